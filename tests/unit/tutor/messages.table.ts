/**
 * Labelled messages: what one message alone proves when the tutor has just asked about one criterion.
 * One row a line: `asked | criteria proved | criteria not proved | message`; `-` for none; arguable criteria are left out.
 */
export const MESSAGES: Readonly<Record<string, string>> = {
  'mes-experiences': `
situation | situation | result | Pendant les vacances de Pâques j'ai bossé chez un maraîcher à côté de chez moi
situation | situation | action,result | c'était au club d'échecs du lycée, en seconde, avec mon pote Hugo
situation | situation | result | g fé du babysitting pr ma voisine l'été dernié
situation | situation | action,result | Au foyer, le soir où la chaudière a lâché
situation | situation | result | quand j'étais en 4e on a monté une pièce de théâtre avec la prof de français
situation | situation | result | le dimanche matin je suis au stand de mon père sur le marché de Barbès
situation | situation | result | L'année dernière, au centre aéré de ma commune
situation | situation | action,result | un samedi de novembre on a déménagé ma tante avec mes cousins
situation | situation | action | dans mon quartier y a un city et tous les mercredis on organise des matchs
situation | situation | action,result | chui parti 2 semaines au bled cet été chez mes grands parents
situation | situation | result | Au collège j'étais délégué en 3e
situation | situation | result | pdt le confinement jétais chez mon père avec mes 2 demi frères
situation | situation | action,result | à l'église, pour la kermesse de juin
situation | situation | result | mon stage de 3e dans une pharmacie à Vesoul
situation | - | situation,action,result | à l'école
situation | - | situation,action,result | dans la vie de tous les jours
situation | - | situation,action,result | j'ai jamais eu de stage ni rien
situation | - | situation,action,result | l'été prochain j'irai bosser dans un camping
situation | - | situation,action,result | si un jour je travaille dans un restaurant
situation | - | situation,action,result | j'ai pas d'exemple en tête là
situation | - | situation,action,result | plein de fois, un peu partout
situation | - | situation,action,result | En général les jeunes aident chez eux
situation | - | situation,action,result | j'aimerais faire du bénévolat à la SPA
situation | - | situation,action,result | une situation avec des gens
situation | - | situation,action,result | il faut toujours être à l'heure au travail
situation | situation,action | result | Cet hiver avec ma sœur j'ai déneigé les escaliers de l'immeuble pour les voisins âgés
situation | situation,action | result | Au mariage de mon cousin en juillet j'ai géré le vestiaire toute la soirée
situation | situation,action | result | tous les soirs je récupère mes frères à la garderie et je leur fais à manger
situation | situation,action | result | En PFMP au garage Martin j'ai démonté une boîte de vitesses avec mon tuteur
situation | situation,action | result | samedi dernier au refuge jai promené les chiens et nettoyé les box
situation | situation,action,result | - | Au tournoi de judo de février j'ai tenu la table de marque et on a fini à l'heure pour la première fois
situation | situation,action,result | - | l'été dernier j'ai repeint la barrière de ma grand-mère et elle m'a donné 50 euros, elle était trop contente
situation | situation,action,result | - | En 3e j'ai aidé un petit de 6e qui se perdait tout le temps, je lui ai dessiné un plan et maintenant il se repère tout seul
situation | situation,action,result | - | g monté un pc ac mon cousin pdt les vacs, g branché la carte mere tt seul et il a démaré du 1er coup
action | action | result | C'est moi qui m'occupais de la sono et des micros
action | action | result | je tenais le stand de crêpes et j'encaissais
action | action | result | bah jportais les cartons jusquau camion
action | action | result | J'ai aidé mon oncle à refaire sa terrasse, je portais les planches
action | action | result | Je gère le planning de l'équipe
action | action | result | tous les mercredis j'entraîne les petits au dribble
action | action | result | servir, encaisser, ranger la salle
action | action | result | Moi j'étais chargée des entrées, je tamponnais les mains des gens
action | action | result | j'ai dû appeler les parents un par un pour les prévenir
action | action | result | mon rôle c'était de vérifier les harnais avant chaque descente
action | action | result | g nettoyé les cage et changé leau tt les jour
action | action | result | je leur lisais des histoires pour les endormir
action | action | result | J'ai cherché des tutos et j'ai soudé le fil cassé de la manette
action | action | result | euh je faisais les pansements des petits quand ils tombaient
action | action | result | je me suis occupé du feu et de la vaisselle
action | action | result | je traduisais pour ma mère à la préfecture
action | action | result | Je suis allée voir le CPE et je lui ai expliqué le problème
action | action | result | j'ai fini par démonter toute la roue
action | action | result | rangé les cartons et balayé la réserve
action | action | result | j'ai commencé à trier les habits par taille
action | action | result | C'est moi qui ai fait le plan de table
action | action | result | c moi ki é fé les affiche
action | action | result | j'ai su calmer les deux qui se battaient en les séparant
action | action | result | J'arrosais les plants le matin et le soir je fermais la serre
action | action | result | ma mission c'était d'accueillir les gens et de leur donner un badge
action | action | result | je prépare le couscous avec elle, j'épluche les légumes et je surveille la cuisson
action | action | result | bah moi j'ai filmé et j'ai monté la vidéo sur capcut
action | action | result | j'ai proposé de mettre un tableau dans l'entrée et je l'ai fabriqué
action | action | result | J'm'occupe des poules, je ramasse les œufs et je change la paille
action | action | result | je devais compter le stock tous les vendredis
action | action | result | On m'a confié la caisse et je rendais la monnaie
action | action | result | Moi couper légumes et laver assiettes
action | action | result | j'ai pas juste regardé, j'ai vissé toutes les planches
action | action | result | je n'ai fait que visser les étagères
action | - | action,result | on a tout fait ensemble
action | - | action,result | nous avons préparé la salle et les décorations
action | - | action,result | on s'est partagé les tâches
action | - | action | c'est mon père qui a monté le meuble, moi je tenais compagnie
action | - | action,result | mon frère a tout réparé
action | - | action,result | ma cheffe a servi les clients
action | - | action,result | le prof nous a montré comment faire
action | - | action,result | j'ai jamais touché à la caisse
action | - | action,result | je n'ai rien organisé du tout
action | - | action,result | j'ai pas aidé
action | - | action,result | j'aurais pu ranger les chaises
action | - | action,result | si on m'avait demandé j'aurais servi les boissons
action | - | action,result | je vais organiser un tournoi l'année prochaine
action | - | action,result | j'aimerais bien m'occuper des enfants
action | - | action,result | il faut toujours aider les autres
action | - | action,result | dans un magasin on doit ranger les rayons
action | - | action,result | un bon vendeur sait écouter ses clients
action | - | action,result | j'ai regardé les autres travailler
action | - | action,result | j'ai vu le mécano changer les pneus
action | - | action,result | j'ai fait des trucs
action | - | action,result | j'ai fait plein de choses différentes
action | - | action,result | j'ai fait mon travail
action | - | action,result | j'ai fait ce qu'on m'a demandé
action | - | action,result | j'ai aidé
action | - | action,result | j'ai aidé les gens
action | - | action,result | gérer, organiser, communiquer
action | - | action,result | j'ai fait preuve d'autonomie et de rigueur
action | - | action,result | J'ai développé mes compétences en communication
action | - | action,result | je suis quelqu'un de motivé et dynamique
action | - | action,result | j'ai failli appeler les pompiers
action | - | action,result | je pensais ranger le garage
action | - | action,result | je crois que j'ai peut-être aidé à ranger
action | - | action,result | j'ai voulu aider mais finalement non
action | - | action,result | tu prends la commande et tu sers
action | - | action,result | quand on est serveur on porte les plateaux
action | - | action,result | j'ai demandé à ma sœur de le faire
action | - | action,result | comment on fait pour tenir une caisse ?
action | - | action,result | on m'a dit de ranger mais je l'ai pas fait
action | - | action | ils ont porté les tables et moi je les attendais dehors
action | - | action,result | j'ai été présent
action | - | action,result | demain je range tout le garage de mon oncle
action | - | action,result | d'habitude les gens portent les cartons
result | result | - | du coup ils sont revenus la semaine d'après
result | result | - | la prof a dit que c'était le meilleur exposé de la classe
result | result | - | on a vendu 200 crêpes
result | result | - | ça a marché
result | result | - | il m'a remerciée
result | result | - | maintenant il sait lire
result | result | - | le petit a arrêté de pleurer
result | result | - | mon patron m'a proposé de revenir cet été
result | result | - | à la fin tout le monde a mangé chaud
result | result | - | j'ai eu 17 et les félicitations du jury
result | result | - | la machine remarche
result | result | - | ma mère était soulagée, elle a pu dormir
result | result | - | on a fini premiers du tournoi
result | result | - | les voisins m'ont payé 20 euros chacun
result | result | - | y a eu 80 personnes alors que l'an d'avant y en avait 30
result | result | - | bah l'asso a récolté 400 balles
result | result | - | elle ma dit ke jété la meilleure stagiaire
result | result | - | la file avançait deux fois plus vite
result | result | - | ils se disputent plus pour la télé
result | result | - | sa note est passée de 6 à 13
result | result | - | le client est reparti avec le sourire
result | result | - | les gens on kiffé le spectacle
result | result | - | depuis les petits me réclament à chaque entraînement
result | result | - | j'ai réussi à tout remettre en ordre avant l'arrivée des parents
result | result | - | Les clients faisaient moins la queue
result | result | - | la salle était prête pour 18 h
result | result | - | ma grand-mère peut appeler toute seule maintenant
result | result | - | le vélo roule nickel depuis
result | result | - | personne s'est blessé et le directeur nous a félicités
result | result | - | ça nous a fait gagner une heure
result | - | result | c'était bien
result | - | result | ça s'est bien passé
result | - | result | c'était une bonne expérience
result | - | result | rien de spécial
result | - | result | je sais pas trop ce que ça a donné
result | - | result | ça n'a rien changé
result | - | result | j'espère que ça a servi
result | - | result | ça aurait pu marcher
result | - | result | ils seront sûrement contents
result | - | result | en général les clients sont satisfaits
result | - | result | j'ai rangé la salle
result | - | result | on a rangé les tables
result | - | result | normal quoi
result | - | result | ça va sûrement aider
result | - | result | il faudrait que ça marche
result | - | result | bof, comme d'habitude
result | - | result | j'imagine que les gens ont aimé
result | - | result | un résultat très positif
`,
  contribution: `
situation | situation | result | mercredi en réserve, on recevait la livraison avec Sandrine
situation | situation | result | au magasin de sport pendant ma deuxième semaine de stage
situation | situation,action,result | - | Au cabinet vétérinaire en janvier les dossiers étaient mélangés, j'ai classé tout par couleur et depuis la secrétaire trouve un dossier en dix secondes
action | action | result | j'ai refait les étiquettes de prix du rayon jouets
action | action | result | j'ai créé un tableau excel pour suivre les commandes
action | action | result | J'ai proposé de filmer les plats et j'ai posté les vidéos sur leur insta
action | - | action,result | ma collègue a créé un tableau
action | - | action,result | j'ai apporté ma motivation et mon sérieux
action | - | action,result | j'aurais voulu proposer un truc mais j'ai pas osé
result | result | - | ils utilisent encore mon tableau
result | result | - | la patronne a gardé l'idée pour tous les magasins
result | result | - | le compte insta a pris 150 abonnés
result | - | result | ils vont peut-être le garder
result | - | result | je pense que ça leur a plu
`,
  'premieres-preuves': `
action | action | skill,result | J'ai appris les gestes à ma petite sœur pour qu'elle fasse du vélo sans roulettes
action | action | skill,result | à la colo c'est moi qui notais les médicaments de chacun
skill | skill | - | je sais rester calme, quand le petit hurlait je lui parlais tout doucement
skill | skill | - | être patient, parce que j'ai répété la consigne dix fois sans m'énerver
skill | skill | - | Ça montre que je sais m'organiser vu que j'ai préparé les sacs la veille
skill | skill | - | je suis capable de parler devant du monde, j'ai présenté le projet à la mairie
skill | skill | - | jsai negocier, g fé baissé le prix de 20 a 12
skill | skill | - | convaincre les gens : j'ai fait signer 40 voisins
skill | - | skill | je suis motivé, dynamique et sérieux
skill | - | skill | l'autonomie, la rigueur, l'esprit d'équipe
skill | - | skill | je sais pas quelle compétence
skill | - | skill | j'ai aucune compétence
skill | - | skill | j'aimerais être plus patient
skill | - | skill | mon chef est très organisé
skill | - | skill | il faut être patient avec les enfants
skill | - | skill | travailler en équipe
result | result | - | elle a roulé toute seule jusqu'au bout de la rue
`,
  'ce-qui-m-anime': `
choice-1 | choice-1 | situation,reflection | j'aime dessiner des personnages de mangas
choice-1 | choice-1 | situation | Réparer des trucs, surtout les vieux vélos que je trouve aux encombrants
choice-1 | choice-1 | situation | jkiffe cuisiner des plats algériens avec ma mère
choice-1 | choice-1 | situation | ce que je préfère c'est monter à cheval et m'occuper des box
choice-1 | choice-1 | situation,reflection | la danse, le maquillage et les vidéos de cheveux
choice-1 | choice-1 | situation | coder des petits jeux sur scratch
choice-1 | - | choice-1,situation,reflection | j'aime rien
choice-1 | - | choice-1,situation,reflection | je sais pas ce que j'aime
choice-1 | - | choice-1,situation,reflection | j'aime tout
choice-1 | - | choice-1,situation,reflection | ma sœur adore la danse
choice-1 | - | choice-1,situation,reflection | des trucs
choice-1 | choice-1,reflection | situation | J'adore le jardinage parce que je vois pousser ce que j'ai planté
situation | situation | reflection | samedi j'ai passé l'aprem à monter une vidéo et j'ai raté le dîner
situation | situation | reflection | hier soir dans ma chambre j'ai dessiné jusqu'à 2 h
situation | situation | reflection | l'autre jour au skatepark avec Lina on a filmé des figures pendant 4 heures
situation | - | situation | quand je fais ce que j'aime
situation | - | situation | jamais, je m'ennuie tout le temps
situation | - | situation | un jour j'aimerais y passer la journée
reflection | reflection | - | parce que je pense plus à rien d'autre
reflection | reflection | - | ça me calme, j'oublie les cours
reflection | reflection | - | pck jvoi direct si c réussi ou pas
reflection | reflection | - | Quand je dessine je me sens libre, personne me corrige
reflection | reflection | - | parce que là je suis pas celui qui rate
reflection | - | reflection | parce que j'aime ça
reflection | - | reflection | parce que c'est cool
reflection | - | reflection | je sais pas pourquoi
reflection | - | reflection | comme ça
`,
  'casser-un-cliche': `
choice-1 | choice-1 | fact,reflection | je pensais que les infirmiers c'était que des femmes
choice-1 | choice-1 | fact,reflection | Pour moi un informaticien c'est un gars seul devant son écran
choice-1 | choice-1 | fact | que les maçons ils ont pas fait d'études
choice-1 | choice-1 | fact | la mécanique c'est pas pour les filles
choice-1 | - | choice-1,fact,reflection | j'ai pas de cliché
choice-1 | - | choice-1,fact,reflection | je sais pas
choice-1 | - | choice-1,fact,reflection | un cliché sur un métier
fact | fact | - | j'ai lu sur onisep que 12 % des infirmiers sont des hommes
fact | fact | - | Dans un reportage d'Arte j'ai vu qu'une grutière gagne 2 500 euros
fact | fact | - | ma tante qui est maçonne m'a dit qu'elle lit des plans toute la journée
fact | fact | - | d'après le site du CFA y a 30 % de filles en menuiserie
fact | - | fact | c'est faux
fact | - | fact | il y a plein d'hommes infirmiers
fact | - | fact | tout le monde sait que c'est pas vrai
fact | - | fact | j'ai pas cherché
fact | - | fact | je vais regarder sur onisep
reflection | reflection | - | maintenant je me dis que je pourrais le faire aussi
reflection | reflection | - | ça a changé ma vision, je regarderai plus les fiches avant de juger
reflection | reflection | - | en fait je jugeais sans connaître, j'en avais jamais vu travailler
reflection | - | reflection | les clichés c'est pas bien
reflection | - | reflection | rien
`,
  'parler-a-un-pro': `
situation | situation | fact | j'ai discuté avec la coiffeuse de ma rue samedi
situation | situation | fact | Mardi au téléphone avec un ambulancier, l'oncle d'une copine
situation | situation | fact | g posé mes question a un boulanger du marché hier matin
situation | - | situation,fact | j'ai pas encore trouvé de pro
situation | - | situation,fact | je vais appeler un garagiste demain
situation | - | situation,fact | mon cousin a parlé à un avocat
fact | fact | - | elle m'a dit qu'elle commence à 5 h et que le plus dur c'est rester debout
fact | fact | - | il a fait un CAP puis il a repris le salon de son patron, et il travaille le samedi
fact | fact | - | selon lui le pire c'est les odeurs, et le mieux c'est quand un patient le reconnaît
fact | - | fact | c'était intéressant
fact | - | fact | je lui demanderai son salaire
fact | - | fact | il m'a dit des trucs
reflection | reflection | - | j'ai été surpris qu'il fasse autant de papiers
reflection | reflection | - | ça m'a donné envie de voir un service de nuit
reflection | reflection | - | je pensais que c'était physique mais en fait c'est surtout parler aux gens
reflection | - | reflection | c'était enrichissant
reflection | - | reflection | il a appris beaucoup de choses
`,
  'mon-cap': `
choice-1 | choice-1 | choice-2 | je voudrais être aide-soignante en gériatrie
choice-1 | choice-1 | choice-2 | un bts mco en alternance dans un magasin de sport
choice-1 | choice-1 | choice-2 | Je vise un bac pro cuisine parce que j'aime le coup de feu
choice-1 | choice-1 | choice-2 | jve faire electricien ds le batiment
choice-1 | - | choice-1,choice-2,reflection | je sais pas encore
choice-1 | - | choice-1,choice-2,reflection | un bon métier
choice-1 | - | choice-1,choice-2 | mon père veut que je sois médecin
choice-1 | - | choice-1,choice-2,reflection | n'importe quoi tant que ça paye
choice-1 | - | choice-1,choice-2,reflection | peut-être un truc dans le commerce
reflection | reflection | - | parce que quand je gardais mes cousins je restais calme même quand ça criait
reflection | reflection | - | ça me va bien, au stage je me suis jamais ennuyé en réparant les scooters
reflection | reflection | - | vu que j'ai tenu la caisse tout l'été je sais que je supporte le bruit et les clients
reflection | - | reflection | parce que c'est bien
reflection | - | reflection | il faut suivre ses rêves
choice-2 | choice-2 | - | sinon je ferai un CAP pâtisserie
choice-2 | choice-2 | - | si ça marche pas je pars en bac pro logistique
choice-2 | choice-2 | - | au pire vendeur dans un magasin de vélos
choice-2 | choice-2 | - | en plan B j'ai pensé à animateur dans un centre de loisirs
choice-2 | - | choice-2 | j'en ai pas
choice-2 | - | choice-2 | on verra bien
choice-2 | - | choice-2 | pas de plan B
`,
  'a-l-oral': `
action | action | reflection | j'ai répété devant le miroir de la salle de bain
action | action | reflection | je l'ai dit trois fois à voix haute à mon chien
action | action | reflection | g fé mon pitch a ma mere hier soir
action | action | - | j'ai enregistré ma voix et je l'ai réécoutée
action | - | action,result,reflection | je l'ai pas encore répété
action | - | action,result,reflection | je vais m'entraîner ce soir
action | - | action,result,reflection | il faut répéter à voix haute
result | result | - | j'ai mis 52 secondes
result | result | - | ma sœur a dit que je parlais trop vite
result | result | - | 48 secondes la deuxième fois
result | result | - | il a pas compris le milieu
result | - | result | c'était pas mal
result | - | result | je devrais faire moins d'une minute
reflection | reflection | - | je commence toujours par euh donc la prochaine fois je respire avant
reflection | reflection | - | je me suis rendu compte que je regarde par terre
reflection | reflection | - | j'ai compris qu'il faut que je coupe la partie sur mes loisirs
reflection | - | reflection | c'est important de bien parler
`,
  rebondir: `
situation | situation | choice-1 | le garage m'a dit non hier par téléphone
situation | situation | reflection | J'ai reçu un mail : ils prennent pas de stagiaire de 3e
situation | situation | reflection | la dame de l'accueil m'a dit qu'ils avaient déjà pris quelqu'un
situation | situation | - | jai eu un refus de la creche mardi
situation | situation | - | ils m'ont jamais répondu malgré deux mails
situation | - | situation,reflection,choice-1 | j'ai pas encore eu de refus
situation | - | situation,reflection,choice-1 | si on me refuse je serai dégoûté
situation | - | situation | ma copine s'est fait refuser
reflection | reflection | - | je pense que j'ai appelé au mauvais moment, en plein service
reflection | reflection | - | c'est pas contre moi, ils ont pas d'assurance pour les mineurs
reflection | reflection | - | mon message était trop long, ils ont pas dû le lire
reflection | - | reflection | c'est nul
reflection | - | reflection | les patrons sont tous pareils
choice-1 | choice-1 | - | je vais y aller en vrai au lieu d'envoyer un mail
choice-1 | choice-1 | - | je change le début de ma lettre, je mets mes dates en premier
choice-1 | choice-1 | - | la prochaine foi jappel le matin
choice-1 | choice-1 | - | j'ai ajouté mes horaires dans le message
choice-1 | - | choice-1 | rien
choice-1 | - | choice-1 | je sais pas quoi changer
choice-1 | - | choice-1 | il faut s'améliorer
`,
  entretien: `
situation | situation | action | j'ai eu un entretien jeudi à la mairie avec la DRH
situation | situation | action | C'est demain à 14 h à la crèche avec la directrice
situation | situation | action | hier en visio avec le chef du labo
situation | - | situation,action | j'aimerais avoir un entretien
situation | - | situation,action | mon pote a eu un entretien à carrefour
action | action | reflection | j'ai lu leur site et j'ai noté trois questions
action | action | reflection | je lui ai dit que j'avais géré la buvette du club
action | action | reflection | j'ai préparé ma tenue et répété avec ma tante
action | - | action,reflection | j'ai rien préparé
action | - | action,reflection | il faut dire bonjour et sourire
reflection | reflection | - | j'aurais dû dormir plus, je cherchais mes mots
reflection | reflection | - | la prochaine fois je poserai une question à la fin
reflection | reflection | - | j'ai remarqué qu'elle souriait quand je parlais de mes frères
reflection | - | reflection | ça s'est bien passé
reflection | - | reflection | elle a compris des choses
`,
  'jour-1': `
situation | situation | reflection | lundi à 8 h 30 je suis arrivé à l'atelier, c'est Karim qui m'a accueilli
situation | situation | fact | hier à l'EHPAD, la cadre m'a fait visiter
situation | - | situation,fact,reflection | je commence lundi prochain
fact | fact | reflection | le chef c'est Nordine, et on doit porter un casque sur le chantier
fact | fact | reflection | faut badger en arrivant et prévenir Sylvie si on est en retard
fact | fact | reflection | la pause est à 10 h et le téléphone est interdit en salle
fact | - | fact,reflection | des règles normales
fact | - | fact,reflection | je sais pas encore qui fait quoi
reflection | reflection | - | j'étais stressée mais j'ai vu qu'on pouvait poser des questions
reflection | reflection | - | j'ai compris que sans les gants on se coupe direct
reflection | reflection | - | demain je prendrai mes chaussures car j'ai eu mal aux pieds
reflection | - | reflection | c'était bien
`,
  'interview-tuteur': `
situation | situation | fact | mardi à la pause dans le bureau de ma tutrice
situation | situation | fact | on a parlé vendredi dans le camion avec Jérôme
situation | - | situation,fact | je lui ai pas encore parlé
fact | fact | reflection | il est entré comme intérimaire il y a 12 ans et il est devenu chef d'équipe
fact | fact | reflection | elle m'a raconté qu'elle a raté son bac et qu'elle a passé le concours après
fact | - | fact | il m'a raconté sa vie
fact | - | fact | je compte lui demander son parcours
reflection | reflection | - | ça m'a rassuré de savoir qu'elle avait redoublé aussi
reflection | reflection | - | je retiens qu'on peut changer de métier à 40 ans
reflection | - | reflection | très intéressant
`,
  rapport: `
situation | situation | result,reflection | en mars, au service technique de la ville, le jour de l'inondation
action | action | reflection | j'ai pompé l'eau et j'ai protégé les archives avec des bâches
result | result | reflection | on a sauvé 30 cartons de dossiers
reflection | reflection | - | j'ai appris à prévenir avant de toucher à l'électricité
reflection | - | reflection | ce stage m'a beaucoup apporté
reflection | - | reflection | j'ai gagné en maturité et en autonomie
action | - | action,result | missions variées
`,
  oral: `
action | action | reflection | je l'ai présenté à mon grand-père avec mes fiches
result | result | - | j'ai fait 5 min 20 et il a posé une question sur le budget
reflection | reflection | - | j'ai vu que je lisais trop mes fiches, je vais apprendre le début par cœur
reflection | - | reflection | faut pas stresser
`,
}
