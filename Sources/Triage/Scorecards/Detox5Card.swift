extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	-3	every payday ; everybody in ; experienc ; fabric ; fail ; fami can ; feed an ; feel ok
        detox	-3	feet are ; fin physical ; find i ; finish 0 ; first car ; fiv day ; fiv question
        detox	-3	for air ; for day ; for migrain ; for wiv ; found in ; french ; fum crack ; gambl ; gan
        detox	-3	gav us ; gent de ; get air ; given no ; glas in ; go away ; got an ; got out ; greet is
        detox	-3	grief ; gum ; gummi every ; had us ; hair is ; hambr ; handl on ; hat ; hav it ; hav no
        detox	-3	hav that ; he kick ; headset ; heel ; her dad ; hes whit ; high and ; his watch ; hond
        detox	-3	hour a ; hous with ; husb had ; i discharg ; i drink ; i room ; i say ; i send ; i sweat
        detox	-3	ido a ; im sob ; in custody ; in fami ; in glendal ; in person ; in restroom
        detox	-3	inconscient ; inject ; inpt for ; inquiry ; insuranc card ; internarl ; iop by ; is kil
        detox	-3	is park ; it back ; it end ; it i ; it not ; it ther ; its adderal ; its don ; its lat
        detox	-3	izquierd ; jacket ; jail reentry ; jam ; jerk ; juez me ; jugamo ; july 0 ; just be
        detox	-3	kept me ; kern ; ketamin 0 ; kick heroin ; kid 0 ; knif and ; know him ; kratom ; la bard
        detox	-3	la mism ; la tint ; laid out ; las pastilla ; learn how ; leftov hydrocodon ; les cuent
        detox	-3	lif and ; limpi en ; limpiez ; lin cut ; lin drop ; lin pt ; lin up ; linen ; litr ; lm
        detox	-3	lo he ; look for ; los angel ; los de ; los my ; lunch break ; lvm ; m chiv ; m h ; m re
        detox	-3	malil de ; maquin ; marriag and ; me a ; me and ; me espant ; me subi ; me tom ; met
        detox	-3	meth i ; meth last ; mft ; mi segur ; middl nam ; minimum ; mis 0 ; mism dia ; misus
        detox	-3	mol ; mom of ; month bottl ; most weekend ; msg ; multivitamin ; murd ; my dentist
        detox	-3	my grandchildren ; my granddaught ; my station ; my thing ; my thirti ; n that ; nad
        detox	-3	nad que ; nail gun ; near me ; need 0 ; need em ; next for ; nineti and ; no alcohol
        detox	-3	no prior ; no queremo ; no respir ; no withdrawal ; no ~aftercar ; noma en ; noth set
        detox	-3	novent ; novi y ; now it ; now the ; numer ; nunc en ; nunc ha ; nurs who ; octob
        detox	-3	of liv ; of scotch ; of treatment ; of vet ; of yesterday ; of you ; off xanax
        detox	-3	on crystal ; on drug ; on oth ; on spe ; only want ; op ; open up ; out ear ; outsid
        detox	-3	over now ; overdos on ; own no ; par aguant ; par preocup ; part tim ; pas a ; peopl com
        detox	-3	peopl usual ; permis en ; phon charg ; plac wher ; plan ; platica ; play a ; play y
        detox	-3	pleas help ; podcast ; pok ; prim dui ; problem with ; program for ; psicolog ; pued dej
        detox	-3	pued pag ; puert era ; que con ; qued a ; queremo ; quien le ; quincen ; quisier dejarl
        detox	-3	rais 0 ; reach out ; reca ; recent ; regres a ; rehab last ; report 0 ; res ; resid
        detox	-3	residential 0 ; residential stay ; ring for ; roast ; s ; s 0 ; s/p ~0 ; said hed
        detox	-3	salesman ; sali de ; saturday a ; say for ; say hi ; say iop ; screenwrit ; second year
        detox	-3	semana ; send you ; sept ; shak in ; she complet ; she said ; she walk ; shoot cok
        detox	-3	signal ; silenc ; sinc monday ; six hour ; sixty ; sleepy ; slept ; smack ; so what
        detox	-3	soak ; solt ; som friday ; somebody to ; someth with ; soup on ; sra 0 ; stay thi
        detox	-3	stepdad is ; stif ; stil breath ; stil using ; straight to ; student ; su niet
        detox	-3	suboxon 0 ; subpoen ; survey ; suy ; sweaty and ; tabl next ; tak adderal ; tech and
        detox	-3	telescop ; tempran par ; tent ; terapi par ; termin su ; test ; that is ; the dash
        detox	-3	the easy ; the final ; the flight ; the foil ; the ketamin ; the remain ; the social
        detox	-3	the thing ; then ive ; then that ; ther no ; they threw ; they turn ; through it
        detox	-3	throw up ; thund ; tienen alg ; ties ; ties com ; tim dai ; to chang ; to donat ; to non
        detox	-3	to start ; tom ni ; tonic ; trag de ; traine ; tramit ; twenty eight ; two every
        detox	-3	two month ; ultim trag ; upset ; usa ; used ; used meth ; using cok ; vec por ; vela
        detox	-3	vend machin ; very ; vis ; visit ; voicemail ; voicemail greet ; w/d want ; we dont
        detox	-3	we paint ; wed lik ; weed pen ; week six ; weekend that ; what can ; wher can ; wher id
        detox	-3	wher your ; which way ; whit as ; who could ; whol bottl ; whol lif ; whol of ; whol year
        detox	-3	wholesal ; wif and ; wil do ; win cooler ; wir ; wk for ; wk want ; wkend only ; women
        detox	-3	worm ; would lik ; wouldnt giv ; wrong numb ; x / ; y hag ; y sud ; you allow ; you and
        detox	-3	you are ; you mail ; your competitor ; your counselor ; your even ; your outpatient ; zyn
        detox	-3	~a ~mi ; ~cristal ; ~drank ; ~drink or ; ~en ; ~en ~0 ; ~ice ; ~meth ; ~myself or
        detox	-3	~no ~sab ; ~opioid ; ~seizur ~as ; ~sentenc ; ~temblor ; ~withdrawal ~seizur
        detox	-4	$ ; *about.0 ; *abstinent.2 ; *duration.1 ; *emergency.0 ; *otherService.3
        detox	-4	*otherService.5:hypothetical ; *quantity.3 ; *serviceQuestion.0:negated
        detox	-4	*sinceStopping.0 ; + is ; 0 glas ; 0 rd ; 0 s ; a $ ; a fami ; a group ; a long ; a month
        detox	-4	a quien ; a roof ; a seizur ; a sew ; a shot ; a step ; a turkey ; about how ; afford
        detox	-4	alzheim ; ambulatori ; ambulatori de ; and bien ; and got ; and thursday ; apparent
        detox	-4	are you ; ash wednesday ; ask about ; at parti ; at wedding ; audit 0 ; ayer de
        detox	-4	back bedroom ; balloon ; banan ; bathtub ; becom a ; beep ; benefit ; big tank
        detox	-4	bilingual ; book club ; both my ; bourbon befor ; breath but ; bup ; bus pas ; candidat
        detox	-4	capsul ; cas con ; centr de ; clean 0 ; clean as ; cok ; cok fiv ; cok night ; cok thre
        detox	-4	colgu ; com hom ; com tabl ; comment ; con alguien ; con sangr ; contest bien ; crack
        detox	-4	crumb ; cuel ; dad of ; day or ; day residential ; de mot ; de nadi ; de tre ; del cond
        detox	-4	del intern ; dementi and ; dia en ; disconnect ; do perc ; documentary ; doing wel
        detox	-4	don anyth ; don stand ; door with ; drink ; drink cold ; drink no ; drink two ; driv for
        detox	-4	drunk ; dts in ; eight day ; en agost ; en espanol ; en nochebuen ; enrol ; entr seman
        detox	-4	era de ; estan en ; even iop ; even program ; exp ; eye rol ; f re ; fent 0 ; fentanyl
        detox	-4	fil in ; fin with ; finish ninety ; folk are ; friday with ; from detox ; from your
        detox	-4	fuman cristal ; futbol ; got me ; group and ; guest room ; gummy ; ha est ; habit of
        detox	-4	hammer ; handshak ; hangov ; has dementi ; hat to ; hav two ; he fal ; he left
        detox	-4	his fingernail ; hom from ; hosp detox ; hummingbird ; i ask ; if wer ; ill and ; in iop
        detox	-4	in manil ; in program ; in utah ; inpt ; is cok ; is real ; issu ; it show ; it thi
        detox	-4	ive smok ; jama ; junto ; klonopin was ; la play ; la tarjet ; leav him ; left your
        detox	-4	lesson ; let for ; lik it ; lik me ; lik twic ; link ; list of ; liv ther ; lol my
        detox	-4	lot with ; m xanax ; machet ; march 0 ; marriag ; me entiend ; me honest ; me las
        detox	-4	me then ; meth qd ; methadon clinic ; methamphetamin ; mg / ; mg dai ; milligram of
        detox	-4	month or ; most day ; mtg ; my cat ; my evening ; my firm ; my turn ; my vyvans ; nad mas
        detox	-4	need somebody ; nev mor ; next ; ni usa ; night befor ; ningun ; no inf ; no ins
        detox	-4	no plan ; no voy ; not ask ; novel ; novemb 0 ; nurs practition ; occasional
        detox	-4	of klonopin ; official ; oil ; on four ; one to ; oth 0 ; our numb ; our parrot
        detox	-4	out over ; out thi ; outpatient for ; own bed ; padrin ; pagin ; pap y ; papel y ; past a
        detox	-4	pastilla de ; peopl in ; per month ; percent ; pip ; por primer ; practicum ; preocup
        detox	-4	problem con ; program befor ; ptsd ; qued con ; quisier ; rail on ; rd ; refd by
        detox	-4	referenc ; rehabilitacion ; residencial ; review ; right hand ; ring me ; rod out ; roi
        detox	-4	sa ; sab con ; sandwich ; sangr ; se mas ; sei y ; seizur in ; septiembr ; sesion
        detox	-4	shaky and ; shift end ; sho and ; shot heroin ; should get ; sit for ; six pack ; sixth
        detox	-4	sleep fin ; slipper ; smok on ; so going ; sob and ; sobr ; someth i ; somewher for
        detox	-4	spic every ; st dui ; stabl 0 ; start dat ; start doing ; stat i ; stay ; stay somewher
        detox	-4	stil clean ; student her ; tap complet ; tech ; termin el ; text only ; that it
        detox	-4	the crack ; the differenc ; the ear ; the elevator ; the horror ; the iop ; the issu
        detox	-4	the parrot ; the quiet ; the whiskey ; ther be ; thing to ; threw out ; to cut ; to leav
        detox	-4	to talk ; to wait ; tom sol ; took the ; tramadol a ; tre mes ; treat ; try again
        detox	-4	two pint ; tx ever ; una pistol ; uncl who ; unit in ; up with ; updat ; us the
        detox	-4	use sinc ; used cok ; uso cristal ; utah ; valentin ; vap ; w/o help ; want somebody
        detox	-4	was jerk ; weekend a ; who the ; whoev ; whol tim ; wif drink ; wil try ; with alcohol
        detox	-4	withdrawal unit ; wiv ; wk start ; wont hold ; would lov ; would your ; wt ; xanax off
        detox	-4	y dai ; y sal ; y todo ; ya com ; yet wil ; you in ; your admission ; your card
        detox	-4	your hous ; your peopl ; ~0 ~d ; ~aftercar ; ~group ; ~iop ; ~med ; ~opi no ; ~outpatient
        detox	-4	~prior ~program ; ~sz no
        detox	-5	*abstinent.0 ; *abstinent.3 ; *firstOffence.0 ; *occasional.0 ; *outpatientWord.0:negated
        detox	-5	*quantity.4 ; 0 drink ; a counselor ; a drop ; a machet ; a mul ; about thre ; adderal 0
        detox	-5	aft church ; al cristal ; alguien ; anywher ; assessment ; ayud de ; be somewher
        detox	-5	bed anywher ; been ther ; bipol ; black out ; bro died ; bulk ; busc ; cabez y
        detox	-5	californi ; can do ; cannabi ; cas de ; centr ; cerveza ; clean ; clr say ; cocain every
        detox	-5	cocain most ; cok and ; competitor ; complet a ; con licenci ; con quien ; copa ; crack x
        detox	-5	cristal en ; cristal par ; day inpatient ; de octubr ; detox end ; discharg paper
        detox	-5	dont go ; dos copa ; dos mes ; drank himself ; driv in ; dxm ; el intern ; entonc tom
        detox	-5	es cristal ; eso ya ; espos tom ; even sinc ; every weekend ; f box ; fentanyl sinc
        detox	-5	fifteen minut ; finish ; fluid ; foam ; for heroin ; for herself ; for treatment
        detox	-5	from rehab ; go at ; go from ; guy stil ; h 0 ; half a ; heel drum ; herman por ; hir
        detox	-5	his gin ; hom sinc ; honey ; huf dust ; i learn ; i ~seiz ; iv meth ; ketamin every
        detox	-5	labio azul ; las dos ; lik coffe ; littl one ; llam despu ; lo del ; lo reviv ; look int
        detox	-5	mam dic ; match ; may hav ; may i ; me gustari ; mes sin ; my abuel ; need mor
        detox	-5	nev touch ; nev used ; new job ; ni una ; night tech ; no par ; no ~dts ; no ~substanc
        detox	-5	not her ; nowher ; numer de ; octob 0 ; of anyth ; of crack ; of current ; of noth
        detox	-5	on crack ; on g ; p 0 ; parrot learn ; pay per ; peopl do ; per en ; peric ; plac on
        detox	-5	plan is ; por si ; pottery ; problem ; program or ; prueb ; put away ; question for
        detox	-5	quier orientacion ; rent a ; residential hous ; residential with ; rns ; sali ; say her
        detox	-5	sesent ; set up ; sew machin ; shak ; she liv ; skip a ; smok too ; sometim two
        detox	-5	stabl on ; stop smok ; sud fri ; sweaty ; tak seven ; than that ; that the ; thc cart
        detox	-5	the liv ; the oil ; the residential ; the thirty ; they hand ; they let ; thi wher
        detox	-5	thousand ; to each ; to learn ; tusi ; two a ; tx ; ua ; uds ; unit ; use and ; used sinc
        detox	-5	vimo ; voc ; wallet ; wdnt ; week ago ; what ive ; y aqui ; y vomit ; year or ; ~as ~a
        detox	-5	~inpatient ; ~pcp ; ~treatment
        detox	-6	*ago.2 ; *otherService.2 ; *otherService.5:negated ; *residentialDone.0
        detox	-6	*residentialEnding.1 ; a novel ; a residential ; a visit ; absenc ; been clean ; box win
        detox	-6	c/b ; cal and ; circl ; click ; complet 0 ; crack dai ; crack every ; cristal 0 ; crypt
        detox	-6	crystal dai ; d/c 0 ; diplom ; dos cerveza ; dust ; ems 0 ; end 0 ; even group
        detox	-6	evening are ; extend ; f vodk ; first dui ; for himself ; gam and ; grupo ; gustari
        detox	-6	he drink ; i leav ; inde ; inject meth ; is cocain ; isnt work ; it four ; k
        detox	-6	la trabajador ; last blu ; last dos ; m heroin ; m meth ; may 0 ; meth in ; mi padrin
        detox	-6	month at ; my therapist ; no ~drink ; not ~one ; of win ; of year ; offens ; on way
        detox	-6	one on ; orientacion ; outpatient ; outpatient program ; outpt ; pharmaci ; pint a
        detox	-6	proof of ; que usted ; queremo que ; rep for ; resi ; residenc ; rn 0 ; rol back
        detox	-6	sali ayer ; say who ; seman desd ; septum ; she doe ; sick part ; sleep it ; termin 0
        detox	-6	that arent ; theyv ; to an ; trag ; tweak ; use drug ; wrong # ; x a ; y gan ; you pay
        detox	-6	your iop ; your program ; ~as ; ~intern ; ~program
        detox	-7	*emergency.0:possible ; *iopRequest.0:negated ; *otherService.1 ; 0 cok ; a bottl
        detox	-7	a clas ; a night ; a suicid ; a whistl ; adderal i ; adhd ; ahor que ; alcohol no
        detox	-7	and how ; ano fum ; bing ; bottl down ; bottl say ; cad quincen ; cay de ; chapt
        detox	-7	charger ; cocain for ; cok wkend ; could somebody ; craving ; cristal todo
        detox	-7	crystal every ; dab ; de fum ; detox d/c ; detox unit ; did it ; do peopl ; doing cok
        detox	-7	dop sick ; el foc ; elsewher ; end in ; for alcohol ; fuman ; group ; grup ; grup par
        detox	-7	hed sleep ; i promis ; ice every ; in sept ; intern de ; it mat ; its tim ; ketamin most
        detox	-7	le dicen ; me loos ; med no ; meth 0 ; meth most ; my detox ; my po ; near every
        detox	-7	need help ; need someth ; nev in ; nicotin ; night for ; no craving ; no ~opi ; noth lin
        detox	-7	of any ; of last ; outsid with ; panel ; say the ; sigu ; the habit ; the icu ; thi yr
        detox	-7	thousand dollar ; thre beer ; thu ; two glas ; use crystal ; using meth ; want group
        detox	-7	whip ; with peopl ; wrap ; year dai ; yest ; you run ; you treat ; your own ; ~around
        detox	-7	~crack
        detox	-8	*duration.2 ; *family.3 ; *lastUsed.0 ; *otherService.5 ; *rehabDone.0
        detox	-8	*residentialEnding.0:negated ; *residentialWord.0:negated ; *service.0:hypothetical
        detox	-8	0 beer ; ai ; and tom ; attach ; been using ; d etoh ; detox tea ; do aft ; do your
        detox	-8	drug no ; feel human ; havent touch ; her but ; if a ; inyect cristal ; m cocain
        detox	-8	meth again ; meth on ; next step ; no ~opioid ; now what ; off street ; percocet
        detox	-8	pour out ; prevention ; re detox ; soak sheet ; spe every ; suggest i ; the medic
        detox	-8	the sick ; una botel ; used cocain ; verifi ; vomit y ; w/d protocol ; whil the ; yes or
        detox	-8	~0 ~day ; ~substanc
        detox	-9	*clientAdmin.1 ; *outpatientWord.0 ; *residentialWord.0 ; *substance.2:other_experiencer
        detox	-9	0 perc ; a program ; alg de ; bachelor ; blow ; cabin ; casi a ; coc ; coffe ground
        detox	-9	county detox ; cristal a ; cv ; d/c from ; day ago ; discharg ; elaborat ; fifth a
        detox	-9	fum cristal ; gent que ; hospital detox ; is an ; just finish ; m cok ; m crack ; meth a
        detox	-9	no use ; noth but ; noth for ; of meth ; on meth ; program ambulatori ; rehab ; session
        detox	-9	sinc when ; smok crystal ; smok ice ; snort cok ; ther an ; treatment ; treatment center
        detox	-9	twic for ; un grup ; zaz ; ~cocain ; ~residencial
        detox	-10	*substance.3 ; addiction ; audit ; caller ; cocain ; cocain 0 ; cok 0 ; cok x ; custody
        detox	-10	dcf ; do cok ; el program ; four beer ; fum piedr ; intensiv outpatient ; la piedr
        detox	-10	marihuan ; mg a ; ninety day ; no drug ; of bourbon ; on cok ; overnight tech
        detox	-10	sleep ther ; smok weed ; tagalog ; therapist ; un program ; use meth ; vodk in
        detox	-10	with your ; wk x
        detox	-11	0 meth ; a problem ; all i ; doe cok ; drug ; fum mot ; group for ; internamient ; iop
        detox	-11	ketamin ; la cocain ; lost the ; noth els ; say why ; sixty day ; spic ; to stay
        detox	-11	tom el ; want someth ; weed only ; ~away
        detox	-12	*sinceStopping.2 ; *substance.2 ; amphetamin ; beer / ; cok in ; cok most ; cok on
        detox	-12	concern ; ice dai ; mayb twic ; no program ; program ; protocol ; ritalin ; shed lik
        detox	-12	usa cristal ; vap thc ; weed every ; ~resi
        detox	-13	*sinceLastUse.3 ; acid ; com aft ; cristal casi ; finish detox ; grp ; intern
        detox	-13	of residential ; un centr
        detox	-14	*residentialWord.0:hypothetical ; center ; complet ; crack 0 ; intensiv ; meth for
        detox	-14	meth sinc ; outpatient group
        detox	-15	cok every ; dui ; no detail ; no tx ; spe ; week sinc
        detox	-16	*sinceStopping.3 ; adderal ; cok a ; cok sinc ; cristal desd ; edibl ; its meth
        detox	-16	metanfetamin ; sali el
        detox	-17	*sinceLastUse.2 ; algun ; cristal diari ; es por ; ket ; mot ; of cok ; que sigu
        detox	-18	el cristal ; f cok ; huf ; its cok ; meth x ; whippet
        detox	-19	*audit.0 ; *family.2 ; crank
        detox	-20	la coc
        detox	-21	*substance.2:negated ; cok dai
        detox	-22	smok crack
        detox	-24	meth every ; piedr ; wrap up
        detox	-25	*family.4 ; nitrou
        detox	-26	k 0
        detox	-29	*detoxDone.0
        detox	-30	havent used
        detox	-31	inpatient
        detox	-34	vyvans
        detox	-38	meth dai
        """
}
