extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	folk ; for <calm> ; for <church> ; for cok ; for eleven ; for year ; fork ; found down
        detox	1	found us ; four bottl ; four hour ; four mor ; fourteen a ; fri ; fri sun ; from <past>
        detox	1	from befor ; from ohi ; front ; fue heroin ; fue la ; fuimo ; ful <seizure> ; ful on
        detox	1	fum 0 ; funeral and ; funeral hom ; g <opioid> ; g dai ; g fent ; gallo de ; gallop
        detox	1	garden and ; gas station ; gav street ; get her ; get off ; gf ; gift ; gin a ; globo
        detox	1	go anywher ; go sit ; goe in ; golp el ; gon <say> ; gon int ; gon lie ; gon off ; gon the
        detox	1	good morn ; got down ; got your ; gota de ; gracia por ; grap ; grigi ; grit que ; groggy
        detox	1	gues at ; gurg snor ; gust el ; gut ; guy got ; h <pet> ; h cow ; ha <asleep> ; ha dorm
        detox	1	hac <amount> ; hac rat ; had <amount> ; had som ; half ; half gallon ; hand and
        detox	1	has <intoxicated> ; has <need> ; has drunk ; has gon ; has medicar ; has said ; hasnt had
        detox	1	hast de ; hay ; he ; he <eat> ; he <shake> ; he <take> ; he bought ; he can ; he cant
        detox	1	he dorm ; he figur ; he hard ; he hasnt ; he hid ; he shoot ; he wont ; head keep
        detox	1	health nurs ; heavy ; hen ; her <headface> ; her <pill> ; her bed ; her chest ; her head
        detox	1	her mind ; her nos ; her oxycodon ; her pil ; her tongu ; her ~moth ; herman llam
        detox	1	heroin a ; heroin addict ; heroin and ; heroin qd ; hes ; hes <breath> ; hes <limp>
        detox	1	hes <past> ; hes drunk ; hes lying ; hes only ; hes our ; hes pick ; hes polit ; hes used
        detox	1	hes warm ; hieler ; hij est ; hij no ; him in ; him sleep ; his <asleep> ; his <rope>
        detox	1	his <say> ; his brandy ; his cheek ; his lap ; his second ; his stuf ; his valium
        detox	1	his word ; hit with ; homecom ; honest dont ; hospic nurs ; hospital told ; hous on
        detox	1	hous party ; how id ; hoy amaneci ; hoy bien ; hoy si ; human <continue> ; human again
        detox	1	hx 0 ; i <kill> ; i <rarely> ; i <seizure> ; i <tired> ; i bil ; i blew ; i did ; i dos
        detox	1	i gag ; i grew ; i kil ; i laugh ; i spend ; i won ; i ~<clean> ; i ~cant ; i ~dri ; iba a
        detox	1	iced tea ; id <seizure> ; if ~ther ; im <amount> ; im <home> ; im <job> ; im <sick>
        detox	1	im <tired> ; im no ; im on ; im sneez ; im stand ; in 0 ; in <fluid> ; in band ; in monopo
        detox	1	in w/d ; in ~icu ; inmat ; instal ; internet ; internet say ; iop in ; is addict
        detox	1	is drench ; is fix ; is rn ; it <build> ; it <soon> ; it again ; it drop ; it possibl
        detox	1	ito ; its no ; its ten ; ive arrang ; ive said ; jal ; jit ; joint <key> ; jump and
        detox	1	jump at ; junior yr ; just <sad> ; just didnt ; just wait ; keep his ; ketamin and
        detox	1	kick and ; kick fent ; kickbal ; kid i ; kind <palecolor> ; kitchen all ; knock on ; knot
        detox	1	l and ; la <illness> ; la <money> ; la <pill> ; la ambulanci ; la cervez ; la clinic
        detox	1	la desintoxicacion ; la hidrocodon ; la loteri ; la madrug ; la manan ; la pandemi
        detox	1	la pastil ; la pelicul ; la plant ; la tia ; la tin ; label his ; ladder ; laps
        detox	1	las <alcohol> ; las <opioid> ; las <promise> ; las compr ; las gracia ; late she ; law on
        detox	1	lax ; ld ; le ; le <pain> ; le <put> ; le <see> ; le <take> ; le agar ; le fue ; le pus
        detox	1	le ven ; least a ; leav ; lech y ; leg bicycl ; let a ; letter so ; licens ; licens and
        detox	1	lid ; lift her ; lik <hot> ; lik a ; lik candy ; lik dim ; lik id ; lik im ; lik off
        detox	1	lik onc ; lik penni ; lik thi ; lin bf ; lin going ; lin on ; littl airplan ; liv enzym
        detox	1	llev dos ; lo fum ; lo quier ; lock it ; lockdown ; lockup ; lol jk ; lonch
        detox	1	long <outdoors> ; long beach ; look und ; los <opioid> ; los juev ; los nieto ; los ojito
        detox	1	lost his ; loteri ; lug ; lun a ; lunch ; lunch and ; lunest ; m <partner> ; m wif
        detox	1	maestr de ; maiz ; mak <hit> ; mak beat ; mal in ; mami ; manan le ; manan vomit ; mand el
        detox	1	manual ; may <appointment> ; may visit ; md 0 ; me <awake> ; me <height> ; me <opioid>
        detox	1	me <order> ; me <shake> ; me befor ; me dijeron ; me fue ; me levant ; me narcan
        detox	1	me until ; meal ; medi <container> ; medic ; mejor en ; mensaj de ; metadon 0 ; meth 0
        detox	1	meti ; mezcal y ; mg <amount> ; mg <need> ; mg want ; mi <job> ; mi client ; mi expedient
        detox	1	mi mar ; mi tio ; microphon ; min per ; minut ago ; minut and ; mis my ; mism <go> ; mitad
        detox	1	mo <say> ; mom at ; mom quit ; monday and ; monopo ; monopo and ; morn until ; most every
        detox	1	most week ; mouth has ; mouth is ; much he ; mumbl ; mural ; must complet ; my <lock>
        detox	1	my <see> ; my bathroom ; my dead ; my forearm ; my hid ; my job ; my nerv ; my night
        detox	1	my pain ; my problem ; my school ; my thre ; my twin ; my valium ; my watch ; my week
        detox	1	my ~cousin ; myself for ; n ; n all ; naloxon reversal ; nam + ; nam of ; nam yet
        detox	1	narcan el ; narcan sun ; near the ; necesitamo ; need ; need advic ; negoci ; neighbor cal
        detox	1	nerv pil ; nev again ; nev happen ; ngl ; ni <say> ; night a ; night going ; night tech
        detox	1	night without ; nip ; nit 0 ; nit sinc ; no <night> ; no la ; no sit ; no suelt ; no ten
        detox	1	no xanax ; no ~<confused> ; no ~confusion ; no ~ha ; nobody answer ; noc ; noch con ; noon
        detox	1	noon if ; normal aft ; not had ; not ill ; not nam ; not re ; not sick ; not ther
        detox	1	notic the ; now about ; now becaus ; now buy ; now tak ; nt ; nts <past> ; nts ago
        detox	1	nuev ya ; numb do ; numer en ; numer equivoc ; od <opioid> ; od tue ; of <asleep>
        detox	1	of <write> ; of crown ; of fetty ; of golf ; of lorazepam ; of mom ; of sleep ; off <law>
        detox	1	off adderal ; off day ; off em ; off i ; off no ; off on ; off telegram ; off valium
        detox	1	off without ; offic at ; offic has ; oig que ; ojito ; okay ; old <alcohol>
        detox	1	old <furniture> ; olympic ; on <headface> ; on <home> ; on <needle> ; on chest ; on fetty
        detox	1	on our ; on oxycodon ; on releas ; on subutex ; on xanax ; onc mad ; onc the ; one com
        detox	1	one her ; one i ; one then ; one wont ; only ; only be ; only tim ; ont the ; open at
        detox	1	open her ; open my ; oper del ; or do ; or dont ; or six ; oth half ; our <home>
        detox	1	our <write> ; overnight hom ; own <sedative> ; p ; pacient con ; pack for ; pag <amount>
        detox	1	pandemi ; panic attack ; pap convulsion ; pap le ; papa ; papelito ; papelito de ; papi
        detox	1	parol ; pastilla que ; patch from ; patrol ; pcp offic ; pcp retir ; peg en ; per 0
        detox	1	perc dai ; percocet from ; percocet in ; perfect ; person just ; person ~com ; pictur for
        detox	1	pil 0 ; pil ran ; pinch his ; pink as ; pinot grigi ; pk qd ; plac with ; pleas phon
        detox	1	policy pay ; polish ; polite ; poor ; por <play> ; por mas ; porch now ; possibl to
        detox	1	pour <fluid> ; pour sweat ; powd on ; pref not ; pregunta ; pres bar ; prescrib
        detox	1	prescrib retir ; pressi ; pric of ; privat ; prob ; proces ; program de ; psych <hospital>
        detox	1	pt <take> ; pt <think> ; pt stop ; pued llam ; pul her ; punt de ; purpl what ; pus el
        detox	1	q day ; q su ; qhs ; que <die> ; que <emergency> ; que fue ; que reviv ; que se ; qued
        detox	1	qued dorm ; quien dej ; quier llev ; quier ~hospital ; quij ; quit breath ; quit el
        detox	1	quit for ; radio ; ranch ; rath be ; re <withdrawal> ; re dad ; read the ; real question
        detox	1	recetan ; record her ; red strip ; refrigerator and ; rememb non ; rep ; report a ; reserv
        detox	1	residential and ; respir ; respons ; restles ; restles <bodypart> ; restles leg ; restrain
        detox	1	resum beer ; retir lineman ; reversal ; rib ; rid in ; rink ; rivotril desd ; room 0
        detox	1	roommat he ; rosa ; rous ; row and ; roxi in ; run i ; run lik ; sab me ; sab que
        detox	1	saf way ; sali bien ; salut ; salv ; sam <build> ; sam <stranger> ; sam build ; sam clinic
        detox	1	sam person ; sant <day> ; say ten ; se acab ; se apag ; se jubil ; see children ; seiz in
        detox	1	sel anyth ; seventy one ; shak by ; shal ; shampo ; shar with ; she <count> ; she <leave>
        detox	1	she <lock> ; she breath ; she buy ; she found ; she just ; she set ; ship and ; shiver and
        detox	1	shook him ; shook so ; shook the ; show i ; si hacemo ; si ~le ; sick becaus ; sick in
        detox	1	sign his ; sin cervez ; sinc <hospital> ; sinc <last> ; sinc <photo> ; sinc last ; sinc my
        detox	1	sinc wed ; sinc yesterday ; sinc you ; singl dad ; sink ; sit her ; sleep by ; sleep for
        detox	1	slot ; slow <withdrawal> ; slow tap ; smok heroin ; smok them ; snort blu ; so noth
        detox	1	so we ; soak and ; sob aunt ; sobredosi ; sobrin ya ; soft <hear> ; soft voic
        detox	1	som evening ; som of ; sometim i ; son re ; son una ; son want ; soup down ; speak to
        detox	1	spel ; spel with ; spring ; st and ; start in ; stay at ; steady ; steady and ; steer
        detox	1	stil open ; stil out ; stil run ; stomach in ; stop the ; stop xanax ; strap down
        detox	1	street xanax ; strip ; strip 0 ; strung out ; sub and ; suggest a ; sun aft ; sunday to
        detox	1	supervis ; surt ; sweat + ; sweep up ; tackl box ; tak him ; tak xanax ; tarjet con ; team
        detox	1	temazepam ; temblor ; ten every ; teng <drive> ; teng <insurance> ; teng segur ; tent in
        detox	1	termin la ; terrenc ; terrifi of ; th ; th <always> ; th every ; that fin ; that we
        detox	1	the <crowd> ; the <school> ; the <see> ; the ac ; the ambulanc ; the army ; the bras
        detox	1	the build ; the captain ; the clinton ; the gras ; the group ; the hen ; the ice ; the kil
        detox	1	the leg ; the length ; the let ; the pap ; the pickup ; the rain ; the red ; the ros
        detox	1	the sauc ; the school ; the scotch ; the shak ; the signal ; the snor ; the spac
        detox	1	the train ; the tuesday ; the valium ; the vein ; the walgreen ; the walk ; the work
        detox	1	the ~<alcohol> ; the ~<seizure> ; them <past> ; them befor ; then <remember> ; then anoth
        detox	1	then can ; then i ; then im ; ther <phone> ; ther someth ; ther that ; they <blood>
        detox	1	they <fall> ; they <hit> ; they <rope> ; they cant ; they think ; thi <month>
        detox	1	thing <past> ; thing as ; thing befor ; think he ; thre doctor ; threat ; threat of
        detox	1	through in ; through thre ; tianeptin gas ; tied ; tien <insurance> ; tien los
        detox	1	til <daytime> ; til <furniture> ; til hes ; til i ; tim as ; tim im ; tim me
        detox	1	to <treatment> ; to bedtim ; to deliv ; to dr ; to eighteen ; to guam ; to hand ; to kick
        detox	1	to on ; to pres ; to someon ; to touch ; to town ; to ~quit ; today im ; today wed
        detox	1	tom ayer ; tom las ; tom tequil ; tonight hes ; tonit i ; too and ; took everyth
        detox	1	took som ; torranc ; trabaj de ; track aft ; trag ayer ; trag el ; traig calambr
        detox	1	train in ; treatment in ; tremen asi ; trial ; tuck ; tuv ; twic in ; twic on ; two in
        detox	1	two tallboy ; un <amount> ; un litr ; un lug ; una <always> ; una <media> ; una cart
        detox	1	una entrevist ; una ~cervez ; unbuckl ; unconsciou on ; unic vez ; unles ive ; until a
        detox	1	until thi ; up cal ; up soak ; up swing ; up until ; upright ; urg ; use thi ; used it
        detox	1	used thi ; usted la ; va com ; va par ; va social ; vaci ; ve rata ; vegetabl ; view
        detox	1	vin sin ; visor ; vodk x ; volte los ; w/o a ; w/out ; was <asleep> ; was com ; was high
        detox	1	was off ; was one ; was open ; was sold ; was to ; was wednesday ; we cook ; we could
        detox	1	wear it ; weed ; week ; week left ; week of ; wet the ; what <afraid> ; what <month>
        detox	1	what hes ; what month ; wheel ; wher they ; which <drive> ; which bus ; who <build>
        detox	1	who <go> ; who nev ; whol street ; win bottl ; winter ; wisdom teeth ; with <sedative>
        detox	1	with everyon ; with son ; without <say> ; without them ; wk 0 ; woman on ; wont <stop>
        detox	1	wont nam ; wont quit ; work day ; work im ; would one ; x 0 ; xanax dai ; xanax hac
        detox	1	xanax sinc ; xanax too ; y <take> ; y entonc ; y fri ; y noma ; y termin ; y voy
        detox	1	ya <soon> ; ya est ; ya sab ; ya va ; year plu ; yesterday he ; yet ; yo busc ; yo cre
        detox	1	you <day> ; you or ; your <insurance> ; youv ; yrs i ; ystdy ; ~<always> fue
        detox	1	~<caretaking> ; ~<cold> ; ~<consume> <see> ; ~<consume> su ; ~<emergency> <day>
        detox	1	~<emergency> ~<headface> ; ~<emergency> ~with ; ~<fluid> ~<cold> ; ~<fluid> ~<fluid>
        detox	1	~<headface> y ; ~<headface> ~bitten ; ~<record> ~<seizure> ; ~<record> ~de ; ~<seizure> ni
        detox	1	~<shake> tod ; ~<sick> i ; ~<take> ~her ; ~<treatment> <day> ; ~<treatment> <go>
        detox	1	~<treatment> ~<count> ; ~<withdrawal> <see> ; ~<year> ; ~a ~<furniture> ; ~a ~not
        detox	1	~abstinenci ; ~ambulanc ~with ; ~ano ; ~antecedent ; ~antecedent ~de ; ~beer ; ~bitten
        detox	1	~bitten through ; ~cam ~off ; ~cant ~<stop> ; ~cok ; ~de ~<seizure> ; ~de ~convulsion
        detox	1	~diari fue ; ~dos ; ~dr ; ~drink at ; ~drunk ; ~dry ; ~edg ; ~en ~el ; ~er ; ~i ~skip
        detox	1	~in ~<amount> ; ~jail ; ~just ; ~just ~quit ; ~kid ; ~klonopin ~in ; ~kratom
        detox	1	~la ~<headface> ; ~le ; ~light ; ~lik ; ~me ; ~money ; ~moth ; ~my ~tongu ; ~no ~thought
        detox	1	~od ; ~one ~of ; ~own ; ~ox ; ~ox ~0 ; ~relaps ; ~run and ; ~sam ; ~seizur ~in ; ~shaky
        detox	1	~ten ~<seizure> ; ~the ~edg ; ~the ~wil ; ~tiembl tod ; ~to ~be ; ~tom su ; ~tongu ~bitten
        detox	1	~two ; ~vez ; ~vomit ; ~vomit y ; ~went ; ~wil ~is ; ~with ; ~with ~my ; él <consume>
        detox	-1	*caller.0:other_experiencer ; *iopRequest.0:negated ; *needsHelp.0:hypothetical
        detox	-1	*outpatientDuring.0:hypothetical ; *outpatientWord.0:hypothetical
        detox	-1	*overdose.0:hypothetical ; *phone.0 ; *serviceQuestion.0:historical ; *substance.4
        detox	-1	*treatmentNeed.0 ; *unaided.0 ; *violence.0 ; / no ; 0 <count> ; 0 <day> ; 0 day ; 0 don
        detox	-1	0 for ; 0 modelo ; 0 need ; 0 screen ; 0 whil ; <afraid> <kin> ; <afraid> hel
        detox	-1	<afraid> in ; <afraid> ~<child> ; <alcohol> ; <alcohol> <build> ; <alcohol> <play>
        detox	-1	<alcohol> <withdrawal> ; <alcohol> the ; <alone> 0 ; <alone> <month> ; <alone> los
        detox	-1	<always> <crowd> ; <always> <friend> ; <always> <furniture> ; <always> <moment>
        detox	-1	<always> <stop> ; <always> per ; <amount> <hit> ; <amount> <record> ; <amount> absenc
        detox	-1	<amount> informacion ; <amount> languag ; <amount> las ; <amount> lin ; <amount> milla
        detox	-1	<angry> <amount> ; <angry> <day> ; <appointment> y ; <ask> <amount> ; <ask> <consume>
        detox	-1	<ask> <crowd> ; <ask> us ; <ask> yo ; <asleep> <hold> ; <asleep> <tool> ; <asleep> lik
        detox	-1	<awake> <fluid> ; <blood> <continue> ; <blood> <job> ; <blood> is ; <blood> sinc
        detox	-1	<bodypart> <bodypart> ; <bodypart> all ; <bodypart> just ; <bodypart> lik
        detox	-1	<bodypart> over ; <bodysound> <fall> ; <break> <day> ; <break> his ; <break> my
        detox	-1	<breath> <drive> ; <build> <church> ; <build> <insurance> ; <build> the ; <buy> <record>
        detox	-1	<buy> and ; <buy> off ; <calm> aft ; <calm> her ; <cannabis> but ; <cannabis> he
        detox	-1	<caretaking> <home> ; <caretaking> en ; <chestheart> <day> ; <chestheart> <leave>
        detox	-1	<chestheart> <stiff> ; <chestheart> tatto ; <child> <month> ; <child> <stranger>
        detox	-1	<child> down ; <child> she ; <child> wont ; <church> me ; <clean> <kin> ; <clean> thru
        detox	-1	<clinician> b ; <clinician> had ; <clothes> <color> ; <clothes> <pet> ; <clothes> <wait>
        detox	-1	<cold> <go> ; <colleague> <clinician> ; <colleague> <go> ; <colleague> dont
        detox	-1	<color> <blood> ; <color> is ; <color> to ; <consume> <amount> ; <consume> <breath>
        detox	-1	<consume> <home> ; <consume> <treatment> ; <consume> a ; <consume> at ; <consume> my
        detox	-1	<consume> thos ; <consume> una ; <consume> with ; <container> his
        detox	-1	<continue> <bodysound> ; <continue> <buy> ; <continue> <child> ; <continue> <drive>
        detox	-1	<continue> <emergency> ; <continue> <try> ; <continue> the ; <continue> up
        detox	-1	<count> <stimulant> ; <count> <week> ; <crowd> <amount> ; <crowd> <appointment>
        detox	-1	<crowd> <asleep> ; <crowd> <drug> ; <crowd> <home> ; <crowd> <night> ; <crowd> and
        detox	-1	<crowd> for ; <crowd> just ; <day> <last> ; <day> <partner> ; <day> <sober> ; <day> at
        detox	-1	<day> no ; <day> with ; <daytime> <daytime> ; <daytime> <hold> ; <daytime> <media>
        detox	-1	<die> <withdrawal> ; <drive> + ; <drive> <chestheart> ; <drive> <job> ; <drive> one
        detox	-1	<drug> <furniture> ; <eat> <container> ; <eat> <home> ; <eat> <month> ; <eat> <treatment>
        detox	-1	<eat> for ; <eat> sinc ; <emergency> <night> ; <fall> <bodypart> ; <fall> <room>
        detox	-1	<feel> <alone> ; <feel> <think> ; <feel> <trust> ; <feel> ~<drug> ; <fire> <fluid>
        detox	-1	<fire> <kin> ; <fluid> <continue> ; <furniture> <hold> ; <furniture> <promise>
        detox	-1	<furniture> has ; <furniture> its ; <give> <chestheart> ; <give> <church>
        detox	-1	<give> <insurance> ; <give> <phone> ; <give> and ; <give> nad ; <give> su ; <give> them
        detox	-1	<go> <alcohol> ; <go> <partner> ; <go> <stiff> ; <go> <week> ; <go> bien ; <go> me
        detox	-1	<happy> <write> ; <happy> one ; <headface> <awake> ; <headface> <height>
        detox	-1	<headface> back ; <headface> hav ; <headface> is ; <headface> que ; <hear> 0
        detox	-1	<hear> <clean> ; <hear> <home> ; <hear> <night> ; <hear> <stimulant> ; <hear> <stranger>
        detox	-1	<hear> clr ; <hear> desd ; <hear> en ; <hear> from ; <hear> sinc ; <hear> them
        detox	-1	<hit> <ask> ; <hit> a ; <hit> el ; <hit> for ; <hit> its ; <hold> <stranger> ; <hold> and
        detox	-1	<home> <cold> ; <home> <count> ; <home> up ; <home> with ; <hospital> <sedative>
        detox	-1	<hospital> <stop> ; <illness> <afraid> ; <illness> <seizure> ; <illness> twic
        detox	-1	<insurance> <month> ; <insurance> ca ; <insurance> me ; <insurance> prim
        detox	-1	<intoxicated> off ; <job> best ; <job> no ; <job> that ; <job> with ; <key> <say>
        detox	-1	<kin> <asleep> ; <kin> <blade> ; <kin> <hospital> ; <kin> <tool> ; <kin> <trade>
        detox	-1	<kin> about ; <kin> and ; <kin> con ; <kin> its ; <kin> me ; <kin> y ; <last> <home>
        detox	-1	<law> <consume> ; <law> <count> ; <law> <go> ; <law> <school> ; <law> <stop> ; <law> from
        detox	-1	<law> of ; <law> who ; <law> y ; <leave> <breath> ; <leave> <go> ; <leave> <partner>
        detox	-1	<leave> it ; <leave> nam ; <limp> but ; <medicine> is ; <moment> <day> ; <moment> <past>
        detox	-1	<moment> <pill> ; <moment> hes ; <moment> mayb ; <moment> se ; <moment> that
        detox	-1	<money> <school> ; <money> por ; <money> than ; <month> <need> ; <month> <partner>
        detox	-1	<month> <play> ; <month> aft ; <month> el ; <month> with ; <need> <drug>
        detox	-1	<need> <outdoors> ; <need> <stranger> ; <need> <threat> ; <need> anyth ; <need> cb
        detox	-1	<need> spanish ; <need> structur ; <need> with ; <need> zer ; <night> <child>
        detox	-1	<night> <happy> ; <night> <lock> ; <night> he ; <official> <kin> ; <official> <stimulant>
        detox	-1	<official> <town> ; <official> can ; <opening> <angry> ; <opening> <intoxicated>
        detox	-1	<opening> <stranger> ; <opening> era ; <opening> y ; <opioid> <clinician>
        detox	-1	<opioid> <partner> ; <opioid> i ; <opioid> n ; <opioid> out ; <opioid> una ; <order> un
        detox	-1	<outdoors> <build> ; <outdoors> <consume> ; <outdoors> <opening> ; <outdoors> <week>
        detox	-1	<outdoors> cuand ; <outdoors> her ; <outdoors> ther ; <pain> <daytime> ; <pain> toda
        detox	-1	<palecolor> <bodypart> ; <palecolor> so ; <partner> can ; <past> <awake>
        detox	-1	<past> <school> ; <past> <soon> ; <past> <year> ; <past> but ; <past> noth
        detox	-1	<past> ~<stimulant> ; <pet> <amount> ; <pet> <hear> ; <pet> <school> ; <pet> on
        detox	-1	<phone> <church> ; <phone> <confused> ; <phone> <moment> ; <phone> <month>
        detox	-1	<phone> <say> ; <phone> dur ; <photo> <room> ; <pill> <day> ; <pill> each ; <pill> i
        detox	-1	<pill> off ; <pill> the ; <play> <emergency> ; <play> <see> ; <play> <stimulant>
        detox	-1	<play> by ; <put> <afraid> ; <put> <fluid> ; <put> uno ; <rail> <awake>
        detox	-1	<record> <hospital> ; <record> <money> ; <room> <feel> ; <room> <give>
        detox	-1	<room> <hospital> ; <room> <sad> ; <room> <see> ; <room> <withdrawal> ; <room> but
        detox	-1	<room> first ; <room> for ; <room> in ; <room> rod ; <room> ~<job> ; <rope> en ; <sad> no
        detox	-1	<sad> on ; <say> <continue> ; <say> <drive> ; <say> <hear> ; <say> <stranger> ; <say> on
        detox	-1	<say> par ; <say> ther ; <school> ; <school> <clinician> ; <school> <job> ; <school> con
        detox	-1	<school> en ; <school> id ; <sedative> <need> ; <sedative> de ; <sedative> her
        detox	-1	<sedative> off ; <see> <chestheart> ; <see> <drive> ; <see> <eat> ; <see> <emergency>
        detox	-1	<see> <height> ; <see> <last> ; <see> <record> ; <see> <shake> ; <see> <vermin>
        detox	-1	<see> it ; <see> til ; <seizure> <furniture> ; <seizure> <partner> ; <shake> <fall>
        detox	-1	<shake> <pet> ; <shake> <see> ; <shake> is ; <sick> and ; <smell> of ; <sober> <see>
        detox	-1	<sober> y ; <soon> ; <start> <drug> ; <start> doing ; <stimulant> <furniture>
        detox	-1	<stimulant> from ; <stimulant> has ; <stimulant> som ; <stimulant> ya ; <stop> 0
        detox	-1	<stop> <rope> ; <stop> <sober> ; <stop> <week> ; <stop> <write> ; <stop> anyth
        detox	-1	<stop> is ; <stop> me ; <stranger> <clothes> ; <stranger> <continue>
        detox	-1	<stranger> <record> ; <stranger> <say> ; <stranger> about ; <stranger> from
        detox	-1	<stranger> me ; <stranger> to ; <take> <blade> ; <take> <gun> ; <take> <law>
        detox	-1	<take> <phone> ; <take> bad ; <take> nad ; <take> tim ; <take> tod ; <think> <afraid>
        detox	-1	<think> around ; <think> desd ; <think> el ; <think> you ; <threat> ; <tool> thi
        detox	-1	<town> <phone> ; <town> clos ; <town> de ; <town> the ; <trade> <money>
        detox	-1	<trade> <treatment> ; <trade> of ; <treatment> <alone> ; <treatment> <caretaking>
        detox	-1	<treatment> <clean> ; <treatment> <hit> ; <treatment> <opioid> ; <treatment> @
        detox	-1	<treatment> del ; <treatment> isnt ; <treatment> just ; <treatment> let
        detox	-1	<treatment> porqu ; <trust> ; <trust> <asleep> ; <trust> <calm> ; <vendor> <furniture>
        detox	-1	<vendor> <treatment> ; <vendor> on ; <vermin> in ; <vermin> und ; <wait> <amount>
        detox	-1	<wait> <crowd> ; <wait> <go> ; <wait> <job> ; <wait> con ; <water> <law>
        detox	-1	<week> <amount> ; <week> <clean> ; <week> <kin> ; <week> hav ; <week> his ; <week> i
        detox	-1	<week> late ; <week> the ; <withdrawal> <clinician> ; <withdrawal> <hit>
        detox	-1	<withdrawal> <kill> ; <write> <hear> ; <write> <photo> ; <write> <say> ; <write> and
        detox	-1	<write> somewher ; <write> til ; <year> <alcohol> ; <year> <clean> ; <year> <sedative>
        detox	-1	<year> casi ; <year> me ; <year> off ; <year> or ; a <child> ; a <container>
        detox	-1	a <homeless> ; a <phone> ; a <record> ; a <sad> ; a <write> ; a box ; a colleg ; a dos
        detox	-1	a dui ; a fold ; a friday ; a garden ; a green ; a grey ; a llam ; a lost ; a map ; a nam
        detox	-1	a novel ; a pair ; a parent ; a pitch ; a second ; a shoebox ; a singl ; a sticky
        detox	-1	a stuf ; a treatment ; a twenty ; a ~patient ; about my ; abri la ; abril ; abuel con
        detox	-1	acid <day> ; adderal off ; addr ; addres ; addy 0 ; aft thi ; agent ; ago ; ago 0
        detox	-1	ago sob ; al cristal ; alcanzari ; alcohol cinc ; all his ; all im ; all very
        detox	-1	almost <always> ; alzheim ; ambulatori de ; american ; an <moment> ; an <outdoors>
        detox	-1	an assessment ; an awful ; an hour ; an outsid ; and <alcohol> ; and <cannabis>
        detox	-1	and <die> ; and <key> ; and <pill> ; and <room> ; and clean ; and en ; and good
        detox	-1	and kept ; and look ; and may ; and overdos ; and residential ; and soak ; and won
        detox	-1	anfetamin ; anfetamina ; ang ; ano casi ; ano me ; anoth <kin> ; anoth <room>
        detox	-1	anoth room ; anyon ; anyth but ; apartment ; apoy par ; are at ; are turn ; arthriti
        detox	-1	as <trade> ; as alway ; as far ; as it ; ash ; ask about ; ask iop ; at <drive>
        detox	-1	at <home> ; at <kin> ; at <trade> ; at bank ; at bus ; at four ; at hom ; at ten ; atend
        detox	-1	ativan night ; aud ; awak ; ayer de ; azote ; azuc ; badg ; bait <town> ; bait shop
        detox	-1	bal of ; bar in ; barstow <amount> ; bartend in ; be <afraid> ; be <put> ; be honest
        detox	-1	be in ; beer and ; beer with ; believ that ; bender ; benefit ; benzo ; bg ; bing drink
        detox	-1	birthday cak ; bleed ; blood sinc ; blow <always> ; blow every ; bls <moment>
        detox	-1	bls current ; blu and ; body fin ; bonjour ; booz sinc ; botel en ; bought a ; bowl
        detox	-1	branch ; break ; break and ; breakfast tabl ; breakup ; brok my ; broth for ; broth wil
        detox	-1	budget ; buen <day> ; bug und ; bulimi ; bus stop ; but id ; but it ; but me ; but wont
        detox	-1	by <say> ; by friday ; by itself ; c/o ; cabin in ; cafeteri ; cak had ; cal m ; cal slur
        detox	-1	cal y ; callback ; cam by ; cam out ; camer ; can do ; cant confirm ; cant quit ; car for
        detox	-1	card on ; cart ; cart all ; cas de ; casin ; caso ; catch the ; cay de ; centav
        detox	-1	centr de ; certificat ; check ; cigaret ; ciw ; claus ; clean thru ; closet rod
        detox	-1	clr <leave> ; clr <sad> ; clr <school> ; clr <see> ; clr at ; clr had ; clr moth
        detox	-1	clr polit ; clr said ; clr say ; clr son ; cocher ; cocin y ; coffe tabl ; cohort
        detox	-1	cok four ; cok on ; com dicen ; com hom ; com si ; compr la ; computador ; con <friend>
        detox	-1	con alg ; cond ; conmig ; constanci ; consum ; contract with ; cooki ; correct ; cosi
        detox	-1	cost per ; cough drop ; could <stranger> ; could somebody ; counselor for ; count it
        detox	-1	country ; court by ; cover ca ; cow ; cow on ; cpa ; crash my ; cristal a ; cristal de
        detox	-1	cristal par ; crystal every ; cuadr ; cuand <phone> ; cuand me ; cuant <money> ; cuid a
        detox	-1	curtain ; custody releas ; cv attach ; d <medicine> ; d prog ; d/c tmrw ; dark and
        detox	-1	daught ; day but ; day dont ; day hous ; day its ; de <afraid> ; de <illness>
        detox	-1	de <money> ; de <sad> ; de <think> ; de <tool> ; de <treatment> ; de <vendor> ; de anoch
        detox	-1	de color ; de hoy ; de kratom ; de manej ; de mot ; de panic ; de termin ; de xanax
        detox	-1	delivery ; desintoxic en ; despu ; detox en ; detox from ; detox ward ; di mi ; dia mas
        detox	-1	did my ; diet ; dif ; differenc between ; dij en ; discharg summary ; do at ; do lin
        detox	-1	doctor se ; doe a ; don for ; don is ; don the ; dond <continue> ; door in ; draw
        """
}
