/** Folded closed lists that tell which verbs and nouns prove nothing by themselves. Matched on word forms. */

const re = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives.trim().split(/\s+/).join('|')})$`)

/** Verbs of being, feeling, knowing, perceiving and undergoing: what they tell is not an act. */
export const STATIVE_VERB = re(`
  ai as a avons ont avais avait avaient suis es est sommes sont etais etait etions etaient ete eu
  aim(?:e|es|er|ais|ait|ee) ador(?:e|ais|er|ait) detest(?:e|ais|er) kiff(?:e|ais|er|ait) veux veut voulu voulais voulait voudrais souhait(?:e|ais) peux peut pouvais pouvait pu
  sais sait savais savait su crois croit cru croyais croyait pens(?:e|es|er|ais|ait|ee) trouv(?:ais|ait) vois voit vu voyais voyait entend(?:s|u|ais) ressen(?:s|ti|tais) sen(?:s|ti|tie|tais|t)
  connai[st] connu connaissais compren(?:ds|ais|d) compris appren(?:ds|ais|d) appris reten(?:u|ais) retiens retien remarqu(?:e|er|ais) constat(?:e|er|ais) observ(?:e|er|ais|ait) regard(?:e|er|ais|ait|ez) matt?(?:e|er|ais|ait)
  esper(?:e|ais) prefer(?:e|ais|er|es) rev(?:e|ais|er) imagin(?:e|ais|er) dev(?:ais|ait|rais) dois doit du hesit(?:e|ais|er) failli rat(?:e|er) perdu oubli(?:e|er|ais) pleur(?:e|er|ais) attend(?:u|s|ais) dor(?:s|mi|mais) ri souri rigol(?:e|er|ais)
   galer(?:e|er|ais) stress(?:e|er|ais|ee) paniqu(?:e|er|ais) flipp(?:e|er|ais) subi subis vecu vis grandi  recu recois obtenu  habit(?:e|ais|er) ressembl(?:e|ais) sembl(?:e|ais|ait) parais parait
  ennuy(?:e|ee|ais|er) interess(?:e|ee|er) inquiet(?:e|ee) plai[st]? plu decouv(?:re|ert|erte|rais)  rendu rendue retrouv(?:e|ee)   dis disais disait prevu promis dec(?:ide|idee|ider|idais) refus(?:e|er|ais) evit(?:e|er|ais) laiss(?:e|er|ais|ait)
  assist(?:e|er|ais|ait) suiv(?:i|ais|s) suis grandi vieilli   merit(?:e|ais) deteste adore reve manqu(?:e|ais) souffr(?:e|ais|i) souffert tomb(?:e|ee|er|ais) mang(?:e|er|ais) bouff(?:e|er|ais)
  fich(?:e|ais) fou[st]? existe reste restais vaux mens menti  bof avoue suppose parie pige capte kiff confirme assume jure promets garantis
`)

/** Verbs that tell of taking part without telling what was done: they need a good deal more to count. */
export const THIN_VERB = re(`
  particip(?:e|er|ais|ait|ee|es) travaill(?:e|er|ais|ait|ai|ez|ee|es) boss(?:e|er|ais|ait|ai|ez) tafe tafais jou(?:e|er|ais|ait|ez) accompagn(?:e|er|ais|ait|ee)
  demand(?:e|er|ais|ait|ee) all(?:e|ee|er|ais|es|ait) venu venue arriv(?:e|ee|er|ais|es|ait) parti partie partais rentr(?:e|ee|er|ais) rest(?:e|ee|er|ais|ait) pass(?:e|ee|er|ais|es|ait) vais viens pars
  dit dis disais parl(?:e|er|ais|ait|ez) lu lis lisais cherch(?:e|er|ais|ait) trouv(?:e|er|ee|es) commenc(?:e|er|ais|ait|ee) continu(?:e|er|ais) arret(?:e|er|ais) inscrit inscrite essay(?:e|er|ais|ait) essaie tent(?:e|er|ais) reussi reussie reussis fini finis finir termin(?:e|er|ee|ais)
  postul(?:e|er|ais) candidat(?:e|er) essuye choisi choisis gagn(?:e|er|ee|ais) realis(?:e|er|ee|ais) vecu assure leve levee levais
  utilis(?:e|er|ais)  effectu(?:e|er|ais|ee)  progress(?:e|er|ais) evolu(?:e|er|ais) accept(?:e|er|ais) propos(?:e|er|ais) contact(?:e|er|ais) rencontr(?:e|er|ais)
`)

/** Help is an act only when one knows with what. */
export const HELP_VERB = /^(?:aid(?:e|er|ais|ait|ai|ee|es|ez|aient)|filer|soutenu|soutiens|donne|donner|donnais)$/

/** « Faire » and its forms: the object tells the act. */
export const DO_VERB = /^(?:fait|fais|faisais|faisait|faire|faisai|faite|faites|fesait|refait|refaire)$/

/** The verbs of CV prose: with nothing concrete after them they are a pile of words. */
export const BUZZ_VERB = re(`
  ger(?:e|er|ais|ait|ee|ez) organis(?:e|er|ais|ait|ee|ez) coordonn(?:e|er|ais|ee) planifi(?:e|er|ais|ee) communiqu(?:e|er|ais|ee) cooper(?:e|er|ais) collabor(?:e|er|ais) anim(?:e|er|ais|ee) analys(?:e|er|ais|ee) develop(?:pe|per|pais|e|er) developp(?:e|er|ais|ee) manag(?:e|er|ais|eais)
  adapt(?:e|er|ais|ee) ecout(?:e|er|ais|ee) motiv(?:e|er|ais|ee) dirig(?:e|er|eais|ee) optimis(?:e|er|ais|ee) mobilis(?:e|er|ais|ee) valoris(?:e|er|ais|ee) investi investie impliqu(?:e|er|ais|ee) integr(?:e|er|ais|ee) ameliore? amelior(?:e|er|ais|ee) contribu(?:e|er|ais|ee) acquis acquerir mene mener menais pilot(?:e|er|ais) impuls(?:e|er) orchestr(?:e|er|ais) accompli accomplir realis(?:e|er|ais) conduit mis assur(?:e|er|ais|ee) respect(?:e|er|ais|ee) repondu maitris(?:e|er|ais|ee) echang(?:e|er|eais|ee) rencontr(?:e|er|ais|ee) partag(?:e|er|eais|ee) 
`)

/** Nouns and adjectives of CV prose: they prove nothing and name no thing. */
export const BUZZ_WORD = re(`
  competences? leadership autonomie autonome rigueur rigoureu(?:x|se)s? gestion management communication communicati(?:f|ve) organisation organise organisee adaptabilite adaptation polyvalen(?:ce|t|te) motivation motive motivee capacites? capable efficacite efficace dynamis?(?:me|que) dynamique creativite creati(?:f|ve) empathie ecoute
  responsabilites? responsable initiatives? esprit equipe equipes collecti(?:f|ve) synergie cohesion objectifs? enjeux problematiques? performances? excellence qualites? atouts? savoir savoirs etre savoir-etre relationnel(?:le)? professionnel(?:le|s|les)? professionnalisme ponctualite ponctuel(?:le)? serieu(?:x|se) assidu(?:e|ite)? perseveran(?:ce|t|te) determin(?:ation|e|ee)
  curieu(?:x|se) curiosite sociable sociabilite volontaire volonte investissement implication engagement solidarite entraide cooperation collaboration travail travailleu(?:r|se) projets? travailler esprits? critique analyse resolution   planification coordination strategie strategique innovation innovant(?:e)? flexib(?:le|ilite) resilien(?:ce|t|te)
  confiance soi maturite mature respect respectueu(?:x|se) tolerance patience patient patiente minutie minutieu(?:x|se) methode methodique proacti(?:f|ve) reacti(?:f|ve|vite) optimisation process processus valeurs? ensemble succes experience enrichissant(?:e|es)? important(?:e|es)? positi(?:f|ve) agilite transverses? groupes? presence gentil(?:le|s|les)? polie?s? aimable sympathique souriante? sage
`)

/** Words so general that they tell nothing. */
export const VAGUE_WORD = re(`
  choses? trucs? machins? bidules? activites? actions? situations? resultats? moments? precis(?:e|es)? experiences? exercices? taches? missions? boulot taf job travail quelqu quelque gens personnes? monde tous possible mieux maximum max effort efforts fois facon maniere coup cas type sorte niveau domaine divers diverses diff?erent(?:e|es|s)? plein plusieurs petit petite grand grande
  bon bonne bien verra verrai verrons cool sympa super nul nulle genial geniale top interessant(?:e|es)? normal(?:e)? special(?:e)? general(?:e)? stages? entreprise vie temps toujours tout etc  besoin demandait fallait faut faudrait important(?:e)? idee idees sens part partie role question reponse exemple critere criteres preuve preuves
  plans? prejuges? cliches? stereotypes? mal regles? stricte?s? souvent ailleurs exigeante?s? variee?s? satisfaisante?s? concrets? concretes? contextes? bilans? compagnie seul seule autres? meme gros grosse nouveau nouvelle nouvelles nouveaux envie peur truc quotidien meilleure? fond partout existent? avenir metiers? debouches? naturel naturelle politesse conseils? place oeuvre pratique facons? energie defis? soutien contribution humeur plaisir gout recul assurance habitude aide aides volonte environnement mission univers milieu sujet suite moral courage espoir utiles? efficaces? rendez tel
`)

/** When: too little by itself to be the object of an act. */
export const TIME_WORD = re(`
  hier demain aujourd hui matin matins soir soirs midi nuit nuits jour jours journee journees semaine semaines mois an ans annee annees ete hiver printemps automne week end weekend lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre vacances noel paques toussaint ramadan aid rentree heure heures minutes dernier derniere derniers prochaine? passe passee \\d+h?\\d*
`)

/** What « faire » makes a hobby or an engagement of, rather than an act. */
export const ENGAGEMENT_NOUN = re(`
  stages? babysitting baby sitting benevolat foot football hand handball basket rugby judo danse natation boxe tennis volley athle athletisme karate gym equitation piano guitare musique theatre sport scoutisme scouts? service civique colo colonie alternance apprentissage interim  partie mieux etudes option cap bac bts formation spe specialite club association asso equitation yoga muscu
`)

/** Adverbs of degree and manner that add no fact. */
export const EMPTY_ADVERB =
  /^(?:enorm|complet|total|seul|simpl|facil|rapid|tell|direct|exact|clair|sur|absolu|general|normal|final|personnel|probabl|parfait|forc|evid|grav|vrai|carr|effectiv|actuel|heureus|malheureus|particulier|vach|immediat|lent|doucement|concret|gentil|correct|serieus|efficac|quotidien|habituel|regulier|constam|frequem|suffisam|evidem)e?ment$/

/** Endings and words of abstract prose; with nothing else in the message they make a pile of words. */
export const ABSTRACT_WORD =
  /^(?!station|natation|addition|animation$|reception|livraison|inscription|presentation|equitation|recreation|recre|vente|tente|ambulance|science|residence|agence|urgence|essence|absence|vacances|distance|seance|enfance|assurance|enfant|restaurant|croissant|aimant|etudiant|patient|client|argent|dent|parent|gent|accident|vent|elephant|instant|courant|avant|pendant|devant|autant|maintenant|gant|content|differen|present$|ciment|talent|table|cable|sable|portable|comptable|cartable|musique|boutique|clinique|photographique|brique|fabrique|informatique|plastique|electrique|mecanique|panique|pratique|basique|domestique|aquatique|bus|plus|velux|deux|ceux|cheveux|jeux|lieux|yeux|feux|vieux|mieux|maternelle|poubelle|vaisselle|nouvelle|pelle|echelle|mamelle|hotel|appel|pastel|logiciel|materiel|miel|ciel|sel|noel|manuel)[a-z]{3,}(?:tions?|sions?|ites?|ismes?|ances?|ences?|itudes?|ants?|antes?|ents|entes?|ifs?|ives?|eux|euses?|els?|elles?|ables?|ibles?|iques?|istes?)$|^(?:profil|parcours|valeurs?|competences?|domaine|cadre|contexte|structure|secteur|monde|vision|reussite|objectifs?|atteints?|acquis|metier|profession|plan|b|alternative|solide|realiste|ambitieux|coherent|totale?|veritable|reel|reelle|force|atout|axe|axes|demarche|posture|savoirs?|esprit|gout|aptitudes?|enjeux?|besoins?|attentes?|exigences?|confies|confiees|personnel|professionnel|chemin|avenir|aspiration|realisees?|menees?|variees?|actif|active|missions?|taches?|bilan|serieux|rigueur|pertinent|nombreu[x]|nombreuses?|divers|diverses|riche|fructueux|benefique|formateur|bienveillant|stimulant)$/

/** Verbs that tell no act when they turn back on the student: « je me suis trompé ». */
export const REFLEXIVE_STATE =
  /^(?:reveill|amus|bless|tromp|ennuy|retrouv|senti|sens|rendu|dit|demand|fait|perdu|cass|inscri|endormi|repos|motiv|adapt|investi|debrouill)[a-z]*$/
