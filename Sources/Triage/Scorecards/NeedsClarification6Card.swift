extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	la ocup ; la vac ; la ve ; la voz ; ladril ; lady in ; laid out ; landlord
        needs_clarification	1	larg ; las 0 ; las <headface> ; las sei ; last use ; lat broth ; laugh in
        needs_clarification	1	laundry and ; le expliqu ; le pidi ; learn to ; leas so ; leav from
        needs_clarification	1	les <order> ; les <phone> ; les <say> ; les dig ; les mand ; level no
        needs_clarification	1	librarian ; libro y ; lif is ; lif its ; lighthous ; lik <hear> ; lik being
        needs_clarification	1	lik four ; lik hear ; limit on ; limon ; lin 0 ; lin so ; line
        needs_clarification	1	llamen despu ; llegamo a ; llev mi ; llor ; lo decidi ; lo mejor
        needs_clarification	1	long <amount> ; long driv ; look wel ; los <church> ; los <need>
        needs_clarification	1	los bautizo ; los bot ; los gato ; los quier ; lower ; lugar ; lui on
        needs_clarification	1	m <break> ; m <rope> ; m with ; machin ; maestr de ; mail to ; main to
        needs_clarification	1	mal and ; man in ; man ther ; mand en ; manil ; marathon ; march band
        needs_clarification	1	marri 0 ; martin ; mas on ; mat al ; mat el ; mat est ; mayb ; mayor
        needs_clarification	1	me <outdoors> ; me <sick> ; me <soon> ; me apriet ; me cai ; me est ; me his
        needs_clarification	1	me monday ; me right ; me ~<give> ; mean at ; medicar advantag ; menor de
        needs_clarification	1	mention ; mentor at ; mes de ; meth for ; meth or ; meth per ; meth thi
        needs_clarification	1	meti peric ; metr ; metr stop ; meu <partner> ; meu mar ; mi <bodypart>
        needs_clarification	1	mi <key> ; mi aunqu ; mi el ; mi madr ; mi nombr ; mi per ; mi turn
        needs_clarification	1	mi ~espos ; middl ; mil a ; milla ; minh <child> ; minh filh ; mint
        needs_clarification	1	minut off ; minut out ; mis y ; mixtec ; molin ; mom driv ; mom just
        needs_clarification	1	mon ask ; mon mari ; monday or ; money is ; monopo ; monopo and ; month ago
        needs_clarification	1	month back ; morphin and ; mortgag in ; mot no ; moth a ; moth chin
        needs_clarification	1	moth drink ; moth would ; mouth has ; mov her ; mr okafor ; mrs
        needs_clarification	1	mrs alvarez ; muchach de ; muebleri ; muel ; museum and ; music in ; muy
        needs_clarification	1	muy buen ; my <church> ; my <headface> ; my <pet> ; my <phone> ; my <play>
        needs_clarification	1	my <sober> ; my <treatment> ; my affair ; my arm ; my bil ; my couch
        needs_clarification	1	my grandp ; my intak ; my journal ; my kid ; my kne ; my landlord
        needs_clarification	1	my laptop ; my middl ; my offic ; my parent ; my show ; my social
        needs_clarification	1	my sponsor ; nad ; nad en ; nad por ; nam ; nam <phone> ; nam and ; nam as
        needs_clarification	1	nam is ; nam thi ; nda ; nearest ; need somebody ; neighbor had
        needs_clarification	1	neighbor re ; neighborhood ; nev <feel> ; nev <go> ; nev forgot
        needs_clarification	1	nev ~<stimulant> ; new <child> ; new <crowd> ; new addres ; new dinosaur
        needs_clarification	1	nic <stranger> ; niec 0 ; niet que ; nieta me ; night i ; night she
        needs_clarification	1	no <afraid> ; no <awake> ; no <give> ; no <medicine> ; no <say> ; no <year>
        needs_clarification	1	no contest ; no distres ; no drug ; no furth ; no ha ; no habl ; no he
        needs_clarification	1	no ide ; no ive ; no known ; no oia ; no que ; no rent ; no ~<home>
        needs_clarification	1	no ~<opioid> ; no ~<sad> ; no ~alcohol ; no ~opioid ; nobody her
        needs_clarification	1	nobody notic ; noch por ; noch segu ; noit ; normal that ; normal to
        needs_clarification	1	not <go> ; not <past> ; not doing ; not funny ; not hostil ; not ready
        needs_clarification	1	not sinc ; not ~<stimulant> ; noth <emergency> ; noth odd ; noth urgent
        needs_clarification	1	novel de ; novi no ; novi y ; now awak ; now sweaty ; nuer ; numb from
        needs_clarification	1	numb she ; nunc <go> ; nunc la ; nurs aid ; nurs are ; o <trade> ; o bueno
        needs_clarification	1	o hay ; och a ; of <breath> ; of meth ; of od ; of on ; of tylenol ; of us
        needs_clarification	1	off meth ; oil chang ; old <clean> ; old <clinician> ; old <clothes>
        needs_clarification	1	old crew ; oldest <child> ; on <go> ; on <say> ; on anybody ; on count
        needs_clarification	1	on our ; on oxygen ; on til ; on vacation ; on what ; onc <drive>
        needs_clarification	1	one <sad> ; one each ; one mor ; one on ; one using ; only hav ; only one
        needs_clarification	1	open no ; open thi ; opposit ; or ; or <day> ; or can ; or mayb ; or should
        needs_clarification	1	or to ; oth <drug> ; oth <stop> ; oth drug ; oth form ; otr y
        needs_clarification	1	our <outdoors> ; our coat ; our furnac ; our lawn ; out ; out <color>
        needs_clarification	1	out as ; out his ; out lik ; out then ; outdoor and ; outsid ; outsid in
        needs_clarification	1	over email ; own <phone> ; own hair ; own has ; own retirement ; own son
        needs_clarification	1	oye nad ; pac the ; paid our ; pajaro ; pal ; palabr ; paloma ; pantry and
        needs_clarification	1	pap fue ; papel con ; papele ; par <think> ; par ir ; paramedic
        needs_clarification	1	paramedic next ; parent in ; park ; parqu ; parsonag ; party last ; pas a
        needs_clarification	1	paso ; past client ; pate ; pati con ; peluquer ; pendient ; peopl hav
        needs_clarification	1	peopl shar ; peopl talk ; per <day> ; per <see> ; perdon por ; person for
        needs_clarification	1	persona ; phon aft ; phon menu ; phon say ; phot ; pil for ; pin in
        needs_clarification	1	pint of ; pintamo ; plac around ; plait ; plane ; playof ; pleas disregard
        needs_clarification	1	pleas hav ; plomer ; plu <stimulant> ; po ; po is ; polit ; politic
        needs_clarification	1	por <play> ; por contest ; por mi ; por si ; porqu una ; porqu él ; possib
        needs_clarification	1	pouvez ; practic aft ; pre ; pref a ; preferenci ; pregunt ; pregunt y
        needs_clarification	1	pres <give> ; pres send ; prest a ; presum ; print ran ; prov it
        needs_clarification	1	pt <child> ; pt <home> ; pt <intoxicated> ; pt <say> ; pt cri
        needs_clarification	1	public defend ; pued <alone> ; pued <phone> ; pued con ; pued sol ; puert y
        needs_clarification	1	pump lik ; pupil big ; pus a ; pus la ; put hand ; put one ; put out ; q es
        needs_clarification	1	qd ; que cant ; que fui ; que incluy ; que tengan ; que tod ; que usa
        needs_clarification	1	que y ; qued cerc ; qued de ; queri que ; quick and ; quier cer ; quier com
        needs_clarification	1	quier despert ; quier mat ; quis que ; quit last ; radi for ; rang him
        needs_clarification	1	rath <die> ; rath die ; re <phone> ; re <write> ; re him ; re mom ; re our
        needs_clarification	1	re stepson ; read my ; read us ; rebuild ; recip box ; recital ; record 0
        needs_clarification	1	red ; refer ; referenc on ; referral ; regal un ; releas <day> ; remind me
        needs_clarification	1	rent and ; repaint ; rest in ; restor clock ; retirement din ; ridgecrest
        needs_clarification	1	right in ; ring 0 ; rn on ; roast ; rocket ; roof of ; root <alcohol>
        needs_clarification	1	root beer ; rosary ; rough and ; run per ; rush ; s <stop> ; safety <afraid>
        needs_clarification	1	safety concern ; said cal ; said id ; said not ; sal <soon> ; sal por
        needs_clarification	1	sali a ; salt and ; salud a ; sam <color> ; sam person ; sandwich ; sat me
        needs_clarification	1	saul ; sav my ; say fentanyl ; say hes ; say it ; say last ; se <need>
        needs_clarification	1	se <see> ; se amar ; se cuant ; se dond ; se habl ; se ponen ; se quej
        needs_clarification	1	season is ; secundari ; see your ; seen it ; segun ell ; seguro ; sel them
        needs_clarification	1	seman o ; sent al ; sentenc is ; ser el ; serious ; seven hour ; shar an
        needs_clarification	1	shar it ; she <goodbye> ; she great ; she meant ; she nev ; she off
        needs_clarification	1	she smok ; shed and ; shel <need> ; shirt on ; sho are ; shot at
        needs_clarification	1	should know ; shy ; shy about ; si el ; si ~<consume> ; si ~aceptan
        needs_clarification	1	si ~tom ; si él ; sick and ; sient una ; sign to ; signal ; sil vou
        needs_clarification	1	sin <amount> ; sin <say> ; sin <stimulant> ; sin mas ; sinc <amount>
        needs_clarification	1	sinc <eat> ; sinc colleg ; sinc two ; sist re ; six year ; skul on
        needs_clarification	1	slept on ; slow <say> ; smoothi ; snowplow ; so many ; so no ; softbal team
        needs_clarification	1	sold his ; som ; som <day> ; som <insurance> ; som help ; som insuranc
        needs_clarification	1	somebody look ; somebody with ; someon i ; son liv ; sorry ; sorry its
        needs_clarification	1	sound worn ; spe limit ; spe no ; spel ; spoil ; spruc ; squar away
        needs_clarification	1	staf memb ; station wagon ; stay with ; stepson 0 ; stil cant ; stil hear
        needs_clarification	1	stimulant ; stop that ; story for ; street bridg ; street was ; stuck behind
        needs_clarification	1	su <outdoors> ; su senor ; su telefon ; subject is ; suicid not ; sur thi
        needs_clarification	1	swe to ; sweat through ; swel up ; symphony ; tabl right ; tailpip
        needs_clarification	1	tak anoth ; tak blood ; tal of ; talk the ; talk with ; tambien se
        needs_clarification	1	tarjet con ; ten and ; tenant 0 ; tenant is ; tenemo <amount>
        needs_clarification	1	teng <illness> ; tengan ; tenni ; terribl ; texa en ; than go ; thank us
        needs_clarification	1	that hes ; that i ; that old ; that year ; the <angry> ; the <ask>
        needs_clarification	1	the <cold> ; the <consume> ; the <rope> ; the <smell> ; the antelop
        needs_clarification	1	the appointment ; the bakery ; the blad ; the body ; the bord ; the bos
        needs_clarification	1	the budget ; the cafeteri ; the cag ; the cat ; the corn ; the day
        needs_clarification	1	the dishwash ; the door ; the envelop ; the famili ; the feed ; the flow
        needs_clarification	1	the fountain ; the freight ; the governor ; the graduation ; the guard
        needs_clarification	1	the hard ; the harvest ; the heat ; the hedg ; the hing ; the ink
        needs_clarification	1	the joint ; the lamp ; the laptop ; the log ; the mailman ; the meet
        needs_clarification	1	the mes ; the mil ; the msg ; the museum ; the newspap ; the no ; the numb
        needs_clarification	1	the one ; the oth ; the parsonag ; the particular ; the passeng ; the pian
        needs_clarification	1	the plac ; the question ; the recip ; the ring ; the rye ; the signal
        needs_clarification	1	the sing ; the smel ; the suitcas ; the tailpip ; the tax ; the tech
        needs_clarification	1	the tooth ; the trip ; the weatherman ; the wifi ; the wood ; the zip
        needs_clarification	1	them <take> ; them i ; then <kin> ; then <write> ; then dont ; then said
        needs_clarification	1	then used ; ther <blood> ; ther blood ; ther cok ; ther wil ; thes <day>
        needs_clarification	1	thes day ; they <die> ; theyr not ; thi <amount> ; thi <treatment>
        needs_clarification	1	thi <withdrawal> ; thi box ; thi cal ; thi four ; thi isnt ; thi whol
        needs_clarification	1	thing so ; thing you ; thorough ; though we ; thousand ; thre apartment
        needs_clarification	1	thre tim ; threaten ; thumb and ; thyroid ; tien <amount> ; til <month>
        needs_clarification	1	tim two ; tingl ; tip ; tiramo ; tissu ; to <die> ; to <kin> ; to <put>
        needs_clarification	1	to believ ; to catch ; to deal ; to denv ; to eleven ; to go ; to hurry
        needs_clarification	1	to let ; to lift ; to one ; to pay ; to wait ; tod <build> ; tod arregl
        needs_clarification	1	tod un ; today becaus ; toe are ; told her ; told it ; told that ; tomato
        needs_clarification	1	tonight he ; too <calm> ; too embarras ; took in ; took that ; traffic nois
        needs_clarification	1	tramadol ; treatment no ; treint ano ; trem ; trivi ; trivi <night>
        needs_clarification	1	trivi night ; truck with ; tub with ; turn fifty ; turn orang ; turtl ; tv
        needs_clarification	1	twelv step ; twin broth ; two he ; two question ; two year ; tx inf ; u can
        needs_clarification	1	u need ; ultim vez ; un <die> ; un <moment> ; un <month> ; un <town>
        needs_clarification	1	un horn ; un mart ; un numer ; un pian ; un program ; una <furniture>
        needs_clarification	1	una <gun> ; una camionet ; una muebleri ; una pistol ; unlimit ; up bright
        needs_clarification	1	us <go> ; us the ; use my ; ust me ; usted <child> ; usted son ; utah
        needs_clarification	1	vampir ; vanish ; vas ; vec por ; vecin ; vecin el ; vecino ; vela
        needs_clarification	1	vend una ; ventan ; ventana ; very <hot> ; very hot ; very proud
        needs_clarification	1	veteran <day> ; veteran day ; victory ; vien de ; vien el ; vin una
        needs_clarification	1	visit and ; vitamin ; vitamin c ; vitrin ; viv aqui ; vm re ; voc tem
        needs_clarification	1	voic is ; voic said ; vou me ; vou plait ; w/o ; w/o the ; wal what
        needs_clarification	1	walk and ; walk ins ; want him ; was already ; was born ; was kind ; was nic
        needs_clarification	1	was not ; was over ; was right ; was snow ; was tel ; was too ; wash the
        needs_clarification	1	wasnt <angry> ; wasnt mad ; wat and ; wat from ; we <home> ; we <past>
        needs_clarification	1	we <rail> ; we ate ; we eat ; we liv ; we pas ; we train ; we used
        needs_clarification	1	wear two ; weath ; weatherman ; websit ; week ; week along ; week of
        needs_clarification	1	wer <amount> ; wer a ; wer out ; whal ; what <stimulant> ; what com
        needs_clarification	1	what normal ; what ur ; whatev he ; when <school> ; whenev <stranger>
        needs_clarification	1	whenev somebody ; wher are ; wheth ; which <insurance> ; whichev of
        needs_clarification	1	who <blood> ; who cut ; who isnt ; who own ; who play ; who rent ; who they
        needs_clarification	1	whoev ; whoev find ; whoev read ; whol be ; whos <bodypart> ; why and
        needs_clarification	1	wif com ; wif morphin ; wif need ; wif on ; wifi ; win befor ; window
        needs_clarification	1	windshield ; with <crowd> ; with <kin> ; with <trust> ; with cal
        needs_clarification	1	with parent ; wonder wheth ; wont <eat> ; wont mak ; wooden <needle>
        needs_clarification	1	wooden needl ; wor my ; word was ; work all ; work at ; work until
        needs_clarification	1	work weekend ; would <fire> ; would die ; would even ; would somebody
        needs_clarification	1	xanny ; xin goi ; xma ; y 0 ; y <caretaking> ; y <fluid> ; y <outdoors>
        needs_clarification	1	y <phone> ; y el ; y och ; y salg ; y su ; ya <order> ; ya <put> ; ya pus
        needs_clarification	1	ya termin ; ya vien ; ya ~no ; yal got ; yard ; yard not ; yeah i ; yend a
        needs_clarification	1	yog teach ; you <say> ; you been ; you get ; you had ; you hear ; you know
        needs_clarification	1	you work ; youngest and ; your day ; yrs wif ; zapato huevo ; zon <blade>
        needs_clarification	1	zon knif ; zoo ; ~<blood> ~me ; ~<bodypart> ; ~<break> ; ~<consume> hes
        needs_clarification	1	~<drive> ; ~<drug> ni ; ~<drug> no ; ~<friend> ; ~<give> ~<clothes>
        needs_clarification	1	~<goodbye> ; ~<insurance> <insurance> ; ~<kin> ~<kin> ; ~<money> ~<money>
        needs_clarification	1	~<need> ~<pain> ; ~<palecolor> ~<insurance> ; ~<say> ~<goodbye> ; ~a ~baby
        needs_clarification	1	~aceptan ~medi ; ~addr ; ~any ; ~blu ~shield ; ~brochur ; ~cant ~<say>
        needs_clarification	1	~cut ~me ; ~descans ; ~do ~we ; ~doesnt ; ~droga ni ; ~get ~the ; ~goodby
        needs_clarification	1	~ground ; ~hang ~himself ; ~hr ; ~nobody ~to ; ~oth ~sid ; ~park ; ~plan
        needs_clarification	1	~pric ; ~say ~goodby ; ~se ~le ; ~shield ; ~sid ; ~so ; ~talk
        needs_clarification	1	~the ~<drive> ; ~the ~doctor ; ~the ~ground ; ~the ~oth ; ~to ~any ; ~tod
        needs_clarification	1	~we ; ~wher ; ~ya ~<asleep> ; ~ya ~descans ; él queri
        needs_clarification	-1	# is ; *about.1 ; *detoxRequest.0:negated ; *hallucination.0:hypothetical
        needs_clarification	-1	*lapse.0:negated ; *losingSupply.0:negated
        needs_clarification	-1	*otherService.5:other_experiencer ; *residentialEnding.0:hypothetical
        needs_clarification	-1	*substance.4 ; *violence.9:negated ; *wantsToQuit.0:hypothetical
        needs_clarification	-1	+ <consume> ; 0 <cannabis> ; 0 <clothes> ; 0 <fluid> ; 0 <leave>
        needs_clarification	-1	0 <partner> ; 0 <pill> ; 0 @ ; 0 becaus ; 0 bottl ; 0 box ; 0 court
        needs_clarification	-1	0 fent ; 0 pack ; 0 storm ; 0 th ; 0 until ; 0 work ; <afraid> <eat>
        needs_clarification	-1	<afraid> but ; <alcohol> <continue> ; <alcohol> <sedative> ; <alcohol> ld
        needs_clarification	-1	<alcohol> qd ; <alcohol> the ; <alone> so ; <always> ; <always> for
        needs_clarification	-1	<amount> ; <amount> <always> ; <amount> <container> ; <amount> <fire>
        needs_clarification	-1	<amount> <friend> ; <amount> <outdoors> ; <amount> absenc ; <amount> an
        needs_clarification	-1	<amount> do ; <amount> handl ; <amount> i ; <amount> kind ; <amount> sinc
        needs_clarification	-1	<angry> <write> ; <appointment> ; <appointment> <night> ; <appointment> con
        needs_clarification	-1	<ask> <town> ; <ask> <vendor> ; <ask> <wait> ; <ask> can ; <ask> is
        needs_clarification	-1	<ask> wher ; <asleep> ; <asleep> <drive> ; <asleep> <last>
        needs_clarification	-1	<asleep> <take> ; <asleep> en ; <awake> <kin> ; <awake> him
        needs_clarification	-1	<blade> <outdoors> ; <blood> <blood> ; <blood> <outdoors>
        needs_clarification	-1	<bodypart> <clothes> ; <bodypart> <water> ; <bodypart> doe ; <bodypart> on
        needs_clarification	-1	<bodypart> y ; <bodysound> <bodysound> ; <break> <go> ; <break> our
        needs_clarification	-1	<breath> <fall> ; <breath> <phone> ; <build> <alone> ; <buy> <colleague>
        needs_clarification	-1	<buy> <furniture> ; <buy> <job> ; <buy> <opening> ; <buy> <phone>
        needs_clarification	-1	<buy> <room> ; <buy> <vendor> ; <calm> <past> ; <calm> <trade> ; <calm> de
        needs_clarification	-1	<cannabis> <cannabis> ; <caretaking> <amount> ; <caretaking> <kin>
        needs_clarification	-1	<caretaking> a ; <chestheart> <daytime> ; <child> <daytime> ; <child> <pet>
        needs_clarification	-1	<child> did ; <child> first ; <child> her ; <child> throw ; <child> tuv
        needs_clarification	-1	<church> <furniture> ; <church> <think> ; <church> lost ; <church> me
        needs_clarification	-1	<church> rummag ; <clean> <promise> ; <clean> <room> ; <clinician> <day>
        needs_clarification	-1	<clinician> <happy> ; <clinician> <hold> ; <clinician> <rope>
        needs_clarification	-1	<clinician> <think> ; <clinician> <treatment> ; <clinician> was
        needs_clarification	-1	<clothes> <last> ; <clothes> <wait> ; <clothes> glas ; <clothes> out
        needs_clarification	-1	<clothes> twic ; <clothes> y ; <cold> <bodypart> ; <cold> <continue>
        needs_clarification	-1	<cold> <go> ; <cold> <headface> ; <colleague> <consume>
        needs_clarification	-1	<colleague> <hold> ; <color> <clothes> ; <color> <die> ; <color> <write>
        needs_clarification	-1	<color> de ; <color> me ; <confused> about ; <consume> ; <consume> <cold>
        needs_clarification	-1	<consume> <night> ; <consume> but ; <consume> desd ; <consume> hac
        needs_clarification	-1	<consume> just ; <consume> what ; <container> <break> ; <container> <count>
        needs_clarification	-1	<container> <day> ; <container> <moment> ; <container> lik
        needs_clarification	-1	<continue> <appointment> ; <continue> <color> ; <continue> <headface>
        needs_clarification	-1	<continue> <sober> ; <continue> go ; <count> <asleep> ; <count> <count>
        needs_clarification	-1	<count> <promise> ; <count> <stimulant> ; <count> <write> ; <count> en
        needs_clarification	-1	<count> its ; <crowd> <clinician> ; <crowd> <school> ; <crowd> for
        needs_clarification	-1	<crowd> legend ; <crowd> par ; <day> <asleep> ; <day> <feel> ; <day> <give>
        needs_clarification	-1	<day> <law> ; <day> <lock> ; <day> <sober> ; <day> back ; <day> by
        needs_clarification	-1	<day> ever ; <day> ~<alcohol> ; <daytime> <friend> ; <daytime> <take>
        needs_clarification	-1	<daytime> so ; <die> <calm> ; <die> <consume> ; <die> <home> ; <die> <put>
        needs_clarification	-1	<die> my ; <drive> <build> ; <drive> <stimulant> ; <drive> <trade>
        needs_clarification	-1	<drive> becaus ; <drive> behind ; <drive> la ; <drive> station
        needs_clarification	-1	<drive> ticket ; <drug> about ; <drug> and ; <drug> on ; <eat> <alcohol>
        needs_clarification	-1	<eat> <school> ; <eat> <think> ; <eat> <tool> ; <eat> <town> ; <eat> good
        needs_clarification	-1	<eat> his ; <eat> list ; <eat> salad ; <emergency> <need>
        needs_clarification	-1	<emergency> <opioid> ; <fall> <calm> ; <fall> <play> ; <feel> <need>
        needs_clarification	-1	<feel> <outdoors> ; <feel> <past> ; <feel> human ; <fire> <kin>
        needs_clarification	-1	<fire> <needle> ; <fire> <take> ; <fluid> <chestheart> ; <fluid> thru
        needs_clarification	-1	<friend> <child> ; <friend> <clean> ; <friend> <rope> ; <friend> <take>
        needs_clarification	-1	<friend> wil ; <furniture> <consume> ; <furniture> but ; <furniture> dur
        needs_clarification	-1	<furniture> i ; <furniture> lin ; <give> <alone> ; <give> <clinician>
        needs_clarification	-1	<give> <hit> ; <give> <hospital> ; <give> <media> ; <give> <order>
        needs_clarification	-1	<give> <room> ; <give> <year> ; <go> <hold> ; <go> <lock> ; <go> <stop>
        needs_clarification	-1	<go> around ; <go> back ; <go> buen ; <go> clos ; <go> i ; <go> it
        needs_clarification	-1	<go> le ; <go> not ; <go> off ; <go> south ; <go> with ; <goodbye> <pet>
        needs_clarification	-1	<happy> salud ; <happy> you ; <headface> ; <headface> <amount>
        needs_clarification	-1	<headface> <count> ; <headface> and ; <headface> down ; <headface> open
        needs_clarification	-1	<headface> out ; <hear> <afraid> ; <hear> <church> ; <hear> <hold>
        needs_clarification	-1	<hear> <outdoors> ; <hear> <trade> ; <hear> the ; <height> <buy>
        needs_clarification	-1	<height> <kin> ; <height> <pet> ; <height> in ; <hit> <past> ; <hit> them
        needs_clarification	-1	<hold> <always> ; <hold> <die> ; <hold> <home> ; <home> <color>
        needs_clarification	-1	<home> <drive> ; <home> <leave> ; <home> <money> ; <home> <trade>
        needs_clarification	-1	<home> es ; <home> in ; <home> lin ; <home> nobody ; <home> of
        needs_clarification	-1	<home> read ; <home> wil ; <home> with ; <homeless> <clinician>
        needs_clarification	-1	<hospital> me ; <hospital> on ; <illness> ; <illness> <take>
        needs_clarification	-1	<insurance> <record> ; <insurance> <trade> ; <insurance> sinc
        needs_clarification	-1	<insurance> til ; <insurance> to ; <insurance> twic ; <insurance> very
        needs_clarification	-1	<insurance> who ; <intoxicated> <room> ; <intoxicated> by ; <intoxicated> i
        needs_clarification	-1	<job> ; <job> <child> ; <job> <happy> ; <job> <hold> ; <job> <illness>
        needs_clarification	-1	<job> social ; <job> without ; <key> ; <key> <home> ; <key> at
        needs_clarification	-1	<key> doesnt ; <key> en ; <key> wer ; <kill> a ; <kin> <blade>
        needs_clarification	-1	<kin> <consume> ; <kin> <key> ; <kin> <lock> ; <kin> <photo>
        needs_clarification	-1	<kin> <water> ; <kin> aft ; <kin> been ; <kin> es ; <kin> lo ; <kin> odd
        needs_clarification	-1	<kin> par ; <kin> tim ; <kin> with ; <last> 0 ; <last> <say>
        needs_clarification	-1	<law> <hospital> ; <law> <opioid> ; <leave> <chestheart> ; <leave> <church>
        needs_clarification	-1	<leave> ohi ; <leave> on ; <lock> <day> ; <medicine> <appointment>
        needs_clarification	-1	<medicine> <clinician> ; <medicine> <kin> ; <medicine> <leave>
        needs_clarification	-1	<medicine> <month> ; <medicine> <outdoors> ; <moment> ; <moment> <law>
        needs_clarification	-1	<moment> <media> ; <moment> <take> ; <moment> <wait> ; <moment> est
        needs_clarification	-1	<moment> i ; <moment> read ; <moment> ya ; <money> <amount>
        needs_clarification	-1	<money> <chestheart> ; <money> <phone> ; <money> de ; <money> doesnt
        needs_clarification	-1	<money> for ; <money> his ; <money> sin ; <month> <alcohol>
        needs_clarification	-1	<month> <home> ; <month> <last> ; <month> <month> ; <month> <take>
        needs_clarification	-1	<month> at ; <month> he ; <month> on ; <need> <buy> ; <need> <container>
        needs_clarification	-1	<need> <day> ; <need> <daytime> ; <need> <furniture> ; <need> <play>
        needs_clarification	-1	<need> <sedative> ; <need> <week> ; <need> aft ; <need> at ; <need> por
        needs_clarification	-1	<need> recuper ; <need> una ; <needle> 0 ; <needle> <stimulant>
        needs_clarification	-1	<night> <fluid> ; <night> <medicine> ; <night> <room> ; <night> <sedative>
        needs_clarification	-1	<night> dont ; <night> my ; <night> per ; <night> that ; <night> the
        needs_clarification	-1	<official> cas ; <opening> <ask> ; <opening> <container>
        needs_clarification	-1	<opening> <furniture> ; <opening> <outdoors> ; <opioid> <daytime>
        needs_clarification	-1	<opioid> <headface> ; <opioid> <sick> ; <opioid> he ; <opioid> que
        needs_clarification	-1	<order> <stop> ; <order> a ; <order> el ; <order> in ; <order> tod
        needs_clarification	-1	<outdoors> <blade> ; <outdoors> <kin> ; <outdoors> <year> ; <outdoors> del
        needs_clarification	-1	<outdoors> stal ; <pain> <room> ; <palecolor> <awake> ; <palecolor> <happy>
        needs_clarification	-1	<palecolor> <job> ; <palecolor> <palecolor> ; <palecolor> <vermin>
        needs_clarification	-1	<palecolor> light ; <partner> <afraid> ; <partner> <church>
        needs_clarification	-1	<partner> <law> ; <partner> <sober> ; <partner> at ; <partner> back
        needs_clarification	-1	<partner> can ; <partner> could ; <partner> each ; <partner> el
        needs_clarification	-1	<partner> has ; <partner> lost ; <partner> por ; <partner> usa
        needs_clarification	-1	<past> <drug> ; <past> <palecolor> ; <past> <play> ; <past> <trade>
        needs_clarification	-1	<past> <treatment> ; <past> but ; <past> my ; <pet> <leave>
        needs_clarification	-1	<pet> <opioid> ; <pet> <pet> ; <pet> <tool> ; <pet> but ; <pet> he
        needs_clarification	-1	<pet> than ; <pet> wont ; <phone> # ; <phone> <clinician>
        needs_clarification	-1	<phone> <container> ; <phone> <day> ; <phone> <phone> ; <phone> <take>
        needs_clarification	-1	<phone> <town> ; <phone> dur ; <phone> my ; <phone> una ; <photo>
        needs_clarification	-1	<photo> <past> ; <photo> it ; <pill> <amount> ; <pill> <consume>
        needs_clarification	-1	<pill> <go> ; <pill> on ; <pill> that ; <play> + ; <play> <fall>
        needs_clarification	-1	<play> <go> ; <play> <gun> ; <play> <height> ; <play> <intoxicated>
        needs_clarification	-1	<play> <law> ; <play> <school> ; <play> <town> ; <play> a ; <play> has
        needs_clarification	-1	<play> just ; <promise> <write> ; <promise> a ; <promise> con
        needs_clarification	-1	<promise> in ; <put> <clinician> ; <put> <day> ; <put> <emergency>
        """
}
