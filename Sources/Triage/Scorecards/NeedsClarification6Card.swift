extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	-3	dog ate ; dollar ; don it ; dond uno ; doubl ; draw that ; drip ; dtr 0
        needs_clarification	-3	durm en ; dwayn ; eap ; ech ; ech agu ; el horari ; el numer ; el son
        needs_clarification	-3	el traj ; email has ; emple ; empty ; en eso ; en febrer ; en juli
        needs_clarification	-3	end cal ; entr ; equivoc ; es coc ; escalofrio ; espald y ; espos dej
        needs_clarification	-3	estan grand ; estanci ; estoy aprend ; estoy bien ; estoy list ; estudiant
        needs_clarification	-3	etoh no ; even i ; every coupl ; every dog ; every nit ; ex kept ; eyelid
        needs_clarification	-3	falt me ; fat ; february ; feel hopeful ; fent ; fentanil ; fentanyl patch
        needs_clarification	-3	ferreteri ; fetty ; fev ; few x ; fifteen minut ; fight over
        needs_clarification	-3	first apartment ; first one ; fiv month ; flood ; for 0 ; for detox
        needs_clarification	-3	for pie ; for self ; for turn ; formulari ; frighten ; from alcohol
        needs_clarification	-3	gallon of ; get int ; get off ; get over ; glov ; go ; god bles
        needs_clarification	-3	goldfish is ; gon to ; grand in ; gray ; grey squirrel ; grocery list
        needs_clarification	-3	grown ; grup par ; guarderi ; guy tak ; guy with ; hac ; had his ; had two
        needs_clarification	-3	hadnt ; hag ; hand wont ; handl ; hang out ; happen when ; has gon
        needs_clarification	-3	has nin ; hat to ; hav high ; havent had ; hay much ; he alway ; he had
        needs_clarification	-3	he mak ; he read ; he snort ; health plan ; hed been ; her at ; her next
        needs_clarification	-3	her tonight ; herman viv ; heroin diari ; hes 0 ; hes at ; hes fin ; hi my
        needs_clarification	-3	highway ; him ; hir for ; his sist ; history ; hom run ; hom with ; hook
        needs_clarification	-3	hous wil ; hung a ; husband talk ; i com ; i complet ; i discharg ; i lock
        needs_clarification	-3	i odd ; i shot ; i show ; i start ; i stop ; id lik ; im all ; im forty
        needs_clarification	-3	im try ; im up ; in colleg ; in everyth ; in hom ; in malibu
        needs_clarification	-3	in withdrawal ; insuranc say ; intern de ; ir ; irs ; is he ; is hes
        needs_clarification	-3	is worri ; it alon ; it befor ; it ring ; its just ; its no ; its spe
        needs_clarification	-3	ive had ; jackpot ; jealou ; jingl ; jittery ; job over ; just kil ; karen
        needs_clarification	-3	ketamin ; ketamin every ; ketamin most ; kid practic ; know at ; la carcel
        needs_clarification	-3	la doctor ; la espald ; la malil ; la pantal ; la primer ; la puent
        needs_clarification	-3	la quier ; la segund ; labio ; land and ; landlord son ; las pierna
        needs_clarification	-3	las xanax ; last drink ; last thursday ; lata de ; laugh at ; le dio
        needs_clarification	-3	le va ; lectur ; left in ; les agradezc ; let him ; library and ; lick
        needs_clarification	-3	lik beet ; lik noth ; lik thi ; linen ; liv mgr ; loan ; locat ; look
        needs_clarification	-3	look up ; los cuid ; los hueso ; lost two ; lu ; lug de ; lug dond
        needs_clarification	-3	mail carri ; mand mi ; mas rap ; me dijeron ; me dont ; me sinc ; me thing
        needs_clarification	-3	med no ; medi de ; medic ; met peric ; metadon ; mgr 0 ; mi cuent
        needs_clarification	-3	mi direccion ; mi muj ; midnight ; mik ; mirror ; misus ; mol at ; mom gav
        needs_clarification	-3	mom wil ; mos ; most day ; moth wont ; mouth and ; mov it ; much trafic
        needs_clarification	-3	mucha gracia ; munec de ; music in ; my card ; my corol ; my dead ; my deal
        needs_clarification	-3	my divorc ; my draw ; my granddaught ; my grocery ; my hand ; my keyboard
        needs_clarification	-3	my pastor ; my thursday ; my way ; my xanax ; mystery ; nam what ; narcand
        needs_clarification	-3	need someon ; negoci por ; neighbor roost ; nev cal ; new doctor ; ni
        needs_clarification	-3	ni de ; nin hour ; nin mas ; ninety ; nit ; nitrou ; nl ; no craving
        needs_clarification	-3	no dorm ; no sient ; no sit ; no tom ; no w/d ; no way ; no ~voic
        needs_clarification	-3	nobody cal ; nobody els ; noc ; nod ; nombr de ; non ; noth he ; now
        needs_clarification	-3	now and ; now so ; nuestr ; nuestr cal ; nurs board ; octob ; of an
        needs_clarification	-3	of gold ; of ther ; off a ; off on ; off suboxon ; old phon ; old self
        needs_clarification	-3	on fent ; on him ; on liv ; on medi ; on payday ; on wkend ; one every
        needs_clarification	-3	only ; only been ; only do ; only drink ; only smok ; open to ; opening for
        needs_clarification	-3	opioid ; or fiv ; our softbal ; our van ; out i ; outreach 0 ; oven that
        needs_clarification	-3	over it ; pacient ; pantal ; pap tom ; parcel ; pardon ; parti ; party and
        needs_clarification	-3	patient ; patient in ; peg ahorit ; pelean por ; peopl go ; per con
        needs_clarification	-3	per diem ; perc 0 ; perdi ; permis ; permis de ; phon charg ; physician
        needs_clarification	-3	piden ; piedra ; pierna ; plac of ; plac with ; platan ; plum ; poem
        needs_clarification	-3	por and ; por error ; porqu me ; positiv for ; practic aft ; practition
        needs_clarification	-3	prefer text ; prefier no ; pregnant and ; prep ; pres 0 ; prior ; probab
        needs_clarification	-3	proces ; pronounc ; pronounc my ; psicolog ; pueden ; puert era ; pumpkin
        needs_clarification	-3	purpl ; put away ; put me ; put rais ; que termin ; quej ; quien me
        needs_clarification	-3	quier que ; ra ; rac ; random ; re park ; receiv ; recib de ; recruit
        needs_clarification	-3	rehab and ; repair accordion ; respons ; retain ; rig ; right so ; rns
        needs_clarification	-3	robocal ; rop de ; rop for ; routin ; ruiz ; said you ; sal de ; sali
        needs_clarification	-3	salv ; saturday ; say our ; season ; see him ; see the ; see thing ; seiz
        needs_clarification	-3	seman ; seo ; set of ; shak so ; shaky ; she goe ; she start ; shift
        needs_clarification	-3	shot up ; should go ; si no ; siet ; silent ; sin segur ; sinc friday
        needs_clarification	-3	sinc our ; sinc sept ; singl night ; skin is ; slot machin ; smel it
        needs_clarification	-3	smokin ; snow ; snow gav ; so confus ; so far ; so is ; so long ; so often
        needs_clarification	-3	soc ; solit ; somewher ; sorry thi ; sound calm ; spar set ; speak tagalog
        needs_clarification	-3	spel bee ; spel my ; spil ; spin ; spot ; spous ; stair in ; stash
        needs_clarification	-3	station on ; stay in ; stil ; stop ; structur ; stuck on ; stupid ; sub
        needs_clarification	-3	sud ; suelt ; suicid ; sum ; sunburn ; supervision ; surf ; surgery last
        needs_clarification	-3	survey ; sus orden ; syrup ; sí quier ; tak turn ; tak women ; tallboy
        needs_clarification	-3	team is ; telegram ; ten ; ten in ; tercer ; text me ; text only ; than the
        needs_clarification	-3	that much ; that part ; that thing ; the arm ; the barb ; the beer
        needs_clarification	-3	the big ; the courthous ; the extension ; the hammock ; the insuranc
        needs_clarification	-3	the iop ; the lad ; the layof ; the longest ; the map ; the north
        needs_clarification	-3	the plat ; the restaurant ; the run ; the ski ; the smok ; the speak
        needs_clarification	-3	the vend ; the vodk ; theat ; them ; then at ; therapist ; they
        needs_clarification	-3	they threw ; thi # ; thi past ; thing i ; think its ; third floor ; thre
        needs_clarification	-3	thre year ; through saturday ; thru work ; tie to ; tienen ; tim ive
        needs_clarification	-3	tim sinc ; tim today ; tir la ; to chang ; to fiv ; to fix ; to friday
        needs_clarification	-3	to just ; to keep ; to wear ; to your ; tod el ; today 0 ; todo los
        needs_clarification	-3	toilet ; tom ; tom demasi ; tom diari ; tom dos ; tongu ; tonight it
        needs_clarification	-3	tonsil ; tox ; trabajo ; tractor ; trai ; traig ; traine ; traj de ; transf
        needs_clarification	-3	trap ; tre ; try to ; tuesday and ; tunnel ; twic ; twic a ; twin and
        needs_clarification	-3	two a ; two month ; tx ; tx no ; u got ; u just ; una obr ; unhous
        needs_clarification	-3	used anyth ; uso ; vaci ; vacun ; vap weed ; vec en ; vecin de ; vecin toc
        needs_clarification	-3	vegetarian ; ventur ; vest azul ; vez en ; visita ; vodk every ; voic and
        needs_clarification	-3	voic wer ; wak up ; wal of ; walk int ; was cok ; was gon ; was mortifi
        needs_clarification	-3	was surpris ; was two ; we rang ; we wait ; weak ; web ; week pregnant
        needs_clarification	-3	week thre ; weekday ; weekend ; weekend only ; wer rais ; what now
        needs_clarification	-3	wher doe ; who repair ; who sel ; who wil ; whol row ; wholesal ; wil ask
        needs_clarification	-3	wil i ; wil my ; wil text ; win 0 ; win with ; windy ; wint ; within
        needs_clarification	-3	without a ; without it ; wiv ; wk ; work no ; work weekend ; workday
        needs_clarification	-3	worri about ; would tak ; wound ; wrinkl ; writ letter ; y casi ; y coc
        needs_clarification	-3	y de ; y hoy ; y ni ; y sin ; y traig ; y uno ; ya est ; year ; year now
        needs_clarification	-3	yesterday ; yo lo ; you kind ; your 0 ; ~0 ~day ; ~ask ; ~at ; ~convulsion
        needs_clarification	-3	~dej ; ~dop ; ~dry ; ~epilepsy ; ~etoh ; ~etoh no ; ~go ; ~i ; ~in
        needs_clarification	-3	~off ~it ; ~program ; ~reciben ; ~seiz ; ~sinc ; ~sob ; ~stay ; ~stil
        needs_clarification	-3	~ther ; ~thre ; ~tiembl ; ~two ; ~voic ; ~withdrawal ; ~x
        needs_clarification	-4	% off ; *ago.1 ; *hallucination.0:hypothetical ; *hallucination.9
        needs_clarification	-4	*heavy.0:other_experiencer ; *keptUsing.0 ; *otherService.2
        needs_clarification	-4	*overdose.0:other_experiencer ; *overdoseNow.0:other_experiencer
        needs_clarification	-4	*quitting.0:historical ; *residentialDone.0 ; *residentialWord.0:historical
        needs_clarification	-4	*substance.0:negated ; *substance.2 ; *thirdParty.0 ; *unaided.0
        needs_clarification	-4	*vendor.0 ; *wantsToQuit.0 ; 0 cb ; 0 com ; 0 d ; 0 de ; 0 dolar ; 0 on
        needs_clarification	-4	a borrow ; a circl ; a civil ; a cord ; a drunk ; a guy ; a patient
        needs_clarification	-4	a sound ; about thre ; about two ; absenc ; acab las ; addy ; adic ; admit
        needs_clarification	-4	aged ; ago he ; ago i ; al fond ; alcoholic ; all on ; allow phon ; alvar
        needs_clarification	-4	amaneci ; amigo ; and doing ; and dont ; and had ; and keep ; and on
        needs_clarification	-4	and out ; and sinc ; and smok ; and thursday ; ansiedad ; anti ; apr
        needs_clarification	-4	archiv ; arm and ; aseguranz ; asham and ; at christma ; at how ; at your
        needs_clarification	-4	ayud por ; bakersfield ; bang ; basical ; be away ; been awful ; been my
        needs_clarification	-4	been ~arrest ; bio ; blanket ; borrow phon ; breath from ; broth at ; buddy
        needs_clarification	-4	bulletin ; bundl ; busc alg ; busc la ; but he ; but its ; buy the ; cabin
        needs_clarification	-4	cad vez ; cal ask ; cal tien ; can get ; cant quit ; carcel ; chatter
        needs_clarification	-4	check in ; chil and ; church bel ; cinc dia ; clas for ; claw ; clink on
        needs_clarification	-4	clonazepam ; clr and ; clr cal ; clr chat ; clr chatty ; clr found
        needs_clarification	-4	clr prefer ; clr said ; clr shout ; cobija y ; cocain for ; cocher
        needs_clarification	-4	coffe can ; coffe ring ; coin ; cok at ; conch ; cool ; costal ; could say
        needs_clarification	-4	county ; court report ; crack every ; cuant cobran ; cuart ; cuatr dia
        needs_clarification	-4	dad said ; dad want ; dan permis ; day without ; de dia ; de tom ; de vin
        needs_clarification	-4	del corre ; demasi ; dentist ; desert ; despeg ; det ; dia me ; did it
        needs_clarification	-4	dijeron ; dio un ; dio una ; dog he ; doing ; don ; door lock ; dos
        needs_clarification	-4	down on ; dram ; drink at ; drink is ; drink was ; drop in ; drov through
        needs_clarification	-4	dur ; eight month ; el cuerp ; eleven ; employment ; encampment ; ene
        needs_clarification	-4	enfermeri ; er ; espald ; estan contrat ; estetic ; estuv con
        needs_clarification	-4	estuv intern ; even a ; ex client ; fac and ; falt una ; fax machin ; feb
        needs_clarification	-4	fee ; fentanyl dai ; fentanyl in ; fev 0 ; few ; few night ; fioricet
        needs_clarification	-4	first tim ; first week ; fiv tim ; flight to ; fond ; for him ; for parent
        needs_clarification	-4	for residential ; for whatev ; for wiv ; four or ; fri ; friend moth ; gat
        needs_clarification	-4	get high ; get through ; giv or ; goe in ; goosebump ; gras when
        needs_clarification	-4	hablan espanol ; hac cinc ; hac cuatr ; half ; half an ; hammock ; hand are
        needs_clarification	-4	hav someth ; havent ; he can ; heav ; hel to ; her counselor ; her off
        needs_clarification	-4	hierb ; him up ; his fingernail ; hom now ; hom right ; hum the ; husb 0
        needs_clarification	-4	i appreciat ; i drop ; i hadnt ; i sent ; i smok ; i wak ; if i ; im with
        needs_clarification	-4	internarl ; ir a ; it bug ; it just ; itemiz ; its min ; its one ; jameson
        needs_clarification	-4	job know ; join ; jun and ; just the ; ketamin 0 ; la boc ; la cort
        needs_clarification	-4	la ferreteri ; la hierb ; la licenci ; lausd ; left # ; left at ; left on
        needs_clarification	-4	let peopl ; letici ; lik ; lik it ; liv w ; llev cinc ; lmft ; lo tienen
        needs_clarification	-4	m crack ; mail addres ; management ; marca ; martini ; mas eso ; md ; mdm
        needs_clarification	-4	me aft ; me cobr ; me mud ; me pid ; me qued ; medical detox ; mensaj de
        needs_clarification	-4	met a ; meth i ; meth off ; mezcal ; mgr ; mis work ; mom worri ; money
        needs_clarification	-4	month in ; month now ; most ; mouth ; mov out ; my baby ; my day ; my glas
        needs_clarification	-4	my groceri ; my nos ; myself to ; na ; nahuatl ; nd tim ; need somewher
        needs_clarification	-4	nev got ; nev mis ; nev read ; next rung ; night ; night for ; night out
        needs_clarification	-4	nip ; no duerm ; no leav ; no sleep ; no ~fev ; nois lik ; nonstop
        needs_clarification	-4	not given ; not wak ; noth happen ; now her ; np ; numb as ; numer ; o tre
        needs_clarification	-4	och ano ; odd ; of current ; of it ; on ketamin ; on radi ; on spe ; onc a
        needs_clarification	-4	one i ; organiz ; oth use ; outpatient program ; ox ; panic attack
        needs_clarification	-4	papel alumini ; par clinica ; par de ; par mis ; par pon ; patient ther
        needs_clarification	-4	pen escrib ; perdi mi ; phon died ; phon me ; pleas help ; podcast ; port
        needs_clarification	-4	potato ; preci ; professional ; program residencial ; proof ; proxim
        needs_clarification	-4	psychiatrist ; pump ; quier ; quincen ; quit el ; rain on ; rais 0 ; ralph
        needs_clarification	-4	ran out ; rang back ; re balanc ; recovery ; regres a ; rehab ; releas
        needs_clarification	-4	renat ; resident 0 ; residential for ; residential program ; retirement
        needs_clarification	-4	right back ; rol coast ; rop que ; run out ; sab y ; said good
        needs_clarification	-4	said goodby ; sali el ; sam night ; say get ; school swim ; se desd
        needs_clarification	-4	second week ; second year ; sesion ; seven ; seven year ; sharpen kniv
        needs_clarification	-4	she just ; shoot cok ; should lik ; shout over ; si pued ; siet ano
        needs_clarification	-4	sig con ; sinc aug ; sinc jun ; singl ; singl day ; six pack ; slam
        needs_clarification	-4	sleep at ; smal print ; sneez ; somebody read ; someplac ; spanish ; spe to
        needs_clarification	-4	specialist ; spoon in ; sport bet ; ssn ; start using ; statu ; studi
        needs_clarification	-4	su oficin ; su program ; suboxon ; sum and ; summary ; sun ; sunday night
        needs_clarification	-4	sunny ; sx ; tak one ; tar ; tea to ; tech de ; teng con ; teng papel
        needs_clarification	-4	teni en ; termin el ; that tak ; the community ; the deal ; the detox
        needs_clarification	-4	the highway ; the job ; the judg ; the lat ; the mirror ; the snow
        needs_clarification	-4	ther been ; ther not ; ther now ; they split ; thi far ; thi sum ; thi the
        needs_clarification	-4	thre day ; threat to ; to forty ; told cant ; tom 0 ; tonight hes
        needs_clarification	-4	tonsil out ; too many ; tryn ; tuesday ; tweak ; twelv year ; two
        needs_clarification	-4	two bottl ; two hour ; un program ; upright ; use 0 ; use in ; use want
        needs_clarification	-4	varia vec ; vez ; volvi a ; w 0 ; walk the ; want help ; want me
        needs_clarification	-4	want step ; was thirty ; we get ; websit on ; wednesday ; what are
        needs_clarification	-4	what was ; when can ; when ther ; when you ; wher els ; wher i
        needs_clarification	-4	whit knuckl ; who are ; wil feed ; with nurs ; without ; wont tak
        needs_clarification	-4	work phon ; would lik ; x wk ; year sob ; your client ; your competitor
        needs_clarification	-4	your detox ; your even ; your facility ; your residential ; zapato ; ~/
        needs_clarification	-4	~a ; ~away ; ~com ; ~com ~off ; ~dts ; ~fev ; ~for ; ~liv ~in ; ~resi
        needs_clarification	-4	~spel ; ~temblor ; ~w/d ; ~when ~i ; ~work
        needs_clarification	-5	$ ; *ago.2 ; *clientAdmin.0:other_experiencer ; *emergency.4:negated
        needs_clarification	-5	*frequency.1 ; *jobSeeker.1 ; *occasional.0:negated ; *otherService.4
        needs_clarification	-5	*pregnancy.0:other_experiencer ; *quantity.4:negated
        needs_clarification	-5	*service.0:hypothetical ; *substance.0:historical ; *substance.1:negated
        needs_clarification	-5	/ ; 0 # ; 0 im ; 0 now ; 0 pk ; 0 pls ; 0 thi ; a beer ; a drop
        needs_clarification	-5	a facility ; a grief ; a handl ; a jump ; a packag ; a piec ; a plat
        needs_clarification	-5	a pod ; a quart ; a report ; a sit ; a six ; a theat ; addres is
        needs_clarification	-5	again tonit ; an even ; an iop ; and help ; and put ; and saturday
        needs_clarification	-5	and shak ; and today ; and used ; anyth for ; asdlkj ; ate a ; back surgery
        needs_clarification	-5	bajarl ; banan bread ; bark ; bathroom floor ; beer aft ; befor 0
        needs_clarification	-5	befor thanksgiv ; blam ; bor at ; box to ; brochur at ; bucket
        needs_clarification	-5	busc trabaj ; by 0 ; by lunch ; caguama ; cal dur ; canal ; candl for
        needs_clarification	-5	cant mis ; car was ; casi diari ; cert ; certifi ; circl ; clinica
        needs_clarification	-5	clr gav ; clr lik ; clr mov ; clr read ; cocain most ; cocain on ; cok thre
        needs_clarification	-5	complaint ; congratulation ; could do ; could my ; coupl tim ; crack most
        needs_clarification	-5	craving ; crayon ; cuand puedan ; current ; d for ; dat of ; day aft
        needs_clarification	-5	day for ; day off ; day she ; day thre ; de ahi ; de desintoxicacion
        needs_clarification	-5	de rehabilitacion ; de visita ; del ano ; desd hac ; detectiv ; detox for
        needs_clarification	-5	did the ; dip ; do meth ; dog food ; dog is ; domino ; dond empez ; dos dia
        needs_clarification	-5	drank ; drink lik ; dx ; each even ; eco ; eight ; eight or ; el juez
        needs_clarification	-5	el puest ; empti ; en agost ; epileptic ; eso ; eve ; exclusiv ; extern
        needs_clarification	-5	f/u ; falt al ; fami jok ; favor llamenm ; fir ; fit in ; fiv or
        needs_clarification	-5	for rehab ; for someth ; form ~pt ; friend gav ; from every ; fry ; gf
        needs_clarification	-5	giggl ; go anywher ; golf cours ; grandson is ; grup de ; gummi ; hag al
        needs_clarification	-5	hast que ; he eat ; himself in ; hom from ; hormiga ; hous and ; how do
        needs_clarification	-5	i buy ; i drink ; i kick ; i overdos ; i shak ; in check ; in iop ; in lot
        needs_clarification	-5	insuranc no ; is bet ; is doing ; is one ; its been ; itself ; ket
        needs_clarification	-5	kid from ; la cen ; la noch ; las tard ; ld ; le dieron ; le grit ; licenci
        needs_clarification	-5	limpiez ; mand carta ; mayb two ; me as ; me fue ; me int ; me met
        needs_clarification	-5	mention your ; mes ; mft ; mi senor ; mom in ; month ; mosquito
        needs_clarification	-5	most evening ; music ; my dentist ; my stay ; n ; nam given ; nasal ; needl
        needs_clarification	-5	nephew 0 ; nervou about ; no program ; no withdrawal ; nobody can ; nor
        needs_clarification	-5	novemb ; now no ; numer de ; oct ; octob and ; odd on ; ofrecemo ; on and
        needs_clarification	-5	only pleas ; oop ; opening ; or six ; otherwis ; our 0 ; own and ; oye el
        needs_clarification	-5	pagin ; panel ; paycheck ; pension ; per mi ; phil ; phot on ; pid ; pk
        needs_clarification	-5	pls ; priv ; prog ; program ; protocol ; puedan ; puls ; quiet in ; radt
        needs_clarification	-5	rank ; rav ; ready for ; rehabilitacion ; replac ; represent ; resident
        needs_clarification	-5	resum ; return a ; rock music ; sam coffe ; se inyect ; se pas ; seventeen
        needs_clarification	-5	shak and ; she back ; she had ; shift and ; sinc fri ; smok ; smok fent
        needs_clarification	-5	som night ; someth with ; sport ; stepson play ; straw ; street has ; sí y
        needs_clarification	-5	tak blood ; tap ; teach at ; teach used ; term ; thank in ; that how
        needs_clarification	-5	the bait ; the label ; the menu ; the plastic ; the shak ; the thirty
        needs_clarification	-5	then no ; thi hous ; thi yr ; think im ; thre month ; thril ; tol
        needs_clarification	-5	told his ; tonight she ; tratamient y ; treatment ; truck driv ; two night
        needs_clarification	-5	un lug ; up aft ; urgent car ; viv con ; vivitrol ; walk out ; warranty
        needs_clarification	-5	was one ; we keep ; went in ; what can ; wil think ; with narcan ; wok up
        needs_clarification	-5	wont hold ; wrot your ; y nad ; y ya ; you cal ; you locat ; your doctor
        needs_clarification	-5	zolpidem ; ~a ~day ; ~day ; ~he ; ~lik ~to ; ~odd ; ~sz ; ~tap ; ~week
        needs_clarification	-6	*duration.1 ; *family.0 ; *frequency.2
        needs_clarification	-6	*lostThroughUse.0:other_experiencer ; *number.1 ; *quantity.3 ; *relief.0
        needs_clarification	-6	*sinceLastUse.3 ; *substance.2:hypothetical ; *vendor.1 ; 0 ; 0 dia ; 0 f
        needs_clarification	-6	0 smok ; 0 tim ; a dio ; a fifth ; a marc ; a physician ; a wk ; ahi
        needs_clarification	-6	and noth ; and think ; apostroph ; april ; ataqu ; bajit ; barstow
        needs_clarification	-6	been snort ; been tak ; beer on ; behavioral ; behavioral health ; best for
        needs_clarification	-6	big tank ; cad quincen ; cal thi ; cal whisper ; casi no ; cb tue ; center
        needs_clarification	-6	centro ; cheat ; chin on ; church bulletin ; clr polit ; clr work ; cna
        needs_clarification	-6	comment ; could i ; coupl of ; cuanta ; day in ; day no ; de mas ; death in
        needs_clarification	-6	dieron de ; digit ; dobl ; dont tel ; doordash ; dorm ; dos ano
        needs_clarification	-6	dos semana ; drench ; en abril ; end with ; evening ; evry ; exp
        needs_clarification	-6	experienci ; febrer ; found him ; ghost on ; got hom ; grati ; grupo
        needs_clarification	-6	hay quien ; hes mak ; his whol ; hx 0 ; i fix ; i get ; in rm ; inject
        needs_clarification	-6	inventari ; is outsid ; john ; joint pain ; la botel ; last beer
        needs_clarification	-6	last wint ; le hag ; le quit ; lik 0 ; lin was ; lineman ; malibu ; marz
        needs_clarification	-6	medical ; mgmt ; mol + ; mot ; muev ; must ; necesit una ; no coverag
        needs_clarification	-6	no subst ; no ~opi ; no ~sz ; noch y ; not every ; nt ; of county ; of em
        needs_clarification	-6	of win ; off from ; offer ; ofrec ; only that ; or 0 ; or so ; p /
        needs_clarification	-6	par del ; part tim ; pasaden ; pedaz ; perdi la ; pharmacy ; phon # ; php
        needs_clarification	-6	por quien ; pregnant ; pued falt ; quinc ano ; repav ; rivotril ; se por
        needs_clarification	-6	sept ; sherry ; shot my ; sick ; sign said ; sintoma ; sist need ; sleep
        needs_clarification	-6	so loud ; sob ; sob hom ; som weekend ; somewher to ; start on ; steady
        needs_clarification	-6	stitch ; stop the ; student ; surgeon ; sus ; tak his ; tak someth ; terapi
        needs_clarification	-6	terc dia ; test ; the afternoon ; the stamp ; tim the ; tmrw a ; to drop
        needs_clarification	-6	tom un ; top of ; tre ano ; uds ; un pedaz ; vecin me ; vein ; viern y
        needs_clarification	-6	violent ; visitor park ; wak my ; walmart ; want tx ; week in ; week with
        needs_clarification	-6	whatsap ; whit claw ; wif has ; with din ; wont wak ; would your ; x 0
        needs_clarification	-6	you how ; you run ; you stil ; your iop ; your resident ; ~back ; ~diari
        needs_clarification	-6	~end ; ~etoh / ; ~me ; ~outpatient ; ~residential ; ~shak
        needs_clarification	-7	$ 0 ; *abstinent.0:other_experiencer ; *abstinent.2 ; *backToUse.0
        needs_clarification	-7	*barrierChild.1 ; *emergency.3 ; *emergency.4 ; *family.4 ; *jobSeeker.0
        needs_clarification	-7	*sinceStopping.2 ; 0 drink ; 0 today ; a desk ; a m ; a shift ; a sob
        needs_clarification	-7	acab de ; addict to ; again tmrw ; agost ; and hav ; and som ; ano me
        needs_clarification	-7	been smok ; bil for ; botel ; bourbon ; bunk ; busc un ; c/o ; cadc
        needs_clarification	-7	cant stop ; cdl ; cervez ; chew ; competitor ; consejer ; coverag ; cuart 0
        needs_clarification	-7	cut me ; day is ; day of ; desd anoch ; disagre ; do a ; donat ; dont go
        needs_clarification	-7	el cuart ; email is ; empec con ; en may ; enganch ; entreg ; episod
        needs_clarification	-7	every few ; flood the ; for $ ; four night ; gram a ; handful ; hasnt had
        needs_clarification	-7	hav me ; high not ; hlep ; homeles ; i stay ; in program ; inspector
        needs_clarification	-7	insur ; its every ; la nariz ; lo mio ; long haul ; longest ; los fin
        needs_clarification	-7	loud clr ; lu 0 ; m meth ; me 0 ; meth again ; meth sinc ; month at
        needs_clarification	-7	month of ; my mouth ; nam no ; nariz ; nina ; nobody at ; off xanax
        needs_clarification	-7	on crack ; on day ; or four ; position ; ppl ; prescrib ; rath be ; requir
        needs_clarification	-7	rigid ; rub ; rung ; scar me ; sem ; sherif ; shop and ; sinc ; six a
        needs_clarification	-7	smok weed ; su cuent ; svc ; telehealth ; tembl ; ten day ; teng hijo
        needs_clarification	-7	tent ; the dts ; the liv ; the week ; thought we ; to interview ; to ten
        needs_clarification	-7	to whom ; tom desd ; tom ni ; touch anyth ; trial ; two beer ; un centr
        needs_clarification	-7	unpaid ; vacant ; w ; was 0 ; went rigid ; wif want ; wknd ; work day
        needs_clarification	-7	would ~lik ; x a ; ya quier ; you hir ; ~his
        needs_clarification	-8	*functioning.0 ; *injecting.0:other_experiencer ; *mildCue.0 ; *number.2
        needs_clarification	-8	*occasional.0:other_experiencer ; *otherService.5:other_experiencer
        needs_clarification	-8	*quantity.2 ; *quitting.0 ; *rehabDone.0 ; *seizure.0:historical
        needs_clarification	-8	*sinceLastUse.2 ; *spam.0 ; *substance.0:other_experiencer ; *substance.3
        needs_clarification	-8	*withdrawalHint.0:negated ; *withdrawalSign.0:other_experiencer ; 0 a ; 0 m
        needs_clarification	-8	0 want ; a lin ; a vec ; addict ; atty ; august ; been on ; beer ; brandy
        needs_clarification	-8	cannot ; clinical ; coc los ; cocain 0 ; completion ; con usted ; cost me
        needs_clarification	-8	dai 0 ; day my ; day now ; delirium tremen ; deni ~si ; deploy ; dept
        """
}
