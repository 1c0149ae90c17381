extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	-3	el futbol ; el mediodi ; el mism ; el tal ; els is ; employment ; en dos ; en espanol
        detox	-3	en nochebuen ; en otr ; en un ; encer en ; entiend ; es del ; es la ; espanol y ; est cer
        detox	-3	estanci ; even program ; every payday ; everybody in ; ex husband ; experienc ; fabric
        detox	-3	fail ; fami can ; feed an ; feel ok ; feet are ; fin physical ; find i ; finish 0
        detox	-3	first car ; fiv day ; fiv question ; for air ; for day ; for migrain ; for wiv ; found in
        detox	-3	french ; fum crack ; gambl ; gan ; gav us ; gent de ; get air ; given no ; glas in
        detox	-3	go away ; got out ; greet is ; grief ; gum ; gummi every ; had us ; hair is ; hambr
        detox	-3	hammock ; handl on ; hat ; hav it ; hav no ; hav that ; he kick ; headset ; heel
        detox	-3	her dad ; hes whit ; high and ; his watch ; hond ; hour a ; hous with ; husb had
        detox	-3	i discharg ; i drink ; i room ; i say ; i send ; i sweat ; ido a ; if ther ; im sob
        detox	-3	in custody ; in fami ; in glendal ; in person ; in restroom ; inconscient ; inject
        detox	-3	inpt for ; inquiry ; insuranc card ; internarl ; iop by ; is kil ; is park ; it back
        detox	-3	it end ; it i ; it not ; it ther ; its adderal ; its don ; its lat ; izquierd ; jacket
        detox	-3	jail reentry ; jam ; jerk ; juez me ; jugamo ; july 0 ; just be ; kept me ; kern
        detox	-3	ketamin 0 ; kick heroin ; kid 0 ; know him ; la bard ; la mism ; la tint ; laid out
        detox	-3	las pastilla ; leftov hydrocodon ; les cuent ; lif and ; limpi en ; limpiez ; lin cut
        detox	-3	lin drop ; lin pt ; lin up ; linen ; litr ; lm ; lo he ; look for ; los angel ; los de
        detox	-3	los my ; lvm ; m chiv ; m h ; m re ; malil de ; maquin ; marriag and ; me a ; me and
        detox	-3	me espant ; me subi ; me tom ; met ; meth i ; meth last ; mft ; mi corre ; mi segur
        detox	-3	middl nam ; minimum ; mis 0 ; mism dia ; misus ; mol ; mom of ; month bottl
        detox	-3	most weekend ; msg ; multivitamin ; murd ; muri el ; my dentist ; my grandchildren
        detox	-3	my granddaught ; my station ; my thing ; my thirti ; n that ; nad ; nad que ; nail gun
        detox	-3	near me ; need 0 ; need em ; next for ; nineti and ; no alcohol ; no prior ; no queremo
        detox	-3	no respir ; no withdrawal ; no ~aftercar ; no ~sz ; noma en ; noth set ; novent ; novi y
        detox	-3	now it ; now the ; nunc en ; nunc ha ; nurs who ; octob ; of liv ; of scotch
        detox	-3	of treatment ; of vet ; of yesterday ; of you ; off xanax ; on crystal ; on drug ; on oth
        detox	-3	on spe ; only want ; op ; open up ; out ear ; outsid ; over now ; overdos on ; own no
        detox	-3	par aguant ; par preocup ; part tim ; pas a ; peopl com ; peopl usual ; permis en
        detox	-3	phon charg ; plan ; platica ; play a ; play y ; pleas help ; podcast ; pok ; problem with
        detox	-3	program for ; psicolog ; pued dej ; pued pag ; puert era ; que con ; qued a ; queremo
        detox	-3	quien le ; quincen ; quisier dejarl ; rais 0 ; reach out ; reca ; recent ; regres a
        detox	-3	rehab last ; report 0 ; res ; resid ; residential 0 ; residential stay ; ring for ; roast
        detox	-3	s ; s 0 ; s/p ~0 ; said hed ; salesman ; sali de ; saturday a ; say for ; say hi
        detox	-3	say iop ; screenwrit ; second year ; semana ; send you ; sept ; shak in ; she complet
        detox	-3	she said ; she walk ; sho and ; shoot cok ; signal ; silenc ; sinc monday ; six hour
        detox	-3	sixty ; sleepy ; slept ; smack ; so what ; soak ; solt ; som friday ; somebody to
        detox	-3	someth with ; soup on ; sra 0 ; stay thi ; stepdad is ; stif ; stil breath ; stil using
        detox	-3	storag ; straight to ; student ; su niet ; suboxon 0 ; subpoen ; survey ; suy
        detox	-3	sweaty and ; tabl next ; tak adderal ; tech and ; telescop ; tempran par ; tent
        detox	-3	terapi par ; termin su ; test ; that is ; the dash ; the easy ; the final ; the flight
        detox	-3	the foil ; the ketamin ; the remain ; the social ; the thing ; then ive ; then that
        detox	-3	ther no ; they threw ; they turn ; through it ; throw up ; thund ; tienen alg ; ties
        detox	-3	ties com ; tim dai ; to chang ; to donat ; to leav ; to non ; to start ; tonic ; trag de
        detox	-3	traine ; tramadol a ; tramit ; twenty eight ; two every ; two month ; ultim trag ; upset
        detox	-3	usa ; used ; used meth ; vec al ; vec por ; vela ; vend machin ; very ; vis ; visit
        detox	-3	voicemail ; voicemail greet ; w/d want ; was jerk ; we dont ; we paint ; wed lik
        detox	-3	weed pen ; week six ; weekend that ; what can ; when his ; wher can ; wher id ; wher your
        detox	-3	which way ; whit as ; who could ; whol bottl ; whol lif ; whol of ; whol year ; wholesal
        detox	-3	wif and ; wil do ; wir ; wk for ; wk want ; wkend only ; women ; worm ; would lik
        detox	-3	wouldnt giv ; wrong numb ; x / ; y dai ; y hag ; y sud ; you allow ; you and ; you are
        detox	-3	you mail ; your competitor ; your counselor ; your even ; your outpatient ; zyn ; ~a ~mi
        detox	-3	~cristal ; ~drank ; ~drink or ; ~en ; ~en ~0 ; ~ice ; ~it ; ~med ; ~meth ; ~myself or
        detox	-3	~no ~sab ; ~opioid ; ~seizur ~as ; ~sentenc ; ~sz no ; ~temblor ; ~withdrawal ~seizur
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
        detox	-4	drink cold ; drink no ; drink two ; driv for ; drunk ; dts in ; dxm ; eight day
        detox	-4	en agost ; enrol ; entr seman ; era de ; estan en ; even iop ; exp ; eye rol ; f re
        detox	-4	fent 0 ; fentanyl ; fil in ; fin with ; finish ninety ; folk are ; friday with
        detox	-4	from detox ; from rehab ; from your ; fuman cristal ; futbol ; got me ; group and
        detox	-4	guest room ; gummy ; ha est ; habit of ; hammer ; handshak ; hangov ; has dementi
        detox	-4	hat to ; hav two ; he fal ; he left ; his fingernail ; hom from ; hosp detox
        detox	-4	hummingbird ; i ask ; if wer ; ill and ; in iop ; in manil ; in program ; in utah ; inpt
        detox	-4	is cok ; is real ; issu ; it show ; it thi ; jama ; junto ; klonopin was ; la play
        detox	-4	la tarjet ; learn how ; leav him ; left your ; lesson ; let for ; lik it ; lik me
        detox	-4	lik twic ; link ; list of ; liv ther ; lol my ; lot with ; m xanax ; machet ; march 0
        detox	-4	marriag ; me entiend ; me honest ; me las ; me then ; meth qd ; methadon clinic
        detox	-4	methamphetamin ; mg / ; mg dai ; milligram of ; month or ; most day ; mtg ; my cat
        detox	-4	my evening ; my firm ; my turn ; my vyvans ; nad mas ; need somebody ; nev mor ; next
        detox	-4	ni usa ; night befor ; ningun ; no inf ; no ins ; no plan ; no voy ; not ask ; novel
        detox	-4	novemb 0 ; nurs practition ; occasional ; of klonopin ; official ; oil ; on four ; one to
        detox	-4	oth 0 ; our numb ; our parrot ; out over ; out thi ; outpatient for ; own bed ; padrin
        detox	-4	pagin ; pap y ; papel y ; past a ; pastilla de ; peopl in ; per month ; percent ; pip
        detox	-4	por primer ; practicum ; preocup ; problem con ; program befor ; ptsd ; qued con
        detox	-4	quisier ; rail on ; rd ; refd by ; referenc ; rehabilitacion ; residencial ; review
        detox	-4	right hand ; ring me ; rod out ; roi ; sa ; sab con ; sandwich ; sangr ; se mas ; sei y
        detox	-4	seizur in ; septiembr ; sesion ; shak ; shaky and ; shift end ; shot heroin ; should get
        detox	-4	sit for ; six pack ; sixth ; sleep fin ; slipper ; smok on ; so going ; sob and ; sobr
        detox	-4	someth i ; somewher for ; spic every ; st dui ; stabl 0 ; start dat ; start doing
        detox	-4	stat i ; stay ; stay somewher ; stil clean ; student her ; tap complet ; tech ; termin el
        detox	-4	text only ; that it ; the crack ; the differenc ; the ear ; the elevator ; the horror
        detox	-4	the iop ; the issu ; the parrot ; the quiet ; the whiskey ; ther be ; thing to
        detox	-4	threw out ; to cut ; to talk ; to wait ; tom sol ; took the ; tre mes ; treat ; try again
        detox	-4	two pint ; tx ever ; una pistol ; uncl who ; unit in ; up with ; updat ; us the
        detox	-4	use sinc ; used cok ; uso cristal ; utah ; valentin ; vap ; w/o help ; want somebody
        detox	-4	weekend a ; who the ; whoev ; whol tim ; wif drink ; wil try ; win cooler ; with alcohol
        detox	-4	withdrawal unit ; wiv ; wk start ; wont hold ; would lov ; would your ; wt ; xanax off
        detox	-4	y sal ; y todo ; ya com ; yet wil ; you in ; your admission ; your card ; your hous
        detox	-4	your peopl ; ~0 ~d ; ~aftercar ; ~group ; ~iop ; ~opi no ; ~outpatient ; ~prior ~program
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
        detox	-5	peopl do ; per en ; peric ; plac on ; plan is ; pottery ; problem ; program or ; prueb
        detox	-5	put away ; question for ; quier orientacion ; rent a ; residential hous
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
        detox	-14	meth sinc ; outpatient group
        detox	-15	*sinceStopping.3 ; cok every ; dui ; no detail ; no tx ; spe ; week sinc
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
