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
        iop	16	margarita ; mol at ; ni <money> ; no coverag ; program a ; quitan ; segur ni ; viern con
        iop	15	<cannabis> sinc ; <stimulant> medi ; <treatment> we ; <week> only ; a <cannabis>
        iop	15	anyth aft ; dast ; dast 0 ; diner par ; forfeit ; has alzheim ; hor empiez ; iop tak ; mot
        iop	15	nev mor ; nuev <count> ; nuev mil ; on birthday ; only start ; order iop ; prim <law>
        iop	15	prim dui ; residential end ; segur me ; sinc <need> ; sinc want ; son dos ; split a
        iop	15	st <law> ; start using ; what night ; what ther ; work one
        iop	14	*mildCue.0 ; *substance.3 ; <continue> clean ; <stimulant> <job> ; <stimulant> <play>
        iop	14	<stimulant> <school> ; a otr ; adderal sinc ; aseguranz ; autistic ; buy adderal ; cant pay
        iop	14	cerebral ; could <money> ; crystal to ; deni inpt ; es much ; est sab ; flat <break>
        iop	14	flat brok ; i los ; i overd ; if im ; is iop ; keep liv ; literal no ; ni diner
        iop	14	no craving ; no relativ ; noth hard ; occasional ; overd ; pos ua ; program intensiv
        iop	14	replac ; sol sin ; stil clean ; su internamient ; tienen program ; tre cerveza ; two beer
        iop	14	ua at ; w/o <need> ; w/o help ; want iop
        iop	13	*family.3 ; <alcohol> whil ; <alone> <church> ; <amount> <cannabis> ; <count> pm
        iop	13	<drug> <start> ; <month> <colleague> ; <month> away ; <night> ~<treatment>
        iop	13	<start> <consume> ; <start> <drug> ; <stimulant> nad ; <treatment> <night>
        iop	13	<treatment> nin ; a joint ; a saturday ; a work ; adjunct ; al <year> ; al ano
        iop	13	any <leave> ; any leav ; ask iop ; at festival ; bronz ; cart <always> ; com <soon>
        iop	13	craving ; delt ; deni the ; deport ; dispatch say ; dui ; fail one ; fum marihuan
        iop	13	in anywher ; inpatient on ; inpt complet ; iop slot ; iop tre ; is <daytime> ; kid if
        iop	13	mayb onc ; meth medi ; month away ; nev <amount> ; no detox ; noma en ; off work
        iop	13	repeat the ; saturday a ; say iop ; start snort ; teng con ; thc vap ; the evening
        iop	13	the lodg ; ther me ; thi septemb ; triplet ; use sinc ; weekend with ; your intensiv
        iop	12	*functioning.0 ; + pcp ; <alone> <medicine> ; <cannabis> <month> ; <cannabis> <school>
        iop	12	<colleague> wont ; <drug> <month> ; <hospital> so ; <insurance> <treatment>
        iop	12	<need> <blood> ; <treatment> el ; <wait> <stop> ; <week> new ; absenc and ; and acid
        iop	12	apena ; at wedding ; autism ; began thi ; bet for ; body fin ; cad quincen ; cant go
        iop	12	claw on ; denial ; est <day> ; finish friday ; friday a ; grp ; i vanish ; iop by
        iop	12	leav him ; leav left ; lik <job> ; lik company ; los the ; max ; mo <stop> ; mo sinc
        iop	12	mor day ; need iop ; on probation ; one glas ; op only ; po <write> ; program thre
        iop	12	residential two ; ridiculou ; sab sí ; shar of ; sil to ; someth whil ; stay is
        iop	12	stil breath ; term and ; thc only ; to study ; voluntad ; want outpt ; want step
        iop	12	weekend drink ; weekend only ; what possibl ; whil its ; without <stimulant> ; wks new
        iop	12	y sin ; ~even
        iop	11	<alone> los ; <cannabis> <eat> ; <cannabis> todo ; <cannabis> with ; <child> if
        iop	11	<clinician> clear ; <colleague> <fire> ; <consume> <cannabis> ; <consume> pot
        iop	11	<feel> <past> ; <goodbye> one ; <kin> solter ; <month> <feel> ; <need> zer
        iop	11	<stimulant> <insurance> ; <stimulant> sat ; <treatment> yes ; <wait> is ; <wait> thi
        iop	11	<week> ni ; a clas ; a festival ; a timetabl ; a version ; a weed ; addy ; adhd pil
        iop	11	be fir ; bor and ; cant <hit> ; cant buy ; cervecita ; cheapest ; cocain two ; cok clean
        iop	11	cok payday ; cok som ; del pap ; diez semana ; evening ; fli hom ; for cocain ; get punch
        iop	11	handl him ; havent used ; hay relev ; his sponsor ; i not ; if absent ; iop ; iop inf
        iop	11	ketamin sinc ; leg again ; long over ; mal en ; mam solter ; mil dolar ; mis work ; mol 0
        iop	11	my sixty ; need step ; no <crowd> ; no <town> ; no <withdrawal> ; no saving ; no withdrawal
        iop	11	nobody to ; nonverbal ; only pick ; oth weekend ; overboard ; own no ; par preocup
        iop	11	part aft ; plan pay ; reca ; replac me ; said get ; segu con ; sem <stimulant> ; she vap
        iop	11	sig limpi ; sin segur ; smok pot ; snort my ; so <go> ; so going ; sol <caretaking>
        iop	11	sol los ; somewher isnt ; st dui ; start ketamin ; stay thi ; sus 0 ; test clean ; than id
        iop	11	ther <past> ; ther befor ; una dos ; vyvans ; w/d want ; want aft ; want peopl ; week ago
        iop	11	what <night> ; wk <alcohol> ; wk <school> ; would ~<crowd> ; yo <alone> ; ~iop ; ~session
        iop	10	*iopRequest.0:possible ; + parent ; / mo ; 0 empez ; <alcohol> los ; <alone> <consume>
        iop	10	<appointment> + ; <asleep> elsewher ; <build> en ; <cannabis> ; <cannabis> noma
        iop	10	<cannabis> on ; <child> sal ; <goodbye> <job> ; <law> charg ; <money> laps ; <money> ni
        iop	10	<month> mayb ; <month> nobody ; <need> alg ; <past> ni ; <start> <month>
        iop	10	<stimulant> clean ; <week> from ; <week> out ; a bachelor ; a singl ; about them
        iop	10	alcanz par ; algun <day> ; alguno <day> ; alzheim ; ambulatori por ; amphetamin ; ant nad
        iop	10	ant ni ; apena en ; asses ; at <partner> ; at outpatient ; ayud per ; bachelor ; been mayb
        iop	10	cant tak ; cas residencial ; casual card ; cobr laps ; company in ; craving to ; day meth
        iop	10	dean ; eap requir ; egres ; el mayordom ; els can ; extern el ; few evening ; few night
        iop	10	fir season ; first arrest ; for whatev ; graduat on ; grown up ; habi <try> ; habi prob
        iop	10	hav <night> ; i couldv ; im clean ; is <cannabis> ; la cen ; lost medi ; m nitrou
        iop	10	may <always> ; may every ; me honest ; me quitan ; meth going ; meth neg ; meth seven
        iop	10	mis 0 ; misus ; mor absenc ; mor support ; my ninety ; new friend ; ni un ; night program
        iop	10	nin hundr ; no <caretaking> ; no <kin> ; nobodyd ; not need ; noth <past> ; of cost
        iop	10	off ~the ; one <alcohol> ; only been ; only sinc ; outpatient 0 ; over <photo> ; over vide
        iop	10	patron no ; pay outpatient ; pop on ; problem or ; prog 0 ; pued hac ; random
        iop	10	residencial hac ; retirement party ; sab tre ; sam two ; saturday i ; sch + ; se ~intern
        iop	10	seguimient ; sin ayud ; sin diner ; sleep elsewher ; som cok ; som weekend ; storm season
        iop	10	suelt ni ; suggest i ; sunday from ; that noth ; thc dai ; ther no ; thi stat ; tijuan hac
        iop	10	to <daytime> ; tuition ; want morning ; want structur ; watch my ; weed with ; week from
        iop	10	weekend that ; what hav ; whatever ; win which ; with als ; withdrawal no ; yo gan
        iop	10	~<crowd> <need> ; ~intensiv ; ~pcp
        iop	9	*ago.2 ; *residentialDone.0 ; 0 absenc ; 0 pos ; <amount> dond ; <amount> light
        iop	9	<ask> <crowd> ; <cannabis> but ; <cannabis> cart ; <child> <illness> ; <consume> cart
        iop	9	<continue> par ; <crowd> meet ; <day> clean ; <day> nad ; <drug> <alone> ; <insurance> refus
        iop	9	<law> <cannabis> ; <moment> / ; <month> noth ; <need> but ; <need> enrollment ; <need> eve
        iop	9	<past> <sober> ; <rarely> <month> ; <school> <cannabis> ; <sober> <need>
        iop	9	<stimulant> <colleague> ; <stimulant> <week> ; <stimulant> first ; <stimulant> from
        iop	9	<treatment> <appointment> ; <treatment> but ; <treatment> virtual ; <trust> <count>
        iop	9	<week> <sober> ; <week> nad ; a pur ; adderal from ; am use ; appeal ; as <consume>
        iop	9	aseguranz me ; at new ; boda y ; cannot pay ; cart at ; cocain off ; con alg ; consulta
        iop	9	cost mor ; d resi ; deductibl ; did it ; do is ; dond vay ; dont com ; down <illness>
        iop	9	down syndrom ; drink on ; el unic ; er clear ; f nitrou ; fiesta una ; fin physical
        iop	9	first semest ; fly hom ; for support ; forty seven ; friday only ; girlfriend say ; go wher
        iop	9	group meet ; handlebar ; hav iop ; hay quien ; he reca ; hij sal ; hom to ; hrs / ; id <ask>
        iop	9	id ask ; if youl ; ins deni ; insist en ; intensiv outpatient ; intensiv par ; iop hour
        iop	9	its crank ; just me ; lab fin ; las tard ; lat <month> ; leftov <stimulant> ; mariguan
        iop	9	mayb one ; mayordom ; medi dond ; mol sinc ; month from ; month off ; mot noma
        iop	9	my granddaught ; my thirty ; neg <record> ; neg el ; night sweat ; nin <count> ; nin hour
        iop	9	nitrou + ; no fami ; no kin ; no pto ; noma uso ; off parent ; onc a ; one <relapse>
        iop	9	one slip ; one weekend ; only on ; oth subst ; outpatient ; permis me ; presion en
        iop	9	recomend ; resid at ; say get ; seman nad ; seman por ; septemb ; si pid ; sigu par
        iop	9	singl mom ; solter de ; spe <pill> ; spe pil ; stabl 0 ; stil sleep ; structur
        iop	9	sup <container> ; sup bowl ; syndrom ; tak half ; thc one ; the agency ; the dui
        iop	9	the handlebar ; them <night> ; ther isnt ; they <money> ; tien <illness> ; to keep
        iop	9	train on ; treatment but ; two friday ; uso cristal ; va domiciliary ; vap cart ; vape
        iop	9	void ; want zer ; weekend cok ; weekend mor ; what aft ; with stranger ; wks quit
        iop	9	wouldnt mind ; wrot iop ; ~away ; ~cok hx ; ~dorm ; ~few ; ~outpatient ; ~zoom
        iop	8	*dast.0 ; *residentialRequest.0:negated ; *service.0:possible ; *started.0:possible ; / yr
        iop	8	0 <drug> ; <alone> <month> ; <alone> <week> ; <angry> how ; <awake> <year> ; <cannabis> that
        iop	8	<cannabis> tod ; <clinician> mad ; <colleague> no ; <fire> <leave> ; <friend> <night>
        iop	8	<goodbye> <day> ; <illness> <kin> ; <insurance> ni ; <insurance> no ; <key> ni ; <law> read
        iop	8	<leave> him ; <money> version ; <need> accountability ; <night> doe ; <order> <week>
        iop	8	<partner> <illness> ; <partner> <night> ; <partner> would ; <past> nad ; <school> ok
        iop	8	<sober> <ask> ; <start> <pill> ; <start> con ; <stimulant> <angry> ; <stimulant> off
        iop	8	<stimulant> on ; <stimulant> onc ; <stimulant> to ; <take> onc ; <treatment> +
        iop	8	<treatment> <rail> ; <treatment> tim ; <trust> them ; <try> el ; <week> <promise>
        iop	8	<week> int ; <week> por ; <week> when ; <year> <cannabis> ; <year> if ; a onc ; a seriou
        iop	8	act up ; aft work ; ambulatori par ; antidop ; aseguranz ni ; at reception ; audit ; ayud de
        iop	8	be non ; bles them ; body and ; busc seguimient ; by din ; cart all ; cart only ; cen y
        iop	8	cerveza en ; cocain habit ; cocain x ; colleg counselor ; copa de ; coverag and ; cristal de
        iop	8	crystal off ; cubr consulta ; d rehab ; dan permis ; day residential ; dej a ; deploy
        iop	8	desd agost ; dia el ; divorc paper ; do treatment ; domiciliary ; dugout ; en fiesta
        iop	8	en sil ; enrollment ; even outpatient ; even outpt ; extend of ; feed tub ; few tim
        iop	8	first <furniture> ; first cha ; ful <month> ; ful month ; get leav ; glas of ; got deport
        iop	8	gradu del ; graduat 0 ; had nev ; hard seltzer ; hat how ; he leav ; help but ; hom nin
        iop	8	hom sunday ; hondura ; hongo ; im replac ; indicat ; ins <say> ; ins no ; iop start
        iop	8	iop with ; k at ; ketamin lozeng ; ketamin thi ; la pisc ; las vaca ; lin item ; los what
        iop	8	m th ; mand tod ; me ausent ; me corren ; medical necessary ; mi diplom ; month end ; mor of
        iop	8	mor week ; my <count> ; my po ; need aftercar ; need start ; nev <past> ; nev befor
        iop	8	new thing ; next wednesday ; ni una ; no <calm> ; no <clinician> ; no <relapse> ; no ins
        iop	8	no money ; no noth ; no relief ; no ~<job> ; of intensiv ; of octob ; on may ; on novemb
        iop	8	one dirty ; one mis ; one wher ; only at ; only smok ; only took ; outpatient track
        iop	8	outpatient treatment ; par <afraid> ; peric en ; por primer ; preocup ; pretrial svc
        iop	8	prob el ; quier apoy ; recast ; rechaz ; residencial el ; residential on ; revis y ; sab per
        iop	8	sal est ; saturday not ; saturday of ; si <stop> ; si par ; sin <need> ; sin <relapse>
        iop	8	sin medicina ; sin reca ; singl <kin> ; slid scal ; so is ; sob ask ; som company
        iop	8	som structur ; soph ; stabl x ; start meth ; tak leav ; talk group ; termin mis ; test at
        iop	8	the intensiv ; the warehous ; ther <treatment> ; they <vendor> ; they quot ; thi <day>
        iop	8	thi sat ; thi saturday ; thre glas ; to stay ; tom noma ; tratamient ambulatori ; twin 0
        iop	8	two whiskey ; un intern ; un pes ; una <night> ; una got ; uninsur and ; va residential
        iop	8	ventilator at ; viern de ; vivitrol ; vot for ; want accountability ; want whatev
        iop	8	wedding and ; whatev youv ; when ther ; which <night> ; with <caretaking> ; with din
        iop	8	wkend only ; wont <insurance> ; wont cov ; yo sol ; your iop ; your now ; zer ; ~<month> i
        iop	8	~even ~outpatient ; ~friday ; ~gon ~0 ; ~intensiv ~outpatient ; ~iop has
        iop	7	*drinks.0:possible ; *drinks.1:possible ; *functioning.0:hypothetical ; *lapse.0
        iop	7	*mandate.2:negated ; *mildCue.0:possible ; *noWithdrawal.0 ; *occasional.0:other_experiencer
        iop	7	*service.0 ; *started.0 ; *unaided.0 ; 0 de ; 0 don ; 0 ketamin ; 0 und ; <alone> de
        iop	7	<amount> glas ; <ask> ~<night> ; <bodypart> fin ; <break> <stranger> ; <caretaking> on
        iop	7	<child> <caretaking> ; <consume> <friend> ; <day> cumpl ; <drug> x ; <furniture> if
        iop	7	<hit> its ; <hospital> fin ; <insurance> only ; <insurance> til ; <leave> im
        iop	7	<moment> <cannabis> ; <month> <week> ; <month> adentr ; <month> isnt ; <month> no
        iop	7	<month> old ; <month> theyd ; <need> <continue> ; <need> aft ; <night> <treatment>
        iop	7	<night> nobody ; <partner> <key> ; <photo> del ; <school> down ; <start> <die> ; <start> aft
        iop	7	<stimulant> <lock> ; <stimulant> <wait> ; <stimulant> alguno ; <stimulant> min
        iop	7	<stimulant> new ; <stimulant> pa ; <stop> <sober> ; <take> spe ; <town> pul
        iop	7	<treatment> auth ; <treatment> they ; <wait> busy ; <week> <past> ; <week> <treatment>
        iop	7	<year> eve ; a platica ; a ~few ; about onc ; adderal in ; aged off ; alg par ; alg por
        iop	7	alguno ; alum 0 ; an aft ; and havent ; and ~ther ; anoth <kin> ; apprenticeship ; are fre
        iop	7	at <play> ; at rav ; at school ; attorney say ; baby 0 ; been hom ; by myself ; can handl
        iop	7	cant leav ; catch it ; chest been ; citation ; clas for ; coc cad ; coc me ; cocain for
        iop	7	cocain got ; coin out ; cok coupl ; cok problem ; cok wkend ; cok wkly ; com next ; contract
        iop	7	couldv ; county pul ; coupl year ; cover outpatient ; crab boat ; cristal hac ; crowb
        iop	7	cut down ; dab <write> ; dad of ; daytim ; de <asleep> ; de dorm ; deni resi
        iop	7	deni residential ; dental school ; dic ell ; do any ; do from ; dollar and ; don her
        iop	7	don it ; drew <blood> ; drew blood ; en <furniture> ; encam ; enrol in ; entr <week>
        iop	7	eso nad ; est viern ; estoy mal ; eval ; ever has ; fail random ; falt un ; fin <home>
        iop	7	finish in ; from inpatient ; go off ; has parkinson ; he <relapse> ; helmet ; her only
        iop	7	herman quier ; hx no ; if i ; if ~iop ; im rais ; im ~<leave> ; im ~gon ; in peru ; incom
        iop	7	ironwork ; is <week> ; is strict ; it giv ; it happen ; its that ; ive given ; job that
        iop	7	just graduat ; k elsewher ; ket sinc ; ketamin most ; late mor ; leftov adderal ; lik someth
        iop	7	lma ; lo hag ; m complet ; margarit ; mayordom no ; me neg ; me revis ; mes adentr
        iop	7	mi cuent ; mi primer ; michel ; mind them ; mis <day> ; mis novent ; mis tre ; mo old
        iop	7	momentum ; month old ; most weekend ; my 0 ; my adderal ; my cart ; new <friend> ; new bf
        iop	7	ni vend ; no <stimulant> ; no comemo ; no medi ; no teng ; no use ; nobody els ; off cocain
        iop	7	off or ; off somewher ; on <school> ; one <week> ; one test ; oth <month> ; oth month
        iop	7	outpatient drug ; outpt program ; overreact ; pagan ; par <continue> ; parti a ; payday to
        iop	7	peopl to ; period ; peru ; pgm ; pick thi ; pid grupo ; pil adderal ; program just
        iop	7	program next ; pued <money> ; pued pag ; pued ~<treatment> ; pued ~intern ; put outpatient
        iop	7	quadriplegic ; que crezc ; que sig ; quier grupo ; quitan el ; quiz ; quot 0 ; relev ; repet
        iop	7	resi ; rung down ; sat only ; se hag ; seltzer ; seltzer on ; seman ni ; shroom ; shroom +
        iop	7	sin <stimulant> ; sin consum ; sinc sept ; sit quit ; so an ; so onc ; sol de ; som <job>
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
        iop	6	<week> wher ; a control ; a iop ; a mo ; about labor ; absent myself ; acid ; adderal
        iop	6	adderal all ; addy 0 ; advirti ; al <month> ; al mes ; alg ; all good ; ambulatori
        iop	6	and corporat ; anfetamina ; ant nunc ; anywher is ; are long ; assum ; at brunch ; at show
        iop	6	autism and ; bachelor <play> ; bachelor parti ; back by ; be put ; beb rom ; been ten
        iop	6	befor its ; befor jun ; befor thanksgiv ; began on ; berth ; blew a ; blind and ; bump befor
        iop	6	can do ; cannot <money> ; cant afford ; cant clos ; cart dai ; cart sinc ; casual
        iop	6	caught onc ; choru ; clear him ; coachel ; coc nad ; cocain start ; cocain with ; cok bing
        iop	6	cok few ; contract void ; county told ; cov ; cuanta ; cut back ; dab pen ; dan el
        iop	6	day left ; de consult ; de dond ; de ensen ; de thc ; dej yo ; dia mas ; didnt giv
        iop	6	didnt go ; dieron mi ; do aft ; doe spe ; drink at ; drink only ; drop you ; el uniform
        iop	6	eleven dollar ; empec con ; end on ; enrol by ; entr seman ; es <stimulant> ; essential
        iop	6	essential <shake> ; essential tremor ; evening so ; ever was ; every liv ; exclud
        iop	6	f <start> ; f start ; f twin ; facility and ; falt al ; feed her ; festival and
        iop	6	fiance want ; fir if ; first ever ; fiv beer ; fiv week ; for even ; for final ; for midterm
        iop	6	for thc ; four month ; friday n ; from residential ; galaxy ; galaxy gas ; get cocky
        iop	6	got four ; grandmoth who ; group 0 ; group wher ; group would ; grup ; grup por
        iop	6	gummi every ; hag costumbr ; hav on ; havent pick ; hay par ; he los ; hij empez ; hilariou
        iop	6	hom from ; i lack ; i seek ; i ~check ; i ~step ; id nev ; im away ; im nineteen ; in stat
        iop	6	inpatient twic ; insuranc deni ; insuranc refus ; int someth ; intern no ; iop + ; iop befor
        iop	6	iop intak ; iop run ; is <hear> ; is too ; isnt min ; it ear ; it handl ; its just
        iop	6	ive <moment> ; ive now ; job wont ; just <start> ; just start ; just stubborn ; keep being
        iop	6	la aseguranz ; las <kin> ; light <alcohol> ; light beer ; lik ~how ; low cost ; malest
        iop	6	man that ; manag say ; mayb four ; me cubr ; me fal ; me gradu ; med no ; mil to ; mo at
        iop	6	modafinil ; mon thur ; month ago ; month nev ; mor cok ; mor lik ; mor scaffold ; mot diari
        iop	6	mult ; my addiction ; my beer ; my fiance ; myself no ; n that ; nadi par ; nap tim
        iop	6	necesit desintoxicacion ; nev <always> ; nev dai ; new <stranger> ; night only ; no <money>
        iop	6	no <treatment> ; no nam ; no respit ; no slip ; no w/d ; noma <consume> ; not mor
        iop	6	novi empez ; of residential ; of year ; off out ; old <trade> ; on appeal ; on decemb
        iop	6	on friday ; on new ; on wkend ; one els ; one joint ; only <drive> ; only me ; only meth
        iop	6	or on ; or twic ; oth <opioid> ; oth drug ; oth sub ; oth use ; outfit in
        iop	6	outpatient program ; outpatient to ; over 0 ; own in ; own steam ; pag ni ; papel ni
        iop	6	park it ; pierd ; pierd el ; pint casa ; plan for ; por cier ; positiv de ; preocup es
        iop	6	prior anyth ; program ambulatori ; program with ; q <week> ; que pregunt ; que ~<treatment>
        iop	6	que ~intern ; quien <caretaking> ; quien <give> ; quien cuid ; quien me ; quier orientacion
        iop	6	ra re ; raider ; random <stimulant> ; random test ; rav ; ray en ; re even ; reckles
        iop	6	registration ; remortgag ; report say ; report to ; requir iop ; residential plac ; ring me
        iop	6	ros with ; sab una ; sam even ; saturday when ; say intensiv ; say thre ; segur noma
        iop	6	seven week ; she down ; sin <clinician> ; sin cristal ; sin doctor ; sin piedr ; six beer
        iop	6	six tim ; so 0 ; so <night> ; so cant ; so in ; sob by ; sol caregiv ; sol encer ; sol uso
        iop	6	solter ; som tuesday ; soul ; sponsor in ; start doing ; start in ; stay so ; step down
        iop	6	stim ; structur and ; su diplom ; subst ; svc <official> ; tak em ; ten week ; th aft
        iop	6	than meeting ; thc in ; the <caretaking> ; the cheap ; the cle ; the thc ; the vis ; therev
        iop	6	therev been ; they <bodypart> ; they go ; thing aft ; tienen alg ; tienen grupo
        iop	6	til january ; tim away ; to death ; told on ; told sponsor ; too <intoxicated>
        iop	6	transitional hous ; two absenc ; two bottl ; two lin ; uno gan ; up aftercar ; up drink
        iop	6	use ~company ; version of ; vin con ; vis <rope> ; vis tied ; wander ; want day ; want eve
        iop	6	want start ; want thre ; weed sinc ; week near ; week so ; wet reckles ; what fit
        iop	6	whatev <money> ; whil theyr ; whol staf ; wif the ; with down ; wks sinc ; wrot no ; x a
        iop	6	y <week> ; y pierd ; you mis ; zer <leave> ; zer leav ; ~<amount> i ; ~<job> ~at ; ~<leave>
        iop	6	~<night> ; ~<see> ~back ; ~<sick> ~off ; ~<treatment> ni ; ~<wait> ~a ; ~<week> ~off
        iop	6	~a ~<month> ; ~a ~month ; ~at ~a ; ~intern ; ~look ~back ; ~month i ; ~much i ; ~qued ~a
        iop	6	~sick ~off ; ~week ~off
        iop	5	*detoxDone.0 ; *duration.2 ; *nonDrug.0:hypothetical ; *quantity.4:possible
        iop	5	*unaided.0:other_experiencer ; 0 adderal ; 0 court ; 0 gummi ; 0 nino ; 0 wif ; 0 wkend
        iop	5	0 wknd ; <alcohol> <stimulant> ; <alone> 0 ; <always> <play> ; <always> <school>
        iop	5	<always> aft ; <amount> lin ; <ask> <count> ; <ask> slid ; <asleep> him ; <bodypart> them
        iop	5	<cannabis> <put> ; <cannabis> de ; <cannabis> he ; <caretaking> <leave>
        iop	5	<caretaking> <stimulant> ; <caretaking> al ; <child> <afraid> ; <child> <month>
        """
}
