extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	go <moment> ; go through ; god know ; good <stranger> ; good stretch ; grandchildren
        residential	2	grandson and ; grant ; great shap ; groceri ; group lead ; h <past> ; h ago
        residential	2	habit that ; habl bajit ; hac <count> ; hac diez ; had been ; had cok ; had me
        residential	2	had not ; had ~<treatment> ; hallucination ; harley ; has aetn ; has caught
        residential	2	has eye ; has nowher ; has offer ; has stop ; hast me ; hast septiembr ; he cut
        residential	2	he est ; he held ; he kick ; he lost ; he mak ; he own ; he show ; head for ; hear 0
        residential	2	hears ; heat vent ; hel from ; hel go ; hep c ; her <go> ; her <stranger>
        residential	2	her <treatment> ; her apartment ; her aunt ; her boyfriend ; her nephew
        residential	2	herman entr ; heroin on ; hes <always> ; hes <fire> ; hes agre ; hes burn ; hes calm
        residential	2	hes eat ; hes forty ; hes hear ; hes ready ; hes right ; hes swing ; hes told
        residential	2	hes ~<go> ; hi toward ; hic el ; high loc ; him about ; him our ; him tak
        residential	2	him through ; his grad ; his trail ; hit it ; hiz el ; hiz una ; hold him ; honest i
        residential	2	hosp cm ; hosp dc ; hosp sw ; hosp x ; hospital me ; hospital wher ; hous so
        residential	2	how <soon> ; how soon ; hungry ; i <crash> ; i <fluid> ; i <wait> ; i apologiz
        residential	2	i blow ; i cry ; i dial ; i intend ; i load ; i mix ; i off ; i only ; i real
        residential	2	i rent ; i review ; i show ; i sign ; i sweat ; i wreck ; ice to ; id <take>
        residential	2	id bring ; ido a ; ill and ; im <clean> ; im <soon> ; im already ; im next
        residential	2	im proud ; im right ; im steady ; in <church> ; in <container> ; in <fire> ; in aa
        residential	2	in and ; in barstow ; in cost ; in county ; in encampment ; in every ; in fairnes
        residential	2	in japan ; in month ; in prescot ; in twin ; in ~<treatment> ; inclu ; inf ; inf cb
        residential	2	infect ; inj ; inpatient for ; inpatient no ; inpatient program ; inpt in ; inpt tx
        residential	2	insid with ; int <bodypart> ; int <stimulant> ; inyectandom ; iop all ; iop thre
        residential	2	iron on ; irony ; is <calm> ; is <hold> ; is <stop> ; is anoth ; is ask ; is blank
        residential	2	is crack ; is due ; is hallucinat ; is thi ; is thursday ; is using ; it <consume>
        residential	2	it <furniture> ; it <need> ; it cost ; it eight ; it herself ; it hes ; it mat
        residential	2	it prescrib ; it six ; it stay ; it wel ; it ~<always> ; it ~every ; its <always>
        residential	2	its fiv ; its job ; its on ; its right ; its spic ; its ~not ; ive don ; ive start
        residential	2	jail rn ; japan ; job held ; juez le ; july and ; jump off ; jun i ; just <stop>
        residential	2	just cam ; just go ; just hit ; keep pictur ; keppr ~last ; kept doing ; ketamin
        residential	2	ketamin nasal ; kick me ; kid wer ; kind about ; kind wher ; kitchen tabl
        residential	2	kitchen with ; know sinc ; la <appointment> ; la <eat> ; la <opioid> ; la autopist
        residential	2	la ingl ; la tetil ; la tumb ; lak and ; lak hous ; las <sedative> ; las manana
        residential	2	las pinza ; last drink ; last nam ; last til ; lat on ; laundromat on ; law did
        residential	2	le <need> ; le pag ; le regal ; leas end ; least ; leav for ; left my ; let peopl
        residential	2	licens 0 ; licens lost ; lik our ; lik somewher ; limpi per ; lin <amount> ; lin the
        residential	2	lip ; liv mgr ; liv togeth ; livin ; llev tod ; llev uno ; lm ; lo <insurance>
        residential	2	lo <treatment> ; lo cubr ; lo han ; locutor ; long the ; long version ; los doctor
        residential	2	los misma ; lost my ; loteri ; lunch she ; m <furniture> ; m d/c ; m detox ; m dj
        residential	2	m iv ; m pcp ; mad 0 ; malibu ; mam x ; mam y ; man i ; manan sin ; manana ; manic
        residential	2	march i ; marri in ; marz con ; mas eso ; may <need> ; may otr ; mayor de ; me <day>
        residential	2	me as ; me dont ; me fui ; me habi ; me hablan ; me han ; me herself ; me in
        residential	2	me prest ; meal ; med detox ; medical <continue> ; medical <leave> ; medical leav
        residential	2	meeting i ; mejor ; men ; mes en ; mes o ; meth 0 ; meth a ; meth charg ; meth couch
        residential	2	meth fiv ; meth lost ; meth thre ; meth with ; mg / ; mgmt 0 ; mh ; mi <school>
        residential	2	mi <write> ; milligram of ; min ; mis dos ; monday at ; monitor want ; month aft
        residential	2	month at ; most night ; most on ; moth work ; mush ; must ent ; must finish
        residential	2	muy formal ; my <year> ; my block ; my breastbon ; my cal ; my calend ; my counselor
        residential	2	my crack ; my editor ; my grown ; my guit ; my jefit ; my key ; my mind
        residential	2	my psychiatrist ; my thirti ; my union ; n <amount> ; nad rar ; nam dal
        residential	2	near enough ; need em ; need intak ; negoci por ; neighbor are ; neighbor plot
        residential	2	nerv damag ; new one ; next room ; nic <crowd> ; nic peopl ; nieg ~<opioid>
        residential	2	niet le ; night as ; night four ; night than ; night too ; nin <month> ; nin month
        residential	2	nin y ; ninety ; no <alcohol> ; no <job> ; no alcanz ; no barrier ; no cre
        residential	2	no excus ; no nad ; no pas ; no plac ; no sx ; no threat ; no tx ; no violenc
        residential	2	no ~<hear> ; no ~oig ; nobody <consume> ; noch dos ; noch llev ; nos fue ; nos lo
        residential	2	not dai ; not jok ; not kid ; not late ; not min ; not my ; not our ; not tak
        residential	2	not ~depres ; noth dramatic ; noth going ; notic and ; now pac ; now swing
        residential	2	np <say> ; numb back ; nurs manag ; o cuatr ; ob ; octob ive ; of <church> ; of day
        residential	2	of detox ; of klonopin ; of smok ; of ~<opioid> ; off dop ; off four ; off its
        residential	2	off lik ; off norc ; offic 0 ; offic dr ; ok if ; on <chestheart> ; on being
        residential	2	on day ; on him ; on k ; on own ; on tweak ; on work ; one <partner> ; one <pet>
        residential	2	one <play> ; one even ; one peopl ; one room ; only <continue> ; only <school>
        residential	2	only <treatment> ; or <die> ; or <see> ; or charg ; or four ; ora ; ord ; orden de
        residential	2	order meth ; oth <night> ; oth night ; oth week ; our detox ; out <day> ; out friday
        residential	2	out sinc ; outpatient at ; outpt ; over <always> ; over crack ; over every ; over on
        residential	2	overdos on ; own <room> ; own hom ; own is ; own moth ; oxy at ; oxygen tank
        residential	2	packag for ; padrin de ; pamphlet and ; par a ; parish hal ; park structur
        residential	2	pas <past> ; pas se ; pastil ; pastor i ; pea ; pentecostal ; peopl do ; peopl stay
        residential	2	per <home> ; perdi ; permis y ; person do ; pharmacy board ; phenobarb ; phoenix
        residential	2	phon in ; piedr 0 ; pil befor ; pil was ; pinza ; plac aft ; plac he ; plan approv
        residential	2	plan medic ; plan on ; plan past ; plan que ; plant clos ; plenty of ; plot thru
        residential	2	podcast ; podi ; point a ; por <treatment> ; por internarl ; porqu <soon> ; portrait
        residential	2	possession of ; ppo ; pregunt ant ; pres por ; prescot az ; pric ; primo y
        residential	2	prison in ; privat room ; program has ; programa ; psych <say> ; psychiatrist
        residential	2	pue <go> ; pued <go> ; pued <wait> ; pued qued ; puent en ; pul his ; pus 0
        residential	2	put them ; put to ; pyxi ; q <amount> ; q few ; que <fire> ; que con ; que ocup
        residential	2	que sigu ; que vendi ; que voy ; quem la ; quier salirs ; radiator ; ranch program
        residential	2	ratit ; re client ; re own ; ready ; real <stop> ; recomiendan y
        residential	2	regional <insurance> ; regional carri ; rehab finish ; rehabilit ; rehabilitacion en
        residential	2	releas fri ; rent ; reserv a ; resi bed ; residential aft ; residential the ; rib
        residential	2	right he ; riverb camp ; rn i ; rom ; room <home> ; room hous ; room or ; round of
        residential	2	rul at ; rum ; run by ; sab com ; safety ; sal yo ; sali ayer ; sali del ; sam crowd
        residential	2	san jos ; san pedr ; saturday and ; sav up ; say arent ; say cant ; say how
        residential	2	say only ; say sinc ; say somebody ; say the ; say thing ; say twenty ; scar in
        residential	2	scary ; se <ask> ; se hiz ; se quedan ; se ~cuant ; section 0 ; seguirl ; segur flor
        residential	2	sei dia ; sem 0 ; ser ; sesent dia ; seven day ; seven for ; severanc ; she <hit>
        residential	2	she <sober> ; she bright ; she correct ; she drink ; she laugh ; she my ; she own
        residential	2	she pack ; she sob ; she walk ; ship ; show she ; shrub ; shut for ; si entr ; si le
        residential	2	sick leav ; sign that ; sigu sal ; simp sit ; sin <asleep> ; sin plan
        residential	2	sin ~<treatment> ; sinc <law> ; sinc <month> ; sinc aug ; sinc august ; sinc decemb
        residential	2	sinc march ; sinc so ; sinc then ; sindicat ; six month ; siz too ; slap for ; sleep
        residential	2	sleep ok ; smok ; snif cocain ; snort ; snort a ; so <intoxicated> ; so <stop>
        residential	2	so himself ; so peopl ; so theyr ; som <record> ; somebody giv ; somebody keep
        residential	2	somebody park ; someplac ; somewher for ; son <stop> ; son finish ; soon could
        residential	2	sorry and ; spe on ; speech at ; split my ; spot and ; spot in ; spot on ; st franci
        residential	2	stab his ; stabl no ; stand the ; start and ; start kindergarten ; start thi ; stash
        residential	2	stat 0 ; stay and ; stay at ; stay off ; steer wheel ; stent ; stepfath ; sternum
        residential	2	stil buy ; stil pick ; stomach ; stop smok ; stov ; straight ; straight from
        residential	2	straight sinc ; straight with ; streak ; strong as ; stuf is ; sublet ; submit
        residential	2	subst not ; such <think> ; suegro ; surf ; survey ; sweep the ; sx ; sí voy
        residential	2	tal one ; tal por ; tambien ; tank ; tap ; tap la ; tarp ; tarzan ; tech y ; teen
        residential	2	teen residential ; tegucigalp ; teng lo ; test <last> ; test last ; tetil ; th its
        residential	2	than <say> ; than they ; that <afraid> ; that <count> ; that <furniture> ; that ice
        residential	2	that sam ; that scar ; that shut ; that you ; the <friend> ; the <order>
        residential	2	the <treatment> ; the aft ; the arrest ; the bank ; the beach ; the cab ; the campu
        residential	2	the cel ; the ceremony ; the chain ; the counselor ; the deacon ; the elder
        residential	2	the entir ; the envelop ; the graduation ; the judg ; the laker ; the leas
        residential	2	the level ; the mean ; the medical ; the mouthwash ; the needl ; the pair ; the park
        residential	2	the phenobarbital ; the problem ; the pyxi ; the rang ; the rehab ; the rotary
        residential	2	the show ; the six ; the skin ; the sob ; the social ; the straw ; the television
        residential	2	the tin ; the touch ; the towel ; the uncl ; the union ; the waitlist ; the wallpap
        residential	2	the walmart ; the wash ; the weed ; the win ; the workbook ; the wrong ; them back
        residential	2	then an ; then week ; ther <always> ; ther <eat> ; therapist has ; therapist refer
        residential	2	thes <amount> ; thes plac ; they <lock> ; they <see> ; they check ; they cook
        residential	2	they got ; they keep ; they lock ; they pul ; they tel ; theyl look ; thi <hear>
        residential	2	thi sound ; thing she ; thing up ; think is ; think its ; third <month>
        residential	2	third month ; thirty night ; thre becaus ; thre or ; through <always>
        residential	2	through <day> ; through <insurance> ; through every ; through outpatient
        residential	2	thru <outdoors> ; thu ; thur and ; thursday outpatient ; tiemp ; til christma
        residential	2	til fri ; til my ; tim its ; tim she ; to complet ; to county ; to drink ; to ent
        residential	2	to hid ; to pul ; to sinc ; to sunday ; to talk ; to tuesday ; today has ; token
        residential	2	told cant ; tom no ; tom otr ; tomorrow ; tomorrow at ; tomorrow is ; tomorrow want
        residential	2	too <stiff> ; too tight ; took for ; towel on ; trabaj y ; trag ; traig com
        residential	2	trampolin ; transplant ; trap hous ; tre o ; treat for ; treatment center
        residential	2	tri sleep ; troc desd ; truck sinc ; tweak sinc ; tweezer ; twelv hour ; two and
        residential	2	two weekend ; tx ever ; tyl ; typ with ; un <say> ; un centr ; una <gun>
        residential	2	una <medicine> ; una <moment> ; una faj ; una hor ; una pistol ; una viejit ; uno 0
        residential	2	uno <home> ; uno dos ; uno viv ; unsur how ; up anymor ; up ear ; up monday ; upp
        residential	2	urologist say ; use k ; use too ; used <last> ; used <past> ; used adderal
        residential	2	used befor ; used crystal ; used last ; used sinc ; using ice ; valium ; varic
        residential	2	vec x ; velvet ; very <calm> ; very <happy> ; vest ; veterinary ; vez <go> ; violenc
        residential	2	virtual iop ; vital ; viv with ; viven ; voy al ; walk by ; walk off ; want and
        residential	2	want attendanc ; want rat ; want residential ; was <alcohol> ; was <intoxicated>
        residential	2	was <law> ; was <put> ; was alcohol ; was back ; was cry ; was ketamin ; was put
        residential	2	was sixteen ; was that ; was up ; was vodk ; watch + ; we paid ; weed only
        residential	2	week his ; week long ; week of ; week sinc ; week start ; week the ; went straight
        residential	2	wer <partner> ; wer back ; werent ; wev no ; what <feel> ; what <say> ; what and
        residential	2	what feel ; what would ; whatev they ; whatev we ; when it ; when somebody
        residential	2	whenev ther ; wher do ; which she ; whip ; whippet in ; who he ; why yet ; wif doe
        residential	2	wif has ; wif of ; wil <day> ; wil discus ; wil sign ; wil talk ; wint break ; wit
        residential	2	with <eat> ; with <leave> ; with <sober> ; with bf ; with dog ; with tweezer
        residential	2	with wal ; withdrawal unit ; without <amount> ; without stop ; wk 0 ; wk <stimulant>
        residential	2	woman in ; women residential ; wont gues ; wont look ; worksheet ; would <ask>
        residential	2	would ask ; would stop ; wound now ; wrap up ; wreck my ; written and ; written the
        residential	2	y <always> ; y <continue> ; y <fire> ; y <partner> ; y <play> ; y <stimulant>
        residential	2	y duerm ; y entr ; y perdi ; y qd ; y ready ; y sal ; y sigu ; y sus ; y ven
        residential	2	y ~cuant ; ya <fall> ; ya <write> ; ya cai ; ya cer ; ya en ; ya hast ; ya regal
        residential	2	yal do ; yard with ; year becaus ; year claus ; year its ; yes i ; yo and ; yo lo
        residential	2	yo quier ; you <home> ; you about ; you email ; you liv ; young broth ; your <crowd>
        residential	2	your <phone> ; your peopl ; yrs every ; yrs most ; zer on ; ~/ ~0 ; ~0 ~/
        residential	2	~<afraid> of ; ~<alcohol> <angry> ; ~<alcohol> ~<consume> ; ~<alcohol> ~<opioid>
        residential	2	~<amount> ~<month> ; ~<cold> ; ~<consume> sinc ; ~<day> and ; ~<drug> <amount>
        residential	2	~<hear> ; ~<home> ~at ; ~<illness> hx ; ~<kill> ~him ; ~<need> ~me
        residential	2	~<opioid> ~<consume> ; ~<pet> ; ~<pill> ; ~<shake> <eat> ; ~<soon> ; ~<stop> ~<day>
        residential	2	~<stranger> ; ~<treatment> <home> ; ~<treatment> <say> ; ~<treatment> yet
        residential	2	~<treatment> ~<appointment> ; ~a ~<relapse> ; ~absces ; ~anyon ; ~coc ; ~com ~<soon>
        residential	2	~com ~aft ; ~com ~next ; ~complet ~a ; ~cp ; ~cristal ; ~da <afraid> ; ~da mied
        residential	2	~dej ; ~dej ~la ; ~depres ; ~dog ; ~el ~<stimulant> ; ~el ~cristal ; ~etoh
        residential	2	~etoh ~detox ; ~he ; ~in 0 ; ~in ~<treatment> ; ~in ~program ; ~ketamin
        residential	2	~la ~<outdoors> ; ~la ~<stimulant> ; ~la ~cal ; ~la ~coc ; ~le ; ~me ~pic ; ~next
        residential	2	~ninety ; ~ninety ~<day> ; ~ninety ~day ; ~not ~a ; ~not ~com ; ~off ~a ; ~oig
        residential	2	~oig ~voc ; ~on ~keppr ; ~one ~<consume> ; ~one ~of ; ~oth ~plac ; ~pay ~cash
        residential	2	~pistol ; ~quit ; ~quit ~the ; ~reciben ; ~scar of ; ~si on ; ~somewher ~for ; ~sw
        residential	2	~voc ; él <buy> ; él vend
        residential	1	*age.0 ; *ago.4 ; *chestPain.0:hypothetical ; *drinks.1 ; *duration.5
        residential	1	*emergency.4:negated ; *injecting.0:other_experiencer
        residential	1	*keptUsing.0:other_experiencer ; *occasional.0 ; *residentialWord.0:negated
        residential	1	*treatmentNeed.0 ; + mol ; + on ; / d ; / sem ; / ~cp ; / ~opi ; 0 <night>
        residential	1	0 <order> ; 0 <stiff> ; 0 <treatment> ; 0 becaus ; 0 cam ; 0 ft ; 0 g ; 0 gramo
        residential	1	0 hoy ; 0 mg ; 0 night ; 0 por ; 0 round ; 0 soy ; 0 they ; 0 viv ; 0 y
        residential	1	<afraid> <bodypart> ; <alcohol> <last> ; <alcohol> nev ; <alone> <play>
        residential	1	<alone> <stranger> ; <always> <continue> ; <always> <home> ; <always> pas
        residential	1	<always> terc ; <always> tien ; <amount> do ; <amount> eso ; <amount> first
        residential	1	<amount> studi ; <angry> <drive> ; <angry> por ; <appointment> <clinician>
        residential	1	<appointment> in ; <ask> <hear> ; <ask> <order> ; <ask> so ; <asleep> <angry>
        residential	1	<asleep> <day> ; <asleep> <eat> ; <asleep> <friend> ; <asleep> and ; <asleep> but
        residential	1	<asleep> mientra ; <asleep> ok ; <blood> me ; <bodypart> <break> ; <bodypart> <home>
        residential	1	<bodypart> hard ; <bodypart> his ; <bodypart> sinc ; <bodypart> tatto ; <bodysound>
        residential	1	<bodysound> on ; <break> <furniture> ; <break> n ; <breath> <container> ; <build> in
        residential	1	<build> that ; <calm> <pet> ; <cannabis> cart ; <caretaking> <alcohol>
        residential	1	<caretaking> <day> ; <caretaking> <furniture> ; <caretaking> <home>
        residential	1	<chestheart> <clinician> ; <chestheart> <phone> ; <chestheart> of ; <child> <job>
        residential	1	<child> estan ; <child> to ; <church> <phone> ; <clean> del ; <clinician> <month>
        residential	1	<clinician> np ; <clinician> of ; <clinician> sinc ; <clothes> <buy> ; <cold> <day>
        residential	1	<cold> then ; <colleague> <child> ; <colleague> me ; <color> <clothes>
        residential	1	<consume> <container> ; <consume> <wait> ; <consume> if ; <consume> in ; <consume> k
        residential	1	<consume> otr ; <consume> right ; <consume> she ; <consume> up ; <consume> when
        residential	1	<consume> ya ; <container> <always> ; <container> <day> ; <container> <last>
        residential	1	<container> <leave> ; <container> a ; <container> hes ; <continue> <buy>
        residential	1	<continue> <cannabis> ; <continue> <past> ; <continue> <photo> ; <continue> <smell>
        residential	1	<continue> go ; <continue> igual ; <continue> lik ; <continue> near ; <continue> per
        residential	1	<continue> read ; <count> <consume> ; <count> que ; <crash> <amount>
        residential	1	<crash> <drive> ; <crowd> <headface> ; <crowd> <hear> ; <crowd> <soon>
        residential	1	<crowd> <wait> ; <crowd> been ; <crowd> ive ; <crowd> over ; <crowd> y ; <day> <buy>
        residential	1	<day> <last> ; <day> <limp> ; <day> <opioid> ; <day> <outdoors> ; <day> <pet>
        residential	1	<day> <rarely> ; <day> <take> ; <day> at ; <day> each ; <day> for ; <day> has
        residential	1	<day> nin ; <day> otr ; <day> p ; <day> par ; <day> sat ; <daytime> no
        residential	1	<daytime> ther ; <daytime> ~<shake> ; <drive> <buy> ; <drive> <opioid> ; <drive> as
        residential	1	<drive> del ; <drive> ive ; <drive> me ; <drive> only ; <drug> <furniture>
        residential	1	<drug> all ; <eat> <alone> ; <eat> <key> ; <eat> <stimulant> ; <eat> back
        residential	1	<eat> can ; <emergency> <amount> ; <emergency> <money> ; <emergency> <treatment>
        residential	1	<fall> <clothes> ; <fall> i ; <fall> of ; <feel> <eat> ; <feel> ~<opioid>
        residential	1	<fire> <feel> ; <fire> <money> ; <fluid> <kin> ; <friend> <alone> ; <friend> <buy>
        residential	1	<friend> <room> ; <furniture> <stop> ; <furniture> <tool> ; <furniture> acros
        residential	1	<furniture> se ; <furniture> up ; <furniture> wher ; <go> <sedative> ; <go> <think>
        residential	1	<go> back ; <go> ni ; <go> on ; <go> wel ; <goodbye> del ; <gun> <day> ; <happy> por
        residential	1	<happy> thing ; <happy> to ; <headface> <go> ; <headface> <happy> ; <headface> <pet>
        residential	1	<headface> <school> ; <headface> <shake> ; <headface> clos ; <headface> pelon
        residential	1	<hear> baj ; <hear> from ; <hear> y ; <height> <height> ; <height> lik
        residential	1	<height> off ; <hit> <day> ; <hit> <outdoors> ; <hit> al ; <hold> <blade>
        residential	1	<hold> <clean> ; <home> <fall> ; <home> <fire> ; <home> <friend> ; <home> conmig
        residential	1	<home> sign ; <homeless> for ; <hospital> <always> ; <hospital> <kin>
        residential	1	<hospital> <month> ; <hospital> <play> ; <hospital> already ; <hospital> cas
        residential	1	<hospital> cm ; <hospital> sw ; <hot> then ; <illness> from ; <illness> to
        residential	1	<illness> x ; <insurance> <clothes> ; <insurance> ya ; <intoxicated> <child>
        residential	1	<intoxicated> <drive> ; <job> <hit> ; <job> <kin> ; <job> in ; <job> not ; <job> own
        residential	1	<key> ; <key> <pet> ; <key> <say> ; <kill> <law> ; <kill> his ; <kin> <afraid>
        residential	1	<kin> <chestheart> ; <kin> <money> ; <kin> <pet> ; <kin> <rope> ; <kin> cant
        residential	1	<kin> must ; <kin> pued ; <kin> sinc ; <law> <drug> ; <law> <law> ; <law> <stop>
        residential	1	<law> cm ; <law> d/c ; <law> of ; <leave> <colleague> ; <leave> <drive>
        residential	1	<leave> <hot> ; <leave> <insurance> ; <leave> <play> ; <leave> <stimulant>
        residential	1	<leave> <write> ; <leave> she ; <lock> <say> ; <lock> it ; <medicine> <day>
        residential	1	<medicine> <home> ; <medicine> <law> ; <medicine> <treatment> ; <medicine> was
        residential	1	<moment> <colleague> ; <moment> <stranger> ; <moment> back ; <moment> sí
        residential	1	<money> <kin> ; <money> n ; <money> twic ; <month> good ; <month> not ; <month> of
        residential	1	<month> over ; <month> she ; <month> the ; <month> very ; <month> ya ; <need> <eat>
        residential	1	<need> <feel> ; <need> <furniture> ; <need> <wait> ; <need> first ; <need> long
        residential	1	<needle> <soon> ; <night> <soon> ; <night> evry ; <night> its ; <night> ten
        residential	1	<night> would ; <official> 0 ; <official> <count> ; <official> <kin>
        residential	1	<official> <see> ; <official> hav ; <official> just ; <official> re ; <official> she
        residential	1	<opening> off ; <opioid> <sick> ; <order> de ; <order> for ; <order> on
        residential	1	<outdoors> <consume> ; <outdoors> <happy> ; <outdoors> when ; <pain> <moment>
        residential	1	<palecolor> <drug> ; <palecolor> <job> ; <partner> <alcohol> ; <partner> over
        residential	1	<partner> supportiv ; <past> <opening> ; <past> <opioid> ; <past> <promise>
        residential	1	<past> no ; <past> on ; <pet> <ask> ; <pet> one ; <phone> <container>
        residential	1	<phone> <partner> ; <phone> <say> ; <phone> <take> ; <photo> <headface>
        residential	1	<photo> <home> ; <photo> <media> ; <photo> apag ; <pill> <day> ; <pill> <sedative>
        residential	1	<pill> el ; <play> <amount> ; <play> <appointment> ; <play> <eat> ; <play> <moment>
        residential	1	<promise> i ; <put> <opening> ; <put> away ; <put> me ; <put> over ; <put> por
        residential	1	<rail> <child> ; <record> <need> ; <room> <amount> ; <room> <drug> ; <room> <height>
        residential	1	<room> all ; <room> el ; <room> on ; <room> onc ; <room> wher ; <rope> <break>
        residential	1	<rope> <go> ; <rope> <headface> ; <rope> en ; <sad> <crowd> ; <say> back
        residential	1	<say> cant ; <say> lo ; <say> only ; <say> theyd ; <say> wel ; <school> <clothes>
        residential	1	<school> <write> ; <school> de ; <school> lin ; <sedative> <stop> ; <see> <clothes>
        residential	1	<see> <opioid> ; <seizure> as ; <shake> <bodypart> ; <sick> of ; <smell> <fire>
        residential	1	<sober> <moment> ; <sober> per ; <soon> <amount> ; <soon> <put> ; <soon> its
        residential	1	<start> <drive> ; <start> <stop> ; <start> and ; <start> with
        residential	1	<stimulant> <cannabis> ; <stimulant> <day> ; <stimulant> <fire>
        residential	1	<stimulant> <outdoors> ; <stimulant> <rarely> ; <stimulant> <stop>
        residential	1	<stimulant> <year> ; <stimulant> as ; <stimulant> ell ; <stimulant> entr
        residential	1	<stimulant> for ; <stimulant> his ; <stimulant> sinc ; <stop> <home> ; <stop> <stop>
        residential	1	<stop> he ; <stop> i ; <stop> only ; <stop> stand ; <stop> then ; <stop> ther
        residential	1	<stranger> <breath> ; <stranger> <wait> ; <stranger> has ; <stranger> hav
        residential	1	<stranger> par ; <stranger> to ; <stranger> y ; <take> <bodypart>
        residential	1	<take> <continue> ; <take> <need> ; <take> <order> ; <take> tim ; <take> yo
        residential	1	<think> its ; <think> youl ; <threat> a ; <tired> <think> ; <tired> no
        residential	1	<tool> <buy> ; <tool> off ; <tool> on ; <town> <consume> ; <town> <hold>
        residential	1	<trade> <alcohol> ; <trade> at ; <treatment> <buy> ; <treatment> <height>
        residential	1	<treatment> <hold> ; <treatment> <pill> ; <treatment> <water> ; <treatment> cours
        residential	1	<treatment> del ; <treatment> did ; <treatment> from ; <treatment> thi
        residential	1	<treatment> w/d ; <treatment> ~<home> ; <trust> <last> ; <vendor>
        residential	1	<vendor> <outdoors> ; <vermin> <clean> ; <wait> <give> ; <wait> <outdoors>
        residential	1	<wait> all ; <wait> at ; <wait> clean ; <water> <kin> ; <water> <stranger>
        residential	1	<week> <amount> ; <week> <official> ; <week> desd ; <week> i ; <week> not
        residential	1	<week> tambien ; <withdrawal> <sedative> ; <withdrawal> off ; <write> <think>
        residential	1	<write> off ; <year> <amount> ; <year> <caretaking> ; <year> <illness> ; a <blade>
        residential	1	a <week> ; a barist ; a book ; a cal ; a cap ; a dim ; a door ; a fiance ; a floor
        residential	1	a fre ; a glas ; a king ; a leaf ; a level ; a machet ; a pon ; a rescu ; a road
        residential	1	a shift ; a spe ; a thursday ; a tortois ; a typical ; a wat ; a wed ; a week
        residential	1	a wif ; aboard ; about coverag ; about money ; about nin ; abren ; abundi
        residential	1	acceptanc <write> ; acceptanc let ; acros me ; adderal and ; adderal by ; adentr
        residential	1	admit <day> ; aft christma ; aft thi ; again near ; ago feel ; ago no ; ah
        residential	1	ahor mism ; ahor sí ; ahorc y ; al <colleague> ; al cristal ; al pis ; all nin
        residential	1	all use ; all with ; all wk ; already decid ; als use ; alt a ; alt ayer
        residential	1	although i ; alway pas ; am <ask> ; am a ; an <order> ; an intensiv ; an ord
        residential	1	an ~<emergency> ; an ~overdos ; and being ; and circl ; and empti ; and legal
        residential	1	and lying ; and off ; and saturday ; and sinc ; and stepdad ; and sun ; and wil
        residential	1	ano empez ; any <appointment> ; apartment with ; approv <treatment> ; ard ; are back
        residential	1	are best ; are love ; arm sinc ; arm start ; army two ; arrest a ; arriv with
        residential	1	as <need> ; as <past> ; as need ; asi me ; ask sinc ; ask what ; asusten
        """
}
