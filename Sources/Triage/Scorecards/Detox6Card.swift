extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	-1	drown at ; drum ; dtr of ; duel much ; duerm con ; duerm en ; duerm la ; each night
        detox	-1	eat and ; eat at ; ech la ; eight of ; eighti ; el <consume> ; el <official>
        detox	-1	el <record> ; el <soon> ; el trabaj ; el turn ; elder m ; elevador ; els ever ; emt b
        detox	-1	en <amount> ; en cal ; en tod ; encer en ; encier ; end friday ; end thi ; enrol in
        detox	-1	entonc <consume> ; es <emergency> ; es cocain ; es doming ; es tod ; espanol
        detox	-1	espos alcohol ; espos and ; estacion ; estan ; etoh ; even so ; every east ; every morn
        detox	-1	every payday ; everybody in ; everyon slap ; exact as ; exit ; expliqu ; extend of
        detox	-1	f crack ; f vodk ; fail <treatment> ; faith ; familia ; farsi ; fath d ; favorit
        detox	-1	feed an ; feeling ; fiest y ; fin with ; finish inpt ; fir from ; firehous
        detox	-1	first <drive> ; first <year> ; first car ; first month ; first offens ; first on
        detox	-1	first thre ; first year ; fit a ; floor at ; flyer ; fold and ; follet ; for <count>
        detox	-1	for <month> ; for <say> ; for bed ; for inpatient ; for pie ; for so ; for treatment
        detox	-1	fortnit ; forward to ; found that ; four evening ; four tim ; fre audit ; friend use
        detox	-1	from that ; fue hac ; ful tim ; fum mot ; fuman ; furnish ; gabapentin 0 ; gam and
        detox	-1	gambl ; gan ; gat cod ; gatorad ; get high ; get sleepy ; ghost ; gin and ; glad to
        detox	-1	godmoth ; gold ; gon hom ; good afternoon ; got to ; grandfath ; grandmoth was ; green
        detox	-1	grew ; group at ; gum ; gummy ; gym and ; ha usad ; habi <money> ; habi pag ; habl en
        detox	-1	had dts ; had noth ; had used ; hand jump ; hand with ; hard part ; hardest ; harvest
        detox	-1	has <consume> ; has <illness> ; has kid ; has own ; has smok ; has to ; has told
        detox	-1	hasnt <ask> ; hasnt ask ; hav a ; hav don ; hav group ; hav somebody ; he <try> ; he get
        detox	-1	head open ; hear them ; heart tablet ; help with ; her bel ; her cal ; her lat ; her sinc
        detox	-1	her valium ; herman con ; herman usa ; hermanit ; heroin out ; hes <eat> ; hes <think>
        detox	-1	hes using ; high not ; him thi ; his <room> ; his church ; his garag ; his plac
        detox	-1	his room ; hit it ; hoars ; hombr ; hop for ; hopeful ; hosp detox ; hot wat ; hous is
        detox	-1	hous was ; how a ; how far ; hoy sin ; hr <say> ; hum when ; human being ; hung up
        detox	-1	hx ~sz ; i <blood> ; i <order> ; i bak ; i been ; i could ; i cut ; i drink ; i lik
        detox	-1	i pray ; i reach ; i room ; i simp ; i smok ; i wouldnt ; i wrot ; i ~<need> ; i ~hit
        detox	-1	ice 0 ; ice sinc ; iglesi ; im <afraid> ; im <outdoors> ; im drunk ; im fre ; im leav
        detox	-1	im mad ; im off ; in <treatment> ; in every ; in fami ; in pasaden ; in residential
        detox	-1	in rm ; in som ; in to ; in traffic ; in week ; infart ; insid 0 ; instructor
        detox	-1	interest in ; inyect 0 ; iop 0 ; is <blood> ; is <color> ; is <outdoors> ; is <shake>
        detox	-1	is <stranger> ; is best ; is four ; is i ; is outsid ; is real ; is red ; is strict
        detox	-1	is vodk ; isnt <job> ; issu is ; it bor ; it happen ; it hes ; it in ; it its ; it mad
        detox	-1	it off ; it rain ; it tast ; it ther ; it thi ; it took ; its <color> ; its <drug>
        detox	-1	its <emergency> ; its <opioid> ; its her ; its me ; its right ; its smal ; ive <eat>
        detox	-1	jacket ; jam ; jama ; jerk all ; jittery ; job ; joe ; jump lik ; juni ; junt al
        detox	-1	just don ; kapatid ; kapatid ko ; keep ask ; keep narcan ; keep walk ; kerm ; ketamin dai
        detox	-1	knif and ; know noth ; la <caretaking> ; la <home> ; la <sad> ; la camis ; la cuadr
        detox	-1	la culp ; la heroin ; la hoj ; la licenci ; la plum ; la pueden ; la rodil ; lab ; lab nl
        detox	-1	lad y ; lagun ; lan ; laptop ; las <amount> ; las <church> ; las <daytime> ; las <write>
        detox	-1	las pos ; last capsul ; law school ; le hacen ; le pregunt ; leav it ; left ; left 0
        detox	-1	leftov ; les ; liability ; light fluid ; limit ; limpi y ; lin <blood> ; lin cut
        detox	-1	lin went ; lip ; lisbon ; llam la ; llam se ; lm ; lo dan ; loan ; lodg ; long enough
        detox	-1	look at ; los <hear> ; los <treatment> ; los part ; los tre ; low ; lvn 0 ; m <pet>
        detox	-1	m cocain ; m complet ; m dab ; m did ; m s/p ; madrin ; malil de ; man with ; manager
        detox	-1	mandan ; mar se ; marquenm ; mary ; mas desd ; may 0 ; mayb onc ; me <stimulant>
        detox	-1	me abraz ; me and ; me go ; me promis ; me tuv ; mean it ; medical director ; menu
        detox	-1	meth is ; meth last ; mg at ; mi bols ; mi corre ; mi telefon ; mi vid ; mil a ; milla
        detox	-1	min most ; min with ; mis it ; mism ; mo <treatment> ; mol ; mom driv ; mom of
        detox	-1	month ago ; moon ; morn noon ; morphin and ; most on ; most weekend ; moth drank
        detox	-1	moth drink ; moth was ; moth with ; much every ; multivitamin ; must <go> ; muy <alone>
        detox	-1	my <angry> ; my <colleague> ; my <count> ; my <crowd> ; my <eat> ; my <record>
        detox	-1	my <wait> ; my best ; my bf ; my bik ; my godmoth ; my granddaught ; my group ; my kne
        detox	-1	my not ; my son ; my spel ; my station ; my stay ; my thesi ; my thirti ; nag ; nam as
        detox	-1	nam on ; narcotic ; near ; need mor ; need treatment ; neighbor roost ; neighborhood
        detox	-1	neith of ; neurologist cal ; nev ; nev any ; nev bother ; nev ~drank ; next stop ; ni con
        detox	-1	ni un ; ni usa ; nieg ~<shake> ; nieg ~temblor ; night befor ; night clas
        detox	-1	night watchman ; nin <day> ; nin day ; niner ; nit no ; nitrou tank ; no <fall> ; no <go>
        detox	-1	no <past> ; no <stop> ; no atin ; no contract ; no duerm ; no fal ; no known ; no legal
        detox	-1	no med ; no psych ; no refil ; no sal ; no sx ; no usa ; no viv ; no volv ; no ~<opioid>
        detox	-1	no ~<sedative> ; no ~drug ; no ~sub ; no ~tiembl ; nobody had ; nobody need ; non
        detox	-1	non aft ; noon new ; normal that ; not <moment> ; not somewher ; not ~<intoxicated>
        detox	-1	noth ; noth happen ; noth in ; notic and ; novel ; novi me ; now his ; nowher <put>
        detox	-1	nowher lin ; nuc ; nunc ha ; nurs board ; nurs student ; obligation ; od ; of <clothes>
        detox	-1	of <happy> ; of blu ; of cooki ; of ice ; of prosec ; of red ; of thre ; of vet ; off to
        detox	-1	off your ; offer ; old <phone> ; on <consume> ; on four ; on meth ; on methadon ; on one
        detox	-1	on own ; on record ; on staf ; on suboxon ; on thi ; on tin ; onc a ; onc dia
        detox	-1	one <daytime> ; one beer ; one thi ; one to ; only 0 ; only <amount> ; only aft ; only no
        detox	-1	only thing ; op ; open his ; operat ; opioid ; opioid w/d ; opt ; or a ; or no ; or not
        detox	-1	or we ; organ at ; oth <medicine> ; oth drug ; oth lin ; otr lug ; our <friend>
        detox	-1	our <outdoors> ; our <phone> ; out <go> ; out friday ; own lif ; own moth ; own the
        detox	-1	pag one ; pagan ; pagin ; pago ; panel <container> ; panel cup ; par intern ; par preocup
        detox	-1	paramedic and ; pardon ; park a ; park on ; partn on ; partner ; pas lo ; pas que
        detox	-1	pasaden ; pastry ; payment ; peopl ; peopl usual ; per <hospital> ; percent ; perdon por
        detox	-1	person at ; personal ; phon number ; pick it ; piedr desd ; piedr diari ; piedr todo
        detox	-1	pil i ; pil off ; pilot ; pinat ; pinhead and ; piso ; placement aft ; plan around
        detox	-1	platica ; play a ; pleas not ; plenty of ; po 0 ; pok night ; por ; por el ; por escrit
        detox	-1	porch drunk ; porqu su ; portugu ; pottery ; preci ; presion toda ; prim el ; print ran
        detox	-1	program befor ; program of ; program sinc ; psicolog ; psych ; psychiatric ; public
        detox	-1	public <law> ; pued <give> ; pued <money> ; pued dec ; pued pag ; pueden <see>
        detox	-1	pueden marc ; puert era ; puk blood ; pumpkin ; pun ; purchas ; puzzl ; q <go>
        detox	-1	que <rope> ; que nad ; qued con ; question ; quien platic ; quier segu ; quiet aft
        detox	-1	quinc ; quisier dejarl ; quisier un ; quit smok ; rail on ; rak ; rank ; re <pet>
        detox	-1	re mom ; read glas ; rec ; recip box ; recycl ; red on ; regres a ; rehab aft ; rel
        detox	-1	relev ; replac ; reporter ; requir ; residential plac ; retain ; retir ; rey ; rieg
        detox	-1	right next ; riv in ; rn pt ; roast ; rol rink ; rotation ; run by ; run in ; rung
        detox	-1	saf at ; said he ; said that ; said ther ; salesman ; sam nam ; sangr y ; sat <go>
        detox	-1	saving and ; say mor ; scary ; school nurs ; se <amount> ; se <say> ; se <see> ; se abri
        detox	-1	se acuerd ; se oye ; se trat ; sea and ; seasonal ; second act ; second year ; secondary
        detox	-1	segu ; segui ; seiz com ; seizur alert ; send ; senor junt ; seri ; set up ; shak every
        detox	-1	she <angry> ; she nev ; she nod ; she throw ; sherry at ; shipyard ; shook ; shoot meth
        detox	-1	shortstop ; show me ; show up ; sil ; sil to ; sin medicina ; sin tom ; sinc 0 ; sit in
        detox	-1	six seven ; sixth ; skip ; sleep ok ; slur say ; smel of ; snort cok ; so <go> ; so going
        detox	-1	so it ; soak the ; sob and ; sock on ; sol los ; solt ; solt el ; solter ; som weekend
        detox	-1	somebody has ; somebody park ; someth is ; son is ; son liv ; sophomor ; spe to ; spot on
        detox	-1	squid ; stab ; stabl x ; staf memb ; start doing ; stat i ; stay ; step <amount>
        detox	-1	stop ask ; stop ther ; straight <home> ; straight hom ; street methadon ; strong than
        detox	-1	su propi ; suicid ; swear by ; sweat through ; tak anoth ; tak noth ; talk to ; tap dos
        detox	-1	taper ; tare ; tea for ; tea with ; tech and ; teng ; that <day> ; that all ; that my
        detox	-1	that year ; the <always> ; the <appointment> ; the <cannabis> ; the <home> ; the <pain>
        detox	-1	the <say> ; the <treatment> ; the bad ; the baggi ; the bay ; the bibl ; the big
        detox	-1	the bil ; the bon ; the ced ; the clock ; the coupl ; the din ; the elder ; the extend
        detox	-1	the factory ; the fax ; the fifth ; the firehous ; the good ; the governor ; the hardest
        detox	-1	the hil ; the hot ; the lak ; the lamp ; the lizard ; the lodg ; the moon ; the nic
        detox	-1	the pier ; the plumb ; the post ; the program ; the pumpkin ; the quiet ; the ranch
        detox	-1	the recycl ; the schedul ; the sound ; the step ; the thermomet ; the thing ; the unit
        detox	-1	the very ; the weath ; the ~<pill> ; the ~pil ; them <amount> ; them back ; then ive
        detox	-1	then walk ; therapist and ; they <go> ; they <withdrawal> ; thi <withdrawal> ; thi sit
        detox	-1	thing wher ; thos <amount> ; thos day ; thousand dollar ; thre night ; through your
        detox	-1	ticket ; tien medicar ; tienen <appointment> ; tingl ; tissu ; to <home> ; to <job>
        detox	-1	to <say> ; to <school> ; to chang ; to chicag ; to cut ; to lift ; to mov ; to phoenix
        detox	-1	to put ; to somebody ; to stop ; to thank ; toc nad ; todo ; todo la ; told cant
        detox	-1	tonight he ; took lik ; took up ; tour ; traffic ; trat ; tratamient de ; traum ; tre for
        detox	-1	tricar prim ; troubl ; trust the ; tuesday ; tun ; two beer ; two night ; two weekend
        detox	-1	two word ; tx befor ; tx for ; ultim dosi ; un <moment> ; un <money> ; un <needle>
        detox	-1	un hotel ; un intern ; un tub ; una <clothes> ; una vez ; uncl died ; unic ; until spr
        detox	-1	up <blood> ; up blood ; us <amount> ; us <say> ; usa ; use of ; used ; used yest ; ush
        detox	-1	using cok ; using the ; va domiciliary ; valentin ; valium on ; valu ; van a ; vap +
        detox	-1	vegetarian ; veint dia ; veni ; very long ; vide ; visitor ; vodk sod ; voicemail ; vs
        detox	-1	vs 0 ; w/d want ; walk off ; want cb ; want company ; want inf ; want the
        detox	-1	was <insurance> ; was <month> ; was <opioid> ; was four ; was me ; was my ; was sunday
        detox	-1	was ther ; was truck ; wat tow ; watchman ; we <bodypart> ; we <go> ; we <think>
        detox	-1	we dont ; we run ; we shar ; we talk ; weath ; wed ; week his ; week late ; weekend at
        detox	-1	weekend the ; went whit ; what <threat> ; what follow ; what hous ; what you
        detox	-1	which <container> ; whil i ; whil the ; whip cream ; whip its ; whippet in ; whiteboard
        detox	-1	who <eat> ; who said ; wid ; wif gon ; wif morphin ; wif worri ; wil <give> ; wil <phone>
        detox	-1	wil hav ; wind on ; window open ; wir ; with <palecolor> ; with anoth ; with six
        detox	-1	with them ; with tweezer ; with us ; within ; wk <start> ; woman ; woman in ; wont talk
        detox	-1	wooden <needle> ; work comput ; worri about ; would <kill> ; would go ; would kil
        detox	-1	writ a ; writ down ; written and ; wrong <container> ; wrong box ; wrong numb ; xanax and
        detox	-1	y <medicine> ; y <play> ; y el ; y hag ; y siempr ; y sin ; y todo ; ya teng ; yend a
        detox	-1	you <go> ; you <last> ; you <think> ; you allow ; you last ; your <ask> ; your <day>
        detox	-1	your <moment> ; your inpatient ; your nurs ; your pay ; your websit ; youv <take>
        detox	-1	youv got ; zer ; zon ; ~<alcohol> ~<opioid> ; ~<alcohol> ~a ; ~<asleep>
        detox	-1	~<consume> <give> ; ~<consume> ~<drug> ; ~<home> ~at ; ~<hospital> no ; ~<insurance>
        detox	-1	~<last> ~sz ; ~<money> ; ~<need> ~<give> ; ~<seizure> <last> ; ~<sick> <moment>
        detox	-1	~<stop> ~it ; ~<treatment> ever ; ~<treatment> ~for ; ~<withdrawal> no ; ~a ~baby ; ~any
        detox	-1	~brochur ; ~cant ~<say> ; ~counsel ; ~dai ; ~drank ; ~drug no ; ~dts no ; ~for ; ~in 0
        detox	-1	~inf ; ~it ; ~last ~sz ; ~liv ~at ; ~no ~oth ; ~not ~<go> ; ~of ~gin ; ~opioid
        detox	-1	~opioid no ; ~ppo ; ~real ; ~slur ; ~sub ; ~thc ; ~tiembl ni ; ~wont
        detox	-2	% ; % off ; *alcoholic.0:hypothetical ; *clientAdmin.1 ; *deliriumTremens.0:negated
        detox	-2	*detoxDone.0:historical ; *duration.3 ; *frequency.2:historical
        detox	-2	*functioning.0:hypothetical ; *jobSeeker.0 ; *otherService.9:hypothetical
        detox	-2	*person.0:historical ; *residentialLeft.0 ; *residentialRequest.0:hypothetical
        detox	-2	*residentialRequest.0:negated ; *rhythm.1 ; *seizure.1 ; *service.0:negated
        detox	-2	*sinceStopping.0 ; *substance.2:historical ; *substance.2:hypothetical
        detox	-2	*substance.4:negated ; *withdrawalSign.0:other_experiencer ; + <bodypart> ; + <fluid>
        detox	-2	+ <moment> ; + if ; + meth ; / <night> ; / night ; / wk ; 0 % ; 0 <cannabis>
        detox	-2	0 <clinician> ; 0 <container> ; 0 <record> ; 0 cap ; 0 com ; 0 glas ; 0 h ; 0 meth
        detox	-2	0 over ; 0 panel ; 0 pound ; 0 rd ; 0 sec ; 0 x ; <afraid> at ; <alcohol> <clothes>
        detox	-2	<alcohol> <headface> ; <alcohol> <lock> ; <alcohol> <night> ; <alcohol> and
        detox	-2	<alcohol> de ; <alcohol> nev ; <alcohol> no ; <alcohol> when ; <alcohol> whil
        detox	-2	<always> <last> ; <always> <trade> ; <amount> <ask> ; <amount> <cannabis>
        detox	-2	<amount> <colleague> ; <amount> <key> ; <amount> <month> ; <amount> <night>
        detox	-2	<amount> light ; <amount> plac ; <amount> tim ; <angry> over ; <appointment> <furniture>
        detox	-2	<appointment> extern ; <appointment> to ; <ask> <job> ; <ask> <think> ; <ask> and
        detox	-2	<asleep> <count> ; <asleep> <home> ; <asleep> <last> ; <asleep> at ; <asleep> en
        detox	-2	<asleep> off ; <blade> <clothes> ; <blood> <daytime> ; <blood> <need> ; <blood> desd
        detox	-2	<bodypart> <tool> ; <bodypart> with ; <breath> <illness> ; <breath> but ; <breath> forc
        detox	-2	<build> <clothes> ; <build> <needle> ; <buy> <eat> ; <buy> <room> ; <calm> <home>
        detox	-2	<cannabis> <cannabis> ; <cannabis> <past> ; <cannabis> all ; <cannabis> cart
        detox	-2	<cannabis> sinc ; <caretaking> <amount> ; <caretaking> <happy> ; <caretaking> and
        detox	-2	<child> <cold> ; <child> <illness> ; <child> the ; <church> <opening> ; <church> that
        detox	-2	<clean> 0 ; <clean> <always> ; <clean> <treatment> ; <clean> de ; <clean> en ; <clean> on
        detox	-2	<clean> sinc ; <clinician> <angry> ; <clinician> <pet> ; <clinician> <water>
        detox	-2	<clothes> <child> ; <clothes> or ; <colleague> <fall> ; <colleague> <write>
        detox	-2	<colleague> was ; <confused> ; <consume> / ; <consume> <build> ; <consume> <clean>
        detox	-2	<consume> <leave> ; <consume> <stranger> ; <consume> <week> ; <consume> herself
        detox	-2	<consume> on ; <consume> sat ; <consume> so ; <container> <bodysound>
        detox	-2	<container> <medicine> ; <container> <treatment> ; <container> an ; <continue> do
        detox	-2	<continue> doing ; <count> is ; <crowd> <afraid> ; <crowd> <partner> ; <crowd> <past>
        detox	-2	<crowd> <town> ; <crowd> <wait> ; <crowd> <write> ; <crowd> can ; <crowd> in
        detox	-2	<crowd> with ; <day> <opioid> ; <day> <withdrawal> ; <day> del ; <day> hast ; <day> ni
        detox	-2	<day> of ; <day> only ; <day> over ; <day> she ; <day> ~<treatment> ; <daytime> ~<shake>
        detox	-2	<die> <eat> ; <die> <pet> ; <die> od ; <die> the ; <drive> <appointment>
        detox	-2	<drive> <month> ; <drive> <record> ; <drug> <consume> ; <drug> <phone> ; <eat> <angry>
        detox	-2	<eat> <break> ; <eat> <past> ; <eat> <phone> ; <eat> at ; <eat> clr ; <eat> so
        detox	-2	<emergency> 0 ; <emergency> <moment> ; <emergency> <opioid> ; <fall> <opening>
        detox	-2	<feel> <opioid> ; <feel> <shame> ; <feel> human ; <feel> nad ; <feel> of
        detox	-2	<fluid> <amount> ; <fluid> <clothes> ; <fluid> <headface> ; <fluid> <take> ; <fluid> and
        detox	-2	<fluid> the ; <friend> <happy> ; <friend> <stimulant> ; <furniture> <bodysound>
        detox	-2	<furniture> <color> ; <furniture> <drive> ; <furniture> <home> ; <furniture> <night>
        detox	-2	<furniture> anywher ; <furniture> in ; <furniture> soak ; <furniture> thi
        detox	-2	<furniture> to ; <give> <friend> ; <give> <job> ; <give> <last> ; <give> <month>
        detox	-2	<give> <pill> ; <give> <soon> ; <give> <write> ; <give> a ; <give> his ; <go> <palecolor>
        detox	-2	<go> by ; <go> it ; <happy> <need> ; <happy> <see> ; <happy> you ; <headface> <fluid>
        detox	-2	<headface> <see> ; <headface> <stop> ; <headface> ya ; <hear> <day> ; <hear> <hear>
        detox	-2	<hear> at ; <hear> through ; <height> lik ; <hit> <always> ; <hit> <law> ; <hit> <moment>
        detox	-2	<hold> <count> ; <home> <vendor> ; <home> con ; <home> my ; <home> was
        detox	-2	<hospital> <opioid> ; <hospital> nl ; <illness> <home> ; <illness> <stimulant>
        detox	-2	<illness> x ; <insurance> <always> ; <insurance> <ask> ; <insurance> <day>
        detox	-2	<insurance> <outdoors> ; <insurance> <palecolor> ; <intoxicated> <hit>
        detox	-2	<intoxicated> <say> ; <intoxicated> out ; <intoxicated> so ; <job> <go> ; <job> by
        detox	-2	<job> my ; <job> until ; <key> <write> ; <kin> <alcohol> ; <kin> re ; <kin> usa
        detox	-2	<last> <opioid> ; <last> vez ; <law> <law> ; <law> <official> ; <law> <write>
        detox	-2	<law> sinc ; <leave> <consume> ; <leave> <day> ; <leave> <drive> ; <leave> <furniture>
        detox	-2	<leave> him ; <leave> ther ; <leave> wont ; <lock> <headface> ; <media> <write>
        detox	-2	<media> local ; <media> to ; <medicine> <opioid> ; <medicine> <stimulant>
        detox	-2	<medicine> for ; <medicine> was ; <moment> / ; <moment> <sick> ; <moment> <trust>
        detox	-2	<money> <go> ; <money> <hospital> ; <money> <stimulant> ; <money> <wait> ; <money> are
        detox	-2	<month> <colleague> ; <month> <die> ; <month> <feel> ; <month> <friend>
        detox	-2	<month> <insurance> ; <month> <money> ; <month> <see> ; <month> <soon>
        detox	-2	<month> <stranger> ; <month> con ; <month> en ; <month> mayb ; <month> my ; <month> ther
        detox	-2	<need> <ask> ; <need> <buy> ; <need> <home> ; <need> <moment> ; <need> <soon>
        detox	-2	<need> <write> ; <need> con ; <need> for ; <need> the ; <need> what ; <night> <hear>
        detox	-2	<night> <past> ; <night> <put> ; <night> as ; <night> on ; <official> <eat>
        detox	-2	<official> <give> ; <official> <moment> ; <opening> <continue> ; <opening> <palecolor>
        detox	-2	<opening> open ; <opioid> + ; <opioid> <alcohol> ; <opioid> <kin> ; <opioid> <think>
        detox	-2	<opioid> as ; <opioid> mayb ; <opioid> onc ; <order> <day> ; <outdoors> <breath>
        detox	-2	<outdoors> <eat> ; <outdoors> <furniture> ; <outdoors> <think> ; <outdoors> she
        detox	-2	<outdoors> x ; <pain> <continue> ; <pain> <fluid> ; <palecolor> <clothes>
        detox	-2	<palecolor> and ; <palecolor> from ; <partner> + ; <partner> <church>
        detox	-2	<partner> <container> ; <partner> <medicine> ; <partner> <sedative> ; <past> <sober>
        detox	-2	<past> bc ; <past> ~<colleague> ; <past> ~<put> ; <past> ~<stop> ; <pet> se
        detox	-2	<phone> <day> ; <phone> <intoxicated> ; <phone> between ; <phone> m ; <phone> out
        detox	-2	<phone> par ; <photo> <go> ; <photo> <stranger> ; <photo> its ; <photo> up
        detox	-2	<pill> <leave> ; <play> a ; <play> con ; <play> he ; <play> que ; <play> se
        detox	-2	<play> until ; <put> <opening> ; <put> in ; <rarely> <amount> ; <rarely> <week>
        detox	-2	<rarely> <year> ; <rarely> al ; <relapse> <crowd> ; <remember> my ; <room> <fluid>
        detox	-2	<room> <school> ; <room> are ; <room> who ; <rope> herself ; <sad> <go>
        detox	-2	<say> <sedative> ; <say> es ; <say> ex ; <school> <colleague> ; <school> <furniture>
        detox	-2	<school> <money> ; <school> <month> ; <school> <photo> ; <school> <stranger>
        detox	-2	<school> how ; <school> no ; <school> of ; <school> on ; <sedative> for ; <sedative> i
        detox	-2	<see> <day> ; <see> <home> ; <see> ni ; <see> no ; <see> your ; <seizure> <afraid>
        detox	-2	<seizure> <room> ; <seizure> as ; <seizure> por ; <shake> <clothes> ; <shake> all
        detox	-2	<shake> de ; <sick> <tired> ; <sober> and ; <soon> <awake> ; <soon> <stop> ; <soon> les
        detox	-2	<start> <last> ; <start> <see> ; <start> of ; <stiff> ; <stiff> <room> ; <stiff> com
        detox	-2	<stimulant> <chestheart> ; <stimulant> <headface> ; <stimulant> <hold>
        detox	-2	<stimulant> <see> ; <stimulant> <week> ; <stimulant> habit ; <stimulant> hac
        detox	-2	<stimulant> out ; <stimulant> problem ; <stimulant> up ; <stop> <night> ; <stop> in
        detox	-2	<stop> stand ; <stop> ther ; <stranger> <ask> ; <stranger> <day> ; <stranger> <remember>
        detox	-2	<stranger> y ; <take> <asleep> ; <take> <blood> ; <take> <intoxicated> ; <take> <job>
        detox	-2	<take> <media> ; <take> <need> ; <take> <school> ; <take> <shake> ; <take> <sober>
        detox	-2	<take> <volunteer> ; <take> los ; <take> myself ; <think> en ; <think> noth ; <think> we
        detox	-2	<tool> <chestheart> ; <tool> <clinician> ; <tool> <money> ; <town> <continue>
        detox	-2	<town> was ; <trade> <need> ; <treatment> <bodypart> ; <treatment> <hold>
        detox	-2	<treatment> <phone> ; <treatment> <room> ; <treatment> back ; <treatment> clt
        detox	-2	<treatment> inf ; <treatment> it ; <treatment> they ; <treatment> until ; <treatment> was
        detox	-2	<treatment> ~<treatment> ; <unreal> ; <vendor> <go> ; <wait> <awake> ; <wait> <kin>
        detox	-2	<wait> <month> ; <wait> <treatment> ; <wait> somewher ; <wait> thi ; <water> <day>
        detox	-2	<water> <money> ; <week> <count> ; <week> <day> ; <week> <school> ; <week> <town>
        detox	-2	<week> back ; <week> cuand ; <week> tambien ; <withdrawal> <go> ; <withdrawal> <hospital>
        detox	-2	<withdrawal> <opening> ; <withdrawal> <stop> ; <withdrawal> i ; <write> <crowd>
        detox	-2	<write> <day> ; <write> <job> ; <write> <law> ; <write> <stop> ; <write> a ; <write> down
        detox	-2	<write> en ; <write> of ; <write> up ; <year> <drug> ; <year> <play> ; <year> en
        detox	-2	a <appointment> ; a <die> ; a <fall> ; a <home> ; a <month> ; a <night> ; a <school>
        detox	-2	a <seizure> ; a <vendor> ; a brochur ; a can ; a child ; a clinician ; a com ; a concret
        detox	-2	a decent ; a dond ; a fami ; a fourth ; a group ; a joint ; a king ; a landlord ; a list
        detox	-2	a month ; a mul ; a nephew ; a pinhead ; a pip ; a prop ; a quien ; a quot ; a recovery
        detox	-2	a saturday ; a set ; a spot ; a websit ; a win ; a woman ; a work ; a xanax
        detox	-2	a ~<withdrawal> ; a ~withdrawal ; abstinent ; accountability ; ad ; adic ; aft tonight
        detox	-2	aft we ; aftercar ; afuer con ; ago bc ; ago but ; ago in ; agost ; ahor se ; ahorit
        detox	-2	air forc ; al <stimulant> ; al trabaj ; ale ; alg o ; alguien ; all and ; all week
        detox	-2	aloud ; altavoz ; alway been ; am 0 ; am and ; amanezc ; amt ; an <amount> ; an iop
        detox	-2	an iron ; and <awake> ; and are ; and drov ; and fentanyl ; and forgot ; and got
        detox	-2	and how ; and skip ; and teach ; and wer ; and what ; and women ; animal ; announcement
        detox	-2	ano en ; ant no ; any ; any <clinician> ; any sort ; any tx ; anyth for ; anyth in ; apne
        detox	-2	approv ; are <palecolor> ; are <phone> ; as to ; as written ; asi me ; asses ; at <money>
        detox	-2	at <outdoors> ; at cedar ; at new ; at pok ; ataqu ; atienden ; atin ; attack ; attendanc
        detox	-2	away <amount> ; back of ; bad night ; baj poc ; balloon ; banan ; banner ; barbershop
        detox	-2	bast ; be <write> ; be around ; be non ; be writ ; bed anywher ; been <hear> ; been drink
        detox	-2	been read ; beer at ; behind it ; belong ; between <treatment> ; between my ; beyond
        detox	-2	bit clean ; board <order> ; booz ; borrach de ; both at ; bottl in ; bottl of
        detox	-2	bourbon befor ; bowl and ; box truck ; breath but ; btl win ; buen dia ; bup ; bup tap
        detox	-2	buprenorphin ; burial ; busc ; busc alg ; but a ; by <photo> ; by vide ; by you ; bye
        detox	-2	bzd ; c/b ; c/o <chestheart> ; ca ; cadc ; cal want ; camel ; can <colleague> ; candidat
        detox	-2	cant <asleep> ; cant sleep ; car was ; cardiologist say ; cas con ; casi <always>
        detox	-2	casi diari ; casi todo ; cent in ; centr en ; cervecita ; chanc ; check in ; chest hair
        detox	-2	chest pain ; cit del ; clas i ; clean 0 ; climb out ; clinic pt ; clinician
        detox	-2	clr <continue> ; clr <phone> ; clr <play> ; clr laugh ; clr sist ; clt in ; co ; cobr
        detox	-2	cocain in ; cocain most ; coed ; cok is ; cok that ; colgu ; collect ; collection
        detox	-2	com <eat> ; comment on ; commission ; committe ; company ; complet today ; con <blood>
        detox	-2	con alguien ; con eso ; con la ; con mi ; con sangr ; concern my ; confes que
        detox	-2	confidential ; consult extern ; consum per ; contrat ; cooler ; cord ; corrient ; cost me
        detox	-2	coupl next ; coupl of ; cousin that ; craving to ; cream charger ; cristal casi ; crumb
        detox	-2	cry say ; cuant cuest ; cuarent dia ; cuelg ; cun tom ; curiou ; curl ; current ; custodi
        detox	-2	cut again ; d <say> ; d <take> ; d detox ; dab all ; dat of ; day bed ; day bought
        detox	-2	day every ; day guy ; day he ; day liv ; day on ; day out ; dc <day> ; de <drug>
        detox	-2	de <school> ; de embaraz ; de intern ; de preferenci ; de rehabilitacion ; de thc
        detox	-2	de tom ; de trabaj ; de tratamient ; de una ; deci ; decid ; dej ; dej numer
        """
}
