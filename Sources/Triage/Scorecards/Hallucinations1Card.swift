extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-77	=
        hallucinations	53	hallucinat
        hallucinations	49	vh
        hallucinations	35	ah/vh ; keep hear
        hallucinations	34	oye voc
        hallucinations	33	footstep ; tweezer
        hallucinations	32	<awake> <stimulant> ; <vermin> <bodypart> ; avh ; unplug
        hallucinations	30	the wallpap
        hallucinations	29	isnt ther
        hallucinations	28	hay <pet>
        hallucinations	27	<confused> <see> ; <night> <hear> ; alucin ; arent ther ; plat for
        hallucinations	26	<vermin> que ; est habl ; reconoc ; shadow peopl ; shush ; wallpap
        hallucinations	25	ve cosa ; with tweezer
        hallucinations	24	dead uncl ; narrat ; tap over
        hallucinations	23	<vermin> <furniture> ; a cho ; cho in ; hear voic ; no exist ; whisper my
        hallucinations	22	ceil ; chat with ; dead broth ; insid my ; keep talk ; oig ; que segun ; reli to
        hallucinations	22	the baseboard ; they <opening> ; they hatch
        hallucinations	21	<child> sit ; <continue> shush ; <unreal> ; <vermin> off ; acid <day>
        hallucinations	21	its unplug ; le contest ; littl wir ; no estan ; plat numb ; radi keep ; see men
        hallucinations	21	soldier ; tenemo <pet> ; ther are ; tonight she ; tweez ; vent ; voic tel
        hallucinations	20	<clean> <vermin> ; <feel> <vermin> ; <stranger> <hot> ; <think> <town>
        hallucinations	20	<unreal> <day> ; comin out ; crawl und ; hallucination ; his dead ; im hear
        hallucinations	20	in tre ; le hablan ; men on ; no reconoc ; pet a ; shut up
        hallucinations	19	<hear> a ; <see> demonio ; <vermin> <go> ; <vermin> en ; <vermin> that
        hallucinations	19	bar <furniture> ; caminandom ; caminandom por ; demonio ; hair out ; hormiga
        hallucinations	19	is president ; is whisper ; keep lift ; nam out ; ppl in ; sinc <day> ; spider
        hallucinations	19	theyr on ; ve ; ve <vermin> ; viend demonio
        hallucinations	18	<always> outlet ; <crowd> <room> ; <go> und ; de blanc ; every outlet
        hallucinations	18	isnt real ; outlet ; see demon ; shadow guy ; shadow ppl ; sin aguardient
        hallucinations	18	sombra ; swat ; the ceil ; thread out ; who president
        hallucinations	17	<ask> nobody ; <day> ve ; <hear> <night> ; <hear> <say> ; <kin> <unreal>
        hallucinations	17	<room> <say> ; <say> <vermin> ; <see> <vermin> ; <stranger> sin ; are peopl
        hallucinations	17	as day ; bed lin ; crawl on ; extr plat ; hatch ; hay nadi ; heavy one
        hallucinations	17	insultan ; is empty ; keep brush ; know dat ; la par ; le contestan ; my text
        hallucinations	17	oig voc ; pinza y ; pluck ; question nobody ; see fac ; see spider
        hallucinations	17	start answer ; stil breath ; swear the ; the curtain ; the vent
        hallucinations	16	<bodypart> my ; <continue> <hear> ; <unreal> sinc ; <vermin> ; are littl
        hallucinations	16	baseboard ; conversation with ; disorient ; every room ; goat in ; hay y
        hallucinations	16	le sirv ; murmur ; my dead ; no fac ; no radi ; off g ; only she ; pie de
        hallucinations	16	porqu dic ; rat on ; reli ; ron el ; sabemo si ; tactil ; the wir ; thread
        hallucinations	16	veo gent ; visual ; vodk sunday ; wallpap has
        hallucinations	15	/ plac ; 0 think ; <alcohol> hac ; <clothes> rack ; <hear> <hear>
        hallucinations	15	<hear> <phone> ; <hear> my ; <height> <say> ; <put> <unreal> ; <room> dont
        hallucinations	15	<stranger> behind ; <think> own ; <unreal> <crowd> ; <unreal> <vermin>
        hallucinations	15	<vermin> are ; at edg ; attic ; bro say ; carpet is ; coat rack ; daught keep
        hallucinations	15	fac com ; gusanito ; h orient ; hear ; hous ther ; is deal ; know own
        hallucinations	15	me insultan ; my pint ; neighbor comment ; no liquor ; not real ; por debaj
        hallucinations	15	she <clean> ; sin <alcohol> ; soldier and ; start hear ; stop drink ; the carpet
        hallucinations	15	ther talk ; thing crawl ; ve <pet> ; y hear
        hallucinations	14	<furniture> al ; <room> <breath> ; <stimulant> mid ; <vermin> und
        hallucinations	14	<year> <hear> ; are <vermin> ; are voic ; are whisper ; arre ; at <vermin>
        hallucinations	14	bug und ; corn to ; est <say> ; for + ; get said ; i reach ; in corn ; isnt plug
        hallucinations	14	ive check ; littl men ; men ; metaphor ; nev own ; no <headface> ; peopl in
        hallucinations	14	porqu <say> ; sirv <eat> ; sirv caf ; stand by ; swat at ; talkin ; talkin to
        hallucinations	14	the drain ; the voic ; uncl nam ; up 0 ; voc ; what <month> ; what month
        hallucinations	14	wont shut ; y up ; yest the ; yrs hear
        hallucinations	13	<alcohol> away ; <alcohol> hallucinosi ; <asleep> they ; <child> ve
        hallucinations	13	<feel> each ; <hot> <say> ; <shake> bien ; alcoholic hallucinosi ; are crawl
        hallucinations	13	been hear ; bug walk ; caminan ; carpet ; dead peopl ; duct ; exist y
        hallucinations	13	feel each ; gusano ; hablan por ; hallucinosi ; hear neighbor ; hij ve
        hallucinations	13	hombr sin ; hoy mart ; hydrangea ; is <say> ; it know ; la pinz ; le <phone>
        hallucinations	13	lo miran ; man told ; me estan ; miran ; my <die> ; my attic ; no tra
        hallucinations	13	nombr desd ; orient x ; pinz ; pinz de ; plain as ; pluck at ; pluck someth
        hallucinations	13	regader y ; roommat quit ; say my ; see ; see dead ; stil hear ; stop sat
        hallucinations	13	the bedspread ; the corn ; ve animal ; voc que ; wal stil ; y jur ; y veo
        hallucinations	12	0 see ; <bodypart> <breath> ; <clothes> stand ; <furniture> <ask>
        hallucinations	12	<hear> <unreal> ; <hear> que ; <hear> them ; <hit> at ; <kin> ve ; <night> too
        hallucinations	12	<photo> <say> ; <say> pop ; <see> <unreal> ; <stranger> <breath>
        hallucinations	12	<take> <vermin> ; <think> <day> ; adentr de ; al pie ; and answer ; animalito
        hallucinations	12	ant are ; are <hear> ; at them ; been spun ; cam y ; crawl ; crouch ; curtain to
        hallucinations	12	difunt ; direct traffic ; dog we ; el ron ; existen ; hav <unreal>
        hallucinations	12	hav hallucination ; he introduc ; hear her ; hear them ; hes hear ; hes pack
        hallucinations	12	him <order> ; him order ; his underwe ; hurry up ; las pinza ; le ofrec ; m tent
        hallucinations	12	me why ; melt and ; mov und ; mov when ; night thi ; no baby ; no existen
        hallucinations	12	noon today ; now keep ; orient ; pas <write> ; pas him ; per <crowd> ; pick at
        hallucinations	12	pinza ; platic con ; rug is ; see rat ; see soldier ; she fold ; sombra que
        hallucinations	12	someon ; stomp ; stop phenibut ; the attic ; the boot ; the q ; third <week>
        hallucinations	12	today the ; tonight hes ; tre outsid ; un zapat ; underwe ; use mol ; veo
        hallucinations	12	wal no ; what her ; who stand ; wir out ; y <hear> ; y stil ; zapat
        hallucinations	11	<alcohol> restrain ; <amount> <shake> ; <angry> <trade> ; <bodypart> raw
        hallucinations	11	<build> <hear> ; <child> <furniture> ; <consume> detector ; <container> fan
        hallucinations	11	<continue> <breath> ; <day> <hear> ; <fluid> <child> ; <headface> <threat>
        hallucinations	11	<hear> <crowd> ; <kin> llev ; <night> she ; <pet> off ; <photo> apag
        hallucinations	11	<room> <continue> ; <room> outlet ; <say> <photo> ; <shake> <pet>
        hallucinations	11	<stimulant> <hear> ; <stimulant> late ; <stranger> mad ; <unreal> as
        hallucinations	11	<vermin> <clean> ; a conversation ; als <hear> ; als hear ; and search ; arana
        hallucinations	11	are <crowd> ; are ant ; askin who ; at <height> ; at sheet ; auditor 0 ; beetl
        hallucinations	11	box fan ; brush ; cok late ; cop in ; cucaracha ; demon on ; desd <day>
        hallucinations	11	drop him ; el barc ; espejo ; est <see> ; est pesc ; est viend ; etoh x ; fac in
        hallucinations	11	g <amount> ; get mad ; gps ; hablan ; hear a ; heat vent ; hes <put>
        hallucinations	11	his forearm ; hormiga que ; insid the ; invisibl ; it <think> ; its 0
        hallucinations	11	las pared ; late a ; littl girl ; los espejo ; man mad ; me polite ; me reconoc
        hallucinations	11	men in ; milk tank ; my nam ; nam <phone> ; nam com ; nin en ; oig a ; otr driv
        hallucinations	11	our landlord ; oye ; pap sinc ; par sei ; pis y ; platic al ; poster
        hallucinations	11	pour <eat> ; roof talk ; salt ; see children ; shadow ; she see ; ship we
        hallucinations	11	sin etoh ; sist pt ; sleev and ; smok detector ; tent und ; that arent
        hallucinations	11	the <breath> ; the air ; the tre ; ther <stranger> ; ther only ; tonight for
        hallucinations	11	tre right ; un nin ; veo sombra ; wal outlet ; walk und ; what <outdoors>
        hallucinations	11	what street ; who let ; wind <rope> ; wir com ; with <tool>
        hallucinations	10	+ shift ; + visual ; 0 <moment> ; 0 dur ; 0 fami ; <alcohol> el ; <fall> him
        hallucinations	10	<feel> en ; <give> <order> ; <go> arre ; <hit> <vermin> ; <insurance> off
        hallucinations	10	<moment> <rail> ; <night> <try> ; <pet> in ; <pet> that ; <shake> los
        hallucinations	10	<start> <hear> ; <stimulant> obvious ; <stop> sat ; <think> theyr
        hallucinations	10	<unreal> <pet> ; <vermin> pour ; a tiny ; am awar ; and arre ; announc
        hallucinations	10	ant pour ; are his ; around lik ; arre <pet> ; arre vaca ; away on ; ayer estuv
        hallucinations	10	back one ; behind you ; believ me ; children out ; chuckl ; clos in ; com acros
        hallucinations	10	compadr que ; cov off ; del <breath> ; del air ; desd ayer ; detox pleas
        hallucinations	10	dia es ; dia tiembl ; direct <drive> ; discus me ; dont exist ; els <hear>
        hallucinations	10	els hear ; els see ; enterramo en ; fami want ; fath stop ; feel bug ; garag now
        hallucinations	10	gent que ; had when ; halluc ; hallway ; hay gent ; hen off ; im <hear> ; im see
        hallucinations	10	in when ; is <confused> ; know theyr ; le soplan ; lean in ; llor no
        hallucinations	10	mam difunt ; mattres and ; mol i ; mom quit ; my <room> ; my bunk ; my fridg
        hallucinations	10	my kitchen ; nam cal ; not ther ; of tonight ; on ceil ; outlet bc
        hallucinations	10	over everyth ; pattern on ; pls <stranger> ; pls someon ; pour tea ; pul <rope>
        hallucinations	10	pul thread ; radi that ; read my ; remark ; rez a ; sacud ; se sacud ; sho hen
        hallucinations	10	sinc thursday ; sinc tuesday ; sinc yest ; somebody nam ; soplan ; staf 0
        hallucinations	10	staircas ; stand in ; the neighbour ; the refrigerator ; the snak ; the tv
        hallucinations	10	ther think ; think our ; thre without ; tiembl much ; turn the ; tv <say>
        hallucinations	10	unscrew ; vent becaus ; vin el ; visual hallucination ; voic ; wal ; wal breath
        hallucinations	10	wallpap breath ; whisper ; wif swear ; win tuesday ; wir ; with its ; wood grain
        hallucinations	10	work boot ; y <see> ; y took ; yr <hear> ; yr hear
        hallucinations	9	+ <see> ; + <stimulant> ; 0 <think> ; <ask> <pet> ; <ask> op ; <blade> <hit>
        hallucinations	9	<blade> hes ; <child> <fluid> ; <child> <unreal> ; <child> out ; <child> stand
        hallucinations	9	<church> <home> ; <color> <pet> ; <continue> <say> ; <die> <shake>
        hallucinations	9	<friend> wont ; <furniture> <think> ; <furniture> y ; <happy> <stimulant>
        hallucinations	9	<hear> her ; <intoxicated> to ; <kin> pt ; <moment> sal ; <needle>
        hallucinations	9	<night> first ; <night> hes ; <order> he ; <pain> <friend> ; <pet> <furniture>
        hallucinations	9	<pet> <room> ; <pet> we ; <photo> me ; <room> <pet> ; <sad> <bodypart>
        hallucinations	9	<say> con ; <say> desd ; <see> <official> ; <stimulant> le ; <stranger> sit
        hallucinations	9	<take> animalito ; <take> at ; <take> lint ; <unreal> <colleague> ; <unreal> <go>
        hallucinations	9	<unreal> <last> ; <vermin> <need> ; <vermin> all ; <vermin> on ; <withdrawal> ive
        hallucinations	9	addres the ; aft you ; air cal ; ambulatori ; answer question ; are <breath>
        hallucinations	9	are breath ; argu with ; ask op ; at <rope> ; at foot ; at peopl ; at thread
        hallucinations	9	band in ; bar <room> ; bar wal ; bed sinc ; bedspread ; been talk ; bourbon cold
        hallucinations	9	braid ; bras <play> ; bras band ; bug com ; bunkmat has ; but sinc ; cant eat
        hallucinations	9	carpet has ; chicken in ; conversation ; cuand estoy ; cuart tom ; curtain
        hallucinations	9	de luz ; demon ; dentr del ; dia bar ; dig at ; duffel for ; edg of ; enchuf
        hallucinations	9	enjuagu ; est hoy ; estamo en ; feed it ; find his ; foc de ; follow me
        hallucinations	9	get down ; guard at ; habl desd ; hallway for ; he answer ; heard my
        hallucinations	9	hes <angry> ; insist its ; is talk ; its hing ; its warm ; keep tel ; kid out
        hallucinations	9	licuador apag ; lint out ; lun ve ; mano que ; me order ; me salud ; men with
        hallucinations	9	movers ; my closet ; my ful ; my reclin ; no <play> ; no gin ; no hay ; now think
        hallucinations	9	op to ; par <count> ; par <outdoors> ; par afuer ; par en ; pared ; pick lint
        hallucinations	9	pls ; pt stop ; real but ; rie con ; sat on ; say ant ; say hey ; say ther
        hallucinations	9	scoot over ; se hund ; self ; she answer ; she hear ; shelt staf ; sho the
        hallucinations	9	sient en ; sin <headface> ; sin car ; sinc <last> ; sinc friday ; sinc i
        hallucinations	9	sinc last ; skin and ; so someon ; somebody keep ; tel her ; that aint ; that liv
        hallucinations	9	the shadow ; them <hear> ; thing <go> ; to dead ; to narrat ; to peopl ; to scoot
        hallucinations	9	to telephon ; tonight hear ; tre dia ; tremen dej ; tremulou ; tv is
        hallucinations	9	ve <stranger> ; ve hombr ; vent <continue> ; vent again ; veo a ; vin hac
        hallucinations	9	wal talk ; when nobody ; wk <hear> ; wk hear
        hallucinations	8	0 pick ; 0 tremulou ; 0 uds ; <ask> <month> ; <church> in ; <clothes> <wait>
        hallucinations	8	<clothes> that ; <color> <stranger> ; <continue> <see> ; <continue> flick
        hallucinations	8	<crowd> <height> ; <crowd> thru ; <drive> depot ; <fluid> <vermin>
        hallucinations	8	<friend> <stop> ; <furniture> que ; <hear> <angry> ; <hear> <moment>
        hallucinations	8	<hot> <need> ; <kin> wer ; <last> <pet> ; <need> <phone> ; <night> <water>
        hallucinations	8	<night> thi ; <night> vi ; <partner> sat ; <pet> en ; <pet> que ; <pet> und
        hallucinations	8	<photo> <buy> ; <photo> <continue> ; <play> along ; <rail> a
        hallucinations	8	<rarely> <treatment> ; <record> sinc ; <room> orient ; <room> x ; <rope> that
        hallucinations	8	<say> <hear> ; <see> away ; <stranger> <height> ; <stranger> in ; <take> acid
        hallucinations	8	<think> <official> ; <think> <room> ; <unreal> <clean> ; <unreal> <friend>
        hallucinations	8	<water> ful ; a crowd ; a flashlight ; aft <last> ; aft last ; afternoon hes
        hallucinations	8	agar un ; alucina ; am <hear> ; am hear ; and wind ; ankl last ; anoch vi
        hallucinations	8	anoch y ; answer him ; answer it ; apartment i ; are men ; arent ; argu in
        hallucinations	8	as <day> ; at visit ; ativan cold ; baby the ; bar hormiga ; been <give>
        hallucinations	8	been <say> ; been dig ; been giv ; bus depot ; calm as ; cantidad ; catch the
        hallucinations	8	cha think ; closet x ; comin ; cop hav ; day stil ; desconoc ; desd el ; detector
        hallucinations	8	diaphoresi ; do i ; drink by ; drink wed ; dtr cut ; ear on ; eel ; empec en
        hallucinations	8	empty <furniture> ; est y ; estoy <see> ; estoy viend ; f <clean> ; foc le
        hallucinations	8	foil over ; fold invisibl ; fri etoh ; gallina que ; going with ; gon without
        hallucinations	8	good boy ; grit a ; guy sit ; h tremor ; hand com ; hay nad ; he <smell>
        hallucinations	8	he pawn ; he smel ; hes tap ; hid her ; hij dic ; his <die> ; his blanket
        hallucinations	8	his bottl ; his foreman ; hom rn ; introduc himself ; is see ; is tel
        hallucinations	8	keep flick ; know nobody ; know she ; la <room> ; la cobij ; lamp and ; late she
        hallucinations	8	laugh in ; littl kid ; llev <amount> ; look away ; man is ; man stand ; me hablan
        hallucinations	8	me wrong ; median ; metan ; meth she ; mezcal hac ; mi botel ; mi cam ; mi estuf
        hallucinations	8	milk the ; my palm ; nadi dic ; nev <past> ; no littl ; no pap ; no xanax
        hallucinations	8	nobody believ ; not happy ; old is ; one up ; otr <drive> ; peopl stand
        hallucinations	8	que estamo ; que los ; radi ; reconoc a ; reel ; repeat what ; sab en ; salut the
        hallucinations	8	sat <moment> ; sat now ; say bug ; say dts ; say wer ; se metan ; see wet
        hallucinations	8	segun él ; set a ; sinc grandm ; sinc wednesday ; sof no ; speak up ; steer
        hallucinations	8	stepdown rn ; stop thre ; street at ; tactil + ; that dont ; that isnt
        hallucinations	8	the hallway ; the mattres ; the president ; the salt ; the stal ; ther somebody
        hallucinations	8	thos <hit> ; thos whip ; tio llev ; today lik ; took acid ; traffic in ; tren a
        hallucinations	8	twin wer ; un program ; up thru ; va dic ; vaca en ; ve <crowd> ; ve <unreal>
        hallucinations	8	ve gent ; ve sombra ; ventana con ; viv sol ; voc desd ; voic again ; what get
        hallucinations	8	when cle ; wif cant ; wind it ; yrs every
        hallucinations	7	+ he ; 0 crystal ; 0 gown ; 0 oye ; <alcohol> rummy ; <amount> <crowd>
        hallucinations	7	<amount> respet ; <angry> a ; <angry> with ; <asleep> berth ; <bodypart> <build>
        hallucinations	7	<bodypart> que ; <break> <clothes> ; <breath> <stranger> ; <cold> <count>
        hallucinations	7	<container> hac ; <continue> what ; <crowd> stand ; <drive> been ; <drive> tim
        hallucinations	7	<eat> <unreal> ; <fall> then ; <feel> <furniture> ; <give> wrong ; <go> acros
        hallucinations	7	<go> besid ; <happy> le ; <headface> <stranger> ; <hear> <continue> ; <hear> bad
        hallucinations	7	<hear> no ; <hear> own ; <hear> q ; <hear> x ; <homeless> und ; <lock> <alcohol>
        hallucinations	7	<needle> <ask> ; <night> <room> ; <opening> when ; <partner> <promise>
        hallucinations	7	<pet> <height> ; <phone> apag ; <photo> that ; <photo> we ; <promise> <room>
        hallucinations	7	<room> <rail> ; <room> been ; <room> doesnt ; <room> y ; <rope> out
        hallucinations	7	<sad> <room> ; <say> <furniture> ; <say> <past> ; <sedative> <week> ; <see> per
        hallucinations	7	<see> yet ; <stimulant> pue ; <stop> <alcohol> ; <stop> <furniture>
        hallucinations	7	<stranger> <headface> ; <tired> <room> ; <tool> <tired> ; <tool> x ; <try> <hear>
        hallucinations	7	<try> not ; <unreal> <room> ; <unreal> que ; <vermin> <opening> ; <year> <always>
        hallucinations	7	a <stranger> ; about it ; abuel difunt ; acido ; aft 0 ; aint ther ; al cor
        hallucinations	7	all hand ; and scold ; ano cristal ; answer ; answer a ; ant off ; are shak
        hallucinations	7	asegur ; asegur que ; askin ; at <breath> ; at <drug> ; at air ; baj la
        hallucinations	7	battery on ; beb hac ; bed ; bed every ; been <die> ; been <hear> ; been cal
        hallucinations	7	been over ; blanket that ; book 0 ; bos giv ; botel hac ; breath today
        hallucinations	7	can <feel> ; can feel ; car desd ; ceja ; children are ; cofr ; cofr de ; corn
        hallucinations	7	cotton ; d <opioid> ; d say ; dad ran ; dai til ; de adentr ; demon in ; deputy 0
        hallucinations	7	dermatologist ; describ the ; desd <night> ; desd anoch ; diari ano ; dicen cosa
        hallucinations	7	difunto ; discut con ; disorient x ; drink today ; el cofr ; el licor ; el rec
        hallucinations	7	el refri ; empty ; en cuart ; en q ; es y ; estan sus ; evident ; exam tabl
        hallucinations	7	f <cold> ; f dxm ; f ice ; flashlight ; floor was ; friday that ; gin rummy
        hallucinations	7	group hom ; hallway is ; he dont ; he set ; he swallow ; hing and ; hom staf
        hallucinations	7	hum ; husband cam ; husband get ; i bump ; in through ; is <hear> ; is confus
        hallucinations	7	is dts ; it hes ; it lean ; knock togeth ; know my ; know ther ; la cortin
        hallucinations	7	landlady tenant ; lay a ; le platic ; le rez ; lint ; llam hij ; lo <continue>
        hallucinations	7	los acido ; mam ve ; march along ; me caminan ; me confund ; me nev ; mirror
        hallucinations	7	much respet ; my landlady ; my mattres ; my middl ; nam from ; no amount ; no win
        hallucinations	7	nod at ; non x ; noth ther ; obr no ; off vodk ; only he ; outlet i ; papel
        hallucinations	7	pasaj ; pcp 0 ; per gf ; pick our ; piel ; pisar ; plac at ; plug on ; ppl
        hallucinations	7	program ambulatori ; pul at ; q me ; que ve ; quit vodk ; rack and ; rd day
        hallucinations	7	refri ; roof and ; room wal ; rummy ; rummy on ; salut ; say aft
        hallucinations	7	self <stranger> ; seven to ; shak lik ; she his ; she serv ; sheet cal
        hallucinations	7	sinc barstow ; sit ; sleep berth ; sleep my ; sleev ; somebody ; someth smal
        hallucinations	7	spun ; start yesterday ; static ; stop valium ; tap foil ; tel apag ; the <color>
        hallucinations	7	the bed ; the coat ; the men ; the pattern ; them count ; ther music ; they know
        hallucinations	7	theyr at ; thread off ; to lift ; to nobody ; toalla ; tub is ; tv ; tweezer and
        hallucinations	7	un <treatment> ; und his ; up sinc ; us could ; vaci ; vibora en ; voc q ; vot on
        hallucinations	7	was thursday ; wav ; whatev ; which <water> ; who isnt ; whol church
        hallucinations	7	whos <home> ; whos hous ; why the ; wif now ; with dead ; with pap ; work or
        hallucinations	7	wouldnt <eat> ; wouldnt eat ; wrong city ; y awak ; yard that ; your honor
        hallucinations	6	+ tremor ; 0 dej ; 0 ve ; <alcohol> x ; <amount> lo ; <angry> <official>
        hallucinations	6	<ask> <hear> ; <blood> <medicine> ; <bodypart> the ; <breath> <day>
        hallucinations	6	<calm> <happy> ; <child> off ; <consume> <confused> ; <consume> <shake>
        hallucinations	6	<container> up ; <continue> <hold> ; <crowd> que ; <day> alguien ; <day> espant
        hallucinations	6	<day> estuv ; <day> hes ; <day> ther ; <drug> <start> ; <feel> <feel>
        hallucinations	6	<friend> <official> ; <furniture> <hear> ; <furniture> it ; <furniture> n
        hallucinations	6	<furniture> no ; <furniture> non ; <give> <alcohol> ; <go> <town>
        hallucinations	6	<happy> <room> ; <headface> they ; <hear> <order> ; <hear> has ; <hear> him
        hallucinations	6	<hear> porqu ; <hear> una ; <hold> <opening> ; <hold> one ; <home> re
        hallucinations	6	<homeless> <water> ; <hospital> but ; <kin> dond ; <last> nt ; <law> desd
        hallucinations	6	<leave> lik ; <lock> <school> ; <moment> <past> ; <moment> too ; <need> ensil
        hallucinations	6	<official> <outdoors> ; <official> about ; <official> hav ; <partner> <furniture>
        hallucinations	6	<pet> me ; <phone> aft ; <promise> <photo> ; <put> <clean> ; <put> over
        hallucinations	6	<room> <order> ; <room> has ; <room> they ; <room> was ; <say> <smell>
        hallucinations	6	<say> back ; <say> sobr ; <say> tal ; <say> whil ; <see> back ; <shake> <see>
        hallucinations	6	<shake> <vermin> ; <start> <threat> ; <stranger> <fluid> ; <take> <last>
        hallucinations	6	<think> <home> ; <think> hes ; <think> its ; <threat> him ; <threat> me
        hallucinations	6	<trade> 0 ; <trade> doesnt ; <treatment> rn ; <treatment> sit ; <unreal> <say>
        hallucinations	6	<unreal> <write> ; <unreal> thi ; <vermin> <eat> ; <vermin> she ; <water> back
        hallucinations	6	<water> con ; <write> se ; <year> <unreal> ; a de ; a plat ; a radi ; about <pet>
        hallucinations	6	abuel llev ; addy + ; aft icu ; al <eat> ; all shift ; along to ; and <breath>
        hallucinations	6	and ear ; and lay ; and tel ; and today ; anoch veo ; apag ; arana que ; are back
        hallucinations	6	armcha ; at someon ; attic and ; auditory ; bajamo ; been narrat ; been speak
        hallucinations	6	been up ; befor shift ; bien clarit ; bipol off ; bird ; caen de ; caminan por
        hallucinations	6	car en ; cara ; cat sinc ; chat ; clarit ; clarit y ; closet ; contestan el
        hallucinations	6	convers with ; corn of ; cortin ; cosa que ; dashboard ; day and ; de arrib
        hallucinations	6	del <furniture> ; del celul ; del nacimient ; del post ; del vecin ; deni
        hallucinations	6	dia sin ; diablo ; diari le ; do lik ; dond est ; drench ; drench puls
        hallucinations	6	drink thursday ; drink was ; dry monday ; dry sinc ; dual dx ; duct tap ; edibl 0
        hallucinations	6	el <alcohol> ; el <furniture> ; el tech ; en <month> ; enchuf porqu ; ensil
        hallucinations	6	espanol <hear> ; everywher i ; excus me ; fan <say> ; feel them ; follow him
        hallucinations	6	forearm ; forearm with ; fui ; gallina en ; gato ; gent par ; grandmoth cam
        hallucinations	6	h <moment> ; h <shake> ; h now ; habit all ; hair so ; hal closet ; has eye
        hallucinations	6	hear him ; heard it ; her forearm ; her sleev ; hes <hit> ; him thing ; hip fx
        hallucinations	6	his ankl ; his coach ; his dai ; his ful ; his teach ; hormiga en
        hallucinations	6	hotel security ; i <say> ; i finish ; i review ; if shed ; ill <hold>
        hallucinations	6	im <unreal> ; im hallucinat ; in it ; insect ; is giv ; is say ; its <day>
        hallucinations	6	its ther ; jal las ; keep see ; keep swat ; la <furniture> ; la alarma ; la cam
        hallucinations	6	landlady ; las <promise> ; las <vermin> ; las gracia ; las letra ; last nt
        hallucinations	6	le caminan ; le deci ; les contest ; llev doc ; lo <angry> ; lo llam ; look back
        hallucinations	6	los <feel> ; los diablo ; los enchuf ; los tobil ; m <appointment> ; m book
        hallucinations	6	m day ; man sit ; med floor ; my mom ; nd she ; neighbor put ; neighbor re
        hallucinations	6	neighbor thru ; ni cual ; night deni ; night ive ; night non ; night two
        hallucinations	6	nit has ; nit too ; no <stranger> ; no veo ; no w/d ; not a ; now too ; nurs are
        hallucinations	6	nurs is ; of thin ; on everyth ; on they ; onc stabl ; one from ; orient polit
        hallucinations	6	over <always> ; over a ; over every ; over x ; own bathroom ; par a ; pedirl la
        hallucinations	6	peopl whisper ; pharmacy cut ; pian on ; pid que ; piquet ; platic ; ponen huevo
        hallucinations	6	pour out ; pretty sur ; print ran ; qd 0 ; qd lu ; que <eat> ; que ahi
        hallucinations	6	quier ensil ; radi peopl ; radi say ; ran dry ; rasc ; reconoc su ; rent my
        """
}
