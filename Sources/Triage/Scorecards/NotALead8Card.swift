extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead8 = """
        not_a_lead	-3	<give> him ; <go> <build> ; <go> <consume> ; <go> <week> ; <go> back ; <go> off
        not_a_lead	-3	<go> out ; <headface> <go> ; <headface> <leave> ; <headface> open ; <hear> de
        not_a_lead	-3	<hold> on ; <home> <kin> ; <home> <think> ; <home> from ; <home> ther
        not_a_lead	-3	<hospital> <ask> ; <insurance> <emergency> ; <insurance> and ; <insurance> me
        not_a_lead	-3	<job> <need> ; <kill> <money> ; <kill> the ; <kin> <lock> ; <kin> ought
        not_a_lead	-3	<last> <night> ; <law> <take> ; <leave> for ; <media> <always> ; <media> el
        not_a_lead	-3	<media> local ; <medicine> <day> ; <moment> <always> ; <moment> <asleep>
        not_a_lead	-3	<moment> <bodypart> ; <moment> <consume> ; <moment> <eat> ; <moment> charg
        not_a_lead	-3	<money> <buy> ; <money> <hear> ; <money> <leave> ; <money> <moment>
        not_a_lead	-3	<money> <think> ; <money> at ; <month> <go> ; <month> <home> ; <month> <stimulant>
        not_a_lead	-3	<need> <moment> ; <need> <vendor> ; <need> <withdrawal> ; <need> de ; <need> la
        not_a_lead	-3	<needle> <furniture> ; <night> <week> ; <night> por ; <night> sinc ; <night> the
        not_a_lead	-3	<official> <colleague> ; <official> <order> ; <official> on ; <opening> <go>
        not_a_lead	-3	<opening> with ; <opioid> <school> ; <opioid> a ; <outdoors> <give>
        not_a_lead	-3	<outdoors> <month> ; <outdoors> <stimulant> ; <pain> <moment> ; <partner> <alcohol>
        not_a_lead	-3	<partner> <kill> ; <past> <go> ; <past> your ; <pet> and ; <phone> <daytime>
        not_a_lead	-3	<phone> are ; <phone> by ; <phone> sin ; <play> of ; <put> <container> ; <put> the
        not_a_lead	-3	<rarely> <week> ; <record> # ; <record> <die> ; <rope> on ; <say> <blood>
        not_a_lead	-3	<say> <friend> ; <say> <kin> ; <say> <leave> ; <say> <need> ; <say> <soon>
        not_a_lead	-3	<say> <think> ; <say> just ; <say> what ; <school> 0 ; <school> <seizure>
        not_a_lead	-3	<school> re ; <sedative> <amount> ; <see> <treatment> ; <see> i ; <sober> <crowd>
        not_a_lead	-3	<soon> to ; <start> con ; <stiff> <chestheart> ; <stimulant> <partner>
        not_a_lead	-3	<stimulant> off ; <stimulant> x ; <stop> on ; <stranger> <stop> ; <stranger> <year>
        not_a_lead	-3	<take> <continue> ; <take> <daytime> ; <take> <height> ; <take> <opening>
        not_a_lead	-3	<take> <take> ; <take> la ; <take> nam ; <take> someth ; <take> through
        not_a_lead	-3	<think> <stop> ; <think> me ; <threat> to ; <tool> <die> ; <treatment> con
        not_a_lead	-3	<treatment> i ; <treatment> p ; <treatment> sid ; <treatment> ya ; <trust> your
        not_a_lead	-3	<vendor> <phone> ; <wait> <appointment> ; <week> <consume> ; a <clinician>
        not_a_lead	-3	a <height> ; a <stranger> ; a <vendor> ; a crisi ; a dar ; a liv ; a residential
        not_a_lead	-3	a truck ; a woman ; accept ; aceptan ; acid ; acuerd ; aft <day> ; aft <night>
        not_a_lead	-3	aft thi ; afterward ; ahi con ; al <job> ; alcanz ; all <week> ; alon ; alon in
        not_a_lead	-3	amt ; and <always> ; and bien ; and en ; and said ; and she ; and that ; and wheth
        not_a_lead	-3	and your ; anunci de ; apart ; apartment and ; applicant ; apply for ; approx
        not_a_lead	-3	approx 0 ; aquarium ; armenian ; around to ; arregl lo ; arrib ; as <clinician>
        not_a_lead	-3	as good ; as if ; ask could ; ask the ; at cal ; at end ; at first ; at it ; ativan
        not_a_lead	-3	away from ; ayer ; ayud con ; back and ; back on ; bank and ; bathroom ; baton
        not_a_lead	-3	be <need> ; be need ; bed for ; been ; behalf of ; behind my ; bkgd ; blanket to
        not_a_lead	-3	bldg is ; blew ; body ; bos ; bourbon ; brinc ; busc terapi ; but me ; by <write>
        not_a_lead	-3	cal him ; cal ive ; can <wait> ; cant ; cant do ; cas want ; casi <always>
        not_a_lead	-3	casi diari ; chest and ; chest hurt ; cho ; clav ; claw ; clerk ; client wil
        not_a_lead	-3	cobran ; cok on ; color ; com <amount> ; com si ; commerc ; con <clinician>
        not_a_lead	-3	con mis ; con que ; con él ; conmig ; couldnt <say> ; crossword ; cuant cobran
        not_a_lead	-3	cuanto ; cut off ; d ago ; dad her ; dai for ; dai sinc ; dat is ; day inpatient
        not_a_lead	-3	day long ; day now ; day program ; day stay ; de <count> ; de harin ; debaj
        not_a_lead	-3	dej las ; del intern ; desd ; desd 0 ; desd <month> ; detox thi ; diari desd
        not_a_lead	-3	did it ; did not ; didnt <say> ; dob ; dollar with ; don with ; donat in
        not_a_lead	-3	dond <wait> ; dond se ; dont <need> ; dont know ; door and ; down to ; downstair
        not_a_lead	-3	drool ; dtx ; each <day> ; eight week ; el <furniture> ; el <height> ; el <month>
        not_a_lead	-3	el pis ; elbow ; elephant ; em ; embarras ; emergenci ; en fresn ; en hospital
        not_a_lead	-3	en otr ; enrol ; entr a ; entrevist el ; epilepsy wel ; esquin ; estat atty
        not_a_lead	-3	estoy en ; even <think> ; even and ; evry ; exact ; far ; fax # ; fax numb ; ferret
        not_a_lead	-3	few ; financ ; finish 0 ; fli ; for chew ; for detox ; for good ; for march
        not_a_lead	-3	four or ; fre <amount> ; fre <eat> ; from <eat> ; from <job> ; fuer ; gan en
        not_a_lead	-3	gav it ; gav me ; get ; girlfriend ; go ; graciou ; grand ; grandp ; grief group
        not_a_lead	-3	group hom ; guy in ; hac cuatr ; hac rat ; happen ; havent <say> ; he <ask> ; he doe
        not_a_lead	-3	he drink ; health clas ; healthy ; her <phone> ; her and ; her car ; hes <home>
        not_a_lead	-3	high on ; hij de ; him to ; his <chestheart> ; his chest ; hom for ; hom now
        not_a_lead	-3	hop your ; hous not ; how <amount> ; how long ; hoy ; hr 0 ; hx ; hydrocodon
        not_a_lead	-3	i <happy> ; i <promise> ; i app ; i buy ; i cam ; i feel ; i keep ; i know ; i say
        not_a_lead	-3	i seek ; i thought ; i work ; id rath ; if his ; ill <say> ; im at ; im going
        not_a_lead	-3	im hav ; im just ; im not ; in <need> ; in <sober> ; in <wait> ; in bkgd
        not_a_lead	-3	in commerc ; in me ; int <treatment> ; intensiv outpatient ; intern de ; is 0
        not_a_lead	-3	it <stop> ; it and ; it for ; it isnt ; it paid ; it wasnt ; its 0 ; its due
        not_a_lead	-3	its lik ; its meth ; ive <take> ; ive pick ; jit ; kind of ; kitchen lik ; knot
        not_a_lead	-3	l <bodypart> ; la <headface> ; la <opioid> ; la esquin ; las <key> ; las llav
        not_a_lead	-3	lat fee ; late ; le <put> ; le dio ; le doy ; le ech ; let jacket ; licens and
        not_a_lead	-3	lik a ; lin <fall> ; lin drop ; lin with ; litr ; liv alon ; lo <take> ; los del
        not_a_lead	-3	lun a ; lunch with ; ma ; many day ; me <promise> ; me <put> ; me est ; me his
        not_a_lead	-3	me to ; meth 0 ; metr ; mi ex ; mi solicitud ; mid <phone> ; mid cal ; might ther
        not_a_lead	-3	mism ; most night ; mud a ; my <intoxicated> ; my <town> ; my apartment ; my bank
        not_a_lead	-3	my dad ; my doctor ; my fax ; my gf ; my girl ; my high ; my landlord ; my notebook
        not_a_lead	-3	my school ; necesit ayud ; nev <see> ; next to ; night tech ; no ~<need>
        not_a_lead	-3	no ~<shake> ; no ~busc ; no ~clinical ; no ~hay ; no ~insuranc ; no ~quis ; no ~w/d
        not_a_lead	-3	noch por ; noma ; non sinc ; nos <go> ; not ~<photo> ; not ~one ; not ~show
        not_a_lead	-3	not ~to ; noth sinc ; now im ; now she ; nunc ; nurs in ; of <alcohol> ; ok so
        not_a_lead	-3	on <break> ; on <eat> ; on behalf ; on cal ; on crystal ; on friday ; on her
        not_a_lead	-3	on ice ; on me ; on oth ; on someth ; on your ; one word ; only <say> ; only drink
        not_a_lead	-3	or fiv ; our <town> ; our church ; our company ; our library ; our mosqu ; our offic
        not_a_lead	-3	out ; out the ; over his ; par <treatment> ; par en ; part de ; past ; past client
        not_a_lead	-3	pay cash ; payday ; perdon si ; pidi ; plac and ; plan ; planta ; pour ; pregunta
        not_a_lead	-3	primer ; privat ; problem ; psychiatrist wrot ; psychodram ; pt 0 ; puert ; put the
        not_a_lead	-3	quedan ; quis ; r u ; ranch ; referral ; releas <day> ; residencial ; resuelv
        not_a_lead	-3	right <moment> ; right now ; rock ; round ; safety ; sal rep ; sam night ; say 0
        not_a_lead	-3	say for ; se <go> ; se cocin ; seen in ; sei ; self 0 ; self <money> ; self pay
        not_a_lead	-3	semana ; separat ; seriou ; she <go> ; she wont ; shel ; shotgun ; si no ; si usted
        not_a_lead	-3	sinc <school> ; slot for ; slur ; smok ; so her ; som ; somebody to ; someth
        not_a_lead	-3	spanish <say> ; speak counselor ; squar ; stabl ; star at ; stood ; stop drink
        not_a_lead	-3	stov ; su <friend> ; su <kin> ; subst ; suffer ; sw 0 ; tak ; tak kais ; tel you
        not_a_lead	-3	ten <money> ; than my ; that <amount> ; the <bodypart> ; the <build> ; the apartment
        not_a_lead	-3	the calend ; the cod ; the even ; the girl ; the one ; the overnight ; the radi
        not_a_lead	-3	the sink ; the union ; the vault ; the wait ; ther is ; they <give> ; they <put>
        not_a_lead	-3	they put ; theyr ; thi <moment> ; tho ; throw in ; titl ; to <leave> ; to <sober>
        not_a_lead	-3	to <wait> ; to leav ; to typ ; to writ ; to zer ; tom ; tom el ; tomorrow ; tonight
        not_a_lead	-3	took ; trabaj 0 ; trag ; trail ; trap ; tremor ; trust ; twic in ; two 0 ; typ thi
        not_a_lead	-3	u <treatment> ; usted <treatment> ; va ; vacation ; valium ; viv ; w/o ; wal and
        not_a_lead	-3	wallpap ; want me ; want my ; want tour ; warranty on ; was back ; way ; we <record>
        not_a_lead	-3	we buy ; weed ; weeknight ; wer in ; what hes ; whatev ; wher i ; wher you ; why im
        not_a_lead	-3	with his ; work if ; worst ; would send ; x ; y <take> ; y las ; ya me ; ya se
        not_a_lead	-3	yog teach ; you accept ; you can ; you help ; your <job> ; your form ; your phon
        not_a_lead	-3	your scholarship ; ~0 ~<day> ; ~0 ~day ; ~<day> ; ~<drug> <give>
        not_a_lead	-3	~<emergency> <day> ; ~<feel> ; ~<home> ~in ; ~<hot> ; ~<month> ; ~<need> que
        not_a_lead	-3	~<opioid> ; ~<past> ; ~<say> <amount> ; ~<start> ; ~<treatment> <take> ; ~aceptan
        not_a_lead	-3	~back ; ~breath ; ~clinical ; ~dai ; ~dog ; ~from ; ~in ; ~las ; ~lif ; ~liv ~in
        not_a_lead	-3	~much ; ~opening ; ~opi ; ~oth ; ~patient ; ~poison ; ~que ; ~quier ; ~se ni
        not_a_lead	-3	~se si ; ~servic ; ~staf ; ~sweaty ; ~sz ; ~tien ; ~to ; ~use
        not_a_lead	-4	# for ; *frequency.2:other_experiencer ; *mandate.residential ; *noDetox
        not_a_lead	-4	*relief.against ; *suicidal.eitherLanguage ; *treatmentNeed
        not_a_lead	-4	*unaided:other_experiencer ; *violence ; + phon ; 0 <give> ; <alcohol> <stop>
        not_a_lead	-4	<alcohol> <week> ; <alcohol> with ; <always> <night> ; <always> <year> ; <always> a
        not_a_lead	-4	<always> sinc ; <amount> y ; <ask> her ; <ask> the ; <asleep> <room> ; <asleep> y
        not_a_lead	-4	<bodypart> <go> ; <breath> <say> ; <chestheart> <feel> ; <chestheart> <go>
        not_a_lead	-4	<child> <stimulant> ; <clinician> <night> ; <clinician> <play> ; <colleague> <day>
        not_a_lead	-4	<consume> <alcohol> ; <consume> <week> ; <consume> ice ; <continue> <ask>
        not_a_lead	-4	<continue> <night> ; <day> <ask> ; <day> <asleep> ; <day> <consume> ; <day> <last>
        not_a_lead	-4	<day> <past> ; <day> <start> ; <day> for ; <drive> <kin> ; <drive> at ; <drive> me
        not_a_lead	-4	<eat> <container> ; <fluid> <headface> ; <friend> <child> ; <friend> <die>
        not_a_lead	-4	<furniture> is ; <give> <fall> ; <give> <seizure> ; <go> <headface> ; <go> away
        not_a_lead	-4	<go> by ; <happy> <container> ; <headface> lik ; <hear> <stranger> ; <hear> it
        not_a_lead	-4	<hospital> rn ; <illness> <crowd> ; <intoxicated> on ; <job> <think> ; <kin> 0
        not_a_lead	-4	<kin> <phone> ; <kin> <seizure> ; <kin> on ; <moment> <continue> ; <moment> <moment>
        not_a_lead	-4	<moment> resident ; <moment> she ; <moment> what ; <money> <see> ; <money> doe
        not_a_lead	-4	<money> ~<drug> ; <month> <media> ; <month> <vendor> ; <need> <soon> ; <needle>
        not_a_lead	-4	<night> <consume> ; <night> <go> ; <opioid> ; <opioid> 0 ; <opioid> <day>
        not_a_lead	-4	<partner> <opioid> ; <past> <think> ; <past> i ; <past> ~<colleague> ; <phone> <kin>
        not_a_lead	-4	<pill> <day> ; <put> <clothes> ; <record> <ask> ; <room> <furniture>
        not_a_lead	-4	<sad> <clinician> ; <say> <phone> ; <say> <rope> ; <say> dont ; <say> ~<need>
        not_a_lead	-4	<see> <room> ; <seizure> <moment> ; <sober> of ; <stimulant> <night>
        not_a_lead	-4	<stimulant> <stimulant> ; <stop> 0 ; <stranger> <leave> ; <treatment> <build>
        not_a_lead	-4	<treatment> <emergency> ; <treatment> <past> ; <treatment> <stop>
        not_a_lead	-4	<treatment> <week> ; <treatment> ahi ; <wait> <child> ; <wait> ~<money> ; <water> is
        not_a_lead	-4	<week> <treatment> ; <week> y ; <write> <bodypart> ; <write> <kin> ; <year> <amount>
        not_a_lead	-4	<year> <job> ; a bil ; a discount ; a hotel ; a pip ; about vap ; aft six ; airlin
        not_a_lead	-4	an even ; and by ; and do ; and ther ; anyway ; apply ; are you ; armpit ; ask her
        not_a_lead	-4	ask me ; at <count> ; at csun ; at his ; at six ; at thi ; atra ; be dead ; becaus i
        not_a_lead	-4	bedroom ; bedtim ; beer on ; behalf ; bil me ; blu shield ; boyfriend ; break
        not_a_lead	-4	breakfast ; breath ; but i ; but it ; cad noch ; can <start> ; cas a ; center for
        not_a_lead	-4	chest is ; chin ; cita ; clammy ; clean driv ; client from ; cocin par ; cok 0
        not_a_lead	-4	comadr ; complet 0 ; concret ; convuls ; cow 0 ; cuant <money> ; current resident
        not_a_lead	-4	d <past> ; de escalation ; de eso ; deadlin for ; denis in ; desd ayer
        not_a_lead	-4	desintoxicacion ; despu ; detox near ; detox on ; detox sid ; disput $ ; drink again
        not_a_lead	-4	driv record ; el cristal ; el tal ; empez el ; en googl ; encer ; equivoc <need>
        not_a_lead	-4	escalation ; even outpatient ; every day ; everybody ; everyon ; everywher ; fent
        not_a_lead	-4	finish the ; fioricet ; for <afraid> ; for <stranger> ; for anxiety ; for fifteen
        not_a_lead	-4	fork ; form client ; from library ; fue a ; fue la ; gallon ; gana ; gas station
        not_a_lead	-4	good at ; had me ; handl the ; hav decid ; hav your ; havent <feel> ; havent touch
        not_a_lead	-4	he <take> ; he got ; he hasnt ; he mov ; he wil ; heroin ; hir manag ; his hand
        not_a_lead	-4	hoard ; hom to ; i <buy> ; i <rope> ; i havent ; i need ; i smok ; if i ; im <ask>
        not_a_lead	-4	im <shame> ; im ask ; im finish ; in <money> ; in program ; interest in ; intern at
        not_a_lead	-4	is your ; it every ; its <alcohol> ; its about ; jal ; jerk ; keep it ; keep say
        not_a_lead	-4	kept ; know about ; kratom ; la <job> ; la car ; la piedr ; la troc ; la verdad
        not_a_lead	-4	las <bodypart> ; las <pill> ; las cinc ; las pastilla ; lean ; leav your ; level of
        not_a_lead	-4	link to ; lo <stop> ; lo <think> ; lo dej ; m <stimulant> ; marc ; mayb 0 ; me 0
        not_a_lead	-4	me <write> ; me the ; me when ; medical director ; meti ; mia ; my <bodypart>
        not_a_lead	-4	my <furniture> ; nadi <amount> ; nadi mas ; need detox ; no ~he ; no ~plan
        not_a_lead	-4	no ~program ; noon ; northridg ; not ~say ; not ~sur ; novi ; now what ; odd
        not_a_lead	-4	of <treatment> ; of her ; of win ; ofc <need> ; on <furniture> ; onc ; or <amount>
        not_a_lead	-4	orient ; oth <phone> ; our <job> ; our team ; oxycodon ; pacient con ; parol ; pis
        not_a_lead	-4	pleas <need> ; pleas help ; porqu no ; prefier ; psych <need> ; question for
        not_a_lead	-4	ran out ; rati ; re <colleague> ; record 0 ; referenc on ; ring me ; run iop
        not_a_lead	-4	saw your ; say im ; school was ; scotch ; shield ; si me ; sinc thi ; singl <day>
        not_a_lead	-4	singl day ; smok it ; solit ; son 0 ; squeez ; stand ; start mon ; step down ; stick
        not_a_lead	-4	stif ; stock tip ; sunday and ; swallow ; swing a ; tech job ; the <clean>
        not_a_lead	-4	the <headface> ; the <media> ; the <order> ; the garden ; the jackpot ; the overpas
        not_a_lead	-4	the sheet ; the tech ; then <say> ; they <take> ; they let ; thi <daytime>
        not_a_lead	-4	thi would ; thing ; think im ; thre month ; tienen <treatment> ; to <ask> ; to ask
        not_a_lead	-4	to hang ; to report ; tod ; tongu ; took nam ; tooth ; tricar ; twic a ; typ ; uber
        not_a_lead	-4	un <day> ; un program ; una entrevist ; unload ; use want ; used <stimulant> ; using
        not_a_lead	-4	vendi ; vendor ; via ; we <school> ; wet ; what for ; what kind ; when im ; wil not
        not_a_lead	-4	with him ; with them ; wonder wheth ; y est ; y no ; y que ; y si ; ya <stop> ; yard
        not_a_lead	-4	yeah ; yet ; you <ask> ; you ask ; your <treatment> ; your <withdrawal> ; your detox
        not_a_lead	-4	your offic ; your withdrawal ; ~<consume> ~<cannabis> ; ~<emergency> ; ~<order>
        not_a_lead	-4	~<stop> ; ~<take> ; ~<withdrawal> ; ~beer ; ~doctor ; ~every ; ~get ; ~going ; ~le
        not_a_lead	-4	~oth drug ; ~out ; ~papel ; ~pued ; ~quis ; ~reviv ; ~sinc ; ~sur ; ~wif
        not_a_lead	-5	*cows ; *emergency.fever ; *emergency.infection ; *frequency.2:negated
        not_a_lead	-5	*hallucination.apparition ; *iopRequest ; *losingSupply ; *quantity.binge
        not_a_lead	-5	*quantity.treatmentBefore ; *substance.cannabis ; *unaided:negated ; / wk
        not_a_lead	-5	0 <stimulant> ; 0 <week> ; 0 beer ; 0 day ; 0 dia ; 0 kilo ; <alcohol> at
        not_a_lead	-5	<amount> o ; <amount> or ; <ask> <treatment> ; <ask> him ; <ask> me
        not_a_lead	-5	<asleep> <home> ; <chestheart> <moment> ; <chestheart> sinc ; <consume> the
        not_a_lead	-5	<consume> un ; <consume> with ; <container> <think> ; <continue> <month>
        not_a_lead	-5	<continue> it ; <day> <home> ; <day> <medicine> ; <die> <school> ; <eat> <medicine>
        not_a_lead	-5	<fall> the ; <friend> <amount> ; <go> in ; <headface> on ; <hit> <headface>
        not_a_lead	-5	<hit> me ; <hold> <phone> ; <insurance> <give> ; <job> acros ; <kin> <think>
        not_a_lead	-5	<kin> es ; <kin> the ; <kin> y ; <last> <alcohol> ; <leave> <drive> ; <media> at
        not_a_lead	-5	<money> if ; <money> ~<go> ; <month> <consume> ; <need> <ask> ; <need> <furniture>
        not_a_lead	-5	<need> him ; <needle> on ; <night> she ; <opioid> <amount> ; <opioid> <last>
        not_a_lead	-5	<order> <hospital> ; <palecolor> <insurance> ; <partner> 0 ; <partner> <say>
        not_a_lead	-5	<past> <colleague> ; <pet> 0 ; <pet> <kin> ; <phone> 0 ; <phone> no ; <record> por
        not_a_lead	-5	<room> <headface> ; <room> <moment> ; <say> <put> ; <soon> ; <stimulant> <week>
        not_a_lead	-5	<stop> <opioid> ; <stop> <stimulant> ; <stop> an ; <stop> las ; <stranger> <take>
        not_a_lead	-5	<stranger> lik ; <take> her ; <treatment> <appointment> ; <treatment> <day>
        not_a_lead	-5	<treatment> <stimulant> ; <vendor> <colleague> ; a bat ; a bed ; a box ; a client
        not_a_lead	-5	a otr ; a spanish ; a wk ; aca ; aft <job> ; aft work ; aint ; all of ; and cok
        not_a_lead	-5	and gold ; any <room> ; anywher ; arm is ; ask him ; at <money> ; at <play> ; ay
        not_a_lead	-5	back in ; be <die> ; be <stop> ; bed on ; befor i ; bf ; but hes ; cal 0
        not_a_lead	-5	cant <money> ; car wash ; cha ; chof de ; cinc dia ; cm ; con alguien ; con las
        not_a_lead	-5	crank ; d ; day ; day residential ; desd <night> ; desd anoch ; detox ; doe a
        not_a_lead	-5	dont <think> ; drink 0 ; drink on ; eight month ; ems ; encim ; es <stimulant>
        not_a_lead	-5	even ; even iop ; fiv week ; for <volunteer> ; for client ; for someon ; foreman
        not_a_lead	-5	form ~client ; get the ; gin ; gram a ; grief counselor ; her <home> ; hes ; hes 0
        not_a_lead	-5	hes on ; him ; him on ; hmo ; hom from ; hosp ; how far ; i be ; i do ; i drink
        not_a_lead	-5	im <leave> ; im <think> ; im sorry ; interview on ; inyect ; iron ; it out
        not_a_lead	-5	its <always> ; ive <think> ; jail ; k no ; keep ; keep ask ; la coc ; laugh ; level
        not_a_lead	-5	los <amount> ; los fin ; lug ; m <alcohol> ; me go ; medical detox ; minut on
        not_a_lead	-5	mon ask ; mor ; motel ; my chest ; my offic ; my referenc ; my teeth ; myself
        not_a_lead	-5	nad <alone> ; nad sol ; nap ; need rehab ; ni una ; no ~<treatment> ; normal
        not_a_lead	-5	o <trade> ; of seven ; off the ; on and ; op ; or what ; own <furniture> ; paid in
        not_a_lead	-5	por <week> ; por seman ; pres nin ; psych want ; puk ; que le ; que si ; re 0
        not_a_lead	-5	re son ; rep from ; respir ; se <put> ; send my ; she did ; she think ; soak ; spe
        not_a_lead	-5	spic ; stay for ; sw ; tak him ; the <opioid> ; the custodian ; the door ; the garag
        not_a_lead	-5	thi a ; tien ; tim in ; tip ; to <continue> ; to <order> ; to kil ; to ref ; told me
        not_a_lead	-5	trai ; tranquil ; un consejer ; una <moment> ; una hor ; vap thc ; vip ; want copy
        not_a_lead	-5	want iop ; we run ; what she ; who doesnt ; wil <give> ; wont ; wont be ; wont mak
        not_a_lead	-5	wors ; wouldnt say ; x / ; x 0 ; xfer ; y ahi ; ya <go> ; your front ; your premis
        not_a_lead	-5	yrs of ; ~<awake> ; ~an ; ~day ; ~dio ; ~go ; ~hang ; ~hay ; ~hx ; ~it ; ~me ; ~mi
        not_a_lead	-5	~narcan ; ~near ; ~no ~drink ; ~of ; ~oth <drug> ; ~pt nam ; ~say ; ~sleep
        not_a_lead	-6	*barrierChild ; *drinks.2 ; *functioning ; *occasional.0:possible ; *relief.without
        not_a_lead	-6	*residentialDone ; *wantsOff ; 0 <consume> ; 0 <day> ; 0 f ; 0 s ; <always> 0
        not_a_lead	-6	<amount> <night> ; <ask> que ; <bodypart> <say> ; <bodypart> is ; <continue> on
        not_a_lead	-6	<drug> <always> ; <drug> not ; <feel> <bodypart> ; <headface> <bodypart>
        not_a_lead	-6	<key> <stop> ; <kill> myself ; <kin> re ; <medicine> 0 ; <money> ten
        not_a_lead	-6	<need> <asleep> ; <needle> in ; <night> <clinician> ; <night> a ; <opioid> <always>
        not_a_lead	-6	<pain> <bodypart> ; <say> armenian ; <stimulant> <continue> ; <stop> <child>
        not_a_lead	-6	<stop> a ; <take> <leave> ; <take> <stimulant> ; <think> <consume> ; <town> <trade>
        not_a_lead	-6	<vendor> rep ; a gram ; a referral ; aft ; ahor ; and $ ; and he ; and off
        not_a_lead	-6	at <stop> ; back with ; bet app ; both ; bro ; by myself ; can start ; chiv ; ciw 0
        not_a_lead	-6	client of ; clr ; com out ; com se ; could one ; country cod ; day sinc ; desd <day>
        not_a_lead	-6	dia ; do it ; dont want ; el braz ; enrollment ; has to ; he <need> ; he took
        not_a_lead	-6	hes in ; himself ; i did ; in want ; inpt ; is <stimulant> ; it sinc ; its been
        not_a_lead	-6	join your ; ketamin ; kil myself ; klonopin ; le hac ; let him ; lik 0 ; liv hous
        not_a_lead	-6	liv in ; m ; m <trade> ; mayb ; milligram ; my nos ; my own ; my sponsor ; neck
        not_a_lead	-6	no ~sx ; not ~be ; o <amount> ; of <stimulant> ; on lin ; on slot ; one mor
        not_a_lead	-6	ought to ; overpas ; pcp ; per <day> ; pued <start> ; pued empez ; pupil ; resi clt
        not_a_lead	-6	salg ; sam <night> ; say what ; she is ; sinc ; stay on ; student at ; the <tool>
        not_a_lead	-6	the discharg ; the part ; thre year ; tid ; tienen <clinician> ; two bottl ; un lug
        not_a_lead	-6	uno ; vomit ; w/d ; walk out ; websit <say> ; websit say ; week sinc ; your and
        not_a_lead	-6	~<drug> ~no ; ~<headface> ; ~<insurance> ; ~<night> ; ~be ; ~drug ~no ; ~himself
        not_a_lead	-6	~hospital ; ~insuranc ; ~kid ; ~pt ; ~w/d
        not_a_lead	-7	*ciwa ; *emergency ; *family.1 ; *lastUsed ; *lengthOfUse.1 ; *mandate.outpatient
        not_a_lead	-7	*residentialEnding ; *substance.sedative ; *violence:other_experiencer
        not_a_lead	-7	<appointment> <job> ; <bodypart> <feel> ; <bodypart> <pain> ; <clinician> post
        not_a_lead	-7	<cold> <day> ; <count> <day> ; <day> <partner> ; <fluid> y ; <headface> <eat>
        not_a_lead	-7	<night> i ; <order> <treatment> ; <phone> <need> ; <phone> first ; <say> 0
        not_a_lead	-7	<say> <child> ; <stimulant> sinc ; <think> <say> ; <treatment> <daytime>
        not_a_lead	-7	<treatment> <kin> ; <week> sinc ; <withdrawal> 0 ; a <always> ; a coupl ; a fre
        not_a_lead	-7	a person ; aft 0 ; ahorit ; an interview ; an iop ; around ; be don ; be the
        not_a_lead	-7	clr want ; cocain ; crack ; current resi ; d <treatment> ; day for ; detox at
        not_a_lead	-7	dia sin ; el <alcohol> ; el <treatment> ; going ; going on ; he <consume> ; he <put>
        not_a_lead	-7	he just ; honest ; hr <past> ; hr ago ; i meant ; if im ; im 0 ; im on ; iv
        not_a_lead	-7	lottery ; malil ; me <day> ; mid ; most day ; now 0 ; of it ; one <say> ; option
        not_a_lead	-7	or so ; prob ; que <ask> ; rum ; s ; sigu ; sixty day ; softbal ; stat northridg
        not_a_lead	-7	stepdad ; tech open ; tel her ; tequil ; thc ; the <alcohol> ; the liv ; the month
        not_a_lead	-7	then ; to keep ; to look ; tre dia ; va a ; whippet ; wouldnt ; wouldnt <say> ; ~cok
        not_a_lead	-7	~convulsion ; ~sx
        not_a_lead	-8	*age.0 ; *detoxDone ; *family.3 ; *misuse ; *residentialWord:negated
        not_a_lead	-8	*withdrawalSign:negated ; 0 mes ; <ask> what ; <bodypart> <bodypart> ; <colleague> 0
        not_a_lead	-8	<consume> <always> ; <day> sinc ; <go> <stimulant> ; <hold> the ; <lock> <room>
        not_a_lead	-8	<night> <take> ; <night> <treatment> ; <promise> <think> ; <say> <stranger>
        not_a_lead	-8	<take> <pet> ; <vendor> <record> ; a guy ; ask what ; be around ; cant be ; cervez
        not_a_lead	-8	cod ; coupl of ; desintoxic ; dud ; es por ; feel ; foil ; gf ; hac 0 ; has forty
        not_a_lead	-8	interview tue ; kick ; no ~nam ; nurs want ; oh ; oig ; outpatient group ; puls
        not_a_lead	-8	rn 0 ; she want ; sinc <eat> ; slid ; straight ; structur ; the job ; thi am
        not_a_lead	-8	to someon ; weird ; what ; your sit ; ~<say> ; ~<sedative> ; ~inpatient ; ~plan
        not_a_lead	-9	*lengthOfUse.0 ; *lengthOfUse.2 ; *quantity.onAndOff ; *rhythm.1 ; *sinceLastUse.0
        not_a_lead	-9	*sinceLastUse.1 ; 0 m ; <consume> <night> ; <consume> <opioid> ; <crowd> <home>
        not_a_lead	-9	<home> <treatment> ; <key> 0 ; <moment> its ; <pain> <chestheart> ; <phone> twic
        not_a_lead	-9	<rope> <phone> ; <say> <continue> ; <say> <kill> ; <stimulant> <take> ; <wait> on
        not_a_lead	-9	bottl of ; cod 0 ; day ago ; day in ; de 0 ; desd hac ; do <crowd> ; evening ; f
        not_a_lead	-9	gram ; hes been ; hold the ; im <consume> ; im gon ; inf ; interview <day> ; its a
        not_a_lead	-9	la desintoxicacion ; machet ; meth ; mot ; mov in ; my girlfriend ; now its ; powd
        not_a_lead	-9	program ambulatori ; pue ; said i ; segu ; she <need> ; sinc <last> ; sinc last
        not_a_lead	-9	thirty day ; up <blood> ; up blood ; your <build> ; your build ; ~<shake> ; ~he
        not_a_lead	-10	*age.1 ; *chestPain ; *substance.opioid:negated ; <container> <alcohol>
        not_a_lead	-10	<day> <hospital> ; <day> <stimulant> ; <day> <stop> ; <give> <home>
        not_a_lead	-10	<partner> <stimulant> ; <stimulant> <year> ; <stimulant> on ; <stranger> 0
        not_a_lead	-10	<take> <opioid> ; an <treatment> ; and on ; braz ; cristal ; dop ; he <stop>
        not_a_lead	-10	he told ; him in ; hour ago ; no ~<insurance> ; que me ; que sigu ; resum to
        not_a_lead	-10	soy cociner ; to <stranger> ; to stay ; tre mes ; wil send ; xanax ; ~<amount>
        not_a_lead	-11	*barrierWork ; *detoxRequest ; *outpatientWord ; *rhythm.0 ; *treatmentNeed.ready
        not_a_lead	-11	0 <alcohol> ; <alcohol> <day> ; <amount> <put> ; <consume> <continue>
        """
}
