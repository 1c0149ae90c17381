extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	5	kindest ; know that ; know which ; la <calm> ; la bendig ; la carter
        suicidal_ideation	5	la guanter ; la lech ; la liter ; la molesti ; la ve ; label with ; lady for
        suicidal_ideation	5	lady next ; las pastilla ; las vacuna ; last servic ; le confies ; le entregu
        suicidal_ideation	5	le pid ; le pidi ; le regal ; le vi ; le voy ; leav stuf ; left his
        suicidal_ideation	5	left over ; letter to ; licey ; lick the ; lightbulb ; lik anyth ; lik sew
        suicidal_ideation	5	lin <volunteer> ; lin said ; lineman with ; listen for ; lit and ; llev hast
        suicidal_ideation	5	lo <think> ; lo and ; load shotgun ; look nic ; look straight ; los <need>
        suicidal_ideation	5	los comercial ; los trash ; luc apag ; lun no ; lunch hour ; lvl ; lying down
        suicidal_ideation	5	m ask ; m bromazolam ; m dic ; m dxm ; m tak ; m weld ; mak <crowd>
        suicidal_ideation	5	mal <day> ; mal voic ; mam yo ; manan el ; many turn ; marc y ; marca <amount>
        suicidal_ideation	5	mart era ; mas na ; mat ; mat est ; mat sinc ; mat ya ; me <calm> ; me <need>
        suicidal_ideation	5	me despedi ; me hes ; me pes ; me stop ; me vuelven ; me why ; me yesterday
        suicidal_ideation	5	mean to ; med at ; medal ; medic with ; mes pus ; messag for ; met piedr
        suicidal_ideation	5	mi amig ; miercol me ; mij ya ; min that ; mis <child> ; mis sobrino
        suicidal_ideation	5	mism camis ; mo rent ; mochi ; molesti ; mom ambien ; mom but ; mom whol
        suicidal_ideation	5	month off ; month so ; mor or ; morn just ; much long ; much suen ; mund y
        suicidal_ideation	5	my <calm> ; my desk ; my headlight ; my hoodi ; my pil ; my siz ; my turn
        suicidal_ideation	5	myself <day> ; myself at ; myself befor ; myself in ; myself today ; n nobody
        suicidal_ideation	5	neck at ; need that ; nev felt ; ni le ; ni ningun ; nic ; nic for ; niec nam
        suicidal_ideation	5	night driv ; night just ; nit shift ; nobody <outdoors> ; nobody has
        suicidal_ideation	5	noc <ask> ; noc ask ; noch me ; not sinc ; notari ; now wer ; ocup ; of <die>
        suicidal_ideation	5	off oxy ; off sinc ; off without ; offic comput ; oigan ; old enough ; old m
        suicidal_ideation	5	on being ; on exit ; on hood ; on say ; one <daytime> ; one leg ; one mak
        suicidal_ideation	5	only <sad> ; open <outdoors> ; open mon ; organis ; oth <happy> ; oth option
        suicidal_ideation	5	otr lun ; out <play> ; outliv peopl ; over to ; owe 0 ; own that ; pa mi
        suicidal_ideation	5	pag el ; pag la ; papelit ; par and ; par ener ; par nadi ; par que ; par ya
        suicidal_ideation	5	parish priest ; part for ; part wher ; pas manan ; past saturday ; past that
        suicidal_ideation	5	past the ; past tonight ; pedi ; pen and ; person pick ; phon onc ; phon so
        suicidal_ideation	5	phq ; physical ok ; pid a ; pidi ; pil wont ; pint aft ; plan on ; plan train
        suicidal_ideation	5	plan wont ; pls <stranger> ; pls someon ; por tod ; por uno ; post <say>
        suicidal_ideation	5	pregunt 0 ; pres his ; program tak ; public ; put mak ; q a ; q pas
        suicidal_ideation	5	que <clean> ; que amanezc ; que cosa ; que estarian ; que mis ; que puebl
        suicidal_ideation	5	qued pag ; quien decirl ; quier alcanz ; quit everyth ; raj la ; rang from
        suicidal_ideation	5	rath get ; read thes ; recheck ; refus ; rehab didnt ; rehom
        suicidal_ideation	5	resident <amount> ; retail <clinician> ; retail pharmacist ; return everybody
        suicidal_ideation	5	right plac ; right too ; rod it ; rog ; room door ; roommat she ; rop from
        suicidal_ideation	5	round her ; run him ; sab eso ; sabr ; said in ; said tel ; said ther
        suicidal_ideation	5	said twic ; sal mas ; sal una ; sat with ; sav ; say by ; say good ; se <kill>
        suicidal_ideation	5	se <order> ; se avient ; se cort ; se mand ; se mat ; sent the ; set it
        suicidal_ideation	5	settl ; she brought ; she fifteen ; she laugh ; she lay ; she mail ; she went
        suicidal_ideation	5	sheet so ; shel be ; shelf for ; sho off ; shop i ; should tel ; show right
        suicidal_ideation	5	shut the ; shutof and ; si uno ; sign truck ; sinc harold ; sist shel
        suicidal_ideation	5	sist sorry ; sist the ; slow on ; so fiv ; so mayb ; soft <hear> ; soft voic
        suicidal_ideation	5	som <night> ; somebody should ; somebody with ; someon ; someth <go>
        suicidal_ideation	5	somewher official ; soonest ; sound 0 ; spe i ; stay anywher ; step behind
        suicidal_ideation	5	stil pour ; stil want ; stitch her ; stn <trade> ; stn clerk ; stop pay
        suicidal_ideation	5	stuf last ; stuf to ; su <day> ; su camis ; su cumpleano ; suicid for
        suicidal_ideation	5	suicidal and ; suit 0 ; sunday all ; sus <tool> ; sus caguama ; sus gallo
        suicidal_ideation	5	sus herramienta ; swe to ; sweat + ; tablet would ; tak long ; tak me
        suicidal_ideation	5	tak wif ; taken his ; talk of ; tantit ; tel him ; tel op ; tel them
        suicidal_ideation	5	th <room> ; th floor ; that cha ; that fin ; that near ; that shed
        suicidal_ideation	5	the <water> ; the bedtim ; the bik ; the boy ; the breakup ; the brown
        suicidal_ideation	5	the cle ; the deposit ; the edg ; the good ; the grad ; the hiv ; the kindest
        suicidal_ideation	5	the lift ; the lord ; the match ; the mold ; the msg ; the organiz
        suicidal_ideation	5	the pictur ; the pil ; the pilot ; the plast ; the purs ; the rent ; the saf
        suicidal_ideation	5	the spit ; the titl ; the top ; the tractor ; the weekend ; the yellow
        suicidal_ideation	5	them <soon> ; then dont ; ther <ask> ; ther <think> ; ther ask ; ther the
        suicidal_ideation	5	they <eat> ; they bury ; they should ; theyd fir ; theyd know ; thi anymor
        suicidal_ideation	5	thi lif ; thing <clean> ; thing <leave> ; thing left ; thing tidy
        suicidal_ideation	5	thinkin bout ; thirty or ; thought that ; tien llav ; til fiv ; til im
        suicidal_ideation	5	tim ive ; tim no ; tim when ; to <angry> ; to clean ; to ive ; to kil
        suicidal_ideation	5	to listen ; to neighbor ; to ninety ; tod <money> ; today from ; today id
        suicidal_ideation	5	told her ; told myself ; told nurs ; tonight ive ; tonight wont ; tonit ; toqu
        suicidal_ideation	5	towel along ; transport 0 ; turn it ; ultim y ; una sog ; uninsur cok ; us his
        suicidal_ideation	5	using last ; va program ; vec me ; vendi los ; vet ; vet 0 ; vez le
        suicidal_ideation	5	virgen que ; vivier ; voy ; w/o her ; walk it ; wan be ; was <tired>
        suicidal_ideation	5	was check ; was kind ; was wednesday ; wasnt ; wasnt an ; week ive
        suicidal_ideation	5	weekend back ; weird <calm> ; weird calm ; what program ; what theyd ; what ur
        suicidal_ideation	5	when a ; who wer ; whoev <need> ; whoev sit ; why im ; wif doe ; wifi
        suicidal_ideation	5	wil hav ; wish i ; wk <crowd> ; wk grad ; wk noth ; wok ; wont mak ; wors sinc
        suicidal_ideation	5	wouldnt <go> ; wouldnt <take> ; wouldnt elaborat ; wrap in ; wrot the
        suicidal_ideation	5	y esper ; y wif ; ya <write> ; ya dos ; ya establ ; ya junt ; yern que ; yo ya
        suicidal_ideation	5	you detox ; you ther ; you wer ; yr out ; zolpidem x
        suicidal_ideation	4	# ; + <ask> ; + ask ; + kid ; + two ; + xanax ; 0 <give> ; 0 <hold> ; 0 <try>
        suicidal_ideation	4	0 doe ; 0 exit ; 0 ft ; 0 me ; 0 on ; 0 reparti ; 0 said ; 0 tequil ; 0 transf
        suicidal_ideation	4	0 xfer ; <alcohol> <think> ; <always> <needle> ; <always> mo ; <always> och
        suicidal_ideation	4	<amount> <trust> ; <amount> all ; <amount> detal ; <appointment> fil
        suicidal_ideation	4	<ask> <height> ; <ask> <hospital> ; <ask> adond ; <ask> cuant ; <ask> doe
        suicidal_ideation	4	<ask> how ; <ask> my ; <ask> op ; <awake> up ; <blade> to ; <blood> per
        suicidal_ideation	4	<bodypart> bad ; <bodypart> la ; <bodypart> lo ; <bodypart> toward
        suicidal_ideation	4	<bodypart> up ; <break> <see> ; <break> it ; <buy> the ; <calm> <afraid>
        suicidal_ideation	4	<calm> aft ; <calm> its ; <cannabis> <write> ; <cannabis> with
        suicidal_ideation	4	<caretaking> at ; <chestheart> to ; <child> <cannabis> ; <child> <clothes>
        suicidal_ideation	4	<child> <try> ; <child> doesnt ; <child> hes ; <child> mientra ; <child> q
        suicidal_ideation	4	<child> they ; <child> wil ; <church> <official> ; <church> <opioid>
        suicidal_ideation	4	<church> <soon> ; <church> <think> ; <church> <write> ; <clean> <stop>
        suicidal_ideation	4	<clean> su ; <clinician> <tool> ; <clinician> ct ; <clinician> is
        suicidal_ideation	4	<clothes> even ; <cold> <stop> ; <colleague> let ; <color> <medicine>
        suicidal_ideation	4	<consume> abt ; <consume> they ; <consume> thing ; <consume> tod
        suicidal_ideation	4	<container> <church> ; <container> <key> ; <container> an ; <container> hech
        suicidal_ideation	4	<continue> <see> ; <continue> <think> ; <continue> congratulat ; <count> it
        suicidal_ideation	4	<count> n ; <count> up ; <crash> <leave> ; <crowd> <breath> ; <crowd> <happy>
        suicidal_ideation	4	<crowd> back ; <crowd> would ; <day> <height> ; <day> <try> ; <day> <write>
        suicidal_ideation	4	<day> en ; <day> fueron ; <day> if ; <day> le ; <day> let ; <day> nos
        suicidal_ideation	4	<day> theyd ; <daytime> al ; <daytime> onc ; <die> <always>
        suicidal_ideation	4	<die> <insurance> ; <die> <write> ; <die> la ; <drive> <kin> ; <drive> <water>
        suicidal_ideation	4	<drive> found ; <drive> thi ; <drive> van ; <eat> <past> ; <emergency> <trade>
        suicidal_ideation	4	<emergency> it ; <fall> or ; <fall> over ; <feel> <count> ; <feel> bad
        suicidal_ideation	4	<fire> <church> ; <friend> es ; <friend> slid ; <furniture> <child>
        suicidal_ideation	4	<furniture> <trust> ; <furniture> one ; <furniture> turn ; <give> <friend>
        suicidal_ideation	4	<give> <play> ; <give> anyon ; <give> cb ; <give> i ; <give> su ; <go> con
        suicidal_ideation	4	<go> when ; <goodbye> <phone> ; <gun> besid ; <headface> <continue>
        suicidal_ideation	4	<headface> <count> ; <headface> <pet> ; <headface> aft ; <hear> <past>
        suicidal_ideation	4	<height> <opening> ; <height> que ; <hit> del ; <hit> himself ; <hit> my
        suicidal_ideation	4	<hold> bien ; <hold> me ; <home> <pet> ; <home> for ; <home> open
        suicidal_ideation	4	<hospital> <rope> ; <hot> ther ; <job> m ; <key> <church> ; <key> <die>
        suicidal_ideation	4	<key> <give> ; <key> <kin> ; <key> <money> ; <key> <see> ; <key> est
        suicidal_ideation	4	<kill> <week> ; <kin> but ; <kin> sit ; <kin> tod ; <kin> youl
        suicidal_ideation	4	<last> <crowd> ; <last> <put> ; <last> for ; <leave> <try> ; <leave> his
        suicidal_ideation	4	<leave> it ; <leave> lik ; <leave> thing ; <lock> <die> ; <lock> <outdoors>
        suicidal_ideation	4	<lock> himself ; <lock> the ; <medicine> <night> ; <moment> <count>
        suicidal_ideation	4	<moment> our ; <money> <church> ; <money> con ; <money> in ; <money> la
        suicidal_ideation	4	<money> lo ; <money> over ; <money> thru ; <month> flat ; <need> <treatment>
        suicidal_ideation	4	<need> <water> ; <need> be ; <need> eith ; <needle> i ; <needle> with
        suicidal_ideation	4	<night> <build> ; <night> <clean> ; <night> <give> ; <night> <rope>
        suicidal_ideation	4	<night> estuv ; <night> n ; <night> up ; <opening> <continue>
        suicidal_ideation	4	<opening> <promise> ; <opening> open ; <order> <alcohol> ; <order> <blood>
        suicidal_ideation	4	<order> <clean> ; <order> <color> ; <order> <hear> ; <order> <treatment>
        suicidal_ideation	4	<outdoors> <clean> ; <outdoors> <height> ; <outdoors> <rail>
        suicidal_ideation	4	<outdoors> barstow ; <outdoors> com ; <outdoors> doing ; <outdoors> rang
        suicidal_ideation	4	<outdoors> then ; <pain> <think> ; <partner> <height> ; <past> 0 ; <past> bc
        suicidal_ideation	4	<pet> <crowd> ; <pet> <friend> ; <pet> <give> ; <pet> fin ; <pet> so
        suicidal_ideation	4	<phone> <rope> ; <phone> aft ; <phone> bf ; <phone> co ; <phone> first
        suicidal_ideation	4	<phone> myself ; <photo> del ; <pill> <home> ; <pill> <room> ; <pill> del
        suicidal_ideation	4	<play> <angry> ; <play> guid ; <play> up ; <play> you ; <play> your
        suicidal_ideation	4	<promise> 0 ; <promise> al ; <put> asid ; <put> el ; <put> someth ; <rail>
        suicidal_ideation	4	<rail> <continue> ; <rail> at ; <rail> doesnt ; <record> somewher
        suicidal_ideation	4	<relapse> <day> ; <relapse> to ; <remember> <amount> ; <remember> <outdoors>
        suicidal_ideation	4	<room> sit ; <room> twic ; <room> und ; <rope> <past> ; <rope> at ; <rope> con
        suicidal_ideation	4	<sad> hard ; <sad> she ; <say> a ; <say> con ; <say> mejor ; <say> theyr
        suicidal_ideation	4	<say> whoev ; <say> why ; <see> <gun> ; <see> <medicine> ; <see> how
        suicidal_ideation	4	<shake> <fluid> ; <sick> de ; <smell> <room> ; <sober> me ; <soon> <cold>
        suicidal_ideation	4	<soon> <take> ; <start> <leave> ; <start> <pet> ; <start> <rope>
        suicidal_ideation	4	<start> <sad> ; <stop> <buy> ; <stop> <clothes> ; <stop> <photo>
        suicidal_ideation	4	<stop> himself ; <stop> in ; <stop> it ; <stop> my ; <stranger> be
        suicidal_ideation	4	<stranger> would ; <take> <blade> ; <take> <last> ; <take> <pet>
        suicidal_ideation	4	<take> <tool> ; <take> <water> ; <take> all ; <take> herself ; <think> <pain>
        suicidal_ideation	4	<think> <trust> ; <think> about ; <think> which ; <think> yes ; <tired> is
        suicidal_ideation	4	<tired> not ; <tool> <count> ; <tool> <day> ; <tool> <key> ; <tool> me
        suicidal_ideation	4	<tool> the ; <treatment> back ; <treatment> be ; <treatment> clean
        suicidal_ideation	4	<treatment> ever ; <treatment> hasnt ; <treatment> list ; <trust> <remember>
        suicidal_ideation	4	<trust> pt ; <wait> <bodypart> ; <wait> un ; <water> <chestheart>
        suicidal_ideation	4	<water> <need> ; <water> bottom ; <water> club ; <withdrawal> <drive>
        suicidal_ideation	4	<write> all ; <write> fast ; <write> pa ; <write> pleas ; <write> us
        suicidal_ideation	4	<year> la ; <year> until ; @ <trust> ; @ mercy ; a <stranger> ; a blad
        suicidal_ideation	4	a cort ; a fisherman ; a hos ; a ledg ; a pie ; a practic ; a stand ; a suicid
        suicidal_ideation	4	a tomorrow ; a verl ; a weath ; about <consume> ; about drug ; about may
        suicidal_ideation	4	about shoot ; abraz bien ; abrig ; acomodan ; activ sin ; active <die>
        suicidal_ideation	4	addres aft ; addres for ; advent ; afraid my ; aft <moment> ; aft anoth
        suicidal_ideation	4	aft me ; aft them ; afternoon and ; afternoon he ; again tonight ; again tonit
        suicidal_ideation	4	against him ; ago bc ; al ciel ; al mar ; al metr ; al vecin ; alg <past>
        suicidal_ideation	4	alg ant ; alguien a ; all <breath> ; all breath ; almoh ; alon and
        suicidal_ideation	4	already decid ; alright ; als bought ; ama <day> ; ambulanci ; amig me
        suicidal_ideation	4	an <angry> ; an <container> ; an <height> ; an envelop ; and busc
        suicidal_ideation	4	and cheerful ; and decid ; and far ; and int ; and lock ; and set ; and shav
        suicidal_ideation	4	and truck ; anil de ; ankl charg ; ankl fx ; ano dej ; ano la ; anorexi
        suicidal_ideation	4	anoth <day> ; anoth job ; any <bodypart> ; anybody <appointment>
        suicidal_ideation	4	anybody from ; anyon ; anyth aft ; anyway i ; application with ; apply for
        suicidal_ideation	4	apt say ; aqui ya ; are <put> ; are and ; are nin ; arm until ; arracher
        suicidal_ideation	4	as what ; ask as ; ask op ; asleep the ; assoc ; at <fall> ; at drop ; at it
        suicidal_ideation	4	avis que ; avisarl ; avisarl a ; away with ; ayer fue ; b ; baby the
        suicidal_ideation	4	back ankl ; back at ; back becaus ; backpack ; bambo ; ban me ; bar monday
        suicidal_ideation	4	be <outdoors> ; be by ; be doing ; be out ; be over ; be play ; be tonight
        suicidal_ideation	4	beat my ; bed next ; bedsid ; been <put> ; been ful ; been real ; been say
        suicidal_ideation	4	beer that ; befor first ; being aliv ; bes la ; bet to ; bet you ; bf <ask>
        suicidal_ideation	4	bf ask ; bici ; big and ; big sur ; blind down ; blister ; block my ; blood at
        suicidal_ideation	4	blu fold ; blu smok ; board 0 ; book he ; book me ; both <day> ; both a
        suicidal_ideation	4	both cat ; both her ; bottl to ; bought ; boy nam ; boy over ; boy they
        suicidal_ideation	4	break it ; bridg has ; bring flower ; bro liv ; bro say ; broth heroin
        suicidal_ideation	4	brown and ; burial policy ; burn her ; busc ; by <rope> ; by anybody ; cabl de
        suicidal_ideation	4	caden ; caden a ; cal bf ; cal cry ; cal im ; cal myself ; cal you
        suicidal_ideation	4	calend fil ; calend is ; calm and ; cam a ; camin a ; can manag ; can read
        suicidal_ideation	4	can stop ; canal and ; card <say> ; carry me ; cas i ; cas or ; cat at
        suicidal_ideation	4	cat so ; catch up ; caught myself ; cemetery deed ; cerveza ant ; check out
        suicidal_ideation	4	children nam ; chin a ; chip and ; cinturon ; cle it ; clean as ; clean is
        suicidal_ideation	4	client ther ; clonazepam de ; clos <amount> ; clos i ; clos not ; coat
        suicidal_ideation	4	coat pocket ; cok told ; colg ; com todo ; comadr y ; commit <die>
        suicidal_ideation	4	commit suicid ; companero me ; conscient ; content y ; contesten ; cousin they
        suicidal_ideation	4	cowork of ; cozy ; crack jok ; cry ; cry she ; cuand pregunt ; d <moment>
        suicidal_ideation	4	d <outdoors> ; d alcohol ; d now ; d script ; d/c psych ; dar ; dar de
        suicidal_ideation	4	daught cut ; daught on ; day if ; de <goodbye> ; de atra ; de desped ; de esto
        suicidal_ideation	4	de f ; de gent ; de sobr ; de traj ; de tramadol ; de vera ; dead lik
        suicidal_ideation	4	dead thi ; dec a ; decid wheth ; dej dich ; dej tod ; dejar ; del trabaj
        suicidal_ideation	4	delet <always> ; delet every ; deni plan ; denis in ; desintoxicacion
        suicidal_ideation	4	desk yest ; despedi de ; despidiendos de ; despiert ; despu no ; detox yest
        suicidal_ideation	4	di mi ; dia i ; diabetic ; diari lo ; diari och ; dic a ; dictionary
        suicidal_ideation	4	did <try> ; did try ; didnt <build> ; dij ; dij bien ; dij con ; dil
        suicidal_ideation	4	diner del ; disappe ; diversion ; divorc a ; do <drive> ; do bar ; do ket
        suicidal_ideation	4	dobl debaj ; doesnt <stop> ; doesnt com ; doesnt mat ; doesnt stop
        suicidal_ideation	4	doming despu ; dominican 0 ; dont buy ; dont cal ; dont giv ; dont show
        suicidal_ideation	4	dont wan ; door at ; dorm de ; dorm par ; dos plato ; doubt ; down <put>
        suicidal_ideation	4	down sunday ; down then ; drag ; driv cok ; driv drop ; drov off ; drunk for
        suicidal_ideation	4	dsk ; dtr fath ; dts ; ear just ; earth ; easy and ; eat at ; ed md ; eff
        suicidal_ideation	4	eight month ; eighty dollar ; el <container> ; el <last> ; el <water>
        suicidal_ideation	4	el abrig ; el celul ; el cun ; el excus ; el favor ; el frasc ; el garag
        suicidal_ideation	4	el ice ; el papelit ; el reloj ; el suegr ; empti the ; en bolsa ; en detox
        suicidal_ideation	4	encontr con ; encuentr cas ; end dat ; enferm y ; enganch a ; ensen a
        suicidal_ideation	4	entr los ; enuf ; epipen ; equivoc de ; eramo <child> ; escrib pa
        suicidal_ideation	4	escribirl a ; escuel y ; eso lugar ; eso perdi ; espej y ; est ni ; est pens
        suicidal_ideation	4	estat <official> ; etoh on ; evening i ; every mo ; every password
        suicidal_ideation	4	everybody proud ; everyon ; ex with ; exhaust ; exhaust <tool> ; exhaust hos
        suicidal_ideation	4	exist ; expect to ; eye the ; f 0 ; f <bodypart> ; f <emergency>
        suicidal_ideation	4	f <intoxicated> ; f <kin> ; f <shake> ; f <take> ; f ankl ; f sob ; fabric por
        suicidal_ideation	4	falt en ; falt ni ; fami for ; fami to ; far in ; fatal ; fath mov ; feb meth
        suicidal_ideation	4	fech ; feel anyth ; feel bad ; figur it ; fin se ; final <job> ; final work
        suicidal_ideation	4	financ ; find him ; fireman ; firm <give> ; firm on ; first <crowd>
        suicidal_ideation	4	fish <eat> ; for aft ; for march ; for old ; for rat ; forev ; forget the
        suicidal_ideation	4	form is ; fourteenth ; freez at ; frent y ; friday ; friday i ; friend doe
        suicidal_ideation	4	friend i ; frist ; from client ; from tonight ; fue su ; fueron tre ; fui buen
        suicidal_ideation	4	ful sinc ; ful tank ; funerari y ; gana ; garag with ; gav cb ; get cold
        suicidal_ideation	4	get ther ; gf <go> ; gin + ; girl at ; girl get ; girl so ; giv the
        suicidal_ideation	4	given lin ; gma re ; go down ; go stand ; goe right ; going hom ; going off
        suicidal_ideation	4	going so ; gon <drive> ; gon <go> ; gon and ; gon driv ; good <bodypart>
        suicidal_ideation	4	good <see> ; good and ; got scar ; grain ; gram sinc ; grandfath one
        suicidal_ideation	4	grapevin and ; guard rencor ; gues what ; guitar ; gun out ; guy whos
        suicidal_ideation	4	gym told ; ha ha ; hac que ; hand wil ; hand with ; handy ; has <intoxicated>
        suicidal_ideation	4	has bought ; has drunk ; has forty ; has nobody ; has to ; hast <eat>
        suicidal_ideation	4	hav count ; hav kais ; hav one ; hawthorn and ; he baj ; he dich ; he had
        suicidal_ideation	4	he hand ; he mean ; he sign ; he taught ; he wrot ; head ; hed lock
        suicidal_ideation	4	her <build> ; her <play> ; her be ; her how ; her if ; her nev ; her niec
        suicidal_ideation	4	her pleas ; her school ; her tomorrow ; herman dic ; herman me ; herramienta
        suicidal_ideation	4	herramienta y ; herself off ; hes <hear> ; hes <think> ; hes finish ; hes quit
        suicidal_ideation	4	hidden in ; him <container> ; him dont ; him driv ; himself ; himself for
        suicidal_ideation	4	himself ther ; himself when ; his <blood> ; his <goodbye> ; his blood
        suicidal_ideation	4	his bowl ; his goodby ; his gun ; his one ; hisself ; hoard ; hombr llor
        suicidal_ideation	4	honest ; honest answ ; honest cant ; hoodi are ; hop ; hor est ; hot ther
        suicidal_ideation	4	how <intoxicated> ; how high ; hoy me ; hoy x ; hwy ; hwy 0 ; i almost
        suicidal_ideation	4	i appli ; i doz ; i giv ; i imagin ; i to ; i und ; id <leave> ; id <start>
        suicidal_ideation	4	id just ; idc ; if <give> ; if <town> ; if id ; if the ; ig ; im <limp>
        suicidal_ideation	4	im <trust> ; im clos ; im diabetic ; im hop ; im on ; im sorry ; im your
        suicidal_ideation	4	in <fire> ; in apt ; in garag ; in kid ; in row ; includ <amount> ; includ two
        suicidal_ideation	4	inconvenienc ; inpatient two ; insid <container> ; int feet ; inyect hac
        suicidal_ideation	4	iop on ; is <clean> ; is <take> ; is saturday ; is yes ; isnt <stop>
        suicidal_ideation	4	isnt and ; isnt idl ; it <break> ; it expir ; it fal ; it hav ; it kind
        suicidal_ideation	4	it off ; it ought ; it over ; it thursday ; it to ; it wors ; it wrap ; it you
        suicidal_ideation	4	its <put> ; its <soon> ; its cold ; its cut ; its finish ; its july ; its so
        suicidal_ideation	4	iv 0 ; ive <put> ; ive <record> ; ive <think> ; ive cut ; ive just ; ive shown
        suicidal_ideation	4	ive walk ; jail chaplain ; jar of ; jardin de ; jardiner en ; jewelry
        suicidal_ideation	4	job the ; juez ; julian y ; jun he ; jun on ; just <happy> ; just going
        suicidal_ideation	4	just nic ; just tak ; just text ; just wont ; kaddish ; keep congratulat
        suicidal_ideation	4	keep work ; kept on ; kid ear ; kind than ; knot a ; l thigh ; la almoh
        suicidal_ideation	4	la audienci ; la bici ; la frent ; la mia ; la ocup ; la prim ; la residenci
        suicidal_ideation	4	la tienen ; lad que ; las <key> ; las <pill> ; las flor ; las via ; last cal
        suicidal_ideation	4	last for ; le <ask> ; le rec ; leas so ; leav las ; leav thing ; leav with
        suicidal_ideation	4	left the ; left wallet ; les dig ; let und ; letter he ; lif <clothes>
        suicidal_ideation	4	lif <past> ; lif befor ; light on ; lik evry ; lil <friend> ; lil cousin
        suicidal_ideation	4	lin <continue> ; list but ; littl boy ; llav a ; llav est ; llev <month>
        suicidal_ideation	4	llev mes ; lo <soon> ; lo escrib ; lo hal ; lock himself ; login ; lookin for
        suicidal_ideation	4	los nuev ; los primo ; m <rope> ; m caught ; m slur ; machin sinc
        suicidal_ideation	4	mak <count> ; mak seven ; malet hech ; manag aft ; manag and ; mar llev
        suicidal_ideation	4	march so ; mas detal ; me <goodbye> ; me abraz ; me apag ; me around ; me be
        suicidal_ideation	4	me between ; me ill ; me includ ; me see ; me which ; mean <leave> ; meant a
        suicidal_ideation	4	measur ; mechanic i ; med inmat ; medi <week> ; medi quincen ; meno un
        suicidal_ideation	4	mercy pt ; mes ya ; met <always> ; met diari ; met el ; meth cps ; meth ct
        suicidal_ideation	4	mgr guest ; mi el ; mi gent ; mi in ; mi perrit ; mi sal ; might <stop>
        suicidal_ideation	4	might stop ; mij tien ; milligram and ; mind ; minot ; mis <count>
        suicidal_ideation	4	mis <photo> ; mis muchacho ; mis sesent ; mo <consume> ; mo nev ; mold
        suicidal_ideation	4	mom cabinet ; mom se ; mon ask ; month both ; mor off ; most thing ; mot en
        suicidal_ideation	4	moth aft ; moth if ; moth re ; mow with ; muchach me ; muj no ; mund hast
        suicidal_ideation	4	muy mal ; my bil ; my calend ; my dispatch ; my grandbaby ; my harnes ; my mum
        suicidal_ideation	4	my passeng ; my scrub ; my senior ; my spar ; myself figur ; myself if
        suicidal_ideation	4	myself n ; myself tonit ; n im ; nad <alone> ; nad <soon> ; nad despu
        suicidal_ideation	4	nad sol ; nam on ; nam want ; natur ; nbr <phone> ; nbr cal ; neck 0 ; neck in
        suicidal_ideation	4	need eith ; need it ; need me ; nephew ask ; nev <feel> ; next cold
        suicidal_ideation	4	next placement ; ni <eat> ; nic one ; nic to ; nice ; nich ; night deep
        suicidal_ideation	4	night he ; night she ; night up ; nin el ; nino chiquito ; nobody <need>
        suicidal_ideation	4	noch dos ; noma <always> ; nombr desd ; noon onc ; not to ; not und
        suicidal_ideation	4	notebook with ; noth he ; notic a ; notic im ; notifi ; now got ; nuev por
        suicidal_ideation	4	number and ; nurs <school> ; of 0 ; of <church> ; of <trust> ; of being
        suicidal_ideation	4	of fold ; of grandma ; of pil ; of today ; of walk ; of you ; off <night>
        suicidal_ideation	4	off <play> ; off gin ; ofrezc ; old crew ; old gentleman ; on <friend>
        suicidal_ideation	4	on door ; on whoev ; one <ask> ; one afternoon ; only <alcohol>
        suicidal_ideation	4	only <continue> ; only <leave> ; only hav ; only pharmacist ; only sinc
        suicidal_ideation	4	only tel ; open <record> ; open fil ; or for ; or giv ; ord my ; organic
        suicidal_ideation	4	organiz ; our <height> ; our <week> ; out <money> ; out <soon> ; out all
        suicidal_ideation	4	outsid barstow ; outsid the ; own <ask> ; own <illness> ; own ask ; own head
        suicidal_ideation	4	pa su ; paid his ; paid up ; par nad ; parent stop ; park rang ; park van
        suicidal_ideation	4	part del ; partn found ; pas al ; pastor he ; patch from ; pay aft ; pay when
        suicidal_ideation	4	peaceful ; pelvi ; pens ; peopl say ; per le ; perdon ; person stop ; phon goe
        suicidal_ideation	4	pier ; pin and ; plac said ; pleas <stop> ; pleas just ; pm <phone> ; pm and
        """
}
