extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	-3	find i ; finish 0 ; first car ; fiv day ; fiv question ; for air ; for day ; for migrain
        detox	-3	for wiv ; found in ; french ; fum crack ; gambl ; gan ; gav us ; gent de ; get air
        detox	-3	given no ; glas in ; go away ; got an ; got out ; greet is ; grief ; gum ; gummi every
        detox	-3	had us ; hair is ; hambr ; hammock ; handl on ; hat ; hav it ; hav no ; hav that
        detox	-3	he kick ; headset ; heel ; her dad ; hes whit ; high and ; his watch ; hond ; hour a
        detox	-3	hous with ; husb had ; i discharg ; i drink ; i room ; i say ; i send ; i sweat ; ido a
        detox	-3	if ther ; im sob ; in custody ; in fami ; in glendal ; in person ; in restroom
        detox	-3	inconscient ; inject ; inpt for ; inquiry ; insuranc card ; internarl ; iop by ; is kil
        detox	-3	is park ; it back ; it end ; it i ; it not ; it ther ; its about ; its adderal ; its don
        detox	-3	its lat ; izquierd ; jacket ; jail reentry ; jam ; jerk ; juez me ; jugamo ; july 0
        detox	-3	just be ; kept me ; kern ; ketamin 0 ; kick heroin ; kid 0 ; knif and ; know him
        detox	-3	la bard ; la mism ; la tint ; laid out ; las pastilla ; leftov hydrocodon ; les cuent
        detox	-3	lif and ; limpi en ; limpiez ; lin cut ; lin drop ; lin pt ; lin up ; linen ; litr ; lm
        detox	-3	lo he ; look for ; los angel ; los de ; los my ; lvm ; m chiv ; m h ; m re ; malil de
        detox	-3	maquin ; marriag and ; me a ; me and ; me espant ; me subi ; me tom ; met ; meth i
        detox	-3	meth last ; mft ; mi corre ; mi segur ; middl nam ; minimum ; mis 0 ; mism dia ; misus
        detox	-3	mol ; mom of ; month bottl ; most weekend ; msg ; multivitamin ; murd ; muri el
        detox	-3	my dentist ; my grandchildren ; my granddaught ; my station ; my thing ; my thirti
        detox	-3	n that ; nad ; nad que ; nail gun ; near me ; need 0 ; need em ; next for ; nineti and
        detox	-3	no alcohol ; no prior ; no queremo ; no respir ; no withdrawal ; no ~aftercar ; no ~sz
        detox	-3	noma en ; noth set ; novent ; novi y ; now it ; now the ; numer ; nunc en ; nunc ha
        detox	-3	nurs who ; octob ; of liv ; of scotch ; of treatment ; of vet ; of yesterday ; of you
        detox	-3	off xanax ; on crystal ; on drug ; on oth ; on spe ; only want ; op ; open up ; out ear
        detox	-3	outsid ; over now ; overdos on ; own no ; par aguant ; par preocup ; part tim ; pas a
        detox	-3	peopl com ; peopl usual ; permis en ; phon charg ; plan ; platica ; play a ; play y
        detox	-3	pleas help ; podcast ; pok ; problem with ; program for ; psicolog ; pued dej ; pued pag
        detox	-3	puert era ; que con ; qued a ; queremo ; quien le ; quincen ; quisier dejarl ; rais 0
        detox	-3	reach out ; reca ; recent ; regres a ; rehab last ; report 0 ; res ; resid
        detox	-3	residential 0 ; residential stay ; ring for ; roast ; s ; s 0 ; s/p ~0 ; said hed
        detox	-3	salesman ; sali de ; saturday a ; say for ; say hi ; say iop ; screenwrit ; second year
        detox	-3	semana ; send you ; sept ; shak in ; she complet ; she said ; she walk ; sho and
        detox	-3	shoot cok ; signal ; silenc ; sinc monday ; six hour ; sixty ; sleepy ; slept ; smack
        detox	-3	so what ; soak ; solt ; som friday ; somebody to ; someth with ; soup on ; sra 0
        detox	-3	stay thi ; stepdad is ; stif ; stil breath ; stil using ; storag ; straight to ; student
        detox	-3	su niet ; suboxon 0 ; subpoen ; survey ; suy ; sweaty and ; tabl next ; tak adderal
        detox	-3	tech and ; telescop ; tempran par ; tent ; termin su ; test ; that is ; the dash
        detox	-3	the easy ; the final ; the flight ; the foil ; the ketamin ; the remain ; the social
        detox	-3	the thing ; then ive ; then that ; ther no ; they threw ; they turn ; through it
        detox	-3	throw up ; thund ; tienen alg ; ties ; ties com ; tim dai ; to chang ; to donat ; to leav
        detox	-3	to non ; to start ; tom ni ; tonic ; trag de ; traine ; tramadol a ; tramit
        detox	-3	twenty eight ; two every ; two month ; ultim trag ; upset ; usa ; used ; used meth
        detox	-3	vec al ; vec por ; vela ; vend machin ; very ; vis ; visit ; voicemail ; voicemail greet
        detox	-3	w/d want ; was jerk ; we dont ; we paint ; wed lik ; weed pen ; week six ; weekend that
        detox	-3	what can ; when his ; wher can ; wher id ; wher your ; which way ; whit as ; who could
        detox	-3	whol bottl ; whol lif ; whol of ; whol year ; wholesal ; wif and ; wil do ; wir ; wk for
        detox	-3	wk want ; wkend only ; women ; worm ; would lik ; wouldnt giv ; wrong numb ; x / ; y hag
        detox	-3	y sud ; you allow ; you and ; you are ; you mail ; your competitor ; your counselor
        detox	-3	your even ; your outpatient ; zyn ; ~0 ~d ; ~a ~mi ; ~cristal ; ~drank ; ~drink or ; ~en
        detox	-3	~en ~0 ; ~ice ; ~it ; ~meth ; ~myself or ; ~no ~sab ; ~opioid ; ~seizur ~as ; ~sentenc
        detox	-3	~sz no ; ~temblor ; ~withdrawal ~seizur
        detox	-4	$ ; *about.0 ; *abstinent.2 ; *duration.1 ; *emergency.0 ; *otherService.3
        detox	-4	*otherService.5:hypothetical ; *quantity.3 ; *serviceQuestion.0:negated
        detox	-4	*sinceStopping.0 ; *substance.2:hypothetical ; + is ; 0 glas ; 0 rd ; 0 s ; a $ ; a fami
        detox	-4	a group ; a long ; a month ; a quien ; a roof ; a seizur ; a sew ; a shot ; a step
        detox	-4	a turkey ; about how ; afford ; alzheim ; and bien ; and got ; and thursday ; any program
        detox	-4	apparent ; are you ; ash wednesday ; ask about ; at parti ; at wedding ; audit 0
        detox	-4	ayer de ; back bedroom ; balloon ; banan ; barbershop ; bathtub ; becom a ; beep
        detox	-4	benefit ; big tank ; bilingual ; book club ; both my ; bourbon befor ; breath but ; bup
        detox	-4	bus pas ; candidat ; capsul ; cas con ; cas de ; centr de ; clean 0 ; clean as ; cok
        detox	-4	cok fiv ; cok night ; cok thre ; colgu ; com hom ; com tabl ; comment ; con alguien
        detox	-4	con sangr ; crack ; crumb ; cuel ; dad of ; day or ; day residential ; de mot ; de nadi
        detox	-4	de rehabilitacion ; de tre ; del cond ; del intern ; dementi and ; dia en ; disconnect
        detox	-4	do perc ; documentary ; doing wel ; don anyth ; don stand ; door with ; drink
        detox	-4	drink cold ; drink no ; drink two ; driv for ; drunk ; dts in ; dxm ; en agost ; enrol
        detox	-4	entr seman ; era de ; estan en ; even iop ; exp ; eye rol ; f re ; fent 0 ; fentanyl
        detox	-4	fil in ; fin with ; finish ninety ; folk are ; friday with ; from detox ; from rehab
        detox	-4	from your ; fuman cristal ; futbol ; got me ; group and ; guest room ; gummy ; ha est
        detox	-4	habit of ; hammer ; handshak ; hangov ; has dementi ; hat to ; hav two ; he fal ; he left
        detox	-4	his fingernail ; hom from ; hosp detox ; hummingbird ; i ask ; if wer ; ill and ; in iop
        detox	-4	in manil ; in program ; in utah ; inpt ; is cok ; is real ; issu ; it show ; it thi
        detox	-4	jama ; junto ; klonopin was ; la play ; la tarjet ; learn how ; leav him ; left your
        detox	-4	lesson ; let for ; lik it ; lik me ; lik twic ; link ; list of ; liv ther ; lol my
        detox	-4	lot with ; m xanax ; machet ; march 0 ; marriag ; me entiend ; me honest ; me las
        detox	-4	me then ; meth qd ; methadon clinic ; methamphetamin ; mg / ; mg dai ; milligram of
        detox	-4	month or ; most day ; mtg ; my cat ; my evening ; my firm ; my turn ; my vyvans ; nad mas
        detox	-4	need somebody ; nev mor ; next ; ni usa ; night befor ; ningun ; no inf ; no ins
        detox	-4	no plan ; no voy ; not ask ; novel ; novemb 0 ; nurs practition ; occasional
        detox	-4	of klonopin ; official ; oil ; on four ; one to ; oth 0 ; our numb ; our parrot
        detox	-4	out over ; out thi ; outpatient for ; own bed ; padrin ; pagin ; pap y ; papel y ; past a
        detox	-4	pastilla de ; peopl in ; per month ; pip ; por primer ; practicum ; preocup ; problem con
        detox	-4	program befor ; ptsd ; qued con ; quisier ; rail on ; rd ; refd by ; referenc
        detox	-4	rehabilitacion ; residencial ; review ; right hand ; ring me ; rod out ; roi ; sa
        detox	-4	sab con ; sandwich ; sangr ; se mas ; sei y ; seizur in ; septiembr ; sesion ; shak
        detox	-4	shaky and ; shift end ; shot heroin ; should get ; sit for ; six pack ; sixth ; sleep fin
        detox	-4	slipper ; smok on ; so going ; sob and ; sobr ; someth i ; somewher for ; spic every
        detox	-4	st dui ; stabl 0 ; start dat ; start doing ; stat i ; stay ; stay somewher ; stil clean
        detox	-4	student her ; tap complet ; tech ; termin el ; text only ; that it ; the crack
        detox	-4	the differenc ; the ear ; the elevator ; the horror ; the iop ; the issu ; the parrot
        detox	-4	the quiet ; the whiskey ; ther be ; thing to ; threw out ; to cut ; to talk ; to wait
        detox	-4	tom sol ; took the ; tre mes ; treat ; try again ; two pint ; tx ever ; una pistol
        detox	-4	uncl who ; unit in ; up with ; updat ; us the ; use sinc ; used cok ; uso cristal ; utah
        detox	-4	valentin ; vap ; w/o help ; want somebody ; weekend a ; who the ; whoev ; whol tim
        detox	-4	wif drink ; wil try ; win cooler ; with alcohol ; withdrawal unit ; wiv ; wk start
        detox	-4	wont hold ; would lov ; would your ; wt ; xanax off ; y dai ; y sal ; y todo ; ya com
        detox	-4	yet wil ; you in ; your admission ; your card ; your hous ; your peopl ; ~aftercar
        detox	-4	~group ; ~iop ; ~med ; ~opi no ; ~outpatient ; ~prior ~program
        detox	-5	*abstinent.0 ; *abstinent.3 ; *firstOffence.0 ; *occasional.0 ; *quantity.4 ; 0 drink
        detox	-5	a counselor ; a drop ; a machet ; a mul ; about thre ; adderal 0 ; aft church
        detox	-5	al cristal ; alguien ; ambulatori ; ambulatori de ; anywher ; assessment ; ayud de
        detox	-5	be somewher ; bed anywher ; bipol ; black out ; bro died ; bulk ; busc ; cabez y
        detox	-5	californi ; can do ; cannabi ; centr ; cerveza ; clean ; clr say ; cocain every
        detox	-5	cocain most ; cok and ; competitor ; complet a ; con licenci ; con quien ; copa ; crack x
        detox	-5	cristal en ; cristal par ; day inpatient ; de octubr ; detox end ; discharg paper
        detox	-5	dont go ; dos copa ; dos mes ; drank himself ; el intern ; entonc tom ; es cristal
        detox	-5	eso ya ; espos tom ; even sinc ; every weekend ; f box ; fentanyl sinc ; fifteen minut
        detox	-5	finish ; fluid ; foam ; for heroin ; for herself ; for treatment ; go at ; go from
        detox	-5	guy stil ; h 0 ; half a ; heel drum ; hir ; his gin ; hom sinc ; honey ; huf dust
        detox	-5	i learn ; i ~seiz ; inde ; iv meth ; ive smok ; ketamin every ; labio azul ; las dos
        detox	-5	lik coffe ; littl one ; llam despu ; lo del ; lo reviv ; look int ; mam dic ; match
        detox	-5	may hav ; may i ; me gustari ; mes sin ; need mor ; nev touch ; nev used ; new job
        detox	-5	ni una ; night tech ; no par ; no ~dts ; no ~substanc ; not her ; nowher ; octob 0
        detox	-5	of crack ; of current ; of noth ; on crack ; on g ; p 0 ; parrot learn ; pay per
        detox	-5	peopl do ; per en ; percent ; peric ; plac on ; plan is ; pottery ; problem ; program or
        detox	-5	prueb ; put away ; question for ; quier orientacion ; rent a ; residential hous
        detox	-5	residential with ; rns ; sali ; say her ; seman desd ; sesent ; set up ; sew machin
        detox	-5	she liv ; skip a ; smok too ; sometim two ; stabl on ; stop smok ; sud fri ; sweaty
        detox	-5	tak seven ; than that ; that the ; thc cart ; the liv ; the oil ; the residential
        detox	-5	they hand ; they let ; thi wher ; thousand ; to each ; to learn ; trag ; tusi ; two a
        detox	-5	tx ; ua ; uds ; unit ; use and ; used sinc ; vimo ; voc ; wallet ; wdnt ; week ago
        detox	-5	what ive ; y aqui ; y vomit ; year or ; ~as ~a ; ~inpatient ; ~pcp ; ~treatment
        detox	-6	*ago.2 ; *otherService.1 ; *otherService.2 ; *otherService.5:negated
        detox	-6	*outpatientWord.0:negated ; *residentialDone.0 ; *residentialEnding.1 ; a novel
        detox	-6	a residential ; a visit ; absenc ; been clean ; been ther ; box win ; c/b ; cal and
        detox	-6	circl ; click ; complet 0 ; crack dai ; crack every ; cristal 0 ; crypt ; crystal dai
        detox	-6	d/c 0 ; diplom ; dos cerveza ; driv in ; dust ; ems 0 ; end 0 ; even group ; evening are
        detox	-6	extend ; f vodk ; first dui ; for himself ; gam and ; grupo ; gustari ; he drink ; i leav
        detox	-6	inject meth ; is cocain ; isnt work ; it four ; k ; la trabajador ; last blu ; last dos
        detox	-6	m heroin ; m meth ; may 0 ; meth in ; mi padrin ; month at ; my abuel ; my therapist
        detox	-6	no ~drink ; not ~one ; of anyth ; of win ; of year ; offens ; on way ; one on
        detox	-6	orientacion ; outpatient ; outpatient program ; outpt ; pharmaci ; pint a ; proof of
        detox	-6	que usted ; queremo que ; rep for ; resi ; residenc ; rn 0 ; rol back ; sali ayer
        detox	-6	say who ; septum ; she doe ; sick part ; sleep it ; termin 0 ; that arent ; the thirty
        detox	-6	theyv ; to an ; tweak ; use drug ; wrong # ; x a ; y gan ; you pay ; your iop ; ~as
        detox	-6	~intern ; ~program
        detox	-7	*emergency.0:possible ; 0 cok ; a bottl ; a clas ; a night ; a suicid ; a whistl
        detox	-7	adderal i ; adhd ; ahor que ; alcohol no ; and how ; ano fum ; bing ; bottl down
        detox	-7	bottl say ; cad quincen ; cay de ; chapt ; charger ; cocain for ; cok wkend
        detox	-7	could somebody ; craving ; cristal todo ; crystal every ; dab ; de fum ; detox d/c
        detox	-7	detox unit ; did it ; do peopl ; doing cok ; dop sick ; el foc ; elsewher ; end in
        detox	-7	for alcohol ; fuman ; group ; grup ; grup par ; hed sleep ; i promis ; ice every
        detox	-7	in sept ; intern de ; it mat ; its tim ; ketamin most ; le dicen ; me loos ; med no
        detox	-7	meth 0 ; meth most ; my detox ; my po ; near every ; need help ; need someth ; nev in
        detox	-7	nicotin ; night for ; no craving ; no ~opi ; noth lin ; of any ; of last ; outsid with
        detox	-7	panel ; say the ; sigu ; the habit ; the icu ; thi yr ; thousand dollar ; thre beer ; thu
        detox	-7	two glas ; use crystal ; using meth ; want group ; whip ; with peopl ; wrap ; year dai
        detox	-7	yest ; you run ; you treat ; your own ; your program ; ~around ; ~crack
        detox	-8	*duration.2 ; *family.3 ; *iopRequest.0:negated ; *lastUsed.0 ; *otherService.5
        detox	-8	*rehabDone.0 ; *residentialEnding.0:negated ; *residentialWord.0:negated
        detox	-8	*service.0:hypothetical ; 0 beer ; ai ; and tom ; attach ; been using ; d etoh
        detox	-8	detox tea ; do aft ; do your ; drug no ; feel human ; gent que ; havent touch ; her but
        detox	-8	if a ; inyect cristal ; m cocain ; meth again ; meth on ; next step ; no ~opioid
        detox	-8	now what ; off street ; percocet ; pour out ; prevention ; re detox ; soak sheet
        detox	-8	spe every ; suggest i ; the medic ; the sick ; una botel ; used cocain ; verifi ; vomit y
        detox	-8	w/d protocol ; yes or ; ~0 ~day ; ~substanc
        detox	-9	*clientAdmin.1 ; *outpatientWord.0 ; *residentialWord.0 ; *substance.2:other_experiencer
        detox	-9	0 perc ; a program ; alg de ; bachelor ; blow ; cabin ; casi a ; coc ; coffe ground
        detox	-9	county detox ; cristal a ; cv ; d/c from ; day ago ; discharg ; elaborat ; fifth a
        detox	-9	fum cristal ; fum piedr ; hospital detox ; is an ; just finish ; m cok ; m crack
        detox	-9	marihuan ; meth a ; no use ; noth but ; noth for ; of meth ; on meth ; program ambulatori
        detox	-9	rehab ; session ; sinc when ; sleep ther ; smok crystal ; smok ice ; snort cok ; ther an
        detox	-9	treatment ; treatment center ; twic for ; un grup ; whil the ; zaz ; ~cocain
        detox	-9	~residencial
        detox	-10	*substance.3 ; addiction ; audit ; caller ; cocain ; cocain 0 ; cok 0 ; cok x ; custody
        detox	-10	dcf ; el program ; four beer ; intensiv outpatient ; la piedr ; mg a ; ninety day
        detox	-10	no drug ; of bourbon ; on cok ; smok weed ; tagalog ; therapist ; un program ; use meth
        detox	-10	vodk in ; with your ; wk x
        detox	-11	0 meth ; a problem ; all i ; do cok ; doe cok ; drug ; fum mot ; group for
        detox	-11	internamient ; iop ; ketamin ; la cocain ; lost the ; noth els ; overnight tech
        detox	-11	say why ; sixty day ; spic ; to stay ; tom el ; want someth ; weed only ; ~away
        detox	-12	*sinceStopping.2 ; *substance.2 ; amphetamin ; beer / ; cok in ; cok most ; cok on
        detox	-12	concern ; ice dai ; mayb twic ; no program ; program ; protocol ; ritalin ; shed lik
        detox	-12	usa cristal ; vap thc ; weed every ; ~resi
        detox	-13	*sinceLastUse.3 ; acid ; com aft ; cristal casi ; finish detox ; grp ; intern
        detox	-13	of residential ; un centr
        detox	-14	*residentialWord.0:hypothetical ; center ; complet ; crack 0 ; intensiv ; meth for
        detox	-14	meth sinc ; no detail ; outpatient group
        detox	-15	*sinceStopping.3 ; cok every ; dui ; no tx ; spe ; week sinc
        detox	-16	adderal ; cok a ; cok sinc ; cristal desd ; edibl ; its meth ; metanfetamin ; sali el
        detox	-17	*sinceLastUse.2 ; algun ; cristal diari ; es por ; ket ; mot ; of cok ; que sigu
        detox	-18	f cok ; huf ; its cok ; meth x ; whippet
        detox	-19	*audit.0 ; *family.2 ; crank ; el cristal
        detox	-20	la coc
        detox	-21	*substance.2:negated ; cok dai
        detox	-22	smok crack
        detox	-24	meth every ; piedr ; wrap up
        detox	-25	*family.4 ; nitrou
        detox	-26	k 0
        detox	-29	*detoxDone.0
        detox	-30	havent used
        detox	-31	inpatient
        detox	-35	vyvans
        detox	-38	meth dai
        """
}
