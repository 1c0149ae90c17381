extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	gatorad and ; gentl with ; get ther ; glas pip ; glu ; go ; go <moment> ; go through
        residential	2	god know ; good <stranger> ; good stretch ; grandchildren ; grandson and ; grant
        residential	2	great shap ; groceri ; group lead ; h <past> ; h ago ; habit that ; habl bajit
        residential	2	hac <count> ; hac diez ; had been ; had cok ; had me ; had not ; had ~<treatment>
        residential	2	hallucination ; harley ; has aetn ; has caught ; has eye ; has nowher ; has offer
        residential	2	hast me ; hast septiembr ; he cut ; he est ; he held ; he kick ; he lost ; he mak
        residential	2	he own ; he show ; head for ; hear 0 ; hears ; heat vent ; hel from ; hel go ; hep c
        residential	2	her <go> ; her <stranger> ; her <treatment> ; her apartment ; her aunt
        residential	2	her boyfriend ; her nephew ; herman entr ; heroin on ; hes <always> ; hes <fire>
        residential	2	hes agre ; hes burn ; hes calm ; hes eat ; hes forty ; hes hear ; hes ready
        residential	2	hes right ; hes swing ; hes told ; hes ~<go> ; hi toward ; hic el ; high loc
        residential	2	him about ; him our ; him tak ; him through ; his grad ; his job ; his trail
        residential	2	hit it ; hiz el ; hiz una ; hold him ; honest i ; hosp cm ; hosp dc ; hosp sw
        residential	2	hosp x ; hospital me ; hospital wher ; hous so ; how <soon> ; how soon ; hungry
        residential	2	i <crash> ; i <fluid> ; i <wait> ; i apologiz ; i blow ; i cry ; i dial ; i intend
        residential	2	i load ; i mix ; i off ; i only ; i real ; i rent ; i review ; i show ; i sign
        residential	2	i sweat ; i wreck ; ice to ; id <take> ; id bring ; ido a ; ill and ; im <clean>
        residential	2	im <soon> ; im already ; im next ; im proud ; im right ; im steady ; in <church>
        residential	2	in <container> ; in <fire> ; in aa ; in and ; in barstow ; in cost ; in county
        residential	2	in encampment ; in every ; in fairnes ; in japan ; in month ; in prescot ; in twin
        residential	2	in ~<treatment> ; inclu ; inf ; inf cb ; infect ; inj ; inject meth ; inpatient for
        residential	2	inpatient no ; inpatient program ; inpt in ; inpt tx ; insid with ; int <bodypart>
        residential	2	int <stimulant> ; inyectandom ; iop all ; iop thre ; iron on ; irony ; is <calm>
        residential	2	is <hold> ; is <stop> ; is anoth ; is ask ; is blank ; is crack ; is hallucinat
        residential	2	is thi ; is thursday ; is using ; it <consume> ; it <furniture> ; it <need>
        residential	2	it cost ; it eight ; it herself ; it hes ; it mat ; it prescrib ; it six ; it stay
        residential	2	it wel ; it ~<always> ; it ~every ; its <always> ; its fiv ; its job ; its on
        residential	2	its right ; its spic ; its ~not ; ive don ; ive start ; jail rn ; japan ; job held
        residential	2	juez le ; july and ; jump off ; jun i ; just <hit> ; just <stop> ; just cam
        residential	2	just go ; just hit ; keep pictur ; keppr ~last ; kept doing ; ketamin
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
        residential	2	me <leave> ; me as ; me dont ; me habi ; me hablan ; me han ; me herself ; me in
        residential	2	meal ; med detox ; medical <continue> ; medical <leave> ; medical leav ; meeting i
        residential	2	mejor ; men ; mes en ; mes o ; meth 0 ; meth a ; meth charg ; meth couch ; meth fiv
        residential	2	meth lost ; meth thre ; meth with ; mg / ; mgmt 0 ; mh ; mi <school> ; mi <write>
        residential	2	milligram of ; min ; mis dos ; monday at ; monitor want ; month aft ; month at
        residential	2	most night ; most on ; moth work ; mush ; must ent ; must finish ; muy formal
        residential	2	my <year> ; my block ; my breastbon ; my cal ; my counselor ; my crack ; my editor
        residential	2	my grown ; my guit ; my jefit ; my key ; my mind ; my psychiatrist ; my thirti
        residential	2	my union ; n <amount> ; nad rar ; nam dal ; near enough ; need em ; need intak
        residential	2	negoci por ; neighbor are ; neighbor plot ; nerv damag ; new one ; next room
        residential	2	nic <crowd> ; nic peopl ; nieg ~<opioid> ; niet le ; night as ; night four
        residential	2	night than ; night too ; nin <month> ; nin month ; ninety ; no <alcohol> ; no <job>
        residential	2	no alcanz ; no barrier ; no cre ; no excus ; no pas ; no plac ; no sx ; no threat
        residential	2	no tx ; no violenc ; no ~<hear> ; no ~oig ; nobody <consume> ; noch dos ; noch llev
        residential	2	nos fue ; nos lo ; not dai ; not jok ; not kid ; not late ; not min ; not my
        residential	2	not our ; not preg ; not tak ; not ~depres ; noth dramatic ; noth going ; notic and
        residential	2	now pac ; now swing ; np <say> ; numb back ; nurs manag ; o cuatr ; ob ; octob ive
        residential	2	of <church> ; of day ; of detox ; of klonopin ; of smok ; of ~<opioid> ; off dop
        residential	2	off four ; off its ; off lik ; off norc ; offic 0 ; offic dr ; ok if
        residential	2	on <chestheart> ; on being ; on day ; on him ; on k ; on own ; on tweak ; on work
        residential	2	one <partner> ; one <pet> ; one <play> ; one even ; one peopl ; one room
        residential	2	only <continue> ; only <school> ; only <treatment> ; or <die> ; or <see> ; or charg
        residential	2	or four ; ora ; ord ; orden de ; order meth ; oth <night> ; oth night ; oth week
        residential	2	our detox ; out <day> ; out friday ; out sinc ; outpatient at ; outpt
        residential	2	over <always> ; over crack ; over every ; over on ; overdos on ; own <room>
        residential	2	own hom ; own is ; own moth ; oxy at ; oxygen tank ; packag for ; padrin de
        residential	2	pamphlet and ; par a ; parish hal ; pas <past> ; pas se ; pastil ; pastor i ; pea
        residential	2	pentecostal ; peopl do ; peopl stay ; per <home> ; perdi ; permis y ; person do
        residential	2	pharmacy board ; phenobarb ; phoenix ; phon in ; piedr 0 ; pil befor ; pil was
        residential	2	pinza ; plac aft ; plac he ; plan approv ; plan medic ; plan on ; plan past
        residential	2	plan que ; plant clos ; plenty of ; plot thru ; podcast ; podi ; point a
        residential	2	por <treatment> ; por internarl ; porqu <soon> ; portrait ; possession of ; ppo
        residential	2	pregunt ant ; pres por ; prescot az ; pric ; primo y ; prison in ; privat room
        residential	2	program has ; programa ; psych <say> ; psychiatrist ; pue <go> ; pued <go>
        residential	2	pued <wait> ; pued qued ; puent en ; pul his ; pus 0 ; put them ; put to ; pyxi
        residential	2	q <amount> ; q few ; que <fire> ; que con ; que ocup ; que sigu ; que vendi
        residential	2	que voy ; quem la ; quier salirs ; radiator ; ranch program ; ratit ; re client
        residential	2	re own ; ready ; real <stop> ; recomiendan y ; regional <insurance> ; regional carri
        residential	2	rehab at ; rehab finish ; rehabilit ; rehabilitacion en ; releas fri ; rent
        residential	2	reserv a ; resi bed ; residential aft ; residential the ; rib ; right he
        residential	2	riverb camp ; rn i ; rom ; room <home> ; room hous ; room or ; round of ; rul at
        residential	2	rum ; run by ; sab com ; safety ; sal yo ; sali ayer ; sali del ; sam crowd
        residential	2	san jos ; san pedr ; saturday and ; sav up ; say arent ; say cant ; say how
        residential	2	say only ; say sinc ; say somebody ; say the ; say thing ; say twenty ; scar in
        residential	2	scary ; se <ask> ; se hiz ; se nos ; se quedan ; se ~cuant ; section 0 ; seguirl
        residential	2	segur flor ; sei dia ; sem 0 ; ser ; sesent dia ; seven day ; seven for ; severanc
        residential	2	she <hit> ; she <sober> ; she bright ; she correct ; she drink ; she laugh ; she my
        residential	2	she own ; she pack ; she sob ; she walk ; ship ; show she ; shrub ; shut for
        residential	2	si entr ; si le ; sick leav ; sign that ; sigu sal ; simp sit ; sin <asleep>
        residential	2	sin plan ; sin ~<treatment> ; sinc <law> ; sinc <month> ; sinc aug ; sinc august
        residential	2	sinc decemb ; sinc march ; sinc so ; sinc then ; sindicat ; six month ; sixteen day
        residential	2	siz too ; slap for ; sleep ; sleep ok ; smok ; snif cocain ; snort ; snort a
        residential	2	so <intoxicated> ; so <stop> ; so himself ; so peopl ; so theyr ; som <record>
        residential	2	somebody giv ; somebody keep ; somebody park ; someplac ; somewher for ; son <stop>
        residential	2	son finish ; soon could ; sorry and ; spe on ; speech at ; split my ; spot and
        residential	2	spot in ; spot on ; st franci ; stab his ; stabl no ; stand the ; start kindergarten
        residential	2	start thi ; stash ; stat 0 ; stay and ; stay at ; stay off ; steer wheel ; stent
        residential	2	stepfath ; sternum ; stil buy ; stil pick ; stomach ; stop smok ; stov ; straight
        residential	2	straight from ; straight sinc ; straight with ; streak ; strong as ; stuf is
        residential	2	sublet ; submit ; subst not ; such <think> ; suegro ; surf ; survey ; sweep the ; sx
        residential	2	sí voy ; tal one ; tal por ; tambien ; tank ; tap ; tap la ; tarp ; tarzan ; tech y
        residential	2	teen ; teen residential ; tegucigalp ; teng lo ; test <last> ; test last ; tetil
        residential	2	th its ; than <say> ; than they ; that <afraid> ; that <count> ; that <furniture>
        residential	2	that ice ; that sam ; that scar ; that shut ; that you ; the <friend> ; the <order>
        residential	2	the <treatment> ; the aft ; the arrest ; the bank ; the beach ; the cab ; the campu
        residential	2	the cel ; the ceremony ; the chain ; the counselor ; the deacon ; the elder
        residential	2	the entir ; the envelop ; the graduation ; the judg ; the laker ; the leas
        residential	2	the level ; the mean ; the medical ; the mouthwash ; the needl ; the pair ; the park
        residential	2	the phenobarbital ; the problem ; the pyxi ; the rang ; the rehab ; the rotary
        residential	2	the show ; the six ; the skin ; the sob ; the social ; the straw ; the television
        residential	2	the tin ; the touch ; the towel ; the uncl ; the waitlist ; the wallpap
        residential	2	the walmart ; the wash ; the weed ; the win ; the workbook ; the wrong ; them back
        residential	2	then an ; then week ; ther <always> ; ther <eat> ; therapist has ; thes <amount>
        residential	2	thes plac ; they <lock> ; they <see> ; they check ; they cook ; they got ; they keep
        residential	2	they lock ; they pul ; theyl look ; thi <hear> ; thi sound ; thing she ; thing up
        residential	2	think is ; think its ; third <month> ; third month ; thirty night ; thre becaus
        residential	2	thre or ; through <always> ; through <day> ; through <insurance> ; through every
        residential	2	through outpatient ; thru <outdoors> ; thu ; thur and ; thursday outpatient ; tiemp
        residential	2	til christma ; til fri ; til my ; tim its ; tim she ; to complet ; to county
        residential	2	to drink ; to ent ; to hid ; to pul ; to sinc ; to sunday ; to talk ; to tuesday
        residential	2	today has ; token ; told cant ; tom no ; tom otr ; tomorrow ; tomorrow at
        residential	2	tomorrow is ; tomorrow want ; too <stiff> ; too tight ; took for ; towel on
        residential	2	trabaj y ; trag ; traig com ; trampolin ; transplant ; trap hous ; tre o ; treat for
        residential	2	treatment center ; tri sleep ; troc desd ; truck sinc ; tweak sinc ; tweezer
        residential	2	twelv hour ; two and ; two weekend ; tx ever ; tyl ; typ with ; un <say> ; un centr
        residential	2	un machet ; una <gun> ; una <medicine> ; una <moment> ; una faj ; una hor
        residential	2	una pistol ; una viejit ; uno 0 ; uno <home> ; uno dos ; uno viv ; unsur how
        residential	2	up anymor ; up ear ; up monday ; upp ; use k ; use too ; used <last> ; used <past>
        residential	2	used adderal ; used befor ; used crystal ; used last ; used sinc ; using ice
        residential	2	valium ; varic ; vec x ; velvet ; very <calm> ; very <happy> ; vest ; veterinary
        residential	2	vez <go> ; violenc ; virtual iop ; vital ; viv with ; viven ; voy al ; walk by
        residential	2	walk off ; want and ; want attendanc ; want rat ; want residential ; was <alcohol>
        residential	2	was <intoxicated> ; was <law> ; was <put> ; was alcohol ; was back ; was cry
        residential	2	was ketamin ; was put ; was sixteen ; was that ; was up ; was vodk ; watch +
        residential	2	we paid ; weed only ; week his ; week long ; week of ; week sinc ; week start
        residential	2	week the ; went straight ; wer <partner> ; wer back ; werent ; wev no ; what <feel>
        residential	2	what <say> ; what and ; what feel ; what would ; whatev they ; whatev we ; when it
        residential	2	when somebody ; whenev ther ; wher do ; which she ; whip ; whippet in ; who he
        residential	2	why yet ; wif doe ; wif has ; wif of ; wil <day> ; wil discus ; wil sign ; wil talk
        residential	2	wint break ; wit ; with <eat> ; with <leave> ; with <sober> ; with bf ; with dog
        residential	2	with tweezer ; with wal ; withdrawal unit ; without <amount> ; without stop ; wk 0
        residential	2	wk <stimulant> ; woman in ; women residential ; wont gues ; wont look ; worksheet
        residential	2	would <ask> ; would ask ; would stop ; wound now ; wrap up ; wreck my ; written and
        residential	2	written the ; y <always> ; y <continue> ; y <fire> ; y <partner> ; y <play>
        residential	2	y <stimulant> ; y duerm ; y entr ; y perdi ; y qd ; y ready ; y sal ; y sigu ; y sus
        residential	2	y ven ; y ~cuant ; ya <fall> ; ya <write> ; ya cai ; ya cer ; ya en ; ya hast
        residential	2	yal do ; yard with ; year becaus ; year claus ; year its ; yes i ; yo and ; yo lo
        residential	2	yo quier ; you <home> ; you about ; you email ; you liv ; young broth ; your <crowd>
        residential	2	your <phone> ; your peopl ; yrs every ; yrs most ; zer on ; ~/ ~0 ; ~0 ~/
        residential	2	~<afraid> of ; ~<alcohol> <angry> ; ~<alcohol> ~<consume> ; ~<alcohol> ~<opioid>
        residential	2	~<amount> ~<month> ; ~<cold> ; ~<consume> sinc ; ~<day> and ; ~<drug> <amount>
        residential	2	~<hear> ; ~<home> ~at ; ~<illness> hx ; ~<kill> ~him ; ~<need> ~me
        residential	2	~<opioid> ~<consume> ; ~<pet> ; ~<pill> ; ~<shake> <eat> ; ~<soon> ; ~<stop> ~<day>
        residential	2	~<stranger> ; ~<treatment> <home> ; ~<treatment> <say> ; ~<treatment> yet
        residential	2	~<treatment> ~<appointment> ; ~a ~<relapse> ; ~absces ; ~aceptan ; ~anyon ; ~coc
        residential	2	~com ~<soon> ; ~com ~aft ; ~com ~next ; ~complet ~a ; ~cp ; ~cristal ; ~da <afraid>
        residential	2	~da mied ; ~dej ; ~dej ~la ; ~depres ; ~dog ; ~el ~<stimulant> ; ~el ~cristal
        residential	2	~etoh ; ~etoh ~detox ; ~he ; ~in 0 ; ~in ~<treatment> ; ~in ~program ; ~keppr
        residential	2	~ketamin ; ~la ~<outdoors> ; ~la ~<stimulant> ; ~la ~cal ; ~la ~coc ; ~le ; ~me ~pic
        residential	2	~next ; ~ninety ; ~ninety ~<day> ; ~ninety ~day ; ~not ~a ; ~not ~com ; ~off ~a
        residential	2	~oig ; ~oig ~voc ; ~on ~keppr ; ~one ~<consume> ; ~one ~of ; ~oth ~plac ; ~pay ~cash
        residential	2	~pistol ; ~quit ; ~quit ~the ; ~reciben ; ~scar ; ~scar of ; ~si on ; ~somewher ~for
        residential	2	~sw ; ~voc ; él <buy> ; él vend
        residential	1	*age.0 ; *ago.4 ; *chestPain.0:hypothetical ; *duration.5 ; *emergency.4:negated
        residential	1	*injecting.0:other_experiencer ; *keptUsing.0:other_experiencer ; *occasional.0
        residential	1	*overdoseNow.0:negated ; *residentialWord.0:negated ; *treatmentNeed.0 ; + mol
        residential	1	+ on ; / d ; / sem ; / ~cp ; / ~opi ; 0 <night> ; 0 <order> ; 0 <stiff>
        residential	1	0 <treatment> ; 0 becaus ; 0 cam ; 0 can ; 0 ft ; 0 g ; 0 gramo ; 0 hoy ; 0 mg
        residential	1	0 night ; 0 por ; 0 round ; 0 they ; 0 viv ; 0 y ; <afraid> <bodypart>
        residential	1	<alcohol> <last> ; <alcohol> nev ; <alone> <play> ; <alone> <stranger>
        residential	1	<always> <continue> ; <always> <home> ; <always> pas ; <always> terc ; <always> tien
        residential	1	<amount> do ; <amount> eso ; <amount> first ; <amount> studi ; <angry> <drive>
        residential	1	<angry> por ; <appointment> <clinician> ; <appointment> in ; <ask> <hear>
        residential	1	<ask> <order> ; <ask> so ; <asleep> <angry> ; <asleep> <day> ; <asleep> <eat>
        residential	1	<asleep> <friend> ; <asleep> and ; <asleep> but ; <asleep> mientra ; <asleep> ok
        residential	1	<blood> me ; <bodypart> <break> ; <bodypart> <home> ; <bodypart> hard
        residential	1	<bodypart> his ; <bodypart> sinc ; <bodypart> tatto ; <bodysound> ; <bodysound> on
        residential	1	<break> <furniture> ; <break> n ; <breath> <container> ; <build> in ; <build> that
        residential	1	<calm> <pet> ; <cannabis> cart ; <caretaking> <alcohol> ; <caretaking> <day>
        residential	1	<caretaking> <furniture> ; <caretaking> <home> ; <chestheart> <clinician>
        residential	1	<chestheart> <phone> ; <chestheart> of ; <child> <job> ; <child> estan ; <child> to
        residential	1	<church> <phone> ; <clean> del ; <clinician> <month> ; <clinician> np
        residential	1	<clinician> of ; <clinician> sinc ; <clothes> <buy> ; <cold> <day> ; <cold> then
        residential	1	<colleague> <child> ; <colleague> me ; <color> <clothes> ; <consume> <container>
        residential	1	<consume> <wait> ; <consume> if ; <consume> in ; <consume> k ; <consume> otr
        residential	1	<consume> right ; <consume> she ; <consume> up ; <consume> when ; <consume> ya
        residential	1	<container> <always> ; <container> <day> ; <container> <leave> ; <container> a
        residential	1	<container> hes ; <continue> <buy> ; <continue> <cannabis> ; <continue> <past>
        residential	1	<continue> <photo> ; <continue> <smell> ; <continue> go ; <continue> igual
        residential	1	<continue> lik ; <continue> near ; <continue> per ; <continue> read
        residential	1	<count> <consume> ; <count> que ; <crash> <amount> ; <crash> <drive>
        residential	1	<crowd> <headface> ; <crowd> <hear> ; <crowd> <soon> ; <crowd> <wait> ; <crowd> been
        residential	1	<crowd> ive ; <crowd> over ; <crowd> y ; <day> <buy> ; <day> <last> ; <day> <limp>
        residential	1	<day> <opioid> ; <day> <outdoors> ; <day> <pet> ; <day> <rarely> ; <day> <take>
        residential	1	<day> at ; <day> each ; <day> for ; <day> has ; <day> nin ; <day> otr ; <day> p
        residential	1	<day> par ; <day> sat ; <daytime> no ; <daytime> ther ; <daytime> ~<shake>
        residential	1	<drive> <buy> ; <drive> <opioid> ; <drive> as ; <drive> del ; <drive> ive
        residential	1	<drive> me ; <drive> only ; <drive> structur ; <drug> <furniture> ; <drug> all
        residential	1	<eat> <alone> ; <eat> <key> ; <eat> <pain> ; <eat> <stimulant> ; <eat> back
        residential	1	<eat> can ; <emergency> <amount> ; <emergency> <money> ; <emergency> <treatment>
        residential	1	<fall> <clothes> ; <fall> i ; <fall> of ; <feel> <eat> ; <feel> ~<opioid>
        residential	1	<fire> <feel> ; <fire> <money> ; <fluid> <kin> ; <friend> <alone> ; <friend> <buy>
        residential	1	<friend> <room> ; <furniture> <stop> ; <furniture> <tool> ; <furniture> acros
        residential	1	<furniture> se ; <furniture> up ; <furniture> wher ; <go> <sedative> ; <go> <think>
        residential	1	<go> back ; <go> ni ; <go> on ; <go> wel ; <goodbye> del ; <gun> <day> ; <happy> por
        residential	1	<happy> thing ; <happy> to ; <headface> <go> ; <headface> <happy> ; <headface> <pet>
        residential	1	<headface> <school> ; <headface> <shake> ; <headface> clos ; <headface> pelon
        residential	1	<headface> spray ; <hear> baj ; <hear> from ; <hear> y ; <height> <height>
        residential	1	<height> lik ; <height> off ; <hit> <day> ; <hit> <outdoors> ; <hit> al
        residential	1	<hold> <blade> ; <hold> <clean> ; <home> <fall> ; <home> <fire> ; <home> <friend>
        residential	1	<home> conmig ; <home> sign ; <homeless> for ; <hospital> <always>
        residential	1	<hospital> <kin> ; <hospital> <month> ; <hospital> <play> ; <hospital> already
        residential	1	<hospital> cas ; <hospital> sw ; <hot> <amount> ; <hot> then ; <illness> from
        residential	1	<illness> to ; <illness> x ; <insurance> <clothes> ; <insurance> ya
        residential	1	<intoxicated> <child> ; <intoxicated> <drive> ; <job> <alcohol> ; <job> <hit>
        residential	1	<job> <kin> ; <job> in ; <job> not ; <job> own ; <key> ; <key> <pet> ; <key> <say>
        residential	1	<kill> <law> ; <kill> his ; <kin> <afraid> ; <kin> <chestheart> ; <kin> <money>
        residential	1	<kin> <pet> ; <kin> <rope> ; <kin> cant ; <kin> must ; <kin> sinc ; <law> <drug>
        residential	1	<law> <law> ; <law> <stop> ; <law> cm ; <law> d/c ; <law> of ; <leave> <colleague>
        residential	1	<leave> <drive> ; <leave> <hot> ; <leave> <insurance> ; <leave> <play>
        residential	1	<leave> <stimulant> ; <leave> <write> ; <leave> she ; <lock> <say> ; <lock> it
        residential	1	<medicine> <day> ; <medicine> <home> ; <medicine> <law> ; <medicine> <treatment>
        residential	1	<medicine> was ; <moment> 0 ; <moment> <colleague> ; <moment> <stranger>
        residential	1	<moment> back ; <moment> sí ; <money> <kin> ; <money> n ; <money> twic
        residential	1	<month> good ; <month> not ; <month> of ; <month> over ; <month> she ; <month> the
        residential	1	<month> very ; <month> ya ; <need> <eat> ; <need> <feel> ; <need> <furniture>
        residential	1	<need> <wait> ; <need> first ; <need> long ; <needle> <soon> ; <night> <soon>
        residential	1	<night> evry ; <night> its ; <night> ten ; <night> would ; <official> 0
        residential	1	<official> <count> ; <official> <kin> ; <official> <see> ; <official> hav
        residential	1	<official> just ; <official> le ; <official> re ; <official> she ; <opening> off
        residential	1	<opioid> <sick> ; <order> for ; <order> on ; <outdoors> <consume>
        residential	1	<outdoors> <happy> ; <outdoors> when ; <pain> <moment> ; <palecolor> <drug>
        residential	1	<palecolor> <job> ; <partner> <alcohol> ; <partner> over ; <partner> supportiv
        residential	1	<past> <opening> ; <past> <opioid> ; <past> <promise> ; <past> no ; <past> on
        residential	1	<pet> <ask> ; <pet> one ; <phone> <container> ; <phone> <partner> ; <phone> <say>
        residential	1	<phone> <take> ; <photo> <headface> ; <photo> <home> ; <photo> <media>
        residential	1	<photo> apag ; <pill> <day> ; <pill> <sedative> ; <pill> el ; <play> <amount>
        residential	1	<play> <appointment> ; <play> <eat> ; <play> <moment> ; <promise> i
        residential	1	<put> <opening> ; <put> away ; <put> me ; <put> over ; <put> por ; <rail> <child>
        residential	1	<room> <amount> ; <room> <drug> ; <room> <height> ; <room> all ; <room> el
        residential	1	<room> on ; <room> onc ; <room> wher ; <rope> <break> ; <rope> en ; <sad> <crowd>
        residential	1	<say> back ; <say> cant ; <say> lo ; <say> only ; <say> theyd ; <say> wel
        residential	1	<school> <clothes> ; <school> <write> ; <school> de ; <school> lin
        residential	1	<sedative> <stop> ; <see> <clothes> ; <see> <opioid> ; <seizure> as
        residential	1	<shake> <bodypart> ; <sick> of ; <smell> <fire> ; <sober> <moment> ; <sober> per
        residential	1	<soon> <amount> ; <soon> <put> ; <soon> its ; <start> <drive> ; <start> <stop>
        residential	1	<start> and ; <start> with ; <stimulant> <cannabis> ; <stimulant> <day>
        residential	1	<stimulant> <fire> ; <stimulant> <outdoors> ; <stimulant> <rarely>
        residential	1	<stimulant> <stop> ; <stimulant> <year> ; <stimulant> as ; <stimulant> charg
        residential	1	<stimulant> ell ; <stimulant> entr ; <stimulant> for ; <stimulant> his
        residential	1	<stimulant> sinc ; <stop> <home> ; <stop> <stop> ; <stop> he ; <stop> i
        residential	1	<stop> only ; <stop> stand ; <stop> then ; <stop> ther ; <stranger> <breath>
        residential	1	<stranger> <wait> ; <stranger> has ; <stranger> hav ; <stranger> par ; <stranger> to
        residential	1	<stranger> y ; <take> <bodypart> ; <take> <continue> ; <take> <need>
        residential	1	<take> <order> ; <take> tim ; <take> yo ; <think> its ; <think> youl ; <threat> a
        residential	1	<tired> <think> ; <tired> no ; <tool> <buy> ; <tool> off ; <tool> on
        residential	1	<town> <consume> ; <town> <hold> ; <town> around ; <trade> <alcohol> ; <trade> at
        residential	1	<treatment> <buy> ; <treatment> <height> ; <treatment> <hold> ; <treatment> <pill>
        residential	1	<treatment> <water> ; <treatment> cours ; <treatment> did ; <treatment> from
        residential	1	<treatment> thi ; <treatment> w/d ; <treatment> ~<home> ; <trust> <last> ; <vendor>
        residential	1	<vendor> <outdoors> ; <vermin> <clean> ; <wait> <give> ; <wait> <outdoors>
        residential	1	<wait> all ; <wait> at ; <wait> clean ; <water> <kin> ; <water> <stranger>
        residential	1	<week> <amount> ; <week> <official> ; <week> desd ; <week> i ; <week> not
        residential	1	<withdrawal> <sedative> ; <withdrawal> off ; <write> <think> ; <write> off
        residential	1	<year> <amount> ; <year> <caretaking> ; <year> <illness> ; a <blade> ; a <week>
        residential	1	a barist ; a book ; a cal ; a cap ; a dim ; a door ; a fiance ; a floor ; a fre
        residential	1	a glas ; a hallway ; a king ; a leaf ; a level ; a machet ; a nurs ; a pon ; a rescu
        residential	1	a road ; a shift ; a spe ; a thursday ; a tortois ; a typical ; a wat ; a wed
        residential	1	a week ; a wif ; aboard ; about coverag ; about money ; about nin ; abren ; abundi
        residential	1	acceptanc <write> ; acceptanc let ; acros me ; adderal and ; adderal by ; adentr
        residential	1	admit <day> ; aft christma ; aft thi ; again near ; ago feel ; ago no ; ah
        residential	1	ahor mism ; ahor sí ; ahorc y ; al <colleague> ; al cristal ; al pis ; alcohol 0
        residential	1	all nin ; all use ; all with ; all wk ; already decid ; als use ; alt a ; alt ayer
        residential	1	although i ; alway pas ; am a ; an <order> ; an intensiv ; an ord ; and <calm>
        residential	1	and being ; and circl ; and empti ; and legal ; and lying ; and off ; and saturday
        residential	1	and sinc ; and stepdad ; and sun ; and wil ; ano empez ; any <appointment>
        residential	1	any treatment ; apartment with ; approv <treatment> ; ard ; are back ; are best
        residential	1	are love ; arm sinc ; arm start ; army two ; arrest a ; arriv with ; as <need>
        residential	1	as <past> ; as need ; asi me ; ask sinc ; ask what ; asusten ; at <church>
        """
}
