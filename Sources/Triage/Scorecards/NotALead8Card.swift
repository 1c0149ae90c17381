extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead8 = """
        not_a_lead	-3	<insurance> me ; <job> <need> ; <kill> <money> ; <kill> the ; <kin> <lock>
        not_a_lead	-3	<kin> ought ; <last> <night> ; <law> <take> ; <leave> for ; <media> <always>
        not_a_lead	-3	<media> el ; <media> local ; <medicine> <day> ; <moment> <always>
        not_a_lead	-3	<moment> <asleep> ; <moment> <bodypart> ; <moment> <eat> ; <moment> charg
        not_a_lead	-3	<money> <buy> ; <money> <leave> ; <money> <moment> ; <money> <think> ; <month> <go>
        not_a_lead	-3	<month> <home> ; <month> <stimulant> ; <need> <past> ; <need> <withdrawal>
        not_a_lead	-3	<need> de ; <need> la ; <needle> <furniture> ; <night> <week> ; <night> por
        not_a_lead	-3	<night> sinc ; <night> the ; <official> <colleague> ; <official> <order>
        not_a_lead	-3	<official> on ; <opening> <go> ; <opening> with ; <opioid> <kin> ; <opioid> a
        not_a_lead	-3	<outdoors> <give> ; <outdoors> <kill> ; <outdoors> <month> ; <outdoors> <stimulant>
        not_a_lead	-3	<pain> <moment> ; <partner> <alcohol> ; <partner> <kill> ; <past> <colleague>
        not_a_lead	-3	<past> <go> ; <past> your ; <pet> and ; <phone> <daytime> ; <phone> <kin>
        not_a_lead	-3	<phone> are ; <phone> sin ; <play> of ; <put> <container> ; <put> the
        not_a_lead	-3	<rarely> <week> ; <record> <die> ; <say> <blood> ; <say> <friend> ; <say> <kin>
        not_a_lead	-3	<say> <leave> ; <say> <need> ; <say> <phone> ; <say> <think> ; <say> just
        not_a_lead	-3	<say> what ; <school> 0 ; <school> <seizure> ; <school> re ; <sedative> <amount>
        not_a_lead	-3	<see> <treatment> ; <see> i ; <sober> <crowd> ; <soon> to ; <start> con
        not_a_lead	-3	<stiff> <chestheart> ; <stimulant> <partner> ; <stimulant> off ; <stimulant> x
        not_a_lead	-3	<stop> 0 ; <stop> on ; <stranger> <stop> ; <stranger> <year> ; <take> <continue>
        not_a_lead	-3	<take> <daytime> ; <take> <height> ; <take> <opening> ; <take> <take> ; <take> la
        not_a_lead	-3	<take> nam ; <take> someth ; <take> through ; <think> <stop> ; <think> me
        not_a_lead	-3	<threat> to ; <tool> <die> ; <treatment> con ; <treatment> i ; <treatment> p
        not_a_lead	-3	<treatment> sid ; <treatment> ya ; <trust> your ; <vendor> <phone>
        not_a_lead	-3	<wait> <appointment> ; <week> <consume> ; <write> <bodypart> ; a <clinician>
        not_a_lead	-3	a <height> ; a <stranger> ; a crisi ; a current ; a dar ; a discount ; a good
        not_a_lead	-3	a liv ; a residential ; a tap ; a truck ; a woman ; accept ; aceptan ; acid ; acuerd
        not_a_lead	-3	aft <day> ; aft <night> ; aft thi ; afterward ; agar ; ahi con ; al <job> ; alcanz
        not_a_lead	-3	all <week> ; alon in ; alum ; amt ; and <always> ; and bien ; and en ; and said
        not_a_lead	-3	and she ; and that ; and wheth ; and your ; anunci de ; anyway ; apart
        not_a_lead	-3	apartment and ; applicant ; apply for ; approx ; approx 0 ; aquarium ; armenian
        not_a_lead	-3	around to ; arregl lo ; arrib ; as <clinician> ; as good ; as if ; ask could
        not_a_lead	-3	ask the ; at csun ; at end ; at first ; at it ; ativan ; away from ; ayer ; ayud con
        not_a_lead	-3	ayudenm ; back and ; back on ; bank and ; bathroom ; baton ; be <need> ; be need
        not_a_lead	-3	bed for ; been ; behalf of ; behind my ; bkgd ; bldg is ; blew ; body ; bos
        not_a_lead	-3	bourbon ; brinc ; busc terapi ; but me ; by <write> ; cal him ; cal ive ; cant
        not_a_lead	-3	cas want ; casi <always> ; casi diari ; chest and ; chest hurt ; cho ; clav ; claw
        not_a_lead	-3	clerk ; clock ; cobran ; cok on ; color ; com <amount> ; commerc ; con <clinician>
        not_a_lead	-3	con mis ; con que ; con él ; conmig ; couldnt <say> ; crossword ; cuant cobran
        not_a_lead	-3	cuanto ; cut off ; d/c plan ; dai for ; dai sinc ; dat is ; day inpatient ; day long
        not_a_lead	-3	day now ; day program ; day stay ; de <count> ; de harin ; debaj ; dej las
        not_a_lead	-3	del intern ; desd ; desd 0 ; desd <month> ; detox sid ; detox thi ; diari desd
        not_a_lead	-3	did it ; did not ; didnt <say> ; dob ; dollar with ; donat in ; dond <wait>
        not_a_lead	-3	dond se ; dont <need> ; dont know ; door and ; down to ; downstair ; drool ; dtx
        not_a_lead	-3	each <day> ; each of ; eight week ; el <furniture> ; el <height> ; el <month>
        not_a_lead	-3	el pis ; elbow ; elephant ; em ; embarras ; emergenci ; en fresn ; en hospital
        not_a_lead	-3	en otr ; end my ; enrol ; entr ; entr a ; entrevist el ; epilepsy wel ; esquin
        not_a_lead	-3	estat atty ; estoy en ; even <think> ; even and ; evry ; exact ; far ; fax numb
        not_a_lead	-3	ferret ; few ; final bil ; financ ; finish 0 ; fli ; for chew ; for detox ; for good
        not_a_lead	-3	for march ; four or ; fre <amount> ; fre <eat> ; from <eat> ; from <job>
        not_a_lead	-3	from library ; fuer ; gan en ; gana ; gav it ; gav me ; get ; girlfriend ; go
        not_a_lead	-3	good at ; graciou ; grand ; grandp ; grief group ; group hom ; guy in ; hac cuatr
        not_a_lead	-3	hac rat ; happen ; havent <say> ; he <ask> ; he <take> ; he can ; he doe ; he drink
        not_a_lead	-3	he got ; health clas ; healthy ; her <phone> ; her and ; her car ; hes <home>
        not_a_lead	-3	high on ; hij de ; him to ; his <chestheart> ; his chest ; hom for ; hom now
        not_a_lead	-3	hop your ; how <amount> ; how long ; hoy ; hr 0 ; hx ; hydrocodon ; i <happy>
        not_a_lead	-3	i <promise> ; i app ; i buy ; i cam ; i feel ; i keep ; i know ; i say ; i thought
        not_a_lead	-3	i work ; ill <say> ; im at ; im going ; im hav ; im just ; im not ; in <need>
        not_a_lead	-3	in <sober> ; in <wait> ; in bkgd ; in commerc ; in me ; int <treatment>
        not_a_lead	-3	intensiv outpatient ; intern de ; is 0 ; is <happy> ; ish ; it <stop> ; it for
        not_a_lead	-3	it isnt ; it paid ; its due ; its lik ; its meth ; ive <take> ; ive pick ; jit
        not_a_lead	-3	kept ; kid and ; kind of ; kitchen lik ; knot ; l <bodypart> ; la <headface>
        not_a_lead	-3	la <opioid> ; la esquin ; las <key> ; las llav ; lat fee ; late ; le <put> ; le dio
        not_a_lead	-3	le doy ; le ech ; let jacket ; licens and ; lik a ; lin <fall> ; lin drop ; lin with
        not_a_lead	-3	litr ; liv alon ; lo <take> ; los del ; lun a ; lunch with ; ma ; me <promise>
        not_a_lead	-3	me <put> ; me est ; me his ; me to ; meth 0 ; meti ; metr ; mi ex ; mi solicitud
        not_a_lead	-3	mid <phone> ; mid cal ; might ther ; mism ; most ; most night ; mud a
        not_a_lead	-3	my <intoxicated> ; my <town> ; my bank ; my cousin ; my dad ; my doctor ; my fax
        not_a_lead	-3	my gf ; my girl ; my high ; my landlord ; my notebook ; my school ; necesit ayud
        not_a_lead	-3	nev <see> ; next to ; night tech ; no ~<need> ; no ~<shake> ; no ~busc
        not_a_lead	-3	no ~clinical ; no ~hay ; no ~insuranc ; no ~oth ; no ~quis ; no ~w/d ; noch por
        not_a_lead	-3	noma ; non sinc ; nos <go> ; not ~<photo> ; not ~one ; not ~say ; not ~show
        not_a_lead	-3	not ~to ; noth sinc ; now im ; now she ; nunc ; nurs in ; ok so ; on <break>
        not_a_lead	-3	on <eat> ; on behalf ; on cal ; on crystal ; on friday ; on her ; on ice ; on me
        not_a_lead	-3	on oth ; on someth ; on your ; one word ; only <say> ; only drink ; or fiv
        not_a_lead	-3	our <town> ; our church ; our company ; our library ; our offic ; out ; out the
        not_a_lead	-3	over his ; par <treatment> ; par en ; part de ; pay cash ; payday ; perdon si ; pidi
        not_a_lead	-3	plac and ; plan ; planta ; pour ; pregunta ; primer ; privat ; problem
        not_a_lead	-3	psychiatrist wrot ; psychodram ; pt 0 ; puert ; put the ; quedan ; quis ; r u
        not_a_lead	-3	ranch ; referral ; releas <day> ; residencial ; resuelv ; right <moment> ; right now
        not_a_lead	-3	rock ; round ; safety ; sal rep ; sali ayer ; sam night ; say 0 ; say for ; se <go>
        not_a_lead	-3	se cocin ; seen in ; sei ; self 0 ; self <money> ; self pay ; semana ; separat
        not_a_lead	-3	seriou ; she wont ; shel ; shotgun ; si no ; si usted ; slot for ; slur ; smok
        not_a_lead	-3	so her ; som ; somebody to ; someth ; spanish <say> ; speak counselor ; squar
        not_a_lead	-3	stabl ; star at ; stood ; stop drink ; stov ; su <friend> ; su <kin> ; subst
        not_a_lead	-3	suffer ; sw 0 ; tak ; tak kais ; tel you ; than my ; that <amount> ; the <bodypart>
        not_a_lead	-3	the <build> ; the apartment ; the calend ; the cod ; the even ; the girl ; the one
        not_a_lead	-3	the overnight ; the radi ; the sink ; the south ; the union ; the vault ; the wait
        not_a_lead	-3	ther is ; they <give> ; they <put> ; they put ; theyr ; thi <moment> ; tho
        not_a_lead	-3	throw in ; titl ; titul ; to <leave> ; to <sober> ; to <wait> ; to die ; to hang
        not_a_lead	-3	to leav ; to typ ; to writ ; to zer ; tom ; tom el ; tomorrow ; tonight ; took
        not_a_lead	-3	took 0 ; trabaj 0 ; trag ; trail ; trap ; tremor ; twic in ; two 0 ; typ thi
        not_a_lead	-3	u <treatment> ; usted <treatment> ; va ; vacation ; valium ; viv ; w/o ; wallpap
        not_a_lead	-3	want copy ; want me ; want my ; want tour ; warranty on ; was back ; way
        not_a_lead	-3	we <record> ; we buy ; weeknight ; wer in ; what hes ; whatev ; wher i ; wher you
        not_a_lead	-3	whil in ; why im ; with his ; work if ; worst ; would send ; x ; y <take> ; ya me
        not_a_lead	-3	ya se ; you accept ; you can ; you help ; your form ; your phon ; your scholarship
        not_a_lead	-3	~0 ~<day> ; ~0 ~day ; ~<day> ; ~<drug> <give> ; ~<emergency> <day> ; ~<feel>
        not_a_lead	-3	~<home> ~in ; ~<hot> ; ~<month> ; ~<need> que ; ~<past> ; ~<say> <amount> ; ~<start>
        not_a_lead	-3	~<stop> ; ~<treatment> <take> ; ~aceptan ; ~back ; ~beer ; ~breath ; ~clinical
        not_a_lead	-3	~dai ; ~dog ; ~from ; ~get ; ~in ; ~las ; ~le ; ~liv ~in ; ~moth ; ~much ; ~opening
        not_a_lead	-3	~opi ; ~oth ; ~patient ; ~poison ; ~pt ; ~que ; ~quier ; ~se ni ; ~se si ; ~servic
        not_a_lead	-3	~staf ; ~sz ; ~tien ; ~use ; ~wif
        not_a_lead	-4	# for ; *detoxWord ; *frequency.2:other_experiencer ; *noDetox ; *substance.cannabis
        not_a_lead	-4	*treatmentNeed ; *unaided:other_experiencer ; *violence ; + phon ; 0 <give> ; 0 mo
        not_a_lead	-4	<alcohol> <container> ; <alcohol> <stop> ; <alcohol> at ; <alcohol> with
        not_a_lead	-4	<always> <night> ; <always> <year> ; <always> a ; <always> sinc ; <amount> y
        not_a_lead	-4	<ask> her ; <ask> the ; <asleep> <room> ; <bodypart> <go> ; <breath> <say>
        not_a_lead	-4	<chestheart> <feel> ; <chestheart> <go> ; <child> <stimulant> ; <clinician> <night>
        not_a_lead	-4	<clinician> <play> ; <colleague> 0 ; <colleague> <day> ; <colleague> of
        not_a_lead	-4	<consume> <alcohol> ; <consume> <week> ; <consume> ice ; <day> <ask>
        not_a_lead	-4	<day> <asleep> ; <day> <consume> ; <day> <last> ; <day> <past> ; <day> <start>
        not_a_lead	-4	<day> for ; <drive> <kin> ; <drive> at ; <drive> me ; <eat> <container>
        not_a_lead	-4	<fluid> <headface> ; <friend> <child> ; <friend> <die> ; <furniture> is
        not_a_lead	-4	<give> <fall> ; <give> <seizure> ; <go> <headface> ; <go> away ; <go> by
        not_a_lead	-4	<happy> <container> ; <hear> <stranger> ; <home> ther ; <hospital> rn
        not_a_lead	-4	<illness> <crowd> ; <intoxicated> on ; <job> <think> ; <kin> 0 ; <kin> <phone>
        not_a_lead	-4	<kin> <seizure> ; <kin> on ; <moment> <consume> ; <moment> <continue>
        not_a_lead	-4	<moment> <moment> ; <moment> she ; <moment> what ; <money> <hear> ; <money> <see>
        not_a_lead	-4	<money> at ; <money> doe ; <money> ~<drug> ; <month> <media> ; <month> <vendor>
        not_a_lead	-4	<need> <soon> ; <needle> ; <night> <consume> ; <night> <go> ; <opioid> ; <opioid> 0
        not_a_lead	-4	<opioid> <day> ; <partner> <opioid> ; <past> <think> ; <past> i ; <pill> <day>
        not_a_lead	-4	<put> <clothes> ; <record> # ; <record> <ask> ; <room> <furniture>
        not_a_lead	-4	<sad> <clinician> ; <say> <rope> ; <say> dont ; <say> ~<need> ; <see> <room>
        not_a_lead	-4	<seizure> <moment> ; <sober> of ; <stimulant> <night> ; <stimulant> <stimulant>
        not_a_lead	-4	<stranger> <leave> ; <treatment> <build> ; <treatment> <emergency>
        not_a_lead	-4	<treatment> <past> ; <treatment> <stop> ; <treatment> <week> ; <treatment> ahi
        not_a_lead	-4	<wait> <child> ; <wait> ~<money> ; <water> is ; <week> <treatment> ; <week> y
        not_a_lead	-4	<write> <kin> ; <year> <amount> ; <year> <job> ; a hotel ; a pip ; a wk ; aft six
        not_a_lead	-4	airlin ; all of ; an even ; and by ; and do ; and ther ; apply ; are you ; armpit
        not_a_lead	-4	ask her ; ask me ; at <count> ; at his ; at six ; at thi ; atra ; be dead ; becaus i
        not_a_lead	-4	bedroom ; bedtim ; beer on ; behalf ; bil me ; blu shield ; boyfriend ; break
        not_a_lead	-4	breakfast ; breath ; but i ; but it ; cad noch ; can <start> ; can <wait> ; cant do
        not_a_lead	-4	cas a ; center for ; chest is ; chin ; chof de ; cita ; clammy ; clean driv
        not_a_lead	-4	client from ; client wil ; cocin par ; cok 0 ; com si ; comadr ; complet 0 ; concret
        not_a_lead	-4	convuls ; crank ; cuant <money> ; d <past> ; d ago ; de escalation ; de eso
        not_a_lead	-4	deadlin for ; denis in ; desd ayer ; desintoxicacion ; despu ; detox near ; detox on
        not_a_lead	-4	don with ; drink again ; driv record ; el cristal ; el tal ; empez el ; en googl
        not_a_lead	-4	encer ; equivoc <need> ; escalation ; even outpatient ; every day ; everybody
        not_a_lead	-4	everyon ; everywher ; fax # ; fent ; finish the ; fioricet ; for <afraid>
        not_a_lead	-4	for <stranger> ; for anxiety ; for fifteen ; fork ; fue a ; fue la ; gallon
        not_a_lead	-4	gas station ; had me ; handl the ; hav decid ; hav your ; havent <feel>
        not_a_lead	-4	havent touch ; he hasnt ; he mov ; he wil ; heroin ; his hand ; hoard ; hom to
        not_a_lead	-4	i <buy> ; i <rope> ; i havent ; i need ; i smok ; if i ; im <ask> ; im <leave>
        not_a_lead	-4	im <shame> ; im ask ; im finish ; in <money> ; in program ; interest in ; intern at
        not_a_lead	-4	is your ; it and ; it every ; it wasnt ; its <alcohol> ; its about ; jal ; jerk
        not_a_lead	-4	keep it ; keep say ; know about ; kratom ; la <job> ; la car ; la piedr ; la troc
        not_a_lead	-4	la verdad ; las <bodypart> ; las <pill> ; las cinc ; las pastilla ; lean ; leav your
        not_a_lead	-4	level of ; link to ; lo <stop> ; lo <think> ; lo dej ; m <stimulant> ; many day
        not_a_lead	-4	marc ; mayb 0 ; me 0 ; me <write> ; me the ; me when ; medical director ; mia
        not_a_lead	-4	my <bodypart> ; nadi <amount> ; nadi mas ; need detox ; no ~he ; no ~plan
        not_a_lead	-4	no ~program ; noon ; northridg ; not ~sur ; novi ; now what ; odd ; of <alcohol>
        not_a_lead	-4	of <treatment> ; of her ; of win ; ofc <need> ; on <furniture> ; onc ; or <amount>
        not_a_lead	-4	orient ; oth <phone> ; our <job> ; our team ; oxycodon ; pacient con ; parol ; pcp
        not_a_lead	-4	pis ; pleas <need> ; pleas help ; porqu no ; prefier ; psych <need> ; question for
        not_a_lead	-4	ran out ; rati ; re <colleague> ; record 0 ; referenc on ; ring me ; run iop
        not_a_lead	-4	saw your ; school was ; scotch ; send my ; she <go> ; shield ; si me ; sinc thi
        not_a_lead	-4	singl <day> ; singl day ; smok it ; solit ; son 0 ; squeez ; stand ; start mon
        not_a_lead	-4	step down ; stick ; stif ; stock tip ; sunday and ; swallow ; swing a ; tech job
        not_a_lead	-4	ten <money> ; the <clean> ; the <headface> ; the <media> ; the <order>
        not_a_lead	-4	the custodian ; the garden ; the jackpot ; the overpas ; the sheet ; the tech
        not_a_lead	-4	then <say> ; they <take> ; they let ; thi <daytime> ; thi would ; thing ; think im
        not_a_lead	-4	thre month ; tienen <treatment> ; to <ask> ; to ask ; to report ; tod ; tongu
        not_a_lead	-4	took nam ; tooth ; tricar ; twic a ; typ ; uber ; un <day> ; un program
        not_a_lead	-4	una entrevist ; unload ; use want ; used <stimulant> ; using ; vendi ; vendor ; via
        not_a_lead	-4	we <school> ; weed ; wet ; what for ; what kind ; when im ; wil not ; with him
        not_a_lead	-4	with them ; wonder wheth ; y est ; y no ; y que ; ya <stop> ; yard ; yeah ; yet
        not_a_lead	-4	you <ask> ; you ask ; your <treatment> ; your <withdrawal> ; your detox ; your offic
        not_a_lead	-4	your withdrawal ; ~<consume> ~<cannabis> ; ~<emergency> ; ~<official> ; ~<opioid>
        not_a_lead	-4	~<order> ; ~<take> ; ~<withdrawal> ; ~doctor ; ~every ; ~go ; ~going ; ~hang
        not_a_lead	-4	~oth drug ; ~out ; ~papel ; ~pued ; ~quis ; ~reviv ; ~say ; ~sinc ; ~sur
        not_a_lead	-5	*cows ; *emergency.fever ; *emergency.infection ; *frequency.2:negated
        not_a_lead	-5	*hallucination.apparition ; *iopRequest ; *losingSupply ; *mandate.residential
        not_a_lead	-5	*quantity.binge ; *quantity.treatmentBefore ; *suicidal.eitherLanguage
        not_a_lead	-5	*unaided:negated ; / wk ; 0 <stimulant> ; 0 <week> ; 0 beer ; 0 day ; 0 dia ; 0 kilo
        not_a_lead	-5	<amount> o ; <amount> or ; <ask> <treatment> ; <ask> him ; <ask> me
        not_a_lead	-5	<asleep> <home> ; <asleep> y ; <chestheart> <moment> ; <chestheart> sinc
        not_a_lead	-5	<consume> the ; <consume> un ; <consume> with ; <container> <think>
        not_a_lead	-5	<continue> <month> ; <continue> <night> ; <continue> it ; <day> <medicine>
        not_a_lead	-5	<die> <school> ; <eat> <medicine> ; <fall> the ; <friend> <amount> ; <go> in
        not_a_lead	-5	<headface> on ; <hit> <headface> ; <hit> me ; <hold> <phone> ; <insurance> <give>
        not_a_lead	-5	<job> acros ; <key> <stop> ; <kin> <think> ; <kin> es ; <kin> the ; <kin> y
        not_a_lead	-5	<last> <alcohol> ; <leave> <drive> ; <media> at ; <moment> resident ; <money> if
        not_a_lead	-5	<money> ~<go> ; <month> <consume> ; <need> <ask> ; <need> <furniture> ; <need> him
        not_a_lead	-5	<needle> on ; <night> she ; <opioid> <amount> ; <opioid> <last> ; <order> <hospital>
        not_a_lead	-5	<palecolor> <insurance> ; <partner> 0 ; <partner> <say> ; <pet> 0 ; <pet> <kin>
        not_a_lead	-5	<phone> 0 ; <phone> no ; <record> por ; <room> <headface> ; <room> <moment>
        not_a_lead	-5	<say> <put> ; <soon> ; <stimulant> <week> ; <stop> <opioid> ; <stop> <stimulant>
        not_a_lead	-5	<stop> an ; <stop> las ; <stranger> <take> ; <stranger> lik ; <take> her
        not_a_lead	-5	<treatment> <appointment> ; <treatment> <day> ; <treatment> <stimulant>
        not_a_lead	-5	<vendor> <colleague> ; a bat ; a bed ; a bil ; a box ; a client ; a otr ; a spanish
        not_a_lead	-5	aca ; aft <job> ; aft work ; and cok ; and gold ; any <room> ; anywher ; arm is
        not_a_lead	-5	ask him ; at <money> ; at <play> ; ay ; back in ; be <die> ; be <stop> ; bed on
        not_a_lead	-5	befor i ; bf ; but hes ; cal 0 ; cant <money> ; car wash ; cha ; cinc dia ; com out
        not_a_lead	-5	con las ; cow 0 ; cp ; current resident ; d ; d <treatment> ; day ; day residential
        not_a_lead	-5	desd <night> ; desd anoch ; detox ; doe a ; dont <think> ; drink 0 ; drink on
        not_a_lead	-5	eight month ; ems ; encim ; es <stimulant> ; even ; even iop ; fiv week
        not_a_lead	-5	for <volunteer> ; for client ; for someon ; foreman ; get the ; gin ; gram a
        not_a_lead	-5	grief counselor ; her <home> ; hes ; hes 0 ; hes on ; him ; him on ; hir manag ; hmo
        not_a_lead	-5	hom from ; hosp ; how far ; i be ; i do ; i drink ; im <think> ; im sorry
        not_a_lead	-5	interview on ; inyect ; iron ; it out ; its <always> ; ive <think> ; jail ; k no
        not_a_lead	-5	keep ; keep ask ; la coc ; laugh ; level ; los <amount> ; los fin ; m <alcohol>
        not_a_lead	-5	me go ; medical detox ; milligram ; minut on ; mon ask ; mor ; motel
        not_a_lead	-5	my <furniture> ; my chest ; my offic ; my referenc ; my teeth ; myself ; nad <alone>
        not_a_lead	-5	nad sol ; nap ; need rehab ; ni una ; no ~<treatment> ; normal ; o <trade>
        not_a_lead	-5	of seven ; off the ; op ; or what ; overpas ; own <furniture> ; paid in ; por <week>
        not_a_lead	-5	por seman ; pres nin ; psych want ; puk ; que le ; que si ; re 0 ; re son ; rep from
        not_a_lead	-5	respir ; say im ; se <put> ; she did ; she think ; soak ; spe ; stay for
        not_a_lead	-5	student at ; tak him ; the <opioid> ; the door ; the garag ; thi a ; tien ; tim in
        not_a_lead	-5	tip ; to <continue> ; to <order> ; to kil ; to ref ; told me ; trai ; tranquil
        not_a_lead	-5	un consejer ; una <moment> ; una hor ; vap thc ; vip ; want iop ; we run ; what she
        not_a_lead	-5	who doesnt ; wont ; wont be ; wont mak ; wors ; wouldnt say ; x / ; x 0 ; xfer
        not_a_lead	-5	y ahi ; y si ; ya <go> ; your premis ; yrs of ; ~<awake> ; ~an ; ~day ; ~dio ; ~hay
        not_a_lead	-5	~hx ; ~it ; ~me ; ~mi ; ~narcan ; ~near ; ~no ~drink ; ~of ; ~oth <drug> ; ~pt nam
        not_a_lead	-5	~sleep
        not_a_lead	-6	*barrierChild ; *drinks.2 ; *functioning ; *occasional.0:possible ; *relief.without
        not_a_lead	-6	*residentialDone ; 0 <consume> ; 0 <day> ; 0 f ; 0 s ; <always> 0 ; <ask> que
        not_a_lead	-6	<bodypart> <say> ; <bodypart> is ; <continue> on ; <day> <home> ; <drug> <always>
        not_a_lead	-6	<drug> not ; <feel> <bodypart> ; <headface> <bodypart> ; <kin> re ; <medicine> 0
        not_a_lead	-6	<money> ten ; <need> <asleep> ; <needle> in ; <night> <clinician> ; <night> a
        not_a_lead	-6	<opioid> <always> ; <pain> <bodypart> ; <say> armenian ; <stimulant> <continue>
        not_a_lead	-6	<stop> <child> ; <stop> a ; <take> <leave> ; <think> <consume> ; <town> <trade>
        not_a_lead	-6	<vendor> rep ; a gram ; a referral ; aft ; ahor ; ahorit ; aint ; and $ ; and he
        not_a_lead	-6	and off ; at <stop> ; back with ; bet app ; both ; by myself ; can start ; chiv
        not_a_lead	-6	ciw 0 ; clr ; cm ; com se ; con alguien ; could one ; country cod ; day sinc
        not_a_lead	-6	desd <day> ; dia ; do it ; dont want ; el braz ; enrollment ; going on ; has to
        not_a_lead	-6	he <need> ; he took ; hes in ; himself ; i did ; in want ; inpt ; is <stimulant>
        not_a_lead	-6	it sinc ; its been ; iv ; join your ; kil myself ; klonopin ; le hac ; let him
        not_a_lead	-6	lik 0 ; liv hous ; liv in ; lug ; m ; m <trade> ; mayb ; my nos ; my own
        not_a_lead	-6	my sponsor ; neck ; no ~sx ; not ~be ; of <stimulant> ; on and ; on lin ; on slot
        not_a_lead	-6	one mor ; ought to ; per <day> ; pued <start> ; pued empez ; pupil ; resi clt ; salg
        not_a_lead	-6	sam <night> ; say what ; she is ; sinc ; spic ; stay on ; sw ; the <tool>
        not_a_lead	-6	the discharg ; the part ; thre year ; tid ; tienen <clinician> ; to look ; two bottl
        not_a_lead	-6	un lug ; uno ; vomit ; walk out ; websit <say> ; websit say ; week sinc ; wil <give>
        not_a_lead	-6	your and ; your front ; ~<drug> ~no ; ~<headface> ; ~<insurance> ; ~<night> ; ~be
        not_a_lead	-6	~convulsion ; ~drug ~no ; ~himself ; ~insuranc ; ~kid ; ~w/d
        not_a_lead	-7	*detoxDone ; *emergency ; *family.1 ; *family.3 ; *lastUsed ; *lengthOfUse.1
        not_a_lead	-7	*mandate.outpatient ; *residentialEnding ; *residentialWord:negated
        not_a_lead	-7	*substance.sedative ; *violence:other_experiencer ; *wantsOff ; <amount> <night>
        not_a_lead	-7	<appointment> <job> ; <bodypart> <feel> ; <bodypart> <pain> ; <clinician> post
        not_a_lead	-7	<cold> <day> ; <count> <day> ; <day> <partner> ; <fluid> y ; <headface> <eat>
        not_a_lead	-7	<kill> myself ; <night> i ; <order> <treatment> ; <phone> <need> ; <phone> first
        not_a_lead	-7	<say> 0 ; <say> <child> ; <take> <stimulant> ; <think> <say> ; <treatment> <daytime>
        not_a_lead	-7	<treatment> <kin> ; <week> sinc ; <withdrawal> 0 ; a <always> ; a coupl ; a fre
        not_a_lead	-7	a guy ; a person ; aft 0 ; an interview ; an iop ; around ; be don ; be the ; bro
        not_a_lead	-7	client of ; clr want ; cocain ; crack ; current resi ; day for ; detox at ; dia sin
        not_a_lead	-7	dud ; el <alcohol> ; el <treatment> ; going ; he <consume> ; he <put> ; he just
        not_a_lead	-7	honest ; hr <past> ; hr ago ; i meant ; if im ; im 0 ; im on ; ketamin ; lottery
        not_a_lead	-7	malil ; me <day> ; mid ; most day ; o <amount> ; of it ; one <say> ; option ; or so
        not_a_lead	-7	prob ; que <ask> ; rum ; s ; sigu ; sixty day ; softbal ; stat northridg ; stepdad
        not_a_lead	-7	tech open ; tel her ; tequil ; the <alcohol> ; the liv ; the month ; then ; to keep
        not_a_lead	-7	tre dia ; va a ; w/d ; whippet ; wouldnt ; wouldnt <say> ; ~cok ; ~hospital
        not_a_lead	-7	~inpatient ; ~sx
        not_a_lead	-8	*age.0 ; *ciwa ; *misuse ; 0 mes ; <ask> what ; <bodypart> <bodypart>
        not_a_lead	-8	<consume> <always> ; <day> sinc ; <go> <stimulant> ; <hold> the ; <key> 0
        not_a_lead	-8	<lock> <room> ; <night> <treatment> ; <promise> <think> ; <say> <continue>
        not_a_lead	-8	<say> <stranger> ; <stimulant> sinc ; <take> <pet> ; <vendor> <record> ; ask what
        not_a_lead	-8	be around ; cant be ; cervez ; cod ; cod 0 ; desintoxic ; es por ; feel ; foil ; gf
        not_a_lead	-8	hac 0 ; has forty ; interview tue ; kick ; no ~nam ; now 0 ; nurs want ; oh ; oig
        not_a_lead	-8	outpatient group ; puls ; rn 0 ; she want ; sinc <eat> ; slid ; straight ; structur
        not_a_lead	-8	thc ; the job ; thi am ; to someon ; weird ; what ; your sit ; ~<say> ; ~<sedative>
        not_a_lead	-8	~plan
        not_a_lead	-9	*lengthOfUse.0 ; *lengthOfUse.2 ; *quantity.onAndOff ; *rhythm.1 ; *sinceLastUse.0
        not_a_lead	-9	*sinceLastUse.1 ; *substance.opioid:negated ; *withdrawalSign:negated ; 0 m
        not_a_lead	-9	<consume> <night> ; <consume> <opioid> ; <crowd> <home> ; <day> <stimulant>
        not_a_lead	-9	<home> <treatment> ; <moment> its ; <night> <take> ; <pain> <chestheart>
        not_a_lead	-9	<phone> twic ; <rope> <phone> ; <say> <kill> ; <stimulant> <take> ; <wait> on
        not_a_lead	-9	bottl of ; coupl of ; day ago ; day in ; de 0 ; do <crowd> ; evening ; f ; gram
        not_a_lead	-9	hes been ; hold the ; im <consume> ; im gon ; inf ; interview <day> ; its a
        not_a_lead	-9	la desintoxicacion ; machet ; meth ; mot ; mov in ; my girlfriend ; now its ; powd
        not_a_lead	-9	program ambulatori ; pue ; said i ; segu ; she <need> ; sinc <last> ; sinc last
        not_a_lead	-9	thirty day ; up <blood> ; up blood ; your <build> ; your build ; ~<shake> ; ~he
        not_a_lead	-10	*age.1 ; *chestPain ; *treatmentNeed.ready ; <container> <alcohol>
        not_a_lead	-10	<day> <hospital> ; <day> <stop> ; <give> <home> ; <partner> <stimulant>
        not_a_lead	-10	<stimulant> <year> ; <stimulant> on ; <stranger> 0 ; <take> <opioid>
        not_a_lead	-10	an <treatment> ; braz ; cristal ; desd hac ; he <stop> ; he told ; him in
        not_a_lead	-10	hour ago ; no ~<insurance> ; que me ; que sigu ; resum to ; soy cociner
        not_a_lead	-10	to <stranger> ; to stay ; tre mes ; what he ; wil send ; xanax ; ~<amount>
        not_a_lead	-11	*barrierWork ; *detoxRequest ; *outpatientWord ; *rhythm.0 ; <alcohol> <day>
        not_a_lead	-11	<amount> <put> ; <consume> <continue> ; <consume> <stimulant> ; <day> <alcohol>
        not_a_lead	-11	and on ; cre que ; dab ; dop ; equivoc busc ; etoh ; go hom ; idk ; jaw ; lin up
        """
}
