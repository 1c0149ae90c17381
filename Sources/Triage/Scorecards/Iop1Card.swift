extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-11	=
        iop	46	*audit
        iop	38	*noDetox
        iop	36	*barrierMoney ; *drinks.0
        iop	35	*barrierChild
        iop	33	*barrierWork ; your outpatient
        iop	32	*outpatientWord:hypothetical ; *residentialEnding.counted ; <cannabis> <night>
        iop	30	*mandate.outpatient
        iop	28	<asleep> <home>
        iop	27	four beer
        iop	26	<stimulant> <alone>
        iop	25	*barrierWork.unnamed ; medical clear
        iop	24	no way
        iop	23	edibl ; insuranc no
        iop	22	<cannabis> <amount> ; <need> step ; absenc ; rais 0 ; respit ; uninsur
        iop	21	*residentialEnding ; <cannabis> at ; first dui ; nobody help ; what can
        iop	20	<amount> absenc ; cant <money> ; re iop ; segur ni ; tom sol ; would los
        iop	19	*iopRequest ; *iopRequest:hypothetical ; *sinceLastUse.3 ; anyth til ; ausent ; bos wont
        iop	19	copa ; delt 0 ; dos copa ; si falt ; thre beer ; week inpatient
        iop	18	*occasional.0:possible ; <alone> sin ; <cannabis> <always> ; <cannabis> <year> ; audit 0
        iop	18	de <cannabis> ; iop or ; not medical ; only <start> ; outpatient session ; want group
        iop	17	0 cart ; <think> yes ; <try> <stimulant> ; absent ; accountability ; autism ; cal laps
        iop	17	cant swing ; cart <always> ; f rais ; grupo ; intensiv ; is iop ; is worth ; margarita
        iop	17	mot ; no coverag ; pot <always> ; program a ; residential end ; vap weed ; what night
        iop	17	with friend ; your intensiv
        iop	16	*firstOffence ; *hallucination.lookAlike ; *occasional.0 ; *outpatientWord ; 0 glas
        iop	16	<cannabis> <day> ; <need> structur ; <stimulant> <month> ; ask iop ; c/b aft ; day rehab
        iop	16	fum marihuan ; intensiv outpt ; intern el ; iop tak ; ni <money> ; no <insurance>
        iop	16	only start ; op only ; order iop ; program intensiv ; sinc <need> ; sinc want ; the dui
        iop	16	two glas ; want iop ; work one
        iop	15	*substance.cannabis ; <drug> <start> ; <start> <stimulant> ; <treatment> <night>
        iop	15	<treatment> el ; a work ; alcanz ni ; autistic ; cant pay ; dast ; dast 0 ; dos cerveza
        iop	15	dui ; els ever ; iop tre ; occasional ; replac ; seventy day ; st <law> ; two beer
        iop	15	una dos ; weekend drink ; what ther ; with stranger
        iop	14	*family.3 ; 0 <cannabis> ; <alone> <church> ; <cannabis> <daytime> ; <cannabis> <month>
        iop	14	<cannabis> sinc ; <feel> <past> ; <start> <consume> ; <stimulant> <job>
        iop	14	<stimulant> <play> ; <stimulant> <school> ; <stimulant> medi ; <stimulant> nad
        iop	14	<week> only ; anyth aft ; cant go ; cerebral ; craving ; crystal to ; de dia ; est sab
        iop	14	flat <break> ; flat brok ; forfeit ; hor empiez ; i overd ; i vanish ; in anywher
        iop	14	inpatient on ; inpt complet ; iop by ; keep liv ; literal no ; mayb onc ; nev mor
        iop	14	ni diner ; noth hard ; nuev <count> ; nuev mil ; overd ; pos ua ; repeat the ; saturday a
        iop	14	say iop ; seat if ; segur me ; sin segur ; split a ; teng con ; thre glas ; tre cerveza
        iop	14	triplet ; two thre ; w/o <need> ; w/o help ; whil its
        iop	13	*functioning ; *mildCue ; <colleague> wont ; <consume> pot ; <day> nad ; <kin> solter
        iop	13	<stimulant> <insurance> ; a joint ; absenc and ; aseguranz ; at wedding ; buy adderal
        iop	13	cad quincen ; cervecita ; deni the ; dispatch say ; domingo con ; fail one ; for cocain
        iop	13	for outpatient ; has alzheim ; havent used ; i los ; if im ; iop slot ; is <cannabis>
        iop	13	is <daytime> ; leav left ; lo hag ; my sixty ; no craving ; no relativ ; off work
        iop	13	on probation ; prim <law> ; prim dui ; residential two ; se ~intern ; seguimient ; smok pot
        iop	13	sol <caretaking> ; start snort ; start using ; stay is ; su internamient ; thc only
        iop	13	the evening ; ther me ; thi stat ; tienen program ; ua at ; viern con ; yo gan
        iop	12	*mandate.outpatient:negated ; <alcohol> whil ; <cannabis> <eat> ; <cannabis> todo
        iop	12	<colleague> <fire> ; <continue> clean ; <count> pm ; <insurance> <treatment>
        iop	12	<month> <feel> ; <month> away ; <start> <drug> ; <treatment> we ; <wait> <stop>
        iop	12	<wait> thi ; <week> new ; a version ; adderal sinc ; and acid ; any <leave> ; any leav
        iop	12	at festival ; began thi ; bet for ; claw on ; cok clean ; cok som ; com <soon>
        iop	12	could <money> ; delt ; deni inpt ; denial ; diez semana ; diner par ; do his ; es much
        iop	12	grp ; handl him ; i not ; iop inf ; just me ; ketamin sinc ; lat <month> ; lost medi ; max
        iop	12	mo <stop> ; month away ; night program ; no <town> ; nonverbal ; noth <past> ; on birthday
        iop	12	one glas ; only pick ; overboard ; po <write> ; random ; replac me ; sem <stimulant>
        iop	12	sil to ; sol sin ; som weekend ; someth whil ; son dos ; st dui ; stay thi ; storm season
        iop	12	test clean ; the intensiv ; thi septemb ; to study ; un intern ; void ; want outpt
        iop	12	want peopl ; want step ; weekend only ; weekend with ; what <night> ; what possibl
        iop	12	without <stimulant> ; wks new ; yo <alone> ; ~iop ; ~session
        iop	11	+ pcp ; <alone> <medicine> ; <amount> glas ; <awake> <year> ; <cannabis> <school>
        iop	11	<child> sal ; <clinician> clear ; <consume> <cannabis> ; <day> clean ; <goodbye> one
        iop	11	<money> laps ; <need> alg ; <night> doe ; <night> ~<treatment> ; <start> <month>
        iop	11	<stimulant> <colleague> ; <stimulant> sat ; <treatment> nin ; <treatment> virtual
        iop	11	<wait> is ; <week> nad ; <week> ni ; a <cannabis> ; a festival ; a otr ; a saturday ; addy
        iop	11	adhd pil ; adjunct ; al <year> ; al ano ; algun <day> ; alzheim ; at <partner> ; be fir
        iop	11	bor and ; busc seguimient ; cant buy ; cant tak ; cobr laps ; cocain off ; cok payday
        iop	11	cost mor ; dean ; down <illness> ; down syndrom ; el unic ; extend of ; few evening
        iop	11	fin physical ; finish friday ; first friday ; for support ; found cok ; friday a ; im clean
        iop	11	iop ; leg again ; lik <job> ; lik company ; may <always> ; may every ; meth medi
        iop	11	mil dolar ; mis work ; misus ; mo sinc ; mol 0 ; month from ; mor absenc ; need aftercar
        iop	11	need step ; nev <amount> ; new friend ; no detox ; no pto ; oth weekend ; outpatient 0
        iop	11	over <photo> ; over vide ; own no ; par preocup ; part aft ; patron no ; plan pay ; prog 0
        iop	11	program thre ; quitan ; retirement party ; sab sí ; seman nad ; si pid ; snort my
        iop	11	so <go> ; so going ; stil breath ; stil clean ; structur ; syndrom ; thc vap ; the lodg
        iop	11	tijuan hac ; too <intoxicated> ; treatment but ; vyvans ; w/d want ; want aft ; weed with
        iop	11	wk <alcohol> ; wk <school> ; would ~<crowd> ; ~few
        iop	10	*mildCue:possible ; *service:possible ; / yr ; 0 empez ; <alcohol> los ; <alone> <week>
        iop	10	<appointment> + ; <asleep> elsewher ; <cannabis> ; <cannabis> <awake>
        iop	10	<cannabis> <cannabis> ; <cannabis> noma ; <cannabis> on ; <colleague> no
        iop	10	<consume> <alone> ; <drug> <alone> ; <drug> <month> ; <goodbye> <job> ; <hospital> so
        iop	10	<insurance> ni ; <moment> <cannabis> ; <money> version ; <need> eve ; <need> zer
        iop	10	<stimulant> <week> ; <stimulant> clean ; <stimulant> onc ; <stranger> insist ; <town> fin
        iop	10	<treatment> + ; <treatment> <appointment> ; <treatment> but ; <treatment> yes ; a clas
        iop	10	a pur ; a singl ; a timetabl ; alguno <day> ; antidop ; appeal ; aseguranz me
        iop	10	aseguranz ni ; at outpatient ; ayud per ; be non ; been mayb ; befor jun ; body fin
        iop	10	cannot pay ; cant <hit> ; cart sinc ; cocain two ; cok problem ; com afterward
        iop	10	contract void ; de thc ; deductibl ; del pap ; dental school ; divorc paper ; do is
        iop	10	drink on ; eap requir ; egres ; els can ; er tech ; est <day> ; even outpt ; even think
        iop	10	evening ; extern el ; girlfriend say ; graduat 0 ; grown up ; habi <try> ; habi prob
        iop	10	hav <night> ; his sponsor ; hom to ; its crank ; ketamin thi ; leav him
        iop	10	leftov <stimulant> ; library fin ; long over ; m nitrou ; mam solter ; mariguan ; me honest
        iop	10	me quitan ; meth going ; month off ; mor support ; mor week ; need iop ; no <crowd>
        iop	10	no <kin> ; no money ; one <alcohol> ; one <relapse> ; one slip ; one weekend ; only been
        iop	10	only sinc ; outpatient ; pay outpatient ; pierd ; pop on ; program next ; reca
        iop	10	residencial el ; ridiculou ; sab tre ; sam two ; sch + ; segu con ; seltzer on ; seman por
        iop	10	shar of ; she vap ; sig limpi ; sin ayud ; sleep elsewher ; slid scal ; som cok
        iop	10	somewher isnt ; stabl 0 ; stil sleep ; suggest i ; sunday from ; term and ; test at
        iop	10	than id ; that noth ; thc dai ; thc one ; ther <treatment> ; ther isnt ; ther no ; train on
        iop	10	tri cocain ; tuition ; una <night> ; use sinc ; vape ; voluntad ; want structur ; want zer
        iop	10	wedding and ; week ago ; what hav ; with din ; withdrawal no ; y sin ; ~<crowd> <need>
        iop	10	~cok hx ; ~even ; ~pcp ; ~zoom
        iop	9	*ago.2 ; *drinks.1:possible ; *iopRequest:possible ; *residentialDone ; *service ; / mo
        iop	9	0 pos ; <alone> los ; <amount> <cannabis> ; <amount> dond ; <ask> <crowd> ; <cannabis> cart
        iop	9	<cannabis> that ; <child> <illness> ; <consume> cart ; <continue> par ; <crowd> meet
        iop	9	<height> <tool> ; <height> with ; <insurance> no ; <insurance> only ; <insurance> refus
        iop	9	<law> <cannabis> ; <law> charg ; <money> ni ; <month> no ; <month> noth ; <need> <blood>
        iop	9	<need> accountability ; <need> but ; <past> nad ; <past> ni ; <rarely> <month>
        iop	9	<school> <cannabis> ; <sober> <ask> ; <start> <pill> ; <stimulant> from ; <stimulant> on
        iop	9	<week> <promise> ; <week> out ; about them ; aft work ; alcanz par ; alguno ; am use
        iop	9	ambulatori por ; ant nad ; ant ni ; apena en ; apprenticeship ; are fre ; asses ; at show
        iop	9	bachelor ; boda y ; bronz ; by din ; by myself ; cart at ; cas residencial ; casual card
        iop	9	cok behind ; colleg counselor ; company in ; consulta ; cristal hac ; crystal off
        iop	9	dan permis ; dond vay ; el mayordom ; enrollment ; er clear ; few night ; few tim
        iop	9	first arrest ; fli hom ; get punch ; glas of ; go wher ; graduat on ; group meet ; had nev
        iop	9	hay relev ; he reca ; herman quier ; hij sal ; hongo ; i couldv ; id nev ; if absent
        iop	9	indicat ; iop start ; ive given ; ketamin lozeng ; la cen ; las tard ; los the ; mayordom
        iop	9	me cubr ; medi dond ; meth neg ; meth seven ; mi diplom ; mi primer ; mis 0 ; mot noma
        iop	9	my <count> ; my ninety ; neg <record> ; neg el ; night sweat ; nin hour ; no <caretaking>
        iop	9	no <withdrawal> ; no fami ; no kin ; no respit ; no saving ; no withdrawal ; no ~<job>
        iop	9	nobody to ; nobodyd ; noma en ; of cost ; off or ; off ~the ; on may ; on novemb ; one joint
        iop	9	one mayb ; over 0 ; own in ; permis me ; presion en ; problem or ; program just ; pued falt
        iop	9	rechaz ; residencial hac ; say get ; sin <clinician> ; sin diner ; sin doctor ; sob ask
        iop	9	sol los ; sponsor and ; step down ; stim ; sup <container> ; sup bowl ; sus 0 ; tak half
        iop	9	the agency ; them <night> ; thi sat ; thi saturday ; to <daytime> ; to keep ; tom noma
        iop	9	una mas ; una noch ; uso cristal ; va domiciliary ; vap cart ; ventilator at ; vez al
        iop	9	viern de ; vot for ; wander ; want accountability ; want morning ; weed morn ; week from
        iop	9	weekend cok ; weekend that ; whatever ; which <night> ; wif meth ; win which ; wknd only
        iop	9	worth and ; your now ; ~<hospital> i ; ~away ; ~dorm ; ~intensiv ; ~outpatient
        iop	8	*residentialRequest:negated ; *started ; *started:possible ; 0 <drug> ; <alone> <month>
        iop	8	<asleep> anywher ; <build> en ; <friend> <night> ; <goodbye> 0 ; <key> ni ; <month> adentr
        iop	8	<order> <week> ; <outdoors> <week> ; <partner> <illness> ; <past> <sober> ; <school> down
        iop	8	<sober> <need> ; <start> con ; <stimulant> <angry> ; <stimulant> <wait> ; <stimulant> first
        iop	8	<stimulant> to ; <take> onc ; <treatment> tim ; <trust> them ; <try> el ; <week> from
        iop	8	<week> when ; <week> wher ; <write> <cannabis> ; <year> eve ; <year> if ; a ~few
        iop	8	adderal from ; adderal in ; an aft ; and havent ; anoth <kin> ; apena ; at rav
        iop	8	at reception ; at school ; audit ; ayud de ; benefit only ; bles them ; body and ; can handl
        iop	8	cart all ; cart every ; cart only ; cheapest ; check me ; citation ; cobr ran ; coc cad
        iop	8	cocain got ; cocain x ; cok coupl ; con alg ; craving to ; crowb ; cuarent y ; cubr consulta
        iop	8	d rehab ; d resi ; dab <write> ; dad of ; day meth ; daytim ; deni resi ; deploy ; did it
        iop	8	do treatment ; dollar and ; domiciliary ; don her ; dont com ; drew <blood> ; drew blood
        iop	8	end on ; even outpatient ; f nitrou ; feed tub ; fir season ; first semest ; fly hom
        iop	8	for even ; forty seven ; from inpatient ; from residential ; gradu del ; hard seltzer
        iop	8	help but ; her only ; hom nin ; i phon ; i ~check ; i ~step ; if ~iop ; im count ; im rais
        iop	8	inpatient twic ; ins deni ; ins no ; intensiv par ; iop hour ; is <week> ; k elsewher
        iop	8	kid if ; la aseguranz ; lab fin ; las vaca ; leftov adderal ; lik <crowd> ; look him
        iop	8	los what ; mand tod ; me ausent ; me revis ; mes adentr ; mol sinc ; month end ; mor day
        iop	8	mor of ; my granddaught ; my po ; nev <past> ; nev befor ; new bf ; new thing
        iop	8	next wednesday ; nin hundr ; no <calm> ; no <relapse> ; no <stimulant> ; no medi ; no relief
        iop	8	noma uso ; notici ; of octob ; of year ; off <pill> ; off cocain ; off parent ; off pil
        iop	8	off somewher ; on decemb ; onc a ; one test ; one wher ; only meth ; only on ; only smok
        iop	8	only took ; oth subst ; outpt program ; peopl to ; peric en ; prior anyth ; prob el
        iop	8	que crezc ; quien <caretaking> ; quien cuid ; quier apoy ; rav ; recast ; resi ; resid at
        iop	8	residential on ; residential ranch ; sab per ; said get ; sat only ; saturday i
        iop	8	saturday not ; saturday of ; seltzer ; septemb ; sigu par ; sin <stimulant> ; sin medicina
        iop	8	sleep anywher ; so cant ; solter de ; som company ; spe <pill> ; spe pil ; sponsor about
        iop	8	stabl x ; start ketamin ; stay stop ; su diplom ; talk group ; termin mis ; the extend
        iop	8	ther <past> ; ther befor ; they <money> ; tim away ; to <continue> ; tratamient ambulatori
        iop	8	two friday ; two hard ; u hav ; und fiv ; up drink ; void if ; w/d <need> ; want whatev
        iop	8	weed that ; week so ; what aft ; with <caretaking> ; with als ; wouldnt mind ; wrot iop
        iop	8	year eve ; yo sol ; your off ; zer ; ~a ~professional ; ~friday ; ~gon ; ~iop has
        iop	8	~professional ; ~touch ; ~virtual
        iop	7	*dast ; *drinks.0:possible ; *noWithdrawal ; *occasional.0:other_experiencer
        iop	7	*unaided:other_experiencer ; + parent ; + shroom ; 0 fum ; 0 ketamin ; 0 und ; 0 wif
        iop	7	<alone> 0 ; <alone> <consume> ; <alone> de ; <amount> light ; <angry> how ; <ask> ~<night>
        iop	7	<break> <stranger> ; <cannabis> but ; <cannabis> desd ; <cannabis> en ; <cannabis> nad
        iop	7	<cannabis> tod ; <clinician> mad ; <consume> at ; <day> <sober> ; <drug> <friend>
        iop	7	<eat> <week> ; <fall> <soon> ; <fall> you ; <go> aft ; <goodbye> <day> ; <hear> ther
        iop	7	<hit> its ; <illness> <kin> ; <job> around ; <law> read ; <leave> him ; <leave> im
        iop	7	<leave> they ; <moment> / ; <month> <colleague> ; <month> <stranger> ; <month> isnt
        iop	7	<need> aft ; <need> enrollment ; <night> nobody ; <partner> <key> ; <partner> <night>
        iop	7	<partner> would ; <past> did ; <past> nunc ; <school> ok ; <sober> by ; <start> <die>
        iop	7	<stimulant> noma ; <stimulant> off ; <stop> <sober> ; <take> sloppy ; <treatment> <rail>
        iop	7	<treatment> <sober> ; <treatment> auth ; <treatment> they ; <trust> <count> ; <wait> busy
        iop	7	<week> <sober> ; <week> a ; <week> int ; <week> por ; <year> <cannabis> ; a bachelor ; a iop
        iop	7	a onc ; a platica ; a quiz ; a weed ; absent myself ; ago did ; al <month> ; al mes
        iop	7	alg por ; alum 0 ; amphetamin ; and <rarely> ; and corporat ; and sometim ; ant nunc
        iop	7	anywher but ; anywher is ; as <consume> ; at <play> ; at softbal ; autism and ; baby 0
        iop	7	back by ; beb rom ; berth ; build is ; cant afford ; cart dai ; catch it ; cen y ; clas for
        iop	7	coach girl ; cocain on ; coin out ; cok wkly ; com next ; comput room ; copa de ; coupl year
        iop	7	cover outpatient ; coverag and ; daught to ; day residential ; de dorm ; deni residential
        iop	7	deport ; dia el ; dieron mi ; do any ; do from ; doe lin ; doming entr ; drink at ; drop you
        iop	7	dugout ; el uniform ; en sil ; entr <week> ; eso nad ; est viern ; estoy mal ; f <start>
        iop	7	fail random ; festival a ; fiesta una ; fin <home> ; fir if ; first <furniture> ; first cha
        iop	7	fiv week ; for whatev ; four month ; friday only ; ful <month> ; ful month ; get leav
        iop	7	get sloppy ; got deport ; got four ; group would ; handlebar ; hat how ; hav iop
        iop	7	hav virtual ; hay quien ; he <relapse> ; he leav ; helmet ; hrs / ; hx want ; id <ask>
        iop	7	id ask ; if youl ; in stat ; ins <say> ; inscripcion ; insuranc deni ; intensiv outpatient
        iop	7	intern no ; iop befor ; iop intak ; is strict ; it happen ; its smal ; just <start>
        iop	7	ket sinc ; ketamin on ; la pisc ; late mor ; lik someth ; lik ~how ; lin item ; los it
        iop	7	los my ; low cost ; m complet ; m th ; mal en ; manag say ; mayb four ; mayb one ; me fal
        iop	7	mis <day> ; mis novent ; mo at ; mo old ; month nev ; mor cok ; mot desd ; my <stimulant>
        iop	7	my adderal ; my beer ; my cart ; my thirty ; my thre ; nadi par ; new <friend>
        iop	7	new <partner> ; ni una ; ni vend ; nin <count> ; nitrou + ; no <clinician> ; no calific
        iop	7	no comemo ; no ins ; no nam ; no teng ; no use ; noma los ; not mor ; not need ; odd <day>
        iop	7	odd saturday ; one dirty ; only at ; only do ; oth <month> ; oth drug ; oth month
        iop	7	outfit in ; outpatient drug ; outpatient track ; outpatient treatment ; outpt only
        iop	7	overreact ; par <afraid> ; parti a ; payday to ; pen with ; pgm ; pierd el ; por primer
        iop	7	preocup ; pretrial svc ; program ambulatori ; program with ; pued ~<treatment>
        iop	7	pued ~intern ; put outpatient ; quadriplegic ; que ~<treatment> ; que ~intern ; quien me
        iop	7	quier orientacion ; ra re ; random <stimulant> ; random test ; recomend ; remortgag
        iop	7	residential thre ; rung down ; sal est ; scaffold ; seven week ; shroom ; shroom +
        iop	7	sin <relapse> ; sin consum ; sin piedr ; sin reca ; singl mom ; sloppy ; smok one
        iop	7	so <asleep> ; so is ; so onc ; so sleep ; sob by ; sol 0 ; sol <clinician> ; sol de
        iop	7	sold me ; som <job> ; som structur ; start cok ; start meth ; stay busy ; sus novent
        iop	7	than meeting ; thc cart ; the <caretaking> ; the handlebar ; thi thursday ; thi up
        iop	7	thre und ; tienen alg ; tim in ; too high ; twin 0 ; twin age ; two bottl ; una got
        iop	7	uninsur and ; unles you ; uno que ; use cocain ; va residential ; vap ; vap dai ; version of
        iop	7	vivitrol ; want company ; want day ; watch my ; weekend mor ; whatev <money> ; whatev youv
        iop	7	when ther ; whil theyr ; whip its ; wif deploy ; with down ; with sup ; wk grad ; wkend only
        iop	7	wks quit ; wont <insurance> ; wont cov ; y <week> ; your iop ; ~<amount> i
        iop	7	~<hospital> just ; ~<job> ~at ; ~<month> i ; ~<see> ~back ; ~<stimulant> hx
        iop	7	~<treatment> <crowd> ; ~<treatment> ~<treatment> ; ~a ~<week> ; ~a ~week ; ~clinic just
        iop	7	~even ~outpatient ; ~gon ~0 ; ~intensiv ~outpatient ; ~look ~back ; ~much i
        iop	6	*injecting:historical ; *lapse ; *sinceStopping.2 ; *unaided ; 0 absenc ; 0 mol ; 0 nino
        iop	6	0 wknd ; <alcohol> <eat> ; <alone> <day> ; <always> <play> ; <always> aft ; <amount> hard
        iop	6	<ask> slid ; <build> <child> ; <cannabis> <crowd> ; <cannabis> <law> ; <cannabis> <past>
        iop	6	<caretaking> on ; <child> <caretaking> ; <child> down ; <child> if ; <child> si
        iop	6	<consume> <friend> ; <consume> <week> ; <crash> <asleep> ; <day> cumpl ; <drug> x
        iop	6	<eat> est ; <fluid> <cold> ; <friend> <day> ; <friend> about ; <furniture> if ; <go> mayb
        iop	6	<home> <illness> ; <illness> <pill> ; <illness> he ; <insurance> til ; <job> <cannabis>
        iop	6	<job> one ; <kin> <illness> ; <law> # ; <money> par ; <money> ~<treatment> ; <month> <alone>
        iop	6	<month> <fall> ; <month> <week> ; <month> from ; <month> mayb ; <month> non ; <month> old
        iop	6	<month> ther ; <month> theyd ; <need> <continue> ; <need> <crowd> ; <need> i
        iop	6	<night> <treatment> ; <opioid> stabl ; <partner> <need> ; <past> <play> ; <photo> del
        iop	6	<play> com ; <play> most ; <sad> int ; <say> ell ; <say> straight ; <stimulant> <withdrawal>
        iop	6	<stimulant> aft ; <stimulant> alguno ; <stimulant> min ; <stimulant> most ; <stimulant> new
        iop	6	<stimulant> pa ; <stimulant> theyd ; <stimulant> x ; <stop> <day> ; <take> spe
        iop	6	<treatment> it ; <treatment> turn ; <treatment> wher ; <treatment> you ; <trust> <leave>
        iop	6	<try> ~<kill> ; <week> <past> ; <week> but ; <week> hav ; <week> near ; <week> nev
        iop	6	<week> un ; a drop ; a hondura ; a leav ; a mo ; about labor ; act up ; adderal ; addy 0
        iop	6	aged off ; alg ; alg par ; all good ; already for ; ambulatori ; ambulatori par ; an <night>
        iop	6	and being ; anfetamina ; anyth is ; are out ; asi de ; ask slid ; at bachelor ; at brunch
        iop	6	at new ; attorney say ; bedridden ; been hom ; beer aft ; beer at ; began on ; bourbon befor
        iop	6	bump befor ; busc terapi ; cannot <money> ; cant <buy> ; cant be ; caregiv for ; cerveza los
        iop	6	chest been ; choru ; clean as ; clear him ; co op ; cocain for ; cocain habit ; cocain no
        iop	6	cocain start ; cok bing ; cok is ; cok keep ; cok wkend ; colleg kid ; com day ; comemo
        iop	6	couldv ; county pul ; county told ; cov ; crab boat ; crank 0 ; cuatr cerveza ; cut down
        iop	6	dab pen ; dad own ; dai aft ; dan el ; day left ; de <asleep> ; de dond ; de juli ; dej a
        iop	6	desd agost ; dic ell ; didnt giv ; doe spe ; don it ; dond estuv ; down <treatment>
        iop	6	drink only ; dui last ; edibl every ; eleven thousand ; en <furniture> ; encam ; enrol by
        iop	6	enrol in ; entr seman ; es <stimulant> ; essential ; essential <shake> ; essential tremor
        iop	6	eval ; evening so ; ever has ; ever was ; every liv ; exam ; f start ; f twin ; falt al
        iop	6	falt un ; falt una ; feed my ; festival and ; fiance want ; finish in ; first ever
        iop	6	fiv beer ; fiv for ; for final ; for midterm ; for someth ; friday n ; gon <take> ; good so
        iop	6	got for ; grandmoth who ; group 0 ; gui ; has down ; has parkinson ; havent pick ; hay algun
        iop	6	he los ; herman sí ; hij empez ; his 0 ; hom by ; hom from ; hondura ; i lack ; i vap
        iop	6	id los ; if hes ; if i ; im away ; im replac ; inpatient my ; insist en ; insuranc refus
        iop	6	int someth ; iop cok ; iop run ; iop virtual ; ironwork ; is off ; is too ; it ear
        iop	6	its just ; ive <moment> ; ive now ; job that ; job wont ; just graduat ; just start
        iop	6	just stubborn ; k at ; keep being ; lab nl ; laid up ; lawy say ; lik me ; lma ; mam sol
        iop	6	margarit ; mayordom no ; me gradu ; me loos ; med no ; medical necessary ; michel ; mil to
        iop	6	mind them ; mis tre ; modafinil ; momentum ; mon thur ; month ago ; month old ; mor scaffold
        iop	6	most weekend ; mot diari ; mot todo ; mult ; my addiction ; my sister ; n that
        iop	6	necesit desintoxicacion ; need start ; nev anyth ; new <stranger> ; ni un ; nil
        iop	6	nin <moment> ; no <treatment> ; no backup ; no cov ; no doctor ; no insuranc ; no noth
        iop	6	no podemo ; no slip ; no w/d ; nobody els ; noth befor ; noth ever ; of intensiv
        iop	6	of residential ; off out ; old <trade> ; on <month> ; on appeal ; on own ; on weeknight
        iop	6	one <week> ; one mis ; only <drive> ; only <night> ; only night ; or noth ; or on
        iop	6	oth <drug> ; oth <opioid> ; oth sub ; oth use ; pag ni ; par <continue> ; period ; pid grupo
        iop	6	pid permis ; por cier ; por las ; positiv de ; preocup es ; program you ; propi voluntad
        iop	6	pued <money> ; pued pag ; q <week> ; que pregunt ; quier segu ; quier un ; quit en
        iop	6	quitan el ; quiz ; raider ; ray en ; re even ; rehab thre ; repet ; report say
        iop	6	residential plac ; revis y ; ring me ; ros with ; say im ; schedul and ; sea en ; seman ni
        iop	6	semana en ; she mov ; si <stop> ; sin <wait> ; sin cristal ; sin qued ; sinc school
        iop	6	singl <kin> ; six beer ; six tim ; smthg ; so 0 ; sol caregiv ; solit ; solter ; som tuesday
        iop	6	soph ; soul ; soul to ; sponsor in ; stubbornnes ; subst ; suelt ni ; sus tre
        iop	6	svc <official> ; tailgat ; tak em ; tak leav ; tak spe ; tard de ; ten week ; teng quien
        iop	6	terminat ; th aft ; that meet ; thc in ; the <cannabis> ; the audit ; the cle ; the momentum
        iop	6	the softbal ; the thc ; the vis ; ther said ; therev ; therev been ; they <vendor>
        iop	6	they pay ; they quot ; theyv said ; thi <day> ; thi com ; thre month ; tien <illness>
        iop	6	tienen grupo ; tim <go> ; tim at ; to befor ; to lin ; to stay ; tod a ; toddl and ; tom dos
        iop	6	transitional hous ; truck no ; two whiskey ; un cumpleano ; un pes ; una <amount> ; una tre
        iop	6	una vez ; uno gan ; up <consume> ; vis <rope> ; vis tied ; vyvans i ; w/d <home>
        iop	6	want aftercar ; want start ; want thre ; weed every ; weed for ; week near ; week they
        iop	6	weekday evening ; when <child> ; wher that ; wif the ; wknd ; worth i ; wrot no ; wrot thi
        """
}
