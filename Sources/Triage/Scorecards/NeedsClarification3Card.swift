extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	2	it for ; it hes ; it how ; it i ; it mak ; it need ; it out ; it thi
        needs_clarification	2	it tonight ; its long ; its neith ; its pil ; its siz ; ive got ; ive sweat
        needs_clarification	2	ive thought ; ive typ ; jan ; janitor at ; jef es ; jerk and ; jim beam
        needs_clarification	2	jobsit ; jok abt ; joven ; juev y ; just ask ; just back ; just compar
        needs_clarification	2	just had ; just shop ; just sit ; k 0 ; k no ; karaok ; keep ring ; kept a
        needs_clarification	2	kept on ; kerm y ; key and ; ki pal ; kil her ; kind to ; knob ; know do
        needs_clarification	2	know our ; know she ; know that ; know to ; know wheth ; la banquet
        needs_clarification	2	la bibliotec ; la cebolla ; la construccion ; la cuerd ; la guanter
        needs_clarification	2	la guitar ; la herman ; la hor ; la kerm ; la nuc ; la ocup ; la pelicul
        needs_clarification	2	la prob ; lady who ; lai ; landscap busines ; languag ; laps in ; largest
        needs_clarification	2	las cinc ; las cobija ; las flor ; las sei ; last in ; last nam ; last use
        needs_clarification	2	lay til ; le avisen ; le explic ; le pedi ; le regal ; learn ; leav are
        needs_clarification	2	leav from ; lee ; left hand ; letter to ; licor ; licuador ; lif befor
        needs_clarification	2	lighthead ; lik being ; lik that ; lik when ; limon ; line ; link and
        needs_clarification	2	liv next ; llam en ; lleg el ; llegu ; llev ; llev par ; llor ; llor con
        needs_clarification	2	lo decidi ; lo est ; lo lee ; locutor ; long as ; long befor ; los ano
        needs_clarification	2	los error ; los every ; lost in ; lot with ; lueg lueg ; lueg me ; lunch 0
        needs_clarification	2	lvm ; m im ; machet ; mail to ; mailbox so ; mailman ; makakausap po
        needs_clarification	2	man cal ; man next ; man on ; man ther ; mandan los ; map ; maquin ; marc
        needs_clarification	2	marc manan ; mari ; marihuan ; maroon ; marri ; marri 0 ; mas me ; mas o
        needs_clarification	2	mat est ; mat to ; me again ; me ahog ; me down ; me duerm ; me go ; me i
        needs_clarification	2	me in ; me off ; me preocup ; me rappel ; me recoj ; me rent ; me sal
        needs_clarification	2	me voy ; me why ; mean a ; mean at ; mean the ; medi litr ; medi y
        needs_clarification	2	medianoch ; medicar advantag ; mejor en ; memo ; merc me ; merci ; merec
        needs_clarification	2	messag ; met him ; meth four ; meth wil ; metr ; metrolink stop ; mi descans
        needs_clarification	2	mi el ; mi ex ; mi jef ; mi madrin ; mi padrin ; mi par ; mi problem
        needs_clarification	2	mi turn ; mi vid ; mid cal ; mil every ; min who ; minut off ; minut out
        needs_clarification	2	mis nieto ; mism se ; mom it ; mom told ; mon ask ; mor about ; mot no
        needs_clarification	2	moth drink ; mov day ; mov her ; msg ; my abuel ; my bos ; my coffe
        needs_clarification	2	my door ; my email ; my favorit ; my gram ; my hair ; my intak ; my journal
        needs_clarification	2	my oldest ; my option ; my oth ; my parent ; my show ; my social ; my spar
        needs_clarification	2	my tax ; my tea ; my team ; my toe ; my win ; nacho ; nad desd ; nad por
        needs_clarification	2	nam ; nam then ; nam thi ; navaj ; nd grad ; nda ; neck in ; need somebody
        needs_clarification	2	need thi ; need tx ; neighbor lady ; neighbor son ; neith of ; nev ~cok
        needs_clarification	2	nev ~smok ; nev ~used ; new addres ; new to ; next wk ; ni que ; ni si
        needs_clarification	2	niec 0 ; nieg ~idea ; nieta me ; night aft ; night aid ; night auditor
        needs_clarification	2	night i ; night in ; night watchman ; nineti ; ningun de ; no addres
        needs_clarification	2	no dang ; no distres ; no fue ; no furth ; no ha ; no he ; no ide ; no it
        needs_clarification	2	no job ; no need ; no no ; no quis ; no saben ; no viv ; no wat ; nobody had
        needs_clarification	2	nobody notic ; noma el ; nos dej ; not doing ; not sinc ; not told
        needs_clarification	2	notebook ; notic last ; now my ; now thre ; numb is ; nunc entr ; nurs aid
        needs_clarification	2	of being ; of cok ; of hear ; of pap ; of seven ; of step ; of tylenol
        needs_clarification	2	of us ; of whom ; off aft ; off at ; off your ; offic has ; offic want ; oh
        needs_clarification	2	oil ; oir ; ok its ; ok too ; old age ; old hous ; oldest ; on anybody
        needs_clarification	2	on behalf ; on cel ; on mov ; on rout ; one doe ; one end ; one mor
        needs_clarification	2	only hav ; only one ; only reason ; open up ; oper de ; or ; or doe ; or is
        needs_clarification	2	or off ; or someth ; or wait ; or whom ; orgullos ; oth drug ; oth end
        needs_clarification	2	oth lin ; oth one ; oth week ; otr ; otr noch ; our # ; our coffe
        needs_clarification	2	our company ; our old ; our pool ; our son ; our two ; out at ; out who
        needs_clarification	2	outdoor ; outsid ; over my ; overdos on ; overrid ; overtim ; own sist
        needs_clarification	2	oye nad ; p 0 ; pack the ; pag el ; pain l ; pair of ; pajaro ; pan de
        needs_clarification	2	pantalon ; pantry and ; papel con ; par desd ; par po ; par tod ; paragraph
        needs_clarification	2	parent in ; parent not ; parl francai ; parqu ; parrot ; part y ; particular
        needs_clarification	2	pas bien ; pasamo ; pastor re ; pav ; pd ; pelicul ; peluquer ; peopl ever
        needs_clarification	2	peopl laugh ; per es ; per se ; perdi un ; persona ; pet ; phot of
        needs_clarification	2	physician assistant ; piano ; pickl ; pid q ; piens ; pigeon ; pil the
        needs_clarification	2	piso con ; plan de ; plant in ; planta ; plato ; play at ; play shortstop
        needs_clarification	2	playof ; pleas email ; pleas hav ; pleas my ; pleas somebody ; pleas writ
        needs_clarification	2	po is ; po kailangan ; point in ; point with ; polit ; ponch ; pond is
        needs_clarification	2	pool ; por dos ; por ella ; por mi ; por ser ; por uno ; porch ; porch drunk
        needs_clarification	2	port y ; possib ; pound on ; pouvez vou ; ppo card ; pref a ; prefier que
        needs_clarification	2	prep ahor ; pressur on ; probation ; problem ; problem and ; program in
        needs_clarification	2	prov it ; pud ; pudier ; pued con ; pued dec ; pued llam ; pued sol ; puert
        needs_clarification	2	puert con ; pul weed ; pupil big ; purpl heart ; pus a ; que apena
        needs_clarification	2	que aqui ; que asi ; que averiguar ; que esper ; que incluy ; que la
        needs_clarification	2	que lleg ; que llen ; que mis ; que usa ; que va ; que y ; question and
        needs_clarification	2	quier despert ; quier dorm ; quier mat ; quis ; quis dec ; quis que ; r u
        needs_clarification	2	radi and ; radiat ; rain and ; ran my ; ran off ; rang ; rappel ; re pt
        needs_clarification	2	re sist ; reach out ; read ; reason i ; record 0 ; red on ; refer by
        needs_clarification	2	regal el ; regal limon ; regal mis ; remand ; remand deutsch ; rent and
        needs_clarification	2	renuev ; repaint ; res yesterday ; resident in ; resident use ; retir bus
        needs_clarification	2	rez ; rieg ; right next ; right plac ; ring in ; rink and ; ris en
        needs_clarification	2	root beer ; rough and ; rout 0 ; said ; said cal ; said her ; said she
        needs_clarification	2	sal and ; sangr de ; sat down ; saturday morning ; saw him ; say anyth
        needs_clarification	2	say dtr ; say her ; say hes ; say it ; say last ; say nobody ; scar i
        needs_clarification	2	scarf ; school counselor ; school let ; school play ; school year ; scottish
        needs_clarification	2	se cas ; se cuant ; se estacion ; se moj ; se pelean ; se q ; se si ; se va
        needs_clarification	2	season is ; seat and ; seat on ; secundari ; see your ; segun ell ; sel a
        needs_clarification	2	send it ; senor del ; senor llam ; senor mand ; senor mayor ; senor pid
        needs_clarification	2	senor que ; sentenc is ; ser el ; serious ; servi ; set to ; she going
        needs_clarification	2	she let ; she lik ; she liv ; she meant ; she nev ; she not ; she off
        needs_clarification	2	she said ; she smok ; sheep ; shield and ; shook with ; should i ; shutof
        needs_clarification	2	si es ; si ~aceptan ; sient com ; sign anyth ; sign over ; silb ; sin met
        needs_clarification	2	sinc last ; sinc thi ; sist bernadet ; sist boy ; sist cut ; sist gav
        needs_clarification	2	sist mov ; sit acros ; six foot ; smel ; smel of ; smil at ; smok and
        needs_clarification	2	snow on ; snowplow ; so we ; sob 0 ; social ; sold his ; som powd
        needs_clarification	2	som question ; somebody ; somebody with ; someon ; someon is ; someon talk
        needs_clarification	2	someon ther ; son has ; son then ; sound worn ; soup on ; soy chof ; soy yo
        needs_clarification	2	spam ; speak on ; spend my ; spoken ; spr with ; spricht ; spricht bei
        needs_clarification	2	spruc ; sra ; sra dic ; star at ; stepson ; stil be ; stil hum ; stil isnt
        needs_clarification	2	stil up ; stimulant ; stop talk ; stop thi ; straight for ; su hij
        needs_clarification	2	su senor ; su telefon ; subi ; subject ; sudamo de ; supier ; surveyor
        needs_clarification	2	swel up ; swollen red ; symphony ; tab ; tabl right ; taco ; tailpip
        needs_clarification	2	tak any ; talk ; talk gibberish ; talk the ; tamal muy ; tast lik ; tatto on
        needs_clarification	2	tea with ; tel the ; telefon de ; telefon y ; tem ; tempran par ; tenant 0
        needs_clarification	2	teng medicar ; tengan ; terribl ; th birthday ; that by ; that happen
        needs_clarification	2	that its ; that out ; that she ; the addres ; the aisl ; the attic ; the bay
        needs_clarification	2	the bibl ; the breakup ; the club ; the deer ; the din ; the door
        needs_clarification	2	the drink ; the fac ; the flour ; the food ; the fun ; the garden
        needs_clarification	2	the governor ; the guard ; the heat ; the hing ; the hos ; the hospic
        needs_clarification	2	the husband ; the ink ; the laptop ; the mes ; the methodist ; the nineti
        needs_clarification	2	the numb ; the offic ; the person ; the plac ; the playof ; the point
        needs_clarification	2	the print ; the razor ; the record ; the ring ; the rol ; the room ; the soc
        needs_clarification	2	the squirrel ; the tailpip ; the theat ; the weath ; the wifi ; them fast
        needs_clarification	2	then his ; then lin ; then ok ; then self ; then ther ; ther cok ; ther park
        needs_clarification	2	ther wil ; thermomet ; thes are ; they know ; they stil ; they talk
        needs_clarification	2	theyv been ; thi alon ; thi anymor ; thi is ; thi isnt ; thi lik ; thi pm
        needs_clarification	2	thing on ; thing we ; think wer ; thirty thre ; thirty year ; thos are
        needs_clarification	2	throat ; through it ; thru the ; thursday and ; tight acros ; timbr ; tint
        needs_clarification	2	titl ; to 0 ; to chicag ; to contact ; to gues ; to iop ; to lisbon
        needs_clarification	2	to lock ; to one ; to phoenix ; to portland ; to ring ; to say ; to shak
        needs_clarification	2	to typ ; to writ ; tod arregl ; tod lo ; todavi hay ; toe ; togeth for
        needs_clarification	2	tom agu ; tom no ; tomat ; took in ; took one ; took over ; took the
        needs_clarification	2	tortois ; tow truck ; town with ; trabaj que ; trabajador ; tramadol
        needs_clarification	2	tre for ; treatment plant ; treint ano ; trem ; tricar and ; tricar for
        needs_clarification	2	trinh cho ; trivi ; trivi night ; trombon ; trust the ; try a ; try again
        needs_clarification	2	tub y ; tumb ; tungkol ; turn 0 ; turn left ; tv ; twelv peopl ; twic its
        needs_clarification	2	twin broth ; two he ; two last ; two word ; tylenol 0 ; typ and ; typo my
        needs_clarification	2	um ; un bar ; un cabal ; un ojo ; un ratit ; un sol ; una maquin ; una oll
        needs_clarification	2	una person ; una pistol ; unabl ; unabl to ; uncl re ; uncle ; und my
        needs_clarification	2	unscrew ; until clos ; until fiv ; up it ; up she ; up when ; usa nad
        needs_clarification	2	use my ; used and ; using ; using at ; using the ; ust me ; usted contestan
        needs_clarification	2	usted son ; va a ; va par ; vanish ; vecin la ; veni ; very cle ; very long
        needs_clarification	2	vet 0 ; viern ya ; view ; vimo ; visit and ; voic ; voic is ; voic say
        needs_clarification	2	wait a ; wait until ; wal talk ; wal what ; walk two ; want cost ; want our
        needs_clarification	2	was befor ; was fin ; was nic ; was noth ; was park ; was so ; was ten
        needs_clarification	2	wash up ; wat in ; wat shutof ; wat treatment ; watch that ; watchman ; wav
        needs_clarification	2	way and ; way cal ; we ate ; we eat ; we go ; we laugh ; we leav ; we paint
        needs_clarification	2	we pas ; we said ; we used ; wear two ; wed is ; wed night ; week along
        needs_clarification	2	week of ; week run ; week too ; weekend and ; wer a ; wer blu ; wer dead
        needs_clarification	2	wer stil ; what doe ; what one ; what she ; what thi ; what we ; whatev he
        needs_clarification	2	wheth ; wheth its ; which program ; whil she ; whisper hes ; whit as
        needs_clarification	2	who cri ; who doesnt ; who for ; who graduat ; who or ; who read ; who went
        needs_clarification	2	whoev has ; wif + ; wif husb ; wif morphin ; wif quit ; wif then ; wil
        needs_clarification	2	wil email ; wil need ; wil say ; wild ; win when ; window ; window open
        needs_clarification	2	with exact ; with pil ; with spous ; wk in ; woman cal ; wonder wheth
        needs_clarification	2	wont need ; word and ; work all ; work if ; work is ; work til ; writ down
        needs_clarification	2	writ to ; wrot ; x ; x / ; xanax ; xma ; y nadi ; y platic ; y q ; y que
        needs_clarification	2	y usted ; ya hic ; ya vien ; ya ~no ; yal got ; yeah i ; year and
        needs_clarification	2	year when ; yend a ; yo ; yo dig ; yon ; yon moun ; you been ; you from
        needs_clarification	2	you its ; you know ; you provid ; youngest and ; your from ; your peopl
        needs_clarification	2	yrs wif ; zapato huevo ; zaz ; zon ; zon knif ; ~a ~seizur ; ~addr ; ~any
        needs_clarification	2	~do ~we ; ~drank ; ~drink it ; ~drug in ; ~drug or ; ~drug ~no ; ~el ~pech
        needs_clarification	2	~exist ; ~foil ; ~habit ; ~head ; ~left ; ~list ; ~meth in ; ~my ~drink
        needs_clarification	2	~nobody ~to ; ~on ~it ; ~plan ; ~real ; ~say ~goodby ; ~substanc no
        needs_clarification	2	~the ~doctor ; ~waitlist ; ~we ; él dic ; él y
        needs_clarification	1	*age.1 ; *caller.0 ; *confusion.0:negated ; *substance.3:hypothetical
        needs_clarification	1	*vendor.1:other_experiencer ; *violence.0:negated ; + aarp ; 0 advis ; 0 and
        needs_clarification	1	0 ano ; 0 bus ; 0 cam ; 0 dtr ; 0 foot ; 0 lin ; 0 perc ; 0 see ; 0 tonight
        needs_clarification	1	0 typ ; 0 unit ; a baby ; a bik ; a brick ; a bridg ; a but ; a cab
        needs_clarification	1	a cellist ; a chicken ; a cort ; a cpap ; a descans ; a doubl ; a favor
        needs_clarification	1	a fork ; a goat ; a gummy ; a habit ; a hay ; a hospital ; a hymn ; a king
        needs_clarification	1	a lab ; a lamp ; a moth ; a polic ; a policy ; a ppo ; a qued ; a retir
        needs_clarification	1	a sleep ; a spid ; a tijuan ; a todo ; a tour ; a trip ; a trout ; a twin
        needs_clarification	1	a wal ; a young ; aarp ; abuel dej ; abuel falleci ; abur ; acct with
        needs_clarification	1	acept ; acid ; acros a ; adderal that ; addres to ; adult son ; aetn
        needs_clarification	1	affair ; afternoon and ; age 0 ; agradezc ; algun lad ; aliv ; all con
        needs_clarification	1	all ill ; although ; alway get ; am ask ; amabl ; ambulanc ; ampli ; amt
        needs_clarification	1	an envelop ; an oil ; and blu ; and bring ; and can ; and cant ; and charg
        needs_clarification	1	and cost ; and dad ; and eleven ; and find ; and heroin ; and hit ; and ive
        needs_clarification	1	and listen ; and mis ; and nev ; and rememb ; and shel ; and use ; and wev
        needs_clarification	1	and wif ; angel ; annet ; ano aqui ; ano junto ; ano soy ; antacid ; any of
        needs_clarification	1	any weekday ; anyon ; anyth about ; anyth so ; apagu ; aplaud ; apologiz for
        needs_clarification	1	approv leav ; are ; are bet ; are bug ; are good ; aren ; arm gon
        needs_clarification	1	around fiv ; arrang ; arregl el ; as she ; ask 0 ; ask do ; astronaut
        needs_clarification	1	at that ; ate lunch ; ativan ; attempt 0 ; attendant ; attorney ; aud
        needs_clarification	1	aunt he ; aureli ; averigu ; away so ; ayer ; ayud par ; ayudan
        needs_clarification	1	bail danzon ; bak ; banc de ; banquet ; bar exam ; barn ; be an ; be anybody
        needs_clarification	1	be embarras ; be enough ; be with ; becaus we ; been ; been doing
        needs_clarification	1	been kick ; been think ; been through ; bel ; believ ; belong ; bernadet
        needs_clarification	1	best friend ; bicho en ; big wooden ; bik shop ; bil is ; biscuit and ; bk
        needs_clarification	1	blu hond ; blu shield ; bonit ; bonso ; bos is ; both at ; both laugh
        needs_clarification	1	both with ; bought my ; bowl leagu ; box for ; break and ; breastbon x
        needs_clarification	1	brick ; bridg crew ; bridg every ; bridg partn ; broth drink ; broth spend
        needs_clarification	1	broth who ; buen la ; built the ; bus again ; but a ; but knif ; but right
        needs_clarification	1	buz lik ; by appointment ; by car ; by thursday ; bystander ; caj de
        needs_clarification	1	cal abt ; cal bk ; cal had ; cal id ; cal if ; cal said ; cal self
        needs_clarification	1	cal slur ; caller ; calm and ; cam over ; camin ; camin al ; can and
        needs_clarification	1	can com ; can feel ; can hear ; cant believ ; cant tel ; car is ; car y
        needs_clarification	1	carson ; carv a ; cas por ; casin ; catch my ; catch up ; cay de ; ced chest
        needs_clarification	1	ceniza ; central ; charg a ; chart ; chest sinc ; cho em ; chof de ; clean a
        needs_clarification	1	clean ever ; clerk guest ; client wil ; climb ; closet ; clr ; clr clock
        needs_clarification	1	clr has ; clr say ; clr sist ; coach littl ; cocin par ; cociner ; coffe now
        needs_clarification	1	cok + ; cok sinc ; cold with ; column ; com on ; comercial ; compr una
        needs_clarification	1	con siet ; concern ; confid ; confidential ; conoci a ; contact
        needs_clarification	1	contest que ; cook is ; cook with ; cos y ; counselor ; count it ; courteou
        needs_clarification	1	cousin cal ; cousin pas ; cover in ; cpr ; cros por ; cros through
        needs_clarification	1	crystal is ; cuand era ; cuarent ano ; cuatr vec ; cuchil y ; cut at
        needs_clarification	1	da igual ; dairy ; dand ; danzon ; daught recital ; daught took ; day as
        needs_clarification	1	day moth ; day straight ; de acuerd ; de ell ; de kern ; de kratom
        needs_clarification	1	de manan ; de muchach ; de pregunt ; de segur ; de tod ; de todo ; deal of
        needs_clarification	1	decirl que ; declin to ; dej sal ; del edifici ; del metr ; descans de
        needs_clarification	1	dese ; desesper ; desk with ; despert ; despu ; despu me ; detal ; detour
        needs_clarification	1	died last ; dieron permis ; dieron un ; differenc between ; different
        needs_clarification	1	dim and ; din in ; din is ; dinosaur ; dinosaur movi ; dio ~sustanci
        needs_clarification	1	dishwash ; distanc ; do and ; do men ; doctor to ; dog and ; don thi
        needs_clarification	1	dond voy ; dont mean ; dont pick ; door in ; dorm la ; dos o ; down as
        needs_clarification	1	down by ; drawer ; drink she ; drink sinc ; drink wat ; driv ed ; driv for
        needs_clarification	1	driv him ; driv int ; driv my ; driveway ; drov an ; duct ; duerm ; earn it
        needs_clarification	1	easiest way ; ecstasy ; ed and ; el braz ; el cajon ; el equip ; el pan
        needs_clarification	1	el trag ; el vecin ; elder ; elevador ; ell se ; emoji ; en francai ; en mis
        needs_clarification	1	en person ; encier ; encontr en ; ener mi ; enfermedad ; entiend ; equip
        needs_clarification	1	equip de ; equipment ; era chic ; es confidencial ; es p ; escrit ; eso la
        needs_clarification	1	espos la ; est a ; est afuer ; est ayud ; est esper ; est lad ; est peg
        needs_clarification	1	etoh on ; ever used ; every friday ; every night ; every plac ; every third
        needs_clarification	1	everyth is ; ex is ; ex wif ; exact that ; except its ; executor of ; faith
        needs_clarification	1	fami of ; farmaci a ; fath ; fath in ; favorit es ; feed an ; feed lik
        needs_clarification	1	feel saf ; feet are ; felic ; fernet ; few day ; fil ; final bil ; find him
        needs_clarification	1	find me ; finish a ; finish each ; finish what ; first so ; fish and
        needs_clarification	1	fiv week ; flat voic ; floor eye ; fog horn ; for fifteen ; for nin
        needs_clarification	1	for word ; form client ; form im ; found his ; found in ; found you
        needs_clarification	1	fountain ; four minut ; four tim ; friend said ; friend sinc ; from park
        needs_clarification	1	fue culp ; fum spic ; funeral he ; funeral was ; gat and ; gav ; general
        needs_clarification	1	get back ; get shut ; given 0 ; glas on ; goe int ; goe off ; going to ; gol
        needs_clarification	1	gon so ; good and ; good term ; goodby let ; got bet ; got her ; got no
        needs_clarification	1	grader ; graduacion ; grandm ; grandmoth cam ; great deal ; group hom
        needs_clarification	1	guit in ; guitar ; habl ; hablen espanol ; hac con ; hac falt ; hac tiemp
        needs_clarification	1	hair ; hairdres ; hand his ; hang himself ; hangov is ; hard part ; has 0
        needs_clarification	1	has com ; has ever ; has four ; has hand ; has one ; has saving
        needs_clarification	1	has thought ; has two ; has work ; hasnt said ; hasnt seen ; hav a
        needs_clarification	1	hav four ; hav had ; hav lik ; hav thi ; havent quit ; hay otr ; he land
        needs_clarification	1	he meant ; he mov ; he text ; head at ; hear a ; heart to ; help no
        needs_clarification	1	her bel ; her lip ; hes clean ; hes hit ; hes nev ; hes put ; hes using
        needs_clarification	1	hi ther ; high and ; hij es ; him sign ; him then ; hip ; his paper
        needs_clarification	1	his parent ; his program ; his school ; his thermo ; his truck ; his wif
        needs_clarification	1	hobby ; hond in ; honest i ; hop youl ; hospital por ; hour now ; hous now
        needs_clarification	1	hr ago ; hr mgr ; huevo ; hum ; hurt ; hurt bad ; husband doe ; hx kne
        needs_clarification	1	i ate ; i bump ; i cam ; i cut ; i hav ; i label ; i lie ; i listen ; i wor
        needs_clarification	1	id ; id cal ; ide ; if im ; if one ; ill tel ; im six ; im the ; im tir
        needs_clarification	1	in an ; in group ; in med ; in monopo ; in or ; in restroom ; in second
        needs_clarification	1	in session ; in som ; in temecul ; in tim ; inquir ; insid of ; insulin pen
        needs_clarification	1	iop and ; is als ; is clean ; is clos ; is dead ; is fre ; is robert
        needs_clarification	1	is sit ; isnt ill ; isnt leav ; isnt me ; isnt on ; it aft ; it and
        needs_clarification	1	it back ; it keep ; it know ; it last ; it per ; it said ; it should ; it so
        needs_clarification	1	it ~cost ; ito ; its 0 ; its don ; its happen ; its him ; its his ; its lat
        needs_clarification	1	its nev ; its noth ; its two ; jardin ; jerk lik ; jitter ; job last
        needs_clarification	1	job was ; jubil de ; jur que ; just driv ; kansa ; keep down ; keep try
        needs_clarification	1	kept the ; kerm ; key count ; kid broth ; kindest ; kitten ; klonopin ; know
        needs_clarification	1	know any ; know he ; know her ; know if ; know me ; know my ; know not
        needs_clarification	1	know what ; l sid ; la 0 ; la coc ; la confusion ; la cortin ; la graduacion
        needs_clarification	1	la impresora ; la mis ; la molesti ; la nin ; la otr ; la polici ; la puert
        needs_clarification	1	la quij ; la tristez ; la voz ; lad de ; lady ; lagun ; land with ; landlady
        needs_clarification	1	landlord is ; languag and ; larg ; las ceniza ; las llav ; las och ; lasagn
        needs_clarification	1	last used ; lat cal ; laugh out ; laugh said ; laundry and ; le brinc
        needs_clarification	1	le contest ; le dej ; le expliqu ; le llamen ; left arm ; left by ; left his
        needs_clarification	1	lemonad ; les mand ; letter ; level ; lif ; light off ; lik four ; lik liv
        needs_clarification	1	lik my ; limit ; limpi ; lin clos ; lin two ; list of ; littl leagu
        needs_clarification	1	liv alon ; llam par ; llam por ; llav y ; llev la ; llev veint ; llevan
        needs_clarification	1	lmp 0 ; lo veo ; lock in ; long driv ; look in ; lookin ; los bot ; los gato
        needs_clarification	1	los juev ; los nino ; lost the ; lot in ; ls ; lugar ; luis ; lunch box
        needs_clarification	1	lunch or ; lying ; m 0 ; m at ; mad up ; mag tagalog ; mail ; mak sens
        needs_clarification	1	man and ; man with ; mand un ; manil ; mantel ; march at ; march band
        needs_clarification	1	marunong mag ; mas barat ; me about ; me cont ; me dic ; me est ; me pueden
        needs_clarification	1	me subi ; me volvi ; me would ; mes sin ; messag is ; meth per ; mi carnal
        needs_clarification	1	mi gat ; mi madr ; mi no ; mi nombr ; mi vecin ; mi vest ; mi ~espos ; middl
        needs_clarification	1	middl school ; mied de ; might i ; minu ; mis nieta ; misma ; mixtec
        needs_clarification	1	molesti ; molin ; mom ; mon mari ; monopo ; monopo and ; mor ; mosqu
        needs_clarification	1	most afternoon ; mot y ; motel night ; mouth has ; mund ; my affair ; my arm
        needs_clarification	1	my armpit ; my dad ; my fath ; my middl ; my neighbor ; my teach ; my twin
        needs_clarification	1	my work ; my ~sist ; nail are ; nam # ; nam and ; nam as ; nam is ; nap
        needs_clarification	1	nd cal ; neck and ; need any ; need spanish ; neighbor for ; nev in ; nev on
        needs_clarification	1	nev then ; nev touch ; nev ~meth ; nev ~start ; new baby ; new dinosaur
        needs_clarification	1	ni cuant ; niec got ; night now ; night think ; nin and ; ningun desd
        needs_clarification	1	no beb ; no fal ; no hx ; no level ; no que ; no reason ; no ~alcohol
        needs_clarification	1	no ~opioid ; nobody has ; nobody would ; noch le ; noisy ; nos sudamo
        needs_clarification	1	nos toc ; not exist ; not funny ; not hav ; not liv ; not she ; not so
        needs_clarification	1	not used ; not what ; noth dramatic ; now want ; numb ; numb from ; nunc lo
        needs_clarification	1	nurs 0 ; nurs about ; nurs are ; nurs at ; nurs for ; o ; o alg ; o do
        needs_clarification	1	o ya ; obedec ; od 0 ; of all ; of meth ; of person ; of plac ; of red
        needs_clarification	1	of run ; of sixteen ; of use ; of vet ; of wet ; off her ; offic party ; ohi
        needs_clarification	1	ojo pa ; okafor ; on any ; on good ; on high ; on speak ; on thi ; on tim
        needs_clarification	1	on tv ; onc befor ; one hurt ; one id ; one on ; one phon ; one plac
        needs_clarification	1	one sho ; only want ; only what ; open no ; oper and ; or nev ; or who
        needs_clarification	1	oth med ; oth weekend ; our bathroom ; our cal ; our pastor ; out 0
        needs_clarification	1	out about ; out from ; out one ; out which ; over for ; overlook ; oversea
        needs_clarification	1	own bed ; own re ; own uncl ; oxycodon ; oye ; paid in ; paid through
        needs_clarification	1	pain 0 ; pal ; palabra que ; panick ; pap llev ; park a ; park lot
        needs_clarification	1	parsonag ; party last ; passeng ; passeng seat ; pate ; pavement ; pegu
        needs_clarification	1	peopl com ; peopl keep ; peopl lik ; peopl ther ; per hoy ; per wk
        needs_clarification	1	perdon por ; period ; phon tre ; picklebal ; pid que ; piedr ; pil +
        """
}
