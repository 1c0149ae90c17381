extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	-2	*nonDrug.0:hypothetical ; *number.0 ; *otherService.5:hypothetical
        needs_clarification	-2	*outpatientWord.0:negated ; *pregnancy.0 ; *quantity.1
        needs_clarification	-2	*residentialEnding.0 ; *residentialEnding.0:hypothetical
        needs_clarification	-2	*seizure.1:negated ; *seizure.3:historical ; *service.0 ; *started.0
        needs_clarification	-2	*substance.1:other_experiencer ; *substance.2:other_experiencer
        needs_clarification	-2	*substance.4 ; *substance.4:other_experiencer
        needs_clarification	-2	*treatmentNeed.0:hypothetical ; *unaided.0:historical
        needs_clarification	-2	*unaided.0:hypothetical ; *unaided.0:negated ; *withdrawal.0:negated
        needs_clarification	-2	*withdrawalHint.0:historical ; 0 / ; 0 @ ; 0 becaus ; 0 bed ; 0 bottl
        needs_clarification	-2	0 dai ; 0 l ; 0 month ; 0 new ; 0 per ; 0 second ; 0 work ; 0 y/o ; @
        needs_clarification	-2	a bed ; a big ; a buddy ; a c ; a child ; a coffe ; a concert ; a faucet
        needs_clarification	-2	a ferry ; a festival ; a forklift ; a funny ; a grey ; a gym ; a heroin
        needs_clarification	-2	a hol ; a knif ; a lad ; a melon ; a milkshak ; a minut ; a museum ; a nit
        needs_clarification	-2	a plac ; a podcast ; a rak ; a resum ; a room ; a saw ; a scen ; a singl
        needs_clarification	-2	a spot ; a step ; a subpoen ; a tier ; a toy ; a treatment ; a twelv
        needs_clarification	-2	a used ; a web ; a whil ; a women ; abog ; about fiv ; about twic
        needs_clarification	-2	about which ; about you ; abril ; abuel deci ; abus ; aceptan mujer ; activ
        needs_clarification	-2	ad ; adderal off ; adict ; aft ; aft his ; aft i ; aft work ; agenci
        needs_clarification	-2	ago for ; ago we ; agreeabl ; agu com ; aguardient ; ahi con ; ahor
        needs_clarification	-2	ahorit est ; ai ; air balloon ; al ; al client ; al panteon ; al per
        needs_clarification	-2	al vecin ; alcohol or ; alegr ; alfil ; all a ; all day ; all tim ; alon so
        needs_clarification	-2	alum ; am no ; am right ; an eight ; an electrician ; an overdos ; and a
        needs_clarification	-2	and cocain ; and down ; and drink ; and for ; and friday ; and havent
        needs_clarification	-2	and his ; and look ; and mor ; and nam ; and night ; and sist ; and whatev
        needs_clarification	-2	and with ; announcement repeat ; ano de ; ant de ; anterior ; antiqu
        needs_clarification	-2	anunci ; any advic ; apen ; appt at ; archery ; ard ; are as ; are empty
        needs_clarification	-2	are hard ; are kind ; argu with ; arm in ; around town ; arrangement
        needs_clarification	-2	as my ; ask can ; ask is ; ask pric ; ask question ; asses ; at fifty
        needs_clarification	-2	at high ; at his ; attach the ; attend ; aunti ; away my ; ayer llovi
        needs_clarification	-2	azuc y ; azul ya ; bachelor ; bakery ; banj ; banner ; bar 0 ; bar on
        needs_clarification	-2	battl ; bcb ppo ; be somewher ; becaus its ; been the ; befor ; befor it
        needs_clarification	-2	began with ; believ that ; between breakfast ; bht ; bien per ; bit and
        needs_clarification	-2	bles you ; block and ; boc ; bod en ; boleto ; boleto par ; bond ; book for
        needs_clarification	-2	book to ; boom ; botella ; both tim ; both use ; both way ; bottl
        needs_clarification	-2	bottl in ; bowl team ; bread and ; bro in ; brok her ; browni ; brunch
        needs_clarification	-2	brush ; build on ; build websit ; burbank ; burg ; but i ; buy from
        needs_clarification	-2	buy it ; by mail ; by mistak ; by teddy ; c/b ; cad terc ; cal earli
        needs_clarification	-2	cal she ; calv ; cambi la ; camera ; camion y ; camp in ; can for ; can in
        needs_clarification	-2	can we ; canc ; candy ; cant afford ; cant wak ; canyon ; capston ; captain
        needs_clarification	-2	car had ; car in ; car warranty ; card from ; card on ; cardiology ; care
        needs_clarification	-2	carpent ; carton ; carv duck ; cas no ; caser nos ; cat walk ; catorc
        needs_clarification	-2	cb aft ; celebrat ; cent in ; central tim ; certificat and ; cessation
        needs_clarification	-2	chain ; charg ; chat ; chat re ; chatty ; check out ; cheerful ; child
        needs_clarification	-2	chin ; chiv y ; chok her ; choqu ; cign y ; clean hous ; clearanc
        needs_clarification	-2	client y ; cloud ; clown ; clr at ; clr bak ; clr on ; clr roommat
        needs_clarification	-2	clr want ; coc ; cocain about ; cocain sinc ; coffe tabl ; cok in
        needs_clarification	-2	cok weekend ; cok wif ; cok with ; cok x ; colleagu ; colleg kid ; color y
        needs_clarification	-2	com dicen ; com un ; complaint about ; compra ; comput ; con nombr
        needs_clarification	-2	con quien ; cond de ; confetti ; confidencial ; confirm with ; confus about
        needs_clarification	-2	conoc un ; constant ; consum nad ; contest mejor ; contesten ; coord
        needs_clarification	-2	corren ; costc ; couch to ; could your ; counselor told ; court at
        needs_clarification	-2	courthous ; cousin all ; cran ; crash ; cri all ; crib ; cristal
        needs_clarification	-2	cristal hac ; cristal todo ; cros with ; cuant dur ; cuatr mes ; cuatr noch
        needs_clarification	-2	cuent yo ; cuerp ; cuid ; cun se ; current client ; curs ; custodian of
        needs_clarification	-2	cut the ; cuz ; cv ; d no ; dai drink ; dai for ; danc floor ; daniel
        needs_clarification	-2	dast ; dast 0 ; dat ; dat in ; daught mad ; day and ; day every ; day four
        needs_clarification	-2	day long ; day out ; de 0 ; de buena ; de chamac ; de cobr ; de esper
        needs_clarification	-2	de golp ; de hambr ; de limpiez ; de marz ; de mes ; de panic ; de pastilla
        needs_clarification	-2	de segund ; de text ; de vez ; deductibl ; dej mi ; del hospital
        needs_clarification	-2	deliv packag ; deliver ; delivery ; deni ~etoh ; dental ; dep
        needs_clarification	-2	department is ; dependent on ; desd ayer ; design ; detector ; detox and
        needs_clarification	-2	detox first ; detra ; detra del ; dia 0 ; dia a ; dia sin ; dia sí
        needs_clarification	-2	dial the ; didnt even ; died with ; dieron ; disculp ; dish as ; disorient
        needs_clarification	-2	do about ; do i ; do is ; doctor is ; doe all ; doin ; doing cok
        needs_clarification	-2	doing fin ; doing great ; doming dic ; don in ; dond la ; dond me
        needs_clarification	-2	dont drink ; dont leav ; dont ~drink ; door was ; doorbel ; dosi ; down in
        needs_clarification	-2	down slow ; down to ; dr patel ; drawing ; drink or ; drink win ; driv it
        needs_clarification	-2	driver ; drop and ; drug or ; drug test ; dry ; dtr re ; duerm en ; dul i
        needs_clarification	-2	ear shift ; earth ; eat and ; ed sw ; egg with ; eight bal ; eight week
        needs_clarification	-2	el azuc ; el casin ; el gal ; el gat ; el hospital ; el intern ; el jardin
        needs_clarification	-2	el miercol ; el padr ; el rat ; el segur ; el timbr ; el turn ; el vest
        needs_clarification	-2	elevator ; email bounc ; email ins ; email not ; en cuand ; en fiesta
        needs_clarification	-2	en marz ; en seman ; en septiembr ; ener y ; enfermera ; enganch a
        needs_clarification	-2	enough for ; entr en ; entr los ; equivoqu ; equivoqu de ; es aqui ; es el
        needs_clarification	-2	es pilot ; es q ; escrib mas ; escuch en ; eso pregunt ; est cort ; est el
        needs_clarification	-2	est mes ; est tir ; estat of ; estimat ; estudiant de ; estuv ahi
        needs_clarification	-2	etoh dai ; eval ; even group ; even notic ; even outpatient ; every august
        needs_clarification	-2	every east ; every even ; every spr ; every thre ; every two ; every week
        needs_clarification	-2	every weekday ; extract ; eye contact ; f ask ; f cocain ; fam ; famili no
        needs_clarification	-2	faucet ; favor que ; fax ton ; fel int ; fel out ; fentanil en ; fifteen
        needs_clarification	-2	fifty ; fij ; final got ; finish with ; fir department ; firework
        needs_clarification	-2	first dui ; first word ; fiv ; fiv a ; fiv and ; fix that ; flask ; flavor
        needs_clarification	-2	float ; flour ; fob ; foil ; folleto ; food ; for ; for anyon ; for hav
        needs_clarification	-2	for iop ; for sixty ; for two ; for year ; forget it ; forklift ; fost
        needs_clarification	-2	found park ; four in ; fri y ; from breakfast ; from it ; from ohi ; fruit
        needs_clarification	-2	fui ; furnitur stor ; garden hos ; gav # ; gav street ; get his ; get me
        needs_clarification	-2	get them ; gift shop ; gig ; go if ; go in ; go straight ; go up ; goe down
        needs_clarification	-2	going away ; goldfish ; good thing ; gooseflesh ; got as ; got excit
        needs_clarification	-2	got hit ; got up ; gravel ; green ; grievanc ; guion ; gust ; guy set
        needs_clarification	-2	had thre ; hair so ; half court ; half is ; hand and ; hand bad
        needs_clarification	-2	hand going ; hand him ; handful of ; happen if ; has car ; has cost
        needs_clarification	-2	has rid ; has said ; has sponsor ; haul ; hav aetn ; hav gon ; hav group
        needs_clarification	-2	hav high ; hav kais ; hav kid ; hav my ; hav saving ; hav the ; havent been
        needs_clarification	-2	hay alg ; hay nadi ; he isnt ; he ped ; he pour ; he stil ; heal ; health
        needs_clarification	-2	hear aid ; heart going ; heart im ; heart in ; hed go ; hedg ; help and
        needs_clarification	-2	her typ ; her wrist ; herman usa ; heroin dai ; heroin y ; hes just
        needs_clarification	-2	hes swing ; high cha ; high tid ; hijo ya ; him sleep ; himself a ; his bos
        needs_clarification	-2	his dead ; his finger ; his folk ; his new ; hit with ; hold him
        needs_clarification	-2	holiday are ; hom ; hom aft ; hondura ; hopeful ; hor ; horror ; horsesho
        needs_clarification	-2	hosp ; hot air ; hour sinc ; hous smok ; how soon ; how that ; hr 0
        needs_clarification	-2	huf dust ; hundr and ; hung up ; i agre ; i cri ; i do ; i mad ; i nev
        needs_clarification	-2	i own ; i represent ; i saw ; i smel ; i start ; i use ; i visit ; i won
        needs_clarification	-2	ice cream ; icu ; id nev ; ignor ; ii ; im marri ; im nineteen
        needs_clarification	-2	im otherwis ; im real ; im sad ; impossibl ; in apr ; in back ; in break
        needs_clarification	-2	in church ; in compton ; in county ; in fallujah ; in omah ; in pasaden
        needs_clarification	-2	in phon ; inbox ; information ; inpatient for ; insist ; insuranc and
        needs_clarification	-2	insuranc form ; int his ; int treatment ; intensiv outpatient ; interest
        needs_clarification	-2	intern par ; invent ; is lorrain ; is nam ; is nic ; isnt ; isnt ther
        needs_clarification	-2	it anyway ; it bother ; it on ; it rain ; it slid ; it stick ; it than
        needs_clarification	-2	its adderal ; its almost ; its gon ; its ketamin ; jal air ; jam ; jarab
        needs_clarification	-2	jering ; joint account ; jok are ; juez me ; july ; junt al ; just curiou
        needs_clarification	-2	just stop ; keep her ; keep start ; kid all ; kid to ; knock on ; know som
        needs_clarification	-2	kratom shot ; la chiv ; la cocher ; la fech ; la loncher ; la parroqui
        needs_clarification	-2	la pas ; la piedr ; la piel ; la vecin ; la visit ; lad in ; laid off
        needs_clarification	-2	laminat ; lanch de ; landlin ; landlord of ; languag from ; lapd ; las cosa
        needs_clarification	-2	last 0 ; last me ; last nt ; last tuesday ; laugh with ; law speak ; lb
        needs_clarification	-2	lcsw ; le peg ; le qued ; lead ; lean ; lean a ; leg kick ; les contest
        needs_clarification	-2	librium ; libro ; licens for ; lift her ; lik for ; lik to ; limpi y
        needs_clarification	-2	lin play ; literal ; liv thre ; llam el ; llav en ; llovi ; lo fum
        needs_clarification	-2	lobby of ; long ago ; long messag ; look to ; lor ; los dia ; los escuch
        needs_clarification	-2	los muchacho ; lov to ; lov with ; lug ; lunch hour ; lung ; lupit ; m fent
        needs_clarification	-2	m nitrou ; m retir ; m self ; m spic ; ma ; mailbox is ; mak no ; mak out
        needs_clarification	-2	malest ; mam x ; man at ; man con ; manej y ; mano ; marisco ; marri for
        needs_clarification	-2	marri with ; marshmallow ; mas joven ; may concern ; may we ; may y
        needs_clarification	-2	mayore ; me alegr ; me equivoqu ; me inyect ; me las ; me n ; me one
        needs_clarification	-2	me pas ; me today ; me wheth ; me yes ; meant ; meant to ; medical clear
        needs_clarification	-2	medicin cabinet ; mejor amig ; memoriz ; men in ; met at ; meth most
        needs_clarification	-2	meth with ; mft traine ; mh ; mi bibli ; mi car ; milkshak ; min to
        needs_clarification	-2	minut and ; mitad ; mix up ; mkt ; mobil ; moj la ; mom on ; monday through
        needs_clarification	-2	monday to ; mor or ; mormon ; morn i ; moth keep ; moth mov ; mov by
        needs_clarification	-2	movement ; mucha ; multivitamin ; munec ; muy fuert ; my account
        needs_clarification	-2	my appointment ; my bf ; my body ; my corol ; my deposit ; my fax
        needs_clarification	-2	my front ; my gallblad ; my gf ; my girlfriend ; my hat ; my insuranc
        needs_clarification	-2	my key ; my lat ; my leg ; my marriag ; my new ; my not ; my numb ; my nurs
        needs_clarification	-2	my ord ; my plac ; my record ; my system ; my uncl ; n he ; n the ; nad de
        needs_clarification	-2	nam of ; nam twic ; narcan twic ; near every ; need a ; need an ; need my
        needs_clarification	-2	need proof ; needl stil ; nephew wed ; nerv ; nervio ; nervou ; nervou abt
        needs_clarification	-2	nervou at ; neur ; nev a ; nev happen ; nev heard ; nev let ; nev thought
        needs_clarification	-2	ni un ; night he ; night no ; nightstand ; no ; no answ ; no dejen
        needs_clarification	-2	no habi ; no la ; no money ; no rush ; no show ; no sx ; no teng
        needs_clarification	-2	nobody pick ; nobody was ; noch ; noch desd ; noma los ; norc ; norc 0
        needs_clarification	-2	nos ensen ; nos spray ; not abl ; not stop ; not ~scar ; noth for ; now i
        needs_clarification	-2	now the ; num ; numb aft ; numb by ; nunc habi ; nunc me ; oclock ; of
        needs_clarification	-2	of beer ; of cocain ; of control ; of drawer ; of night ; of on ; of town
        needs_clarification	-2	of vodk ; of wat ; of whoev ; of year ; off ; off alcohol ; off heroin
        needs_clarification	-2	off klonopin ; off work ; offic had ; often ; often i ; ojai ; ojo azul
        needs_clarification	-2	old and ; old key ; oll de ; on central ; on lexapr ; on new ; on night
        needs_clarification	-2	on own ; on porch ; onc drov ; one hand ; one my ; one pil ; onlin
        needs_clarification	-2	only about ; only start ; only tim ; or drug ; or im ; or les ; or nin
        needs_clarification	-2	or two ; or use ; oth peopl ; otr vez ; our apartment ; our mailbox ; out a
        needs_clarification	-2	out every ; out with ; outpatient group ; over christma ; own in ; own numb
        needs_clarification	-2	own of ; own want ; oxicodon ; p ; pack fan ; packag ; pain of
        needs_clarification	-2	paint purpl ; pamphlet ; pan ; pandemic ; pap cut ; par el ; parallel
        needs_clarification	-2	parroqui ; pas and ; pas el ; pas y ; passiv ; pastil ; pastilla azul
        needs_clarification	-2	pastor wif ; patel ; pawn ; pay for ; pear ; pein ; pelean ; pen found
        needs_clarification	-2	pen that ; pencil dot ; peopl who ; per ; perdon ; peric ; peric los
        needs_clarification	-2	pes mas ; phenobarbital ; phon numb ; phon sam ; phon with ; phon yesterday
        needs_clarification	-2	photo ; phras ; pickup ; piel ; pinch ; pinpoint ; piz plac ; pizza ; pkg
        needs_clarification	-2	placement ; plane mi ; pleas hurry ; pod ; podemo ; pon una ; popcorn
        needs_clarification	-2	por aca ; por aguant ; por las ; por seman ; por un ; portugues
        needs_clarification	-2	position stil ; pow ; prefier ; prepar ; prid when ; prim dui ; primer vez
        needs_clarification	-2	program aft ; promis my ; psych ; psychosi ; pt ; pt calm ; pte ; ptsd
        needs_clarification	-2	pued pas ; push the ; put me ; put up ; qpw ; qualifi ; quartet ; que manej
        needs_clarification	-2	que sigu ; qued la ; qued y ; queri ; question is ; quien dej ; quier dej
        needs_clarification	-2	quier dejarl ; quier sal ; rag ; rais goat ; rattl ; re cowork ; re which
        needs_clarification	-2	reachabl ; read a ; read glas ; read thi ; recibo ; referral ; register
        needs_clarification	-2	regul ; rehab aft ; relev ; remind ; repair ; replacement ; replic
        needs_clarification	-2	report say ; represent a ; reserv ; resi ; respit ; restart ; result
        needs_clarification	-2	retir mail ; rev ; rhubarb ; rid a ; right as ; right hand ; ring on
        needs_clarification	-2	rol for ; rol rink ; rom ; ronc ; roof 0 ; room when ; roommat say
        needs_clarification	-2	round the ; ruid com ; run marathon ; rut ; sab lo ; sabi que ; sac la
        needs_clarification	-2	sack of ; said if ; said no ; sam jok ; sam nam ; sat ; sat only ; saw
        needs_clarification	-2	saw a ; say no ; say so ; say thank ; se met ; se pag ; se sab ; se sient
        needs_clarification	-2	season of ; second ; second floor ; see any ; see what ; seen sinc
        needs_clarification	-2	sei ano ; sei mes ; sel ; seltzer ; seman desd ; seman me ; seman no
        needs_clarification	-2	seman sant ; senor pregunt ; sent to ; session ; seventy ; shar ; she went
        needs_clarification	-2	shelt ; sho and ; should when ; si lo ; sicknes ; sidewalk ; sig
        needs_clarification	-2	sign languag ; sigu par ; silenci de ; sin ; sin quer ; sinc august
        needs_clarification	-2	sinc his ; sinc sun ; sinc the ; sinc then ; sist got ; sist keep
        needs_clarification	-2	sist put ; six day ; six or ; ski ; skip ; skylight ; slap him ; slat
        needs_clarification	-2	sleep ok ; slid down ; smel the ; smirnof ; smok a ; snor lik ; so a
        needs_clarification	-2	so dul ; so patient ; so sinc ; soap oper ; sociology ; soft voic ; sol
        needs_clarification	-2	sol sin ; sol tom ; som sign ; somebody els ; somebody lik ; somebody put
        needs_clarification	-2	someon lik ; someon with ; someth out ; son mad ; soon can ; sorry wrong
        needs_clarification	-2	soup and ; sourdough ; soy enfermer ; soy su ; spar room ; spe ; speech at
        needs_clarification	-2	spel it ; spel of ; spel surnam ; spel with ; spirit ; splash ; spoon
        needs_clarification	-2	spoon on ; spr break ; squeez ; squirt ; st ann ; stabl ; stack ; stamp on
        needs_clarification	-2	start at ; start dat ; startl ; stay her ; stay up ; ste ; step two
        needs_clarification	-2	stil bring ; stil know ; stomach ; str ; street nam ; street numb
        needs_clarification	-2	street with ; string ; student 0 ; study to ; su clinic ; su escaler
        needs_clarification	-2	su pagin ; subject lin ; such a ; suegr se ; suic ; suicid prevention
        needs_clarification	-2	sunday ; sunday to ; sunris ; swallow ; swam ; sweat ; sweatshirt ; swept
        needs_clarification	-2	swim team ; swor ; t ; t 0 ; ta ; tafil ; tak me ; tak them ; talk abt
        needs_clarification	-2	tambien le ; tan ; tank and ; taqueri ; tarzan ; tatto of ; taxi
        needs_clarification	-2	teeth chatter ; tempran ; tend bar ; tenemo segur ; teng mi ; terapeut
        needs_clarification	-2	terc ; text first ; text is ; th and ; than i ; thank for ; thanksgiv and
        needs_clarification	-2	that clos ; that com ; that dead ; that jingl ; that show ; thatl
        needs_clarification	-2	thc cart ; the alumni ; the app ; the bad ; the best ; the bishop
        needs_clarification	-2	the build ; the busines ; the cabinet ; the cart ; the coffe ; the cond
        needs_clarification	-2	the contract ; the dental ; the divorc ; the egg ; the far ; the fil
        needs_clarification	-2	the firework ; the ful ; the ghost ; the groom ; the hand ; the landlady
        needs_clarification	-2	the lawn ; the leav ; the lif ; the liquor ; the lock ; the long ; the man
        needs_clarification	-2	the medicin ; the meet ; the mix ; the nail ; the neurologist ; the next
        needs_clarification	-2	the outpatient ; the pandemic ; the patient ; the pay ; the picnic
        needs_clarification	-2	the pier ; the post ; the queen ; the signal ; the spoon ; the sweat
        needs_clarification	-2	the trombon ; the wat ; the weed ; the wind ; the ~dts ; ther anyth
        needs_clarification	-2	ther isnt ; ther that ; ther with ; they work ; thi mak ; thi on ; thi out
        needs_clarification	-2	thi spr ; thi to ; thi wk ; thing for ; think the ; thought he
        needs_clarification	-2	thought thi ; thousand dollar ; thru sun ; thund ; thur ; tiemblan ; tiend
        needs_clarification	-2	tiend la ; til he ; til ive ; til then ; tir en ; tir old ; to check
        needs_clarification	-2	to couch ; to jail ; to la ; to laugh ; to light ; to on ; to return
        needs_clarification	-2	to sit ; to turn ; toc ; tod mi ; todavi no ; today he ; today im ; tom de
        needs_clarification	-2	too and ; tour bus ; tourniquet ; town has ; train to ; traj
        needs_clarification	-2	tratamient de ; traum ; treat ; treat that ; trim ; trip and ; tuesday to
        needs_clarification	-2	tun ; turn de ; turn her ; turn my ; turno ; tuvimo ; twelv pack
        needs_clarification	-2	twelv week ; twenty four ; twic sinc ; twitch ; typ is ; typ it ; typ on
        needs_clarification	-2	u hav ; ua ; un ataqu ; un dia ; un ruid ; una noven ; una sobredosi
        needs_clarification	-2	una sol ; uncl gav ; uncl wil ; unk pil ; until i ; up at ; up doing
        needs_clarification	-2	urgencia ; urin ; us as ; us over ; use fentanyl ; using crystal
        needs_clarification	-2	using meth ; usmc ; va la ; va por ; vacant de ; valley ; van ; van tre
        needs_clarification	-2	vape ; vay ; vay a ; vec ; vehicl ; very quiet ; vez el ; videojuego
        needs_clarification	-2	vien la ; violin ; visit hour ; w/d mgmt ; walgreen ; want 0 ; want mor
        needs_clarification	-2	want out ; want purchas ; ward ; was alon ; was black ; was cut ; was dying
        needs_clarification	-2	was fil ; was ful ; was long ; wat on ; watch my ; way i ; way mor
        needs_clarification	-2	we buri ; we cant ; we fight ; we open ; we shoot ; we took ; wean
        needs_clarification	-2	wear glas ; weed ; week ; week out ; weeknight ; went around ; went down
        needs_clarification	-2	what city ; what hav ; whatev i ; wher do ; wher to ; which way ; whil its
        needs_clarification	-2	whil talk ; whiskey ; whistl ; who answer ; who self ; who visit ; wif ask
        needs_clarification	-2	wif found ; wif job ; win ; win on ; window seat ; with friend ; with oth
        needs_clarification	-2	with prid ; with sob ; with us ; with you ; withdrawal from ; wk x ; wkly
        needs_clarification	-2	wkr ; won a ; wont tel ; would ~you ; wreck ; writ a ; wrong ; wrong #
        needs_clarification	-2	wrong about ; wrong key ; xanax on ; y asi ; y fum ; y quisier ; y todavi
        needs_clarification	-2	y yo ; y/o ; year im ; yo sol ; yo use ; yo uso ; yogurt ; you look
        needs_clarification	-2	you send ; you what ; you when ; youv got ; yr ; yrs ; ~addres ; ~bottl
        needs_clarification	-2	~by ; ~cant ; ~ct ; ~d ; ~dai ; ~dont ; ~drug at ; ~email ; ~email ~addres
        needs_clarification	-2	~en ; ~etoh no ; ~even ; ~get ; ~harm ; ~hear ; ~heroin ; ~hij ; ~hit
        needs_clarification	-2	~in ~a ; ~isnt ; ~la ; ~my ; ~narcan ; ~opiat ; ~over ; ~own ; ~patron
        needs_clarification	-2	~pcp ; ~pet ; ~ran ; ~ran ~out ; ~residential ~program ; ~sick ; ~sin
        needs_clarification	-2	~sol ; ~suicidal just ; ~to ~do ; ~vin ; ~when ; ~with ; él mism ; él tom
        needs_clarification	-3	*abstinent.0:historical ; *clientAdmin.0 ; *deliriumTremens.0:historical
        needs_clarification	-3	*family.3 ; *frequency.1:other_experiencer ; *homeless.0:other_experiencer
        needs_clarification	-3	*otherService.5 ; *overdose.0:negated ; *residentialRequest.0:negated
        needs_clarification	-3	*substance.1:historical ; *thirdParty.1 ; *withdrawalHint.0:hypothetical
        needs_clarification	-3	*withdrawalHint.0:other_experiencer ; / day ; / ~opi ; 0 conferenc ; 0 no
        needs_clarification	-3	0 off ; 0 semana ; 0 so ; 0 vec ; 0 wk ; 0 year ; a bank ; a body
        needs_clarification	-3	a bucket ; a chest ; a cousin ; a crack ; a day ; a doming ; a handful
        needs_clarification	-3	a hedg ; a kitten ; a mand ; a mystery ; a night ; a pumpkin ; a second
        needs_clarification	-3	a skylight ; a softwar ; a tap ; a therapist ; a yellow ; a ~drink
        needs_clarification	-3	about 0 ; about every ; abr los ; accident ; admit how ; adond ; afford
        needs_clarification	-3	aft clos ; aft that ; again in ; age do ; ago aft ; ahi mism ; al anon
        needs_clarification	-3	alarm clock ; alarm on ; alcohol detox ; all it ; alway fal ; am typ
        needs_clarification	-3	am usual ; amaneci ; amar ; amig me ; and con ; and did ; and english
        needs_clarification	-3	and had ; and id ; and need ; and now ; and turn ; and whit ; annual
        needs_clarification	-3	ano fum ; anoch cay ; ant ; anyplac ; app ; arbol ; are fil ; arent
        needs_clarification	-3	around the ; as im ; as in ; at anoth ; at night ; at sup ; ataqu de
        needs_clarification	-3	audit 0 ; aven ; awak now ; back in ; background ask ; bag my ; bang on
        needs_clarification	-3	bathroom til ; bathtub ; becom a ; bed that ; been shot ; been that
        needs_clarification	-3	been wrong ; befor hang ; behind your ; bereavement ; big fami ; big pot
        needs_clarification	-3	bil my ; billboard ; blew his ; blind ; blood driv ; blow ; both smok
        needs_clarification	-3	bottl of ; box a ; box i ; breath cant ; breath get ; bro 0 ; broth the
        needs_clarification	-3	bug me ; bulk ; burnt ; burst ; bus pas ; but no ; buzon ; by day
        needs_clarification	-3	by himself ; cad dos ; cal con ; calambr ; cama ; camin hast ; can cal
        needs_clarification	-3	can help ; can run ; can she ; cant confirm ; cant get ; cardiologist
        needs_clarification	-3	carton y ; cartoon ; cas ; cb in ; ceniz ; centr ; cheap ; chest of
        needs_clarification	-3	childcar ; chiv ; cit con ; clas ; clas at ; clink ; clock in ; cloth
        needs_clarification	-3	clr ask ; clr mom ; clt ; cobr ; codein ; coffe mug ; cohort ; cok about
        needs_clarification	-3	cold ; collect the ; color ; color en ; com se ; com see ; complain about
        needs_clarification	-3	confes ; consult ; convulsion ; cook ; corol ; cort la ; couch
        needs_clarification	-3	counselor ther ; count them ; cov ; coworker ; cozy ; cps ; crack x
        needs_clarification	-3	credit card ; crystal sinc ; curiosidad ; d ; d sinc ; d/c 0 ; dad 0
        needs_clarification	-3	dad gav ; dai ; day at ; day back ; de alcohol ; de cociner ; de dorm
        needs_clarification	-3	de eso ; de intern ; de lad ; de nad ; de trap ; dead battery ; dead end
        needs_clarification	-3	death ; dej de ; dejen mensaj ; del sab ; dem ; deny ; deployment ; deport
        needs_clarification	-3	deposit back ; depres ; desd ; desd ener ; desd los ; desd may ; dic a
        needs_clarification	-3	diem ; dijeron que ; divert ; dj ; do 0 ; do lin ; do that ; doctor
        needs_clarification	-3	doctor offic ; documentary ; doe cok ; doe he ; dog ate ; dollar ; don it
        needs_clarification	-3	dond uno ; doubl ; draw that ; drip ; dtr 0 ; durm en ; dwayn ; eap ; ech
        needs_clarification	-3	ech agu ; el horari ; el numer ; el son ; el traj ; email has ; emple
        needs_clarification	-3	empty ; en eso ; en febrer ; en juli ; end cal ; entr ; equivoc ; es coc
        needs_clarification	-3	escalofrio ; espald y ; espos dej ; estan grand ; estanci ; estoy aprend
        """
}
