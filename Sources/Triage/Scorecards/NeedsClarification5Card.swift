extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	-1	~sleep ; ~to ~die ; ~use ; ~w/d ~sz
        needs_clarification	-2	*ahead.0 ; *arrests.0:other_experiencer ; *drinks.2:historical ; *family.1
        needs_clarification	-2	*iopRequest.0:negated ; *keptUsing.0:hypothetical ; *lapse.0
        needs_clarification	-2	*naloxone.0:negated ; *nonDrug.0:hypothetical ; *number.0
        needs_clarification	-2	*otherService.5:hypothetical ; *outpatientWord.0:negated ; *pregnancy.0
        needs_clarification	-2	*quantity.1 ; *residentialEnding.0 ; *residentialEnding.0:hypothetical
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
        needs_clarification	-2	announcement repeat ; ano de ; ant de ; anterior ; antiqu ; anunci
        needs_clarification	-2	any advic ; apen ; appt at ; archery ; ard ; are as ; are empty ; are hard
        needs_clarification	-2	are kind ; argu with ; arm in ; around town ; arrangement ; as my ; ask can
        needs_clarification	-2	ask is ; ask pric ; ask question ; asses ; at fifty ; at high ; at his
        needs_clarification	-2	attach the ; attend ; aunti ; away my ; ayer llovi ; azuc y ; azul ya
        needs_clarification	-2	bachelor ; bakery ; bang on ; banj ; banner ; bar 0 ; bar on ; battl
        needs_clarification	-2	bcb ppo ; be somewher ; becaus its ; been the ; befor ; befor it
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
        needs_clarification	-2	celebrat ; cent in ; central tim ; certificat and ; cessation ; chain
        needs_clarification	-2	charg ; chat ; chat re ; chatty ; check out ; cheerful ; child ; chin
        needs_clarification	-2	chiv y ; chok her ; choqu ; cign y ; clean hous ; clearanc ; client y
        needs_clarification	-2	cloud ; clown ; clr at ; clr bak ; clr on ; clr roommat ; clr want ; coc
        needs_clarification	-2	cocain about ; cocain sinc ; coffe tabl ; cok in ; cok weekend ; cok wif
        needs_clarification	-2	cok with ; cok x ; colleagu ; colleg kid ; color y ; com dicen ; com un
        needs_clarification	-2	complaint about ; compra ; comput ; con nombr ; con quien ; cond de
        needs_clarification	-2	confetti ; confidencial ; confirm with ; confus about ; conoc un ; constant
        needs_clarification	-2	consum nad ; contest mejor ; contesten ; coord ; corren ; costc ; couch to
        needs_clarification	-2	could hear ; could your ; counselor told ; court at ; cousin all ; cran
        needs_clarification	-2	crash ; cri all ; crib ; cristal ; cristal hac ; cristal todo ; cros with
        needs_clarification	-2	cuant dur ; cuatr mes ; cuatr noch ; cuent yo ; cuerp ; cuid ; cun se
        needs_clarification	-2	current client ; curs ; custodian of ; cut the ; cuz ; cv ; d no
        needs_clarification	-2	dai drink ; dai for ; danc floor ; daniel ; dast ; dast 0 ; dat ; dat in
        needs_clarification	-2	daught mad ; day and ; day every ; day four ; day long ; day out ; de 0
        needs_clarification	-2	de buena ; de chamac ; de cobr ; de esper ; de golp ; de hambr ; de limpiez
        needs_clarification	-2	de marz ; de mes ; de panic ; de pastilla ; de segund ; de text ; de vez
        needs_clarification	-2	deductibl ; dej mi ; del hospital ; deliv packag ; deliver ; delivery
        needs_clarification	-2	deni ~etoh ; dental ; dep ; department is ; dependent on ; desd ayer
        needs_clarification	-2	design ; detector ; detox and ; detox first ; detra ; detra del ; dia 0
        needs_clarification	-2	dia a ; dia sin ; dia sí ; dial the ; didnt even ; died with ; dieron
        needs_clarification	-2	disculp ; dish as ; disorient ; do about ; do i ; do is ; doctor is
        needs_clarification	-2	doe all ; doin ; doing cok ; doing fin ; doing great ; doming dic ; don in
        needs_clarification	-2	dond la ; dond me ; dont drink ; dont leav ; dont ~drink ; door was
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
        needs_clarification	-2	has rid ; has said ; has sponsor ; hat ; haul ; hav aetn ; hav gon
        needs_clarification	-2	hav group ; hav kais ; hav kid ; hav my ; hav saving ; hav the
        needs_clarification	-2	havent been ; hay alg ; hay nadi ; he isnt ; he ped ; he pour ; he stil
        needs_clarification	-2	heal ; health ; hear aid ; heart going ; heart im ; heart in ; hed go
        needs_clarification	-2	hedg ; help and ; her typ ; her wrist ; herman usa ; heroin dai ; heroin y
        needs_clarification	-2	hes just ; hes swing ; high cha ; high tid ; hijo ya ; him sleep
        needs_clarification	-2	himself a ; his bos ; his dead ; his finger ; his folk ; his new ; hit with
        needs_clarification	-2	hold a ; hold him ; holiday are ; hom ; hom aft ; hondura ; hopeful ; hor
        needs_clarification	-2	horror ; horsesho ; hosp ; hot air ; hour sinc ; hous smok ; how soon
        needs_clarification	-2	how that ; hr 0 ; huf dust ; hundr and ; hung up ; i agre ; i cri ; i do
        needs_clarification	-2	i finish ; i mad ; i nev ; i own ; i represent ; i saw ; i smel ; i use
        needs_clarification	-2	i visit ; i won ; ice cream ; icu ; id nev ; ignor ; ii ; im marri
        needs_clarification	-2	im nineteen ; im otherwis ; im real ; im sad ; impossibl ; in apr ; in back
        needs_clarification	-2	in break ; in church ; in compton ; in county ; in fallujah ; in omah
        needs_clarification	-2	in pasaden ; in phon ; inbox ; information ; inpatient for ; insist
        needs_clarification	-2	insuranc and ; insuranc form ; int his ; int treatment
        needs_clarification	-2	intensiv outpatient ; interest ; intern par ; invent ; is lorrain ; is nam
        needs_clarification	-2	is nic ; isnt ; isnt ther ; it anyway ; it bother ; it on ; it rain
        needs_clarification	-2	it slid ; it stick ; it than ; its adderal ; its almost ; its gon
        needs_clarification	-2	its ketamin ; jal air ; jam ; jarab ; jering ; joint account ; jok are
        needs_clarification	-2	juez me ; july ; junt al ; just curiou ; just stop ; keep her ; keep start
        needs_clarification	-2	kid all ; kid to ; knock on ; know som ; kratom shot ; la chiv ; la cocher
        needs_clarification	-2	la fech ; la loncher ; la parroqui ; la pas ; la piedr ; la piel ; la vecin
        needs_clarification	-2	la visit ; lad in ; laid off ; laminat ; lanch de ; landlin ; landlord of
        needs_clarification	-2	languag from ; lapd ; las cosa ; last 0 ; last me ; last nt ; last tuesday
        needs_clarification	-2	laugh with ; law speak ; lb ; lcsw ; le peg ; le qued ; lead ; lean
        needs_clarification	-2	lean a ; leg kick ; les contest ; librium ; libro ; licens for ; lift her
        needs_clarification	-2	lik for ; lik to ; limpi y ; lin play ; literal ; liv thre ; llam el
        needs_clarification	-2	llav en ; llovi ; lo fum ; lobby of ; long ago ; long messag ; look to
        needs_clarification	-2	lor ; los dia ; los escuch ; los muchacho ; lov to ; lov with ; lug
        needs_clarification	-2	lunch hour ; lung ; lupit ; m fent ; m nitrou ; m retir ; m self ; m spic
        needs_clarification	-2	ma ; mailbox is ; mak no ; mak out ; malest ; mam x ; man at ; man con
        needs_clarification	-2	manej y ; mano ; marisco ; marri with ; marshmallow ; mas joven
        needs_clarification	-2	may concern ; may we ; may y ; mayore ; me alegr ; me back ; me equivoqu
        needs_clarification	-2	me inyect ; me las ; me n ; me one ; me pas ; me today ; me wheth ; me yes
        needs_clarification	-2	meant ; meant to ; medical clear ; medicin cabinet ; mejor amig ; memoriz
        needs_clarification	-2	men in ; met at ; meth most ; meth with ; mft traine ; mh ; mi bibli
        needs_clarification	-2	mi car ; milkshak ; min to ; minut and ; mitad ; mix up ; mkt ; mobil
        needs_clarification	-2	moj la ; mom on ; monday through ; monday to ; mor or ; mormon ; morn i
        needs_clarification	-2	moth keep ; moth mov ; mov by ; movement ; mucha ; multivitamin ; munec
        needs_clarification	-2	muy fuert ; my account ; my appointment ; my bf ; my body ; my deposit
        needs_clarification	-2	my fax ; my front ; my gallblad ; my gf ; my girlfriend ; my hat
        needs_clarification	-2	my insuranc ; my key ; my lat ; my leg ; my marriag ; my new ; my not
        needs_clarification	-2	my numb ; my nurs ; my ord ; my plac ; my record ; my system ; my uncl
        needs_clarification	-2	n he ; n the ; nad de ; nam of ; nam twic ; narcan twic ; near every
        needs_clarification	-2	need a ; need an ; need my ; need proof ; needl stil ; nephew wed ; nerv
        needs_clarification	-2	nervio ; nervou ; nervou abt ; nervou at ; neur ; nev a ; nev happen
        needs_clarification	-2	nev heard ; nev let ; nev thought ; ni un ; night he ; night no
        needs_clarification	-2	nightstand ; no ; no answ ; no dejen ; no habi ; no la ; no money ; no rush
        needs_clarification	-2	no show ; no sx ; no teng ; nobody pick ; nobody was ; noch ; noch desd
        needs_clarification	-2	noma los ; norc ; norc 0 ; nos ensen ; nos spray ; not abl ; not stop
        needs_clarification	-2	not ~scar ; noth for ; now i ; now the ; nuev del ; num ; numb aft
        needs_clarification	-2	numb by ; nunc habi ; nunc me ; oclock ; of ; of beer ; of cocain
        needs_clarification	-2	of control ; of drawer ; of night ; of on ; of town ; of vodk ; of wat
        needs_clarification	-2	of whoev ; of year ; off ; off alcohol ; off heroin ; off klonopin
        needs_clarification	-2	off work ; offic had ; often ; often i ; ojai ; ojo azul ; old and
        needs_clarification	-2	old key ; oll de ; on central ; on lexapr ; on new ; on night ; on own
        needs_clarification	-2	on porch ; onc drov ; one hand ; one my ; one pil ; onlin ; only about
        needs_clarification	-2	only start ; only tim ; or drug ; or im ; or les ; or nin ; or two ; or use
        needs_clarification	-2	oth peopl ; otr vez ; our apartment ; our mailbox ; out a ; out every
        needs_clarification	-2	out with ; outpatient group ; over christma ; own in ; own numb ; own of
        needs_clarification	-2	own want ; oxicodon ; p ; pack fan ; packag ; pain of ; paint purpl
        needs_clarification	-2	pamphlet ; pan ; pandemic ; pap cut ; par el ; parallel ; parroqui
        needs_clarification	-2	pas and ; pas el ; pas y ; passiv ; pastil ; pastilla azul ; pastor wif
        needs_clarification	-2	patel ; pawn ; pay for ; pear ; pein ; pelean ; pen found ; pen that
        needs_clarification	-2	pencil dot ; peopl who ; per ; perdon ; peric ; peric los ; pes mas
        needs_clarification	-2	phenobarbital ; phon numb ; phon sam ; phon with ; phon yesterday ; photo
        needs_clarification	-2	phras ; piel ; pinch ; pinpoint ; piz plac ; pizza ; pkg ; placement
        needs_clarification	-2	plane mi ; pleas hurry ; pod ; podemo ; pon una ; popcorn ; por aca
        needs_clarification	-2	por aguant ; por las ; por seman ; por un ; porch swing ; portugues ; pow
        needs_clarification	-2	prefier ; prepar ; prid when ; prim dui ; primer vez ; program aft
        needs_clarification	-2	promis my ; psych ; psychosi ; pt ; pt calm ; pte ; ptsd ; pued pas
        needs_clarification	-2	push the ; put up ; qpw ; qualifi ; quartet ; que manej ; que sigu
        needs_clarification	-2	qued la ; qued y ; queri ; question is ; quien dej ; quier dej
        needs_clarification	-2	quier dejarl ; quier sal ; rag ; rais goat ; rattl ; re cowork ; re which
        needs_clarification	-2	reachabl ; read a ; read glas ; read thi ; recibo ; referral ; register
        needs_clarification	-2	regul ; rehab aft ; relev ; remind ; repair ; replacement ; replic
        needs_clarification	-2	report say ; represent a ; reserv ; respit ; restart ; result ; retir mail
        needs_clarification	-2	rev ; rhubarb ; rid a ; right as ; right hand ; ring on ; rol for
        needs_clarification	-2	rol rink ; rom ; ronc ; roof 0 ; room when ; roommat say ; round the
        needs_clarification	-2	ruid com ; run marathon ; rut ; sab lo ; sabi que ; sac la ; sack of
        needs_clarification	-2	said if ; said no ; sam jok ; sam nam ; sat ; sat only ; saw ; saw a
        needs_clarification	-2	say no ; say so ; say thank ; se met ; se pag ; se sab ; se sient
        needs_clarification	-2	season of ; second ; second floor ; see any ; see what ; seen sinc
        needs_clarification	-2	sei ano ; sei mes ; sel ; seltzer ; seman desd ; seman me ; seman no
        needs_clarification	-2	seman sant ; senor pregunt ; sent to ; separate ; session ; seventy ; shar
        needs_clarification	-2	she went ; shelt ; sho and ; should when ; si lo ; sicknes ; sidewalk ; sig
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
        needs_clarification	-2	the outpatient ; the pandemic ; the patient ; the picnic ; the pier
        needs_clarification	-2	the post ; the queen ; the signal ; the spoon ; the sweat ; the trombon
        needs_clarification	-2	the wat ; the weed ; the wind ; the ~dts ; ther anyth ; ther isnt
        needs_clarification	-2	ther that ; ther with ; they work ; thi from ; thi mak ; thi on ; thi out
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
        needs_clarification	-2	vien la ; vin ; violin ; visit hour ; w/d mgmt ; walgreen ; want 0
        needs_clarification	-2	want mor ; want out ; want purchas ; ward ; was alon ; was black ; was cut
        needs_clarification	-2	was dying ; was fil ; was ful ; was long ; wat on ; watch my ; way i
        needs_clarification	-2	way mor ; we buri ; we cant ; we fight ; we open ; we rol ; we shoot
        needs_clarification	-2	we took ; wean ; wear glas ; weed ; week ; week out ; weeknight
        needs_clarification	-2	went around ; went down ; what city ; what hav ; whatev i ; wher do
        needs_clarification	-2	wher to ; which way ; whil its ; whil talk ; whiskey ; whistl ; who answer
        needs_clarification	-2	who self ; who visit ; wif ask ; wif found ; wif job ; win ; win on
        needs_clarification	-2	window seat ; with friend ; with oth ; with prid ; with sob ; with us
        needs_clarification	-2	with you ; withdrawal from ; wk x ; wkly ; wkr ; won a ; wont tel
        needs_clarification	-2	would ~you ; wreck ; writ a ; wrong ; wrong # ; wrong about ; wrong key
        needs_clarification	-2	xanax on ; y asi ; y fum ; y quisier ; y todavi ; y yo ; y/o ; year im
        needs_clarification	-2	yo sol ; yo use ; yogurt ; you look ; you send ; you what ; you when
        needs_clarification	-2	youv got ; yr ; yrs ; ~addres ; ~bottl ; ~by ; ~cant ; ~ct ; ~d ; ~dai
        needs_clarification	-2	~dont ; ~drug at ; ~email ; ~email ~addres ; ~en ; ~even ; ~get ; ~harm
        needs_clarification	-2	~hear ; ~heroin ; ~hij ; ~hit ; ~in ~a ; ~isnt ; ~la ; ~my ; ~narcan
        needs_clarification	-2	~opiat ; ~over ; ~own ; ~patron ; ~pcp ; ~pet ; ~ran ; ~ran ~out
        needs_clarification	-2	~residential ~program ; ~sick ; ~sin ; ~sol ; ~suicidal just ; ~to ~do
        needs_clarification	-2	~vin ; ~when ; ~with ; él mism ; él tom
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
        needs_clarification	-3	am usual ; amar ; amig me ; and con ; and did ; and english ; and id
        needs_clarification	-3	and need ; and now ; and turn ; and whit ; and with ; annual ; ano fum
        needs_clarification	-3	anoch cay ; ant ; anyplac ; app ; arbol ; are fil ; arent ; around the
        needs_clarification	-3	as im ; as in ; at anoth ; at night ; at sup ; ataqu de ; audit 0 ; aven
        needs_clarification	-3	awak now ; back in ; background ask ; bag my ; bathroom til ; bathtub
        needs_clarification	-3	becom a ; bed that ; been shot ; been that ; been wrong ; befor hang
        needs_clarification	-3	behind your ; bereavement ; big fami ; big pot ; bil my ; billboard
        needs_clarification	-3	blew his ; blind ; blood driv ; blow ; both smok ; bottl of ; box a ; box i
        needs_clarification	-3	breath cant ; breath get ; bro 0 ; broth the ; bug me ; bulk ; burnt
        needs_clarification	-3	burst ; bus pas ; but no ; buzon ; by day ; by himself ; cad dos ; cal con
        needs_clarification	-3	calambr ; cama ; camin hast ; can cal ; can help ; can run ; can she
        needs_clarification	-3	cant confirm ; cant get ; cardiologist ; carton y ; cartoon ; cas ; cb aft
        needs_clarification	-3	cb in ; ceniz ; centr ; cheap ; chest of ; childcar ; chiv ; cit con ; clas
        needs_clarification	-3	clas at ; clink ; clock in ; cloth ; clr ask ; clr mom ; clt ; cobr
        needs_clarification	-3	codein ; coffe mug ; cohort ; cok about ; cold ; collect the ; color
        needs_clarification	-3	color en ; com se ; com see ; complain about ; confes ; consult
        needs_clarification	-3	convulsion ; cook ; corol ; cort la ; couch ; counselor ther ; count them
        needs_clarification	-3	cov ; coworker ; cozy ; cps ; crack x ; credit card ; crystal sinc
        needs_clarification	-3	curiosidad ; d ; d sinc ; d/c 0 ; dad 0 ; dad gav ; dai ; day at ; day back
        needs_clarification	-3	de alcohol ; de cociner ; de dorm ; de eso ; de intern ; de lad ; de nad
        needs_clarification	-3	de trap ; dead battery ; dead end ; death ; dej de ; dejen mensaj ; del sab
        needs_clarification	-3	dem ; deny ; deployment ; deport ; deposit back ; depres ; desd ; desd ener
        needs_clarification	-3	desd los ; desd may ; dic a ; diem ; dijeron que ; divert ; dj ; do 0
        needs_clarification	-3	do lin ; do that ; doctor ; doctor offic ; documentary ; doe cok ; doe he
        """
}
