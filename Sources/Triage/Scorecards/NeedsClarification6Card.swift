extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	lui on ; lun ; m <break> ; m with ; machin ; mail to ; mal and ; man in
        needs_clarification	1	man ther ; manag to ; mandil ; mango ; manil ; marri for ; martin
        needs_clarification	1	mas informacion ; mas on ; mat est ; mayb ; me <outdoors> ; me <soon>
        needs_clarification	1	me again ; me apriet ; me cai ; me est ; me estan ; me right
        needs_clarification	1	medicar advantag ; mejor en ; meno y ; menor de ; mention ; mentor at
        needs_clarification	1	meth dai ; meth for ; meth or ; meth per ; meth thi ; meti peric ; metr
        needs_clarification	1	metr stop ; meu <partner> ; meu mar ; mi <bodypart> ; mi <container>
        needs_clarification	1	mi <key> ; mi aunqu ; mi el ; mi madr ; mi nombr ; mi per ; mi turn
        needs_clarification	1	mi ~espos ; middl ; mied de ; mil a ; milla ; minh <child> ; minh filh
        needs_clarification	1	mint ; minut off ; minut out ; mis <clothes> ; mis y ; mixtec ; molin
        needs_clarification	1	mom driv ; mom just ; mon ask ; mon mari ; monday or ; money is ; month ago
        needs_clarification	1	month back ; mortgag in ; moth a ; moth chin ; moth drink ; moth would
        needs_clarification	1	mouth has ; mov her ; mr okafor ; mrs ; mrs alvarez ; muchach de ; muebleri
        needs_clarification	1	muel ; mural ; museum ; museum and ; music in ; muy ; muy <happy> ; muy buen
        needs_clarification	1	my <church> ; my <headface> ; my <pet> ; my <phone> ; my <photo> ; my <play>
        needs_clarification	1	my <sober> ; my <treatment> ; my arm ; my bil ; my couch ; my grandp
        needs_clarification	1	my intak ; my journal ; my kid ; my landlord ; my laptop ; my list
        needs_clarification	1	my middl ; my not ; my offic ; my oth ; my parent ; my referenc ; my show
        needs_clarification	1	my sponsor ; my tea ; nac ; nad ; nad asi ; nad por ; nam ; nam <phone>
        needs_clarification	1	nam and ; nam is ; nam thi ; nda ; nearest ; neck in ; need rid
        needs_clarification	1	need somebody ; neighbor had ; neighbor re ; neighborhood ; nev <feel>
        needs_clarification	1	nev <go> ; nev been ; nev forgot ; nev ~<stimulant> ; nev ~start
        needs_clarification	1	new <child> ; new <crowd> ; new addres ; new dinosaur ; ni he
        needs_clarification	1	nic <stranger> ; niec 0 ; niet que ; night i ; night she ; nineti and
        needs_clarification	1	ningun de ; nino de ; no <afraid> ; no <awake> ; no <give> ; no <medicine>
        needs_clarification	1	no <year> ; no drug ; no emergency ; no furth ; no ha ; no he ; no hurry
        needs_clarification	1	no ide ; no jok ; no known ; no oia ; no que ; no rent ; no ~<home>
        needs_clarification	1	no ~<opioid> ; no ~alcohol ; no ~opioid ; nobody her ; nobody notic
        needs_clarification	1	noch por ; noch segu ; noit ; normal that ; normal to ; nos llevamo
        needs_clarification	1	not funny ; not ready ; not sinc ; not ~<stimulant> ; noth <emergency>
        needs_clarification	1	noth odd ; noth urgent ; noven de ; novi no ; novi y ; now awak ; now sweaty
        needs_clarification	1	nuer ; numb aft ; numb she ; nunc <go> ; nunc la ; nurs aid ; nurs are
        needs_clarification	1	nursery plant ; o bueno ; o meno ; of <breath> ; of <clothes> ; of kid
        needs_clarification	1	of meth ; of on ; of tylenol ; of us ; off meth ; ok its ; old <clean>
        needs_clarification	1	old <clinician> ; on <go> ; on <opening> ; on anybody ; on count ; on our
        needs_clarification	1	on oxygen ; on til ; on tim ; on vacation ; on what ; onc <drive>
        needs_clarification	1	onc <happy> ; onc used ; one <stranger> ; one anoth ; one bathroom
        needs_clarification	1	one each ; one long ; one mor ; one using ; only <say> ; only one ; open no
        needs_clarification	1	open thi ; opposit ; or ; or <day> ; or can ; or mayb ; or nev ; or should
        needs_clarification	1	or to ; oth <drug> ; oth <stop> ; oth drug ; otr y ; our bldg ; our coat
        needs_clarification	1	our furnac ; our lawn ; our son ; out <color> ; out as ; out lik ; out one
        needs_clarification	1	out then ; outdoor and ; outsid ; outsid in ; own <phone> ; own hair
        needs_clarification	1	own retirement ; own son ; oye nad ; pac the ; paddl ; pagin en ; paid our
        needs_clarification	1	paid through ; pair ; pair of ; pal ; paloma ; pan dulc ; pansi ; pantry and
        needs_clarification	1	pap fue ; papel con ; par ir ; par sa ; paramedic ; parent in ; park
        needs_clarification	1	park thi ; parsonag ; party last ; pas a ; paso ; past client ; pate
        needs_clarification	1	peluquer ; peopl hav ; peopl shar ; peopl talk ; per <day> ; per <see>
        needs_clarification	1	perdon por ; person for ; persona ; phon menu ; pil for ; pin in
        needs_clarification	1	pinhead and ; pintamo ; plac around ; plait ; platan ; pleas <write>
        needs_clarification	1	pleas hav ; pleas somebody ; pls <stranger> ; pls someon ; plu <stimulant>
        needs_clarification	1	po ; po is ; polit ; politic ; por ahor ; por contest ; por mi ; por si
        needs_clarification	1	porqu madrug ; porqu una ; possib ; potluck ; pouvez ; pow out
        needs_clarification	1	practic <play> ; practic aft ; pref a ; preferenci ; pregunt ; pres <give>
        needs_clarification	1	pres send ; present and ; print ran ; program he ; pt <home>
        needs_clarification	1	pt <intoxicated> ; pt cri ; pued <alone> ; pued <ask> ; pued <phone>
        needs_clarification	1	pued con ; pued sol ; puert y ; pump lik ; pupil big ; pus a ; pus la
        needs_clarification	1	put hand ; put one ; put out ; put thi ; q es ; qd ; que <continue>
        needs_clarification	1	que <rope> ; que cant ; que iba ; que incluy ; que llam ; que tengan
        needs_clarification	1	que voy ; que y ; qued cerc ; qued de ; quick and ; quier cer ; quier com
        needs_clarification	1	quier dec ; quier despert ; quier mat ; quis que ; quit ; quit <happy>
        needs_clarification	1	quit last ; quit proud ; radio ; rath <die> ; rath die ; re <phone>
        needs_clarification	1	re <write> ; re him ; re mom ; re our ; re stepson ; read my ; rebuild
        needs_clarification	1	recip box ; recital ; record 0 ; red ; refer ; referenc on ; referral
        needs_clarification	1	releas <day> ; reloj y ; remind me ; rent a ; rent and ; repaint ; rest in
        needs_clarification	1	restor clock ; retirement din ; rez el ; ridgecrest ; rie ; right in
        needs_clarification	1	ring 0 ; rn on ; roast ; rocket ; roof of ; root <alcohol> ; root beer
        needs_clarification	1	rosary ; rough and ; run per ; rush ; s <stop> ; safety <afraid>
        needs_clarification	1	safety concern ; said but ; said cal ; said id ; said not ; sal <soon>
        needs_clarification	1	sal por ; salg del ; sali ; sali a ; salud a ; sam <color> ; sam person
        needs_clarification	1	sam tim ; sandwich ; sat me ; sav my ; sawmil ; say both ; say fentanyl
        needs_clarification	1	say hes ; say last ; school year ; se <lock> ; se <say> ; se amar ; se bien
        needs_clarification	1	se cuant ; se dond ; se habl ; se ponen ; se rie ; seanc ; season is
        needs_clarification	1	secundari ; see your ; seen it ; segun ell ; seguro ; sel pecan ; sel them
        needs_clarification	1	semilla ; senor junt ; sent a ; sent al ; sentenc is ; serious ; seven hour
        needs_clarification	1	shar it ; she <goodbye> ; she great ; she off ; shed and ; shel <need>
        needs_clarification	1	shirt on ; sho are ; shoot himself ; shop with ; shot at ; should <think>
        needs_clarification	1	should know ; shy ; si el ; si ~<consume> ; si ~aceptan ; si ~tom ; si él
        needs_clarification	1	sick and ; sient una ; sign to ; signal ; sil vou ; sin <say>
        needs_clarification	1	sin <stimulant> ; sinc <amount> ; sinc <eat> ; sinc colleg ; sinc nov
        needs_clarification	1	sinc two ; sinc yest ; sist re ; six year ; skul on ; sleep through
        needs_clarification	1	slept on ; slow <say> ; slow day ; smth ; snowplow ; so <month> ; so half
        needs_clarification	1	so many ; so no ; sobrin quier ; sof ; softbal team ; sold his ; som <day>
        needs_clarification	1	som <pill> ; som help ; som pil ; somebody with ; someon i ; son and
        needs_clarification	1	son say ; sorry ; sorry about ; sorry its ; sound worn ; spe no ; spel
        needs_clarification	1	spoil ; spot to ; squar away ; stab his ; staf memb ; stay with ; stepson 0
        needs_clarification	1	stil cant ; stil good ; stil hear ; stil isnt ; stimulant ; stop talk
        needs_clarification	1	stop thi ; story for ; stuck behind ; su <media> ; su <outdoors> ; su anunci
        needs_clarification	1	su senor ; su telefon ; subject is ; suicid not ; sup que ; sur thi ; swe to
        needs_clarification	1	swel up ; symphony ; tabl right ; tailpip ; tak anoth ; tak blood ; tak dai
        needs_clarification	1	tal of ; talk over ; talk the ; tambien que ; tambien se ; tea for ; ten and
        needs_clarification	1	ten problema ; tenant is ; tenemo <amount> ; teng ningun ; teng sesent
        needs_clarification	1	tengan ; terribl ; texa en ; thank us ; that everyon ; that hes ; that i
        needs_clarification	1	that littl ; that old ; that year ; the <angry> ; the <consume>
        needs_clarification	1	the <height> ; the <rope> ; the <smell> ; the answer ; the antelop
        needs_clarification	1	the appointment ; the bakery ; the bay ; the blad ; the budget
        needs_clarification	1	the cafeteri ; the cag ; the cat ; the corn ; the day ; the dead
        needs_clarification	1	the dishwash ; the door ; the envelop ; the famili ; the feed ; the flow
        needs_clarification	1	the freight ; the governor ; the guard ; the harvest ; the heat ; the hedg
        needs_clarification	1	the hing ; the ink ; the joint ; the lamp ; the laptop ; the mailman
        needs_clarification	1	the meet ; the mes ; the msg ; the newspap ; the no ; the one ; the oth
        needs_clarification	1	the parsonag ; the particular ; the passeng ; the peopl ; the pian
        needs_clarification	1	the plac ; the playof ; the recovery ; the ring ; the rye ; the smel
        needs_clarification	1	the ston ; the suitcas ; the tailpip ; the tax ; the tech ; the trust
        needs_clarification	1	the undertak ; the weatherman ; the wood ; them <take> ; them i
        needs_clarification	1	then <hold> ; then <kin> ; then <write> ; then lin ; then ok ; then said
        needs_clarification	1	then used ; ther cok ; ther wil ; thes <day> ; thes day ; they <die>
        needs_clarification	1	they know ; theyr not ; thi <amount> ; thi <treatment> ; thi <withdrawal>
        needs_clarification	1	thi cal ; thi four ; thi isnt ; thi whol ; thing so ; thing you ; though we
        needs_clarification	1	thousand ; thre apartment ; thre tim ; threaten ; thumb and ; thyroid
        needs_clarification	1	tien <afraid> ; tien <amount> ; til 0 ; til <month> ; tin with ; tip
        needs_clarification	1	tip the ; tiramo ; tissu ; to <die> ; to <kin> ; to believ ; to chicag
        needs_clarification	1	to deal ; to deliv ; to denv ; to duluth ; to go ; to lak ; to let ; to lift
        needs_clarification	1	to one ; to pay ; to sant ; to wait ; to writ ; tod <build> ; tod arregl
        needs_clarification	1	tod un ; today becaus ; toe are ; told a ; told her ; told it ; told that
        needs_clarification	1	tonight he ; too <calm> ; too embarras ; took me ; took that ; touch ~cok
        needs_clarification	1	town with ; traffic ; traffic nois ; tramadol ; tre hermano ; treatment no
        needs_clarification	1	treint ano ; trem ; trivi ; trivi <night> ; trivi night ; triwest
        needs_clarification	1	troubl <breath> ; troubl breath ; truck with ; tub with ; turn fifty
        needs_clarification	1	turn orang ; turtl ; tuv <amount> ; twelv step ; twic its ; twin broth
        needs_clarification	1	two he ; tx inf ; u can ; u need ; ultim vez ; un <die> ; un <moment>
        needs_clarification	1	un <month> ; un <town> ; un crucer ; un mart ; un numer ; un pian
        needs_clarification	1	una <school> ; una camionet ; una muebleri ; unlimit ; up <play> ; up bright
        needs_clarification	1	updat ; us <go> ; us the ; use my ; used <day> ; used and ; used thi
        needs_clarification	1	ust me ; usted <say> ; usted son ; uva de ; vacuum clean ; vamo a ; vampir
        needs_clarification	1	vanish ; vec por ; vecin el ; velador ; ventan ; ventana ; very proud
        needs_clarification	1	vet 0 ; veteran <day> ; veteran day ; victory ; vien de ; vin una
        needs_clarification	1	visit and ; visit el ; vitrin ; voc tem ; voic said ; volcan ; vou me
        needs_clarification	1	vou plait ; voy no ; w/o ; w/o the ; wait room ; wal what ; walk and
        needs_clarification	1	walk ins ; want one ; was already ; was alway ; was born ; was glad
        needs_clarification	1	was kind ; was not ; was over ; was right ; was sel ; was snow ; was tel
        needs_clarification	1	wash the ; wasnt <angry> ; wasnt mad ; wat and ; we <clothes> ; we <home>
        needs_clarification	1	we <rail> ; we ate ; we eat ; we finish ; we liv ; we pas ; we train
        needs_clarification	1	wear two ; weatherman ; week ; week along ; week of ; wel with
        needs_clarification	1	wer <amount> ; wer a ; wer out ; whal ; what com ; whatev he ; when <school>
        needs_clarification	1	whenev <stranger> ; whenev somebody ; wher are ; wheth ; which <insurance>
        needs_clarification	1	which is ; whichev of ; who isnt ; who or ; who own ; who play ; who they
        needs_clarification	1	whoev ; whoev find ; whoev read ; whol be ; whos <bodypart> ; why and
        needs_clarification	1	why he ; wif morphin ; wif need ; wif on ; wif quit ; wifi ; win befor
        needs_clarification	1	window ; with <crowd> ; with cal ; wk sinc ; wkly ; wonder wheth
        needs_clarification	1	wont <eat> ; wont mak ; wooden needl ; word sinc ; word was ; work all
        needs_clarification	1	work at ; work until ; would <fire> ; would die ; would even
        needs_clarification	1	would somebody ; wrong and ; xanny ; xin goi ; xma ; y 0 ; y <fluid>
        needs_clarification	1	y <phone> ; y el ; y och ; y salg ; y su ; ya <order> ; ya termin ; ya vien
        needs_clarification	1	ya ~no ; yal got ; yard ; yeah i ; yend a ; yog teach ; you <hear>
        needs_clarification	1	you been ; you had ; you hear ; you know ; you work ; youngest and
        needs_clarification	1	your <wait> ; your corn ; your rehab ; yrs wif ; zapato huevo ; zon <blade>
        needs_clarification	1	zon knif ; ~<blood> ~me ; ~<bodypart> ; ~<clothes> ; ~<consume> hes
        needs_clarification	1	~<consume> it ; ~<drug> no ; ~<friend> ; ~<goodbye>
        needs_clarification	1	~<insurance> <insurance> ; ~<kin> ~<kin> ; ~<money> ~<money>
        needs_clarification	1	~<need> ~<pain> ; ~<palecolor> ~<insurance> ; ~<say> ~<goodbye> ; ~<tool>
        needs_clarification	1	~a ~baby ; ~aceptan ~medi ; ~addr ; ~any ; ~blu ; ~blu ~shield ; ~brochur
        needs_clarification	1	~cant ~<say> ; ~cut ~me ; ~descans ; ~do ~we ; ~doesnt ; ~dtr ; ~get ~the
        needs_clarification	1	~goodby ; ~ground ; ~hang ~himself ; ~my ~<consume> ; ~my ~drink
        needs_clarification	1	~nobody ~to ; ~oth ~sid ; ~park ; ~plan ; ~pric ; ~say ~goodby ; ~se ~le
        needs_clarification	1	~shield ; ~sid ; ~so ; ~talk ; ~the ~<drive> ; ~the ~doctor ; ~the ~ground
        needs_clarification	1	~the ~oth ; ~to ~any ; ~tod ; ~we ; ~wher ; ~ya ~<asleep> ; ~ya ~descans
        needs_clarification	1	él queri
        needs_clarification	-1	*about.1 ; *detoxRequest.0:negated ; *duration.1
        needs_clarification	-1	*hallucination.0:hypothetical ; *lapse.0:negated ; *noBarrierWork.0
        needs_clarification	-1	*otherService.5:other_experiencer ; *pregnancy.0 ; *relief.2
        needs_clarification	-1	*residentialEnding.0:hypothetical ; *spam.1 ; *started.0 ; *substance.4
        needs_clarification	-1	*unaided.0:hypothetical ; *violence.9:negated ; *wantsToQuit.0:hypothetical
        needs_clarification	-1	+ <cannabis> ; + supplement ; 0 <cannabis> ; 0 <clothes> ; 0 <fluid>
        needs_clarification	-1	0 <leave> ; 0 <partner> ; 0 <pill> ; 0 @ ; 0 becaus ; 0 bottl ; 0 box
        needs_clarification	-1	0 court ; 0 dai ; 0 fent ; 0 hrs ; 0 th ; 0 until ; <afraid> <eat>
        needs_clarification	-1	<afraid> but ; <alcohol> <cold> ; <alcohol> <continue> ; <alcohol> <hit>
        needs_clarification	-1	<alcohol> <job> ; <alcohol> <sedative> ; <alcohol> y ; <alone> so
        needs_clarification	-1	<always> ; <always> by ; <always> for ; <always> new ; <always> y
        needs_clarification	-1	<amount> ; <amount> <container> ; <amount> <moment> ; <amount> <trade>
        needs_clarification	-1	<amount> absenc ; <amount> an ; <amount> do ; <amount> handl
        needs_clarification	-1	<amount> kind ; <amount> no ; <angry> <bodypart> ; <angry> <write>
        needs_clarification	-1	<angry> por ; <angry> que ; <appointment> ; <appointment> <night>
        needs_clarification	-1	<appointment> con ; <ask> <colleague> ; <ask> <drug> ; <ask> <key>
        needs_clarification	-1	<ask> <wait> ; <ask> can ; <ask> is ; <ask> wher ; <asleep>
        needs_clarification	-1	<asleep> <last> ; <asleep> en ; <awake> <kin> ; <awake> him ; <blade> <kin>
        needs_clarification	-1	<blade> <moment> ; <blood> <write> ; <bodypart> <build> ; <bodypart> <cold>
        needs_clarification	-1	<bodypart> <hit> ; <bodypart> <pain> ; <bodypart> <put> ; <bodypart> on
        needs_clarification	-1	<bodypart> y ; <bodysound> <bodysound> ; <bodysound> <headface>
        needs_clarification	-1	<break> <happy> ; <break> <phone> ; <breath> <always> ; <breath> <fall>
        needs_clarification	-1	<build> <past> ; <build> that ; <buy> <colleague> ; <buy> <furniture>
        needs_clarification	-1	<buy> <phone> ; <buy> <room> ; <buy> <vendor> ; <buy> off ; <buy> y
        needs_clarification	-1	<calm> que ; <cannabis> <cannabis> ; <caretaking> <amount>
        needs_clarification	-1	<caretaking> <kin> ; <caretaking> a ; <chestheart> <daytime>
        needs_clarification	-1	<chestheart> <stop> ; <child> <intoxicated> ; <child> <pet>
        needs_clarification	-1	<child> <rope> ; <child> her ; <child> is ; <church> <consume>
        needs_clarification	-1	<church> are ; <church> me ; <church> rummag ; <clean> 0 ; <clean> <ask>
        needs_clarification	-1	<clean> <room> ; <clinician> <give> ; <clinician> <rope>
        needs_clarification	-1	<clinician> <think> ; <clinician> in ; <clinician> was ; <clinician> wont
        needs_clarification	-1	<clothes> <kin> ; <clothes> de ; <clothes> for ; <clothes> glas
        needs_clarification	-1	<clothes> out ; <clothes> twic ; <clothes> y ; <cold> ; <cold> <headface>
        needs_clarification	-1	<colleague> <consume> ; <color> <die> ; <color> <write> ; <confused> about
        needs_clarification	-1	<consume> <clean> ; <consume> <night> ; <consume> <put> ; <consume> <town>
        needs_clarification	-1	<consume> but ; <consume> just ; <consume> k ; <consume> what
        needs_clarification	-1	<container> <break> ; <container> <day> ; <container> <give>
        needs_clarification	-1	<container> <moment> ; <container> lik ; <container> my ; <container> with
        needs_clarification	-1	<continue> <appointment> ; <continue> <blade> ; <continue> <clothes>
        needs_clarification	-1	<continue> <color> ; <continue> <headface> ; <continue> go ; <continue> par
        needs_clarification	-1	<count> <breath> ; <count> <count> ; <count> <night> ; <count> <promise>
        needs_clarification	-1	<count> <stimulant> ; <count> en ; <count> its ; <crowd> <clinician>
        needs_clarification	-1	<crowd> <clothes> ; <crowd> <day> ; <crowd> <give> ; <crowd> <partner>
        needs_clarification	-1	<crowd> <school> ; <crowd> for ; <crowd> par ; <crowd> should
        needs_clarification	-1	<crowd> supportiv ; <day> <drug> ; <day> <feel> ; <day> <sober> ; <day> a
        needs_clarification	-1	<day> back ; <day> ever ; <day> only ; <day> the ; <day> ~<alcohol>
        needs_clarification	-1	<daytime> <friend> ; <daytime> <take> ; <daytime> so ; <die> <calm>
        needs_clarification	-1	<die> <consume> ; <die> <home> ; <die> <put> ; <die> my ; <die> prevention
        needs_clarification	-1	<drive> <build> ; <drive> <month> ; <drive> <stimulant> ; <drive> becaus
        needs_clarification	-1	<drive> behind ; <drive> had ; <drive> la ; <drive> station ; <drive> til
        needs_clarification	-1	<drug> <day> ; <drug> about ; <drug> and ; <drug> on ; <eat> <alcohol>
        needs_clarification	-1	<eat> <tool> ; <eat> <treatment> ; <eat> <write> ; <eat> his ; <eat> list
        needs_clarification	-1	<eat> muy ; <eat> salad ; <eat> stand ; <emergency> <need>
        needs_clarification	-1	<emergency> <opioid> ; <emergency> el ; <fall> <calm> ; <feel> <outdoors>
        needs_clarification	-1	<feel> <past> ; <feel> human ; <fire> <kin> ; <fluid> <chestheart>
        needs_clarification	-1	<fluid> thru ; <friend> <appointment> ; <friend> <child> ; <friend> <take>
        needs_clarification	-1	<friend> nos ; <friend> on ; <friend> wil ; <furniture> 0
        needs_clarification	-1	<furniture> <consume> ; <furniture> <money> ; <furniture> <need>
        needs_clarification	-1	<furniture> but ; <furniture> i ; <furniture> lin ; <give> <clinician>
        needs_clarification	-1	<give> <happy> ; <give> <height> ; <give> <hold> ; <give> <media>
        needs_clarification	-1	<give> <school> ; <give> <take> ; <give> la ; <go> <hold>
        needs_clarification	-1	<go> <insurance> ; <go> <pet> ; <go> <rope> ; <go> <stimulant> ; <go> buen
        needs_clarification	-1	<go> clos ; <go> de ; <go> it ; <go> le ; <go> out ; <go> south
        needs_clarification	-1	<goodbye> in ; <goodbye> the ; <happy> <ask> ; <happy> con ; <happy> que
        needs_clarification	-1	<headface> ; <headface> <school> ; <headface> and ; <headface> down
        needs_clarification	-1	<headface> open ; <hear> <church> ; <hear> <height> ; <hear> <hold>
        needs_clarification	-1	<hear> <outdoors> ; <hear> <trade> ; <hear> the ; <height> <buy>
        needs_clarification	-1	<height> <kin> ; <hit> <past> ; <hit> en ; <hit> them ; <hold> <always>
        needs_clarification	-1	<hold> <home> ; <home> <asleep> ; <home> <drive> ; <home> <leave>
        needs_clarification	-1	<home> <moment> ; <home> <money> ; <home> in ; <home> lin ; <home> of
        needs_clarification	-1	<home> read ; <home> wil ; <home> with ; <hospital> <withdrawal>
        needs_clarification	-1	<hospital> me ; <hospital> on ; <illness> ; <insurance> <record>
        needs_clarification	-1	<insurance> <soon> ; <insurance> <trade> ; <insurance> only
        needs_clarification	-1	<insurance> til ; <insurance> to ; <insurance> very ; <insurance> who
        needs_clarification	-1	<intoxicated> by ; <intoxicated> i ; <job> ; <job> <hold> ; <job> for
        needs_clarification	-1	<job> without ; <key> <home> ; <key> <say> ; <key> <take> ; <key> <write>
        needs_clarification	-1	<key> at ; <key> doesnt ; <key> en ; <key> hav ; <key> wer ; <kill> a
        needs_clarification	-1	<kin> <give> ; <kin> <key> ; <kin> aft ; <kin> been ; <kin> cant
        needs_clarification	-1	<kin> found ; <kin> lo ; <kin> odd ; <kin> par ; <kin> ramon ; <kin> teni
        needs_clarification	-1	<kin> tim ; <kin> with ; <last> 0 ; <last> wil ; <law> ; <law> <build>
        needs_clarification	-1	<law> <last> ; <law> <opioid> ; <law> <play> ; <law> so
        needs_clarification	-1	<leave> <chestheart> ; <leave> <church> ; <leave> <happy> ; <leave> ohi
        needs_clarification	-1	<leave> on ; <limp> in ; <lock> <day> ; <media> <drive> ; <media> with
        needs_clarification	-1	<medicine> <appointment> ; <medicine> <clinician> ; <medicine> <headface>
        needs_clarification	-1	<medicine> <leave> ; <medicine> <month> ; <medicine> <outdoors>
        needs_clarification	-1	<medicine> <pain> ; <moment> <insurance> ; <moment> <law>
        needs_clarification	-1	<moment> <media> ; <moment> apel ; <moment> est ; <moment> i
        needs_clarification	-1	<moment> read ; <money> <chestheart> ; <money> a ; <money> his
        needs_clarification	-1	<money> sin ; <month> <law> ; <month> <month> ; <month> at ; <month> he
        needs_clarification	-1	<month> on ; <need> <buy> ; <need> <container> ; <need> <sedative>
        needs_clarification	-1	<need> <take> ; <need> aft ; <need> at ; <need> bajarl ; <need> por
        needs_clarification	-1	<need> recuper ; <need> una ; <needle> 0 ; <needle> <stimulant>
        needs_clarification	-1	<night> <bodypart> ; <night> <medicine> ; <night> <sedative> ; <night> dont
        needs_clarification	-1	<night> my ; <night> per ; <night> that ; <night> the ; <official> <day>
        needs_clarification	-1	<official> cas ; <opening> <ask> ; <opening> <container>
        needs_clarification	-1	<opening> <furniture> ; <opening> <lock> ; <opening> <outdoors>
        needs_clarification	-1	<opening> post ; <opioid> <daytime> ; <opioid> <headface> ; <opioid> <sick>
        needs_clarification	-1	<opioid> me ; <opioid> que ; <opioid> with ; <order> <stop> ; <order> a
        needs_clarification	-1	<order> el ; <order> in ; <order> tod ; <outdoors> <bodypart>
        needs_clarification	-1	<outdoors> <kin> ; <outdoors> <room> ; <outdoors> <start>
        needs_clarification	-1	<outdoors> <year> ; <outdoors> se ; <outdoors> stal ; <palecolor> <awake>
        needs_clarification	-1	<palecolor> <job> ; <palecolor> <palecolor> ; <palecolor> <vermin>
        needs_clarification	-1	<partner> <afraid> ; <partner> <church> ; <partner> <law>
        needs_clarification	-1	<partner> <leave> ; <partner> <palecolor> ; <partner> <sober>
        needs_clarification	-1	<partner> at ; <partner> back ; <partner> can ; <partner> each
        needs_clarification	-1	<partner> el ; <partner> lost ; <partner> usa ; <past> <alcohol>
        needs_clarification	-1	<past> <take> ; <past> <week> ; <past> aft ; <past> for ; <past> my
        needs_clarification	-1	<pet> <leave> ; <pet> and ; <pet> but ; <pet> he ; <pet> than ; <pet> wont
        needs_clarification	-1	<phone> <clinician> ; <phone> <container> ; <phone> <play> ; <phone> <town>
        needs_clarification	-1	<phone> dur ; <phone> el ; <phone> my ; <phone> una ; <photo>
        needs_clarification	-1	<photo> <past> ; <pill> <consume> ; <pill> organiz ; <pill> that ; <play> +
        needs_clarification	-1	<play> <clothes> ; <play> <fall> ; <play> <go> ; <play> <gun>
        needs_clarification	-1	<play> <height> ; <play> <intoxicated> ; <play> <law> ; <play> <school>
        needs_clarification	-1	<play> <town> ; <play> <treatment> ; <play> a ; <play> just
        needs_clarification	-1	<promise> <write> ; <promise> a ; <promise> con ; <promise> in
        needs_clarification	-1	<put> <clean> ; <put> <emergency> ; <put> <stranger> ; <put> bien
        needs_clarification	-1	<put> over ; <put> rais ; <rail> <job> ; <rail> to ; <rarely> <month>
        needs_clarification	-1	<record> <month> ; <record> for ; <record> par ; <remember> how
        needs_clarification	-1	<room> <ask> ; <room> <consume> ; <room> <need> ; <room> <palecolor>
        needs_clarification	-1	<room> becaus ; <room> se ; <room> then ; <room> wer ; <rope> <headface>
        needs_clarification	-1	<rope> <home> ; <rope> <month> ; <rope> <room> ; <rope> <think> ; <rope> de
        needs_clarification	-1	<rope> out ; <sad> <partner> ; <sad> <stranger> ; <sad> over ; <say> so
        needs_clarification	-1	<say> thing ; <school> <fire> ; <school> <rope> ; <school> <treatment>
        """
}
