extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	2	<week> in ; <week> off ; <week> ten ; <week> y ; <withdrawal>
        residential	2	<withdrawal> <sedative> ; <withdrawal> off ; <write> <feel> ; <write> <home>
        residential	2	<write> <job> ; <write> <town> ; <write> do ; <year> <amount> ; <year> <bodypart>
        residential	2	<year> <child> ; <year> <consume> ; <year> claus ; <year> its ; <year> nobody
        residential	2	<year> todo ; <year> with ; a <homeless> ; a <soon> ; a <start> ; a bottl ; a chef
        residential	2	a civilian ; a delight ; a do ; a door ; a hallway ; a level ; a liv ; a lock
        residential	2	a morn ; a nun ; a pian ; a program ; a ralph ; a rescu ; a tim ; a trap ; a used
        residential	2	a viern ; a wed ; a week ; a window ; about ~<amount> ; abundi ; acept ; adderal and
        residential	2	adderal snort ; adderal thre ; adentr con ; admit <stimulant> ; admit to ; aft labor
        residential	2	aft one ; again every ; again most ; again near ; ago befor ; agre ; agre with
        residential	2	agreement ; ahi me ; ahi mism ; ahor sí ; airlin ; alguien y ; all <consume>
        residential	2	almost every ; alt del ; alt hoy ; altaden ; alumni lin ; amad from ; an <tool>
        residential	2	an inpatient ; an intensiv ; and <asleep> ; and <calm> ; and <drug> ; and <home>
        residential	2	and afuer ; and empti ; and ive ; and legal ; and quick ; and use ; and wil
        residential	2	ano dandol ; ano todo ; answer question ; anxiety ; any <appointment> ; any chanc
        residential	2	any opening ; any sort ; anywher ; app ; appt ; apt ; ard en ; are soup ; arm sinc
        residential	2	around the ; as written ; asham of ; asi <amount> ; asi <continue> ; asleep but
        residential	2	asleep by ; at an ; at it ; at noth ; at sist ; at twin ; aunt no ; aunti ; authoriz
        residential	2	autopist ; back <headface> ; back <room> ; back its ; bad <media> ; bad <night>
        residential	2	bad new ; bail on ; bal of ; bar a ; basical ; be <put> ; be cal ; becaus its
        residential	2	bed lik ; bed sinc ; bed to ; bed wher ; bedroom ; been anywher ; been dai
        residential	2	been dig ; been every ; been hid ; been nin ; been talk ; been thre ; been walk
        residential	2	befor each ; befor sentenc ; befor theyl ; began at ; behav ; behind ; behind me
        residential	2	behind meth ; being <leave> ; being gon ; beneath ; betabel ; bf <hit>
        residential	2	bien <confused> ; bien loc ; big <container> ; bind and ; bkgd ; black out
        residential	2	bloodwork ; blow it ; blu lin ; board <order> ; board <pet> ; board <record>
        residential	2	boat the ; bolsit ; both <kin> ; both feet ; both tim ; bow to ; bring my ; brok a
        residential	2	broth keep ; broth ~hang ; brown and ; buckl ; build on ; bup ; bup as ; burbank and
        residential	2	burn to ; burn up ; bus depot ; bus station ; but als ; but two ; buy cok ; buy it
        residential	2	by <month> ; by and ; by christma ; by july ; by seven ; cad seman ; cad terc
        residential	2	cal stat ; calexic ; camer ; camis planch ; can <child> ; can <wait> ; can clos
        residential	2	can kid ; can stand ; cant hold ; cant say ; car about ; cardiologist
        residential	2	cardiologist say ; carnal ; carta ; cas le ; casi <amount> ; casi todo ; cdl
        residential	2	charger ; chav ; chiv ; cinc noch ; cint ; cirrhosi ; cita ; civic ; cle <moment>
        residential	2	cle head ; cle now ; clean <month> ; cleav ; clinton ; clos out ; clr <continue>
        residential	2	clr <need> ; clr <promise> ; clr talk ; coat in ; coc com ; cocain every
        residential	2	cocain sinc ; cok habit ; cok through ; cok thru ; cok wif ; com <night>
        residential	2	com <past> ; comfortabl ; con sombrer ; con tre ; cond and ; confd in ; conferenc
        residential	2	conservator ; cook in ; cor asi ; cord ; couch at ; could <eat> ; could <home>
        residential	2	could <leave> ; could fry ; could liv ; couldnt <say> ; counselor client
        residential	2	counselor keep ; county for ; county hospital ; county road ; cousin tak ; crack use
        residential	2	crawl und ; crept ; cristal desd ; cristal entr ; cristian ; cristiano ; crystal 0
        residential	2	crystal every ; crystal sleep ; cuand est ; cuant dur ; cuant tiemp ; cuart dond
        residential	2	cuart y ; cuatr ; cuban de ; cuel ; cuest el ; culinary school ; culvert ; cut me
        residential	2	cut my ; d for ; d liv ; d/c fri ; da <law> ; da diversion ; da permis ; dad got
        residential	2	dai ; dai cok ; dandol ; day chip ; day fiv ; day inpatient ; day last ; day nin
        residential	2	day over ; day told ; day twenty ; day without ; day you ; de <daytime>
        residential	2	de desintox ; de mart ; de mexicali ; de pas ; de termin ; de ~internamient
        residential	2	dead thing ; def ; del <hospital> ; del club ; del hog ; del hospital ; del rio
        residential	2	del ~program ; depot ; describ the ; desd chav ; desd hac ; desintoxicacion 0
        residential	2	desintoxicacion ayer ; detox don ; detox etoh ; detox tomorrow ; diari ; diari desd
        residential	2	diari hac ; did 0 ; did <amount> ; did rehab ; did see ; did was ; dieron de
        residential	2	diganl ; dio per ; dip ; dirty <phone> ; dirty screen ; discapacidad ; diversion
        residential	2	dj ; do <count> ; do <soon> ; do lin ; do next ; do not ; do over ; do peopl
        residential	2	doctor sign ; doe a ; doe cocain ; doe meth ; doe mol ; dog bark ; doing <eat>
        residential	2	doing <stimulant> ; doing cocain ; doing dish ; dollar a ; domestic ; don
        residential	2	don vital ; dond <asleep> ; dond <continue> ; dond <money> ; dond ir ; dond me
        residential	2	dond se ; dont plan ; dont ~shak ; door wedg ; dos trabajo ; down thi ; dri ; drink
        residential	2	driv back ; driv me ; drug court ; dry <day> ; duerm ahi ; duerm con ; duerm dond
        residential	2	duerm y ; dui and ; dur and ; durm ; dx ; eat at ; ech ; eddi ; efect ; eight day
        residential	2	eight month ; el <stimulant> ; el ambulatori ; el car ; el consejer ; el crack
        residential	2	el cristal ; el dep ; el departament ; el fin ; el gimnasi ; el tub ; el veran
        residential	2	elbow ; elder ; els offer ; em ; en <phone> ; en calentur ; en cocain ; en marz
        residential	2	en phoenix ; encampment off ; enfermedad ; engag ; ensen en ; entr los ; entr y
        residential	2	er <room> ; era y ; es la ; es sust ; ese tiemp ; eso pregunt ; espej con
        residential	2	est <hit> ; est <home> ; est cas ; est limpi ; est otr ; estoy usand ; estuv <law>
        residential	2	even lik ; evening i ; event and ; ever seen ; every breath ; every cent
        residential	2	every lunch ; every monday ; every tabl ; every thursday ; everybody on
        residential	2	everyon keep ; everyon know ; ex <break> ; ex <phone> ; ex <trade> ; ex brok
        residential	2	ex say ; except the ; extension cord ; f <cannabis> ; f canc ; f court ; f cristal
        residential	2	f did ; f meth ; f pcp ; f s/p ; facility for ; feb back ; feet ; fellow lik
        residential	2	fent 0 ; fent detox ; finish iop ; finish resi ; firm la ; first nam ; fiv evening
        residential	2	fiv tim ; flac y ; flight ; flos ; folk for ; foot on ; foot wound ; for <amount>
        residential	2	for <count> ; for <vermin> ; for adderal ; for denis ; for dirty ; for eight
        residential	2	for fiv ; for how ; for howev ; for inpatient ; for ninety ; for thre ; for two
        residential	2	for ~<count> ; fost hom ; found baggi ; found someth ; four arrest ; four now
        residential	2	freshman year ; fri sat ; friday at ; friday from ; friday she ; friday through
        residential	2	friday to ; friday two ; friend and ; friend wil ; from <day> ; from <sober>
        residential	2	from county ; from hosp ; from our ; from sob ; from that ; fry <eat> ; fry pan ; g
        residential	2	g / ; garaj ; gatorad ; gent par ; gentl ; get treat ; gimnasi ; glassy ; go
        residential	2	go <see> ; go for ; go in ; go now ; go right ; go someplac ; go straight
        residential	2	go through ; going on ; good <lock> ; good insuranc ; good job ; good lock
        residential	2	got help ; got out ; got them ; got through ; graduat the ; great shap ; group lead
        residential	2	grown son ; grownup ; guest hous ; gul ; guy hav ; ha <think> ; habit that ; hablan
        residential	2	hac <count> ; had <count> ; had noth ; hadnt <feel> ; hadnt touch ; hair out ; han
        residential	2	han <law> ; han arrest ; happy to ; has <buy> ; has caught ; has offer ; has start
        residential	2	has stop ; hav <give> ; he <fire> ; he brok ; he chok ; he return ; he saw ; heal
        residential	2	hear 0 ; heart valv ; hep ; her <go> ; her <home> ; her <stranger> ; her <treatment>
        residential	2	her apartment ; her counselor ; heroin befor ; hes <always> ; hes agre ; hes alway
        residential	2	hes eat ; hes finish ; hes told ; hes used ; hes ~<go> ; hic el ; him <stimulant>
        residential	2	him about ; him back ; him out ; him too ; himself to ; hir me ; his bed ; his boy
        residential	2	his littl ; his van ; hiv ; hiz el ; hiz una ; hold me ; hom depot ; hom is
        residential	2	honest i ; hora le ; hos from ; hosp d/c ; hosp dc ; hospital dri ; hous and
        residential	2	hous so ; hoy sali ; hurl ; i <asleep> ; i <crash> ; i cam ; i cry ; i dial ; i fix
        residential	2	i nod ; i only ; i real ; i review ; i slip ; i sweat ; i wreck ; i ~<hold>
        residential	2	i ~want ; ice for ; id <take> ; id been ; idk ; ill use ; im <clean> ; im <soon>
        residential	2	im next ; im smok ; in <fire> ; in aa ; in and ; in barstow ; in between ; in bg
        residential	2	in bkgd ; in cost ; in great ; in malibu ; in month ; in san ; in seven ; in silv
        residential	2	in spr ; in tarzan ; in twelv ; in twin ; in ~<treatment> ; in ~residential ; inclu
        residential	2	includ ; indoor ; inf on ; inform del ; inpatient cok ; inpt befor ; inpt w/d
        residential	2	insult ; int <stimulant> ; intern por ; intern tre ; inyect la ; iop all ; iop thre
        residential	2	irm el ; irony ; is <calm> ; is <church> ; is <give> ; is <hold> ; is <money>
        residential	2	is availabl ; is blank ; is crack ; is crystal ; is kil ; is squeez ; is thre
        residential	2	is using ; isnt <job> ; isnt <stop> ; it <amount> ; it <furniture> ; it <job>
        residential	2	it <write> ; it herself ; it hes ; it need ; it she ; it six ; it stuck ; it too
        residential	2	it until ; it wel ; it work ; its eight ; its four ; its nin ; its on ; its right
        residential	2	its spic ; ive <asleep> ; ive <home> ; ive don ; ive liv ; ive shot ; ive slept
        residential	2	izquierd ; jail ; jail d/c ; jail rn ; job held ; job with ; joe ; jos ; judg ~gav
        residential	2	july and ; junto ; just <breath> ; just <stop> ; just cam ; just don ; just hit
        residential	2	keep pictur ; keep walk ; keep what ; kept me ; ketamin four ; keyboard dust ; kia
        residential	2	kick me ; kid in ; kind wher ; la <media> ; la <opioid> ; la autopist ; la camionet
        residential	2	la cuart ; la desintoxicacion ; la entrevist ; la ingl ; la met ; la tetil
        residential	2	la verdad ; laid the ; las <bodypart> ; las <sedative> ; las dos ; las xanax
        residential	2	last august ; last bil ; last drink ; last til ; last valium ; lat on ; late and
        residential	2	laundromat on ; law school ; ld 0 ; le <consume> ; le contest ; le digan ; le hablan
        residential	2	least ; leav she ; leav with ; left my ; left sid ; leg wont ; let peopl
        residential	2	licens over ; lik our ; lik somewher ; lik them ; lik who ; lilac ; limpi per
        residential	2	lin <amount> ; lin in ; lin produc ; lin the ; lip ; lithium and ; liv ; liv by
        residential	2	llev 0 ; llev tod ; llev uno ; lo <continue> ; lo ech ; lo llev ; lo vuelv ; lobst
        residential	2	lone ; long she ; long version ; los <headface> ; los misma ; los quinc ; los veo
        residential	2	lost thre ; loteri ; lug asi ; lun 0 ; m <stimulant> ; m <vendor> ; mad 0 ; madr 0
        residential	2	malibu ; malil en ; mam x ; man i ; many week ; marz con ; mas eso ; masc 0 ; mat in
        residential	2	may <continue> ; me <day> ; me <withdrawal> ; me all ; me as ; me enough ; me exact
        residential	2	me fui ; me han ; me jal ; me solt ; me trat ; medical <continue> ; men ; mensaj de
        residential	2	mes mas ; mes o ; mes sin ; met ; meth a ; meth couch ; meth fiv ; meth for
        residential	2	meth lost ; meth near ; meth pos ; meth sinc ; meth so ; meth the ; meth x ; metimo
        residential	2	mg / ; mid <chestheart> ; mid chest ; mie ; mientra se ; might ther ; milligram on
        residential	2	mis primo ; mis that ; mism <outdoors> ; mism que ; misma ; mol and ; mom couch
        residential	2	mom meth ; mon etoh ; monday at ; month in ; month the ; morn so ; moth hous
        residential	2	moth i ; much it ; muertito ; mush ; must finish ; muy formal ; my <drug>
        residential	2	my <treatment> ; my bel ; my breastbon ; my cal ; my crack ; my editor ; my fil
        residential	2	my folk ; my group ; my guit ; my hour ; my key ; my keyboard ; my lat
        residential	2	my psychiatrist ; my sock ; my union ; n <amount> ; n <night> ; n everyth ; n k
        residential	2	naloxon on ; nam only ; near every ; need em ; need he ; need intak ; negoci de
        residential	2	neighbor are ; nephew did ; nerv damag ; nervios ; nev <stop> ; nev stop ; nev ~opi
        residential	2	nieg ~<opioid> ; night of ; night than ; night they ; night too ; nin <month>
        residential	2	nin month ; ningun program ; nino por ; nit / ; nitrou by ; no <promise> ; no desd
        residential	2	no ~<child> ; no ~<past> ; no ~arrest ; no ~barrier ; no ~gig ; no ~not ; no ~oh
        residential	2	no ~par ; no ~plac ; no ~second ; no ~sick ; no ~vacation ; nobody <angry>
        residential	2	nobody doe ; nobody use ; noch dos ; noch no ; noch por ; noma le ; noon with
        residential	2	nos bleed ; nos lo ; not ~<break> ; not ~<take> ; not ~dai ; not ~jok ; not ~late
        residential	2	not ~let ; not ~min ; not ~my ; not ~preg ; not ~sorry ; not ~tak ; noth and
        residential	2	noth going ; novent <day> ; novent dia ; now pac ; nowher ; np <say> ; numb back
        residential	2	numer de ; nurs manag ; ob ; of <church> ; of detox ; of ice ; of it ; of medical
        residential	2	of meth ; of pamphlet ; of shel ; of using ; of ~<opioid> ; of ~a ; off <container>
        residential	2	off dop ; off everyth ; off fentanyl ; off norc ; ojo pelon ; on <chestheart>
        residential	2	on <stop> ; on borrow ; on cocain ; on day ; on fiv ; on four ; on him ; on k
        residential	2	on own ; on tweak ; on work ; on ~a ; one <pet> ; one <play> ; one not
        residential	2	only <school> ; only <treatment> ; only cam ; only use ; open to ; or charg ; osl
        residential	2	oth night ; otr vez ; our <phone> ; our bed ; our den ; our whol ; out today
        residential	2	outpatient group ; outpatient i ; over <always> ; over every ; over is ; over wint
        residential	2	overamp ; owl ; own phon ; oye voc ; par en ; pareja ; part that ; partn of
        residential	2	pas for ; pas que ; past my ; pastilla el ; pech apret ; peel <eat> ; pen and
        residential	2	pentecostal ; peopl stay ; perdi ; perdi mi ; pharmacy board ; phoenix ; pic a
        residential	2	pie in ; piedr <day> ; piedr me ; pil befor ; pil was ; pip at ; pis ; pit ; piz
        residential	2	plac aft ; plac he ; plan approv ; plan que ; plan read ; plant clos ; ple
        residential	2	plenty of ; point a ; polit and ; ponen al ; poners ; pop <stimulant> ; por <month>
        residential	2	por discapacidad ; por internarl ; por quien ; porqu le ; porqu segun
        residential	2	possession of ; ppo ; pregunt ant ; pres por ; pressur mid ; pretty ; prgm ; pric
        residential	2	primer en ; prior tx ; privat <money> ; privat pay ; probation lady ; program aft
        residential	2	program has ; psychiatrist ; pt use ; pue <go> ; pued <go> ; pued <wait> ; pued qued
        residential	2	pul his ; pump at ; punch me ; q <consume> ; q few ; que all ; que sea ; que ser
        residential	2	que teng ; que vend ; que voy ; quier inform ; quier sal ; quinc <year> ; quinc ano
        residential	2	ranch program ; razor is ; re <eat> ; re client ; read glas ; real <stop>
        residential	2	referral to ; rehabilit ; rehabilitacion en ; rehears ; releas in ; releas today
        residential	2	remov ; ren for ; rent ; rent un ; requir ; reserv a ; residential aft
        residential	2	residential sid ; restor ; resum ; retir nurs ; review of ; revok ; right back
        residential	2	right he ; right thing ; riverb camp ; rn licens ; rock bottom ; rom ; room <home>
        residential	2	room hous ; roomat ; rul that ; run of ; rv ; sa ; sab com ; sab y ; sac de
        residential	2	said find ; said thi ; sal <day> ; sal qued ; sal yo ; salg y ; sali de ; san pedr
        residential	2	sav up ; saw your ; say arent ; say cant ; say client ; say the ; say thing
        residential	2	scar in ; se iba ; se pele ; second tim ; second try ; section 0 ; segu de ; seguirl
        residential	2	seizur my ; seman no ; ser ; seven day ; severanc ; shar ; she <record>
        residential	2	she <sober> ; she don ; she good ; she graduat ; she laugh ; she sob ; sheet <eat>
        residential	2	sheet cak ; shift two ; ship ; shoot my ; should add ; shov ; si entr ; si ha
        residential	2	si le ; si ~tienen ; siet ; sign so ; sin ~<think> ; sin ~idea ; sin ~plan
        residential	2	sin ~tom ; sinc <law> ; sinc <past> ; sinc befor ; sinc i ; sinc march ; sinc new
        residential	2	sindicat ; singl one ; sist sob ; sixteen day ; siz too ; skip ; slap for ; sleep
        residential	2	sleep ok ; smok ; smok weed ; snif cocain ; snort a ; so <stop> ; so himself ; so ~i
        residential	2	sock and ; sol par ; somebody giv ; somebody keep ; somebody park ; someon at
        residential	2	somewher a ; somewher i ; son put ; soonest ; spam ; spe dai ; speech at ; sponsor 0
        residential	2	stand the ; stay ; stay for ; stay off ; stay run ; stay somewher ; step 0 ; stil at
        residential	2	stil go ; stil her ; stil using ; stil work ; stop for ; stop i ; straight
        residential	2	straight sinc ; straight to ; streak ; street medicin ; strict ; strong as ; stuf is
        residential	2	sublet ; submit ; subst not ; sud tx ; suggest for ; sw ; sí y ; tabl in
        residential	2	tak whatev ; tak you ; tal one ; tal por ; talk of ; tambien ; tap la ; tarzan
        residential	2	tatto artist ; team ; teen ; telehealth ; ten day ; ten feet ; tenemo medi
        residential	2	teni una ; termin 0 ; test <amount> ; test <last> ; test last ; tetil ; than they
        residential	2	that <kin> ; that <opening> ; that guy ; that ranch ; that sam ; that scar
        residential	2	that ~<money> ; thc cart ; the <homeless> ; the <opioid> ; the <order>
        residential	2	the <treatment> ; the apartment ; the arrest ; the bishop ; the bug ; the camer
        residential	2	the ceremony ; the cond ; the cop ; the counselor ; the credit ; the dash ; the dts
        residential	2	the entir ; the fistful ; the gam ; the green ; the handl ; the hot ; the ipad
        residential	2	the laker ; the lan ; the leas ; the level ; the lid ; the mean ; the ocean
        residential	2	the pair ; the plast ; the ralph ; the rang ; the rehab ; the show ; the sidewalk
        residential	2	the television ; the tin ; the trail ; the uncl ; the union ; the unit ; the va
        residential	2	the vein ; the walmart ; the weed ; the win ; the wrong ; the y ; the ~<stimulant>
        residential	2	the ~<withdrawal> ; the ~ice ; the ~pink ; them back ; then an ; ther <day>
        residential	2	ther <eat> ; ther <money> ; ther <room> ; thes <amount> ; they <drive>
        residential	2	they <hospital> ; they <lock> ; they <see> ; they cook ; they discharg ; they let
        residential	2	they lock ; they pul ; they tel ; theyr kind ; thi <hear> ; thi sound ; thing crawl
        residential	2	thing up ; think its ; third <month> ; third month ; thirti ; thirty day
        residential	2	thre becaus ; thre four ; through <day> ; through an ; through six ; through with
        residential	2	thru <outdoors> ; thur and ; tien en ; til around ; til at ; til they ; tim on
        residential	2	to drink ; to hid ; to inpatient ; to meth ; to monday ; to not ; to pul ; to talk
        residential	2	to tuesday ; to ~go ; toc ahor ; today no ; tol ; told myself ; tomorrow want
        residential	2	top it ; touch alcohol ; towel on ; trail ; trailhead ; trap ; tre tard ; treat for
        residential	2	treatment ; treatment center ; troc desd ; troubl of ; tweak sinc ; tweezer
        residential	2	twenti im ; twic at ; two job ; two rehab ; two weekend ; ua meth ; uas + ; uds
        residential	2	un <clean> ; un <needle> ; un <say> ; un centr ; un per ; un tub ; una <gun>
        residential	2	una bol ; una pistol ; uncl who ; und his ; union ; unit ; unit 0 ; unit now
        residential	2	uno dos ; uno se ; until about ; up 0 ; up high ; up nobody ; up past
        residential	2	urologist say ; usand cocain ; use she ; use too ; use was ; used adderal
        residential	2	used sinc ; using it ; usted me ; usted no ; valium ; valv ; van <take> ; vap thc
        residential	2	ve <stranger> ; ve hombr ; vec a ; vec x ; vent ; veo en ; veo gent ; vez piedr
        residential	2	virtual iop ; vital ; viv de ; viven ; voc y ; vodk was ; voicemail ; voy me
        residential	2	wal of ; walk by ; walk hom ; want attendanc ; want high ; want rat
        residential	2	want residential ; was <clothes> ; was <put> ; was good ; was put ; was sick
        residential	2	was sixteen ; watch + ; we paid ; weed only ; week again ; week ever ; week its
        residential	2	week start ; week ten ; weekend then ; wer back ; wev <lock> ; wev lock ; what 0
        residential	2	what <feel> ; what <moment> ; what <say> ; what feel ; what get ; what includ
        residential	2	what ive ; what now ; what step ; what would ; whatev we ; when it ; when somebody
        residential	2	whenev ther ; wher ; wher doe ; which has ; whil ther ; whiskey ; whoev open
        residential	2	why yet ; wif dad ; wif doe ; wif has ; wif of ; wil <drive> ; wil do ; wil driv
        residential	2	wil run ; win and ; wit ; with <child> ; with <gun> ; with bf ; with cook
        residential	2	with crystal ; with dog ; with tweezer ; without ~<stop> ; without ~stop ; wk 0
        residential	2	wk <continue> ; wk <stimulant> ; wk again ; wkday ; woman in ; wont gues ; wont look
        residential	2	work know ; work most ; work now ; wors when ; would <ask> ; would ask
        residential	2	would believ ; would your ; wouldnt <say> ; wouldnt say ; wrap up ; wreck my
        residential	2	written and ; wrong <phone> ; x <amount> ; y <chestheart> ; y <partner>
        residential	2	y <stimulant> ; y ahi ; y entr ; y is ; y lleg ; y perdi ; y ready ; y sus ; y ven
        residential	2	y ~cuant ; ya cer ; ya en ; ya hast ; yal do ; yard now ; yard with ; year claus
        residential	2	year every ; year its ; yes <stranger> ; yes maam ; yo and ; yo quier ; you do
        residential	2	you email ; you recommend ; you writ ; your <build> ; your build ; your fly
        residential	2	your ~<treatment> ; yrs most ; yrs on ; zer ~<treatment> ; ~/ ~0 ; ~0 ~/ ; ~0 ~day
        residential	2	~<alcohol> / ; ~<alcohol> <crowd> ; ~<alcohol> ~opi ; ~<always> <consume>
        residential	2	~<angry> with ; ~<asleep> ~<outdoors> ; ~<asleep> ~in ; ~<awake> ~<day>
        residential	2	~<chestheart> ~<moment> ; ~<child> <home> ; ~<child> <kin> ; ~<child> por
        residential	2	~<consume> ~detector ; ~<day> <wait> ; ~<day> ~and ; ~<day> ~minimum
        residential	2	~<die> <hospital> ; ~<die> the ; ~<drive> <home> ; ~<drive> to ; ~<drive> y
        residential	2	~<drive> ~structur ; ~<emergency> <hospital> ; ~<emergency> el ; ~<emergency> in
        residential	2	~<give> <child> ; ~<give> <go> ; ~<go> ~<child> ; ~<go> ~a ; ~<height> de
        residential	2	~<home> <school> ; ~<home> <take> ; ~<home> <wait> ; ~<home> ~<day> ; ~<home> ~ther
        residential	2	~<illness> <hospital> ; ~<illness> y ; ~<illness> ~on ; ~<kill> ~him
        residential	2	~<kin> <furniture> ; ~<medicine> and ; ~<month> ~<treatment> ; ~<month> ~intern
        residential	2	~<opioid> 0 ; ~<opioid> ~<consume> ; ~<outdoors> 0 ; ~<sick> <clinician>
        residential	2	~<sick> anymor ; ~<stimulant> <amount> ; ~<stimulant> ~<amount> ; ~<stop> ~at
        residential	2	~<take> ~out ; ~<think> quien ; ~<threat> ; ~<treatment> <child>
        residential	2	~<treatment> <home> ; ~<treatment> or ; ~<treatment> ~<appointment>
        residential	2	~<treatment> ~<day> ; ~<treatment> ~de ; ~<wait> ~for ; ~a <outdoors> ; ~a plan
        residential	2	~a ~0 ; ~a ~<relapse> ; ~a ~diari ; ~a ~slip ; ~admit ; ~and ~a ; ~and ~his ; ~argu
        residential	2	~awak ; ~baj ~el ; ~barrier ; ~burn ; ~calm ; ~christma ; ~clean ~<job>
        residential	2	~com ~<soon> ; ~com ~aft ; ~com ~next ; ~complet ; ~complet ~a ; ~cost ; ~d ~program
        residential	2	~d/c ~today ; ~day ~minimum ; ~de ~un ; ~dependent ; ~despiert ; ~detector
        residential	2	~detox ~d/c ; ~dia ~intern ; ~drink sinc ; ~drink ~every ; ~drink ~sinc ; ~dur ~el
        residential	2	~eat ; ~end ~at ; ~endocarditi ; ~entr ~a ; ~epilepsy ~on ; ~es ~<angry>
        residential	2	~es ~agresiv ; ~etoh ~opi ; ~fev now ; ~for ~0 ; ~for ~ten ; ~freeway 0 ; ~gig
        residential	2	~got ~me ; ~hac ~a ; ~hay apur ; ~hous and ; ~i ~know ; ~i ~need ; ~in <wait>
        residential	2	~in stay ; ~intern y ; ~is ~<calm> ; ~job ; ~keppr ; ~kick ~heroin ; ~kid no
        residential	2	~la ~coc ; ~late ; ~le ~entr ; ~le ~hac ; ~leav ; ~let go ; ~liv ~at ; ~liv ~ther
        residential	2	~long ; ~me ~<need> ; ~me ~<take> ; ~mis ~dos ; ~my ~<friend> ; ~my ~<room>
        residential	2	~nino en ; ~non ; ~nos ~fue ; ~not ~com ; ~nurs 0 ; ~oig ; ~oig ~voc
        residential	2	~one <stranger> ; ~one person ; ~otr ; ~park ~structur ; ~particul ; ~peopl ~for
        residential	2	~pink ; ~pink ~<relapse> ; ~pink ~slip ; ~plac ; ~presion y ; ~program ~for
        residential	2	~pued dejarl ; ~pued ~<take> ; ~pued ~llev ; ~puent ; ~puent de ; ~quier volv
        residential	2	~reciben ; ~res ; ~residencial previ ; ~residencial ~de ; ~sab quien ; ~se ni
        residential	2	~se ~nos ; ~sei ; ~sinc ~he ; ~sit ; ~smok ~detector ; ~somewher ~for ; ~sorry
        residential	2	~staf ; ~staf 0 ; ~structur ; ~su ~<child> ; ~su ~beb ; ~sw ; ~switch ; ~sx ; ~teeth
        residential	2	~the ~hospital ; ~the ~park ; ~threat no ; ~tien nad ; ~tienen ; ~treint ~dia
        residential	2	~up the ; ~vent ; ~violenc ; ~what ~kind ; ~wint ~break ; ~wks ~preg ; ~wound
        residential	2	~your ~<home> ; ~your ~facility ; él <buy> ; él vend
        residential	1	*drinks.2:historical ; *emergency.fever:negated ; *injecting:other_experiencer
        residential	1	*keptUsing:other_experiencer ; *mandator.authority ; *misuse:negated
        residential	1	*noBarrierChild ; *number.1 ; *occasional.0 ; *person:hypothetical
        residential	1	*residentialLeft:negated ; *seizure:negated ; *sinceLastUse.1 ; *substance.cannabis
        residential	1	*treatmentNeed.ready:hypothetical ; *uses ; *withdrawalSign:negated ; + <color>
        residential	1	+ coc ; + nitrou ; + ua ; / thursday ; / ~opi ; 0 <official> ; 0 <stimulant>
        residential	1	0 <treatment> ; 0 cam ; 0 dia ; 0 g ; 0 gramo ; 0 hoy ; 0 iop ; 0 mg ; 0 start ; 0 y
        residential	1	<alcohol> ; <alcohol> <alcohol> ; <alcohol> nev ; <always> <continue>
        residential	1	<always> <crowd> ; <always> by ; <always> pas ; <amount> <put> ; <amount> <sick>
        """
}
