/** Frequent folded words that are no verb forms: what a misspelt word is compared with, and what is left alone. Plurals are implied. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Function words, adverbs, time. */
const SMALL_WORDS = list(`
  alors apres assez aucun aucune aujourd aussi autant autour autre autrement avant avec beaucoup bien bientot chacun chaque chez comme comment contre dans debout dedans dehors deja demain depuis derriere dernier derniere
  dessous dessus deuxieme devant directement donc dont egalement encore enfin ensemble ensuite entre environ exactement facilement finalement franchement grace hier ici jamais jusqu jusque juste justement la-bas
  lendemain lentement lequel laquelle loin longtemps lorsque maintenant malgre mais meilleur meilleure meme mieux moins notre nous nulle nouveau nouveaux nouvelle obligatoirement parce pareil parfois parmi partout pas pendant personne petit
  petite peu peut-etre plus plusieurs plutot pour pourquoi pourtant premier premiere presque prochain prochaine puis puisque quand quatre quel quelle quelque quelques quoi rapidement rarement rien sans sauf selon
  seul seule seulement simplement sinon soigneusement souvent sous sur surement surtout tandis tant tard tellement tot toujours tous tout toute toutes tranquillement tres troisieme trop veille vers vite voila votre vous vraiment
  un une deux trois cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille dizaine vingtaine trentaine quinzaine centaine moitie quart demi double
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre hiver printemps ete automne matin midi soir soiree nuit journee jour jours semaine mois annee
  heure minute seconde vacances noel paques toussaint ramadan rentree trimestre semestre fois moment temps week end debut milieu moi toi lui elle elles eux leur leurs celui celle ceux celles cette ceci cela ca qui que quelqu
  etais etait etaient etions suis sommes sont avais avait avaient avions ont avons serait serais aurait aurais aura sera seront auront faut faudrait fallait voudrais voudrait pourrais pourrait devrais devrait irai ferai
  aimerais aimerait ferais ferait dirais dirait irais irait prendrais prendrait
`)

/** People. */
const PEOPLE = list(`
  mere pere maman papa frere soeur cousin cousine oncle tonton tante tata mamie papi grand grands grande parents famille fils fille garcon enfant bebe jumeau jumelle neveu niece voisin voisine voisins copain copine copains ami amie amis camarade pote
  gens personnes monsieur madame dame homme femme jeune jeunes vieux vieille ado adulte personne client cliente clients clientes patient patiente resident residente residents habitant touriste visiteur spectateur public equipe groupe classe
  professeur prof maitre maitresse documentaliste surveillant surveillante proviseur principal principale eleve etudiant etudiante collegien collegienne lyceen lyceenne coach entraineur entraineuse arbitre joueur joueuse gardien capitaine
  patron patronne chef cheffe collegue tuteur tutrice responsable directeur directrice gerant gerante employe employee ouvrier secretaire comptable vendeur vendeuse caissier caissiere serveur serveuse cuisinier cuisiniere boulanger boulangere patissier
  boucher coiffeur coiffeuse mecanicien electricien plombier menuisier macon peintre jardinier fleuriste agriculteur eleveur infirmier infirmiere medecin docteur kine kinesitherapeute dentiste pharmacien pharmacienne veterinaire aide-soignante
  policier pompier gendarme avocat juge journaliste animateur animatrice educateur educatrice moniteur monitrice directrice benevole association maire mairie livreur chauffeur conducteur technicien ingenieur architecte developpeur
`)

/** Places. */
const PLACES = list(`
  maison appartement chambre cuisine salon jardin garage cave grenier balcon immeuble escalier ascenseur hall cour rue quartier cite ville village campagne montagne plage foret parc place marche magasin boutique supermarche epicerie boulangerie
  boucherie patisserie pharmacie restaurant snack cafe hotel camping gite ferme champ vigne potager serre atelier chantier usine entrepot depot bureau agence entreprise societe banque poste hopital clinique cabinet creche ecole maternelle primaire
  college lycee universite internat cantine bibliotheque mediatheque gymnase stade terrain piscine vestiaire tribune club association foyer centre local salle theatre cinema musee eglise mosquee paroisse refuge station gare aeroport metro autobus
  bus train voiture camion bateau parking accueil reserve rayon caisse comptoir vitrine cuisines plonge buvette stand brocante kermesse fete tournoi concours competition concert spectacle festival mariage anniversaire bapteme demenagement voyage sortie
  stage colonie camp match seance entrainement repetition reunion visite entretien exposition collecte maraude vente inventaire service
`)

/** Things, ideas and qualities that stories are made of. */
const THINGS = list(`
  argent monnaie euro billet ticket facture commande livraison carton colis boite bouteille sac paquet caisse etiquette etagere palette table chaise banc tableau affiche panneau papier papiers feuille cahier carnet livre dossier fichier liste planning horaire
  agenda calendrier menu repas gouter petit-dejeuner dejeuner diner gateau gateaux crepe pain fruit legume viande poisson fromage boisson eau lait sucre farine oeuf assiette verre couteau vaisselle poubelle dechet linge vetement vetements chaussure tissu machine ordinateur
  ecran telephone imprimante camera photo video musique chanson guitare piano batterie micro enceinte lumiere cable fil prise moteur roue pneu frein velo moto scooter mobylette outil marteau perceuse tournevis peinture pinceau bois metal planche
  mur porte fenetre toit sol carrelage plante fleur arbre graine animal animaux chien chat cheval chevaux vache mouton poule lapin oiseau abeille ballon maillot equipement course but point score classement medaille coupe diplome prix note moyenne
  exercice devoir devoirs cours lecon controle examen brevet exposition expose oral rapport lettre message mail courriel appel reponse question demande refus candidature contrat convention formulaire
  projet idee solution probleme panne erreur fuite accident blessure maladie bruit retard avance resultat progres changement reussite succes echec confiance peur stress calme patience effort colere honte joie sourire merci bravo compliment felicitations
  remerciement recompense pourboire salaire budget economie materiel produit marchandise stock rangement nettoyage menage lessive courses bricolage reparation montage dessin decoration costume maquette affiche programme application site internet reseau
  traduction langue francais anglais arabe espagnol mathematiques histoire geographie physique chimie sport football handball basket tennis natation danse judo gymnastique theatre couture cuisine patisserie mecanique electricite informatique methode technique
  consigne regle securite casque gants blouse tablier badge clef cle cles porte-monnaie telephone numero adresse nom prenom age vie mort sante metier travail boulot role mission tache equipe exemple situation action experience competence conseil avis
  choix raison cause chose truc facon maniere sens partie reste suite final totalite etat niveau taille poids couleur voix main mains pied pieds tete oeil yeux dos coeur corps sang tension pansement medicament ordonnance fauteuil toilette
  content contente contents contentes heureux heureuse fier fiere triste surpris surprise etonne etonnee degoute enerve fatigue malade stresse calme tranquille timide nerveux nerveuse serieux serieuse gentil gentille patient patiente motive rapide lent
  facile difficile dur dure important importante possible impossible propre sale complet complete vide plein pleine pret prete libre ouvert ferme bon bonne mauvais mauvaise beau belle gros grosse long longue court courte haut haute bas basse droite gauche
  vrai vraie faux fausse chaud chaude froid froide nouveau ancien ancienne cher chere gratuit gratuite utile inutile normal normale bizarre special speciale direct directe entier entiere seul public publique scolaire jour soleil pluie neige vent
  session moral morale serie port suivant suivante fleuret present presente cuisse secours developer nerf nerfs tresse tresses fromager fromagere chaussures toilettes technique techniques cadre moitie genre
  dalle recit ennui ennuis mode moule poule boule foule roule colle pile fil mine rime dame lame rame arme armes alarme femme flamme gamme programme drame lutte butte hutte chute flute brute route doute goute voute foot basket hockey karting
  tour four jour amour humour parcours discours concours secours cours ours velours courage garage age usage orage passage message massage visage village mariage virage image page cage stage etage plage rage
  journal animal cheval canal local hopital cristal metal total final oral moral regional national familial social medical musical normal principal rival signal capital
  bureau bateau gateau cadeau chapeau tableau drapeau morceau niveau cerveau nouveau manteau marteau couteau panneau plateau rideau seau eau peau beau oiseau reseau poireau
  piece niece espece grece police justice exercice service office artifice benefice sacrifice indice caprice notice
  fin faim main pain bain train terrain copain copine demain matin dessin jardin magasin medecin voisin cousin coussin chemin moulin lapin sapin raisin bassin poussin malin
  lien bien chien rien tien sien mien gardien musicien magicien technicien ancien mecanicien italien
  parent agent argent accident client patient moment document monument instrument vetement batiment appartement departement changement mouvement sentiment talent vent dent cent present absent urgent content different
  raison saison maison prison liaison poison poisson boisson chanson garcon lecon facon saumon melon ballon salon pantalon talon vallon savon crayon rayon camion avion million champion lion
  action station nation natation relation question gestion reunion opinion region religion mission passion pression session version division decision television occasion explosion tension pension attention solution position option portion
  salle balle malle halle ville fille bille quille pupille famille vanille chenille bouteille oreille abeille veille vieille corbeille merveille feuille fauteuil ecureuil accueil seuil deuil orgueil recueil travail detail email portail bail rail ail
  coin soin loin point besoin moins joint loi roi foi mois fois bois droit toit doigt froid poids choix voix noix croix croissant voiture voile toile etoile poil
  gare gars bar car part art quart regard retard hasard placard canard renard standard lard bazar cigare guitare
  fleur soeur coeur peur heure beurre couleur douleur chaleur valeur odeur humeur erreur terreur honneur bonheur malheur moteur vendeur serveur joueur coureur danseur chanteur acteur auteur docteur facteur tracteur lecteur directeur visiteur
  terre verre guerre pierre serre fer mer hiver desert concert dessert expert transfert vert
  lit nuit fruit bruit produit circuit huit puits biscuit conflit profit appetit bandit credit debit habit recit delit outil fusil
  mur dur sur pur futur voiture nature peinture culture couture ceinture facture fracture aventure ouverture fermeture couverture coiffure blessure chaussure mesure lecture ecriture structure
  dos mot pot lot robot tricot argot rot stylo velo moto photo video radio studio piano judo zero numero metro micro
  avis colis tapis devis permis paradis radis souris brebis depuis pays paysage
  idee annee journee soiree matinee arrivee entree sortie partie vie envie pluie bougie bijou genou caillou clou trou cou fou mou sou
  feminin masculin cotisation cafard batterie loterie boulangerie patisserie boucherie librairie imprimerie menuiserie plomberie epicerie fromagerie laverie billetterie draperie broderie poterie
  roman romane arabe francais anglais allemand espagnol italien chinois portugais turc russe
  dalle tuile brique ciment beton platre enduit vernis vis clou boulon ecrou joint tuyau robinet evier lavabo douche baignoire siphon chaudiere radiateur
  brosse eponge chiffon balai serpilliere aspirateur poussiere gant gants masque charlotte blouse seringue thermometre tensiometre brancard
  chevre brebis agneau vache veau taureau boeuf porc cochon truie coq canard oie dinde ruche miel foin paille grange etable ecurie poulailler tracteur moisson vendange vendanges raisin
  tente sac corde boussole carte rando randonnee feu bivouac scout scouts eclaireur patrouille veillee
  fichier dossier tableur logiciel site code page bouton souris clavier serveur reseau routeur bug virus donnees
  cuillere hauteur largeur longueur reveil baton pourri cuisson interne externe brick cuisses prothese seringues compas agrafe agrafeuse caddie vigile rayons livreuse surveillance
  habitude assurance herbe air ombre angle onisep etang enclos ordre odeur orage orchestre univers utilite urgence uniforme union unite aile aise album aliment allee alphabet ambiance ambulance ampoule annonce antenne appareil apprenti arbitrage article
  artisan artiste astuce attitude audience avantage aventure avenir avion echelle education effet egalite emission emotion ennemi enquete entorse enveloppe epaule epreuve espace espoir essai essence etape evenement excuse exception existence explication
  extincteur extrait hasard heritage heros honneur hygiene imagination incendie incident inconnu individu industrie information ingredient inscription instant instrument intelligence interet interieur interview invitation objet obligation occasion ocean
  oeuvre offre origine ouvrage environnement reportage documentaire emission lunettes lunette diapo diaporama sujet pitch trottinette organisation imprevu prejuge cliche metier sage-femme marraine parrain hollandais anglaise agneau plombiere
  chronometre kilometre centimetre metre litre gramme kilo piscine patinoire bowling escalade accrobranche poney galop caserne sirene lance echelle secouriste secourisme massage defibrillateur
  activite aisance conseiller conseillere interet ordre entraide case cases tonton phrase accident
  secteur moyen frais plant plan stimulant connasse connard connards conne cons salope salaud encule batard putain merde chiant chiante
  preuve contexte concret concrete personnel personnelle organisme recruteur recruteuse enseignant enseignante soignant soignante industriel industrielle habituel habituelle referent referente salarie salariee traiteur depanneur
  liberte representation precision garderie proprete dechetterie decheterie ressourcerie recyclerie nouveaute epaisseur fournisseur scooter mobylette dentaire oignon tomate carotte concombre courgette salade pomme poire banane fraise
  cerise abricot melon pasteque citron orange ananas mangue avocat haricot lentille pate pates pizza burger frites sandwich tarte confiture chocolat bonbon biscotte cereale beurre creme yaourt jambon poulet crevette saucisse
  mixeur robot four frigo congelateur micro-onde plaque casserole poele marmite passoire louche spatule moule rouleau balance plateau serviette nappe couvert fourchette carafe gobelet
  perceuse visseuse tournevis pince scie rabot ponceuse echafaudage brouette pelle pioche rateau secateur arrosoir tuyau bache grillage portail cloture haie gazon pelouse terreau graine plante fleur arbre buisson bouquet
  pneu jante frein chaine derailleur guidon selle pedale phare batterie moteur capot vidange huile carburant essence diesel roue rustine carrosserie parechoc retroviseur
  imprimante scanner photocopieuse classeur intercalaire trombone agrafe enveloppe timbre tampon registre archive archives courrier accueil standard standardiste rendez-vous planning emargement feuille tableau formulaire
  coiffure coupe couleur shampoing brushing meche barbe tondeuse ciseaux manucure ongle vernis maquillage soin cliente institut
  ballon maillot crampon sifflet plot chasuble filet panier terrain vestiaire echauffement passe tir dribble penalty arbitrage marquage medaille podium
  guitare batterie piano violon flute trompette tambour chorale partition repetition micro sono enceinte amplificateur eclairage decor rideau loge coulisse public figurant metteur
  tract flyer affichette urne tombola lot stand buvette sorbet cafe the sirop jus glacon barbecue merguez brochette
  bottin annuaire catalogue brochure plaquette depliant prospectus publicite vitrine etalage mannequin cintre portant cabine retouche ourlet bouton fermeture
  canape armoire commode tiroir matelas lit drap couette oreiller valise malle remorque diable sangle escabeau
  couche biberon tetine poussette doudou sieste comptine coloriage puzzle jouet poupee peluche trottinette toboggan balancoire recreation
  anglais allemand arabe turc espagnol portugais interprete traducteur sous-titre
  harcelement mediation mediateur mediatrice delegue conseil assemblee vote petition cagnotte collecte don donateur maraude
  associe apprentie alternance apprentissage formation certification attestation
  boite colis palette transpalette inventaire etiqueteuse code-barre scan rayonnage reassort rupture livraison bordereau
  hebdomadaire mensuel quotidien quotidienne annuel lointain proche voisin ensemble
  deuxieme quatrieme cinquieme sixieme terminale seconde
  pompe seau serpillere raclette lavette desinfectant gel savon lessive sechoir repassage fer
  couloir etage guichet vestibule terrasse veranda auvent preau cour portique grille
  tendu tendue tendus gene genee soulage soulagee rassure rassuree motive motivee epuise epuisee impressionne impressionnee
  volontaire delegue deleguee capitaine champion championne qualification classement finale demi-finale victoire defaite
`)

/** The prose of CVs and of templates: it must be known for what it is in any spelling. */
const CV_WORDS = list(`
  competence leadership autonomie autonome rigueur rigoureux rigoureuse gestion management communication communicatif organisation adaptabilite adaptation polyvalence polyvalent polyvalente motivation motive capacite capable efficacite efficace
  dynamisme dynamique creativite creatif creative empathie ecoute responsabilite responsable initiative esprit collectif collective synergie cohesion objectif enjeu problematique performance excellence qualite atout savoir relationnel relationnelle professionnel
  professionnelle professionnalisme ponctualite ponctuel ponctuelle serieux serieuse assidu assiduite perseverance determination curieux curieuse curiosite sociable volonte investissement implication engagement solidarite entraide cooperation collaboration
  travailleur planification coordination strategie strategique innovation innovant flexibilite flexible resilience maturite respect respectueux tolerance minutie methodique proactif proactive reactif reactivite optimisation processus valeur enrichissant enrichissante
  positif positive agilite transverse transversal transversale transversales pluridisciplinaire interdisciplinaire satisfaisant satisfaisante privilege structure dynamique cadre ideal sein mission confiee realite theorique pratique terrain engagement faveur reconnue
  epanouissant epanouissante ambitieux ambitieuse coherent coherente pertinent pertinente realiste alternative solide adequation aspiration profil formatrice formateur opportunite immersion comprehension apprehender enseignement acquis parcours professionnalisante
  participation associative associatif etablissement experience formation diplome langue loisir objectif permis informatique maitrise bureautique benevolat dispositif demarche posture insertion orientation
  concretement finalement exactement seulement simplement tellement vraiment surement clairement personnellement particulierement reellement normalement heureusement malheureusement forcement completement totalement facilement rapidement gentiment tranquillement
  instruction consigne validation critere station prompt systeme reponse uniquement niveau badge
`)

const NAMED = [...SMALL_WORDS, ...PEOPLE, ...PLACES, ...THINGS, ...CV_WORDS].flatMap((w) => w.split('-'))

/** The known words, one form each. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(NAMED)
