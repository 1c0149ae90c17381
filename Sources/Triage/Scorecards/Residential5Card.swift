extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	-3	becaus im ; been marri ; been say ; been up ; beer aft ; besid me ; bin ; blu dai
        residential	-3	board is ; boc ; botella ; bottl a ; bottl every ; box and ; box of ; brain
        residential	-3	broth cam ; bury me ; busc a ; by lunch ; by phon ; cal me ; calor ; can leav
        residential	-3	can she ; can you ; cant tak ; car of ; certificat from ; chart ; claw ; client 0
        residential	-3	clinician ; clos 0 ; clr is ; cobran y ; coc todo ; cocain most ; codein ; coin and
        residential	-3	cok between ; cok told ; com get ; company ; concert ; contact ; contrat ; copi
        residential	-3	could not ; cov ; covid ; crack aft ; crack in ; crack on ; crank every ; creen
        residential	-3	creen que ; crystal fiv ; crystal the ; cuant ni ; cuelg ; cun y ; current
        residential	-3	current resi ; d res ; dad has ; daught 0 ; daught went ; day long ; day stay
        residential	-3	daytim ; de adentr ; de anex ; de dia ; de golp ; de pes ; de seman ; dejarla
        residential	-3	delt ; desintoxicacion par ; detox ; detox befor ; detox off ; did 0 ; died in
        residential	-3	difunt ; digan ; do is ; do u ; doesnt need ; dog in ; dont com ; dont use ; dop
        residential	-3	drop you ; drug no ; drunk ; dud ; duel much ; duelen ; el chiquit ; el del
        residential	-3	el detox ; els can ; emergenci ; empez con ; en fiesta ; enganch ; enough to
        residential	-3	er doc ; ever sinc ; every month ; every nit ; evry ; excus the ; expedient
        residential	-3	explic ; extend ; eye in ; f cal ; f finish ; feel normal ; fentanil ; fentanyl in
        residential	-3	finish my ; first day ; fiv month ; fob ; for her ; for myself ; for night
        residential	-3	for peopl ; for that ; foreman ; form ; from 0 ; from noon ; from wak ; gav no
        residential	-3	get back ; giv nam ; giv you ; goe hom ; got it ; grand ; group thre ; grup de
        residential	-3	gurgl ; gut ; had nev ; had som ; had to ; has not ; hav epilepsy ; havent slept
        residential	-3	her head ; herman 0 ; hermano ; heroin and ; heroin diari ; heroin every ; hij fum
        residential	-3	hij sali ; hip ; hir for ; his boat ; his head ; his two ; hour of ; hous the
        residential	-3	hous with ; hoy se ; hunt for ; i mak ; i owe ; i spend ; i tak ; i vap ; if a
        residential	-3	if he ; im stay ; in fiv ; incom ; infart ; insist ; int detox ; intern 0
        residential	-3	is already ; is that ; is worth ; it cover ; it off ; ive taken ; jarab
        residential	-3	ketamin most ; kid a ; kin ; klonopin 0 ; kosh ; la boc ; la cart ; la de
        residential	-3	la oficin ; la unic ; label ; last lin ; lata ; lawy suggest ; ld ; leav until
        residential	-3	left for ; let for ; liaison ; lin open ; lineman ; loan ; lone ; loos ; lov
        residential	-3	lov to ; lunch ; m / ; m no ; m spic ; m want ; mam ya ; management ; marc
        residential	-3	march band ; marihuan ; me agar ; me asust ; me int ; mean it ; mediodi ; mes por
        residential	-3	meth x ; mezcal ; mg tid ; mg x ; mil ; month away ; month for ; moon ; mor absenc
        residential	-3	morn noon ; morphin ; moth and ; moth pas ; much el ; much of ; my certificat
        residential	-3	my clas ; my corol ; my email ; my granddad ; my littl ; my sixty ; my thigh
        residential	-3	my thirty ; n he ; nadi en ; navaj ; navidad ; near me ; need iop ; need one
        residential	-3	nervou ; next week ; ni diner ; night shift ; nin hundr ; nin month ; nip
        residential	-3	no coverag ; no detox ; no doctor ; no fal ; no hx ; no rent ; no sit ; no ~drug
        residential	-3	no ~residential ; not 0 ; noth aft ; nurs at ; of an ; of ativan ; of current
        residential	-3	of what ; of you ; off 0 ; on bathroom ; on sunday ; one sinc ; only been
        residential	-3	only the ; op only ; or hes ; or seven ; order ; oth sub ; oth subst ; outpt sud
        residential	-3	p 0 ; paid off ; pair ; parol ; pay per ; payrol ; pech y ; peopl on ; peopl usual
        residential	-3	peric de ; phas 0 ; phenibut ; phon me ; pinot ; plan in ; point and ; possession
        residential	-3	powd ; preci ; pregnant ; prep ; program residencial ; proof ; pt cal ; pur
        residential	-3	que fue ; que él ; quit his ; rabbi ; rat ; real thing ; recogniz ; relocat
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
        residential	-3	you just ; you mail ; your even ; your intensiv ; your program ; ~a ~night
        residential	-3	~counselor ; ~de ; ~drug in ; ~dts ; ~food ; ~for ~a ; ~hear ~them ; ~lik ~to
        residential	-3	~park ; ~prior ~tx ; ~run ; ~tim ; ~wont
        residential	-4	*clientAdmin.1 ; *family.0 ; *quantity.1 ; *seizure.1 ; *sinceStopping.0 ; 0 hrs
        residential	-4	0 s ; a classmat ; a word ; about eight ; aft my ; ai ; alert ; alg ; aliv ; alquil
        residential	-4	ama ; ambulatori intensiv ; anyth for ; app for ; at night ; audit ; autism
        residential	-4	away a ; been cal ; been sleep ; been tight ; beer and ; beyond ; blu 0 ; by mistak
        residential	-4	cal to ; cant clos ; cant do ; cant swing ; caregiv ; cash pric ; chardonnay ; cier
        residential	-4	clos night ; cocain weekend ; cok an ; cok at ; cok dai ; cold and ; could use
        residential	-4	coupl night ; ct 0 ; cuand dej ; cuchar ; curtain ; d sinc ; d/c tomorrow
        residential	-4	day straight ; delirium tremen ; den with ; denis ; desd la ; dia el ; did six
        residential	-4	dont both ; drink again ; dtr on ; end and ; entier ; enviud ; er ; escond en
        residential	-4	espos y ; est intern ; estuv intern ; etoh 0 ; even do ; every even ; every outlet
        residential	-4	everyon say ; exam ; fami session ; farmaci ; fath is ; fee ; femal 0
        residential	-4	fentanil todo ; fiest ; finish ninety ; first in ; flex ; for work ; found a
        residential	-4	four a ; furth ; get thi ; golp ; had two ; happen to ; heart going ; help for
        residential	-4	her i ; her off ; her on ; his lip ; hrs ; hrs / ; i interview ; in each
        residential	-4	in residential ; inpatient in ; inpatient last ; insid my ; insid the
        residential	-4	intensiv outpt ; interview ; introduc ; is get ; it is ; it wors ; jack ; jun he
        residential	-4	junior ; jur ; jur que ; know if ; la bec ; la cervez ; la lanch ; la rent
        residential	-4	landlord tenant ; las siet ; lawy ; le acab ; le compr ; lean ; left residential
        residential	-4	lin went ; lo dej ; los cuid ; m etoh ; mad me ; marathon ; me duerm ; meet
        residential	-4	memory ; meth was ; methadon 0 ; meti ; mis 0 ; mis hermano ; mor of ; mor on
        residential	-4	my 0 ; my day ; my desk ; my eye ; my sister ; narcan ; nasal ; need help
        residential	-4	need the ; nev befor ; new job ; ni desd ; ni par ; night a ; no drug ; no ~da
        residential	-4	noch y ; not medical ; nurs lin ; of jail ; of residential ; off it ; on probation
        residential	-4	one pil ; orth ; otr lad ; our uncl ; p ; pacient ; pag ; paid the ; peed ; pes
        residential	-4	pierd ; pil at ; pil from ; pluck ; pm ; poison ; por dej ; portal ; primer vez
        residential	-4	proces serv ; program say ; promis to ; que dej ; question ; question for ; quien
        residential	-4	refus ; rep ; res yesterday ; resident ; residential tx ; rigid ; sali en
        residential	-4	say sinc ; see shadow ; segur ni ; seizur in ; sentenc ; shadow ppl ; she doesnt
        residential	-4	shoot dop ; sig limpi ; sin segur ; six or ; slam crystal ; slot ; smok fentanyl
        residential	-4	smok k ; smok meth ; somebody in ; someon ; someth ; soy la ; soy yo ; stay on
        residential	-4	steady sinc ; student ; suicid ; tacom ; tb ; that all ; that it ; that last
        residential	-4	the afternoon ; the bed ; the curtain ; the real ; the road ; them i ; they let
        residential	-4	theyr let ; thirty year ; tienen program ; to somebody ; told sponsor ; tom
        residential	-4	tremen ; turn de ; twelv day ; two bottl ; until she ; use anyth ; vec al
        residential	-4	vec entr ; vecin y ; vodk every ; wait list ; walk ins ; want off ; was cok
        residential	-4	was gon ; went right ; what are ; what ther ; whit claw ; who cant ; wif want
        residential	-4	wil pick ; win at ; wk sinc ; wknd ; wont tel ; would rath ; would ~lik ; wrong #
        residential	-4	y / ; y necesit ; y quier ; you send ; your detox ; yrs lost ; zolpidem ; ~a ~day
        residential	-4	~a ~drink ; ~a ~month ; ~d/c ; ~no ~thought ; ~out ; él tom
        residential	-5	*audit.0 ; *clientAdmin.1:other_experiencer ; *confusion.0:negated ; *family.1
        residential	-5	*family.9 ; *familySupport.0 ; *misuse.0:other_experiencer ; *person.0:possible
        residential	-5	*relief.1 ; *service.0:hypothetical ; *started.0 ; *substance.1 ; / mo ; 0 glas
        residential	-5	a field ; a group ; a llor ; a neighbor ; a otr ; a tap ; a ~drug ; and id
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
        residential	-5	noon and ; not an ; not com ; oclock ; of alcohol ; of red ; on what ; one say
        residential	-5	only weed ; order iop ; organist ; pack for ; pastilla de ; payment ; payment plan
        residential	-5	perc 0 ; period ; pin ; platica ; pot ; practicum ; prevention ; proces
        residential	-5	psych hosp ; pueden ; q 0 ; que hor ; quit drink ; residential as ; residential i
        residential	-5	rivotril ; rotary ; s ; spray ; sr ; stil sob ; surf with ; tak one ; tea ; th grad
        residential	-5	than my ; the dock ; the fish ; the residential ; the sof ; then ask ; then no
        residential	-5	think that ; tom cervez ; tom en ; tom y ; tranq ; transf ; trembl ; two a ; urgent
        residential	-5	use heroin ; vodk dai ; want somebody ; was not ; what day ; with din
        residential	-5	your outpatient ; ~day ~stay ; ~drink or ; ~droga ; ~even ; ~if ; ~residential ever
        residential	-5	~w/d ~sz
        residential	-6	*abstinent.0 ; *conflict.0 ; *seizure.0 ; *seizure.0:other_experiencer
        residential	-6	*withdrawalHint.0:hypothetical ; 0 b ; 0 he ; 0 oh ; 0 p ; 0 sob ; a concert
        residential	-6	a detox ; a handl ; a thing ; acab el ; aclar ; aft work ; alg par ; alguno
        residential	-6	and drink ; and had ; and wrot ; are in ; arrangement ; atienden ; ativan ; bacardi
        residential	-6	beer ; catch ; chamb ; con alguien ; con las ; could one ; count them ; court dat
        residential	-6	cut down ; d / ; d on ; day out ; de cas ; de noch ; dej a ; del cristal
        residential	-6	del intern ; dem ; dementi ; deposit ; detox yesterday ; do anoth ; dol ; dream
        residential	-6	drink from ; dts ; emt ; end on ; es par ; escond ; espos tom ; feel fin ; fetty
        residential	-6	few night ; for $ ; for aft ; four in ; grp ; grup ; h 0 ; has used ; havent told
        residential	-6	heroin iv ; hospic ; hour a ; hour at ; hung up ; i los ; i wrot ; if she
        residential	-6	intern en ; ive smok ; know noth ; liaison 0 ; lo tienen ; los labio ; me pueden
        residential	-6	meth pip ; month along ; necesit ; neith of ; no etoh ; no withdrawal ; norc 0
        residential	-6	of hospital ; of vodk ; of year ; only do ; only want ; over 0 ; own and ; pcp 0
        residential	-6	piedr y ; por cristal ; prob ; prob nad ; program intensiv ; que nunc ; que tom
        residential	-6	quier dej ; referral ; regard ; rel ; repeat the ; reviv ; rx ; safe ; septum
        residential	-6	seven month ; shoot heroin ; slur ; stop drink ; the evening ; the question
        residential	-6	ther is ; thought about ; to detox ; traine ; trial ; up all ; ur 0 ; used thi
        residential	-6	vodk in ; want iop ; wil try ; win 0 ; with you ; yesterday for ; you treat
        residential	-6	~in ~0 ; ~opi ; ~when ~i
        residential	-7	*iopRequest.0:hypothetical ; *otherService.1 ; *otherService.3
        residential	-7	*otherService.5:hypothetical ; *outpatientWord.0:hypothetical ; *residentialDone.0
        residential	-7	*substance.4:negated ; 0 gram ; 0 is ; 0 pack ; 0 pk ; 0 pt ; 0 st ; absenc
        residential	-7	ago aft ; al dia ; at two ; beam ; befor my ; benefit ; blanc ; bulk ; buy a
        residential	-7	cervez ; cobr ; counsel ; dato ; day off ; deal and ; detox 0 ; el turn ; escalon
        residential	-7	espos est ; even and ; every 0 ; glas of ; gon by ; hay quien ; iv heroin
        residential	-7	lost hous ; merc ; min lat ; myself out ; nin and ; no leav ; or is
        residential	-7	overnight tech ; oxy 0 ; percocet ; pil the ; pk ; que su ; ra ; re wif ; respit
        residential	-7	roxi ; say inpatient ; school rn ; se pus ; servic ; si es ; sob aunt ; then nev
        residential	-7	un grup ; went rigid ; win every ; with narcan ; xanax 0 ; yawn ; yeah ; you pay
        residential	-7	~benz / ; ~convulsion ; ~gon ; ~pt ; ~seiz ; ~substanc
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
