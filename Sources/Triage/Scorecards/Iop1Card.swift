extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-11	=
        iop	42	*audit
        iop	39	*noDetox
        iop	37	*barrierMoney
        iop	36	*drinks.0
        iop	34	*barrierChild
        iop	33	*barrierWork ; *outpatientWord:hypothetical ; your outpatient
        iop	32	*residentialEnding.counted
        iop	30	<cannabis> <night>
        iop	28	*mandate.outpatient ; <stimulant> <alone>
        iop	27	<asleep> <home>
        iop	24	<cannabis> <amount> ; cart <always> ; four beer ; thre beer
        iop	23	*barrierWork.unnamed ; <think> yes ; edibl ; medical clear ; ~me dan
        iop	21	*residentialEnding ; audit 0 ; bos wont ; first dui ; segur ni ; uninsur ; want group
        iop	20	*iopRequest ; *iopRequest:hypothetical ; <need> step ; accountability ; anyth til ; copa
        iop	20	dos copa ; re iop ; si falt ; would los ; ~teng segur
        iop	19	0 glas ; absenc ; delt 0 ; intern el ; iop or ; nobody help ; outpatient session
        iop	19	seventy day ; week inpatient ; what can
        iop	18	*occasional.0:possible ; *sinceLastUse.3 ; <alone> sin ; <cannabis> at ; <try> <stimulant>
        iop	18	cant <money> ; cant swing ; grupo ; margarita ; only <start> ; order iop ; pot <always>
        iop	18	program intensiv ; rais 0 ; respit ; tom sol ; ~<need> <treatment>
        iop	17	*outpatientWord ; 0 cart ; <amount> absenc ; <cannabis> <day> ; ask iop ; ausent ; autism
        iop	17	day rehab ; de <cannabis> ; i vanish ; is worth ; literal no ; mot ; saturday a ; two glas
        iop	17	vap weed ; what night ; with friend ; work one
        iop	16	*firstOffence ; <cannabis> <always> ; <feel> <past> ; <start> <stimulant>
        iop	16	<stimulant> <month> ; <treatment> <night> ; absent ; alcanz ni ; c/b aft ; cad quincen
        iop	16	cant pay ; crystal to ; dui ; f rais ; fum marihuan ; inpatient on ; intensiv
        iop	16	intensiv outpt ; iop slot ; is iop ; only start ; residential end ; st <law> ; thc only
        iop	16	the evening ; to study ; want step ; what possibl ; your intensiv
        iop	15	*hallucination.lookAlike ; *mildCue ; *occasional.0 ; *substance.cannabis ; 0 <cannabis>
        iop	15	<cannabis> <daytime> ; <cannabis> <year> ; <stimulant> <job> ; <stimulant> <school>
        iop	15	<week> only ; a work ; adderal sinc ; cart at ; com <soon> ; dast ; dast 0 ; dos cerveza
        iop	15	finish friday ; flat <break> ; flat brok ; has alzheim ; hor empiez ; iop inf ; iop tak
        iop	15	lifetim ; mayb onc ; no ~<insurance> ; nuev <count> ; nuev mil ; prim <law> ; prim dui
        iop	15	quitan ; sab sí ; se ~intern ; seat if ; the dui ; want iop ; ~way i
        iop	14	<alcohol> whil ; <amount> glas ; <cannabis> on ; <clinician> clear ; <continue> clean
        iop	14	<insurance> <treatment> ; a version ; adhd pil ; buy adderal ; cal laps ; consulta ; de dia
        iop	14	dispatch say ; els ever ; for cocain ; for outpatient ; forfeit ; glas a ; if im
        iop	14	in anywher ; ketamin sinc ; no ~<caretaking> ; op only ; pos ua ; start using
        iop	14	su internamient ; thi stat ; thre glas ; two beer ; two thre ; ua at ; w/o <need>
        iop	14	w/o help ; weekend drink ; what ther ; with stranger ; yo gan ; ~pcp ; ~relativ
        iop	13	*family.3 ; + pcp ; <colleague> wont ; <consume> cart ; <day> nad ; <drug> <start>
        iop	13	<money> laps ; <month> away ; <need> structur ; <start> <drug> ; <stimulant> medi
        iop	13	<treatment> we ; <wait> thi ; adjunct ; at wedding ; autistic ; began thi ; cant go
        iop	13	cart dai ; cobr laps ; cok som ; diez semana ; domingo con ; es much ; handl him ; i overd
        iop	13	inpt complet ; iop by ; iop tre ; is <daytime> ; keep liv ; me honest ; month away
        iop	13	nev mor ; no ~craving ; no ~relativ ; nonverbal ; noth <past> ; occasional ; off work
        iop	13	one glas ; only pick ; overd ; po <write> ; say iop ; segur me ; sem <stimulant> ; so <go>
        iop	13	so going ; sol <caretaking> ; sol sin ; stay thi ; stil clean ; ther me ; triplet ; una dos
        iop	13	viern con ; want outpt ; weekend with ; whil its ; ~craving ; ~hay quien ; ~iop
        iop	12	/ mo ; <cannabis> <cannabis> ; <cannabis> <month> ; <cannabis> <school> ; <cannabis> sinc
        iop	12	<cannabis> todo ; <colleague> <fire> ; <consume> pot ; <count> pm ; <kin> solter
        iop	12	<need> <blood> ; <past> ~<need> ; <start> <consume> ; <treatment> nin ; <treatment> virtual
        iop	12	<treatment> yes ; <treatment> ~<consume> ; <wait> <stop> ; <week> nad ; a <cannabis>
        iop	12	a joint ; a otr ; absenc and ; addy ; alzheim ; and acid ; at festival ; be fir ; bet for
        iop	12	bor and ; cant buy ; cerebral ; cervecita ; cheapest ; cok clean ; could <money> ; dean
        iop	12	delt ; deni the ; dia el ; do his ; er tech ; est <day> ; est sab ; even outpt ; extern el
        iop	12	fail one ; first friday ; found cok ; grown up ; hav iop ; havent used ; i los ; i not
        iop	12	intern no ; iop ; is <cannabis> ; just <day> ; just me ; la cen ; lik <job> ; lik company
        iop	12	lo hag ; los it ; los the ; misus ; mo <stop> ; mol 0 ; nev <amount> ; night program
        iop	12	not ~medical ; noth hard ; off ~the ; on probation ; onc a ; only on ; par preocup
        iop	12	part aft ; pay outpatient ; plan pay ; program thre ; rav ; replac ; replac me
        iop	12	residential two ; seman nad ; shar of ; smok pot ; snort my ; split a ; start snort
        iop	12	sunday from ; term and ; test clean ; thc one ; tienen program ; tre cerveza ; want peopl
        iop	12	what <night> ; ~cover ; ~he <relapse> ; ~he reca ; ~intensiv ; ~overnight ; ~pued <money>
        iop	12	~pued pag ; ~session
        iop	11	*functioning ; *mandate.outpatient:negated ; *mildCue:possible ; 0 <drug>
        iop	11	<alone> <church> ; <drug> <month> ; <goodbye> one ; <height> <tool> ; <insurance> ni
        iop	11	<moment> <cannabis> ; <need> zer ; <night> doe ; <school> <cannabis>
        iop	11	<stimulant> <insurance> ; <stimulant> <play> ; <stimulant> <wait> ; <stimulant> nad
        iop	11	<town> fin ; <treatment> el ; <week> new ; <year> <cannabis> ; a clas ; al <year> ; al ano
        iop	11	algun <day> ; ambulatori por ; anyth aft ; aseguranz ; aseguranz ni ; at <partner>
        iop	11	body fin ; claw on ; cocain two ; cok payday ; deni inpt ; deport ; els can ; few night
        iop	11	fin physical ; first arrest ; hav <night> ; im clean ; leg again ; library fin ; long over
        iop	11	lost medi ; max ; may ive ; meth medi ; meth neg ; mo sinc ; month off ; need iop ; neg el
        iop	11	ni <money> ; nin hour ; no ~<relapse> ; no ~withdrawal ; noma en ; off or ; on birthday
        iop	11	on may ; only been ; outpatient 0 ; over <photo> ; over vide ; parti most ; patron no ; pgm
        iop	11	pierd ; pop on ; repeat the ; residencial el ; ridiculou ; she vap ; si pid ; sil to
        iop	11	sinc <need> ; sinc want ; so onc ; som cok ; son dos ; storm season ; suggest i ; thc dai
        iop	11	thc vap ; the intensiv ; thi septemb ; tijuan hac ; too <intoxicated> ; train on
        iop	11	treatment but ; tri cocain ; un intern ; una <night> ; vap cart ; void ; voluntad ; vyvans
        iop	11	weekend only ; what aft ; wk <alcohol> ; wk <school> ; wks new ; yo <alone>
        iop	11	~<crowd> <need> ; ~hay relev ; ~oth <day> ; ~oth day
        iop	10	0 ketamin ; <alone> <week> ; <alone> los ; <amount> <cannabis> ; <amount> dond
        iop	10	<ask> <crowd> ; <cannabis> <awake> ; <cannabis> <eat> ; <cannabis> but ; <cannabis> noma
        iop	10	<child> if ; <clinician> medical ; <colleague> no ; <continue> par ; <drug> <alone>
        iop	10	<eat> <week> ; <eat> ~<amount> ; <feel> <stimulant> ; <hospital> so ; <insurance> only
        iop	10	<law> charg ; <leave> mean ; <money> til ; <month> <feel> ; <month> noth
        iop	10	<need> accountability ; <need> eve ; <school> ~<school> ; <sober> <ask> ; <start> <month>
        iop	10	<stimulant> <week> ; <stimulant> clean ; <stimulant> from ; <stimulant> on
        iop	10	<stranger> insist ; <treatment> <appointment> ; <week> <sober> ; <week> out ; a festival
        iop	10	a leav ; a marathon ; a pur ; a tea ; a timetabl ; any <leave> ; any leav ; apena en
        iop	10	appeal ; asses ; at outpatient ; audit ; been mayb ; build is ; busc seguimient
        iop	10	cant <hit> ; casual card ; clas or ; cocain off ; cok behind ; cok problem ; com afterward
        iop	10	com next ; cover outpatient ; cubr consulta ; del pap ; deni resi ; deni residential
        iop	10	do is ; el mayordom ; evening ; extend of ; few evening ; fly hom ; for support ; friday a
        iop	10	girlfriend say ; glas of ; go wher ; his sponsor ; hom nin ; if absent ; iop hour
        iop	10	just dab ; kid if ; las tard ; lat <month> ; leav mean ; leftov <stimulant> ; m nitrou
        iop	10	mariguan ; may <always> ; may every ; mayordom ; medi dond ; meth seven ; mil dolar ; mis 0
        iop	10	mis work ; month from ; mor support ; need aftercar ; need step ; nitrou + ; no ~<town>
        iop	10	no ~detox ; no ~kin ; no ~respit ; of cost ; off parent ; on novemb ; one mayb
        iop	10	one weekend ; oth weekend ; outpatient ; own no ; pagan ; peric en ; pierd el ; problem or
        iop	10	prog 0 ; quadriplegic ; quier apoy ; random ; residencial hac ; sam two ; sch +
        iop	10	se duermen ; segu con ; seguimient ; seltzer on ; seman por ; sig limpi ; sin ~diner
        iop	10	singl mom ; slid scal ; sol los ; som weekend ; someth whil ; somewher isnt ; st dui
        iop	10	stil sleep ; sus 0 ; than id ; that noth ; ther no ; thi saturday ; to <daytime> ; tuition
        iop	10	vez al ; vivitrol ; want accountability ; want aft ; want zer ; weed with ; week ago
        iop	10	whatever ; wif meth ; with als ; would ~<crowd> ; ~<crowd> <take> ; ~<leave> <leave>
        iop	10	~<money> <money> ; ~leav left ; ~reca ; ~respit ; ~segur ; ~teng quien
        iop	9	*ago.2 ; *iopRequest:possible ; *residentialDone ; *service ; *service:possible ; *started
        iop	9	*started:possible ; *unaided:other_experiencer ; + parent ; 0 empez ; 0 pos
        iop	9	<appointment> + ; <asleep> anywher ; <asleep> elsewher ; <break> <stranger> ; <cannabis>
        iop	9	<cannabis> nad ; <child> <illness> ; <child> sal ; <consume> <cannabis> ; <day> clean
        iop	9	<drug> x ; <goodbye> <day> ; <height> with ; <key> ni ; <money> version
        iop	9	<month> <colleague> ; <month> no ; <need> alg ; <need> but ; <need> enrollment ; <past> ni
        iop	9	<school> down ; <start> <pill> ; <stimulant> <colleague> ; <stimulant> first
        iop	9	<stimulant> onc ; <stimulant> ~<withdrawal> ; <treatment> + ; <treatment> but
        iop	9	<week> <promise> ; <week> noma ; <week> por ; <week> when ; a platica ; a saturday ; a ~few
        iop	9	alg por ; amphetamin ; ant nad ; ant ni ; antidop ; ayud per ; bachelor ; befor jun ; by din
        iop	9	by myself ; can handl ; cannot pay ; cant tak ; cart every ; cart only ; cas residencial
        iop	9	cen y ; check me ; citation ; cocain x ; colleg counselor ; company in ; con alg
        iop	9	contract void ; d rehab ; dab <write> ; day meth ; de thc ; deductibl ; denial ; deploy
        iop	9	divorc paper ; do treatment ; doe lin ; dollar and ; dond vay ; down <treatment>
        iop	9	even outpatient ; few tim ; fli hom ; from residential ; get punch ; gradu del ; graduat 0
        iop	9	habi <try> ; habi prob ; he leav ; help but ; hom to ; ins deni ; iop start ; is <week>
        iop	9	is strict ; its crank ; ive given ; ket sinc ; ketamin thi ; mam solter ; meth going
        iop	9	modafinil ; mor week ; mot noma ; my sixty ; new friend ; ni diner ; ni vend ; night sweat
        iop	9	no ~coverag ; no ~saving ; no ~way ; noma los ; off <pill> ; off pil ; one <alcohol>
        iop	9	one <relapse> ; one slip ; only sinc ; only took ; own in ; peopl to ; permis me
        iop	9	presion en ; program next ; quier orientacion ; sab tre ; saturday i ; scaffold ; sigu par
        iop	9	sin ~<clinician> ; sin ~<stimulant> ; sin ~ayud ; sin ~doctor ; sin ~segur ; sleep anywher
        iop	9	sleep elsewher ; sob ask ; som company ; spe <pill> ; spe pil ; sponsor about ; stabl 0
        iop	9	stay is ; stim ; structur ; su diplom ; sup <container> ; sup bowl ; tak half ; talk group
        iop	9	test at ; the agency ; them <night> ; ther <treatment> ; ther isnt ; tienen alg
        iop	9	to <continue> ; to keep ; tratamient ambulatori ; two friday ; u hav ; una noch
        iop	9	uso cristal ; va domiciliary ; vot for ; want structur ; wedding and ; weed morn ; week from
        iop	9	weekend cok ; weekend that ; what hav ; when school ; win which ; with <caretaking>
        iop	9	with din ; without ~<stimulant> ; wkend only ; worth and ; wrot iop ; your now
        iop	9	~<clinician> no ; ~<go> <home> ; ~<hospital> i ; ~<insurance> <stimulant> ; ~<leave> til
        iop	9	~<withdrawal> ~<need> ; ~aseguranz ; ~away ; ~backup ; ~cok hx ; ~craving to ; ~gon ~0
        iop	9	~grp ; ~leav til ; ~me pued ; ~pued falt ; ~qued ; ~saving ; ~tenemo segur ; ~teng con
        iop	9	~withdrawal no ; ~zoom
        iop	8	*dast ; *residentialRequest:negated ; / yr ; <alcohol> los ; <alone> <consume> ; <alone> de
        iop	8	<alone> ~<medicine> ; <ask> ~<night> ; <cannabis> <past> ; <cannabis> cart ; <cannabis> that
        iop	8	<cannabis> tod ; <consume> <alone> ; <consume> <friend> ; <crowd> meet ; <feel> <month>
        iop	8	<friend> <night> ; <law> <cannabis> ; <law> read ; <moment> / ; <month> adentr
        iop	8	<night> <treatment> ; <past> <sober> ; <past> nad ; <rarely> <month> ; <school> ok
        iop	8	<sober> <need> ; <sober> by ; <start> doing ; <stimulant> <angry> ; <stimulant> off
        iop	8	<stimulant> sat ; <stimulant> to ; <treatment> <sober> ; <trust> them ; <wait> is ; <week> a
        iop	8	<week> ni ; <write> <cannabis> ; a onc ; a singl ; adderal from ; aft work ; aged off
        iop	8	alguno <day> ; ambulatori intensiv ; and havent ; apena ; apprenticeship ; are fre
        iop	8	at reception ; be non ; benefit only ; bles them ; boda y ; coc cad ; cocain got
        iop	8	cocain noma ; cok wkend ; copa de ; coupl year ; cow and ; cristal hac ; crystal off
        iop	8	cut down ; d resi ; daytim ; desd agost ; did it ; diner par ; domiciliary ; down <illness>
        iop	8	down syndrom ; drink at ; drink on ; eap requir ; el unic ; en <furniture> ; en sil
        iop	8	er clear ; even think ; fail random ; fiesta una ; fir season ; first semest ; fiv week
        iop	8	for even ; forty seven ; friday only ; from inpatient ; ful <month> ; ful month ; group meet
        iop	8	grp ; had nev ; her only ; hij empez ; hij sal ; hongo ; hrs / ; hx want ; i couldv ; i phon
        iop	8	id <ask> ; id ask ; id nev ; if ~iop ; im rais ; in stat ; inf pleas ; ins <say> ; insist en
        iop	8	insuranc deni ; intensiv outpatient ; iop with ; ironwork ; its just ; ketamin lozeng
        iop	8	las vaca ; leav him ; leftov adderal ; lin item ; los what ; m th ; mal en ; manag say
        iop	8	mand tod ; margarit ; mayb four ; mayb one ; mayordom no ; me ausent ; me neg ; me quitan
        iop	8	mes adentr ; mi diplom ; momentum ; month end ; month nev ; mor absenc ; my <count>
        iop	8	my monitor ; my ninety ; my po ; neg <record> ; nev <past> ; nev befor ; next wednesday
        iop	8	nin hundr ; nitrou x ; no ~<clean> ; no ~medi ; nobodyd ; noma uso ; noth befor ; notici
        iop	8	off out ; off somewher ; on appeal ; one mis ; only at ; or hes ; outpatient treatment
        iop	8	outpt only ; over 0 ; par <afraid> ; parti a ; pen with ; pued ~<treatment> ; pued ~intern
        iop	8	quien <caretaking> ; quien cuid ; ra re ; rechaz ; recomend ; resid at ; residential on
        iop	8	residential ranch ; rung down ; said get ; saturday not ; saturday of ; say get ; se preocup
        iop	8	septemb ; shroom ; sin ~<relapse> ; sin ~reca ; so is ; sob by ; sol de ; soph ; sponsor and
        iop	8	start ketamin ; start meth ; step down ; sus tre ; syndrom ; tak leav ; the cheap ; the cle
        iop	8	the lodg ; the momentum ; the very ; ther <past> ; ther befor ; they <vendor> ; they quot
        iop	8	thi <day> ; thi sat ; thi up ; thre month ; tienen grupo ; tim in ; tom noma ; twin 0
        iop	8	two hard ; una mas ; uno gan ; uno que ; vap dai ; vape ; ventilator at ; vin con ; vyvans i
        iop	8	wak to ; want company ; want morning ; want whatev ; weed every ; week so ; week they
        iop	8	weekday evening ; whatev <money> ; when <child> ; which <night> ; with down ; wknd only
        iop	8	wks quit ; wouldnt mind ; yo sol ; you mis ; your off ; ~<drive> no
        iop	8	~<insurance> ~<treatment> ; ~<leave> ~<month> ; ~<month> i ; ~<treatment> just
        iop	8	~<treatment> ni ; ~<treatment> per ; ~a <trust> ; ~a soul ; ~a ~professional ; ~doctor no
        iop	8	~friday ; ~ins no ; ~intensiv ~outpatient ; ~iop has ; ~one to ; ~prior anyth
        iop	8	~professional ; ~w/d want
        iop	7	*drinks.1:possible ; *functioning:hypothetical ; *lapse ; *noWithdrawal
        iop	7	*occasional.0:other_experiencer ; 0 absenc ; 0 und ; 0 wif ; <amount> light ; <amount> un
        iop	7	<angry> how ; <awake> <year> ; <cannabis> <law> ; <cannabis> <put> ; <child> si
        iop	7	<clinician> mad ; <crowd> / ; <day> el ; <fall> <soon> ; <fall> you ; <go> aft ; <goodbye> 0
        iop	7	<goodbye> <job> ; <hear> ther ; <hit> its ; <illness> <kin> ; <illness> <pill>
        iop	7	<insurance> refus ; <job> one ; <law> # ; <money> <wait> ; <money> ni ; <month> <stranger>
        iop	7	<month> isnt ; <month> old ; <need> orientacion ; <night> ~<treatment> ; <outdoors> <week>
        iop	7	<partner> <illness> ; <partner> <need> ; <partner> would ; <photo> del ; <play> com
        iop	7	<stimulant> new ; <stimulant> noma ; <stop> <day> ; <stop> <sober> ; <take> onc
        iop	7	<take> sloppy ; <think> <cannabis> ; <treatment> by ; <treatment> they ; <treatment> tim
        iop	7	<try> ~<kill> ; <wait> busy ; <week> did ; <week> from ; <week> hav ; <week> wher
        iop	7	<year> eve ; <year> if ; a iop ; a quiz ; about them ; absent myself ; al <month> ; al mes
        iop	7	alguno ; all good ; an aft ; and <rarely> ; and sometim ; anoth <kin> ; anywher is ; are out
        iop	7	at <play> ; at bachelor ; at new ; at school ; at softbal ; attorney say ; bachelor parti
        iop	7	beb rom ; been hom ; berth ; body and ; bronz ; cart all ; cart sinc ; chest been ; choru
        iop	7	clas for ; cobr ran ; cocain no ; cocain start ; cok coupl ; cok keep ; dad own
        iop	7	de <asleep> ; de dond ; de dorm ; de juli ; dental school ; didnt giv ; dieron mi ; do from
        iop	7	don it ; dond estuv ; dont lik ; down inpatient ; drew <blood> ; drew blood ; drink only
        iop	7	drop you ; el uniform ; enrollment ; entr <week> ; es <stimulant> ; eso nad ; est gan
        iop	7	falt al ; feed tub ; festival a ; fiance would ; fin <home> ; for someth ; for tim
        iop	7	for whatev ; four kid ; get leav ; get sloppy ; given away ; go off ; good but ; got four
        iop	7	graduat on ; group would ; had us ; handlebar ; hard seltzer ; has parkinson ; hat how
        iop	7	herman quier ; hes off ; honor rol ; i rid ; i ~step ; id los ; if hes ; if i ; im count
        iop	7	im replac ; intensiv por ; iop cok ; iop run ; it happen ; its smal ; just graduat ; k at
        iop	7	lab fin ; lab nl ; le faltan ; lik <crowd> ; lik someth ; lik ~how ; littl one ; mam sol
        iop	7	margarita on ; me gradu ; me revis ; mi cuent ; mi primer ; mis tre ; mo old ; modafinil and
        iop	7	mol sinc ; mon thur ; month old ; mor day ; mor of ; most weekend ; mot diari ; mot todo
        iop	7	mushroom onc ; my <stimulant> ; my adderal ; my addiction ; my beer ; my cart
        iop	7	my granddaught ; my thirty ; n that ; new <partner> ; new bf ; nin <count> ; no ~<clinician>
        iop	7	no ~comemo ; no ~ins ; no ~insuranc ; no ~relief ; no ~w/d ; nobody to ; noma <consume>
        iop	7	not ~mor ; of octob ; of year ; on <law> ; on vivitrol ; on weeknight ; one dirty ; one test
        iop	7	one wher ; only meth ; only smok ; outpatient track ; outpt program ; payday to ; pick thi
        iop	7	pint casa ; positiv de ; program ambulatori ; punch the ; que crezc ; quot 0 ; rais my
        iop	7	random <stimulant> ; random test ; reca ; recast ; repet ; resi ; residential thre
        iop	7	ros with ; sat only ; say intensiv ; sin ~piedr ; sloppy ; so cant ; sold me ; solit en
        iop	7	som <job> ; som structur ; spe to ; spook me ; start cok ; stay busy ; stay stop
        iop	7	termin mis ; termin sus ; the <caretaking> ; the extend ; the handlebar ; the thc
        iop	7	they <money> ; they go ; thousand up ; tien <illness> ; tim <go> ; tim away ; to stay
        iop	7	told sponsor ; too high ; twin age ; two bottl ; una tre ; und fiv ; uninsur and ; unles you
        iop	7	up drink ; use cocain ; va residential ; vap ; version of ; viern de ; void if ; want day
        iop	7	want thre ; watch my ; weed that ; week gon ; weekend mor ; whatev youv ; when ther
        iop	7	whip its ; wif deploy ; wk grad ; wknd ; wont <insurance> ; wont cov ; year eve ; your iop
        iop	7	zer ; ~<amount> i ; ~<job> no ; ~<need> de ; ~<stimulant> <stop> ; ~<treatment> ~<treatment>
        iop	7	~<week> ~off ; ~a ~<week> ; ~a ~week ; ~ayud de ; ~comemo ; ~even ~outpatient
        iop	7	~has ~<seizure> ; ~has ~seizur ; ~kin ; ~medicin ; ~mes ; ~much i ; ~one but ; ~one for
        iop	7	~oth <consume> ; ~oth drug ; ~oth subst ; ~oth use ; ~pto no ; ~pued dej ; ~relief
        iop	7	~teng ni ; ~to ~someon ; ~un pes ; ~virtual ; ~week ~off
        iop	6	*drinks.0:possible ; *duration.2 ; *injecting:historical ; *unaided ; + shroom ; 0 de
        iop	6	0 fum ; 0 mol ; 0 nino ; 0 par ; 0 wkend ; <alcohol> <eat> ; <alone> <month> ; <amount> hard
        iop	6	<blood> back ; <bodypart> fin ; <build> <child> ; <cannabis> <crowd> ; <cannabis> con
        iop	6	<cannabis> desd ; <cannabis> en ; <cannabis> is ; <caretaking> is ; <child> down
        iop	6	<consume> ~<job> ; <crash> <asleep> ; <day> cumpl ; <day> rough ; <day> ~<stimulant>
        iop	6	<drive> which ; <drug> <week> ; <eat> est ; <fire> <hear> ; <fire> <leave> ; <friend> about
        iop	6	<furniture> if ; <go> <cannabis> ; <go> mayb ; <home> new ; <illness> he ; <insurance> no
        iop	6	<job> <alone> ; <kin> <illness> ; <leave> him ; <leave> im ; <money> what ; <month> <fall>
        iop	6	<month> <week> ; <month> theyd ; <need> <continue> ; <need> aft ; <need> i ; <night> nobody
        iop	6	<opioid> <week> ; <opioid> stabl ; <order> <week> ; <partner> <key> ; <partner> <night>
        iop	6	<partner> deploy ; <past> <relapse> ; <past> did ; <pill> <stimulant> ; <play> nev
        iop	6	<play> per ; <rope> <colleague> ; <sad> int ; <say> ell ; <school> soph ; <sober> en
        iop	6	<soon> <day> ; <start> <die> ; <start> con ; <stimulant> <lock> ; <stimulant> <stranger>
        iop	6	<stimulant> alguno ; <stimulant> fin ; <stimulant> hac ; <stimulant> los ; <stimulant> most
        iop	6	<stimulant> theyd ; <stimulant> x ; <treatment> <rail> ; <treatment> auth ; <treatment> slot
        iop	6	<treatment> turn ; <treatment> wher ; <treatment> ~<insurance> ; <week> 0
        iop	6	<week> <cannabis> ; <week> <fire> ; <week> <past> ; <week> near ; <week> nev ; a <leave>
        iop	6	a control ; a dorm ; a gummy ; a hondura ; a mo ; a problem ; a seriou ; a weed ; a yr
        iop	6	about labor ; adderal in ; addy 0 ; advirti ; ago did ; alg ; alum 0 ; ambulatori par
        iop	6	an <night> ; an aid ; an assessment ; and corporat ; any plac ; anyth is ; anywher but
        iop	6	are long ; as <consume> ; aseguranz me ; at brunch ; at pok ; at rav ; at show ; autism and
        iop	6	away isnt ; away would ; bedridden ; befor its ; began on ; blew a ; blind and ; bor toda
        iop	6	break 0 ; bump befor ; cannot <money> ; cant <buy> ; cant be ; cant leav ; carri on
        iop	6	catch it ; cerveza en ; clas en ; clean as ; clear him ; coach girl ; coin out ; cok is
        iop	6	colleg soph ; com day ; complet 0 ; comput room ; contract ; cost mor ; could <consume>
        iop	6	could use ; county pul ; county told ; craving ; crew of ; cristal cuand ; cristal de
        iop	6	crowb ; cuarent y ; cuatr cerveza ; cuid al ; cut back ; dab pen ; dan el ; daught to
        iop	6	day off ; day residential ; de consult ; de ensen ; dej a ; detox was ; dia mas ; didnt go
        iop	6	do any ; domingo en ; don her ; dont com ; dui last ; egres ; empez en ; en fiesta ; encam
        iop	6	end on ; enrol by ; entr seman ; ever has ; ever was ; every liv ; exam is ; f <start>
        iop	6	f nitrou ; f twin ; feed my ; festival and ; fiance want ; finish in ; fir if
        iop	6	first <furniture> ; first cha ; first in ; fiv beer ; fiv for ; for monday ; for peopl
        iop	6	four month ; fum un ; got deport ; group / ; group 0 ; group aft ; grup ; gui ; gummi every
        iop	6	gummy ; has down ; hav virtual ; havent pick ; hay algun ; his sixty ; hom by ; hom sunday
        iop	6	hondura ; i lack ; i vap ; i ~check ; id gues ; im away ; im fir ; im nineteen
        iop	6	inpatient my ; inpatient twic ; inscripcion ; insur turn ; int someth ; intensiv par
        iop	6	iop only ; iop virtual ; is company ; is too ; it ear ; its that ; ive <moment> ; ive now
        iop	6	jal las ; job wont ; k elsewher ; ketamin on ; la aseguranz ; lat august ; late mor
        iop	6	lawy say ; light <alcohol> ; light beer ; lma ; look him ; los <job> ; los my ; low cost
        iop	6	m complet ; mak $ ; me cubr ; me cuid ; meno un ; mes el ; mi gent ; michel ; mil to
        iop	6	mind them ; mis <day> ; mis mor ; mis novent ; mor cok ; mor scaffold ; my 0 ; my coverag
        iop	6	my fiance ; nadi par ; need enrollment ; need someplac ; nev <always> ; nev dai ; nev on
        iop	6	new <friend> ; new <stranger> ; new thing ; ni <buy> ; nin <moment> ; no ~<calm>
        iop	6	no ~backup ; no ~meth ; no ~money ; no ~slip ; no ~volv ; nobody els ; noma <insurance>
        iop	6	noma cubr ; non in ; novi empez ; of residential ; off cocain ; old <trade> ; on decemb
        iop	6	on own ; one <week> ; one joint ; only <night> ; only do ; only drink ; only night ; or on
        iop	6	oth <month> ; oth month ; outfit in ; overreact ; pa <treatment> ; papel ni ; par <continue>
        iop	6	par intern ; period ; pid grupo ; pil adderal ; por cier ; preocup ; pretrial svc
        iop	6	probationary ; program with ; propi voluntad ; pvt ; q <week> ; que sig ; quien <give>
        iop	6	quien <stop> ; quien dej ; quien me ; quier un ; quitan el ; ranch on ; ray en ; re even
        iop	6	registration ; releas me ; relev ; remortgag ; report say ; resi need ; residential plac
        iop	6	ring me ; ritalin ; run iop ; sab nad ; sal est ; schedul and ; sea en ; segur noma
        """
}
