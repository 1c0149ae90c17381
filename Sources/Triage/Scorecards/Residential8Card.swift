extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-3	<media> <job> ; <medicine> <blood> ; <medicine> <hospital> ; <medicine> <year>
        residential	-3	<medicine> resident ; <moment> <headface> ; <moment> <stop> ; <money> <alcohol>
        residential	-3	<money> <ask> ; <money> <need> ; <money> by ; <money> y ; <money> you
        residential	-3	<month> away ; <month> becaus ; <month> y ; <need> <job> ; <need> <night>
        residential	-3	<need> <order> ; <need> it ; <need> por ; <need> step ; <need> you
        residential	-3	<night> <clinician> ; <night> to ; <official> <order> ; <opening> <break>
        residential	-3	<opening> <day> ; <opioid> 0 ; <opioid> <clinician> ; <opioid> <die>
        residential	-3	<opioid> <headface> ; <opioid> <job> ; <opioid> <month> ; <opioid> <sedative>
        residential	-3	<opioid> <stimulant> ; <opioid> <take> ; <order> 0 ; <order> <day>
        residential	-3	<palecolor> <bodypart> ; <palecolor> <take> ; <partner> <need> ; <partner> <put>
        residential	-3	<partner> <stimulant> ; <partner> <water> ; <past> <leave> ; <past> <partner>
        residential	-3	<past> aft ; <past> nad ; <pet> <photo> ; <pet> <room> ; <pet> has ; <pet> in
        residential	-3	<pill> <think> ; <pill> que ; <play> <month> ; <put> <emergency> ; <rarely> entr
        residential	-3	<record> <record> ; <say> <confused> ; <say> <pill> ; <say> <withdrawal>
        residential	-3	<say> over ; <school> <media> ; <see> <take> ; <see> el ; <seizure> 0
        residential	-3	<sober> <insurance> ; <start> <stimulant> ; <start> on ; <stiff> ; <stimulant> /
        residential	-3	<stimulant> casi ; <stimulant> noma ; <stimulant> then ; <stop> <alcohol>
        residential	-3	<stop> <church> ; <stop> her ; <stop> las ; <stop> ninety ; <stranger> <stimulant>
        residential	-3	<take> <build> ; <take> back ; <take> em ; <think> <drug> ; <think> <year>
        residential	-3	<think> her ; <think> who ; <tool> sinc ; <town> <say> ; <trade> her
        residential	-3	<treatment> <law> ; <treatment> b ; <treatment> be ; <treatment> turn
        residential	-3	<unreal> <crowd> ; <vendor> <amount> ; <vermin> off ; <wait> <stop> ; <wait> on
        residential	-3	<water> <height> ; <week> <moment> ; <week> only ; <withdrawal> <need>
        residential	-3	<write> <go> ; <write> no ; <year> <container> ; <year> <kin> ; a 0 ; a cat
        residential	-3	a choic ; a complaint ; a concert ; a cup ; a group ; a marc ; a pip ; a referral
        residential	-3	a rotary ; a shop ; a stay ; a user ; a websit ; a widow ; a ~counselor
        residential	-3	about eight ; ac ; acab el ; accidental ; adderal dai ; aft <job> ; aft <moment>
        residential	-3	agenci ; ago aft ; al program ; alberc ; aliv ; am <count> ; amt ; an <appointment>
        residential	-3	and <opioid> ; and detox ; and id ; and laugh ; anex de ; ann ; anyth for ; apena
        residential	-3	apply for ; are in ; arent ther ; as <always> ; ask a ; ask twic ; ask which
        residential	-3	at east ; at night ; at nit ; at outpatient ; at two ; ausent ; ayud por ; bachelor
        residential	-3	bar ; be <home> ; be <hospital> ; bed today ; been <sober> ; been clean
        residential	-3	been doing ; been marri ; been most ; been one ; been ten ; begin ; bet one
        residential	-3	blackout ; blanc ; blu 0 ; bon ach ; box of ; broth in ; buen no ; bundl ; bunk 0
        residential	-3	busc a ; by how ; by lunch ; by ten ; cal aft ; can she ; can you ; cannot
        residential	-3	cans per ; cant be ; cant clos ; cant do ; cant swing ; carv ; casi <always>
        residential	-3	catch ; certificat and ; chat ; cheapest ; clinical ; clos 0 ; clr <partner>
        residential	-3	cocain casi ; cocain weekend ; codein ; cok between ; cok iv ; coleccion ; colour
        residential	-3	com get ; combin ; compliment ; con cristal ; con las ; confund ; contraband
        residential	-3	count them ; cousin smok ; covid ; cpr ; crack from ; crack in ; cristal en ; crowb
        residential	-3	crud ; crystal fiv ; ct ; ct 0 ; cuand dej ; cuant ni ; cuanto <day> ; cuanto dia
        residential	-3	cuart 0 ; current resi ; cut her ; d / ; d/c tomorrow ; da mied ; dad of ; daught 0
        residential	-3	day inpatient ; day she ; de <asleep> ; de <cannabis> ; de <die> ; de cas
        residential	-3	de menor ; de preferenci ; de tequil ; deal and ; deckhand ; dejarla
        residential	-3	delirium tremen ; denial ; deploy ; deposit ; detox first ; dia el ; dia sin
        residential	-3	diagnosi ; diaria ; did <count> ; did six ; didnt <give> ; divorc paper ; do 0
        residential	-3	dob ; doctor no ; doe somebody ; dog in ; dolar ; dollar and ; domino ; dorm en
        residential	-3	dos 0 ; drink again ; drink lik ; drug ct ; dud ; el <amount> ; el del ; el detox
        residential	-3	el parqu ; el pis ; el turn ; eleven thousand ; empiez ; en que ; enviud ; er
        residential	-3	er doc ; espos sali ; estuv intern ; even ~<consume> ; ever <consume>
        residential	-3	every weekend ; every year ; excus the ; fami session ; familia ; femal 0
        residential	-3	few night ; first <treatment> ; first ever ; flex ; food truck ; for <bodypart>
        residential	-3	for <job> ; for <stimulant> ; for good ; for her ; for iop ; for som ; for someth
        residential	-3	foreman ; from <daytime> ; from <law> ; gav no ; get back ; good as ; good with
        residential	-3	gracia por ; gs ; gurgl ; had <amount> ; hand and ; hand wont ; heard of ; hel i
        residential	-3	her <think> ; her eye ; hermano ; hes <phone> ; hes cal ; his <water> ; hmo ; hook
        residential	-3	hook on ; hous + ; hous with ; human being ; i interview ; i light ; i owe ; i pour
        residential	-3	i read ; id kil ; if he ; im clean ; in <day> ; in <insurance> ; in <last>
        residential	-3	in last ; in residential ; internship ; is <die> ; is <see> ; is <stranger>
        residential	-3	is cut ; is out ; is that ; is too ; is worth ; it than ; its <cannabis>
        residential	-3	its <opioid> ; its <play> ; its my ; jerk ; judg order ; jun he ; jur
        residential	-3	just <count> ; kin ; know who ; known ; kratom shot ; la <cannabis> ; la cit
        residential	-3	la rent ; la secundari ; las sei ; las siet ; le <ask> ; le entr ; lean <always>
        residential	-3	leav me ; left residential ; leg i ; lent ; lift ; lin <blood> ; lin cut ; lin open
        residential	-3	lin went ; lo dej ; los <room> ; los the ; lost <amount> ; lunch ; m <home>
        residential	-3	m <homeless> ; m <kill> ; m <need> ; m cok ; m did ; m no ; m roof ; m want
        residential	-3	machin ; mam ya ; management ; marihuan ; me aft ; me agar ; me asust ; me corren
        residential	-3	me someth ; me voy ; meth going ; meth judg ; meth was ; mg x ; mi ama ; mi doctor
        residential	-3	mil ; minut ord ; mis <day> ; mis hermano ; mix ; month away ; mor absenc ; mor on
        residential	-3	moth and ; mtg ; mult ; my <sober> ; my clas ; my iop ; my meth ; my new
        residential	-3	my thirty ; my tongu ; n he ; nearby ; need the ; nev mor ; next week ; ni desd
        residential	-3	nieto ; night shift ; night sleep ; nin <count> ; niner ; no <leave> ; no <relapse>
        residential	-3	no <withdrawal> ; no coverag ; no dio ; no etoh ; no hx ; no ins ; no rent
        residential	-3	no withdrawal ; no ~drug ; noc ; not 0 ; not every ; not pick ; noth <past>
        residential	-3	noth mor ; nurs <school> ; nurs lin ; oatmeal ; of <cannabis> ; of alcohol
        residential	-3	of residential ; of you ; off spe ; off to ; off work ; on <room> ; on bathroom
        residential	-3	on probation ; on your ; one <month> ; one <treatment> ; one els ; only been
        residential	-3	op only ; or <treatment> ; or is ; or noth ; orth ; oth use ; our <partner>
        residential	-3	own in ; oxycodon ; pacient ; pag por ; peed ; peopl keep ; peopl to ; php ; pierd
        residential	-3	pin ; pis y ; plan in ; pleas ; pluck ; pm ; por cristal ; por dej ; porf
        residential	-3	possession ; pref to ; preferenci ; prid ; problem con ; promis to
        residential	-3	psych <hospital> ; que hor ; quier dej ; quier par ; rat ; recycl ; releas 0 ; rep
        residential	-3	replac me ; residential tx ; rotary ; sam <phone> ; say cok ; say which
        residential	-3	se <leave> ; se <put> ; se tom ; see peopl ; see shadow ; seventy day ; shift sinc
        residential	-3	shoot dop ; shop cart ; sil ; sinc <illness> ; sinc may ; singl dad ; six tim
        residential	-3	slept 0 ; smok k ; snort my ; so <go> ; so a ; so going ; sob sinc ; som kind
        residential	-3	someon cal ; someon to ; sort it ; spe most ; squeez in ; start in ; stil sob
        residential	-3	stil use ; stop breath ; subpoen ; suicid ; supervis releas ; support ; tak leav
        residential	-3	tb ; tel my ; ten a ; teng con ; tequil ; text only ; th <school> ; th grad ; th of
        residential	-3	that <photo> ; that all ; that normal ; that sort ; the <ask> ; the <caretaking>
        residential	-3	the <crash> ; the afternoon ; the cho ; the dock ; the layof ; the road ; the uber
        residential	-3	them off ; then no ; thirty year ; through one ; tianeptin ; tienen program
        residential	-3	to <phone> ; to app ; to cal ; to giv ; tom cervez ; took over ; tranq ; tremen
        residential	-3	trial ; tuition ; turn me ; tuv ; twelv pack ; twic <stimulant> ; typ ; ultim vez
        residential	-3	una dos ; unk how ; uno que ; until thi ; up lik ; use anyth ; used <amount>
        residential	-3	used cocain ; using meth ; vaci ; vayan ; vec entr ; vin ; visit and ; vivi
        residential	-3	vodk every ; was with ; we <build> ; we put ; what <day> ; who cant ; whol bottl
        residential	-3	whom ; widow ; wif want ; with narcan ; wrot ; x su ; y sin ; yo <alone>
        residential	-3	you peopl ; you see ; your <room> ; your intensiv ; your patient ; zolpidem ; zombi
        residential	-3	~<consume> or ; ~<drug> ~<consume> ; ~<eat> ; ~<treatment> ever ; ~<withdrawal>
        residential	-3	~a ~day ; ~carcel ; ~day ~stay ; ~drink or ; ~droga ; ~dts ; ~el ~<chestheart>
        residential	-3	~el ~pech ; ~how ~much ; ~sz ever ; ~the ~<furniture> ; ~wont ; él tom
        residential	-4	*family.9 ; *hallucination.lookAlike ; *heavy:other_experiencer ; *instruction
        residential	-4	*naloxone:other_experiencer ; *otherService.tobacco ; *overdoseNow
        residential	-4	*person:possible ; *residentialEnding.counted ; *seizure
        residential	-4	*wantsToQuit:other_experiencer ; / mo ; 0 <cannabis> ; 0 <sober> ; 0 b ; 0 hrs
        residential	-4	0 k ; 0 s ; 0 sec ; 0 sob ; <afraid> <say> ; <alcohol> <alcohol>
        residential	-4	<alcohol> <always> ; <alcohol> el ; <alcohol> y ; <ask> <crowd> ; <ask> when
        residential	-4	<ask> which ; <ask> ~<money> ; <asleep> <home> ; <asleep> <rail>
        residential	-4	<bodypart> <withdrawal> ; <bodypart> wont ; <child> <afraid> ; <clean> <continue>
        residential	-4	<clinician> <blood> ; <clinician> in ; <colleague> no ; <consume> a ; <consume> blu
        residential	-4	<consume> or ; <consume> sat ; <crowd> or ; <crowd> to ; <day> <treatment>
        residential	-4	<day> nad ; <day> out ; <day> plac ; <day> straight ; <daytime> <daytime>
        residential	-4	<die> <room> ; <drug> <start> ; <eat> <night> ; <emergency> <moment>
        residential	-4	<emergency> <room> ; <feel> fin ; <friend> <night> ; <give> en ; <give> nam
        residential	-4	<go> lat ; <go> muy ; <hit> <sober> ; <hit> him ; <homeless> <home> ; <homeless> in
        residential	-4	<hospital> <room> ; <illness> <eat> ; <insurance> <treatment> ; <kin> <opioid>
        residential	-4	<kin> solter ; <last> <past> ; <law> til ; <moment> / ; <moment> <furniture>
        residential	-4	<moment> <shake> ; <money> <child> ; <month> <hot> ; <month> <phone>
        residential	-4	<month> <start> ; <need> <blood> ; <need> <give> ; <night> <always>
        residential	-4	<night> <phone> ; <night> onc ; <opioid> <container> ; <opioid> desd ; <opioid> iv
        residential	-4	<partner> <month> ; <past> <die> ; <phone> <put> ; <room> <child> ; <say> <consume>
        residential	-4	<say> <year> ; <school> <blood> ; <sedative> a ; <sedative> de ; <sedative> sinc
        residential	-4	<see> <crowd> ; <seizure> <stop> ; <sober> <need> ; <stimulant> <hear>
        residential	-4	<stimulant> an ; <stimulant> right ; <stranger> for ; <take> 0 ; <take> <sedative>
        residential	-4	<take> any ; <tired> <moment> ; <town> so ; <treatment> <stimulant>
        residential	-4	<treatment> would ; <week> <write> ; a <night> ; a minut ; acaban ; agency ; ai
        residential	-4	alert ; alg ; alguno ; alquil ; alzheim ; an outpatient ; and work ; app for
        residential	-4	appeal ; ask when ; at <eat> ; at seven ; autism ; away a ; away and ; bacardi
        residential	-4	bar <always> ; bday ; beam ; beer ; benefit ; bin ; blu <always> ; botella
        residential	-4	but that ; by mistak ; caguama ; can <stranger> ; can hav ; cant <hit> ; cant mak
        residential	-4	capful ; caregiv ; coc todo ; coin and ; com <take> ; copi ; could not ; counsel
        residential	-4	county outpatient ; coupl night ; crack when ; ct <official> ; cut down ; d rehab
        residential	-4	da <afraid> ; dad 0 ; dad has ; day out ; day plac ; day straight ; de <alcohol>
        residential	-4	de barb ; de dia ; de sei ; del intern ; delirium ; delt ; dem ; despiert ; detox
        residential	-4	detox 0 ; detox or ; dont both ; dtr on ; each night ; earn ; el <tool> ; el numer
        residential	-4	el que ; emergenci ; en espanol ; entonc <stimulant> ; escond en ; espos est
        residential	-4	even do ; exam ; f crystal ; falt una ; fami in ; feel fin ; finger ; firebal
        residential	-4	first <day> ; for <treatment> ; for aft ; for ketamin ; forev ; form say
        residential	-4	friday sunday ; go from ; granddad ; grp ; guy for ; h <eat> ; had sz ; had two
        residential	-4	has used ; help for ; her i ; hes <palecolor> ; hir for ; his wif ; hoodi ; horari
        residential	-4	hosp then ; hospic ; hour a ; hrs / ; hung ; hung up ; hymn ; i lift ; ice <eat>
        residential	-4	ice all ; ice cream ; id <kill> ; if u ; if we ; im <wait> ; im stuck ; in fiv
        residential	-4	in rm ; insid my ; introduc ; iop or ; is all ; is get ; ish ; it im ; it off
        residential	-4	its two ; iv <opioid> ; iv heroin ; ive used ; jack ; know noth ; kosh ; la chiv
        residential	-4	la lanch ; last eleven ; lawy ; le <buy> ; lean ; leav my ; let for ; librium tap
        residential	-4	long term ; m inject ; m slam ; md ; meet ; merc ; meth / ; meth pip ; min ago
        residential	-4	min lat ; mis 0 ; morphin ; mov und ; mustard ; my church ; my day ; my fiance
        residential	-4	my granddad ; my sister ; my sixty ; nad que ; nadi en ; nev <go> ; no <awake>
        residential	-4	no <caretaking> ; no <clinician> ; no <clothes> ; no pto ; no way ; no ~<drug>
        residential	-4	nobody to ; not <say> ; not medical ; of <moment> ; of <year> ; of hospital
        residential	-4	of thing ; of year ; on dop ; one <day> ; only weed ; or twelv ; otr lad ; our uncl
        residential	-4	out ive ; p 0 ; payment ; perc 0 ; period ; piedr en ; pleas <phone> ; por <stop>
        residential	-4	pot ; pour ; practicum ; prevention ; prob ; pupil ; que su ; que viv
        residential	-4	question for ; quit drink ; real thing ; recogniz ; rep for ; residential as
        residential	-4	residential has ; risk ; run lat ; s ; safe ; said ther ; say so
        residential	-4	school outpatient ; se <money> ; se sali ; segur ni ; servic ; set the ; shadow ppl
        residential	-4	sheet and ; shoot heroin ; sig limpi ; sig usand ; sin <stimulant> ; sin segur
        residential	-4	sinc <partner> ; solit ; someth ; start at ; steady sinc ; stop befor ; suegr que
        residential	-4	surgery ; tar ; tent in ; test clean ; that noth ; the lin ; the purpl ; the regist
        residential	-4	the valley ; the xanax ; ther is ; tim ever ; to <asleep> ; tom en ; tom todo
        residential	-4	took 0 ; trembl ; twelv a ; two bottl ; un <crowd> ; una <pill> ; up his ; upset
        residential	-4	used thi ; vecin y ; vodk dai ; vodk in ; want it ; was cok ; went rigid
        residential	-4	who <see> ; who <vendor> ; who lead ; who would ; win 0 ; with <school> ; within 0
        residential	-4	without the ; wont <hold> ; would ~lik ; wrot the ; y necesit ; yesterday for
        residential	-4	you treat ; your <night> ; ~<consume> <amount> ; ~a ~<day> ; ~a ~<night>
        residential	-4	~a ~night ; ~how ~<amount> ; ~if ; ~nev ; ~stop ; ~substanc
        residential	-5	*abstinent.0 ; *audit ; *family.0 ; *substance.opioid ; *substance.other:negated
        residential	-5	*violence.lookAlike:historical ; 0 <pill> ; 0 gram ; 0 st ; 0 using
        residential	-5	<alcohol> <night> ; <alcohol> todo ; <always> <alcohol> ; <amount> <medicine>
        residential	-5	<amount> y ; <appointment> <night> ; <break> <amount> ; <build> <go>
        residential	-5	<buy> <opioid> ; <clinician> <night> ; <clinician> <stimulant> ; <colleague> <need>
        residential	-5	<colleague> ok ; <consume> <opioid> ; <container> each ; <day> <key>
        residential	-5	<drive> <hit> ; <fall> to ; <go> <ask> ; <go> <withdrawal> ; <go> hast
        residential	-5	<home> <partner> ; <hospital> <church> ; <hospital> <count> ; <insurance> me
        residential	-5	<leave> by ; <moment> se ; <need> <consume> ; <official> <stimulant>
        residential	-5	<opioid> <go> ; <opioid> is ; <palecolor> claw ; <partner> <seizure>
        residential	-5	<past> <need> ; <phone> <clinician> ; <phone> <outdoors> ; <photo> <treatment>
        residential	-5	<pill> <say> ; <record> from ; <say> <alcohol> ; <say> <cannabis> ; <school> rn
        residential	-5	<see> <consume> ; <shake> + ; <sober> <stimulant> ; <sober> from ; <sober> sinc
        residential	-5	<start> <year> ; <stimulant> <official> ; <stimulant> rough
        residential	-5	<stranger> <insurance> ; <week> <outdoors> ; a <bodysound> ; a thing ; a ~drug
        residential	-5	absenc ; aft <consume> ; ama ; and <treatment> ; and had ; at <amount>
        residential	-5	been <take> ; bulk ; buy a ; cambi de ; cent in ; chardonnay ; cok bing ; complaint
        residential	-5	could one ; could somebody ; crack aft ; ct coordinator ; cuchar ; d then ; dad say
        residential	-5	dato ; day off ; de <emergency> ; de trail ; defend ; dej a ; desd juli
        residential	-5	detox yesterday ; doming y ; dont com ; drink every ; dts ; dv <homeless>
        residential	-5	dv shelt ; els can ; es par ; espos tom ; every nit ; fifth of ; for self
        residential	-5	from <treatment> ; gap ; glas of ; grup ; gut ; h ; happen to ; heav ; hip
        residential	-5	his <alcohol> ; his nos ; i odd ; if im ; if she ; if someon ; incom ; inpatient i
        residential	-5	intern en ; is <alcohol> ; its own ; ive <consume> ; just me ; ketamin most
        residential	-5	la <ask> ; la cervez ; lo tienen ; m liv ; m spic ; many hour ; me loos
        residential	-5	mg <amount> ; month inpatient ; mor of ; my 0 ; narcan ; necesit ; need iop
        residential	-5	nev <past> ; nev befor ; nev so ; no ~residential ; nobody help ; nurs at
        residential	-5	on <sedative> ; order iop ; over 0 ; oxy 0 ; pain pil ; payrol ; primer vez
        residential	-5	proces ; program intensiv ; put up ; q 0 ; que dej ; que fuman ; quien la
        residential	-5	real bad ; referral ; regist ; replac ; reviv ; rivotril ; roxi ; say why
        residential	-5	school rn ; scotch ; se pus ; shroom ; silent ; singl <kin> ; sob aunt ; solter
        residential	-5	spray ; sr ; stay on ; substanc not ; the bottl ; the residential ; then his
        residential	-5	to sleep ; tom ; transf ; un grup ; using the ; vivi con ; want iop ; whit claw
        residential	-5	win every ; wont hold ; would <stranger> ; y / ; your detox ; your program
        residential	-5	~<drug> ; ~<sedative> / ; ~a ~<consume> ; ~benz / ; ~opi / ; ~w/d ~sz
        residential	-6	*clientAdmin.opensNote ; *conflict ; *family.1 ; *familySupport ; *heavy ; *lapse
        residential	-6	*service:hypothetical ; / n ; 0 pack ; 0 pk ; <alcohol> <amount> ; <alcohol> <past>
        residential	-6	<always> outlet ; <amount> absenc ; <build> <drive> ; <cannabis> <school>
        residential	-6	<consume> <sedative> ; <emergency> <caretaking> ; <emergency> <give>
        residential	-6	<headface> to ; <kill> <opioid> ; <kin> <cannabis> ; <law> <treatment>
        residential	-6	<need> <clinician> ; <need> <medicine> ; <need> par ; <opioid> +
        residential	-6	<opioid> <alcohol> ; <opioid> aft ; <opioid> for ; <opioid> from
        residential	-6	<partner> <opioid> ; <say> by ; <shake> <room> ; <stimulant> <moment>
        residential	-6	<stimulant> ~<alcohol> ; <stop> my ; <vendor> <money> ; <write> <money> ; a night
        residential	-6	al <day> ; al dia ; and drink ; arrangement ; at lunch ; at school ; ativan
        residential	-6	aunt hous ; been tak ; been using ; befor my ; bottl and ; calor ; cervez
        residential	-6	cocain most ; contract ; convuls ; cuarent y ; d <treatment> ; drink a
        residential	-6	each <night> ; el <sedative> ; every outlet ; every two ; fifth ; first <law>
        residential	-6	for $ ; gon by ; hav <night> ; head on ; her <sedative> ; heroin and
        residential	-6	hes <intoxicated> ; hrs ; i los ; in <furniture> ; in outpatient ; is for ; jama
        residential	-6	month along ; nam + ; nev <feel> ; nev touch ; night a ; no <money> ; no doctor
        residential	-6	no ~da ; nobody <leave> ; norc 0 ; of <headface> ; off <day> ; off <medicine>
        residential	-6	on what ; overnight tech ; own of ; phon ring ; pil the ; pk ; pregnant and
        residential	-6	pued falt ; puk ; que nunc ; quien ; ra ; repeat the ; ring me ; sec ; sinc a
        residential	-6	soy yo ; stif ; suboxon ; tak one ; the question ; then <ask> ; then ask
        residential	-6	think that ; thought about ; throw up ; to detox ; traine ; tweak 0 ; u do
        residential	-6	used anyth ; with din ; wrong # ; you help ; you pay ; ~drug ; ~gon ; ~seiz
        residential	-7	*detoxWord:hypothetical ; *residentialDone ; / ~<alcohol> ; <alcohol> <continue>
        residential	-7	<alcohol> aft ; <alcohol> qd ; <asleep> <homeless> ; <breath> <headface>
        residential	-7	<cannabis> <cannabis> ; <consume> <daytime> ; <container> <break>
        residential	-7	<drug> <official> ; <friend> <day> ; <headface> on ; <month> <think>
        residential	-7	<month> along ; <opioid> <needle> ; <opioid> todo ; <pill> the ; <sedative> from
        residential	-7	<see> <job> ; <shake> in ; <stranger> <alcohol> ; <stranger> about
        residential	-7	<think> <night> ; <week> <alcohol> ; a handl ; a otr ; a ~<drug> ; addict
        residential	-7	aft work ; alcoholic ; been sinc ; bourbon ; claim ; court dat ; cristal noma
        residential	-7	dai again ; daytim ; f <sedative> ; fetty ; foil ; for <night> ; go off ; hay quien
        residential	-7	hydrocodon ; id <happy> ; kick fent ; kitchen floor ; las <count> ; me hacen
        residential	-7	mis one ; my sentenc ; my sob ; neith ; nev seen ; no insuranc ; no leav
        residential	-7	overnight ; phenibut ; piedr y ; rx ; say inpatient ; say nev ; sherry
        residential	-7	the evening ; thi i ; tom y ; tramadol ; urgent ; want group ; want somebody
        residential	-7	what day ; y nad ; yeah ; your outpatient ; ~in ~0 ; ~when ~i
        residential	-8	$ 0 ; *detoxRequest:hypothetical ; *otherService.therapist:hypothetical
        residential	-8	*outpatientWord:hypothetical ; *relief.without ; <amount> al ; <cannabis> <consume>
        residential	-8	<clinician> no ; <clothes> me ; <eat> until ; <emergency> at ; <goodbye> one
        residential	-8	<headface> <water> ; <moment> <alcohol> ; <month> <opioid> ; <month> ther
        residential	-8	<opioid> i ; <pill> <kin> ; <say> nev ; <stimulant> <alone> ; <think> <money>
        residential	-8	a detox ; botel ; brandy ; cant pay ; cheap ; click ; cobr ; cok dai ; con alguien
        residential	-8	could <stranger> ; cramp ; d on ; el trag ; even a ; every 0 ; faciliti ; grupo
        residential	-8	litr ; lov to ; lvn ; me who ; no <insurance> ; oclock ; oth weekend ; que <ask>
        residential	-8	respit ; six pack ; slur ; smok meth ; vomit ; week been ; weird ; y tom
        residential	-9	*iopRequest:hypothetical ; *sinceLastUse.3 ; <alcohol> a ; <amount> <opioid>
        residential	-9	<cannabis> <amount> ; <cannabis> <night> ; <day> <shake> ; <headface> <bodypart>
        residential	-9	<need> <withdrawal> ; <opioid> <year> ; <sedative> 0 ; <stop> <container>
        residential	-9	<take> <friend> ; <try> it ; <week> been ; a twelv ; beer / ; claw ; dementi
        residential	-9	eight a ; es cocain ; evict ; h 0 ; handl ; id lov ; ive smok ; lost two
        residential	-9	own <clinician> ; por una ; que <give> ; then nev ; total ; touch a ; urgent car
        residential	-9	week two ; you <treatment>
        residential	-10	*noDetox ; *sinceStopping.3 ; <child> <opioid> ; <hit> out ; <money> <wait>
        residential	-10	<opioid> <consume> ; <try> <stimulant> ; beer a ; dad is ; doing wel ; drink dai
        residential	-10	hir ; kick out ; lab ; layof ; refil ; tak them ; ~pt
        residential	-11	$ ; <amount> glas ; <clothes> <room> ; <colleague> <furniture> ; <drug> <play>
        residential	-11	<need> <crowd> ; and found ; cerveza ; cok fiv ; edibl ; need detox ; rm 0
        residential	-11	step down ; tri it ; tru
        residential	-12	*alcoholic ; *deliriumTremens ; 0 l ; <amount> <alcohol> ; <consume> <alcohol>
        residential	-12	<say> <opioid> ; a yr ; can someon ; drop off ; fioricet ; mezcal ; panic ; ron
        residential	-12	sent to ; stop drink ; tab
        residential	-13	*abstinent.3 ; 0 oh ; <last> <alcohol> ; <put> <alcohol> ; perc ; want detox
        residential	-14	<opioid> <always> ; a fifth ; cant go ; con quien ; pint of ; uninsur
        residential	-15	*barrierWork ; <alcohol> <container> ; <sedative> <always> ; ambien ; detox bed
        residential	-15	if hes ; its <alcohol> ; nicotin
        residential	-16	si falt
        residential	-17	clonazepam ; in bed ; tom diari
        residential	-18	*occasional.0:possible ; 0 drink ; <alcohol> / ; kratom
        residential	-19	gummi ; nev used
        residential	-20	*barrierChild ; *barrierMoney
        residential	-21	*barrierWork.unnamed
        residential	-24	*mandate.outpatient ; for detox
        """
}
