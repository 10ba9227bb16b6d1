/** Verbs of everyday life, folded: enough to tell how a misspelt form of theirs is written. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Infinitives in -er. */
export const ER_VERBS = list(`
  demontrer maitriser scotcher raper trancher emincer beurrer tartiner mariner degraisser vidanger regonfler astiquer lustrer depoussierer epousseter desherber bouturer rempoter tuteurer arbitrer siffler chronometrer scanner imprimer photocopier relier plastifier
  decorer maquiller coiffer tresser lisser raser epiler masser langer bercer consoler gronder separer calmer reconcilier derouler enrouler decrocher visser devisser percer poncer carreler plomber souder denuder raccorder
  handler manager checker taffer bosser trimer galerer gratter choper capter grailler ramener trimballer porter soulever hisser decharger
  mobiliser aller censer economiser recalibrer calibrer rallumer depasser communiquer optimiser manager developper renforcer consolider incarner souhaiter integrer valider cocher ignorer donner inventer raconter ecraser cloturer noter tricher
  abandonner abimer aborder accepter accompagner accorder accrocher accuser acheter achever adapter admirer adopter adorer adresser affirmer afficher agrafer aider aimer ajouter
  aligner allonger allumer ameliorer amener amuser analyser animer annoncer annuler appeler applaudir appliquer apporter apprecier approcher appuyer arbitrer arracher arranger arreter
  arriver arroser aspirer assembler assister associer assurer attacher attirer attraper attribuer augmenter avancer avouer badger baisser balader balancer balayer barrer basculer
  bavarder blesser bloquer booster bosser boucher bouger bousculer brancher bricoler briller broder brosser bruler cacher calculer caler calmer caresser casser causer ceder changer chanter charger chauffer
  chercher choquer chronometrer circuler classer cliquer coder coiffer collaborer collecter coller colorier combiner commander commencer comparer completer compliquer compter concentrer
  concerner confier confirmer conseiller considerer consoler consulter contacter contempler continuer controler coordonner copier corriger couper couter crier critiquer croiser cuisiner cultiver
  danser debarrasser deballer debloquer deborder deboucher debrancher debrouiller debuter decaler decharger dechirer decider declarer decoller decorer decouper decrocher degager degouter deguiser demander
  demarrer demenager demeler demonter depanner depasser depecher deplacer deposer deranger desherber desinfecter desoler dessiner detacher detailler detester developper deviner dialoguer diminuer
  dinner diner discuter diriger disputer distribuer diviser donner doser doubler doucher dresser durer echanger echapper echouer eclairer ecouter ecraser eduquer effacer effectuer egarer elaborer elever
  eliminer eloigner emballer embaucher embeter embrasser emmener empecher empiler employer emporter encadrer encaisser encourager enerver enfermer enfiler engager engueuler enlever ennuyer
  enregistrer enseigner entasser entourer entrainer entrer envoyer epargner eplucher epouser epuiser equilibrer equiper esperer essayer essuyer estimer etaler eteindre etiqueter etonner etudier evaluer evoluer
  eviter exagerer examiner excuser executer exercer exister expliquer exploiter explorer exposer exprimer fabriquer faciliter facturer fatiguer feliciter fermer feter ficeler figurer filer filmer filtrer financer
  fixer flipper flyer forcer former fouiller fournir frapper freiner freresquer frotter fumer gacher gagner galerer garantir garder garer gater gener gerer glisser gonfler goudronner gouter grader graisser gratter graver
  grignoter grimper gronder grouper guetter guider habiller habiter habituer hesiter heurter identifier ignorer imaginer imiter imposer imprimer improviser indiquer informer inquieter inscrire insister inspecter
  inspirer installer insulter integrer interesser interroger interviewer inventer inventorier investiguer inviter jardiner jeter jongler jouer juger jurer kiffer lacher laisser lancer laver lever liberer limiter lister livrer
  loger louer louper manger manipuler manquer maquetter maquiller marcher marquer masser materialiser mater melanger meler menacer mener mentionner meriter mesurer meubler mimer mixer moderer modifier monter
  montrer moquer motiver mouiller mouler nager narrer negocier nettoyer nommer noter nouer nourrir numeroter observer obliger occuper oeuvrer ordonner organiser oser oublier pailler paniquer paraitre parler parrainer partager
  participer passer passionner patienter payer pecher pedaler peigner peler penser percer percuter persuader peser photocopier photographier piloter pincer piquer placer plaisanter planifier planter pleurer
  plier plonger pointer polir poncer porter poser positionner poster postuler pousser pratiquer precipiter preciser preferer prelever preparer presenter presser preter prevenir prier prioriser privilegier procurer profiter programmer
  progresser proposer proteger prouver provoquer publier puncher purger questionner quitter raccompagner raccrocher raconter ramasser ramener ranger rappeler rapporter rassembler rassurer rater rattraper rebrancher
  recharger recolter recommander recommencer reconforter recopier recruter recuperer recycler rediger reduire refermer reflechir reformuler refuser regarder regler regretter regrouper rejouer relancer relever remarquer rembourser
  remercier remonter remplacer remuer rencontrer renforcer rentrer renverser reorganiser reparer repasser reperer repeter replanter reporter reposer representer reserver respecter respirer ressembler ressouder rester retirer
  retoucher retourner retrouver reveiller reveler rever reviser rigoler risquer rouler saler saluer sauter sauver scanner scier seche secher secouer secourir selectionner sembler semer separer serrer siffler signaler signer simuler
  soigner sonner souder souffler souhaiter souligner soulager soulever stabiliser stocker stresser structurer surveiller tailler tamponner taper tarder teindre telephoner temoigner tenter terminer tester tirer tisser tomber tondre tondeuse toucher
  tourner tousser tracer traduire trainer traiter transferer transformer transpirer transporter travailler traverser trembler tremper tricher tricoter trier tromper trouver tuer utiliser vacciner valider valoriser vanner varier
  veiller verifier vernir verser vexer vider viser visiter visser voler voter voyager zapper
`).filter((verb) => verb.endsWith('er'))

/** Other verbs: infinitive, participle, stem of the imperfect. */
const OTHER_VERBS = list(`
  faire/fait/fais refaire/refait/refais dire/dit/dis redire/redit/redis finir/fini/finiss choisir/choisi/choisiss remplir/rempli/rempliss reussir/reussi/reussiss grandir/grandi/grandiss grossir/grossi/grossiss
  reflechir/reflechi/reflechiss reunir/reuni/reuniss nourrir/nourri/nourriss fournir/fourni/fourniss reagir/reagi/reagiss agir/agi/agiss applaudir/applaudi/applaudiss polir/poli/poliss garantir/garanti/garantiss guerir/gueri/gueriss
  ralentir/ralenti/ralentiss reussir/reussi/reussiss rougir/rougi/rougiss saisir/saisi/saisiss salir/sali/saliss vieillir/vieilli/vieilliss bondir/bondi/bondiss servir/servi/serv sortir/sorti/sort partir/parti/part dormir/dormi/dorm
  sentir/senti/sent mentir/menti/ment tenir/tenu/ten venir/venu/ven revenir/revenu/reven devenir/devenu/deven obtenir/obtenu/obten retenir/retenu/reten prevenir/prevenu/preven soutenir/soutenu/souten appartenir/appartenu/apparten
  rendre/rendu/rend vendre/vendu/vend attendre/attendu/attend entendre/entendu/entend descendre/descendu/descend repondre/repondu/repond perdre/perdu/perd defendre/defendu/defend tondre/tondu/tond etendre/etendu/etend fondre/fondu/fond
  prendre/pris/pren apprendre/appris/appren comprendre/compris/compren reprendre/repris/repren surprendre/surpris/surpren mettre/mis/mett remettre/remis/remett permettre/permis/permett promettre/promis/promett transmettre/transmis/transmett
  ecrire/ecrit/ecriv inscrire/inscrit/inscriv decrire/decrit/decriv lire/lu/lis relire/relu/relis elire/elu/elis conduire/conduit/conduis construire/construit/construis traduire/traduit/traduis produire/produit/produis reduire/reduit/reduis cuire/cuit/cuis
  suivre/suivi/suiv vivre/vecu/viv poursuivre/poursuivi/poursuiv voir/vu/voy revoir/revu/revoy prevoir/prevu/prevoy croire/cru/croy recevoir/recu/recev devoir/du/dev pouvoir/pu/pouv vouloir/voulu/voul savoir/su/sav valoir/valu/val falloir/fallu/fall
  ouvrir/ouvert/ouvr offrir/offert/offr decouvrir/decouvert/decouvr couvrir/couvert/couvr souffrir/souffert/souffr accueillir/accueilli/accueill cueillir/cueilli/cueill recueillir/recueilli/recueill courir/couru/cour secourir/secouru/secour mourir/mort/mour
  peindre/peint/peign repeindre/repeint/repeign eteindre/eteint/eteign rejoindre/rejoint/rejoign craindre/craint/craign plaindre/plaint/plaign battre/battu/batt combattre/combattu/combatt coudre/cousu/cous recoudre/recousu/recous connaitre/connu/connaiss
  reconnaitre/reconnu/reconnaiss paraitre/paru/paraiss disparaitre/disparu/disparaiss boire/bu/buv fuir/fui/fuy interdire/interdit/interdis cuire/cuit/cuis detendre/detendu/detend exclure/exclu/exclu vaincre/vaincu/vainqu convaincre/convaincu/convainqu resoudre/resolu/resolv nuire/nui/nuis detruire/detruit/detruis instruire/instruit/instruis introduire/introduit/introduis correspondre/correspondu/correspond confondre/confondu/confond mordre/mordu/mord tordre/tordu/tord suspendre/suspendu/suspend pendre/pendu/pend dependre/dependu/depend pretendre/pretendu/pretend etablir/etabli/etabliss investir/investi/investiss avertir/averti/avertiss atterrir/atterri/atterriss embellir/embelli/embelliss elargir/elargi/elargiss enrichir/enrichi/enrichiss definir/defini/definiss subir/subi/subiss franchir/franchi/franchiss accomplir/accompli/accompliss etablir/etabli/etabliss refroidir/refroidi/refroidiss rire/ri/ri sourire/souri/souri plaire/plu/plais asseoir/assis/assey aller/alle/all avoir/eu/av etre/ete/et
`).map((row) => row.split('/') as [string, string, string])

/** Presents that a rule does not give. */
const PRESENTS = list(`
  fais font faites vais vont peux peut peuvent veux veut veulent dois doit doivent sais savent prends prend prennent apprends apprend apprennent comprends comprend comprennent mets met mettent tiens tient tiennent viens vient viennent
  deviens devient deviennent reviens revient reviennent dis dit disent lis lit lisent ecris ecrit ecrivent vois voit voient crois croit croient sers sert servent sors sort sortent pars part partent dors dort rends rend rendent vends vend vendent
  attends attend entends entend reponds repond perds perd connais connait suis suit suivent vis vit finis finit finissent choisis choisit remplis remplit reussis reussit recois recoit ouvre ouvrent offre decouvre cours court conduis conduit peins peint
  accueille cueille appelle appellent rappelle rappellent jette jettent achete achetent amene emmene ramene enleve leve pese essaie essaient paie envoie envoient nettoie nettoient ennuie essuie appuie promene
`)

const IRREGULAR_FUTURES = list(
  'saur pourr verr reverr viendr reviendr deviendr tiendr obtiendr retiendr voudr devr enverr courr mourr faudr vaudr recevr fer refer ir ser aur cueiller accueiller appeller jetter acheter enlever amener aimer',
)
const FUTURE_ENDINGS = ['ai', 'as', 'a', 'ons', 'ez', 'ont', 'ais', 'ait', 'aient', 'ions', 'iez']
const FINITE_ENDINGS = ['ais', 'ait', 'aient', 'ions', 'iez', 'ons', 'ez', 'ent', 'ant', 'e', 'es']

function formsOf([infinitive, participle, stem]: [string, string, string]): string[] {
  const bare = participle.replace(/[st]$/, '')
  return [
    infinitive,
    ...['', 'e', 's', 'es'].map((mark) => participle + mark),
    ...(/i$/.test(bare) ? [`${bare}s`, `${bare}t`] : []),
    ...FINITE_ENDINGS.map((ending) => stem + ending),
    ...futures(infinitive.replace(/e$/, '')),
  ]
}

const futures = (stem: string) => FUTURE_ENDINGS.map((ending) => stem + ending)

/** Every finite form, participle and infinitive of the verbs that are not in -er. */
export const OTHER_FORMS: ReadonlySet<string> = new Set([
  ...PRESENTS,
  ...OTHER_VERBS.flatMap(formsOf),
  ...IRREGULAR_FUTURES.flatMap(futures),
])

/** Stems of the futures that no infinitive shows. */
export const FUTURE_STEMS: readonly string[] = IRREGULAR_FUTURES

/** The stem of the imperfect for each of their infinitives. */
export const STEM_OF_INFINITIVE: ReadonlyMap<string, string> = new Map(OTHER_VERBS.map(([infinitive, , stem]) => [infinitive, stem]))

/** The participle for each of them. */
export const PARTICIPLE_OF_INFINITIVE: ReadonlyMap<string, string> = new Map(
  OTHER_VERBS.map(([infinitive, participle]) => [infinitive, participle]),
)

/** Stems of the imperfect of the verbs that are not in -er. */
export const IMPERFECT_STEMS: readonly string[] = [...new Set(OTHER_VERBS.map(([, , stem]) => stem))]
