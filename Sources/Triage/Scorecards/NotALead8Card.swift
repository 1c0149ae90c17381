extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead8 = """
        not_a_lead	-3	*seizure.epilepsy ; *substance.sedative:hypothetical ; *wantsToQuit ; 0 <give>
        not_a_lead	-3	0 <pet> ; 0 <town> ; 0 <week> ; 0 day ; 0 dia ; 0 drink ; 0 g ; 0 mo
        not_a_lead	-3	<alcohol> <week> ; <alcohol> at ; <alcohol> with ; <always> tim ; <amount> <day>
        not_a_lead	-3	<amount> <medicine> ; <amount> tim ; <amount> when ; <appointment> <past>
        not_a_lead	-3	<appointment> <treatment> ; <appointment> thi ; <ask> <amount> ; <ask> <ask>
        not_a_lead	-3	<ask> <leave> ; <asleep> <day> ; <asleep> at ; <bodypart> <eat> ; <bodypart> <last>
        not_a_lead	-3	<break> the ; <breath> ; <build> lo ; <calm> <hospital> ; <cannabis> <always>
        not_a_lead	-3	<child> <kin> ; <child> <stimulant> ; <clinician> re ; <clinician> with
        not_a_lead	-3	<colleague> <afraid> ; <colleague> <day> ; <colleague> <record> ; <colleague> from
        not_a_lead	-3	<consume> 0 ; <consume> <alcohol> ; <consume> <week> ; <consume> ice ; <consume> it
        not_a_lead	-3	<container> <bodypart> ; <container> <moment> ; <container> de ; <continue> <ask>
        not_a_lead	-3	<continue> <consume> ; <continue> <give> ; <continue> <say> ; <continue> <think>
        not_a_lead	-3	<count> <put> ; <count> out ; <count> the ; <crowd> <homeless> ; <crowd> <last>
        not_a_lead	-3	<day> <ask> ; <day> <asleep> ; <day> <blood> ; <day> <consume> ; <day> <day>
        not_a_lead	-3	<day> <last> ; <day> <put> ; <day> and ; <day> becaus ; <day> long ; <day> then
        not_a_lead	-3	<day> ther ; <day> without ; <day> ya ; <day> ~<alcohol> ; <daytime> <night>
        not_a_lead	-3	<drive> at ; <drive> is ; <drive> me ; <eat> <medicine> ; <eat> wer ; <fire> on
        not_a_lead	-3	<fluid> <clothes> ; <friend> <say> ; <furniture> + ; <furniture> <night>
        not_a_lead	-3	<furniture> co ; <furniture> for ; <give> him ; <go> <asleep> ; <go> <bodypart>
        not_a_lead	-3	<go> <build> ; <go> <opening> ; <go> back ; <go> en ; <happy> <money>
        not_a_lead	-3	<happy> <record> ; <headface> ; <headface> <go> ; <headface> <leave>
        not_a_lead	-3	<headface> open ; <hear> de ; <hit> <amount> ; <hold> <bodypart> ; <hold> on
        not_a_lead	-3	<home> <kin> ; <hospital> <ask> ; <illness> <crowd> ; <insurance> and
        not_a_lead	-3	<insurance> card ; <insurance> me ; <job> <need> ; <job> <think> ; <kill> <money>
        not_a_lead	-3	<kill> the ; <kin> <lock> ; <kin> <phone> ; <kin> on ; <kin> ought
        not_a_lead	-3	<last> <alcohol> ; <leave> for ; <leave> the ; <media> local ; <medicine> <day>
        not_a_lead	-3	<medicine> <treatment> ; <moment> <asleep> ; <moment> <bodypart>
        not_a_lead	-3	<moment> <consume> ; <moment> <eat> ; <moment> <moment> ; <moment> charg
        not_a_lead	-3	<moment> she ; <money> <buy> ; <money> <leave> ; <money> <think> ; <money> x
        not_a_lead	-3	<money> your ; <month> <go> ; <month> <vendor> ; <need> <moment> ; <need> <past>
        not_a_lead	-3	<need> <withdrawal> ; <need> la ; <needle> <furniture> ; <night> <go>
        not_a_lead	-3	<night> <week> ; <night> the ; <official> <colleague> ; <official> <order>
        not_a_lead	-3	<official> on ; <opening> <go> ; <opening> with ; <opioid> <school> ; <opioid> a
        not_a_lead	-3	<outdoors> <stimulant> ; <outdoors> de ; <pain> <moment> ; <partner> <alcohol>
        not_a_lead	-3	<partner> <kill> ; <partner> <opioid> ; <partner> <stimulant> ; <past> <colleague>
        not_a_lead	-3	<past> <go> ; <past> no ; <past> your ; <pet> and ; <phone> <daytime>
        not_a_lead	-3	<phone> <kin> ; <phone> are ; <phone> behind ; <pill> <day> ; <play> <phone>
        not_a_lead	-3	<play> of ; <put> <container> ; <put> the ; <say> <blood> ; <say> <bodypart>
        not_a_lead	-3	<say> <furniture> ; <say> <kin> ; <say> <leave> ; <say> <need> ; <say> <think>
        not_a_lead	-3	<say> just ; <say> what ; <school> <color> ; <school> <seizure> ; <school> at
        not_a_lead	-3	<sedative> <amount> ; <see> <treatment> ; <see> i ; <soon> <week> ; <soon> to
        not_a_lead	-3	<stiff> <chestheart> ; <stimulant> <stimulant> ; <stimulant> <week>
        not_a_lead	-3	<stimulant> off ; <stimulant> x ; <stop> 0 ; <stop> <day> ; <stop> <stimulant>
        not_a_lead	-3	<stop> on ; <stop> the ; <stranger> <leave> ; <stranger> <stop> ; <take> <continue>
        not_a_lead	-3	<take> <daytime> ; <take> <opening> ; <take> <take> ; <take> la ; <take> nam
        not_a_lead	-3	<take> through ; <think> me ; <threat> to ; <tired> ; <treatment> i ; <treatment> p
        not_a_lead	-3	<treatment> sid ; <treatment> ya ; <trust> your ; <water> is ; <week> <consume>
        not_a_lead	-3	<year> <job> ; a <opening> ; a <order> ; a <vendor> ; a crisi ; a diari ; a discount
        not_a_lead	-3	a good ; a liv ; a memb ; a residential ; a truck ; a wk ; a woman ; accept
        not_a_lead	-3	aceptan ; addy ; aft <day> ; aft <night> ; aft six ; aft thi ; afterward ; agar
        not_a_lead	-3	ahi con ; air ; all <week> ; alon in ; amt ; and <always> ; and bien ; and en
        not_a_lead	-3	and said ; and she ; and that ; and wheth ; and your ; anunci de ; apart
        not_a_lead	-3	apartment and ; applicant ; approx 0 ; aquarium ; armenian ; around the ; arregl lo
        not_a_lead	-3	arrib ; as <clinician> ; as good ; as if ; asi ; ask could ; ask the ; at <count>
        not_a_lead	-3	at <eat> ; at breakfast ; at end ; at it ; at six ; at thi ; ativan ; away from
        not_a_lead	-3	ayer ; ayud con ; ayudenm ; back and ; back on ; bank and ; bathroom ; be <need>
        not_a_lead	-3	be <stop> ; be need ; becaus i ; bed for ; bedtim ; been <consume> ; behalf of
        not_a_lead	-3	bkgd ; bldg is ; boc ; body ; bos ; bourbon ; by <write> ; cad noch ; cal him
        not_a_lead	-3	cal ive ; can <wait> ; cant ; cant do ; cas want ; casi <always> ; casi diari
        not_a_lead	-3	caught ; center for ; chest and ; chest hurt ; cho ; clav ; claw ; clerk ; cobran
        not_a_lead	-3	cok 0 ; com si ; commerc ; con <clinician> ; con que ; con él ; couldnt <say>
        not_a_lead	-3	crystal ; cuant <money> ; cuanto ; d <past> ; d ago ; d/c plan ; dat is ; day long
        not_a_lead	-3	day now ; day program ; de <day> ; de escalation ; de harin ; de mis ; debaj
        not_a_lead	-3	degre in ; denis in ; desd ; desd 0 ; desd <month> ; desert ; detox sid ; detox thi
        not_a_lead	-3	diari desd ; did it ; did not ; didnt <say> ; diganl ; dish ; do peopl ; dollar with
        not_a_lead	-3	donat in ; dond <wait> ; dond se ; dont <need> ; door and ; down to ; drink ; drool
        not_a_lead	-3	each of ; ed ; el <height> ; el <month> ; el juez ; el pis ; el tal ; elementary
        not_a_lead	-3	elephant ; em ; emergenci ; en googl ; en otr ; end my ; enrol ; es <stimulant>
        not_a_lead	-3	escalation ; escribem ; esquin ; estat ; estat atty ; estoy en ; even <think>
        not_a_lead	-3	even and ; every tim ; exact ; far ; fax numb ; ferret ; final bil ; fli ; for detox
        not_a_lead	-3	for good ; fre <eat> ; friend ; from <eat> ; from <job> ; from library ; from work
        not_a_lead	-3	fue la ; fuer ; gan en ; gas station ; gav it ; gav me ; get ; girlfriend ; go
        not_a_lead	-3	grief group ; hac cinc ; hac rat ; happen ; happy holiday ; hav decid ; havent <say>
        not_a_lead	-3	he <ask> ; he <take> ; he ask ; he can ; he drink ; healthy ; her and ; her car
        not_a_lead	-3	herman se ; heroin ; hes <home> ; hes gon ; hid ; high on ; hij de ; him to
        not_a_lead	-3	his <chestheart> ; his chest ; hom for ; hom now ; hop your ; how <amount> ; hx
        not_a_lead	-3	i <promise> ; i <rope> ; i feel ; i keep ; i know ; i say ; i smok ; i thought
        not_a_lead	-3	i work ; ill <say> ; im <shame> ; im ask ; im at ; im going ; im just ; im not
        not_a_lead	-3	in <need> ; in bkgd ; in commerc ; in me ; in program ; in recovery
        not_a_lead	-3	int <treatment> ; inviern par ; is 0 ; is <happy> ; is your ; ish ; it and ; it for
        not_a_lead	-3	it isnt ; it paid ; it would ; its due ; its lik ; its meth ; ive <take> ; ive pick
        not_a_lead	-3	jal ; jit ; juez ; kept on ; ketamin ; kind of ; kitchen lik ; knot ; l <bodypart>
        not_a_lead	-3	la <opioid> ; la esquin ; las <key> ; last me ; lat <money> ; lat fee ; late
        not_a_lead	-3	le <put> ; le dio ; le doy ; le ech ; let jacket ; licens and ; lik a ; lin <fall>
        not_a_lead	-3	lin drop ; lin with ; litr ; liv ; lo <take> ; los del ; lueg ; lun a ; ma
        not_a_lead	-3	me <put> ; me est ; me his ; me pas ; me to ; metr ; mi ex ; mi maestr ; mid <phone>
        not_a_lead	-3	mid cal ; mism ; mud a ; my <intoxicated> ; my <town> ; my bank ; my fax ; my gf
        not_a_lead	-3	my girl ; my high ; my landlord ; my ~<chestheart> ; necesit ayud ; nev <see>
        not_a_lead	-3	next to ; nino ; no ~<awake> ; no ~<shake> ; no ~busc ; no ~clinical ; no ~hay
        not_a_lead	-3	no ~hx ; no ~kid ; no ~opi ; no ~program ; no ~se ; no ~w/d ; nobody els ; noma
        not_a_lead	-3	non sinc ; nos <go> ; not ~<photo> ; not ~one ; not ~show ; noth sinc ; novi
        not_a_lead	-3	now she ; numb 0 ; nunc ; nurs in ; of <alcohol> ; of <color> ; of win ; ok so
        not_a_lead	-3	on behalf ; on her ; on ice ; on me ; on monday ; on oth ; on someth ; one word
        not_a_lead	-3	only <say> ; orient ; our <town> ; our church ; our library ; our offic ; out
        not_a_lead	-3	out the ; over his ; par <treatment> ; par en ; paramedic ; part de ; pay cash
        not_a_lead	-3	payday ; per ; perdon si ; pidi ; plac and ; plan ; planta ; porqu no ; pour
        not_a_lead	-3	prefier ; pregunta ; pres ; primer ; privat ; problem ; psychiatrist wrot
        not_a_lead	-3	psychodram ; quedan ; quiet ; r u ; ran out ; rath ; ray en ; referenc on ; referral
        not_a_lead	-3	residencial ; resuelv ; right <moment> ; right now ; rock ; round ; safety ; sal rep
        not_a_lead	-3	sam night ; say for ; se <go> ; seen in ; self 0 ; self <money> ; self pay ; semana
        not_a_lead	-3	several ; she <go> ; she wont ; shel ; shotgun ; si me ; si no ; si usted ; slot for
        not_a_lead	-3	slur ; som ; somebody to ; someth ; spanish <say> ; speak counselor ; squar
        not_a_lead	-3	star at ; stood ; stop drink ; stov ; su <friend> ; su <kin> ; suelt ; suffer ; sw 0
        not_a_lead	-3	swallow ; tak kais ; tel you ; that <amount> ; the <build> ; the <headface>
        not_a_lead	-3	the <rail> ; the apartment ; the application ; the calend ; the cod ; the dres
        not_a_lead	-3	the even ; the fridg ; the girl ; the kid ; the overnight ; the radi ; the union
        not_a_lead	-3	then she ; ther is ; they <put> ; they put ; theyr ; thi <daytime> ; thi <moment>
        not_a_lead	-3	tho ; thre month ; titl ; to <feel> ; to <furniture> ; to <sober> ; to hang
        not_a_lead	-3	to leav ; to report ; to typ ; to writ ; to zer ; todo ; tonight ; took ; trag
        not_a_lead	-3	trail ; trap ; tremor ; trust ; twic in ; un program ; unload ; used <stimulant>
        not_a_lead	-3	usted <treatment> ; va ; vacation ; valium ; vendi ; viv ; volvi a ; wallpap
        not_a_lead	-3	want copy ; want me ; want my ; want tour ; warranty on ; was back ; way
        not_a_lead	-3	we <record> ; we buy ; weekend and ; weeknight ; wet ; what hes ; wher i ; whil
        not_a_lead	-3	whil in ; whol bottl ; why im ; wil not ; with a ; with his ; with them
        not_a_lead	-3	wonder wheth ; worst ; x ; y <take> ; ya me ; yog teach ; you accept ; you can
        not_a_lead	-3	you help ; your <job> ; your doctor ; your form ; your phon ; your scholarship
        not_a_lead	-3	~<clinician> ~for ; ~<consume> ~<cannabis> ; ~<crowd> ~<home> ; ~<day>
        not_a_lead	-3	~<day> ~<wait> ; ~<drive> <record> ; ~<drug> <give> ; ~<emergency>
        not_a_lead	-3	~<emergency> <day> ; ~<key> ; ~<leave> ; ~<leave> ~a ; ~<need> que ; ~<official>
        not_a_lead	-3	~<pain> ~<pill> ; ~<rope> ~himself ; ~<stop> ; ~<think> ni ; ~<week>
        not_a_lead	-3	~<week> ~<illness> ; ~<withdrawal> ; ~a ~guy ; ~aceptan ; ~clinical ; ~dai ; ~day
        not_a_lead	-3	~dic ; ~dog ; ~end ; ~go ; ~gon ; ~heart ; ~how ~much ; ~im ; ~in ~the ; ~la
        not_a_lead	-3	~la ~verdad ; ~lo ; ~medi ; ~mes ; ~no ~oth ; ~nurs ~for ; ~open ; ~opening
        not_a_lead	-3	~oth drug ; ~park ; ~patient ; ~plan ; ~que ; ~quier ; ~residential ; ~se ni ; ~sz
        not_a_lead	-3	~they ; ~tien ; ~use ; ~verdad ; ~week ; ~who ; ~x
        not_a_lead	-4	*audit ; *cows ; *frequency.0 ; *instruction ; *iopRequest ; *mandate.residential
        not_a_lead	-4	*noDetox ; *overdose:negated ; *quitting:other_experiencer ; *relief.against
        not_a_lead	-4	*substance.stimulant:historical ; *treatmentNeed ; *violence ; + phon ; / wk
        not_a_lead	-4	0 <stimulant> ; 0 kilo ; 0 yo ; <alcohol> <container> ; <always> <say> ; <always> a
        not_a_lead	-4	<always> sinc ; <amount> <breath> ; <amount> y ; <ask> her ; <ask> me ; <ask> the
        not_a_lead	-4	<asleep> <room> ; <asleep> y ; <bodypart> <go> ; <buy> <home> ; <buy> una
        not_a_lead	-4	<chestheart> <feel> ; <chestheart> <go> ; <chestheart> y ; <clinician> <night>
        not_a_lead	-4	<clinician> <play> ; <colleague> 0 ; <colleague> of ; <consume> <past>
        not_a_lead	-4	<container> <night> ; <container> of ; <day> <home> ; <day> <past> ; <day> <start>
        not_a_lead	-4	<day> aft ; <day> for ; <drive> <kin> ; <emergency> and ; <fluid> <headface>
        not_a_lead	-4	<friend> <child> ; <give> <fall> ; <go> <consume> ; <go> <headface> ; <go> by
        not_a_lead	-4	<go> off ; <go> out ; <happy> <container> ; <headface> lik ; <hear> <stranger>
        not_a_lead	-4	<hear> it ; <home> <partner> ; <hospital> rn ; <intoxicated> on ; <kin> <seizure>
        not_a_lead	-4	<kin> <think> ; <kin> the ; <media> <always> ; <moment> <continue> ; <moment> what
        not_a_lead	-4	<money> <see> ; <money> at ; <money> doe ; <money> ~<drug> ; <month> <consume>
        not_a_lead	-4	<need> <soon> ; <night> <consume> ; <opioid> ; <opioid> 0 ; <opioid> <amount>
        not_a_lead	-4	<outdoors> con ; <partner> 0 ; <past> <think> ; <past> i ; <pet> <kin> ; <phone> 0
        not_a_lead	-4	<phone> sin ; <put> <clothes> ; <rarely> <week> ; <record> # ; <record> <ask>
        not_a_lead	-4	<record> <die> ; <record> por ; <room> <furniture> ; <room> <headface> ; <room> con
        not_a_lead	-4	<sad> <clinician> ; <say> <friend> ; <say> <phone> ; <say> <rope> ; <say> dont
        not_a_lead	-4	<say> ~<need> ; <school> re ; <seizure> <moment> ; <sober> of
        not_a_lead	-4	<stimulant> <continue> ; <stimulant> with ; <stop> <child> ; <stop> an
        not_a_lead	-4	<stranger> <year> ; <take> <sick> ; <take> her ; <think> <stop>
        not_a_lead	-4	<treatment> <build> ; <treatment> <emergency> ; <treatment> <past>
        not_a_lead	-4	<treatment> <stop> ; <treatment> ahi ; <vendor> <phone> ; <wait> <child>
        not_a_lead	-4	<wait> ~<money> ; <write> <bodypart> ; <write> <kin> ; <year> <amount> ; a bat
        not_a_lead	-4	a bil ; a current ; a hotel ; a pip ; acuerd ; airlin ; an even ; and cok ; and do
        not_a_lead	-4	and her ; and ther ; anyway ; apply ; apply for ; approx ; are you ; armpit
        not_a_lead	-4	ask her ; ask me ; at csun ; at his ; atra ; be dead ; be don ; bedroom ; befor i
        not_a_lead	-4	behalf ; bil me ; blu shield ; boyfriend ; break ; breakfast ; breath ; brinc
        not_a_lead	-4	but i ; but it ; can <start> ; chin ; cita ; client from ; client wil ; cocin par
        not_a_lead	-4	comadr ; complet 0 ; concret ; convuls ; cow 0 ; dai sinc ; de eso ; deadlin for
        not_a_lead	-4	desd <night> ; desd anoch ; despu ; detox near ; detox on ; downstair ; drink again
        not_a_lead	-4	dtx ; el cristal ; empez el ; encer ; equivoc <need> ; even outpatient ; everywher
        not_a_lead	-4	evry ; fax # ; fent ; finish the ; for <stranger> ; for march ; for someon ; fork
        not_a_lead	-4	fue a ; gallon ; go back ; good at ; grand ; had me ; handl the ; hav your ; he doe
        not_a_lead	-4	he got ; he hasnt ; he mov ; he wil ; her <phone> ; hes ; hir manag ; his hand
        not_a_lead	-4	hoard ; hom to ; hoy ; hr 0 ; i <buy> ; i <consume> ; i <happy> ; i havent ; i need
        not_a_lead	-4	i wont ; id rath ; if i ; im <ask> ; im <think> ; in <money> ; inpt ; interest in
        not_a_lead	-4	intern at ; inyect ; it every ; it out ; it wasnt ; its <alcohol> ; its about ; jerk
        not_a_lead	-4	keep ask ; keep it ; keep say ; kept ; know about ; kratom ; la <headface>
        not_a_lead	-4	la <job> ; la car ; la coc ; la piedr ; la troc ; las <bodypart> ; las <pill>
        not_a_lead	-4	las cinc ; las pastilla ; leav your ; level of ; liv alon ; lo <stop> ; lo <think>
        not_a_lead	-4	lo dej ; m <stimulant> ; many day ; marc ; me <promise> ; me <write> ; me the
        not_a_lead	-4	me when ; medical director ; meti ; mia ; most night ; my <bodypart> ; my chest
        not_a_lead	-4	nad <alone> ; nad sol ; nadi <amount> ; nadi mas ; need detox ; no ~<need>
        not_a_lead	-4	no ~<treatment> ; no ~insuranc ; no ~quier ; no ~quis ; northridg ; not ~say
        not_a_lead	-4	not ~to ; now im ; now what ; odd ; of <treatment> ; of her ; ofc <need> ; on <eat>
        not_a_lead	-4	on <furniture> ; on cal ; on your ; onc ; or <amount> ; oth <phone> ; our <job>
        not_a_lead	-4	our team ; oxycodon ; pacient con ; parol ; pis ; pleas <need> ; pleas help
        not_a_lead	-4	psych <need> ; pt 0 ; puert ; put the ; question for ; rati ; re <colleague>
        not_a_lead	-4	record 0 ; respir ; ring me ; run iop ; saw your ; school was ; scotch ; shield
        not_a_lead	-4	sinc thi ; singl day ; smok it ; solit ; son 0 ; stand ; start mon ; step down
        not_a_lead	-4	stick ; stock tip ; subst ; suicidal ; sunday and ; swing a ; tak ; tech job
        not_a_lead	-4	ten <money> ; the <clean> ; the <media> ; the <opioid> ; the door ; the garag
        not_a_lead	-4	the garden ; the jackpot ; the overpas ; the sheet ; the shoot ; the tech
        not_a_lead	-4	then <say> ; they <take> ; thing ; think im ; tied ; tienen <treatment> ; to <ask>
        not_a_lead	-4	to <continue> ; to <leave> ; to <wait> ; to ask ; tod ; tongu ; tooth ; trai
        not_a_lead	-4	tricar ; two 0 ; typ ; uber ; un <day> ; un consejer ; una entrevist ; use want
        not_a_lead	-4	using ; vendor ; via ; w/o ; we <school> ; weed ; went in ; what for ; what kind
        not_a_lead	-4	when im ; who doesnt ; with him ; wouldnt say ; y est ; y no ; y que ; ya <stop>
        not_a_lead	-4	ya se ; yard ; yeah ; yet ; you <ask> ; you ask ; your <treatment> ; your offic
        not_a_lead	-4	your ~<withdrawal> ; your ~withdrawal ; ~<amount> ; ~<clinician> for
        not_a_lead	-4	~<count> ~<day> ; ~<day> ~off ; ~<insurance> ; ~<say> <amount> ; ~<take> ~the ; ~be
        not_a_lead	-4	~breath ; ~clean ~<drive> ; ~clean ~driv ; ~day ~off ; ~de ~0 ; ~dio ; ~driv record
        not_a_lead	-4	~few ; ~hang ; ~hom ; ~how ~<amount> ; ~kid ; ~le ; ~me ; ~moth ; ~no ~drink ; ~opi
        not_a_lead	-4	~oth <drug> ; ~oth ~sid ; ~papel ; ~pt ; ~quis ; ~quit ; ~se si ; ~sid ; ~sid ~of
        not_a_lead	-4	~sur ; ~the ~oth
        not_a_lead	-5	*drinks.2 ; *emergency.infection ; *hallucination.apparition ; *losingSupply
        not_a_lead	-5	*quantity.binge ; *quantity.treatmentBefore ; *substance.cannabis
        not_a_lead	-5	*suicidal.eitherLanguage ; *unaided:negated ; 0 <day> ; 0 beer ; 0 f
        not_a_lead	-5	<always> <night> ; <amount> o ; <amount> or ; <ask> <treatment> ; <ask> him
        not_a_lead	-5	<asleep> <home> ; <bodypart> <say> ; <chestheart> sinc ; <clinician> post
        not_a_lead	-5	<consume> un ; <consume> with ; <container> <think> ; <continue> <month>
        not_a_lead	-5	<continue> <night> ; <continue> it ; <crowd> <home> ; <friend> <amount>
        not_a_lead	-5	<furniture> is ; <go> in ; <headface> on ; <hit> <headface> ; <hit> me
        not_a_lead	-5	<hold> <phone> ; <job> acros ; <key> <stop> ; <kin> 0 ; <kin> es ; <leave> <drive>
        not_a_lead	-5	<media> at ; <moment> resident ; <money> if ; <money> ~<go> ; <month> <media>
        not_a_lead	-5	<need> <ask> ; <need> <furniture> ; <need> him ; <needle> on ; <night> <clinician>
        not_a_lead	-5	<night> she ; <opioid> <always> ; <opioid> <day> ; <opioid> <last>
        not_a_lead	-5	<order> <hospital> ; <palecolor> <insurance> ; <pet> 0 ; <phone> no
        not_a_lead	-5	<record> ~<give> ; <room> <moment> ; <say> armenian ; <see> <room> ; <soon>
        not_a_lead	-5	<stop> <opioid> ; <stop> las ; <stranger> <take> ; <stranger> lik
        not_a_lead	-5	<take> <stimulant> ; <think> <say> ; <treatment> <appointment> ; <treatment> <day>
        not_a_lead	-5	<treatment> <stimulant> ; <treatment> <week> ; <vendor> <colleague> ; <vendor> rep
        not_a_lead	-5	<week> y ; a box ; a client ; a friend ; a guy ; a otr ; a spanish ; aca ; aft <job>
        not_a_lead	-5	ahor ; all of ; and by ; and gold ; any <room> ; anywher ; arm is ; ask him ; ay
        not_a_lead	-5	be <die> ; bed on ; bf ; but hes ; cal 0 ; cant <money> ; car wash ; cha ; chof de
        not_a_lead	-5	clammy ; cm ; com out ; con alguien ; con las ; could one ; cp ; crank
        not_a_lead	-5	current resident ; d ; desd ayer ; desintoxicacion ; detox ; doe a ; dont know
        not_a_lead	-5	dont want ; drink 0 ; drink a ; drink on ; eight month ; elbow ; ems ; encim ; even
        not_a_lead	-5	even iop ; everybody ; everyon ; fioricet ; fiv week ; for <afraid>
        not_a_lead	-5	for <volunteer> ; for anxiety ; for client ; foreman ; get the ; grief counselor
        not_a_lead	-5	havent <feel> ; havent touch ; her <home> ; hes 0 ; hes on ; him ; him on ; hmo
        not_a_lead	-5	hom from ; hosp ; how far ; i be ; i do ; im <leave> ; im finish ; im sorry
        not_a_lead	-5	in want ; interview on ; iron ; is <stimulant> ; its <always> ; ive <think> ; jail
        not_a_lead	-5	keep ; laugh ; le hac ; lean ; level ; link to ; los <amount> ; los fin
        not_a_lead	-5	m <alcohol> ; mayb ; mayb 0 ; me go ; medical detox ; milligram ; mon ask ; mor
        not_a_lead	-5	motel ; my <furniture> ; my offic ; my referenc ; my teeth ; myself ; nap ; neck
        not_a_lead	-5	need rehab ; ni una ; no ~he ; no ~plan ; noon ; not ~be ; o <trade> ; of it
        not_a_lead	-5	of seven ; off the ; on and ; on slot ; op ; or what ; overpas ; own <furniture>
        not_a_lead	-5	paid in ; por <week> ; por seman ; pres nin ; psych want ; que si ; re 0 ; re son
        not_a_lead	-5	rep from ; say im ; send my ; she did ; she think ; singl <day> ; sixty day ; soak
        not_a_lead	-5	spe ; spic ; squeez ; stay for ; stay on ; stif ; tak him ; the <order> ; the liv
        not_a_lead	-5	they let ; thi a ; thi would ; tid ; tien ; tim in ; tip ; to kil ; to ref
        not_a_lead	-5	todo los ; told me ; tom ; took nam ; tranquil ; una <moment> ; una hor ; vap thc
        not_a_lead	-5	vip ; voc ; walk out ; want iop ; we run ; what she ; with lunch ; wont mak ; xfer
        not_a_lead	-5	y ahi ; y si ; your detox ; your front ; your premis ; yrs of ; ~<drug> ~no
        not_a_lead	-5	~<order> ; ~<past> ; ~<say> ; ~<shake> ; ~<treatment> ~de ; ~convulsion
        not_a_lead	-5	~day ~inpatient ; ~doctor ; ~drug ~no ; ~hay ; ~himself ; ~inf ; ~mom ; ~narcan
        not_a_lead	-5	~near ; ~pt nam ; ~pued ; ~reviv ; ~the desk
        not_a_lead	-6	*emergency.fever ; *family.3 ; *functioning ; *occasional.0:possible
        not_a_lead	-6	*relief.without ; 0 <consume> ; 0 s ; <always> 0 ; <amount> <night>
        not_a_lead	-6	<appointment> <job> ; <ask> que ; <bodypart> <pain> ; <bodypart> is ; <consume> the
        not_a_lead	-6	<continue> on ; <count> <day> ; <day> <hospital> ; <day> <partner> ; <day> desd
        not_a_lead	-6	<drug> <always> ; <drug> not ; <fall> the ; <feel> <bodypart> ; <give> <seizure>
        not_a_lead	-6	<headface> <bodypart> ; <insurance> <give> ; <kill> myself ; <kin> re ; <kin> y
        not_a_lead	-6	<medicine> 0 ; <money> ten ; <need> <asleep> ; <needle> ; <needle> in ; <night> a
        not_a_lead	-6	<order> <treatment> ; <partner> <say> ; <phone> <child> ; <say> <put>
        not_a_lead	-6	<stimulant> on ; <stimulant> sinc ; <stop> a ; <take> <leave> ; <think> <consume>
        not_a_lead	-6	<town> <trade> ; a bed ; a bottl ; a gram ; a person ; a referral ; aft ; aft work
        not_a_lead	-6	ahorit ; aint ; an iop ; and $ ; and he ; and off ; at <stop> ; back with ; be the
        not_a_lead	-6	bet app ; both ; by myself ; can start ; chiv ; ciw 0 ; clr ; cocain ; coupl of
        not_a_lead	-6	day ; day sinc ; de 0 ; do it ; el <treatment> ; el braz ; enrollment ; every day
        not_a_lead	-6	gin ; gram a ; has to ; he <need> ; he <put> ; he took ; hes in ; himself ; i did
        not_a_lead	-6	it sinc ; its been ; join your ; kil myself ; klonopin ; let him ; lik 0 ; liv hous
        not_a_lead	-6	lottery ; lug ; m ; m <trade> ; might ther ; minut on ; my nos ; my own ; my sponsor
        not_a_lead	-6	no ~sx ; normal ; o <amount> ; of <stimulant> ; one mor ; ought to ; per <day>
        not_a_lead	-6	prob ; pued <start> ; pued empez ; puk ; pupil ; que le ; resi clt ; salg ; se <put>
        not_a_lead	-6	she is ; sinc ; stepdad ; student at ; sw ; the discharg ; tienen <clinician>
        not_a_lead	-6	to <order> ; to keep ; to look ; tre mes ; two bottl ; un lug ; uno ; vomit
        not_a_lead	-6	websit <say> ; websit say ; wil <give> ; wors ; x 0 ; ya <go> ; your and ; ~<opioid>
        not_a_lead	-6	~<stimulant> ; ~<treatment> <day> ; ~<treatment> for ; ~a ~la ; ~an ; ~how ; ~hx
        not_a_lead	-6	~it ; ~sleep ; ~w/d
        not_a_lead	-7	*barrierChild ; *emergency ; *family.1 ; *frequency.2:negated ; *lastUsed
        not_a_lead	-7	*lengthOfUse.1 ; *residentialDone ; *residentialWord:negated ; *substance.sedative
        not_a_lead	-7	*violence:other_experiencer ; *wantsOff ; 0 mes ; <alcohol> <eat>
        not_a_lead	-7	<bodypart> <feel> ; <cold> <day> ; <fluid> y ; <go> <stimulant> ; <home> <treatment>
        not_a_lead	-7	<lock> <room> ; <night> i ; <pain> <bodypart> ; <phone> <need> ; <phone> first
        not_a_lead	-7	<say> 0 ; <say> <child> ; <treatment> <kin> ; <withdrawal> 0 ; a <always> ; aft 0
        not_a_lead	-7	an interview ; around ; back in ; be around ; botel ; bro ; cervez ; client of
        not_a_lead	-7	clr want ; com se ; country cod ; current resi ; detox at ; dia ; dont <think> ; dud
        not_a_lead	-7	el <alcohol> ; foil ; going on ; he <consume> ; he just ; honest ; hr <past>
        not_a_lead	-7	hr ago ; i meant ; im on ; iv ; malil ; me <day> ; mid ; oig ; on lin ; option
        not_a_lead	-7	outpatient group ; puls ; que <ask> ; rum ; s ; sam <night> ; say what ; she want
        not_a_lead	-7	sigu ; softbal ; stat northridg ; structur ; tech open ; tel her ; tequil ; thc
        not_a_lead	-7	the <alcohol> ; the <tool> ; the month ; the part ; thirty day ; tre dia ; va a
        not_a_lead	-7	w/d ; week sinc ; whippet ; wont ; wouldnt ; wouldnt <say> ; ~<treatment> ; ~inpt
        not_a_lead	-7	~sx ; ~thirty
        not_a_lead	-8	*ciwa ; *detoxDone ; *mandate.outpatient ; *misuse ; *residentialEnding ; *rhythm.1
        not_a_lead	-8	*sinceLastUse.0 ; *substance.opioid:negated ; <ask> what ; <bodypart> <bodypart>
        not_a_lead	-8	<consume> <night> ; <container> <alcohol> ; <day> <stimulant> ; <day> sinc
        not_a_lead	-8	<headface> <eat> ; <key> 0 ; <night> <treatment> ; <promise> <think> ; <say> <kill>
        not_a_lead	-8	<take> <pet> ; <treatment> <daytime> ; <vendor> <record> ; <wait> on ; <week> sinc
        not_a_lead	-8	a coupl ; a fre ; ask what ; cant be ; coc ; cod 0 ; crack ; desd <day> ; desintoxic
        """
}
