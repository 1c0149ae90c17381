extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-77	=
        hallucinations	56	vh
        hallucinations	50	hallucinat
        hallucinations	42	avh
        hallucinations	35	tweezer
        hallucinations	33	footstep ; insid my ; narrat
        hallucinations	32	<vermin> off ; ah/vh ; alucin ; keep hear ; oye voc ; the vent ; unplug
        hallucinations	31	<confused> <see> ; soldier
        hallucinations	30	men on
        hallucinations	29	dead broth ; plat for
        hallucinations	28	<awake> <stimulant> ; <day> ve ; <night> <hear> ; isnt ther ; m tweak ; par junt
        hallucinations	28	the wallpap
        hallucinations	27	<vermin> <bodypart> ; cho in ; keep brush ; know theyr ; oig ; see rat
        hallucinations	26	arent ther ; plat numb ; swear the
        hallucinations	25	<vermin> que ; <vermin> that ; est habl ; le contest ; littl men ; shush
        hallucinations	25	tap over ; tweez ; voc que ; wallpap
        hallucinations	24	<feel> <vermin> ; a cho ; pet a ; ve cosa ; visual
        hallucinations	23	<vermin> <furniture> ; els see ; hallucination ; reli to ; they <opening>
        hallucinations	23	they hatch ; tonight she
        hallucinations	22	<clothes> rack ; <think> theyr ; ceil ; coat rack ; its unplug ; le hablan
        hallucinations	22	outlet ; tactil ; ve <vermin> ; vent ; voic tel ; with tweezer
        hallucinations	21	<sad> insid ; <stranger> <hot> ; acid <day> ; as day ; beetl ; his dead ; ppl in
        hallucinations	21	regader y ; soldier in ; swat ; ve ; ve <pet>
        hallucinations	20	<clean> <always> ; <continue> shush ; <crowd> <room> ; <room> <breath>
        hallucinations	20	<see> <unreal> ; <stranger> mad ; <unreal> ; crawl und ; de blanc ; hatch
        hallucinations	20	im hear ; know dat ; my text ; see demon ; see men ; skin i ; stand by ; swat at
        hallucinations	20	the baseboard ; the ceil ; ther are
        hallucinations	19	<hear> <phone> ; <hear> <unreal> ; <put> <unreal> ; <year> <hear> ; alucina
        hallucinations	19	are crawl ; bar <furniture> ; chat with ; hear neighbor ; hear voic ; in tre
        hallucinations	19	insid the ; is president ; keep talk ; la par ; me polite ; on exam ; orient x
        hallucinations	19	radi keep ; rat on ; rug is ; shadow peopl ; somebody keep ; stil breath
        hallucinations	18	<furniture> <ask> ; <hear> <say> ; <say> <vermin> ; <see> <vermin>
        hallucinations	18	<see> demonio ; <unreal> <crowd> ; <unreal> <go> ; <unreal> <say> ; cam y
        hallucinations	18	caminandom ; caminandom por ; demonio ; extr plat ; feel them ; isnt real
        hallucinations	18	nam out ; neighbor comment ; nombr desd ; plain as ; pluck ; roach <go>
        hallucinations	18	soldier and ; start answer ; the drain ; they follow ; thread out ; veo ; veo a
        hallucinations	18	viend demonio ; whisper my
        hallucinations	17	<furniture> al ; <hear> <night> ; <vermin> are ; animalito ; arm tonight
        hallucinations	17	at them ; est <say> ; fac com ; fac in ; isnt plug ; le <phone> ; le contestan
        hallucinations	17	littl wir ; my attic ; narrat the ; pul lin ; reli ; say my ; second plat
        hallucinations	17	see spider ; shadow guy ; shut up ; sinc <day> ; the corn ; who president
        hallucinations	16	<always> outlet ; <ask> nobody ; <container> fan ; <think> own ; at <vermin>
        hallucinations	16	at edg ; blank tv ; box fan ; children sit ; conversation with ; every outlet
        hallucinations	16	hear ; hous ther ; is whisper ; know own ; le sirv ; lik <bodypart> ; lik hand
        hallucinations	16	murmur ; my closet ; off g ; pinza y ; pour <eat> ; que segun ; question nobody
        hallucinations	16	shadow ppl ; sirv <eat> ; sirv caf ; smal <pet> ; smal animal ; snak in
        hallucinations	16	veo gent ; yrs hear
        hallucinations	15	<child> <unreal> ; <child> sit ; <clothes> stand ; <day> escuch ; <give> <order>
        hallucinations	15	<hear> a ; <hear> my ; <photo> isnt ; <stranger> behind ; <vermin> <go>
        hallucinations	15	am calm ; are <vermin> ; are peopl ; are whisper ; argu with ; arre ; at sheet
        hallucinations	15	baseboard ; caminan ; conversation in ; curtain to ; difunt ; els <see>
        hallucinations	15	empty <furniture> ; escuch a ; est desenchuf ; every room ; h orient ; halluc
        hallucinations	15	helicopter ; hush ; insultan ; is <say> ; ojo ahorit ; see fac ; sho hen
        hallucinations	15	start hear ; the boot ; the carpet ; the curtain ; thread ; toalla ; ve al
        hallucinations	15	wal stil ; yest the
        hallucinations	14	0 ve ; <alcohol> away ; <child> <furniture> ; <go> und ; <hit> <vermin>
        hallucinations	14	<pet> <furniture> ; <room> dont ; <take> <vermin> ; <vermin> ; <vermin> en
        hallucinations	14	<vermin> on ; a mami ; are <hear> ; are ant ; are voic ; around lik ; attic
        hallucinations	14	been hear ; bird that ; brush ; bug walk ; carpet is ; daught keep ; dead uncl
        hallucinations	14	dig at ; dres for ; drink now ; feel hand ; get said ; gusanito ; heavy one
        hallucinations	14	hij ve ; his forearm ; hum in ; internal ; internal stimuli ; is empty
        hallucinations	14	keep lift ; keep put ; kitchen talk ; lay a ; littl girl ; me insultan
        hallucinations	14	mov when ; my pint ; nev own ; nod at ; on ceil ; pas him ; pick at ; pie de
        hallucinations	14	pluck at ; porqu dic ; pour tea ; ron el ; roper ; say bug ; see ; see soldier
        hallucinations	14	stil hear ; stimuli ; them count ; theyr right ; to internal ; today the
        hallucinations	14	tre outsid ; up 0 ; voic ; voic sinc ; wal no ; wind <rope> ; wont shut
        hallucinations	13	/ plac ; 0 think ; <bodypart> raw ; <clean> <vermin> ; <die> <shake>
        hallucinations	13	<hear> <moment> ; <night> hes ; <night> too ; <photo> <say> ; <photo> apag
        hallucinations	13	<remember> <palecolor> ; <room> desd ; <stimulant> <hear> ; <stimulant> mid
        hallucinations	13	<stranger> insid ; <take> acid ; <trust> le ; <unreal> <vermin> ; <unreal> que
        hallucinations	13	ah ; ahi desd ; are littl ; been <bodypart> ; been spun ; been talk ; behind you
        hallucinations	13	blu duffel ; corn to ; crouch ; desconoc ; dog we ; dont exist ; duct ; ear on
        hallucinations	13	eel ; empty ; est <see> ; est viend ; for + ; hablan por ; hallway for
        hallucinations	13	hes pack ; him <order> ; him order ; his underwe ; hum ; im see ; is see
        hallucinations	13	it know ; lo miran ; men ; miran ; mov und ; my dead ; orient ; oye ; peopl in
        hallucinations	13	pluck someth ; porqu <say> ; radi is ; raton ; sombra que ; the bedspread
        hallucinations	13	the voic ; ther only ; to dead ; took acid ; un zapat ; underwe ; vibora ; voc
        hallucinations	13	wallpap has ; who let ; whol day ; y stil ; y up ; zapat
        hallucinations	12	0 hit ; <child> stand ; <feel> each ; <feel> movers ; <fluid> <vermin>
        hallucinations	12	<furniture> hav ; <furniture> non ; <happy> <room> ; <hear> <angry>
        hallucinations	12	<hear> <hear> ; <hear> que ; <hear> x ; <height> <say> ; <hit> at ; <night> she
        hallucinations	12	<pet> <room> ; <pet> in ; <room> <say> ; <room> empty ; <shake> <pet>
        hallucinations	12	<unreal> <day> ; a march ; and answer ; ant are ; askin who ; at <height>
        hallucinations	12	at your ; auditory ; bed lin ; bed sinc ; been crawl ; beetl off ; cant eat
        hallucinations	12	carpet ; contestandol ; crawl ; demon on ; desd <day> ; dij no ; direct traffic
        hallucinations	12	discus me ; drink wed ; feel each ; hav <unreal> ; hav hallucination
        hallucinations	12	he introduc ; hes <angry> ; hes hear ; instruction sinc ; is deal ; it answer
        hallucinations	12	its 0 ; keep answer ; la pinz ; le ofrec ; llor no ; los espej ; los sient
        hallucinations	12	m tent ; mam muert ; mas lo ; melt and ; mi estuf ; mov and ; my nam ; nam com
        hallucinations	12	noth ther ; pas <write> ; pinz ; pinz de ; platic al ; roof talk ; roommat quit
        hallucinations	12	salt ; say the ; shadow ; sient movers ; sinc yest ; spider ; stop drink
        hallucinations	12	stop el ; sweep ; tent und ; that arent ; the alto ; the q ; the tre ; think our
        hallucinations	12	third <week> ; turn round ; use mol ; ve <stranger> ; ve hombr ; vibora en
        hallucinations	12	wallpap breath ; what her ; y hear
        hallucinations	11	0 hip ; <alcohol> hallucinosi ; <ask> <pet> ; <child> out ; <color> <pet>
        hallucinations	11	<feel> en ; <fluid> <child> ; <furniture> <hear> ; <hear> <continue>
        hallucinations	11	<night> <try> ; <pet> that ; <rope> <headface> ; <rope> that ; <say> cosa
        hallucinations	11	<shake> los ; <stranger> sin ; <unreal> <stranger> ; <unreal> as
        hallucinations	11	<vermin> <see> ; a conversation ; adentr de ; afternoon talk ; al pie
        hallucinations	11	alcoholic hallucinosi ; all <bodypart> ; all hand ; am <hear> ; am hear
        hallucinations	11	and fac ; and wind ; arre <pet> ; arre vaca ; at peopl ; away on ; bar hormiga
        hallucinations	11	bed non ; cal hear ; comin out ; cow in ; d <see> ; day up ; dead peopl
        hallucinations	11	direct <drive> ; duffel for ; el barc ; el ron ; el roper ; empty cha ; est y
        hallucinations	11	f thre ; fac keep ; feel bug ; floor was ; foc de ; fold invisibl ; g <amount>
        hallucinations	11	garag now ; hablan ; had when ; hallucinosi ; heard it ; hurry up ; i reach
        hallucinations	11	is talk ; it <think> ; it tel ; keep stomp ; la cam ; las pared ; las pinza
        hallucinations	11	m <crowd> ; mam difunt ; mi botel ; mol i ; off by ; pattern on ; pinza
        hallucinations	11	platic con ; radi that ; read my ; se hund ; see dead ; set a ; she fold
        hallucinations	11	ship we ; sinc thursday ; sinc tuesday ; stop phenibut ; sweep <vermin>
        hallucinations	11	the <breath> ; the air ; the snak ; the tv ; them <count> ; them <hear>
        hallucinations	11	them walk ; theyr on ; thing crawl ; to telephon ; tonight hes ; tonight they
        hallucinations	11	turn the ; tv <say> ; tv stand ; tweak x ; un nin ; up insid ; vent becaus
        hallucinations	11	veo sombra ; visual hallucination ; vodk sunday ; wal talk ; wer in
        hallucinations	11	what <outdoors> ; what street ; what town ; who stand ; wif swear ; wir out
        hallucinations	11	with its ; y jur ; yr <hear> ; yr hear
        hallucinations	10	0 pick ; <alcohol> el ; <alcohol> hac ; <blade> hes ; <day> <hear> ; <day> up
        hallucinations	10	<fire> <continue> ; <go> arre ; <hot> <say> ; <kin> llev ; <moment> <see>
        hallucinations	10	<partner> nin ; <pet> que ; <pet> we ; <room> outlet ; <say> ah ; <say> pop
        hallucinations	10	<shake> bien ; <stimulant> late ; <stop> sat ; <stranger> <breath>
        hallucinations	10	<stranger> tap ; <take> at ; <take> lint ; <think> <official> ; abaj los
        hallucinations	10	and arre ; and chat ; arana en ; are his ; at foot ; auditor 0
        hallucinations	10	auditory hallucination ; baj la ; been dig ; bunkmat has ; but sinc ; cal hous
        hallucinations	10	cantidad ; carpet has ; cha think ; chicken in ; clos in ; cok late ; colader
        hallucinations	10	cop in ; cov off ; crawl on ; del <breath> ; del air ; disorient ; el tech
        hallucinations	10	els <hear> ; els hear ; ensil ; enterramo en ; est pesc ; estamo en ; foc le
        hallucinations	10	forearm all ; ful orient ; get mad ; grain and ; gusano ; he keep ; he milk
        hallucinations	10	hear a ; hear them ; heard my ; heat vent ; hen off ; hes <put> ; hormiga que
        hallucinations	10	insist its ; is confus ; is drench ; ive check ; keep swat ; keep tel ; late a
        hallucinations	10	late she ; le platic ; left ear ; licuador apag ; man is ; man stand
        hallucinations	10	mattres and ; men up ; milk tank ; my <die> ; my <room> ; my ful ; nam <phone>
        hallucinations	10	night thi ; oig a ; oig voc ; only she ; op to ; otr driv ; par en ; phantom
        hallucinations	10	pick lint ; pm <stop> ; put hand ; radi ; roach ; sal <fire> ; sal hum
        hallucinations	10	sat <moment> ; sat now ; say ther ; scoot over ; see children ; serv <eat>
        hallucinations	10	set two ; shaky up ; sho the ; sient en ; sinc <last> ; sinc last ; sist pt
        hallucinations	10	someon ; stop sat ; street at ; tel apag ; the lamp ; the mattres ; the salt
        hallucinations	10	tio dej ; to scoot ; tonight for ; tonight hear ; tre dia ; tre right ; vin hac
        hallucinations	10	voic again ; wal breath ; wal outlet ; we sold ; what <month> ; what month
        hallucinations	10	when cle ; wif sweep ; win tuesday ; wir ; wk <hear> ; wk hear ; worst part
        hallucinations	10	y oig
        hallucinations	9	+ shift ; 0 see ; <alcohol> restrain ; <angry> <trade> ; <ask> op ; <blade> sinc
        hallucinations	9	<build> off ; <child> off ; <confused> to ; <container> his ; <continue> <breath>
        hallucinations	9	<continue> <hear> ; <continue> <say> ; <continue> flick ; <crowd> thru
        hallucinations	9	<friend> wont ; <furniture> empty ; <hear> <hospital> ; <hear> bad ; <hear> them
        hallucinations	9	<kin> <stop> ; <kin> pt ; <night> first ; <night> they ; <night> thi
        hallucinations	9	<pain> <friend> ; <partner> <furniture> ; <pet> en ; <pet> und
        hallucinations	9	<photo> <continue> ; <photo> me ; <photo> nobody ; <photo> that ; <play> down
        hallucinations	9	<rail> a ; <room> <ask> ; <room> respiran ; <say> <smell> ; <see> <official>
        hallucinations	9	<start> <hear> ; <stimulant> le ; <stranger> in ; <stranger> sit ; <think> <day>
        hallucinations	9	<think> <room> ; <think> <town> ; <unreal> <friend> ; <unreal> <last>
        hallucinations	9	<unreal> sinc ; <water> ful ; a radi ; aft icu ; als <hear> ; als hear
        hallucinations	9	an orchestr ; animalito caminandol ; ankl last ; anoch y ; answer ; answer a
        hallucinations	9	answer her ; answer it ; are <breath> ; are <crowd> ; are breath ; are non
        hallucinations	9	as <day> ; ask op ; ask when ; baby the ; back one ; bedspread ; been <say>
        hallucinations	9	been narrat ; believ me ; board up ; bow to ; bug com ; calm as ; caminandol
        hallucinations	9	caminandol por ; cat on ; ceil sinc ; children out ; cho of ; chuckl ; cin en
        hallucinations	9	clarit ; convert with ; court put ; cuand estoy ; dia es ; dicen cosa
        hallucinations	9	disorient to ; doctor com ; dry sinc ; drywal off ; estoy <see> ; estoy <unreal>
        hallucinations	9	estoy alucin ; estoy viend ; f ice ; fath stop ; feed it ; fri etoh ; gallina en
        hallucinations	9	get down ; giv order ; goat out ; hallway ; hand com ; he <smell> ; he see
        hallucinations	9	he smel ; hear an ; her twic ; hij dic ; hour he ; im <hear> ; im <unreal>
        hallucinations	9	im hallucinat ; impresor ; its hing ; its warm ; keep flick ; keep see
        hallucinations	9	la <room> ; last win ; laugh in ; lean in ; look and ; m <appointment> ; m book
        hallucinations	9	man mad ; mano que ; me <angry> ; me dic ; me estan ; me number ; me why
        hallucinations	9	me wrong ; men are ; men with ; metan ; mil that ; mir gent ; mom quit ; movers
        hallucinations	9	my bunk ; my fridg ; my palm ; n x ; nam cal ; nobody believ ; non ther
        hallucinations	9	now think ; o x ; op <day> ; op day ; outlet <insurance> ; pap sinc ; pared
        hallucinations	9	pared respiran ; per <crowd> ; pis y ; pls ; pls <stranger> ; pls someon
        hallucinations	9	por debaj ; que estamo ; rack and ; radi nobody ; rasc ; read out ; refri
        hallucinations	9	repeat what ; respiran ; respiran y ; rez a ; rie con ; sat on ; say dts
        hallucinations	9	say wer ; she <clean> ; sink with ; sleev and ; somebody nam ; spun ; stand in
        hallucinations	9	sub por ; tablecloth that ; the blank ; the coat ; the president ; the weatherman
        hallucinations	9	the wir ; them <happy> ; them laugh ; to sup ; tren a ; uncl nam ; unit tonight
        hallucinations	9	up thru ; ve <unreal> ; ve arana ; ve raton ; ve sombra ; ventana con ; viv sol
        hallucinations	9	voic narrat ; voic no ; wal ; walk und ; weatherman ; what <town> ; with <tool>
        hallucinations	9	wood grain ; y <hear> ; y took ; yes <stranger> ; yes maam
        hallucinations	8	+ diaphoresi ; 0 fami ; 0 gown ; 0 oye ; <amount> <shake> ; <amount> lo
        hallucinations	8	<amount> respet ; <angry> with ; <ask> when ; <bodypart> que ; <break> <clothes>
        hallucinations	8	<clean> <furniture> ; <clean> llev ; <clothes> that ; <confused> pul
        hallucinations	8	<consume> detector ; <continue> <see> ; <continue> what ; <crowd> <threat>
        hallucinations	8	<day> <pet> ; <drive> been ; <feel> <feel> ; <feel> <go> ; <furniture> <think>
        hallucinations	8	<hear> <order> ; <insurance> off ; <kin> dond ; <last> <pet> ; <leave> lik
        hallucinations	8	<moment> sal ; <night> vi ; <outdoors> right ; <pet> <color> ; <record> sinc
        hallucinations	8	<room> <continue> ; <room> <order> ; <room> doesnt ; <room> was ; <sad> <room>
        hallucinations	8	<say> <furniture> ; <say> con ; <say> desd ; <say> tal ; <stimulant> obvious
        hallucinations	8	<stimulant> pue ; <try> <hear> ; <unreal> <clean> ; <unreal> <night>
        hallucinations	8	<vermin> <eat> ; <vermin> <headface> ; <vermin> <say> ; <vermin> nobody
        hallucinations	8	<vermin> pour ; a flashlight ; acido ; addres the ; ahorit mism ; air cal
        hallucinations	8	am awar ; and search ; ano cristal ; anoch vi ; answer him ; ant pour ; are men
        hallucinations	8	arent ; armcha ; at <drug> ; ayer estuv ; bar <room> ; bar wal ; battery on
        hallucinations	8	beb hac ; been <hear> ; been giv ; bro say ; com acros ; conversation ; cop hav
        hallucinations	8	corn ; cowboy ; curtain ; day stil ; de adentr ; desd anti ; desd ayer ; dia bar
        hallucinations	8	dia tiembl ; dia tom ; discut con ; drench puls ; drop him ; dry aft ; el refri
        hallucinations	8	empec en ; empty <room> ; en q ; es y ; espej con ; fan <say> ; fath who ; gato
        hallucinations	8	going with ; grandmoth cam ; group hom ; guy sit ; h doe ; hat on ; hear her
        hallucinations	8	hes pick ; hes tap ; hid her ; his <die> ; his dres ; holler at ; hom rn
        hallucinations	8	hoy mart ; husband cam ; in forest ; introduc himself ; invisibl ; is <confused>
        hallucinations	8	is chat ; is hallucinat ; k and ; keep ask ; kitchen and ; know its ; la cobij
        hallucinations	8	la piel ; landlady tenant ; le caminan ; le rez ; le soplan ; leg and
        hallucinations	8	les contest ; lint out ; llev doc ; los acido ; m dej ; mad of ; mad out ; maggot
        hallucinations	8	me hablan ; mm 0 ; mon now ; much respet ; my mattres ; my reclin ; nam sinc
        hallucinations	8	neighbor plot ; neighbor put ; nin en ; of tonight ; old ship ; on everyth
        hallucinations	8	onc stabl ; our hallway ; papel se ; par <outdoors> ; par afuer ; party last
        hallucinations	8	pasaj ; pasil desd ; peopl stand ; perd no ; permis al ; phon has ; piel ; poster
        hallucinations	8	poz ; president and ; propi <home> ; propi cas ; pt stop ; pul <rope> ; pul at
        hallucinations	8	que cier ; que los ; rd day ; remark ; rn ther ; room wal ; roommat ask
        hallucinations	8	roommat re ; rum 0 ; sapo ; say ant ; say hey ; see littl ; see them ; see wet
        hallucinations	8	seven to ; sheet cal ; ship dock ; sho <pet> ; sinc grandm ; skin n ; sleep my
        hallucinations	8	smok detector ; sobrin le ; somebody ; soplan ; spend the ; stop valium ; talk i
        hallucinations	8	tap foil ; tel her ; that aint ; that isnt ; the ac ; the ant ; the attic
        hallucinations	8	the bed ; the mar ; the outlet ; the pattern ; the refrigerator ; ther <stranger>
        hallucinations	8	ther music ; they <breath> ; they breath ; theyr <breath> ; theyr breath
        hallucinations	8	theyr not ; thi <hear> ; thi sound ; thi stand ; thread off ; tiembl much
        hallucinations	8	tiembl todit ; tio est ; to <stop> ; to climb ; to peopl ; traffic in ; tub is
        hallucinations	8	turn and ; tv ; tv is ; tweezer and ; va dic ; ve animal ; visit de
        hallucinations	8	was thursday ; wer mov ; wet thru ; what get ; what new ; when nobody
        hallucinations	8	which <water> ; whisper ; who pas ; wind it ; wir com ; wouldnt <eat>
        hallucinations	8	wouldnt eat ; y awak ; year night
        hallucinations	7	+ <see> ; + <stimulant> ; 0 <shake> ; 0 <think> ; 0 dur ; 0 hear ; 0 uds
        hallucinations	7	<alcohol> <confused> ; <ask> <fluid> ; <blade> <hit> ; <blood> <medicine>
        hallucinations	7	<breath> <friend> ; <buy> <pet> ; <church> in ; <church> insid
        hallucinations	7	<confused> <crowd> ; <continue> <clean> ; <continue> stomp ; <crowd> in
        hallucinations	7	<crowd> stand ; <daytime> <hear> ; <daytime> plain ; <drive> we ; <eat> <unreal>
        hallucinations	7	<eat> cant ; <feel> <furniture> ; <feel> them ; <friend> <confused>
        hallucinations	7	<furniture> <say> ; <furniture> desd ; <furniture> vaci ; <furniture> who
        hallucinations	7	<furniture> y ; <go> besid ; <go> ida ; <happy> le ; <hear> it ; <hear> own
        hallucinations	7	<hear> q ; <hold> <opening> ; <hold> one ; <lock> <alcohol> ; <lock> <school>
        hallucinations	7	<moment> ve ; <needle> <ask> ; <night> <amount> ; <night> <height>
        hallucinations	7	<night> <room> ; <night> unk ; <official> <vermin> ; <partner> <clean>
        hallucinations	7	<partner> sat ; <pet> me ; <pet> off ; <phone> apag ; <photo> <buy> ; <photo> we
        hallucinations	7	<promise> <room> ; <promise> ther ; <put> <clean> ; <room> <pet> ; <room> no
        hallucinations	7	<room> non ; <room> x ; <rope> out ; <say> <hear> ; <say> <past> ; <say> back
        hallucinations	7	<sedative> <week> ; <see> <pet> ; <see> away ; <take> animalito ; <think> its
        hallucinations	7	<think> mi ; <think> she ; <tool> x ; <unreal> <take> ; <vermin> <clothes>
        hallucinations	7	<vermin> und ; <withdrawal> ive ; a <stranger> ; a beard ; a/c <say> ; a/c vent
        hallucinations	7	aft <last> ; aft last ; aft you ; aft yrs ; agar un ; ahorit mi ; aint ther
        hallucinations	7	anchor ; and ida ; and mat ; and number ; answer them ; anteanoch ; apag
        hallucinations	7	apag se ; applicant for ; arana ; are rid ; are walk ; askin ; at folk
        hallucinations	7	at someon ; ativan cold ; baby nam ; barrack ; bed every ; been <give> ; been cal
        hallucinations	7	been his ; been up ; befor shift ; blink ; bocin y ; boot camp ; bos giv
        hallucinations	7	bras <play> ; bras band ; breath today ; bug off ; bug und ; cabal que ; caen de
        hallucinations	7	calm on ; cant giv ; ceja ; cessation 0 ; chat ; children are ; cho insid
        hallucinations	7	climb out ; closet ; closet x ; cofr ; cofr de ; compadr que ; correte gallina
        hallucinations	7	crank four ; crawl up ; crisi team ; cuart tom ; d <opioid> ; dashboard
        hallucinations	7	day moth ; day thre ; dead aunt ; del celul ; dentr del ; desd <night>
        hallucinations	7	desd anoch ; desenchuf ; detector ; detox pleas ; difunto y ; disorient x
        hallucinations	7	dispatch driv ; doesnt recogniz ; dond est ; drink by ; drink sun ; drink today
        hallucinations	7	dtr cut ; el cofr ; el licor ; el pist ; enjuagu ; espanol <hear> ; esquin del
        hallucinations	7	estan sus ; etoh cessation ; f admit ; flashlight ; foil over ; follow him
        hallucinations	7	follow my ; foot of ; for <vermin> ; forearm ; from <homeless> ; from encampment
        hallucinations	7	fuman ice ; gallina que ; gent que ; good boy ; grit a ; h tremor ; hallway is
        hallucinations	7	hast <blood> ; hast sangr ; he pawn ; he point ; hear music ; hes <goodbye>
        hallucinations	7	hes <lock> ; hes argu ; hes wav ; hing and ; his <stop> ; his barn ; his blanket
        hallucinations	7	his ful ; his teach ; hombr sin ; hormiga ; hoy tod ; husband get ; i bump
        hallucinations	7	i unplug ; in when ; insult ; is dts ; is tel ; its <day> ; job she ; kid out
        hallucinations	7	kid she ; know she ; la cortin ; las <vermin> ; las letra ; lat wif ; lint
        hallucinations	7	littl kid ; llam hij ; lo <angry> ; lobby as ; look away ; los <feel> ; lun ve
        hallucinations	7	man sit ; me <confused> ; me confund ; me order ; me salud ; median ; men in
        hallucinations	7	mi cam ; milk the ; my blu ; my kitchen ; my lobby ; my middl ; nadi dic
        hallucinations	7	nam and ; neighbor is ; ni cual ; night unk ; nobody <drive> ; noon today
        hallucinations	7	of thin ; old is ; on hood ; only he ; otr <drive> ; our are ; our couch
        hallucinations	7	our landlord ; outlet bc ; outlet i ; over <always> ; over every ; over everyth
        hallucinations	7	own one ; padr y ; pedirl la ; per gf ; pik ; platic ; plug on ; pul thread ; q a
        hallucinations	7	radi say ; rasc hast ; re placement ; real but ; reconoc ; roommat say ; say aft
        hallucinations	7	scarecrow ; see ant ; see shadow ; segun él ; sei vec ; self ; self <stranger>
        hallucinations	7	she answer ; she dial ; she hear ; she his ; she serv ; she so ; shelt staf
        hallucinations	7	ship and ; sinc morn ; sinc sat ; sinc sunday ; snak ; sof no ; someth smal
        hallucinations	7	something off ; spider on ; step over ; sub en ; swear ther ; talk in ; tech re
        hallucinations	7	tel him ; tel op ; th st ; that dont ; the a/c ; the dashboard ; the grap
        hallucinations	7	the hallway ; the helicopt ; the lorazepam ; the radi ; the scarecrow ; the wal
        hallucinations	7	the wi ; them <go> ; ther a ; they mov ; theyr kind ; thin <breath> ; thin air
        hallucinations	7	third night ; thos <child> ; thre without ; til today ; to hurry ; to lift
        hallucinations	7	to nobody ; to quit ; toc en ; today hand ; tonight he ; tonight tel ; town thi
        hallucinations	7	tra otr ; transf ctr ; tremen dej ; tuck ; unplug it ; vaca en ; ve <crowd>
        hallucinations	7	ve gent ; vi y ; vin el ; voc q ; vot on ; walk straight ; we in ; whol church
        hallucinations	7	why the ; wif cant ; wif now ; wil <hear> ; win thre ; wrong city ; xanax he
        hallucinations	7	y <see> ; y say ; y veo ; ya vaci ; yard in ; your <bodypart>
        hallucinations	6	+ he ; + tremor ; <alcohol> rummy ; <amount> <crowd> ; <angry> a ; <asleep> my
        hallucinations	6	<blood> its ; <bodypart> right ; <breath> <stranger> ; <church> <shake>
        hallucinations	6	<clean> <pet> ; <clean> that ; <clothes> <wait> ; <clothes> behind ; <confused>
        hallucinations	6	<confused> <vermin> ; <day> hes ; <day> ther ; <die> <kin> ; <drug> <start>
        """
}
