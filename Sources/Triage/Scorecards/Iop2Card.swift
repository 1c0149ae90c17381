extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	4	aft final ; aft i ; aft my ; aft practic ; aftercar ; ago stil ; al trabaj ; alcohol all
        iop	4	alg dond ; algun ; alzheim and ; ambulatori ; an eye ; an ~opioid ; and deni ; and embarras
        iop	4	and sometim ; anfetamina ; anywher is ; apprentic ; are asleep ; are cod ; are mak ; as im
        iop	4	at parti ; at risk ; autoriz ; away ; away and ; bachelor parti ; back bedroom ; back but
        iop	4	back just ; backup ; be him ; be sur ; becom a ; been hit ; been say ; beer with
        iop	4	befor exam ; befor im ; befor its ; befor ten ; began ; begin ; bet but ; blow on ; bos no
        iop	4	bos wil ; bought it ; brand ; bump ; but i ; by vide ; cal herself ; cal six ; cal somebody
        iop	4	calv ; caretak ; carn asad ; carpool ; cart in ; cartridg ; cat and ; cen ; cervecita viend
        iop	4	cerveza ; cerveza al ; cerveza con ; cha by ; champagn ; champagn at ; chap
        iop	4	chemistry teach ; clear and ; clear her ; coc ; cocain aft ; coffe ground ; coin and
        iop	4	cok coupl ; cok twic ; complet an ; copay for ; corren de ; court pap ; cpa ; crack aft
        iop	4	cran op ; crystal fiv ; crystal off ; crystal x ; ct 0 ; cuadril ; cuand jueg ; cumpl sus
        iop	4	dad found ; dad girl ; dat to ; day at ; day graduat ; day thing ; de all ; de entr
        iop	4	deckhand ; dementi ; deni inpatient ; deni x ; deploy til ; detox on ; died of ; din every
        iop	4	diplom ; discharg 0 ; diversion 0 ; do outpatient ; doing mol ; doing ok ; doing wel
        iop	4	don with ; dont eat ; dos mes ; down residential ; drink two ; drink wkend ; drunk mayb
        iop	4	durang ; eat for ; eat the ; el avion ; el primer ; electrical ; elsewher ; emergenci noma
        iop	4	empacador ; empec en ; epilepsy wel ; estarian mejor ; etoh wkend ; event ; f flight ; f mol
        iop	4	falt una ; fam ; fami cant ; few evening ; fifty fiv ; finish ninety ; first tri ; fml on
        iop	4	for exam ; for ketamin ; foreman ; freak out ; friday if ; friend now ; fut ; get help
        iop	4	giv leav ; gl ; go tomorrow ; gradu ; graduat residential ; group meet ; grup que ; habr
        iop	4	had thought ; had us ; hag al ; half most ; hand me ; hand that ; hangov ; havent had
        iop	4	hear me ; help get ; help stay ; hes fiv ; hes not ; hes off ; hij de ; him cal ; himself to
        iop	4	hir man ; his folk ; his hour ; his rout ; hold my ; hom all ; hondura y ; hour a
        iop	4	husb finish ; husband a ; husband ship ; i clerk ; i do ; i fail ; i wrap ; id feel ; ide of
        iop	4	im bor ; imposibl ; in bed ; in oct ; in outpatient ; in pe ; in septemb ; in van ; infart
        iop	4	inpatient at ; inpatient last ; int an ; int someth ; iop aft ; iop that ; ir a
        iop	4	ironwork meth ; irritabl ; is any ; is cok ; is happy ; is nin ; is nobody ; is off ; is one
        iop	4	is requir ; is weed ; it ever ; it going ; its jun ; job fin ; juli ; junt con ; just cok
        iop	4	just smok ; just stubborn ; ket ; kin in ; la rut ; la unic ; lagun ; laps no ; larg animal
        iop	4	las fiesta ; layof ; legal no ; les va ; lin of ; lin told ; littl cok ; liv hom ; lleg la
        iop	4	long and ; los part ; low level ; lozeng ; m hvac ; m ironwork ; mai ; mam sol ; manag say
        iop	4	marc ; mat si ; may en ; mayb ; mayb four ; md want ; me pued ; mean no ; meet ; meeting no
        iop	4	mes la ; meth clean ; mi grup ; mi oficial ; mi program ; mil de ; mis clinical ; mis is
        iop	4	mis novent ; mis shift ; mo clean ; morning befor ; most shift ; motorcycl ; mushroom onc
        iop	4	must enrol ; my audit ; nadi me ; nap ; necesit alg ; need iop ; need that ; nev anyth
        iop	4	new boyfriend ; next for ; ni de ; ni papel ; ni segur ; night deni ; night only ; nil
        iop	4	nin que ; nip it ; nite x ; no not ; no oth ; no w/d ; no ~hospital ; no ~reca ; nobody can
        iop	4	non and ; not interest ; not possibl ; novemb 0 ; now vomit ; numb for ; nunc habi
        iop	4	nunc mas ; of adderal ; off and ; off spe ; ofrecen ; ojai ; ok at ; old who ; on friday
        iop	4	on new ; on night ; on weekday ; on weekend ; onc every ; onc she ; one beer ; one random
        iop	4	only ; only meth ; only outpatient ; only vet ; open in ; opinion ; or twic ; orientation
        iop	4	otr driv ; out any ; out sunday ; out wher ; outpatient por ; outpt only ; pag nad ; par él
        iop	4	parent clas ; parti on ; party in ; pas so ; patron no ; pay for ; peak ; per le ; per mi
        iop	4	perdi el ; peric los ; period ; pictur on ; piedr de ; pizc y ; plan b ; plan for ; por qued
        iop	4	positiv for ; possibl ; prep teng ; prescot on ; prescrib to ; primer de ; prog
        iop	4	program por ; que pag ; que sigu ; que todo ; que uno ; question every ; quien dej
        iop	4	quien los ; quier ayud ; quier grupo ; refus residential ; relativ ; residential ranch
        iop	4	ritalin ; roof crew ; rueda ; said no ; sali un ; salvation ; salvation army ; sat only
        iop	4	saturday been ; say dont ; say intensiv ; say outpt ; schedul ; schedul + ; se gradu
        iop	4	se hag ; security guard ; see if ; seman dic ; seman noma ; separ ; sept 0 ; sept no
        iop	4	septemb aft ; she do ; she mov ; she trust ; she worri ; should he ; sin doctor ; sinc not
        iop	4	six the ; six tim ; sixty thousand ; sleep two ; smal for ; smok a ; smthg ; so a ; soak
        iop	4	sob want ; sobri y ; solter 0 ; som friday ; somebody els ; someon lik ; spe is ; spr but
        iop	4	ssi ; stabl hous ; start dat ; start on ; stay up ; step aft ; step down ; stubborn
        iop	4	student 0 ; student adderal ; su estanci ; sweat and ; tac truck ; tak as ; taken cocain
        iop	4	tenemo segur ; teng aseguranz ; termination ; that a ; that doesnt ; that ever ; the dad
        iop	4	the gummi ; the lad ; the machet ; the residential ; then sleep ; therapist in ; therapy for
        iop	4	they drop ; theyl cov ; theyr asleep ; thi i ; thi sat ; third year ; thought lik ; thre if
        iop	4	thre my ; thre season ; thru sunday ; tienen grupo ; tight acros ; til fal ; til feb
        iop	4	tim at ; tim week ; to burbank ; to ~talk ; tom per ; tom sus ; torch ; touch the ; treint y
        iop	4	trial ; turkey at ; tuv un ; twin 0 ; two counti ; two light ; typ from ; uds neg
        iop	4	un ladril ; una prueb ; una sol ; una vez ; und fiv ; union rep ; until march ; up front
        iop	4	vap thc ; varia ; vec en ; ventilator ; viern ; viern del ; w friend ; w/d ; want aftercar
        iop	4	want start ; was it ; wat pol ; watch them ; weed is ; weed on ; week off ; weekday evening
        iop	4	weekend ; wer born ; what fre ; wher that ; whil the ; whol lif ; wif got ; wif worri
        iop	4	with anyth ; with mom ; with new ; wk iop ; wks ago ; work nev ; would help ; would ~lik
        iop	4	wouldnt mind ; wrot a ; x / ; y ~ya ; ya vaci ; yal hav ; year smok ; yr no ; ~back ; ~check
        iop	4	~check ~in ; ~cok hx ; ~driv ; ~group ; ~i ~dont ; ~meth hx ; ~much ~as ; ~school
        iop	4	~seizur from
        iop	3	*duration.3 ; *emergency.9 ; *family.4 ; *heavy.0:other_experiencer
        iop	3	*lapse.0:other_experiencer ; *mandate.2:historical ; *nonDrug.0:hypothetical
        iop	3	*occasional.0:negated ; *otherService.5:hypothetical ; *pregnancy.0:other_experiencer
        iop	3	*substance.2:hypothetical ; *withdrawal.0:negated ; 0 empez ; 0 enrol ; 0 er ; 0 fel ; 0 for
        iop	3	0 ipa ; 0 pk ; 0 sem ; 0 ua ; 0 wkend ; a chain ; a cocain ; a condition ; a dui
        iop	3	a facility ; a gap ; a joint ; a leav ; a lineman ; a mol ; a month ; a night ; a nin ; a no
        iop	3	a pitch ; a professional ; a sophomor ; a step ; a trial ; a tuesday ; a vec ; a wk
        iop	3	a ~hospital ; abog ; abstinent ; abuel y ; adderal misus ; adderal to ; adhd ; aft
        iop	3	aft clas ; aft doing ; aft sixty ; aft what ; again last ; agost y ; ahog en ; alg por
        iop	3	all fin ; all over ; alumn ; alumn de ; alway has ; and clean ; and feel ; and no ; and out
        iop	3	and sunday ; andami ; any help ; anyth a ; anyth but ; appreciat ; are at ; army and
        iop	3	as for ; as written ; ashor ; asi est ; ask him ; assistanc peopl ; at bachelor ; at most
        iop	3	at party ; aunt want ; away is ; ayud no ; azul ; be com ; be put ; bec ; been run
        iop	3	been using ; been writ ; beer when ; begin aft ; behind the ; blood twic ; blu one ; bodeg
        iop	3	bor ; borrach de ; both the ; brew ; brochur mail ; broth driv ; brought me ; bury me
        iop	3	but id ; but sinc ; cach ; cad dos ; cal she ; calific par ; cam her ; can leav ; cannot
        iop	3	cap ; carn ; carri me ; carri my ; cart at ; cent 0 ; centr dond ; cerebral palsy ; charger
        iop	3	cincuent y ; clas a ; closet y ; co op ; coach girl ; coc a ; coc hac ; coc los ; coc sin
        iop	3	cocain hac ; cocain no ; cocain to ; cocain when ; coffin ; cok friday ; cok onc ; cok with
        iop	3	com dos ; complet my ; con autism ; con ayud ; cond me ; corren ; could go ; counsel
        iop	3	counselor in ; count on ; count them ; counti ; coupl of ; court report ; crack no ; crank
        iop	3	crew ; crew of ; crezc ; cristal de ; cristal x ; crystal sinc ; cuand le ; current resi
        iop	3	d don ; d/c 0 ; dat + ; daught 0 ; daught think ; day away ; day every ; day no
        iop	3	day probation ; de camp ; de mudanz ; de novent ; de plant ; de preferenci ; de vin
        iop	3	del nin ; desvel ; dia mientra ; did six ; diplom y ; do now ; do someth ; do your
        iop	3	doc semana ; doctor wrot ; doesnt com ; doing so ; domingo de ; domingo viend ; dop sick
        iop	3	dream ; drink every ; drink mor ; drop to ; drunk at ; dui my ; eap 0 ; easy it ; edibl to
        iop	3	el futbol ; el jal ; el mayordom ; els ; els has ; els who ; en fiesta ; en hondura
        iop	3	en juli ; end next ; end thi ; enrollment by ; ensen un ; entire ; eso sí ; esperan
        iop	3	estoy san ; even ; even iop ; ever happen ; every party ; every servic ; f cam ; f no
        iop	3	f paralegal ; f snort ; falt un ; fam in ; fami court ; famili est ; farmaci ; february i
        iop	3	feel bet ; festival and ; fifth a ; fifty ; fifty eight ; final and ; finish detox ; fir me
        iop	3	first ever ; first in ; first ive ; fit around ; for eve ; for folk ; fost mom ; frat
        iop	3	freak ; friend for ; from drink ; from pcp ; from sixty ; from wak ; get evaluat ; get tight
        iop	3	girl 0 ; glas most ; go hom ; go sit ; goe hom ; going aft ; got anyth ; got for ; got hir
        iop	3	got int ; got it ; got laid ; grad fin ; graduat rehab ; grandm rais ; grandmoth who
        iop	3	group of ; group or ; group they ; hac mes ; had chest ; had sinc ; hag costumbr ; hah
        iop	3	hal drop ; has cerebral ; has decid ; has me ; hasnt sinc ; hav 0 ; hav peopl ; hav somewher
        iop	3	hay guarderi ; he already ; he leav ; he prob ; he suelt ; hear the ; heat and ; hed lik
        iop	3	her q ; her so ; hes at ; hes sob ; him befor ; his leftov ; hmo deni ; hom the ; hom use
        iop	3	honor rol ; hop for ; hor empiez ; hr want ; human being ; hurt i ; i be ; i begin
        iop	3	i breath ; i could ; i die ; i draw ; i dream ; i finish ; i hat ; i hit ; i lack ; i mak
        iop	3	i tend ; ibew ; id gon ; if ; if he ; if it ; im fifty ; im the ; in august ; in chapt
        iop	3	in novemb ; in troubl ; inq ; ins lost ; interest in ; intern ni ; intern y ; iop befor
        iop	3	iop brochur ; iop only ; is breath ; is convinc ; is fiv ; isnt a ; isnt in ; it alon
        iop	3	it doesnt ; its one ; ive ask ; just dont ; just thi ; k and ; k sinc ; keep an ; kick out
        iop	3	kid 0 ; kid a ; kid gav ; kin ; la bodeg ; la cach ; la com ; la farmaci ; la fil ; la orden
        iop	3	la quier ; la supervisor ; la verguenz ; lack ; lack is ; laid off ; last saturday ; lat cal
        iop	3	laugh so ; law has ; lawy said ; lawy say ; lazy ; leav or ; lectur me ; left for
        iop	3	lif every ; limpi en ; lin went ; listing ; littl one ; llegu a ; lo advirti ; lo dejan
        iop	3	load and ; local 0 ; longshoreman ; los it ; los thi ; los turno ; m lineman ; m one
        iop	3	machinist 0 ; mad her ; man plumb ; march a ; marketplac ; marz no ; mas que ; mdm ; me back
        iop	3	me cubr ; me dan ; me do ; me evaluat ; me los ; me pagan ; me pong ; me say ; me straight
        iop	3	me up ; me ~intern ; men group ; mes mi ; met peric ; meth i ; meth use ; mg stabl ; mg to
        iop	3	mgr want ; mi ama ; mi nin ; mi propi ; mil ; mio es ; mis a ; mis day ; mo at ; mo on
        iop	3	modafinil ; monst ; month ; month noth ; month off ; month when ; mor of ; mormon ; mortifi
        iop	3	most weekend ; mot desd ; mov in ; much at ; mushroom and ; my account ; my build
        iop	3	my certificat ; my church ; my gf ; my great ; my saving ; my sponsor ; my sternum
        iop	3	my therapist ; my troubl ; myself on ; nadi mas ; nadi se ; near hom ; need peopl
        iop	3	need treatment ; negativ ; neighbor to ; nev cam ; new for ; next and ; next guy ; next step
        iop	3	next wed ; ni par ; ni vend ; night aid ; night im ; night one ; night the ; nin and
        iop	3	no aid ; no fam ; no helmet ; no leav ; no sea ; no second ; no teng ; no thought
        iop	3	nobody set ; noch y ; noma los ; noma tom ; not ~one ; noth ; noth aft ; noth to ; oatmeal
        iop	3	och semana ; of april ; of embarrassment ; of four ; of novemb ; off 0 ; off perc ; off til
        iop	3	ok that ; on doubl ; on edibl ; on leav ; on sinc ; on stag ; on vivitrol ; on weeknight
        iop	3	onc or ; onc sinc ; one but ; one com ; one positiv ; one soul ; op benefit ; ord and
        iop	3	otr dia ; otr en ; our street ; out is ; outpatient and ; outpatient or ; outpatient thre
        iop	3	outpatient twelv ; outpatient with ; own drink ; pa aguant ; palm desert ; palmdal
        iop	3	par intern ; parent are ; parent found ; parent work ; parkinson and ; part wher ; pay a
        iop	3	pe ; peopl over ; peric par ; permis en ; phas ; physical ; pip and ; pk ; polv
        iop	3	porch light ; practition ; preferenci ; presion en ; probatori me ; prof ; program director
        iop	3	program on ; pt wif ; pur ; qued ~sol ; quier bajarl ; quier dejarla ; quincen ; quit she
        iop	3	ranch ; rasp ; real thing ; recai ; ref from ; renewal ; residential at ; residential i
        iop	3	residential plac ; rul ; rut ; salg el ; sali positiv ; sap eval ; sat group ; saturday but
        iop	3	say kid ; scar her ; school pickup ; se meti ; se regres ; second job ; see how ; segu
        iop	3	semana ; seven month ; she only ; shot a ; sient con ; sign me ; siguient ; sinc final
        iop	3	sinc school ; sinc sept ; sinc sunday ; sit in ; sixth ; sleep over ; slip at ; slip in
        iop	3	smok every ; smok that ; so her ; sob on ; sol ; sol fum ; som tuesday ; someth i ; son tre
        iop	3	spar me ; ssa ; st offens ; start aft ; stay sob ; step ; stepdown ; stil i ; stil liv
        iop	3	stil sob ; stop and ; stop smok ; straw ; suction ; sud fri ; sum at ; sus novent ; tacha
        iop	3	tacha y ; tambien y ; teach you ; ten tim ; termin 0 ; th of ; than 0 ; than aa ; than he
        iop	3	that end ; that lik ; that no ; that real ; that run ; that when ; that why ; thc /
        iop	3	thc gummi ; the agency ; the box ; the carpool ; the draw ; the eulogy ; the fact
        iop	3	the island ; the next ; the oil ; the only ; the quiet ; the restaurant ; the salvation
        iop	3	the thing ; them i ; them overnight ; then cri ; then dont ; then it ; then laugh ; ther an
        iop	3	ther be ; ther nobody ; therapist and ; they approv ; they hand ; they teach ; they turn
        iop	3	theyd hav ; theyr let ; thi sum ; thing becaus ; thousand ; thre drink ; threw my
        iop	3	thursday she ; tienen ; tienen alg ; til then ; tim last ; timetabl ; to attend ; to bois
        iop	3	to enrol ; to everyon ; to sing ; to somebody ; tom noma ; touch cok ; track for
        iop	3	tratamient de ; tre nieto ; troubl ; truck to ; try again ; tub and ; twenty eight
        iop	3	two bottl ; two is ; ultim me ; una sei ; und me ; uninsur no ; uno que ; up do ; use peopl
        iop	3	vap de ; vay a ; verguenz per ; vez un ; vin en ; vodk in ; volv ; want $ ; want intak
        iop	3	want week ; want what ; was littl ; we los ; we pick ; we want ; week at ; week but
        iop	3	week old ; week outpatient ; week six ; week wher ; weekend a ; weekend turn ; whatev it
        iop	3	whatev that ; wheth youd ; which day ; which night ; whippet ; whippet in ; whit knuckl
        iop	3	who think ; who ~has ; whol history ; wif pregnant ; wif with ; wil try ; willpow
        iop	3	with nobody ; with oth ; with parent ; with someth ; within ; within 0 ; wk so ; wks aft
        iop	3	wonder if ; wont hold ; wont pay ; y cinc ; y pic ; y tom ; ya es ; you run ; your build
        iop	3	your offic ; yr wif ; zombi ; ~away ; ~disappe ~for ; ~food ; ~herself ; ~in ~person
        iop	3	~iop befor ; ~le ~dan ; ~month ; ~or ~in ; ~qued ~a ; ~reca ; ~sat ; ~sentenc ; ~someon
        iop	3	~through ; ~tim ~a ; ~to ~quit ; ~week ; ~wont ~be
        iop	2	$ $ ; *age.0 ; *deliriumTremens.0:other_experiencer ; *emergency.0:possible ; *lengthOfUse.0
        iop	2	*lostThroughUse.0:negated ; *otherService.5:possible ; *overPrescribed.0:other_experiencer
        iop	2	*residentialDone.0:historical ; *residentialWord.0:negated ; *seizure.1
        iop	2	*seizure.2:other_experiencer ; *serviceQuestion.0:negated ; *sinceLastUse.2
        iop	2	*sinceStopping.0 ; *spam.1 ; *started.0:possible ; *uses.0:historical ; *vendor.0
        iop	2	*wantsOff.0 ; *wantsToQuit.0:other_experiencer ; / b ; / ~meth ; 0 each ; 0 girl ; 0 gkid
        iop	2	0 k ; 0 la ; 0 mil ; 0 shak ; 0 smok ; 0 sob ; 0 the ; 0 toddler ; 0 week ; 0 wks ; 0 y/o
        iop	2	a alg ; a ban ; a birthday ; a bottl ; a carri ; a cent ; a chat ; a clos ; a colleagu
        iop	2	a counselor ; a crew ; a fac ; a feed ; a funny ; a gummy ; a hair ; a hurry ; a kid ; a kil
        iop	2	a knif ; a light ; a minut ; a monday ; a monst ; a neighbor ; a nephew ; a pillow ; a roof
        iop	2	a rotary ; a seizur ; a squeez ; a student ; a suicid ; a talk ; a tank ; a wed ; a whistl
        iop	2	a zombi ; abog dic ; abraz ; academy ; adderal and ; addict and ; aetn ppo ; afford it
        iop	2	aft clos ; aft new ; aft she ; aft softbal ; aft thanksgiv ; afternoon are ; afterward
        iop	2	afterward i ; again so ; aged ; agency has ; ago 0 ; aguant ; aguant el ; ahor le
        iop	2	air traffic ; al otr ; alg de ; all fml ; all the ; alon for ; already know ; ama
        iop	2	an evaluation ; and dont ; and everyon ; and hat ; and hous ; and o ; and only ; and saw
        iop	2	and scar ; and skip ; and sob ; and ther ; and thursday ; and your ; anoth stat ; anti
        iop	2	any kind ; any mor ; anyth is ; apartment the ; are don ; around me ; around peopl
        iop	2	around that ; as hel ; asada ; ask start ; at east ; at first ; at half ; at hosp ; at nit
        iop	2	at sixty ; at two ; attack on ; audit scor ; aunt ; aunt went ; away from ; babi ; baby is
        iop	2	baj el ; bald ; band play ; bar and ; barrel ; bathroom every ; be best ; be held ; be let
        iop	2	be thre ; be zer ; becaus a ; becaus her ; bed each ; bed to ; been cok ; been her
        iop	2	been most ; been tak ; beer a ; befor anybody ; befor bed ; befor in ; befor they
        iop	2	befor you ; began 0 ; behind on ; besid ; besid me ; between 0 ; bio dad ; birthday and
        iop	2	blackout ; boda ; bodi in ; body fin ; body to ; book club ; botel ; bottl of
        iop	2	bourbon befor ; boy in ; boyfriend in ; break i ; break up ; brick ; bronca ; browni
        iop	2	brunch ; bug me ; burn all ; bus again ; but nev ; by a ; by day ; by lunch ; by noon
        iop	2	by six ; by zoom ; cad cuant ; cal the ; calific ; camin hast ; can do ; can someon
        iop	2	cant catch ; cant mis ; cant rememb ; cant say ; cant step ; car for ; car was ; cardi
        iop	2	carn asada ; cart a ; cas ni ; cash and ; caught myself ; chemistry ; chest and
        iop	2	chest squeez ; chew ; chiquit ; chist ; cinc al ; clas ; clean 0 ; clean in ; clean the
        iop	2	client order ; clinic de ; clinical inf ; clock ; clos 0 ; clos i ; clos night ; clos to
        iop	2	clr at ; cobija ; coc tre ; cocain alguno ; cocain los ; cocain several ; cocain thursday
        iop	2	cocain use ; coin ; coin out ; cok thing ; col ; colleg ; com along ; commercial ; complet
        iop	2	con ella ; con hambr ; con nadi ; confes to ; corn syrup ; corp ; corren y ; could com
        iop	2	could keep ; county has ; coupl night ; cps wkr ; crack when ; cran ; cran operator
        iop	2	cream charger ; creen ; creen que ; crei ; cristal casi ; cristal la ; cristal yo ; crowd
        iop	2	cuanta semana ; cuarent y ; cumpl mis ; cumpli mis ; d stay ; dad died ; danc and ; dat by
        iop	2	day finish ; dbt ; de cas ; de esa ; de eso ; de intern ; de noch ; de tard ; de zombi
        iop	2	death and ; decid i ; dej de ; dejarla ; del iop ; del program ; demenci ; demon and
        iop	2	deploy no ; desd agost ; desd entonc ; detox from ; detox indicat ; detox need ; di
        iop	2	dia completo ; did me ; dij q ; diner ; director for ; disabl ; disagre ; discharg plan
        iop	2	dismis ; do anoth ; do cocain ; do cok ; do perc ; do spe ; doe all ; doe cok ; doe crystal
        iop	2	doe your ; doesnt tak ; doing cok ; dond lo ; dond va ; dont need ; dont tel ; doordash
        iop	2	down for ; draw ; driv for ; drug use ; duck ; dui first ; dui from ; dul ; earth ; ech mis
        iop	2	ecstasy ; edibl at ; el adderal ; el oficial ; el pel ; el permis ; el segur ; el turn
        iop	2	ell en ; ell era ; ell usa ; els is ; em with ; embarrassment ; empty ; en espanol ; en may
        iop	2	en texa ; en tod ; en usulutan ; encor ; epilepsi ; epilepsy ; epileptic ; equivoc ; er doc
        iop	2	era el ; escalera y ; escol ; eso ni ; eso per ; est doming ; est en ; est mi ; estoy un
        iop	2	eval say ; evaluacion ; even i ; even so ; evening or ; ever drink ; exact as ; expres
        iop	2	extasi ; f edibl ; f whippet ; fail test ; faint ; falt y ; falta ; fami in ; fami would
        iop	2	fenc post ; fentanyl i ; fiest y ; fifteenth ; fifteenth of ; figur id ; find i ; finish her
        iop	2	firefight 0 ; fist behind ; fiv and ; fiv on ; flip ; flush the ; fold chair ; for drink
        iop	2	for fun ; for group ; for nurs ; for pain ; for someon ; for thc ; forty buck ; forward thi
        iop	2	fost ; foto ; found us ; four a ; four month ; freq ; friday ; from nin ; from oxnard
        iop	2	from rehab ; from then ; fue el ; fum pur ; gabriel ; gav us ; gelatin ; get ahead
        iop	2	get leav ; get tim ; gf bf ; gf want ; gig ; gkid ; glas ; glas each ; glas with ; gma 0
        iop	2	go if ; goe off ; goe to ; gon for ; gon i ; gon over ; good for ; good student ; goodby let
        iop	2	got back ; got four ; got nin ; got no ; got off ; gpa ; gradu el ; grandbabi ; grap
        iop	2	great many ; grief ; group to ; group two ; grow ; gs ; guarderi ; guardian of ; ha toc
        iop	2	hac com ; hac dos ; had ~seizur ; half court ; handl ; has als ; has found ; has said
        iop	2	hast la ; hav epilepsy ; hav somebody ; hav them ; hav thos ; hav two ; hav you ; havent
        iop	2	hawthorn and ; hay algun ; he cannot ; he fel ; he graduat ; he keep ; he met ; he pas
        iop	2	he set ; he suggest ; he usad ; he walk ; hear in ; hel use ; help i ; her ex ; her wrist
        iop	2	herd ; hes out ; hes wel ; hes yel ; hij 0 ; hij dic ; him if ; him talk ; his iop
        iop	2	his lawy ; his spot ; hit off ; hol do ; hol in ; hold job ; hom on ; hom sat
        iop	2	hospital detox ; hour my ; hous no ; how ive ; hundr ; hundr and ; hundr of ; husb died
        iop	2	hvac ; hx no ; hx of ; hydrocodon ; i and ; i apologiz ; i appreciat ; i assum ; i deliv
        iop	2	i fix ; i heard ; i hurt ; i kick ; i look ; i mis ; i phon ; i rang ; i visit ; i weld
        iop	2	ice dai ; ice on ; id do ; id lik ; if a ; if she ; if so ; im all ; im alon ; im dead
        iop	2	im hom ; im overreact ; im suppos ; im try ; im uninsur ; im ~away ; imagin ; in being
        iop	2	in dry ; in eleven ; in half ; in nurs ; in palmdal ; in stay ; in ventur ; in w ; in with
        iop	2	inpatient in ; inpatient is ; inscripcion ; insid my ; insist ; insuranc ; insuranc sinc
        iop	2	internamient ; internist ; iop en ; iop is ; iop por ; iop thc ; irm a ; is bet ; is fifteen
        iop	2	is how ; is now ; it bother ; it off ; it sound ; it that ; it wors ; its as ; its blow
        iop	2	its crack ; its ketamin ; its min ; its mor ; its point ; ive bought ; jail discharg
        iop	2	january ; job if ; job monday ; job off ; job so ; judg put ; judg wrot ; jun when
        iop	2	junior and ; just did ; just doesnt ; just him ; just look ; just mov ; juv ; keep me
        iop	2	kept a ; ket at ; ketamin ; kil for ; kil in ; kis ; know im ; la chamb ; la lechug
        iop	2	la loncher ; la metanfetamin ; la prep ; la rodil ; lab ; labor day ; las carn ; las tacha
        iop	2	last beer ; last nam ; laugh with ; lawy assistanc ; lawyer ; layof in ; le acomod ; le dan
        iop	2	le sali ; lean on ; leav ; leav em ; leav thi ; leav til ; lechug ; left out ; left over
        iop	2	leftov hydrocodon ; leg over ; legit ; lent and ; lewy ; lewy body ; limpi busc ; list with
        iop	2	littl brother ; liv w ; llam despu ; lo hic ; lo mio ; lo suy ; lockdown ; lodg ; long id
        iop	2	los dej ; los her ; los my ; los pued ; los quier ; los sab ; los treint ; lot that ; loteri
        iop	2	lov to ; lug a ; lyft ; m adderal ; m cow ; m singl ; m spic ; madr solter ; mala
        iop	2	mam pregunt ; manan se ; manej tom ; mari ; marihuan ; mas y ; master ; mattres ; md clear
        iop	2	me abraz ; me adelant ; me dig ; me gustari ; me int ; me laugh ; me leav ; me send ; me som
        iop	2	me tra ; meant ; medic brought ; meet and ; mes empec ; mes le ; mes me ; met coc ; met in
        iop	2	meth to ; meth x ; mi muj ; mi nen ; mi puest ; min now ; min who ; mist ; mol ; mol every
        iop	2	mom doesnt ; mom found ; mom had ; mon ; mon ask ; monday im ; money for ; monitor rn
        iop	2	month and ; month n ; month only ; month without ; morning only ; mos ago ; mos no ; mosqu
        iop	2	mot diari ; moth isnt ; mow ; mul ; multivitamin ; muri de ; muri y ; must start
        iop	2	my advisor ; my apprenticeship ; my coverag ; my eap ; my evening ; my eye ; my foot
        iop	2	my health ; my lab ; my new ; my physical ; my ra ; my slot ; my whol ; my wil ; na ; nad
        iop	2	nad que ; nadi que ; nail ; nearby ; need an ; need eve ; need proof ; neurologist cal
        iop	2	new year ; next ; next loc ; ni eso ; ni ~segur ; night a ; night been ; night is
        iop	2	night janitor ; night no ; night two ; nin on ; nin to ; nineteen week ; nite ; nitrou
        iop	2	nitrou from ; no bad ; no clinical ; no cubr ; no iv ; no medical ; no psych ; no tenemo
        iop	2	no the ; no ~clinic ; noch nad ; nod out ; non on ; not involv ; not onc ; not pay ; not why
        iop	2	notch ; noth just ; noth sinc ; noth strong ; noth yet ; notic i ; now i ; now id ; nuev mes
        iop	2	numer equivoc ; nunc he ; nurs cohort ; nurs school ; o dos ; ocup desintoxicacion
        iop	2	of anyth ; of hospital ; of network ; of pocket ; of treatment ; off crystal ; off fentanyl
        iop	2	off win ; off xanax ; old has ; on disability ; on long ; on most ; on norc ; on pension
        iop	2	on sam ; on som ; on wknd ; one bar ; one fail ; one friend ; onion ; only aft ; only he
        iop	2	only no ; op 0 ; opcion ; open mic ; or 0 ; or age ; or clos ; or iop ; or noth ; order
        iop	2	order by ; out jun ; outfit ; outpatient 0 ; outpatient cours ; outpatient is
        iop	2	outpatient thing ; outpt ; outpt or ; over from ; over one ; overdos on ; overpas
        iop	2	overpas by ; own md ; own offic ; oxygen ; padrin y ; pag la ; paid off ; pap est
        """
}
