extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	4	aft my ; aft practic ; aftercar ; ago stil ; al trabaj ; alcohol all ; alg despu ; alg dond
        iop	4	algun ; alzheim and ; ambulatori ; an eye ; an ~opioid ; and deni ; and embarras
        iop	4	and sometim ; anfetamina ; anywher is ; apprentic ; are asleep ; are cod ; are mak ; as im
        iop	4	at parti ; at risk ; august and ; autoriz ; away ; away and ; bachelor parti ; back bedroom
        iop	4	back but ; back just ; backup ; be him ; becom a ; been hit ; been say ; beer with
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
        iop	4	empacador ; empec en ; epilepsy wel ; estarian mejor ; etoh wkend ; f flight ; f mol
        iop	4	falt una ; fam ; fami cant ; few evening ; fifty fiv ; finish ninety ; first tri ; fml on
        iop	4	for exam ; for ketamin ; foreman ; freak out ; friday if ; friend now ; fut ; get help
        iop	4	giv leav ; gl ; go tomorrow ; gradu ; graduat residential ; group meet ; grup que ; habr
        iop	4	had sinc ; had thought ; had us ; hag al ; half most ; hand me ; hand that ; hangov
        iop	4	havent had ; hear me ; help get ; help stay ; hes fiv ; hes not ; hes off ; hij de ; him cal
        iop	4	himself to ; hir man ; his folk ; his hour ; his rout ; hold my ; hom all ; hondura y
        iop	4	hour a ; husb finish ; husband a ; husband ship ; i clerk ; i do ; i fail ; i stock ; i wrap
        iop	4	id feel ; ide of ; im bor ; imposibl ; in bed ; in oct ; in outpatient ; in pe ; in septemb
        iop	4	in van ; infart ; inpatient at ; int an ; int someth ; iop aft ; iop that ; ir a
        iop	4	ironwork meth ; irritabl ; is any ; is cok ; is happy ; is nin ; is nobody ; is off ; is one
        iop	4	is requir ; is weed ; it ever ; it going ; its jun ; job fin ; join an ; juli ; junt con
        iop	4	just cok ; just smok ; just stubborn ; ket ; kin in ; la rut ; la unic ; lagun ; laps no
        iop	4	larg animal ; las fiesta ; layof ; legal no ; les va ; lin of ; lin told ; littl cok
        iop	4	liv hom ; lleg la ; long and ; los part ; low level ; lozeng ; m hvac ; m ironwork ; mai
        iop	4	mam sol ; manag say ; marc ; mat si ; may en ; mayb ; mayb four ; md want ; me pued
        iop	4	mean no ; meet ; meeting no ; meth clean ; mg stabl ; mi grup ; mi oficial ; mi program
        iop	4	mil de ; mis clinical ; mis is ; mis novent ; mis shift ; mo clean ; morning befor
        iop	4	most shift ; motorcycl ; mushroom onc ; must enrol ; my audit ; nadi me ; nap ; necesit alg
        iop	4	need that ; new boyfriend ; next for ; ni de ; ni papel ; ni segur ; night deni ; night only
        iop	4	nil ; nin que ; nip it ; nite x ; no not ; no oth ; no w/d ; no ~hospital ; no ~reca
        iop	4	nobody can ; non and ; not interest ; not possibl ; novemb 0 ; now vomit ; numb for
        iop	4	nunc habi ; nunc mas ; of adderal ; off and ; off spe ; ofrecen ; ojai ; ok at ; old who
        iop	4	on friday ; on new ; on night ; on weekday ; on weekend ; onc she ; one beer ; one random
        iop	4	only ; only meth ; only outpatient ; only vet ; open in ; or twic ; orientation ; otr driv
        iop	4	out any ; out sunday ; out wher ; outpatient por ; outpt only ; pag nad ; par él
        iop	4	parent clas ; parti on ; party in ; pas so ; patron no ; pay for ; peak ; per le ; per mi
        iop	4	perdi el ; peric los ; period ; pictur on ; piedr de ; pizc y ; plan b ; plan for ; por qued
        iop	4	positiv for ; possibl ; prep teng ; prescot on ; prescrib to ; primer de ; prog
        iop	4	program por ; que pag ; que sigu ; que todo ; que uno ; question every ; quien dej
        iop	4	quien los ; quier ayud ; quier grupo ; quitan la ; refus residential ; relativ
        iop	4	residential ranch ; ritalin ; roof crew ; rueda ; said no ; said so ; sali un ; salvation
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
        iop	3	aft clas ; aft doing ; aft sixty ; aft what ; again last ; agost y ; ahog en ; alg por
        iop	3	all fin ; all over ; alumn ; alumn de ; alway has ; and clean ; and feel ; and no ; and out
        iop	3	and sunday ; andami ; any help ; anyth a ; anyth but ; appreciat ; are at ; army and
        iop	3	as for ; as written ; ashor ; asi est ; ask him ; assistanc peopl ; at bachelor ; at most
        iop	3	at party ; aunt want ; away is ; ayud no ; azul ; be com ; be put ; be sur ; bec ; been run
        iop	3	been using ; been writ ; beer when ; begin aft ; behind the ; blood twic ; blu one ; bodeg
        iop	3	bor ; borrach de ; both the ; brew ; brochur mail ; broth driv ; brought me ; bury me
        iop	3	but id ; but sinc ; cach ; cad dos ; cal she ; calific par ; cam her ; can leav ; cannot
        iop	3	cap ; carn ; carri me ; carri my ; cart at ; cent 0 ; centr dond ; cerebral palsy ; charger
        iop	3	cincuent y ; closet y ; co op ; coach girl ; coc a ; coc hac ; coc los ; coc sin
        iop	3	cocain hac ; cocain no ; cocain to ; cocain when ; coffin ; cok friday ; cok onc ; cok with
        iop	3	com dos ; complet my ; con autism ; con ayud ; cond me ; corren ; could go ; counsel
        iop	3	counselor in ; count on ; count them ; counti ; coupl of ; court report ; crack no ; crew
        iop	3	crew of ; crezc ; cristal de ; cristal x ; crystal sinc ; cuand le ; current resi ; d don
        iop	3	d/c 0 ; dat + ; daught 0 ; daught think ; day away ; day no ; day probation ; de camp
        iop	3	de mudanz ; de novent ; de plant ; de preferenci ; de vin ; del nin ; desvel ; dia mientra
        iop	3	did six ; diplom y ; do now ; do someth ; do your ; doc semana ; doctor wrot ; doesnt com
        iop	3	doing so ; domingo de ; domingo viend ; dop sick ; dream ; drink every ; drink mor ; drop to
        iop	3	drunk at ; dui first ; dui my ; eap 0 ; easy it ; edibl to ; el futbol ; el jal
        iop	3	el mayordom ; els ; els has ; els who ; en fiesta ; en hondura ; en juli ; end next
        iop	3	end thi ; enrollment by ; ensen un ; entire ; epileptic ; eso sí ; esperan ; estoy san
        iop	3	even ; even iop ; ever happen ; every servic ; f cam ; f no ; f paralegal ; f snort
        iop	3	falt un ; fam in ; fami court ; famili est ; farmaci ; february i ; feel bet ; festival and
        iop	3	fifth a ; fifty ; fifty eight ; final and ; finish detox ; fir me ; first ever ; first in
        iop	3	first ive ; fit around ; for eve ; for folk ; fost ; fost mom ; frat ; freak ; friend for
        iop	3	from drink ; from pcp ; from sixty ; from wak ; get evaluat ; get tight ; girl 0 ; glas most
        iop	3	go hom ; go sit ; goe hom ; going aft ; got anyth ; got for ; got hir ; got int ; got it
        iop	3	got laid ; grad fin ; graduat rehab ; grandm rais ; grandmoth who ; group of ; group or
        iop	3	group they ; hac mes ; had chest ; hag costumbr ; hah ; hal drop ; has cerebral ; has decid
        iop	3	has me ; hasnt sinc ; hav 0 ; hav peopl ; hav somewher ; hay guarderi ; he already ; he leav
        iop	3	he prob ; he suelt ; hear the ; heat and ; hed lik ; her q ; her so ; hes at ; hes sob
        iop	3	him befor ; his leftov ; hmo deni ; hom the ; hom use ; honor rol ; hop for ; hor empiez
        iop	3	hr want ; human being ; hurt i ; i be ; i begin ; i breath ; i could ; i die ; i draw
        iop	3	i dream ; i finish ; i hat ; i hit ; i lack ; i mak ; i tend ; ibew ; id gon ; if ; if he
        iop	3	if it ; im fifty ; im the ; in august ; in chapt ; in novemb ; in troubl ; inq ; ins lost
        iop	3	interest in ; intern ni ; intern y ; iop befor ; iop brochur ; iop only ; is breath
        iop	3	is convinc ; is fiv ; isnt a ; isnt in ; it alon ; it doesnt ; its one ; ive ask ; just dont
        iop	3	just thi ; k and ; k sinc ; keep an ; kick out ; kid 0 ; kid a ; kid gav ; kin ; la bodeg
        iop	3	la cach ; la com ; la farmaci ; la fil ; la orden ; la quier ; la supervisor ; la verguenz
        iop	3	lack ; lack is ; laid off ; last saturday ; lat cal ; laugh so ; law has ; lawy said
        iop	3	lawy say ; lazy ; leav or ; lectur me ; left for ; lif every ; limpi en ; lin went ; listing
        iop	3	littl one ; llegu a ; lo advirti ; lo dejan ; load and ; local 0 ; longshoreman ; los it
        iop	3	los thi ; los turno ; m lineman ; m one ; machinist 0 ; mad her ; man plumb ; march a
        iop	3	marketplac ; marz no ; mas que ; mdm ; me back ; me cubr ; me dan ; me do ; me evaluat
        iop	3	me los ; me pagan ; me pong ; me say ; me straight ; me up ; me ~intern ; men group ; mes la
        iop	3	mes mi ; met peric ; meth i ; meth use ; mg to ; mgr want ; mi ama ; mi nin ; mi propi ; mil
        iop	3	mio es ; mis a ; mis day ; mo at ; mo on ; modafinil ; monst ; month ; month noth
        iop	3	month off ; month when ; mor of ; mormon ; mortifi ; most weekend ; mot desd ; mov in
        iop	3	much at ; mushroom and ; my account ; my build ; my certificat ; my church ; my gf
        iop	3	my great ; my saving ; my sponsor ; my sternum ; my therapist ; my troubl ; myself on
        iop	3	nadi mas ; nadi se ; near hom ; need peopl ; need treatment ; negativ ; neighbor to
        iop	3	nev cam ; new for ; next and ; next guy ; next step ; next wed ; ni par ; ni vend
        iop	3	night aid ; night im ; night one ; night the ; nin and ; no aid ; no fam ; no helmet
        iop	3	no leav ; no sea ; no second ; no teng ; no thought ; nobody set ; noch y ; noma los
        iop	3	noma tom ; not ~one ; noth ; noth aft ; noth to ; oatmeal ; och semana ; of april
        iop	3	of embarrassment ; of four ; of novemb ; off 0 ; off perc ; off til ; ok that ; on doubl
        iop	3	on edibl ; on leav ; on sinc ; on stag ; on vivitrol ; on weeknight ; onc every ; onc or
        iop	3	onc sinc ; one but ; one com ; one positiv ; one soul ; op benefit ; opinion ; ord and
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
        iop	3	spar me ; ssa ; st offens ; start aft ; station ; stay sob ; step ; stepdown ; stil i
        iop	3	stil liv ; stil sob ; stop and ; stop smok ; straw ; suction ; sud fri ; sum at ; sus novent
        iop	3	tacha ; tacha y ; tambien y ; teach you ; ten tim ; termin 0 ; th of ; than 0 ; than aa
        iop	3	than he ; that end ; that lik ; that no ; that real ; that run ; that when ; that why
        iop	3	thc / ; thc gummi ; the agency ; the box ; the carpool ; the draw ; the eulogy ; the fact
        iop	3	the island ; the next ; the oil ; the only ; the quiet ; the restaurant ; the salvation
        iop	3	the thing ; them i ; them overnight ; then dont ; then it ; then laugh ; ther an ; ther be
        iop	3	ther nobody ; therapist and ; they approv ; they hand ; they teach ; they turn ; theyd hav
        iop	3	theyr let ; thi sum ; thing becaus ; thousand ; thre drink ; threw my ; thursday she
        iop	3	tienen ; tienen alg ; til then ; tim last ; timetabl ; to attend ; to bois ; to enrol
        iop	3	to everyon ; to sing ; to somebody ; tom noma ; touch cok ; track for ; tratamient de
        iop	3	tre nieto ; troubl ; truck to ; try again ; tub and ; twenty eight ; two bottl ; two is
        iop	3	ultim me ; una sei ; und me ; uninsur no ; uno que ; up do ; use peopl ; vap de ; vay a
        iop	3	verguenz per ; vez un ; vin en ; volv ; want $ ; want intak ; want week ; want what
        iop	3	was littl ; we los ; we pick ; we want ; week at ; week but ; week old ; week outpatient
        iop	3	week six ; week wher ; weekend a ; weekend turn ; whatev it ; whatev that ; wheth youd
        iop	3	which day ; which night ; whippet ; whippet in ; whit knuckl ; who think ; who ~has
        iop	3	whol history ; wif pregnant ; wif with ; wil try ; willpow ; with nobody ; with oth
        iop	3	with parent ; with someth ; within ; within 0 ; wk so ; wks aft ; wonder if ; wont hold
        iop	3	wont pay ; y cinc ; y pic ; y tom ; ya es ; you run ; your build ; your offic ; yr wif
        iop	3	zombi ; ~away ; ~disappe ~for ; ~food ; ~herself ; ~in ~person ; ~iop befor ; ~le ~dan
        iop	3	~month ; ~or ~in ; ~qued ~a ; ~reca ; ~sat ; ~sentenc ; ~someon ; ~through ; ~tim ~a
        iop	3	~to ~quit ; ~week ; ~wont ~be
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
        iop	2	and sob ; and ther ; and thursday ; and your ; anoth stat ; anti ; any kind ; any mor
        iop	2	any way ; anyth is ; apartment the ; are don ; around me ; around peopl ; around that
        iop	2	as hel ; asada ; ask start ; at east ; at half ; at hosp ; at nit ; at sixty ; at two
        iop	2	attack on ; audit scor ; aunt ; aunt went ; away from ; babi ; baby is ; baj el ; bald
        iop	2	band play ; bar and ; barrel ; bathroom every ; be best ; be held ; be let ; be thre
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
        iop	2	cps wkr ; crack when ; cran ; cran operator ; crank ; cream charger ; creen ; creen que
        iop	2	crei ; cristal casi ; cristal la ; cristal yo ; crowd ; cuanta semana ; cuarent y
        iop	2	cumpl mis ; cumpli mis ; d stay ; dad died ; danc and ; dat by ; day every ; day finish
        iop	2	dbt ; de cas ; de esa ; de eso ; de noch ; de tard ; de zombi ; death and ; decid i ; dej de
        iop	2	dejarla ; del iop ; del program ; demenci ; demon and ; deploy no ; desd agost ; desd entonc
        iop	2	detox from ; detox indicat ; detox need ; di ; dia completo ; did me ; dij q ; diner
        iop	2	director for ; disabl ; disagre ; discharg plan ; dismis ; do anoth ; do cocain ; do cok
        iop	2	do perc ; do spe ; doe all ; doe cok ; doe crystal ; doe your ; doesnt tak ; doing cok
        iop	2	dond lo ; dond va ; dont need ; dont tel ; doordash ; down for ; draw ; driv for ; drug use
        iop	2	duck ; dul ; earth ; ech mis ; ecstasy ; edibl at ; el adderal ; el oficial ; el pel
        iop	2	el segur ; el turn ; ell en ; ell era ; ell usa ; els is ; em with ; embarrassment ; empty
        iop	2	en espanol ; en may ; en texa ; en tod ; en usulutan ; encor ; epilepsi ; epilepsy ; equivoc
        iop	2	er doc ; era el ; escalera y ; escol ; eso ni ; eso per ; est doming ; est en ; est mi
        iop	2	estoy un ; eval say ; evaluacion ; even i ; even so ; evening or ; ever drink ; every party
        iop	2	exact as ; expres ; extasi ; f edibl ; f whippet ; fail test ; faint ; falt y ; falta
        iop	2	fami in ; fami would ; fenc post ; fentanyl i ; fiest y ; fifteenth ; fifteenth of
        iop	2	figur id ; find i ; finish her ; firefight 0 ; fist behind ; fiv and ; fiv on ; flip
        iop	2	flush the ; fold chair ; for drink ; for fun ; for group ; for nurs ; for pain ; for someon
        iop	2	for thc ; forty buck ; forward thi ; foto ; found us ; four a ; four month ; friday
        iop	2	from nin ; from oxnard ; from rehab ; from then ; fue el ; fum pur ; gabriel ; gav us
        iop	2	gelatin ; get ahead ; get leav ; get tim ; gf bf ; gf want ; gig ; gkid ; glas ; glas each
        iop	2	glas with ; gma 0 ; go if ; goe off ; goe to ; gon for ; gon i ; gon over ; good for
        iop	2	good student ; goodby let ; got back ; got four ; got nin ; got no ; got off ; gpa
        iop	2	gradu el ; grandbabi ; grap ; grief ; group to ; group two ; grow ; gs ; guarderi
        iop	2	guardian of ; ha toc ; hac com ; hac dos ; had ~seizur ; half court ; handl ; has als
        iop	2	has found ; has said ; hast la ; hav epilepsy ; hav somebody ; hav them ; hav thos ; hav two
        iop	2	hav you ; havent ; hawthorn and ; hay algun ; he cannot ; he fel ; he graduat ; he keep
        iop	2	he met ; he pas ; he set ; he suggest ; he usad ; he walk ; hear in ; hel use ; help i
        iop	2	her ex ; her wrist ; herd ; hes out ; hes wel ; hes yel ; hij 0 ; hij dic ; him if
        iop	2	him talk ; his iop ; his lawy ; his spot ; hit off ; hol do ; hol in ; hold job ; hom on
        iop	2	hom sat ; hospital detox ; hour my ; hous no ; how ive ; hundr ; hundr and ; hundr of
        iop	2	husb died ; hvac ; hx no ; hx of ; hydrocodon ; i and ; i apologiz ; i appreciat ; i assum
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
        iop	2	los dej ; los her ; los my ; los pued ; los sab ; los treint ; lot that ; loteri ; lov to
        iop	2	lug a ; lyft ; m adderal ; m cow ; m singl ; m spic ; madr solter ; mala ; mam pregunt
        iop	2	manan se ; manej tom ; marihuan ; mas y ; master ; mattres ; md clear ; me abraz
        iop	2	me adelant ; me dig ; me gustari ; me int ; me laugh ; me leav ; me send ; me som ; me tra
        iop	2	meant ; medic brought ; meet and ; mes empec ; mes le ; mes me ; met coc ; met in ; meth to
        iop	2	meth x ; mi muj ; mi nen ; mi puest ; min now ; min who ; mist ; mol ; mol every
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
        iop	2	off thre ; off win ; off xanax ; old has ; on disability ; on long ; on most ; on norc
        iop	2	on pension ; on sam ; on som ; on wknd ; one bar ; one fail ; one friend ; onion ; only aft
        iop	2	only he ; only no ; op 0 ; opcion ; open mic ; or 0 ; or age ; or clos ; or iop ; or noth
        iop	2	order ; order by ; out jun ; outfit ; outpatient 0 ; outpatient cours ; outpatient is
        iop	2	outpatient thing ; outpt ; outpt or ; over from ; over one ; overdos on ; overpas
        iop	2	overpas by ; own md ; own offic ; oxygen ; padrin y ; pag la ; paid off ; pap est
        iop	2	pap solter ; par despu ; par internarl ; parent fly ; parkinson ; parti ; patron ya
        """
}
