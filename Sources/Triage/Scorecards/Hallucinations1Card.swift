extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-77	=
        hallucinations	56	vh
        hallucinations	50	hallucinat
        hallucinations	42	avh
        hallucinations	34	ah/vh ; tweezer
        hallucinations	33	footstep ; insid my ; narrat
        hallucinations	32	<vermin> off ; alucin ; keep hear ; oye voc ; the vent ; unplug
        hallucinations	31	<confused> <see> ; soldier
        hallucinations	30	men on
        hallucinations	29	dead broth ; isnt ther ; the wallpap
        hallucinations	28	<awake> <stimulant> ; <day> ve ; <night> <hear> ; keep brush ; m tweak
        hallucinations	28	par junt ; plat for ; plat numb
        hallucinations	27	<vermin> <bodypart> ; cho in ; know theyr
        hallucinations	26	arent ther ; oig ; see rat ; swear the
        hallucinations	25	<vermin> que ; <vermin> that ; est habl ; le contest ; littl men ; shush
        hallucinations	25	tap over ; tweez ; voc que ; wallpap
        hallucinations	24	<feel> <vermin> ; a cho ; ve cosa ; visual
        hallucinations	23	<vermin> <furniture> ; els see ; hallucination ; pet a ; reli to
        hallucinations	23	they <opening> ; they hatch ; tonight she
        hallucinations	22	<clothes> rack ; <think> theyr ; acid <day> ; ceil ; coat rack ; its unplug
        hallucinations	22	le hablan ; outlet ; tactil ; ve <vermin> ; vent ; voic tel ; with tweezer
        hallucinations	21	<continue> shush ; <photo> nobody ; <sad> insid ; <stranger> <hot> ; are crawl
        hallucinations	21	as day ; his dead ; im hear ; ppl in ; radi nobody ; regader y ; see spider
        hallucinations	21	soldier in ; swat ; ve ; ve <pet>
        hallucinations	20	<crowd> <room> ; <room> <breath> ; <stranger> mad ; <unreal> ; beetl ; chat with
        hallucinations	20	crawl und ; de blanc ; hatch ; my text ; rat on ; see demon ; skin i ; stand by
        hallucinations	20	swat at ; the baseboard ; the ceil ; ther are
        hallucinations	19	<clean> <always> ; <hear> <phone> ; <hear> <unreal> ; <put> <unreal>
        hallucinations	19	<see> <unreal> ; <see> <vermin> ; <year> <hear> ; alucina ; bar <furniture>
        hallucinations	19	hear neighbor ; hear voic ; in tre ; insid the ; is president ; know dat
        hallucinations	19	me polite ; radi keep ; rug is ; see men ; shadow peopl ; somebody keep
        hallucinations	19	stil breath
        hallucinations	18	<furniture> <ask> ; <hear> <say> ; <say> <vermin> ; <see> demonio
        hallucinations	18	<unreal> <crowd> ; <unreal> <go> ; <unreal> <say> ; cam y ; caminandom
        hallucinations	18	caminandom por ; demonio ; extr plat ; fac com ; isnt real ; keep talk ; la par
        hallucinations	18	nam out ; neighbor comment ; nombr desd ; on exam ; plain as ; pluck
        hallucinations	18	roach <go> ; soldier and ; start answer ; the drain ; they follow ; thread out
        hallucinations	18	veo ; veo a ; viend demonio ; whisper my
        hallucinations	17	<furniture> al ; <hear> <night> ; <vermin> are ; animalito ; arm tonight
        hallucinations	17	at them ; est <say> ; fac in ; feel them ; halluc ; is whisper ; isnt plug
        hallucinations	17	le <phone> ; le contestan ; littl wir ; my attic ; narrat the ; orient x
        hallucinations	17	pul lin ; reli ; say my ; second plat ; shadow guy ; shut up ; sinc <day>
        hallucinations	17	snak in ; the corn ; who president
        hallucinations	16	<always> outlet ; <ask> nobody ; <container> fan ; <think> own ; a radi ; at edg
        hallucinations	16	blank tv ; box fan ; children sit ; conversation with ; els <see> ; every outlet
        hallucinations	16	hair out ; hear ; hous ther ; know own ; le sirv ; lik <bodypart> ; lik hand
        hallucinations	16	murmur ; my closet ; off g ; on ceil ; pinza y ; que segun ; question nobody
        hallucinations	16	shadow ppl ; sirv <eat> ; sirv caf ; smal <pet> ; smal animal ; veo gent
        hallucinations	16	yrs hear
        hallucinations	15	<child> sit ; <clothes> stand ; <day> escuch ; <give> <order> ; <hear> a
        hallucinations	15	<hear> my ; <photo> isnt ; <stranger> behind ; <vermin> <go> ; am calm
        hallucinations	15	are <vermin> ; are peopl ; are whisper ; argu with ; arre ; at <vermin>
        hallucinations	15	at sheet ; baseboard ; caminan ; conversation in ; curtain to ; difunt
        hallucinations	15	empty <furniture> ; escuch a ; est desenchuf ; every room ; h orient
        hallucinations	15	helicopter ; hush ; insultan ; is <say> ; ojo ahorit ; pour <eat> ; see
        hallucinations	15	see fac ; sho hen ; start hear ; the boot ; the carpet ; the curtain
        hallucinations	15	theyr right ; thread ; toalla ; ve al ; wal stil ; wont shut ; yest the
        hallucinations	14	0 ve ; <alcohol> away ; <child> <furniture> ; <child> <unreal> ; <go> und
        hallucinations	14	<hit> <vermin> ; <pet> <furniture> ; <room> dont ; <take> <vermin>
        hallucinations	14	<unreal> <vermin> ; <vermin> ; <vermin> en ; a mami ; are <hear> ; are ant
        hallucinations	14	are voic ; around lik ; attic ; been hear ; bird that ; brush ; bug walk
        hallucinations	14	carpet is ; dead uncl ; dig at ; dres for ; drink now ; feel hand ; get said
        hallucinations	14	gusanito ; heavy one ; hij ve ; his forearm ; hum in ; internal
        hallucinations	14	internal stimuli ; is empty ; keep lift ; keep put ; kitchen talk ; lay a
        hallucinations	14	littl girl ; me insultan ; mov when ; nev own ; nod at ; pas him ; pick at
        hallucinations	14	pie de ; pluck at ; porqu dic ; pour tea ; ron el ; say bug ; see soldier
        hallucinations	14	stil hear ; stimuli ; them count ; to internal ; today the ; tre outsid ; up 0
        hallucinations	14	voic ; voic sinc ; wal no ; wind <rope>
        hallucinations	13	/ plac ; 0 think ; <bodypart> raw ; <clean> <vermin> ; <die> <shake>
        hallucinations	13	<hear> <moment> ; <night> hes ; <night> too ; <photo> <say> ; <photo> apag
        hallucinations	13	<remember> <palecolor> ; <room> desd ; <stimulant> <hear> ; <stranger> insid
        hallucinations	13	<take> acid ; <trust> le ; <unreal> que ; <vermin> on ; ah ; ahi desd
        hallucinations	13	are littl ; been <bodypart> ; been spun ; been talk ; behind you ; blu duffel
        hallucinations	13	carpet ; corn to ; crouch ; daught keep ; desconoc ; dog we ; duct ; ear on
        hallucinations	13	eel ; empty ; est <see> ; est viend ; hablan por ; hallway for ; he introduc
        hallucinations	13	hes pack ; him <order> ; him order ; his underwe ; hum ; im see ; is see
        hallucinations	13	it know ; lo miran ; men ; miran ; mov und ; my dead ; orient ; oye ; peopl in
        hallucinations	13	pluck someth ; porqu <say> ; raton ; roper ; sombra que ; spider ; the bedspread
        hallucinations	13	the voic ; ther only ; to dead ; took acid ; un zapat ; underwe ; vibora ; voc
        hallucinations	13	wallpap has ; who let ; whol day ; y stil ; y up ; zapat
        hallucinations	12	0 hit ; <child> stand ; <feel> each ; <feel> movers ; <fluid> <vermin>
        hallucinations	12	<furniture> hav ; <furniture> non ; <happy> <room> ; <hear> <angry>
        hallucinations	12	<hear> <hear> ; <hear> que ; <hear> x ; <height> <say> ; <hit> at ; <night> she
        hallucinations	12	<pet> <room> ; <pet> in ; <room> <say> ; <room> empty ; <shake> <pet>
        hallucinations	12	<unreal> <day> ; a march ; ah/vh sinc ; and answer ; ant are ; askin who
        hallucinations	12	at <height> ; at your ; auditory ; away on ; bar hormiga ; bed lin ; bed sinc
        hallucinations	12	been crawl ; beetl off ; cant eat ; contestandol ; crawl ; demon on ; desd <day>
        hallucinations	12	dij no ; direct traffic ; discus me ; dont exist ; drink wed ; els <hear>
        hallucinations	12	els hear ; empty cha ; feel each ; hav <unreal> ; hav hallucination ; heard it
        hallucinations	12	hes hear ; hurry up ; instruction sinc ; its 0 ; keep answer ; la pinz
        hallucinations	12	le ofrec ; llor no ; los espej ; los sient ; m tent ; mam difunt ; mam muert
        hallucinations	12	mas lo ; melt and ; mi estuf ; mov and ; my nam ; nam com ; noth ther
        hallucinations	12	pas <write> ; pinz ; pinz de ; platic al ; radi is ; read my ; roof talk
        hallucinations	12	roommat quit ; salt ; say the ; shadow ; sient movers ; sinc yest ; stop drink
        hallucinations	12	stop el ; sweep ; tent und ; that arent ; the <breath> ; the air ; the alto
        hallucinations	12	the q ; the tre ; think our ; third <week> ; turn round ; un nin ; use mol
        hallucinations	12	ve <stranger> ; ve hombr ; vibora en ; wallpap breath ; what her
        hallucinations	11	0 hip ; <alcohol> hallucinosi ; <ask> <pet> ; <child> out ; <color> <pet>
        hallucinations	11	<feel> en ; <fluid> <child> ; <furniture> <hear> ; <hear> <continue>
        hallucinations	11	<night> <try> ; <pet> that ; <rope> <headface> ; <rope> that ; <say> cosa
        hallucinations	11	<shake> los ; <stimulant> mid ; <stranger> sin ; <unreal> <stranger>
        hallucinations	11	<vermin> <see> ; a conversation ; adentr de ; afternoon talk ; al pie
        hallucinations	11	alcoholic hallucinosi ; all <bodypart> ; all hand ; am <hear> ; am hear
        hallucinations	11	and fac ; and wind ; at peopl ; bed non ; cal hear ; comin out ; cow in
        hallucinations	11	d <see> ; day up ; direct <drive> ; disorient ; duffel for ; el barc ; el ron
        hallucinations	11	el roper ; enterramo en ; est y ; f thre ; fac keep ; feel bug ; floor was
        hallucinations	11	foc de ; fold invisibl ; for + ; g <amount> ; garag now ; hablan ; had when
        hallucinations	11	hallucinosi ; hes <angry> ; i reach ; is deal ; is talk ; it <think> ; it answer
        hallucinations	11	it tel ; keep stomp ; la cam ; las pared ; las pinza ; left ear ; m <crowd>
        hallucinations	11	mi botel ; mol i ; pattern on ; pinza ; platic con ; radi ; radi that
        hallucinations	11	scoot over ; se hund ; set a ; set two ; shaky up ; she fold ; ship we
        hallucinations	11	sinc thursday ; sinc tuesday ; sweep <vermin> ; the snak ; the tv ; them <count>
        hallucinations	11	them <hear> ; them walk ; thing crawl ; to scoot ; tonight hes ; tonight they
        hallucinations	11	turn the ; tv <say> ; tv stand ; tweak x ; up insid ; vent becaus ; veo sombra
        hallucinations	11	visual hallucination ; wal talk ; what <outdoors> ; what street ; what town
        hallucinations	11	who stand ; wif swear ; wir out ; with its ; y hear ; y jur ; yr <hear>
        hallucinations	11	yr hear
        hallucinations	10	<alcohol> el ; <alcohol> hac ; <blade> hes ; <day> <hear> ; <day> up
        hallucinations	10	<fire> <continue> ; <go> arre ; <hot> <say> ; <kin> llev ; <pet> que ; <pet> und
        hallucinations	10	<pet> we ; <room> outlet ; <say> pop ; <shake> bien ; <stimulant> late
        hallucinations	10	<stranger> <breath> ; <stranger> tap ; <take> at ; <take> lint
        hallucinations	10	<think> <official> ; <think> <town> ; <unreal> <last> ; <unreal> as
        hallucinations	10	<unreal> sinc ; abaj los ; and arre ; and chat ; arana en ; are his ; arre <pet>
        hallucinations	10	arre vaca ; at foot ; auditor 0 ; auditory hallucination ; baj la ; been dig
        hallucinations	10	bunkmat has ; but sinc ; cal hous ; calm as ; cantidad ; carpet has ; cha think
        hallucinations	10	chicken in ; cok late ; colader ; cop in ; crawl on ; dead peopl ; del <breath>
        hallucinations	10	del air ; el tech ; ensil ; est pesc ; estamo en ; foc le ; forearm all
        hallucinations	10	ful orient ; get mad ; grain and ; gusano ; hear a ; hear them ; heat vent
        hallucinations	10	hen off ; hes <put> ; hormiga que ; im <hear> ; is confus ; ive check
        hallucinations	10	keep swat ; keep tel ; late a ; late she ; le platic ; licuador apag ; look and
        hallucinations	10	man is ; man stand ; mattres and ; me number ; me why ; men up ; milk tank
        hallucinations	10	mom quit ; my <die> ; my <room> ; my ful ; my palm ; n x ; nam <phone>
        hallucinations	10	night thi ; non ther ; oig a ; oig voc ; only she ; op to ; otr driv ; par en
        hallucinations	10	phantom ; pick lint ; put hand ; roach ; sal <fire> ; sal hum ; sat <moment>
        hallucinations	10	sat now ; see dead ; serv <eat> ; sho the ; sient en ; sist pt ; someon
        hallucinations	10	stop phenibut ; stop sat ; street at ; tel apag ; the coat ; the lamp
        hallucinations	10	the mattres ; the salt ; theyr on ; tio dej ; tonight for ; tonight hear
        hallucinations	10	tre dia ; tre right ; vin hac ; voic again ; wal breath ; wal outlet ; we sold
        hallucinations	10	what <month> ; what <town> ; what month ; wif sweep ; win tuesday ; wir
        hallucinations	10	wk <hear> ; wk hear ; worst part ; y oig
        hallucinations	9	+ shift ; 0 pick ; 0 see ; <angry> <trade> ; <ask> op ; <blade> sinc
        hallucinations	9	<build> off ; <child> off ; <confused> to ; <container> his ; <continue> <breath>
        hallucinations	9	<continue> <say> ; <continue> flick ; <crowd> thru ; <feel> <feel>
        hallucinations	9	<friend> wont ; <furniture> empty ; <hear> <hospital> ; <hear> bad ; <kin> <stop>
        hallucinations	9	<kin> pt ; <moment> <see> ; <night> they ; <night> thi ; <pain> <friend>
        hallucinations	9	<pet> en ; <photo> <continue> ; <photo> me ; <photo> that ; <play> down
        hallucinations	9	<room> <ask> ; <room> respiran ; <say> <smell> ; <say> ah ; <see> <official>
        hallucinations	9	<start> <hear> ; <stimulant> le ; <stop> sat ; <stranger> in ; <stranger> sit
        hallucinations	9	<think> <day> ; <think> <room> ; <unreal> <friend> ; <water> ful ; ahorit mism
        hallucinations	9	als <hear> ; als hear ; animalito caminandol ; ankl last ; anoch y ; answer
        hallucinations	9	answer a ; answer her ; answer it ; are <breath> ; are <crowd> ; are breath
        hallucinations	9	are non ; as <day> ; ask op ; baby the ; back one ; bedspread ; been <say>
        hallucinations	9	believ me ; board up ; bow to ; caminandol ; caminandol por ; cat on ; ceil sinc
        hallucinations	9	children out ; cho of ; chuckl ; cin en ; clarit ; clos in ; convert with
        hallucinations	9	court put ; cov off ; dia es ; dicen cosa ; disorient to ; doctor com ; dry sinc
        hallucinations	9	drywal off ; estoy <see> ; estoy <unreal> ; estoy alucin ; estoy viend
        hallucinations	9	fath stop ; feed it ; fri etoh ; gallina en ; get down ; giv order ; goat out
        hallucinations	9	hallway ; hand com ; he <smell> ; he milk ; he see ; he smel ; heard my
        hallucinations	9	her twic ; hij dic ; hour he ; im <unreal> ; im hallucinat ; impresor
        hallucinations	9	insist its ; is hallucinat ; its hing ; its warm ; keep flick ; keep see
        hallucinations	9	know its ; la <room> ; landlady tenant ; last win ; laugh in ; lean in
        hallucinations	9	m <appointment> ; m book ; man mad ; mano que ; me <angry> ; me dic ; me estan
        hallucinations	9	me wrong ; men are ; men with ; metan ; mil that ; mir gent ; mon now ; movers
        hallucinations	9	my bunk ; my fridg ; nam cal ; nam sinc ; nobody believ ; now think ; o x
        hallucinations	9	op <day> ; op day ; outlet <insurance> ; pap sinc ; pared ; pared respiran
        hallucinations	9	per <crowd> ; pis y ; pls ; pls <stranger> ; pls someon ; por debaj ; que estamo
        hallucinations	9	rack and ; rasc ; read out ; refri ; repeat what ; respiran ; respiran y ; rez a
        hallucinations	9	rie con ; say dts ; say wer ; see children ; she <clean> ; sinc <last>
        hallucinations	9	sinc last ; sink with ; sleev and ; somebody nam ; spun ; stand in ; sub por
        hallucinations	9	tablecloth that ; that isnt ; the blank ; the president ; the weatherman
        hallucinations	9	the wir ; them <happy> ; them laugh ; to sup ; to telephon ; traffic in
        hallucinations	9	uncl nam ; unit tonight ; up thru ; ve <unreal> ; ve animal ; ve arana
        hallucinations	9	ve sombra ; ventana con ; viv sol ; voic narrat ; voic no ; wal ; walk und
        hallucinations	9	weatherman ; when cle ; whisper ; who pas ; with <tool> ; wood grain
        hallucinations	9	wouldnt <eat> ; wouldnt eat ; y took ; yes <stranger> ; yes maam
        hallucinations	8	+ diaphoresi ; 0 fami ; 0 gown ; <alcohol> restrain ; <amount> <shake>
        hallucinations	8	<amount> lo ; <amount> respet ; <angry> with ; <bodypart> que ; <break> <clothes>
        hallucinations	8	<clean> <furniture> ; <clean> llev ; <clothes> that ; <confused> pul
        hallucinations	8	<consume> detector ; <continue> <hear> ; <continue> <see> ; <continue> what
        hallucinations	8	<crowd> in ; <day> <pet> ; <daytime> <hear> ; <drive> been ; <feel> <go>
        hallucinations	8	<furniture> <say> ; <furniture> <think> ; <furniture> who ; <hear> <order>
        hallucinations	8	<hear> them ; <kin> dond ; <last> <pet> ; <leave> lik ; <moment> sal
        hallucinations	8	<night> first ; <night> vi ; <outdoors> right ; <partner> <furniture>
        hallucinations	8	<partner> nin ; <pet> <color> ; <rail> a ; <record> sinc ; <room> <continue>
        hallucinations	8	<room> <order> ; <room> doesnt ; <room> was ; <rope> out ; <sad> <room>
        hallucinations	8	<say> <furniture> ; <say> con ; <say> desd ; <say> tal ; <stimulant> pue
        hallucinations	8	<try> <hear> ; <unreal> <clean> ; <unreal> <night> ; <vermin> <eat>
        hallucinations	8	<vermin> <headface> ; <vermin> <say> ; <vermin> nobody ; <vermin> pour
        hallucinations	8	a flashlight ; acido ; addres the ; aft icu ; air cal ; am awar ; an orchestr
        hallucinations	8	and search ; ano cristal ; anoch vi ; answer him ; ant pour ; are men ; arent
        hallucinations	8	armcha ; at <drug> ; ayer estuv ; bar <room> ; bar wal ; battery on ; beb hac
        hallucinations	8	been <hear> ; been giv ; been narrat ; bourbon cold ; bras <play> ; bras band
        hallucinations	8	bro say ; bug com ; cessation 0 ; com acros ; conversation ; cop hav ; corn
        hallucinations	8	cuand estoy ; curtain ; dashboard ; day stil ; de adentr ; desd anoch ; desd anti
        hallucinations	8	desd ayer ; dia bar ; dia tiembl ; dia tom ; discut con ; drink by ; dry aft
        hallucinations	8	el refri ; empec en ; empty <room> ; en q ; es y ; espej con ; etoh cessation
        hallucinations	8	f ice ; fan <say> ; fath who ; gato ; goat in ; going with ; good boy
        hallucinations	8	grandmoth cam ; grit a ; group hom ; guy sit ; h doe ; hast <blood> ; hast sangr
        hallucinations	8	hat on ; hear an ; hear her ; hes pick ; hes tap ; hid her ; his <die> ; his dres
        hallucinations	8	hom rn ; hoy mart ; husband cam ; in forest ; introduc himself ; invisibl
        hallucinations	8	is <confused> ; is chat ; is drench ; k and ; kitchen and ; la cobij ; la piel
        hallucinations	8	le caminan ; le rez ; le soplan ; les contest ; lint out ; llev doc ; los acido
        hallucinations	8	m dej ; m dts ; mad of ; mad out ; maggot ; me hablan ; mm 0 ; much respet
        hallucinations	8	my mattres ; my reclin ; neighbor put ; nin en ; of tonight ; off by ; old ship
        hallucinations	8	onc stabl ; our hallway ; papel se ; par <outdoors> ; par afuer ; party last
        hallucinations	8	pasaj ; pasil desd ; peopl stand ; perd no ; permis al ; phon has ; piel ; poster
        hallucinations	8	poz ; president and ; propi <home> ; propi cas ; pt stop ; pul <rope> ; pul at
        hallucinations	8	que cier ; que los ; rasc hast ; remark ; rn ther ; room wal ; roommat ask
        hallucinations	8	roommat re ; rum 0 ; sapo ; sat on ; say ant ; say hey ; say ther ; see littl
        hallucinations	8	see them ; see wet ; seven to ; ship dock ; sho <pet> ; sinc grandm ; skin n
        hallucinations	8	sleep my ; smok detector ; sobrin le ; somebody ; something off ; soplan
        hallucinations	8	spend the ; stop valium ; talk i ; tap foil ; tel her ; that aint ; the ac
        hallucinations	8	the ant ; the attic ; the bed ; the dashboard ; the mar ; the outlet
        hallucinations	8	the pattern ; the refrigerator ; ther <stranger> ; ther music ; they <breath>
        hallucinations	8	they breath ; theyr not ; thi <hear> ; thi sound ; thi stand ; thread off
        hallucinations	8	tiembl much ; tiembl todit ; tio est ; to <stop> ; to climb ; to peopl ; to turn
        hallucinations	8	tren a ; tub is ; turn and ; tv ; tv is ; tweezer and ; va dic ; ve raton
        hallucinations	8	visit de ; wer in ; wer mov ; wet thru ; what get ; what new ; when nobody
        hallucinations	8	which <water> ; wind it ; wir com ; y <hear> ; y awak ; year night
        hallucinations	7	+ <see> ; 0 <think> ; 0 dur ; 0 hear ; 0 oye ; 0 uds ; <ask> <fluid>
        hallucinations	7	<blade> <hit> ; <blood> <medicine> ; <breath> <friend> ; <buy> <pet>
        hallucinations	7	<church> in ; <church> insid ; <confused> <crowd> ; <continue> <clean>
        hallucinations	7	<continue> stomp ; <crowd> <threat> ; <crowd> stand ; <daytime> plain
        hallucinations	7	<drive> we ; <eat> <unreal> ; <eat> cant ; <feel> <furniture> ; <feel> them
        hallucinations	7	<friend> <confused> ; <furniture> desd ; <furniture> vaci ; <furniture> y
        hallucinations	7	<go> besid ; <go> ida ; <happy> le ; <hear> it ; <hear> own ; <hear> q
        hallucinations	7	<hold> <opening> ; <insurance> off ; <lock> <alcohol> ; <lock> <school>
        hallucinations	7	<moment> ve ; <needle> <ask> ; <night> <amount> ; <night> <height>
        hallucinations	7	<night> <room> ; <night> unk ; <official> <vermin> ; <official> about
        hallucinations	7	<order> he ; <partner> <clean> ; <partner> sat ; <pet> me ; <pet> off
        hallucinations	7	<phone> apag ; <photo> <buy> ; <photo> we ; <play> along ; <promise> <room>
        hallucinations	7	<promise> ther ; <put> <clean> ; <room> <pet> ; <room> no ; <room> non ; <room> x
        hallucinations	7	<say> <past> ; <say> back ; <sedative> <week> ; <see> <pet> ; <see> away
        hallucinations	7	<shake> <see> ; <take> animalito ; <think> its ; <think> mi ; <think> she
        hallucinations	7	<tool> x ; <unreal> <take> ; <vermin> <clothes> ; <vermin> und ; <withdrawal> ive
        hallucinations	7	a <stranger> ; a beard ; a/c <say> ; a/c vent ; about <pet> ; aft <last>
        hallucinations	7	aft last ; aft you ; aft yrs ; agar un ; ahorit mi ; aint ther ; anchor ; and ida
        hallucinations	7	and mat ; and number ; answer them ; anteanoch ; apag ; apag se ; applicant for
        hallucinations	7	arana ; are rid ; are walk ; argu in ; askin ; at folk ; at someon ; baby nam
        hallucinations	7	barrack ; bed every ; been <give> ; been cal ; been up ; befor shift ; blink
        hallucinations	7	bocin y ; boot camp ; bos giv ; breath today ; bug off ; bug und ; cabal que
        hallucinations	7	caen de ; calm on ; cant giv ; ceja ; chat ; cho insid ; closet ; closet x ; cofr
        hallucinations	7	cofr de ; compadr que ; correte gallina ; cowboy ; crank four ; crawl up
        hallucinations	7	crisi team ; cuart tom ; d <opioid> ; day moth ; day thre ; dead aunt ; del celul
        hallucinations	7	desd <night> ; desenchuf ; detector ; detox pleas ; difunto y ; disorient x
        hallucinations	7	dispatch driv ; doesnt recogniz ; dond est ; drench puls ; drink today ; drop him
        hallucinations	7	dtr cut ; el cofr ; el licor ; el pist ; enjuagu ; espanol <hear> ; esquin del
        hallucinations	7	estan sus ; f admit ; flashlight ; foil over ; follow him ; follow my ; foot of
        hallucinations	7	for <vermin> ; fuman ice ; gallina que ; gent que ; h <moment> ; h now ; h tremor
        hallucinations	7	hallucinat cat ; hallway is ; he <see> ; he pawn ; he point ; he think
        hallucinations	7	hear music ; hes <goodbye> ; hes <lock> ; hes argu ; hes wav ; hing and
        hallucinations	7	his barn ; his ful ; his teach ; holler at ; hombr sin ; hormiga ; hoy tod
        hallucinations	7	husband get ; i bump ; i unplug ; in it ; in when ; insult ; its <day> ; job she
        hallucinations	7	jumpsuit ; keep open ; kid out ; kid she ; know she ; la cortin ; las <vermin>
        hallucinations	7	las letra ; leg and ; lint ; littl kid ; llam hij ; lo <angry> ; lobby as
        hallucinations	7	look away ; los <feel> ; lun ve ; man sit ; me <confused> ; me confund ; me order
        hallucinations	7	me salud ; median ; men in ; mi cam ; milk the ; my blu ; my kitchen ; my lobby
        hallucinations	7	my middl ; nadi dic ; nak ; nam and ; neighbor plot ; ni cual ; night unk
        hallucinations	7	nobody <drive> ; noon today ; of thin ; old is ; on everyth ; on hood ; only he
        hallucinations	7	otr <drive> ; our are ; our couch ; outlet bc ; outlet i ; over <always>
        hallucinations	7	over every ; over everyth ; own one ; padr y ; pedirl la ; pharmacy cut ; pik
        hallucinations	7	platic ; plug on ; pul thread ; q a ; radi say ; re placement ; real but
        hallucinations	7	reconoc ; roommat say ; salut the ; saturday ther ; say aft ; scarecrow ; see ant
        hallucinations	7	see shadow ; segun él ; sei vec ; self <stranger> ; she answer ; she dial
        hallucinations	7	she his ; she see ; she serv ; she so ; sheet cal ; shelt staf ; sinc morn
        hallucinations	7	sinc sat ; sinc sunday ; snak ; sof no ; someth smal ; spider and ; step over
        hallucinations	7	stop sunday ; sub en ; swear ther ; tactil <unreal> ; tactil hallucination
        hallucinations	7	tech re ; tel him ; tel op ; th st ; that dont ; the a/c ; the grap ; the hallway
        hallucinations	7	the helicopt ; the lorazepam ; the radi ; the scarecrow ; the wal ; the wi
        hallucinations	7	them <go> ; ther a ; they mov ; theyr <breath> ; theyr breath ; theyr kind
        hallucinations	7	thin <breath> ; thin air ; thing off ; third night ; thos <child> ; thre without
        hallucinations	7	til today ; to hurry ; to lift ; to nobody ; to quit ; toc en ; today hand
        hallucinations	7	tonight he ; tonight tel ; town thi ; tra otr ; transf ctr ; tremen dej
        hallucinations	7	tremulou ; tuck ; tuesday they ; unplug it ; vaca en ; ve <crowd> ; ve gent
        hallucinations	7	vi y ; vin el ; voc q ; vot on ; walk straight ; was thursday ; wav ; we in
        hallucinations	7	we pour ; wed day ; whol church ; why the ; wif cant ; wif now ; wil <hear>
        hallucinations	7	win thre ; wrong city ; y <see> ; y say ; y veo ; ya vaci ; yard in
        hallucinations	7	your <bodypart>
        hallucinations	6	+ <stimulant> ; + he ; + tremor ; 0 <shake> ; <alcohol> <confused>
        hallucinations	6	<alcohol> rummy ; <amount> <crowd> ; <angry> a ; <asleep> my ; <blood> its
        """
}
