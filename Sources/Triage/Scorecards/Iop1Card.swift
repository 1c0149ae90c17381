extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-11	=
        iop	41	*audit
        iop	39	*noDetox
        iop	37	*barrierMoney
        iop	36	*drinks.0
        iop	35	your outpatient
        iop	34	*barrierWork ; *outpatientWord:hypothetical ; *residentialEnding.counted
        iop	33	*barrierChild
        iop	30	<cannabis> <night>
        iop	29	*mandate.outpatient
        iop	27	<cannabis> <amount>
        iop	25	<asleep> <home> ; thre beer
        iop	24	<stimulant> <alone> ; <think> yes ; cart <always>
        iop	23	*barrierWork.unnamed ; first dui ; four beer ; medical clear ; rais 0 ; re iop
        iop	22	absenc ; edibl ; uninsur
        iop	21	*residentialEnding ; <home> ~<day> ; <need> step ; audit 0 ; ausent ; cant <money>
        iop	21	intern el ; segur ni ; want group
        iop	20	de <cannabis> ; program intensiv ; would los ; ~<need> <treatment> ; ~teng segur
        iop	19	*iopRequest ; <cannabis> at ; anyth til ; ask iop ; cant swing ; copa ; day rehab
        iop	19	intensiv outpt ; iop or ; nobody help ; only <start> ; pot <always> ; what can
        iop	18	*iopRequest:hypothetical ; *occasional.0:possible ; <cannabis> sinc ; <stimulant> <month>
        iop	18	<try> <stimulant> ; alcanz ni ; bos wont ; delt 0 ; dos copa ; i ~mak ; tom sol
        iop	18	with friend
        iop	17	*outpatientWord ; *sinceLastUse.3 ; 0 cart ; <amount> absenc ; <cannabis> <always>
        iop	17	<cannabis> <day> ; <feel> <past> ; absent ; accountability ; at wedding ; cal laps
        iop	17	cant go ; dos cerveza ; for outpatient ; grupo ; mot ; order iop ; residential end
        iop	17	si falt ; thc only ; tre cerveza ; what night
        iop	16	*hallucination.lookAlike ; 0 glas ; <start> <stimulant> ; <stimulant> <school>
        iop	16	<week> only ; cant pay ; els ever ; fum marihuan ; iop slot ; iop tak ; is worth
        iop	16	margarita ; mayb onc ; only start ; respit ; seat if ; vap weed ; work one ; your intensiv
        iop	16	~<clinician> ~clear ; ~<treatment> on ; ~inpatient on ; ~pcp ~clear ; ~relativ
        iop	16	~week ~inpatient
        iop	15	*firstOffence ; *occasional.0 ; *substance.cannabis ; <cannabis> <year> ; <cannabis> on
        iop	15	<cannabis> todo ; <crowd> meet ; <school> ~<school> ; <stimulant> <job> ; <stimulant> medi
        iop	15	<stimulant> nad ; <treatment> <night> ; adderal sinc ; autism ; c/b aft ; cerebral ; do his
        iop	15	dui ; fail one ; finish friday ; forfeit ; group meet ; intensiv ; iop inf ; is iop
        iop	15	lifetim ; nev mor ; no ~<caretaking> ; no ~craving ; no ~relativ ; not ~medical
        iop	15	nuev <count> ; nuev mil ; occasional ; repeat the ; saturday a ; seventy day ; start using
        iop	15	the evening ; two glas ; want iop ; weekend drink ; what ther ; whil its ; ~way i
        iop	14	*mildCue ; <alone> sin ; <cannabis> <daytime> ; <count> pm ; <day> nad ; <drug> <month>
        iop	14	<insurance> <treatment> ; a <cannabis> ; a work ; at festival ; autistic ; buy adderal
        iop	14	cad quincen ; com <soon> ; dast ; dast 0 ; f rais ; flat <break> ; flat brok ; glas a
        iop	14	has alzheim ; hor empiez ; i los ; iop tre ; is <cannabis> ; keep liv ; no ~ins ; op only
        iop	14	pos ua ; prim <law> ; prim dui ; sab sí ; st <law> ; structur ; the dui ; thre glas
        iop	14	to study ; un intern ; w/o <need> ; w/o help ; with stranger
        iop	13	*family.3 ; <cannabis> <cannabis> ; <colleague> wont ; <consume> pot ; <continue> clean
        iop	13	<money> laps ; <month> away ; <past> ~<need> ; <start> <consume> ; <stimulant> <wait>
        iop	13	<stop> ~<day> ; <treatment> nin ; <treatment> we ; a otr ; alzheim ; at <partner> ; clas or
        iop	13	cobr laps ; con alg ; deni inpt ; deni the ; for cocain ; glas of ; if im ; just me
        iop	13	lo hag ; lost medi ; mo <stop> ; month away ; my ~<count> ; no ~<insurance> ; noth <past>
        iop	13	po <write> ; rav ; replac me ; say iop ; se ~intern ; shar of ; smok pot ; som cok
        iop	13	start snort ; test clean ; thc one ; ther me ; triplet ; two thre ; ua at ; viern con
        iop	13	want outpt ; want peopl ; wedding and ; ~<day> el ; ~craving ; ~dia el ; ~for ~<eat> ; ~iop
        iop	13	~residential on
        iop	12	/ mo ; 0 ketamin ; <alone> <church> ; <amount> <cannabis> ; <amount> glas
        iop	12	<cannabis> <month> ; <child> <illness> ; <consume> wax ; <drug> <start> ; <kin> solter
        iop	12	<need> <blood> ; <stimulant> <colleague> ; <stimulant> <insurance> ; <stop> ~<treatment>
        iop	12	<treatment> el ; <wait> thi ; a clas ; a joint ; a marathon ; a version ; absenc and ; addy
        iop	12	adhd pil ; adjunct ; and acid ; bet for ; body fin ; bor and ; busc seguimient ; cart dai
        iop	12	cervecita ; cheapest ; claw on ; cok payday ; could <money> ; de dia ; dean ; delt
        iop	12	deni resi ; diez semana ; domingo con ; er tech ; for support ; handl him ; havent used
        iop	12	i vanish ; i ~overd ; in anywher ; intern no ; is <daytime> ; just <day> ; literal no
        iop	12	los it ; meth medi ; misus ; nev <amount> ; no ~withdrawal ; nonverbal ; off ~the
        iop	12	on birthday ; only sinc ; part aft ; patron no ; pay outpatient ; plan pay ; program thre
        iop	12	quitan ; replac ; seguimient ; segur me ; sem <stimulant> ; sil to ; sinc <need>
        iop	12	sinc want ; snort my ; so <go> ; so going ; sol <caretaking> ; split a ; stay thi
        iop	12	stil clean ; thc dai ; thc vap ; thi septemb ; two beer ; una dos ; void ; voluntad
        iop	12	weekend with ; what <night> ; what possibl ; wk <alcohol> ; ~<crowd> <need>
        iop	12	~<leave> ~<month> ; ~<treatment> <stop> ; ~hay quien ; ~overd
        iop	11	*functioning ; *mandate.outpatient:negated ; 0 <cannabis> ; 0 empez ; <alcohol> whil
        iop	11	<alone> <week> ; <alone> ~<medicine> ; <appointment> <soon> ; <cannabis> en
        iop	11	<cannabis> noma ; <child> sal ; <clinician> medical ; <colleague> <fire>
        iop	11	<consume> <cannabis> ; <goodbye> one ; <height> with ; <leave> mean ; <play> twic
        iop	11	<start> <month> ; <stimulant> <play> ; <stimulant> ~<withdrawal> ; <stranger> insist
        iop	11	<town> fin ; <treatment> virtual ; <treatment> yes ; <wait> <stop> ; <week> <sober>
        iop	11	<year> <cannabis> ; a pur ; a timetabl ; a ~few ; al <year> ; al ano ; algun <day>
        iop	11	ambulatori por ; ant nad ; any <leave> ; any leav ; anyth aft ; appeal ; aseguranz
        iop	11	cant <hit> ; cart at ; cart every ; cok clean ; els can ; es much ; est sab ; few night
        iop	11	fin physical ; fly hom ; found cok ; hav iop ; im clean ; iop ; iop by ; la cen ; leav mean
        iop	11	library fin ; lo corren ; m nitrou ; mariguan ; max ; may ive ; me honest ; mis work
        iop	11	mo sinc ; mol 0 ; need step ; neg el ; ni <money> ; no ~<relapse> ; no ~<town> ; no ~detox
        iop	11	noth hard ; on may ; one weekend ; only been ; only on ; only pick ; outpatient 0 ; own no
        iop	11	pagan ; pgm ; pop on ; prog 0 ; residencial hac ; residential don ; sch + ; someth whil
        iop	11	somewher isnt ; term and ; than id ; the intensiv ; thi stat ; to <daytime>
        iop	11	too <intoxicated> ; train on ; vez al ; want aft ; want step ; win which ; would ~<crowd>
        iop	11	yo <alone> ; ~<crowd> <take> ; ~<wait> on ; ~dan permis ; ~oth <day> ; ~oth day
        iop	11	~overnight ; ~pued <money> ; ~pued pag ; ~reca ; ~session ; ~stay on ; ~zoom
        iop	10	*mildCue:possible ; *service:possible ; 0 <drug> ; <alone> los ; <appointment> +
        iop	10	<ask> <crowd> ; <cannabis> ; <cannabis> <school> ; <cannabis> that ; <colleague> no
        iop	10	<hospital> so ; <insurance> ni ; <insurance> no ; <job> ful ; <moment> <cannabis>
        iop	10	<need> alg ; <need> but ; <need> eve ; <need> structur ; <need> zer ; <night> doe
        iop	10	<school> down ; <start> <drug> ; <stimulant> <week> ; <stimulant> clean ; <stimulant> first
        iop	10	<week> <promise> ; <week> new ; <week> ni ; <week> out ; a leav ; a saturday ; a tea
        iop	10	alg por ; amphetamin ; apena en ; aseguranz ni ; asses ; at outpatient ; be fir ; by myself
        iop	10	cant buy ; casual card ; cen y ; cocain two ; cocain x ; cok behind ; cok problem ; cok som
        iop	10	com afterward ; company in ; contract void ; crystal off ; crystal to ; del pap ; deploy
        iop	10	divorc paper ; do treatment ; even outpt ; evening ; extern el ; few evening ; first friday
        iop	10	from inpatient ; habi <try> ; habi prob ; hav <night> ; hongo ; i not ; if absent
        iop	10	ins deni ; iop hour ; is <week> ; ketamin sinc ; kid if ; las tard ; lat <month>
        iop	10	leg again ; lik <job> ; lik company ; long over ; los the ; may <always> ; may every
        iop	10	me ausent ; meth going ; mor absenc ; mot noma ; my ~sixty ; ni diner ; nin hour ; no ~kin
        iop	10	noma en ; of octob ; on probation ; one mayb ; one wher ; oth weekend ; outpatient
        iop	10	over <photo> ; over vide ; par preocup ; problem or ; random ; resid at ; residencial el
        iop	10	ridiculou ; rung down ; se duermen ; segu con ; si pid ; sin ~ayud ; sin ~diner ; so onc
        iop	10	sol los ; som weekend ; spe <pill> ; spe pil ; st dui ; start ketamin ; su ~<treatment>
        iop	10	suggest i ; sus 0 ; tak half ; that noth ; theyd ~<give> ; theyd ~giv ; tienen program
        iop	10	to keep ; told sponsor ; treatment but ; tri cocain ; tuition ; una <night> ; vyvans
        iop	10	want zer ; weed every ; week ago ; weekend only ; whatever ; wif meth ; wks new ; work ful
        iop	10	worth and ; wrot iop ; your now ; ~<drive> ~<home> ; ~<money> <money> ; ~<month> i
        iop	10	~<week> ~<amount> ; ~<week> ~from ; ~<withdrawal> ~<need> ; ~craving to ; ~off ~<job>
        iop	10	~off ~work ; ~teng con ; ~w/d want
        iop	9	*drinks.1:possible ; *iopRequest:possible ; *residentialDone ; *unaided:other_experiencer
        iop	9	/ yr ; 0 pos ; <amount> dond ; <asleep> anywher ; <asleep> elsewher ; <cannabis> <awake>
        iop	9	<cannabis> <eat> ; <child> if ; <consume> cart ; <continue> par ; <feel> <stimulant>
        iop	9	<goodbye> 0 ; <height> <tool> ; <illness> <kin> ; <key> <partner> ; <law> <cannabis>
        iop	9	<law> charg ; <money> til ; <month> <feel> ; <month> no ; <need> i ; <past> nad ; <past> ni
        iop	9	<school> <cannabis> ; <sober> <ask> ; <sober> <need> ; <stimulant> on ; <stimulant> onc
        iop	9	<stimulant> ~<month> ; <stimulant> ~off ; <stimulant> ~sinc ; <treatment> +
        iop	9	<treatment> <appointment> ; <write> <cannabis> ; a onc ; a platica ; alg par ; alguno <day>
        iop	9	ant ni ; antidop ; audit ; bachelor ; been mayb ; build is ; by din ; cant tak ; cart only
        iop	9	cocain off ; colleg counselor ; com next ; consulta ; cover outpatient ; cristal cuand
        iop	9	d rehab ; day meth ; denial ; dieron mi ; dispatch say ; do is ; dollar and ; dond vay
        iop	9	down <illness> ; down <treatment> ; down syndrom ; drink on ; el unic ; eso nad ; even think
        iop	9	extend of ; fail random ; foreman gav ; forty seven ; friday a ; friday only ; get punch
        iop	9	go wher ; help but ; hij sal ; his sponsor ; hom to ; i phon ; intensiv outpatient
        iop	9	iop start ; is strict ; ketamin lozeng ; las vaca ; leftov <stimulant> ; los what
        iop	9	mam solter ; mayordom ; me quitan ; me separ ; medi dond ; meth neg ; meth seven
        iop	9	mi ~<treatment> ; mor support ; mor week ; my monitor ; nev anyth ; next wednesday ; nino no
        iop	9	nitrou + ; no ~<clean> ; no ~coverag ; no ~respit ; no ~way ; nobodyd ; off parent ; onc a
        iop	9	one <alcohol> ; one glas ; one mis ; only smok ; own in ; parti most ; peopl to ; permis me
        iop	9	pid grupo ; pierd el ; presencial ; quier apoy ; rechaz ; sam two ; saturday i ; say get
        iop	9	scaffold ; se preocup ; seman por ; septemb ; she vap ; sigu par ; sleep anywher
        iop	9	sleep elsewher ; stay is ; stil sleep ; stim ; sunday from ; sup <container> ; sup bowl
        iop	9	syndrom ; test at ; them <night> ; ther no ; thi up ; tienen alg ; to <continue> ; twin 0
        iop	9	una noch ; uso cristal ; va domiciliary ; vap dai ; want whatev ; weed morn ; weed that
        iop	9	weed with ; weekday evening ; weekend cok ; weekend that ; what aft ; what hav ; when school
        iop	9	wif deploy ; with als ; wkend only ; wknd only ; wks quit ; work thre ; wouldnt mind
        iop	9	yo gan ; ~<clinician> no ; ~<hospital> i ; ~<insurance> <stimulant> ; ~<leave> <leave>
        iop	9	~<leave> til ; ~aseguranz ; ~cok hx ; ~coverag ; ~eighteen ; ~grp ; ~hay relev
        iop	9	~he <relapse> ; ~he reca ; ~leav left ; ~leav til ; ~month i ; ~prior anyth ; ~pto no
        iop	9	~respit ; ~singl ~mom ; ~tenemo segur
        iop	8	*ago.2 ; *dast ; *residentialRequest:negated ; *service ; *started ; + parent
        iop	8	<alcohol> los ; <amount> light ; <ask> <count> ; <ask> ~<night> ; <awake> <year>
        iop	8	<break> <stranger> ; <cannabis> nad ; <consume> <alone> ; <consume> <friend> ; <eat> <week>
        iop	8	<eat> ~<amount> ; <insurance> only ; <moment> / ; <month> <alone> ; <month> <stranger>
        iop	8	<month> noth ; <need> enrollment ; <need> per ; <night> <treatment> ; <outdoors> <week>
        iop	8	<partner> <illness> ; <stimulant> <angry> ; <stimulant> alguno ; <stimulant> from
        iop	8	<stimulant> sat ; <stimulant> to ; <take> onc ; <think> <cannabis> ; <treatment> <rail>
        iop	8	<treatment> they ; <treatment> tim ; <trust> them ; <wait> is ; <week> a ; <week> por
        iop	8	<week> when ; <week> wher ; a festival ; a hondura ; a juev ; a ~four ; a ~singl
        iop	8	adderal from ; adderal in ; aft work ; and havent ; anoth <kin> ; apprenticeship ; at new
        iop	8	at reception ; at show ; ayud per ; befor jun ; began thi ; bles them ; boda y ; can handl
        iop	8	cant afford ; cas residencial ; check me ; citation ; cobr ran ; cocain got ; cocain noma
        iop	8	cocain on ; cok coupl ; cok is ; comput room ; cut down ; de ensen ; deductibl
        iop	8	dental school ; did it ; doe lin ; domiciliary ; dond estuv ; drink at ; eap requir
        iop	8	el mayordom ; est <day> ; f <start> ; falt al ; fiesta una ; first arrest ; fiv week
        iop	8	fli hom ; for even ; for whatev ; get leav ; gradu del ; graduat on ; grown up ; grp
        iop	8	he leav ; her only ; herman quier ; his residential ; hom sunday ; hrs / ; i couldv ; i rid
        iop	8	id <ask> ; id ask ; id los ; id nev ; inf pleas ; ins <say> ; int someth ; its crank
        iop	8	its smal ; k at ; lab fin ; le pagan ; lik <crowd> ; lin item ; look him ; los my ; m th
        iop	8	mand tod ; mil dolar ; mis 0 ; momentum ; month end ; month without ; mor of ; my po
        iop	8	need aftercar ; need iop ; nev <past> ; nev befor ; new friend ; new thing ; night sweat
        iop	8	nin hundr ; no ~comemo ; no ~medi ; no ~money ; no ~relief ; no ~saving ; nobody to
        iop	8	noma los ; noma uso ; on weeknight ; outpt program ; par <continue> ; pint casa
        iop	8	pretrial svc ; program next ; quadriplegic ; que ~<treatment> ; que ~intern
        iop	8	quier orientacion ; recomend ; residential ranch ; ros with ; sab tre ; saturday not
        iop	8	saturday of ; semana en ; sin ~<clinician> ; sin ~<relapse> ; sin ~<stimulant> ; sin ~doctor
        iop	8	sin ~reca ; sin ~segur ; so is ; sob ask ; sol sin ; solter de ; som company ; son dos
        iop	8	spe to ; sponsor and ; spook me ; start cok ; start meth ; stay sob ; step down
        iop	8	storm season ; su diplom ; suelt ni ; tailgat ; talk group ; terapi en ; terminat
        iop	8	the <cannabis> ; the momentum ; the thc ; ther <past> ; ther <treatment> ; ther befor
        iop	8	ther isnt ; they <vendor> ; they quot ; thi <day> ; thi saturday ; tom noma
        iop	8	tratamient ambulatori ; two friday ; two hard ; u hav ; una o ; und fiv ; uno que ; vap cart
        iop	8	ventilator at ; vivitrol ; void if ; vot for ; vyvans i ; want company ; weekend mor
        iop	8	when ther ; with <caretaking> ; with down ; wk <school> ; wont <insurance> ; wont cov
        iop	8	your off ; ~<drive> no ; ~<month> ~off ; ~<night> ~<treatment> ; ~<treatment> <day>
        iop	8	~<treatment> ni ; ~comemo ; ~diner ; ~doctor no ; ~from ~<amount> ; ~intensiv ; ~iop has
        iop	8	~me pued ; ~money ; ~month ~off ; ~one to ; ~oth <consume> ; ~oth use ; ~relief ; ~saving
        iop	8	~un pes
        iop	7	*frequency.1:other_experiencer ; *functioning:hypothetical ; *noWithdrawal
        iop	7	*occasional.0:other_experiencer ; *started:possible ; *unaided ; 0 par ; <alone> <consume>
        iop	7	<alone> <month> ; <alone> de ; <amount> hard ; <angry> how ; <breath> <day>
        iop	7	<cannabis> <law> ; <cannabis> <treatment> ; <cannabis> but ; <cannabis> cart
        iop	7	<cannabis> from ; <cannabis> tod ; <consume> ~<job> ; <day> <sober> ; <day> ~<stimulant>
        iop	7	<drug> <play> ; <drug> galaxy ; <fall> <soon> ; <friend> <night> ; <go> <cannabis>
        iop	7	<go> ~<day> ; <goodbye> <day> ; <goodbye> <job> ; <hear> ther ; <hit> its ; <illness> <pill>
        iop	7	<insurance> refus ; <job> <cannabis> ; <key> ni ; <law> read ; <leave> im ; <money> <wait>
        iop	7	<money> nad ; <money> version ; <month> <school> ; <month> adentr ; <month> without
        iop	7	<need> accountability ; <need> aft ; <need> orientacion ; <need> ~<leave>
        iop	7	<night> ~<treatment> ; <opioid> <week> ; <partner> <key> ; <partner> <need>
        iop	7	<partner> <night> ; <partner> would ; <past> did ; <past> nunc ; <play> com
        iop	7	<rarely> <month> ; <school> ok ; <school> ~<blood> ; <sober> <see> ; <sober> by
        iop	7	<start> <pill> ; <stimulant> <friend> ; <stimulant> <start> ; <stimulant> down
        iop	7	<stimulant> new ; <stimulant> noma ; <stimulant> theyd ; <stop> yo ; <take> sloppy
        iop	7	<take> spe ; <town> pul ; <treatment> but ; <treatment> by ; <try> ~<kill> ; <wait> <money>
        iop	7	<wait> busy ; <week> <cannabis> ; <week> nev ; <week> noma ; <year> if ; a stay ; about them
        iop	7	absent myself ; adderal ~off ; advirti ; ago did ; al <month> ; al mes ; alguno
        iop	7	ambulatori par ; an aft ; ant nunc ; are fre ; at rav ; at school ; attorney say ; be non
        iop	7	been hom ; benefit only ; berth ; cannot <money> ; cannot pay ; cant leav ; cant ~<take>
        iop	7	cart all ; catch it ; cerveza los ; clas for ; coach girl ; coc cad ; coc en ; cocain alguno
        iop	7	cocain no ; cok few ; cop de ; county pul ; county told ; coupl year ; crew of ; cristal de
        iop	7	cristal hac ; cubr consulta ; cuid a ; daytim ; de juli ; dej yo ; deni residential
        iop	7	desd agost ; didnt giv ; do from ; don it ; dont com ; dont lik ; drew <blood> ; drew blood
        iop	7	drink only ; en fiesta ; end on ; enrol by ; enrollment ; er clear ; es <stimulant>
        iop	7	ever has ; ever was ; exager ; f start ; falt una ; feed tub ; festival a ; fin <home>
        iop	7	first <furniture> ; first cha ; first semest ; for final ; for tim ; four kid ; fresca
        iop	7	friday of ; galaxy ; galaxy gas ; get sloppy ; good but ; got deport ; graduat 0
        iop	7	graduat residential ; group would ; gummy ; had nev ; handlebar ; hard seltzer ; hat how
        iop	7	hav virtual ; hay algun ; her ~0 ; hes off ; hes ~<leave> ; hes ~gon ; hondura ; i lack
        iop	7	i ~check ; i ~step ; if hes ; if i ; if youl ; if ~iop ; inpatient my ; inscripcion
        iop	7	insist en ; insuranc deni ; intensiv par ; iop run ; it ear ; ive given ; just dab
        iop	7	just graduat ; ketamin thi ; leav him ; leftov adderal ; lik someth ; lma ; mal en
        iop	7	mayb one ; me neg ; me revis ; mes adentr ; mi diplom ; mil to ; mind them ; mis <day>
        iop	7	mis tre ; most weekend ; mot diari ; mot todo ; mushroom onc ; my <stimulant> ; my beer
        iop	7	my cart ; my coverag ; my ninety ; my thirty ; myself no ; n that ; nadi par ; need start
        iop	7	neg <record> ; new <partner> ; nin <count> ; no ~<clinician> ; no ~oth ; no ~w/d ; non in
        iop	7	not ~mor ; noth befor ; notici ; of residential ; of year ; off or ; on appeal ; on novemb
        iop	7	on wkend ; onc ~<always> ; onc ~every ; one <relapse> ; one dirty ; one joint ; one slip
        iop	7	one test ; only <night> ; only at ; only night ; only took ; or hes ; oth <month>
        iop	7	oth month ; outpatient treatment ; outpatient wher ; outpt only ; over 0 ; pag nad
        iop	7	par <afraid> ; par segu ; parti a ; payday to ; peric en ; pierd ; presion en
        iop	7	program ambulatori ; program you ; propi voluntad ; pued ~<treatment> ; pued ~intern
        iop	7	que pregunt ; quien ~<stop> ; quien ~dej ; ra re ; random <stimulant> ; re virtual ; recast
        iop	7	revis y ; sab nad ; sal est ; segur noma ; seltzer ; seltzer on ; separ ; shroom ; shroom +
        iop	7	si par ; slid scal ; sloppy ; so an ; so cant ; sob by ; sol de ; solit ; som <job>
        iop	7	sponsor about ; sponsor in ; stay busy ; stay stop ; tak leav ; tak spe ; tak ~a
        iop	7	termin mis ; the agency ; the cle ; the handlebar ; the lodg ; the very ; them if
        iop	7	they <money> ; thi sat ; thre month ; tienen grupo ; to stay ; una <alcohol> ; uninsur and
        iop	7	unles you ; up drink ; use ~company ; va residential ; vape ; wak to ; wander
        iop	7	want accountability ; want morning ; want structur ; was scream ; watch my ; weed sinc
        iop	7	week so ; whatev <money> ; whatev youv ; which <night> ; whip its ; with din ; wknd
        iop	7	would <consume> ; wrot thi ; yo solit ; you cal ; you mis ; your iop ; zer
        iop	7	~<hit> ~<stimulant> ; ~<hospital> just ; ~<job> no ; ~<kin> 0 ; ~<photo> <stranger>
        iop	7	~<say> im ; ~<stimulant> <stop> ; ~<stimulant> a ; ~<take> ~<job> ; ~<treatment> 0 ; ~backup
        iop	7	~clinic just ; ~cover ; ~coverag and ; ~d ~resi ; ~even ~outpatient ; ~has ~<seizure>
        iop	7	~has ~seizur ; ~kin ; ~mo ~old ; ~of ~<month> ; ~of ~month ; ~on ~<opioid> ; ~one but
        iop	7	~one ~<amount> ; ~one ~mor ; ~oth subst ; ~say im ; ~virtual ; ~wal ; ~week ~from
        iop	7	~whol ~tim ; ~withdrawal no
        iop	6	*lapse ; *mandate.outpatient:historical ; + shroom ; 0 absenc ; 0 de ; 0 mol
        iop	6	<alcohol> <eat> ; <alone> <day> ; <always> <play> ; <bodypart> fin ; <cannabis> con
        iop	6	<caretaking> is ; <child> down ; <clinician> mad ; <consume> at ; <crowd> / ; <day> noma
        iop	6	<day> rough ; <drug> <alone> ; <drug> x ; <eat> est ; <fall> you ; <fire> <hear>
        iop	6	<fluid> reckles ; <furniture> if ; <go> aft ; <go> mayb ; <home> <illness> ; <home> sat
        iop	6	<job> one ; <law> # ; <law> <treatment> ; <leave> they ; <month> <colleague>
        iop	6	<month> <week> ; <month> mayb ; <month> nobody ; <month> theyd ; <need> <continue>
        iop	6	<need> <crowd> ; <order> <week> ; <partner> ~le ; <sad> int ; <say> ell ; <school> ~<amount>
        iop	6	<soon> <day> ; <start> con ; <start> doing ; <stimulant> en ; <stimulant> fin
        iop	6	<stimulant> off ; <stimulant> x ; <stop> <sober> ; <stop> ~<amount> ; <take> acid
        iop	6	<take> cocky ; <trade> cant ; <treatment> <daytime> ; <treatment> <sober> ; <treatment> auth
        iop	6	<treatment> slot ; <treatment> turn ; <treatment> wher ; <treatment> ~<insurance>
        iop	6	<trust> <leave> ; <try> <opioid> ; <week> <colleague> ; <week> <law> ; <week> <past>
        iop	6	<week> did ; <week> ~<leave> ; <year> eve ; a <leave> ; a bachelor ; a control ; a gummy
        iop	6	a iop ; a problem ; a quiz ; a seriou ; a weed ; about onc ; adderal ; addy 0 ; aged off
        iop	6	alguien com ; all fin ; all good ; alum 0 ; ambulatori ; ambulatori intensiv ; an <night>
        iop	6	and <rarely> ; and corporat ; and embarras ; and sometim ; ant no ; anywher is ; apena
        iop	6	are long ; are out ; at <play> ; autism and ; bachelor <play> ; bed meth ; bedridden
        iop	6	beer aft ; between <photo> ; blind and ; body and ; cant <buy> ; cant be ; cant ~get ; cas 0
        iop	6	cerveza en ; choru ; clean as ; clean ever ; co op ; cocain start ; cocain with ; cocky
        iop	6	coin out ; cok bing ; cok wkly ; colleg kid ; contract ; copa de ; craving ; cuarent y
        iop	6	cuatr cerveza ; dab <write> ; dad own ; de dond ; de thc ; deport ; dextroamphetamin
        iop	6	didnt go ; diner par ; do aft ; do any ; dond sac ; down inpatient ; drop you ; el uniform
        iop	6	empec con ; enrol in ; entr <week> ; est viern ; eval ; even outpatient ; evening so
        iop	6	every liv ; f twin ; facility and ; festival and ; fiance want ; fiance would ; fifth of
        iop	6	finish in ; fir if ; fiv beer ; for <crowd> ; for someth ; fost ~mom ; friend hav ; from ~a
        iop	6	ful <month> ; ful month ; get cocky ; girlfriend say ; given away ; go <treatment> ; go off
        iop	6	got four ; got hir ; grandmoth who ; group 0 ; group aft ; gummi every ; has parkinson
        iop	6	havent <feel> ; havent pick ; havent touch ; hay alg ; hij empez ; his sixty ; hom by
        iop	6	hom sat ; hour a ; hx ~no ; im away ; im bor ; im count ; im replac ; im ~<leave> ; im ~gon
        iop	6	indicat ; inpatient twic ; inscrib ; insuranc refus ; intensiv de ; intensiv por ; iop befor
        iop	6	iop virtual ; iop with ; ironwork ; is <treatment> ; is company ; is out ; is split
        iop	6	it happen ; its just ; its that ; ive <moment> ; ive now ; job wont ; k elsewher
        iop	6	la aseguranz ; lab nl ; late mor ; lik <need> ; littl one ; los <job> ; low cost ; m complet
        iop	6	margarit ; mayb $ ; me $ ; me fal ; me movi ; mi cuent ; michel ; mo at ; modafinil ; mol at
        iop	6	mol en ; mor cok ; mor day ; much of ; my addiction ; my audit ; my sister ; my thre
        iop	6	need enrollment ; need someplac ; new <stranger> ; new bf ; ni un ; ni vend ; night im
        iop	6	nin <moment> ; nitrou a ; nitrou x ; no ~<calm> ; no ~<crowd> ; no ~<money> ; no ~backup
        iop	6	no ~calific ; no ~insuranc ; no ~noth ; no ~sicknes ; no ~slip ; nobody els ; noma <consume>
        iop	6	odd <day> ; off somewher ; ofrecen par ; old <trade> ; on <month> ; on friday ; on ~my
        iop	6	only do ; only drink ; only meth ; or on ; outpatient drug ; outpatient to
        iop	6	outpatient track ; overreact ; park it ; pen with ; peric noma ; pick thi ; por cier
        """
}
