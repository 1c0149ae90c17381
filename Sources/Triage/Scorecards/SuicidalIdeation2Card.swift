extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	10	old <pet> ; on perc ; on way ; out which ; own obituary ; pa ; paint it
        suicidal_ideation	10	pallbearer ; parent awar ; past its ; pian bench ; pidi disculpa ; pil 0
        suicidal_ideation	10	pil count ; pistol and ; plat y ; pleas <think> ; pleas do ; pregunt porqu
        suicidal_ideation	10	prepaid ; probab say ; purpos <day> ; purpos and ; purpos i ; que contesten
        suicidal_ideation	10	que diosit ; que nadi ; quier cer ; quis ; quit look ; ra sit ; rail on
        suicidal_ideation	10	real all ; real long ; reservo befor ; ring to ; said aft ; sam friday
        suicidal_ideation	10	se <rope> ; se colg ; se quis ; see 0 ; self with ; semana pens ; ser en
        suicidal_ideation	10	she re ; shot <record> ; si thi ; sist goodby ; so has ; so they
        suicidal_ideation	10	somebody feed ; step off ; swallow the ; swim out ; switch ; taken to
        suicidal_ideation	10	tap on ; team 0 ; the letter ; the pallbearer ; the pickup ; the rock
        suicidal_ideation	10	the saint ; the trailhead ; them back ; ther <amount> ; they can ; thi rock
        suicidal_ideation	10	thinkin about ; til admit ; titl is ; titl to ; to son ; today left
        suicidal_ideation	10	today say ; todo <put> ; tonit i ; tool ; toqu y ; troc y ; truck is ; tuck a
        suicidal_ideation	10	tuesday becaus ; tylenol pm ; un vide ; until sunday ; use perc ; vec est
        suicidal_ideation	10	veo cas ; ver que ; vincent thoma ; walk her ; was open ; what bother
        suicidal_ideation	10	which bridg ; whichev way ; who get ; whoev has ; wil quit ; work it
        suicidal_ideation	10	would <leave> ; would leav ; would want ; ya <put> ; ya le ; ya les
        suicidal_ideation	9	0 <clean> ; 0 stat ; 0 text ; <alcohol> clos ; <always> cos ; <always> to
        suicidal_ideation	9	<ask> cuanto ; <asleep> de ; <bodypart> <last> ; <bodypart> both
        suicidal_ideation	9	<bodypart> go ; <breath> <sad> ; <buy> <alone> ; <buy> already ; <child> dont
        suicidal_ideation	9	<child> nam ; <church> 0 ; <clothes> <kin> ; <continue> check ; <count> <limp>
        suicidal_ideation	9	<count> down ; <day> set ; <daytime> <clean> ; <daytime> <lock>
        suicidal_ideation	9	<daytime> ill ; <die> activ ; <die> me ; <drive> <gun> ; <friend> dont
        suicidal_ideation	9	<friend> you ; <go> deep ; <goodbye> de ; <headface> <trade> ; <hit> <height>
        suicidal_ideation	9	<key> <palecolor> ; <kin> <goodbye> ; <kin> wel ; <last> nic ; <leave> <tired>
        suicidal_ideation	9	<leave> la ; <lock> <rope> ; <money> <clothes> ; <need> q ; <need> x
        suicidal_ideation	9	<night> me ; <night> on ; <opening> <fluid> ; <partner> dont ; <past> <blood>
        suicidal_ideation	9	<pet> <money> ; <phone> block ; <phone> off ; <pill> <kill> ; <pill> i
        suicidal_ideation	9	<promise> <kill> ; <put> <rope> ; <room> <hold> ; <room> be ; <sad> <past>
        suicidal_ideation	9	<sad> <say> ; <sad> si ; <say> em ; <see> <trust> ; <stimulant> <relapse>
        suicidal_ideation	9	<stranger> <pet> ; <stranger> <think> ; <take> has ; <take> which
        suicidal_ideation	9	<think> <drive> ; <think> <rope> ; <think> <shame> ; <town> <kill> ; <trust> i
        suicidal_ideation	9	<week> com ; <write> my ; <year> claus ; a <soon> ; a befor ; a proposit
        suicidal_ideation	9	a ser ; abaj del ; about <kill> ; about kil ; abuel porqu ; aft thi
        suicidal_ideation	9	aft today ; ahorc en ; al <soon> ; alguien y ; all my ; amanec ; an <try>
        suicidal_ideation	9	an attempt ; and blow ; and die ; and hop ; and leav ; and shel ; and sign
        suicidal_ideation	9	and told ; angry that ; apart lug ; apuren ; attempt ; avent al ; ayud x
        suicidal_ideation	9	back over ; barstow for ; bathrob <rope> ; bathrob cord ; be anywher
        suicidal_ideation	9	be clean ; be gon ; be lik ; be long ; be my ; be quick ; be so
        suicidal_ideation	9	befor somebody ; bik the ; brak ; brav ; broken collarbon ; bullet for
        suicidal_ideation	9	cabinet about ; cad cos ; cad niet ; caja con ; catr ; client told
        suicidal_ideation	9	client was ; clr <breath> ; cold wat ; columpi ; com hacerl ; com im
        suicidal_ideation	9	com upon ; cont cuatr ; could just ; count down ; crisi lin ; cut last
        suicidal_ideation	9	cut my ; de avent ; deed is ; degre and ; dej mis ; delet all ; desd hoy
        suicidal_ideation	9	desintoxicacion per ; didnt <happy> ; didnt <take> ; didnt laugh ; dij en
        suicidal_ideation	9	dij gracia ; dio me ; doming voy ; dont pictur ; dutch and ; dx <furniture>
        suicidal_ideation	9	dx bed ; el ciel ; encarg el ; encargu ; endors si ; entir bottl ; es <asleep>
        suicidal_ideation	9	estoy <tired> ; every pil ; everyon and ; everyon is ; everyth so ; except you
        suicidal_ideation	9	f <give> ; f very ; fair to ; far ive ; farmaceutic ; fin <record> ; fin print
        suicidal_ideation	9	first ive ; for <water> ; for everyth ; for safety ; for when ; fresh <blood>
        suicidal_ideation	9	fresh cut ; friday all ; garag 0 ; get stuck ; good then ; grandson the
        suicidal_ideation	9	habi sid ; half out ; hand both ; hang attempt ; hannah ; hav already
        suicidal_ideation	9	headston ; help it ; her paper ; hes check ; himself <night> ; himself if
        suicidal_ideation	9	his <key> ; his <shame> ; his jacket ; hook up ; hour our ; hug the ; i keep
        suicidal_ideation	9	i label ; i unbuckl ; i wasnt ; ice to ; if <trust> ; if god ; ill be
        suicidal_ideation	9	im find ; in being ; in dutch ; in tim ; is <past> ; is paid ; is spotles
        suicidal_ideation	9	it can ; it hard ; item 0 ; itl ; ive paid ; ive tap ; ive written ; jef y
        suicidal_ideation	9	just <money> ; just keep ; kis my ; la alcanz ; la culp ; la munec
        suicidal_ideation	9	la operador ; la sog ; la tand ; las <put> ; last nic ; late ; les dij
        suicidal_ideation	9	les if ; let id ; lif <last> ; lif for ; lif last ; light <insurance>
        suicidal_ideation	9	light bil ; light switch ; lik littl ; lin <soon> ; lin next ; lista
        suicidal_ideation	9	load gun ; lock the ; long <friend> ; los tramit ; los vidrio ; lot en
        suicidal_ideation	9	m told ; mak <think> ; mak plan ; mas escribirl ; me <rope> ; me apart
        suicidal_ideation	9	me bes ; me encarg ; me she ; mean all ; mean at ; minu ; month last
        suicidal_ideation	9	mor tast ; morn ill ; motor on ; motorbik ; mucha vec ; muy <calm> ; my dear
        suicidal_ideation	9	my list ; my thigh ; needl with ; nen me ; next fel ; ngl ; nightstand and
        suicidal_ideation	9	noma estorb ; noma falt ; noviembr ya ; numb block ; numb i ; of everybody
        suicidal_ideation	9	of tylenol ; off <leave> ; off left ; off one ; ojal ; old to ; one person
        suicidal_ideation	9	only cam ; oth sort ; otherwis its ; out how ; own suicid ; pa fuer
        suicidal_ideation	9	paid through ; papel del ; papelit de ; pascu y ; password in ; past friday
        suicidal_ideation	9	performanc ; pharmacist for ; pharmacist how ; pic of ; pierna con ; plan to
        suicidal_ideation	9	plastic bag ; playstation ; pregunt cuanto ; proposit ; pt etoh ; purpos to
        suicidal_ideation	9	q ya ; que piens ; queden con ; quis much ; rafter in ; rail say ; rearrang
        suicidal_ideation	9	refus hosp ; regal guitar ; regal sus ; rent through ; reservo and ; roof of
        suicidal_ideation	9	roxi up ; rr <rail> ; rr track ; said flat ; said next ; said why ; sam font
        suicidal_ideation	9	seal and ; seat with ; see how ; sent back ; settl on ; shed be ; sigu dic
        suicidal_ideation	9	slow voic ; sobr par ; sog ; soon ; sort my ; stat he ; stil want ; stitch
        suicidal_ideation	9	stitch at ; stop eat ; suic activ ; suicid sinc ; sutur ; teach 0 ; text you
        suicidal_ideation	9	th <stimulant> ; th st ; the <height> ; the blad ; the chang ; the clos
        suicidal_ideation	9	the closet ; the freight ; the insulin ; the not ; the patienc ; the point
        suicidal_ideation	9	the reservo ; ther <soon> ; thi <week> ; thi city ; thigh ; think about
        suicidal_ideation	9	thoma ; tid tabl ; tied the ; tim one ; tim say ; tir al ; to <remember>
        suicidal_ideation	9	to deal ; to mail ; tod <wait> ; tod qued ; tonight on ; too long ; traj
        suicidal_ideation	9	tuesday i ; turn eighteen ; turn in ; un sobr ; uno por ; up angry
        suicidal_ideation	9	us <always> ; us should ; van a ; veint de ; vena y ; vet for ; voy no
        suicidal_ideation	9	wait long ; went deep ; which key ; which suit ; who ever ; who shouldnt
        suicidal_ideation	9	whol <continue> ; whol stil ; why id ; wif hasnt ; window on ; window up
        suicidal_ideation	9	with <think> ; wont see ; would <take> ; would do ; year claus ; year nobody
        suicidal_ideation	8	+ pcp ; + sinc ; 0 dat ; 0 found ; 0 pag ; 0 tel ; 0 teng ; 0 warm
        suicidal_ideation	8	<always> <calm> ; <amount> new ; <angry> <awake> ; <appointment> <hold>
        suicidal_ideation	8	<ask> <die> ; <ask> <promise> ; <ask> al ; <blood> <appointment> ; <blood> my
        suicidal_ideation	8	<bodypart> <week> ; <bodypart> ten ; <breath> <outdoors> ; <breath> hard
        suicidal_ideation	8	<buy> <pet> ; <buy> och ; <calm> <think> ; <cannabis> <clinician>
        suicidal_ideation	8	<consume> asi ; <container> <smell> ; <container> just ; <continue> be
        suicidal_ideation	8	<continue> busy ; <count> <see> ; <count> con ; <day> fue ; <day> toda
        suicidal_ideation	8	<day> you ; <die> <count> ; <die> <week> ; <drive> off ; <emergency> <hot>
        suicidal_ideation	8	<emergency> lin ; <feel> <stop> ; <feel> noth ; <fire> <bodypart> ; <friend> i
        suicidal_ideation	8	<furniture> <medicine> ; <give> <fall> ; <give> <pet> ; <give> <see>
        suicidal_ideation	8	<give> las ; <go> agar ; <go> open ; <goodbye> to ; <happy> <promise>
        suicidal_ideation	8	<happy> dont ; <headface> <week> ; <hear> <start> ; <hear> wil
        suicidal_ideation	8	<height> <count> ; <height> <last> ; <height> has ; <height> ice
        suicidal_ideation	8	<hit> enfrent ; <hold> <always> ; <hold> <day> ; <hot> <go> ; <job> ni
        suicidal_ideation	8	<key> <ask> ; <key> la ; <kill> <continue> ; <kin> pa ; <kin> which
        suicidal_ideation	8	<leave> <opening> ; <medicine> desd ; <moment> <afraid> ; <moment> al
        suicidal_ideation	8	<money> <die> ; <money> con ; <money> off ; <money> through ; <need> <goodbye>
        suicidal_ideation	8	<need> <height> ; <official> <hold> ; <opening> that ; <outdoors> <hear>
        suicidal_ideation	8	<pain> <write> ; <past> psych ; <pet> <day> ; <pet> <stranger> ; <pet> a
        suicidal_ideation	8	<pet> to ; <phone> <blade> ; <phone> <calm> ; <pill> <bodypart>
        suicidal_ideation	8	<put> <church> ; <rail> 0 ; <rail> <say> ; <record> her ; <rope> is
        suicidal_ideation	8	<say> <shame> ; <say> asi ; <say> op ; <school> al ; <school> than
        suicidal_ideation	8	<see> <daytime> ; <soon> go ; <take> <crash> ; <think> <past> ; <think> <stop>
        suicidal_ideation	8	<town> bks ; <trade> off ; <try> <water> ; <wait> long ; <write> q
        suicidal_ideation	8	<year> til ; a <hopeless> ; a countdown ; a dad ; a descans ; a mercy
        suicidal_ideation	8	a pretty ; abraz ; addres to ; adict a ; ago to ; al gat ; al tren ; alcanz a
        suicidal_ideation	8	alex ; aliv by ; aliv to ; all <put> ; all her ; already <put>
        suicidal_ideation	8	already <think> ; an <leave> ; and <child> ; and cans ; and let ; and log
        suicidal_ideation	8	and rod ; and step ; any <amount> ; any mor ; anybody problem ; anymor
        suicidal_ideation	8	apagu el ; are <start> ; are cal ; are start ; arm she ; as that ; automatic
        suicidal_ideation	8	balcony ; bartend re ; be dramatic ; be found ; be need ; bedtim every
        suicidal_ideation	8	been <play> ; been want ; beneficiary form ; bet at ; big <bodypart> ; bks
        suicidal_ideation	8	blu box ; both parrot ; boy next ; brain out ; breath hard ; buoy ; but <calm>
        suicidal_ideation	8	but quiet ; by morn ; cal record ; carg y ; carol who ; cartil ; cartil y
        suicidal_ideation	8	cas nuev ; cer y ; client numb ; com look ; com sunday ; compr och ; con plan
        suicidal_ideation	8	crack desd ; cry hard ; cumplan ; cxl ; dad goe ; day told ; de cad ; de vid
        suicidal_ideation	8	del viern ; despidi de ; dia sei ; dialysi rn ; did he ; die ; diosit
        suicidal_ideation	8	doe mol ; domicili ; dont mean ; dont test ; door now ; down has ; draft
        suicidal_ideation	8	driv out ; droga es ; each kid ; el arbol ; el barandal ; el cinturon
        suicidal_ideation	8	el panteon ; ell con ; encarg los ; engin ; enough ; enough of ; ensen al
        suicidal_ideation	8	ensen dond ; era tod ; escogi ; escrib par ; ese <day> ; espald en
        suicidal_ideation	8	est <night> ; est noch ; everybody if ; everyth squar ; f <container>
        suicidal_ideation	8	f bottl ; f kne ; f narcan ; f third ; f took ; finish and ; firearm ; flat
        suicidal_ideation	8	floaty ; folk get ; follow her ; for si ; for wat ; fram on ; fresn on
        suicidal_ideation	8	fri today ; from psych ; garag ; gas <amount> ; gas enough ; gon kil
        suicidal_ideation	8	good hand ; good headphon ; graciou ; hast <daytime> ; hav pick ; hav sav
        suicidal_ideation	8	he <rope> ; he hug ; he plan ; hel <rope> ; hel hang ; her <key> ; her both
        suicidal_ideation	8	her forearm ; her keep ; her past ; hes <give> ; hi neg ; highest ; his ash
        suicidal_ideation	8	homestand ; hop the ; how <cold> ; how cold ; how quiet ; hurt les ; i bought
        suicidal_ideation	8	i doubt ; i look ; i meant ; i wouldnt ; id leav ; id lie ; ideacion
        suicidal_ideation	8	im <drive> ; im <sober> ; im ten ; import nad ; is blank ; isnt pick
        suicidal_ideation	8	it doesnt ; ive <write> ; ive arrang ; ive work ; joven 0 ; just <law>
        suicidal_ideation	8	just being ; just in ; just tidy ; keep busy ; keep think ; kick cant ; kid i
        suicidal_ideation	8	kid who ; kind to ; l wrist ; la and ; la baj ; la cartil ; label every
        suicidal_ideation	8	las escritura ; lat <amount> ; late and ; laugh it ; le avisen ; lety
        suicidal_ideation	8	library bks ; lif <night> ; lif on ; lifelin ; lil bro ; list on ; lo meno
        suicidal_ideation	8	lo teng ; load <gun> ; lol dont ; look real ; los quinc ; lvl 0 ; lye
        suicidal_ideation	8	m <calm> ; m refus ; mail back ; mand fot ; mas del ; mat no ; math on
        suicidal_ideation	8	measur the ; medical stabl ; mejor me ; meno la ; messag im ; milagr
        suicidal_ideation	8	mind for ; month they ; mor each ; moth look ; mouth on ; my pic ; my thank
        suicidal_ideation	8	my trunk ; myself with ; night i ; norc lik ; now look ; nuev con ; o ya
        suicidal_ideation	8	of <sad> ; of cry ; of pain ; off alamed ; oir una ; ok dont
        suicidal_ideation	8	old <chestheart> ; old heart ; on jan ; one cam ; one guy ; only has
        suicidal_ideation	8	oth <headface> ; outsid iop ; over cereal ; own <build> ; pa cuand ; padr lo
        suicidal_ideation	8	padr toma ; pag lo ; paper and ; pas my ; pedi perdon ; person to ; phon rang
        suicidal_ideation	8	piedr com ; plan jump ; plane ; porqu <daytime> ; porqu manan ; pot in
        suicidal_ideation	8	pres and ; primer en ; ps 0 ; pue <go> ; purpos let ; put mak ; pyxi 0
        suicidal_ideation	8	que pront ; que van ; qued un ; queri decirl ; queri oir ; quier mor ; quier q
        suicidal_ideation	8	record say ; refier idea ; reparti los ; resign ; right wher ; roommat of
        suicidal_ideation	8	run thi ; said thi ; say enough ; se <goodbye> ; se despidi ; sel for
        suicidal_ideation	8	servic weapon ; she gon ; she knelt ; she vap ; should get ; si <say> ; skif
        suicidal_ideation	8	slit her ; slow down ; soap dish ; sob stil ; soldadito ; soon go ; soon the
        suicidal_ideation	8	soph <stimulant> ; squar with ; steep ; stil be ; stop mak ; stranger its
        suicidal_ideation	8	su bod ; su caden ; su per ; suy con ; swallow ; tak carisoprodol ; taken my
        suicidal_ideation	8	tech job ; tenant paid ; teng en ; teng pens ; teng pensamiento ; teni a
        suicidal_ideation	8	th street ; that that ; the <key> ; the bathrob ; the cabinet ; the dog
        suicidal_ideation	8	the exhaust ; the goodby ; the guit ; the hardwar ; the hear ; the lan
        suicidal_ideation	8	the rang ; the skif ; the trunk ; them bet ; then unit ; ther to
        suicidal_ideation	8	they <order> ; thi but ; thi rig ; thing ive ; thought yes ; thur is ; tick it
        suicidal_ideation	8	tidy ; til company ; to <height> ; to <kin> ; to anybody ; to identify
        suicidal_ideation	8	to kms ; to mop ; took everyth ; trash out ; truck with ; tue appt ; turn it
        suicidal_ideation	8	twic his ; und and ; unit it ; unlock ; uno ya ; up <month> ; up enough
        suicidal_ideation	8	up im ; up octob ; up tmrw ; up tomorrow ; vaci el ; vec piens ; vid ; vid y
        suicidal_ideation	8	voy con ; wait to ; wan ; way down ; way you ; weed with ; which <friend>
        suicidal_ideation	8	which neighbor ; whoev ; widow ask ; wif tak ; wip the ; with pistol
        suicidal_ideation	8	with ston ; wk abt ; work every ; would find ; wreck the ; wrist with
        suicidal_ideation	8	writ if ; x eso ; y pastel ; y uninsur ; ya <think> ; ya lo ; yest told
        suicidal_ideation	8	your tru
        suicidal_ideation	7	/ medic ; 0 # ; 0 fum ; 0 said ; 0 tequil ; <afraid> hes ; <always> all
        suicidal_ideation	7	<amount> squar ; <amount> tranquila ; <amount> turn ; <angry> <week>
        suicidal_ideation	7	<ask> <vermin> ; <asleep> bet ; <asleep> y ; <blade> <write>
        suicidal_ideation	7	<bodypart> <official> ; <bodypart> with ; <break> off ; <breath> <remember>
        suicidal_ideation	7	<build> him ; <child> <tool> ; <child> a ; <child> as ; <child> for
        suicidal_ideation	7	<church> ni ; <clean> par ; <clean> und ; <clothes> <blood> ; <colleague> q
        suicidal_ideation	7	<color> <phone> ; <consume> <blood> ; <container> <moment>
        suicidal_ideation	7	<container> <promise> ; <count> <insurance> ; <crowd> <shame> ; <crowd> for
        suicidal_ideation	7	<day> <blood> ; <day> <think> ; <day> circl ; <day> otr ; <day> refus
        suicidal_ideation	7	<daytime> off ; <die> gestur ; <die> junt ; <die> todo ; <emergency> rn
        suicidal_ideation	7	<fall> <child> ; <friend> <wait> ; <furniture> dont ; <furniture> or
        suicidal_ideation	7	<give> <goodbye> ; <give> anybody ; <give> in ; <go> <rope> ; <go> m
        suicidal_ideation	7	<go> que ; <goodbye> <write> ; <gun> <home> ; <gun> out ; <headface> <clean>
        suicidal_ideation	7	<hear> <intoxicated> ; <hear> off ; <height> <past> ; <height> <say>
        suicidal_ideation	7	<height> by ; <height> peatonal ; <height> si ; <home> <awake>
        suicidal_ideation	7	<insurance> than ; <key> <daytime> ; <key> <think> ; <kill> <child>
        suicidal_ideation	7	<kin> instead ; <kin> you ; <last> <awake> ; <last> <write> ; <leave> and
        suicidal_ideation	7	<lock> <clothes> ; <media> <leave> ; <medicine> <container>
        suicidal_ideation	7	<money> <container> ; <money> cuand ; <money> out ; <need> <break>
        suicidal_ideation	7	<night> <ask> ; <night> <think> ; <partner> <try> ; <photo> <goodbye>
        suicidal_ideation	7	<photo> <water> ; <photo> las ; <pill> <moment> ; <promise> <play>
        suicidal_ideation	7	<put> them ; <record> <furniture> ; <room> pt ; <room> rath ; <rope> que
        suicidal_ideation	7	<sad> <outdoors> ; <say> <promise> ; <say> practic ; <say> thru ; <say> why
        suicidal_ideation	7	<see> <fall> ; <see> myself ; <smell> <alcohol> ; <soon> <night>
        suicidal_ideation	7	<soon> <trust> ; <soon> be ; <soon> would ; <stimulant> btw ; <stop> him
        suicidal_ideation	7	<stranger> <threat> ; <stranger> ought ; <take> <height> ; <take> all
        suicidal_ideation	7	<take> own ; <think> <church> ; <think> <kill> ; <tool> <pet>
        suicidal_ideation	7	<trust> <awake> ; <trust> <take> ; <trust> all ; <trust> one ; <try> <kill>
        suicidal_ideation	7	<try> <photo> ; <try> ahorc ; <wait> <week> ; <write> debaj ; <write> dond
        suicidal_ideation	7	<write> las ; a <rope> ; a burden ; a decirl ; a light ; a pag ; a pickup
        suicidal_ideation	7	a replacement ; a rop ; a segu ; a semi ; ablen ; acomod mis ; acomodan
        suicidal_ideation	7	activ <die> ; activ suicidal ; ahi va ; al padr ; all <amount> ; all <asleep>
        suicidal_ideation	7	all hav ; all set ; am plan ; am pt ; am tel ; ami ; an <container>
        suicidal_ideation	7	an envelop ; and kis ; anoch mi ; anoth monday ; anoth wint ; antoj
        suicidal_ideation	7	anywher on ; apart un ; apartment the ; apt <say> ; aqui <continue> ; aqui sig
        suicidal_ideation	7	arithmetic ; arm in ; ash ; ask doe ; ask my ; at friday ; away til ; ayer otr
        suicidal_ideation	7	banc y ; bar four ; barandal del ; bathroom count ; bathroom mirror
        suicidal_ideation	7	be <calm> ; be doing ; be in ; be no ; be up ; beach towel ; beam in
        suicidal_ideation	7	been back ; been fed ; been stockpil ; beg us ; being a ; besid the
        suicidal_ideation	7	bien <calm> ; bien tranquil ; bil is ; blu dres ; board + ; boil man ; bonita
        suicidal_ideation	7	both <phone> ; both cal ; bowl for ; boy i ; brok door ; broth left
        suicidal_ideation	7	broth said ; but <breath> ; by <fall> ; by fal ; cabinet ; cad herman
        suicidal_ideation	7	cap off ; cart with ; cas a ; cas dej ; caught him ; cereal bowl ; check at
        suicidal_ideation	7	chil with ; cok yrs ; com <room> ; com cuand ; com pag ; completenes
        suicidal_ideation	7	contract for ; correct it ; count to ; cremat ; crystal been ; d <moment>
        suicidal_ideation	7	d now ; dai all ; dai parent ; de fuer ; deductibl 0 ; deed ; dejam ; del dia
        suicidal_ideation	7	del jardin ; dema ya ; descans ; descans el ; deserv a ; di mis
        suicidal_ideation	7	didnt <photo> ; didnt show ; dij jef ; disclos suicidal ; do liv ; dobl rop
        suicidal_ideation	7	dog at ; dont expect ; dont look ; doubl if ; draft the ; drag me ; drink her
        suicidal_ideation	7	driv off ; dya ; each of ; el cajon ; el lot ; el pensamiento ; el sacapunta
        suicidal_ideation	7	eleventh <school> ; eleventh grad ; emt friend ; emt self ; en <leave>
        suicidal_ideation	7	encontr que ; encuentr ; esa oportunidad ; escribi ; escritura ; est <home>
        suicidal_ideation	7	est viv ; estan las ; estarian <amount> ; estarian mas ; even on ; everyon so
        suicidal_ideation	7	f <drive> ; f cna ; f dtr ; falt que ; fami should ; fentanil fum ; ff /
        suicidal_ideation	7	finish fiv ; fish boat ; fith ; fith of ; floor im ; for completenes
        suicidal_ideation	7	forearm last ; forgav ; fot ; fot de ; fram <say> ; fram say ; ful <day>
        suicidal_ideation	7	gallo pag ; gestur ; giv my ; god all ; good <kin> ; goodby for ; goodby let
        suicidal_ideation	7	goodby to ; grain bin ; group any ; guest half ; guit ; halloween 0 ; hand his
        suicidal_ideation	7	hand off ; hav <think> ; hav forty ; head down ; hed sav ; her lock ; her thi
        suicidal_ideation	7	her wrist ; herself in ; hes <write> ; hes head ; hes text ; him twic
        suicidal_ideation	7	his shot ; hom wif ; hos for ; hotel mgr ; hous told ; hug ; husband ask
        suicidal_ideation	7	i tri ; id sign ; id written ; if ill ; if nobody ; if rehab ; ill <rope>
        suicidal_ideation	7	ill hang ; in neutral ; incident with ; insulin hac ; is past ; is saturday
        suicidal_ideation	7	it bet ; it look ; it not ; it set ; it sit ; it tak ; it wil ; it wont
        suicidal_ideation	7	its <trade> ; its cheap ; ive empti ; ive mad ; jail was ; jalon y ; jef que
        suicidal_ideation	7	jsut ; juev de ; just bad ; just thought ; keep cut ; keep tel ; kid look
        suicidal_ideation	7	kind <need> ; know befor ; know why ; la <key> ; la frent ; la funerari
        suicidal_ideation	7	la liter ; la quis ; la vig ; label torn ; label with ; last through ; late on
        suicidal_ideation	7	lavab y ; le dij ; le encargu ; le pedi ; left it ; left to ; let himself
        suicidal_ideation	7	libret dond ; lif ; lin <take> ; lin i ; lin twic ; lineman 0 ; llev fum
        suicidal_ideation	7	lo pens ; load for ; los <key> ; los gallo ; los papel ; los quier ; m <try>
        suicidal_ideation	7	m si ; m tri ; m vet ; mail my ; manan al ; many turn ; map to ; mas tranquila
        suicidal_ideation	7	mat who ; me <child> ; me antoj ; me his ; measur out ; metrolink ; mi amig
        suicidal_ideation	7	mil from ; mis hija ; mor hour ; morphin sinc ; mot noma ; moth found ; mund
        suicidal_ideation	7	muy <asleep> ; muy dorm ; my belt ; my foot ; my password ; my peac ; my rn
        suicidal_ideation	7	myself i ; nam off ; neck she ; neighbor lady ; neutral and ; night ago
        suicidal_ideation	7	night deep ; ningun <go> ; nobody set ; nobody wil ; noma <wait> ; noma esper
        suicidal_ideation	7	nos cuidamo ; nos llev ; not is ; of pil ; off himself ; official ; on herself
        suicidal_ideation	7	on roommat ; one box ; one leg ; one measur ; only writ ; open what
        suicidal_ideation	7	or anywher ; oth <drug> ; oth stuf ; our <headface> ; out <always> ; out every
        suicidal_ideation	7	out past ; over <die> ; over i ; over memorial ; paid me ; panteon
        suicidal_ideation	7	panteon junt ; park by ; partn use ; pastilla en ; peatonal ; pen that
        suicidal_ideation	7	perc from ; piden y ; plac <put> ; platoon ; post a ; probab <say> ; pt fent
        suicidal_ideation	7	puebl me ; puent peatonal ; push my ; q los ; que <promise> ; que aprendi
        suicidal_ideation	7	que hacerl ; que par ; quick ; quien <think> ; quien sab ; quit answer
        suicidal_ideation	7	quit mak ; raiz ; ran 0 ; rath a ; read <say> ; record a ; rehom both
        suicidal_ideation	7	replacement nobody ; riv with ; rul and ; said let ; sam pag ; santo y ; sav
        suicidal_ideation	7	say count ; say goodnight ; say look ; say sob ; say theyr ; script was
        suicidal_ideation	7	se adelant ; segur a ; send anybody ; set out ; settl i ; she <illness>
        suicidal_ideation	7	she diabetic ; she plan ; shed rath ; shift i ; sho are ; shut and ; sign over
        suicidal_ideation	7	sit besid ; sleep bet ; slot to ; so it ; so nobody ; somebody check
        suicidal_ideation	7	somebody with ; somebody would ; son drink ; son nam ; son sol ; soon be
        suicidal_ideation	7	soon would ; spot to ; spr back ; stand clos ; start bark ; steer ; stuf he
        suicidal_ideation	7	suen el ; sun he ; sunday you ; sus <photo> ; tag ; taken all ; taken car
        suicidal_ideation	7	talk down ; talk me ; tel anyon ; teni y ; than <always> ; than usual
        suicidal_ideation	7	that <money> ; that fit ; the <hold> ; the <rail> ; the <rope> ; the ash
        suicidal_ideation	7	the count ; the deed ; the dumpst ; the fin ; the interview ; the lif
        suicidal_ideation	7	the planet ; the rack ; the spac ; the steak ; ther cash ; ther the ; theyd
        suicidal_ideation	7	theyd do ; theyv <stop> ; thi week ; thi weekend ; think of ; think theyd
        suicidal_ideation	7	thru <stop> ; thur back ; thursday so ; tiemp <need> ; to collect ; to goodwil
        suicidal_ideation	7	to look ; to self ; to step ; to switch ; to tak ; toda sus ; told chaplain
        suicidal_ideation	7	told his ; told husb ; tonight so ; tool the ; top <container> ; top draw
        suicidal_ideation	7	torn off ; tranquila ; trash is ; twic today ; un cint ; un plat ; una libret
        suicidal_ideation	7	up told ; upstair by ; velori todo ; ventan del ; vid ya ; vig ; vincent
        """
}
