const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((w) => w !== ''))
const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|').map((p) => p.trim()))

/** Folded nouns of places and institutions: « lycée Victor Hugo » names a building, not a person. */
export const PLACE_NOUNS: ReadonlySet<string> =
  words(`lycee lycees bahut college ecole ecoles groupe maternelle primaire rue avenue av boulevard bd allee allees chemin impasse place square quai cours route passage faubourg
gymnase stade hopital clinique mediatheque bibliotheque theatre centre salle piscine parc jardin station gare metro arret tram fondation association asso residence cite foyer ehpad espace
maison complexe institut universite fac iut creche musee cinema cfa mfr amphitheatre amphi conservatoire club mjc quartier pont tour prix coupe trophee festival stade dojo patinoire auditorium
marque boutique magasin enseigne salon hotel restaurant boulangerie garage concert album film livre roman serie chanson statue promo zac port aeroport`)

/** Folded brands, shops and public figures that look like a given name and a surname. */
export const KNOWN_NAMES: ReadonlySet<string> = phrases(
  `louis vuitton|yves rocher|christian dior|franck provost|jean louis|jean louis david|marie blachere|leroy merlin|yves saint|calvin klein|tommy hilfiger|camille albane|jacques dessange|alain afflolou|alain afflelou
|hugo boss|leon de bruxelles|nina ricci|eric bompard|agnes b|pierre herme|jean paul gaultier|victoria secret|karl lagerfeld|pierre et vacances|michel et augustin|daniel hechter|jules verne|paul bocuse|cyril lignac|cedric grolet
|victor hugo|jean moulin|marie curie|jean jaures|jules ferry|leo lagrange|charles de gaulle|jeanne d arc|albert camus|emile zola|martin luther|martin luther king|anne frank|simone veil|simone de beauvoir|rosa parks|nelson mandela|michael jackson
|leo messi|lionel messi|kylian mbappe|antoine griezmann|paul pogba|cristiano ronaldo|karim benzema|antoine dupont|teddy riner|tony parker|victor wembanyama|leon marchand|harry potter|emma watson|tom holland|brad pitt
|emmanuel macron|albert einstein|isaac newton|charles darwin|walt disney|steve jobs|elon musk|taylor swift|ariana grande|celine dion|edith piaf|louis pasteur|claude monet|vincent van gogh|pablo picasso|romain gary|guy moquet|antoine de saint-exupery|thomas pesquet|saint denis
|max et lili|marie antoinette|louis xiv|france travail|france services|france inter|france bleu|france televisions|grand frais|black friday|sainte marie|stan smith|air max|jordan brand|benjamin franklin|jean monnet|paul eluard|louise michel|robert debre|sidney bechet`.replace(
    /\n/g,
    '',
  ),
)

/** Folded words in capitals at their first letter that begin the name of an organisation, a place or a day, never a surname. */
export const CAPITALISED_WORDS: ReadonlySet<string> = words(
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques ramadan aid toussaint pentecote
intermarche carrefour auchan leclerc lidl aldi monoprix franprix casino cora decathlon kiabi zara celio jules ikea fnac darty boulanger action mcdo mcdonald macdo kfc quick subway burger king starbucks flunch
sncf ratp edf gdf engie orange free bouygues sfr poste renault peugeot citroen dacia tesla norauto feu midas speedy amazon uber deliveroo google apple samsung microsoft netflix disney nike adidas puma
croix rouge secours populaire catholique emmaus restos coeur samu pompiers police gendarmerie mairie prefecture france travail pole emploi mission locale crous onisep parcoursup pronote
facebook instagram snapchat tiktok twitter whatsapp discord youtube twitch telegram roblox minecraft fortnite fifa word excel powerpoint canva python scratch paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nimes
clermont tours limoges amiens metz besancon orleans rouen mulhouse caen nancy argenteuil montreuil roubaix tourcoing avignon dunkerque poitiers creteil versailles pau courbevoie vitry colombes aulnay asnieres rueil aubervilliers champigny calais
drancy cergy cannes bondy massy bobigny evry sarcelles pantin brest lorient vannes quimper laval cholet niort bayonne perpignan beziers sete ales valence annecy chambery colmar troyes chartres bourges blois nevers auxerre troyes saint sainte st ste stade
france algerie maroc tunisie senegal mali guinee congo cameroun turquie portugal espagne italie allemagne angleterre belgique suisse chine japon vietnam inde comores reunion guadeloupe martinique guyane mayotte europe afrique asie amerique
maths francais anglais espagnol allemand histoire geo svt eps techno techno bac brevet cap bts but bep licence master seconde premiere terminale troisieme quatrieme cinquieme sixieme ulis segpa prepa cdi cpe aesh psy
cv rdv pc tv dj bd sms usb pdf ok lol mdr jsp ptdr wsh bref salut bonjour coucou bonsoir merci monsieur madame mademoiselle mme mlle prof directeur directrice tonton tata papi mamie maman papa
islam chretien musulman ligue champions league coupe euro jo olympique psg om ol losc racing real barca union sportive fc as us`,
)
