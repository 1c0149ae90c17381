extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	4	cuest el ; cuidandom ; custodi de ; custody meth ; cut it ; d/t ; da diversion
        residential	4	dai going ; dai thing ; dai x ; day releas ; dc ; dcd from ; dcf work ; de ahi
        residential	4	de cement ; de cristal ; de pech ; de volv ; decad of ; del alcohol ; del cond
        residential	4	del cuel ; desd marz ; desd may ; desintoxicacion por ; detector ; detox complet
        residential	4	detox etoh ; detox today ; dia en ; did your ; discharg me ; do crystal
        residential	4	doctor sign ; doctor was ; don 0 ; don befor ; don in ; doorway ; dop on ; drink
        residential	4	drink on ; drink thre ; duerm com ; duerm y ; dv advocat ; each one ; el cint
        residential	4	ell me ; ent and ; entr a ; esa cas ; espos él ; est habl ; evening i ; every run
        residential	4	every workday ; everybody ther ; everyon and ; excellent ; extension cord ; f canc
        residential	4	faa ; facility for ; fentanyl ; fermin ; fir in ; firm la ; flashlight ; fly again
        residential	4	foc casi ; foc diari ; for eight ; for going ; for men ; for over ; for two
        residential	4	four week ; fri sat ; from thursday ; fui del ; fum spic ; furnac ; generou
        residential	4	girl and ; giv or ; go inpatient ; go right ; going on ; gon to ; got help
        residential	4	grandmoth now ; grandmoth rais ; group chat ; group twic ; hac onc ; had noth
        residential	4	half year ; has nowher ; has smok ; hav nowher ; havent quit ; he deal ; he show
        residential	4	heal ; hepatology ; her twic ; hes alway ; hes calm ; hes eat ; hes swing ; hes told
        residential	4	him say ; his forearm ; his littl ; honest i ; hosp sw ; hospital dri ; hoy de
        residential	4	i did ; i tap ; ice i ; idea ; if bed ; im already ; im forty ; in barstow ; in if
        residential	4	in lieu ; in patient ; in w ; inform del ; inpatient run ; inpt ; int residential
        residential	4	int that ; int treatment ; intact ; intern ; iop counselor ; iop in ; is sweet
        residential	4	is thi ; it began ; it dai ; its pas ; ivdu ; ive start ; joint ; jos ; juez me
        residential	4	jun i ; just finish ; juvenil ; k ; kept me ; ketamin night ; kid over ; know but
        residential	4	la camionet ; la ~coc ; lad izquierd ; last octob ; leash ; let by ; licens lost
        residential	4	lieu ; lieu of ; lik our ; lim ; limpi per ; lin off ; liv doctor ; liv for ; liv i
        residential	4	llev cuatr ; lm ; lo desintoxic ; lo feo ; log off ; long one ; long the ; lost thre
        residential	4	lot aft ; love and ; m cocain ; m dj ; m iv ; machet in ; malibu last ; malil en
        residential	4	marriag ; marz y ; matrix ; me desintoxic ; me guard ; me out ; me sinc ; medi ano
        residential	4	metanfetamin ; meth 0 ; meth by ; meth has ; meth the ; mi abog ; mism en ; mon etoh
        residential	4	most day ; much do ; mujer ; must do ; my airlin ; my chip ; my coworker ; my editor
        residential	4	my guit ; my parol ; need acceptanc ; neighbor are ; ni asi ; night / ; night too
        residential	4	nit / ; nitrou by ; nitrou tank ; no barrier ; no par ; no vacation ; not min
        residential	4	numb thre ; och ano ; of help ; of law ; of medical ; of myself ; of prison
        residential	4	of program ; of rehab ; off + ; off four ; off norc ; offic 0 ; okd ; on adderal
        residential	4	on four ; on thre ; onc mor ; op x ; opi detox ; order residential ; oth day
        residential	4	otr tech ; out tomorrow ; outpatient at ; outpt counselor ; over it ; overdos on
        residential	4	oxy ; pancreatiti ; papel piden ; part is ; pas lo ; pas que ; patient 0 ; pawn
        residential	4	pay her ; pd offic ; peopl do ; peopl stay ; per con ; piedr me ; pilot 0
        residential	4	pip going ; pip und ; piz ; plac aft ; plac he ; plant clos ; ple ; policy and
        residential	4	porqu dic ; prescot ; privat room ; pt wil ; pul his ; que rent ; que ser ; quebr
        residential	4	qued intern ; quick one ; quier irm ; regla ; rehab aft ; rehabilitacion en
        residential	4	rent todo ; reserv a ; residencial a ; residential client ; residential meth
        residential	4	residential the ; rn licens ; room ; room or ; roommat deal ; roommat sob ; rotat
        residential	4	round two ; rum ; said thi ; sali ; sav up ; say only ; school im ; scrap ; se meten
        residential	4	sel you ; seven sinc ; she don ; shift / ; show me ; si le ; sick leav ; sigu
        residential	4	simp sit ; sin dorm ; sinc august ; sinc law ; sinc most ; sindicat ; sixteen month
        residential	4	sixty day ; solt ; somo de ; spun ; stabl no ; stay and ; stay in ; stay over
        residential	4	stay the ; stay w ; steal ; stent ; stil buy ; stop being ; strong as
        residential	4	structur befor ; studi and ; sunday sinc ; tak coupl ; tak ketamin ; tap la
        residential	4	tap over ; teeth gon ; teng otr ; tent und ; termin y ; than thi ; that com
        residential	4	that guy ; that or ; that outpatient ; the arm ; the crystal ; the eye ; the ful
        residential	4	the green ; the hol ; the lan ; the longest ; the marin ; the mean ; the neck
        residential	4	the new ; the tin ; the touch ; the trail ; the vent ; the withdrawal ; then lost
        residential	4	then they ; therapist refer ; they ask ; they both ; they kept ; they pul
        residential	4	theyl look ; thi hous ; through outpatient ; thursday through ; tienen dond
        residential	4	tijuan a ; til at ; tim is ; tim she ; tmrw noon ; to any ; to anyth ; to crystal
        residential	4	to go ; to group ; today from ; today has ; tonight she ; too and ; trabaj y ; trail
        residential	4	truck behind ; twic now ; twin tower ; two iop ; tx ever ; ugly ; un tiemp ; una sog
        residential	4	unit ; unk no ; uno viv ; usan ; usand cocain ; usand cristal ; use crack
        residential	4	use ketamin ; user for ; using again ; vacant ; van sinc ; vec segui ; vecin no
        residential	4	vital ; viv ahi ; voc que ; walk by ; was alcohol ; was using ; week back ; week his
        residential	4	what usual ; wher doe ; who stil ; whol 0 ; wil today ; with infant ; with leav
        residential	4	with thi ; wk aft ; wk again ; wkday ; wkr ; wks now ; writ residential ; y cristal
        residential	4	y fum ; y urology ; ya trai ; ya tre ; year now ; year with ; yo and ; yo quier
        residential	4	yrs every ; ~da mied ; ~drink ~every ; ~etoh / ; ~fev now ; ~for a ; ~pay ~cash
        residential	4	~resi hx ; ~scar of ; ~somewher ; ~wk ; él vend
        residential	3	*detoxWord.0:historical ; *frequency.1 ; *keptUsing.0:possible ; *occasional.0
        residential	3	*overdose.0 ; *quantity.0:historical ; *residentialDone.0:negated
        residential	3	*residentialWord.0:negated ; *treatmentNeed.0:possible ; + most ; / sem ; 0 bc ; 0 d
        residential	3	0 did ; 0 duerm ; 0 fight ; 0 hear ; 0 ice ; 0 im ; a bed ; a boat ; a chef
        residential	3	a delight ; a descans ; a door ; a g ; a glas ; a king ; a plac ; a ratchet
        residential	3	a residential ; a slip ; a smel ; a tim ; a trad ; a vacation ; a women ; abren
        residential	3	absces ; aceptan medi ; addi ; adentr con ; aft group ; aft thi ; afuer con
        residential	3	again just ; again most ; agre i ; ahi me ; ahor mism ; al foc ; al padr ; all sum
        residential	3	all use ; alt a ; alt manan ; amad from ; ambulatori per ; ambulatori y ; and afuer
        residential	3	and be ; and by ; and get ; and ketamin ; and lying ; and sat ; and went ; and would
        residential	3	anex en ; any opening ; any sort ; appetit back ; arent in ; at an ; attach ; aunt 0
        residential	3	aunt cal ; away for ; ayer sali ; back in ; bar exam ; bar y ; bathtub with
        residential	3	bc they ; becaus its ; bed aft ; been fir ; been see ; been talk ; been the
        residential	3	been to ; befor arrest ; befor dur ; befor me ; befor theyl ; behind ; behind our
        residential	3	belt ; betabel ; bien loc ; bishop ; blind ; blow it ; blyth ; book about ; booz
        residential	3	both parent ; broth no ; broth use ; brown and ; buck of ; burbank and ; bus shelt
        residential	3	by july ; cad seman ; cal id ; cal thi ; cam out ; camis planch ; carnal ; cas no
        residential	3	casi ; centr cristian ; chanc ; choos ; cocain casi ; cocain cuatr ; cok pretty
        residential	3	cok thre ; cold with ; competitor ; con mas ; con otro ; con tre ; consejer dic
        residential	3	convulsion a ; cook it ; corazon en ; could he ; counselor at ; coupl month
        residential	3	cps took ; crack at ; crack fiv ; crack use ; crank ; crept ; cristal ; cristal 0
        residential	3	cristian ; crystal near ; cuand est ; cuant dur ; cuarent dia ; cuatr ano ; cuban de
        residential	3	d de ; d then ; dab + ; day 0 ; day again ; day for ; day program ; day told
        residential	3	day twenty ; de cps ; de oxnard ; de regres ; de termin ; deal with ; debaj del
        residential	3	del ano ; del hog ; desd 0 ; detox don ; detox tmrw ; detox tomorrow ; dia a
        residential	3	dia alcohol ; dia no ; dia otr ; diari ; did twelv ; dim ; dirty screen ; do aft
        residential	3	do lin ; do over ; dond pued ; dond uno ; dont plan ; door on ; door right
        residential	3	down the ; dri ; drov me ; drov to ; duerm ; dui ; durm ; durm en ; eight day
        residential	3	eight month ; el air ; el estacionamient ; el garag ; el sindicat ; eleven week
        residential	3	eleven year ; ell ya ; en ensen ; encampment ; end at ; ensen en ; est moment
        residential	3	estuv bien ; even iop ; even lik ; everyon in ; everywher i ; ex marin ; f ketamin
        residential	3	feb back ; fingernail ; finish resi ; fiv shift ; floor is ; for howev ; for using
        residential	3	fought ; four now ; fourteen year ; freeway 0 ; friday through ; fue que ; garag on
        residential	3	garaj ; get treat ; go thi ; good at ; good insuranc ; got discharg ; got shot
        residential	3	got two ; grown man ; habl bajit ; hablan desd ; hac nad ; had me ; had six
        residential	3	half ago ; ham and ; happen next ; hasnt told ; havent drank ; he mak ; he mis
        residential	3	he would ; hear and ; hear voic ; hel from ; held my ; hep ; her boyfriend ; her iop
        residential	3	her job ; herman a ; heroin on ; hes twenty ; hes used ; hi toward ; high loc
        residential	3	hij tra ; him im ; him order ; him tak ; hir me ; his boy ; his kid ; hold me
        residential	3	hom is ; homeles and ; hosp d/c ; hospital let ; hour back ; hous get ; hous i
        residential	3	hueso ; hx non ; i blow ; i end ; i must ; i only ; i stay ; i sweat ; id been
        residential	3	ill use ; im good ; im only ; in aa ; in between ; in hold ; in malibu ; in prescot
        residential	3	in twin ; incluy ; information about ; inpatient 0 ; int crystal ; internarl
        residential	3	iop and ; iop x ; is alway ; is hallucinat ; is paid ; it anyway ; it doe ; it eight
        residential	3	it four ; it stuck ; it too ; it twic ; it ~every ; its four ; ive don ; ive run
        residential	3	jail ; jail rn ; just hit ; just weekend ; keep pictur ; keep walk ; kern
        residential	3	kitchen tabl ; kitchen with ; knif out ; know ill ; la desintoxicacion ; la licenci
        residential	3	landlin ; las nuev ; last drink ; late and ; le hablan ; le hac ; le hic ; leav bank
        residential	3	leav wed ; les than ; librium don ; light for ; light off ; lin for ; lin produc
        residential	3	liv at ; liv mgr ; llev al ; look in ; los dient ; lug asi ; lunch she
        residential	3	m encampment ; m in ; m out ; m s/p ; m sleep ; macarthur ; mam x ; mart me
        residential	3	may back ; mbr ; me as ; me dont ; me hablan ; me import ; me las ; med and ; men
        residential	3	mes o ; mes per ; met ; meten ; meth a ; meth fiv ; meth mor ; meth pos ; methadon
        residential	3	mh ; mi perrit ; mis dos ; mo stil ; mo x ; mol y ; mom must ; mom my ; mon thru
        residential	3	month at ; month in ; month liv ; most ; mov und ; msw ; my band ; my cal ; my elbow
        residential	3	my folk ; my group ; my jefit ; my key ; my licens ; my mail ; my mind ; my temp
        residential	3	my union ; my wed ; myself im ; naloxon ; neg test ; nev real ; night per ; nin y
        residential	3	nit now ; no alcanz ; no batal ; no excus ; no return ; noma diganl ; noma me
        residential	3	non thi ; nos reimo ; not been ; not let ; not my ; novi ; novi se ; nurs said ; obs
        residential	3	ocean ; och mes ; octubr de ; of last ; of saturday ; off lik ; oll ; on being
        residential	3	on spe ; one good ; or charg ; ord ; ord for ; orden ; order meth ; orthodontist
        residential	3	oth 0 ; oth in ; our garag ; out thi ; outpatient group ; outpt in ; outreach wkr
        residential	3	over his ; owed ; own is ; own moth ; park spac ; particul ; partner ; past it
        residential	3	pastilla el ; pawn my ; pee ; peel ; perdi a ; person do ; pharmacy and
        residential	3	pharmacy board ; phon in ; piedr desd ; pistol y ; plan approv ; plat and ; poc a
        residential	3	ponen al ; pretty ; pric of ; probation 0 ; probation lady ; psych clear ; punch her
        residential	3	pus 0 ; put away ; put to ; que hoy ; que ocup ; que si ; que vend ; que voy
        residential	3	quier salirs ; ralph ; ratchet strap ; ratit ; recommend residential ; rehab
        residential	3	rehab befor ; reimo ; requir 0 ; residential day ; restles ; right he ; right thing
        residential	3	rock ; room is ; roomat ; roommat smok ; run down ; run of ; run on ; s/p ; sab en
        residential	3	sam thre ; saturday and ; say arent ; say tak ; say thing ; screen neg ; se ni
        residential	3	seem to ; sei dia ; sesent dia ; shar ; she correct ; she drink ; she not ; she walk
        residential	3	shift without ; sicknes ; siet ano ; sign so ; sinc apr ; sinc aug ; sirvi ; sis
        residential	3	sixteen ; skip ; slap for ; smok crystal ; smok in ; snort cok ; so himself
        residential	3	sobrin en ; sombra ; somebody giv ; somewher for ; son finish ; soon could
        residential	3	spar room ; spe 0 ; spe fiv ; spous husb ; sra pregunt ; stab his
        residential	3	start kindergarten ; stay run ; stay somewher ; steal from ; stil her ; stomach
        residential	3	stop i ; street medicin ; strict ; studi ; stuf is ; su car ; suer ; survey
        residential	3	suspend ; t 0 ; tak seven ; tak whatev ; talk in ; tambien ; tampoc ; tank ; tap
        residential	3	tarp ; tax season ; ten minut ; tent by ; test last ; that cal ; that couch
        residential	3	that scar ; that thre ; the body ; the calend ; the cop ; the den ; the desert
        residential	3	the eight ; the entir ; the irony ; the judg ; the long ; the medical
        residential	3	the mouthwash ; the ocean ; the ord ; the pack ; the sidewalk ; the television
        residential	3	them a ; them back ; then cok ; then my ; ther alway ; ther cok ; ther smok
        residential	3	they cal ; they look ; they mov ; thi heat ; thi job ; thi one ; thing she
        residential	3	thirty and ; thought i ; thre at ; thu ; thursday aft ; thursday to ; tiemp ; tien a
        residential	3	tien en ; tien nad ; tmrw 0 ; to fath ; to hav ; to not ; tomorrow ; towel on
        residential	3	tra el ; treint dia ; tri outpatient ; tue thur ; twenti im ; two cousin ; tx
        residential	3	tx for ; un residencial ; una botel ; unit in ; unit sw ; uno dos ; up high ; upp
        residential	3	use crystal ; use she ; using adderal ; vec x ; vec y ; veo en ; verl ; viven
        residential	3	vivimo ; voy al ; want attendanc ; was kil ; was nineteen ; was onc ; was over
        residential	3	was thirty ; weed only ; week ive ; weekday ; weekday now ; went numb ; when hes
        residential	3	wher do ; wher your ; whip ; who cook ; wif gon ; wif im ; wif mov ; wil talk ; wing
        residential	3	with dog ; with myself ; wks preg ; women residential ; wont look ; would your
        residential	3	y qd ; y ready ; y sal ; y ~cuant ; ya cai ; ya regal ; year of ; yo lo ; you do
        residential	3	you liv ; ~a ~residential ; ~anyon ; ~coc ; ~coupl ; ~cuant ; ~deal ; ~dej
        residential	3	~dej ~la ; ~died ; ~heard ; ~la ~cal ; ~not ~a ; ~not ~com ; ~not ~pregnant ; ~oig
        residential	3	~oig ~voc ; ~on ~keppr ; ~oth ~plac ; ~peopl ; ~plac ; ~quit ; ~stab ; ~thirty
        residential	3	~thirty ~day ; ~voc
        residential	2	*abstinent.2 ; *ago.4 ; *arrests.0 ; *duration.2 ; *duration.5 ; *emergency.4
        residential	2	*firstOffence.0:negated ; *frequency.1:historical ; *frequency.1:possible
        residential	2	*noBarrierMoney.0 ; *number.1 ; *organDamage.0:negated ; *overPrescribed.0
        residential	2	*person.0:hypothetical ; *quantity.0 ; *quantity.3:negated ; *quantity.4
        residential	2	*residentialWord.0:historical ; *seizure.0:hypothetical ; *seizure.0:negated
        residential	2	*sinceLastUse.1 ; *sinceLastUse.2 ; *treatmentNeed.0 ; *treatmentNeed.0:historical
        residential	2	*vendor.0 ; + coc ; + dial ; + nitrou ; + on ; + ua ; / w ; / wk ; 0 as ; 0 bal
        residential	2	0 both ; 0 can ; 0 crack ; 0 good ; 0 iop ; 0 iv ; 0 mg ; 0 psych ; 0 sali ; 0 slam
        residential	2	0 they ; 0 yrs ; a bind ; a book ; a cabin ; a cad ; a cool ; a dang ; a de ; a fold
        residential	2	a fum ; a handshak ; a hatchet ; a lock ; a morn ; a nam ; a nic ; a paramedic
        residential	2	a part ; a pod ; a pon ; a program ; a regional ; a road ; a rock ; a room ; a rul
        residential	2	a shift ; a terapi ; a tiemp ; a typical ; a vap ; a viv ; a wal ; a week ; a window
        residential	2	a ~man ; about every ; abov ; adderal and ; addiction ; again every ; again near
        residential	2	ago on ; ah/vh ; ahi se ; ahorc y ; algun lad ; all on ; all with ; already approv
        residential	2	als got ; altaden ; am n ; an intensiv ; an outpt ; and all ; and cal ; and circl
        residential	2	and don ; and en ; and everybody ; and fel ; and go ; and ive ; and just ; and leav
        residential	2	and may ; and off ; and otr ; and saturday ; and somebody ; and theyl
        residential	2	anniversary in ; ano empez ; ano fum ; ano ya ; any chanc ; anymor ; anyplac
        residential	2	anywher ; apartment ; aplauso ; app ; are back ; are best ; are open ; are soup
        residential	2	arizon last ; arm sinc ; arm start ; arrest four ; asi par ; ask next ; ask sinc
        residential	2	ask what ; asleep but ; assignment ; asusten ; at cedar ; at grandm ; at least
        residential	2	at oth ; audifono ; aug stil ; aunt had ; auth # ; autopist ; awak 0 ; awful
        residential	2	back room ; bad night ; bag pack ; bal of ; bank ; barback ; bard ; barrier ; be in
        residential	2	bedroom and ; been dig ; been every ; been nin ; been over ; been snort ; been thre
        residential	2	behav ; belt and ; bender ; benz ; benz tap ; besid him ; besid my ; bet at
        residential	2	bien com ; bled ; blu one ; board ord ; bolsit ; bolt ; both on ; both use ; box cut
        residential	2	braz izquierd ; breakfast on ; bring her ; bro finish ; bro of ; broth put ; bud
        residential	2	bug und ; build on ; bup ; burn in ; bus ther ; busc ; busc un ; but you ; buy
        residential	2	buy it ; cad ; cad terc ; cal desd ; cal stat ; calient y ; cam par ; cam with
        residential	2	cam y ; campu ; can go ; canal ; car with ; cardiologist ; carri a ; cash for
        residential	2	casi a ; centr ; challeng ; chanc of ; chang of ; charm ; chel ; cinc ; cinc ano
        residential	2	cinc dia ; client is ; clos up ; clr need ; clr on ; clr say ; coal ; coat ; cobran
        residential	2	coc com ; cocain and ; cocain or ; cocain sinc ; coffe can ; cok wif ; coloni
        residential	2	com cuatr ; com stay ; com y ; compl ; complain of ; complet ; complet detox
        residential	2	compressor ; con aplauso ; con ello ; con eso ; con mi ; con sombrer ; con ~el
        residential	2	confd in ; conservator ; consult extern ; consum coc ; convulsion ; cook and
        residential	2	corren ; cost ; cost y ; cot ; couch at ; couch i ; counselor keep ; counselor on
        residential	2	count with ; county hospital ; cousin cam ; crack cocain ; crank in ; crawl und
        residential	2	cri when ; cristal desd ; cristal entr ; cristal ya ; cristiano ; cristiano y
        residential	2	cros my ; crystal a ; csun ; ct coordinator ; cualquier hor ; cuand ni
        residential	2	cuant cobran ; cuart que ; cuatr ; cuel ; cycl ; d for ; d/c ; dad did ; dad said
        residential	2	dad the ; dai 0 ; dai two ; dangerou ; day ever ; day going ; day hous ; day how
        residential	2	day inpt ; day labor ; day last ; day or ; day sam ; de coc ; de foc ; de mexicali
        residential	2	de pas ; de quinc ; de tom ; de treint ; deacon ; deadlin ; deaf ; deal in
        residential	2	deal out ; dec que ; deer ; def ; del braz ; del viern ; deliv packag ; dept
        residential	2	derechit a ; descans en ; desd juli ; desintoxicacion el ; detox unit
        residential	2	detoxification ; detra de ; dia limpi ; dia o ; dia porqu ; diari no ; did
        residential	2	did everyth ; did forty ; did the ; did way ; dieron de ; diez dia ; diganl
        residential	2	dij que ; dij vet ; disability check ; diversion ; do blow ; do hav ; do next
        residential	2	do noth ; do the ; doe a ; doe about ; doe cok ; doesnt know ; doin ; doing an
        residential	2	doing cocain ; doming dic ; don ; don fri ; don stand ; dond se ; dont go
        residential	2	dont hear ; dont keep ; dont mind ; dont trust ; dont ~shak ; door wedg ; dosi
        residential	2	doy al ; dpo ; drench ; driv her ; drop out ; drov him ; drunk in ; dual dx
        residential	2	dur and ; dx ; each day ; each tim ; eap let ; eat and ; eat at ; eat i ; ech
        residential	2	eight year ; el car ; el cristal ; el fin ; el gimnasi ; el medi ; el papel
        residential	2	el park ; el peric ; el tiemp ; elder ; els offer ; em ; embaraz y ; empres
        residential	2	en cocain ; en eso ; en hosp ; en marz ; en un ; enfermer y ; enrol ; entiend
        residential	2	entr y ; es com ; es sust ; escogi el ; escritori ; ese tiemp ; espos alcohol
        residential	2	espos llev ; esquin y ; est cas ; est cer ; estoy cans ; estuv en ; estuv sei ; etoh
        residential	2	event and ; ever at ; every shift ; everyon at ; ext ; extranar ; extranar a
        residential	2	f cristal ; f dab ; f win ; factur ; factur de ; fal i ; fath a ; feet
        residential	2	fentanyl detox ; fight ; fil in ; fin the ; finish etoh ; finish rehab ; first thing
        residential	2	first thre ; flac ; flight ; floor ; floor with ; fog ; folk get ; foot is ; foot on
        residential	2	for attendanc ; for camp ; for cigaret ; for cousin ; for crack ; for dirty
        residential	2	for long ; for money ; for ninety ; for residential ; for six ; for somebody
        residential	2	for thes ; for thre ; for vap ; found noth ; found that ; four ; four hundr ; franci
        residential	2	fre to ; freshman year ; friday night ; friday to ; friday with ; friend who
        residential	2	from bil ; from cocain ; from county ; from hosp ; from jail ; from that ; fue hac
        residential	2	fue la ; fueron siet ; fum piedr ; furnish ; g ; g / ; gas ; gast ; gast tod
        residential	2	gatorad and ; gentl with ; get drunk ; get told ; glassy ; go ; go someplac
        residential	2	go ~inpatient ; goe back ; going around ; gon 0 ; gon gray ; good money ; good month
        residential	2	good one ; good stretch ; good year ; got kick ; got us ; gracia por ; graduat the
        residential	2	gram ; gram a ; gratitud ; gris ; grocery stor ; gun for ; ha falt ; habit that
        residential	2	hablan ; hac al ; hallucination ; han ; hand around ; hand from ; hand to ; hangov
        residential	2	hardest ; has epilepsy ; has medi ; hast las ; hat to ; hav room ; hazelden
        residential	2	he brok ; he est ; he go ; he held ; he laugh ; he let ; he par ; he wil ; hear 0
        residential	2	heart was ; hemet ; her adderal ; her aunt ; her cocain ; her his ; her hous
        residential	2	her sho ; hes 0 ; hes forty ; hes thirty ; hic el ; hid in ; high at ; high in
        residential	2	him away ; his eye ; his grad ; his grandfath ; his hous ; hit it ; hit the
        residential	2	hiz una ; hom my ; hombr ; hor abren ; hosp ; hospital dond ; hospital for
        residential	2	hospital me ; hous want ; how id ; how soon ; hundr buck ; hx ~od ; i climb ; i dial
        residential	2	i find ; i last ; i may ; i mention ; i no ; i rent ; i shoot ; i shot ; i sign
        residential	2	i stil ; i wreck ; ice and ; ice going ; ice most ; ice to ; ida ; idk ; igual
        residential	2	ill and ; ill go ; im liv ; im next ; im past ; im sleep ; im through ; im und
        residential	2	in alask ; in glendal ; in hom ; in hospital ; in molest ; in pomon ; in san
        residential	2	in sant ; in spr ; in that ; in when ; incl ; inf ; inf cb ; infant ; inj ; inject
        residential	2	inpatient no ; inpt w/d ; instrument ; intensiv ; intensiv car ; iop all ; iop thre
        residential	2	irm el ; is don ; is giv ; is ive ; is kil ; is real ; is ther ; is using ; isnt thi
        residential	2	it aint ; it ask ; it herself ; it if ; it not ; its crystal ; its got ; its on
        residential	2	its spic ; its warm ; ive read ; jail on ; jaw ach ; jewelry ; job to ; job wil
        residential	2	judg ; judg sentenc ; juez de ; july and ; junto ; just do ; just my ; just show
        residential	2	kais in ; kais y ; keppr ~last ; kept ; kept doing ; ketamin ; ketamin a ; kick me
        residential	2	kid my ; kil me ; kind advis ; kitchen in ; la autopist ; la bard ; la empres
        residential	2	la plum ; la primer ; la trabajador ; lak and ; lak hous ; laker ; lan ; las pierna
        residential	2	last me ; last til ; le falt ; le platic ; le pong ; le ve ; leav so ; left sid
        residential	2	length ; les contest ; les estoy ; les of ; licens 0 ; licens is ; lif insuranc
        residential	2	lik befor ; lik breath ; lik noth ; lik somewher ; limpi del ; limpi no ; limpi y
        residential	2	lin the ; lin was ; lip ; littl girl ; lo cubr ; lo llev ; look me ; lortab
        residential	2	los hijo ; lost job ; lost my ; loteri ; m d/c ; m heroin ; m liv ; m plumb ; mad 0
        residential	2	mad it ; mail addres ; mak good ; manic ; marc 0 ; marin ; mas eso ; mascota ; may a
        residential	2	me 0 ; me again ; me awak ; me back ; me ech ; me ensen ; me est ; me han ; me hom
        residential	2	me in ; me pic ; me quis ; me sent ; me typ ; me your ; med detox ; medical board
        residential	2	medical leav ; mejor ; mes en ; metadon ; metformin ; meth i ; meth kid ; meth liv
        residential	2	meth sinc ; meth thre ; mg ; mgr 0 ; mi cuart ; mi novi ; mi parej ; mi tal
        residential	2	mientra se ; min ; minut ord ; mol and ; mom in ; mon wed ; money on ; mor or
        residential	2	morn ther ; most night ; moth he ; moth i ; moth work ; mujer y ; mural ; must ent
        residential	2	my breastbon ; my busines ; my calend ; my ceil ; my counselor ; my crack ; my fil
        residential	2	my ful ; my girl ; my med ; my rib ; my ten ; my tool ; my trunk ; my twenti
        residential	2	nam no ; near enough ; neck ; neighbor plot ; nerv damag ; neurologist say ; nev don
        residential	2	nev notic ; nev the ; nev was ; nic about ; night duration ; night of ; night out
        residential	2	ninety ; nino estan ; nitrou ; nitrou the ; nivel ; no door ; no fami ; no gig
        residential	2	no mor ; no pain ; no violenc ; no ~arrest ; nobody told ; nobody use ; noch dos
        residential	2	noch por ; nos conoc ; nos fue ; not sorry ; novent dia ; now 0 ; now ive ; numer
        residential	2	nuy y ; of cok ; of colleg ; of day ; of g ; of it ; of old ; of seven ; of sick
        residential	2	of smok ; off all ; off lithium ; off on ; offer to ; ojo ; okafor ; oll de ; on and
        residential	2	on anyth ; on day ; on each ; on eight ; on fiv ; on hand ; on him ; on january
        """
}
