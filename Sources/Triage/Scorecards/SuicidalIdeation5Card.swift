extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	3	de <eat> ; de <kill> ; de mat ; deed the ; dej entr ; del 0 ; del cier
        suicidal_ideation	3	del terren ; deni all ; dentist want ; depression no ; desd <day> ; desk yest
        suicidal_ideation	3	di mi ; dialysi ; diari mas ; dic me ; diner del ; dio se ; doe mol
        suicidal_ideation	3	dond <go> ; dont <write> ; dont just ; dont mean ; door at ; door clos
        suicidal_ideation	3	down <moment> ; down now ; draft ; dtr moth ; duerm la ; dun ; each <hear>
        suicidal_ideation	3	each trip ; each voic ; ear <furniture> ; easy and ; eighty dollar
        suicidal_ideation	3	el departament ; el divorci ; el par ; empiez con ; emt ; en contest ; en las
        suicidal_ideation	3	en nochebuen ; encarg a ; encier en ; enferm no ; enganch a ; engin off
        suicidal_ideation	3	engin run ; enoj con ; equivoc de ; eramo <child> ; errand ; est el
        suicidal_ideation	3	est enferm ; est mes ; est ni ; est viv ; everyon say ; ex <write> ; expect to
        suicidal_ideation	3	eye on ; f <say> ; falt ni ; fami for ; fent detox ; few at ; fijes que
        suicidal_ideation	3	fin <kin> ; final <job> ; final con ; final work ; first frost ; first tim
        suicidal_ideation	3	food is ; for 0 ; for <outdoors> ; for <soon> ; for min ; for whoev ; found in
        suicidal_ideation	3	frasc de ; friday becaus ; friend ; from 0 ; from <night> ; from it ; from va
        suicidal_ideation	3	ful and ; furnac ; fus ; gas ; get cold ; get himself ; get kid ; gon <put>
        suicidal_ideation	3	gon and ; gon put ; gon two ; good headphon ; goodnight ; googl you
        suicidal_ideation	3	graduat your ; grand tien ; guitar ; hair dry ; hand off ; happen aft
        suicidal_ideation	3	has cok ; has eye ; hast <eat> ; hav count ; hav no ; hav wish ; he hav
        suicidal_ideation	3	he measur ; he quer ; he relocat ; he wrot ; head ; headlight ; hear
        suicidal_ideation	3	hear each ; hel be ; her <build> ; her cook ; her down ; her eye ; her lol
        suicidal_ideation	3	her niec ; her nightstand ; her or ; her sheet ; her wrist ; herramienta y
        suicidal_ideation	3	herself if ; herself off ; hes <amount> ; hijo van ; him <container>
        suicidal_ideation	3	him first ; his room ; his thing ; his truck ; his turn ; hna ; hold
        suicidal_ideation	3	hold lift ; hom need ; hom over ; hop that ; hospital sent ; hung a
        suicidal_ideation	3	husband took ; i <ask> ; i <continue> ; i almost ; i book ; i cant ; i empti
        suicidal_ideation	3	i measur ; i redid ; i wok ; id <leave> ; if its ; ig ; ill want ; im diabetic
        suicidal_ideation	3	im only ; in ord ; in tim ; in what ; inf ; inmat 0 ; inpt ; instruction for
        suicidal_ideation	3	insulin on ; insuranc no ; is if ; is settl ; isnt ; it <amount> ; it each
        suicidal_ideation	3	it thi ; it wil ; its hard ; iv 0 ; ive shown ; jes ; jetty <past>
        suicidal_ideation	3	jetty befor ; jun he ; jun on ; just as ; kaddish ; kept cut ; kept on
        suicidal_ideation	3	kind as ; kind tel ; kms every ; la <say> ; la azote ; la bici ; la del
        suicidal_ideation	3	la man ; la molesti ; la quincen ; la quis ; la vel ; larg en ; las <go>
        suicidal_ideation	3	las pastilla ; late she ; leav thing ; leav your ; light out ; lil <friend>
        suicidal_ideation	3	llav a ; lo llamen ; lo meno ; long way ; los companero ; m <opioid>
        suicidal_ideation	3	m <rope> ; m activ ; m dop ; machinist ; mad an ; mad my ; madr de ; mal voic
        suicidal_ideation	3	mar llev ; mar tom ; march and ; mart me ; mas ; me <need> ; me dejen ; me her
        suicidal_ideation	3	me two ; me vuelv ; meant ; meno un ; mes tom ; meth been ; mezcal anti
        suicidal_ideation	3	mi gent ; mis sesent ; molesti ; mor ; mor off ; morirs ; morn on ; most thing
        suicidal_ideation	3	motel clerk ; motel room ; mr alvarez ; my <rope> ; my ambien ; my application
        suicidal_ideation	3	my fil ; my mind ; nam <ask> ; nam ask ; nam want ; nbr ; neck in ; need me
        suicidal_ideation	3	neighbor say ; nev mind ; ni al ; nic <crowd> ; nic peopl ; night deep
        suicidal_ideation	3	night six ; nit befor ; nit for ; nit n ; no mor ; no street ; no troubl
        suicidal_ideation	3	nobody answer ; nobody even ; noon onc ; not <amount> ; not til ; notifi
        suicidal_ideation	3	novi dic ; numb ; ocup ; of 0 ; of <pill> ; of park ; of who ; on <room>
        suicidal_ideation	3	on anybody ; on cel ; on door ; on for ; on som ; on watch ; one <lock>
        suicidal_ideation	3	one sit ; one stuck ; one they ; only quit ; open it ; opi <treatment>
        suicidal_ideation	3	opi detox ; or doe ; organic ; oth option ; otr lun ; our kid ; outfit and
        suicidal_ideation	3	own <media> ; pa <treatment> ; paid in ; par ener ; part ; partn ; past
        suicidal_ideation	3	pay 0 ; peric noma ; person ; person one ; person pick ; person stop
        suicidal_ideation	3	phon goe ; phon the ; pick me ; piens es ; pil in ; plac said ; plan
        suicidal_ideation	3	plan train ; pleas correct ; po thi ; porqu una ; post say ; pt told ; puent
        suicidal_ideation	3	puent de ; punt ; q <need> ; que anoch ; que com ; que empiez ; que la
        suicidal_ideation	3	que manan ; que mis ; que pens ; que piens ; question on ; quit everyth
        suicidal_ideation	3	radiator ; rat me ; receipt in ; recoj a ; refus <hospital> ; residencial
        suicidal_ideation	3	return the ; right too ; rn ; rn <medicine> ; rn med ; rn re ; roommat of
        suicidal_ideation	3	rop is ; run ; rush on ; ruth ; saf <think> ; saf plan ; said ther
        suicidal_ideation	3	saturday ther ; say be ; say sorry ; script ; se <blood> ; se cort ; se encer
        suicidal_ideation	3	see ; see new ; segur a ; sem ; sentenc i ; septemb ; serian ; settl <past>
        suicidal_ideation	3	settl befor ; she <try> ; she laugh ; she thought ; she tri ; shelf for
        suicidal_ideation	3	sho off ; shoebox of ; shook hand ; si entr ; sign for ; sinc 0 ; sinc <month>
        suicidal_ideation	3	sit by ; slur ; so <calm> ; so ther ; sob ; somebody ; song to ; spar set
        suicidal_ideation	3	start put ; stay ask ; step off ; stop being ; strong as ; structur and
        suicidal_ideation	3	su <clothes> ; su <play> ; substanc not ; sud tx ; sufficient ; suit me
        suicidal_ideation	3	sw from ; tablet would ; tak and ; tambien par ; teach the ; th or ; than me
        suicidal_ideation	3	thank to ; that <seizure> ; that literal ; that near ; the $ ; the <pet>
        suicidal_ideation	3	the <sedative> ; the <water> ; the b ; the bathroom ; the bedsheet ; the belt
        suicidal_ideation	3	the cent ; the costc ; the drop ; the fault ; the gap ; the grain ; the hoodi
        suicidal_ideation	3	the kid ; the nit ; the notary ; the pier ; them <calm> ; then drov ; ther is
        suicidal_ideation	3	ther out ; they bury ; thi <night> ; thin on ; thought good ; thought of
        suicidal_ideation	3	thursday if ; til ; tim ive ; tintoreri ; to all ; to clean ; to go
        suicidal_ideation	3	to practic ; to telephon ; to thirty ; to worry ; tod y ; todo me ; took down
        suicidal_ideation	3	took off ; top it ; tourist ; trabaj final ; traig gana ; twenty one ; two he
        suicidal_ideation	3	txt ; typ to ; un dibuj ; un pas ; uno lo ; up than ; up x ; vas de
        suicidal_ideation	3	veterinari ; vez ; viern sab ; viv all ; voic said ; voic who ; walk down
        suicidal_ideation	3	wan be ; was <think> ; was due ; wasnt <angry> ; wasnt mad ; week for
        suicidal_ideation	3	week its ; what am ; what hed ; wher exact ; wher hes ; wheth his ; whisper he
        suicidal_ideation	3	who <wait> ; who goe ; who stay ; with <fire> ; with for ; without my
        suicidal_ideation	3	word that ; work every ; would <wait> ; would check ; would stay
        suicidal_ideation	3	written down ; wrot ; x decad ; y nadi ; ya <think> ; ya pued ; year up
        suicidal_ideation	3	yest with ; yo nad ; youd tak ; él viv
        suicidal_ideation	-3	0 <home> ; 0 <past> ; 0 nd ; 0 need ; 0 out ; <alcohol> <room> ; <alcohol> en
        suicidal_ideation	-3	<alcohol> sinc ; <amount> <afraid> ; <asleep> in ; <asleep> ok ; <blood> from
        suicidal_ideation	-3	<blood> in ; <bodypart> <child> ; <bodypart> <cold> ; <bodypart> <tool>
        suicidal_ideation	-3	<bodypart> has ; <bodypart> out ; <break> <headface> ; <break> down
        suicidal_ideation	-3	<child> has ; <clean> <amount> ; <clinician> who ; <clothes> its
        suicidal_ideation	-3	<cold> <fluid> ; <colleague> <write> ; <colleague> i ; <consume> <town>
        suicidal_ideation	-3	<consume> <write> ; <consume> is ; <continue> a ; <crowd> <go>
        suicidal_ideation	-3	<crowd> <think> ; <crowd> de ; <day> <crowd> ; <day> am ; <day> are
        suicidal_ideation	-3	<day> hes ; <day> sam ; <daytime> en ; <daytime> par ; <drive> was
        suicidal_ideation	-3	<eat> <leave> ; <emergency> en ; <fall> in ; <fall> out ; <friend> <go>
        suicidal_ideation	-3	<friend> from ; <furniture> i ; <give> and ; <go> <church> ; <go> bien
        suicidal_ideation	-3	<happy> with ; <headface> to ; <hear> the ; <height> on ; <hit> y
        suicidal_ideation	-3	<home> <furniture> ; <home> lik ; <insurance> <crowd>
        suicidal_ideation	-3	<insurance> <treatment> ; <job> as ; <key> <home> ; <key> con ; <key> to
        suicidal_ideation	-3	<kill> in ; <kin> <medicine> ; <leave> <law> ; <moment> of ; <moment> one
        suicidal_ideation	-3	<moment> or ; <money> por ; <month> i ; <need> <night> ; <need> per
        suicidal_ideation	-3	<need> step ; <night> 0 ; <night> of ; <opening> <angry> ; <opening> con
        suicidal_ideation	-3	<outdoors> <always> ; <outdoors> <job> ; <outdoors> <outdoors>
        suicidal_ideation	-3	<pain> <hospital> ; <partner> <feel> ; <partner> <insurance>
        suicidal_ideation	-3	<partner> <moment> ; <partner> <need> ; <partner> had ; <past> <headface>
        suicidal_ideation	-3	<past> it ; <past> no ; <pet> en ; <photo> <stranger> ; <pill> <consume>
        suicidal_ideation	-3	<pill> at ; <play> <always> ; <promise> <count> ; <record> <continue>
        suicidal_ideation	-3	<remember> of ; <room> <crowd> ; <room> are ; <say> <leave> ; <say> is
        suicidal_ideation	-3	<say> la ; <say> not ; <school> <moment> ; <school> and ; <school> is
        suicidal_ideation	-3	<school> on ; <see> <die> ; <see> <phone> ; <see> her ; <see> that
        suicidal_ideation	-3	<shake> <amount> ; <shake> <headface> ; <shame> <say> ; <start> <job>
        suicidal_ideation	-3	<start> as ; <start> with ; <stimulant> <eat> ; <stimulant> was
        suicidal_ideation	-3	<stop> <alcohol> ; <stop> <consume> ; <stop> <pill> ; <stranger> <see>
        suicidal_ideation	-3	<stranger> <town> ; <stranger> from ; <take> <headface> ; <take> <need>
        suicidal_ideation	-3	<take> an ; <threat> to ; <treatment> <partner> ; <water> <continue>
        suicidal_ideation	-3	<week> <say> ; <week> at ; <week> sin ; <week> ya ; <write> about
        suicidal_ideation	-3	<year> <see> ; <year> at ; a <angry> ; a <child> ; a <eat> ; a <happy>
        suicidal_ideation	-3	a <hot> ; a <medicine> ; a <say> ; a <seizure> ; a <treatment> ; a funeral
        suicidal_ideation	-3	a intent ; a one ; a ~<rope> ; about every ; about that ; acros ; acuerd
        suicidal_ideation	-3	add ; aft school ; agent ; ahorit ; aint ; airport ; al <stop> ; al termin
        suicidal_ideation	-3	along and ; am no ; an <night> ; and <asleep> ; and mad ; and she ; and sleep
        suicidal_ideation	-3	and want ; ano pas ; anxiety ; apr ; apriet ; arriv ; as she ; ask wheth
        suicidal_ideation	-3	august and ; baby in ; babysit ; basical ; becom ; been <sober> ; befor 0
        suicidal_ideation	-3	befor it ; behind my ; believ ; bird ; bring it ; brought hom ; bus stop
        suicidal_ideation	-3	cabez ; cal it ; cal stat ; cald ; calient ; cam through ; cam up
        suicidal_ideation	-3	cant <awake> ; car at ; cas ya ; casin ; cat cam ; central ; cerc ; clr <ask>
        suicidal_ideation	-3	clr ask ; cod ; cold on ; com si ; con mis ; consid ; contrat ; cool
        suicidal_ideation	-3	could <say> ; cousin ; cover ; cran ; cream ; cuchar ; current ; dai no ; dan
        suicidal_ideation	-3	daught is ; day eight ; de <child> ; de eso ; de joven ; dej el ; deliv
        suicidal_ideation	-3	despert y ; dial ; didnt say ; died of ; dio una ; do <crowd> ; do we ; dob
        suicidal_ideation	-3	dol ; dolar ; donat ; down my ; durant ; dv ; el <colleague> ; el <headface>
        suicidal_ideation	-3	el <media> ; el corazon ; el vest ; ello ; ello y ; en ener ; en su
        suicidal_ideation	-3	en tijuan ; enrollment ; es el ; esquin ; expect you ; f <drug> ; fent in
        suicidal_ideation	-3	fin and ; finish a ; for $ ; for <need> ; for <pain> ; for <play> ; for day
        suicidal_ideation	-3	for herself ; for meth ; for parent ; for residential ; frighten ; from a
        suicidal_ideation	-3	fuer a ; garag swept ; get help ; gooseflesh ; gracia a ; grand mal
        suicidal_ideation	-3	ground floor ; gust ; hallway ; handwrit ; hasnt had ; havent had
        suicidal_ideation	-3	he <awake> ; he <past> ; he could ; he used ; hel <need> ; her hand
        suicidal_ideation	-3	her last ; her off ; hes <ask> ; high ; hij le ; history ; hold music
        suicidal_ideation	-3	hour a ; houston ; how deep ; how thing ; hubby ; hygienist ; i <afraid>
        suicidal_ideation	-3	i am ; i complet ; i nev ; i pay ; i rememb ; id <kill> ; im in ; im sick
        suicidal_ideation	-3	in august ; in malibu ; in prescot ; in recovery ; in rm ; is <afraid>
        suicidal_ideation	-3	is <soon> ; is now ; is thi ; isnt until ; it by ; it feel ; it she ; it turn
        suicidal_ideation	-3	its <stimulant> ; its cok ; kitten ; kne ; knuckl ; la <see> ; la iglesi
        suicidal_ideation	-3	las manana ; lawy say ; le <consume> ; le <stop> ; left arm ; let say
        suicidal_ideation	-3	lik me ; link ; llamant ; lunch with ; map ; me <buy> ; me <leave>
        suicidal_ideation	-3	me <treatment> ; me at ; me through ; me when ; medical detox ; meth x
        suicidal_ideation	-3	mi <insurance> ; mis one ; molin ; morn and ; mos ; mtg ; mudanz ; my bos
        suicidal_ideation	-3	my breastbon ; my cousin ; my friend ; my nos ; my stepdad ; nam is ; nd
        suicidal_ideation	-3	near the ; nev <go> ; new <clinician> ; new <job> ; night at ; nin of ; nl
        suicidal_ideation	-3	no <write> ; no sabemo ; no soy ; no ~me ; nod off ; of <caretaking>
        suicidal_ideation	-3	of <night> ; of that ; of voic ; of xanax ; off cok ; on <eat> ; opening
        suicidal_ideation	-3	or no ; otra ; our <church> ; over the ; pag <amount> ; papa ; patient
        suicidal_ideation	-3	patron me ; per <partner> ; perhap she ; php ; pillow ; pinch ; play
        suicidal_ideation	-3	por <stimulant> ; por una ; porqu en ; prior ; project ; proper ; prueb
        suicidal_ideation	-3	pued llev ; que estoy ; re nephew ; regal mis ; rehabilitacion ; relationship
        suicidal_ideation	-3	resed ; residential program ; resolv ; retir ; retir and ; roomat
        suicidal_ideation	-3	say nobody ; self <money> ; self pay ; sepulved <height> ; sepulved overpas
        suicidal_ideation	-3	shak ; sharp ; she not ; should i ; sinc lunch ; sit for ; ski ; sleep ok
        suicidal_ideation	-3	slow and ; sneez ; so <amount> ; so far ; sobrin ; spider ; stag ; stor
        suicidal_ideation	-3	stubborn ; suegr ; sum ; sus <child> ; swept out ; swing ; tamal ; temblor
        suicidal_ideation	-3	temp ; teng una ; texa ; that <last> ; that <start> ; the <kill> ; the cord
        suicidal_ideation	-3	the detox ; the er ; the school ; the sepulved ; the wrong ; thi <town>
        suicidal_ideation	-3	third ; thre evening ; tien <insurance> ; to death ; to feel ; to promis
        suicidal_ideation	-3	to stop ; tom en ; ton ; tra un ; traig la ; train to ; tremulou ; twelv
        suicidal_ideation	-3	two month ; un <treatment> ; una <friend> ; us a ; used ; vendi ; virtual
        suicidal_ideation	-3	want in ; was <kill> ; was sit ; way too ; we <build> ; we do ; we put
        suicidal_ideation	-3	we shar ; wer <amount> ; wher a ; whil ; with <stimulant> ; wiv ; wk 0
        suicidal_ideation	-3	work night ; wrong numb ; y asi ; y desd ; y quier ; y tra ; y uno ; you kind
        suicidal_ideation	-3	your <build> ; ~<unreal> ; ~overdos ; ~sz ever ; ~tabl ; él <say> ; él dic
        suicidal_ideation	-4	+ cok ; 0 <crowd> ; 0 <furniture> ; 0 <kin> ; 0 <last> ; 0 <week> ; 0 but
        suicidal_ideation	-4	0 from ; 0 last ; 0 narcan ; 0 now ; 0 sinc ; 0 want ; 0 with
        suicidal_ideation	-4	<alcohol> <leave> ; <alcohol> <withdrawal> ; <alcohol> <year>
        suicidal_ideation	-4	<amount> <continue> ; <amount> <hear> ; <amount> <phone> ; <appointment> with
        suicidal_ideation	-4	<ask> wheth ; <bodypart> <height> ; <buy> <home> ; <buy> <kin>
        suicidal_ideation	-4	<chestheart> <pain> ; <chestheart> and ; <child> is ; <child> wher
        suicidal_ideation	-4	<church> <partner> ; <church> <room> ; <clinician> <blood>
        suicidal_ideation	-4	<clinician> <night> ; <clinician> has ; <clothes> <phone>
        suicidal_ideation	-4	<clothes> <stranger> ; <colleague> <colleague> ; <colleague> is
        suicidal_ideation	-4	<consume> <phone> ; <consume> was ; <container> in ; <container> tod
        suicidal_ideation	-4	<continue> <crowd> ; <crowd> <always> ; <crowd> <outdoors> ; <crowd> en
        suicidal_ideation	-4	<crowd> near ; <crowd> par ; <day> <emergency> ; <daytime> <phone>
        suicidal_ideation	-4	<daytime> anymor ; <daytime> with ; <die> <kin> ; <die> <shame> ; <die> on
        suicidal_ideation	-4	<die> por ; <drive> con ; <drive> iron ; <eat> <clothes> ; <eat> <furniture>
        suicidal_ideation	-4	<eat> <outdoors> ; <eat> <put> ; <eat> that ; <emergency> <amount>
        suicidal_ideation	-4	<emergency> <caretaking> ; <emergency> in ; <fall> <height> ; <fall> <room>
        suicidal_ideation	-4	<fall> off ; <feel> <law> ; <feel> ok ; <fire> up ; <furniture> <headface>
        suicidal_ideation	-4	<furniture> of ; <give> up ; <go> <stimulant> ; <go> <withdrawal> ; <go> me
        suicidal_ideation	-4	<goodbye> <amount> ; <headface> <take> ; <height> en ; <hit> at ; <hit> his
        suicidal_ideation	-4	<hold> <play> ; <home> <count> ; <home> <last> ; <home> de ; <hospital> in
        suicidal_ideation	-4	<hot> 0 ; <job> <home> ; <job> <partner> ; <job> <school> ; <job> <stimulant>
        suicidal_ideation	-4	<job> <week> ; <key> <pet> ; <kill> <kin> ; <kin> <afraid> ; <kin> <fall>
        suicidal_ideation	-4	<kin> <feel> ; <kin> <home> ; <kin> wil ; <last> <sedative> ; <last> part
        suicidal_ideation	-4	<law> <stranger> ; <law> back ; <law> of ; <limp> ; <lock> <drive>
        suicidal_ideation	-4	<medicine> <clinician> ; <medicine> <go> ; <medicine> <pill> ; <medicine> de
        suicidal_ideation	-4	<medicine> y ; <moment> <leave> ; <moment> <room> ; <moment> <soon>
        suicidal_ideation	-4	<moment> <wait> ; <moment> back ; <moment> the ; <money> <moment>
        suicidal_ideation	-4	<money> <need> ; <month> <partner> ; <month> <school> ; <month> en
        suicidal_ideation	-4	<need> <colleague> ; <need> <medicine> ; <need> him ; <need> in
        suicidal_ideation	-4	<night> <bodypart> ; <night> <hit> ; <night> are ; <official> 0
        suicidal_ideation	-4	<official> and ; <official> in ; <opening> <bodypart> ; <opioid> i
        suicidal_ideation	-4	<outdoors> <give> ; <outdoors> <gun> ; <outdoors> <last> ; <outdoors> and
        suicidal_ideation	-4	<palecolor> <bodypart> ; <palecolor> cros ; <partner> <day> ; <partner> and
        suicidal_ideation	-4	<partner> was ; <pet> <need> ; <pet> <school> ; <phone> <daytime>
        suicidal_ideation	-4	<phone> thi ; <photo> 0 ; <photo> <amount> ; <pill> y ; <play> <container>
        suicidal_ideation	-4	<play> <eat> ; <play> <job> ; <play> at ; <play> in ; <play> is ; <play> the
        suicidal_ideation	-4	<promise> <write> ; <put> <say> ; <room> <consume> ; <room> <shake>
        suicidal_ideation	-4	<room> <week> ; <room> in ; <room> lik ; <room> when ; <sad> y
        suicidal_ideation	-4	<say> <consume> ; <say> <sad> ; <say> <year> ; <say> cant ; <say> no
        suicidal_ideation	-4	<school> <furniture> ; <sedative> <medicine> ; <see> <night> ; <see> <write>
        suicidal_ideation	-4	<sober> <amount> ; <sober> from ; <start> thi ; <stimulant> <bodypart>
        suicidal_ideation	-4	<stimulant> <go> ; <stimulant> <leave> ; <stimulant> <room>
        suicidal_ideation	-4	<stimulant> most ; <stimulant> no ; <stop> <opioid> ; <stop> for ; <stop> un
        suicidal_ideation	-4	<stranger> <clothes> ; <stranger> <take> ; <stranger> and ; <take> <blood>
        suicidal_ideation	-4	<take> <cannabis> ; <take> <treatment> ; <take> int ; <think> <calm>
        suicidal_ideation	-4	<town> <give> ; <town> <key> ; <town> <month> ; <trade> <put>
        suicidal_ideation	-4	<treatment> <eat> ; <treatment> <record> ; <treatment> <soon>
        suicidal_ideation	-4	<treatment> <stranger> ; <treatment> a ; <treatment> with ; <trust> you
        suicidal_ideation	-4	<wait> <home> ; <wait> <kin> ; <wait> and ; <week> <alcohol> ; <week> on
        suicidal_ideation	-4	<withdrawal> <alcohol> ; <withdrawal> <stop> ; <withdrawal> in
        suicidal_ideation	-4	<withdrawal> the ; <write> <media> ; <write> <phone> ; a <caretaking>
        suicidal_ideation	-4	a <fluid> ; a <friend> ; a <job> ; a <key> ; a <needle> ; a dead ; a few
        suicidal_ideation	-4	a friend ; a patient ; a radi ; a residential ; a sit ; a sob ; a ~<drug>
        suicidal_ideation	-4	about <always> ; accept ; agar ; ahi no ; ai ; alg de ; ambulanci
        suicidal_ideation	-4	an <amount> ; and <awake> ; and <home> ; and <play> ; and can ; and havent
        suicidal_ideation	-4	and my ; and we ; ansiedad ; any day ; apel ; apoy ; appreciat ; aspirin
        suicidal_ideation	-4	at <home> ; attendanc ; attorney ; ayud a ; bag the ; bakery ; barbecu ; bat
        suicidal_ideation	-4	be for ; behalf ; behalf of ; bicycl ; bishop ; blew ; blu cros ; bomb
        suicidal_ideation	-4	bother anyon ; broken ; bunk ; by midnight ; cak ; cambi ; can com ; cannot
        suicidal_ideation	-4	cano ; cant <breath> ; cant breath ; card is ; caregiv ; cas <think>
        suicidal_ideation	-4	cas plan ; certifi ; channel ; child ; children ; church ; cinc dia ; ciudad
        suicidal_ideation	-4	clr <kin> ; clr <phone> ; clr has ; coach littl ; cocin ; cok with ; color
        suicidal_ideation	-4	colour ; com diez ; com from ; com hom ; com se ; con quien ; cond
        suicidal_ideation	-4	condition ; conozc ; cough ; could <drive> ; couldnt ; coupl next ; cours
        suicidal_ideation	-4	cup ; curb ; day on ; de <appointment> ; de <hit> ; de <outdoors> ; deadlin
        suicidal_ideation	-4	deci ; dedo ; dej de ; deliver ; deni ~si ; die but ; dif ; dim ; do that
        suicidal_ideation	-4	do you ; doe a ; doing great ; don 0 ; don it ; dont even ; down her ; dozen
        suicidal_ideation	-4	dream ; drew ; dril ; driv past ; dry ; drywal ; duel ; duty ; el <school>
        suicidal_ideation	-4	el camion ; el juez ; elbow ; elephant ; en <amount> ; en agost ; ent
        suicidal_ideation	-4	epilepsy ; es de ; es por ; escond ; est <palecolor> ; even notic ; f crack
        suicidal_ideation	-4	feel ok ; fellow ; finger ; flow ; fml ; for self ; foreman ; forklift
        suicidal_ideation	-4	from <play> ; front <opening> ; fry ; fuman ; funeral ; gatorad ; get int
        suicidal_ideation	-4	girl who ; go anywher ; gradu ; grip ; grow ; h ; hacen ; had som ; hag al
        suicidal_ideation	-4	half the ; happy ; has <illness> ; hat ; hav him ; he <fall> ; help me
        suicidal_ideation	-4	her <last> ; her dos ; hes the ; high on ; his <clinician> ; his eye
        suicidal_ideation	-4	his hand ; his landlord ; his wif ; hit me ; hold the ; hot ; hour of
        suicidal_ideation	-4	hoy sí ; humor ; husband ; i <play> ; i clean ; i com ; i laugh ; i los
        suicidal_ideation	-4	i snort ; i writ ; im <sick> ; im the ; in <go> ; in <law> ; in colleg
        suicidal_ideation	-4	in thre ; instal ; insuranc paper ; internamient ; is <hold> ; is <moment>
        suicidal_ideation	-4	is my ; it just ; it or ; its <eat> ; jaj ; jueg ; jur ; just a ; keep park
        suicidal_ideation	-4	kid wher ; kil the ; king ; la <clean> ; la <outdoors> ; la tard ; labio
        suicidal_ideation	-4	landlin ; las de ; las dos ; last dos ; last part ; le doy ; leav im
        suicidal_ideation	-4	leav my ; legal ; lif back ; lik <eat> ; llav con ; lun y ; lung
        suicidal_ideation	-4	m <sedative> ; magandang ; mailbox ; manana ; mat a ; mattres ; me <happy>
        suicidal_ideation	-4	me cuid ; me pas ; me what ; merc ; mi cun ; mi parej ; mi prim ; mi trabaj
        suicidal_ideation	-4	miercol ; mol + ; month in ; mor of ; mor on ; mov ; mow ; msw ; murd
        suicidal_ideation	-4	my <ask> ; my <chestheart> ; my <play> ; my <stimulant> ; my email ; my eye
        suicidal_ideation	-4	my fiance ; my guy ; my hous ; my left ; my second ; my teeth ; myself i
        suicidal_ideation	-4	nad de ; nad ni ; nev had ; ni que ; night befor ; no <emergency> ; no sab
        suicidal_ideation	-4	no ~<opioid> ; noon and ; nos <go> ; nos <say> ; not <angry> ; now the
        suicidal_ideation	-4	o sea ; od 0 ; of <moment> ; of car ; of one ; of stat ; ofc ; okay
        suicidal_ideation	-4	on <alcohol> ; on <go> ; on behalf ; on own ; on sit ; our <money>
        suicidal_ideation	-4	our street ; over <amount> ; own the ; pamphlet ; pancak ; paramedic
        suicidal_ideation	-4	part just ; password for ; pech ; pel ; pelicul ; pesc ; physical ; play the
        suicidal_ideation	-4	por dond ; porch ; possibl ; pow ; pregnant ; pres <amount> ; prescot
        suicidal_ideation	-4	pretend ; prim se ; problem ; pt is ; pued <give> ; que <take> ; que ni
        suicidal_ideation	-4	que teng ; queremo ; quier dejarl ; quis quit ; quit in ; read me ; recal
        suicidal_ideation	-4	recommend ; reconoc ; revent ; rez ; ribbon ; rob ; rodil ; roost ; rough
        suicidal_ideation	-4	rv ; sab ni ; sabemo ; saint ; sampl ; sant ; say and ; scar to ; scissor to
        suicidal_ideation	-4	scor ; screen ; se <fall> ; se llam ; se revent ; seriou ; serious ; seven
        suicidal_ideation	-4	sillon ; sin <need> ; sinc her ; sintoma ; slept ; so i ; sob liv ; sometim
        suicidal_ideation	-4	somewher with ; st <law> ; stepfath ; storm ; su <alcohol> ; su <say>
        suicidal_ideation	-4	suggest ; support ; sweaty ; sí quier ; tap off ; tea leav ; teeth ; ten
        suicidal_ideation	-4	terapeut ; terapi ; termin me ; thanksgiv ; that <stop> ; that my ; the <eat>
        suicidal_ideation	-4	the <hot> ; the <opioid> ; the <stimulant> ; the army ; the bakery
        suicidal_ideation	-4	the bedroom ; the card ; the clinic ; the flu ; the hang ; the lamp
        suicidal_ideation	-4	the lawy ; the left ; the new ; the porch ; the room ; the stat ; the wind
        suicidal_ideation	-4	then it ; ther park ; they <phone> ; they did ; they gav ; they said
        suicidal_ideation	-4	thirty year ; thumb ; tijuan ; tir iron ; to you ; toc la ; todavi ; todo y
        suicidal_ideation	-4	told us ; too <amount> ; trabaj de ; track and ; trap ; trembl ; try again
        suicidal_ideation	-4	try to ; twin ; two winter ; un <friend> ; un <kin> ; un <outdoors> ; un lug
        suicidal_ideation	-4	una <moment> ; una hor ; until ive ; up lik ; urgent car ; us ; valley
        suicidal_ideation	-4	van dos ; ven ; veng ; vest azul ; viern y ; violent ; w ; wagon ; wallpap
        suicidal_ideation	-4	want him ; was fin ; watch him ; watch the ; we can ; we go ; web ; wed in
        suicidal_ideation	-4	what <soon> ; what do ; what next ; who <phone> ; who handl ; who has
        """
}
