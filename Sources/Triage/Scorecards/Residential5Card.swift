extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	-3	bottl a ; bottl every ; box and ; box of ; brain ; broth cam ; bury me ; busc a
        residential	-3	by lunch ; by phon ; cal me ; cal somebody ; calor ; can leav ; can she ; can you
        residential	-3	cant tak ; car of ; certificat from ; chart ; claw ; client 0 ; clinician ; clos 0
        residential	-3	clr is ; cobran y ; coc todo ; cocain most ; codein ; coin and ; cok at
        residential	-3	cok between ; cok told ; com get ; company ; concert ; contact ; contrat ; copi
        residential	-3	could not ; cov ; covid ; crack aft ; crack in ; crack on ; crank every ; creen
        residential	-3	creen que ; crystal fiv ; crystal the ; cuant ni ; cuelg ; cun y ; current
        residential	-3	current resi ; d res ; dad has ; daught 0 ; daught went ; day long ; day stay
        residential	-3	de adentr ; de anex ; de dia ; de golp ; de pes ; de seman ; dejarla ; delt
        residential	-3	desintoxicacion par ; detox ; detox befor ; detox off ; died in ; difunt ; digan
        residential	-3	do is ; do u ; doesnt need ; dog in ; dont com ; dont use ; dop ; drop you
        residential	-3	drug no ; drunk ; dud ; duel much ; duelen ; el chiquit ; el del ; el detox
        residential	-3	els can ; emergenci ; empez ; empez con ; en fiesta ; enough to ; er doc
        residential	-3	ever sinc ; every month ; every nit ; evry ; excus the ; expedient ; explic
        residential	-3	extend ; eye in ; f cal ; f finish ; feel normal ; fentanyl in ; finish my
        residential	-3	first day ; fiv month ; flinch ; fob ; for her ; for myself ; for night ; for peopl
        residential	-3	for that ; foreman ; form ; from 0 ; from noon ; from wak ; gav no ; get back
        residential	-3	giv nam ; giv you ; goe hom ; got it ; grand ; group thre ; grup de ; gurgl ; gut
        residential	-3	had nev ; had som ; had to ; has not ; hav epilepsy ; havent slept ; her head
        residential	-3	herman 0 ; hermano ; heroin and ; heroin diari ; heroin every ; hij fum ; hij sali
        residential	-3	hip ; hir for ; his boat ; his head ; his two ; hour of ; hous the ; hous with
        residential	-3	hoy se ; hunt for ; i interview ; i mak ; i owe ; i spend ; i tak ; i vap ; if a
        residential	-3	if he ; im stay ; in fiv ; incom ; infart ; insist ; int detox ; intern 0
        residential	-3	is already ; is that ; is worth ; it off ; ive taken ; jarab ; ketamin most ; kid a
        residential	-3	kin ; klonopin 0 ; kosh ; la boc ; la cart ; la de ; la oficin ; la unic ; label
        residential	-3	last lin ; lata ; lawy suggest ; ld ; leav until ; left for ; let for ; liaison
        residential	-3	lin open ; lineman ; loan ; lone ; loos ; lov ; lov to ; lunch ; m / ; m no
        residential	-3	m spic ; m want ; mam ya ; management ; marc ; march band ; marihuan ; me agar
        residential	-3	me asust ; me int ; mean it ; mediodi ; mes por ; meth going ; meth x ; mezcal
        residential	-3	mg tid ; mg x ; mil ; month away ; month for ; moon ; mor absenc ; morn noon
        residential	-3	morphin ; moth and ; moth pas ; much el ; much of ; my certificat ; my clas
        residential	-3	my corol ; my email ; my granddad ; my littl ; my sixty ; my thigh ; my thirty
        residential	-3	n he ; nadi en ; navaj ; navidad ; need iop ; need one ; nervou ; next week
        residential	-3	ni diner ; night shift ; nin hundr ; nin month ; nip ; no coverag ; no detox
        residential	-3	no doctor ; no fal ; no hx ; no rent ; no sit ; no ~drug ; no ~residential ; not 0
        residential	-3	noth aft ; nurs at ; of an ; of ativan ; of current ; of what ; of you ; off 0
        residential	-3	on bathroom ; on sunday ; one sinc ; only been ; only the ; op only ; or hes
        residential	-3	or seven ; order ; oth sub ; oth subst ; outpt sud ; p 0 ; paid off ; pair ; parol
        residential	-3	pay per ; payrol ; pech y ; peopl on ; peopl usual ; peric de ; phas 0 ; phenibut
        residential	-3	phon me ; pinot ; plan in ; point and ; possession ; powd ; preci ; pregnant ; prep
        residential	-3	program residencial ; promis to ; proof ; pt cal ; pur ; que fue ; que él
        residential	-3	quit his ; rabbi ; rat ; real thing ; recogniz ; relocat ; rep for ; replac
        residential	-3	replac me ; res ; residential in ; retir in ; rink ; risk ; robot ; room i
        residential	-3	run the ; say im ; say iop ; say why ; school outpatient ; se cort ; se duerm
        residential	-3	se jubil ; sec ; serv ; sharp ; sheet and ; shelt 0 ; sherry ; sil ; sinc breakfast
        residential	-3	sinc covid ; sinc divorc ; singl dad ; sister ; six day ; smok fent ; so hard
        residential	-3	sobr ; soc ; som day ; somebody about ; someon cal ; somewher in ; sort it ; soy
        residential	-3	spanish speak ; spoon ; stamp ; stand on ; start in ; stop befor ; storm season
        residential	-3	su cuent ; subpoen ; suggest i ; sup ; sus 0 ; sweat and ; sweat through ; tak leav
        residential	-3	tal can ; tar ; tel my ; tel the ; test clean ; that normal ; the answ
        residential	-3	the appointment ; the crash ; the divorc ; the elevator ; the ketamin ; the layof
        residential	-3	the mail ; the morning ; the paramedic ; the pati ; the pian ; the sheet ; the sink
        residential	-3	the stuf ; the warehous ; the wed ; the xanax ; the ~cok ; them off ; then said
        residential	-3	then that ; ther such ; thi stat ; thi week ; thing befor ; thre hour ; thre rehab
        residential	-3	tianeptin ; til then ; to app ; to ask ; to jail ; to keep ; to liv ; to sleep
        residential	-3	to smok ; togeth and ; total ; tractor ; triag ; turn 0 ; tuv ; twelv pack
        residential	-3	two glas ; two seizur ; typ ; un foc ; un internamient ; una noch ; unpaid
        residential	-3	until he ; up befor ; valley ; vap weed ; vide ; vin ; void ; w/o a ; wait
        residential	-3	want an ; want is ; want peopl ; was park ; was told ; was your ; wat ; we buri
        residential	-3	websit ; what hav ; what it ; who doe ; who sel ; who would ; whol bottl
        residential	-3	whol month ; wif 0 ; wif is ; wif on ; with parent ; withdrawal management
        residential	-3	withdrawal mgmt ; within 0 ; without the ; witnes ; won ; wont cov ; wont hav
        residential	-3	wren ; wrot ; wrot the ; xan ; xanax ; xanax bar ; y hay ; y most ; y se
        residential	-3	year back ; yo sol ; you dont ; you help ; you just ; you mail ; your even
        residential	-3	your intensiv ; your program ; ~a ~night ; ~counselor ; ~de ; ~drug in ; ~dts
        residential	-3	~food ; ~for ~a ; ~hear ~them ; ~lik ~to ; ~park ; ~prior ~tx ; ~run ; ~tim
        residential	-4	*clientAdmin.1 ; *family.0 ; *seizure.1 ; *sinceStopping.0 ; 0 hrs ; 0 s
        residential	-4	a classmat ; about eight ; aft my ; ai ; alert ; alg ; aliv ; alquil ; ama
        residential	-4	ambulatori intensiv ; anyth for ; app for ; at night ; audit ; autism ; away a
        residential	-4	been cal ; been sleep ; been tight ; beer and ; beyond ; blu 0 ; by mistak ; cal to
        residential	-4	cant clos ; cant do ; cant swing ; caregiv ; cash pric ; chardonnay ; cier
        residential	-4	clos night ; cocain weekend ; cok an ; cok dai ; cold and ; could use ; coupl night
        residential	-4	ct 0 ; cuand dej ; cuchar ; curtain ; d sinc ; d/c tomorrow ; day straight ; daytim
        residential	-4	delirium tremen ; den with ; denis ; dia el ; did six ; dont both ; drink again
        residential	-4	dtr on ; end and ; enganch ; entier ; enviud ; er ; escond en ; espos y
        residential	-4	est intern ; estuv intern ; etoh 0 ; even do ; every even ; every outlet
        residential	-4	everyon say ; exam ; fami session ; farmaci ; fath is ; fee ; femal 0 ; fentanil
        residential	-4	fentanil todo ; fiest ; finish ninety ; first in ; flex ; for work ; found a
        residential	-4	four a ; furth ; get thi ; golp ; had two ; happen to ; heart going ; help for
        residential	-4	her i ; her off ; her on ; hrs ; hrs / ; in each ; in residential ; inpatient in
        residential	-4	inpatient last ; insid my ; insid the ; intensiv outpt ; interview ; introduc
        residential	-4	is get ; it cover ; it is ; it wors ; jack ; jun he ; junior ; jur ; jur que
        residential	-4	know if ; la bec ; la cervez ; la lanch ; la rent ; landlord tenant ; las siet
        residential	-4	lawy ; le acab ; le compr ; lean ; left residential ; lin went ; lo dej ; lol not
        residential	-4	los cuid ; m etoh ; mad me ; marathon ; me duerm ; meet ; memory ; meth was
        residential	-4	methadon 0 ; meti ; mis 0 ; mis hermano ; mor of ; mor on ; my 0 ; my day ; my desk
        residential	-4	my eye ; my sister ; narcan ; nasal ; need help ; need the ; nev befor ; new job
        residential	-4	ni desd ; ni par ; night a ; no drug ; no ~da ; noch y ; not medical ; of jail
        residential	-4	of residential ; off it ; on probation ; one pil ; orth ; otr lad ; our uncl ; p
        residential	-4	pacient ; pag ; paid the ; peed ; pes ; pierd ; pil at ; pil from ; pluck ; pm
        residential	-4	poison ; por dej ; portal ; primer vez ; proces serv ; program say ; que dej
        residential	-4	question ; question for ; quien ; refus ; rep ; res yesterday ; resident
        residential	-4	residential tx ; rigid ; sali en ; say sinc ; see shadow ; segur ni ; seizur in
        residential	-4	sentenc ; shadow ppl ; she doesnt ; shoot dop ; sig limpi ; sin segur ; six or
        residential	-4	slam crystal ; slot ; smok fentanyl ; smok k ; smok meth ; somebody in ; someon
        residential	-4	someth ; soy la ; soy yo ; stay on ; steady sinc ; student ; suicid ; tacom ; tb
        residential	-4	that all ; that it ; that last ; the afternoon ; the bed ; the curtain ; the real
        residential	-4	the road ; them i ; they let ; theyr let ; thirty year ; tienen program
        residential	-4	to somebody ; told sponsor ; tom ; tremen ; turn de ; twelv day ; two bottl
        residential	-4	until she ; use anyth ; vec al ; vec entr ; vecin y ; vodk every ; wait list
        residential	-4	walk ins ; want off ; was cok ; was gon ; went right ; what are ; what ther
        residential	-4	whit claw ; who cant ; wif want ; wil pick ; win at ; wk sinc ; wknd ; wont tel
        residential	-4	would rath ; wrong # ; y / ; y necesit ; y quier ; you send ; your detox ; yrs lost
        residential	-4	zolpidem ; ~a ~day ; ~a ~drink ; ~a ~month ; ~d/c ; ~even ; ~no ~thought ; ~out
        residential	-4	él tom
        residential	-5	*audit.0 ; *clientAdmin.1:other_experiencer ; *confusion.0:negated ; *family.1
        residential	-5	*family.9 ; *familySupport.0 ; *misuse.0:other_experiencer ; *person.0:possible
        residential	-5	*relief.1 ; *service.0:hypothetical ; *started.0 ; *substance.1
        residential	-5	*withdrawalHint.0:hypothetical ; / mo ; 0 glas ; a field ; a group ; a llor
        residential	-5	a neighbor ; a otr ; a tap ; a ~drug ; and id ; apply for ; ask how ; ataqu
        residential	-5	be left ; bed today ; been most ; been sinc ; blackout ; botel ; can hav ; cant mak
        residential	-5	coc en ; cohort ; cok bing ; comfortabl ; complaint ; con doctor ; convuls
        residential	-5	could somebody ; crew ; cuanta ; cut my ; d rehab ; dad say ; day i ; day she
        residential	-5	de entr ; death ; delirium ; desd la ; despiert ; detox first ; detox let ; dia sin
        residential	-5	do 0 ; do now ; doesnt ; drink lik ; drink two ; el parqu ; el pis ; espos tom
        residential	-5	f crystal ; faciliti ; fifth ; fifth of ; foil ; for self ; fork ; from job ; gap
        residential	-5	goe in ; granddad ; group for ; h ; ha prob ; hav nev ; he only ; help with
        residential	-5	her eye ; heroin dai ; hes cal ; his lip ; his wif ; horari ; i count ; i odd
        residential	-5	ice cream ; if im ; if u ; in ohi ; in or ; in outpatient ; in rm ; iop or
        residential	-5	is nobody ; it im ; known ; last beer ; long term ; m ketamin ; m slam ; many hour
        residential	-5	md ; me hacen ; me loos ; med surg ; meth / ; meth psychosi ; mi ama ; my church
        residential	-5	my kne ; nam + ; nev seen ; nev went ; nieto ; no money ; nobody help ; noon and
        residential	-5	not an ; not com ; nurs lin ; oclock ; of alcohol ; of red ; on what ; one say
        residential	-5	only weed ; order iop ; organist ; pack for ; pastilla de ; payment ; payment plan
        residential	-5	perc 0 ; period ; pin ; platica ; pot ; practicum ; prevention ; proces
        residential	-5	psych hosp ; pueden ; q 0 ; que hor ; quit drink ; residential as ; residential i
        residential	-5	rivotril ; rotary ; s ; slur ; spray ; sr ; stil sob ; surf with ; tak one ; tea
        residential	-5	th grad ; than my ; the dock ; the fish ; the residential ; the sof ; then ask
        residential	-5	then no ; think that ; tom cervez ; tom en ; tom y ; tranq ; transf ; trembl
        residential	-5	two a ; urgent ; use heroin ; vodk dai ; was not ; what day ; with din ; would ~lik
        residential	-5	your outpatient ; ~day ~stay ; ~drink or ; ~droga ; ~if ; ~residential ever
        residential	-5	~w/d ~sz
        residential	-6	*abstinent.0 ; *conflict.0 ; *seizure.0 ; *seizure.0:other_experiencer ; 0 b ; 0 he
        residential	-6	0 oh ; 0 p ; 0 sob ; a concert ; a detox ; a handl ; a thing ; acab el ; aclar
        residential	-6	aft work ; alg par ; alguno ; and drink ; and had ; and wrot ; are in ; arrangement
        residential	-6	atienden ; ativan ; aunt hous ; bacardi ; beer ; catch ; chamb ; con alguien
        residential	-6	con las ; could one ; count them ; court dat ; cut down ; d / ; d on ; day out
        residential	-6	de cas ; de noch ; dej a ; del cristal ; del intern ; dem ; dementi ; deposit
        residential	-6	detox yesterday ; do anoth ; dol ; dream ; drink from ; dts ; emt ; end on ; es par
        residential	-6	escond ; feel fin ; fetty ; few night ; for $ ; for aft ; four in ; grp ; grup
        residential	-6	h 0 ; has used ; havent told ; heroin iv ; hospic ; hour a ; hour at ; hung up
        residential	-6	i los ; i wrot ; if she ; intern en ; ive smok ; know noth ; liaison 0 ; lo tienen
        residential	-6	los labio ; me pueden ; meth pip ; min lat ; month along ; necesit ; neith of
        residential	-6	no etoh ; no withdrawal ; norc 0 ; of hospital ; of vodk ; of year ; only do
        residential	-6	only want ; over 0 ; own and ; pcp 0 ; piedr y ; por cristal ; prob ; prob nad
        residential	-6	program intensiv ; que nunc ; que tom ; quier dej ; referral ; regard ; rel
        residential	-6	repeat the ; reviv ; rx ; safe ; septum ; seven month ; shoot heroin ; stop drink
        residential	-6	the evening ; the question ; ther is ; thought about ; to detox ; traine ; trial
        residential	-6	up all ; ur 0 ; used thi ; want iop ; want somebody ; wil try ; win 0 ; with you
        residential	-6	yesterday for ; you treat ; ~in ~0 ; ~opi ; ~when ~i
        residential	-7	*iopRequest.0:hypothetical ; *otherService.1 ; *otherService.3
        residential	-7	*otherService.5:hypothetical ; *outpatientWord.0:hypothetical ; *residentialDone.0
        residential	-7	*substance.4:negated ; 0 gram ; 0 is ; 0 pack ; 0 pk ; 0 pt ; 0 st ; absenc
        residential	-7	ago aft ; al dia ; at two ; beam ; befor my ; benefit ; blanc ; bulk ; buy a
        residential	-7	cervez ; cobr ; counsel ; dato ; day off ; deal and ; el turn ; escalon ; espos est
        residential	-7	even and ; every 0 ; glas of ; gon by ; hay quien ; iv heroin ; lost hous ; merc
        residential	-7	myself out ; nin and ; no leav ; or is ; overnight tech ; oxy 0 ; percocet
        residential	-7	pil the ; pk ; que su ; ra ; re wif ; respit ; roxi ; say inpatient ; school rn
        residential	-7	se pus ; servic ; si es ; sob aunt ; then nev ; un grup ; vodk in ; went rigid
        residential	-7	win every ; with narcan ; xanax 0 ; yawn ; yeah ; you pay ; ~benz / ; ~convulsion
        residential	-7	~gon ; ~pt ; ~seiz ; ~substanc
        residential	-8	*detoxRequest.0:hypothetical ; *sinceLastUse.3 ; *sinceStopping.3 ; a minut ; a yr
        residential	-8	been tak ; been using ; can someon ; cheap ; claim ; click ; d residential ; dad is
        residential	-8	detox 0 ; doming y ; dont cal ; dop sick ; drink dai ; dv shelt ; edibl ; empec con
        residential	-8	en que ; es cocain ; fent dai ; go off ; hand and ; handl ; head on ; hydrocodon
        residential	-8	i pour ; if we ; las sei ; lvn ; me who ; of pt ; on fentanyl ; oth weekend
        residential	-8	phon ring ; pued falt ; puk ; ron ; said ther ; start at ; substanc not ; thi i
        residential	-8	to cal ; took 0 ; upset ; using the ; want detox ; week been ; ~opi /
        residential	-9	*heavy.0 ; abstinent ; ask which ; at four ; brandy ; cant go ; contract ; diaria
        residential	-9	drink a ; even a ; i lift ; me corren ; mis one ; neith ; ring me ; scotch
        residential	-9	six pack ; solit ; tak them ; the lin ; week two ; wont hold ; y tom ; ~drug ; ~lik
        residential	-10	$ 0 ; *lapse.0 ; at school ; bourbon ; cok fiv ; cramp ; cristal noma ; drop off
        residential	-10	fioricet ; grief ; grupo ; id lov ; is for ; just me ; lab ; need detox
        residential	-10	nev touch ; nobody to ; panic ; perc ; pregnant and ; rm 0 ; say nev ; stif
        residential	-10	tequil ; that noth ; used anyth ; vomit
        residential	-11	*abstinent.3 ; *noDetox.0 ; 0 l ; a night ; ambien ; cant pay ; eight a
        residential	-11	for crystal ; inpatient i ; jama ; litr ; my sentenc ; pour ; tri it ; tru
        residential	-11	uninsur ; want group
        residential	-12	$ ; *quitting.0:historical ; alzheim ; ems ; librium tap ; nicotin ; overnight
        residential	-12	suboxon ; urgent car ; weird
        residential	-13	*deliriumTremens.0 ; a fifth ; addict ; alcoholic ; beer / ; cerveza ; con quien
        residential	-13	hir ; know who ; layof ; my sob ; no insuranc ; sinc a ; touch a
        residential	-14	*barrierWork.0 ; if hes ; kratom ; pint of ; sent to ; shroom
        residential	-15	*alcoholic.0 ; el trag ; kick out ; throw up
        residential	-16	at lunch ; detox bed ; in bed ; refil
        residential	-17	beer a ; clonazepam ; gummi ; si falt ; tom diari
        residential	-18	nev used ; tramadol
        residential	-19	*barrierWork.1
        residential	-21	*barrierChild.0 ; *barrierMoney.0 ; *occasional.0:possible ; tab
        residential	-22	doing wel ; step down
        residential	-23	0 drink
        residential	-25	*mandate.2
        residential	-28	for detox
        """
}
