extension LexiconSources {
    /// Classes of words that open, carry or end a clause, as the code of assertions and holders asks for them.
    static let clauses = """
        # "I take", and without its accent "he took"
        class.eitherPerson	es	tomo ; fumo ; consumo ; uso ; llevo ; dejo ; quedo ; llamo ; necesito
        class.third	es	se ; el ; ella ; le
        # "… y me tiemblan las manos" opens a statement of its own
        class.clitics	es	me ; se ; le ; nos
        class.calls	es	llama ; llamo ; habla ; hablo ; marca ; marco
        # keepsOn: under an "if", what goes on is so
        class.keepsOn	en	keep ; keeps ; keepin ; continue ; continues
        class.keepsOn	es	sigo ; sigue ; seguimos ; siguen ; continua ; continuo
        # stayed: "went to rehab" says nothing of when
        class.stayed	en	been ; went ; was ; did ; tried
        class.stayed	es	fui ; fue ; estuve ; estuvo ; ido
        # iAm: "I'm his mother" says who writes; Spanish leaves out "he" after it, and keeps the noun
        class.iAm	en	im ; am
        # opines: "back on that stuff, I believe meth" goes on about him
        class.opines	en	believe ; guess ; suspect ; assume
        # objectVerbs: "I can't call my ex" goes on about me
        class.objectVerbs	en	told ; tell ; telling ; call ; called ; calling ; text ; texted ; texting ; phone ; phoned ; email ; emailed ; left ; leave ; leaving ; miss ; missed ; missing ; hit ; met ; meet ; married ; divorced ; visit ; visited ; paid ; pay ; owe ; thank ; thanked ; avoid ; avoiding ; reach ; blocked ; dumped ; hugged ; lost ; lose ; losing ; buried ; bury ; burying ; cremated ; grieving
        class.objectVerbs	es	llamar ; llame ; extrano ; visitar ; visite ; deje ; avise ; avisar ; perdi ; perdimos ; enterre ; enterramos ; sepulte ; velamos
        class.beforeNoun	en	a ; an ; the ; his ; her ; their
        class.theirs	en	his ; her ; their
        class.theirs	es	su ; sus
        # clauseLinks: with a subject behind it each opens a clause; clauseOpeners: what such a subject begins with
        class.clauseLinks	en	and ; an ; nd ; n ; & ; also ; plus ; anyway ; besides ; which ; now ; lately ; but ; so ; because ; bc ; cuz ; cause ; yet ; while ; plus ; then ; though ; although ; tho
        class.clauseLinks	es	y ; e ; ademas ; tambien ; ahora ; ahorita ; pero ; porque ; xq ; mientras ; entonces ; aunque ; asi
        class.clauseOpeners	en	he ; hes ; she ; shes ; i ; im ; ive ; id ; they ; theyre ; we ; weve ; it ; its ; theres ; my ; our ; his ; her ; their ; the ; someone ; somebody ; nobody ; u
        class.clauseOpeners	es	yo ; el ; ella ; ellos ; mi ; mis ; su ; sus ; nuestro ; nuestra ; la ; me ; se ; le ; nos
        class.butWords	en	but ; however ; yet
        class.butWords	es	pero ; aunque
        class.articles	any	the ; la ; el ; los ; las ; it ; its
        class.datingWords	any	before ; when ; while ; until ; back ; cuando ; antes ; mientras
        # takesClause: with a subject behind it this one goes on: "I don't think he"
        class.takesClause	en	think ; thinks ; thought ; thinking ; know ; knows ; knew ; say ; says ; said ; saying ; tell ; tells ; told ; telling ; sure ; believe ; believes ; hope ; hoping ; feel ; feels ; felt ; like ; if ; when ; whenever ; that ; because ; what ; how ; why ; where ; who ; whom ; which ; as ; than ; while ; since ; until ; till ; before ; after ; or ; guess ; wish ; mean ; promise ; swear ; swears ; scared ; afraid ; worried ; sorry ; time ; day ; reason ; way ; moment ; thing ; things ; days ; times ; every ; once ; unless ; whether ; maybe ; see ; saw ; hear ; heard ; wonder ; ask ; asked ; anything ; something ; nothing ; everything ; all ; mentioned ; admits ; admitted ; let ; make ; makes ; made ; want ; wants ; wanted ; need ; needs ; remember ; forget ; noticed ; realize ; proof ; idea ; chance ; fact ; doubt ; case ; not ; dont ; cant ; doesnt ; didnt ; isnt ; is ; are ; was ; were ; am ; do ; does ; did ; have ; has ; can ; should ; would ; could ; will ; must
        class.takesClause	es	que ; si ; cuando ; como ; donde ; quien ; mientras ; dice ; digo ; dijo ; creo ; cree ; pienso ; piensa ; porque ; no ; ni ; nunca ; ya ; se ; me ; le ; lo ; la ; sin ; tampoco ; nada
        class.subjectForms	en	he ; hes ; she ; shes ; i ; im ; ive ; they ; theyre ; we ; yo
        class.subjectForms	es	el ; ella
        class.predicate	en	about ; bout ; gonna ; going ; finna ; fixing ; ready ; currently
        class.predicate	en	seeks ; sought ; requests ; requesting ; sees ; hears ; feels ; keeps ; thinks ; believes ; wakes ; sleeps ; throws ; saw ; heard ; fell
        class.predicate	en	collapsed ; hit ; passed ; took ; found ; told ; tells ; kept ; calls ; called ; stays ; goes ; gets
        class.predicate	es	ve ; oye ; escucha ; tiembla ; suda ; vomita ; habla ; anda ; siente ; cree ; trae ; sigue ; duerme
        class.predicate	es	ando ; siento ; veo ; oigo ; traigo ; sigo ; tiemblo ; dijo ; vio ; amanecio ; amanece ; fue ; va ; hace
        class.finiteVerbs	es	estoy ; esta ; tengo ; tiene ; quiero ; quiere ; llevo ; lleva ; soy ; necesito ; necesita ; vivo
        class.finiteVerbs	es	vive ; dice ; ve ; oye ; escucha ; tiembla ; suda ; vomita ; habla ; anda ; ando ; siento ; siente
        class.finiteVerbs	es	tomo ; toma ; fumo ; fuma ; uso ; usa ; consumo ; consume ; bebo ; bebe ; trae ; traigo ; sigue ; sigo
        class.finiteVerbs	es	oigo ; escucho ; veo ; miro ; mira ; duele ; duelen ; vomito ; sudo ; tiemblo ; traigo ; saco ; saca ; pienso ; piensa ; voy ; va
        class.finiteVerbs	es	convulsiono ; golpeo ; ahorco ; tuvo ; tuve
        class.finiteVerbs	en	feel ; feels ; am ; have ; has ; hear ; hears ; see ; sees ; want ; wants ; keep ; keeps ; is ; are ; cant ; shake ; shakes ; sweat ; sweats
        class.finiteVerbs	any	hurts ; aches ; burns ; arde ; aprieta
        # listEnds: what may close a list of denials before a statement: "no shakes nothing my chest hurts"
        class.listEnds	any	nothing ; nada ; anything ; yet
        # saysYes: "no seizures, yes suicidal", "sin conv, con pensamientos suicidas"
        class.saysYes	any	yes ; yep ; sí ; con ; with ; but
        # auxiliaryNo and what it denies beyond a comma: "doesn't have SI, HI", but "doesn't work, hearing voices"
        class.auxiliaryNo	en	doesnt ; dont ; didnt ; wont ; wouldnt ; cant ; couldnt
        class.ofSymptoms	en	have ; hav ; had ; hear ; see ; feel ; experience ; get ; got ; report ; endorse ; admit ; show ; want ; think ; know ; believe ; recall ; remember ; mention ; describe ; any ; even ; ever ; really ; seem ; need ; appear ; complain ; present ; exhibit ; look ; like ; say ; be ; do
        # beNow: what goes on at present stands behind it: "is having", "está temblando"
        class.beNow	en	is ; are ; hes ; shes ; theyre ; im ; am ; keeps ; keep ; started ; starts ; its
        class.beNow	es	esta ; estan ; estoy ; anda ; ando ; sigue ; sigo
        class.pastVerbs	en	used ; drank ; smoked ; snorted ; shot ; took ; did ; was ; were ; had ; got ; went ; injected
        class.pastVerbs	es	use ; usaba ; tomaba ; tome ; fumaba ; fume ; consumia ; consumi ; era ; estaba ; estuve ; fui ; tuve
        class.startWords	any	started ; began ; since ; been ; still ; from ; empece ; empezo ; desde ; sigo ; sigue ; again ; otra ; relapsed ; ever
        class.goneWords	any	gone ; went ; go ; goes ; left ; leave ; stopped ; stop ; away
        class.beginnings	any	started ; starts ; start ; began ; begun ; became ; developed ; decided ; empezo ; empece ; empezaron ; comenzo ; comenzaron ; comence ; decidi
        class.firstPast	es	tuve ; estuve ; fui ; hice ; deje ; recai ; sali ; entre ; perdi ; termine
        class.bloodWords	any	blood ; bloody ; sangre ; hematemesis ; melena
        class.goingOn	any	having ; hearing ; seeing ; feeling ; throwing ; thinking ; hallucinating
        class.havingWords	any	having ; getting ; experiencing ; showing ; hearing ; seeing ; feeling ; teniendo ; sintiendo ; oyendo ; viendo ; dando
        class.atPresent	any	now ; rn ; ahora ; ahorita ; ahoritita
        # afterUnit: what may follow a one-letter unit apart from its number ("21 d ago", "5 d sober")
        class.afterUnit	any	ago ; sober ; clean ; dry ; off ; out ; in ; now ; straight ; since ; then ; prior ; before ; after ; hx ; without
        # causes: in a note, what follows speaks of the patient again
        class.causes	en	d/t ; due ; because ; bc ; b/c ; r/t ; re ; regarding ; concerning ; about ; abt
        # backWords: "that was a year ago" dates the sentence before
        class.backWords	any	that ; this ; it ; which ; those ; eso ; esto ; aquello
        # clauseWords: a comma segment with one of them makes a statement of its own
        class.clauseWords	en	i ; im ; ive ; id ; he ; hes ; she ; shes ; they ; theyre ; we ; weve ; my ; our ; works ; worked ; lives
        class.clauseWords	en	are ; you ; your ; open ; married ; divorced ; retired ; employed ; raining ; rained ; snowing ; snowed ; pouring ; sunny ; foggy ; windy ; weather ; closed ; visiting
        class.clauseWords	es	rezo ; corro ; cuido ; vendo ; visito ; camino ; salgo ; viajo ; manejo ; estudio ; juego ; cocino ; limpio
        class.clauseWords	es	trabajamos ; vivimos ; vamos ; juntos ; viviendo ; trabajando ; vende ; maneja ; corre ; reza ; cuida ; estudia
        class.clauseWords	es	soy ; era ; vivo ; trabajo ; trabaja ; voy ; tengo ; tiene ; estuve ; fui ; mi ; mis ; casado ; casada
        # otherRhythms: what is done so often is no use
        class.otherRhythms	en	group ; groups ; grp ; grps ; meeting ; meetings ; mtg ; mtgs ; aa ; na ; gym ; church ; therapy ; pt ; class
        class.otherRhythms	en	classes ; yoga ; runs ; jogs ; coffee ; cups ; gatorade ; soda ; metformin ; lisinopril ; vitamins ; dialysis ; therapist
        class.otherRhythms	en	insulin ; walk ; walks ; swim ; swims ; hours ; hrs ; visits ; school ; sponsor
        class.otherRhythms	es	juntas ; reuniones ; grupo ; grupos ; gimnasio ; iglesia ; misa ; clases ; terapia ; cafe ; vitaminas ; licuado ; licuados ; jugo ; jugos ; avena ; atole ; agua ; refresco ; leche ; horas ; metformina
        # useCarriers: words of a sentence that says only how often or how long, of what was told before: "it's been four years"
        class.useCarriers	en	it ; its ; this ; that ; thats ; been ; be ; is ; was ; going ; goes ; go ; on ; off ; for ; about ; around ; over ; now
        class.useCarriers	en	out ; like ; so ; all ; told ; total ; maybe ; probably ; almost ; nearly ; at ; least ; more ; than ; i ; im ; ive ; he ; hes
        class.useCarriers	en	she ; shes ; they ; has ; have ; had ; and ; again ; straight ; daily ; every ; each ; day ; night ; week ; weekend
        class.useCarriers	en	x ; of ; the ; a ; an ; to ; or ; most ; some ; just ; only ; but ; not ; then ; since ; up ; down ; in ; my ; his ; her
        class.useCarriers	en	taken ; do ; does ; did ; doing ; done ; took ; take ; takes ; taking ; need ; needs ; start ; starts ; started ; with ; w
        class.useCarriers	en	happens ; happened ; lasted ; lasts ; creeping ; creeps ; crept ; became ; turned ; into ; got ; gotten ; getting ; used
        class.useCarriers	en	long ; time ; times ; same ; ever ; usually ; often ; sometimes ; still ; already ; me ; him ; them ; we ; weve ; one ; dose
        class.useCarriers	en	age ; old ; whole ; life ; years ; months ; weeks ; days ; nights ; ago ; hx ; duration ; freq ; frequency ; amt ; amount
        class.useCarriers	en	what ; how ; much ; many ; when ; wake ; bed ; before ; after ; work ; sleep ; even ; no ; never ; miss ; skip ; until ; till
        class.useCarriers	en	pretending ; hiding ; lying ; drinking ; using ; part ; worse ; way ; lot ; bit ; few ; past ; last ; couple ; roughly ; approx ; say ; id ; guess ; think ; know ; yes ; ok
        class.useCarriers	es	es ; esto ; eso ; asi ; ya ; hace ; como ; casi ; mas ; menos ; de ; desde ; en ; y ; o ; con ; por ; para ; todo ; todos
        class.useCarriers	es	todas ; los ; las ; el ; la ; lo ; un ; una ; cada ; dia ; dias ; noche ; noches ; semana ; semanas ; mes ; meses ; anos ; ano
        class.useCarriers	es	llevo ; lleva ; llevamos ; va ; van ; voy ; diario ; siempre ; veces ; vez ; que ; se ; le ; ha ; sido ; fue ; era
        class.useCarriers	es	hasta ; al ; del ; mi ; su ; unos ; unas ; tal ; quizas ; mucho ; poco ; tiempo ; empezo ; empece ; nunca ; solo ; si
        # tellsMe: "me dijo" speaks of who said it
        class.tellsMe	es	dijo ; dice ; pidio ; pide ; conto ; cuenta ; mando ; llamo ; grito ; grita ; pega ; pego ; golpeo ; golpea ; robo ; roba ; amenazo ; amenaza ; preocupa ; miente ; mintio
        class.objectMe	any	me ; us ; my ; mine
        # beforeObject: "drinks in front of me", "I smoke with him": what follows these is no subject. Before a person,
        # who may be what a text is about, only prepositions count ("about my son" names him)
        class.beforeObject	en	of ; to ; with ; from ; at ; on ; around ; about ; behind ; without ; toward ; towards ; in ; into ; under ; inside ; outside ; beside ; near ; alongside
        # afterPart: "1/5 qd"
        class.afterPart	any	qd ; daily ; nightly ; per ; each ; every ; bid ; diario
        # callerActs: "mom wants next", "mother calling": whoever does so calls about another
        class.callerActs	en	wants ; wnts ; asks ; asking ; calling ; clg ; callg ; called ; requests ; req ; reports ; states ; says ; worried ; seeking ; crying
        class.callerActs	es	pide ; llama ; llamo ; pregunta ; quiere ; reporta ; dice
        # what a screening asks about, and how a note answers: "SI n HI n sz y"
        class.checklistItems	en	hematemesis ; melena ; n/v ; si ; s/i ; hi ; h/i ; si/hi ; hi/si ; ah ; a/h ; vh ; v/h ; avh ; ah/vh ; a/vh ; sz ; szs ; dt ; dts ; cp ; sob ; od ; ods ; ivdu ; w/d ; seizure ; seizures ; hallucinations ; voices ; suicidal ; homicidal ; suicide ; pregnant ; preg ; plan ; intent ; means ; weapon ; weapons ; gun ; guns ; withdrawal ; psychosis ; overdose ; pain ; question ; harm ; homicide ; ideation ; thoughts
        class.checklistItems	es	voces ; convulsiones ; convulsion ; conv ; alucinaciones ; suicida ; suicidas ; homicida ; embarazada ; embarazo ; armas ; arma ; dolor ; abstinencia ; pecho
        class.checklistAnswers	any	+ ; n ; no ; neg ; negative ; none ; nil ; 0 ; nope ; denies ; niega ; ninguna ; ninguno ; y ; yes ; yep ; pos ; positive ; si ; sí ; s
        class.checklistYes	any	+ ; s ; y ; yes ; yep ; pos ; positive ; si ; sí
        class.checklistDenials	any	denies ; niega ; no ; sin ; without ; w/o ; neg ; ni ; denied
        class.participles	es	pensado ; tenido ; sentido ; querido ; intentado ; tomado ; usado ; dejado ; hecho ; visto ; oido ; estado ; podido ; sido ; consumido ; probado ; fumado ; dicho ; ido ; perdido ; vuelto ; escuchado ; considerado ; planeado ; llegado ; recaido ; bebido ; convulsionado ; tratado ; dado ; lastimado ; cortado
        class.indefinitePeople	any	someone ; somebody ; anyone ; anybody ; patient ; person ; alguien ; paciente ; persona ; interno ; cliente ; guest ; resident
        class.supposing	any	if ; when ; si ; cuando ; whenever
        class.occasions	any	time ; vez ; when ; cuando ; once
        class.timeOpeners	any	last ; this ; yesterday ; every ; one ; since ; after ; anoche ; ayer ; desde ; esta ; hace ; en ; el ; la ; un ; una
        class.takesClause	en	figured ; figure ; decided ; realized ; realised ; heard ; read ; assume ; assumed ; suppose ; pretend ; claim ; claims ; claimed
        class.justNow	any	just ; now ; ahorita ; acaba ; acaban ; currently
        class.deniedNow	any	isnt ; wont ; doesnt ; cant ; cannot ; arent ; aint ; wakes ; breathes ; reacciona ; responde ; despierta ; respira ; ronca ; contesta
        class.beenWords	any	been ; bin ; be
        """
}
