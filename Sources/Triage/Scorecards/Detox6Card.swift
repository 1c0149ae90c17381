extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	-1	<say> <hear> ; <say> <height> ; <say> <hospital> ; <say> <sick> ; <say> buena ; <say> es
        detox	-1	<say> ex ; <say> id ; <say> on ; <say> one ; <say> ther ; <say> to ; <say> wel
        detox	-1	<school> <job> ; <school> <month> ; <school> <photo> ; <school> con ; <school> that
        detox	-1	<school> with ; <sedative> <stop> ; <sedative> by ; <sedative> de ; <sedative> her
        detox	-1	<sedative> protocol ; <see> <eat> ; <see> <emergency> ; <see> <school> ; <see> <stranger>
        detox	-1	<see> <vermin> ; <see> til ; <seizure> <room> ; <seizure> as ; <seizure> in
        detox	-1	<shake> <clothes> ; <shake> <fall> ; <shake> and ; <smell> <outdoors> ; <sober> <see>
        detox	-1	<sober> by ; <sober> de ; <soon> ; <soon> <amount> ; <soon> <stop> ; <soon> for
        detox	-1	<soon> les ; <stimulant> <alcohol> ; <stimulant> <furniture> ; <stimulant> fin
        detox	-1	<stimulant> sin ; <stimulant> up ; <stimulant> with ; <stop> 0 ; <stop> <consume>
        detox	-1	<stop> <write> ; <stop> is ; <stop> not ; <stop> right ; <stop> ther ; <stop> tod
        detox	-1	<stranger> <crowd> ; <stranger> <day> ; <stranger> <say> ; <stranger> <seizure>
        detox	-1	<stranger> from ; <stranger> im ; <stranger> to ; <take> <need> ; <take> <start>
        detox	-1	<take> los ; <take> nad ; <take> turn ; <think> <angry> ; <think> el ; <think> that
        detox	-1	<tired> <amount> ; <tool> <clinician> ; <tool> off ; <tool> thi ; <town> <hold>
        detox	-1	<town> <moment> ; <town> que ; <trade> <need> ; <treatment> <alone>
        detox	-1	<treatment> <caretaking> ; <treatment> <clinician> ; <treatment> <hold>
        detox	-1	<treatment> <illness> ; <treatment> <night> ; <treatment> <sad> ; <treatment> aft
        detox	-1	<treatment> back ; <treatment> from ; <treatment> hes ; <treatment> lik
        detox	-1	<treatment> over ; <treatment> they ; <treatment> through ; <treatment> was ; <trust>
        detox	-1	<try> <opioid> ; <try> nad ; <vendor> <go> ; <vermin> in ; <vermin> me ; <wait> <kin>
        detox	-1	<wait> <treatment> ; <wait> for ; <wait> the ; <water> <church> ; <week> <amount>
        detox	-1	<week> <count> ; <week> <month> ; <week> <sad> ; <week> <stranger> ; <week> and
        detox	-1	<week> hav ; <week> tambien ; <week> ten ; <week> the ; <withdrawal> <clinician>
        detox	-1	<withdrawal> <hit> ; <withdrawal> <phone> ; <withdrawal> all ; <withdrawal> the
        detox	-1	<write> <crowd> ; <write> <happy> ; <write> <soon> ; <write> and ; <write> from
        detox	-1	<write> somewher ; <write> up ; <year> <always> ; <year> <colleague> ; <year> <hear>
        detox	-1	<year> en ; <year> or ; a $ ; a <fall> ; a <insurance> ; a <month> ; a <need>
        detox	-1	a <record> ; a <seizure> ; a blanket ; a candy ; a city ; a clinician ; a colleg
        detox	-1	a documentary ; a granol ; a hab ; a hot ; a lawy ; a llor ; a man ; a marc
        detox	-1	a multivitamin ; a nephew ; a next ; a novel ; a pag ; a pap ; a pitch ; a ppo ; a quiz
        detox	-1	a sampl ; a seizur ; a set ; a sheet ; a shoebox ; a sponsor ; a supplement ; a teach
        detox	-1	a velvet ; a visit ; about my ; abraz ; abri la ; abuel con ; aca ; acas ; accordion ; ad
        detox	-1	adderal off ; addres ; adhd pil ; adic ; admission lin ; afford it ; aft detox ; aft thi
        detox	-1	aftercar ; again and ; ago ; ago 0 ; ahorit and ; air balloon ; al <play> ; al <year>
        detox	-1	al ano ; alask and ; alcohol cinc ; alcohol en ; alg par ; all and ; all im ; all nin
        detox	-1	alt ; am and ; ambulatori de ; an <job> ; an assessment ; an awful ; and <die>
        detox	-1	and <fluid> ; and <key> ; and <room> ; and a ; and being ; and clean ; and cranky
        detox	-1	and do ; and ill ; and may ; and most ; and shoot ; and soak ; and teach ; and theyv
        detox	-1	and throw ; and you ; ang ; announcement ; ano en ; anoth <kin> ; apartment ; apne
        detox	-1	aqui <continue> ; are <palecolor> ; are <pet> ; are blu ; are turn ; arm gon ; arthriti
        detox	-1	as far ; as though ; ash ; ask iop ; asses ; at <last> ; at <money> ; at <outdoors>
        detox	-1	at bus ; at cedar ; at hom ; at last ; at new ; at pok ; ataqu ; attic ; aun ; awak
        detox	-1	away <amount> ; away somewher ; ayer ; ayud por ; back of ; back pain ; bag of
        detox	-1	bait <town> ; bait shop ; bar in ; bast ; bath mat ; be around ; be at ; be non
        detox	-1	bed again ; bed anywher ; been anywher ; beer and ; befor any ; began in ; believ that
        detox	-1	belong ; between my ; bg ; bien tom ; bisabuel ; bit clean ; bleed ; bles ; blind
        detox	-1	blood sinc ; blow <always> ; blow every ; bls <moment> ; bls current ; board <order>
        detox	-1	body fin ; bonit ; book club ; book in ; booz sinc ; both <kin> ; both my ; bother
        detox	-1	box truck ; brak on ; break and ; breakfast on ; bridg ; broth for ; bug me ; bulimi
        detox	-1	bunk ; buprenorphin ; bus stop ; bus with ; but id ; but it ; buy adderal ; by <hear>
        detox	-1	by us ; by voic ; cabin in ; cadc ; cajetil ; cal slur ; cam hom ; cam out ; can <start>
        detox	-1	can she ; cant <asleep> ; cant quit ; cant sleep ; car for ; carnival ; carpool
        detox	-1	cart all ; casi todo ; casin ; caso ; catch the ; cerc del ; cervez el ; channel
        detox	-1	charg and ; charg in ; chest hair ; chest pain ; chica ; chili recip ; chof ; circl for
        detox	-1	claus ; claw on ; clean and ; clean thru ; climb out ; clinic pt ; clr <afraid>
        detox	-1	clr <continue> ; clr <moment> ; clr <sad> ; clr <say> ; clr clock ; clr say ; clr sist
        detox	-1	clutch his ; cok ; cok is ; cok no ; colgu ; com <eat> ; com cuatr ; com next
        detox	-1	commission ; commut ; completion ; con la ; con sombrer ; con usted ; concern my
        detox	-1	condition ; consum per ; convulsion por ; convulsiv ; cough and ; count it ; country
        detox	-1	coupl next ; court by ; cover ca ; cow ; cpa ; crack on ; crash my ; cruis ; cry say
        detox	-1	cuarent dia ; cuest y ; cun le ; curiou ; custody releas ; cut her ; cv attach
        detox	-1	d <fluid> ; d don ; d prog ; d/c tmrw ; d/c tomorrow ; dad cal ; dan en ; dan permis
        detox	-1	daught ; day bed ; day bought ; day in ; day its ; day on ; day or ; day that ; de <drug>
        detox	-1	de <happy> ; de <illness> ; de <night> ; de <school> ; de <vendor> ; de ahi ; de amor
        detox	-1	de boyl ; de noch ; de pes ; de preferenci ; de sal ; de thc ; de xanax ; deal ; dec
        detox	-1	decent ; decent <stranger> ; decid ; dej un ; del alcohol ; del intern ; del iop
        detox	-1	del mand ; delay ; deliver ; descuent ; desintoxicacion del ; despu ; det ; detox en
        detox	-1	dia de ; differenc between ; din is ; dio un ; discus ; dish ; dm ; do <crowd> ; do at
        detox	-1	do you ; do your ; doc dia ; doctor se ; dog swallow ; domingo y ; don 0 ; don for
        detox	-1	dond <continue> ; dond ir ; door in ; door that ; door to ; drank herself ; draw
        detox	-1	drink at ; drink cold ; drink on ; drop befor ; drov an ; drown ; drown at ; duerm la
        detox	-1	dui in ; each month ; each week ; ear at ; easy <amount> ; eat me ; ehr ; eight of
        detox	-1	el <child> ; el <daytime> ; el <drug> ; el <hot> ; el <job> ; el cuerp ; el doctor
        detox	-1	el examen ; el mediodi ; el trag ; el turn ; emergency ; en agost ; en cal ; en googl
        detox	-1	en mexicali ; en riversid ; en septiembr ; en veran ; encier ; end ; end thi ; engin off
        detox	-1	entonc <consume> ; er tech ; es tod ; escritori ; espos alcohol ; espos es ; est <clean>
        detox	-1	est ~<treatment> ; est ~intern ; estan en ; estanci ; estudi ; estuv pres ; even the
        detox	-1	evening i ; ever <give> ; ever gav ; every jun ; every singl ; exact as ; excit
        detox	-1	experienci ; extension cord ; f <emergency> ; f complet ; fail ; fail <treatment>
        detox	-1	fal portugu ; fami has ; fami session ; farmaci ; farsi ; fath 0 ; favor ; fax machin
        detox	-1	feed ; feel saf ; feel steady ; fent 0 ; fent strip ; fentanyl detox ; ferry in ; fetty a
        detox	-1	fight with ; fil <treatment> ; fil it ; fin at ; fin with ; finish inpt ; fir in
        detox	-1	first <drive> ; first <month> ; first month ; first offens ; first thre ; fiv children
        detox	-1	fiv night ; flood and ; floor at ; for <continue> ; for <drive> ; for <week> ; for bed
        detox	-1	for hav ; for keep ; for moth ; for overnight ; for teach ; for uber ; for whoev
        detox	-1	for women ; forget to ; forgot to ; found in ; found that ; four night ; four tim ; freq
        detox	-1	friday with ; friend use ; from that ; from then ; front <job> ; front offic ; fueron los
        detox	-1	fuert que ; furnish ; g at ; gabapentin 0 ; gambl ; gan la ; gav # ; get it ; get out
        detox	-1	get sleepy ; get sob ; get som ; gf <say> ; gf is ; ghost ; gift shop ; giv me ; glas of
        detox	-1	go <day> ; go <past> ; go <treatment> ; go in ; go somewher ; goe around ; golp y
        detox	-1	gon hom ; good <month> ; got to ; grab ; grad ; grad 0 ; gram of ; grandmoth
        detox	-1	grandson ask ; granol ; granol <alcohol> ; granol bar ; grap popsicl ; green ; grey and
        detox	-1	grief ; grief counsel ; groin ; group with ; grout ; gun ; gym and ; h/o ~sz ; ha suelt
        detox	-1	habl en ; hac <eat> ; had <die> ; had <think> ; had dts ; hag al ; hair ; hand trembl
        detox	-1	hard for ; hard part ; harvest ; has <home> ; has lost ; has own ; has to ; hav fiv
        detox	-1	hav forty ; hav noth ; hav somebody ; hav thre ; hav your ; he <consume> ; he <fall>
        detox	-1	he already ; he left ; he sat ; he see ; he snif ; he tri ; heart pil ; help ; hem
        detox	-1	her <container> ; her bel ; her cal ; her insuranc ; heroin out ; hes <think> ; hes eat
        detox	-1	high and ; hil ; him <happy> ; his <home> ; his <opening> ; his apartment ; his room
        detox	-1	his wallet ; hit it ; hit on ; hiz un ; hold 0 ; hom my ; hop for ; hospital por
        detox	-1	hot air ; hour in ; human being ; i <order> ; i <room> ; i ask ; i bak ; i cut ; i hid
        detox	-1	i mean ; i notic ; i reach ; i room ; i tied ; i visit ; i ~drank ; ice x ; id go ; ideal
        detox	-1	if a ; if im ; if she ; im <afraid> ; im drunk ; im get ; im in ; im leav ; im mad ; imag
        detox	-1	in <headface> ; in <hospital> ; in between ; in californi ; in icu ; in malibu ; in march
        detox	-1	in particul ; in pasaden ; in plac ; in residential ; in someth ; in tamp ; inch from
        detox	-1	includ ; individual ; infart ; inhal thin ; inpt 0 ; insuranc card ; intensiv outpt
        detox	-1	interest in ; internamient de ; iop 0 ; is <color> ; is <official> ; is four ; is hit
        detox	-1	is nam ; is probab ; is red ; is stay ; is vodk ; isnt <amount> ; isnt <job>
        detox	-1	isnt enough ; isnt in ; issu ; it <eat> ; it <home> ; it bor ; it liv ; it or ; it rain
        detox	-1	it real ; it serious ; it thi ; it took ; its <color> ; its <continue> ; its adderal
        detox	-1	its christma ; its stil ; ive a ; ive look ; jerk all ; job ; job at ; judg of ; juev a
        detox	-1	jump lik ; just <past> ; just cam ; just don ; just had ; juul ; karaok ; kept a
        detox	-1	kept the ; ketamin dai ; kne replacement ; knif and ; know him ; la alberc ; la azote
        detox	-1	la cabez ; la cos ; la culp ; la custodi ; la licenci ; la nuc ; la play ; la plum
        detox	-1	la pueden ; lagun ; landlady ; landlord fix ; laptop ; las <moment> ; las <outdoors>
        detox	-1	las <play> ; las <school> ; las <write> ; las hora ; las percocet ; last blu
        detox	-1	last librium ; lat <partner> ; ld 0 ; le <height> ; le dio ; le hacen ; leav your
        detox	-1	left your ; leftov hydrocodon ; leg again ; leg are ; lengu ; les <say> ; let me ; libro
        detox	-1	light fluid ; lik is ; lik on ; limit ; lin <blood> ; lin cut ; linea ; liv ther ; lizard
        detox	-1	llamenm por ; llev tre ; lo teng ; los <go> ; los part ; los the ; lost a ; lost my
        detox	-1	lov you ; lueg les ; lunch break ; lut ; lvn 0 ; m <pet> ; m pcp ; madrin ; mail us
        detox	-1	mailbox ; mailbox so ; malibu ; mam hij ; many photo ; mar se ; march 0 ; marqu ; may 0
        detox	-1	may hav ; may not ; me <outdoors> ; me <stimulant> ; me abraz ; me dan ; me down ; me go
        detox	-1	me out ; me preocup ; me sali ; me tuv ; medicar ; mention the ; met cristal
        detox	-1	methamphetamin ; metimo ; mi <appointment> ; mi <opening> ; mi <pet> ; mi <room>
        detox	-1	mi bisabuel ; mi cit ; mi corre ; mi madrin ; min 0 ; minimum ; mis papel ; mism
        detox	-1	mom driv ; monday im ; month and ; morn til ; morphin ; morphin and ; mortifi ; most on
        detox	-1	moth drank ; moth drink ; mov day ; mow ; much every ; much for ; my <angry>
        detox	-1	my <bodypart> ; my <phone> ; my <pill> ; my abuel ; my comput ; my grandparent ; my group
        detox	-1	my insuranc ; my lead ; my not ; my pen ; my plan ; my station ; my supervis ; my thesi
        detox	-1	my toddl ; my whol ; n <drug> ; nad desd ; nadi <consume> ; nadi la ; nag ; nail are
        detox	-1	nam <give> ; nam <take> ; narcan by ; national ; need somebody ; need treatment
        detox	-1	neg sinc ; negotiabl ; neith of ; nev <phone> ; nev any ; nev bother ; nev used
        detox	-1	nev ~drank ; nev ~smok ; new <room> ; next for ; next stop ; ni con ; ni por ; ni si
        detox	-1	nicknam ; nin <day> ; nin day ; nit evry ; no <fall> ; no atin ; no cal ; no charg
        detox	-1	no need ; no phon ; no refil ; no sal ; no second ; no sx ; no voy ; no withdrawal
        detox	-1	no ~<cannabis> ; no ~<past> ; no ~<shake> ; no ~prior ; no ~sicknes ; no ~sub
        detox	-1	no ~tiembl ; nobody <think> ; nobody know ; nobody need ; nod out ; nombr ; non ; non aft
        detox	-1	normal that ; nos fue ; not <always> ; not <moment> ; not now ; not of ; not somewher
        detox	-1	not thi ; not ~drug ; noth ; noth <amount> ; noth in ; noth mor ; notic ; notic and
        detox	-1	novel ; now his ; nowher <put> ; nowher lin ; nuc ; nuestr <church> ; nurs student ; o si
        detox	-1	obligation ; of <consume> ; of <go> ; of <see> ; of beer ; of blu ; of liv ; of that
        detox	-1	of thre ; offic i ; ofrecemo ; ofrecen ; on <breath> ; on fir ; on ice ; on lin ; on mov
        detox	-1	on norc ; on own ; on thos ; on tin ; onc dia ; one <alcohol> ; one <daytime>
        detox	-1	one <moment> ; one <past> ; one <say> ; one beer ; one befor ; one glas ; only 0
        detox	-1	only <need> ; only no ; only on ; only thing ; only want ; opiat ; opinion ; opioid w/d
        detox	-1	opt ; or <day> ; or no ; or you ; oth day ; oth four ; oth weekend ; otr lug ; our ai
        detox	-1	our old ; out 0 ; outsid ; over it ; overtim ; own moth ; pag about ; pagan
        detox	-1	par <afraid> ; par <stranger> ; par intern ; par preocup ; par su ; park for ; partn on
        detox	-1	pasaden ; pay for ; payment ; peel <eat> ; penal ; peopl do ; personal ; phon charg
        detox	-1	piedr desd ; pil befor ; pil count ; pil off ; pil the ; pinat ; pinhead and ; pis
        detox	-1	pis de ; pleas correct ; po 0 ; po ba ; poison in ; pok night ; por el ; por favor
        detox	-1	porqu su ; position <continue> ; position stil ; pour in ; pow ; preci de ; precis de
        detox	-1	preferenci ; preschool ; presion toda ; pressur cook ; privacy ; prob nad ; probation
        detox	-1	proces <trade> ; proces serv ; professor ; protocol <day> ; psicolog ; psychiatric
        detox	-1	pued <ask> ; pueden <phone> ; pueden marc ; pul <outdoors> ; pul weed ; pun ; put in
        detox	-1	que <hear> ; que gan ; que ser ; que tien ; question for ; raspberry ; rat se
        detox	-1	re <write> ; rec ; recommendation ; red on ; reentry rn ; regal ; regres a ; ren for
        detox	-1	rent the ; replac ; replic ; reporter ; resi client ; residenc ; residential client
        detox	-1	residential meth ; residential plac ; restor ; right <soon> ; right next ; risk ; roast
        detox	-1	robert ; rosary and ; run by ; rx 0 ; sab 0 ; said he ; said that ; salary ; salesman
        detox	-1	sali a ; sali del ; salmon ; sangr desd ; sangr y ; saw it ; scary ; schedul ; screen
        detox	-1	se <amount> ; se <phone> ; se abri ; se desd ; se hac ; se oye ; second act ; see someon
        detox	-1	seiz my ; seizur alert ; seman tambien ; semest ; send ; send you ; servici ; set up
        detox	-1	shadow peopl ; shak every ; she <angry> ; she <intoxicated> ; she nod ; she throw
        detox	-1	shel <phone> ; shel cal ; sherry at ; shipyard ; shook ; si <need> ; si acas ; sigu par
        detox	-1	sil ; sin <clinician> ; sin <money> ; sin <opioid> ; sin <stimulant> ; sin chiv
        detox	-1	sin doctor ; sin tom ; sin ~<seizure> ; sin ~convulsion ; sinc 0 ; sinc sunday
        detox	-1	sinc then ; sinc tue ; sing in ; six seven ; six whit ; skip ; sleep ok ; sleep over
        detox	-1	smok pot ; smok weed ; snor and ; snort cok ; so it ; so many ; sob by ; sol ; solt
        detox	-1	solter ; somebody about ; somebody cal ; somebody to ; someon from ; someth is
        detox	-1	someth to ; son <put> ; son <stimulant> ; son dos ; sophomor ; sort of ; spic every
        detox	-1	spoon in ; spot and ; squid ; sra 0 ; staf memb ; staf to ; stand ther ; stay ; stay the
        detox	-1	step <amount> ; stil clean ; stil my ; stop talk ; straight <home> ; straight hom
        detox	-1	strawberry ; street methadon ; su propi ; substanc unk ; summary ; sunday that
        detox	-1	sup every ; supier ; suy ; sw ; swe ; swe to ; sweat ; swing a ; switchboard ; tacha
        detox	-1	tak anoth ; tak blu ; talk to ; tamp ; tank ; tank a ; tard a ; tatto ; tea with
        detox	-1	teacher ; tech ; tech job ; tel a ; tel someon ; telescop ; teng el ; teng los ; test
        detox	-1	thankful ; that <angry> ; that <day> ; that <night> ; that <school> ; that and ; that can
        detox	-1	that ever ; that for ; that last ; that let ; that my ; that stop ; the <appointment>
        detox	-1	the <cannabis> ; the <drug> ; the <leave> ; the <needle> ; the <pain> ; the <stimulant>
        detox	-1	the <think> ; the <vendor> ; the apartment ; the baggi ; the bakery ; the blind
        detox	-1	the booz ; the budget ; the chain ; the clock ; the cros ; the deal ; the doctor
        detox	-1	the door ; the extend ; the fax ; the gras ; the gun ; the hook ; the hot ; the insuranc
        detox	-1	the ketamin ; the lamp ; the licens ; the oxy ; the plan ; the queen ; the recycl
        detox	-1	the rent ; the rock ; the schedul ; the soc ; the start ; the step ; the sup ; the team
        detox	-1	the thermomet ; the thing ; the troubl ; the vodk ; the weed ; the widow ; the win
        detox	-1	then <treatment> ; then ive ; then walk ; ther noth ; ther or ; therapist and
        detox	-1	thermomet say ; they <go> ; they <stop> ; they <withdrawal> ; they mov ; they turn
        detox	-1	they walk ; thi <day> ; thi work ; thing wher ; think it ; thos <amount> ; thre pharmaci
        detox	-1	thre week ; thund ; thursday ; thursday through ; thx ; tight acros ; til the ; tim ive
        detox	-1	tim my ; titl is ; to an ; to feel ; to fentanyl ; to learn ; to sew ; to tucson
        detox	-1	to work ; today hes ; todo los ; togeth ; tom una ; tomorrow at ; tonight she ; tonsil
        detox	-1	tonsil out ; took half ; trat ; treat that ; treint ; trombon ; tromp ; troubl
        detox	-1	trust the ; tuesday so ; turn up ; turnaround ; turno ; twic <amount> ; two friend
        detox	-1	two weekend ; two word ; u tak ; ultim ; un <blade> ; un <headface> ; un ataqu
        detox	-1	un doctor ; un hombr ; un intern ; un machet ; un ojo ; una <seizure> ; una <write>
        detox	-1	una convulsion ; una vez ; uncl ; uncl died ; unic que ; uno me ; unresponsiv
        detox	-1	until <month> ; up <blood> ; up aft ; up blood ; us <say> ; us the ; use of ; used
        detox	-1	used yest ; ush ; using ; va con ; va domiciliary ; vacant ; vacun ; valentin ; valium on
        detox	-1	vap + ; varia ; vec al ; vend y ; vici ; vin ; vin en ; vin los ; virtual ; vivitrol
        detox	-1	voic ; vomit sangr ; voy a ; vs ; vs 0 ; w/o ; wak befor ; wander ; want cb
        detox	-1	want company ; want tour ; was <day> ; was <opioid> ; was alcohol ; was dying ; was love
        detox	-1	was march ; was over ; was ther ; watch a ; we <write> ; we both ; we cal ; we eat
        detox	-1	we met ; we would ; wed ; wednesday friday ; weed in ; week ten ; weekend at
        detox	-1	weekend the ; weight ; went straight ; went whit ; wer <say> ; wer a ; wer fiv ; wer out
        detox	-1	what <insurance> ; whatsap ; whatsoev ; when <stranger> ; wher ; wheth its ; which way
        detox	-1	whippet in ; who isnt ; who it ; who said ; whod ; whol of ; whol story ; whol tim
        detox	-1	wholesal ; whom do ; wif cam ; wif gon ; wif morphin ; wif of ; wif worri ; wil <drive>
        detox	-1	wil cal ; wil driv ; wil pay ; win and ; window is ; wir ; wis ; with <go>
        detox	-1	with <palecolor> ; with <partner> ; with detox ; with eleven ; with f ; with only
        detox	-1	with oth ; with thc ; with them ; with ~<play> ; with ~anthem ; withdrawal and
        detox	-1	withdrawal at ; without her ; wk for ; wk sinc ; wok up ; wont talk ; work 0
        detox	-1	work comput ; work night ; work with ; worth a ; would <kill> ; would even ; would he
        detox	-1	would ~not ; wouldnt ; wrestl ; written and ; xanax and ; xanax from ; y <clinician>
        detox	-1	y <crowd> ; y <fluid> ; y <height> ; y <leave> ; y al ; y brinc ; y of ; y quit ; y ran
        detox	-1	y vomit ; yend a ; yo tambien ; yog teach ; you <give> ; you <hear> ; you <job>
        detox	-1	you <night> ; you at ; you charg ; you kind ; you writ ; your <container> ; your <home>
        detox	-1	your <kin> ; your <moment> ; your nam ; your pay ; your sit ; zaz ; zon
        detox	-1	~<alcohol> ~<consume> ; ~<calm> ; ~<colleague> ; ~<consume> ~<drug> ; ~<drug> or
        detox	-1	~<happy> ; ~<hospital> no ; ~<sad> ; ~<seizure> <last> ; ~<shake> nieg
        detox	-1	~<stimulant> <day> ; ~<think> ; ~<treatment> ever ; ~<treatment> hx ; ~<treatment> ~for
        detox	-1	~a ~baby ; ~as ~a ; ~attempt ; ~blood ; ~clean ; ~d ~<treatment> ; ~don
        detox	-1	~el ~<stimulant> ; ~el ~cristal ; ~epilepsy ; ~fum ; ~her ~<clinician> ; ~her ~doctor
        detox	-1	~inf ; ~it ; ~methadon ; ~month ; ~much ; ~on ~<day> ; ~opioid ; ~opioid no ; ~pay
        detox	-1	~piedr ; ~probation ; ~ran ; ~real ; ~resi hx ; ~seizur ; ~sicknes ; ~sleep ; ~slur
        detox	-1	~stop ; ~sub ; ~temblor ; ~temblor nieg ; ~thc ; ~tiembl ; ~tiembl ni ; ~to ~<say>
        detox	-1	~withdrawal
        detox	-2	% ; *ago.1 ; *alcoholic:hypothetical ; *duration.3 ; *family.9 ; *firstOffence
        detox	-2	*frequency.2:historical ; *iopRequest ; *mildCue ; *needsHelp:hypothetical
        detox	-2	*noBarrierMoney:hypothetical ; *otherService.therapist:other_experiencer
        detox	-2	*overdose:hypothetical ; *person:historical ; *phone.0 ; *residentialRequest:negated
        detox	-2	*seizure.body ; *service:negated ; *soonDate ; *spam:other_experiencer
        detox	-2	*substance.opioid:possible ; + <bodypart> ; + <moment> ; + meth ; / <night> ; / no ; / wk
        detox	-2	/ ~etoh ; 0 % ; 0 <record> ; 0 bottl ; 0 meth ; 0 nd ; 0 pound ; 0 rd ; 0 tab ; 0 w/o
        detox	-2	<afraid> <soon> ; <afraid> that ; <afraid> ~<emergency> ; <alcohol>
        detox	-2	<alcohol> <headface> ; <alcohol> <withdrawal> ; <alcohol> al ; <alcohol> club
        detox	-2	<alcohol> de ; <alcohol> no ; <alcohol> q ; <alcohol> whil ; <alone> <church>
        detox	-2	<always> <last> ; <always> <play> ; <always> <week> ; <always> by ; <amount> <alcohol>
        detox	-2	<amount> <cannabis> ; <amount> <colleague> ; <amount> <opening> ; <amount> <partner>
        detox	-2	<amount> <sad> ; <amount> <sedative> ; <amount> away ; <amount> le ; <amount> lin
        detox	-2	<amount> milla ; <amount> tim ; <amount> way ; <angry> <kin> ; <angry> <take>
        detox	-2	<appointment> <furniture> ; <appointment> <soon> ; <appointment> extern
        detox	-2	<appointment> to ; <ask> <trust> ; <ask> and ; <ask> yo ; <asleep> <fluid>
        detox	-2	<asleep> <last> ; <asleep> <sedative> ; <asleep> at ; <asleep> off ; <awake> <fluid>
        detox	-2	<blade> <room> ; <blood> <drive> ; <blood> <need> ; <bodypart> <always>
        detox	-2	<bodypart> <break> ; <bodypart> <take> ; <bodypart> <wait> ; <bodypart> over
        detox	-2	<breath> <bodypart> ; <build> <insurance> ; <build> for ; <build> on ; <buy> <bodypart>
        detox	-2	<buy> <eat> ; <buy> off ; <calm> <home> ; <cannabis> <amount> ; <caretaking> <amount>
        detox	-2	<caretaking> <opioid> ; <caretaking> and ; <caretaking> on ; <chestheart> <stiff>
        detox	-2	<child> <illness> ; <church> that ; <clean> en ; <clean> on ; <clean> salt
        detox	-2	<clinician> <always> ; <clinician> <pet> ; <clinician> <record> ; <clinician> <water>
        detox	-2	<clinician> <year> ; <clothes> as ; <cold> <eat> ; <colleague> <appointment>
        detox	-2	<colleague> <fall> ; <colleague> to ; <color> <blood> ; <color> <town>
        detox	-2	<consume> <amount> ; <consume> <container> ; <consume> <feel> ; <consume> <happy>
        detox	-2	<consume> <home> ; <consume> about ; <consume> only ; <consume> una
        detox	-2	<container> <amount> ; <container> <bodysound> ; <container> <treatment>
        detox	-2	<continue> <play> ; <continue> <stimulant> ; <continue> do ; <continue> par
        detox	-2	<count> <treatment> ; <count> <week> ; <count> is ; <count> sinc ; <crash> <amount>
        detox	-2	<crowd> <afraid> ; <crowd> <always> ; <crowd> <asleep> ; <crowd> <daytime>
        detox	-2	<crowd> <insurance> ; <crowd> <month> ; <crowd> <opioid> ; <crowd> <take>
        detox	-2	<crowd> <week> ; <crowd> <year> ; <crowd> are ; <crowd> for ; <crowd> just ; <crowd> par
        detox	-2	<day> <opioid> ; <day> <withdrawal> ; <day> at ; <day> de ; <day> del ; <day> hast
        detox	-2	<day> ni ; <day> of ; <day> over ; <day> she ; <day> they ; <daytime> <hold>
        detox	-2	<daytime> <media> ; <daytime> ~<shake> ; <die> <treatment> ; <die> od
        detox	-2	<drive> <appointment> ; <drive> <color> ; <drive> en ; <drive> for ; <drive> had
        detox	-2	<drive> was ; <drug> <go> ; <drug> <night> ; <drug> en ; <eat> <break> ; <eat> <fluid>
        detox	-2	<eat> <month> ; <eat> <stimulant> ; <eat> <treatment> ; <eat> clr ; <eat> kind
        detox	-2	<emergency> 0 ; <emergency> <continue> ; <emergency> <home> ; <emergency> <opioid>
        detox	-2	<emergency> <say> ; <feel> <stimulant> ; <feel> <think> ; <feel> human ; <feel> ok
        detox	-2	<feel> ~<drug> ; <fire> so ; <fluid> + ; <fluid> <clothes> ; <fluid> <go>
        detox	-2	<fluid> <opioid> ; <fluid> <take> ; <fluid> the ; <friend> <happy> ; <friend> <rope>
        detox	-2	<furniture> <write> ; <furniture> dur ; <furniture> in ; <furniture> its ; <furniture> to
        detox	-2	<furniture> when ; <give> # ; <give> <color> ; <give> <container> ; <give> <hear>
        detox	-2	<give> <last> ; <give> <law> ; <give> a ; <go> <blade> ; <go> <palecolor> ; <go> <phone>
        detox	-2	<go> <soon> ; <go> <stiff> ; <go> her ; <go> me ; <go> straight ; <gun> <say>
        detox	-2	<happy> <amount> ; <happy> <pet> ; <happy> cuand ; <happy> one ; <happy> que
        detox	-2	<happy> you ; <headface> <fluid> ; <headface> <school> ; <headface> is ; <headface> ya
        detox	-2	<hear> desd ; <hear> noth ; <hear> sinc ; <height> lik ; <hit> by ; <hit> its
        """
}
