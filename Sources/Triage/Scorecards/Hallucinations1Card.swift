extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-76	=
        hallucinations	56	vh
        hallucinations	49	hallucinat
        hallucinations	42	avh
        hallucinations	37	tweezer
        hallucinations	35	footstep
        hallucinations	34	keep hear
        hallucinations	33	alucin ; arent ther
        hallucinations	32	ah/vh
        hallucinations	31	insid my ; oye voc ; the vent ; unplug
        hallucinations	30	<vermin> off ; dead broth ; men on
        hallucinations	29	<confused> <see> ; hay <pet> ; the wallpap
        hallucinations	28	<night> <hear> ; cho in ; isnt ther ; m tweak
        hallucinations	27	<awake> <stimulant> ; <vermin> that ; littl men ; no estan ; see rat
        hallucinations	26	<day> ve ; est habl ; plat for ; soldier ; tap over ; ve cosa
        hallucinations	25	le contest ; narrat ; they follow ; wallpap
        hallucinations	24	reli to ; shadow peopl
        hallucinations	23	<vermin> que ; ceil ; crawl und ; hallucination ; know theyr ; no radi ; pet a
        hallucinations	23	see men ; tactil ; they <opening> ; they hatch ; tonight she ; vent ; voc que
        hallucinations	22	<feel> <vermin> ; <say> <vermin> ; <vermin> <bodypart> ; cam y ; chat with
        hallucinations	22	in tre ; know dat ; no exist ; oig ; tweez ; ve <vermin> ; with tweezer
        hallucinations	21	<ask> nobody ; <see> <vermin> ; <stranger> <hot> ; <unreal> <crowd> ; as day
        hallucinations	21	hear voic ; is president ; la par ; le hablan ; me polite ; plat numb ; ppl in
        hallucinations	21	question nobody ; regader y ; somebody keep ; the baseboard ; ther are
        hallucinations	21	voic tel ; whisper my
        hallucinations	20	<continue> shush ; <see> <unreal> ; <vermin> <furniture> ; animalito ; at them
        hallucinations	20	beetl ; his dead ; im hear ; my text ; shush ; shut up ; soldier in ; stand by
        hallucinations	20	swat ; swear the ; tenemo <pet>
        hallucinations	19	<crowd> <room> ; <put> <unreal> ; <think> theyr ; <unreal> ; a cho ; acid <day>
        hallucinations	19	bar <furniture> ; de blanc ; extr plat ; hablan por ; hair out ; hay nadi
        hallucinations	19	hear neighbor ; isnt real ; keep lift ; nam out ; no reconoc ; oig voc ; on exam
        hallucinations	19	reconoc ; sin aguardient ; swat at ; the ceil ; the corn ; thread out
        hallucinations	19	today the ; ve ; who president
        hallucinations	18	<clothes> rack ; <furniture> al ; <sad> insid ; <see> demonio ; <unreal> <go>
        hallucinations	18	are crawl ; coat rack ; crawl on ; demonio ; est <say> ; hatch ; is whisper
        hallucinations	18	its unplug ; no fac ; not real ; off g ; outlet ; plain as ; pluck ; pul lin
        hallucinations	18	que segun ; radi keep ; read my ; real but ; reli ; rug is ; say my
        hallucinations	18	stil breath ; viend demonio ; what <month> ; what month
        hallucinations	17	<always> outlet ; <furniture> <ask> ; <furniture> hav ; <hear> <unreal>
        hallucinations	17	<stranger> behind ; <think> own ; <vermin> are ; alucina ; arm tonight
        hallucinations	17	at <vermin> ; bird that ; caminandom ; caminandom por ; clu wher ; every outlet
        hallucinations	17	hay y ; insid the ; isnt plug ; keep talk ; know own ; le <phone> ; le contestan
        hallucinations	17	littl wir ; pinza y ; roach <go> ; see demon ; see fac ; sinc <day> ; skin i
        hallucinations	17	snak in ; spider ; start answer ; the carpet ; ve <pet> ; veo gent
        hallucinations	16	<happy> <stimulant> ; <hear> <night> ; <hear> <say> ; <vermin> ; are peopl
        hallucinations	16	at edg ; baseboard ; carpet is ; every room ; fac com ; feel hand ; feel them
        hallucinations	16	gps ; h orient ; happen whil ; hear ; hum ; insultan ; my closet
        hallucinations	16	neighbor comment ; nombr desd ; pas him ; peopl in ; pie de ; pour <eat>
        hallucinations	16	rat on ; sabemo si ; shadow ppl ; smal <pet> ; smal animal ; start hear
        hallucinations	16	the curtain ; ther talk ; thing crawl ; ve al ; visual ; wallpap has
        hallucinations	15	<child> stand ; <clothes> stand ; <go> und ; <hear> <phone> ; <hear> a
        hallucinations	15	<hear> my ; <hit> <vermin> ; <kin> <unreal> ; <room> <breath> ; <think> <town>
        hallucinations	15	are ant ; arre ; been hear ; blank tv ; conversation in ; curtain to ; difunt
        hallucinations	15	dig at ; duct ; existen ; get said ; halluc ; hij ve ; hous ther ; hush
        hallucinations	15	internal ; internal stimuli ; is <say> ; is see ; littl girl ; mov when ; my ful
        hallucinations	15	no <headface> ; no command ; no existen ; ojo ahorit ; orient ; orient x
        hallucinations	15	por debaj ; roommat quit ; see soldier ; sin <alcohol> ; sirv <eat> ; sirv caf
        hallucinations	15	sleep <drive> ; sleep cab ; soldier and ; stimuli ; the dashboard ; theyr right
        hallucinations	15	thread ; to internal ; tre outsid ; veo ; wal stil
        hallucinations	14	/ plac ; 0 ve ; <alcohol> away ; <day> escuch ; <hear> <moment> ; <hear> que
        hallucinations	14	<pet> <room> ; <say> <photo> ; <stranger> sin ; <year> <hear> ; a mami
        hallucinations	14	ahi desd ; are <vermin> ; are whisper ; at peopl ; at sheet ; been <bodypart>
        hallucinations	14	conversation with ; daught keep ; dres for ; escuch a ; est <see>
        hallucinations	14	est desenchuf ; est viend ; fac in ; gusanito ; he introduc ; hes pack
        hallucinations	14	instruction sinc ; is deal ; is empty ; keep brush ; kitchen talk ; le ofrec
        hallucinations	14	le sirv ; me insultan ; murmur ; my attic ; nev own ; no tra ; on ceil ; phantom
        hallucinations	14	pm <stop> ; porqu dic ; pour tea ; radi is ; ron el ; see spider ; shadow guy
        hallucinations	14	sweep <vermin> ; the bedspread ; the voic ; up 0 ; wal no ; y hear ; y jur
        hallucinations	14	y stil ; yest the ; yrs hear
        hallucinations	13	<child> <furniture> ; <child> sit ; <clean> <vermin> ; <hear> <angry>
        hallucinations	13	<hear> <hear> ; <photo> apag ; <room> <say> ; <take> acid ; animalito caminandol
        hallucinations	13	are littl ; attic ; been talk ; beetl off ; bro say ; caminan ; caminandol
        hallucinations	13	caminandol por ; chuckl ; crouch ; dead peopl ; dead uncl ; direct traffic
        hallucinations	13	discus me ; disorient ; dont exist ; drink now ; el ron ; empty <furniture>
        hallucinations	13	exist y ; goat in ; gusano ; he hear ; hear her ; hear them ; hes <angry>
        hallucinations	13	him <order> ; him order ; his underwe ; it know ; its happen ; keep put
        hallucinations	13	lo miran ; man told ; miran ; no baby ; pas <write> ; pick at ; pluck at
        hallucinations	13	pluck someth ; porqu <say> ; say ther ; see ; see dead ; sombra ; stop drink
        hallucinations	13	the lamp ; the q ; took acid ; underwe ; visual hallucination ; voc ; voic
        hallucinations	13	who let ; wont shut ; y up
        hallucinations	12	0 hit ; 0 see ; 0 think ; <amount> <shake> ; <bodypart> raw ; <build> <hear>
        hallucinations	12	<child> out ; <container> fan ; <die> <shake> ; <feel> movers ; <fluid> <vermin>
        hallucinations	12	<height> <say> ; <hit> at ; <kin> llev ; <night> she ; <pet> <furniture>
        hallucinations	12	<pet> that ; <photo> <say> ; <room> desd ; <room> dont ; <say> ah
        hallucinations	12	<stimulant> <hear> ; <stranger> mad ; <take> <vermin> ; <vermin> <go>
        hallucinations	12	<vermin> und ; a beard ; a march ; and answer ; and fac ; ant are ; are <hear>
        hallucinations	12	are voic ; askin who ; at <height> ; bar hormiga ; bed sinc ; been spun
        hallucinations	12	behind you ; box fan ; bug und ; bug walk ; carpet ; colader ; contestandol
        hallucinations	12	cop in ; corn to ; dog we ; ear on ; est hoy ; fac keep ; fold invisibl
        hallucinations	12	g <amount> ; hablan ; hallway for ; hay nad ; heavy one ; hes hear ; his forearm
        hallucinations	12	i reach ; im see ; inf lin ; is talk ; keep answer ; la pinz ; las pinza
        hallucinations	12	los sient ; m tent ; man mad ; mas lo ; melt and ; men ; mov and ; mov und
        hallucinations	12	my dead ; my nam ; n x ; noth ther ; oye ; pattern on ; pinz ; pinz de ; pinza
        hallucinations	12	radi that ; roper ; see children ; shadow ; ship we ; sient movers ; sin etoh
        hallucinations	12	sinc yest ; stil hear ; sweep ; tent und ; the alto ; the boot ; the set
        hallucinations	12	the tre ; the weatherman ; the wir ; ther only ; third <week> ; to dead
        hallucinations	12	tre right ; un zapat ; use mol ; vibora en ; voic sinc ; walk und
        hallucinations	12	wallpap breath ; weatherman ; what her ; wind <rope> ; zapat
        hallucinations	11	<alcohol> hallucinosi ; <always> <build> ; <ask> <pet> ; <feel> each
        hallucinations	11	<fluid> <child> ; <furniture> non ; <give> <order> ; <hear> them ; <hot> <say>
        hallucinations	11	<night> <try> ; <night> hes ; <play> trick ; <see> <official> ; <shake> <pet>
        hallucinations	11	<shake> bien ; <stranger> <breath> ; <trust> le ; <unreal> <day>
        hallucinations	11	<unreal> <last> ; <unreal> sinc ; <vermin> <eat> ; <vermin> <see> ; <vermin> en
        hallucinations	11	a conversation ; al pie ; alcoholic hallucinosi ; am awar ; are <breath>
        hallucinations	11	are breath ; auditory ; away on ; bar <room> ; bar wal ; been dig ; cal hear
        hallucinations	11	calm as ; cant eat ; carpet has ; ceil sinc ; com acros ; comin out ; d <see>
        hallucinations	11	dashboard ; demon on ; desd <day> ; direct <drive> ; el barc ; el roper
        hallucinations	11	els see ; estamo en ; feel each ; foc le ; follow my ; forearm all ; ful orient
        hallucinations	11	get mad ; goat out ; hallucinosi ; hav <unreal> ; hav hallucination ; heard it
        hallucinations	11	heard my ; heat vent ; hes <put> ; hormiga que ; hurry up ; it <think>
        hallucinations	11	it answer ; it tel ; keep stomp ; las pared ; los espej ; mam muert ; man is
        hallucinations	11	me hablan ; men with ; mol i ; nam <phone> ; nam cal ; not ther ; off by
        hallucinations	11	only she ; perd no ; platic al ; platic con ; play trick ; poster ; radi
        hallucinations	11	remark ; rez a ; roof talk ; sat <moment> ; sat now ; say the ; serv <eat>
        hallucinations	11	set a ; shaky up ; sin <headface> ; sin car ; stop el ; the <breath> ; the air
        hallucinations	11	the salt ; the snak ; them walk ; think our ; to <stop> ; to peopl ; tonight for
        hallucinations	11	tonight hes ; turn the ; tv <say> ; tweak x ; tweezer and ; up insid
        hallucinations	11	ve <stranger> ; ve hombr ; vodk sunday ; voic again ; voic narrat
        hallucinations	11	what <outdoors> ; what street ; who stand ; wif swear ; wir out ; y took
        hallucinations	11	yr <hear> ; yr hear
        hallucinations	10	+ shift ; <alcohol> hac ; <ask> <month> ; <asleep> they ; <child> <unreal>
        hallucinations	10	<child> off ; <clean> <pet> ; <color> <pet> ; <confused> pul ; <container> his
        hallucinations	10	<daytime> <hear> ; <feel> en ; <furniture> empty ; <happy> <room> ; <hear> her
        hallucinations	10	<night> too ; <partner> <furniture> ; <pet> que ; <pet> we ; <photo> isnt
        hallucinations	10	<room> respiran ; <room> was ; <rope> <headface> ; <say> pop ; <shake> los
        hallucinations	10	<stimulant> le ; <stimulant> mid ; <stop> sat ; <think> <day>
        hallucinations	10	<think> <official> ; <unreal> <clean> ; <unreal> <friend> ; <unreal> <room>
        hallucinations	10	<unreal> <vermin> ; <unreal> as ; <unreal> que ; <vermin> pour ; addres the
        hallucinations	10	all <bodypart> ; all hand ; als <hear> ; als hear ; anoch y ; ant pour ; arana
        hallucinations	10	are <crowd> ; are his ; arent ; argu with ; arre <pet> ; arre vaca ; at foot
        hallucinations	10	auditory hallucination ; bed lin ; bed non ; believ me ; bunkmat has ; car desd
        hallucinations	10	cat on ; children out ; cucaracha ; de luz ; del <breath> ; del air ; desconoc
        hallucinations	10	dia tiembl ; dij no ; drink wed ; duffel for ; empty ; enterramo en ; es y
        hallucinations	10	est pesc ; est y ; etoh x ; fath stop ; feel bug ; floor was ; for + ; garag now
        hallucinations	10	get down ; giv order ; had when ; hallway ; hen off ; hombr sin ; invisibl
        hallucinations	10	its 0 ; keep see ; keep tel ; la cam ; left ear ; llor no ; mam difunt
        hallucinations	10	mattres and ; me number ; men up ; milk tank ; mir gent ; my <die> ; my landlady
        hallucinations	10	nam com ; night thi ; nin en ; no conoc ; no gin ; no hay ; no littl
        hallucinations	10	nobody believ ; non ther ; op to ; otr driv ; our landlord ; outlet <insurance>
        hallucinations	10	par en ; pared respiran ; pls <stranger> ; pls someon ; put hand ; repeat what
        hallucinations	10	respiran ; respiran y ; roach ; sal <fire> ; sal hum ; scoot over ; se hund
        hallucinations	10	set two ; she <clean> ; she fold ; sho hen ; sho the ; sinc thursday
        hallucinations	10	sinc tuesday ; skin n ; sombra que ; somebody nam ; staircas ; stop sat
        hallucinations	10	tel apag ; the attic ; the drain ; the refrigerator ; the tv ; theyr not
        hallucinations	10	theyr on ; thing <go> ; to scoot ; toalla ; tonight they ; un nin ; ve <crowd>
        hallucinations	10	ve animal ; ve gent ; vent becaus ; ventana con ; vibora ; vin hac ; wal breath
        hallucinations	10	wal talk ; wif sweep ; wir ; with <tool> ; with its ; wk <hear> ; wk hear
        hallucinations	9	0 fami ; 0 hip ; 0 pick ; <alcohol> <confused> ; <amount> lo ; <angry> <trade>
        hallucinations	9	<ask> op ; <blade> hes ; <clothes> that ; <continue> <hear> ; <crowd> thru
        hallucinations	9	<day> <hear> ; <drive> been ; <feel> <go> ; <friend> wont ; <furniture> <hear>
        hallucinations	9	<furniture> <think> ; <furniture> y ; <go> arre ; <insurance> off ; <kin> <stop>
        hallucinations	9	<moment> sal ; <night> first ; <pain> <friend> ; <pet> in ; <pet> und
        hallucinations	9	<photo> me ; <photo> that ; <room> <ask> ; <room> outlet ; <say> cosa
        hallucinations	9	<see> <pet> ; <start> <hear> ; <stimulant> late ; <stranger> in ; <stranger> sit
        hallucinations	9	<take> at ; <take> lint ; <think> <room> ; <vermin> on ; <water> ful ; abaj los
        hallucinations	9	adentr de ; ah ; air cal ; am <hear> ; am hear ; an orchestr ; and arre ; and mat
        hallucinations	9	and wind ; ankl last ; answer ; answer it ; are non ; as <day> ; ask op
        hallucinations	9	auditor 0 ; baby the ; bedspread ; been giv ; braid ; brush ; calm on
        hallucinations	9	chicken in ; cin en ; clarit ; clos in ; cok late ; command ; corn ; crawl
        hallucinations	9	dia es ; doctor com ; eel ; el tech ; ensil ; estoy <see> ; estoy viend
        hallucinations	9	fath who ; feed it ; foc de ; follow me ; four without ; grain and ; hand com
        hallucinations	9	he <smell> ; he smel ; hear an ; her hair ; hij dic ; hom rn ; husband cam
        hallucinations	9	im <hear> ; insist its ; is confus ; its hing ; its warm ; la <room> ; late a
        hallucinations	9	le rez ; lean in ; licuador apag ; lint out ; littl kid ; look and ; man stand
        hallucinations	9	mano que ; me order ; me why ; me wrong ; median ; men are ; metan ; mil that
        hallucinations	9	movers ; muert y ; my bunk ; my fridg ; my mattres ; my palm ; no <vermin>
        hallucinations	9	not happy ; oig a ; one up ; our hallway ; pared ; pasil desd ; per <crowd>
        hallucinations	9	phon has ; pick lint ; pis y ; pul <rope> ; que estamo ; raton ; refri ; rie con
        hallucinations	9	sat on ; say dts ; se metan ; see littl ; see them ; she dial ; she hear
        hallucinations	9	sient en ; siguen ; sin mezcal ; sinc <last> ; sinc barstow ; sinc last
        hallucinations	9	sink with ; sist pt ; somebody ; speak up ; spend the ; spider on ; stand in
        hallucinations	9	stop phenibut ; street at ; that aint ; that arent ; that dont ; that isnt
        hallucinations	9	the <color> ; the blank ; the pattern ; the president ; them <hear> ; them count
        hallucinations	9	thi <hear> ; thi sound ; tiembl much ; tonight hear ; traffic in ; tre dia
        hallucinations	9	tv is ; un program ; up thru ; ve raton ; veo a ; voic no ; wal ; wal outlet
        hallucinations	9	what <town> ; what get ; whisper ; win tuesday ; wood grain ; y awak ; yrs every
        hallucinations	8	0 oye ; <alcohol> el ; <alcohol> restrain ; <amount> <crowd> ; <amount> respet
        hallucinations	8	<angry> <hear> ; <blood> <medicine> ; <break> <clothes> ; <breath> <friend>
        hallucinations	8	<color> <stranger> ; <confused> to ; <consume> detector ; <continue> <breath>
        hallucinations	8	<continue> <say> ; <continue> <see> ; <continue> flick ; <continue> what
        hallucinations	8	<crowd> stand ; <day> <unreal> ; <daytime> plain ; <eat> <unreal>
        hallucinations	8	<friend> <confused> ; <furniture> que ; <furniture> who ; <go> along
        hallucinations	8	<hear> <hospital> ; <hear> him ; <hear> it ; <kin> dond ; <kin> pt ; <kin> ve
        hallucinations	8	<last> <pet> ; <last> nt ; <lock> <alcohol> ; <needle> <ask> ; <night> they
        hallucinations	8	<night> vi ; <official> <outdoors> ; <partner> <clean> ; <pet> <height>
        hallucinations	8	<pet> en ; <pet> off ; <phone> apag ; <play> down ; <promise> <room>
        hallucinations	8	<promise> ther ; <rail> a ; <rarely> <treatment> ; <room> <continue>
        hallucinations	8	<room> <rail> ; <room> doesnt ; <rope> out ; <say> <furniture> ; <say> con
        hallucinations	8	<sedative> <week> ; <town> wer ; <try> <hear> ; <unreal> <say>
        hallucinations	8	<unreal> <stranger> ; <year> straight ; a flashlight ; a/c <say> ; a/c vent
        hallucinations	8	acido ; aft icu ; afternoon talk ; agu por ; aint ther ; and search ; anoch vi
        hallucinations	8	answer a ; answer her ; answer him ; apag ; applicant for ; are men ; at <rope>
        hallucinations	8	at thread ; at visit ; ativan cold ; battery on ; beb hac ; bed every
        hallucinations	8	been <give> ; been narrat ; blink ; breath today ; broth hear ; bug com
        hallucinations	8	but sinc ; cantidad ; catch the ; cofr ; cofr de ; compadr que ; conversation
        hallucinations	8	convert with ; cop hav ; cov off ; cowboy ; cuand estoy ; curtain ; de adentr
        hallucinations	8	dead aunt ; desd ayer ; detox pleas ; dia bar ; disorient to ; dtr cut ; el cofr
        hallucinations	8	el licor ; el pist ; empec en ; empty cha ; en cuart ; en q ; enchuf ; espej
        hallucinations	8	espej con ; esquin del ; estoy <unreal> ; estoy alucin ; f ice ; fan <say>
        hallucinations	8	follow him ; gallina que ; going with ; habl desd ; hat on ; he keep ; he milk
        hallucinations	8	hear a ; hear him ; helicopter ; hes pick ; hid her ; his bottl ; his teach
        hallucinations	8	hoy mart ; hydrangea ; i bump ; i unplug ; im <unreal> ; im hallucinat ; in when
        hallucinations	8	introduc himself ; is <confused> ; job she ; k and ; keep flick ; kid out
        hallucinations	8	kid she ; know its ; know she ; la cortin ; landlady ; last nt ; late she
        hallucinations	8	le platic ; le soplan ; los acido ; lun ve ; m <appointment> ; m <eat> ; m book
        hallucinations	8	maggot ; man in ; many ; me estan ; me reconoc ; me salud ; mi estuf ; mon now
        hallucinations	8	much respet ; my <room> ; neighbor is ; nit too ; no pap ; no veo ; nod at
        hallucinations	8	now think ; of tonight ; old ship ; on everyth ; onc stabl ; open an ; outlet i
        hallucinations	8	own one ; pap sinc ; par <outdoors> ; par afuer ; pasaj ; peopl stand ; piel
        hallucinations	8	pisar ; pls ; president and ; pt stop ; pul at ; pul thread ; que cas ; rasc
        hallucinations	8	rd day ; reconoc su ; rn ther ; roommat ask ; rum 0 ; salt ; say ant ; say wer
        hallucinations	8	see ant ; she laid ; she lay ; she see ; sheet cal ; shelt staf ; sinc grandm
        hallucinations	8	skin and ; skin been ; sleep my ; sleev and ; smok detector ; so <amount>
        hallucinations	8	sof no ; someon ; soplan ; spun ; stop valium ; su cervez ; swear ther
        hallucinations	8	talk back ; talk i ; tap foil ; tel op ; the a/c ; the bed ; the coat
        hallucinations	8	the hallway ; the mattres ; ther <stranger> ; they <breath> ; they breath
        hallucinations	8	they mov ; theyr <breath> ; theyr breath ; thos <child> ; thread off ; tio dej
        hallucinations	8	tio est ; tio llev ; to lift ; to sup ; tren a ; tub is ; uncl nam ; unit tonight
        hallucinations	8	unplug it ; va dic ; vaca en ; veo sombra ; viv sol ; voc desd ; wet thru
        hallucinations	8	what new ; when cle ; which <water> ; who pas ; wif now ; y <hear> ; y <see>
        hallucinations	8	y see
        hallucinations	7	+ <see> ; + visual ; 0 <think> ; 0 dur ; 0 hear ; 0 tremulou ; 0 uds
        hallucinations	7	<alcohol> rummy ; <alcohol> x ; <ask> <fluid> ; <ask> when ; <blade> <hit>
        hallucinations	7	<bodypart> <breath> ; <bodypart> que ; <breath> <stranger> ; <clean> <furniture>
        hallucinations	7	<clothes> <wait> ; <confused> ; <confused> <crowd> ; <continue> stomp
        hallucinations	7	<crowd> <height> ; <crowd> <threat> ; <day> espant ; <day> ther ; <drive> we
        hallucinations	7	<eat> cant ; <fall> then ; <furniture> <say> ; <furniture> desd ; <go> besid
        hallucinations	7	<go> ida ; <happy> le ; <hear> <continue> ; <hear> <crowd> ; <hear> <order>
        hallucinations	7	<hear> bad ; <hear> has ; <hear> own ; <hear> q ; <hold> <opening> ; <hold> one
        hallucinations	7	<hot> <need> ; <lock> <school> ; <moment> <see> ; <moment> too ; <night> <room>
        hallucinations	7	<night> unk ; <official> <vermin> ; <partner> sat ; <pet> <color> ; <photo> <buy>
        hallucinations	7	<photo> <continue> ; <photo> we ; <play> along ; <put> <clean> ; <record> sinc
        hallucinations	7	<room> <pet> ; <room> no ; <room> orient ; <room> x ; <sad> <room> ; <say> <past>
        hallucinations	7	<say> desd ; <see> per ; <see> yet ; <stranger> <furniture> ; <stranger> by
        hallucinations	7	<stranger> insid ; <take> animalito ; <think> its ; <think> she ; <tool> x
        hallucinations	7	<trade> <soon> ; <vermin> <clothes> ; <vermin> <opening> ; <vermin> nobody
        hallucinations	7	<water> off ; <withdrawal> ive ; a bird ; aft <last> ; aft last ; aft you
        hallucinations	7	agar un ; agt <colleague> ; agt client ; ahorit mism ; al cor ; alert know
        hallucinations	7	ambulatori ; and ida ; and wait ; ant on ; are walk ; argu in ; armcha ; ask when
        hallucinations	7	askin ; at <drug> ; at someon ; ayer estuv ; babi in ; back one ; baj la
        hallucinations	7	been <die> ; been <hear> ; been <say> ; been cal ; been up ; befor shift
        hallucinations	7	bos giv ; bourbon cold ; bras <play> ; bras band ; caen de ; cal hous ; ceja
        hallucinations	7	cessation 0 ; cha think ; children are ; closet x ; cotton ; cros the ; cuart en
        hallucinations	7	culebra en ; d <opioid> ; dad ran ; day moth ; day stil ; de arrib ; del celul
        hallucinations	7	del post ; delir ; deputy 0 ; dermatologist ; desd <night> ; desd anoch
        hallucinations	7	detector ; diaphoresi ; dicen cosa ; difunto y ; discut con ; disorient x
        hallucinations	7	dont own ; drench puls ; drink by ; drink today ; dry aft ; dry sinc ; dtr wont
        hallucinations	7	el rec ; espanol <hear> ; estan sus ; etoh cessation ; every haul ; evident
        hallucinations	7	f endors ; flashlight ; foil over ; for <clean> ; fui ; ful nam ; fuman ice ; fur
        hallucinations	7	gato ; gent que ; gin rummy ; good boy ; grandmoth cam ; group hom ; guy sit
        hallucinations	7	h <moment> ; h doe ; h now ; h tremor ; hallucinat sinc ; hallway is
        hallucinations	7	hallway thi ; has <headface> ; hast <blood> ; hast sangr ; hay gent ; he pawn
        hallucinations	7	he point ; hes pluck ; hes tap ; hip fx ; his <die> ; his barn ; holler at
        hallucinations	7	husband get ; ignor him ; ill <hold> ; im kind ; impresora ; in coffe ; in forest
        hallucinations	7	is chat ; is drench ; is tel ; its <day> ; jewish ; keep open ; kitchen and
        hallucinations	7	la colader ; la piel ; landlady tenant ; las <vermin> ; las letra ; lat wif
        hallucinations	7	laugh in ; lint ; llam hij ; llev doc ; lobby as ; los <feel> ; m day
        hallucinations	7	machet und ; man sit ; march band ; mi botel ; mi cam ; mom quit ; my kitchen
        hallucinations	7	my lobby ; my middl ; my reclin ; nadi dic ; nam and ; nam from ; neighbor plot
        hallucinations	7	niec re ; night unk ; no <play> ; no amount ; noon today ; not orient ; now too
        hallucinations	7	o x ; of thin ; old is ; only he ; otr <drive> ; our are ; our couch ; outlet bc
        hallucinations	7	over <always> ; over every ; pa <amount> ; papel ; peopl whisper ; pick thread
        hallucinations	7	pid que ; platic ; plug on ; prendi la ; que cier ; que los ; que ve ; radi say
        hallucinations	7	rasc hast ; reconoc a ; relay 0 ; respond to ; rincon ; roof and ; room wal
        hallucinations	7	rummy ; rummy on ; sab en ; sank ; saturday ther ; say aft ; say bug ; say hey
        hallucinations	7	see wet ; segun él ; set <amount> ; seven to ; shak lik ; she answer ; she his
        hallucinations	7	she keep ; she serv ; she so ; sinc sunday ; sinc wednesday ; so someon
        hallucinations	7	someth smal ; spe 0 ; staf 0 ; stand at ; start yesterday ; stop sunday ; sub en
        hallucinations	7	sweep beetl ; sweep the ; tactil <unreal> ; tactil hallucination ; tech re
        hallucinations	7	tel her ; tel if ; that liv ; the ac ; the drywal ; the helicopt ; the horror
        hallucinations	7	the lorazepam ; the mar ; the puppet ; the wal ; them <count> ; them <go>
        hallucinations	7	ther music ; thin <breath> ; thin air ; to telephon ; tra otr ; tremen dej
        hallucinations	7	tremulou ; turn round ; tv ; tv say ; twin wer ; untouch ; using my ; va pa
        hallucinations	7	vaci ; valium last ; vin el ; visit de ; voc q ; vodk she ; vot on
        hallucinations	7	walk straight ; was thursday ; wasnt ; wat off ; wav ; we pour ; what town
        hallucinations	7	when nobody ; who arent ; whol church ; why the ; wir com ; wouldnt <eat>
        hallucinations	7	wouldnt eat ; wrong city ; y oig ; y say ; y ve ; y veo ; ya vaci ; year straight
        hallucinations	6	+ <stimulant> ; 0 gown ; <always> <hold> ; <angry> <official> ; <angry> a
        hallucinations	6	<angry> with ; <ask> <vermin> ; <bodypart> right ; <breath> <day> ; <child> quit
        hallucinations	6	<church> in ; <church> insid ; <clean> <say> ; <clean> drain ; <clothes> behind
        """
}
