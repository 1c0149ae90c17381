extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-77	=
        hallucinations	16	<always> outlet ; <ask> nobody ; <awake> <stimulant> ; <child> <unreal>
        hallucinations	16	<clothes> rack ; <confused> <see> ; <container> fan ; <continue> shush
        hallucinations	16	<crowd> <room> ; <day> ve ; <feel> <vermin> ; <furniture> <ask> ; <furniture> al
        hallucinations	16	<hear> <night> ; <hear> <phone> ; <hear> <say> ; <hear> <unreal>
        hallucinations	16	<hit> <vermin> ; <night> <hear> ; <photo> nobody ; <put> <unreal>
        hallucinations	16	<room> <breath> ; <sad> insid ; <say> <vermin> ; <see> <unreal> ; <see> <vermin>
        hallucinations	16	<see> demonio ; <stranger> <hot> ; <stranger> behind ; <stranger> mad
        hallucinations	16	<think> own ; <think> theyr ; <unreal> ; <unreal> <crowd> ; <unreal> <go>
        hallucinations	16	<unreal> <say> ; <vermin> <bodypart> ; <vermin> <furniture> ; <vermin> are
        hallucinations	16	<vermin> off ; <vermin> que ; <vermin> that ; a cho ; a radi ; acid <day>
        hallucinations	16	ah/vh ; alucin ; alucina ; am calm ; animalito ; are crawl ; arent ther
        hallucinations	16	arm tonight ; as day ; at edg ; at them ; avh ; bar <furniture> ; baseboard
        hallucinations	16	beetl ; box fan ; cam y ; caminandom ; caminandom por ; ceil ; chat with
        hallucinations	16	cho in ; coat rack ; crawl und ; de blanc ; demonio ; desconoc ; els <see>
        hallucinations	16	els see ; empty <furniture> ; est <say> ; est habl ; every outlet ; extr plat
        hallucinations	16	fac com ; fac in ; feel them ; footstep ; gusanito ; halluc ; hallucinat
        hallucinations	16	hallucination ; hatch ; hear ; hear neighbor ; hear voic ; his dead ; hous ther
        hallucinations	16	im hear ; in tre ; insid my ; insid the ; insultan ; is <say> ; is president
        hallucinations	16	is see ; isnt real ; isnt ther ; its unplug ; keep brush ; keep hear ; keep talk
        hallucinations	16	know dat ; know own ; know theyr ; la par ; le <phone> ; le contest
        hallucinations	16	le contestan ; le hablan ; le sirv ; lik <bodypart> ; lik hand ; littl men
        hallucinations	16	littl wir ; m tweak ; me polite ; men on ; my attic ; my closet ; my text
        hallucinations	16	nam out ; narrat ; narrat the ; neighbor comment ; nombr desd ; off g ; oig
        hallucinations	16	on exam ; outlet ; oye voc ; par junt ; pet a ; plain as ; plat for ; plat numb
        hallucinations	16	pluck ; ppl in ; que segun ; question nobody ; radi keep ; radi nobody ; rat on
        hallucinations	16	read my ; regader y ; reli ; reli to ; roach <go> ; rug is ; say my
        hallucinations	16	second plat ; see demon ; see men ; see rat ; see soldier ; see spider
        hallucinations	16	shadow guy ; shadow peopl ; shush ; shut up ; sinc <day> ; sirv <eat> ; sirv caf
        hallucinations	16	skin i ; smal <pet> ; smal animal ; snak in ; soldier ; soldier and
        hallucinations	16	somebody keep ; stand by ; start answer ; start hear ; stil breath ; swat
        hallucinations	16	swat at ; swear the ; tactil ; tap over ; the baseboard ; the ceil ; the drain
        hallucinations	16	the vent ; the wallpap ; ther are ; they <opening> ; they follow ; they hatch
        hallucinations	16	thread out ; tonight she ; tweez ; tweezer ; uncl nam ; unplug ; ve ; ve <pet>
        hallucinations	16	ve <vermin> ; ve al ; ve cosa ; vent ; veo a ; veo gent ; vh ; viend demonio
        hallucinations	16	visual ; voc que ; voic tel ; wallpap ; whisper my ; who president
        hallucinations	16	with tweezer ; yrs hear
        hallucinations	15	0 see ; <clean> <always> ; <day> escuch ; <give> <order> ; <hear> a ; <hear> my
        hallucinations	15	<pet> <furniture> ; <think> <town> ; <vermin> <go> ; are <vermin> ; are ant
        hallucinations	15	are whisper ; argu with ; arre ; at <vermin> ; at sheet ; bed sinc ; blank tv
        hallucinations	15	brush ; caminan ; carpet is ; children sit ; conversation in ; curtain to
        hallucinations	15	dig at ; escuch a ; est desenchuf ; hes <angry> ; in corn ; is whisper
        hallucinations	15	isnt plug ; ojo ahorit ; on ceil ; pas him ; pinza y ; pluck at ; pour <eat>
        hallucinations	15	remark ; see ; see fac ; set two ; sho hen ; them count ; theyr right ; thread
        hallucinations	15	toalla ; veo ; yest the
        hallucinations	14	/ plac ; 0 ve ; <alcohol> away ; <child> sit ; <clean> <vermin> ; <go> und
        hallucinations	14	<hear> <moment> ; <vermin> ; ah ; ahi desd ; are <hear> ; are littl ; are peopl
        hallucinations	14	around lik ; been <bodypart> ; been hear ; bird that ; bug walk ; corn to
        hallucinations	14	daught keep ; discus me ; every room ; feel hand ; get said ; hablan por
        hallucinations	14	heavy one ; helicopter ; hij ve ; his forearm ; hum in ; internal
        hallucinations	14	internal stimuli ; keep lift ; keep put ; lay a ; littl girl ; lo miran
        hallucinations	14	me insultan ; miran ; murmur ; nod at ; pick at ; pie de ; porqu dic ; pour tea
        hallucinations	14	ron el ; sinc yest ; stimuli ; the boot ; the curtain ; to internal ; today the
        hallucinations	14	voic ; voic sinc ; wal no ; wal stil ; wind <rope> ; wont shut
        hallucinations	13	<bodypart> raw ; <color> <pet> ; <night> too ; <photo> <say> ; <photo> apag
        hallucinations	13	<remember> <palecolor> ; <room> desd ; <room> dont ; <stimulant> mid
        hallucinations	13	<take> acid ; <unreal> <day> ; <unreal> <vermin> ; <vermin> und ; a mami
        hallucinations	13	ah/vh sinc ; are voic ; attic ; been spun ; blu duffel ; bug und
        hallucinations	13	conversation with ; crouch ; dog we ; dres for ; drink now ; duct ; ear on ; eel
        hallucinations	13	empty ; empty cha ; est <see> ; est viend ; hair out ; hallway for ; heard it
        hallucinations	13	hes hear ; hes pack ; him <order> ; him order ; hum ; hush ; is empty ; is talk
        hallucinations	13	it answer ; it know ; kitchen talk ; le ofrec ; men ; mov und ; mov when
        hallucinations	13	nev own ; oye ; peopl in ; radi is ; roper ; she <clean> ; stil hear ; sweep
        hallucinations	13	the bedspread ; the carpet ; the corn ; the tre ; the voic ; took acid
        hallucinations	13	un zapat ; wallpap breath ; wallpap has ; whol day ; zapat
        hallucinations	12	0 hit ; 0 think ; <child> <furniture> ; <child> stand ; <feel> each
        hallucinations	12	<feel> movers ; <fluid> <vermin> ; <furniture> non ; <hear> <angry>
        hallucinations	12	<hear> <hear> ; <hear> que ; <hear> x ; <hit> at ; <night> hes ; <night> she
        hallucinations	12	<pet> <room> ; <pet> in ; <pet> that ; <room> empty ; <shake> <pet>
        hallucinations	12	<stimulant> le ; <stranger> sin ; <take> <vermin> ; <unreal> <friend>
        hallucinations	12	<unreal> que ; <year> <hear> ; a march ; and fac ; askin who ; at <height>
        hallucinations	12	at your ; auditory ; bar hormiga ; bed lin ; been talk ; behind you ; cal hear
        hallucinations	12	cant eat ; cantidad ; carpet ; contestandol ; cop in ; crawl ; d <see>
        hallucinations	12	desd <day> ; dij no ; direct traffic ; dont exist ; drink wed ; duffel for
        hallucinations	12	els <hear> ; els hear ; empec en ; fac keep ; feel each ; for + ; hablan
        hallucinations	12	hav <unreal> ; hav hallucination ; hormiga que ; im see ; instruction sinc
        hallucinations	12	its 0 ; la pinz ; llor no ; los espej ; los sient ; m tent ; mam muert
        hallucinations	12	melt and ; mi estuf ; mov and ; my dead ; my nam ; nam com ; noth ther
        hallucinations	12	only she ; pas <write> ; pinz ; pinz de ; pluck someth ; porqu <say> ; pul lin
        hallucinations	12	raton ; roof talk ; roommat quit ; say bug ; say the ; set a ; ship we ; sho the
        hallucinations	12	sient movers ; sombra que ; spider ; stop drink ; tent und ; the <breath>
        hallucinations	12	the air ; the q ; them <hear> ; ther only ; ther think ; think our
        hallucinations	12	third <week> ; tre outsid ; tre right ; tweak x ; un nin ; use mol
        hallucinations	12	ve <stranger> ; ve hombr ; vent becaus ; voc ; vodk sunday ; wer in ; what her
        hallucinations	12	who let ; y stil ; yr <hear> ; yr hear
        hallucinations	11	<alcohol> hac ; <alcohol> hallucinosi ; <ask> <pet> ; <child> out
        hallucinations	11	<container> link ; <fluid> <child> ; <furniture> <hear> ; <happy> <room>
        hallucinations	11	<hear> <continue> ; <kin> llev ; <pet> en ; <room> <say> ; <rope> that
        hallucinations	11	<stimulant> <hear> ; <stranger> insid ; <think> <day> ; <unreal> <stranger>
        hallucinations	11	<vermin> on ; a conversation ; adentr de ; afternoon talk ; al pie
        hallucinations	11	alcoholic hallucinosi ; all <bodypart> ; all hand ; and wind ; ant are
        hallucinations	11	arana en ; arre <pet> ; arre vaca ; at peopl ; away on ; bed non ; been crawl
        hallucinations	11	been dig ; beetl off ; comin out ; cow in ; demon on ; direct <drive>
        hallucinations	11	disorient ; el ron ; el roper ; est pesc ; est y ; feel bug ; floor was ; foc le
        hallucinations	11	fold invisibl ; ful orient ; gallina en ; garag now ; had when ; hallucinosi
        hallucinations	11	he introduc ; heat vent ; his underwe ; hurry up ; i reach ; is deal ; it tel
        hallucinations	11	keep stomp ; la cam ; las pared ; las pinza ; lean in ; left ear ; link at
        hallucinations	11	mas lo ; mol i ; non ther ; nuy ; oig voc ; par en ; pattern on ; pinza
        hallucinations	11	platic al ; platic con ; put hand ; radi that ; se hund ; shadow ; shadow ppl
        hallucinations	11	shaky up ; she fold ; sinc grandm ; soldier in ; that arent ; the salt ; the tv
        hallucinations	11	them <count> ; them walk ; thing crawl ; tonight hes ; tonight they ; tre dia
        hallucinations	11	tv stand ; underwe ; up insid ; van nuy ; veo sombra ; voic again ; wal talk
        hallucinations	11	wif swear ; y hear ; y oig
        hallucinations	10	0 hip ; <amount> <shake> ; <angry> <trade> ; <ask> op ; <blade> hes
        hallucinations	10	<confused> to ; <feel> en ; <fire> <continue> ; <friend> wont ; <furniture> hav
        hallucinations	10	<go> arre ; <height> <say> ; <hot> <say> ; <night> <try> ; <night> thi
        hallucinations	10	<pet> que ; <pet> we ; <room> outlet ; <rope> <headface> ; <say> ah ; <say> cosa
        hallucinations	10	<say> pop ; <see> <official> ; <start> <hear> ; <stimulant> late ; <stop> sat
        hallucinations	10	<stranger> in ; <stranger> tap ; <take> at ; <take> lint ; <think> <official>
        hallucinations	10	<unreal> <last> ; <unreal> as ; <unreal> sinc ; <vermin> <see> ; aft icu
        hallucinations	10	am <hear> ; am hear ; and answer ; and arre ; and chat ; ask op ; auditor 0
        hallucinations	10	auditory hallucination ; baj la ; believ me ; board up ; bunkmat has ; calm as
        hallucinations	10	cat on ; ceil sinc ; cha think ; cok late ; colader ; convert with ; crawl on
        hallucinations	10	dead peopl ; del <breath> ; del air ; dia es ; disorient to ; el barc ; el tech
        hallucinations	10	ensil ; enterramo en ; estoy <see> ; estoy viend ; follow my ; forearm all
        hallucinations	10	fri etoh ; g <amount> ; get mad ; giv order ; grain and ; gusano ; he keep
        hallucinations	10	he see ; hear a ; his <die> ; im <hear> ; is confus ; it <think> ; its warm
        hallucinations	10	keep swat ; late she ; le platic ; licuador apag ; look and ; mattres and
        hallucinations	10	me number ; men with ; mi botel ; milk tank ; my <room> ; nam <phone>
        hallucinations	10	night thi ; nin en ; nobody believ ; oig a ; op to ; otr driv
        hallucinations	10	outlet <insurance> ; pick lint ; radi ; refri ; rez a ; roach ; sal <fire>
        hallucinations	10	sal hum ; say dts ; see children ; see dead ; serv <eat> ; sient en ; sist pt
        hallucinations	10	sleev and ; someon ; stop phenibut ; stop sat ; sweep <vermin> ; tel apag
        hallucinations	10	the alto ; the president ; the weatherman ; the wir ; thi <always> ; tio dej
        hallucinations	10	tonight hear ; turn the ; tv <say> ; ventana con ; vin hac
        hallucinations	10	visual hallucination ; wal outlet ; we sold ; weatherman ; what <month>
        hallucinations	10	what <outdoors> ; what month ; what street ; what town ; who stand ; wif sweep
        hallucinations	10	win tuesday ; wir ; wir out ; with its ; y jur
        hallucinations	9	+ shift ; <alcohol> el ; <alcohol> restrain ; <child> off ; <clothes> stand
        hallucinations	9	<container> his ; <continue> <breath> ; <continue> <hear> ; <continue> <say>
        hallucinations	9	<continue> <see> ; <continue> flick ; <crowd> <threat> ; <day> <hear>
        hallucinations	9	<drive> been ; <furniture> empty ; <hear> <hospital> ; <hear> bad ; <kin> dond
        hallucinations	9	<moment> sal ; <night> first ; <night> they ; <outdoors> right ; <pet> und
        hallucinations	9	<photo> <continue> ; <photo> isnt ; <photo> that ; <room> <ask>
        hallucinations	9	<room> <continue> ; <room> respiran ; <room> was ; <room> x ; <sad> <room>
        hallucinations	9	<say> <hear> ; <say> <smell> ; <see> <pet> ; <shake> bien ; <shake> los
        hallucinations	9	<stranger> <breath> ; <think> <room> ; <vermin> <say> ; <vermin> en
        hallucinations	9	<vermin> pour ; <water> ful ; abaj los ; ahorit mism ; als <hear> ; als hear
        hallucinations	9	an orchestr ; and ox ; animalito caminandol ; ankl last ; anoch y ; answer
        hallucinations	9	answer it ; ant pour ; are <breath> ; are breath ; are his ; are men ; are non
        hallucinations	9	as <day> ; ask when ; at foot ; baby the ; back one ; beb hac ; bedspread
        hallucinations	9	bras <play> ; bras band ; but sinc ; caminandol ; caminandol por ; chat
        hallucinations	9	chicken in ; children out ; cho of ; chuckl ; cin en ; clarit ; clos in ; cofr
        hallucinations	9	cofr de ; day moth ; dia tom ; doctor com ; dry sinc ; el cofr ; el refri
        hallucinations	9	estamo en ; estoy <unreal> ; estoy alucin ; feed it ; h doe ; hallway ; hand com
        hallucinations	9	he <smell> ; he smel ; hear an ; hear her ; heard my ; hen off ; hes <put>
        hallucinations	9	hes tap ; hij dic ; hormiga ; insist its ; its <day> ; its hing ; k and
        hallucinations	9	keep flick ; keep tel ; know its ; landlady tenant ; late a ; laugh in
        hallucinations	9	m <appointment> ; m book ; m dts ; man mad ; man stand ; me dic ; me hablan
        hallucinations	9	me why ; me wrong ; men are ; men up ; metan ; mil that ; mir gent ; mm 0
        hallucinations	9	mon now ; movers ; my palm ; n x ; neighbor plot ; now think ; op <day> ; op day
        hallucinations	9	ox 0 ; pared ; pared respiran ; party last ; pasaj ; pasil desd ; permis al
        hallucinations	9	phantom ; pis y ; pls <stranger> ; pls someon ; poster ; propi <home> ; propi cas
        hallucinations	9	que estamo ; rasc ; respiran ; respiran y ; rie con ; roommat re ; salt ; sat on
        hallucinations	9	she see ; sinc <last> ; sinc last ; sinc wednesday ; sobrin le ; spun ; stand in
        hallucinations	9	stop el ; sub por ; tablecloth that ; that aint ; the bed ; the blank
        hallucinations	9	the mattres ; the snak ; them <happy> ; them laugh ; them out ; theyr <breath>
        hallucinations	9	theyr breath ; theyr on ; thi <hear> ; thi sound ; tiembl todit ; to <stop>
        hallucinations	9	to sup ; unit tonight ; up thru ; ve animal ; ve arana ; viv sol ; voic narrat
        hallucinations	9	voic say ; wal ; what <town> ; when cle ; who isnt ; with <tool> ; with dead
        hallucinations	9	worst part ; y <hear>
        hallucinations	8	0 dur ; 0 fami ; 0 gown ; 0 pick ; <amount> lo ; <angry> with ; <ask> when
        hallucinations	8	<blade> sinc ; <clean> llev ; <clothes> that ; <crowd> thru ; <day> <pet>
        hallucinations	8	<feel> <feel> ; <feel> <go> ; <furniture> <say> ; <furniture> <think> ; <go> ida
        hallucinations	8	<headface> <appointment> ; <hear> <order> ; <kin> <stop> ; <kin> pt
        hallucinations	8	<last> <pet> ; <leave> lik ; <medicine> <afraid> ; <moment> <see> ; <night> vi
        hallucinations	8	<partner> <clean> ; <photo> me ; <play> down ; <promise> ther ; <record> sinc
        hallucinations	8	<room> doesnt ; <room> open ; <say> back ; <say> con ; <say> tal ; <see> away
        hallucinations	8	<shake> <see> ; <stimulant> pue ; <stranger> sit ; <try> <hear>
        hallucinations	8	<unreal> <clean> ; <vermin> <clothes> ; <vermin> <eat> ; a flashlight
        hallucinations	8	addres the ; aft yrs ; ahorit mi ; air cal ; and ida ; and search ; ano cristal
        hallucinations	8	anoch vi ; answer a ; answer her ; answer him ; apa llev ; are <crowd> ; arent
        hallucinations	8	at <drug> ; ativan cold ; ayer estuv ; baby nam ; bar <room> ; bar wal
        hallucinations	8	battery on ; bed every ; been <give> ; been <hear> ; been <say> ; been dead
        hallucinations	8	been giv ; been see ; bow to ; bro say ; bug com ; by and ; carpet has
        hallucinations	8	cessation 0 ; closet x ; cop hav ; cov off ; cuand estoy ; curtain ; de adentr
        hallucinations	8	desd <night> ; desd anoch ; desd anti ; desd ayer ; dia bar ; dia tiembl
        hallucinations	8	dicen cosa ; discut con ; drench puls ; drop him ; empty <room> ; en q
        hallucinations	8	etoh cessation ; f ice ; fan <say> ; fath stop ; four without ; gallina que
        hallucinations	8	gato ; get down ; ghb every ; goat out ; going with ; h tremor ; has <headface>
        hallucinations	8	he milk ; hear them ; hid her ; hoy mart ; im <unreal> ; im hallucinat ; impresor
        hallucinations	8	invisibl ; is <confused> ; is hallucinat ; keep answer ; keep see ; know nobody
        hallucinations	8	know wher ; lady in ; last win ; le caminan ; le rez ; le soplan ; lint out
        hallucinations	8	lobby as ; look away ; m dej ; mad of ; mad out ; man is ; mano que ; me <angry>
        hallucinations	8	me estan ; me order ; mom quit ; my bunk ; my lobby ; my mattres ; my middl
        hallucinations	8	my reclin ; nam cal ; nam sinc ; neighbor put ; niec re ; night ive ; o x
        hallucinations	8	of tonight ; old ship ; open an ; outlet bc ; over <always> ; over every
        hallucinations	8	papel se ; par <outdoors> ; par afuer ; peopl stand ; perd no ; phon has ; piel
        hallucinations	8	plac pour ; pls ; por debaj ; pour lat ; poz ; president and ; pt stop
        hallucinations	8	pul <rope> ; q a ; que cier ; que los ; rack and ; read out ; respond to
        hallucinations	8	rn ther ; rum 0 ; sapo ; sat <moment> ; sat now ; say ant ; say hey ; say ther
        hallucinations	8	say wer ; scoot over ; see ant ; see dog ; see them ; see wet ; self <stranger>
        hallucinations	8	seven to ; she dial ; ship dock ; sinc monday ; sinc morn ; sinc tuesday ; skin n
        hallucinations	8	sleep my ; somebody ; somebody nam ; soplan ; stepdown rn ; swear ther ; talk i
        hallucinations	8	tap foil ; tel her ; that isnt ; the ac ; the ant ; the attic ; the coat
        hallucinations	8	the devil ; the lamp ; the mar ; the outlet ; the pattern ; the refrigerator
        hallucinations	8	the wi ; ther <stranger> ; ther music ; they <breath> ; they breath ; theyr not
        hallucinations	8	third night ; tiembl much ; tio llev ; to climb ; to peopl ; to scoot
        hallucinations	8	tonight for ; traffic in ; transf ctr ; tremen dej ; tub is ; turn round
        hallucinations	8	tweezer and ; va dic ; ve <crowd> ; ve <unreal> ; ve gent ; ve raton ; ve sombra
        hallucinations	8	vi y ; voic no ; walk by ; walk und ; was thursday ; wer mov ; wet thru
        hallucinations	8	what get ; what new ; when nobody ; which <water> ; whisper ; wind it ; wir com
        hallucinations	8	wood grain ; wouldnt <eat> ; wouldnt eat ; wrong city ; y took ; yes <stranger>
        hallucinations	8	yes maam
        hallucinations	7	+ <see> ; + <stimulant> ; + diaphoresi ; 0 <moment> ; 0 hear ; 0 oye
        hallucinations	7	<amount> <crowd> ; <amount> respet ; <blade> <hit> ; <blood> <medicine>
        hallucinations	7	<bodypart> que ; <break> <clothes> ; <breath> <friend> ; <build> off
        hallucinations	7	<church> in ; <church> insid ; <clean> <furniture> ; <confused> <crowd>
        hallucinations	7	<confused> pul ; <continue> <clean> ; <continue> stomp ; <continue> what
        hallucinations	7	<crowd> in ; <crowd> stand ; <daytime> <hear> ; <daytime> plain ; <drive> tim
        hallucinations	7	<eat> <unreal> ; <eat> cant ; <feel> <furniture> ; <feel> them
        hallucinations	7	<friend> <confused> ; <furniture> desd ; <furniture> vaci ; <furniture> who
        hallucinations	7	<furniture> y ; <go> besid ; <happy> le ; <hear> her ; <hear> him ; <hear> it
        hallucinations	7	<hear> own ; <hear> q ; <hear> them ; <hit> himself ; <homeless> <need>
        hallucinations	7	<moment> mism ; <moment> ve ; <official> <vermin> ; <pet> <color> ; <pet> off
        hallucinations	7	<phone> apag ; <photo> <buy> ; <photo> we ; <play> along ; <promise> <room>
        hallucinations	7	<put> <clean> ; <rarely> <treatment> ; <room> <pet> ; <room> no ; <rope> out
        hallucinations	7	<say> <furniture> ; <say> <past> ; <say> desd ; <see> yet ; <shake> <vermin>
        hallucinations	7	<stranger> <height> ; <think> its ; <think> she ; <tool> x ; <trade> doesnt
        hallucinations	7	<unreal> <night> ; <unreal> <take> ; <unreal> in ; <vermin> <headface>
        hallucinations	7	<withdrawal> ive ; a/c <say> ; a/c vent ; acido ; aft <last> ; aft last ; agar un
        hallucinations	7	aint ther ; ambulatori ; anchor ; and mat ; answer them ; ant on ; anteanoch
        hallucinations	7	apag ; applicant for ; arana ; are rid ; are walk ; argu in ; armcha ; askin
        hallucinations	7	at <breath> ; at <rope> ; at air ; at someon ; at thread ; been cal ; been narrat
        hallucinations	7	blink ; bocin y ; bos giv ; breath today ; bug ; cabal que ; caen de ; calm on
        hallucinations	7	cant giv ; ceja ; children are ; cho insid ; climb out ; closet ; compadr que
        hallucinations	7	contest no ; conversation ; corn ; correte gallina ; cosa que ; cowboy
        hallucinations	7	cuart tom ; cucaracha ; d <opioid> ; d say ; dashboard ; day stil ; day thre
        hallucinations	7	del celul ; deliriou ; dentr del ; dermatologist ; desenchuf ; detox pleas
        hallucinations	7	dial the ; difunto y ; disorient x ; dispatch driv ; dobl rop ; dond est
        hallucinations	7	door for ; drink by ; drink sun ; dry aft ; drywal off ; dtr cut ; edg of
        hallucinations	7	enjuagu ; es y ; espanol <hear> ; espej ; espej con ; espej porqu ; esquin del
        hallucinations	7	estan sus ; evident ; fath who ; felon ; flashlight ; foil over ; foot of
        hallucinations	7	for <vermin> ; fuman ice ; gent que ; good boy ; grandmoth cam ; grit a ; guy sit
        hallucinations	7	hallway is ; hast <blood> ; hast sangr ; hat on ; he <see> ; he pawn ; hear him
        hallucinations	7	hear music ; her twic ; hes <hit> ; hes pick ; hilito ; his ankl ; his barn
        hallucinations	7	his ful ; holler at ; hombr sin ; hoy tod ; husband get ; i bump ; i telephon
        hallucinations	7	i unplug ; i walk ; in forest ; in through ; in when ; incontinent ; insult
        hallucinations	7	is chat ; is tel ; keep ask ; kid out ; know my ; know she ; la <room> ; la cobij
        hallucinations	7	la piel ; las <vermin> ; las letra ; last gin ; leg and ; les contest ; lint
        hallucinations	7	llam hij ; los <feel> ; los acido ; lun ve ; m <eat> ; maggot ; man in
        hallucinations	7	march along ; meth she ; mi cam ; much respet ; my <die> ; my blu ; my fridg
        hallucinations	7	my kitchen ; nadi dic ; nak ; nam from ; ni cual ; noon today ; of hosp ; of thin
        hallucinations	7	off by ; off rum ; on everyth ; on hood ; onc stabl ; only he ; otr <drive>
        hallucinations	7	our couch ; our hallway ; outlet i ; own one ; padr y ; pap sinc ; per gf
        hallucinations	7	plant let ; platic ; plug on ; pretty sur ; proud i ; pul at ; pul thread ; qd lu
        hallucinations	7	radi say ; rasc hast ; rd day ; reconoc ; repeat what ; rest her ; roommat ask
        hallucinations	7	roommat say ; se pierd ; see littl ; segun él ; sei vec ; self ; she hear
        hallucinations	7	she his ; she laid ; she serv ; sheet cal ; sho <pet> ; sinc sun ; sinc sunday
        hallucinations	7	sinc thursday ; skin been ; snak ; sof no ; soldier march ; someth smal
        hallucinations	7	something off ; speak up ; spend the ; spider on ; step over ; stop valium
        hallucinations	7	talk in ; tel him ; tel op ; that dont ; the a/c ; the dashboard ; the empty
        hallucinations	7	the helicopt ; the set ; the wal ; them <go> ; ther a ; they mov ; thin <breath>
        hallucinations	7	thin air ; thing <go> ; thing off ; thos <child> ; thread off ; tio est
        hallucinations	7	tip them ; to hurry ; to lift ; to nobody ; to telephon ; to turn ; tonight he
        hallucinations	7	town thi ; tremulou ; tuesday they ; turn and ; tv ; tv is ; una tal ; unplug it
        hallucinations	7	vaca en ; vent <continue> ; vent again ; visit de ; voc q ; vodk she ; was <hear>
        hallucinations	7	when i ; wif cant ; wif now ; wil <hear> ; y <see> ; y say ; y see ; y veo
        hallucinations	7	ya vaci ; yard in ; yesterday that ; yo crei
        hallucinations	6	+ he ; <alcohol> rummy ; <always> <build> ; <always> <hold> ; <amount> without
        hallucinations	6	<ask> <fluid> ; <asleep> my ; <blood> its ; <breath> <stranger> ; <buy> <pet>
        hallucinations	6	<church> <shake> ; <clean> <pet> ; <clean> that ; <clothes> <wait>
        hallucinations	6	<clothes> behind ; <confused> ; <confused> <vermin> ; <container> hac
        hallucinations	6	<container> up ; <day> hes ; <day> ther ; <drive> we ; <drug> <start>
        hallucinations	6	<fall> then ; <furniture> as ; <furniture> cuz ; <furniture> n ; <furniture> no
        hallucinations	6	<furniture> que ; <furniture> sinc ; <go> <angry> ; <go> behind ; <headface> ful
        hallucinations	6	<headface> they ; <hear> <play> ; <hear> an ; <hear> porqu ; <hold> <opening>
        hallucinations	6	<hold> one ; <homeless> <water> ; <homeless> und ; <hot> <need> ; <insurance> off
        hallucinations	6	<kin> besid ; <kin> peg ; <kin> ve ; <last> nt ; <lock> <school> ; <moment> too
        hallucinations	6	<month> <day> ; <needle> <ask> ; <night> <church> ; <night> <room>
        hallucinations	6	<night> <vermin> ; <night> asi ; <official> <opening> ; <official> <outdoors>
        hallucinations	6	<official> about ; <official> hav ; <opening> when ; <order> <continue>
        hallucinations	6	<partner> <promise> ; <partner> ve ; <past> <confused> ; <pet> <continue>
        hallucinations	6	<pet> me ; <photo> unplug ; <promise> arent ; <room> <write> ; <room> bien
        hallucinations	6	<room> non ; <say> whil ; <school> <promise> ; <see> <color> ; <see> back
        hallucinations	6	<see> pa ; <see> them ; <shake> <say> ; <shake> todit ; <shake> up
        hallucinations	6	<start> <month> ; <stimulant> <unreal> ; <stranger> <palecolor>
        hallucinations	6	<take> animalito ; <think> our ; <think> wher ; <threat> thru ; <trust> le
        hallucinations	6	<try> <month> ; <unreal> thi ; <vermin> <opening> ; <vermin> nobody ; <write> se
        hallucinations	6	<year> <always> ; a <stranger> ; a crowd ; a tal ; a tiny ; a woman ; about <pet>
        """
}
