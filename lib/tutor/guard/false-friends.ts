/** Turns of phrase that look like distress and are not; blanked out before the distress patterns are tried. Same notation. */
export const FALSE_FRIENDS: readonly string[] = [
  // dying, killing, hitting as figures of speech
  'mort|morte|morts|mortes|mourir|meurs|meurt|meur|mourais|mourait|creve|crever|crevais|mor|mourrait|mourrai ~1 de|d|2 ~1 rire|faim|fatigue|soif|froid|chaud|trouille|peur|honte|chaleur|sommeil|ennui|jalousie|envie|curiosite|stress|rir|fin',
  'mort|morte|morts de|d rire|fatigue',
  'je suis|sui ~2 mort|morte|crevé|crevee',
  'a mourir ~1 de|d ~1 rire|ennui',
  'ça|sa|ca|c|cours|prof|maths|blague|blagues|video|chaleur|exercice|jeu|qui|chanson|reveil ~1 me|m =tue|=tues|=tuent|=tuait|tuer !avec',
  'tuer|tue|tuais|tuait ~1 le temps',
  'me|se|s tue*|tuer|tuais ~1 a|au|à ~1 la|le|boulot|travail|taf|tache|repeter|dire|expliquer|reviser',
  'c|cest|etait|ct|est ~2 la mort',
  'parents|mere|pere|maman|papa|daronne|daron|prof|tuteur|patron|coach|elle|ils|on|copine|soeur ~1 va|vont|allait|allaient ~1 me|m =tuer|=tue|tué ~1 si|quand|demain|pour|parce|mdr|.',
  'tuer|tue|tué|tues|tuent|tuait|tuais ~2 boss|zombie*|ennemi*|monstre*|joueur*|mob*|mobs|dragon*|terroriste*|bots|bot|kills|moustique*|mouche*|araignee*|cochon*|poulet*|poule*|lapin*|animal|animaux|bete*|vache*|mouton*|poisson*|sanglier*|bacterie*|virus|temps',
  'fait|fais|faire ~1 tuer|buter|defoncer|battre|eclater|ecraser|massacrer|demonter|taper|frapper|fumer|fumé ~4 match|jeu|game|partie|fortnite|fifa|valorant|lol|ranked|boss|finale|foot|tournoi|minecraft|cod|score|0|echecs|cartes|hand|basket|rugby|adversaire*|equipe',
  'match|jeu|game|partie|fortnite|fifa|valorant|ranked|finale|foot|tournoi|hand|basket|rugby|boxe ~6 fait|fais|faire ~1 tuer|buter|defoncer|battre|eclater|ecraser|massacrer|demonter|tué',
  'peine de mort',
  'mort ~2 vivant|dans le film',
  'sous|par|de|vers|chemin ~1 mort|morte ~1 subite',
  // hitting things, playing, winning
  'frapp*|tap*|taper ~2 a|dans|sur|fort ~1 la|le|les|mon|ma|un|clavier|porte|l ~1 porte*|balle*|ballon|sac|clavier|ordi|ordinateur|tableau|texte|tambour|batterie|clou*|touche*|mains|planche',
  'frapp*|tap*|taper ~1 la|le|les|des|un|une|l ~1 balle|ballon|texte|rapport|bise|discussion|discute|affiche|honte|lettre|pomme*|cable|incruste|courrier*|message*|penalty|mots|code|coup|poteau|sac',
  'me tape* ~1 sur les nerfs',
  'tape*|tapé ~2 dans|sur ~1 la|l|le|mon ~1 epaule|main|oeil ~1 !parce',
  'tape|tapait|taper ~1 dans l oeil',
  'battre|batt*|bat ~2 record*|oeuf*|oeufs|blancs|mesure|cartes|fer|carton|rappel|plein|preparation|pate|tapis',
  'me bat*|battre|battait|battu* ~2 aux|au|a|à|sur ~2 echecs|cartes|foot|fifa|jeu*|ping|course|dames|uno|tennis|basket|smash|mario|kart|velo|badminton|babyfoot|monopoly|video|toujours?',
  'me|nous|s|se|m|suis|sommes ~2 bat*|battu*|battre|batt* ~2 pour|afin|contre|jusqu',
  'batt*|battu|battre|battus|battue|gagne ~2 finale|match|score|equipe|0|1|2|3|4',
  'ça|ca|sa|ce|qui|detail|chose ~1 m|ma|me ~1 a|avait? ~1 frapp*|touch*',
  'touche|touché ~1 un|deux|quelques|mot|mots ~1 mot|mots|paie|prime|salaire',
  'ça|ca|sa|c|histoire|phrase|mots|geste|ce|message|attention|cadeau|sourire|video|film|livre|chanson|confiance|remerciement*|merci ~1 me|m|ma|mon|ont ~1 a|ont? ~2 touch*',
  'ce|ses|leurs|son|leur|histoire|mots|phrase|message|geste|paroles|temoignage|gentillesse|confiance ~8 m|mon ~1 a|ont|avait ~2 =touche|=touchee|=touchees|=touches',
  'm|ma|mon a|ont? ~1 touch* ~2 qu|que|de|d ~1 qu|que|il|elle|voir|recevoir|entendre|lire',
  'bebe|petit|petite|enfant|enfants|gamin|gamine|gosse|resident|residente|residents|patient|patiente|chien|cheval|poney|chat|vache|chevre|ballon|balle|eleve|mamie|papi|dame ~5 me|m|ma ~1 a|avait? ~1 frapp*|tap*|mord*|griff*|pouss*|bat|jet*|lanc*|tapait|touch*',
  'coup|coups ~1 de|2 ~1 main|feu|pouce|fil|soleil|coeur|fouet|pinceau|chance|stress|pression|tete|telephone|balai|barre|mou|vent|theatre|poker|sifflet',
  'main* ~2 a la pate',
  'coup* sur coup',
  'fait|fais|faisait|faisais mal ~3 dos|genou|genoux|pied|pieds|bras|tete|ventre|doigt|main|mains|dents|jambes|cheville|tombant|tombe|epaule|chute',
  'me suis|sui|m|etais ~1 fait|fais|faite ~1 mal ~1 !expres',
  'ai|as|a|avais|avait|eu|ont|eut du mal ~1 a|à|avec',
  'du mal a',
  // cutting, jumping, ending
  'coup*|couper|coupe ~2 cheveux|doigt*|pouce|main|parole|ongles|faim|herbe|legumes|pain|pommes|bois|papier|tissu|haie*|oignons|carottes|appetit|souffle|moitie|viande|frange|contact|son|micro|route|deux',
  'en finir|finis avec ~2 ce|cet|cette|rapport|stage|projet|dossier|lettre|devoirs|dm|exercice|cv|questions|travail|annee|cliches|college|maths|clichés|oral',
  'hate|pressé ~1 d|de ~1 en? finir',
  'saut* ~3 parachute|elastique|piscine|trampoline|corde|haie*|cheval|classe|repas|ligne|joie|parkour|hauteur|longueur',
  'disparai* ~2 sous|dans ~1 terre|un|trou|table',
  'plus|pas <envie> de|d vivre a|au|en|chez|avec|dans|la|comme ~1 la|campagne|ville|paris|france|mes|mon|ma|un|ca|ici',
  // going home, being put out
  'peur de|d rentrer ~1 dans|en|sur ~2 eau|entreprise|stage|terrain|bureau|salle|magasin|piscine|scene|boutique|classe|atelier|cuisine',
  'peur de|d rentrer|rentre ~2 chez ~1 moi|elle|maison ~2 trop tard|en retard',
  'parti|partie|partis|partir|barre ~1 de chez|la moi|maison|eux ~1 a|à|vers|tot|en|pour|tard|le|avec|avant|sans',
  'mis|met|mise|mettre|vire|viré ~2 dehors|porte ~3 cours|classe|prof|salle|maths|terrain|poubelle*|tables|chaises|plantes|chien|chat|vent',
  'prof|surveillant|entraineur|arbitre|coach|videur ~3 m|ma|nous ~1 a|mis|vire ~2 dehors|porte|mis',
  'dorm* ~2 dehors|voiture|tente ~4 camp*|tente|scout*|bivouac|rando*|colo|vacances|etoiles|belle',
  'scout*|camp|bivouac|rando|colo|camping ~6 dorm* ~2 dehors|voiture|tente',
  'me suit|suivi|suivait|suivent|suis ~4 stage|projet|dossier|scolarite|orientation|insta|instagram|tiktok|snap|twitch|formation|annee|parcours',
  'secours ~1 populaire|catholique|islamique|routiers|civique',
  'premiers|gestes|poste|de secours',
  'en danger ~4 animaux|espece*|planete|ours|disparition|nature|abeilles',
  'espece*|animaux|planete|abeille*|metier* ~3 en danger',
  // violence and harassment as topics, at work, in play
  'contre le harcelement|harcelment|violence*|suicide|sexisme',
  'lutte*|prevention|sensibilis*|expose|affiche*|campagne|journee|programme|ambassadeur*|ambassadrice*|debat|projet|theme|sujet|film|video|court|article|numero|conference|atelier|association|asso|loi|reglement ~5 harcelement|harcel*|cyberharcel*|suicide|suicid*|violences|violence|=viol|viols|fugue|prostitution|mariage',
  'prevention|expose ~2 du|de|sur ~2 suicide|=viol',
  'harcele*|harceler ~1 les|des|mon|ma|le|la|leur ~1 entreprise*|employeur*|patron*|secretariat|clients|magasin*|gens|standard|recruteurs',
  'parents|mere|pere|maman|papa|prof|daronne|soeur ~3 me|m harcel* ~2 pour|avec|afin|de|a',
  'suicide squad',
  'reglement|regle|regles|loi|code|secret|donnees|intimite|vie|embargo ~5 =viol|=viole|=violer|=violee|=violees|violation',
  '=viole|=violer|=violé ~2 regle|regles|reglement|loi|secret|consigne*|droit*',
  'cri*|hurl*|criait|hurlait|insult* ~3 sur|contre|dessus ~1 moi? ~4 mais|car|client|commande|attente',
  'client*|cliente|clients|clientes|joueur*|adversaire*|supporter*|spectateur*|passant|automobiliste|conducteur|monsieur|dame ~4 me|m|ma|mon|nous|sur ~2 cri*|insult*|hurl*|gueul*|menac*|trait*|dessus|engueul*',
  'insult*|trait* ~6 match|terrain|arbitre|arbitrais|arbitrage',
  'match|terrain|arbitre|arbitrais|arbitrage|arbitrer ~8 insult*|trait*|hurl*',
  'claque|gifle|coup ~1 a ~1 moral|morale',
  'prendre|pris|prends|recu|recevoir ~2 claque|gifle|coups|raclee|branlee ~4 match|combat|boxe|judo|karate|rugby|foot|sport|entrainement|finale|note|controle',
  'match|combat|boxe|judo|karate|rugby|foot|mma|escrime|lutte|taekwondo|sparring ~6 pris|prends|prendre|recu|recois|frapp*|coup|coups|bat*|tap*',
  'main|mains ~2 sur ~1 epaule|coeur|conscience|volant|clavier',
  'photo* ~2 de|2 moi ~2 pour ~2 badge|cv|trombi*|site|carte|dossier|profil|album|journal',
  'photo*|video*|message*|mail*|lien*|fichier*|plans ~2 de|des|du|pour ~1 chantier*|plat*|produits|menu|machines|stage|travail|plans|vacances|matchs|chats|devoirs|locaux|l|chevaux|gateaux|equipe|entreprise|planning|horaires|voitures|plantes',
  // game, screen, stage: marked as played or told
  'envoi*|envoy* ~1 mes|mon|le|la|les|ma ~1 horaires|horaire|planning|programme|consignes|adresse|plan|plans|convention|documents|fiche|fiches|taches|mission|missions|devoirs|cours|liste',
  'pistolet ~1 a eau|peinture|colle|bille|billes',
  'couteau*|couteaux ~6 hotelier|hoteliere|restauration',
  'me|m|suis|se|s ~1 battu|battue|bats|battre|bagarre ~1 avec ~2 imprimante|machine|ordi|ordinateur|photocopieuse|logiciel|clavier|fermeture|tente',
  'joue*|gagne|jouer|joué|perdu|pari* ~3 contre moi',
  'monte* ~2 meuble*|tente|barnum|stand|scene',
  'fleuret|epee|escrime|sabre|laser|paintball ~8 touche*|toucher|tir*',
  'compte|comptait|comptaient|comptent|compter sur moi',
  'peur de mourir ~2 en|avec|quand|au ~2 parachute|avion|manege|montagne|oral',
  'pas|plus ~1 de quoi vivre',
  'abattoir|boucherie|chasse|peche|ferme ~6 tu*|tuer|tue|mort|couteau|sang',
  'couteau|couteaux|cutter|lame ~3 cuisine|boucher|boucherie|chef|legumes|pain|carton*|office|japonais|plombier|electricien',
  'a|sorti|prend|pris|donne|montre|prete ~2 couteau|cutter|lame ~2 pour ~3 coup*|ouvr*|epluch*|taill*|decoup*|cart*',
  'pas|rien|plus ~1 mang* ~1 depuis ~1 ce|le|midi|matin',
  'fais|fait|faire vomir ~2 bus|manege|bateau|odeur|voiture',
  'personne ~2 me parl*|parlait|connait|connaissait ~3 premier|debut|arrivant|arrive|arrivee',
  'photo* nue* ~1 !moi',
  'modele nu|vivant',
  'mise|mettre|met a nu',
  'pris|prends|prendre|pri ~2 medic*|doliprane|cachet ~2 pour|contre|parce|car ~2 tete|fievre|malade|rhume|grippe|gorge|allergie*|mal',
  'plus la force ~2 porter|pousser|soulever|tenir|courir|nager|pedaler',
  'peur d|de ~1 aller|retourner ~2 lycee|college|ecole|cours ~2 l|an|prochain|prochaine|annee|rentree',
  'seul|seule ~1 au monde ~2 film|serie|livre|!me',
]

/** In the same sentence before a match: the thing is played, read, seen, sung or studied, and not lived. */
export const FICTION =
  'jeu|jeux|fortnite|minecraft|gta|valorant|zelda|sims|rpg|film|films|serie|series|livre|roman|manga|bd|anime|piece|theatre|personnage|heros|heroine|scenario|nouvelle|chanson|clip|rap|expose|escape|scene|role|improvisation|impro|sketch|documentaire|episode|saison|jouais|jouait|lu|enquete|boss|zombies'

/** In the same message: hits and shouts belong to the sport, the farm, the ward or the nursery. */
export const ROUGH_PLACES =
  'match|tournoi|boxe|judo|karate|mma|rugby|combat|sparring|entrainement|arbitre|arbitrais|arbitrer|ehpad|resident|residente|residents|patients|patiente|patient|creche|maternelle|bebe|bebes|garderie|nourrice|babysitting|baby-sitting|centre aere|poney|chevaux'

/** A good laugh, as teenagers write it. */
export const LAUGH = /(?<![\p{L}\p{N}])(?:m+d+r+|ptdr+|x+d+|lol+|mdrr*|jpp|haha+h*|hihi+|😂|🤣|😆|😹)(?![\p{L}\p{N}])|😂|🤣|😆|😹/iu
/** What pupils say they are dying of. */
export const DULL_THINGS =
  'cours|maths|math|devoirs|controle|controles|interro|dm|physique|anglais|allemand|lundi|lundis|reveil|exercice|bac|brevet|rapport|expose|histoire-geo|svt|prof|eval'
