extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	fue heroin ; fue la ; fuimo ; ful on ; fum 0 ; funeral and ; g <opioid> ; g dai
        detox	1	garden and ; gav street ; get off ; get the ; gf ; gift ; gin a ; globo ; go anywher
        detox	1	go sit ; goe in ; goe through ; going up ; golp el ; gon <say> ; gon int ; gon lie
        detox	1	gon off ; gon the ; good morn ; got down ; got your ; gracia por ; greek ; grigi
        detox	1	grit que ; groggy ; grown <child> ; guam ; gues at ; gurg snor ; guy got ; h + ; h <pet>
        detox	1	h cow ; ha <asleep> ; ha dorm ; habl y ; hac <amount> ; hac rat ; had <amount> ; half
        detox	1	half gallon ; hand and ; has <intoxicated> ; has <need> ; has drunk ; has gon
        detox	1	has medicar ; has opinion ; has said ; hast de ; hay ; he ; he <shake> ; he <take>
        detox	1	he can ; he cant ; he dorm ; he figur ; he hard ; he hasnt ; he hid ; he wont ; head keep
        detox	1	health nurs ; heard of ; heavy ; hen ; her <bodypart> ; her <headface> ; her <pill>
        detox	1	her bed ; her chest ; her head ; her mind ; her pil ; her tongu ; her ~moth ; herman llam
        detox	1	heroin a ; heroin addict ; heroin and ; hes at ; hes drunk ; hes lying ; hes only
        detox	1	hes polit ; hes used ; hes warm ; hieler ; him in ; him sleep ; his <drug> ; his <rope>
        detox	1	his <say> ; his arm ; his brandy ; his cheek ; his second ; his valium ; his word
        detox	1	hit with ; hna ; hom health ; honest dont ; hospic nurs ; hospital told ; hot and
        detox	1	hous party ; how id ; hoy ; hoy amaneci ; hoy en ; hoy si ; human <continue> ; human again
        detox	1	hx 0 ; i <kill> ; i <play> ; i <seizure> ; i <sick> ; i bil ; i did ; i dos ; i gag
        detox	1	i kil ; i laugh ; i lift ; i need ; i quit ; i won ; iba a ; id <happy> ; id lov
        detox	1	im <amount> ; im <home> ; im <job> ; im <sick> ; im <start> ; im <tired> ; im no ; im on
        detox	1	im sneez ; im stand ; in 0 ; in <fluid> ; in <rope> ; in hallway ; in restraint
        detox	1	in tijuan ; in your ; in ~icu ; inmat ; instal ; int her ; internet ; internet say
        detox	1	iop in ; ir con ; is <confused> ; is addict ; is drench ; is even ; is fix ; is half
        detox	1	is rn ; it <build> ; it <soon> ; it again ; it drop ; it im ; it possibl ; ito
        detox	1	its <take> ; its no ; its ten ; ive arrang ; ive said ; jal ; joint <key> ; jump at
        detox	1	just <sad> ; just didnt ; just wait ; keep his ; ketamin and ; kick and ; kick fent
        detox	1	kickbal ; kid i ; kind <palecolor> ; kitchen all ; knot ; l and ; la <illness>
        detox	1	la <money> ; la <pill> ; la ambulanci ; la caj ; la clinic ; la fent ; la hidrocodon
        detox	1	la loteri ; la madrug ; la manan ; la nariz ; la operation ; la pandemi ; la pastil
        detox	1	la pelicul ; la plant ; la quij ; la ven ; label his ; lanch de ; laps ; las <promise>
        detox	1	las gracia ; las pared ; last month ; last smok ; late she ; law on ; lax ; le ; le <put>
        detox	1	le <see> ; le <take> ; le acab ; le agar ; le fal ; le fue ; le pus ; le salen ; least a
        detox	1	leav ; lech y ; leg bicycl ; leg wont ; let a ; letter so ; librium tap ; licens and ; lid
        detox	1	lift her ; lik <hot> ; lik a ; lik candy ; lik dim ; lik id ; lik im ; lik jun ; lik off
        detox	1	lik onc ; lik penni ; lik thi ; lin bf ; lin going ; lin on ; littl airplan ; llev dos
        detox	1	lo fum ; lo quier ; lock it ; lockdown ; lockup ; lol jk ; lonch ; long <outdoors>
        detox	1	long beach ; look und ; los <bodypart> ; los <opioid> ; los nieto ; lost his ; loteri
        detox	1	lug ; lun a ; lunch ; lunch and ; m <go> ; m <partner> ; m <past> ; m dts ; m h/o ; m hx
        detox	1	m wif ; maestr de ; maiz ; mak <hit> ; mak beat ; mal in ; mam tien ; mami ; manan vomit
        detox	1	mand el ; manual ; many of ; may <appointment> ; may visit ; md 0 ; me <awake> ; me <go>
        detox	1	me <height> ; me <opioid> ; me <school> ; me <shake> ; me befor ; me fue ; me levant
        detox	1	me llev ; me mand ; me narcan ; me until ; medic ; mensaj de ; met at ; meth 0 ; meti
        detox	1	mg <need> ; mg want ; mgr pt ; mi <job> ; mi client ; mi compadr ; mi expedient ; mi mar
        detox	1	mi patron ; mi tio ; microphon ; min ago ; min per ; minut ago ; minut and ; mis my
        detox	1	mism <consume> ; mism tom ; mitad ; mo <say> ; mom at ; mom quit ; monday and ; monday the
        detox	1	most every ; most week ; mouth has ; mouth is ; much he ; mural ; musical ; must complet
        detox	1	my <lock> ; my dead ; my hid ; my job ; my pain ; my problem ; my resum ; my school
        detox	1	my thre ; my twin ; my valium ; my week ; my ~cousin ; n ; n all ; nam + ; nam of
        detox	1	nam yet ; narcan sun ; nariz ; near the ; necesitamo ; need ; need advic ; negoci
        detox	1	neighbor cal ; nev again ; nev happen ; new <clinician> ; ngl ; night a ; night going
        detox	1	night group ; night tech ; night without ; nit 0 ; nit sinc ; no <give> ; no <rail>
        detox	1	no la ; no one ; no xanax ; no ~<confused> ; no ~confusion ; no ~ha ; nobody answer ; noc
        detox	1	noch con ; noch sin ; noma se ; noon ; noon if ; normal aft ; not had ; not ill ; not nam
        detox	1	not re ; not sick ; not ther ; notic the ; now about ; now becaus ; now buy ; nt ; numb do
        detox	1	numer equivoc ; nurs about ; od <opioid> ; od tue ; of <asleep> ; of <write> ; of crown
        detox	1	of fetty ; of golf ; of mom ; of sleep ; of xanax ; off <alcohol> ; off <past>
        detox	1	off adderal ; off befor ; off em ; off i ; off no ; off on ; off phenibut ; off telegram
        detox	1	off valium ; offic at ; offic has ; oig que ; okay ; old <furniture> ; olympic
        detox	1	on <chestheart> ; on <headface> ; on <home> ; on <needle> ; on fetty ; on glas ; on our
        detox	1	on oxycodon ; on releas ; on subutex ; on xanax ; onc <school> ; onc mad ; onc the
        detox	1	one bottl ; one com ; one eye ; one goe ; one her ; one i ; one then ; only ; only be
        detox	1	only tim ; ont the ; open her ; open my ; oper del ; or do ; or dont ; our <appointment>
        detox	1	our <build> ; our <write> ; our two ; overnight hom ; own <sedative> ; pac ; pacient con
        detox	1	pag <amount> ; pair ; pair of ; pandemi ; panic attack ; pap le ; papa ; papelit ; papi
        detox	1	parol ; party ; pas un ; pastilla que ; patch from ; patrol ; pay by ; pcp offic ; peg en
        detox	1	per 0 ; percocet from ; perfect ; person just ; person ~com ; pictur for ; pil ran
        detox	1	pinch his ; pink as ; pinot grigi ; pk qd ; plac with ; pleas phon ; plu one ; policy pay
        detox	1	polish ; polite ; polk ; por mas ; porch now ; possibl to ; pour a ; powd on ; pref not
        detox	1	pregunta ; pres bar ; prescrib retir ; pressi ; pric of ; privat ; prob ; proces
        detox	1	program de ; psych <hospital> ; pt of ; public speak ; pued llam ; pul her ; pun de
        detox	1	punt de ; purpl what ; pus el ; q day ; qhs ; que <buy> ; que fue ; que se ; qued
        detox	1	qued dorm ; quien <stop> ; quien dej ; quier llev ; quier ~hospital ; quij ; quit breath
        detox	1	quit for ; radio ; rail and ; ranch ; rath be ; re <withdrawal> ; read the ; real question
        detox	1	recetan ; record her ; red strip ; referral 0 ; refrigerator and ; rep ; report a
        detox	1	report want ; reserv ; residential and ; respir ; respons ; rest from ; restles
        detox	1	restles <bodypart> ; restles leg ; resum beer ; reviv ; rib ; rid in ; rink
        detox	1	rivotril desd ; rn <medicine> ; rn med ; rock ; room 0 ; round ; round the ; row and
        detox	1	run i ; run lik ; s off ; sab a ; sab me ; sab que ; salut ; salv ; sam <stranger>
        detox	1	sam person ; sant <day> ; say from ; say hand ; say ten ; scotch a ; se <go> ; se acab
        detox	1	se apag ; see children ; seguro ; seiz in ; sel anyth ; seventy one ; shak by ; shaken
        detox	1	shal ; shampo ; shar with ; she <count> ; she <leave> ; she breath ; she buy ; she found
        detox	1	she just ; she set ; she took ; she turn ; ship and ; shiver ; shook him ; shook so
        detox	1	shook the ; should surgery ; show i ; shut and ; si hacemo ; sick becaus ; sick in
        detox	1	sick on ; sign his ; sin cervez ; sin eso ; sinc <last> ; sinc <photo> ; sinc his
        detox	1	sinc last ; sinc my ; sinc wed ; skip the ; sleep by ; sleep cant ; slot
        detox	1	slow <withdrawal> ; slow tap ; smok heroin ; smok them ; snor for ; so noth ; so sinc
        detox	1	so we ; soak and ; sob aunt ; sobredosi ; sobrin ya ; soft <hear> ; soft voic
        detox	1	som evening ; som of ; sometim i ; son <emergency> ; son <kin> ; son re ; son una
        detox	1	son want ; soup down ; soy su ; speak counselor ; speak to ; spel ; spel with ; st and
        detox	1	start in ; stat ; stay at ; steer ; stil open ; stil run ; stomach in ; stop her
        detox	1	stop xanax ; storm ; strap down ; street xanax ; strip 0 ; strung out ; sub and
        detox	1	suggest a ; sun aft ; sunday to ; supervis ; surg 0 ; surt ; sweat + ; sweep up ; sx at
        detox	1	tab / ; tackl box ; tak him ; tampoc <need> ; tampoc quier ; tap and ; tard ; team
        detox	1	temazepam ; temblor ; teng segur ; termin la ; terrenc ; terrifi of ; texa ; th
        detox	1	th <always> ; th every ; that <happy> ; that <month> ; that fin ; that right ; that stop
        detox	1	that we ; the <crowd> ; the <school> ; the ac ; the army ; the bras ; the build
        detox	1	the captain ; the clinton ; the gras ; the hen ; the ice ; the kil ; the leg ; the length
        detox	1	the let ; the nightstand ; the pap ; the pickup ; the rain ; the ros ; the sauc
        detox	1	the school ; the scotch ; the shak ; the signal ; the smal ; the snor ; the spac
        detox	1	the work ; the ~<alcohol> ; the ~<seizure> ; them <past> ; them befor ; then can ; then i
        detox	1	then im ; ther <phone> ; ther someth ; ther that ; ther wer ; they <blood> ; they <fall>
        detox	1	they <hit> ; they cant ; they think ; thi <month> ; thing <past> ; thing as ; thing befor
        detox	1	thirty ambien ; thought thi ; thre bottl ; thre doctor ; threat of ; through in
        detox	1	through thre ; tianeptin gas ; til <daytime> ; til <furniture> ; til hes ; tim as ; tim im
        detox	1	tim me ; to <treatment> ; to cancel ; to dr ; to eighteen ; to guam ; to hand ; to iop
        detox	1	to kick ; to on ; to pres ; to touch ; to town ; to ~quit ; today im ; today is ; tom ayer
        detox	1	tom las ; tom tequil ; tom un ; tongu and ; tongu bitten ; tonight hes ; tonit i ; too and
        detox	1	took everyth ; took som ; torranc ; track aft ; trag el ; treatment in ; trembl so
        detox	1	tremen asi ; tremen dej ; tremen hac ; trial ; tuck ; tuv ; twic in ; twic on ; two door
        detox	1	two in ; two tallboy ; un <amount> ; un lug ; una <media> ; una cart ; una ~cervez
        detox	1	unbuckl ; unconsciou ; unconsciou on ; until a ; until thi ; up cal ; up soak ; up swing
        detox	1	upright ; urg ; use thi ; used thi ; usted la ; va par ; va social ; vaci ; ve rata
        detox	1	vegetabl ; vez y ; view ; vin sin ; visor ; vodk qd ; vodk x ; volcan ; volte los ; volvi
        detox	1	w/o a ; w/out ; wag ; want medical ; was com ; was high ; was meant ; was off ; was one
        detox	1	was open ; was sold ; was to ; was wednesday ; we cook ; we could ; weed ; week
        detox	1	week left ; week of ; wet the ; what <afraid> ; what <month> ; what hes ; what month
        detox	1	what stop ; wher they ; which <drive> ; which bus ; who <build> ; who nev ; whol street
        detox	1	wisdom teeth ; with everyon ; with son ; without <say> ; wk 0 ; woman on ; wont <stop>
        detox	1	wont nam ; wont quit ; work day ; work im ; would one ; x <year> ; xanax dai ; xanax hac
        detox	1	xanax sinc ; xanax too ; y <lock> ; y fri ; y i ; y voy ; ya <soon> ; ya <think> ; ya sab
        detox	1	ya va ; yawn gooseflesh ; year plu ; yesterday he ; yet ; yo busc ; you <continue>
        detox	1	you <day> ; you or ; youl ask ; your <insurance> ; yrs i ; ystdy ; ~<always> fue
        detox	1	~<caretaking> ; ~<emergency> <day> ; ~<emergency> ~<headface> ; ~<emergency> ~with
        detox	1	~<fluid> y ; ~<fluid> ~<cold> ; ~<fluid> ~<fluid> ; ~<headface> y ; ~<headface> ~bitten
        detox	1	~<kin> ~nam ; ~<opioid> ; ~<record> ~<seizure> ; ~<record> ~de ; ~<seizure> <say>
        detox	1	~<seizure> ni ; ~<shake> tod ; ~<shake> y ; ~<sick> as ; ~<take> ~her ; ~<treatment> <day>
        detox	1	~<treatment> y ; ~<treatment> ~<count> ; ~<week> ; ~<withdrawal> <say> ; ~<year>
        detox	1	~<year> ~old ; ~a ~<furniture> ; ~a ~not ; ~accident ; ~ambulanc ~with ; ~ano
        detox	1	~antecedent ; ~antecedent ~de ; ~beer ; ~bitten ; ~bitten through ; ~cok ; ~company
        detox	1	~de ~<consume> ; ~de ~<seizure> ; ~de ~convulsion ; ~diari fue ; ~dos ; ~down ; ~drink at
        detox	1	~drunk ; ~edg ; ~en ~el ; ~i ~<seizure> ; ~i ~seiz ; ~i ~skip ; ~in ~<amount> ; ~jail
        detox	1	~just ; ~just ~<stop> ; ~just ~quit ; ~kid ; ~klonopin ~in ; ~kratom ; ~la ~<headface>
        detox	1	~le ; ~lik ; ~me ; ~methadon ; ~moth ; ~my ~tongu ; ~no ~thought ; ~od ; ~off ~it ; ~ojo
        detox	1	~on ~my ; ~one ~of ; ~ox ; ~ox ~0 ; ~pt ; ~relaps ; ~run and ; ~seiz ~when ; ~seizur ~in
        detox	1	~shaky ; ~ten ~<seizure> ; ~the ~edg ; ~the ~wil ; ~tiembl tod ; ~to ~be ; ~tongu ~bitten
        detox	1	~two ; ~vez ; ~went ; ~wil ~is ; ~with ; ~with ~my ; ~year ~old ; él <consume>
        detox	-1	% ; *deliriumTremens.0:other_experiencer ; *iopRequest.0 ; *iopRequest.0:negated
        detox	-1	*lostThroughUse.0 ; *needsHelp.0:hypothetical ; *outpatientDuring.0:hypothetical
        detox	-1	*overdose.0:hypothetical ; *phone.0 ; *residentialDone.0:negated
        detox	-1	*serviceQuestion.0:historical ; *substance.2:historical ; *substance.4 ; *unaided.0
        detox	-1	*violence.0 ; + <bodypart> ; 0 % ; 0 <count> ; 0 <day> ; 0 day ; 0 for ; 0 modelo
        detox	-1	0 need ; 0 over ; 0 screen ; 0 whil ; <afraid> hel ; <afraid> in ; <afraid> ~<emergency>
        detox	-1	<alcohol> ; <alcohol> <build> ; <alcohol> <clothes> ; <alcohol> <play>
        detox	-1	<alcohol> <withdrawal> ; <alcohol> when ; <alone> 0 ; <alone> <church> ; <alone> <month>
        detox	-1	<alone> los ; <always> <play> ; <always> <put> ; <amount> <hit> ; <amount> <key>
        detox	-1	<amount> <month> ; <amount> <night> ; <amount> <record> ; <amount> absenc
        detox	-1	<amount> informacion ; <amount> languag ; <amount> milla ; <amount> plac
        detox	-1	<angry> <amount> ; <angry> <day> ; <angry> <see> ; <appointment> + ; <appointment> <soon>
        detox	-1	<ask> <consume> ; <ask> <crowd> ; <ask> us ; <ask> yo ; <asleep> <count>
        detox	-1	<asleep> <hold> ; <asleep> <tool> ; <asleep> in ; <asleep> lik ; <awake> <asleep>
        detox	-1	<awake> <fluid> ; <blood> <continue> ; <blood> <crowd> ; <bodypart> <give>
        detox	-1	<bodypart> over ; <bodysound> <fall> ; <break> <day> ; <break> his ; <breath> <drive>
        detox	-1	<breath> <headface> ; <build> <insurance> ; <build> on ; <build> the ; <buy> <record>
        detox	-1	<buy> and ; <buy> off ; <buy> su ; <calm> aft ; <calm> her ; <cannabis> but
        detox	-1	<caretaking> <amount> ; <caretaking> <home> ; <caretaking> en ; <chestheart> <leave>
        detox	-1	<chestheart> <pain> ; <child> <month> ; <child> wont ; <church> and ; <church> me
        detox	-1	<clean> on ; <clinician> <clinician> ; <clinician> b ; <clinician> had ; <clothes> <pet>
        detox	-1	<clothes> <wait> ; <clothes> or ; <cold> <eat> ; <cold> <go> ; <colleague> <clinician>
        detox	-1	<colleague> <go> ; <colleague> <hold> ; <colleague> <write> ; <colleague> dont
        detox	-1	<colleague> to ; <color> <blood> ; <color> is ; <color> to ; <consume> <breath>
        detox	-1	<consume> <treatment> ; <consume> a ; <consume> at ; <consume> my ; <consume> so
        detox	-1	<consume> thos ; <consume> una ; <consume> with ; <container> <bodysound>
        detox	-1	<container> <opioid> ; <continue> <buy> ; <continue> <drive> ; <continue> <emergency>
        detox	-1	<continue> <try> ; <continue> the ; <count> <say> ; <count> y ; <crash> <amount>
        detox	-1	<crowd> <afraid> ; <crowd> <amount> ; <crowd> <asleep> ; <crowd> <crowd> ; <crowd> <home>
        detox	-1	<crowd> <month> ; <crowd> <night> ; <crowd> <opioid> ; <crowd> <town> ; <crowd> <week>
        detox	-1	<crowd> and ; <crowd> for ; <crowd> just ; <day> <last> ; <day> <partner>
        detox	-1	<day> <withdrawal> ; <day> at ; <day> no ; <day> with ; <daytime> <daytime>
        detox	-1	<daytime> <hold> ; <daytime> <media> ; <daytime> <put> ; <daytime> que
        detox	-1	<die> <withdrawal> ; <drive> + ; <drive> <chestheart> ; <drive> <headface>
        detox	-1	<drive> <leave> ; <drive> <month> ; <drive> from ; <drug> <phone> ; <eat> 0
        detox	-1	<eat> <angry> ; <eat> <container> ; <eat> <month> ; <eat> <stimulant> ; <eat> <treatment>
        detox	-1	<eat> for ; <eat> sinc ; <fall> <room> ; <feel> <opioid> ; <feel> <think>
        detox	-1	<feel> ~<drug> ; <fire> <fluid> ; <fire> <kin> ; <fluid> <amount> ; <fluid> <continue>
        detox	-1	<friend> <treatment> ; <furniture> <drive> ; <furniture> <hold> ; <furniture> has
        detox	-1	<furniture> its ; <furniture> thi ; <give> <chestheart> ; <give> <color>
        detox	-1	<give> <friend> ; <give> <hear> ; <give> <insurance> ; <give> <job> ; <give> <phone>
        detox	-1	<give> <see> ; <give> them ; <give> y ; <go> <blade> ; <go> <partner> ; <go> <phone>
        detox	-1	<go> bien ; <happy> <amount> ; <happy> <see> ; <headface> all ; <headface> back
        detox	-1	<headface> en ; <headface> hav ; <headface> is ; <headface> que ; <hear> 0
        detox	-1	<hear> <home> ; <hear> <stimulant> ; <hear> at ; <hear> clr ; <hear> desd ; <hear> en
        detox	-1	<hear> from ; <hear> sinc ; <hear> them ; <hit> <ask> ; <hit> a ; <hit> el ; <hit> for
        detox	-1	<hit> its ; <hold> <stranger> ; <hold> and ; <home> <count> ; <home> <month>
        detox	-1	<home> <stop> ; <home> up ; <hospital> <stop> ; <illness> <afraid> ; <illness> twic
        detox	-1	<insurance> <amount> ; <insurance> <home> ; <insurance> <month> ; <insurance> <stimulant>
        detox	-1	<insurance> de ; <insurance> prim ; <job> <past> ; <job> best ; <job> no ; <job> that
        detox	-1	<job> with ; <key> <say> ; <key> <write> ; <kill> <play> ; <kin> <cannabis>
        detox	-1	<kin> <child> ; <kin> <see> ; <kin> <tool> ; <kin> <trade> ; <kin> about ; <kin> and
        detox	-1	<kin> con ; <kin> its ; <kin> me ; <kin> y ; <last> <home> ; <last> <record>
        detox	-1	<last> <write> ; <last> vez ; <law> <count> ; <law> <day> ; <law> <leave>
        detox	-1	<law> <school> ; <law> <week> ; <law> by ; <law> of ; <law> who ; <law> y
        detox	-1	<leave> <breath> ; <leave> <clothes> ; <leave> it ; <leave> nam ; <limp> but
        detox	-1	<media> local ; <media> to ; <medicine> <past> ; <medicine> is ; <moment> <day>
        detox	-1	<moment> <pill> ; <moment> <vendor> ; <moment> aft ; <moment> hes ; <moment> mayb
        detox	-1	<moment> was ; <money> <go> ; <money> <school> ; <money> al ; <money> are ; <money> por
        detox	-1	<money> through ; <month> <need> ; <month> <play> ; <month> el ; <need> <asleep>
        detox	-1	<need> <drug> ; <need> <outdoors> ; <need> <stranger> ; <need> anyth ; <need> cb
        detox	-1	<need> for ; <need> with ; <need> zer ; <night> he ; <official> <kin> ; <official> can
        detox	-1	<opening> <angry> ; <opening> <continue> ; <opening> <intoxicated> ; <opening> <stranger>
        detox	-1	<opening> era ; <opening> the ; <opioid> <pain> ; <opioid> <partner> ; <opioid> <put>
        detox	-1	<opioid> i ; <opioid> out ; <opioid> una ; <order> <moment> ; <order> un
        detox	-1	<outdoors> <build> ; <outdoors> <opening> ; <outdoors> <start> ; <outdoors> <week>
        detox	-1	<outdoors> cuand ; <pain> <daytime> ; <pain> toda ; <palecolor> from ; <palecolor> knuckl
        detox	-1	<palecolor> so ; <partner> can ; <past> <photo> ; <past> <room> ; <past> <school>
        detox	-1	<past> <soon> ; <past> <year> ; <past> any ; <past> but ; <pet> <hear> ; <pet> <school>
        detox	-1	<phone> # ; <phone> <church> ; <phone> <confused> ; <phone> <last> ; <phone> <moment>
        detox	-1	<phone> <opioid> ; <phone> <say> ; <phone> dur ; <phone> him ; <photo> <room>
        detox	-1	<pill> each ; <pill> i ; <pill> off ; <pill> the ; <play> <emergency> ; <play> <happy>
        detox	-1	<play> <say> ; <play> <see> ; <play> by ; <promise> <amount> ; <put> <fluid>
        detox	-1	<put> <outdoors> ; <put> uno ; <record> <money> ; <record> del ; <room> <feel>
        detox	-1	<room> <sad> ; <room> <withdrawal> ; <room> but ; <room> first ; <room> for ; <room> in
        detox	-1	<room> rod ; <room> ~<job> ; <rope> <bodypart> ; <rope> en ; <sad> no ; <sad> on
        detox	-1	<say> <hear> ; <say> <stranger> ; <say> ell ; <say> par ; <school> ; <school> <clinician>
        detox	-1	<school> <furniture> ; <school> <job> ; <school> <money> ; <school> con ; <school> en
        detox	-1	<school> of ; <sedative> <clinician> ; <sedative> <need> ; <sedative> her
        detox	-1	<sedative> off ; <see> <chestheart> ; <see> <day> ; <see> <drive> ; <see> <emergency>
        detox	-1	<see> <height> ; <see> <opening> ; <see> <shake> ; <see> <stranger> ; <see> it
        detox	-1	<see> til ; <see> your ; <seizure> <furniture> ; <seizure> <room> ; <seizure> as
        detox	-1	<shake> <fall> ; <shake> <pet> ; <shake> <see> ; <shake> de ; <shake> is ; <sick> and
        detox	-1	<smell> of ; <sober> <see> ; <sober> y ; <soon> ; <soon> <moment> ; <soon> <stop>
        detox	-1	<stimulant> fin ; <stimulant> from ; <stimulant> has ; <stimulant> sin ; <stimulant> som
        detox	-1	<stimulant> ya ; <stop> 0 ; <stop> <pet> ; <stop> <rope> ; <stop> <sober>
        detox	-1	<stop> <write> ; <stop> anyth ; <stop> me ; <stop> tod ; <stranger> <continue>
        detox	-1	<stranger> <say> ; <stranger> about ; <stranger> from ; <stranger> me ; <take> <blade>
        detox	-1	<take> <gun> ; <take> <happy> ; <take> <law> ; <take> <media> ; <take> <need>
        detox	-1	<take> los ; <take> nad ; <take> tim ; <think> <give> ; <think> around ; <think> desd
        detox	-1	<think> el ; <think> en ; <think> we ; <think> you ; <tool> <money> ; <tool> thi
        detox	-1	<town> <crowd> ; <town> <happy> ; <town> <moment> ; <town> <phone> ; <town> clos
        detox	-1	<town> de ; <trade> <give> ; <treatment> <caretaking> ; <treatment> <hold>
        detox	-1	<treatment> <opioid> ; <treatment> <phone> ; <treatment> aft ; <treatment> from
        detox	-1	<treatment> hes ; <treatment> isnt ; <treatment> just ; <treatment> let
        detox	-1	<treatment> porqu ; <treatment> ~<treatment> ; <trust> ; <trust> <calm> ; <trust> <happy>
        detox	-1	<unreal> ; <vendor> <go> ; <vendor> <treatment> ; <vermin> in ; <vermin> me
        detox	-1	<vermin> und ; <wait> <crowd> ; <wait> <job> ; <wait> con ; <week> <home> ; <week> <kin>
        detox	-1	<week> <school> ; <week> hav ; <week> his ; <week> i ; <week> late ; <week> tambien
        detox	-1	<week> the ; <withdrawal> <clinician> ; <withdrawal> <go> ; <withdrawal> <hit>
        detox	-1	<withdrawal> <kill> ; <withdrawal> all ; <write> <crowd> ; <write> <hear> ; <write> <job>
        detox	-1	<write> <stop> ; <write> a ; <write> and ; <write> somewher ; <write> til ; <write> up
        detox	-1	<year> <alcohol> ; <year> <sedative> ; <year> casi ; <year> me ; <year> off ; <year> or
        detox	-1	a <child> ; a <phone> ; a <record> ; a <sad> ; a <school> ; a box ; a colleg ; a dos
        detox	-1	a dui ; a fold ; a friday ; a garden ; a grey ; a llam ; a lost ; a map ; a nam ; a pair
        detox	-1	a park ; a pitch ; a practicum ; a saturday ; a second ; a shoebox ; a singl ; a sticky
        detox	-1	a stuf ; a train ; a treatment ; a twenty ; a veteran ; a visit ; a ~patient ; about my
        detox	-1	abri ; abri la ; abril ; abstinent ; abuel con ; acid <day> ; ad ; adderal off ; addr
        detox	-1	addres ; aft thi ; agent ; ago ; ago 0 ; ago sob ; agost ; al <play> ; al cristal
        detox	-1	alcanzari ; alcohol cinc ; alcohol en ; all his ; all im ; all very ; almost <always>
        detox	-1	alzheim ; american ; an <moment> ; an <outdoors> ; an awful ; an hour ; an outsid
        detox	-1	and <alcohol> ; and <cannabis> ; and a ; and clean ; and good ; and kept ; and look
        detox	-1	and may ; and night ; and overdos ; and residential ; and soak ; and women ; and won
        detox	-1	ang ; ano casi ; ano me ; anoth <kin> ; anoth <room> ; anoth room ; anyon ; anyth but
        detox	-1	anyth in ; apartment ; apel ; apoy par ; are at ; are turn ; as <trade> ; as far
        detox	-1	ask iop ; at <home> ; at <kin> ; at bus ; at four ; at hom ; at oth ; atend ; aud
        detox	-1	aunt had ; auth ; awak ; awak now ; ayer de ; azote ; azuc ; bait <town> ; bait shop
        detox	-1	bal of ; bar in ; barstow <amount> ; bartend in ; battery ; be <afraid> ; be <put>
        detox	-1	be an ; be honest ; be in ; be writ ; beer and ; beer with ; befor any ; believ that
        detox	-1	belong ; bender ; benzo ; bg ; bing drink ; birthday cak ; bleed ; blow <always>
        detox	-1	blow every ; bls <moment> ; bls current ; blu and ; body fin ; bonjour ; booz sinc
        detox	-1	botel en ; bought a ; bowl ; box truck ; bp ; branch ; break ; break and ; break the
        detox	-1	breakfast tabl ; breastbon and ; breez ; bright ; brok my ; broth for ; broth wil
        detox	-1	buen <day> ; bug me ; bug und ; bulimi ; bus stop ; busc un ; but id ; but it ; but me
        detox	-1	but wont ; by <say> ; by friday ; by us ; c/o ; cafeteri ; cak had ; cal m ; cal slur
        detox	-1	callback ; cam by ; cam out ; can afford ; can do ; cant confirm ; cant quit ; car for
        detox	-1	card on ; cart ; cart all ; casin ; caso ; catarata ; catch the ; cay de ; centav
        detox	-1	centr de ; certificat ; check ; cigaret ; clean thru ; clinician ; closet rod
        detox	-1	clr <colleague> ; clr <leave> ; clr <sad> ; clr <say> ; clr <school> ; clr at
        detox	-1	clr cowork ; clr had ; clr moth ; clr said ; clr son ; cocher ; cocin y ; coffe ring
        detox	-1	cohort ; cok and ; cok four ; com hom ; com si ; compr la ; computador ; con <friend>
        detox	-1	con alg ; con sombrer ; confirmation ; consum ; contract with ; cooki ; correct ; cosi
        detox	-1	cost per ; cough drop ; could <stranger> ; counselor for ; court by ; cow on ; cpa
        detox	-1	crash my ; cristal de ; cristal par ; crystal every ; cuadr ; cuand <phone> ; cuand me
        detox	-1	cuant <money> ; cuelg ; cuid a ; cun y ; custodi ; custody releas ; cv attach
        detox	-1	d <medicine> ; d prog ; d/c tmrw ; dad re ; dai no ; dark and ; daught ; day but
        detox	-1	day dont ; day its ; day out ; de <afraid> ; de <drug> ; de <happy> ; de <illness>
        detox	-1	de <money> ; de <sad> ; de <say> ; de <sedative> ; de <sick> ; de <treatment>
        detox	-1	de <water> ; de amor ; de anoch ; de color ; de hoy ; de kratom ; de mot ; de panic
        detox	-1	de thc ; de xanax ; dej de ; del <play> ; del iop ; delivery ; descuent ; desintoxic en
        detox	-1	desintoxicacion y ; despu ; detox en ; detox from ; dia mas ; did my ; didnt <ask>
        detox	-1	didnt ask ; diet ; dif ; differenc between ; dij en ; do at ; do lin ; doctor se
        detox	-1	doctor stop ; doe a ; dog swallow ; don for ; don the ; dond <continue> ; door in ; draw
        detox	-1	drink cold ; drink or ; drown at ; drum ; dtr of ; duel much ; duerm en ; duerm la
        detox	-1	each night ; eat and ; eat at ; ech la ; eight of ; eighti ; el <consume> ; el <daytime>
        """
}
