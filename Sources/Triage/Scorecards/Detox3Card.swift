extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	<hospital> <give> ; <hospital> <stimulant> ; <hospital> <trade> ; <hospital> rn ; <hot> of
        detox	3	<intoxicated> <container> ; <kin> 0 ; <kin> <confused> ; <kin> <stop> ; <kin> turn
        detox	3	<kin> ~<pill> ; <last> <drug> ; <leave> <law> ; <lock> them ; <medicine> <amount>
        detox	3	<medicine> <go> ; <medicine> <hospital> ; <medicine> de ; <moment> <amount>
        detox	3	<moment> <cold> ; <moment> <consume> ; <moment> <fluid> ; <moment> <furniture>
        detox	3	<moment> <last> ; <moment> <past> ; <moment> <treatment> ; <money> en ; <money> of
        detox	3	<need> <continue> ; <needle> <stop> ; <night> <always> ; <night> <container>
        detox	3	<night> <moment> ; <night> <pill> ; <night> d/c ; <night> desd ; <night> whil
        detox	3	<night> yes ; <opening> 0 ; <opioid> <bodysound> ; <opioid> <intoxicated>
        detox	3	<opioid> <soon> ; <opioid> cuand ; <opioid> in ; <opioid> nev ; <opioid> otr
        detox	3	<opioid> ~<leave> ; <opioid> ~<stranger> ; <outdoors> <fluid> ; <outdoors> <photo>
        detox	3	<pain> ~<asleep> ; <palecolor> ; <palecolor> <day> ; <palecolor> <fluid> ; <palecolor> in
        detox	3	<partner> hasnt ; <partner> off ; <past> <blade> ; <past> <daytime> ; <pet> <furniture>
        detox	3	<pet> <stop> ; <pet> wont ; <phone> <sedative> ; <pill> <cold> ; <pill> <emergency>
        detox	3	<pill> <night> ; <pill> ~<think> ; <play> <crowd> ; <promise> <pill> ; <promise> its
        detox	3	<put> <clean> ; <put> com ; <remember> non ; <room> <ask> ; <room> <clinician>
        detox	3	<room> <headface> ; <room> <limp> ; <room> <needle> ; <room> doesnt ; <room> stal
        detox	3	<rope> <play> ; <rope> <tool> ; <say> desd ; <say> off ; <say> u ; <say> ~<leave>
        detox	3	<sedative> <blood> ; <sedative> <container> ; <sedative> <give> ; <sedative> <shake>
        detox	3	<sedative> desd ; <sedative> mayb ; <sedative> par ; <sedative> qd ; <sedative> ten
        detox	3	<sedative> too ; <see> <fire> ; <see> <palecolor> ; <shake> <continue> ; <shake> <day>
        detox	3	<shake> <daytime> ; <shake> <outdoors> ; <shake> <write> ; <shake> hast ; <shake> in
        detox	3	<shake> que ; <shake> too ; <shake> y ; <shame> me ; <sick> <headface> ; <sick> on
        detox	3	<sober> con ; <start> for ; <stimulant> <clinician> ; <stimulant> <opioid>
        detox	3	<stimulant> noma ; <stop> <alcohol> ; <stop> <always> ; <stop> <bodysound> ; <stop> <hit>
        detox	3	<stranger> <treatment> ; <stranger> off ; <take> <amount> ; <take> cuand ; <take> herself
        detox	3	<take> m ; <think> <withdrawal> ; <think> at ; <tired> <tired> ; <tool> <furniture>
        detox	3	<town> <church> ; <town> <key> ; <town> x ; <town> ~rm ; <trade> <alcohol>
        detox	3	<trade> <hold> ; <trade> <stranger> ; <treatment> 0 ; <treatment> <cannabis>
        detox	3	<treatment> <colleague> ; <treatment> <emergency> ; <treatment> <money>
        detox	3	<treatment> <say> ; <treatment> <write> ; <treatment> do ; <treatment> p ; <vermin> <see>
        detox	3	<vermin> en ; <water> <bodysound> ; <water> <clothes> ; <water> y ; <week> <week>
        detox	3	<week> <year> ; <withdrawal> <alcohol> ; <withdrawal> <amount>
        detox	3	<withdrawal> <appointment> ; <withdrawal> <day> ; <withdrawal> <friend> ; <write> <night>
        detox	3	<write> ~<sedative> ; <year> <hospital> ; @ rest ; a <treatment> ; a breath ; a chorro
        detox	3	a convulsion ; a fre ; a hold ; a normal ; a poquit ; a ~group ; a ~w/d ; about as
        detox	3	abstinenci de ; abus ; acost ; admit <always> ; admit dai ; aft <sedative> ; aft he
        detox	3	again a ; again sinc ; agar ; aguardient ; ahor desd ; al <day> ; al <stop> ; al suel
        detox	3	alarm i ; all me ; already pick ; am seventy ; amaneci ; amar la ; and <furniture>
        detox	3	and <needle> ; and <sick> ; and clammy ; and dos ; and end ; and straw ; and ~<sick>
        detox	3	and ~sweat ; anoth <amount> ; any <appointment> ; any opening ; are <clinician> ; are soak
        detox	3	around mouth ; arre <pet> ; arre vaca ; as every ; asient de ; ask question ; asleep i
        detox	3	asleep sinc ; at <headface> ; at breakfast ; at zer ; ate a ; atin al ; ativan x
        detox	3	avent la ; avis que ; ayuden a ; back <amount> ; back <hospital> ; back went ; band in
        detox	3	bar <continue> ; bar again ; bar on ; bar sinc ; bare a ; barefoot ; bas play ; be off
        detox	3	be quick ; beam <always> ; bed than ; been <eat> ; been eat ; been ~<die> ; beer 0
        detox	3	beer every ; beer now ; befor sup ; bien <withdrawal> ; bien malil ; bitten ; blu
        detox	3	blu cant ; blu off ; boc ; bombero lo ; bostez ; botel de ; both parrot ; bottl and
        detox	3	bottl is ; bottl on ; breakfast ; breath ; breath every ; brush ; bud ; bundl a ; bup 0
        detox	3	buy methadon ; by <eat> ; by clos ; by ems ; c section ; cabinet lik ; cachet ; cal thi
        detox	3	calambr ; can <count> ; candl wax ; cant <feel> ; cant <give> ; card has ; carton de
        detox	3	cas <always> ; cas every ; ceniz ; cerramo ; cerveza diaria ; cheerful ; chest hard
        detox	3	chest pressur ; chew them ; chiv y ; cho in ; chorro ; christma in ; christmas ; cierran
        detox	3	clear out ; clinic drop ; clinical ; clr got ; cold on ; cold sweat ; complet ~0
        detox	3	complete ; con codein ; consig ; convulsion ; coor ; couch mak ; covid ; cricket ; cuchar
        detox	3	cuent lo ; cuid ; cupful ; current iop ; cus ; cut with ; d + ; d 0 ; d non ; dad had
        detox	3	dai again ; dai heroin ; dai per ; day cam ; day plac ; de <daytime> ; de <needle>
        detox	3	de bacardi ; de caf ; de dolor ; de limpiez ; de mas ; de respir ; de rivotril ; de ver
        detox	3	death in ; dejen ; del <medicine> ; del pie ; deliri ; demasi pastilla ; deni dai ; denny
        detox	3	denny <room> ; denny bathroom ; desd q ; desintoxicacion con ; despert ; despert en
        detox	3	detox a ; detox if ; detox or ; detox spot ; detox would ; dia dur ; dia sal ; dia un
        detox	3	diaphoretic ; diari de ; diarrhe ; diazepam ; didnt <hit> ; dij 0 ; direct <go>
        detox	3	direct transf ; discreet ; dishwat ; do bar ; do iop ; do me ; dobl ; doc ; doctor at
        detox	3	doctor no ; doctor writ ; doe <opioid> ; dog has ; doing <opioid> ; doing compression
        detox	3	domingo mas ; door unlock ; dop 0 ; dop iv ; dop sinc ; dos trago ; dosi ; doubl and
        detox	3	dr say ; drain and ; drank sat ; drink 0 ; drink around ; drink most ; drink now
        detox	3	drink sinc ; drink wednesday ; drink yesterday ; drool and ; drool on ; dtr mom ; dts day
        detox	3	dts right ; dur <day> ; dur dia ; each day ; ear <always> ; ear every ; eat them ; ech el
        detox	3	ed charg ; eighty and ; el <opioid> ; el se ; el ~espray ; em off ; empti ; empti out
        detox	3	empty by ; enfermera ; entr una ; equip ; esa vez ; espumit ; est <asleep> ; est <fluid>
        detox	3	est <go> ; etizolam ; etoh lu ; eval ; evan william ; every day ; every nit ; every sunday
        detox	3	everybody is ; evry <night> ; evry nit ; expedient ; eye ; eye half ; eye run ; f <stop>
        detox	3	f drink ; fac is ; feel alright ; feel floaty ; feel perfect ; fent off ; fentanyl every
        detox	3	fentanyl they ; fenty ; feo y ; fev of ; few shot ; fifteen beer ; fifth / ; finger and
        detox	3	fingernail hav ; flop lik ; flut ; fog on ; foil next ; fold over ; fold up ; food poison
        detox	3	for $ ; for <treatment> ; for has ; for headach ; for that ; for transf ; for weed
        detox	3	forehead on ; found him ; four oclock ; four without ; fqhc ; ful <withdrawal> ; ful dts
        detox	3	function ; g every ; gabapentin ; gallop ; gap ; get loud ; gf <go> ; ghb ; ghb around
        detox	3	gin dai ; go <amount> ; goin ; goin on ; gon in ; got for ; gown ; grandson is ; grunt
        detox	3	guar todo ; gurgl and ; gurgl nois ; ha <give> ; hac medi ; had two ; had ~a ; half every
        detox	3	hand ; hand do ; hand wer ; hard <go> ; has for ; hast de ; hay <furniture> ; hay cam
        detox	3	he <fluid> ; he <take> ; he chew ; he couldnt ; he fold ; he is ; he shoot ; he shot
        detox	3	he took ; head rol ; heart going ; heavy <alcohol> ; heavy etoh ; heifer ; help a
        detox	3	her <night> ; her <withdrawal> ; her anymor ; her back ; her cheek ; her even ; her eye
        detox	3	herman él ; heroin snif ; heroin up ; herself off ; hes <limp> ; hes drink ; hes gray
        detox	3	hes snor ; hid them ; hij llam ; him by ; him lik ; him someth ; him up ; him what
        detox	3	himself has ; hip ; his <bodypart> ; his bar ; his jaw ; his sleev ; his vodk ; hlep
        detox	3	hospic chaplain ; hospital said ; hospitalist 0 ; hour aft ; hous party ; how ~many
        detox	3	i <amount> ; i discount ; i googl ; i hard ; i soak ; i try ; icu ; icu with ; if ~ther
        detox	3	im <build> ; im yawn ; in hallway ; in sweat ; insist its ; insomni ; insuranc say
        detox	3	int detox ; is confus ; is hook ; is rac ; is your ; ish a ; isnt even ; it away ; it fal
        detox	3	its no ; iv ; ive had ; ive swallow ; jag ; jalon ; jarab ; jubil por ; jug y ; just drink
        detox	3	just slid ; just win ; keep slap ; keep swat ; keep turn ; kickbal ; kidney ston
        detox	3	la <breath> ; la <headface> ; la <withdrawal> ; la barbil ; la marquesin ; la panz
        detox	3	la respiracion ; la ~reviv ; las <bodypart> ; las <buy> ; las <opioid> ; las <say>
        detox	3	las de ; las oreja ; las pared ; las xanax ; last cup ; lawy ; le <awake> ; le cierran
        detox	3	le compr ; le levant ; le quitamo ; leg bicycl ; letra ; lif back ; lift his ; lik <write>
        detox	3	lik thre ; liquid ; listen for ; littl blu ; llev asi ; lo par ; lo quier ; long til
        detox	3	los <headface> ; los pie ; lun en ; m <appointment> ; m <limp> ; m book ; m fent ; m g
        detox	3	m oxy ; m roof ; main ; mak her ; malbec ; malil desd ; manan me ; manan vomit ; marquesin
        detox	3	may we ; me <height> ; me <medicine> ; me brinc ; me contest ; me cor ; me ~reviv ; meal
        detox	3	medi <container> ; met coc ; methadon 0 ; mg <count> ; mg in ; mi <record> ; mi mami
        detox	3	mi pap ; milligram ; mis ~a ; mon / ; moque ; morfin ; morn he ; motel ~rm ; mouth is
        detox	3	must do ; my <alcohol> ; my hand ; my knuckl ; my lawy ; my pain ; my roomat ; my signatur
        detox	3	my xanax ; my ~<opioid> ; n my ; need somewher ; need two ; need w/d ; neg ~sz
        detox	3	neighbor cal ; nev <goodbye> ; niet 0 ; niev ; night mor ; nightstand ; ninety milligram
        detox	3	nip in ; no ~<give> ; no ~<leave> ; no ~<opening> ; no ~ant ; no ~beer ; no ~conoc
        detox	3	no ~coverag ; no ~exist ; no ~existen ; no ~flinch ; no ~respond ; no ~to ; noch desd
        detox	3	nod ; nod off ; noma fue ; non <leave> ; non left ; norc 0 ; nos lik ; not ~lift ; novi se
        detox	3	now buy ; now her ; now tak ; nurs re ; obtain 0 ; och al ; och o ; octavo de ; od ing
        detox	3	of <drug> ; of carl ; of current ; of detox ; of malbec ; of narcan ; of phenibut
        detox	3	of purpl ; of roxi ; off <furniture> ; off bar ; off but ; off gin ; off liquor ; off of
        detox	3	off them ; off vodk ; on <alcohol> ; on <container> ; on <money> ; on <opioid>
        detox	3	on fifteen ; on figuero ; on h ; on subutex ; on vicodin ; on zoom ; one down ; one week
        detox	3	one when ; one wont ; onlin <medicine> ; only weed ; or nin ; or twelv ; oreja ; organiz
        detox	3	oth <count> ; oth six ; out hes ; out ten ; overdos in ; oxi ; pa que ; pack for
        detox	3	pain doc ; panz ; papelit de ; paramedic used ; pax ; per ed ; per neighbor ; per pt
        detox	3	per va ; perc off ; person com ; pharmacist look ; phenobarbital ; phon what ; pic la
        detox	3	pick bug ; pie por ; pil lik ; pint of ; pk <night> ; pk night ; pleas what ; pluck at
        detox	3	po ; por <happy> ; por <write> ; por cam ; porqu si ; possibl ; powd ; precis ; pres bar
        detox	3	propi <home> ; propi cas ; pt <awake> ; pt awak ; pt detail ; pt drink ; pt husb ; pul off
        detox	3	purpl what ; pus ~narcan ; putty ; px ; q <month> ; q day ; q mo ; que <daytime>
        detox	3	que <die> ; que ano ; que fue ; que fueron ; quit el ; quitamo ; r at ; ran dry ; rat me
        detox	3	rattl in ; recet ; reciben cuand ; red bottl ; regul <consume> ; rehom ; rememb non ; rep
        detox	3	resp 0 ; restroom stal ; retir and ; rol up ; rous him ; roxi in ; rr ; rum every
        detox	3	run lik ; runny ; s every ; safest ; sam as ; sap ; sat <night> ; say 0 ; say outpatient
        detox	3	say so ; say ten ; se <consume> ; se empin ; se habi ; se hiz ; se meti ; seiz x
        detox	3	sel half ; senorit mi ; set down ; shaky in ; she <emergency> ; she had ; she quit
        detox	3	sherry ; sherry and ; shift without ; shirt and ; shoot it ; shot 0 ; shut 0 ; sig tom
        detox	3	sin ~<blood> ; sin ~<sedative> ; sinc ~my ; sink ; sink on ; sist want ; six minut
        detox	3	sixty hour ; skip <day> ; slack ; sleep cant ; slob ; slow ; smok em ; snor all ; snor for
        detox	3	sobrin se ; soldier ; som <opioid> ; som and ; somebody cut ; someon watch ; someth and
        detox	3	son drink ; spray my ; st john ; start for ; station <drug> ; station stuf ; steel
        detox	3	stepdown rn ; stink ; stomach ; stood up ; stop 0 ; stop breath ; stop etoh ; stop the
        detox	3	straw in ; street med ; stretch it ; strip ; strip a ; strung out ; su bod ; su ~<die>
        detox	3	su ~difunt ; suboxon ; suggest ; sunday night ; surgery in ; swat at ; swear ; swor
        detox	3	tablet ; tak long ; tak mor ; takin ; tap off ; te lo ; teacup ; teacup rattl ; teen cal
        detox	3	tembl y ; temblor y ; ten <amount> ; ten <consume> ; ten drink ; ten every ; tequil todo
        detox	3	tequil y ; th <alcohol> ; than <think> ; that <bodysound> ; that <month> ; that color
        detox	3	that lin ; that wil ; the <color> ; the <daytime> ; the ambulanc ; the barstool ; the beam
        detox	3	the beer ; the bf ; the color ; the gap ; the in ; the iron ; the moment ; the norc
        detox	3	the ros ; the toilet ; the tub ; the valium ; the vicodin ; the ~<medicine>
        detox	3	the ~<official> ; the ~smok ; them every ; then <limp> ; then anoth ; they drop
        detox	3	thi gurgl ; thing as ; think he ; think its ; think theyd ; third period ; thought it
        detox	3	thre blanket ; thre without ; thread off ; tiembl tod ; tiemblan las ; tien la ; tilt
        detox	3	tim between ; tio ; tito q ; to breath ; to clos ; to jail ; to oth ; to pas ; today
        detox	3	today sam ; todit ; told everyon ; tom las ; tom xanax ; tongu bitten ; took herself
        detox	3	town thi ; trag el ; trag me ; trap ; tremb ; truck i ; turn <palecolor> ; tuv <take>
        detox	3	tuv agar ; tuv ~<confused> ; tuv ~delirium ; twic what ; txt ; typ with ; u do
        detox	3	una <always> ; una <needle> ; una <treatment> ; una bolsit ; una jering ; una pastilla
        detox	3	unic vez ; until i ; until ive ; up <bodypart> ; up cant ; up til ; use that
        detox	3	using fentanyl ; uso cristal ; usted <treatment> ; va sw ; vaca en ; valium from
        detox	3	vanil extract ; version ; vidri ; vodk 0 ; voic my ; volvi a ; vomit bili ; vomit hast
        detox	3	w/d management ; wan see ; was <palecolor> ; was mayb ; wasnt ~on ; way over
        detox	3	wednesday in ; weekend in ; wel today ; wer at ; wer shak ; what cam ; what saf ; what was
        detox	3	who help ; who use ; wif goe ; wil <record> ; wil fax ; wil go ; win again ; win at
        detox	3	win box ; win dai ; win sinc ; with <needle> ; with medical ; wouldnt <eat> ; wouldnt eat
        detox	3	x yrs ; xanax a ; xanax all ; xanax at ; xanni ; y <stimulant> ; y entonc ; y for ; y se
        detox	3	y ~sud ; yesterday he ; you hav ; your <clinician> ; ~0 deni ; ~0 y ; ~0 ~hrs ; ~0 ~mg
        detox	3	~<alcohol> <confused> ; ~<alcohol> aft ; ~<alcohol> i ; ~<alcohol> sinc ; ~<alcohol> ~/
        detox	3	~<amount> <opioid> ; ~<consume> su ; ~<consume> ~<always> ; ~<consume> ~<shake>
        detox	3	~<consume> ~<water> ; ~<day> <go> ; ~<day> sinc ; ~<day> ~<wait> ; ~<day> ~ear
        detox	3	~<emergency> <eat> ; ~<emergency> by ; ~<fall> <eat> ; ~<feel> la ; ~<fluid> <clothes>
        detox	3	~<hospital> 0 ; ~<moment> <need> ; ~<moment> <say> ; ~<moment> on
        detox	3	~<official> ~<emergency> ; ~<opioid> sinc ; ~<phone> ~<kin> ; ~<phone> ~me
        detox	3	~<room> <alcohol> ; ~<say> <moment> ; ~<sedative> ~in ; ~<seizure> <alcohol>
        detox	3	~<seizure> <clean> ; ~<seizure> <town> ; ~<stop> ~<consume> ; ~<stop> ~<tired>
        detox	3	~<take> ~<furniture> ; ~<take> ~her ; ~<think> cual ; ~<think> ~<home> ; ~<tired> <go>
        detox	3	~<treatment> <day> ; ~<treatment> ~<day> ; ~<vermin> ; ~<week> <consume> ; ~<week> <month>
        detox	3	~<withdrawal> <rope> ; ~<withdrawal> <see> ; ~<withdrawal> <sober> ; ~<withdrawal> onc
        detox	3	~<withdrawal> with ; ~<withdrawal> ~management ; ~a ~bed ; ~abr los ; ~aguj ; ~along
        detox	3	~an ~ambulanc ; ~bring ; ~cal ~me ; ~chil ; ~chiv ; ~clock ; ~colleg ; ~con ~el
        detox	3	~day sinc ; ~day ~ear ; ~day ~is ; ~de <alcohol> ; ~de ~<consume> ; ~desintoxicacion y
        detox	3	~detox for ; ~die ; ~drug given ; ~dry ~out ; ~dts with ; ~el ~tren ; ~espray
        detox	3	~every ~two ; ~fent sinc ; ~fetty ; ~found ~<palecolor> ; ~found ~me ; ~g ; ~goosebump
        detox	3	~grand ; ~his ~own ; ~icu stay ; ~if ; ~in ~<school> ; ~la ~<headface> ; ~la ~<opioid>
        detox	3	~las ~mano ; ~le atin ; ~le ~<height> ; ~lean ; ~mal ; ~management ; ~manan ; ~many
        detox	3	~me hac ; ~me in ; ~me ~down ; ~mg ; ~minut on ; ~naloxon x ; ~narcan el
        detox	3	~narcan ~brought ; ~norc ; ~odd ; ~off <alcohol> ; ~off <sedative> ; ~off ~<sedative>
        detox	3	~one to ; ~part ; ~peg ~el ; ~perc ; ~pt nam ; ~que ~<consume> ; ~que ~tom ; ~respond
        detox	3	~reviv with ; ~se muev ; ~seiz ; ~seizur x ; ~shak today ; ~singl ~<kin> ; ~skip ~a
        detox	3	~spray on ; ~stop ~yawn ; ~swat ; ~sx yet ; ~sz ever ; ~sz neg ; ~thre ; ~thre ~day
        detox	3	~to ~<treatment> ; ~tom desd ; ~tom su ; ~tremen en ; ~typ ; ~was ~<take> ; ~was ~brought
        detox	3	~withdrawal ~management ; ~year ~from
        detox	2	*about.2 ; *backToUse ; *caller:historical ; *confusion:negated ; *frequency.0
        detox	2	*frequency.2 ; *hallucination.apparition:historical ; *lapse:historical
        detox	2	*mandator.authority ; *quantity:other_experiencer ; *substance.sedative ; *thirdParty
        detox	2	*vendor.opensNote ; *withdrawalHint ; *withdrawalSign:negated
        detox	2	*withdrawalSign:other_experiencer ; *withdrawalSign:possible ; + / ; + <alcohol>
        detox	2	+ <always> ; + <needle> ; + <pain> ; + <take> ; + bar ; + dai ; + half ; + medicar
        detox	2	+ straw ; + unk ; + xanax ; 0 <amount> ; 0 <clothes> ; 0 <cold> ; 0 <container>
        detox	2	0 <happy> ; 0 <money> ; 0 <sober> ; 0 <tired> ; 0 <treatment> ; 0 botel ; 0 bottl
        detox	2	0 breath ; 0 btl ; 0 bundl ; 0 by ; 0 dej ; 0 disorient ; 0 doc ; 0 he ; 0 hospitaliz
        detox	2	0 i ; 0 is ; 0 lo ; 0 moth ; 0 seg ; 0 xanax ; 0 yawn ; 0 ~sz ; <afraid> for ; <afraid> im
        detox	2	<afraid> ~<seizure> ; <alcohol> <ask> ; <alcohol> <awake> ; <alcohol> <feel>
        detox	2	<alcohol> <rope> ; <alcohol> <unreal> ; <alcohol> all ; <alcohol> an ; <alcohol> each
        detox	2	<alcohol> grigi ; <alcohol> hac ; <alcohol> in ; <alcohol> nin ; <alcohol> w/d
        detox	2	<alcohol> ~<day> ; <alcohol> ~a ; <always> <awake> ; <always> <consume>
        detox	2	<always> <container> ; <always> <crowd> ; <always> <daytime> ; <always> <intoxicated>
        detox	2	<always> onc ; <always> y ; <always> ~<year> ; <amount> <fluid> ; <amount> <see>
        detox	2	<amount> <stranger> ; <amount> cerc ; <amount> de ; <amount> my ; <amount> onc
        detox	2	<amount> pour ; <amount> sam ; <amount> spigot ; <amount> ten ; <amount> tumbler
        detox	2	<amount> ~<child> ; <amount> ~<day> ; <amount> ~<see> ; <angry> <palecolor> ; <angry> le
        detox	2	<appointment> <clothes> ; <appointment> <headface> ; <appointment> <record>
        detox	2	<appointment> <treatment> ; <ask> <job> ; <ask> <media> ; <ask> <stimulant> ; <ask> thi
        detox	2	<asleep> hard ; <asleep> it ; <asleep> me ; <awake> ; <awake> <breath>
        detox	2	<awake> <emergency> ; <awake> sinc ; <blood> <medicine> ; <blood> <needle> ; <blood> twic
        detox	2	<bodypart> <build> ; <bodypart> <color> ; <bodypart> <fire> ; <bodypart> <fluid>
        detox	2	<bodypart> <hit> ; <bodypart> <palecolor> ; <bodypart> con ; <bodypart> do ; <bodypart> no
        detox	2	<bodypart> turn ; <bodysound> ; <bodysound> <awake> ; <bodysound> <hit>
        detox	2	<bodysound> <shake> ; <bodysound> bien ; <bodysound> feo ; <bodysound> in ; <bodysound> y
        detox	2	<breath> ; <breath> <clinician> ; <breath> lik ; <build> <photo> ; <buy> <friend>
        detox	2	<buy> <outdoors> ; <buy> <tool> ; <buy> blu ; <calm> <amount> ; <caretaking> a
        detox	2	<chestheart> <always> ; <chestheart> con ; <child> <furniture> ; <child> hes
        detox	2	<child> monitor ; <clean> <bodysound> ; <clean> <headface> ; <clean> moj
        detox	2	<clinician> <pill> ; <clinician> d/c ; <clinician> ~<emergency> ; <clinician> ~<take>
        detox	2	<clothes> <play> ; <cold> <moment> ; <cold> <tired> ; <cold> cant ; <cold> from
        detox	2	<colleague> <need> ; <colleague> pt ; <color> ; <color> <eat> ; <color> strip ; <color> y
        detox	2	<consume> <bodypart> ; <consume> <fire> ; <consume> <promise> ; <consume> around
        detox	2	<consume> ever ; <consume> hac ; <consume> hard ; <consume> i ; <consume> someth
        detox	2	<consume> thi ; <consume> todo ; <consume> x ; <consume> ~<partner> ; <container>
        detox	2	<container> <bodypart> ; <container> <headface> ; <container> a ; <container> all
        detox	2	<container> at ; <container> by ; <container> de ; <container> on ; <continue> <afraid>
        detox	2	<continue> <opioid> ; <continue> in ; <continue> on ; <continue> x ; <count> acros
        detox	2	<count> one ; <crowd> <hit> ; <crowd> <say> ; <crowd> <stimulant> ; <crowd> lost
        detox	2	<crowd> off ; <crowd> so ; <crowd> ~<amount> ; <day> <crash> ; <day> <illness>
        detox	2	<day> <medicine> ; <day> <needle> ; <day> been ; <day> easy ; <day> est ; <day> ~<hold>
        detox	2	<day> ~<stop> ; <daytime> <ask> ; <daytime> <feel> ; <daytime> <room>
        detox	2	<daytime> <seizure> ; <daytime> <sick> ; <daytime> <take> ; <daytime> and ; <daytime> hast
        detox	2	<daytime> me ; <daytime> until ; <die> <home> ; <drive> <put> ; <drive> <shame>
        detox	2	<drive> of ; <drive> spac ; <drug> <clinician> ; <drug> to ; <eat> <drive>
        detox	2	<eat> <emergency> ; <eat> <money> ; <eat> <palecolor> ; <eat> servic ; <eat> ~<consume>
        detox	2	<emergency> <emergency> ; <emergency> no ; <emergency> right ; <feel> <headface>
        detox	2	<feel> great ; <feel> perfect ; <fluid> <chestheart> ; <fluid> <job> ; <fluid> <stop>
        detox	2	<fluid> <think> ; <fluid> at ; <fluid> to ; <fluid> ~<asleep> ; <friend> <think>
        detox	2	<friend> don ; <friend> on ; <friend> our ; <friend> se ; <friend> x
        detox	2	<friend> ~<emergency> ; <furniture> <alcohol> ; <furniture> <bodypart>
        detox	2	<furniture> <chestheart> ; <furniture> <fluid> ; <furniture> an ; <furniture> com
        detox	2	<furniture> de ; <furniture> doesnt ; <furniture> n ; <furniture> soak ; <give> <crowd>
        detox	2	<give> <money> ; <give> noth ; <give> sin ; <go> <sedative> ; <go> <sick> ; <go> al
        detox	2	<go> bad ; <go> our ; <go> round ; <go> soft ; <go> spac ; <go> too ; <go> ~<emergency>
        detox	2	<go> ~<week> ; <go> ~<withdrawal> ; <happy> <headface> ; <happy> per ; <headface> <breath>
        detox	2	<headface> <die> ; <headface> <furniture> ; <headface> <intoxicated> ; <headface> <shake>
        detox	2	<headface> and ; <headface> de ; <headface> just ; <headface> open ; <headface> twic
        detox	2	<headface> und ; <headface> when ; <hear> the ; <height> <hold> ; <height> til
        detox	2	<hit> <container> ; <hit> porqu ; <hold> <write> ; <hold> a ; <home> <intoxicated>
        detox	2	<home> <kin> ; <home> <opening> ; <home> aqui ; <home> est ; <home> sam
        detox	2	<hospital> <withdrawal> ; <hospital> doesnt ; <hospital> step ; <illness> l
        detox	2	<insurance> <illness> ; <insurance> <opioid> ; <insurance> on ; <intoxicated> <continue>
        detox	2	<intoxicated> <day> ; <job> lik ; <job> social ; <job> un ; <job> without
        detox	2	<key> <bodypart> ; <kill> <hot> ; <kill> <vermin> ; <kin> <pain> ; <kin> las ; <kin> ta
        detox	2	<kin> the ; <kin> thi ; <kin> third ; <kin> ~<emergency> ; <kin> ~odd ; <last> <emergency>
        detox	2	<last> <month> ; <last> fue ; <last> pm ; <law> <say> ; <leave> bien ; <leave> my ; <limp>
        detox	2	<limp> <amount> ; <limp> over ; <lock> <opening> ; <lock> it ; <media> de
        detox	2	<medicine> <say> ; <medicine> con ; <medicine> in ; <moment> <withdrawal>
        detox	2	<moment> becaus ; <moment> her ; <moment> la ; <moment> no ; <moment> ~<need>
        detox	2	<moment> ~<sick> ; <money> <year> ; <money> no ; <month> <drive> ; <month> <happy>
        detox	2	<month> <school> ; <month> at ; <month> the ; <month> ~<always> ; <need> <alcohol>
        detox	2	<need> <amount> ; <need> <stimulant> ; <need> down ; <need> el ; <need> medical ; <need> q
        detox	2	<need> un ; <needle> + ; <needle> <room> ; <needle> by ; <needle> in ; <night> <bodysound>
        detox	2	<night> <color> ; <night> <headface> ; <night> <night> ; <night> <seizure> ; <night> par
        detox	2	<night> sam ; <opening> <home> ; <opening> <past> ; <opioid> ; <opioid> 0
        detox	2	<opioid> <break> ; <opioid> <child> ; <opioid> <container> ; <opioid> <outdoors>
        detox	2	<opioid> <start> ; <opioid> admit ; <opioid> are ; <opioid> by ; <opioid> extract
        detox	2	<opioid> for ; <opioid> her ; <opioid> lo ; <opioid> q ; <opioid> she ; <opioid> ~a
        detox	2	<order> ; <order> what ; <outdoors> <sedative> ; <outdoors> <wait> ; <outdoors> has
        detox	2	<outdoors> hunt ; <outdoors> on ; <pain> <bodypart> ; <palecolor> <clean>
        detox	2	<palecolor> <drug> ; <palecolor> <last> ; <palecolor> <play> ; <palecolor> <put>
        detox	2	<palecolor> <take> ; <palecolor> cant ; <palecolor> no ; <palecolor> not ; <palecolor> se
        detox	2	<palecolor> y ; <partner> handl ; <past> <fluid> ; <past> <shake> ; <past> ~<day>
        detox	2	<pet> <opioid> ; <phone> <friend> ; <phone> est ; <phone> mi ; <phone> twic
        detox	2	<photo> about ; <pill> ; <pill> 0 ; <pill> <consume> ; <pill> <headface>
        detox	2	<pill> <hospital> ; <pill> <illness> ; <pill> <play> ; <pill> hac ; <play> <fluid>
        detox	2	<play> <hear> ; <play> <hot> ; <play> <month> ; <play> cart ; <play> mayb ; <play> with
        detox	2	<promise> el ; <promise> it ; <promise> one ; <put> <last> ; <put> <say> ; <put> <stiff>
        detox	2	<put> <treatment> ; <put> <write> ; <record> <day> ; <record> <record>
        detox	2	<record> <treatment> ; <record> from ; <record> h ; <relapse> <alcohol> ; <room> <daytime>
        detox	2	<room> <official> ; <room> <water> ; <room> then ; <room> ~<awake> ; <room> ~<breath>
        detox	2	<rope> <breath> ; <rope> <hold> ; <rope> down ; <sad> <consume> ; <say> <alcohol>
        detox	2	<say> <cold> ; <say> <shake> ; <say> my ; <say> ~0 ; <say> ~<withdrawal> ; <say> ~la
        """
}
