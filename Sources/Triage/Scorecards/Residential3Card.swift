extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	<treatment> <leave> ; <treatment> ama ; <treatment> at ; <treatment> dond
        residential	3	<treatment> he ; <treatment> its ; <treatment> ive ; <treatment> se
        residential	3	<treatment> sinc ; <treatment> thru ; <trust> <past> ; <try> <treatment>
        residential	3	<wait> <height> ; <wait> <home> ; <week> <go> ; <week> <last> ; <week> clean
        residential	3	<week> his ; <week> its ; <week> ive ; <week> ~not ; <week> ~sinc
        residential	3	<withdrawal> <home> ; <withdrawal> <opening> ; <withdrawal> me ; <write> und
        residential	3	<write> ~<day> ; <year> <law> ; <year> <moment> ; <year> im ; <year> ya
        residential	3	a <opening> ; a <room> ; a beach ; a beard ; a canc ; a cop ; a feel ; a handshak
        residential	3	a media ; a plac ; a room ; a saint ; a scratch ; a seven ; a vein ; a verl ; a zip
        residential	3	abandon ; about <wait> ; about not ; absces on ; acab su ; acceptanc <write>
        residential	3	acceptanc let ; acceptanc ltr ; aceler y ; aceptan medi ; add that ; adderal 0
        residential	3	adderal every ; adderal out ; adderal she ; adolescent residential ; advis on
        residential	3	advocat ; ago on ; ah/vh ; ahi se ; air dust ; albergu ; all but ; all don ; all use
        residential	3	als <consume> ; ama from ; ambient ; ambulatori per ; ambulatoria ; an <amount>
        residential	3	and <consume> ; and both ; and by ; and custody ; and don ; and durm ; and feed
        residential	3	and hom ; and honest ; and otr ; and sleep ; and sort ; and stand ; anex
        residential	3	anniversary in ; ano ya ; anymor the ; apparent ; appetit back ; appl health
        residential	3	are <official> ; are <think> ; are cop ; around <day> ; around east ; arrang aft
        residential	3	arregl la ; as befor ; ask and ; ask no ; at st ; audienci ; audit ; aunt want
        residential	3	awak so ; ayer de ; ayer ya ; back <consume> ; back room ; baggi in ; banner
        residential	3	barricad in ; be writ ; becaus of ; bed by ; bed let ; bed not ; been <always>
        residential	3	been cocain ; been read ; been violent ; beer on ; befor dur ; befor work
        residential	3	behind our ; belt and ; bender ; bibl and ; blanket in ; bles and ; board consent
        residential	3	box win ; bus pas ; bus ther ; busc ; but most ; by mon ; by septemb ; cal self
        residential	3	camer on ; can gues ; can only ; cancel it ; carcel del ; cas del ; cashi ; casi
        residential	3	charm ; chip and ; chut ; cm 0 ; co ed ; coal ; cocain + ; cocain all ; cocain i
        residential	3	cok every ; cok qd ; cok the ; colombian ; com no ; com tonight ; competitor
        residential	3	complet detox ; complet not ; con <shame> ; con coc ; con suer ; cond 0
        residential	3	consejer dic ; consent agreement ; consum ; consum per ; cool with ; corazon y
        residential	3	coupl x ; cps took ; crack at ; crack has ; cristal ; cristal 0 ; cristal tre
        residential	3	cristal y ; crumb ; crystal at ; crystal me ; cuand <consume> ; cuant cobran
        residential	3	cuart que ; custodi de ; d/t ; dai going ; dan de ; dat 0 ; daught liv ; day 0
        residential	3	day becaus ; day for ; day four ; day hes ; day on ; day option ; day program
        residential	3	day somewher ; dcd from ; dcf ; de <treatment> ; de juev ; de volv ; deadlin
        residential	3	deal out ; dej eso ; del <happy> ; del alcohol ; del cond ; del cuel ; deliv packag
        residential	3	desintox ; desintoxic del ; desintoxicacion por ; despu por ; detox @
        residential	3	detox complet ; detox mon ; detox with ; dia alcohol ; dia hac ; diari va ; did my
        residential	3	did the ; didnt <angry> ; direct a ; dispatch ; divorci y ; do aft ; do mol
        residential	3	doctor was ; doe hav ; doing <treatment> ; dollar of ; don a ; dond <leave>
        residential	3	dond rent ; dont <afraid> ; dont scar ; dont shar ; dont ~<shake> ; door right
        residential	3	dop on ; dos was ; drag him ; drink at ; drink on ; drov him ; drov me ; dui
        residential	3	dust 0 ; dutch ; dxd ; east now ; easy <amount> ; eight at ; eight week
        residential	3	el <breath> ; el air ; el tiemp ; el ~<treatment> ; els so ; en <treatment> ; en eso
        residential	3	end sun ; entregu el ; er hallway ; es cristian ; ese <order> ; ese orden
        residential	3	eso <ask> ; espos llev ; esquin y ; est <put> ; est habl ; estuv bien ; estuv sei
        residential	3	even iop ; ever happen ; every thur ; everyday 0 ; examin ; extr plat ; f <law>
        residential	3	f <room> ; f dental ; f graduat ; f kick ; f mom ; falt otr ; fentanyl ; few month
        residential	3	finish etoh ; fir from ; first <official> ; fly again ; foc <always> ; for <afraid>
        residential	3	for <opioid> ; for <rail> ; for men ; for oxy ; for tel ; four day ; fresn y ; fui a
        residential	3	fum spic ; fuman cristal ; furnac ; gatorad and ; get clean ; get int ; go <day>
        residential	3	go ~<treatment> ; go ~inpatient ; god know ; goe and ; goe back ; good stretch
        residential	3	good through ; good til ; got put ; got tim ; gram a ; grandmoth now ; grandson and
        residential	3	hac a ; hac diez ; hac onc ; had ~<treatment> ; half ago ; half year ; hand gon
        residential	3	handful every ; has <consume> ; has epilepsy ; has nowher ; hast may
        residential	3	hast septiembr ; hav <room> ; he <lock> ; he pay ; he snif ; he stil ; hed <asleep>
        residential	3	hed sleep ; hel go ; hep c ; hepatology ; her aunt ; her broth ; her goe ; her iop
        residential	3	her job ; her nephew ; her tonight ; her too ; herman entr ; hes <fire> ; hes burn
        residential	3	hes hold ; hes lost ; hes right ; hes swing ; him <order> ; him how ; him order
        residential	3	him our ; his <palecolor> ; his couch ; his forearm ; his lin ; his rent ; his whit
        residential	3	hosp cm ; hosp sw ; hous get ; hous use ; how long ; hoy de ; husb cam ; i blow
        residential	3	i flew ; i inject ; i off ; i rent ; i show ; i sign ; i sleep ; i stay ; i ~pas
        residential	3	i ~slept ; ice <go> ; ice x ; ido a ; im <bodysound> ; im <furniture> ; im behind
        residential	3	im couch ; im right ; imperial ; in <church> ; in <go> ; in <night> ; in alask
        residential	3	in background ; in county ; in encin ; in kingman ; in patient ; in prescot
        residential	3	in prgm ; inpt tx ; int <always> ; int every ; int residential ; int that ; intact
        residential	3	intern ; iop acros ; iop and ; iop counselor ; iop used ; is cool ; is sweet
        residential	3	is ~<money> ; is ~paid ; isnt work ; it <break> ; it <clinician> ; it <fluid>
        residential	3	it <smell> ; it <stop> ; it as ; it eight ; it if ; it smel ; its <always> ; its fin
        residential	3	its fiv ; ivdu ; ive als ; ive lost ; ive start ; izquierd desd ; jef me ; job to
        residential	3	judg ; judg okafor ; jun i ; just <hit> ; k every ; k hol ; ketamin ; kick it
        residential	3	kick off ; klonopin ; know ill ; l hand ; l thigh ; la <drive> ; la bolsit
        residential	3	lad izquierd ; las una ; ld ; le met ; le pag ; leav thru ; left liv ; let me
        residential	3	level and ; lie back ; lik <past> ; lik befor ; lin ~in ; liv a ; liv with ; livin
        residential	3	lo mism ; loc ; log off ; lorazepam ; lost job ; lunch every ; m <furniture>
        residential	3	m <illness> ; m <opioid> ; m cristal ; m dj ; m iv ; m out ; macarthur ; machet in
        residential	3	mak someth ; manan sin ; marriag ; marriag and ; marz y ; mayb i ; me go ; me ~0
        residential	3	media ; met a ; metanfetamin ; meten ; meth 0 ; meth bf ; meth pretty ; metiendos
        residential	3	metimo a ; mgmt 0 ; mi <room> ; minim ; mism <home> ; mo x ; monday she ; month aft
        residential	3	month not ; month then ; mor night ; most day ; most on ; moth son ; my <caretaking>
        residential	3	my calend ; my camer ; my client ; my firm ; my grown ; my issu ; my jefit
        residential	3	my licens ; my thirti ; myself <day> ; myself im ; need inpt ; need mor
        residential	3	need placement ; neg test ; nev the ; next step ; nic <crowd> ; nic peopl
        residential	3	night duration ; night per ; nivel ; no ~batal ; no ~de ; no ~numbnes ; no ~safety
        residential	3	no ~tx ; nod along ; noma diganl ; non thi ; nonprofit ; noon no ; norc at
        residential	3	nos <happy> ; nos reimo ; nostril ; not ~hold ; not ~look ; not ~our ; novent
        residential	3	now meth ; now was ; numb thre ; nurs said ; och <month> ; och <week> ; och <year>
        residential	3	och ano ; och mes ; och semana ; octob ive ; octubr de ; of <money>
        residential	3	of <withdrawal> ; of dai ; of law ; of phon ; of prison ; of program ; of vet
        residential	3	of ~<stimulant> ; off lik ; off on ; on bath ; on crystal ; on nin ; on spe ; on tin
        residential	3	one <partner> ; only <consume> ; only keep ; only ther ; ord read ; orden de ; oth 0
        residential	3	oth <night> ; our <caretaking> ; our <tool> ; our detox ; our guest ; out <go>
        residential	3	out but ; out sinc ; outpatient at ; outpatient in ; outpatient isnt ; outpt
        residential	3	own is ; pack list ; padr que ; paid in ; pan ; pancreatiti ; pap is ; parrot say
        residential	3	pas <past> ; past thi ; per con ; per tampoc ; perdi a ; person do ; phon number
        residential	3	piedr 0 ; piedr com ; piedr ya ; pip und ; piquet ; plac in ; plac with ; pleito no
        residential	3	porqu <soon> ; pric of ; prision ; prison in ; privat room ; program intern
        residential	3	protocol finish ; psychiatrist dr ; pt wil ; pued entr ; put our ; pyxi ; que <key>
        residential	3	que fuer ; que hiz ; que ocup ; que rent ; que vendi ; quem la ; question nobody
        residential	3	quit pick ; read residential ; recit ; reentry 0 ; refer up ; regional jet ; reimo
        residential	3	rent and ; resi 0 ; resi bed ; resid with ; residencial y ; residential client
        residential	3	residential or ; reunif ; review <town> ; rib ; ring to ; rn i ; rock ; room
        residential	3	room is ; roommat smok ; rul at ; s/p ~<treatment> ; said whatev ; said who ; sali
        residential	3	salirs ; sam <room> ; sam crowd ; sam room ; sam thre ; san jos ; sat me ; say liv
        residential	3	say now ; say tak ; say ~how ; school im ; school so ; scrap ; se com ; se quem
        residential	3	se separo ; segui ; sei mes ; sem desd ; semana ya ; separo ; septemb i
        residential	3	shar <room> ; she correct ; she drink ; she hit ; shelt night ; short term
        residential	3	should go ; show she ; shut for ; sick leav ; siet ano ; siet dia ; sigu
        residential	3	sin ~<home> ; sin ~<pain> ; sin ~dolor ; sinc <wait> ; sinc every ; sinc february
        residential	3	sinc law ; sinc stay ; sirvi ; sist she ; sit 0 ; six hundr ; sleep now ; smok it
        residential	3	smokin crack ; snort ; so theyr ; so without ; sobrin en ; som oth ; sombra
        residential	3	someplac ; somewher for ; son sei ; spe ; spe four ; spe two ; spic diari ; sro
        residential	3	stab his ; start kindergarten ; stash ; stay at ; stay in ; steady on ; stepdad is
        residential	3	sternum ; stil buy ; stov and ; studi and ; suer ; suer y ; surf ; sw on ; sweep the
        residential	3	sí voy ; t <job> ; tak coupl ; taper off ; tarp ; teen residential ; teeth going
        residential	3	ten <day> ; teng lo ; terapi ambulatori ; test dirty ; test me ; than ninety
        residential	3	than onc ; that <afraid> ; that outpatient ; the <cannabis> ; the alcohol
        residential	3	the buckl ; the bunk ; the cab ; the crystal ; the deacon ; the ferry ; the ful
        residential	3	the glas ; the grandmoth ; the handful ; the hol ; the hospital ; the irony
        residential	3	the lif ; the problem ; the pyxi ; the salt ; the skin ; the spe ; the use
        residential	3	the workbook ; the ~<count> ; the ~<crowd> ; the ~<law> ; the ~light ; the ~liv
        residential	3	them <consume> ; then aftercar ; then walk ; ther <always> ; ther out ; ther room
        residential	3	therapist refer ; thes two ; they <hold> ; they saw ; theyl <see> ; thi <job>
        residential	3	thi mo ; thing which ; through <outdoors> ; thru sun ; thu ; tiemp ; tiemp dur
        residential	3	tienen dond ; tijuan a ; til about ; til fri ; til sum ; tim is ; tin most
        residential	3	to <consume> ; to go ; to sinc ; to sunday ; togeth <amount> ; told cant ; tom otr
        residential	3	tomorrow ; tomorrow is ; tonight she ; too <stiff> ; too tight ; touch and
        residential	3	trabaj por ; trag ; transplant ; trap hous ; treatment plac ; truck behind ; trunk
        residential	3	twelv hour ; twic <moment> ; twic now ; two becaus ; tx <furniture> ; tx bed ; tyl
        residential	3	uds + ; un machet ; un program ; un tiemp ; unit in ; up monday ; up spe
        residential	3	urologist show ; urology np ; us we ; use crack ; use if ; use k ; use meth
        residential	3	used <past> ; used befor ; used dai ; used meth ; user for ; using adderal
        residential	3	using again ; using ice ; uso piedr ; ust sab ; van <count> ; vecin no ; veint dia
        residential	3	vest ; virtual <treatment> ; visit nurs ; voic down ; voic sinc ; walmart ; want and
        residential	3	want back ; want out ; want privat ; was <cannabis> ; was cle ; was ketamin
        residential	3	was nineteen ; was octob ; was snort ; wednesday to ; week his ; week ive
        residential	3	week sinc ; week ~sinc ; weekday now ; weekend at ; wen ; went numb ; wer <see>
        residential	3	what <always> ; what usual ; when hes ; wher do ; wif broth ; wif sob ; wif too
        residential	3	wir ; with <calm> ; with <eat> ; with <leave> ; with <night> ; with <sober>
        residential	3	with cign ; wk aft ; would stop ; would ~a ; writ residential ; y 0 ; y <fire>
        residential	3	y qd ; y ~<awake> ; y ~awak ; y ~mi ; ya trai ; year now ; yesterday so ; yo lo
        residential	3	you <home> ; you liv ; you suggest ; your residential ; yrs every ; ~<afraid> of
        residential	3	~<alcohol> ~<opioid> ; ~<always> per ; ~<amount> and ; ~<asleep> ~debaj
        residential	3	~<child> no ; ~<clinician> <stop> ; ~<consume> ~<continue> ; ~<consume> ~<pain>
        residential	3	~<day> <headface> ; ~<furniture> ~off ; ~<height> ~off ; ~<home> <homeless>
        residential	3	~<homeless> <stimulant> ; ~<hospital> ~<treatment> ; ~<hot> <moment>
        residential	3	~<illness> <count> ; ~<medicine> 0 ; ~<money> <job> ; ~<month> or
        residential	3	~<order> ~<official> ; ~<sick> <amount> ; ~<start> and ; ~<stranger> ~only
        residential	3	~<take> ~<child> ; ~<think> when ; ~<threat> no ; ~<treatment>
        residential	3	~<treatment> <count> ; ~<treatment> <go> ; ~<treatment> <partner> ; ~<treatment> for
        residential	3	~<treatment> o ; ~<treatment> ~<opioid> ; ~<vendor> ~<home> ; ~<wait> ~<amount>
        residential	3	~<year> <hospital> ; ~batal ; ~be ~somewher ; ~cocain ; ~d ~<alcohol> ; ~d ~<wait>
        residential	3	~d ~detox ; ~d ~etoh ; ~d ~stay ; ~day ~of ; ~del ~<height> ; ~del ~puent ; ~dia
        residential	3	~diari per ; ~dog ~is ; ~driv hom ; ~duerm ~debaj ; ~etoh / ; ~for ~thirty
        residential	3	~for ~two ; ~four ~week ; ~he ~<give> ; ~he ~dej ; ~her ~<room> ; ~i ~<count>
        residential	3	~i ~count ; ~ide when ; ~in ~front ; ~in ~her ; ~inpatient program ; ~intern ~de
        residential	3	~isnt ~for ; ~it ~<money> ; ~it ~cost ; ~jump ~off ; ~kid ; ~le est ; ~light ~off
        residential	3	~long ~<wait> ; ~long ~stay ; ~me ~<go> ; ~mi ~<colleague> ; ~mis ~hijo
        residential	3	~mo ~residential ; ~month or ; ~my ~<colleague> ; ~not ~a ; ~not ~pregnant ; ~novent
        residential	3	~novent ~<day> ; ~novent ~dia ; ~numbnes ; ~one and ; ~one ~of ; ~oth ~plac
        residential	3	~overdos on ; ~patch ; ~piedr ; ~plan ; ~preg cok ; ~program ; ~program at
        residential	3	~program on ; ~ready ; ~residencial ; ~run ~out ; ~safety ; ~scar of ; ~se ~cuant
        residential	3	~sinc ~wint ; ~straight ; ~structur <past> ; ~structur befor ; ~teng nad
        residential	3	~than ~<amount> ; ~the ~<home> ; ~the ~<night> ; ~thirty ~day ; ~treatment befor
        residential	3	~tuesday ; ~up ; ~up ~for ; ~wed and ; ~wont ~<say> ; ~wont ~say
        residential	2	*abstinent.0:negated ; *ago.4 ; *arrests ; *duration.2 ; *duration.5 ; *firstOffence
        residential	2	*frequency.2:historical ; *hallucination.apparition:hypothetical ; *noBarrierWork
        residential	2	*otherService.feeling:possible ; *overdose ; *quantity
        residential	2	*quantity.treatmentBefore:negated ; *residentialDone:hypothetical
        residential	2	*residentialDone:negated ; *seizure:hypothetical ; *sinceLastUse.2 ; *soonDate
        residential	2	*spam.opensNote ; *started:hypothetical ; *substance.opioid:negated ; *thirdParty
        residential	2	*treatmentNeed:possible ; *uses:other_experiencer ; *wantsOff:hypothetical
        residential	2	+ <consume> ; + <sedative> ; + dial ; + for ; + most ; 0 <angry> ; 0 <container>
        residential	2	0 <hear> ; 0 <hot> ; 0 <night> ; 0 <past> ; 0 <play> ; 0 <relapse> ; 0 amenaz
        residential	2	0 beer ; 0 cristal ; 0 fight ; 0 good ; 0 hear ; 0 night ; 0 outsid ; 0 releas
        residential	2	0 semana ; 0 walk ; <afraid> <soon> ; <alcohol> <furniture> ; <alcohol> <take>
        residential	2	<alcohol> is ; <alcohol> q ; <alcohol> x ; <alone> <job> ; <alone> par
        residential	2	<always> <furniture> ; <always> <go> ; <always> <job> ; <always> <opening>
        residential	2	<always> hac ; <always> terc ; <always> tien ; <always> ua ; <always> va
        residential	2	<amount> <job> ; <amount> a ; <amount> becaus ; <amount> los ; <amount> whil
        residential	2	<angry> <clean> ; <angry> her ; <angry> por ; <angry> ~<die>
        residential	2	<appointment> <clinician> ; <ask> <home> ; <ask> <insurance> ; <ask> <put>
        residential	2	<asleep> 0 ; <asleep> <angry> ; <asleep> <leave> ; <asleep> <month>
        residential	2	<asleep> <tool> ; <asleep> ahi ; <asleep> and ; <asleep> but ; <asleep> com
        residential	2	<asleep> he ; <blade> <height> ; <blade> <kin> ; <blade> <money> ; <blade> porqu
        residential	2	<bodypart> <break> ; <bodypart> <home> ; <bodypart> <lock> ; <bodypart> about
        residential	2	<bodypart> been ; <bodypart> to ; <bodypart> which ; <break> on ; <build> <bodypart>
        residential	2	<build> <buy> ; <build> <consume> ; <build> our ; <cannabis> <week>
        residential	2	<cannabis> cart ; <caretaking> <alcohol> ; <caretaking> <day>
        residential	2	<caretaking> <furniture> ; <caretaking> <moment> ; <caretaking> about
        residential	2	<caretaking> and ; <chestheart> <clinician> ; <chestheart> <tool> ; <chestheart> en
        residential	2	<chestheart> right ; <child> <eat> ; <child> <year> ; <child> back ; <child> mad
        residential	2	<child> my ; <child> to ; <child> va ; <church> <feel> ; <church> for ; <church> san
        residential	2	<church> ~<day> ; <clean> 0 ; <clean> <always> ; <clean> <see> ; <clean> me
        residential	2	<clinician> <afraid> ; <clinician> <child> ; <clinician> <month> ; <clinician> board
        residential	2	<clinician> dr ; <clinician> of ; <clinician> twic ; <clothes> when
        residential	2	<colleague> <die> ; <colleague> <limp> ; <colleague> d/c ; <consume> <clothes>
        residential	2	<consume> <drive> ; <consume> in ; <consume> only ; <consume> out ; <consume> she
        residential	2	<consume> una ; <consume> ~<stop> ; <container> <alcohol> ; <container> <amount>
        residential	2	<container> <shame> ; <container> a ; <container> over ; <continue> <blood>
        residential	2	<continue> <caretaking> ; <continue> <colleague> ; <continue> <past>
        residential	2	<continue> com ; <continue> go ; <continue> in ; <continue> most ; <continue> near
        residential	2	<continue> per ; <continue> read ; <continue> turn ; <continue> what ; <count> que
        residential	2	<crowd> <hold> ; <crowd> <stimulant> ; <crowd> <town> ; <crowd> find ; <crowd> und
        residential	2	<day> <alcohol> ; <day> <amount> ; <day> <day> ; <day> <night> ; <day> <opioid>
        residential	2	<day> be ; <day> chip ; <day> nin ; <day> sat ; <day> ~<past> ; <drive> <soon>
        residential	2	<drive> <stimulant> ; <drive> as ; <drive> depot ; <drive> est ; <drive> him
        residential	2	<drive> me ; <drive> my ; <drive> only ; <drive> station ; <drive> straight
        residential	2	<drug> <container> ; <drug> <furniture> ; <drug> <home> ; <drug> <law> ; <drug> aft
        residential	2	<drug> and ; <eat> <alone> ; <eat> <asleep> ; <eat> <stimulant>
        residential	2	<emergency> <treatment> ; <fall> <clean> ; <fall> <phone> ; <fall> of
        residential	2	<feel> <opioid> ; <fire> <feel> ; <fire> <hot> ; <fire> with ; <friend> <gun>
        residential	2	<friend> <start> ; <friend> <stranger> ; <friend> doesnt ; <friend> por
        residential	2	<friend> ~<seizure> ; <furniture> <play> ; <furniture> <rope> ; <furniture> in
        residential	2	<furniture> lik ; <furniture> nin ; <furniture> she ; <furniture> und
        residential	2	<furniture> wher ; <go> <bodypart> ; <go> <homeless> ; <go> <stop> ; <go> not
        residential	2	<goodbye> that ; <goodbye> the ; <gun> <friend> ; <happy> por ; <happy> que
        residential	2	<headface> lost ; <headface> pelon ; <hear> el ; <hear> his ; <hear> ~<asleep>
        residential	2	<height> <homeless> ; <height> out ; <hit> <bodypart> ; <hit> <cold> ; <hit> <kin>
        residential	2	<hit> <tool> ; <hold> <month> ; <hold> on ; <home> ; <home> <homeless>
        residential	2	<home> <phone> ; <home> <rope> ; <home> <take> ; <home> all ; <home> con
        residential	2	<home> depot ; <home> doe ; <home> in ; <home> ~<money> ; <home> ~<take>
        residential	2	<homeless> <consume> ; <homeless> <homeless> ; <homeless> <need>
        residential	2	<hospital> <clothes> ; <hospital> <sedative> ; <hospital> cas ; <hospital> cm
        residential	2	<hospital> dc ; <hospital> sw ; <hot> <kill> ; <hot> for ; <hot> the ; <hot> then
        residential	2	<illness> <drive> ; <illness> <month> ; <illness> attack ; <illness> la
        residential	2	<insurance> <clothes> ; <insurance> sinc ; <job> <build> ; <job> <stimulant>
        residential	2	<job> le ; <job> own ; <job> por ; <job> twic ; <job> without ; <key> <pet>
        residential	2	<key> <stimulant> ; <kill> <leave> ; <kin> <alcohol> ; <kin> <fire> ; <kin> <shame>
        residential	2	<kin> <sober> ; <kin> desd ; <kin> plac ; <kin> ~<stimulant> ; <last> <asleep>
        residential	2	<law> <child> ; <law> <day> ; <law> <drug> ; <law> <hold> ; <law> <order>
        residential	2	<law> <soon> ; <law> d/c ; <law> had ; <law> rn ; <law> with ; <leave> <blood>
        residential	2	<leave> <drive> ; <leave> <trust> ; <leave> she ; <leave> sid ; <leave> y ; <limp>
        residential	2	<lock> <home> ; <lock> from ; <medicine> <amount> ; <medicine> <treatment>
        residential	2	<moment> <chestheart> ; <moment> <hot> ; <moment> act ; <moment> mism ; <moment> sí
        residential	2	<moment> tim ; <money> <job> ; <money> <official> ; <money> n ; <money> of
        residential	2	<money> ya ; <month> <key> ; <month> not ; <month> usa ; <month> used
        residential	2	<month> ~<home> ; <need> <home> ; <need> attendanc ; <need> back ; <need> em
        residential	2	<need> high ; <needle> <soon> ; <night> each ; <night> than ; <night> too
        residential	2	<official> <child> ; <official> <see> ; <official> <water> ; <official> <write>
        residential	2	<official> ive ; <official> le ; <official> par ; <opening> <daytime>
        residential	2	<opioid> <sick> ; <opioid> <stop> ; <opioid> out ; <opioid> sinc
        residential	2	<order> <continue> ; <order> <count> ; <order> <treatment> ; <order> him
        residential	2	<order> que ; <order> ~<amount> ; <outdoors> <angry> ; <outdoors> <happy>
        residential	2	<outdoors> clos ; <outdoors> gul ; <outdoors> right ; <outdoors> when ; <pain> for
        residential	2	<pain> mid ; <palecolor> <partner> ; <partner> <phone> ; <partner> been
        residential	2	<partner> por ; <past> <crash> ; <past> <soon> ; <past> <wait> ; <past> each
        residential	2	<past> le ; <past> theyl ; <past> tx ; <pet> <year> ; <phone> me ; <phone> neg
        residential	2	<phone> self ; <phone> you ; <photo> <stimulant> ; <pill> el ; <promise> <night>
        residential	2	<promise> i ; <put> <insurance> ; <put> <opening> ; <put> is ; <put> las
        residential	2	<put> list ; <put> no ; <put> over ; <put> up ; <put> ~<amount> ; <rarely> <day>
        residential	2	<rarely> <go> ; <rarely> <treatment> ; <rarely> x ; <record> <day> ; <record> als
        residential	2	<record> if ; <record> ive ; <relapse> <day> ; <room> <consume> ; <room> <room>
        residential	2	<room> from ; <room> wher ; <room> with ; <rope> <ask> ; <rope> <break>
        residential	2	<rope> <headface> ; <rope> <moment> ; <rope> <pet> ; <say> <chestheart>
        residential	2	<say> arent ; <say> back ; <say> cant ; <say> desd ; <say> ~<hear> ; <school> <ask>
        residential	2	<school> <leave> ; <sedative> <stop> ; <sedative> <take> ; <sedative> off
        residential	2	<see> asi ; <seizure> <say> ; <shake> on ; <shame> of ; <smell> <fire>
        residential	2	<sober> hast ; <sober> per ; <sober> ~<withdrawal> ; <soon> <put> ; <soon> la
        residential	2	<start> with ; <stimulant> <cannabis> ; <stimulant> <homeless> ; <stimulant> <hot>
        residential	2	<stimulant> as ; <stimulant> by ; <stimulant> charg ; <stimulant> com
        residential	2	<stimulant> for ; <stimulant> his ; <stimulant> i ; <stimulant> iv
        residential	2	<stimulant> just ; <stimulant> lost ; <stimulant> n ; <stimulant> nin
        residential	2	<stimulant> out ; <stimulant> that ; <stimulant> toda ; <stimulant> twic
        residential	2	<stimulant> un ; <stimulant> ~<kin> ; <stimulant> ~<year> ; <stop> <last>
        residential	2	<stop> <withdrawal> ; <stop> then ; <stop> ther ; <stranger> <drug>
        residential	2	<stranger> <wait> ; <stranger> hav ; <stranger> just ; <stranger> y
        residential	2	<take> <bodypart> ; <take> <opioid> ; <take> <room> ; <take> clean ; <take> mushroom
        residential	2	<think> <go> ; <think> approv ; <think> read ; <think> so ; <tool> <chestheart>
        residential	2	<tool> he ; <town> <consume> ; <town> <continue> ; <town> <hospital>
        residential	2	<town> <treatment> ; <trade> im ; <trade> lik ; <trade> turn ; <treatment> <angry>
        residential	2	<treatment> <calm> ; <treatment> <day> ; <treatment> <home> ; <treatment> <official>
        residential	2	<treatment> <pill> ; <treatment> <town> ; <treatment> <year> ; <treatment> @
        residential	2	<treatment> all ; <treatment> any ; <treatment> back ; <treatment> becaus
        residential	2	<treatment> did ; <treatment> en ; <treatment> from ; <treatment> nev
        residential	2	<treatment> only ; <treatment> sid ; <treatment> the ; <treatment> thing
        residential	2	<treatment> w/d ; <treatment> ~<child> ; <treatment> ~<month> ; <treatment> ~intern
        residential	2	<trust> <child> ; <unreal> <stranger> ; <vendor> <treatment> ; <vermin> are
        residential	2	<vermin> the ; <wait> <lock> ; <wait> at ; <wait> in ; <wait> off ; <wait> somewher
        residential	2	<water> <daytime> ; <water> so ; <week> <amount> ; <week> <phone>
        residential	2	<week> <stimulant> ; <week> <week> ; <week> com ; <week> ever ; <week> im
        """
}
