/** Concepts of everyday life, work and feeling: they tell an ordinary story from a worrying one. Same notation as the others. */
export const EVERYDAY: Readonly<Record<string, string>> = {
  badStrong:
    'enfer calvaire cauchemar* horrible* horreur* atroce* insupport* detruit* brise* supplice tortur* terrible* souffr* supplie* suppli* terreur monstre* pourri* pourrir degueu* ignoble* danger* grave gravement pire survivre survis humili* crime* cruel* violent*',
  badMild:
    'mal mauvais* dur dure difficile* triste* penible* relou nul nulle chiant* ennuy* enerv* saoul* soule soulait deteste* galere* embet* derang* decu* deception rate ratee rater perdu* perdre stress* pression complique* fatigu* flemme honte gene genant froid bruit',
  good: 'bien bon bonne super genial* top cool trop adore* adorer aime aimer aimait fier fiere content* heureu* reuss* bravo gagne* gagner merci felicit* sympa gentil* beau belle joli* plaisir fun marrant* drole* chouette interess* passion* utile* confiance parfait* nickel facile*',
  kinKind:
    'sauve* aide* appris apprend offert console* rassure* protege* soutien soutenu soutient encourage* explique* montre* emmene* partage*',
  tool: 'marteau vis visseuse perceuse scie pince* cle cles tournevis soudure soud* ponc* rabot* etau peinture pinceau echelle tracteur chariot camion machine* moteur frein* pneu* roue* fusible* batterie outil* tondeuse aspirateur carton* palette* casque harnais gant* colle planche*',
  food: 'pain gateau* crepe* pizza* sauce* steak legume* oignon* carotte* viande* poisson* pate pates soupe viennoiserie* eclair* fruit* sandwich* kebab tacos cafe sirop sel dessert* repas plat plats menu couvert* recette* patisserie* chocolat*',
  shopThing:
    'rayon caisse* ticket magasin vitrine promo* stock* inventaire article* client* cliente* vente* vendre vendu* commande* prix monnaie marchand* etiquette* produit* jean jeans chaussure* pull* pulls robe retour* boutique marche stand',
  animal:
    'chien* chat chats cheval chevaux poney* vache* veau veaux poule* lapin* mouton* chevre* oiseau* abeille* cochon* animal animaux refuge spa veto* ferme',
  school2:
    'maths math anglais francais histoire svt techno eps dm controle* interro* eval* oral oraux expose* note notes bac brevet bts cap prof profs classe option* redoubl* delegue* revis* cours examen* concours projet diplome moyenne prepa latin physique chimie',
  paper:
    'cv lettre* mail* dossier* convention formulaire* papier* contrat* rapport* planning* tableau* excel fichier* facture* document* affiche* article* texte* plan plans badge signature attestation',
  hobby:
    'foot basket hand rugby danse piano guitare musique chant theatre dessin* photo* video* jeu jeux console manga* livre* skate velo natation piscine judo boxe escalade tennis echecs couture cuisine* jardin* potager tricot robot* code coder stream* tournoi match concert spectacle festival colo camp scout* kermesse fete anniversaire',
  group: 'equipe groupe club asso association classe copains potes ensemble tous benevole* bureau atelier orchestre chorale',
  measure:
    'heure heures h min minutes jours semaines semaine mois euros km kilometre* metre* litre* kg degres pourcent fois deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante cent cents deux mille 10 15 20 25 30 35 40 50 100 200',
  doneWell:
    'reussi gagne vendu repare fini termine monte installe construit fabrique cree invente organise propose trouve resolu regle prepare range classe livre servi accueilli aide appris demande explique montre ecrit lu traduit joue compte verifie corrige nettoye peint plante cuisine sauve',
  move: 'aller allais vais va vont venir viens vient partir pars part parti sortir sors sort descend* mont* courir cours couru marche* traverse* retourne* quitt* rentre* passe*',
  say: 'dit dis dire disait disent di raconte* repond* repondu parle* demande* explique* crie* appelle* ecrit ecrire ecrivent annonce* promis jure* murmure* chuchot* ordonn*',
  know: 'sais sait savoir savent croit croire crois comprend* compris voit vois voir vu remarque* apercu entend* entendre entendu soupconn* doute*',
  stop: 'arret* stop stopp* cess* finir fini fin termin* basta',
  continueOn: 'continu* recommenc* encore toujours depuis dure duré durer reprend* repris',
  noWay: 'peux peu pouvoir arrive arriver impossible incapable supporte* choix droit',
  makeMe: 'fait fai faire font force* oblige* laisse* empeche* menace* demande* veut veulent',
  bodyState:
    'tremble* transpire* vomi* vomir evanoui* malaise coeur ventre mal respir* souffle sang nausee* froid maigr* cheveux regles poids gorge estomac palpit*',
  bodyPart:
    'tete bras jambe* main mains pied pieds dos ventre cou gorge visage joue* oeil yeux nez bouche levre* dent* oreille* epaule* genou* cuisse* poignet* doigt* peau cheveux fesse* poitrine corps hanche* taille nuque cote cotes crane mollet* cheville* tympan',
  household:
    'porte* fenetre* volet* lit couette oreiller canape table chaise frigo placard* armoire* cave garage balcon escalier* douche salon cuisine chambre* serrure verrou cle clef sol carrelage mur murs plafond commode matelas',
  outsideNight: 'nuit dehors rue parking gare pont cave hall squat parc tente froid noir',
  phone: 'tel telephone portable ecran message* msg texto sms appel* mdp codes code vocal* notif* numero* mail',
  money:
    'argent sous thune euros balles payer paie paye payait dette* loyer loue* prix cher budget banque carte salaire economies enveloppe',
  police: 'police flics gendarme* juge tribunal prison plainte assistante sociale urgences pompiers hopital medecin infirmier* psy cpe',
  lastThings: 'derniere dernier dernieres fois adieu fin souvenir* oublier oublie jamais toujours bientot',
  comparison: 'mieux pire moins plus autant pareil',
  asThough: 'semblant comme genre impression air soi officiellement disant faux',
  secretive: 'cachette cache* secret* personne discret effac* supprim* mens ment menti invent* faux taire tais silence',
  habit: 'toujours chaque souvent habitude tous tout jours soirs matins nuits semaine recre pause midi quand des fois parfois',
  onceStory: 'un jour hier samedi dernier derniere ete annee vacances pendant premier premiere debut lors matin',
  thenEnd: 'apres ensuite puis finalement final enfin maintenant depuis alors resultat donc',
  taste: 'prefere* aime adore deteste kiffe kiff* passionne interesse plait',
  opinion: 'je pense trouve crois avis franchement vrai vraiment',
  softener: 'juste rien grave normal un peu parfois petit disons bon bref enfin bizarre drole',
  condition: 'si serait serais aurait aurais pourrais pourrait voudrais aimerais faudrait',
  question: 'pourquoi comment quand ou quel quelle qui est-ce quoi',
  authority: 'interdi* droit ordre* regle* obei* puni* commande* autoris* permission',
  ownThings:
    'affaires sac trousse casier manteau chaussures baskets veste velo cahier stylo* habits vetements montre ecouteurs casquette gourde',
  groupAct:
    'rigol* rient ricane* regardent chuchotent filment envoient ecrivent disent appellent imitent jettent cachent poussent attendent bloquent mettent prennent votent chantent sifflent',
  closeness: 'contre pres derriere colle* approche* penche* serre* frole* seul seule ferme* devant dessus sous entre',
  endearment: 'cherie chéri bebe belle mignonne jolie bonne puce princesse chaton ange special* preferee* prefere mature',
  invite: 'invite* propose* rester monter venir voir boire verre diner resto appart hotel voiture raccompagn* ramene* chez',
  exchange: 'echange contre sinon si convention note prime pourpoire pourboire embauche* augment* role appreciation stage',
  substanceEffect: 'trou souviens rappelle reveille* bourre* drogue* endormi verre trop bu',
  shelter: 'foyer hotel logement appart toit heberg* 115 famille accueil squat tente placement placé placee educ* ase',
  travelAway: 'train avion billet* valise* pays bled village frontiere passeport gare',
  weaponHard: 'arme* couteau fusil pistolet lame balle batte explos* sauter bruler cramer essence bombe saign* tuer buter planter',
  fewWords: 'oui non ok bof voila jsp rien merci',
}
