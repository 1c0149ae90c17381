extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	hes kind ; hes out ; hes sob ; hes wel ; hij usa ; him away ; him talk ; himself <ask>
        iop	1	hir man ; his <caretaking> ; his <count> ; his <treatment> ; his bles ; his iop ; his spot
        iop	1	hom ; hook ; horror movi ; hospital bed ; hous 0 ; hr <give> ; human ; i <bodypart>
        iop	1	i <consume> ; i <goodbye> ; i <hear> ; i <promise> ; i and ; i appreciat ; i burn ; i could
        iop	1	i giggl ; i label ; i laugh ; i look ; i park ; i return ; i tend ; i wash ; ibew
        iop	1	ice <night> ; id ; id <feel> ; id <leave> ; id feel ; id tel ; if u ; if ~<treatment>
        iop	1	im get ; im seven ; im to ; imposibl ; in <furniture> ; in april ; in arizon ; in at
        iop	1	in check ; in half ; in nurs ; in wed ; inquiet ; ins ; insid my ; int 0 ; intern lo
        iop	1	iop en ; iop p ; iop then ; ironical ; is <breath> ; is crazy ; is happy ; is how ; is pour
        iop	1	is pregnant ; is read ; is ther ; is weed ; is wher ; isnt possibl ; it bor ; it ever
        iop	1	it every ; it is ; it mov ; it myself ; it whil ; its <phone> ; its bad ; its hard ; its min
        iop	1	its point ; ive <consume> ; ive stay ; jam ; jes ; jittery ; job to ; judg put ; jun 0
        iop	1	junior and ; just cok ; just dont ; karaok ; keep an ; kid 0 ; kid school ; kind <clinician>
        iop	1	knot ; la <insurance> ; la <job> ; la <see> ; la abuel ; la bodeg ; la frent ; la grabacion
        iop	1	la loncher ; la par ; la pueden ; la vel ; la veo ; lab ok ; labor day ; lagun ; land a
        iop	1	landlord took ; las <cannabis> ; las <key> ; las gomita ; las llav ; last <amount>
        iop	1	last nam ; lat wif ; law has ; law student ; lawy say ; le <caretaking> ; le cuid ; le dan
        iop	1	leagu in ; leav ; leav her ; leav on ; left for ; leftov hydrocodon ; legal no ; library
        iop	1	lik all ; lik peopl ; lil <kin> ; limpi ; littl brother ; liv at ; liv in ; lleg la ; lo mio
        iop	1	lo pued ; lo tienen ; lone and ; look forward ; lord ; los <colleague> ; los <see>
        iop	1	los guant ; lost two ; lot of ; lug en ; lung and ; m <sedative> ; m <seizure> ; m dad
        iop	1	m lin ; m own ; mad her ; malibu on ; mam pregunt ; mas chic ; mas usa ; may i ; md clear
        iop	1	me <happy> ; me <tired> ; me <write> ; me ard ; me dan ; me gustari ; me preocup ; me quier
        iop	1	me send ; me suelt ; me tumb ; me your ; medi <pill> ; medi pastil ; medi sin
        iop	1	medic brought ; medicina ; mes ; mes completo ; mes me ; mes with ; meth no ; mi <play>
        iop	1	mi <treatment> ; mi mar ; mi tia ; mi vid ; midterm ; min <amount> ; mis <amount>
        iop	1	mis shift ; mo <kin> ; mo of ; mon ; mon ask ; mon from ; monday im ; mor no ; morn
        iop	1	morning and ; mortgag and ; mot desd ; mot nad ; mov by ; ms and ; mud con ; mushroom +
        iop	1	mustard ; mva ; my <wait> ; my age ; my apprenticeship ; my body ; my cel ; my cocain
        iop	1	my coverag ; my dentist ; my lab ; my pocket ; my saving ; my stag ; my stay ; my thing
        iop	1	myself befor ; myself on ; nacho ; nad ; nad de ; nadi me ; near that ; neck is ; need a
        iop	1	nephew is ; new ; new <colleague> ; next ; next for ; next loc ; ni aspirin ; ni ~segur
        iop	1	niec re ; nieta ; night i ; night is ; night janitor ; night or ; night ther ; night which
        iop	1	nino chica ; nino mi ; nite ; nitrou ; no <school> ; no bad ; no cobr ; no exception
        iop	1	no help ; no iv ; no pued ; no sal ; no ~<relapse> ; no ~hospital ; no ~jail ; no ~reca
        iop	1	no ~self ; nod out ; noma ; nombr de ; non ; noon ; not <amount> ; not every ; not fin
        iop	1	not les ; not prescrib ; not ~one ; not ~the ; notch ; noth at ; noth sinc ; noth to
        iop	1	novemb i ; noviembr y ; now that ; numb for ; o un ; oblig ; octob i ; of <give>
        iop	1	of <treatment> ; of <trust> ; of august ; of current ; of its ; of network ; of ros
        iop	1	off <sedative> ; off til ; off xanax ; ofrecen ; oid y ; ojai ; on <cannabis> ; on car
        iop	1	on crystal ; on disability ; on doubl ; on memorial ; on most ; on norc ; on sinc
        iop	1	on weekend ; one <container> ; one <die> ; one <eat> ; one <hit> ; one bad ; one com
        iop	1	one mor ; only <furniture> ; only no ; opcion ; open in ; or <drive> ; or <night>
        iop	1	or <phone> ; or <treatment> ; or iop ; order ; order an ; our <partner> ; our church
        iop	1	out <media> ; out <say> ; out an ; out flyer ; out is ; out ive ; outpatient or
        iop	1	outpatient thing ; outpatient thre ; outpatient with ; outpt or ; over <day> ; over <night>
        iop	1	over tonight ; own <clinician> ; own <consume> ; own hand ; own hous ; own md ; own pcp
        iop	1	oxnard ; pacient de ; pack on ; pain acros ; palm desert ; pap est ; par <crowd>
        iop	1	par <soon> ; par despu ; par él ; parent clas ; parent fly ; part was ; pas era
        iop	1	patient <amount> ; payrol for ; peer lost ; peer to ; pelot de ; per <need> ; per asi
        iop	1	per se ; permis ; person or ; pham ; physician assistant ; picklebal ; pil with
        iop	1	pink elephant ; pint at ; pk ; plac <need> ; plan ; plan in ; plan my ; plan no ; play bridg
        iop	1	plu som ; polish ; pomon y ; por <day> ; por dia ; ppo thru ; pregnant so ; pregnant with
        iop	1	pregunt q ; prendi la ; prep ; preschool ; privat practic ; probarl ; problem theyv
        iop	1	program ; program say ; program that ; pto left ; publish ; pueden <see> ; puest en ; puf
        iop	1	pul <breath> ; pul air ; pur ; pur <trust> ; purpl ; pus en ; q llam ; que <leave>
        iop	1	que dejarl ; que empiez ; que exager ; que nad ; qued con ; questionnair ; quier bajarl
        iop	1	quiet part ; rak ; rambl ; ranch ; ranch on ; re <drive> ; re <night> ; re cowork ; re outpt
        iop	1	real <write> ; real addict ; recai ; reception on ; recogniz ; recovery ranch
        iop	1	refus residential ; regal mi ; rehab and ; rehab day ; relaps prevention ; reloj ; replac by
        iop	1	request 0 ; resi clt ; residency ; residential as ; rest ; rib on ; rid a ; right behind
        iop	1	rigid at ; rock for ; rod ; rom ; room i ; rul ; run aft ; run an ; run up ; rut ; sag
        iop	1	sam nit ; sant ana ; sat <alcohol> ; satisfaction ; saturday my ; saturday only ; say nobody
        iop	1	schedul ; school drop ; school rn ; screen at ; scrub ; se meti ; se quit ; se regres
        iop	1	se tap ; sea <wait> ; sea qued ; security ; seen a ; seen it ; sel ; self <consume>
        iop	1	self no ; seman porqu ; send ; send him ; sentimental ; septemb and ; servic ; settl it
        iop	1	several ; sew machin ; shak or ; she <shame> ; she laugh ; she usual ; shelt resident
        iop	1	shirt pocket ; short staf ; should in ; should talk ; si acas ; si dej ; sight ; sil
        iop	1	silenc and ; simp not ; sin ; sin <consume> ; sin probarl ; sinc <start> ; sinc lik
        iop	1	sinc moth ; sinc not ; sinc start ; sinc yesterday ; singl <daytime> ; singl dad
        iop	1	singl morn ; sist facility ; six seven ; ski ; slat ; sleep fin ; sleep it ; slept a ; slip
        iop	1	smok 0 ; smok lik ; sneak <stimulant> ; so <child> ; so <phone> ; so no ; sob want
        iop	1	sob with ; sobrin y ; sock on ; solter 0 ; som <child> ; som <night> ; somebody put
        iop	1	someon in ; someth <week> ; someth week ; somewher <day> ; somewher between ; son <amount>
        iop	1	son first ; soon die ; sport good ; st and ; stack of ; star thru ; stay behind ; stay that
        iop	1	step int ; stil sob ; stil want ; str ; street drug ; strol ; subpoen ; sunday gam
        iop	1	supervision ; support ; sus <amount> ; sus papa ; swallow an ; tab ; tafil de ; tail
        iop	1	tak mushroom ; tak my ; tak somebody ; taken ; taken cocain ; talk at ; talk fast ; talk for
        iop	1	talk to ; tant que ; tap with ; tard ; tea ; ten year ; ten yrs ; term <treatment>
        iop	1	test thc ; text ; th i ; than not ; thankful ; that <eat> ; that <photo> ; that no
        iop	1	that real ; that said ; that word ; thc night ; the 0 ; the <container> ; the <soon>
        iop	1	the <vendor> ; the blow ; the bon ; the bottl ; the cel ; the daytim ; the dts ; the even
        iop	1	the firm ; the fly ; the foreman ; the fost ; the freeway ; the in ; the island ; the jaw
        iop	1	the link ; the machet ; the mom ; the plat ; the psych ; the question ; the reception
        iop	1	the restaurant ; the saturday ; the sight ; the sixty ; the snow ; the start ; the woman
        iop	1	the ~<child> ; the ~dts ; then <happy> ; then cri ; then not ; ther an ; ther told
        iop	1	therapy for ; they <happy> ; they <stop> ; theyd fir ; theyl <insurance> ; theyl cov
        iop	1	thi <month> ; thi <phone> ; thi a ; thi morn ; thi sum ; thi that ; thing for ; thing wher
        iop	1	thre counti ; through <amount> ; thursday is ; thursday she ; tiemp y ; tien de
        iop	1	tien ningun ; tight ; tight acros ; til im ; til thi ; tim <last> ; tim last ; tint ; tio el
        iop	1	to <fall> ; to <kill> ; to catch ; to kms ; to light ; to nineteen ; to nov ; to peer
        iop	1	to resed ; to sing ; to writ ; to zer ; today say ; told by ; tom ; too smal ; touch anyth
        iop	1	tour bus ; tour on ; trabaj porqu ; transit ; travel and ; treasur ; truck and ; trust the
        iop	1	try again ; tuesday and ; turn my ; twenty minut ; two counti ; two dollar ; two every
        iop	1	tx <need> ; un <day> ; un dui ; un infart ; un plat ; un pleit ; un vecin ; una <furniture>
        iop	1	una <shame> ; una botel ; una hora ; una verguenz ; unic <trade> ; until january ; up do
        iop	1	up friday ; upheld ; us both ; used and ; uso otr ; usual right ; vanish for ; vay ; vendemo
        iop	1	ventana ; viej se ; vio el ; virtual ; vm ; vodk sod ; voic gon ; vyvans and ; w/d hx
        iop	1	w/d per ; wait list ; walk acros ; walk away ; want $ ; want me ; want someth ; ward
        iop	1	warn me ; was <stop> ; was cut ; was mor ; was on ; wat pol ; watch a ; we <play> ; we both
        iop	1	we cant ; we drop ; we hav ; we sat ; we sit ; we want ; wed in ; week outpatient ; week six
        iop	1	weekend but ; went anywher ; wer <die> ; wer dead ; what did ; whatev fre ; wheth i
        iop	1	wheth im ; which <take> ; which <treatment> ; which day ; which i ; whisky ; whisper my
        iop	1	who notic ; who watch ; whol be ; why i ; widow 0 ; wif + ; wif ask ; wif with ; wil <fire>
        iop	1	wil <kill> ; wil <try> ; wil fir ; wil try ; with <emergency> ; with <play> ; with <record>
        iop	1	with <school> ; with anyth ; with autism ; with coworker ; with gma ; with narcan ; with new
        iop	1	with night ; with noth ; with oth ; with thc ; wk is ; wkd ; wks no ; wks off ; wont <money>
        iop	1	wor ; work ft ; would <money> ; would they ; writ them ; y <colleague> ; y <need> ; y <play>
        iop	1	y <say> ; y ask ; y cuanta ; y tom ; y vuelv ; yard sal ; year was ; yearbook ; yel
        iop	1	yo mism ; yo vend ; you <think> ; your <build> ; your <furniture> ; your <soon> ; your link
        iop	1	yrs no ; zapato ; ~<alcohol> <stop> ; ~<alcohol> ~<day> ; ~<always> ~<week> ; ~<church>
        iop	1	~<consume> ~<stimulant> ; ~<drive> ; ~<go> ~<think> ; ~<month> ; ~<opioid> <amount>
        iop	1	~<order> ; ~<pill> ; ~<school> ; ~<sedative> i ; ~<shake> i ; ~<stop> ~<phone> ; ~<stop> ~su
        iop	1	~<treatment> <take> ; ~again ; ~as ; ~at ~the ; ~away ~for ; ~board ; ~bos ; ~da la
        iop	1	~daught ; ~day ~stay ; ~eight ; ~enrol ; ~enrol ~in ; ~garag ; ~hom ; ~how ~<amount>
        iop	1	~how ~much ; ~no ~noth ; ~pick ; ~reca ; ~sin ; ~sinc ~<month> ; ~stil ; ~sz ever
        iop	1	~the ~board ; ~ther ~isnt ; ~tim
        iop	-1	# <give> ; *about.0 ; *ago.4 ; *arrests.0 ; *clientAdmin.0:other_experiencer
        iop	-1	*confusion.0:other_experiencer ; *frequency.2:hypothetical ; *hallucination.0
        iop	-1	*homeless.0:other_experiencer ; *hooked.0 ; *mandator.0:historical ; *noBarrierMoney.0
        iop	-1	*notPregnant.0 ; *overdose.0:negated ; *person.0:negated ; *phone.0 ; *quantity.0:negated
        iop	-1	*quitting.0:hypothetical ; *rhythm.0 ; *seizure.0:negated ; *seizure.2:historical
        iop	-1	*sinceStopping.1 ; *substance.1 ; *substance.1:possible ; *suicidal.0 ; *thirdParty.1
        iop	-1	*treatmentNeed.1 ; *withdrawalHint.0 ; + <alcohol> ; + si ; + som ; / / ; / <stimulant>
        iop	-1	0 <always> ; 0 <bodypart> ; 0 <day> ; 0 <last> ; 0 <medicine> ; 0 <past> ; 0 <relapse>
        iop	-1	0 <year> ; 0 a ; 0 bottl ; 0 box ; 0 by ; 0 clas ; 0 en ; 0 hear ; 0 hosp ; 0 hr ; 0 ish
        iop	-1	0 judg ; 0 last ; 0 over ; 0 perc ; 0 through ; 0 vodk ; 0 when ; <afraid> <last>
        iop	-1	<afraid> and ; <afraid> hel ; <alcohol> + ; <alcohol> 0 ; <alcohol> <daytime>
        iop	-1	<alcohol> at ; <alcohol> but ; <alcohol> float ; <alcohol> for ; <alcohol> q
        iop	-1	<alcohol> w/d ; <alone> <write> ; <always> <alcohol> ; <always> <child> ; <always> <day>
        iop	-1	<always> <furniture> ; <always> <illness> ; <always> <kin> ; <always> <month>
        iop	-1	<always> <outdoors> ; <always> <room> ; <always> <year> ; <always> fin ; <amount> <child>
        iop	-1	<amount> <job> ; <amount> <leave> ; <amount> <rarely> ; <amount> <rope> ; <amount> each
        iop	-1	<amount> good ; <amount> is ; <amount> personality ; <angry> my ; <appointment> <give>
        iop	-1	<ask> <eat> ; <ask> <give> ; <ask> <last> ; <ask> <law> ; <ask> <moment> ; <ask> <money>
        iop	-1	<ask> <partner> ; <ask> <stimulant> ; <ask> <withdrawal> ; <ask> alg ; <ask> no
        iop	-1	<asleep> <alcohol> ; <asleep> <kin> ; <asleep> <room> ; <asleep> el ; <asleep> on
        iop	-1	<awake> <angry> ; <awake> <bodypart> ; <awake> <hospital> ; <awake> at ; <blood> <kin>
        iop	-1	<blood> it ; <bodypart> <bodypart> ; <bodypart> <feel> ; <bodypart> <go>
        iop	-1	<bodypart> <lock> ; <bodypart> <moment> ; <bodypart> <put> ; <bodypart> fat
        iop	-1	<bodypart> from ; <bodypart> hav ; <bodypart> on ; <bodypart> so ; <bodypart> tatto
        iop	-1	<bodypart> was ; <bodypart> y ; <breath> <always> ; <breath> <consume> ; <build> that
        iop	-1	<buy> <pet> ; <buy> <stranger> ; <buy> <tool> ; <buy> out ; <calm> so
        iop	-1	<caretaking> <child> ; <caretaking> <stranger> ; <caretaking> <withdrawal>
        iop	-1	<chestheart> <asleep> ; <chestheart> <go> ; <chestheart> lik ; <child> <crowd>
        iop	-1	<child> <insurance> ; <child> <stimulant> ; <clean> <crowd> ; <clean> <hear> ; <clean> for
        iop	-1	<clinician> <amount> ; <clinician> from ; <clinician> sinc ; <clothes> for ; <clothes> is
        iop	-1	<clothes> it ; <cold> the ; <cold> with ; <colleague> <colleague> ; <colleague> <hospital>
        iop	-1	<colleague> <treatment> ; <color> <eat> ; <consume> <phone> ; <consume> <say>
        iop	-1	<consume> <sedative> ; <consume> <stimulant> ; <consume> ice ; <consume> she
        iop	-1	<container> <container> ; <continue> <stimulant> ; <continue> open ; <continue> x
        iop	-1	<count> <always> ; <count> <pill> ; <count> from ; <count> out ; <crash> ; <crowd> <eat>
        iop	-1	<crowd> <home> ; <crowd> <medicine> ; <crowd> up ; <day> <always> ; <day> <drive>
        iop	-1	<day> between ; <day> can ; <day> dont ; <day> for ; <day> is ; <day> ive ; <day> mi
        iop	-1	<day> nobody ; <day> someth ; <day> ya ; <daytime> he ; <die> all ; <drive> <container>
        iop	-1	<drive> she ; <drug> my ; <drug> y ; <eat> <buy> ; <eat> <consume> ; <eat> <daytime>
        iop	-1	<eat> <go> ; <eat> <hot> ; <eat> <opioid> ; <eat> le ; <eat> nad ; <emergency> <play>
        iop	-1	<emergency> and ; <emergency> el ; <fall> mal ; <feel> <alcohol> ; <feel> <alone>
        iop	-1	<feel> lik ; <friend> <child> ; <friend> <room> ; <friend> <tool> ; <friend> <week>
        iop	-1	<friend> de ; <friend> le ; <friend> los ; <friend> re ; <friend> wil ; <furniture> <day>
        iop	-1	<furniture> <room> ; <furniture> <see> ; <furniture> <soon> ; <furniture> con
        iop	-1	<furniture> he ; <furniture> sinc ; <furniture> when ; <give> 0 ; <give> <container>
        iop	-1	<give> <home> ; <give> <money> ; <give> <opioid> ; <give> <seizure> ; <give> <stop>
        iop	-1	<give> <take> ; <give> est ; <give> noth ; <go> <go> ; <go> <headface> ; <go> <treatment>
        iop	-1	<go> una ; <happy> <treatment> ; <happy> of ; <happy> sinc ; <headface> <appointment>
        iop	-1	<headface> <container> ; <headface> <pain> ; <hear> <angry> ; <hear> <bodysound>
        iop	-1	<hear> <church> ; <hear> <consume> ; <hear> <happy> ; <hear> <job> ; <hear> <moment>
        iop	-1	<hear> <stranger> ; <hear> and ; <height> and ; <hit> <blade> ; <hit> <emergency>
        iop	-1	<hit> <go> ; <hit> and ; <hold> for ; <hold> til ; <home> <buy> ; <home> <drug>
        iop	-1	<home> <give> ; <home> <stranger> ; <home> <take> ; <home> about ; <hopeless>
        iop	-1	<hospital> pt ; <hospital> to ; <illness> x ; <insurance> <continue> ; <insurance> <month>
        iop	-1	<intoxicated> at ; <job> <clinician> ; <job> <water> ; <job> me ; <job> too ; <key> <home>
        iop	-1	<key> <money> ; <key> at ; <key> on ; <kill> ; <kill> <clinician> ; <kill> <kin> ; <kill> a
        iop	-1	<kin> <confused> ; <kin> <put> ; <kin> <soon> ; <kin> <take> ; <kin> bf ; <kin> doe
        iop	-1	<kin> his ; <kin> la ; <kin> son ; <kin> that ; <kin> ther ; <last> lin ; <last> mo
        iop	-1	<law> de ; <law> me ; <leave> <pet> ; <leave> until ; <leave> when ; <limp> in
        iop	-1	<lock> <opening> ; <lock> behind ; <media> a ; <medicine> <container> ; <medicine> <day>
        iop	-1	<medicine> board ; <moment> <clinician> ; <moment> <hit> ; <moment> <room> ; <moment> abren
        iop	-1	<moment> la ; <moment> out ; <moment> pt ; <moment> sí ; <moment> thi ; <money> +
        iop	-1	<money> <pet> ; <money> <stimulant> ; <money> hes ; <money> was ; <month> <continue>
        iop	-1	<month> <insurance> ; <month> <official> ; <month> nev ; <need> <amount> ; <need> <drive>
        iop	-1	<need> <friend> ; <need> <kin> ; <need> <official> ; <need> <write> ; <need> al
        iop	-1	<need> informacion ; <need> thi ; <needle> 0 ; <needle> <headface> ; <night> <moment>
        iop	-1	<night> mi ; <official> <need> ; <official> <trade> ; <opening> <bodypart>
        iop	-1	<opening> <consume> ; <opening> <night> ; <opening> down ; <opioid> <cannabis>
        iop	-1	<opioid> con ; <order> up ; <outdoors> <consume> ; <outdoors> <daytime> ; <outdoors> <eat>
        iop	-1	<outdoors> <money> ; <pain> ; <pain> <chestheart> ; <pain> <consume> ; <pain> and
        iop	-1	<pain> in ; <palecolor> in ; <partner> <appointment> ; <partner> <buy>
        iop	-1	<partner> <furniture> ; <partner> <seizure> ; <partner> est ; <partner> me ; <partner> re
        iop	-1	<past> <eat> ; <past> <start> ; <pet> <die> ; <pet> <school> ; <phone> ; <phone> <asleep>
        iop	-1	<phone> <cannabis> ; <phone> <drug> ; <phone> <home> ; <phone> <law> ; <phone> <moment>
        iop	-1	<phone> <opioid> ; <phone> <palecolor> ; <phone> <say> ; <phone> aft ; <phone> in
        iop	-1	<phone> on ; <photo> <play> ; <pill> <treatment> ; <pill> a ; <pill> by ; <play> <month>
        iop	-1	<play> <night> ; <play> <palecolor> ; <play> at ; <play> twic ; <promise> ; <put> <fluid>
        iop	-1	<put> su ; <put> una ; <record> <day> ; <record> <need> ; <relapse> <night> ; <remember>
        iop	-1	<remember> that ; <room> <furniture> ; <room> <phone> ; <room> <think> ; <room> <tool>
        iop	-1	<room> de ; <room> has ; <room> on ; <rope> <bodypart> ; <rope> <past> ; <rope> en
        iop	-1	<rope> himself ; <rope> in ; <say> <day> ; <say> <die> ; <say> <night> ; <say> porqu
        iop	-1	<say> re ; <say> than ; <say> u ; <school> <container> ; <school> <leave> ; <school> at
        iop	-1	<school> they ; <school> your ; <sedative> <moment> ; <see> <clothes> ; <see> wheth
        iop	-1	<shake> de ; <shake> tac ; <sick> at ; <sick> of ; <sober> 0 ; <soon> <furniture>
        iop	-1	<soon> <say> ; <start> <daytime> ; <start> about ; <stiff> <shake> ; <stimulant> <always>
        iop	-1	<stimulant> <happy> ; <stimulant> <last> ; <stimulant> <outdoors> ; <stimulant> a
        iop	-1	<stimulant> all ; <stimulant> did ; <stimulant> dur ; <stimulant> pos ; <stop> <bodypart>
        iop	-1	<stop> <emergency> ; <stop> <say> ; <stop> <week> ; <stop> being ; <stop> the ; <stop> your
        iop	-1	<stranger> <calm> ; <stranger> <furniture> ; <stranger> <intoxicated> ; <stranger> <rope>
        iop	-1	<stranger> only ; <stranger> re ; <take> <photo> ; <take> <play> ; <take> <say> ; <take> in
        iop	-1	<take> int ; <take> mushroom ; <take> the ; <take> you ; <think> <ask> ; <think> <go>
        iop	-1	<think> <illness> ; <think> <opioid> ; <think> asi ; <think> en ; <think> we ; <think> why
        iop	-1	<threat> ; <tired> of ; <trade> <happy> ; <trade> <year> ; <trade> im ; <trade> no
        iop	-1	<treatment> <child> ; <treatment> <count> ; <treatment> <kill> ; <treatment> <school>
        iop	-1	<treatment> <stimulant> ; <treatment> ahi ; <treatment> del ; <treatment> in
        iop	-1	<treatment> int ; <treatment> minimum ; <treatment> sinc ; <treatment> til
        iop	-1	<treatment> when ; <trust> a ; <try> <asleep> ; <try> <treatment> ; <vendor>
        iop	-1	<vendor> <hospital> ; <vermin> en ; <wait> <give> ; <wait> <play> ; <wait> at ; <wait> que
        iop	-1	<water> with ; <week> + ; <week> <asleep> ; <week> <day> ; <week> <last> ; <week> <night>
        iop	-1	<week> <official> ; <week> <photo> ; <week> <say> ; <week> cant ; <week> so ; <week> worth
        iop	-1	<week> ~<consume> ; <withdrawal> <sober> ; <write> <alcohol> ; <write> <alone>
        iop	-1	<write> <drive> ; <write> <headface> ; <write> <media> ; <write> <needle> ; <write> por
        iop	-1	<write> up ; <write> you ; <year> <caretaking> ; <year> <partner> ; <year> <stimulant>
        iop	-1	<year> aft ; <year> clean ; a <clinician> ; a <key> ; a bet ; a brick ; a broth ; a bucket
        iop	-1	a cal ; a child ; a cruis ; a floor ; a goat ; a gummy ; a machet ; a mil ; a nois ; a pag
        iop	-1	a paralegal ; a phon ; a plum ; a poc ; a quien ; a rehab ; a report ; a slid ; a thursday
        iop	-1	a trip ; a used ; a vacation ; a week ; a weight ; a ~<drive> ; abiert ; about the
        iop	-1	about twic ; about what ; acceptanc ; aceptan ; addict to ; addres is ; admission
        iop	-1	adult <child> ; aetn ; aft two ; again x ; ago she ; agreeabl ; agreement ; agu ; ahor otr
        iop	-1	ahor son ; ahor sí ; al <child> ; al ban ; al peric ; alcohol en ; alcoholic and ; all on
        iop	-1	almuerz ; alon with ; already <take> ; alway the ; am <calm> ; amphet ; an <official>
        iop	-1	and <ask> ; and <awake> ; and <fluid> ; and <opioid> ; and <pet> ; and <phone> ; and <play>
        iop	-1	and <tired> ; and als ; and anoth ; and end ; and fail ; and learn ; and tir ; and used
        iop	-1	and went ; and wok ; and yet ; and ~the ; anoch me ; anoth at ; ans ; any <appointment>
        iop	-1	any <furniture> ; any bed ; any of ; any opening ; anymor ; anywher without ; application
        iop	-1	appointment ; are <hear> ; are hard ; arm look ; around <amount> ; as <soon> ; asi com
        iop	-1	asi de ; ask pric ; ask us ; at birthday ; at that ; at thre ; at weekend ; at your ; aunti
        iop	-1	bad <bodypart> ; bag and ; bail bondsman ; baj ; bar 0 ; barback ; bathtub ; bathtub with
        iop	-1	battl ; be cal ; beautiful ; bed by ; been ; been <fluid> ; been <law> ; been clean
        iop	-1	been shoot ; beer float ; believ in ; best thing ; bf <hit> ; bf <stimulant> ; blanket
        iop	-1	bled ; block ; board consent ; bondsman ; boot ; booz ; both smok ; boyfriend is ; bp
        iop	-1	bring ; bro is ; broth who ; bump of ; but tonight ; buz ; by <pet> ; bye ; cae mal ; cal
        iop	-1	cal 0 ; cal for ; cal pt ; calient ; calm ; camion por ; can say ; can wait ; cant <write>
        iop	-1	cant do ; cant talk ; car on ; car seat ; card in ; cart and ; cat to ; central ; chart
        iop	-1	chart say ; check out ; cheek ; children and ; cinc vec ; circl of ; clarify ; clas on
        iop	-1	clean off ; clean offic ; climb out ; clinic rn ; clos so ; clr <happy> ; clr <hear>
        iop	-1	clr <write> ; clr has ; clr said ; clr say ; clt in ; coat ; coc una ; cocain dai
        iop	-1	cocain fin ; cocain last ; cocain or ; cok + ; cok all ; cok dur ; cok it ; cok lik
        iop	-1	cok near ; colgu ; com <past> ; com off ; com stay ; comfortabl ; cond y ; confus sinc
        iop	-1	consig ; contest ; corn syrup ; cort de ; cost mes ; costum ; could ~<kill> ; count to
        iop	-1	cousin ; crack all ; crack pip ; cuand ni ; cuand pued ; cuant <wait> ; cuant tard
        iop	-1	cuarent dia ; cuatr ano ; cut it ; d inpatient ; d/c today ; da de ; dab in ; dad sid
        iop	-1	dai meth ; dai now ; dark so ; day becaus ; day for ; day just ; day or ; dcf work
        iop	-1	de <hospital> ; de <stimulant> ; de amor ; de beb ; de coc ; de dos ; de fresn ; de gana
        iop	-1	de lad ; de nosotro ; de och ; de septiembr ; de su ; de treint ; dead and
        iop	-1	dear <appointment> ; dear admission ; debat ; dec mas ; dej pag ; del <eat>
        iop	-1	del <hospital> ; del hospital ; depend ; desd <day> ; desd ayer ; desd febrer ; detail
        iop	-1	detox in ; detox or ; detox thi ; dia sí ; did cok ; did my ; did outpatient ; dig
        iop	-1	din and ; dio una ; direccion ; dirty <record> ; dirty test ; dirty uas ; disconnect
        iop	-1	do first ; do her ; do thi ; dob ; doc ; doctor look ; doctor said ; doe a ; dog is
        iop	-1	dollar a ; don thi ; dont <feel> ; dont <think> ; dos en ; dot ; down group ; drool
        iop	-1	dtr graduat ; dts at ; dulc ; duty ; e ; ear <always> ; ear and ; ear every ; eight
        iop	-1	eight to ; el <friend> ; el <stranger> ; el <write> ; el ambulatori ; el car ; el cigar
        iop	-1	el espej ; el lun ; el menor ; el prim ; elbow ; en 0 ; en agost ; en papel ; encampment
        iop	-1	encuentr ; end at ; entr en ; envelop ; error ; es <trade> ; eso me ; esper que ; est <say>
        iop	-1	est bien ; est par ; est y ; estan ; estarian ; estoy <consume> ; estoy libr ; etoh w/d
        iop	-1	eve <treatment> ; even <say> ; even thing ; ever sinc ; every day ; every friday ; every ua
        iop	-1	everyon doe ; everyon in ; exam in ; expir ; eye ; f ask ; facil ; far and ; far from
        iop	-1	fast and ; favor ; favorit ; feo ; few beer ; fifti ; fing ; finish a ; finish iop
        iop	-1	finish sixty ; finish what ; finish with ; fiv year ; flew ; floor at ; fml ; foil in
        iop	-1	for <always> ; for <month> ; for <outdoors> ; for client ; for crack ; for every ; for fiv
        iop	-1	for my ; for whoev ; for you ; forgiv ; form with ; found noth ; freez ; fresn ; friend of
        iop	-1	from him ; fry ; gabapentin ; gallo de ; gast lo ; gav my ; generou ; get me ; get my
        iop	-1	giv or ; go anywher ; go wherev ; good in ; got an ; got fir ; got nin ; got that
        iop	-1	graduat the ; graduat your ; grandfath ; grandkid ; grandmoth is ; group lead ; h <past>
        iop	-1	h ago ; h/o ~<withdrawal> ; h/o ~dts ; habl ; hacen ; had <cold> ; had <eat> ; hard at
        iop	-1	has 0 ; has don ; hasnt <say> ; hasnt <see> ; haunt ; hav <law> ; hav gon ; hav him
        iop	-1	hav nev ; hav thre ; hav tim ; hav used ; hay <day> ; hay dia ; hay que ; he <need>
        iop	-1	he <rope> ; he <see> ; he put ; he said ; he took ; head and ; head open
        iop	-1	health <clinician> ; hear ; hear my ; hear that ; heat vent ; held ; her <partner>
        iop	-1	her <pet> ; her at ; her lif ; her or ; her rib ; her son ; herman no ; hes <fluid>
        iop	-1	hes <hear> ; hes clean ; hes shy ; hes thirty ; hi its ; highway ; hij llam ; hij y
        iop	-1	hij ya ; him down ; his <asleep> ; his <clothes> ; his <consume> ; his <drive>
        """
}
