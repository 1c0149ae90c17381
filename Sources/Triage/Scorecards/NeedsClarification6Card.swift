extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	-3	el son ; el traj ; email has ; emple ; empty ; en eso ; en febrer ; en juli
        needs_clarification	-3	end cal ; entr ; equivoc ; es coc ; escalofrio ; espald y ; espos dej
        needs_clarification	-3	estan grand ; estanci ; estoy aprend ; estoy bien ; estoy list ; estudiant
        needs_clarification	-3	etoh no ; even i ; every coupl ; every dog ; every nit ; ex kept ; eyelid
        needs_clarification	-3	fat ; fax ton ; february ; feel hopeful ; fel out ; fent ; fentanil
        needs_clarification	-3	fentanyl patch ; ferreteri ; fetty ; fev ; few x ; fifteen minut
        needs_clarification	-3	fight over ; first apartment ; first one ; fiv month ; flood ; for 0
        needs_clarification	-3	for detox ; for pie ; for self ; for turn ; formulari ; frighten
        needs_clarification	-3	from alcohol ; gallon of ; get int ; get off ; get over ; go ; god bles
        needs_clarification	-3	goldfish is ; gon to ; grand in ; grey squirrel ; grocery list ; grown
        needs_clarification	-3	grup par ; guarderi ; guy tak ; guy with ; hac ; had his ; had two ; hadnt
        needs_clarification	-3	hag ; hand wont ; handl ; hang out ; happen when ; has gon ; has nin
        needs_clarification	-3	hat to ; havent had ; hay much ; he alway ; he had ; he mak ; he read
        needs_clarification	-3	he snort ; health plan ; hed been ; her at ; her next ; her tonight
        needs_clarification	-3	herman viv ; heroin diari ; hes 0 ; hes at ; hes fin ; hi my ; highway
        needs_clarification	-3	hir for ; his sist ; history ; hom run ; hom with ; hook ; hous wil
        needs_clarification	-3	hung a ; husband talk ; i com ; i complet ; i discharg ; i lock ; i odd
        needs_clarification	-3	i shot ; i show ; i stop ; id lik ; im all ; im forty ; im try ; im up
        needs_clarification	-3	in colleg ; in everyth ; in hom ; in malibu ; in withdrawal ; insuranc say
        needs_clarification	-3	intern de ; ir ; irs ; is he ; is hes ; is worri ; it alon ; it befor
        needs_clarification	-3	it ring ; its just ; its no ; its spe ; ive had ; jealou ; jingl ; jittery
        needs_clarification	-3	job over ; just kil ; karen ; ketamin ; ketamin every ; ketamin most
        needs_clarification	-3	kid practic ; know at ; la carcel ; la doctor ; la espald ; la malil
        needs_clarification	-3	la pantal ; la primer ; la puent ; la quier ; la segund ; labio ; land and
        needs_clarification	-3	landlord son ; las pierna ; las xanax ; last drink ; last thursday
        needs_clarification	-3	lata de ; laugh at ; le dio ; le va ; lectur ; left in ; les agradezc
        needs_clarification	-3	let him ; library and ; lick ; lik beet ; lik noth ; lik thi ; linen
        needs_clarification	-3	liv mgr ; loan ; locat ; look ; look up ; los cuid ; los hueso ; lost two
        needs_clarification	-3	lu ; lug de ; lug dond ; mail carri ; mand mi ; mas rap ; me dijeron
        needs_clarification	-3	me dont ; me sinc ; med no ; medi de ; medic ; met peric ; metadon ; mezcal
        needs_clarification	-3	mgr 0 ; mi cuent ; mi direccion ; mi muj ; midnight ; mik ; mirror ; misus
        needs_clarification	-3	mol at ; mom gav ; mom wil ; mos ; most day ; moth wont ; mouth and
        needs_clarification	-3	mov it ; much trafic ; mucha gracia ; munec de ; music in ; my card
        needs_clarification	-3	my corol ; my dead ; my deal ; my divorc ; my draw ; my granddaught
        needs_clarification	-3	my grocery ; my hand ; my keyboard ; my pastor ; my thursday ; my way
        needs_clarification	-3	my xanax ; mystery ; nam what ; narcand ; need someon ; needl stil
        needs_clarification	-3	negoci por ; neighbor roost ; nev cal ; new doctor ; ni ; ni de ; night no
        needs_clarification	-3	nin hour ; nin mas ; ninety ; nit ; nitrou ; nl ; no craving ; no dorm
        needs_clarification	-3	no sient ; no sit ; no tom ; no way ; no ~voic ; nobody cal ; nobody els
        needs_clarification	-3	noc ; nod ; nombr de ; non ; noth he ; now ; now and ; now so ; now the
        needs_clarification	-3	nuestr ; nuestr cal ; nurs board ; octob ; of an ; of gold ; of ther
        needs_clarification	-3	off a ; off on ; off suboxon ; old phon ; old self ; on fent ; on him
        needs_clarification	-3	on liv ; on medi ; on payday ; on wkend ; one every ; only ; only been
        needs_clarification	-3	only do ; only drink ; only smok ; open to ; opening for ; opioid ; or fiv
        needs_clarification	-3	our softbal ; our van ; out i ; outreach 0 ; oven that ; over it ; pacient
        needs_clarification	-3	pantal ; pap tom ; parcel ; pardon ; parti ; party and ; patient
        needs_clarification	-3	patient in ; peg ahorit ; pelean por ; peopl go ; per con ; per diem
        needs_clarification	-3	perc 0 ; perdi ; permis ; permis de ; phon charg ; physician ; piden
        needs_clarification	-3	piedra ; pierna ; plac of ; plac with ; platan ; plum ; poem ; por and
        needs_clarification	-3	por error ; porqu me ; positiv for ; practic aft ; practition ; prefer text
        needs_clarification	-3	prefier no ; pregnant and ; prep ; pres 0 ; prior ; probab ; proces
        needs_clarification	-3	pronounc ; pronounc my ; psicolog ; pueden ; puert era ; pumpkin ; purpl
        needs_clarification	-3	put away ; put rais ; que termin ; quej ; quien me ; quier que ; ra ; rac
        needs_clarification	-3	random ; re park ; receiv ; recib de ; recruit ; rehab and
        needs_clarification	-3	repair accordion ; respons ; retain ; retirement ; rig ; right so ; rns
        needs_clarification	-3	robocal ; ronc ; rop de ; rop for ; routin ; ruiz ; said you ; sal de
        needs_clarification	-3	sali ; salv ; saturday ; say our ; season ; see him ; see the ; see thing
        needs_clarification	-3	seiz ; seman ; seo ; set of ; shak so ; shaky ; she goe ; she start ; shift
        needs_clarification	-3	shot up ; should go ; siet ; silent ; sin segur ; sinc friday ; sinc our
        needs_clarification	-3	sinc sept ; singl night ; skin is ; slap him ; slat ; slot machin ; smel it
        needs_clarification	-3	smokin ; snow ; snow gav ; so confus ; so far ; so is ; so long ; so often
        needs_clarification	-3	soc ; solit ; somewher ; sorry thi ; sound calm ; spanish ; spar set
        needs_clarification	-3	speak tagalog ; spel bee ; spel my ; spil ; spin ; spoon on ; spot ; spous
        needs_clarification	-3	ssn ; stair in ; stamp on ; stash ; station on ; stay in ; stay up ; stil
        needs_clarification	-3	stop ; structur ; stuck on ; stupid ; sub ; sud ; suelt ; suicid ; sum
        needs_clarification	-3	sunburn ; supervision ; surf ; surgery last ; survey ; sus orden ; syrup
        needs_clarification	-3	sí quier ; tak turn ; tak women ; tallboy ; team is ; telegram ; ten
        needs_clarification	-3	ten in ; tercer ; text me ; text only ; than the ; that much ; that part
        needs_clarification	-3	that thing ; the arm ; the barb ; the beer ; the big ; the courthous
        needs_clarification	-3	the extension ; the hammock ; the insuranc ; the iop ; the lad ; the layof
        needs_clarification	-3	the longest ; the map ; the north ; the plat ; the restaurant ; the run
        needs_clarification	-3	the ski ; the smok ; the speak ; the vend ; the vodk ; theat ; them
        needs_clarification	-3	then at ; therapist ; they ; they threw ; thi # ; thi past ; thing i
        needs_clarification	-3	think its ; third floor ; thre ; thre year ; through saturday ; thru work
        needs_clarification	-3	tie to ; tienen ; tim ive ; tim sinc ; tim today ; tir la ; to chang
        needs_clarification	-3	to fiv ; to fix ; to friday ; to just ; to keep ; to wear ; to your
        needs_clarification	-3	tod el ; today 0 ; todo los ; toilet ; tom ; tom demasi ; tom diari
        needs_clarification	-3	tom dos ; tongu ; tonight it ; tonsil ; tox ; trabajo ; tractor ; trai
        needs_clarification	-3	traig ; traine ; traj de ; transf ; trap ; tre ; try to ; tuesday and
        needs_clarification	-3	tunnel ; twic ; twin and ; two a ; two month ; tx ; tx no ; u got ; u just
        needs_clarification	-3	una obr ; unhous ; used anyth ; uso ; vaci ; vacun ; vap weed ; vec en
        needs_clarification	-3	vecin de ; vegetarian ; ventur ; vest azul ; vez en ; visita ; vodk every
        needs_clarification	-3	voic and ; voic wer ; wak up ; wal of ; walk int ; was cok ; was gon
        needs_clarification	-3	was mortifi ; was surpris ; was two ; we rang ; we wait ; weak ; web
        needs_clarification	-3	week pregnant ; week thre ; weekday ; weekend ; weekend only ; wer rais
        needs_clarification	-3	what now ; whatev i ; wher doe ; who repair ; who sel ; who wil ; whol row
        needs_clarification	-3	wholesal ; wil ask ; wil i ; wil my ; wil text ; win 0 ; win with ; windy
        needs_clarification	-3	wint ; within ; without a ; without it ; wiv ; wk ; work no ; work weekend
        needs_clarification	-3	workday ; worri about ; would tak ; wound ; wrinkl ; writ letter ; y casi
        needs_clarification	-3	y coc ; y de ; y hoy ; y ni ; y sin ; y traig ; y uno ; ya est ; year
        needs_clarification	-3	year now ; yesterday ; yo lo ; you kind ; your 0 ; ~0 ~day ; ~ask ; ~at
        needs_clarification	-3	~convulsion ; ~dej ; ~dop ; ~dry ; ~epilepsy ; ~etoh ; ~go ; ~i ; ~off ~it
        needs_clarification	-3	~program ; ~reciben ; ~seiz ; ~sinc ; ~sob ; ~ther ; ~thre ; ~tiembl ; ~two
        needs_clarification	-3	~voic ; ~withdrawal ; ~x
        needs_clarification	-4	% off ; *ago.1 ; *hallucination.0:hypothetical ; *hallucination.9
        needs_clarification	-4	*heavy.0:other_experiencer ; *keptUsing.0 ; *otherService.2
        needs_clarification	-4	*overdose.0:other_experiencer ; *quitting.0:historical ; *residentialDone.0
        needs_clarification	-4	*residentialWord.0:historical ; *substance.0:negated ; *substance.2
        needs_clarification	-4	*thirdParty.0 ; *unaided.0 ; *vendor.0 ; *wantsToQuit.0 ; 0 cb ; 0 com
        needs_clarification	-4	0 d ; 0 de ; 0 dolar ; 0 on ; a borrow ; a circl ; a civil ; a cord
        needs_clarification	-4	a drunk ; a guy ; a patient ; a sound ; about thre ; about two ; absenc
        needs_clarification	-4	acab las ; addy ; adic ; admit ; aged ; ago he ; ago i ; al fond
        needs_clarification	-4	alcoholic ; all on ; allow phon ; alvar ; amigo ; and doing ; and dont
        needs_clarification	-4	and had ; and keep ; and on ; and out ; and sinc ; and smok ; and thursday
        needs_clarification	-4	ansiedad ; anti ; apr ; archiv ; arm and ; aseguranz ; asham and
        needs_clarification	-4	at christma ; at how ; at your ; ayud por ; bang ; basical ; be away
        needs_clarification	-4	been awful ; been my ; been ~arrest ; bio ; blanket ; borrow phon
        needs_clarification	-4	broth at ; buddy ; bulletin ; bundl ; busc alg ; busc la ; but he ; but its
        needs_clarification	-4	buy the ; cabin ; cad vez ; cal ask ; cal tien ; can get ; cant quit
        needs_clarification	-4	carcel ; chatter ; check in ; chil and ; church bel ; cinc dia ; clas for
        needs_clarification	-4	claw ; clink on ; clonazepam ; clr and ; clr cal ; clr chat ; clr chatty
        needs_clarification	-4	clr found ; clr prefer ; clr said ; clr shout ; cobija y ; cocain for
        needs_clarification	-4	cocher ; coffe can ; coffe ring ; coin ; cok at ; conch ; costal
        needs_clarification	-4	could say ; county ; court report ; cuant cobran ; cuatr dia ; dad said
        needs_clarification	-4	dad want ; dan permis ; day without ; de dia ; de tom ; de vin ; del corre
        needs_clarification	-4	demasi ; dentist ; desert ; despeg ; det ; dia me ; did it ; dijeron
        needs_clarification	-4	dio un ; dio una ; dog he ; doing ; don ; door lock ; dos ; down on ; dram
        needs_clarification	-4	drink at ; drink is ; drink was ; drop in ; drov through ; dur
        needs_clarification	-4	eight month ; el cuerp ; eleven ; employment ; encampment ; ene ; enfermeri
        needs_clarification	-4	er ; espald ; estan contrat ; estetic ; estuv con ; estuv intern ; even a
        needs_clarification	-4	ex client ; fac and ; falt una ; fax machin ; feb ; fee ; fentanyl dai
        needs_clarification	-4	fentanyl in ; fev 0 ; few ; few night ; fioricet ; first tim ; first week
        needs_clarification	-4	fiv tim ; flight to ; fond ; for him ; for parent ; for residential
        needs_clarification	-4	for whatev ; for wiv ; four or ; fri ; friend moth ; gat ; get high
        needs_clarification	-4	get through ; giv or ; goosebump ; gras when ; hablan espanol ; hac cinc
        needs_clarification	-4	half ; half an ; hammock ; hand are ; hav someth ; havent ; he can ; heav
        needs_clarification	-4	hel to ; her counselor ; her off ; hierb ; him up ; his fingernail
        needs_clarification	-4	hom now ; hom right ; hum the ; husb 0 ; i appreciat ; i drop ; i hadnt
        needs_clarification	-4	i sent ; i smok ; i wak ; if i ; im with ; internarl ; ir a ; it bug
        needs_clarification	-4	it just ; itemiz ; its min ; its one ; jackpot ; jameson ; job know ; join
        needs_clarification	-4	jun and ; just the ; ketamin 0 ; la boc ; la cort ; la ferreteri ; la hierb
        needs_clarification	-4	la noch ; lausd ; left # ; left at ; left on ; let peopl ; letici ; lik
        needs_clarification	-4	lik it ; liv w ; llev cinc ; lmft ; lo tienen ; m crack ; mail addres
        needs_clarification	-4	management ; marca ; martini ; mas eso ; md ; mdm ; me aft ; me cobr
        needs_clarification	-4	me mud ; me pid ; me qued ; me thing ; medical detox ; mensaj de ; met a
        needs_clarification	-4	meth i ; meth off ; mgr ; mis work ; mom worri ; money ; month in
        needs_clarification	-4	month now ; most ; mouth ; mov out ; my baby ; my day ; my glas
        needs_clarification	-4	my groceri ; my nos ; myself to ; na ; nahuatl ; nd tim ; need somewher
        needs_clarification	-4	nervou about ; nev got ; nev mis ; nev read ; next rung ; night ; night for
        needs_clarification	-4	night out ; nip ; no leav ; no sleep ; no w/d ; no ~fev ; nois lik
        needs_clarification	-4	nonstop ; not given ; not wak ; noth happen ; now her ; np ; numb as
        needs_clarification	-4	numer ; numer de ; o tre ; och ano ; odd ; of current ; of it ; on ketamin
        needs_clarification	-4	on radi ; on spe ; onc a ; one i ; organiz ; oth use ; outpatient program
        needs_clarification	-4	ox ; panic attack ; papel alumini ; par clinica ; par de ; par mis
        needs_clarification	-4	par pon ; patient ther ; pen escrib ; perdi mi ; phon died ; phon me
        needs_clarification	-4	pleas help ; podcast ; port ; potato ; preci ; professional
        needs_clarification	-4	program residencial ; proof ; proxim ; psychiatrist ; pump ; quier
        needs_clarification	-4	quincen ; quit el ; rain on ; rais 0 ; ralph ; ran out ; rang back
        needs_clarification	-4	re balanc ; recovery ; regres a ; rehab ; releas ; renat ; resident 0
        needs_clarification	-4	residential for ; residential program ; right back ; rol coast ; rop que
        needs_clarification	-4	run out ; sab y ; said good ; said goodby ; sali el ; sam night ; say get
        needs_clarification	-4	school swim ; se desd ; second week ; second year ; sesion ; seven
        needs_clarification	-4	seven year ; sharpen kniv ; she just ; shoot cok ; should lik ; shout over
        needs_clarification	-4	si pued ; siet ano ; sig con ; sinc aug ; sinc jun ; singl ; singl day
        needs_clarification	-4	six pack ; slam ; sleep at ; smal print ; sneez ; somebody read ; someplac
        needs_clarification	-4	spe to ; specialist ; spoon in ; sport bet ; start using ; statu ; studi
        needs_clarification	-4	su oficin ; su program ; suboxon ; sum and ; summary ; sun ; sunday night
        needs_clarification	-4	sunny ; sx ; tak one ; tar ; tea to ; teach used ; tech de ; teng con
        needs_clarification	-4	teng papel ; teni en ; termin el ; that tak ; the community ; the deal
        needs_clarification	-4	the detox ; the highway ; the job ; the judg ; the lat ; the mirror
        needs_clarification	-4	the snow ; ther been ; ther not ; they split ; thi far ; thi sum ; thi the
        needs_clarification	-4	thre day ; threat to ; to forty ; told cant ; tom 0 ; tonight hes
        needs_clarification	-4	tonsil out ; too many ; tryn ; tuesday ; tweak ; twelv year ; two
        needs_clarification	-4	two bottl ; two hour ; un program ; upright ; use 0 ; use in ; use want
        needs_clarification	-4	varia vec ; vez ; volvi a ; w 0 ; walk the ; want help ; want me
        needs_clarification	-4	want step ; was thirty ; we get ; websit on ; wednesday ; what are
        needs_clarification	-4	what was ; when can ; when ther ; when you ; wher els ; wher i
        needs_clarification	-4	whit knuckl ; who are ; wil feed ; with nurs ; without ; wont tak
        needs_clarification	-4	work phon ; would lik ; x wk ; year sob ; your client ; your competitor
        needs_clarification	-4	your detox ; your even ; your facility ; your residential ; zapato ; ~/
        needs_clarification	-4	~a ; ~com ; ~com ~off ; ~dts ; ~fev ; ~for ; ~his ; ~liv ~in ; ~resi
        needs_clarification	-4	~spel ; ~temblor ; ~w/d ; ~when ~i ; ~work
        needs_clarification	-5	$ ; *ago.2 ; *clientAdmin.0:other_experiencer ; *emergency.4:negated
        needs_clarification	-5	*frequency.1 ; *jobSeeker.1 ; *occasional.0:negated ; *otherService.4
        needs_clarification	-5	*pregnancy.0:other_experiencer ; *quantity.4:negated
        needs_clarification	-5	*service.0:hypothetical ; *substance.0:historical ; *substance.1:negated
        needs_clarification	-5	/ ; 0 # ; 0 im ; 0 now ; 0 pk ; 0 pls ; a beer ; a drop ; a facility
        needs_clarification	-5	a grief ; a handl ; a jump ; a packag ; a piec ; a plat ; a pod ; a quart
        needs_clarification	-5	a report ; a sit ; a six ; a theat ; addres is ; again tonit ; an even
        needs_clarification	-5	an iop ; and help ; and put ; and saturday ; and shak ; and today
        needs_clarification	-5	and used ; anyth for ; asdlkj ; ate a ; back surgery ; bajarl ; bakersfield
        needs_clarification	-5	banan bread ; bark ; barstow ; bathroom floor ; beer aft ; befor 0
        needs_clarification	-5	befor thanksgiv ; blam ; bor at ; box to ; brochur at ; bucket
        needs_clarification	-5	busc trabaj ; by lunch ; caguama ; cal dur ; canal ; candl for ; cant mis
        needs_clarification	-5	car was ; casi diari ; cert ; certifi ; circl ; clinica ; clr gav ; clr lik
        needs_clarification	-5	clr mov ; clr read ; cocain most ; cocain on ; cok thre ; complaint
        needs_clarification	-5	congratulation ; could do ; could my ; coupl tim ; crack most ; craving
        needs_clarification	-5	crayon ; cuand puedan ; current ; d for ; dat of ; day aft ; day for
        needs_clarification	-5	day off ; day she ; day thre ; de ahi ; de desintoxicacion
        needs_clarification	-5	de rehabilitacion ; de visita ; del ano ; desd hac ; detectiv ; detox for
        needs_clarification	-5	did the ; dip ; do meth ; dog food ; dog is ; domino ; dond empez ; dos dia
        needs_clarification	-5	drank ; drink lik ; dx ; each even ; eco ; eight ; eight or ; el juez
        needs_clarification	-5	el puest ; empti ; en agost ; epileptic ; eso ; eve ; exclusiv ; extern
        needs_clarification	-5	f/u ; falt al ; fami jok ; favor llamenm ; fir ; fit in ; fiv or
        needs_clarification	-5	for rehab ; for someth ; form ~pt ; friend gav ; from every ; fry ; gf
        needs_clarification	-5	giggl ; go anywher ; goe in ; golf cours ; grandson is ; grup de ; gummi
        needs_clarification	-5	hac cuatr ; hag al ; hast que ; he eat ; himself in ; hom from ; hormiga
        needs_clarification	-5	hous and ; how do ; i buy ; i drink ; i kick ; i overdos ; i shak
        needs_clarification	-5	in check ; in iop ; in lot ; insuranc no ; is bet ; is doing ; is one
        needs_clarification	-5	its been ; itself ; ket ; kid from ; la cen ; la licenci ; las tard ; ld
        needs_clarification	-5	le dieron ; le grit ; licenci ; limpiez ; mand carta ; mayb two ; me as
        needs_clarification	-5	me fue ; me int ; me met ; mention your ; mes ; mft ; mi senor ; mom in
        needs_clarification	-5	month ; mosquito ; most evening ; music ; my dentist ; my stay ; n
        needs_clarification	-5	nam given ; nasal ; nephew 0 ; no duerm ; no program ; no withdrawal
        needs_clarification	-5	nobody can ; nor ; novemb ; now no ; oct ; octob and ; odd on ; ofrecemo
        needs_clarification	-5	on and ; only pleas ; oop ; opening ; or six ; otherwis ; our 0 ; own and
        needs_clarification	-5	oye el ; pagin ; panel ; paycheck ; pension ; per mi ; phil ; phot on ; pid
        needs_clarification	-5	pk ; pls ; priv ; prog ; program ; protocol ; puedan ; puls ; quiet in
        needs_clarification	-5	radt ; rank ; rav ; ready for ; rehabilitacion ; replac ; represent
        needs_clarification	-5	resident ; resum ; return a ; rock music ; sam coffe ; se inyect ; se pas
        needs_clarification	-5	seventeen ; shak and ; she back ; she had ; shift and ; sinc fri ; smok
        needs_clarification	-5	smok fent ; som night ; someth with ; sport ; stepson play ; straw
        needs_clarification	-5	street has ; sí y ; tak blood ; tap ; teach at ; term ; thank in
        needs_clarification	-5	that how ; the bait ; the label ; the menu ; the plastic ; the shak
        needs_clarification	-5	the thirty ; then no ; ther now ; thi hous ; thi yr ; think im ; thre month
        needs_clarification	-5	thril ; tol ; told his ; tonight she ; treatment ; truck driv ; two night
        needs_clarification	-5	un lug ; up aft ; urgent car ; viv con ; vivitrol ; walk out ; warranty
        needs_clarification	-5	was one ; we keep ; went in ; what can ; wil think ; with narcan ; wok up
        needs_clarification	-5	wont hold ; wrot your ; y nad ; y ya ; you cal ; you locat ; your doctor
        needs_clarification	-5	zolpidem ; ~a ~day ; ~away ; ~day ; ~he ; ~lik ~to ; ~odd ; ~sz ; ~tap
        needs_clarification	-5	~week
        needs_clarification	-6	*duration.1 ; *family.0 ; *frequency.2
        needs_clarification	-6	*lostThroughUse.0:other_experiencer ; *number.1 ; *quantity.3 ; *relief.0
        needs_clarification	-6	*sinceLastUse.3 ; *substance.2:hypothetical ; *vendor.1 ; 0 ; 0 dia ; 0 f
        needs_clarification	-6	0 smok ; 0 thi ; 0 tim ; a dio ; a fifth ; a marc ; a physician ; a wk
        needs_clarification	-6	ahi ; and noth ; and think ; apostroph ; april ; ataqu ; bajit ; been snort
        needs_clarification	-6	been tak ; beer on ; behavioral ; behavioral health ; best for ; big tank
        needs_clarification	-6	by 0 ; cad quincen ; cal thi ; cal whisper ; casi no ; cb tue ; center
        needs_clarification	-6	centro ; cheat ; chin on ; church bulletin ; clr polit ; clr work ; cna
        needs_clarification	-6	comment ; could i ; coupl of ; cuanta ; day in ; day no ; de mas ; death in
        needs_clarification	-6	dieron de ; digit ; dobl ; dont tel ; doordash ; dorm ; dos ano
        needs_clarification	-6	dos semana ; drench ; en abril ; end with ; evening ; evry ; exp
        needs_clarification	-6	experienci ; febrer ; found him ; ghost on ; got hom ; grati ; grupo
        needs_clarification	-6	hay quien ; hes mak ; his whol ; hx 0 ; i fix ; i get ; in rm ; inject
        needs_clarification	-6	inventari ; is outsid ; john ; joint pain ; la botel ; last beer
        needs_clarification	-6	last wint ; le hag ; le quit ; lik 0 ; lin was ; lineman ; m meth ; malibu
        needs_clarification	-6	marz ; medical ; mgmt ; mol + ; mot ; muev ; must ; necesit una ; needl
        needs_clarification	-6	no coverag ; no subst ; no ~opi ; no ~sz ; noch y ; not every ; nt
        needs_clarification	-6	of county ; of em ; of win ; off from ; offer ; ofrec ; only that ; or 0
        needs_clarification	-6	or so ; p / ; par del ; part tim ; pasaden ; pedaz ; perdi la ; pharmacy
        needs_clarification	-6	phon # ; php ; por quien ; pregnant ; pued falt ; quinc ano ; repav
        needs_clarification	-6	rivotril ; se por ; sept ; sherry ; shot my ; sick ; sign said ; sintoma
        needs_clarification	-6	sist need ; sleep ; so loud ; sob ; sob hom ; som weekend ; somewher to
        needs_clarification	-6	start on ; steady ; stitch ; stop the ; student ; surgeon ; sus ; tak his
        needs_clarification	-6	tak someth ; terapi ; terc dia ; test ; the afternoon ; the stamp ; tim the
        needs_clarification	-6	tmrw a ; to drop ; tom un ; top of ; tratamient y ; tre ano ; uds
        needs_clarification	-6	un pedaz ; vecin me ; vein ; viern y ; violent ; visitor park ; wak my
        needs_clarification	-6	walmart ; want tx ; week in ; week with ; whatsap ; whit claw ; wif has
        needs_clarification	-6	with din ; wont wak ; x 0 ; you how ; you run ; you stil ; your iop
        needs_clarification	-6	your resident ; ~back ; ~diari ; ~end ; ~etoh / ; ~me ; ~outpatient
        needs_clarification	-6	~residential ; ~shak
        needs_clarification	-7	$ 0 ; *abstinent.0:other_experiencer ; *abstinent.2 ; *backToUse.0
        needs_clarification	-7	*barrierChild.1 ; *emergency.3 ; *emergency.4 ; *family.4 ; *jobSeeker.0
        needs_clarification	-7	*sinceStopping.2 ; 0 drink ; 0 today ; a desk ; a m ; a shift ; a sob
        needs_clarification	-7	acab de ; addict to ; again tmrw ; agost ; and hav ; and som ; ano me
        needs_clarification	-7	been smok ; bil for ; botel ; bourbon ; bunk ; busc un ; c/o ; cadc
        needs_clarification	-7	cant stop ; cdl ; cervez ; chew ; competitor ; consejer ; coverag ; cuart 0
        needs_clarification	-7	cut me ; day is ; desd anoch ; diari desd ; disagre ; do a ; donat
        needs_clarification	-7	dont go ; el cuart ; email is ; empec con ; en may ; enganch ; entreg
        needs_clarification	-7	episod ; every few ; flood the ; for $ ; four night ; gram a ; handful
        needs_clarification	-7	hasnt had ; hav me ; high not ; hlep ; homeles ; i stay ; in program
        needs_clarification	-7	inspector ; insur ; its every ; la nariz ; lo mio ; long haul ; longest
        needs_clarification	-7	los fin ; loud clr ; lu 0 ; me 0 ; meth again ; meth sinc ; month at
        needs_clarification	-7	month of ; my mouth ; nam no ; nariz ; nina ; nobody at ; off xanax
        needs_clarification	-7	on crack ; on day ; or four ; position ; ppl ; prescrib ; rath be ; requir
        needs_clarification	-7	rigid ; rub ; rung ; scar me ; sem ; sherif ; shop and ; sinc ; six a
        needs_clarification	-7	smok weed ; su cuent ; svc ; telehealth ; tembl ; ten day ; teng hijo
        needs_clarification	-7	tent ; the dts ; the liv ; the week ; thought we ; to ten ; to whom
        needs_clarification	-7	tom desd ; tom ni ; touch anyth ; trial ; two beer ; un centr ; unpaid
        needs_clarification	-7	vacant ; w ; was 0 ; went rigid ; wif want ; win at ; wknd ; work day
        needs_clarification	-7	would your ; would ~lik ; x a ; ya quier ; you hir
        needs_clarification	-8	*functioning.0 ; *injecting.0:other_experiencer ; *mildCue.0 ; *number.2
        needs_clarification	-8	*occasional.0:other_experiencer ; *otherService.5:other_experiencer
        needs_clarification	-8	*quantity.2 ; *quitting.0 ; *rehabDone.0 ; *seizure.0:historical
        needs_clarification	-8	*sinceLastUse.2 ; *spam.0 ; *substance.0:other_experiencer ; *substance.3
        needs_clarification	-8	*withdrawalHint.0:negated ; *withdrawalSign.0:other_experiencer ; 0 a ; 0 m
        needs_clarification	-8	0 want ; a lin ; a vec ; addict ; at parti ; atty ; august ; been on ; beer
        needs_clarification	-8	brandy ; cannot ; clinical ; coc los ; cocain 0 ; completion ; con usted
        needs_clarification	-8	cost me ; dai 0 ; day my ; day now ; day of ; delirium tremen ; deni ~si
        needs_clarification	-8	deploy ; dept ; do it ; dos mes ; eleven year ; every month ; everyday
        """
}
