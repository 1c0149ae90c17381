extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	2	ito ; its long ; its neith ; its noth ; its pil ; its siz ; ive got
        needs_clarification	2	ive sweat ; ive thought ; ive typ ; jan ; janitor at ; jef es ; jerk and
        needs_clarification	2	jim beam ; jobsit ; jok abt ; joven ; juev y ; just ask ; just back
        needs_clarification	2	just compar ; just had ; just shop ; just sit ; k 0 ; k no ; karaok ; kept a
        needs_clarification	2	kept on ; kerm y ; key and ; ki pal ; kil her ; kind to ; knob ; know do
        needs_clarification	2	know our ; know she ; know that ; know to ; know wheth ; la banquet
        needs_clarification	2	la bibliotec ; la cebolla ; la construccion ; la cuerd ; la guanter
        needs_clarification	2	la guitar ; la hor ; la kerm ; la nuc ; la ocup ; la prob ; la tint
        needs_clarification	2	lady who ; lai ; landscap busines ; laps in ; largest ; las cinc
        needs_clarification	2	las cobija ; las sei ; last in ; last nam ; last use ; lay til ; le avisen
        needs_clarification	2	le brinc ; le dicen ; le llamen ; le pedi ; le regal ; learn ; leav are
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
        needs_clarification	2	medianoch ; medicar advantag ; mejor en ; memo ; mention ; merc me ; merci
        needs_clarification	2	merec ; messag ; met him ; meth four ; meth wil ; metr ; metrolink stop
        needs_clarification	2	mi descans ; mi el ; mi ex ; mi jef ; mi madrin ; mi padrin ; mi par
        needs_clarification	2	mi problem ; mi turn ; mi vid ; mid cal ; mil every ; min who ; minut off
        needs_clarification	2	minut out ; mis nieto ; mism se ; mom it ; mom told ; mon ask ; mor about
        needs_clarification	2	mot no ; moth drink ; mov day ; mov her ; msg ; my abuel ; my bos ; my coffe
        needs_clarification	2	my door ; my favorit ; my gram ; my hair ; my intak ; my journal ; my oldest
        needs_clarification	2	my option ; my oth ; my parent ; my show ; my social ; my spar ; my tax
        needs_clarification	2	my tea ; my team ; my toe ; my win ; nacho ; nad desd ; nad por ; nam
        needs_clarification	2	nam then ; nam thi ; navaj ; nd grad ; nda ; neck in ; need somebody
        needs_clarification	2	need thi ; need tx ; neighbor lady ; neighbor son ; neith of ; nev ~cok
        needs_clarification	2	nev ~smok ; nev ~used ; new addres ; new to ; next wk ; ni que ; ni si
        needs_clarification	2	niec 0 ; nieg ~idea ; nieta me ; night aid ; night auditor ; night i
        needs_clarification	2	night in ; night watchman ; nineti ; ningun de ; no addres ; no dang
        needs_clarification	2	no distres ; no fue ; no furth ; no ha ; no he ; no ide ; no it ; no job
        needs_clarification	2	no need ; no no ; no quis ; no saben ; no viv ; no wat ; nobody had
        needs_clarification	2	nobody notic ; noma el ; nos dej ; nos fue ; not doing ; not sinc ; not told
        needs_clarification	2	notebook ; notic last ; now my ; now thre ; numb is ; nunc entr ; nurs aid
        needs_clarification	2	of being ; of cok ; of hear ; of pap ; of seven ; of step ; of tylenol
        needs_clarification	2	of us ; of whom ; off aft ; off at ; offic has ; offic want ; oh ; oil ; oir
        needs_clarification	2	ok its ; ok too ; old age ; old hous ; oldest ; on anybody ; on behalf
        needs_clarification	2	on cel ; on mov ; on rout ; one doe ; one end ; one mor ; only hav
        needs_clarification	2	only one ; only reason ; open up ; oper de ; or ; or doe ; or is ; or off
        needs_clarification	2	or someth ; or wait ; or whom ; orgullos ; oth drug ; oth end ; oth lin
        needs_clarification	2	oth one ; oth week ; otr ; otr noch ; our # ; our coffe ; our company
        needs_clarification	2	our old ; our pool ; our son ; our two ; out at ; out who ; outdoor ; outsid
        needs_clarification	2	over my ; overdos on ; overrid ; overtim ; own sist ; oye nad ; p 0
        needs_clarification	2	pack the ; pag el ; pain l ; pajaro ; pan de ; pantalon ; pantry and
        needs_clarification	2	papel con ; par desd ; par po ; par tod ; paragraph ; parent in ; parent not
        needs_clarification	2	parl francai ; parqu ; parrot ; part y ; particular ; pas bien ; pasamo
        needs_clarification	2	pastor re ; pav ; pd ; pelicul ; peluquer ; peopl ever ; peopl laugh
        needs_clarification	2	per es ; per se ; perdi un ; persona ; pet ; phot of ; physician assistant
        needs_clarification	2	piano ; pickl ; pid q ; piens ; pigeon ; pil the ; piso con ; plan de
        needs_clarification	2	plant in ; planta ; plato ; play at ; play shortstop ; playof ; pleas email
        needs_clarification	2	pleas my ; pleas somebody ; pleas writ ; po is ; po kailangan ; point in
        needs_clarification	2	point with ; polit ; ponch ; por dos ; por ella ; por mi ; por ser ; por uno
        needs_clarification	2	porch ; porch drunk ; port y ; possib ; pound on ; pouvez ; pouvez vou
        needs_clarification	2	ppo card ; pref a ; prefier que ; prep ahor ; pressur on ; probation
        needs_clarification	2	problem ; problem and ; program in ; prov it ; pud ; pudier ; pued con
        needs_clarification	2	pued dec ; pued llam ; pued sol ; puert ; puert con ; pul weed ; pupil big
        needs_clarification	2	purpl heart ; pus a ; que apena ; que aqui ; que asi ; que esper
        needs_clarification	2	que incluy ; que la ; que lleg ; que llen ; que mis ; que usa ; que va
        needs_clarification	2	que y ; question and ; quier despert ; quier dorm ; quier mat ; quis
        needs_clarification	2	quis dec ; quis que ; radi and ; radiat ; rain and ; ran my ; ran off ; rang
        needs_clarification	2	rappel ; re pt ; re sist ; reach out ; read ; reason i ; record 0 ; red on
        needs_clarification	2	refer by ; regal el ; regal limon ; regal mis ; remand ; remand deutsch
        needs_clarification	2	rent and ; renuev ; repaint ; repeat nam ; res yesterday ; resident in
        needs_clarification	2	resident use ; retir bus ; rez ; rieg ; right next ; right plac ; ring in
        needs_clarification	2	rink and ; ris en ; root beer ; rough and ; rout 0 ; said ; said cal
        needs_clarification	2	said her ; said she ; sal and ; sangr de ; sat down ; saturday morning
        needs_clarification	2	saw him ; say anyth ; say dtr ; say her ; say hes ; say it ; say last
        needs_clarification	2	say nobody ; scar i ; scarf ; school counselor ; school let ; school play
        needs_clarification	2	school year ; scottish ; se cas ; se cuant ; se estacion ; se moj
        needs_clarification	2	se pelean ; se q ; se si ; se va ; season is ; seat and ; seat on
        needs_clarification	2	secundari ; see your ; segun ell ; sel a ; send it ; senor del ; senor llam
        needs_clarification	2	senor mand ; senor mayor ; senor pid ; senor que ; sentenc is ; ser el
        needs_clarification	2	serious ; servi ; set to ; she going ; she let ; she lik ; she liv
        needs_clarification	2	she meant ; she nev ; she not ; she off ; she said ; she smok ; sheep
        needs_clarification	2	shield and ; shook with ; should i ; shutof ; si es ; si ~aceptan
        needs_clarification	2	sient com ; sign anyth ; sign over ; silb ; sin met ; sinc last ; sinc thi
        needs_clarification	2	sist bernadet ; sist boy ; sist cut ; sist gav ; sist mov ; sit acros
        needs_clarification	2	six foot ; smel ; smel of ; smil at ; smok and ; snow on ; snowplow ; so we
        needs_clarification	2	sob 0 ; social ; sock to ; sold his ; som powd ; som question ; somebody
        needs_clarification	2	somebody with ; someon ; someon is ; someon talk ; someon ther ; son has
        needs_clarification	2	son then ; sound worn ; soup on ; soy chof ; soy yo ; spam ; speak on
        needs_clarification	2	spend my ; spoken ; spr with ; spricht ; spricht bei ; sra ; sra dic
        needs_clarification	2	star at ; stepson ; stil be ; stil hum ; stil isnt ; stil up ; stimulant
        needs_clarification	2	stop talk ; stop thi ; straight for ; su hij ; su senor ; su telefon ; subi
        needs_clarification	2	subject ; substanc is ; sudamo de ; suicid not ; supier ; surveyor ; swel up
        needs_clarification	2	swollen red ; symphony ; tab ; tabl right ; taco ; tailpip ; tak any ; talk
        needs_clarification	2	talk gibberish ; talk the ; tamal muy ; tast lik ; tatto on ; tea with
        needs_clarification	2	tel the ; telefon de ; telefon y ; tem ; tempran par ; tenant 0
        needs_clarification	2	teng medicar ; tengan ; terribl ; th birthday ; that by ; that happen
        needs_clarification	2	that its ; that out ; that she ; the addres ; the aisl ; the attic ; the bay
        needs_clarification	2	the bibl ; the breakup ; the club ; the deer ; the din ; the door
        needs_clarification	2	the drink ; the fac ; the flour ; the food ; the fun ; the garden
        needs_clarification	2	the guard ; the heat ; the hos ; the hospic ; the husband ; the ink
        needs_clarification	2	the laptop ; the mes ; the methodist ; the nineti ; the numb ; the offic
        needs_clarification	2	the person ; the plac ; the playof ; the point ; the print ; the razor
        needs_clarification	2	the record ; the ring ; the rol ; the room ; the soc ; the squirrel
        needs_clarification	2	the tailpip ; the theat ; the weath ; the wifi ; them fast ; then his
        needs_clarification	2	then its ; then lin ; then ok ; then self ; then ther ; ther cok ; ther park
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
        needs_clarification	2	twin broth ; two he ; two last ; two word ; tylenol 0 ; typ and ; um
        needs_clarification	2	un bar ; un cabal ; un equip ; un ojo ; un ratit ; un sol ; una maquin
        needs_clarification	2	una oll ; una person ; una pistol ; unabl ; unabl to ; uncl re ; uncle
        needs_clarification	2	und my ; unscrew ; until clos ; until fiv ; until sunday ; up it ; up she
        needs_clarification	2	up when ; usa nad ; use my ; used and ; using ; using at ; using the
        needs_clarification	2	ust me ; usted contestan ; usted son ; va a ; va par ; vanish ; vecin la
        needs_clarification	2	veinticuatr ; veni ; very hot ; very long ; vet 0 ; viern ya ; view ; vimo
        needs_clarification	2	visit and ; voic ; voic from ; voic is ; voic say ; wait a ; wait until
        needs_clarification	2	wal talk ; wal what ; walk two ; want cost ; want our ; was befor ; was fin
        needs_clarification	2	was nic ; was noth ; was park ; was so ; was ten ; wash up ; wat in
        needs_clarification	2	wat shutof ; wat treatment ; watch that ; watchman ; wav ; way and ; way cal
        needs_clarification	2	we ate ; we eat ; we go ; we laugh ; we mov ; we paint ; we pas ; we said
        needs_clarification	2	we used ; wear two ; wed is ; wed night ; week along ; week of ; week run
        needs_clarification	2	week too ; weekend and ; wer a ; wer blu ; wer dead ; wer stil ; what doe
        needs_clarification	2	what one ; what she ; what thi ; what we ; whatev he ; wheth ; wheth its
        needs_clarification	2	which program ; whil she ; whisper hes ; whit as ; who cri ; who doesnt
        needs_clarification	2	who for ; who graduat ; who or ; who read ; who went ; whoev has ; wif +
        needs_clarification	2	wif husb ; wif morphin ; wif quit ; wif then ; wil ; wil email ; wil need
        needs_clarification	2	wil say ; wild ; win when ; window ; window open ; windshield ; with exact
        needs_clarification	2	with pil ; with spous ; wk in ; woman cal ; wonder wheth ; wont need
        needs_clarification	2	word and ; work all ; work if ; work is ; work til ; writ down ; writ to
        needs_clarification	2	wrot ; x ; x / ; xanax ; xma ; y nadi ; y platic ; y q ; y que ; y usted
        needs_clarification	2	ya hic ; ya vien ; yeah i ; year and ; year when ; yend a ; yo ; yo dig
        needs_clarification	2	yon ; yon moun ; you been ; you cant ; you from ; you its ; you know
        needs_clarification	2	you provid ; youngest and ; your from ; your peopl ; yrs wif ; zapato huevo
        needs_clarification	2	zaz ; zon ; zon knif ; ~a ~mi ; ~a ~seizur ; ~addr ; ~any ; ~contest
        needs_clarification	2	~do ~we ; ~drank ; ~drink it ; ~drug in ; ~drug or ; ~drug ~no ; ~el ~pech
        needs_clarification	2	~exist ; ~foil ; ~habit ; ~head ; ~left ; ~list ; ~meth in ; ~my ~drink
        needs_clarification	2	~no ~contest ; ~nobody ~to ; ~on ~it ; ~plan ; ~real ; ~substanc no
        needs_clarification	2	~the ~doctor ; ~waitlist ; ~we ; él dic ; él y
        needs_clarification	1	*caller.0 ; *confusion.0:negated ; *substance.3:hypothetical
        needs_clarification	1	*vendor.1:other_experiencer ; *violence.0:negated ; + aarp ; 0 advis ; 0 and
        needs_clarification	1	0 ano ; 0 bus ; 0 cam ; 0 dtr ; 0 foot ; 0 lin ; 0 perc ; 0 see ; 0 tonight
        needs_clarification	1	0 typ ; 0 unit ; a baby ; a bik ; a brick ; a bridg ; a but ; a cab
        needs_clarification	1	a cellist ; a chicken ; a cort ; a cpap ; a descans ; a doubl ; a favor
        needs_clarification	1	a fork ; a goat ; a gummy ; a habit ; a hay ; a hospital ; a hymn ; a lab
        needs_clarification	1	a lamp ; a moth ; a polic ; a policy ; a ppo ; a qued ; a retir ; a sleep
        needs_clarification	1	a spid ; a straight ; a tijuan ; a todo ; a tour ; a trip ; a trout ; a twin
        needs_clarification	1	a wal ; aarp ; abuel falleci ; acapulc ; acct with ; acept ; acid ; acros a
        needs_clarification	1	adderal that ; addres to ; adult son ; aetn ; affair ; afternoon and ; age 0
        needs_clarification	1	algun lad ; aliv ; all con ; all ill ; although ; alway get ; am ask ; amabl
        needs_clarification	1	ambulanc ; ampli ; amt ; an envelop ; an oil ; and blu ; and bring ; and can
        needs_clarification	1	and cant ; and charg ; and cost ; and dad ; and eleven ; and find
        needs_clarification	1	and heroin ; and hit ; and ive ; and listen ; and mis ; and nev ; and rememb
        needs_clarification	1	and shel ; and use ; and wev ; and wif ; angel ; annet ; ano aqui
        needs_clarification	1	ano junto ; ano soy ; antacid ; any of ; any weekday ; anyon ; anyth about
        needs_clarification	1	anyth so ; apagu ; aplaud ; apologiz for ; approv leav ; are ; are bet
        needs_clarification	1	are bug ; are good ; aren ; arm gon ; around fiv ; arrang ; arregl el
        needs_clarification	1	as she ; ask 0 ; ask do ; astronaut ; ate lunch ; ativan ; attempt 0
        needs_clarification	1	attendant ; attorney ; aud ; aunt he ; aureli ; averigu ; away so ; ayer
        needs_clarification	1	ayud par ; ayudan ; bail danzon ; bak ; banc de ; banquet ; bar exam ; barn
        needs_clarification	1	be an ; be anybody ; be embarras ; be enough ; be with ; been ; been doing
        needs_clarification	1	been kick ; been think ; been through ; bel ; believ ; belong ; bernadet
        needs_clarification	1	best friend ; bicho en ; big wooden ; bik shop ; bil is ; biscuit and ; bk
        needs_clarification	1	blu hond ; blu shield ; bonit ; bonso ; bos is ; both at ; both laugh
        needs_clarification	1	both with ; bought my ; bowl leagu ; box for ; break and ; breastbon x
        needs_clarification	1	brick ; bridg crew ; bridg every ; bridg partn ; broth drink ; broth who
        needs_clarification	1	buen la ; built the ; bus again ; but a ; but knif ; but right ; buz lik
        needs_clarification	1	by appointment ; by car ; by thursday ; bystander ; cai de ; caj de
        needs_clarification	1	cal abt ; cal bk ; cal had ; cal if ; cal said ; cal self ; cal slur
        needs_clarification	1	caller ; calm and ; cam over ; camin ; camin al ; can and ; can com
        needs_clarification	1	can feel ; can hear ; cant believ ; cant tel ; car is ; car y ; carson
        needs_clarification	1	carv a ; cas por ; casin ; cat cam ; catch my ; catch up ; ced chest
        needs_clarification	1	ceniza ; central ; charg a ; chart ; chez ; chof de ; clean a ; clean ever
        needs_clarification	1	clerk guest ; client wil ; closet ; clr ; clr cousin ; clr has ; clr say
        needs_clarification	1	clr sist ; coach littl ; cocin par ; cociner ; coffe now ; cok + ; cok sinc
        needs_clarification	1	cold with ; column ; com on ; comercial ; compr una ; con siet ; concern
        needs_clarification	1	confid ; confidential ; conoci a ; contact ; contest que ; cook is
        needs_clarification	1	cook with ; corbat ; cos y ; counselor ; count it ; courteou ; cousin cal
        needs_clarification	1	cousin pas ; cover in ; cpr ; crew ; cros por ; cros through ; crystal is
        needs_clarification	1	cuand era ; cuarent ano ; cuatr vec ; cuchil en ; cuchil y ; cut at
        needs_clarification	1	da igual ; dairy ; dand ; danzon ; dar lat ; daught took ; day as ; day moth
        needs_clarification	1	day straight ; de acuerd ; de ell ; de kern ; de kratom ; de manan
        needs_clarification	1	de muchach ; de pregunt ; de segur ; de tod ; de todo ; decirl que
        needs_clarification	1	declin to ; dej sal ; del edifici ; del metr ; descans de ; dese ; desesper
        needs_clarification	1	desk with ; despert ; despu ; despu me ; detal ; detour ; died last
        needs_clarification	1	dieron permis ; dieron un ; differenc between ; different ; diganl que
        needs_clarification	1	dim and ; din in ; din is ; dinosaur ; dinosaur movi ; dio ~sustanci
        needs_clarification	1	dishwash ; distanc ; do and ; do men ; doctor to ; dog and ; dond voy
        needs_clarification	1	dont mean ; dont pick ; door in ; dorm la ; dos o ; down as ; down by
        needs_clarification	1	drawer ; drink she ; drink sinc ; drink wat ; driv ed ; driv for ; driv him
        needs_clarification	1	driv int ; driv my ; driveway ; drov an ; dtr ; dtr graduat ; duerm
        needs_clarification	1	dul and ; earn it ; easiest way ; ecstasy ; ed and ; eighti ; el braz
        needs_clarification	1	el cajon ; el equip ; el pan ; el trag ; el vecin ; elder ; elevador ; emoji
        needs_clarification	1	en francai ; en mis ; en person ; encier ; encontr en ; ener mi ; enfermedad
        needs_clarification	1	entiend ; equip ; equip de ; equipment ; era chic ; es confidencial ; es p
        needs_clarification	1	escrit ; eso la ; espos la ; est a ; est afuer ; est ayud ; est lad
        needs_clarification	1	est peg ; etoh on ; ever used ; every friday ; every night ; every plac
        needs_clarification	1	every third ; everyth is ; ex is ; ex wif ; exact that ; except its
        needs_clarification	1	executor of ; faith ; fami of ; farmaci a ; fath ; fath in ; favorit es
        needs_clarification	1	feed an ; feed lik ; feel saf ; feet are ; felic ; fernet ; few day ; fil
        needs_clarification	1	final bil ; find him ; find me ; finish a ; finish each ; finish what
        needs_clarification	1	first nam ; first so ; fiv week ; flat voic ; floor eye ; fog horn ; foggy
        needs_clarification	1	for fifteen ; for nin ; for safety ; for word ; form client ; form im
        needs_clarification	1	found in ; found you ; fountain ; four minut ; four tim ; friend said
        needs_clarification	1	friend sinc ; from our ; from park ; fue culp ; fum spic ; funeral he
        needs_clarification	1	funeral was ; gat and ; gav ; general ; get back ; get shut ; given 0
        needs_clarification	1	glas on ; godfath ; goe int ; goe off ; going to ; gol ; gon so ; good and
        needs_clarification	1	good term ; goodby let ; got bet ; got her ; got no ; grader ; graduacion
        needs_clarification	1	grandm ; grandmoth cam ; group hom ; guit in ; guitar ; habl
        needs_clarification	1	hablen espanol ; hac con ; hac falt ; hac tiemp ; hail ; hair ; hairdres
        needs_clarification	1	hand his ; hang himself ; hangov is ; hard part ; has 0 ; has com ; has ever
        needs_clarification	1	has four ; has hand ; has one ; has saving ; has thought ; has two
        needs_clarification	1	has work ; hasnt said ; hasnt seen ; hav a ; hav four ; hav had ; hav lik
        needs_clarification	1	hav thi ; havent quit ; hay otr ; he land ; he meant ; he mov ; he text
        needs_clarification	1	head at ; hear a ; heart to ; help no ; her bel ; herman por ; hes clean
        needs_clarification	1	hes hit ; hes nev ; hes put ; hes using ; hi ther ; high and ; hij es
        needs_clarification	1	him sign ; him then ; hip ; his paper ; his parent ; his thermo ; his truck
        needs_clarification	1	his wif ; hobby ; hond in ; honest i ; hop youl ; hospital por ; hour now
        needs_clarification	1	hr ago ; hr mgr ; huevo ; hum ; hurt ; hurt bad ; husband doe ; hx kne
        needs_clarification	1	i ate ; i bump ; i cam ; i cut ; i hav ; i label ; i lie ; i wor ; id
        needs_clarification	1	id cal ; ide ; if im ; if one ; if ~the ; ill tel ; im six ; im the ; im tir
        needs_clarification	1	in an ; in group ; in med ; in monopo ; in or ; in portland ; in restroom
        needs_clarification	1	in second ; in session ; in som ; in temecul ; in tim ; inquir ; insid of
        needs_clarification	1	insulin pen ; iop and ; is als ; is clean ; is clos ; is dead ; is fre
        needs_clarification	1	is robert ; is sit ; isnt ill ; isnt me ; isnt on ; it aft ; it and
        needs_clarification	1	it back ; it keep ; it know ; it last ; it per ; it said ; it should ; it so
        needs_clarification	1	it ~cost ; its 0 ; its don ; its happen ; its him ; its his ; its lat
        needs_clarification	1	its nev ; its two ; jardin ; jerk lik ; jitter ; job last ; job was
        needs_clarification	1	jubil de ; jur que ; just driv ; kansa ; keep down ; keep try ; kept the
        needs_clarification	1	kerm ; kid broth ; kindest ; kitten ; klonopin ; know ; know any ; know he
        needs_clarification	1	know her ; know if ; know me ; know my ; know not ; know what ; l sid ; la 0
        needs_clarification	1	la coc ; la confusion ; la cortin ; la graduacion ; la herman ; la impresora
        needs_clarification	1	la mis ; la molesti ; la nin ; la otr ; la pelicul ; la polici ; la poliz
        needs_clarification	1	la puert ; la quij ; la tristez ; la voz ; lady ; lagun ; land with
        needs_clarification	1	landlady ; landlord is ; languag ; languag and ; larg ; las ceniza
        needs_clarification	1	las flor ; las och ; lasagn ; last used ; lat cal ; laugh out ; laugh said
        needs_clarification	1	laundry and ; le contest ; le dej ; le explic ; le expliqu ; left arm
        needs_clarification	1	left by ; left his ; left sid ; les mand ; letter ; level ; lif ; light off
        needs_clarification	1	lik four ; lik liv ; lik my ; limit ; limpi ; lin clos ; lin two ; list of
        needs_clarification	1	littl leagu ; liv alon ; llam par ; llam por ; llav y ; llev la ; llev veint
        needs_clarification	1	llevan ; lmp 0 ; lo veo ; lock in ; lol not ; long driv ; look in ; lookin
        needs_clarification	1	los bot ; los gato ; los juev ; los nino ; lost the ; lot in ; lugar ; luis
        needs_clarification	1	lunch box ; lunch or ; lying ; m 0 ; mad up ; mag tagalog ; mail ; mak sens
        needs_clarification	1	man and ; man with ; mand un ; manil ; mantel ; march at ; march band
        needs_clarification	1	marunong mag ; mas barat ; me about ; me cont ; me dic ; me est ; me pueden
        needs_clarification	1	me subi ; me volvi ; me would ; mes sin ; messag is ; meth per ; mi carnal
        needs_clarification	1	mi gat ; mi jefit ; mi madr ; mi no ; mi nombr ; mi vecin ; mi vest
        needs_clarification	1	mi ~espos ; middl ; middl school ; mied de ; might i ; minu ; mis nieta
        needs_clarification	1	misma ; mixtec ; molesti ; molin ; mom ; mon mari ; monopo ; monopo and
        needs_clarification	1	mor ; mosqu ; most afternoon ; mot y ; motel night ; moth doesnt ; mouth has
        needs_clarification	1	mund ; my affair ; my arm ; my armpit ; my dad ; my email ; my fath
        needs_clarification	1	my middl ; my neighbor ; my teach ; my twin ; my work ; my ~sist ; nail are
        needs_clarification	1	nam # ; nam and ; nam as ; nam is ; nap ; nd cal ; neck and ; need any
        needs_clarification	1	need spanish ; neighbor for ; nev in ; nev on ; nev then ; nev touch
        needs_clarification	1	nev ~meth ; nev ~start ; new baby ; new dinosaur ; ni cuant ; niec got
        needs_clarification	1	nieg ; night now ; night think ; nin and ; ningun desd ; no beb ; no fal
        needs_clarification	1	no hx ; no level ; no que ; no reason ; no ~alcohol ; no ~opioid
        needs_clarification	1	nobody has ; nobody would ; noch le ; noisy ; nos sudamo ; nos toc
        needs_clarification	1	not exist ; not hav ; not liv ; not she ; not so ; not used ; not what
        needs_clarification	1	noth dramatic ; now want ; numb ; numb from ; nunc lo ; nurs 0 ; nurs about
        needs_clarification	1	nurs are ; nurs at ; nurs for ; o ; o alg ; o do ; o ya ; obedec ; od 0
        needs_clarification	1	of all ; of person ; of plac ; of red ; of run ; of sixteen ; of use
        needs_clarification	1	of vet ; of wet ; off her ; off your ; offic party ; ohi ; ojo pa ; okafor
        needs_clarification	1	on any ; on good ; on high ; on speak ; on thi ; on tim ; on tv ; onc befor
        needs_clarification	1	one hurt ; one on ; one phon ; one plac ; one sho ; one writ ; only want
        needs_clarification	1	only what ; open no ; oper and ; or nev ; or who ; oth med ; oth weekend
        needs_clarification	1	our bathroom ; our cal ; our pastor ; our street ; out 0 ; out about
        needs_clarification	1	out from ; out one ; out which ; over for ; overlook ; oversea ; own bed
        needs_clarification	1	own re ; own uncl ; oxycodon ; oye ; paid in ; paid through ; pain 0
        needs_clarification	1	pair of ; pal ; palabra que ; panick ; pap llev ; park a ; park lot
        needs_clarification	1	parsonag ; party last ; passeng ; passeng seat ; pate ; pavement ; pegu
        needs_clarification	1	peopl com ; peopl keep ; peopl lik ; peopl ther ; per hoy ; per wk
        needs_clarification	1	perdon por ; period ; phon tre ; picklebal ; pid que ; piedr ; pil +
        """
}
