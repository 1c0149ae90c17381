extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-76	=
        hallucinations	56	vh
        hallucinations	51	hallucinat
        hallucinations	36	oye voc
        hallucinations	35	ah/vh
        hallucinations	34	tweezer
        hallucinations	33	avh ; hay <pet>
        hallucinations	32	footstep
        hallucinations	31	unplug
        hallucinations	30	<confused> <see> ; dead broth
        hallucinations	29	<awake> <stimulant> ; <vermin> <bodypart> ; alucin ; arent ther ; insid my
        hallucinations	29	isnt ther ; keep hear
        hallucinations	28	<night> <hear> ; the wallpap
        hallucinations	27	<vermin> off ; m tweak ; shush
        hallucinations	26	est habl ; plat numb ; ve cosa
        hallucinations	25	chat with ; le contest ; oig ; plat for ; tap over
        hallucinations	24	<day> ve ; cho in ; hallucination ; no radi ; wallpap ; whisper my
        hallucinations	23	<vermin> que ; ceil ; men on ; narrat ; no exist
        hallucinations	22	<unreal> ; <vermin> <furniture> ; a cho ; as day ; dead uncl ; littl men
        hallucinations	22	reli to ; they <opening> ; they hatch
        hallucinations	21	<feel> <vermin> ; acid <day> ; im hear ; keep talk ; le hablan ; no estan
        hallucinations	21	pet a ; que segun ; reconoc ; the baseboard ; ther are ; vent ; with tweezer
        hallucinations	20	<ask> nobody ; <continue> shush ; <think> <town> ; <vermin> en ; at <vermin>
        hallucinations	20	hay nadi ; la par ; no reconoc ; question nobody ; regader y ; see spider
        hallucinations	20	soldier ; swat ; swear the ; tactil ; the ceil ; the vent ; tonight she ; tweez
        hallucinations	20	ve ; voic tel
        hallucinations	19	<see> demonio ; <stranger> <hot> ; <unreal> <crowd> ; demonio ; hair out
        hallucinations	19	hear voic ; is whisper ; its unplug ; keep lift ; know dat ; littl wir
        hallucinations	19	me polite ; nam out ; ppl in ; shadow peopl ; shut up ; tenemo <pet> ; today the
        hallucinations	19	ve <vermin> ; viend demonio ; visual
        hallucinations	18	<crowd> <room> ; <unreal> <go> ; <vermin> that ; bar <furniture> ; caminandom
        hallucinations	18	caminandom por ; crawl und ; de blanc ; his dead ; is president ; isnt real
        hallucinations	18	no fac ; off g ; oig voc ; pluck ; rat on ; see demon ; see men ; shadow guy
        hallucinations	18	sinc <day> ; stand by ; the corn ; the dashboard ; thread out ; veo ; veo gent
        hallucinations	18	who president
        hallucinations	17	<always> outlet ; <clothes> rack ; <hear> <night> ; <hear> <unreal> ; <hear> a
        hallucinations	17	<see> <vermin> ; <vermin> ; arm tonight ; at them ; beetl ; coat rack
        hallucinations	17	est <say> ; every outlet ; fac com ; hatch ; in tre ; le contestan ; murmur
        hallucinations	17	my text ; pinza y ; read my ; reli ; see soldier ; skin i ; smal <pet>
        hallucinations	17	smal animal ; start answer ; stil breath
        hallucinations	16	0 ve ; <clean> <vermin> ; <hear> <phone> ; <hear> <say> ; <kin> <unreal>
        hallucinations	16	<room> dont ; <sad> insid ; <see> <unreal> ; <stranger> sin ; <think> own
        hallucinations	16	alucina ; are littl ; are peopl ; at edg ; baseboard ; carpet is ; clu wher
        hallucinations	16	comin out ; crawl on ; gusano ; hear neighbor ; hormiga ; insid the ; insultan
        hallucinations	16	is empty ; know own ; my dead ; neighbor comment ; no tra ; pas him ; pie de
        hallucinations	16	plain as ; radi keep ; ron el ; shadow ppl ; sin aguardient ; soldier and
        hallucinations	16	stop drink ; the carpet ; the curtain ; the drain ; y up
        hallucinations	15	/ plac ; <child> stand ; <clothes> stand ; <go> und ; <happy> <stimulant>
        hallucinations	15	<put> <unreal> ; <say> <photo> ; <say> <vermin> ; <vermin> are ; and fac
        hallucinations	15	are crawl ; arre ; attic ; daught keep ; difunt ; disorient ; duct ; every room
        hallucinations	15	fac keep ; feel hand ; feel them ; h orient ; halluc ; hay y ; hear ; hous ther
        hallucinations	15	i reach ; is <say> ; ive check ; keep brush ; le <phone> ; me insultan
        hallucinations	15	no <headface> ; nombr desd ; outlet ; pap sinc ; por debaj ; porqu dic ; say my
        hallucinations	15	see fac ; sin <alcohol> ; sirv <eat> ; sirv caf ; sombra ; spider ; start hear
        hallucinations	15	swat at ; ther talk ; theyr on ; thing crawl ; thread ; uncl nam ; ve <pet>
        hallucinations	15	voc que ; y hear ; yrs hear
        hallucinations	14	<alcohol> away ; <day> escuch ; <furniture> <ask> ; <furniture> al ; <hear> my
        hallucinations	14	<height> <say> ; <room> <breath> ; <room> <say> ; <stranger> behind
        hallucinations	14	<vermin> <go> ; a conversation ; ah/vh sinc ; are whisper ; at sheet ; been talk
        hallucinations	14	conversation with ; empty <furniture> ; escuch a ; exist y ; existen ; fac in
        hallucinations	14	goat in ; gusanito ; heat vent ; hes <angry> ; hormiga que ; is deal ; isnt plug
        hallucinations	14	littl girl ; my attic ; no existen ; no liquor ; only she ; orient ; pick at
        hallucinations	14	remark ; sabemo si ; see ; see rat ; the attic ; the bedspread ; the wir
        hallucinations	14	theyr right ; to dead ; visual hallucination ; wal stil
        hallucinations	13	<child> ve ; <hear> <angry> ; <hear> <hear> ; <shake> bien ; <year> <hear>
        hallucinations	13	are <vermin> ; are voic ; been hear ; blank tv ; caminan ; curtain to
        hallucinations	13	dead peopl ; dres for ; drink now ; drink wed ; get said ; hablan por ; hear her
        hallucinations	13	heavy one ; hij ve ; in corn ; it know ; kitchen talk ; la pinz ; lo miran
        hallucinations	13	man told ; melt and ; miran ; my ful ; no baby ; not real ; peopl in ; pinz
        hallucinations	13	pinz de ; pluck someth ; porqu <say> ; radi is ; roommat quit ; rug is
        hallucinations	13	see dead ; sin etoh ; the salt ; un zapat ; up 0 ; up insid ; voc ; wal no
        hallucinations	13	wallpap has ; wont shut ; y <hear> ; y stil ; yest the ; zapat
        hallucinations	12	0 think ; <alcohol> hallucinosi ; <bodypart> raw ; <build> <hear>
        hallucinations	12	<die> <shake> ; <go> arre ; <hear> que ; <hot> <say> ; <kin> llev ; <night> too
        hallucinations	12	<photo> <say> ; <photo> apag ; <say> ah ; <stimulant> obvious ; <stranger> mad
        hallucinations	12	<think> <day> ; <unreal> <vermin> ; al pie ; alcoholic hallucinosi ; and answer
        hallucinations	12	and arre ; ant are ; are ant ; askin who ; at <height> ; bed lin ; bed sinc
        hallucinations	12	been spun ; cam y ; carpet ; chuckl ; corn to ; dashboard ; desd <day>
        hallucinations	12	direct traffic ; dog we ; el ron ; est pesc ; extr plat ; g <amount>
        hallucinations	12	hallucinosi ; he introduc ; hes <put> ; hes pack ; him <order> ; him order
        hallucinations	12	his forearm ; hurry up ; is see ; know theyr ; las pared ; las pinza ; le ofrec
        hallucinations	12	le sirv ; los espej ; man mad ; me why ; mov and ; mov when ; my <die>
        hallucinations	12	my closet ; orient x ; otr driv ; pas <write> ; pattern on ; pinza ; pluck at
        hallucinations	12	pour <eat> ; see children ; she fold ; stil hear ; tent und ; the boot ; the q
        hallucinations	12	the tre ; the voic ; them walk ; third <week> ; tv <say> ; use mol ; vodk sunday
        hallucinations	12	voic ; voic sinc ; what her ; who stand ; wind <rope>
        hallucinations	11	<alcohol> hac ; <child> <furniture> ; <child> <unreal> ; <child> sit
        hallucinations	11	<container> fan ; <day> <hear> ; <feel> each ; <hear> <moment> ; <hear> her
        hallucinations	11	<hear> them ; <hit> at ; <moment> <see> ; <night> she ; <pet> <furniture>
        hallucinations	11	<pet> <room> ; <room> desd ; <room> was ; <say> pop ; <shake> <pet>
        hallucinations	11	<take> <vermin> ; <think> theyr ; ah ; all <bodypart> ; all hand ; als <hear>
        hallucinations	11	als hear ; animalito ; answer him ; are <hear> ; away on ; bar <room> ; bar wal
        hallucinations	11	believ me ; box fan ; brush ; bug walk ; but sinc ; crawl ; crouch ; d <see>
        hallucinations	11	demon on ; discus me ; el barc ; est <see> ; est viend ; feel each ; floor was
        hallucinations	11	follow me ; forearm all ; hear them ; hes hear ; his underwe ; hombr sin ; hum
        hallucinations	11	insist its ; instruction sinc ; is talk ; it <think> ; it tel ; keep answer
        hallucinations	11	late a ; lean in ; m tent ; mam muert ; man is ; many ; me reconoc ; men ; mol i
        hallucinations	11	nin en ; no gin ; noth ther ; on ceil ; platic con ; pour tea ; radi ; real but
        hallucinations	11	roof talk ; say ther ; shadow ; sin <headface> ; sin car ; sinc yest ; someon
        hallucinations	11	stop phenibut ; stop sat ; stop thre ; sweep ; sweep <vermin> ; that arent
        hallucinations	11	the snak ; tre outsid ; tweak x ; underwe ; ve animal ; wal breath ; wal talk
        hallucinations	11	wallpap breath ; what <outdoors> ; what street ; who let ; wif swear ; wif sweep
        hallucinations	11	wir ; wir out ; with its ; y jur
        hallucinations	10	+ shift ; 0 dur ; 0 see ; <alcohol> el ; <angry> <trade> ; <asleep> they
        hallucinations	10	<child> off ; <child> out ; <consume> detector ; <continue> <hear>
        hallucinations	10	<continue> <say> ; <feel> en ; <fluid> <child> ; <friend> wont ; <happy> <room>
        hallucinations	10	<night> <try> ; <pain> <friend> ; <pet> in ; <pet> off ; <pet> that ; <pet> und
        hallucinations	10	<pet> we ; <photo> isnt ; <room> <continue> ; <say> cosa ; <shake> los
        hallucinations	10	<stimulant> <hear> ; <take> at ; <take> lint ; <unreal> <day> ; <unreal> <room>
        hallucinations	10	<unreal> as ; <unreal> que ; <vermin> all ; <vermin> pour ; <vermin> und
        hallucinations	10	a flashlight ; addres the ; anoch y ; ant pour ; are <breath> ; are <crowd>
        hallucinations	10	are breath ; arent ; around lik ; arre <pet> ; arre vaca ; as <day> ; at foot
        hallucinations	10	auditory ; back one ; bedspread ; beetl off ; bro say ; bug und ; bunkmat has
        hallucinations	10	cal hear ; car desd ; carpet has ; clos in ; compadr que ; conversation
        hallucinations	10	cucaracha ; del <breath> ; del air ; dia es ; direct <drive> ; dont exist
        hallucinations	10	enterramo en ; est hoy ; etoh x ; fath stop ; feel bug ; garag now ; get mad
        hallucinations	10	hablan ; had when ; hallway ; hallway for ; hav <unreal> ; hav hallucination
        hallucinations	10	he <smell> ; he smel ; heard it ; hydrangea ; im <hear> ; in when ; invisibl
        hallucinations	10	it answer ; its warm ; le platic ; left ear ; licuador apag ; mam difunt
        hallucinations	10	man stand ; mattres and ; me estan ; mir gent ; my <room> ; my landlady ; my nam
        hallucinations	10	nam <phone> ; nam cal ; night thi ; no hay ; not ther ; now think ; oig a
        hallucinations	10	op to ; oye ; pared ; per <crowd> ; pick lint ; pis y ; platic al
        hallucinations	10	pls <stranger> ; pls someon ; poster ; pul lin ; radi that ; rez a ; sacud
        hallucinations	10	scoot over ; set a ; she answer ; ship we ; sho the ; sinc <last> ; sinc last
        hallucinations	10	sinc thursday ; sinc tuesday ; smok detector ; sombra que ; somebody nam
        hallucinations	10	spend the ; street at ; the <breath> ; the air ; the refrigerator ; the tv
        hallucinations	10	them <hear> ; think our ; tiembl much ; to scoot ; tonight hes ; turn the
        hallucinations	10	un nin ; va dic ; wal ; walk und ; what <month> ; what month ; what town
        hallucinations	10	win tuesday ; wir com ; y awak
        hallucinations	9	0 fami ; 0 pick ; <amount> <shake> ; <ask> op ; <blade> hes ; <blood> <medicine>
        hallucinations	9	<color> <pet> ; <confused> to ; <container> his ; <container> up
        hallucinations	9	<furniture> <think> ; <hit> <vermin> ; <insurance> off ; <intoxicated> to
        hallucinations	9	<kin> ve ; <moment> sal ; <needle> <ask> ; <night> <room> ; <night> first
        hallucinations	9	<night> hes ; <play> down ; <room> <rail> ; <room> outlet ; <room> respiran
        hallucinations	9	<rope> <headface> ; <say> con ; <start> <hear> ; <stimulant> late
        hallucinations	9	<stimulant> le ; <stranger> in ; <stranger> insid ; <stranger> sit
        hallucinations	9	<unreal> <last> ; <unreal> sinc ; <vermin> <eat> ; <vermin> on ; <withdrawal> ive
        hallucinations	9	adentr de ; agar un ; air cal ; an orchestr ; and mat ; answer her ; arana
        hallucinations	9	are his ; are men ; argu with ; ask op ; auditor 0 ; auditory hallucination
        hallucinations	9	baby the ; bar hormiga ; been dig ; behind you ; braid ; calm as ; calm on
        hallucinations	9	chicken in ; children out ; cok late ; convert with ; cop in ; corn ; cov off
        hallucinations	9	cuart tom ; curtain ; day stil ; day up ; de luz ; desd ayer ; dia tiembl
        hallucinations	9	dig at ; disorient to ; duffel for ; empty ; empty cha ; enjuagu ; espej
        hallucinations	9	estamo en ; feed it ; flashlight ; foc le ; gallina que ; gent que ; get down
        hallucinations	9	habl desd ; hear a ; hear an ; heard my ; hen off ; his dai ; hom rn ; its 0
        hallucinations	9	its happen ; its hing ; keep tel ; know she ; la <room> ; lamp and ; late she
        hallucinations	9	lint out ; llor no ; lun ve ; mano que ; me order ; me wrong ; men with ; metan
        hallucinations	9	milk tank ; mom quit ; mon now ; mov und ; my bunk ; my fridg ; my kitchen
        hallucinations	9	my mattres ; my palm ; n x ; nev own ; noon today ; not happy ; now keep ; par en
        hallucinations	9	pared respiran ; pls ; pul <rope> ; respiran ; respiran y ; rie con ; roach
        hallucinations	9	say ant ; say the ; scold ; se hund ; se metan ; se sacud ; self ; she see
        hallucinations	9	shelt staf ; sho hen ; sient en ; sist pt ; speak up ; staf 0 ; talk i
        hallucinations	9	that aint ; the blank ; the coat ; the mattres ; the pattern ; them count
        hallucinations	9	ther only ; theyr <breath> ; theyr breath ; thing <go> ; to lift ; to peopl
        hallucinations	9	tonight hear ; traffic in ; tre right ; tv is ; ve <crowd> ; ve gent
        hallucinations	9	vent becaus ; ventana con ; veo a ; veo sombra ; vin el ; viv sol ; voic again
        hallucinations	9	wal outlet ; what <town> ; when cle ; whisper ; with <tool> ; with pap
        hallucinations	9	wk <hear> ; wk hear ; wood grain ; y ve ; yrs every
        hallucinations	8	0 <think> ; 0 hear ; 0 tremulou ; 0 uds ; <alcohol> restrain ; <ask> <pet>
        hallucinations	8	<blade> sinc ; <bodypart> <breath> ; <breath> <friend> ; <clothes> that
        hallucinations	8	<color> <stranger> ; <container> link ; <continue> <breath> ; <continue> flick
        hallucinations	8	<continue> stomp ; <crowd> <height> ; <day> up ; <drive> been ; <fluid> <vermin>
        hallucinations	8	<furniture> <hear> ; <furniture> que ; <furniture> y ; <give> <order>
        hallucinations	8	<hear> <continue> ; <hear> bad ; <hot> <need> ; <kin> <stop> ; <kin> pt
        hallucinations	8	<last> <pet> ; <leave> lik ; <night> vi ; <official> <outdoors> ; <order> he
        hallucinations	8	<partner> <clean> ; <pet> en ; <pet> me ; <pet> que ; <photo> unplug
        hallucinations	8	<promise> <room> ; <promise> ther ; <put> <clean> ; <room> y ; <say> <furniture>
        hallucinations	8	<say> desd ; <see> <official> ; <see> away ; <shake> <vermin> ; <stop> <alcohol>
        hallucinations	8	<stop> sat ; <take> acid ; <take> animalito ; <think> <official> ; <think> <room>
        hallucinations	8	<try> <hear> ; <unreal> <clean> ; <unreal> <pet> ; <vermin> <clothes>
        hallucinations	8	<water> ful ; <water> off ; acido ; aft <last> ; aft last ; am <hear> ; am hear
        hallucinations	8	and <headface> ; ankl last ; anoch vi ; answer ; answer a ; answer it ; apag
        hallucinations	8	applicant for ; are non ; argu in ; at peopl ; ayer estuv ; been <die>
        hallucinations	8	been <give> ; been giv ; been narrat ; blink ; bourbon cold ; bras <play>
        hallucinations	8	bras band ; cant eat ; car en ; catch the ; ceja ; chat ; cin en ; clarit
        hallucinations	8	colader ; cop hav ; cuand estoy ; dentr del ; desconoc ; desd <night>
        hallucinations	8	desd anoch ; detector ; detox pleas ; diaphoresi ; dicen cosa ; doctor com
        hallucinations	8	dry sinc ; ear on ; edg of ; eel ; el licor ; el tech ; empec en ; en q ; enchuf
        hallucinations	8	esquin del ; est y ; estoy <see> ; estoy <unreal> ; estoy alucin ; estoy viend
        hallucinations	8	exam tabl ; f ice ; foc de ; fold invisibl ; follow him ; going with ; golp hac
        hallucinations	8	gps ; grandmoth cam ; guy sit ; hand com ; happen whil ; hid her ; hij dic
        hallucinations	8	his bottl ; his foreman ; hoy mart ; in forest ; is tel ; its <day> ; keep flick
        hallucinations	8	keep fold ; la cobij ; landlady ; landlady tenant ; le soplan ; link at
        hallucinations	8	llev doc ; look away ; los acido ; me salud ; men in ; mi cam ; mil that ; movers
        hallucinations	8	muert y ; my reclin ; nam com ; near ; no <play> ; nobody believ ; nod at
        hallucinations	8	of tonight ; off vodk ; one up ; otr <drive> ; our couch ; our landlord
        hallucinations	8	outlet i ; par sei ; pasil desd ; phon has ; pid que ; pul thread ; radi unplug
        hallucinations	8	rasc ; rd day ; refri ; roof and ; sab en ; sat on ; say bug ; say dts ; say hey
        hallucinations	8	say wer ; scold me ; see dog ; see shadow ; see them ; see wet ; she <clean>
        hallucinations	8	sinc barstow ; sinc grandm ; skin n ; so <amount> ; sof no ; soldier in ; soplan
        hallucinations	8	staircas ; stand in ; stepdown rn ; swear ther ; sweep beetl ; tel apag ; tel her
        hallucinations	8	that dont ; that isnt ; that liv ; the <color> ; the devil ; the hallway
        hallucinations	8	the hatchet ; ther <stranger> ; ther music ; theyr at ; thi <hear> ; thi sound
        hallucinations	8	thread off ; to sup ; toalla ; tonight for ; tonight they ; took acid ; tre dia
        hallucinations	8	tremen dej ; tremulou ; tv say ; tweezer and ; up thru ; vaca en ; ve <stranger>
        hallucinations	8	ve hombr ; vent <continue> ; vent again ; vibora ; vibora en ; vin hac ; walk by
        hallucinations	8	wat off ; what new ; when nobody ; which <water> ; wif now ; wrong city ; y <see>
        hallucinations	8	y took ; y veo ; yr <hear> ; yr hear
        hallucinations	7	+ <see> ; + he ; 0 <moment> ; 0 gown ; 0 oye ; <alcohol> rummy ; <alcohol> x
        hallucinations	7	<amount> <crowd> ; <break> <clothes> ; <breath> <stranger> ; <church> in
        hallucinations	7	<clean> <furniture> ; <clothes> <wait> ; <continue> <see> ; <continue> what
        hallucinations	7	<crowd> <threat> ; <crowd> thru ; <day> <unreal> ; <day> alguien ; <day> espant
        hallucinations	7	<day> ther ; <drive> tim ; <eat> <unreal> ; <eat> cant ; <fall> then
        hallucinations	7	<feel> <feel> ; <furniture> no ; <furniture> who ; <go> <town> ; <go> along
        hallucinations	7	<go> besid ; <go> ida ; <happy> le ; <headface> they ; <hear> <crowd>
        hallucinations	7	<hear> <order> ; <hear> him ; <hear> it ; <hear> no ; <hear> q ; <hit> <breath>
        hallucinations	7	<hold> <opening> ; <homeless> und ; <kin> dond ; <lock> <alcohol>
        hallucinations	7	<lock> <school> ; <moment> <past> ; <moment> too ; <moment> ve ; <night> unk
        hallucinations	7	<official> <vermin> ; <opening> when ; <outdoors> que ; <partner> sat
        hallucinations	7	<pet> <height> ; <phone> apag ; <photo> <buy> ; <photo> me ; <photo> that
        hallucinations	7	<photo> we ; <play> along ; <rail> a ; <record> sinc ; <room> <pet>
        hallucinations	7	<room> doesnt ; <room> orient ; <rope> out ; <rope> that ; <sad> <room>
        hallucinations	7	<say> <hear> ; <say> <past> ; <see> <pet> ; <see> twic ; <see> yet
        hallucinations	7	<stimulant> pue ; <stranger> <height> ; <think> hes ; <think> its ; <think> she
        hallucinations	7	<unreal> <friend> ; <unreal> <say> ; <vermin> <headface> ; <vermin> <need>
        hallucinations	7	<vermin> <opening> ; <write> se ; aft you ; ahorit mism ; al cor ; and ida
        hallucinations	7	and search ; and today ; and wind ; announc ; ano cristal ; answer them ; are rid
        hallucinations	7	askin ; at <drug> ; at <rope> ; at thread ; at visit ; attic and ; battery on
        hallucinations	7	beb hac ; bed ; bed every ; been <hear> ; been <say> ; been cal ; been over
        hallucinations	7	been up ; befor shift ; bother anyon ; breath and ; breath today ; bug com
        hallucinations	7	cat on ; children are ; client day ; cofr ; cofr de ; cotton ; cros the
        hallucinations	7	d <opioid> ; dai til ; day thre ; de adentr ; dermatologist ; dia bar ; difunto
        hallucinations	7	disorient x ; dog in ; dond est ; dot physical ; drink thursday ; drink today
        hallucinations	7	dtr cut ; el cofr ; el rec ; els <hear> ; els hear ; en cuart ; es y ; eso mi
        hallucinations	7	espej con ; evident ; f dxm ; fami want ; fan <say> ; fri etoh ; ful nam
        hallucinations	7	fuman ice ; fur ; gent par ; gin rummy ; grit a ; group hom ; guard at ; h tremor
        hallucinations	7	hallway is ; has <headface> ; hast <blood> ; hast sangr ; hat on ; hay gent
        hallucinations	7	hay nad ; he pawn ; hear him ; her hair ; hes tap ; hing and ; his coach
        hallucinations	7	his ful ; husband cam ; husband get ; i bump ; i drink ; im <unreal>
        hallucinations	7	im hallucinat ; im see ; impresora ; in it ; is <confused> ; is dts ; it lean
        hallucinations	7	keep see ; kid out ; knock togeth ; la cortin ; laugh in ; lay a ; le rez ; lint
        hallucinations	7	llam hij ; lo <continue> ; m <appointment> ; m book ; maggot ; me nev ; meth she
        hallucinations	7	mi botel ; mi estuf ; muri le ; my middl ; nadi dic ; neighbor plot
        hallucinations	7	neighbor put ; night unk ; nit has ; nit too ; no littl ; no pap ; no veo
        hallucinations	7	no win ; no xanax ; non x ; now too ; old is ; on everyth ; only he ; outlet bc
        hallucinations	7	over everyth ; pa <amount> ; padr y ; papel ; par <count> ; par <outdoors>
        hallucinations	7	par afuer ; pasaj ; peopl stand ; per gf ; piel ; pisar ; platic ; plug on
        hallucinations	7	pt stop ; que <eat> ; que estamo ; que los ; radi voic ; rasc hast ; reconoc a
        hallucinations	7	reconoc su ; repeat what ; rid on ; roommat ask ; rummy ; rummy on ; salt
        hallucinations	7	salut the ; sank ; sat <moment> ; sat now ; saturday ther ; say aft ; segun él
        hallucinations	7	self <stranger> ; seven to ; shak lik ; she hear ; she his ; she serv ; she so
        hallucinations	7	sheet cal ; sinc friday ; sleep my ; sleev and ; somebody ; somebody keep
        hallucinations	7	someth smal ; spider off ; spun ; start yesterday ; steer ; tablecloth
        hallucinations	7	talk back ; tap foil ; tarare ; tech re ; tel if ; tel op ; the bed ; the lamp
        hallucinations	7	the tablecloth ; them <go> ; them <happy> ; them laugh ; ther a ; ther think
        hallucinations	7	they know ; thing off ; thos <child> ; thre without ; tio llev ; to telephon
        hallucinations	7	transf ctr ; tren a ; tub is ; tv ; twin wer ; us can ; va pa ; vaci
        hallucinations	7	ve <unreal> ; ve sombra ; voc desd ; voc q ; vot on ; walk straight
        hallucinations	7	was thursday ; wav ; what get ; when i ; who isnt ; whol church ; whos <home>
        hallucinations	7	whos hous ; why the ; wif cant ; win thre ; wind it ; with dead ; wouldnt <eat>
        hallucinations	7	wouldnt eat ; y oig ; y see ; ya vaci
        hallucinations	6	+ tremor ; <alcohol> <confused> ; <always> <hold> ; <angry> <official>
        hallucinations	6	<angry> a ; <angry> with ; <blade> <hit> ; <bodypart> que ; <church> insid
        hallucinations	6	<clothes> behind ; <consume> <shake> ; <continue> <hold> ; <crowd> <breath>
        hallucinations	6	<crowd> in ; <crowd> stand ; <day> <amount> ; <day> <pet> ; <day> hes
        hallucinations	6	<die> <kin> ; <drive> depot ; <drive> we ; <drug> <start> ; <feel> <furniture>
        hallucinations	6	<feel> lik ; <furniture> <phone> ; <furniture> apag ; <furniture> cuz
        hallucinations	6	<furniture> n ; <furniture> non ; <furniture> vaci ; <go> <homeless> ; <go> flat
        hallucinations	6	<hear> an ; <hear> has ; <hear> own ; <hear> porqu ; <height> <think>
        hallucinations	6	<height> down ; <hit> hac ; <hold> one ; <home> re ; <homeless> <water>
        hallucinations	6	<hospital> but ; <last> nt ; <moment> mism ; <need> ensil ; <night> they
        hallucinations	6	<night> thi ; <official> <opening> ; <official> hav ; <order> <continue>
        hallucinations	6	<palecolor> <furniture> ; <pet> <see> ; <phone> right ; <photo> <continue>
        hallucinations	6	<play> <room> ; <promise> <photo> ; <put> over ; <room> <order> ; <room> <write>
        hallucinations	6	<room> cant ; <room> x ; <say> back ; <say> tal ; <say> up ; <sedative> <week>
        hallucinations	6	<see> back ; <see> per ; <see> them ; <shake> <say> ; <stranger> <breath>
        hallucinations	6	<stranger> <furniture> ; <stranger> <headface> ; <stranger> <phone>
        hallucinations	6	<stranger> solt ; <threat> thru ; <tool> x ; <trade> 0 ; <trade> doesnt
        hallucinations	6	<unreal> <night> ; <unreal> <take> ; <unreal> thi ; <water> back ; <water> hast
        hallucinations	6	<year> <always> ; a <stranger> ; a crowd ; a tiny ; about <pet> ; about it
        hallucinations	6	abuel difunt ; abuel llev ; aft icu ; afternoon hes ; agu hast ; aguardient hac
        hallucinations	6	aint ther ; am now ; am our ; and medi ; ant on ; apa llev ; apartment i
        hallucinations	6	are sit ; are walk ; ask us ; at <breath> ; at <furniture> ; at air ; at bug
        hallucinations	6	at someon ; ativan cold ; baj la ; bajamo ; band in ; been <build> ; been dead
        hallucinations	6	bipol off ; book 0 ; bos giv ; bus depot ; caen de ; cam along ; camin por
        hallucinations	6	can see ; can stop ; cantidad ; cessation 0 ; cho insid ; climb down ; closet
        hallucinations	6	closet x ; cobij ; comin ; conten ; contestan el ; cortin ; cosa que ; crystal 0
        hallucinations	6	cuart en ; cuz he ; d say ; dad ran ; dai lik ; day moth ; day see
        hallucinations	6	de <treatment> ; de arrib ; de ceja ; dead aunt ; del celul ; del nacimient
        hallucinations	6	del post ; demon ; deputy 0 ; desd <month> ; desd anti ; desd el ; devil
        """
}
