extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	6	so 0 ; so <asleep> ; so <night> ; so in ; so liv ; so sleep ; sol 0 ; sol <clinician>
        iop	6	sold me ; som structur ; som tuesday ; someplac to ; someth 0 ; somewher is ; somewher to
        iop	6	soul ; sponsor in ; stabl x ; start cok ; stil breath ; structur and ; stubbornnes
        iop	6	suelt ni ; tailgat ; tak spe ; ten week ; termin sus ; that let ; that meet ; the <cannabis>
        iop	6	the audit ; the softbal ; the vis ; ther nobody ; therapist say ; therev ; therev been
        iop	6	they <money> ; they pay ; theyv said ; thousand up ; til <month> ; tim away ; timetabl
        iop	6	to befor ; twin age ; un cumpleano ; un iop ; una <alcohol> ; una tre ; una vez
        iop	6	up <consume> ; va residential ; vape thc ; version of ; viern de ; vis <rope> ; vis tied
        iop	6	w/d <need> ; w/d want ; wander ; want aftercar ; want day ; want start ; watch a ; watch my
        iop	6	wedding a ; week int ; week near ; week wher ; weekend mor ; wel control ; wer <eat>
        iop	6	what fit ; whatev youv ; whil theyr ; wil <insurance> ; wish i ; without ~<stimulant>
        iop	6	without ~cok ; would <consume> ; wrot thi ; year eve ; zer ; ~<amount> i ; ~<amount> ~tim
        iop	6	~<colleague> ~<job> ; ~<consume> <stimulant> ; ~<count> ~<week> ; ~<day> ~off
        iop	6	~<hospital> just ; ~<insurance> of ; ~<job> no ; ~<medicine> no ; ~<month> ~old
        iop	6	~<photo> <stranger> ; ~<see> ~back ; ~<stimulant> a ; ~<stimulant> on ; ~<take> ~off
        iop	6	~<think> ~<insurance> ; ~<withdrawal> <need> ; ~a ~professional ; ~adderal ; ~away ~a
        iop	6	~bar and ; ~clear ; ~clinic just ; ~comemo ; ~d ~resi ; ~day ~off ; ~even ; ~fami in
        iop	6	~get ~off ; ~inpatient don ; ~ins no ; ~look ~back ; ~med no ; ~month ~old ; ~much i
        iop	6	~one for ; ~professional ; ~psych no ; ~pto ; ~resi last ; ~resi need ; ~segur ; ~six ~week
        iop	6	~teng <sick> ; ~teng papel ; ~ther ~no ; ~w/d <need>
        iop	5	*ago.3 ; *detoxDone ; *duration.2 ; *notEvidence:hypothetical ; *service:negated
        iop	5	*sinceStopping.2 ; + ket ; 0 adderal ; 0 week ; 0 wkend ; 0 wknd ; <alone> 0
        iop	5	<alone> <lock> ; <alone> <night> ; <always> aft ; <amount> un ; <asleep> him ; <asleep> tim
        iop	5	<bodypart> them ; <breath> <day> ; <cannabis> aft ; <cannabis> con ; <cannabis> en
        iop	5	<cannabis> from ; <cannabis> los ; <cannabis> to ; <caretaking> <leave>
        iop	5	<caretaking> <stimulant> ; <caretaking> is ; <child> <afraid> ; <colleague> dont
        iop	5	<consume> <official> ; <continue> <asleep> ; <count> tim ; <day> clean ; <day> noth
        iop	5	<day> tod ; <day> ~<stimulant> ; <drug> galaxy ; <eat> <needle> ; <emergency> <partner>
        iop	5	<fluid> reckles ; <friend> <moment> ; <give> that ; <go> asi ; <height> than ; <hit> that
        iop	5	<home> new ; <illness> <go> ; <insurance> til ; <job> porqu ; <job> wont ; <kill> <ask>
        iop	5	<kin> <cannabis> ; <kin> <illness> ; <kin> <start> ; <kin> sal ; <law> so ; <leave> they
        iop	5	<money> doe ; <money> nad ; <month> <alone> ; <month> <colleague> ; <month> <fall>
        iop	5	<month> <school> ; <month> clos ; <month> doe ; <month> mayb ; <month> nobody ; <month> non
        iop	5	<month> ~<relapse> ; <need> <crowd> ; <need> pm ; <opioid> <alcohol> ; <order> tod
        iop	5	<partner> ship ; <past> <month> ; <past> id ; <pill> <stimulant> ; <sad> int ; <school> 0
        iop	5	<school> if ; <school> one ; <school> soph ; <sober> <continue> ; <sober> <see> ; <sober> en
        iop	5	<soon> rung ; <start> <week> ; <stimulant> <friend> ; <stimulant> <partner>
        iop	5	<stimulant> fin ; <stimulant> los ; <stimulant> problem ; <stop> on ; <stranger> so
        iop	5	<stranger> whod ; <take> acid ; <take> cocky ; <think> them ; <tool> <night> ; <tool> op
        iop	5	<trade> <stimulant> ; <trade> cant ; <treatment> <fire> ; <treatment> auth
        iop	5	<treatment> entr ; <treatment> it ; <treatment> wher ; <treatment> ~<consume>
        iop	5	<trust> <count> ; <try> el ; <wait> <stimulant> ; <wait> los ; <week> <job> ; <week> <money>
        iop	5	<week> as ; <week> id ; <week> nev ; a bachelor ; a fifth ; a professional ; a seriou ; a wk
        iop	5	a yr ; about <die> ; about labor ; absenc out ; abstinent ; abuel con ; adderal
        iop	5	adderal all ; adderal befor ; adderal too ; adhd ; aft <moment> ; aft final ; aguant los
        iop	5	alg par ; alguien com ; all fin ; all sinc ; an even ; an iop ; an outsid ; an ~<opioid>
        iop	5	an ~opioid ; and ~ther ; anfetamina ; anyth <past> ; anyth befor ; as <consume>
        iop	5	aseguranz me ; ash <day> ; ash wednesday ; at brunch ; at pok ; away would ; bachelor <play>
        iop	5	be <job> ; be ok ; beer aft ; befor that ; bel for ; between <photo> ; blew a ; book your
        iop	5	bor toda ; both my ; bother me ; bourbon befor ; busc terapi ; cant <buy> ; cant self
        iop	5	cant ~get ; carri on ; cas 0 ; casual ; cerveza los ; clas en ; clas with ; clean as
        iop	5	clinic was ; coc me ; coc nad ; cocain alguno ; cocain habit ; cocky ; cok bing ; cok new
        iop	5	cok out ; colleg kid ; colleg soph ; com thursday ; complet 0 ; con 0 ; cond pus ; couldv
        iop	5	coupl of ; crab ; crab boat ; crank 0 ; crezc ; crowb ; cuanta ; cuarent y ; cuaresm
        iop	5	cuatr cerveza ; cumpli mis ; d on ; dai aft ; day are ; day every ; day thing ; deep then
        iop	5	del ~intern ; determin ; dextroamphetamin ; dic ell ; didnt go ; difficulty ; do whatev
        iop	5	doming entr ; don her ; dont go ; dos cervecita ; dugout ; egres ; eith sinc ; el abog
        iop	5	eleven dollar ; empec con ; empez con ; empez en ; en fiesta ; encam ; enrol by ; enrol in
        iop	5	enrollment by ; entonc nad ; es vici ; essential ; essential <shake> ; essential tremor
        iop	5	etoh wkend ; eval ; every party ; exam ; exclud ; f start ; f vape ; facility and ; falt mas
        iop	5	falt un ; feed her ; fifth of ; fifty fiv ; finish inpatient ; fir if ; first ever
        iop	5	first in ; first ive ; for <crowd> ; for final ; for midterm ; for peopl ; fost ~mom
        iop	5	four month ; friend hav ; from residential ; fue alcoholic ; ful <month> ; ful month
        iop	5	fum un ; fut y ; galaxy ; galaxy gas ; get cocky ; get ~a ; going aft ; gon <take> ; good so
        iop	5	got deport ; got four ; got hir ; got your ; grad are ; grad slip ; graduat residential
        iop	5	grandmoth who ; group / ; group with ; grup en ; grup por ; has down ; has me ; has nobody
        iop	5	havent <feel> ; havent had ; havent touch ; herman sí ; hes replac ; his <treatment>
        iop	5	hold job ; hom by ; husband ship ; i fight ; if wev ; im away ; im bor ; im head
        iop	5	im nineteen ; im off ; in oct ; in peru ; in stay ; indicat ; inq re ; inscripcion
        iop	5	insur turn ; insuranc refus ; iop + ; iop i ; is <treatment> ; is hes ; is id ; is out
        iop	5	is sixteen ; is split ; is week ; it count ; it dip ; it lol ; its two ; january my
        iop	5	job wont ; just <school> ; just <start> ; k elsewher ; ket ; ketamin on ; la <cannabis>
        iop	5	la aseguranz ; la rent ; laid up ; late <amount> ; lif on ; lik <need> ; lik som ; lik ~how
        iop	5	lo corren ; los <job> ; los companero ; los my ; low cost ; lozeng ; m first ; machinist 0
        iop	5	mak too ; man that ; me corren ; me cuid ; me fal ; me laugh ; me lazy ; me movi
        iop	5	me ~intern ; meet is ; meno un ; meth about ; mi gent ; michel ; minut now ; mis one ; mo at
        iop	5	month ago ; month no ; most wknd ; mot con ; mot desd ; much of ; mult ; mushroom and ; my 0
        iop	5	my audit ; my fiance ; my granddaught ; my own ; my sister ; my sponsor ; my weight
        iop	5	myself no ; nadi ni ; nap tim ; nev <always> ; nev dai ; next rung ; ni <amount> ; ni <buy>
        iop	5	ni un ; ni una ; night but ; night want ; nil ; nitrou a ; no ~<kin> ; no ~<money>
        iop	5	no ~<withdrawal> ; no ~calific ; no ~meth ; no ~nam ; no ~noth ; no ~podemo ; no ~pto
        iop	5	no ~teng ; non in ; not ~happen ; noth <pain> ; noth besid ; noth hurt ; odd <day>
        iop	5	of <year> ; of intensiv ; of may ; of treatment ; off work ; old <trade> ; on <month>
        iop	5	on <night> ; on friday ; on new ; on sat ; on ~my ; one <week> ; one que ; one stop
        iop	5	only <drive> ; only me ; op <insurance> ; op benefit ; option ; or noth ; or twic ; otr par
        iop	5	out ~how ; outpatient drug ; outpatient program ; outpatient wher ; own stubbornnes
        iop	5	pa <treatment> ; pag nad ; par intern ; park it ; parkinson and ; party in ; peric desd
        iop	5	peru ; pint casa ; plan at ; por las ; por primer ; pric is ; prob el ; probationary
        iop	5	program if ; program with ; program you ; pus iop ; que pued ; que sig ; quier par ; rato no
        iop	5	rec <treatment> ; recast me ; reckles ; registration ; rehab thre ; releas me ; relev
        iop	5	reliev her ; resi ; respit agency ; rest him ; rob a ; rol int ; sab una ; sab y
        iop	5	sat <crowd> ; saturday aft ; saturday so ; saturday when ; say im ; say talk ; scaffold than
        iop	5	season run ; seman ni ; septemb 0 ; she down ; si par ; sign her ; sin ~medicina
        iop	5	sinc <phone> ; sit quit ; smok one ; so an ; so how ; sol caregiv ; sol encer ; sol sab
        iop	5	sol uso ; solter ; someth on ; someth thre ; someth wher ; someth with ; son tre
        iop	5	sponsor befor ; sponsor say ; stabl 0 ; stabl <home> ; stabl hous ; start doing ; step for
        iop	5	subst ; sus ~tre ; svc <official> ; tak em ; ten <week> ; terminat ; th aft ; that a
        iop	5	that morn ; that rul ; thc in ; the <caretaking> ; the dean ; the only ; the stuf
        iop	5	ther said ; they <bodypart> ; they rang ; thi com ; thi thursday ; thing <stimulant>
        iop	5	thre littl ; thre und ; tien alzheim ; tien autism ; til feb ; to burbank ; to lin
        iop	5	to morning ; to payday ; to reliev ; to wif ; to ~<home> ; to ~liv ; tod a ; tom dos
        iop	5	tonight they ; took acid ; transitional hous ; tre nino ; troubl just ; twenty eight
        iop	5	twic a ; two absenc ; two whiskey ; ua x ; uds neg ; un <law> ; un pes ; una <amount>
        iop	5	up aftercar ; uso ; voluntad sin ; weed sinc ; week group ; weekend sinc ; weeknight
        iop	5	wet reckles ; what <need> ; what left ; whip cream ; who train ; with ins ; with sup
        iop	5	within ; wks sinc ; y <week> ; y cinc ; y domingo ; y sin ; ya <ask> ; yo <money> ; yo solit
        iop	5	you cal ; your even ; yr <last> ; yr last ; zer ~day ; ~$ ; ~<alcohol> <month>
        iop	5	~<alcohol> ~<night> ; ~<consume> ~that ; ~<day> <stimulant> ; ~<day> ~/ ; ~<day> ~en
        iop	5	~<drive> ~for ; ~<hit> ~<stimulant> ; ~<hospital> <need> ; ~<job> <town>
        iop	5	~<medicine> <need> ; ~<month> <week> ; ~<month> la ; ~<month> ~at ; ~<month> ~from
        iop	5	~<need> de ; ~<outdoors> <drug> ; ~<shake> noth ; ~<shake> then ; ~<sick> ~off
        iop	5	~<stimulant> hx ; ~<stop> <child> ; ~<treatment> <day> ; ~<treatment> <opioid>
        iop	5	~<treatment> <week> ; ~<treatment> ~<treatment> ; ~<wait> ~<asleep> ; ~a ~<asleep>
        iop	5	~a ~<opioid> ; ~a ~dorm ; ~at ~<clinician> ; ~at ~pcp ; ~ayud de ; ~back ~up ; ~calific
        iop	5	~calific par ; ~cinc ~dia ; ~coc a ; ~cok on ; ~counsel ; ~cov ; ~crew ; ~dad ~of
        iop	5	~day ~residential ; ~dej ~a ; ~documentary ; ~drink ~that ; ~enrol ; ~evening ; ~hay otr
        iop	5	~he usad ; ~her ~<friend> ; ~her ~friend ; ~hx no ; ~in ~for ; ~ins ; ~intensiv ~outpatient
        iop	5	~it ~back ; ~legal no ; ~long til ; ~los pued ; ~me alcanz ; ~medicin and ; ~medicina
        iop	5	~mes la ; ~meth ; ~mis <child> ; ~month ~at ; ~month ~from ; ~mor than ; ~of ~0 ; ~off meth
        iop	5	~one els ; ~oth <opioid> ; ~oth drug ; ~oth sub ; ~outpt ; ~pension ; ~pick ~it ; ~podemo
        iop	5	~pued dej ; ~qued ~a ; ~resi 0 ; ~residential in ; ~seventeen ; ~shak then ; ~sick ~off
        iop	5	~singl ~<kin> ; ~stabl ; ~step ~out ; ~sx <ask> ; ~that ~<amount> ; ~that ~much ; ~volv
        iop	5	~way to
        iop	4	*alcoholic:other_experiencer ; *family.2 ; *injecting:historical ; *lengthOfUse.0
        iop	4	*occasional.0:negated ; *otherService.lookAlike:hypothetical ; *outpatientWord:possible
        iop	4	*seizure.epilepsy ; *service:hypothetical ; *spam.opensNote
        iop	4	*substance.cannabis:other_experiencer ; / <phone> ; 0 <sober> ; 0 court ; 0 fum ; 0 grandkid
        iop	4	0 group ; 0 sem ; 0 sob ; 0 thc ; 0 und ; 0 wif ; <alcohol> <alone> ; <alcohol> aft
        iop	4	<alcohol> only ; <alone> <try> ; <alone> are ; <alone> fin ; <always> servic
        iop	4	<amount> copita ; <amount> lin ; <appointment> <daytime> ; <ask> <night> ; <blood> down
        iop	4	<bodysound> me ; <build> is ; <calm> <room> ; <calm> a ; <cannabis> <consume>
        iop	4	<cannabis> hac ; <cannabis> he ; <cannabis> one ; <caretaking> <amount>
        iop	4	<caretaking> <school> ; <caretaking> agency ; <caretaking> on ; <caretaking> ~<kin>
        iop	4	<chestheart> <medicine> ; <child> <caretaking> ; <child> <month> ; <child> id ; <child> nadi
        iop	4	<clean> <month> ; <colleague> <threat> ; <consume> <week> ; <consume> on ; <consume> which
        iop	4	<container> <alone> ; <crash> so ; <crowd> both ; <crowd> go ; <day> <intoxicated>
        iop	4	<day> only ; <day> ~<amount> ; <daytime> <afraid> ; <daytime> <crowd> ; <daytime> se
        iop	4	<die> which ; <drug> <pill> ; <drug> thi ; <fluid> <cold> ; <fluid> <see>
        iop	4	<fluid> <stimulant> ; <friend> but ; <friend> dont ; <goodbye> a ; <headface> <color>
        iop	4	<height> <last> ; <home> from ; <home> im ; <home> ~<month> ; <hospital> check
        iop	4	<hospital> fin ; <job> <alone> ; <job> <cannabis> ; <job> around ; <job> n ; <law> <start>
        iop	4	<leave> <child> ; <leave> <stiff> ; <leave> if ; <moment> <threat> ; <moment> whil
        iop	4	<money> <treatment> ; <month> <start> ; <month> <week> ; <month> onc ; <month> up
        iop	4	<month> when ; <need> virtual ; <night> but ; <night> el ; <night> nobody ; <opioid> 0
        iop	4	<outdoors> <insurance> ; <outdoors> est ; <pain> <write> ; <partner> <church> ; <past> nev
        iop	4	<past> noth ; <past> that ; <photo> del ; <pill> <month> ; <play> clown ; <play> una
        iop	4	<record> <count> ; <room> <alone> ; <say> <treatment> ; <say> straight
        iop	4	<school> <insurance> ; <school> <start> ; <school> <tool> ; <school> <week> ; <school> fin
        iop	4	<school> lik ; <school> nad ; <school> nl ; <school> se ; <see> <night> ; <see> <soon>
        iop	4	<seizure> <illness> ; <sober> on ; <start> <leave> ; <start> aft ; <start> on
        iop	4	<stimulant> <go> ; <stimulant> <pill> ; <stimulant> <stranger> ; <stimulant> <take>
        iop	4	<stimulant> about ; <stimulant> aft ; <stimulant> at ; <stimulant> down ; <stimulant> en
        iop	4	<stimulant> est ; <stimulant> pa ; <stimulant> when ; <stimulant> ~<day> ; <stop> <day>
        iop	4	<stop> de ; <stop> w/o ; <stranger> <month> ; <take> <leave> ; <take> <stimulant>
        iop	4	<take> set ; <take> weird ; <take> ~<day> ; <town> if ; <treatment> <daytime>
        iop	4	<treatment> <go> ; <treatment> <soon> ; <treatment> ful ; <treatment> hav ; <treatment> inf
        iop	4	<treatment> theyl ; <treatment> ~<need> ; <trust> <leave> ; <try> <opioid> ; <wait> anywher
        iop	4	<water> or ; <week> <colleague> ; <week> <hold> ; <week> <law> ; <week> <write> ; <week> but
        iop	4	<week> cuand ; <week> most ; <week> thi ; <week> un ; <week> without ; <write> <treatment>
        iop	4	<year> <insurance> ; <year> noth ; a cart ; a crew ; a ditch ; a dui ; a gap ; a juev
        iop	4	a month ; a perd ; a stay ; a ventilator ; a year ; about onc ; accountabl ; adderal most
        iop	4	adderal then ; afford ; aft <job> ; aft <school> ; aft hes ; aft hour ; aft practic
        iop	4	ago etoh ; ago sob ; alcohol ultim ; alguno fin ; alon are ; already remortgag ; alzheim and
        iop	4	alzheim y ; an <appointment> ; an <cannabis> ; an edibl ; an ~outpatient ; and being
        iop	4	and hat ; anoch traig ; anyth <treatment> ; anyth a ; anyth but ; anyth long
        iop	4	anywher <night> ; anywher overnight ; apprentic electrician ; are <color> ; around <school>
        iop	4	as im ; asi de ; ask start ; assessment ; assum ; at <treatment> ; at parti ; at risk
        iop	4	ataqu epileptic ; audit scor ; autist ; away tomorrow ; baby 0 ; back but ; back by
        iop	4	bad <month> ; be <amount> ; be left ; be put ; been <home> ; been <stiff> ; been hit
        iop	4	been ten ; beer at ; befor bed ; befor thanksgiv ; being in ; best to ; bor ; bought it
        iop	4	brand new ; browni ; buddi ; busc alg ; but <last> ; but first ; but last ; by county
        iop	4	by himself ; can do ; cant <ask> ; cant <goodbye> ; cant <leave> ; cant ask ; cant clos
        iop	4	cant com ; cant mis ; caregiv for ; cent that ; chamb ; champagn ; clan ; clear him ; cm @
        iop	4	coachel ; cobr ; coc ; coc desd ; coc en ; coc lo ; coc sol ; coc x ; cocain a ; cocain de
        iop	4	cocain with ; cok on ; cok sinc ; cok wkly ; cok ~0 ; cok ~sinc ; commission ; commut is
        iop	4	compar iop ; complet an ; completit ; copita ; copita de ; corren asi ; couldnt <money>
        iop	4	count that ; cov ; crack when ; cran op ; cristal nad ; cristal una ; cuent sin ; cuid a
        iop	4	cuid al ; dab all ; dab pen ; dad has ; dai grad ; dai parent ; day left ; day up
        iop	4	de inscripcion ; de met ; de pag ; de plant ; de transit ; de vez ; dej a ; deni x ; dia par
        iop	4	did that ; didnt lik ; do cocain ; do day ; doe spe ; doing ok ; doing whippet ; domin
        iop	4	domingo viend ; don with ; dond lo ; dond sac ; dont <eat> ; dont <leave> ; dont eat
        iop	4	dont leav ; dont suggest ; dos copita ; dos tre ; down hes ; drank himself ; drank too
        iop	4	drink a ; drink which ; drink wkend ; drop off ; drown in ; dui # ; dui 0 ; eat for ; ech a
        iop	4	edg with ; edibl to ; effect ; el <sedative> ; el avion ; el duen ; el outpatient
        iop	4	el proxim ; empac ; encor ; es com ; est <money> ; est per ; est viern ; etoh quit
        iop	4	etoh sob ; even group ; every servic ; everybody say ; exager ; exam nl ; exist ; extern
        iop	4	f adderal ; f nurs ; festival ; fiesta ; first <day> ; flex ; for thc ; from rehab
        iop	4	from xanax ; from ~0 ; fum pur ; fundrais ; gallery ; get set ; glas <alcohol> ; glas with
        iop	4	go <treatment> ; god rest ; gon past ; got eleven ; got insuranc ; grad ok ; group near
        iop	4	group program ; grup que ; guant ; guy downstair ; had cocain ; hag al ; half most
        iop	4	half out ; hand them ; hangov ; hard <alcohol> ; harvest ; has <wait> ; has becom ; has stay
        iop	4	hasnt touch ; hay alg ; hay par ; he los ; he nap ; he pas ; health <insurance> ; help i
        iop	4	help stay ; her end ; her so ; her way ; her your ; herman ~se ; hilariou ; him <phone>
        iop	4	him cal ; him its ; his <go> ; his folk ; hitch ; hom every ; hom from ; hom the ; humboldt
        iop	4	i consum ; i seek ; ice <always> ; im <insurance> ; im fir ; im leav ; im ~<count>
        iop	4	in <ask> ; in fami ; in lat ; in outpatient ; in question ; in school ; in septemb
        iop	4	inpatient on ; intern ni ; intern y ; iop befor ; iop for ; iop sch ; iop that ; iop track
        iop	4	is <tool> ; is off ; isnt min ; it <alone> ; it handl ; it pay ; it stick ; its mak ; joint
        iop	4	july when ; just <alone> ; just lone ; just pot ; just smok ; just start ; just stubborn
        iop	4	keep me ; keppr for ; ketamin at ; kid a ; kid und ; knuckl it ; la pen ; la uni ; lack
        iop	4	last saturday ; lav la ; lawy said ; leav im ; leav my ; leav they ; level 0 ; lik how
        iop	4	lik me ; lineman ; liv hom ; lo <threat> ; lo advirti ; lock my ; long and ; los compadr
        iop	4	los cuarent ; los cuid ; m cok ; m cran ; m huf ; malest ; malestar ; march when ; marijuan
        iop	4	marketplac ; mas en ; mayb <count> ; mdm ; me <caretaking> ; me bring ; me cubr ; me ketamin
        iop	4	me loos ; me mom ; me pagan ; mean no ; meantim ; meet at ; meeting alon ; mes el ; meth was
        iop	4	mg stabl ; mi grup ; mi roomi ; mil de ; min has ; mis a ; mis day ; mis novent ; mo clean
        iop	4	mo nev ; mol at ; mom did ; mor lik ; morning ; most saturday ; most shift ; mot los
        iop	4	must <start> ; my grandkid ; my medi ; my station ; my thre ; myself sinc ; nad <amount>
        iop	4	nad mas ; near temecul ; necessary ; need group ; neg uds ; neg x ; neighbor to ; neur exam
        iop	4	new <job> ; new guy ; next step ; next tuesday ; ni segur ; night are ; night im
        iop	4	night only ; night wif ; nin tien ; no not ; no ~<hospital> ; no ~<treatment> ; no ~box
        iop	4	no ~clinic ; no ~cov ; no ~doctor ; no ~exception ; no ~hx ; no ~medical ; no ~psych
        iop	4	no ~sea ; no ~sicknes ; no ~use ; not ~<lock> ; not ~interest ; not ~one ; not ~pay
        iop	4	not ~possibl ; novemb ; nunc <amount> ; nunc mas ; odd saturday ; of <opioid> ; of <soon>
        iop	4	of enrollment ; of next ; of nin ; of pocket ; of yesterday ; off <pill> ; off and ; off pil
        iop	4	oil <outdoors> ; oil field ; on decemb ; on fri ; on septemb ; on stag ; on tac ; onc or
        iop	4	one fail ; only ; only if ; only outpatient ; only thing ; oth <stranger> ; out <month>
        iop	4	out wher ; outpatient kind ; outpatient that ; outpatient to ; overboard ; own <medicine>
        iop	4	own <need> ; own steam ; paid by ; pap say ; par rend ; par él ; parent clas ; parkinson
        iop	4	pas <always> ; pas so ; pas una ; pe ; pedian ; pen all ; peopl go ; peopl lik ; per quier
        iop	4	percocet ; perhap <amount> ; phas ; physical and ; pid permis ; piedr los ; plan iop
        iop	4	plan outpt ; pok night ; por <drive> ; por manej ; possession ; preocup es ; primer vez
        iop	4	probation at ; program her ; program wher ; psicolog que ; pued hac ; pued llevarl ; pul up
        iop	4	pur <cannabis> ; pur mot ; put outpatient ; quien <stop> ; quien dej ; quien la
        iop	4	quien platic ; quier ayud ; quier grupo ; quier ir ; quier segu ; quincen ; quiz ; rattl me
        iop	4	re <church> ; re sist ; report to ; requir iop ; resident <stimulant> ; resident <stop>
        iop	4	residential at ; residential i ; retirement party ; rip ; rtd ; said so ; said ther ; sail
        iop	4	sam even ; saturday ; say thre ; se hag ; se regres ; seatbelt ; see someon ; sei semana
        iop	4	semana casi ; separ ; she began ; she mov ; she nap ; shed lik ; shift thre ; show sinc
        iop	4	si <ask> ; si <stop> ; si me ; sin ~<need> ; sin ~papel ; sin ~prob ; sinc sept ; six beer
        iop	4	sixty thousand ; slept a ; smal for ; sob on ; sob sinc ; solter y ; som <school> ; som clas
        iop	4	somebody so ; someon lik ; sort and ; soul to ; spe in ; sponsor ; stabl on ; stat <alcohol>
        iop	4	stat bar ; stay anywher ; stay sob ; step aft ; step away ; stepdown ; straight up
        iop	4	student adderal ; su ~intern ; suegr en ; sueltan ni ; suen con ; sunday that ; sus <count>
        iop	4	sus sesent ; suspension ; tak mol ; tak ~a ; tard de ; termin mi ; termin su ; than meeting
        iop	4	that <daytime> ; that cost ; that theyl ; thc ; thc at ; thc cart ; the combin ; the dad
        iop	4	the dispatch ; the fost ; the hollow ; the seat ; them thi ; ther <play> ; ther <say>
        iop	4	ther anyth ; ther noth ; they sleep ; they threw ; theyd ; theyd <fire> ; theyr <amount>
        iop	4	theyr in ; thi sid ; thing <amount> ; thousand ; thousand in ; thre hav ; thre season
        iop	4	tienen <treatment> ; til january ; til oct ; to <wait> ; to attend ; to drown ; to mind
        iop	4	to non ; to ~talk ; told on ; total ; touch a ; treatment that ; turn her ; turn me
        iop	4	tweak 0 ; twic <stimulant> ; two month ; two saturday ; un mes ; una <container> ; una got
        iop	4	una o ; uni ; until <month> ; va y ; ventilator ; ver que ; vis ; vyvans to ; w/in ; w/in 0
        iop	4	want mor ; want virtual ; was march ; weed ; weed is ; weed pen ; week but ; week is
        iop	4	week sob ; week to ; week when ; week without ; weekend a ; weekend most ; weekend when
        iop	4	wel be ; whatev com ; whenev my ; wher that ; which <daytime> ; whod do ; wif the ; wif told
        iop	4	wif worri ; wif would ; wil cov ; win most ; with childcar ; with husb ; within the
        iop	4	wont pay ; work thre ; worth <say> ; would they ; would ~lik ; xanax ; y pierd ; year smok
        iop	4	year ther ; you no ; your ~<kin> ; your ~sist ; zer ~<leave> ; zer ~leav ; zoom or ; ~0 ~wk
        iop	4	~<amount> ~<consume> ; ~<asleep> in ; ~<clinician> y ; ~<clinician> ~<order>
        iop	4	~<clinician> ~<say> ; ~<container> for ; ~<day> <count> ; ~<day> <needle> ; ~<day> en
        iop	4	~<illness> <stop> ; ~<insurance> ~<treatment> ; ~<leave> <month> ; ~<money> <stimulant>
        iop	4	~<need> <medicine> ; ~<need> just ; ~<night> ~<crowd> ; ~<rope> ~herself ; ~<school> <month>
        iop	4	~<see> ~<photo> ; ~<treatment> <amount> ; ~<treatment> ~<consume> ; ~<treatment> ~<crowd>
        iop	4	~<treatment> ~<stimulant> ; ~<week> <day> ; ~<week> ~<treatment> ; ~<week> ~off ; ~<year> no
        iop	4	~a <insurance> ; ~a ~cigaret ; ~away ; ~box for ; ~clean ~the ; ~coverag and ; ~de un
        iop	4	~detox indicat ; ~detox need ; ~dia en ; ~discharg ; ~doctor ~say ; ~el ~<colleague>
        iop	4	~el ~foc ; ~el ~patron ; ~enrol ~in ; ~estoy mal ; ~fifty ~day ; ~forty ~four
        iop	4	~hang ~herself ; ~havent ; ~i ~fix ; ~im ~<stop> ; ~im ~don ; ~in ~<stranger> ; ~in ~person
        iop	4	~inpt last ; ~insuranc no ; ~le ~dan ; ~me int ; ~me sueltan ; ~medical <need>
        iop	4	~medical necessary ; ~money for ; ~my <play> ; ~new ~<job> ; ~new ~job ; ~noth ; ~off <pill>
        iop	4	~off cok ; ~off pil ; ~opioid no ; ~or ~in ; ~oth <drug> ; ~outpatient
        iop	4	~outpatient ~program ; ~overd it ; ~paper ; ~pcp ~referral ; ~possibl ; ~pued ped
        iop	4	~regres ~a ; ~sea ; ~sea <wait> ; ~sea qued ; ~segur sin ; ~sicknes ; ~sleep in
        iop	4	~teng <insurance> ; ~teng aseguranz ; ~the ~<hear> ; ~the ~voic ; ~the ~wal ; ~union
        iop	4	~use sinc ; ~violat
        iop	3	*clientAdmin.opensNote:other_experiencer ; *cows ; *drinks.0:other_experiencer ; *duration.3
        iop	3	*family.4 ; *losingSupply ; *lostThroughUse:hypothetical ; *otherService.therapist:negated
        iop	3	*overdose:hypothetical ; / <eat> ; / <illness> ; / <night> ; 0 <trust> ; 0 <week> ; 0 don
        iop	3	0 each ; 0 fel ; 0 k ; 0 rais ; 0 usa ; <afraid> <consume> ; <afraid> es ; <alcohol> /
        iop	3	<alcohol> <container> ; <alcohol> <play> ; <alcohol> which ; <alone> <alcohol>
        iop	3	<alone> <official> ; <alone> ~<clinician> ; <always> <amount> ; <always> <partner>
        iop	3	<always> <school> ; <amount> cider ; <amount> cuand ; <amount> grand ; <amount> una
        iop	3	<ask> <sad> ; <asleep> <year> ; <asleep> a ; <asleep> la ; <blade> <clean> ; <blood> to
        iop	3	<bodysound> has ; <breath> it ; <buy> <week> ; <cannabis> <job> ; <cannabis> <past>
        iop	3	<cannabis> <write> ; <cannabis> de ; <cannabis> noth ; <cannabis> toda ; <cannabis> x
        iop	3	<caretaking> <order> ; <caretaking> a ; <chestheart> <day> ; <child> <drug> ; <child> chica
        iop	3	<child> und ; <child> ~le ; <clinician> clear ; <clothes> me ; <colleague> ya
        iop	3	<consume> <asleep> ; <consume> <die> ; <consume> <hospital> ; <consume> himself
        iop	3	<consume> noma ; <consume> spray ; <consume> ~<cannabis> ; <consume> ~<school>
        """
}
