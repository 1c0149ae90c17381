extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	6	~narcan him ; ~off ~<alcohol> ; ~one wil ; ~quit ~drink ; ~reaction ; ~seizur 0
        detox	6	~sx <say> ; ~the ~<shake> ; ~to ~<emergency> ; ~to ~narcan ; ~w/d ~<seizure> ; ~with
        detox	6	~xanax
        detox	5	*cows ; *injecting ; *mandate.residential ; *overdose:possible ; *pregnancy
        detox	5	*quitting:historical ; + <cannabis> ; + <fire> ; + <opioid> ; + doe ; / <day> ; / d
        detox	5	/ min ; / ~dt ; / ~opi ; 0 <confused> ; 0 <put> ; 0 a ; 0 heroin ; 0 ml ; 0 post ; 0 stop
        detox	5	0 ~<emergency> ; 0 ~<seizure> ; <alcohol> <clinician> ; <alcohol> <day> ; <alcohol> <room>
        detox	5	<alcohol> back ; <alcohol> by ; <alcohol> som ; <alcohol> ~<always> ; <always> <always>
        detox	5	<always> <crash> ; <amount> <put> ; <amount> spray ; <amount> ~<alcohol> ; <blood> <week>
        detox	5	<bodypart> <alone> ; <bodypart> <calm> ; <bodypart> <pain> ; <bodypart> <stop>
        detox	5	<bodysound> <happy> ; <bodysound> <put> ; <breath> <bodysound> ; <buy> <continue>
        detox	5	<chestheart> <go> ; <chestheart> hard ; <clinician> <blood> ; <clothes> <fluid>
        detox	5	<cold> <bodypart> ; <cold> <pain> ; <cold> <sick> ; <color> <fire> ; <color> <hold>
        detox	5	<color> <night> ; <color> <opioid> ; <color> of ; <consume> <alcohol> ; <consume> <awake>
        detox	5	<consume> desd ; <consume> m ; <consume> ~<opioid> ; <container> <furniture>
        detox	5	<container> <last> ; <container> <night> ; <continue> <sedative> ; <count> <pill>
        detox	5	<count> <wait> ; <crowd> land ; <day> <pain> ; <day> un ; <day> ~<sedative>
        detox	5	<daytime> <night> ; <drive> pax ; <drug> <stimulant> ; <eat> are ; <feel> all ; <fluid>
        detox	5	<fluid> <fluid> ; <fluid> <pill> ; <fluid> <rope> ; <fluid> <vermin> ; <fluid> by
        detox	5	<fluid> so ; <fluid> ~<alcohol> ; <friend> 0 ; <friend> did ; <happy> thi
        detox	5	<hospital> ~<withdrawal> ; <intoxicated> for ; <kin> <withdrawal> ; <kin> tuv
        detox	5	<kin> ~<breath> ; <last> <container> ; <last> ~<clean> ; <law> on ; <leave> en
        detox	5	<lock> las ; <lock> no ; <medicine> 0 ; <medicine> <bodypart> ; <medicine> <stop>
        detox	5	<moment> <count> ; <moment> <last> ; <moment> <opioid> ; <month> <sedative>
        detox	5	<need> <hopeless> ; <night> <fire> ; <night> <medicine> ; <night> <stimulant> ; <night> la
        detox	5	<official> <say> ; <opioid> <leave> ; <opioid> <rarely> ; <opioid> <record>
        detox	5	<opioid> from ; <opioid> lik ; <opioid> only ; <opioid> that ; <opioid> up
        detox	5	<palecolor> <always> ; <palecolor> <needle> ; <palecolor> <opioid> ; <palecolor> <water>
        detox	5	<palecolor> bare ; <palecolor> what ; <palecolor> ~<awake> ; <past> ~w/d ; <pill> a
        detox	5	<put> <alcohol> ; <put> <always> ; <put> <break> ; <put> <unreal> ; <put> <water>
        detox	5	<put> su ; <room> <room> ; <room> del ; <rope> that ; <say> noma ; <say> ~<treatment>
        detox	5	<sedative> <buy> ; <sedative> <drug> ; <sedative> <go> ; <sedative> <moment>
        detox	5	<sedative> <outdoors> ; <sedative> <pet> ; <sedative> <put> ; <sedative> around
        detox	5	<sedative> he ; <sedative> to ; <see> <color> ; <seizure> <night> ; <shake> <day>
        detox	5	<shake> <daytime> ; <shake> <stop> ; <shake> him ; <sick> <amount> ; <sick> in
        detox	5	<sober> <kin> ; <soon> <headface> ; <start> <alcohol> ; <start> <daytime>
        detox	5	<stimulant> <money> ; <stimulant> <town> ; <stimulant> no ; <stop> <headface>
        detox	5	<stop> when ; <stop> ~on ; <stranger> <opioid> ; <stranger> down ; <take> <cold>
        detox	5	<take> <continue> ; <tired> <moment> ; <town> security ; <trade> not
        detox	5	<treatment> <school> ; <water> <headface> ; <week> ear ; <week> organiz ; <withdrawal> 0
        detox	5	<withdrawal> <night> ; <withdrawal> <past> ; <withdrawal> <room> ; <write> dot
        detox	5	<write> ~<alcohol> ; <year> from ; <year> ~<seizure> ; a crib ; a fork ; a sack
        detox	5	a supervis ; a ~detox ; afternoon at ; agonal ; airplan ; al dej ; alarm for ; alcohol del
        detox	5	all seven ; alumini y ; ambien 0 ; and bed ; and wet ; approx ; approx 0 ; armcha
        detox	5	around <headface> ; around the ; as every ; at sup ; ativan 0 ; ativan is ; ayer al
        detox	5	baj al ; bar <amount> ; barbil ; bartend 0 ; been <alcohol> ; been divert ; been that
        detox	5	beer dai ; beer is ; beg me ; bib ; blist ; blu last ; blu off ; botella de ; bottl a
        detox	5	bourbon night ; boy at ; brandy in ; brought back ; btl ; bug off ; burnt ; by <emergency>
        detox	5	cabez no ; caguama tod ; can <remember> ; can rememb ; cant <continue> ; cant giv
        detox	5	cant keep ; cap ; carl ; carl rossi ; charg rn ; cheek ; chil and ; civiliz ; ciw 0 ; claw
        detox	5	clock x ; clos his ; cok in ; cold turkey ; color of ; con <cold> ; convert with ; count 0
        detox	5	cow 0 ; crush oxy ; de <stimulant> ; de can ; de cristal ; de gallin ; de respir
        detox	5	dependent on ; despaci y ; detox bed ; detox but ; detox myself ; detox peopl
        detox	5	detox tonight ; dia y ; do an ; doc todo ; dop dai ; dos every ; down <continue> ; down in
        detox	5	drank the ; drink about ; drink was ; driv pax ; drum the ; ech ; eel ; eight ten
        detox	5	eighteen can ; el dobl ; empti a ; empti her ; ems on ; encontr la ; es <alcohol>
        detox	5	esper el ; every ten ; everyday ; evry <day> ; evry day ; extract <alcohol> ; extract shot
        detox	5	fellow on ; fent ; fent qd ; feo ; fifteen a ; fifth / ; figuero ; fin <day> ; fin today
        detox	5	fingernail ; fingernail look ; for decad ; for ear ; for ~withdrawal ; four a ; franzi
        detox	5	frasc de ; from <cannabis> ; function <alcohol> ; function alcoholic ; g sinc ; gallin
        detox	5	gf ; gin ; girlfriend took ; go through ; going soft ; gram ; groggy ; gut cramp ; h <day>
        detox	5	h/o ; half gallon ; handl <always> ; handl every ; hart ; hasnt ~had ; hast mis
        detox	5	hav <alcohol> ; hav win ; havent <asleep> ; havent slept ; he pour ; headbut ; her ativan
        detox	5	her eyelid ; her front ; heroin half ; heroin the ; his <headface> ; his <last> ; his last
        detox	5	hosp overnight ; hous ask ; hoy and ; hr sinc ; hydro ; hydromorphon ; i haul ; i pour
        detox	5	i ~<go> ; im <medicine> ; im soak ; in cash ; in progres ; in restraint ; in ~0 ; ing
        detox	5	is get ; jv ; keep wak ; keep wat ; kitchen floor ; la bab ; la metadon ; las medicina
        detox	5	laton ; lawn cha ; le ech ; limpiez ; liquor stor ; lo acab ; los tien ; m had ; m ~w/d
        detox	5	mak that ; man con ; me acab ; me ayuden ; me ~<emergency> ; me ~<need> ; me ~tiembl
        detox	5	metadon de ; meth ; methadon at ; mgmt ; mi comp ; min se ; ml ; mor se ; mouth and ; muev
        detox	5	mushroom ; my <stranger> ; my bathroom ; my compact ; my wat ; my ~<alcohol> ; n cant
        detox	5	n he ; n/v ; nasal ; needl cap ; needl next ; needl on ; ni <job> ; ni trabaj
        detox	5	no ~<insurance> ; no ~respons ; nonstop ; nos is ; nos run ; not ~lol ; not ~wak
        detox	5	now etoh ; ob <hospital> ; of <alcohol> ; of <opioid> ; of oxy ; off <cannabis>
        detox	5	off blanket ; off rum ; off snap ; off snapchat ; off vodk ; old crow ; on <container>
        detox	5	on nightstand ; on toilet ; one every ; only <cannabis> ; opan ; or eight ; organiz
        detox	5	outpatient only ; pack i ; pap es ; pap tom ; paramedic ; pax in ; pencil dot ; perc dai
        detox	5	pierna no ; pil mon ; pint + ; plug ; por gust ; powd on ; pres <sedative> ; prior ~w/d
        detox	5	pt tak ; pued <awake> ; q 0 ; q <day> ; que casi ; quieta ; rattl ; recib hoy ; refil
        detox	5	regul ; req detox ; respir cad ; respir com ; restroom ; right up ; rossi ; routin ; rub
        detox	5	run bon ; s every ; sali en ; sat nt ; schnap ; scoop ; script by ; script in ; se <put>
        detox	5	se mordi ; se tom ; se trag ; second day ; set <phone> ; set phon ; seventy thre
        detox	5	shak and ; shak puk ; she <palecolor> ; she cold ; she overdos ; sheet are ; shot night
        detox	5	shot up ; si pas ; sin ~aguardient ; sinc <illness> ; slat ; snf ; snort fent ; soak
        detox	5	soak thru ; som vodk ; soon as ; sostien ; stop his ; stop ~on ; subutex ; sud a ; swallow
        detox	5	swat ; sx ; ta ; tak about ; tak hom ; ten <always> ; ten tal ; th im ; that fix
        detox	5	the <sedative> ; the beagl ; the bean ; the bourbon ; the child ; the crystal
        detox	5	the headach ; the inpatient ; the maraca ; the plug ; the routin ; the shiver
        detox	5	then <alcohol> ; then whatev ; they brought ; they think ; thi <bodysound> ; third <day>
        detox	5	third <night> ; thos 0 ; thru his ; tied down ; tien delirium ; tien los ; to beer
        detox	5	to jaw ; tongu ; tonight the ; took too ; took what ; transf ; trembl ; triag 0 ; truck @
        detox	5	twelv beer ; twenty a ; two spray ; una ~<shake> ; up <sick> ; use cocain ; valium six
        detox	5	vibrat ; vodk all ; want transf ; ward clerk ; was <think> ; we admit ; week organiz
        detox	5	wer play ; what town ; what year ; when <hold> ; whisky ; whol week ; with <emergency>
        detox	5	withdrawal from ; wont <wait> ; wont fil ; wont refil ; wring <fluid> ; wring wet
        detox	5	xanax cold ; xanax lik ; y <shake> ; y ~<fluid> ; year 0 ; yesterday n ; your detox
        detox	5	~<alcohol> ~<seizure> ; ~<amount> <past> ; ~<cold> ; ~<cold> and ; ~<die> ~for
        detox	5	~<emergency> <emergency> ; ~<emergency> <outdoors> ; ~<emergency> <say> ; ~<fall> ~out
        detox	5	~<feel> las ; ~<go> <happy> ; ~<headface> <day> ; ~<seizure> 0 ; ~<seizure> <amount>
        detox	5	~<seizure> <try> ; ~<seizure> al ; ~<seizure> cuand ; ~<shake> <see> ; ~<stop> ~<consume>
        detox	5	~<take> ~<intoxicated> ; ~<wait> la ; ~<withdrawal> <hold> ; ~<withdrawal> <rope>
        detox	5	~aguant la ; ~beer sinc ; ~botel ; ~bring ; ~brought ; ~cold ; ~convulsion al
        detox	5	~convulsion cuand ; ~convulsion in ; ~coverag ; ~de ~<alcohol> ; ~delirium ~tremen
        detox	5	~detox ; ~er ; ~fel ~out ; ~had ; ~he ~<stop> ; ~in ~colleg ; ~int ~<treatment>
        detox	5	~int ~detox ; ~just ~<stop> ; ~lol ; ~narcan x ; ~narcand at ; ~nip ; ~nos ~spray
        detox	5	~od <day> ; ~odd <day> ; ~opi ; ~orient ; ~part ; ~reviv con ; ~saben que ; ~safe
        detox	5	~seizur ~when ; ~sient las ; ~su <alcohol> ; ~sz <job> ; ~temblader ; ~the ~nos
        detox	5	~the ~shak ; ~they ~<emergency> ; ~they ~narcan ; ~tremen ; ~twitch ; ~typ ; ~vuelv en
        detox	5	~w/d ~seizur ; ~wak
        detox	4	*drinks.1:other_experiencer ; *frequency.2:other_experiencer ; *losingSupply:negated
        detox	4	*naloxone:negated ; *naloxone:other_experiencer ; *outpatientDuring ; *quantity:negated
        detox	4	*relief:hypothetical ; *seizure.epilepsy:negated ; *seizure:historical
        detox	4	*substance.opioid:hypothetical ; *substance.opioid:negated ; *treatmentNeed.ready
        detox	4	*withdrawal:historical ; + <go> ; + fent ; / dia ; / ~<alcohol> ; 0 <headface> ; 0 bud
        detox	4	0 cerveza ; 0 detox ; 0 diaphoretic ; 0 dolar ; 0 fent ; 0 hr ; 0 mds ; 0 pres ; 0 pt
        detox	4	0 w ; 0 win ; 0 ~w/d ; <alcohol> 0 ; <alcohol> <amount> ; <alcohol> <limp>
        detox	4	<alcohol> <sedative> ; <alcohol> away ; <always> <consume> ; <always> de ; <always> ten
        detox	4	<amount> <clinician> ; <amount> al ; <amount> between ; <amount> rack ; <amount> todo
        detox	4	<amount> ~<opioid> ; <ask> <furniture> ; <asleep> from ; <awake> <bodypart>
        detox	4	<awake> <breath> ; <awake> <sick> ; <bodypart> <sad> ; <bodypart> moradito
        detox	4	<bodysound> <take> ; <buy> <sedative> ; <church> ~<think> ; <clinician> ~<alcohol>
        detox	4	<clothes> wer ; <cold> ; <cold> <day> ; <colleague> se ; <color> lik ; <consume> <always>
        detox	4	<consume> las ; <consume> lik ; <consume> ten ; <consume> way ; <consume> ~<always>
        detox	4	<container> <past> ; <container> <sedative> ; <container> <start> ; <container> between
        detox	4	<container> doe ; <container> then ; <container> until ; <container> was
        detox	4	<continue> until ; <count> <night> ; <count> <sedative> ; <day> <night> ; <day> all
        detox	4	<day> behind ; <day> ~<amount> ; <day> ~<week> ; <daytime> <headface> ; <daytime> <stop>
        detox	4	<daytime> at ; <daytime> he ; <drive> <awake> ; <drive> <container> ; <drug> +
        detox	4	<eat> <headface> ; <eat> bar ; <eat> them ; <fall> lik ; <fluid> <bodysound>
        detox	4	<fluid> <daytime> ; <fluid> <hear> ; <friend> its ; <furniture> <friend>
        detox	4	<give> <partner> ; <go> arre ; <go> togeth ; <happy> unk ; <headface> ; <headface> com
        detox	4	<headface> hav ; <headface> it ; <headface> slat ; <hear> <needle> ; <hold> <headface>
        detox	4	<home> resident ; <hospital> <night> ; <hospital> <stimulant> ; <hospital> la
        detox	4	<intoxicated> <awake> ; <intoxicated> <eat> ; <intoxicated> by ; <kill> control
        detox	4	<kin> <medicine> ; <last> noc ; <medicine> <chestheart> ; <medicine> <pain>
        detox	4	<medicine> on ; <moment> just ; <moment> me ; <moment> x ; <money> <alcohol> ; <money> en
        detox	4	<money> with ; <month> <opioid> ; <need> <awake> ; <need> <continue> ; <need> not
        detox	4	<needle> ; <needle> on ; <night> 0 ; <night> <opioid> ; <night> <sedative> ; <night> desd
        detox	4	<night> without ; <opioid> / ; <opioid> <kill> ; <opioid> <soon> ; <opioid> between
        detox	4	<opioid> my ; <order> <stop> ; <outdoors> do ; <palecolor> <night> ; <palecolor> <tool>
        detox	4	<palecolor> hes ; <partner> <palecolor> ; <partner> <treatment> ; <past> <fall>
        detox	4	<pill> <day> ; <pill> <furniture> ; <pill> <night> ; <pill> organiz ; <put> <daytime>
        detox	4	<room> <container> ; <rope> <play> ; <say> <pill> ; <say> <stimulant> ; <say> are
        detox	4	<say> ~<stop> ; <sedative> <continue> ; <sedative> <hit> ; <sedative> <shake>
        detox	4	<sedative> <week> ; <seizure> hac ; <shake> <awake> ; <shake> so ; <shake> y
        detox	4	<sick> <moment> ; <stiff> then ; <stimulant> <think> ; <stimulant> todo ; <stop> <afraid>
        detox	4	<stop> tim ; <stop> until ; <stranger> <emergency> ; <take> 0 ; <take> <awake>
        detox	4	<take> <fluid> ; <take> <opioid> ; <take> too ; <think> <withdrawal> ; <town> open
        detox	4	<treatment> <ask> ; <treatment> <money> ; <treatment> at ; <withdrawal> <day>
        detox	4	<withdrawal> <friend> ; @ 0 ; a bucket ; a bunch ; a chevron ; a convulsion ; a doctor
        detox	4	a fev ; a grap ; a mirror ; a nip ; a sound ; a ~<opioid> ; a ~perc ; about detox
        detox	4	abr los ; abrupt ; activ ; admit 0 ; agar ; agar la ; ago so ; ahor son ; al <awake>
        detox	4	al abuel ; al despert ; al dia ; ambulanc crew ; an everyday ; and arre ; answ the
        detox	4	arent ther ; around mouth ; around ten ; arre ; as <build> ; as <day> ; asi llev
        detox	4	asient de ; ask detox ; at breakfast ; at son ; ayud mi ; baby cry ; back <go>
        detox	4	back <hospital> ; ban ; bar every ; bare <breath> ; bare breath ; bathroom ; bc the
        detox	4	be bor ; beb diari ; beb un ; becaus <amount> ; becaus without ; bed today ; bedtim
        detox	4	been asleep ; been eat ; beer every ; bent over ; between <eat> ; black tar ; blu <last>
        detox	4	blu hes ; bottl by ; box of ; boy seven ; bp 0 ; bud light ; but <opioid> ; by hour
        detox	4	can read ; can to ; cant <money> ; cant feel ; cant sign ; cant typ ; cat sinc ; cesare
        detox	4	chardonnay ; chardonnay a ; charg <clinician> ; charg nurs ; cheerful about ; chevron
        detox	4	chevron <room> ; chew them ; chew up ; christmas ; cierran los ; cigaret burn
        detox	4	circuit <play> ; circuit parti ; clear out ; cm ask ; co <drive> ; cocain and
        detox	4	color ceniz ; compadr que ; con <caretaking> ; consig en ; content unk ; convulsion hac
        detox	4	coor ; county so ; cuajo ; cup until ; current iop ; cus ; d <clinician> ; d <consume>
        detox	4	d <hospital> ; dawn ; day from ; day now ; day program ; day smok ; day thre
        detox	4	de aguardient ; de alumini ; de cuart ; de limpiez ; de mas ; de president ; de tomarl
        detox	4	del <stimulant> ; del cristal ; dem ; desd anti ; detox asap ; detox part ; detox tak
        detox	4	detox work ; diari de ; diez al ; discreet ; dishwat ; do <withdrawal> ; do re
        detox	4	do withdrawal ; doctor no ; doctor supervis ; doctor writ ; dog tramadol ; doing perc
        detox	4	don pedr ; dont <remember> ; dont drink ; dont rememb ; door say ; dop 0 ; drench and
        detox	4	drink lik ; drink ten ; drink yesterday ; drop lik ; dtr say ; dts day ; ech su ; ed rn
        detox	4	eight beer ; el <room> ; el doc ; el peric ; elk ; em <past> ; empty by ; es normal
        detox	4	esa vez ; escur ; est yend ; etizolam ; f <sedative> ; f one ; falt me ; fentanyl every
        detox	4	fentanyl smok ; fentanyl they ; fireman ; firemen ; flojit ; floppy as ; for <cannabis>
        detox	4	for age ; for weed ; forgot and ; four every ; four without ; fourteen beer ; friend i
        detox	4	from er ; fue <opioid> ; ful <eat> ; futon ; fx ; gabapentin ; gap ; gas stn ; ghb q
        detox	4	gin a ; gin on ; gin start ; going lik ; gon blu ; gray ; ha <give> ; had <opioid>
        detox	4	had two ; half gram ; hand him ; har ; hav detox ; hav narcan ; havent skip ; he aint
        detox	4	he chew ; he fil ; her anymor ; her cheek ; her eye ; her klonopin ; her sid ; heroin +
        detox	4	heroin a ; heroin desd ; herself off ; hes <limp> ; hes <palecolor> ; hes <shake>
        detox	4	hes drool ; hip fx ; his back ; his sleev ; hold a ; holler about ; hom eat ; hook
        detox	4	hormiga ; hour dry ; hour sinc ; hous party ; hoy no ; hr 0 ; hrs no ; i chicken ; i empti
        detox	4	i fal ; i forget ; i ran ; i ~<clean> ; i ~dri ; im prescrib ; in <child> ; in lobby
        detox	4	internet <say> ; iop client ; is <emergency> ; is buz ; is hook ; is overdos
        detox	4	isnt <happy> ; it away ; it slow ; its 0 ; its vodk ; juic cleans ; jur que ; just drink
        detox	4	just took ; keep swat ; klon ; la <breath> ; la cam ; la inyect ; la niet ; la primer
        detox	4	la respiracion ; la ~<emergency> ; la ~reviv ; lash ; last bag ; last klonopin ; last noc
        detox	4	last whiskey ; lata ; lcsw 0 ; le <see> ; le <shake> ; let himself ; lied to ; lik <write>
        detox	4	lint ; liquid morphin ; lo consig ; lock no ; long gap ; los dia ; los pie ; lun en
        detox	4	lunest ; m <limp> ; m down ; m drink ; m prior ; man down ; management <appointment>
        detox	4	management slot ; martini at ; mastic ; may we ; mds ; me recet ; medi <container>
        detox	4	methadon tak ; mom gon ; mor becaus ; mor y ; mordi ; morn he ; mouth ; mouthful ; mug of
        detox	4	muscl ; my <hold> ; my pain ; my regular ; my xanax ; my ~<sedative> ; nail went ; needl
        detox	4	neg ~sz ; ni <headface> ; ni parpade ; niev ; nit sinc ; no ~<kin> ; no ~narcan ; no ~peg
        detox	4	no ~puls ; no ~rum ; no ~to ; nobody answer ; nobody say ; noch desd ; nod off ; noon if
        detox	4	norc 0 ; normal for ; not ~typ ; novi se ; octavo ; odd hes ; of canadian ; of current
        detox	4	of narcan ; of seagram ; of somebody ; of someth ; off <phone> ; off thes ; off too
        detox	4	on fifteen ; on floor ; on oxy ; on roxi ; onc had ; one wont ; only <stop> ; only tel
        detox	4	only weed ; or twelv ; orang bottl ; our organist ; oxi ; pantry with ; papi
        detox	4	paramedic used ; pared ; pastil ; pastilla ; peopl land ; per pt ; perc at ; perfect wel
        detox	4	person com ; phenobarbital ; pil from ; pil organiz ; pint of ; piste ; plank then
        detox	4	plug <take> ; plug got ; poison control ; pour ; pric ; proces for ; program residencial
        detox	4	pt agreeabl ; pt she ; pte 0 ; puk and ; pupil ; pupil com ; q <daytime> ; q hr
        detox	4	que <vendor> ; que baj ; que cas ; que compr ; que noma ; que vendemo ; quier q ; quis
        detox	4	quit el ; quit tim ; quiver ; r <palecolor> ; reduction ; refil it ; refus ed ; relay
        detox	4	respir ; rid of ; ronc ; room keep ; rough 0 ; rph ; rsvp ; rum every ; run lik
        detox	4	run togeth ; runny nos ; sack of ; said was ; sam as ; sap ; say u ; scar and ; se habi
        detox	4	seventy one ; she quit ; shit ; shiver und ; sick again ; sin ~<alcohol> ; sinc <hospital>
        detox	4	sinc covid ; sinc saturday ; slack ; slid down ; slow with ; slump ; slur i ; smirnof in
        detox	4	smok shop ; snor sound ; so <insurance> ; som and ; son siet ; soy <alcohol>
        detox	4	soy alcoholic ; spoon ; ss ; stat dtr ; steady <amount> ; steady enough ; steady so ; stn
        detox	4	stop etoh ; stop until ; straw in ; street for ; stretch it ; subirs ; sud ; sun nit
        detox	4	sunday night ; supervis withdrawal ; swat at ; sweat no ; tak mor ; tak six ; temblorin
        detox	4	ten blu ; ten norco ; ten second ; ten tablet ; tequil in ; tequil todo ; that <bodysound>
        detox	4	that onc ; that wasnt ; the <daytime> ; the cap ; the eleven ; the er ; the gin ; the in
        detox	4	the iron ; the md ; the mouth ; the norc ; the ros ; the run ; the sauc ; the som
        detox	4	the thermo ; the whit ; them dai ; then anoth ; thermo ; they wouldnt ; thirty rack
        detox	4	thre winter ; thread that ; thru <phone> ; thru cal ; tiembl tod ; tienen cama ; til 0
        detox	4	til ive ; tio no ; today sam ; toilet ; tom 0 ; tomandol ; tongu bitten ; too fast
        detox	4	track of ; trag el ; two airplan ; two bar ; two minut ; two point ; two seizur
        detox	4	two shirt ; typ is ; u do ; u get ; uber driv ; un jalon ; un litr ; un pun ; una <shake>
        detox	4	una desintoxicacion ; una moradito ; una pastil ; unic vez ; unintentional ; unles ive
        detox	4	until ive ; up <bodypart> ; up <write> ; up about ; up sick ; use ~every ; version
        detox	4	vial aft ; w/d management ; wak her ; was mayb ; wasnt so ; way over ; wer at ; what saf
        detox	4	whos <home> ; whos hous ; why nobody ; wil writ ; with <clinician> ; without ~<alcohol>
        detox	4	wont <medicine> ; wont answ ; writ it ; x <medicine> ; xanax de ; y doc ; y estuv ; y nad
        detox	4	y ~sud ; yawn gooseflesh ; year from ; yes a ; yesterday it ; you ~<treatment>
        detox	4	zer ~<asleep> ; zer ~sleep ; ~0 ~i ; ~<alcohol> 0 ; ~<alcohol> <container> ; ~<awake> ~up
        detox	4	~<bodypart> ; ~<breath> <palecolor> ; ~<cold> ~<fluid> ; ~<consume> <moment>
        detox	4	~<consume> ~<always> ; ~<die> ~<amount> ; ~<emergency> <eat> ; ~<emergency> <room>
        detox	4	~<emergency> el ; ~<emergency> with ; ~<go> ~dry ; ~<headface> <take> ; ~<hit> ~el
        detox	4	~<official> ~<emergency> ; ~<say> ~<drug> ; ~<seizure> <clean> ; ~<seizure> <emergency>
        detox	4	~<seizure> <town> ; ~<seizure> y ; ~<sick> <bodypart> ; ~<stop> de ; ~<take> ~her
        detox	4	~<withdrawal> <stop> ; ~<withdrawal> <town> ; ~<withdrawal> ~<hospital> ; ~a user ; ~bat
        detox	4	~botel ~diari ; ~by ~the ; ~chew ; ~consigu ; ~couldnt ~<say> ; ~de ~tom ; ~delirium ; ~dt
        detox	4	~el ~<alcohol> ; ~existen ; ~fit ; ~flinch ; ~gin ; ~ha tom ; ~hay <day> ; ~hay dia
        detox	4	~his <alcohol> ; ~horror ; ~hosp ; ~if ; ~jal ; ~just ~quit ; ~la ~<container>
        detox	4	~las ~<bodypart> ; ~mano ; ~me hac ; ~morn ; ~narcan me ; ~narcan ~brought ; ~norc ; ~off
        detox	4	~on ~purpos ; ~oxy ; ~puls ; ~purpos ; ~que se ; ~quier habl ; ~reconoc la ; ~reconoc su
        detox	4	~respons to ; ~reviv with ; ~se ~<consume> ; ~sherry ; ~skip ; ~swat ; ~the ~<afraid>
        detox	4	~the ~<sedative> ; ~the ~horror ; ~wok ; ~wok ~up
        detox	3	*barrierMoney ; *barrierWork ; *confusion ; *duration.0 ; *frequency.2
        detox	3	*mandator.authority ; *quitting:hypothetical ; *quitting:possible ; *rhythm.0
        detox	3	*seizure.prior:negated ; *substance.sedative ; *substance.sedative:historical
        detox	3	*unaided:hypothetical ; *wantsOff:historical ; + <always> ; + <needle> ; + <take> ; + beer
        detox	3	+ medicar ; + thc ; / <opioid> ; / day ; 0 <amount> ; 0 <opening> ; 0 <palecolor> ; 0 by
        detox	3	0 cervez ; 0 clonazepam ; 0 desd ; 0 en ; 0 giv ; 0 hospitaliz ; 0 narcan ; 0 norc
        detox	3	0 overnight ; 0 qd ; 0 seg ; 0 tied ; 0 ~dts ; <afraid> <fluid> ; <afraid> <stop>
        detox	3	<alcohol> <ask> ; <alcohol> <fluid> ; <alcohol> <moment> ; <alcohol> an ; <alcohol> in
        detox	3	<alcohol> ld ; <alcohol> lu ; <alcohol> nin ; <alcohol> plu ; <alcohol> si
        detox	3	<alcohol> toda ; <always> <ask> ; <always> <night> ; <always> per ; <amount> <always>
        detox	3	<amount> <container> ; <amount> <gun> ; <amount> <medicine> ; <amount> <pain>
        detox	3	<amount> de ; <amount> each ; <amount> my ; <amount> tal ; <amount> ten
        detox	3	<amount> ~<withdrawal> ; <angry> <headface> ; <appointment> <alcohol>
        detox	3	<appointment> <clothes> ; <appointment> <past> ; <awake> <angry> ; <awake> <bodysound>
        detox	3	<awake> en ; <blood> <night> ; <blood> <opioid> ; <blood> with ; <bodypart> <breath>
        detox	3	<bodypart> <continue> ; <bodypart> <fall> ; <bodysound> <bodypart> ; <bodysound> all
        detox	3	<bodysound> for ; <bodysound> in ; <bodysound> when ; <breath> <hear> ; <buy> <asleep>
        detox	3	<buy> <friend> ; <buy> blu ; <cannabis> <think> ; <cannabis> <week> ; <caretaking> <kin>
        detox	3	<child> <alcohol> ; <child> ~<emergency> ; <clinician> <pill> ; <clinician> self
        detox	3	<clothes> la ; <cold> + ; <cold> <stop> ; <cold> and ; <color> <die> ; <color> a
        detox	3	<confused> por ; <consume> <continue> ; <consume> <moment> ; <consume> <night>
        detox	3	<consume> em ; <consume> myself ; <consume> todo ; <consume> was ; <container> <church>
        detox	3	<container> <color> ; <container> <headface> ; <container> <partner> ; <container> back
        detox	3	<container> twic ; <container> when ; <continue> sinc ; <count> <alcohol> ; <count> a
        detox	3	<count> al ; <count> wrong ; <crowd> <room> ; <day> <cold> ; <day> <consume>
        detox	3	<day> <sedative> ; <day> <seizure> ; <day> dur ; <day> his ; <day> mi ; <day> plac
        detox	3	<day> ~<consume> ; <daytime> <alcohol> ; <daytime> <bodypart> ; <daytime> <consume>
        detox	3	<daytime> <room> ; <daytime> <seizure> ; <daytime> i ; <daytime> lik ; <drive> ticket
        detox	3	<drive> who ; <drug> iv ; <eat> <drive> ; <eat> <opening> ; <eat> bel ; <eat> extract
        detox	3	<eat> pot ; <eat> wont ; <eat> x ; <emergency> ; <emergency> <room> ; <emergency> in
        detox	3	<emergency> ~<breath> ; <fall> <alone> ; <fall> <fluid> ; <fall> over
        detox	3	<feel> <intoxicated> ; <feel> alright ; <feel> normal ; <fire> wax ; <fluid> <drug>
        detox	3	<fluid> <stop> ; <fluid> <water> ; <fluid> y ; <friend> <emergency> ; <friend> odd
        detox	3	<furniture> <record> ; <furniture> doesnt ; <furniture> mak ; <furniture> que
        detox	3	<furniture> soak ; <furniture> than ; <furniture> ~<think> ; <give> <opioid>
        detox	3	<give> <wait> ; <give> noth ; <go> <container> ; <go> <fluid> ; <go> <opioid>
        detox	3	<go> <treatment> ; <happy> up ; <headface> 0 ; <headface> <angry> ; <headface> <bodypart>
        detox	3	<headface> <die> ; <headface> <hear> ; <headface> <key> ; <headface> buz ; <headface> on
        """
}
