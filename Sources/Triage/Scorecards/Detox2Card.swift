extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	5	<moment> dry ; <need> <hopeless> ; <need> w/d ; <night> <stimulant> ; <night> la
        detox	5	<night> without ; <night> ~<container> ; <official> <say> ; <opioid> / ; <opioid> <give>
        detox	5	<opioid> <go> ; <opioid> <job> ; <opioid> <kill> ; <opioid> my ; <opioid> qd
        detox	5	<pain> <headface> ; <palecolor> <always> ; <palecolor> <clean> ; <palecolor> <night>
        detox	5	<palecolor> <water> ; <palecolor> hes ; <partner> <palecolor> ; <put> <unreal>
        detox	5	<put> <water> ; <room> <room> ; <room> com ; <room> se ; <say> <fluid> ; <say> <pill>
        detox	5	<say> <stimulant> ; <say> off ; <sedative> <buy> ; <sedative> <drug>
        detox	5	<sedative> <outdoors> ; <sedative> <pet> ; <sedative> <week> ; <sedative> desd
        detox	5	<sedative> to ; <seizure> x ; <shake> ; <shake> <last> ; <shake> <stop>
        detox	5	<stimulant> <money> ; <stimulant> <think> ; <stimulant> in ; <stimulant> no
        detox	5	<stop> <container> ; <stranger> down ; <tired> <moment> ; <trade> not
        detox	5	<treatment> <school> ; <treatment> at ; <treatment> part ; <wait> down
        detox	5	<withdrawal> <drug> ; <withdrawal> <last> ; <withdrawal> <past> ; <withdrawal> right ; @ 0
        detox	5	a desintoxic ; a function ; a regul ; a ~detox ; active ; afternoon at ; agar la ; agu y
        detox	5	aguardient ; aint ; airplan ; al dej ; all seven ; alumini y ; answ the ; ant on ; approx
        detox	5	approx 0 ; arm drop ; armcha ; ask detox ; at dawn ; ativan 0 ; ativan is ; ayer al
        detox	5	baj al ; bar <amount> ; bar every ; bartend 0 ; becaus otherwis ; been divert ; beer again
        detox	5	bib ; bien feo ; blu hes ; boc moradit ; bottl by ; bourbon night ; boy at ; bp 0
        detox	5	bras <play> ; bras band ; brought back ; bucket by ; bug off ; but <opioid> ; buy bar
        detox	5	by hour ; caguama tod ; calambr ; cant rous ; cant typ ; carl rossi ; cerveza diaria
        detox	5	chevron ; civiliz ; claw ; clear out ; clock x ; clos his ; coffe pot ; color ceniz
        detox	5	confundi ; convert with ; couldnt <write> ; counterfeit ; cow 0 ; crush oxy ; cup until
        detox	5	cus ; d smok ; dad is ; day ask ; day smok ; de can ; despaci y ; detox but ; detox cost
        detox	5	detox myself ; detox peopl ; detox tak ; dia y ; diaria ; doc cerveza ; doc todo
        detox	5	doctor supervis ; doing perc ; door say ; down <continue> ; drank the ; drench and
        detox	5	drink every ; drink lean ; dry 0 ; each and ; ear <always> ; ear <continue> ; ear again
        detox	5	ear every ; ech el ; ed rn ; el dobl ; el doc ; empap ; empti ; empti her ; encontr la
        detox	5	eran ; es <alcohol> ; espum y ; est mor ; est sobredosific ; everyday ; evry <day>
        detox	5	evry day ; extract <alcohol> ; extract shot ; f <sedative> ; feel all ; fentanyl patch
        detox	5	fifteen a ; fingernail look ; first <alcohol> ; for ear ; for ~withdrawal ; forgot and
        detox	5	fourteen beer ; from <pain> ; from pain ; gallon ; gap and ; ghb ; gin ; girlfriend took
        detox	5	go mor ; go through ; goin ; gon blu ; gram ; grandson is ; h <day> ; h and ; habl com
        detox	5	half gallon ; half open ; hasnt ~had ; hast mis ; hav <leave> ; hav detox ; hav win
        detox	5	havent <asleep> ; havent slept ; he chew ; he fil ; her <medicine> ; her anymor
        detox	5	her breath ; her klonopin ; heroin desd ; heroin the ; hes <shake> ; hip fx
        detox	5	his <alcohol> ; his <last> ; his back ; his last ; hold a ; hosp overnight ; hour sinc
        detox	5	hous ask ; hous party ; husb went ; hx ~<withdrawal> ; hx ~dts ; i haul ; im <shake>
        detox	5	im soak ; in restraint ; in ~0 ; iop client ; is get ; it away ; it wait ; its beer
        detox	5	its day ; just <alcohol> ; just star ; jv ; keep wak ; la cam ; labio ; las medicina
        detox	5	las una ; last bottl ; last klonopin ; last noc ; last xanax ; lata ; laton ; lawn cha
        detox	5	le ech ; leg wont ; lik 0 ; lint ; lip gon ; liquor stor ; look fin ; los labio
        detox	5	los paramedic ; los tien ; lost <count> ; m <alcohol> ; me <opioid> ; me corren ; me ech
        detox	5	medical <treatment> ; meth 0 ; methadon at ; min se ; mordi la ; muscl ; my <always>
        detox	5	my <official> ; my <stranger> ; my bon ; my compact ; n cant ; n/v ; needl next ; ni <job>
        detox	5	ni trabaj ; no respons ; no vodk ; no ~<child> ; no ~vodk ; nobody answer ; nois ; nos is
        detox	5	not lol ; now etoh ; od ing ; of cook ; of current ; off <cannabis> ; off rum ; off what
        detox	5	on <container> ; on roxi ; one <always> ; one every ; one when ; only <cannabis> ; opan
        detox	5	open her ; outpatient only ; oxy every ; pack i ; paramedic used ; perc dai ; plug
        detox	5	poison control ; por gust ; pregnant on ; pt she ; q <day> ; q <daytime> ; que casi
        detox	5	que compr ; quieta ; quit breath ; refil ; regul <consume> ; respir cad ; right up ; rls
        detox	5	roomat ; rossi ; saben que ; scoop ; script in ; shak and ; shak puk ; shak so
        detox	5	she <cold> ; shiver und ; shot up ; si no ; sinc covid ; skip <day> ; snf ; snor but
        detox	5	snor funny ; so bad ; sold as ; som + ; som vodk ; somebody gav ; soon as ; stay down
        detox	5	steady <amount> ; steady enough ; stop etoh ; stop his ; sun nit ; surfac ; swallow
        detox	5	swallow everyth ; swallow the ; sweat thru ; ta ; tak about ; ten <always> ; ten tal
        detox	5	tequil todo ; the <sedative> ; the beagl ; the bean ; the crystal ; the dts ; the er
        detox	5	the inpatient ; the knif ; the label ; the maraca ; the mouth ; the orang ; the party
        detox	5	the sherry ; the shiver ; the som ; then whatev ; they think ; third <day> ; third <night>
        detox	5	tibi ; tibi per ; tien <confused> ; tienen cama ; til he ; til ive ; to <alcohol>
        detox	5	to ~<treatment> ; today sam ; toilet ; tonight the ; took way ; took what ; truck @
        detox	5	turn purpl ; twelv beer ; twelv to ; uber driv ; una ~<shake> ; uncl nam ; up <write>
        detox	5	use ~every ; vaci ; vial aft ; vibrat ; vodk a ; vodk all ; vuelv en ; wak up ; was suppos
        detox	5	waxy ; weird ; wer <play> ; wer <shake> ; when <hold> ; whisky ; whos <home> ; whos hous
        detox	5	win sinc ; with <clinician> ; wont <awake> ; wont <wait> ; wont fil ; y estuv ; year 0
        detox	5	yesterday it ; yesterday n ; ~<alcohol> ~no ; ~<child> <day> ; ~<cold> and ; ~<daytime>
        detox	5	~<die> ~for ; ~<emergency> el ; ~<emergency> with ; ~<emergency> ~me ; ~<fall> ~out
        detox	5	~<headface> <day> ; ~<moment> on ; ~<official> ~<emergency> ; ~<palecolor> <room>
        detox	5	~<seizure> <amount> ; ~<seizure> al ; ~<seizure> y ; ~<treatment> ; ~<treatment> ~<past>
        detox	5	~<withdrawal> <consume> ; ~<withdrawal> <rope> ; ~<withdrawal> <stop> ; ~botel ; ~both
        detox	5	~cam ; ~convulsion al ; ~convulsion in ; ~detox ~befor ; ~do ~the ; ~dri ; ~dri ~out
        detox	5	~dts 0 ; ~fel ~out ; ~grand ; ~grand ~mal ; ~klonopin ; ~las ; ~minut on ; ~narcand at
        detox	5	~nip ; ~off ~<alcohol> ; ~part ; ~reviv con ; ~rum ; ~seizur ~when ; ~swat ; ~tequil
        detox	5	~the ~shak ; ~to ~<emergency> ; ~to ~narcan
        detox	4	*barrierWork ; *drinks.1:other_experiencer ; *duration.0 ; *frequency.2:other_experiencer
        detox	4	*losingSupply:negated ; *outpatientDuring ; *relief:hypothetical
        detox	4	*substance.opioid:hypothetical ; *substance.opioid:negated ; *treatmentNeed.ready
        detox	4	*wantsOff:historical ; *withdrawalSign:possible ; / d ; / dia ; / ~<alcohol> ; / ~opi
        detox	4	0 <amount> ; 0 <palecolor> ; 0 bud ; 0 cerveza ; 0 detox ; 0 dolar ; 0 hr ; 0 mds ; 0 ml
        detox	4	0 pres ; 0 qd ; 0 win ; 0 ~dts ; 0 ~w/d ; <alcohol> <amount> ; <alcohol> <moment>
        detox	4	<alcohol> <room> ; <alcohol> away ; <alcohol> by ; <alcohol> last ; <alcohol> som
        detox	4	<always> <consume> ; <always> <crash> ; <amount> <always> ; <amount> <clinician>
        detox	4	<amount> al ; <amount> de ; <amount> rack ; <amount> what ; <ask> <furniture>
        detox	4	<asleep> from ; <awake> <bodysound> ; <awake> <breath> ; <awake> <sick>
        detox	4	<bodypart> <calm> ; <bodypart> <fall> ; <bodypart> <hold> ; <bodypart> <shake>
        detox	4	<bodypart> moradito ; <bodysound> ; <bodysound> <bodypart> ; <bodysound> bien
        detox	4	<bodysound> when ; <breath> <emergency> ; <buy> <asleep> ; <buy> <sedative>
        detox	4	<chestheart> hard ; <clinician> ~<alcohol> ; <clothes> wer ; <cold> <feel>
        detox	4	<cold> <tired> ; <colleague> se ; <color> <die> ; <color> <night> ; <color> of
        detox	4	<confused> <think> ; <confused> por ; <confused> to ; <consume> <moment> ; <consume> lik
        detox	4	<consume> ten ; <consume> was ; <consume> what ; <container> <daytime>
        detox	4	<container> <fluid> ; <container> <sedative> ; <container> between ; <container> open
        detox	4	<count> <night> ; <count> <wait> ; <count> al ; <count> wrong ; <crowd> land
        detox	4	<day> <night> ; <day> <sedative> ; <day> all ; <day> dur ; <day> ~<consume>
        detox	4	<daytime> <bodypart> ; <daytime> <fluid> ; <daytime> at ; <daytime> hast
        detox	4	<drive> <container> ; <drug> <stimulant> ; <eat> bar ; <emergency> <leave> ; <fall> lik
        detox	4	<feel> all ; <feel> alright ; <feel> normal ; <fluid> <asleep> ; <fluid> <chestheart>
        detox	4	<fluid> <drug> ; <fluid> <hear> ; <fluid> <stop> ; <friend> 0 ; <friend> <emergency>
        detox	4	<friend> its ; <give> <partner> ; <go> <container> ; <go> <opioid> ; <go> arre
        detox	4	<go> togeth ; <go> ~<shake> ; <happy> unk ; <headface> ; <headface> <bodypart>
        detox	4	<headface> <cold> ; <headface> <die> ; <headface> <write> ; <headface> com ; <headface> it
        detox	4	<headface> thing ; <hear> <bodypart> ; <hear> <needle> ; <hold> <headface>
        detox	4	<hospital> <stimulant> ; <hospital> <trade> ; <hot> of ; <intoxicated> by
        detox	4	<intoxicated> for ; <intoxicated> sinc ; <last> ~<clean> ; <medicine> <hospital>
        detox	4	<medicine> <phone> ; <medicine> <stop> ; <medicine> in ; <moment> <sedative>
        detox	4	<moment> just ; <moment> me ; <moment> x ; <money> <give> ; <need> not ; <needle> on
        detox	4	<night> 0 ; <night> <container> ; <night> <fire> ; <night> <pill> ; <night> desd
        detox	4	<opening> 0 ; <opioid> <rarely> ; <opioid> lo ; <opioid> she ; <opioid> that ; <opioid> to
        detox	4	<opioid> up ; <order> <stop> ; <outdoors> do ; <palecolor> <fluid> ; <palecolor> <needle>
        detox	4	<palecolor> <opioid> ; <palecolor> <take> ; <palecolor> <tool> ; <past> ~<withdrawal>
        detox	4	<past> ~w/d ; <pill> <furniture> ; <pill> <stranger> ; <pill> hac ; <pill> organiz
        detox	4	<put> <alcohol> ; <put> <daytime> ; <put> <palecolor> ; <put> su ; <room> <water>
        detox	4	<say> are ; <say> noma ; <sedative> <partner> ; <sedative> around ; <sedative> on
        detox	4	<seizure> hac ; <shake> <consume> ; <shake> <daytime> ; <shake> him ; <shake> too
        detox	4	<shake> y ; <shame> me ; <sick> <moment> ; <sober> <kin> ; <start> <sedative>
        detox	4	<stimulant> + ; <stimulant> con ; <stop> <alcohol> ; <stop> <breath> ; <stop> <hit>
        detox	4	<stop> until ; <stop> when ; <take> <continue> ; <take> <opioid> ; <take> ~<treatment>
        detox	4	<think> <withdrawal> ; <town> open ; <town> security ; <trade> <alcohol>
        detox	4	<trade> <asleep> ; <treatment> <order> ; <treatment> <write> ; <treatment> p ; <wait> com
        detox	4	<week> organiz ; <withdrawal> 0 ; <withdrawal> <day> ; <withdrawal> <friend>
        detox	4	<withdrawal> <furniture> ; <withdrawal> <room> ; <year> ~<seizure> ; a chevron ; a chorro
        detox	4	a doctor ; a fev ; a grap ; a gurgl ; a nip ; a normal ; a pres ; a sack ; a straw
        detox	4	a thermo ; about detox ; abr los ; abstinenci de ; aceptan ; admit 0 ; admit <always>
        detox	4	admit dai ; adult lif ; ago so ; agonal ; al <awake> ; al despert ; alarm i ; am seventy
        detox	4	ambulanc crew ; and arre ; arent ther ; around <headface> ; around the ; arre ; as <day>
        detox	4	as every ; at sup ; avent la ; baby cry ; back <go> ; back <hospital> ; bar sinc ; barbil
        detox	4	bas play ; bathroom ; bc the ; be <awake> ; beb un ; becaus <amount> ; bed today ; bedtim
        detox	4	been <alcohol> ; been no ; beer 0 ; beer dai ; beg me ; bent ; between <eat> ; black tar
        detox	4	blu <last> ; blu cant ; blu last ; bluish ; bostezo ; botella de ; box of ; breath
        detox	4	breath every ; bud ; bud light ; bunch ; bunch of ; burnt foil ; can to ; cant <continue>
        detox	4	cant <money> ; cant giv ; cant keep ; cap ; captain morgan ; car afuer ; carton de
        detox	4	cat sinc ; chardonnay a ; charg <clinician> ; charg nurs ; cheerful ; cheerful about
        detox	4	chevron <room> ; chew them ; chicken out ; chorro ; christmas ; cierran los
        detox	4	circuit <play> ; circuit parti ; ciw 0 ; clog drain ; cm ask ; cold turkey ; color
        detox	4	color of ; compadr que ; con <cold> ; con <opioid> ; confus and ; consig en ; content unk
        detox	4	coor ; county so ; crack in ; crew 0 ; crow ; cupful ; current iop ; d <clinician>
        detox	4	d <last> ; dad of ; dai again ; dai per ; day program ; de <stimulant> ; de caf
        detox	4	de cristal ; de oxicodon ; de rivotril ; del <stimulant> ; del cristal ; dem ; deni dai
        detox	4	desd anti ; detox a ; detox part ; detox spot ; detox work ; dia dur ; dia un
        detox	4	dio ~delirium ; discreet ; disorient to ; do <withdrawal> ; do an ; do bar ; do withdrawal
        detox	4	doctor writ ; don chuy ; don pedr ; dop 0 ; dop dai ; dop sinc ; dos botella ; dosi
        detox	4	down in ; drink lik ; drink ten ; drink yesterday ; drop lik ; dts ; dts day ; eight ten
        detox	4	eighteen can ; el tequil ; elk ; em off ; empty by ; ems on ; enfermera ; enviud hac ; er
        detox	4	esa vez ; est <cold> ; est azul ; estoy <consume> ; etoh ciw ; etoh x ; every ten
        detox	4	every two ; evry 0 ; eye open ; falt me ; feel alright ; feel normal ; fent
        detox	4	fentanyl every ; fentanyl they ; fenty ; fev of ; fin <day> ; fin today ; fingernail are
        detox	4	firemen ; flojit ; floppy as ; for $ ; for <year> ; for decad ; four a ; frasc de ; fri y
        detox	4	from <cannabis> ; from er ; futon ; gabapentin ; get quiet ; gin dai ; gin start
        detox	4	going soft ; going up ; grand mal ; gurgl lip ; had <opioid> ; half gram ; hand him
        detox	4	handful of ; handl <always> ; handl every ; har ; has for ; has used ; hast que
        detox	4	hav <alcohol> ; havent skip ; hay <furniture> ; hay y ; he drank ; he ran ; head rol
        detox	4	heavy <alcohol> ; her <breath> ; her cheek ; her chin ; her even ; her sid ; her tongu
        detox	4	heroin dai ; heroin snif ; hes <palecolor> ; him 0 ; his <headface> ; his <opioid>
        detox	4	his <pill> ; his sleev ; holler ; hom eat ; hormiga que ; hour dry ; hoy no ; hr 0
        detox	4	hr sinc ; hrs no ; hueso ; hydro ; hydromorphon ; i empti ; i pour ; i soak ; i try
        detox	4	i ~<go> ; im yawn ; in cash ; in lobby ; in tonight ; in walk ; internet <say>
        detox	4	is <emergency> ; is <fluid> ; is buz ; is president ; is writ ; isnt <happy> ; it slow
        detox	4	its 0 ; iv ; juic cleans ; just slid ; keep wat ; klon ; la <breath> ; la <headface>
        detox	4	la madrug ; la metadon ; la niet ; la primer ; la respiracion ; las de ; lash ; last bag
        detox	4	last me ; lcsw 0 ; le <shake> ; let himself ; lied to ; lip lik ; liquid morphin
        detox	4	lo consig ; m <appointment> ; m book ; m drink ; m oxy ; m roof ; man con ; man down
        detox	4	martini at ; mds ; me acab ; me acaban ; me ~<need> ; medi <container> ; mezcal desd
        detox	4	minut or ; ml ; mom gon ; moque ; mor se ; mordi ; morgan ; morn he ; mouthful ; mug of
        detox	4	mumbl ; my <hold> ; my knuckl ; my oxy ; my signatur ; my xanax ; my ~<alcohol> ; n he
        detox	4	nail went ; needl on ; neighbor say ; ni <headface> ; ni parpade ; ninety <opioid>
        detox	4	nit sinc ; no <insurance> ; no to ; nobody say ; noch desd ; nonstop ; nos run ; not typ
        detox	4	octavo ; octavo de ; of <alcohol> ; of <opioid> ; of detox ; of narcan ; of oxy
        detox	4	of seagram ; of smirnof ; of somebody ; of valium ; off <phone> ; off too ; off vodk
        detox	4	old crow ; on <opioid> ; on fifteen ; on nightstand ; one wil ; only <stop> ; only tel
        detox	4	or nin ; or twelv ; orang bottl ; organiz ; own arm ; oxi ; pantry with ; pap tom
        detox	4	paramedic ; paramedic gav ; per ed ; perco ; person com ; pet a ; phenobarbital ; pil from
        detox	4	pil organiz ; pint every ; piste ; plank then ; poison ; possibl ; pour a ; pour it ; pric
        detox	4	prim <alcohol> ; prior ~w/d ; proces for ; program residencial ; psych retir ; pte 0
        detox	4	puk and ; puno ; pus mor ; pus ~narcan ; px ; rat no ; rattl ; recib hoy ; reciben gent
        detox	4	reconoc su ; ref for ; refus ed ; regul ; remind ; respir com ; restraint ; restroom
        detox	4	rid of ; ron todo ; ronc bien ; room keep ; rough 0 ; routin ; rr 0 ; rub ; run togeth
        detox	4	sap ; sauc ; say u ; scar and ; se <consume> ; se <remember> ; se cuanta ; se habi
        detox	4	se mordi ; se trag ; sel half ; set <phone> ; set phon ; seventy thre ; shak lik
        detox	4	she <palecolor> ; she cold ; she count ; she overdos ; shit ; shut 0 ; si pas ; sick again
        detox	4	sinc saturday ; sist nam ; sist of ; sist want ; slap ; slow with ; smirnof in ; smok shop
        detox	4	snor sound ; soldier ; son siet ; soy <alcohol> ; soy alcoholic ; spoon ; steady so
        detox	4	stop until ; street every ; street for ; stretch it ; strip and ; subirs ; sud a
        detox	4	supervis withdrawal ; swear its ; tak 0 ; tak four ; tak hom ; tak over ; temblor y
        detox	4	temblorin ; ten blu ; ten every ; ten norco ; tequil in ; thc ; the bailif ; the cap
        detox	4	the chil ; the cup ; the cut ; the eleven ; the firemen ; the in ; the iron ; the md
        detox	4	the ros ; the routin ; the run ; the sheet ; the shel ; the ~<sedative> ; them <always>
        detox	4	thermo ; they brought ; they wouldnt ; thick ; thirty rack ; thos 0 ; thought was
        detox	4	thre winter ; thread off ; thru his ; til 0 ; tim can ; to <breath> ; to beer ; to shout
        detox	4	to your ; told cal ; tom xanax ; tomandol ; tongu ; trembl sinc ; triag 0 ; tub 0
        detox	4	tumbl of ; two airplan ; two day ; two shirt ; two spray ; u do ; u get ; un octavo
        detox	4	una <pill> ; una <shake> ; una desintoxicacion ; una moradito ; until ive ; up <bodypart>
        detox	4	up <sick> ; up becaus ; up sick ; use cocain ; valium six ; vez los ; vodk qd ; wan see
        detox	4	want transf ; wasnt so ; wasnt ~on ; week along ; week organiz ; wel <alcohol> ; wer at
        detox	4	wer play ; what saf ; whol week ; wil writ ; win 0 ; wisdom ; wisdom <headface>
        detox	4	with <emergency> ; wont answ ; wont refil ; wont wak ; worst part ; xanax cold ; y doc
        detox	4	y tom ; y ~<fluid> ; year from ; yes a ; you ~<treatment> ; your detox ; ~0 ~i
        detox	4	~<alcohol> ~w/d ; ~<amount> ~<headface> ; ~<amount> ~of ; ~<confused> ~<withdrawal>
        detox	4	~<consume> ~<always> ; ~<die> ~<amount> ; ~<emergency> <room> ; ~<emergency> <say>
        detox	4	~<emergency> con ; ~<night> ~off ; ~<seizure> <town> ; ~<seizure> <try> ; ~<sick> y
        detox	4	~<stop> ~<consume> ; ~<take> ~<intoxicated> ; ~<withdrawal> 0 ; ~<withdrawal> <hold>
        detox	4	~<withdrawal> <town> ; ~al ~<stop> ; ~al ~dej ; ~befor ; ~bit ; ~box ; ~bring ; ~bring ~me
        detox	4	~brought ; ~cold ; ~colleg ; ~convulsion en ; ~de ~<alcohol> ; ~delirium
        detox	4	~delirium ~tremen ; ~dos ; ~el ~<alcohol> ; ~had ; ~he ~<stop> ; ~int ~<treatment>
        detox	4	~int ~detox ; ~just ~<stop> ; ~just ~quit ; ~la ~<container> ; ~morn ; ~my ; ~my ~<child>
        detox	4	~narcan ~brought ; ~night ~off ; ~nos ~spray ; ~off ; ~opi ; ~pued ; ~quit ~drink
        detox	4	~reviv with ; ~safe ; ~sz <job> ; ~temblader ; ~ten ; ~the ~nos ; ~tremen ; ~with
        detox	4	~with ~<emergency> ; ~with ~narcan
        detox	3	*caller:historical ; *confusion ; *confusion:negated ; *mandate.residential
        detox	3	*mandator.authority ; *otherCause:possible ; *rhythm.0 ; *seizure.epilepsy:negated
        detox	3	*substance.sedative ; *substance.sedative:historical ; + / ; + <alcohol> ; + <go>
        detox	3	+ medicar ; + thc ; / <opioid> ; / day ; 0 <confused> ; 0 <opening> ; 0 <treatment>
        detox	3	0 btl ; 0 bundl ; 0 by ; 0 cervez ; 0 diaphoretic ; 0 dos ; 0 er ; 0 est ; 0 giv ; 0 i
        detox	3	0 narcan ; 0 norc ; 0 pt ; <afraid> <fluid> ; <afraid> <stop> ; <afraid> to
        detox	3	<alcohol> <drive> ; <alcohol> <take> ; <alcohol> an ; <alcohol> ld ; <alcohol> lu
        detox	3	<alcohol> nin ; <alcohol> plu ; <alcohol> si ; <always> <always> ; <always> <ask>
        detox	3	<always> ten ; <amount> each ; <amount> spigot ; <amount> tal ; <amount> ten
        detox	3	<amount> ~<opioid> ; <appointment> <clothes> ; <appointment> with ; <asleep> sinc
        detox	3	<asleep> x ; <awake> <angry> ; <awake> <water> ; <awake> tien ; <blood> <opioid>
        detox	3	<bodypart> <color> ; <bodypart> <continue> ; <bodypart> ~<fluid> ; <bodysound> <hear>
        detox	3	<bodysound> <shake> ; <breath> ; <breath> <hear> ; <breath> mayb ; <buy> <outdoors>
        detox	3	<cannabis> <think> ; <cannabis> <week> ; <chestheart> bien ; <child> re ; <church> <drive>
        detox	3	<clinician> <opioid> ; <clinician> le ; <clinician> self ; <cold> + ; <cold> <stop>
        detox	3	<color> <hold> ; <color> a ; <confused> and ; <consume> <alcohol> ; <consume> <always>
        detox	3	<consume> <bodypart> ; <consume> <continue> ; <consume> <night> ; <consume> <soon>
        detox	3	<consume> de ; <consume> em ; <consume> hard ; <consume> las ; <container> <bodypart>
        detox	3	<container> <church> ; <container> <last> ; <container> <partner> ; <container> <past>
        detox	3	<container> back ; <container> until ; <continue> in ; <continue> sinc ; <continue> until
        detox	3	<crowd> <kin> ; <crowd> <room> ; <crowd> off ; <crowd> ~<treatment> ; <day> <cold>
        detox	3	<day> <consume> ; <day> <illness> ; <day> <medicine> ; <day> <sick> ; <day> behind
        detox	3	<day> mi ; <day> ~<hospital> ; <daytime> <ask> ; <daytime> <headface> ; <daytime> <room>
        detox	3	<daytime> <seizure> ; <daytime> he ; <daytime> i ; <daytime> lik ; <daytime> my
        detox	3	<drive> <awake> ; <drive> his ; <drug> + ; <eat> <alcohol> ; <eat> <drive>
        detox	3	<eat> <headface> ; <eat> servic ; <eat> them ; <eat> until ; <eat> x ; <emergency>
        detox	3	<emergency> in ; <emergency> lo ; <fall> <fluid> ; <fall> over ; <fire> wax
        detox	3	<fluid> <daytime> ; <fluid> <water> ; <fluid> at ; <fluid> hast ; <friend> <awake>
        detox	3	<furniture> <alcohol> ; <furniture> <friend> ; <furniture> <record>
        detox	3	<furniture> <remember> ; <furniture> doesnt ; <furniture> que ; <give> <sedative>
        detox	3	<give> <wait> ; <give> noth ; <go> <sedative> ; <go> dry ; <happy> <hear> ; <happy> jk
        detox	3	<happy> thi ; <happy> up ; <headface> <always> ; <headface> <key> ; <headface> <shake>
        detox	3	<headface> and ; <headface> twic ; <headface> when ; <hit> <amount> ; <hit> <give>
        detox	3	<hold> <always> ; <hold> <container> ; <home> est ; <hospital> <appointment>
        detox	3	<insurance> <opioid> ; <job> twic ; <kin> <medicine> ; <kin> <stop> ; <kin> tuv
        detox	3	<kin> ~<consume> ; <kin> ~<seizure> ; <last> <drug> ; <last> <shake> ; <leave> <law>
        detox	3	<limp> <amount> ; <lock> them ; <medicine> <amount> ; <medicine> <chestheart>
        detox	3	<medicine> de ; <medicine> x ; <moment> <amount> ; <moment> <bodysound> ; <moment> <fluid>
        detox	3	<moment> <furniture> ; <moment> <treatment> ; <moment> yes ; <money> <home> ; <money> en
        detox	3	<money> with ; <month> <sedative> ; <need> <continue> ; <need> <stimulant>
        detox	3	<needle> <always> ; <needle> <stop> ; <night> <chestheart> ; <night> whil ; <opioid> 0
        detox	3	<opioid> <intoxicated> ; <opioid> <medicine> ; <opioid> <room> ; <opioid> <soon>
        detox	3	<opioid> <start> ; <opioid> <stranger> ; <opioid> are ; <opioid> between ; <opioid> by
        detox	3	<opioid> in ; <opioid> is ; <opioid> otr ; <opioid> with ; <opioid> y ; <pain> <bodypart>
        detox	3	<pain> <medicine> ; <pain> mgmt ; <palecolor> <day> ; <palecolor> <play>
        detox	3	<palecolor> bare ; <palecolor> what ; <partner> hasnt ; <partner> off ; <past> <blade>
        detox	3	<past> <fall> ; <past> <fluid> ; <pet> <opioid> ; <pet> <tired> ; <pet> wont ; <pill> 0
        detox	3	<pill> <night> ; <play> <hot> ; <put> <clean> ; <put> <sedative> ; <put> com
        detox	3	<remember> non ; <room> <ask> ; <room> <container> ; <room> <limp> ; <rope> <always>
        detox	3	<sad> when ; <say> sx ; <say> u ; <say> ~<confused> ; <say> ~<stop> ; <say> ~<withdrawal>
        detox	3	<sedative> <blood> ; <sedative> <colleague> ; <sedative> <continue> ; <sedative> <go>
        detox	3	<sedative> <night> ; <sedative> <say> ; <sedative> <shake> ; <sedative> aft
        detox	3	<sedative> all ; <sedative> mayb ; <sedative> qd ; <sedative> ten ; <see> <treatment>
        detox	3	<shake> <write> ; <shake> hast ; <shake> las ; <shake> sinc ; <shake> tac
        detox	3	<sick> <amount> ; <sick> <fluid> ; <sick> <pet> ; <sick> as ; <sick> at ; <sick> on
        detox	3	<sick> to ; <sober> con ; <soon> <headface> ; <start> <alcohol> ; <stiff> then
        detox	3	<stimulant> / ; <stimulant> <clinician> ; <stimulant> <drive> ; <stimulant> <opioid>
        detox	3	<stimulant> <play> ; <stimulant> <town> ; <stimulant> mayb ; <stimulant> noma
        detox	3	<stimulant> to ; <stimulant> todo ; <stop> <fluid> ; <stop> <opioid> ; <stop> <year>
        detox	3	<stop> tim ; <stop> ~on ; <stranger> <alcohol> ; <stranger> <headface>
        detox	3	<stranger> <treatment> ; <take> 0 ; <take> <cold> ; <take> <emergency> ; <take> <vermin>
        detox	3	<take> herself ; <take> too ; <think> <alcohol> ; <think> <week> ; <think> ~<treatment>
        detox	3	<tired> <tired> ; <town> <church> ; <town> x ; <trade> <hold> ; <treatment> <ask>
        detox	3	<treatment> <colleague> ; <treatment> <drug> ; <treatment> <money> ; <treatment> a
        detox	3	<treatment> even ; <treatment> near ; <vermin> en ; <vermin> que ; <water> <clothes>
        detox	3	<water> <headface> ; <water> down ; <week> along ; <week> are ; <withdrawal> <container>
        detox	3	<withdrawal> <start> ; <write> dot ; <write> with ; <write> ~<sedative> ; @ rest
        detox	3	a <shake> ; a bonfir ; a bucket ; a crib ; a day ; a drain ; a dud ; a fork ; a hold
        detox	3	a human ; a leer ; a pain ; a poquit ; a terribl ; a thirty ; a ~bad ; about as
        detox	3	about what ; abr el ; abus ; activ ; addict to ; aft <sedative> ; aft he ; again a
        detox	3	again friday ; again sinc ; agar ; agu fri ; aguj ; ahor desd ; ahor son ; al dia
        detox	3	al suel ; am per ; an everyday ; and <furniture> ; and <shake> ; and <sick> ; and dos
        detox	3	and end ; and o ; any opening ; anyon in ; are <clinician> ; are cod ; around mouth
        detox	3	around ten ; arre <pet> ; arre vaca ; as <build> ; asi llev ; asient de ; ask question
        """
}
