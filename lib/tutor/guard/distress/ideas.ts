import type { Ideas } from '../frame'

/** People, in the words of a teenager. */
const PEOPLE = {
  self: 'je|j|=jme|=jsuis|=jai',
  me: 'me|m|moi|=ma|=mon|=mes|=nous|=nos|=notre',
  elder:
    '=pere|=per|=peres|papa|=daron|=daronne|=darons|=mere|=mer|maman|parents|=beauf|oncle|tonton|=tante|tata|=reup|=reum|=padre|=papi|=papy|=mamie|=frere|=reuf|=frerot / beau|belle|grand|demi pere|mere|frere|parents / famille d accueil',
  partner: '=copain|=ex|=mec|cheri|=keum / petit ami|copain / mon|son homme / =gars avec qui je / =ma =meuf',
  boss: '=tuteur|=tutrice|patron*|=chef|=cheffe|collegue*|responsable|gerant*|=boss|directeur|formateur|maitre / maitre de stage / =coach|entraineur|moniteur|animateur|surveillant*|educateur|=educ|=prof|professeur|=pion|client|livreur|cuisinier|mecano|ouvrier|employe|salarie|vigile|chauffeur / =cuistot|=serveur|=apprenti|=barman|=mecanicien|=commis|=traiteur|=stagiaire',
  man: '=homme|=mec|=type|=gars|monsieur|inconnu|adulte|vieux|voisin|quelqu|=quelqu|=keum|=bonhomme / =un|=le =ancien / ami de|a mon|ma|mes pere|mere|parents|famille / pote de mon|ma pere|frere|mere',
  he: '=il|=lui|=elle|=celui',
  peers:
    '=ils|=elles|=gens|eleves|=filles|=garcons|=mecs|=meufs|=bande|=groupe|=classe|=promo|=autres|=grands|=grandes|=certains|=certaines|harceleurs|troisiemes|terminales|camarades|=gars|=monde|=potes|=copines|=copains|=lycee|=college|=bahut / y|ya|a en|qui / toute|tte la / tout|tt le / un|une|des ~1 de|2 ma|la classe / une|un|la =fille|=garcon|=meuf|=mec|=gars',
  friend:
    '=ami|=amie|=pote|copine|=copain|=bff|=bestie|camarade|cousine|cousin|voisine|=frere|=soeur|=frerot|=reuf|=mec|=meuf / une|un fille|garcon|gars|meuf|mec ~3 =classe|=foot|=lycee|=stage|connais / quelqu ~2 que|qu|proche|connais / meilleur|meilleure ami|amie|pote|copine',
  nobody: 'personne / aucun|aucune|=zero|pas =une|=un|=personne|=ami|=amie|=amis|=pote|=potes|=copain|=copine|=seule',
  everyone: 'toute|=tous|=tout|=tt|=tlm|=toutes|entier|entiere',
} as const

/** Places and moments. */
const WHERE_WHEN = {
  home: '=maison|=chez|=appart|appartement|=baraque|foyer|=chambre|=frigo|=salon|placard|armoire|=cuisine|=casa',
  school:
    '=college|=lycee|=ecole|=bahut|=classe|=cours|=cantine|=recre|=recreation|couloir*|vestiaire*|=bus|=car|toilettes|=chiottes|=wc|=cour|=self|=promo|permanence|=perm|internat|=eps|=sport|=bahu|escaliers|=car|=casier|tableau / =club|=equipe|=internat|=dortoir|=intercours|=vestiaires|=atelier|=lycée|=cfa|=mfr|=gymnase|=chambree|=dortoirs',
  online:
    '=snap|=insta|=instagram|=tiktok|whatsapp|=discord|=groupe|=story|=compte|reseaux|=internet|=net|=web|=fake|=mp|=dm|=twitter|=facebook|=conv|sondage|=live|=tel|telegram|=ngl|snapchat|=stories|commentaires',
  often:
    'toujours|souvent|chaque|encore|depuis|constamment|regulierement|=arret|arrete|arretent|=jours|=soirs|=matins|=midis|=nuits|=fois|permanence|=temps|=semaines|=mois|=an|=ans|rentree|des|=3e|=4e|=5e|=6e|sixieme|cinquieme|quatrieme|troisieme',
  night: '=nuit|=nuits|=soir|=soirs|minuit|=tard|=dort|=dors|=dormir|=lit|couche|endormi|endormie / 1|2|3|4|23|22 =h|heures',
  dark: 'seul|seule|seuls|seules|=isole|isolee|reserve|vestiaire*|=bureau|=cave|=voiture|camion|camionnette|=local|frigorifique|stock|remise|arriere|=hotel|parking|ascenseur|=coin|cachette|toilettes / porte ~1 ferme* / ferm* ~2 =porte / a|avec lui|moi seul|seule / tete a tete',
} as const

/** Blows, fear, hiding and what is made of them. */
const HOME_DANGER = {
  strike:
    '<us>|=ma|=mont ~2 =plaqu*|=fouett*|=pince*|=savat*|derouill*|=mord|=mordu*|=griff*|=chop*|empoign*|malmen*|=brutalis*|=demont*|=defonc*|=eclat*|=etouff*|=cravat*|=soulev*|=tord*|=tordu*|=cogn*|=frapp*|=gifl*|=tabass*|=etrangl*|=tape|=bat|=battait|=brul*|=claque / leve*|lever|levait ~2 main ~1 sur / tir*|attrap*|prend|pris|traine*|serr*|chop* ~3 =cheveux|=gorge|=cou|=col|=oreille / <us>|=ma|pris|pri|recois|prends|prend|mange*|recu ~3 claque*|gifle*|baffe*|beigne*|mandale*|torgnole*|taloche*|=fessee*|rouste*|raclee*|correction|branlee*|=pain|=pains|=coups|=droite|=droites|=patate|ceinture|=marrons|=torgnole / pousse*|jete*|balanc*|envoy*|plaqu*|cogn* ~4 escalier*|=mur|=murs|=sol|radiateur|etagere|meuble|armoire / coup|coups ~1 de|2 pied|pieds|poing|poings|ceinture|baton|genou|boule|cable|savate|=martinet|coude|=balai / main ~1 =lourde|=leste / =mains|=main ~1 qui part*|part|partent / =ceinturon|=martinet / pris|pri|recu|envoye|balance|lance|jete ~3 assiette*|chaise*|chaussure*|verre|outil*|marteau|tournevis|telephone|telecommande|casserole|poele|cendrier|bouteille|livre|plat|fer|=cle|seau|=truc|objet* ~4 =tete|=figure|=gueule|=dessus|=dos|=visage|=molette / <us>|=ma ~2 balanc*|lanc*|jet* ~3 assiette*|chaise*|chaussure*|verre|outil*|marteau|tournevis|telephone|telecommande|casserole|cendrier|bouteille|=cle|seau / alle|va|allait|vont ~2 fort|=loin',
  injury:
    '=bleu|=bleus|=marques|=traces|hematome*|=cocard|coquard|ecchymose*|=platre|=platree|=coquart|cicatrice*|=bosse|=bosses|brulure* / oeil|=yeux ~2 beurre|=noir|gonfle*|=bleu / levre ~2 fendu*|eclate*|gonfle*|saign*|ouvert* / =nez ~2 casse|saign* / =cotes ~1 casse*|felee* / =bras|=poignet|=doigt ~2 casse*|=tordu / =dent|=dents ~1 casse*|saut*|cassee',
  hide: 'me|m|=jme ~2 cach*|planqu*|refugi* / cach*|maquill*|couvr*|dissimul* ~4 =bleu*|=marques|=traces|=bras|=cou|=visage|=jambes|=dos|=yeux|=coups / manches ~1 longues|longue / col ~1 roule / fond de teint',
  barricade:
    'verrou*|barricad*|=loquet / =chaise|=commode|=meuble|=lit|=bureau ~3 contre|devant ~2 =porte / <us>|=jme ~1 enferme* ~4 chambre|salle|toilettes|placard|clef|cle|=bain / ferm* ~4 =ma chambre ~3 clef|cle|double|tour / sous =mon|=le =lit|couette|bureau / fais|fait semblant ~1 de|d|2 ~1 dormir / =casque|ecouteurs|boules|=bouchons ~6 entend*|cris|hurl*|couvrir / dors|dormir|dormi ~2 =habille*|chaussures / =pret|=prete ~2 partir|courir|fuir',
  fear: '=peur|=peurs|=flippe|flipper|=flippee|terrifi*|=trouille|trembl*|=crains|redout*|terroris*|angoiss*|panique|=effraye|effrayee|=stresse|stresser / crise d angoisse / boule ~1 au ventre / ventre ~2 serre*|noue*|tord|mal / coeur ~2 bat|=accelere|serre / la gorge serree|nouee / =sursaute / =fige|=figee / pas|jamais|plus tranquille / ose ~1 plus|pas / sais|sait jamais ~3 humeur|comment|dans quel|quoi / retiens|retient ma|=son respiration|souffle / marche* ~2 oeufs / tiens|tient a carreau / fais toute petite|tout petit / marge|respire plus',
  drink:
    '=bu|=boit|=boi|=boivent|=buvait|=boire|picol*|=bourre|=bourree|=saoul|=saoule|=soule|=soul|=ivre|torche|alcool*|=alcool|bouteille*|whisky|=vodka|=biere|=bieres|=verre|=verres|=pastis|=rosé|defonce|=coke|=crack / pas|plus dans =son|un etat',
  rage: 'enerv*|violent*|colere|=cris|=crie|=crient|=criait|=crier|hurl*|gueul*|=casse|=cassait|=cassé|=cassee|=pete|cable|peter|=vrille|=degenere|=explose|vole|=volent|=voler|=cogne|=tombe|=menace|=menaces|insult*|demolit|demoli|=brise|fracass*|=crise|=crises|imprevisible|=mechant|=tremble|=police|=flics|gendarmes|=defouler|defoule|passe|=prend|transform*|=valse|=valsent|=furax|=furieux|=rage|=lunatique / pete*|peter ~1 =les|=un|=des plombs|cable|durite / =faut ~2 =pas|=mieux / =autre =homme|=personne|=femme|=pere|=mere / met ~2 etats|etat / plus ~2 =meme / passe ~2 nerfs / perd ~3 controle|contenir / =degoupil*|=vrill*|=demarre / part* ~1 en =live|=vrille|=couille / vaut|vaux|faut|faudrait ~5 =ferme|=taise|=taire|=tais|=discret*|=invisible|=repond*|=contrari*|=broncher / prochaine fois ~4 =bras|=toi|=tour|=tete|=pire|=mort*|=dents|=jambe|=gueule',
  comesIn:
    'rentr*|arriv*|=clé|=clef|=cle|=serrure|=porte|escalier|voiture|moteur|=entend|=entends|=weekend|vacances|=samedi|=dimanche|=vendredi|approch*|=retour|revient|=garde|=tour',
  fall: '=tombe|=tombé|=tombée|=tombee|=tomber|=cogne|=cognee|=cogné|maladroit*|=porte|escalier*|=velo|=trottinette|chute|=glisse|accident|=foot|=chat|=chien|=ronces|=skate',
  lie: 'inventer|invent*|mens|ment|menti|mentir|mentais|raconte*|=jurer|excuse|pretend*|=croire|=version|=officiel|=officiellement|semblant|=faux|=vrai|mytho / dit ~2 que / dis que / dire ~1 que',
  notSay:
    'secret|=motus|=taire|=tais|=tait / faut|fallait|dois|doit|devais|peux|peut|droit|ose|veux|veut|aller|promis|promettre|jure|jurer|interdi*|surtout ~4 pas|rien|jamais|personne ~4 parl*|dire|raconter|=sache|repete*|savoir|dise|=balance|=sorte / rien|pas ~2 a =dire|=personne / rien =dire / =dis|dit|dire|parler|parle|raconte|raconter|=parlé ~2 rien|=a|=personne ~2 personne|=rien / entre =nous / =reste ~2 =nous|=maison|=entre|=famille / =ose|=osé|=oser ~3 dire|parler|raconter|refuser / jamais|pas|rien|encore ~3 parle|=dit|=raconte|=parler|=sait|=dire / dit|dis|dire ~3 de|d|2 =rien dire / fermer ~1 =gueule|=bouche|=yeux / je ~3 ment* / dis|dire|dit|parle ~2 =pas ~4 =parents|=mere|=mère|=pere|=personne|=femme|prof / pas que ~3 =sache|=savent|=apprenne|=voie|=voit',
  punish:
    '=puni|=punie|punition*|punir|puni|corrig*|note|notes|=bulletin|=enerve|desobei*|repond*|=tort|=faute|bêtise|betise*|=zero|=travers|=retard|=assez|mechant*|cadenas|=cle|=cave|=balcon|=dehors|frigo|repas|=gouter|=diner|bouffer|douche|froide|=genoux|=regle',
  deprived:
    'cadenas* / prive* ~2 manger|repas|nourriture|lumiere|diner|boire / cadenas*|affam*|=niche|=paillasson / sans ~1 diner|manger|repas|couverture|lumiere|chauffage|souper / dors|dort|dormir|couche|nuit ~3 terre|sol|dehors|balcon|carrelage|cave|paillasson|palier / pas|plus|jamais|rien ~2 le =droit ~1 =de|=d ~2 manger|sortir|parler|douche|laver|voir|telephone / pas|rien|plus ~2 mange*|=diner|=repas|=bouffer / =froid|froide ~2 douche|eau|=balcon / douche ~1 froide / <us> ~2 enferm* / a genoux ~5 =heure|=heures|sol|regle|mains',
  belittle:
    '=merde|dechet|=erreur|=honte|=raté|=ratée|=boulet|=vaux|=moins|=regrette|=avorte|avorter|avortement|=abandonne|=pute|=putain|=salope|=chien|=chienne|=debile|=conne|=monstre|=parasite|=grosse|=nulle|=nul|=idiote|=inutile|=incapable|=ordure / bon|bonne a rien / jamais ~2 du|dû|=voulu|=desire*|=naitre / =gache|gacher ~2 vie / pas =ma|=mon|=sa|=son =fille|=fils|=enfant|=vrai / porte ~1 malheur / accident ~1 =capote / comme ~2 =chien|=merde|=bonne|=esclave|=bonniche / =bonniche|=esclave|servante / mieux fait ~3 =avort*|=pas|=jamais / regrett* ~4 =mise|=eu|=fait|=garde*|=ne|=nee',
  control:
    'surveill*|interdi*|interdit|control*|jaloux|possessif|=mdp|=gps|=localis*|=localisation|=fouille|=espionn*|=permission|=autorise|=droit|confisqu*|isol*|suivre|=traque / mots|mot de passe / pas|plus|jamais ~2 droit / regarde*|verifie*|prend|lit|fouille* ~2 =tel|=telephone|=messages|=portable|=snap / =habille*|maquill*|=jupe|=tenue|=fringues / veut|veux|voulait ~1 pas|plus que je|j ~3 parl*|sort*|vois|voie|mett*|habill*|repond*|aille',
} as const

/** School and net. */
const PEER_DANGER = {
  mock: 'moqu*|=mok*|rigol*|=rient|=rit|=rires|rican*|=ricanent|chuchot*|=marre|=marrent|imit*|grimac*|siffl*|=huent|=hue|insult*|=clash*|humili*|ridiculis*|=singe|surnom*|=crit*|=critiqu*|=descendent|=salissent|=parodi*|taquin*|=charri*|=vann*|bolos*|=trash*|=rabaiss*|=enfonc*|=chambr*|=degoute*|=gloussent|=pouffent / =fout|=foutent|=fous|=fou ~2 =ma|=moi|=de|=gueule / bruit*|cris ~3 =cochon|=animaux|=singe|=vache|=chien|=mouton|=porc|=animal / montr* ~3 doigt / bouch* ~3 nez / parl*|disent|dit|racont* ~3 =dos / =regard|regards|regardent|regarde ~2 travers|mechant*|mal|=degout|=bizarre|=haut / =leve*|levent|=bougent|=partent|=eloignent|=ecartent|=decalent|=changent ~6 =arrive|=assois|=assieds|=approche|=passe|=entre|=place|=table / semblant ~3 vomir|tousser|voir|puer / bruit* / vot*',
  label:
    '=cafard|=porc|=cochon|=cochonne|=baleine|=thon|=boudin|=vache|=rat|=singe|=guenon|=chien|=monstre|=moche|=grosse|=gros|=pd|=gouine|=tapette|=pedale|=pute|=salope|=chienne|=facile|=boulet|=clochard*|=cassos|=triso|=mongol|=attarde*|=autiste|=gogol|=bouffonn*|=victime|=squelette|=anorexique|=poubelle|=dechet|=terroriste|=negr*|=bougnoul*|=bamboula|=chinetoque|=feuj|=handicape*|=laideron|=pustule*|=calculette|=intello|=suceuse|=bouboule|=obese|=tepu|=tasspe|=lepreux|=lepreuse|=pestifere*|=fantome|=paria|=microbe / sac a =merde|=patates|=foutre / fils|fille de pute / tête|tete de / =laide|=laid|=pire|=cheum|=degueu*|=puant*|=pue|=trans|=tarlouze|=gitan*|=arabe|=noir|=voile / tete|tetes de turc',
  shut: 'ignor*|evit*|exclu*|rejet*|ecart*|isol*|=fuient|=fuit|=bloque*|=boycott* / mis|mettent|met ~2 =ecart|=cote|=part / fait|font ~2 =comme|=semblant ~4 existe*|la|=vide|=transparent / =adresse ~2 =parole / lachee|lache*|laisse* ~3 tombe*|=tomber / transparent*|invisible|inexistant*',
  lonely:
    '=mange|=manger|=repas|=dejeune|=recre*|=recreation*|=midi|=pause ~5 toilettes|=wc|=chiottes|=seul|=seule|=cdi|infirmerie|=coin|=escaliers|=cachette|=cache / =personne ~3 =parle*|=assoi*|=assie*|=assoit|=veut|=repond|=invite*|=calcule|=choisi*|=prend|=cote|=groupe|=binome|=adresse|=defend|=table|=mange / =a|=ai plus|pas|aucun|jamais|=ni ~2 =ami*|=pote*|=copain*|=copine* / =invisible|transparent*|=fantome',
  dodge:
    'secher|=seche|=sèche|absent*|malade|infirmerie|vomi*|=mal / change* ~2 =bus|=chemin|=trottoir|=lycee|=college|=classe|=etablissement|=place / detour|=tour ~4 eviter|croiser|bande|pate / evite* ~3 =couloir*|=cantine|=recre*|=croiser|=vestiaire*|=bus / =semblant|=faire|=fais ~3 malade / plus|pas ~3 =aller|=vais|=retourner|=mettre|=va ~4 =cours|=college|=lycee|=bahut|=cantine|=pieds|=ecole|=sport / =reste ~3 =salle|=prof|=grille|=cdi ~4 =trouve*|=sort*|=recre*|=parte* / =sors|=pars|=arrive ~4 =dernier|=derniere|=avant|=apres|=retard / prends|prend|prendre ~2 plus|pas ~2 bus|metro|chemin|tram',
  belongings:
    '=sac|=trousse|=cahier*|=affaires|=tel|=telephone|=portable|=veste|=manteau|=casier|=baskets|=chaussures|=velo|=cartable|=casquette|=lunettes|=gouter|=repas|=plateau|=vetements|=habits|=pull|=voile|=trottinette|=carnet|=fringues|=doudoune / =pantalon|=short|=survet|=serviette|=chaussettes|=draps|=bonnet|=echarpe|=calculatrice',
  spoil:
    'vol*|=prennent|=pris|=prend|=vide|=vident|=vidé|=vider|jet*|cass*|dechir*|cach*|piqu*|abim*|renvers*|brul*|arrach*|crach*|tagg*|=tag|gribouill*|tremp*|balanc*|racket*|fouill*|=disparu|=poubelle|=retrouve|decoup*|piétin*|pietin*|=colle',
  moneyWord:
    '=sous|=fric|=argent|=thune*|=tune|=tunes|=euros|=balles|=gouter|=clopes|=cigarettes|=billet|=pieces|=monnaie|=paye|=payer|=paypal|=carte|=ticket|=taxe|=oseille|=cash|=e',
  hand: '=filer|=file|=donner|=donne|=payer|=ramener|=apporter|=rapporter|=passer|=verser|=racketter|=rackettent|=rackette|=obliges|=oblige|=obligent|=reclam*|=demand*|=depouill*|=taxent|=exig*|=dois|=veut|=veulent|=filé|=envoyer / =passer|=garder|=porter|=livrer|=cacher|=deposer|=demande',
  trap: 'attend*|coinc*|bloqu*|entour*|encercl*|suiv*|=suit|pouss*|bouscul*|=tirent|=tir*|guett*|=chopper|=chopent|=choper|enferm*|tap*|frapp*|=crach*|=baiss*|croche*|=balayette|=trouvent|=trouve|=traquent|=cherchent|=tomber|=emmerd*|embet*|=jett*|=jet*|=lanc*|=arros*|=poursui*|=courser|=coursent / =cach*|=vol*|=prenn* / =cherche|=cherchent',
  picture:
    'photo*|=foto*|video*|image*|montage*|capture*|=screen*|=meme|=memes|sticker* ~3 =moi|=mes|=ma|=mon / =ma|=mon =tete|=visage|=photo|=video|=corps|=cul / =mes photo*|video*|foto*|=nudes / =deepfake* / <us> ~2 =film*|=photographi*|=enregistr* / la|cette|une =video|=photo ~2 =intime* / pris|prise|prend ~2 photo|video / sondage ~2 =moi|=mon|=ma',
  spread:
    'partag*|diffus*|post*|publi*|circul*|tourn*|balanc*|envoy*|=envoie*|=fait|=montr*|=mont*|mettent|=mis|=met|=vu|=vue|=verra|=voit|=voient|=like*|=votent|=vote|=comment*|=repost*|relay*|affich*|=leak*|=fuite*|=cree*|=ouvert|=rajout*|=tagu*|transfer*',
  cruel:
    'horrible*|mechant*|=degueu*|=honte|humili*|insult*|=haine|crever|=creve|=mort|moche|menac*|=sale|=sales|suicid*|=pendre|=disparai*|=rire|=rient|=rigol*|=moqu*|=ridicul*|affreux|atroce|blessant*|=crado|=merde|=fake|=laid*|=menson*|fausse*|=faux|=rumeur* / truc|trucs|choses mechant*|horribles|sales',
  afterThat: '=depuis ~6 =photo*|=video*|=rumeur*|=soiree|=histoire',
} as const

/** Touch, looks, secrets and pictures. */
const BODY_DANGER = {
  touch:
    'touch*|=tripot*|pelot*|caress*|frol*|=frotte*|=masse|=masser|=massait|=massé|=massee|=pince*|=palp*|=serre|=serré|=serree|=enlac*|=embrass*|=lech*|=renifl*|=papouill*|=chatouill*|=effleur*|=agripp*|=attrape* / =main|=mains|=bras|=doigts ~4 =sur|=dans|=sous|=autour|=bas|=entre|=dos|=derriere / =pos*|=met|=mis|=mettre|=mettait|=passe*|=gliss*|=laiss*|=baladeuse* ~3 =main|=mains|=bras|=doigts / =mains ~1 baladeuse* / =pris|=prend|=prenait|=tenait|=tient ~3 =cuisse*|=taille|=hanche*|=bras|=main',
  bodyPart:
    '=fesse*|=sein*|=poitrine|=cuisse*|=jambe*|=hanche*|=taille|=genou*|=ventre|=cou|=nuque|=cheveux|=epaule*|=corps|=cul|=culotte|=jupe|=tshirt|=shirt|=pantalon|=soutif|=bretelle*|=bouche|=joue|=levres|=dos|=entrejambe|=intime*|=braguette|=short|=jogging|=ceinture|=decollete|=peau|=visage',
  intimatePart:
    '=fesse*|=sein*|=poitrine|=cuisse*|=cul|=culotte|=soutif|=entrejambe|=braguette|=decollete|=nichon*|=jupe|=string|=nibard* / =bas ~2 =dos|=ventre / =dans le cou / =entre ~2 jambes / =parties',
  organ:
    '=bite|=bites|=teub|=sexe|=zizi|=penis|=zgeg|=queue|=couilles|=chatte|=dickpic*|=dick|=porno|=porn|=chibre|=vagin|=branl*|=masturb*|=suce*|=sucer|=fellation|=pipe|=sodom*|=ejacul*|=sperme|=teucha|=nudes|=nude|=nudz',
  near: '=colle|=coll*|=serre|=rapproch*|=approch*|=frotte*|=frol*|=penche|=souffl*|=renifl*|=souffle|=pres|=proche|=contre|=derriere|=isole*|=coince* / tout|trop|hyper|super|tellement pres|proche / derriere =moi / =seul|=seuls|=seule ~3 =avec|=moi|=lui|=ensemble / sur ses genoux / avec =moi seul|seuls|seule / ferm* ~3 =porte / =porte ~2 =ferme*|=cle / =cle|=clef ~4 =reserve|=bureau|=quand / =coller / jusqu ~2 coll*|touch*',
  uneasy:
    '=gene|=genee|=genant|=genante*|=gêne|=bizarre*|=chelou*|=degoute*|=degout|=degueu*|=malsain*|=creepy|=louche|=fige*|=figée|=paralys*|=tetanis*|=glauque|=malaise*|=lourd|=pervers|=perv|=pedo|=sale|=salie|=honte|=peur|=ose|=refus*|=forc*|=insist*|=oblig* / =mal =a ~1 =aise / =sais|=savais ~1 =pas|=plus ~2 =quoi|=comment / =pas ~1 =normal|=net|=clair|=envie|=voulu|=consent* / =voulais|=veux ~1 =pas / =arrive*|=reuss* ~2 =pas|=plus ~3 =bouger|=parler|=dire|=repousser / =bouge* ~1 =plus|=pas / =pas|=plus ~1 =bouge*|=bouger / j =aime ~1 =pas / =enlev* ~2 =pas|=plus / =pas|=plus ~2 =enlev*|=retir*|=lach* / =disait|=dire|=dit =non / =toujours ~3 =excuse|=pretexte|=raison|=moyen|=moment / =trouve* ~3 =excuse|=pretexte|=moyen / =fait|=fais =expres / =evite|=eviter ~2 =seule|=seul|=croiser / dors|mange|=lave*|=douche* ~2 plus|beaucoup / comment ~2 dire|refuser|reagir / =dire =stop|=non / trop longtemps / stop ~1 . / =insist* / pas|plus ~2 =seule|=seul ~2 =avec',
  flirt:
    '=mignonne|=mignon|=belle|=beau|=jolie|=canon|=bonne|=sexy|=charmante|=princesse|=cherie|=ravissante|=craquante|=attirante|=bombe|=bb|=bebe|=formes|=femme|=mature|=grandi|=vierge|=celibataire|=decollete|=maquill*|=coeur|=coeurs|=bisou*|=manque*|=manques|=amoureux|=jupe / fait ~1 =plus|=pas ~1 =ton|=mon age / pour mon|ton|son age / =caline|=calins|=calin|=poupee / =un|=des =bisou* / mes|tes|ses yeux / petit copain / =prendre|=boire un verre / a =un|=des =copain|=mec / rien que|juste|que nous|tous deux|=les / ma belle|puce|cherie / apres ~1 =fermeture|=service ~6 =seul*|=deux|=nous / pense|pensait ~1 =a =moi|=toi',
  gaze: '=mate|=matait|=reluqu*|=fixe|=fixait|=fixer|=devor*|=devisag*|=lorgn*|=zieut*|=espionn*|=epie|=observ*|=film*|=regarde|=regardait|=regard|=detaill*|=scann* / =yeux ~3 =sur|=mes|=dans|=mon / =regards / comment|maniere|facon ~4 regarde|mate',
  undressed:
    '=douche|=douches|=bain|=serviette|=change|=changeais|=changer|=habille*|=deshabill*|=pyjama|=culotte|=nu|=nue|=nus|=vestiaire*|=corps|=seins|=fesses|=jambes|=poitrine|=dors|=lit|=sous-vetements|=maillot|=toilettes|=decollete / =baisse|=penche|=assise|=jupe|=short|=leggings',
  nakedPicture:
    '=nude*|=nudes|=nudz|=dickpic* / =photo*|=video*|=foto*|=capture*|=selfie*|=cam|=webcam|=live|=snap* ~5 =nu|=nue|=nus|=nues|=intime*|=sans|=haut|=soutif|=culotte|=deshabill*|=maillot|=corps|=seins|=fesses|=sexy|=denud*|=coquin*|=hot|=chaud*|=sous|=douche|=topless|=perso / =enlev*|=montr*|=enlever|=montre|=soulev* ~4 =haut|=culotte|=tshirt|=shirt|=corps|=seins|=soutif|=fesses|=pull',
  pictureAsked: '=demand*|=veut|=voulait|=reclam*|=insist*|=suppli*|=oblig*|=forc*|=envoie|=envoy*|=envoi*|=exig*|=propos*|=voir',
  threat:
    'sinon|menac*|chantage|=balanc*|diffus*|=publi*|=verra|=verront|=montr*|=poste*|=leak*|=affich*|=regrett*|=payer|=peter / envoie ~3 =tout|=tous|=parents|=lycee / si =je|=j ~8 =pas|=plus|=parle|=dis|=refus*|=arret*|=quitt*|=rentr*|=perds|=perd / =sait ~2 =ou =j|=je ~2 =habite|=vis / =prend*|=prennent|=toucher*|=toucheront|=s ~2 =a =ma|=mon|=mes|=moi =soeur|=mere|=famille|=frere|=parents / =veut|=veulent|=demande|=demandent ~5 =euros|=argent|=thune*|=payer|=sous',
  secret:
    '=secret|=secrets / =entre =nous / =rien|=pas ~2 =dire|=parler|=raconter ~4 =personne|=parents|=mere|=copain|=femme|=maman / =a|=à =personne / =de|=d|=2 =rien|=pas ~2 =dire|=parler / =promettre|=promis ~4 =rien|=pas|=dire / =effac*|=supprim* ~3 =message*|=conv*|=photo* / =personne ~3 =croir*|=saur*|=sache|=croit',
  childhood:
    '=petit|=petite|=primaire|=maternelle|=gamin|=gamine|=enfant / =j|=je =avais|=etais ~2 =7|=8|=9|=10|=11|=12|=6|=5|=13|=ans|=huit|=neuf|=dix|=onze|=sept',
  comeAlone:
    '=chez|=hotel|=appart|=voiture|=raccompagn*|=ramen*|=rejoindre|=viens|=venir|=vienne|=monter|=soiree|=dehors|=restau*|=resto|=ciné|=balade|=scooter|=parking|=promener',
  gift: '=cadeau*|=offr*|=offert*|=paye|=paie|=achete*|=argent|=sous|=euros|=thune*|=fringues|=sac|=iphone|=echange|=recharge*|=vetements|=telephone|=baskets|=bijou*|=billets|=gentille',
  client: '=amis|=ami|=hommes|=clients|=mecs|=types|=messieurs|=potes|=gars|=monsieur|=vieux|=gens',
} as const

/** Being away from home, hungry, used, armed, sent away. */
const STREET_DANGER = {
  sleeps: '=dors|=dormi|=dormir|=dort|=dormais|=squatt*|=nuit|=nuits|=loge|=heberg*|=crech* / passe* ~3 =nuit|=nuits',
  roughBed:
    '=hall|=immeuble|=gare|=rue|=cave|=squat|=parking|=dehors|=escalier*|=voiture|=banc|=parc|=metro|=abribus|=tente|=carton*|=laverie|=local|=garage|=pont|=canape|=canapes|=porche|=cabane|=hopital|=urgences|=kebab|=noctilien|=rer / chez ~4 =puis|=un ~1 =autre / =droite ~2 =gauche / =chez ~2 =inconnu*|=gens|=type|=mec|=monsieur',
  gone: '=sait|=savent|=sache ~2 =pas ~2 =ou / =rentre*|=retourn* ~3 =plus|=pas|=jamais ~3 =chez|=maison|=foyer|=depuis / =pas|=plus|=jamais ~3 =rentre*|=retourn* ~3 =chez|=maison|=foyer|=depuis|=la / =parti*|=barre*|=tire*|=enfui*|=sauve*|=casse* ~4 =chez|=maison|=foyer|=appart|=sac|=nuit|=prevenir|=dire / =foutu*|=mis*|=vire*|=jete* ~3 =dehors|=porte|=rue / =avis de recherche / =police ~2 =cherch* / =cherchent ~2 =pas|=meme|=plus / serrure* ~4 change* / affaires|=sacs ~4 palier|trottoir|dehors|couloir',
  leaves: '=barrer|=fuguer|=fugue|=enfuir|=fuir|=casser|=tirer|=echapper|=sauver|=partir|=pars|=barre|=trace|=tracer|=disparaitre|=quitter',
  packed:
    '=sac|=valise|=affaires|=baluchon|=prêt|=pret|=economies|=billet|=train|=bus|=argent|=prepare|=prevu|=plan|=nuit|=retrouve*|=retour|=reverront|=stop|=jamais',
  leftAlone:
    '=rentre*|=rentrée|=parti*|=disparu*|=donne|=revenu*|=laisse*|=abandonn*|=absent*|=vois|=voit|=nouvelles|=hopital|=cure|=prison|=lit',
  daysOn: '=depuis|=jours|=semaine|=semaines|=mois|=longtemps|=lundi|=mardi|=mercredi|=jeudi|=vendredi|=samedi|=dimanche|=avant-hier|=hier',
  noFood:
    '=frigo ~4 =vide|=rien / =plus|=pas|=rien|=jamais|=plu ~4 =manger|=bouffer|=pain|=bouffe|=nourriture|=courses|=a manger|=diner / =faim ~4 =tous|=jours|=souvent|=nuit|=depuis|=chez|=maison|=dors|=toujours / =saut* ~3 =repas / =repas|=manger|=mange|=bouffe ~5 =cantine|=seul|=poubelle*|=vole*|=jour|=petits|=freres|=soeurs|=dechets / =electricite|=chauffage|=lumiere|=courant ~3 =coup*|=plus|=pas / =coup* ~3 =electricite|=chauffage|=courant|=gaz|=eau / =vol*|=piqu* ~4 =manger|=bouffe|=pain|=nourriture|=pates|=sandwich*',
  parcel:
    '=sac|=paquet*|=colis|=sachet*|=sacoche*|=enveloppe*|=valise|=pochon*|=livr*|=transport*|=produit*|=marchandise*|=barrette*|=shit|=beuh|=coke|=came|=drogue*|=stup*|=guett*|=chouf*|=deal|=deale*|=vendre|=vends|=revendre|=vente|=nourrice|=go-fast|=puff|=plaquette*|=cocaine / =compte|=carte ~2 =bancaire|=banque|=bleue / truc|trucs ~2 =garder|=passer|=cacher',
  gang: '=grands|=grand|=quartier|=cite|=tess|=reseau|=dealer*|=dealeur*|=mecs|=mec|=gars|=type|=cousin|=bande|=ils|=bloc|=frere|=telegram|=snap',
  bound:
    'sinon|menac*|=oblig*|=forc*|=dette*|=dois|=doit|=refus*|=arret*|=perd*|=perds|=choix|=peur|=tuer|=taper|=toucher*|=recompt*|=ouvrir|=question*|=prend*|=prennent|=remboursr*|=rembours*|=sortir|=balanc*|=venir|=viendr*|=sait|=savent / plus|pas ~1 dire non',
  abroad:
    '=pays|=bled|=village|=la-bas|=bas|=maroc|=algerie|=turquie|=mali|=senegal|=pakistan|=comores|=tunisie|=guinee|=mauritanie|=tchetchenie|=afghanistan|=inde|=aller|=passeport|=billet|=billets|=avion',
  wedding:
    '=marie*|=marier|=mari|=mariage|=fiance*|=fiancailles|=dot|=epous*|=promis|=promise|=noces|=henne|=robe|=homme|=cousin|=choisi|=trouve|=excis*|=coupee|=presente*|=demande|=accord|=honneur|=voil* / =pas|=plus|=jamais ~2 =retour|=revenir|=reviendr*|=rentrer* / =aller ~1 =simple / =sans ~1 =retour',
  weapon:
    '=couteau*|=couto|=cutter|=lame|=opinel|=arme|=armes|=flingue|=gun|=pistolet|=marteau|=batte|=gazeuse|=lacrymo|=machette|=tournevis|=schlass|=surin|=taser|=poing|=fusil|=calibre|=matraque|=ciseaux|=hache',
  carried:
    '=sac|=trousse|=poche|=cartable|=manche|=casier|=chaussette|=jogging|=sous|=caisse|=prends|=ramen*|=amen*|=apport*|=garde|=emporte|=achete|=acheté|=cache / =sur =moi',
  revenge:
    'veng*|=payer|=regrett*|=venger|=buter|=planter|=planterai|=crever|=saigner|=saigne|=lycee|=college|=defendre|=defends|=embete*|=approch*|=touche*|=recommenc*|=comprendre|=comprendront|=verr*|=cas|=eux|=lecon|=bahut|=cours|=peur|=tranquille / =attend*|=attends|=demain',
  follows:
    '=suit|=suivi|=suivait|=suivent|=suivie|=guett*|=rode*|=attend*|=traine*|=espionn*|=poursui*|=gare*|=klaxonn*|=ralenti*|=surveill*|=traqu*|=plante*|=revient|=devant',
  nearMe:
    '=chez|=immeuble|=bas|=maison|=rue|=partout|=sortie|=arret|=trajet|=trottoir|=fenetre|=porte|=boulot|=lycee|=college|=stage|=nuit|=soir*|=parking|=batiment|=bus',
  starve:
    '=vomi*|=vomis|=vomir|=jeuner|=maigr*|=calorie*|=anorexi*|=boulimi*|=laxatif* / =doigts|=doigt ~3 =gorge|=bouche / =mang*|=avale*|=repas ~3 =plus|=presque|=rien|=pas|=pomme|=yaourt|=jour|=jette|=poubelle / perdu|perdre|perds|maigri ~4 =kilo*|=kg|=poids / =me =pese|=peser / sur la =balance',
  bodyShame:
    '=grosse|=gros|=gras|=grasse|=maigr*|=ventre|=miroir|=corps|=doigts|=toilettes|=malaise*|=evanoui*|=tombe*|=tourne|=regles|=honte|=punir|=puni*|=peur|=cache*|=semaine*|=jours|=mois|=apres|=chaque|=jour|=perdu|=moche|=fil|=evanouir|=38|=40|=42',
  substance:
    '=bois|=boire|=alcool|=vodka|=whisky|=bouteille|=fume|=fumer|=joints|=joint|=shit|=beuh|=proto|=xanax|=lyrica|=codeine|=ballon*|=drogue*|=defonce*|=cachet*|=medoc*|=saoul*',
  forget:
    '=oublier|=oublie|=penser|=tenir|=dormir|=seul|=seule|=matin|=matins|=supporter|=anesthesi*|=sentir|=ressentir|=arreter|=vider|=tete',
} as const

/** What is said around a danger whatever the danger is: being made to, being threatened, keeping silent. */
const ALARM = {
  alarm:
    '=sinon|=supplie*|=supplier|=cauchemar*|=oblige*|=forc* / prochaine|premiere fois / vaut|vaux mieux ~2 que / trop tard ~2 . / prends|prend|prendre|pris cher / je le paie|paye / sais|savais ~1 plus|pas ~1 comment|quoi ~1 dire|faire / ose ~1 pas|plus / pas normal / rien que nous|tous / juste|que nous deux / fait|fais|font|faire expres / comment ~2 dire ~1 stop|non / veut pas|plus =me|=que / sais pas ~2 parler|normal / laisse* ~1 pas|plus =me|=je|=j|=tranquille / =peur / je|j ~3 peux ~1 pas|plus ~1 refuser|dire|partir|rentrer',
  disclose:
    'personne ~2 =sait|=sache|=doute|=soupconne|=voit|=croit|=croira / jamais|pas|rien|encore ~2 =parle|=dit|=raconte|=osé|=dire ~2 =a|=personne / menti|mens|ment / ai|dis|dit que ~3 =tombe*|=etait|=rien|=allait|=va|=basket|=foot|=escalier* / =semblant / =secret',
  elsewhere: 'ans|=internet|=jeu|=snap|=insta|=discord|=tiktok|=ligne|=appli|=tinder|=telegram',
} as const

/** Wanting not to be. */
const LIFE_DANGER = {
  notBe:
    '=pas|=plus|=jamais|=plu|=aurais|=cesser|=arreter ~2 =exister|=existe|=existais|=nee|=naitre|=reveill*|=vivre|=vivant|=vivante / =pas|=plus|=jamais|=plu ~3 =de|=sur|=dans ~1 =monde|=terre|=planete / =pas|=plus|=jamais ~3 =arrive*|=venu*|=mis* ~2 =sur|=au ~1 =terre|=monde / =evapor*|=effac*|=dissoudre|=dissou*|=volatilis*|=eteindre|=eteigne / me|m ~1 =disparai* / dormir|endormir|sommeil|coma ~4 =toujours|=jamais|=eternel*|=dizaine|=cent|=mille / dormir|endormir ~3 =pas|=plus|=jamais =me / bouton ~2 =off|=pause|=stop|=eteindre / gomm*|=supprim* ~3 =moi|=me|=m / interet|interai|raison ~2 =etre|=d ~2 =terre|=monde|=vie|=la / fatigu*|marre|assez|=las|lasse|epuis*|saoul* ~2 =d|=de ~1 =etre =moi / vie|vivre ~3 =pas ~2 =pour|=faite|=fait ~2 =moi / endormir ~3 =basta|=point|=voila|=fini',
  noTomorrow:
    '=y|=serai|=serais|=suis|=sera ~2 =pas|=plus|=plu|=jamais ~2 =la|=l|=ici|=bas|=vivant|=vie|=monde / =serai*|=suis =plus ~3 =monde|=vie|=la / =verr*|=vois|=verra|=connait*|=atteindr*|=fer*|=feterai*|=arriver*|=tiendr*|=passer* ~3 =pas|=jamais|=plus ~8 =18|=20|=ans|=bac|=noel|=anniversaire|=annee|=an|=adulte|=vieux|=jusque|=jusqu|=fin|=ete|=rentree|=demain / =pas|=aucun|=plus|=plu|=jamais ~2 =d|=de|=un|=mon ~1 =avenir|=futur / =avenir|=futur ~4 =pas|=aucun|=rien|=existe|=noir|=vide|=sans|=plus|=vois / =pas|=plus|=rien|=plu ~3 =besoin ~9 =bientot|=la|=je|=j / =d ici la|là / =derniere|=dernier ~1 =fois|=noel|=jour|=message|=ete|=anniversaire|=annee|=rentree / =bientot ~4 =fini|=finie|=termine|=tranquille|=partir|=finira|=regle / =serv* ~3 =plus|=rien ~4 =bientot|=la|=je / =jamais ~1 =adulte|=vieux|=vieille|=majeur*|=grand|=grande',
  future:
    '=demain|=prochain|=prochaine|=avenir|=futur|=tard|=bac|=18|=noel|=anniversaire|=rentree|=annee|=lundi|=apres|=mois|=semaine|=bientot|=20|=ans|=orientation|=cv|=dossier|=metier|=parcoursup|=voeux|=projet*|=samedi|=vacances',
  goodbye:
    '=adieu|=adieux|=testament|=legu* / =au revoir / =dit|=dire|=disait ~1 =au|=aurevoir =revoir / =lettre*|=mot|=message*|=vocal|=papier|=carnet ~6 =parents|=famille|=mere|=maman|=pardon|=apres|=partir|=oreiller|=tous|=chacun|=expliqu*|=cas|=desole*|=trouver* / =pardon|=desole*|=excuse* ~4 =tout|=tous|=mal|=peine|=parents|=maman|=decu / =merci ~3 =tout|=tous ~6 =moi|=pour|=fait|=adieu / =oubli* ~2 =pas|=moi ~3 =moi|=aime / =manqu*|=manquer* / =veill* ~2 =sur / =prenez|=prends ~2 =soin / =prendre soin ~4 =apres|=quand',
  giveAway: '=donn*|=offr*|=offert*|=legu*|=distribu*|=laiss*|=confi*|=rendu*|=partag*|=file|=filé|=vide*|=rang*|=vid*|=trie*|=regl*',
  dear: '=chat|=chien|=jeux|=console|=guitare|=collection|=bijou*|=collier|=bague|=bracelet*|=montre|=doudou|=carnet*|=livres|=affaires|=vetements|=switch|=play|=ps4|=ps5|=velo|=skate|=maillot*|=economies|=lapin|=chambre|=playlist|=manga*|=peluche*|=mdp|=code*|=hamster',
  noNeed: '=besoin|=servir*|=sert|=serviront|=sers|=utile|=souvenir',
  arms: '=bras|=poignet*|=cuisse*|=peau|=veine*|=jambe*|=avant-bras|=manche*|=bracelet*|=pansement*|=ventre|=avants|=mitaine* / =dos',
  scars:
    '=cicatrice*|=marque*|=trace*|=traits|=griffure*|=coupure*|=entaille*|=croute*|=plaie*|=cicatrise*|=brulure*|=rayure*|=sang|=saigne*|=balafre* / me|m|des ~2 faire|fais|fait|fai ~2 =traits|=marques|=barres|=lignes|=rayures / abime*|=griffes|=marquee|=marques',
  blade:
    '=lame*|=rasoir|=compas|=cutter|=ciseaux|=couteau|=briquet|=epingle*|=aiguille|=verre|=taille-crayon|=cigarette|=clope|=trombone / =taille crayon / =agrafe*',
  relief:
    '=calme|=calmer|=soulag*|=apais*|=punir|=puni*|=sentir|=ressentir|=respirer|=vivant|=vivante|=mieux|=exploser|=pression|=tenir|=addict*|=oublier|=evacu*|=expres|=defoul* / =ca|=sa|=cela =aide|=detend|=libere|=fait ~1 =bien|=du',
  selfHurt:
    '=gratt*|=mord*|=griff*|=cogne*|=frapp*|=tap*|=brul*|=coup*|=pinc*|=arrach*|=entaill*|=taillad*|=piqu*|=lacer*|=serr*|=enfonc*|=tire ~6 =mur|=murs|=sang|=peau|=bras|=cuisse*|=poignet*|=cheveux|=tete|=cigarette|=briquet|=lame|=compas|=ongles|=ciseaux|=rasoir|=ventre|=avant-bras|=mains|=poings|=cutter / =ouvr*|=coup*|=tranch* ~2 =peau|=veines|=bras|=poignets',
  means:
    '=pont|=toit|=rails|=quai|=falaise|=fenetre|=balcon|=passerelle|=viaduc|=barrage|=immeuble|=rebord|=tour|=clocher / =cinquieme|=dixieme|=sixieme|=septieme|=huitieme|=10e|=5e ~1 =etage',
  impact: '=suffi*|=ecras*|=percut*|=fauch*|=renvers*|=imagin*|=esper*|=freine*|=avance*|=devant|=dessous|=sous|=jeter|=saut*',
  traffic: '=train|=metro|=rer|=tram|=voiture|=voitures|=camion|=camions|=bus|=rails|=passage',
  pull: '=bas|=vide|=saut*|=bord|=attir*|=lacher|=imagin*|=appel*|=pousser|=tomber|=longtemps|=finir|=tenter|=hauteur / =suffi*|=envie',
  burden:
    '=poids|=fardeau|=boulet|=charge|=gene|=encombr*|=parasite|=derange|=fardot|=deception|=probleme|=gach*|=debarrass*|=pattes|=coute|=malheur* / =de trop / =deranger ~2 =tout|=tous / =pourri*|=gach* ~2 =vie / dans|de leurs pattes / =bouche ~3 =nourrir / =source ~2 =problemes|=soucis / =cause ~2 =tout|=problemes|=disputes',
  betterWithout:
    '=mieux|=tranquille*|=heureux|=heureuse|=soulag*|=vivraient|=respirer*|=respireraient|=souffler*|=debarrass*|=simple|=facile|=bien|=leger|=paix|=libre*|=perte|=arrangerait|=arrange / =change* ~3 =rien|=quoi|=pas / =enfin|=occuper / bien ~3 =gens|=monde|=tous|=famille',
  ifGone:
    '=si =je|=j ~3 =pas|=plus ~2 =la|=nee|=ne|=reveill*|=arriv*|=vie|=revenais|=revenir / =si =je|=j ~4 =disparai*|=mort|=morte|=mour*|=meurs|=partais|=pars|=existe*|=reveill*|=nee|=ne|=arriv*|=venais|=tuais|=revenais|=sautais|=creve*|=fini / =jour ~1 =ou|=où =je ~2 =serai|=suis|=serais ~1 =plus|=pas|=mort / =quand =je|=j ~2 =serai|=serais|=suis ~1 =plus|=mort|=morte|=parti|=partie / =mon|=a ~1 =enterrement|=obseques|=cercueil|=tombe / =que|=qu ~1 =je ~2 =disparai*|=meur*|=sois ~2 =mort|=morte|=pas|=plus|=parti / =ma =mort|=disparition|=place|=absence / =si ~2 =j|=je ~1 =etais|=suis ~2 =efface*|=mort*|=disparu*|=parti*|=absent* / =s|=si ~1 =ils|=elle|=il|=eux|=elles ~2 =m|=me|=mavaient ~1 =avaient|=avait|=auraient ~1 =plus|=pas / =quand =je|=j ~2 =serai|=suis ~2 =parti|=partie|=plus|=la / =si ~2 =j|=je ~1 =avais|=aurais ~2 =disparu*|=saute*|=jamais|=existe*|=pas / =plus ~1 =personne ~2 =moi ~1 =apres',
  unnoticed:
    '=remarqu*|=pleurer*|=pleurerait|=chercher*|=inquiet*|=verr*|=apercev*|=saurait|=manquer*|=viendrait|=viendra|=difference|=calcul*|=captera*|=capte|=soucie*|=tilt*|=demand*|=trouver*|=trouverait|=reagir*|=vide|=perte|=oublier*|=oublie / =pareil|=tournerait|=continuerait|=egal',
  wornOut:
    '=epuis*|=craque|=craquer|=sombre|=coule|=couler|=noie|=noyer|=noyé|=noyée|=etouff*|=suffoqu*|=asphyxi*|=abandonne|=renonce|=lache|=lâche|=fatigue|=fatiguee|=use|=usee|=brise*|=casse*|=detruit*|=bout|=gouffre|=trou / =tiens|=tien|=tiendr*|=tenir ~1 =plus|=pas|=plu / =peux|=peu ~1 =plus|=plu / =baiss* ~2 =bras / =lach* ~2 =prise|=rampe / =a =bout / =bout ~2 =rouleau|=force* / =plus|=plu|=aucune|=pas ~2 =force*|=energie|=courage|=gout / =jette*|=jeter ~2 =eponge / =touch* ~2 =fond',
  ofLiving:
    '=vivre|=vie|=exister|=existence|=sourire|=sourir|=semblant|=masque|=respirer|=battre|=lutter|=combattre|=interieur|=dedans|=lever|=leve|=lendemain|=avancer|=continuer|=continue|=resister|=mourir|=partir|=souffrir|=souffrance|=douleur|=desespoir|=cauchemar|=enfer / =faire|=fais ~1 =semblant / =tout =le|=les =monde|=jours|=temps / =de|=du ~1 =tout ~1 . / =meme ~1 =plus / =dans ~1 =ma|=la =tete / =monter|=remonter ~2 =pente / =genre',
  numb: 'suis|sens|sent|=jsuis|=chuis ~3 =vide|=eteint*|=noir|=mort|=morte|=fantome|=robot|=coquille|=zombie|=spectat* / tout|tt ~2 =gris|=noir|=sombre / ressens|ressent ~2 =plus|=rien|=pas / trou noir / pilote ~1 =automatique / sourir*|=rire|=rigole*|=plaisir ~3 =plus|=plu|=aucun / plus|plu|aucun ~3 =sourir*|=plaisir|=joie|=couleur* / =fou|=fous|=fout|=fiche ~3 =tout ~1 . / =anesthesi*|=brouillard|=gouffre / =existe ~1 =plus|=pas / =suis ~1 =plus|=pas ~1 =vivant*|=la .',
  numbScope:
    '=interieur|=dedans|=tout|=tt|=existe|=monde|=vie|=depuis|=meme|=mm|=mois|=semaines|=jours|=tete|=corps|=coeur|=lever|=lit|=autour|=pleur*|=longtemps|=toujours',
  noPoint:
    '=a ~1 =quoi ~1 =bon|=sert / =sert|=sers|=servir*|=servait ~3 =rien|=quoi|=plus / =pourquoi ~2 =faire|=continuer|=lever|=leve|=essayer|=vivre|=rester|=battre|=encore|=existe / =aucun|=plus|=pas|=plu ~2 =sens|=but|=interet|=raison|=espoir|=issue|=sortie|=solution|=lumiere|=perspective / =rien ~3 =moi|=change*|=attend*|=retient|=ira|=mieux|=apres|=vaut / =plus|=pas ~2 =la|=a|=en =peine / =sais ~2 =pas|=plus|=meme ~2 =pourquoi',
  livingOn:
    '=vivre|=continuer|=continue|=exister|=existe|=lever|=leve|=reste|=rester|=vie|=terre|=essayer|=battre|=avancer|=monde|=matin|=personne|=moi|=espoir|=lutter|=demain|=respire|=avenir',
  selfHate: '=deteste|=detest*|=hais|=degout*|=honte|=merite*|=vomir|=hait|=repugn* / =envie ~2 =vomir',
  myself: '=corps|=miroir|=meme|=suis|=existe|=vivre|=moi|=reflet|=tete|=visage|=gueule|=personne',
  worthless:
    '=echec|=dechet|=raté|=rate|=ratee|=erreur|=merde|=monstre|=inutile|=ordure|=vaux|=vaut|=minable|=gachis|=nullité|=poubelle / suis|vaux|vaut ~1 rien ~1 . / moins que rien',
  plan: '=prevu|=prevue|=prepare*|=prepar*|=planifi*|=date|=programme|=lettre*|=corde|=cachet*|=medoc*|=pret|=prete|=decid*|=choisi|=plan',
  ends: '=fini|=finie|=fin|=terminer|=termine|=arrete|=arreter|=finir|=finit|=regle|=paix|=tranquille|=repos|=libre|=delivr*|=partir|=depart|=ciel|=ange*|=etoile*|=haut',
  death:
    '=mort|=mourir|=mourrir|=mourire|=meurs|=creve|=crever|=suicid*|=suicide|=enterrement|=tombe|=cimetiere|=cercueil|=ciel|=paradis|=rejoindre|=retrouver|=lahaut|=decede*|=overdose',
  wish: '=voudrais|=aimerais|=veux|=veut|=envie|=reve|=souhait*|=espere|=prefere*|=pense|=pens*|=imagin*|=demande|=serait|=mieux|=simple|=cherch*|=besoin|=hate|=prie|=attends|=plan|=parfois|=tente*|=soulage*|=vx|=ve',
  cryAlone: '=pleur*|=larmes|=chiale*|=sanglot*|=effondr*',
  unexplained:
    '=raison|=cache*|=douche|=oreiller|=tous|=toutes|=toilettes|=semaines|=pourquoi / en|=me =cachette / =personne ~3 =voi*|=sach*|=entend* / toutes|tous les / arrete|arrive pas|plus',
} as const

/** Every idea that the situations of distress are made of. */
export const IDEAS: Ideas = {
  ...PEOPLE,
  ...WHERE_WHEN,
  ...HOME_DANGER,
  ...PEER_DANGER,
  ...BODY_DANGER,
  ...STREET_DANGER,
  ...ALARM,
  ...LIFE_DANGER,
}
