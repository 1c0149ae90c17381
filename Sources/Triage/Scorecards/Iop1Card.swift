extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-11	=
        iop	43	*audit
        iop	37	*barrierMoney ; *noDetox
        iop	36	*drinks.0
        iop	34	*barrierChild
        iop	33	*barrierWork ; *outpatientWord:hypothetical ; *residentialEnding.counted ; your outpatient
        iop	30	<cannabis> <night>
        iop	28	*mandate.outpatient ; <stimulant> <alone>
        iop	26	<asleep> <home>
        iop	24	<cannabis> <amount>
        iop	23	*barrierWork.unnamed ; <think> yes ; cart <always> ; edibl ; four beer ; medical clear
        iop	23	thre beer
        iop	22	audit 0 ; first dui ; intern el ; uninsur ; would los
        iop	21	*residentialEnding ; <home> ~<day> ; bos wont ; segur ni
        iop	20	*iopRequest ; anyth til ; cant <money> ; program intensiv ; re iop
        iop	19	<need> step ; absenc ; accountability ; copa ; de <cannabis> ; delt 0 ; dos copa ; iop or
        iop	19	nobody help ; only <start> ; outpatient session ; rais 0 ; si falt ; want group
        iop	18	*iopRequest:hypothetical ; *sinceLastUse.3 ; 0 glas ; <amount> absenc ; <cannabis> at
        iop	18	<stimulant> <school> ; at wedding ; ausent ; cant swing ; day rehab ; grupo ; order iop
        iop	18	pot <always> ; respit ; tom sol ; vap weed ; what can ; ~<need> <treatment>
        iop	18	~<treatment> on ; ~teng segur
        iop	17	*occasional.0:possible ; <alone> sin ; <cannabis> <day> ; <stimulant> <month>
        iop	17	<try> <stimulant> ; ask iop ; cad quincen ; fum marihuan ; i ~mak ; intensiv ; is worth
        iop	17	margarita ; mot ; quitan ; with friend ; work one ; your intensiv ; ~inpatient on ; ~way i
        iop	16	*outpatientWord ; 0 cart ; <cannabis> <always> ; <feel> <past> ; <start> <stimulant>
        iop	16	alcanz ni ; autism ; c/b aft ; cant go ; intensiv outpt ; iop inf ; iop slot ; literal no
        iop	16	no ~<insurance> ; no ~ins ; only start ; saturday a ; se ~intern ; seat if ; seventy day
        iop	16	thc only ; two glas ; what night ; ~week ~inpatient
        iop	15	*firstOffence ; *hallucination.lookAlike ; *occasional.0 ; *substance.cannabis
        iop	15	<cannabis> <daytime> ; <cannabis> <year> ; <cannabis> on ; <treatment> <night>
        iop	15	<week> only ; a work ; absent ; adderal sinc ; buy adderal ; cal laps ; com <soon> ; dast
        iop	15	dast 0 ; dos cerveza ; dui ; finish friday ; flat <break> ; flat brok ; has alzheim
        iop	15	hor empiez ; iop tak ; is iop ; lifetim ; mayb onc ; no ~craving ; prim <law> ; prim dui
        iop	15	residential end ; sab sí ; st <law> ; start using ; structur ; the evening ; to study
        iop	15	want step ; what possibl ; ~<clinician> ~clear ; ~for ~<eat> ; ~pcp ~clear
        iop	14	*mildCue ; 0 <cannabis> ; <alcohol> whil ; <colleague> wont ; <continue> clean ; <day> nad
        iop	14	<drug> <month> ; <insurance> <treatment> ; <school> ~<school> ; <stimulant> <job>
        iop	14	<stimulant> <wait> ; <stimulant> medi ; <stop> ~<day> ; a version ; at <partner> ; autistic
        iop	14	cant pay ; cart at ; crystal to ; dispatch say ; for cocain ; for outpatient ; forfeit
        iop	14	glas a ; i vanish ; if im ; in anywher ; intern no ; nev mor ; no ~<caretaking>
        iop	14	nuev <count> ; nuev mil ; op only ; pos ua ; replac me ; the dui ; thi stat ; two thre
        iop	14	ua at ; un intern ; w/o <need> ; w/o help ; want iop ; weekend drink ; what ther
        iop	14	with stranger ; ~relativ
        iop	13	*family.3 ; <amount> glas ; <cannabis> sinc ; <drug> <start> ; <month> away
        iop	13	<past> ~<need> ; <start> <drug> ; <stop> ~<treatment> ; <treatment> nin ; <wait> thi ; addy
        iop	13	adhd pil ; adjunct ; and acid ; began thi ; cheapest ; consulta ; de dia ; do his
        iop	13	domingo con ; els ever ; es much ; fail one ; glas of ; handl him ; iop by ; iop tre
        iop	13	is <cannabis> ; is <daytime> ; just <day> ; just me ; keep liv ; month away ; nonverbal
        iop	13	not ~medical ; noth <past> ; occasional ; on probation ; one glas ; program thre ; shar of
        iop	13	so <go> ; so going ; start snort ; stay thi ; stil clean ; ther me ; thre glas ; two beer
        iop	13	una dos ; viern con ; want outpt ; ~<day> el ; ~craving ; ~dia el ; ~iop
        iop	12	*mandate.outpatient:negated ; <alone> <church> ; <cannabis> <cannabis> ; <cannabis> <month>
        iop	12	<cannabis> <school> ; <cannabis> todo ; <consume> cart ; <consume> pot ; <count> pm
        iop	12	<crowd> meet ; <goodbye> one ; <kin> solter ; <money> laps ; <need> <blood>
        iop	12	<start> <consume> ; <stimulant> nad ; <treatment> we ; <treatment> yes ; a <cannabis>
        iop	12	a otr ; absenc and ; alzheim ; at festival ; bet for ; cart dai ; cerebral ; cervecita
        iop	12	cobr laps ; cok clean ; cok som ; dean ; delt ; deni the ; diez semana ; er tech
        iop	12	even outpt ; extern el ; f rais ; first friday ; group meet ; hav iop ; i los ; i ~overd
        iop	12	iop ; ketamin sinc ; la cen ; lo hag ; los it ; los the ; me honest ; meth medi ; misus
        iop	12	mo <stop> ; mol 0 ; ni <money> ; no ~<relapse> ; no ~relativ ; noma en ; noth hard
        iop	12	off ~the ; only pick ; oth weekend ; part aft ; pay outpatient ; plan pay ; po <write>
        iop	12	pop on ; quier apoy ; rav ; replac ; residential don ; say iop ; sem <stimulant> ; smok pot
        iop	12	snort my ; sol <caretaking> ; sol sin ; split a ; thc one ; tienen program ; tre cerveza
        iop	12	triplet ; void ; want peopl ; wedding and ; whil its ; wk <alcohol> ; wk <school>
        iop	12	~<crowd> <need> ; ~<crowd> <take> ; ~<treatment> <stop> ; ~craving to ; ~hay quien ; ~overd
        iop	12	~overnight ; ~pued <money> ; ~pued pag ; ~residential on
        iop	11	*functioning ; *mildCue:possible ; / mo ; <alone> los ; <colleague> <fire> ; <height> with
        iop	11	<insurance> ni ; <moment> <cannabis> ; <need> eve ; <need> zer ; <stimulant> <insurance>
        iop	11	<town> fin ; <treatment> virtual ; <week> nad ; <week> new ; <week> out ; <year> <cannabis>
        iop	11	a clas ; a joint ; a pur ; a timetabl ; al <year> ; al ano ; anyth aft ; aseguranz
        iop	11	aseguranz ni ; be fir ; body fin ; bor and ; cant buy ; claw on ; company in
        iop	11	could <money> ; del pap ; deport ; els can ; est sab ; fin physical ; first arrest
        iop	11	for support ; found cok ; hav <night> ; havent used ; his sponsor ; i not ; im clean
        iop	11	leg again ; library fin ; lik <job> ; lik company ; long over ; lost medi ; max ; may ive
        iop	11	me quitan ; mo sinc ; my ~<count> ; nev <amount> ; nin hour ; no ~way ; no ~withdrawal
        iop	11	on birthday ; on may ; onc a ; one weekend ; only been ; only on ; outpatient 0 ; own no
        iop	11	par preocup ; parti most ; patron no ; pgm ; repeat the ; residencial el ; residencial hac
        iop	11	ridiculou ; segur me ; seman nad ; she vap ; si pid ; sil to ; sinc <need> ; sinc want
        iop	11	so onc ; sol los ; som cok ; som weekend ; someth whil ; somewher isnt ; st dui ; term and
        iop	11	test clean ; thc dai ; the intensiv ; thi septemb ; treatment but ; tri cocain
        iop	11	una <night> ; vez al ; voluntad ; vot for ; vyvans ; weekend only ; weekend with
        iop	11	what <night> ; wif meth ; wks new ; would ~<crowd> ; yo <alone> ; yo gan ; ~<leave> til
        iop	11	~<week> ~from ; ~leav til ; ~oth <day> ; ~oth day
        iop	10	0 <drug> ; 0 ketamin ; <alone> <week> ; <amount> <cannabis> ; <amount> dond
        iop	10	<appointment> <soon> ; <ask> <crowd> ; <cannabis> <awake> ; <cannabis> <eat>
        iop	10	<cannabis> but ; <cannabis> noma ; <child> <illness> ; <clinician> medical ; <colleague> no
        iop	10	<consume> <cannabis> ; <continue> par ; <drug> <alone> ; <eat> <week> ; <height> <tool>
        iop	10	<hospital> so ; <law> charg ; <leave> mean ; <month> <feel> ; <month> no
        iop	10	<need> accountability ; <need> structur ; <night> doe ; <play> twic ; <school> <cannabis>
        iop	10	<school> down ; <sober> <ask> ; <start> <month> ; <stimulant> <play> ; <stimulant> <week>
        iop	10	<stimulant> clean ; <stimulant> on ; <stimulant> ~<withdrawal> ; <stranger> insist
        iop	10	<treatment> <appointment> ; <treatment> el ; <wait> <stop> ; <week> <promise>
        iop	10	<week> <sober> ; a festival ; a leav ; a marathon ; a platica ; a tea ; a ~few
        iop	10	algun <day> ; ambulatori por ; amphetamin ; any <leave> ; any leav ; apena en ; appeal
        iop	10	asses ; at outpatient ; been mayb ; busc seguimient ; cant <hit> ; cant tak ; casual card
        iop	10	cocain two ; cok payday ; cok problem ; com afterward ; com next ; con alg
        iop	10	cover outpatient ; cubr consulta ; d rehab ; day meth ; deni inpt ; deni resi ; deploy
        iop	10	divorc paper ; do is ; est <day> ; evening ; few evening ; few night ; fly hom
        iop	10	foreman gav ; go wher ; i phon ; iop hour ; just dab ; lat <month> ; leav mean ; m nitrou
        iop	10	mariguan ; may <always> ; may every ; medi dond ; meth neg ; meth seven ; mis work
        iop	10	mor support ; mor week ; mot noma ; need aftercar ; need iop ; neg el ; no ~<town>
        iop	10	no ~detox ; no ~kin ; off parent ; one mayb ; outpatient ; over <photo> ; over vide ; pagan
        iop	10	peric en ; pierd ; prog 0 ; random ; sam two ; sch + ; se duermen ; segu con ; seguimient
        iop	10	seman por ; sin ~diner ; son dos ; stil sleep ; storm season ; suggest i ; tak half
        iop	10	than id ; that noth ; thc vap ; ther no ; theyd ~<give> ; theyd ~giv ; to <daytime>
        iop	10	too <intoxicated> ; train on ; una noch ; vap cart ; vivitrol ; want accountability
        iop	10	want zer ; what aft ; whatever ; win which ; with als ; ~<clinician> no ; ~<drive> ~<home>
        iop	10	~<leave> <leave> ; ~<month> i ; ~<month> ~off ; ~<wait> on ; ~aseguranz ; ~backup ; ~cok hx
        iop	10	~dan permis ; ~eighteen ; ~he <relapse> ; ~he reca ; ~leav left ; ~me pued ; ~month ~off
        iop	10	~of ~<month> ; ~reca ; ~session ; ~singl ~mom ; ~stay on ; ~withdrawal no
        iop	9	*ago.2 ; *residentialDone ; *service ; *started ; *started:possible ; + parent ; 0 pos
        iop	9	<appointment> + ; <asleep> anywher ; <asleep> elsewher ; <cannabis> ; <cannabis> nad
        iop	9	<child> if ; <child> sal ; <eat> ~<amount> ; <illness> <pill> ; <insurance> only
        iop	9	<key> <partner> ; <key> ni ; <money> til ; <money> version ; <need> alg ; <need> but
        iop	9	<need> enrollment ; <need> per ; <past> nad ; <past> ni ; <sober> <need> ; <start> <pill>
        iop	9	<stimulant> <colleague> ; <stimulant> first ; <stimulant> from ; <stimulant> onc
        iop	9	<stimulant> ~<month> ; <treatment> + ; <treatment> but ; <week> noma ; <week> por
        iop	9	<week> when ; a saturday ; a ~four ; a ~singl ; alg por ; and havent ; ant nad ; ant ni
        iop	9	antidop ; audit ; bachelor ; befor jun ; build is ; by myself ; can handl ; cart every
        iop	9	cart only ; cen y ; check me ; citation ; clas or ; cocain off ; cocain x ; cok behind
        iop	9	cok wkend ; colleg counselor ; contract void ; crystal off ; deductibl ; deni residential
        iop	9	desd agost ; dieron mi ; do treatment ; doe lin ; dollar and ; dond vay ; down <treatment>
        iop	9	drink on ; extend of ; fail random ; fli hom ; forty seven ; friday a ; from inpatient
        iop	9	get punch ; girlfriend say ; habi <try> ; habi prob ; he leav ; help but ; her ~0
        iop	9	hes ~<leave> ; hes ~gon ; hom to ; hongo ; if absent ; intensiv outpatient ; iop start
        iop	9	is <week> ; is strict ; ive given ; ketamin thi ; kid if ; las tard ; leftov <stimulant>
        iop	9	los what ; mam solter ; mayordom ; meth going ; mil dolar ; modafinil ; momentum ; my ~sixty
        iop	9	need step ; neg <record> ; new friend ; next wednesday ; ni diner ; nitrou + ; no ~coverag
        iop	9	no ~respit ; no ~saving ; noma los ; one <alcohol> ; only sinc ; only took ; own in
        iop	9	pen with ; peopl to ; pierd el ; presion en ; problem or ; quadriplegic ; quier orientacion
        iop	9	rung down ; said get ; saturday not ; scaffold ; seltzer on ; septemb ; sig limpi
        iop	9	sin ~<clinician> ; sin ~doctor ; sin ~segur ; sleep anywher ; sleep elsewher ; sob ask
        iop	9	som company ; spe <pill> ; spe pil ; sponsor about ; start ketamin ; stay is ; stim
        iop	9	su ~<treatment> ; sunday from ; sup <container> ; sup bowl ; talk group ; termin mis
        iop	9	test at ; the agency ; the momentum ; them <night> ; ther isnt ; thi <day> ; thi saturday
        iop	9	tienen alg ; tijuan hac ; to keep ; tratamient ambulatori ; tuition ; u hav ; va domiciliary
        iop	9	vin con ; want aft ; weed with ; week ago ; weekend cok ; weekend that ; when school
        iop	9	wif deploy ; wkend only ; wknd only ; worth and ; wouldnt mind ; wrot iop ; your now
        iop	9	~<hospital> i ; ~<leave> ~<month> ; ~<money> <money> ; ~<treatment> ni ; ~<week> ~<amount>
        iop	9	~<withdrawal> ~<need> ; ~grp ; ~hay relev ; ~intensiv ; ~of ~month ; ~off ~<job>
        iop	9	~off ~work ; ~respit ; ~saving ; ~tenemo segur ; ~teng con ; ~teng quien ; ~zoom
        iop	8	*dast ; *occasional.0:other_experiencer ; *residentialRequest:negated ; *service:possible
        iop	8	*substance.cannabis:hypothetical ; *unaided:other_experiencer ; / yr ; 0 empez ; <alone> de
        iop	8	<alone> ~<medicine> ; <ask> ~<night> ; <break> <stranger> ; <cannabis> that ; <cannabis> tod
        iop	8	<consume> <alone> ; <consume> <friend> ; <drug> x ; <feel> <stimulant> ; <friend> <night>
        iop	8	<goodbye> 0 ; <goodbye> <day> ; <goodbye> <job> ; <insurance> no ; <job> ful
        iop	8	<law> <cannabis> ; <law> read ; <month> adentr ; <month> noth ; <need> i ; <opioid> <week>
        iop	8	<outdoors> <week> ; <partner> <illness> ; <school> ok ; <sober> by ; <start> doing
        iop	8	<start> en ; <stimulant> sat ; <stimulant> ~sinc ; <stop> ~<amount> ; <treatment> by
        iop	8	<wait> is ; <week> a ; <week> ni ; <write> <cannabis> ; a onc ; adderal from ; aft work
        iop	8	alguno <day> ; ambulatori intensiv ; anoth <kin> ; apena ; apprenticeship ; are fre ; at new
        iop	8	at reception ; attorney say ; ayud per ; be non ; been hom ; boda y ; by din ; cant afford
        iop	8	cas residencial ; coc cad ; cocain got ; cocain no ; cocain noma ; copa de ; de dorm
        iop	8	de thc ; denial ; did it ; diner par ; domiciliary ; down <illness> ; down syndrom
        iop	8	eap requir ; el mayordom ; el unic ; er clear ; even outpatient ; even think ; festival a
        iop	8	few tim ; fiesta una ; fin <home> ; fiv week ; for even ; friday of ; given away ; gradu del
        iop	8	graduat 0 ; grown up ; grp ; had nev ; her only ; hij sal ; hx want ; i rid ; id <ask>
        iop	8	id ask ; id nev ; in stat ; inf pleas ; ins deni ; insist en ; insuranc deni ; iop with
        iop	8	ironwork ; its crank ; just graduat ; ketamin lozeng ; las vaca ; leav him ; leftov adderal
        iop	8	lik <crowd> ; lin item ; m th ; mal en ; mand tod ; margarit ; mayb one ; me ausent ; me neg
        iop	8	mes adentr ; mi diplom ; mis 0 ; month end ; month without ; mor absenc ; my monitor ; my po
        iop	8	nev <past> ; nev befor ; ni vend ; night sweat ; nin hundr ; nitrou x ; no ~<clean>
        iop	8	no ~insuranc ; no ~medi ; no ~w/d ; nobodyd ; noma uso ; noth befor ; notici ; off somewher
        iop	8	on appeal ; on vivitrol ; only at ; outpt only ; over 0 ; parti a ; permis me ; program next
        iop	8	pued ~<treatment> ; pued ~intern ; quien ~<stop> ; quien ~dej ; ra re ; random test
        iop	8	recomend ; resid at ; residential ranch ; sab tre ; saturday i ; saturday of ; say get
        iop	8	se preocup ; shroom ; sigu par ; sin ~<relapse> ; sin ~<stimulant> ; sin ~ayud ; sin ~reca
        iop	8	slid scal ; so is ; sob by ; sol de ; spe to ; sponsor and ; start meth ; step down
        iop	8	su diplom ; sus 0 ; syndrom ; the cheap ; the cle ; ther <past> ; ther <treatment>
        iop	8	ther befor ; thi up ; tienen grupo ; tim in ; to <continue> ; told sponsor ; tom noma
        iop	8	twin 0 ; two friday ; two hard ; una botel ; una mas ; und fiv ; uno que ; uso cristal
        iop	8	vap dai ; vape ; ventilator at ; vyvans i ; wak to ; want company ; want structur
        iop	8	want whatev ; weed every ; weed morn ; weekday evening ; what hav ; whatev <money>
        iop	8	when <child> ; which <night> ; with <caretaking> ; with din ; with down ; with ~0 ; wks quit
        iop	8	wont <insurance> ; wont cov ; work ful ; you mis ; your off ; ~<drive> no
        iop	8	~<insurance> <stimulant> ; ~<kin> 0 ; ~<month> <day> ; ~<treatment> 0
        iop	8	~<treatment> ~<month> ; ~a <trust> ; ~a soul ; ~cover ; ~diner ; ~doctor no
        iop	8	~from ~<amount> ; ~month i ; ~off <stimulant> ; ~one to ; ~prior anyth ; ~qued ; ~to ~someon
        iop	8	~w/d want ; ~whol ~tim
        iop	7	*drinks.0:possible ; *functioning:hypothetical ; *iopRequest:possible
        iop	7	*mandate.outpatient:historical ; *unaided ; 0 absenc ; <alcohol> <eat> ; <alcohol> los
        iop	7	<alone> <consume> ; <amount> light ; <ask> <count> ; <awake> <year> ; <build> <child>
        iop	7	<cannabis> <law> ; <cannabis> <put> ; <clinician> mad ; <consume> ~<job> ; <crowd> /
        iop	7	<fall> <soon> ; <feel> <month> ; <go> <cannabis> ; <go> aft ; <go> ~<day> ; <hear> ther
        iop	7	<hit> its ; <illness> <kin> ; <job> one ; <law> # ; <moment> / ; <money> <wait> ; <money> ni
        iop	7	<month> <stranger> ; <need> <continue> ; <need> ~<leave> ; <night> ~<treatment>
        iop	7	<partner> <need> ; <partner> <night> ; <partner> would ; <past> <sober> ; <play> com
        iop	7	<school> ~<blood> ; <stimulant> <angry> ; <stimulant> alguno ; <stimulant> new
        iop	7	<stimulant> off ; <stimulant> to ; <stimulant> ~off ; <take> onc ; <take> sloppy
        iop	7	<think> <cannabis> ; <town> pul ; <treatment> <rail> ; <treatment> they ; <treatment> tim
        iop	7	<trust> them ; <wait> <money> ; <wait> busy ; <week> did ; <week> hav ; <week> wher ; a iop
        iop	7	about them ; absent myself ; aged off ; al <month> ; al mes ; alguno ; ambulatori par
        iop	7	are out ; at <play> ; at bachelor ; bachelor parti ; beb rom ; benefit only ; berth
        iop	7	bles them ; cart all ; chest been ; choru ; clas for ; cobr ran ; cok coupl ; cok few
        iop	7	cok is ; comput room ; county pul ; coupl year ; cristal de ; cristal hac ; cut down
        iop	7	dab <write> ; dan el ; daytim ; de <asleep> ; de dond ; de ensen ; de juli ; de ~un
        iop	7	dental school ; didnt giv ; do aft ; do from ; don it ; dond estuv ; dont lik
        iop	7	down inpatient ; drew <blood> ; drew blood ; drink at ; drink only ; el uniform
        iop	7	en <furniture> ; en sil ; end on ; enrollment ; es <stimulant> ; eso nad ; every liv
        iop	7	falt al ; first semest ; fiv beer ; for someth ; for tim ; for whatev ; four kid
        iop	7	friday only ; get leav ; get sloppy ; good but ; handlebar ; hard seltzer ; has parkinson
        iop	7	hav virtual ; havent pick ; hay algun ; hes off ; hij empez ; his sixty ; hrs / ; i couldv
        iop	7	i lack ; i ~step ; id los ; if hes ; if i ; if ~iop ; im count ; im replac ; inpatient my
        iop	7	ins <say> ; intensiv por ; iop run ; it happen ; its just ; k at ; lab nl ; lik someth
        iop	7	littl one ; look him ; margarita on ; me revis ; mi cuent ; mi primer ; modafinil and
        iop	7	month nev ; mor of ; mot diari ; mot todo ; my addiction ; my beer ; my cart ; my ninety
        iop	7	my thirty ; n that ; new bf ; new thing ; nin <count> ; nin <moment> ; no ~<clinician>
        iop	7	no ~<crowd> ; no ~fami ; no ~money ; no ~relief ; no ~slip ; nobody to ; noma <consume>
        iop	7	of octob ; of residential ; of year ; off or ; ofrecen par ; on <law> ; on novemb
        iop	7	onc ~<always> ; onc ~every ; one dirty ; one mis ; one wher ; only drink ; only meth
        iop	7	only smok ; or hes ; oth <month> ; oth month ; outpatient treatment ; outpt program
        iop	7	par <afraid> ; par <continue> ; payday to ; pid grupo ; positiv de ; punch the ; pvt
        iop	7	que crezc ; quien <caretaking> ; quien cuid ; quot 0 ; random <stimulant> ; ray en ; recast
        iop	7	rechaz ; repet ; ros with ; say intensiv ; seltzer ; seven week ; shroom + ; sloppy
        iop	7	so cant ; solit ; solit en ; solter de ; som <job> ; soph ; spook me ; stay busy ; stay stop
        iop	7	tak leav ; the extend ; the handlebar ; the lodg ; the thc ; the very ; them if
        iop	7	they <vendor> ; they go ; they quot ; thi sat ; thre month ; tim <go> ; to stay ; two bottl
        iop	7	uninsur and ; unles you ; uno gan ; up drink ; use cocain ; use ~company ; vap ; void if
        iop	7	want eve ; want morning ; want thre ; weed that ; week so ; week they ; when ther ; whip its
        iop	7	wk grad ; wknd ; worth i ; x a ; yo sol ; your iop ; ~<go> <home> ; ~<night> ~<treatment>
        iop	7	~<say> im ; ~<stimulant> <stop> ; ~<take> ~<job> ; ~<treatment> just ; ~<wait> <day>
        iop	7	~coverag ; ~dad 0 ; ~even ~outpatient ; ~has ~<seizure> ; ~has ~seizur ; ~iop has ; ~kin
        iop	7	~meth sinc ; ~mo ~old ; ~money ; ~off i ; ~on ~<opioid> ; ~one but ; ~one ~<amount>
        iop	7	~one ~mor ; ~oth <consume> ; ~oth subst ; ~oth use ; ~pto no ; ~pued falt ; ~relief
        iop	7	~say im ; ~teng ni ; ~un pes ; ~virtual ; ~wal ; ~week ~from
        iop	6	*drinks.1:possible ; *lapse ; *noWithdrawal ; + shroom ; 0 de ; 0 mol ; 0 nino ; 0 par
        iop	6	<alone> <day> ; <alone> <month> ; <always> <play> ; <amount> hard ; <angry> how ; <ask> slid
        iop	6	<blood> back ; <bodypart> fin ; <cannabis> <crowd> ; <cannabis> <treatment>
        iop	6	<cannabis> cart ; <cannabis> desd ; <cannabis> is ; <caretaking> <kin> ; <child> down
        iop	6	<child> si ; <consume> at ; <day> <sober> ; <day> cumpl ; <day> rough ; <drive> which
        iop	6	<drug> <play> ; <drug> <week> ; <drug> sinc ; <eat> est ; <fall> you ; <fire> <hear>
        iop	6	<fire> <leave> ; <friend> about ; <furniture> if ; <go> mayb ; <home> <illness> ; <home> sat
        iop	6	<illness> he ; <insurance> <appointment> ; <insurance> refus ; <law> <treatment>
        iop	6	<leave> him ; <leave> im ; <money> what ; <month> theyd ; <month> without ; <need> aft
        iop	6	<need> orientacion ; <night> <treatment> ; <order> <week> ; <partner> <key>
        iop	6	<partner> deploy ; <past> <relapse> ; <past> did ; <past> nunc ; <play> per
        iop	6	<rarely> <month> ; <rope> <colleague> ; <say> ell ; <school> ~<amount> ; <soon> <day>
        iop	6	<start> con ; <stimulant> <lock> ; <stimulant> <start> ; <stimulant> hac ; <stimulant> most
        iop	6	<stimulant> noma ; <stimulant> theyd ; <stimulant> x ; <stop> <sober> ; <stop> mis
        iop	6	<stop> yo ; <take> spe ; <take> ~a ; <think> <treatment> ; <treatment> <sober>
        iop	6	<treatment> slot ; <treatment> turn ; <treatment> you ; <treatment> ~<insurance>
        iop	6	<try> ~<kill> ; <week> 0 ; <week> <cannabis> ; <week> <fire> ; <week> <past> ; <week> near
        iop	6	<week> que ; <week> ~<leave> ; <year> eve ; <year> if ; <year> off ; a <leave> ; a control
        iop	6	a dorm ; a gummy ; a hondura ; a mo ; a problem ; a quiz ; a singl ; a weed ; adderal in
        iop	6	adderal ~off ; addy 0 ; advirti ; ago did ; alcanz par ; alg ; all good ; alum 0
        iop	6	ambulatori ; an <night> ; an aft ; an aid ; an assessment ; and <rarely> ; and corporat
        iop	6	and sometim ; ant nunc ; any plac ; anyth is ; anywher but ; anywher is ; are long
        iop	6	ask slid ; at rav ; at school ; at show ; at softbal ; autism and ; away isnt ; bed meth
        iop	6	bedridden ; befor its ; began on ; blind and ; body and ; bronz ; bump befor ; cal six
        iop	6	cannot <money> ; cannot pay ; cant be ; cant leav ; cant ~<take> ; catch it ; cerveza en
        iop	6	clean ever ; co op ; coach girl ; cocain on ; cocain start ; coin out ; cok keep ; com day
        iop	6	con quien ; contract ; cost mor ; could <consume> ; could use ; county told ; cow and
        iop	6	craving ; crew of ; cristal cuand ; cut back ; dad own ; de consult ; dej yo ; detox was
        iop	6	dia mas ; do any ; domingo en ; dont com ; drop you ; dry and ; dui last ; ear sinc
        iop	6	edibl every ; empec en ; entr <week> ; entr seman ; epilepsy sinc ; est gan ; evening so
        iop	6	ever has ; ever was ; everybody keep ; exam is ; f <start> ; f nitrou ; f twin ; feed my
        iop	6	feed tub ; festival and ; fiance want ; fiance would ; finish in ; first <furniture>
        iop	6	first cha ; fiv for ; for <leave> ; for leav ; for monday ; from ~a ; go off ; graduat on
        iop	6	group 0 ; group aft ; group would ; grup ; gui ; gummi every ; gummy ; had us ; hat how
        iop	6	herman quier ; his residential ; hom sat ; hom sunday ; hondura ; honor rol ; hour a
        iop	6	hx ~no ; i vap ; i ~check ; id gues ; if youl ; im ~<leave> ; im ~gon ; inpatient twic
        iop	6	inscrib ; int someth ; intensiv par ; iop cok ; iop intak ; iop only ; iop virtual
        iop	6	is company ; is onc ; is weed ; it ear ; its smal ; its that ; ive <moment> ; ive now
        iop	6	jal las ; just walk ; lab fin ; las <daytime> ; las <kin> ; lat august ; late mor ; lawy say
        iop	6	le faltan ; light <alcohol> ; light beer ; lma ; m complet ; mak minimum ; mam sol
        iop	6	mayb four ; mayordom no ; me $ ; me gradu ; mi ~<treatment> ; mil to ; mind them
        iop	6	minimum <money> ; minimum wag ; mis <day> ; mis mor ; mis tre ; mor cok ; mor day
        iop	6	mor scaffold ; most weekend ; mushroom onc ; my <stimulant> ; my adderal ; my coverag
        iop	6	my ~0 ; nadi par ; need enrollment ; need someplac ; need start ; nev anyth ; nev on
        iop	6	new <friend> ; new <partner> ; new <stranger> ; nino no ; no ~<calm> ; no ~backup
        iop	6	no ~comemo ; no ~oth ; no ~volv ; nobody els ; noma <insurance> ; noma cubr ; not ~mor
        iop	6	noth ever ; novi empez ; on own ; on tour ; on weeknight ; on wkend ; one <relapse>
        iop	6	one joint ; one slip ; one test ; only <night> ; only do ; only night ; or on ; outfit in
        iop	6	outpatient track ; overreact ; papel ni ; par segu ; period ; pick thi ; pil adderal
        iop	6	por cier ; positiv for ; preocup ; pretrial svc ; program ambulatori ; propi voluntad
        iop	6	q <week> ; que pregunt ; que ~<treatment> ; que ~intern ; quien <give> ; quien me ; quier un
        iop	6	quit en ; quitan el ; raider ; ranch on ; re even ; re virtual ; reca ; remortgag
        iop	6	report say ; residential plac ; residential thre ; revis y ; ring me ; ritalin ; run iop
        iop	6	sab nad ; sal est ; sat only ; schedul and ; sea en ; segur noma ; segur y ; semana en
        iop	6	semana que ; set me ; sin ~<insurance> ; sin ~aseguranz ; sin ~consum ; sin ~piedr ; six tim
        """
}
