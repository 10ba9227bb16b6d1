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
situation | situation | action,result | Le jour de la fête des voisins, dans la cour de mon immeuble à Créteil
situation | situation | result | J'ai fait un remplacement de trois semaines dans un EHPAD en août
situation | situation | result | ct a la fete du village yavait tt ma famille
situation | situation | action,result | c'était pendant ma 1re année de CAP, chez un fleuriste
situation | situation | result | on a fait un voyage scolaire en Espagne l'an passé, j'étais dans le groupe des photos
situation | situation | result | la fois où mon petit frère s'est cassé le bras au parc
situation | situation | result | mes vacances chez mes grands-parents, ils ont une ferme dans la Creuse
situation | situation | result | je suis pompier volontaire depuis deux ans à la caserne de ma ville
situation | situation,action | result | Depuis la 5e je garde ma nièce le samedi pendant que ma sœur travaille
situation | situation,action | result | jeudi dernier à la cantine j'ai séparé deux gars qui se battaient
situation | situation,action | result | pdt le ramadan j'aidais ma mere à préparé les boites pr la mosquée, j'enroulais les bricks
situation | situation,action | result | Au lycée, pour la semaine de l'orientation, j'ai guidé les familles dans les ateliers
situation | situation,action | result | en décembre dans le magasin de mon oncle j'emballais les cadeaux des clients
situation | situation,action,result | - | L'été de mes 15 ans j'ai nettoyé les bateaux au port avec mon parrain ; à la fin il m'a payé un stage de voile.
situation | situation,action,result | - | Un mercredi, ma voisine de 80 ans arrivait plus à lire ses messages. Je lui ai agrandi les lettres et je lui ai collé une feuille avec les étapes. Depuis elle m'envoie des photos de ses chats.
situation | situation,action,result | - | cet hiver o club de boxe yavait pu de gants propre, jai tt lavé et jai fait un planing de lavage, mtn sa sent bon et le coach ma filé les clés
situation | situation,action,result | - | Pendant mon stage en crèche, une petite refusait de manger ; je me suis assis à côté d'elle et j'ai fait semblant de nourrir sa poupée. Elle a fini son assiette.
situation | situation,action,result | - | En cours de techno notre robot tournait en rond, j'ai refait tout le câblage pendant la récré et on a terminé troisièmes
action | action | result | j'ai rempli les papiers de la CAF avec mon père parce qu'il lit mal le français
action | action | result | moi je passais la serpillière et je sortais les poubelles
action | action | result | fallait monter le barnum du coup j'ai planté les piquets
action | action | result | J'ai fabriqué une étagère avec des palettes
action | action | result | g fé la queu a la prefecture pr mon grd pere et jai traduit
action | action | result | je faisais réciter leurs leçons aux jumeaux
action | action | result | bah j'encaissais les tickets quoi
action | action | result | J'avais la responsabilité des maillots, je les comptais et je les lavais
action | action | result | je suis resté à côté de lui jusqu'à ce que les secours arrivent et je lui ai tenu la main
action | action | result | J'ai d'abord écouté les deux versions, ensuite j'ai proposé qu'on échange les postes
action | action | result | poser les filets, remonter les casiers, trier les poissons
action | action | result | mettre les couverts puis débarrasser
action | action | result | moi c'était les lumières : j'allumais les projos au bon moment
action | action | result | je m'étais chargé des affiches, dessinées à la main
action | action | result | j'installe les tapis avant l'entraînement et je les range après
action | action | result | Je donnais les biberons aux agneaux
action | action | result | j'ai codé le bot discord qui accueille les nouveaux
action | action | result | je leur ai montré comment tenir la raquette
action | action | result | j'ai coupé les cheveux de mes cousins
action | action | result | J'ai passé l'aspirateur dans tout l'étage
action | action | result | j'ai créé le compte insta et je postais tous les jours
action | action | result | c'est moi qui allais chercher le pain et les journaux pour tout le monde
action | action | result | j'ai tapé l'affiche sur canva et je l'ai imprimée à la mairie
action | action | result | je surveillais la cuisson et je retournais les galettes
action | action | result | je prenais les commandes des clients en terrasse
action | action | result | jai ecri le texte et jlai lu devan tt le monde
action | action | result | Ma tâche : noter les kilomètres de chaque camion
action | action | result | je devais réveiller les petits et les habiller avant l'école, je le faisais tous les matins
action | action | result | J'ai réparé la chasse d'eau en regardant une vidéo
action | action | result | j'ai pris les mesures avec le mètre pendant que mon oncle notait
action | - | action,result | mon père me montrait et je retenais
action | - | action,result | l'éducatrice a calmé tout le monde
action | - | action,result | on avait chacun notre truc à faire
action | - | action,result | nous on s'est occupés de la déco avec les filles
action | - | action,result | je ferai les courses pour ma grand-mère
action | - | action,result | j'ai toujours voulu aider les animaux
action | - | action,result | j'étais censé ranger
action | - | action,result | ça consiste à servir des clients
action | - | action,result | un caissier encaisse et rend la monnaie
action | - | action,result | j'ai un bon contact avec les gens
action | - | action,result | j'ai le sens des responsabilités
action | - | action,result | j'ai joué un rôle important dans la réussite du groupe
action | - | action,result | j'ai réalisé différentes tâches
action | - | action,result | j'ai mis en place des actions concrètes
action | - | action,result | mon rôle était très important
action | - | action,result | je me débrouille bien
action | - | action,result | j'ai pas eu le droit de toucher aux machines
action | - | action,result | j'ai refusé de porter les caisses
action | - | action,result | j'aurais dû prévenir la maîtresse
action | - | action,result | j'ai failli tomber
action | - | action,result | je crois que j'ai aidé à un moment mais je suis pas sûr
action | - | action,result | sûrement que j'ai rangé
action | - | action,result | quand t'es délégué tu dois parler aux profs
action | - | action,result | est-ce que je dois dire que j'ai servi les clients ?
action | - | action,result | mes potes ont porté la sono et branché les câbles
action | - | action,result | c'est Sofiane qui a parlé au micro
action | - | action,result | c'est pas moi qui ai fait les crêpes
action | - | action,result | je dirais que j'ai agi
action | - | action,result | action
action | - | action,result | ben ce que tu dis là
result | result | - | tous les lots sont partis
result | result | - | le proprio nous a rendu la caution
result | result | - | mon cousin a réussi son contrôle
result | result | - | il a plus jamais été en retard
result | result | - | les parents m'ont envoyé un message pour me dire merci
result | result | - | Ça a fait rire toute la salle
result | result | - | elle m'appelle à chaque fois qu'elle a un souci avec son téléphone
result | result | - | la fuite s'est arrêtée
result | result | - | le jardin donne des tomates maintenant
result | result | - | ils ont mis ma photo sur le site du club
result | result | - | on a évité de payer un plombier
result | result | - | 12 personnes se sont inscrites
result | result | - | le chef a dit qu'il me reprendrait l'an prochain
result | result | - | le car est parti à l'heure
result | result | - | g u 16 a loral
result | result | - | tlm ma di merci
result | result | - | le patron il était choqué en bien
result | result | - | ya pu d'embrouille entre eux
result | result | - | ma petite sœur a eu son brevet
result | result | - | il s'est remis à marcher sans béquilles
result | result | - | on a fait 35 entrées
result | result | - | la directrice veut le refaire chaque année
result | - | result | c'était pas mal du tout
result | - | result | tout le monde fait ça
result | - | result | je verrai bien
result | - | result | j'étais fatigué
result | - | result | on était fatigués
result | - | result | c'était long
result | - | result | ça ferait plaisir à ma mère
result | - | result | il aurait dû me remercier
result | - | result | aucune idée de la suite
result | - | result | peut-être que ça l'a aidé
result | - | result | on aura les résultats en juin
result | - | result | un travail de qualité
result | - | result | efficacité et satisfaction
result | - | result | ça dépend
result | - | result | j'ai appris des choses
situation | situation | action,result | Chez les scouts, pendant le camp d'hiver dans le Jura
situation | situation | result | L'an dernier j'étais bénévole aux Restos du cœur avec ma mère, le jeudi
situation | situation | action,result | J'étais à la piscine avec mes cousins quand l'alarme a sonné
situation | situation | result | au taf de mon daron, il a un snack, j'y vais le week-end
situation | situation | result | ya 2 mois on a joué un concert avec mon groupe à la MJC
situation | situation | action,result | en juin, sur le chantier de la maison de ma tante
situation | situation | - | j'ai fait du soutien scolaire en visio pendant tout l'hiver
situation | - | situation,action,result | chez les gens
situation | - | situation,action,result | un truc que j'ai vu à la télé
situation | - | situation,action,result | j'ai rien fait de ma vie à part les cours
situation | - | situation,action,result | y a rien qui me vient
situation | - | situation,action,result | peut-être l'été prochain chez Leclerc
situation | - | situation,action,result | ça serait bien de faire un job d'été
situation | - | situation,action,result | je veux pas parler de ma famille
situation | - | action,result | ma mère travaille dans une école
situation | situation,action | result | Samedi soir au restaurant de mes parents j'ai fait la plonge tout seul parce que le plongeur était malade
situation | situation,action | result | g aidé ma prof de svt a installé le poulailler du collège ce printemps
situation | situation,action,result | - | À la médiathèque, en stage, personne retrouvait les DVD. J'ai tout reclassé par genre. Maintenant les gens trouvent sans demander.
situation | situation,action,result | - | Pendant les portes ouvertes du lycée je présentais l'atelier chaudronnerie aux familles, j'ai soudé devant eux et deux élèves se sont inscrits grâce à ça
situation | situation,action,result | - | vendredi au foot un petit s'est blessé, je l'ai porté sur le banc et j'ai mis de la glace, il a pu rejouer après
action | action | result | j'ai filmé la cérémonie avec deux téléphones
action | action | result | je faisais la navette avec les plateaux
action | action | result | Je contrôlais les billets à l'entrée de la salle
action | action | result | j'ai appelé le 15 et j'ai décrit ce que je voyais
action | action | result | moi je distribuais les dossards et je notais les numéros
action | action | result | j'ai cousu les costumes avec la machine de ma grand-mère
action | action | result | jme sui occupé de la compta, jnotai tt ds un cahier
action | action | result | en gros je graissais les chaînes et je gonflais les pneus
action | action | result | J'ai trouvé une solution : mettre des sacs de sable
action | action | result | je suis montée sur scène et j'ai présenté chaque groupe
action | action | result | il pleurait alors je l'ai pris dans mes bras et je lui ai chanté une chanson
action | action | result | j'ai fait le tour des commerces pour demander des lots
action | action | result | Pas grand-chose, j'ai juste plié les tracts et je les ai mis dans les boîtes
action | action | result | on était deux, moi je pesais les légumes et elle encaissait
action | action | result | j'enlevais les vieilles affiches et j'en collais des neuves
action | action | result | tenir la porte, prendre les manteaux, dire bonjour
action | action | result | j'ai remplacé la gardienne, je sortais les poubelles à 6 h
action | action | result | Je me charge de la playlist et des lumières à chaque spectacle
action | action | result | c'est à moi qu'on demandait de compter les points, je les marquais au tableau
action | action | result | j'ai organisé le covoiturage
action | action | result | j'ai géré les inscriptions sur le site
action | action | result | ce que je faisais : ouvrir le local, sortir les tapis, remplir la feuille de présence
action | - | action,result | j'ai vécu une belle aventure
action | - | action,result | j'ai participé activement
action | - | action,result | je suis resté jusqu'à la fin
action | - | action,result | on se relayait pour la caisse
action | - | action,result | le groupe a présenté le projet
action | - | action,result | ma prof m'a aidée à finir
action | - | action,result | je dois encore réfléchir
action | - | action,result | mon cousin portait et moi je regardais mon tel
action | - | action,result | je ne faisais rien de spécial
action | - | action,result | faire attention aux autres, être gentil
action | - | action,result | je pourrais m'occuper du site
action | - | action,result | j'ai hâte d'organiser la fête
action | - | action,result | il aurait fallu que je prévienne les parents
action | - | action,result | j'ai l'habitude d'aider
action | - | action,result | j'ai eu de bonnes idées
action | - | action,result | la préparation, l'organisation, la réalisation
action | - | action,result | prise d'initiative et travail d'équipe
action | - | action,result | mon stage m'a permis d'observer plein de métiers
action | - | action,result | j'ai pas servi, j'ai pas encaissé, on m'a rien laissé faire
action | - | action,result | on m'a tout expliqué
action | - | action | c'était surtout Amina qui parlait aux clients
result | result | - | la maîtresse m'a pris à part pour me féliciter
result | result | - | ils ont fait la paix
result | result | - | le film a été vu 1 200 fois
result | result | - | plus aucun vélo volé depuis
result | result | - | J'ai été payée 60 euros
result | result | - | mes parents étaient fiers, ils l'ont raconté à toute la famille
result | result | - | la fête a duré jusqu'à minuit et y a eu zéro bagarre
result | result | - | le lendemain il m'a dit bonjour pour la première fois
result | result | - | elle veut plus personne d'autre que moi pour la garder
result | result | - | on a réussi à tout faire rentrer dans le coffre
result | result | - | mon équipe est montée en division 2
result | result | - | la cliente est revenue exprès pour me voir
result | result | - | ma tante a gagné du temps, elle a pu fermer à 19 h
result | result | - | le prof a affiché mon dessin dans le couloir
result | result | - | ils nous ont applaudis pendant deux minutes
result | result | - | les plantes ont tenu tout l'été
result | result | - | il a signé le contrat
result | result | - | c propre et ya plus de rats
result | result | - | J'ai gagné en confiance et maintenant c'est moi qui forme les nouveaux bénévoles
result | - | result | c'était cool de fou
result | - | result | un moment inoubliable
result | - | result | des bons souvenirs
result | - | result | une bonne ambiance entre nous
result | - | result | j'ai passé un bon moment
result | - | result | on verra l'année prochaine
result | - | result | ça a été
result | - | result | comme sur des roulettes
result | - | result | ils auraient été contents
result | - | result | je sais pas si ça a servi
result | - | result | personne m'a rien dit
result | - | result | j'ai bien travaillé
situation | situation | action,result | c'était à l'anniversaire de ma petite cousine, au Parc de la Tête d'Or
situation | situation | result | J'ai passé le mois d'août à l'atelier de mon parrain, il retape des motos
situation | situation | action,result | un vendredi soir au centre commercial de Rosny avec deux copines
situation | situation | result | en première j'ai été élue éco-déléguée de ma classe
action | action | result | je classais les dossiers par ordre alphabétique
action | action | result | j'ai ramené le chien à son propriétaire en cherchant son numéro sur la médaille
action | action | result | Je m'occupais d'accrocher les guirlandes et de gonfler les ballons
action | action | result | j'ai négocié le prix du bus avec le transporteur
action | action | result | bah je changeais les couches, je donnais le bain
action | action | result | jai apri a mon ptit frere a lacé ses chaussures
action | action | result | j'ai dessiné le logo sur la tablette de ma sœur
action | action | result | moi je tenais l'échelle et je lui passais les outils
action | action | result | J'ai rédigé la pétition et je l'ai fait signer devant le portail
action | action | result | j'ai fait visiter l'internat aux nouveaux
action | action | result | je nourris les lapins et je nettoie leurs cages tous les soirs
action | action | result | j'emmenais ma grand-mère à ses rendez-vous et je notais ce que disait le médecin
result | result | - | elle a enfin osé parler en classe
result | result | - | le maire est venu nous voir
result | result | - | depuis mon père me laisse gérer la caisse
result | result | - | 3 personnes ont adopté des chats
result | result | - | la cuisine était nickel
result | result | - | on a récupéré 12 vélos
result | result | - | il m'a écrit une lettre de recommandation
result | result | - | mon petit frère les fait tout seul maintenant
result | result | - | ils en parlent encore
result | result | - | les gens applaudissaient debout
result | result | - | plus personne arrive en retard
situation | - | situation,action,result | d'après mes parents je suis trop jeune pour bosser
situation | - | situation,action,result | on devait aller aider au refuge mais ça a été annulé
situation | - | situation,action,result | mes vacances de rêve ce serait en Italie
situation | - | action,result | y a le marché le jeudi mais j'y vais jamais
situation | - | situation,action,result | un exemple de situation professionnelle
situation | - | situation,action,result | à la maison c'est toujours mon père qui bricole
action | - | action,result | Lina a fait le tableau et Enzo a parlé
action | - | action,result | c'est ma grand-mère qui cuisinait, je mettais même pas la table
action | - | action,result | je te jure que je sais travailler
action | - | action,result | j'aurais adoré tenir le bar
action | - | action,result | on nous a demandé de plier les chaises
action | - | action,result | ils ont tout géré sans nous
action | - | action,result | j'ai contribué à la cohésion du groupe
action | - | action,result | animation, encadrement, gestion de groupe
action | - | action,result | mes actions ont été efficaces
action | - | action,result | il fallait juste être présent
action | - | action,result | en stage on range, on nettoie, on observe
action | - | action,result | personne a voulu que j'aide
action | - | action,result | si jamais il manque quelqu'un je pourrai tenir la caisse
action | - | action,result | j'ai été attentif et volontaire tout au long de la journée
action | - | action,result | j'ai su m'adapter à mon environnement
action | - | action,result | je vous laisse deviner
action | - | action,result | c'était mon rôle dans l'équipe
action | - | action,result | j'imagine que j'aurais porté des trucs
action | - | action,result | le moniteur m'a laissé regarder
action | - | action,result | j'ai suivi les consignes à la lettre
action | - | action,result | j'ai fait comme les autres
action | - | action,result | la prof voulait que je présente mais j'ai dit non
result | - | result | ils doivent être contents je pense
result | - | result | le club existe toujours
result | - | result | on espère gagner la prochaine fois
result | - | result | tout va bien
result | - | result | je me suis senti fier
result | - | result | un franc succès auprès du public
result | - | result | ça aurait dû leur plaire
result | - | result | ils viendront peut-être plus nombreux
result | - | result | je ne sais pas si elle a aimé
result | - | result | ça a été apprécié
result | - | result | les résultats ont été au rendez-vous
result | - | result | on a tous fait notre part
result | - | result | ça s'est passé normalement
situation | situation,action,result | - | En novembre, au club photo du lycée, l'imprimante était bloquée. J'ai démonté le bac et j'ai enlevé une feuille coincée. Du coup on a pu tirer les affiches pour le soir même.
situation | situation,action,result | - | Cet été j'ai gardé les poules de mes voisins pendant trois semaines, je ramassais les œufs et je fermais le poulailler le soir. Quand ils sont rentrés il manquait aucune poule et ils m'ont donné 40 euros.
situation | situation,action,result | - | Pendant la sortie ski avec le collège, une copine avait peur du télésiège, je suis monté avec elle et je lui ai parlé tout le long, à la fin de la journée elle le prenait seule
situation | situation,action,result | - | Au stage en mairie j'ai répondu au téléphone tous les matins, j'avais fait une fiche avec les numéros des services. La secrétaire l'a collée sur le standard.
situation | situation,action,result | - | g fé le ménage ché ma grd mere samedi pck elle a mal au dos, jai lavé les vitres et rangé le grenier, elle a retrouvé les photos de son mariage elle a pleuré de joie
situation | situation,action,result | - | L'an dernier, au conseil de vie collégienne, j'ai proposé un garage à trottinettes et j'ai fait le plan avec les mesures ; la principale l'a fait installer en mai.
situation | situation,action | result | Le mercredi après-midi je vais à la ressourcerie avec mon père et je teste les appareils électriques
situation | situation,action | result | Au mariage de ma sœur en août, c'est moi qui ai conduit les invités jusqu'à la salle
situation | situation,result | action | Au tournoi de foot du quartier en juin on a fini deuxièmes
action | action,result | - | j'ai relancé tous les absents par message et finalement on était 14 au lieu de 6
action | action,result | - | Je lui ai réexpliqué les fractions avec des parts de pizza, elle a eu 15 au contrôle
action | action,result | - | j'ai recousu la manche et le client a dit qu'on voyait plus rien
action | action,result | - | jai remi les cable dans lordre et le son est revenu
action | action | result | moi j'avais préparé les sandwichs la veille et je les ai distribués dans le car
action | action | result | Je vérifiais que chaque enfant avait son gilet avant de monter dans le bateau
action | action | result | j'ai poncé puis vernis la table, ça m'a pris deux week-ends
result | result | - | Le lundi d'après trois élèves sont venus me demander de les aider aussi
result | result | - | J'ai reçu une carte de toute la classe
result | result | - | mon chef m'a mis 18 sur la fiche d'évaluation
result | result | - | la vieille dame a pu rentrer chez elle
result | result | - | on a gardé tous les clients alors que le magasin d'en face a fermé
result | result | - | avant elle pleurait tous les matins, là elle rentre en courant
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
action | action | result | j'ai rangé la réserve par date de péremption
result | result | - | ils jettent moins de yaourts
situation | situation,action,result | - | Le troisième jour, à l'accueil du camping, les clients hollandais comprenaient pas le plan. J'ai redessiné le plan avec des pictos. La patronne l'a fait imprimer pour toute la saison.
action | action | - | J'ai fait un mode d'emploi de la plastifieuse avec des photos
action | - | action,result | je me suis bien intégrée dans l'équipe
result | result | - | ils l'ont scotché à côté de la machine
action | - | action,result | l'équipe a installé un nouveau rayon
action | - | action,result | j'aimerais leur proposer un tableau
result | - | result | ma présence a été utile
situation | situation,action,result | - | La deuxième semaine, au salon de coiffure, les rendez-vous se mélangeaient dans le cahier. J'ai mis une couleur par coiffeuse. Depuis y a plus eu de doublon.
situation | situation,action,result | - | Mardi à l'école maternelle l'ATSEM était absente, j'ai préparé la peinture et j'ai lavé les pinceaux avec les petits, la maîtresse a pu faire son atelier comme prévu
action | action,result | - | j'ai repéré une erreur dans l'inventaire et le chef m'a remercié devant l'équipe
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
action | action | skill | je gérais le stock de boissons, je comptais avant et après
skill | skill | - | je sais écouter, j'ai laissé parler mon pote pendant une heure sans le couper
skill | skill | - | l'organisation, parce que j'avais fait une liste avec les horaires de chacun
skill | skill | - | Je suis précise, j'ai découpé 60 badges sans dépasser
skill | skill | - | jpense la patience vu que jai attendu kil se calme avan de lui reparlé
skill | skill | - | C'est savoir s'adapter : quand la sono a lâché j'ai fait l'annonce à la voix
skill | - | skill | j'ai plein de qualités
skill | - | skill | la patience
skill | - | skill | aucune je crois
skill | - | skill | les compétences du 21e siècle
skill | - | skill | ce qu'il faut pour ce métier c'est être organisé
result | result | - | la classe a fini le projet dans les temps
skill | skill | - | je sais gérer un imprévu : quand le car est pas venu j'ai appelé trois parents
skill | - | skill | les qualités humaines
skill | - | skill | être à l'heure
skill | skill | - | je sais faire rire les gens, quand j'ai animé le loto tout le monde pleurait de rire
skill | skill | - | repérer une panne : j'ai écouté le moteur et j'ai dit que c'était la courroie
skill | skill | - | me concentrer longtemps, j'ai recopié les 300 adresses sans erreur
skill | - | skill | ma force c'est le mental
skill | - | skill | on m'a dit que j'étais doué
skill | - | skill | je saurai gérer une équipe plus tard
skill | - | skill | créatif et polyvalent
skill | - | skill | il sait parler trois langues
skill | - | skill | j'ai pas les compétences pour
skill | - | skill | capacité à travailler sous pression
action | action,skill,result | - | À la fête foraine je tenais le stand de tir et je calculais les points de tête. Je sais compter vite même quand ça crie autour. Le patron m'a redemandé pour la semaine suivante.
action | action,skill | - | J'ai tenu le planning de trois arbitres, ça montre que je sais m'organiser
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
choice-1 | choice-1 | situation | regarder les avions, je connais tous les modèles
choice-1 | choice-1 | situation | M'occuper de mes lapins et construire leurs enclos
choice-1 | choice-1 | situation | j'aime bien expliquer les maths à mes potes
choice-1 | choice-1 | situation | tt ce ki est cuisine et surtt les gateaux
choice-1 | choice-1,situation,reflection | - | Ce que j'adore c'est broder ; dimanche chez ma grand-mère j'ai brodé quatre heures sans lever la tête, parce que je vois le dessin apparaître petit à petit.
situation | situation | - | Mercredi au local on a répété le morceau, j'ai même pas vu qu'il était 20 h
situation | situation | - | quand on a fait la cabane au bord de la rivière avec mon frère, on a oublié de rentrer
reflection | reflection | - | j'aime avoir les mains occupées, ça me vide la tête
reflection | reflection | - | C'est le seul moment où je décide de tout
reflection | reflection | - | parce que tu vois le résultat tout de suite et que personne peut dire que c'est pas toi qui l'as fait
reflection | - | reflection | ça me plaît
reflection | - | reflection | c'est la passion
choice-1 | choice-1 | situation | les dinosaures depuis que je suis petit, je lis tout dessus
choice-1 | choice-1 | - | j'adore quand je coiffe ma petite sœur, surtout les tresses
choice-1 | - | choice-1,situation,reflection | m'amuser
choice-1 | - | choice-1,situation,reflection | dormir
situation | situation | - | la semaine dernière au conservatoire on a joué jusqu'à la fermeture, je pensais qu'il était 17 h
reflection | reflection | - | ça me rappelle mon grand-père, c'est lui qui m'a tout montré
reflection | reflection | - | je crois que c'est parce que je suis bon et que les autres viennent me demander
reflection | - | reflection | j'sais pas trop l'expliquer
choice-1 | choice-1 | - | tout ce qui est mécanique, les moteurs de scooter surtout
situation | situation | - | pendant les vacances chez mon oncle on a démonté un moteur, il était déjà minuit
reflection | reflection | - | parce que je comprends comment ça marche à l'intérieur
reflection | reflection | - | ça me donne l'impression d'être utile à quelqu'un
choice-1 | - | choice-1,situation,reflection | je sais jamais quoi répondre à ça
choice-1 | - | choice-1,situation,reflection | mon cousin il est à fond dans les motos
choice-1 | - | choice-1,situation,reflection | le fun
choice-1 | - | choice-1,situation,reflection | j'aimerais bien avoir une passion
choice-1 | - | choice-1,situation,reflection | une activité créative et stimulante
reflection | - | reflection | c'est marrant
reflection | - | reflection | pourquoi pas
reflection | - | reflection | mes parents m'y ont inscrit
reflection | - | reflection | une passion c'est important pour s'épanouir
choice-1 | choice-1,situation | - | j'adore la pêche, dimanche à l'étang avec mon oncle je suis resté de 6 h à midi sans regarder mon téléphone
choice-1 | choice-1,reflection | - | J'aime bien réparer des consoles parce que quand elle se rallume je me sens fort
choice-1 | choice-1,situation,reflection | - | Moi c'est le dessin. Vendredi soir dans ma chambre j'ai fait un portrait de ma mère et j'ai oublié de manger. Je crois que c'est parce que j'arrive à dire des trucs que je dis pas à l'oral.
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
choice-1 | choice-1 | fact | les agriculteurs ils sont tout seuls toute la journée
choice-1 | choice-1 | fact | je croyais que pour être dans l'armée fallait être un homme
choice-1 | choice-1,fact,reflection | - | Pour moi les comptables c'était des gens tristes. Sur la fiche de l'Onisep j'ai lu qu'ils passent la moitié du temps avec des clients. Maintenant je me dis que je devrais en rencontrer un avant de dire non.
fact | fact | - | J'ai regardé une vidéo de l'AFPA où une soudeuse explique qu'elle gagne 2 100 euros
fact | fact | - | ma prof principale m'a montré un tableau : 4 élèves sur 10 en CAP coiffure sont des garçons dans l'académie
fact | - | fact | maintenant c'est plus comme ça
fact | - | fact | une vidéo
reflection | reflection | - | je me moquais de mon cousin infirmier et maintenant j'ai un peu honte
reflection | reflection | - | du coup je trouve ça moins fermé, j'ai même regardé les dates de portes ouvertes
reflection | - | reflection | oui ça change
fact | fact | - | un éleveur m'a dit au salon qu'il passe trois heures par jour sur son ordinateur
fact | fact | - | sur France Travail y a écrit 35 000 postes de chauffeurs
fact | - | fact | c'est prouvé
reflection | reflection | - | j'ai changé d'avis, je trouve que c'est un métier où on réfléchit beaucoup
fact | fact | - | sur le site du ministère ils disent que 40 % des nouveaux pompiers volontaires sont des femmes
reflection | reflection | - | j'avais tort, je vais moins me moquer des filles en mécanique
choice-1 | - | choice-1,fact,reflection | il y a des stéréotypes de genre dans la société
fact | - | fact | ça se voit dans la rue
fact | - | fact | il faut demander à quelqu'un du métier
fact | - | fact | en vrai y en a plein
fact | - | fact | ma mère pense que c'est faux
reflection | - | reflection | c'est mal de juger
reflection | - | reflection | je pense pareil qu'avant
reflection | - | reflection | il ne faut pas se fier aux apparences
choice-1 | choice-1,fact | - | Je pensais que caissière c'était un boulot sans avenir. Une responsable de magasin m'a raconté au forum des métiers qu'elle avait commencé à la caisse.
fact | fact,reflection | - | Sur la fiche Onisep j'ai lu que les éboueurs commencent à 5 h et gagnent 1 700 euros. Je me rends compte que je savais rien de leur vie.
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
situation | situation | reflection | je suis passé à la menuiserie du village mercredi et le patron m'a reçu dix minutes
situation | situation | fact | appel avec ma marraine qui est sage-femme, dimanche soir
fact | fact | - | elle se lève à 4 h 30 et elle dit que le plus beau c'est quand le pain sort
fact | fact | - | Il faut trois ans d'études, et il m'a dit qu'au début il gagnait 1 500 €
fact | - | fact | plein de trucs intéressants
reflection | reflection | - | ça m'a fait bizarre qu'il dise qu'il s'ennuie parfois, j'imaginais que c'était tout le temps l'action
reflection | reflection | - | je me vois plus dans un bureau après ça
reflection | - | reflection | il m'a donné des infos
situation | situation | - | j'ai écrit à une graphiste sur insta et elle m'a appelé jeudi
fact | fact | - | elle travaille chez elle, elle a trois clients réguliers et le plus dur c'est d'être payée à temps
fact | - | fact | oui elle a répondu à tout
reflection | reflection | - | ça m'a refroidi pour les horaires mais l'ambiance m'a plu
fact | fact | - | il bosse de nuit trois fois par semaine et il a appris sur le tas
reflection | reflection | - | je me rends compte que c'est pas un métier pour moi, je supporte pas le sang
situation | - | situation,fact,reflection | je connais un boulanger mais je lui ai pas parlé
situation | - | situation,fact,reflection | faudrait que je demande à ma tante
situation | - | situation,fact,reflection | on a eu un intervenant au lycée mais j'étais absent
fact | - | fact,reflection | son métier est passionnant et varié
fact | - | fact,reflection | je pense qu'elle gagne dans les 2000
reflection | - | reflection | cette rencontre a été très enrichissante
reflection | - | reflection | il a changé de métier trois fois
reflection | - | reflection | c'est un métier difficile
situation | situation,fact | - | Samedi au marché j'ai posé mes questions à un fromager, il m'a dit qu'il se lève à 3 h et que son fils ne veut pas reprendre
situation | situation,fact,reflection | - | J'ai eu une vétérinaire au téléphone mercredi. Elle m'a expliqué qu'elle passe plus de temps à rassurer les maîtres qu'à opérer. Ça m'a fait réfléchir, je pensais que c'était que les animaux.
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
choice-1 | choice-1 | choice-2 | Conductrice de bus
choice-1 | choice-1 | choice-2 | mon cap c'est un bac pro métiers du bois à Rodez
choice-1 | choice-1 | choice-2 | j'aimerais faire une PFMP dans une salle de concert, côté son
reflection | reflection | - | parce que j'ai déjà tenu la console pour la fête du lycée et que j'étais à l'aise
reflection | reflection | - | quand je m'occupais de mon grand-père j'ai vu que les gestes me faisaient pas peur
choice-2 | choice-2 | - | Sinon je tenterai l'apprentissage chez un carrossier
choice-2 | choice-2 | - | si je suis pas prise en BTS je fais un service civique dans une école
choice-1 | choice-1,reflection,choice-2 | - | Je vise éducatrice de jeunes enfants, parce que pendant mon stage en crèche j'ai su calmer les petits au moment de la sieste. Si j'ai pas la formation, je ferai un CAP petite enfance.
choice-1 | choice-1 | - | travailler dans les espaces verts de ma ville
choice-1 | - | choice-1,choice-2,reflection | gagner de l'argent
reflection | reflection | - | j'ai aimé m'occuper des tout-petits au stage et j'étais pas dégoûtée par les couches
choice-2 | choice-2 | - | mon plan B c'est le CAP coiffure à Vierzon
choice-2 | - | choice-2 | un autre truc
choice-1 | choice-1 | - | je me vois bien technicienne de laboratoire
reflection | reflection | - | parce que je suis précise, en TP j'ai refait trois fois la manip pour avoir la bonne valeur
choice-2 | choice-2 | - | sinon j'irai en licence de biologie à Poitiers
choice-1 | - | choice-1,reflection,choice-2 | réussir
choice-1 | - | choice-1,reflection,choice-2 | un métier d'avenir qui recrute
choice-1 | - | choice-1,reflection,choice-2 | ma mère voudrait que je fasse infirmière comme elle
choice-1 | - | choice-1,reflection,choice-2 | surtout pas la compta
reflection | - | reflection | j'ai toujours voulu faire ça
reflection | - | reflection | tout le monde me dit que je suis fait pour
reflection | - | reflection | les entreprises cherchent des gens
choice-2 | - | choice-2 | y aura pas besoin
choice-2 | - | choice-2 | je vais réussir de toute façon
choice-1 | choice-1,reflection | choice-2 | Je voudrais faire un CAP cuisine parce que quand je faisais la plonge au mariage de ma cousine je regardais que les plats sortir
reflection | reflection,choice-2 | - | parce que j'ai déjà monté trois PC et que j'aime chercher la panne. Si je suis pas pris je ferai un bac pro électricité.
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
action | action | - | jlé répété 4 fois ds ma chambre a voix haute
action | action | - | Ma mère m'a chronométrée pendant que je disais mon pitch
result | result | - | au premier essai 1 min 30, au dernier 50 secondes
result | result | - | mon frère a rigolé quand j'ai dit mes qualités
reflection | reflection | - | faut que je respire plus, je mange les mots à la fin
reflection | reflection | - | en m'écoutant j'ai vu que je disais « du coup » toutes les cinq secondes
action | - | action,result,reflection | j'ai lu dans un livre qu'il fallait respirer
action | - | action,result,reflection | mon frère a répété le sien
action | - | action,result,reflection | si j'avais une caméra je me filmerais
result | - | result | il faut tenir le temps
result | - | result | mon frère a mis une minute
reflection | - | reflection | bien articuler, regarder les gens
reflection | - | reflection | j'ai pas envie d'en parler
action | action,result | - | J'ai répété dans le garage devant mon père, j'ai fait 58 secondes
action | action,result,reflection | - | Hier soir j'ai dit mon pitch à ma tante au téléphone. Elle m'a dit qu'elle comprenait pas la fin. La prochaine fois je finirai par ma phrase sur les chevaux.
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
situation | situation | - | Reçu ce matin : « nous ne donnons pas suite à votre demande », c'était la clinique
situation | situation | - | le salon de coiffure m'a dit que c'était complet
reflection | reflection | - | je crois qu'ils ont vu que j'avais copié la lettre
reflection | reflection | - | en vrai ils répondent non à tout le monde en été, ils sont deux dans la boutique
choice-1 | choice-1 | - | j'enverrai mes messages le mardi matin
choice-1 | choice-1 | - | je mets le nom du responsable au lieu de Madame, Monsieur
situation | situation,reflection,choice-1 | - | Vendredi la librairie m'a répondu qu'ils prennent plus personne avant mars. J'ai compris que je demande trop tard, donc je vais appeler les suivants dès lundi.
situation | situation | reflection | Mardi j'ai eu le patron du restaurant, il m'a dit qu'il voulait quelqu'un de majeur
reflection | reflection | - | il a dit ça parce que j'ai demandé pendant le service de midi
choice-1 | choice-1 | - | je vais demander à ma voisine qui connaît le patron
choice-1 | - | choice-1 | continuer
situation | situation | - | le fleuriste m'a répondu qu'il prenait pas de stagiaires en février
reflection | reflection | - | je pense que c'est à cause des dates, février c'est la Saint-Valentin pour eux
choice-1 | choice-1 | - | je vais proposer d'autres dates
situation | - | situation,reflection,choice-1 | j'attends encore les réponses
situation | - | situation,reflection,choice-1 | un refus ça peut arriver à tout le monde
reflection | - | reflection | ils sont nuls
reflection | - | reflection | c'est pas grave
reflection | - | reflection | on apprend de ses échecs
choice-1 | - | choice-1 | ma mère veut que je change de domaine
choice-1 | - | choice-1 | garder le moral
choice-1 | - | choice-1 | peut-être changer un truc
situation | situation,reflection | - | Lundi le garage Renault m'a dit non, ils ont déjà deux apprentis. Je pense que je suis arrivé trop tard dans l'année.
situation | situation,choice-1 | - | la pharmacie a refusé hier, je vais essayer les laboratoires à la place
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
situation | situation | - | entretien mardi 9 h chez un opticien du centre-ville
action | action | - | j'ai imprimé deux CV et j'ai appris le nom de la dirigeante
action | action | - | quand elle a demandé mes défauts j'ai répondu que je parlais trop vite
reflection | reflection | - | j'ai trop parlé de mes notes et pas assez de mes stages
reflection | reflection | - | ce qui a marché c'est quand j'ai raconté la panne du camion
action | action | reflection | je me suis entraîné avec mon oncle et j'ai préparé ma présentation
reflection | reflection | - | je retiens qu'il faut regarder les trois personnes et pas que celle qui parle
action | action | - | j'ai posé deux questions sur les horaires et j'ai montré mes photos de chantier
reflection | reflection | - | j'étais trop fermé au début, j'aurais dû sourire
action | - | action,reflection | j'ai été moi-même
action | - | action,reflection | je pensais relire leur site
action | - | action,reflection | on s'est entraînés en classe
reflection | - | reflection | le courant est bien passé
reflection | - | reflection | il faut arriver dix minutes en avance
reflection | - | reflection | mon père trouve que j'ai bien parlé
situation | situation,action | - | Mercredi j'ai passé un entretien à la crèche des Lilas, j'avais préparé une fiche avec mes trois expériences
situation | situation,action,reflection | - | C'était jeudi dans le bureau de la directrice du magasin. J'ai expliqué comment j'ai géré la file à la kermesse. J'aurais dû demander les horaires, j'ai oublié.
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
situation | situation | - | mardi matin au dépôt de bus, Fabrice m'attendait à la grille
fact | fact | - | Mme Diallo c'est la responsable, Kevin fait les livraisons, et interdit de courir dans la réserve
fact | fact | - | on porte une charlotte et on se lave les mains toutes les heures
reflection | reflection | - | je pensais que personne me parlerait et en fait ils m'ont invitée à manger avec eux
reflection | reflection | - | ce qui m'a marqué c'est le bruit, demain je prends des bouchons
fact | fact | - | Sandra gère les plannings, et les téléphones restent dans le casier
reflection | reflection | - | j'ai pas osé demander où étaient les toilettes, demain je demande direct
situation | situation | - | premier jour à la boulangerie lundi 4 h du matin avec Rachid
fact | fact | - | Rachid fait la pâte, Lucie la vente, et on met toujours une charlotte
reflection | reflection | - | j'ai été surprise que le chef fasse aussi le ménage
fact | - | fact,reflection | une hiérarchie classique
fact | - | fact,reflection | je pense qu'il y a un règlement
fact | - | fact,reflection | je leur demanderai demain qui fait quoi
reflection | - | reflection | tout le monde est sympa
reflection | - | reflection | j'espère que demain sera mieux
situation | situation,fact | - | Lundi à 9 h à la médiathèque, Clara m'a accueillie, c'est elle qui gère la section jeunesse et il faut scanner chaque livre deux fois
situation | situation,fact,reflection | - | Ce matin au garage, c'est Momo qui m'a montré les vestiaires. On doit porter les lunettes dès qu'on meule. Je pensais que c'était exagéré mais j'ai vu une étincelle passer tout près.
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
fact | fact | - | Elle a commencé comme secrétaire, elle a passé un concours à 35 ans et elle encadre huit personnes
reflection | reflection | - | je croyais qu'il avait toujours fait ça, ça me rassure pour plus tard
situation | situation | - | Jeudi après le service, dans la salle de pause, avec Marc
fact | fact | - | il m'a expliqué que son premier patron l'avait viré au bout d'un mois
fact | - | fact,reflection | il est compétent et passionné
fact | - | fact,reflection | elle a sûrement fait un BTS
fact | - | fact,reflection | les tuteurs ont souvent de l'expérience
reflection | - | reflection | c'est un bel exemple de réussite
reflection | - | reflection | elle a tiré des leçons de ses erreurs
situation | situation,fact | - | vendredi pendant la pause café avec Sylvain, il m'a raconté qu'il était boulanger avant et qu'il s'est reconverti à 30 ans
`,
  rapport: `
situation | situation | result,reflection | en mars, au service technique de la ville, le jour de l'inondation
action | action | reflection | j'ai pompé l'eau et j'ai protégé les archives avec des bâches
result | result | reflection | on a sauvé 30 cartons de dossiers
reflection | reflection | - | j'ai appris à prévenir avant de toucher à l'électricité
reflection | - | reflection | ce stage m'a beaucoup apporté
reflection | - | reflection | j'ai gagné en maturité et en autonomie
action | - | action,result | missions variées
situation | situation | - | semaine du 12 février, au garage, quand le pont élévateur est tombé en panne
reflection | reflection | - | avant je notais rien, maintenant j'ai un carnet dans ma poche
situation | situation,action,result,reflection | - | Le deuxième lundi à la crèche, Inès pleurait depuis le départ de sa mère. Je lui ai donné le doudou et j'ai chanté la chanson du matin. Elle s'est endormie au bout de dix minutes. J'ai appris que parler doucement marche mieux que parler beaucoup.
reflection | reflection | - | si c'était à refaire je poserais mes questions le premier jour
action | action | - | j'ai saisi 200 fiches clients et j'ai corrigé les doublons
result | result | - | le service a gardé ma procédure
reflection | - | reflection | ce stage restera un souvenir marquant
reflection | - | reflection | le travail en équipe est essentiel
reflection | - | reflection | je pense que ça servira plus tard
action | - | action,result,reflection | mon tuteur m'a confié des missions variées
situation | - | situation | une entreprise familiale et conviviale
situation | situation,action,result,reflection | - | Le jour de l'inventaire au magasin de bricolage, on trouvait pas 12 perceuses. J'ai refait le rayon étagère par étagère et j'ai comparé avec l'écran. Elles étaient dans la réserve derrière les tondeuses. J'ai retenu qu'il faut noter chaque déplacement.
`,
  oral: `
action | action | reflection | je l'ai présenté à mon grand-père avec mes fiches
result | result | - | j'ai fait 5 min 20 et il a posé une question sur le budget
reflection | reflection | - | j'ai vu que je lisais trop mes fiches, je vais apprendre le début par cœur
reflection | - | reflection | faut pas stresser
action | action | - | J'ai fait mon oral devant mes deux colocs avec un minuteur
result | result | - | ils ont décroché au bout de trois minutes
reflection | reflection | - | je vais commencer par l'histoire du chien parce que c'est là qu'ils ont ri
reflection | reflection | - | j'ai compris que montrer l'objet marche mieux que le décrire
result | result | - | mes copines ont compris sauf la partie sur le budget
reflection | reflection | - | je devrais garder la blague du début, ça détend tout le monde
action | - | action,result,reflection | je connais mon sujet par cœur
reflection | - | reflection | respirer, sourire, ne pas stresser
action | action,result,reflection | - | J'ai fait mon oral devant mes grands-parents avec le diaporama. Mon grand-père s'est endormi à la troisième diapo. J'ai compris que je dois commencer par l'accident du tracteur.
`,
}
