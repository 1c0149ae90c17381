extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	1	the couch ; the dental ; the dock ; the driveway ; the drop ; the goat
        not_a_lead	1	the graduation ; the half ; the holiday ; the itemiz ; the landlord ; the pay
        not_a_lead	1	the pocket ; the rib ; the schedul ; the script ; the settlement ; the sherif
        not_a_lead	1	the spel ; the stair ; the stamp ; the tal ; the tenni ; the vegetabl ; the week
        not_a_lead	1	them off ; then my ; ther <sad> ; ther any ; ther or ; thesi on ; they need ; thi out
        not_a_lead	1	thre ; thre day ; thre stat ; thrift ; through 0 ; through my ; through our
        not_a_lead	1	through ~<withdrawal> ; through ~dts ; throw up ; thumb ; til monday ; tir shop
        not_a_lead	1	tmrw ; to <asleep> ; to <trade> ; to about ; to admit ; to buy ; to ohi ; to quot
        not_a_lead	1	to sit ; to watch ; toda las ; today has ; toe ; tom un ; too <amount>
        not_a_lead	1	touch alcohol ; traerl ; train ; tristez ; truck and ; truck key ; tu <home> ; tu cas
        not_a_lead	1	tu celul ; turn it ; twenti im ; two mil ; two person ; two plac ; typ with ; u
        not_a_lead	1	uc irvin ; un ; un <record> ; una <money> ; una <week> ; una botel ; una enfermer
        not_a_lead	1	una muj ; una seman ; univ ; unus ; up 0 ; up <crowd> ; up forty ; up in ; upload
        not_a_lead	1	ur plac ; us ; us <last> ; us <leave> ; us about ; us last ; ush ; usted y ; utah and
        not_a_lead	1	veng a ; vi el ; vi en ; vide gam ; vienen ; visit ; voy bien ; voz ; wag ; walgreen
        not_a_lead	1	want anoth ; want inpatient ; want long ; was <always> ; was <leave> ; was dying
        not_a_lead	1	was out ; was so ; wash ; wat ; wat pil ; watch me ; way i ; wdnt say
        not_a_lead	1	we <treatment> ; we dont ; we let ; we liv ; weed out ; weekend shift ; weekend the
        not_a_lead	1	what <crowd> ; what did ; when its ; when your ; wheth we ; which the
        not_a_lead	1	who <bodysound> ; who <caretaking> ; who <fall> ; who can ; who need ; who read
        not_a_lead	1	who supervis ; whol year ; whos nam ; wif count ; wil <say> ; wildernes ; wildfir
        not_a_lead	1	wir ; with door ; with fent ; with food ; with residential ; with temp
        not_a_lead	1	withdrawal is ; within ; without ~heroin ; without ~los ; wks in ; women in
        not_a_lead	1	work has ; work the ; would ther ; wrong <hospital> ; y ; y <always> ; y <asleep>
        not_a_lead	1	y <blade> ; y <blood> ; y <emergency> ; y <need> ; y cristal ; y noma ; y perdi
        not_a_lead	1	ya deb ; ya san ; year aft ; you <fall> ; you <go> ; you <treatment> ; young men
        not_a_lead	1	your <height> ; your <kin> ; your <play> ; your <say> ; your <vendor> ; your block
        not_a_lead	1	your fenc ; your lobby ; your market ; your peopl ; your ~iop ; youv <take> ; yrs on
        not_a_lead	1	yrs sob ; zombi en ; ~<alcohol> nunc ; ~<alcohol> ~<treatment> ; ~<alcohol> ~in
        not_a_lead	1	~<break> ; ~<clinician> ; ~<cold> ; ~<consume> im ; ~<consume> we ; ~<crash>
        not_a_lead	1	~<die> ni ; ~<drug> and ; ~<fall> ; ~<go> <go> ; ~<hear> ; ~<hit> ~my ; ~<illness>
        not_a_lead	1	~<last> <month> ; ~<law> ; ~<moment> <day> ; ~<money> ; ~<need> nad ; ~<need> ~<give>
        not_a_lead	1	~<need> ~with ; ~<outdoors> ; ~<treatment> <kin> ; ~been ; ~cal ; ~cal for ; ~car
        not_a_lead	1	~cha ; ~client want ; ~complaint about ; ~cort ; ~could ; ~craving no ; ~dot
        not_a_lead	1	~drink nev ; ~drink we ; ~es quej ; ~etoh no ; ~fee for ; ~fum ; ~fum ni ; ~grief
        not_a_lead	1	~heard ; ~help ~with ; ~hij ; ~hit ~my ; ~hour ; ~hung ; ~i ~can ; ~la ~<clinician>
        not_a_lead	1	~lleg ; ~on ~saturday ; ~scholarship ; ~sick ; ~so <amount> ; ~so much ; ~stupid
        not_a_lead	1	~to ~<give> ; ~tom ; ~usa ; ~veng ; ~word ; él dej ; él estuv ; él fue
        not_a_lead	-1	*abstinent.0:historical ; *caller:negated ; *duration.5 ; *emergency.fever:negated
        not_a_lead	-1	*frequency.2:historical ; *mildCue ; *naloxone ; *person:negated ; *quitting:negated
        not_a_lead	-1	*residentialLeft ; *started:other_experiencer ; *substance.opioid:hypothetical
        not_a_lead	-1	*suicidePast ; *thirdParty.opensNote:other_experiencer ; *usersAtHome
        not_a_lead	-1	*wantsToQuit:hypothetical ; + hr ; + what ; / span ; 0 <caretaking> ; 0 <child>
        not_a_lead	-1	0 <medicine> ; 0 <school> ; 0 <stop> ; 0 liv ; 0 nit ; 0 non ; 0 oh ; 0 part
        not_a_lead	-1	0 sinc ; 0 week ; <afraid> <fluid> ; <alcohol> <take> ; <alone> <day> ; <always>
        not_a_lead	-1	<always> <bodypart> ; <always> <container> ; <always> x ; <amount> ; <amount> /
        not_a_lead	-1	<amount> <go> ; <amount> <home> ; <amount> <rarely> ; <amount> glas ; <amount> los
        not_a_lead	-1	<amount> new ; <amount> the ; <amount> then ; <amount> und ; <amount> ~<kill>
        not_a_lead	-1	<angry> my ; <appointment> + ; <appointment> <ask> ; <ask> <appointment>
        not_a_lead	-1	<ask> <crowd> ; <ask> <hospital> ; <ask> <need> ; <ask> <put> ; <ask> <soon>
        not_a_lead	-1	<ask> about ; <ask> ~<treatment> ; <asleep> <amount> ; <asleep> de ; <asleep> fin
        not_a_lead	-1	<blood> <need> ; <blood> my ; <bodypart> <fall> ; <bodypart> <height>
        not_a_lead	-1	<bodypart> <hold> ; <bodypart> <palecolor> ; <bodypart> <shake> ; <bodypart> <stop>
        not_a_lead	-1	<bodypart> <trade> ; <break> <amount> ; <breath> <moment> ; <build> <play>
        not_a_lead	-1	<calm> <medicine> ; <caretaking> on ; <chestheart> ; <chestheart> in ; <child> <day>
        not_a_lead	-1	<child> <give> ; <child> <media> ; <child> <room> ; <child> me ; <child> se
        not_a_lead	-1	<child> tien ; <child> who ; <child> would ; <church> <shame> ; <church> sinc
        not_a_lead	-1	<clinician> <appointment> ; <clinician> <ask> ; <clinician> <crowd>
        not_a_lead	-1	<clinician> can ; <clinician> do ; <clinician> me ; <clinician> on
        not_a_lead	-1	<clothes> <child> ; <clothes> <crowd> ; <cold> ; <colleague> <angry>
        not_a_lead	-1	<colleague> <night> ; <colleague> in ; <colleague> nam ; <colleague> not
        not_a_lead	-1	<colleague> resident ; <color> and ; <consume> ; <consume> de ; <consume> spic
        not_a_lead	-1	<container> <colleague> ; <container> en ; <continue> <amount>
        not_a_lead	-1	<continue> <clinician> ; <count> <say> ; <count> <soon> ; <crowd> #
        not_a_lead	-1	<crowd> <appointment> ; <crowd> <colleague> ; <crowd> <relapse> ; <crowd> she
        not_a_lead	-1	<day> <amount> ; <day> <child> ; <day> <rail> ; <day> <shake> ; <day> el ; <day> he
        not_a_lead	-1	<day> ill ; <day> par ; <day> per ; <day> si ; <day> sí ; <day> ~<consume>
        not_a_lead	-1	<daytime> <take> ; <daytime> i ; <die> <day> ; <drive> <break> ; <drive> <fall>
        not_a_lead	-1	<drive> <need> ; <drive> <past> ; <drive> <record> ; <drive> <say> ; <drive> him
        not_a_lead	-1	<drug> <hear> ; <drug> <medicine> ; <drug> <sick> ; <drug> es ; <eat> <day>
        not_a_lead	-1	<eat> <eat> ; <eat> <kin> ; <eat> <last> ; <eat> in ; <emergency> <continue>
        not_a_lead	-1	<emergency> <town> ; <emergency> is ; <fall> 0 ; <fall> <go> ; <fall> <headface>
        not_a_lead	-1	<fall> <height> ; <fall> de ; <fluid> <cold> ; <fluid> and ; <friend> <consume>
        not_a_lead	-1	<friend> and ; <friend> was ; <furniture> <hear> ; <furniture> <moment>
        not_a_lead	-1	<furniture> <phone> ; <furniture> <play> ; <furniture> <say> ; <furniture> <see>
        not_a_lead	-1	<furniture> <vermin> ; <furniture> in ; <furniture> so ; <give> <church>
        not_a_lead	-1	<give> <give> ; <give> <pet> ; <give> un ; <give> up ; <give> ~<seizure>
        not_a_lead	-1	<go> <appointment> ; <go> <bodypart> ; <go> <go> ; <go> <happy> ; <go> <kin>
        not_a_lead	-1	<go> <opioid> ; <go> <sedative> ; <go> <sober> ; <go> <stiff> ; <go> <trade>
        not_a_lead	-1	<go> asi ; <go> one ; <go> our ; <go> your ; <goodbye> ; <goodbye> <eat>
        not_a_lead	-1	<happy> the ; <headface> <amount> ; <hear> a ; <hear> them ; <height> <drive>
        not_a_lead	-1	<hit> <opioid> ; <hit> of ; <home> <drive> ; <home> <home> ; <home> <room>
        not_a_lead	-1	<home> <vendor> ; <home> i ; <home> no ; <home> sign ; <home> you
        not_a_lead	-1	<hospital> <think> ; <hot> <color> ; <insurance> <crowd> ; <insurance> <stranger>
        not_a_lead	-1	<insurance> a ; <job> <always> ; <job> <hospital> ; <job> by ; <job> er ; <job> over
        not_a_lead	-1	<key> <furniture> ; <key> has ; <key> it ; <kill> <home> ; <kin> <happy>
        not_a_lead	-1	<kin> <room> ; <kin> her ; <kin> le ; <kin> ~<rope> ; <kin> ~<stop> ; <last> 0
        not_a_lead	-1	<last> <moment> ; <last> <say> ; <law> 0 ; <law> <consume> ; <law> <drive>
        not_a_lead	-1	<law> <furniture> ; <law> <say> ; <leave> <palecolor> ; <lock> up ; <media> en
        not_a_lead	-1	<medicine> for ; <moment> <breath> ; <moment> <kin> ; <moment> <see>
        not_a_lead	-1	<moment> <stimulant> ; <moment> by ; <moment> for ; <moment> hes ; <moment> i
        not_a_lead	-1	<moment> read ; <money> <key> ; <money> <room> ; <money> me ; <money> with
        not_a_lead	-1	<month> de ; <month> to ; <need> <alcohol> ; <need> <leave> ; <need> <sober>
        not_a_lead	-1	<need> <treatment> ; <need> out ; <night> <see> ; <night> <year> ; <night> for
        not_a_lead	-1	<night> hes ; <night> no ; <opening> <opening> ; <opening> <say> ; <opioid> for
        not_a_lead	-1	<order> <clinician> ; <order> <take> ; <order> saludo ; <outdoors> <last>
        not_a_lead	-1	<outdoors> <trust> ; <outdoors> <write> ; <outdoors> de ; <outdoors> used
        not_a_lead	-1	<pain> <amount> ; <partner> + ; <partner> <drive> ; <partner> <fall>
        not_a_lead	-1	<partner> <give> ; <partner> <phone> ; <partner> had ; <partner> i
        not_a_lead	-1	<past> <stranger> ; <past> <write> ; <pet> <record> ; <pet> onc ; <pet> y
        not_a_lead	-1	<phone> <bodypart> ; <phone> <media> ; <phone> <partner> ; <phone> <school>
        not_a_lead	-1	<phone> <soon> ; <phone> <treatment> ; <phone> <volunteer> ; <phone> his
        not_a_lead	-1	<phone> per ; <phone> se ; <photo> <hospital> ; <photo> <sad> ; <play> <palecolor>
        not_a_lead	-1	<promise> <calm> ; <promise> <media> ; <put> ; <put> <kin> ; <put> la ; <put> my
        not_a_lead	-1	<record> <put> ; <record> <school> ; <record> at ; <record> no ; <record> the
        not_a_lead	-1	<relapse> in ; <remember> her ; <room> <hear> ; <room> <town> ; <room> y
        not_a_lead	-1	<rope> <ask> ; <rope> himself ; <sad> <month> ; <sad> <need> ; <sad> is
        not_a_lead	-1	<say> <calm> ; <say> <consume> ; <say> <drive> ; <say> <height> ; <say> <official>
        not_a_lead	-1	<say> desd ; <say> her ; <say> his ; <say> i ; <say> if ; <say> la ; <say> nobody
        not_a_lead	-1	<say> que ; <say> she ; <school> <give> ; <school> <rail> ; <school> <room>
        not_a_lead	-1	<school> project ; <see> <container> ; <shame> <amount> ; <smell> ; <sober> <see>
        not_a_lead	-1	<soon> <count> ; <start> <eat> ; <start> el ; <stimulant> + ; <stimulant> <play>
        not_a_lead	-1	<stimulant> <stranger> ; <stimulant> <wait> ; <stimulant> i ; <stop> <day>
        not_a_lead	-1	<stop> <emergency> ; <stop> <need> ; <stranger> <consume> ; <stranger> <home>
        not_a_lead	-1	<stranger> <past> ; <stranger> <phone> ; <stranger> del ; <stranger> has
        not_a_lead	-1	<stranger> should ; <take> <amount> ; <take> <breath> ; <take> <church>
        not_a_lead	-1	<take> <day> ; <take> <lock> ; <take> <sick> ; <take> an ; <take> away ; <take> tim
        not_a_lead	-1	<think> <hear> ; <think> <soon> ; <think> el ; <think> our ; <think> que
        not_a_lead	-1	<tool> <go> ; <tool> <play> ; <tool> <say> ; <tool> <trade> ; <tool> de
        not_a_lead	-1	<town> <lock> ; <town> <school> ; <town> is ; <trade> <continue> ; <trade> <think>
        not_a_lead	-1	<trade> at ; <treatment> <room> ; <treatment> a ; <treatment> but ; <treatment> not
        not_a_lead	-1	<treatment> or ; <treatment> slot ; <treatment> twic ; <vendor> <count>
        not_a_lead	-1	<vermin> <furniture> ; <vermin> <go> ; <wait> <see> ; <wait> <sober>
        not_a_lead	-1	<week> <drive> ; <week> is ; <week> o ; <week> or ; <withdrawal> ; <write> <alcohol>
        not_a_lead	-1	<write> <child> ; <write> <consume> ; <write> <day> ; <write> <order> ; <write> en
        not_a_lead	-1	<write> est ; <write> if ; <write> on ; <write> pleas ; <write> sobr ; <year> <drug>
        not_a_lead	-1	<year> <think> ; a <amount> ; a <asleep> ; a <colleague> ; a <furniture>
        not_a_lead	-1	a <hospital> ; a <needle> ; a <outdoors> ; a <year> ; a coupon ; a credit ; a doctor
        not_a_lead	-1	a half ; a handl ; a kid ; a medical ; a notic ; a plan ; a red ; a stab ; a voic
        not_a_lead	-1	about <count> ; about how ; abren ; abuel muri ; acab la ; acros ; acros his ; aetn
        not_a_lead	-1	aft an ; aisl ; al <room> ; al <write> ; al lad ; al trabaj ; all ; all en ; als
        not_a_lead	-1	als <play> ; als play ; alumini ; alumni text ; am <stop> ; ama ; an <moment>
        not_a_lead	-1	an addiction ; an appointment ; an hour ; and <eat> ; and <palecolor> ; and <shame>
        not_a_lead	-1	and <tool> ; and am ; and can ; and charg ; and couldnt ; and go ; and may ; and no
        not_a_lead	-1	and paid ; and put ; and sinc ; ano que ; anthem ; aprendi ; aprob el ; apt ; arbol
        not_a_lead	-1	are open ; army ; army in ; around for ; around the ; as ; as min ; as we
        not_a_lead	-1	asdf <shame> ; asdf sorry ; at bing ; at front ; at length ; at our ; at you
        not_a_lead	-1	attach a ; aunt in ; away ; baggi ; bal ; balcony ; ballpark ; band ; bank now
        not_a_lead	-1	bar and ; be for ; be gon ; becaus of ; becaus she ; been going ; been sinc
        not_a_lead	-1	been tak ; been that ; been the ; been up ; beer a ; beer at ; befor that
        not_a_lead	-1	believ thi ; beneficiary ; bien que ; blanc ; bles you ; bor ; bring a ; bring her
        not_a_lead	-1	brochur ; brush ; build at ; buri my ; burn ; bus stop ; but <stranger> ; but he
        not_a_lead	-1	by day ; by decemb ; by your ; bye to ; c/b ; cad ; cal y ; calend with ; can off
        not_a_lead	-1	cant afford ; carton y ; cas of ; cel ; ceu ; cheerful ; chest ; cinc ; clas for
        not_a_lead	-1	clas play ; clean <record> ; client in ; client pid ; clr say ; cod in ; com next
        not_a_lead	-1	com un ; committe ; computador ; con una ; concert ; connect ; cookbook ; correct it
        not_a_lead	-1	cost + ; cost per ; costum party ; cough ; cough up ; county detox ; coupon for
        not_a_lead	-1	cpap machin ; crew ; csun ; cuanto <day> ; cuanto dia ; cuarent y ; cuchar ; cun
        not_a_lead	-1	cup ; cut my ; d/c from ; daught has ; day out ; day without ; de <build> ; de <go>
        not_a_lead	-1	de <stimulant> ; de a ; de est ; de hospital ; de ir ; de preferenci ; dead body
        not_a_lead	-1	dean ; defend ; dehydrat ; dej a ; del <church> ; del <rail> ; deliv piz ; dema
        not_a_lead	-1	demasi ; den ; depression no ; descans ; desd las ; detox myself ; detox with
        not_a_lead	-1	dia intern ; dia ya ; dial 0 ; did a ; didnt want ; dij que ; distanc ; diversion
        not_a_lead	-1	do <appointment> ; doc ; documentary about ; doe one ; doesnt <photo>
        not_a_lead	-1	doesnt <think> ; doesnt know ; doesnt show ; dont <say> ; dont <see> ; dont <trust>
        not_a_lead	-1	dont cal ; dont kil ; dont lik ; dont need ; dont trust ; door in ; dop sick
        not_a_lead	-1	down <last> ; down last ; drop a ; drum ; duerm en ; each day ; eap ; eat in
        not_a_lead	-1	eight hour ; el <home> ; el alcohol ; el letrero ; el proxim ; el salvador
        not_a_lead	-1	electrician ; ell ; en una ; eng / ; enrol in ; entr en ; envelop and
        not_a_lead	-1	es <clinician> ; escrit ; eso ya ; est <write> ; estacion ; estamo ; estim senor
        not_a_lead	-1	estoy <consume> ; etoh 0 ; ever <job> ; ever work ; everyon in ; faciliti and
        not_a_lead	-1	fami therapy ; farsi ; fel ; fel in ; femal ; fent 0 ; feo ; field and
        not_a_lead	-1	fight outsid ; fil it ; fin <say> ; final bil ; final turn ; finish detox
        not_a_lead	-1	first <day> ; fit ; fiv night ; flyer ; follow the ; for <cannabis> ; for <room>
        not_a_lead	-1	for <vendor> ; for <year> ; for about ; for church ; for men ; for my ; for to
        not_a_lead	-1	forbidden ; form ask ; forty thousand ; fost ; found ; found your ; fourth ; frasc
        not_a_lead	-1	fre <day> ; fre at ; from <clinician> ; from el ; front <opening> ; ful <count>
        not_a_lead	-1	ful sixty ; fum mot ; futbol ; g / ; gabapentin ; garag ; gat cod ; gav no
        not_a_lead	-1	gent par ; get out ; get to ; giv my ; given ; glori ; god bles ; goldfish
        not_a_lead	-1	good <clean> ; got a ; got through ; grandmoth was ; grit ; group # ; grout
        not_a_lead	-1	guest in ; gym ; hac mi ; had my ; halal ; hand ; hand on ; handy ; hang on
        not_a_lead	-1	hardest part ; has <start> ; has nev ; has sinc ; has the ; hav <treatment>
        not_a_lead	-1	hav anyth ; hav epilepsy ; havent had ; havent told ; hay <clinician> ; he <go>
        not_a_lead	-1	he <think> ; he <write> ; he com ; he say ; he sel ; health <clinician> ; hear it
        not_a_lead	-1	hed ; her <medicine> ; her <opioid> ; her phon ; her sist ; her twelv ; her what
        not_a_lead	-1	herman se ; hes <go> ; hes <leave> ; hes <say> ; hicimo ; hij a ; hijo de ; him and
        not_a_lead	-1	him up ; his <drive> ; his <school> ; his <soon> ; his ex ; his lip ; his neck
        not_a_lead	-1	his next ; his sist ; hit ; hoj ; hold on ; hom is ; hormiga ; how ; hoy no ; hrs +
        not_a_lead	-1	hrs for ; hum ; hurry ; hx ~<withdrawal> ; hx ~dts ; i <asleep> ; i <remember>
        not_a_lead	-1	i <school> ; i <take> ; i alway ; i apologiz ; i cant ; i clean ; i fight ; i get
        not_a_lead	-1	i go ; i got ; i hit ; i knew ; i los ; i manag ; i read ; i used ; i ~<emergency>
        not_a_lead	-1	i ~overdos ; id <angry> ; id <need> ; id hat ; id hav ; if it ; if no ; if we
        not_a_lead	-1	if wer ; ill <write> ; im ; im <afraid> ; im <drive> ; im <stop> ; im suppos
        not_a_lead	-1	im typ ; in <drive> ; in <order> ; in hom ; in ord ; incident ; inf given ; ink
        not_a_lead	-1	inpatient program ; instruction ; int ; intern y ; iop schedul ; is <amount>
        not_a_lead	-1	is <drive> ; is <go> ; is <insurance> ; is <put> ; is <town> ; is and ; is cocain
        not_a_lead	-1	is gon ; is hav ; isnt ; it <afraid> ; it <go> ; it all ; it last ; it normal
        not_a_lead	-1	it on ; its <go> ; its <opioid> ; its for ; its only ; ive paid ; jalon ; jump when
        not_a_lead	-1	jur que ; just <ask> ; just <leave> ; kais ; kind wher ; kitchen and ; kitchen when
        not_a_lead	-1	kne surgery ; knew ; know it ; ko ; kratom shot ; la <eat> ; la <furniture>
        not_a_lead	-1	la <withdrawal> ; la camis ; la carcel ; la cervez ; la cocain ; la feri ; la fiest
        not_a_lead	-1	la lengu ; la luz ; la obr ; la otr ; la rej ; la tel ; lab bil ; las <night>
        not_a_lead	-1	las de ; las noch ; las pierna ; last 0 ; law laugh ; le ; learn ; lei ; lejo
        not_a_lead	-1	les <stop> ; les dej ; let me ; let the ; letter in ; lie ; lik an ; lik he
        not_a_lead	-1	lik thi ; limpi en ; lip are ; lit ; liv her ; liv room ; llamant ; llaver
        not_a_lead	-1	local <write> ; local pap ; longest ; look at ; lookin for ; los <clinician>
        not_a_lead	-1	los dia ; los viern ; loteri ; lu ; m <phone> ; machin i ; mad up ; mal
        not_a_lead	-1	mand saludo ; map in ; mar no ; marri coupl ; mas de ; me apriet ; me corren
        not_a_lead	-1	me dieron ; me from ; me i ; me pregunt ; me up ; me va ; me with ; medicar and
        not_a_lead	-1	member ; men ; met ; mgr ask ; mi <friend> ; mi <kin> ; mi <room> ; mi compadr
        not_a_lead	-1	mi jef ; mi muj ; michoacan ; mind ; mom + ; mom in ; mom say ; monday tuesday
        not_a_lead	-1	month ; month first ; morn ; mortgag ; mortgag in ; muchach ; museum
        not_a_lead	-1	my <colleague> ; my <hospital> ; my <kin> ; my ear ; my heart ; my hr ; my shift
        not_a_lead	-1	my signatur ; my third ; my tio ; my tongu ; nadi me ; nd <phone> ; nd cal ; nearby
        not_a_lead	-1	nervou ; next week ; ni ~<drug> ; nin hour ; no ~<container> ; no ~<say>
        not_a_lead	-1	no ~<think> ; no ~coverag ; no ~estoy ; no ~fue ; no ~ord ; no ~uso ; nobodyl ; noch
        not_a_lead	-1	nos est ; not ; not her ; not ~<always> ; not ~<appointment> ; not ~<buy> ; not ~an
        not_a_lead	-1	not ~me ; not ~re ; noth on ; now he ; now hes ; now i ; nunc ha ; nurs with ; o sea
        not_a_lead	-1	ocean ; of <night> ; of <palecolor> ; of being ; off work ; offer to ; on <go>
        not_a_lead	-1	on account ; on floor ; on i ; on ln ; on payday ; on phon ; on som ; on sun
        not_a_lead	-1	on the ; on tim ; onc <happy> ; one <colleague> ; one <rope> ; one <week> ; one for
        not_a_lead	-1	one of ; one who ; only his ; open <furniture> ; open the ; open thi ; opening in
        not_a_lead	-1	or can ; or do ; oth day ; oth phon ; our <church> ; our <hospital> ; our old
        not_a_lead	-1	our per ; out at ; out your ; outsid referral ; outsid your ; over to ; overdos on
        not_a_lead	-1	overpas look ; own <room> ; oye ; p 0 ; packet to ; pag two ; pancak breakfast
        not_a_lead	-1	papa <need> ; par <stranger> ; par de ; par llev ; par mi ; parad ; parakeet
        not_a_lead	-1	park on ; particul ; patch and ; patient <record> ; pediatric ; pen ; peopl relaps
        not_a_lead	-1	per ; per no ; per wif ; pharmacist ; phon tre ; physician ; pierna ; pil ; pil in
        not_a_lead	-1	pinot ; pip ; piz ; plac lik ; plug ; pong ; poppy seed ; por <say> ; por eso
        not_a_lead	-1	por los ; porch ; porqu ; porqu ya ; portugu ; post at ; potluck ; preferenci
        not_a_lead	-1	pres <amount> ; priority ; program ; program intensiv ; program residencial ; propos
        not_a_lead	-1	puebl ; puent ; pur <stranger> ; put you ; qualify for ; que es ; que hic ; que sea
        not_a_lead	-1	que teng ; quien soy ; quier intern ; quier una ; quit el ; quit ni ; quit smok
        not_a_lead	-1	quiz on ; rail ; random ; rat sheet ; re <kin> ; re <partner> ; re client ; re old
        not_a_lead	-1	reach out ; read glas ; real ; recommend ; record is ; record request ; record to
        not_a_lead	-1	regres ; regresan ; rehab ; rej ; reloj ; request for ; resi client ; resident 0
        not_a_lead	-1	resident <consume> ; resident in ; resident use ; restles ; rheumatologist ; rifl
        not_a_lead	-1	right ; ring and ; rn her ; room want ; rous ; s m ; safe ; salvador ; sam as
        not_a_lead	-1	sampl <amount> ; saqu ; saw billboard ; say end ; say her ; say it ; scar me
        not_a_lead	-1	school counselor ; se acab ; se cort ; se est ; sea ; seman o ; sent en
        not_a_lead	-1	servic <pet> ; seven ; shap ; she <consume> ; she <home> ; she <say> ; she com
        not_a_lead	-1	she drink ; she has ; she say ; sho in ; shoot heroin ; should go ; shroom
        not_a_lead	-1	sin ~<alcohol> ; sin ~mi ; sin ~segur ; sin ~tom ; sinc then ; sinc they ; sink
        not_a_lead	-1	skip ; slat ; slid down ; smok meth ; so ; so im ; sob hous ; softwar ; solter
        not_a_lead	-1	som kind ; someon cal ; someon on ; someth i ; somo <amount> ; soon ; soup ; spar
        not_a_lead	-1	split ; spot to ; stair ; stand in ; stand on ; star ; start a ; step ; stil hang
        not_a_lead	-1	stop befor ; street ; supplement ; suppos ; sweat through ; taco ; tak tricar
        not_a_lead	-1	tech at ; teni ; text ; that <phone> ; that <room> ; that <start> ; that arent
        not_a_lead	-1	that hes ; that i ; the <colleague> ; the <container> ; the <go> ; the <height>
        not_a_lead	-1	the <homeless> ; the <needle> ; the <rail> ; the <record> ; the <room> ; the <rope>
        not_a_lead	-1	the <see> ; the <vendor> ; the <wait> ; the airlin ; the app ; the arm ; the bus
        not_a_lead	-1	the car ; the check ; the city ; the entir ; the envelop ; the facility ; the fish
        not_a_lead	-1	the group ; the guy ; the her ; the hil ; the hous ; the inpatient ; the insuranc
        not_a_lead	-1	the label ; the lawy ; the library ; the point ; the premis ; the print ; the room
        not_a_lead	-1	the subject ; the tax ; the thirty ; the wat ; the worst ; then the ; ther <money>
        not_a_lead	-1	they ; they visit ; thi <stranger> ; thi in ; though ; thought it ; thru the
        not_a_lead	-1	thursday and ; thursday is ; tia ; tidy ; tim she ; tio ; tip him ; to <awake>
        not_a_lead	-1	to <die> ; to <water> ; to a ; to feel ; to follow ; to torranc ; to your ; today i
        not_a_lead	-1	told my ; tomato ; track for ; treint dia ; trip ; tru and ; tweak ; two last ; uh
        not_a_lead	-1	uh yeah ; un <play> ; up <past> ; up again ; up i ; up ther ; ur detox ; urg
        not_a_lead	-1	us from ; use cocain ; use you ; uso otr ; usual ; vap for ; veo ; veteran ; vid
        not_a_lead	-1	violent ; virtual <treatment> ; visit i ; vivimo ; vm ; voc ; vyvans ; walk ; want a
        not_a_lead	-1	want him ; want inpt ; want somebody ; want tx ; warehous ; was <say> ; was clos
        not_a_lead	-1	was doing ; watch the ; wav at ; we <consume> ; we fil ; we speak ; we stil
        not_a_lead	-1	week is ; wel for ; wel im ; what com ; what els ; what its ; what the ; when <ask>
        not_a_lead	-1	when ask ; wher ; wher she ; wheth any ; who lost ; who own ; whol tim ; wif 0
        not_a_lead	-1	wil email ; with <child> ; with <friend> ; with <stimulant> ; with fiv ; with lunch
        not_a_lead	-1	with noth ; with the ; withdrawal unit ; without ~it ; wks ; wont hold ; wont let
        not_a_lead	-1	work night ; would help ; would not ; wrap up ; wrong box ; wrong extension ; wrot
        not_a_lead	-1	wrot in ; y <amount> ; y <day> ; y ahor ; y bendi ; y hay ; y nadi ; y nos ; y papel
        not_a_lead	-1	ya dej ; yard sign ; yes i ; yo ; yo el ; you ~accept ; young ; your <record>
        not_a_lead	-1	your on ; your outpatient ; your own ; your websit ; zoom or ; ~0 ~d ; ~<alone>
        not_a_lead	-1	~<asleep> ; ~<colleague> <phone> ; ~<colleague> re ; ~<consume> <phone>
        not_a_lead	-1	~<consume> ~in ; ~<drug> so ; ~<drug> ~<alcohol> ; ~<emergency> x ; ~<intoxicated>
        not_a_lead	-1	~<need> ~<leave> ; ~<pain> ~<pill> ; ~<rope> ; ~<stop> ~it ; ~<take> ~<insurance>
        not_a_lead	-1	~<treatment> ~<crowd> ; ~a ; ~accept ; ~arrest ; ~client re ; ~cocain ; ~coverag
        not_a_lead	-1	~da ; ~die ; ~dorm ; ~drink ~in ; ~end ; ~est ; ~estoy ; ~fal ; ~fue ; ~ha <consume>
        not_a_lead	-1	~hr ; ~ide ; ~im ; ~its ; ~me <put> ; ~meth ; ~nam no ; ~no ~<consume> ; ~nobody
        not_a_lead	-1	~ord ; ~pain ; ~pain ~pil ; ~par ; ~policy ; ~re ; ~report ; ~se ; ~si ; ~sit
        not_a_lead	-1	~slow ; ~someth ; ~step ; ~tap ; ~temblor ; ~teng con ; ~uso ; ~what ; ~x ; ~yet
        not_a_lead	-2	# from ; *abstinent.1 ; *ago.5 ; *arrests:other_experiencer ; *backToUse:negated
        not_a_lead	-2	*backToUse:other_experiencer ; *duration.1 ; *frequency.0
        not_a_lead	-2	*hallucination.apparition:other_experiencer ; *hallucination:negated
        not_a_lead	-2	*lostThroughUse ; *mandator.authority ; *needsHelp:hypothetical
        not_a_lead	-2	*occasional.0:other_experiencer ; *overdoseNow ; *pregnancy ; *quantity
        not_a_lead	-2	*quantity.consequence ; *residentialEnding:negated ; *seizure ; *seizure.body
        not_a_lead	-2	*sinceLastUse.2 ; *sinceStopping.2 ; *substance.opioid ; *suicidalOblique
        not_a_lead	-2	*suicidalOblique:other_experiencer ; *violence.lookAlike ; *violence:negated
        not_a_lead	-2	+ <key> ; + <money> ; + iop ; + wheth ; 0 <appointment> ; 0 <pet> ; 0 <year>
        not_a_lead	-2	0 every ; 0 g ; 0 in ; 0 lab ; 0 may ; 0 pound ; 0 se ; 0 then ; <afraid> <media>
        """
}
