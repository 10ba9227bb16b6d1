/**
 * Given names common in France, folded (lower case, no accents), of every origin met in a classroom. Written by hand for this
 * purpose; a name that is missing costs only the rules that rest on it.
 */
const LIST = `
aaliyah aaron abbas abd abdallah abdel abdelaziz abdelhak abdelkader abdelkrim abdelmalik abdelrahman abdou abdoul abdoulaye abdul abel
abigail achille adam adama adel adele adeline adnan adrian adriana adrien affoue afonso agathe agnes ahmed ahmet ahou ai aicha aida aime
aimee aishwarya aissa aissata aissatou akira akissi akram alain alan alassane alba alban albane albert alberto albin alejandro aleksander
aleksandra alessandro alessio alex alexandra alexandre alexandru alexei alexia alexis alfredo ali alia alice alicia alima alina aline
alioune alix alizee alma aloys alp alpha alphonse alvaro alya alyssa amadou amael amal amalia aman amandine amara amaury ambre ambroise
amel amelia amelie ameline amelle ameni americo ami amidou amin amina aminata aminatou amine amir amira amna an ana anael anais anand anas
anastasia anatole andre andrea andreas andrei andy aneta ange angel angele angelina angelique anh anis aniss anissa anita anjali anna
annabelle anne anouk anselme ansoumane anthony antoine anton antonin antonio anusha aouatef aphia apolline aravind arda ariane arij
aristide aristote arjun arlette armand armando armel armelle arnaud arsene arthur arturo arun arwa ashley ashwin asma asmaa assa assane
assetou assia assya astrid asya aubin aude audrey augustin augusto aurele aurelie aurelien auriane ava awa axel axelle aya ayah ayaz aylin
ayman aymane aymar aymen aymeric ayoub ayse ayyoub aziz aziza bachir badr bafode bakary balthazar bao baptiste baran barbara baris barnabe
barthelemy basile bassma bastian bastien bathilde batoul batuhan beatrice beatriz bechir benedict benedicta benedicte benjamin benoit
berangere berat berenice berk berkay bernadette bernard bernardo bertille bertin bertrand beyza bienvenu bilal bilel billel billy bineta
binetou binh binta bintou blaise blandine blessing bogdan boris boubacar boubakar boubou bouchra bouna bradley brahim brandon brenda brice
brigitte britney bruna bruno bryan burak busra caetano camelia cameron camille can candida capucine carina carine carla carlos carmen
carole caroline cassandra cassandre cassidy catarina catherine cecile cedric celeste celestin celestine celia celian celina celine cem
ceren chahinez chaima chaimaa chaker charlene charles charlie charline charlotte charly chau cheick cheikh chelsea chen cherif cherifa
cheyma chi chirine chloe chris christ christelle christian christiane christine christophe christvie cihan cindy clara clarisse clark
claude claudette claudia claudine clea clelia clemence clement clementine cleo cloe clotilde cody colette colin coline come conceicao
coralie corentin corentine corinne cosme cosmin coumba craig cristel cristian cristiano cristina cuong cyprien cyriaque cyrielle cyril
cyrille czeslaw dado daisy dalia dalila damien dan daniel daniela danielle dany dao daouda daphne darius dariusz daryl dat david deborah
deepak defne delphine denis denisa denise deniz derek diana diane diarra didier diego dieudonne dieynaba dilan dilara dimitri dinesh dinis
diogo divine divya djamel djamila djenaba djeneba djibril domingos dominique donatien donovan dorcas dorian doriane dorine dorothee doruk
douglas dounia dragan driss duarte duc dung duong dusan duy dwayne dylan ebru ece eda eddy eden edgar edith edmond edouard eduarda eduardo
edwige efe ege eglantine eithan ekaterina ela elanur elea elena eleonore elhadj elian eliana eliane elias elie elies elif elina eline elio
eliot eliott elisa elisabeth elisaveta elise ella ellie elliot elodie eloi eloise elsa elvira elvire elvis elyas elyes ema emeline
emeraude emeric emerson emile emilia emilie emilien emilienne emilio emily emine emir emirhan emma emmanuel emmanuelle emre emy enes
enguerrand enora enzo eren eric erica erika erine ernest ersin erwan esma esra esteban estelle esther ethan etienne eudes eugene eugenie
eulalie euloge eustache eva evan evelyne ewen exauce eylul eyup fabien fabienne fabio fabiola fabrice fadela fadi fadila fadwa fahim
faical faisal faith faiza fang fanny fanta farah fares farid farida faris fatemeh fathi fatih fatiha fatima fatimata fatimatou fatma fatou
fatouma fatoumata faustine fayza fayçal felicie felicien felipe felix feng ferdaous ferdinand ferhat fernand fernanda fernando fidele
filipa filipe fily firmin flavie flavien fleur flora flore florent florentin florian floriane florin florine fodie fousseyni francisca
francisco franck francois francoise franklin frederic frederique furkan gabin gabriel gabriela gabrielle gael gaelle gaetan gaetane ganesh
garance gary gaspard gauthier gautier gayathri genevieve geoffrey georges georgette gerald geraldine gerard germain gersende ghalia
gheorghe ghislain ghislaine ghita ghizlane giang gilbert gilda gilles gina ginette gisele giulia gizem gladys gloire godwin goncalo
gontran goran gordon graca grace gregoire gregory grzegorz guelord guenole guilherme guillaume gulsen gustave guy gwen gwenael gwenaelle
gwendoline gwladys ha habib habiba hadja hadjer hadrien hafida hafsa hai hailey hakan hakim hakima hala halil halima hamady hamid hamida
hamidou hamza hana hanae hanane hania hanna hannah hao hari haroun haroune harry hasan hasna hassan hassane hassna hatice hatim hawa hayat
haylee heather hector hedi heidi hela helder helen helena helene heloise henri henriette henrique henry herman hermann hermine hermione
herve hiba hicham hichem hien hieu hilaire hind hippolyte hoa hoang holly holy hong honorine hortense houda houria hubert hugo hugues hung
huong huseyin hussein huy hyun ian ibrahim ibrahima idris idriss idrissa idrissou igor ilan ilana ilario ilayda ilham ilhan ilian iliana
iliane ilies ilona ilyan ilyas ilyass ilyes imad imane imed imen imene inaya ines ingrid intissar ioana ion ionut ipek irem irene irina
iris isaac isabel isabelle isaiah isaline isaure isma ismael ismail ismerie ismet issa issam issiaka ivan ivana ivica jack jackson jacob
jacqueline jacques jade jaime jalil jamal jamel james jamila janani jaouad jasmin jasmine jason javier jawad jayden jayson jean jeanne
jeannine jeff jeffrey jehanne jelena jemima jenna jennifer jenny jeremiah jeremie jeremy jerome jerry jessica jessy jian jiang jie jihad
jihane jim jimmy jin jing joachim joan joana joanna joanne joao joaquim joaquina jocelyn jocelyne jodie joe joel joelle joey johan johann
johanna john johnny jonas jonathan jordan jordy jorge joris jose josefina joseph josephine josette joshua josiane josselin josue jovan
joyce juan jude judicael judith jules julia julian juliana julie julien julienne juliette julius jun juste justin justine kaan kader kadi
kadiatou kadidiatou kadija kadir kajan kamal kamel kamelia kamila kanda kaoutar karen karim karima karine karl kassim kassoum katarzyna
kate katell katia kavitha kawtar kawthar kaya kayla keanu keerthana keith kelly kelyan ken kendra kenji kenneth kenny kenza kenzo kenzy
kerem keren kerim kevin keyla keziah khadidiatou khadidja khadija khadim khady khaled khalid khalifa khalil khanh kheira khoa killian kim
kimberley kinga kiran klara koffi kofi kouadio kouame kouassi krishna kristell krzysztof kubra kumar kurt kyle kylian kyllian laetitia
lahcen laila lakshmi lamarana lamia lamine lamya lan lana lara lassana lassina laszlo latifa laura laure laureen lauren laurence laurent
lauriane laurie laurinda laurine lauryn layla lea leana leandre leandro leane lei leila leina lena lenny leny leo leon leonard leonie
leonor leonore leontine leopold leopoldine leslie leticia leyla li lia liam lidia lien lila lili lilia lilian liliane lilou lily lilya lin
lina linda line ling linh lino lionel lisa lisandro lise lison livia liviu loane logan lohan loic loick lois lokman lola long lorena
lorenzo lorette loris lorraine lotfi lou louane louanne loubna louca loucas louis louisa louise louison louka loukas lounes lourdes luc
luca lucas lucette lucia luciana lucie lucien lucienne lucile lucille lucy ludivine ludmila ludmilla ludovic luis luisa luiz luka luke
luna lurdes lya lyam lyana lydia lydie lyna lynn lysandre maciej madalina madeleine madina madison mado mae mael maelan maelie maelig
maelle maelys maeva mafalda magali magdalena maguette maha mahamadou mahdi mahmoud mai mailys maimouna maissa maissane maiwenn makan malak
malek malgorzata malick malik malika malo malone mamadi mamadou mamoudou manal manel manon mantine manuel manuela maram marc marceau
marcel marcelle marcio marco marek margarida margaux margot marguerite maria mariam mariama marian mariana marianne marie marielle marieme
marietou marija marilou marilyne marin marina mario marion marisa marius marjorie marko marlene marta martha marthe martin martine marvin
marvyn marwa marwan marwane maryam mason mateo mateus matheo mathias mathieu mathilde mathis mathurin mathusan mathys matilda matilde
matis matteo matthias matthieu matthis maud maureen maurice mauricio maurine maxence maxime maxine maya meera megane mehdi mehmet mei
melaine melanie melek melike melina melinda melis melissa melodie melvin melvyn menahem mercedes meredith meriam meriem mert merve
merveille meryem messaoud mete metin mia micael michael michel michele micheline mick mickael miguel mihaela mihai mike mikhail mila milan
milann milena milica milly milo milos miloud min mina ming minh mirabelle miran mireille mirela mithun moana moctar mohamad mohamadou
mohamed mohammad mohammed moira moise mokhtar molly mona monia monica monique morad morane morgan morgane mory mouad mouloud mouna mounir
mounira mourad moussa moustafa moustapha muhammed murat muriel mustafa mustapha my myriam myriem mélusine nabil nabila nacer nacim nada
nadege nadia nadine nadir nadira nael naelle nafissatou nahel naila naima nais najat najib najoua nam nancy naomi naomie nasser nassim
nassima nassira natacha natalia natalya natanael nate nathalie nathan nathanael naveen nawal nawel naya nazim ndeye neal neil nelly nelson
nene neo nermine nesrine nestor neyla nga ngan ngoc nguyet nhi nicky nicolae nicolas nicole nihad nikita nikki nikola nikolai nila nils
nimal nina ninon nirmala nisa nisha nizar nkosi noa noah noam noe noel noelie noelle noemie noha nolan nolhan nolwenn noor nora norah
norbert nordine nouha nour noura noureddine nouredine nuno nur oanell oceane octave odette odile odilon oguz okan oksana oleg olena olga
olinda olive olivia olivier ombeline ombline omer onur ophelie orhan oriane orlane orphee oscar osman oswald oumaima oumar oumarou oumou
oumy ounissa ousmane oussama ousseynou owen ozan ozanne ozge ozlem pablo pacome paloma pamela pape papis parfait pascal pascale pascaline
patrice patricia patrick patty paul paula paule pauline paulo pavel pedro peggy penda pepita perceval perrine petar peter petronille phil
philibert philippe philomene phuc phuong pia pierre pierrick pierrot pilar ping piotr pooja pradeep prakash prescillia prince princesse
priscilla priya priyanka prosper prudence qi qiang quan quang quentin quentine quitterie quyen quynh rabah rabia rachel rachid rachida
radu rafael rafaela rafik rahul raj raja rajesh ram ramata ramatou ramatoulaye ramesh ramla ramy ramzi rania ranjith raoul raphael
raphaelle raquel ravi rayan rayane rayhana raymane raymond raymonde recep reda redouane regine regis reine remi remy renata renato renaud
rene renee rhita riad riadh ricardo richard rick ricky rida rim rita riyad robert roberto robin robinson rodolphe rodrigo rodrigue roger
rogerio rohan rojda rojin rokaya rokhaya rokia roland romain romaissa romane romaric romeo romy ronald ronan rosa rosalie rosario roselyne
rosine rosny ross roukaya roxana roxane roy rozenn ruben rudy rui rukiye ryad ryan saber sabine sabri sabrina sabrine sacha sadio safa
safae safia safiatou safwane said saida sakina sakura salah salamata salif saliha salim salima salimata sally salma salman salome salvador
sam samantha samba sami samia samir samira samnang samuel samy sana sanaa sanah sandra sandrine sandro sandu sandy sang sangeetha sanjay
santiago saoussane saphia sara sarah saran sasha sathya sean sebastien sedat segolene sekou selena selim selima selin selma semih sena
seng serena serge sergei sergio serigne serkan sevda severine sevgi sevil seydou seyma seynabou shana shankar shanthi sharmila sharon
shaun shawn sheryl shirley siaka sibel sibylle sidi sidney sidonie sihame sila silvia simeon simon simone sinan sindhu sira sirine
sivakumar sixtine slavica slobodan soan soen sofia sofian sofiane sohan sohane soizic sokha solal solange soledad solene solenn soline son
sonia soo sophal sophia sophie soraya souad souadou souhail souhaila soukaina soukeina soukeyna soulayman souleymane soumaya soumia srey
stan stanislas stanislav stanley stefan stefania stella stephane stephanie stephen sterenn steve steven stuart sude sue sujatha suleyman
sultan suresh susan susana suzanne sven svetlana swann sybille sylvain sylvaine sylvia sylviane sylvie syrine tadeusz taha tahar tai tam
tan tancrede tanguy tania tao tara tarek tariq tasnim tatiana tatjana tayeb ted teddy tenin teo terence teresa terry tess tessa thaddee
thadee thais thanh thanusan thao tharsan thea thelma theo theodore theophile theotime therese thi thiago thibaud thibault thibaut thien
thierno thierry thiziri thomas thu thusha thuy thylan tiago tidiane tidiani tien tifany tifenn tiffany tiguida tim timeo timmy timothe
timothee timothy tin tina tiphaine tiphanie titaina titouan toan tobias toinon tolga tom tomas tommy tony toufik tracy trang travis tri
trinh tristan trung trésor tuan tuba tugba tugdual tuncay tung tuyen tyler tymeo tyméo tyron ufuk ugo ugur ulysse umut urbain ursule uyen
valentin valentina valentine valentino valere valerian valerie valery van vanessa vasco vasile vera veronique vi vianney vicky victoire
victor victoria victorien viet vijay vince vincent vinoth violette viorel virgile virginie vishal vitor vitoria vivian viviane vivien vlad
vladimir volkan vy wafa wafae wahiba walid walter wandrille warren wassila wassim wayne wei wen wendy wesley widad wilfried william willy
wissal wissam wojciech xavi xavier xiao xin xuan yacine yacoub yacouba yael yaelle yagmur yahia yahya yamina yan yana yang yanis yann
yanni yannick yannis yao yaroslav yasin yasmina yasmine yasser yassin yassine yassir yaya yaye yazid yen yigit yilmaz ying yoan yoann
yohan yohann yolanda yolande youcef younes youness younous yousra youssef youssouf ysee yseult yuan yuki yulia yumi yun yunus yusuf yvann
yves yvette yvon yvonne zach zacharie zachary zack zahra zaid zaina zainab zakaria zakariya zakary zayd zdenek zehra zeinab zeineb zelie
zenab zeyneb zeynep zhen zhi ziad zineb zined zinedine ziyad zoe zofia zohra zoran zoubir zoulikha zoé zyad
`

const fold = (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, '')

/** Folded given names. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  fold(LIST)
    .split(/\s+/)
    .filter((name) => name.length > 1),
)

/**
 * Given names that are also ordinary words, or too short to tell: in small letters they say nothing by themselves.
 */
export const AMBIGUOUS_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `ai aime alpha ami amour an ange angel aman amal aurore avril bao ben binta blessing can capucine celeste chen chi claude colette colin come constance
dan dao dat divine ece eda efe ege ela emeraude exauce faith fang fidele fleur flora flore france franck gloire grace ha hai hao herman hong
hung ion iris jean jin jun june juste kim lan lei li lien lin line ling long mai marguerite marin marine may mei mer merveille min ming mina
mirabelle modeste my nam nene neo nila nour nur olive parfait pape papis pierre ping prince princesse prosper prudence prune qi quan raj ram
reine rim rita rosario rose ross roy rui sale salvador sang sena seng sidi soledad son sue sultan tai tam tan tao tara thi thu tien tim tin
toan trang tri tung van vera vi victoire violette vy wei wen xin yan yang yao yen ying yuan`.split(/\s+/),
)
