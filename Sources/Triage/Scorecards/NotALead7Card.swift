extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-2	it isnt ; it not ; it would ; its ; its <go> ; its <opioid> ; its for ; its his
        not_a_lead	-2	its not ; ive pick ; jen ; jim ; joven ; judg ; jug ; jump when ; jur que ; kept
        not_a_lead	-2	kept on ; kid 0 ; kid and ; kind <write> ; kitchen and ; knot ; ko ; l ; la <hear>
        not_a_lead	-2	la <withdrawal> ; la boc ; la consult ; la esquin ; la grabacion ; la tel
        not_a_lead	-2	la tristez ; la vid ; laid ; las <key> ; las llav ; last me ; le <phone> ; le <take>
        not_a_lead	-2	le doy ; le ech ; le entr ; le pas ; le pus ; leagu ; least ; left arm ; left the
        not_a_lead	-2	left vm ; let me ; let out ; library ; lid ; lik <money> ; lik a ; lik our
        not_a_lead	-2	lin with ; liv ; liv alon ; liv ther ; long ; look at ; lookin for ; lorazepam
        not_a_lead	-2	los <clinician> ; los del ; loud at ; m <job> ; m <opioid> ; m etoh ; mail addres
        not_a_lead	-2	mak <feel> ; mak sens ; man with ; manan ; mand a ; mand saludo ; map in ; marihuan
        not_a_lead	-2	marri ; master ; me <give> ; me <promise> ; me <school> ; me aft ; me and ; me ech
        not_a_lead	-2	me pued ; me pus ; me when ; me your ; medical <colleague> ; medical <treatment>
        not_a_lead	-2	men ; meth dai ; metr ; mi <pet> ; mi cun ; mi jef ; mi mam ; mi mar ; mi muj
        not_a_lead	-2	mi novi ; mia ; might hav ; minut ago ; mis <child> ; mism ; mon ; money for
        not_a_lead	-2	month at ; month now ; morn and ; morning are ; most ; most night ; msg ; mud a
        not_a_lead	-2	museum ; my <colleague> ; my <intoxicated> ; my <town> ; my girl ; my high
        not_a_lead	-2	my offic ; my sho ; my wif ; my work ; my ~<kin> ; myself id ; narcan ; nd <phone>
        not_a_lead	-2	nd cal ; neck ; need someth ; new <stranger> ; new <year> ; new year ; night in
        not_a_lead	-2	night she ; no ; no <asleep> ; no <awake> ; no <caretaking> ; no <think> ; no dic
        not_a_lead	-2	no dio ; no etoh ; no hay ; no ide ; no med ; no mor ; no oth ; no quis ; no teng
        not_a_lead	-2	nobody ; nobody is ; nobody to ; noch ; noch por ; norco ; not <photo> ; not her
        not_a_lead	-2	not show ; novent <day> ; novent dia ; now hes ; now she ; now the ; nt ; numb 0
        not_a_lead	-2	numb on ; nurs in ; nurs or ; o <trade> ; ocean ; of <sedative> ; of april
        not_a_lead	-2	of control ; of lat ; of win ; oficin de ; ok ; old <stranger> ; old <year>
        not_a_lead	-2	old age ; on <room> ; on behalf ; on crystal ; on deadlin ; on her ; on phon
        not_a_lead	-2	on skid ; on tim ; onc ; one ; one <colleague> ; one <rope> ; one of ; one tim
        not_a_lead	-2	one to ; one word ; only our ; op ; opening in ; or 0 ; or i ; or in ; orang county
        not_a_lead	-2	oth ; oth <drug> ; otr ; our <height> ; our <partner> ; our <town> ; our detox
        not_a_lead	-2	our offic ; our old ; our pool ; out of ; own bed ; own lif ; pal ; pap about
        not_a_lead	-2	par <stranger> ; par de ; par mi ; parad ; parent want ; parishion ; parol ; part de
        not_a_lead	-2	particul ; pas away ; past ; past client ; paus ; pay cash ; pediatric ; pencil the
        not_a_lead	-2	peopl wer ; per <month> ; per month ; perdon si ; period ; phon at ; phon me
        not_a_lead	-2	pid cit ; pint of ; pk ; plac with ; placement ; plan ; planch ; planta ; pong
        not_a_lead	-2	por mi ; precio ; precis ; premis ; pres ; primer <need> ; prob ; probation
        not_a_lead	-2	program aft ; proper ; psych <need> ; public <law> ; pued <start> ; pued empez
        not_a_lead	-2	puert ; pura ; pus ; que el ; que le ; que lo ; que pregunt ; que se ; question for
        not_a_lead	-2	quier una ; quier viv ; ranch ; rat for ; re <partner> ; ref from ; referenc on
        not_a_lead	-2	referral ; request for ; residencial ; resident in ; residential center
        not_a_lead	-2	residential sid ; rest ; restles ; resum for ; retir bus ; retirement ; rid in
        not_a_lead	-2	right ; right <moment> ; right now ; ring ; rn <need> ; rn want ; rock ; ronc
        not_a_lead	-2	round ; roxi ; rub ; said it ; salg ; salg de ; sam as ; sam day ; saturday and
        not_a_lead	-2	say 0 ; say im ; say it ; say one ; school ; se <money> ; se fue ; se meti ; se ni
        not_a_lead	-2	seen in ; seiz ; self 0 ; seman y ; semana ; send my ; separ ; setting ; seven
        not_a_lead	-2	seven day ; sew machin ; she <happy> ; she <stop> ; she com ; she said ; she told
        not_a_lead	-2	she wer ; sherry ; shotgun ; should i ; si usted ; sient ; sigu ; sin tom
        not_a_lead	-2	sinc about ; sinc breakfast ; sinc yesterday ; singl <kin> ; sink ; skip ; skip the
        not_a_lead	-2	sleep in ; slip ; slur ; smok meth ; snif ; so ; so far ; so her ; so im ; soak
        not_a_lead	-2	sob hous ; softbal team ; solit ; solt ; som <treatment> ; somebody ; someon from
        not_a_lead	-2	someon lik ; someth ; someth at ; sou ; soup ; soy <partner> ; spanish speak
        not_a_lead	-2	spot to ; spous for ; staf ; stand in ; stand on ; star ; star at ; stop at ; stov
        not_a_lead	-2	student and ; subst ; substanc ; suer ; sup and ; sur ; sur she ; swat ; tak car
        not_a_lead	-2	tak her ; tak kais ; tak leav ; tech at ; tel you ; ten <money> ; teng 0
        not_a_lead	-2	that arent ; that been ; that film ; that help ; that pag ; that was ; the
        not_a_lead	-2	the <build> ; the <cannabis> ; the <chestheart> ; the <clean> ; the <friend>
        not_a_lead	-2	the <pet> ; the <photo> ; the <rope> ; the <vendor> ; the application ; the bar
        not_a_lead	-2	the bathroom ; the bee ; the closet ; the cod ; the crack ; the girl ; the her
        not_a_lead	-2	the insuranc ; the meth ; the middl ; the next ; the nicotin ; the one ; the park
        not_a_lead	-2	the pian ; the point ; the porch ; the sink ; the tre ; the vault ; the walk
        not_a_lead	-2	the word ; the worst ; then dont ; then the ; they ; they <continue> ; they <put>
        not_a_lead	-2	they gav ; they let ; they put ; theyd ; thi afternoon ; thing out ; thirty
        not_a_lead	-2	thre letter ; thre night ; threaten to ; thrown ; thru ; tienen <clinician> ; til 0
        not_a_lead	-2	to <ask> ; to <die> ; to <feel> ; to <leave> ; to <stop> ; to end ; to go ; to join
        not_a_lead	-2	to leav ; to pres ; to report ; to somebody ; to suicid ; to typ ; to zer ; tod en
        not_a_lead	-2	tod la ; tom desd ; tom en ; tomorrow ; took ; took 0 ; toy ; trabajador ; trai
        not_a_lead	-2	trust ; tue thur ; two 0 ; two hour ; two kid ; two men ; u <treatment> ; u tak ; uh
        not_a_lead	-2	uh yeah ; un <clinician> ; un <stranger> ; un companer ; un hombr ; un tramit
        not_a_lead	-2	union rep ; unit at ; unles ; unload ; until i ; up and ; up to ; up when ; us lost
        not_a_lead	-2	usted <treatment> ; va par ; valley ; vendor ; vez ; visit hrs ; viv ; volvi a
        not_a_lead	-2	wait ; wak up ; walk in ; want my ; want out ; want someon ; want treatment
        not_a_lead	-2	was <day> ; was born ; wav ; way ; we <school> ; we buy ; weed ; weekend and ; wer a
        not_a_lead	-2	wer in ; what <soon> ; what its ; what next ; when <ask> ; when ask ; wher i
        not_a_lead	-2	wher you ; who i ; whol ; whol story ; wif say ; wif was ; wil email ; wil hav
        not_a_lead	-2	wind ; with front ; with his ; withdraw ; without it ; wont <need> ; wont let
        not_a_lead	-2	wont need ; would ~you ; wrong extension ; y <clinician> ; y <take> ; y a ; y cocin
        not_a_lead	-2	y hay ; y lo ; y no ; y otr ; y él ; ya <think> ; yard sign ; yo ; yo el
        not_a_lead	-2	yog teach ; you been ; you hav ; you help ; you keep ; your <withdrawal>
        not_a_lead	-2	your doctor ; your form ; your ful ; your is ; your lot ; your offic
        not_a_lead	-2	your outpatient ; your phon ; your physician ; your pric ; your record
        not_a_lead	-2	your scholarship ; your withdrawal ; zip ; ~0 ~<day> ; ~0 ~day ; ~<colleague> re
        not_a_lead	-2	~<continue> ; ~<day> ; ~<headface> ; ~<hear> ; ~<home> ; ~<hospital> ; ~<insurance>
        not_a_lead	-2	~<key> ; ~<kin> ; ~<need> ~to ; ~<opioid> ; ~<past> ; ~<phone> ; ~<take> ~the
        not_a_lead	-2	~<treatment> <take> ; ~<treatment> that ; ~<treatment> ~<crowd> ; ~<try> ; ~a
        not_a_lead	-2	~aceptan ; ~an ; ~arrest ; ~avh ; ~beer ; ~client re ; ~cp ; ~detox ; ~epilepsy
        not_a_lead	-2	~etoh ; ~every ; ~going ; ~hang ; ~hear ; ~him ; ~hr ; ~hx ; ~it ; ~moth ; ~opi
        not_a_lead	-2	~pain ; ~patient ; ~quit ; ~servic ; ~to ~<stop> ; ~treat ; ~treatment ~for
        not_a_lead	-3	*arrests ; *backToUse:negated ; *detoxWord ; *frequency.2 ; *hallucination:negated
        not_a_lead	-3	*instruction ; *mandate.residential ; *mildCue ; *noDetox
        not_a_lead	-3	*quantity.treatmentBefore ; *quitting:other_experiencer ; *relief.against
        not_a_lead	-3	*residentialRequest:hypothetical ; *serviceQuestion:historical
        not_a_lead	-3	*started:other_experiencer ; *substance.opioid ; *substance.sedative:possible
        not_a_lead	-3	*wantsToQuit ; + phon ; / thur ; 0 <town> ; 0 drink ; <alcohol> <eat>
        not_a_lead	-3	<alcohol> all ; <alcohol> de ; <always> <go> ; <always> <night> ; <always> a
        not_a_lead	-3	<amount> <day> ; <amount> <play> ; <amount> when ; <amount> y
        not_a_lead	-3	<appointment> <think> ; <appointment> <treatment> ; <ask> <leave> ; <asleep> <day>
        not_a_lead	-3	<asleep> <room> ; <breath> <say> ; <buy> <stop> ; <cannabis> <day>
        not_a_lead	-3	<chestheart> <go> ; <chestheart> y ; <child> de ; <clinician> <night>
        not_a_lead	-3	<clinician> <think> ; <colleague> <day> ; <consume> <week> ; <consume> at
        not_a_lead	-3	<consume> desd ; <container> <night> ; <continue> <ask> ; <count> <crowd>
        not_a_lead	-3	<count> out ; <day> <blood> ; <day> and ; <day> its ; <day> long ; <day> without
        not_a_lead	-3	<daytime> are ; <die> <school> ; <drug> ever ; <drug> no ; <drug> that
        not_a_lead	-3	<eat> <container> ; <emergency> <opening> ; <feel> <bodypart> ; <fluid> ; <fluid> y
        not_a_lead	-3	<friend> <child> ; <furniture> is ; <give> un ; <go> away ; <go> in
        not_a_lead	-3	<headface> <bodypart> ; <hear> <stranger> ; <hear> de ; <hit> <headface> ; <hit> me
        not_a_lead	-3	<home> <think> ; <home> ther ; <home> to ; <hospital> <ask> ; <hospital> from
        not_a_lead	-3	<illness> <amount> ; <insurance> me ; <intoxicated> on ; <job> <need>
        not_a_lead	-3	<job> <think> ; <job> <town> ; <job> who ; <kin> <angry> ; <kin> <church>
        not_a_lead	-3	<kin> <phone> ; <kin> <seizure> ; <kin> <think> ; <kin> ought ; <kin> y
        not_a_lead	-3	<last> <consume> ; <last> <night> ; <law> <money> ; <law> <take> ; <leave> del
        not_a_lead	-3	<medicine> <day> ; <moment> <bodypart> ; <moment> <eat> ; <moment> <headface>
        not_a_lead	-3	<moment> hes ; <moment> on ; <moment> she ; <money> x ; <money> y ; <money> your
        not_a_lead	-3	<month> <past> ; <month> do ; <need> <home> ; <need> <soon> ; <need> <vendor>
        not_a_lead	-3	<need> out ; <needle> on ; <night> <asleep> ; <night> <consume> ; <night> <official>
        not_a_lead	-3	<night> <see> ; <night> <week> ; <night> a ; <night> sinc ; <night> the
        not_a_lead	-3	<official> <colleague> ; <opening> <key> ; <opioid> <last> ; <opioid> <year>
        not_a_lead	-3	<outdoors> horn ; <pain> <moment> ; <partner> <alcohol> ; <partner> <kill>
        not_a_lead	-3	<past> no ; <past> that ; <pet> and ; <phone> 0 ; <phone> <daytime> ; <phone> <say>
        not_a_lead	-3	<phone> behind ; <phone> my ; <pill> <day> ; <promise> <media> ; <put> <clothes>
        not_a_lead	-3	<record> # ; <record> <give> ; <record> por ; <record> you ; <sad> <consume>
        not_a_lead	-3	<say> <bodypart> ; <say> <leave> ; <say> <think> ; <say> <vendor> ; <say> dont
        not_a_lead	-3	<say> it ; <say> just ; <say> ten ; <say> what ; <say> who ; <school> re
        not_a_lead	-3	<see> <vendor> ; <seizure> on ; <soon> <say> ; <soon> to ; <stimulant> x
        not_a_lead	-3	<stranger> <alcohol> ; <stranger> <drive> ; <stranger> <stop> ; <stranger> <year>
        not_a_lead	-3	<take> <daytime> ; <take> <height> ; <take> la ; <take> someth ; <take> to
        not_a_lead	-3	<think> <always> ; <think> <stop> ; <tired> ; <treatment> <die> ; <treatment> per
        not_a_lead	-3	<treatment> the ; <treatment> y ; <treatment> ya ; <vendor> <furniture> ; <water> is
        not_a_lead	-3	<week> <consume> ; <write> <bodypart> ; <year> <night> ; a <amount> ; a <height>
        not_a_lead	-3	a <stranger> ; a bat ; a callback ; a friend ; a good ; a psychiatrist ; a referral
        not_a_lead	-3	a residential ; a scan ; a wk ; a woman ; about send ; about why ; aca ; accept
        not_a_lead	-3	acept ; acuerd ; aft <school> ; agar ; agre to ; agu ; ahi con ; along ; am i
        not_a_lead	-3	ambien ; and $ ; and bien ; and do ; and every ; and spanish ; and that ; and wheth
        not_a_lead	-3	anunci de ; anyth open ; anywher ; apartment ; apartment and ; apply ; apply for
        not_a_lead	-3	are you ; arrib ; at <eat> ; at <home> ; at breakfast ; at six ; ativan ; attach a
        not_a_lead	-3	ay ; ayud a ; ayudenm ; back in ; be ; be <die> ; becaus ; becaus i ; bed for
        not_a_lead	-3	befor that ; behalf ; bil on ; blanket to ; blu shield ; body ; bos ; botel
        not_a_lead	-3	bourbon ; boyfriend ; breakfast ; brinc ; bus ; busc dond ; but hes ; but me
        not_a_lead	-3	by <day> ; by friday ; by myself ; cal him ; cam back ; can <wait> ; cant do
        not_a_lead	-3	cant tel ; cas want ; casi <always> ; casi diari ; center for ; cerc ; charg in
        not_a_lead	-3	chatty ; clav ; client from ; client wil ; climb ; clos ; cok 0 ; comadr ; companer
        not_a_lead	-3	con <clinician> ; con el ; con que ; con un ; concret ; couldnt <say> ; cowork
        not_a_lead	-3	crawl ; cuant sal ; cuanto ; d/c plan ; dai for ; day going ; day long ; day now
        not_a_lead	-3	day program ; day residential ; de escalation ; de tod ; dej las ; desd ayer
        not_a_lead	-3	despiert ; detox near ; detox on ; detox sid ; dia y ; did it ; did not
        not_a_lead	-3	discharg from ; do we ; doctor ; dond <wait> ; dont <think> ; down ; down to
        not_a_lead	-3	downstair ; drink 0 ; drink on ; each <day> ; eap ; ech ; eight week
        not_a_lead	-3	el <furniture> ; el braz ; el juez ; el tal ; el tech ; el telefon ; ell <phone>
        not_a_lead	-3	em ; en est ; en googl ; end my ; entr ; entr seman ; escalation ; esper
        not_a_lead	-3	estat atty ; etoh ; everybody ; everybody sign ; evry ; fath died ; fax # ; finish 0
        not_a_lead	-3	fit ; fiv week ; fog horn ; for <stranger> ; for detox ; for eight ; for fifteen
        not_a_lead	-3	for our ; for someon ; form need ; four tim ; fre <eat> ; gan en ; gav me ; gin
        not_a_lead	-3	good at ; gurgl ; hac cuatr ; handy ; hav decid ; havent <say> ; he can ; he cant
        not_a_lead	-3	he doe ; he got ; he mov ; he use ; he wil ; heroin ; hes <continue> ; hes <home>
        not_a_lead	-3	hes <take> ; hes gon ; hes on ; hes stil ; him to ; hip ; hoard ; hrs for ; hum
        not_a_lead	-3	hurt ; hydrocodon ; i sleep ; id rath ; if i ; if possibl ; im <ask> ; im apply
        not_a_lead	-3	im ask ; im going ; im sorry ; in commerc ; inf <give> ; inquir wheth
        not_a_lead	-3	int <treatment> ; int the ; interest in ; intern at ; ish ; it <always> ; it <stop>
        not_a_lead	-3	it for ; it out ; it too ; its 0 ; its <alcohol> ; its about ; its every
        not_a_lead	-3	ive <take> ; joint ; juez ; keep ask ; kind ; knew ; l arm ; la <job> ; la <opioid>
        not_a_lead	-3	la noch ; la piedr ; la verdad ; last minut ; lat <money> ; lat fee ; le hag
        not_a_lead	-3	level of ; lie ; lin <fall> ; lin drop ; lin on ; lip ; lo <say> ; loos
        not_a_lead	-3	los <amount> ; los <bodypart> ; lu ; lun a ; m <trade> ; ma ; manag i ; many day
        not_a_lead	-3	me <day> ; me <put> ; me dio ; me pas ; me the ; me tom ; me with ; mi car ; mi ex
        not_a_lead	-3	mid <phone> ; mid cal ; month ago ; morphin ; moth seek ; mund ; muri hac
        not_a_lead	-3	my apartment ; my chest ; my doctor ; my gf ; my referenc ; my spot ; my stepdad
        not_a_lead	-3	my teeth ; nap ; necesit ayud ; next to ; no <amount> ; no <wait> ; no la ; no plan
        not_a_lead	-3	no sab ; no use ; no ~<treatment> ; no ~sz ; non ; not ; not to ; noth sinc ; now
        not_a_lead	-3	now what ; odd ; of <room> ; of current ; of night ; of seven ; off <sedative>
        not_a_lead	-3	on <ask> ; on <eat> ; on <furniture> ; on <week> ; on lin ; on slot ; on someth
        not_a_lead	-3	only <say> ; or what ; oth <phone> ; oth day ; oth drug ; our company ; our library
        not_a_lead	-3	overdos ; pac ; pag load ; par <treatment> ; par en ; particular ; past your
        not_a_lead	-3	patient of ; per day ; pharmacist ; pint ; pip ; pistol ; plac and ; poison in
        not_a_lead	-3	por <week> ; por la ; por seman ; privat ; psych want ; psychiatrist wrot
        not_a_lead	-3	psychodram ; puk ; que si ; quedan ; quier ir ; r u ; rath <say> ; ray en
        not_a_lead	-3	re <child> ; re <colleague> ; re son ; real ; record 0 ; rep from
        not_a_lead	-3	resident <consume> ; resident use ; resuelv ; rib ; sali del ; sam night ; saw your
        not_a_lead	-3	school was ; scotch ; seal in ; security <official> ; she cant ; she did ; she think
        not_a_lead	-3	she took ; she wont ; shel ; shield ; si no ; sin <consume> ; sinc thi ; slap ; slid
        not_a_lead	-3	som ; somebody to ; somewher ; spanish <say> ; speak counselor ; stabl ; step down
        not_a_lead	-3	stick ; stop drink ; su <friend> ; suicid in ; sum of ; sunday and ; swallow
        not_a_lead	-3	swing a ; sí ; tak ; telefon ; testify ; the <headface> ; the <media> ; the <order>
        not_a_lead	-3	the <put> ; the apartment ; the bottom ; the box ; the calend ; the casin
        not_a_lead	-3	the library ; the overpas ; the premis ; the sheet ; the sid ; the tech ; the tub
        not_a_lead	-3	the wait ; ther are ; thi would ; thre month ; tienen <treatment> ; til ; titl
        not_a_lead	-3	to <continue> ; to <furniture> ; to testify ; to writ ; to your ; told my
        not_a_lead	-3	told whol ; tongu ; trap ; tue / ; twic in ; un program ; una <moment>
        not_a_lead	-3	una entrevist ; una hor ; usa <stimulant> ; va ; vend seguro ; veo ; verdad ; vien
        not_a_lead	-3	voz ; w/o ; wal and ; want him ; was back ; we <buy> ; weeknight ; what hes
        not_a_lead	-3	wher he ; which ; which of ; who doesnt ; whol bottl ; wil not ; win
        not_a_lead	-3	with <stimulant> ; with them ; wonder wheth ; work if ; worst ; would send
        not_a_lead	-3	wouldnt say ; wrot ; y dic ; y que ; ya ; ya <stop> ; ya me ; yawn ; yo <go>
        not_a_lead	-3	you <ask> ; you <phone> ; you ask ; you can ; your <treatment> ; your <write>
        not_a_lead	-3	your detox ; your door ; your residential ; your ~<treatment> ; ~0 ; ~<go>
        not_a_lead	-3	~<home> ~in ; ~<seizure> ; ~<stop> ; ~back ; ~convulsion ; ~day ; ~doctor ; ~droga
        not_a_lead	-3	~hay ; ~he ; ~in ; ~liv ~in ; ~of ; ~opening ; ~out ; ~program ; ~pt ; ~staf ; ~sz
        not_a_lead	-3	~to ; ~wif
        not_a_lead	-4	*audit ; *backToUse:other_experiencer ; *cows
        not_a_lead	-4	*hallucination.apparition:other_experiencer ; *occasional.0 ; *occasional.0:possible
        not_a_lead	-4	*quantity.binge ; *substance.sedative:hypothetical ; *treatmentNeed
        not_a_lead	-4	*unaided:other_experiencer ; 0 beer ; 0 dia ; 0 mes ; 0 not ; <alcohol> <container>
        not_a_lead	-4	<alcohol> <last> ; <alcohol> <stop> ; <alcohol> <week> ; <alcohol> at
        not_a_lead	-4	<alcohol> with ; <always> <consume> ; <always> <need> ; <always> <say>
        not_a_lead	-4	<always> for ; <always> sinc ; <always> tim ; <ask> <day> ; <ask> que
        not_a_lead	-4	<chestheart> <moment> ; <chestheart> sinc ; <child> <kin> ; <child> me
        not_a_lead	-4	<consume> <town> ; <continue> <consume> ; <continue> <night> ; <count> <day>
        not_a_lead	-4	<count> <week> ; <crowd> <home> ; <day> <always> ; <day> <ask> ; <day> <last>
        not_a_lead	-4	<day> <past> ; <day> becaus ; <day> he ; <drive> at ; <eat> her ; <eat> ~<alcohol>
        not_a_lead	-4	<fall> the ; <fluid> <headface> ; <friend> and ; <furniture> for ; <give> in
        not_a_lead	-4	<go> <volunteer> ; <go> back ; <happy> <money> ; <headface> <headface>
        not_a_lead	-4	<headface> <leave> ; <headface> on ; <illness> <crowd> ; <insurance> <furniture>
        not_a_lead	-4	<media> <always> ; <media> at ; <medicine> 0 ; <moment> <consume>
        not_a_lead	-4	<moment> <moment> ; <moment> resident ; <moment> what ; <money> <think>
        not_a_lead	-4	<money> doe ; <money> if ; <need> <ask> ; <need> <furniture> ; <need> <moment>
        not_a_lead	-4	<need> <withdrawal> ; <needle> in ; <night> in ; <opening> with ; <opioid>
        not_a_lead	-4	<opioid> 0 ; <opioid> <amount> ; <order> <hospital> ; <palecolor> <insurance>
        not_a_lead	-4	<partner> <opioid> ; <partner> <say> ; <pet> 0 ; <phone> no ; <room> <headface>
        not_a_lead	-4	<rope> on ; <say> <friend> ; <say> armenian ; <say> its ; <see> <room>
        not_a_lead	-4	<see> <treatment> ; <see> your ; <sober> of ; <stimulant> <partner>
        not_a_lead	-4	<stimulant> <stimulant> ; <stop> 0 ; <stop> <child> ; <stop> <opioid> ; <stop> las
        not_a_lead	-4	<stop> on ; <stranger> <consume> ; <stranger> lik ; <take> <blade> ; <take> an
        not_a_lead	-4	<take> her ; <take> me ; <take> nam ; <take> through ; <think> im
        not_a_lead	-4	<treatment> <appointment> ; <treatment> <build> ; <treatment> <emergency>
        not_a_lead	-4	<treatment> ahi ; <vendor> <colleague> ; <vendor> <outdoors> ; <vendor> <phone>
        not_a_lead	-4	<write> <kin> ; <year> <amount> ; a fre ; acros the ; aft ; aft <day> ; aft <night>
        not_a_lead	-4	aft six ; agre ; ahor ; ahorit ; all of ; an even ; an interview ; and <always>
        not_a_lead	-4	and ther ; and your ; army ; asi ; at <count> ; at <stop> ; at his ; at thi
        not_a_lead	-4	back with ; bal ; bank and ; bathroom ; be <stop> ; bed on ; bedroom ; bkgd ; buddy
        not_a_lead	-4	but i ; but it ; by email ; cad noch ; cant tak ; car wash ; cb ; cha ; chin
        not_a_lead	-4	chof de ; clammy ; clean driv ; clr ; commerc ; con alguien ; conmig ; coupl ; cow 0
        not_a_lead	-4	cumpleano ; current resident ; d ; d <past> ; d ago ; dad her ; dai sinc
        not_a_lead	-4	day inpatient ; day stay ; de eso ; desintoxicacion ; despu ; detox ; diari desd
        not_a_lead	-4	dic ; doesnt <think> ; doesnt know ; don with ; drink again ; drink at ; driv record
        not_a_lead	-4	drug ever ; drug no ; eight month ; el <official> ; ems ; encim ; enrollment
        not_a_lead	-4	entr <week> ; equivoc <need> ; escribem ; escribi ; estoy en ; even ; even iop
        not_a_lead	-4	every tim ; everyon in ; falt ; fil thi ; financ ; finish the ; found ; fridg
        not_a_lead	-4	from library ; fue a ; gallon ; gana ; garag ; gat cod ; get the ; girlfriend
        not_a_lead	-4	grand ; gym ; hac <moment> ; had to ; happen ; havent <feel> ; havent touch
        not_a_lead	-4	he <put> ; he has ; he hasnt ; her <home> ; him ; him on ; hir manag ; hom for
        not_a_lead	-4	honest ; hous not ; how <amount> ; hx ; i <consume> ; i did ; i havent ; i know
        not_a_lead	-4	i need ; i say ; i smok ; id <say> ; im <think> ; in bkgd ; in her ; in me ; in want
        not_a_lead	-4	inf ; inyect ; iron ; is 0 ; is <stimulant> ; it and ; it paid ; it wasnt ; its due
        not_a_lead	-4	its lik ; its meth ; ive been ; k no ; kais ; keep ; keep say ; kitchen lik
        not_a_lead	-4	la <stimulant> ; la coc ; la prep ; la troc ; last night ; late ; le <put>
        not_a_lead	-4	leav your ; let him ; licens and ; lik 0 ; litr ; liv in ; lo <think> ; lottery
        not_a_lead	-4	lunch with ; m <say> ; m <stimulant> ; mark ; mayb 0 ; me 0 ; me <take> ; me <write>
        not_a_lead	-4	me est ; medical director ; meth 0 ; meti ; milligram ; my dad ; nadi <amount>
        not_a_lead	-4	nadi mas ; need detox ; ni una ; night i ; nin and ; nino ; no <say> ; no clinical
        not_a_lead	-4	no he ; no pued ; no tien ; nobody els ; nod ; noon ; not be ; not sur ; novent
        not_a_lead	-4	novi ; now im ; nunc ; of <treatment> ; of me ; ofc <need> ; oig ; on googl
        not_a_lead	-4	on request ; oth <day> ; ought to ; our <job> ; out ; out the ; own <furniture>
        not_a_lead	-4	pacient con ; pacient de ; pcp ; pleas <need> ; pleas help ; prefier ; pregunta
        not_a_lead	-4	puls ; put the ; quit smok ; rath ; re 0 ; recet ; residential in ; ring me ; rum
        not_a_lead	-4	run iop ; sal rep ; say for ; se <put> ; se nos ; segu ; si me ; sinc <day>
        not_a_lead	-4	six week ; slot for ; smok ; smok it ; spac ; start dat ; tech job ; that what ; thc
        not_a_lead	-4	the app ; the custodian ; the discharg ; the dres ; the fridg ; the jackpot
        not_a_lead	-4	the liv ; the overnight ; then <say> ; theyr ; thi <daytime> ; thi a ; thing
        not_a_lead	-4	thre year ; threaten ; tid ; tien ; to kil ; to ref ; tod ; today i ; told me
        not_a_lead	-4	tom el ; too ; trabaj 0 ; trail ; tranquil ; traum ; tre dia ; tricar ; twic a
        not_a_lead	-4	two bottl ; un <day> ; uno ; used <stimulant> ; using ; va a ; view ; vip ; want iop
        not_a_lead	-4	we <record> ; we print ; wet ; what for ; whatev ; when im ; why im ; wont mak ; x
        not_a_lead	-4	y <say> ; y ahi ; y est ; y si ; y su ; yeah ; you accept ; your numb ; your sign
        not_a_lead	-4	yrs of ; ~<drug> ~no ; ~<night> ; ~<pet> ; ~<rope> ; ~drug ~no ; ~himself
        not_a_lead	-4	~inpatient ; ~le ; ~nam ; ~or ~<drug> ; ~sinc
        not_a_lead	-5	*functioning ; *iopRequest ; *suicidal.eitherLanguage ; *violence ; *wantsOff ; / wk
        not_a_lead	-5	0 <consume> ; 0 <stimulant> ; 0 <week> ; 0 day ; 0 yo ; <always> 0
        not_a_lead	-5	<appointment> <job> ; <ask> <treatment> ; <clean> <trade> ; <consume> it
        not_a_lead	-5	<consume> un ; <consume> with ; <continue> <give> ; <continue> on ; <day> <partner>
        not_a_lead	-5	<day> for ; <emergency> and ; <go> <consume> ; <hold> <phone> ; <insurance> <give>
        not_a_lead	-5	<kill> myself ; <kin> ya ; <last> <alcohol> ; <money> <buy> ; <month> so ; <need> de
        not_a_lead	-5	<night> <go> ; <night> she ; <opioid> <day> ; <pain> <bodypart> ; <past> <go>
        not_a_lead	-5	<room> <moment> ; <sad> <clinician> ; <say> <kill> ; <say> <put> ; <say> <soon>
        not_a_lead	-5	<seizure> <moment> ; <soon> ; <stimulant> <night> ; <stimulant> <week> ; <stop> an
        not_a_lead	-5	<stranger> <leave> ; <take> <leave> ; <take> <pet> ; <threat> to ; <treatment> <day>
        not_a_lead	-5	<treatment> <stop> ; <treatment> <week> ; <vendor> <hospital> ; <wait> <child>
        not_a_lead	-5	<week> <treatment> ; <week> y ; <year> <drug> ; a bil ; a box ; a gram ; a otr
        not_a_lead	-5	aint ; airlin ; amt ; and by ; and cok ; and he ; and off ; arm is ; at cal
        not_a_lead	-5	at csun ; befor i ; bet app ; bil me ; bottl ; cal 0 ; cas a ; chiv ; cinc dia ; cm
        not_a_lead	-5	com si ; complet 0 ; convuls ; could one ; country cod ; cramp ; csun ; current resi
        not_a_lead	-5	day sinc ; deadlin for ; desd <day> ; do it ; dud ; el <height> ; el <treatment>
        not_a_lead	-5	el cristal ; es <stimulant> ; es por ; etoh 0 ; far ; fent ; final bil ; foil
        not_a_lead	-5	for <afraid> ; for <volunteer> ; for about ; for march ; four or ; go ; going
        not_a_lead	-5	grief counselor ; has to ; hav your ; he just ; her and ; himself ; his <chestheart>
        """
}
