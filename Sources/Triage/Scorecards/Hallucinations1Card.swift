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
        hallucinations	21	<feel> <vermin> ; acid <day> ; keep talk ; le hablan ; no estan ; pet a
        hallucinations	21	que segun ; reconoc ; the baseboard ; ther are ; vent ; with tweezer
        hallucinations	20	<ask> nobody ; <stranger> <hot> ; <think> <town> ; <vermin> en ; at <vermin>
        hallucinations	20	hay nadi ; im hear ; la par ; no reconoc ; question nobody ; regader y
        hallucinations	20	see spider ; soldier ; swat ; swear the ; the ceil ; the vent ; tonight she
        hallucinations	20	tweez ; ve ; voic tel
        hallucinations	19	<continue> shush ; <see> demonio ; <unreal> <crowd> ; demonio ; hair out
        hallucinations	19	hear voic ; is whisper ; its unplug ; keep lift ; know dat ; littl wir
        hallucinations	19	me polite ; nam out ; ppl in ; shadow peopl ; shut up ; tactil ; tenemo <pet>
        hallucinations	19	today the ; ve <vermin> ; viend demonio ; visual
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
        hallucinations	16	alucina ; are littl ; are peopl ; at edg ; attic ; baseboard ; carpet is
        hallucinations	16	clu wher ; comin out ; crawl on ; gusano ; hear neighbor ; hormiga ; insid the
        hallucinations	16	insultan ; is empty ; know own ; my dead ; neighbor comment ; no tra ; pas him
        hallucinations	16	pie de ; plain as ; radi keep ; ron el ; shadow ppl ; sin aguardient
        hallucinations	16	soldier and ; stop drink ; the carpet ; the curtain ; the drain ; y up
        hallucinations	15	/ plac ; <child> stand ; <clothes> stand ; <go> und ; <happy> <stimulant>
        hallucinations	15	<put> <unreal> ; <room> <say> ; <say> <photo> ; <say> <vermin> ; <vermin> are
        hallucinations	15	and fac ; are crawl ; arre ; difunt ; disorient ; duct ; every room ; fac keep
        hallucinations	15	feel hand ; feel them ; h orient ; halluc ; hay y ; hear ; i reach ; is <say>
        hallucinations	15	ive check ; keep brush ; le <phone> ; me insultan ; no <headface> ; nombr desd
        hallucinations	15	outlet ; pap sinc ; por debaj ; porqu dic ; say my ; see fac ; sin <alcohol>
        hallucinations	15	sirv <eat> ; sirv caf ; sombra ; spider ; start hear ; swat at ; ther talk
        hallucinations	15	theyr on ; thing crawl ; uncl nam ; ve <pet> ; voc que ; y hear ; yrs hear
        hallucinations	14	<alcohol> away ; <day> escuch ; <furniture> <ask> ; <furniture> al ; <hear> my
        hallucinations	14	<height> <say> ; <room> <breath> ; <stranger> behind ; <vermin> <go>
        hallucinations	14	a conversation ; ah/vh sinc ; are whisper ; at sheet ; been talk
        hallucinations	14	conversation with ; daught keep ; empty <furniture> ; escuch a ; exist y
        hallucinations	14	existen ; fac in ; goat in ; gusanito ; heat vent ; hes <angry> ; hormiga que
        hallucinations	14	hous ther ; is deal ; isnt plug ; littl girl ; my attic ; no existen ; no liquor
        hallucinations	14	only she ; orient ; pick at ; remark ; sabemo si ; see ; see rat ; the attic
        hallucinations	14	the bedspread ; theyr right ; thread ; to dead ; visual hallucination ; wal stil
        hallucinations	13	<child> ve ; <hear> <angry> ; <hear> <hear> ; <shake> bien ; <year> <hear>
        hallucinations	13	are <vermin> ; are voic ; been hear ; blank tv ; caminan ; curtain to
        hallucinations	13	dead peopl ; dres for ; drink now ; drink wed ; get said ; hablan por ; hear her
        hallucinations	13	heavy one ; hij ve ; in corn ; it know ; kitchen talk ; la pinz ; lo miran
        hallucinations	13	man told ; melt and ; miran ; my ful ; no baby ; not real ; peopl in ; pinz
        hallucinations	13	pinz de ; pluck someth ; porqu <say> ; radi is ; roommat quit ; rug is
        hallucinations	13	see dead ; sin etoh ; the salt ; the wir ; un zapat ; up 0 ; up insid ; voc
        hallucinations	13	wal no ; wallpap has ; wont shut ; y <hear> ; y stil ; yest the ; zapat
        hallucinations	12	0 think ; <alcohol> hallucinosi ; <bodypart> raw ; <build> <hear>
        hallucinations	12	<die> <shake> ; <hear> que ; <hot> <say> ; <kin> llev ; <night> too
        hallucinations	12	<photo> <say> ; <photo> apag ; <stimulant> obvious ; <stranger> mad
        hallucinations	12	<think> <day> ; <unreal> <vermin> ; al pie ; alcoholic hallucinosi ; and answer
        hallucinations	12	ant are ; are ant ; askin who ; at <height> ; bed lin ; bed sinc ; been spun
        hallucinations	12	cam y ; carpet ; chuckl ; corn to ; dashboard ; desd <day> ; direct traffic
        hallucinations	12	dog we ; el ron ; est pesc ; extr plat ; g <amount> ; hallucinosi ; he introduc
        hallucinations	12	hes <put> ; hes pack ; him <order> ; him order ; his forearm ; hurry up ; is see
        hallucinations	12	know theyr ; las pared ; las pinza ; le ofrec ; le sirv ; los espej ; man mad
        hallucinations	12	me why ; mov and ; mov when ; my <die> ; my closet ; orient x ; otr driv
        hallucinations	12	pas <write> ; pattern on ; pinza ; pluck at ; pour <eat> ; see children
        hallucinations	12	she fold ; stil hear ; tent und ; the boot ; the q ; the tre ; the voic
        hallucinations	12	them walk ; third <week> ; tv <say> ; use mol ; vodk sunday ; voic ; voic sinc
        hallucinations	12	what her ; who stand ; wind <rope>
        hallucinations	11	<alcohol> hac ; <child> <furniture> ; <child> <unreal> ; <child> sit
        hallucinations	11	<container> fan ; <day> <hear> ; <feel> each ; <go> arre ; <hear> <moment>
        hallucinations	11	<hear> her ; <hear> them ; <hit> at ; <moment> <see> ; <night> she
        hallucinations	11	<pet> <furniture> ; <pet> <room> ; <room> desd ; <room> was ; <say> ah
        hallucinations	11	<say> pop ; <shake> <pet> ; <take> <vermin> ; <think> theyr ; ah
        hallucinations	11	all <bodypart> ; all hand ; als <hear> ; als hear ; and arre ; animalito
        hallucinations	11	answer him ; are <hear> ; away on ; bar <room> ; bar wal ; believ me ; box fan
        hallucinations	11	brush ; bug walk ; but sinc ; crawl ; crouch ; d <see> ; demon on ; discus me
        hallucinations	11	el barc ; est <see> ; est viend ; feel each ; floor was ; follow me
        hallucinations	11	forearm all ; hear them ; hes hear ; his underwe ; hombr sin ; hum ; insist its
        hallucinations	11	instruction sinc ; is talk ; it <think> ; it tel ; keep answer ; late a
        hallucinations	11	lean in ; m tent ; mam muert ; man is ; many ; me reconoc ; men ; mol i ; nin en
        hallucinations	11	no gin ; noth ther ; on ceil ; platic con ; pour tea ; radi ; real but
        hallucinations	11	roof talk ; say ther ; shadow ; sin <headface> ; sin car ; sinc yest ; someon
        hallucinations	11	stop phenibut ; stop sat ; stop thre ; sweep ; sweep <vermin> ; that arent
        hallucinations	11	the snak ; tre outsid ; tweak x ; underwe ; ve animal ; wal breath ; wal talk
        hallucinations	11	wallpap breath ; what <outdoors> ; what street ; who let ; wif swear ; wif sweep
        hallucinations	11	wir ; wir out ; with its ; y jur
        hallucinations	10	+ shift ; 0 dur ; 0 see ; <alcohol> el ; <angry> <trade> ; <asleep> they
        hallucinations	10	<child> off ; <child> out ; <consume> detector ; <continue> <hear>
        hallucinations	10	<continue> <say> ; <feel> en ; <fluid> <child> ; <friend> wont ; <happy> <room>
        hallucinations	10	<night> <try> ; <pain> <friend> ; <pet> in ; <pet> off ; <pet> that ; <pet> und
        hallucinations	10	<pet> we ; <photo> isnt ; <room> <continue> ; <rope> <headface> ; <say> cosa
        hallucinations	10	<shake> los ; <stimulant> <hear> ; <take> at ; <take> lint ; <unreal> <day>
        hallucinations	10	<unreal> <room> ; <unreal> as ; <unreal> que ; <vermin> all ; <vermin> pour
        hallucinations	10	<vermin> und ; a flashlight ; addres the ; anoch y ; ant pour ; are <breath>
        hallucinations	10	are <crowd> ; are breath ; around lik ; arre <pet> ; arre vaca ; as <day>
        hallucinations	10	at foot ; auditory ; back one ; bedspread ; beetl off ; bro say ; bug und
        hallucinations	10	bunkmat has ; cal hear ; car desd ; carpet has ; clos in ; compadr que
        hallucinations	10	conversation ; cucaracha ; del <breath> ; del air ; dia es ; direct <drive>
        hallucinations	10	dont exist ; enterramo en ; est hoy ; etoh x ; fath stop ; feel bug ; garag now
        hallucinations	10	get mad ; hablan ; had when ; hallway ; hallway for ; hav <unreal>
        hallucinations	10	hav hallucination ; he <smell> ; he smel ; heard it ; hydrangea ; im <hear>
        hallucinations	10	in when ; invisibl ; it answer ; its warm ; le platic ; left ear ; licuador apag
        hallucinations	10	mam difunt ; man stand ; mattres and ; me estan ; mir gent ; my <room>
        hallucinations	10	my landlady ; my nam ; nam <phone> ; nam cal ; night thi ; no hay ; not ther
        hallucinations	10	now think ; oig a ; op to ; oye ; pared ; per <crowd> ; pick lint ; pis y
        hallucinations	10	platic al ; pls <stranger> ; pls someon ; poster ; pul lin ; radi that ; rez a
        hallucinations	10	sacud ; scoot over ; set a ; she answer ; ship we ; sho the ; sinc <last>
        hallucinations	10	sinc last ; sinc thursday ; sinc tuesday ; smok detector ; sombra que
        hallucinations	10	somebody nam ; spend the ; street at ; the refrigerator ; the tv ; them <hear>
        hallucinations	10	think our ; tiembl much ; to scoot ; tonight hes ; turn the ; un nin ; va dic
        hallucinations	10	wal ; walk und ; what <month> ; what month ; what town ; win tuesday ; wir com
        hallucinations	10	y awak
        hallucinations	9	0 fami ; 0 pick ; <amount> <shake> ; <ask> op ; <blade> hes ; <blood> <medicine>
        hallucinations	9	<color> <pet> ; <confused> to ; <container> his ; <container> up
        hallucinations	9	<furniture> <think> ; <hit> <vermin> ; <insurance> off ; <intoxicated> to
        hallucinations	9	<kin> ve ; <moment> sal ; <needle> <ask> ; <night> <room> ; <night> first
        hallucinations	9	<night> hes ; <play> down ; <room> <rail> ; <room> outlet ; <room> respiran
        hallucinations	9	<say> con ; <start> <hear> ; <stimulant> late ; <stimulant> le ; <stranger> in
        hallucinations	9	<stranger> insid ; <stranger> sit ; <unreal> <last> ; <unreal> sinc
        hallucinations	9	<vermin> <eat> ; <vermin> on ; <withdrawal> ive ; adentr de ; agar un ; air cal
        hallucinations	9	an orchestr ; and mat ; answer her ; arana ; are his ; are men ; arent
        hallucinations	9	argu with ; ask op ; auditor 0 ; auditory hallucination ; baby the ; bar hormiga
        hallucinations	9	been dig ; behind you ; braid ; calm as ; calm on ; chicken in ; children out
        hallucinations	9	cok late ; convert with ; cop in ; corn ; cov off ; cuart tom ; curtain
        hallucinations	9	day stil ; day up ; de luz ; desd ayer ; dia tiembl ; dig at ; disorient to
        hallucinations	9	duffel for ; empty ; empty cha ; enjuagu ; espej ; estamo en ; feed it
        hallucinations	9	flashlight ; foc le ; gallina que ; gent que ; get down ; habl desd ; hear a
        hallucinations	9	hear an ; heard my ; hen off ; his dai ; hom rn ; its 0 ; its happen ; its hing
        hallucinations	9	keep tel ; know she ; la <room> ; lamp and ; late she ; lint out ; llor no
        hallucinations	9	lun ve ; mano que ; me order ; me wrong ; men with ; metan ; milk tank ; mom quit
        hallucinations	9	mon now ; mov und ; my bunk ; my fridg ; my kitchen ; my mattres ; my palm ; n x
        hallucinations	9	nev own ; noon today ; not happy ; now keep ; par en ; pared respiran ; pls
        hallucinations	9	pul <rope> ; respiran ; respiran y ; rie con ; roach ; say ant ; say the
        hallucinations	9	se hund ; se metan ; se sacud ; self ; she see ; shelt staf ; sho hen ; sient en
        hallucinations	9	sist pt ; speak up ; staf 0 ; talk i ; that aint ; the <breath> ; the air
        hallucinations	9	the blank ; the coat ; the mattres ; the pattern ; them count ; ther only
        hallucinations	9	theyr <breath> ; theyr breath ; thing <go> ; to lift ; to peopl ; tonight hear
        hallucinations	9	traffic in ; tre right ; tremen dej ; tv is ; ve <crowd> ; ve gent ; vent becaus
        hallucinations	9	ventana con ; veo a ; veo sombra ; vin el ; viv sol ; voic again ; wal outlet
        hallucinations	9	what <town> ; when cle ; whisper ; with <tool> ; with pap ; wk <hear> ; wk hear
        hallucinations	9	wood grain ; y ve ; yrs every
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
        hallucinations	8	bras band ; cant eat ; car en ; catch the ; chat ; cin en ; clarit ; colader
        hallucinations	8	cop hav ; cuand estoy ; dentr del ; desconoc ; desd <night> ; desd anoch
        hallucinations	8	detector ; detox pleas ; diaphoresi ; dicen cosa ; doctor com ; dry sinc ; ear on
        hallucinations	8	edg of ; eel ; el licor ; el tech ; empec en ; en q ; enchuf ; esquin del ; est y
        hallucinations	8	estoy <see> ; estoy <unreal> ; estoy alucin ; estoy viend ; exam tabl ; f ice
        hallucinations	8	foc de ; fold invisibl ; follow him ; going with ; golp hac ; gps ; grandmoth cam
        hallucinations	8	guy sit ; hand com ; happen whil ; hid her ; hij dic ; his bottl ; his foreman
        hallucinations	8	hoy mart ; in forest ; is tel ; its <day> ; keep flick ; keep fold ; la cobij
        hallucinations	8	le soplan ; link at ; llev doc ; look away ; los acido ; me salud ; men in
        hallucinations	8	mi cam ; mil that ; movers ; muert y ; my reclin ; nam com ; near ; no <play>
        hallucinations	8	nobody believ ; nod at ; of tonight ; off vodk ; one up ; otr <drive> ; our couch
        hallucinations	8	our landlord ; outlet i ; par sei ; pasil desd ; phon has ; pid que ; pul thread
        hallucinations	8	radi unplug ; rasc ; rd day ; refri ; roof and ; sab en ; sat on ; say bug
        hallucinations	8	say dts ; say hey ; say wer ; see dog ; see shadow ; see them ; see wet
        hallucinations	8	she <clean> ; sinc barstow ; sinc grandm ; skin n ; so <amount> ; sof no
        hallucinations	8	soldier in ; soplan ; staircas ; stand in ; stepdown rn ; swear ther
        hallucinations	8	sweep beetl ; tel apag ; tel her ; that dont ; that isnt ; that liv ; the <color>
        hallucinations	8	the devil ; the hallway ; the hatchet ; ther <stranger> ; ther music ; theyr at
        hallucinations	8	thi <hear> ; thi sound ; thread off ; to sup ; toalla ; tonight for
        hallucinations	8	tonight they ; took acid ; tre dia ; tremulou ; tv say ; tweezer and ; up thru
        hallucinations	8	vaca en ; ve <stranger> ; ve hombr ; vent <continue> ; vent again ; vibora
        hallucinations	8	vibora en ; vin hac ; walk by ; wat off ; what new ; when nobody ; which <water>
        hallucinations	8	wif now ; wrong city ; y <see> ; y took ; y veo ; yr <hear> ; yr hear
        hallucinations	7	+ <see> ; + he ; 0 <moment> ; 0 gown ; 0 oye ; <alcohol> rummy ; <alcohol> x
        hallucinations	7	<amount> <crowd> ; <break> <clothes> ; <breath> <stranger> ; <church> in
        hallucinations	7	<clean> <furniture> ; <clothes> <wait> ; <continue> <see> ; <continue> what
        hallucinations	7	<crowd> <threat> ; <crowd> thru ; <day> <unreal> ; <day> alguien ; <day> espant
        hallucinations	7	<day> ther ; <drive> tim ; <eat> <unreal> ; <eat> cant ; <fall> then
        hallucinations	7	<feel> <feel> ; <furniture> no ; <furniture> who ; <go> <town> ; <go> along
        hallucinations	7	<go> besid ; <go> ida ; <happy> le ; <headface> they ; <hear> <crowd>
        hallucinations	7	<hear> <order> ; <hear> him ; <hear> it ; <hear> no ; <hear> q ; <hit> <breath>
        hallucinations	7	<hold> <opening> ; <homeless> und ; <kin> dond ; <lock> <alcohol>
        hallucinations	7	<moment> <past> ; <moment> too ; <moment> ve ; <night> unk ; <official> <vermin>
        hallucinations	7	<opening> when ; <outdoors> que ; <partner> sat ; <pet> <height> ; <phone> apag
        hallucinations	7	<photo> <buy> ; <photo> me ; <photo> that ; <photo> we ; <play> along ; <rail> a
        hallucinations	7	<record> sinc ; <room> <pet> ; <room> doesnt ; <room> orient ; <rope> that
        hallucinations	7	<sad> <room> ; <say> <hear> ; <say> <past> ; <see> <pet> ; <see> twic ; <see> yet
        hallucinations	7	<stimulant> pue ; <stranger> <height> ; <think> hes ; <think> its ; <think> she
        hallucinations	7	<unreal> <friend> ; <unreal> <say> ; <vermin> <headface> ; <vermin> <need>
        hallucinations	7	<vermin> <opening> ; <write> se ; aft you ; ahorit mism ; al cor ; and ida
        hallucinations	7	and scold ; and search ; and today ; and wind ; announc ; ano cristal
        hallucinations	7	answer them ; are rid ; askin ; at <drug> ; at <rope> ; at thread ; at visit
        hallucinations	7	attic and ; battery on ; beb hac ; bed ; bed every ; been <hear> ; been <say>
        hallucinations	7	been cal ; been over ; been up ; befor shift ; bother anyon ; breath and
        hallucinations	7	breath today ; bug com ; cat on ; ceja ; children are ; client day ; cofr
        hallucinations	7	cofr de ; cotton ; cros the ; d <opioid> ; d say ; dai til ; day thre ; de adentr
        hallucinations	7	dermatologist ; dia bar ; difunto ; disorient x ; dog in ; dond est
        hallucinations	7	dot physical ; drink thursday ; drink today ; dtr cut ; el cofr ; el rec
        hallucinations	7	els see ; en cuart ; es y ; eso mi ; espej con ; evident ; f dxm ; fami want
        hallucinations	7	fan <say> ; fri etoh ; ful nam ; fuman ice ; fur ; gent par ; gin rummy ; grit a
        hallucinations	7	group hom ; guard at ; h tremor ; hallway is ; has <headface> ; hast <blood>
        hallucinations	7	hast sangr ; hat on ; hay gent ; hay nad ; he pawn ; hear him ; her hair
        hallucinations	7	hes tap ; hing and ; his coach ; his ful ; husband cam ; husband get ; i bump
        hallucinations	7	i drink ; im <unreal> ; im hallucinat ; im see ; impresora ; in it
        hallucinations	7	is <confused> ; is dts ; it lean ; keep see ; kid out ; knock togeth ; la cortin
        hallucinations	7	landlady ; landlady tenant ; laugh in ; lay a ; le rez ; lint ; llam hij
        hallucinations	7	lo <continue> ; m <appointment> ; m book ; maggot ; me nev ; meth she ; mi botel
        hallucinations	7	mi estuf ; muri le ; my middl ; nadi dic ; neighbor plot ; neighbor put
        hallucinations	7	night unk ; nit has ; nit too ; no littl ; no pap ; no veo ; no win ; no xanax
        hallucinations	7	non x ; now too ; old is ; on everyth ; only he ; outlet bc ; over everyth
        hallucinations	7	pa <amount> ; padr y ; papel ; par <count> ; par <outdoors> ; par afuer ; pasaj
        hallucinations	7	peopl stand ; per gf ; piel ; pisar ; platic ; plug on ; pt stop ; que <eat>
        hallucinations	7	que estamo ; que los ; radi voic ; rasc hast ; reconoc a ; reconoc su
        hallucinations	7	repeat what ; rid on ; roommat ask ; rummy ; rummy on ; salt ; salut the ; sank
        hallucinations	7	sat <moment> ; sat now ; saturday ther ; say aft ; segun él ; self <stranger>
        hallucinations	7	seven to ; shak lik ; she hear ; she his ; she serv ; she so ; sheet cal
        hallucinations	7	sinc friday ; sleep my ; sleev and ; somebody ; somebody keep ; someth smal
        hallucinations	7	spider off ; spun ; start yesterday ; steer ; sweep the ; tablecloth ; talk back
        hallucinations	7	tap foil ; tarare ; tech re ; tel if ; tel op ; the bed ; the lamp
        hallucinations	7	the tablecloth ; them <go> ; them <happy> ; them laugh ; ther a ; ther think
        hallucinations	7	they know ; thing off ; thos <child> ; thre without ; tio llev ; to telephon
        hallucinations	7	transf ctr ; tren a ; tub is ; tv ; twin wer ; us can ; va pa ; vaci
        hallucinations	7	ve <unreal> ; ve sombra ; voc desd ; voc q ; vot on ; walk straight
        hallucinations	7	was thursday ; wav ; what get ; when i ; who isnt ; whol church ; whos <home>
        hallucinations	7	whos hous ; why the ; wif cant ; win thre ; wind it ; with dead ; wouldnt <eat>
        hallucinations	7	wouldnt eat ; y oig ; y see ; ya vaci
        hallucinations	6	+ tremor ; <always> <hold> ; <angry> <official> ; <angry> a ; <angry> with
        hallucinations	6	<blade> <hit> ; <bodypart> que ; <church> insid ; <clothes> behind
        hallucinations	6	<consume> <shake> ; <continue> <hold> ; <crowd> <breath> ; <crowd> in
        hallucinations	6	<crowd> stand ; <day> <amount> ; <day> <pet> ; <day> hes ; <die> <kin>
        hallucinations	6	<drive> depot ; <drive> we ; <drug> <start> ; <feel> <furniture> ; <feel> lik
        hallucinations	6	<furniture> <phone> ; <furniture> apag ; <furniture> cuz ; <furniture> n
        hallucinations	6	<furniture> non ; <furniture> vaci ; <go> <homeless> ; <go> flat ; <hear> an
        hallucinations	6	<hear> has ; <hear> own ; <height> <think> ; <height> down ; <hit> hac
        hallucinations	6	<hold> one ; <home> re ; <homeless> <water> ; <hospital> but ; <last> nt
        hallucinations	6	<lock> <school> ; <moment> mism ; <need> ensil ; <night> they ; <night> thi
        hallucinations	6	<official> <opening> ; <official> hav ; <order> <continue>
        hallucinations	6	<palecolor> <furniture> ; <pet> <see> ; <phone> right ; <photo> <continue>
        hallucinations	6	<play> <room> ; <promise> <photo> ; <put> over ; <room> <order> ; <room> <write>
        hallucinations	6	<room> cant ; <room> x ; <rope> out ; <say> back ; <say> tal ; <say> up
        hallucinations	6	<sedative> <week> ; <see> back ; <see> per ; <see> them ; <shake> <say>
        hallucinations	6	<stranger> <breath> ; <stranger> <furniture> ; <stranger> <headface>
        hallucinations	6	<stranger> <phone> ; <stranger> solt ; <threat> thru ; <tool> x ; <trade> doesnt
        hallucinations	6	<unreal> <night> ; <unreal> <take> ; <unreal> thi ; <water> back ; <water> hast
        hallucinations	6	<year> <always> ; a <stranger> ; a crowd ; a tiny ; about <pet> ; about it
        hallucinations	6	abuel difunt ; abuel llev ; aft icu ; afternoon hes ; agu hast ; aguardient hac
        hallucinations	6	aint ther ; am now ; am our ; and medi ; ant on ; apa llev ; apartment i
        hallucinations	6	are sit ; are walk ; ask us ; at <breath> ; at <furniture> ; at air ; at bug
        hallucinations	6	at someon ; ativan cold ; baj la ; bajamo ; band in ; been <build> ; been dead
        hallucinations	6	bipol off ; book 0 ; bos giv ; bus depot ; caen de ; cam along ; camin por
        hallucinations	6	can see ; can stop ; cantidad ; cessation 0 ; cho insid ; climb down ; closet
        hallucinations	6	closet x ; cobij ; comin ; conten ; contestan el ; cortin ; cosa que ; crystal 0
        hallucinations	6	cuart en ; cuz he ; dad ran ; dai lik ; day moth ; day see ; de <treatment>
        hallucinations	6	de arrib ; dead aunt ; del celul ; del nacimient ; del post ; demon ; deputy 0
        hallucinations	6	desd <month> ; desd anti ; desd el ; devil ; dia sin ; diablo ; diari cinc
        hallucinations	6	diari le ; discut con ; drink by ; drink sun ; dry <last> ; dry last ; dtr wont
        """
}
