/** What a student once told (quotes, one a line), what is told now, and whether a person says it is the same moment. */
export type Pair = { readonly then: string; readonly now: readonly string[]; readonly same: boolean }

const same = (then: string, ...now: string[]): Pair => ({ then, now, same: true })
const other = (then: string, ...now: string[]): Pair => ({ then, now, same: false })

/** Thresholds are tuned on these. */
export const TUNING: readonly Pair[] = [
  same(
    'Samedi au club de hand on a organisé le tournoi des petits\nj’ai fait le planning des matchs et appelé les parents\ntout a commencé à l’heure',
    'j’avais fait le planning des matchs pour le tournoi des petits au hand',
    'les matchs ont commencé à l’heure',
  ),
  same(
    'J’ai gardé mes deux petits cousins pendant que ma tante travaillait\nje leur ai inventé une chasse au trésor',
    'un mercredi g gardé mes petits cousins et je leur ai fait une chasse au trésor',
  ),
  same(
    'j’ai aidé mon grand-père à repeindre les volets de sa maison\nj’ai poncé puis passé deux couches\nil était trop content',
    'l’été dernier j’ai poncé les volets de mon grand-père et je les ai repeints en bleu',
    'deux couches, et il était content',
  ),
  same(
    'au marché avec mon oncle je rendais la monnaie et je pesais les légumes\nun client a dit que j’étais rapide',
    'je pesais les légumes sur le marché de mon oncle et je rendais la monnaie aux clients',
  ),
  same(
    'j’ai réparé le vélo de ma sœur, la chaîne sautait\nj’ai démonté le dérailleur avec un tuto',
    'le vélo de ma sœur marchait plus, j’ai démonté le dérailleur et remis la chaîne',
  ),
  same(
    'on a fait une vente de gâteaux pour financer le voyage à Londres\nj’ai tenu la caisse et compté l’argent\non a récolté 240 euros',
    'pour le voyage à Londres j’ai tenu la caisse de la vente de gâteaux, on a eu 240 euros',
  ),
  same(
    'J’ai préparé un exposé sur les volcans avec Inès\nj’ai fait la maquette en plâtre\nla prof nous a mis 17',
    'j’ai construit une maquette de volcan en plâtre pour l’exposé et on a eu 17',
  ),
  same(
    'au CDI j’ai rangé les mangas par ordre alphabétique\nmaintenant les élèves trouvent direct',
    'jrangeais les mangas du cdi par ordre alphabétique et les élèves les trouve plus vite',
  ),
  same(
    'mon chien avait peur des autres chiens\nje l’ai promené tous les soirs à la même heure pour l’habituer',
    'j’ai habitué mon chien aux autres chiens en le promenant tous les soirs',
  ),
  same(
    'pendant le ramadan j’ai distribué des repas avec l’association de mon quartier\non a servi cent personnes',
    'avec l’asso du quartier on a distribué les repas du ramadan, moi je servais les personnes',
  ),
  same(
    'j’ai monté la vidéo de mariage de ma cousine sur CapCut\nelle a pleuré en la regardant',
    'ma cousine m’a demandé de monter sa vidéo de mariage, je l’ai fait sur capcut',
  ),
  same(
    'au stage chez le garagiste j’ai changé les plaquettes de frein d’une Clio\nle patron a vérifié et c’était bon',
    'j’ai changé les plaquettes de frein sur une clio au garage, le patron a vérifié',
  ),
  same(
    'j’étais délégué et j’ai parlé au conseil de classe pour Mehdi\nil a pas été viré du foot études',
    'en tant que délégué j’ai défendu Mehdi au conseil de classe',
  ),
  same(
    'j’ai traduit pour ma mère chez le médecin\nelle a compris son traitement',
    'je traduisais les mots du médecin pour ma mère, comme ça elle a compris le traitement',
  ),
  same(
    'à la boulangerie j’ai mis les croissants en vitrine et étiqueté les tartes\nla vitrine était prête avant 8 h',
    'j’ai installé les croissants et les tartes dans la vitrine de la boulangerie avant 8 h',
  ),
  other(
    'à la boulangerie j’ai mis les croissants en vitrine et étiqueté les tartes\nla vitrine était prête avant 8 h',
    'à la boulangerie j’ai rendu la monnaie à une cliente âgée et je l’ai aidée à porter son sac',
  ),
  other(
    'Samedi au club de hand on a organisé le tournoi des petits\nj’ai fait le planning des matchs et appelé les parents\ntout a commencé à l’heure',
    'au hand j’ai appris à une nouvelle à tirer en suspension',
    'elle a marqué son premier but',
  ),
  other(
    'J’ai gardé mes deux petits cousins pendant que ma tante travaillait\nje leur ai inventé une chasse au trésor',
    'j’ai gardé le bébé de la voisine et je lui ai donné son biberon',
  ),
  other(
    'j’ai aidé mon grand-père à repeindre les volets de sa maison\nj’ai poncé puis passé deux couches\nil était trop content',
    'j’ai aidé mon grand-père à planter ses tomates, il était content',
  ),
  other(
    'j’ai réparé le vélo de ma sœur, la chaîne sautait\nj’ai démonté le dérailleur avec un tuto',
    'j’ai réparé la console de mon frère avec un tuto, j’ai démonté le ventilateur',
  ),
  other(
    'J’ai préparé un exposé sur les volcans avec Inès\nj’ai fait la maquette en plâtre\nla prof nous a mis 17',
    'j’ai fait un exposé sur Simone Veil toute seule, la prof m’a mis 15',
  ),
  other(
    'au CDI j’ai rangé les mangas par ordre alphabétique\nmaintenant les élèves trouvent direct',
    'j’ai rangé la réserve du magasin par taille de carton',
  ),
  other(
    'mon chien avait peur des autres chiens\nje l’ai promené tous les soirs à la même heure pour l’habituer',
    'j’ai promené le chien de la voisine pendant ses vacances',
  ),
  other(
    'au stage chez le garagiste j’ai changé les plaquettes de frein d’une Clio\nle patron a vérifié et c’était bon',
    'au garage j’ai fait la vidange d’un camion et nettoyé l’atelier, le patron était content',
  ),
  other(
    'j’étais délégué et j’ai parlé au conseil de classe pour Mehdi\nil a pas été viré du foot études',
    'j’ai joué gardien en finale de foot et on a gagné aux tirs au but',
  ),
  other(
    'j’ai traduit pour ma mère chez le médecin\nelle a compris son traitement',
    'j’ai accompagné ma mère à la préfecture pour son dossier',
  ),
  other(
    'on a fait une vente de gâteaux pour financer le voyage à Londres\nj’ai tenu la caisse et compté l’argent\non a récolté 240 euros',
    'j’ai fait un gâteau au chocolat pour l’anniversaire de mon père',
  ),
  other(
    'j’ai monté la vidéo de mariage de ma cousine sur CapCut\nelle a pleuré en la regardant',
    'je fais des vidéos de skate et je les monte sur CapCut',
  ),
  other(
    'pendant le ramadan j’ai distribué des repas avec l’association de mon quartier\non a servi cent personnes',
    'au restaurant de mon père j’ai servi deux tables de huit personnes',
  ),
  other(
    'au marché avec mon oncle je rendais la monnaie et je pesais les légumes\nun client a dit que j’étais rapide',
    'avec mon oncle on a refait le carrelage de la salle de bain, j’ai coupé les carreaux',
  ),
]

/** Never looked at while tuning. */
export const HELD_OUT: readonly Pair[] = [
  same(
    'j’ai créé une affiche pour la fête du collège avec Canva\nelle a été collée dans tous les couloirs',
    'pour la fête du collège j’ai dessiné l’affiche sur canva, on la voyait dans tous les couloirs',
  ),
  same(
    'j’ai appris à nager à mon petit frère à la piscine\nil sait faire une longueur',
    'mon petit frère savait pas nager et à la piscine je lui ai appris, il fait une longueur maintenant',
  ),
  same(
    'au pressing j’ai trié les chemises par couleur et mis les étiquettes\non n’a perdu aucune chemise',
    'j’ai étiqueté et trié des chemises au pressing, aucune perdue',
  ),
  same(
    'avec la Croix-Rouge j’ai fait une collecte de vêtements\nj’ai plié et mis en carton\nil y avait trente cartons',
    'j’ai plié les vêtements de la collecte croix rouge et rempli trente cartons',
  ),
  same(
    'mon équipe a perdu ses dossards alors j’en ai recousu douze\nl’entraîneur les a gardés',
    'g recousu douze dossards pour mon équipe et l’entraineur les a gardé',
  ),
  same(
    'à l’EHPAD j’ai lu le journal à une dame aveugle tous les mardis\nelle m’attendait',
    'le mardi je lisais le journal à une dame aveugle de l’ehpad',
  ),
  same(
    'j’ai réinstallé Windows sur l’ordi du voisin\nj’ai sauvegardé ses photos avant\nil a tout retrouvé',
    'le voisin avait un ordi bloqué, j’ai sauvegardé ses photos et réinstallé windows',
  ),
  same('au judo j’ai arbitré les poussins et noté les scores', 'j’arbitrais les poussins pendant le judo et je notais les scores'),
  same(
    'j’ai vendu mes anciens jeux sur Vinted et négocié les prix\nj’ai gagné 85 euros',
    'sur vinted j’ai négocié le prix de mes jeux et gagné 85 euros',
  ),
  same(
    'quand la prof était absente j’ai expliqué les fractions à trois camarades\nils ont eu la moyenne',
    'j’ai réexpliqué les fractions à trois camarades de classe, après ils avaient la moyenne',
  ),
  other(
    'j’ai créé une affiche pour la fête du collège avec Canva\nelle a été collée dans tous les couloirs',
    'à la fête du collège j’ai installé la sono et géré les lumières',
  ),
  other('j’ai appris à nager à mon petit frère à la piscine\nil sait faire une longueur', 'j’ai appris à mon petit frère à lire l’heure'),
  other(
    'au pressing j’ai trié les chemises par couleur et mis les étiquettes\non n’a perdu aucune chemise',
    'au pressing un client criait et je lui ai parlé calmement',
  ),
  other(
    'avec la Croix-Rouge j’ai fait une collecte de vêtements\nj’ai plié et mis en carton\nil y avait trente cartons',
    'avec la Croix-Rouge j’ai passé mon PSC1 et appris le massage cardiaque',
  ),
  other(
    'à l’EHPAD j’ai lu le journal à une dame aveugle tous les mardis\nelle m’attendait',
    'à l’EHPAD j’ai poussé les fauteuils jusqu’à la salle à manger',
  ),
  other(
    'j’ai réinstallé Windows sur l’ordi du voisin\nj’ai sauvegardé ses photos avant\nil a tout retrouvé',
    'j’ai tondu la pelouse du voisin et il m’a donné dix euros',
  ),
  other('au judo j’ai arbitré les poussins et noté les scores', 'au judo j’ai passé ma ceinture marron après deux échecs'),
  other(
    'j’ai vendu mes anciens jeux sur Vinted et négocié les prix\nj’ai gagné 85 euros',
    'j’ai vendu des billets de tombola à l’entrée du supermarché',
  ),
  other(
    'quand la prof était absente j’ai expliqué les fractions à trois camarades\nils ont eu la moyenne',
    'la prof m’a expliqué les fractions et j’ai eu la moyenne au contrôle',
  ),
  other(
    'mon équipe a perdu ses dossards alors j’en ai recousu douze\nl’entraîneur les a gardés',
    'j’ai cousu un sac avec un vieux jean pour ma mère',
  ),
]
