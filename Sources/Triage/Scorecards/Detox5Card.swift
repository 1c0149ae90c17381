extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	<phone> <alcohol> ; <phone> <clean> ; <phone> <clothes> ; <phone> <drive> ; <phone> <need>
        detox	1	<phone> est ; <phone> gf ; <phone> ni ; <phone> sinc ; <pill> <day> ; <pill> <headface>
        detox	1	<pill> my ; <play> <crowd> ; <play> <month> ; <play> <pet> ; <play> <week> ; <play> del
        detox	1	<promise> <amount> ; <promise> <consume> ; <promise> <friend> ; <promise> que
        detox	1	<put> <say> ; <put> el ; <record> <bodypart> ; <record> <leave> ; <record> <opioid>
        detox	1	<record> h ; <record> how ; <room> <needle> ; <room> a ; <room> from ; <room> ra
        detox	1	<room> then ; <rope> <fluid> ; <rope> down ; <rope> that ; <sad> <clinician> ; <sad> over
        detox	1	<say> <friend> ; <say> lik ; <say> you ; <school> <buy> ; <school> <wait>
        detox	1	<sedative> <container> ; <sedative> <friend> ; <sedative> <start> ; <sedative> in
        detox	1	<sedative> ive ; <sedative> per ; <sedative> than ; <sedative> that ; <sedative> then
        detox	1	<see> <build> ; <see> on ; <see> that ; <seizure> <day> ; <shake> <give> ; <shake> <take>
        detox	1	<shake> i ; <shake> my ; <shake> n/v ; <shake> que ; <sick> <cold> ; <sick> <shake>
        detox	1	<sick> becaus ; <sick> sinc ; <sober> <past> ; <start> <school> ; <start> <shake>
        detox	1	<start> in ; <stiff> la ; <stimulant> <appointment> ; <stimulant> <leave>
        detox	1	<stimulant> <school> ; <stimulant> <soon> ; <stimulant> <write> ; <stimulant> el
        detox	1	<stimulant> ~<alcohol> ; <stop> <color> ; <stop> <give> ; <stop> <happy> ; <stop> at
        detox	1	<stop> el ; <stop> them ; <stranger> <consume> ; <stranger> <sedative> ; <stranger> <see>
        detox	1	<stranger> <withdrawal> ; <stranger> hes ; <stranger> step ; <take> <awake>
        detox	1	<take> <insurance> ; <take> <kin> ; <take> <leave> ; <take> <rail> ; <take> <withdrawal>
        detox	1	<take> he ; <take> m ; <take> thi ; <take> which ; <think> <stimulant> ; <think> <vermin>
        detox	1	<think> it ; <think> ~<amount> ; <tired> <always> ; <tired> until ; <tool> <cold>
        detox	1	<tool> <palecolor> ; <town> ; <town> <friend> ; <town> <intoxicated> ; <town> co
        detox	1	<town> les ; <town> rm ; <town> wher ; <trade> <bodypart> ; <trade> <last>
        detox	1	<trade> <stranger> ; <trade> her ; <treatment> 0 ; <treatment> <law> ; <treatment> <take>
        detox	1	<treatment> <try> ; <treatment> and ; <treatment> first ; <treatment> in
        detox	1	<treatment> involv ; <treatment> that ; <treatment> would ; <treatment> ya
        detox	1	<trust> <drive> ; <try> <pill> ; <vendor> <day> ; <vermin> <day> ; <volunteer> <phone>
        detox	1	<wait> <opioid> ; <water> no ; <week> <alcohol> ; <week> all ; <week> con
        detox	1	<withdrawal> <stranger> ; <withdrawal> from ; <write> <ask> ; <write> <town>
        detox	1	<write> electronic ; <write> was ; <year> clean ; @ <asleep> ; a <kin> ; a <sober>
        detox	1	a bajarl ; a blu ; a broth ; a cabinet ; a corps ; a cowork ; a crack ; a dental
        detox	1	a discreet ; a mal ; a nut ; a rail ; a ranch ; a repeat ; a report ; a rop ; a sleepover
        detox	1	a weeknight ; a young ; a ~perc ; aboton ; aboton la ; about half ; acab el
        detox	1	accidental ~od ; act lik ; acuest ; acuest a ; adentr ; adict ; aft <night> ; aft <school>
        detox	1	aft dark ; aft her ; aft school ; ago last ; ago they ; ahor est ; ahor ya ; ahorit con
        detox	1	al <daytime> ; al cuart ; al fond ; al mediodi ; al muchach ; alcohol hac ; already
        detox	1	already bought ; altagraci ; am <count> ; am her ; am lin ; amaneci ; ambien a
        detox	1	ambulatory ; an <alcohol> ; an <eat> ; and <caretaking> ; and <needle> ; and <sedative>
        detox	1	and <shame> ; and con ; and couldnt ; and drink ; and each ; and hat ; and leg ; and mor
        detox	1	and p ; and shook ; and straw ; and they ; and whiskey ; and ~ox ; anex ; annik ; anoch la
        detox	1	ant cad ; apt 0 ; arc ; are <drive> ; are co ; are steady ; arkansa ; arm i ; as <drug>
        detox	1	as someth ; as soon ; asi son ; ask can ; ask thi ; assist ; at <drug> ; at <rope>
        detox	1	at county ; at that ; at thread ; ate someth ; ativan on ; august and ; awak but ; away on
        detox	1	away twelv ; back <pain> ; back ther ; bag ; bag was ; ban del ; ban per ; bar +
        detox	1	bar <cold> ; bar cold ; bartend ; basur ; bath with ; bathroom with ; be <leave> ; be away
        detox	1	be sixty ; be watch ; be wean ; beam <always> ; becaus his ; bed lin ; bed rail ; bed so
        detox	1	been <die> ; been aliv ; been awful ; been that ; been two ; believ i ; between <medicine>
        detox	1	between breakfast ; between dos ; bf <consume> ; bit thru ; blown ; blu not ; board and
        detox	1	bomb ; bonfir ; borrow from ; both <always> ; both <phone> ; both cal ; bottl at
        detox	1	bottl und ; bought my ; bout ; box and ; bp up ; breath are ; breath keep ; bro 0
        detox	1	broth want ; brush ; brush bug ; bucket ; bug walk ; by <moment> ; by day ; by fax
        detox	1	by ten ; by wk ; cachet y ; caen ; cal befor ; cal gf ; cal thi ; can in ; can u ; cancel
        detox	1	cant <clothes> ; cant <eat> ; cant <write> ; cant button ; cant clos ; cant stop
        detox	1	capsul a ; car by ; card is ; carpet is ; cas com ; celul en ; cemetery deed ; cervez en
        detox	1	chatter ; cheap ; check <vendor> ; check spam ; cherry ; child ; chuy ; circuit ; cirugi
        detox	1	clean <room> ; climb to ; clinic wont ; clinton ; clos for ; clr <hear> ; clr confirm
        detox	1	clr found ; clr teach ; clr wil ; coc con ; cocain weekend ; cok mayb ; collaps
        detox	1	color and ; com de ; com diez ; com monday ; compadr se ; compr ; compression on
        detox	1	comunion ; con mis ; con uno ; confidential ; conmig a ; consider ; content
        detox	1	convulsion ayer ; cook ; copi ; copit ; corol ; corre electronic ; couldnt do
        detox	1	counselor at ; county lockup ; coupl beer ; coverag ; cps ; crack from ; cramp and ; crey
        detox	1	crey que ; cualquier ; cuand <hear> ; cuchar ; cumpl 0 ; cus at ; cut straw ; d from
        detox	1	d/c her ; d/c today ; da nang ; dab <write> ; dai has ; dai want ; damo ; dan terapi
        detox	1	day aft ; day and ; day befor ; day cant ; day foil ; day long ; day start ; day two
        detox	1	de <bodypart> ; de <clean> ; de <fluid> ; de <law> ; de afuer ; de dia ; de entr
        detox	1	de respir ; de trap ; debaj del ; dec ; dej a ; del <phone> ; del dentist ; deliri por
        detox	1	deliriou ; delirium ; demasi ; dependent ; desayun ; descans le ; desd anoch ; desd el
        detox	1	desd lo ; desintoxicacion la ; despert en ; destroy ; detox at ; detox today ; dewar
        detox	1	diari de ; diari un ; diarre escalofrio ; did ; did <amount> ; different <clinician>
        detox	1	dio una ; dirty ; disc ; diversion ; divorc in ; dizqu ; do <treatment> ; do medical
        detox	1	do to ; dobl de ; doc diari ; doctor ; doesnt do ; dog flunk ; dog food ; dolor
        detox	1	dominican ; dont both ; dont need ; dont ~<consume> ; dont ~drink ; doorbel ; dop iv
        detox	1	dori ; dorm par ; dorm ra ; dos of ; doubl up ; down <day> ; dr say ; drank today
        detox	1	dres room ; drink myself ; drink sinc ; drink to ; drink wat ; dtr ; dump ; dv
        detox	1	dv <homeless> ; dv shelt ; each ; ed cas ; egg on ; eight hour ; eighteen ; el <sedative>
        detox	1	el cuel ; el ded ; el general ; el juez ; el menor ; elevator ; ell <phone> ; els given
        detox	1	em 0 ; emt ; en <emergency> ; encampment ; end when ; equivoc ; equivoc <need>
        detox	1	equivoc busc ; es adict ; es normal ; espos me ; espos pid ; est ; est bien ; est mur
        detox	1	estan ubic ; estomag ; evan ; even clas ; ever aft ; every so ; everyon her ; ex and
        detox	1	except ; exception ; explain why ; eye ; eye are ; f drink ; f gabapentin ; f realtor
        detox	1	falt ; fam want ; fami ask ; favorit es ; fax ; fax h ; febrer ; fent cow ; fent every
        detox	1	fent powd ; fentanyl and ; festival ; few beer ; fifth of ; fin right ; firework ; first
        detox	1	first nam ; first off ; fiv a ; fiv year ; flask at ; fold in ; folk ; for <church>
        detox	1	for <insurance> ; for <trade> ; for cok ; for crystal ; for uncl ; for withdrawal
        detox	1	for year ; forty dollar ; fost ; found <amount> ; found <fire> ; found <kin> ; found burnt
        detox	1	found her ; four gram ; four mor ; fourteen ; fre <appointment> ; fre aft ; freight ; fri
        detox	1	friend from ; from tijuan ; front <opening> ; fue la ; fuimo a ; ful blown ; fum cristal
        detox	1	functional ; funeral i ; funeral in ; gallo de ; gast ; gav ~narcan ; gbl ; gest ; get off
        detox	1	get the ; gf <emergency> ; go sit ; go und ; god send ; goe through ; goe up ; gon every
        detox	1	good student ; goosebump runny ; goosebump yawn ; graduat from ; grigi ; gues at ; gurg
        detox	1	gurgl nois ; gut ; guy for ; h <moment> ; h now ; hac cinc ; hac rat ; hac una ; hacen
        detox	1	had <alcohol> ; had <amount> ; had his ; had som ; had two ; had ~sz ; half an
        detox	1	half every ; handl ; hard of ; has <need> ; has gon ; has opinion ; has said ; has taken
        detox	1	hav nin ; havent been ; hay ; hay <pet> ; he <buy> ; he <count> ; he <eat> ; he <medicine>
        detox	1	he <order> ; he <shake> ; he <stop> ; he let ; he should ; he tak ; he thought
        detox	1	he ~<phone> ; he ~<seizure> ; he ~cal ; health aid ; hen ; her <stimulant> ; her cok
        detox	1	her desk ; her neighbor ; her oxycodon ; her someth ; her ~moth ; heroin ayer
        detox	1	heroin with ; hes lik ; hes pick ; hes used ; hij est ; him <see> ; him down
        detox	1	his <colleague> ; his <drug> ; his <rope> ; his cheek ; his eye ; his pil ; his xanax
        detox	1	hit with ; hold the ; honest dont ; hor y ; horari ; hot and ; hot red ; hour i ; hous on
        detox	1	how would ; hoy si ; hul ; human <continue> ; human again ; husb 0 ; husband in
        detox	1	husband want ; hygienist and ; i <kill> ; i <lock> ; i bil ; i did ; i feel ; i laugh
        detox	1	i own ; i quit ; i rent ; i slap ; i talk ; i wast ; ice <amount> ; ice <eat> ; ice cream
        detox	1	idk who ; if possibl ; im <home> ; im <start> ; im compar ; in <kin> ; in may ; in texa
        detox	1	in tijuan ; in treatment ; in tx ; in w/d ; in ~<hospital> ; indi ; infeccion ; intern le
        detox	1	internet say ; intubat ; is <alcohol> ; is <asleep> ; is <confused> ; is <hot>
        detox	1	is <school> ; is addict ; is dop ; is even ; is fat ; is fix ; is my ; is oding ; is out
        detox	1	is rn ; is trembl ; isnt why ; isnt ~<illness> ; it <soon> ; it was ; ito ; its <night>
        detox	1	its wors ; ive arrang ; ive lost ; ive said ; jal <breath> ; jal air ; janitor ; jit ; jk
        detox	1	job i ; joint <key> ; juev and ; juez ; july ; junior yr ; jur ; just <clothes>
        detox	1	just <sad> ; just didnt ; just wait ; kais cm ; keep his ; kick fent ; kid i ; kidney ston
        detox	1	kitchen all ; knock on ; l <alcohol> ; la <opioid> ; la <pill> ; la <tool> ; la camis
        detox	1	la cart ; la cesare ; la clinic ; la desintoxicacion ; la hidrocodon ; la lig ; la llav
        detox	1	la manan ; la niev ; la operation ; la pastil ; la plant ; la tia ; label his ; lanch de
        detox	1	laps ; las <promise> ; las <take> ; las gracia ; las vend ; last gin ; law on ; le <fluid>
        detox	1	le <pain> ; le <put> ; le <stiff> ; le <take> ; le estan ; le fal ; le firm ; le fue
        detox	1	le pus ; le rob ; le trab ; least a ; leav ; leav my ; left msg ; leg ; letter from ; lift
        detox	1	lik <hot> ; lik at ; lik candy ; lik off ; lik penni ; lin on ; link to ; lo fum ; lo hal
        detox	1	lo primer ; locutor ; long <outdoors> ; long beach ; lorazepam 0 ; los <buy>
        detox	1	los <emergency> ; los bombero ; los compr ; los nieto ; los parch ; los pie ; los tamal
        detox	1	lost <rail> ; lost track ; loteri ; lucky ; lun a ; lunch and ; m 0 ; m <cannabis>
        detox	1	m <emergency> ; m <go> ; m <partner> ; m <past> ; m a ; m gin ; m h/o ; m in ; m norc
        detox	1	m wif ; maiz ; mak <hit> ; mak beat ; mam and ; mam difunt ; mam le ; mam va ; manan me
        detox	1	many of ; march at ; may <appointment> ; may visit ; mayb the ; me <order> ; me <shake>
        detox	1	me by ; me ensen ; me levant ; me llev ; me one ; me until ; med rn ; med surg ; mediodi
        detox	1	mediodi y ; menu ; mes ; meti chiv ; mezcal diari ; mg each ; mg thre ; mi dentist
        detox	1	mi mar ; mi pap ; mi ~<alcohol> ; min no ; mis <clothes> ; mis my ; mism <go>
        detox	1	mississippi ; model ; mom on ; mommy ; month last ; month run ; mor el ; moradito y
        detox	1	most week ; motel rm ; mouth has ; muchach 0 ; muchach del ; mug ; muri mi ; mushroom on
        detox	1	musical ; must ; my <daytime> ; my <die> ; my <water> ; my grandfath ; my neurologist
        detox	1	my norc ; my resum ; my sixty ; my tool ; my twin ; my vodk ; my ~leg ; myself for
        detox	1	myself from ; nam + ; nam <drug> ; nam of ; nam yet ; nan ; narcan at ; narcan in
        detox	1	nd <phone> ; nd cal ; need advic ; neg for ; negr com ; negr y ; nerv ; nev <goodbye>
        detox	1	nev again ; nev doe ; nev read ; ni <clothes> ; ni aboton ; ni agar ; night 0 ; night has
        detox	1	night ive ; night tech ; nin <moment> ; no <rail> ; no <remember> ; no <trade> ; no beer
        detox	1	no boat ; no hay ; no las ; no legal ; no sab ; no ~<confused> ; no ~<kin> ; no ~confusion
        detox	1	no ~regul ; noch con ; noch par ; noisy ; noon ; norco a ; normal aft ; normal today
        detox	1	north ; not rousabl ; notic i ; now about ; now becaus ; now buy ; nt ; nts <past>
        detox	1	nts ago ; nub ; nuer suegr ; nuev ya ; numb by ; ob doesnt ; of <emergency> ; of an
        detox	1	of canadian ; of crown ; of dewar ; of franzi ; of hear ; of ice ; of lorazepam
        detox	1	of merlot ; of phenibut ; of respect ; off adderal ; off day ; off i ; off no ; off of
        detox	1	off phenibut ; off spe ; off the ; oig que ; old <alcohol> ; old <write> ; on <home>
        detox	1	on <needle> ; on <stranger> ; on bar ; on chest ; on our ; on oxycodon ; on them ; on top
        detox	1	on us ; onc mad ; one <headface> ; one go ; one i ; one open ; only be ; open but
        detox	1	open today ; option are ; or les ; oth <phone> ; oth half ; our <appointment>
        detox	1	our <crowd> ; our build ; our dog ; our hallway ; our hous ; our team ; out <always>
        detox	1	out <count> ; out every ; out seven ; out with ; oven and ; overdos in ; overdos right
        detox	1	owe you ; own <sedative> ; own thi ; oxy sinc ; pack ; padeci ; pap hac ; papa ; par
        detox	1	paramedic le ; parol ; party ; pas el ; pas nad ; past six ; patch from ; patient ; pawn
        detox	1	pcp offic ; pelicul ; per <partner> ; per <stop> ; per friend ; perc sinc ; percocet from
        detox	1	person just ; pharmacy in ; pic chiv ; pick bug ; picnic ; pictur for ; pid ; pie ; piel
        detox	1	pierd la ; pierna le ; pil at ; pil int ; pil my ; pil ran ; pinat ; pinot grigi ; pist
        detox	1	plac ; plac by ; plac out ; plasm ; pleas ; plu one ; plu the ; plug in ; poodl ; popot
        detox	1	poppy seed ; por <stop> ; porch now ; pour <fluid> ; pour and ; pour sweat ; powd
        detox	1	powd off ; pozol ; pregnant ; premis ; prescot ; prescrib ; primer <church>
        detox	1	primer comunion ; proces ; pul her ; punt de ; push her ; putty ; qd + ; qd sinc
        detox	1	que <kill> ; que abr ; que dej ; que mat ; qued ; qued y ; quij y ; ran ; rata ; rattl and
        detox	1	rattl on ; re dad ; reaccion ni ; reaccion tien ; reclin ; red strip ; referral 0
        detox	1	repaint the ; repart ; report a ; residential and ; retail ; retch ; retir 0
        detox	1	retir longshoreman ; rib ; rich ; rn <medicine> ; rn med ; ron <always> ; roof 0 ; roof in
        detox	1	room 0 ; roommat had ; roommat he ; roommat on ; roper ; rot ; rous him ; rous to
        detox	1	row and ; s off ; said one ; said what ; said who ; sali bien ; salut ; sam # ; sam clinic
        detox	1	sam person ; sam way ; sant <day> ; sarg ; sat at ; saturday on ; say not ; say you
        detox	1	scar to ; se acab ; se azot ; se duerm ; se iba ; se sub ; se ~<consume> ; season and
        detox	1	seat ; sec ; see shadow ; seg ; sei o ; sel ; seltz ; seman en ; set and ; seven evening
        detox	1	shak sweat ; shaken ; she <eat> ; she <feel> ; she ate ; she awak ; she feel ; she gray
        detox	1	she is ; she just ; she left ; she set ; she teach ; she threw ; sheet that ; ship and
        detox	1	shook him ; show i ; si hacemo ; si ~le ; sick ; sick becaus ; sign it ; sin cervez
        detox	1	sin eso ; sin mezcal ; sin sal ; sinc <photo> ; sinc his ; sinc spr ; sinc wed ; sist liv
        detox	1	sit her ; sit him ; six becaus ; six night ; skip the ; sleep by ; sleep for ; slid
        detox	1	snor all ; snor for ; snort blu ; so forgiv ; so he ; so tel ; soak and ; sobredosi en
        detox	1	sobrin ya ; social ; softbal team ; som beer ; som evening ; someon ; someon about
        detox	1	sometim i ; somewher my ; somewher with ; son <home> ; son cal ; son cinc ; son doc
        detox	1	son una ; soup and ; spe limit ; speak to ; spel with ; spent a ; spic and ; st period
        detox	1	star at ; stat ; station <pill> ; steady and ; sticker ; stil out ; stil owe ; stil run
        detox	1	stomach ; stomach in ; stop ; stop my ; stop so ; stop vodk ; strangl my ; stretch
        detox	1	strip <height> ; strip climb ; strong than ; stuf ; sub and ; substitut <church> ; sud hel
        detox	1	suer ; sup and ; supermarket ; surf ; surgeon ; sust ; swallow all ; sweat + ; sweat and
        detox	1	sweat lik ; sweep up ; swing ; sx yet ; tack ; tak lorazepam ; tak som ; talk lik
        detox	1	tampoc <need> ; tampoc quier ; tap <go> ; tard ; ten to ; teng pensamiento ; term
        detox	1	termin la ; that <build> ; that <happy> ; that <month> ; that <phone> ; that fin
        detox	1	that help ; that im ; that right ; that way ; the <caretaking> ; the <moment>
        detox	1	the <order> ; the <school> ; the <see> ; the airlin ; the alarm ; the bik ; the build
        detox	1	the certificat ; the check ; the clinton ; the dres ; the elk ; the fent ; the film
        detox	1	the firework ; the garden ; the hold ; the kil ; the linoleum ; the local ; the lockdown
        detox	1	the mirror ; the morn ; the morphin ; the nam ; the pickup ; the refil ; the reunion
        detox	1	the rink ; the signal ; the sit ; the sleep ; the snor ; the spac ; the substitut
        detox	1	the tenni ; the til ; the toilet ; the vial ; the zaz ; the ~<alcohol> ; the ~<official>
        detox	1	the ~<play> ; the ~<seizure> ; the ~drug ; the ~judg ; them wer ; then <ask> ; then ask
        detox	1	then can ; then i ; then im ; then two ; ther <alcohol> ; ther cal ; ther that
        detox	1	they <hit> ; they tied ; thi am ; thi kind ; thi ~<sick> ; thi ~sick ; thirty day
        detox	1	through them ; tianeptin gas ; tid ; tienen <clinician> ; tijuan <amount> ; til <eat>
        detox	1	til friday ; til i ; tim im ; tim the ; tim thing ; tinfoil ; tito a ; to <start>
        detox	1	to deliv ; to eighteen ; to everybody ; to guam ; to pres ; to touch ; to ~quit ; tod el
        detox	1	today if ; today im ; today is ; tok ; tom su ; tom veint ; tom vin ; tonayan
        detox	1	tonight hes ; tonit i ; too long ; tough ; town thi ; trabaj se ; trabajador social
        detox	1	traemo ; trag ayer ; trago ; tramadol que ; transcrib ; trasl ; treatment in
        detox	1	treatment plant ; tremb ; triag ; tu ; tub last ; tuck ; turn <palecolor> ; twic ; two at
        detox	1	two boy ; two guy ; two hour ; two in ; uas ; un litr ; un ruid ; una cam ; unconsciou on
        detox	1	und and ; uno <moment> ; until a ; until friday ; up <eat> ; up ive ; up lik ; up she
        detox	1	up swing ; up whit ; us a ; us her ; us over ; us what ; used <continue> ; used again
        detox	1	using anyth ; uso cristal ; vacuum clean ; valium and ; valium in ; vamo ; vend tamal
        detox	1	vidri ; vin diari ; visit a ; visit hrs ; visita ; vodk x ; volte los ; volvi a ; volvi en
        detox	1	voz de ; w/o a ; w/out ; wak at ; want 0 ; want iop ; want my ; was fent ; was thi
        detox	1	was thursday ; was wednesday ; wasnt a ; wat treatment ; watch for ; way <amount>
        detox	1	way mor ; we <money> ; we bring ; we could ; weed out ; weekend are ; weird lik
        detox	1	went down ; wer 0 ; wet the ; what <town> ; what day ; what hes ; whatev <leave>
        detox	1	whatev he ; wher are ; wher they ; whiskey from ; who <build> ; who let ; whod tak
        detox	1	william ; win from ; win on ; wint ; wish ; with <cold> ; with <medicine> ; with <order>
        detox	1	with plan ; with ~<withdrawal> ; with ~dts ; withdrawn ; without ; without <say>
        detox	1	without them ; wont nam ; wont quit ; worth ; would <promise> ; would appreciat
        detox	1	would one ; x 0 ; x <year> ; x yrs ; xanax at ; xanax too ; y <lock> ; y amaneci ; y est
        detox	1	y hac ; y nev ; y ni ; y tambien ; y termin ; y tiembl ; y tien ; y traig ; y ~le
        detox	1	ya <soon> ; ya mer ; yawn gooseflesh ; yawn until ; year lik ; yo cre ; yo iba ; you dont
        detox	1	you get ; youl <say> ; youl say ; your <build> ; your <insurance> ; your <withdrawal>
        detox	1	your doctor ; your withdrawal ; yrs of ; ystdy ; zapato y ; ~/ ~d ; ~<alcohol> 0
        detox	1	~<alcohol> a ; ~<alcohol> i ; ~<amount> ; ~<amount> ~<moment> ; ~<amount> ~<year>
        detox	1	~<clean> ~<vermin> ; ~<confused> ; ~<consume> su ; ~<day> ~sin ; ~<drug>
        detox	1	~<emergency> <night> ; ~<emergency> in ; ~<fluid> ~<fluid> ; ~<go> ~<emergency>
        detox	1	~<go> ~to ; ~<kin> ~nam ; ~<last> ~tim ; ~<opioid> ; ~<opioid> <medicine>
        detox	1	~<past> ~<stop> ; ~<pill> in ; ~<sedative> ~in ; ~<seizure> ever ; ~<seizure> in
        detox	1	~<seizure> ni ; ~<seizure> on ; ~<seizure> when ; ~<seizure> ~<amount>
        detox	1	~<seizure> ~<withdrawal> ; ~<shake> y ; ~<sick> i ; ~<stop> el ; ~<stop> ~<tired>
        detox	1	~<treatment> y ; ~<treatment> ~<count> ; ~<vermin> <furniture> ; ~<withdrawal> onc
        detox	1	~<withdrawal> ~<consume> ; ~a ~<medicine> ; ~a ~dos ; ~ano ; ~cigar ; ~convulsion por
        detox	1	~dej el ; ~dia ~sin ; ~dio ; ~dio ~un ; ~dot ; ~dr ; ~drink at ; ~dts onc ; ~edg ; ~etoh 0
        detox	1	~floor ; ~he ~can ; ~his ~own ; ~hx ; ~i ~skip ; ~in ; ~in a ; ~in ~<amount> ; ~it <past>
        detox	1	~it befor ; ~jail ; ~la ; ~last ~tim ; ~le ~dio ; ~lik ; ~liv ~in ; ~me ; ~me ~dan
        detox	1	~me ~off ; ~moth ; ~nam and ; ~no ~thought ; ~of ; ~on ; ~on the ; ~one ~of ; ~out ; ~own
        detox	1	~ox ; ~ox ~0 ; ~paramedic ~brought ; ~peg ~el ; ~phenibut ; ~pil in ; ~pt ; ~regul
        detox	1	~regul ~<consume> ; ~regul ~use ; ~relaps ; ~sam ; ~see ; ~segu ; ~seizur ~in ; ~shak
        detox	1	~sobredosi hac ; ~someth ; ~sz 0 ; ~sz ever ; ~tak someon ; ~ten ~<seizure> ; ~the ~edg
        detox	1	~the ~wil ; ~to ~in ; ~tom su ; ~trag ~en ; ~tremen en ; ~un ; ~und ; ~usa ~<always>
        detox	1	~vomit ; ~vomit y ; ~wil ~is ; ~year ; ~your ; él jur ; él per
        detox	-1	# ; *ago.3 ; *detoxDone:negated ; *drinks.0:possible ; *drinks.1:possible
        detox	-1	*iopRequest:negated ; *lostThroughUse ; *needsHelp:hypothetical
        detox	-1	*occasional.0:other_experiencer ; *otherService.lookAlike:other_experiencer
        detox	-1	*otherService.therapist:other_experiencer ; *otherService.weight:negated
        detox	-1	*seizure:other_experiencer ; *substance.cannabis:hypothetical ; *substance.other
        detox	-1	*vendor ; *violence ; *wantsToQuit:other_experiencer ; + if ; / / ; / noc ; 0 <count>
        detox	-1	0 <day> ; 0 <hospital> ; 0 bus ; 0 com ; 0 for ; 0 kid ; 0 lb ; 0 min ; 0 modelo ; 0 pls
        detox	-1	0 screen ; 0 sec ; 0 unit ; 0 vs ; 0 west ; 0 widow ; <afraid> <eat> ; <alcohol>
        detox	-1	<alcohol> <build> ; <alcohol> <lock> ; <alcohol> <official> ; <alcohol> <stop>
        detox	-1	<alcohol> around ; <alcohol> dry ; <alcohol> q ; <alcohol> whil ; <alone> <drive>
        detox	-1	<alone> <month> ; <alone> con ; <alone> for ; <always> <friend> ; <always> <last>
        detox	-1	<amount> <fall> ; <amount> <hospital> ; <amount> <night> ; <amount> <partner>
        detox	-1	<amount> <photo> ; <amount> <week> ; <amount> absenc ; <amount> off ; <amount> tiemp
        detox	-1	<angry> <day> ; <angry> for ; <appointment> <amount> ; <appointment> <crowd>
        detox	-1	<ask> <consume> ; <ask> <crowd> ; <ask> <drug> ; <ask> yo ; <asleep> <awake>
        detox	-1	<asleep> <clean> ; <asleep> <count> ; <asleep> <hold> ; <asleep> <pill> ; <asleep> el
        detox	-1	<awake> <asleep> ; <blade> <clothes> ; <blood> <crowd> ; <blood> <hear> ; <blood> a
        detox	-1	<blood> her ; <bodypart> <headface> ; <bodypart> <take> ; <bodypart> <tool>
        detox	-1	<bodypart> <treatment> ; <bodypart> cuf ; <bodypart> replacement ; <bodypart> with
        detox	-1	<break> <day> ; <breath> but ; <breath> el ; <build> ; <build> <furniture> ; <build> for
        detox	-1	<build> has ; <build> on ; <build> that ; <buy> <blade> ; <buy> <eat> ; <buy> <stop>
        detox	-1	<buy> that ; <calm> with ; <cannabis> <amount> ; <cannabis> desd ; <cannabis> he
        detox	-1	<caretaking> <happy> ; <caretaking> for ; <chestheart> <pain> ; <chestheart> <stiff>
        detox	-1	<child> <trade> ; <church> <week> ; <clean> <always> ; <clean> on
        detox	-1	<clinician> <container> ; <clinician> <shake> ; <clinician> a ; <clinician> b
        detox	-1	<clothes> <church> ; <clothes> <palecolor> ; <clothes> <soon> ; <clothes> as
        detox	-1	<clothes> or ; <clothes> us ; <cold> the ; <cold> with ; <colleague> <fall>
        detox	-1	<colleague> <give> ; <colleague> dont ; <consume> <color> ; <consume> <feel>
        detox	-1	<consume> <last> ; <consume> <leave> ; <consume> <month> ; <consume> <pill>
        detox	-1	<consume> <stranger> ; <consume> <week> ; <consume> herself ; <consume> medi
        detox	-1	<consume> no ; <consume> thos ; <container> <bodysound> ; <container> that
        detox	-1	<continue> <treatment> ; <continue> do ; <continue> la ; <continue> per ; <continue> up
        detox	-1	<count> <always> ; <count> de ; <crash> <amount> ; <crash> <day> ; <crowd> <asleep>
        detox	-1	<crowd> <home> ; <crowd> <night> ; <crowd> <write> ; <crowd> for ; <crowd> lik
        detox	-1	<crowd> with ; <day> <amount> ; <day> <feel> ; <day> <last> ; <day> <stranger>
        detox	-1	<day> <think> ; <day> <withdrawal> ; <day> at ; <day> teng ; <day> with
        detox	-1	<daytime> <daytime> ; <daytime> <hold> ; <daytime> <media> ; <daytime> <photo>
        detox	-1	<daytime> <put> ; <die> 0 ; <die> <consume> ; <die> <money> ; <drive> <town>
        detox	-1	<drive> <write> ; <drive> had ; <drive> par ; <drug> <go> ; <eat> <angry> ; <eat> <past>
        detox	-1	<eat> for ; <eat> ice ; <eat> so ; <emergency> and ; <fall> <write> ; <fall> down
        detox	-1	<fall> with ; <feel> <alone> ; <feel> <day> ; <feel> ~<drug> ; <fluid> <alcohol>
        detox	-1	<fluid> <soon> ; <friend> <alone> ; <friend> from ; <friend> just ; <friend> the
        detox	-1	<furniture> <ask> ; <furniture> <night> ; <furniture> <pill> ; <furniture> <vendor>
        detox	-1	<furniture> dur ; <furniture> has ; <furniture> off ; <give> <hear> ; <give> <phone>
        detox	-1	<give> <see> ; <give> <stimulant> ; <give> his ; <give> our ; <give> su ; <give> y
        detox	-1	<go> <blade> ; <go> <palecolor> ; <go> <partner> ; <go> <phone> ; <go> <relapse>
        """
}
