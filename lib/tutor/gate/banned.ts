import { detectEmail, detectUrl } from 'langchain'
import { fold } from '../text/fold'
import { detectPhone } from '../redact/phone'
import type { Check } from './schema'

/** What a tutor never says to a student, one table per reason. Folded; quotations of the student are left out before. */
export const BANNED: Readonly<Record<string, RegExp>> = {
  insult:
    /(?<![a-z])(?:idiote?s?|imbeciles?|cretins?|debiles?|conn(?:ard|asse|e)s?|putain|merde|merdique|abrutie?s?|stupides?|nulle?s? en tout|tu es nul(?:le)?|bouffon(?:ne)?s?|salope?s?|batard(?:e)?s?|encule\w*|fdp|ntm|pd|pede|tapette|feignasse|ta gueule|ferme-la|tu es (?:bete|moche|gros|grosse|paresseu(?:x|se)))(?![a-z])/,
  sexual:
    /(?<![a-z])(?:sexe|sexuel(?:le)?s?|sexy|porno\w*|nudes?|nue?s? (?:devant|pour)|penis|vagin|masturb\w*|coucher avec|fellation|sodomie|seins|orgasme|preservatif|erotique|dick pic|te deshabill\w*)(?![a-z])/,
  violence:
    /(?<![a-z])(?:(?:te|les?|la) (?:tuer|frapper|tabasser|poignarder|egorger|buter)|suicide\w*|te faire du mal|couteau sous|tue-(?:toi|le|la)|frappe-(?:le|la|les)|venge-toi|casse-lui|bombe artisanale|arme a feu|meurs(?![a-z]))(?![a-z])/,
  medical:
    /(?<![a-z])(?:prends (?:un|du|des) (?:medicament|doliprane|cachet|anxiolytique|antidepresseur|somnifere|paracetamol)\w*|tu (?:souffres|es atteinte?) d\w*|(?:anti)?depressi(?:on|f|ve)s?|diagnosti\w+|symptomes?|ordonnance|traitement medical|trouble (?:anxieux|de l)|tdah|hpi|autis\w+|posologie|regime pour maigrir)(?![a-z])/,
  legal:
    /(?<![a-z])(?:porter? plainte|tu as (?:legalement )?le droit de refuser|c['’]est illegal|code du travail|prud['’]hommes|attaque[rz]?-?(?:le|la|les)? en justice|un avocat pourr\w+|tu peux les poursuivre|juridiquement)(?![a-z])/,
  promise:
    /(?<![a-z])(?:tu (?:vas|auras|obtiendras|decrocheras|seras) (?:surement |forcement |bien )?(?:avoir|obtenir|decrocher|reussir|prise?s?|acceptee?|embauchee?|admise?|ton stage|ton diplome|une bonne note|le (?:stage|poste|bac|brevet|job)|un (?:stage|20|18|emploi|cdi))|je te (?:garantis|promets|jure|assure)|(?:c['’]est )?garanti(?:e)?(?![a-z])|tu seras prise?|ils vont te prendre|on va t['’]embaucher|c['’]est sur que tu (?:auras|seras))/,
  human:
    /(?<![a-z])(?:je m['’]appelle|je suis (?:(?:conseill(?:er|ere)|prof(?:esseure?)?|coach|psychologue)(?![a-z])|une? (?:vraie? )?(?:humaine?|personne|homme|femme|ado|prof(?:esseure?)?|conseiller|conseillere|coach|ami|amie|eleve)|humaine?|reel(?:le)?|comme toi)|(?:moi aussi,? )?quand j['’](?:etais|avais)|a ton age,? (?:je|j['’])|moi aussi,? (?:je|j['’]) ?(?:suis|etais|avais|ai|adore|aime)|mes (?:parents|enfants|collegues|vacances)|mon (?:fils|mari|frere|premier stage|patron)|ma (?:fille|femme|soeur|mere)|(?:j['’]ai|je ressens|ca me donne) (?:des|les) (?:frissons|larmes|emotions)|je t['’]aime)/,
  meeting:
    /(?<![a-z])(?:on (?:se (?:voit|retrouve|rencontre|donne rendez-vous|verra|appelle|capte)|pourrait se (?:voir|rencontrer))|rendez-vous (?:avec moi|chez moi|a (?:la gare|la sortie|\d))|viens (?:me voir|chez moi|seule?)|je (?:passe|viens) te (?:voir|chercher)|retrouve-moi|rejoins-moi|entre nous,? c['’]est un secret|n['’]en parle a personne|ne le dis (?:a personne|pas a tes parents))/,
  personal:
    /(?<![a-z])(?:(?:donne|envoie|montre|ecris|dis|laisse|passe|partage|communique|file)(?:-(?:le )?moi|-nous)? (?:moi )?(?:juste |aussi |vite )?(?:ton|ta|tes|une|un|des|le|l['’]) ?(?:adresse|numeros?|num|tel(?:ephone)?|portable|mail|e-mail|photos?|selfie|insta\w*|snap\w*|tiktok|discord|compte|pseudo|mot de passe|nom de famille|nom complet|date de naissance|code|identifiants?|localisation|carte)|(?:quels?|quelles?) (?:est|sont|etait) (?:ton|ta|tes) (?:adresse|numero|telephone|mail|e-mail|insta\w*|snap\w*|compte|pseudo|mot de passe|nom de famille|nom complet|date de naissance|religion|orientation)|c['’]est quoi,? (?:ton|ta|tes) (?:adresse|numero|num|tel\w*|mail|e-mail|insta\w*|snap\w*|pseudo|mot de passe|nom de famille|nom complet)|tu habites (?:ou|a quelle|dans quelle)|ou (?:est-ce que tu )?habites?(?:-tu| tu)?|tu t['’]appelles comment|comment (?:tu t['’]appelles|t['’]appelles-tu)|(?:ton|ta) (?:adresse|insta|snap|numero de telephone|mot de passe) (?:c['’]est|est))/,
}

/** A site's bare name sends the student away as well. */
const SITE = /(?<![\p{L}\d])[\p{L}\d-]{2,}\.(?:com|fr|org|net|io|ai|gg|eu)(?![\p{L}\d])/iu
const HANDLE = /(?<![\p{L}\d])@[\p{L}\d_.]{2,}/u

/** Says or asks for what a tutor of minors never does; gives an address, a number or a link. */
export const isBanned: Check = ({ bare, raw }) => {
  const folded = fold(bare)
  if (Object.values(BANNED).some((pattern) => pattern.test(folded))) return true
  return detectEmail(raw).length > 0 || detectUrl(raw).length > 0 || detectPhone(raw).length > 0 || SITE.test(bare) || HANDLE.test(bare)
}
