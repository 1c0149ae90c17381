extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-11	=
        iop	42	*audit
        iop	39	*noDetox
        iop	37	*barrierMoney
        iop	36	*drinks.0
        iop	34	*barrierChild
        iop	33	*barrierWork ; *outpatientWord:hypothetical ; *residentialEnding.counted ; your outpatient
        iop	30	<cannabis> <night>
        iop	28	*mandate.outpatient ; <stimulant> <alone>
        iop	27	<asleep> <home>
        iop	24	<cannabis> <amount> ; <think> yes ; cart <always> ; four beer ; thre beer
        iop	23	*barrierWork.unnamed ; edibl ; medical clear ; ~me dan
        iop	21	*residentialEnding ; audit 0 ; bos wont ; first dui ; segur ni ; uninsur ; want group
        iop	20	*iopRequest ; *iopRequest:hypothetical ; <need> step ; accountability ; anyth til ; copa
        iop	20	dos copa ; re iop ; si falt ; would los
        iop	19	0 glas ; delt 0 ; intern el ; iop or ; nobody help ; outpatient session ; seventy day
        iop	19	week inpatient ; what can ; ~teng segur
        iop	18	*occasional.0:possible ; *sinceLastUse.3 ; <alone> sin ; <cannabis> at ; <try> <stimulant>
        iop	18	absenc ; cant <money> ; cant swing ; grupo ; margarita ; only <start> ; order iop
        iop	18	pot <always> ; program intensiv ; rais 0 ; respit ; tom sol ; ~<need> <treatment>
        iop	17	*outpatientWord ; 0 cart ; <amount> absenc ; <cannabis> <day> ; ask iop ; ausent ; autism
        iop	17	day rehab ; de <cannabis> ; i vanish ; intensiv ; is worth ; literal no ; mot ; saturday a
        iop	17	two glas ; vap weed ; what night ; with friend ; work one
        iop	16	*firstOffence ; <cannabis> <always> ; <feel> <past> ; <start> <stimulant>
        iop	16	<stimulant> <month> ; <treatment> <night> ; absent ; alcanz ni ; c/b aft ; cad quincen
        iop	16	cant pay ; crystal to ; dui ; f rais ; fum marihuan ; intensiv outpt ; iop slot ; is iop
        iop	16	only start ; st <law> ; thc only ; the evening ; to study ; want step ; what possibl
        iop	16	your intensiv
        iop	15	*hallucination.lookAlike ; *mildCue ; *occasional.0 ; *substance.cannabis ; 0 <cannabis>
        iop	15	<cannabis> <daytime> ; <cannabis> <year> ; <stimulant> <job> ; <stimulant> <school>
        iop	15	a work ; adderal sinc ; com <soon> ; dast ; dast 0 ; dos cerveza ; finish friday
        iop	15	flat <break> ; flat brok ; forfeit ; has alzheim ; hor empiez ; inpatient on ; iop inf
        iop	15	lifetim ; mayb onc ; no ~<insurance> ; nuev <count> ; nuev mil ; prim <law> ; prim dui
        iop	15	quitan ; residential end ; sab sí ; se ~intern ; seat if ; the dui ; want iop ; yo gan
        iop	15	~way i
        iop	14	<alcohol> whil ; <amount> glas ; <cannabis> on ; <clinician> clear ; <continue> clean
        iop	14	<insurance> <treatment> ; <week> only ; a version ; adhd pil ; buy adderal ; cart at
        iop	14	de dia ; dispatch say ; els ever ; for cocain ; for outpatient ; glas a ; if im
        iop	14	in anywher ; iop tak ; ketamin sinc ; no ~<caretaking> ; op only ; pos ua ; start using
        iop	14	su internamient ; ther me ; thi stat ; thre glas ; two beer ; two thre ; ua at ; w/o <need>
        iop	14	w/o help ; weekend drink ; what ther ; with stranger ; ~relativ
        iop	13	*family.3 ; + pcp ; <colleague> wont ; <consume> cart ; <day> nad ; <drug> <start>
        iop	13	<money> laps ; <month> away ; <need> <blood> ; <need> structur ; <start> <drug>
        iop	13	<stimulant> medi ; <treatment> we ; <wait> thi ; adjunct ; at wedding ; autistic
        iop	13	began thi ; cal laps ; cant go ; cobr laps ; cok som ; consulta ; diez semana ; domingo con
        iop	13	es much ; handl him ; i overd ; inpt complet ; iop by ; iop tre ; is <daytime> ; keep liv
        iop	13	me honest ; month away ; nev mor ; no ~craving ; no ~relativ ; nonverbal ; noth <past>
        iop	13	occasional ; off work ; on probation ; one glas ; only pick ; overd ; po <write> ; say iop
        iop	13	segur me ; sem <stimulant> ; so <go> ; so going ; sol <caretaking> ; sol sin ; stay thi
        iop	13	stil clean ; triplet ; una dos ; viern con ; want outpt ; weekend with ; whil its
        iop	13	~craving ; ~hay quien ; ~iop
        iop	12	/ mo ; <alone> <church> ; <cannabis> <cannabis> ; <cannabis> <month> ; <cannabis> <school>
        iop	12	<cannabis> sinc ; <cannabis> todo ; <colleague> <fire> ; <consume> pot ; <count> pm
        iop	12	<kin> solter ; <past> ~<need> ; <start> <consume> ; <treatment> nin ; <treatment> virtual
        iop	12	<treatment> yes ; <treatment> ~<consume> ; <wait> <stop> ; <week> nad ; a joint ; a otr
        iop	12	absenc and ; addy ; alzheim ; and acid ; at festival ; be fir ; bet for ; bor and
        iop	12	cant buy ; cart dai ; cerebral ; cervecita ; cheapest ; cok clean ; could <money> ; dean
        iop	12	delt ; deni the ; dia el ; do his ; er tech ; est <day> ; est sab ; extern el ; fail one
        iop	12	first friday ; found cok ; grown up ; hav iop ; havent used ; i not ; intern no ; iop
        iop	12	is <cannabis> ; just <day> ; just me ; la cen ; lo hag ; los it ; los the ; misus
        iop	12	mo <stop> ; mol 0 ; nev <amount> ; night program ; no ~withdrawal ; not ~medical
        iop	12	noth hard ; off ~the ; onc a ; only on ; par preocup ; part aft ; pay outpatient ; plan pay
        iop	12	program thre ; replac ; replac me ; residential two ; seman nad ; shar of ; smok pot
        iop	12	snort my ; split a ; start snort ; sunday from ; term and ; test clean ; thc one
        iop	12	tienen program ; tre cerveza ; want peopl ; weekend only ; what <night> ; ~cover
        iop	12	~he <relapse> ; ~he reca ; ~intensiv ; ~overnight ; ~pued <money> ; ~pued pag ; ~session
        iop	11	*functioning ; *mandate.outpatient:negated ; *mildCue:possible ; <drug> <month>
        iop	11	<goodbye> one ; <height> <tool> ; <insurance> ni ; <moment> <cannabis> ; <need> zer
        iop	11	<night> doe ; <school> <cannabis> ; <stimulant> <insurance> ; <stimulant> <play>
        iop	11	<stimulant> <wait> ; <stimulant> nad ; <town> fin ; <treatment> el ; <week> new
        iop	11	<year> <cannabis> ; a <cannabis> ; a clas ; al <year> ; al ano ; algun <day>
        iop	11	ambulatori por ; anyth aft ; aseguranz ; aseguranz ni ; at <partner> ; body fin ; claw on
        iop	11	cocain two ; cok payday ; deni inpt ; deport ; els can ; even outpt ; few night
        iop	11	fin physical ; first arrest ; hav <night> ; his sponsor ; i los ; im clean ; leg again
        iop	11	library fin ; lik <job> ; lik company ; long over ; lost medi ; m nitrou ; max ; may ive
        iop	11	meth medi ; meth neg ; mo sinc ; month off ; need iop ; neg el ; ni <money> ; no ~<relapse>
        iop	11	noma en ; off or ; on birthday ; on may ; only been ; outpatient 0 ; over <photo>
        iop	11	over vide ; parti most ; patron no ; pgm ; pierd ; pop on ; random ; rav ; repeat the
        iop	11	residencial el ; ridiculou ; she vap ; si pid ; sil to ; sin ~diner ; sinc <need>
        iop	11	sinc want ; so onc ; som cok ; son dos ; storm season ; suggest i ; thc dai ; thc vap
        iop	11	the intensiv ; thi septemb ; tijuan hac ; too <intoxicated> ; train on ; treatment but
        iop	11	tri cocain ; un intern ; una <night> ; void ; voluntad ; vyvans ; what aft ; wk <alcohol>
        iop	11	wk <school> ; wks new ; yo <alone> ; ~<crowd> <need> ; ~hay relev
        iop	10	0 <drug> ; 0 ketamin ; <alone> <week> ; <alone> los ; <amount> <cannabis> ; <amount> dond
        iop	10	<ask> <crowd> ; <asleep> elsewher ; <cannabis> <awake> ; <cannabis> <eat> ; <cannabis> but
        iop	10	<cannabis> noma ; <child> if ; <colleague> no ; <continue> par ; <drug> <alone>
        iop	10	<eat> <week> ; <eat> ~<amount> ; <feel> <stimulant> ; <hospital> so ; <law> charg
        iop	10	<leave> mean ; <money> til ; <month> <feel> ; <month> noth ; <need> accountability
        iop	10	<need> eve ; <school> ~<school> ; <sober> <ask> ; <start> <month> ; <stimulant> <week>
        iop	10	<stimulant> clean ; <stimulant> from ; <stimulant> on ; <stranger> insist
        iop	10	<treatment> <appointment> ; <week> <sober> ; <week> out ; a festival ; a leav ; a marathon
        iop	10	a pur ; a tea ; a timetabl ; any <leave> ; any leav ; apena en ; appeal ; asses
        iop	10	at outpatient ; audit ; bachelor ; been mayb ; build is ; busc seguimient ; cant <hit>
        iop	10	cas residencial ; casual card ; clas or ; cocain off ; cok behind ; cok problem
        iop	10	com afterward ; com next ; cover outpatient ; cubr consulta ; del pap ; deni resi
        iop	10	deni residential ; do is ; el mayordom ; evening ; extend of ; few evening ; fly hom
        iop	10	for support ; friday a ; girlfriend say ; glas of ; go wher ; hom nin ; hom to ; if absent
        iop	10	iop hour ; just dab ; kid if ; las tard ; lat <month> ; leav mean ; leftov <stimulant>
        iop	10	mariguan ; may <always> ; may every ; mayordom ; medi dond ; meth seven ; mil dolar ; mis 0
        iop	10	mis work ; month from ; mor support ; mot noma ; need aftercar ; need step ; new friend
        iop	10	nin hour ; nitrou + ; no ~<town> ; no ~detox ; no ~kin ; no ~respit ; of cost ; off parent
        iop	10	on novemb ; one mayb ; one weekend ; oth weekend ; outpatient ; own no ; pagan ; peric en
        iop	10	pierd el ; problem or ; prog 0 ; quier apoy ; residencial hac ; sam two ; sch +
        iop	10	se duermen ; segu con ; seguimient ; seltzer on ; seman por ; sig limpi ; sin ~segur
        iop	10	singl mom ; sleep elsewher ; slid scal ; sol los ; som weekend ; someth whil
        iop	10	somewher isnt ; st dui ; stil sleep ; sus 0 ; than id ; that noth ; ther no ; thi saturday
        iop	10	to <daytime> ; tuition ; vap cart ; vez al ; vivitrol ; want accountability ; want aft
        iop	10	want zer ; weed with ; week ago ; weekend that ; whatever ; wif meth ; with als
        iop	10	would ~<crowd> ; ~<crowd> <take> ; ~<leave> <leave> ; ~<money> <money> ; ~leav left
        iop	10	~oth <day> ; ~oth day ; ~pcp ; ~reca ; ~respit ; ~teng quien ; ~withdrawal no
        iop	9	*ago.2 ; *iopRequest:possible ; *residentialDone ; *service ; *service:possible ; *started
        iop	9	*started:possible ; + parent ; 0 empez ; 0 pos ; <appointment> + ; <asleep> anywher
        iop	9	<break> <stranger> ; <cannabis> ; <cannabis> nad ; <child> <illness> ; <child> sal
        iop	9	<consume> <cannabis> ; <day> clean ; <drug> x ; <goodbye> <day> ; <height> with
        iop	9	<insurance> only ; <key> ni ; <money> version ; <month> <colleague> ; <month> no
        iop	9	<need> alg ; <need> but ; <need> enrollment ; <past> ni ; <school> down ; <start> <pill>
        iop	9	<stimulant> <colleague> ; <stimulant> first ; <stimulant> onc ; <stimulant> ~<withdrawal>
        iop	9	<treatment> + ; <treatment> but ; <week> <promise> ; <week> noma ; <week> por ; <week> when
        iop	9	a platica ; a saturday ; a ~few ; alg por ; amphetamin ; ant nad ; ant ni ; antidop
        iop	9	ayud per ; befor jun ; by din ; by myself ; can handl ; cannot pay ; cant tak ; cart every
        iop	9	cart only ; cen y ; check me ; citation ; cocain x ; cok wkend ; colleg counselor
        iop	9	company in ; con alg ; contract void ; d rehab ; d resi ; dab <write> ; day meth ; de thc
        iop	9	deductibl ; deploy ; divorc paper ; doe lin ; dollar and ; dond vay ; down <treatment>
        iop	9	eap requir ; even outpatient ; few tim ; fli hom ; from residential ; get punch ; gradu del
        iop	9	graduat 0 ; habi <try> ; habi prob ; he leav ; help but ; ins deni ; iop start ; is <week>
        iop	9	is strict ; its crank ; ive given ; ket sinc ; ketamin thi ; mam solter ; meth going
        iop	9	modafinil ; mor week ; my sixty ; ni diner ; ni vend ; night sweat ; no ~coverag
        iop	9	no ~saving ; no ~way ; noma los ; off <pill> ; off pil ; one <alcohol> ; one <relapse>
        iop	9	one slip ; only sinc ; only took ; own in ; peopl to ; permis me ; presion en ; program next
        iop	9	quadriplegic ; quier orientacion ; resid at ; residential on ; sab tre ; saturday i
        iop	9	scaffold ; sigu par ; sin ~<clinician> ; sin ~<stimulant> ; sin ~ayud ; sin ~doctor
        iop	9	sleep anywher ; sob ask ; som company ; spe <pill> ; spe pil ; sponsor about ; stabl 0
        iop	9	stay is ; stim ; structur ; su diplom ; sup <container> ; sup bowl ; tak half ; talk group
        iop	9	the agency ; them <night> ; ther <treatment> ; ther isnt ; tienen alg ; to <continue>
        iop	9	to keep ; tratamient ambulatori ; two friday ; u hav ; una noch ; uso cristal
        iop	9	va domiciliary ; vot for ; want structur ; wedding and ; weed morn ; week from ; weekend cok
        iop	9	what hav ; when school ; win which ; with din ; without ~<stimulant> ; worth and ; your now
        iop	9	~<clinician> no ; ~<go> <home> ; ~<hospital> i ; ~<insurance> <stimulant> ; ~<leave> til
        iop	9	~<withdrawal> ~<need> ; ~aseguranz ; ~away ; ~backup ; ~cok hx ; ~craving to ; ~gon ~0
        iop	9	~grp ; ~leav til ; ~me pued ; ~pued falt ; ~qued ; ~saving ; ~tenemo segur ; ~teng con
        iop	9	~zoom
        iop	8	*dast ; *occasional.0:other_experiencer ; *residentialRequest:negated
        iop	8	*unaided:other_experiencer ; / yr ; 0 absenc ; <alcohol> los ; <alone> <consume>
        iop	8	<alone> de ; <alone> ~<medicine> ; <ask> ~<night> ; <cannabis> <past> ; <cannabis> cart
        iop	8	<cannabis> that ; <cannabis> tod ; <consume> <alone> ; <consume> <friend> ; <crowd> meet
        iop	8	<feel> <month> ; <friend> <night> ; <law> <cannabis> ; <law> read ; <month> adentr
        iop	8	<night> <treatment> ; <past> <sober> ; <past> nad ; <rarely> <month> ; <school> ok
        iop	8	<sober> <need> ; <sober> by ; <start> doing ; <stimulant> <angry> ; <stimulant> off
        iop	8	<stimulant> sat ; <stimulant> to ; <treatment> <sober> ; <trust> them ; <wait> is ; <week> a
        iop	8	<week> ni ; <write> <cannabis> ; a onc ; a singl ; absent myself ; adderal from ; aft work
        iop	8	aged off ; alguno <day> ; ambulatori intensiv ; and havent ; apena ; apprenticeship
        iop	8	are fre ; at reception ; be non ; benefit only ; bles them ; boda y ; coc cad ; cocain got
        iop	8	cocain noma ; copa de ; coupl year ; cow and ; cristal hac ; crystal off ; cut down ; daytim
        iop	8	denial ; desd agost ; did it ; diner par ; do treatment ; domiciliary ; down <illness>
        iop	8	down syndrom ; drink at ; drink on ; el unic ; en <furniture> ; en sil ; even think
        iop	8	fail random ; fiesta una ; fir season ; first semest ; fiv week ; for even ; forty seven
        iop	8	friday only ; from inpatient ; ful <month> ; ful month ; group meet ; grp ; had nev
        iop	8	her only ; hij empez ; hij sal ; hongo ; hx want ; i couldv ; i phon ; id <ask> ; id ask
        iop	8	id nev ; if ~iop ; im rais ; in stat ; inf pleas ; ins <say> ; insist en ; insuranc deni
        iop	8	intensiv outpatient ; iop with ; ironwork ; its just ; ketamin lozeng ; las vaca ; leav him
        iop	8	leftov adderal ; lin item ; los what ; m th ; mal en ; manag say ; mand tod ; margarit
        iop	8	mayb four ; mayb one ; mayordom no ; me ausent ; me neg ; me quitan ; mes adentr ; mi diplom
        iop	8	momentum ; month end ; month nev ; mor absenc ; my <count> ; my monitor ; my ninety ; my po
        iop	8	neg <record> ; nev <past> ; nev befor ; next wednesday ; nin hundr ; nitrou x ; no ~<clean>
        iop	8	no ~medi ; no ~w/d ; nobodyd ; noma uso ; noth befor ; notici ; off out ; off somewher
        iop	8	on appeal ; one mis ; only at ; or hes ; outpatient treatment ; outpt only ; over 0
        iop	8	par <afraid> ; parti a ; pen with ; pued ~<treatment> ; pued ~intern ; quien <caretaking>
        iop	8	quien cuid ; ra re ; rechaz ; recomend ; resi ; residential ranch ; rung down ; said get
        iop	8	saturday not ; saturday of ; say get ; se preocup ; septemb ; shroom ; sin ~<relapse>
        iop	8	sin ~reca ; so is ; sob by ; sol de ; soph ; spe to ; sponsor and ; start ketamin
        iop	8	start meth ; step down ; sus tre ; syndrom ; tak leav ; test at ; the cheap ; the cle
        iop	8	the lodg ; the momentum ; the very ; ther <past> ; ther befor ; they <vendor> ; they quot
        iop	8	thi <day> ; thi sat ; thi up ; tienen grupo ; tim in ; tom noma ; twin 0 ; two hard
        iop	8	una mas ; uno gan ; uno que ; vap ; vap dai ; vape ; ventilator at ; vin con ; vyvans i
        iop	8	wak to ; want morning ; want whatev ; weed every ; week so ; weekday evening
        iop	8	whatev <money> ; when <child> ; which <night> ; wif deploy ; with <caretaking> ; with down
        iop	8	wknd only ; wks quit ; wouldnt mind ; wrot iop ; yo sol ; you mis ; your iop ; your off
        iop	8	~<drive> no ; ~<insurance> ~<treatment> ; ~<job> no ; ~<leave> ~<month> ; ~<month> i
        iop	8	~<treatment> just ; ~<treatment> ni ; ~<treatment> per ; ~a <trust> ; ~a soul
        iop	8	~a ~professional ; ~doctor no ; ~friday ; ~ins no ; ~intensiv ~outpatient ; ~iop has
        iop	8	~prior anyth ; ~professional ; ~segur ; ~w/d want
        iop	7	*drinks.1:possible ; *functioning:hypothetical ; *lapse ; *noWithdrawal ; *unaided ; 0 und
        iop	7	0 wif ; <amount> light ; <amount> un ; <angry> how ; <awake> <year> ; <cannabis> <law>
        iop	7	<cannabis> <put> ; <child> si ; <clinician> mad ; <crowd> / ; <fall> <soon> ; <fall> you
        iop	7	<go> aft ; <goodbye> 0 ; <goodbye> <job> ; <hear> ther ; <hit> its ; <illness> <kin>
        iop	7	<illness> <pill> ; <insurance> refus ; <job> one ; <law> # ; <moment> / ; <money> <wait>
        iop	7	<money> ni ; <month> <stranger> ; <month> isnt ; <month> old ; <need> orientacion
        iop	7	<night> nobody ; <night> ~<treatment> ; <outdoors> <week> ; <partner> <illness>
        iop	7	<partner> <need> ; <partner> would ; <photo> del ; <play> com ; <stimulant> new
        iop	7	<stimulant> noma ; <stop> <day> ; <stop> <sober> ; <take> onc ; <take> sloppy
        iop	7	<think> <cannabis> ; <treatment> by ; <treatment> they ; <treatment> tim ; <try> ~<kill>
        iop	7	<wait> busy ; <week> did ; <week> from ; <week> hav ; <week> wher ; <year> eve ; <year> if
        iop	7	a iop ; a quiz ; a weed ; about them ; al <month> ; al mes ; alguno ; all good ; an aft
        iop	7	and <rarely> ; and sometim ; anoth <kin> ; anywher is ; are out ; at <play> ; at bachelor
        iop	7	at new ; at school ; at softbal ; attorney say ; bachelor parti ; beb rom ; been hom ; berth
        iop	7	body and ; bronz ; cart all ; cart sinc ; catch it ; chest been ; choru ; clas for
        iop	7	cobr ran ; cocain no ; cocain start ; cok coupl ; cok keep ; dad own ; de <asleep> ; de dond
        iop	7	de dorm ; de juli ; dental school ; didnt giv ; dieron mi ; do from ; don it ; dond estuv
        iop	7	dont lik ; down inpatient ; drew <blood> ; drew blood ; drink only ; drop you ; el uniform
        iop	7	enrollment ; entr <week> ; er clear ; es <stimulant> ; eso nad ; est gan ; every liv
        iop	7	falt al ; feed tub ; festival a ; fiance would ; fin <home> ; for someth ; for tim
        iop	7	for whatev ; four kid ; get leav ; get sloppy ; given away ; go off ; good but ; got four
        iop	7	graduat on ; group would ; handlebar ; hard seltzer ; hat how ; herman quier ; hes off
        iop	7	honor rol ; hrs / ; i rid ; i ~step ; id los ; if hes ; if i ; im count ; im replac
        iop	7	intensiv por ; iop run ; it happen ; just graduat ; k at ; ketamin on ; lab fin ; lab nl
        iop	7	le faltan ; lik <crowd> ; lik someth ; lik ~how ; littl one ; mam sol ; margarita on
        iop	7	me gradu ; me revis ; mi cuent ; mi primer ; mis tre ; mo old ; mol sinc ; mon thur
        iop	7	month old ; mor day ; mor of ; most weekend ; mot todo ; mushroom onc ; my adderal
        iop	7	my addiction ; my beer ; my cart ; my granddaught ; my thirty ; n that ; new <partner>
        iop	7	new bf ; nin <count> ; no ~<clinician> ; no ~ins ; no ~insuranc ; no ~relief ; nobody to
        iop	7	noma <consume> ; not ~mor ; of octob ; of year ; off cocain ; on <law> ; on vivitrol
        iop	7	on weeknight ; one dirty ; one test ; one wher ; only meth ; only smok ; outpatient track
        iop	7	outpt program ; payday to ; pick thi ; positiv de ; program ambulatori ; punch the
        iop	7	que crezc ; quien <give> ; quot 0 ; rais my ; reca ; recast ; repet ; residential thre
        iop	7	ros with ; sat only ; say intensiv ; sin ~piedr ; sloppy ; so cant ; sold me ; solit en
        iop	7	som <job> ; som structur ; spook me ; stay busy ; stay stop ; termin mis ; termin sus
        iop	7	the <caretaking> ; the extend ; the handlebar ; the thc ; they <money> ; they go
        iop	7	thousand up ; thre month ; tien <illness> ; tim <go> ; tim away ; to stay ; told sponsor
        iop	7	too high ; twin age ; two bottl ; una tre ; und fiv ; uninsur and ; unles you ; up drink
        iop	7	use cocain ; va residential ; viern de ; void if ; want company ; want day ; want thre
        iop	7	watch my ; weed that ; week gon ; week they ; weekend mor ; whatev youv ; when ther
        iop	7	whip its ; wk grad ; wkend only ; wknd ; wont <insurance> ; wont cov ; year eve ; yo <money>
        iop	7	zer ; ~<amount> i ; ~<need> de ; ~<stimulant> <stop> ; ~<week> ~off ; ~a ~<week> ; ~a ~week
        iop	7	~ayud de ; ~diner ; ~even ~outpatient ; ~has ~<seizure> ; ~has ~seizur ; ~kin ; ~medicin
        iop	7	~mes ; ~much i ; ~one but ; ~one for ; ~one to ; ~oth <consume> ; ~oth subst ; ~oth use
        iop	7	~pto no ; ~pued dej ; ~relief ; ~teng ni ; ~to ~someon ; ~un pes ; ~virtual ; ~week ~off
        iop	6	*drinks.0:possible ; *duration.2 ; *injecting:historical ; *mandate.outpatient:historical
        iop	6	+ shroom ; 0 de ; 0 fum ; 0 mol ; 0 nino ; 0 par ; 0 wkend ; <alcohol> <eat>
        iop	6	<alone> <month> ; <amount> hard ; <blood> back ; <bodypart> fin ; <build> <child>
        iop	6	<cannabis> <crowd> ; <cannabis> con ; <cannabis> desd ; <cannabis> en ; <cannabis> is
        iop	6	<caretaking> is ; <child> down ; <consume> ~<job> ; <crash> <asleep> ; <day> cumpl
        iop	6	<day> el ; <day> rough ; <day> ~<stimulant> ; <drive> which ; <drug> <week> ; <eat> est
        iop	6	<fire> <hear> ; <fire> <leave> ; <friend> about ; <furniture> if ; <go> <cannabis>
        iop	6	<go> mayb ; <home> new ; <illness> he ; <insurance> no ; <job> <alone> ; <kin> <illness>
        iop	6	<leave> him ; <leave> im ; <money> what ; <month> <fall> ; <month> <week> ; <month> theyd
        iop	6	<need> <continue> ; <need> aft ; <need> i ; <opioid> <week> ; <opioid> stabl
        iop	6	<order> <week> ; <partner> <key> ; <partner> <night> ; <partner> deploy ; <past> <relapse>
        iop	6	<past> did ; <pill> <stimulant> ; <play> nev ; <play> per ; <rope> <colleague> ; <sad> int
        iop	6	<say> ell ; <school> soph ; <sober> en ; <soon> <day> ; <start> <die> ; <start> con
        iop	6	<stimulant> <lock> ; <stimulant> alguno ; <stimulant> hac ; <stimulant> los
        iop	6	<stimulant> most ; <stimulant> theyd ; <stimulant> x ; <take> spe ; <treatment> <rail>
        iop	6	<treatment> auth ; <treatment> slot ; <treatment> turn ; <treatment> wher
        iop	6	<treatment> ~<insurance> ; <week> 0 ; <week> <cannabis> ; <week> <fire> ; <week> <past>
        iop	6	<week> near ; <week> nev ; a <leave> ; a control ; a dorm ; a gummy ; a hondura ; a mo
        iop	6	a problem ; a seriou ; a yr ; about labor ; adderal in ; addy 0 ; advirti ; ago did ; alg
        iop	6	alum 0 ; ambulatori par ; an <night> ; an aid ; an assessment ; and corporat ; any plac
        iop	6	anyth is ; anywher but ; are long ; as <consume> ; aseguranz me ; at brunch ; at pok
        iop	6	at rav ; at show ; autism and ; away isnt ; away would ; bachelor <play> ; bedridden
        iop	6	befor its ; began on ; blew a ; blind and ; bor toda ; break 0 ; bump befor ; cannot <money>
        iop	6	cant <buy> ; cant be ; cant leav ; carri on ; cerveza en ; clean as ; clear him ; coach girl
        iop	6	coin out ; cok is ; colleg soph ; com day ; complet 0 ; comput room ; contract ; cost mor
        iop	6	could <consume> ; could use ; county pul ; county told ; craving ; crew of ; cristal cuand
        iop	6	cristal de ; crowb ; cuarent y ; cuatr cerveza ; cuid al ; cut back ; dan el ; daught to
        iop	6	day off ; day residential ; de consult ; de ensen ; dej a ; detox was ; dia mas ; didnt go
        iop	6	do any ; domingo en ; don her ; dont com ; dui last ; egres ; empec con ; empez en
        iop	6	en fiesta ; encam ; end on ; enrol by ; entr seman ; ever has ; ever was ; f <start>
        iop	6	f nitrou ; f twin ; feed my ; festival and ; fiance want ; finish in ; fir if
        iop	6	first <furniture> ; first cha ; first in ; fiv beer ; fiv for ; for monday ; for peopl
        iop	6	four month ; fum un ; got deport ; group / ; group 0 ; group aft ; grup ; gui ; gummi every
        iop	6	gummy ; had us ; has down ; has parkinson ; hav virtual ; havent pick ; hay algun ; hom by
        iop	6	hom sunday ; hondura ; i lack ; i vap ; i ~check ; id gues ; im away ; im fir ; im nervou
        iop	6	im nineteen ; inpatient my ; inpatient twic ; inscripcion ; insur turn ; int someth
        iop	6	intensiv par ; iop + ; iop cok ; iop only ; iop virtual ; is company ; is too ; it ear
        iop	6	its smal ; its that ; ive <moment> ; ive now ; jal las ; job wont ; k elsewher
        iop	6	la aseguranz ; lat august ; late mor ; lawy say ; lma ; look him ; los <job> ; los my
        iop	6	low cost ; m complet ; mak $ ; me $ ; me cubr ; me cuid ; me loos ; meno un ; mes el
        iop	6	mi gent ; michel ; mil to ; mind them ; mis <day> ; mis mor ; mis novent ; modafinil and
        iop	6	mor cok ; mot diari ; my 0 ; my <stimulant> ; my coverag ; my fiance ; nadi par
        iop	6	need enrollment ; need someplac ; nev <always> ; nev dai ; nev on ; new <friend>
        iop	6	new <stranger> ; new thing ; ni <buy> ; nin <moment> ; no ~<calm> ; no ~backup ; no ~comemo
        iop	6	no ~meth ; no ~money ; no ~slip ; no ~volv ; nobody els ; noma <insurance> ; noma cubr
        iop	6	non in ; novi empez ; of residential ; old <trade> ; on decemb ; on wkend ; one <week>
        iop	6	one joint ; only <night> ; only do ; only drink ; only night ; or on ; oth <month>
        iop	6	oth month ; outfit in ; overreact ; pa <treatment> ; papel ni ; par <continue> ; par intern
        iop	6	period ; pid grupo ; pil adderal ; pint casa ; por cier ; preocup ; pretrial svc
        iop	6	probationary ; program with ; propi voluntad ; pvt ; q <week> ; que sig ; quien <stop>
        iop	6	quien dej ; quien me ; quier un ; quitan el ; raider ; ranch on ; random <stimulant>
        iop	6	random test ; ray en ; re even ; registration ; releas me ; relev ; remortgag ; report say
        iop	6	resi need ; residential plac ; ring me ; ritalin ; run iop ; sab nad ; sal est ; schedul and
        iop	6	sea en ; segur noma ; segur y ; seltzer ; semana en ; semana que ; set me ; seven week
        """
}
