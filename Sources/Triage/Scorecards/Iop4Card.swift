extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	fut ; g at ; gas station ; gent sin ; get ahead ; get help ; get tight ; girl say
        iop	2	girlfriend found ; glas <amount> ; go <home> ; go if ; go inpt ; go sit ; going off
        iop	2	gomita de ; good kid ; good plac ; goodby let ; got hom ; got insuranc ; got pop ; grad a
        iop	2	gradu el ; grandmoth drank ; gri ; group that ; grup que ; gs ; guardianship ; gurgl
        iop	2	guy with ; habit and ; hac <month> ; hac falt ; hac mes ; hac que ; had thought ; hag con
        iop	2	half now ; hand at ; hand it ; has <say> ; has decid ; has lewy ; has me ; hasnt sinc
        iop	2	hast diciembr ; hat it ; hav <treatment> ; hav eleven ; hav group ; hav is ; hav no
        iop	2	hav someth ; hav two ; havent <need> ; havent <take> ; havent want ; hay <treatment>
        iop	2	he kept ; he suelt ; he suggest ; he walk ; head is ; health <insurance> ; hed lik ; help my
        iop	2	her <headface> ; her today ; her way ; herman sal ; herself <day> ; hes at ; hes lik
        iop	2	hes mad ; hes not ; hijo grand ; him <soon> ; himself int ; himself no ; hir man
        iop	2	his <bodypart> ; his <container> ; his <crowd> ; his <soon> ; his client ; his leftov
        iop	2	his next ; his sixty ; hmo deni ; hol in ; hold my ; hom nobody ; hop for ; hosp then
        iop	2	hospital detox ; hour week ; hous no ; hous the ; hr <give> ; hurt i ; hurt real ; i <rail>
        iop	2	i appreciat ; i be ; i begin ; i finish ; i park ; i plan ; i ~<take> ; ice dai ; id <think>
        iop	2	id be ; if ; if he ; im hom ; im the ; im uninsur ; im ~away ; impossibl ; in <consume>
        iop	2	in <year> ; in anyth ; in april ; in bed ; in bunk ; in chapt ; in dec ; in dry ; in person
        iop	2	in two ; inpatient last ; inpt end ; inq ; insist ; intervention ; iop min ; iop on
        iop	2	iop schedul ; iop that ; iop then ; irritabl ; is <night> ; is breath ; is convinc ; is fiv
        iop	2	is her ; is nin ; is nobody ; is weed ; isnt a ; isnt on ; issu <need> ; it bother
        iop	2	it doesnt ; it ever ; it ive ; it lik ; it whil ; its <bodypart> ; its <month> ; its <stiff>
        iop	2	its cocain ; its how ; its jun ; its ketamin ; its one ; its tight ; ive <ask> ; ive <give>
        iop	2	ive ask ; january with ; jittery ; job off ; job so ; job to ; joint ; joshu <outdoors>
        iop	2	joshu tre ; judg put ; jun 0 ; junt con ; just <count> ; just <stimulant> ; just being
        iop	2	just cok ; just dont ; just pot ; just thi ; just willpow ; k sinc ; keel ; keel over
        iop	2	keep count ; keep going ; kept a ; kid by ; kid gav ; knot ; kratom ; kratom tea
        iop	2	la <cannabis> ; la <goodbye> ; la <job> ; la abuel ; la control ; la cuadril ; la desped
        iop	2	la farmaci ; la llam ; la noven ; la par ; la pizc ; la supervisor ; la unic ; la vis ; lab
        iop	2	label ; lack is ; lad thi ; lagun ; larg <pet> ; larg animal ; las <home> ; las <key>
        iop	2	las carn ; las fiesta ; las llav ; las madr ; las tacha ; last nam ; law student ; layof
        iop	2	layof in ; le vayan ; lean on ; leav em ; lectur me ; legal no ; lemon ; lemonad
        iop	2	lik counsel ; lik most ; lik peopl ; lik som ; lik twic ; limpi en ; limpi la ; lin told
        iop	2	list with ; littl brother ; llegu a ; lo mio ; lo neg ; load and ; loan ; local <money>
        iop	2	lock with ; long <hold> ; long and ; longshoreman ; look forward ; los <colleague>
        iop	2	los <stop> ; los caballero ; los dej ; los llev ; los part ; los sab ; los thi
        iop	2	lost <amount> ; lost two ; lov to ; lunch two ; m / ; m <law> ; m <seizure> ; m <tool>
        iop	2	m adderal ; m cart ; m inject ; m singl ; m tak ; machet que ; mad him ; mai ; mak about
        iop	2	mal per ; malibu on ; man plumb ; manan se ; manejan ; marc ; march a ; marketplac plan
        iop	2	mat si ; math ; mattres ; may en ; may me ; mayb fiv ; md clear ; me <drug> ; me <insurance>
        iop	2	me <start> ; me acab ; me apunt ; me cobran ; me convien ; me do ; me mom ; me pong
        iop	2	me preocup ; me recomiendan ; me suelt ; mean a ; meantim ; medic brought ; meeting no ; mem
        iop	2	memorial ; men group ; met coc ; meth keep ; mg stabl ; mg to ; mgr res ; mi <treatment>
        iop	2	mi internamient ; mi muj ; mi nen ; mi nin ; mi propi ; mid <school> ; mil ; mil por
        iop	2	min now ; min to ; minut my ; mis <friend> ; mis cuat ; mis it ; mis shift ; mo <past>
        iop	2	mo on ; mol ; mon ask ; monday im ; money for ; monst ; month id ; month only ; mormon
        iop	2	morning befor ; morning only ; mot ant ; mot desd ; moth isnt ; moth now ; mov in ; mow
        iop	2	muj dic ; mva ; my <amount> ; my <opioid> ; my build ; my coin ; my eye ; my great
        iop	2	my health ; my lab ; my whol ; my wil ; myself befor ; myself sinc ; n a ; nadi q ; nail
        iop	2	near <home> ; near hom ; near torranc ; neck is ; neg <phone> ; neg screen ; neurologist cal
        iop	2	nev <think> ; nev thre ; new <partner> ; new <year> ; new year ; next on ; ni par ; ni segur
        iop	2	ni ~<key> ; ni ~papel ; niet 0 ; night a ; night but ; night janitor ; night last
        iop	2	night one ; night ther ; nin to ; nino mi ; nite ; nitrou sinc ; no <school> ; no big
        iop	2	no caer ; no fund ; no meth ; no necesit ; no need ; no oth ; no psych ; nobody <need>
        iop	2	nobody who ; non and ; norc ; not <eat> ; not <home> ; not <medicine> ; not <money>
        iop	2	not even ; not every ; not head ; not thi ; not why ; notch ; noth ; noth aft ; noth at
        iop	2	noth but ; noth left ; now id ; now that ; now vomit ; nuc en ; nunc habi ; nurs <home>
        iop	2	nurs hom ; och <count> ; och mil ; oct ; octob 0 ; of <appointment> ; of <cannabis>
        iop	2	of <headface> ; of <week> ; of any ; of april ; of embarrassment ; of end ; of enrollment
        iop	2	of night ; of park ; of ros ; of suicid ; of week ; off 0 ; off <moment> ; off and
        iop	2	off meth ; oficina de ; ofrecen ; oil <outdoors> ; oil field ; old and ; old crowd ; old has
        iop	2	old who ; on curb ; on earth ; on edibl ; on googl ; on in ; on memorial ; on night
        iop	2	on septemb ; on weekday ; one <container> ; one <stimulant> ; one random ; one soul
        iop	2	one too ; only <clinician> ; only but ; only he ; only outpatient ; only thing ; only vet
        iop	2	onset ; onset 0 ; or 0 ; or clos ; or sat ; orientacion ; oth fami ; otr <day> ; our littl
        iop	2	our twin ; out <day> ; out jun ; out sunday ; outpatient aft ; outpt or ; outsid referral
        iop	2	over <phone> ; own <consume> ; own <pet> ; own bed ; own md ; padrin y ; pag un ; pag y
        iop	2	paper cam ; par <crowd> ; par ant ; par no ; par rend ; par uno ; parent clas ; parent plan
        iop	2	parent work ; park del ; parti sinc ; pas enterramo ; past his ; pcp 0 ; peel ; pelot
        iop	2	pen that ; pen with ; peopl go ; peopl lik ; peopl now ; per se ; per si ; peric par
        iop	2	peric y ; permis ; permis ni ; pes par ; physical ; physician assistant ; pid nuev ; pil out
        iop	2	pint ; pint at ; pip de ; pistol de ; pizc y ; pk ; plac at ; plac want ; platic par
        iop	2	play bridg ; pls ; pok ; polv ; pop for ; popper ; por <day> ; por <job> ; por dia
        iop	2	porch light ; prep ; prescot on ; prescrib to ; pretrial ; prevention <crowd>
        iop	2	privat practic ; prof ; prog ; prog in ; program by ; program say ; program to ; program two
        iop	2	program wher ; proof ; pt wif ; pto left ; pued <stop> ; puf ; pul <breath> ; pul air ; pur
        iop	2	que <ask> ; que empiez ; que por ; que quisier ; que sigu ; que siquier ; qued atra ; quej
        iop	2	question every ; questionnair ; quier grup ; quiet my ; quiet part ; quit she ; quot $ ; rak
        iop	2	ram ; rath do ; re outpt ; re park ; re which ; re your ; real <write> ; real addict
        iop	2	recomiendan ; refer 0 ; rehab and ; releas me ; reloj ; rent money ; res 0 ; resi clt
        iop	2	resi last ; residential in ; reviv ; ribbon ; rig <drive> ; rins ; rn <stimulant> ; robert
        iop	2	roof ; roof cant ; roomi ; rotation ; run aft ; sab y ; sag ; salg ; salg de ; saludo desd
        iop	2	sam nit ; sam sentenc ; santiag de ; sap eval ; saturday aft ; scar me ; sch ; schedul +
        iop	2	school no ; school outpatient ; scoot ; script for ; scrub ; scrub the ; se <money>
        iop	2	se duermen ; se meti ; se sient ; sea <wait> ; sea qued ; seat in ; see any ; see i
        iop	2	seen it ; sei vec ; self <consume> ; self <kill> ; self <order> ; self harm ; seman 0
        iop	2	seman dic ; seman nunc ; seman par ; semana sin ; semestr ; sept ; sept 0 ; septemb and
        iop	2	ser que ; seren ; seriou ; several x ; sew ; she do ; she hat ; she only ; shed kil ; shor
        iop	2	should als ; should talk ; si me ; sign me ; simi ; simp not ; sin <consume>
        iop	2	sin <insurance> ; sin <try> ; sin aseguranz ; sinc colleg ; sinc final ; sinc mov
        iop	2	singl dad ; sintoma ; siquier ; siquier con ; sit in ; six the ; sle ; sleep two ; sleepy
        iop	2	slip ; smok every ; smok lik ; smok that ; sneak <stimulant> ; snow con ; so <money>
        iop	2	so <treatment> ; so mad ; so twic ; soak ; sob on ; sob want ; sobran ; sobri y ; sobrin y
        iop	2	sol ; sol le ; sol tom ; sol y ; sol yo ; solit a ; som <crowd> ; som <year> ; som group
        iop	2	som weeknight ; som year ; somebody and ; someon in ; someth 0 ; someth thre ; somewher is
        iop	2	son <amount> ; son <stimulant> ; son com ; son doesnt ; son meth ; soon die ; soul who
        iop	2	soy mam ; spe about ; spe is ; spic <consume> ; spirit ; sponsor befor ; sponsor say
        iop	2	sponsor that ; sponsor the ; spook ; spoon ; sport good ; spr but ; spring for ; squad
        iop	2	st <stimulant> ; stair today ; station in ; stay end ; stay just ; stay someplac ; step
        iop	2	step back ; step out ; stil i ; stil liv ; stil think ; stil want ; stock ; straight int
        iop	2	street adderal ; strol ; stubborn ; suggest ; suicidal thought ; summer back ; supervision
        iop	2	sus <count> ; sx ~<clinician> ; sx ~pcp ; tacha en ; tail ; tak mushroom ; tak off ; taken
        iop	2	tambien y ; tard a ; teach and ; teach knif ; teach you ; tel is ; ten tim ; ten yrs
        iop	2	tenemo segur ; teng segur ; termin su ; test for ; test neg ; texa with ; text my ; th
        iop	2	th <school> ; th and ; th grad ; th i ; than thre ; that <photo> ; that <stop> ; that about
        iop	2	that enough ; that ever ; that hav ; that honest ; that in ; that lik ; that real ; that run
        iop	2	that when ; the <sad> ; the appeal ; the baggi ; the ballgam ; the big ; the bon ; the bottl
        iop	2	the box ; the claw ; the cohort ; the even ; the extension ; the food ; the gat ; the glov
        iop	2	the gras ; the head ; the k ; the lawy ; the next ; the niner ; the oxy ; the rafter
        iop	2	the remain ; the respit ; the saving ; the servic ; the sheet ; the sight ; the sou
        iop	2	the teeth ; the thing ; the wheel ; the ~<insurance> ; the ~insuranc ; them down ; them thi
        iop	2	then dont ; then me ; then no ; then on ; then wait ; then what ; ther not ; ther told
        iop	2	therapist and ; therapist said ; therapy for ; they <fall> ; they <stop> ; they approv
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
        iop	2	two dollar ; two margarita ; tx want ; typ from ; uas x ; ultim me ; un <angry>
        iop	2	un internamient ; un ladril ; un litr ; una <alone> ; una cervez ; una cuanta ; una sol
        iop	2	unaid ; unaid no ; unic ; unic <trade> ; unic cociner ; unic que ; uno tre ; up <soon>
        iop	2	up <treatment> ; use adderal ; uso peric ; usted en ; utah on ; varia ; vay a ; vecin que
        iop	2	veint ano ; vend la ; verd ; vez en ; vid me ; viend el ; viern despu ; viol ; vuelt en
        iop	2	vyvans and ; wal in ; walk out ; want clas ; want week ; want what ; was <drive>
        iop	2	was <insurance> ; was every ; was march ; watch a ; watch them ; watch to ; way that
        iop	2	we both ; we shar ; we want ; wed 0 ; wedding ; weed at ; weed is ; weed most ; week but
        iop	2	week mayb ; week off ; week out ; weekend for ; weekend turn ; weekend when ; went away
        iop	2	wer <clean> ; what <moment> ; what exist ; what his ; whatev <continue> ; whatev fre ; whatv
        iop	2	wher u ; which <clothes> ; which <take> ; which evening ; which turn ; whippet ; who <hold>
        iop	2	who doesnt ; whod watch ; whol history ; wif count ; wif got ; wil <fire> ; wil fir
        iop	2	win most ; wis ; with <emergency> ; with <record> ; with f ; with parent ; within
        iop	2	without any ; wk is ; wks from ; wks no ; wont <hold> ; wont hold ; wor ; work comput
        iop	2	worri ; writ so ; writ them ; wrong <phone> ; wrong ext ; wrot a ; xanax 0 ; y <ask>
        iop	2	y cuatr ; y de ; y pa ; y pic ; y vuelv ; y/o ; ya es ; year has ; year i ; year or
        iop	2	yo vend ; you <give> ; you <go> ; you <money> ; you got ; you out ; your <colleague>
        iop	2	your friend ; your own ; yr ; yr <partner> ; yr and ; yr wif ; zolpidem ; zombi ; zombi en
        iop	2	~<alone> <week> ; ~<amount> ~<night> ; ~<amount> ~as ; ~<amount> ~tim ; ~<clinician> ~<say>
        iop	2	~<consume> ~<pill> ; ~<count> ~<day> ; ~<day> at ; ~<drive> ~off ; ~<leave> ~<day>
        iop	2	~<lock> ~up ; ~<order> ; ~<partner> in ; ~<phone> ~<stranger> ; ~<phone> ~or ; ~<sedative> i
        iop	2	~<seizure> from ; ~<stimulant> <take> ; ~<stop> on ; ~<stop> ~su ; ~<take> ~a
        iop	2	~<treatment> has ; ~as ~a ; ~away ~for ; ~board ; ~burn ; ~check ; ~check ~in ; ~cry
        iop	2	~daught ; ~eight ; ~food ; ~intern porqu ; ~lock ~up ; ~meth ; ~much ; ~much ~as ; ~nev
        iop	2	~no ~noth ; ~papel y ; ~payrol ; ~said ; ~send ; ~the ~board ; ~the ~policy ; ~through
        iop	2	~thur ; ~tim ~a ; ~to ~talk ; ~zoom ~or
        iop	1	*about.1 ; *abstinent.0:historical ; *age.0 ; *ago.1 ; *conflict.9 ; *duration.0
        iop	1	*frequency.0 ; *frequency.0:hypothetical ; *hallucination.9:other_experiencer
        iop	1	*heavy.0:other_experiencer ; *pregnancy.0:other_experiencer ; *relief.1
        iop	1	*residentialDone.0:historical ; *started.0:other_experiencer ; *thirdParty.0 ; *vendor.0
        iop	1	*violence.9:historical ; *wantsToQuit.0:hypothetical ; *withdrawalSign.0:other_experiencer
        iop	1	+ <drug> ; + <partner> ; + <treatment> ; + his ; / night ; 0 <die> ; 0 ask ; 0 com
        iop	1	0 grandkid ; 0 its ; 0 mil ; 0 pls ; 0 the ; 0 thousand ; 0 toddler ; 0 ua ; 0 without ; 0 x
        iop	1	<afraid> <friend> ; <afraid> <money> ; <afraid> one ; <alcohol> <alone>
        iop	1	<alcohol> <official> ; <alcohol> <withdrawal> ; <alcohol> hac ; <alone> <daytime>
        iop	1	<alone> <eat> ; <alone> <give> ; <alone> <money> ; <alone> <say> ; <alone> a ; <alone> for
        iop	1	<alone> y ; <always> <container> ; <always> <order> ; <always> <photo> ; <always> <trade>
        iop	1	<always> cuant ; <always> eso ; <always> x ; <amount> <caretaking> ; <amount> d
        iop	1	<amount> for ; <amount> has ; <amount> ive ; <amount> list ; <amount> por ; <amount> tim
        iop	1	<amount> ya ; <angry> in ; <angry> she ; <appointment> <furniture>
        iop	1	<appointment> <hospital> ; <appointment> <leave> ; <appointment> on ; <appointment> til
        iop	1	<ask> <chestheart> ; <ask> <drive> ; <ask> <job> ; <ask> nuev ; <asleep> a ; <asleep> fin
        iop	1	<asleep> la ; <asleep> no ; <asleep> over ; <blood> <happy> ; <blood> to ; <blood> twic
        iop	1	<bodypart> <hot> ; <bodypart> <write> ; <bodypart> flat ; <bodypart> izq ; <bodysound> and
        iop	1	<breath> 0 ; <breath> <kin> ; <build> <blade> ; <build> <happy> ; <build> and
        iop	1	<buy> <furniture> ; <buy> for ; <buy> our ; <calm> <goodbye> ; <calm> <home> ; <calm> her
        iop	1	<cannabis> <give> ; <cannabis> n ; <cannabis> toda ; <caretaking> ; <caretaking> <eat>
        iop	1	<caretaking> <outdoors> ; <caretaking> ni ; <chestheart> <kill> ; <chestheart> a
        iop	1	<chestheart> been ; <chestheart> sinc ; <child> <clinician> ; <child> <day> ; <child> <hear>
        iop	1	<child> <rail> ; <child> <town> ; <child> but ; <child> rol ; <child> usa ; <church> <leave>
        iop	1	<church> bel ; <clinician> <official> ; <clinician> <shake> ; <clinician> in
        iop	1	<clothes> <kill> ; <clothes> <kin> ; <clothes> <play> ; <clothes> on ; <clothes> out
        iop	1	<clothes> over ; <clothes> y ; <clothes> you ; <colleague> van ; <color> so
        iop	1	<consume> <always> ; <consume> <asleep> ; <consume> a ; <consume> en ; <consume> its
        iop	1	<consume> los ; <consume> or ; <consume> that ; <consume> thi ; <continue> <go>
        iop	1	<continue> <hear> ; <continue> <pill> ; <continue> a ; <continue> ahi ; <continue> an
        iop	1	<continue> de ; <count> <ask> ; <count> <hit> ; <count> en ; <count> on ; <crowd> 0
        iop	1	<crowd> <hit> ; <crowd> <past> ; <crowd> <start> ; <crowd> <week> ; <crowd> cant
        iop	1	<crowd> near ; <crowd> should ; <crowd> wer ; <day> <fire> ; <day> <key> ; <day> <pain>
        iop	1	<day> <stimulant> ; <day> con ; <day> de ; <day> fueron ; <day> long ; <day> noma
        iop	1	<day> nunc ; <day> per ; <day> x ; <daytime> which ; <die> <furniture> ; <die> <leave>
        iop	1	<die> <withdrawal> ; <die> is ; <die> that ; <drive> <remember> ; <drive> <room>
        iop	1	<drive> sinc ; <drug> <count> ; <drug> or ; <eat> <cannabis> ; <eat> <sad> ; <eat> <think>
        iop	1	<emergency> <go> ; <emergency> <home> ; <emergency> <opioid> ; <emergency> noma
        iop	1	<emergency> on ; <feel> <chestheart> ; <feel> <fire> ; <feel> <shame> ; <feel> <week>
        iop	1	<feel> anyth ; <feel> in ; <fire> <day> ; <fire> <outdoors> ; <fire> <think>
        iop	1	<friend> <rope> ; <friend> en ; <friend> sam ; <furniture> 0 ; <furniture> <count>
        iop	1	<furniture> <hospital> ; <furniture> del ; <furniture> each ; <furniture> over
        iop	1	<give> <drug> ; <give> <play> ; <give> <try> ; <give> all ; <give> and ; <give> i
        iop	1	<give> mi ; <give> par ; <go> <soon> ; <go> <trust> ; <go> acros ; <go> along ; <go> as
        iop	1	<go> by ; <go> la ; <goodbye> <amount> ; <goodbye> <school> ; <goodbye> <week> ; <goodbye> a
        iop	1	<happy> <clean> ; <happy> <play> ; <headface> <hear> ; <headface> <smell> ; <headface> cle
        iop	1	<headface> if ; <headface> sinc ; <hear> <night> ; <hear> <opening> ; <height>
        iop	1	<height> <build> ; <height> <last> ; <height> <put> ; <height> lik ; <hold> <stranger>
        iop	1	<home> 0 ; <home> <appointment> ; <home> <caretaking> ; <home> con ; <home> fin ; <home> has
        iop	1	<home> is ; <homeless> resident ; <hospital> <wait> ; <hospital> <write> ; <hospital> plan
        iop	1	<hospital> was ; <hot> per ; <illness> and ; <illness> at ; <illness> sinc
        iop	1	<insurance> <count> ; <insurance> by ; <insurance> i ; <intoxicated> 0 ; <intoxicated> so
        iop	1	<intoxicated> the ; <job> <go> ; <job> <medicine> ; <job> <pet> ; <job> ful ; <job> lo
        iop	1	<job> so ; <key> <law> ; <key> <see> ; <kill> <drive> ; <kill> <home> ; <kill> <night>
        iop	1	<kill> <rope> ; <kill> <stimulant> ; <kin> <eat> ; <kin> <furniture> ; <kin> <give>
        iop	1	<kin> <go> ; <kin> <seizure> ; <kin> <stop> ; <kin> el ; <kin> ~<height>
        iop	1	<kin> ~<withdrawal> ; <last> <alcohol> ; <last> <eat> ; <last> <kin> ; <law> <fall>
        iop	1	<law> <intoxicated> ; <law> <write> ; <leave> <cannabis> ; <leave> <hospital> ; <leave> el
        iop	1	<leave> out ; <leave> til ; <limp> ; <lock> <month> ; <lock> the ; <media> <go>
        iop	1	<media> about ; <moment> <last> ; <moment> <outdoors> ; <moment> <see> ; <moment> <trust>
        iop	1	<moment> se ; <money> <container> ; <money> <daytime> ; <money> <happy> ; <money> <shake>
        iop	1	<money> im ; <money> out ; <money> un ; <month> <amount> ; <month> <bodypart>
        iop	1	<month> <phone> ; <month> <pill> ; <month> <tool> ; <month> <trade> ; <month> con
        iop	1	<month> p ; <month> which ; <need> $ ; <need> <clinician> ; <need> <kill> ; <need> <school>
        iop	1	<need> <stimulant> ; <need> bajarl ; <need> lo ; <need> someplac ; <needle> <bodypart>
        iop	1	<needle> and ; <night> <breath> ; <night> <need> ; <night> a ; <night> do ; <night> o
        iop	1	<night> ok ; <night> onc ; <night> one ; <official> <law> ; <official> <partner>
        iop	1	<official> no ; <opening> <furniture> ; <opening> <go> ; <opening> en ; <opioid> <emergency>
        iop	1	<opioid> mayb ; <opioid> por ; <order> <past> ; <order> from ; <outdoors> <past>
        iop	1	<outdoors> <write> ; <outdoors> and ; <pain> <job> ; <pain> real ; <palecolor> <clothes>
        iop	1	<palecolor> <photo> ; <palecolor> <week> ; <partner> <asleep> ; <partner> <cannabis>
        iop	1	<partner> <law> ; <partner> did ; <partner> from ; <partner> good ; <partner> sinc
        iop	1	<partner> we ; <partner> ~<seizure> ; <past> <die> ; <past> dv ; <past> lik ; <past> wont
        iop	1	<pet> 0 ; <pet> <drug> ; <pet> <hospital> ; <pet> <pet> ; <pet> <room> ; <pet> had
        iop	1	<phone> <job> ; <phone> back ; <phone> me ; <phone> ni ; <photo> <count> ; <photo> <drive>
        iop	1	<photo> from ; <photo> out ; <pill> <month> ; <play> + ; <play> <last> ; <play> <sad>
        iop	1	<play> <year> ; <play> una ; <promise> <hear> ; <promise> <take> ; <promise> <write>
        iop	1	<promise> by ; <put> <alcohol> ; <record> at ; <record> neg ; <relapse> at
        iop	1	<relapse> prevention ; <room> <opening> ; <room> <put> ; <room> <soon> ; <room> are
        iop	1	<room> hav ; <sad> <friend> ; <sad> <job> ; <sad> <phone> ; <sad> com ; <sad> not
        iop	1	<sad> per ; <say> <outdoors> ; <say> <put> ; <say> <try> ; <say> all ; <say> lin
        iop	1	<school> <friend> ; <school> en ; <school> rn ; <school> she ; <school> would
        iop	1	<sedative> <kin> ; <sedative> <past> ; <sedative> for ; <see> <intoxicated> ; <see> <law>
        iop	1	<see> <photo> ; <see> i ; <see> myself ; <see> no ; <see> que ; <shame> <amount>
        iop	1	<shame> <happy> ; <shame> <write> ; <smell> ; <sober> <die> ; <sober> <insurance>
        iop	1	<sober> de ; <sober> with ; <soon> <write> ; <start> ; <start> <think> ; <start> of
        iop	1	<stiff> <amount> ; <stiff> <moment> ; <stimulant> / ; <stimulant> 0 ; <stimulant> <day>
        iop	1	<stimulant> <friend> ; <stimulant> <past> ; <stimulant> between ; <stimulant> desd
        iop	1	<stimulant> ell ; <stimulant> he ; <stimulant> im ; <stimulant> me ; <stimulant> rough
        iop	1	<stimulant> self ; <stimulant> sin ; <stimulant> sinc ; <stop> 0 ; <stop> <soon>
        iop	1	<stop> <stimulant> ; <stop> by ; <stop> my ; <stop> sus ; <stranger> <opioid>
        iop	1	<stranger> but ; <stranger> noth ; <take> <emergency> ; <take> <medicine> ; <take> <month>
        iop	1	<take> <phone> ; <take> <soon> ; <take> no ; <take> ~a ; <think> <die> ; <think> <fire>
        iop	1	<think> <outdoors> ; <think> just ; <think> lik ; <threat> <amount> ; <tool> sinc
        iop	1	<town> <caretaking> ; <town> <job> ; <town> <need> ; <town> <play> ; <town> has
        iop	1	<trade> <outdoors> ; <trade> if ; <treatment> 0 ; <treatment> <give>
        iop	1	<treatment> <insurance> ; <treatment> <outdoors> ; <treatment> <tool>
        iop	1	<treatment> <treatment> ; <treatment> her ; <treatment> if ; <treatment> inf
        iop	1	<treatment> is ; <treatment> isnt ; <treatment> nad ; <treatment> plac ; <treatment> sam
        iop	1	<treatment> within ; <treatment> ~<opioid> ; <trust> <asleep> ; <trust> <calm> ; <trust> you
        iop	1	<unreal> for ; <vendor> <record> ; <wait> uno ; <wait> ya ; <water> <eat> ; <water> <hear>
        iop	1	<water> <law> ; <water> or ; <water> pol ; <week> <colleague> ; <week> <crowd>
        iop	1	<week> <hit> ; <week> <pet> ; <week> me ; <week> sinc ; <week> ther ; <withdrawal> <stop>
        iop	1	<write> <money> ; <write> <smell> ; <write> <stimulant> ; <write> til ; <year> <kin>
        iop	1	<year> <official> ; <year> noth ; <year> or ; <year> par ; <year> was ; a <afraid>
        iop	1	a <night> ; a <seizure> ; a ban ; a bend ; a birthday ; a breakup ; a campu ; a cent
        iop	1	a chapel ; a chat ; a com ; a court ; a dent ; a facility ; a feed ; a fre ; a gas ; a girl
        iop	1	a group ; a landscap ; a lat ; a lineman ; a mam ; a meet ; a minut ; a monst ; a nephew
        iop	1	a rato ; a roof ; a seizur ; a story ; a student ; a tractor ; a trumpet ; a vec ; a voic
        iop	1	a weekend ; a ~<amount> ; a ~hospital ; about <day> ; about east ; about four ; acid and
        iop	1	adentr y ; adic ; aetn ppo ; afford a ; afraid of ; aft 0 ; aft <clinician> ; aft <last>
        iop	1	aft <partner> ; aft <stimulant> ; aft doing ; aft hrs ; aft last ; aft me ; aft my ; aft new
        iop	1	aft night ; aft we ; agar con ; aged ; agency has ; aguant ya ; aid quit ; al <friend>
        iop	1	al <town> ; al corre ; al lleg ; al otr ; al per ; alg grati ; alg se ; all over ; all tim
        iop	1	alumn ; alumn de ; am look ; an <emergency> ; an <medicine> ; an entir ; and <clinician>
        iop	1	and <need> ; and ate ; and four ; and half ; and lov ; and only ; and sob ; and sunday
        iop	1	and very ; and want ; and wouldnt ; and you ; any even ; any hour ; anyth for ; anyth ive
        iop	1	anywher i ; apartment has ; appreciat ; are don ; are hard ; are mak ; arent <money>
        iop	1	arizon ; around that ; as <see> ; as <take> ; as seen ; at <give> ; at <year> ; at fifty
        iop	1	at hosp ; at my ; at party ; aun ; autoriz ; away <play> ; azul ; baby down ; bachelor party
        iop	1	back <day> ; back bow ; back hom ; back so ; bad part ; badg ; bar and ; bar say
        iop	1	be <hospital> ; be com ; be treat ; becaus <kin> ; becaus <room> ; becaus shed ; bed each
        iop	1	bed i ; bedroom with ; been <write> ; been year ; beer at ; beer when ; begin aft ; behind
        iop	1	behind my ; bel for ; besid me ; between <amount> ; bibl ; bien de ; bien per ; bit of
        iop	1	bloom ; blu one ; bos wil ; both the ; bowl sunday ; box i ; boyfriend in ; braz izq
        iop	1	break i ; break up ; broth drank ; bunk 0 ; buoy ; but nev ; but that ; buy a ; by fri
        iop	1	by lunch ; by zoom ; cad cuant ; cal re ; calend and ; calific ; calv ; cancel me ; car was
        iop	1	card <always> ; card every ; carn ; carn asad ; carnicer ; carpet is ; cart a ; casi me
        iop	1	caso ; catch myself ; cent 0 ; cent in ; cer la ; cerebral <illness> ; cerebral palsy
        iop	1	cervecita viend ; cha by ; cheap ; cheap kind ; chef say ; chest has ; chest sinc ; chest to
        """
}
