extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	10	a quit ; aft final ; aliv no ; already told ; alrededor de ; am too
        suicidal_ideation	10	and <put> ; and count ; and die ; and lean ; and simp ; around by ; ask staf
        suicidal_ideation	10	asleep now ; bare <say> ; bathrob <rope> ; bathrob cord ; be <clean>
        suicidal_ideation	10	be <school> ; be my ; be so ; been <school> ; been sav ; bendicion ; bik the
        suicidal_ideation	10	bil is ; blist did ; blurry ; both wrist ; cal anoth ; camin 0 ; can turn
        suicidal_ideation	10	card one ; catr ; chosen ; christma but ; cle <amount> ; clean than
        suicidal_ideation	10	com <see> ; com thru ; completenes that ; contrasena ; cord and ; cowork she
        suicidal_ideation	10	cuiden a ; d <partner> ; d wif ; de avent ; decent man ; deep than
        suicidal_ideation	10	del <height> ; desk one ; detox two ; dij gracia ; divid and ; do bet
        suicidal_ideation	10	dog tag ; doming me ; dont see ; dont send ; door open ; dres blu ; dres the
        suicidal_ideation	10	drov to ; drown myself ; duerman ; eat at ; el ratic ; eleventh
        suicidal_ideation	10	encuentr sent ; engin on ; es adict ; es pa ; estoy <wait> ; estoy esper
        suicidal_ideation	10	every account ; every debt ; f <write> ; f sound ; farth ; finish him
        suicidal_ideation	10	folk get ; font ; fresh <blood> ; fresh cut ; gon <die> ; gon kil ; good mom
        suicidal_ideation	10	got enough ; grandson the ; group chat ; gut to ; hav suicidal ; hel <rope>
        suicidal_ideation	10	hel hang ; help it ; her <media> ; her forearm ; her spin ; her story
        suicidal_ideation	10	hic la ; hija estarian ; him how ; his <key> ; his board ; his watch
        suicidal_ideation	10	how calm ; how quiet ; hoy fue ; hug the ; it blist ; ive tim ; jornaler 0
        suicidal_ideation	10	keep notic ; key hang ; kid next ; kier <kill> ; kier <stop> ; kier dej
        suicidal_ideation	10	kier mat ; know yal ; la bendicion ; la capil ; la insulin ; la oril
        suicidal_ideation	10	last nic ; le encarg ; leav theyd ; let himself ; library book ; lif on
        suicidal_ideation	10	light <insurance> ; light bil ; load gun ; long a ; los brazo ; man dad
        suicidal_ideation	10	me calm ; me encarg ; me kier ; meant it ; medicin cabinet ; mes la
        suicidal_ideation	10	mis <medicine> ; mom get ; mom old ; my thigh ; myself ; nic <think>
        suicidal_ideation	10	nic know ; night look ; night say ; nightstand and ; nino con ; noma estorb
        suicidal_ideation	10	numb i ; ojal ; on perc ; on then ; on way ; one <stranger> ; only cam ; oril
        suicidal_ideation	10	out which ; own way ; oxy six ; pa ; pa fuer ; padr toma ; paid the
        suicidal_ideation	10	paid through ; par cad ; password in ; past its ; perdonenm todo ; performanc
        suicidal_ideation	10	pharmacist for ; pil 0 ; pistol on ; policy is ; pregunt porqu ; purpos <day>
        suicidal_ideation	10	purpos to ; que contesten ; que diosit ; quier cer ; quier mor ; quit look
        suicidal_ideation	10	rail 0 ; real all ; recoj a ; reservo befor ; ring to ; rop from ; said aft
        suicidal_ideation	10	sam friday ; say goodby ; se <rope> ; se colg ; se duerman ; se quis ; see 0
        suicidal_ideation	10	self with ; ser en ; shed be ; shouldv ; sist goodby ; sist phon ; slow voic
        suicidal_ideation	10	som night ; somebody feed ; squar with ; su per ; suicid sinc ; swallow the
        suicidal_ideation	10	sweet sinc ; switch ; taken to ; talk him ; team 0 ; tel whoev
        suicidal_ideation	10	the arithmetic ; the clos ; the engin ; the insulin ; the letter ; the pickup
        suicidal_ideation	10	the point ; the saint ; them back ; ther thre ; theyl hav ; thinkin about
        suicidal_ideation	10	tid tabl ; til admit ; tir al ; to each ; to everybody ; to son ; todo <put>
        suicidal_ideation	10	tonit i ; took every ; toqu y ; track aft ; traj ; tuck a ; tuesday i
        suicidal_ideation	10	us <always> ; us should ; use perc ; vec est ; venen y ; ver que ; voy no
        suicidal_ideation	10	walk her ; which bridg ; who get ; whoev find ; whoev has ; work it
        suicidal_ideation	10	would do ; would want ; y anoch ; ya <put> ; ya les
        suicidal_ideation	9	0 text ; 0 tip ; <always> <key> ; <always> cos ; <amount> new
        suicidal_ideation	9	<angry> <awake> ; <ask> <promise> ; <ask> cuanto ; <asleep> de ; <asleep> for
        suicidal_ideation	9	<asleep> ya ; <blade> <bodypart> ; <breath> <sad> ; <breath> hard
        suicidal_ideation	9	<buy> <alone> ; <buy> already ; <calm> <think> ; <child> dont ; <child> nam
        suicidal_ideation	9	<child> only ; <church> she ; <count> <limp> ; <count> down ; <crowd> hed
        suicidal_ideation	9	<day> card ; <day> set ; <daytime> <clean> ; <die> activ ; <die> gestur
        suicidal_ideation	9	<drive> off ; <friend> you ; <give> my ; <go> deep ; <go> open
        suicidal_ideation	9	<headface> <trade> ; <height> si ; <kin> pa ; <kin> wel ; <leave> <tired>
        suicidal_ideation	9	<need> <height> ; <need> q ; <need> x ; <night> me ; <night> on
        suicidal_ideation	9	<opening> <fluid> ; <outdoors> <hear> ; <pet> <stranger> ; <phone> <calm>
        suicidal_ideation	9	<phone> block ; <phone> off ; <phone> tim ; <promise> <kill> ; <promise> por
        suicidal_ideation	9	<room> rath ; <sad> <past> ; <sad> <say> ; <sad> si ; <say> em ; <say> passiv
        suicidal_ideation	9	<see> cas ; <stranger> <pet> ; <stranger> <think> ; <take> <height>
        suicidal_ideation	9	<take> own ; <take> which ; <think> <kill> ; <think> <shame> ; <town> bks
        suicidal_ideation	9	<trust> <opening> ; <week> com ; <write> my ; <year> til ; a befor ; a dad
        suicidal_ideation	9	a proposit ; about <die> ; abuel porqu ; aft thi ; aft today ; ahorc en
        suicidal_ideation	9	al <soon> ; al gat ; alguien y ; all <put> ; all my ; alon tonight
        suicidal_ideation	9	already <think> ; amanec ; and hop ; and leav ; angry that ; apart lug ; audi
        suicidal_ideation	9	avent al ; away til ; ayud x ; be <die> ; be clean ; be dramatic ; be long
        suicidal_ideation	9	be need ; be too ; been <money> ; befor somebody ; beneficiary form
        suicidal_ideation	9	birthday card ; bks ; brak ; brav ; breath hard ; broth left ; broth text
        suicidal_ideation	9	bullet for ; but <calm> ; but quiet ; cad cos ; caja con ; cer y ; ciel
        suicidal_ideation	9	client told ; client was ; clr <breath> ; com hacerl ; com im ; com look
        suicidal_ideation	9	com upon ; counselor 0 ; count down ; cumplan ; cut last ; dar las ; de viaj
        suicidal_ideation	9	deed is ; degre and ; delet all ; descans ya ; desd hoy ; desintoxicacion per
        suicidal_ideation	9	dia sei ; didnt <happy> ; didnt <take> ; didnt laugh ; dij en ; dio me
        suicidal_ideation	9	divorc so ; dog at ; doming voy ; door now ; draw the ; driv out ; dutch and
        suicidal_ideation	9	each kid ; easiest ; el barandal ; el cinturon ; el panteon ; ell con
        suicidal_ideation	9	encarg el ; encontr <day> ; endors passiv ; enough of ; entir bottl ; era tod
        suicidal_ideation	9	es <asleep> ; est <night> ; est noch ; estoy <think> ; even for ; everyon is
        suicidal_ideation	9	everyth so ; everyth squar ; f <give> ; far ive ; farmaceutic ; firm la
        suicidal_ideation	9	for <water> ; for camp ; for safety ; for si ; for when ; gestur ; get stuck
        suicidal_ideation	9	get which ; good then ; gracia por ; gun out ; had eleven ; hair for
        suicidal_ideation	9	halloween 0 ; hannah ; happen and ; he plan ; headston ; her <key> ; her his
        suicidal_ideation	9	her paper ; heroin sinc ; hes check ; his <shame> ; his jacket ; his tool
        suicidal_ideation	9	hop the ; hour our ; hour want ; i doubt ; i keep ; i unbuckl ; i wasnt
        suicidal_ideation	9	ice to ; if <trust> ; if god ; in being ; in not ; in tim ; is spotles
        suicidal_ideation	9	it can ; ive <write> ; ive tap ; ive written ; joven 0 ; just <money>
        suicidal_ideation	9	just being ; just keep ; keep rehears ; la alcanz ; la baj ; la culp
        suicidal_ideation	9	la funerari ; la munec ; la operador ; la sog ; la tand ; las <put> ; late
        suicidal_ideation	9	le avisen ; les <stop> ; les dej ; les dij ; les if ; let id ; lety
        suicidal_ideation	9	library bks ; lif <last> ; lif <night> ; lif last ; light switch ; lik littl
        suicidal_ideation	9	load <gun> ; long <friend> ; long it ; los tramit ; los vidrio ; lot en
        suicidal_ideation	9	lvl 0 ; m told ; mak <think> ; mak plan ; mam yo ; mas del ; mas escribirl
        suicidal_ideation	9	me <rope> ; me apart ; me bes ; me she ; me theyl ; me tomorrow ; me voy
        suicidal_ideation	9	mean all ; mean at ; mi <amount> ; mi litr ; minu ; mis <pet> ; mor tast
        suicidal_ideation	9	motor on ; mucha vec ; muy <calm> ; my switch ; my van ; needl with ; nen me
        suicidal_ideation	9	next fel ; noma falt ; norc lik ; not is ; noviembr ya ; now look ; numb block
        suicidal_ideation	9	of <sad> ; of cry ; off <leave> ; off left ; off one ; old <pet> ; one box
        suicidal_ideation	9	one cam ; only has ; oth sort ; otherwis its ; over cereal ; papelit de
        suicidal_ideation	9	paper and ; pascu y ; past friday ; pedi perdon ; pidi disculpa ; pil would
        suicidal_ideation	9	plastic bag ; pregunt cuanto ; probab say ; proposit ; pt etoh ; purpos and
        suicidal_ideation	9	pyxi 0 ; q ya ; que pront ; queri decirl ; quis ; rafter in ; rail say
        suicidal_ideation	9	real long ; rearrang ; refier idea ; refus hosp ; regal sus ; reservo and
        suicidal_ideation	9	rop ; roxi up ; rr <rail> ; rr track ; said flat ; say enough ; seal and
        suicidal_ideation	9	seat with ; sent back ; settl on ; she gon ; she plan ; she re ; shed rath
        suicidal_ideation	9	si <say> ; si thi ; soon ; soon the ; soph <stimulant> ; sort my ; stat he
        suicidal_ideation	9	stitch at ; stop eat ; suic activ ; sutur ; tap on ; techador ; tel anyon
        suicidal_ideation	9	teng pensamiento ; text you ; the <height> ; the blad ; the chang ; the not
        suicidal_ideation	9	the patienc ; the saf ; the trailhead ; then unit ; ther <soon> ; ther to
        suicidal_ideation	9	they can ; thi <week> ; thi city ; thigh ; thing ive ; think theyd ; thur is
        suicidal_ideation	9	til company ; tim one ; tim say ; titl is ; to <remember> ; to anybody
        suicidal_ideation	9	to deal ; to mail ; tod <wait> ; tod qued ; today say ; tonight on ; tool
        suicidal_ideation	9	train track ; troc y ; truck is ; tuesday becaus ; turn eighteen ; turn in
        suicidal_ideation	9	unaliv myself ; unit it ; uno por ; up im ; van a ; veint de ; vena y
        suicidal_ideation	9	veo cas ; wait long ; way down ; went deep ; what bother ; which suit
        suicidal_ideation	9	whichev way ; who ever ; who shouldnt ; window up ; wont see ; would <take>
        suicidal_ideation	9	writ if ; y pastel ; ya le ; year driv ; year nobody
        suicidal_ideation	8	+ sinc ; 0 dat ; 0 pag ; 0 stat ; 0 tel ; 0 teng ; 0 warm ; <amount> tranquila
        suicidal_ideation	8	<appointment> <hold> ; <ask> how ; <blood> my ; <bodypart> both
        suicidal_ideation	8	<breath> <outdoors> ; <buy> och ; <cannabis> <clinician> ; <clothes> <kin>
        suicidal_ideation	8	<container> <smell> ; <container> just ; <continue> be ; <count> <afraid>
        suicidal_ideation	8	<count> <see> ; <day> fue ; <day> toda ; <die> <night> ; <die> <think>
        suicidal_ideation	8	<die> junt ; <die> lik ; <die> me ; <feel> <stop> ; <feel> noth
        suicidal_ideation	8	<fire> <bodypart> ; <friend> dont ; <friend> i ; <furniture> <medicine>
        suicidal_ideation	8	<furniture> or ; <give> <clothes> ; <give> <fall> ; <give> <see>
        suicidal_ideation	8	<give> anybody ; <give> his ; <give> las ; <go> m ; <goodbye> <write>
        suicidal_ideation	8	<gun> <home> ; <happy> dont ; <headface> <week> ; <hear> <die>
        suicidal_ideation	8	<hear> <start> ; <hear> wil ; <height> <last> ; <height> <put> ; <height> pil
        suicidal_ideation	8	<hit> enfrent ; <hot> <go> ; <key> <ask> ; <key> <think> ; <key> la
        suicidal_ideation	8	<last> thing ; <leave> <opening> ; <lock> <rope> ; <lock> <water>
        suicidal_ideation	8	<media> <leave> ; <medicine> <stranger> ; <medicine> desd ; <moment> al
        suicidal_ideation	8	<money> <clothes> ; <night> <see> ; <partner> dont ; <past> <blood>
        suicidal_ideation	8	<past> psych ; <pet> <day> ; <pet> a ; <pet> lik ; <pill> <bodypart>
        suicidal_ideation	8	<pill> <kill> ; <pill> i ; <put> <rope> ; <rail> <alcohol> ; <rail> <past>
        suicidal_ideation	8	<rail> <say> ; <room> pt ; <rope> <outdoors> ; <rope> himself ; <say> op
        suicidal_ideation	8	<school> al ; <see> <daytime> ; <see> <fall> ; <see> myself
        suicidal_ideation	8	<smell> <alcohol> ; <think> <stop> ; <think> bout ; <tool> <key>
        suicidal_ideation	8	<town> <media> ; <town> shut ; <trust> <take> ; <trust> i ; <try> ahorc
        suicidal_ideation	8	<wait> long ; <week> nev ; <write> q ; <year> claus ; a <hopeless> ; a <rope>
        suicidal_ideation	8	a countdown ; a laundry ; a mercy ; a pag ; a pickup ; a pretty ; a ser
        suicidal_ideation	8	abraz ; abt tx ; addres to ; ago to ; ahead for ; al tren ; alcanz a ; alex
        suicidal_ideation	8	aliv by ; aliv to ; all set ; am tel ; and <child> ; and blow ; and cans
        suicidal_ideation	8	and log ; and shel ; and step ; anoth monday ; anoth night ; antoj
        suicidal_ideation	8	any <amount> ; any mor ; anybody problem ; anywher on ; apagu el ; apt <say>
        suicidal_ideation	8	apuren ; are <start> ; are cal ; are start ; as that ; at friday ; attempt
        suicidal_ideation	8	automatic ; balcony ; barandal del ; barstow for ; bartend re ; be lik ; be no
        suicidal_ideation	8	be quick ; been giv ; big <bodypart> ; blind down ; blu box ; board +
        suicidal_ideation	8	both parrot ; boy next ; brain out ; broken collarbon ; buoy ; cabinet about
        suicidal_ideation	8	cad niet ; cal record ; calm voic ; can gues ; cap off ; car if ; carg y
        suicidal_ideation	8	carol who ; cas nuev ; casserol dish ; chang subject ; cobran el ; cok yrs
        suicidal_ideation	8	cold wat ; columpi ; com cuand ; com sunday ; compr och ; con plan
        suicidal_ideation	8	could just ; crack desd ; cry hard ; cut my ; cxl ; dad goe ; dai parent
        suicidal_ideation	8	day told ; de secundari ; de vid ; decid it ; del puent ; del viern
        suicidal_ideation	8	descans me ; deserv a ; despidi de ; dialysi rn ; did he ; die ; diosit
        suicidal_ideation	8	dish and ; dog to ; domicili ; dont expect ; dont look ; dont mean
        suicidal_ideation	8	dont pictur ; doubl if ; down has ; driv hom ; driv off ; droga es
        suicidal_ideation	8	dx <furniture> ; dx bed ; each of ; el arbol ; el cajon ; el ciel
        suicidal_ideation	8	el sacapunta ; encarg los ; encargu ; endors si ; enough ; ensen al ; escribi
        suicidal_ideation	8	ese <day> ; estan las ; estarian <amount> ; estarian mas ; estoy <tired>
        suicidal_ideation	8	every library ; everybody if ; everyon so ; exact why ; except you ; f narcan
        suicidal_ideation	8	f third ; f took ; falt que ; fami should ; fin <record> ; fin print
        suicidal_ideation	8	finish and ; firearm ; flat ; floaty ; follow her ; food not ; for everyth
        suicidal_ideation	8	for sunday ; for wat ; fram on ; fri today ; friday all ; from psych
        suicidal_ideation	8	ful <container> ; ful <day> ; garag ; gas <amount> ; gas enough ; good hand
        suicidal_ideation	8	good headphon ; graciou ; habi sid ; half out ; hand both ; hast <daytime>
        suicidal_ideation	8	hav sav ; he hug ; heart med ; her both ; her past ; hes head ; hi neg
        suicidal_ideation	8	highest ; his ash ; his shot ; homestand ; hook up ; how <cold> ; how cold
        suicidal_ideation	8	hug ; hurt les ; husband ask ; i label ; i look ; i meant ; i wouldnt
        suicidal_ideation	8	id leav ; id written ; ideacion ; if rehab ; ill be ; im <drive> ; import nad
        suicidal_ideation	8	in dutch ; inpt inf ; insulin and ; is <past> ; is blank ; isnt pick ; it bet
        suicidal_ideation	8	it doesnt ; it seem ; it wont ; item 0 ; itl ; ive arrang ; ive mad ; ive quit
        suicidal_ideation	8	juev de ; just <law> ; just thought ; just tidy ; keep cut ; keep think
        suicidal_ideation	8	kind to ; know why ; la <key> ; la and ; la cuent ; la ford ; label every
        suicidal_ideation	8	last thing ; late and ; laugh it ; ledg ; left it ; left to ; lif for
        suicidal_ideation	8	lifelin ; lin <soon> ; lin next ; list on ; lista ; lo teng ; lol dont
        suicidal_ideation	8	look real ; los quinc ; lye ; m <calm> ; m refus ; mas tranquila ; mat no
        suicidal_ideation	8	math on ; me antoj ; measur the ; medical stabl ; medicar only ; mejor me
        suicidal_ideation	8	meno la ; milagr ; month they ; mor each ; moth found ; moth look ; motorbik
        suicidal_ideation	8	mouth on ; much long ; my belt ; my dear ; my list ; my peac ; my pic
        suicidal_ideation	8	my thank ; my trunk ; ngl ; night i ; ningun <go> ; o ya ; of end
        suicidal_ideation	8	of everybody ; of everyon ; of pain ; of tylenol ; off alamed ; official
        suicidal_ideation	8	ok dont ; on jan ; one guy ; open what ; oth <headface> ; outsid iop
        suicidal_ideation	8	own <build> ; pa cuand ; padr lo ; pag lo ; paint it ; panteon junt ; pas my
        suicidal_ideation	8	person to ; pharmacist how ; phon goe ; pic of ; piedr com ; pierna con
        suicidal_ideation	8	plane ; playstation ; porqu <daytime> ; porqu manan ; pressur tablet
        suicidal_ideation	8	primer en ; ps 0 ; pue <go> ; put mak ; que nadi ; que van ; qued un
        suicidal_ideation	8	queden con ; quis much ; quiten los ; rail an ; rath a ; record say
        suicidal_ideation	8	regal guitar ; rent your ; reparti los ; resign ; right wher ; roommat of
        suicidal_ideation	8	rop and ; run thi ; said next ; said thi ; sam font ; sam pag ; se <goodbye>
        suicidal_ideation	8	se despidi ; sel for ; send anybody ; servic weapon ; set out ; she knelt
        suicidal_ideation	8	she vap ; shift i ; sign over ; sigu dic ; skif ; slow down ; soap dish
        suicidal_ideation	8	sob stil ; sobr par ; soldadito ; stand clos ; steep ; stil be ; stil want
        suicidal_ideation	8	stranger its ; su bod ; su caden ; subject when ; suy con ; swallow
        suicidal_ideation	8	talk down ; teng en ; th st ; than <always> ; than usual ; that that
        suicidal_ideation	8	the <hold> ; the <rope> ; the apartment ; the ash ; the bathrob ; the cabinet
        suicidal_ideation	8	the closet ; the co ; the deed ; the freight ; the goodby ; the guit
        suicidal_ideation	8	the hardwar ; the hear ; the lan ; the lif ; the planet ; the rang ; the rock
        suicidal_ideation	8	the skif ; the trunk ; thi rig ; thi weekend ; thinkin bout ; tick it ; tidy
        suicidal_ideation	8	tiemp <need> ; tim how ; to <height> ; to <kin> ; to kil ; to mop ; too long
        suicidal_ideation	8	tool the ; trabaj ni ; tranquila ; trash out ; truck with ; turn it
        suicidal_ideation	8	twic today ; un sobr ; und and ; unlock ; uno ya ; up <month> ; up angry
        suicidal_ideation	8	up octob ; up sat ; up tmrw ; up tomorrow ; vaci el ; vec piens ; velador a
        suicidal_ideation	8	vid ; vincent thoma ; wait to ; wan ; way you ; which key ; whoev
        suicidal_ideation	8	whol <continue> ; whol stil ; widow and ; widow ask ; wif tak ; window on
        suicidal_ideation	8	wip the ; with pistol ; with ston ; wk abt ; wont <hear> ; would sav
        suicidal_ideation	8	wouldnt tak ; wreck the ; wrist on ; written to ; x eso ; xfer m ; y uninsur
        suicidal_ideation	8	ya era ; ya lo ; year claus ; year up ; your tru
        suicidal_ideation	7	/ medic ; 0 # ; 0 <clean> ; 0 cut ; 0 fum ; 0 outsid ; 0 said ; 0 se
        suicidal_ideation	7	0 tequil ; 0 xfer ; <afraid> soy ; <always> <calm> ; <always> all
        suicidal_ideation	7	<amount> squar ; <amount> wil ; <angry> <week> ; <ask> <vermin> ; <ask> al
        suicidal_ideation	7	<bodypart> <week> ; <bodypart> with ; <break> off ; <build> him ; <build> pil
        suicidal_ideation	7	<buy> <pet> ; <calm> <moment> ; <calm> it ; <child> <blood> ; <child> aft
        suicidal_ideation	7	<child> as ; <child> for ; <child> wil ; <church> ni ; <clean> par
        suicidal_ideation	7	<clothes> <blood> ; <colleague> q ; <color> <phone> ; <consume> <blood>
        suicidal_ideation	7	<container> <promise> ; <count> con ; <crowd> <shame> ; <crowd> for
        suicidal_ideation	7	<day> anyway ; <day> circl ; <day> present ; <day> refus ; <day> you
        suicidal_ideation	7	<daytime> off ; <die> <week> ; <die> herself ; <die> todo ; <emergency> rn
        suicidal_ideation	7	<fall> <child> ; <fluid> <need> ; <friend> <wait> ; <friend> mad
        suicidal_ideation	7	<furniture> dont ; <give> <goodbye> ; <give> <pet> ; <give> in ; <give> los
        suicidal_ideation	7	<go> agar ; <go> que ; <gun> <bodypart> ; <happy> <promise>
        suicidal_ideation	7	<headface> <clean> ; <hear> <intoxicated> ; <hear> off ; <height> <afraid>
        suicidal_ideation	7	<height> <colleague> ; <height> <past> ; <height> <say> ; <height> by
        suicidal_ideation	7	<height> has ; <height> ive ; <height> peatonal ; <hold> <always>
        suicidal_ideation	7	<hold> <day> ; <home> <awake> ; <hot> <continue> ; <insurance> than ; <key> +
        suicidal_ideation	7	<key> <daytime> ; <kill> <child> ; <kill> <continue> ; <kin> <smell>
        suicidal_ideation	7	<kin> which ; <last> <write> ; <leave> and ; <lock> <clothes>
        suicidal_ideation	7	<medicine> <container> ; <money> con ; <money> cuand ; <money> out
        suicidal_ideation	7	<need> <break> ; <need> <goodbye> ; <night> <ask> ; <night> <think>
        suicidal_ideation	7	<opening> lik ; <opening> that ; <pain> <write> ; <palecolor> <rail>
        suicidal_ideation	7	<past> medical ; <pet> <money> ; <pet> to ; <phone> <blade> ; <phone> i
        suicidal_ideation	7	<phone> sav ; <photo> <goodbye> ; <photo> <water> ; <photo> las
        suicidal_ideation	7	<pill> <count> ; <pill> <moment> ; <promise> <play> ; <promise> hed
        suicidal_ideation	7	<put> <buy> ; <put> them ; <rail> 0 ; <record> <furniture> ; <rope> <bodypart>
        suicidal_ideation	7	<rope> <water> ; <rope> already ; <rope> in ; <rope> que ; <rope> then
        suicidal_ideation	7	<sad> <outdoors> ; <sad> i ; <say> asi ; <say> thru ; <school> ra
        suicidal_ideation	7	<school> than ; <see> <alcohol> ; <see> <year> ; <soon> <night>
        suicidal_ideation	7	<soon> <trust> ; <soon> be ; <soon> would ; <stimulant> btw ; <stop> him
        suicidal_ideation	7	<stranger> <threat> ; <stranger> besid ; <stranger> ought ; <take> <crash>
        suicidal_ideation	7	<think> <church> ; <think> <past> ; <think> x ; <tool> <pet> ; <trade> off
        suicidal_ideation	7	<trade> ojal ; <trust> all ; <trust> one ; <try> <water> ; <try> on
        suicidal_ideation	7	<water> <go> ; <write> <goodbye> ; <write> dond ; <write> las ; <year> up
        suicidal_ideation	7	a burden ; a decirl ; a light ; a replacement ; a segu ; a volv ; abaj ; ablen
        suicidal_ideation	7	acab con ; acomodan ; activ <die> ; activ suicidal ; adict a ; afterward and
        suicidal_ideation	7	ago detox ; ago medical ; ahi va ; al padr ; all <amount> ; all <asleep>
        suicidal_ideation	7	all hav ; all her ; already <put> ; am pt ; ami ; an <leave> ; an the
        suicidal_ideation	7	and kis ; and rod ; and told ; anoch mi ; anoth <night> ; anymor ; apart un
        suicidal_ideation	7	apartment the ; apologiz 0 ; aqui <continue> ; arithmetic ; as soon ; ash
        suicidal_ideation	7	ask doe ; ask my ; at forest ; at ups ; attempt on ; away <always>
        suicidal_ideation	7	away every ; ban me ; banc y ; batal con ; bathroom count ; bathroom mirror
        suicidal_ideation	7	be <calm> ; be by ; be doing ; beach towel ; beam in ; bedtim every
        suicidal_ideation	7	been <play> ; been fed ; been stockpil ; been want ; beg us ; being a
        suicidal_ideation	7	besid the ; bien <calm> ; bien tranquil ; ble the ; blu mayb ; boil man
        suicidal_ideation	7	bottl out ; bottom has ; bowl for ; boy get ; boy i ; by <fall> ; by fal
        suicidal_ideation	7	by me ; by morn ; cabinet ; cart with ; cartil ; cartil y ; cas dej
        suicidal_ideation	7	caught him ; cereal bowl ; chang my ; chem <hospital> ; chem lab ; chil with
        suicidal_ideation	7	com <room> ; com hac ; com pag ; comadr y ; combination ; commit <die>
        suicidal_ideation	7	commit suicid ; con nombr ; concret pil ; confes y ; correct it ; cremat
        suicidal_ideation	7	d now ; dai all ; darl de ; darl las ; de <take> ; de <vermin> ; de cad
        suicidal_ideation	7	de fuer ; decid ; deductibl 0 ; deed ; dejam ; del dia ; del freeway
        suicidal_ideation	7	del sext ; dema ya ; deni intent ; descans el ; desd aca ; despu en ; di mis
        suicidal_ideation	7	didnt <photo> ; didnt show ; dij jef ; disclos suicidal ; do liv ; doe mol
        suicidal_ideation	7	dog goe ; dominican 0 ; door that ; drag me ; drink her ; dya ; edg and
        suicidal_ideation	7	el <clothes> ; el lot ; emt friend ; en <leave> ; encarg a ; encontr que
        suicidal_ideation	7	encuentr ; engin ; ensen dond ; esa oportunidad ; escogi ; escrib par
        suicidal_ideation	7	est viv ; even on ; everyon and ; everyon slap ; f <drive> ; f cna ; f dtr
        suicidal_ideation	7	f kne ; fair to ; fault ; feet of ; fentanil fum ; ff / ; fil befor
        suicidal_ideation	7	finish fiv ; fith ; fith of ; floor im ; forearm last ; fot de ; found a
        suicidal_ideation	7	fresn on ; gallo pag ; get the ; git ; giv my ; god all ; gon <rope>
        suicidal_ideation	7	gon <say> ; gon hang ; gon lie ; gon unaliv ; goodby for ; goodby let
        suicidal_ideation	7	grain bin ; group any ; guit ; had <vermin> ; had every ; hand his
        suicidal_ideation	7	hang attempt ; hav <think> ; hav forty ; head down ; hed sav ; her go
        suicidal_ideation	7	her keep ; her now ; her thi ; herself in ; hes <give> ; hes <write>
        suicidal_ideation	7	hes good ; hijo van ; him it ; him twic ; him what ; himself <night>
        suicidal_ideation	7	his <blood> ; his blood ; hom until ; hos for ; hous told ; i appli ; i return
        suicidal_ideation	7	i tri ; id <consume> ; id lie ; id sign ; id use ; if shed ; ill mak
        suicidal_ideation	7	im <sober> ; in chem ; in everybody ; in neutral ; incident with ; ins would
        suicidal_ideation	7	insulin hac ; int <bodypart> ; int anyth ; intox ; is anyon ; it im ; it set
        suicidal_ideation	7	it wil ; its <trade> ; its cheap ; its due ; its long ; its short ; ive chart
        suicidal_ideation	7	ive empti ; ive work ; jail was ; jalon y ; jef que ; jsut ; just bad
        suicidal_ideation	7	just googl ; just in ; just lookin ; key + ; kid i ; kid look ; kid who
        suicidal_ideation	7	kind <need> ; knot ; l wrist ; la cartil ; la frent ; la lech ; la liter
        suicidal_ideation	7	la quis ; la tienen ; la vig ; label torn ; las escritura ; last through
        suicidal_ideation	7	lat <amount> ; late on ; lavab y ; le dij ; le pedi ; let them ; lif ; lil bro
        suicidal_ideation	7	lin <take> ; lin twic ; lineman 0 ; lineman cant ; llev fum ; lo <last>
        suicidal_ideation	7	lo pens ; lo ultim ; load for ; lookin at ; los carro ; los gallo ; los papel
        suicidal_ideation	7	los quier ; lying down ; m cam ; m si ; m vet ; mail back ; manan al ; map to
        suicidal_ideation	7	mat who ; me <child> ; me baj ; me his ; me past ; me quis ; mejor con
        """
}
