extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	6	~reaction ; ~seizur 0 ; ~sx <say> ; ~the ~<shake> ; ~they ~<emergency> ; ~to ~<emergency>
        detox	6	~to ~narcan ; ~tremen ; ~w/d ~<seizure> ; ~with ; ~xanax
        detox	5	*cows ; *injecting ; *mandate.residential ; *pregnancy ; *quitting:historical
        detox	5	+ <cannabis> ; + <fire> ; + <opioid> ; + doe ; + fent ; / min ; / ~dt ; / ~opi
        detox	5	0 <confused> ; 0 <put> ; 0 a ; 0 er ; 0 heroin ; 0 ml ; 0 post ; 0 stop ; 0 ~<emergency>
        detox	5	0 ~<seizure> ; <alcohol> <clinician> ; <alcohol> <day> ; <alcohol> <room> ; <alcohol> back
        detox	5	<alcohol> by ; <alcohol> som ; <alcohol> ~<always> ; <always> <always> ; <always> <crash>
        detox	5	<amount> <put> ; <amount> spray ; <amount> ~<alcohol> ; <awake> <shake> ; <blood> <week>
        detox	5	<bodypart> <alone> ; <bodypart> <calm> ; <bodypart> <stop> ; <bodysound> <happy>
        detox	5	<bodysound> <put> ; <breath> <bodysound> ; <buy> <continue> ; <chestheart> <go>
        detox	5	<chestheart> hard ; <clinician> <blood> ; <clothes> <fluid> ; <cold> <bodypart>
        detox	5	<cold> <pain> ; <cold> <sick> ; <color> <fire> ; <color> <hold> ; <color> <night>
        detox	5	<color> <opioid> ; <color> of ; <consume> <alcohol> ; <consume> <awake> ; <consume> desd
        detox	5	<consume> ~<opioid> ; <container> <furniture> ; <container> <last> ; <container> <night>
        detox	5	<continue> <sedative> ; <count> <pill> ; <count> <wait> ; <crowd> land ; <day> <pain>
        detox	5	<day> un ; <day> ~<sedative> ; <daytime> <headface> ; <daytime> <night> ; <drive> pax
        detox	5	<drug> <stimulant> ; <eat> are ; <fall> lik ; <feel> all ; <fluid> ; <fluid> <fluid>
        detox	5	<fluid> <pill> ; <fluid> <rope> ; <fluid> <vermin> ; <fluid> so ; <fluid> ~<alcohol>
        detox	5	<friend> 0 ; <friend> did ; <happy> thi ; <intoxicated> for ; <kin> <withdrawal>
        detox	5	<kin> tuv ; <kin> ~<breath> ; <last> <container> ; <last> ~<clean> ; <law> on ; <leave> en
        detox	5	<lock> las ; <lock> no ; <medicine> 0 ; <medicine> <bodypart> ; <medicine> <stop>
        detox	5	<moment> <last> ; <moment> <opioid> ; <month> <sedative> ; <need> <hopeless>
        detox	5	<night> <fire> ; <night> <medicine> ; <night> la ; <official> <say> ; <opioid> <leave>
        detox	5	<opioid> <rarely> ; <opioid> <record> ; <opioid> from ; <opioid> lik ; <opioid> only
        detox	5	<opioid> sinc ; <opioid> that ; <opioid> up ; <palecolor> <always> ; <palecolor> <needle>
        detox	5	<palecolor> <opioid> ; <palecolor> <water> ; <palecolor> bare ; <palecolor> what
        detox	5	<pill> a ; <put> <alcohol> ; <put> <always> ; <put> <break> ; <put> <unreal>
        detox	5	<put> <water> ; <put> su ; <room> <room> ; <room> del ; <rope> that ; <say> noma
        detox	5	<say> ~<treatment> ; <sedative> <buy> ; <sedative> <drug> ; <sedative> <go>
        detox	5	<sedative> <moment> ; <sedative> <outdoors> ; <sedative> <pet> ; <sedative> <put>
        detox	5	<sedative> around ; <sedative> he ; <sedative> to ; <see> <color> ; <seizure> <night>
        detox	5	<seizure> x ; <shake> <day> ; <shake> <daytime> ; <shake> <stop> ; <shake> him
        detox	5	<sick> <amount> ; <sober> <kin> ; <soon> <headface> ; <start> <alcohol>
        detox	5	<start> <daytime> ; <stimulant> <money> ; <stimulant> <town> ; <stimulant> no
        detox	5	<stop> <afraid> ; <stop> <headface> ; <stop> when ; <stop> ~on ; <stranger> <opioid>
        detox	5	<stranger> down ; <take> <cold> ; <take> <continue> ; <tired> <moment> ; <town> security
        detox	5	<trade> not ; <treatment> <school> ; <water> <headface> ; <week> ear ; <week> organiz
        detox	5	<withdrawal> 0 ; <withdrawal> <night> ; <withdrawal> <past> ; <withdrawal> <room>
        detox	5	<write> dot ; <write> ~<alcohol> ; <year> from ; a crib ; a fork ; a sack ; a ~detox
        detox	5	afternoon at ; agonal ; airplan ; al dej ; alarm for ; alcohol del ; alcoholic desd
        detox	5	all seven ; alumini y ; ambien 0 ; and bed ; and wet ; approx ; approx 0 ; armcha
        detox	5	around <headface> ; around the ; at sup ; ativan is ; ayer al ; baj al ; bar <amount>
        detox	5	barbil ; bartend 0 ; been <alcohol> ; been divert ; been that ; beer dai ; beer is
        detox	5	beg me ; blist ; blu last ; blu off ; botella de ; bottl a ; bourbon night ; boy at
        detox	5	brought back ; btl ; bug off ; burnt ; cabez no ; caguama tod ; can <remember>
        detox	5	can rememb ; cant <continue> ; cant giv ; cant keep ; cap ; carl ; carl rossi ; charg rn
        detox	5	cheek ; chil and ; civiliz ; ciw 0 ; claw ; clock x ; clos his ; cok in ; cold turkey
        detox	5	color of ; con <cold> ; convert with ; count 0 ; cow 0 ; crush oxy ; cup until ; day giv
        detox	5	de <stimulant> ; de can ; de cristal ; de gallin ; de respir ; dependent on ; despaci y
        detox	5	detox bed ; detox but ; detox myself ; detox peopl ; detox tonight ; dia y ; do an
        detox	5	doc todo ; dop dai ; dos every ; down <continue> ; down in ; drank the ; drink was
        detox	5	driv pax ; drop lik ; drum the ; ech ; eel ; eight or ; eight ten ; eighteen can ; el dobl
        detox	5	empti a ; empti her ; ems on ; encontr la ; es <alcohol> ; esper el ; every ten ; everyday
        detox	5	evry <day> ; evry day ; extract <alcohol> ; extract shot ; fent ; fent qd ; feo
        detox	5	fifteen a ; figuero ; fin <day> ; fin today ; fingernail ; fingernail look ; for decad
        detox	5	for ear ; for ~withdrawal ; four a ; franzi ; from <cannabis> ; from <pain> ; from pain
        detox	5	function <alcohol> ; function alcoholic ; g sinc ; gallin ; gf ; gin ; girlfriend took
        detox	5	go through ; going soft ; gram ; groggy ; gut cramp ; h <day> ; h/o ; half gallon
        detox	5	handl <always> ; handl every ; hart ; hasnt ~had ; hast mis ; hav <alcohol> ; hav win
        detox	5	headbut ; her ativan ; her front ; heroin half ; heroin the ; his <headface> ; his <last>
        detox	5	his last ; hosp overnight ; hous ask ; hoy no ; hr sinc ; hx ~<withdrawal> ; hx ~dts
        detox	5	hydro ; hydromorphon ; i empti ; i haul ; i pour ; i ~<go> ; im <medicine> ; im soak
        detox	5	in cash ; in restraint ; in ~0 ; ing ; is get ; jv ; keep wak ; keep wat ; kitchen floor
        detox	5	la bab ; la metadon ; las medicina ; laton ; lawn cha ; le ech ; limpiez ; liquor stor
        detox	5	lo acab ; lorazepam ; los tien ; m had ; m prior ; m ~w/d ; mak that ; man con ; me acab
        detox	5	me ~<emergency> ; me ~<need> ; me ~tiembl ; metadon de ; meth ; methadon at ; mgmt
        detox	5	mi comp ; min se ; ml ; mo <last> ; mo last ; mor se ; mouth and ; muev ; mushroom
        detox	5	my <stranger> ; my compact ; my wat ; my ~<alcohol> ; n cant ; n he ; n/v ; nasal
        detox	5	needl cap ; needl next ; needl on ; ni <job> ; ni trabaj ; no ~<insurance> ; no ~peg
        detox	5	no ~respons ; nonstop ; nos is ; nos run ; not ~lol ; not ~wak ; now etoh ; of <alcohol>
        detox	5	of <opioid> ; of oxy ; of smirnof ; off <cannabis> ; off blanket ; off it ; off rum
        detox	5	off snap ; off snapchat ; off vodk ; off what ; old crow ; on <container> ; on nightstand
        detox	5	on toilet ; one every ; only <cannabis> ; opan ; or eight ; organiz ; outpatient only
        detox	5	pack i ; pap es ; pap tom ; paramedic ; parent think ; pax in ; pencil dot ; perc dai
        detox	5	pierna no ; pil mon ; pint + ; plug ; plug <take> ; plug got ; por gust ; powd on
        detox	5	pres <sedative> ; program residencial ; pued <awake> ; q <day> ; quieta ; rattl
        detox	5	recib hoy ; refil ; regul ; respir cad ; respir com ; restroom ; rid of ; right up ; rossi
        detox	5	routin ; rub ; s every ; sali en ; sat nt ; schnap ; scoop ; script by ; se mordi ; se tom
        detox	5	se trag ; second day ; set <phone> ; set phon ; seventy thre ; shak and ; shak puk
        detox	5	she <palecolor> ; sheet are ; shit ; shot night ; shot up ; si pas ; sin ~aguardient
        detox	5	sinc <illness> ; slat ; snf ; snor sound ; snort fent ; soak ; soak thru ; som vodk
        detox	5	soon as ; sostien ; stop his ; stop ~on ; subutex ; sud ; sud a ; swallow ; swat ; sx ; ta
        detox	5	tak about ; tak hom ; ten <always> ; ten tal ; th im ; that fix ; the <sedative>
        detox	5	the beagl ; the bean ; the bourbon ; the child ; the crystal ; the headach ; the inpatient
        detox	5	the maraca ; the plug ; the routin ; the shiver ; then <alcohol> ; then whatev
        detox	5	they brought ; they think ; thi <bodysound> ; third <day> ; third <night> ; thos 0
        detox	5	thru his ; tien delirium ; tien los ; to jaw ; tongu ; tonight the ; took too ; took what
        detox	5	transf ; trembl ; truck @ ; twelv beer ; twenty a ; two minut ; two spray ; una ~<shake>
        detox	5	up <sick> ; use cocain ; valium six ; vibrat ; vodk all ; want transf ; was <think>
        detox	5	we admit ; week organiz ; wer play ; what town ; when <hold> ; whisky ; whol week
        detox	5	with <emergency> ; withdrawal from ; wont <wait> ; wont fil ; wont refil ; wring <fluid>
        detox	5	wring wet ; xanax cold ; xanax lik ; y <shake> ; y ~<fluid> ; year 0 ; yesterday n
        detox	5	your detox ; ~<cold> ; ~<cold> and ; ~<die> ~for ; ~<emergency> <emergency>
        detox	5	~<emergency> <outdoors> ; ~<emergency> <say> ; ~<fall> ~out ; ~<feel> las ; ~<go> <happy>
        detox	5	~<headface> <day> ; ~<headface> <take> ; ~<seizure> 0 ; ~<seizure> <amount>
        detox	5	~<seizure> <try> ; ~<seizure> al ; ~<shake> <see> ; ~<stop> ~<consume>
        detox	5	~<take> ~<intoxicated> ; ~<wait> la ; ~<withdrawal> <rope> ; ~aguant la ; ~bat
        detox	5	~beer sinc ; ~botel ; ~bring ; ~brought ; ~cold ; ~convulsion al ; ~coverag
        detox	5	~de ~<alcohol> ; ~er ; ~fel ~out ; ~had ; ~he ~<stop> ; ~in ~colleg ; ~int ~<treatment>
        detox	5	~int ~detox ; ~just ~<stop> ; ~lol ; ~narcand at ; ~nip ; ~nos ~spray ; ~od <day>
        detox	5	~odd <day> ; ~orient ; ~part ; ~quit ~drink ; ~reviv con ; ~saben que ; ~safe
        detox	5	~seizur ~when ; ~sient las ; ~su <alcohol> ; ~sz <job> ; ~temblader ; ~the ~nos
        detox	5	~the ~shak ; ~they ~narcan ; ~twitch ; ~typ ; ~vuelv en ; ~w/d ~seizur ; ~wak
        detox	4	*drinks.1:other_experiencer ; *frequency.2:other_experiencer ; *losingSupply:negated
        detox	4	*naloxone:other_experiencer ; *quantity:negated ; *relief:hypothetical
        detox	4	*seizure.epilepsy:negated ; *substance.opioid:hypothetical ; *treatmentNeed.ready
        detox	4	*wantsOff:historical ; *withdrawal:historical ; + <go> ; / <day> ; / dia ; / ~<alcohol>
        detox	4	0 <headface> ; 0 bud ; 0 cerveza ; 0 detox ; 0 dolar ; 0 fent ; 0 hr ; 0 mds ; 0 pres
        detox	4	0 pt ; 0 w ; 0 win ; 0 ~w/d ; <alcohol> 0 ; <alcohol> <amount> ; <alcohol> <limp>
        detox	4	<alcohol> <sedative> ; <alcohol> away ; <always> <consume> ; <always> de ; <always> ten
        detox	4	<amount> <clinician> ; <amount> al ; <amount> between ; <amount> each ; <amount> rack
        detox	4	<amount> todo ; <amount> ~<opioid> ; <ask> <furniture> ; <asleep> from
        detox	4	<awake> <bodypart> ; <awake> <bodysound> ; <awake> <breath> ; <awake> <sick>
        detox	4	<bodypart> <sad> ; <bodypart> moradito ; <bodysound> <take> ; <buy> <sedative>
        detox	4	<child> <alcohol> ; <church> ~<think> ; <clinician> ~<alcohol> ; <clothes> wer ; <cold>
        detox	4	<cold> <day> ; <colleague> se ; <color> lik ; <consume> <always> ; <consume> las
        detox	4	<consume> lik ; <consume> m ; <consume> ten ; <consume> way ; <consume> ~<always>
        detox	4	<container> <past> ; <container> <sedative> ; <container> <start> ; <container> between
        detox	4	<container> doe ; <container> then ; <container> until ; <container> was
        detox	4	<continue> until ; <count> <night> ; <count> <sedative> ; <day> <night> ; <day> <seizure>
        detox	4	<day> all ; <day> behind ; <day> ~<amount> ; <day> ~<week> ; <daytime> <stop>
        detox	4	<daytime> at ; <daytime> he ; <drive> <awake> ; <drive> <container> ; <drug> +
        detox	4	<eat> <headface> ; <eat> bar ; <eat> them ; <fluid> <bodysound> ; <fluid> <daytime>
        detox	4	<fluid> <hear> ; <fluid> by ; <fluid> y ; <friend> its ; <furniture> <friend>
        detox	4	<give> <partner> ; <go> arre ; <go> togeth ; <happy> unk ; <headface> ; <headface> com
        detox	4	<headface> hav ; <headface> it ; <headface> slat ; <hear> <needle> ; <hold> <headface>
        detox	4	<home> resident ; <hospital> <night> ; <hospital> <stimulant> ; <hospital> la
        detox	4	<intoxicated> <awake> ; <intoxicated> <eat> ; <intoxicated> by ; <kill> control
        detox	4	<kin> <medicine> ; <last> noc ; <medicine> <chestheart> ; <medicine> <pain>
        detox	4	<medicine> on ; <moment> <count> ; <moment> <fluid> ; <moment> just ; <moment> me
        detox	4	<moment> x ; <money> <alcohol> ; <money> en ; <money> with ; <month> <opioid>
        detox	4	<need> <awake> ; <need> <continue> ; <need> not ; <needle> ; <needle> on ; <night> 0
        detox	4	<night> <opioid> ; <night> <sedative> ; <night> <stimulant> ; <night> desd
        detox	4	<night> without ; <opioid> / ; <opioid> <kill> ; <opioid> <soon> ; <opioid> between
        detox	4	<order> <stop> ; <outdoors> do ; <palecolor> <night> ; <palecolor> <tool>
        detox	4	<palecolor> hes ; <partner> <palecolor> ; <partner> <treatment> ; <pill> <day>
        detox	4	<pill> <furniture> ; <pill> <night> ; <pill> organiz ; <put> <daytime>
        detox	4	<room> <container> ; <room> doesnt ; <room> se ; <rope> <play> ; <say> <pill>
        detox	4	<say> <stimulant> ; <say> are ; <say> ~<stop> ; <sedative> <continue> ; <sedative> <hit>
        detox	4	<sedative> <week> ; <seizure> hac ; <shake> <awake> ; <shake> so ; <shake> y
        detox	4	<sick> <moment> ; <sick> in ; <stiff> then ; <stimulant> <think> ; <stimulant> todo
        detox	4	<stop> tim ; <stop> until ; <stranger> <emergency> ; <take> 0 ; <take> <awake>
        detox	4	<take> <fluid> ; <take> <opioid> ; <take> too ; <think> <withdrawal> ; <town> open
        detox	4	<treatment> <ask> ; <treatment> <money> ; <treatment> at ; <withdrawal> <day>
        detox	4	<withdrawal> <friend> ; @ 0 ; a bucket ; a bunch ; a chevron ; a doctor ; a fev ; a grap
        detox	4	a mirror ; a nip ; a sound ; a ~<opioid> ; a ~perc ; about detox ; abr los ; abrupt
        detox	4	activ ; admit 0 ; agar ; agar la ; ago so ; ahor son ; al <awake> ; al abuel ; al despert
        detox	4	al dia ; alarm i ; am per ; ambulanc crew ; an everyday ; and arre ; answ the
        detox	4	any <appointment> ; arent ther ; around mouth ; around ten ; arre ; arre <pet> ; arre vaca
        detox	4	as <build> ; as <day> ; as every ; asi llev ; asient de ; ask detox ; at son ; avent la
        detox	4	ayud mi ; baby cry ; back <go> ; back <hospital> ; ban ; bar every ; bare <breath>
        detox	4	bare breath ; bathroom ; bc the ; be bor ; beb diari ; beb un ; becaus <amount>
        detox	4	becaus without ; bed today ; bedtim ; been asleep ; been eat ; bent over ; between <eat>
        detox	4	bib ; black tar ; blu <last> ; blu cant ; blu hes ; bottl by ; box of ; boy seven ; bp 0
        detox	4	brandy in ; bud light ; but <opioid> ; by <emergency> ; by hour ; can read ; can to
        detox	4	cant <money> ; cant feel ; cant sign ; cant typ ; cat sinc ; cesare ; chardonnay
        detox	4	chardonnay a ; charg <clinician> ; charg nurs ; cheerful about ; chevron ; chevron <room>
        detox	4	chew them ; chew up ; christmas ; cierran los ; cigaret burn ; circuit <play>
        detox	4	circuit parti ; clear out ; cm ask ; co <drive> ; cocain and ; color ceniz ; complete
        detox	4	con <caretaking> ; consig en ; content unk ; convulsion hac ; coor ; county so ; cuajo
        detox	4	current iop ; cus ; d <clinician> ; d <consume> ; d <hospital> ; dawn ; day from ; day now
        detox	4	day program ; day smok ; day thre ; de aguardient ; de alumini ; de cuart ; de limpiez
        detox	4	de mas ; de president ; de tomarl ; del <stimulant> ; del cristal ; dem ; desd anti
        detox	4	detox asap ; detox part ; detox tak ; detox work ; diez al ; discreet ; dishwat
        detox	4	do <withdrawal> ; do re ; do withdrawal ; doctor no ; doctor supervis ; doctor writ
        detox	4	dog tramadol ; doing perc ; don pedr ; dont <remember> ; dont drink ; dont rememb
        detox	4	door say ; dop 0 ; drench and ; drink lik ; drink ten ; drink yesterday ; dtr say
        detox	4	dts day ; ech su ; ed rn ; eight beer ; el <room> ; el doc ; el peric ; elk ; em <past>
        detox	4	empty by ; es normal ; esa vez ; escur ; est yend ; etizolam ; f <sedative> ; f one
        detox	4	fac is ; falt me ; fentanyl every ; fentanyl smok ; fentanyl they ; fireman ; firemen
        detox	4	flojit ; floppy as ; for <cannabis> ; for age ; for weed ; forgot and ; four every
        detox	4	four without ; fourteen beer ; friend i ; from er ; fue <opioid> ; ful <eat> ; futon ; fx
        detox	4	gabapentin ; gap ; gas stn ; ghb q ; gin a ; gin on ; gin start ; going lik ; gon blu
        detox	4	gray ; ha <give> ; had <opioid> ; had two ; half gram ; hand him ; har ; hav detox
        detox	4	hav narcan ; havent skip ; he aint ; he chew ; he fil ; he pour ; her anymor ; her cheek
        detox	4	her eye ; her eyelid ; her klonopin ; her sid ; heroin a ; heroin desd ; herself off
        detox	4	hes <limp> ; hes <palecolor> ; hes <shake> ; hes drool ; hip fx ; his back ; his sleev
        detox	4	hold a ; holler about ; hom eat ; hook ; hormiga ; hour dry ; hour sinc ; hous party
        detox	4	hr 0 ; hrs no ; i chicken ; i fal ; i forget ; i ran ; i ~<clean> ; i ~dri ; im prescrib
        detox	4	im shak ; in <child> ; in lobby ; internet <say> ; iop client ; is <emergency> ; is buz
        detox	4	is hook ; is overdos ; isnt <happy> ; it away ; it slow ; its 0 ; its vodk ; juic cleans
        detox	4	jur que ; just drink ; just took ; keep swat ; klon ; la <breath> ; la cam ; la inyect
        detox	4	la niet ; la primer ; la respiracion ; la ~<emergency> ; la ~reviv ; lash ; last bag
        detox	4	last klonopin ; last noc ; last whiskey ; lata ; lcsw 0 ; le <see> ; le <shake>
        detox	4	let himself ; lied to ; lik <write> ; lint ; liquid morphin ; lo consig ; lock no
        detox	4	long gap ; los dia ; los pie ; lun en ; lunest ; m <limp> ; m down ; m drink ; man down
        detox	4	management <appointment> ; management slot ; martini at ; mastic ; may we ; mds ; me recet
        detox	4	medi <container> ; methadon tak ; mom gon ; mor becaus ; mor y ; mordi ; morn he ; mouth
        detox	4	mouthful ; mug of ; muscl ; my <hold> ; my bathroom ; my pain ; my regular ; my xanax
        detox	4	my ~<sedative> ; nail went ; need two ; needl ; neg ~sz ; ni <headface> ; ni parpade
        detox	4	niev ; nit sinc ; no ~<kin> ; no ~narcan ; no ~puls ; no ~rum ; no ~to ; nobody answer
        detox	4	nobody say ; noch desd ; non <leave> ; non left ; noon if ; norc 0 ; normal for ; novi se
        detox	4	ob <hospital> ; octavo ; odd hes ; of canadian ; of current ; of narcan ; of seagram
        detox	4	of somebody ; of someth ; off <phone> ; off thes ; off too ; on fifteen ; on floor
        detox	4	on oxy ; on roxi ; onc had ; one wont ; only <stop> ; only tel ; only weed ; or twelv
        detox	4	orang bottl ; our organist ; oxi ; pantry with ; papi ; paramedic used ; pared ; pastil
        detox	4	pastilla ; peopl land ; per pt ; perc at ; perfect wel ; person com ; phenobarbital
        detox	4	pil from ; pil organiz ; pint of ; piste ; plank then ; poison control ; pour ; pric
        detox	4	proces for ; pt agreeabl ; pt she ; pt tak ; pte 0 ; pupil ; pupil com ; q 0 ; q <daytime>
        detox	4	q hr ; que <vendor> ; que baj ; que cas ; que casi ; que compr ; que noma ; que vendemo
        detox	4	quier q ; quis ; quit el ; quit tim ; quiver ; r <palecolor> ; reduction ; refil it
        detox	4	refus ed ; relay ; req detox ; respir ; ronc ; room keep ; rough 0 ; rph ; rsvp
        detox	4	rum every ; run lik ; run togeth ; runny nos ; sack of ; said was ; sam as ; sap ; say u
        detox	4	scar and ; se <put> ; se habi ; seventy one ; she overdos ; she quit ; shiver und
        detox	4	sin ~<alcohol> ; sinc <hospital> ; sinc covid ; sinc saturday ; slack ; slow with ; slump
        detox	4	smirnof in ; smok shop ; so <insurance> ; som and ; son siet ; soy <alcohol>
        detox	4	soy alcoholic ; spoon ; ss ; stat dtr ; steady <amount> ; steady enough ; steady so ; stn
        detox	4	stop until ; straw in ; street every ; street for ; stretch it ; subirs ; sun nit
        detox	4	sunday night ; supervis withdrawal ; swat at ; tak mor ; temblorin ; ten norco
        detox	4	ten second ; ten tablet ; tequil in ; tequil todo ; that <bodysound> ; that onc
        detox	4	that wasnt ; the eleven ; the er ; the gin ; the in ; the iron ; the md ; the mouth
        detox	4	the ros ; the run ; the sauc ; the som ; the thermo ; the whit ; them dai ; then anoth
        detox	4	thermo ; they wouldnt ; thirty rack ; thre winter ; thread that ; thru <phone> ; thru cal
        detox	4	tied down ; tiembl tod ; tienen cama ; til 0 ; til ive ; tio no ; to beer ; to your
        detox	4	today sam ; toilet ; tom 0 ; tomandol ; tongu bitten ; too fast ; track of ; two airplan
        detox	4	two bar ; two point ; two shirt ; typ is ; u do ; u get ; uber driv ; un jalon ; un litr
        detox	4	un pun ; una <shake> ; una desintoxicacion ; una moradito ; unintentional ; unles ive
        detox	4	until ive ; up <write> ; up about ; up sick ; use ~every ; version ; vial aft
        detox	4	w/d management ; wak her ; ward clerk ; was mayb ; wasnt so ; wasnt ~on ; way over
        detox	4	way too ; wer at ; what saf ; whos <home> ; whos hous ; why nobody ; wil writ
        detox	4	with <clinician> ; without ~<alcohol> ; wont <medicine> ; wont answ ; writ it
        detox	4	x <medicine> ; xanax de ; y doc ; y estuv ; y nad ; y ~sud ; yawn gooseflesh ; year from
        detox	4	yes a ; yesterday it ; you ~<treatment> ; your <treatment> ; zer ~<asleep> ; zer ~sleep
        detox	4	~0 ~i ; ~<alcohol> 0 ; ~<alcohol> <always> ; ~<alcohol> <container>
        detox	4	~<amount> ~<headface> ; ~<awake> ~up ; ~<breath> <palecolor> ; ~<cold> ~<fluid>
        detox	4	~<consume> <moment> ; ~<die> ~<amount> ; ~<emergency> <room> ; ~<emergency> el
        detox	4	~<emergency> with ; ~<give> ~<seizure> ; ~<hit> ~el ; ~<hospital> <wait>
        detox	4	~<official> ~<emergency> ; ~<say> ~<drug> ; ~<seizure> <clean> ; ~<seizure> <emergency>
        detox	4	~<seizure> <town> ; ~<seizure> y ; ~<sick> <bodypart> ; ~<stop> de ; ~<take> ~her
        detox	4	~<withdrawal> <stop> ; ~<withdrawal> <town> ; ~<withdrawal> ~<hospital> ; ~a user
        detox	4	~al ~<stop> ; ~al ~dej ; ~botel ~diari ; ~by ~the ; ~chew ; ~consigu ; ~convulsion y
        detox	4	~couldnt ~<say> ; ~de ~tom ; ~delirium ; ~detox ; ~el ~<alcohol> ; ~fit ; ~flinch ; ~gin
        detox	4	~ha tom ; ~hay <day> ; ~hay dia ; ~his <alcohol> ; ~hosp ; ~icu stay ; ~if ; ~jal
        detox	4	~just ~quit ; ~la ~<container> ; ~las ~<bodypart> ; ~mano ; ~morn ; ~narcan me ; ~norc
        detox	4	~off ; ~on ~purpos ; ~opi ; ~oxy ; ~puls ; ~purpos ; ~que ; ~que se ; ~quier habl
        detox	4	~reconoc la ; ~reconoc su ; ~respond ; ~respons to ; ~se ~<consume> ; ~sherry ; ~skip
        detox	4	~swat ; ~the ~<sedative> ; ~went ; ~wok ; ~wok ~up
        detox	3	*barrierMoney ; *barrierWork ; *duration.0 ; *frequency.2 ; *mandator.authority
        detox	3	*naloxone:negated ; *outpatientDuring ; *quitting:hypothetical ; *quitting:possible
        detox	3	*rhythm.0 ; *seizure.prior:negated ; *substance.opioid:negated ; *substance.sedative
        detox	3	*unaided:hypothetical ; *withdrawalSign:possible ; + <always> ; + <needle> ; + <take>
        detox	3	+ beer ; + medicar ; + thc ; / <opioid> ; / day ; 0 <amount> ; 0 <opening> ; 0 <palecolor>
        detox	3	0 by ; 0 cervez ; 0 clonazepam ; 0 desd ; 0 diaphoretic ; 0 disorient ; 0 en ; 0 giv
        detox	3	0 hospitaliz ; 0 narcan ; 0 norc ; 0 overnight ; 0 qd ; 0 seg ; 0 tied ; 0 ~dts
        detox	3	<afraid> <fluid> ; <afraid> <stop> ; <alcohol> <ask> ; <alcohol> <fluid>
        detox	3	<alcohol> <moment> ; <alcohol> an ; <alcohol> in ; <alcohol> ld ; <alcohol> lu
        detox	3	<alcohol> nin ; <alcohol> plu ; <alcohol> si ; <alcohol> toda ; <always> <ask>
        detox	3	<always> <night> ; <always> per ; <amount> <always> ; <amount> <container>
        detox	3	<amount> <gun> ; <amount> <medicine> ; <amount> <pain> ; <amount> de ; <amount> tal
        detox	3	<amount> ten ; <amount> ~<withdrawal> ; <angry> <headface> ; <appointment> <alcohol>
        detox	3	<appointment> <clothes> ; <appointment> <past> ; <awake> <angry> ; <awake> en
        detox	3	<blood> <night> ; <blood> <opioid> ; <blood> with ; <bodypart> <breath>
        detox	3	<bodypart> <continue> ; <bodypart> <fall> ; <bodysound> <bodypart> ; <bodysound> all
        detox	3	<bodysound> bien ; <bodysound> for ; <bodysound> in ; <bodysound> when ; <breath> <hear>
        detox	3	<buy> <asleep> ; <buy> <friend> ; <cannabis> <think> ; <cannabis> <week>
        detox	3	<caretaking> <kin> ; <child> re ; <child> ~<emergency> ; <clinician> <pill>
        detox	3	<clinician> self ; <clothes> la ; <cold> + ; <cold> <stop> ; <cold> and ; <color> <die>
        detox	3	<color> a ; <confused> <think> ; <confused> por ; <consume> <moment> ; <consume> <night>
        detox	3	<consume> em ; <consume> myself ; <consume> todo ; <consume> was ; <container> <church>
        detox	3	<container> <color> ; <container> <headface> ; <container> <partner> ; <container> back
        detox	3	<container> twic ; <container> when ; <continue> sinc ; <count> a ; <count> al
        detox	3	<count> wrong ; <crowd> <room> ; <day> <cold> ; <day> <sedative> ; <day> dur ; <day> his
        detox	3	<day> mi ; <day> plac ; <day> ~<consume> ; <daytime> <alcohol> ; <daytime> <bodypart>
        detox	3	<daytime> <consume> ; <daytime> <room> ; <daytime> <seizure> ; <daytime> i ; <daytime> lik
        detox	3	<drive> ticket ; <drive> who ; <drug> iv ; <eat> <clean> ; <eat> <drive> ; <eat> <opening>
        detox	3	<eat> bel ; <eat> extract ; <eat> pot ; <eat> wont ; <eat> x ; <emergency> <room>
        detox	3	<emergency> in ; <emergency> ~<breath> ; <fall> <alone> ; <fall> <fluid> ; <fall> over
        detox	3	<feel> <intoxicated> ; <feel> alright ; <feel> normal ; <fire> wax ; <fluid> <drug>
        detox	3	<fluid> <stop> ; <fluid> <water> ; <friend> <emergency> ; <friend> odd
        detox	3	<furniture> <record> ; <furniture> mak ; <furniture> que ; <furniture> soak
        detox	3	<furniture> than ; <give> <opioid> ; <give> <wait> ; <give> noth ; <go> <container>
        detox	3	<go> <opioid> ; <go> <treatment> ; <go> ~<withdrawal> ; <happy> up ; <headface> 0
        detox	3	<headface> <angry> ; <headface> <bodypart> ; <headface> <die> ; <headface> <hear>
        detox	3	<headface> <key> ; <headface> buz ; <headface> on ; <headface> pop ; <headface> thing
        detox	3	<hear> <bodypart> ; <height> <hold> ; <hold> <always> ; <hold> <container> ; <hold> back
        detox	3	<home> <opening> ; <hospital> <appointment> ; <hospital> <give> ; <hospital> <trade>
        detox	3	<hospital> rn ; <hot> of ; <kin> 0 ; <kin> <stop> ; <kin> turn ; <kin> ~<seizure>
        detox	3	<last> <drug> ; <last> <stop> ; <last> pm ; <leave> <law> ; <limp> <breath> ; <lock> it
        detox	3	<lock> them ; <medicine> <amount> ; <medicine> <go> ; <medicine> in ; <moment> <amount>
        detox	3	<moment> <consume> ; <moment> <furniture> ; <moment> <headface> ; <moment> <past>
        """
}
