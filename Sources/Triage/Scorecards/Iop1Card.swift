extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-10	=
        iop	42	*audit.0
        iop	38	*noDetox.0
        iop	37	*barrierMoney.0
        iop	36	*drinks.0
        iop	35	*barrierChild.0
        iop	32	*barrierWork.0 ; *outpatientWord.0:hypothetical ; *residentialEnding.1
        iop	30	*mandate.2
        iop	29	<cannabis> <night>
        iop	28	<asleep> <home>
        iop	27	0 <cannabis>
        iop	26	<stimulant> <alone> ; four beer ; your outpatient
        iop	25	*barrierWork.1 ; edibl
        iop	24	intensiv outpt
        iop	23	*residentialEnding.0 ; uninsur
        iop	22	<cannabis> <amount> ; absenc
        iop	21	insuranc no ; medical clear ; no way ; not medical ; rais 0 ; want group ; with friend
        iop	20	*iopRequest.0 ; *occasional.0:possible ; *sinceLastUse.3 ; <need> step ; segur ni ; si falt
        iop	20	would los
        iop	19	accountability ; cant <money> ; de <cannabis> ; delt 0 ; first dui ; pot <always> ; re iop
        iop	19	respit ; thre beer ; two glas
        iop	18	*iopRequest.0:hypothetical ; *outpatientWord.0 ; <amount> absenc ; <stimulant> <month>
        iop	18	anyth til ; ausent ; bos wont ; copa ; iop or ; ni <money> ; no coverag ; nobody help
        iop	18	order iop ; outpatient session ; viern con ; what can
        iop	17	0 cart ; <cannabis> <year> ; <start> <stimulant> ; day rehab ; dos copa ; mot ; program a
        iop	17	residential end
        iop	16	*firstOffence.0 ; *hallucination.9 ; *occasional.0 ; *substance.3 ; 0 glas
        iop	16	<cannabis> <cannabis> ; <need> structur ; <stimulant> <play> ; <stimulant> medi
        iop	16	<try> <stimulant> ; aseguranz ; cant swing ; cart <always> ; de dia ; dos cerveza
        iop	16	els ever ; f rais ; grupo ; intensiv ; iop by ; iop tak ; margarita ; no <insurance>
        iop	16	only <start> ; segur me ; st <law> ; start snort ; start using ; two thre ; want iop
        iop	15	<cannabis> <day> ; <cannabis> <month> ; <continue> clean ; <height> <tool> ; <think> yes
        iop	15	absent ; alcanz ni ; audit 0 ; buy adderal ; c/b aft ; cal laps ; cant pay ; craving
        iop	15	crystal to ; dast ; dast 0 ; fail one ; intern el ; mor day ; nev <amount> ; nev mor
        iop	15	no relativ ; noth hard ; only start ; replac ; seventy day ; sinc <need> ; sinc want
        iop	15	split a ; two beer ; use sinc ; work one
        iop	14	<amount> <cannabis> ; <cannabis> <always> ; <cannabis> sinc ; <month> <colleague>
        iop	14	<start> <drug> ; <stimulant> <job> ; <week> only ; a otr ; adjunct ; al <year> ; al ano
        iop	14	antidop ; bronz ; cad quincen ; deni inpt ; diner par ; do his ; dui ; flat <break>
        iop	14	flat brok ; forfeit ; hor empiez ; if im ; is worth ; mol at ; ni diner ; no craving
        iop	14	noma en ; nuev <count> ; nuev mil ; own no ; par preocup ; pos ua ; program thre ; quitan
        iop	14	say iop ; seat if ; so <go> ; so going ; son dos ; stil clean ; tienen program ; to study
        iop	14	ua at ; what night ; what ther ; without <stimulant>
        iop	13	<alone> sin ; <count> pm ; <drug> <month> ; <drug> <start> ; <start> <consume>
        iop	13	<stimulant> nad ; <treatment> <night> ; <treatment> el ; <treatment> we ; a joint
        iop	13	adderal sinc ; anyth aft ; are out ; com <soon> ; could <money> ; delt ; deport
        iop	13	dispatch say ; est sab ; for cocain ; has alzheim ; i los ; i vanish ; im clean
        iop	13	in anywher ; inpt complet ; iop inf ; iop tre ; is <daytime> ; keep liv ; las tard
        iop	13	meth medi ; no <withdrawal> ; no withdrawal ; occasional ; off work ; on probation
        iop	13	one glas ; prim <law> ; prim dui ; program intensiv ; repeat the ; sab sí ; sig limpi
        iop	13	sin segur ; sol <caretaking> ; stil sleep ; term and ; thc only ; tre cerveza ; vap weed
        iop	13	w/o <need> ; w/o help ; want outpt ; with stranger ; y sin ; your intensiv ; ~even
        iop	12	*family.3 ; *mildCue.0 ; + pcp ; <alcohol> whil ; <appointment> + ; <cannabis> todo
        iop	12	<cannabis> with ; <feel> <past> ; <goodbye> one ; <insurance> <treatment> ; <month> mayb
        iop	12	<night> ~<treatment> ; <wait> <stop> ; a festival ; a timetabl ; a version ; alcanz par
        iop	12	alzheim ; ask iop ; bachelor ; bet for ; bor and ; cart only ; cok clean ; deni the
        iop	12	es much ; est <day> ; evening ; few night ; finish friday ; for outpatient ; for whatev
        iop	12	fum marihuan ; grp ; handl him ; iop slot ; la cen ; leav left ; mayb onc ; mo <stop>
        iop	12	mo sinc ; nonverbal ; only sinc ; por primer ; random ; reca ; ridiculou ; seguimient
        iop	12	shar of ; som weekend ; someth whil ; stay is ; ther no ; tom sol ; voluntad ; vyvans
        iop	12	w/d want ; want peopl ; want step ; weekend with ; whil its
        iop	11	*functioning.0 ; <alone> <week> ; <cannabis> ; <cannabis> but ; <clinician> clear
        iop	11	<colleague> wont ; <consume> <cannabis> ; <hospital> so ; <illness> <kin> ; <night> doe
        iop	11	<past> <sober> ; <past> ni ; <stimulant> <school> ; <treatment> nin ; <wait> thi
        iop	11	<week> from ; <week> new ; a saturday ; a singl ; a weed ; a work ; absenc and ; addy
        iop	11	alguno <day> ; an outsid ; ant ni ; appeal ; at wedding ; audit ; autism ; autistic
        iop	11	be fir ; been mayb ; body fin ; cen y ; cerebral ; cervecita ; cheapest ; claw on
        iop	11	cocain two ; cok payday ; cok som ; dean ; denial ; domiciliary ; extern el ; first arrest
        iop	11	get punch ; hav <night> ; havent used ; he reca ; hom to ; iop ; is <cannabis> ; is iop
        iop	11	just me ; leav him ; leftov <stimulant> ; literal no ; los the ; lost medi ; max ; mayordom
        iop	11	mis work ; mol 0 ; my granddaught ; need iop ; new friend ; night program ; no <calm>
        iop	11	no <crowd> ; no pto ; no relief ; noth <past> ; off parent ; one <alcohol> ; op only
        iop	11	outpatient 0 ; over <photo> ; over vide ; overboard ; part aft ; pay outpatient ; plan pay
        iop	11	po <write> ; program ambulatori ; residencial hac ; saturday a ; sch + ; sem <stimulant>
        iop	11	sil to ; sol sin ; som cok ; som structur ; st dui ; start ketamin ; stay thi ; stil breath
        iop	11	su internamient ; sus 0 ; tak half ; teng con ; test clean ; that noth ; thc vap
        iop	11	the evening ; the lodg ; ther <past> ; ther befor ; thi septemb ; want day ; wedding and
        iop	11	week inpatient ; weekend drink ; what hav ; what possibl ; withdrawal no ; wks new ; ~dorm
        iop	11	~session
        iop	10	*mildCue.0:possible ; <alone> los ; <amount> dond ; <cannabis> at ; <cannabis> on
        iop	10	<colleague> <fire> ; <consume> pot ; <fire> <leave> ; <hit> its ; <kin> solter
        iop	10	<law> charg ; <money> laps ; <month> away ; <need> <blood> ; <need> but ; <need> eve
        iop	10	<need> zer ; <start> <month> ; <start> con ; <stimulant> <week> ; <stimulant> clean
        iop	10	<treatment> yes ; <wait> is ; <week> ni ; <week> out ; a clas ; a pur ; about them
        iop	10	algun <day> ; alguno ; ambulatori intensiv ; amphetamin ; and acid ; ant nad ; asses
        iop	10	at <partner> ; at new ; cannot pay ; cant <hit> ; cant buy ; cant tak ; casual card
        iop	10	cobr laps ; cocain off ; cocain x ; de dorm ; de thc ; del pap ; deploy ; did it ; do is
        iop	10	down <illness> ; down syndrom ; el unic ; enrollment ; few evening ; fin physical ; fly hom
        iop	10	for support ; friday a ; from residential ; fum mot ; graduat 0 ; his sponsor ; id <ask>
        iop	10	id ask ; if absent ; inpatient on ; ketamin sinc ; lik <job> ; lik company ; m nitrou
        iop	10	mal en ; mariguan ; may <always> ; may every ; me honest ; me quitan ; medi dond
        iop	10	medical necessary ; meth going ; meth neg ; mil dolar ; mis 0 ; month away ; mor absenc
        iop	10	mor week ; no <relapse> ; no detox ; no money ; no noth ; not need ; on may ; one weekend
        iop	10	only been ; only pick ; outpatient ; peric en ; pop on ; presion en ; prog 0 ; pued hac
        iop	10	sam two ; saturday of ; septemb ; sin ayud ; smok pot ; snort my ; sol los ; som company
        iop	10	somewher isnt ; stabl x ; step down ; suggest i ; sunday from ; syndrom ; thi stat
        iop	10	tijuan hac ; triplet ; two friday ; want aft ; want morning ; week from ; weekend cok
        iop	10	what <night> ; whip its ; with din ; wk <alcohol> ; wk <school> ; would ~<crowd> ; wrot iop
        iop	10	~<crowd> <need> ; ~intensiv ; ~iop ; ~pcp
        iop	9	*ago.2 ; *drinks.0:possible ; *iopRequest.0:possible ; + parent ; / mo ; 0 <drug> ; 0 pos
        iop	9	<alcohol> los ; <alone> <church> ; <ask> <crowd> ; <asleep> elsewher ; <cannabis> <school>
        iop	9	<caretaking> is ; <child> <illness> ; <day> clean ; <day> nad ; <drug> <alone>
        iop	9	<friend> <night> ; <goodbye> 0 ; <goodbye> <day> ; <insurance> ni ; <money> ni
        iop	9	<money> what ; <month> <try> ; <month> no ; <month> nobody ; <month> noth ; <need> alg
        iop	9	<partner> <night> ; <partner> would ; <school> ok ; <sober> <ask> ; <sober> <need>
        iop	9	<stimulant> <angry> ; <stimulant> <insurance> ; <stimulant> <wait> ; <stimulant> onc
        iop	9	<treatment> + ; <treatment> <appointment> ; <trust> <leave> ; <week> wher ; <year> if
        iop	9	a <cannabis> ; aged off ; ambulatori por ; any <leave> ; any leav ; apena ; apena en
        iop	9	aseguranz me ; aseguranz ni ; at reception ; ayud per ; bachelor <play> ; be non
        iop	9	busc seguimient ; cas residencial ; cok wkend ; copa de ; cost mor ; couldv ; craving to
        iop	9	d rehab ; deductibl ; do from ; eap requir ; egres ; el mayordom ; els can ; even outpt
        iop	9	extend of ; f nitrou ; few tim ; fiesta una ; first semest ; forty seven ; graduat on
        iop	9	grown up ; had nev ; hav iop ; hay relev ; hom nin ; hongo ; i couldv ; i not ; i overd
        iop	9	indicat ; ins deni ; ins no ; insist en ; iop hour ; iop start ; ket sinc ; lat <month>
        iop	9	long over ; margarit ; meth seven ; mi diplom ; misus ; mol sinc ; month off ; mor support
        iop	9	my ninety ; my sixty ; night sweat ; no <caretaking> ; no <kin> ; no comemo ; no fami
        iop	9	no ~<job> ; nobody to ; nobodyd ; of intensiv ; of octob ; off somewher ; onc a
        iop	9	one <relapse> ; one mis ; one slip ; outpatient treatment ; overd ; par <afraid> ; permis me
        iop	9	pierd ; program next ; que pregunt ; residencial el ; rest is ; sab tre ; saturday not
        iop	9	saturday when ; segu con ; she vap ; si pid ; sin <stimulant> ; sin diner ; singl mom
        iop	9	sleep elsewher ; so onc ; sob ask ; spe <pill> ; spe pil ; stabl 0 ; storm season ; thc dai
        iop	9	the dui ; the intensiv ; them <night> ; ther isnt ; they <money> ; thi <day> ; thi saturday
        iop	9	tien <illness> ; to <daytime> ; told sponsor ; train on ; tri cocain ; u hav ; un pes
        iop	9	una tre ; uso cristal ; va domiciliary ; vape ; void ; want zer ; weed every ; weed with
        iop	9	weekend only ; weekend that ; what aft ; whatever ; win which ; with als ; wkend only
        iop	9	wouldnt mind ; yo <alone> ; yo gan ; ~a ~<month> ; ~a ~month ; ~cok hx
        iop	8	*dast.0 ; *residentialDone.0 ; *service.0:possible ; *started.0 ; *started.0:possible ; / yr
        iop	8	0 ketamin ; <amount> glas ; <child> sal ; <consume> cart ; <crowd> meet ; <day> cumpl
        iop	8	<drug> x ; <height> with ; <hit> <past> ; <job> one ; <law> <cannabis> ; <law> read
        iop	8	<leave> him ; <leave> im ; <month> <feel> ; <month> adentr ; <need> accountability
        iop	8	<need> enrollment ; <partner> <illness> ; <rarely> <month> ; <start> aft
        iop	8	<stimulant> <colleague> ; <stimulant> first ; <stimulant> new ; <stimulant> to ; <take> onc
        iop	8	<town> pul ; <treatment> <rail> ; <treatment> but ; <treatment> virtual ; <try> el
        iop	8	<year> eve ; a bachelor ; a onc ; adderal from ; adderal in ; adhd pil ; am use
        iop	8	apprenticeship ; are long ; as <consume> ; at <play> ; at festival ; at school ; baby 0
        iop	8	befor jun ; befor thanksgiv ; boda y ; body and ; by myself ; can handl ; cant go ; cart all
        iop	8	cart at ; cart dai ; catch it ; coc cad ; cocain got ; cok coupl ; cok problem ; cok wkly
        iop	8	colleg counselor ; colleg kid ; company in ; con alg ; contract ; contract void ; county pul
        iop	8	coverag and ; dad of ; dan el ; daytim ; de <asleep> ; dia el ; don it ; dont com ; drink at
        iop	8	drink on ; enrol in ; eso nad ; eval ; f <start> ; feed my ; fir season ; first <furniture>
        iop	8	first cha ; for final ; from inpatient ; get leav ; go wher ; going away ; got four
        iop	8	group meet ; habi <try> ; habi prob ; hay quien ; he <relapse> ; help but ; hom sunday
        iop	8	if ~iop ; inpatient twic ; intensiv outpatient ; intensiv par ; iop with ; is <week>
        iop	8	it real ; k at ; ketamin lozeng ; la pisc ; las vaca ; leftov adderal ; leg again
        iop	8	lik someth ; los what ; mam solter ; mand tod ; mayb one ; me ausent ; mes adentr
        iop	8	mind them ; momentum ; my <count> ; my adderal ; my beer ; my cart ; my po ; n that
        iop	8	need step ; neg el ; nev <past> ; nev befor ; new thing ; next wednesday ; ni un ; ni vend
        iop	8	nin hundr ; no <stimulant> ; no <town> ; no ins ; no kin ; no saving ; no use ; noma uso
        iop	8	off cocain ; off ~the ; on novemb ; one els ; one wher ; only on ; oth <month> ; oth drug
        iop	8	oth month ; oth subst ; oth weekend ; outpatient track ; own in ; platica ; positiv de
        iop	8	prior anyth ; prob el ; program with ; psych no ; quier apoy ; recomend ; replac me ; resi
        iop	8	said get ; sat only ; se ~intern ; seltzer on ; seman por ; si <stop> ; sin <relapse>
        iop	8	sin medicina ; sin reca ; slid scal ; so is ; someth wher ; sup <container> ; sup bowl
        iop	8	talk group ; termin mis ; test at ; thc one ; the agency ; the momentum ; the warehous
        iop	8	they <vendor> ; they quot ; thi sat ; thi up ; thre glas ; thre hav ; thre month ; to keep
        iop	8	tom noma ; too high ; tratamient ambulatori ; treatment but ; two whiskey ; un intern
        iop	8	una <night> ; una got ; vap cart ; ventilator at ; vez al ; vivitrol ; w/d <need>
        iop	8	want accountability ; want structur ; want whatev ; watch my ; week ago ; wel be
        iop	8	whatev youv ; with <caretaking> ; wks quit ; wrot thi ; year eve ; yo sol ; ~at ~a ; ~away
        iop	8	~even ~outpatient ; ~few ; ~outpatient ; ~virtual ; ~zoom
        iop	7	*drinks.1:possible ; *functioning.0:hypothetical ; *residentialRequest.0:negated
        iop	7	*service.0 ; *unaided.0 ; + shroom ; 0 absenc ; 0 thc ; <alone> <consume>
        iop	7	<alone> <medicine> ; <always> <play> ; <amount> light ; <angry> how ; <ask> ~<night>
        iop	7	<asleep> tim ; <break> <stranger> ; <cannabis> cart ; <cannabis> that ; <caretaking> <leave>
        iop	7	<child> <caretaking> ; <child> down ; <clinician> mad ; <consume> <alone> ; <continue> par
        iop	7	<go> aft ; <goodbye> <job> ; <home> <illness> ; <insurance> no ; <insurance> only
        iop	7	<insurance> refus ; <key> ni ; <moment> / ; <moment> <cannabis> ; <money> version
        iop	7	<month> <week> ; <month> isnt ; <month> theyd ; <need> <continue> ; <need> aft
        iop	7	<order> <week> ; <past> nad ; <past> nunc ; <play> com ; <sad> int ; <school> <cannabis>
        iop	7	<school> down ; <start> <pill> ; <stimulant> <start> ; <stimulant> on ; <stop> <day>
        iop	7	<stop> yo ; <take> <leave> ; <trade> cant ; <treatment> <sober> ; <treatment> by
        iop	7	<treatment> kind ; <treatment> they ; <week> <past> ; <week> <sober> ; <week> a ; <week> por
        iop	7	a iop ; a platica ; a ~few ; about labor ; acid ; adderal for ; aft work ; alg
        iop	7	alg ambulatori ; ambulatori par ; amiga ; an aft ; and havent ; and ~ther ; anoth <kin>
        iop	7	ant no ; ant nunc ; anyth <past> ; anyth befor ; anywher is ; are fre ; at brunch ; at rav
        iop	7	ayud de ; bachelor party ; be <job> ; been hom ; been ten ; break 0 ; citation ; clas for
        iop	7	coachel ; cocain for ; cocain no ; cocain on ; coin out ; com next ; crab ; cristal hac
        iop	7	crowb ; cut down ; d resi ; dab <write> ; de dond ; de ensen ; dej yo ; deni residential
        iop	7	dental school ; didnt go ; do treatment ; drink only ; dugout ; empez con ; en sil
        iop	7	enrol by ; entr <week> ; er clear ; evening so ; f start ; fail random ; feed tub
        iop	7	festival a ; finish on ; first ever ; fiv week ; fli hom ; friday only ; ful <month>
        iop	7	ful month ; go off ; got deport ; got hir ; gradu del ; group 0 ; gui ; handlebar
        iop	7	hard seltzer ; hat how ; hes off ; himself no ; hom from ; hondura ; hrs / ; i ~check ; if i
        iop	7	if youl ; im ~<leave> ; im ~gon ; inpatient don ; iop intak ; ironwork ; is strict
        iop	7	isnt min ; it ear ; it giv ; it happen ; ive given ; job that ; job wont ; just <start>
        iop	7	ketamin thi ; lab fin ; lab nl ; low cost ; m complet ; mayordom no ; me fal
        iop	7	medical <need> ; michel ; mil to ; mis novent ; month ago ; month end ; mult ; my 0
        iop	7	my addiction ; my fiance ; my thirty ; nap tim ; neg <record> ; new <friend> ; ni una
        iop	7	nin <count> ; nin hour ; nitrou x ; no <clinician> ; no backup ; no insuranc ; no medi
        iop	7	no nam ; no slip ; noma los ; off or ; old <trade> ; one joint ; one test ; only at
        iop	7	only if ; oth use ; outfit in ; outpt program ; over <chestheart> ; own 0 ; par <continue>
        iop	7	parti a ; peopl to ; pgm ; pick thi ; pid grupo ; por cier ; por las ; preocup
        iop	7	program just ; pued <money> ; pued pag ; quadriplegic ; que sig ; que ~<treatment>
        iop	7	que ~intern ; quitan el ; quiz ; quot 0 ; rav ; repet ; residential on ; revis y ; rip
        iop	7	rung down ; sab per ; sam even ; saturday i ; say get ; shroom + ; sigu par ; sin consum
        iop	7	sinc sept ; singl <kin> ; sit quit ; smok one ; solter de ; som <job> ; som tuesday
        iop	7	somewher to ; start meth ; stim ; su diplom ; sunday that ; tailgat ; ten week ; than id
        iop	7	the audit ; the extend ; the handlebar ; the very ; ther <treatment> ; theyv said
        iop	7	thi thursday ; thousand up ; tim <go> ; to <continue> ; to stay ; too <intoxicated> ; twin 0
        iop	7	una noch ; uninsur and ; va y ; viern de ; w/d <home> ; want start ; weekend mor
        iop	7	whatev <money> ; when ther ; which <night> ; wif deploy ; with sup ; wk grad ; wknd only
        iop	7	wont <insurance> ; wont cov ; worth i ; x a ; your iop ; your now ; zer
        iop	7	~<emergency> <last> ; ~<month> i ; ~friday ; ~has ~<seizure> ; ~has ~seizur
        iop	7	~intensiv ~outpatient ; ~iop has ; ~overdos last ; ~pension
        iop	6	*alcoholic.0:other_experiencer ; *lapse.0 ; *noWithdrawal.0
        iop	6	*occasional.0:other_experiencer ; 0 de ; 0 don ; 0 empez ; 0 fum ; 0 gummi ; 0 par ; 0 und
        iop	6	0 wif ; 0 wknd ; <alone> <month> ; <alone> are ; <alone> de ; <alone> fin
        iop	6	<always> <school> ; <amount> hard ; <amount> un ; <ask> slid ; <awake> <year> ; <blood> back
        iop	6	<bodypart> fin ; <cannabis> tod ; <caretaking> on ; <colleague> no ; <consume> <friend>
        iop	6	<consume> at ; <crash> <asleep> ; <day> el ; <drug> <pill> ; <drug> galaxy ; <eat> est
        iop	6	<fall> you ; <feel> <month> ; <fire> me ; <fluid> reckles ; <friend> <moment>
        iop	6	<furniture> if ; <hear> ther ; <hit> <play> ; <hospital> fin ; <insurance> <say>
        iop	6	<kin> <illness> ; <month> <fall> ; <need> <relapse> ; <need> orientacion ; <need> pm
        iop	6	<night> <treatment> ; <night> nobody ; <opioid> <alcohol> ; <opioid> <week> ; <opioid> stabl
        iop	6	<outdoors> <insurance> ; <outdoors> <week> ; <partner> deploy ; <past> id ; <photo> del
        iop	6	<pill> <stimulant> ; <school> <insurance> ; <seizure> <illness> ; <soon> rung
        iop	6	<start> <leave> ; <stimulant> alguno ; <stimulant> off ; <stimulant> x ; <stop> on
        iop	6	<think> them ; <treatment> <soon> ; <treatment> auth ; <treatment> es ; <treatment> it
        iop	6	<treatment> tim ; <treatment> turn ; <wait> anywher ; <wait> busy ; <wait> ~<alone>
        iop	6	<week> <treatment> ; <week> cuand ; <week> int ; <week> un ; <week> when ; <year> <cannabis>
        iop	6	a control ; a dorm ; a drop ; a dui ; a hondura ; a mo ; a sixty ; adderal ; adderal all
        iop	6	adderal befor ; alg par ; all afternoon ; alon are ; ambulatori ; an <headface> ; an aid
        iop	6	an eyebrow ; an ~<opioid> ; an ~opioid ; any plac ; anyth is ; around <school> ; as im
        iop	6	ash <day> ; ash wednesday ; ask slid ; assum ; at pok ; ataqu epileptic ; away would
        iop	6	back by ; beer aft ; befor its ; befor that ; began on ; benefit only ; berth
        iop	6	between <photo> ; blind and ; can do ; cannot <money> ; cant <buy> ; cant afford ; cant clos
        iop	6	carri on ; cerveza en ; cerveza los ; clas or ; clear ; clear him ; cobr ; coc me ; cok bing
        iop	6	cok few ; com day ; comemo ; complet 0 ; comput room ; con quien ; consulta ; county told
        iop	6	cover outpatient ; crab boat ; crack when ; cuanta ; cut back ; dab pen ; dad own
        iop	6	daught to ; de consult ; deni resi ; determin ; diez semana ; divorc paper ; do aft ; do any
        iop	6	doe spe ; domingo en ; dond estuv ; dont lik ; drew <blood> ; drew blood ; drop you ; dui 0
        iop	6	dui last ; el uniform ; en <furniture> ; entr seman ; es <stimulant> ; essential
        iop	6	essential <shake> ; essential tremor ; even 0 ; even group ; even outpatient ; every liv
        iop	6	exam ; f twin ; facility and ; falt una ; feed her ; fiance want ; fiance would ; fir if
        iop	6	fiv beer ; for <leave> ; for even ; for leav ; for midterm ; friday n ; galaxy ; galaxy gas
        iop	6	girlfriend say ; glas of ; going aft ; grad ok ; grandmoth who ; group near ; group wher
        iop	6	grup por ; gummi every ; habr ; has down ; hay algun ; head ther ; her only ; herman quier
        iop	6	hij sal ; his 0 ; hom by ; hx no ; hx want ; i vap ; id nev ; if hes ; im away ; im nervou
        iop	6	im nineteen ; im rais ; im replac ; in <photo> ; in stat ; inpatient my ; inq re ; ins <say>
        iop	6	insuranc deni ; intern no ; iop + ; iop for ; iop run ; is <hear> ; is out ; its that
        iop	6	jal las ; january my ; just graduat ; just start ; just stubborn ; k elsewher ; ketamin most
        iop	6	la aseguranz ; la rent ; late mor ; lik ~how ; lin item ; mak minimum ; manag say
        iop	6	mayb four ; mayb twic ; me neg ; me revis ; me they ; meeting alon ; mi primer
        iop	6	minimum <money> ; minimum wag ; mis tre ; mo clean ; modafinil ; mon thur ; month from
        iop	6	mor of ; my seat ; my sister ; my thre ; need aftercar ; need enrollment ; need start
        iop	6	nev <always> ; nev dai ; next rung ; next tuesday ; ni <buy> ; nino no ; no <money>
        iop	6	no <treatment> ; no cov ; no teng ; no w/d ; nobody els ; noma <consume> ; novemb
        iop	6	of residential ; of year ; off out ; on <school> ; on decemb ; on friday ; on own ; on wkend
        iop	6	only <drive> ; only <night> ; only drink ; only night ; only smok ; or hes ; or noth ; or on
        iop	6	or twic ; oth <drug> ; oth <opioid> ; oth sub ; outpatient drug ; outpatient to ; over 0
        iop	6	overreact ; pagan ; park it ; patron no ; peric desd ; period ; pierd el ; pil adderal
        iop	6	pint casa ; pretrial svc ; pued ~<treatment> ; pued ~intern ; quien <caretaking>
        iop	6	quien cuid ; quien me ; raider ; rais an ; rais my ; random <stimulant> ; ray en ; re even
        iop	6	rec <treatment> ; reckles ; remortgag ; residential plac ; residential thre ; ring me
        iop	6	ros with ; sab una ; sal est ; say intensiv ; say talk ; say thre ; sch ; sea en
        iop	6	season run ; segur y ; sei semana ; seltzer ; seman ni ; semana en ; seven week ; she went
        iop	6	shroom ; si par ; sin <need> ; sin <wait> ; sin piedr ; sin qued ; sinc school ; six beer
        iop	6	six tim ; so <night> ; so cant ; sol de ; sol uso ; solter ; soph ; soul ; soul to
        iop	6	sponsor about ; sponsor in ; start cok ; stay anywher ; stay busy ; stay stop ; structur
        iop	6	suelt ni ; tacha ; tak leav ; tak ~a ; tard de ; teng <sick> ; teng ni ; terminat
        iop	6	that meet ; the <caretaking> ; the vis ; ther noth ; therapist say ; they giv ; theyr in
        iop	6	to <past> ; to befor ; to lin ; toddl and ; transitional hous ; tre nino ; treatment that
        iop	6	truck no ; twic <stimulant> ; twin age ; two hard ; uno que ; uso ; va residential ; vap
        iop	6	vis <rope> ; vis tied ; void if ; want company ; want thre ; weed sinc ; weed that
        iop	6	wet reckles ; when <child> ; wher that ; wif the ; with down ; without cok ; wknd ; wks sinc
        iop	6	you mis ; zer <insurance> ; ~<amount> i ; ~<job> ~at ; ~<night> ; ~<see> ~back
        iop	6	~<treatment> <crowd> ; ~<week> ~off ; ~counsel ; ~look ~back ; ~month i ; ~much i
        iop	6	~week ~off
        iop	5	*duration.2 ; *family.2 ; *injecting.0:historical ; *service.0:negated ; *sinceStopping.2
        iop	5	*unaided.0:other_experiencer ; + ket ; / <eat> ; 0 adderal ; 0 ex ; 0 mol ; 0 wk
        iop	5	<alcohol> <eat> ; <alone> <lock> ; <alone> <night> ; <alone> <stimulant>
        iop	5	<appointment> <daytime> ; <ask> <count> ; <bodypart> them ; <build> <child>
        iop	5	<cannabis> <law> ; <cannabis> en ; <cannabis> from ; <cannabis> he ; <cannabis> is
        iop	5	<caretaking> al ; <child> <afraid> ; <child> <month> ; <colleague> dont ; <consume> <week>
        iop	5	<consume> ~<job> ; <continue> <sober> ; <count> tim ; <crowd> she ; <day> <alone>
        iop	5	<daytime> <crowd> ; <daytime> would ; <drive> which ; <feel> <stimulant> ; <fluid> <cold>
        iop	5	<friend> about ; <height> than ; <hit> that ; <home> from ; <home> new ; <home> sat
        iop	5	<hospital> nl ; <insurance> 0 ; <insurance> til ; <job> <alone> ; <job> <cannabis>
        iop	5	<job> around ; <job> wont ; <kin> <sick> ; <kin> found ; <law> # ; <leave> if ; <leave> they
        iop	5	<medicine> no ; <money> only ; <money> par ; <money> til ; <month> <stranger> ; <month> been
        """
}
