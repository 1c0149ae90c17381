extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	driv at ; drov to ; drug court ; drug person ; dry <day> ; dui and ; durm ; dx
        residential	2	each tim ; easy <amount> ; ed or ; eddi ; efect ; eight ; eight day ; eight month
        residential	2	eight week ; el consejer ; el corre ; el departament ; el fin ; el juez ; el papel
        residential	2	el tiemp ; elder ; els offer ; els so ; embaraz y ; emt and ; en <treatment>
        residential	2	en calentur ; en cocain ; en tegucigalp ; encampment off ; ener 0 ; ensen en
        residential	2	entr los ; entregu el ; era <colleague> ; era y ; es <emergency> ; es com
        residential	2	escogi el ; escritori ; eso pregunt ; est <hit> ; est cer ; est hac ; estuv pres
        residential	2	estuv sei ; etoh dry ; even iop ; even lik ; evening i ; event and ; ever happen
        residential	2	every group ; every lunch ; every monday ; every tabl ; everybody on ; everyon and
        residential	2	ex <home> ; ex <write> ; ex marin ; examin ; except the ; extr plat ; extranar a
        residential	2	f <cannabis> ; f <home> ; f <illness> ; f canc ; f cristal ; f ketamin ; f meth
        residential	2	f out ; f s/p ; f slam ; facility for ; fal i ; feb back ; feet ; fent ; fent 0
        residential	2	fight and ; fingernail ; finish etoh ; finish iop ; finish resi ; fiv shift
        residential	2	flor <palecolor> ; flor blu ; foil over ; folk for ; foot on ; for <afraid>
        residential	2	for <count> ; for <rail> ; for adderal ; for how ; for meth ; for over ; forth
        residential	2	forty i ; fost hom ; found baggi ; four ; four week ; freeway 0 ; fresn y
        residential	2	friday to ; friend and ; friend wil ; from that ; fry ; fry <eat> ; fry pan
        residential	2	fueron siet ; g ; g / ; gatorad ; gatorad and ; gav away ; gent par ; gentl with
        residential	2	get me ; get ther ; get treat ; glassy ; glu ; go ; go <see> ; go buy ; go right
        residential	2	god know ; goe around ; good <stranger> ; good insuranc ; good job ; good stretch
        residential	2	good til ; googl ; got help ; got shot ; got two ; gram ; grant ; great <child>
        residential	2	great shap ; greek <church> ; group sinc ; grown <stranger> ; habit that
        residential	2	hac <count> ; handful every ; harley ; has 0 ; has <money> ; has aetn ; has offer
        residential	2	has start ; has stop ; hast septiembr ; hav <go> ; hav <play> ; he <container>
        residential	2	he <fire> ; he est ; he held ; he mak ; he stil ; head for ; hel go ; held til
        residential	2	her <consume> ; her <go> ; her <stranger> ; her aunt ; her boyfriend ; her broth
        residential	2	her counselor ; her nephew ; her parent ; her plac ; herman entr ; hes <always>
        residential	2	hes <fire> ; hes agre ; hes alway ; hes burn ; hes calm ; hes forty ; hes right
        residential	2	hes sorry ; hes swing ; hes told ; hes used ; hes ~<go> ; hesperi ; hi toward
        residential	2	hic el ; him <order> ; him about ; him hold ; him order ; him our ; him out
        residential	2	him tak ; his <colleague> ; his <palecolor> ; his ankl ; his forearm ; his teeth
        residential	2	hiv ; hiz el ; hiz una ; honest i ; hosp cm ; hosp dc ; hosp sw ; hosp x
        residential	2	hospital dri ; hospital me ; hous so ; hungry ; husb wif ; i <fluid> ; i apologiz
        residential	2	i blow ; i dial ; i load ; i nod ; i only ; i real ; i seiz ; i stil ; i sweat
        residential	2	i wreck ; id <take> ; id bring ; ide when ; igual ; ill and ; im <soon> ; im liv
        residential	2	im next ; im proud ; im steady ; imperial ; in <appointment> ; in <container>
        residential	2	in aa ; in alask ; in and ; in between ; in bg ; in county ; in encampment
        residential	2	in japan ; in kingman ; in month ; in prescot ; in seven ; in stay ; in twin
        residential	2	in ~<treatment> ; inclu ; incluy ; inf ; inf cb ; inj ; inpatient for ; inpatient no
        residential	2	inpatient program ; inpt + ; int <stimulant> ; int residential ; inyect la ; iop all
        residential	2	iop stil ; iop used ; iop x ; irony ; is <calm> ; is <money> ; is blank ; is clean
        residential	2	is due ; is finish ; is methamphetamin ; is send ; is thre ; is using ; isnt plug
        residential	2	isnt work ; it <amount> ; it <clinician> ; it <consume> ; it <furniture> ; it <need>
        residential	2	it <write> ; it herself ; it hes ; it mat ; it need ; it prescrib ; it she ; it six
        residential	2	it wel ; it ~<always> ; it ~every ; its <always> ; its job ; its nin ; its on
        residential	2	its pas ; its right ; its ~not ; ivdu ; ive don ; jail rn ; japan ; jos ; judg said
        residential	2	juez me ; just <hit> ; just cam ; keep pictur ; keep walk ; ketamin ; ketamin a
        residential	2	ketamin aft ; ketamin nasal ; keyboard dust ; kick me ; kid in ; kid over
        residential	2	kind wher ; kitchen with ; know sinc ; l hand ; la <opioid> ; la autopist
        residential	2	la camionet ; la clas ; la cuart ; la desintoxicacion ; la prep ; la tetil ; la troc
        residential	2	la tumb ; lad izquierd ; laid the ; lak and ; las <bodypart> ; las <sedative>
        residential	2	las manana ; las una ; las xanax ; lasagn ; last drink ; last nam ; last til
        residential	2	lat on ; laundromat on ; le contest ; le met ; le pag ; le regal ; least
        residential	2	leav befor ; left sid ; les pregunt ; let peopl ; liar ; licens 0 ; lie back
        residential	2	lik our ; lik who ; lilac ; limpi per ; lin in ; lin produc ; lip ; lit
        residential	2	lithium and ; llev tod ; llev uno ; lm ; lmp ; lo <insurance> ; lo cubr ; lone
        residential	2	long program ; los <headface> ; los doctor ; los fin ; los quinc ; lost my
        residential	2	lost thre ; loteri ; lug asi ; lun 0 ; lunch she ; m <opioid> ; m cristal ; m d/c
        residential	2	m detox ; m dj ; m iv ; m out ; m pcp ; mad 0 ; maestr ; mam x ; manana ; many week
        residential	2	marriag ; marz con ; mat in ; may <need> ; may otr ; me <day> ; me about ; me all
        residential	2	me as ; me divorci ; me dont ; me exact ; me habi ; me hablan ; me han ; me in
        residential	2	medical <continue> ; medical again ; meeting i ; men in ; meno y ; mes en ; mes mas
        residential	2	mes o ; meth charg ; meth lost ; meth ~absces ; mg / ; mgmt 0 ; mh ; mi <pet>
        residential	2	mi <tool> ; mi troc ; mient ; milligram on ; minimum of ; mis dos ; mism que
        residential	2	mo liv ; mol and ; mom couch ; mom got ; monday at ; monday wednesday ; money so
        residential	2	money troubl ; month at ; month the ; month then ; most day ; most for ; most night
        residential	2	most on ; moth work ; msg ; muertito ; mujer ; mush ; must finish ; muy formal
        residential	2	my <drug> ; my <treatment> ; my bed ; my breastbon ; my busines ; my cal ; my client
        residential	2	my counselor ; my coworker ; my crack ; my editor ; my fil ; my firm ; my folk
        residential	2	my ful ; my group ; my issu ; my key ; my psychiatrist ; my temp ; my thirti
        residential	2	n <amount> ; n everyth ; nad rar ; nam no ; nd <treatment> ; near every ; need em
        residential	2	need he ; need intak ; neighbor are ; nephew got ; nev <stop> ; nev stop
        residential	2	new <child> ; nieg ~<opioid> ; niet le ; night of ; night start ; night too
        residential	2	nin <month> ; nin month ; nineteen <day> ; nineteen day ; ningun program
        residential	2	no <alcohol> ; no <angry> ; no <job> ; no <opening> ; no <threat> ; no cre ; no entr
        residential	2	no excus ; no not ; no plac ; no sx ; no tx ; no ~<hear> ; no ~<partner>
        residential	2	nobody <consume> ; nobody told ; nobody use ; noch llev ; noma <say> ; non thi
        residential	2	nos bleed ; nos lo ; not <break> ; not <treatment> ; not dai ; not kid ; not late
        residential	2	not let ; not min ; not my ; not preg ; not tak ; not us ; not ~depres ; noth going
        residential	2	novi ; now pac ; now swing ; nowher ; numb back ; numb thre ; numer ; nurs manag
        residential	2	o tre ; ob ; och <month> ; och <year> ; och ano ; och mes ; octob ive ; of <church>
        residential	2	of <law> ; of <money> ; of <withdrawal> ; of day ; of detox ; of it ; of shel
        residential	2	of ~<opioid> ; off <needle> ; off lik ; off norc ; offic 0 ; oh ; on <amount>
        residential	2	on <stop> ; on borrow ; on day ; on four ; on him ; on mol ; on own ; onc <ask>
        residential	2	onc ask ; one <play> ; one even ; one marriag ; one room ; only <school>
        residential	2	only <treatment> ; or <die> ; or charg ; ord ; osl ; oth 0 ; otr vez ; our bed
        residential	2	our den ; out friday ; outpt ; over <always> ; over every ; owed ; own <room>
        residential	2	own couch ; oxygen tank ; padrin de ; pan ; pandemic ; par a ; parish priest
        residential	2	parrot say ; parti ; pas <consume> ; pas <past> ; pas for ; pastor i ; pay me
        residential	2	payday and ; pentecostal ; peopl stay ; per <home> ; per <month> ; per month
        residential	2	perdi mi ; person do ; phenobarb ; phon in ; pie in ; piedr 0 ; piedr me ; pilot 0
        residential	2	pis ; pistol y ; piz ; plac and ; plac for ; plac with ; placement in ; plan approv
        residential	2	plan on ; plan past ; plant clos ; plat and ; ple ; ple enter ; pleas cal
        residential	2	pleito no ; pocket and ; point a ; polit and ; por <month> ; por <order>
        residential	2	por <treatment> ; por internarl ; por orden ; porqu <soon> ; possession of ; pot of
        residential	2	ppo ; pregunt ant ; pres por ; pric ; pric for ; primer en ; prior tx ; prison in
        residential	2	program instead ; program sixty ; psych <say> ; psychiatrist ; pt use ; pued <go>
        residential	2	pued <wait> ; pued qued ; pul his ; pump at ; pur cristal ; put me ; q <amount>
        residential	2	q few ; que <fire> ; que <key> ; que caig ; que con ; que fuer ; que hast ; que rent
        residential	2	que teng ; que vendi ; que voy ; quier sal ; quinc <year> ; quinc ano
        residential	2	ranch program ; ratchet ; rath not ; ratit ; re client ; re liv ; ready
        residential	2	regional <insurance> ; regional carri ; regres cuand ; rehab ; rehab at ; rehabilit
        residential	2	remote ; resid with ; residential 0 ; residential aft ; residential cok
        residential	2	residential the ; residential treatment ; restles ; right he ; right im
        residential	2	right thing ; riverb camp ; rn i ; road and ; room <home> ; room hous ; room or
        residential	2	roomat ; round of ; rul that ; sab com ; safety ; said find ; said thi ; sali y
        residential	2	salirs ; sam <room> ; sam crowd ; san jos ; san pedr ; sav up ; say arent ; say cant
        residential	2	say client ; say how ; say somebody ; say tak ; say the ; scar in ; scary ; school i
        residential	2	school im ; se <water> ; se ni ; se quedan ; se quem ; se ~cuant ; second try
        residential	2	section 0 ; seguirl ; segur flor ; seman de ; seman no ; seven day ; severanc
        residential	2	shar <room> ; she bright ; she correct ; she don ; she graduat ; she laugh ; she my
        residential	2	she own ; she pack ; she walk ; sheet <eat> ; sheet cak ; shirt with ; shoot meth
        residential	2	should add ; si <need> ; si entr ; si le ; sick leav ; sid and ; siet ; sigu
        residential	2	sigu sal ; simp sit ; sin <think> ; sin idea ; sinc <law> ; sinc <month> ; sinc aug
        residential	2	sinc dawn ; sinc february ; sinc halloween ; sinc i ; sinc so ; sinc thur ; sindicat
        residential	2	sist watch ; sit 0 ; sixteen day ; siz too ; sleep ; sleep ok ; sleep som ; smok
        residential	2	snif cocain ; snort a ; so <intoxicated> ; so <stop> ; som <record> ; somebody park
        residential	2	somewher a ; son finish ; soon could ; soonest ; sorry and ; soy cociner ; spe
        residential	2	spe and ; split my ; spot on ; stabl no ; stand the ; start kindergarten ; stash
        residential	2	stay and ; stay at ; stay off ; stay somewher ; sternum ; stil at ; stil do
        residential	2	stil snort ; stop smok ; straight from ; straight sinc ; straight with ; streak
        residential	2	strong as ; sublet ; submit ; subst not ; such <think> ; suegro ; surf ; sw on
        residential	2	swear the ; sweep the ; sx ; sí voy ; tabl in ; tabl its ; tak whatev ; tal one
        residential	2	tambien ; tap ; tarp ; tech y ; teen ; teenager ; teeth ach ; teeth going
        residential	2	tel which ; telefon con ; telehealth ; ten feet ; teng nad ; test <last> ; test last
        residential	2	tetil ; th its ; than ninety ; that <afraid> ; that <bodysound> ; that <furniture>
        residential	2	that <room> ; that guy ; that ice ; that ranch ; that sam ; that scar ; that tim
        residential	2	thc cart ; the <friend> ; the <opioid> ; the <order> ; the <treatment> ; the alcohol
        residential	2	the beach ; the bishop ; the bug ; the cab ; the camer ; the dts ; the entir
        residential	2	the envelop ; the forklift ; the laker ; the lan ; the level ; the mouthwash
        residential	2	the needl ; the pair ; the pandemic ; the park ; the peric ; the phenobarbital
        residential	2	the problem ; the ralph ; the rang ; the receipt ; the rehab ; the sidewalk
        residential	2	the social ; the straw ; the television ; the tin ; the trail ; the uncl ; the union
        residential	2	the unit ; the vide ; the weed ; the win ; the wrong ; the ~light ; them <consume>
        residential	2	them back ; then an ; then the ; ther <eat> ; ther all ; therapist refer
        residential	2	thes <amount> ; thes two ; they <drive> ; they <lock> ; they <see> ; they check
        residential	2	they com ; they cook ; they discharg ; they know ; they lock ; theyr nic
        residential	2	thi <hear> ; thi <job> ; thi job ; thi sound ; thing up ; thing which ; think is
        residential	2	think its ; third <month> ; third month ; thirty night ; thre becaus ; thre four
        residential	2	thre night ; through <always> ; through <day> ; through <insurance> ; through every
        residential	2	thru <outdoors> ; thur and ; thursday night ; thursday outpatient ; tied the ; tiemp
        residential	2	tien nad ; til about ; til around ; til they ; tim she ; to <consume> ; to drink
        residential	2	to hid ; to meth ; to not ; to pul ; to sinc ; to sunday ; to ten ; to tuesday
        residential	2	todo fuman ; told cant ; tomorrow want ; too old ; top it ; touch and ; tra una
        residential	2	trabaj por ; trag ; tre mes ; tre tard ; treat for ; treatment center ; trec
        residential	2	tri everyth ; tri sleep ; troc desd ; troubl of ; truck sinc ; turn up ; twelv hour
        residential	2	twic at ; two becaus ; two iop ; tx <furniture> ; tx bed ; tx ever ; typical ; uds
        residential	2	uds + ; un <clean> ; un centr ; un mensaj ; un per ; un tiemp ; una <container>
        residential	2	una <gun> ; una <moment> ; una hor ; una pistol ; uno 0 ; uno dos ; unsur how ; up 0
        residential	2	up <intoxicated> ; up lat ; up monday ; up nobody ; up past ; up spe ; urologist say
        residential	2	urologist show ; urology np ; usand cocain ; use dai ; use she ; use with ; used dai
        residential	2	used heroin ; usted no ; valentin ; valium ; valv ; van and ; vap thc ; vec a
        residential	2	vec x ; vec y ; venezolan ; veo gent ; viv with ; viven ; voic down ; voic sinc
        residential	2	voy al ; voz baj ; vs ; wal of ; wal with ; walk by ; walk off ; want attendanc
        residential	2	want privat ; want rat ; want somewher ; was <law> ; was <put> ; was back
        residential	2	was nineteen ; was put ; watch + ; watercolor ; we <give> ; we <try> ; weed only
        residential	2	week ever ; week going ; week of ; week sinc ; week start ; week ten ; weekend im
        residential	2	wer back ; what <always> ; what <feel> ; what <say> ; what and ; what feel
        residential	2	what usual ; whatev they ; whatev we ; whenev ther ; wher ; wher my ; which has
        residential	2	which she ; whippet in ; why yet ; wif doe ; wif husb ; wif of ; wil run ; wil talk
        residential	2	wit ; with <calm> ; with <gun> ; with <leave> ; with bf ; with cign ; with cook
        residential	2	withdrawal unit ; without <stop> ; without stop ; wkday ; woman in
        residential	2	women residential ; wont gues ; wont look ; work remote ; worri ; would <ask>
        residential	2	would <die> ; would ask ; would believ ; would die ; would stop ; wound now
        residential	2	wrap up ; wreck my ; y <always> ; y <chestheart> ; y <partner> ; y <play>
        residential	2	y <stimulant> ; y lleg ; y perdi ; y qd ; y ready ; y sus ; y urology ; y ve
        residential	2	ya <fall> ; ya <write> ; ya cai ; ya cer ; ya hast ; yal do ; yard with ; year claus
        residential	2	year its ; yes i ; yo lo ; yo quier ; you <home> ; you do ; you email ; you liv
        residential	2	you writ ; your <build> ; your <phone> ; your build ; your peopl ; your ~<treatment>
        residential	2	yrs every ; zer on ; ~/ ~0 ; ~0 ~/ ; ~<alcohol> <angry> ; ~<alcohol> no
        residential	2	~<alcohol> ~<consume> ; ~<alcohol> ~<opioid> ; ~<consume> sinc
        residential	2	~<consume> ~<stimulant> ; ~<drug> <amount> ; ~<emergency> el ; ~<furniture> ~off
        residential	2	~<hit> ~<stimulant> ; ~<home> and ; ~<home> ~at ; ~<kill> ~him ; ~<pain> ~de
        residential	2	~<pet> ; ~<rope> ~himself ; ~<rope> ~myself ; ~<stimulant> <amount>
        residential	2	~<stimulant> ~<amount> ; ~<stop> ~<day> ; ~<treatment> <home>
        residential	2	~<treatment> <treatment> ; ~<treatment> ~<appointment> ; ~<wait> ; ~<withdrawal> in
        residential	2	~a ~<relapse> ; ~a ~spot ; ~arm ; ~at ~your ; ~attempt ; ~coc ; ~com ~aft
        residential	2	~complet ~a ; ~cp ; ~cristal ; ~cuant ~<money> ; ~cuant ~cuest ; ~cuest ; ~d ~detox
        residential	2	~da <afraid> ; ~da mied ; ~de ~<chestheart> ; ~de ~pech ; ~dej ~la ; ~depres
        residential	2	~dolor ~de ; ~drink ~every ; ~drink ~sinc ; ~dts in ; ~etoh ; ~fent ; ~fev now
        residential	2	~finish ~it ; ~for a ; ~hang ~myself ; ~he ; ~in ~<treatment> ; ~in ~her
        residential	2	~inpatient program ; ~la ~<outdoors> ; ~la ~<stimulant> ; ~la ~cal ; ~la ~coc
        residential	2	~light ~off ; ~lin ; ~me ~<need> ; ~not ~a ; ~not ~com ; ~one ~of ; ~scar ; ~sit
        residential	2	~six ; ~somewher ~for ; ~spot ; ~the ~tim ; ~traum ; ~uncl ; ~wish ; ~wish ~to
        residential	2	él <home>
        residential	1	*ago.4 ; *backToUse ; *drinks.1 ; *duration.5 ; *emergency.fainted
        residential	1	*emergency.fever:negated ; *firstOffence ; *injecting:other_experiencer
        residential	1	*keptUsing:other_experiencer ; *otherService.tobacco:other_experiencer ; *overdose
        residential	1	*residentialLeft:negated ; *seizure:negated ; *serviceQuestion ; *sinceLastUse.1
        residential	1	*started:hypothetical ; *substance.cannabis ; *substance.opioid:negated
        residential	1	*treatmentNeed ; + mol ; 0 <past> ; 0 <rarely> ; 0 as ; 0 crystal ; 0 did ; 0 dirty
        residential	1	0 g ; 0 hoy ; 0 iv ; 0 mg ; 0 so ; 0 viv ; 0 y ; <afraid> <bodypart> ; <alcohol>
        residential	1	<alcohol> <last> ; <alcohol> <take> ; <alcohol> nev ; <alcohol> on ; <alcohol> x
        residential	1	<alone> <leave> ; <alone> <play> ; <alone> par ; <always> <outdoors> ; <always> by
        residential	1	<always> hac ; <always> pas ; <always> van ; <amount> <job> ; <amount> a
        residential	1	<amount> eso ; <amount> first ; <amount> on ; <amount> round ; <amount> yo
        residential	1	<appointment> first ; <appointment> in ; <ask> <drive> ; <ask> <take> ; <ask> ~<day>
        residential	1	<asleep> <angry> ; <asleep> <day> ; <asleep> <eat> ; <asleep> <friend>
        residential	1	<asleep> and ; <asleep> at ; <asleep> but ; <asleep> ok ; <blade> at
        residential	1	<blood> <continue> ; <blood> <need> ; <bodypart> <moment> ; <bodypart> <soon>
        residential	1	<bodypart> about ; <bodypart> hard ; <bodypart> his ; <bodypart> over
        residential	1	<bodypart> tatto ; <bodypart> tingl ; <bodypart> you ; <bodypart> ~<hot>
        residential	1	<bodysound> ; <break> and ; <build> la ; <build> that ; <buy> <say>
        residential	1	<caretaking> <day> ; <caretaking> <furniture> ; <caretaking> <moment>
        residential	1	<caretaking> and ; <child> <eat> ; <child> <job> ; <child> <money>
        residential	1	<child> <palecolor> ; <child> estan ; <child> over ; <child> ve ; <child> wer
        residential	1	<clean> <see> ; <clean> del ; <clinician> <afraid> ; <clinician> <child>
        residential	1	<clinician> of ; <clothes> <buy> ; <clothes> <town> ; <clothes> my ; <clothes> se
        residential	1	<cold> <bodypart> ; <cold> then ; <colleague> me ; <color> <clothes> ; <consume> k
        residential	1	<consume> out ; <consume> right ; <consume> ther ; <consume> when
        residential	1	<container> <always> ; <container> <asleep> ; <container> <last>
        residential	1	<container> <phone> ; <container> a ; <container> hes ; <container> no
        residential	1	<container> not ; <continue> <alcohol> ; <continue> <blood> ; <continue> <buy>
        residential	1	<continue> <past> ; <continue> <start> ; <continue> doing ; <continue> go
        residential	1	<continue> has ; <continue> per ; <continue> read ; <count> <consume>
        residential	1	<count> <container> ; <count> <job> ; <count> que ; <crash> <kin> ; <crowd> <hear>
        residential	1	<crowd> <sad> ; <crowd> been ; <crowd> ever ; <crowd> y ; <day> <angry>
        residential	1	<day> <home> ; <day> <night> ; <day> at ; <day> be ; <day> com ; <day> for
        residential	1	<day> nin ; <day> otr ; <day> por ; <day> sat ; <day> wheth ; <day> without
        residential	1	<daytime> are ; <daytime> ther ; <drive> <hold> ; <drive> <opioid> ; <drive> del
        residential	1	<drive> me ; <drive> only ; <drive> structur ; <drug> <stimulant> ; <eat> <alone>
        residential	1	<eat> back ; <eat> can ; <emergency> on ; <fall> <continue> ; <fall> <phone>
        residential	1	<fall> him ; <fall> of ; <fall> tambien ; <feel> <clinician> ; <feel> <furniture>
        residential	1	<feel> <limp> ; <fire> <feel> ; <fire> <money> ; <friend> <church> ; <friend> <gun>
        residential	1	<friend> <hit> ; <friend> <home> ; <friend> <room> ; <friend> <treatment>
        residential	1	<furniture> <container> ; <furniture> <hot> ; <furniture> <stop> ; <furniture> a
        residential	1	<furniture> hes ; <furniture> she ; <furniture> up ; <go> <opioid> ; <go> <sedative>
        residential	1	<go> <think> ; <go> <wait> ; <go> on ; <go> otr ; <go> them ; <go> tod ; <go> yo
        residential	1	<goodbye> del ; <happy> que ; <happy> thing ; <headface> <pet> ; <headface> <shake>
        residential	1	<headface> cant ; <headface> clos ; <headface> fin ; <headface> pelon
        residential	1	<headface> was ; <hear> <asleep> ; <hear> from ; <height> lik ; <height> sinc
        residential	1	<hit> <bodypart> ; <hit> <day> ; <hit> <needle> ; <hit> el ; <hold> <opening>
        residential	1	<hold> <phone> ; <hold> sinc ; <home> ; <home> <count> ; <home> <friend>
        residential	1	<home> <give> ; <home> <last> ; <home> <phone> ; <home> <week> ; <home> found
        residential	1	<home> is ; <home> sign ; <home> up ; <homeless> <last> ; <hospital> <clean>
        residential	1	<hospital> <colleague> ; <hospital> <kin> ; <hospital> <month> ; <hospital> <see>
        residential	1	<hospital> <stop> ; <hospital> already ; <hospital> cm ; <hot> <amount>
        residential	1	<hot> <rope> ; <hot> test ; <hot> then ; <illness> <job> ; <illness> c
        residential	1	<illness> in ; <illness> twic ; <illness> x ; <insurance> <build> ; <job> /
        residential	1	<job> <kin> ; <job> <leave> ; <job> then ; <key> en ; <kill> <child>
        residential	1	<kill> <consume> ; <kill> <continue> ; <kill> <go> ; <kin> <afraid>
        residential	1	<kin> <chestheart> ; <kin> <opening> ; <kin> <order> ; <kin> los ; <kin> sinc
        residential	1	<kin> usa ; <last> <amount> ; <last> <leave> ; <law> <drug> ; <law> <town>
        residential	1	<law> releas ; <law> term ; <leave> <blood> ; <leave> <chestheart>
        residential	1	<leave> <colleague> ; <leave> <hot> ; <leave> <insurance> ; <leave> <trust>
        residential	1	<leave> <write> ; <leave> too ; <limp> but ; <lock> it ; <media> <town>
        residential	1	<medicine> <law> ; <medicine> <stimulant> ; <medicine> <treatment> ; <medicine> was
        residential	1	<moment> <afraid> ; <moment> <calm> ; <moment> <pain> ; <moment> away
        residential	1	<moment> back ; <moment> mism ; <moment> sí ; <money> <afraid> ; <money> <kin>
        residential	1	<money> <lock> ; <money> <pet> ; <money> worth ; <month> <moment> ; <month> each
        residential	1	<month> good ; <month> had ; <month> som ; <month> very ; <month> ~<stop>
        residential	1	<need> <die> ; <need> <eat> ; <need> <furniture> ; <need> <partner> ; <need> <say>
        residential	1	<need> first ; <need> hac ; <need> option ; <needle> <go> ; <needle> <headface>
        residential	1	<needle> down ; <night> <school> ; <night> evry ; <night> over ; <night> would
        residential	1	<official> <job> ; <official> <kin> ; <official> <water> ; <official> par
        residential	1	<official> she ; <opening> <daytime> ; <opening> off ; <opening> sinc
        residential	1	<opioid> <sick> ; <order> <continue> ; <order> <go> ; <order> for ; <order> of
        residential	1	<order> on ; <order> to ; <outdoors> desd ; <outdoors> on ; <outdoors> se
        residential	1	<outdoors> stal ; <outdoors> when ; <palecolor> <partner> ; <partner> <afraid>
        residential	1	<partner> <continue> ; <partner> <withdrawal> ; <partner> of ; <past> <feel>
        residential	1	<past> <opening> ; <past> <promise> ; <past> <put> ; <past> each ; <past> on
        residential	1	<pet> one ; <pet> se ; <phone> <take> ; <phone> equivoc ; <photo> <appointment>
        residential	1	<photo> <headface> ; <photo> <hear> ; <photo> <home> ; <pill> <day> ; <pill> el
        residential	1	<play> <amount> ; <play> <fluid> ; <play> <happy> ; <play> he
        residential	1	<promise> <treatment> ; <promise> i ; <put> <money> ; <put> <room> ; <put> <town>
        residential	1	<put> away ; <put> is ; <put> over ; <put> por ; <put> ther ; <record> <leave>
        residential	1	<record> <need> ; <remember> to ; <room> <give> ; <room> <height>
        residential	1	<room> <stranger> ; <room> all ; <room> from ; <room> has ; <room> onc ; <rope> <go>
        residential	1	<rope> <moment> ; <rope> en ; <rope> from ; <sad> <amount> ; <sad> <crowd>
        residential	1	<say> <continue> ; <say> cant ; <say> clear ; <say> find ; <say> one ; <say> only
        residential	1	<say> par ; <school> lin ; <sedative> <hospital> ; <see> <home> ; <see> <need>
        residential	1	<see> good ; <seizure> <past> ; <shake> de ; <shake> the ; <sick> ; <sick> <daytime>
        residential	1	<sober> <leave> ; <sober> <moment> ; <soon> <amount> ; <start> with
        residential	1	<stimulant> <fire> ; <stimulant> <money> ; <stimulant> <rarely> ; <stimulant> <see>
        residential	1	<stimulant> <stop> ; <stimulant> <year> ; <stimulant> charg ; <stimulant> com
        residential	1	<stimulant> con ; <stimulant> ell ; <stimulant> for ; <stimulant> i
        residential	1	<stimulant> includ ; <stimulant> iv ; <stimulant> un ; <stop> <awake>
        residential	1	<stop> <outdoors> ; <stop> <stop> ; <stop> being ; <stop> not ; <stop> only
        residential	1	<stop> stand ; <stop> ther ; <stranger> <asleep> ; <stranger> <chestheart>
        residential	1	<stranger> are ; <stranger> has ; <stranger> hav ; <stranger> just ; <stranger> par
        """
}
