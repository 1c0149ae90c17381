extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-76	=
        hallucinations	56	vh
        hallucinations	51	hallucinat
        hallucinations	35	ah/vh ; oye voc ; tweezer
        hallucinations	33	avh
        hallucinations	32	footstep
        hallucinations	31	insid my ; keep hear ; unplug
        hallucinations	30	<awake> <stimulant>
        hallucinations	29	<confused> <see> ; <vermin> off ; alucin ; hay <pet> ; isnt ther
        hallucinations	28	dead broth
        hallucinations	27	<vermin> <bodypart> ; arent ther ; m tweak ; shush ; wallpap
        hallucinations	26	est habl ; the wallpap ; ve cosa
        hallucinations	25	chat with ; narrat ; tap over
        hallucinations	24	<night> <hear> ; cho in ; hallucination ; le contest ; ve <vermin> ; whisper my
        hallucinations	23	<day> ve ; <vermin> que ; ceil ; dead uncl ; littl men ; no exist ; oig
        hallucinations	22	<feel> <vermin> ; a cho ; acid <day> ; im hear ; la par ; no estan ; reconoc
        hallucinations	22	reli to ; they <opening> ; they hatch ; with tweezer
        hallucinations	21	<continue> shush ; <crowd> <room> ; <unreal> ; as day ; beetl ; hay nadi
        hallucinations	21	hear voic ; keep talk ; le hablan ; men on ; no liquor ; pet a ; plat for
        hallucinations	21	plat numb ; que segun ; radi keep ; see men ; tenemo <pet> ; the baseboard
        hallucinations	21	ther are ; vent
        hallucinations	20	<ask> nobody ; <stranger> <hot> ; <think> <town> ; <vermin> that ; at <vermin>
        hallucinations	20	no reconoc ; question nobody ; shadow peopl ; shut up ; swat ; today the ; tweez
        hallucinations	20	ve ; voic tel
        hallucinations	19	<see> <vermin> ; <see> demonio ; <unreal> <crowd> ; demonio ; his dead
        hallucinations	19	is president ; its unplug ; know dat ; me polite ; nam out ; no radi ; outlet
        hallucinations	19	regader y ; shadow guy ; soldier ; swear the ; tactil ; the ceil ; the corn
        hallucinations	19	the dashboard ; the vent ; veo gent ; viend demonio ; what <month> ; what month
        hallucinations	18	0 ve ; bar <furniture> ; caminandom ; caminandom por ; de blanc ; fac com
        hallucinations	18	hear neighbor ; in tre ; insultan ; is whisper ; isnt real ; littl wir ; no fac
        hallucinations	18	oig voc ; pluck ; see demon ; see spider ; sinc <day> ; visual
        hallucinations	17	<clean> <vermin> ; <happy> <stimulant> ; <hear> <phone> ; <hear> <say>
        hallucinations	17	<hear> a ; <sad> insid ; <see> <unreal> ; <unreal> <go> ; <vermin> ; are peopl
        hallucinations	17	at them ; crawl on ; crawl und ; hatch ; is empty ; keep brush ; le contestan
        hallucinations	17	murmur ; my text ; off g ; pas him ; pinza y ; ppl in ; sin aguardient
        hallucinations	17	stand by ; start answer ; stil breath ; up insid
        hallucinations	16	/ plac ; <always> outlet ; <clothes> rack ; <clothes> stand ; <hear> <night>
        hallucinations	16	<room> <breath> ; <room> dont ; <say> <vermin> ; <stranger> sin ; <think> own
        hallucinations	16	<vermin> <furniture> ; <vermin> <go> ; <vermin> are ; are crawl ; arm tonight
        hallucinations	16	at edg ; baseboard ; carpet is ; clu wher ; coat rack ; est <say> ; every outlet
        hallucinations	16	every room ; gps ; halluc ; hay y ; insid the ; know own ; my dead ; my ful
        hallucinations	16	my pint ; neighbor comment ; plain as ; reli ; say my ; see fac ; see soldier
        hallucinations	16	shadow ppl ; sin <alcohol> ; skin i ; smal <pet> ; smal animal ; sombra ; spider
        hallucinations	16	start hear ; stop drink ; the curtain ; thread out ; tonight she ; y up
        hallucinations	15	<furniture> al ; <hear> <unreal> ; <photo> isnt ; <put> <unreal> ; <room> <say>
        hallucinations	15	<stranger> behind ; alucina ; and fac ; are whisper ; attic ; comin out ; difunt
        hallucinations	15	disorient ; duct ; fac keep ; feel hand ; gusanito ; h orient ; hear ; hij ve
        hallucinations	15	hous ther ; is <say> ; me insultan ; my attic ; no <headface> ; no tra
        hallucinations	15	pap sinc ; pie de ; por debaj ; ron el ; sabemo si ; see ; sirv <eat> ; sirv caf
        hallucinations	15	soldier and ; ther talk ; theyr on ; theyr right ; uncl nam
        hallucinations	15	visual hallucination ; voc que ; y hear ; yrs hear
        hallucinations	14	<alcohol> away ; <child> stand ; <day> escuch ; <furniture> <ask> ; <go> und
        hallucinations	14	<hear> my ; <height> <say> ; <kin> <unreal> ; <remember> <palecolor>
        hallucinations	14	a conversation ; ah/vh sinc ; are <vermin> ; arre ; at sheet ; blu duffel
        hallucinations	14	caminan ; conversation with ; empty <furniture> ; escuch a ; exist y ; existen
        hallucinations	14	feel them ; goat in ; gusano ; hormiga que ; is deal ; keep lift ; kitchen talk
        hallucinations	14	le <phone> ; le sirv ; littl girl ; no existen ; orient ; porqu dic ; rat on
        hallucinations	14	sin etoh ; swat at ; the carpet ; thing crawl ; thread ; to dead ; up 0
        hallucinations	14	ve <pet> ; wal no ; wal stil ; wallpap breath ; who president ; yest the
        hallucinations	13	<asleep> they ; <fluid> <vermin> ; <hear> <angry> ; <hear> <hear>
        hallucinations	13	<hear> <moment> ; <kin> llev ; <room> desd ; <shake> bien ; <think> <day>
        hallucinations	13	ant are ; are littl ; are voic ; been hear ; blank tv ; crouch ; curtain to
        hallucinations	13	dashboard ; daught keep ; dead peopl ; desd <day> ; dres for ; extr plat
        hallucinations	13	foc de ; hear her ; heavy one ; hurry up ; i reach ; isnt plug ; la pinz
        hallucinations	13	lo miran ; miran ; my closet ; nombr desd ; not real ; only she ; pinz ; pinz de
        hallucinations	13	pluck at ; pluck someth ; porqu <say> ; radi is ; roommat quit ; see children
        hallucinations	13	see dead ; see rat ; the boot ; the salt ; the wir ; un zapat ; voic sinc
        hallucinations	13	wont shut ; y stil ; zapat
        hallucinations	12	0 think ; <alcohol> hallucinosi ; <child> sit ; <continue> <hear> ; <feel> each
        hallucinations	12	<happy> <room> ; <hear> que ; <say> <photo> ; <stranger> mad ; <year> <hear>
        hallucinations	12	alcoholic hallucinosi ; als <hear> ; als hear ; animalito ; are <hear> ; are ant
        hallucinations	12	at <height> ; at your ; bed lin ; been spun ; been talk ; beetl off ; cam y
        hallucinations	12	carpet ; chuckl ; corn to ; dog we ; drink now ; drink wed ; el ron ; est pesc
        hallucinations	12	fac in ; feel each ; get said ; hablan por ; hallucinosi ; hes <angry>
        hallucinations	12	hes <put> ; hes pack ; his forearm ; his underwe ; hydrangea ; in corn ; is see
        hallucinations	12	know theyr ; las pinza ; le ofrec ; los espej ; man mad ; melt and ; men
        hallucinations	12	mov when ; my <die> ; my mattres ; nev own ; orient x ; otr driv ; oye
        hallucinations	12	pas <write> ; peopl in ; pinza ; pour <eat> ; roof talk ; rug is ; salt
        hallucinations	12	she fold ; sin <headface> ; sin car ; sixty hour ; tent und ; the bedspread
        hallucinations	12	the q ; the tv ; the voic ; third <week> ; tre outsid ; tv <say> ; underwe
        hallucinations	12	use mol ; voic ; wallpap has ; what her ; y <hear>
        hallucinations	11	<alcohol> hac ; <amount> <shake> ; <bodypart> raw ; <child> <furniture>
        hallucinations	11	<clean> <pet> ; <container> fan ; <day> <hear> ; <go> arre ; <hear> her
        hallucinations	11	<hear> them ; <hit> at ; <hot> <say> ; <night> <try> ; <night> too
        hallucinations	11	<photo> apag ; <room> was ; <say> ah ; <say> pop ; <shake> <pet>
        hallucinations	11	<unreal> <vermin> ; <vermin> en ; <vermin> und ; ah ; al pie ; all <bodypart>
        hallucinations	11	all hand ; am awar ; and answer ; and arre ; arana ; askin who ; auditory
        hallucinations	11	away on ; bar <room> ; bar wal ; bed sinc ; been dig ; box fan ; brush ; bug und
        hallucinations	11	bug walk ; but sinc ; cant eat ; clos in ; com acros ; crawl ; d <see>
        hallucinations	11	del <breath> ; del air ; demon on ; dia es ; direct <drive> ; direct traffic
        hallucinations	11	discus me ; dont exist ; est <see> ; est hoy ; est viend ; floor was
        hallucinations	11	forearm all ; g <amount> ; hablan ; hav <unreal> ; hav hallucination
        hallucinations	11	he introduc ; hear a ; hear them ; heat vent ; hes hear ; him <order>
        hallucinations	11	him order ; hombr sin ; hum ; im <hear> ; insist its ; instruction sinc
        hallucinations	11	is talk ; it know ; las pared ; lean in ; m tent ; mam muert ; man is
        hallucinations	11	me reconoc ; mir gent ; mol i ; nin en ; no baby ; not ther ; noth ther
        hallucinations	11	on ceil ; pattern on ; pick at ; pis y ; platic con ; radi ; read my ; real but
        hallucinations	11	remark ; scoot over ; ship we ; sinc thursday ; sinc yest ; stop thre ; sweep
        hallucinations	11	sweep <vermin> ; the attic ; the drain ; the snak ; them walk ; to scoot
        hallucinations	11	to telephon ; tonight hes ; turn the ; tweak x ; ve animal ; veo ; voc
        hallucinations	11	vodk sunday ; wal talk ; who let ; who stand ; wif swear ; wif sweep ; wir out
        hallucinations	11	y jur
        hallucinations	10	0 <moment> ; 0 dur ; 0 see ; <angry> <trade> ; <ask> <month>
        hallucinations	10	<blood> <medicine> ; <build> <hear> ; <child> <unreal> ; <child> out
        hallucinations	10	<continue> <say> ; <die> <shake> ; <feel> en ; <fluid> <child> ; <friend> wont
        hallucinations	10	<needle> ; <order> he ; <pain> <friend> ; <pet> <furniture> ; <pet> <room>
        hallucinations	10	<pet> in ; <pet> that ; <pet> we ; <photo> <say> ; <play> down
        hallucinations	10	<room> <continue> ; <room> <rail> ; <room> outlet ; <stimulant> <hear>
        hallucinations	10	<stimulant> late ; <stranger> insid ; <take> <vermin> ; <take> lint
        hallucinations	10	<think> theyr ; <unreal> <day> ; <unreal> que ; <vermin> <eat> ; <vermin> pour
        hallucinations	10	anoch y ; answer her ; ant pour ; are <crowd> ; are his ; arent ; around lik
        hallucinations	10	arre <pet> ; arre vaca ; as <day> ; auditor 0 ; back one ; behind you
        hallucinations	10	believ me ; bunkmat has ; calm as ; carpet has ; children out ; cok late
        hallucinations	10	conversation ; cop in ; corn ; cucaracha ; desconoc ; dij no ; duffel for
        hallucinations	10	el barc ; enterramo en ; etoh x ; feel bug ; gallina que ; garag now ; get mad
        hallucinations	10	go look ; had when ; hallway ; hallway for ; he <smell> ; he smel ; heard it
        hallucinations	10	in when ; invisibl ; it answer ; its warm ; keep answer ; late a ; le platic
        hallucinations	10	licuador apag ; mam difunt ; mattres and ; me estan ; men with ; mom quit
        hallucinations	10	mov und ; my <room> ; my bunk ; my nam ; nam <phone> ; nam cal ; noon today
        hallucinations	10	op to ; par sei ; pasil desd ; pick lint ; platic al ; pls <stranger>
        hallucinations	10	pls someon ; poster ; pour tea ; radi that ; say ant ; shadow ; sho the
        hallucinations	10	sinc <last> ; sinc last ; sombra que ; somebody keep ; somebody nam ; someon
        hallucinations	10	stil hear ; stop phenibut ; stop sat ; street at ; that arent ; the <breath>
        hallucinations	10	the air ; the refrigerator ; the tre ; them <hear> ; to narrat ; tonight hear
        hallucinations	10	tre right ; tv is ; un nin ; va dic ; ve <crowd> ; ve gent ; voic again
        hallucinations	10	wal breath ; wal outlet ; what <outdoors> ; what street ; what town ; whisper
        hallucinations	10	wind <rope> ; wir ; yr <hear> ; yr hear
        hallucinations	9	+ shift ; 0 fami ; 0 pick ; <alcohol> el ; <alcohol> restrain ; <ask> op
        hallucinations	9	<blade> sinc ; <color> <pet> ; <confused> to ; <consume> detector
        hallucinations	9	<container> his ; <furniture> <think> ; <hit> <vermin> ; <insurance> off
        hallucinations	9	<intoxicated> to ; <kin> ve ; <moment> sal ; <night> first ; <night> hes
        hallucinations	9	<night> she ; <partner> nin ; <pet> off ; <pet> und ; <room> <order>
        hallucinations	9	<room> respiran ; <rope> <headface> ; <say> con ; <say> cosa ; <see> <official>
        hallucinations	9	<shake> los ; <start> <hear> ; <stimulant> le ; <stranger> in ; <stranger> sit
        hallucinations	9	<take> at ; <unreal> <last> ; <unreal> <pet> ; <unreal> <room> ; <unreal> sinc
        hallucinations	9	<vermin> on ; <water> ful ; <withdrawal> ive ; acido ; adentr de ; agar un
        hallucinations	9	am <hear> ; am hear ; ambulatori ; an orchestr ; and mat ; ankl last ; answer a
        hallucinations	9	answer him ; are men ; argu with ; ask op ; at foot ; at peopl ; baby the
        hallucinations	9	been his ; blink ; bro say ; cal hear ; car desd ; chicken in ; convert with
        hallucinations	9	cov off ; cuart tom ; curtain ; de luz ; desd ayer ; dia tiembl ; disorient to
        hallucinations	9	do i ; eel ; el tech ; enjuagu ; espej ; estamo en ; estoy <unreal>
        hallucinations	9	estoy alucin ; fath stop ; feed it ; follow me ; gent que ; get down ; habl desd
        hallucinations	9	hand com ; hat on ; hear an ; heard my ; hen off ; his dai ; hom rn ; hoy mart
        hallucinations	9	it <think> ; its 0 ; its hing ; keep tel ; la cobij ; le soplan ; left ear
        hallucinations	9	llor no ; los acido ; lun ve ; man stand ; mano que ; metan ; milk tank ; mon now
        hallucinations	9	movers ; my palm ; n x ; nam com ; near ; night thi ; no gin ; no hay ; not happy
        hallucinations	9	now keep ; oig a ; our couch ; par en ; pared ; pared respiran ; pcp in
        hallucinations	9	peopl whisper ; per <crowd> ; pls ; pul <rope> ; pul lin ; respiran ; respiran y
        hallucinations	9	rez a ; rie con ; roach ; roof and ; sacud ; say wer ; se hund ; se metan
        hallucinations	9	see dog ; self ; she <clean> ; shelt staf ; sho hen ; sient en ; sinc friday
        hallucinations	9	sinc i ; sinc tuesday ; smok detector ; soplan ; spend the ; stand in ; talk i
        hallucinations	9	the coat ; the hatchet ; them count ; thing <go> ; think our ; to peopl
        hallucinations	9	tremulou ; un program ; up thru ; vaca en ; ve <stranger> ; ve hombr
        hallucinations	9	vent <continue> ; vent again ; vent becaus ; ventana con ; veo a ; veo sombra
        hallucinations	9	vin el ; vin hac ; wal ; walk und ; when cle ; win tuesday ; with <tool>
        hallucinations	9	with its ; with pap ; wk <hear> ; wk hear ; wood grain ; y awak ; y took ; y ve
        hallucinations	9	yrs every
        hallucinations	8	0 <think> ; 0 hear ; 0 uds ; <alcohol> <confused> ; <ask> <pet> ; <blade> hes
        hallucinations	8	<breath> <friend> ; <child> off ; <clothes> that ; <continue> <breath>
        hallucinations	8	<continue> <see> ; <continue> flick ; <continue> stomp ; <crowd> <height>
        hallucinations	8	<crowd> thru ; <day> up ; <drive> been ; <feel> <feel> ; <furniture> <hear>
        hallucinations	8	<furniture> que ; <furniture> y ; <give> <order> ; <hear> bad ; <hot> <need>
        hallucinations	8	<kin> <stop> ; <kin> pt ; <last> <pet> ; <leave> lik ; <lock> <alcohol>
        hallucinations	8	<needle> <ask> ; <pet> en ; <pet> que ; <photo> <continue> ; <photo> that
        hallucinations	8	<promise> <room> ; <put> <clean> ; <rail> a ; <rarely> <treatment>
        hallucinations	8	<record> sinc ; <rope> that ; <say> <furniture> ; <say> desd ; <see> away
        hallucinations	8	<shake> <vermin> ; <stop> sat ; <take> acid ; <take> animalito
        hallucinations	8	<think> <official> ; <think> <room> ; <unreal> <clean> ; <unreal> <friend>
        hallucinations	8	<unreal> <say> ; <unreal> as ; <vermin> <need> ; <water> off ; a flashlight
        hallucinations	8	aft <last> ; aft last ; ahorit mism ; air cal ; and <headface> ; answer
        hallucinations	8	answer it ; applicant for ; are <breath> ; are breath ; are non ; are walk
        hallucinations	8	at <rope> ; at thread ; ativan cold ; auditory hallucination ; ayer estuv
        hallucinations	8	bar hormiga ; bed every ; bedspread ; been giv ; been over ; bras <play>
        hallucinations	8	bras band ; breath today ; calm on ; catch the ; ceja ; children are ; cin en
        hallucinations	8	clarit ; cofr ; cofr de ; colader ; compadr que ; cop hav ; cuand estoy ; day up
        hallucinations	8	dentr del ; desd anoch ; desd anti ; detector ; detox pleas ; dia bar
        hallucinations	8	diaphoresi ; dig at ; disorient x ; doctor com ; dry sinc ; dtr cut ; ear on
        hallucinations	8	el cofr ; el licor ; els see ; empty ; empty cha ; en q ; enchuf ; es y ; est y
        hallucinations	8	estoy <see> ; estoy viend ; f ice ; foc le ; fold invisibl ; follow him
        hallucinations	8	fri etoh ; friday that ; ful nam ; gon without ; guy sit ; hay gent ; hes tap
        hallucinations	8	hid her ; hij dic ; his bottl ; his coach ; his foreman ; husband cam ; i get
        hallucinations	8	in forest ; is dts ; it lean ; its <day> ; keep flick ; know she ; la <room>
        hallucinations	8	landlady tenant ; late she ; laugh in ; lint out ; look away ; me confund
        hallucinations	8	me nev ; me order ; me salud ; me wrong ; men in ; mi cam ; mil that ; my fridg
        hallucinations	8	my kitchen ; my reclin ; nam from ; no <play> ; no littl ; nobody believ ; nod at
        hallucinations	8	now think ; one up ; otr <drive> ; par <outdoors> ; par afuer ; peopl stand
        hallucinations	8	phon has ; program ambulatori ; pul thread ; refri ; say dts ; say hey ; say the
        hallucinations	8	say ther ; se sacud ; see them ; set a ; she answer ; she hear ; she see
        hallucinations	8	sinc barstow ; sinc grandm ; sist pt ; sof no ; somebody ; speak up ; spider on
        hallucinations	8	staf 0 ; staircas ; stepdown rn ; tel apag ; tel her ; that aint ; that dont
        hallucinations	8	that isnt ; that liv ; the blank ; the devil ; the hallway ; the pattern
        hallucinations	8	ther <stranger> ; ther music ; theyr <breath> ; theyr at ; theyr breath
        hallucinations	8	tiembl much ; tio llev ; to lift ; to sup ; toalla ; tonight for ; tonight they
        hallucinations	8	took acid ; traffic in ; transf ctr ; tre dia ; tremen dej ; tren a ; tub is ; tv
        hallucinations	8	tv say ; vaci ; viv sol ; wat off ; what <town> ; what new ; when nobody
        hallucinations	8	which <water> ; whos <home> ; whos hous ; wir com ; work boot ; y <see> ; y veo
        hallucinations	8	yard that
        hallucinations	7	+ <see> ; 0 gown ; 0 tremulou ; <alcohol> rummy ; <alcohol> x ; <amount> respet
        hallucinations	7	<ask> <fluid> ; <bodypart> <breath> ; <break> <clothes> ; <church> in
        hallucinations	7	<clean> <furniture> ; <clothes> <wait> ; <continue> what ; <crowd> <threat>
        hallucinations	7	<crowd> stand ; <day> <unreal> ; <day> espant ; <day> ther ; <drive> tim
        hallucinations	7	<eat> <unreal> ; <eat> cant ; <furniture> no ; <furniture> vaci ; <furniture> who
        hallucinations	7	<go> besid ; <go> ida ; <happy> le ; <hear> <continue> ; <hear> <order>
        hallucinations	7	<hear> has ; <hear> it ; <hear> no ; <hear> own ; <hit> <breath>
        hallucinations	7	<hold> <opening> ; <homeless> und ; <kin> dond ; <lock> <school> ; <night> <room>
        hallucinations	7	<night> vi ; <official> <vermin> ; <opening> when ; <partner> <clean>
        hallucinations	7	<partner> sat ; <pet> <height> ; <phone> apag ; <photo> <buy> ; <photo> me
        hallucinations	7	<photo> unplug ; <photo> we ; <promise> ther ; <room> doesnt ; <room> orient
        hallucinations	7	<room> y ; <sad> <room> ; <say> <hear> ; <say> <past> ; <see> <pet> ; <see> any
        hallucinations	7	<see> them ; <see> twic ; <see> yet ; <stimulant> pue ; <stop> <alcohol>
        hallucinations	7	<stranger> <breath> ; <stranger> <furniture> ; <stranger> <height> ; <think> hes
        hallucinations	7	<think> its ; <think> she ; <threat> thru ; <tool> x ; <try> <hear>
        hallucinations	7	<unreal> <night> ; <vermin> <clothes> ; <vermin> <headface> ; <vermin> <opening>
        hallucinations	7	<write> se ; a <stranger> ; abuel llev ; addres the ; aft you ; aguardient hac
        hallucinations	7	aint ther ; al cor ; and ida ; and search ; and today ; and wind ; ano cristal
        hallucinations	7	anoch vi ; ant on ; any <stranger> ; apag ; argu in ; at visit ; beb hac
        hallucinations	7	been <die> ; been <give> ; been <hear> ; been <say> ; been cal ; been narrat
        hallucinations	7	been up ; bos giv ; breath and ; bug com ; cantidad ; cha think ; chat
        hallucinations	7	client day ; cros the ; d <opioid> ; d say ; dai til ; day stil ; day thre
        hallucinations	7	de adentr ; dead aunt ; demon ; dermatologist ; desd <night> ; desd el ; difunto
        hallucinations	7	dog in ; drink today ; el rec ; els <hear> ; els hear ; empec en ; en cuart
        hallucinations	7	escond y ; espej con ; esquin del ; estan sus ; exam tabl ; f dxm ; fami want
        hallucinations	7	fan <say> ; flashlight ; foil over ; fui ; fuman ice ; fur ; gent par ; gin rummy
        hallucinations	7	go <see> ; going with ; golp hac ; grit a ; group hom ; guard at ; h tremor
        hallucinations	7	hallway is ; hay nad ; he pawn ; he set ; hing and ; his ful ; husband get
        hallucinations	7	i bump ; i drink ; i finish ; in it ; incontinent ; is <confused> ; is drench
        hallucinations	7	is tel ; jar empty ; keep see ; keep swat ; kid out ; knock togeth ; la cortin
        hallucinations	7	lay a ; le habl ; lint ; littl kid ; llam hij ; llev doc ; lo <continue>
        hallucinations	7	los <feel> ; m <appointment> ; m book ; m day ; maggot ; march along ; me hablan
        hallucinations	7	median ; men talk ; meth she ; mi botel ; mi estuf ; mov and ; much respet
        hallucinations	7	muert y ; muri le ; my middl ; nadi dic ; neighbor plot ; neighbor put ; nit too
        hallucinations	7	no pap ; no win ; no xanax ; non x ; of thin ; of tonight ; old is ; on everyth
        hallucinations	7	our landlord ; outlet bc ; outlet i ; pa <amount> ; papel ; par <count> ; pasaj
        hallucinations	7	per gf ; pid que ; piel ; pisar ; platic ; plot thru ; plug on ; que <eat>
        hallucinations	7	que estamo ; que los ; radi unplug ; rasc ; rd day ; repeat what ; room wal
        hallucinations	7	roommat ask ; rummy ; rummy on ; salut the ; sat <moment> ; sat now ; sat on
        hallucinations	7	saturday ther ; say aft ; say bug ; see ant ; see any ; see cat ; see wet
        hallucinations	7	segun él ; self <stranger> ; seven to ; she his ; she lay ; she serv ; she so
        hallucinations	7	sheet cal ; shop window ; sinc wednesday ; skin and ; skin been ; skin n
        hallucinations	7	sleep my ; sleev and ; someth smal ; spe 0 ; spun ; staf res ; start yesterday
        hallucinations	7	steer ; stop valium ; swear ther ; sweep beetl ; sweep the ; talk back ; talk to
        hallucinations	7	tap foil ; tarare ; tech re ; tel op ; the bed ; the lamp ; the lorazepam
        hallucinations	7	the mattres ; the radi ; them <count> ; them <go> ; ther a ; ther think ; therev
        hallucinations	7	therev been ; they know ; thin <breath> ; thin air ; thos <child> ; thread off
        hallucinations	7	to hurry ; tv remot ; tweezer and ; twin wer ; un <treatment> ; va pa
        hallucinations	7	ve <unreal> ; ve sombra ; voc desd ; vot on ; walk by ; what get ; whatev
        hallucinations	7	whol church ; why the ; wif cant ; win thre ; wind it ; wouldnt <eat>
        hallucinations	7	wouldnt eat ; wrong city ; y oig ; y see ; ya vaci ; your honor
        hallucinations	6	+ tremor ; + visual ; 0 als ; 0 oye ; <always> <hold> ; <angry> a ; <blade> <hit>
        hallucinations	6	<bodypart> que ; <bodypart> right ; <clean> drain ; <clothes> behind
        hallucinations	6	<consume> <shake> ; <container> hac ; <crowd> <breath> ; <crowd> in
        hallucinations	6	<day> <amount> ; <day> alguien ; <day> hes ; <die> <kin> ; <drive> depot
        hallucinations	6	<drive> we ; <drug> <start> ; <feel> <furniture> ; <feel> lik ; <furniture> n
        hallucinations	6	<go> <homeless> ; <go> <town> ; <headface> they ; <hear> an ; <hear> him
        hallucinations	6	<hear> q ; <height> <think> ; <height> down ; <hit> hac ; <hold> one ; <home> re
        hallucinations	6	<home> rn ; <homeless> <water> ; <hospital> but ; <last> nt ; <medicine> <afraid>
        hallucinations	6	<moment> <past> ; <moment> mism ; <moment> too ; <moment> ve ; <night> orient
        hallucinations	6	<night> they ; <night> thi ; <night> unk ; <official> <opening>
        hallucinations	6	<official> <outdoors> ; <official> hav ; <order> <continue>
        hallucinations	6	<palecolor> <furniture> ; <partner> <furniture> ; <past> <confused> ; <pet> me
        hallucinations	6	<phone> right ; <play> along ; <promise> <photo> ; <put> over ; <room> <pet>
        hallucinations	6	<room> <write> ; <room> cant ; <room> x ; <rope> out ; <say> back ; <say> tal
        hallucinations	6	<sedative> <week> ; <see> <blood> ; <see> <color> ; <see> back ; <see> per
        hallucinations	6	<shake> <say> ; <stranger> <headface> ; <stranger> <phone> ; <try> <money>
        hallucinations	6	<unreal> <take> ; <unreal> thi ; <year> <always> ; a crowd ; a tiny
        hallucinations	6	abuel difunt ; addy + ; aft icu ; al <eat> ; am our ; anchor ; and <intoxicated>
        hallucinations	6	and nod ; and scold ; antebraz ; apa llev ; apartment i ; arana en ; are back
        hallucinations	6	are no ; are sit ; ask us ; askin ; at <breath> ; at <drug> ; at <furniture>
        hallucinations	6	at air ; at someon ; band in ; basc ; battery on ; bed ; been <build>
        hallucinations	6	befor shift ; blanket that ; book 0 ; botel hac ; bother anyon ; bourbon cold
        hallucinations	6	braid ; broth hear ; bus depot ; caen de ; can see ; can stop ; cat on
        hallucinations	6	climb down ; closet ; closet x ; cobij ; conten ; contestan el ; cortin
        hallucinations	6	cosa que ; cotton ; crew in ; culebra en ; dad ran ; dai lik ; day moth
        hallucinations	6	de arrib ; de ceja ; del celul ; del nacimient ; del post ; deliriou ; deputy 0
        hallucinations	6	dia sin ; diari le ; dicen cosa ; died when ; discut con ; dond est ; down <last>
        hallucinations	6	down last ; drench puls ; drink by ; drink sun ; drink thursday ; dry monday
        hallucinations	6	dtr wont ; duct tap ; edg of ; edibl 0 ; el refri ; en <confused> ; en delirium
        hallucinations	6	espanol <hear> ; every haul ; everyth she ; everywher i ; feel lik ; floor is
        hallucinations	6	fold up ; for <clean> ; forearm ; forearm with ; frank ; from <homeless>
        hallucinations	6	from <pet> ; from encampment ; good boy ; grandp third ; h <moment> ; h now
        """
}
