extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-2	trai ; trap ; trip ; trust ; tue / ; tuv ; two kid ; two last ; two men ; u need
        not_a_lead	-2	uh ; uh yeah ; un hombr ; una <seizure> ; una convulsion ; unic que ; union rep
        not_a_lead	-2	unles ; up <continue> ; up and ; up when ; us lost ; usa <stimulant> ; use want
        not_a_lead	-2	used the ; uso droga ; usted <treatment> ; va par ; van can ; vec ; veo ; vez ; vien
        not_a_lead	-2	voluntario ; vyvans ; wal and ; walk ; walk in ; wallpap ; want anyth
        not_a_lead	-2	want treatment ; warehous ; was fin ; was great ; was just ; we <buy> ; we <school>
        not_a_lead	-2	week at ; weeknight ; wel im ; wer in ; what <soon> ; what it ; what its ; what next
        not_a_lead	-2	whatev ; when <ask> ; when ask ; wher he ; wher you ; which ; whil ; whoev
        not_a_lead	-2	whol bottl ; whol story ; wil hav ; wil not ; wind ; with <friend> ; with wooden
        not_a_lead	-2	withdraw ; withdrawal unit ; without it ; women ; wonder wheth ; wont <say>
        not_a_lead	-2	wont say ; wor ; work if ; work night ; would help ; would send ; wrong extension
        not_a_lead	-2	y <moment> ; y <take> ; y hay ; y las ; ya ; ya no ; yard sign ; yawn ; yel ; yo
        not_a_lead	-2	yo <go> ; yo el ; you <phone> ; you allow ; you can ; you email ; you help
        not_a_lead	-2	you keep ; your <job> ; your <opening> ; your <record> ; your <write> ; your card
        not_a_lead	-2	your door ; your form ; your good ; your is ; your numb ; your outpatient ; your own
        not_a_lead	-2	your phon ; your pric ; your scholarship ; zip ; ~0 ~day ; ~<child>
        not_a_lead	-2	~<colleague> re ; ~<continue> ; ~<day> ; ~<hear> ; ~<home> ; ~<opioid> ; ~<pet>
        not_a_lead	-2	~<stranger> ; ~<take> ~the ; ~<treatment> <take> ; ~<treatment> ~<crowd> ; ~<try>
        not_a_lead	-2	~<week> ; ~an ; ~avh ; ~back ; ~client re ; ~detox ; ~droga ; ~drug given ; ~go
        not_a_lead	-2	~going ; ~he ; ~him ; ~hr ; ~in ; ~liv ; ~liv ~in ; ~moth ; ~no ~<consume> ; ~papel
        not_a_lead	-2	~pt ; ~quit ; ~smok ; ~sz ; ~to ; ~treat ; ~w/d ; ~want ~to ; ~year
        not_a_lead	-3	# from ; *abstinent.2 ; *backToUse.0:negated ; *backToUse.0:other_experiencer
        not_a_lead	-3	*barrierMoney.0 ; *detoxWord.0 ; *drinks.0 ; *mandator.1 ; *needsHelp.0:hypothetical
        not_a_lead	-3	*noDetox.0 ; *occasional.0 ; *pregnancy.0 ; *relief.1
        not_a_lead	-3	*residentialRequest.0:hypothetical ; *seizure.0:historical ; *seizure.3
        not_a_lead	-3	*substance.0:hypothetical ; *substance.2:historical ; *suicidal.9
        not_a_lead	-3	*unaided.0:other_experiencer ; *usersAtHome.0 ; *violence.0:negated ; *wantsToQuit.0
        not_a_lead	-3	*withdrawalHint.0:hypothetical ; 0 <consume> ; 0 <town> ; 0 may ; 0 yo
        not_a_lead	-3	<afraid> <outdoors> ; <alcohol> <past> ; <alcohol> <week> ; <alcohol> with
        not_a_lead	-3	<always> <need> ; <always> sinc ; <always> x ; <amount> <amount> ; <amount> <day>
        not_a_lead	-3	<amount> que ; <amount> tim ; <appointment> <past> ; <appointment> <think>
        not_a_lead	-3	<appointment> <treatment> ; <appointment> <week> ; <ask> <ask> ; <ask> <day>
        not_a_lead	-3	<ask> <leave> ; <asleep> <bodypart> ; <blood> <bodypart> ; <blood> off
        not_a_lead	-3	<bodypart> <palecolor> ; <breath> ; <breath> <say> ; <buy> <home> ; <buy> una
        not_a_lead	-3	<calm> <hospital> ; <chestheart> <feel> ; <chestheart> <moment> ; <chestheart> y
        not_a_lead	-3	<child> 0 ; <child> <think> ; <child> de ; <child> me ; <child> y
        not_a_lead	-3	<clinician> <think> ; <clinician> re ; <colleague> <day> ; <consume> <week>
        not_a_lead	-3	<container> de ; <count> <crowd> ; <crowd> <last> ; <day> <ask> ; <day> <past>
        not_a_lead	-3	<day> and ; <day> ther ; <day> without ; <daytime> y ; <drive> <take> ; <drive> me
        not_a_lead	-3	<drug> that ; <eat> <outdoors> ; <eat> her ; <eat> wer ; <fluid>
        not_a_lead	-3	<fluid> <headface> ; <fluid> y ; <friend> <church> ; <friend> <die> ; <friend> <say>
        not_a_lead	-3	<furniture> <vendor> ; <furniture> for ; <give> un ; <go> <build> ; <go> <headface>
        not_a_lead	-3	<go> <stimulant> ; <go> down ; <happy> <money> ; <headface> <bodypart>
        not_a_lead	-3	<hear> <stranger> ; <hear> de ; <hit> <headface> ; <hit> a ; <hold> <bodypart>
        not_a_lead	-3	<hold> my ; <home> <eat> ; <home> <friend> ; <home> ther ; <hospital> <ask>
        not_a_lead	-3	<illness> <crowd> ; <job> <need> ; <job> <think> ; <kin> <seizure> ; <kin> le
        not_a_lead	-3	<kin> ought ; <law> <take> ; <leave> <drive> ; <leave> for ; <leave> the ; <lock> up
        not_a_lead	-3	<media> at ; <medicine> 0 ; <medicine> for ; <moment> 0 ; <moment> <asleep>
        not_a_lead	-3	<moment> <headface> ; <moment> on ; <money> <think> ; <money> doe ; <money> if
        not_a_lead	-3	<month> <stimulant> ; <month> <vendor> ; <month> do ; <need> <home> ; <needle> on
        not_a_lead	-3	<night> <consume> ; <night> <go> ; <night> <take> ; <night> a ; <night> por
        not_a_lead	-3	<night> sinc ; <opening> <key> ; <opioid> <school> ; <outdoors> <trust>
        not_a_lead	-3	<pain> <moment> ; <partner> <opioid> ; <past> <go> ; <past> <think> ; <past> that
        not_a_lead	-3	<pet> and ; <phone> 0 ; <phone> <daytime> ; <phone> behind ; <phone> my
        not_a_lead	-3	<phone> sin ; <put> <furniture> ; <record> <try> ; <room> <moment>
        not_a_lead	-3	<room> <opening> ; <say> <bodypart> ; <say> <leave> ; <say> <phone> ; <say> <rope>
        not_a_lead	-3	<say> dont ; <say> just ; <say> what ; <sedative> <always> ; <see> <room>
        not_a_lead	-3	<see> <vendor> ; <seizure> <moment> ; <soon> <week> ; <stimulant> <night>
        not_a_lead	-3	<stimulant> <partner> ; <stimulant> off ; <stimulant> x ; <stop> 0 ; <stop> an
        not_a_lead	-3	<stranger> <alcohol> ; <stranger> lik ; <take> <church> ; <take> <height>
        not_a_lead	-3	<take> to ; <tired> ; <treatment> <die> ; <treatment> <past> ; <treatment> i
        not_a_lead	-3	<treatment> not ; <treatment> rm ; <treatment> ya ; <vendor> <colleague>
        not_a_lead	-3	<vendor> <furniture> ; <vendor> <phone> ; <wait> <child> ; <water> is
        not_a_lead	-3	<week> <illness> ; <write> <bodypart> ; <year> <night> ; a bat ; a box ; a deadlin
        not_a_lead	-3	a est ; a gram ; a memb ; a residential ; a scan ; a story ; a woman ; about me
        not_a_lead	-3	about why ; accept ; acid ; acros ; acuerd ; advic ; aetn ; aft 0 ; afterward ; agar
        not_a_lead	-3	agu ; ahi con ; air ; am i ; amt ; an even ; and <always> ; and bien ; and no
        not_a_lead	-3	and off ; and wheth ; and your ; anunci de ; anyth open ; apply for ; apprentic
        not_a_lead	-3	around to ; arrib ; asi ; ask could ; at <church> ; at <count> ; at <insurance>
        not_a_lead	-3	at breakfast ; atra ; back on ; bal ; bank and ; be ; be <die> ; be <stop> ; be dead
        not_a_lead	-3	becaus ; bed for ; befor that ; behalf ; bil me ; bil on ; bottl ; boyfriend ; brinc
        not_a_lead	-3	busc dond ; but hes ; cal the ; can 0 ; can <give> ; can <wait> ; cant do ; carcel
        not_a_lead	-3	cas of ; casi diari ; cb ; charg in ; clammy ; clean driv ; client from ; client wil
        not_a_lead	-3	clr ; cocin par ; com ; com le ; comadr ; con <clinician> ; con alguien ; con las
        not_a_lead	-3	conmig ; correct it ; crack ; cramp ; crawl ; crisi ; cuant <money> ; cuant sal
        not_a_lead	-3	cuanto ; cumpleano ; cut off ; dad her ; dai for ; day going ; day inpatient
        not_a_lead	-3	day now ; day on ; de <count> ; de eso ; de harin ; de manan ; de tod ; dej las
        not_a_lead	-3	del <outdoors> ; del detox ; desd ; desd ayer ; desintoxicacion ; despiert ; despu
        not_a_lead	-3	detox on ; diari desd ; did a ; did it ; did not ; discharg from ; do we ; doctor
        not_a_lead	-3	don with ; dont <need> ; dont think ; door and ; down to ; downstair ; drink at
        not_a_lead	-3	drink on ; driv record ; drool ; duerm en ; eight month ; eighteen ; ell <phone>
        not_a_lead	-3	empez el ; en googl ; en la ; encontr ; enrollment ; entr ; es de ; escribem
        not_a_lead	-3	escribi ; esper ; estacion ; every two ; everyon ; evry ; exist ; famili aft ; far
        not_a_lead	-3	fath died ; fax + ; fiv week ; for someon ; forearm ; fridg ; fuer ; gal ; gallon
        not_a_lead	-3	gan en ; gav me ; go ; good at ; got ; grabacion ; hac <moment> ; hac cuatr ; had me
        not_a_lead	-3	had to ; half a ; hav anyth ; hav decid ; havent <feel> ; havent <say>
        not_a_lead	-3	havent touch ; he can ; he doe ; he hasnt ; he mov ; heroin ; hes <continue>
        not_a_lead	-3	hes <home> ; hes stil ; high on ; his <job> ; hoard ; hom for ; hom to ; hous not
        not_a_lead	-3	hoy ; i <hold> ; i <job> ; i <think> ; i know ; i say ; i suppos ; i want ; id rath
        not_a_lead	-3	if no ; if possibl ; ill <say> ; im <leave> ; im apply ; im ask ; im not ; in me
        not_a_lead	-3	inf <give> ; intern at ; intern de ; interview on ; is <happy> ; is <stimulant>
        not_a_lead	-3	is me ; it <see> ; it paid ; it wasnt ; its about ; juez ; k no ; kind
        not_a_lead	-3	l <bodypart> ; l arm ; la grabacion ; la noch ; la piedr ; la puert ; la troc
        not_a_lead	-3	la verdad ; last minut ; le hag ; leagu ; leav your ; let her ; let him ; level of
        not_a_lead	-3	lie ; lik 0 ; lik our ; lip ; liv ; liv alon ; lo <say> ; lorazepam ; los <amount>
        not_a_lead	-3	los fin ; m <alcohol> ; mail a ; many day ; mark ; mayb 0 ; me 0 ; me <day>
        not_a_lead	-3	me <put> ; me <take> ; medical director ; met ; meth 0 ; mi <room> ; mi mar
        not_a_lead	-3	might ther ; milligram ; month at ; my girl ; my landlord ; my offic ; my stepbroth
        not_a_lead	-3	my teeth ; nad <alone> ; nad sol ; nadi <amount> ; nadi mas ; nap ; no <asleep>
        not_a_lead	-3	no <shake> ; no <wait> ; no hx ; no plan ; no se ; noch por ; nod ; non sinc
        not_a_lead	-3	northridg ; not to ; now ; now 0 ; now im ; now she ; now what ; nunc ; of <room>
        not_a_lead	-3	of april ; of night ; of seven ; ofc <need> ; ok ; old <stranger> ; on <furniture>
        not_a_lead	-3	on <room> ; on speak ; one <colleague> ; one to ; only <say> ; oth drug ; our church
        not_a_lead	-3	our old ; overdos and ; pac ; par <treatment> ; par en ; park at ; past ; peopl wer
        not_a_lead	-3	pil in ; plac and ; poison in ; por el ; porqu no ; preci de ; pres ; probation
        not_a_lead	-3	proper ; psych <need> ; psych want ; psychiatrist wrot ; psychodram ; pued <start>
        not_a_lead	-3	pued empez ; que <consume> ; que se ; que si ; quier ir ; r u ; rath
        not_a_lead	-3	re <colleague> ; recet ; request for ; residential sid ; right ; ring me ; rock
        not_a_lead	-3	round ; roxi ; sam night ; saw your ; school ; school was ; se ni ; seman y ; semana
        not_a_lead	-3	she think ; she wont ; shel ; si me ; sin <consume> ; sinc he ; six week ; slot for
        not_a_lead	-3	smok ; soak ; som ; som <week> ; somebody to ; somewher ; spanish <say>
        not_a_lead	-3	speak counselor ; spic ; spot for ; staf ; star ; step down ; stepbroth ; stif
        not_a_lead	-3	stop drink ; stov ; student and ; su <friend> ; substanc ; sur she ; swing a
        not_a_lead	-3	tech job ; tel you ; that what ; the <chestheart> ; the <clean> ; the <color>
        not_a_lead	-3	the <media> ; the <photo> ; the <sober> ; the app ; the application ; the box
        not_a_lead	-3	the discharg ; the garag ; the girl ; the jackpot ; the library ; the only
        not_a_lead	-3	the overnight ; the premis ; the sheet ; the tech ; then the ; they <continue>
        not_a_lead	-3	they <give> ; they <put> ; they let ; thi <daytime> ; thi afternoon ; thing
        not_a_lead	-3	think im ; thre month ; thru ; tid ; tienen <clinician> ; tim i ; to <continue>
        not_a_lead	-3	to <leave> ; to ref ; tod ; tongu ; took 0 ; took nam ; tranquil ; traum ; tricar
        not_a_lead	-3	twelv step ; two 0 ; two bottl ; u <treatment> ; un <day> ; un program
        not_a_lead	-3	una <moment> ; una hor ; union ; unit at ; up for ; vend seguro ; verdad ; view
        not_a_lead	-3	volvi a ; vomit ; w/o ; west ; what for ; what hes ; which of ; why im ; wil email
        not_a_lead	-3	win ; with <stimulant> ; wok ; worst ; wouldnt say ; y <leave> ; y cocin ; y no
        not_a_lead	-3	y otr ; y que ; you <ask> ; you accept ; you ask ; your <treatment> ; your detox
        not_a_lead	-3	your doctor ; your offic ; your record ; your residential ; your sign ; your sit
        not_a_lead	-3	your ~<treatment> ; ~0 ; ~0 ~<day> ; ~<home> ~in ; ~<key> ; ~<kin> ; ~<need> ~to
        not_a_lead	-3	~<night> ; ~<past> ; ~<phone> ; ~<treatment> that ; ~ask ; ~cal ; ~day ; ~doctor
        not_a_lead	-3	~hang ; ~hay ; ~hospital ; ~nam ; ~of ; ~opening ; ~pain ; ~program ; ~staf ; ~wif
        not_a_lead	-4	*functioning.0 ; *instruction.0 ; *lastUsed.0 ; *losingSupply.0 ; *mildCue.0
        not_a_lead	-4	*residentialDone.0 ; *substance.1 ; *substance.1:negated ; *treatmentNeed.0
        not_a_lead	-4	*violence.0 ; *wantsOff.0 ; + phon ; 0 dia ; 0 mes ; <alcohol> <last>
        not_a_lead	-4	<always> <night> ; <always> <say> ; <always> for ; <appointment> with
        not_a_lead	-4	<ask> <treatment> ; <ask> me ; <ask> que ; <asleep> <home> ; <chestheart> <go>
        not_a_lead	-4	<chestheart> sinc ; <child> <clothes> ; <child> <kin> ; <clean> <trade>
        not_a_lead	-4	<consume> un ; <consume> with ; <container> <always> ; <continue> <consume>
        not_a_lead	-4	<continue> <night> ; <count> <week> ; <count> out ; <day> <opioid> ; <day> <partner>
        not_a_lead	-4	<day> <pet> ; <day> aft ; <day> de ; <day> desd ; <day> he ; <day> off
        not_a_lead	-4	<drive> <kin> ; <drive> at ; <eat> ~<alcohol> ; <fall> the ; <friend> <amount>
        not_a_lead	-4	<friend> <child> ; <give> in ; <go> <opening> ; <go> back ; <happy> <school>
        not_a_lead	-4	<headface> and ; <headface> on ; <hold> <phone> ; <illness> <amount>
        not_a_lead	-4	<insurance> <give> ; <insurance> and ; <intoxicated> on ; <kill> myself ; <kin> ya
        not_a_lead	-4	<last> <alcohol> ; <media> <always> ; <medicine> <day> ; <moment> <consume>
        not_a_lead	-4	<moment> she ; <moment> what ; <money> <buy> ; <money> x ; <money> y
        not_a_lead	-4	<month> <consume> ; <month> <go> ; <month> so ; <need> <ask> ; <need> <soon>
        not_a_lead	-4	<need> <withdrawal> ; <needle> in ; <night> <asleep> ; <night> <clinician>
        not_a_lead	-4	<opening> with ; <opioid> ; <opioid> <last> ; <order> <hospital>
        not_a_lead	-4	<order> <treatment> ; <palecolor> <insurance> ; <palecolor> cros ; <partner> <say>
        not_a_lead	-4	<partner> <think> ; <past> ~<colleague> ; <phone> <kin> ; <phone> <need>
        not_a_lead	-4	<phone> <stranger> ; <phone> no ; <pill> <day> ; <room> <headface> ; <say> <friend>
        not_a_lead	-4	<say> armenian ; <say> its ; <school> project ; <see> <treatment> ; <see> your
        not_a_lead	-4	<sober> of ; <stimulant> <stimulant> ; <stop> <day> ; <stop> <opioid>
        not_a_lead	-4	<stranger> <take> ; <take> her ; <take> me ; <think> im ; <town> <trade>
        not_a_lead	-4	<treatment> <appointment> ; <treatment> <emergency> ; <treatment> ahi
        not_a_lead	-4	<treatment> the ; <trust> your ; <vendor> <outdoors> ; <vendor> rep ; <write> <kin>
        not_a_lead	-4	a <past> ; a client ; a discount ; aft ; aft <job> ; aft <night> ; ahor ; al lad
        not_a_lead	-4	and gold ; anywher ; applicant ; apply ; are you ; as <clinician> ; ask me ; at thi
        not_a_lead	-4	ativan ; ay ; back with ; bathroom ; bedtim ; befor i ; bet app ; bf ; bkgd
        not_a_lead	-4	blanket to ; blu cros ; build at ; but it ; but me ; by email ; by friday ; cad noch
        not_a_lead	-4	cal him ; can start ; car wash ; cas a ; casi <always> ; chiv ; chof de ; cinc dia
        not_a_lead	-4	client of ; cok 0 ; com <amount> ; con él ; convuls ; d ; day for ; day program
        not_a_lead	-4	day stay ; deadlin for ; desd <day> ; detox ; dia desd ; dia sin ; donat in
        not_a_lead	-4	dont <think> ; down ; drink 0 ; drink again ; dud ; each tim ; el <alcohol>
        not_a_lead	-4	el braz ; entr <week> ; entr seman ; es <stimulant> ; es mi ; etoh ; everybody
        not_a_lead	-4	everyon in ; everywher ; f <stimulant> ; falt ; finish 0 ; finish the ; for <afraid>
        not_a_lead	-4	for about ; for anxiety ; form ~client ; found ; from <school> ; gas station
        not_a_lead	-4	get the ; hard ; hav your ; he <put> ; he just ; he took ; her and ; him on
        not_a_lead	-4	hir manag ; his <chestheart> ; hmo ; hold the ; hop your ; how <amount> ; hr 0
        not_a_lead	-4	i app ; i be ; i did ; i do ; i smok ; i work ; id <say> ; im <ask> ; im <think>
        not_a_lead	-4	im sorry ; in bkgd ; inf ; int <treatment> ; intensiv outpatient ; inyect ; ish
        not_a_lead	-4	it and ; it for ; it out ; its <day> ; its due ; its lik ; its meth ; iv
        not_a_lead	-4	ive <take> ; ive <think> ; jerk ; keep ; keep it ; keep say ; kil myself
        not_a_lead	-4	kitchen lik ; kratom ; la <opioid> ; la coc ; la prep ; late ; le <put> ; liv hous
        not_a_lead	-4	liv in ; lo <stop> ; loos ; lunch with ; m <say> ; m <stimulant> ; m <trade>
        not_a_lead	-4	me <write> ; me est ; me the ; me to ; medi cal ; medical <treatment>
        not_a_lead	-4	medical detox ; minut on ; mom 0 ; my <chestheart> ; my chest ; my dad ; my doctor
        not_a_lead	-4	necesit ayud ; need detox ; ni una ; night i ; night tech ; nin and ; no <say>
        not_a_lead	-4	no ~sz ; nobody <say> ; noon ; not <photo> ; not show ; not sur ; odd ; of <night>
        not_a_lead	-4	of <stimulant> ; of <treatment> ; of me ; oig ; on <ask> ; on and ; on friday
        not_a_lead	-4	on lin ; on slot ; or what ; ought to ; our team ; oxycodon ; pacient de ; pcp
        not_a_lead	-4	per <day> ; period ; pleas <need> ; pleas help ; por la ; put the ; rat sheet ; rati
        not_a_lead	-4	re 0 ; re <kin> ; record 0 ; rib ; rum ; run iop ; sal rep ; sali del ; say for
        not_a_lead	-4	say im ; scotch ; se <put> ; si no ; sinc <day> ; singl <day> ; singl day ; slap
        not_a_lead	-4	slur ; smok it ; softbal ; solit ; spac ; squeez ; stabl ; stick ; suffer
        not_a_lead	-4	the <order> ; the bar ; the door ; the fridg ; the overpas ; the porch ; theyr
        not_a_lead	-4	thi a ; thi would ; thre year ; threaten ; tienen <treatment> ; til ; tim in
        not_a_lead	-4	to <order> ; to kil ; today i ; told my ; tom el ; too ; un <stranger>
        not_a_lead	-4	used <stimulant> ; using ; va ; vendor ; vip ; viv ; want him ; want iop
        not_a_lead	-4	we <record> ; what kind ; what she ; when im ; wher i ; whippet ; who doesnt
        not_a_lead	-4	wil <give> ; with them ; x ; x / ; y ahi ; y lo ; yeah ; your <withdrawal>
        not_a_lead	-4	your premis ; your withdrawal ; yrs of ; zip <key> ; zip cod ; ~<stop> ; ~convulsion
        not_a_lead	-4	~down ; ~it ; ~la ; ~le ; ~near ; ~sinc
        not_a_lead	-5	*audit.0 ; *barrierChild.0 ; *cows.0 ; *hallucination.1
        not_a_lead	-5	*hallucination.1:other_experiencer ; *iopRequest.0 ; *occasional.0:possible
        not_a_lead	-5	*quantity.2 ; *sinceLastUse.1 ; *substance.3 ; *violence.0:other_experiencer
        not_a_lead	-5	0 <week> ; 0 mo ; <always> 0 ; <always> <consume> ; <always> <job> ; <ask> what
        not_a_lead	-5	<bodypart> <feel> ; <cold> <day> ; <continue> on ; <crowd> <home> ; <day> <month>
        not_a_lead	-5	<day> <stop> ; <day> for ; <eat> <container> ; <feel> <bodypart> ; <friend> and
        not_a_lead	-5	<furniture> is ; <go> <consume> ; <go> <volunteer> ; <headface> <eat> ; <home> to
        not_a_lead	-5	<insurance> <vendor> ; <moment> <moment> ; <need> <furniture> ; <needle>
        not_a_lead	-5	<night> <treatment> ; <night> <week> ; <night> in ; <night> she ; <opioid> <amount>
        not_a_lead	-5	<partner> 0 ; <past> i ; <past> no ; <say> 0 ; <say> <kill> ; <say> <put>
        not_a_lead	-5	<stimulant> <continue> ; <stimulant> <week> ; <stop> <child> ; <stop> las
        not_a_lead	-5	<stranger> <leave> ; <take> <leave> ; <take> <pet> ; <think> <always>
        not_a_lead	-5	<treatment> <build> ; <treatment> <stop> ; <vendor> <hospital> ; <week> y
        not_a_lead	-5	<year> <amount> ; a <always> ; a guy ; a spanish ; about <amount> ; aca ; acros the
        not_a_lead	-5	aft <day> ; aint ; airlin ; an interview ; and $ ; and <consume> ; and by ; arm is
        not_a_lead	-5	ask what ; at <stop> ; at his ; be the ; becaus i ; beer ; both ; breakfast ; but i
        not_a_lead	-5	cal 0 ; cant tak ; cha ; ciw 0 ; cm ; com se ; complet 0 ; con un ; cow 0 ; d <past>
        not_a_lead	-5	d ago ; detox near ; dic ; dispatch ; disput ; doe a ; el <official> ; el cristal
        not_a_lead	-5	equivoc <need> ; es por ; etoh 0 ; even ; even iop ; fent ; final bil ; financ
        not_a_lead	-5	for <volunteer> ; for client ; for march ; from library ; fue a ; fue la ; gat cod
        not_a_lead	-5	going ; grief counselor ; happen ; has to ; he wil ; her <home> ; him ; him to ; hip
        not_a_lead	-5	honest ; how far ; hrs for ; i <consume> ; i need ; if i ; in her ; in program
        not_a_lead	-5	it every ; join your ; la <stimulant> ; laugh ; llamenm ; lo <think> ; lu ; m
        not_a_lead	-5	me go ; men ; mid ; mon ask ; motel ; my referenc ; my sponsor ; nino ; no <amount>
        not_a_lead	-5	no <need> ; no clinical ; no etoh ; no he ; no insuranc ; no quier ; no sx ; novent
        not_a_lead	-5	novi ; off the ; on request ; option ; orient ; out the ; own <furniture>
        not_a_lead	-5	privat <room> ; privat room ; puk ; puls ; que <ask> ; que me ; quit smok ; re son
        not_a_lead	-5	resuelv ; rn 0 ; say what ; se nos ; segu ; she is ; sinc ; sinc thi ; sixty day
        not_a_lead	-5	slid ; start dat ; start mon ; stay for ; straight ; structur ; sí ; tab
        not_a_lead	-5	tech open ; tel her ; ten <money> ; the <alcohol> ; the casin ; the job ; the liv
        not_a_lead	-5	then <say> ; tien ; to <wait> ; to die ; told me ; uno ; va a ; vap thc ; voz
        not_a_lead	-5	want copy ; we print ; we run ; week sinc ; wil send ; wont ; wont be
        not_a_lead	-5	wouldnt <say> ; y est ; y si ; ya <go> ; your front ; ~<drug> ~no ; ~<say>
        not_a_lead	-5	~drug ~no ; ~inpatient ; ~no ~drink ; ~the
        not_a_lead	-6	*chestPain.0 ; *ciwa.0 ; *emergency.0 ; *lengthOfUse.1 ; *overPrescribed.0 ; / wk
        not_a_lead	-6	0 day ; 0 kilo ; 0 s ; <alcohol> <day> ; <alcohol> <night> ; <always> <go>
        not_a_lead	-6	<appointment> <job> ; <clinician> post ; <colleague> 0 ; <continue> it
        not_a_lead	-6	<day> <last> ; <give> <seizure> ; <pain> <bodypart> ; <past> <colleague> ; <pet> 0
        not_a_lead	-6	<say> <child> ; <say> <stranger> ; <sedative> <amount> ; <soon> ; <stimulant> on
        not_a_lead	-6	<take> <stimulant> ; <treatment> <day> ; <treatment> <stimulant> ; <week> sinc
        not_a_lead	-6	<withdrawal> in ; <year> <drug> ; a bed ; a bil ; a otr ; a ~patient ; aft work
        not_a_lead	-6	and cok ; and he ; and on ; away from ; be don ; braz ; cant <money> ; cant be
        not_a_lead	-6	cervez ; country cod ; cristal ; day ; day in ; day sinc ; detox at ; do it
        not_a_lead	-6	eight day ; el <treatment> ; ems ; feel ; foil ; gram a ; has forty ; he <go>
        not_a_lead	-6	he <need> ; he <stop> ; hes in ; hour ago ; hr <past> ; hr ago ; i drink ; i meant
        not_a_lead	-6	im on ; its <always> ; its <amount> ; its been ; jail ; jal ; kais ; las pastilla
        not_a_lead	-6	le hac ; lean ; link to ; lug ; mor ; my own ; myself ; need rehab ; normal
        not_a_lead	-6	not say ; oh ; on me ; one <say> ; pistol ; que <continue> ; s ; safety
        not_a_lead	-6	sam <night> ; she <go> ; she want ; smok cigaret ; stepdad ; straw ; tequil
        not_a_lead	-6	the <opioid> ; the even ; the month ; the part ; they <take> ; thi am ; to keep
        not_a_lead	-6	to look ; tre dia ; tre mes ; twic a ; un consejer ; vacation ; valium ; walk out
        not_a_lead	-6	weird ; what im ; whiskey ; wont mak ; ya le ; ~cok
        not_a_lead	-7	*age.0 ; *family.3 ; *lengthOfUse.0 ; *quantity.3 ; *residentialWord.0:negated
        not_a_lead	-7	0 <day> ; 0 <stimulant> ; 0 m ; <always> tim ; <amount> <night> ; <amount> o
        not_a_lead	-7	<bodypart> is ; <cannabis> ; <child> <stimulant> ; <consume> <always>
        not_a_lead	-7	<container> <alcohol> ; <day> <always> ; <day> <home> ; <day> <medicine>
        not_a_lead	-7	<day> sinc ; <drug> <always> ; <hold> the ; <home> <treatment> ; <kin> re
        not_a_lead	-7	<lock> <room> ; <media> on ; <need> him ; <promise> <think> ; <say> <continue>
        not_a_lead	-7	<stimulant> <take> ; <stimulant> <year> ; <take> <blade> ; <think> <consume>
        not_a_lead	-7	<vendor> <record> ; <withdrawal> 0 ; an iop ; break ; bro ; could one ; csun
        not_a_lead	-7	current resi ; dia ; do <crowd> ; dont want ; evening ; every tim ; gin ; going on
        not_a_lead	-7	grief group ; hac 0 ; he told ; hes ; hes 0 ; hes been ; himself ; hosp ; im 0
        not_a_lead	-7	inpt ; interview tue ; it sinc ; known ; las <pill> ; malil ; mayb ; meth ; mot
        not_a_lead	-7	mov in ; my nos ; of it ; one mor ; or so ; pupil ; quis ; resi clt ; sit for
        not_a_lead	-7	son 0 ; spe ; student at ; tak him ; then ; til <day> ; to someon ; to stay ; typ
        not_a_lead	-7	un lug ; websit <say> ; websit say ; with him ; yard ; yet ; ~<sedative> ; ~me
        not_a_lead	-8	*detoxDone.0 ; *drinks.1 ; *family.1 ; *misuse.0 ; *started.0 ; <consume> 0
        not_a_lead	-8	<consume> <continue> ; <day> <consume> ; <emergency> and ; <give> <home>
        not_a_lead	-8	<headface> <go> ; <moment> its ; <opioid> <day> ; <phone> twic ; <rope> <phone>
        not_a_lead	-8	<treatment> <week> ; a fre ; ahorit ; at csun ; be around ; been on ; clerk
        not_a_lead	-8	coupl of ; f ; for <stranger> ; form client ; he <consume> ; he need ; him in
        not_a_lead	-8	im <consume> ; im gon ; interview <day> ; klonopin ; la desintoxicacion ; leg
        not_a_lead	-8	min ago ; my girlfriend ; nitrou ; now its ; or <amount> ; outpatient group ; powd
        not_a_lead	-8	pue ; said i ; she <need> ; soy cociner ; spray ; stat northridg ; stay on ; sx
        not_a_lead	-8	to <stranger> ; tramadol ; what he ; wors ; wouldnt ; your <build> ; your and
        not_a_lead	-8	your build ; ~<amount>
        not_a_lead	-9	*age.1 ; *lengthOfUse.2 ; *overdoseNow.0 ; *overdoseNow.1 ; *residentialEnding.0
        not_a_lead	-9	*rhythm.0 ; *rhythm.1 ; *substance.0 ; <alcohol> <always> ; <alcohol> <amount>
        not_a_lead	-9	<amount> or ; <consume> <night> ; <consume> <opioid> ; <key> <stop>
        not_a_lead	-9	<stimulant> sinc ; <week> <treatment> ; a person ; arrang ; equivoc busc ; go hom
        not_a_lead	-9	lin up ; night a ; o <amount> ; que sigu ; sinc <eat> ; sinc <last> ; sinc last
        not_a_lead	-9	up <blood> ; up blood ; what ; yesterday
        not_a_lead	-10	*frequency.2:negated ; *sinceLastUse.0 ; *substance.4 ; 0 mg ; <amount> <alcohol>
        not_a_lead	-10	<amount> <put> ; <bodypart> <go> ; <day> <count> ; <day> <hospital>
        not_a_lead	-10	<need> <asleep> ; <pain> <chestheart> ; <partner> <stimulant>
        not_a_lead	-10	<stimulant> <amount> ; <stop> a ; <take> <opioid> ; <treatment> <daytime> ; around
        not_a_lead	-10	dab ; de 0 ; desintoxic ; detox for ; how long ; idk ; if im ; its a ; m 0 ; mg
        not_a_lead	-10	no <insurance> ; no nam ; percocet ; program ambulatori ; resum to ; thirty day
        """
}
