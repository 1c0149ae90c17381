extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-78	=
        hallucinations	16	0 see ; <always> outlet ; <ask> nobody ; <awake> <stimulant> ; <child> sit
        hallucinations	16	<clean> <always> ; <clothes> rack ; <clothes> stand ; <confused> <see>
        hallucinations	16	<container> fan ; <continue> shush ; <crowd> <room> ; <day> ve ; <feel> <vermin>
        hallucinations	16	<furniture> al ; <hear> <night> ; <hear> <phone> ; <hear> <say>
        hallucinations	16	<hear> <unreal> ; <hear> a ; <hear> my ; <hit> <vermin> ; <night> <hear>
        hallucinations	16	<pet> <furniture> ; <photo> nobody ; <put> <unreal> ; <room> <breath>
        hallucinations	16	<room> desd ; <sad> insid ; <say> <vermin> ; <see> <unreal> ; <see> <vermin>
        hallucinations	16	<see> demonio ; <stranger> <hot> ; <stranger> behind ; <stranger> mad
        hallucinations	16	<think> own ; <think> theyr ; <unreal> ; <unreal> <crowd> ; <unreal> <go>
        hallucinations	16	<vermin> <bodypart> ; <vermin> <furniture> ; <vermin> are ; <vermin> off
        hallucinations	16	<vermin> que ; <vermin> that ; a cho ; a radi ; acid <day> ; ah/vh ; alucin
        hallucinations	16	alucina ; animalito ; are <vermin> ; are crawl ; are littl ; arent ther
        hallucinations	16	argu with ; arm tonight ; arre ; as day ; at sheet ; at them ; avh
        hallucinations	16	bar <furniture> ; been hear ; beetl ; box fan ; cam y ; caminandom
        hallucinations	16	caminandom por ; ceil ; chat with ; children sit ; cho in ; coat rack
        hallucinations	16	crawl und ; de blanc ; demonio ; desconoc ; els see ; empty <furniture>
        hallucinations	16	est habl ; every outlet ; every room ; extr plat ; fac com ; fac in ; footstep
        hallucinations	16	halluc ; hallucinat ; hallucination ; hatch ; hear ; hear neighbor ; hear voic
        hallucinations	16	helicopter ; his dead ; hous ther ; im hear ; in tre ; insid my ; insid the
        hallucinations	16	insultan ; is president ; is see ; isnt real ; isnt ther ; its unplug
        hallucinations	16	keep brush ; keep hear ; keep talk ; know dat ; know own ; know theyr ; la par
        hallucinations	16	le <phone> ; le contest ; le contestan ; le hablan ; le sirv ; lik <bodypart>
        hallucinations	16	lik hand ; littl men ; littl wir ; m tweak ; me insultan ; me polite ; men on
        hallucinations	16	my attic ; my closet ; my text ; nam out ; narrat ; narrat the
        hallucinations	16	neighbor comment ; nombr desd ; off g ; oig ; on exam ; outlet ; oye voc
        hallucinations	16	par junt ; pet a ; plain as ; plat for ; plat numb ; pluck ; ppl in ; que segun
        hallucinations	16	question nobody ; radi keep ; radi nobody ; rat on ; read my ; regader y ; reli
        hallucinations	16	reli to ; roach <go> ; rug is ; second plat ; see demon ; see men ; see rat
        hallucinations	16	see soldier ; see spider ; shadow guy ; shadow peopl ; shush ; shut up
        hallucinations	16	sinc <day> ; sirv <eat> ; sirv caf ; skin i ; snak in ; soldier ; somebody keep
        hallucinations	16	stand by ; start answer ; stil breath ; swat ; swear the ; tactil ; tap over
        hallucinations	16	the baseboard ; the ceil ; the drain ; the vent ; the wallpap ; ther are
        hallucinations	16	they <opening> ; they follow ; they hatch ; thread out ; tonight she ; tweez
        hallucinations	16	tweezer ; unplug ; ve ; ve <pet> ; ve <vermin> ; ve al ; ve cosa ; vent ; veo
        hallucinations	16	veo a ; veo gent ; vh ; viend demonio ; visual ; voc que ; voic tel ; wallpap
        hallucinations	16	whisper my ; who president ; with tweezer ; yrs hear
        hallucinations	15	<child> <furniture> ; <color> <pet> ; <furniture> <ask> ; <give> <order>
        hallucinations	15	<hear> que ; <vermin> ; <vermin> <go> ; am calm ; are <hear> ; are voic
        hallucinations	15	are whisper ; at <vermin> ; baseboard ; brush ; corn to ; curtain to ; dig at
        hallucinations	15	els <see> ; est <say> ; feel them ; hes <angry> ; hum in ; in corn ; is <say>
        hallucinations	15	is whisper ; murmur ; ojo ahorit ; peopl in ; pick at ; pinza y ; pluck at
        hallucinations	15	porqu dic ; pour <eat> ; pour tea ; ron el ; sab fech ; say my ; see ; see fac
        hallucinations	15	sho hen ; smal <pet> ; smal animal ; soldier and ; start hear ; swat at ; toalla
        hallucinations	15	uncl nam ; vibora en ; voic sinc ; wallpap has
        hallucinations	14	/ plac ; 0 ve ; <alcohol> away ; <day> escuch ; <go> und ; <hear> <moment>
        hallucinations	14	<pet> in ; <photo> <say> ; <room> empty ; <unreal> <say> ; a mami ; adentr de
        hallucinations	14	ah ; ahi desd ; are ant ; are peopl ; at edg ; attic ; bed sinc
        hallucinations	14	been <bodypart> ; bird that ; blank tv ; caminan ; cantidad ; carpet is
        hallucinations	14	conversation in ; crouch ; daught keep ; escuch a ; escuch que ; est desenchuf
        hallucinations	14	feel hand ; get said ; gusanito ; hablan por ; hair out ; hes hear ; his forearm
        hallucinations	14	hush ; internal ; internal stimuli ; isnt plug ; keep lift ; lay a ; littl girl
        hallucinations	14	lo miran ; man told ; miran ; mov when ; nod at ; oye ; pas him ; remark ; roper
        hallucinations	14	sinc yest ; stimuli ; the curtain ; theyr right ; thread ; to internal ; tv is
        hallucinations	14	vent becaus ; vibora ; wal no ; wont shut ; yest the
        hallucinations	13	<clean> <vermin> ; <feel> movers ; <hear> <angry> ; <photo> apag ; <room> dont
        hallucinations	13	<unreal> <day> ; <vermin> <see> ; ah/vh sinc ; bed lin ; been crawl ; been spun
        hallucinations	13	been talk ; behind you ; conversation with ; crawl ; dad hasnt ; discus me
        hallucinations	13	duct ; duffel for ; ear on ; eel ; empty ; heard it ; hormiga que ; is deal
        hallucinations	13	is empty ; is talk ; it answer ; its 0 ; keep put ; kitchen talk ; los espej
        hallucinations	13	los sient ; my nam ; nev own ; nuy ; only she ; pie de ; porqu <say> ; pul lin
        hallucinations	13	radi that ; roof talk ; roommat quit ; set two ; sient movers ; sleep my
        hallucinations	13	stop drink ; sweep ; the air ; the carpet ; the corn ; the q ; the tre
        hallucinations	13	the voic ; them count ; today the ; tre outsid ; van nuy ; voic ; wal stil
        hallucinations	13	wallpap breath ; whol day ; y stil
        hallucinations	12	0 hit ; 0 think ; <bodypart> raw ; <child> <unreal> ; <child> stand
        hallucinations	12	<feel> each ; <furniture> <hear> ; <hear> x ; <pet> <room> ; <pet> that
        hallucinations	12	<shake> <pet> ; <stimulant> <hear> ; <stimulant> mid ; <stranger> insid
        hallucinations	12	<stranger> sin ; <take> <vermin> ; <take> acid ; <think> <day>
        hallucinations	12	<unreal> <friend> ; <unreal> que ; <vermin> en ; <vermin> und ; and fac
        hallucinations	12	auditory ; beetl off ; bug und ; bug walk ; carpet ; comin out ; cop in
        hallucinations	12	d <see> ; dicen cosa ; direct traffic ; disorient ; dog we ; dont exist
        hallucinations	12	dres for ; est <see> ; est viend ; est y ; fac keep ; feel each ; fold invisibl
        hallucinations	12	for + ; gallina en ; get mad ; gusano ; hablan ; hallway for ; hav <unreal>
        hallucinations	12	hav hallucination ; hes pack ; hij ve ; him <order> ; him order ; hum ; hurry up
        hallucinations	12	i reach ; instruction sinc ; it know ; keep stomp ; le ofrec ; lean in
        hallucinations	12	melt and ; men ; mi estuf ; mov und ; my dead ; noth ther ; platic con
        hallucinations	12	pluck someth ; radi is ; raton ; salt ; set a ; shadow ppl ; she <clean>
        hallucinations	12	sho the ; sombra que ; the <breath> ; the bedspread ; the boot ; thi <always>
        hallucinations	12	took acid ; tre right ; tweak x ; un nin ; un zapat ; voc ; vodk sunday
        hallucinations	12	who let ; wind <rope> ; y jur ; zapat
        hallucinations	11	<alcohol> hac ; <alcohol> hallucinosi ; <ask> <pet> ; <ask> op ; <child> out
        hallucinations	11	<fluid> <vermin> ; <furniture> empty ; <furniture> non ; <hear> <hear>
        hallucinations	11	<hit> at ; <kin> llev ; <moment> <see> ; <night> hes ; <night> she ; <night> too
        hallucinations	11	<pet> que ; <room> <say> ; <rope> <headface> ; <stimulant> le
        hallucinations	11	<unreal> <stranger> ; <unreal> as ; <vermin> on ; <year> <hear> ; a march
        hallucinations	11	ahi estan ; al pie ; alcoholic hallucinosi ; all <bodypart> ; all hand
        hallucinations	11	and answer ; animalito caminandol ; ant are ; arre <pet> ; arre vaca ; ask op
        hallucinations	11	askin who ; at peopl ; away on ; baj la ; bar hormiga ; board up ; bus pul
        hallucinations	11	calm as ; caminandol ; caminandol por ; cant eat ; car today ; contestandol
        hallucinations	11	cow in ; daught want ; dead peopl ; demon on ; desd <day> ; dia es ; dij no
        hallucinations	11	drink now ; drink wed ; el ron ; el roper ; els <hear> ; els hear ; empty cha
        hallucinations	11	estoy <see> ; estoy viend ; feel bug ; floor was ; foc le ; ful orient
        hallucinations	11	hallucinosi ; he introduc ; hilo en ; im see ; insist its ; keep tel
        hallucinations	11	know nobody ; la pinz ; las pared ; las pinza ; left ear ; llor no ; m tent
        hallucinations	11	mam muert ; mas lo ; me thing ; me why ; men are ; mol i ; nam <phone> ; nam com
        hallucinations	11	night thi ; nin en ; not from ; oig a ; oye a ; par en ; pas <write>
        hallucinations	11	pattern on ; pinz ; pinz de ; pinza ; platic al ; say bug ; say the ; see dead
        hallucinations	11	shaky up ; she fold ; she see ; ship we ; sinc grandm ; soldier in ; spider
        hallucinations	11	stil hear ; stop phenibut ; sweep <vermin> ; tak not ; tent und ; that arent
        hallucinations	11	the salt ; the tv ; them walk ; thing crawl ; think our ; tonight for
        hallucinations	11	tonight they ; tv stand ; up insid ; ve <stranger> ; ve hombr ; voic again
        hallucinations	11	wal talk ; wir out ; yr <hear> ; yr hear
        hallucinations	10	0 hip ; <asleep> my ; <blade> hes ; <child> off ; <clean> llev ; <confused> to
        hallucinations	10	<daytime> <hear> ; <drive> pul ; <feel> en ; <fluid> <child> ; <furniture> hav
        hallucinations	10	<happy> <room> ; <hear> <continue> ; <hot> <say> ; <night> <try> ; <night> thi
        hallucinations	10	<pet> en ; <pet> we ; <photo> isnt ; <photo> that ; <room> <ask> ; <room> outlet
        hallucinations	10	<room> respiran ; <room> x ; <say> ah ; <say> pop ; <see> <official>
        hallucinations	10	<stop> sat ; <stranger> in ; <take> at ; <take> lint ; <think> <official>
        hallucinations	10	<unreal> <last> ; <unreal> <vermin> ; <unreal> sinc ; a conversation
        hallucinations	10	afternoon talk ; am <hear> ; am hear ; and chat ; and wind ; around lik
        hallucinations	10	at <height> ; auditory hallucination ; bed non ; been <say> ; been dig
        hallucinations	10	believ me ; bras <play> ; bras band ; bunkmat has ; cal hear ; ceil sinc
        hallucinations	10	convert with ; del <breath> ; del air ; direct <drive> ; disorient to ; dond est
        hallucinations	10	el tech ; empec en ; enterramo en ; est pesc ; follow my ; forearm all
        hallucinations	10	g <amount> ; garag now ; giv order ; grain and ; had when ; hallway ; he <smell>
        hallucinations	10	he smel ; heavy one ; hen off ; hes <put> ; his underwe ; im <hear> ; invisibl
        hallucinations	10	it <think> ; its warm ; la cam ; las <vermin> ; late she ; le platic ; look and
        hallucinations	10	man mad ; mattres and ; me number ; men with ; mi botel ; milk tank ; nam cal
        hallucinations	10	nam sinc ; nobody believ ; non ther ; oig voc ; op to ; otr driv
        hallucinations	10	outlet <insurance> ; pared ; pared respiran ; perro que ; pick lint
        hallucinations	10	pls <stranger> ; pls someon ; por debaj ; put hand ; que estamo ; radi ; refri
        hallucinations	10	respiran ; respiran y ; rez a ; roach ; sal <fire> ; sal hum ; say dts ; se hund
        hallucinations	10	serv <eat> ; shadow ; sinc wednesday ; sist pt ; sobrin le ; spun ; stop sat
        hallucinations	10	tel apag ; the mattres ; the president ; the snak ; the wir ; them <count>
        hallucinations	10	ther music ; tio dej ; tonight hear ; tonight hes ; tre dia ; turn the
        hallucinations	10	tv <say> ; underwe ; ventana con ; viend cosa ; vin hac ; wal outlet ; walk und
        hallucinations	10	was <hear> ; we sold ; wer in ; what <outdoors> ; what <town> ; what street
        hallucinations	10	what town ; win tuesday ; with dead ; with its ; y hear
        hallucinations	9	<alcohol> el ; <alcohol> restrain ; <angry> <trade> ; <blade> sinc
        hallucinations	9	<confused> pul ; <container> his ; <continue> <breath> ; <continue> <hear>
        hallucinations	9	<crowd> stand ; <day> <hear> ; <feel> <feel> ; <fire> <continue> ; <go> arre
        hallucinations	9	<hear> <hospital> ; <hear> bad ; <height> <say> ; <moment> sal ; <night> first
        hallucinations	9	<night> vi ; <outdoors> right ; <pet> und ; <photo> <continue> ; <play> down
        hallucinations	9	<room> <pet> ; <room> was ; <say> <hear> ; <say> <smell> ; <see> <color>
        hallucinations	9	<see> <pet> ; <shake> <see> ; <shake> <vermin> ; <shake> bien ; <shake> los
        hallucinations	9	<stimulant> late ; <stimulant> pue ; <stranger> <breath> ; <think> <room>
        hallucinations	9	<unreal> <clean> ; <vermin> <say> ; <vermin> pour ; <water> ful ; aft yrs
        hallucinations	9	ahorit mism ; air cal ; als <hear> ; als hear ; an orchestr ; and arre ; and ox
        hallucinations	9	ankl last ; ano cristal ; anoch vi ; answer ; ant pour ; are <breath>
        hallucinations	9	are breath ; are men ; arent ; as <day> ; auditor 0 ; baby the ; back one
        hallucinations	9	bar <room> ; bar wal ; bedspread ; been <hear> ; but sinc ; carpet has ; cat on
        hallucinations	9	chat ; chicken in ; children out ; cho of ; chuckl ; cin en ; clarit ; clos in
        hallucinations	9	cok late ; colader ; cosa que ; cov off ; crawl on ; desd anti ; dia tiembl
        hallucinations	9	dia tom ; dicen groseria ; doctor com ; dog in ; dry sinc ; el barc ; el refri
        hallucinations	9	ensil ; es y ; feed it ; gato ; get down ; goat out ; hand com ; he see ; hear an
        hallucinations	9	hear her ; heard my ; heat vent ; hes tap ; his <die> ; know wher ; lady in
        hallucinations	9	las letra ; late a ; le rez ; licuador apag ; lint out ; lun ve ; m <appointment>
        hallucinations	9	m book ; mano que ; many ; men up ; mil that ; mon now ; movers ; my <room>
        hallucinations	9	my palm ; n x ; now think ; o x ; outlet bc ; ox 0 ; party last ; pasil desd
        hallucinations	9	peopl stand ; phantom ; pls ; pul <rope> ; rack ; roommat re ; run along
        hallucinations	9	segun él ; sient en ; sinc tuesday ; someon ; something off ; stand in
        hallucinations	9	stepdown rn ; stop el ; stop valium ; tablecloth that ; talk i ; that aint
        hallucinations	9	the alto ; the attic ; the lamp ; the weatherman ; ther think ; they mov
        hallucinations	9	theyr <breath> ; theyr breath ; theyr on ; tiembl much ; tiembl todit ; to climb
        hallucinations	9	to turn ; traffic in ; turn and ; unit tonight ; up thru ; ve animal ; ve raton
        hallucinations	9	veo sombra ; viv sol ; voic narrat ; voic say ; wal ; weatherman ; wer mov
        hallucinations	9	what <month> ; what month ; what new ; wif swear ; wif sweep ; wil <hear> ; wir
        hallucinations	9	wir com ; with <tool> ; wrong city ; y <hear> ; y took ; yes <stranger>
        hallucinations	9	yes maam
        hallucinations	8	+ diaphoresi ; + shift ; 0 dur ; 0 fami ; 0 oye ; 0 pick ; <amount> <crowd>
        hallucinations	8	<amount> <shake> ; <amount> lo ; <angry> with ; <bodypart> que
        hallucinations	8	<break> <clothes> ; <breath> <friend> ; <color> <stranger> ; <continue> <clean>
        hallucinations	8	<continue> <say> ; <continue> <see> ; <continue> flick ; <crowd> <threat>
        hallucinations	8	<crowd> in ; <crowd> thru ; <day> <pet> ; <eat> <unreal> ; <friend> wont
        hallucinations	8	<furniture> <say> ; <furniture> <think> ; <furniture> que ; <furniture> vaci
        hallucinations	8	<furniture> who ; <go> besid ; <headface> <appointment> ; <hear> <order>
        hallucinations	8	<hear> it ; <insurance> off ; <kin> <stop> ; <kin> dond ; <kin> pt ; <kin> ve
        hallucinations	8	<last> <pet> ; <medicine> <afraid> ; <night> they ; <record> sinc ; <room> doesnt
        hallucinations	8	<rope> out ; <rope> that ; <say> <furniture> ; <say> back ; <say> con
        hallucinations	8	<say> cosa ; <say> desd ; <see> away ; <start> <hear> ; <stranger> <height>
        hallucinations	8	<stranger> sit ; <think> <town> ; <trust> le ; <try> <hear> ; <vermin> <eat>
        hallucinations	8	<withdrawal> ive ; abaj los ; addres the ; aft icu ; ahorit mi ; aint ther
        hallucinations	8	alert know ; and mat ; and search ; answer a ; answer her ; answer him
        hallucinations	8	answer it ; answer them ; applicant for ; arana ; are <crowd> ; are his ; are non
        hallucinations	8	armcha ; at <drug> ; at foot ; ayer estuv ; baby nam ; beb hac ; been <give>
        hallucinations	8	been giv ; bow to ; cha think ; children are ; closet x ; compadr que ; cop hav
        hallucinations	8	correte gallina ; court put ; cowboy ; cuand estoy ; curtain ; day moth
        hallucinations	8	day stil ; de adentr ; del <furniture> ; desd <night> ; desd anoch ; desd ayer
        hallucinations	8	dia bar ; discut con ; disorient x ; drench puls ; drop him ; el pist
        hallucinations	8	empty <room> ; en q ; espej con ; esquin del ; estoy <unreal> ; estoy alucin
        hallucinations	8	f ice ; fan <say> ; fath stop ; fath who ; fbi ; four without ; fuman ice
        hallucinations	8	gent que ; ghb every ; guy sit ; h doe ; h tremor ; has <headface> ; hast <blood>
        hallucinations	8	hast sangr ; he keep ; he milk ; hear a ; hear them ; hid her ; hij dic ; hilito
        hallucinations	8	his barn ; hormiga ; hoy mart ; husband get ; i bump ; im <unreal>
        hallucinations	8	im hallucinat ; in forest ; is <confused> ; is confus ; its <day> ; its hing
        hallucinations	8	k and ; keep flick ; keep see ; keep swat ; kid out ; know its ; know she
        hallucinations	8	la cobij ; landlady tenant ; last gin ; last win ; laugh in ; le caminan
        hallucinations	8	le soplan ; lint ; llev doc ; look away ; m dts ; mad of ; mad out ; man stand
        hallucinations	8	me <angry> ; me dic ; me estan ; me hablan ; me order ; me wrong ; metan
        hallucinations	8	mir gent ; mir hormiga ; mm 0 ; mom quit ; my bunk ; my middl ; my reclin
        hallucinations	8	nadi dic ; neighbor plot ; neighbor put ; of hosp ; only he ; op <day> ; op day
        hallucinations	8	outlet i ; pap sinc ; papel se ; par <outdoors> ; par afuer ; pasaj ; permis al
        hallucinations	8	phon has ; piel ; pis y ; plant let ; poster ; poz ; president and ; propi <home>
        hallucinations	8	propi cas ; pt stop ; pul away ; q a ; que cier ; rasc ; rasc hast ; read out
        hallucinations	8	reconoc ; respond to ; rie con ; rn ther ; rum 0 ; sat <moment> ; sat now
        hallucinations	8	sat on ; say ant ; say hey ; say ther ; say wer ; scoot over ; see ant
        hallucinations	8	see children ; see littl ; seven to ; she dial ; she laid ; she serv ; ship dock
        hallucinations	8	sinc <last> ; sinc last ; sinc morn ; skin n ; sleev and ; soldier march
        hallucinations	8	somebody ; soplan ; spend the ; tap foil ; tel op ; that isnt ; the ac ; the bed
        hallucinations	8	the blank ; the coat ; the fbi ; the mar ; the pattern ; the refrigerator
        hallucinations	8	the wi ; them <hear> ; ther <stranger> ; theyr not ; thi every ; thos <child>
        hallucinations	8	to peopl ; to scoot ; to sup ; tremen dej ; tub is ; turn round ; tweezer and
        hallucinations	8	va dic ; ve <crowd> ; ve gent ; visual hallucination ; walk by ; when cle
        hallucinations	8	when nobody ; which <water> ; who stand ; wood grain ; wouldnt <eat>
        hallucinations	8	wouldnt eat ; y oig ; y say
        hallucinations	7	0 gown ; 0 hear ; <amount> respet ; <blade> <hit> ; <blood> <medicine>
        hallucinations	7	<buy> <pet> ; <child> <need> ; <church> in ; <clean> <pet> ; <clothes> that
        hallucinations	7	<confused> <crowd> ; <continue> stomp ; <continue> what ; <crowd> q
        hallucinations	7	<daytime> plain ; <drive> tim ; <eat> cant ; <feel> <go> ; <friend> <confused>
        hallucinations	7	<furniture> no ; <furniture> y ; <go> ida ; <happy> le ; <hear> helicopter
        hallucinations	7	<hear> her ; <hear> them ; <hit> himself ; <hold> <opening> ; <homeless> <need>
        hallucinations	7	<moment> mism ; <night> <amount> ; <night> <vermin> ; <official> <outdoors>
        hallucinations	7	<official> <vermin> ; <official> about ; <partner> <clean> ; <phone> apag
        hallucinations	7	<photo> <buy> ; <photo> me ; <photo> we ; <play> along ; <promise> ther
        hallucinations	7	<room> <continue> ; <room> no ; <room> open ; <rope> <breath> ; <sad> <room>
        hallucinations	7	<say> tal ; <see> yet ; <stranger> <palecolor> ; <stranger> tap
        hallucinations	7	<take> animalito ; <think> its ; <think> she ; <think> wher ; <threat> thru
        hallucinations	7	<unreal> <night> ; <unreal> in ; <unreal> thi ; <vermin> <clothes>
        hallucinations	7	<vermin> <opening> ; a flashlight ; a tal ; about <pet> ; abuel llev ; acido
        hallucinations	7	and ida ; and number ; anoch y ; ant on ; anteanoch ; apag se ; apartment i
        hallucinations	7	arana en ; are <go> ; are bug ; are rid ; argu in ; asi <amount> ; at <rope>
        hallucinations	7	at someon ; at thread ; at visit ; ativan cold ; ayer dic ; babi in ; band in
        hallucinations	7	barrack ; battery on ; bed every ; been cal ; been dead ; been over ; been tel
        hallucinations	7	blink ; bocin y ; breath today ; bro say ; bug ; bug com ; by and ; caen de
        hallucinations	7	cant giv ; cara en ; climb out ; cofr ; cofr de ; conversation ; corn ; cuart en
        hallucinations	7	d <opioid> ; d say ; dai lik ; dashboard ; day thre ; del celul ; deliriou
        hallucinations	7	dentr del ; dermatologist ; desorient ; detox pleas ; dial the ; dispatch driv
        hallucinations	7	dobl rop ; door for ; dot physical ; drink sun ; drink today ; el cofr ; espej
        hallucinations	7	estamo en ; estamo y ; find his ; flashlight ; floor breath ; follow him
        hallucinations	7	foot of ; fri etoh ; gent q ; going with ; grandmoth cam ; habl desd
        hallucinations	7	hallucinat sinc ; hallucinat spider ; hallway is ; hat on ; he <see> ; he pawn
        hallucinations	7	he think ; hear helicopter ; her twic ; hes <lock> ; hes pick ; his ankl
        hallucinations	7	his dres ; his ful ; hombr sin ; i unplug ; i walk ; in hallway ; in it ; in when
        hallucinations	7	incontinent ; is dts ; is hallucinat ; is tel ; jewish ; jumpsuit ; keep catch
        hallucinations	7	kitchen becaus ; know my ; la <room> ; la cortin ; la piel ; las and ; leg and
        hallucinations	7	les contest ; llev fum ; los <feel> ; los acido ; los tobil ; m <eat> ; m dej
        hallucinations	7	maggot ; man is ; march along ; mi cam ; much respet ; muj dic ; my <die>
        hallucinations	7	my bed ; my fridg ; my kitchen ; my mattres ; nak ; nam and ; nam from ; ni cual
        hallucinations	7	ni su ; nit too ; noon today ; of thin ; of tonight ; off by ; old ship ; on hood
        hallucinations	7	onc stabl ; open an ; orient ; otr <drive> ; our are ; our couch ; our landlord
        hallucinations	7	over <always> ; over every ; own one ; padr y ; pedirl la ; per gf ; perd no
        hallucinations	7	plac pour ; platic ; platic with ; plot thru ; plug on ; pour lat ; pretty sur
        hallucinations	7	pul at ; qd lu ; que los ; rack and ; radi say ; rent my ; repeat what
        hallucinations	7	roommat say ; sapo ; saturday ther ; see dog ; see them ; see wet ; sei vec
        hallucinations	7	self <stranger> ; she hear ; sho <pet> ; sinc monday ; sinc sat ; sinc thursday
        hallucinations	7	snak ; so <amount> ; sof no ; somebody nam ; someth smal ; speak up ; spider off
        hallucinations	7	spider on ; stop sunday ; swear ther ; sweep up ; tactil <unreal>
        hallucinations	7	tactil hallucination ; talk to ; tel her ; that dont ; the dashboard ; the devil
        hallucinations	7	the hallway ; the helicopt ; the mannequin ; the wal ; them <go> ; them <happy>
        hallucinations	7	them laugh ; ther a ; they <breath> ; they breath ; thin <breath> ; thin air
        hallucinations	7	third night ; thre without ; til today ; tio llev ; to lift ; to nobody
        hallucinations	7	to telephon ; today hand ; tongu tremor ; town thi ; transf ctr ; tremulou ; tuck
        hallucinations	7	tuesday they ; tv has ; un program ; una tal ; uno <pet> ; uno perro ; unplug it
        hallucinations	7	vaca en ; vaci ; ve <unreal> ; ve arana ; ve sombra ; vent <continue>
        hallucinations	7	vent again ; vi y ; vodk she ; voic no ; wed day ; wet thru ; what get ; whisper
        hallucinations	7	who isnt ; wif cant ; wif now ; y <see> ; ya vaci ; yard in ; yesterday that
        hallucinations	7	yo crei
        hallucinations	6	+ <see> ; + <stimulant> ; + he ; 0 <think> ; <alcohol> rummy ; <always> <build>
        hallucinations	6	<always> <hold> ; <ask> <fluid> ; <ask> <hear> ; <ask> when ; <blood> its
        hallucinations	6	<breath> <stranger> ; <build> off ; <church> <shake> ; <clean> <furniture>
        hallucinations	6	<clothes> behind ; <confused> ; <confused> <vermin> ; <consume> <confused>
        hallucinations	6	<container> hac ; <day> ther ; <drive> been ; <drive> we ; <drug> <start>
        hallucinations	6	<feel> <furniture> ; <furniture> cuz ; <furniture> desd ; <go> <town>
        hallucinations	6	<go> behind ; <go> flat ; <headface> ful ; <headface> they ; <hear> <play>
        hallucinations	6	<hear> an ; <hear> him ; <hear> own ; <hear> porqu ; <hear> q ; <height> <think>
        hallucinations	6	<height> down ; <hold> one ; <homeless> <water> ; <homeless> und ; <hot> <need>
        hallucinations	6	<kin> peg ; <kin> stand ; <last> nt ; <lock> <school> ; <moment> <past>
        hallucinations	6	<moment> ve ; <month> <day> ; <needle> <ask> ; <night> <church> ; <night> <room>
        hallucinations	6	<official> <opening> ; <official> hav ; <opening> when ; <order> <continue>
        hallucinations	6	<outdoors> let ; <past> <confused> ; <past> <vermin> ; <pet> <think> ; <pet> me
        hallucinations	6	<pet> off ; <photo> unplug ; <promise> <room> ; <put> <clean> ; <put> over
        hallucinations	6	<room> bien ; <room> non ; <say> groseria ; <say> whil ; <school> <promise>
        hallucinations	6	<see> back ; <see> pa ; <see> them ; <shake> todit ; <shake> up
        hallucinations	6	<stimulant> obvious ; <stranger> <phone> ; <think> hes ; <tool> x ; <town> wer
        hallucinations	6	<trade> doesnt ; <try> <month> ; <unreal> <take> ; <vermin> <clean>
        hallucinations	6	<vermin> <headface> ; <vermin> <need> ; <vermin> nobody ; <withdrawal> <see>
        hallucinations	6	<write> se ; a <stranger> ; a crib ; a ferry ; a tiny ; a woman ; a/c <say>
        hallucinations	6	a/c vent ; about it ; addy + ; aft <last> ; aft last ; aft you ; afternoon hes
        hallucinations	6	agar un ; al roper ; am our ; anchor ; and ear ; and scold ; animal in
        """
}
