extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	curb 0 ; current resi ; d <stop> ; d end ; dad deploy ; dad left ; dai parent
        iop	2	dan <seizure> ; dat + ; dat from ; daught 0 ; day at ; day group ; day they ; daytim group
        iop	2	dbt ; de <money> ; de <put> ; de cirrosi ; de desintoxicacion ; de grup ; de nadi
        iop	2	de riversid ; de varia ; de zombi ; death and ; deckhand ; decorator ; dejarlo ; del ranch
        iop	2	del salon ; demon and ; deni inpatient ; denis and ; deploy no ; deploy til ; desd navidad
        iop	2	desert ; despu del ; detox from ; detox need ; diagnos ; did <always> ; did <count>
        iop	2	did every ; did six ; did that ; died of ; dijeron ; din every ; diner ; dio de ; diplom
        iop	2	discharg plan ; do <daytime> ; do <night> ; do at ; do cok ; do morning ; do outpatient
        iop	2	doc semana ; doe <amount> ; doe crystal ; doe iop ; doe our ; doesnt com ; doing so
        iop	2	doing whippet ; dolar por ; don for ; don sinc ; dop ; dop sick ; dorm ; dorm en ; down with
        iop	2	drink cold ; drink two ; drink until ; driv for ; drop off ; drown in ; drunk driv
        iop	2	dry <room> ; dry on ; duck ; dug ; dui # ; dui from ; dui on ; durang ; each <go>
        iop	2	each <year> ; each year ; eap employe ; ear sinc ; ear to ; eat hes ; edibl to ; effect
        iop	2	el <colleague> ; el <law> ; el chiquit ; el jal ; el program ; el turn ; ell en ; ell era
        iop	2	ell que ; ell usa ; els <stimulant> ; els adderal ; els and ; els for ; elsewher ; em with
        iop	2	email ; emergenci noma ; empec en ; en cuand ; en espanol ; en hondura ; en seman ; en tod
        iop	2	en tratamient ; en usulutan ; end next ; end thi ; enviud ; era <stimulant> ; es <drug>
        iop	2	es cristal ; eso per ; esperan ; espum ; est mi ; estarian mejor ; estimat ; estoy san
        iop	2	estoy un ; evaluation ; eve or ; even ; even a ; even ~drink ; evening sinc ; ever <ask>
        iop	2	ever ask ; every library ; everybody slap ; ex <take> ; exact <amount> ; exist
        iop	2	f <bodypart> ; f <sedative> ; f <stop> ; f <treatment> ; f adderal ; f cam ; f cok ; f no
        iop	2	f snort ; fail a ; fam in ; fami her ; fami of ; fami would ; fanta ; farmaci ; fath has
        iop	2	feb 0 ; february i ; fel hit ; fentanyl in ; few ; few a ; fiance ; fifth ; fifty eight
        iop	2	fight over ; fil my ; fin <clinician> ; final and ; fingernail ; finish inpatient
        iop	2	finish ninety ; first <try> ; first job ; first of ; first tri ; fist behind ; fiv on
        iop	2	fly at ; for <clean> ; for <happy> ; for <see> ; for drink ; for exam ; for fifteen
        iop	2	for fun ; for group ; for iop ; for spous ; for stimulant ; for thc ; for to ; foreman
        iop	2	foreman 0 ; forklift op ; forward to ; fost mom ; found us ; frat ; freak out ; friday with
        iop	2	friend for ; friend now ; from <consume> ; from rehab ; from sixty ; from then ; fueron sei
        iop	2	fum mot ; fundrais ; fut ; g at ; get ahead ; get help ; get no ; get out ; get tight
        iop	2	gf <say> ; gf say ; girl 0 ; girlfriend found ; gkid ; gl / ; glas <amount> ; glas each
        iop	2	glas most ; glas with ; go <home> ; go hom ; go if ; go sit ; goe to ; going off ; gold lin
        iop	2	gold star ; good that ; goodby let ; got anyth ; got eleven ; got insuranc ; got pop
        iop	2	grad a ; grad are ; grad fin ; grad student ; grandbabi ; grandmoth grandson ; group he
        iop	2	group not ; group they ; group thre ; grownup ; grup que ; guy with ; hac <month> ; hac com
        iop	2	hac dos ; hac mes ; hac que ; had <job> ; had mor ; had sinc ; had so ; hag con ; hand at
        iop	2	hand it ; has <say> ; has <wait> ; has decid ; has lewy ; has me ; has stay ; hasnt sinc
        iop	2	hast marz ; hat it ; hav 0 ; hav <treatment> ; hav an ; hav eleven ; hav epilepsy ; hav in
        iop	2	hav it ; hav kais ; hav no ; hav two ; havent got ; hawthorn and ; hay <caretaking>
        iop	2	hay <treatment> ; he <hit> ; he already ; he do ; he kept ; he met ; he stop ; he suggest
        iop	2	he writ ; health <crowd> ; health committe ; hear me ; hed lik ; hel <consume> ; hel use
        iop	2	help get ; help i ; help my ; her friend ; her physician ; herd ; herman viv ; hes at
        iop	2	hes not ; hes on ; hic un ; hijo grand ; him <soon> ; him find ; hir man ; his <vermin>
        iop	2	his leftov ; hold my ; hondura y ; hora son ; hosp then ; hospital detox ; hour each
        iop	2	hous the ; how i ; hr <give> ; hr <need> ; hr want ; hrs for ; human ; hurt i ; i <rail>
        iop	2	i <shame> ; i about ; i appreciat ; i begin ; i could ; i die ; i earn ; i finish ; i grow
        iop	2	i look ; i park ; i stock ; i swallow ; i threw ; i wrap ; ice dai ; id <think> ; id be
        iop	2	id gon ; id lik ; id writ ; if ; if he ; if she ; if so ; ill tak ; im hom ; im insur
        iop	2	im one ; im seven ; im the ; impossibl ; in anyth ; in apt ; in bed ; in being ; in bunk
        iop	2	in chapt ; in dec ; in dry ; in two ; inpatient is ; inpatient last ; inpt end ; inpt x
        iop	2	inq ; ins ; insist ; intensiv de ; intensiv tre ; intern ni ; internamient no ; internist
        iop	2	inventory ; iop aft ; iop par ; iop por ; iop that ; irritabl ; is <breath> ; is <night>
        iop	2	is <order> ; is <stimulant> ; is <treatment> ; is any ; is bet ; is breath ; is fiv
        iop	2	is outpatient ; is peopl ; is requir ; is simp ; is weed ; isnt a ; issu <need> ; it <angry>
        iop	2	it <insurance> ; it bor ; it cover ; it doesnt ; it ever ; it ive ; it lik ; it than
        iop	2	its <bodypart> ; its <stiff> ; its cocain ; its one ; its point ; its possibl ; its tight
        iop	2	its two ; ive <give> ; ive <job> ; january with ; job to ; joint ; joshu ; judg put
        iop	2	judg wrot ; juli ; jun 0 ; junt con ; just <count> ; just <day> ; just <stimulant>
        iop	2	just being ; just dont ; just not ; just pot ; just willpow ; k sinc ; k up ; keel
        iop	2	keel over ; kid 0 ; kid go ; kin ; kitchen floor ; la <cannabis> ; la <job> ; la <room>
        iop	2	la <shame> ; la farmaci ; la frent ; la mot ; la orden ; la supervisor ; la unic ; la vio
        iop	2	lab ; lack is ; lad thi ; lagun ; larg <pet> ; larg animal ; las <cannabis> ; las <hear>
        iop	2	las <key> ; las <kin> ; las <moment> ; las <treatment> ; las carn ; las gomita ; las hora
        iop	2	las llav ; las madr ; las tacha ; las voc ; last nam ; last saturday ; lat <phone> ; lat cal
        iop	2	law student ; lawy told ; le dan ; le vayan ; lean on ; leav ; leav em ; leav my ; leav on
        iop	2	leav vm ; lectur me ; left collarbon ; legal no ; les teng ; lewy ; lewy body ; lft nl
        iop	2	lik most ; limpi busc ; limpi la ; lin told ; littl brother ; llegu a ; lo <angry> ; lo neg
        iop	2	load and ; local <money> ; lock acros ; long and ; los <caretaking> ; los <colleague>
        iop	2	los caballero ; los chamaco ; los del ; los her ; los llev ; los mand ; los part ; los sab
        iop	2	loteri ; lov to ; lug en ; lug y ; lyft ; m / ; m cart ; m lineman ; m own ; machet que
        iop	2	mad him ; madr solter ; mal thi ; malestar ; malibu on ; mam re ; man do ; man plumb
        iop	2	manejan ; many hour ; marc ; march a ; mas per ; math ; mattres ; may 0 ; may me ; may she
        iop	2	may to ; mayb <always> ; mayb every ; md <say> ; me <alcohol> ; me <drug> ; me <start>
        iop	2	me <treatment> ; me acab ; me adelant ; me cobran ; me convien ; me crystal ; me do
        iop	2	me from ; me hic ; me mom ; me pong ; me preocup ; me pued ; me send ; me think ; me tien
        iop	2	meeting no ; mem ; memorial ; men group ; mes con ; meth every ; meth keep ; meth no
        iop	2	mezcal ; mg to ; mgr res ; mi <church> ; mi <clothes> ; mi <treatment> ; mi ama ; mi muj
        iop	2	mi nen ; mi propi ; mi tia ; mi vid ; mid <month> ; might as ; mil ; mil por ; min <amount>
        iop	2	min now ; minut my ; mis <photo> ; mis even ; mis is ; mo <past> ; mo ago ; mol ; mol en
        iop	2	mol every ; mom mad ; mom she ; mom work ; mon ; money for ; monitor rn ; month i ; month no
        iop	2	mor than ; morning only ; mortifi ; mot nad ; moth isnt ; moth now ; motorcycl ; mov in
        iop	2	much at ; muj dic ; mujer en ; mva ; my <amount> ; my <night> ; my <water>
        iop	2	my apprenticeship ; my cocain ; my coin ; my health ; my new ; my rout ; my thing
        iop	2	my ~chest ; myself sinc ; myself with ; nad desd ; near temecul ; necessary ; neck is
        iop	2	need alg ; need group ; need peopl ; neg <phone> ; neg screen ; neighbor to
        iop	2	neurologist cal ; nev <think> ; nev know ; nev on ; nev so ; nev thre ; new <colleague>
        iop	2	new <town> ; new girlfriend ; ni par ; ni ~<key> ; ni ~papel ; niet 0 ; night a ; night deni
        iop	2	night do ; night last ; night one ; night the ; night ther ; night which ; nin <treatment>
        iop	2	nin to ; niner ; nip it ; nite x ; nitr ; nitrou ; no big ; no despiert ; no fac ; no iv
        iop	2	no need ; no ocup ; no oth ; no physical ; no program ; no psych ; no sal ; no thought
        iop	2	no ~<relapse> ; no ~hospital ; no ~reca ; nobody can ; nobody set ; noch par ; noma
        iop	2	non and ; non sinc ; norc ; not <calm> ; not <eat> ; not <home> ; not every ; not fin
        iop	2	not find ; not head ; not thi ; not why ; noth ; noth strong ; notic and ; notic ive
        iop	2	now cant ; now id ; now vomit ; nuc en ; nurs <home> ; nurs <school> ; nurs hom ; obo
        iop	2	och cerveza ; oct ; octob 0 ; of <appointment> ; of <headface> ; of <shame> ; of <trust>
        iop	2	of adderal ; of blow ; of end ; of is ; of night ; off 0 ; off <moment> ; off meth ; off til
        iop	2	oficina de ; oid y ; oil <outdoors> ; oil field ; old has ; old who ; old with ; on <opioid>
        iop	2	on <sedative> ; on <trust> ; on dat ; on pension ; on thos ; on weekend ; on ~<stimulant>
        iop	2	one <container> ; one <eat> ; one <friend> ; one <sedative> ; one <stimulant>
        iop	2	one <treatment> ; one beer ; one but ; one dui ; one mor ; one to ; only <money> ; only he
        iop	2	only licens ; only no ; only outpatient ; only so ; only thing ; only vet ; onset 0 ; op 0
        iop	2	or 0 ; or clos ; orientacion ; orientation ; oth <record> ; otr <day> ; otr <drive>
        iop	2	otr dia ; otr driv ; our <write> ; our cho ; our littl ; out <day> ; out <say> ; out jun
        iop	2	out mor ; outpatient aft ; outpatient intensiv ; outpatient por ; outpatient thre
        iop	2	outpt group ; outpt or ; over <phone> ; own <clinician> ; own <pet> ; own bed ; own drink
        iop	2	own troubl ; pag un ; pag y ; pap solter ; par ant ; par gent ; par rend ; par uno
        iop	2	par ~<treatment> ; parent clas ; parent found ; parti ; parti sinc ; parti so ; pas so
        iop	2	past his ; pastor me ; pay that ; pcp 0 ; pelot ; peopl now ; per le ; per mi ; per se
        iop	2	perc ; perdi el ; perhap <amount> ; peric par ; permis ni ; physical ; physical <sick>
        iop	2	pictur on ; pil out ; pint of ; pizc y ; pk ; plac <need> ; plac at ; plac want
        iop	2	plan around ; platform ; play bridg ; po me ; popper ; possibl ; pour half ; powd cocain
        iop	2	prep nad ; preschool ; prescot on ; prima ; prob ; problem i ; prof ; prog ; program on
        iop	2	program say ; program that ; program to ; program two ; pt wif ; pub ; pueden ver ; puest en
        iop	2	puf ; pur ; quail ; que <ask> ; que <continue> ; que <money> ; que llegu ; que ofrecen
        iop	2	que sigu ; que todo ; qued atra ; qued con ; qued ~sol ; question every ; quier bajarl
        iop	2	quiet my ; quinceanera ; quit befor ; quit by ; quit she ; quot $ ; ra ; rais <child>
        iop	2	ranch ; rath do ; re <appointment> ; re which ; real <write> ; real addict ; recovery ranch
        iop	2	refus residential ; regional cent ; rehab and ; relativ ; releas me ; reloj ; rent money
        iop	2	res 0 ; resi last ; residential in ; respect <stranger> ; respect sir ; ribbon ; rigid ; rob
        iop	2	roof cant ; rop at ; rostr ; rotation ; round to ; rul out ; run at ; run one ; salg
        iop	2	sap eval ; sat <alcohol> ; sat group ; saturday aft ; saturday at ; saturday been
        iop	2	saturday she ; saw our ; say kid ; say nobody ; scar me ; sch ; schedul ; schedul for
        iop	2	school no ; school pickup ; scor on ; screen at ; scrub the ; se meti ; se quit ; se regres
        iop	2	sea <wait> ; sea qued ; season and ; seat ; seat in ; see any ; see someon ; sei cerveza
        iop	2	sei semana ; sei vec ; seiz 0 ; sel ; self <kill> ; self <need> ; self <order> ; self harm
        iop	2	self no ; seman par ; seman pas ; semana ; semana sin ; semestr ; sept ; sept 0 ; sept no
        iop	2	seran ; seren ; seriou ; set decorator ; set it ; several x ; sew ; she hat ; shed kil
        iop	2	shirt ; sho ; should als ; si yo ; sient con ; sign me ; sil ; sin <insurance> ; sin <try>
        iop	2	sin aseguranz ; sinc childhood ; sinc colleg ; sinc mov ; sinc sunday ; sinc tenth
        iop	2	singl <job> ; singl dad ; singl shift ; sit in ; six on ; six peopl ; six the ; sle
        iop	2	sleep lik ; slip ; slip at ; smok lik ; snif cok ; snow con ; so <child> ; so <day>
        iop	2	so <home> ; so her ; so mad ; so neith ; soak ; sobran ; sol yo ; solit a ; som <crowd>
        iop	2	som <night> ; som <year> ; som friday ; som night ; som support ; som tim ; som weeknight
        iop	2	som year ; somebody and ; someth thre ; son <amount> ; son <church> ; son <stimulant>
        iop	2	son com ; son doesnt ; son meth ; soon die ; sp <say> ; sp speak ; spe about ; spe is
        iop	2	spirit ; sponsor that ; sponsor the ; spoon ; ssa ; st and ; stair today ; station
        iop	2	station in ; stay ahead ; stay end ; stay just ; stay someplac ; steam ; step ; step back
        iop	2	step out ; stil i ; stil liv ; stil think ; stock ; stop and ; stop smok ; stori and ; stov
        iop	2	straight int ; street adderal ; strol ; subpoen ; suelt a ; suggest ; suicidal thought
        iop	2	summer back ; sus amiga ; tab ; tacha en ; taken ; talk and ; talk fast ; talk it
        iop	2	tambien y ; tambor ; tap befor ; tard par ; teach and ; teach in ; technician ; teddy
        iop	2	tel is ; ten <night> ; ten tim ; ten yrs ; tenemo segur ; teng kais ; teng segur ; tent
        iop	2	tesl ; test + ; text my ; th ; th i ; than aa ; that <photo> ; that <school> ; that <stop>
        iop	2	that com ; that doesnt ; that ever ; that hav ; that honest ; that in ; that me ; that over
        iop	2	that stil ; that why ; thc night ; the <calm> ; the army ; the baggi ; the bed ; the blow
        iop	2	the bottl ; the claw ; the cocain ; the court ; the even ; the fly ; the foreman ; the fram
        iop	2	the glov ; the grav ; the head ; the letter ; the link ; the menu ; the mom ; the next
        iop	2	the obo ; the pharmacy ; the physician ; the quiet ; the saving ; the schedul ; the sheet
        iop	2	the sho ; the sight ; the ski ; the start ; the sup ; the teeth ; the towel ; the ~pt
        iop	2	the ~scholarship ; them down ; them night ; then dont ; then no ; then not ; then wait
        iop	2	ther not ; ther or ; ther som ; ther told ; therapist and ; therapist said ; therapy for
        iop	2	they <fall> ; they approv ; they charg ; they deni ; theyd <fire> ; theyd fir ; theyl only
        iop	2	theyr all ; theyr down ; theyr let ; theyv <say> ; thi a ; thi fri ; thi term ; thing if
        iop	2	third <year> ; third on ; third year ; thought lik ; thre weekend ; threaten to ; through 0
        iop	2	through <amount> ; through to ; tiemp de ; tiemp en ; tien demenci ; tienen ; tienen <crowd>
        iop	2	tienen par ; til then ; til thi ; tim <amount> ; tim <last> ; tim <week> ; tim last
        iop	2	tim week ; to <partner> ; to <school> ; to bois ; to clean ; to cut ; to detox ; to everyon
        iop	2	to fal ; to kms ; to lean ; to liv ; to mention ; to replac ; to sing ; to som ; to somebody
        iop	2	to someon ; to zer ; to ~<law> ; to ~talk ; toc nad ; today 0 ; toddl ; told by
        iop	2	told everybody ; tom de ; tom en ; tom sus ; tom yo ; too <amount> ; too smal ; took four
        iop	2	took up ; touch anyth ; touch the ; tour bus ; town and ; transitional <home>
        iop	2	tratamient de ; travel and ; tre el ; tre mes ; tre nieto ; tre nino ; treat and
        iop	2	treatment befor ; tri cok ; trust my ; tub and ; tuesday in ; turkey at ; turn him ; tv
        iop	2	twelv week ; twenty eight ; twic <amount> ; twic the ; twin and ; twing ; two a ; two clas
        iop	2	two dollar ; tx want ; typ from ; typ on ; typo ; ua ; ultim me ; un alumn ; un internamient
        iop	2	un mes ; un sab ; una <alone> ; una botel ; una caguam ; una cervez ; una sol ; una tard
        iop	2	unaid ; unaid no ; unic ; unic que ; universidad en ; uno tre ; until <month> ; until novemb
        iop	2	up do ; up friday ; up with ; upheld ; vay ; vay a ; vend la ; verd ; version ; vez en
        iop	2	vid me ; viern del ; vin los ; viol ; vuelt en ; vyvans and ; wal in ; walk out ; want $
        iop	2	want counsel ; want even ; want som ; want someth ; want what ; was <give> ; was <outdoors>
        iop	2	way that ; we shar ; wed that ; weed at ; weed befor ; weed cart ; weed noth ; weed on
        iop	2	week about ; week aft ; week hom ; week off ; week old ; week out ; week outpatient
        iop	2	week sob ; weekend a ; weekend but ; weekend turn ; went rigid ; wer <sad> ; what exist
        iop	2	what now ; whatev it ; whatev that ; whatv ; which <clothes> ; which <take> ; which turn
        iop	2	whippet ; who <afraid> ; who doesnt ; whol history ; whol year ; widow 0 ; wif count
        iop	2	wif got ; wif pregnant ; wil <ask> ; wil ask ; wis ; with <record> ; with gma ; with parent
        iop	2	with so ; with vodk ; wk <job> ; wk is ; wks 0 ; wks aft ; wks no ; wor ; work comput
        iop	2	work so ; would bring ; wrot a ; xanax 0 ; y <ask> ; y de ; y doming ; y pa ; y vuelv ; y/o
        iop	2	ya es ; year has ; year i ; year top ; yearbook ; yel ; yesterday ; yo nad ; you <give>
        iop	2	you <goodbye> ; you <money> ; you end ; you go ; you run ; youl <think> ; your <build>
        iop	2	your <night> ; your build ; yr ; yrs noth ; zer <day> ; zolpidem ; zombi ; zombi en
        iop	2	~<amount> ~as ; ~<clinician> ~<say> ; ~<consume> ~<pill> ; ~<count> ~<day> ; ~<day> at
        iop	2	~<drive> ~off ; ~<emergency> lik ; ~<illness> <past> ; ~<key> y ; ~<last> <month>
        iop	2	~<last> ~fit ; ~<night> ~<treatment> ; ~<phone> ~<stranger> ; ~<phone> ~or ; ~<sedative> i
        iop	2	~<shake> <asleep> ; ~<sick> ~without ; ~<stimulant> <moment> ; ~<stimulant> <take>
        iop	2	~<stimulant> desd ; ~<stop> on ; ~<stop> ~su ; ~<take> ~me ; ~<think> ~im ; ~a ~<consume>
        iop	2	~aft ; ~against ; ~as ~a ; ~bos ; ~brought ; ~check ; ~check ~in ; ~cok ; ~curtain ; ~daught
        iop	2	~havent ; ~hors ; ~im ~<stop> ; ~im ~don ; ~iop befor ; ~last ~fit ; ~le ~dan ; ~much ~as
        iop	2	~no ~noth ; ~no ~one ; ~onlin ; ~overdos lik ; ~payrol ; ~reca ; ~reviv ; ~said
        iop	2	~seizur from ; ~send ; ~sick ~without ; ~sicknes from ; ~sleep ; ~thc ; ~the ~<church>
        iop	2	~the ~policy ; ~the ~union ; ~think ~im ; ~to ~<stop> ; ~used ~to ; ~without ~it ; ~zoom ~or
        iop	1	*about.1 ; *abstinent.3:historical ; *age.0 ; *ago.1 ; *conflict.lookAlike
        iop	1	*deliriumTremens:negated ; *duration.0 ; *emergency:other_experiencer
        iop	1	*frequency.0:other_experiencer ; *hooked:hypothetical ; *lapse:other_experiencer
        iop	1	*lapse:possible ; *mandator:hypothetical ; *otherService.therapist:possible ; *overdoseNow
        iop	1	*quantity.onAndOff ; *residentialDone:historical ; *residentialWord:negated ; *thirdParty
        iop	1	*thirdParty.lookAlike ; *violence.lookAlike:historical ; *wantsOff ; + <partner> ; / night
        iop	1	0 <die> ; 0 <pill> ; 0 <week> ; 0 an ; 0 com ; 0 drink ; 0 evening ; 0 la ; 0 residential
        iop	1	0 smok ; 0 ua ; <afraid> <friend> ; <afraid> <money> ; <alcohol> <alone> ; <alcohol> <law>
        iop	1	<alcohol> <past> ; <alcohol> <pill> ; <alcohol> <see> ; <alcohol> audit ; <alcohol> com
        iop	1	<alcohol> only ; <alone> <amount> ; <alone> <daytime> ; <alone> <give> ; <alone> y
        iop	1	<always> <last> ; <always> <law> ; <always> <pet> ; <always> <photo> ; <always> <trade>
        iop	1	<always> but ; <amount> <caretaking> ; <amount> <count> ; <amount> <furniture>
        iop	1	<amount> <month> ; <amount> <official> ; <amount> <sedative> ; <amount> al ; <amount> as
        iop	1	<amount> cuand ; <amount> d ; <amount> for ; <amount> ipa ; <amount> ive ; <amount> smal
        iop	1	<amount> ya ; <angry> <kin> ; <angry> <pet> ; <angry> it ; <appointment> <furniture>
        iop	1	<appointment> <soon> ; <appointment> sat ; <ask> nuev ; <ask> ~<treatment>
        iop	1	<asleep> <record> ; <asleep> no ; <blood> <crowd> ; <blood> <die> ; <blood> <moment>
        iop	1	<blood> <water> ; <blood> is ; <blood> to ; <blood> twic ; <bodypart> <eat>
        iop	1	<bodypart> <hold> ; <bodypart> <intoxicated> ; <bodypart> <soon> ; <bodypart> <take>
        iop	1	<bodypart> <write> ; <bodypart> behind ; <bodypart> cuanta ; <bodypart> flat
        iop	1	<bodypart> pul ; <breath> 0 ; <breath> <kin> ; <build> <happy> ; <buy> for ; <calm> <job>
        iop	1	<calm> her ; <calm> no ; <calm> part ; <caretaking> <eat> ; <caretaking> <outdoors>
        iop	1	<caretaking> <treatment> ; <caretaking> no ; <caretaking> over ; <caretaking> y
        iop	1	<chestheart> <stiff> ; <child> <clinician> ; <child> <hear> ; <child> <rail>
        iop	1	<child> <trade> ; <child> are ; <child> had ; <child> rol ; <church> <give>
        iop	1	<church> <leave> ; <church> <stimulant> ; <church> <town> ; <clean> <shame>
        iop	1	<clinician> <official> ; <clinician> <palecolor> ; <clinician> <stimulant>
        iop	1	<clothes> <play> ; <clothes> you ; <cold> <day> ; <colleague> van ; <color> <bodypart>
        iop	1	<color> so ; <consume> <clean> ; <consume> <cold> ; <consume> <crowd> ; <consume> <die>
        iop	1	<consume> <eat> ; <consume> <illness> ; <consume> <start> ; <consume> aft ; <consume> crank
        iop	1	<consume> los ; <consume> sus ; <consume> ~<cannabis> ; <container> <friend>
        iop	1	<continue> <breath> ; <continue> <daytime> ; <continue> a ; <continue> ahi ; <continue> an
        iop	1	<continue> it ; <continue> la ; <count> <ask> ; <count> <headface> ; <count> <hit>
        iop	1	<count> <soon> ; <count> she ; <count> them ; <crowd> 0 ; <crowd> <appointment>
        iop	1	<crowd> <clothes> ; <crowd> <daytime> ; <crowd> <trust> ; <crowd> <week> ; <crowd> est
        iop	1	<crowd> los ; <crowd> not ; <crowd> of ; <crowd> or ; <crowd> should ; <crowd> that
        iop	1	<crowd> thi ; <day> <hospital> ; <day> <key> ; <day> <pain> ; <day> de ; <day> doe
        iop	1	<day> he ; <day> nev ; <day> noma ; <day> not ; <day> nunc ; <day> per ; <day> than
        iop	1	<daytime> a ; <daytime> i ; <daytime> par ; <daytime> porqu ; <die> each ; <die> lik
        iop	1	<drive> <room> ; <drive> <school> ; <drive> an ; <drive> is ; <drive> spac ; <drug> <count>
        iop	1	<drug> del ; <drug> or ; <emergency> noma ; <fall> <hit> ; <fall> for ; <feel> <fire>
        iop	1	<feel> <night> ; <feel> <week> ; <feel> bet ; <feel> in ; <fire> <stranger> ; <fire> in
        iop	1	<fluid> <clothes> ; <friend> en ; <friend> re ; <furniture> <continue> ; <furniture> <hold>
        iop	1	<furniture> <moment> ; <furniture> <rope> ; <furniture> anywher ; <furniture> del
        iop	1	<give> <stimulant> ; <give> <town> ; <give> <try> ; <give> i ; <give> pt ; <go> acros
        iop	1	<go> as ; <goodbye> <school> ; <goodbye> <week> ; <goodbye> a ; <headface> <bodypart>
        iop	1	<headface> <count> ; <headface> <furniture> ; <headface> <money> ; <headface> <smell>
        iop	1	<headface> he ; <headface> sinc ; <hear> the ; <height> ; <height> <put> ; <height> ive
        iop	1	<hit> <ask> ; <hit> <play> ; <hold> <stranger> ; <hold> a ; <home> fin ; <home> has
        iop	1	<home> she ; <home> somewher ; <homeless> resident ; <hospital> 0 ; <hospital> <afraid>
        iop	1	<hospital> <wait> ; <hospital> <write> ; <hot> <color> ; <hot> per ; <illness> <count>
        iop	1	<insurance> <count> ; <insurance> <key> ; <insurance> <write> ; <insurance> i
        iop	1	<intoxicated> <leave> ; <intoxicated> so ; <intoxicated> to ; <job> <day> ; <job> <drug>
        iop	1	<job> <medicine> ; <job> <past> ; <job> ful ; <job> nev ; <job> porqu ; <job> they
        iop	1	<job> thru ; <job> ~<stop> ; <key> <stop> ; <kill> <ask> ; <kin> <cannabis>
        iop	1	<kin> <continue> ; <kin> <emergency> ; <kin> <phone> ; <kin> are ; <kin> only ; <kin> shot
        iop	1	<kin> sí ; <last> <alcohol> ; <last> <eat> ; <last> <sober> ; <law> <clothes>
        iop	1	<law> <consume> ; <law> <last> ; <law> which ; <leave> <eat> ; <leave> <hear>
        iop	1	<leave> <leave> ; <leave> <night> ; <leave> her ; <leave> out ; <leave> over
        iop	1	<lock> <drive> ; <medicine> <sick> ; <moment> <trust> ; <moment> cant ; <moment> which
        iop	1	<moment> you ; <money> <daytime> ; <money> <happy> ; <money> <shake> ; <money> out
        iop	1	<month> <amount> ; <month> <church> ; <month> <die> ; <month> <hospital> ; <month> <phone>
        iop	1	<month> <pill> ; <month> <relapse> ; <month> a ; <month> el ; <month> ive ; <month> ni
        iop	1	<month> p ; <month> por ; <need> <alcohol> ; <need> <clinician> ; <need> <daytime>
        iop	1	<need> <leave> ; <need> <money> ; <need> <start> ; <need> ive ; <need> la ; <need> lo
        iop	1	<need> someplac ; <need> ~<relapse> ; <needle> <bodypart> ; <needle> <room> ; <needle> and
        iop	1	<night> <blood> ; <night> <fluid> ; <night> <phone> ; <night> a ; <night> hes ; <night> onc
        iop	1	<night> only ; <night> which ; <official> <law> ; <opening> <leave> ; <opening> <palecolor>
        iop	1	<opioid> <moment> ; <opioid> por ; <outdoors> <moment> ; <outdoors> <past> ; <outdoors> with
        iop	1	<pain> <child> ; <palecolor> <clothes> ; <palecolor> <week> ; <partner> did ; <partner> we
        iop	1	<past> dv ; <past> wont ; <past> ~<take> ; <pet> <drug> ; <pet> <hospital> ; <pet> <pet>
        iop	1	<pet> <take> ; <pet> <tired> ; <pet> at ; <phone> <headface> ; <phone> el ; <phone> equivoc
        iop	1	<phone> re ; <photo> <always> ; <photo> by ; <photo> from ; <photo> out ; <photo> wher
        iop	1	<pill> <always> ; <play> <rarely> ; <play> <sad> ; <play> <see> ; <play> <unreal>
        iop	1	<play> <year> ; <play> are ; <play> our ; <promise> <hear> ; <promise> <take>
        iop	1	<promise> the ; <put> <alcohol> ; <put> <container> ; <put> away ; <rail> <amount>
        iop	1	<rail> <clinician> ; <rail> <day> ; <rail> <see> ; <rarely> entr ; <record> neg
        iop	1	<relapse> <crowd> ; <remember> <partner> ; <room> <feel> ; <room> <kill> ; <room> <put>
        iop	1	<room> <town> ; <room> becaus ; <room> hav ; <room> my ; <room> par ; <rope> <opening>
        iop	1	<rope> los ; <sad> <phone> ; <sad> re ; <say> <put> ; <say> <stiff> ; <say> all
        iop	1	<say> nobody ; <say> per ; <school> 0 ; <school> <consume> ; <school> <pet> ; <school> en
        iop	1	<school> i ; <school> if ; <school> re ; <sedative> <clinician> ; <see> <bodypart>
        iop	1	<see> <height> ; <see> <law> ; <see> <photo> ; <see> <stranger> ; <see> con ; <see> i
        iop	1	<see> no ; <see> que ; <shake> + ; <shame> <happy> ; <sober> ; <sober> sinc ; <sober> with
        iop	1	<soon> <money> ; <start> <think> ; <start> around ; <stiff> <chestheart> ; <stiff> acros
        iop	1	<stiff> y ; <stimulant> 0 ; <stimulant> <crowd> ; <stimulant> <day> ; <stimulant> by
        iop	1	<stimulant> desd ; <stimulant> el ; <stimulant> im ; <stimulant> lik ; <stimulant> par
        iop	1	<stimulant> salt ; <stimulant> self ; <stimulant> thing ; <stop> <church>
        iop	1	<stop> <furniture> ; <stop> <wait> ; <stop> by ; <stop> my ; <stop> sus ; <stranger> <hit>
        """
}
