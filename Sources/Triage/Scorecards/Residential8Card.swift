extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-2	~<consume> and ; ~<day> ~<wait> ; ~<daytime> ; ~<fall> ~off ; ~<go> ~<pain>
        residential	-2	~<need> ~tx ; ~<past> ~tx ; ~<seizure> ; ~<seizure> <stop> ; ~<seizure> y
        residential	-2	~<seizure> ~<stop> ; ~<treatment> <appointment> ; ~<year> ; ~a ~<day> ; ~booz
        residential	-2	~bos ; ~brought ; ~com ~off ; ~convulsion ; ~counselor ; ~desintoxicacion ; ~doesnt
        residential	-2	~dt ; ~duel ; ~fel ~off ; ~fit ; ~fit ~in ; ~for ~a ; ~found ; ~he ~<stop>
        residential	-2	~i ~<stop> ; ~kil ~myself ; ~lik ~to ; ~my ~<headface> ; ~my ~wrist ; ~narcand
        residential	-2	~opi no ; ~papel ; ~prior ~tx ; ~reviv ; ~seizur ; ~seizur in ; ~su ; ~tequil
        residential	-2	~through ; ~too ; ~vin ; ~wrist
        residential	-3	*detoxWord ; *detoxWord:negated ; *drinks.2 ; *drinks.2:other_experiencer
        residential	-3	*heavy:other_experiencer ; *mildCue ; *otherService.weight ; *overdoseNow
        residential	-3	*seizure.prior:historical ; *seizure:other_experiencer ; *started:possible
        residential	-3	*unaided:hypothetical ; + <alcohol> ; + <clinician> ; / <drug> ; / <night> ; / mo
        residential	-3	0 <cannabis> ; 0 <consume> ; 0 blu ; 0 grandkid ; 0 hrs ; 0 k ; 0 per ; 0 sec
        residential	-3	0 tab ; 0 vodk ; <afraid> about ; <alcohol> + ; <alcohol> from ; <alcohol> hac
        residential	-3	<alcohol> y ; <alone> <say> ; <always> un ; <amount> <pain> ; <amount> by
        residential	-3	<amount> lik ; <appointment> <daytime> ; <appointment> <eat> ; <appointment> <week>
        residential	-3	<appointment> con ; <ask> <alcohol> ; <ask> <crowd> ; <ask> <give> ; <ask> <job>
        residential	-3	<ask> <night> ; <ask> ~<money> ; <asleep> <headface> ; <asleep> <rail>
        residential	-3	<asleep> <treatment> ; <awake> <fluid> ; <blood> her ; <build> <money>
        residential	-3	<buy> <medicine> ; <cannabis> <day> ; <cannabis> at ; <caretaking> 0
        residential	-3	<caretaking> releas ; <chestheart> 0 ; <child> <church> ; <child> <last>
        residential	-3	<child> fin ; <child> tien ; <clinician> in ; <clinician> lin ; <colleague> <stop>
        residential	-3	<colleague> of ; <colleague> ok ; <consume> <alone> ; <consume> <awake>
        residential	-3	<consume> <partner> ; <consume> <take> ; <consume> de ; <consume> thi
        residential	-3	<container> was ; <continue> <remember> ; <count> <alcohol> ; <count> <put>
        residential	-3	<count> tim ; <day> <awake> ; <day> <intoxicated> ; <day> <pain> ; <day> off
        residential	-3	<day> only ; <day> thi ; <day> un ; <daytime> <crowd> ; <daytime> <furniture>
        residential	-3	<daytime> <take> ; <daytime> i ; <die> <furniture> ; <drive> <start>
        residential	-3	<drug> <month> ; <drug> ct ; <drug> sinc ; <drug> that ; <drug> to ; <eat> 0
        residential	-3	<eat> <alcohol> ; <eat> <drive> ; <eat> <needle> ; <eat> one ; <emergency> <give>
        residential	-3	<emergency> for ; <feel> a ; <feel> normal ; <furniture> <treatment>
        residential	-3	<give> <night> ; <give> nam ; <give> ~<seizure> ; <go> <stiff> ; <go> ins
        residential	-3	<go> muy ; <headface> <put> ; <height> <bodypart> ; <hit> him ; <hold> <home>
        residential	-3	<home> nin ; <homeless> 0 ; <hospital> <room> ; <hospital> <week> ; <illness> <eat>
        residential	-3	<illness> <pill> ; <insurance> <ask> ; <insurance> <say> ; <insurance> by
        residential	-3	<job> thru ; <key> <phone> ; <kin> <breath> ; <kin> <headface> ; <kin> <stimulant>
        residential	-3	<kin> hac ; <kin> ~<emergency> ; <law> o ; <leave> my ; <leave> out ; <leave> until
        residential	-3	<lock> with ; <media> <school> ; <medicine> resident ; <moment> <opioid>
        residential	-3	<moment> <stop> ; <money> <ask> ; <money> <container> ; <money> <need>
        residential	-3	<money> you ; <month> away ; <month> becaus ; <month> y ; <need> <alcohol>
        residential	-3	<need> <night> ; <need> <order> ; <need> de ; <need> off ; <need> step
        residential	-3	<night> <clinician> ; <night> con ; <opening> <day> ; <opioid> 0
        residential	-3	<opioid> <clinician> ; <opioid> <headface> ; <opioid> <stimulant> ; <opioid> <take>
        residential	-3	<opioid> and ; <outdoors> <drive> ; <outdoors> was ; <palecolor> <breath>
        residential	-3	<palecolor> <pill> ; <partner> 0 ; <partner> <illness> ; <partner> <need>
        residential	-3	<partner> <put> ; <partner> com ; <partner> did ; <past> aft ; <past> nad
        residential	-3	<pet> for ; <pet> has ; <pet> in ; <phone> <amount> ; <pill> <container>
        residential	-3	<pill> <palecolor> ; <pill> <think> ; <pill> de ; <play> so ; <promise> to
        residential	-3	<put> for ; <record> <record> ; <remember> it ; <say> <confused> ; <say> <consume>
        residential	-3	<school> <blood> ; <school> <buy> ; <school> <hit> ; <school> <need>
        residential	-3	<sedative> <cold> ; <sedative> <drug> ; <sedative> <year> ; <sedative> de
        residential	-3	<see> <consume> ; <see> <take> ; <shake> <asleep> ; <sober> <insurance>
        residential	-3	<start> <consume> ; <start> <stimulant> ; <stimulant> <treatment> ; <stimulant> cas
        residential	-3	<stimulant> right ; <stimulant> x ; <stop> <need> ; <stop> ninety ; <take> <asleep>
        residential	-3	<think> <drug> ; <think> for ; <tool> sinc ; <town> <say> ; <trade> of
        residential	-3	<treatment> <night> ; <treatment> b ; <treatment> let ; <treatment> turn
        residential	-3	<trust> <always> ; <trust> <promise> ; <unreal> <crowd> ; <vendor> <amount>
        residential	-3	<vermin> off ; <wait> <stop> ; <wait> list ; <wait> los ; <wait> on
        residential	-3	<water> <continue> ; <week> <moment> ; <week> <write> ; <week> but ; <week> hac
        residential	-3	<withdrawal> <need> ; <withdrawal> <say> ; <write> <go> ; <write> no
        residential	-3	<year> <angry> ; <year> <container> ; <year> <kin> ; <year> <sober> ; a 0 ; a cat
        residential	-3	a garag ; a pip ; a referral ; a rotary ; a stay ; a tent ; a websit ; about eight
        residential	-3	absenc and ; ac ; accidental ; adderal sinc ; aft <job> ; aft <moment> ; agenci
        residential	-3	agency ; ago aft ; ai ; am <count> ; and <need> ; and <opioid> ; and cant
        residential	-3	and detox ; and id ; and tom ; and want ; and you ; anex de ; apel ; are <put>
        residential	-3	are in ; as <always> ; at <eat> ; at east ; at fiv ; at nit ; at outpatient
        residential	-3	at wedding ; ausent ; away and ; ayudenm ; back pain ; bar ; be <give>
        residential	-3	be <hospital> ; be hom ; beam ; bed today ; been <think> ; been doing ; been marri
        residential	-3	been one ; been ten ; beer ; besid the ; blanc ; blu 0 ; blu <always> ; boc
        residential	-3	bon ach ; botella ; buen no ; bundl ; bunk 0 ; busc a ; by <eat> ; by lunch
        residential	-3	by mistak ; by ten ; cal aft ; cambi de ; can she ; can you ; cant <money>
        residential	-3	cant be ; cant swing ; carv ; cas est ; cash pric ; certificat and ; cheapest ; cho
        residential	-3	clos ; clr has ; cocain ; cocain it ; cocain weekend ; coin and ; cok iv ; com with
        residential	-3	combin ; company in ; confi ; contraband ; corren ; cristal en ; cros guard ; crowb
        residential	-3	crystal fiv ; ct 0 ; cuant ni ; cuanta ; cuanto <day> ; cuanto dia ; cup ; cut down
        residential	-3	da <afraid> ; day every ; de <emergency> ; de <pet> ; de anex ; de cas ; de sei
        residential	-3	dej a ; del intern ; delirium tremen ; denial ; desintoxicacion par ; detox first
        residential	-3	detox let ; dia el ; did <count> ; did six ; didnt <give> ; dio el ; do 0
        residential	-3	doe somebody ; dog in ; dol ; dolar ; dont use ; drink lik ; drug ct ; each night
        residential	-3	el camion ; el detox ; el parqu ; el que ; el trag ; eleven thousand ; emergenci
        residential	-3	empiez ; en que ; entr <amount> ; enviud ; espos sali ; estuv intern ; even do
        residential	-3	ever <consume> ; every even ; every thre ; every weekend ; every year ; excus the
        residential	-3	f crystal ; familia ; feel normal ; femal ; femal 0 ; finger ; flush
        residential	-3	for <bodypart> ; for <job> ; for <partner> ; for <stimulant> ; for <treatment>
        residential	-3	for good ; for her ; for iop ; for night ; for parent ; for som ; for that
        residential	-3	form say ; found a ; friday sunday ; from <law> ; gallon of ; gav no ; good as
        residential	-3	gpa ; grief ; grup de ; gs ; habl con ; hand and ; hav nev ; he drink ; he ran
        residential	-3	heard of ; help for ; her lif ; herman est ; heroin iv ; hes <palecolor>
        residential	-3	hes <phone> ; hes cal ; hes out ; his <water> ; his nos ; his wif ; hosp then
        residential	-3	hospic ; hous + ; human being ; i owe ; i park ; i phon ; i pour ; i set ; i tak
        residential	-3	i wrot ; i ~odd ; ice cream ; ice dai ; id kil ; if she ; im <wait> ; im stay
        residential	-3	im stuck ; in <last> ; in last ; in troubl ; inpatient in ; insid my ; insist
        residential	-3	internship ; is <see> ; is <stranger> ; is cut ; is get ; is too ; is worth ; it is
        residential	-3	it than ; item ; its <cannabis> ; its my ; iv heroin ; ive <build> ; ive dug ; jerk
        residential	-3	jun he ; just <cannabis> ; just <count> ; kid a ; kosh ; la <build> ; la chiv
        residential	-3	la cit ; la rent ; last beer ; last eleven ; lawy ; le <buy> ; le acab ; le entr
        residential	-3	leav me ; leav until ; left it ; left residential ; leg i ; lin <go> ; long term
        residential	-3	long than ; los the ; lost <home> ; lost hous ; lunch ; m <hit> ; m <home>
        residential	-3	m <need> ; m cok ; m did ; m no ; m roof ; m want ; mam le ; management ; marquem
        residential	-3	me <afraid> ; me loos ; me someth ; meet ; merc ; meth again ; meth been
        residential	-3	meth going ; meth pip ; meth was ; mg x ; mi ama ; mil ; month away ; mor on
        residential	-3	morning ; mtg ; mult ; music ; my <opioid> ; my clas ; my coach ; my day ; my meth
        residential	-3	my sister ; my thirty ; n he ; necesit ; need help ; nev <go> ; nev ~been ; ni desd
        residential	-3	nieto ; night sleep ; nin hundr ; no <clothes> ; no <relapse> ; no <withdrawal>
        residential	-3	no dio ; no drug ; no hx ; no need ; no rent ; no withdrawal ; no ~<drug>
        residential	-3	no ~drug ; no ~residential ; nobody left ; not every ; noth <past> ; nurs <school>
        residential	-3	nurs lin ; oatmeal ; of <moment> ; of hospital ; of residential ; of vacation
        residential	-3	of you ; off to ; off work ; on probation ; on sunday ; one <eat> ; one <hit>
        residential	-3	one <month> ; one lin ; one of ; one say ; only <cannabis> ; only been ; op only
        residential	-3	open <day> ; or <treatment> ; or is ; or noth ; ought to ; our <partner> ; our uncl
        residential	-3	p 0 ; pag ; pag por ; par de ; pawn my ; payment ; peed ; peopl keep ; per se
        residential	-3	peric de ; persona ; piedr en ; pis y ; plac <say> ; plan in ; pleas <phone>
        residential	-3	pluck ; point and ; por cristal ; porf ; pour it ; practicum ; pregnant ; prid
        residential	-3	primer vez ; problem con ; proces <trade> ; proces serv ; psych <hospital> ; pts
        residential	-3	put up ; qualify ; que habl ; que viv ; question for ; quien <stop> ; quien dej
        residential	-3	quier par ; rac ; real thing ; recet ; regresan ; releas 0 ; resident
        residential	-3	residential has ; right i ; root ; saturday when ; say cok ; say which ; se <leave>
        residential	-3	se <put> ; se le ; se sali ; see peopl ; seen it ; seman hac ; set the ; shaky
        residential	-3	she finish ; shelt 0 ; shift sinc ; signal ; sin <need> ; sin coc ; sinc <illness>
        residential	-3	sinc may ; six tim ; snort my ; so <go> ; so a ; so going ; sob sinc ; solit
        residential	-3	solter y ; som kind ; someon ; someon cal ; someth ; someth you ; sort it
        residential	-3	spe most ; spit ; squeez in ; start in ; start mon ; stil use ; storm
        residential	-3	storm season ; sud fri ; supervis releas ; surf with ; tar ; tel my ; ten or
        residential	-3	teng <insurance> ; teng con ; text only ; th <school> ; th grad ; that <photo>
        residential	-3	that all ; that nev ; that normal ; the <daytime> ; the army ; the mailbox
        residential	-3	the offic ; the servic ; the uber ; the valley ; then <wait> ; then no ; then that
        residential	-3	ther isnt ; theyr let ; thi <past> ; threw up ; through one ; tianeptin ; tid
        residential	-3	tien <illness> ; to <blood> ; to <night> ; to <start> ; to app ; to cal
        residential	-3	tom cervez ; too <intoxicated> ; tractor ; treatment befor ; treint ano ; tremen
        residential	-3	tuition ; turn me ; tuv ; twic <stimulant> ; two a ; typ the ; u ; un foc
        residential	-3	una <night> ; una noch ; una ~<seizure> ; una ~convulsion ; until she ; up <phone>
        residential	-3	up lik ; usa <opioid> ; used <stimulant> ; using meth ; val ; vivi ; vodk every
        residential	-3	void ; wait list ; walk ins ; want it ; was cok ; was your ; we buri ; we cant
        residential	-3	went right ; what <day> ; what <town> ; wher a ; who <hold> ; who <vendor>
        residential	-3	who lead ; whol bottl ; widow ; win with ; with oth ; with sup ; with ~narcan
        residential	-3	within 0 ; wkend + ; wknd ; would rath ; y dond ; yawn ; yo <alone> ; yo los
        residential	-3	you <goodbye> ; you peopl ; your <room> ; your intensiv ; your patient ; zolpidem
        residential	-3	~<amount> ~of ; ~<break> ; ~<drug> ; ~<drug> ~<consume> ; ~<insurance> ; ~<leave>
        residential	-3	~<needle> ; ~<say> ; ~<withdrawal> ; ~a ~<consume> ; ~a ~day ; ~been ~to
        residential	-3	~day ~stay ; ~droga ; ~dts ; ~el ~<chestheart> ; ~el ~pech ; ~even ; ~pas ; ~stop
        residential	-3	~substanc ; ~sz ever ; ~sz x ; ~wont
        residential	-4	*duration.0 ; *family.0 ; *family.9 ; *hallucination.lookAlike ; *naloxone
        residential	-4	*otherCause ; *otherService.tobacco ; *relief ; *relief.without
        residential	-4	*residentialEnding.counted ; *started ; *substance.other:negated
        residential	-4	*substance.sedative ; *violence.lookAlike:historical ; 0 glas ; 0 ish ; 0 s
        residential	-4	<alcohol> <always> ; <alcohol> <asleep> ; <alcohol> <shake> ; <alcohol> de
        residential	-4	<alcohol> el ; <ask> <colleague> ; <ask> which ; <asleep> <continue>
        residential	-4	<asleep> <home> ; <bodypart> <alcohol> ; <bodypart> <hold> ; <bodypart> <water>
        residential	-4	<bodypart> <withdrawal> ; <bodypart> <write> ; <bodypart> wont ; <build> <go>
        residential	-4	<buy> <opioid> ; <cannabis> <friend> ; <child> <afraid> ; <child> <illness>
        residential	-4	<child> <try> ; <clinician> <blood> ; <colleague> no ; <confused> <withdrawal>
        residential	-4	<consume> blu ; <consume> nad ; <consume> or ; <consume> sat ; <crowd> or
        residential	-4	<crowd> to ; <day> <treatment> ; <day> out ; <day> plac ; <day> straight
        residential	-4	<daytime> til ; <die> <room> ; <drug> <start> ; <eat> <see> ; <fall> to
        residential	-4	<feel> fin ; <fluid> <asleep> ; <fluid> <fluid> ; <fluid> y ; <give> en
        residential	-4	<go> <withdrawal> ; <go> lat ; <headface> <write> ; <height> <tool> ; <hit> <sober>
        residential	-4	<homeless> <home> ; <insurance> <treatment> ; <kin> <opioid> ; <kin> ~<seizure>
        residential	-4	<last> <past> ; <last> <stimulant> ; <law> til ; <leave> by ; <moment> /
        residential	-4	<moment> <furniture> ; <moment> <shake> ; <money> <alcohol> ; <month> <hot>
        residential	-4	<month> <phone> ; <need> <consume> ; <need> you ; <night> <phone> ; <night> onc
        residential	-4	<opioid> <job> ; <opioid> <sedative> ; <opioid> a ; <opioid> desd ; <opioid> iv
        residential	-4	<order> 0 ; <palecolor> <bodypart> ; <palecolor> <take> ; <partner> <month>
        residential	-4	<partner> <seizure> ; <past> <die> ; <past> <leave> ; <pet> <room>
        residential	-4	<phone> <clinician> ; <play> 0 ; <play> <month> ; <record> from ; <say> <pill>
        residential	-4	<say> <withdrawal> ; <sedative> <count> ; <sedative> sinc ; <see> <crowd>
        residential	-4	<shake> + ; <sober> <need> ; <sober> <stimulant> ; <stimulant> <hear>
        residential	-4	<stimulant> rough ; <stop> <alcohol> ; <stop> her ; <stranger> <insurance>
        residential	-4	<take> 0 ; <take> <sedative> ; <take> any ; <tired> <moment>
        residential	-4	<treatment> <stimulant> ; <try> <take> ; a <bodysound> ; a <night> ; a choic
        residential	-4	a complaint ; a group ; a ~counselor ; acaban ; alcoholic ; alg ; alguno ; alquil
        residential	-4	alzheim ; ama ; an outpatient ; and end ; anyth for ; apena ; app for ; appeal
        residential	-4	apply for ; are you ; ask a ; ask which ; at seven ; at two ; ativan ; autism
        residential	-4	away a ; bar <always> ; be <home> ; been <take> ; been clean ; been most ; begin
        residential	-4	benefit ; box and ; can hav ; cans per ; cant <hit> ; cant clos ; caregiv ; catch
        residential	-4	cervez ; clos 0 ; coc todo ; cok only ; complaint ; con las ; confund
        residential	-4	consum cristal ; counsel ; county outpatient ; coupl night ; crack when ; ct
        residential	-4	ct <official> ; cut her ; d / ; d rehab ; dad has ; day off ; day out ; day plac
        residential	-4	day straight ; de <asleep> ; de barb ; de dia ; deal and ; defend ; dejarla
        residential	-4	deploy ; deposit ; desd juli ; detox ; detox or ; dia sin ; divorc paper
        residential	-4	doctor no ; dollar and ; dont both ; drink every ; drink from ; dtr on
        residential	-4	el <amount> ; el del ; el numer ; en fiesta ; entonc <stimulant> ; er ; escond en
        residential	-4	every nit ; falt una ; fami session ; fee ; feel fin ; first <day> ; first ever
        residential	-4	flex ; food truck ; for ketamin ; for self ; granddad ; guy for ; h <eat> ; had two
        residential	-4	has used ; he stop ; her <alcohol> ; her <think> ; hip ; his <alcohol> ; hoodi
        residential	-4	hook on ; horari ; hous with ; hrs / ; i lift ; ice <eat> ; id <kill> ; if im
        residential	-4	if someon ; if u ; if we ; im clean ; in fiv ; in rm ; introduc ; iop or ; is that
        residential	-4	ish ; it im ; its <opioid> ; its two ; iv <opioid> ; ive <consume> ; ive used
        residential	-4	jack ; ketamin most ; know noth ; kratom shot ; la lanch ; las sei ; las siet
        residential	-4	lean <always> ; leav my ; let for ; los <room> ; m inject ; m liv ; m slam
        residential	-4	marathon ; marihuan ; me agar ; me corren ; memory ; meth / ; meth judg ; mi doctor
        residential	-4	min ago ; mis 0 ; mis <day> ; mix ; mol at ; month inpatient ; mov und ; mustard
        residential	-4	my 0 ; my <sober> ; my fiance ; nadi en ; need iop ; nev <past> ; nev befor
        residential	-4	nev mor ; nin <count> ; niner ; no <caretaking> ; no <leave> ; no <money> ; no etoh
        residential	-4	no pto ; no way ; not medical ; noth mor ; nurs at ; of <year> ; of thing ; of year
        residential	-4	off <day> ; off spe ; on <room> ; on bathroom ; on dop ; one <day> ; orth ; otr lad
        residential	-4	out ive ; own in ; payrol ; perc 0 ; period ; pierd ; pint ; pm ; por <stop>
        residential	-4	por dej ; possession ; pot ; pour ; pref to ; prevention ; prob ; promis to
        residential	-4	que fuman ; que hor ; quit drink ; reach for ; residential as ; risk ; rotary
        residential	-4	run lat ; said ther ; sam <phone> ; say so ; school outpatient ; see shadow
        residential	-4	servic ; seventy day ; shadow ppl ; sig limpi ; sig usand ; sin segur
        residential	-4	sinc <partner> ; singl dad ; someon to ; start at ; steady sinc ; stif ; stil sob
        residential	-4	tak leav ; ten a ; tequil ; test clean ; th of ; that noth ; the <ask>
        residential	-4	the <crash> ; the afternoon ; the lin ; the purpl ; the referral ; the residential
        residential	-4	the xanax ; the ~dts ; ther is ; tienen program ; tim ever ; to <asleep>
        residential	-4	to <phone> ; to giv ; to sleep ; tom en ; tom todo ; took 0 ; tranq ; trembl
        residential	-4	tri it ; trial ; twelv pack ; un grup ; una dos ; uno que ; until thi ; up his
        residential	-4	urgent ; used thi ; vecin y ; vin ; vodk dai ; vodk in ; was not ; we <build>
        residential	-4	went off ; went rigid ; who <see> ; who would ; wif want ; win every
        residential	-4	with <school> ; without the ; wont <hold> ; would <stranger> ; would ~lik ; y /
        residential	-4	yesterday for ; you help ; your <night> ; your detox ; your program
        residential	-4	~<consume> <take> ; ~<consume> or ; ~a ~<night> ; ~a ~night ; ~cam ; ~d/c ~<day>
        residential	-4	~drink or ; ~fel ; ~how ~<amount> ; ~how ~much ; ~if ; ~in ~0 ; ~narcan ; ~nev
        residential	-4	~when ~i ; él tom
        residential	-5	*clientAdmin.opensNote ; *family.1 ; *heavy ; *instruction ; *seizure
        residential	-5	*substance.opioid ; *substance.opioid:hypothetical ; 0 <sober> ; 0 b ; 0 gram
        residential	-5	0 is ; 0 p ; 0 sob ; 0 st ; 0 using ; <afraid> <say> ; <alcohol> <eat>
        residential	-5	<alcohol> <night> ; <amount> y ; <ask> a ; <ask> when ; <break> <amount>
        residential	-5	<cannabis> <school> ; <clean> <treatment> ; <clinician> <stimulant>
        residential	-5	<colleague> <need> ; <consume> <sedative> ; <container> each ; <day> nad
        residential	-5	<daytime> <daytime> ; <emergency> <caretaking> ; <emergency> <moment>
        residential	-5	<friend> <night> ; <go> hast ; <home> <partner> ; <homeless> in
        residential	-5	<hospital> <count> ; <insurance> me ; <kin> <cannabis> ; <kin> solter
        residential	-5	<month> <start> ; <need> <blood> ; <need> <give> ; <need> <medicine>
        residential	-5	<night> <always> ; <opioid> + ; <opioid> <container> ; <palecolor> claw
        residential	-5	<past> <need> ; <phone> <outdoors> ; <photo> <treatment> ; <room> <child>
        residential	-5	<say> <year> ; <school> rn ; <sedative> a ; <shake> <room> ; <sober> from
        residential	-5	<sober> sinc ; <stimulant> <moment> ; <stimulant> <official> ; <stimulant> an
        residential	-5	<stranger> for ; <treatment> would ; <try> it ; a concert ; a minut ; a otr
        residential	-5	a thing ; a ~drug ; absenc ; al dia ; alert ; alumn ; and <treatment> ; and had
        residential	-5	ask when ; at <amount> ; aunt hous ; bacardi ; bday ; befor my ; bulk ; caguama
        residential	-5	calor ; can <stranger> ; cant mak ; chardonnay ; claim ; cok bing ; could one
        residential	-5	could somebody ; covid ; crack aft ; d then ; dai again ; daytim ; de trail
        residential	-5	delirium ; delt ; dem ; detox 0 ; detox yesterday ; each <night> ; els can
        residential	-5	en espanol ; es par ; fami in ; firebal ; for $ ; for aft ; forev ; from <daytime>
        residential	-5	gon by ; grp ; grup ; happen to ; hav <night> ; heav ; her i ; hir for ; ice all
        residential	-5	in <withdrawal> ; in outpatient ; is <alcohol> ; is for ; it off ; its own
        residential	-5	just me ; la <ask> ; la <cannabis> ; la cervez ; lean ; lo tienen ; many hour
        residential	-5	me hacen ; mg <amount> ; min lat ; month along ; morphin ; my sixty ; nad que
        residential	-5	neith ; nev so ; no <clinician> ; no doctor ; nobody help ; off <medicine>
        residential	-5	on <sedative> ; only weed ; or twelv ; order iop ; oxy 0 ; pain pil ; proces
        residential	-5	pupil ; q 0 ; que dej ; que nunc ; real bad ; recogniz ; regist ; replac ; roxi ; s
        residential	-5	safe ; say why ; school rn ; se <money> ; se pus ; segur ni ; sheet and
        residential	-5	shoot heroin ; sin <stimulant> ; sob aunt ; stay on ; suboxon ; substanc not
        residential	-5	suegr que ; suicid ; tak one ; the regist ; then <ask> ; then ask ; then his
        residential	-5	to detox ; tom ; twelv a ; una <pill> ; upset ; vomit ; whit claw ; win 0
        residential	-5	with din ; wont hold ; y necesit ; you pay ; you treat ; ~<fall> ; ~<sedative> /
        residential	-5	~<treatment> ~d/c ; ~benz / ; ~d/c ; ~opi / ; ~the ~<furniture> ; ~w/d ~sz
        residential	-6	*abstinent.0 ; *audit ; *conflict ; *familySupport ; / n ; 0 pack ; <alcohol> aft
        residential	-6	<alcohol> qd ; <always> outlet ; <amount> <medicine> ; <amount> absenc
        residential	-6	<appointment> <night> ; <asleep> <homeless> ; <build> <drive>
        residential	-6	<cannabis> <cannabis> ; <clinician> <night> ; <clothes> me ; <consume> <daytime>
        residential	-6	<consume> <opioid> ; <headface> on ; <need> <clinician> ; <opioid> <go>
        residential	-6	<opioid> <needle> ; <opioid> <year> ; <opioid> aft ; <opioid> from ; <opioid> is
        residential	-6	<partner> <opioid> ; <say> <cannabis> ; <see> <soon> ; <shake> in ; <start> <year>
        residential	-6	<stop> my ; <vendor> <money> ; <week> <outdoors> ; <write> <money> ; addict
        residential	-6	aft <consume> ; al <day> ; and drink ; arrangement ; been tak ; been using ; buy a
        residential	-6	cent in ; cocain most ; contract ; court dat ; ct coordinator ; cuarent y ; cuchar
        residential	-6	d <treatment> ; dato ; de <alcohol> ; doming y ; drink a ; dv <homeless> ; dv shelt
        residential	-6	espos est ; espos tom ; every outlet ; f <sedative> ; foil ; from <treatment> ; gap
        residential	-6	go off ; gut ; h ; head on ; heroin and ; hes <intoxicated> ; hrs ; hung up ; i los
        residential	-6	id <happy> ; in <furniture> ; incom ; inpatient i ; intern en ; kick fent
        residential	-6	librium tap ; m spic ; md ; mor of ; my granddad ; nam + ; nev touch ; no <awake>
        residential	-6	no insuranc ; no ~da ; nobody to ; norc 0 ; of <headface> ; over 0 ; overnight
        residential	-6	own of ; piedr y ; pil the ; pregnant and ; program intensiv ; puk ; que <ask>
        residential	-6	quien ; quien la ; ra ; referral ; repeat the ; say nev ; shroom ; sinc a
        residential	-6	singl <kin> ; soy yo ; sr ; tent in ; the bottl ; the evening ; the question
        residential	-6	think that ; thought about ; tom y ; traine ; transf ; u do ; using the ; vivi con
        residential	-6	want iop ; weird ; what day
        residential	-7	*deliriumTremens ; *lapse ; *outpatientWord:hypothetical ; *person:possible
        residential	-7	*service:hypothetical ; / ~<alcohol> ; 0 <pill> ; <alcohol> <amount>
        residential	-7	<always> <alcohol> ; <breath> <headface> ; <container> <break> ; <day> <key>
        residential	-7	<drug> <official> ; <eat> until ; <go> <ask> ; <goodbye> one ; <kill> <opioid>
        residential	-7	<law> <treatment> ; <moment> <alcohol> ; <month> <think> ; <month> along
        residential	-7	<opioid> <alcohol> ; <opioid> for ; <pill> <kin> ; <pill> the ; <say> <alcohol>
        residential	-7	<say> nev ; <sedative> from ; <stranger> <alcohol> ; <stranger> about
        residential	-7	<think> <money> ; <week> <alcohol> ; a night ; at school ; botel ; cobr ; dont com
        residential	-7	drink dai ; every 0 ; evict ; for <night> ; her <sedative> ; lab ; lov to ; lvn
        residential	-7	mis one ; my sob ; nev <feel> ; night a ; overnight tech ; que <give> ; respit
        residential	-7	ring me ; rivotril ; rx ; spray ; surgery ; then nev ; thi i ; tramadol ; tweak 0
        residential	-7	urgent car ; used anyth ; want group ; want somebody ; wrong # ; y nad ; yeah
        """
}
