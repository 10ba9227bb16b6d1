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
    { field: 'cuisine', text: 'En cuisine, on dirait « un soir de service » ou « au marché ». Chez toi, c’est quel moment ?' },
    {
      field: 'jardin',
      text: 'Au jardin, ce serait « chez un voisin » ou « au potager de l’école ». Pour ton histoire, le lieu, c’est quoi ?',
    },
    { field: 'musique', text: 'En musique, on raconterait une répétition ou un concert. De ton côté, quelle scène ?' },
    { field: 'atelier', text: 'À l’atelier, ce serait un vélo en panne ou un meuble à monter. Toi, de quelle journée parles-tu ?' },
    { field: 'couture', text: 'En couture, ça pourrait être une robe à finir ou un ourlet pressé. Ton moment à toi, il arrive quand ?' },
    { field: 'animaux', text: 'Avec des animaux, on parlerait du refuge ou d’un chien gardé. Et chez toi, qui était présent ?' },
    { field: 'sport', text: 'En sport, on choisirait un match ou un entraînement. Dans ta vie, tu choisis quel souvenir ?' },
    { field: 'lecture', text: 'Avec des livres, ce serait un club ou une heure du conte. Pour toi, où se passe la chose ?' },
  ],
  action: [
    { field: 'cuisine', text: 'En cuisine, on dirait « éplucher » ou « dresser les assiettes ». Pour toi, quels verbes ?' },
    { field: 'jardin', text: 'Au jardin, ce serait planter ou tailler. De ton côté, tu faisais quoi ?' },
    { field: 'musique', text: 'En musique, l’un règle le son, l’autre joue ou chante. Ton rôle, c’était quoi ?' },
    { field: 'atelier', text: 'À l’atelier, on démonte ou on remonte. Dans ton histoire, quel geste est le tien ?' },
    { field: 'couture', text: 'En couture, on coupe ou on assemble. Toi, à quelle étape as-tu travaillé ?' },
    { field: 'animaux', text: 'Au refuge, on nourrit ou on promène. Chez toi, la tâche faite, c’est laquelle ?' },
    { field: 'sport', text: 'En sport, on arbitre ou on installe le terrain. Ta part là-dedans, comment la dirais-tu ?' },
    { field: 'lecture', text: 'À la bibliothèque, on range ou on conseille. Ce jour-là, tu t’activais à quoi ?' },
  ],
  result: [
    {
      field: 'cuisine',
      text: 'En cuisine, on dirait « plus une assiette » ou « ils ont repris du dessert ». Chez toi, la fin ressemble à quoi ?',
    },
    { field: 'jardin', text: 'Au jardin, la haie est droite ou le voisin rappelle. Dans ton cas, qu’est-ce qui l’a montré ?' },
    { field: 'musique', text: 'En musique, la salle applaudit ou on tient le rythme. Pour toi, quel signe à la fin ?' },
    { field: 'atelier', text: 'À l’atelier, le vélo roule ou la chaise tient. De ton côté, qu’est-ce qui a marché ?' },
    { field: 'couture', text: 'En couture, la robe est prête ou elle tombe bien. Dans ton histoire, quoi de fini ?' },
    { field: 'animaux', text: 'Au refuge, le chien se calme ou il est adopté. Là où tu étais, quel changement as-tu vu ?' },
    { field: 'sport', text: 'En sport, on gagne trois points ou un petit ose plonger. Ce que tu as fait a mené où ?' },
    { field: 'lecture', text: 'À la bibliothèque, un rayon est rangé ou un enfant revient. Toi, tu as laissé quoi derrière toi ?' },
  ],
  skill: [
    { field: 'cuisine', text: 'En cuisine, on dirait « je sais tenir un feu » ou « je sais doser ». Toi, tu sais quoi ?' },
    { field: 'jardin', text: 'Au jardin, ce serait savoir tailler ou savoir attendre la pluie. Chez toi, quel savoir-faire ?' },
    { field: 'musique', text: 'En musique, on tient un tempo ou on accorde. Ton geste montre quelle capacité ?' },
    { field: 'atelier', text: 'À l’atelier, on sait trouver une panne ou lire un plan. Pour ton histoire, tu mets quel nom ?' },
    { field: 'couture', text: 'En couture, on sait mesurer ou rattraper un pli. De ton côté, tu es capable de quoi ?' },
    { field: 'animaux', text: 'Au refuge, on sait calmer ou soigner. Ce que tu as fait demande quel talent ?' },
    { field: 'lecture', text: 'À la bibliothèque, on sait classer ou lire à voix haute. Dans ton cas, ça s’appelle comment ?' },
  ],
  reflection: [
    { field: 'cuisine', text: 'En cuisine, on retient « préparer avant » ou « goûter plus tôt ». Toi, tu retiens quoi ?' },
    { field: 'jardin', text: 'Au jardin, on se dit « trop d’eau » ou « la bonne saison ». Chez toi, quelle leçon ?' },
    { field: 'musique', text: 'En musique, on répéterait plus lentement ou plus souvent. Toi, que referais-tu autrement ?' },
    { field: 'atelier', text: 'À l’atelier, on pense à mesurer ou à trier les vis. Pour la suite, tu penseras à quoi ?' },
    { field: 'couture', text: 'En couture, on garde le patron ou on change le fil. De cette fois-là, que gardes-tu ?' },
    { field: 'animaux', text: 'Au refuge, on voit qu’il faut du calme ou du temps. Dans ton cas, qu’as-tu vu ?' },
    { field: 'sport', text: 'En sport, on revoit l’échauffement ou le placement. De ton côté, quel point est à revoir ?' },
  ],
  choice: [
    { field: 'cuisine', text: 'En cuisine, l’un choisit le salé, l’autre le sucré ou le pain. Toi, tu prends quoi, chez toi ?' },
    { field: 'jardin', text: 'Au jardin, on préfère semer ou récolter, et on dit la raison. Ta préférence, c’est laquelle ?' },
    { field: 'musique', text: 'En musique, on veut la scène ou le studio. Dans ton domaine, tu veux quelle place ?' },
    { field: 'atelier', text: 'À l’atelier, on aime la mécanique ou la peinture. Ce que toi tu vises, tu le dis comment ?' },
    { field: 'couture', text: 'En couture, on va vers le costume ou la retouche. De ton côté, tu vas vers quoi ?' },
    { field: 'animaux', text: 'Avec des animaux, on choisit le soin ou l’élevage. Pour toi, quel choix tient la route ?' },
    { field: 'lecture', text: 'Avec des livres, on choisit de vendre ou de raconter. Et ton choix, il repose sur quelle raison ?' },
  ],
  fact: [
    {
      field: 'cuisine',
      text: 'En cuisine, on apprend « service à onze heures » ou « cheveux attachés ». Toi, quelle chose as-tu apprise ?',
    },
    { field: 'jardin', text: 'Au jardin, on lit une notice ou on demande au voisin. De ton côté, d’où vient l’information ?' },
    { field: 'musique', text: 'En musique, on apprend le prix d’un studio ou la durée d’un contrat. Dans ton cas, tu sais quoi ?' },
    { field: 'atelier', text: 'À l’atelier, le chef annonce « lunettes » ou « chaussures ». Là-bas, on t’annonce quoi ?' },
    { field: 'couture', text: 'En couture, on découvre un diplôme ou un horaire. Pour toi, quel détail vérifié ?' },
    {
      field: 'animaux',
      text: 'Au refuge, une soigneuse parle des gardes ou du salaire. La personne que tu as entendue, elle parle de quoi ?',
    },
    { field: 'sport', text: 'En sport, on note un règlement ou un score. Dans tes notes à toi, que trouve-t-on ?' },
  ],
}
