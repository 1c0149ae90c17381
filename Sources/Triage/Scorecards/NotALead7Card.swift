extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-2	thursday is ; til 0 ; til i ; tim as ; tio ; titl ; to <ask> ; to <die>
        not_a_lead	-2	to <furniture> ; to <stop> ; to ask ; to be ; to get ; to hang ; to join ; to leav
        not_a_lead	-2	to pres ; to report ; to somebody ; to your ; to zer ; todo los ; told whol
        not_a_lead	-2	tomorrow ; tonight ; too many ; took ; toy ; trabajador ; track for ; trai ; trap
        not_a_lead	-2	trip ; trust ; tue / ; tuv ; two kid ; two last ; two men ; u need ; uh ; uh yeah
        not_a_lead	-2	un hombr ; una <seizure> ; una convulsion ; unic que ; union rep ; unles
        not_a_lead	-2	up <continue> ; up and ; up when ; us lost ; usa <stimulant> ; use want ; used the
        not_a_lead	-2	uso droga ; usted <treatment> ; va par ; van can ; vec ; veo ; vez ; vien
        not_a_lead	-2	voluntario ; vyvans ; wal and ; walk ; walk in ; wallpap ; want anyth
        not_a_lead	-2	want treatment ; warehous ; was fin ; was great ; was just ; we <buy> ; we <school>
        not_a_lead	-2	week at ; weeknight ; wel im ; wer in ; what <soon> ; what it ; what its ; what next
        not_a_lead	-2	whatev ; when <ask> ; when ask ; wher he ; wher you ; which ; whil ; whoev
        not_a_lead	-2	whol bottl ; whol story ; wil hav ; wil not ; wind ; with <friend> ; with wooden
        not_a_lead	-2	withdraw ; withdrawal unit ; without it ; women ; wonder wheth ; wont <say>
        not_a_lead	-2	wont say ; wor ; work if ; work night ; would help ; would send ; wrong extension
        not_a_lead	-2	y <moment> ; y <take> ; y hay ; y las ; ya ; ya no ; yard sign ; yawn ; yel ; yo
        not_a_lead	-2	yo <go> ; yo el ; you <phone> ; you allow ; you can ; you email ; you help
        not_a_lead	-2	you keep ; your <job> ; your <opening> ; your <record> ; your card ; your door
        not_a_lead	-2	your form ; your good ; your is ; your numb ; your outpatient ; your own ; your phon
        not_a_lead	-2	your pric ; your scholarship ; zip ; ~0 ~day ; ~<child> ; ~<colleague> re
        not_a_lead	-2	~<continue> ; ~<day> ; ~<hear> ; ~<home> ; ~<opioid> ; ~<pet> ; ~<stranger>
        not_a_lead	-2	~<take> ~the ; ~<treatment> <take> ; ~<treatment> ~<crowd> ; ~<try> ; ~<week> ; ~an
        not_a_lead	-2	~avh ; ~back ; ~client re ; ~detox ; ~droga ; ~drug given ; ~el ; ~go ; ~going ; ~he
        not_a_lead	-2	~him ; ~hr ; ~in ; ~liv ; ~liv ~in ; ~moth ; ~no ~<consume> ; ~papel ; ~pt ; ~quit
        not_a_lead	-2	~si/hi ; ~smok ; ~sz ; ~to ; ~treat ; ~w/d ; ~want ~to ; ~year
        not_a_lead	-3	# from ; *abstinent.2 ; *backToUse.0:negated ; *backToUse.0:other_experiencer
        not_a_lead	-3	*barrierMoney.0 ; *detoxWord.0 ; *drinks.0 ; *mandator.1 ; *needsHelp.0:hypothetical
        not_a_lead	-3	*noDetox.0 ; *occasional.0 ; *pregnancy.0 ; *relief.1
        not_a_lead	-3	*residentialRequest.0:hypothetical ; *seizure.3 ; *substance.0:hypothetical
        not_a_lead	-3	*substance.2:historical ; *suicidal.9 ; *unaided.0:other_experiencer
        not_a_lead	-3	*violence.0:negated ; *wantsToQuit.0 ; *withdrawalHint.0:hypothetical ; 0 <consume>
        not_a_lead	-3	0 <town> ; 0 may ; 0 yo ; <afraid> <outdoors> ; <alcohol> <past> ; <alcohol> <week>
        not_a_lead	-3	<alcohol> with ; <always> <need> ; <always> for ; <always> sinc ; <always> x
        not_a_lead	-3	<amount> <amount> ; <amount> <day> ; <amount> que ; <amount> tim
        not_a_lead	-3	<appointment> <past> ; <appointment> <think> ; <appointment> <treatment>
        not_a_lead	-3	<appointment> <week> ; <ask> <ask> ; <ask> <day> ; <ask> <leave>
        not_a_lead	-3	<asleep> <bodypart> ; <blood> <bodypart> ; <blood> off ; <bodypart> <palecolor>
        not_a_lead	-3	<breath> ; <breath> <say> ; <buy> <home> ; <buy> una ; <calm> <hospital>
        not_a_lead	-3	<chestheart> <moment> ; <chestheart> y ; <child> 0 ; <child> <think> ; <child> de
        not_a_lead	-3	<child> me ; <child> y ; <clinician> <think> ; <clinician> re ; <colleague> <day>
        not_a_lead	-3	<consume> <week> ; <count> <crowd> ; <crowd> <last> ; <day> <ask> ; <day> <past>
        not_a_lead	-3	<day> <pet> ; <day> and ; <day> ther ; <day> without ; <daytime> y ; <drive> <take>
        not_a_lead	-3	<drive> me ; <drug> that ; <eat> <outdoors> ; <eat> her ; <eat> wer ; <fluid>
        not_a_lead	-3	<fluid> <headface> ; <fluid> y ; <friend> <church> ; <friend> <die> ; <friend> <say>
        not_a_lead	-3	<furniture> <vendor> ; <furniture> for ; <give> un ; <go> <build> ; <go> <headface>
        not_a_lead	-3	<go> <stimulant> ; <go> down ; <happy> <money> ; <headface> <bodypart>
        not_a_lead	-3	<hear> <stranger> ; <hear> de ; <hit> <headface> ; <hit> a ; <hold> <bodypart>
        not_a_lead	-3	<hold> my ; <home> <eat> ; <home> <friend> ; <home> ther ; <hospital> <ask>
        not_a_lead	-3	<illness> <crowd> ; <job> <need> ; <job> <think> ; <kin> <seizure> ; <kin> ought
        not_a_lead	-3	<law> <take> ; <leave> <drive> ; <leave> for ; <leave> the ; <lock> up ; <media> at
        not_a_lead	-3	<medicine> 0 ; <medicine> for ; <moment> 0 ; <moment> <asleep> ; <moment> <headface>
        not_a_lead	-3	<moment> on ; <money> doe ; <money> if ; <month> <stimulant> ; <month> <vendor>
        not_a_lead	-3	<month> do ; <need> <home> ; <needle> on ; <night> <consume> ; <night> <go>
        not_a_lead	-3	<night> <take> ; <night> a ; <night> por ; <night> sinc ; <opening> <key>
        not_a_lead	-3	<opioid> <school> ; <outdoors> <trust> ; <pain> <moment> ; <partner> <opioid>
        not_a_lead	-3	<past> <go> ; <past> <think> ; <past> that ; <pet> and ; <phone> 0
        not_a_lead	-3	<phone> <daytime> ; <phone> behind ; <phone> my ; <phone> sin ; <put> <furniture>
        not_a_lead	-3	<record> <try> ; <room> <moment> ; <room> <opening> ; <say> <bodypart>
        not_a_lead	-3	<say> <drive> ; <say> <leave> ; <say> <phone> ; <say> <rope> ; <say> dont
        not_a_lead	-3	<say> just ; <say> what ; <sedative> <always> ; <see> <room> ; <see> <vendor>
        not_a_lead	-3	<see> your ; <seizure> <moment> ; <soon> <week> ; <stimulant> <night>
        not_a_lead	-3	<stimulant> <partner> ; <stimulant> off ; <stimulant> x ; <stop> 0 ; <stop> an
        not_a_lead	-3	<stranger> <alcohol> ; <stranger> lik ; <take> <church> ; <take> <height>
        not_a_lead	-3	<take> to ; <tired> ; <treatment> <die> ; <treatment> <past> ; <treatment> i
        not_a_lead	-3	<treatment> not ; <treatment> rm ; <treatment> ya ; <vendor> <colleague>
        not_a_lead	-3	<vendor> <phone> ; <wait> <child> ; <water> is ; <week> <illness>
        not_a_lead	-3	<write> <bodypart> ; <year> <night> ; a bat ; a box ; a deadlin ; a est ; a gram
        not_a_lead	-3	a memb ; a residential ; a scan ; a story ; a woman ; about me ; about why ; accept
        not_a_lead	-3	acid ; acros ; acuerd ; advic ; aetn ; aft 0 ; afterward ; agar ; agu ; ahi con
        not_a_lead	-3	air ; am i ; an even ; and <always> ; and bien ; and no ; and off ; and wheth
        not_a_lead	-3	and your ; anunci de ; anyth open ; apply for ; apprentic ; around to ; asi
        not_a_lead	-3	ask could ; at <church> ; at <count> ; at <insurance> ; at breakfast ; atra
        not_a_lead	-3	back on ; bal ; bank and ; be ; be <die> ; be <stop> ; be dead ; becaus ; bed for
        not_a_lead	-3	befor that ; behalf ; bil me ; bil on ; bottl ; boyfriend ; brinc ; busc dond
        not_a_lead	-3	cal the ; can 0 ; can <give> ; can <wait> ; cant do ; carcel ; cas of ; casi diari
        not_a_lead	-3	cb ; charg in ; clammy ; clean driv ; client from ; client wil ; clr ; cocin par
        not_a_lead	-3	com ; com le ; comadr ; con <clinician> ; con alguien ; con las ; conmig
        not_a_lead	-3	correct it ; crack ; cramp ; crawl ; crisi ; cuant <money> ; cuant sal ; cuanto
        not_a_lead	-3	cumpleano ; cut off ; dad her ; dai for ; day going ; day inpatient ; day now
        not_a_lead	-3	day on ; de <count> ; de eso ; de harin ; de manan ; de tod ; dej las
        not_a_lead	-3	del <outdoors> ; del detox ; desd ; desd ayer ; desintoxicacion ; despiert ; despu
        not_a_lead	-3	detox on ; diari desd ; did a ; did it ; did not ; direction ; discharg from ; do we
        not_a_lead	-3	doctor ; don with ; dont <need> ; dont think ; door and ; down to ; downstair
        not_a_lead	-3	drink at ; drink on ; driv record ; drool ; duerm en ; eight month ; eighteen
        not_a_lead	-3	ell <phone> ; empez el ; en googl ; en la ; encontr ; enrollment ; entr ; es de
        not_a_lead	-3	escribem ; escribi ; esper ; estacion ; every two ; everyon ; evry ; exist
        not_a_lead	-3	famili aft ; far ; fath died ; fax + ; fiv week ; for someon ; forearm ; fridg
        not_a_lead	-3	fuer ; gal ; gallon ; gan en ; gav me ; go ; good at ; got ; grabacion
        not_a_lead	-3	hac <moment> ; hac cuatr ; had me ; had to ; half a ; hav anyth ; hav decid
        not_a_lead	-3	havent <feel> ; havent <say> ; havent touch ; he can ; he doe ; he hasnt ; he mov
        not_a_lead	-3	heroin ; hes <continue> ; hes <home> ; hes stil ; high on ; his <job> ; hoard
        not_a_lead	-3	hom for ; hom to ; hous not ; hoy ; hum ; i <hold> ; i <job> ; i <think> ; i know
        not_a_lead	-3	i say ; i suppos ; i want ; id rath ; if no ; if possibl ; ill <say> ; im <ask>
        not_a_lead	-3	im <leave> ; im apply ; im ask ; im not ; in me ; inf <give> ; int <treatment>
        not_a_lead	-3	intern at ; intern de ; interview on ; is <happy> ; is <stimulant> ; is me
        not_a_lead	-3	it <see> ; it paid ; it wasnt ; its about ; juez ; k no ; kind ; l <bodypart>
        not_a_lead	-3	l arm ; la grabacion ; la noch ; la piedr ; la puert ; la troc ; la verdad
        not_a_lead	-3	last minut ; le <put> ; le hag ; leav your ; let her ; let him ; level of ; lie
        not_a_lead	-3	lik 0 ; lik our ; lip ; liv ; liv alon ; lo <say> ; lorazepam ; los <amount>
        not_a_lead	-3	los fin ; mail a ; many day ; mark ; mayb 0 ; me 0 ; me <day> ; me <put> ; me <take>
        not_a_lead	-3	medical director ; met ; meth 0 ; mi <room> ; mi mar ; might ther ; milligram
        not_a_lead	-3	mom 0 ; month at ; my girl ; my landlord ; my offic ; my stepbroth ; my teeth
        not_a_lead	-3	nad <alone> ; nad sol ; nadi <amount> ; nadi mas ; nap ; no <asleep> ; no <shake>
        not_a_lead	-3	no <wait> ; no hx ; no la ; no plan ; no se ; noch por ; nod ; non sinc ; northridg
        not_a_lead	-3	not to ; now ; now 0 ; now im ; now she ; now what ; nunc ; of <room> ; of april
        not_a_lead	-3	of night ; of seven ; ofc <need> ; ok ; old <stranger> ; on <furniture> ; on <room>
        not_a_lead	-3	on speak ; one <colleague> ; one to ; only <say> ; oth drug ; our church ; our old
        not_a_lead	-3	pac ; par <treatment> ; par en ; park at ; past ; peopl wer ; pil in ; plac and
        not_a_lead	-3	poison in ; porqu no ; preci de ; pres ; probation ; proper ; psych <need>
        not_a_lead	-3	psych want ; psychiatrist wrot ; psychodram ; pued <start> ; pued empez
        not_a_lead	-3	que <consume> ; que se ; que si ; quier ir ; r u ; rath ; re <colleague> ; recet
        not_a_lead	-3	request for ; residential sid ; right ; ring me ; rock ; round ; roxi ; sam night
        not_a_lead	-3	saw your ; school ; school was ; se ni ; seman y ; semana ; she think ; she wont
        not_a_lead	-3	shel ; si me ; sinc he ; six week ; slot for ; slur ; smok ; smok meth ; soak ; som
        not_a_lead	-3	som <week> ; somebody to ; somewher ; spanish <say> ; speak counselor ; spic
        not_a_lead	-3	spot for ; staf ; star ; step down ; stepbroth ; stepson ; stif ; stop drink ; stov
        not_a_lead	-3	student and ; substanc ; sur she ; swing a ; tech job ; tel you ; that what
        not_a_lead	-3	the <chestheart> ; the <clean> ; the <color> ; the <media> ; the <photo>
        not_a_lead	-3	the <sober> ; the app ; the application ; the box ; the discharg ; the garag
        not_a_lead	-3	the girl ; the jackpot ; the kitchen ; the library ; the only ; the overnight
        not_a_lead	-3	the premis ; the sheet ; the tech ; then the ; they <continue> ; they <give>
        not_a_lead	-3	they <put> ; they let ; thi <daytime> ; thi afternoon ; thing ; think im
        not_a_lead	-3	thre month ; thre night ; thru ; tid ; tienen <clinician> ; tim i ; to <continue>
        not_a_lead	-3	to <leave> ; to ref ; tod ; tongu ; took 0 ; took nam ; tranquil ; traum ; tricar
        not_a_lead	-3	twelv step ; two 0 ; two bottl ; u <treatment> ; un <day> ; un program
        not_a_lead	-3	una <moment> ; una hor ; union ; unit at ; up for ; vend seguro ; verdad ; view
        not_a_lead	-3	viv ; volvi a ; vomit ; w/o ; west ; what for ; what hes ; which of ; why im
        not_a_lead	-3	wil email ; win ; with <stimulant> ; wok ; worst ; wouldnt say ; y <leave> ; y cocin
        not_a_lead	-3	y no ; y otr ; y que ; you <ask> ; you accept ; you ask ; your <treatment>
        not_a_lead	-3	your <write> ; your detox ; your doctor ; your offic ; your premis ; your record
        not_a_lead	-3	your residential ; your sign ; your sit ; your ~<treatment> ; ~0 ; ~0 ~<day>
        not_a_lead	-3	~<home> ~in ; ~<key> ; ~<kin> ; ~<need> ~to ; ~<night> ; ~<past> ; ~<phone>
        not_a_lead	-3	~<treatment> that ; ~ask ; ~cal ; ~day ; ~doctor ; ~hang ; ~hay ; ~hospital ; ~nam
        not_a_lead	-3	~of ; ~opening ; ~pain ; ~program ; ~staf ; ~wif
        not_a_lead	-4	*functioning.0 ; *instruction.0 ; *lastUsed.0 ; *losingSupply.0 ; *mildCue.0
        not_a_lead	-4	*residentialDone.0 ; *seizure.0:historical ; *substance.1 ; *substance.1:negated
        not_a_lead	-4	*treatmentNeed.0 ; *violence.0 ; *wantsOff.0 ; + phon ; 0 <week> ; 0 dia ; 0 mes
        not_a_lead	-4	<alcohol> <last> ; <always> <night> ; <always> <say> ; <appointment> with ; <ask> me
        not_a_lead	-4	<ask> que ; <asleep> <home> ; <chestheart> <go> ; <chestheart> sinc
        not_a_lead	-4	<child> <clothes> ; <child> <kin> ; <clean> <trade> ; <consume> un ; <consume> with
        not_a_lead	-4	<container> <always> ; <continue> <consume> ; <continue> <night> ; <count> <week>
        not_a_lead	-4	<count> out ; <day> <opioid> ; <day> <partner> ; <day> aft ; <day> de ; <day> desd
        not_a_lead	-4	<day> he ; <day> off ; <drive> <kin> ; <drive> at ; <eat> ~<alcohol> ; <fall> the
        not_a_lead	-4	<friend> <amount> ; <friend> <child> ; <give> in ; <go> <opening> ; <go> back
        not_a_lead	-4	<happy> <school> ; <headface> and ; <headface> on ; <hold> <phone>
        not_a_lead	-4	<illness> <amount> ; <insurance> <give> ; <insurance> and ; <intoxicated> on
        not_a_lead	-4	<kill> myself ; <kin> le ; <kin> ya ; <last> <alcohol> ; <media> <always>
        not_a_lead	-4	<medicine> <day> ; <moment> <consume> ; <moment> she ; <moment> what ; <money> <buy>
        not_a_lead	-4	<money> x ; <money> y ; <month> <consume> ; <month> <go> ; <month> so ; <need> <ask>
        not_a_lead	-4	<need> <soon> ; <need> <withdrawal> ; <needle> in ; <night> <asleep>
        not_a_lead	-4	<night> <clinician> ; <opening> with ; <opioid> ; <opioid> <last>
        not_a_lead	-4	<order> <hospital> ; <order> <treatment> ; <palecolor> <insurance>
        not_a_lead	-4	<palecolor> cros ; <partner> <say> ; <partner> <think> ; <past> ~<colleague>
        not_a_lead	-4	<phone> <kin> ; <phone> <need> ; <phone> <stranger> ; <phone> no ; <pill> <day>
        not_a_lead	-4	<room> <headface> ; <say> <friend> ; <say> armenian ; <say> its ; <school> project
        not_a_lead	-4	<see> <treatment> ; <sober> of ; <stimulant> <stimulant> ; <stop> <day>
        not_a_lead	-4	<stop> <opioid> ; <stranger> <take> ; <take> her ; <take> me ; <think> im
        not_a_lead	-4	<town> <trade> ; <treatment> <appointment> ; <treatment> <emergency>
        not_a_lead	-4	<treatment> ahi ; <treatment> the ; <trust> your ; <vendor> <furniture>
        not_a_lead	-4	<vendor> <outdoors> ; <vendor> rep ; <write> <kin> ; a <past> ; a client
        not_a_lead	-4	a discount ; aft ; aft <job> ; aft <night> ; ahor ; al lad ; amt ; and gold
        not_a_lead	-4	anywher ; applicant ; apply ; are you ; as <clinician> ; ask me ; at thi ; ativan
        not_a_lead	-4	ay ; back with ; bathroom ; bedtim ; befor i ; bet app ; bf ; bkgd ; blanket to
        not_a_lead	-4	blu cros ; build at ; but hes ; but it ; but me ; by email ; by friday ; cad noch
        not_a_lead	-4	cal him ; can start ; car wash ; cas a ; casi <always> ; chiv ; chof de ; cinc dia
        not_a_lead	-4	client of ; cok 0 ; com <amount> ; con él ; convuls ; d ; day for ; day program
        not_a_lead	-4	day stay ; deadlin for ; desd <day> ; detox ; dia desd ; dia sin ; dic ; donat in
        not_a_lead	-4	dont <think> ; down ; drink 0 ; drink again ; dud ; each tim ; el <alcohol>
        not_a_lead	-4	el braz ; entr <week> ; entr seman ; es <stimulant> ; es mi ; etoh ; everybody
        not_a_lead	-4	everyon in ; everywher ; f <stimulant> ; falt ; fent ; finish 0 ; finish the
        not_a_lead	-4	for <afraid> ; for about ; for anxiety ; form ~client ; found ; from <school>
        not_a_lead	-4	gas station ; get the ; hard ; hav your ; he <put> ; he just ; he took ; her and
        not_a_lead	-4	him on ; hir manag ; his <chestheart> ; hmo ; hold the ; hop your ; how <amount>
        not_a_lead	-4	hr 0 ; i app ; i be ; i did ; i do ; i smok ; i work ; id <say> ; im <think>
        not_a_lead	-4	im sorry ; in bkgd ; inf ; intensiv outpatient ; inyect ; ish ; it and ; it for
        not_a_lead	-4	it out ; its <day> ; its due ; its lik ; its meth ; iv ; ive <take> ; ive <think>
        not_a_lead	-4	jerk ; keep ; keep it ; keep say ; kil myself ; kitchen lik ; la <opioid> ; la coc
        not_a_lead	-4	la prep ; late ; leagu ; liv hous ; liv in ; lo <stop> ; loos ; lunch with
        not_a_lead	-4	m <alcohol> ; m <say> ; m <stimulant> ; m <trade> ; me <write> ; me est ; me the
        not_a_lead	-4	me to ; medi cal ; medical <treatment> ; medical detox ; minut on ; my <chestheart>
        not_a_lead	-4	my chest ; my dad ; my doctor ; necesit ayud ; need detox ; ni una ; night i
        not_a_lead	-4	night tech ; nin and ; no <say> ; no ~sz ; nobody <say> ; noon ; not <photo>
        not_a_lead	-4	not show ; not sur ; odd ; of <night> ; of <stimulant> ; of <treatment> ; of me
        not_a_lead	-4	oig ; on <ask> ; on and ; on friday ; on lin ; on slot ; or what ; ought to
        not_a_lead	-4	our team ; oxycodon ; pacient de ; pcp ; per <day> ; period ; pleas <need>
        not_a_lead	-4	pleas help ; por el ; por la ; put the ; rat sheet ; rati ; re 0 ; re <kin>
        not_a_lead	-4	record 0 ; rib ; rum ; run iop ; sal rep ; sali del ; say for ; say im ; scotch
        not_a_lead	-4	se <put> ; si no ; sinc <day> ; singl <day> ; singl day ; slap ; smok it ; softbal
        not_a_lead	-4	solit ; spac ; squeez ; stabl ; stick ; suffer ; the <order> ; the bar ; the door
        not_a_lead	-4	the fridg ; the overpas ; the porch ; theyr ; thi a ; thi would ; thre year
        not_a_lead	-4	threaten ; tienen <treatment> ; til ; tim in ; to <order> ; to kil ; today i
        not_a_lead	-4	told my ; tom el ; too ; un <stranger> ; used <stimulant> ; using ; va ; vendor
        not_a_lead	-4	vip ; want him ; want iop ; we <record> ; what kind ; what she ; when im ; wher i
        not_a_lead	-4	whippet ; who doesnt ; wil <give> ; with them ; x ; x / ; y ahi ; y lo ; yeah
        not_a_lead	-4	your <withdrawal> ; your withdrawal ; yrs of ; zip <key> ; zip cod ; ~<stop>
        not_a_lead	-4	~convulsion ; ~down ; ~it ; ~la ; ~le ; ~near ; ~sinc
        not_a_lead	-5	*audit.0 ; *barrierChild.0 ; *cows.0 ; *hallucination.1
        not_a_lead	-5	*hallucination.1:other_experiencer ; *iopRequest.0 ; *occasional.0:possible
        not_a_lead	-5	*quantity.2 ; *sinceLastUse.1 ; *substance.3 ; *violence.0:other_experiencer ; 0 mo
        not_a_lead	-5	<always> 0 ; <always> <consume> ; <always> <job> ; <ask> <treatment> ; <ask> what
        not_a_lead	-5	<bodypart> <feel> ; <cold> <day> ; <continue> on ; <crowd> <home> ; <day> <month>
        not_a_lead	-5	<day> <stop> ; <day> for ; <eat> <container> ; <feel> <bodypart> ; <friend> and
        not_a_lead	-5	<furniture> is ; <go> <consume> ; <go> <volunteer> ; <headface> <eat> ; <home> to
        not_a_lead	-5	<insurance> <vendor> ; <moment> <moment> ; <need> <furniture> ; <needle>
        not_a_lead	-5	<night> <treatment> ; <night> <week> ; <night> in ; <night> she ; <opioid> <amount>
        not_a_lead	-5	<partner> 0 ; <past> i ; <past> no ; <pet> 0 ; <say> 0 ; <say> <kill> ; <say> <put>
        not_a_lead	-5	<stimulant> <continue> ; <stimulant> <week> ; <stop> <child> ; <stop> las
        not_a_lead	-5	<stranger> <leave> ; <take> <leave> ; <take> <pet> ; <think> <always>
        not_a_lead	-5	<treatment> <build> ; <treatment> <stop> ; <vendor> <hospital> ; <week> y
        not_a_lead	-5	<year> <amount> ; a <always> ; a spanish ; about <amount> ; aca ; acros the
        not_a_lead	-5	aft <day> ; aint ; airlin ; an interview ; and $ ; and <consume> ; and by ; arm is
        not_a_lead	-5	ask what ; at <stop> ; at his ; be the ; becaus i ; beer ; both ; breakfast ; but i
        not_a_lead	-5	cal 0 ; cant tak ; cha ; cm ; com se ; complet 0 ; con un ; cow 0 ; d <past> ; d ago
        not_a_lead	-5	detox near ; dispatch ; disput ; doe a ; el <official> ; el cristal ; equivoc <need>
        not_a_lead	-5	es por ; etoh 0 ; even ; even iop ; final bil ; financ ; for <volunteer>
        not_a_lead	-5	for client ; for march ; from library ; fue a ; fue la ; gat cod ; going
        not_a_lead	-5	grief counselor ; happen ; has to ; he wil ; her <home> ; him ; him to ; hip
        not_a_lead	-5	honest ; how far ; hrs for ; i <consume> ; i need ; if i ; in her ; in program
        not_a_lead	-5	it every ; join your ; kratom ; la <stimulant> ; laugh ; llamenm ; lo <think> ; lu
        not_a_lead	-5	m ; me go ; men ; mid ; mon ask ; motel ; my referenc ; my sponsor ; no <amount>
        not_a_lead	-5	no <need> ; no clinical ; no etoh ; no he ; no insuranc ; no quier ; no sx ; novent
        not_a_lead	-5	novi ; off the ; on request ; option ; orient ; out the ; own <furniture>
        not_a_lead	-5	privat <room> ; privat room ; puk ; puls ; que <ask> ; que me ; quit smok ; re son
        not_a_lead	-5	resuelv ; rn 0 ; say what ; se nos ; segu ; she is ; sinc ; sinc thi ; sixty day
        not_a_lead	-5	slid ; start dat ; start mon ; stay for ; straight ; structur ; sí ; tab
        not_a_lead	-5	tech open ; tel her ; ten <money> ; the <alcohol> ; the casin ; the job ; the liv
        not_a_lead	-5	then <say> ; tien ; to <wait> ; to die ; told me ; uno ; va a ; vap thc ; want copy
        not_a_lead	-5	we print ; we run ; week sinc ; wil send ; wont ; wont be ; wouldnt <say> ; y est
        not_a_lead	-5	y si ; ya <go> ; your front ; ~<drug> ~no ; ~<say> ; ~drug ~no ; ~inpatient
        not_a_lead	-5	~no ~drink ; ~the
        not_a_lead	-6	*chestPain.0 ; *ciwa.0 ; *emergency.0 ; *lengthOfUse.1 ; / wk ; 0 day ; 0 kilo ; 0 s
        not_a_lead	-6	<alcohol> <day> ; <always> <go> ; <appointment> <job> ; <clinician> post
        not_a_lead	-6	<colleague> 0 ; <continue> it ; <day> <last> ; <give> <seizure> ; <pain> <bodypart>
        not_a_lead	-6	<past> <colleague> ; <say> <child> ; <say> <stranger> ; <sedative> <amount> ; <soon>
        not_a_lead	-6	<stimulant> on ; <take> <stimulant> ; <treatment> <day> ; <treatment> <stimulant>
        not_a_lead	-6	<week> sinc ; <withdrawal> in ; <year> <drug> ; a bed ; a bil ; a guy ; a otr
        not_a_lead	-6	a ~patient ; aft work ; and cok ; and he ; and on ; away from ; be don ; braz
        not_a_lead	-6	cant <money> ; cant be ; cervez ; ciw 0 ; country cod ; cristal ; day ; day in
        not_a_lead	-6	day sinc ; detox at ; do it ; dont want ; eight day ; ems ; feel ; foil ; gram a
        not_a_lead	-6	has forty ; he <go> ; he <need> ; hes in ; hour ago ; hr <past> ; hr ago ; i drink
        not_a_lead	-6	i meant ; im on ; its <always> ; its <amount> ; its been ; jail ; jal ; kais
        not_a_lead	-6	las pastilla ; le hac ; lean ; link to ; lug ; mor ; my nos ; my own ; myself
        not_a_lead	-6	need rehab ; nino ; normal ; oh ; on me ; one <say> ; pistol ; que <continue> ; s
        not_a_lead	-6	safety ; sam <night> ; she <go> ; she want ; smok cigaret ; stepdad ; straw ; tequil
        not_a_lead	-6	the <opioid> ; the even ; the month ; the part ; they <take> ; thi am ; to keep
        not_a_lead	-6	to look ; tre dia ; tre mes ; twic a ; un consejer ; vacation ; valium ; voz
        not_a_lead	-6	walk out ; weird ; what im ; whiskey ; wont mak ; ya le ; ~cok
        not_a_lead	-7	*age.0 ; *drinks.1 ; *family.3 ; *lengthOfUse.0 ; *overPrescribed.0 ; *quantity.3
        not_a_lead	-7	*residentialWord.0:negated ; 0 <day> ; 0 <stimulant> ; 0 m ; <alcohol> <night>
        not_a_lead	-7	<always> tim ; <amount> <night> ; <amount> o ; <bodypart> is ; <cannabis>
        not_a_lead	-7	<child> <stimulant> ; <consume> <always> ; <container> <alcohol> ; <day> <always>
        not_a_lead	-7	<day> <home> ; <day> <medicine> ; <drug> <always> ; <emergency> and ; <hold> the
        not_a_lead	-7	<home> <treatment> ; <kin> re ; <lock> <room> ; <media> on ; <need> him
        not_a_lead	-7	<promise> <think> ; <say> <continue> ; <stimulant> <take> ; <stimulant> <year>
        not_a_lead	-7	<take> <blade> ; <think> <consume> ; <vendor> <record> ; <withdrawal> 0 ; an iop
        not_a_lead	-7	break ; bro ; could one ; csun ; current resi ; dia ; do <crowd> ; el <treatment>
        not_a_lead	-7	evening ; every tim ; gin ; going on ; grief group ; hac 0 ; he <stop> ; he told
        not_a_lead	-7	hes ; hes 0 ; hes been ; himself ; im 0 ; inpt ; interview tue ; it sinc ; known
        not_a_lead	-7	las <pill> ; malil ; mayb ; meth ; mot ; mov in ; not say ; of it ; one mor ; or so
        not_a_lead	-7	pupil ; quis ; resi clt ; sit for ; son 0 ; spe ; student at ; tak him ; then
        not_a_lead	-7	til <day> ; to someon ; to stay ; typ ; un lug ; websit <say> ; websit say
        not_a_lead	-7	with him ; yard ; yet ; ~<sedative> ; ~me
        not_a_lead	-8	*detoxDone.0 ; *family.1 ; *misuse.0 ; *started.0 ; <consume> 0
        not_a_lead	-8	<consume> <continue> ; <day> <consume> ; <day> sinc ; <give> <home>
        not_a_lead	-8	<headface> <go> ; <moment> its ; <opioid> <day> ; <phone> twic ; <rope> <phone>
        not_a_lead	-8	<treatment> <week> ; a fre ; ahorit ; at csun ; be around ; been on ; clerk
        not_a_lead	-8	coupl of ; f ; for <stranger> ; form client ; he <consume> ; he need ; him in ; hosp
        not_a_lead	-8	im <consume> ; im gon ; interview <day> ; la desintoxicacion ; leg ; min ago
        not_a_lead	-8	my girlfriend ; nitrou ; now its ; or <amount> ; outpatient group ; powd ; pue
        not_a_lead	-8	said i ; she <need> ; soy cociner ; spray ; stat northridg ; stay on ; sx
        not_a_lead	-8	to <stranger> ; tramadol ; what he ; wors ; wouldnt ; your <build> ; your and
        not_a_lead	-8	your build ; ~<amount>
        not_a_lead	-9	*age.1 ; *overdoseNow.1 ; *residentialEnding.0 ; *rhythm.0 ; *rhythm.1
        not_a_lead	-9	*substance.0 ; <alcohol> <always> ; <alcohol> <amount> ; <amount> or
        not_a_lead	-9	<consume> <night> ; <consume> <opioid> ; <key> <stop> ; <stimulant> sinc
        not_a_lead	-9	<week> <treatment> ; a person ; arrang ; equivoc busc ; go hom ; klonopin ; lin up
        not_a_lead	-9	night a ; o <amount> ; que sigu ; sinc <eat> ; sinc <last> ; sinc last ; up <blood>
        not_a_lead	-9	up blood ; what ; yesterday
        not_a_lead	-10	*frequency.2:negated ; *lengthOfUse.2 ; *overdoseNow.0 ; *sinceLastUse.0
        not_a_lead	-10	*substance.4 ; 0 <alcohol> ; 0 mg ; <amount> <alcohol> ; <amount> <put>
        """
}
