extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	10	been <school> ; been draft ; been sav ; bendicion ; bik the ; bil is
        suicidal_ideation	10	blank aft ; blist did ; blurry ; by hang ; cal anoth ; can turn ; catr
        suicidal_ideation	10	chosen ; christma but ; cle <amount> ; clean than ; com <see> ; com look
        suicidal_ideation	10	completenes that ; contrasena ; cord and ; cowork she ; cuiden a
        suicidal_ideation	10	d <partner> ; d wif ; de viaj ; del <height> ; delet my ; detox two
        suicidal_ideation	10	dij gracia ; divorc so ; do bet ; doming me ; dont feel ; dont see
        suicidal_ideation	10	door open ; dres blu ; dres the ; drov to ; drown myself ; duerman ; eat at
        suicidal_ideation	10	el ratic ; eleventh ; encuentr sent ; endors passiv ; engin on ; es <asleep>
        suicidal_ideation	10	es adict ; es pa ; ese dia ; estoy <think> ; estoy <wait> ; estoy esper
        suicidal_ideation	10	every account ; every debt ; f <write> ; f sound ; farth ; find it
        suicidal_ideation	10	finish him ; folk get ; font ; garag 0 ; get which ; gon <die> ; good mom
        suicidal_ideation	10	good then ; got enough ; grandson the ; gut to ; hal cas ; hav decid
        suicidal_ideation	10	hay <blood> ; hay sangr ; he <rope> ; her <media> ; her forearm ; her spin
        suicidal_ideation	10	her story ; hic la ; hija estarian ; him how ; his <key> ; his board
        suicidal_ideation	10	his watch ; hour want ; how quiet ; hoy fue ; hug the ; i wasnt ; it along
        suicidal_ideation	10	it blist ; it written ; jornaler 0 ; just keep ; keep notic ; key hang
        suicidal_ideation	10	kid next ; kier <kill> ; kier <stop> ; kier dej ; kier mat ; know yal
        suicidal_ideation	10	la alcanz ; la bendicion ; la insulin ; la sog ; last nic ; le encarg
        suicidal_ideation	10	leav theyd ; let himself ; library book ; list but ; llev <week>
        suicidal_ideation	10	llev semana ; load gun ; long a ; los brazo ; man dad ; me calm ; me encarg
        suicidal_ideation	10	me kier ; me par ; me tomorrow ; meant it ; medicin cabinet ; mes la
        suicidal_ideation	10	mi <amount> ; mi litr ; mis <medicine> ; mom get ; mom old ; my thigh
        suicidal_ideation	10	needl with ; nic <think> ; nic know ; night look ; night say ; nightstand and
        suicidal_ideation	10	nino con ; noma estorb ; numb i ; ojal ; on perc ; on then ; on way
        suicidal_ideation	10	one <stranger> ; only cam ; pa ; pa fuer ; padr toma ; paid the
        suicidal_ideation	10	paid through ; par cad ; password in ; perdonenm todo ; performanc
        suicidal_ideation	10	pharmacist for ; pidi disculpa ; pil 0 ; policy is ; pregunt porqu
        suicidal_ideation	10	purpos <day> ; purpos to ; q ya ; que contesten ; que diosit ; quier cer
        suicidal_ideation	10	quier mor ; quit look ; rail 0 ; real all ; recoj a ; reservo befor ; ring to
        suicidal_ideation	10	said aft ; sam friday ; scrub the ; se <rope> ; se colg ; se duerman
        suicidal_ideation	10	se quis ; see 0 ; self with ; semana pens ; ser en ; sist goodby ; sist phon
        suicidal_ideation	10	slow voic ; som night ; somebody feed ; su per ; suicid sinc ; swallow the
        suicidal_ideation	10	switch ; taken to ; talk him ; team 0 ; tel whoev ; the arithmetic ; the clos
        suicidal_ideation	10	the engin ; the insulin ; the letter ; the pickup ; the point ; the saf
        suicidal_ideation	10	the saint ; them back ; ther thre ; they can ; theyl hav ; tid tabl ; tir al
        suicidal_ideation	10	titl to ; to each ; to everybody ; to mail ; to son ; today say ; todo <put>
        suicidal_ideation	10	tonit i ; too long ; took every ; toqu y ; traj ; tuck a ; tuesday becaus
        suicidal_ideation	10	tuesday i ; until sunday ; us <always> ; us should ; use perc ; vec est
        suicidal_ideation	10	ver que ; voy no ; walk her ; what bother ; which bridg ; whichev way
        suicidal_ideation	10	who get ; whoev find ; whoev has ; wil quit ; with <think> ; with plan
        suicidal_ideation	10	work it ; would do ; writ if ; y anoch ; ya les
        suicidal_ideation	9	0 text ; <alone> <clean> ; <always> <key> ; <always> cos ; <amount> new
        suicidal_ideation	9	<ask> <promise> ; <ask> cuanto ; <ask> how ; <asleep> de ; <asleep> for
        suicidal_ideation	9	<asleep> ya ; <breath> <sad> ; <breath> hard ; <buy> <alone> ; <buy> already
        suicidal_ideation	9	<calm> <think> ; <child> dont ; <child> only ; <church> 0 ; <church> she
        suicidal_ideation	9	<clothes> <kin> ; <consume> asi ; <count> <afraid> ; <count> <limp>
        suicidal_ideation	9	<crowd> hed ; <day> card ; <day> set ; <daytime> <clean> ; <die> <night>
        suicidal_ideation	9	<die> activ ; <die> gestur ; <drive> off ; <feel> <stop> ; <friend> you
        suicidal_ideation	9	<give> <fall> ; <give> my ; <go> <rope> ; <go> open ; <headface> <trade>
        suicidal_ideation	9	<height> si ; <kin> pa ; <kin> wel ; <leave> <tired> ; <lock> <rope>
        suicidal_ideation	9	<need> <height> ; <need> x ; <night> me ; <night> on ; <opening> <fluid>
        suicidal_ideation	9	<outdoors> <hear> ; <pet> <stranger> ; <phone> <calm> ; <phone> block
        suicidal_ideation	9	<phone> off ; <phone> tim ; <promise> <kill> ; <promise> por ; <room> be
        suicidal_ideation	9	<rope> himself ; <rope> is ; <sad> <past> ; <sad> <say> ; <sad> si ; <say> em
        suicidal_ideation	9	<see> <trust> ; <see> cas ; <stranger> <pet> ; <stranger> <think>
        suicidal_ideation	9	<take> <height> ; <take> own ; <take> which ; <think> <shame> ; <town> bks
        suicidal_ideation	9	<week> com ; <write> my ; <year> til ; a befor ; a pickup ; a proposit ; a ser
        suicidal_ideation	9	about <die> ; abuel porqu ; aft thi ; aft today ; ahorc en ; al <soon>
        suicidal_ideation	9	al tren ; alguien y ; all <put> ; all my ; amanec ; and hop ; and leav
        suicidal_ideation	9	and shel ; angry that ; audi ; avent al ; away til ; ayud x ; be <die> ; be by
        suicidal_ideation	9	be clean ; be dramatic ; be long ; be quick ; be so ; be too ; been <money>
        suicidal_ideation	9	been <play> ; been want ; befor somebody ; beneficiary form ; birthday card
        suicidal_ideation	9	bks ; both wrist ; brak ; brav ; breath hard ; broth left ; broth text
        suicidal_ideation	9	bullet for ; but <calm> ; but quiet ; cad cos ; caja con ; carta par ; cer y
        suicidal_ideation	9	ciel ; client told ; client was ; clr <breath> ; com hacerl ; com im
        suicidal_ideation	9	com upon ; counselor 0 ; cry hard ; cry tel ; cumplan ; cut last ; dar las
        suicidal_ideation	9	deep than ; delet all ; descans ya ; desd hoy ; desintoxicacion per ; dia sei
        suicidal_ideation	9	didnt <happy> ; didnt <take> ; didnt laugh ; dij en ; dio me ; dog at
        suicidal_ideation	9	doming voy ; door now ; draw the ; driv out ; dutch and ; dx <furniture>
        suicidal_ideation	9	dx bed ; each kid ; easiest ; el barandal ; el cajon ; el cinturon
        suicidal_ideation	9	el panteon ; ell con ; encarg el ; encargu ; encontr <day> ; enough of
        suicidal_ideation	9	entir bottl ; era tod ; est <night> ; est noch ; even for ; everyon is
        suicidal_ideation	9	everyth so ; everyth squar ; except you ; f <give> ; far ive ; farmaceutic
        suicidal_ideation	9	fin <record> ; fin print ; firm la ; first ive ; for <water> ; for camp
        suicidal_ideation	9	for safety ; for si ; for when ; fresh <blood> ; fresh cut ; gas <amount>
        suicidal_ideation	9	gas enough ; gestur ; get stuck ; gon kil ; good headphon ; gracia por
        suicidal_ideation	9	gun out ; hair for ; hannah ; happen and ; he plan ; headston ; help it
        suicidal_ideation	9	her <key> ; her his ; her paper ; heroin sinc ; hes check ; his <shame>
        suicidal_ideation	9	his jacket ; his tool ; hour our ; how calm ; i keep ; i unbuckl ; ice to
        suicidal_ideation	9	if <trust> ; if god ; in being ; in dutch ; in not ; in tim ; is spotles
        suicidal_ideation	9	it can ; ive <write> ; ive tap ; ive written ; just <money> ; just tidy
        suicidal_ideation	9	keep rehears ; la baj ; la culp ; la funerari ; la munec ; la operador
        suicidal_ideation	9	la oril ; la tand ; lab i ; las <put> ; late ; laugh it ; les <stop> ; les dej
        suicidal_ideation	9	les dij ; les if ; let id ; library bks ; lif <last> ; lif <night> ; lif last
        suicidal_ideation	9	lif on ; light <insurance> ; light bil ; light switch ; lik littl ; lin item
        suicidal_ideation	9	long <friend> ; long it ; los vidrio ; lot en ; lvl 0 ; m told ; mak <think>
        suicidal_ideation	9	mak plan ; mam yo ; mas del ; mas escribirl ; me <rope> ; me apart ; me bes
        suicidal_ideation	9	me she ; me theyl ; me voy ; mean all ; mean at ; minu ; mis <pet> ; mor tast
        suicidal_ideation	9	motor on ; mucha vec ; muy <calm> ; my pic ; my switch ; my van ; nen me
        suicidal_ideation	9	next fel ; ngl ; noma falt ; norc lik ; not is ; noviembr ya ; now look
        suicidal_ideation	9	numb block ; of <sad> ; of cry ; off <leave> ; off left ; off one ; old <pet>
        suicidal_ideation	9	one cam ; one guy ; only has ; oril ; oth <headface> ; oth sort ; otherwis its
        suicidal_ideation	9	out which ; over cereal ; papelit de ; pascu y ; past friday ; past its
        suicidal_ideation	9	pedi perdon ; phon goe ; pil would ; plastic bag ; pregunt cuanto ; probab say
        suicidal_ideation	9	proposit ; pt etoh ; purpos and ; que pront ; queri decirl ; quis ; rafter in
        suicidal_ideation	9	rail say ; real long ; rearrang ; refier idea ; refus hosp ; regal sus
        suicidal_ideation	9	reservo and ; right wher ; rop ; rop from ; roxi up ; rr <rail> ; rr track
        suicidal_ideation	9	said flat ; say enough ; say goodby ; seal and ; seat with ; sent back
        suicidal_ideation	9	servic weapon ; settl on ; she gon ; she knelt ; she plan ; she re ; shed be
        suicidal_ideation	9	si <say> ; si thi ; soon ; soon the ; sort my ; stat he ; stitch at
        suicidal_ideation	9	suic activ ; sutur ; tap on ; techador ; tel anyon ; teng pensamiento
        suicidal_ideation	9	text you ; the <height> ; the <rope> ; the blad ; the cabinet ; the chang
        suicidal_ideation	9	the patienc ; the trailhead ; then unit ; ther <soon> ; ther to ; thi <week>
        suicidal_ideation	9	thi city ; thigh ; think about ; think theyd ; thinkin about ; til admit
        suicidal_ideation	9	til company ; tim one ; tim say ; titl is ; to <height> ; to <remember>
        suicidal_ideation	9	to anybody ; to deal ; tod <wait> ; tod qued ; tonight on ; tool ; train track
        suicidal_ideation	9	troc y ; truck with ; turn eighteen ; turn in ; unit it ; uno por ; up im
        suicidal_ideation	9	up tmrw ; up tomorrow ; veint de ; vena y ; veo cas ; wait long ; which suit
        suicidal_ideation	9	who ever ; who shouldnt ; window up ; with pistol ; wont see ; would <take>
        suicidal_ideation	9	y pastel ; ya le ; year driv ; year nobody ; year up
        suicidal_ideation	8	+ sinc ; 0 dat ; 0 found ; 0 pag ; 0 stat ; 0 tel ; 0 teng ; 0 warm
        suicidal_ideation	8	<amount> tranquila ; <angry> <awake> ; <appointment> <hold> ; <blood> my
        suicidal_ideation	8	<bodypart> both ; <bodypart> with ; <breath> <outdoors> ; <buy> <pet>
        suicidal_ideation	8	<buy> och ; <cannabis> <clinician> ; <container> just ; <continue> be
        suicidal_ideation	8	<count> <see> ; <day> circl ; <day> fue ; <day> toda ; <daytime> off
        suicidal_ideation	8	<die> junt ; <die> me ; <feel> noth ; <fire> <bodypart> ; <friend> dont
        suicidal_ideation	8	<friend> i ; <furniture> or ; <give> <clothes> ; <give> <goodbye>
        suicidal_ideation	8	<give> <pet> ; <give> <see> ; <give> his ; <give> las ; <go> deep ; <go> m
        suicidal_ideation	8	<go> que ; <goodbye> <write> ; <happy> dont ; <headface> <week> ; <hear> <die>
        suicidal_ideation	8	<hear> wil ; <height> <last> ; <height> <put> ; <height> pil ; <hit> enfrent
        suicidal_ideation	8	<hot> <go> ; <key> <ask> ; <key> <think> ; <key> la ; <kin> which
        suicidal_ideation	8	<last> thing ; <leave> <opening> ; <lock> <water> ; <media> <leave>
        suicidal_ideation	8	<medicine> <stranger> ; <medicine> desd ; <moment> al ; <money> <clothes>
        suicidal_ideation	8	<need> q ; <night> <see> ; <partner> dont ; <past> <blood> ; <past> psych
        suicidal_ideation	8	<pet> <day> ; <pet> a ; <pet> lik ; <pill> <bodypart> ; <pill> <kill>
        suicidal_ideation	8	<pill> i ; <put> <rope> ; <rail> <alcohol> ; <rail> <past> ; <rail> <say>
        suicidal_ideation	8	<room> rath ; <say> op ; <school> al ; <see> <daytime> ; <see> <fall>
        suicidal_ideation	8	<see> myself ; <smell> <alcohol> ; <think> <kill> ; <think> <stop>
        suicidal_ideation	8	<think> bout ; <town> <media> ; <town> shut ; <trust> i ; <try> <water>
        suicidal_ideation	8	<try> ahorc ; <wait> long ; <week> nev ; <write> q ; <year> claus
        suicidal_ideation	8	a <hopeless> ; a <rope> ; a countdown ; a dad ; a laundry ; a mercy ; a pag
        suicidal_ideation	8	abraz ; abt tx ; addres to ; ago to ; ahead for ; alcanz a ; alex ; aliv by
        suicidal_ideation	8	aliv to ; already <think> ; am tel ; and <child> ; and blow ; and cans
        suicidal_ideation	8	and log ; and step ; anoth monday ; antoj ; any <amount> ; any mor
        suicidal_ideation	8	anybody problem ; anywher on ; apagu el ; apt <say> ; apuren ; are <start>
        suicidal_ideation	8	are cal ; are start ; as that ; automatic ; balcony ; barandal del
        suicidal_ideation	8	barstow for ; bartend re ; be <calm> ; be lik ; be no ; big <bodypart>
        suicidal_ideation	8	blind down ; blu box ; board + ; both parrot ; brain out ; broken collarbon
        suicidal_ideation	8	buoy ; cabinet about ; cad niet ; cal record ; calm voic ; cap off ; car if
        suicidal_ideation	8	carg y ; carol who ; cas nuev ; casserol dish ; client numb ; cok yrs
        suicidal_ideation	8	cold wat ; columpi ; com sunday ; comadr y ; compr och ; con plan ; could just
        suicidal_ideation	8	crack desd ; cut my ; d now ; dai parent ; day told ; de secundari ; de vid
        suicidal_ideation	8	decid it ; deed is ; degre and ; del puent ; del viern ; descans me ; deserv a
        suicidal_ideation	8	despidi de ; dialysi rn ; did he ; die ; diosit ; dish and ; dog to ; domicili
        suicidal_ideation	8	dont expect ; dont look ; dont mean ; dont pictur ; doubl if ; down has
        suicidal_ideation	8	driv hom ; driv off ; droga es ; el arbol ; el ciel ; el sacapunta
        suicidal_ideation	8	encarg los ; endors si ; ensen al ; escrib par ; escribi ; ese <day>
        suicidal_ideation	8	estan las ; estarian <amount> ; estarian mas ; estoy <tired> ; even she
        suicidal_ideation	8	every library ; everybody if ; everyon so ; exact why ; f <container>
        suicidal_ideation	8	f bottl ; f narcan ; f third ; f took ; falt que ; fami should ; finish and
        suicidal_ideation	8	flat ; floaty ; follow her ; food not ; for everyth ; for sunday ; for wat
        suicidal_ideation	8	fram on ; fri today ; friday all ; from psych ; ful <day> ; garag ; good hand
        suicidal_ideation	8	graciou ; habi sid ; half out ; halloween 0 ; hand both ; hang attempt
        suicidal_ideation	8	hast <daytime> ; hav sav ; he hug ; heart med ; her both ; her crossword
        suicidal_ideation	8	her keep ; her past ; hes <give> ; hi neg ; highest ; his ash ; his shot
        suicidal_ideation	8	hom wif ; homestand ; hook up ; hop the ; how <cold> ; how cold ; hug
        suicidal_ideation	8	hurt les ; husband ask ; i doubt ; i label ; i meant ; id leav ; id written
        suicidal_ideation	8	ideacion ; if rehab ; if shed ; ill be ; im <drive> ; im find ; inpt inf
        suicidal_ideation	8	insulin and ; is <past> ; is blank ; isnt pick ; it bet ; it doesnt ; it hard
        suicidal_ideation	8	it seem ; it wont ; item 0 ; itl ; its short ; ive arrang ; ive empti
        suicidal_ideation	8	ive mad ; ive quit ; joven 0 ; juev de ; just <law> ; just being
        suicidal_ideation	8	just thought ; keep cut ; kid who ; kind to ; know why ; la <key> ; la and
        suicidal_ideation	8	la cuent ; last thing ; late and ; le avisen ; ledg ; left it ; left to ; lety
        suicidal_ideation	8	lif for ; lifelin ; lin <soon> ; lin next ; list on ; lista ; lit the
        suicidal_ideation	8	lo teng ; load <gun> ; lol dont ; look real ; los quinc ; los tramit ; lye
        suicidal_ideation	8	m <calm> ; m refus ; m vet ; mail back ; mas tranquila ; mat no ; math on
        suicidal_ideation	8	me antoj ; measur the ; medical stabl ; medicar only ; mejor me ; meno la
        suicidal_ideation	8	milagr ; mor each ; moth found ; moth look ; motorbik ; mouth on ; much long
        suicidal_ideation	8	my belt ; my dear ; my list ; my peac ; my thank ; my trunk ; ningun <go>
        suicidal_ideation	8	nuev con ; o ya ; of everybody ; of everyon ; of pain ; of tylenol
        suicidal_ideation	8	off alamed ; official ; ok dont ; on jan ; open what ; outsid iop
        suicidal_ideation	8	own <build> ; pa cuand ; padr lo ; pag lo ; paint it ; panteon ; panteon junt
        suicidal_ideation	8	paper and ; pas my ; person to ; pharmacist how ; pic of ; piedr com
        suicidal_ideation	8	pierna con ; plac <put> ; plane ; playstation ; pleas do ; pot in ; primer en
        suicidal_ideation	8	ps 0 ; pue <go> ; put mak ; pyxi 0 ; que aprendi ; que nadi ; que van
        suicidal_ideation	8	qued un ; queden con ; quis much ; quiten los ; rail an ; record say
        suicidal_ideation	8	regal guitar ; rent your ; reparti los ; resign ; roommat of ; rop and
        suicidal_ideation	8	run thi ; said next ; said thi ; sam font ; sam pag ; se <goodbye>
        suicidal_ideation	8	se despidi ; sel for ; set out ; she diabetic ; she lit ; shed rath ; shift i
        suicidal_ideation	8	sign over ; sigu dic ; skif ; slit her ; slow down ; soap dish ; sob stil
        suicidal_ideation	8	sobr par ; soldadito ; soph <stimulant> ; steep ; stil be ; stil want
        suicidal_ideation	8	stop eat ; stranger its ; su bod ; su caden ; sun he ; suy con ; swallow
        suicidal_ideation	8	taken all ; taken my ; talk down ; th st ; than <always> ; than usual
        suicidal_ideation	8	that that ; the apartment ; the ash ; the bathrob ; the closet ; the deed
        suicidal_ideation	8	the freight ; the goodby ; the guit ; the hardwar ; the hear ; the lan
        suicidal_ideation	8	the lif ; the not ; the planet ; the rang ; the rock ; the skif ; the trunk
        suicidal_ideation	8	theyv <stop> ; thi rig ; thi weekend ; thing ive ; thinkin bout ; thur is
        suicidal_ideation	8	tick it ; tidy ; tiemp <need> ; tim how ; to <kin> ; to identify ; to kil
        suicidal_ideation	8	to mop ; to tak ; took everyth ; tool the ; trabaj ni ; tranquila ; trash out
        suicidal_ideation	8	turn it ; twic today ; un sobr ; und and ; unlock ; uno ya ; up <month>
        suicidal_ideation	8	up angry ; up octob ; vaci el ; van a ; vec piens ; velador a ; vid
        suicidal_ideation	8	vincent thoma ; wait to ; wan ; way down ; way you ; weed with ; went deep
        suicidal_ideation	8	which key ; whoev ; whol <continue> ; whol stil ; why id ; widow and
        suicidal_ideation	8	widow ask ; window on ; wip the ; with ston ; wk abt ; wont <hear> ; would sav
        suicidal_ideation	8	wouldnt tak ; wreck the ; wrist on ; written to ; x eso ; xfer m ; y uninsur
        suicidal_ideation	8	ya era ; year claus ; you becaus ; your tru
        suicidal_ideation	7	/ medic ; 0 # ; 0 <clean> ; 0 cut ; 0 fum ; 0 outsid ; 0 said ; 0 se
        suicidal_ideation	7	0 tequil ; 0 xfer ; <always> <calm> ; <amount> squar ; <amount> wil
        suicidal_ideation	7	<angry> <week> ; <ask> <die> ; <ask> <vermin> ; <ask> al ; <asleep> bet
        suicidal_ideation	7	<bodypart> <week> ; <break> off ; <calm> <moment> ; <calm> it ; <child> as
        suicidal_ideation	7	<child> for ; <child> so ; <child> wil ; <church> ni ; <clean> par
        suicidal_ideation	7	<clothes> <blood> ; <colleague> q ; <color> <phone> ; <consume> <blood>
        suicidal_ideation	7	<container> <moment> ; <container> <promise> ; <container> <smell>
        suicidal_ideation	7	<container> int ; <count> con ; <crowd> <shame> ; <crowd> for ; <day> anyway
        suicidal_ideation	7	<day> present ; <day> refus ; <day> you ; <die> <think> ; <die> <week>
        suicidal_ideation	7	<die> desd ; <die> lik ; <die> myself ; <die> todo ; <emergency> rn
        suicidal_ideation	7	<fall> <child> ; <friend> <wait> ; <friend> <week> ; <friend> mad
        suicidal_ideation	7	<furniture> <medicine> ; <furniture> dont ; <give> anybody ; <give> in
        suicidal_ideation	7	<give> los ; <go> agar ; <gun> <bodypart> ; <gun> <continue> ; <gun> <home>
        suicidal_ideation	7	<happy> <promise> ; <headface> <clean> ; <hear> <start> ; <hear> off
        suicidal_ideation	7	<height> <afraid> ; <height> <colleague> ; <height> <past> ; <height> <say>
        suicidal_ideation	7	<height> by ; <height> has ; <height> peatonal ; <hold> <always>
        suicidal_ideation	7	<hold> <day> ; <home> <awake> ; <home> open ; <hot> <continue>
        suicidal_ideation	7	<insurance> than ; <key> + ; <key> <daytime> ; <key> the ; <kill> <child>
        suicidal_ideation	7	<kill> <continue> ; <kin> <smell> ; <last> <write> ; <lock> <clothes>
        suicidal_ideation	7	<medicine> <container> ; <money> con ; <money> cuand ; <money> out
        suicidal_ideation	7	<need> <break> ; <need> <goodbye> ; <night> <ask> ; <night> <think>
        suicidal_ideation	7	<official> <hold> ; <opening> doesnt ; <opening> lik ; <opening> that
        suicidal_ideation	7	<pain> <write> ; <palecolor> <rail> ; <past> medical ; <pet> <money>
        suicidal_ideation	7	<pet> to ; <phone> <blade> ; <phone> i ; <phone> sav ; <photo> <goodbye>
        suicidal_ideation	7	<photo> <water> ; <photo> las ; <pill> <count> ; <pill> <moment>
        suicidal_ideation	7	<promise> <play> ; <promise> hed ; <put> them ; <rail> 0
        suicidal_ideation	7	<record> <furniture> ; <room> pt ; <rope> <bodypart> ; <rope> <outdoors>
        suicidal_ideation	7	<rope> <water> ; <rope> already ; <rope> in ; <rope> que ; <sad> <outdoors>
        suicidal_ideation	7	<sad> i ; <say> asi ; <say> thru ; <school> ra ; <school> than
        suicidal_ideation	7	<see> <alcohol> ; <see> <year> ; <soon> <night> ; <soon> <trust> ; <soon> be
        suicidal_ideation	7	<soon> would ; <stimulant> btw ; <stop> <buy> ; <stop> him
        suicidal_ideation	7	<stranger> <threat> ; <stranger> besid ; <stranger> ought ; <take> <crash>
        suicidal_ideation	7	<take> has ; <think> <church> ; <think> <past> ; <tool> <pet> ; <trade> off
        suicidal_ideation	7	<trade> ojal ; <trust> <take> ; <trust> all ; <trust> one ; <try> on
        suicidal_ideation	7	<water> <go> ; <write> <goodbye> ; <write> dond ; <write> las ; <year> up
        suicidal_ideation	7	a burden ; a decirl ; a light ; a replacement ; a segu ; a vacation ; a volv
        suicidal_ideation	7	ablen ; acab con ; acomodan ; activ <die> ; activ suicidal ; adict a
        suicidal_ideation	7	afterward and ; ago detox ; ago medical ; ahi va ; al padr ; all <amount>
        suicidal_ideation	7	all <asleep> ; all hav ; all her ; all set ; already <put> ; am pt ; ami
        suicidal_ideation	7	an <leave> ; an the ; and kis ; and rod ; and told ; anoch mi ; anoth wint
        suicidal_ideation	7	anymor ; apart un ; apartment the ; apologiz 0 ; aqui <continue> ; are <stop>
        suicidal_ideation	7	arithmetic ; ash ; ask my ; at forest ; at friday ; at ups ; attempt
        suicidal_ideation	7	attempt on ; away <always> ; away every ; ban me ; banc y ; bar four
        suicidal_ideation	7	bathroom count ; bathroom mirror ; be doing ; beach towel ; beam in
        suicidal_ideation	7	bedtim every ; been back ; been fed ; been stockpil ; beg us ; being a
        suicidal_ideation	7	besid the ; bien <calm> ; bien tranquil ; ble the ; blu mayb ; boil man
        suicidal_ideation	7	bottl out ; bottom has ; bowl for ; boy get ; boy i ; boy next ; by <fall>
        suicidal_ideation	7	by fal ; by me ; by morn ; cabinet ; cart with ; cartil ; cartil y ; cas dej
        suicidal_ideation	7	caught him ; cereal bowl ; chang my ; chil with ; clr bro ; com <room>
        suicidal_ideation	7	com cuand ; com hac ; com pag ; combination ; completenes ; confes y
        suicidal_ideation	7	correct it ; cremat ; cxl ; dad goe ; darl de ; de <take> ; de <vermin>
        suicidal_ideation	7	de cad ; de fuer ; decid ; deductibl 0 ; deed ; dejam ; del dia ; del freeway
        suicidal_ideation	7	del sext ; dema ya ; deni intent ; descans el ; despu en ; di mis
        suicidal_ideation	7	didnt <photo> ; didnt show ; differenc to ; dij jef ; disclos suicidal
        suicidal_ideation	7	do liv ; dobl rop ; doe mol ; dog goe ; dominican 0 ; drink her ; dya
        suicidal_ideation	7	each of ; el <clothes> ; el lot ; emt friend ; en <leave> ; encarg a
        suicidal_ideation	7	encontr que ; encuentr ; encuentren ; engin ; enough ; ensen dond
        suicidal_ideation	7	esa oportunidad ; escogi ; est viv ; even on ; everyon and ; everyon slap
        suicidal_ideation	7	f <drive> ; f cna ; f dtr ; f kne ; f put ; fair to ; fault ; ff /
        suicidal_ideation	7	finish fiv ; fith ; fith of ; floor im ; for completenes ; forearm last
        suicidal_ideation	7	fot de ; found a ; fresn on ; ful <container> ; gallo pag ; get the ; god all
        suicidal_ideation	7	gon <rope> ; gon hang ; goodby for ; goodby let ; grain bin ; group any ; guit
        suicidal_ideation	7	had <vermin> ; hand his ; hand off ; hav <think> ; hav forty ; hav pick
        suicidal_ideation	7	head down ; hed <rope> ; hed hang ; hed sav ; her go ; her now ; her thi
        suicidal_ideation	7	herself in ; hes <write> ; hes good ; hes head ; hijo van ; him it ; him twic
        suicidal_ideation	7	him what ; himself <night> ; his <blood> ; his blood ; hos for ; hous told
        suicidal_ideation	7	i look ; i return ; i tri ; i wouldnt ; id <consume> ; id lie ; id sign
        suicidal_ideation	7	id use ; if nobody ; ill <rope> ; ill hang ; ill mak ; im <sober> ; import nad
        suicidal_ideation	7	in everybody ; in neutral ; incident with ; inpt twic ; ins would
        suicidal_ideation	7	insulin hac ; int anyth ; is anyon ; it incl ; it set ; it tak ; it wil
        suicidal_ideation	7	its <trade> ; its cheap ; ive chart ; ive work ; jail was ; jalon y ; jef que
        suicidal_ideation	7	jsut ; just bad ; just googl ; just in ; just lookin ; keep think ; key +
        suicidal_ideation	7	kick cant ; kid i ; kid look ; kind <need> ; knot ; l wrist ; la cartil
        suicidal_ideation	7	la ford ; la frent ; la lech ; la liter ; la quis ; la tienen ; la vig
        suicidal_ideation	7	label every ; label torn ; las escritura ; last through ; lat <amount> ; latch
        suicidal_ideation	7	late on ; lavab y ; law start ; le dij ; le encargu ; le pedi ; let them ; lif
        suicidal_ideation	7	lil bro ; lin <take> ; lin twic ; lineman 0 ; lineman cant ; llev fum
        suicidal_ideation	7	lo <last> ; lo pens ; lo ultim ; load for ; lookin at ; los carro ; los gallo
        suicidal_ideation	7	los papel ; los quier ; lying down ; m si ; mak someth ; manan al ; mand fot
        suicidal_ideation	7	map to ; mat who ; me <child> ; me baj ; me his ; me past ; me quis
        suicidal_ideation	7	mejor con ; men over ; messag im ; metrolink ; mi amig ; mil from ; min not
        suicidal_ideation	7	mind for ; mo rent ; month last ; mor hour ; mor or ; morphin sinc ; mot en
        suicidal_ideation	7	mot noma ; mund ; muy <asleep> ; muy dorm ; muy tranquil ; my <rope> ; my foot
        suicidal_ideation	7	my password ; my rn ; myself i ; nam off ; neck she ; neutral and ; ni <need>
        """
}
