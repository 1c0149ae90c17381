extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-77	=
        hallucinations	56	hallucinat
        hallucinations	49	vh
        hallucinations	36	keep hear
        hallucinations	35	ah/vh
        hallucinations	33	<vermin> <bodypart> ; oye voc ; tweezer
        hallucinations	32	<awake> <stimulant> ; avh ; unplug
        hallucinations	30	alucin
        hallucinations	29	hay <pet> ; isnt ther ; the wallpap
        hallucinations	27	<confused> <see> ; <night> <hear> ; arent ther ; insid my ; plat for
        hallucinations	26	<vermin> que ; est habl ; shush ; wallpap
        hallucinations	25	footstep ; reconoc ; ve cosa ; with tweezer
        hallucinations	24	tap over
        hallucinations	23	a cho ; ceil ; cho in ; dead broth ; dead uncl ; narrat ; no exist ; whisper my
        hallucinations	22	<kin> <unreal> ; <unreal> ; <vermin> off ; chat with ; hear voic ; le contest
        hallucinations	22	oig ; reli to ; they <opening> ; they hatch ; voic tel
        hallucinations	21	<continue> shush ; <stranger> <hot> ; <vermin> <furniture> ; acid <day>
        hallucinations	21	hallucination ; its unplug ; keep talk ; le hablan ; littl wir ; no estan
        hallucinations	21	no reconoc ; plat numb ; que segun ; see men ; tenemo <pet> ; the baseboard
        hallucinations	21	ther are ; theyr on ; tonight she ; tweez ; vent
        hallucinations	20	<feel> <vermin> ; <hear> a ; <think> <town> ; <unreal> <crowd> ; his dead
        hallucinations	20	im hear ; is president ; men on ; pet a ; shut up ; sinc <day> ; soldier
        hallucinations	19	<see> demonio ; <vermin> <go> ; <vermin> that ; caminandom ; caminandom por
        hallucinations	19	crawl und ; demonio ; hair out ; hormiga ; in tre ; nam out ; ppl in
        hallucinations	19	shadow peopl ; spider ; ve ; viend demonio ; what <month> ; what month
        hallucinations	18	<always> outlet ; <crowd> <room> ; <day> ve ; <go> und ; <vermin> en ; as day
        hallucinations	18	bar <furniture> ; comin out ; every outlet ; is whisper ; isnt real ; oig voc
        hallucinations	18	outlet ; swat ; the ceil ; the vent ; thread out ; who president
        hallucinations	17	<ask> nobody ; <clean> <vermin> ; <home> <media> ; <room> <say> ; <sad> insid
        hallucinations	17	<say> <vermin> ; <see> <unreal> ; <see> <vermin> ; <stranger> sin
        hallucinations	17	<unreal> <go> ; <vermin> ; bed lin ; de blanc ; hatch ; hay nadi ; is empty
        hallucinations	17	keep brush ; know dat ; la par ; le contestan ; my text ; no fac ; pluck
        hallucinations	17	question nobody ; rat on ; see demon ; see fac ; see spider ; shadow guy
        hallucinations	17	shadow ppl ; sin aguardient ; start answer ; stil breath ; the corn
        hallucinations	17	ve <vermin> ; vodk sunday
        hallucinations	16	<hear> <night> ; <hear> <say> ; <hear> my ; are littl ; are peopl ; baseboard
        hallucinations	16	crawl on ; disorient ; est <say> ; every room ; extr plat ; fac com ; goat in
        hallucinations	16	gps ; h orient ; hay y ; hear ; insultan ; le sirv ; littl men ; murmur
        hallucinations	16	my dead ; no radi ; only she ; pinza y ; porqu dic ; radi keep ; reli ; ron el
        hallucinations	16	sabemo si ; sin <alcohol> ; sombra ; swear the ; tactil ; the dashboard
        hallucinations	16	the wir ; thread ; veo gent ; visual ; wallpap has
        hallucinations	15	<clothes> rack ; <furniture> al ; <hear> <angry> ; <hear> <phone>
        hallucinations	15	<put> <unreal> ; <room> <breath> ; <room> dont ; <think> own ; <vermin> are
        hallucinations	15	at <vermin> ; attic ; been talk ; bro say ; carpet is ; coat rack ; daught keep
        hallucinations	15	get said ; gusanito ; hous ther ; i reach ; is deal ; know own ; my pint
        hallucinations	15	no liquor ; off g ; pie de ; por debaj ; say my ; soldier and ; stand by
        hallucinations	15	stop drink ; the curtain ; the drain ; ther talk ; thing crawl ; ve <pet>
        hallucinations	15	y hear ; yrs hear
        hallucinations	14	/ plac ; <alcohol> hac ; <continue> <hear> ; <happy> <stimulant> ; <hear> <hear>
        hallucinations	14	<height> <say> ; <stranger> behind ; <stranger> insid ; <unreal> <day>
        hallucinations	14	<unreal> <vermin> ; <vermin> und ; <year> <hear> ; are <vermin> ; are voic
        hallucinations	14	are whisper ; at edg ; bug und ; conversation with ; fac in ; isnt plug
        hallucinations	14	ive check ; keep lift ; me insultan ; men ; nev own ; no <headface> ; not real
        hallucinations	14	peopl in ; pluck at ; porqu <say> ; sirv <eat> ; sirv caf ; start hear ; swat at
        hallucinations	14	the voic ; uncl nam ; up 0 ; voc que ; wont shut ; y up
        hallucinations	13	0 think ; <alcohol> away ; <alcohol> hallucinosi ; <ask> <month> ; <asleep> they
        hallucinations	13	<child> ve ; <pet> in ; <say> pop ; <shake> bien ; alcoholic hallucinosi
        hallucinations	13	ant are ; arre ; at sheet ; at them ; been hear ; beetl ; bug walk ; caminan
        hallucinations	13	corn to ; crouch ; curtain to ; dashboard ; dead peopl ; duct ; exist y
        hallucinations	13	hablan por ; hallucinosi ; hear neighbor ; hij ve ; hombr sin ; hoy mart
        hallucinations	13	hydrangea ; in corn ; insid the ; is <say> ; kitchen talk ; le <phone>
        hallucinations	13	lo miran ; man told ; me why ; metaphor ; miran ; no baby ; no tra ; nombr desd
        hallucinations	13	orient x ; pas him ; plain as ; pluck someth ; regader y ; roommat quit ; see
        hallucinations	13	see children ; see dead ; sin etoh ; stil hear ; stop sat ; the carpet ; voc
        hallucinations	13	wal stil ; y jur ; yest the
        hallucinations	12	<amount> <shake> ; <child> <unreal> ; <child> sit ; <clothes> stand
        hallucinations	12	<feel> each ; <furniture> <ask> ; <hear> <moment> ; <hear> <unreal> ; <hear> que
        hallucinations	12	<hear> them ; <hot> <say> ; <kin> llev ; <kin> ve ; <night> she ; <say> <photo>
        hallucinations	12	<take> <vermin> ; <think> <day> ; adentr de ; al pie ; all <bodypart> ; all hand
        hallucinations	12	and answer ; animalito ; arana ; are <hear> ; are crawl ; askin who ; been spun
        hallucinations	12	cam y ; carpet ; cucaracha ; difunt ; direct traffic ; el ron ; est pesc
        hallucinations	12	existen ; feel each ; floor was ; gusano ; hav <unreal> ; hav hallucination
        hallucinations	12	he introduc ; hear them ; heavy one ; hes <put> ; hes hear ; hes pack
        hallucinations	12	him <order> ; him order ; his underwe ; hurry up ; it know ; la pinz ; las pinza
        hallucinations	12	le ofrec ; man is ; me estan ; melt and ; mov und ; my <die> ; my attic
        hallucinations	12	neighbor comment ; night thi ; no existen ; noon today ; orient ; over everyth
        hallucinations	12	pas <write> ; per <crowd> ; pick at ; pinz ; pinz de ; pinza ; pis y ; rug is
        hallucinations	12	see rat ; see soldier ; shadow ; stop phenibut ; the attic ; the bedspread
        hallucinations	12	the boot ; the q ; today the ; tonight hes ; tre outsid ; un zapat ; underwe
        hallucinations	12	ve animal ; veo ; wal no ; who stand ; wir out ; y <hear> ; y stil ; y veo
        hallucinations	12	zapat
        hallucinations	11	0 dur ; 0 see ; <alcohol> restrain ; <bodypart> raw ; <build> <hear>
        hallucinations	11	<consume> detector ; <container> fan ; <day> <hear> ; <fluid> <child>
        hallucinations	11	<hear> <crowd> ; <hit> at ; <night> too ; <pet> off ; <photo> <say>
        hallucinations	11	<photo> apag ; <room> outlet ; <shake> <pet> ; <stimulant> <hear>
        hallucinations	11	<stimulant> late ; <stranger> <breath> ; <stranger> mad ; <unreal> as
        hallucinations	11	als <hear> ; als hear ; am awar ; are <crowd> ; are ant ; around lik ; auditor 0
        hallucinations	11	believ me ; box fan ; brush ; bus pul ; chuckl ; cok late ; com acros ; crawl
        hallucinations	11	demon on ; desd <day> ; discus me ; dog we ; dont exist ; el barc ; est <see>
        hallucinations	11	est viend ; etoh x ; follow me ; get mad ; hablan ; hear a ; hear her
        hallucinations	11	heat vent ; his forearm ; hormiga que ; im see ; its 0 ; know theyr ; las pared
        hallucinations	11	littl girl ; los espej ; m tent ; man mad ; me polite ; me reconoc ; milk tank
        hallucinations	11	mov when ; my fridg ; nam com ; not ther ; now keep ; oig a ; on ceil ; otr driv
        hallucinations	11	our landlord ; oye ; pap sinc ; par sei ; platic al ; platic con ; poster
        hallucinations	11	pour <eat> ; remark ; roof talk ; she fold ; she see ; ship we ; sleev and
        hallucinations	11	smok detector ; someon ; tak not ; tent und ; that arent ; the <breath>
        hallucinations	11	the air ; the snak ; the tre ; ther <stranger> ; ther only ; wal outlet
        hallucinations	11	wal talk ; walk und ; wallpap breath ; what <outdoors> ; what street ; who let
        hallucinations	11	win tuesday ; wind <rope> ; wir com ; y took
        hallucinations	10	+ shift ; 0 fami ; <alcohol> el ; <angry> <trade> ; <ask> op ; <child> out
        hallucinations	10	<child> stand ; <clean> <pet> ; <die> <shake> ; <drive> pul ; <feel> en
        hallucinations	10	<go> arre ; <happy> <room> ; <hit> <vermin> ; <insurance> off ; <night> <try>
        hallucinations	10	<night> hes ; <pet> that ; <room> <continue> ; <see> twic ; <shake> los
        hallucinations	10	<stop> sat ; <think> theyr ; <unreal> <last> ; <unreal> <say> ; <unreal> que
        hallucinations	10	<unreal> sinc ; a conversation ; a flashlight ; addres the ; and arre
        hallucinations	10	and search ; answer question ; are his ; ask op ; at <height> ; away on
        hallucinations	10	ayer estuv ; bar <room> ; bar wal ; bunkmat has ; cant eat ; children out
        hallucinations	10	clos in ; cop in ; cov off ; day up ; del <breath> ; del air ; desd ayer
        hallucinations	10	detox pleas ; direct <drive> ; els <hear> ; els hear ; els see ; enterramo en
        hallucinations	10	fami want ; feel bug ; g <amount> ; garag now ; gent que ; get down ; guard at
        hallucinations	10	had when ; halluc ; hallway ; hallway for ; hay gent ; hen off ; in when
        hallucinations	10	invisibl ; is <confused> ; it <think> ; it tel ; late a ; le soplan ; lean in
        hallucinations	10	licuador apag ; llor no ; mam difunt ; many ; mattres and ; my <room>
        hallucinations	10	my kitchen ; my nam ; nam <phone> ; of tonight ; outlet bc ; pattern on
        hallucinations	10	pls <stranger> ; pls someon ; pour tea ; pul <rope> ; pul thread ; radi that
        hallucinations	10	read my ; real but ; sacud ; say ant ; se sacud ; she hear ; sho hen ; sho the
        hallucinations	10	sinc thursday ; sist pt ; sombra que ; soplan ; staircas ; stand in ; stomp
        hallucinations	10	the tv ; ther think ; think our ; tonight for ; tonight hear ; tre dia
        hallucinations	10	tre right ; turn the ; un nin ; unscrew ; vent becaus ; veo sombra ; vin el
        hallucinations	10	voic ; wal ; wal breath ; wir ; with <tool> ; with its ; wood grain ; y <see>
        hallucinations	10	yr <hear> ; yr hear
        hallucinations	9	+ <see> ; + visual ; <blade> <hit> ; <blade> hes ; <child> off ; <color> <pet>
        hallucinations	9	<container> his ; <continue> <breath> ; <continue> <say> ; <continue> flick
        hallucinations	9	<day> up ; <friend> wont ; <furniture> y ; <give> <order> ; <hear> her ; <kin> pt
        hallucinations	9	<moment> sal ; <need> <phone> ; <night> <room> ; <night> first ; <order> he
        hallucinations	9	<pain> <friend> ; <pet> <room> ; <pet> en ; <pet> we ; <photo> me ; <rail> a
        hallucinations	9	<room> <pet> ; <room> was ; <say> <hear> ; <say> con ; <say> desd
        hallucinations	9	<see> <official> ; <stimulant> le ; <stimulant> obvious ; <stop> <alcohol>
        hallucinations	9	<stranger> sit ; <take> animalito ; <take> at ; <take> lint ; <vermin> <need>
        hallucinations	9	<vermin> all ; <vermin> on ; <vermin> pour ; <withdrawal> ive ; a tiny ; air cal
        hallucinations	9	alucina ; ambulatori ; ant pour ; arent ; argu with ; arre <pet> ; arre vaca
        hallucinations	9	at <rope> ; at foot ; at peopl ; at thread ; back one ; band in ; bar hormiga
        hallucinations	9	bed sinc ; been dig ; been up ; behind you ; bourbon cold ; bras <play>
        hallucinations	9	bras band ; bug com ; calm as ; carpet has ; chicken in ; compadr que ; corn
        hallucinations	9	cuand estoy ; cuart tom ; de luz ; dentr del ; detector ; dia es ; dia tiembl
        hallucinations	9	drink wed ; duffel for ; enchuf ; enjuagu ; est hoy ; est y ; estamo en
        hallucinations	9	fath stop ; feed it ; foc de ; foc le ; habl desd ; hay nad ; he answer
        hallucinations	9	heard my ; hes <angry> ; hes tap ; his blanket ; im <hear> ; insist its ; is talk
        hallucinations	9	its happen ; its hing ; its warm ; keep flick ; keep tel ; late she ; lint out
        hallucinations	9	lun ve ; mano que ; me order ; men in ; mol i ; mom quit ; movers ; my bunk
        hallucinations	9	my ful ; my mattres ; my reclin ; nadi dic ; nam cal ; no <play> ; no gin
        hallucinations	9	no hay ; nobody believ ; op to ; par en ; pared ; pick lint ; pls ; rack ; rez a
        hallucinations	9	rie con ; sat on ; say dts ; say hey ; scoot over ; se hund ; see shadow ; self
        hallucinations	9	she answer ; shelt staf ; sient en ; sin <headface> ; sin car ; sinc <last>
        hallucinations	9	sinc friday ; sinc last ; sinc tuesday ; sinc yest ; skin and ; somebody nam
        hallucinations	9	staf 0 ; street at ; tel her ; that aint ; that liv ; the refrigerator
        hallucinations	9	them <hear> ; thing <go> ; thos <hit> ; thos whip ; thre without ; tiembl much
        hallucinations	9	to peopl ; to scoot ; to telephon ; traffic in ; tremen dej ; tremulou ; tren a
        hallucinations	9	tv <say> ; un program ; va dic ; ve <crowd> ; ve <stranger> ; ve gent ; ve hombr
        hallucinations	9	vent <continue> ; vent again ; ventana con ; veo a ; vin hac
        hallucinations	9	visual hallucination ; when nobody ; whisper ; wk <hear> ; wk hear ; yrs every
        hallucinations	8	0 <moment> ; 0 <think> ; 0 pick ; 0 tremulou ; 0 uds ; <ask> <pet>
        hallucinations	8	<child> <furniture> ; <clothes> <wait> ; <clothes> that ; <crowd> <height>
        hallucinations	8	<crowd> thru ; <drive> been ; <drive> depot ; <drive> tim ; <furniture> que
        hallucinations	8	<hear> bad ; <hot> <need> ; <intoxicated> to ; <kin> <stop> ; <kin> wer
        hallucinations	8	<last> <pet> ; <leave> lik ; <needle> <ask> ; <night> thi ; <night> vi
        hallucinations	8	<official> <outdoors> ; <partner> sat ; <pet> <furniture> ; <pet> que
        hallucinations	8	<photo> <buy> ; <play> along ; <rarely> <treatment> ; <record> sinc
        hallucinations	8	<room> <rail> ; <room> orient ; <room> x ; <rope> that ; <start> <hear>
        hallucinations	8	<stranger> <height> ; <take> acid ; <think> <official> ; <think> <room>
        hallucinations	8	<unreal> <clean> ; <unreal> <friend> ; <unreal> <pet> ; <vermin> <eat>
        hallucinations	8	<water> ful ; a crowd ; aft <last> ; aft last ; aft you ; afternoon hes ; agar un
        hallucinations	8	am <hear> ; am hear ; and wind ; ankl last ; announc ; anoch vi ; anoch y
        hallucinations	8	answer him ; answer it ; apartment i ; are <breath> ; are breath ; are men
        hallucinations	8	as <day> ; at visit ; auditory ; baby the ; bedspread ; been <give> ; been giv
        hallucinations	8	bus depot ; but sinc ; cantidad ; catch the ; closet x ; conversation ; cop hav
        hallucinations	8	curtain ; dai til ; demon ; desconoc ; desd el ; dia bar ; diaphoresi ; dig at
        hallucinations	8	ear on ; edg of ; eel ; el licor ; empec en ; empty <furniture> ; espej
        hallucinations	8	estoy <see> ; estoy viend ; f ice ; find his ; flashlight ; foil over
        hallucinations	8	fold invisibl ; fri etoh ; gallina que ; gon without ; grit a ; guy sit
        hallucinations	8	h tremor ; hand com ; he pawn ; hid her ; hij dic ; his <die> ; his bottl
        hallucinations	8	hom rn ; introduc himself ; is see ; is tel ; kid out ; know she ; la <room>
        hallucinations	8	la cobij ; la cortin ; lamp and ; laugh in ; littl kid ; man stand ; me salud
        hallucinations	8	me wrong ; median ; men with ; metan ; meth she ; mezcal hac ; mi cam ; mi estuf
        hallucinations	8	mov and ; my closet ; my palm ; nin en ; no littl ; no pap ; no xanax ; not happy
        hallucinations	8	now think ; one up ; par <count> ; par <outdoors> ; par afuer ; peopl stand
        hallucinations	8	program ambulatori ; pt stop ; pul away ; que estamo ; que los ; radi ; reconoc a
        hallucinations	8	repeat what ; sab en ; salut the ; sat <moment> ; sat now ; say bug ; say ther
        hallucinations	8	say wer ; se metan ; see wet ; segun él ; self <stranger> ; set a ; sinc barstow
        hallucinations	8	sinc grandm ; sinc wednesday ; somebody ; somebody keep ; speak up ; steer
        hallucinations	8	stepdown rn ; stop thre ; that dont ; that isnt ; the coat ; the salt
        hallucinations	8	the shadow ; the stal ; ther somebody ; thi <hear> ; thi sound ; tio llev
        hallucinations	8	to dead ; to lift ; today lik ; took acid ; tv is ; twin wer ; up thru ; vaca en
        hallucinations	8	vaci ; ve <unreal> ; ve sombra ; voc desd ; voic again ; was thursday ; what get
        hallucinations	8	what new ; when cle ; whos <home> ; whos hous ; wif cant ; wind it ; with dead
        hallucinations	8	work boot ; wouldnt <eat> ; wouldnt eat ; y awak
        hallucinations	7	+ he ; 0 crystal ; 0 gown ; 0 oye ; <alcohol> rummy ; <amount> respet
        hallucinations	7	<angry> <official> ; <angry> a ; <break> <clothes> ; <breath> <stranger>
        hallucinations	7	<church> <home> ; <color> <stranger> ; <container> link ; <container> up
        hallucinations	7	<continue> <see> ; <continue> what ; <crowd> stand ; <eat> <unreal> ; <fall> then
        hallucinations	7	<feel> <furniture> ; <fluid> <vermin> ; <furniture> <think> ; <give> wrong
        hallucinations	7	<go> <town> ; <go> along ; <go> besid ; <happy> le ; <headface> they
        hallucinations	7	<hear> <continue> ; <hear> <order> ; <hear> own ; <hear> q ; <hold> <opening>
        hallucinations	7	<homeless> und ; <kin> dond ; <last> nt ; <lock> <alcohol> ; <medicine> <hit>
        hallucinations	7	<needle> ; <opening> when ; <pet> <height> ; <pet> und ; <phone> apag
        hallucinations	7	<phone> right ; <photo> that ; <photo> we ; <put> <clean> ; <room> been
        hallucinations	7	<room> doesnt ; <room> has ; <room> they ; <room> y ; <rope> <headface>
        hallucinations	7	<rope> out ; <sad> <room> ; <say> whil ; <see> away ; <see> per ; <stimulant> pue
        hallucinations	7	<stranger> <headface> ; <stranger> in ; <take> <last> ; <tool> x ; <try> <hear>
        hallucinations	7	<vermin> <clean> ; <vermin> <opening> ; <year> <always> ; a <stranger> ; a tal
        hallucinations	7	about <pet> ; about it ; abuel difunt ; acido ; aint ther ; al cor ; and today
        hallucinations	7	ano cristal ; answer ; answer a ; apag ; arana que ; argu in ; asegur
        hallucinations	7	asegur que ; askin ; at <breath> ; at <drug> ; at air ; auditory hallucination
        hallucinations	7	baj la ; battery on ; beb hac ; bed every ; been <die> ; been <hear> ; been <say>
        hallucinations	7	been cal ; been narrat ; been over ; blanket that ; book 0 ; bos giv
        hallucinations	7	breath today ; car desd ; ceja ; cha think ; children are ; cofr ; cofr de
        hallucinations	7	comin ; d <opioid> ; d say ; dad ran ; day stil ; de adentr ; dead aunt
        hallucinations	7	deputy 0 ; describ the ; desd <night> ; desd anoch ; dicen cosa ; difunto
        hallucinations	7	disorient x ; dond est ; drink by ; drink thursday ; dtr cut ; el cofr ; el rec
        hallucinations	7	el refri ; el tech ; en q ; es y ; estan sus ; evident ; exam tabl ; f dxm
        hallucinations	7	fan <say> ; follow him ; forearm with ; friday that ; gin rummy ; going with
        hallucinations	7	good boy ; group hom ; happen whil ; has eye ; he dont ; her forearm
        hallucinations	7	his foreman ; hom staf ; hormiga en ; hum ; husband cam ; husband get ; i bump
        hallucinations	7	is <hear> ; is dts ; it hes ; it lean ; keep fold ; knock togeth ; know my
        hallucinations	7	know nobody ; know ther ; landlady tenant ; last nt ; le platic ; link at
        hallucinations	7	llam hij ; llev doc ; lo <continue> ; look away ; los acido ; mam ve
        hallucinations	7	march along ; me caminan ; me hablan ; mi botel ; milk the ; much respet
        hallucinations	7	my landlady ; my middl ; nam from ; neighbor put ; nit too ; no <stranger>
        hallucinations	7	no veo ; no win ; nod at ; noth ther ; obr no ; off vodk ; old is ; only he
        hallucinations	7	otr <drive> ; outlet i ; papel ; pasaj ; pcp 0 ; per gf ; pick our ; piel ; pisar
        hallucinations	7	plac at ; plug on ; pretty sur ; pul at ; que ve ; quit vodk ; rack and ; rd day
        hallucinations	7	reel ; refri ; roof and ; room wal ; roper ; rummy ; rummy on ; salut
        hallucinations	7	saturday ther ; seven to ; shak lik ; she <clean> ; she his ; she serv
        hallucinations	7	sheet cal ; sin su ; sit ; sleep my ; sleev ; so <amount> ; sof no ; someth smal
        hallucinations	7	spend the ; spun ; start yesterday ; static ; sweep ; sweep <vermin> ; tactil +
        hallucinations	7	talk in ; tap foil ; tel apag ; tel him ; the <color> ; the hallway ; the mattres
        hallucinations	7	the men ; the pattern ; the president ; them count ; ther music ; they know
        hallucinations	7	theyr at ; thread off ; to nobody ; toalla ; tub is ; tv ; tweezer and
        hallucinations	7	un <treatment> ; und his ; uno <friend> ; up sinc ; us could ; vibora en
        hallucinations	7	viv sol ; voc q ; voic sinc ; vot on ; wav ; whatev ; which <water> ; who isnt
        hallucinations	7	whol church ; why the ; wif now ; work or ; wrong city ; yard that ; you pleas
        hallucinations	7	your honor
        hallucinations	6	+ tremor ; 0 <week> ; 0 hear ; 0 ve ; <alcohol> x ; <alone> alguno
        hallucinations	6	<always> <hold> ; <always> til ; <amount> <crowd> ; <amount> lo ; <angry> at
        hallucinations	6	<angry> with ; <ask> <hear> ; <bodypart> que ; <bodypart> right ; <church> in
        hallucinations	6	<church> insid ; <clean> <say> ; <confused> ; <consume> <shake> ; <container> hac
        hallucinations	6	<crowd> in ; <crowd> que ; <day> espant ; <day> estuv ; <day> ther
        hallucinations	6	<drug> <start> ; <emergency> <furniture> ; <feel> <feel> ; <friend> <official>
        hallucinations	6	<furniture> <hear> ; <furniture> <phone> ; <furniture> desd ; <furniture> n
        hallucinations	6	<furniture> no ; <furniture> who ; <give> <amount> ; <hear> <photo> ; <hear> has
        hallucinations	6	<hear> him ; <hear> no ; <hear> una ; <hear> x ; <hold> one ; <home> is
        hallucinations	6	<homeless> <water> ; <hospital> but ; <lock> <school> ; <moment> <past>
        hallucinations	6	<moment> too ; <need> <think> ; <need> ensil ; <official> <opening>
        hallucinations	6	<official> hav ; <partner> <clean> ; <partner> <furniture> ; <pet> me
        hallucinations	6	<phone> aft ; <photo> <continue> ; <photo> unplug ; <promise> <photo>
        hallucinations	6	<promise> <room> ; <put> over ; <room> <order> ; <say> <furniture> ; <say> back
        hallucinations	6	<say> sobr ; <sedative> <week> ; <see> yet ; <shake> <vermin>
        hallucinations	6	<stranger> <fluid> ; <stranger> <phone> ; <think> hes ; <think> its ; <trade> 0
        hallucinations	6	<trade> doesnt ; <unreal> <room> ; <unreal> <write> ; <vermin> out ; <vermin> she
        hallucinations	6	<water> back ; <water> con ; <water> hast ; <write> se ; a de ; a plat ; a radi
        hallucinations	6	abuel llev ; addy + ; aft 0 ; aft icu ; agu hast ; al <eat> ; all shift
        hallucinations	6	along to ; am now ; anchor ; and ear ; and lay ; and scold ; and tel
        hallucinations	6	answer them ; are no ; are sit ; armcha ; at someon ; ativan cold ; attic and
        hallucinations	6	bed ; befor shift ; bien clarit ; bipol off ; bird ; blink ; botel hac ; braid
        hallucinations	6	bug off ; bus ; caen de ; cam along ; caminan por ; can <feel> ; can feel
        hallucinations	6	car en ; cara ; cat sinc ; cessation 0 ; chat ; cho insid ; clarit ; clarit y
        hallucinations	6	closet ; cobij ; convert with ; cortin ; cosa que ; cotton ; dai lik ; day moth
        hallucinations	6	de arrib ; del <furniture> ; del celul ; del post ; del vecin ; demon in ; deni
        hallucinations	6	dermatologist ; dia sin ; diablo ; diari ano ; discut con ; do lik ; dont own
        hallucinations	6	drench puls ; drink today ; drink was ; dry monday ; dtr wont ; dual dx
        hallucinations	6	duct tap ; edibl 0 ; el <alcohol> ; empty ; en <confused> ; en <month>
        hallucinations	6	en delirium ; enchuf porqu ; ensil ; espanol <hear> ; espej con ; excus me
        hallucinations	6	feel them ; forearm ; fuer la ; fui ; gallina en ; gato ; gent par ; h <moment>
        hallucinations	6	h <shake> ; h now ; habit all ; hal closet ; hallway is ; hallway thi
        hallucinations	6	has <headface> ; he <smell> ; he set ; he smel ; he swallow ; hear him ; heard it
        hallucinations	6	her sleev ; hes <hit> ; hing and ; hip fx ; his ankl ; his coach ; his dai
        hallucinations	6	his ful ; his teach ; hotel security ; i finish ; i review ; if shed ; ill <hold>
        hallucinations	6	in it ; in through ; is confus ; is dry ; is giv ; is say ; its <day> ; its ther
        hallucinations	6	ive <hear> ; ive heard ; jal las ; keep see ; keep swat ; kitchen becaus ; la cam
        hallucinations	6	landlady ; las <vermin> ; las letra ; lay a ; le caminan ; le rez ; les contest
        hallucinations	6	lint ; lo <angry> ; los <feel> ; los diablo ; los enchuf ; los oye ; los tobil
        hallucinations	6	m <appointment> ; m book ; m day ; mami la ; man ; man sit ; me confund
        hallucinations	6	med floor ; mirror ; mit ; my mom ; nd she ; neighbor re ; neighbor thru
        hallucinations	6	ni cual ; night deni ; night non ; nit has ; no amount ; no w/d ; non x ; not a
        hallucinations	6	now too ; nurs are ; nurs is ; of thin ; on everyth ; on they ; onc stabl
        hallucinations	6	one from ; orient polit ; out <leave> ; over a ; over x ; own bathroom ; par a
        hallucinations	6	pedirl la ; peopl whisper ; pharmacy cut ; pian on ; pid que ; piquet ; platic
        hallucinations	6	plu whatev ; ponen huevo ; ppl ; print ran ; q me ; qd lu ; que <eat> ; que ahi
        hallucinations	6	quier ensil ; radi peopl ; radi say ; radi unplug ; ran dry ; rasc ; rd <day>
        hallucinations	6	reconoc su ; relay 0 ; rent my ; review <town> ; rincon ; roommat ask ; s most
        """
}
