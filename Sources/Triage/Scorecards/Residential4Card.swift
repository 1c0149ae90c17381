extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	behind ; behind our ; being <leave> ; being gon ; benz tap ; bf <hit>
        residential	2	bien <confused> ; bien com ; bien loc ; big <container> ; bind and ; bles and
        residential	2	bloodwork ; blu lin ; board <order> ; board <record> ; bolsit de ; bos ok ; both of
        residential	2	bottl and ; bottl of ; bow to ; breath thru ; brinqu ; brok a ; broth keep
        residential	2	broth ~hang ; buck of ; buckl ; bud ; bup ; bup as ; burn up ; bus depot ; bus ther
        residential	2	but als ; but two ; buy cok ; buy it ; by <month> ; by and ; by christma ; by east
        residential	2	by seven ; cad doming ; cal stat ; calexic ; camer ; camis planch ; can <child>
        residential	2	can kid ; cannot <say> ; cant say ; cant stay ; car about ; car con ; carcel por
        residential	2	cardiologist ; cas con ; cas le ; cash for ; casi <amount> ; chain on ; chav ; cint
        residential	2	civic ; cle <moment> ; cle now ; clean <home> ; clean <job> ; clean <month> ; cleav
        residential	2	clinton ; clr <eat> ; clr <need> ; clr <promise> ; clr talk ; coal ; coat in
        residential	2	cocain all ; cocain sinc ; cocain when ; cok abt ; cok befor ; cok habit ; cok wif
        residential	2	colt ; com <hear> ; com <past> ; com suen ; com tonight ; com y ; comfortabl
        residential	2	complet residential ; con <blade> ; con aplauso ; con diplom ; con machet
        residential	2	con sombrer ; con trabaj ; cond 0 ; cond and ; confd in ; confirm ; congratulat
        residential	2	congratulat me ; corazon y ; corol with ; corrig ; cost y ; could fry
        residential	2	counselor keep ; county for ; county hospital ; county road ; coupl day ; cousin run
        residential	2	cp ; crack has ; crack per ; crack thre ; crash is ; creci ; crept ; cristal 0
        residential	2	cristal desd ; cristal entr ; cristal llam ; cristian ; cros my ; crush it
        residential	2	crystal becaus ; crystal sleep ; cuand cae ; cuand est ; cuarent dia ; cuart y
        residential	2	cuatr ; cuban ; cuban de ; cuest el ; cut my ; d <sedative> ; d for ; d/c ; da <law>
        residential	2	da diversion ; dad and ; dai ; dai cok ; dai thing ; dai two ; dai user ; dandol
        residential	2	daught liv ; day chip ; day four ; day hes ; day last ; day twelv ; day twenty
        residential	2	day without ; dcd from ; de <consume> ; de <stimulant> ; de <treatment>
        residential	2	de desintox ; de oxnard ; de pas ; de termin ; de tom ; de volv ; deal in ; del cond
        residential	2	del hog ; del rio ; deliv packag ; derechit ; desd calexic ; desd chav ; desd los
        residential	2	desintoxic del ; desintoxiqu ; detox don ; detox etoh ; detox on ; detox tomorrow
        residential	2	dexedrin ; dia con ; dia hac ; diari ; diari cinc ; diari desd ; diari dos
        residential	2	diari hac ; diari va ; did <amount> ; did an ; did and ; did thirty ; did was
        residential	2	did your ; didnt <angry> ; didnt know ; die and ; dip ; direct a ; dirty <phone>
        residential	2	dirty screen ; dispatch ; diversion ; dj ; do <count> ; do <soon> ; do aft ; do next
        residential	2	do peopl ; doe hav ; doe mol ; doing <eat> ; doing dish ; doing ketamin ; doming dic
        residential	2	don ; don 0 ; don a ; dond <asleep> ; dond <continue> ; dond rent ; dond se
        residential	2	dont <ask> ; dont ask ; dont plan ; dont shar ; dont ~shak ; dos trabajo ; down thi
        residential	2	doy al ; dri out ; drip ; drov him ; drug court ; drug person ; dry <day> ; dry day
        residential	2	duerm ahi ; duerm con ; dui and ; dur and ; dust off ; dx ; each tim ; easy <amount>
        residential	2	eat no ; ed or ; efect ; eight ; eight day ; eight month ; el consejer ; el crack
        residential	2	el cristal ; el garaj ; el gimnasi ; el juez ; el papel ; el sol ; el tiemp ; elbow
        residential	2	elder ; els offer ; els so ; embaraz y ; emt and ; en calentur ; en cocain ; en down
        residential	2	en ese ; en eso ; en marz ; encampment off ; end sun ; ener 0 ; ensen en ; entr a
        residential	2	entr los ; er <room> ; era y ; es <afraid> ; es sust ; escogi el ; escritori
        residential	2	eso pregunt ; est <hit> ; est <home> ; est cas ; est fum ; est habl ; est hac
        residential	2	estoy <write> ; estuv <count> ; estuv pres ; etoh bing ; etoh dry ; even lik
        residential	2	even thing ; evening i ; event and ; ever happen ; ever seen ; every breath
        residential	2	every cent ; every lunch ; every tabl ; every thursday ; everybody ther ; everyday 0
        residential	2	everyon and ; everyon know ; ex <home> ; ex marin ; ex say ; except the ; extr plat
        residential	2	extranar a ; f <cannabis> ; f <home> ; f <illness> ; f bipol ; f cristal ; f graduat
        residential	2	f ketamin ; f kick ; f meth ; facility for ; feet ; fent ; fent 0 ; fier
        residential	2	finish iop ; finish resi ; firm la ; first nam ; fitnes ; fiv tim ; flashlight
        residential	2	flor <palecolor> ; flor blu ; foc <always> ; folk for ; follow a ; foot on
        residential	2	foot wound ; for <afraid> ; for <breath> ; for <rail> ; for <vermin> ; for <week>
        residential	2	for adderal ; for air ; for how ; for howev ; for meth ; for two ; fost hom
        residential	2	found <container> ; found baggi ; found someth ; four ; four week ; fre to ; fresn y
        residential	2	friday at ; friday to ; friday two ; friend and ; friend wil ; from <sober>
        residential	2	from <town> ; from hosp ; from jail ; from sob ; from that ; fry <eat> ; fry pan
        residential	2	funny thing ; furnac ; g ; g / ; gallon ; garaj ; gast tod ; gatorad ; gatorad and
        residential	2	gav away ; gent par ; gentl with ; get ther ; girl and ; glassy ; go ; go for
        residential	2	go now ; go someplac ; go ~<treatment> ; go ~inpatient ; god bles ; god know
        residential	2	going for ; good job ; good stretch ; got help ; got them ; got through ; got two
        residential	2	graduat the ; graduation ; great shap ; group lead ; grown <stranger> ; h <past>
        residential	2	h ago ; ha <think> ; hac <count> ; han ; han <law> ; han arrest ; handful every
        residential	2	has <buy> ; has caught ; has eye ; has offer ; has start ; has stop ; hasnt let
        residential	2	he <fire> ; he laugh ; he saw ; he stil ; hear 0 ; hear voic ; heart valv ; hel go
        residential	2	hep ; her <go> ; her <home> ; her <stranger> ; her apartment ; her aunt
        residential	2	her counselor ; her job ; her parent ; her plac ; her twic ; herman a ; herman entr
        residential	2	heroin befor ; hes <always> ; hes <fire> ; hes burn ; hes eat ; hes finish
        residential	2	hes hold ; hes sorry ; hes tap ; hes told ; him <hold> ; him <order> ; him int
        residential	2	him order ; him our ; him out ; him say ; his ankl ; hiv ; hiz el ; hiz una
        residential	2	hold him ; honest i ; hora le ; hosp cm ; hosp d/c ; hosp dc ; hosp sw
        residential	2	hospital dri ; hospital me ; hous so ; hoy sali ; hurl ; husb wif ; i <intoxicated>
        residential	2	i cam ; i cry ; i direct ; i load ; i nod ; i off ; i only ; i review ; i slip
        residential	2	i sweat ; i wreck ; i ~<need> ; i ~want ; ice <amount> ; ice to ; id <take>
        residential	2	id bring ; im <clean> ; im <need> ; im <soon> ; im next ; imperial ; in <church>
        residential	2	in <fire> ; in <week> ; in aa ; in alask ; in and ; in between ; in bg ; in cost
        residential	2	in kingman ; in san ; in seven ; in stay ; in tarzan ; in twin ; in ~<treatment>
        residential	2	inclu ; includ ; inf ; inf cb ; inf on ; information about ; inn ; inpatient 0
        residential	2	inpatient first ; inpatient for ; inpatient its ; inpatient no ; insult
        residential	2	int <stimulant> ; int that ; intern por ; intern tre ; internamient ; inyect
        residential	2	inyect la ; iop thre ; iop x ; irony ; is <give> ; is <hold> ; is <money>
        residential	2	is crystal ; is kil ; is thre ; is using ; isnt <stop> ; isnt plug ; isnt work
        residential	2	it <amount> ; it <break> ; it <clinician> ; it <consume> ; it as ; it herself
        residential	2	it hes ; it mat ; it six ; it stuck ; it too ; it wel ; it ~<always> ; it ~every
        residential	2	its fin ; its nin ; its on ; its right ; its spe ; its spic ; its warm ; ive don
        residential	2	ive start ; izquierd ; izquierd desd ; jail ; job held ; job to ; judg gav
        residential	2	judg wil ; july and ; just <hit> ; just <stop> ; just cam ; just hit ; just my
        residential	2	keep pictur ; keep walk ; kept doing ; ketamin ; ketamin a ; ketamin four
        residential	2	ketamin nasal ; keyboard dust ; kick me ; kid in ; kind about ; kind wher
        residential	2	kitchen island ; la <drive> ; la <eat> ; la <opioid> ; la camionet ; la cuart
        residential	2	la desintoxicacion ; la planch ; la tetil ; lad izquierd ; laid the ; las <bodypart>
        residential	2	las <sedative> ; las pinza ; las xanax ; last bil ; last drink ; last til
        residential	2	last valium ; late and ; laundromat on ; ld ; le contest ; le habi ; leav with
        residential	2	left liv ; left sid ; leg wont ; les of ; les pregunt ; let peopl ; liar
        residential	2	licens lost ; lik <past> ; lik befor ; lik our ; lik them ; lik who ; limpi per
        residential	2	lin produc ; lip ; llev tod ; llev uno ; lluvia ; lo <continue> ; lo han ; lo vuelv
        residential	2	lobst ; long <treatment> ; long version ; los <headface> ; los doctor ; los fin
        residential	2	los quinc ; los veo ; lost job ; lost my ; lost thre ; lug asi ; lun 0
        residential	2	m <furniture> ; m <vendor> ; m cristal ; m dj ; m pcp ; mad 0 ; madr 0 ; mak a
        residential	2	malibu ; malibu plac ; mam x ; many week ; march i ; marin and ; mary ; marz con
        residential	2	me <always> ; me <day> ; me <media> ; me <withdrawal> ; me acompan ; me amenaz
        residential	2	me brinqu ; me divorci ; me doy ; me exact ; me fui ; me han ; me herself ; me in
        residential	2	me las ; me solt ; me volte ; medical <continue> ; medical again ; meeting i
        residential	2	men in ; mensaj de ; mes en ; mes mas ; met ; metanfetamin ; meth 0 ; meth cas
        residential	2	meth charg ; meth couch ; meth for ; meth user ; meth ~absces ; metimo ; mg /
        residential	2	mi <room> ; mi ~herman ; milligram on ; mis dos ; mis that ; mism que ; mo stil
        residential	2	mol and ; mom couch ; mom got ; mom meth ; mon etoh ; monday at ; money ; month at
        residential	2	month the ; month then ; mor i ; most day ; most night ; most on ; moth work
        residential	2	much it ; muertito ; muj y ; mush ; must finish ; muy formal ; my <drug> ; my <pill>
        residential	2	my <year> ; my cal ; my counselor ; my fil ; my ful ; my grown ; my jefit ; my lat
        residential	2	my psychiatrist ; my sock ; myself <day> ; n k ; nanny ; near enough ; need em
        residential	2	need he ; neighbor plot ; neighborhood ; nev <home> ; nev <stop> ; nev stop
        residential	2	nic about ; nieg ~<opioid> ; night of ; nineteen <day> ; nineteen day ; nino estan
        residential	2	no <promise> ; no ~<child> ; no ~absces ; no ~barrier ; no ~cre ; no ~gig ; no ~par
        residential	2	no ~pas ; no ~probation ; no ~sick ; no ~sx ; no ~veo ; nobody <angry> ; nobody doe
        residential	2	nobody use ; noch llev ; noon with ; nos bleed ; nos lo ; not ~<break> ; not ~<take>
        residential	2	not ~<treatment> ; not ~jok ; not ~kid ; not ~min ; not ~preg ; not ~tak
        residential	2	noth dramatic ; noth going ; now pac ; now swing ; np <say> ; nuev <day> ; nuev dia
        residential	2	numb thre ; numer ; numer de ; nurs of ; nurs said ; o cuatr ; obedec ; och <month>
        residential	2	och <year> ; och ano ; och mes ; of <church> ; of <withdrawal> ; of day ; of detox
        residential	2	of it ; of medical ; of meeting ; of shel ; of someth ; of vet ; of ~<opioid>
        residential	2	off <needle> ; off everyth ; off lik ; off norc ; offend ; on <amount>
        residential	2	on <chestheart> ; on <stop> ; on cok ; on day ; on four ; on him ; on im ; on meth
        residential	2	on own ; on six ; on you ; one <pet> ; one <play> ; one not ; only <continue>
        residential	2	only <school> ; only <treatment> ; or charg ; or four ; orden ; osl ; oth 0
        residential	2	oth night ; otr no ; otr vez ; our <outdoors> ; our bed ; our whol ; out right
        residential	2	out sinc ; out tomorrow ; outpatient i ; outpt ; own <room> ; own couch ; own hom
        residential	2	own is ; own phon ; own plac ; oxy at ; oye voc ; padrin de ; pan ; pandemic
        residential	2	pandemic and ; par a ; paramedic ; parec ; pareja ; parrot say ; pas <past>
        residential	2	pas for ; pas lo ; pastor i ; peel <eat> ; peopl do ; peopl stay ; per <kin>
        residential	2	per con ; per roommat ; perders ; perdi a ; perdi mi ; phon number ; php then
        residential	2	pic a ; pie in ; piedr 0 ; piedr com ; pil was ; pilot 0 ; pinza ; pip at ; piquet
        residential	2	pis ; piso ; pistol y ; pit ; plac aft ; plac and ; plac he ; plac with ; plan que
        residential	2	pleito no ; plenty of ; plot thru ; pocket and ; point a ; ponen al ; poners
        residential	2	pop <stimulant> ; por <month> ; por <treatment> ; por internarl ; por program
        residential	2	possession of ; ppo ; preg cok ; pregunt ant ; pres por ; prescot ; pretty ; prgm
        residential	2	pric ; primer en ; prison in ; program aft ; program day ; program in
        residential	2	program sixty ; pt himself ; pt use ; pued <go> ; pued irm ; put me ; pyxi
        residential	2	q <consume> ; q few ; qod ; que <fire> ; que caig ; que fuer ; que ser ; que vendi
        residential	2	que voy ; quem la ; question nobody ; quiet for ; rath not ; re liv
        residential	2	read residential ; real <stop> ; reciben el ; reentry 0 ; referenc ; regional
        residential	2	regional <insurance> ; regional carri ; rehab ; rehab at ; rehabilit
        residential	2	rehabilitacion en ; releas fri ; releas in ; releas thi ; remote ; rent ; requir
        residential	2	resid ; residencial a ; residential aft ; residential sid ; residential the ; resum
        residential	2	reunif ; reunification plan ; revok ; right back ; right he ; right thing
        residential	2	right thru ; rn i ; road and ; rob me ; rock in ; room <home> ; room hous ; room is
        residential	2	roomat ; roommat mov ; rul at ; run on ; s/p ~0 ; sa ; sac de ; said find ; said thi
        residential	2	sal <day> ; sal yo ; salg y ; sali de ; sam <room> ; sam crowd ; san jos ; san pedr
        residential	2	sav up ; say arent ; say cant ; say sinc ; say tak ; scar in ; school play ; se iba
        residential	2	section 0 ; segu de ; segur flor ; sem 0 ; seman de ; seman no ; septemb i ; ser
        residential	2	seven day ; shar ; she <record> ; she bright ; she don ; she good ; she graduat
        residential	2	she laugh ; she walk ; sheet <eat> ; sheet cak ; ship ; shoot crystal ; should add
        residential	2	si entr ; si ha ; siet ano ; sign so ; sign that ; sigu ; sigu despu ; simp sit
        residential	2	sin ~<asleep> ; sin ~<think> ; sin ~idea ; sin ~plan ; sinc <law> ; sinc apr
        residential	2	sinc aug ; sinc august ; sinc february ; sinc i ; sinc so ; sinc thur ; sindicat
        residential	2	singl one ; sist out ; sist sob ; six hundr ; sixteen day ; skip ; slam <stimulant>
        residential	2	slap for ; sleep ; sleep ok ; smal <night> ; smok ; snif cocain ; snort a
        residential	2	so <intoxicated> ; so <stop> ; so high ; so himself ; so without ; so yes ; soak the
        residential	2	sobrin en ; sock and ; som <record> ; somebody giv ; somebody park ; somewher a
        residential	2	somewher he ; somewher with ; son finish ; son put ; soonest ; sorry and
        residential	2	soy cociner ; spar <room> ; spe ; spe and ; spe with ; spread ; stabl no ; staf 0
        residential	2	stand the ; start kindergarten ; stay and ; stay at ; stepfath ; stil go ; stil her
        residential	2	stil send ; stil smokin ; stop i ; stop smok ; storag unit ; straight
        residential	2	straight from ; straight sinc ; straight to ; street medicin ; strict ; strong as
        residential	2	stuf is ; sublet ; submit ; subst not ; sud tx ; suggest for ; surf ; sw on
        residential	2	swear the ; sweep the ; sí voy ; tabl its ; tak you ; tal one ; talk of ; tambien
        residential	2	tap ; tap la ; tatto artist ; teen ; teenager ; teeth ach ; teeth going
        residential	2	telefon con ; telehealth ; terri ; test <last> ; test last ; tetil ; th its
        residential	2	than they ; that <afraid> ; that <lock> ; that <stimulant> ; that ice ; that sam
        residential	2	that scar ; the <opioid> ; the <treatment> ; the arrest ; the bug ; the ceremony
        residential	2	the cond ; the cover ; the dts ; the eleventh ; the entir ; the faa ; the fistful
        residential	2	the gam ; the glas ; the guest ; the handl ; the laker ; the level ; the needl
        residential	2	the ocean ; the opposit ; the pair ; the pandemic ; the peric ; the pyxi ; the rehab
        residential	2	the show ; the six ; the sob ; the straw ; the track ; the uncl ; the vein
        residential	2	the waitlist ; the wash ; the weed ; the win ; the workbook ; the wrong ; them <go>
        residential	2	them back ; then an ; then week ; ther <eat> ; ther <stimulant> ; ther all
        residential	2	ther off ; therapist has ; they <see> ; they cook ; they tel ; theyl look
        residential	2	theyr kind ; theyr nic ; thi job ; thi mo ; thing crawl ; thing up ; thing which
        residential	2	think is ; third <month> ; third arrest ; third month ; thirty night ; thre or
        residential	2	through <day> ; through <insurance> ; through an ; through outpatient ; through six
        residential	2	thru <outdoors> ; thursday night ; tien la ; til around ; to <clothes> ; to complet
        residential	2	to county ; to ent ; to hid ; to match ; to not ; to pul ; to sinc ; to someon
        residential	2	to sunday ; to talk ; to ~go ; toc ahor ; today has ; told cant ; told myself
        residential	2	tomorrow ; tomorrow at ; tomorrow want ; took for ; top it ; touch alcohol
        residential	2	touch and ; trabaj y ; trail ; trail and ; trailhead ; trap ; trat mal ; tre dia
        residential	2	tre mes ; tre o ; tre tard ; treat for ; treatment center ; trec ; tri sleep
        residential	2	troubl of ; turn <palecolor> ; turn round ; turn up ; twic at ; two day ; two iop
        residential	2	two residential ; two weekend ; typical ; uas ; uas + ; uds ; un <clean> ; un <say>
        residential	2	un per ; un tiemp ; una bol ; una faj ; unit rn ; uno dos ; unsur how
        residential	2	up <intoxicated> ; up nobody ; urologist show ; usand ; use dai ; use meth ; use too
        residential	2	use with ; used sinc ; uso piedr ; usted no ; valium ; valv ; van <take>
        residential	2	ve <stranger> ; ve hombr ; vec x ; vec y ; venezolan ; veni ; vent ; veo en
        residential	2	veo gent ; veterinary ; vez <past> ; vez piedr ; vez que ; vidrio ; viv with
        residential	2	voc que ; vodk was ; voic sinc ; vyvans that ; wal of ; wal with ; walk by
        residential	2	want rat ; want residential ; was <law> ; was <put> ; was alcohol ; was hold
        residential	2	was ketamin ; was laid ; was nineteen ; was onc ; was put ; was sick ; was sixteen
        residential	2	was snort ; was twelv ; was vodk ; wat tow ; watch + ; we spok ; weed only
        residential	2	week again ; week of ; week start ; week ten ; week the ; weekend im ; wer <partner>
        residential	2	wer back ; what 0 ; what <always> ; what <feel> ; what feel ; what get ; what includ
        residential	2	what usual ; what would ; whatev they ; whatev we ; when it ; when somebody
        residential	2	which has ; whil ther ; whippet in ; whiskey ; whoev open ; why yet ; wif doe
        residential	2	wif has ; wif im ; wif of ; wif sob ; wil <drive> ; wil do ; wil driv ; wil run
        residential	2	wil sign ; wil today ; win and ; wit ; with <child> ; with <gun> ; with all
        residential	2	with bf ; with cign ; with cook ; with meth ; withdrawal and ; withdrawal unit
        residential	2	without ~<stop> ; without ~stop ; wk 0 ; wk <stimulant> ; wkday ; wks preg
        residential	2	wont gues ; wont look ; word for ; work most ; work remote ; would <ask> ; would ask
        residential	2	would believ ; would stop ; would your ; wouldnt <say> ; wouldnt say ; wreck my
        residential	2	written and ; wrong <phone> ; xanax off ; y <illness> ; y <play> ; y <stimulant>
        residential	2	y entr ; y is ; y perdi ; y qd ; y ready ; y sali ; y sus ; ya <fall> ; ya <write>
        residential	2	ya cai ; ya cer ; yal do ; yard now ; year claus ; year its ; year up ; year with
        residential	2	yes <stranger> ; yes i ; yes maam ; you do ; you email ; you recommend ; your <home>
        residential	2	your build ; your peopl ; your ~<treatment> ; yrs on ; zer ~<treatment> ; zoom group
        residential	2	~/ ~0 ; ~0 ~/ ; ~<afraid> of ; ~<alcohol> / ; ~<alcohol> <angry> ; ~<angry> no
        residential	2	~<asleep> <day> ; ~<color> ; ~<consume> ~<stimulant> ; ~<emergency> <day>
        residential	2	~<emergency> el ; ~<hear> ~<pain> ; ~<home> ~at ; ~<illness> ~on ; ~<kill> ~him
        residential	2	~<month> or ; ~<opioid> ~<consume> ; ~<pain> ~de ; ~<phone> aft ; ~<shake>
        residential	2	~<sick> anymor ; ~<stimulant> casi ; ~<stimulant> ~<amount> ; ~<take> la
        residential	2	~<think> <continue> ; ~<threat> ; ~<treatment> <drive> ; ~<treatment> <home>
        residential	2	~<treatment> at ; ~<treatment> en ; ~<treatment> ~<appointment> ; ~<wait> <amount>
        residential	2	~<withdrawal> in ; ~a ~0 ; ~a ~<relapse> ; ~a ~slip ; ~a ~spot ; ~argu ; ~at ~your
        residential	2	~attempt ; ~barrier ; ~com ~aft ; ~complet ; ~complet ~a ; ~cre que
        residential	2	~cuant ~<money> ; ~cuant ~cuest ; ~cuest ; ~d ~detox ; ~da <afraid> ; ~da mied
        residential	2	~dai ; ~de ~<chestheart> ; ~de ~pech ; ~dej ; ~dej ~la ; ~despiert ; ~dolor ~de
        residential	2	~dop ; ~drink ~sinc ; ~dts in ; ~eight ; ~en ; ~endocarditi ; ~epilepsy ~on
        residential	2	~fev now ; ~fix ; ~for ~0 ; ~for ~<treatment> ; ~gig ; ~hang ~himself ; ~he ~<give>
        residential	2	~he ~dej ; ~in ~<treatment> ; ~inpatient program ; ~intern en ; ~jump ; ~ketamin
        residential	2	~kick ~heroin ; ~kid ; ~kid no ; ~la ~<outdoors> ; ~la ~<stimulant> ; ~la ~cal
        residential	2	~la ~coc ; ~long ; ~mak ; ~me ~quis ; ~men ; ~month or ; ~no ~use ; ~not ~com
        residential	2	~of ~<treatment> ; ~of ~a ; ~offic ; ~oig ; ~oig ~voc ; ~one <stranger>
        residential	2	~one person ; ~otr ; ~particul ; ~program ; ~pued dejarl ; ~quier volv ; ~red
        residential	2	~residencial ; ~sab quien ; ~scar of ; ~se ni ; ~si on ; ~sit ; ~six
        residential	2	~somewher ~for ; ~spot ; ~sx ; ~teeth ; ~teng hijo ; ~thirty ; ~threat no
        residential	2	~tien nad ; ~tx ; ~un ; ~uncl ; ~user ; ~vent ; ~withdrawal ~seizur
        residential	2	~your ~facility ; él <home>
        residential	1	# from ; *ago.4 ; *backToUse ; *drinks.1 ; *drinks.2:historical ; *duration.5
        residential	1	*emergency.fainted ; *emergency.fever ; *emergency.fever:negated
        residential	1	*emergency.lookAlike ; *firstOffence ; *number.1 ; *occasional.0
        residential	1	*quantity.treatmentBefore:negated ; *sinceLastUse.1 ; *soonDate
        residential	1	*substance.opioid:negated ; *substance.sedative:hypothetical ; *suicidePast
        residential	1	*treatmentNeed.ready:hypothetical ; *uses ; + <sedative> ; + supplement ; / d
        residential	1	/ thursday ; 0 <alcohol> ; 0 <lock> ; 0 <night> ; 0 <past> ; 0 <rarely> ; 0 amenaz
        residential	1	0 hour ; 0 hoy ; 0 perdi ; 0 so ; 0 trabaj ; 0 vec ; 0 viv ; 0 y ; 0 yrs
        residential	1	<afraid> <bodypart> ; <alcohol> <moment> ; <alcohol> <take> ; <alcohol> on
        residential	1	<alcohol> x ; <alone> asi ; <always> <break> ; <always> <cold> ; <always> <stranger>
        residential	1	<always> by ; <always> desd ; <always> terc ; <always> va ; <amount> <job>
        residential	1	<amount> <put> ; <amount> <sick> ; <amount> <tool> ; <amount> eso ; <amount> first
        residential	1	<amount> los ; <amount> rol ; <amount> round ; <amount> sit ; <amount> studi
        residential	1	<amount> until ; <angry> por ; <appointment> in ; <ask> <appointment>
        residential	1	<ask> <order> ; <ask> what ; <asleep> <angry> ; <asleep> <leave> ; <asleep> <soon>
        residential	1	<asleep> <stimulant> ; <asleep> and ; <asleep> ok ; <blade> at ; <blood> <continue>
        residential	1	<blood> <go> ; <blood> <job> ; <bodypart> <asleep> ; <bodypart> <break>
        residential	1	<bodypart> <home> ; <bodypart> <moment> ; <bodypart> <pill> ; <bodypart> del
        residential	1	<bodypart> t ; <bodypart> ten ; <bodypart> with ; <bodypart> you ; <bodysound>
        residential	1	<break> <home> ; <break> <play> ; <break> and ; <break> n ; <breath> with
        residential	1	<build> an ; <build> in ; <buy> su ; <cannabis> <write> ; <cannabis> cart
        residential	1	<caretaking> <furniture> ; <chestheart> <night> ; <chestheart> <stimulant>
        residential	1	<chestheart> en ; <chestheart> suck ; <chestheart> wont ; <child> <container>
        residential	1	<child> <goodbye> ; <child> <job> ; <child> <official> ; <child> to ; <child> un
        residential	1	<church> <consume> ; <church> <phone> ; <clean> <colleague> ; <clean> me
        residential	1	<clinician> <appointment> ; <clinician> np ; <clinician> of ; <clinician> on
        residential	1	<clothes> my ; <clothes> se ; <cold> y ; <colleague> <illness> ; <colleague> me
        residential	1	<consume> <clothes> ; <consume> <drive> ; <consume> <past> ; <consume> <town>
        residential	1	<consume> desd ; <consume> in ; <consume> k ; <consume> she ; <consume> up
        residential	1	<container> / ; <container> <day> ; <container> <last> ; <container> <money>
        residential	1	<container> al ; <container> for ; <container> hes ; <container> not
        residential	1	<container> over ; <continue> <happy> ; <continue> <past> ; <continue> <write>
        residential	1	<continue> do ; <continue> lik ; <continue> to ; <count> <consume> ; <count> <job>
        residential	1	<count> <write> ; <count> no ; <count> que ; <crowd> <hear> ; <crowd> <intoxicated>
        residential	1	<crowd> <sad> ; <crowd> any ; <crowd> been ; <crowd> is ; <day> <calm>
        residential	1	<day> <opioid> ; <day> at ; <day> com ; <day> each ; <day> for ; <day> hed
        residential	1	<day> in ; <day> nic ; <day> p ; <day> without ; <daytime> ther ; <drive> <gun>
        residential	1	<drive> <opioid> ; <drive> me ; <drive> only ; <drug> aft ; <drug> twic ; <drug> was
        residential	1	<eat> <alone> ; <eat> <hot> ; <eat> <stimulant> ; <eat> hes ; <eat> maz
        residential	1	<eat> salad ; <emergency> on ; <fall> <continue> ; <fall> <phone> ; <fall> of
        residential	1	<feel> <alcohol> ; <feel> <eat> ; <feel> <furniture> ; <feel> <limp>
        residential	1	<feel> <write> ; <feel> muy ; <feel> to ; <feel> ~<opioid> ; <fire> <drive>
        residential	1	<fire> <feel> ; <fire> <hot> ; <fire> <take> ; <fire> she ; <friend> <church>
        residential	1	<friend> <consume> ; <friend> <eat> ; <friend> <furniture> ; <friend> <hit>
        residential	1	<friend> <home> ; <friend> <stranger> ; <friend> no ; <furniture> <hot>
        residential	1	<furniture> <stop> ; <furniture> apag ; <give> <think> ; <give> <town> ; <give> in
        residential	1	<go> <count> ; <go> <sedative> ; <go> <wait> ; <go> back ; <go> en ; <go> first
        residential	1	<go> on ; <go> them ; <go> tod ; <goodbye> <drive> ; <goodbye> del ; <gun> <friend>
        """
}
