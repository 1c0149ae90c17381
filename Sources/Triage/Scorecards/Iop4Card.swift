extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	don with ; doordash ; dop ; dop sick ; dorm en ; dos copita ; down residential ; drink every
        iop	2	drink mor ; drink two ; drink until ; drop off ; drunk driv ; drunk i ; drunk mayb ; dry in
        iop	2	duck ; dug ; dui from ; durang ; durmi ; each <bodypart> ; easy it ; eat hes ; edibl on
        iop	2	edibl to ; effect ; el adderal ; el duen ; el fut ; el intensiv ; el jal ; el patron
        iop	2	el program ; el rostr ; ell era ; ell usa ; els <need> ; els <stimulant> ; els adderal
        iop	2	els for ; els want ; elsewher ; em with ; en <always> ; en <partner> ; en cad ; en cuand
        iop	2	en las ; en seman ; en tod ; en usulutan ; end next ; end thi ; ensen un ; enviud ; epilepsi
        iop	2	epilepsy ; es <amount> ; es <drug> ; es <emergency> ; es cristal ; escalera y ; escap
        iop	2	eso en ; eso per ; esperan ; est <money> ; est mi ; est per ; estarian mejor ; estimat
        iop	2	estoy <sober> ; estoy san ; eval say ; eve <moment> ; even ; even a ; even one
        iop	2	even ~<consume> ; event ; ever <ask> ; ever ask ; ever do ; ever use ; every 0
        iop	2	everybody say ; evict ; exact <amount> ; extern ; f <drug> ; f <go> ; f <sedative>
        iop	2	f <stop> ; f <treatment> ; f snort ; f thc ; faint ; fam ; fam in ; fami her ; fami on
        iop	2	february i ; february ive ; feed him ; fel hit ; few ; fifteen minut ; fifty eight ; fil del
        iop	2	fin <clinician> ; finish his ; finish ninety ; first four ; first job ; fist behind ; fiv on
        iop	2	follow him ; food truck ; for <clean> ; for <furniture> ; for <happy> ; for <see> ; for exam
        iop	2	for fun ; for group ; for iop ; for les ; for som ; for spous ; for to ; foreman
        iop	2	foreman gav ; forklift op ; forward to ; fost mom ; found <stimulant> ; freak out ; frent y
        iop	2	friday if ; fridg for ; friend now ; from <consume> ; from band ; from clinic ; from sixty
        iop	2	fue por ; fueron sei ; ful tim ; fun at ; fundrais ; fut ; g at ; garag aft ; get ahead
        iop	2	get evaluat ; get help ; get no ; get out ; get tight ; girl from ; girlfriend found
        iop	2	glas <amount> ; glas each ; glas in ; glas with ; go <home> ; go away ; go if ; go inpt
        iop	2	go sit ; go tomorrow ; going off ; gold lin ; good kid ; good that ; goodby let
        iop	2	got insuranc ; got pop ; grabacion ; grad are ; grandbabi ; grandmoth grandson ; group in
        iop	2	group that ; group they ; guant ; gummi night ; gummy ; guy with ; hac <month>
        iop	2	hac <treatment> ; hac com ; hac dos ; hac falt ; hac mes ; had <job> ; had thought ; hag con
        iop	2	hal drop ; hand at ; hand it ; has <illness> ; has <say> ; has decid ; has lewy ; has ms
        iop	2	hasnt sinc ; hast marz ; hat it ; hav 0 ; hav <crowd> ; hav <treatment> ; hav eleven
        iop	2	hav even ; hav fiv ; hav lik ; hav two ; havent ; havent got ; havent had ; hawthorn and
        iop	2	hay <outdoors> ; hay <treatment> ; hay guarderi ; he <continue> ; he suggest ; head is
        iop	2	hear the ; hed lik ; help ; help get ; help my ; her day ; her way ; herd ; herself <day>
        iop	2	hes lik ; hes mad ; hes ~<leave> ; hes ~gon ; hij de ; hij termin ; hijo grand ; himself int
        iop	2	his <bodypart> ; his <crowd> ; his <official> ; his <soon> ; his <vermin> ; his leftov
        iop	2	his next ; his sixty ; hol in ; hold my ; hom nobody ; honor rol ; hosp then
        iop	2	hospital detox ; hous no ; hous the ; how i ; hr <give> ; hr <need> ; hr want ; hrs for
        iop	2	hurt i ; husb finish ; hymn ; i <consume> ; i <rail> ; i about ; i be ; i begin ; i cannot
        iop	2	i finish ; i grow ; i look ; i park ; i smok ; i wash ; ice dai ; id be ; id gon ; if he
        iop	2	im <leave> ; im hom ; im out ; im the ; im uninsur ; imposibl ; impossibl ; in anyth
        iop	2	in being ; in bunk ; in chapt ; in dec ; in dry ; in person ; in prison ; in privat ; in two
        iop	2	inpatient last ; inpatient stay ; inq ; ins lost ; insist ; insuranc and ; insuranc of
        iop	2	intensiv de ; internist ; inventory ; iop aft ; iop on ; iop par ; iop schedul ; irm a
        iop	2	irritabl ; is <stimulant> ; is any ; is bet ; is breath ; is company ; is fiv ; is her
        iop	2	is night ; is nin ; is simp ; isnt a ; isnt on ; issu <need> ; it <count> ; it doesnt
        iop	2	it each ; it ever ; it ive ; it mad ; it than ; itd <take> ; itd tak ; its <bodypart>
        iop	2	its <month> ; its <stiff> ; its cocain ; its crack ; its edibl ; its jun ; its one
        iop	2	its tight ; its two ; ive <ask> ; ive <give> ; ive ask ; ive stay ; ive work ; january with
        iop	2	jerk ; job fin ; job good ; job off ; job to ; joshu ; joshu <outdoors> ; joshu tre
        iop	2	judg wrot ; juli ; junt con ; just <count> ; just being ; just cok ; just dont ; just not
        iop	2	just pot ; just weed ; just willpow ; k sinc ; keel ; keel over ; keep an ; keep count
        iop	2	keep going ; keep walk ; kept a ; kid by ; kid gav ; kratom tea ; la <eat> ; la <furniture>
        iop	2	la <goodbye> ; la desped ; la farmaci ; la grabacion ; la noven ; la par ; la pizc
        iop	2	la supervisor ; la veo ; lab ; lab ok ; label ; lack is ; lad thi ; lagun ; las <cannabis>
        iop	2	las <key> ; las carn ; las gomita ; las llav ; last nam ; law student ; lawy told
        iop	2	le entiend ; le entr ; le recomiendan ; le vayan ; leav ; leav em ; lectur me ; legal no
        iop	2	lemonad ; level <treatment> ; lewy ; lewy body ; lie i ; lik counsel ; lik how ; lik i
        iop	2	lik most ; lik six ; lik som ; lik wher ; limpi ; limpi busc ; limpi en ; limpi la
        iop	2	lin told ; lin went ; list with ; littl brother ; liv somewher ; llegu a ; load and
        iop	2	local <money> ; lock acros ; long <hold> ; long and ; longshoreman ; los <trade> ; los her
        iop	2	los llev ; los part ; lost <amount> ; lost two ; loteri ; lov to ; lug y ; lunch two ; lv
        iop	2	m / ; m <tool> ; m first ; m own ; machet que ; mad him ; madr solter ; mai ; mak too
        iop	2	mal per ; manej con ; manejan ; marc ; march a ; mat si ; math ; mattres ; may 0 ; may me
        iop	2	may por ; mayb <always> ; mayb every ; mayb twic ; me <drug> ; me <start> ; me acab
        iop	2	me apunt ; me convien ; me corren ; me crystal ; me dan ; me do ; me hic ; me mom
        iop	2	me ofrecen ; me pong ; me recomiendan ; me send ; me think ; me tien ; me voy ; mean a
        iop	2	medic brought ; mem ; mes con ; mes lo ; meth again ; meth keep ; mg to ; mgr res
        iop	2	mi <town> ; mi ama ; mi muj ; mi nin ; mi propi ; mi puest ; mi tia ; mid <month>
        iop	2	mid <school> ; midterm ; mientra estan ; might as ; min <amount> ; min now ; min to
        iop	2	minut my ; mis <photo> ; mis clinical ; mis shift ; mol ; mom clean ; mom mad ; mon ask
        iop	2	month only ; mormon ; mot ant ; mot nad ; moth isnt ; mov in ; mow ; ms and ; much at
        iop	2	muri de ; mva ; my <amount> ; my <opioid> ; my certificat ; my cocain ; my eye
        iop	2	my girlfriend ; my gran ; my great ; my lab ; my pocket ; my therapist ; myself befor
        iop	2	myself on ; myself sinc ; myself with ; n a ; nadi <amount> ; nadi mas ; nail ; near temecul
        iop	2	near torranc ; nearby ; need group ; neg <phone> ; neg screen ; neighbor to ; nev so
        iop	2	nev thre ; new <colleague> ; new <year> ; new year ; next for ; next guy ; ni ahorro
        iop	2	ni par ; ni ~segur ; niet 0 ; night but ; night do ; night doe ; night janitor ; night last
        iop	2	night one ; night ther ; nin <treatment> ; nite x ; no <leave> ; no <medicine> ; no <school>
        iop	2	no fac ; no need ; no physical ; no psych ; no thought ; no truck ; no using ; no ~<relapse>
        iop	2	no ~<think> ; no ~clinic ; no ~hospital ; no ~meth ; no ~reca ; nobody <need> ; nobody can
        iop	2	nobody set ; noch par ; nombr de ; non and ; norc ; not <calm> ; not <eat> ; not <home>
        iop	2	not <medicine> ; not <money> ; not <need> ; not even ; not every ; not head ; not thi
        iop	2	not why ; noth ; noth <leave> ; noth aft ; noth at ; noth but ; noth els ; noth left
        iop	2	noth strong ; notic i ; now cant ; now he ; now id ; now vomit ; nuc en ; nunc habi
        iop	2	nurs <home> ; nurs <school> ; nurs cohort ; nurs hom ; nurs school ; octob 0
        iop	2	of <appointment> ; of <shame> ; of any ; of april ; of is ; of night ; of pocket ; of sixty
        iop	2	of suicid ; off 0 ; oficina de ; ofrecen ; ok at ; old <church> ; old and ; old crowd
        iop	2	old who ; on <trust> ; on car ; on curb ; on dat ; on disability ; on in ; on leav
        iop	2	on night ; on pension ; on septemb ; onc she ; one <container> ; one <friend>
        iop	2	one <stimulant> ; one but ; one com ; one edibl ; one ive ; one puf ; one to ; one too
        iop	2	only <clinician> ; only <insurance> ; only <money> ; only <trade> ; only but ; only he
        iop	2	only no ; open mic ; or 0 ; or clos ; or doe ; orientacion ; orientation ; oth <drive>
        iop	2	oth fami ; otr dia ; our <opening> ; our beagl ; our church ; our street ; our twin
        iop	2	out <day> ; out jun ; out sunday ; outpatient aft ; outpatient por ; outpatient thre
        iop	2	outpt group ; over <phone> ; over tonight ; own <clinician> ; own <pet> ; own bed
        iop	2	own drink ; pag y ; pap lo ; paper cam ; par <soon> ; par ant ; par despu ; par gent
        iop	2	par regres ; par rend ; par él ; parent work ; park del ; parti on ; parti sinc
        iop	2	pas enterramo ; pas so ; pcp 0 ; pcp on ; peer lost ; peg con ; peopl go ; peopl lik
        iop	2	peopl now ; perc ; perdi el ; perhap <amount> ; peric par ; peric y ; phas ; physical
        iop	2	physical <sick> ; physician assistant ; pictur on ; piedr de ; pil out ; pint of ; pizc y
        iop	2	pk ; plac <need> ; plac at ; plac want ; plan around ; platic par ; play bridg ; pls ; pm or
        iop	2	polv ; pomon y ; por <day> ; por dia ; por que ; por qued ; porch light ; pour <amount>
        iop	2	pregnant with ; premium ; pretrial ; prevention <crowd> ; primer de ; privat practic ; prob
        iop	2	prob la ; probation end ; prof ; program de ; program if ; program say ; program to
        iop	2	program two ; program wher ; protectiv ; pt wif ; pueden ver ; puf ; pur <eat> ; pus iop
        iop	2	put away ; quad ; que <ask> ; que <money> ; que aguant ; que cobr ; que pued ; que quisier
        iop	2	que sigu ; que siquier ; qued atra ; qued ~sol ; quej ; quem el ; question every
        iop	2	quier terapi ; quiet part ; quinceanera ; quit by ; quit she ; quot $ ; rais <child> ; rak
        iop	2	ram ; rath do ; re outpt ; real <write> ; real addict ; real but ; recomiendan ; refer 0
        iop	2	refus residential ; rehab and ; relativ ; releas me ; relief ; reloj ; rent money
        iop	2	request 0 ; res 0 ; resi clt ; resi last ; residential in ; rest on ; reviv ; ribbon
        iop	2	rig <drive> ; roof ; roof cant ; run aft ; sab con ; sab y ; sag ; salg de ; sali positiv
        iop	2	sam <night> ; sam sentenc ; sap <appointment> ; sap eval ; sat group ; saturday 0
        iop	2	saturday aft ; saturday at ; saturday been ; saturday but ; saving ; scal ; scar me ; sch
        iop	2	school hour ; school no ; school outpatient ; screen at ; scrub the ; se <feel> ; se <money>
        iop	2	se meti ; se regres ; se sient ; season and ; security guard ; see any ; sei cerveza
        iop	2	self <kill> ; self <order> ; self harm ; self no ; seman 0 ; seman pas ; semana ; semana sin
        iop	2	semestr ; sentimental ; sept ; sept 0 ; septemb and ; seren ; seriou ; set it ; several x
        iop	2	she do ; she hat ; she only ; shield de ; should als ; sib ; sient con ; sign me ; sil
        iop	2	simi ; sin <consume> ; sin <try> ; sin clinic ; sin peric ; sin problem ; sinc colleg
        iop	2	sinc mov ; siquier con ; sit in ; six on ; sle ; sleepy ; slept in ; snow con ; so <child>
        iop	2	so <money> ; so twic ; so when ; soak ; soap ; sob on ; sob sinc ; sobran ; sobrin y
        iop	2	som <school> ; som <year> ; som clas ; som kind ; som weeknight ; som year ; somebody and
        iop	2	somebody els ; someon with ; son <amount> ; son <church> ; son <stimulant> ; son com
        iop	2	son doesnt ; son meth ; soy madr ; spam ; spe about ; spe is ; spic <consume>
        iop	2	sponsor befor ; sponsor sam ; spook ; spoon ; spr but ; ssa ; ssi ; stabl need ; stack
        iop	2	stair today ; start of ; stay ahead ; stay just ; stay someplac ; step back ; step out
        iop	2	stil i ; stil liv ; stil want ; stop smok ; straight int ; street adderal ; strol ; stubborn
        iop	2	student 0 ; student adderal ; su estanci ; sud ; suelt a ; suicidal thought ; summer back
        iop	2	support ; sus <amount> ; sus amiga ; sus sesent ; tab ; tacha en ; tail ; tak anthem
        iop	2	tak tim ; tambien y ; tant que ; tard ; tard par ; teach knif ; teach you ; tel is ; ten tim
        iop	2	ten yrs ; teng segur ; termin su ; test neg ; text my ; th ; th <school> ; th and ; th grad
        iop	2	than aa ; than that ; that <school> ; that <stop> ; that enough ; that ever ; that id
        iop	2	that in ; that lik ; that me ; that real ; that room ; that theyl ; that why ; thc gummi
        iop	2	the alarm ; the baggi ; the bal ; the bottl ; the carpool ; the claw ; the corn ; the cuf
        iop	2	the daytim ; the even ; the extension ; the fly ; the glov ; the head ; the k ; the lawy
        iop	2	the next ; the quiet ; the rafter ; the real ; the remain ; the saturday ; the saving
        iop	2	the schedul ; the servic ; the sight ; the snow ; the start ; the sup ; the teeth
        iop	2	the therapist ; the thing ; the weed ; the wheel ; the ~<insurance> ; the ~insuranc
        iop	2	them down ; then dont ; then me ; then no ; then not ; then on ; then wait ; ther not
        iop	2	ther som ; therapist and ; therapist said ; therapy for ; they <fall> ; they approv
        iop	2	they charg ; they deni ; they drop ; they nap ; they teach ; theyd fir ; theyl only
        iop	2	theyr all ; theyr let ; theyv <say> ; thi a ; thi fri ; thi i ; thi july ; thing <take>
        iop	2	thing wher ; third on ; though the ; thousand and ; thre counti ; thre my ; thre residential
        iop	2	thre session ; thre tim ; thre when ; threaten to ; through 0 ; through <job> ; through to
        iop	2	thru sunday ; tiemp en ; tienen ; tienen <crowd> ; tienen par ; tim off ; to $
        iop	2	to <partner> ; to arrang ; to bois ; to clean ; to cov ; to cut ; to detox ; to enrol
        iop	2	to lean ; to mention ; to sing ; to som ; to somebody ; to someon ; to zer ; to ~<law>
        iop	2	toc nad ; toddl ; tom en ; too <amount> ; too quiet ; took four ; took leav ; touch the
        iop	2	tour bus ; town and ; town has ; trab ; trabajador del ; trach ; transitional
        iop	2	transitional <home> ; tre el ; tre nieto ; tre nino ; treatment befor ; tri my ; truck to
        iop	2	trust the ; try again ; tub and ; tuesday and ; turn him ; tuv un ; twenty eight
        iop	2	twic <amount> ; twic the ; twin and ; two 0 ; two clas ; two counti ; tx want ; typ from
        iop	2	ultim me ; un <angry> ; un <crowd> ; un bautiz ; un internamient ; un litr ; un par
        iop	2	una cervez ; una cuanta ; una cuatr ; una tard ; unaid ; unaid no ; unic que ; uninsur meth
        iop	2	uno tre ; unscrew ; until <month> ; until novemb ; up <treatment> ; up do ; usa coc
        iop	2	use adderal ; use peopl ; using ketamin ; usual its ; utah on ; valium ; varia vec ; vay a
        iop	2	vec en ; vend la ; verd ; version ; vez en ; vid me ; viend el ; viern ; viern despu ; viol
        iop	2	voic on ; vyvans and ; wal in ; walk acros ; walk away ; walk my ; walk out ; want cal
        iop	2	want grp ; want week ; was <insurance> ; was <outdoors> ; was every ; was fun ; was march
        iop	2	we run ; we shar ; wed 0 ; wed that ; weed n ; week aft ; week is ; week no ; week off
        iop	2	week out ; week outpatient ; weekend a ; weekend when ; wer <clean> ; what <moment>
        iop	2	what open ; whatev it ; whatev u ; whatv ; wher a ; wher u ; wheth im ; which <take>
        iop	2	which turn ; whip ; whisper my ; who <hold> ; who feed ; who get ; whod ; whol history
        iop	2	whol year ; wif back ; wif count ; wil <ask> ; wil <fire> ; wil <try> ; wil ask ; wil fir
        iop	2	wil try ; with <emergency> ; with <illness> ; with f ; with gma ; with mom ; with night
        iop	2	with parent ; within ; without the ; wk <job> ; wk <sober> ; wk on ; wk sob ; wkend +
        iop	2	wks aft ; wks back ; wks from ; wks no ; wor ; work comput ; work so ; wrot a ; xanax 0
        iop	2	y <ask> ; y <colleague> ; y ask ; y cuatr ; y de ; y/o ; ya es ; year has ; year or
        iop	2	you <give> ; you <go> ; you cant ; you com ; you go ; you out ; youd <need> ; youl <think>
        iop	2	your <night> ; your build ; your own ; yr ; yr <partner> ; yr and ; yr wif ; yrs noth
        iop	2	zer <day> ; zolpidem ; ~0 ~<week> ; ~0 ~wks ; ~<alcohol> x ; ~<amount> <say> ; ~<amount> ~as
        iop	2	~<amount> ~tim ; ~<church> ; ~<clinician> ~<say> ; ~<consume> ~<pill> ; ~<day> at ; ~<drive>
        iop	2	~<drive> ~off ; ~<leave> ~<day> ; ~<leave> ~<month> ; ~<lock> ~up ; ~<order> ; ~<sedative> i
        iop	2	~<seizure> from ; ~<stimulant> <take> ; ~<stimulant> ~<consume> ; ~<stop> on ; ~<stop> ~su
        iop	2	~<take> ~a ; ~a ~professional ; ~at ; ~away ~<amount> ; ~away ~for ; ~bos ; ~burn ; ~cry
        iop	2	~daught ; ~eight ; ~enrol ; ~enrol ~in ; ~few ~tim ; ~fin ; ~food ; ~lock ~up ; ~meth
        iop	2	~much ; ~much ~as ; ~no ~noth ; ~no ~one ; ~papel y ; ~payrol ; ~person ; ~professional
        iop	2	~said ; ~sat ; ~send ; ~sicknes left ; ~sinc ; ~someon ; ~the ~board ; ~the ~policy
        iop	2	~through ; ~tim ~a ; ~to ~talk ; ~union ; ~wks ; él <asleep>
        iop	1	*about.1 ; *age.0 ; *ago.1 ; *confusion:historical ; *duration.0 ; *emergency:possible
        iop	1	*frequency.0:other_experiencer ; *frequency.1:historical ; *otherService.therapist:possible
        iop	1	*pregnancy:other_experiencer ; *quantity.treatmentBefore ; *relief.without
        iop	1	*residentialDone:historical ; *sinceStopping.0 ; *started:other_experiencer ; *thirdParty
        iop	1	*thirdParty.lookAlike ; *vendor.opensNote:negated ; *withdrawalSign:other_experiencer
        iop	1	+ <partner> ; + cok ; + dab ; + his ; + k ; / night ; 0 an ; 0 and ; 0 ask ; 0 com ; 0 degre
        iop	1	0 er ; 0 gl ; 0 its ; 0 la ; 0 mot ; 0 sip ; 0 that ; 0 the ; <afraid> <friend>
        iop	1	<afraid> <money> ; <afraid> el ; <afraid> me ; <afraid> to ; <alcohol> <alone>
        iop	1	<alcohol> <partner> ; <alcohol> <past> ; <alcohol> <pill> ; <alcohol> a ; <alcohol> hac
        iop	1	<alcohol> only ; <alone> <amount> ; <alone> <child> ; <alone> <daytime> ; <alone> <give>
        iop	1	<alone> <say> ; <alone> a ; <alone> for ; <alone> yo ; <alone> ~<shake>
        iop	1	<always> <container> ; <always> <daytime> ; <always> <friend> ; <always> <outdoors>
        iop	1	<always> cuant ; <amount> <caretaking> ; <amount> <furniture> ; <amount> <height>
        iop	1	<amount> cuand ; <amount> d ; <amount> for ; <amount> has ; <amount> ipa ; <amount> ive
        iop	1	<amount> milla ; <amount> sag ; <amount> smal ; <amount> tim ; <amount> ya
        iop	1	<angry> <bodypart> ; <angry> <kin> ; <angry> <take> ; <appointment> sat ; <appointment> til
        iop	1	<ask> <start> ; <asleep> <school> ; <asleep> la ; <asleep> no ; <blood> <stranger>
        iop	1	<blood> is ; <blood> twic ; <bodypart> <eat> ; <bodypart> <height> ; <bodypart> <play>
        iop	1	<bodypart> <rope> ; <bodypart> behind ; <bodypart> izq ; <bodypart> lik ; <breath> <kin>
        iop	1	<build> <happy> ; <buy> for ; <calm> her ; <cannabis> <give> ; <cannabis> lik
        iop	1	<caretaking> <eat> ; <caretaking> <illness> ; <caretaking> <outdoors> ; <caretaking> <see>
        iop	1	<caretaking> <trust> ; <caretaking> de ; <caretaking> ni ; <chestheart> <kill>
        iop	1	<chestheart> <stiff> ; <chestheart> <write> ; <child> <clinician> ; <child> <hear>
        iop	1	<child> <night> ; <child> rol ; <church> <count> ; <church> <drive> ; <church> <give>
        iop	1	<church> <leave> ; <church> <stop> ; <clean> <die> ; <clean> <need> ; <clinician> <official>
        iop	1	<clinician> <stimulant> ; <clothes> <eat> ; <clothes> <kin> ; <clothes> <play>
        iop	1	<clothes> on ; <clothes> out ; <clothes> you ; <cold> <day> ; <colleague> van
        iop	1	<color> <bodypart> ; <consume> <die> ; <consume> <eat> ; <consume> <start> ; <consume> crank
        iop	1	<consume> is ; <consume> los ; <consume> pur ; <consume> sat ; <consume> that
        iop	1	<consume> thi ; <consume> un ; <container> <town> ; <continue> <go> ; <continue> ahi
        iop	1	<continue> being ; <continue> it ; <count> <ask> ; <count> <hit> ; <crowd> <daytime>
        iop	1	<crowd> <start> ; <crowd> near ; <crowd> or ; <crowd> out ; <crowd> should ; <day> 0
        iop	1	<day> <key> ; <day> <pain> ; <day> <record> ; <day> <stimulant> ; <day> de ; <day> doe
        iop	1	<day> havent ; <day> long ; <day> noma ; <day> not ; <day> per ; <day> than ; <day> x
        iop	1	<daytime> <leave> ; <daytime> porqu ; <die> <furniture> ; <die> <withdrawal> ; <die> of
        iop	1	<die> that ; <drive> <clothes> ; <drive> is ; <drive> spac ; <drug> <past> ; <drug> or
        iop	1	<eat> <hit> ; <eat> <sad> ; <eat> <treatment> ; <eat> cant ; <eat> him ; <emergency> <home>
        iop	1	<emergency> <opioid> ; <emergency> a ; <emergency> on ; <feel> <chestheart> ; <feel> <night>
        iop	1	<feel> <week> ; <feel> anyth ; <fire> <outdoors> ; <fire> en ; <fire> in
        iop	1	<fluid> <stimulant> ; <friend> <job> ; <friend> <pet> ; <friend> en ; <furniture> <count>
        iop	1	<furniture> <eat> ; <furniture> <emergency> ; <furniture> <fire> ; <furniture> <promise>
        iop	1	<furniture> <school> ; <furniture> anywher ; <furniture> del ; <furniture> each
        iop	1	<furniture> has ; <furniture> over ; <give> <alone> ; <give> <furniture> ; <give> <leave>
        iop	1	<give> <stimulant> ; <give> <town> ; <give> <try> ; <give> mi ; <give> pt ; <go> <home>
        iop	1	<go> <key> ; <go> <opening> ; <go> <phone> ; <go> <photo> ; <go> <soon> ; <go> with
        iop	1	<goodbye> <say> ; <goodbye> <week> ; <happy> <play> ; <headface> <hear>
        iop	1	<headface> <palecolor> ; <headface> <smell> ; <headface> sinc ; <hear> <play>
        iop	1	<height> <build> ; <height> lik ; <hit> <play> ; <hit> by ; <hit> con ; <hold> <room>
        iop	1	<hold> <stranger> ; <home> 0 ; <home> <appointment> ; <home> <caretaking> ; <home> <sad>
        iop	1	<home> clean ; <home> con ; <home> fin ; <home> ful ; <home> has ; <home> she ; <home> they
        iop	1	<homeless> resident ; <hospital> 0 ; <hospital> <wait> ; <hospital> <write>
        iop	1	<hospital> plan ; <hospital> was ; <hospital> ~<medicine> ; <hot> <color>
        iop	1	<illness> <child> ; <illness> <leave> ; <illness> <trade> ; <illness> <wait> ; <illness> and
        iop	1	<insurance> <count> ; <insurance> <hit> ; <insurance> cant ; <insurance> laps
        iop	1	<intoxicated> <leave> ; <intoxicated> so ; <job> <day> ; <job> <go> ; <job> <past>
        iop	1	<job> fin ; <job> lo ; <key> <day> ; <key> <see> ; <key> <write> ; <kill> <always>
        iop	1	<kill> <night> ; <kin> <continue> ; <kin> <eat> ; <kin> <give> ; <kin> <hear>
        iop	1	<kin> <phone> ; <kin> el ; <kin> hav ; <kin> le ; <kin> shot ; <kin> thi ; <last> <alcohol>
        iop	1	<last> <eat> ; <last> <need> ; <law> <consume> ; <leave> <past> ; <leave> for ; <leave> her
        iop	1	<leave> out ; <leave> positiv ; <limp> ; <lock> <bodypart> ; <lock> <eat> ; <lock> my
        iop	1	<medicine> <pill> ; <medicine> <sick> ; <moment> <see> ; <moment> <sober> ; <moment> <trust>
        iop	1	<money> <happy> ; <money> kind ; <month> <tool> ; <month> ive ; <month> lik ; <month> me
        iop	1	<month> p ; <month> which ; <need> $ ; <need> <alcohol> ; <need> <buy> ; <need> <clinician>
        iop	1	<need> <leave> ; <need> <start> ; <need> <stimulant> ; <need> bajarl ; <need> he ; <need> ir
        iop	1	<need> lo ; <need> op ; <need> someplac ; <need> whatev ; <need> ~<home> ; <night> <need>
        iop	1	<night> <order> ; <night> a ; <night> nev ; <night> ok ; <night> only ; <official> <law>
        iop	1	<opening> <go> ; <opening> <say> ; <opening> light ; <opening> post ; <opioid>
        iop	1	<opioid> mayb ; <order> <past> ; <order> <treatment> ; <order> an ; <order> from
        iop	1	<outdoors> <stimulant> ; <pain> <job> ; <pain> real ; <palecolor> <week>
        iop	1	<partner> <afraid> ; <partner> cant ; <partner> com ; <partner> did ; <partner> sinc
        iop	1	<partner> we ; <partner> ~<seizure> ; <past> <alcohol> ; <past> <die> ; <past> lik
        iop	1	<past> wont ; <pet> <always> ; <pet> <hospital> ; <pet> <say> ; <pet> had ; <phone> <angry>
        iop	1	<phone> <headface> ; <phone> <kin> ; <phone> <rope> ; <phone> back ; <phone> el ; <phone> en
        iop	1	<phone> equivoc ; <phone> re ; <phone> ~<stop> ; <photo> <always> ; <photo> <count>
        iop	1	<photo> <stranger> ; <photo> from ; <play> <sad> ; <play> are ; <play> our
        iop	1	<promise> <hear> ; <promise> <put> ; <put> <alcohol> ; <rail> <clinician> ; <record> at
        iop	1	<relapse> at ; <relapse> prevention ; <room> <feel> ; <room> <hear> ; <room> <kill>
        iop	1	<room> <month> ; <room> are ; <room> le ; <room> lik ; <rope> <furniture> ; <rope> <photo>
        iop	1	<rope> at ; <rope> los ; <say> <outdoors> ; <say> <put> ; <say> <try> ; <say> lin ; <say> no
        iop	1	<say> nobody ; <say> whil ; <say> ~<drug> ; <school> <fire> ; <school> <friend>
        iop	1	<school> <job> ; <school> <kin> ; <school> <media> ; <school> es ; <school> re ; <school> rn
        iop	1	<sedative> <clinician> ; <sedative> <kin> ; <sedative> <past> ; <sedative> <withdrawal>
        iop	1	<sedative> for ; <see> <bodypart> ; <see> <intoxicated> ; <see> <law> ; <see> <phone>
        iop	1	<see> el ; <see> myself ; <see> que ; <see> your ; <seizure> <clean> ; <seizure> <stop>
        iop	1	<shake> + ; <shame> by ; <shame> myself ; <sober> ; <sober> <die> ; <sober> <insurance>
        iop	1	<sober> de ; <sober> with ; <soon> <home> ; <soon> <past> ; <soon> <write> ; <soon> mi
        iop	1	<soon> no ; <start> <day> ; <start> <think> ; <start> <week> ; <start> around
        iop	1	<stiff> <moment> ; <stiff> right ; <stimulant> 0 ; <stimulant> @ ; <stimulant> by
        iop	1	<stimulant> el ; <stimulant> ell ; <stimulant> he ; <stimulant> im ; <stimulant> lik
        iop	1	<stimulant> salt ; <stimulant> self ; <stop> <child> ; <stop> <church> ; <stop> my
        iop	1	<stranger> <opioid> ; <stranger> <trade> ; <take> <blade> ; <take> <church>
        iop	1	<take> <medicine> ; <take> <month> ; <take> <soon> ; <think> <money> ; <think> <outdoors>
        iop	1	<think> just ; <town> <alone> ; <town> <day> ; <town> <job> ; <town> <key> ; <town> <night>
        iop	1	<town> doing ; <town> has ; <town> no ; <town> one ; <trade> <money> ; <trade> the
        iop	1	<treatment> 0 ; <treatment> <amount> ; <treatment> <insurance> ; <treatment> coord
        iop	1	<treatment> d/c ; <treatment> if ; <treatment> is ; <treatment> isnt ; <treatment> no
        iop	1	<treatment> sam ; <treatment> up ; <treatment> ~<opioid> ; <trust> <asleep>
        iop	1	<trust> <bodypart> ; <try> <continue> ; <wait> so ; <wait> that ; <water> <furniture>
        iop	1	<water> <law> ; <week> <colleague> ; <week> <hit> ; <week> <leave> ; <week> <pet>
        iop	1	<week> <record> ; <week> me ; <week> sinc ; <week> ther ; <withdrawal> no ; <write> <money>
        iop	1	<write> <stimulant> ; <write> hes ; <year> <official> ; <year> or ; <year> was ; a <afraid>
        iop	1	a <night> ; a <trust> ; a bend ; a bet ; a calend ; a campu ; a cent ; a chat ; a fast
        """
}
