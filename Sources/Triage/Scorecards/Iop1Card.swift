extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-10	=
        iop	45	*audit
        iop	38	*noDetox
        iop	37	*barrierMoney ; *drinks.0
        iop	34	*barrierChild
        iop	33	*barrierWork ; *residentialEnding.counted
        iop	32	*outpatientWord:hypothetical
        iop	30	*mandate.outpatient
        iop	29	<cannabis> <night> ; your outpatient
        iop	28	<asleep> <home>
        iop	27	<stimulant> <alone>
        iop	25	four beer
        iop	24	insuranc no
        iop	23	*barrierWork.unnamed ; medical clear ; re iop ; respit
        iop	22	*residentialEnding ; <cannabis> <amount> ; accountability ; de <cannabis> ; edibl
        iop	21	<need> step ; ausent ; no way ; rais 0
        iop	20	*iopRequest ; <amount> absenc ; <cannabis> at ; segur ni ; si falt
        iop	19	*occasional.0:possible ; *sinceLastUse.3 ; audit 0 ; bos wont ; delt 0 ; iop or
        iop	19	pot <always> ; two glas ; uninsur ; would los
        iop	18	*hallucination.lookAlike ; 0 cart ; <alone> sin ; absenc ; anyth til ; cant <money>
        iop	18	first dui ; margarita ; not medical ; only <start> ; program intensiv ; want group
        iop	18	week inpatient ; what can ; with stranger
        iop	17	*iopRequest:hypothetical ; *outpatientWord ; <cannabis> <day> ; <stimulant> <month>
        iop	17	<think> yes ; <try> <stimulant> ; absent ; cal laps ; cant swing ; day rehab ; nobody help
        iop	17	order iop ; outpatient session ; program a ; residential end ; sinc <need> ; sinc want
        iop	17	tom sol ; two thre ; vap weed ; viern con
        iop	16	*firstOffence ; *occasional.0 ; 0 glas ; <cannabis> <always> ; <height> <tool>
        iop	16	<start> <stimulant> ; c/b aft ; de dia ; dos cerveza ; est sab ; grupo ; if im
        iop	16	inpatient on ; intensiv ; intern el ; is worth ; mol at ; mot ; nev mor ; on birthday
        iop	16	only start ; segur me ; thre beer ; what night ; work one
        iop	15	*substance.cannabis ; <alone> <medicine> ; <cannabis> <year> ; <need> structur
        iop	15	<stimulant> <job> ; <stimulant> <play> ; <stimulant> <school> ; ask iop ; cant go
        iop	15	cant pay ; copa ; dast ; dast 0 ; dos copa ; els ever ; f rais ; flat <break> ; flat brok
        iop	15	no <insurance> ; no relativ ; quitan ; replac ; seventy day ; split a ; the evening
        iop	15	to study ; want iop ; what ther ; with friend
        iop	14	*mildCue ; <cannabis> <daytime> ; <start> <consume> ; <treatment> <night> ; <treatment> el
        iop	14	<week> only ; anyth aft ; aseguranz ; autism ; began thi ; claw on ; diner par ; do his
        iop	14	forfeit ; has alzheim ; hor empiez ; in anywher ; inpt complet ; intensiv outpt ; iop tak
        iop	14	iop tre ; keep liv ; kid if ; literal no ; ni <money> ; no coverag ; noth hard
        iop	14	nuev <count> ; nuev mil ; occasional ; pos ua ; prim <law> ; prim dui ; program thre
        iop	14	seat if ; st <law> ; start using ; thc only ; thi septemb ; tienen program ; two beer
        iop	14	ua at ; una dos ; w/o <need> ; w/o help ; want outpt
        iop	13	*family.3 ; 0 <cannabis> ; <alone> <church> ; <cannabis> <month> ; <cannabis> sinc
        iop	13	<colleague> wont ; <continue> clean ; <count> pm ; <drug> <start> ; <month> away
        iop	13	<need> <blood> ; <stimulant> medi ; <treatment> nin ; <treatment> we ; a <cannabis> ; a otr
        iop	13	a work ; adhd pil ; adjunct ; alcanz ni ; at festival ; autistic ; bronz ; buy adderal
        iop	13	cad quincen ; cerebral ; cheapest ; cok som ; com <soon> ; craving ; delt ; dispatch say
        iop	13	for cocain ; friday a ; fum marihuan ; havent used ; i overd ; iop inf ; iop slot
        iop	13	is <cannabis> ; just me ; leav left ; lik <job> ; lik company ; lo hag ; lost medi
        iop	13	month away ; mor absenc ; on probation ; one glas ; overd ; plan pay ; repeat the
        iop	13	residential two ; saturday a ; say iop ; segu con ; sil to ; sol sin ; son dos
        iop	13	su internamient ; thc vap ; ther me ; tre cerveza ; triplet ; weekend with ; your intensiv
        iop	12	*functioning ; + pcp ; <alone> los ; <amount> <cannabis> ; <cannabis> ; <cannabis> <eat>
        iop	12	<consume> pot ; <drug> <month> ; <feel> <past> ; <money> laps ; <month> <feel>
        iop	12	<night> ~<treatment> ; <school> <cannabis> ; <start> <drug> ; <stimulant> nad
        iop	12	<treatment> yes ; <wait> <stop> ; <wait> thi ; a weed ; absenc and ; adderal sinc
        iop	12	at wedding ; be fir ; bet for ; cart <always> ; cobr laps ; cocain two ; cok clean
        iop	12	could <money> ; deni inpt ; deni the ; diez semana ; dui ; es much ; finish friday
        iop	12	for outpatient ; found cok ; handl him ; i los ; i vanish ; iop hour ; is <daytime>
        iop	12	is iop ; ketamin sinc ; leg again ; max ; mil dolar ; mo <stop> ; mol 0 ; mor day
        iop	12	my sixty ; nev <amount> ; ni diner ; night program ; no <town> ; no craving ; nonverbal
        iop	12	off work ; only sinc ; op only ; patron no ; po <write> ; sab sí ; sab tre
        iop	12	sem <stimulant> ; smok pot ; snort my ; sol los ; someth whil ; stay thi ; stil breath
        iop	12	stil clean ; teng con ; term and ; the lodg ; thi stat ; use sinc ; voluntad ; want step
        iop	12	weed with ; weekend drink ; weekend only ; what hav ; what possibl ; whil its
        iop	12	without <stimulant> ; y sin ; ~iop
        iop	11	<alcohol> los ; <alcohol> whil ; <alone> <week> ; <cannabis> on ; <cannabis> todo
        iop	11	<colleague> <fire> ; <consume> <cannabis> ; <goodbye> one ; <hospital> so
        iop	11	<insurance> <treatment> ; <kin> solter ; <law> charg ; <month> <colleague>
        iop	11	<stimulant> clean ; <stimulant> sat ; <week> new ; <week> out ; a festival ; a joint
        iop	11	a saturday ; a version ; addy ; and acid ; body fin ; cervecita ; cok payday ; company in
        iop	11	crystal to ; dean ; del pap ; denial ; el unic ; els can ; evening ; extern el ; fail one
        iop	11	few evening ; fiesta una ; first friday ; girlfriend say ; grp ; hay relev ; hom to
        iop	11	i couldv ; i not ; iop ; long over ; los the ; mal en ; mayb onc ; meth medi ; mis work
        iop	11	misus ; mo sinc ; need step ; nin hour ; no <caretaking> ; no <withdrawal> ; no detox
        iop	11	no withdrawal ; one <alcohol> ; only been ; only pick ; over <photo> ; over vide
        iop	11	overboard ; par preocup ; part aft ; pay outpatient ; pop on ; prog 0 ; reca ; replac me
        iop	11	residencial hac ; ridiculou ; se ~intern ; seguimient ; shar of ; she vap ; sin segur
        iop	11	so <go> ; so going ; sol <caretaking> ; st dui ; start snort ; stay is ; storm season
        iop	11	test clean ; than id ; thc one ; the intensiv ; them <night> ; ther <past> ; ther befor
        iop	11	they <money> ; un intern ; vyvans ; want aft ; want peopl ; week from ; what <night>
        iop	11	win which ; wk <school> ; wks new ; yo gan ; ~even ; ~intensiv ; ~pcp ; ~session
        iop	10	*drinks.0:possible ; *iopRequest:possible ; 0 empez ; <amount> dond ; <appointment> +
        iop	10	<asleep> elsewher ; <cannabis> <school> ; <cannabis> but ; <child> if ; <clinician> clear
        iop	10	<drug> <alone> ; <insurance> no ; <need> zer ; <past> ni ; <stimulant> <angry>
        iop	10	<stimulant> <colleague> ; <stimulant> <insurance> ; <stimulant> <week> ; <treatment> but
        iop	10	<treatment> virtual ; <week> <promise> ; <week> from ; a clas ; a pur ; a singl
        iop	10	a timetabl ; about them ; act up ; al <year> ; al ano ; algun <day> ; alzheim ; ant ni
        iop	10	appeal ; aseguranz me ; at <partner> ; at outpatient ; be non ; been mayb ; bor and
        iop	10	cant <hit> ; cant buy ; cart only ; cocain off ; cok coupl ; consulta ; do is ; eap requir
        iop	10	egres ; er clear ; fin physical ; fir season ; friday only ; graduat 0 ; habi <try>
        iop	10	habi prob ; he reca ; his sponsor ; if absent ; im clean ; its crank ; la cen ; las tard
        iop	10	leftov <stimulant> ; may <always> ; may every ; me honest ; me quitan ; medi dond
        iop	10	meth neg ; mis 0 ; month off ; mor week ; need aftercar ; need iop ; new friend
        iop	10	no <crowd> ; no <kin> ; no kin ; no pto ; nobodyd ; not need ; noth <past> ; of cost
        iop	10	on may ; onc a ; outpatient ; outpatient 0 ; own in ; own no ; problem or
        iop	10	program ambulatori ; random ; residencial el ; retirement party ; sam two ; saturday i
        iop	10	sch + ; seltzer on ; si pid ; sig limpi ; sin ayud ; singl mom ; sleep elsewher
        iop	10	som weekend ; somewher isnt ; stabl 0 ; start cok ; start ketamin ; suggest i ; sunday from
        iop	10	ther no ; tien <illness> ; to keep ; train on ; treatment but ; tri cocain ; un pes
        iop	10	una <night> ; w/d want ; want structur ; watch my ; week ago ; weekend that ; whatever
        iop	10	wif meth ; withdrawal no ; would ~<crowd> ; y cinc ; ~<crowd> <need> ; ~cok hx ; ~dorm
        iop	10	~few ; ~outpatient ; ~zoom
        iop	9	*dast ; 0 pos ; <ask> <crowd> ; <asleep> anywher ; <cannabis> <cannabis> ; <cannabis> noma
        iop	9	<cannabis> tod ; <child> <illness> ; <child> sal ; <colleague> no ; <consume> cart
        iop	9	<crowd> meet ; <day> clean ; <day> nad ; <fire> <leave> ; <goodbye> <day> ; <illness> <kin>
        iop	9	<insurance> ni ; <law> <cannabis> ; <leave> im ; <moment> <cannabis> ; <money> ni
        iop	9	<month> nobody ; <night> doe ; <sober> <ask> ; <sober> <need> ; <start> <month>
        iop	9	<start> <pill> ; <stimulant> <wait> ; <stimulant> on ; <stimulant> onc ; <treatment> +
        iop	9	<wait> busy ; <week> <sober> ; <week> nad ; <week> ni ; <year> <cannabis> ; a bachelor
        iop	9	aged off ; alguno <day> ; ambulatori por ; and havent ; ant nad ; antidop ; any <leave>
        iop	9	any leav ; apena ; apena en ; apprenticeship ; aseguranz ni ; asses ; at new ; at reception
        iop	9	audit ; ayud per ; body and ; build is ; by din ; cannot pay ; cant tak ; cart at
        iop	9	cas residencial ; casual card ; citation ; cocain x ; colleg counselor ; cost mor ; d rehab
        iop	9	d resi ; de thc ; deductibl ; deport ; dia el ; did it ; divorc paper ; doe lin ; don her
        iop	9	dond vay ; dont com ; drink on ; el mayordom ; er tech ; est <day> ; even outpt ; extend of
        iop	9	few night ; first arrest ; first semest ; fly hom ; for support ; for whatev ; forty seven
        iop	9	from residential ; get punch ; go wher ; gradu del ; group meet ; grown up ; had nev
        iop	9	hard seltzer ; hav <night> ; hongo ; indicat ; intensiv outpatient ; intensiv par ; iop by
        iop	9	it giv ; ketamin thi ; lab fin ; lat <month> ; leav him ; m nitrou ; mariguan ; mayb one
        iop	9	meth going ; meth seven ; month from ; mor of ; mor support ; my <count> ; my adderal
        iop	9	my cart ; my ninety ; neg el ; new thing ; night sweat ; nitrou + ; no <stimulant> ; no fami
        iop	9	no money ; no saving ; nobody to ; noma en ; off parent ; one <relapse> ; one slip
        iop	9	one weekend ; only on ; oth weekend ; outpatient treatment ; peopl to ; permis me
        iop	9	presion en ; program just ; quier apoy ; revis y ; saturday of ; say get ; seman nad
        iop	9	seman por ; sin <clinician> ; sin diner ; sin doctor ; sleep anywher ; som cok ; spe <pill>
        iop	9	spe pil ; stay busy ; stil sleep ; structur ; sup <container> ; sup bowl ; sus 0 ; tak half
        iop	9	test at ; that noth ; thc dai ; ther <treatment> ; ther isnt ; thi saturday ; to <daytime>
        iop	9	tratamient ambulatori ; tuition ; two friday ; u hav ; uno que ; uso cristal
        iop	9	va domiciliary ; vap cart ; vap dai ; vivitrol ; void ; want zer ; weed every ; weekend cok
        iop	9	weekend mor ; with <caretaking> ; with als ; wk <alcohol> ; wont <insurance> ; wont cov
        iop	9	wrot iop ; yo <alone> ; ~away
        iop	8	*ago.2 ; *mildCue:possible ; *residentialDone ; *residentialRequest:negated ; *started
        iop	8	*started:possible ; + parent ; / mo ; / yr ; <amount> glas ; <amount> light ; <angry> how
        iop	8	<awake> <year> ; <cannabis> cart ; <cannabis> that ; <clinician> mad ; <consume> <alone>
        iop	8	<continue> par ; <goodbye> 0 ; <goodbye> <job> ; <insurance> only ; <insurance> refus
        iop	8	<law> read ; <money> version ; <month> <week> ; <month> mayb ; <month> noth ; <month> theyd
        iop	8	<need> alg ; <need> but ; <need> enrollment ; <need> eve ; <order> <week> ; <partner> would
        iop	8	<past> <sober> ; <rarely> <month> ; <school> ok ; <start> con ; <stimulant> first
        iop	8	<stimulant> from ; <stimulant> off ; <stimulant> to ; <take> onc ; <treatment> <appointment>
        iop	8	<treatment> <sober> ; <try> el ; <wait> is ; <week> a ; <week> por ; <week> when
        iop	8	<year> eve ; <year> if ; a platica ; a seriou ; adderal from ; aft work ; alcanz par
        iop	8	alg por ; alguno ; am use ; ambulatori par ; amphetamin ; and ~ther ; anywher but
        iop	8	as <consume> ; at rav ; at softbal ; bachelor ; boda y ; busc seguimient ; by myself
        iop	8	can handl ; cen y ; coc cad ; cocain got ; cocain habit ; cok wkend ; cok wkly ; con alg
        iop	8	county pul ; craving to ; crowb ; crystal off ; cubr consulta ; dab <write> ; dad of
        iop	8	day meth ; de <asleep> ; de dorm ; deploy ; do treatment ; dollar and ; don it
        iop	8	down <illness> ; down syndrom ; drew <blood> ; drew blood ; drink only ; en <furniture>
        iop	8	en sil ; enrol by ; enrollment ; even outpatient ; ever has ; f nitrou ; fail random
        iop	8	few tim ; first ever ; fli hom ; for final ; ful <month> ; ful month ; get leav ; hat how
        iop	8	he <relapse> ; help but ; hij sal ; hom nin ; i ~step ; id <ask> ; id ask ; if youl
        iop	8	if ~iop ; ins deni ; ins no ; insist en ; insuranc deni ; iop start ; is <week> ; is strict
        iop	8	just dab ; ketamin lozeng ; las vaca ; leftov adderal ; los what ; m th ; manag say
        iop	8	mand tod ; margarit ; mayb four ; mayordom ; me ausent ; me revis ; med no
        iop	8	medical necessary ; mi diplom ; mi primer ; mo old ; mol sinc ; month end ; mot noma
        iop	8	my granddaught ; my po ; my thirty ; need start ; nev <past> ; nev befor ; next wednesday
        iop	8	nin hundr ; no <calm> ; no <clinician> ; no <relapse> ; no ins ; no noth ; no relief
        iop	8	no use ; no ~<job> ; nobody els ; of octob ; of year ; off <pill> ; off or ; off pil
        iop	8	off somewher ; off ~the ; on novemb ; one test ; one wher ; only smok ; oth <month>
        iop	8	oth month ; par <afraid> ; pen with ; peric en ; pierd ; por primer ; preocup ; pretrial svc
        iop	8	prior anyth ; prob el ; program next ; quadriplegic ; rav ; rechaz ; recomend ; resi
        iop	8	resid at ; residential on ; residential ranch ; sab per ; said get ; sal est ; sat only
        iop	8	saturday not ; septemb ; si par ; sin medicina ; slid scal ; so is ; so onc ; sob ask
        iop	8	solter de ; som company ; sponsor and ; stabl x ; stim ; suelt ni ; syndrom ; tard de
        iop	8	terminat ; the agency ; the dui ; the thc ; they <vendor> ; they quot ; theyv said ; thi up
        iop	8	tienen alg ; tijuan hac ; tim away ; tom noma ; too high ; twin 0 ; two whiskey ; una noch
        iop	8	vape ; ventilator at ; viern de ; vot for ; want morning ; wedding and ; what aft ; with din
        iop	8	wkend only ; year eve ; your iop ; your now ; your off ; zer ; ~<insurance> ~<treatment>
        iop	8	~<month> i ; ~gon ~0 ; ~iop has
        iop	7	*drinks.1:possible ; *functioning:hypothetical ; *mandate.outpatient:negated
        iop	7	*occasional.0:other_experiencer ; *service ; *service:possible ; *sinceStopping.2 ; *unaided
        iop	7	*unaided:other_experiencer ; + shroom ; 0 <drug> ; 0 absenc ; 0 don ; 0 fum ; 0 ketamin
        iop	7	<alone> <consume> ; <alone> <month> ; <amount> hard ; <amount> un ; <ask> ~<night>
        iop	7	<blood> back ; <build> <child> ; <build> en ; <cannabis> <law> ; <crash> <asleep> ; <drug> x
        iop	7	<fall> <soon> ; <friend> <night> ; <hear> ther ; <hit> its ; <hospital> fin
        iop	7	<illness> <pill> ; <key> ni ; <law> # ; <leave> him ; <month> <stranger> ; <month> adentr
        iop	7	<month> isnt ; <month> no ; <need> accountability ; <need> aft ; <night> nobody
        iop	7	<opioid> stabl ; <partner> <illness> ; <partner> <key> ; <partner> <night> ; <past> nad
        iop	7	<past> nunc ; <pill> <stimulant> ; <play> com ; <school> down ; <stimulant> <start>
        iop	7	<stimulant> <withdrawal> ; <stimulant> min ; <stimulant> new ; <stop> yo
        iop	7	<treatment> <rail> ; <treatment> by ; <treatment> tim ; <trust> <count> ; <trust> them
        iop	7	<week> int ; <week> wher ; <write> <cannabis> ; a iop ; a onc ; a quiz ; a ~few
        iop	7	absent myself ; anfetamina ; anoth <kin> ; ant nunc ; are fre ; at <play> ; at school
        iop	7	ayud de ; baby 0 ; back by ; been hom ; befor jun ; benefit only ; bles them ; cart all
        iop	7	cerveza en ; chest been ; clas for ; cocain for ; coin out ; cok keep ; cok problem
        iop	7	com next ; contract void ; copa de ; coupl year ; cover outpatient ; cristal de
        iop	7	cristal hac ; cuarent y ; cut back ; day residential ; daytim ; de ensen ; dej a ; dej yo
        iop	7	deni residential ; dental school ; dextroamphetamin ; dieron mi ; do any ; do from
        iop	7	domiciliary ; dond estuv ; down <treatment> ; enrol in ; entr <week> ; es <stimulant>
        iop	7	estoy mal ; eval ; f <start> ; falt al ; feed tub ; fin <home> ; finish in
        iop	7	first <furniture> ; first cha ; fiv beer ; for even ; four month ; friday n ; from inpatient
        iop	7	go off ; got four ; graduat on ; grandmoth who ; gummi every ; handlebar ; hav iop
        iop	7	hay quien ; he leav ; herman quier ; hom sunday ; hondura ; hx no ; hx want ; id nev ; if i
        iop	7	im away ; im rais ; in stat ; incom ; ins <say> ; intern no ; iop intak ; iop run ; ironwork
        iop	7	isnt min ; it happen ; ive given ; job that ; job wont ; just <start> ; just graduat ; k at
        iop	7	ket sinc ; la aseguranz ; la pisc ; lik someth ; lik ~how ; lin item ; low cost ; m complet
        iop	7	mam solter ; mayordom no ; me fal ; mes adentr ; mis novent ; mo at ; momentum ; mor cok
        iop	7	mot diari ; my <stimulant> ; my addiction ; my beer ; n that ; necesit desintoxicacion
        iop	7	neg <record> ; new bf ; ni un ; ni vend ; nin <count> ; no <money> ; no comemo ; no medi
        iop	7	no nam ; no respit ; noma uso ; notici ; off cocain ; on appeal ; one joint ; only at
        iop	7	only do ; only took ; or on ; oth drug ; oth subst ; outpatient drug ; outpatient track
        iop	7	over 0 ; overreact ; par <continue> ; parti a ; payday to ; period ; pgm ; pick thi
        iop	7	positiv de ; program with ; pued falt ; que sig ; que ~<treatment> ; que ~intern ; quitan el
        iop	7	random <stimulant> ; recast ; sam even ; saturday when ; seltzer ; shroom ; shroom +
        iop	7	si <stop> ; sigu par ; sin <relapse> ; sin <stimulant> ; sin <wait> ; sin consum ; sin qued
        iop	7	sin reca ; sit quit ; so in ; solter ; som <job> ; somewher to ; soph ; sponsor about
        iop	7	start meth ; stay stop ; step down ; su diplom ; sus tre ; sí a ; tak leav ; tak ~a
        iop	7	talk group ; teng ni ; termin mis ; the <caretaking> ; the handlebar ; the momentum
        iop	7	thi <day> ; thi sat ; thi thursday ; thre month ; tienen grupo ; tim <go> ; to <continue>
        iop	7	told sponsor ; too <intoxicated> ; treatment that ; twin age ; two hard ; two lin ; una got
        iop	7	una mas ; uninsur and ; vap ; vez al ; w/d <home> ; w/d <need> ; wander
        iop	7	want accountability ; want day ; want start ; want whatev ; weed that ; whatev <money>
        iop	7	whatev youv ; when ther ; which <night> ; whip its ; wif deploy ; wk grad ; wknd only
        iop	7	wks quit ; x a ; yo sol ; ~<amount> i ; ~<emergency> <last> ; ~<treatment> <crowd>
        iop	7	~<treatment> ni ; ~a ~<week> ; ~a ~week ; ~even ~outpatient ; ~friday ; ~gon
        iop	7	~intensiv ~outpatient ; ~month i ; ~much i ; ~overdos last ; ~virtual
        iop	6	*injecting:historical ; *noWithdrawal ; / <eat> ; 0 de ; 0 mol ; 0 und ; 0 wif ; 0 wkend
        iop	6	<alcohol> <eat> ; <alone> 0 ; <alone> <lock> ; <alone> de ; <alone> fin ; <ask> slid
        iop	6	<break> <stranger> ; <cannabis> <awake> ; <cannabis> <put> ; <cannabis> en ; <cannabis> from
        iop	6	<cannabis> is ; <cannabis> nad ; <caretaking> <stimulant> ; <caretaking> is
        iop	6	<caretaking> on ; <child> <caretaking> ; <child> down ; <consume> <friend>
        iop	6	<consume> ~<job> ; <day> <sober> ; <day> cumpl ; <day> el ; <daytime> de ; <drive> which
        iop	6	<eat> est ; <fall> you ; <fluid> <cold> ; <fluid> reckles ; <friend> <moment> ; <go> aft
        iop	6	<height> with ; <insurance> til ; <job> <cannabis> ; <job> one ; <leave> they
        iop	6	<medicine> ~<clinician> ; <moment> / ; <money> ~<treatment> ; <month> <fall> ; <month> <try>
        iop	6	<month> non ; <month> old ; <month> without ; <need> <continue> ; <need> <crowd>
        iop	6	<need> <relapse> ; <need> i ; <need> pm ; <night> <treatment> ; <opioid> <week>
        iop	6	<outdoors> <insurance> ; <outdoors> <week> ; <partner> <need> ; <past> id ; <photo> del
        iop	6	<sad> int ; <say> ell ; <school> <insurance> ; <sober> by ; <start> <die>
        iop	6	<stimulant> <lock> ; <stimulant> alguno ; <stimulant> most ; <stimulant> pa ; <stimulant> x
        iop	6	<stop> <day> ; <stop> <sober> ; <take> spe ; <trade> cant ; <treatment> <stop>
        iop	6	<treatment> auth ; <treatment> they ; <treatment> turn ; <treatment> wher ; <wait> <job>
        iop	6	<wait> anywher ; <week> <past> ; <week> hav ; <week> nev ; a control ; a drop ; a mo
        iop	6	a stay ; about labor ; about onc ; accountabl ; acid ; adderal ; adderal all ; addy 0
        iop	6	advirti ; al <month> ; al mes ; alg ; all good ; alum 0 ; an <night> ; an aft ; an iop
        iop	6	and zer ; anywher is ; are long ; ask slid ; autism and ; away isnt ; bachelor <play>
        iop	6	beb rom ; befor thanksgiv ; befor that ; began on ; berth ; blind and ; busc terapi
        iop	6	cannot <money> ; cant <buy> ; cant leav ; carri on ; cart sinc ; casual ; catch it ; clas en
        iop	6	clas with ; clear him ; coach girl ; cobr ran ; cocain start ; cocain with ; cok bing
        iop	6	complet 0 ; couldv ; coverag and ; cow and ; crab boat ; crack no ; cut down ; d on
        iop	6	dab pen ; dan el ; day left ; de consult ; de dond ; deni resi ; desd agost ; dia mas
        iop	6	dic ell ; didnt giv ; didnt go ; dispatch giv ; doe spe ; domingo con ; dont lik ; drink at
        iop	6	drop you ; dugout ; eleven thousand ; empec con ; en fiesta ; end my ; end on ; eso nad
        iop	6	evening so ; ever was ; every liv ; f start ; f twin ; faltan ; festival and ; fiance want
        iop	6	fir if ; fiv week ; for someth ; friday of ; fue alcoholic ; glas of ; got deport ; grad ok
        iop	6	group 0 ; group aft ; group would ; hand say ; has parkinson ; hav on ; hav virtual
        iop	6	hay alg ; hay algun ; hay par ; he los ; helmet ; her only ; his 0 ; his <go> ; hom by
        iop	6	hrs / ; i lack ; i phon ; i seek ; i vap ; i ~check ; id los ; if hes ; im count
        iop	6	im nineteen ; im replac ; in peru ; inpatient twic ; inscripcion ; insuranc refus
        iop	6	int someth ; is <hear> ; is too ; it count ; it ear ; it handl ; its mak ; its smal
        iop	6	just start ; just stubborn ; late mor ; lawy said ; le faltan ; leav im ; lma ; lo corren
        iop	6	mak $ ; malest ; me cubr ; me gradu ; me lazy ; me movi ; meno un ; meth about ; mi cuent
        iop	6	mi gent ; mil to ; mind them ; mis <day> ; mis tre ; mon thur ; month old ; month without
        iop	6	most weekend ; my 0 ; my mattres ; myself no ; nadi ni ; nadi par ; new <friend>
        iop	6	new <stranger> ; next tuesday ; ni <key> ; ni papel ; ni una ; nin <moment> ; nitrou x
        iop	6	no backup ; no calific ; no cov ; no insuranc ; no slip ; no w/d ; noma <consume>
        iop	6	noma <insurance> ; noma cubr ; noma los ; not happen ; not mor ; novi empez ; of <year>
        iop	6	of intensiv ; of residential ; off out ; old <trade> ; on <month> ; on <school> ; on new
        iop	6	on own ; on vivitrol ; on weeknight ; one dirty ; one els ; only <drive> ; only <night>
        iop	6	only me ; only meth ; only night ; or twic ; oth <drug> ; oth use ; outfit in
        iop	6	outpatient to ; outpt only ; outpt program ; own steam ; pa <treatment> ; pagan ; park it
        iop	6	peru ; pid grupo ; pil adderal ; pint casa ; plan for ; plan iop ; por cier ; por las
        iop	6	positiv for ; propi voluntad ; pto no ; pued <money> ; pued hac ; pued pag
        iop	6	pued ~<treatment> ; pued ~intern ; put outpatient ; q <week> ; que crezc ; que pregunt
        iop	6	quien <caretaking> ; quien <give> ; quien cuid ; quien los ; quien me ; quier orientacion
        iop	6	quiz ; quot 0 ; ra re ; raider ; random test ; ray en ; reckles ; registration ; remortgag
        iop	6	repet ; report say ; requir iop ; residential plac ; residential thre ; ring me ; sab una
        iop	6	scaffold ; sea en ; season run ; set me ; seven week ; sin cristal ; sin piedr ; singl <kin>
        iop	6	six beer ; six tim ; smok one ; so 0 ; so <asleep> ; so an ; so cant ; so sleep ; sob by
        iop	6	sol 0 ; sol de ; sol encer ; sold me ; som structur ; som tuesday ; sponsor in
        iop	6	stay anywher ; stay so ; step aft ; structur and ; svc <official> ; tailgat ; tak em
        iop	6	tak spe ; ten week ; termin sus ; th aft ; that meet ; thc in ; the <cannabis> ; the cheap
        iop	6	the comput ; the dad ; the extend ; the very ; the vis ; ther noth ; therapist say ; therev
        iop	6	therev been ; they go ; they pay ; theyl <fire> ; theyl fir ; thing <stimulant> ; thing aft
        iop	6	thre glas ; thre und ; tim in ; to lin ; to stay ; told on ; transitional hous ; turn me
        iop	6	un cumpleano ; un iop ; una tre ; und fiv ; unles you ; uno gan ; up drink ; use cocain
        iop	6	use ~company ; va residential ; version of ; vis <rope> ; vis tied ; void if ; vyvans to
        iop	6	want company ; weed for ; week so ; week wher ; weeknight ; wet reckles ; what fit
        iop	6	when <child> ; whil theyr ; wif the ; wish i ; with down ; wouldnt mind ; wrot no ; wrot thi
        iop	6	you mis ; ~<job> ~at ; ~<leave> ; ~<night> ; ~<see> ~back ; ~<wait> ~<asleep> ; ~<wait> ~a
        """
}
