extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	-3	aseguranz ; associat ; at $ ; at festival ; at nit ; away and ; ayud de ; ayud por
        residential	-3	ayudan ; baby is ; back a ; back surgery ; bar dai ; bday ; becaus im ; been marri
        residential	-3	been say ; been up ; beer aft ; besid me ; bin ; blu dai ; board is ; boc ; botella
        residential	-3	bottl a ; bottl every ; box and ; box of ; brain ; broth cam ; bury me ; busc a
        residential	-3	by lunch ; by phon ; cal me ; calor ; can leav ; can she ; can you ; cant tak
        residential	-3	car of ; certificat from ; chart ; claw ; client 0 ; clinician ; clos 0 ; clr is
        residential	-3	cobran y ; coc todo ; cocain most ; codein ; coin and ; cok between ; cok told
        residential	-3	com get ; company ; concert ; contact ; contrat ; copi ; could not ; cov ; covid
        residential	-3	crack aft ; crack in ; crack on ; crank every ; creen ; creen que ; crystal fiv
        residential	-3	crystal the ; cuant ni ; cuelg ; cun y ; current ; current resi ; d res ; dad has
        residential	-3	daught 0 ; daught went ; day long ; day stay ; daytim ; de adentr ; de anex
        residential	-3	de dia ; de golp ; de pes ; de seman ; dejarla ; delt ; desintoxicacion par ; detox
        residential	-3	detox befor ; detox off ; died in ; difunt ; digan ; do is ; do u ; doesnt need
        residential	-3	dog in ; dont com ; dont use ; dop ; drop you ; drug no ; drunk ; dud ; duel much
        residential	-3	duelen ; el chiquit ; el del ; el detox ; els can ; emergenci ; empez con
        residential	-3	en fiesta ; enganch ; enough to ; er doc ; ever sinc ; every month ; every nit
        residential	-3	evry ; excus the ; expedient ; explic ; extend ; eye in ; f cal ; f finish
        residential	-3	feel normal ; fentanil ; fentanyl in ; finish my ; first day ; fiv month ; fob
        residential	-3	for her ; for myself ; for night ; for peopl ; for that ; foreman ; form ; from 0
        residential	-3	from noon ; from wak ; gav no ; get back ; giv nam ; giv you ; goe hom ; got it
        residential	-3	grand ; group thre ; grup de ; gurgl ; gut ; had nev ; had som ; had to ; has not
        residential	-3	hav epilepsy ; havent slept ; her head ; herman 0 ; hermano ; heroin and
        residential	-3	heroin diari ; heroin every ; hij fum ; hij sali ; hip ; hir for ; his boat
        residential	-3	his head ; his two ; hour of ; hous the ; hous with ; hoy se ; hunt for
        residential	-3	i interview ; i mak ; i owe ; i spend ; i tak ; i vap ; if a ; if he ; im stay
        residential	-3	in fiv ; incom ; infart ; insist ; intern 0 ; is already ; is that ; is worth
        residential	-3	it cover ; it off ; ive taken ; jarab ; ketamin most ; kid a ; kin ; klonopin 0
        residential	-3	kosh ; la boc ; la cart ; la de ; la oficin ; la unic ; label ; last lin ; lata
        residential	-3	lawy suggest ; ld ; leav until ; left for ; let for ; liaison ; lin open ; lineman
        residential	-3	loan ; lone ; loos ; lov ; lov to ; lunch ; m / ; m no ; m spic ; m want ; mam ya
        residential	-3	management ; marc ; march band ; marihuan ; me agar ; me asust ; me int ; mean it
        residential	-3	mediodi ; mes por ; meth x ; mezcal ; mg tid ; mg x ; mil ; month away ; month for
        residential	-3	moon ; mor absenc ; morn noon ; morphin ; moth and ; moth pas ; much el ; much of
        residential	-3	my certificat ; my clas ; my corol ; my email ; my granddad ; my littl ; my sixty
        residential	-3	my thigh ; my thirty ; n he ; nadi en ; navaj ; navidad ; near me ; need iop
        residential	-3	need one ; nervou ; next week ; ni diner ; night shift ; nin hundr ; nin month
        residential	-3	nip ; no coverag ; no detox ; no doctor ; no fal ; no hx ; no rent ; no sit
        residential	-3	no ~drug ; no ~residential ; not 0 ; noth aft ; nurs at ; of an ; of ativan
        residential	-3	of current ; of what ; of you ; off 0 ; on bathroom ; on sunday ; one sinc
        residential	-3	only been ; only the ; op only ; or hes ; or seven ; order ; oth sub ; oth subst
        residential	-3	outpt sud ; p 0 ; paid off ; pair ; parol ; pay per ; payrol ; pech y ; peopl on
        residential	-3	peopl usual ; peric de ; phas 0 ; phenibut ; phon me ; pinot ; plan in ; point and
        residential	-3	possession ; powd ; preci ; pregnant ; prep ; program residencial ; proof ; pt cal
        residential	-3	pur ; que fue ; que él ; quit his ; rabbi ; rat ; real thing ; recogniz ; relocat
        residential	-3	rep for ; replac ; replac me ; res ; residential in ; retir in ; rink ; risk
        residential	-3	robot ; room i ; run the ; say im ; say iop ; say why ; school outpatient ; se cort
        residential	-3	se duerm ; se jubil ; serv ; sharp ; sheet and ; shelt 0 ; sherry ; sil
        residential	-3	sinc breakfast ; sinc covid ; sinc divorc ; singl dad ; sister ; six day
        residential	-3	smok fent ; so hard ; sobr ; soc ; som day ; somebody about ; someon cal
        residential	-3	somewher in ; sort it ; soy ; spanish speak ; spoon ; stamp ; stand on ; start in
        residential	-3	stop befor ; storm season ; su cuent ; subpoen ; suggest i ; sup ; sus 0
        residential	-3	sweat and ; sweat through ; tak leav ; tal can ; tar ; tel my ; tel the
        residential	-3	test clean ; that normal ; the answ ; the appointment ; the crash ; the divorc
        residential	-3	the elevator ; the ketamin ; the layof ; the mail ; the morning ; the paramedic
        residential	-3	the pati ; the pian ; the sheet ; the sink ; the stuf ; the warehous ; the wed
        residential	-3	the xanax ; the ~cok ; them off ; then said ; then that ; ther such ; thi stat
        residential	-3	thi week ; thing befor ; thre hour ; thre rehab ; tianeptin ; til then ; to app
        residential	-3	to ask ; to jail ; to keep ; to liv ; to sleep ; to smok ; togeth and ; total
        residential	-3	tractor ; triag ; turn 0 ; tuv ; twelv pack ; two glas ; two seizur ; typ ; un foc
        residential	-3	un internamient ; una noch ; unpaid ; until he ; up befor ; valley ; vap weed
        residential	-3	vide ; vin ; void ; w/o a ; wait ; want an ; want is ; want peopl ; was park
        residential	-3	was told ; was your ; wat ; we buri ; websit ; what hav ; what it ; who doe
        residential	-3	who sel ; who would ; whol bottl ; whol month ; wif 0 ; wif is ; wif on
        residential	-3	with parent ; withdrawal management ; withdrawal mgmt ; within 0 ; without the
        residential	-3	witnes ; won ; wont cov ; wont hav ; wren ; wrot ; wrot the ; xan ; xanax
        residential	-3	xanax bar ; y hay ; y most ; y se ; year back ; yo sol ; you dont ; you help
        residential	-3	you just ; you mail ; your intensiv ; your program ; ~a ~night ; ~counselor ; ~de
        residential	-3	~drug in ; ~dts ; ~food ; ~for ~a ; ~hear ~them ; ~lik ~to ; ~park ; ~prior ~tx
        residential	-3	~run ; ~tim ; ~wont
        residential	-4	*clientAdmin.1 ; *family.0 ; *seizure.1 ; *sinceStopping.0 ; 0 hrs ; 0 s
        residential	-4	a classmat ; a word ; about eight ; aft my ; ai ; alert ; alg ; aliv ; alquil ; ama
        residential	-4	ambulatori intensiv ; anyth for ; app for ; at night ; audit ; autism ; away a
        residential	-4	been cal ; been sleep ; been tight ; beer and ; beyond ; blu 0 ; by mistak ; cal to
        residential	-4	cant clos ; cant do ; cant swing ; caregiv ; cash pric ; chardonnay ; cier
        residential	-4	clos night ; cocain weekend ; cok an ; cok at ; cok dai ; cold and ; could use
        residential	-4	coupl night ; ct 0 ; cuand dej ; cuchar ; curtain ; d sinc ; d/c tomorrow
        residential	-4	day straight ; delirium tremen ; den with ; denis ; desd la ; dia el ; did six
        residential	-4	dont both ; drink again ; dtr on ; end and ; entier ; enviud ; er ; escond en
        residential	-4	espos y ; est intern ; estuv intern ; etoh 0 ; even do ; every even ; every outlet
        residential	-4	everyon say ; exam ; fami session ; farmaci ; fath is ; fee ; femal 0
        residential	-4	fentanil todo ; fiest ; finish ninety ; first in ; flex ; for work ; found a
        residential	-4	four a ; furth ; get thi ; golp ; had two ; happen to ; heart going ; help for
        residential	-4	her i ; her off ; her on ; his lip ; hrs ; hrs / ; in each ; in residential
        residential	-4	inpatient in ; inpatient last ; insid my ; insid the ; intensiv outpt ; interview
        residential	-4	introduc ; is get ; it is ; it wors ; jack ; jun he ; junior ; jur ; jur que
        residential	-4	know if ; la bec ; la cervez ; la lanch ; la rent ; landlord tenant ; las siet
        residential	-4	lawy ; le acab ; le compr ; lean ; left residential ; lin went ; lo dej ; los cuid
        residential	-4	m etoh ; mad me ; marathon ; me duerm ; meet ; memory ; meth was ; methadon 0
        residential	-4	meti ; mis 0 ; mis hermano ; mor of ; mor on ; my 0 ; my day ; my desk ; my eye
        residential	-4	my sister ; narcan ; nasal ; need help ; need the ; nev befor ; new job ; ni desd
        residential	-4	ni par ; night a ; no drug ; no ~da ; noch y ; not medical ; nurs lin ; of jail
        residential	-4	off it ; on probation ; one pil ; orth ; otr lad ; our uncl ; p ; pacient ; pag
        residential	-4	paid the ; payment plan ; peed ; pes ; pierd ; pil at ; pil from ; pluck ; pm
        residential	-4	poison ; por dej ; portal ; primer vez ; proces serv ; program say ; promis to
        residential	-4	que dej ; question ; question for ; quien ; refus ; rep ; res yesterday ; resident
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
        residential	-4	would rath ; would ~lik ; wrong # ; y / ; y necesit ; y quier ; you send
        residential	-4	your detox ; your even ; yrs lost ; zolpidem ; ~a ~day ; ~a ~drink ; ~a ~month
        residential	-4	~d/c ; ~no ~thought ; ~out ; él tom
        residential	-5	*audit.0 ; *clientAdmin.1:other_experiencer ; *confusion.0:negated ; *family.1
        residential	-5	*family.9 ; *familySupport.0 ; *misuse.0:other_experiencer ; *person.0:possible
        residential	-5	*relief.1 ; *service.0:hypothetical ; *started.0 ; *substance.1 ; / mo ; 0 glas
        residential	-5	0 p ; a field ; a group ; a llor ; a neighbor ; a otr ; a tap ; a ~drug ; and id
        residential	-5	apply for ; ask how ; ataqu ; aunt hous ; be left ; bed today ; been most
        residential	-5	been sinc ; blackout ; botel ; can hav ; cant mak ; coc en ; cohort ; cok bing
        residential	-5	comfortabl ; complaint ; con doctor ; convuls ; could somebody ; crew ; cuanta
        residential	-5	cut my ; d rehab ; dad say ; day i ; day she ; de entr ; death ; delirium
        residential	-5	despiert ; detox first ; detox let ; dia sin ; do 0 ; do now ; doesnt ; drink lik
        residential	-5	drink two ; el parqu ; el pis ; f crystal ; faciliti ; fifth ; fifth of ; foil
        residential	-5	for self ; fork ; from job ; gap ; goe in ; granddad ; group for ; h ; ha prob
        residential	-5	hav nev ; he only ; help with ; her eye ; heroin dai ; hes cal ; his wif ; horari
        residential	-5	i count ; i odd ; ice cream ; if im ; if u ; in ohi ; in or ; in outpatient ; in rm
        residential	-5	iop or ; is nobody ; it im ; known ; last beer ; long term ; m ketamin ; m slam
        residential	-5	many hour ; md ; me hacen ; me loos ; med surg ; meth / ; meth psychosi ; mi ama
        residential	-5	my church ; my kne ; nam + ; nev seen ; nev went ; nieto ; no money ; nobody help
        residential	-5	noon and ; not an ; not com ; oclock ; of alcohol ; of red ; of residential
        residential	-5	on what ; one say ; only weed ; order iop ; organist ; pack for ; pastilla de
        residential	-5	payment ; perc 0 ; period ; pin ; platica ; pot ; practicum ; prevention ; proces
        residential	-5	psych hosp ; pueden ; q 0 ; que hor ; quit drink ; residential as ; residential i
        residential	-5	rivotril ; rotary ; s ; spray ; sr ; stil sob ; surf with ; tak one ; tea ; th grad
        residential	-5	than my ; the dock ; the fish ; the residential ; the sof ; then ask ; then no
        residential	-5	think that ; tom cervez ; tom en ; tom y ; tranq ; transf ; trembl ; two a ; urgent
        residential	-5	use heroin ; vodk dai ; was not ; what day ; with din ; your outpatient
        residential	-5	~day ~stay ; ~drink or ; ~droga ; ~even ; ~if ; ~residential ever ; ~w/d ~sz
        residential	-6	*abstinent.0 ; *conflict.0 ; *seizure.0 ; *seizure.0:other_experiencer
        residential	-6	*withdrawalHint.0:hypothetical ; 0 b ; 0 he ; 0 oh ; 0 sob ; a concert ; a detox
        residential	-6	a handl ; a thing ; acab el ; aclar ; aft work ; alg par ; alguno ; and drink
        residential	-6	and had ; and wrot ; are in ; arrangement ; atienden ; ativan ; bacardi ; beer
        residential	-6	catch ; chamb ; con alguien ; con las ; could one ; count them ; court dat
        residential	-6	cut down ; d / ; d on ; day out ; de cas ; de noch ; dej a ; del cristal
        residential	-6	del intern ; dem ; dementi ; deposit ; detox yesterday ; do anoth ; dol ; dream
        residential	-6	drink from ; dts ; emt ; end on ; es par ; escond ; espos tom ; feel fin ; fetty
        residential	-6	few night ; for $ ; for aft ; four in ; grp ; grup ; h 0 ; has used ; havent told
        residential	-6	heroin iv ; hospic ; hour a ; hour at ; hung up ; i los ; i wrot ; if she
        residential	-6	intern en ; ive smok ; know noth ; liaison 0 ; lo tienen ; los labio ; me pueden
        residential	-6	meth pip ; min lat ; month along ; necesit ; neith of ; no etoh ; no withdrawal
        residential	-6	norc 0 ; of hospital ; of vodk ; of year ; only do ; only want ; over 0 ; own and
        residential	-6	pcp 0 ; piedr y ; por cristal ; prob ; prob nad ; program intensiv ; que nunc
        residential	-6	que tom ; quier dej ; referral ; regard ; rel ; repeat the ; reviv ; rx ; safe
        residential	-6	septum ; seven month ; shoot heroin ; slur ; stop drink ; the evening
        residential	-6	the question ; ther is ; thought about ; to detox ; traine ; trial ; up all ; ur 0
        residential	-6	used thi ; vodk in ; want iop ; want somebody ; wil try ; win 0 ; with you
        residential	-6	yesterday for ; you treat ; ~in ~0 ; ~opi ; ~when ~i
        residential	-7	*iopRequest.0:hypothetical ; *otherService.1 ; *otherService.3
        residential	-7	*otherService.5:hypothetical ; *outpatientWord.0:hypothetical ; *residentialDone.0
        residential	-7	*substance.4:negated ; 0 gram ; 0 is ; 0 pack ; 0 pk ; 0 pt ; 0 st ; absenc
        residential	-7	ago aft ; al dia ; at two ; beam ; befor my ; benefit ; blanc ; bulk ; buy a
        residential	-7	cervez ; cobr ; counsel ; dato ; day off ; deal and ; detox 0 ; el turn ; escalon
        residential	-7	espos est ; even and ; every 0 ; glas of ; gon by ; hay quien ; iv heroin
        residential	-7	lost hous ; merc ; myself out ; nin and ; no leav ; or is ; overnight tech ; oxy 0
        residential	-7	percocet ; pil the ; pk ; que su ; ra ; re wif ; respit ; roxi ; say inpatient
        residential	-7	school rn ; se pus ; servic ; si es ; sob aunt ; then nev ; un grup ; went rigid
        residential	-7	win every ; with narcan ; xanax 0 ; yawn ; yeah ; you pay ; ~benz / ; ~convulsion
        residential	-7	~gon ; ~pt ; ~seiz ; ~substanc
        residential	-8	*detoxRequest.0:hypothetical ; *sinceLastUse.3 ; *sinceStopping.3 ; a minut ; a yr
        residential	-8	been tak ; been using ; can someon ; cheap ; claim ; click ; d residential ; dad is
        residential	-8	doming y ; dont cal ; dop sick ; drink dai ; dv shelt ; edibl ; empec con ; en que
        residential	-8	es cocain ; fent dai ; go off ; hand and ; handl ; head on ; hydrocodon ; i pour
        residential	-8	if we ; las sei ; lvn ; me who ; of pt ; on fentanyl ; oth weekend ; phon ring
        residential	-8	pued falt ; puk ; ron ; said ther ; start at ; substanc not ; thi i ; to cal
        residential	-8	took 0 ; upset ; using the ; want detox ; week been ; ~opi /
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
        residential	-12	$ ; *deliriumTremens.0 ; *quitting.0:historical ; alzheim ; ems ; nicotin
        residential	-12	overnight ; suboxon ; urgent car ; weird
        residential	-13	a fifth ; addict ; alcoholic ; beer / ; cerveza ; con quien ; hir ; know who
        residential	-13	layof ; librium tap ; my sob ; no insuranc ; sinc a ; touch a
        residential	-14	*barrierWork.0 ; if hes ; kratom ; pint of ; sent to ; shroom
        residential	-15	*alcoholic.0 ; el trag ; kick out ; throw up
        residential	-16	at lunch ; detox bed ; in bed ; refil
        residential	-17	beer a ; clonazepam ; gummi ; si falt ; tom diari
        residential	-18	nev used ; tramadol
        residential	-19	*barrierWork.1
        residential	-20	tab
        residential	-21	*barrierChild.0 ; *barrierMoney.0 ; *occasional.0:possible
        residential	-22	doing wel ; step down
        residential	-23	0 drink
        residential	-25	*mandate.2
        residential	-28	for detox
        """
}
