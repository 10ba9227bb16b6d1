import type { SkillId } from './schema'

/**
 * Words of a student that make a skill worth offering: `strong` ones point at it, `weak` ones only hint.
 * Folded (no accents, lower case); `mot*` is a beginning of word, `_` a space. Sensitive skills have no entry on purpose.
 */
export const SKILL_WORDS: Readonly<Partial<Record<SkillId, { readonly strong: string; readonly weak: string }>>> = {
  'communiquer-a-l-oral': {
    strong: 'expliqu* expose exposes oral racont* discours parle parler parlais parlant presente presenter presentais presentation micro',
    weak: 'telephone telephon* appele appeler dit disais repond* annonc* voix',
  },
  'communiquer-a-l-ecrit': {
    strong: 'ecri* redig* article articles lettre mail mails affiche affiches message messages resume_ecrit',
    weak: 'texte textes texto notes_dans legende* poste blog',
  },
  'etre-a-l-ecoute': { strong: 'ecout* laisse_parler', weak: 'entend* entendu confi* repond* question*' },
  'communiquer-avec-empathie': {
    strong: 'consol* rassur* reconfort* empathi*',
    weak: 'pleur* triste* peur malade* seule_dans calme_en_lui',
  },
  'respecter-les-usages-sociaux': {
    strong: 'politesse poli polie vouvoy* vouvoi* tenue ponctu* serre_la_main dit_bonjour',
    weak: 'bonjour habill* remerci* client* public',
  },
  'savoir-se-presenter': {
    strong: 'me_suis_present* me_presenter cv entretien* motivation candidature*',
    weak: 'profil portfolio casting audition*',
  },
  'communiquer-en-langue-etrangere': {
    strong: 'anglais* espagnol* allemand* arabe italien* portugais* turc* chinois* tradui* traduct* traduis* interprete* bilingue',
    weak: 'langue langues etranger* touriste* correspondant*',
  },
  'travailler-en-equipe': {
    strong: 'equip* ensemble collectif* coequip* collegu* reparti* repartis*',
    weak: 'groupe groupes match* partag* a_plusieurs a_deux copains copines club',
  },
  'avoir-le-sens-du-service': {
    strong: 'client* servi servir servais sers accueil* conseill* vend* vente* caisse livr* serveu*',
    weak: 'aid* besoin* buvette stand au_marche course courses commande* resto* restaurant*',
  },
  'faire-preuve-de-leadership': {
    strong: 'dirig* capitaine encadr* chef cheffe delegue* deleguee* entraine entrainais entrainer guide guidais guider coach*',
    weak: 'motiv* reparti* equipe petits responsable',
  },
  'inspirer-et-donner-du-sens': { strong: 'convain* encourag* inspir* mobilis*', weak: 'motiv* suivi suivie campagne' },
  'resoudre-les-conflits': {
    strong: 'conflit* disput* embrouill* bagarr* reconcili* mediat* compromis',
    weak: 'separ* calm* desaccord* accord',
  },
  'creer-des-liens': {
    strong:
      'aide aider aidais aidee accompagn* entraine_les entrainais_les entrainer_les benevol* soutenu soutien soutenir integr* tutorat parrain* marrain*',
    weak: 'gard* babysit* soeur frere cousin* voisin* grand_mere grand_pere mamie papi nouveau nouvelle ami amis amie amies montre explique',
  },
  'organiser-son-travail': {
    strong:
      'organis* planning* planifi* prevu prevoir prevois anticip* etape* priorit* calendrier* agenda* delai* programme_de preparer prepare preparais prepares',
    weak: 'liste* range* rangement horaire* avant temps tableau*',
  },
  'faire-preuve-de-rigueur': {
    strong: 'verifi* precis* corrig* soigneu* exact* relu relire relis minutieu* consigne* au_millimetre',
    weak: 'mesur* range ranger rangeais comptais controle* recette* propre*',
  },
  'respecter-ses-engagements': {
    strong:
      'responsab* promis promesse engage engagement* m_occup* occupe_de occupais a_l_heure confie* gard* babysit* babysitting baby_sit*',
    weak: 'tous_les toutes_les chaque confiance sortir arros* nourri* chien* chat petit_frere petite_soeur',
  },
  'respecter-les-reglements': {
    strong: 'reglement* arbitr* regles interdit* charte code_de_la_route',
    weak: 'regle respect* loi droits autorise*',
  },
  'travailler-en-securite': {
    strong: 'securite hygiene casque* gant gants desinfect* nettoy* secouris* premiers_secours charlotte recycl* tri trier dechet*',
    weak: 'lave* laver lavais propre* poubelle* porte portais porter outil* plonge menage chantier machine* lourd*',
  },
  'faire-preuve-d-autonomie': {
    strong: 'tout_seul toute_seule autonom* moi_meme sans_aide debrouill* par_moi',
    weak: 'seul seule mon_cote',
  },
  'traiter-l-information': {
    strong: 'recherch* renseign* document* bibliotheque* fouill* enquet* sondage*',
    weak: 'cherch* trouv* internet site sites livre livres compar* article*',
  },
  'mobiliser-les-mathematiques': {
    strong: 'calcul* budget* monnaie pourcent* proportion* maths mesur* additionn* metres_carres',
    weak: 'compt* prix euro euros quantite* recette* argent benefice*',
  },
  'utiliser-le-numerique': {
    strong:
      'ordi ordinateur* pc logiciel* appli applis application coder codais code_en programm* montage* tiktok youtube instagram insta excel canva photoshop capcut imprimante* site_web discord serveur_discord',
    weak: 'video videos internet photo* telephone* wifi jeu_video poste filme*',
  },
  'penser-de-facon-critique': {
    strong: 'verifi* source* fake* rumeur* doute doutais argument* debat*',
    weak: 'faux fausse croyais compar* vrai pourquoi',
  },
  'resoudre-des-problemes': {
    strong: 'repar* solution* probleme* bricol* resolu* resoudre debloqu* demont* remont* diagnosti* depann*',
    weak: 'panne* casse* bloqu* marchait fuite* trouve change_la essay*',
  },
  'faire-preuve-de-creativite': {
    strong:
      'invent* cree creer creais creation* dessin* imagin* compos* peint* decor* custom* coud* couture cousu* choregraph* fabriqu* montage*',
    weak: 'cuisin* gateau* idee* musique morceau* chanson* photo* theatre danse* tresse* coiff* maquill*',
  },
  'prendre-des-decisions': { strong: 'decid* decision* choisi* tranche vot*', weak: 'choix plutot prefere hesit*' },
  'prendre-du-recul': {
    strong: 'avec_le_recul aurais_du autrement realise* retenu retiens erreur*',
    weak: 'compris apres_coup maintenant referai*',
  },
  observer: { strong: 'observ* remarqu* repere*', weak: 'regard* vu_que vu_comment detail* surveill*' },
  comprendre: { strong: 'compris_comment compris_que compris_pourquoi fonctionn*', weak: 'compris compren* metier* role* etape* comment' },
  'prendre-des-initiatives': {
    strong: 'propos* initiative* lance lancer lancais spontan* sans_qu_on mon_idee de_moi_meme eu_l_idee cree_un monte_un',
    weak: 'idee* demand* toque frapp* organis*',
  },
  's-impliquer': {
    strong: 'particip* benevol* investi* investie* association* asso inscri* implique* engag*',
    weak: 'club temps tous_les toutes_les equipe aid*',
  },
  'faire-preuve-de-reactivite': {
    strong: 'vite rapid* tout_de_suite immediat* aussitot urgence*',
    weak: 'direct minute minutes secondes rush monde',
  },
  'agir-face-a-l-imprevu': {
    strong: 'imprev* improvis* annul* remplac* urgence* secours pompiers plan_b',
    weak: 'panne* absent* malade* tombe* debrouill* tout_a_coup soudain perdu casse* accident*',
  },
  's-adapter-aux-changements': {
    strong: 'adapt* demenag* habitu* nouveau_college nouvelle_ecole nouveau_pays',
    weak: 'chang* nouveau nouvelle remplac* autre_facon',
  },
  'faire-preuve-de-perseverance': {
    strong: 'recommenc* persever* reessay* pas_abandonn* pas_lach* entrainement* entraine jusqu_a_ce continue continuer',
    weak: 'essay* echou* rate ratee perdu mois annees ans fois abandonn* progress* refus*',
  },
  'savoir-demander-de-l-aide': {
    strong: 'demande_de_l_aide demander_de_l_aide demande_a demande_au demande_conseil',
    weak: 'demand* aide_de prof_d',
  },
  'faire-preuve-de-curiosite': {
    strong: 'curieu* curios* decouv* passion* documentaire* interess*',
    weak: 'appris regard* question* aime visite*',
  },
  'apprendre-a-apprendre': {
    strong: 'tuto tutos tutoriel* revis* methode* fiche fiches memoris* appris_a apprendre',
    weak: 'appris entrain* repet* cours progress*',
  },
  'traduire-ses-experiences': { strong: 'competence* experience* preuve*', weak: 'prouv* montre_que' },
  'deconstruire-les-representations': { strong: 'cliche* prejuge* stereotyp*', weak: 'croyais pensais idee_recue croient' },
  'construire-son-reseau': {
    strong: 'reseau* contacte contacter contact contacts',
    weak: 'rencontr* connaissance* voisin* demand* oncle_m tante_m',
  },
  'se-projeter': { strong: 'avenir futur plus_tard orientation consequence*', weak: 'projet* choix metier* objectif* but' },
}
