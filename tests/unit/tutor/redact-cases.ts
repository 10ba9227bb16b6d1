/**
 * Sentences as teenagers write them; what must go stands between `<kind:` and `>`. All persons, numbers and addresses are invented.
 * One line per sentence; a line without marks must stay as it is.
 */
export const POSITIVES = `
mon mail c'est <email:lea.martin93@gmail.com> si vous voulez
tu peux m'écrire à <email:k.diallo@lycee-hugo.fr> ou pas
écris moi sur <email:Sarah_BZ@outlook.fr>
<email:noé.dubreuil@orange.fr> c'est mon adresse mail
le patron m'a donné son mail <email:contact.garage+stage@sfr.fr>, j'ai écrit hier
jai envoyé mon cv a <email:recrutement@boulangerie-lili.com>
mon adresse c'est <email:ines (at) gmail.com>
envoie à <email:lucas.b arobase gmail.com> stp
<email:tomtom@gmail> marche pas
c <email:yanis.93 arobase hotmail point fr>
Mail : <email:AMINATA.TRAORE@GMAIL.COM>.
<email:lea @ gmail . com> avec des espaces
mail: <email:jean . dupont @ free . fr>

mon num c'est <phone:06 12 34 56 78>
appelle au <phone:0612345678>
tel: <phone:06.12.34.56.78>
<phone:07-81-22-33-44> c'est ma mère
j'ai noté le <phone:01 48 20 11 22> du magasin
<phone:+33 6 12 34 56 78>
mon tel <phone:+33612345678> merci
<phone:0033 7 44 55 66 77> pour le bled
<phone:+33 (0)6 98 76 54 32> voila
mon num <phone:06 1234 5678> réponds vite
la dame m'a dit d'appeler le <phone:04.91.12.13.14> demain
mon numéro c'est <phone:6 12 34 56 78>
<phone:O6 12 34 56 78> avec la lettre o
<phone:+213 555 12 34 56> c'est mon oncle en algérie
c'est le <phone:zéro six douze trente-quatre cinquante-six soixante-dix-huit>
<phone:06/12/34/56/78> je réponds le soir
<phone:06 12 34 56 78> ou <phone:07 00 11 22 33>
<phone:0 6 1 2 3 4 5 6 7 8> lol
mon 06 : <phone:06-12 34-56 78>
whatsapp <phone:+221 77 123 45 67>

mon numéro de sécu c'est <nir:1 05 03 93 123 456 78>
<nir:205037512345678> c'est sur ma carte vitale
sécu : <nir:2 06 11 2A 004 123 45>
ils ont demandé ma sécu, <nir:2061199123456> je crois
<nir:1.04.07.69.123.045.12> pour la convention
numéro <nir:1040769123045 12>
ma mère c'est <nir:2 78 12 33 063 121 95>
nir <nir:2-09-01-13-055-234-22>

la carte de ma mère c'est <card:4970 1012 3456 7890>
<card:4111111111111111> pour payer la visite
carte <card:5555-5555-5555-4444> expire en 2028
mon iban <card:FR76 3000 6000 0112 3456 7890 189> pour la paye
<card:FR7630006000011234567890189>
amex <card:3782 822463 10005>

mon insta c'est <account:lea.93>
ajoute moi <account:@lea_93>
insta : <account:karim_bzn>
mon snap: <account:ines2008>
sur tiktok <account:@tom.offical>
discord <account:noe#1234>
snap = <account:leabenali>
abonne toi à <account:@AssoDesJeunes75> c'est mon compte
mon pseudo c'est <account:xX_dark92_Xx>
je poste mes dessins sur <account:@mina.draws>
snap : <account:tomtom> !
mon insta c <account:yas.mine_07>
mon compte twitch <account:leo_live22> marche bien
je gère le compte <account:@club_hand_bobigny> du club
ajoute <account:sam.le.bg#0042> sur discord
suis moi sur insta <account:malik_du_93>
threads: <account:zoe_13>

je poste tout sur <link:https://www.instagram.com/lea.93>
mon site <link:www.lea-portfolio.fr>
regarde <link:linktr.ee/leab>
le serveur c'est <link:discord.gg/aBc123>, viens
<link:https://docs.google.com/document/d/1aBcD/edit> c'est mon cv
linkedin <link:linkedin.com/in/karim-benali-93>

j'habite <address:12 bis rue des Lilas>
j'habite au <address:12 rue des lilas> et je vais au collège à pied
mon adresse : <address:3 allée des Roses, 93200 Saint-Denis>
le garage est au <address:45 avenue Jean Jaurès> à côté de chez moi
<address:8, boulevard Voltaire 75011 Paris>
c'est <address:7 impasse du moulin> je crois
la boulangerie du <address:27 rue de la République> m'a pris
<address:93200 Saint-Denis> c'est ma ville
<address:bâtiment B, appartement 12> chez ma tante
on s'est donné rdv <address:14 place de la Mairie>
<address:2 chemin des Vignes, 34000 Montpellier>
chez moi c'est <address:bât C>
<address:118 bd de Strasbourg, 83000 Toulon>
mon tuteur habite <address:5 ter quai de Seine>
je livre au <address:16 cours Lafayette> tous les jours
j'habite <address:rue des acacias> depuis petit
le magasin est <address:1 rue victor hugo> en face du lycée
<address:21 av. du Général Leclerc>, au fond
mon code postal c'est <address:13015>
résidence : <address:9 résidence les Peupliers>
<address:30 route de Lyon, 69330 Meyzieu>
<address:6 square Albert Schweitzer> j'y garde deux enfants
je vis au <address:33 rue pasteur 94400 Vitry-sur-Seine>
<address:4 rue du faubourg saint antoine> à paris
<address:10 rue de l'église> chez mon père
appt <address:appt 204> au deuxième
habite au <address:5 rue des fleurs bat 3 appt 22 93300 aubervilliers>
<address:12, rue du 8 mai 1945> à Bondy
au <address:3bis avenue de la Porte de Clignancourt>
mon adresse <address:14 Grande Rue>
<address:15 rue de l'Abbé-Grégoire 38000 Grenoble>
chez moi <address:7 allée verte>

mon patron c'est M. <name:Dupont>
Mme <name:Benali> m'a montré la caisse
madame <name:Nguyen> est gentille
madame <name:nguyen> m'a dit de ranger
monsieur <name:Da Silva> m'a appris à poncer
Mlle <name:Martin> m'a aidée
le docteur <name:Lefebvre> m'a laissé regarder
maître <name:Fontaine> m'a expliqué les dossiers
la prof <name:Moreau> nous a aidés
j'ai travaillé avec Karim <name:Benali>
mon tuteur Patrick <name:Lemoine> m'a félicité
Léa <name:Martin-Dubois> était avec moi
Jean <name:de La Tour> c'est le directeur
je m'appelle Inès <name:Bouchard> et j'ai 15 ans
je m'appelle karim <name:benali> et je suis en 3e
c'est fatou <name:diallo> qui m'a formée
avec mon pote yanis <name:belkacem> on a tout rangé
j'ai gardé les enfants de Sophie <name:Garnier>
moi c'est Thomas <name:LEROY>
Aminata <name:TRAORÉ> m'a prêté sa tenue
<name:BENALI> Karim, 3e B
j'ai aidé Mehmet <name:Yilmaz> à décharger
João <name:Pereira Lopes> est mon oncle
Linh <name:Nguyen> est venue aussi
avec maria <name:da silva> on a fait les vitrines
ibrahim <name:ben salah> m'a tout montré
yanis <name:el amrani> était capitaine
mon nom de famille c'est <name:Kowalski>
nom : <name:Rahmani>
je m'appelle Zyad <name:Oukacha>
j'étais chez les <name:Bernard> pour garder leur chien
la famille <name:Coulibaly> m'a payé
Chloé <name:Petit> a fait la caisse avec moi
M. <name:Petit> m'a crié dessus
Mohamed Amine <name:Haddad> et moi on a monté la tente
Jean-Pierre <name:Girard> m'a pris en stage
mme <name:rousseau> m'a mis 18
monsieur <name:traore> le gardien m'a prêté les clés
Monsieur <name:Le Goff> m'a dit bravo
j'ai fait le stage avec Camille <name:Rolland> dans la même boutique
Sarah <name:O'Connor> vient d'Irlande
Kyllian <name:Dubois> et moi on a porté les cartons
c'est Nadia <name:Saïdi> la responsable
ma responsable Delphine <name:Vasseur> était contente
le père de Hugo <name:Marchand> m'a embauché
à la fin Mme <name:Ferreira> m'a remerciée
m. <name:lambert> m'a appris à souder
le boss c'est Ali <name:Yıldız>
tuteur : Stéphane <name:Guérin>
j'ai appelé M <name:Diop> pour le stage
j'étais en binôme avec lucas <name:moreau>
ma cousine Awa <name:Ndiaye> m'a trouvé le stage
j'ai remplacé Enzo <name:Ricci> pendant deux jours
wallah c'est kevin <name:dubreuil> qui a tout cassé
la CPE madame <name:Chevallier> m'a aidé
signé Lina <name:Mansouri>
mon coach Moussa <name:Konaté> nous a fait confiance
Louise <name:de Kerdrel> était déléguée
Mme <name:Van Damme> tient la librairie
M. et Mme <name:Roche> m'ont laissé les clés
prof principal : M. <name:Bakayoko>
mon maitre de stage s'appelle Guillaume <name:Ferrand>
on était avec Djibril <name:Camara> et Sacha <name:Toure>
c'est la mère d'Enzo <name:Pires> qui m'a pris
le fils de M.<name:Dubosc> était là
Mme <name:D'Almeida> m'a appris
j'étais avec thomas <name:girard> et julie <name:petit>
ma voisine Mme <name:Achour> (elle a 80 ans)
avec Elif <name:Demirci> on a cousu
Samira <name:El Fassi> et Hakim <name:Bensaïd>
je suis Mathéo <name:Le Bihan>
sophie <name:marchand> m'a montré
la directrice, Anne-Laure <name:Picot>, est venue
mon pote samir <name:zerdoumi> m'a ramené
`

export const NEGATIVES = `
j'ai fait un stage à Intermarché pendant une semaine
je suis bénévole à la Croix Rouge depuis deux ans
le Lycée Victor Hugo organise un forum
je vais au collège Jean Moulin à Saint-Denis
on a joué au Stade de France devant plein de gens
j'aide au Secours Populaire le samedi
la rue Victor Hugo était bloquée
mon grand-père habite à Marseille
lundi et mardi j'étais en cuisine, mercredi en salle
En janvier on a fait un tournoi
Samedi dernier Karim a rangé les tables avec moi
avec karim on a porté les cartons
karim joue au foot avec moi
lea gère la caisse et moi le stock
yanis bosse bien quand il veut
ma mère s'appelle Nadia
mon frère Lucas travaille au garage
j'ai vendu pour 250 euros de gâteaux
on a gagné 3-2 puis 25-21 et 25-18
c'était en 2024-2025 au collège
le 12/05/2024 j'ai commencé mon stage
du 01/06/2024 au 05/06/2024 j'étais chez un fleuriste
le 01 09 2024 à 12 h on a commencé
j'ai fait 10 000 pas par jour
il y avait 15000 personnes au concert
le score final était 102 à 98
j'ai eu 14,5 en maths et 16 en svt
on a commencé à 8h30 et fini à 17h45
j'ai compté 1 200 boîtes en 2 heures
le prix c'était 19,99 € au lieu de 25
j'ai 15 ans et je mesure 1m72
on a couru 5 km en 24 min 30
j'ai trois cours de maths le lundi
j'ai suivi 3 cours de guitare
on a monté 12 tentes et 4 tables
j'ai fini à la 2e place du tournoi
il restait 12 places pour le concert
le prof de maths m'a aidé
mon prof principal m'a dit de continuer
madame la directrice est passée
monsieur le maire a fait un discours
madame m'a demandé de balayer
la dame m'a remercié
monsieur était content de moi
le chef m'a montré comment couper les oignons
j'ai appelé le 15 parce qu'un enfant était tombé
le 3018 c'est pour le harcèlement
mon insta c'est surtout des dessins
sur insta je poste mes photos
mon snap c'est nul en ce moment
snap : trop bien ce truc
j'ai fait une vidéo sur tiktok avec les élèves
on a créé un discord pour la classe
j'ai regardé sur onisep.fr et sur parcoursup
j'ai cherché sur google les horaires
en CAP cuisine on apprend à dresser
la SNCF m'a répondu non
j'ai appelé Leroy Merlin et Decathlon
je voulais aller chez Louis Vuitton
chez Yves Rocher ils prennent des stagiaires
j'ai rendu le livre de Victor Hugo
Kylian Mbappé est mon joueur préféré
j'ai fait mon exposé sur Marie Curie
le gymnase Léo Lagrange était fermé
la médiathèque Jean Prévost cherche un bénévole
j'ai posé ma candidature à la mairie de Bobigny
on est partis à Clermont-Ferrand avec la classe
j'adore One Piece et Naruto
je suis en seconde au lycée pro
j'étais avec Léa, Inès et Tom toute la journée
avec lea ines et tom on a décoré
Tom Samedi il m'a aidé
Hugo Et moi on a fait la caisse
sarah trop forte en maths m'a aidée
ines super contente a crié
tom maintenant il bosse là-bas
j'ai appris à adam comment on coupe
mon cousin mehdi mécanicien m'a montré
amine capitaine de l'équipe a parlé
fatou responsable du stand a tout vu
marie claire lit un magazine
mon équipe de U15 a gagné
je suis arrivée 4e sur 120
la page 45 du livre
j'ai codé en Python 3.12
version 10.0.19045 de windows
j'ai mis 2 rangées de 6 chaises
on était 4 garçons et 3 filles
au 2e étage du magasin
le rayon 12 était vide
j'ai pris le bus 153 puis le métro 13
le RER B était en retard
la ligne 14 marche mieux
j'ai pesé 500 g de farine et 250 ml de lait
en 3e B on est 28
il fallait 4 x 25 vis
j'ai réparé un vélo rue de la gare
la place de la mairie était pleine
mon père est maçon et ma mère aide-soignante
M'appelle pas comme ça
M. le maire est venu
j'ai vu une rose fleur rouge
pierre blanche et marbre au musée
le jean bleu que j'ai cousu
j'ai lavé 2 camions et 1 fourgon
un client m'a dit merci beaucoup
le patron m'a laissé fermer la boutique
j'ai rdv @ la maison
du coup on a eu 20/20
10h-12h puis 14h-18h tous les jours
j'ai fait 35 heures en 5 jours
on a récolté 06 sacs de déchets
les 12, 13 et 14 juin
en 1998 mon père jouait ici
France Travail m'a envoyé un lien
Noël et Pâques c'est les plus gros jours
la Tour Eiffel et Notre Dame
j'aime Harry Potter
j'étais à la Mission Locale
on a chanté Edith Piaf à la chorale
Alors moi franchement j'ai tout géré
le bâtiment chargé de tuiles
le bâtiment a brûlé
c moi ki rendai la monaie
la prof d'EPS m'a remerciée
je rencontre chef Paul et deux serveuses
jade ponce le bois et lina vernit les meubles
`
