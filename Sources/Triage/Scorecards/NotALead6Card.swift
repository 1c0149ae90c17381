extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	-1	blew a ; bos is ; brag ; brak ; brandy ; bring her ; build last ; buri ; buri my
        not_a_lead	-1	bus again ; but my ; by day ; by first ; by the ; by your ; cajon ; cal my
        not_a_lead	-1	cam over ; can send ; canasta ; cant <continue> ; cant <hold> ; cant <wait>
        not_a_lead	-1	cant afford ; cant keep ; cant pay ; card is ; card ready ; cb <order> ; central
        not_a_lead	-1	cerc de ; chapel ; charg a ; chest feel ; clas for ; clas play ; clean <record>
        not_a_lead	-1	click ; client in ; clr <need> ; clr want ; cod in ; coed ; coffe went
        not_a_lead	-1	colleg student ; com off ; com thi ; com un ; comedor ; compadr ; companer de
        not_a_lead	-1	company on ; company pay ; computador ; confd ; connect ; corol ; cost me ; couldnt
        not_a_lead	-1	count ; count out ; cov let ; cover in ; cowork was ; cuant dur ; cuanto <day>
        not_a_lead	-1	cuanto dia ; cuchar ; cumpl ; cun ; d residential ; d/c from ; dan terapi
        not_a_lead	-1	daught has ; day plac ; de <drive> ; de <job> ; de a ; de hospital ; de preferenci
        not_a_lead	-1	de tard ; de whatsap ; dean ; decirl ; del lun ; deliv piz ; delt ; depression no
        not_a_lead	-1	descuent ; desd ; desintoxicacion par ; detail ; detox don ; devuelv ; didnt
        not_a_lead	-1	didnt say ; died by ; diganl ; din and ; dinner ; dio ~sustanci ; disput $
        not_a_lead	-1	do peopl ; do you ; dob ; doe ; doing it ; dont <kill> ; dont <say> ; dont <see>
        not_a_lead	-1	dont both ; dont cal ; dorm ; down <last> ; down her ; down last ; driv the
        not_a_lead	-1	drop the ; dts in ; duerm ; each <week> ; eight hour ; el <clinician> ; el <room>
        not_a_lead	-1	el proxim ; electronic ; elephant ; ell <say> ; email me ; employ i ; en que
        not_a_lead	-1	encant ; encontr ; entreg el ; envelop in ; error ; es 0 ; es mi ; esperamo
        not_a_lead	-1	estacion ; estim <stranger> ; estim senor ; even know ; ever <give> ; ever gav
        not_a_lead	-1	every oth ; f <hear> ; falleci de ; farsi ; fat in ; feel fin ; femal ; fenc
        not_a_lead	-1	fentanyl and ; fil it ; find the ; finish detox ; first fiv ; first try ; fist
        not_a_lead	-1	fit in ; fli ; flyer for ; fold ; fond ; for <furniture> ; for <stop>
        not_a_lead	-1	for <withdrawal> ; for bil ; for health ; for to ; forgot her ; fre at ; freight
        not_a_lead	-1	from <church> ; fui a ; furth ; garag the ; gasp ; gato ; gav it ; gav you ; get int
        not_a_lead	-1	get out ; get through ; get to ; glori ; glovebox ; go away ; go in ; go int
        not_a_lead	-1	go through ; goe ; golp ; good <week> ; got marri ; got our ; gran ; group # ; guam
        not_a_lead	-1	guid ; halal ; hand are ; hand me ; hard ; hard feeling ; hard to ; has me
        not_a_lead	-1	has sent ; has sinc ; hasnt been ; hav epilepsy ; hav forty ; hav no ; hav two
        not_a_lead	-1	havent ; havent told ; hay ; he com ; he drink ; he keep ; he text
        not_a_lead	-1	health <clinician> ; help a ; help for ; help you ; her <night> ; her back ; her out
        not_a_lead	-1	her phon ; her sist ; hes <say> ; hes got ; hes our ; hid ; hij 0 ; him up
        not_a_lead	-1	himself i ; his <bodypart> ; his <partner> ; his <school> ; his hand ; hit the
        not_a_lead	-1	hobby ; hoj ; hoj de ; homeown ; hoodi in ; hour on ; hous mgr ; how ; how <soon>
        not_a_lead	-1	how soon ; hoy no ; huf ; i <buy> ; i <count> ; i <fluid> ; i <outdoors> ; i <start>
        not_a_lead	-1	i <take> ; i apologiz ; i cant ; i drov ; i hear ; i knew ; i manag ; i mis ; i pres
        not_a_lead	-1	i pul ; i quit ; i seek ; i swallow ; id <drive> ; id <need> ; ide ; identificacion
        not_a_lead	-1	if it ; im ; im <see> ; im <tired> ; im the ; im typ ; in <law> ; in fami ; in for
        not_a_lead	-1	in guam ; in law ; in my ; in ord ; inpatient program ; insuranc ; internamient
        not_a_lead	-1	internet ; inventari ; iop inf ; is <amount> ; is <drive> ; is <insurance>
        not_a_lead	-1	is <put> ; is and ; is nobody ; is out ; it alon ; it at ; it doesnt ; it fre
        not_a_lead	-1	it is ; it so ; its <day> ; its <take> ; ive got ; ive paid ; ive used ; jan want
        not_a_lead	-1	jit ; job and ; just <moment> ; just now ; kid in ; kind of ; kind wher
        not_a_lead	-1	knew nobody ; la <clean> ; la <eat> ; la <night> ; la <phone> ; la <play> ; la caj
        not_a_lead	-1	la camis ; la car ; la carcel ; la cervez ; la detox ; la lavanderi ; la malil
        not_a_lead	-1	la nin ; la obr ; la par ; la puert ; la voz ; lab ; landlord in ; lared ; las 0
        not_a_lead	-1	las <night> ; las noch ; lat <phone> ; lat cal ; lat moth ; lausd ; lavanderi
        not_a_lead	-1	law laugh ; le <need> ; le <stop> ; le <write> ; le dio ; le quit ; letter in
        not_a_lead	-1	lied to ; lik him ; lip are ; list on ; listen to ; llaver ; lo <take> ; lock up
        not_a_lead	-1	locutor ; long haul ; long is ; longest ; look over ; los fin ; los viern
        not_a_lead	-1	lottery number ; love ; lug dond ; lunch break ; m im ; m retir ; mag ; magandang
        not_a_lead	-1	mail and ; mak <crowd> ; mal 0 ; man and ; manag a ; marri coupl ; mayb <amount>
        not_a_lead	-1	me ; me at ; me back ; me dij ; me i ; me in ; me out ; me twic ; me urg ; me voy
        not_a_lead	-1	meal ; mean ; measur ; medic que ; meth x ; mi compadr ; mi maestr ; mi viej
        not_a_lead	-1	michoacan ; middl ; might ther ; minut and ; mirror ; mix ; moj ; molin ; mom +
        not_a_lead	-1	mom 0 ; mow ; must do ; muy cambi ; my <alcohol> ; my <bodypart> ; my <build>
        not_a_lead	-1	my <chestheart> ; my <eat> ; my <kin> ; my <leave> ; my application ; my arm
        not_a_lead	-1	my aunt ; my church ; my leg ; my mom ; my school ; my truck ; nad <alone> ; nad es
        not_a_lead	-1	nad sol ; nam + ; narcand ; nearby ; need 0 ; need rid ; nev had ; nev took ; ni que
        not_a_lead	-1	ni ~<drug> ; nicotin vap ; night slot ; night the ; ninety <day> ; ninety day
        not_a_lead	-1	no est ; no fue ; no hard ; no kid ; no par ; no program ; no shak ; no ~<law>
        not_a_lead	-1	no ~etoh ; no ~me ; nobody would ; noma ; non of ; non sinc ; not <always>
        not_a_lead	-1	not <buy> ; not <think> ; not about ; not one ; numer en ; nurs 0 ; nurs with ; och
        not_a_lead	-1	of <container> ; of her ; of the ; off his ; ok so ; on <amount> ; on <break>
        not_a_lead	-1	on <height> ; on and ; on break ; on cal ; on lunch ; on purpos ; on stov ; on sun
        not_a_lead	-1	on weekend ; one <week> ; one pag ; one who ; only know ; or to ; or was
        not_a_lead	-1	oth center ; ought ; our <hospital> ; our beagl ; our church ; our is ; our synagogu
        not_a_lead	-1	our yard ; out 0 ; out <day> ; out <media> ; out flyer ; out my ; out thi
        not_a_lead	-1	outpatient for ; outsid referral ; over his ; own <room> ; own cel ; p / ; paid our
        not_a_lead	-1	panteon ; park a ; park at ; park for ; pas al ; patron me ; pay my ; payday
        not_a_lead	-1	pech y ; peg ; pelicul ; pen ; per ; per <partner> ; per el ; per mi ; photograph
        not_a_lead	-1	photography ; pie y ; piz ; pleas hav ; poppy seed ; poquit ; por el ; por fin
        not_a_lead	-1	porqu ; possibl ; pour ; preferenci ; pregunt por ; pres two ; problem ; produc her
        not_a_lead	-1	program ; program residencial ; ps ; pt on ; public defend ; pued <money> ; pued pag
        not_a_lead	-1	pur <stranger> ; purpos ; put ; put her ; put me ; put you ; puzzl ; quarter
        not_a_lead	-1	que <consume> ; que era ; que estoy ; que hag ; que sea ; que teng ; quit el
        not_a_lead	-1	re client ; recommend ; record is ; record to ; regard a ; regres ; regresan ; rehab
        not_a_lead	-1	rej de ; releas <day> ; reloj ; resid ; residential client ; restroom
        not_a_lead	-1	rheumatologist ; right away ; ring and ; rn ; rn her ; room and ; rout ; run one
        not_a_lead	-1	s m ; saben ; safe ; said ; said we ; said yes ; sal ; sam <night> ; say ; say his
        not_a_lead	-1	say just ; scar me ; schedul + ; se est ; se si ; second tim ; second try
        not_a_lead	-1	security guard ; see the ; seiz in ; seizur of ; self <money> ; self pay ; send
        not_a_lead	-1	send it ; sent me ; separat ; seriou ; servic <pet> ; servic is ; sew ; shaky ; she
        not_a_lead	-1	she <consume> ; she <home> ; she at ; she doe ; she goe ; she has ; sho
        not_a_lead	-1	shoot heroin ; should go ; si ; siempr ; sign up ; sinc <school> ; sinc lunch
        not_a_lead	-1	sinc they ; sist sent ; sit up ; slat ; sleep ; slid down ; slot by ; smel ; so i
        not_a_lead	-1	so nobody ; so that ; so ther ; sobrin ; som <week> ; someon at ; someon cal
        not_a_lead	-1	someth i ; somewher to ; sorry ; sound ; soy <trade> ; spam ; spend ; split ; squar
        not_a_lead	-1	steady ; sternum ; stood ; stop befor ; straight from ; street ; stuf ; subj
        not_a_lead	-1	substanc not ; such as ; sum in ; suppos ; sus canario ; sw ; system ; tabl ; tac
        not_a_lead	-1	tak a ; tak cal ; tak me ; tak tricar ; technician ; teeth ; television ; ten a
        not_a_lead	-1	teng con ; terapi de ; text ; thank staf ; that ; that <always> ; that <stop>
        not_a_lead	-1	that as ; that every ; that hes ; that isnt ; the <bodypart> ; the <church>
        not_a_lead	-1	the <container> ; the <give> ; the <say> ; the <tool> ; the <wait> ; the bus
        not_a_lead	-1	the children ; the city ; the deposit ; the dish ; the entir ; the er ; the facility
        not_a_lead	-1	the garag ; the garden ; the inpatient ; the kitchen ; the numb ; the oth
        not_a_lead	-1	the program ; the radi ; the red ; the rop ; the school ; the valley ; the warehous
        not_a_lead	-1	them night ; then its ; then noth ; then say ; ther <money> ; ther is ; ther no
        not_a_lead	-1	they brought ; they charg ; thi <moment> ; thi <take> ; thi i ; thin ; third <day>
        not_a_lead	-1	thought it ; through the ; thru <colleague> ; thru <month> ; tien los ; tienen lug
        not_a_lead	-1	til i ; tim ; tim as ; tim she ; to <money> ; to <rope> ; to <write> ; to ask
        not_a_lead	-1	to be ; to feel ; to iop ; to pay ; to rep ; to say ; to send ; to stop ; toda
        not_a_lead	-1	toddl ; todo ; togeth for ; told 0 ; tonight i ; trag ; tre ; tremor ; troubl of
        not_a_lead	-1	tru ; tweak ; twenty minut ; two minut ; u need ; un <blade> ; un <play>
        not_a_lead	-1	un <record> ; un <seizure> ; un ataqu ; un dia ; una <furniture> ; una <seizure>
        not_a_lead	-1	una convulsion ; una tarjet ; und a ; unic que ; up <past> ; ur detox ; us <angry>
        not_a_lead	-1	use cocain ; use cok ; use you ; van can ; vault ; vec ; vec al ; vendi ; viend
        not_a_lead	-1	virtual <treatment> ; voic ask ; volvi ; voy ; wallpap ; want med ; want one
        not_a_lead	-1	want pric ; want somewher ; was <count> ; was <say> ; was clos ; was laid ; was near
        not_a_lead	-1	was your ; we accept ; we nev ; we stil ; week at ; week for ; wel control ; wel im
        not_a_lead	-1	went to ; what els ; what it ; what now ; what the ; wheel ; whenev i ; wher
        not_a_lead	-1	wher they ; which <town> ; whil ; who <sad> ; who cri ; whoev ; with <friend>
        not_a_lead	-1	with a ; with real ; withdrawal unit ; women ; wont hold ; would help ; would not
        not_a_lead	-1	wrap up ; wrestl ; writ from ; writ you ; x 0 ; xfer ; y <leave> ; y <moment>
        not_a_lead	-1	y dond ; y la ; y las ; y nos ; y regres ; ya estan ; year old ; yes i ; yes to
        not_a_lead	-1	yo soy ; you allow ; you cal ; you clos ; you email ; you for ; you ther
        not_a_lead	-1	your <amount> ; your <home> ; your <job> ; your <phone> ; your <stranger> ; your own
        not_a_lead	-1	your plac ; your tim ; ~<asleep> ; ~<colleague> <moment> ; ~<drive> ; ~<fluid>
        not_a_lead	-1	~<leave> ~a ; ~<month> ; ~<order> ; ~<rope> ~himself ; ~<start> ; ~<stranger>
        not_a_lead	-1	~<treatment> ~for ; ~<week> ; ~<withdrawal> 0 ; ~<year> ; ~ask ; ~by ; ~d ; ~dog
        not_a_lead	-1	~drug given ; ~dts 0 ; ~im ; ~insuranc ; ~liv ; ~no ~<consume> ; ~outpatient ; ~own
        not_a_lead	-1	~resident ; ~sist ; ~smok ; ~tap ; ~want ~to ; ~year ; ~your ; ~your ~<treatment>
        not_a_lead	-2	# for ; # from ; # no ; $ per ; *abstinent.1 ; *ago.5 ; *caller:negated
        not_a_lead	-2	*detoxRequest:hypothetical ; *drinks.0 ; *frequency.2:historical
        not_a_lead	-2	*frequency.2:other_experiencer ; *losingSupply ; *lostThroughUse
        not_a_lead	-2	*mandate.outpatient ; *mandator.authority ; *mandator:negated
        not_a_lead	-2	*needsHelp:hypothetical ; *occasional.0:other_experiencer
        not_a_lead	-2	*otherService.lowSpirits:negated ; *person:negated ; *pregnancy
        not_a_lead	-2	*quantity.consequence ; *relief.without ; *residentialEnding:negated ; *seizure.body
        not_a_lead	-2	*seizure.epilepsy ; *seizure:historical ; *sinceLastUse.2 ; *sinceStopping.2
        not_a_lead	-2	*substance.sedative:historical ; *substance.sedative:other_experiencer
        not_a_lead	-2	*violence:negated ; *wantsToQuit:hypothetical ; *withdrawalSign ; + <key>
        not_a_lead	-2	0 <amount> ; 0 <child> ; 0 <friend> ; 0 <give> ; 0 <night> ; 0 may ; 0 non ; 0 pk
        not_a_lead	-2	0 pound ; 0 week ; <afraid> <media> ; <alcohol> <go> ; <alcohol> <past>
        not_a_lead	-2	<alcohol> <play> ; <alcohol> al ; <always> <child> ; <always> desd
        not_a_lead	-2	<amount> <always> ; <amount> <amount> ; <amount> <chestheart> ; <amount> <medicine>
        not_a_lead	-2	<amount> <month> ; <amount> <sedative> ; <amount> <week> ; <amount> a
        not_a_lead	-2	<amount> grand ; <amount> que ; <amount> tim ; <appointment> +
        not_a_lead	-2	<appointment> <past> ; <appointment> <week> ; <appointment> on ; <appointment> with
        not_a_lead	-2	<ask> <appointment> ; <ask> <ask> ; <ask> <furniture> ; <ask> <media> ; <ask> could
        not_a_lead	-2	<ask> him ; <asleep> ; <asleep> <amount> ; <asleep> <home> ; <asleep> y
        not_a_lead	-2	<blood> <bodypart> ; <blood> off ; <bodypart> <bodypart> ; <bodypart> <say>
        not_a_lead	-2	<bodypart> wont ; <breath> ; <breath> <headface> ; <build> <day> ; <build> lo
        not_a_lead	-2	<buy> <home> ; <buy> <kin> ; <buy> it ; <buy> una ; <calm> <hospital> ; <calm> and
        not_a_lead	-2	<cannabis> <always> ; <cannabis> only ; <caretaking> what ; <chestheart> and
        not_a_lead	-2	<chestheart> is ; <child> 0 ; <child> <drive> ; <child> <home> ; <child> <think>
        not_a_lead	-2	<child> and ; <church> <say> ; <church> at ; <church> y ; <clinician> <put>
        not_a_lead	-2	<clinician> in ; <clinician> re ; <clothes> <past> ; <colleague> <afraid>
        not_a_lead	-2	<colleague> not ; <colleague> of ; <color> <go> ; <color> <town> ; <consume> <past>
        not_a_lead	-2	<consume> ice ; <container> <colleague> ; <container> <moment> ; <container> de
        not_a_lead	-2	<container> of ; <continue> <child> ; <continue> <clinician> ; <continue> <day>
        not_a_lead	-2	<continue> <home> ; <continue> <moment> ; <continue> <month> ; <count> <put>
        not_a_lead	-2	<count> the ; <crowd> <last> ; <crowd> <volunteer> ; <day> <amount> ; <day> <asleep>
        not_a_lead	-2	<day> <day> ; <day> <kin> ; <day> <lock> ; <day> <month> ; <day> <pet>
        not_a_lead	-2	<day> <play> ; <day> <rope> ; <day> <shake> ; <day> <start> ; <day> <year>
        not_a_lead	-2	<day> all ; <day> it ; <day> on ; <day> sam ; <day> that ; <day> then ; <day> ther
        not_a_lead	-2	<daytime> <night> ; <daytime> and ; <die> <day> ; <die> <think> ; <die> by
        not_a_lead	-2	<die> my ; <drive> <break> ; <drive> <kin> ; <drive> <outdoors> ; <drive> <past>
        not_a_lead	-2	<drive> <record> ; <drive> <say> ; <drug> <hear> ; <eat> <break> ; <eat> <kin>
        not_a_lead	-2	<eat> <last> ; <eat> the ; <eat> wer ; <emergency> el ; <emergency> is ; <fall> <go>
        not_a_lead	-2	<fluid> <clothes> ; <fluid> <cold> ; <fluid> and ; <friend> <church>
        not_a_lead	-2	<friend> <die> ; <friend> <say> ; <friend> <take> ; <furniture> +
        not_a_lead	-2	<furniture> <friend> ; <furniture> <headface> ; <furniture> <hear>
        not_a_lead	-2	<furniture> <kin> ; <furniture> <moment> ; <furniture> <outdoors>
        not_a_lead	-2	<furniture> <vendor> ; <furniture> in ; <give> <church> ; <give> <promise>
        not_a_lead	-2	<give> him ; <give> no ; <give> ~<clinician> ; <go> <asleep> ; <go> <build>
        not_a_lead	-2	<go> <cold> ; <go> <headface> ; <go> <palecolor> ; <go> <sedative> ; <go> <stiff>
        not_a_lead	-2	<go> <trade> ; <go> <week> ; <go> by ; <go> down ; <go> her ; <go> off ; <go> our
        not_a_lead	-2	<go> out ; <goodbye> <colleague> ; <happy> <hear> ; <happy> <school> ; <headface>
        not_a_lead	-2	<headface> and ; <headface> lik ; <headface> rol ; <hear> and ; <hear> it
        not_a_lead	-2	<hit> <moment> ; <hit> <opioid> ; <hit> a ; <hit> her ; <hold> his ; <hold> on
        not_a_lead	-2	<home> <eat> ; <home> along ; <home> sign ; <hopeless> ; <hospital> 0
        not_a_lead	-2	<hospital> <trade> ; <hospital> sw ; <illness> <official> ; <insurance> <drive>
        not_a_lead	-2	<insurance> <vendor> ; <insurance> and ; <insurance> no ; <insurance> on
        not_a_lead	-2	<insurance> thru ; <job> <buy> ; <job> <emergency> ; <job> <hospital>
        not_a_lead	-2	<job> <volunteer> ; <job> de ; <job> rep ; <kill> <home> ; <kill> <opioid>
        not_a_lead	-2	<kill> our ; <kin> 0 ; <kin> <always> ; <kin> <amount> ; <kin> <consume>
        not_a_lead	-2	<kin> <fluid> ; <kin> <happy> ; <kin> <room> ; <kin> <see> ; <kin> <stop>
        not_a_lead	-2	<kin> found ; <last> <say> ; <law> <appointment> ; <law> <home> ; <leave> <drive>
        not_a_lead	-2	<leave> for ; <leave> me ; <leave> the ; <lock> it ; <lock> up ; <media> <play>
        not_a_lead	-2	<medicine> <treatment> ; <medicine> a ; <moment> <always> ; <moment> <last>
        not_a_lead	-2	<moment> for ; <moment> im ; <moment> so ; <money> 0 ; <money> <fall>
        not_a_lead	-2	<money> <key> ; <money> <play> ; <money> <take> ; <money> at ; <money> new
        not_a_lead	-2	<money> or ; <money> rat ; <money> sheet ; <month> <stimulant> ; <month> <vendor>
        not_a_lead	-2	<need> <alcohol> ; <need> <calm> ; <need> <color> ; <need> <treatment>
        not_a_lead	-2	<need> somewher ; <night> <count> ; <night> <night> ; <night> <year> ; <night> im
        not_a_lead	-2	<night> por ; <night> security ; <official> <think> ; <opening> <lock>
        not_a_lead	-2	<opening> <moment> ; <opioid> <alcohol> ; <opioid> <drug> ; <opioid> a
        not_a_lead	-2	<opioid> from ; <opioid> sinc ; <order> saludo ; <outdoors> <color>
        not_a_lead	-2	<outdoors> <give> ; <outdoors> <month> ; <outdoors> <night> ; <outdoors> <stimulant>
        not_a_lead	-2	<outdoors> <trust> ; <outdoors> <vendor> ; <outdoors> con ; <outdoors> is
        not_a_lead	-2	<palecolor> cros ; <partner> <job> ; <partner> <kin> ; <partner> <school>
        not_a_lead	-2	<partner> <think> ; <partner> had ; <partner> would ; <past> <build> ; <past> <home>
        not_a_lead	-2	<past> <job> ; <past> <stop> ; <past> <think> ; <past> your ; <past> ~<colleague>
        not_a_lead	-2	<pet> <kin> ; <pet> <say> ; <pet> to ; <phone> <kin> ; <phone> <need>
        not_a_lead	-2	<phone> <partner> ; <phone> <stranger> ; <phone> away ; <phone> en ; <phone> sin
        not_a_lead	-2	<photo> <hospital> ; <play> <month> ; <play> <room> ; <play> of ; <promise> <past>
        not_a_lead	-2	<promise> que ; <promise> si ; <put> <alcohol> ; <put> <container>
        not_a_lead	-2	<put> <furniture> ; <put> la ; <put> me ; <put> the ; <put> you ; <rarely> <day>
        not_a_lead	-2	<record> <ask> ; <record> <try> ; <record> to ; <relapse> in ; <remember> her
        not_a_lead	-2	<room> <money> ; <room> <opening> ; <room> <room> ; <room> <say> ; <rope> <clothes>
        not_a_lead	-2	<sad> <need> ; <say> <ask> ; <say> <kin> ; <say> <phone> ; <say> <rope> ; <say> im
        not_a_lead	-2	<say> one ; <say> when ; <school> 0 ; <school> <see> ; <school> <vendor>
        not_a_lead	-2	<school> at ; <see> at ; <see> i ; <see> me ; <seizure> in ; <shame> ; <smell>
        not_a_lead	-2	<soon> <count> ; <stiff> <chestheart> ; <stimulant> <money> ; <stimulant> <month>
        not_a_lead	-2	<stimulant> i ; <stimulant> y ; <stop> <amount> ; <stop> <cold> ; <stop> <day>
        not_a_lead	-2	<stop> <key> ; <stop> <sedative> ; <stranger> <think> ; <stranger> at
        not_a_lead	-2	<stranger> check ; <stranger> se ; <take> <caretaking> ; <take> <church>
        not_a_lead	-2	<take> <gun> ; <take> <sedative> ; <take> anoth ; <take> that ; <think> <month>
        not_a_lead	-2	<think> <think> ; <think> about ; <think> que ; <threat> ; <tool> <die>
        not_a_lead	-2	<tool> <go> ; <town> <container> ; <town> <trade> ; <town> are ; <trade> <think>
        not_a_lead	-2	<treatment> <partner> ; <treatment> <past> ; <treatment> <pill> ; <treatment> <put>
        not_a_lead	-2	<treatment> <wait> ; <treatment> but ; <treatment> i ; <treatment> not
        not_a_lead	-2	<treatment> p ; <treatment> rm ; <treatment> sid ; <treatment> that
        not_a_lead	-2	<treatment> thi ; <try> <stop> ; <vermin> en ; <wait> <see> ; <wait> <trade>
        not_a_lead	-2	<week> <home> ; <week> <illness> ; <week> <stimulant> ; <week> for ; <withdrawal>
        not_a_lead	-2	<withdrawal> off ; <write> <alcohol> ; <write> <day> ; <write> <record>
        not_a_lead	-2	<year> <job> ; <year> me ; <year> que ; a <clinician> ; a <hot> ; a <needle>
        not_a_lead	-2	a <opening> ; a <order> ; a <town> ; a <year> ; a dar ; a diari ; a hotel ; a la
        not_a_lead	-2	a las ; a lif ; a liv ; a memb ; a nicotin ; a pip ; a singl ; a tap ; a toddl
        not_a_lead	-2	a truck ; a ~detox ; about <amount> ; about <crowd> ; about <give> ; about a
        not_a_lead	-2	about how ; about that ; about us ; abren ; acab ; acct with ; aceptan ; acid
        not_a_lead	-2	acros ; addy ; admit to ; advic ; aetn ; afford ; aft school ; aft thi ; afterward
        not_a_lead	-2	again ; agu y ; air ; al <room> ; al lad ; alcanz ; all en ; alon in ; along with
        not_a_lead	-2	already <take> ; alvar ; an <night> ; and <consume> ; and <stimulant> ; and can
        not_a_lead	-2	and charg ; and con ; and down ; and go ; and gold ; and her ; and no ; and she
        not_a_lead	-2	and wont ; ano me ; ano que ; anthem ; any <furniture> ; any bed ; anyway ; apart
        not_a_lead	-2	approx ; armenian ; around the ; around to ; arregl lo ; as <clinician> ; as good
        not_a_lead	-2	asam ; ask could ; ask him ; at <church> ; at <drive> ; at <money> ; at county
        not_a_lead	-2	at end ; at first ; at it ; at lunch ; at my ; at you ; atra ; attack in ; avail
        not_a_lead	-2	ayer ; ayud con ; back ; back and ; ballpark ; bank ; battery ; bcb ; be <see>
        not_a_lead	-2	be aliv ; be dead ; be her ; be with ; becaus of ; becaus she ; bedtim ; been
        not_a_lead	-2	beer on ; began ; behalf of ; behind the ; being ; bik ; birthday ; bldg is
        not_a_lead	-2	blu cros ; blu duffel ; boc ; bowl ; box but ; breath ; brief ; bring a ; bring me
        not_a_lead	-2	brochur ; build at ; bulletin ; busc terapi ; but ; but clr ; by <write> ; by friend
        not_a_lead	-2	cad ; cal the ; calend with ; can 0 ; can <give> ; can <start> ; cant ; car what
        not_a_lead	-2	carcel ; carpet de ; carrer ; cas of ; casi ; caught ; cel ; cen ; center in
        not_a_lead	-2	cerveza ; chest hurt ; chest is ; cho ; cinc ano ; claw ; clock ; clr on ; coat and
        not_a_lead	-2	cocin par ; cok in ; color ; com ; com along ; com back ; com le ; committe
        not_a_lead	-2	con ell ; con las ; con mis ; con su ; con una ; con él ; cond ; conozc ; consejero
        not_a_lead	-2	cookbook ; correct it ; cost + ; could you ; counselor ; counselor keep ; cp ; crisi
        not_a_lead	-2	crossword ; cuant <money> ; cuant cobran ; curb ; curiou about ; cut off
        not_a_lead	-2	d <treatment> ; dan <treatment> ; dat is ; day on ; dcf ; de <day> ; de <opioid>
        not_a_lead	-2	de dia ; de harin ; de manan ; de mis ; de tom ; debaj ; decid ; decid to ; dedo
        not_a_lead	-2	deductibl ; defend ; degre in ; dej a ; dejarl ; del <outdoors> ; del detox
        not_a_lead	-2	del viern ; demasi ; desd <month> ; desd <night> ; desd anoch ; desert ; detox +
        not_a_lead	-2	detox myself ; detox thi ; dia de ; dia intern ; did <amount> ; did a ; didnt <need>
        not_a_lead	-2	didnt <say> ; dij que ; dio ; do yal ; doe <treatment> ; doe it ; dond se
        not_a_lead	-2	dont <need> ; dont <phone> ; dont kil ; dont lik ; dont think ; door and ; door with
        not_a_lead	-2	dos a ; doy ; dres ; driv by ; drool ; drov past ; dt ; dtx ; duerm en ; dui
        not_a_lead	-2	each day ; each tim ; eat oatmeal ; ed ; ed <treatment> ; eighteen ; el <hospital>
        not_a_lead	-2	el <month> ; el anunci ; el hospital ; el intern ; el letrero ; el maestr ; el mart
        not_a_lead	-2	el que ; email ; embarras ; emergenci ; empez el ; en espanol ; en la ; en una ; end
        not_a_lead	-2	end in ; enrol ; entr a ; epilepsy wel ; equip ; eso es ; espos es ; esquin
        not_a_lead	-2	est <write> ; estat <official> ; even <think> ; even and ; even outpatient
        not_a_lead	-2	every even ; every shift ; every two ; everyon ; everyth is ; everywher ; exist
        not_a_lead	-2	extension ; eye ; f <alcohol> ; f <stimulant> ; fami therapy ; famili aft ; fax +
        not_a_lead	-2	feri ; fiesta ; fingernail ; finish a ; first <job> ; fish ; fiv night ; flew
        not_a_lead	-2	flyer ; foam ; for church ; for english ; for men ; for ~<treatment> ; forearm
        not_a_lead	-2	foreman ; form ; form ~client ; four day ; fourth ; frasc ; friday becaus ; friend
        not_a_lead	-2	friend ~overdos ; from <eat> ; from <school> ; from jan ; fuer ; fuert ; fund ; gal
        not_a_lead	-2	gana de ; gas station ; get ; get him ; go <day> ; good <job> ; got ; got an
        not_a_lead	-2	got me ; grabacion ; graciou ; grad 0 ; grandp ; gras ; grit ; groceri ; group hom
        not_a_lead	-2	guy in ; hac cinc ; hac och ; hac rat ; hacen ; had me ; had the ; half a ; hang on
        not_a_lead	-2	happy holiday ; has a ; has the ; hast ; hast el ; hav <emergency> ; hav anyth
        not_a_lead	-2	hav jury ; hay quien ; he <ask> ; he <continue> ; he ask ; he did ; he sleep
        not_a_lead	-2	he smok ; he want ; healthy ; hear from ; hel im ; help ; her <furniture>
        not_a_lead	-2	her <headface> ; her <phone> ; her car ; her twelv ; hes <go> ; hes <leave>
        not_a_lead	-2	hes hom ; hi ther ; high on ; hij de ; hija ; his <drive> ; his <job> ; his <soon>
        not_a_lead	-2	his chest ; his next ; his truck ; hit ; hold my ; hom now ; hom to ; honest with
        not_a_lead	-2	hour with ; hous with ; how <always> ; how often ; hoy ; hr 0 ; hug
        not_a_lead	-2	hx ~<withdrawal> ; hx ~dts ; i <always> ; i <clothes> ; i <emergency> ; i <goodbye>
        not_a_lead	-2	i <hear> ; i <hit> ; i <hold> ; i <job> ; i <lock> ; i <promise> ; i <think>
        not_a_lead	-2	i alway ; i app ; i buy ; i cam ; i clean ; i didnt ; i kick ; i look ; i overdos
        not_a_lead	-2	i read ; i start ; i stop ; i thought ; i want ; i wont ; i wouldnt ; i wrot ; iba
        not_a_lead	-2	id hav ; id sign ; id want ; ideal with ; if his ; if no ; if we ; ill <say>
        not_a_lead	-2	im <leave> ; im <stop> ; im at ; im hav ; im her ; im just ; im not ; in <emergency>
        not_a_lead	-2	in <money> ; in <order> ; in <wait> ; in between ; in crisi ; in his ; in orang
        not_a_lead	-2	inf given ; informacion ; intern de ; interview on ; iop for ; is <consume>
        not_a_lead	-2	is <happy> ; is hav ; is me ; is the ; is your ; isnt ; it ; it <alone> ; it <see>
        """
}
