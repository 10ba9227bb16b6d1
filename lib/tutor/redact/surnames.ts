/** Surnames common in France, folded, of many origins: they settle a doubt where the letters alone cannot. Written by hand. */
const LIST = `
abadie adam albert allard andre antoine arnaud aubert aubry auger barbe barbier baron barre barthelemy baudry bazin becker benard benoit berger bernard berthelot bertin
bertrand besson blanc blanchard blanchet blondel bonnet bonneau bouchard boucher boulanger bourdon bourgeois boutin bouvier boyer breton briand brun brunel brunet buisson
camus carlier caron carpentier carre chapuis charles charpentier charrier chauvet chauvin chevalier chevallier chretien clement clerc cohen colas colin collet collin cordier costa coulon courtois cousin couturier
da_silva daniel david delattre delaunay delmas denis descamps deschamps dias didier dubois duboscq dufour duhamel dumas dumont dupont dupond dupre dupuis dupuy durand duval etienne evrard fabre faivre faure
fernandes fernandez ferrand ferreira fischer fleury fontaine fournier francois gaillard garcia garnier gauthier gautier gay georges gerard germain gilbert gillet girard giraud gomes gomez goncalves gonzalez grand gros guerin guichard guillaume guillet guillot guyot
hamel hamon hardy hebert henry herve hoarau hubert huet hugo humbert imbert jacob jacques jacquet jacquot jean joly jourdan julien klein lacombe lacroix lagarde laine lambert lamy langlois laporte laurent lebon lebrun leblanc leclerc leclercq lecomte lecoq ledoux
lefebvre lefevre lefort legall legendre leger legrand legros lejeune lelievre lemaire lemaitre lemoine lenoir leroux leroy lesage leveque levy lopes lopez louis lucas maillard maillot mallet marchal marchand marechal marie marin marion martel martin martinez martins marty mary
masse masson mathieu maurice maury menard mendes mercier merle meunier meyer michaud michel millet monnier moreau morel morin morvan moulin muller navarro nicolas noel nunes olivier pages paris pascal paul payet pelletier pereira perez perret perrier perrin perrot petit
petitjean philippe picard pichon pierre pineau pires poirier pons poulain prevost prigent raymond raynaud remy renard renaud renault rey reynaud ribeiro richard riviere robert robin roche rodrigues rodriguez roger rolland rossi rousseau roussel rousset roux
roy royer ruiz salaun salmon sanchez santos sauvage schmitt schneider seguin simon tanguy teixeira tessier texier thibault thomas tournier vallee valentin vasseur verdier vidal vincent vasquez voisin wagner weber weiss
abbassi abdi achour ait_ali aissaoui allali amrani arab aziz azzouz bahri bakhti belaid belhadj belkacem benali benamar benarbia benattia benchikh bencheikh benhamou benkirane bennani bensaid benslimane bensalem benyahia benziane boualem bouaziz boudiaf bouhadjar
bouhafs boukhari boukhalfa bourguiba bouzid brahimi chaabane chaoui cherif cherki chikhi dahmani dib djebbar drissi el_amrani el_idrissi elkhattabi fassi ferhat ghali gherbi guessous guerfi haddad haddou hadj hadji hamdi hamidi hamdani idrissi jaziri kaci kaddour kadri karoui
khaldi khelifi khelil lahlou larbi laroussi lounis madani mahdi mansour mansouri mebarki meziane mokrani mokhtari nasri ouali ouadah oukacha rahal rahmani saadi saidi salhi salmi slimani soltani taieb tazi touati yahiaoui zaoui zemmour zeroual ziani zidane zouaoui
ba bah bamba barry camara cisse cissokho coulibaly dembele diabate diagne diakite diallo diane diarra diarrassouba diawara dieng diop diouf dioup doumbia drame fall faye fofana gassama gaye gueye kaba kamara kante keita kone konate kouyate kebe mane mbaye mendy ndiaye ndao ngom niang
niakate sacko sakho sall samake sangare sane sarr seck sene sidibe sissoko soumare sow sy sylla tall thiam tine toure tounkara traore wade yatera bakayoko ouattara kouame kouassi koffi yao mbappe kanga ilunga kabongo mbala mukendi lukaku tshibangu
nguyen tran pham huynh phan vu vo dang bui do ho ngo duong ly chen wang zhang liu yang zhao huang zhou xu zhu lin guo luo kim park singh kaur patel kumar sivakumar sharma khan ahmed hussain begum
yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz akin aksoy erdogan gunes
silva sousa carvalho almeida oliveira lopes marques moreira cardoso correia da_costa fonseca machado monteiro moura neves pinto ramos rocha soares tavares vieira
popescu ionescu popa dumitru stan stoica gheorghe kowalski nowak wisniewski ivanov petrov rossi russo ferrari esposito bianchi romano ricci moretti
`

/** Folded; a surname of two words is joined by `_`. */
export const SURNAMES: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter((name) => name !== ''))
