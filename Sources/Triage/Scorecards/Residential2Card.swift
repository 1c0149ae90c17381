extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	4	crack again ; crack near ; crash is ; cristal con ; crystal at ; cuest el
        residential	4	cuidandom ; custodi de ; custody meth ; cut it ; d/t ; da diversion ; dai going
        residential	4	dai thing ; dai x ; day releas ; dc ; dcd from ; dcf work ; de ahi ; de cement
        residential	4	de cristal ; de oxnard ; de pech ; de volv ; decad of ; del alcohol ; del cond
        residential	4	del cuel ; desd marz ; desd may ; desintoxicacion por ; detector ; detox complet
        residential	4	detox today ; dia en ; did your ; discharg me ; do crystal ; doctor sign
        residential	4	doctor was ; don 0 ; don befor ; don in ; doorway ; dop on ; drink ; drink on
        residential	4	drink thre ; duerm com ; duerm y ; durm en ; dv advocat ; each one ; el cint
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
        residential	4	metanfetamin ; meth 0 ; meth by ; meth has ; meth mor ; meth the ; mi abog ; mism en
        residential	4	mon etoh ; most day ; much do ; mujer ; mush ; must do ; my airlin ; my chip
        residential	4	my coworker ; my editor ; my guit ; my parol ; my union ; need acceptanc
        residential	4	neighbor are ; ni asi ; night / ; night too ; nit / ; nitrou by ; nitrou tank
        residential	4	no barrier ; no par ; no vacation ; not min ; numb thre ; och ano ; of help ; of law
        residential	4	of medical ; of myself ; of prison ; of program ; of rehab ; off + ; off norc
        residential	4	offic 0 ; okd ; on adderal ; on four ; on thre ; onc mor ; op x ; opi detox
        residential	4	order residential ; oth day ; otr tech ; out tomorrow ; outpatient at
        residential	4	outpt counselor ; over it ; overdos on ; oxy ; pancreatiti ; papel piden ; part is
        residential	4	pas lo ; pas que ; patient 0 ; pawn ; pay her ; pd offic ; peopl do ; peopl stay
        residential	4	per con ; piedr me ; pilot 0 ; pip going ; pip und ; piz ; plac aft ; plac he
        residential	4	plan approv ; plant clos ; ple ; policy and ; porqu dic ; prescot ; privat room
        residential	4	pt wil ; pul his ; que rent ; que ser ; quebr ; qued intern ; quick one ; quier irm
        residential	4	regla ; rehab aft ; rehabilitacion en ; rent todo ; reserv a ; residencial a
        residential	4	residential client ; residential meth ; residential the ; rn licens ; room ; room or
        residential	4	roommat deal ; roommat sob ; rotat ; round two ; rum ; said thi ; sali ; sav up
        residential	4	say only ; school im ; scrap ; se meten ; sei dia ; sel you ; seven sinc ; she don
        residential	4	shift / ; show me ; si le ; sick leav ; sigu ; sin dorm ; sinc august ; sinc law
        residential	4	sinc most ; sindicat ; sixteen month ; sixty day ; solt ; somo de ; spun ; stabl no
        residential	4	stay and ; stay in ; stay over ; stay the ; stay w ; steal ; stent ; stil buy
        residential	4	stop being ; strong as ; structur befor ; studi and ; sunday sinc ; tak coupl
        residential	4	tak ketamin ; tap la ; tap over ; teeth gon ; teng otr ; tent und ; termin y
        residential	4	than thi ; that com ; that guy ; that or ; that outpatient ; the arm ; the crystal
        residential	4	the eye ; the ful ; the green ; the hol ; the lan ; the longest ; the marin
        residential	4	the mean ; the neck ; the new ; the tin ; the touch ; the trail ; the vent
        residential	4	the withdrawal ; then lost ; then they ; therapist refer ; they ask ; they both
        residential	4	they kept ; they pul ; theyl look ; thi hous ; through outpatient ; thursday through
        residential	4	tienen dond ; tijuan a ; til at ; tim is ; tim she ; tmrw noon ; to any ; to anyth
        residential	4	to crystal ; to go ; to group ; today from ; today has ; tonight she ; too and
        residential	4	trabaj y ; trail ; truck behind ; twic now ; twin tower ; two iop ; tx ever ; ugly
        residential	4	un tiemp ; una sog ; unit ; unk no ; uno viv ; usan ; usand cocain ; usand cristal
        residential	4	use crack ; use ketamin ; user for ; using again ; vacant ; van sinc ; vec segui
        residential	4	vecin no ; vital ; viv ahi ; voc que ; wal with ; walk by ; was alcohol ; was using
        residential	4	week back ; week his ; what usual ; wher doe ; who stil ; whol 0 ; wil today
        residential	4	with infant ; with leav ; with thi ; wk aft ; wk again ; wkday ; wkr ; wks now
        residential	4	writ residential ; y cristal ; y fum ; y urology ; ya trai ; ya tre ; year now
        residential	4	year with ; yo and ; yo quier ; yrs every ; ~cuant ; ~da mied ; ~drink ~every
        residential	4	~etoh / ; ~fev now ; ~for a ; ~pay ~cash ; ~resi hx ; ~scar of ; ~somewher ; ~wk
        residential	4	él vend
        residential	3	*detoxWord.0:historical ; *frequency.1 ; *keptUsing.0:possible ; *occasional.0
        residential	3	*overdose.0 ; *quantity.0:historical ; *residentialDone.0:negated
        residential	3	*residentialWord.0:negated ; *treatmentNeed.0:possible ; + most ; / sem ; 0 bc ; 0 d
        residential	3	0 did ; 0 duerm ; 0 fight ; 0 hear ; 0 ice ; 0 im ; a bed ; a boat ; a chef
        residential	3	a delight ; a descans ; a door ; a fum ; a g ; a glas ; a king ; a minimum ; a plac
        residential	3	a ratchet ; a residential ; a slip ; a smel ; a tim ; a trad ; a vacation ; a women
        residential	3	abren ; absces ; aceptan medi ; addi ; adentr con ; aft group ; aft thi ; afuer con
        residential	3	again just ; again most ; agre i ; ahi me ; ahor mism ; al foc ; al padr ; all sum
        residential	3	all use ; alt a ; alt manan ; amad from ; ambulatori per ; ambulatori y ; and afuer
        residential	3	and be ; and get ; and ketamin ; and lying ; and sat ; and went ; and would
        residential	3	anex en ; any opening ; any sort ; appetit back ; arent in ; at an ; attach ; aunt 0
        residential	3	aunt cal ; away for ; ayer sali ; back in ; bar exam ; bar y ; bathtub with
        residential	3	bc they ; becaus its ; bed aft ; been fir ; been see ; been talk ; been the
        residential	3	been to ; befor arrest ; befor dur ; befor me ; befor theyl ; behind ; behind our
        residential	3	belt ; betabel ; bien loc ; bishop ; blind ; blow it ; blyth ; book about ; booz
        residential	3	both parent ; broth no ; broth use ; brown and ; buck of ; burbank and ; bus shelt
        residential	3	by july ; cad seman ; cal id ; cal thi ; cam out ; camis planch ; car on ; carnal
        residential	3	cas no ; casi ; centr cristian ; chanc ; choos ; clean a ; cocain casi
        residential	3	cocain cuatr ; cok pretty ; cok thre ; cold with ; competitor ; con mas ; con otro
        residential	3	con tre ; consejer dic ; convulsion a ; cook it ; corazon en ; could he
        residential	3	counselor at ; county on ; coupl month ; cps took ; crack at ; crack fiv ; crack use
        residential	3	crank ; crept ; cristal ; cristal 0 ; cristian ; crystal near ; cuand est
        residential	3	cuant dur ; cuarent dia ; cuatr ano ; cuban de ; d de ; d then ; dab + ; day 0
        residential	3	day again ; day for ; day program ; day told ; day twenty ; de cps ; de regres
        residential	3	de termin ; deal with ; debaj del ; del ano ; del hog ; desd 0 ; detox don
        residential	3	detox tmrw ; detox tomorrow ; dia a ; dia alcohol ; dia no ; dia otr ; diari
        residential	3	did twelv ; dim ; dirty screen ; do aft ; do lin ; do over ; dond pued ; dond uno
        residential	3	dont plan ; door on ; door right ; down the ; dri ; drov me ; drov to ; duerm ; dui
        residential	3	durm ; eight day ; eight month ; el air ; el estacionamient ; el garag ; el sindicat
        residential	3	eleven week ; eleven year ; ell ya ; en ensen ; encampment ; end at ; ensen en
        residential	3	est moment ; estuv bien ; even iop ; even lik ; everyon in ; everywher i ; ex marin
        residential	3	f ketamin ; feb back ; fingernail ; finish resi ; fiv shift ; floor is ; for howev
        residential	3	for using ; fought ; four now ; fourteen year ; freeway 0 ; friday through ; fue que
        residential	3	garag on ; garaj ; get treat ; go thi ; good at ; good insuranc ; got discharg
        residential	3	got shot ; got two ; grown man ; habl bajit ; hablan desd ; hac nad ; had me
        residential	3	had six ; half ago ; hallucination ; ham and ; happen next ; hasnt told
        residential	3	havent drank ; he mak ; he mis ; he would ; hear and ; hear voic ; hel from
        residential	3	held my ; hep ; her boyfriend ; her iop ; her job ; herman a ; heroin on
        residential	3	hes twenty ; hes used ; hi toward ; high loc ; hij tra ; him im ; him order
        residential	3	him tak ; hir me ; his boy ; his kid ; hold me ; hom is ; homeles and ; hosp d/c
        residential	3	hospital let ; hour back ; hous get ; hous i ; hueso ; hx non ; i blow ; i end
        residential	3	i must ; i only ; i stay ; i sweat ; id been ; ill use ; im good ; im only ; in aa
        residential	3	in between ; in hold ; in malibu ; in prescot ; in twin ; incluy ; information about
        residential	3	inpatient 0 ; int crystal ; internarl ; iop and ; iop x ; is alway ; is hallucinat
        residential	3	is paid ; it anyway ; it doe ; it eight ; it four ; it stuck ; it too ; it twic
        residential	3	it ~every ; its four ; ive don ; ive run ; jail ; jail rn ; just hit ; just weekend
        residential	3	keep pictur ; keep walk ; kern ; kitchen tabl ; kitchen with ; knif out ; know ill
        residential	3	la desintoxicacion ; la licenci ; las nuev ; last drink ; late and ; le hablan
        residential	3	le hac ; le hic ; leav bank ; leav wed ; les than ; librium don ; light for
        residential	3	light off ; lin for ; lin produc ; liv at ; liv mgr ; llev al ; look in ; los dient
        residential	3	lug asi ; lunch she ; m encampment ; m in ; m out ; m s/p ; macarthur ; mam x
        residential	3	mart me ; may back ; mbr ; me as ; me dont ; me hablan ; me import ; me las
        residential	3	med and ; men ; mes o ; mes per ; met ; meten ; meth a ; meth fiv ; meth pos
        residential	3	methadon ; mh ; mi perrit ; mis dos ; mo stil ; mo x ; mol y ; mom must ; mom my
        residential	3	mon thru ; month at ; month in ; month liv ; most ; mov und ; msw ; my band ; my cal
        residential	3	my elbow ; my folk ; my group ; my jefit ; my key ; my licens ; my mail ; my mind
        residential	3	my temp ; my wed ; myself im ; naloxon ; neg test ; nev real ; night per ; nin y
        residential	3	nit now ; no alcanz ; no batal ; no excus ; no return ; noma diganl ; noma me
        residential	3	non thi ; nos fue ; nos reimo ; not been ; not let ; not my ; novi ; novi se
        residential	3	nurs said ; nuy y ; obs ; ocean ; och mes ; octubr de ; of last ; of saturday
        residential	3	off lik ; oll ; on being ; on spe ; one good ; or charg ; ord ; ord for ; orden
        residential	3	order meth ; orthodontist ; oth 0 ; oth in ; our garag ; out thi ; outpatient group
        residential	3	outpt in ; outreach wkr ; over his ; owed ; own is ; own moth ; park spac ; particul
        residential	3	partner ; past it ; pastilla el ; pawn my ; pee ; peel ; perdi a ; person do
        residential	3	pharmacy and ; pharmacy board ; phon in ; piedr desd ; pistol y ; plat and ; poc a
        residential	3	ponen al ; pretty ; pric of ; probation 0 ; probation lady ; psych clear ; punch her
        residential	3	pus 0 ; put away ; put to ; que hoy ; que ocup ; que si ; que vend ; que voy
        residential	3	quier salirs ; ralph ; ratchet strap ; ratit ; recommend residential ; rehab
        residential	3	rehab befor ; reimo ; requir 0 ; residential day ; restles ; right he ; right thing
        residential	3	rock ; room is ; roomat ; roommat smok ; run down ; run of ; run on ; s/p ; sab en
        residential	3	sali el ; sam thre ; saturday and ; say arent ; say tak ; say thing ; screen neg
        residential	3	se ni ; seem to ; sesent dia ; shar ; she correct ; she drink ; she not ; she walk
        residential	3	shift without ; sicknes ; siet ano ; sign so ; simp sit ; sinc apr ; sinc aug
        residential	3	sirvi ; sis ; sixteen ; skip ; slap for ; smok crystal ; smok in ; snort cok
        residential	3	so himself ; sobrin en ; sombra ; somebody giv ; somewher for ; son finish
        residential	3	soon could ; spar room ; spe 0 ; spe fiv ; spe sinc ; spous husb ; sra pregunt
        residential	3	stab his ; start kindergarten ; stay run ; stay somewher ; steal from ; stil her
        residential	3	stomach ; stop i ; street medicin ; strict ; studi ; stuf is ; su car ; suer
        residential	3	survey ; suspend ; t 0 ; tak seven ; tak whatev ; talk in ; tambien ; tampoc ; tank
        residential	3	tap ; tarp ; tax season ; ten minut ; tent by ; test last ; that cal ; that couch
        residential	3	that scar ; that thre ; the body ; the calend ; the cop ; the den ; the desert
        residential	3	the eight ; the entir ; the irony ; the judg ; the long ; the medical
        residential	3	the mouthwash ; the ocean ; the ord ; the pack ; the sidewalk ; the television
        residential	3	them a ; them back ; then cok ; then my ; ther alway ; ther cok ; ther smok
        residential	3	they cal ; they look ; they mov ; thi job ; thi one ; thing she ; thirty and
        residential	3	thought i ; thre at ; thu ; thursday aft ; thursday to ; tiemp ; tien a ; tien en
        residential	3	tien nad ; tmrw 0 ; to fath ; to hav ; to not ; tomorrow ; towel on ; tra el
        residential	3	treatment aft ; treint dia ; tri outpatient ; tue thur ; twenti im ; two cousin ; tx
        residential	3	tx for ; un residencial ; una botel ; unit in ; unit sw ; uno dos ; up high ; upp
        residential	3	use crystal ; use she ; using adderal ; vec x ; vec y ; veo en ; verl ; viven
        residential	3	vivimo ; voy al ; want attendanc ; was kil ; was nineteen ; was onc ; was over
        residential	3	was thirty ; weed only ; week ive ; weekday ; weekday now ; went numb ; when hes
        residential	3	wher do ; wher your ; whip ; who cook ; wif gon ; wif im ; wif mov ; wil talk ; wing
        residential	3	with dog ; with myself ; wks preg ; women residential ; wont look ; would your
        residential	3	y qd ; y ready ; y sal ; y ~cuant ; ya cai ; ya regal ; year of ; yo lo ; you do
        residential	3	you liv ; ~a ~residential ; ~anyon ; ~coc ; ~coupl ; ~deal ; ~dej ; ~dej ~la ; ~died
        residential	3	~heard ; ~la ~cal ; ~not ~a ; ~not ~com ; ~not ~pregnant ; ~oig ; ~oig ~voc
        residential	3	~on ~keppr ; ~oth ~plac ; ~peopl ; ~plac ; ~quit ; ~stab ; ~thirty ; ~thirty ~day
        residential	3	~voc
        residential	2	*abstinent.2 ; *ago.4 ; *arrests.0 ; *duration.2 ; *duration.5 ; *emergency.4
        residential	2	*firstOffence.0:negated ; *frequency.1:historical ; *frequency.1:possible
        residential	2	*noBarrierMoney.0 ; *number.1 ; *organDamage.0:negated ; *overPrescribed.0
        residential	2	*person.0:hypothetical ; *quantity.0 ; *quantity.3:negated ; *quantity.4
        residential	2	*residentialWord.0:historical ; *seizure.0:hypothetical ; *seizure.0:negated
        residential	2	*sinceLastUse.1 ; *sinceLastUse.2 ; *treatmentNeed.0 ; *treatmentNeed.0:historical
        residential	2	*vendor.0 ; + coc ; + dial ; + nitrou ; + on ; + ua ; / w ; / wk ; 0 as ; 0 bal
        residential	2	0 both ; 0 can ; 0 crack ; 0 good ; 0 iop ; 0 iv ; 0 mg ; 0 psych ; 0 sali ; 0 slam
        residential	2	0 they ; 0 yrs ; a bind ; a book ; a cabin ; a cad ; a cool ; a dang ; a de ; a fold
        residential	2	a handshak ; a hatchet ; a lock ; a morn ; a nam ; a nic ; a paramedic ; a part
        residential	2	a pod ; a pon ; a program ; a regional ; a road ; a rock ; a room ; a rul ; a shift
        residential	2	a terapi ; a tiemp ; a typical ; a vap ; a viv ; a wal ; a week ; a window ; a ~man
        residential	2	about every ; abov ; adderal and ; addiction ; again every ; again near ; ago on
        residential	2	ah/vh ; ahi se ; ahorc y ; algun lad ; all on ; all with ; already approv ; als got
        residential	2	altaden ; am n ; an intensiv ; an outpt ; and all ; and by ; and cal ; and circl
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
        residential	2	corren ; cost ; cost y ; couch at ; couch i ; counselor keep ; counselor on
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
        residential	2	for money ; for ninety ; for residential ; for six ; for somebody ; for thes
        residential	2	for thre ; for vap ; found noth ; found that ; four ; four hundr ; franci ; fre to
        residential	2	freshman year ; friday night ; friday to ; friday with ; friend who ; from bil
        residential	2	from cocain ; from county ; from hosp ; from jail ; from that ; fue hac ; fue la
        residential	2	fueron siet ; fum piedr ; furnish ; g ; g / ; gas ; gast ; gast tod ; gatorad and
        residential	2	gentl with ; get drunk ; get told ; glassy ; go ; go someplac ; go ~inpatient
        residential	2	goe back ; going around ; gon 0 ; gon gray ; good money ; good month ; good one
        residential	2	good stretch ; good year ; got kick ; got us ; gracia por ; graduat the ; gram
        residential	2	gram a ; gratitud ; gris ; grocery stor ; gun for ; ha falt ; habit that ; hablan
        residential	2	hac al ; han ; hand around ; hand from ; hand to ; hangov ; hardest ; has epilepsy
        residential	2	hast las ; hat to ; hav room ; hazelden ; he brok ; he est ; he go ; he held
        residential	2	he laugh ; he let ; he par ; he wil ; hear 0 ; heart was ; her adderal ; her aunt
        residential	2	her cocain ; her his ; her hous ; her sho ; hes 0 ; hes forty ; hes thirty ; hic el
        residential	2	hid in ; high at ; high in ; him away ; his eye ; his grad ; his grandfath
        residential	2	his hous ; hit it ; hit the ; hiz una ; hom my ; hombr ; hor abren ; hosp
        residential	2	hospital dond ; hospital for ; hospital me ; hous want ; how id ; how soon
        residential	2	hundr buck ; hx ~od ; i climb ; i dial ; i find ; i last ; i may ; i mention ; i no
        residential	2	i rent ; i shoot ; i shot ; i sign ; i stil ; i wreck ; ice and ; ice going
        residential	2	ice most ; ice to ; ida ; idk ; igual ; ill and ; ill go ; im liv ; im next
        residential	2	im past ; im sleep ; im through ; im und ; in alask ; in glendal ; in hom
        residential	2	in hospital ; in molest ; in pomon ; in san ; in sant ; in spr ; in that ; in when
        residential	2	incl ; inf ; inf cb ; infant ; inj ; inject ; inpatient no ; inpt w/d ; instrument
        residential	2	intensiv ; intensiv car ; iop all ; iop thre ; irm el ; is crystal ; is don ; is giv
        residential	2	is ive ; is kil ; is real ; is ther ; is using ; isnt thi ; it aint ; it ask
        residential	2	it herself ; it if ; it not ; its crystal ; its got ; its on ; its spic ; its warm
        residential	2	ive read ; jail on ; jaw ach ; jewelry ; job to ; job wil ; judg ; judg sentenc
        residential	2	juez de ; july and ; junto ; just do ; just my ; just show ; kais in ; kais y
        residential	2	keppr ~last ; kept ; kept doing ; ketamin ; ketamin a ; kick me ; kid my ; kil me
        residential	2	kind advis ; kitchen in ; la autopist ; la bard ; la empres ; la plum ; la primer
        residential	2	la trabajador ; lak and ; lak hous ; laker ; lan ; landlin ; las dos ; las pierna
        residential	2	last me ; last til ; le falt ; le platic ; le pong ; le ve ; leav so ; left sid
        residential	2	length ; les contest ; les estoy ; les of ; licens 0 ; licens is ; lif insuranc
        residential	2	lik befor ; lik breath ; lik noth ; lik somewher ; limpi del ; limpi no ; lin the
        residential	2	lin was ; lip ; littl girl ; lo cubr ; lo llev ; look me ; lortab ; los hijo
        residential	2	lost job ; lost my ; loteri ; m d/c ; m heroin ; m liv ; m plumb ; m sleep ; mad 0
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
        residential	2	noch por ; nos conoc ; not sorry ; novent dia ; now 0 ; now ive ; numer ; of cok
        residential	2	of colleg ; of day ; of g ; of it ; of old ; of seven ; of sick ; of smok ; off all
        """
}
