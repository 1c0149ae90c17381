extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	2	is all ; is anybody ; is drunk ; is hold ; is jump ; is mis ; is ok
        needs_clarification	2	isnt about ; it acros ; it could ; it depend ; it for ; it hes ; it how
        needs_clarification	2	it i ; it mak ; it need ; it out ; it thi ; it tonight ; its long
        needs_clarification	2	its neith ; its noth ; its pil ; its siz ; ive got ; ive sweat ; ive thought
        needs_clarification	2	ive typ ; jan ; janitor at ; jef es ; jerk and ; jim beam ; jobsit ; jok abt
        needs_clarification	2	joven ; juev y ; just ask ; just back ; just compar ; just had ; just shop
        needs_clarification	2	just sit ; k 0 ; k no ; karaok ; kept a ; kept on ; kerm y ; key and
        needs_clarification	2	ki pal ; kil her ; kind to ; kitchen lik ; knob ; know do ; know our
        needs_clarification	2	know she ; know that ; know to ; know wheth ; la banquet ; la bibliotec
        needs_clarification	2	la cebolla ; la construccion ; la cuerd ; la guanter ; la guitar ; la hor
        needs_clarification	2	la kerm ; la nuc ; la ocup ; la prob ; lady who ; lai ; landscap busines
        needs_clarification	2	languag ; laps in ; largest ; las cinc ; las cobija ; las flor ; las sei
        needs_clarification	2	last in ; last nam ; last use ; lay til ; le avisen ; le brinc ; le llamen
        needs_clarification	2	le pedi ; le regal ; learn ; leav are ; leav from ; lee ; left hand
        needs_clarification	2	letter to ; licor ; licuador ; lif befor ; lighthead ; lik being ; lik that
        needs_clarification	2	lik when ; limon ; line ; link and ; liv next ; llam en ; lleg el ; llegu
        needs_clarification	2	llev ; llev par ; llor ; llor con ; lo decidi ; lo est ; lo lee ; locutor
        needs_clarification	2	long as ; long befor ; los ano ; los error ; los every ; lost in ; lot with
        needs_clarification	2	lueg lueg ; lueg me ; lunch 0 ; lvm ; m im ; machet ; mail to ; mailbox so
        needs_clarification	2	mailman ; makakausap po ; man cal ; man next ; man on ; man ther
        needs_clarification	2	mandan los ; map ; maquin ; marc ; marc manan ; mari ; marihuan ; maroon
        needs_clarification	2	marri ; marri 0 ; mas me ; mas o ; mat est ; mat to ; me again ; me ahog
        needs_clarification	2	me down ; me duerm ; me go ; me i ; me in ; me off ; me preocup ; me rappel
        needs_clarification	2	me recoj ; me rent ; me sal ; me voy ; me why ; mean a ; mean at ; mean the
        needs_clarification	2	medi litr ; medi y ; medianoch ; medicar advantag ; mejor en ; memo
        needs_clarification	2	merc me ; merci ; merec ; messag ; met him ; meth four ; meth wil ; metr
        needs_clarification	2	metrolink stop ; mi descans ; mi el ; mi ex ; mi jef ; mi madrin ; mi padrin
        needs_clarification	2	mi par ; mi problem ; mi turn ; mi vid ; mid cal ; mil every ; min who
        needs_clarification	2	minut off ; minut out ; mis nieto ; mism se ; mom it ; mom told ; mon ask
        needs_clarification	2	mor about ; mot no ; moth drink ; mov day ; mov her ; msg ; my abuel
        needs_clarification	2	my bos ; my coffe ; my door ; my email ; my favorit ; my gram ; my hair
        needs_clarification	2	my intak ; my journal ; my oldest ; my option ; my oth ; my parent ; my show
        needs_clarification	2	my social ; my spar ; my tax ; my tea ; my team ; my toe ; my win ; nad desd
        needs_clarification	2	nad por ; nam ; nam then ; nam thi ; navaj ; nd grad ; nda ; neck in
        needs_clarification	2	need somebody ; need thi ; need tx ; neighbor lady ; neighbor son ; neith of
        needs_clarification	2	nev ~cok ; nev ~smok ; nev ~used ; new addres ; new to ; next wk ; ni que
        needs_clarification	2	ni si ; niec 0 ; nieg ~idea ; nieta me ; night aft ; night aid
        needs_clarification	2	night auditor ; night i ; night in ; night watchman ; nineti ; ningun de
        needs_clarification	2	no addres ; no dang ; no distres ; no fue ; no furth ; no ha ; no he
        needs_clarification	2	no ide ; no it ; no job ; no need ; no no ; no quis ; no saben ; no viv
        needs_clarification	2	no wat ; nobody had ; nobody notic ; noma el ; nos dej ; nos fue ; not doing
        needs_clarification	2	not sinc ; not told ; notebook ; notic last ; now my ; now thre ; numb is
        needs_clarification	2	nunc entr ; nurs aid ; of being ; of cok ; of hear ; of pap ; of seven
        needs_clarification	2	of step ; of tylenol ; of us ; of whom ; off aft ; off at ; offic has
        needs_clarification	2	offic want ; oh ; oil ; oir ; ok its ; ok too ; old age ; old hous ; oldest
        needs_clarification	2	on anybody ; on behalf ; on cel ; on mov ; on rout ; one doe ; one end
        needs_clarification	2	one mor ; only hav ; only one ; only reason ; open up ; oper de ; or
        needs_clarification	2	or doe ; or is ; or off ; or someth ; or wait ; or whom ; orgullos
        needs_clarification	2	oth drug ; oth end ; oth lin ; oth one ; oth week ; otr ; otr noch ; our #
        needs_clarification	2	our coffe ; our company ; our old ; our pool ; our son ; our two ; out at
        needs_clarification	2	out who ; outdoor ; outsid ; over my ; overdos on ; overrid ; overtim
        needs_clarification	2	own sist ; oye nad ; p 0 ; pack the ; pag el ; pain l ; pair of ; pajaro
        needs_clarification	2	pan de ; pantalon ; pantry and ; papel con ; par desd ; par po ; par tod
        needs_clarification	2	paragraph ; parent in ; parent not ; parl francai ; parqu ; parrot ; part y
        needs_clarification	2	particular ; pas bien ; pasamo ; pastor re ; pav ; pd ; pelicul ; peluquer
        needs_clarification	2	peopl ever ; peopl laugh ; per es ; per se ; perdi un ; persona ; pet
        needs_clarification	2	phot of ; physician assistant ; piano ; pickl ; pid q ; piens ; pigeon
        needs_clarification	2	pil the ; piso con ; plan de ; plant in ; planta ; plato ; play at
        needs_clarification	2	play shortstop ; playof ; pleas email ; pleas hav ; pleas my
        needs_clarification	2	pleas somebody ; pleas writ ; po is ; po kailangan ; point in ; point with
        needs_clarification	2	polit ; ponch ; por dos ; por ella ; por mi ; por ser ; por uno ; porch
        needs_clarification	2	porch drunk ; port y ; possib ; pound on ; pouvez vou ; ppo card ; pref a
        needs_clarification	2	prefier que ; prep ahor ; pressur on ; probation ; problem ; problem and
        needs_clarification	2	program in ; prov it ; pud ; pudier ; pued con ; pued dec ; pued llam
        needs_clarification	2	pued sol ; pueden llam ; puert ; puert con ; pul weed ; pupil big
        needs_clarification	2	purpl heart ; pus a ; que apena ; que aqui ; que asi ; que esper
        needs_clarification	2	que incluy ; que la ; que lleg ; que llen ; que mis ; que usa ; que va
        needs_clarification	2	que y ; question and ; quier despert ; quier dorm ; quier mat ; quis
        needs_clarification	2	quis dec ; quis que ; r u ; radi and ; radiat ; rain and ; ran my ; ran off
        needs_clarification	2	rang ; rappel ; re pt ; re sist ; reach out ; read ; reason i ; record 0
        needs_clarification	2	red on ; refer by ; regal el ; regal limon ; regal mis ; remand
        needs_clarification	2	remand deutsch ; rent and ; renuev ; repaint ; repeat nam ; res yesterday
        needs_clarification	2	resident in ; resident use ; retir bus ; rez ; rieg ; right next
        needs_clarification	2	right plac ; ring in ; rink and ; ris en ; root beer ; rough and ; rout 0
        needs_clarification	2	said ; said cal ; said her ; said she ; sal and ; sangr de ; sat down
        needs_clarification	2	saturday morning ; saw him ; say anyth ; say dtr ; say her ; say hes
        needs_clarification	2	say it ; say last ; say nobody ; scar i ; scarf ; school counselor
        needs_clarification	2	school let ; school play ; school year ; scottish ; se cas ; se cuant
        needs_clarification	2	se estacion ; se moj ; se pelean ; se q ; se si ; se va ; season is
        needs_clarification	2	seat and ; seat on ; secundari ; see your ; segun ell ; sel a ; send it
        needs_clarification	2	senor del ; senor llam ; senor mand ; senor mayor ; senor pid ; senor que
        needs_clarification	2	sentenc is ; ser el ; serious ; servi ; set to ; she going ; she let
        needs_clarification	2	she lik ; she liv ; she meant ; she nev ; she not ; she off ; she said
        needs_clarification	2	she smok ; sheep ; shield and ; shook with ; should i ; shutof ; si es
        needs_clarification	2	si ~aceptan ; sient com ; sign anyth ; sign over ; silb ; sin met
        needs_clarification	2	sinc last ; sinc thi ; sist bernadet ; sist boy ; sist cut ; sist gav
        needs_clarification	2	sist mov ; sit acros ; six foot ; smel ; smel of ; smil at ; smok and
        needs_clarification	2	snow on ; snowplow ; so we ; sob 0 ; social ; sock to ; sold his ; som pil
        needs_clarification	2	som powd ; som question ; somebody ; somebody with ; someon ; someon is
        needs_clarification	2	someon talk ; someon ther ; son has ; son then ; sound worn ; soup on
        needs_clarification	2	soy chof ; soy yo ; spam ; speak on ; spend my ; spoken ; spr with ; spricht
        needs_clarification	2	spricht bei ; spruc ; sra ; sra dic ; star at ; stepson ; stil be ; stil hum
        needs_clarification	2	stil isnt ; stil up ; stimulant ; stop talk ; stop thi ; straight for
        needs_clarification	2	su hij ; su senor ; su telefon ; subi ; subject ; substanc is ; sudamo de
        needs_clarification	2	suicid not ; supier ; surveyor ; swel up ; swollen red ; symphony ; tab
        needs_clarification	2	tabl right ; taco ; tailpip ; tak any ; talk ; talk gibberish ; talk the
        needs_clarification	2	tamal muy ; tast lik ; tatto on ; tea with ; tel the ; telefon de
        needs_clarification	2	telefon y ; tem ; tempran par ; tenant 0 ; teng medicar ; tengan ; terribl
        needs_clarification	2	th birthday ; that by ; that happen ; that its ; that out ; that she
        needs_clarification	2	the addres ; the aisl ; the attic ; the bay ; the bibl ; the breakup
        needs_clarification	2	the club ; the deer ; the din ; the door ; the drink ; the fac ; the flour
        needs_clarification	2	the food ; the fun ; the garden ; the governor ; the guard ; the heat
        needs_clarification	2	the hos ; the hospic ; the husband ; the ink ; the laptop ; the mes
        needs_clarification	2	the methodist ; the nineti ; the numb ; the offic ; the person ; the plac
        needs_clarification	2	the playof ; the point ; the print ; the razor ; the record ; the ring
        needs_clarification	2	the rol ; the room ; the soc ; the squirrel ; the tailpip ; the theat
        needs_clarification	2	the weath ; the wifi ; them fast ; then his ; then lin ; then ok ; then self
        needs_clarification	2	then ther ; ther cok ; ther park ; ther wil ; thermomet ; thes are
        needs_clarification	2	they know ; they stil ; they talk ; theyv been ; thi alon ; thi anymor
        needs_clarification	2	thi is ; thi isnt ; thi lik ; thi pm ; thing on ; thing we ; think wer
        needs_clarification	2	thirty thre ; thirty year ; thos are ; throat ; through it ; thru the
        needs_clarification	2	thursday and ; tight acros ; timbr ; tint ; titl ; to 0 ; to chicag
        needs_clarification	2	to contact ; to gues ; to iop ; to lisbon ; to lock ; to one ; to phoenix
        needs_clarification	2	to portland ; to ring ; to say ; to shak ; to typ ; to writ ; tod arregl
        needs_clarification	2	tod lo ; todavi hay ; toe ; togeth for ; tom agu ; tom no ; tomat ; took in
        needs_clarification	2	took one ; took over ; took the ; tortois ; tow truck ; town with
        needs_clarification	2	trabaj que ; trabajador ; tramadol ; tre for ; treatment plant ; treint ano
        needs_clarification	2	trem ; tricar and ; tricar for ; trinh cho ; trivi ; trivi night ; trombon
        needs_clarification	2	trust the ; try a ; try again ; tub y ; tumb ; tungkol ; turn 0 ; turn left
        needs_clarification	2	tv ; twelv peopl ; twic its ; twin broth ; two he ; two last ; two word
        needs_clarification	2	tylenol 0 ; typ and ; typo my ; um ; un bar ; un cabal ; un equip ; un ojo
        needs_clarification	2	un ratit ; un sol ; una maquin ; una oll ; una person ; una pistol ; unabl
        needs_clarification	2	unabl to ; uncl re ; uncle ; und my ; unscrew ; until clos ; until fiv
        needs_clarification	2	until sunday ; up it ; up she ; up when ; usa nad ; use my ; used and
        needs_clarification	2	using ; using at ; using the ; ust me ; usted contestan ; usted son ; va a
        needs_clarification	2	va par ; vanish ; vecin la ; veinticuatr ; veni ; very cle ; very long
        needs_clarification	2	vet 0 ; viern ya ; view ; vimo ; visit and ; voic ; voic is ; voic say
        needs_clarification	2	wait a ; wait until ; wal talk ; wal what ; walk two ; want cost ; want our
        needs_clarification	2	was befor ; was fin ; was nic ; was noth ; was park ; was so ; was ten
        needs_clarification	2	wash up ; wat in ; wat shutof ; wat treatment ; watch that ; watchman ; wav
        needs_clarification	2	way and ; way cal ; we ate ; we eat ; we go ; we laugh ; we leav ; we mov
        needs_clarification	2	we paint ; we pas ; we said ; we used ; wear two ; wed is ; wed night
        needs_clarification	2	week along ; week of ; week run ; week too ; weekend and ; wer a ; wer blu
        needs_clarification	2	wer dead ; wer stil ; what doe ; what one ; what she ; what thi ; what we
        needs_clarification	2	whatev he ; wheth ; wheth its ; which program ; whil she ; whisper hes
        needs_clarification	2	whit as ; who cri ; who doesnt ; who for ; who graduat ; who or ; who read
        needs_clarification	2	who went ; whoev has ; wif + ; wif husb ; wif morphin ; wif quit ; wif then
        needs_clarification	2	wil ; wil email ; wil need ; wil say ; wild ; win when ; window
        needs_clarification	2	window open ; windshield ; with exact ; with pil ; with spous ; wk in
        needs_clarification	2	woman cal ; wonder wheth ; wont need ; word and ; work all ; work if
        needs_clarification	2	work is ; work til ; writ down ; writ to ; wrot ; x ; x / ; xanax ; xma
        needs_clarification	2	y nadi ; y platic ; y q ; y que ; y usted ; ya hic ; ya vien ; yeah i
        needs_clarification	2	year and ; year when ; yend a ; yo ; yo dig ; yon ; yon moun ; you been
        needs_clarification	2	you cant ; you from ; you its ; you know ; you provid ; youngest and
        needs_clarification	2	your from ; your peopl ; yrs wif ; zapato huevo ; zaz ; zon ; zon knif
        needs_clarification	2	~a ~mi ; ~a ~seizur ; ~addr ; ~any ; ~contest ; ~do ~we ; ~drank ; ~drink it
        needs_clarification	2	~drug in ; ~drug or ; ~drug ~no ; ~el ~pech ; ~exist ; ~foil ; ~habit
        needs_clarification	2	~head ; ~left ; ~list ; ~meth in ; ~my ~drink ; ~no ~contest ; ~nobody ~to
        needs_clarification	2	~on ~it ; ~plan ; ~real ; ~say ~goodby ; ~substanc no ; ~the ~doctor
        needs_clarification	2	~waitlist ; ~we ; él dic ; él y
        needs_clarification	1	*age.1 ; *caller.0 ; *confusion.0:negated ; *substance.3:hypothetical
        needs_clarification	1	*vendor.1:other_experiencer ; *violence.0:negated ; + aarp ; 0 advis ; 0 and
        needs_clarification	1	0 ano ; 0 bus ; 0 cam ; 0 dtr ; 0 foot ; 0 perc ; 0 see ; 0 tonight ; 0 typ
        needs_clarification	1	0 unit ; a baby ; a bik ; a brick ; a bridg ; a but ; a cab ; a cellist
        needs_clarification	1	a chicken ; a cort ; a cpap ; a descans ; a doubl ; a favor ; a fork
        needs_clarification	1	a goat ; a gummy ; a habit ; a hay ; a hospital ; a hymn ; a king ; a lab
        needs_clarification	1	a lamp ; a moth ; a polic ; a policy ; a ppo ; a qued ; a retir ; a sleep
        needs_clarification	1	a spid ; a tijuan ; a todo ; a tour ; a trip ; a trout ; a twin ; a wal
        needs_clarification	1	a young ; aarp ; abuel falleci ; acct with ; acept ; acid ; acros a
        needs_clarification	1	adderal that ; addres to ; adult son ; aetn ; affair ; afternoon and ; age 0
        needs_clarification	1	algun lad ; aliv ; all con ; all ill ; although ; alway get ; am ask ; amabl
        needs_clarification	1	ambulanc ; ampli ; an envelop ; an oil ; and blu ; and bring ; and can
        needs_clarification	1	and cant ; and charg ; and cost ; and dad ; and eleven ; and find
        needs_clarification	1	and heroin ; and hit ; and ive ; and listen ; and mis ; and nev ; and rememb
        needs_clarification	1	and shel ; and use ; and wev ; and wif ; angel ; annet ; ano aqui
        needs_clarification	1	ano junto ; ano soy ; antacid ; any of ; any weekday ; anyon ; anyth about
        needs_clarification	1	anyth so ; apagu ; aplaud ; apologiz for ; approv leav ; are ; are bet
        needs_clarification	1	are bug ; are good ; aren ; arm gon ; around fiv ; arrang ; arregl el
        needs_clarification	1	as she ; ask 0 ; ask do ; astronaut ; at that ; ate lunch ; ativan
        needs_clarification	1	attempt 0 ; attendant ; attorney ; aud ; aunt he ; aureli ; averigu
        needs_clarification	1	away so ; ayer ; ayud par ; ayudan ; bail danzon ; bak ; banc de ; banquet
        needs_clarification	1	bar exam ; barn ; be an ; be anybody ; be embarras ; be enough ; be with
        needs_clarification	1	becaus we ; been ; been doing ; been kick ; been think ; been through ; bel
        needs_clarification	1	believ ; belong ; bernadet ; best friend ; bicho en ; big wooden ; bik shop
        needs_clarification	1	bil is ; biscuit and ; bk ; blu cros ; blu hond ; blu shield ; bonit ; bonso
        needs_clarification	1	bos is ; both at ; both laugh ; both with ; bought my ; bowl leagu ; box for
        needs_clarification	1	break and ; breastbon x ; brick ; bridg crew ; bridg every ; bridg partn
        needs_clarification	1	broth drink ; broth who ; buen la ; built the ; bus again ; but a ; but knif
        needs_clarification	1	but right ; buz lik ; by appointment ; by car ; by thursday ; bystander
        needs_clarification	1	cai de ; caj de ; cal abt ; cal bk ; cal had ; cal if ; cal said ; cal self
        needs_clarification	1	cal slur ; caller ; calm and ; cam over ; camin ; camin al ; can and
        needs_clarification	1	can com ; can feel ; can hear ; cant believ ; cant tel ; car is ; car y
        needs_clarification	1	carson ; carv a ; cas por ; casin ; cat cam ; catch my ; catch up
        needs_clarification	1	ced chest ; ceniza ; central ; charg a ; chart ; cho em ; chof de ; clean a
        needs_clarification	1	clean ever ; clerk guest ; client wil ; closet ; clr ; clr clock
        needs_clarification	1	clr cousin ; clr has ; clr say ; clr sist ; coach littl ; cocin par
        needs_clarification	1	cociner ; coffe now ; cok + ; cok sinc ; cold with ; column ; com on
        needs_clarification	1	comercial ; compr una ; con siet ; concern ; confid ; confidential
        needs_clarification	1	conoci a ; contact ; contest que ; cook is ; cook with ; cos y ; counselor
        needs_clarification	1	count it ; courteou ; cousin cal ; cousin pas ; cover in ; cpr ; cros por
        needs_clarification	1	cros through ; crystal is ; cuand era ; cuarent ano ; cuatr vec ; cuchil en
        needs_clarification	1	cuchil y ; cut at ; da igual ; dairy ; dand ; danzon ; dar lat ; daught took
        needs_clarification	1	day as ; day moth ; day straight ; de acuerd ; de ell ; de kern ; de kratom
        needs_clarification	1	de manan ; de muchach ; de pregunt ; de segur ; de tod ; de todo
        needs_clarification	1	decirl que ; declin to ; dej sal ; del edifici ; del metr ; descans de
        needs_clarification	1	dese ; desesper ; desk with ; despert ; despu ; despu me ; detal ; detour
        needs_clarification	1	died last ; dieron permis ; dieron un ; differenc between ; different
        needs_clarification	1	diganl que ; dim and ; din in ; din is ; dinosaur ; dinosaur movi
        needs_clarification	1	dio ~sustanci ; dishwash ; distanc ; do and ; do men ; doctor to ; dog and
        needs_clarification	1	dond voy ; dont mean ; dont pick ; door in ; dorm la ; dos o ; down as
        needs_clarification	1	down by ; drawer ; drink she ; drink sinc ; drink wat ; driv ed ; driv for
        needs_clarification	1	driv him ; driv int ; driv my ; driveway ; drov an ; duerm ; earn it
        needs_clarification	1	easiest way ; ecstasy ; ed and ; el braz ; el cajon ; el equip ; el pan
        needs_clarification	1	el trag ; el vecin ; elder ; elevador ; emoji ; en francai ; en mis
        needs_clarification	1	en person ; encier ; ener mi ; enfermedad ; entiend ; equip ; equip de
        needs_clarification	1	equipment ; era chic ; es confidencial ; es p ; escrit ; eso la ; espos la
        needs_clarification	1	est a ; est afuer ; est ayud ; est lad ; est peg ; etoh on ; ever used
        needs_clarification	1	every friday ; every night ; every plac ; every third ; everyth is ; ex is
        needs_clarification	1	ex wif ; exact that ; except its ; executor of ; faith ; fami of ; farmaci a
        needs_clarification	1	fath ; fath in ; favorit es ; feed an ; feed lik ; feel saf ; feet are
        needs_clarification	1	felic ; fernet ; few day ; fil ; final bil ; find him ; find me ; finish a
        needs_clarification	1	finish each ; finish what ; first nam ; first so ; fiv week ; flat voic
        needs_clarification	1	floor eye ; fog horn ; foggy ; for fifteen ; for nin ; for word
        needs_clarification	1	form client ; form im ; found in ; found you ; fountain ; four minut
        needs_clarification	1	four tim ; friend said ; friend sinc ; from park ; fue culp ; fum spic
        needs_clarification	1	funeral he ; funeral was ; gat and ; gav ; general ; get back ; get shut
        needs_clarification	1	given 0 ; glas on ; goe int ; goe off ; going to ; gol ; gon so ; good and
        needs_clarification	1	good term ; goodby let ; got bet ; got her ; got no ; grader ; graduacion
        needs_clarification	1	grandm ; grandmoth cam ; group hom ; guit in ; guitar ; habl
        needs_clarification	1	hablen espanol ; hac con ; hac falt ; hac tiemp ; hair ; hairdres ; hand his
        needs_clarification	1	hang himself ; hangov is ; hard part ; has 0 ; has com ; has ever ; has four
        needs_clarification	1	has hand ; has one ; has saving ; has thought ; has two ; has work
        needs_clarification	1	hasnt said ; hasnt seen ; hav a ; hav four ; hav had ; hav lik ; hav thi
        needs_clarification	1	havent quit ; hay otr ; he land ; he meant ; he mov ; he text ; head at
        needs_clarification	1	hear a ; heart to ; help no ; her bel ; herman por ; hes clean ; hes hit
        needs_clarification	1	hes nev ; hes put ; hes using ; hi ther ; high and ; hij es ; him sign
        needs_clarification	1	him then ; hip ; his paper ; his parent ; his thermo ; his truck ; his wif
        needs_clarification	1	hobby ; hond in ; honest i ; hop youl ; hospital por ; hour now ; hous now
        needs_clarification	1	hr ago ; hr mgr ; huevo ; hum ; hurt ; hurt bad ; husband doe ; hx kne
        needs_clarification	1	i ate ; i bump ; i cam ; i cut ; i hav ; i label ; i lie ; i wor ; id
        needs_clarification	1	id cal ; ide ; if im ; if one ; ill tel ; im six ; im the ; im tir ; in an
        needs_clarification	1	in closet ; in group ; in med ; in or ; in portland ; in restroom
        needs_clarification	1	in second ; in session ; in som ; in temecul ; in tim ; inquir ; insid of
        needs_clarification	1	insulin pen ; iop and ; is als ; is clean ; is clos ; is dead ; is fre
        needs_clarification	1	is robert ; is sit ; isnt ill ; isnt me ; isnt on ; it aft ; it and
        needs_clarification	1	it back ; it keep ; it know ; it last ; it per ; it said ; it should ; it so
        needs_clarification	1	it ~cost ; ito ; its 0 ; its don ; its happen ; its him ; its his ; its lat
        needs_clarification	1	its nev ; its two ; jardin ; jerk lik ; jitter ; job last ; job was
        needs_clarification	1	jubil de ; jur que ; just driv ; kansa ; keep down ; keep try ; kept the
        needs_clarification	1	kerm ; key count ; kid broth ; kindest ; kitten ; klonopin ; know ; know any
        needs_clarification	1	know he ; know her ; know if ; know me ; know my ; know not ; know what
        needs_clarification	1	l sid ; la 0 ; la coc ; la confusion ; la cortin ; la graduacion ; la herman
        needs_clarification	1	la impresora ; la mis ; la molesti ; la nin ; la otr ; la pelicul
        needs_clarification	1	la polici ; la poliz ; la puert ; la quij ; la tristez ; la voz ; lady
        needs_clarification	1	lagun ; land with ; landlady ; landlord is ; languag and ; larg ; las ceniza
        needs_clarification	1	las och ; lasagn ; last used ; lat cal ; laugh out ; laugh said
        needs_clarification	1	laundry and ; le contest ; le dej ; le explic ; le expliqu ; left arm
        needs_clarification	1	left by ; left his ; left sid ; lemonad ; les mand ; letter ; level ; lif
        needs_clarification	1	light off ; lik four ; lik liv ; lik my ; limit ; limpi ; lin clos ; lin two
        needs_clarification	1	list of ; littl leagu ; liv alon ; llam par ; llam por ; llav y ; llev la
        needs_clarification	1	llev veint ; llevan ; lmp 0 ; lo veo ; lock in ; lol not ; long driv
        needs_clarification	1	look in ; lookin ; los bot ; los gato ; los juev ; los nino ; lost the
        needs_clarification	1	lot in ; lugar ; luis ; lunch box ; lunch or ; lying ; m 0 ; mad up
        needs_clarification	1	mag tagalog ; mail ; mak sens ; man and ; man with ; mand un ; manil
        needs_clarification	1	mantel ; march at ; march band ; marunong mag ; mas barat ; me about
        needs_clarification	1	me cont ; me dic ; me est ; me pueden ; me subi ; me volvi ; me would
        needs_clarification	1	mes sin ; messag is ; meth per ; mi carnal ; mi gat ; mi jefit ; mi madr
        needs_clarification	1	mi no ; mi nombr ; mi vecin ; mi vest ; mi ~espos ; middl ; middl school
        needs_clarification	1	mied de ; might i ; minu ; mis nieta ; misma ; mixtec ; molesti ; molin
        needs_clarification	1	mom ; mon mari ; mor ; mosqu ; most afternoon ; mot y ; motel night
        needs_clarification	1	moth doesnt ; mouth has ; mund ; my affair ; my arm ; my armpit ; my dad
        needs_clarification	1	my fath ; my middl ; my neighbor ; my stepbroth ; my teach ; my twin
        needs_clarification	1	my work ; my ~sist ; nacho ; nail are ; nam # ; nam and ; nam as ; nam is
        needs_clarification	1	nap ; nd cal ; neck and ; need any ; need spanish ; neighbor for ; nev on
        needs_clarification	1	nev then ; nev touch ; nev ~meth ; nev ~start ; new baby ; new dinosaur
        needs_clarification	1	ni cuant ; niec got ; nieg ; night now ; night think ; nin and ; ningun desd
        needs_clarification	1	no beb ; no fal ; no hx ; no level ; no que ; no reason ; no ~alcohol
        needs_clarification	1	no ~opioid ; nobody has ; nobody would ; noch le ; noisy ; nos sudamo
        needs_clarification	1	nos toc ; not exist ; not hav ; not liv ; not she ; not so ; not used
        needs_clarification	1	not what ; noth dramatic ; now want ; numb ; numb from ; nunc lo ; nurs 0
        needs_clarification	1	nurs about ; nurs are ; nurs at ; nurs for ; o ; o alg ; o do ; o ya
        needs_clarification	1	obedec ; od 0 ; of all ; of person ; of plac ; of red ; of run ; of sixteen
        needs_clarification	1	of use ; of vet ; of wet ; off her ; off your ; offic party ; ohi ; ojo pa
        needs_clarification	1	okafor ; on any ; on good ; on high ; on speak ; on thi ; on tim ; on tv
        needs_clarification	1	onc befor ; one hurt ; one on ; one phon ; one plac ; one sho ; one writ
        needs_clarification	1	only want ; only what ; open no ; oper and ; or nev ; or who ; oth med
        needs_clarification	1	oth weekend ; our bathroom ; our cal ; our pastor ; out 0 ; out about
        needs_clarification	1	out from ; out one ; out which ; over for ; overlook ; oversea ; own bed
        needs_clarification	1	own re ; own uncl ; oxycodon ; oye ; paid in ; paid through ; pain 0 ; pal
        needs_clarification	1	palabra que ; panick ; pap llev ; park a ; park lot ; parsonag ; party last
        """
}
