extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	being <leave> ; being gon ; benz tap ; bf <hit> ; bien <confused> ; bien com
        residential	2	bien loc ; big <container> ; bind and ; bles and ; bloodwork ; blu lin
        residential	2	board <order> ; board <record> ; bolsit de ; bos ok ; both of ; both use ; bottl and
        residential	2	bottl of ; bow to ; breath thru ; brinqu ; broth keep ; broth ~hang ; buck of
        residential	2	buckl ; bud ; bup ; bup as ; burn up ; bus depot ; but als ; but two ; button
        residential	2	buy cok ; buy it ; by <month> ; by and ; by christma ; by east ; by seven
        residential	2	cad doming ; cal stat ; calexic ; camer ; camis planch ; can <child> ; can kid
        residential	2	cannot <say> ; cant say ; cant stay ; car about ; car con ; carcel por
        residential	2	cardiologist ; cas con ; cas le ; cash for ; casi ; casi <amount> ; chain on ; chav
        residential	2	cint ; circl of ; civic ; cle <moment> ; cle now ; clean <home> ; clean <insurance>
        residential	2	clean <job> ; clean <month> ; cleav ; clinton ; clr <eat> ; clr <need>
        residential	2	clr <promise> ; clr talk ; coal ; coat in ; cocain all ; cocain sinc ; cok abt
        residential	2	cok befor ; cok habit ; cok wif ; colt ; com <hear> ; com <past> ; com suen
        residential	2	com tonight ; com y ; comfortabl ; complet residential ; con <blade> ; con aplauso
        residential	2	con diplom ; con machet ; con sombrer ; con trabaj ; cond 0 ; cond and ; confd in
        residential	2	confirm ; congratulat ; congratulat me ; corazon y ; corol with ; corrig ; cost y
        residential	2	could <home> ; could fry ; could liv ; counselor keep ; county for ; county hospital
        residential	2	county road ; coupl day ; cousin run ; cp x ; crack has ; crack per ; crash is
        residential	2	creci ; crept ; cristal 0 ; cristal desd ; cristal entr ; cristal llam ; cristian
        residential	2	cros my ; crush it ; crystal becaus ; crystal sleep ; cuand cae ; cuand est
        residential	2	cuarent dia ; cuart y ; cuatr ; cuban ; cuban de ; cuest el ; cut my ; d <sedative>
        residential	2	d for ; d/c ; da <law> ; da diversion ; dad and ; dai ; dai cok ; dai thing
        residential	2	dai two ; dai user ; dandol ; daught liv ; day chip ; day four ; day hes ; day last
        residential	2	day twelv ; day twenty ; day without ; dcd from ; dcf ; de <consume>
        residential	2	de <stimulant> ; de desintox ; de oxnard ; de pas ; de termin ; de tom ; de volv
        residential	2	deal in ; del cond ; del hog ; del rio ; deliv packag ; derechit ; desd calexic
        residential	2	desd chav ; desd los ; desintoxic del ; desintoxiqu ; detox don ; detox etoh
        residential	2	detox on ; detox tomorrow ; dexedrin ; dia con ; dia hac ; diari ; diari cinc
        residential	2	diari desd ; diari dos ; diari hac ; diari va ; did <amount> ; did an ; did and
        residential	2	did thirty ; did was ; did your ; didnt <angry> ; die and ; dip ; direct a
        residential	2	dirty <phone> ; dirty screen ; dispatch ; diversion ; dj ; do <count> ; do <soon>
        residential	2	do aft ; do next ; do peopl ; doe hav ; doe mol ; doing <eat> ; doing dish
        residential	2	doing ketamin ; doming dic ; don ; don 0 ; don a ; dond <asleep> ; dond <continue>
        residential	2	dond rent ; dond se ; dont <ask> ; dont ask ; dont plan ; dont shar ; dont ~shak
        residential	2	dos trabajo ; doy al ; dri out ; drip ; drov him ; drug court ; drug person
        residential	2	dry <day> ; dry day ; duerm ahi ; duerm con ; dui and ; dur and ; dust off ; dx
        residential	2	each tim ; easy <amount> ; eat no ; ed or ; efect ; eight ; eight day ; eight month
        residential	2	el consejer ; el crack ; el cristal ; el garaj ; el gimnasi ; el juez ; el papel
        residential	2	el sol ; el tiemp ; elbow ; elder ; els offer ; els so ; embaraz y ; emt and
        residential	2	en calentur ; en cocain ; en down ; en ese ; en eso ; en marz ; encampment off
        residential	2	end sun ; ener 0 ; ensen en ; entr a ; entr los ; er <room> ; era y ; es <afraid>
        residential	2	es sust ; escogi el ; escritori ; eso pregunt ; est <hit> ; est <home> ; est cas
        residential	2	est fum ; est habl ; est hac ; estoy <write> ; estuv <count> ; etoh bing ; etoh dry
        residential	2	even lik ; even thing ; evening i ; event and ; ever happen ; ever seen
        residential	2	every breath ; every cent ; every lunch ; every tabl ; every thursday
        residential	2	everybody ther ; everyday 0 ; everyon and ; everyon know ; ex <home> ; ex marin
        residential	2	ex say ; except the ; extr plat ; extranar a ; f <cannabis> ; f <home> ; f <illness>
        residential	2	f bipol ; f canc ; f cristal ; f graduat ; f ketamin ; f kick ; f meth
        residential	2	facility for ; feet ; fent ; fent 0 ; fier ; fight and ; fingernail ; finish etoh
        residential	2	finish iop ; finish resi ; firm la ; first nam ; fitnes ; fiv shift ; fiv tim
        residential	2	flashlight ; flor <palecolor> ; flor blu ; foc <always> ; folk for ; follow a
        residential	2	foot on ; foot wound ; for <afraid> ; for <breath> ; for <rail> ; for <vermin>
        residential	2	for adderal ; for air ; for how ; for howev ; for meth ; for two ; fost hom
        residential	2	found <container> ; found baggi ; found someth ; four ; four week ; franci ; fre to
        residential	2	fresn y ; friday at ; friday to ; friday two ; friend and ; friend wil
        residential	2	from <sober> ; from <town> ; from hosp ; from jail ; from sob ; from that
        residential	2	fry <eat> ; fry pan ; furnac ; g ; g / ; gallon ; garaj ; gast tod ; gatorad
        residential	2	gatorad and ; gav away ; gent par ; gentl with ; get ther ; girl and ; glassy ; go
        residential	2	go for ; go now ; go someplac ; go ~<treatment> ; go ~inpatient ; god bles
        residential	2	god know ; going for ; good job ; good stretch ; got help ; got them ; got through
        residential	2	got two ; graduat the ; graduation ; great shap ; group lead ; grown <stranger>
        residential	2	h <past> ; h ago ; ha <think> ; hac <count> ; had been ; han ; han <law>
        residential	2	han arrest ; handful every ; has <buy> ; has caught ; has eye ; has nowher
        residential	2	has offer ; has start ; has stop ; hasnt let ; he <fire> ; he laugh ; he saw
        residential	2	he stil ; hear 0 ; hear voic ; heart valv ; hel go ; hep ; her <go> ; her <home>
        residential	2	her <stranger> ; her <treatment> ; her apartment ; her aunt ; her counselor
        residential	2	her iop ; her job ; her parent ; her plac ; her twic ; herman a ; herman entr
        residential	2	heroin befor ; hes <always> ; hes <fire> ; hes burn ; hes eat ; hes finish
        residential	2	hes hold ; hes sorry ; hes tap ; hes told ; him <hold> ; him <order> ; him int
        residential	2	him order ; him our ; him out ; him say ; his ankl ; hiv ; hiz el ; hiz una
        residential	2	hold him ; honest i ; hora le ; hosp cm ; hosp dc ; hosp sw ; hospital dri
        residential	2	hospital me ; hous so ; hoy sali ; hurl ; husb wif ; i <intoxicated> ; i cam ; i cry
        residential	2	i direct ; i load ; i nod ; i off ; i only ; i review ; i sweat ; i wreck
        residential	2	ice <amount> ; ice to ; id <take> ; id bring ; im <clean> ; im <need> ; im <soon>
        residential	2	im next ; imperial ; in <church> ; in <fire> ; in <week> ; in aa ; in alask ; in and
        residential	2	in between ; in bg ; in cost ; in kingman ; in san ; in seven ; in silv ; in stay
        residential	2	in tarzan ; in twin ; in ~<treatment> ; inclu ; includ ; inf ; inf cb ; inf on
        residential	2	information about ; inn ; inpatient 0 ; inpatient first ; inpatient for
        residential	2	inpatient its ; inpatient no ; int <stimulant> ; int that ; intern por ; intern tre
        residential	2	internamient ; inyect ; inyect la ; iop thre ; iop x ; irony ; is <give> ; is <hold>
        residential	2	is <money> ; is crystal ; is kil ; is thre ; is using ; isnt <stop> ; isnt plug
        residential	2	isnt work ; it <amount> ; it <break> ; it <clinician> ; it <home> ; it <write>
        residential	2	it as ; it herself ; it hes ; it liv ; it mat ; it six ; it stuck ; it too ; it wel
        residential	2	it ~<always> ; it ~every ; its fin ; its nin ; its on ; its right ; its spic
        residential	2	its warm ; ive don ; ive start ; izquierd ; izquierd desd ; jail ; job held ; job to
        residential	2	judg gav ; judg wil ; july and ; just <hit> ; just <stop> ; just cam ; just hit
        residential	2	just my ; keep pictur ; keep walk ; kept doing ; ketamin ; ketamin a ; ketamin four
        residential	2	ketamin nasal ; keyboard dust ; kick me ; kid in ; kind about ; kind wher
        residential	2	kitchen island ; la <drive> ; la <eat> ; la <opioid> ; la camionet ; la cuart
        residential	2	la desintoxicacion ; la planch ; la tetil ; lad izquierd ; laid the ; las <bodypart>
        residential	2	las <sedative> ; las pinza ; las xanax ; last bil ; last drink ; last til
        residential	2	last valium ; late and ; laundromat on ; ld ; le contest ; le habi ; leav with
        residential	2	left liv ; left sid ; leg wont ; les of ; les pregunt ; let peopl ; liar
        residential	2	licens lost ; lik <past> ; lik befor ; lik our ; lik them ; lik who ; limpi per
        residential	2	lin produc ; lip ; llev tod ; llev uno ; lluvia ; lo <continue> ; lo han ; lo vuelv
        residential	2	lobst ; long <treatment> ; long the ; long version ; los <headface> ; los doctor
        residential	2	los quinc ; los veo ; lost my ; lost thre ; lug asi ; lun 0 ; m <furniture>
        residential	2	m <vendor> ; m cristal ; m dj ; m out ; m pcp ; mad 0 ; madr 0 ; mak a ; malibu
        residential	2	malibu plac ; mam x ; many week ; march i ; marin and ; mary ; marz con
        residential	2	me <always> ; me <day> ; me <media> ; me <withdrawal> ; me acompan ; me amenaz
        residential	2	me brinqu ; me divorci ; me doy ; me exact ; me fui ; me han ; me herself ; me in
        residential	2	me las ; me solt ; me volte ; medical <continue> ; medical again ; meeting i
        residential	2	men in ; mensaj de ; mes en ; mes mas ; met ; metanfetamin ; meten ; meth 0 ; meth a
        residential	2	meth cas ; meth charg ; meth couch ; meth for ; meth user ; meth ~absces ; metimo
        residential	2	mg / ; mi <room> ; mi ~herman ; milligram on ; mis dos ; mis that ; mism que
        residential	2	mo stil ; mol and ; mom couch ; mom got ; mom meth ; mon etoh ; monday at ; money
        residential	2	month at ; month the ; month then ; mor i ; most day ; most night ; most on
        residential	2	moth work ; much it ; muertito ; muj y ; mush ; must finish ; muy formal ; my <drug>
        residential	2	my <pill> ; my <year> ; my cal ; my counselor ; my fil ; my ful ; my grown
        residential	2	my hallway ; my jefit ; my key ; my lat ; my psychiatrist ; my sock ; myself <day>
        residential	2	n k ; nanny ; near enough ; need em ; need he ; neighbor plot ; neighborhood
        residential	2	nev <home> ; nev <stop> ; nev stop ; nic about ; nieg ~<opioid> ; night of
        residential	2	nineteen <day> ; nineteen day ; nino estan ; no <promise> ; no ~<child> ; no ~absces
        residential	2	no ~barrier ; no ~cre ; no ~gig ; no ~par ; no ~pas ; no ~probation ; no ~sick
        residential	2	no ~sx ; no ~veo ; nobody <angry> ; nobody doe ; nobody use ; noch llev ; nos bleed
        residential	2	nos lo ; nostril ; not ~<break> ; not ~<take> ; not ~<treatment> ; not ~jok
        residential	2	not ~kid ; not ~min ; not ~preg ; not ~tak ; noth dramatic ; noth going ; now pac
        residential	2	now swing ; nowher ; np <say> ; nuev <day> ; nuev dia ; numb thre ; numer ; numer de
        residential	2	nurs manag ; nurs of ; nurs said ; o cuatr ; o tre ; obedec ; och <month>
        residential	2	och <year> ; och ano ; och mes ; of <church> ; of <withdrawal> ; of day ; of detox
        residential	2	of it ; of medical ; of shel ; of someth ; of vet ; of ~<opioid> ; off <needle>
        residential	2	off everyth ; off lik ; off norc ; offend ; on <amount> ; on <chestheart>
        residential	2	on <stop> ; on cok ; on day ; on four ; on him ; on im ; on meth ; on six ; on you
        residential	2	one <pet> ; one <play> ; one not ; only <continue> ; only <school>
        residential	2	only <treatment> ; or charg ; or four ; orden ; osl ; oth 0 ; oth night ; otr no
        residential	2	otr vez ; our <outdoors> ; our bed ; our whol ; out right ; out sinc ; out tomorrow
        residential	2	outpatient i ; outpt ; own <room> ; own couch ; own hom ; own is ; own phon
        residential	2	own plac ; oxy at ; oye voc ; pack list ; padrin de ; pan ; pandemic ; pandemic and
        residential	2	par a ; paramedic ; parec ; pareja ; parrot say ; parti ; pas <past> ; pas for
        residential	2	pas lo ; pastor i ; peel <eat> ; peopl do ; peopl stay ; per <kin> ; per con
        residential	2	per roommat ; perders ; perdi a ; perdi mi ; phon number ; php then ; pic a ; pie in
        residential	2	piedr 0 ; piedr com ; pil befor ; pil was ; pilot 0 ; pinza ; pip at ; piquet ; pis
        residential	2	piso ; pistol y ; pit ; plac aft ; plac and ; plac he ; plac with ; plan que
        residential	2	pleito no ; plenty of ; plot thru ; pocket and ; point a ; ponen al ; poners
        residential	2	pop <stimulant> ; por <month> ; por <treatment> ; por internarl ; por program
        residential	2	possession of ; ppo ; preg cok ; pregunt ant ; pres por ; prescot ; pretty ; prgm
        residential	2	pric ; primer en ; prison in ; program aft ; program day ; program in
        residential	2	program sixty ; protocol for ; pt himself ; pt use ; pued <go> ; pued irm ; put me
        residential	2	pyxi ; q <consume> ; q few ; qod ; que <fire> ; que caig ; que fuer ; que ser
        residential	2	que vendi ; que voy ; quem la ; question nobody ; quiet for ; rath not ; re liv
        residential	2	read residential ; real <stop> ; reciben el ; reentry 0 ; referenc ; regional
        residential	2	regional <insurance> ; regional carri ; rehab ; rehab at ; rehabilit
        residential	2	rehabilitacion en ; releas fri ; releas in ; releas thi ; remote ; rent ; requir
        residential	2	residencial a ; residential sid ; residential the ; resum ; reunif
        residential	2	reunification plan ; revok ; right back ; right he ; right thing ; right thru ; rn i
        residential	2	road and ; rob me ; rock in ; room <home> ; room hous ; room is ; roomat
        residential	2	roommat mov ; round of ; rul at ; rul that ; run on ; s/p ~0 ; sa ; sac de
        residential	2	said find ; said thi ; sal <day> ; sal yo ; salg y ; sali de ; sam <room>
        residential	2	sam crowd ; san jos ; san pedr ; sav up ; say arent ; say cant ; say sinc ; say tak
        residential	2	scar in ; school i ; school play ; se iba ; section 0 ; segu de ; segur flor ; sem 0
        residential	2	seman de ; seman no ; septemb i ; ser ; seven day ; shar ; she <record> ; she bright
        residential	2	she don ; she good ; she graduat ; she laugh ; she walk ; sheet <eat> ; sheet cak
        residential	2	ship ; shoot crystal ; should add ; si entr ; si ha ; siet ; siet ano ; sign so
        residential	2	sign that ; sigu ; sigu despu ; simp sit ; sin ~<asleep> ; sin ~<think> ; sin ~idea
        residential	2	sin ~plan ; sinc <law> ; sinc apr ; sinc aug ; sinc august ; sinc february ; sinc i
        residential	2	sinc so ; sinc thur ; sindicat ; singl one ; sist out ; sist sob ; six hundr
        residential	2	sixteen day ; skip ; slam <stimulant> ; slap for ; sleep ; sleep ok ; smal <night>
        residential	2	smok ; snort a ; so <intoxicated> ; so <stop> ; so high ; so himself ; so without
        residential	2	so yes ; soak the ; sobrin en ; sock and ; som <record> ; somebody giv
        residential	2	somebody park ; somewher a ; somewher he ; somewher with ; son finish ; son put
        residential	2	sorry and ; soy cociner ; spar <room> ; spe ; spe and ; spe with ; spot in ; spread
        residential	2	st franci ; stabl no ; staf 0 ; stand the ; start kindergarten ; stay and ; stay at
        residential	2	stepfath ; stil go ; stil her ; stil send ; stil smokin ; stop i ; stop smok
        residential	2	storag unit ; straight ; straight from ; straight sinc ; straight to
        residential	2	street medicin ; strict ; strong as ; stuf is ; sublet ; submit ; subst not ; sud tx
        residential	2	suggest for ; suggest someth ; surf ; sw on ; swear the ; sweep the ; sí voy
        residential	2	tabl its ; tak you ; tal one ; talk of ; tap ; tap la ; tatto artist ; teen
        residential	2	teenager ; teeth ach ; teeth going ; telefon con ; telehealth ; terri ; test <last>
        residential	2	test last ; tetil ; th its ; than onc ; than they ; that <afraid> ; that ice
        residential	2	that sam ; that scar ; the <opioid> ; the <order> ; the <treatment> ; the arrest
        residential	2	the bug ; the ceremony ; the cond ; the cover ; the dts ; the eleventh ; the entir
        residential	2	the faa ; the fistful ; the gam ; the glas ; the guest ; the handl ; the laker
        residential	2	the level ; the needl ; the ocean ; the opposit ; the pair ; the pandemic
        residential	2	the peric ; the pyxi ; the rehab ; the show ; the six ; the sob ; the straw
        residential	2	the track ; the uncl ; the vein ; the waitlist ; the wash ; the weed ; the win
        residential	2	the workbook ; the wrong ; them <go> ; them back ; then an ; then week ; ther <eat>
        residential	2	ther <stimulant> ; ther all ; ther off ; therapist has ; they <see> ; they cook
        residential	2	they know ; they tel ; theyl look ; theyr kind ; theyr nic ; thi hous ; thi job
        residential	2	thi mo ; thing crawl ; thing up ; think is ; third <month> ; third arrest
        residential	2	third month ; thirty night ; thre becaus ; thre or ; through <day>
        residential	2	through <insurance> ; through an ; through outpatient ; through six
        residential	2	thru <outdoors> ; thursday night ; tien la ; til around ; to <clothes> ; to complet
        residential	2	to county ; to ent ; to hid ; to match ; to not ; to pul ; to sinc ; to someon
        residential	2	to sunday ; to talk ; toc ahor ; today has ; told cant ; told myself ; tomorrow
        residential	2	tomorrow at ; tomorrow want ; took for ; top it ; touch alcohol ; touch and
        residential	2	trabaj y ; trail ; trail and ; trailhead ; trap ; trat mal ; tre dia ; tre mes
        residential	2	tre o ; tre tard ; treat for ; treatment center ; trec ; tri sleep ; troubl of
        residential	2	turn <palecolor> ; turn up ; twic at ; two day ; two iop ; two residential
        residential	2	two weekend ; typical ; uas ; uds ; un <clean> ; un <say> ; un per ; un tiemp
        residential	2	una bol ; una faj ; unit rn ; uno dos ; unsur how ; up <intoxicated> ; up nobody
        residential	2	urologist show ; usand ; use dai ; use k ; use meth ; use too ; use with ; used sinc
        residential	2	using it ; uso piedr ; usted no ; valium ; valv ; van <take> ; ve <stranger>
        residential	2	ve hombr ; vec x ; vec y ; venezolan ; veni ; vent ; veo en ; veo gent ; veterinary
        residential	2	vez <past> ; vez piedr ; vez que ; vidrio ; viv with ; vodk was ; voic sinc
        residential	2	vyvans that ; wal of ; wal with ; walk by ; want rat ; want residential ; was <law>
        residential	2	was <put> ; was alcohol ; was hold ; was ketamin ; was nineteen ; was onc ; was put
        residential	2	was sick ; was sixteen ; was snort ; was twelv ; was vodk ; wat tow ; watch +
        residential	2	we spok ; weed only ; week again ; week of ; week start ; week ten ; week the
        residential	2	weekend im ; wer <partner> ; wer back ; what 0 ; what <always> ; what <feel>
        residential	2	what feel ; what get ; what includ ; what usual ; what would ; whatev they
        residential	2	whatev we ; when it ; when somebody ; which has ; whil ther ; whippet in ; whiskey
        residential	2	whoev open ; why yet ; wif doe ; wif has ; wif im ; wif of ; wif sob ; wil do
        residential	2	wil run ; wil sign ; wil today ; win and ; wit ; with <gun> ; with all ; with bf
        residential	2	with cign ; with cook ; with dog ; withdrawal and ; withdrawal unit
        residential	2	without ~<stop> ; without ~stop ; wk 0 ; wk <stimulant> ; wkday ; wks preg
        residential	2	wont gues ; wont look ; word for ; work most ; work remote ; would <ask> ; would ask
        residential	2	would believ ; would your ; wouldnt <say> ; wouldnt say ; wreck my ; written and
        residential	2	wrong <phone> ; xanax off ; y <illness> ; y <play> ; y <stimulant> ; y entr ; y is
        residential	2	y perdi ; y qd ; y ready ; y sali ; y sus ; ya <fall> ; ya <write> ; ya cai ; ya cer
        residential	2	yal do ; yard now ; year claus ; year its ; year up ; year with ; yes <stranger>
        residential	2	yes i ; yes maam ; you allow ; you do ; you email ; you recommend ; your <home>
        residential	2	your build ; your peopl ; yrs on ; zer ~<treatment> ; zoom group ; ~/ ~0 ; ~0 ~/
        residential	2	~<alcohol> / ; ~<alcohol> <angry> ; ~<angry> no ; ~<asleep> <day> ; ~<color>
        residential	2	~<consume> ~<stimulant> ; ~<emergency> <day> ; ~<emergency> el ; ~<hear> ~<pain>
        residential	2	~<hit> ~<stimulant> ; ~<home> and ; ~<home> ~at ; ~<illness> ~on ; ~<kill> ~him
        residential	2	~<month> or ; ~<opioid> ~<consume> ; ~<pain> <moment> ; ~<pain> ~de ; ~<phone> aft
        residential	2	~<shake> ; ~<sick> anymor ; ~<stimulant> casi ; ~<stimulant> ~<amount>
        residential	2	~<stop> <amount> ; ~<take> la ; ~<think> <continue> ; ~<treatment> <drive>
        residential	2	~<treatment> <home> ; ~<treatment> at ; ~<treatment> en
        residential	2	~<treatment> ~<appointment> ; ~<vendor> ~<home> ; ~<wait> <amount>
        residential	2	~<withdrawal> in ; ~a ~<relapse> ; ~a ~slip ; ~a ~spot ; ~argu ; ~at ~your
        residential	2	~attempt ; ~barrier ; ~com ~aft ; ~complet ; ~complet ~a ; ~cre que
        residential	2	~cuant ~<money> ; ~cuant ~cuest ; ~cuest ; ~da <afraid> ; ~da mied ; ~dai
        residential	2	~day ~inpatient ; ~de ~<chestheart> ; ~de ~pech ; ~dej ; ~dej ~la ; ~dolor
        residential	2	~dolor ~de ; ~dop ; ~drink ~sinc ; ~dts in ; ~eight ; ~en ; ~endocarditi
        residential	2	~epilepsy ~on ; ~fev now ; ~finish ~it ; ~fix ; ~for ~0 ; ~for ~<treatment> ; ~gig
        residential	2	~he ~<give> ; ~he ~dej ; ~in ~<treatment> ; ~inpatient befor ; ~inpatient program
        residential	2	~intern en ; ~ketamin ; ~kick ~heroin ; ~kid ; ~kid no ; ~la ~<outdoors>
        residential	2	~la ~<stimulant> ; ~la ~cal ; ~la ~coc ; ~mak ; ~me ~quis ; ~men ; ~month or
        residential	2	~myself in ; ~no ~use ; ~not ~com ; ~offic ; ~oig ; ~one <stranger> ; ~one person
        residential	2	~otr ; ~particul ; ~piedr ; ~program ; ~pued dejarl ; ~quier volv ; ~red
        residential	2	~sab quien ; ~se ni ; ~si on ; ~sit ; ~six ; ~somewher ~for ; ~spot ; ~sx ; ~teeth
        residential	2	~teng hijo ; ~the ~tim ; ~thirty ; ~threat no ; ~tien nad ; ~tx ; ~un ; ~uncl
        residential	2	~user ; ~vent ; ~your ~facility ; él <home>
        residential	1	# from ; *ago.4 ; *backToUse ; *drinks.1 ; *drinks.2:historical ; *duration.5
        residential	1	*emergency.fainted ; *emergency.fever ; *emergency.fever:negated
        residential	1	*emergency.lookAlike ; *firstOffence ; *injecting:other_experiencer
        residential	1	*keptUsing:possible ; *number.1 ; *occasional.0 ; *quantity.treatmentBefore:negated
        residential	1	*sinceLastUse.1 ; *soonDate ; *substance.opioid:negated
        residential	1	*substance.sedative:hypothetical ; *treatmentNeed.ready:hypothetical ; *uses
        residential	1	+ <sedative> ; + supplement ; / d ; / thursday ; 0 <alcohol> ; 0 <container>
        residential	1	0 <lock> ; 0 <night> ; 0 <past> ; 0 <rarely> ; 0 <stiff> ; 0 hour ; 0 hoy ; 0 perdi
        residential	1	0 so ; 0 trabaj ; 0 vec ; 0 viv ; 0 y ; 0 yrs ; <afraid> <bodypart> ; <alcohol>
        residential	1	<alcohol> <moment> ; <alcohol> <take> ; <alcohol> on ; <alcohol> x ; <alone> asi
        residential	1	<always> <break> ; <always> <cold> ; <always> <continue> ; <always> <stranger>
        residential	1	<always> by ; <always> terc ; <always> va ; <amount> <job> ; <amount> <put>
        residential	1	<amount> <sick> ; <amount> <tool> ; <amount> eso ; <amount> first ; <amount> los
        residential	1	<amount> rol ; <amount> round ; <amount> sit ; <amount> studi ; <amount> until
        residential	1	<angry> por ; <appointment> in ; <ask> <appointment> ; <ask> <order> ; <ask> what
        residential	1	<ask> ~<day> ; <asleep> <angry> ; <asleep> <last> ; <asleep> <leave>
        residential	1	<asleep> <soon> ; <asleep> <stimulant> ; <asleep> and ; <asleep> ok ; <blade> at
        residential	1	<blood> <continue> ; <blood> <go> ; <blood> <job> ; <bodypart> <asleep>
        residential	1	<bodypart> <break> ; <bodypart> <home> ; <bodypart> <moment> ; <bodypart> <pill>
        residential	1	<bodypart> del ; <bodypart> t ; <bodypart> ten ; <bodypart> with ; <bodypart> you
        residential	1	<bodysound> ; <bodysound> on ; <break> <home> ; <break> <play> ; <break> and
        residential	1	<break> n ; <breath> with ; <build> an ; <build> in ; <build> on ; <buy> su
        residential	1	<cannabis> <write> ; <cannabis> cart ; <caretaking> <furniture>
        residential	1	<chestheart> <night> ; <chestheart> <stimulant> ; <chestheart> en
        residential	1	<chestheart> suck ; <chestheart> wont ; <child> <container> ; <child> <goodbye>
        residential	1	<child> <job> ; <child> <official> ; <child> to ; <child> un ; <church> <consume>
        residential	1	<church> <phone> ; <clean> <colleague> ; <clean> me ; <clinician> <appointment>
        residential	1	<clinician> np ; <clinician> of ; <clinician> on ; <clothes> my ; <clothes> se
        residential	1	<cold> y ; <colleague> <illness> ; <colleague> int ; <colleague> me
        residential	1	<consume> <clothes> ; <consume> <past> ; <consume> <town> ; <consume> desd
        residential	1	<consume> in ; <consume> k ; <consume> she ; <consume> up ; <container> /
        residential	1	<container> <day> ; <container> <last> ; <container> <money> ; <container> al
        residential	1	<container> for ; <container> hes ; <container> not ; <container> over
        residential	1	<continue> <happy> ; <continue> <past> ; <continue> <write> ; <continue> do
        residential	1	<continue> lik ; <continue> to ; <count> <consume> ; <count> <job> ; <count> <write>
        residential	1	<count> no ; <count> que ; <crowd> <hear> ; <crowd> <intoxicated> ; <crowd> <month>
        residential	1	<crowd> <sad> ; <crowd> any ; <crowd> been ; <crowd> is ; <day> <calm>
        residential	1	<day> <opioid> ; <day> at ; <day> com ; <day> each ; <day> for ; <day> hed
        residential	1	<day> in ; <day> nic ; <day> p ; <day> without ; <daytime> ther ; <drive> <gun>
        residential	1	<drive> <opioid> ; <drive> me ; <drive> only ; <drug> aft ; <drug> twic ; <drug> was
        residential	1	<eat> <alone> ; <eat> <hot> ; <eat> <stimulant> ; <eat> hes ; <eat> maz
        residential	1	<eat> salad ; <emergency> on ; <fall> <continue> ; <fall> <phone> ; <fall> of
        residential	1	<feel> <alcohol> ; <feel> <eat> ; <feel> <furniture> ; <feel> <limp>
        residential	1	<feel> <write> ; <feel> muy ; <feel> to ; <feel> ~<opioid> ; <fire> <drive>
        residential	1	<fire> <feel> ; <fire> <hot> ; <fire> <take> ; <fire> she ; <fluid> it
        residential	1	<friend> <church> ; <friend> <consume> ; <friend> <eat> ; <friend> <furniture>
        """
}
