extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-11	=
        iop	50	*audit.0
        iop	39	*noDetox.0
        iop	37	*barrierMoney.0 ; *drinks.0
        iop	34	*barrierChild.0
        iop	33	*barrierWork.0
        iop	32	*outpatientWord.0:hypothetical ; *residentialEnding.1
        iop	30	*mandate.2 ; <cannabis> <night> ; <stimulant> <alone>
        iop	27	<asleep> <home> ; four beer
        iop	26	your outpatient
        iop	25	*barrierWork.1 ; 0 <cannabis> ; uninsur
        iop	23	edibl ; two glas
        iop	22	*residentialEnding.0 ; <cannabis> <amount> ; insuranc no ; medical clear ; no way
        iop	21	<cannabis> at ; <need> step ; first dui ; rais 0 ; would los
        iop	20	*iopRequest.0 ; nobody help ; pot <always>
        iop	19	*occasional.0:possible ; *sinceLastUse.3 ; <amount> absenc ; absenc ; anyth til ; bos wont
        iop	19	cant <money> ; delt 0 ; iop or ; re iop ; respit ; seventy day ; si falt ; thre beer
        iop	18	*iopRequest.0:hypothetical ; *outpatientWord.0 ; 0 cart ; <cannabis> <day> ; alcanz ni
        iop	18	audit 0 ; ausent ; cant swing ; de <cannabis> ; intern el ; not medical ; vap weed
        iop	18	want group ; week inpatient ; what can ; with friend
        iop	17	*hallucination.9 ; 0 glas ; <cannabis> <cannabis> ; <cannabis> <year> ; <stimulant> <month>
        iop	17	<try> <stimulant> ; absent ; accountability ; dos cerveza ; f rais ; for outpatient
        iop	17	no <insurance> ; only <start> ; outpatient session ; seat if ; tom sol ; two thre
        iop	16	*firstOffence.0 ; *occasional.0 ; <alone> sin ; <cannabis> <always> ; <height> <tool>
        iop	16	<need> structur ; <start> <stimulant> ; <think> yes ; c/b aft ; cal laps ; copa ; day rehab
        iop	16	de dia ; do his ; dos copa ; els ever ; grupo ; intensiv ; intensiv outpt ; is worth
        iop	16	margarita ; mol at ; mot ; ni <money> ; no coverag ; program a ; quitan ; segur ni
        iop	16	viern con
        iop	15	<cannabis> sinc ; <stimulant> medi ; <week> only ; a <cannabis> ; anyth aft ; crystal to
        iop	15	dast ; dast 0 ; forfeit ; has alzheim ; hor empiez ; iop tak ; nev mor ; nuev <count>
        iop	15	nuev mil ; on birthday ; only start ; order iop ; prim <law> ; prim dui ; residential end
        iop	15	segur me ; sinc <need> ; sinc want ; son dos ; split a ; st <law> ; start using
        iop	15	what night ; what ther ; work one
        iop	14	*mildCue.0 ; *substance.3 ; <continue> clean ; <stimulant> <job> ; <stimulant> <play>
        iop	14	<stimulant> <school> ; <treatment> we ; a otr ; adderal sinc ; autistic ; buy adderal
        iop	14	cant pay ; cerebral ; could <money> ; deni inpt ; diner par ; es much ; est sab
        iop	14	flat <break> ; flat brok ; i los ; i overd ; if im ; is iop ; keep liv ; literal no
        iop	14	ni diner ; no craving ; no relativ ; noth hard ; occasional ; overd ; pos ua
        iop	14	program intensiv ; replac ; stil clean ; su internamient ; tienen program ; tre cerveza
        iop	14	two beer ; ua at ; w/o <need> ; w/o help ; want iop
        iop	13	*family.3 ; <alcohol> whil ; <alone> <church> ; <amount> <cannabis> ; <count> pm
        iop	13	<drug> <start> ; <month> <colleague> ; <month> away ; <night> ~<treatment>
        iop	13	<start> <consume> ; <start> <drug> ; <stimulant> nad ; <treatment> <night>
        iop	13	<treatment> nin ; a joint ; a saturday ; a work ; adjunct ; al <year> ; al ano
        iop	13	any <leave> ; any leav ; aseguranz ; ask iop ; at festival ; bronz ; cart <always>
        iop	13	com <soon> ; craving ; delt ; deni the ; deport ; dispatch say ; dui ; fail one
        iop	13	fum marihuan ; in anywher ; inpatient on ; inpt complet ; iop slot ; iop tre ; is <daytime>
        iop	13	kid if ; mayb onc ; meth medi ; month away ; nev <amount> ; no detox ; noma en ; off work
        iop	13	repeat the ; saturday a ; say iop ; sol sin ; start snort ; teng con ; thc vap
        iop	13	the evening ; the lodg ; ther me ; thi septemb ; triplet ; use sinc ; weekend with
        iop	13	your intensiv
        iop	12	*functioning.0 ; + pcp ; <alone> <medicine> ; <cannabis> <month> ; <cannabis> <school>
        iop	12	<colleague> wont ; <drug> <month> ; <hospital> so ; <insurance> <treatment>
        iop	12	<need> <blood> ; <treatment> el ; <wait> <stop> ; <week> new ; a festival ; absenc and
        iop	12	and acid ; apena ; at wedding ; autism ; began thi ; bet for ; body fin ; cad quincen
        iop	12	cant go ; claw on ; denial ; est <day> ; finish friday ; friday a ; grp ; i vanish ; iop by
        iop	12	leav him ; leav left ; lik <job> ; lik company ; los the ; max ; mo <stop> ; mo sinc
        iop	12	mor day ; need iop ; on probation ; one glas ; op only ; po <write> ; program thre
        iop	12	residential two ; ridiculou ; sab sí ; shar of ; sil to ; someth whil ; stay is
        iop	12	stil breath ; term and ; thc only ; to study ; una dos ; voluntad ; vyvans ; want outpt
        iop	12	want step ; weekend drink ; weekend only ; what possibl ; whil its ; without <stimulant>
        iop	12	wks new ; y sin ; ~even
        iop	11	<alone> los ; <cannabis> <eat> ; <cannabis> todo ; <cannabis> with ; <child> if
        iop	11	<clinician> clear ; <colleague> <fire> ; <consume> <cannabis> ; <consume> pot
        iop	11	<feel> <past> ; <goodbye> one ; <kin> solter ; <month> <feel> ; <need> zer
        iop	11	<stimulant> <insurance> ; <stimulant> sat ; <treatment> yes ; <wait> is ; <wait> thi
        iop	11	<week> ni ; a clas ; a timetabl ; a version ; a weed ; addy ; adhd pil ; bor and
        iop	11	cant <hit> ; cant buy ; cervecita ; cheapest ; cocain two ; cok clean ; cok payday
        iop	11	cok som ; del pap ; diez semana ; evening ; fli hom ; for cocain ; get punch ; handl him
        iop	11	havent used ; hay relev ; his sponsor ; i not ; if absent ; iop ; iop inf ; ketamin sinc
        iop	11	leg again ; long over ; mal en ; mam solter ; mil dolar ; mis work ; mol 0 ; my sixty
        iop	11	need step ; no <crowd> ; no <town> ; no <withdrawal> ; no saving ; no withdrawal
        iop	11	nobody to ; nonverbal ; only pick ; oth weekend ; overboard ; own no ; par preocup
        iop	11	part aft ; plan pay ; reca ; replac me ; said get ; segu con ; sem <stimulant> ; she vap
        iop	11	sig limpi ; sin ayud ; sin segur ; smok pot ; snort my ; so <go> ; so going
        iop	11	sol <caretaking> ; sol los ; somewher isnt ; st dui ; start ketamin ; stay thi ; sus 0
        iop	11	test clean ; than id ; ther <past> ; ther befor ; w/d want ; want aft ; want peopl
        iop	11	week ago ; what <night> ; wk <alcohol> ; wk <school> ; would ~<crowd> ; yo <alone> ; ~iop
        iop	11	~session
        iop	10	*iopRequest.0:possible ; + parent ; / mo ; 0 empez ; <alcohol> los ; <appointment> +
        iop	10	<ask> <crowd> ; <asleep> elsewher ; <build> en ; <cannabis> ; <cannabis> noma
        iop	10	<cannabis> on ; <child> sal ; <day> nad ; <goodbye> <job> ; <law> charg ; <money> laps
        iop	10	<money> ni ; <month> mayb ; <month> nobody ; <need> alg ; <past> ni ; <start> <month>
        iop	10	<stimulant> clean ; <week> from ; <week> out ; a bachelor ; a singl ; about them
        iop	10	alcanz par ; algun <day> ; alguno <day> ; alzheim ; ambulatori por ; amphetamin ; ant nad
        iop	10	ant ni ; apena en ; asses ; at <partner> ; at outpatient ; ayud per ; bachelor ; be fir
        iop	10	been mayb ; cant tak ; cas residencial ; casual card ; cobr laps ; company in ; cost mor
        iop	10	craving to ; day meth ; dean ; eap requir ; egres ; el mayordom ; els can ; extern el
        iop	10	few evening ; few night ; fir season ; first arrest ; for whatev ; graduat on ; grown up
        iop	10	habi <try> ; habi prob ; hav <night> ; i couldv ; im clean ; is <cannabis> ; la cen
        iop	10	lost medi ; m nitrou ; may <always> ; may every ; me honest ; me quitan ; meth going
        iop	10	meth neg ; meth seven ; mis 0 ; misus ; mor absenc ; mor support ; my ninety ; new friend
        iop	10	ni un ; night program ; nin hundr ; no <caretaking> ; no <kin> ; nobodyd ; not need
        iop	10	noth <past> ; of cost ; off ~the ; one <alcohol> ; only been ; only sinc ; outpatient 0
        iop	10	over <photo> ; over vide ; patron no ; pay outpatient ; pop on ; problem or ; prog 0
        iop	10	pued hac ; random ; residencial hac ; retirement party ; sab tre ; sam two ; saturday i
        iop	10	sch + ; se ~intern ; seguimient ; sleep elsewher ; som cok ; som weekend ; storm season
        iop	10	suelt ni ; suggest i ; sunday from ; that noth ; thc dai ; ther no ; thi stat ; tijuan hac
        iop	10	to <daytime> ; tuition ; want morning ; watch my ; weed with ; week from ; weekend that
        iop	10	what hav ; whatever ; win which ; with als ; withdrawal no ; yo gan ; ~<crowd> <need>
        iop	10	~intensiv ; ~pcp
        iop	9	*ago.2 ; *residentialDone.0 ; 0 absenc ; 0 pos ; <alone> <consume> ; <amount> dond
        iop	9	<amount> light ; <cannabis> but ; <cannabis> cart ; <child> <illness> ; <consume> cart
        iop	9	<continue> par ; <crowd> meet ; <day> clean ; <drug> <alone> ; <insurance> refus
        iop	9	<law> <cannabis> ; <moment> / ; <money> version ; <need> but ; <need> enrollment
        iop	9	<need> eve ; <past> <sober> ; <rarely> <month> ; <school> <cannabis> ; <sober> <need>
        iop	9	<stimulant> <colleague> ; <stimulant> <week> ; <stimulant> first ; <stimulant> from
        iop	9	<treatment> <appointment> ; <treatment> but ; <treatment> virtual ; <trust> <count>
        iop	9	<week> <sober> ; <week> nad ; a pur ; adderal from ; am use ; appeal ; as <consume>
        iop	9	aseguranz me ; at new ; boda y ; cannot pay ; cart at ; cocain off ; con alg ; consulta
        iop	9	d resi ; deductibl ; did it ; dond vay ; dont com ; down <illness> ; down syndrom ; drink on
        iop	9	el unic ; er clear ; even outpatient ; f nitrou ; fiesta una ; fin physical ; first semest
        iop	9	fly hom ; for support ; forty seven ; friday only ; girlfriend say ; go wher ; group meet
        iop	9	handlebar ; hav iop ; hay quien ; he reca ; hij sal ; hom to ; hrs / ; id <ask> ; id ask
        iop	9	if youl ; ins deni ; insist en ; intensiv outpatient ; intensiv par ; iop hour ; its crank
        iop	9	just me ; lab fin ; las tard ; lat <month> ; leftov <stimulant> ; mariguan ; mayb one
        iop	9	mayordom ; medi dond ; mol sinc ; month from ; month off ; mot noma ; my granddaught
        iop	9	my thirty ; neg <record> ; neg el ; night sweat ; nin <count> ; nin hour ; nitrou +
        iop	9	no fami ; no kin ; no pto ; noma uso ; off parent ; onc a ; one <relapse> ; one mis
        iop	9	one slip ; one weekend ; only on ; oth subst ; outpatient ; permis me ; presion en
        iop	9	recomend ; resid at ; say get ; seman nad ; seman por ; septemb ; si pid ; sigu par
        iop	9	sin diner ; singl mom ; solter de ; spe <pill> ; spe pil ; stabl 0 ; stil sleep ; structur
        iop	9	sup <container> ; sup bowl ; syndrom ; tak half ; thc one ; the agency ; the dui
        iop	9	the handlebar ; them <night> ; ther isnt ; they <money> ; tien <illness> ; to keep
        iop	9	train on ; treatment but ; two friday ; uso cristal ; va domiciliary ; vap cart ; vape
        iop	9	void ; want structur ; want zer ; weekend cok ; weekend mor ; what aft ; with stranger
        iop	9	wks quit ; wouldnt mind ; wrot iop ; ~away ; ~cok hx ; ~dorm ; ~few ; ~outpatient ; ~zoom
        iop	8	*dast.0 ; *drinks.1:possible ; *residentialRequest.0:negated ; *service.0:possible
        iop	8	*started.0:possible ; / yr ; 0 <drug> ; <alone> <month> ; <alone> <week> ; <angry> how
        iop	8	<awake> <year> ; <cannabis> that ; <cannabis> tod ; <clinician> mad ; <colleague> no
        iop	8	<fire> <leave> ; <friend> <night> ; <goodbye> <day> ; <illness> <kin> ; <insurance> ni
        iop	8	<insurance> no ; <key> ni ; <law> read ; <leave> him ; <month> noth ; <need> accountability
        iop	8	<night> doe ; <order> <week> ; <partner> <illness> ; <partner> <night> ; <partner> would
        iop	8	<past> nad ; <school> ok ; <sober> <ask> ; <start> <pill> ; <start> con
        iop	8	<stimulant> <angry> ; <stimulant> off ; <stimulant> on ; <stimulant> onc ; <stimulant> to
        iop	8	<take> onc ; <treatment> + ; <treatment> <rail> ; <treatment> tim ; <trust> them ; <try> el
        iop	8	<week> <promise> ; <week> int ; <week> por ; <week> when ; <year> <cannabis> ; <year> if
        iop	8	a onc ; a seriou ; act up ; aft work ; ambulatori par ; antidop ; aseguranz ni
        iop	8	at reception ; audit ; ayud de ; be non ; bles them ; body and ; busc seguimient ; by din
        iop	8	cart all ; cart only ; cen y ; cerveza en ; cocain habit ; cocain x ; colleg counselor
        iop	8	copa de ; coverag and ; cristal de ; crystal off ; cubr consulta ; d rehab ; dan permis
        iop	8	day residential ; dej a ; deploy ; desd agost ; dia el ; divorc paper ; do is ; do treatment
        iop	8	domiciliary ; dugout ; en sil ; enrollment ; even outpt ; extend of ; feed tub ; few tim
        iop	8	ful <month> ; ful month ; get leav ; glas of ; got deport ; gradu del ; graduat 0 ; had nev
        iop	8	hard seltzer ; hat how ; he leav ; help but ; hom nin ; hom sunday ; hondura ; hongo
        iop	8	im replac ; indicat ; ins <say> ; ins no ; iop start ; iop with ; k at ; ketamin lozeng
        iop	8	ketamin thi ; la pisc ; las vaca ; lin item ; los what ; m th ; mand tod ; me ausent
        iop	8	me corren ; medical necessary ; mi diplom ; month end ; mor of ; mor week ; my <count>
        iop	8	my po ; need aftercar ; need start ; nev <past> ; nev befor ; new thing ; next wednesday
        iop	8	ni una ; no <calm> ; no <clinician> ; no <relapse> ; no ins ; no money ; no noth ; no relief
        iop	8	no ~<job> ; of intensiv ; of octob ; on may ; on novemb ; one dirty ; one wher ; only smok
        iop	8	only took ; outpatient track ; outpatient treatment ; par <afraid> ; peric en ; por primer
        iop	8	preocup ; pretrial svc ; prob el ; quier apoy ; recast ; rechaz ; residencial el
        iop	8	residential on ; revis y ; sab per ; sal est ; saturday not ; saturday of ; si <stop>
        iop	8	si par ; sin <relapse> ; sin medicina ; sin reca ; singl <kin> ; slid scal ; so is ; sob ask
        iop	8	som company ; som structur ; soph ; stabl x ; start meth ; tak leav ; talk group
        iop	8	termin mis ; test at ; the intensiv ; the warehous ; ther <treatment> ; they <vendor>
        iop	8	they quot ; thi <day> ; thi sat ; thi saturday ; thre glas ; to stay ; tom noma
        iop	8	tratamient ambulatori ; twin 0 ; two whiskey ; un intern ; un pes ; una <night> ; una got
        iop	8	uninsur and ; va residential ; ventilator at ; viern de ; vivitrol ; vot for
        iop	8	want accountability ; want whatev ; wedding and ; whatev youv ; when ther ; which <night>
        iop	8	with <caretaking> ; with din ; wkend only ; wont <insurance> ; wont cov ; yo sol ; your iop
        iop	8	your now ; zer ; ~<month> i ; ~even ~outpatient ; ~friday ; ~gon ~0 ; ~intensiv ~outpatient
        iop	8	~iop has
        iop	7	*drinks.0:possible ; *functioning.0:hypothetical ; *lapse.0 ; *mandate.2:negated
        iop	7	*mildCue.0:possible ; *noWithdrawal.0 ; *occasional.0:other_experiencer ; *service.0
        iop	7	*started.0 ; *unaided.0 ; 0 de ; 0 don ; 0 ketamin ; 0 und ; <alone> de ; <amount> glas
        iop	7	<ask> ~<night> ; <bodypart> fin ; <break> <stranger> ; <caretaking> on
        iop	7	<child> <caretaking> ; <consume> <friend> ; <day> cumpl ; <drug> x ; <furniture> if
        iop	7	<hit> its ; <hospital> fin ; <insurance> only ; <insurance> til ; <leave> im
        iop	7	<moment> <cannabis> ; <month> <week> ; <month> adentr ; <month> isnt ; <month> no
        iop	7	<month> old ; <month> theyd ; <need> <continue> ; <need> aft ; <night> <treatment>
        iop	7	<night> nobody ; <partner> <key> ; <photo> del ; <school> down ; <start> <die> ; <start> aft
        iop	7	<stimulant> <lock> ; <stimulant> <wait> ; <stimulant> alguno ; <stimulant> min
        iop	7	<stimulant> new ; <stimulant> pa ; <stop> <sober> ; <take> spe ; <town> pul
        iop	7	<treatment> auth ; <treatment> they ; <wait> busy ; <week> <past> ; <week> <treatment>
        iop	7	<year> eve ; a platica ; a ~few ; adderal in ; aged off ; alg par ; alg por ; alguno
        iop	7	alum 0 ; an aft ; and havent ; and ~ther ; anoth <kin> ; apprenticeship ; are fre
        iop	7	at <play> ; at rav ; at school ; attorney say ; baby 0 ; been hom ; by myself ; can handl
        iop	7	cant leav ; catch it ; chest been ; citation ; clas for ; coc cad ; coc me ; cocain for
        iop	7	cocain got ; coin out ; cok coupl ; cok problem ; cok wkend ; cok wkly ; com next ; contract
        iop	7	couldv ; county pul ; coupl year ; cover outpatient ; crab boat ; cristal hac ; crowb
        iop	7	cut down ; dab <write> ; dad of ; daytim ; de <asleep> ; de dorm ; deni resi
        iop	7	deni residential ; dental school ; dic ell ; do any ; do from ; dollar and ; don her
        iop	7	don it ; drew <blood> ; drew blood ; en <furniture> ; encam ; enrol in ; entr <week>
        iop	7	eso nad ; est viern ; estoy mal ; eval ; ever has ; fail random ; falt un ; fin <home>
        iop	7	finish in ; first <furniture> ; first cha ; for final ; from inpatient ; go off
        iop	7	has parkinson ; he <relapse> ; helmet ; her only ; herman quier ; hx no ; if i ; if ~iop
        iop	7	im rais ; im ~<leave> ; im ~gon ; in peru ; incom ; ironwork ; is <week> ; is strict
        iop	7	it giv ; it happen ; its that ; ive given ; job that ; just graduat ; k elsewher ; ket sinc
        iop	7	ketamin most ; late mor ; leftov adderal ; lik someth ; lma ; lo hag ; m complet ; margarit
        iop	7	mayordom no ; me neg ; me revis ; mes adentr ; mi cuent ; mi primer ; michel ; mind them
        iop	7	mis <day> ; mis novent ; mis tre ; mo old ; momentum ; month old ; most weekend ; my 0
        iop	7	my adderal ; my cart ; new <friend> ; new bf ; ni vend ; no <stimulant> ; no comemo
        iop	7	no medi ; no teng ; no use ; nobody els ; off cocain ; off or ; off somewher ; on <school>
        iop	7	one <week> ; one test ; only at ; oth <month> ; oth month ; outpatient drug ; outpt program
        iop	7	overreact ; pagan ; parti a ; payday to ; peopl to ; period ; peru ; pgm ; pick thi
        iop	7	pid grupo ; pil adderal ; program just ; program next ; pued <money> ; pued pag
        iop	7	pued ~<treatment> ; pued ~intern ; put outpatient ; quadriplegic ; que crezc ; que sig
        iop	7	quitan el ; quiz ; quot 0 ; repet ; resi ; ros with ; rung down ; sat only ; se hag
        iop	7	seltzer ; seltzer on ; seman ni ; shroom ; shroom + ; sin <need> ; sin <stimulant>
        iop	7	sin consum ; sinc sept ; sit quit ; so an ; so onc ; sol de ; solter ; som <job>
        iop	7	somewher to ; sponsor about ; sponsor and ; start cok ; stay busy ; stay stop ; sunday that
        iop	7	sus tre ; sí a ; tailgat ; tak spe ; tak ~a ; teng quien ; that meet ; the momentum
        iop	7	the very ; theyv said ; thi thursday ; thi up ; thousand up ; thre und ; til night
        iop	7	tim <go> ; tim in ; to <continue> ; to befor ; to lin ; too high ; tri cocain ; twin age
        iop	7	two hard ; u hav ; una noch ; una tre ; und fiv ; unles you ; uno que ; vap ; vap dai
        iop	7	vez al ; w/d <home> ; w/d <need> ; want company ; weed every ; weed that ; whip its
        iop	7	wif deploy ; wk grad ; wknd only ; wrot thi ; year eve ; ~<emergency> <last>
        iop	7	~<treatment> <crowd> ; ~a ~<week> ; ~a ~week ; ~gon ; ~has ~<seizure> ; ~has ~seizur
        iop	7	~overdos last ; ~virtual
        iop	6	*alcoholic.0:other_experiencer ; *injecting.0:historical ; *sinceStopping.2 ; + ket
        iop	6	+ shroom ; / <eat> ; 0 fum ; 0 mol ; 0 par ; 0 thc ; <alcohol> <eat> ; <alone> <lock>
        iop	6	<amount> hard ; <amount> un ; <appointment> <daytime> ; <asleep> tim ; <blood> back
        iop	6	<build> <child> ; <cannabis> <awake> ; <cannabis> <crowd> ; <cannabis> <law> ; <cannabis> en
        iop	6	<cannabis> nad ; <caretaking> is ; <child> down ; <consume> <alone> ; <consume> at
        iop	6	<consume> ~<job> ; <crash> <asleep> ; <crowd> / ; <drug> galaxy ; <eat> est ; <fall> you
        iop	6	<fluid> reckles ; <friend> <moment> ; <go> aft ; <goodbye> 0 ; <hear> ther ; <height> with
        iop	6	<job> one ; <kin> <illness> ; <law> so ; <leave> they ; <money> par ; <money> ~<treatment>
        iop	6	<month> <fall> ; <month> <stranger> ; <need> <crowd> ; <need> <relapse> ; <need> i
        iop	6	<need> pm ; <opioid> <alcohol> ; <opioid> <week> ; <outdoors> <insurance> ; <partner> <need>
        iop	6	<past> <month> ; <past> nunc ; <play> com ; <play> nev ; <sad> int ; <say> ell
        iop	6	<school> <insurance> ; <sober> by ; <soon> <day> ; <start> doing ; <stimulant> <withdrawal>
        iop	6	<stimulant> aft ; <stimulant> x ; <stop> <day> ; <stop> on ; <stop> yo ; <take> cocky
        iop	6	<tool> <night> ; <tool> op ; <treatment> <sober> ; <treatment> kind ; <treatment> turn
        iop	6	<treatment> wher ; <vermin> <home> ; <wait> <job> ; <week> a ; <week> hav ; <week> near
        iop	6	<week> wher ; a control ; a iop ; a mo ; about labor ; about onc ; absent myself ; acid
        iop	6	adderal ; adderal all ; addy 0 ; advirti ; al <month> ; al mes ; alg ; all good ; ambulatori
        iop	6	and corporat ; anfetamina ; ant nunc ; anywher is ; are long ; are out ; assum ; at brunch
        iop	6	at show ; autism and ; bachelor <play> ; bachelor parti ; back by ; be put ; beb rom
        iop	6	been ten ; befor its ; befor jun ; befor thanksgiv ; began on ; berth ; blew a ; blind and
        iop	6	bump befor ; can do ; cannot <money> ; cant afford ; cant clos ; cart dai ; cart sinc
        iop	6	casual ; caught onc ; choru ; clear him ; coachel ; coc nad ; cocain start ; cok bing
        iop	6	cok few ; contract void ; county told ; cov ; cuanta ; cut back ; dab pen ; dan el
        iop	6	day left ; de consult ; de dond ; de ensen ; de thc ; dej yo ; dia mas ; didnt giv
        iop	6	didnt go ; dieron mi ; do aft ; doe spe ; drink at ; drink only ; drop you ; el uniform
        iop	6	eleven dollar ; empec con ; en fiesta ; end on ; enrol by ; entr seman ; es <stimulant>
        iop	6	essential ; essential <shake> ; essential tremor ; evening so ; ever was ; every liv
        iop	6	exclud ; f <start> ; f start ; f twin ; facility and ; falt al ; feed her ; festival and
        iop	6	fiance want ; fir if ; first ever ; fiv beer ; fiv week ; for even ; for midterm ; for thc
        iop	6	four month ; friday n ; from residential ; galaxy ; galaxy gas ; get cocky ; got four
        iop	6	grandmoth who ; group 0 ; group wher ; group would ; grup ; grup por ; gummi every
        iop	6	hag costumbr ; hav on ; havent pick ; hay par ; he los ; hij empez ; hilariou ; hom from
        iop	6	i lack ; i seek ; i ~check ; i ~step ; id nev ; im away ; im nineteen ; in stat
        iop	6	inpatient twic ; insuranc deni ; insuranc refus ; int someth ; intern no ; iop + ; iop befor
        iop	6	iop intak ; iop run ; is <hear> ; is too ; isnt min ; it ear ; it handl ; its just
        iop	6	ive <moment> ; ive now ; job wont ; just <start> ; just start ; just stubborn ; keep being
        iop	6	la aseguranz ; las <kin> ; light <alcohol> ; light beer ; lik ~how ; los cuid ; low cost
        iop	6	malest ; man that ; manag say ; mayb four ; me cubr ; me fal ; me gradu ; me movi ; med no
        iop	6	mil to ; mo at ; modafinil ; mon thur ; month ago ; month nev ; mor cok ; mor lik
        iop	6	mor scaffold ; mot diari ; mult ; my addiction ; my beer ; my fiance ; my thre ; myself no
        iop	6	n that ; nadi par ; nap tim ; necesit desintoxicacion ; nev <always> ; nev dai
        iop	6	new <stranger> ; night only ; no <money> ; no <treatment> ; no nam ; no respit ; no slip
        iop	6	no w/d ; noma <consume> ; not mor ; novi empez ; of residential ; of year ; off out
        iop	6	old <trade> ; on appeal ; on decemb ; on friday ; on new ; on wkend ; one els ; one joint
        iop	6	only <drive> ; only do ; only me ; only meth ; or on ; or twic ; oth <opioid> ; oth drug
        iop	6	oth sub ; oth use ; outfit in ; outpatient program ; outpatient to ; over 0 ; own in
        iop	6	own steam ; pag ni ; papel ni ; par <continue> ; park it ; pierd ; pint casa ; plan for
        iop	6	por cier ; positiv de ; preocup es ; prior anyth ; program ambulatori ; program with
        iop	6	q <week> ; que pregunt ; que ~<treatment> ; que ~intern ; quien <caretaking> ; quien <give>
        iop	6	quien cuid ; quien me ; quier grupo ; quier orientacion ; ra re ; raider
        iop	6	random <stimulant> ; random test ; rav ; ray en ; re even ; reckles ; registration ; relev
        iop	6	remortgag ; report say ; report to ; requir iop ; residential plac ; ring me ; sab una
        iop	6	sam even ; saturday when ; say intensiv ; say thre ; segur noma ; seven week ; she down
        iop	6	sin <clinician> ; sin cristal ; sin doctor ; sin piedr ; six beer ; six tim ; so 0
        iop	6	so <night> ; so cant ; so in ; sob by ; sol caregiv ; sol encer ; sol uso ; som tuesday
        iop	6	soul ; sponsor in ; start doing ; start in ; stay so ; step down ; stim ; structur and
        iop	6	su diplom ; subst ; svc <official> ; tak em ; ten week ; than meeting ; thc in
        iop	6	the <caretaking> ; the cheap ; the cle ; the thc ; the vis ; therev ; therev been
        iop	6	they <bodypart> ; they go ; thing aft ; tienen alg ; tienen grupo ; til january ; tim away
        iop	6	to death ; told on ; told sponsor ; too <intoxicated> ; transitional hous ; two absenc
        iop	6	two bottl ; two lin ; uno gan ; up drink ; use ~company ; version of ; vin con ; vis <rope>
        iop	6	vis tied ; wander ; want day ; want eve ; want start ; want thre ; weed sinc ; week near
        iop	6	week so ; wet reckles ; what fit ; whatev <money> ; when <child> ; whil theyr ; whol staf
        iop	6	wif the ; with down ; wks sinc ; wrot no ; x a ; y <week> ; y pierd ; you mis ; zer <leave>
        iop	6	zer leav ; ~<amount> i ; ~<job> ~at ; ~<leave> ; ~<night> ; ~<see> ~back ; ~<sick> ~off
        iop	6	~<wait> ~a ; ~<week> ~off ; ~a ~<month> ; ~a ~month ; ~at ~a ; ~intern ; ~look ~back
        iop	6	~month i ; ~much i ; ~qued ~a ; ~sick ~off ; ~week ~off
        iop	5	*detoxDone.0 ; *duration.2 ; *nonDrug.0:hypothetical ; *quantity.4:possible
        iop	5	*unaided.0:other_experiencer ; 0 adderal ; 0 court ; 0 gummi ; 0 nino ; 0 wif ; 0 wkend
        """
}
