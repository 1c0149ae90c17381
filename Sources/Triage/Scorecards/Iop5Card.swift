extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	hes wel ; hij usa ; him away ; himself <ask> ; hir for ; hir man ; his <caretaking>
        iop	1	his <count> ; his <official> ; his arm ; his bles ; his iop ; his spot ; hom ; hosp then
        iop	1	hospital bed ; hospital detox ; hous 0 ; hr <need> ; hr want ; human ; i <consume>
        iop	1	i <goodbye> ; i <hear> ; i <promise> ; i and ; i burn ; i giggl ; i hit ; i laugh ; i park
        iop	1	i return ; i tend ; i wash ; ice has ; id ; id <feel> ; id <leave> ; id do ; id feel
        iop	1	id gon ; id tel ; if ~<treatment> ; im get ; im to ; in <ask> ; in <furniture> ; in april
        iop	1	in arizon ; in at ; in half ; in nurs ; in wed ; inpatient stay ; inquiet ; ins ; insid my
        iop	1	int 0 ; intensiv de ; intern lo ; iop en ; iop p ; iop reqd ; iop then ; ir a ; ironical
        iop	1	is <breath> ; is crazy ; is happy ; is how ; is pour ; is pregnant ; is ther ; is weed
        iop	1	is wher ; isnt possibl ; it bor ; it bother ; it by ; it every ; it is ; it mov ; it myself
        iop	1	it whil ; its <week> ; its bad ; its cocain ; its hard ; its ketamin ; its min ; its weekend
        iop	1	ive <consume> ; ive stay ; jam ; jes ; jim ; jittery ; job monday ; job to ; judg put
        iop	1	junior and ; karaok ; keep a ; keep an ; kick out ; kid 0 ; kid school ; knot
        iop	1	la <furniture> ; la <insurance> ; la <job> ; la abuel ; la bodeg ; la cuadril ; la frent
        iop	1	la grabacion ; la loncher ; la par ; la pueden ; la vel ; la vis ; lab ok ; lagun ; land a
        iop	1	landlord took ; las <key> ; las llav ; last nam ; lat wif ; law has ; law student ; lawn mow
        iop	1	lawy say ; le dan ; left for ; leftov hydrocodon ; legal no ; library ; lik all ; lik peopl
        iop	1	lil <kin> ; lin up ; liv at ; liv in ; lleg la ; lo <law> ; lo pued ; lo tienen ; lodg
        iop	1	lone and ; look forward ; lord ; los part ; los pued ; lost <amount> ; lost two ; lot of
        iop	1	lug y ; lung and ; m <sedative> ; m <seizure> ; m dad ; m lin ; m one ; m own ; m singl
        iop	1	machet ; mad a ; mad her ; malibu on ; mam pregunt ; man at ; mark and ; marz no ; mas chic
        iop	1	mas usa ; md clear ; me <appointment> ; me <write> ; me ard ; me dan ; me gustari
        iop	1	me preocup ; me quier ; me send ; me tumb ; me your ; medi <pill> ; medi pastil ; medi sin
        iop	1	medicina ; merchant ; mes ; mes completo ; mes me ; mes with ; met in ; mi <play>
        iop	1	mi <treatment> ; mi tia ; mi vid ; mis shift ; mis thre ; mo <kin> ; mo of ; mol on
        iop	1	mom mad ; mon ; mon ask ; mon from ; monday im ; month n ; mor no ; morning and
        iop	1	mortgag and ; mot desd ; mov by ; ms and ; mud con ; mushroom + ; mustard ; mva ; my <wait>
        iop	1	my age ; my apprenticeship ; my body ; my cel ; my cocain ; my coverag ; my dentist
        iop	1	my foot ; my great ; my lab ; my pocket ; my saving ; my stag ; my stay ; my thing
        iop	1	myself befor ; nacho ; nad de ; nadi q ; near that ; neck is ; need a ; nephew is ; nev let
        iop	1	new ; new <colleague> ; next ; next loc ; ni aspirin ; nic <eat> ; niec re ; nieta
        iop	1	night is ; night janitor ; night ther ; night which ; nin <week> ; nin week ; nino chico
        iop	1	nino mi ; nite ; nitrou ; no <school> ; no bad ; no cobr ; no exception ; no fam ; no help
        iop	1	no iv ; no necesit ; no pued ; no sal ; no volv ; no ~<insurance> ; no ~<relapse>
        iop	1	no ~hospital ; no ~jail ; no ~reca ; no ~self ; noma ; non ; not <amount> ; not <money>
        iop	1	not <need> ; not <wait> ; not fin ; not les ; not prescrib ; not ~one ; not ~the ; noth els
        iop	1	noth sinc ; noth to ; novemb i ; noviembr y ; now that ; numb for ; o un ; oblig ; octob i
        iop	1	of <treatment> ; of <trust> ; of august ; of its ; of network ; of ros ; off <sedative>
        iop	1	off til ; oficin ; ofrecen ; ojai ; old <crowd> ; on <cannabis> ; on car ; on dat
        iop	1	on memorial ; on most ; on norc ; on sinc ; onc <month> ; one <container> ; one <die>
        iop	1	one <eat> ; one <hit> ; one <treatment> ; one bad ; one com ; one mor ; only <furniture>
        iop	1	only <law> ; only no ; open in ; or <drive> ; or <night> ; or <phone> ; or <treatment>
        iop	1	or iop ; order ; order an ; oth than ; our <partner> ; out <say> ; out an ; out is ; out ive
        iop	1	outfit ; outpatient or ; outpatient por ; outpatient thing ; outpatient with ; over <day>
        iop	1	over <night> ; over tonight ; own <clinician> ; own <consume> ; own hand ; own hous ; own md
        iop	1	own pcp ; oxnard ; pack on ; padrin y ; pain acros ; palm desert ; par <crowd> ; par <soon>
        iop	1	par despu ; par no ; par él ; parent clas ; parent fly ; part was ; pas era ; pas my
        iop	1	patient <amount> ; payrol for ; peer lost ; peer to ; pelot de ; per <need> ; per asi
        iop	1	per se ; per sin ; permis ; permis ni ; person or ; pham ; physician assistant ; picklebal
        iop	1	pil with ; pink elephant ; pint ; pint at ; pip de ; pk ; plac <amount> ; plac <need> ; plan
        iop	1	plan in ; plan my ; plan no ; play bridg ; plu som ; polish ; pomon y ; por <day> ; por dia
        iop	1	pour half ; ppo thru ; pregnant so ; pregunt q ; preschool ; prescot on ; privat practic
        iop	1	probarl ; problem <child> ; problem theyv ; program ; program that ; protocol ; publish
        iop	1	pued <give> ; pueden <see> ; puest en ; puf ; pul <breath> ; pul air ; purpl ; pus en
        iop	1	que <money> ; que empiez ; que nad ; qued con ; questionnair ; quier bajarl ; quiet my
        iop	1	quiet part ; rak ; ram <play> ; rambl ; ranch ; ranch on ; re <drive> ; re <night>
        iop	1	re cowork ; re outpt ; real <drug> ; reception on ; recovery ranch ; refus residential
        iop	1	rehab and ; rehab day ; relaps prevention ; rep <say> ; replac by ; reqd ; request 0
        iop	1	residency ; residential as ; rest ; rib on ; rid a ; rock for ; rod ; rom ; roof cant
        iop	1	room i ; rul ; run up ; rut ; sad ; sali el ; sam nit ; sam sentenc ; sant ana
        iop	1	sat <alcohol> ; satisfaction ; saturday my ; say ive ; schedul ; school drop ; school rn
        iop	1	screen at ; scrub ; se <feel> ; se meti ; se quit ; se regres ; se tap ; security ; seen a
        iop	1	segu ; sel ; self no ; seman ; seman par ; seman porqu ; send ; send him ; sentimental
        iop	1	servic ; settl it ; several ; sew machin ; shak or ; she laugh ; she usual ; sheep
        iop	1	shelt resident ; shirt pocket ; short staf ; should he ; should in ; should talk ; sight
        iop	1	sil ; simp not ; sin <consume> ; sin probarl ; sin problem ; sinc <start> ; sinc ear
        iop	1	sinc lik ; sinc not ; sinc our ; sinc start ; sinc yesterday ; singl <daytime> ; singl morn
        iop	1	six seven ; ski ; skil at ; slat ; sleep fin ; sleep it ; slip ; smok lik ; so <child>
        iop	1	so <phone> ; so no ; sob want ; sob with ; sobrin y ; sock on ; sog ; solter 0 ; som <child>
        iop	1	som <night> ; som kind ; somebody and ; somebody put ; someth <week> ; someth week
        iop	1	somewher between ; soon die ; soy <caretaking> ; soy niner ; split over ; st and ; star thru
        iop	1	stat and ; stay behind ; stay that ; step away ; step int ; stil want ; street drug ; strol
        iop	1	sun no ; sunday gam ; supervision ; sus <amount> ; sus amiga ; sus papa ; tab ; tafil de
        iop	1	tail ; tak mushroom ; tak my ; tak somebody ; taken ; taken cocain ; talk at ; talk fast
        iop	1	talk for ; talk to ; tambien <say> ; tambor ; tant que ; tap it ; tap with ; tard
        iop	1	ten night ; teng famili ; term <treatment> ; test + ; test thc ; text ; th i ; than not
        iop	1	thankful ; that <photo> ; that honest ; that no ; that real ; that said ; that word ; the 0
        iop	1	the <break> ; the <calm> ; the <soon> ; the blow ; the bottl ; the cel ; the daytim
        iop	1	the dts ; the even ; the firm ; the fly ; the foreman ; the fost ; the freeway ; the in
        iop	1	the island ; the jaw ; the mom ; the plat ; the psych ; the question ; the reception
        iop	1	the restaurant ; the saturday ; the seat ; the snow ; the start ; the woman ; the ~<child>
        iop	1	the ~dts ; them down ; them i ; then cri ; then not ; ther an ; ther told ; they <happy>
        iop	1	thi <phone> ; thi a ; thi that ; thing for ; thing wher ; think about ; thre counti
        iop	1	thursday she ; tiemp y ; tien de ; tien ningun ; tight ; tight acros ; til im ; tim <last>
        iop	1	tim last ; tio el ; to <fall> ; to <kill> ; to catch ; to enrol ; to kms ; to light
        iop	1	to nineteen ; to nov ; to peer ; to resed ; to sing ; to someon ; to writ ; today say
        iop	1	told by ; tom ; too smal ; touch anyth ; tour bus ; tour on ; trabaj porqu ; trag ; transit
        iop	1	travel and ; treasur ; truck and ; trust the ; try again ; tuesday and ; turn my ; tv
        iop	1	twenty minut ; two 0 ; two counti ; two dollar ; two every ; tx <need> ; un <day> ; un dui
        iop	1	un infart ; un mes ; un plat ; un pleit ; un sab ; un vecin ; una <shame> ; una <week>
        iop	1	una companer ; una hora ; una seman ; una verguenz ; unic <trade> ; until january ; up do
        iop	1	up friday ; up front ; upheld ; us both ; usa coc ; usual right ; vanish for ; vay
        iop	1	vec entr ; ventana ; vio el ; virtual ; visitor ; vm ; vodk sod ; voic gon ; vyvans and
        iop	1	w/d hx ; w/d per ; walk acros ; walk away ; wallpap and ; want clas ; want eval ; want me
        iop	1	want someth ; ward ; was cut ; was mor ; was on ; wat pol ; watch a ; we <play> ; we both
        iop	1	we cant ; we drop ; we sat ; we sit ; we want ; week outpatient ; week six ; weekend
        iop	1	weekend no ; went anywher ; went in ; wer <die> ; wer dead ; what did ; whatev fre ; wheth i
        iop	1	wheth im ; which <bodypart> ; which <take> ; which <treatment> ; which day ; which i
        iop	1	whisky ; whisper ; who notic ; who watch ; whoev com ; whol be ; whol year ; why i ; widow 0
        iop	1	wif + ; wif ask ; wif with ; wil <kill> ; wil <try> ; wil try ; win when ; with <emergency>
        iop	1	with <play> ; with <record> ; with autism ; with coworker ; with gma ; with narcan
        iop	1	with new ; with night ; with noth ; with oth ; with thc ; without any ; wk is ; wk so
        iop	1	wk start ; wkd ; wks no ; wks off ; wond if ; wor ; work ft ; would <money> ; would they
        iop	1	writ them ; y <colleague> ; y <need> ; y cuanta ; y dorm ; y hoy ; y tom ; y vuelv
        iop	1	ya <ask> ; yard sal ; year was ; yearbook ; yo mism ; yo vend ; you <think> ; you out
        iop	1	your <build> ; your <furniture> ; your <soon> ; your link ; yrs no ; zapato
        iop	1	~<alcohol> ~<day> ; ~<church> ; ~<go> ~<think> ; ~<lock> ~up ; ~<month>
        iop	1	~<phone> ~<stranger> ; ~<phone> ~or ; ~<school> ; ~<sedative> i ; ~<shake> i
        iop	1	~<stimulant> <need> ; ~<treatment> <take> ; ~again ; ~as ; ~at ~the ; ~board ; ~bos ; ~da la
        iop	1	~daught ; ~day ~stay ; ~eight ; ~enrol ; ~enrol ~in ; ~for ~a ; ~garag ; ~has ~<seizure>
        iop	1	~hom ; ~how ~<amount> ; ~how ~much ; ~lock ~up ; ~meth ; ~no ~noth ; ~pick ; ~reca ; ~segur
        iop	1	~seizur ; ~sin ; ~sinc ~<month> ; ~someon ; ~stil ; ~sz ever ; ~the ~board ; ~ther ~isnt
        iop	1	~tim ; ~us ; ~zoom ~or
        iop	-1	*ago.4 ; *arrests.0 ; *confusion.0:other_experiencer ; *frequency.2:hypothetical
        iop	-1	*hallucination.0 ; *hallucination.1:historical ; *homeless.0:other_experiencer ; *hooked.0
        iop	-1	*mandator.0:historical ; *noBarrierMoney.0 ; *overdose.0:negated ; *person.0:negated
        iop	-1	*phone.0 ; *quantity.0:negated ; *quitting.0:hypothetical ; *rhythm.0
        iop	-1	*seizure.0:hypothetical ; *seizure.0:negated ; *sinceStopping.1 ; *spam.0 ; *substance.1
        iop	-1	*treatmentNeed.1 ; *withdrawalHint.0 ; + mol ; + som ; / / ; / <stimulant> ; 0 <always>
        iop	-1	0 <cold> ; 0 <day> ; 0 <give> ; 0 <height> ; 0 <last> ; 0 <past> ; 0 <relapse>
        iop	-1	0 <treatment> ; 0 <wait> ; 0 <year> ; 0 a ; 0 bottl ; 0 box ; 0 by ; 0 clas ; 0 en ; 0 hear
        iop	-1	0 hosp ; 0 ish ; 0 judg ; 0 last ; 0 over ; 0 through ; 0 vodk ; 0 when ; 0 yo
        iop	-1	<afraid> hel ; <alcohol> + ; <alcohol> <daytime> ; <alcohol> <leave> ; <alcohol> at
        iop	-1	<alcohol> float ; <alcohol> for ; <alcohol> w/d ; <always> <day> ; <always> <furniture>
        iop	-1	<always> <illness> ; <always> <kin> ; <always> <month> ; <always> <outdoors> ; <always> fin
        iop	-1	<amount> <child> ; <amount> <leave> ; <amount> <order> ; <amount> <rarely>
        iop	-1	<amount> <relapse> ; <amount> <stimulant> ; <amount> between ; <amount> each
        iop	-1	<amount> good ; <amount> is ; <amount> las ; <amount> o ; <amount> personality
        iop	-1	<angry> <stranger> ; <angry> my ; <appointment> <give> ; <ask> <moment> ; <ask> <money>
        iop	-1	<ask> <partner> ; <ask> <stimulant> ; <ask> <withdrawal> ; <ask> <write> ; <ask> alg
        iop	-1	<ask> no ; <asleep> <kin> ; <asleep> <room> ; <asleep> de ; <asleep> el ; <asleep> on
        iop	-1	<awake> <angry> ; <awake> <hospital> ; <awake> at ; <blood> <day> ; <blood> <kin>
        iop	-1	<blood> it ; <bodypart> <bodypart> ; <bodypart> <break> ; <bodypart> <give>
        iop	-1	<bodypart> <pet> ; <bodypart> <sick> ; <bodypart> fat ; <bodypart> from ; <bodypart> hav
        iop	-1	<bodypart> so ; <bodypart> tatto ; <bodypart> was ; <bodypart> y ; <bodysound> <blood>
        iop	-1	<build> that ; <buy> <stranger> ; <buy> <tool> ; <buy> out ; <calm> <medicine> ; <calm> so
        iop	-1	<cannabis> in ; <caretaking> <stranger> ; <caretaking> <withdrawal> ; <chestheart> <amount>
        iop	-1	<chestheart> <asleep> ; <chestheart> lik ; <child> <alcohol> ; <child> <crowd>
        iop	-1	<child> <medicine> ; <child> <threat> ; <child> <week> ; <child> <write> ; <child> practic
        iop	-1	<church> in ; <clean> <drive> ; <clean> <past> ; <clean> <pet> ; <clean> my
        iop	-1	<clinician> <headface> ; <clinician> from ; <clinician> is ; <clinician> sinc
        iop	-1	<clothes> <past> ; <clothes> <take> ; <clothes> for ; <clothes> it ; <cold> <cold>
        iop	-1	<cold> <pet> ; <colleague> <colleague> ; <colleague> <treatment> ; <colleague> <week>
        iop	-1	<color> <clothes> ; <color> <eat> ; <confused> <think> ; <consume> <stimulant>
        iop	-1	<container> <consume> ; <continue> <container> ; <continue> <write> ; <continue> open
        iop	-1	<continue> with ; <continue> x ; <count> <always> ; <count> <pill> ; <count> from ; <crash>
        iop	-1	<crowd> <medicine> ; <crowd> <stimulant> ; <crowd> up ; <day> <lock> ; <day> can
        iop	-1	<day> for ; <day> is ; <day> ive ; <day> mi ; <day> nobody ; <day> otr ; <day> ya
        iop	-1	<daytime> he ; <die> all ; <drive> <month> ; <drive> <play> ; <drive> she ; <drive> y
        iop	-1	<drug> <opioid> ; <drug> my ; <drug> y ; <eat> <ask> ; <eat> <go> ; <eat> <hot>
        iop	-1	<eat> <opioid> ; <eat> le ; <eat> los ; <emergency> ; <emergency> <play> ; <emergency> and
        iop	-1	<emergency> el ; <fall> <give> ; <feel> <alcohol> ; <feel> <alone> ; <feel> <day>
        iop	-1	<feel> <play> ; <feel> lik ; <friend> <tool> ; <friend> le ; <friend> los
        iop	-1	<furniture> <day> ; <furniture> <room> ; <furniture> <soon> ; <furniture> <take>
        iop	-1	<furniture> con ; <furniture> for ; <furniture> sinc ; <furniture> that ; <furniture> when
        iop	-1	<give> 0 ; <give> <container> ; <give> <headface> ; <give> <seizure> ; <give> <take>
        iop	-1	<give> est ; <give> las ; <give> noth ; <give> to ; <go> <alone> ; <go> <appointment>
        iop	-1	<go> <confused> ; <go> <friend> ; <go> <go> ; <go> <outdoors> ; <go> <room> ; <go> bien
        iop	-1	<go> by ; <go> down ; <go> he ; <happy> <afraid> ; <happy> <leave> ; <happy> <need>
        iop	-1	<happy> <promise> ; <happy> of ; <happy> sinc ; <headface> <appointment>
        iop	-1	<headface> <furniture> ; <headface> <pain> ; <headface> split ; <hear> <consume>
        iop	-1	<hear> <job> ; <hear> and ; <height> and ; <hit> <emergency> ; <hit> <go> ; <hit> <water>
        iop	-1	<hold> for ; <home> <always> ; <home> <buy> ; <home> <stranger> ; <home> <take>
        iop	-1	<home> about ; <hopeless> ; <hospital> <go> ; <hospital> pt ; <hospital> rn
        iop	-1	<illness> <caretaking> ; <illness> <eat> ; <illness> x ; <insurance> <continue>
        iop	-1	<insurance> <month> ; <insurance> it ; <insurance> sinc ; <intoxicated> <say>
        iop	-1	<intoxicated> at ; <job> <clinician> ; <job> <say> ; <job> <water> ; <job> me ; <key> at
        iop	-1	<key> del ; <key> of ; <key> on ; <kill> ; <kin> <hold> ; <kin> <home> ; <kin> <put>
        iop	-1	<kin> <take> ; <kin> doe ; <kin> his ; <kin> la ; <kin> ther ; <last> lin ; <law> <hit>
        iop	-1	<law> <hold> ; <law> <moment> ; <law> <need> ; <law> me ; <law> term ; <leave> <pet>
        iop	-1	<limp> <room> ; <limp> in ; <lock> <child> ; <lock> behind ; <medicine> <container>
        iop	-1	<medicine> <leave> ; <medicine> <stranger> ; <medicine> board ; <moment> <colleague>
        iop	-1	<moment> <hit> ; <moment> <palecolor> ; <moment> <sick> ; <moment> abren ; <moment> est
        iop	-1	<moment> it ; <moment> pt ; <moment> sí ; <moment> thi ; <money> + ; <money> hes
        iop	-1	<money> or ; <money> was ; <month> <insurance> ; <month> <official> ; <month> <take>
        iop	-1	<month> <year> ; <need> <friend> ; <need> <kin> ; <need> <official> ; <need> informacion
        iop	-1	<need> thi ; <needle> 0 ; <needle> <headface> ; <night> mi ; <official> <leave>
        iop	-1	<official> <need> ; <official> <trade> ; <official> <treatment> ; <opening> <consume>
        iop	-1	<opening> <night> ; <opening> down ; <opioid> <cannabis> ; <opioid> <clothes> ; <order> los
        iop	-1	<order> up ; <outdoors> <daytime> ; <outdoors> <eat> ; <outdoors> <opioid>
        iop	-1	<pain> <consume> ; <pain> in ; <palecolor> <container> ; <palecolor> in
        iop	-1	<partner> <appointment> ; <partner> <buy> ; <partner> <furniture> ; <partner> <past>
        iop	-1	<partner> <stranger> ; <partner> me ; <partner> re ; <past> <daytime> ; <past> <eat>
        iop	-1	<past> <headface> ; <past> <hold> ; <past> <night> ; <past> <outdoors> ; <pet> <die>
        iop	-1	<pet> <school> ; <pet> <tool> ; <phone> <moment> ; <phone> <opioid> ; <phone> <palecolor>
        iop	-1	<phone> <past> ; <phone> <say> ; <phone> <write> ; <phone> de ; <phone> in
        iop	-1	<photo> <appointment> ; <photo> <play> ; <pill> a ; <pill> by ; <play> <appointment>
        iop	-1	<play> <month> ; <play> <palecolor> ; <play> at ; <play> on ; <play> so ; <play> twic
        iop	-1	<promise> ; <put> <eat> ; <put> <fluid> ; <put> and ; <put> su ; <record> <day>
        iop	-1	<record> <happy> ; <record> <insurance> ; <record> <need> ; <record> as ; <record> out
        iop	-1	<remember> that ; <room> <hear> ; <room> <hospital> ; <room> <think> ; <room> from
        iop	-1	<room> has ; <room> on ; <rope> himself ; <rope> in ; <rope> with ; <say> <headface>
        iop	-1	<say> <night> ; <say> <school> ; <say> <week> ; <say> com ; <say> neith ; <say> than
        iop	-1	<say> thi ; <say> u ; <say> you ; <school> <container> ; <school> at ; <school> they
        iop	-1	<sedative> <moment> ; <see> <clothes> ; <see> wheth ; <seizure> <amount> ; <shake> <moment>
        iop	-1	<shake> de ; <shake> tac ; <sick> at ; <sick> of ; <smell> <eat> ; <sober> 0
        iop	-1	<soon> <furniture> ; <start> <amount> ; <start> <daytime> ; <start> about ; <stiff> <shake>
        iop	-1	<stimulant> <furniture> ; <stimulant> <last> ; <stimulant> <outdoors> ; <stimulant> a
        iop	-1	<stimulant> did ; <stimulant> dur ; <stimulant> pos ; <stop> <afraid> ; <stop> <breath>
        iop	-1	<stop> <emergency> ; <stop> <give> ; <stop> <say> ; <stop> <sedative> ; <stop> being
        iop	-1	<stop> the ; <stop> your ; <stranger> <calm> ; <stranger> <furniture>
        iop	-1	<stranger> <intoxicated> ; <stranger> <phone> ; <stranger> <soon> ; <stranger> nam
        iop	-1	<stranger> one ; <stranger> only ; <stranger> re ; <take> <container> ; <take> <fluid>
        iop	-1	<take> <official> ; <take> <photo> ; <take> int ; <take> mushroom ; <take> that
        iop	-1	<take> the ; <take> you ; <think> <ask> ; <think> <illness> ; <think> asi ; <think> we
        iop	-1	<think> why ; <think> youl ; <tool> <bodypart> ; <tool> <chestheart> ; <town> <clean>
        iop	-1	<town> <outdoors> ; <trade> <official> ; <trade> im ; <trade> no ; <treatment> <count>
        iop	-1	<treatment> <stimulant> ; <treatment> ahi ; <treatment> int ; <treatment> minimum
        iop	-1	<treatment> sinc ; <treatment> til ; <treatment> when ; <trust> a ; <try> <asleep>
        iop	-1	<try> <treatment> ; <vermin> <go> ; <vermin> en ; <wait> <play> ; <wait> at ; <wait> in
        iop	-1	<wait> que ; <water> <always> ; <water> <go> ; <week> + ; <week> <asleep> ; <week> <day>
        iop	-1	<week> <night> ; <week> <official> ; <week> <photo> ; <week> cant ; <week> so
        iop	-1	<week> tambien ; <week> worth ; <week> ~<consume> ; <withdrawal> <sober>
        iop	-1	<withdrawal> <treatment> ; <write> <alcohol> ; <write> <alone> ; <write> <month>
        iop	-1	<write> <needle> ; <write> <photo> ; <write> por ; <write> up ; <write> you
        iop	-1	<year> <caretaking> ; <year> <partner> ; <year> aft ; a <clinician> ; a <key> ; a <try>
        iop	-1	a bak ; a bet ; a brick ; a broth ; a bucket ; a cal ; a certificat ; a cruis ; a fami
        iop	-1	a floor ; a goat ; a gummy ; a lawy ; a machet ; a mil ; a nois ; a pag ; a paralegal
        iop	-1	a phon ; a plum ; a poc ; a prob ; a quien ; a rehab ; a report ; a shot ; a slid ; a tap
        iop	-1	a thursday ; a tom ; a trip ; a vacation ; a week ; a weight ; a ~<drive> ; a ~<friend>
        iop	-1	a ~friend ; abiert ; about twic ; about what ; acceptanc ; aceptan ; adderal lik
        iop	-1	adderal snort ; addict to ; addres is ; admission ; aetn ; aft two ; again 0 ; again x
        iop	-1	ago she ; agreeabl ; agreement ; agu ; ahor otr ; ahor son ; ahor sí ; airplan bottl
        iop	-1	al <day> ; al ban ; al peric ; alcoholic and ; all <start> ; all night ; all on ; almuerz
        iop	-1	alon with ; already <take> ; alway the ; am <always> ; am <calm> ; ambulatori de ; amphet
        iop	-1	an <official> ; and <ask> ; and <awake> ; and <fluid> ; and <opioid> ; and <pet>
        iop	-1	and <phone> ; and <play> ; and <tired> ; and als ; and anoth ; and buy ; and by ; and fail
        iop	-1	and learn ; and tir ; and took ; and went ; and wok ; and yet ; and ~the ; anoth at ; ans
        iop	-1	any <furniture> ; any bed ; any of ; any opening ; anymor ; anywher without ; apoy par
        iop	-1	appointment ; appreciat a ; are hard ; are we ; arm look ; as <soon> ; as befor ; ask pric
        iop	-1	ask us ; at birthday ; at thre ; at your ; atty want ; aunti ; baj ; bar 0 ; barat
        iop	-1	barback ; bathtub ; bathtub with ; battery ; be <leave> ; be cal ; beautiful ; bed by
        iop	-1	bed for ; been ; been <fluid> ; been clean ; been throw ; been to ; been up ; beer float
        iop	-1	beer wkend ; befor july ; believ in ; below ; benzo ; bf <hit> ; bf <stimulant> ; bil
        iop	-1	bilingu ; blanket ; bled ; block ; blu a ; board consent ; boot ; both smok ; bottl a
        iop	-1	boyfriend is ; bp ; break and ; bring ; broth who ; bump of ; button ; buy the ; buz
        iop	-1	by <pet> ; bye ; caer ; cal ; cal 0 ; cal and ; cal for ; calient ; calm ; camion por
        iop	-1	can afford ; can say ; can wait ; canch ; cant <write> ; cant do ; cant quit ; cant talk
        iop	-1	car on ; car seat ; card in ; cart and ; cat to ; cement ; chalk ; chamaco ; chart say
        iop	-1	chat ; check out ; children and ; cinc vec ; circl of ; clarify ; clas on ; clean off
        iop	-1	clean offic ; climb out ; clinic rn ; clr <hear> ; clr has ; clr say ; clt in ; coat
        iop	-1	coc de ; coc una ; cocain dai ; cocain last ; cocain or ; cok all ; cok dur ; cok it
        iop	-1	cok lik ; cok mor ; cok near ; colgu ; color of ; com by ; com off ; com stay ; comfortabl
        iop	-1	comment ; confus sinc ; consig ; cook cok ; cost <furniture> ; cost mes ; costum
        iop	-1	could <go> ; could ~<kill> ; count to ; cousin ; crypt ; cuand ni ; cuarent dia ; cuatr ano
        iop	-1	cut it ; d inpatient ; da de ; dad sid ; dai meth ; dai now ; dark so ; day becaus
        iop	-1	day for ; day just ; day or ; de <hospital> ; de <stimulant> ; de beb ; de coc ; de fresn
        iop	-1	de gana ; de lad ; de nosotro ; de och ; de septiembr ; de treint ; dead and
        iop	-1	dear <appointment> ; dear admission ; dec mas ; degre and ; dej de ; del <eat>
        iop	-1	del <phone> ; depend ; desd <day> ; detox in ; detox or ; detox thi ; dia sí ; did cok
        iop	-1	did my ; did outpatient ; dig ; din and ; dio una ; direccion ; dirty <record> ; dirty uas
        iop	-1	disconnect ; discut ; do first ; do for ; do her ; do thi ; dob ; doctor look ; doctor said
        iop	-1	doe a ; doesnt even ; dog is ; dollar a ; don thi ; dont <feel> ; dont <think> ; dos en
        iop	-1	drool ; dts at ; dulc ; duty ; e ; ear and ; east i ; egg on ; eight ; eight to
        iop	-1	el <friend> ; el <stranger> ; el <write> ; el car ; el cigar ; el espej ; el lun ; el menor
        iop	-1	el muchach ; el prim ; elbow ; en 0 ; en <container> ; en <stimulant> ; en agost ; en papel
        iop	-1	encampment ; end at ; ent ; entr en ; entr y ; envelop ; escalon ; eso me ; est <say>
        iop	-1	est bien ; est par ; est y ; estan ; estarian ; estoy <consume> ; estoy libr ; etoh w/d
        iop	-1	eve <treatment> ; even <say> ; even thing ; ever sinc ; every day ; every friday ; every ua
        iop	-1	everyon doe ; everyon in ; exam in ; expir ; eye ; f <opioid> ; f <trade> ; f ask
        iop	-1	facebook ; fami week ; far and ; fast and ; favor ; favorit ; feo ; few beer ; fifti
        iop	-1	find one ; fing ; finish sixty ; finish what ; fiv night ; fiv year ; flew ; fml ; foil in
        iop	-1	for <always> ; for client ; for crack ; for every ; for fiv ; for my ; for nin ; for whoev
        iop	-1	for you ; for your ; form with ; found noth ; freez ; fresn ; friend of ; from him ; fuck
        iop	-1	gabapentin ; garaj ; gast lo ; gav my ; generou ; get me ; get my ; gettin ; giv or
        iop	-1	go anywher ; go wherev ; good in ; got an ; got fir ; got that ; graduat the ; grandfath
        iop	-1	grandmoth is ; grit que ; group lead ; h <past> ; h ago ; h/o ~<withdrawal> ; h/o ~dts
        iop	-1	habl ; hacen ; had <cold> ; had <eat> ; hand my ; hard at ; has 0 ; has don ; hasnt <say>
        iop	-1	hasnt <see> ; hav <law> ; hav gon ; hav him ; hav thre ; hav tim ; hay <day> ; hay dia
        iop	-1	hay que ; he <need> ; he <see> ; he <stop> ; he put ; he said ; he sat ; he took ; head and
        iop	-1	head open ; health <clinician> ; hear ; hear my ; heat vent ; held ; her <partner>
        iop	-1	her <pet> ; her at ; her plac ; her rib ; herman no ; hes <fluid> ; hes clean ; hes shy
        iop	-1	hes thirty ; hi its ; highway ; hij llam ; hij y ; him down ; his <consume> ; his <drive>
        iop	-1	his <pill> ; his <say> ; his <tool> ; his cabin ; his glas ; his grandfath ; his neck
        iop	-1	his second ; his should ; hom he ; hor abren ; hotel ; hour on ; hour to ; how ; hoy no
        iop	-1	htn ; hurt and ; hx <give> ; hx given ; hygienist and ; i <clothes> ; i <continue>
        iop	-1	i <kill> ; i <rarely> ; i appli ; i bak ; i behav ; i complet ; i felt ; i fly ; i kept
        iop	-1	i know ; i last ; i only ; i ord ; i rent ; i seiz ; i shak ; i try ; i wan ; i was
        iop	-1	ice to ; ide ; if his ; if not ; im <consume> ; im <happy> ; im <soon> ; im next ; im okay
        iop	-1	im tir ; imodium ; in <eat> ; in <play> ; in <town> ; in advanc ; in again ; in and
        """
}
