extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	4	a version ; a year ; a yr ; about is ; about thre ; accountabl ; aft cok ; aft final ; aft i
        iop	4	aft my ; aft practic ; aftercar ; ago stil ; al trabaj ; alg despu ; alg dond ; algun
        iop	4	alzheim and ; ambulatori ; an eye ; an ~opioid ; and deni ; and embarras ; and sometim
        iop	4	anfetamina ; anywher is ; apprentic ; are asleep ; are cod ; are mak ; as im ; at parti
        iop	4	at risk ; august and ; autoriz ; away ; away and ; bachelor parti ; back bedroom ; back but
        iop	4	back just ; backup ; be him ; becom a ; been hit ; been say ; beer with ; befor exam
        iop	4	befor im ; befor its ; befor ten ; began ; begin ; bet but ; blow on ; bos no ; bos wil
        iop	4	bought it ; brand ; bump ; but i ; by vide ; cal herself ; cal six ; cal somebody ; calv
        iop	4	caretak ; carn asad ; carpool ; cart in ; cartridg ; cat and ; cen ; cervecita viend
        iop	4	cerveza ; cerveza al ; cerveza con ; cha by ; champagn ; champagn at ; chap
        iop	4	chemistry teach ; clear and ; clear her ; coc ; cocain aft ; coffe ground ; coin and
        iop	4	cok coupl ; cok twic ; complet an ; copay for ; corren de ; court pap ; cpa ; crack aft
        iop	4	cran op ; crystal fiv ; crystal off ; crystal x ; ct 0 ; cuadril ; cuand jueg ; cumpl sus
        iop	4	dad found ; dad girl ; dat to ; day at ; day graduat ; day thing ; de all ; de entr
        iop	4	deckhand ; dementi ; deni inpatient ; deni x ; deploy til ; detox on ; died of ; din every
        iop	4	diplom ; discharg 0 ; diversion 0 ; do outpatient ; doing mol ; doing ok ; doing wel
        iop	4	don with ; dont eat ; dos mes ; down residential ; drink two ; drink wkend ; drunk mayb
        iop	4	durang ; eat for ; eat the ; el avion ; el primer ; electrical ; elsewher ; emergenci noma
        iop	4	empacador ; empec en ; epilepsy wel ; estarian mejor ; etoh wkend ; f flight ; f mol
        iop	4	falt una ; fam ; fami cant ; few evening ; fifty fiv ; finish ninety ; first tri ; fml on
        iop	4	for exam ; for ketamin ; foreman ; freak out ; friday if ; friend now ; fut ; get help
        iop	4	giv leav ; gl ; go tomorrow ; gradu ; graduat residential ; group meet ; grup que ; habr
        iop	4	had sinc ; had thought ; had us ; hag al ; half most ; hand me ; hand that ; hangov
        iop	4	havent had ; hear me ; help get ; help stay ; her so ; hes fiv ; hes not ; hes off ; hij de
        iop	4	him cal ; himself to ; hir man ; his folk ; his hour ; his rout ; hold my ; hom all
        iop	4	hondura y ; hour a ; husb finish ; husband a ; husband ship ; i clerk ; i do ; i fail
        iop	4	i stock ; i wrap ; id feel ; ide of ; im bor ; imposibl ; in bed ; in oct ; in outpatient
        iop	4	in pe ; in septemb ; in van ; infart ; inpatient at ; int an ; int someth ; iop aft
        iop	4	iop that ; ir a ; ironwork meth ; irritabl ; is any ; is cok ; is happy ; is nin ; is nobody
        iop	4	is off ; is one ; is requir ; is weed ; it ever ; it going ; its jun ; job fin ; juli
        iop	4	junt con ; just cok ; just smok ; just stubborn ; ket ; kin in ; la rut ; la unic ; lagun
        iop	4	laps no ; larg animal ; las fiesta ; layof ; legal no ; les va ; lin of ; lin told
        iop	4	littl cok ; liv hom ; lleg la ; long and ; los part ; low level ; lozeng ; m hvac
        iop	4	m ironwork ; mai ; mam sol ; manag say ; marc ; mat si ; may en ; mayb ; mayb four ; md want
        iop	4	me pued ; mean no ; meet ; meeting no ; meth clean ; mg stabl ; mi grup ; mi oficial
        iop	4	mi program ; mil de ; mis clinical ; mis is ; mis novent ; mis shift ; mo clean
        iop	4	morning befor ; most shift ; motorcycl ; mushroom onc ; must enrol ; my audit ; nadi me
        iop	4	nap ; necesit alg ; need that ; new boyfriend ; next for ; ni de ; ni papel ; ni segur
        iop	4	night deni ; night only ; nil ; nin que ; nip it ; nite x ; no not ; no oth ; no w/d
        iop	4	no ~hospital ; no ~reca ; nobody can ; non and ; not interest ; not possibl ; novemb 0
        iop	4	now vomit ; numb for ; nunc habi ; nunc mas ; of adderal ; off and ; off spe ; ofrecen
        iop	4	ojai ; ok at ; old who ; on friday ; on new ; on night ; on weekday ; on weekend ; onc she
        iop	4	one beer ; one random ; only ; only meth ; only outpatient ; only vet ; open in ; or twic
        iop	4	orientation ; otr driv ; out any ; out sunday ; out wher ; outpatient por ; outpt only
        iop	4	pag nad ; par él ; parent clas ; parti on ; party in ; pas so ; patron no ; pay for ; peak
        iop	4	per le ; per mi ; perdi el ; peric los ; period ; pictur on ; piedr de ; pizc y ; plan b
        iop	4	plan for ; por qued ; positiv for ; possibl ; prep teng ; prescot on ; prescrib to
        iop	4	primer de ; prog ; program por ; que pag ; que sigu ; que todo ; que uno ; question every
        iop	4	quien dej ; quien los ; quier ayud ; quier grupo ; quitan la ; refus residential ; relativ
        iop	4	residential ranch ; ritalin ; roof crew ; rueda ; said no ; sali un ; salvation
        iop	4	salvation army ; sat only ; saturday been ; say dont ; say intensiv ; say outpt ; schedul
        iop	4	schedul + ; se gradu ; se hag ; security guard ; see if ; seman dic ; seman noma ; separ
        iop	4	sept 0 ; sept no ; septemb aft ; she do ; she mov ; she trust ; she worri ; should he
        iop	4	sin doctor ; sinc not ; six the ; six tim ; sixty thousand ; sleep two ; smal for ; smok a
        iop	4	smthg ; so a ; soak ; sob want ; sobri y ; solter 0 ; som friday ; somebody els ; someon lik
        iop	4	spe is ; spr but ; ssi ; stabl hous ; start dat ; start on ; stay up ; step aft ; step down
        iop	4	stubborn ; student 0 ; student adderal ; su estanci ; sweat and ; tac truck ; tak as
        iop	4	taken cocain ; tenemo segur ; teng aseguranz ; termination ; that a ; that doesnt
        iop	4	that ever ; the dad ; the gummi ; the lad ; the machet ; the residential ; then sleep
        iop	4	therapist in ; therapy for ; they drop ; theyl cov ; theyr asleep ; thi i ; thi sat
        iop	4	third year ; thought lik ; thre if ; thre my ; thre season ; thru sunday ; tienen grupo
        iop	4	tight acros ; til fal ; til feb ; tim at ; tim week ; to burbank ; to ~talk ; tom per
        iop	4	tom sus ; torch ; touch the ; treint y ; trial ; turkey at ; tuv un ; twin 0 ; two counti
        iop	4	two light ; typ from ; uds neg ; un ladril ; una prueb ; una sol ; una vez ; und fiv
        iop	4	union rep ; until march ; up front ; vap thc ; varia ; vec en ; ventilator ; viern
        iop	4	viern del ; w friend ; w/d ; want aftercar ; want start ; was it ; wat pol ; watch them
        iop	4	weed is ; weed on ; week off ; weekday evening ; weekend ; wer born ; what fre ; wher that
        iop	4	whil the ; whol lif ; wif got ; wif worri ; with anyth ; with mom ; with new ; wk iop
        iop	4	wks ago ; work nev ; would help ; would ~lik ; wouldnt mind ; wrot a ; x / ; y ~ya ; ya vaci
        iop	4	yal hav ; year smok ; yr no ; ~back ; ~check ; ~check ~in ; ~cok hx ; ~driv ; ~group
        iop	4	~i ~dont ; ~meth hx ; ~much ~as ; ~qued ; ~school ; ~seizur from
        iop	3	*duration.3 ; *emergency.9 ; *family.4 ; *heavy.0:other_experiencer
        iop	3	*lapse.0:other_experiencer ; *mandate.2:historical ; *nonDrug.0:hypothetical
        iop	3	*occasional.0:negated ; *otherService.5:hypothetical ; *pregnancy.0:other_experiencer
        iop	3	*substance.2:hypothetical ; *withdrawal.0:negated ; 0 empez ; 0 enrol ; 0 er ; 0 fel ; 0 for
        iop	3	0 ipa ; 0 pk ; 0 sem ; 0 ua ; 0 wkend ; a chain ; a cocain ; a condition ; a dui
        iop	3	a facility ; a gap ; a joint ; a leav ; a lineman ; a mol ; a month ; a night ; a nin ; a no
        iop	3	a pitch ; a professional ; a sophomor ; a step ; a trial ; a tuesday ; a vec ; a wk
        iop	3	a ~hospital ; abog ; abstinent ; abuel y ; adderal misus ; adderal to ; adhd ; aft
        iop	3	aft clas ; aft doing ; aft sixty ; aft what ; again last ; agost y ; ahog en ; alcohol all
        iop	3	alg por ; all fin ; all over ; alumn ; alumn de ; alway has ; and clean ; and feel ; and no
        iop	3	and out ; and sunday ; andami ; any help ; anyth a ; anyth but ; appreciat ; are at
        iop	3	army and ; as for ; as written ; ashor ; asi est ; ask him ; assistanc peopl ; at bachelor
        iop	3	at most ; at party ; aunt want ; away is ; ayud no ; azul ; be com ; be put ; be sur ; bec
        iop	3	been run ; been using ; been writ ; beer when ; begin aft ; behind the ; blood twic
        iop	3	blu one ; bodeg ; bor ; borrach de ; both the ; brew ; brochur mail ; broth driv
        iop	3	brought me ; bury me ; but id ; but sinc ; cach ; cad dos ; cal she ; calific par ; cam her
        iop	3	can leav ; cannot ; cap ; carn ; carri me ; carri my ; cart at ; cent 0 ; centr dond
        iop	3	cerebral palsy ; charger ; cincuent y ; closet y ; co op ; coach girl ; coc a ; coc hac
        iop	3	coc los ; coc sin ; cocain hac ; cocain no ; cocain to ; cocain when ; coffin ; cok friday
        iop	3	cok onc ; cok with ; com dos ; complet my ; con autism ; con ayud ; cond me ; corren
        iop	3	could go ; counsel ; counselor in ; count on ; count them ; counti ; coupl of ; court report
        iop	3	crack no ; crank ; crew ; crew of ; crezc ; cristal de ; cristal x ; crystal sinc ; cuand le
        iop	3	current resi ; d don ; d/c 0 ; dat + ; daught 0 ; daught think ; day away ; day no
        iop	3	day probation ; de camp ; de mudanz ; de novent ; de plant ; de preferenci ; de vin
        iop	3	del nin ; desvel ; dia mientra ; did six ; diplom y ; do now ; do someth ; do your
        iop	3	doc semana ; doctor wrot ; doesnt com ; doing so ; domingo de ; domingo viend ; dop sick
        iop	3	dream ; drink every ; drink mor ; drop to ; drunk at ; dui first ; dui my ; eap 0 ; easy it
        iop	3	edibl to ; el futbol ; el jal ; el mayordom ; els ; els has ; els who ; en fiesta
        iop	3	en hondura ; en juli ; end next ; end thi ; enrollment by ; ensen un ; entire ; epileptic
        iop	3	er doc ; eso sí ; esperan ; estoy san ; even ; even iop ; ever happen ; every servic
        iop	3	f cam ; f no ; f paralegal ; f snort ; falt un ; fam in ; fami court ; famili est ; farmaci
        iop	3	february i ; feel bet ; festival and ; fifth a ; fifty ; fifty eight ; final and
        iop	3	finish detox ; fir me ; first ever ; first in ; first ive ; fit around ; for eve ; for folk
        iop	3	fost ; fost mom ; frat ; freak ; friend for ; from drink ; from pcp ; from sixty ; from wak
        iop	3	get evaluat ; get tight ; girl 0 ; glas most ; go hom ; go sit ; goe hom ; going aft
        iop	3	got anyth ; got for ; got hir ; got int ; got it ; got laid ; grad fin ; graduat rehab
        iop	3	grandm rais ; grandmoth who ; group of ; group or ; group they ; hac mes ; had chest
        iop	3	hag costumbr ; hah ; hal drop ; has cerebral ; has decid ; has me ; hasnt sinc ; hav 0
        iop	3	hav peopl ; hav somewher ; hay guarderi ; he already ; he leav ; he prob ; he suelt
        iop	3	hear the ; heat and ; hed lik ; her q ; hes at ; hes sob ; him befor ; his leftov ; hmo deni
        iop	3	hom the ; hom use ; honor rol ; hop for ; hor empiez ; hr want ; human being ; hurt i ; i be
        iop	3	i begin ; i breath ; i could ; i die ; i draw ; i dream ; i finish ; i hat ; i hit ; i lack
        iop	3	i mak ; i tend ; ibew ; ice on ; id gon ; if ; if he ; if it ; im fifty ; im the ; in august
        iop	3	in chapt ; in novemb ; in troubl ; inq ; ins lost ; interest in ; intern ni ; intern y
        iop	3	iop befor ; iop brochur ; iop only ; is breath ; is convinc ; is fiv ; isnt a ; isnt in
        iop	3	it alon ; it doesnt ; its one ; ive ask ; just dont ; just thi ; k and ; k sinc ; keep an
        iop	3	kick out ; kid 0 ; kid a ; kid gav ; kin ; la bodeg ; la cach ; la com ; la farmaci ; la fil
        iop	3	la orden ; la quier ; la supervisor ; la verguenz ; lack ; lack is ; laid off
        iop	3	last saturday ; lat cal ; laugh so ; law has ; lawy said ; lawy say ; lazy ; leav or
        iop	3	lectur me ; left for ; lif every ; limpi en ; lin went ; listing ; littl one ; llegu a
        iop	3	lo advirti ; lo dejan ; load and ; local 0 ; longshoreman ; los it ; los thi ; los turno
        iop	3	m lineman ; m one ; machinist 0 ; mad her ; man plumb ; march a ; marketplac ; marz no
        iop	3	mas que ; mdm ; me back ; me cubr ; me dan ; me do ; me evaluat ; me los ; me pagan
        iop	3	me pong ; me say ; me straight ; me up ; me ~intern ; men group ; mes la ; mes mi
        iop	3	met peric ; meth i ; meth use ; mg to ; mgr want ; mi ama ; mi nin ; mi propi ; mil ; mio es
        iop	3	mis a ; mis day ; mo at ; mo on ; modafinil ; monst ; month ; month noth ; month off
        iop	3	month when ; mor of ; mormon ; mortifi ; most weekend ; mot desd ; mov in ; much at
        iop	3	mushroom and ; my account ; my build ; my certificat ; my church ; my gf ; my great
        iop	3	my saving ; my sponsor ; my sternum ; my therapist ; my troubl ; myself on ; nadi mas
        iop	3	nadi se ; near hom ; need peopl ; need treatment ; negativ ; neighbor to ; nev cam ; new for
        iop	3	next and ; next guy ; next step ; next wed ; ni par ; ni vend ; night aid ; night im
        iop	3	night one ; night the ; nin and ; no aid ; no fam ; no helmet ; no leav ; no sea ; no second
        iop	3	no teng ; no thought ; nobody set ; noch y ; noma los ; noma tom ; not ~one ; noth
        iop	3	noth aft ; noth to ; oatmeal ; och semana ; of april ; of embarrassment ; of four
        iop	3	of novemb ; off 0 ; off perc ; off til ; ok that ; on doubl ; on edibl ; on leav ; on sinc
        iop	3	on stag ; on vivitrol ; on weeknight ; onc every ; onc or ; onc sinc ; one but ; one com
        iop	3	one positiv ; one soul ; op benefit ; opinion ; ord and ; otr dia ; otr en ; our street
        iop	3	out is ; outpatient and ; outpatient or ; outpatient thre ; outpatient twelv
        iop	3	outpatient with ; own drink ; pa aguant ; palm desert ; palmdal ; par intern ; parent are
        iop	3	parent found ; parent work ; parkinson and ; part wher ; pay a ; pe ; peopl over ; peric par
        iop	3	permis en ; phas ; physical ; pip and ; pk ; polv ; porch light ; practition ; preferenci
        iop	3	presion en ; probatori me ; prof ; program director ; program on ; pt wif ; pur ; qued ~sol
        iop	3	quier bajarl ; quier dejarla ; quincen ; quit she ; ranch ; rasp ; real thing ; recai
        iop	3	ref from ; renewal ; residential at ; residential i ; residential plac ; rul ; rut ; salg el
        iop	3	sali positiv ; sap eval ; sat group ; saturday but ; say kid ; scar her ; school pickup
        iop	3	se meti ; se regres ; second job ; see how ; segu ; semana ; seven month ; she only ; shot a
        iop	3	sient con ; sign me ; siguient ; sinc final ; sinc school ; sinc sept ; sinc sunday ; sit in
        iop	3	sixth ; sleep over ; slip at ; slip in ; smok every ; smok that ; so her ; sob on ; sol
        iop	3	sol fum ; som tuesday ; someth i ; son tre ; spar me ; ssa ; st offens ; start aft ; station
        iop	3	stay sob ; step ; stepdown ; stil i ; stil liv ; stil sob ; stop and ; stop smok ; straw
        iop	3	suction ; sud fri ; sum at ; sus novent ; tacha ; tacha y ; tambien y ; teach you ; ten tim
        iop	3	termin 0 ; th of ; than 0 ; than aa ; than he ; that end ; that lik ; that no ; that real
        iop	3	that run ; that when ; that why ; thc / ; thc gummi ; the agency ; the box ; the carpool
        iop	3	the draw ; the eulogy ; the fact ; the island ; the next ; the oil ; the only ; the quiet
        iop	3	the restaurant ; the salvation ; the thing ; them i ; them overnight ; then dont ; then it
        iop	3	then laugh ; ther an ; ther be ; ther nobody ; therapist and ; they approv ; they hand
        iop	3	they teach ; they turn ; theyd hav ; theyr let ; thi sum ; thing becaus ; thousand
        iop	3	thre drink ; threw my ; thursday she ; tienen ; tienen alg ; til then ; tim last ; timetabl
        iop	3	to attend ; to bois ; to enrol ; to everyon ; to sing ; to somebody ; tom noma ; touch cok
        iop	3	track for ; tratamient de ; tre nieto ; troubl ; truck to ; try again ; tub and
        iop	3	twenty eight ; two bottl ; two is ; ultim me ; una sei ; und me ; uninsur no ; uno que
        iop	3	up do ; use peopl ; vap de ; vay a ; verguenz per ; vez un ; vin en ; volv ; want $
        iop	3	want intak ; want week ; want what ; was littl ; we los ; we pick ; we want ; week at
        iop	3	week but ; week old ; week outpatient ; week six ; week wher ; weekend a ; weekend turn
        iop	3	whatev it ; whatev that ; wheth youd ; which day ; which night ; whippet ; whippet in
        iop	3	whit knuckl ; who think ; who ~has ; whol history ; wif pregnant ; wif with ; wil try
        iop	3	willpow ; with nobody ; with oth ; with parent ; with someth ; within ; within 0 ; wk so
        iop	3	wks aft ; wonder if ; wont hold ; wont pay ; y cinc ; y pic ; y tom ; ya es ; you run
        iop	3	your build ; your offic ; yr wif ; zombi ; ~away ; ~disappe ~for ; ~food ; ~herself
        iop	3	~in ~person ; ~iop befor ; ~le ~dan ; ~month ; ~or ~in ; ~qued ~a ; ~reca ; ~sat ; ~sentenc
        iop	3	~someon ; ~through ; ~tim ~a ; ~to ~quit ; ~week ; ~wont ~be
        iop	2	$ $ ; *age.0 ; *deliriumTremens.0:other_experiencer ; *emergency.0:possible ; *lengthOfUse.0
        iop	2	*lostThroughUse.0:negated ; *otherService.5:possible ; *overPrescribed.0:other_experiencer
        iop	2	*residentialDone.0:historical ; *residentialWord.0:negated ; *seizure.1
        iop	2	*seizure.2:other_experiencer ; *serviceQuestion.0:negated ; *sinceLastUse.2
        iop	2	*sinceStopping.0 ; *spam.1 ; *started.0:possible ; *uses.0:historical ; *vendor.0
        iop	2	*wantsOff.0 ; *wantsToQuit.0:other_experiencer ; / b ; / ~meth ; 0 each ; 0 girl ; 0 gkid
        iop	2	0 k ; 0 la ; 0 mil ; 0 shak ; 0 smok ; 0 sob ; 0 the ; 0 toddler ; 0 week ; 0 wks ; 0 y/o
        iop	2	a alg ; a ban ; a birthday ; a bottl ; a carri ; a cent ; a chat ; a clos ; a colleagu
        iop	2	a counselor ; a crew ; a fac ; a feed ; a gummy ; a hair ; a hurry ; a kid ; a kil ; a knif
        iop	2	a light ; a minut ; a monday ; a monst ; a neighbor ; a nephew ; a pillow ; a roof
        iop	2	a rotary ; a seizur ; a squeez ; a student ; a suicid ; a tank ; a wed ; a whistl ; a zombi
        iop	2	abog dic ; abraz ; academy ; adderal and ; addict and ; aetn ppo ; afford it ; aft clos
        iop	2	aft new ; aft she ; aft softbal ; aft thanksgiv ; afternoon are ; afterward ; afterward i
        iop	2	again so ; aged ; agency has ; ago 0 ; aguant ; aguant el ; ahor le ; air traffic ; al otr
        iop	2	alg de ; all fml ; all the ; alon for ; already know ; ama ; an evaluation ; and dont
        iop	2	and everyon ; and hat ; and hous ; and o ; and only ; and saw ; and scar ; and skip
        iop	2	and sob ; and ther ; and thursday ; and yet ; and your ; anoth stat ; anti ; any kind
        iop	2	any mor ; any way ; anyth is ; apartment the ; are don ; around me ; around peopl
        iop	2	around that ; as hel ; asada ; ask start ; at east ; at half ; at hosp ; at nit ; at sixty
        iop	2	at two ; attack on ; audit scor ; aunt ; aunt went ; away from ; babi ; baby is ; baj el
        iop	2	bald ; band play ; bar and ; barrel ; bathroom every ; be best ; be held ; be let ; be thre
        iop	2	be zer ; becaus a ; becaus her ; bed each ; bed to ; been cok ; been her ; been most
        iop	2	been tak ; beer a ; befor anybody ; befor bed ; befor in ; befor they ; befor you ; began 0
        iop	2	behind on ; besid ; besid me ; between 0 ; bio dad ; birthday and ; blackout ; boda
        iop	2	bodi in ; body fin ; body to ; book club ; botel ; bottl of ; bourbon befor ; boy in
        iop	2	boyfriend in ; break i ; break up ; brick ; bronca ; browni ; brunch ; bug me ; burn all
        iop	2	bus again ; but nev ; by a ; by day ; by lunch ; by noon ; by six ; by zoom ; cad cuant
        iop	2	cal the ; calific ; camin hast ; can do ; can someon ; cant catch ; cant mis ; cant rememb
        iop	2	cant say ; cant step ; car for ; car was ; cardi ; carn asada ; cart a ; cas ni ; cash and
        iop	2	caught myself ; chemistry ; chest and ; chest squeez ; chew ; chiquit ; chist ; cinc al
        iop	2	clas ; clas a ; clean 0 ; clean in ; clean the ; client order ; clinic de ; clinical inf
        iop	2	clock ; clos 0 ; clos i ; clos night ; clos to ; clr at ; cobija ; coc tre ; cocain alguno
        iop	2	cocain los ; cocain several ; cocain thursday ; cocain use ; coin ; coin out ; cok thing
        iop	2	col ; colleg ; com along ; commercial ; complet ; con ella ; con hambr ; con nadi
        iop	2	confes to ; corn syrup ; corp ; corren y ; could com ; could keep ; county has ; coupl night
        iop	2	cps wkr ; crack when ; cran ; cran operator ; cream charger ; creen ; creen que ; crei
        iop	2	cristal casi ; cristal la ; cristal yo ; crowd ; cuanta semana ; cuarent y ; cumpl mis
        iop	2	cumpli mis ; d stay ; dad died ; danc and ; dat by ; day every ; day finish ; dbt ; de cas
        iop	2	de esa ; de eso ; de noch ; de tard ; de zombi ; death and ; decid i ; dej de ; dejarla
        iop	2	del iop ; del program ; demenci ; demon and ; deploy no ; desd agost ; desd entonc
        iop	2	detox from ; detox indicat ; detox need ; di ; dia completo ; did me ; dij q ; diner
        iop	2	director for ; disabl ; disagre ; discharg plan ; dismis ; do anoth ; do cocain ; do cok
        iop	2	do perc ; do spe ; doe all ; doe cok ; doe crystal ; doe your ; doesnt tak ; doing cok
        iop	2	dond lo ; dond va ; dont need ; dont tel ; doordash ; down for ; draw ; driv for ; drug use
        iop	2	duck ; dui from ; dul ; earth ; ech mis ; ecstasy ; edibl at ; el adderal ; el oficial
        iop	2	el pel ; el segur ; el turn ; ell en ; ell era ; ell usa ; els is ; em with ; embarrassment
        iop	2	empty ; en espanol ; en may ; en texa ; en tod ; en usulutan ; encor ; epilepsi ; epilepsy
        iop	2	equivoc ; era el ; escalera y ; escol ; eso ni ; eso per ; est doming ; est mi ; estoy un
        iop	2	eval say ; evaluacion ; even i ; even so ; evening or ; ever drink ; every party ; exact as
        iop	2	expres ; extasi ; f edibl ; f whippet ; fail test ; faint ; falt y ; falta ; fami in
        iop	2	fami would ; fenc post ; fentanyl i ; fiest y ; fifteenth ; fifteenth of ; figur id ; find i
        iop	2	finish her ; firefight 0 ; fist behind ; fiv and ; fiv on ; flip ; flush the ; fold chair
        iop	2	for drink ; for fun ; for group ; for nurs ; for pain ; for someon ; for thc ; forty buck
        iop	2	forward thi ; foto ; found us ; four a ; four month ; friday ; from nin ; from oxnard
        iop	2	from rehab ; from then ; fue el ; fum pur ; gabriel ; gav us ; gelatin ; get ahead
        iop	2	get leav ; get tim ; gf bf ; gf want ; gig ; gkid ; glas ; glas each ; glas with ; gma 0
        iop	2	go if ; goe off ; goe to ; gon for ; gon i ; gon over ; good for ; good student ; goodby let
        iop	2	got back ; got four ; got nin ; got no ; got off ; gpa ; gradu el ; grandbabi ; grap ; grief
        iop	2	group to ; group two ; grow ; gs ; guarderi ; guardian of ; ha toc ; hac com ; hac dos
        iop	2	had ~seizur ; half court ; handl ; has als ; has found ; has said ; hast la ; hav epilepsy
        iop	2	hav somebody ; hav them ; hav thos ; hav two ; hav you ; havent ; hawthorn and ; hay algun
        iop	2	he cannot ; he fel ; he graduat ; he keep ; he met ; he pas ; he set ; he suggest ; he usad
        iop	2	he walk ; hear in ; hel use ; help i ; her ex ; her wrist ; herd ; hes out ; hes wel
        iop	2	hes yel ; hij 0 ; hij dic ; him if ; him talk ; his iop ; his lawy ; his spot ; hit off
        iop	2	hol do ; hol in ; hold job ; hom on ; hom sat ; hospital detox ; hour my ; hous no ; how ive
        iop	2	hundr ; hundr and ; hundr of ; husb died ; hvac ; hx no ; hx of ; hydrocodon ; i and
        iop	2	i apologiz ; i appreciat ; i assum ; i fix ; i heard ; i hurt ; i kick ; i look ; i mis
        iop	2	i phon ; i rang ; i visit ; i weld ; ice dai ; id do ; id lik ; if a ; if she ; if so
        iop	2	im all ; im alon ; im dead ; im hom ; im overreact ; im suppos ; im try ; im uninsur
        iop	2	im ~away ; imagin ; in being ; in dry ; in eleven ; in half ; in nurs ; in palmdal ; in stay
        iop	2	in ventur ; in w ; in with ; inpatient in ; inpatient is ; inscripcion ; insid my ; insist
        iop	2	insuranc ; insuranc sinc ; internamient ; internist ; iop en ; iop is ; iop por ; iop thc
        iop	2	irm a ; is bet ; is fifteen ; is how ; is now ; it bother ; it off ; it sound ; it that
        iop	2	it wors ; its as ; its blow ; its crack ; its ketamin ; its min ; its mor ; its point
        iop	2	ive bought ; jail discharg ; january ; job if ; job monday ; job off ; job so ; judg put
        iop	2	judg wrot ; jun when ; junior and ; just did ; just doesnt ; just him ; just look ; juv
        iop	2	keep me ; kept a ; ket at ; ketamin ; kil for ; kil in ; kis ; know im ; la chamb
        iop	2	la lechug ; la loncher ; la metanfetamin ; la prep ; la rodil ; lab ; labor day ; las carn
        iop	2	las tacha ; last beer ; last nam ; laugh with ; lawy assistanc ; lawyer ; layof in
        iop	2	le acomod ; le dan ; le sali ; lean on ; leav ; leav em ; leav thi ; leav til ; lechug
        iop	2	left out ; left over ; leftov hydrocodon ; leg over ; legit ; lent and ; lewy ; lewy body
        iop	2	limpi busc ; list with ; littl brother ; liv w ; llam despu ; lo hic ; lo mio ; lo suy
        iop	2	lockdown ; lodg ; long id ; los dej ; los her ; los my ; los pued ; los sab ; los treint
        iop	2	lot that ; loteri ; lov to ; lug a ; lyft ; m adderal ; m cow ; m singl ; m spic
        iop	2	madr solter ; mala ; mam pregunt ; manan se ; manej tom ; marihuan ; mas y ; master
        iop	2	mattres ; md clear ; me abraz ; me adelant ; me dig ; me gustari ; me int ; me laugh
        iop	2	me leav ; me send ; me som ; me tra ; meant ; medic brought ; meet and ; mes empec ; mes le
        iop	2	mes me ; met coc ; met in ; meth to ; meth x ; mi muj ; mi nen ; mi puest ; min now
        iop	2	min who ; mist ; mol ; mol every ; mom doesnt ; mom found ; mom had ; mon ; mon ask
        iop	2	monday im ; money for ; monitor rn ; month and ; month n ; month only ; month without
        iop	2	morning only ; mos ago ; mos no ; mosqu ; mot diari ; moth isnt ; mow ; mul ; multivitamin
        iop	2	muri de ; muri y ; must start ; my advisor ; my apprenticeship ; my coverag ; my eap
        iop	2	my evening ; my eye ; my foot ; my health ; my lab ; my new ; my physical ; my ra ; my slot
        iop	2	my whol ; my wil ; na ; nad ; nad que ; nadi que ; nail ; nearby ; need an ; need eve
        iop	2	need proof ; neurologist cal ; new year ; next ; next loc ; ni eso ; ni ~segur ; night a
        iop	2	night been ; night is ; night janitor ; night no ; night two ; nin on ; nin to
        iop	2	nineteen week ; nite ; nitrou ; nitrou from ; no bad ; no clinical ; no cubr ; no iv
        iop	2	no medical ; no psych ; no tenemo ; no the ; no ~clinic ; noch nad ; nod out ; non on
        iop	2	not involv ; not onc ; not pay ; not why ; notch ; noth just ; noth sinc ; noth strong
        iop	2	noth yet ; notic i ; now i ; now id ; nuev mes ; numer equivoc ; nunc he ; nurs cohort
        iop	2	nurs school ; o dos ; ocup desintoxicacion ; of anyth ; of hospital ; of network ; of pocket
        iop	2	of treatment ; off crystal ; off fentanyl ; off win ; off xanax ; old has ; on disability
        iop	2	on long ; on most ; on norc ; on pension ; on sam ; on som ; on wknd ; one bar ; one fail
        iop	2	one friend ; onion ; only aft ; only he ; only no ; op 0 ; opcion ; open mic ; or 0 ; or age
        iop	2	or clos ; or iop ; or noth ; order ; order by ; out jun ; outfit ; outpatient 0
        iop	2	outpatient cours ; outpatient is ; outpatient thing ; outpt ; outpt or ; over from
        iop	2	over one ; overdos on ; overpas ; overpas by ; own md ; own offic ; oxygen ; padrin y
        iop	2	pag la ; paid off ; pap est ; pap solter ; par despu ; par internarl ; parent fly
        """
}
