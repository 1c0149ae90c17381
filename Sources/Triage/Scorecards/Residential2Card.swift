extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	4	crack again ; crack near ; crash is ; cristal con ; crystal at ; cuest el
        residential	4	cuidandom ; custodi de ; custody meth ; cut it ; d/t ; da diversion ; dai going
        residential	4	dai thing ; dai x ; day releas ; dc ; dcd from ; dcf work ; de ahi ; de cement
        residential	4	de cristal ; de pech ; de volv ; decad of ; del alcohol ; del cond ; del cuel
        residential	4	desd marz ; desd may ; desintoxicacion por ; detector ; detox complet ; detox etoh
        residential	4	detox today ; dia en ; did your ; discharg me ; do crystal ; doctor sign
        residential	4	doctor was ; don 0 ; don befor ; don in ; doorway ; dop on ; drink ; drink on
        residential	4	drink thre ; duerm com ; duerm y ; dv advocat ; each one ; el cint ; ell me
        residential	4	ent and ; entr a ; esa cas ; espos él ; est habl ; evening i ; every run
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
        residential	4	sin dorm ; sinc august ; sinc law ; sinc most ; sindicat ; sixteen month ; sixty day
        residential	4	solt ; somo de ; spun ; stabl no ; stay and ; stay in ; stay over ; stay the
        residential	4	stay w ; steal ; stent ; stil buy ; stop being ; strong as ; structur befor
        residential	4	studi and ; sunday sinc ; tak coupl ; tak ketamin ; tap la ; tap over ; teeth gon
        residential	4	teng otr ; tent und ; termin y ; than thi ; that com ; that guy ; that or
        residential	4	that outpatient ; the arm ; the crystal ; the eye ; the ful ; the green ; the hol
        residential	4	the lan ; the longest ; the marin ; the mean ; the neck ; the new ; the tin
        residential	4	the touch ; the trail ; the vent ; the withdrawal ; then lost ; then they
        residential	4	therapist refer ; they ask ; they both ; they kept ; they pul ; theyl look
        residential	4	thi hous ; through outpatient ; thursday through ; tienen dond ; tijuan a ; til at
        residential	4	tim is ; tim she ; tmrw noon ; to any ; to anyth ; to crystal ; to go ; to group
        residential	4	today from ; today has ; tonight she ; too and ; trabaj y ; trail ; truck behind
        residential	4	twic now ; twin tower ; two iop ; tx ever ; ugly ; un tiemp ; una sog ; unit
        residential	4	unk no ; uno viv ; usan ; usand cocain ; usand cristal ; use crack ; use ketamin
        residential	4	user for ; using again ; vacant ; van sinc ; vec segui ; vecin no ; vital ; viv ahi
        residential	4	voc que ; walk by ; was alcohol ; was using ; week back ; week his ; what usual
        residential	4	wher doe ; who stil ; whol 0 ; wil today ; with infant ; with leav ; with thi
        residential	4	wk aft ; wk again ; wkday ; wkr ; wks now ; writ residential ; y cristal ; y fum
        residential	4	y urology ; ya trai ; ya tre ; year now ; year with ; yo and ; yo quier ; yrs every
        residential	4	~da mied ; ~drink ~every ; ~etoh / ; ~fev now ; ~for a ; ~pay ~cash ; ~resi hx
        residential	4	~scar of ; ~somewher ; ~wk ; él vend
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
        residential	3	by july ; cad seman ; cal id ; cal thi ; cam out ; camis planch ; car on ; carnal
        residential	3	cas no ; casi ; centr cristian ; chanc ; choos ; cocain casi ; cocain cuatr
        residential	3	cok pretty ; cok thre ; cold with ; competitor ; con mas ; con otro ; con tre
        residential	3	consejer dic ; convulsion a ; cook it ; corazon en ; could he ; counselor at
        residential	3	county on ; coupl month ; cps took ; crack at ; crack fiv ; crack use ; crank
        residential	3	crept ; cristal ; cristal 0 ; cristian ; crystal near ; cuand est ; cuant dur
        residential	3	cuarent dia ; cuatr ano ; cuban de ; d de ; d then ; dab + ; day 0 ; day again
        residential	3	day for ; day program ; day told ; day twenty ; de cps ; de oxnard ; de regres
        residential	3	de termin ; deal with ; debaj del ; del ano ; del hog ; desd 0 ; detox don
        residential	3	detox tmrw ; detox tomorrow ; dia a ; dia alcohol ; dia no ; dia otr ; diari
        residential	3	did twelv ; dim ; dirty screen ; do aft ; do lin ; do over ; dond pued ; dond uno
        residential	3	dont plan ; door on ; door right ; down the ; dri ; drov me ; drov to ; duerm ; dui
        residential	3	durm ; durm en ; eight day ; eight month ; el air ; el estacionamient ; el garag
        residential	3	el sindicat ; eleven week ; eleven year ; ell ya ; en ensen ; encampment ; end at
        residential	3	ensen en ; est moment ; estuv bien ; even iop ; even lik ; everyon in ; everywher i
        residential	3	ex marin ; f ketamin ; feb back ; fingernail ; finish resi ; fiv shift ; floor is
        residential	3	for howev ; for using ; fought ; four now ; fourteen year ; freeway 0
        residential	3	friday through ; fue que ; garag on ; garaj ; get treat ; go thi ; good at
        residential	3	good insuranc ; got discharg ; got shot ; got two ; grown man ; habl bajit
        residential	3	hablan desd ; hac nad ; had me ; had six ; half ago ; ham and ; happen next
        residential	3	hasnt told ; havent drank ; he mak ; he mis ; he would ; hear and ; hear voic
        residential	3	hel from ; held my ; hep ; her boyfriend ; her iop ; her job ; herman a ; heroin on
        residential	3	hes twenty ; hes used ; hi toward ; high loc ; hij tra ; him im ; him order
        residential	3	him tak ; hir me ; his boy ; his kid ; hold me ; hom is ; homeles and ; hosp d/c
        residential	3	hospital let ; hour back ; hous get ; hous i ; hueso ; hx non ; i blow ; i end
        residential	3	i must ; i only ; i stay ; i sweat ; id been ; ill use ; im good ; im only ; in aa
        residential	3	in between ; in hold ; in malibu ; in prescot ; in twin ; incluy ; information about
        residential	3	inpatient 0 ; int crystal ; internarl ; iop and ; iop x ; is alway ; is hallucinat
        residential	3	is paid ; it anyway ; it doe ; it eight ; it four ; it stuck ; it too ; it twic
        residential	3	it ~every ; its four ; ive don ; ive run ; jail ; jail rn ; just hit ; just weekend
        residential	3	keep pictur ; keep walk ; kern ; kitchen tabl ; kitchen with ; knif out ; know ill
        residential	3	la desintoxicacion ; la licenci ; landlin ; las nuev ; last drink ; late and
        residential	3	le hablan ; le hac ; le hic ; leav bank ; leav wed ; les than ; librium don
        residential	3	light for ; light off ; lin for ; lin produc ; liv at ; liv mgr ; llev al ; look in
        residential	3	los dient ; lug asi ; lunch she ; m encampment ; m in ; m out ; m s/p ; m sleep
        residential	3	macarthur ; mam x ; mart me ; may back ; mbr ; me as ; me dont ; me hablan
        residential	3	me import ; me las ; med and ; men ; mes o ; mes per ; met ; meten ; meth a
        residential	3	meth fiv ; meth mor ; meth pos ; methadon ; mh ; mi perrit ; mis dos ; mo stil
        residential	3	mo x ; mol y ; mom must ; mom my ; mon thru ; month at ; month in ; month liv ; most
        residential	3	mov und ; msw ; my band ; my cal ; my elbow ; my folk ; my group ; my jefit ; my key
        residential	3	my licens ; my mail ; my mind ; my temp ; my union ; my wed ; myself im ; naloxon
        residential	3	neg test ; nev real ; night per ; nin y ; nit now ; no alcanz ; no batal ; no excus
        residential	3	no return ; noma diganl ; noma me ; non thi ; nos reimo ; not been ; not let
        residential	3	not my ; novi ; novi se ; nurs said ; obs ; ocean ; och mes ; octubr de ; of last
        residential	3	of saturday ; off lik ; oll ; on being ; on spe ; one good ; or charg ; ord
        residential	3	ord for ; orden ; order meth ; orthodontist ; oth 0 ; oth in ; our garag ; out thi
        residential	3	outpatient group ; outpt in ; outreach wkr ; over his ; owed ; own is ; own moth
        residential	3	park spac ; particul ; partner ; past it ; pastilla el ; pawn my ; pee ; peel
        residential	3	perdi a ; person do ; pharmacy and ; pharmacy board ; phon in ; piedr desd
        residential	3	pistol y ; plan approv ; plat and ; poc a ; ponen al ; pretty ; pric of
        residential	3	probation 0 ; probation lady ; psych clear ; punch her ; pus 0 ; put away ; put to
        residential	3	que hoy ; que ocup ; que si ; que vend ; que voy ; quier salirs ; ralph
        residential	3	ratchet strap ; ratit ; recommend residential ; rehab ; rehab befor ; reimo
        residential	3	requir 0 ; residential day ; restles ; right he ; right thing ; rock ; room is
        residential	3	roomat ; roommat smok ; run down ; run of ; run on ; s/p ; sab en ; sam thre
        residential	3	saturday and ; say arent ; say tak ; say thing ; screen neg ; se ni ; seem to
        residential	3	sei dia ; sesent dia ; shar ; she correct ; she drink ; she not ; she walk
        residential	3	shift without ; sicknes ; siet ano ; sign so ; simp sit ; sinc apr ; sinc aug
        residential	3	sirvi ; sis ; sixteen ; skip ; slap for ; smok crystal ; smok in ; snort cok
        residential	3	so himself ; sobrin en ; sombra ; somebody giv ; somewher for ; son finish
        residential	3	soon could ; spar room ; spe 0 ; spe fiv ; spous husb ; sra pregunt ; stab his
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
        residential	2	als got ; altaden ; am a ; am n ; an intensiv ; an outpt ; and all ; and cal
        residential	2	and circl ; and don ; and en ; and everybody ; and fel ; and go ; and ive ; and just
        residential	2	and leav ; and may ; and off ; and otr ; and saturday ; and somebody ; and theyl
        residential	2	anniversary in ; ano empez ; ano fum ; ano ya ; any chanc ; anymor ; anyplac
        residential	2	anywher ; apartment ; aplauso ; app ; are back ; are best ; are open ; are soup
        residential	2	arizon last ; arm sinc ; arm start ; arrest four ; asi par ; ask next ; ask sinc
        residential	2	ask what ; asleep but ; assignment ; asusten ; at cedar ; at grandm ; at least
        residential	2	at oth ; audifono ; aug stil ; aunt had ; auth # ; autopist ; awak 0 ; awful
        residential	2	back room ; bad night ; bag and ; bag pack ; bal of ; bank ; barback ; bard
        residential	2	barrier ; be in ; bedroom and ; been dig ; been every ; been nin ; been over
        residential	2	been snort ; been thre ; behav ; belt and ; bender ; benz ; benz tap ; besid him
        residential	2	besid my ; bet at ; bien com ; bled ; blu one ; board ord ; bolsit ; bolt ; both on
        residential	2	both use ; box cut ; braz izquierd ; breakfast on ; bring her ; bro finish ; bro of
        residential	2	broth put ; bud ; bug und ; build on ; bup ; burn in ; bus ther ; busc ; busc un
        residential	2	but you ; buy ; buy it ; cad ; cad terc ; cal desd ; cal stat ; calient y ; cam par
        residential	2	cam with ; cam y ; campu ; can go ; canal ; car with ; cardiologist ; carri a
        residential	2	cash for ; casi a ; centr ; challeng ; chanc of ; chang of ; charm ; chel ; cinc
        residential	2	cinc ano ; cinc dia ; client is ; clos up ; clr need ; clr on ; clr say ; coal
        residential	2	coat ; cobran ; coc com ; cocain and ; cocain or ; cocain sinc ; coffe can ; cok wif
        residential	2	coloni ; com cuatr ; com stay ; com y ; compl ; complain of ; complet
        residential	2	complet detox ; compressor ; con aplauso ; con ello ; con eso ; con mi ; con sombrer
        residential	2	con ~el ; confd in ; conservator ; consult extern ; consum coc ; convulsion
        residential	2	cook and ; corren ; cost ; cost y ; cot ; couch at ; couch i ; counselor keep
        residential	2	counselor on ; count with ; county hospital ; cousin cam ; crack cocain ; crank in
        residential	2	crawl und ; cri when ; cristal desd ; cristal entr ; cristal ya ; cristiano
        residential	2	cristiano y ; cros my ; crystal a ; csun ; ct coordinator ; cualquier hor ; cuand ni
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
        residential	2	for thes ; for thre ; for vap ; found noth ; found that ; four ; franci ; fre to
        residential	2	freshman year ; friday night ; friday to ; friday with ; friend who ; from bil
        residential	2	from cocain ; from county ; from hosp ; from jail ; from that ; fue hac ; fue la
        residential	2	fueron siet ; fum piedr ; furnish ; g ; g / ; gas ; gast ; gast tod ; gatorad and
        residential	2	gentl with ; get drunk ; get told ; glassy ; go ; go someplac ; go ~inpatient
        residential	2	goe back ; going around ; gon 0 ; gon gray ; good money ; good month ; good one
        residential	2	good stretch ; good year ; got kick ; got us ; gracia por ; graduat the ; gram
        residential	2	gram a ; gratitud ; gris ; grocery stor ; gun for ; ha falt ; habit that ; hablan
        residential	2	hac al ; hallucination ; han ; hand around ; hand from ; hand to ; hangov ; hardest
        residential	2	has epilepsy ; has medi ; hast las ; hat to ; hav room ; hazelden ; he brok ; he est
        residential	2	he go ; he held ; he laugh ; he let ; he par ; he wil ; hear 0 ; heart was ; hemet
        residential	2	her adderal ; her aunt ; her cocain ; her his ; her hous ; her sho ; hes 0
        residential	2	hes forty ; hes thirty ; hic el ; hid in ; high at ; high in ; him away ; his eye
        residential	2	his grad ; his grandfath ; his hous ; hit it ; hit the ; hiz una ; hom my ; hombr
        residential	2	hor abren ; hosp ; hospital dond ; hospital for ; hospital me ; hous want ; how id
        residential	2	how soon ; hundr buck ; hx ~od ; i climb ; i dial ; i find ; i last ; i may
        residential	2	i mention ; i no ; i rent ; i shoot ; i shot ; i sign ; i stil ; i wreck ; ice and
        residential	2	ice going ; ice most ; ice to ; ida ; idk ; igual ; ill and ; ill go ; im liv
        residential	2	im next ; im past ; im sleep ; im through ; im und ; in alask ; in glendal ; in hom
        residential	2	in hospital ; in molest ; in pomon ; in san ; in sant ; in spr ; in that ; in when
        residential	2	incl ; inf ; inf cb ; infant ; inj ; inject ; inpatient no ; inpt w/d ; instrument
        residential	2	intensiv ; intensiv car ; iop all ; iop thre ; irm el ; is don ; is giv ; is ive
        residential	2	is kil ; is real ; is ther ; is using ; isnt thi ; it aint ; it ask ; it herself
        residential	2	it if ; it not ; its crystal ; its got ; its on ; its spic ; its warm ; ive read
        residential	2	jail on ; jaw ach ; jewelry ; job to ; job wil ; judg ; judg sentenc ; juez de
        residential	2	july and ; junto ; just do ; just my ; just show ; kais in ; kais y ; keppr ~last
        residential	2	kept ; kept doing ; ketamin ; ketamin a ; kick me ; kid my ; kil me ; kind advis
        residential	2	kitchen in ; la autopist ; la bard ; la empres ; la plum ; la primer ; la trabajador
        residential	2	lak and ; lak hous ; laker ; lan ; las pierna ; last me ; last til ; le falt
        residential	2	le platic ; le pong ; le ve ; leav so ; left sid ; length ; les contest ; les estoy
        residential	2	les of ; licens 0 ; licens is ; lif insuranc ; lik befor ; lik breath ; lik noth
        residential	2	lik somewher ; limpi del ; limpi no ; lin the ; lin was ; lip ; littl girl ; lo cubr
        residential	2	lo llev ; look me ; lortab ; los hijo ; lost job ; lost my ; loteri ; m d/c
        residential	2	m heroin ; m liv ; m plumb ; mad 0 ; mad it ; mail addres ; mak good ; manic
        residential	2	marc 0 ; marin ; mas eso ; mascota ; may a ; me 0 ; me again ; me awak ; me back
        residential	2	me ech ; me ensen ; me est ; me han ; me hom ; me in ; me pic ; me quis ; me sent
        residential	2	me typ ; me your ; med detox ; medical board ; medical leav ; mejor ; mes en
        residential	2	metadon ; metformin ; meth i ; meth kid ; meth liv ; meth sinc ; meth thre ; mg
        residential	2	mgr 0 ; mi cuart ; mi novi ; mi parej ; mi tal ; mientra se ; min ; minut ord
        residential	2	mol and ; mom in ; mon wed ; money on ; mor or ; morn ther ; most night ; moth he
        residential	2	moth i ; moth work ; mujer y ; mural ; must ent ; my breastbon ; my busines
        residential	2	my calend ; my ceil ; my counselor ; my crack ; my fil ; my ful ; my girl ; my med
        residential	2	my rib ; my ten ; my tool ; my trunk ; my twenti ; nam no ; near enough ; neck
        residential	2	neighbor plot ; nerv damag ; neurologist say ; nev don ; nev notic ; nev the
        residential	2	nev was ; nic about ; night duration ; night of ; night out ; ninety ; nino estan
        residential	2	nitrou ; nitrou the ; nivel ; no door ; no fami ; no gig ; no mor ; no pain
        residential	2	no violenc ; no ~arrest ; nobody told ; nobody use ; noch dos ; noch por ; nos conoc
        residential	2	nos fue ; not sorry ; novent dia ; now 0 ; now ive ; numer ; nuy y ; of cok
        residential	2	of colleg ; of day ; of g ; of it ; of old ; of seven ; of sick ; of smok ; off all
        """
}
