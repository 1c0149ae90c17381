extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	<year> <consume> ; <year> <law> ; <year> <week> ; <year> claus ; <year> de
        residential	2	<year> ya ; a bottl ; a chef ; a civilian ; a culvert ; a delight ; a do ; a door
        residential	2	a floor ; a go ; a hallway ; a level ; a marriag ; a motel ; a niec ; a pian
        residential	2	a plac ; a plat ; a program ; a regional ; a rescu ; a terribl ; a trap ; a trip
        residential	2	a viern ; a wait ; a wallet ; a week ; a window ; a zip ; about not
        residential	2	about ~<amount> ; absces ; acab su ; acceptanc ltr ; aceler ; adderal snort
        residential	2	adderal thre ; addiction ; adolescent residential ; aft group ; aft labor ; aft one
        residential	2	again every ; again just ; again most ; ago befor ; ago on ; agre ; agre with
        residential	2	agreement ; agu de ; ahi ; ahi me ; ahi mism ; ahi se ; airlin ; al cristal ; al foc
        residential	2	al padr ; albergu ; alcohol 0 ; alguien y ; all <consume> ; all use ; almost every
        residential	2	alt del ; altaden ; alumni lin ; alway pas ; amad from ; ambulatoria ; amenaz
        residential	2	an <tool> ; an inpatient ; an outpt ; and <asleep> ; and <drug> ; and <home>
        residential	2	and durm ; and eat ; and fed ; and forget ; and forth ; and ive ; and ketamin
        residential	2	and legal ; and quick ; and ran ; and sleep ; and theyl ; and use ; and wil
        residential	2	anex en ; ano de ; answer question ; ant le ; any <appointment> ; any chanc
        residential	2	any opening ; anywher ; aplauso ; app ; appl health ; apt ; ard en ; are <official>
        residential	2	are cop ; army two ; arrang no ; arregl la ; as written ; asham of ; asi par
        residential	2	asleep but ; at harbor ; at it ; at noth ; at twin ; aunt had ; auth # ; authoriz
        residential	2	ayer sali ; back <room> ; back if ; back its ; back room ; bale ; bar a ; bar y
        residential	2	barricad in ; bathroom floor ; be <phone> ; be brief ; becaus its ; bed lik
        residential	2	bed sinc ; bed wher ; bedroom ; been anywher ; been dai ; been dig ; been doin
        residential	2	been every ; been see ; been walk ; befor arrest ; befor each ; began at ; behav
        residential	2	behind me ; behind our ; being <leave> ; being gon ; bf <hit> ; bien <confused>
        residential	2	bien com ; bien loc ; big <container> ; bind and ; bles and ; bloodwork ; blow it
        residential	2	blu lin ; board <record> ; bos ok ; both of ; both tim ; bow to ; box win
        residential	2	breath thru ; brinqu ; brok a ; broth for ; broth keep ; broth ~hang ; buckl ; bud
        residential	2	bup ; bup as ; burn up ; bus depot ; busc ; but als ; but two ; buy cok ; by and
        residential	2	by christma ; by east ; by seven ; cad doming ; cal stat ; calexic ; can <child>
        residential	2	can clos ; can kid ; cannot <say> ; capful ; car about ; car con ; car on
        residential	2	carcel por ; cardiologist ; carnal ; cas con ; cas le ; casi ; casi <amount>
        residential	2	casi toda ; cement encim ; charger ; chav ; cig ; cinc ; cint ; civic ; cle <moment>
        residential	2	cle head ; cle now ; clean <month> ; cleav ; clinton ; clockwork ; clos out
        residential	2	clr <need> ; clr talk ; coal ; coat in ; cocain all ; cocain when ; cok abt
        residential	2	cok habit ; cok n ; cok pretty ; cok the ; cok through ; cok wif ; cok ~every ; colt
        residential	2	com <hear> ; com suen ; com tonight ; com y ; comfortabl ; complet not
        residential	2	complet residential ; complet y ; con <blade> ; con <write> ; con aplauso
        residential	2	con trabaj ; cond and ; confd in ; confirm ; congratulat ; conservator ; consum
        residential	2	cook and ; cook in ; corazon y ; corol with ; corrig ; cost y ; couch at
        residential	2	could <home> ; could fry ; could liv ; counselor keep ; counselor said ; county road
        residential	2	cousin run ; crack has ; crack per ; crept ; cristal 0 ; cristal entr ; cristal llam
        residential	2	cristian ; cristiano ; cros my ; crush it ; crystal 0 ; crystal becaus ; crystal for
        residential	2	crystal sleep ; cuand cae ; cuand est ; cuant dur ; cuart dond ; cuatr ; cuban
        residential	2	cuban de ; cuel ; cut me ; d <sedative> ; d for ; d liv ; d/c ; da <law>
        residential	2	da diversion ; da permis ; dai ; dai cok ; dai thing ; dai two ; dai user ; dandol
        residential	2	daught liv ; day becaus ; day chip ; day fiv ; day four ; day hes ; day last
        residential	2	day without ; day you ; day ~how ; dcd from ; de <consume> ; de <stimulant> ; de cps
        residential	2	de desintox ; de oxnard ; de pas ; de termin ; de tom ; de ~internamient ; del rio
        residential	2	del ~program ; derechit ; desd chav ; desd los ; desintoxic del ; desintoxicacion 0
        residential	2	desintoxiqu ; despedi de ; detox don ; detox eight ; detox etoh ; detox tomorrow
        residential	2	detoxification ; dia con ; diari ; diari cinc ; diari desd ; diari hac ; diari va
        residential	2	did and ; did my ; did rehab ; did thirty ; did was ; did your ; didnt know
        residential	2	direct a ; dirty <phone> ; dirty screen ; dispatch ; diversion ; dj ; do <soon>
        residential	2	do aft ; do next ; do over ; do peopl ; doe hav ; doe mol ; doin ; doing <eat>
        residential	2	doing <stimulant> ; doing <treatment> ; doing dish ; dollar a ; domestic
        residential	2	doming dic ; don ; don a ; dond <asleep> ; dond se ; dont <ask> ; dont ask
        residential	2	dont plan ; dont shar ; dont ~shak ; doy al ; dri out ; drip ; driv back ; drov him
        residential	2	drug court ; dry <day> ; dry day ; duerm ahi ; duerm con ; dui and ; dust off ; dx
        residential	2	each tim ; easy <amount> ; eat at ; efect ; eight day ; eight month ; el <breath>
        residential	2	el <stimulant> ; el air ; el consejer ; el crack ; el garaj ; el gimnasi ; el juez
        residential	2	el papel ; el sol ; el tiemp ; el ~<treatment> ; elbow ; elder ; els offer ; els so
        residential	2	en <school> ; en calentur ; en ese ; en marz ; encampment off ; end sun ; ensen en
        residential	2	entr a ; entr los ; er <room> ; era y ; es <afraid> ; es sust ; escogi el
        residential	2	ese tiemp ; eso pregunt ; est <hit> ; est cas ; est fum ; est hac ; estuv <count>
        residential	2	estuv <law> ; estuv sei ; even iop ; even lik ; evening i ; event and ; ever at
        residential	2	ever happen ; every breath ; every cent ; every lunch ; every monday ; every tabl
        residential	2	every thursday ; everybody ther ; everyday 0 ; everyon know ; ex <home> ; ex marin
        residential	2	ex say ; examin ; except the ; extranar a ; f <cannabis> ; f bipol ; f canc
        residential	2	f cristal ; f graduat ; f ketamin ; f meth ; f pcp ; f s/p ; facility for ; feb back
        residential	2	feet ; fellow lik ; fent ; fier ; fingernail ; finish etoh ; finish iop ; finish it
        residential	2	finish resi ; firm la ; fitnes ; fiv shift ; flashlight ; flos ; fly again
        residential	2	foc <always> ; folk for ; foot on ; foot wound ; for <vermin> ; for adderal
        residential	2	for howev ; for inpatient ; for ninety ; for thre ; forth ; fost hom ; found baggi
        residential	2	found someth ; four day ; franci ; friday at ; friday she ; friday to ; friday two
        residential	2	friend and ; friend wil ; from <day> ; from <sober> ; from <town> ; from county
        residential	2	from hosp ; from sob ; from that ; fry <eat> ; fry pan ; furnac ; g ; g / ; gav away
        residential	2	gent par ; gentl with ; girl and ; glassy ; go ; go <see> ; go for ; go in
        residential	2	go someplac ; go straight ; go through ; god bles ; god know ; goe back ; going for
        residential	2	good job ; good stretch ; got help ; got through ; got two ; graduat the
        residential	2	graduat with ; graduation ; group lead ; grown <stranger> ; h <past> ; h ago
        residential	2	ha <think> ; habit that ; hac <count> ; han ; han <law> ; han arrest ; handful every
        residential	2	handl of ; has <buy> ; has <headface> ; has caught ; has offer ; has start
        residential	2	has stop ; hasnt let ; he <fire> ; he cook ; he laugh ; he return ; he saw ; he stil
        residential	2	heal ; hear voic ; heart valv ; hel go ; help that ; hep ; her <go> ; her <home>
        residential	2	her <stranger> ; her <treatment> ; her counselor ; her goe ; her parent ; her plac
        residential	2	herman entr ; herman va ; heroin befor ; hes <always> ; hes <clean> ; hes <fire>
        residential	2	hes agre ; hes alway ; hes burn ; hes eat ; hes finish ; hes sorry ; hes told
        residential	2	hic el ; him <stimulant> ; him int ; him too ; his bed ; his dead ; hiv ; hiz el
        residential	2	hiz una ; hold him ; hom is ; hom wednesday ; honest i ; hora le ; hosp cm ; hosp dc
        residential	2	hospital dri ; hospital me ; hous and ; hous so ; hous want ; how long ; hoy sali
        residential	2	hurl ; husb wif ; i <asleep> ; i <intoxicated> ; i <wait> ; i cam ; i dial ; i fix
        residential	2	i liv ; i off ; i only ; i review ; i slip ; i stil ; i sweat ; i wreck ; i ~<hold>
        residential	2	i ~pas ; ice <amount> ; ice to ; id <take> ; idk ; im <bodysound> ; im <clean>
        residential	2	im <need> ; im <soon> ; im next ; imperial ; in <container> ; in <fire> ; in <week>
        residential	2	in aa ; in alask ; in and ; in barstow ; in between ; in bg ; in cost ; in from
        residential	2	in kingman ; in month ; in san ; in seven ; in silv ; in tarzan ; in twelv ; inclu
        residential	2	inf on ; information about ; inpatient 0 ; inpatient cok ; inpatient its
        residential	2	inpt befor ; insult ; intern tre ; internamient ; inyect ; inyect la ; iop x ; irony
        residential	2	is <calm> ; is <give> ; is <hold> ; is <money> ; is availabl ; is crystal ; is giv
        residential	2	is kil ; is thre ; is using ; is ~<money> ; is ~paid ; isnt <job> ; isnt work
        residential	2	it <amount> ; it <break> ; it <clinician> ; it <consume> ; it as ; it herself
        residential	2	it hes ; it mat ; it prescrib ; it she ; it six ; it stuck ; it wel ; it work
        residential	2	its fin ; its four ; its nin ; its on ; its right ; its warm ; ive <asleep>
        residential	2	ive <home> ; ive don ; ive liv ; ive slept ; ive start ; izquierd desd ; jefit
        residential	2	job held ; jos ; july and ; jun i ; just <breath> ; just <hit> ; just <stop>
        residential	2	just cam ; just hit ; just my ; keep pictur ; keep walk ; keep what ; kept doing
        residential	2	ketamin ; ketamin nasal ; keyboard dust ; kia ; kid in ; kid wer ; kind wher
        residential	2	kitchen island ; la <eat> ; la <opioid> ; la camionet ; la cuart ; la planch
        residential	2	la tetil ; la verdad ; lad izquierd ; laid the ; las <bodypart> ; las <sedative>
        residential	2	las <vermin> ; las manana ; las pinza ; last bil ; last chanc ; last drink
        residential	2	last til ; last valium ; lat on ; late and ; laundromat on ; law did ; ld
        residential	2	le contest ; le habi ; least ; leav with ; left sid ; leg wont ; les pregunt
        residential	2	let peopl ; librium don ; licens lost ; licens over ; lik clockwork ; lik our
        residential	2	lik somewher ; lik them ; lik who ; lilac ; limpi per ; lin in ; lin produc
        residential	2	lin the ; lip ; liv a ; liv by ; llev 0 ; llev al ; llev tod ; llev uno
        residential	2	lo <continue> ; lo vuelv ; lobst ; long she ; long version ; los <headface>
        residential	2	los doctor ; los quinc ; los veo ; lost thre ; lug asi ; lun 0 ; m <opioid>
        residential	2	m <vendor> ; m dj ; m out ; mad 0 ; madr 0 ; mak a ; mam x ; manana ; mano
        residential	2	many week ; march i ; marin and ; mary ; marz con ; mat in ; may <continue>
        residential	2	me <always> ; me <day> ; me <sober> ; me <withdrawal> ; me brinqu ; me divorci
        residential	2	me exact ; me fui ; me han ; me herself ; me in ; me las ; me solt ; me trat
        residential	2	me volte ; medical <continue> ; medical again ; meeting i ; mes sin ; met
        residential	2	metanfetamin ; meten ; meth 0 ; meth couch ; meth pos ; meth the ; meth user
        residential	2	meth ~liv ; mg / ; mi <room> ; might ther ; milligram on ; mis that ; mism que
        residential	2	mol and ; mom couch ; mom got ; mom meth ; mon etoh ; monday wednesday ; money so
        residential	2	month 0 ; month in ; month the ; mor i ; mor sinc ; most day ; most on ; moth i
        residential	2	moth son ; muertito ; muj y ; mujer ; mush ; must finish ; muy formal ; my <drug>
        residential	2	my bed ; my bel ; my cal ; my camer ; my fil ; my issu ; my lat ; my mam
        residential	2	my psychiatrist ; my sock ; myself <day> ; n k ; nam sinc ; near enough ; need em
        residential	2	need he ; need intak ; neighbor are ; neighbor plot ; nev <stop> ; nev stop
        residential	2	nic about ; nieg ~<opioid> ; night of ; nin <month> ; nin month ; nino estan
        residential	2	nino por ; nit / ; no <promise> ; no ~<child> ; no ~absces ; no ~barrier ; no ~cre
        residential	2	no ~gig ; no ~par ; no ~pas ; no ~prior ; no ~probation ; no ~sick ; no ~sx
        residential	2	no ~vacation ; no ~veo ; nobody <angry> ; nobody doe ; nobody use ; noch dos
        residential	2	nos bleed ; nos lo ; not ~<break> ; not ~<take> ; not ~<treatment> ; not ~jok
        residential	2	not ~kid ; not ~late ; not ~preg ; not ~tak ; noth going ; novent ; novent <day>
        residential	2	novent dia ; novi le ; now pac ; nowher ; np <say> ; nuev <day> ; nuev dia
        residential	2	numb back ; numb thre ; numer de ; nurs manag ; obedec ; och <month> ; och mes
        residential	2	octob my ; of <church> ; of detox ; of it ; of meeting ; of program ; of someth
        residential	2	of using ; of vet ; of ~<opioid> ; of ~a ; off <container> ; off <needle> ; off dop
        residential	2	off everyth ; off lithium ; off norc ; on <amount> ; on <chestheart> ; on <stop>
        residential	2	on cok ; on day ; on fiv ; on four ; on him ; on mol ; on own ; on six ; on work
        residential	2	on ~a ; one <pet> ; one <play> ; one not ; only <continue> ; only <school>
        residential	2	only <treatment> ; only keep ; only use ; or charg ; or four ; orden ; osl ; oth 0
        residential	2	otr no ; otr vez ; our <outdoors> ; our bed ; our den ; our whol ; out sinc
        residential	2	outpatient i ; outpatient in ; outpt ; own <room> ; own hom ; own is ; own phon
        residential	2	own plac ; oye voc ; pack list ; padrin de ; pan ; pandemic ; pandemic and ; par a
        residential	2	paramedic ; parec ; pareja ; parrot say ; partn of ; pas for ; pas lo ; pas que
        residential	2	past my ; pastilla el ; pastor i ; peel <eat> ; pen and ; peopl do ; peopl smok
        residential	2	peopl stay ; per <kin> ; per con ; per roommat ; per tampoc ; perders ; pic a
        residential	2	piedr 0 ; piedr com ; piedr me ; pil was ; pinza ; pip at ; pis ; pistol y ; pit
        residential	2	plac 0 ; plac aft ; plac and ; plan que ; plant clos ; pleito no ; point a
        residential	2	polit and ; ponen al ; pop <stimulant> ; por <month> ; por internarl ; por program
        residential	2	por tre ; possession of ; ppo ; pregunt ant ; pregunta ; pres por ; prescot ; prgm
        residential	2	primer en ; prior tx ; prison in ; privat <money> ; privat pay ; probation lady
        residential	2	program aft ; program in ; protocol for ; pt himself ; pt use ; public defend
        residential	2	q <consume> ; q few ; que fuer ; que ser ; que sigu ; que vendi ; que voy ; quem la
        residential	2	quinc <year> ; quinc ano ; rath not ; re <eat> ; read out ; read residential
        residential	2	real <stop> ; reciben el ; reentry 0 ; regional ; rehab aft ; rehab at ; rehabilit
        residential	2	rehabilitacion en ; releas in ; releas thi ; remote ; remov ; rent ; resi 0
        residential	2	residencial a ; residential aft ; residential stay ; retir nurs ; reunif
        residential	2	reunification plan ; revok ; right back ; right he ; right thing ; ring to
        residential	2	room <home> ; room hous ; room is ; roomat ; rous ; rul at ; rul that ; rum ; run of
        residential	2	s/p ~<treatment> ; sa ; sac de ; said find ; said thi ; sal <day> ; salg y ; sali de
        residential	2	sam <room> ; sam crowd ; san pedr ; sav up ; say arent ; say cant ; school im
        residential	2	segu de ; sei mes ; sem 0 ; seman de ; seman no ; semana y ; send her ; ser
        residential	2	sesent dia ; seven day ; severanc ; shar ; she <record> ; she don ; she good
        residential	2	she graduat ; she laugh ; sheet <eat> ; sheet cak ; shift two ; shoot crystal
        residential	2	should add ; show she ; shut for ; si entr ; si ha ; siet ; sign so ; sign that
        residential	2	sigu despu ; simp sit ; sin ~<think> ; sin ~idea ; sin ~tom ; sinc <law>
        residential	2	sinc <wait> ; sinc aug ; sinc august ; sinc dawn ; sinc february ; sinc i ; sinc new
        residential	2	sinc so ; sinc stay ; sindicat ; sirvi ; sist out ; sist sob ; sit 0 ; skip
        residential	2	slam <stimulant> ; sleep ; sleep ok ; smal <night> ; smok ; snort ; snort a
        residential	2	so <stop> ; so <tired> ; so himself ; so tir ; so without ; sobrin en ; sock and
        residential	2	som <record> ; som oth ; somebody giv ; somebody park ; somewher a ; somewher for
        residential	2	son finish ; son put ; soonest ; sorry and ; spe ; spe and ; sponsor 0 ; spread
        residential	2	st franci ; stand the ; start kindergarten ; stay ; stay at ; stay her ; stay run
        residential	2	stay somewher ; steady on ; stepfath ; sternum ; stil at ; stil do ; stil her
        residential	2	stil send ; stil smokin ; stomp ; stop i ; stop smok ; storag unit ; straight
        residential	2	straight sinc ; straight to ; street medicin ; strict ; strong as ; stuf is ; sublet
        residential	2	submit ; subst not ; sud tx ; suegro ; sueld ; suggest for ; surf ; sw on
        residential	2	sweep the ; sí voy ; tak you ; tal one ; talk of ; tambien ; tap ; tap la ; tarp
        residential	2	tatto artist ; teen ; teen residential ; teenager ; teeth ach ; teeth going
        residential	2	telefon con ; telehealth ; ten <day> ; ten day ; termin 0 ; terri ; tetil
        residential	2	than ninety ; than they ; that arent ; that ice ; that sam ; that scar
        residential	2	that ~<money> ; the <order> ; the <treatment> ; the alcohol ; the apartment
        residential	2	the arrest ; the bug ; the cab ; the ceremony ; the cond ; the cover ; the deacon
        residential	2	the dts ; the entir ; the fistful ; the glas ; the handl ; the hospital ; the laker
        residential	2	the leas ; the level ; the opposit ; the pair ; the pandemic ; the peric ; the rang
        residential	2	the rehab ; the remot ; the show ; the sidewalk ; the sob ; the spe ; the straw
        residential	2	the uncl ; the vein ; the waitlist ; the weed ; the wrong ; the ~<crowd>
        residential	2	the ~<withdrawal> ; the ~pink ; them <go> ; them back ; then an ; then week
        residential	2	ther <day> ; ther all ; ther be ; they <see> ; they check ; they tel ; theyr kind
        residential	2	theyr nic ; thi <job> ; thi hous ; thi mo ; thing crawl ; thing up ; thing which
        residential	2	think is ; third <month> ; third arrest ; third month ; thirty day ; thre four
        residential	2	thre or ; through <insurance> ; through an ; through six ; thru <outdoors>
        residential	2	thur and ; thursday outpatient ; tiemp ; tien la ; til around ; til at ; tissu
        residential	2	to <clothes> ; to drink ; to ent ; to happen ; to hid ; to inpatient ; to match
        residential	2	to meth ; to monday ; to not ; to pul ; to sinc ; to sunday ; to talk ; to ~go
        residential	2	toc ahor ; today has ; told cant ; told myself ; tom una ; tomorrow ; tomorrow at
        residential	2	tomorrow want ; too <stiff> ; too tight ; top it ; touch alcohol ; touch and
        residential	2	towel on ; trail ; trap ; tre mes ; tre tard ; treat for ; tri outpatient
        residential	2	troubl of ; truck behind ; truck sinc ; turn up ; tweak sinc ; twenti im ; twic at
        residential	2	two iop ; typical ; uas ; uas + ; uds ; un <clean> ; un <say> ; un per ; un tiemp
        residential	2	una bol ; una faj ; uncl and ; unit ; uno dos ; uno se ; until about ; up 0
        residential	2	up <intoxicated> ; up again ; up lat ; up past ; usand ; use too ; used adderal
        residential	2	using ice ; using it ; uso piedr ; valium ; valv ; van 0 ; van <take> ; vap thc
        residential	2	ve <stranger> ; ve hombr ; vec x ; vec y ; vela ; veni ; vent ; veo en ; veo gent
        residential	2	vez <past> ; vez piedr ; vidrio ; virtual iop ; viv with ; vodk was ; voic sinc
        residential	2	wal of ; wal with ; walk by ; want next ; want rat ; was <put> ; was back ; was good
        residential	2	was ketamin ; was nineteen ; was put ; was sick ; was snort ; was twelv ; wat tow
        residential	2	watch + ; we spok ; we tri ; weed only ; week again ; week start ; week ten
        residential	2	week the ; weekend at ; weekend im ; weekend then ; wer <partner> ; what 0
        residential	2	what <always> ; what <feel> ; what <moment> ; what feel ; what get ; what includ
        residential	2	what usual ; what would ; whatev we ; when it ; when somebody ; wher do ; wher doe
        residential	2	which has ; whil ther ; whiskey ; why yet ; wif doe ; wif has ; wif im ; wif mov
        residential	2	wif of ; wil <drive> ; wil do ; wil driv ; wil today ; win and ; wit ; with <child>
        residential	2	with <gun> ; with aunt ; with bf ; with cign ; with cook ; with dog
        residential	2	without ~<stop> ; without ~stop ; wk 0 ; wk <stimulant> ; wk again ; wkday
        residential	2	woman in ; wont gues ; wont look ; word for ; work most ; work now ; work remote
        residential	2	would <ask> ; would ask ; would your ; wouldnt <say> ; wouldnt say ; wrap up
        residential	2	wreck my ; written and ; wrot down ; x <amount> ; y <illness> ; y <play> ; y entr
        residential	2	y is ; y lleg ; y perdi ; y qd ; y ready ; y sali ; y sus ; y ~up ; ya <fall>
        residential	2	ya <write> ; ya cai ; ya cer ; yal do ; yard now ; year claus ; year with
        residential	2	yes <stranger> ; yes i ; yes maam ; yo quier ; you about ; you allow ; you do
        residential	2	you email ; you recommend ; you writ ; yrs on ; zer ~<treatment> ; zoom group
        residential	2	~/ ~0 ; ~0 ~/ ; ~0 ~day ; ~<afraid> of ; ~<alcohol> / ; ~<alcohol> <angry>
        residential	2	~<alcohol> <crowd> ; ~<always> <consume> ; ~<angry> no ; ~<angry> with
        residential	2	~<awake> ~sinc ; ~<child> <home> ; ~<child> por ; ~<clinician> <think>
        residential	2	~<consume> ~<town> ; ~<day> <wait> ; ~<day> ~and ; ~<die> <hospital> ; ~<die> the
        residential	2	~<emergency> el ; ~<give> <go> ; ~<go> ~<height> ; ~<go> ~a ; ~<hear> ~<pain>
        residential	2	~<height> de ; ~<home> <child> ; ~<home> <take> ; ~<home> <wait> ; ~<home> ~<calm>
        residential	2	~<home> ~<day> ; ~<home> ~at ; ~<home> ~in ; ~<illness> ~on ; ~<kill> ~him
        residential	2	~<kin> <furniture> ; ~<month> <treatment> ; ~<month> ~intern ; ~<opioid> ~<consume>
        residential	2	~<pain> ~de ; ~<sick> anymor ; ~<start> and ; ~<stimulant> <amount>
        residential	2	~<stimulant> ~<amount> ; ~<stop> ~at ; ~<think> quien ; ~<treatment> <child>
        residential	2	~<treatment> <go> ; ~<treatment> <home> ; ~<treatment> with
        residential	2	~<treatment> ~<appointment> ; ~<treatment> ~<day> ; ~<wait> ~for ; ~<withdrawal>
        residential	2	~<withdrawal> in ; ~a plan ; ~a ~day ; ~a ~la ; ~a ~residential ; ~a ~slip ; ~admit
        residential	2	~and ~a ; ~and ~his ; ~are ; ~argu ; ~awak ; ~awak ~sinc ; ~bank ; ~barrier
        residential	2	~christma ; ~clean ~<job> ; ~complet ; ~complet ~a ; ~cost ; ~cre que ; ~cuent
        residential	2	~d ~<alcohol> ; ~d ~etoh ; ~d ~program ; ~day ~inpatient ; ~day ~of
        residential	2	~de ~<chestheart> ; ~de ~pech ; ~de ~un ; ~dej ; ~dej ~la ; ~dia ; ~dolor ~de
        residential	2	~drink ~sinc ; ~dts in ; ~dur ~el ; ~el ~<height> ; ~el ~puent ; ~end ~at
        residential	2	~endocarditi ; ~endocarditi 0 ; ~entr ; ~entr ~a ; ~epilepsy ~on ; ~fev now
        residential	2	~for ~ten ; ~four ~week ; ~gig ; ~got ~me ; ~hac ~a ; ~hous and ; ~hx ~residential
        residential	2	~in <wait> ; ~in stay ; ~in ~front ; ~in ~may ; ~inpatient program ; ~intern y
        residential	2	~ketamin ; ~kind ~of ; ~la ~<stimulant> ; ~late ; ~le ~<go> ; ~le ~entr ; ~le ~hac
        residential	2	~leav ; ~les ~than ; ~let go ; ~liv ~in ; ~long ; ~me my ; ~me two ; ~me ~<need>
        residential	2	~me ~<take> ; ~men ; ~mis ~dos ; ~mo ~residential ; ~my ~<friend> ; ~no ~les
        residential	2	~no ~use ; ~not ~<illness> ; ~not ~com ; ~not ~sur ; ~nurs 0 ; ~of ~<day> ; ~of ~day
        residential	2	~oig ; ~oig ~voc ; ~one <stranger> ; ~one person ; ~ord ; ~particul ; ~peopl ~for
        residential	2	~pink ; ~pink ~<relapse> ; ~pink ~slip ; ~preg cok ; ~presion y ; ~program
        residential	2	~pued dejarl ; ~puent ; ~puent de ; ~quier volv ; ~reciben ; ~residencial
        residential	2	~run ~out ; ~sab quien ; ~scar of ; ~se ni ; ~sei ; ~sei ~mes ; ~si on ; ~sit
        residential	2	~smok ~shop ; ~somewher ~for ; ~staf 0 ; ~su ~<child> ; ~su ~beb ; ~sx ; ~teeth
        residential	2	~teng hijo ; ~than ~<amount> ; ~the ~<night> ; ~the ~hospital ; ~the ~park
        residential	2	~threat no ; ~tien nad ; ~tod ; ~traum ; ~treint ~dia ; ~und ; ~up the ; ~up ~for
        residential	2	~user ; ~vent ; ~wint ~break ; ~withdrawal ; ~wks ~preg ; ~your ~facility
        residential	2	él <home>
        residential	1	# from ; *ago.4 ; *drinks.2:historical ; *duration.3 ; *emergency.fever
        residential	1	*emergency.fever:negated ; *frequency.2:historical ; *mandator.authority
        residential	1	*misuse:negated ; *number.1 ; *occasional.0 ; *otherService.gambling ; *overdose
        residential	1	*quantity.treatmentBefore:negated ; *sinceLastUse.1 ; *spam.opensNote ; *suicidePast
        residential	1	*treatmentNeed.ready:hypothetical ; *uses ; + <sedative> ; + nitrou ; / thursday
        residential	1	0 <alcohol> ; 0 <night> ; 0 <order> ; 0 <rarely> ; 0 amenaz ; 0 g ; 0 hour ; 0 hoy
        residential	1	0 mg ; 0 trabaj ; 0 vec ; 0 viv ; <afraid> <bodypart> ; <alcohol>
        residential	1	<alcohol> <moment> ; <alcohol> <past> ; <alcohol> on ; <alcohol> x
        residential	1	<always> <break> ; <always> <crowd> ; <always> <stranger> ; <always> desd
        residential	1	<always> terc ; <amount> <job> ; <amount> <put> ; <amount> <sick> ; <amount> <tool>
        residential	1	<amount> at ; <amount> de ; <amount> eso ; <amount> los ; <amount> rol
        residential	1	<amount> until ; <amount> ~<job> ; <angry> por ; <appointment> <clinician>
        residential	1	<appointment> in ; <ask> <appointment> ; <ask> <order> ; <ask> no ; <ask> what
        residential	1	<asleep> <friend> ; <asleep> <kin> ; <asleep> <soon> ; <asleep> and ; <asleep> ok
        residential	1	<blade> <kin> ; <blood> <continue> ; <blood> <go> ; <bodypart> <break>
        residential	1	<bodypart> been ; <bodypart> del ; <bodypart> t ; <bodypart> with ; <bodypart> ya
        residential	1	<bodypart> you ; <bodysound> ; <bodysound> on ; <break> <home> ; <break> n
        residential	1	<breath> thru ; <breath> with ; <build> <buy> ; <build> <church> ; <build> <last>
        residential	1	<build> an ; <build> i ; <build> in ; <build> la ; <build> on ; <buy> su
        residential	1	<cannabis> <write> ; <cannabis> cart ; <caretaking> <alcohol> ; <caretaking> <home>
        residential	1	<caretaking> <opioid> ; <chestheart> <clinician> ; <chestheart> <last>
        """
}
