extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	dry day ; duerm y ; dui ; each tim ; east now ; ef 0 ; eight at ; eightbal every
        residential	3	el <stimulant> ; el cristal ; el departament ; el fin ; el tiemp ; en ensen
        residential	3	en marz ; end sun ; enough dai ; ensen en ; entregu el ; es <afraid> ; es diari
        residential	3	es sust ; escogi el ; ese tiemp ; eso <ask> ; espos llev ; esquin y ; est habl
        residential	3	estuv <law> ; estuv bien ; every door ; every thur ; everyday 0 ; ex <home>
        residential	3	f <hit> ; f <room> ; f graduat ; f mom ; f slam ; feel human ; fella ; fentanyl
        residential	3	few month ; fiv day ; fiv tim ; flac y ; flew out ; floor is ; fly again ; foc de
        residential	3	for <count> ; for <opioid> ; for <rail> ; for eight ; for tel ; found <drug>
        residential	3	four arrest ; franci ; freeway 0 ; fri sat ; from our ; from that ; front <room>
        residential	3	fui ; fui a ; fum spic ; fuman piedr ; gatorad and ; get paid ; gig and ; go <day>
        residential	3	go inpatient ; go right ; go straight ; good <lock> ; good lock ; good through
        residential	3	got put ; graduat the ; graduation ; grandm in ; grant ; grown man ; h ago
        residential	3	habit that ; hac diez ; hac nad ; hac siet ; had <count> ; half year ; hand gon
        residential	3	has <money> ; has kid ; has stop ; hast me ; hav tim ; he <fire> ; he <lock>
        residential	3	he found ; he lie ; he own ; he pay ; he show ; hed <asleep> ; hed sleep ; hep c
        residential	3	her <daytime> ; her <home> ; her adderal ; her tonight ; herman llev ; hes hold
        residential	3	hes swing ; hi toward ; hid in ; him hold ; him out ; him say ; his <home> ; his bed
        residential	3	his boy ; his grandmoth ; his rent ; hit it ; homeles and ; hosp cm ; howev long
        residential	3	hoy de ; hrg ; huf paint ; hungry ; husb cam ; i <asleep> ; i flew ; i inject
        residential	3	i real ; i rent ; i tap ; id <take> ; id been ; id bring ; ido a ; if <furniture>
        residential	3	if bed ; im <bodysound> ; im right ; im smok ; in <container> ; in <go> ; in <night>
        residential	3	in alask ; in encampment ; in encin ; in patient ; in prescot ; in prgm ; in sinc
        residential	3	in tarzan ; inpatient first ; inpt + ; int residential ; int treatment ; intact
        residential	3	intern por ; inyectandom ; iop all ; iop and ; iop counselor ; iop thre ; irony
        residential	3	is <calm> ; is <hold> ; is ask ; is crystal ; is sweet ; it as ; it dai ; it she
        residential	3	it stuck ; it too ; it twic ; its fin ; its four ; ivdu ; ive <start> ; ive don
        residential	3	jef me ; jun i ; just <hit> ; k hol ; kept me ; ketamin ; ketamin about ; kia
        residential	3	kind about ; kitchen tabl ; klonopin ; la <drive> ; la <media> ; la entrevist
        residential	3	la tetil ; la ~coc ; lak hous ; lan ; last octob ; last til ; lat on ; law school
        residential	3	le habi ; left liv ; left sid ; let me ; licens lost ; licens over ; lie back
        residential	3	lik them ; lin produc ; lin the ; liv i ; liv with ; llev doc ; lo feo ; lo han
        residential	3	loc ; log off ; long version ; longest <wait> ; longest stay ; lorazepam ; los misma
        residential	3	los quinc ; lost job ; lunch every ; m <furniture> ; m <opioid> ; m <vendor>
        residential	3	m plumb ; machet in ; manan sin ; manic ; many week ; marriag ; marriag and
        residential	3	marz con ; marz y ; me <sober> ; me acab ; men ; mes en ; mes o ; meten ; meth fiv
        residential	3	meth lost ; meth pos ; meth sam ; meth the ; meth thre ; meth up ; mism <clothes>
        residential	3	mism <home> ; mism la ; misma <day> ; misma dia ; mo <stimulant> ; mo x ; mom got
        residential	3	monday my ; monday wednesday ; month the ; moth i ; mush ; my <treatment>
        residential	3	my busines ; my calend ; my client ; my coworker ; my fil ; my ful ; my jefit
        residential	3	my mail ; myself <day> ; n <night> ; n everyth ; nam und ; need intak ; neg test
        residential	3	negoci por ; neighbor plot ; nev the ; nic about ; night per ; nino estan
        residential	3	nitrou by ; no <child> ; no batal ; no desd ; no few ; no hi ; no hub ; no numbnes
        residential	3	no plac ; no tx ; no vacation ; no ~<past> ; no ~prior ; noch llev ; noma diganl
        residential	3	noon no ; norc at ; nos <happy> ; nos reimo ; not our ; noth arrang ; novent <day>
        residential	3	novent dia ; now cok ; now using ; nurs said ; och <month> ; och <week> ; och mes
        residential	3	och semana ; octubr de ; of <money> ; of dai ; of inpt ; of january ; of outpatient
        residential	3	of prison ; of shel ; of thre ; of vet ; of ~<stimulant> ; off becaus ; off four
        residential	3	off on ; on <count> ; on <stop> ; on crystal ; on four ; onc <day> ; one <partner>
        residential	3	only <consume> ; only keep ; only ther ; open to ; ord read ; ord to ; oth 0
        residential	3	oth <night> ; oth week ; otr vez ; our <caretaking> ; our <tool> ; our bed
        residential	3	our detox ; our guest ; out <go> ; out n ; outpatient group ; pamphlet ; pap is
        residential	3	par en ; pas <consume> ; pas lo ; pas que ; past thi ; pech apret ; pee ; per con
        residential	3	per tampoc ; perdi ; perdi a ; pharmacy board ; piedr <always> ; piedr me ; pilot 0
        residential	3	pip ; piquet ; plac in ; plac with ; plan approv ; plan past ; plan que ; plat and
        residential	3	pleito no ; plu wednesday ; polit and ; porqu segun ; preg cok ; prgm
        residential	3	probation lady ; program has ; protocol finish ; psych <hold> ; psych hold
        residential	3	psychosi x ; pt wil ; pue <go> ; pued entr ; punch her ; put inpatient ; que <key>
        residential	3	que rent ; quier salirs ; quinc <year> ; quinc ano ; radiator ; ready ; recit
        residential	3	regional jet ; regres cuand ; rehab finish ; rehabilitacion en ; reimo ; remov
        residential	3	rent and ; reserv a ; resid ; residential 0 ; residential a ; residential aft
        residential	3	residential client ; residential or ; rib ; room ; room in ; roommat smok ; rv ; s/p
        residential	3	s/p ~<treatment> ; said six ; said whatev ; sali ; sali ayer ; san jos ; sat <go>
        residential	3	say heart ; se sent ; se ~cuant ; seguirl ; semana ya ; shar <room> ; she drink
        residential	3	she walk ; sheet with ; shelt night ; should go ; show she ; siet ano ; sign so
        residential	3	sin <asleep> ; sinc february ; sinc law ; sinc march ; sinc most ; sist she
        residential	3	six good ; sixteen month ; sixty day ; skip ; slam <stimulant> ; sleep now ; smok it
        residential	3	sobrin en ; sock and ; som oth ; sombra ; someplac ; son finish ; spe <continue>
        residential	3	spe and ; spe two ; sro ; st franci ; start kindergarten ; stay ; stay and
        residential	3	stay lik ; stay somewher ; stil buy ; stil doing ; stop i ; suer ; sus nino
        residential	3	suspend ; sw on ; swear the ; sweep the ; sí y ; t <job> ; taper off ; tard no
        residential	3	tarp ; teen residential ; telehealth ; teng lo ; terapi ambulatori ; termin el
        residential	3	termin y ; terri ; test dirty ; test me ; tetil ; than onc ; than they
        residential	3	that <afraid> ; that sam ; the <cannabis> ; the beach ; the buckl ; the bunk
        residential	3	the camer ; the glas ; the grandmoth ; the handful ; the hol ; the lan ; the linen
        residential	3	the medical ; the salt ; the social ; the trail ; the workbook ; the wrong
        residential	3	the ~<furniture> ; the ~light ; them <consume> ; then meth ; ther <always>
        residential	3	ther <money> ; ther out ; therapist refer ; thes plac ; they <drive> ; they <give>
        residential	3	they <hold> ; they <hospital> ; they <lock> ; they discharg ; they lock
        residential	3	they releas ; they tel ; thi <home> ; thi job ; thing crawl ; thing which
        residential	3	thirty day ; thre four ; through <outdoors> ; thru sun ; thur and ; thursday through
        residential	3	tien a ; tijuan en ; til may ; til sum ; tim is ; tin most ; to <consume>
        residential	3	to crystal ; to go ; to monday ; to not ; to rehab ; to residential ; to sunday
        residential	3	to ~go ; today from ; tomorrow want ; tonight she ; traig com ; transplant list
        residential	3	trap ; trap hous ; truck sinc ; trunk ; turtleneck ; twic <moment> ; twic now
        residential	3	two marriag ; tx <furniture> ; tx bed ; tx ever ; typical ; uas + ; un machet
        residential	3	un per ; una sog ; uncl and ; unit and ; uno se ; up <intoxicated> ; up past
        residential	3	up spe ; urology np ; us we ; usand ; use dai ; use ketamin ; use meth ; use ther
        residential	3	used <past> ; used befor ; used meth ; using adderal ; using again ; using it
        residential	3	ust sab ; va 0 ; van <take> ; vec y ; vecin no ; veint dia ; virtual iop ; voic sinc
        residential	3	voy al ; walk off ; want back ; want high ; want out ; want privat
        residential	3	was <intoxicated> ; was <stranger> ; was cle ; was ketamin ; was laid ; was octob
        residential	3	was onc ; we tri ; wednesday to ; week got ; week ive ; week long ; weekday now
        residential	3	went numb ; wer <see> ; what <feel> ; what feel ; when hes ; whenev ther ; wher do
        residential	3	which has ; who <asleep> ; who stil ; whol 0 ; wif too ; wil discus ; wil do
        residential	3	wil run ; wir ; wit ; with <calm> ; with <eat> ; with <sober> ; with aunt
        residential	3	with cign ; with marca ; wk <continue> ; wk aft ; wk again ; wkday ; wkr
        residential	3	women residential ; wont <think> ; work know ; would stop ; writ residential
        residential	3	y lleg ; y ve ; ya <fall> ; ya cai ; ya falt ; ya trai ; year most ; year now
        residential	3	yo and ; you <go> ; you <home> ; you liv ; you writ ; ~<afraid> of ; ~<cold>
        residential	3	~<furniture> ~off ; ~<home> ; ~<sick> anymor ; ~<stop> ~<day> ; ~<stranger> ~only
        residential	3	~<take> ~<treatment> ; ~<treatment> at ; ~<vendor> ~<home> ; ~a ~<relapse>
        residential	3	~aftercar ; ~anyon ; ~attempt ; ~coc ; ~coupl ; ~cuant ~<money> ; ~cuant ~cuest
        residential	3	~cuest ; ~d ~detox ; ~drink ~every ; ~el ~<stimulant> ; ~el ~cristal ; ~etoh /
        residential	3	~fent ; ~fev now ; ~for ~<treatment> ; ~how ~long ; ~in ~program ; ~la ~<outdoors>
        residential	3	~la ~cal ; ~light ~off ; ~liv ~at ; ~long ; ~not ~com ; ~oth ~plac ; ~residencial
        residential	3	~scar of ; ~si on ; ~sick anymor ; ~thirty ; ~threaten ; ~treatment ; ~up ~for
        residential	3	~vent ; él <home>
        residential	2	*abstinent.0:negated ; *arrests ; *detoxRequest:historical ; *drinks.1 ; *duration.2
        residential	2	*firstOffence ; *frequency.2:historical ; *hallucination.apparition:hypothetical
        residential	2	*lostThroughUse:other_experiencer ; *noBarrierChild ; *noBarrierWork ; *number.1
        residential	2	*overPrescribed ; *quantity ; *quantity.consequence ; *residentialRequest:historical
        residential	2	*residentialWord:negated ; *seizure:hypothetical ; *sinceLastUse.2
        residential	2	*started:hypothetical ; *suicidePast ; *thirdParty
        residential	2	*treatmentNeed.ready:hypothetical ; *treatmentNeed:possible
        residential	2	*uses:other_experiencer ; + <sedative> ; + dial ; + most ; + ua ; / w ; 0 <alcohol>
        residential	2	0 <angry> ; 0 <container> ; 0 <hear> ; 0 <lock> ; 0 <play> ; 0 <relapse> ; 0 amenaz
        residential	2	0 dirty ; 0 fight ; 0 good ; 0 im ; 0 iop ; 0 por ; 0 releas ; 0 roommat ; 0 so
        residential	2	0 y ; <afraid> <soon> ; <alcohol> <furniture> ; <alcohol> <hospital>
        residential	2	<alcohol> <take> ; <alcohol> <treatment> ; <alcohol> and ; <alcohol> nev
        residential	2	<alcohol> q ; <alcohol> x ; <alone> asi ; <always> 0 ; <always> <furniture>
        residential	2	<always> <go> ; <always> <job> ; <always> hac ; <always> tien ; <amount> <job>
        residential	2	<amount> <tool> ; <amount> becaus ; <amount> do ; <amount> eso ; <amount> le
        residential	2	<amount> separat ; <amount> which ; <amount> whil ; <angry> <say> ; <appointment> in
        residential	2	<appointment> which ; <ask> <calm> ; <ask> <insurance> ; <ask> <order> ; <ask> <put>
        residential	2	<ask> no ; <ask> ~<day> ; <asleep> <day> ; <asleep> <drug> ; <asleep> <height>
        residential	2	<asleep> <last> ; <asleep> <month> ; <asleep> <soon> ; <asleep> ahi ; <asleep> he
        residential	2	<blade> <height> ; <blade> <money> ; <blood> <go> ; <blood> <need> ; <blood> me
        residential	2	<bodypart> <moment> ; <bodypart> sinc ; <bodypart> with ; <build> 0
        residential	2	<build> <bodypart> ; <build> <church> ; <build> in ; <build> our ; <calm> com
        residential	2	<cannabis> <week> ; <cannabis> <write> ; <cannabis> cart ; <caretaking> <opioid>
        residential	2	<caretaking> and ; <chestheart> <last> ; <chestheart> <tool> ; <chestheart> fuert
        residential	2	<chestheart> lik ; <child> <eat> ; <child> <water> ; <child> back ; <child> my
        residential	2	<child> over ; <child> ve ; <child> ~non ; <church> for ; <clean> 0 ; <clean> <pet>
        residential	2	<clean> <see> ; <clean> del ; <clean> salt ; <clean> sinc ; <clean> ther
        residential	2	<clinician> <appointment> ; <clinician> <emergency> ; <clinician> of
        residential	2	<clinician> part ; <clinician> ref ; <clinician> twic ; <clothes> it
        residential	2	<clothes> when ; <cold> <bodypart> ; <cold> <day> ; <colleague> <friend>
        residential	2	<colleague> <illness> ; <color> <water> ; <consume> <build> ; <consume> <day>
        residential	2	<consume> <last> ; <consume> <pill> ; <consume> com ; <consume> cuand ; <consume> in
        residential	2	<consume> only ; <consume> she ; <container> <amount> ; <container> <last>
        residential	2	<container> for ; <continue> <buy> ; <continue> <cannabis> ; <continue> <photo>
        residential	2	<continue> by ; <continue> com ; <continue> do ; <continue> go ; <continue> in
        residential	2	<continue> lik ; <continue> most ; <continue> per ; <continue> turn
        residential	2	<count> <write> ; <crash> my ; <crowd> <stimulant> ; <crowd> <town> ; <crowd> <wait>
        residential	2	<crowd> find ; <crowd> ive ; <crowd> par ; <crowd> twic ; <day> <buy>
        residential	2	<day> <rarely> ; <day> <withdrawal> ; <day> at ; <day> chip ; <day> has
        residential	2	<day> wheth ; <day> ~<illness> ; <day> ~<sick> ; <daytime> <sober> ; <daytime> are
        residential	2	<daytime> ther ; <daytime> with ; <daytime> ~<shake> ; <die> <eat>
        residential	2	<drive> <medicine> ; <drive> <soon> ; <drive> as ; <drive> del ; <drive> ive
        residential	2	<drive> my ; <drive> only ; <drive> station ; <drive> straight ; <drug> <container>
        residential	2	<drug> <furniture> ; <drug> <law> ; <drug> aft ; <eat> <alone> ; <eat> <asleep>
        residential	2	<eat> <buy> ; <eat> <hot> ; <eat> whil ; <emergency> <trade>
        residential	2	<emergency> <treatment> ; <emergency> el ; <fall> <pet> ; <fall> <phone>
        residential	2	<fall> him ; <feel> ~<opioid> ; <fluid> it ; <friend> <eat> ; <friend> <home>
        residential	2	<friend> <treatment> ; <furniture> <stop> ; <furniture> hes ; <furniture> lik
        residential	2	<furniture> nin ; <furniture> se ; <give> <tool> ; <go> <angry> ; <go> <count>
        residential	2	<go> <stop> ; <go> <week> ; <go> on ; <go> otr ; <goodbye> del ; <headface> <school>
        residential	2	<headface> fin ; <headface> was ; <hear> <pet> ; <hear> you ; <height> 0
        residential	2	<height> <stimulant> ; <height> ice ; <height> is ; <hit> <calm> ; <hit> <eat>
        residential	2	<hit> <tool> ; <hit> <treatment> ; <hold> out ; <home> <asleep> ; <home> <clinician>
        residential	2	<home> <count> ; <home> <crowd> ; <home> <friend> ; <home> <insurance>
        residential	2	<home> <sober> ; <home> <take> ; <home> con ; <home> in ; <home> then
        residential	2	<home> togeth ; <home> ~<consume> ; <homeless> <colleague> ; <hospital> <alcohol>
        residential	2	<hospital> <clothes> ; <hospital> <sedative> ; <hospital> cas ; <hospital> cm
        residential	2	<hospital> dc ; <hot> for ; <hot> then ; <illness> <hospital> ; <illness> attack
        residential	2	<illness> stabl ; <intoxicated> out ; <job> <stimulant> ; <job> in ; <job> por
        residential	2	<key> <clean> ; <key> <pet> ; <key> <stimulant> ; <kill> <child> ; <kill> <leave>
        residential	2	<kin> <alcohol> ; <kin> <fire> ; <kin> <rope> ; <kin> <shame> ; <kin> besid
        residential	2	<kin> cant ; <kin> so ; <last> <amount> ; <law> <child> ; <law> <hit> ; <law> <stop>
        residential	2	<law> <town> ; <law> behind ; <law> enter ; <law> releas ; <law> rn ; <law> x
        residential	2	<leave> <blood> ; <leave> <height> ; <leave> <water> ; <leave> <write> ; <leave> she
        residential	2	<leave> to ; <lock> <home> ; <lock> <say> ; <media> her ; <medicine> was
        residential	2	<moment> an ; <moment> mism ; <money> <official> ; <money> <pet> ; <money> de
        residential	2	<money> fin ; <money> me ; <money> of ; <money> troubl ; <money> twic ; <month> +
        residential	2	<month> <hit> ; <month> <key> ; <month> <stimulant> ; <month> each ; <month> good
        residential	2	<month> of ; <month> she ; <month> usa ; <need> <eat> ; <need> <feel>
        residential	2	<need> <moment> ; <need> attendanc ; <need> back ; <need> em ; <need> first
        residential	2	<need> option ; <needle> <year> ; <night> <school> ; <night> <week>
        residential	2	<night> duration ; <night> per ; <night> they ; <official> 0 ; <official> <child>
        residential	2	<official> <job> ; <official> <put> ; <official> <write> ; <official> le
        residential	2	<opening> <daytime> ; <opening> <fall> ; <opening> <think> ; <opening> on
        residential	2	<opening> sinc ; <opioid> <day> ; <order> <crowd> ; <order> <treatment> ; <order> de
        residential	2	<outdoors> <asleep> ; <outdoors> clos ; <pain> y ; <palecolor>
        residential	2	<palecolor> <partner> ; <partner> <buy> ; <partner> <continue>
        residential	2	<partner> <headface> ; <partner> been ; <partner> my ; <partner> por
        residential	2	<past> <crash> ; <past> <key> ; <past> <wait> ; <past> dur ; <past> each
        residential	2	<past> per ; <past> theyl ; <phone> <take> ; <phone> neg ; <phone> self
        residential	2	<phone> they ; <phone> you ; <photo> <appointment> ; <photo> <home>
        residential	2	<photo> <stimulant> ; <pill> <home> ; <pill> el ; <play> has ; <put> <child>
        residential	2	<put> <drug> ; <put> <insurance> ; <put> <opening> ; <put> <take> ; <put> al
        residential	2	<put> me ; <put> no ; <put> por ; <rarely> <day> ; <rarely> <go>
        residential	2	<rarely> <treatment> ; <rarely> x ; <record> <day> ; <record> about ; <record> ive
        residential	2	<relapse> con ; <room> <amount> ; <room> <room> ; <room> <stranger> ; <room> en
        residential	2	<room> from ; <room> with ; <rope> <break> ; <rope> <headface> ; <rope> en
        residential	2	<rope> from ; <sad> el ; <say> <height> ; <say> <start> ; <say> arent ; <say> ful
        residential	2	<say> theyd ; <say> ~<sober> ; <sedative> <home> ; <sedative> <stop>
        residential	2	<sedative> <take> ; <sedative> off ; <see> <clothes> ; <see> <home> ; <see> <record>
        residential	2	<see> good ; <see> is ; <seizure> a ; <shake> de ; <sick> <daytime> ; <smell> <fire>
        residential	2	<sober> <withdrawal> ; <soon> <put> ; <soon> could ; <soon> la ; <stimulant> <awake>
        residential	2	<stimulant> <blood> ; <stimulant> <cannabis> ; <stimulant> <give>
        residential	2	<stimulant> <hot> ; <stimulant> <money> ; <stimulant> <night> ; <stimulant> <take>
        residential	2	<stimulant> charg ; <stimulant> com ; <stimulant> desd ; <stimulant> his
        residential	2	<stimulant> i ; <stimulant> includ ; <stimulant> not ; <stimulant> sinc
        residential	2	<stimulant> that ; <stimulant> ther ; <stimulant> through ; <stimulant> un
        residential	2	<stop> <awake> ; <stop> <stop> ; <stop> <week> ; <stop> he ; <stop> is
        residential	2	<stranger> <breath> ; <stranger> <home> ; <stranger> <wait> ; <stranger> are
        residential	2	<stranger> just ; <stranger> par ; <stranger> whos ; <take> <hot> ; <take> <order>
        residential	2	<take> <shake> ; <take> bad ; <take> clean ; <take> mushroom ; <think> <go>
        residential	2	<think> asi ; <think> desd ; <think> youl ; <threat> no ; <threat> thru ; <tool> he
        residential	2	<tool> just ; <town> <consume> ; <town> <continue> ; <town> <hold>
        residential	2	<town> <hospital> ; <trade> card ; <trade> im ; <trade> turn ; <treatment> <day>
        residential	2	<treatment> <hold> ; <treatment> <pill> ; <treatment> acros ; <treatment> del
        residential	2	<treatment> dond ; <treatment> en ; <treatment> from ; <treatment> he
        residential	2	<treatment> inf ; <treatment> its ; <treatment> thi ; <treatment> thing
        residential	2	<treatment> thru ; <treatment> ~<home> ; <treatment> ~<past> ; <trust> <think>
        residential	2	<vendor> <treatment> ; <vermin> <clean> ; <volunteer> <room> ; <wait> <homeless>
        residential	2	<wait> <outdoors> ; <wait> at ; <wait> intern ; <wait> off ; <water> <home>
        residential	2	<week> <blood> ; <week> <furniture> ; <week> <soon> ; <week> <wait> ; <week> <week>
        residential	2	<week> by ; <week> de ; <week> his ; <week> in ; <week> no ; <week> not ; <week> of
        residential	2	<week> ten ; <week> y ; <withdrawal> ; <withdrawal> <opening>
        residential	2	<withdrawal> <sedative> ; <withdrawal> <treatment> ; <withdrawal> me
        residential	2	<withdrawal> off ; <write> <feel> ; <write> con ; <write> do ; <year> <consume>
        residential	2	<year> <moment> ; <year> claus ; <year> im ; <year> its ; <year> lost ; <year> ya
        residential	2	a <start> ; a bird ; a bottl ; a canc ; a cap ; a compr ; a concret ; a crystal
        residential	2	a fre ; a go ; a hallway ; a lawn ; a lock ; a nam ; a niec ; a pod ; a program
        residential	2	a prop ; a ralph ; a regional ; a season ; a seven ; a spe ; a speech ; a terapi
        residential	2	a trap ; a used ; a vacation ; a vein ; a waitlist ; a whil ; about coverag
        residential	2	about why ; abundi ; acab la ; aceler ; acros me ; adderal every ; addi ; addiction
        residential	2	administration and ; admit <stimulant> ; admit to ; afford to ; aft <crowd>
        residential	2	aft christma ; aft group ; aft labor ; aft one ; again every ; again most ; agarran
        residential	2	agent ; ago on ; agre with ; agreement ; ahi mism ; al <colleague> ; al entier
        residential	2	al padr ; alg <amount> ; alg mas ; alguien y ; all <consume> ; all sum
        residential	2	almost every ; alt ; am <ask> ; amad ; ambient ; an <leave> ; an ex ; and afuer
        residential	2	and all ; and by ; and cal ; and did ; and eat ; and forget ; and forth ; and ive
        residential	2	and ketamin ; and pick ; and stand ; and use ; and wil ; anniversary in ; ano ya
        residential	2	any <appointment> ; any opening ; any sort ; aplauso ; app ; appetit back
        residential	2	april she ; are <think> ; are so ; arizon and ; arregl la ; arrest four ; as befor
        residential	2	as written ; asi <continue> ; asi par ; asleep but ; asleep by ; at grandm ; at noth
        residential	2	at parti ; at twin ; attic ; audit ; aunt cal ; authoriz ; autopist ; ayer ya
        residential	2	back <consume> ; back <headface> ; back hous ; back its ; back room ; bar y
        residential	2	bard porqu ; bath salt ; be <put> ; be brief ; be straight ; bed aft ; bed dat
        residential	2	bed lik ; bed wher ; bedroom ; bedroom and ; been anywher ; been cocain ; been dai
        residential	2	been doin ; been every ; been fir ; been hid ; been over ; been walk ; beer on
        residential	2	befor dur ; befor each ; befor school ; befor sentenc ; befor theyl ; befor work
        residential	2	began at ; behav ; beig ; belt ; bender ; besid him ; betabel ; bf <hit>
        residential	2	big <container> ; blank on ; bled ; blow it ; blu lin ; board <pet> ; boat the
        residential	2	bolsit ; booz ; both <kin> ; both feet ; boy from ; breez ; brochur for ; brok a
        residential	2	broth no ; brown and ; buckl ; build on ; bup ; burn to ; bus station ; busc
        residential	2	but als ; but most ; button ; buy ; buy it ; by <friend> ; by <month> ; by seven
        residential	2	by sup ; cad seman ; calexic ; campaign ; camry ; can <child> ; can kid
        residential	2	cannot <say> ; cano ; cant stay ; cap and ; car on ; carcel del ; card is
        residential	2	cardiologist ; cardiology ; carnal ; cas con ; casi todo ; cel is ; chain on ; chanc
        residential	2	chang of ; charger ; children and ; cinc ; cinch round ; civic ; cle me
        residential	2	clean <job> ; clean <month> ; clean liv ; clean with ; clear to ; cleav ; clinton
        residential	2	clr <go> ; clr had ; clr was ; coal ; cocain every ; cocain pos ; cok fre
        residential	2	cok pretty ; cok thre ; cok thru ; cok use ; com <night> ; com <past> ; com no
        residential	2	com tonight ; com y ; comfortabl ; complet not ; con <shame> ; con aplauso
        residential	2	con suer ; concierg ; cond 0 ; consum ; convulsion a ; copy ; couch at ; could fry
        residential	2	could he ; counselor keep ; counselor lik ; count with ; county hospital ; coupl day
        residential	2	cousin who ; coverag ; cps took ; crack has ; crank on ; cristal ; cristal 0
        residential	2	cristal entr ; cristian ; cros my ; crush it ; crystal at ; crystal becaus
        residential	2	cuand cae ; cuand est ; cuant cobran ; cuant dur ; cuatr ; cuban ; cuban de
        residential	2	cuest el ; custodian ; cut me ; d prog ; d/c <day> ; da <law> ; da diversion
        residential	2	dad and ; dai ; dai 0 ; day 0 ; day chip ; day fiv ; day hes ; day hous ; day if
        residential	2	day inpt ; day nin ; day twenty ; dcf ; de <consume> ; de <container> ; de ahi
        residential	2	de cuand ; de desintox ; de encim ; de gana ; de oxnard ; de pas ; de program
        residential	2	de termin ; de treint ; de volv ; dead cent ; deal in ; deal out ; ded ; del cond
        residential	2	del cuel ; deliv packag ; dept ; desd <month> ; desd calexic ; desd hac
        residential	2	desintoxic del ; desintoxicacion ayer ; detox @ ; detox complet ; detox sid
        residential	2	detox tomorrow ; dexedrin ; dia con ; dia en ; dia intern ; dia porqu ; diari hac
        residential	2	diari va ; did ; did your ; didnt <angry> ; dient ; direct a ; dirty <phone>
        residential	2	dirty screen ; do <count> ; do aft ; do blow ; do lin ; do over ; doin ; doing <eat>
        residential	2	doing <stimulant> ; doing dish ; doing ketamin ; doming dic ; don ; dond <asleep>
        residential	2	dond <continue> ; dond <leave> ; dond <money> ; dond ir ; dond se ; dont <hear>
        residential	2	dont hear ; dont plan ; dont ~shak ; door wedg ; dop on ; down thi ; dri out ; drink
        residential	2	drink at ; drip ; dry <home> ; dry hous ; dts in ; dual dx ; duerm ahi ; dui and
        residential	2	dur and ; dust off ; dx ; easy <amount> ; eat walk ; ed or ; eddi ; eight
        residential	2	eight month ; eight week ; el <furniture> ; el consejer ; el dep ; el jef ; el papel
        residential	2	elder ; els offer ; embaraz y ; en cocain ; encampment off ; encin ; enfermedad
        residential	2	engag ; entr a ; era <colleague> ; era y ; es <always> ; es <emergency> ; es com
        """
}
