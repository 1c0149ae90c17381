extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead8 = """
        not_a_lead	-2	substanc not ; suicid in ; sup and ; sur she ; system ; sí <need> ; tak ; tak a
        not_a_lead	-2	tak kais ; tak leav ; tambien ; telefon ; ten <money> ; ten a ; teng 0
        not_a_lead	-2	that <always> ; that <stop> ; that as ; that been ; that every ; that what
        not_a_lead	-2	the <bodypart> ; the <cannabis> ; the <headface> ; the <height> ; the <opening>
        not_a_lead	-2	the <photo> ; the <rope> ; the arm ; the box ; the calend ; the children ; the city
        not_a_lead	-2	the clock ; the crack ; the crossword ; the detectiv ; the entir ; the envelop
        not_a_lead	-2	the fourth ; the hal ; the her ; the label ; the lawy ; the littl ; the long
        not_a_lead	-2	the meth ; the pancak ; the phot ; the point ; the radi ; the room ; the school
        not_a_lead	-2	the sink ; the valley ; the walk ; the wat ; the world ; the ~<medicine> ; then dont
        not_a_lead	-2	then say ; then she ; ther is ; ther to ; thermomet ; thi i ; thi in ; thin
        not_a_lead	-2	think about ; thre month ; thre or ; through the ; thrown ; thursday is ; tidy
        not_a_lead	-2	tiemp ; tien los ; til 0 ; til <day> ; tim she ; to <continue> ; to <stop> ; to a
        not_a_lead	-2	to die ; to eleven ; to feel ; to get ; to pres ; to report ; to somebody ; to stop
        not_a_lead	-2	to your ; tod la ; toda las ; today ; toddl ; told ; told 0 ; told whol ; tom el
        not_a_lead	-2	tomorrow ; tonight ; tonight i ; too embarras ; too many ; too on ; took 0 ; tooth
        not_a_lead	-2	trai ; trail ; train to ; trip ; troubl of ; two kid ; two last ; two men ; u tak
        not_a_lead	-2	uber ; uh ; uh yeah ; un <play> ; un <stranger> ; un hombr ; una noch ; una vez
        not_a_lead	-2	union rep ; unit at ; unload ; up <continue> ; va ; va par ; vacation ; vec ; vendi
        not_a_lead	-2	veo ; vet 0 ; vez ; videojuego ; videojuego y ; visit el ; viv ; vm ; walk ; walk to
        not_a_lead	-2	wallpap ; want a ; want pric ; want someon ; want somewher ; want tour
        not_a_lead	-2	want treatment ; war ; was born ; was your ; watch the ; we <buy> ; wear ; week for
        not_a_lead	-2	went in ; wet ; what <soon> ; what im ; what it ; what its ; what next ; what the
        not_a_lead	-2	what you ; wheel ; whenev ; wher he ; wher you ; which <town> ; whil ; wif husb
        not_a_lead	-2	wil <phone> ; wil <try> ; wil cal ; wil email ; wil hav ; wil try ; wind
        not_a_lead	-2	with <stimulant> ; with a ; with fiv ; with his ; with real ; withdraw ; wok
        not_a_lead	-2	wonder wheth ; wont <need> ; wont need ; work and ; would send ; writ from
        not_a_lead	-2	writ you ; x ; y / ; y <appointment> ; y <clinician> ; y <day> ; y dond ; y nadi
        not_a_lead	-2	y otr ; y ya ; ya <think> ; ya me ; yard sign ; yes to ; yo soy ; yog teach
        not_a_lead	-2	you <phone> ; you accept ; you allow ; you been ; you by ; you for ; you keep
        not_a_lead	-2	you ~accept ; young ; your <amount> ; your <job> ; your form ; your ful ; your is
        not_a_lead	-2	your lot ; your outpatient ; your record ; zip ; zip <key> ; zip cod ; ~0 ~d
        not_a_lead	-2	~0 ~wks ; ~<bodypart> ; ~<clinician> <ask> ; ~<clinician> ~<amount> ; ~<confused>
        not_a_lead	-2	~<consume> de ; ~<consume> sinc ; ~<consume> ~in ; ~<count> ~<day>
        not_a_lead	-2	~<crowd> ~<home> ; ~<day> ; ~<drive> <church> ; ~<drug> <phone> ; ~<emergency>
        not_a_lead	-2	~<emergency> <day> ; ~<emergency> <home> ; ~<emergency> el ; ~<home> ~in ; ~<month>
        not_a_lead	-2	~<month> ~<treatment> ; ~<need> <home> ; ~<rope> ; ~<stranger> at ; ~<think>
        not_a_lead	-2	~<think> ni ; ~<treatment> ~<money> ; ~<wait> for ; ~<water> ; ~<withdrawal> 0
        not_a_lead	-2	~<year> <ask> ; ~a ~<stranger> ; ~accept ; ~addres ; ~at ; ~coc ; ~cocain ; ~d ~inpt
        not_a_lead	-2	~da pen ; ~delirium ; ~diari ; ~dog ; ~drink ~in ; ~drug given ; ~dts ; ~es por
        not_a_lead	-2	~estoy ; ~for ~nin ; ~from ~my ; ~gav ~my ; ~get ; ~go ; ~gon ; ~head ; ~hear
        not_a_lead	-2	~heart ; ~how ~<amount> ; ~how ~much ; ~im ; ~in ~the ; ~insuranc ; ~la ~<stimulant>
        not_a_lead	-2	~liv ~in ; ~long ; ~los ~<day> ; ~man ; ~medi ; ~medi ~cal ; ~muri hac ; ~nam no
        not_a_lead	-2	~nephew ; ~no ~oth ; ~nobody ; ~odd ; ~off ; ~open ; ~opi ; ~or ~<drug> ; ~pain ~pil
        not_a_lead	-2	~patient ; ~pcp ; ~poison ; ~preg ; ~pregnant ; ~prior ; ~pued ni ; ~que
        not_a_lead	-2	~quier viv ; ~shar ; ~sid ~of ; ~singl ; ~singl ~<kin> ; ~sit ; ~stay ; ~temblor
        not_a_lead	-2	~that ; ~the <furniture> ; ~thirty ~day ; ~to ~<die> ; ~to ~<stop> ; ~to ~die
        not_a_lead	-2	~tom de ; ~treat ; ~two ; ~va a ; ~wher ; ~wks ; ~x ~0
        not_a_lead	-3	# for ; *abstinent.0:historical ; *arrests:other_experiencer ; *audit
        not_a_lead	-3	*backToUse:other_experiencer ; *barrierMoney ; *detoxWord ; *emergency.infection
        not_a_lead	-3	*frequency.2 ; *frequency.2:historical ; *frequency.2:other_experiencer
        not_a_lead	-3	*hallucination.apparition:other_experiencer ; *needsHelp:hypothetical ; *noDetox
        not_a_lead	-3	*occasional.0 ; *pregnancy ; *residentialRequest:hypothetical ; *seizure.epilepsy
        not_a_lead	-3	*sinceStopping.0 ; *substance.sedative:hypothetical ; *suicidePast
        not_a_lead	-3	*unaided:other_experiencer ; *wantsToQuit ; + <key> ; 0 <night> ; 0 <stimulant>
        not_a_lead	-3	0 <town> ; 0 <week> ; 0 ano ; 0 day ; 0 drink ; 0 g ; 0 pound ; <afraid> <room>
        not_a_lead	-3	<alcohol> <last> ; <alcohol> <stop> ; <alcohol> <week> ; <always> <child>
        not_a_lead	-3	<always> <night> ; <always> <say> ; <amount> <day> ; <amount> <medicine>
        not_a_lead	-3	<amount> y ; <ask> <ask> ; <ask> <furniture> ; <ask> her ; <asleep>
        not_a_lead	-3	<asleep> <bodypart> ; <asleep> y ; <bodypart> <fluid> ; <break> the ; <breath> <say>
        not_a_lead	-3	<buy> <stimulant> ; <buy> my ; <buy> una ; <chestheart> <feel>
        not_a_lead	-3	<chestheart> <moment> ; <child> 0 ; <child> <say> ; <child> me ; <child> y
        not_a_lead	-3	<clinician> <town> ; <clinician> do ; <clinician> post ; <clinician> re
        not_a_lead	-3	<colleague> in ; <colleague> not ; <consume> ice ; <container> <always>
        not_a_lead	-3	<container> <bodypart> ; <container> <night> ; <container> of ; <continue> <give>
        not_a_lead	-3	<continue> at ; <continue> con ; <count> <put> ; <count> out ; <crowd> <last>
        not_a_lead	-3	<day> <blood> ; <day> <day> ; <day> <medicine> ; <day> <past> ; <day> <put>
        not_a_lead	-3	<day> <shake> ; <day> <start> ; <day> aft ; <day> becaus ; <day> long ; <day> then
        not_a_lead	-3	<day> through ; <day> without ; <drive> <kin> ; <drive> <past> ; <drive> <say>
        not_a_lead	-3	<fall> <school> ; <fall> the ; <fire> on ; <friend> <amount> ; <friend> <say>
        not_a_lead	-3	<furniture> + ; <furniture> <headface> ; <furniture> <night> ; <furniture> co
        not_a_lead	-3	<go> <build> ; <go> <sedative> ; <go> back ; <go> by ; <go> lik ; <go> off
        not_a_lead	-3	<happy> <container> ; <happy> <money> ; <headface> ; <headface> <leave>
        not_a_lead	-3	<headface> lik ; <headface> open ; <hear> <phone> ; <hear> it ; <hit> a ; <hit> me
        not_a_lead	-3	<hold> on ; <home> <child> ; <home> <drive> ; <home> <stop> ; <hospital> rn
        not_a_lead	-3	<illness> <official> ; <insurance> <give> ; <insurance> <vendor> ; <insurance> first
        not_a_lead	-3	<intoxicated> on ; <key> <stop> ; <kill> <money> ; <kill> <opioid> ; <kin> <angry>
        not_a_lead	-3	<kin> <caretaking> ; <kin> <happy> ; <kin> <put> ; <kin> <think> ; <kin> le
        not_a_lead	-3	<kin> ought ; <law> <appointment> ; <leave> <drive> ; <leave> the ; <media> <play>
        not_a_lead	-3	<media> local ; <medicine> <day> ; <medicine> <treatment> ; <moment> <asleep>
        not_a_lead	-3	<moment> <bodypart> ; <moment> <eat> ; <moment> <fluid> ; <moment> <moment>
        not_a_lead	-3	<moment> she ; <money> <leave> ; <money> <think> ; <money> at ; <money> doe
        not_a_lead	-3	<money> or ; <money> sheet ; <money> y ; <month> <go> ; <need> <school>
        not_a_lead	-3	<need> clinical ; <need> de ; <night> por ; <night> sinc ; <official> on
        not_a_lead	-3	<opioid> <kin> ; <outdoors> <month> ; <outdoors> <stimulant> ; <outdoors> no
        not_a_lead	-3	<partner> <alcohol> ; <partner> <kill> ; <partner> <think> ; <past> <amount>
        not_a_lead	-3	<past> <go> ; <past> <moment> ; <past> no ; <past> your ; <pet> <kin>
        not_a_lead	-3	<phone> <child> ; <phone> <friend> ; <phone> <kin> ; <phone> my ; <phone> sin
        not_a_lead	-3	<promise> <tired> ; <put> <alcohol> ; <put> my ; <record> # ; <record> <school>
        not_a_lead	-3	<record> <write> ; <room> <furniture> ; <room> con ; <rope> <day> ; <rope> in
        not_a_lead	-3	<rope> myself ; <say> <ask> ; <say> <blood> ; <say> <kin> ; <say> <leave>
        not_a_lead	-3	<say> <need> ; <say> <soon> ; <say> dont ; <say> im ; <say> ~<need> ; <see> <vendor>
        not_a_lead	-3	<see> at ; <see> i ; <seizure> on ; <soon> to ; <stiff> <chestheart>
        not_a_lead	-3	<stimulant> <partner> ; <stimulant> off ; <stimulant> x ; <stop> 0
        not_a_lead	-3	<stranger> <alcohol> ; <stranger> <hold> ; <stranger> <leave> ; <stranger> <stop>
        not_a_lead	-3	<take> <church> ; <take> <continue> ; <take> el ; <take> through ; <take> your
        not_a_lead	-3	<think> <think> ; <think> wher ; <threat> to ; <tired> ; <town> <need>
        not_a_lead	-3	<treatment> <stop> ; <treatment> <week> ; <treatment> con ; <treatment> i
        not_a_lead	-3	<treatment> x ; <treatment> ya ; <vendor> <furniture> ; <vendor> <hospital>
        not_a_lead	-3	<vermin> en ; <water> is ; <write> <bodypart> ; <write> <eat> ; <write> <vendor>
        not_a_lead	-3	<year> <job> ; <year> <kin> ; a <stranger> ; a current ; a est ; a liv ; a lot
        not_a_lead	-3	a pip ; a residential ; a scan ; a stab ; a truck ; a wk ; a ~<amount> ; acab
        not_a_lead	-3	accept ; aceptan ; acid ; aft <day> ; afterward ; afuer ; agar ; ahead ; amt
        not_a_lead	-3	and bien ; and do ; and gold ; and she ; and wheth ; anyth open ; anyway ; apartment
        not_a_lead	-3	apartment and ; approx ; apunt ; are you ; arrib ; asi ; ask could ; ask her
        not_a_lead	-3	at <church> ; at <play> ; at end ; at it ; at six ; attach a ; awak ; away from
        not_a_lead	-3	ayer ; ayud con ; ayudenm ; bank ; bank and ; be <need> ; be don ; be need
        not_a_lead	-3	becaus she ; bed for ; beer ; beer on ; behalf of ; bil me ; bldg is ; boc ; body
        not_a_lead	-3	bos ; boyfriend ; buddy ; burn ; busc terapi ; by <write> ; can 0 ; can <start>
        not_a_lead	-3	can <wait> ; cant ; cant tel ; carpet de ; casi ; casi <always> ; caught
        not_a_lead	-3	center for ; cerc ; chest hurt ; cita ; claw ; client in ; client wil ; coc
        not_a_lead	-3	cocin par ; com si ; comadr ; commerc ; con un ; con él ; could one ; coupl ; crack
        not_a_lead	-3	cramp ; crank ; crisi ; crm ; cuant <money> ; cuant sal ; cuz ; d <past> ; d ago
        not_a_lead	-3	d/c plan ; day going ; day long ; day now ; de <vendor> ; de harin ; debaj
        not_a_lead	-3	deductibl ; dejarl ; del <money> ; del <room> ; desd <night> ; desd anoch ; desert
        not_a_lead	-3	detox thi ; dia desd ; did it ; did not ; dmv and ; do peopl ; dob ; doesnt <think>
        not_a_lead	-3	doesnt know ; dond <wait> ; dont <need> ; dri ; drink 0 ; drink again ; drink on
        not_a_lead	-3	drool ; dui ; each of ; ech ; el <official> ; el intern ; el maestr ; ell ; embarras
        not_a_lead	-3	en googl ; entr ; entr <week> ; entr seman ; equivoc <need> ; esperamo ; estat
        not_a_lead	-3	estat atty ; even <think> ; even and ; everyon ; everyon in ; eye ; f <stimulant>
        not_a_lead	-3	fax # ; femal ; fent ; final bil ; first <law> ; for about ; for detox ; for eight
        not_a_lead	-3	foreman ; fork ; found ; four tim ; fre <eat> ; fridg ; friend ; fuer ; g / ; get
        not_a_lead	-3	gma ; go back ; golp ; good at ; grand ; guy in ; hac cinc ; hac cuatr ; hac rat
        not_a_lead	-3	had to ; hang myself ; has sent ; hav <emergency> ; hav decid ; havent <say>
        not_a_lead	-3	he <ask> ; he ask ; he cant ; he has ; he mov ; he use ; he wil ; her <phone>
        not_a_lead	-3	her car ; her sist ; hes <go> ; hes <home> ; hes hom ; high on ; hija
        not_a_lead	-3	his <bodypart> ; hit ; hold my ; hom now ; hom to ; hous not ; i been ; i havent
        not_a_lead	-3	i knit ; i look ; i thought ; i want ; i work ; id sign ; ill <say> ; im hav
        not_a_lead	-3	im not ; in <money> ; in any ; in me ; int <treatment> ; interest in ; is hav
        not_a_lead	-3	is your ; ish ; it for ; it isnt ; its 0 ; its <alcohol> ; its <day> ; its lik
        not_a_lead	-3	its meth ; ive got ; ive pick ; jim ; jit ; join your ; juez ; keep ask ; kept
        not_a_lead	-3	kept on ; kid 0 ; kid and ; know wher ; l arm ; la cam ; la noch ; la obr ; la troc
        not_a_lead	-3	la vacant ; las <night> ; las noch ; last me ; last minut ; le dio ; leav your
        not_a_lead	-3	left arm ; level of ; lin <fall> ; lin drop ; lin with ; link to ; liv ; lo <take>
        not_a_lead	-3	lo mism ; los <bodypart> ; los del ; lottery ; lunch with ; m <alcohol> ; m <trade>
        not_a_lead	-3	ma ; me 0 ; me <write> ; me his ; me that ; me to ; me when ; meti ; metr ; mi cun
        not_a_lead	-3	mi ex ; mia ; middl ; mism ; month at ; most day ; most night ; my <eat>
        not_a_lead	-3	my <friend> ; my <pet> ; my bank ; my chest ; my gf ; my girl ; my notebook
        not_a_lead	-3	nad <alone> ; nad sol ; nail ; nap ; negoci ; nev <see> ; new <year>
        not_a_lead	-3	new psychiatrist ; new year ; ni que ; nin and ; ninety <money> ; no ~<awake>
        not_a_lead	-3	no ~<treatment> ; no ~<wait> ; no ~dio ; no ~se ; no ~teng ; no ~tien ; no ~w/d
        not_a_lead	-3	noch por ; noma ; non sinc ; northridg ; nos <go> ; not ~one ; novi ; now im
        not_a_lead	-3	now she ; now what ; of her ; of win ; ofc <need> ; off cloth ; off it ; offic want
        not_a_lead	-3	ok so ; old <stranger> ; on behalf ; on crystal ; on googl ; on her ; on oth
        not_a_lead	-3	on request ; on slot ; on someth ; onc ; one or ; one word ; only <say>
        not_a_lead	-3	opening thi ; or <amount> ; or in ; or what ; orient ; our library ; pa ; pag two
        not_a_lead	-3	par <treatment> ; paramedic ; part de ; past your ; pastor ; pay cash ; pcp
        not_a_lead	-3	phon at ; plac <go> ; plac and ; planch ; planta ; poquit ; por <week> ; por seman
        not_a_lead	-3	porqu no ; pregunta ; pres ; primer ; privat ; privat <room> ; psych <need>
        not_a_lead	-3	psych want ; psychiatrist wrot ; psychodram ; pt 0 ; pued <start> ; pued empez ; r u
        not_a_lead	-3	ray en ; re <child> ; re <colleague> ; re <kin> ; residencial ; resident 0
        not_a_lead	-3	resident on ; rest ; resum for ; rifl ; rn <need> ; rn want ; roxi ; sa ; safety
        not_a_lead	-3	salg ; sali ayer ; say for ; scen with ; scotch ; se <put> ; se nos ; self ; seman y
        not_a_lead	-3	several ; she <stop> ; she cant ; she doe ; she wont ; shotgun ; si usted
        not_a_lead	-3	sin ~<consume> ; slot for ; so ; soak ; solit ; som ; someth ; soy <trade> ; spe
        not_a_lead	-3	speak counselor ; squar ; stand ; star at ; start mon ; stick ; stood ; stov
        not_a_lead	-3	streak ; street ; su <kin> ; subj ; suelt ; suer ; suffer ; sunday and ; suppos
        not_a_lead	-3	swallow ; swat ; tel you ; television ; testify ; that film ; that help ; that pag
        not_a_lead	-3	that was ; the <build> ; the <clean> ; the <friend> ; the <media> ; the <pet>
        not_a_lead	-3	the <rail> ; the <sedative> ; the anesthesi ; the apartment ; the application
        not_a_lead	-3	the casin ; the cod ; the dog ; the even ; the fridg ; the garag ; the girl
        not_a_lead	-3	the jackpot ; the kitchen ; the library ; the one ; the red ; then my ; they <put>
        not_a_lead	-3	they charg ; they put ; throw in ; tied ; to <feel> ; to <furniture> ; to hang
        not_a_lead	-3	to leav ; to testify ; to typ ; to zer ; told my ; tomato ; took ; traum ; tricar
        not_a_lead	-3	trust ; tue / ; twelv step ; un <blade> ; un program ; una entrevist ; unic que
        not_a_lead	-3	up when ; usa <stimulant> ; use want ; usted <treatment> ; usted en ; vendor ; voc
        not_a_lead	-3	want him ; want me ; was <day> ; was laid ; was told ; way ; we <record> ; wedding
        not_a_lead	-3	wer in ; what for ; whatev ; when <ask> ; when ask ; wher i ; whil in ; who doesnt
        not_a_lead	-3	whol ; whol bottl ; whol story ; why im ; wil not ; with them ; wooden ; work if
        not_a_lead	-3	worst ; wrot ; y <leave> ; y <take> ; y hoy ; y las ; y medi ; y no ; y que
        not_a_lead	-3	ya <go> ; ya <stop> ; ya se ; yawn ; you <ask> ; you ask ; you can ; you hav
        not_a_lead	-3	your <treatment> ; your phon ; your residential ; your scholarship
        not_a_lead	-3	your ~<treatment> ; ~0 ~dia ; ~<always> ; ~<amount> ~<week> ; ~<chestheart>
        not_a_lead	-3	~<clinician> for ; ~<clinician> ~for ; ~<consume> ~<cannabis> ; ~<day> ~<wait>
        not_a_lead	-3	~<day> ~off ; ~<die> hac ; ~<drive> <record> ; ~<drug> <ask> ; ~<drug> <give>
        not_a_lead	-3	~<feel> ; ~<insurance> ; ~<key> ; ~<leave> ; ~<leave> ~a ; ~<need> que ; ~<official>
        not_a_lead	-3	~<pain> ~<pill> ; ~<rope> ~himself ; ~<say> at ; ~<take> ~the ; ~<think> ~how
        not_a_lead	-3	~<trade> ; ~<week> ; ~<withdrawal> ; ~aceptan ; ~be ; ~breath ; ~brought
        not_a_lead	-3	~da <shame> ; ~day ; ~day ~off ; ~day ~stay ; ~dic ; ~doctor ; ~end ; ~every ~two
        not_a_lead	-3	~hay ; ~he ; ~ide ; ~job ; ~la ~verdad ; ~mom ; ~no ~drink ; ~nurs ~for ; ~on the
        not_a_lead	-3	~opening ; ~oth drug ; ~out ~of ; ~pain ; ~papel ; ~plan ; ~quis ; ~rent
        not_a_lead	-3	~residential ; ~se si ; ~sel ; ~they ; ~tien ; ~verdad ; ~week
        not_a_lead	-4	*duration.1 ; *functioning ; *instruction ; *iopRequest ; *losingSupply
        not_a_lead	-4	*overPrescribed ; *overdose:negated ; *quitting:other_experiencer ; *treatmentNeed
        not_a_lead	-4	*usersAtHome ; *violence ; 0 <give> ; 0 se ; 0 yo ; <alcohol> with
        not_a_lead	-4	<always> <amount> ; <always> a ; <always> sinc ; <ask> me ; <asleep> <home>
        not_a_lead	-4	<chestheart> <go> ; <chestheart> y ; <clinician> <play> ; <consume> 0
        not_a_lead	-4	<consume> the ; <consume> with ; <container> de ; <continue> <ask>
        not_a_lead	-4	<continue> <month> ; <crowd> <home> ; <day> <ask> ; <day> <asleep> ; <day> <consume>
        not_a_lead	-4	<day> <home> ; <day> <pet> ; <day> and ; <day> sin ; <emergency> <opening>
        not_a_lead	-4	<emergency> and ; <feel> <bodypart> ; <friend> <child> ; <furniture> <vendor>
        not_a_lead	-4	<give> <fall> ; <go> in ; <go> out ; <hear> <stranger> ; <home> <partner>
        not_a_lead	-4	<insurance> card ; <kill> myself ; <kin> the ; <last> <alcohol> ; <media> <always>
        not_a_lead	-4	<moment> <consume> ; <moment> what ; <money> <buy> ; <money> if ; <money> x
        not_a_lead	-4	<money> ~<drug> ; <need> <ask> ; <need> <soon> ; <need> <withdrawal> ; <needle> on
        not_a_lead	-4	<night> <clinician> ; <night> <consume> ; <night> <go> ; <opening> with ; <opioid>
        not_a_lead	-4	<opioid> <amount> ; <opioid> <last> ; <opioid> a ; <order> <hospital>
        not_a_lead	-4	<order> <take> ; <partner> <opioid> ; <partner> <stimulant> ; <past> <think>
        not_a_lead	-4	<past> i ; <phone> 0 ; <phone> <money> ; <pill> <day> ; <play> of ; <record> por
        not_a_lead	-4	<record> ~<give> ; <room> <headface> ; <sad> ~<consume> ; <say> <bodypart>
        not_a_lead	-4	<say> <phone> ; <say> what ; <school> at ; <school> re ; <see> <room>
        not_a_lead	-4	<see> <treatment> ; <seizure> <moment> ; <soon> ; <stimulant> with ; <stop> <child>
        not_a_lead	-4	<stop> an ; <stop> on ; <stranger> <take> ; <stranger> <year> ; <take> <daytime>
        not_a_lead	-4	<take> her ; <take> nam ; <take> out ; <take> someth ; <think> im
        not_a_lead	-4	<treatment> <appointment> ; <treatment> <emergency> ; <treatment> <past>
        not_a_lead	-4	<vendor> <colleague> ; <wait> <child> ; a <opening> ; a bat ; a box ; a friend
        not_a_lead	-4	a hotel ; aca ; acuerd ; aft <night> ; aft six ; airlin ; all of ; an even
        not_a_lead	-4	and <consume> ; and by ; and he ; and her ; and ther ; and your ; anunci de
        not_a_lead	-4	any <room> ; anywher ; armpit ; around the ; as <clinician> ; ask me ; at <count>
        not_a_lead	-4	at thi ; ativan ; atra ; ay ; back and ; back with ; bathroom ; be dead ; bed on
        not_a_lead	-4	bedroom ; befor i ; behalf ; bkgd ; break ; breakfast ; breath ; busc dond
        not_a_lead	-4	by email ; by myself ; cad noch ; cal him ; car wash ; clammy ; cocain ; cok 0
        not_a_lead	-4	compadr ; complet 0 ; con <clinician> ; convuls ; cp ; crossword ; crystal ; cuanto
        not_a_lead	-4	cumpleano ; dai sinc ; day program ; de eso ; dej las ; desd ; despu ; detox on
        not_a_lead	-4	diari desd ; downstair ; drink ; dtx ; ed ; eight month ; el <height> ; elbow
        not_a_lead	-4	end my ; etoh 0 ; even ; even iop ; even outpatient ; evry ; financ ; finish the
        not_a_lead	-4	flyer for ; for <stranger> ; from <job> ; from work ; gana ; get the ; go ; gurgl
        not_a_lead	-4	hac 0 ; had me ; handl the ; hav your ; he can ; he hasnt ; he want ; heroin
        not_a_lead	-4	hij de ; himself ; hit the ; hoy ; i <clothes> ; i be ; i do ; i walk ; i wont
        not_a_lead	-4	id rath ; im <leave> ; im <shame> ; im ask ; im at ; im just ; im sorry ; in bkgd
        not_a_lead	-4	in program ; inpt ; intern at ; interview on ; inyect ; is <happy> ; is <stimulant>
        not_a_lead	-4	it and ; it every ; it out ; its about ; its due ; ive <take> ; jerk ; keep
        not_a_lead	-4	kil myself ; know about ; l <bodypart> ; la <opioid> ; le <put> ; litr ; lo <say>
        not_a_lead	-4	los <amount> ; m <stimulant> ; many day ; mayb 0 ; me go ; me the ; meth 0
        not_a_lead	-4	mi compadr ; midnit ; mis <child> ; my dad ; nadi <amount> ; nadi mas ; necesit ayud
        not_a_lead	-4	neck ; need detox ; no ~<shake> ; no ~clinical ; no ~quier ; not ~<photo> ; not ~be
        not_a_lead	-4	not ~show ; not ~to ; nunc ; of <treatment> ; of seven ; oig ; on <eat> ; on and
        not_a_lead	-4	on me ; one mor ; oth <phone> ; our church ; our plant ; our team ; out ; out 0
        not_a_lead	-4	patient of ; pis ; pistol ; pleas <need> ; pleas help ; puert ; que sea ; quedan
        not_a_lead	-4	question for ; quit smok ; ranch ; rath ; rati ; re 0 ; re son ; record 0 ; resuelv
        not_a_lead	-4	ring me ; run iop ; sal rep ; sam night ; saw your ; school was ; shel ; si me
        not_a_lead	-4	sinc thi ; singl <day> ; sixty day ; slap ; sleep in ; somebody to ; step down
        not_a_lead	-4	stepdad ; stif ; stop drink ; subst ; swing a ; tech job ; that <amount>
        not_a_lead	-4	the <alcohol> ; the <order> ; the <tool> ; the garden ; the liv ; the overpas
        not_a_lead	-4	the sheet ; the south ; the tech ; then <say> ; they <give> ; they <take>
        not_a_lead	-4	thi <moment> ; thi afternoon ; thing ; think im ; tien ; tienen <treatment> ; tim i
        not_a_lead	-4	to <leave> ; to ref ; tod ; todo los ; tongu ; tranquil ; tre dia ; twic in ; two 0
        not_a_lead	-4	u <treatment> ; un <day> ; una <moment> ; una hor ; uno ; used <stimulant> ; using
        not_a_lead	-4	via ; volvi ; voy ; voz de ; w/o ; wal and ; warranty on ; we <school> ; we accept
        not_a_lead	-4	we print ; we run ; weeknight ; what hes ; when im ; with him ; with lunch ; wor
        not_a_lead	-4	wors ; wouldnt say ; y est ; yeah ; yo <go> ; your detox ; your doctor ; your front
        not_a_lead	-4	your offic ; your premis ; your ~<withdrawal> ; your ~withdrawal ; ~<amount>
        not_a_lead	-4	~<caretaking> ; ~<consume> <drug> ; ~<night> ; ~<past> ; ~<wait> ; ~a ~guy
        not_a_lead	-4	~clean ~<drive> ; ~clean ~driv ; ~clinical ; ~cok ; ~driv record ; ~hang
        not_a_lead	-4	~how ~long ; ~ice ~on ; ~inf ; ~la ; ~le ; ~mes ; ~much ; ~oth <drug> ; ~oth ~sid
        not_a_lead	-4	~pt ; ~pued ; ~sid ; ~sur ; ~the ~oth ; ~who ; ~x
        not_a_lead	-5	*cows ; *drinks.0 ; *drinks.2 ; *frequency.0 ; *mandate.residential
        not_a_lead	-5	*quantity.treatmentBefore ; *relief.against ; *residentialWord:negated
        not_a_lead	-5	*substance.opioid:negated ; *unaided:negated ; + phon ; 0 <day> ; 0 f ; 0 kilo
        not_a_lead	-5	<always> tim ; <amount> <night> ; <amount> o ; <amount> or ; <ask> him
        not_a_lead	-5	<bodypart> is ; <chestheart> sinc ; <clinician> <night> ; <colleague> 0
        not_a_lead	-5	<consume> un ; <container> <think> ; <continue> <night> ; <continue> on
        not_a_lead	-5	<day> <last> ; <day> <partner> ; <day> for ; <furniture> for ; <go> <consume>
        not_a_lead	-5	<headface> <go> ; <hit> <headface> ; <hold> <phone> ; <illness> <crowd>
        not_a_lead	-5	<kin> <phone> ; <kin> <seizure> ; <kin> es ; <lock> <room> ; <medicine> 0
        not_a_lead	-5	<moment> resident ; <money> ~<go> ; <month> <media> ; <needle> ; <night> <week>
        not_a_lead	-5	<night> she ; <opioid> 0 ; <order> <treatment> ; <pain> <bodypart> ; <pain> <moment>
        not_a_lead	-5	<partner> 0 ; <partner> <say> ; <pet> 0 ; <phone> first ; <phone> no
        not_a_lead	-5	<room> <moment> ; <say> <friend> ; <say> <put> ; <say> armenian ; <see> your
        not_a_lead	-5	<stimulant> <continue> ; <stimulant> <stimulant> ; <stimulant> <week>
        not_a_lead	-5	<stranger> lik ; <think> <stop> ; <think> que ; <town> <trade> ; <treatment> <build>
        not_a_lead	-5	<trust> your ; <try> <rope> ; <vendor> <phone> ; <week> y ; <write> <kin> ; a bil
        not_a_lead	-5	a client ; a guy ; a otr ; aint ; and $ ; and cok ; and off ; ask him ; at csun
        not_a_lead	-5	at his ; at me ; back in ; be <die> ; becaus i ; bf ; both ; but hes ; but it
        not_a_lead	-5	cant <money> ; cant do ; chin ; chof de ; cinc ano ; client of ; clr ; com out
        not_a_lead	-5	con alguien ; con las ; cow 0 ; csun ; cuest ; current resident ; de 0
        not_a_lead	-5	desintoxicacion ; detox ; doe a ; drink a ; el <alcohol> ; el braz ; el cristal
        not_a_lead	-5	en otr ; enrollment ; es <stimulant> ; every tim ; everybody ; everywher ; falt
        not_a_lead	-5	far ; fioricet ; fiv week ; for <volunteer> ; for client ; for march ; for someon
        not_a_lead	-5	from library ; gav me ; grief group ; havent <feel> ; havent touch ; he got
        not_a_lead	-5	her <home> ; her and ; hes ; hes 0 ; hes on ; him ; him on ; his truck ; hoard
        not_a_lead	-5	hop your ; hosp ; how far ; i <buy> ; i know ; i need ; if i ; im <ask> ; im <think>
        not_a_lead	-5	in commerc ; in want ; it paid ; it wasnt ; its <always> ; jal ; jaw ; keep it
        not_a_lead	-5	keep say ; la <job> ; la coc ; la piedr ; laugh ; le hac ; lean ; let him ; level
        not_a_lead	-5	lik 0 ; lo <think> ; lo dej ; los fin ; lug ; mayb ; me <day> ; medical detox
        not_a_lead	-5	milligram ; minut on ; mon ask ; motel ; my <furniture> ; my nos ; my referenc
        not_a_lead	-5	my sponsor ; my teeth ; myself ; no ~<need> ; no ~insuranc ; no ~plan ; noon ; odd
        not_a_lead	-5	of <stimulant> ; off the ; on lin ; on your ; overpas ; own <furniture>
        not_a_lead	-5	pacient con ; paid in ; puk ; pus ; que si ; rat sheet ; referenc on ; resi clt
        not_a_lead	-5	respir ; say im ; she did ; she say ; she think ; si no ; sigu ; singl day
        not_a_lead	-5	smok cigaret ; so far ; softbal ; son 0 ; spic ; stat northridg ; stay for ; stay on
        """
}
