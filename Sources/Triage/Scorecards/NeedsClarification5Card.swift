extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	-2	*iopRequest.0:negated ; *keptUsing.0:hypothetical ; *naloxone.0:negated
        needs_clarification	-2	*nonDrug.0:hypothetical ; *number.0 ; *otherService.5:hypothetical
        needs_clarification	-2	*outpatientWord.0:negated ; *pregnancy.0 ; *residentialEnding.0
        needs_clarification	-2	*residentialEnding.0:hypothetical ; *seizure.1:negated
        needs_clarification	-2	*seizure.3:historical ; *service.0 ; *started.0
        needs_clarification	-2	*substance.1:other_experiencer ; *substance.2:other_experiencer
        needs_clarification	-2	*substance.4 ; *substance.4:other_experiencer
        needs_clarification	-2	*treatmentNeed.0:hypothetical ; *unaided.0:historical
        needs_clarification	-2	*unaided.0:hypothetical ; *unaided.0:negated ; *withdrawal.0:negated
        needs_clarification	-2	*withdrawalHint.0:historical ; 0 / ; 0 @ ; 0 becaus ; 0 bed ; 0 bottl
        needs_clarification	-2	0 dai ; 0 l ; 0 month ; 0 new ; 0 per ; 0 second ; 0 work ; 0 y/o ; @
        needs_clarification	-2	a barbershop ; a bed ; a big ; a buddy ; a c ; a child ; a coffe
        needs_clarification	-2	a concert ; a faucet ; a ferry ; a festival ; a forklift ; a grey ; a gym
        needs_clarification	-2	a heroin ; a hol ; a knif ; a lad ; a melon ; a milkshak ; a minut
        needs_clarification	-2	a museum ; a needl ; a nit ; a plac ; a podcast ; a rak ; a resum ; a room
        needs_clarification	-2	a saw ; a scen ; a singl ; a spot ; a step ; a subpoen ; a tier ; a toy
        needs_clarification	-2	a treatment ; a used ; a web ; a whil ; a women ; abog ; about fiv
        needs_clarification	-2	about twic ; about which ; about you ; abril ; abuel deci ; abus
        needs_clarification	-2	aceptan mujer ; activ ; ad ; adderal off ; adict ; aft ; aft his ; aft i
        needs_clarification	-2	aft work ; agenci ; ago for ; ago we ; agreeabl ; agu com ; aguardient
        needs_clarification	-2	ahi con ; ahor ; ahorit est ; ai ; air balloon ; al ; al client
        needs_clarification	-2	al panteon ; al per ; al vecin ; alcohol or ; alegr ; alfil ; all a
        needs_clarification	-2	all day ; all tim ; alon so ; alum ; alway fal ; am no ; am right
        needs_clarification	-2	an eight ; an electrician ; an overdos ; and a ; and cocain ; and down
        needs_clarification	-2	and drink ; and for ; and friday ; and havent ; and look ; and mor
        needs_clarification	-2	and nam ; and night ; and sist ; and whatev ; announcement repeat ; ano de
        needs_clarification	-2	ant de ; anterior ; antiqu ; anunci ; any advic ; apen ; appt at ; archery
        needs_clarification	-2	ard ; are as ; are empty ; are hard ; are kind ; argu with ; arm in
        needs_clarification	-2	around town ; arrangement ; ask can ; ask is ; ask pric ; ask question
        needs_clarification	-2	asses ; at fifty ; at high ; at his ; at school ; attach the ; attend
        needs_clarification	-2	aunti ; away my ; ayer llovi ; azuc y ; azul ya ; bachelor ; bakery ; banj
        needs_clarification	-2	banner ; bar 0 ; bar on ; battl ; bcb ppo ; be somewher ; becaus its
        needs_clarification	-2	been the ; befor ; befor it ; began with ; believ that ; between breakfast
        needs_clarification	-2	bht ; bien per ; bit and ; bles you ; block and ; boc ; bod en ; boleto
        needs_clarification	-2	boleto par ; bond ; book for ; book to ; boom ; botella ; both tim
        needs_clarification	-2	both use ; both way ; bottl ; bottl in ; bowl team ; bread and ; bro in
        needs_clarification	-2	brok her ; browni ; brunch ; brush ; build on ; build websit ; burbank
        needs_clarification	-2	burg ; but i ; buy from ; buy it ; by mail ; by mistak ; by teddy ; c/b
        needs_clarification	-2	cad terc ; cal earli ; cal she ; calv ; cambi la ; camera ; camion y
        needs_clarification	-2	camp in ; can for ; can in ; can we ; canc ; candy ; cant afford
        needs_clarification	-2	cant stay ; cant wak ; canyon ; capston ; captain ; car had ; car in
        needs_clarification	-2	car warranty ; card from ; card on ; cardiology ; care ; carpent ; carton
        needs_clarification	-2	carv duck ; cas no ; caser nos ; cat walk ; catorc ; celebrat ; cent in
        needs_clarification	-2	central tim ; certificat and ; cessation ; chain ; charg ; chat ; chat re
        needs_clarification	-2	chatty ; check out ; cheerful ; child ; chin ; chiv y ; chok her ; choqu
        needs_clarification	-2	cign y ; clean hous ; clearanc ; client y ; cloud ; clown ; clr at
        needs_clarification	-2	clr bak ; clr on ; clr roommat ; clr want ; coc ; cocain about
        needs_clarification	-2	cocain sinc ; coffe tabl ; cok in ; cok weekend ; cok wif ; cok with
        needs_clarification	-2	cok x ; colleagu ; colleg kid ; color y ; com dicen ; com un
        needs_clarification	-2	complaint about ; compra ; comput ; con nombr ; con quien ; cond de
        needs_clarification	-2	confetti ; confidencial ; confirm with ; confus about ; conoc un ; constant
        needs_clarification	-2	consum nad ; contest mejor ; contesten ; coord ; corren ; costc ; couch to
        needs_clarification	-2	could hear ; could your ; counselor told ; court at ; courthous
        needs_clarification	-2	cousin all ; cran ; crash ; cri all ; crib ; cristal ; cristal hac
        needs_clarification	-2	cristal todo ; cros with ; cuant dur ; cuatr mes ; cuatr noch ; cuent yo
        needs_clarification	-2	cuerp ; cuid ; cun se ; current client ; curs ; custodian of ; cut the
        needs_clarification	-2	cuz ; cv ; d no ; dai drink ; dai for ; danc floor ; daniel ; dast ; dast 0
        needs_clarification	-2	dat ; dat in ; daught mad ; day and ; day every ; day four ; day long
        needs_clarification	-2	day out ; de 0 ; de buena ; de chamac ; de cobr ; de esper ; de golp
        needs_clarification	-2	de hambr ; de limpiez ; de marz ; de mes ; de panic ; de pastilla
        needs_clarification	-2	de segund ; de text ; de vez ; deductibl ; dej mi ; deliv packag ; deliver
        needs_clarification	-2	delivery ; deni ~etoh ; dental ; dep ; department is ; dependent on
        needs_clarification	-2	desd ayer ; design ; detector ; detox and ; detox first ; detra ; detra del
        needs_clarification	-2	dia 0 ; dia a ; dia sin ; dia sí ; dial the ; didnt even ; died with
        needs_clarification	-2	dieron ; disculp ; dish as ; disorient ; divert ; do about ; do i ; do is
        needs_clarification	-2	doctor is ; doe all ; doin ; doing cok ; doing fin ; doing great
        needs_clarification	-2	doming dic ; don in ; dond la ; dond me ; dont drink ; dont leav ; door was
        needs_clarification	-2	doorbel ; dosi ; down in ; down our ; down slow ; down to ; dr patel
        needs_clarification	-2	drawing ; drink or ; drink win ; driv it ; driver ; drop and ; drug or
        needs_clarification	-2	drug test ; dry ; dtr re ; duerm en ; dul i ; ear shift ; earth ; eat and
        needs_clarification	-2	ed sw ; egg with ; eight bal ; eight week ; el azuc ; el casin ; el gal
        needs_clarification	-2	el gat ; el hospital ; el intern ; el jardin ; el miercol ; el padr
        needs_clarification	-2	el rat ; el segur ; el timbr ; el turn ; el vest ; elevator ; email bounc
        needs_clarification	-2	email ins ; email not ; en cuand ; en fiesta ; en marz ; en seman
        needs_clarification	-2	en septiembr ; ener y ; enfermera ; enganch a ; enough for ; entr en
        needs_clarification	-2	entr los ; equivoqu ; equivoqu de ; es aqui ; es el ; es pilot ; es q
        needs_clarification	-2	escrib mas ; escuch en ; eso pregunt ; est cort ; est el ; est mes
        needs_clarification	-2	est tir ; estat of ; estimat ; estudiant de ; estuv ahi ; etoh dai ; eval
        needs_clarification	-2	even group ; even notic ; even outpatient ; every august ; every east
        needs_clarification	-2	every even ; every spr ; every thre ; every two ; every week
        needs_clarification	-2	every weekday ; extract ; eye contact ; f ask ; f cocain ; f etoh ; falt me
        needs_clarification	-2	fam ; famili no ; faucet ; favor que ; fel int ; fentanil en ; fifteen
        needs_clarification	-2	fifty ; fij ; final got ; finish with ; fir department ; firework
        needs_clarification	-2	first dui ; first word ; fiv ; fiv a ; fiv and ; fix that ; flask ; flavor
        needs_clarification	-2	float ; flour ; fob ; foil ; folleto ; food ; for ; for anyon ; for hav
        needs_clarification	-2	for iop ; for sixty ; for two ; for year ; forget it ; forklift ; fost
        needs_clarification	-2	found park ; four in ; fri y ; from breakfast ; from it ; from ohi ; fruit
        needs_clarification	-2	fui ; furnitur stor ; garden hos ; gav # ; gav street ; get his ; get me
        needs_clarification	-2	get them ; gift shop ; gig ; glov ; go if ; go in ; go straight ; go up
        needs_clarification	-2	goe down ; going away ; goldfish ; good thing ; gooseflesh ; got as
        needs_clarification	-2	got excit ; got hit ; got up ; grandmoth spok ; gravel ; gray ; green
        needs_clarification	-2	grievanc ; guion ; gust ; guy set ; had thre ; hair so ; half court
        needs_clarification	-2	half is ; hand bad ; hand going ; hand him ; handful of ; happen if
        needs_clarification	-2	has car ; has cost ; has said ; has sponsor ; hat ; haul ; hav aetn
        needs_clarification	-2	hav gon ; hav group ; hav high ; hav kais ; hav kid ; hav my ; hav saving
        needs_clarification	-2	hav the ; havent been ; hay alg ; hay nadi ; he isnt ; he ped ; he pour
        needs_clarification	-2	he stil ; heal ; health ; hear aid ; heart going ; heart im ; heart in
        needs_clarification	-2	hed go ; hedg ; help and ; her typ ; her wrist ; herman usa ; heroin dai
        needs_clarification	-2	heroin y ; hes just ; hes swing ; high cha ; high tid ; hijo ya ; him
        needs_clarification	-2	him sleep ; himself a ; his arm ; his bos ; his dead ; his folk ; his new
        needs_clarification	-2	hit with ; hold him ; holiday are ; hom ; hom aft ; hondura ; hopeful ; hor
        needs_clarification	-2	horror ; horsesho ; hosp ; hot air ; hour sinc ; hous smok ; how soon
        needs_clarification	-2	how that ; hr 0 ; huf dust ; hundr and ; hung up ; i agre ; i cri ; i do
        needs_clarification	-2	i feel ; i finish ; i mad ; i nev ; i own ; i represent ; i saw ; i smel
        needs_clarification	-2	i start ; i use ; i visit ; i won ; ice cream ; icu ; id nev ; ignor ; ii
        needs_clarification	-2	im marri ; im nineteen ; im otherwis ; im real ; im sad ; impossibl
        needs_clarification	-2	in apr ; in back ; in break ; in church ; in compton ; in county
        needs_clarification	-2	in fallujah ; in omah ; in pasaden ; in phon ; inbox ; information
        needs_clarification	-2	inpatient for ; insist ; insuranc and ; insuranc form ; int his
        needs_clarification	-2	int treatment ; intensiv outpatient ; interest ; intern par ; invent
        needs_clarification	-2	is cold ; is lorrain ; is nam ; is nic ; isnt ; isnt ther ; it anyway
        needs_clarification	-2	it bother ; it on ; it rain ; it slid ; it stick ; it than ; its almost
        needs_clarification	-2	its gon ; its ketamin ; jal air ; jam ; jarab ; jering ; joint account
        needs_clarification	-2	jok are ; juez me ; july ; junt al ; just curiou ; just stop ; keep her
        needs_clarification	-2	keep start ; kid all ; kid to ; knock on ; know som ; kratom shot ; la chiv
        needs_clarification	-2	la cocher ; la fech ; la loncher ; la parroqui ; la pas ; la piedr
        needs_clarification	-2	la piel ; la vecin ; la visit ; lad in ; laid off ; laminat ; lanch de
        needs_clarification	-2	landlin ; landlord of ; languag from ; lapd ; las cosa ; last 0 ; last me
        needs_clarification	-2	last nt ; last tuesday ; laugh with ; law speak ; lb ; lcsw ; le peg
        needs_clarification	-2	le qued ; lead ; lean ; lean a ; leg kick ; les contest ; librium ; libro
        needs_clarification	-2	licens for ; lift her ; lik for ; lik to ; limpi y ; lin play ; literal
        needs_clarification	-2	liv thre ; llam el ; llav en ; llovi ; lo fum ; lobby of ; long ago
        needs_clarification	-2	long messag ; look to ; lor ; los dia ; los escuch ; los muchacho ; lov to
        needs_clarification	-2	lov with ; lug ; lunch hour ; lung ; lupit ; m fent ; m nitrou ; m retir
        needs_clarification	-2	m self ; m spic ; ma ; mailbox is ; mak no ; mak out ; malest ; mam x
        needs_clarification	-2	man at ; man con ; manej y ; mano ; marisco ; marri with ; marshmallow
        needs_clarification	-2	mas joven ; may concern ; may we ; may y ; mayore ; me alegr ; me back
        needs_clarification	-2	me equivoqu ; me inyect ; me las ; me n ; me one ; me pas ; me today
        needs_clarification	-2	me wheth ; me yes ; meant ; meant to ; medical clear ; medicin cabinet
        needs_clarification	-2	mejor amig ; memoriz ; men in ; met at ; meth most ; meth with ; mft traine
        needs_clarification	-2	mh ; mi bibli ; mi car ; milkshak ; min to ; minut and ; mitad ; mix up
        needs_clarification	-2	mkt ; mobil ; moj la ; mom on ; monday through ; monday to ; mor or
        needs_clarification	-2	mormon ; morn i ; moth keep ; moth mov ; mov by ; movement ; mucha
        needs_clarification	-2	multivitamin ; munec ; muy fuert ; my account ; my appointment ; my bf
        needs_clarification	-2	my body ; my deposit ; my fax ; my front ; my gallblad ; my gf
        needs_clarification	-2	my girlfriend ; my hat ; my insuranc ; my key ; my lat ; my leg
        needs_clarification	-2	my marriag ; my new ; my not ; my numb ; my nurs ; my ord ; my plac
        needs_clarification	-2	my record ; my system ; my uncl ; n he ; n the ; nad de ; nam of ; nam twic
        needs_clarification	-2	narcan twic ; near every ; need a ; need an ; need my ; need proof
        needs_clarification	-2	nephew wed ; nerv ; nervio ; nervou abt ; nervou at ; neur ; nev a
        needs_clarification	-2	nev happen ; nev heard ; nev let ; nev thought ; ni sabi ; ni un ; night he
        needs_clarification	-2	nightstand ; no ; no answ ; no dejen ; no habi ; no la ; no money ; no rush
        needs_clarification	-2	no show ; no sx ; no teng ; nobody pick ; nobody was ; noch ; noch desd
        needs_clarification	-2	noma los ; norc ; norc 0 ; nos ensen ; nos spray ; not abl ; not stop
        needs_clarification	-2	not ~scar ; noth for ; now i ; nuev del ; num ; numb aft ; numb by
        needs_clarification	-2	nunc habi ; nunc me ; oclock ; of ; of beer ; of cocain ; of control
        needs_clarification	-2	of drawer ; of night ; of on ; of town ; of vodk ; of wat ; of whoev
        needs_clarification	-2	of year ; off ; off alcohol ; off heroin ; off klonopin ; off work
        needs_clarification	-2	offic had ; often ; often i ; ojai ; ojo azul ; old and ; old key ; oll de
        needs_clarification	-2	on central ; on lexapr ; on new ; on night ; on own ; on porch ; onc drov
        needs_clarification	-2	one hand ; one my ; one pil ; onlin ; only about ; only start ; only tim
        needs_clarification	-2	or drug ; or im ; or les ; or nin ; or two ; or use ; oth peopl ; otr vez
        needs_clarification	-2	our apartment ; our mailbox ; out a ; out every ; out with
        needs_clarification	-2	outpatient group ; over christma ; own in ; own numb ; own of ; own want
        needs_clarification	-2	oxicodon ; p ; pack fan ; packag ; pain of ; paint purpl ; pamphlet ; pan
        needs_clarification	-2	pandemic ; pap cut ; par el ; parroqui ; pas and ; pas el ; pas y ; passiv
        needs_clarification	-2	pastil ; pastilla azul ; pastor wif ; patel ; pawn ; pear ; pein ; pelean
        needs_clarification	-2	pen found ; pen that ; pencil dot ; peopl who ; per ; perdon ; peric
        needs_clarification	-2	peric los ; pes mas ; phenobarbital ; phon numb ; phon sam ; phon with
        needs_clarification	-2	phon yesterday ; photo ; phras ; pie ; piel ; pinch ; pinpoint ; piz plac
        needs_clarification	-2	pizza ; pkg ; placement ; plane mi ; pleas hurry ; pod ; podemo ; pon una
        needs_clarification	-2	popcorn ; por aca ; por aguant ; por las ; por seman ; por un ; porch swing
        needs_clarification	-2	portugues ; pow ; prefier ; prepar ; prid when ; prim dui ; primer vez
        needs_clarification	-2	program aft ; promis my ; psych ; psychosi ; pt ; pt calm ; pte ; ptsd
        needs_clarification	-2	pued pas ; push the ; put me ; put up ; qpw ; qualifi ; quartet ; que habi
        needs_clarification	-2	que manej ; que sigu ; qued la ; qued y ; queri ; question is ; quien dej
        needs_clarification	-2	quier dej ; quier dejarl ; quier sal ; rag ; rais goat ; rattl ; re cowork
        needs_clarification	-2	re which ; reachabl ; read a ; read glas ; read thi ; recibo ; referral
        needs_clarification	-2	register ; regul ; rehab aft ; relev ; remind ; repair ; replacement
        needs_clarification	-2	replic ; report say ; represent a ; reserv ; resi ; respit ; restart
        needs_clarification	-2	result ; retir mail ; rev ; rhubarb ; rid a ; right as ; right hand
        needs_clarification	-2	rol for ; rol rink ; rom ; roof 0 ; room when ; roommat say ; round the
        needs_clarification	-2	ruid com ; run marathon ; rut ; sab lo ; sabi que ; sac la ; sack of
        needs_clarification	-2	said if ; said no ; sam jok ; sam nam ; sat ; sat only ; saw ; saw a
        needs_clarification	-2	say no ; say so ; say thank ; se met ; se pag ; se sab ; se sient
        needs_clarification	-2	season of ; second ; second floor ; see any ; see what ; seen sinc
        needs_clarification	-2	sei ano ; sei mes ; sel ; seltzer ; seman desd ; seman me ; seman no
        needs_clarification	-2	seman sant ; senor pregunt ; sent to ; separate ; session ; seventy
        needs_clarification	-2	she went ; shelt ; sho and ; should when ; si lo ; si no ; sicknes
        needs_clarification	-2	sidewalk ; sig ; sign languag ; sigu par ; silenci de ; sin ; sin quer
        needs_clarification	-2	sinc about ; sinc august ; sinc his ; sinc sun ; sinc the ; sinc then
        needs_clarification	-2	sist got ; sist keep ; sist put ; six day ; six or ; ski ; skip ; skylight
        needs_clarification	-2	sleep ok ; slid down ; smel the ; smirnof ; smok a ; snor lik ; so a
        needs_clarification	-2	so bad ; so dul ; so patient ; so sinc ; soap oper ; sociology ; soft voic
        needs_clarification	-2	sol ; sol sin ; sol tom ; som sign ; somebody els ; somebody lik
        needs_clarification	-2	somebody put ; someon lik ; someon with ; someth out ; son mad ; soon can
        needs_clarification	-2	sorry wrong ; soup and ; sourdough ; soy enfermer ; soy su ; spar room
        needs_clarification	-2	spe ; speech at ; spel it ; spel of ; spel surnam ; spel with ; spirit
        needs_clarification	-2	splash ; spoon ; spr break ; squeez ; squirt ; st ann ; stabl ; stack
        needs_clarification	-2	start at ; start dat ; startl ; stay her ; ste ; step two ; stil bring
        needs_clarification	-2	stil know ; stomach ; str ; street nam ; street numb ; street with ; string
        needs_clarification	-2	student 0 ; study to ; su clinic ; su escaler ; su pagin ; subject lin
        needs_clarification	-2	such a ; suegr se ; suic ; suicid prevention ; sunday ; sunday to ; sunris
        needs_clarification	-2	swallow ; swam ; sweat ; sweatshirt ; swept ; swim team ; swor ; t ; t 0
        needs_clarification	-2	ta ; tafil ; tak me ; tak them ; talk abt ; tambien le ; tan ; tank and
        needs_clarification	-2	taqueri ; tarzan ; tatto of ; taxi ; teeth chatter ; tempran ; tend bar
        needs_clarification	-2	tenemo segur ; teng mi ; terapeut ; terc ; text first ; text is ; th and
        needs_clarification	-2	than i ; than you ; thank for ; thanksgiv and ; that clos ; that com
        needs_clarification	-2	that dead ; that jingl ; that show ; thatl ; thc cart ; the alumni
        needs_clarification	-2	the app ; the bad ; the best ; the bishop ; the build ; the busines
        needs_clarification	-2	the cabinet ; the cart ; the coffe ; the cond ; the contract ; the dental
        needs_clarification	-2	the divorc ; the egg ; the far ; the fil ; the firework ; the ful
        needs_clarification	-2	the ghost ; the groom ; the hand ; the landlady ; the lawn ; the leav
        needs_clarification	-2	the lif ; the liquor ; the long ; the man ; the mechanic ; the medicin
        needs_clarification	-2	the meet ; the mix ; the nail ; the neurologist ; the next ; the outpatient
        needs_clarification	-2	the pandemic ; the patient ; the picnic ; the pier ; the post ; the queen
        needs_clarification	-2	the signal ; the spoon ; the sweat ; the trombon ; the wat ; the weed
        needs_clarification	-2	the wind ; the ~dts ; ther anyth ; ther isnt ; ther that ; ther with
        needs_clarification	-2	they work ; thi from ; thi mak ; thi on ; thi out ; thi spr ; thi to
        needs_clarification	-2	thing for ; think the ; thought he ; thought thi ; thousand dollar
        needs_clarification	-2	thru sun ; thund ; thur ; tiemblan ; tiend ; tiend la ; til he ; til ive
        needs_clarification	-2	til then ; tir en ; tir old ; to check ; to couch ; to jail ; to la
        needs_clarification	-2	to laugh ; to light ; to on ; to return ; to sit ; to turn ; toc ; tod mi
        needs_clarification	-2	todavi no ; today he ; today im ; told the ; tom de ; too and ; tour bus
        needs_clarification	-2	tourniquet ; town has ; train to ; traj ; tratamient de ; traum ; treat
        needs_clarification	-2	treat that ; trim ; trip and ; tuesday to ; tun ; turn de ; turn her
        needs_clarification	-2	turn my ; turno ; tuvimo ; twelv week ; twenty four ; twic a ; twic sinc
        needs_clarification	-2	twitch ; two glas ; typ is ; typ it ; typ on ; u hav ; ua ; un ataqu
        needs_clarification	-2	un dia ; un mensaj ; un ruid ; una noven ; una sobredosi ; una sol
        needs_clarification	-2	uncl gav ; uncl wil ; unk pil ; until i ; up at ; up doing ; urgencia
        needs_clarification	-2	urin ; us as ; us over ; use fentanyl ; using crystal ; using meth ; usmc
        needs_clarification	-2	va la ; va por ; vacant de ; valley ; van ; van tre ; vape ; vay ; vay a
        needs_clarification	-2	vec ; vecin toc ; vehicl ; very quiet ; vez el ; videojuego ; vien la ; vin
        needs_clarification	-2	violin ; visit hour ; w/d mgmt ; walgreen ; want 0 ; want mor ; want out
        needs_clarification	-2	want purchas ; ward ; was alon ; was black ; was cut ; was dying ; was fil
        needs_clarification	-2	was ful ; was long ; wat on ; watch my ; way i ; way mor ; we buri
        needs_clarification	-2	we cant ; we fight ; we open ; we rol ; we shoot ; we took ; wean
        needs_clarification	-2	wear glas ; weed ; week ; week out ; weeknight ; went around ; went down
        needs_clarification	-2	what city ; what hav ; wher do ; wher to ; which way ; whil its ; whil talk
        needs_clarification	-2	whiskey ; whistl ; who answer ; who self ; who visit ; wif ask ; wif found
        needs_clarification	-2	wif job ; win ; win on ; window seat ; with friend ; with oth ; with prid
        needs_clarification	-2	with sob ; with us ; with you ; withdrawal from ; wk x ; wkly ; wkr ; won a
        needs_clarification	-2	wont tel ; would ~you ; wreck ; writ a ; wrong ; wrong # ; wrong about
        needs_clarification	-2	wrong key ; xanax on ; y asi ; y fum ; y quisier ; y todavi ; y yo ; y/o
        needs_clarification	-2	year im ; yo sol ; yo use ; yogurt ; you look ; you send ; you so
        needs_clarification	-2	you what ; you when ; youv got ; yr ; yrs ; ~addres ; ~bottl ; ~by ; ~cant
        needs_clarification	-2	~ct ; ~d ; ~dai ; ~dont ; ~drug at ; ~email ; ~email ~addres ; ~en
        needs_clarification	-2	~etoh no ; ~harm ; ~hear ; ~heroin ; ~hij ; ~hit ; ~in ; ~in ~a ; ~isnt
        needs_clarification	-2	~la ; ~my ; ~narcan ; ~opiat ; ~over ; ~own ; ~patron ; ~pcp ; ~pet ; ~ran
        needs_clarification	-2	~ran ~out ; ~residential ~program ; ~sick ; ~sin ; ~sol ; ~stay
        needs_clarification	-2	~suicidal just ; ~to ~do ; ~vin ; ~when ; ~with ; él mism ; él tom
        needs_clarification	-3	*abstinent.0:historical ; *clientAdmin.0 ; *deliriumTremens.0:historical
        needs_clarification	-3	*family.3 ; *frequency.1:other_experiencer ; *homeless.0:other_experiencer
        needs_clarification	-3	*otherService.5 ; *overdose.0:negated ; *quantity.1
        needs_clarification	-3	*residentialRequest.0:negated ; *substance.1:historical ; *thirdParty.1
        needs_clarification	-3	*withdrawalHint.0:hypothetical ; *withdrawalHint.0:other_experiencer
        needs_clarification	-3	/ day ; / ~opi ; 0 conferenc ; 0 no ; 0 off ; 0 semana ; 0 so ; 0 vec
        needs_clarification	-3	0 wk ; 0 year ; a bank ; a body ; a bucket ; a chest ; a cousin ; a crack
        needs_clarification	-3	a day ; a doming ; a handful ; a hedg ; a kitten ; a mand ; a mystery
        needs_clarification	-3	a night ; a pumpkin ; a second ; a skylight ; a softwar ; a tap
        needs_clarification	-3	a therapist ; a yellow ; a ~drink ; about 0 ; about every ; abr los
        needs_clarification	-3	accident ; admit how ; adond ; afford ; aft clos ; aft that ; again in
        needs_clarification	-3	age do ; ago aft ; ahi mism ; al anon ; alarm clock ; alarm on
        needs_clarification	-3	alcohol detox ; all it ; am typ ; am usual ; amaneci ; amar ; amig me
        needs_clarification	-3	and con ; and did ; and english ; and id ; and need ; and now ; and turn
        needs_clarification	-3	and whit ; and with ; annual ; ano fum ; anoch cay ; ant ; anyplac ; app
        needs_clarification	-3	arbol ; are fil ; arent ; around the ; as im ; as in ; at anoth ; at night
        needs_clarification	-3	at sup ; ataqu de ; audit 0 ; aven ; awak now ; back in ; background ask
        needs_clarification	-3	bag my ; bang on ; bathroom til ; bathtub ; becom a ; bed that ; been shot
        needs_clarification	-3	been that ; been wrong ; befor hang ; behind your ; bereavement ; big fami
        needs_clarification	-3	big pot ; bil my ; billboard ; blew his ; blind ; blood driv ; blow
        needs_clarification	-3	both smok ; bottl of ; box a ; box i ; breath cant ; breath from
        needs_clarification	-3	breath get ; bro 0 ; broth the ; bug me ; bulk ; burnt ; burst ; bus pas
        needs_clarification	-3	but no ; buzon ; by day ; by himself ; cad dos ; cal con ; calambr ; cama
        needs_clarification	-3	camin hast ; can cal ; can help ; can run ; can she ; cant confirm
        needs_clarification	-3	cant get ; cardiologist ; carton y ; cartoon ; cas ; cb aft ; cb in ; ceniz
        needs_clarification	-3	centr ; cheap ; chest of ; childcar ; chiv ; cit con ; clas ; clas at
        needs_clarification	-3	clink ; clock in ; cloth ; clr ask ; clr mom ; clt ; cobr ; codein
        needs_clarification	-3	coffe mug ; cohort ; cok about ; cold ; collect the ; color ; color en
        needs_clarification	-3	com se ; com see ; complain about ; confes ; consult ; convulsion ; cook
        needs_clarification	-3	cool ; corol ; cort la ; couch ; counselor ther ; count them ; cov
        needs_clarification	-3	coworker ; cozy ; cps ; crack every ; crack x ; credit card ; crystal sinc
        needs_clarification	-3	cuart ; curiosidad ; d ; d sinc ; d/c 0 ; dad 0 ; dad gav ; dai ; day at
        needs_clarification	-3	day back ; de alcohol ; de cociner ; de dorm ; de eso ; de intern ; de lad
        needs_clarification	-3	de nad ; de trap ; dead battery ; dead end ; death ; dej de ; dejen mensaj
        needs_clarification	-3	del sab ; dem ; deny ; deployment ; deport ; deposit back ; depres ; desd
        needs_clarification	-3	desd ener ; desd los ; desd may ; dic a ; diem ; dijeron que ; dj ; do 0
        needs_clarification	-3	do lin ; do that ; doctor ; doctor offic ; documentary ; doe cok ; doe he
        needs_clarification	-3	dog ate ; dollar ; don it ; dond uno ; dont ~drink ; doubl ; draw that
        needs_clarification	-3	drip ; dtr 0 ; durm en ; dwayn ; eap ; ech ; ech agu ; el horari ; el numer
        """
}
