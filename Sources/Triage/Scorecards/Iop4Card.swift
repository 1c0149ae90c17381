extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	fly at ; fml on ; food truck ; for <clean> ; for group ; for iop ; for som ; for spous
        iop	2	for step ; for stimulant ; for to ; foreman ; foreman gav ; forklift op ; fost mom
        iop	2	found us ; fre <appointment> ; freak out ; frent y ; friday if ; friend now ; from <consume>
        iop	2	from <treatment> ; from band ; from clinic ; from nin ; from rehab ; from sixty ; from then
        iop	2	fun at ; fundrais ; fut ; g at ; gas station ; gent sin ; get ahead ; get help ; get tight
        iop	2	girl say ; girlfriend found ; glas <amount> ; go <home> ; go if ; go inpt ; go sit
        iop	2	going off ; gomita de ; good kid ; good plac ; goodby let ; got hom ; got insuranc ; got pop
        iop	2	grad a ; gradu el ; grandmoth drank ; gri ; group that ; grup que ; gs ; guardianship
        iop	2	gurgl ; guy with ; habit and ; hac <month> ; hac falt ; hac mes ; hac que ; had thought
        iop	2	hag con ; half now ; hand at ; hand it ; has <say> ; has decid ; has lewy ; has me
        iop	2	hasnt sinc ; hast diciembr ; hat it ; hav <treatment> ; hav eleven ; hav group ; hav is
        iop	2	hav no ; hav someth ; hav two ; havent <need> ; havent <take> ; havent want
        iop	2	hay <treatment> ; he kept ; he suelt ; he suggest ; he walk ; head is ; health <insurance>
        iop	2	hed lik ; help my ; her <headface> ; her today ; her way ; herman sal ; herself <day>
        iop	2	hes at ; hes lik ; hes mad ; hes not ; hijo grand ; him <soon> ; himself int ; himself no
        iop	2	hir man ; his <bodypart> ; his <container> ; his <crowd> ; his <soon> ; his client
        iop	2	his leftov ; his next ; his sixty ; hmo deni ; hol in ; hold my ; hom nobody ; hosp then
        iop	2	hospital detox ; hour week ; hous no ; hous the ; hr <give> ; hurt i ; hurt real ; i <rail>
        iop	2	i appreciat ; i be ; i begin ; i finish ; i park ; i plan ; i ~<take> ; ice dai ; id <think>
        iop	2	id be ; if ; if he ; im hom ; im the ; im uninsur ; im ~away ; impossibl ; in <consume>
        iop	2	in <year> ; in anyth ; in april ; in bed ; in bunk ; in chapt ; in dec ; in dry ; in person
        iop	2	in two ; inpatient last ; inpt end ; inq ; insist ; internamient ; intervention ; iop min
        iop	2	iop on ; iop schedul ; iop that ; iop then ; irritabl ; is <night> ; is breath ; is convinc
        iop	2	is fiv ; is her ; is nin ; is nobody ; is weed ; isnt a ; isnt on ; issu <need> ; it bother
        iop	2	it doesnt ; it ever ; it ive ; it lik ; it whil ; its <bodypart> ; its <month> ; its <stiff>
        iop	2	its cocain ; its how ; its jun ; its ketamin ; its one ; its tight ; ive <ask> ; ive <give>
        iop	2	ive ask ; january with ; jittery ; job off ; job so ; job to ; joint ; joshu <outdoors>
        iop	2	joshu tre ; judg put ; jun 0 ; junt con ; just <count> ; just <stimulant> ; just being
        iop	2	just cok ; just dont ; just pot ; just thi ; just willpow ; k sinc ; keel ; keel over
        iop	2	keep count ; keep going ; kept a ; kid by ; kid gav ; knot ; kratom ; kratom tea
        iop	2	la <goodbye> ; la <job> ; la abuel ; la control ; la cuadril ; la desped ; la farmaci
        iop	2	la llam ; la mot ; la noven ; la par ; la pizc ; la supervisor ; la unic ; la vis ; lab
        iop	2	label ; lack is ; lad thi ; lagun ; larg <pet> ; larg animal ; las <home> ; las <key>
        iop	2	las carn ; las fiesta ; las llav ; las madr ; las tacha ; last nam ; law student ; layof
        iop	2	layof in ; le vayan ; lean on ; leav em ; leav vm ; lectur me ; legal no ; lemon ; lemonad
        iop	2	lie i ; lik counsel ; lik most ; lik peopl ; lik som ; lik twic ; limpi en ; limpi la
        iop	2	lin told ; list with ; littl brother ; llegu a ; lo mio ; lo neg ; load and ; loan
        iop	2	local <money> ; lock with ; long <hold> ; long and ; longshoreman ; look forward
        iop	2	los <colleague> ; los <stop> ; los caballero ; los dej ; los llev ; los part ; los sab
        iop	2	los thi ; lost <amount> ; lost two ; lov to ; lunch two ; m / ; m <law> ; m <seizure>
        iop	2	m <tool> ; m adderal ; m cart ; m inject ; m singl ; m tak ; machet que ; mad him ; mai
        iop	2	mal per ; malibu on ; man plumb ; manan se ; manejan ; marc ; march a ; marketplac plan
        iop	2	mat si ; math ; mattres ; may en ; may me ; mayb fiv ; md clear ; me <drug> ; me <insurance>
        iop	2	me <start> ; me acab ; me adelant ; me apunt ; me cobran ; me convien ; me do ; me mom
        iop	2	me pong ; me preocup ; me recomiendan ; meantim ; medic brought ; meeting no ; mem
        iop	2	memorial ; men group ; met coc ; meth keep ; mg to ; mgr res ; mi <treatment>
        iop	2	mi internamient ; mi muj ; mi nen ; mi nin ; mi propi ; mid <school> ; mil ; mil por
        iop	2	min now ; min to ; minut my ; mis <friend> ; mis <photo> ; mis cuat ; mis it ; mis shift
        iop	2	mo <past> ; mo on ; mol ; monday im ; money for ; monst ; month id ; month only ; mormon
        iop	2	morning befor ; morning only ; mot ant ; mot desd ; moth isnt ; moth now ; mov in ; mow
        iop	2	muj dic ; mva ; my <amount> ; my <opioid> ; my build ; my coin ; my eye ; my great
        iop	2	my health ; my lab ; my whol ; my wil ; myself befor ; myself sinc ; n a ; nadi q ; nail
        iop	2	near <home> ; near hom ; near torranc ; neck is ; neg <phone> ; neg screen ; neurologist cal
        iop	2	nev <think> ; nev thre ; new <partner> ; new <year> ; new year ; next on ; ni par ; ni segur
        iop	2	ni ~<key> ; ni ~papel ; niet 0 ; night a ; night but ; night janitor ; night last
        iop	2	night one ; night ther ; nin to ; nino mi ; nite ; nitrou sinc ; no <school> ; no big
        iop	2	no caer ; no fund ; no meth ; no necesit ; no need ; no oth ; no psych ; nobody <need>
        iop	2	nobody who ; non and ; norc ; not <eat> ; not <home> ; not <medicine> ; not <money>
        iop	2	not even ; not every ; not head ; not thi ; not why ; notch ; noth ; noth aft ; noth but
        iop	2	noth left ; now id ; now that ; now vomit ; nuc en ; nunc habi ; nurs <home> ; nurs hom
        iop	2	oct ; octob 0 ; of <appointment> ; of <cannabis> ; of <headface> ; of <week> ; of any
        iop	2	of april ; of embarrassment ; of end ; of enrollment ; of night ; of park ; of ros
        iop	2	of suicid ; of week ; off 0 ; off <moment> ; off and ; off meth ; oficina de ; ofrecen
        iop	2	oil <outdoors> ; oil field ; old and ; old crowd ; old has ; old who ; on curb ; on earth
        iop	2	on edibl ; on googl ; on in ; on memorial ; on night ; on septemb ; on weekday
        iop	2	one <container> ; one <stimulant> ; one random ; one soul ; one too ; only <clinician>
        iop	2	only but ; only he ; only outpatient ; only thing ; only vet ; onset ; onset 0 ; or 0
        iop	2	or clos ; or sat ; orientacion ; oth fami ; otr <day> ; our littl ; our twin ; out <day>
        iop	2	out jun ; out sunday ; outpatient aft ; outpt or ; outsid referral ; over <phone>
        iop	2	own <consume> ; own <pet> ; own bed ; own md ; padrin y ; pag un ; pag y ; paper cam
        iop	2	par <crowd> ; par ant ; par no ; par rend ; par uno ; parent clas ; parent plan
        iop	2	parent work ; park del ; parti sinc ; pas enterramo ; past his ; pcp 0 ; pcp on ; peel
        iop	2	pelot ; pen that ; pen with ; peopl go ; peopl lik ; peopl now ; per el ; per se ; per si
        iop	2	peric par ; peric y ; permis ; permis ni ; pes par ; physical ; physician assistant
        iop	2	pid nuev ; pil out ; pint ; pint at ; pip de ; pistol de ; pizc y ; pk ; plac at ; plac want
        iop	2	platic par ; play bridg ; pls ; pok ; polv ; pop for ; popper ; por <day> ; por <job>
        iop	2	por dia ; porch light ; prescot on ; prescrib to ; pretrial ; prevention <crowd>
        iop	2	privat practic ; prof ; prog ; prog in ; program by ; program say ; program to ; program two
        iop	2	program wher ; proof ; protocol ; pt wif ; pto left ; pued <stop> ; puf ; pul <breath>
        iop	2	pul air ; pur ; que <ask> ; que empiez ; que por ; que quisier ; que sigu ; que siquier
        iop	2	qued atra ; quej ; question every ; questionnair ; quier grup ; quiet my ; quiet part
        iop	2	quit she ; quot $ ; rak ; ram ; rath do ; re outpt ; re park ; re which ; re your
        iop	2	real <write> ; real addict ; recomiendan ; recovery ranch ; refer 0 ; rehab and ; releas me
        iop	2	reloj ; rent money ; res 0 ; resi clt ; resi last ; residential in ; reviv ; ribbon
        iop	2	rig <drive> ; rins ; rn <stimulant> ; robert ; roof ; roof cant ; roomi ; rotation ; run aft
        iop	2	sab y ; sag ; salg ; salg de ; saludo desd ; sam nit ; sam sentenc ; santiag de ; sap eval
        iop	2	saturday aft ; scar me ; sch ; schedul + ; school no ; school outpatient ; scoot
        iop	2	script for ; scrub ; scrub the ; se <money> ; se duermen ; se meti ; se sient ; sea <wait>
        iop	2	sea qued ; seat in ; see any ; see i ; seen it ; sei vec ; self <consume> ; self <kill>
        iop	2	self <order> ; self harm ; seman 0 ; seman dic ; seman nunc ; seman par ; semana sin
        iop	2	semestr ; sept ; sept 0 ; septemb and ; ser que ; seren ; seriou ; several x ; sew ; she do
        iop	2	she hat ; she only ; shed kil ; shor ; should als ; should talk ; si me ; sign me ; simi
        iop	2	simp not ; sin <consume> ; sin <insurance> ; sin <try> ; sin aseguranz ; sinc colleg
        iop	2	sinc final ; sinc mov ; singl dad ; sintoma ; siquier ; siquier con ; sit in ; six the ; sle
        iop	2	sleep two ; sleepy ; slip ; smok every ; smok lik ; smok that ; sneak <stimulant> ; snow con
        iop	2	so <money> ; so <treatment> ; so mad ; so twic ; soak ; sob on ; sob want ; sobran ; sobri y
        iop	2	sobrin y ; sol ; sol le ; sol y ; sol yo ; solit a ; som <crowd> ; som <year> ; som group
        iop	2	som weeknight ; som year ; somebody and ; someon in ; someth 0 ; someth thre ; somewher is
        iop	2	son <amount> ; son <stimulant> ; son com ; son doesnt ; son meth ; soon die ; soul who
        iop	2	soy mam ; spe about ; spe is ; spic <consume> ; spirit ; sponsor befor ; sponsor say
        iop	2	sponsor that ; sponsor the ; spook ; spoon ; sport good ; spr but ; spring for ; squad
        iop	2	st <stimulant> ; stair today ; station in ; stay end ; stay just ; stay someplac ; step back
        iop	2	step out ; stil i ; stil liv ; stil think ; stil want ; stock ; straight int
        iop	2	street adderal ; strol ; stubborn ; suggest ; suicidal thought ; summer back ; supervision
        iop	2	sus <count> ; sx ~<clinician> ; sx ~pcp ; tacha en ; tail ; tak mushroom ; tak off ; taken
        iop	2	tambien y ; tard a ; teach and ; teach knif ; teach you ; tel is ; ten tim ; ten yrs
        iop	2	tenemo segur ; teng segur ; termin su ; test for ; test neg ; texa with ; text my ; th
        iop	2	th <school> ; th and ; th grad ; th i ; than not ; than thre ; that <photo> ; that <stop>
        iop	2	that about ; that enough ; that ever ; that hav ; that honest ; that in ; that lik
        iop	2	that real ; that run ; that when ; the <sad> ; the appeal ; the baggi ; the ballgam
        iop	2	the big ; the bon ; the bottl ; the box ; the claw ; the cohort ; the even ; the food
        iop	2	the gat ; the glov ; the gras ; the head ; the k ; the next ; the niner ; the oxy
        iop	2	the pharmacy ; the rafter ; the remain ; the respit ; the saving ; the servic ; the sheet
        iop	2	the sight ; the sou ; the teeth ; the thing ; the wheel ; the ~<insurance> ; the ~insuranc
        iop	2	them down ; then dont ; then me ; then no ; then on ; then wait ; then what ; ther <say>
        iop	2	ther not ; ther told ; therapist and ; therapy for ; they <fall> ; they <stop> ; they approv
        iop	2	they charg ; they deni ; they drop ; they play ; they replac ; they teach ; theyd <give>
        iop	2	theyr let ; theyv <say> ; thi a ; thi fri ; thi july ; thi way ; thing i ; thing wher
        iop	2	though the ; thre if ; thre residential ; thre session ; thre tim ; thre weekend ; thre when
        iop	2	threaten to ; threw my ; through to ; thru sunday ; thursday for ; tien ningun ; tienen
        iop	2	tienen <crowd> ; til <fall> ; til fal ; til im ; tim <last> ; tim last ; tim was
        iop	2	to <partner> ; to <school> ; to admit ; to arrang ; to bois ; to chang ; to clean ; to cov
        iop	2	to detox ; to everyon ; to intensiv ; to lean ; to liv ; to nineteen ; to replac ; to som
        iop	2	to somebody ; to someon ; to watch ; to ~<law> ; to ~talk ; todavi tom ; today 0 ; today say
        iop	2	toddl ; toddler ; told his ; tom en ; tom pech ; too much ; touch anyth ; touch the
        iop	2	tour bus ; town and ; trabajador del ; trach ; tracker ; transitional ; transitional <home>
        iop	2	tre el ; tre nieto ; treat and ; treatment befor ; trembl ; tri my ; truck to ; trust the
        iop	2	tub and ; tuesday and ; turn him ; twenty eight ; twic <amount> ; twic the ; two clas
        iop	2	two dollar ; tx want ; typ from ; uas x ; ultim me ; un <angry> ; un internamient
        iop	2	un ladril ; un litr ; una <alone> ; una cervez ; una cuanta ; una o ; una sol ; unaid
        iop	2	unaid no ; unic ; unic <trade> ; unic cociner ; unic que ; uno tre ; up <soon>
        iop	2	up <treatment> ; use adderal ; uso peric ; usted en ; utah on ; varia ; vay a ; vecin que
        iop	2	veint ano ; vend la ; verd ; vez en ; vid me ; viend el ; viern despu ; viol ; vuelt en
        iop	2	vyvans and ; wal in ; walk out ; want clas ; want week ; want what ; was <drive>
        iop	2	was <insurance> ; was every ; was march ; watch a ; watch them ; watch to ; way that
        iop	2	we both ; we shar ; we want ; wed 0 ; wedding ; weed at ; weed most ; week but ; week mayb
        iop	2	week off ; week out ; weekend for ; weekend turn ; weekend when ; went away ; wer <clean>
        iop	2	what <moment> ; what exist ; what his ; whatev <continue> ; whatev fre ; whatv ; wher u
        iop	2	which <clothes> ; which <take> ; which evening ; which turn ; whippet ; who <hold>
        iop	2	who doesnt ; whod watch ; whol history ; wif count ; wif got ; wil <fire> ; wil fir
        iop	2	win most ; wis ; with <emergency> ; with <record> ; with f ; with parent ; within
        iop	2	without any ; wk is ; wks from ; wks no ; wont <hold> ; wont hold ; wor ; work comput
        iop	2	worri ; writ them ; wrong <phone> ; wrong ext ; wrot a ; xanax 0 ; y <ask> ; y cuatr ; y de
        iop	2	y pa ; y pic ; y vuelv ; y/o ; ya es ; year has ; year i ; year or ; yo vend ; you <give>
        iop	2	you <go> ; you <money> ; you got ; you out ; your <colleague> ; your friend ; your own ; yr
        iop	2	yr <partner> ; yr and ; yr wif ; zolpidem ; zombi ; zombi en ; ~<alone> <week>
        iop	2	~<amount> ~<night> ; ~<amount> ~as ; ~<amount> ~tim ; ~<clinician> ~<say>
        iop	2	~<consume> ~<pill> ; ~<count> ~<day> ; ~<day> at ; ~<drive> ~off ; ~<leave> ~<day>
        iop	2	~<lock> ~up ; ~<order> ; ~<partner> in ; ~<phone> ~<stranger> ; ~<phone> ~or ; ~<sedative> i
        iop	2	~<seizure> from ; ~<stimulant> <take> ; ~<stop> on ; ~<stop> ~su ; ~<take> ~a
        iop	2	~<treatment> has ; ~as ~a ; ~away ~for ; ~board ; ~burn ; ~check ; ~check ~in ; ~cry
        iop	2	~eight ; ~food ; ~intern porqu ; ~lock ~up ; ~meth ; ~much ; ~much ~as ; ~nev ; ~no ~noth
        iop	2	~papel y ; ~payrol ; ~reca ; ~said ; ~send ; ~the ~board ; ~the ~policy ; ~through ; ~thur
        iop	2	~tim ~a ; ~to ~talk ; ~union ; ~zoom ~or
        iop	1	*about.1 ; *abstinent.0:historical ; *age.0 ; *ago.1 ; *conflict.9 ; *duration.0
        iop	1	*frequency.0 ; *frequency.0:hypothetical ; *hallucination.9:other_experiencer
        iop	1	*heavy.0:other_experiencer ; *person.0:historical ; *pregnancy.0:other_experiencer
        iop	1	*relief.1 ; *residentialDone.0:historical ; *started.0:other_experiencer ; *thirdParty.0
        iop	1	*vendor.0 ; *violence.9:historical ; *wantsToQuit.0:hypothetical
        iop	1	*withdrawalSign.0:other_experiencer ; + <drug> ; + <partner> ; + <treatment> ; + his
        iop	1	/ night ; 0 <die> ; 0 ask ; 0 com ; 0 grandkid ; 0 its ; 0 mil ; 0 pls ; 0 the ; 0 thousand
        iop	1	0 toddler ; 0 ua ; 0 without ; 0 x ; <afraid> <friend> ; <afraid> <money> ; <afraid> one
        iop	1	<alcohol> <alone> ; <alcohol> <law> ; <alcohol> <official> ; <alcohol> <withdrawal>
        iop	1	<alcohol> hac ; <alone> <daytime> ; <alone> <eat> ; <alone> <give> ; <alone> <money>
        iop	1	<alone> <play> ; <alone> <say> ; <alone> a ; <alone> for ; <alone> y ; <always> <container>
        iop	1	<always> <order> ; <always> <photo> ; <always> <trade> ; <always> cuant ; <always> eso
        iop	1	<always> x ; <amount> <caretaking> ; <amount> d ; <amount> for ; <amount> has ; <amount> ive
        iop	1	<amount> list ; <amount> por ; <amount> tim ; <amount> ya ; <angry> in ; <angry> she
        iop	1	<appointment> <furniture> ; <appointment> <hospital> ; <appointment> <leave>
        iop	1	<appointment> on ; <appointment> til ; <ask> <chestheart> ; <ask> <drive> ; <ask> <job>
        iop	1	<ask> nuev ; <asleep> a ; <asleep> fin ; <asleep> la ; <asleep> no ; <asleep> over
        iop	1	<blood> <happy> ; <blood> to ; <blood> twic ; <bodypart> <hot> ; <bodypart> <write>
        iop	1	<bodypart> flat ; <bodypart> izq ; <bodysound> and ; <breath> 0 ; <breath> <kin>
        iop	1	<build> <blade> ; <build> <happy> ; <build> and ; <buy> <furniture> ; <buy> for ; <buy> our
        iop	1	<calm> <goodbye> ; <calm> <home> ; <calm> her ; <cannabis> <give> ; <cannabis> n
        iop	1	<cannabis> toda ; <caretaking> ; <caretaking> <eat> ; <caretaking> <outdoors>
        iop	1	<caretaking> ni ; <chestheart> <kill> ; <chestheart> a ; <chestheart> been
        iop	1	<chestheart> sinc ; <child> <clinician> ; <child> <day> ; <child> <hear> ; <child> <rail>
        iop	1	<child> <town> ; <child> rol ; <child> usa ; <church> <leave> ; <church> bel
        iop	1	<clinician> <official> ; <clinician> <shake> ; <clinician> in ; <clothes> <kill>
        iop	1	<clothes> <kin> ; <clothes> <play> ; <clothes> on ; <clothes> out ; <clothes> over
        iop	1	<clothes> y ; <clothes> you ; <colleague> van ; <color> so ; <consume> <always>
        iop	1	<consume> a ; <consume> its ; <consume> los ; <consume> or ; <consume> that ; <consume> thi
        iop	1	<continue> <go> ; <continue> <hear> ; <continue> <pill> ; <continue> a ; <continue> ahi
        iop	1	<continue> an ; <continue> de ; <count> <ask> ; <count> <hit> ; <count> en ; <count> on
        iop	1	<crowd> 0 ; <crowd> <hit> ; <crowd> <past> ; <crowd> <start> ; <crowd> <week> ; <crowd> cant
        iop	1	<crowd> near ; <crowd> should ; <crowd> wer ; <day> <fire> ; <day> <key> ; <day> <pain>
        iop	1	<day> <stimulant> ; <day> de ; <day> fueron ; <day> long ; <day> noma ; <day> nunc
        iop	1	<day> per ; <day> x ; <daytime> which ; <die> <furniture> ; <die> <leave>
        iop	1	<die> <withdrawal> ; <die> is ; <die> that ; <drive> <remember> ; <drive> <room>
        iop	1	<drive> sinc ; <drug> <count> ; <drug> or ; <eat> <cannabis> ; <eat> <sad> ; <eat> <think>
        iop	1	<emergency> <go> ; <emergency> <home> ; <emergency> a ; <emergency> noma ; <emergency> on
        iop	1	<feel> <chestheart> ; <feel> <fire> ; <feel> <shame> ; <feel> <week> ; <feel> anyth
        iop	1	<feel> in ; <fire> <day> ; <fire> <outdoors> ; <fire> <think> ; <fire> all ; <friend> <rope>
        iop	1	<friend> en ; <friend> sam ; <furniture> 0 ; <furniture> <count> ; <furniture> <go>
        iop	1	<furniture> <hospital> ; <furniture> del ; <furniture> each ; <furniture> over
        iop	1	<give> <drug> ; <give> <furniture> ; <give> <kin> ; <give> <play> ; <give> <try>
        iop	1	<give> all ; <give> and ; <give> i ; <give> par ; <give> pt ; <go> <soon> ; <go> <trust>
        iop	1	<go> acros ; <go> along ; <go> as ; <go> by ; <go> la ; <go> our ; <goodbye> <amount>
        iop	1	<goodbye> <school> ; <goodbye> <week> ; <goodbye> a ; <happy> <clean> ; <happy> <play>
        iop	1	<headface> <hear> ; <headface> <smell> ; <headface> cle ; <headface> if ; <headface> sinc
        iop	1	<hear> <night> ; <hear> <opening> ; <height> ; <height> <build> ; <height> <last>
        iop	1	<height> <put> ; <height> lik ; <hold> <stranger> ; <home> 0 ; <home> <appointment>
        iop	1	<home> <caretaking> ; <home> con ; <home> fin ; <home> has ; <home> is ; <homeless> resident
        iop	1	<hospital> <wait> ; <hospital> <write> ; <hospital> plan ; <hospital> was ; <hot> per
        iop	1	<illness> and ; <illness> at ; <illness> sinc ; <insurance> <count> ; <insurance> by
        iop	1	<insurance> i ; <intoxicated> 0 ; <intoxicated> so ; <intoxicated> the ; <job> <go>
        iop	1	<job> <medicine> ; <job> <pet> ; <job> ful ; <job> lo ; <job> so ; <key> <law> ; <key> <see>
        iop	1	<kill> <drive> ; <kill> <home> ; <kill> <night> ; <kill> <rope> ; <kill> <stimulant>
        iop	1	<kin> <eat> ; <kin> <furniture> ; <kin> <go> ; <kin> <seizure> ; <kin> <stop> ; <kin> el
        iop	1	<kin> ~<height> ; <kin> ~<withdrawal> ; <last> <alcohol> ; <last> <eat> ; <last> <kin>
        iop	1	<law> <fall> ; <law> <intoxicated> ; <law> <write> ; <leave> <cannabis> ; <leave> <hospital>
        iop	1	<leave> el ; <leave> out ; <leave> til ; <limp> ; <lock> <month> ; <lock> the ; <media> <go>
        iop	1	<media> about ; <moment> <last> ; <moment> <outdoors> ; <moment> <see> ; <moment> <trust>
        iop	1	<moment> se ; <money> <container> ; <money> <daytime> ; <money> <happy> ; <money> <shake>
        iop	1	<money> im ; <money> out ; <money> un ; <month> <amount> ; <month> <bodypart>
        iop	1	<month> <phone> ; <month> <pill> ; <month> <tool> ; <month> <trade> ; <month> con
        iop	1	<month> p ; <month> which ; <need> $ ; <need> <clinician> ; <need> <kill> ; <need> <school>
        iop	1	<need> <stimulant> ; <need> bajarl ; <need> lo ; <need> someplac ; <needle> <bodypart>
        iop	1	<needle> <room> ; <needle> and ; <night> <breath> ; <night> <need> ; <night> a ; <night> do
        iop	1	<night> o ; <night> ok ; <night> onc ; <night> one ; <official> <law> ; <official> <partner>
        iop	1	<official> no ; <opening> <furniture> ; <opening> <go> ; <opening> en ; <opioid> <emergency>
        iop	1	<opioid> mayb ; <opioid> por ; <order> <past> ; <order> from ; <outdoors> <moment>
        iop	1	<outdoors> <past> ; <outdoors> <write> ; <outdoors> and ; <pain> <job> ; <pain> real
        iop	1	<palecolor> <clothes> ; <palecolor> <photo> ; <palecolor> <week> ; <partner> <asleep>
        iop	1	<partner> <cannabis> ; <partner> <law> ; <partner> did ; <partner> from ; <partner> good
        iop	1	<partner> sinc ; <partner> we ; <partner> ~<seizure> ; <past> <die> ; <past> dv ; <past> lik
        iop	1	<past> wont ; <pet> 0 ; <pet> <drug> ; <pet> <hospital> ; <pet> <pet> ; <pet> <room>
        iop	1	<pet> had ; <phone> <job> ; <phone> back ; <phone> en ; <phone> me ; <phone> ni
        iop	1	<photo> <count> ; <photo> <drive> ; <photo> from ; <photo> out ; <pill> <month> ; <play> +
        iop	1	<play> <last> ; <play> <sad> ; <play> <year> ; <play> una ; <promise> <hear>
        iop	1	<promise> <write> ; <put> <alcohol> ; <record> at ; <record> neg ; <relapse> at
        iop	1	<relapse> prevention ; <room> <opening> ; <room> <put> ; <room> <soon> ; <room> are
        iop	1	<room> hav ; <sad> <friend> ; <sad> <job> ; <sad> <phone> ; <sad> com ; <sad> not
        iop	1	<sad> per ; <say> <outdoors> ; <say> <put> ; <say> <try> ; <say> all ; <say> lin
        iop	1	<school> <friend> ; <school> en ; <school> rn ; <school> she ; <school> would
        iop	1	<sedative> <kin> ; <sedative> <past> ; <sedative> for ; <see> <intoxicated> ; <see> <law>
        iop	1	<see> <photo> ; <see> i ; <see> myself ; <see> no ; <see> que ; <seizure> <stop>
        iop	1	<shame> <amount> ; <shame> <happy> ; <shame> <write> ; <smell> ; <sober> <die>
        iop	1	<sober> <insurance> ; <sober> de ; <sober> with ; <soon> <write> ; <start> ; <start> <think>
        iop	1	<start> of ; <stiff> <amount> ; <stiff> <moment> ; <stimulant> / ; <stimulant> 0
        iop	1	<stimulant> <day> ; <stimulant> <friend> ; <stimulant> <past> ; <stimulant> between
        iop	1	<stimulant> desd ; <stimulant> ell ; <stimulant> he ; <stimulant> im ; <stimulant> me
        iop	1	<stimulant> rough ; <stimulant> self ; <stimulant> sin ; <stimulant> sinc ; <stop> 0
        iop	1	<stop> <soon> ; <stop> <stimulant> ; <stop> by ; <stop> my ; <stop> sus
        iop	1	<stranger> <opioid> ; <stranger> but ; <stranger> noth ; <take> <emergency>
        iop	1	<take> <medicine> ; <take> <month> ; <take> <phone> ; <take> <soon> ; <take> no ; <take> ~a
        iop	1	<think> <die> ; <think> <fire> ; <think> <outdoors> ; <think> just ; <think> lik
        iop	1	<threat> <amount> ; <tool> sinc ; <town> <caretaking> ; <town> <job> ; <town> <need>
        iop	1	<town> <play> ; <town> has ; <trade> <outdoors> ; <trade> if ; <treatment> 0
        iop	1	<treatment> <give> ; <treatment> <insurance> ; <treatment> <outdoors> ; <treatment> <tool>
        iop	1	<treatment> <treatment> ; <treatment> her ; <treatment> if ; <treatment> inf
        iop	1	<treatment> is ; <treatment> isnt ; <treatment> lo ; <treatment> nad ; <treatment> plac
        iop	1	<treatment> sam ; <treatment> within ; <treatment> ~<opioid> ; <trust> <asleep>
        iop	1	<trust> <calm> ; <trust> to ; <trust> you ; <unreal> for ; <vendor> <record> ; <wait> uno
        iop	1	<water> <eat> ; <water> <hear> ; <water> <law> ; <water> or ; <water> pol
        iop	1	<week> <colleague> ; <week> <crowd> ; <week> <hit> ; <week> <pet> ; <week> me ; <week> sinc
        iop	1	<week> ther ; <withdrawal> <stop> ; <write> <money> ; <write> <smell> ; <write> <stimulant>
        iop	1	<write> til ; <write> un ; <year> <kin> ; <year> <official> ; <year> noth ; <year> or
        iop	1	<year> par ; <year> was ; a <afraid> ; a <night> ; a <seizure> ; a ban ; a bend ; a birthday
        iop	1	a breakup ; a campu ; a cent ; a chapel ; a chat ; a com ; a court ; a dent ; a facility
        iop	1	a feed ; a fre ; a gas ; a girl ; a group ; a landscap ; a lat ; a lineman ; a mam ; a meet
        iop	1	a minut ; a monst ; a nephew ; a rato ; a roof ; a seizur ; a story ; a student ; a tractor
        iop	1	a trumpet ; a vec ; a voic ; a weekend ; a zombi ; a ~<amount> ; a ~hospital ; about <day>
        iop	1	about east ; about four ; acid and ; adentr y ; adic ; aetn ppo ; afford a ; afraid of
        iop	1	aft 0 ; aft <clinician> ; aft <last> ; aft <partner> ; aft <stimulant> ; aft doing ; aft hrs
        iop	1	aft last ; aft me ; aft my ; aft new ; aft night ; aft we ; agar con ; aged ; aid quit
        iop	1	al <friend> ; al <town> ; al corre ; al lleg ; al otr ; al per ; alg grati ; alg se
        iop	1	all over ; all tim ; alumn ; alumn de ; am look ; an <emergency> ; an <medicine> ; an entir
        iop	1	and <clinician> ; and <need> ; and ate ; and brok ; and four ; and half ; and lov ; and only
        iop	1	and sob ; and sunday ; and very ; and wouldnt ; and you ; any even ; any hour ; anyth for
        iop	1	anyth ive ; anywher i ; apartment has ; appreciat ; are don ; are hard ; are mak
        iop	1	arent <money> ; arizon ; around that ; as <see> ; as <take> ; as seen ; at <give> ; at fifty
        iop	1	at hosp ; at my ; at party ; aun ; autoriz ; away <play> ; azul ; baby down ; bachelor party
        iop	1	back <day> ; back bow ; back hom ; back so ; bad part ; badg ; bar and ; bar say
        iop	1	be <hospital> ; be com ; be treat ; becaus <kin> ; becaus <room> ; becaus shed ; bed anywher
        iop	1	bed each ; bed i ; bedroom with ; been <write> ; been year ; beer at ; beer when ; begin aft
        iop	1	behind ; behind my ; bel for ; besid me ; between <amount> ; bibl ; bien de ; bien per
        iop	1	bit of ; bloom ; blu one ; bos wil ; both the ; bought 0 ; bowl sunday ; box i
        iop	1	boyfriend in ; braz izq ; break i ; break up ; broth drank ; bump ; bunk 0 ; buoy ; burn all
        """
}
