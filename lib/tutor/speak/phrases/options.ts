import type { CriterionKind } from '@/lib/journey/schema'
import type { Field, FieldHint } from '../schema'

/** Words (folded) that show that a student's own story is set in a field: its options are then left aside. */
export const FIELD_WORDS: Readonly<Record<Field, RegExp>> = {
  cuisine: /cuisin|restau|patiss|boulang|gateau|crepe|recette|repas|serveu|pizza|service|salle|plat|buffet|traiteur/,
  jardin: /jardin|potager|plant|arros|fleur|legume|haie|tond|pelouse|ferme|recolt|graine/,
  musique: /musi|guitar|piano|chant|batterie|concert|choral|orchestre|rap|violon|danse|son\b/,
  atelier: /atelier|repar|brico|mecan|moteur|velo|scooter|garage|bois|peint|perce|chantier|meuble|macon|electri|panne/,
  couture: /coutur|coudre|couds|cousu|tricot|tissu|robe|costume|mode|broder|deguis/,
  animaux: /anima|chien|chat\b|cheval|chevaux|poney|veto|veterin|lapin|refuge|equitation|poule/,
  sport: /sport|foot|hand|basket|match|tournoi|equipe|club|nage|natation|boxe|judo|rugby|entrain|coach|danse|gym/,
  lecture: /livre|lecture|biblio|lire|lis\b|lu\b|roman|manga|librair|cdi\b|conte/,
}

/** Hint level 3: two neutral options, from a field that is not the student's, then the question again. */
export const OPTIONS: Readonly<Record<CriterionKind, readonly FieldHint[]>> = {
  situation: [
    { field: 'cuisine', text: 'En cuisine, ce serait un soir de service ou un matin au marché. Et toi, c’était quel moment ?' },
    { field: 'jardin', text: 'Au jardin, ce serait chez un voisin ou à l’école. Pour toi, c’est quel lieu ?' },
    { field: 'musique', text: 'En musique, ce serait une répétition ou un concert. De ton côté, quelle occasion ?' },
    { field: 'atelier', text: 'À l’atelier, ce serait un vélo en panne ou un meuble à monter. Toi, tu parles de quelle journée ?' },
    { field: 'couture', text: 'En couture, ce serait une robe à finir ou un ourlet à refaire. Ton moment à toi, c’était quand ?' },
    { field: 'animaux', text: 'Avec des animaux, ce serait au refuge ou chez une voisine. Et toi, tu étais avec qui ?' },
    { field: 'sport', text: 'En sport, ce serait un match ou un entraînement. Dans ta vie, quel souvenir te revient ?' },
    { field: 'lecture', text: 'À la bibliothèque, ce serait un club ou un après-midi lecture. Ton histoire, elle se passe où ?' },
  ],
  action: [
    { field: 'cuisine', text: 'En cuisine, on dirait « j’épluche » ou « je dresse les assiettes ». Et toi, tu dirais quoi ?' },
    { field: 'jardin', text: 'Au jardin, on plante ou on taille. Et toi, tu faisais quoi ?' },
    { field: 'musique', text: 'En musique, on règle le son ou on chante. Ton rôle, c’était lequel ?' },
    { field: 'atelier', text: 'À l’atelier, on démonte ou on remonte. Toi, quels gestes as-tu faits ?' },
    { field: 'couture', text: 'En couture, on coupe ou on assemble. Toi, tu as travaillé à quelle étape ?' },
    { field: 'animaux', text: 'Au refuge, on nourrit ou on promène. De ton côté, c’était quelle tâche ?' },
    { field: 'sport', text: 'En sport, on arbitre ou on installe le terrain. Ce jour-là, on t’a confié quoi ?' },
    { field: 'lecture', text: 'À la bibliothèque, on range ou on conseille. Dans ton histoire, tu t’occupes de quoi ?' },
  ],
  result: [
    { field: 'cuisine', text: 'En cuisine, on dirait « les assiettes sont vides » ou « ils en ont repris ». Chez toi, ça finit comment ?' },
    { field: 'jardin', text: 'Au jardin, la haie est droite ou le voisin rappelle. Pour toi, qu’est-ce qui l’a montré ?' },
    { field: 'musique', text: 'En musique, la salle applaudit ou on tient le rythme. Et toi, quel signe as-tu vu ?' },
    { field: 'atelier', text: 'À l’atelier, le vélo roule ou la chaise tient. De ton côté, qu’est-ce qui a marché ?' },
    { field: 'couture', text: 'En couture, la robe est prête ou elle tombe bien. Dans ton histoire, qu’est-ce qui est fini ?' },
    { field: 'animaux', text: 'Au refuge, le chien se calme ou il est adopté. Là où tu étais, quel changement as-tu vu ?' },
    { field: 'sport', text: 'En sport, on gagne un match ou un petit ose plonger. Et chez vous, il s’est passé quoi ?' },
    { field: 'lecture', text: 'À la bibliothèque, un rayon est rangé ou un enfant revient. Toi, tu as laissé quoi derrière toi ?' },
  ],
  skill: [
    { field: 'cuisine', text: 'En cuisine, on dirait « je sais tenir un feu » ou « je sais doser ». Toi, tu dirais quoi ?' },
    { field: 'jardin', text: 'Au jardin, on sait tailler ou semer. Et toi, tu sais faire quoi ?' },
    { field: 'musique', text: 'En musique, on tient un tempo ou on accorde. Ton savoir-faire à toi, c’est quoi ?' },
    { field: 'atelier', text: 'À l’atelier, on sait trouver une panne ou lire un plan. Pour ton histoire, tu mets quel mot ?' },
    { field: 'couture', text: 'En couture, on sait mesurer ou rattraper un pli. De ton côté, tu réussis quoi ?' },
    { field: 'animaux', text: 'Au refuge, on sait calmer ou soigner. Ce que tu as fait demande de savoir quoi ?' },
    { field: 'lecture', text: 'À la bibliothèque, on sait classer ou lire à voix haute. Dans ton cas, ça s’appelle comment ?' },
  ],
  reflection: [
    { field: 'cuisine', text: 'En cuisine, on retient « préparer avant » ou « goûter plus tôt ». Toi, tu retiens quoi ?' },
    { field: 'jardin', text: 'Au jardin, on se dit « trop d’eau » ou « pas la bonne saison ». Et toi, tu te dis quoi ?' },
    { field: 'musique', text: 'En musique, on répéterait plus lentement ou plus souvent. Toi, que referais-tu autrement ?' },
    { field: 'atelier', text: 'À l’atelier, on pense à mesurer ou à trier les vis. Pour la suite, tu penseras à quoi ?' },
    { field: 'couture', text: 'En couture, on garde le patron ou on change le fil. De cette fois-là, que gardes-tu ?' },
    { field: 'animaux', text: 'Au refuge, on voit qu’il faut du calme ou du temps. Dans ton cas, qu’as-tu vu ?' },
    { field: 'sport', text: 'En sport, on revoit l’échauffement ou le placement. De ton côté, quel point est à revoir ?' },
  ],
  choice: [
    { field: 'cuisine', text: 'En cuisine, on préfère le salé ou le sucré. Et toi, dans ton domaine, tu préfères quoi ?' },
    { field: 'jardin', text: 'Au jardin, on préfère semer ou récolter. Ta préférence à toi, c’est laquelle ?' },
    { field: 'musique', text: 'En musique, on veut la scène ou le studio. Toi, tu veux quelle place ?' },
    { field: 'atelier', text: 'À l’atelier, on aime la mécanique ou la peinture. Ce que tu vises, tu le dis comment ?' },
    { field: 'couture', text: 'En couture, on va vers le costume ou la retouche. De ton côté, tu vas vers quoi ?' },
    { field: 'animaux', text: 'Avec des animaux, on choisit le soin ou l’élevage. Pour toi, quel choix compte ?' },
    { field: 'lecture', text: 'Avec des livres, on choisit de vendre ou de raconter. Et ton choix, il vient de quelle raison ?' },
  ],
  fact: [
    {
      field: 'cuisine',
      text: 'En cuisine, on apprend « service à onze heures » ou « cheveux attachés ». Toi, quelle chose as-tu apprise ?',
    },
    { field: 'jardin', text: 'Au jardin, on lit une notice ou on demande au voisin. De ton côté, d’où vient l’info ?' },
    { field: 'musique', text: 'En musique, on apprend le prix d’un studio ou la durée d’un contrat. Dans ton cas, tu sais quoi ?' },
    { field: 'atelier', text: 'À l’atelier, le chef dit « lunettes » ou « chaussures ». Là-bas, on t’a dit quoi ?' },
    { field: 'couture', text: 'En couture, on découvre un diplôme ou un horaire. Pour toi, quel détail vérifié ?' },
    { field: 'animaux', text: 'Au refuge, on parle des gardes ou du salaire. La personne que tu as écoutée, elle parle de quoi ?' },
    { field: 'sport', text: 'En sport, on note un règlement ou un score. Dans tes notes à toi, il y a quoi ?' },
  ],
}
