extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	1	<hear> from ; <hear> has ; <hear> only ; <hear> por ; <height> <colleague>
        not_a_lead	1	<hit> <home> ; <hit> <school> ; <hold> <home> ; <hold> them ; <home> <give>
        not_a_lead	1	<home> <need> ; <home> <trade> ; <home> on ; <home> ~<need> ; <hospital> <medicine>
        not_a_lead	1	<hospital> <money> ; <hospital> <month> ; <hospital> <room> ; <hot> <water>
        not_a_lead	1	<illness> <afraid> ; <illness> <sad> ; <insurance> de ; <insurance> statement
        not_a_lead	1	<insurance> thru ; <insurance> you ; <intoxicated> <outdoors> ; <job> <clean>
        not_a_lead	1	<job> <clothes> ; <job> <night> ; <job> <trade> ; <job> <unreal> ; <job> <write>
        not_a_lead	1	<job> fre ; <job> navy ; <job> no ; <job> soy ; <key> <take> ; <key> y
        not_a_lead	1	<kill> <stop> ; <kill> control ; <kill> por ; <kin> <colleague> ; <kin> <crowd>
        not_a_lead	1	<kin> <drug> ; <kin> <hospital> ; <kin> <last> ; <kin> <soon> ; <kin> ninety
        not_a_lead	1	<kin> que ; <kin> se ; <law> <continue> ; <law> cas ; <leave> <day> ; <leave> and
        not_a_lead	1	<leave> no ; <limp> ; <limp> <phone> ; <lock> <hospital> ; <lock> me ; <lock> out
        not_a_lead	1	<media> <consume> ; <media> deadlin ; <medicine> <furniture> ; <medicine> <opioid>
        not_a_lead	1	<medicine> when ; <moment> <ask> ; <moment> <clinician> ; <moment> <fall>
        not_a_lead	1	<moment> <photo> ; <moment> <relapse> ; <moment> <room> ; <moment> teng
        not_a_lead	1	<moment> who ; <money> <ask> ; <money> <wait> ; <money> <year> ; <money> lo
        not_a_lead	1	<money> una ; <money> ~<alcohol> ; <money> ~<insurance> ; <month> ; <month> <hot>
        not_a_lead	1	<month> <key> ; <month> about ; <month> fre ; <month> has ; <month> p ; <month> wer
        not_a_lead	1	<need> <money> ; <need> <partner> ; <need> hr ; <need> me ; <need> near ; <need> noth
        not_a_lead	1	<need> par ; <night> <past> ; <night> <rail> ; <night> <say> ; <night> ok
        not_a_lead	1	<official> <give> ; <official> <law> ; <official> <need> ; <opening> <fall>
        not_a_lead	1	<opening> <month> ; <opening> <treatment> ; <opening> to ; <opioid> and
        not_a_lead	1	<order> <official> ; <order> <write> ; <outdoors> <always> ; <outdoors> <year>
        not_a_lead	1	<partner> ; <partner> <appointment> ; <partner> mad ; <past> <continue>
        not_a_lead	1	<past> <count> ; <past> <daytime> ; <past> <insurance> ; <past> <money>
        not_a_lead	1	<past> <need> ; <past> <play> ; <past> our ; <past> patient ; <pet> <bodypart>
        not_a_lead	1	<phone> <vendor> ; <phone> ya ; <pill> <drive> ; <pill> that ; <play> <blade>
        not_a_lead	1	<play> <clinician> ; <play> <home> ; <play> <lock> ; <play> <money> ; <play> about
        not_a_lead	1	<play> an ; <promise> it ; <put> <fluid> ; <record> <colleague>
        not_a_lead	1	<record> <container> ; <record> <count> ; <record> fil ; <record> or ; <record> y
        not_a_lead	1	<record> ~<emergency> ; <remember> his ; <room> <emergency> ; <room> but ; <rope>
        not_a_lead	1	<rope> up ; <sad> <afraid> ; <say> <hold> ; <say> about ; <say> el ; <say> lin
        not_a_lead	1	<say> otr ; <say> si ; <say> wrong ; <say> ~<clinician> ; <school> +
        not_a_lead	1	<school> <alcohol> ; <school> <always> ; <school> <consume> ; <school> <job>
        not_a_lead	1	<school> could ; <school> is ; <school> of ; <school> what ; <see> <illness>
        not_a_lead	1	<see> <key> ; <see> <kin> ; <see> <partner> ; <see> it ; <see> to ; <see> und
        not_a_lead	1	<seizure> <emergency> ; <sober> <clinician> ; <sober> <drive> ; <sober> <moment>
        not_a_lead	1	<sober> i ; <sober> plac ; <soon> <kill> ; <soon> <opening> ; <soon> <take>
        not_a_lead	1	<soon> <town> ; <soon> and ; <start> <night> ; <stimulant> <illness>
        not_a_lead	1	<stimulant> <need> ; <stimulant> <vendor> ; <stimulant> con ; <stimulant> for
        not_a_lead	1	<stop> ; <stop> <blood> ; <stop> <church> ; <stop> <consume> ; <stop> <insurance>
        not_a_lead	1	<stop> <law> ; <stop> <media> ; <stop> <official> ; <stop> <order> ; <stop> <past>
        not_a_lead	1	<stop> <seizure> ; <stop> <town> ; <stop> with ; <stranger> <need> ; <stranger> from
        not_a_lead	1	<stranger> que ; <take> <child> ; <take> <photo> ; <take> <play> ; <take> down
        not_a_lead	1	<take> ten ; <take> them ; <think> <drive> ; <think> <write> ; <think> my
        not_a_lead	1	<think> so ; <think> wher ; <tool> <always> ; <tool> <day> ; <tool> sinc
        not_a_lead	1	<tool> that ; <town> by ; <town> one ; <town> re ; <trade> <start> ; <trade> has
        not_a_lead	1	<treatment> <color> ; <treatment> <eat> ; <treatment> <school> ; <treatment> <unreal>
        not_a_lead	1	<treatment> <year> ; <treatment> int ; <treatment> just ; <treatment> non
        not_a_lead	1	<treatment> ~<hospital> ; <trust> youl ; <try> to ; <unreal> y ; <vendor> <day>
        not_a_lead	1	<vendor> <drug> ; <vendor> <home> ; <vendor> at ; <volunteer> <school>
        not_a_lead	1	<wait> <home> ; <wait> <promise> ; <water> <eat> ; <week> <eat> ; <week> <last>
        not_a_lead	1	<week> <past> ; <week> <withdrawal> ; <week> and ; <week> wer
        not_a_lead	1	<withdrawal> <seizure> ; <withdrawal> <take> ; <write> <caretaking>
        not_a_lead	1	<write> <clinician> ; <write> <drive> ; <write> <fall> ; <write> a ; <write> he
        not_a_lead	1	<year> <moment> ; <year> <past> ; <year> <try> ; a <day> ; a <night> ; a <play>
        not_a_lead	1	a <see> ; a <take> ; a bench ; a bin ; a charg ; a cook ; a copy ; a couch ; a cow
        not_a_lead	1	a horror ; a lad ; a leaflet ; a littl ; a medi ; a mous ; a nut ; a pack ; a pap
        not_a_lead	1	a plaqu ; a play ; a pt ; a realtor ; a rehab ; a releas ; a sponsor ; a substanc
        not_a_lead	1	a travel ; a wednesday ; a ~counselor ; about twenty ; abuel con ; adentr del ; adict
        not_a_lead	1	aft <clinician> ; age ; ahi adentr ; al <day> ; al refri ; alcohol ; alert for
        not_a_lead	1	alfombra ; alguien de ; alley ; an <eat> ; an lvn ; an upright ; an ~<emergency>
        not_a_lead	1	an ~overdos ; and <clean> ; and <die> ; and <emergency> ; and <gun> ; and <need>
        not_a_lead	1	and <record> ; and <take> ; and most ; anoth thing ; answer your ; anymor ; anyon on
        not_a_lead	1	april ; around <amount> ; arriv ; as <always> ; as i ; ash <day> ; ash wednesday
        not_a_lead	1	asham ; ask for ; ask no ; asleep ; at anyth ; at fiv ; at night ; attack at
        not_a_lead	1	attack when ; august ; august and ; away the ; ayer con ; bachelor ; badg ; bag
        not_a_lead	1	bag for ; be get ; be put ; be terminat ; beb y ; becaus <stranger> ; becaus he
        not_a_lead	1	bed again ; bed sob ; bed want ; been <go> ; befor our ; behind ; between <job>
        not_a_lead	1	bing and ; bit long ; bles ; blood driv ; board has ; book a ; booz ; boy died ; bp
        not_a_lead	1	bracelet ; brain out ; brewery ; brick ; brought down ; bruis ; buen <day>
        not_a_lead	1	buena <go> ; build websit ; built the ; busc la ; busc terapeut ; but for
        not_a_lead	1	by <month> ; by six ; by us ; by valentin ; c ; cal thre ; calend link ; cam and
        not_a_lead	1	can ; can pick ; cannot ; cannot <stop> ; cans ; cant bring ; car seat ; card from
        not_a_lead	1	card with ; cardiology clear ; caregiv 0 ; carg ; carta de ; cas de ; cast ; cat for
        not_a_lead	1	cay ; cb in ; cent lik ; center ; cereal ; certificat ; check on ; checkout ; chuy
        not_a_lead	1	cien ; clas ; cleans ; client need ; clinic de ; clinic no ; clr <think> ; clr has
        not_a_lead	1	cociner en ; com by ; compil a ; complet ; complet no ; con <seizure>
        not_a_lead	1	con convulsion ; contamo ; contest ; corazon ; coron ; cos no ; count but
        not_a_lead	1	county clinic ; cousin and ; crack an ; credit ; crim ; cruis ; crystal ; cuand <say>
        not_a_lead	1	cuand pas ; cuant cuest ; cuent ; culebra ; current in ; curs ; daught just
        not_a_lead	1	daught took ; day at ; day i ; de <give> ; de <media> ; de <phone> ; de <vendor>
        not_a_lead	1	de alcohol ; de alt ; de frent ; de inviern ; de jamaic ; de mas ; de nicotin
        not_a_lead	1	de periodism ; de pic ; de por ; dear i ; deceas 0 ; dej su ; del trabaj ; deposit
        not_a_lead	1	depression and ; detox or ; detox y ; dia en ; did 0 ; die hard ; dificil
        not_a_lead	1	do <partner> ; do coffe ; do i ; docen ; domino ; don chem ; donat my ; dond los
        not_a_lead	1	dont <go> ; dos ; dos semana ; drink and ; drinker ; drog ; drop ; drov by ; drug and
        not_a_lead	1	dry <headface> ; dual ; due to ; dv ; ear ; eat me ; edibl ; el <chestheart>
        not_a_lead	1	el <school> ; el cuchil ; el delirium ; el grup ; el hig ; el pan ; el pegament
        not_a_lead	1	el trabaj ; ell <say> ; ell dic ; employe want ; empty <furniture> ; empty <room>
        not_a_lead	1	en abril ; en may ; en radi ; end cal ; engagement ; enter ; er nurs ; era de
        not_a_lead	1	era par ; es ~<drug> ; essential ; essential <shake> ; essential tremor ; estat sal
        not_a_lead	1	estudi enfermeri ; etc ; etoh / ; even though ; ever sinc ; every august ; ex was
        not_a_lead	1	except that ; expedient de ; explanation of ; extend ; fac ; fact ; factory
        not_a_lead	1	fal asleep ; falt una ; fam ; fami and ; fath and ; fath in ; favor ; fernet ; fil a
        not_a_lead	1	fil for ; fin ; fin with ; first <year> ; first two ; first year ; fit when ; fix thi
        not_a_lead	1	float on ; fond of ; for $ ; for <buy> ; for <clinician> ; for <room>
        not_a_lead	1	for <treatment> ; for alcohol ; for alumni ; for anybody ; for anyon ; for cigaret
        not_a_lead	1	for custodian ; for dtr ; for husb ; for iop ; for sal ; for six ; for smok
        not_a_lead	1	for spous ; for sunday ; for tech ; for thre ; forgiv me ; forgot ; fork ; form for
        not_a_lead	1	form patient ; forty ; four hour ; fresh one ; front desk ; gallery ; gan
        not_a_lead	1	gan <money> ; gast tod ; gav # ; ged ; gentleman who ; get back ; god bles ; goe int
        not_a_lead	1	good <blade> ; good <media> ; good day ; good term ; good to ; googl in ; got ten
        not_a_lead	1	graduation ; great <amount> ; grief circl ; guit + ; ha suelt ; had <cold> ; had thi
        not_a_lead	1	hal ; half ; half of ; half sinc ; hardwar ; has <record> ; has and ; has been
        not_a_lead	1	has new ; has stood ; hasnt <take> ; hast la ; hast le ; hav <insurance> ; hav <play>
        not_a_lead	1	hav thi ; havent sinc ; he <hit> ; he <moment> ; he <remember> ; he sound ; heal
        not_a_lead	1	held ; help in ; help peopl ; help treatment ; her <clinician> ; her <continue>
        not_a_lead	1	her <write> ; her but ; her fml ; her my ; her uncl ; heroin and ; herself to
        not_a_lead	1	hes ther ; hid my ; hierba ; hij ya ; him want ; his ; his <breath> ; his <day>
        not_a_lead	1	his <headface> ; his fami ; his mam ; his one ; his pension ; holiday are
        not_a_lead	1	hom friday ; hop youl ; hora en ; hot yog ; hotel kitchen ; hour for ; hour to
        not_a_lead	1	hous has ; hous im ; household ; how a ; how we ; hsa ; husb of ; husband alway
        not_a_lead	1	husband drink ; husband gambl ; hygien ; i <always> ; i <appointment> ; i <give>
        not_a_lead	1	i <put> ; i <rarely> ; i <trade> ; i feel ; i help ; i knit ; i lik ; i told ; i wish
        not_a_lead	1	ice ; ice <take> ; id already ; id gon ; id sel ; ii <go> ; ill send ; im <lock>
        not_a_lead	1	im <outdoors> ; im clean ; im clos ; im doing ; im from ; im wel ; in <day>
        not_a_lead	1	in <hot> ; in decemb ; in hospital ; in on ; in scottsdal ; in traffic ; initial
        not_a_lead	1	injection sit ; instal ; insulin ; investigator ; iop 0 ; irvin ; is <calm>
        not_a_lead	1	is <official> ; is already ; is an ; is ask ; is in ; is now ; is robert ; is ruin
        not_a_lead	1	is stop ; isnt <ask> ; isnt ask ; it hurt ; it rol ; it took ; it want ; its in
        not_a_lead	1	its own ; itself ; ive lost ; job is ; juda ; jueg ; juic ; jump at ; jur ; just
        not_a_lead	1	just <say> ; just need ; k <always> ; keep my ; keep your ; kickbal ; kid on
        not_a_lead	1	kid with ; kit for ; kne are ; knock out ; know if ; know wher ; know you
        not_a_lead	1	la <medicine> ; la cocher ; la constanci ; la manan ; la parroqui ; la reciben
        not_a_lead	1	la sal ; la seman ; lab bil ; lak ; landlord and ; lap ; las <count> ; las pos
        not_a_lead	1	last messag ; last quart ; last visit ; lat <kin> ; lat for ; latex ; lavend
        not_a_lead	1	le <write> ; le devuelvan ; le falt ; left no ; left when ; licenci par
        not_a_lead	1	lif <insurance> ; lik <medicine> ; lik <need> ; lik beet ; lik himself ; lik out
        not_a_lead	1	limpi y ; lin of ; lin so ; list de ; list is ; liv 0 ; lo mandan ; local ; lock me
        not_a_lead	1	lock unit ; lodg a ; long term ; look to ; look und ; los <count> ; los <school>
        not_a_lead	1	los dia ; los pued ; lunch ; lung are ; m <consume> ; m want ; mak me ; mak out
        not_a_lead	1	mal de ; malet y ; mam no ; manan no ; mas rap ; mat por ; me <feel> ; me but
        not_a_lead	1	me dej ; me dejan ; me dijeron ; me jubil ; me know ; me pas ; me sigu ; me two
        not_a_lead	1	medi dia ; mediodi ; meth and ; mi <clothes> ; mi clas ; mi difunt ; mi gat
        not_a_lead	1	middl nam ; mientra estan ; might ; mik ; minut ; mir ; mis ; mis <day> ; mis cal
        not_a_lead	1	mo of ; mov from ; mr ; much i ; mult ; music is ; my <clothes> ; my <emergency>
        not_a_lead	1	my apprenticeship ; my bos ; my charg ; my coach ; my counselor ; my fifteen
        not_a_lead	1	my first ; my fml ; my id ; my lunch ; my neighbour ; my not ; my radt ; my roommat
        not_a_lead	1	my ~daught ; naloxon vend ; nam on ; necesit ; need ; need at ; need noth
        not_a_lead	1	need proof ; neighborhood ; neith of ; nephew on ; neurologist cal ; neurologist said
        not_a_lead	1	nev <stop> ; nev ~<intoxicated> ; next bunk ; next day ; nicotin vap ; night befor
        not_a_lead	1	night only ; nineteen <year> ; nineteen year ; no <home> ; no consum ; no experienc
        not_a_lead	1	no new ; no pil ; no prescription ; no pressur ; no sal ; no usa ; no ~drink
        not_a_lead	1	no ~substanc ; nobody know ; not <phone> ; not mad ; noth its ; np ; nuev <clinician>
        not_a_lead	1	o no ; obituary ; of <always> ; of <crowd> ; of <play> ; of february ; of hand
        not_a_lead	1	of my ; ofc want ; ojo ; on <leave> ; on day ; on jun ; on letterhead ; on record
        not_a_lead	1	on zoom ; one <count> ; one went ; only <need> ; only want ; open in ; or a ; or say
        not_a_lead	1	or ~a ; orden ; organist play ; orteg ; osei ; our 0 ; our <media> ; our <take>
        not_a_lead	1	our boy ; our program ; out by ; out with ; outfit and ; outpatient program ; over it
        not_a_lead	1	p ; pag lo ; panel with ; pantry cook ; papel de ; par <school> ; par la ; par las
        not_a_lead	1	parej en ; partn with ; pas ya ; pasaden sinc ; patch from ; payas de ; peanut
        not_a_lead	1	pegament ; pelican ; peopl whos ; per <stop> ; per mi ; perdi mi ; pes ; pesc en
        not_a_lead	1	pharm tech ; phon thi ; phon want ; php ; physical <treatment> ; pic ; pictur on
        not_a_lead	1	pizzeri ; placement 0 ; plan from ; pleas ; pleas <continue> ; pleas keep ; po
        not_a_lead	1	poison control ; por ella ; por ese ; por medi ; pos ; practicum hrs ; practition
        not_a_lead	1	preci de ; pretty ; prim no ; principal ; probat ; progres ; property ; prueba
        not_a_lead	1	pt admit ; pt in ; publish ; pueden <need> ; pueden ayud ; pul ; purpl ; put his
        not_a_lead	1	q no ; que <past> ; que ell ; que hac ; que ya ; qued ahi ; qued la ; quem ; quien le
        not_a_lead	1	quisier ; r ; rattl me ; raw ; re ; re <money> ; re detox ; read to ; readmit ; recd
        not_a_lead	1	receipt ; recov ; refil ; relaps and ; rep want ; retd <official> ; review and ; rey
        not_a_lead	1	rie ; ring is ; ring of ; robot ; rol ; room when ; roommat is ; run at ; ruthan
        not_a_lead	1	said hed ; sam hour ; san juda ; sangr dos ; sat ; saw the ; schedul ; school say
        not_a_lead	1	scratch ticket ; se <happy> ; se me ; se rie ; se va ; segment on ; segur ; send a
        not_a_lead	1	send with ; senor tien ; sensitiv ; sepulved ; sgt ; she been ; she ther ; she with
        not_a_lead	1	shift a ; shop ; shot <drug> ; shot dop ; si est ; si ya ; sign for ; singl <night>
        not_a_lead	1	sist been ; sleep bad ; sleep it ; slept ; slow ; so a ; so is ; so the ; so your
        not_a_lead	1	sobri y ; sobriety ; sophomor ; soy <official> ; soy <partner> ; soy abog
        not_a_lead	1	soy paramedic ; speak from ; speak to ; spent nin ; sponsor our ; spoon ; sra pregunt
        not_a_lead	1	staf and ; stay want ; stil sob ; stop to ; stop work ; strip ; stuck ; su pagin
        not_a_lead	1	substitut <church> ; sunup ; supermarket ; supervision ; svc <need> ; svc want
        not_a_lead	1	swear ; tak my ; tak student ; tarot ; te de ; tech in ; telegram and ; temblor no
        not_a_lead	1	teng referencia ; testig ; thankful for ; that look ; that our ; that sel
        not_a_lead	1	that somebody ; that sort ; that wed ; the <furniture> ; the <gun> ; the <hit>
        not_a_lead	1	the <palecolor> ; the appointment ; the bil ; the cat ; the church ; the dental
        not_a_lead	1	the drop ; the elevator ; the estat ; the feed ; the field ; the front ; the ghost
        not_a_lead	1	the gun ; the hat ; the holiday ; the ladi ; the lemon ; the neighbor ; the reunion
        not_a_lead	1	the roof ; the schedul ; the snow ; the stov ; the substitut ; the tongu ; the twin
        not_a_lead	1	the valley ; the vet ; the worry ; then my ; ther <stranger> ; ther any ; ther or
        not_a_lead	1	ther went ; ther when ; therapist who ; they did ; thi <fall> ; thi fal ; thre
        not_a_lead	1	thre stat ; thre tim ; tien <key> ; tien la ; tim is ; tir shop ; to <blood>
        not_a_lead	1	to <phone> ; to admit ; to blam ; to cut ; to do ; to find ; to know ; to lodg
        not_a_lead	1	to octob ; to set ; to shoot ; to the ; to thirty ; to watch ; tod el ; took car
        not_a_lead	1	top thre ; tow ; trad ; train ; troop ; truck key ; twelv year ; twenti im ; two he
        not_a_lead	1	two year ; tx <record> ; u <job> ; u <need> ; u hir ; un ; un <media> ; un <moment>
        not_a_lead	1	un cigar ; una <phone> ; una <photo> ; una enfermer ; una malet ; understand what
        not_a_lead	1	unit ; univ ; until midnight ; up forty ; updat ; us <last> ; us <leave> ; us last
        not_a_lead	1	us your ; vaca ; veint minuto ; veng por ; vic is ; vie ; vienen ; visit ; visit with
        not_a_lead	1	visita ; volunteer ; w ; wait 0 ; walgreen ; want anoth ; want hr ; want long ; was
        not_a_lead	1	was <take> ; was <year> ; was dying ; was fourteen ; was her ; was surpris ; wash
        not_a_lead	1	way i ; wdnt <say> ; we <angry> ; we <ask> ; we <build> ; we cam ; we fil ; websit i
        not_a_lead	1	weed out ; week and ; weekend the ; wel and ; welcom ; went hom ; wer friend ; wer my
        not_a_lead	1	what <day> ; what peopl ; when your ; which the ; who <build> ; who bring ; who can
        not_a_lead	1	who see ; who understand ; whos ; wif is ; wif she ; wint befor ; with <drug>
        not_a_lead	1	with <hospital> ; with <withdrawal> ; with door ; with front ; with marca ; with prid
        not_a_lead	1	without los ; wok up ; wonder ; wooden ; word ; work on ; work ther ; work weekend
        not_a_lead	1	would <stranger> ; would go ; wrap ; writ an ; wrong <kin> ; y <blade> ; y <hospital>
        not_a_lead	1	y <month> ; y el ; y lueg ; y pued ; y queremo ; ya deb ; ya van ; year a ; year as
        not_a_lead	1	year behind ; you <eat> ; you <need> ; you los ; you now ; you pleas ; you wil
        not_a_lead	1	youd be ; your <volunteer> ; your in ; your next ; your peopl ; yr <clinician>
        not_a_lead	1	zer <money> ; zombi en ; ~<alcohol> <night> ; ~<alcohol> ~<cannabis>
        not_a_lead	1	~<alcohol> ~<treatment> ; ~<alcohol> ~<withdrawal> ; ~<blood> ; ~<clinician> <say>
        not_a_lead	1	~<consume> i ; ~<die> ni ; ~<drug> and ; ~<hit> ~my ; ~<last> <month> ; ~<law>
        not_a_lead	1	~<money> to ; ~<opioid> but ; ~<phone> ~el ; ~<treatment> <kin> ; ~<treatment> or
        not_a_lead	1	~<unreal> ; ~alcohol ~withdrawal ; ~any ; ~contest ; ~contest ~el ; ~cost to
        not_a_lead	1	~elevator ; ~fel ; ~for ~any ; ~heroin but ; ~hij ; ~his ; ~hit ~my ; ~i ~can ; ~is
        not_a_lead	1	~monday ; ~po <container> ; ~po box ; ~prim ; ~seek ~tx ; ~sud ; ~thc ; ~the ~<room>
        not_a_lead	1	~tight ; ~treatment ; él dej ; él estuv ; él se
        not_a_lead	-1	$ $ ; *arrests:other_experiencer ; *conflict.lookAlike ; *detoxRequest:hypothetical
        not_a_lead	-1	*detoxWord:hypothetical ; *duration.5 ; *misuse:other_experiencer ; *naloxone
        not_a_lead	-1	*noBarrierWork ; *outpatientDuring:hypothetical ; *quantity ; *quitting:historical
        not_a_lead	-1	*seizure ; *service ; *substance.opioid:hypothetical
        not_a_lead	-1	*suicidalOblique:other_experiencer ; *vendor.opensNote:negated ; + <key> ; + <phone>
        not_a_lead	-1	+ hr ; + what ; + wheth ; / d ; / span ; 0 <stop> ; 0 <year> ; 0 ano ; 0 ask ; 0 eat
        not_a_lead	-1	0 giv ; 0 in ; 0 liv ; 0 nit ; 0 oh ; <afraid> <fluid> ; <afraid> <media>
        not_a_lead	-1	<afraid> <room> ; <alcohol> <go> ; <alcohol> <month> ; <alcohol> <past>
        not_a_lead	-1	<alcohol> al ; <alone> <day> ; <always> <child> ; <always> <day> ; <always> <night>
        not_a_lead	-1	<always> desd ; <amount> ; <amount> <count> ; <amount> <friend> ; <amount> <phone>
        not_a_lead	-1	<amount> <rarely> ; <amount> <stop> ; <amount> a ; <amount> que ; <amount> then
        not_a_lead	-1	<angry> <night> ; <angry> in ; <angry> my ; <appointment> + ; <appointment> <think>
        not_a_lead	-1	<appointment> <week> ; <ask> <always> ; <ask> <amount> ; <ask> <crowd>
        not_a_lead	-1	<ask> <friend> ; <ask> can ; <ask> in ; <ask> which ; <asleep> <furniture>
        not_a_lead	-1	<asleep> a ; <asleep> of ; <awake> up ; <blood> <need> ; <blood> <outdoors>
        not_a_lead	-1	<bodypart> <eat> ; <bodypart> <take> ; <build> <day> ; <build> <soon>
        not_a_lead	-1	<buy> <stimulant> ; <buy> it ; <calm> and ; <chestheart> <leave>
        not_a_lead	-1	<chestheart> <pill> ; <child> <friend> ; <child> <room> ; <child> <sick>
        not_a_lead	-1	<child> de ; <child> in ; <child> se ; <child> ~<drug> ; <church> <go>
        not_a_lead	-1	<church> <stranger> ; <church> <think> ; <church> at ; <church> sinc
        not_a_lead	-1	<clean> <need> ; <clinician> <amount> ; <clinician> <think> ; <clinician> me
        not_a_lead	-1	<clothes> <past> ; <colleague> <moment> ; <colleague> from ; <colleague> nam
        not_a_lead	-1	<consume> <drive> ; <consume> <week> ; <consume> it ; <consume> lik ; <consume> los
        not_a_lead	-1	<consume> the ; <container> <blade> ; <container> but ; <continue> <money>
        not_a_lead	-1	<continue> <pet> ; <continue> <week> ; <continue> con ; <count> <daytime>
        not_a_lead	-1	<count> <night> ; <count> <past> ; <count> the ; <crowd> # ; <crowd> <volunteer>
        not_a_lead	-1	<day> ; <day> <hold> ; <day> <withdrawal> ; <day> all ; <day> par ; <day> plac
        not_a_lead	-1	<day> sin ; <day> through ; <daytime> mi ; <die> by ; <drive> <break> ; <drive> for
        not_a_lead	-1	<drive> iron ; <drive> no ; <drive> y ; <drug> <ask> ; <drug> <go> ; <drug> <see>
        not_a_lead	-1	<drug> <week> ; <eat> <kin> ; <eat> <last> ; <eat> <stop> ; <eat> a ; <eat> kind
        not_a_lead	-1	<eat> only ; <eat> par ; <eat> ~<alcohol> ; <emergency> lin ; <emergency> to
        not_a_lead	-1	<fall> 0 ; <fall> <happy> ; <fire> <think> ; <fluid> <asleep> ; <fluid> <cold>
        not_a_lead	-1	<fluid> <go> ; <fluid> through ; <friend> <write> ; <friend> re
        not_a_lead	-1	<furniture> <stranger> ; <give> <container> ; <give> <crowd> ; <give> <pet>
        not_a_lead	-1	<give> <promise> ; <give> inf ; <give> un ; <go> <appointment> ; <go> <container>
        not_a_lead	-1	<go> <drive> ; <go> <eat> ; <go> <furniture> ; <go> <happy> ; <go> <height>
        not_a_lead	-1	<go> <kin> ; <go> <opening> ; <go> <opioid> ; <go> <sedative> ; <go> <trade>
        not_a_lead	-1	<go> <year> ; <go> bien ; <go> con ; <go> on ; <go> us ; <go> ~<drug>
        not_a_lead	-1	<goodbye> <colleague> ; <goodbye> <job> ; <happy> <record> ; <headface> <say>
        not_a_lead	-1	<headface> <think> ; <hear> <continue> ; <hear> <say> ; <hear> them
        not_a_lead	-1	<height> <water> ; <height> when ; <home> <kin> ; <home> <last> ; <home> <vendor>
        not_a_lead	-1	<home> con ; <home> en ; <home> sign ; <home> you ; <hospital> <colleague>
        not_a_lead	-1	<hospital> sw ; <illness> <amount> ; <insurance> <crowd> ; <insurance> <past>
        not_a_lead	-1	<insurance> <write> ; <insurance> a ; <insurance> card ; <intoxicated> <phone>
        not_a_lead	-1	<job> <child> ; <job> by ; <job> er ; <job> onc ; <job> to ; <job> until ; <job> who
        not_a_lead	-1	<job> y ; <key> <kin> ; <key> has ; <key> und ; <kill> <write> ; <kin> <caretaking>
        not_a_lead	-1	<kin> <chestheart> ; <kin> <church> ; <kin> <fluid> ; <kin> <hold> ; <kin> <order>
        not_a_lead	-1	<kin> <room> ; <last> <take> ; <law> + ; <law> <consume> ; <law> <home>
        not_a_lead	-1	<leave> <media> ; <lock> it ; <media> <give> ; <media> <play> ; <moment> <asleep>
        not_a_lead	-1	<moment> <happy> ; <moment> i ; <moment> im ; <moment> y ; <money> 0
        not_a_lead	-1	<money> <drug> ; <money> <eat> ; <money> <fall> ; <money> <moment> ; <money> <take>
        not_a_lead	-1	<money> of ; <money> when ; <money> you ; <month> <alcohol> ; <month> <day>
        not_a_lead	-1	<month> <home> ; <month> <past> ; <month> de ; <need> <sober> ; <need> any
        not_a_lead	-1	<needle> <furniture> ; <night> ; <night> / ; <night> <night> ; <night> owl
        not_a_lead	-1	<night> to ; <opening> on ; <opening> with ; <opioid> <drug> ; <opioid> <kin>
        not_a_lead	-1	<opioid> <think> ; <opioid> sinc ; <order> <clinician> ; <order> <leave>
        not_a_lead	-1	<outdoors> <color> ; <outdoors> <trust> ; <outdoors> con ; <outdoors> de
        not_a_lead	-1	<outdoors> horn ; <outdoors> is ; <outdoors> no ; <pain> and
        not_a_lead	-1	<palecolor> <headface> ; <partner> <amount> ; <partner> <kin> ; <partner> <night>
        not_a_lead	-1	<past> <amount> ; <past> <order> ; <past> he ; <past> hes ; <pet> <kin> ; <pet> to
        not_a_lead	-1	<phone> are ; <phone> away ; <phone> es ; <phone> the ; <pill> <opioid>
        not_a_lead	-1	<play> <month> ; <play> <palecolor> ; <play> <phone> ; <promise> <promise>
        not_a_lead	-1	<promise> each ; <promise> por ; <put> ; <put> my ; <rail> <trade> ; <rarely> <week>
        not_a_lead	-1	<record> <clothes> ; <record> <die> ; <record> <pet> ; <record> <see> ; <record> you
        not_a_lead	-1	<relapse> in ; <room> <furniture> ; <room> <say> ; <rope> <ask> ; <rope> in
        not_a_lead	-1	<sad> <go> ; <sad> <need> ; <sad> when ; <say> <always> ; <say> <consume>
        not_a_lead	-1	<say> <furniture> ; <say> <shame> ; <say> <start> ; <say> <think> ; <say> by
        not_a_lead	-1	<say> im ; <say> my ; <say> thi ; <school> <drive> ; <school> <kin>
        not_a_lead	-1	<school> <record> ; <see> <sad> ; <see> <unreal> ; <see> at ; <see> my
        not_a_lead	-1	<seizure> <money> ; <seizure> on ; <shame> ; <shame> <amount> ; <start>
        not_a_lead	-1	<stimulant> <kin> ; <stimulant> <room> ; <stimulant> <say> ; <stimulant> <stranger>
        not_a_lead	-1	<stimulant> by ; <stimulant> off ; <stimulant> when ; <stimulant> y ; <stop> <cold>
        """
}
