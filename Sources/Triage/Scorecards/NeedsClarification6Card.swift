extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	-3	estoy bien ; estoy list ; estudiant ; etoh no ; even i ; every coupl
        needs_clarification	-3	every dog ; every nit ; ex kept ; eyelid ; falt me ; fat ; february
        needs_clarification	-3	feel hopeful ; fent ; fentanil ; fentanyl patch ; ferreteri ; fetty ; fev
        needs_clarification	-3	few x ; fifteen minut ; fight over ; first apartment ; first one
        needs_clarification	-3	fiv month ; flood ; for 0 ; for detox ; for pie ; for self ; for turn
        needs_clarification	-3	formulari ; frighten ; from alcohol ; gallon of ; get int ; get off
        needs_clarification	-3	get over ; glov ; go ; god bles ; goldfish is ; gon to ; grand in ; gray
        needs_clarification	-3	grey squirrel ; grocery list ; grown ; grup par ; guarderi ; guy tak
        needs_clarification	-3	guy with ; hac ; had his ; had two ; hadnt ; hag ; hand wont ; handl
        needs_clarification	-3	hang out ; happen when ; has gon ; has nin ; havent had ; hay much
        needs_clarification	-3	he alway ; he had ; he mak ; he read ; he snort ; health plan ; hed been
        needs_clarification	-3	her at ; her next ; her tonight ; herman viv ; heroin diari ; hes 0
        needs_clarification	-3	hes at ; hes fin ; hi my ; highway ; him ; hir for ; his sist ; history
        needs_clarification	-3	hom run ; hom with ; hook ; hous wil ; hung a ; husband talk ; i com
        needs_clarification	-3	i complet ; i discharg ; i lock ; i odd ; i shot ; i show ; i stop ; id lik
        needs_clarification	-3	im all ; im forty ; im try ; im up ; in colleg ; in everyth ; in hom
        needs_clarification	-3	in malibu ; in withdrawal ; insuranc say ; intern de ; ir ; irs ; is he
        needs_clarification	-3	is hes ; is worri ; it alon ; it befor ; it ring ; its just ; its no
        needs_clarification	-3	its spe ; ive had ; jackpot ; jealou ; jingl ; jittery ; job over
        needs_clarification	-3	just kil ; karen ; ketamin ; ketamin every ; ketamin most ; kid practic
        needs_clarification	-3	know at ; la carcel ; la doctor ; la espald ; la malil ; la pantal
        needs_clarification	-3	la primer ; la puent ; la quier ; la segund ; labio ; land and
        needs_clarification	-3	landlord son ; las pierna ; las xanax ; last drink ; last thursday
        needs_clarification	-3	lata de ; laugh at ; le dio ; le va ; lectur ; left in ; les agradezc
        needs_clarification	-3	let him ; library and ; lick ; lik beet ; lik noth ; lik thi ; linen
        needs_clarification	-3	liv mgr ; loan ; locat ; look ; look up ; los cuid ; los hueso ; lost two
        needs_clarification	-3	lu ; lug de ; lug dond ; mail carri ; mand mi ; mas rap ; me dijeron
        needs_clarification	-3	me dont ; me sinc ; me thing ; med no ; medi de ; medic ; met peric
        needs_clarification	-3	metadon ; mgr 0 ; mi cuent ; mi direccion ; mi muj ; midnight ; mik
        needs_clarification	-3	mirror ; misus ; mol at ; mom gav ; mom wil ; mos ; most day ; moth wont
        needs_clarification	-3	mouth and ; mov it ; much trafic ; mucha gracia ; munec de ; music in
        needs_clarification	-3	my card ; my dead ; my deal ; my divorc ; my draw ; my granddaught
        needs_clarification	-3	my grocery ; my hand ; my keyboard ; my pastor ; my thursday ; my way
        needs_clarification	-3	my xanax ; mystery ; nam what ; narcand ; need someon ; negoci por
        needs_clarification	-3	neighbor roost ; nev cal ; new doctor ; ni ; ni de ; nin hour ; nin mas
        needs_clarification	-3	ninety ; nit ; nitrou ; nl ; no craving ; no dorm ; no sient ; no sit
        needs_clarification	-3	no tom ; no w/d ; no way ; nobody cal ; nobody els ; noc ; nod ; nombr de
        needs_clarification	-3	non ; noth he ; now ; now and ; now so ; nuestr ; nuestr cal ; nurs board
        needs_clarification	-3	octob ; of an ; of gold ; of ther ; off a ; off on ; off suboxon ; old phon
        needs_clarification	-3	old self ; on fent ; on him ; on liv ; on medi ; on payday ; on wkend
        needs_clarification	-3	one every ; only ; only been ; only do ; only drink ; only smok ; open to
        needs_clarification	-3	opening for ; opioid ; or fiv ; our softbal ; our van ; out i ; outreach 0
        needs_clarification	-3	oven that ; over it ; pacient ; pantal ; pap tom ; parcel ; pardon ; parti
        needs_clarification	-3	party and ; patient ; patient in ; peg ahorit ; pelean por ; peopl go
        needs_clarification	-3	per con ; per diem ; perc 0 ; perdi ; permis ; permis de ; phon charg
        needs_clarification	-3	physician ; piden ; piedra ; pierna ; plac of ; plac with ; platan ; plum
        needs_clarification	-3	poem ; por and ; por error ; porch swing ; porqu me ; positiv for
        needs_clarification	-3	practic aft ; practition ; prefer text ; prefier no ; pregnant and ; prep
        needs_clarification	-3	pres 0 ; prior ; probab ; proces ; pronounc ; pronounc my ; psicolog
        needs_clarification	-3	pueden ; puert era ; pumpkin ; purpl ; put away ; put rais ; que termin
        needs_clarification	-3	quej ; quien me ; quier que ; ra ; rac ; random ; re park ; receiv
        needs_clarification	-3	recib de ; recruit ; rehab and ; repair accordion ; respons ; retain ; rig
        needs_clarification	-3	right so ; rns ; robocal ; rop de ; rop for ; routin ; ruiz ; said you
        needs_clarification	-3	sal de ; sali ; salv ; saturday ; say our ; season ; see him ; see the
        needs_clarification	-3	see thing ; seiz ; seman ; seo ; separate ; set of ; shak so ; shaky
        needs_clarification	-3	sharpen kniv ; she goe ; she start ; shift ; shot up ; should go ; si no
        needs_clarification	-3	siet ; silent ; sin segur ; sinc friday ; sinc our ; sinc sept
        needs_clarification	-3	singl night ; skin is ; slot machin ; smel it ; smokin ; snow ; snow gav
        needs_clarification	-3	so confus ; so far ; so is ; so long ; so often ; soc ; solit ; somewher
        needs_clarification	-3	sorry thi ; sound calm ; spar set ; speak tagalog ; spel bee ; spel my
        needs_clarification	-3	spil ; spin ; spot ; spous ; ssn ; stair in ; stash ; station on ; stay in
        needs_clarification	-3	stil ; stop ; structur ; stuck on ; stupid ; sub ; sud ; suelt ; suicid
        needs_clarification	-3	sum ; sunburn ; supervision ; surf ; surgery last ; survey ; sus orden
        needs_clarification	-3	syrup ; sí quier ; tak turn ; tak women ; tallboy ; team is ; telegram
        needs_clarification	-3	ten ; ten in ; tercer ; text me ; text only ; than the ; that much
        needs_clarification	-3	that part ; that thing ; the arm ; the barb ; the beer ; the big
        needs_clarification	-3	the courthous ; the extension ; the hammock ; the insuranc ; the iop
        needs_clarification	-3	the lad ; the layof ; the longest ; the map ; the north ; the plat
        needs_clarification	-3	the restaurant ; the run ; the ski ; the smok ; the speak ; the vend
        needs_clarification	-3	the vodk ; theat ; them ; then at ; therapist ; they ; they threw ; thi #
        needs_clarification	-3	thi past ; thing i ; think its ; third floor ; thre ; thre year
        needs_clarification	-3	through saturday ; thru work ; tie to ; tienen ; tim ive ; tim sinc
        needs_clarification	-3	tim today ; tir la ; to chang ; to fiv ; to fix ; to friday ; to just
        needs_clarification	-3	to keep ; to your ; tod el ; today 0 ; todo los ; toilet ; tom ; tom demasi
        needs_clarification	-3	tom diari ; tom dos ; tongu ; tonight it ; tonsil ; tox ; trabajo ; tractor
        needs_clarification	-3	trai ; traig ; traine ; traj de ; transf ; trap ; tre ; try to ; tryn
        needs_clarification	-3	tuesday and ; tunnel ; twic ; twic a ; twin and ; two a ; two month ; tx
        needs_clarification	-3	tx no ; u got ; u just ; una obr ; unhous ; used anyth ; uso ; vaci ; vacun
        needs_clarification	-3	vap weed ; vec en ; vecin de ; vecin toc ; vegetarian ; ventur ; vest azul
        needs_clarification	-3	vez en ; vin ; visita ; vodk every ; voic and ; voic wer ; wal of
        needs_clarification	-3	walk int ; was cok ; was gon ; was mortifi ; was surpris ; was two
        needs_clarification	-3	we rang ; we rol ; we wait ; weak ; web ; week pregnant ; week thre
        needs_clarification	-3	weekday ; weekend only ; wer rais ; what now ; wher doe ; who repair
        needs_clarification	-3	who sel ; who wil ; whol row ; wholesal ; wil ask ; wil i ; wil my
        needs_clarification	-3	wil text ; win 0 ; win with ; windy ; wint ; within ; without a
        needs_clarification	-3	without it ; wiv ; wk ; work no ; work weekend ; workday ; worri about
        needs_clarification	-3	would tak ; wound ; wrinkl ; writ letter ; y casi ; y coc ; y de ; y hoy
        needs_clarification	-3	y ni ; y sin ; y traig ; y uno ; ya est ; year ; year now ; yesterday
        needs_clarification	-3	yo lo ; you kind ; your 0 ; ~0 ~day ; ~ask ; ~at ; ~convulsion ; ~dej
        needs_clarification	-3	~dop ; ~dry ; ~epilepsy ; ~etoh ; ~go ; ~i ; ~in ; ~off ~it ; ~program
        needs_clarification	-3	~reciben ; ~seiz ; ~sinc ; ~sob ; ~stay ; ~stil ; ~ther ; ~thre ; ~tiembl
        needs_clarification	-3	~two ; ~voic ; ~withdrawal ; ~x
        needs_clarification	-4	% off ; *ago.1 ; *hallucination.0:hypothetical ; *hallucination.9
        needs_clarification	-4	*heavy.0:other_experiencer ; *keptUsing.0 ; *otherService.2
        needs_clarification	-4	*overdose.0:other_experiencer ; *overdoseNow.0:other_experiencer
        needs_clarification	-4	*quitting.0:historical ; *residentialDone.0 ; *residentialWord.0:historical
        needs_clarification	-4	*substance.0:negated ; *substance.2 ; *thirdParty.0 ; *unaided.0
        needs_clarification	-4	*vendor.0 ; *wantsToQuit.0 ; 0 cb ; 0 com ; 0 d ; 0 de ; 0 dolar ; 0 on
        needs_clarification	-4	a borrow ; a circl ; a civil ; a cord ; a drunk ; a guy ; a patient
        needs_clarification	-4	a sound ; about thre ; about two ; absenc ; acab las ; addy ; adic ; admit
        needs_clarification	-4	aged ; ago he ; ago i ; al fond ; alcoholic ; all on ; allow phon ; alvar
        needs_clarification	-4	amigo ; and doing ; and dont ; and keep ; and on ; and out ; and sinc
        needs_clarification	-4	and smok ; and thursday ; ansiedad ; anti ; apr ; archiv ; arm and
        needs_clarification	-4	aseguranz ; asham and ; at christma ; at how ; at your ; ayud por
        needs_clarification	-4	bakersfield ; bang ; basical ; be away ; been awful ; been my
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
        needs_clarification	-4	la ferreteri ; la hierb ; lausd ; left # ; left at ; left on ; let peopl
        needs_clarification	-4	letici ; lik ; lik it ; liv w ; llev cinc ; lmft ; lo tienen ; m crack
        needs_clarification	-4	mail addres ; management ; marca ; martini ; mas eso ; md ; mdm ; me aft
        needs_clarification	-4	me cobr ; me mud ; me pid ; me qued ; medical detox ; mensaj de ; met a
        needs_clarification	-4	meth i ; meth off ; mezcal ; mgr ; mis work ; mom worri ; money ; month in
        needs_clarification	-4	month now ; most ; mouth ; mov out ; my baby ; my day ; my glas
        needs_clarification	-4	my groceri ; my nos ; myself to ; na ; nahuatl ; nd tim ; need somewher
        needs_clarification	-4	nev got ; nev mis ; nev read ; next rung ; night ; night for ; night out
        needs_clarification	-4	nip ; no duerm ; no leav ; no sleep ; no ~fev ; no ~voic ; nois lik
        needs_clarification	-4	nonstop ; not given ; not wak ; noth happen ; now her ; np ; numb as
        needs_clarification	-4	numer ; o tre ; och ano ; odd ; of current ; of it ; on ketamin ; on radi
        needs_clarification	-4	on spe ; onc a ; one i ; organiz ; oth use ; outpatient program ; ox
        needs_clarification	-4	panic attack ; papel alumini ; par clinica ; par de ; par mis ; par pon
        needs_clarification	-4	patient ther ; pen escrib ; perdi mi ; phon died ; phon me ; pleas help
        needs_clarification	-4	podcast ; port ; potato ; preci ; professional ; program residencial
        needs_clarification	-4	proof ; proxim ; psychiatrist ; pump ; quier ; quincen ; quit el ; rain on
        needs_clarification	-4	rais 0 ; ralph ; ran out ; rang back ; re balanc ; recovery ; regres a
        needs_clarification	-4	rehab ; releas ; renat ; resident 0 ; residential for ; residential program
        needs_clarification	-4	retirement ; right back ; rol coast ; rop que ; run out ; sab y ; said good
        needs_clarification	-4	said goodby ; sali el ; sam night ; say get ; school swim ; se desd
        needs_clarification	-4	second week ; second year ; sesion ; seven ; seven year ; she just
        needs_clarification	-4	shoot cok ; should lik ; shout over ; si pued ; siet ano ; sig con
        needs_clarification	-4	sinc aug ; sinc jun ; singl ; singl day ; six pack ; slam ; sleep at
        needs_clarification	-4	smal print ; sneez ; somebody read ; someplac ; spanish ; spe to
        needs_clarification	-4	specialist ; spoon in ; sport bet ; start using ; statu ; studi ; su oficin
        needs_clarification	-4	su program ; suboxon ; sum and ; summary ; sun ; sunday night ; sunny ; sx
        needs_clarification	-4	tak one ; tar ; tea to ; tech de ; teng con ; teng papel ; teni en
        needs_clarification	-4	termin el ; that tak ; the community ; the deal ; the detox ; the highway
        needs_clarification	-4	the job ; the judg ; the lat ; the mirror ; ther been ; ther not ; ther now
        needs_clarification	-4	they split ; thi far ; thi sum ; thi the ; thre day ; threat to ; to forty
        needs_clarification	-4	told cant ; tom 0 ; tonight hes ; tonsil out ; too many ; tuesday ; tweak
        needs_clarification	-4	twelv year ; two ; two bottl ; two hour ; un program ; upright ; use 0
        needs_clarification	-4	use in ; use want ; varia vec ; vez ; volvi a ; w 0 ; wak up ; walk the
        needs_clarification	-4	want help ; want me ; want step ; was thirty ; we get ; websit on
        needs_clarification	-4	wednesday ; weekend ; what are ; what was ; when can ; when ther ; when you
        needs_clarification	-4	wher i ; whit knuckl ; who are ; wil feed ; with nurs ; without ; wont tak
        needs_clarification	-4	work phon ; would lik ; x wk ; year sob ; your client ; your competitor
        needs_clarification	-4	your detox ; your even ; your facility ; your residential ; zapato ; ~/
        needs_clarification	-4	~a ; ~away ; ~com ; ~com ~off ; ~dts ; ~fev ; ~for ; ~liv ~in ; ~resi
        needs_clarification	-4	~spel ; ~sz ; ~temblor ; ~w/d ; ~when ~i ; ~work
        needs_clarification	-5	$ ; *ago.2 ; *clientAdmin.0:other_experiencer ; *emergency.4:negated
        needs_clarification	-5	*frequency.1 ; *jobSeeker.1 ; *occasional.0:negated ; *otherService.4
        needs_clarification	-5	*pregnancy.0:other_experiencer ; *quantity.4:negated
        needs_clarification	-5	*service.0:hypothetical ; *substance.0:historical ; *substance.1:negated
        needs_clarification	-5	/ ; 0 # ; 0 im ; 0 now ; 0 pk ; 0 pls ; 0 thi ; a beer ; a drop
        needs_clarification	-5	a facility ; a grief ; a handl ; a jump ; a packag ; a piec ; a plat
        needs_clarification	-5	a pod ; a quart ; a report ; a sit ; a six ; addres is ; again tonit
        needs_clarification	-5	an even ; an iop ; and help ; and put ; and saturday ; and shak ; and today
        needs_clarification	-5	and used ; anyth for ; asdlkj ; ate a ; back surgery ; bajarl ; banan bread
        needs_clarification	-5	bark ; bathroom floor ; beer aft ; befor 0 ; befor thanksgiv ; blam
        needs_clarification	-5	bor at ; box to ; brochur at ; bucket ; busc trabaj ; by 0 ; by lunch
        needs_clarification	-5	caguama ; cal dur ; canal ; candl for ; cant mis ; car was ; casi diari
        needs_clarification	-5	cert ; certifi ; circl ; clinica ; clr gav ; clr lik ; clr mov ; clr read
        needs_clarification	-5	cocain most ; cocain on ; cok thre ; complaint ; congratulation ; could do
        needs_clarification	-5	could my ; coupl tim ; crack most ; craving ; crayon ; cuand puedan
        needs_clarification	-5	current ; d for ; dat of ; day aft ; day for ; day off ; day she ; day thre
        needs_clarification	-5	de ahi ; de desintoxicacion ; de rehabilitacion ; de visita ; del ano
        needs_clarification	-5	desd hac ; detectiv ; detox for ; did the ; dip ; do meth ; dog food
        needs_clarification	-5	dog is ; domino ; dond empez ; dos dia ; drank ; drink lik ; dx ; each even
        needs_clarification	-5	eco ; eight ; eight or ; el juez ; el puest ; empti ; en agost ; epileptic
        needs_clarification	-5	eso ; eve ; exclusiv ; extern ; f/u ; falt al ; fami jok ; favor llamenm
        needs_clarification	-5	fir ; fit in ; fiv or ; for rehab ; for someth ; form ~pt ; friend gav
        needs_clarification	-5	from every ; fry ; gf ; giggl ; go anywher ; golf cours ; grandson is
        needs_clarification	-5	grup de ; gummi ; hag al ; hast que ; he eat ; himself in ; hom from
        needs_clarification	-5	hormiga ; hous and ; how do ; i buy ; i drink ; i kick ; i overdos ; i shak
        needs_clarification	-5	in check ; in iop ; in lot ; insuranc no ; is bet ; is doing ; is one
        needs_clarification	-5	its been ; itself ; ket ; kid from ; la cen ; la licenci ; la noch
        needs_clarification	-5	las tard ; ld ; le dieron ; le grit ; licenci ; limpiez ; mand carta
        needs_clarification	-5	mayb two ; me as ; me fue ; me int ; me met ; mention your ; mft ; mi senor
        needs_clarification	-5	mom in ; month ; mosquito ; most evening ; music ; my dentist ; my stay ; n
        needs_clarification	-5	nam given ; nasal ; needl ; nephew 0 ; nervou about ; no program
        needs_clarification	-5	no withdrawal ; nobody can ; nor ; novemb ; now no ; numer de ; oct
        needs_clarification	-5	octob and ; odd on ; ofrecemo ; on and ; only pleas ; oop ; opening
        needs_clarification	-5	or six ; otherwis ; our 0 ; own and ; oye el ; pagin ; panel ; paycheck
        needs_clarification	-5	pension ; per mi ; phil ; phot on ; pid ; pk ; pls ; priv ; prog ; program
        needs_clarification	-5	protocol ; puedan ; puls ; quiet in ; radt ; rank ; rav ; ready for
        needs_clarification	-5	rehabilitacion ; replac ; represent ; resident ; resum ; return a
        needs_clarification	-5	rock music ; sam coffe ; se inyect ; se pas ; seventeen ; shak and
        needs_clarification	-5	she back ; she had ; shift and ; sinc fri ; smok ; smok fent ; som night
        needs_clarification	-5	someth with ; sport ; stepson play ; straw ; street has ; sí y ; tak blood
        needs_clarification	-5	tap ; teach at ; teach used ; term ; thank in ; that how ; the bait
        needs_clarification	-5	the label ; the menu ; the plastic ; the shak ; the snow ; the thirty
        needs_clarification	-5	then no ; thi hous ; thi yr ; think im ; thre month ; thril ; tol
        needs_clarification	-5	told his ; tonight she ; tratamient y ; treatment ; truck driv ; two night
        needs_clarification	-5	un lug ; up aft ; urgent car ; viv con ; vivitrol ; walk out ; warranty
        needs_clarification	-5	was one ; we keep ; went in ; what can ; wher els ; wil think ; with narcan
        needs_clarification	-5	wok up ; wont hold ; wrot your ; y nad ; y ya ; you cal ; you locat
        needs_clarification	-5	your doctor ; zolpidem ; ~a ~day ; ~day ; ~he ; ~lik ~to ; ~odd ; ~tap
        needs_clarification	-5	~week
        needs_clarification	-6	*duration.1 ; *family.0 ; *frequency.2
        needs_clarification	-6	*lostThroughUse.0:other_experiencer ; *number.1 ; *quantity.3 ; *relief.0
        needs_clarification	-6	*sinceLastUse.3 ; *substance.2:hypothetical ; *vendor.1 ; 0 ; 0 dia ; 0 f
        needs_clarification	-6	0 smok ; 0 tim ; a dio ; a fifth ; a marc ; a physician ; a theat ; a wk
        needs_clarification	-6	ahi ; and noth ; and think ; apostroph ; april ; ataqu ; bajit ; barstow
        needs_clarification	-6	been snort ; been tak ; beer on ; behavioral ; behavioral health ; best for
        needs_clarification	-6	big tank ; cad quincen ; cal thi ; cal whisper ; casi no ; cb tue ; center
        needs_clarification	-6	centro ; cheat ; chin on ; church bulletin ; clr polit ; clr work ; cna
        needs_clarification	-6	comment ; could i ; coupl of ; cuanta ; day in ; day no ; de mas ; death in
        needs_clarification	-6	dieron de ; digit ; do a ; dobl ; dont tel ; doordash ; dorm ; dos ano
        needs_clarification	-6	dos semana ; drench ; en abril ; end with ; evening ; evry ; exp
        needs_clarification	-6	experienci ; febrer ; found him ; ghost on ; got hom ; grati ; grupo
        needs_clarification	-6	hay quien ; hes mak ; high not ; his whol ; hx 0 ; i fix ; i get ; in rm
        needs_clarification	-6	inject ; inventari ; is outsid ; john ; joint pain ; la botel ; last beer
        needs_clarification	-6	last wint ; le hag ; le quit ; lik 0 ; lin was ; lineman ; malibu ; marz
        needs_clarification	-6	medical ; mes ; mgmt ; mol + ; mot ; muev ; must ; necesit una ; no coverag
        needs_clarification	-6	no subst ; no ~opi ; no ~sz ; noch y ; not every ; nt ; of county ; of em
        needs_clarification	-6	of win ; off from ; offer ; ofrec ; only that ; or 0 ; or so ; p /
        needs_clarification	-6	par del ; part tim ; pasaden ; pedaz ; perdi la ; pharmacy ; phon # ; php
        needs_clarification	-6	por quien ; pregnant ; pued falt ; quinc ano ; repav ; rivotril ; se por
        needs_clarification	-6	sherry ; shot my ; sick ; sign said ; sintoma ; sist need ; sleep ; so loud
        needs_clarification	-6	sob ; sob hom ; som weekend ; somewher to ; start on ; steady ; stitch
        needs_clarification	-6	stop the ; student ; surgeon ; sus ; tak his ; tak someth ; terapi
        needs_clarification	-6	terc dia ; test ; the afternoon ; the stamp ; tim the ; tmrw a ; to drop
        needs_clarification	-6	tom un ; top of ; tre ano ; uds ; un pedaz ; vecin me ; vein ; viern y
        needs_clarification	-6	violent ; visitor park ; wak my ; walmart ; want tx ; week in ; week with
        needs_clarification	-6	whatsap ; whit claw ; wif has ; with din ; wont wak ; would your ; x 0
        needs_clarification	-6	you how ; you run ; you stil ; your iop ; your resident ; ~back ; ~diari
        needs_clarification	-6	~end ; ~etoh / ; ~me ; ~outpatient ; ~residential ; ~shak
        needs_clarification	-7	$ 0 ; *abstinent.0:other_experiencer ; *backToUse.0 ; *barrierChild.1
        needs_clarification	-7	*emergency.3 ; *emergency.4 ; *family.4 ; *jobSeeker.0 ; *sinceStopping.2
        needs_clarification	-7	0 drink ; 0 today ; a desk ; a m ; a shift ; a sob ; acab de ; addict to
        needs_clarification	-7	again tmrw ; agost ; and hav ; and som ; ano me ; been smok ; beer
        needs_clarification	-7	bil for ; botel ; bourbon ; bunk ; busc un ; c/o ; cadc ; cant stop ; cdl
        needs_clarification	-7	cervez ; chew ; competitor ; consejer ; coverag ; cuart 0 ; cut me ; day is
        needs_clarification	-7	day of ; desd anoch ; disagre ; donat ; dont go ; el cuart ; email is
        needs_clarification	-7	empec con ; en may ; enganch ; entreg ; episod ; every few ; flood the
        needs_clarification	-7	for $ ; four night ; gram a ; handful ; hasnt had ; hav me ; hlep ; homeles
        needs_clarification	-7	i stay ; inspector ; insur ; its every ; la nariz ; lo mio ; long haul
        needs_clarification	-7	longest ; los fin ; loud clr ; lu 0 ; m meth ; me 0 ; meth again
        needs_clarification	-7	meth sinc ; month at ; month of ; my mouth ; nam no ; nariz ; nina
        needs_clarification	-7	nobody at ; off xanax ; on crack ; on day ; or four ; position ; ppl
        needs_clarification	-7	prescrib ; rath be ; requir ; rigid ; rub ; rung ; scar me ; sem ; sept
        needs_clarification	-7	sherif ; shop and ; sinc ; six a ; smok weed ; su cuent ; svc ; telehealth
        needs_clarification	-7	tembl ; ten day ; teng hijo ; tent ; the ballpark ; the dts ; the liv
        needs_clarification	-7	the week ; thought we ; to interview ; to ten ; to whom ; tom desd ; tom ni
        needs_clarification	-7	touch anyth ; trial ; two beer ; un centr ; unpaid ; vacant ; w ; was 0
        needs_clarification	-7	went rigid ; wif want ; wknd ; work day ; would ~lik ; x a ; ya quier
        needs_clarification	-7	you hir ; ~his
        needs_clarification	-8	*abstinent.2 ; *functioning.0 ; *injecting.0:other_experiencer ; *mildCue.0
        needs_clarification	-8	*number.2 ; *occasional.0:other_experiencer
        needs_clarification	-8	*otherService.5:other_experiencer ; *quantity.2 ; *quitting.0
        needs_clarification	-8	*rehabDone.0 ; *seizure.0:historical ; *sinceLastUse.2 ; *spam.0
        needs_clarification	-8	*substance.0:other_experiencer ; *substance.3 ; *withdrawalHint.0:negated
        needs_clarification	-8	*withdrawalSign.0:other_experiencer ; 0 a ; 0 m ; 0 want ; a lin ; a vec
        needs_clarification	-8	addict ; atty ; august ; been on ; brandy ; cannot ; clinical ; coc los
        needs_clarification	-8	cocain 0 ; completion ; con usted ; cost me ; dai 0 ; day my ; day now
        needs_clarification	-8	delirium tremen ; deni ~si ; deploy ; dept ; diari desd ; do it ; dos mes
        needs_clarification	-8	eleven year ; every month ; everyday ; eye open ; feel fin ; fifth
        needs_clarification	-8	fum piedr ; gast ; gracia a ; help us ; heroin in ; hir ; his back
        needs_clarification	-8	his last ; his shirt ; id com ; in program ; in ther ; la clinic ; lik me
        """
}
