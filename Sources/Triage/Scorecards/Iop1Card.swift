extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-10	=
        iop	42	*audit.0
        iop	39	*noDetox.0
        iop	36	*barrierMoney.0 ; *drinks.0
        iop	35	*barrierChild.0
        iop	32	*barrierWork.0 ; *outpatientWord.0:hypothetical ; *residentialEnding.1
        iop	30	*mandate.2
        iop	28	<asleep> <home> ; <cannabis> <night>
        iop	27	four beer
        iop	26	0 <cannabis> ; <stimulant> <alone> ; your outpatient
        iop	25	*barrierWork.1 ; <cannabis> <amount> ; edibl
        iop	24	intensiv outpt
        iop	23	*residentialEnding.0 ; insuranc no
        iop	22	absenc ; uninsur
        iop	21	medical clear ; no way ; not medical ; rais 0 ; with friend
        iop	20	*iopRequest.0 ; *occasional.0:possible ; <insurance> ni ; <need> step ; <wait> <stop>
        iop	20	cant <money> ; re iop ; si falt ; two glas ; want group ; would los
        iop	19	*sinceLastUse.3 ; accountability ; de <cannabis> ; delt 0 ; first dui ; outpatient session
        iop	19	pot <always> ; thre beer
        iop	18	*iopRequest.0:hypothetical ; *outpatientWord.0 ; <stimulant> <month> ; ausent ; bos wont
        iop	18	copa ; no coverag ; nobody help ; order iop ; respit ; viern con ; what can
        iop	17	0 cart ; <start> <stimulant> ; <stimulant> <clean> ; cant swing ; day rehab ; dos copa
        iop	17	iop or ; residential end
        iop	16	*firstOffence.0 ; *occasional.0 ; 0 glas ; <amount> absenc ; <cannabis> <cannabis>
        iop	16	<cannabis> <month> ; <stimulant> medi ; <think> yes ; <try> <stimulant> ; absent
        iop	16	anyth til ; audit 0 ; cart <always> ; de dia ; dos cerveza ; els ever ; f rais ; grupo
        iop	16	intensiv ; iop by ; margarita ; mot ; no <insurance> ; only <start> ; program a ; st <law>
        iop	16	start snort ; start using ; stil clean ; two thre ; want iop ; work one
        iop	15	*hallucination.9 ; *substance.3 ; <cannabis> <day> ; <height> <tool> ; <need> structur
        iop	15	<stimulant> <job> ; adjunct ; alcanz ni ; aseguranz ; buy adderal ; c/b aft ; cal laps
        iop	15	cant pay ; craving ; crystal to ; fail one ; intern el ; iop tak ; mol at ; mor day
        iop	15	nev <amount> ; nev mor ; ni <money> ; noth hard ; only start ; replac ; say iop
        iop	15	seventy day ; sinc <need> ; sinc want ; son dos ; split a ; to study ; two beer ; use sinc
        iop	14	<amount> <cannabis> ; <cannabis> <always> ; <cannabis> sinc ; <start> <consume>
        iop	14	<start> <drug> ; <stimulant> <play> ; <week> only ; a otr ; adderal sinc ; antidop ; bronz
        iop	14	cad quincen ; dast ; dast 0 ; deni inpt ; deport ; diner par ; dui ; flat <break>
        iop	14	flat brok ; forfeit ; hor empiez ; if im ; is worth ; no relativ ; noma en ; nuev <count>
        iop	14	nuev mil ; own no ; par preocup ; pos ua ; program thre ; quitan ; seat if ; so <go>
        iop	14	so going ; thc only ; ua at ; what night ; what ther ; without <stimulant> ; wk <school>
        iop	13	<alone> sin ; <count> pm ; <drug> <start> ; <insurance> <treatment> ; <month> <colleague>
        iop	13	<stimulant> nad ; <treatment> <night> ; <treatment> el ; <treatment> we ; a joint
        iop	13	al <year> ; al ano ; anyth aft ; bachelor ; cart only ; could <money> ; delt ; dispatch say
        iop	13	do his ; for cocain ; fum marihuan ; grp ; has alzheim ; i los ; i vanish ; in anywher
        iop	13	inpt complet ; iop inf ; iop tre ; is <daytime> ; keep liv ; las tard ; meth medi
        iop	13	no <relapse> ; no <withdrawal> ; no craving ; no withdrawal ; occasional ; on probation
        iop	13	one glas ; prim <law> ; prim dui ; reca ; repeat the ; sab sí ; segur me ; stil sleep
        iop	13	tienen program ; tre cerveza ; w/o <need> ; w/o help ; want outpt ; with stranger
        iop	13	your intensiv ; ~even
        iop	12	*family.3 ; *mildCue.0 ; + pcp ; <alcohol> whil ; <appointment> + ; <cannabis> <year>
        iop	12	<cannabis> todo ; <cannabis> with ; <colleague> wont ; <drug> <month> ; <feel> <past>
        iop	12	<goodbye> one ; <month> mayb ; <night> ~<treatment> ; <week> ni ; a festival ; a version
        iop	12	alzheim ; are out ; ask iop ; bet for ; deni the ; es much ; est sab ; evening ; few night
        iop	12	finish friday ; first <stimulant> ; for outpatient ; for whatev ; handl him ; im clean
        iop	12	iop slot ; is iop ; la cen ; leav left ; lost medi ; mayb onc ; mo <stop> ; mo sinc
        iop	12	ni diner ; nonverbal ; off work ; one <alcohol> ; only sinc ; overboard ; por primer
        iop	12	program intensiv ; random ; ridiculou ; saturday a ; seguimient ; segur ni
        iop	12	sem <stimulant> ; shar of ; sig limpi ; sol <caretaking> ; som cok ; som weekend
        iop	12	someth whil ; stay is ; teng con ; term and ; ther no ; tom sol ; vap weed ; voluntad
        iop	12	w/d want ; want step ; weekend with ; whil its ; y sin
        iop	11	*functioning.0 ; <cannabis> ; <cannabis> but ; <child> <illness> ; <clinician> clear
        iop	11	<consume> <cannabis> ; <consume> pot ; <hospital> so ; <illness> <kin> ; <law> charg
        iop	11	<night> doe ; <past> <sober> ; <past> ni ; <stimulant> <insurance> ; <stimulant> <school>
        iop	11	<treatment> nin ; <wait> thi ; <week> from ; <week> new ; <week> out ; a saturday
        iop	11	a timetabl ; a weed ; a work ; addy ; alcanz par ; alguno <day> ; an outsid ; ant ni
        iop	11	at wedding ; audit ; be fir ; been mayb ; body fin ; bor and ; casual card ; cerebral
        iop	11	cervecita ; cheapest ; claw on ; cocain off ; cocain two ; cok clean ; cok payday ; cok som
        iop	11	de thc ; dean ; domiciliary ; enrollment ; est <day> ; extern el ; first arrest
        iop	11	for support ; get punch ; hom to ; if absent ; iop ; just me ; ketamin sinc ; leav him
        iop	11	los the ; m nitrou ; max ; mayordom ; me quitan ; medical necessary ; mis work ; mol 0
        iop	11	my granddaught ; need iop ; new friend ; night program ; no <calm> ; no <crowd> ; no relief
        iop	11	off parent ; only pick ; op only ; outpatient 0 ; over <photo> ; over vide ; pay outpatient
        iop	11	plan pay ; pop on ; program ambulatori ; residencial hac ; sch + ; sin <insurance>
        iop	11	smok pot ; sol sin ; st dui ; start ketamin ; stay thi ; stil breath ; su internamient
        iop	11	sus 0 ; tak half ; that noth ; thc vap ; the evening ; the lodg ; ther befor ; thi septemb
        iop	11	vyvans ; want peopl ; week inpatient ; weekend drink ; what hav ; what possibl
        iop	11	withdrawal no ; wks new ; ~dorm ; ~session
        iop	10	<alcohol> los ; <alone> <law> ; <alone> los ; <amount> dond ; <cannabis> at ; <cannabis> on
        iop	10	<colleague> <fire> ; <fire> <leave> ; <goodbye> 0 ; <hit> its ; <month> away ; <month> noth
        iop	10	<need> <blood> ; <need> but ; <need> eve ; <need> zer ; <start> <month> ; <start> con
        iop	10	<treatment> yes ; <wait> is ; a pur ; a singl ; about them ; aged off ; algun <day>
        iop	10	alguno ; ambulatori intensiv ; amphetamin ; and acid ; ant nad ; appeal ; at <partner>
        iop	10	at new ; autism ; autistic ; cannot pay ; cant <hit> ; cant buy ; cen y ; cocain x
        iop	10	cok wkend ; cost mor ; de dorm ; deductibl ; del pap ; denial ; deploy ; did it
        iop	10	down <illness> ; down syndrom ; el unic ; few evening ; fin physical ; friday a ; fum mot
        iop	10	graduat 0 ; graduat on ; hav <night> ; he reca ; his sponsor ; id <ask> ; id ask
        iop	10	is <cannabis> ; lat <month> ; leftov <stimulant> ; lik <job> ; lik company ; literal no
        iop	10	mal en ; mariguan ; may <always> ; may every ; me honest ; medi dond ; meth neg ; mil dolar
        iop	10	month away ; no <caretaking> ; no detox ; no noth ; not need ; on may ; one weekend
        iop	10	only been ; outpatient ; part aft ; pierd ; po <write> ; presion en ; pued hac
        iop	10	que pregunt ; sam two ; saturday of ; septemb ; sil to ; sin ayud ; snort my ; sol los
        iop	10	som company ; som structur ; somewher isnt ; stabl x ; suggest i ; sunday from ; syndrom
        iop	10	thi stat ; tijuan hac ; triplet ; two friday ; want aft ; want day ; want morning
        iop	10	want zer ; wedding and ; week from ; weekend cok ; weekend only ; what <night> ; whip its
        iop	10	with din ; wk <alcohol> ; would ~<crowd> ; wrot iop ; ~<crowd> <need> ; ~intensiv ; ~iop
        iop	10	~pcp
        iop	9	*ago.2 ; *drinks.0:possible ; *iopRequest.0:possible ; *mildCue.0:possible ; + parent ; / mo
        iop	9	0 <drug> ; 0 pos ; <asleep> elsewher ; <cannabis> <school> ; <continue> <clean> ; <day> nad
        iop	9	<drug> <alone> ; <friend> <night> ; <go> <soon> ; <kin> solter ; <money> laps ; <money> what
        iop	9	<month> no ; <month> nobody ; <need> alg ; <partner> <night> ; <partner> would ; <school> ok
        iop	9	<sober> <ask> ; <sober> <need> ; <stimulant> <wait> ; <stimulant> onc ; <stimulant> to
        iop	9	<treatment> + ; <treatment> <appointment> ; <treatment> virtual ; <trust> <leave>
        iop	9	<week> wher ; <year> if ; @ <play> ; a <cannabis> ; a bachelor ; a clas ; absenc and
        iop	9	adderal from ; any <leave> ; any leav ; apena ; apena en ; are long ; at reception
        iop	9	ayud per ; bachelor <play> ; be non ; cant tak ; cart at ; cas residencial ; cobr laps
        iop	9	copa de ; craving to ; d rehab ; do from ; do is ; eap requir ; egres ; el mayordom
        iop	9	els can ; entr seman ; even outpt ; extend of ; f nitrou ; few tim ; fiesta una
        iop	9	first semest ; fly hom ; forty seven ; from residential ; grown up ; had nev ; hav iop
        iop	9	hay relev ; help but ; hongo ; i not ; indicat ; inpatient on ; ins deni ; ins no
        iop	9	insist en ; iop hour ; iop start ; ket sinc ; mam solter ; margarit ; meth going
        iop	9	meth seven ; mi diplom ; mis 0 ; misus ; mol sinc ; month off ; mor absenc ; mor support
        iop	9	mor week ; my ninety ; my sixty ; need step ; night sweat ; nin hundr ; no <kin> ; no fami
        iop	9	no money ; no pto ; nobody to ; noth <past> ; of intensiv ; of octob ; off somewher ; onc a
        iop	9	one <relapse> ; one mis ; one slip ; par <afraid> ; peric en ; permis me ; prog 0
        iop	9	program next ; recomend ; rest is ; sab tre ; saturday not ; saturday when ; segu con
        iop	9	seman por ; she vap ; si pid ; sin <stimulant> ; sin diner ; sin segur ; singl mom
        iop	9	sleep elsewher ; sob ask ; spe <pill> ; spe pil ; stabl 0 ; step down ; storm season
        iop	9	ten week ; test <clean> ; test clean ; thc dai ; the intensiv ; them <night> ; ther isnt
        iop	9	they <money> ; thi <day> ; thi saturday ; to <daytime> ; train on ; tri cocain ; u hav
        iop	9	una got ; una tre ; uso cristal ; va domiciliary ; vape ; void ; weed every ; weed with
        iop	9	weekend that ; whatev youv ; whatever ; win which ; with als ; wkend only ; wouldnt mind
        iop	9	yo <alone> ; yo gan ; ~a ~<month> ; ~a ~month
        iop	8	*dast.0 ; *residentialDone.0 ; *service.0:possible ; *started.0 ; *started.0:possible ; / yr
        iop	8	0 ketamin ; <alone> <church> ; <alone> <consume> ; <amount> glas ; <ask> <crowd>
        iop	8	<caretaking> is ; <child> leftov ; <child> sal ; <consume> cart ; <crowd> meet ; <drug> x
        iop	8	<give> <cannabis> ; <goodbye> <day> ; <height> with ; <hit> <past> ; <job> one
        iop	8	<law> <cannabis> ; <leave> him ; <leave> im ; <month> <feel> ; <month> <try>
        iop	8	<month> adentr ; <need> <continue> ; <need> accountability ; <need> enrollment
        iop	8	<school> down ; <start> aft ; <stimulant> <angry> ; <stimulant> <colleague>
        iop	8	<stimulant> first ; <town> pul ; <treatment> <rail> ; <treatment> but ; <week> <sober>
        iop	8	<year> eve ; a onc ; adhd pil ; am use ; ambulatori por ; apprenticeship ; as <consume>
        iop	8	aseguranz me ; at <play> ; at festival ; at school ; baby 0 ; been ten ; befor thanksgiv
        iop	8	boda y ; body and ; busc seguimient ; by myself ; can handl ; cant go ; cart all ; cart dai
        iop	8	catch it ; citation ; coc cad ; cocain got ; cok coupl ; cok problem ; cok wkly
        iop	8	colleg counselor ; colleg kid ; com next ; company in ; con alg ; contract void ; couldv
        iop	8	county pul ; dad of ; dan el ; deni residential ; dia el ; drink on ; enrol by ; enrol in
        iop	8	eval ; f <start> ; feed my ; fir season ; first <furniture> ; first cha ; fli hom
        iop	8	for final ; from inpatient ; get leav ; go wher ; going away ; got four ; group meet
        iop	8	habi <try> ; habi prob ; hard seltzer ; havent <past> ; havent used ; hay quien
        iop	8	he <relapse> ; hom nin ; hom sunday ; i couldv ; i overd ; if ~iop ; inpatient twic
        iop	8	intensiv outpatient ; intensiv par ; intern no ; iop with ; ironwork ; is <week> ; it happen
        iop	8	it real ; k at ; ketamin lozeng ; la pisc ; leftov adderal ; leg again ; lik someth
        iop	8	long over ; los what ; mayb one ; me ausent ; mes adentr ; momentum ; my <count>
        iop	8	my adderal ; my beer ; my cart ; my po ; n that ; neg el ; nev befor ; next wednesday
        iop	8	ni un ; ni vend ; no <stimulant> ; no comemo ; no kin ; no use ; no ~<job> ; nobodyd
        iop	8	noma uso ; off cocain ; off ~the ; on novemb ; one els ; one wher ; only <drive> ; only on
        iop	8	oth <month> ; oth drug ; oth month ; oth subst ; oth weekend ; outpatient track
        iop	8	outpatient treatment ; overd ; pick thi ; platica ; positiv de ; prior anyth ; psych no
        iop	8	quien <give> ; quier apoy ; replac me ; resi ; residencial el ; said get ; sat only
        iop	8	se ~intern ; seltzer on ; sin <relapse> ; sin medicina ; sin reca ; singl <kin> ; slid scal
        iop	8	so is ; someth wher ; sup <container> ; sup bowl ; talk group ; test at ; thc one
        iop	8	the agency ; the dui ; the momentum ; the warehous ; they <vendor> ; they quot ; thi sat
        iop	8	thi up ; thre glas ; thre month ; tien <illness> ; to keep ; told sponsor ; too high
        iop	8	tratamient ambulatori ; treatment but ; two whiskey ; un intern ; un pes ; una <night>
        iop	8	uninsur and ; vap cart ; ventilator at ; vez al ; vivitrol ; w/d <need>
        iop	8	want accountability ; want whatev ; week ago ; wel be ; what aft ; with <caretaking>
        iop	8	wks quit ; wrot thi ; year eve ; ~at ~a ; ~away ; ~even ~outpatient ; ~few ; ~friday
        iop	8	~outpatient ; ~virtual ; ~zoom
        iop	7	*functioning.0:hypothetical ; *residentialRequest.0:negated ; *service.0 ; *unaided.0
        iop	7	+ shroom ; 0 absenc ; 0 thc ; <alone> <medicine> ; <always> <play> ; <amount> light
        iop	7	<angry> how ; <ask> ~<night> ; <asleep> tim ; <break> <stranger> ; <cannabis> cart
        iop	7	<cannabis> is ; <cannabis> that ; <cannabis> tod ; <clinician> mad ; <consume> <alone>
        iop	7	<day> cumpl ; <feel> <month> ; <give> yo ; <goodbye> <job> ; <hit> <happy>
        iop	7	<home> <illness> ; <insurance> me ; <law> <last> ; <moment> / ; <moment> <cannabis>
        iop	7	<money> version ; <month> isnt ; <month> theyd ; <need> aft ; <order> <week>
        iop	7	<partner> <illness> ; <past> nad ; <past> nunc ; <play> com ; <rarely> <month> ; <sad> int
        iop	7	<school> <cannabis> ; <start> <pill> ; <stimulant> <start> ; <stimulant> <week>
        iop	7	<stimulant> new ; <stimulant> off ; <stimulant> on ; <stop> <day> ; <stop> mis
        iop	7	<trade> cant ; <treatment> by ; <treatment> kind ; <treatment> they ; <try> el
        iop	7	<week> <partner> ; <week> <past> ; <week> a ; <week> por ; a dui ; a iop ; a platica
        iop	7	a ~few ; acid ; adderal all ; adderal befor ; adderal for ; alg ; alg ambulatori
        iop	7	ambulatori par ; amiga ; an aft ; an ~opioid ; and ~ther ; anoth <kin> ; ant no ; ant nunc
        iop	7	anyth <past> ; anyth befor ; anywher is ; at brunch ; at rav ; ayud de ; bachelor party
        iop	7	be <job> ; befor jun ; break 0 ; cant afford ; clas for ; coachel ; cocain for ; cocain no
        iop	7	cocain on ; coin out ; contract ; coverag and ; crab ; cristal hac ; crowb ; cuanta
        iop	7	cut down ; d resi ; daytim ; de <asleep> ; de ensen ; dej yo ; dental school ; didnt go
        iop	7	do treatment ; don it ; dond estuv ; dont com ; drink at ; drink only ; dugout ; empez con
        iop	7	en sil ; er clear ; eso nad ; evening so ; f start ; fail random ; falt una ; feed tub
        iop	7	finish on ; first ever ; fiv beer ; for even ; friday only ; ful <month> ; ful month
        iop	7	going aft ; got deport ; got hir ; gradu del ; group 0 ; group wher ; gui ; hat how
        iop	7	hes off ; himself no ; his 0 ; hom from ; hondura ; hrs / ; hx want ; i ~check ; id nev
        iop	7	if i ; if youl ; im nervou ; im ~<leave> ; im ~gon ; inpatient don ; insuranc deni
        iop	7	iop intak ; is strict ; isnt min ; it ear ; it giv ; ive given ; job that ; job wont
        iop	7	just <start> ; ketamin thi ; lab fin ; lab nl ; las vaca ; low cost ; m complet ; mand tod
        iop	7	mayordom no ; me fal ; medical <need> ; michel ; mil to ; mind them ; mis novent ; month ago
        iop	7	month end ; mult ; my addiction ; my fiance ; my thirty ; nap tim ; need start
        iop	7	neg <record> ; new <friend> ; new thing ; ni una ; nin <count> ; nin hour ; nitrou x
        iop	7	no <clinician> ; no backup ; no ins ; no insuranc ; no medi ; no nam ; no saving ; no slip
        iop	7	noma los ; off or ; old <trade> ; one joint ; one test ; only at ; only if ; oth use
        iop	7	outfit in ; outpt program ; over <chestheart> ; own 0 ; own in ; par <continue> ; parti a
        iop	7	peopl to ; pgm ; pid grupo ; pierd el ; por cier ; por las ; preocup ; prob el
        iop	7	program just ; program with ; pued <money> ; pued pag ; quadriplegic ; que sig
        iop	7	que ~<treatment> ; que ~intern ; quien cuid ; quitan el ; quiz ; quot 0 ; rav ; repet
        iop	7	residential on ; ros with ; rung down ; sab per ; sal est ; sam even ; saturday i ; say get
        iop	7	seman ni ; shroom + ; si par ; sigu par ; sin <wait> ; sin consum ; sin qued ; sit quit
        iop	7	smok one ; so onc ; solter de ; som <job> ; som tuesday ; somewher to ; start cok
        iop	7	start meth ; stim ; su diplom ; suelt ni ; sunday that ; tard de ; teng ni ; termin mis
        iop	7	than id ; the audit ; the extend ; the very ; ther <treatment> ; theyv said ; thi thursday
        iop	7	thousand up ; tim <go> ; to <continue> ; to <past> ; to befor ; to stay ; tom noma
        iop	7	too <intoxicated> ; twin 0 ; una noch ; va residential ; va y ; w/d <home> ; watch my
        iop	7	weekend mor ; whatev <money> ; when ther ; which <night> ; wif deploy ; with sup
        iop	7	without cok ; wk grad ; wknd only ; wont cov ; x a ; yo sol ; your iop ; your now ; zer
        iop	7	zer <insurance> ; ~<month> i ; ~cok hx ; ~has ~seizur ; ~intensiv ~outpatient ; ~iop has
        iop	6	*alcoholic.0:other_experiencer ; *drinks.1:possible ; *lapse.0 ; *noWithdrawal.0
        iop	6	*occasional.0:other_experiencer ; 0 de ; 0 don ; 0 empez ; 0 gummi ; 0 par ; 0 und ; 0 wif
        iop	6	0 wknd ; <alone> <month> ; <alone> are ; <alone> de ; <always> <school> ; <amount> hard
        iop	6	<amount> un ; <ask> slid ; <awake> <year> ; <blood> back ; <bodypart> fin ; <cannabis> <law>
        iop	6	<cannabis> from ; <caretaking> <leave> ; <caretaking> on ; <child> <caretaking>
        iop	6	<colleague> no ; <consume> <friend> ; <consume> at ; <crash> <asleep> ; <day> <alone>
        iop	6	<day> el ; <drug> <pill> ; <drug> galaxy ; <eat> est ; <fall> you ; <fire> me
        iop	6	<fluid> reckles ; <furniture> if ; <happy> <asleep> ; <happy> im ; <hear> ther
        iop	6	<hospital> fin ; <insurance> <say> ; <insurance> only ; <insurance> refus
        iop	6	<insurance> ~<key> ; <key> ni ; <kin> <illness> ; <kin> <sick> ; <law> read ; <money> ni
        iop	6	<month> <fall> ; <month> <week> ; <need> <relapse> ; <need> orientacion ; <need> pm
        iop	6	<night> <treatment> ; <night> nobody ; <opioid> <alcohol> ; <opioid> <week> ; <opioid> stabl
        iop	6	<outdoors> <insurance> ; <outdoors> <week> ; <partner> deploy ; <past> <month> ; <past> id
        iop	6	<pill> <stimulant> ; <stimulant> alguno ; <stimulant> x ; <stop> on ; <take> <leave>
        iop	6	<take> <stimulant> ; <think> <treatment> ; <treatment> <sober> ; <treatment> auth
        iop	6	<treatment> es ; <treatment> it ; <treatment> tim ; <treatment> turn ; <wait> <alone>
        iop	6	<wait> anywher ; <wait> busy ; <wait> ~<alone> ; <week> <treatment> ; <week> cuand
        iop	6	<week> int ; <week> un ; <week> when ; <write> no ; a dorm ; a drop ; a hondura ; a mo
        iop	6	a sixty ; about labor ; adderal ; adderal in ; aft work ; all afternoon ; alon are
        iop	6	ambulatori ; an <headface> ; an aid ; and havent ; any plac ; anyth is ; are fre
        iop	6	around <school> ; aseguranz ni ; ash <day> ; ash wednesday ; ask slid ; asses ; assum
        iop	6	at pok ; ataqu epileptic ; away would ; back by ; bed meth ; been hom ; befor its
        iop	6	befor that ; began on ; benefit only ; berth ; between <photo> ; blind and ; can do
        iop	6	cannot <money> ; cant clos ; carri on ; cerveza en ; cerveza los ; choru ; clear him ; cobr
        iop	6	cobr ran ; coc me ; cok bing ; cok few ; com day ; comput room ; con quien ; consulta
        iop	6	county told ; cover outpatient ; crab boat ; crack when ; cut back ; dab <write> ; dab pen
        iop	6	daught to ; day are ; de consult ; de dond ; deni resi ; determin ; dieron mi ; divorc paper
        iop	6	do aft ; do any ; doe spe ; domingo en ; dont lik ; drew <blood> ; drew blood ; drop you
        iop	6	dui 0 ; el uniform ; en <furniture> ; es <stimulant> ; essential ; essential <shake>
        iop	6	essential tremor ; est viern ; even 0 ; even outpatient ; every liv ; exager ; exam ; f twin
        iop	6	facility and ; feed her ; festival a ; fiance want ; fiance would ; fir if ; fiv week
        iop	6	for <leave> ; for leav ; friday n ; galaxy ; galaxy gas ; girlfriend say ; glas of ; go off
        iop	6	grad ok ; grandmoth who ; group near ; grup por ; gummi every ; handlebar ; has down
        iop	6	hay algun ; head ther ; her only ; herman quier ; hij sal ; hom by ; hx no ; i vap ; if hes
        iop	6	im away ; im count ; im nineteen ; im rais ; im replac ; in <photo> ; in stat ; inpatient my
        iop	6	inq re ; ins <say> ; inscrib ; iop + ; iop for ; iop run ; is <hear> ; is out ; is too
        iop	6	it count ; its that ; jal las ; january my ; just graduat ; just start ; just stubborn
        iop	6	k elsewher ; ket ; ketamin most ; la aseguranz ; late mor ; lik ~how ; lin item
        iop	6	mak minimum ; manag say ; mayb twic ; me $ ; me lazy ; me revis ; me they ; meeting alon
        iop	6	meth on ; mi primer ; minimum <money> ; minimum wag ; mis tre ; modafinil ; mon thur
        iop	6	month from ; mor of ; my 0 ; my medi ; my seat ; my sister ; my thre ; need aftercar
        iop	6	need enrollment ; nev <always> ; nev dai ; next tuesday ; ni <buy> ; nin and ; nino no
        iop	6	no <money> ; no <treatment> ; no calific ; no cov ; no respit ; no w/d ; nobody els
        iop	6	noma <consume> ; noma cubr ; noth befor ; notici ; novemb ; of residential ; of year
        iop	6	off out ; on <school> ; on decemb ; on wkend ; onc or ; one dirty ; only <clinician>
        iop	6	only <night> ; only drink ; only night ; only smok ; or hes ; or noth ; or on ; or twic
        iop	6	oth <drug> ; oth <opioid> ; oth sub ; outpatient drug ; outpatient to ; over 0 ; overreact
        iop	6	own steam ; pag ni ; pagan ; park it ; patron no ; peric desd ; period ; pil adderal
        iop	6	pint casa ; pretrial svc ; pued ~<treatment> ; pued ~intern ; quien me ; raider ; rais my
        iop	6	random <stimulant> ; ray en ; re even ; rec <treatment> ; reckles ; remortgag
        iop	6	residential plac ; revis y ; ring me ; rip ; ritalin ; sab una ; say im ; say intensiv
        iop	6	say talk ; say thre ; sch ; sea en ; season run ; seltzer ; semana en ; seven week ; shroom
        iop	6	sin <need> ; sin piedr ; sinc school ; sinc sept ; six beer ; six tim ; so cant ; so liv
        iop	6	sol de ; sol uso ; solter ; soph ; soul ; soul to ; sponsor about ; sponsor in
        iop	6	stay anywher ; stay busy ; stay stop ; steam ; structur ; tacha ; tailgat ; tak leav
        iop	6	tak ~a ; teng <sick> ; that meet ; the handlebar ; the vis ; ther <past> ; ther noth
        iop	6	therapist say ; they giv ; thre hav ; tienen grupo ; to death ; to lin ; toddl and
        iop	6	transitional hous ; tre nino ; treatment that ; truck no ; turn me ; twic <stimulant>
        iop	6	twin age ; two hard ; uno que ; uso ; vap ; viern de ; viol ; vis <rope> ; vis tied
        iop	6	void if ; want company ; want structur ; want thre ; weed sinc ; weed that ; wet reckles
        iop	6	wher that ; wif the ; with down ; wknd ; wks out ; wks sinc ; wont <insurance> ; worth i
        iop	6	y <week> ; y pierd ; you mis ; ~<amount> i ; ~<emergency> <last> ; ~<job> ~at ; ~<night>
        iop	6	~<see> ~back ; ~<treatment> <crowd> ; ~<week> ~off ; ~back ~up ; ~counsel ; ~it ~back
        iop	6	~look ~back ; ~month i ; ~much i ; ~overdos last ; ~pension ; ~pick ~it ; ~week ~off
        iop	5	*duration.2 ; *family.2 ; *injecting.0:historical ; *service.0:negated ; *sinceStopping.2
        iop	5	+ ket ; 0 adderal ; 0 ex ; 0 fum ; 0 mol ; 0 nino ; 0 wk ; <alcohol> <eat> ; <alone> <lock>
        iop	5	<alone> <night> ; <alone> <stimulant> ; <appointment> <daytime> ; <ask> <count>
        iop	5	<bodypart> them ; <build> <child> ; <cannabis> <moment> ; <cannabis> <write> ; <cannabis> en
        iop	5	<cannabis> he ; <caretaking> al ; <clean> ever ; <colleague> dont ; <consume> ~<job>
        iop	5	<continue> <asleep> ; <continue> <sober> ; <continue> par ; <count> tim ; <crowd> she
        iop	5	<daytime> <crowd> ; <daytime> de ; <daytime> would ; <feel> <stimulant> ; <fluid> <cold>
        iop	5	<friend> about ; <height> than ; <hit> that ; <home> <day> ; <home> from ; <home> new
        iop	5	<home> sat ; <hospital> nl ; <insurance> 0 ; <insurance> <money> ; <insurance> <stimulant>
        iop	5	<insurance> til ; <job> <alone> ; <job> <cannabis> ; <job> around ; <job> wont ; <kin> found
        iop	5	<law> # ; <leave> if ; <medicine> no ; <money> only ; <money> par ; <money> til
        iop	5	<month> <stranger> ; <month> been ; <month> old ; <month> onc ; <need> <crowd>
        iop	5	<night> <tool> ; <order> tod ; <partner> <church> ; <partner> <key> ; <partner> <need>
        iop	5	<past> <relapse> ; <photo> del ; <play> <friend> ; <play> most ; <play> per ; <say> ell
        """
}
