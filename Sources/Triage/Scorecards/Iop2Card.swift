extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	5	<clean> <color> ; <clean> <opening> ; <colleague> <threat> ; <colleague> dont
        iop	5	<consume> <official> ; <consume> <week> ; <consume> on ; <container> <alone> ; <count> tim
        iop	5	<crowd> she ; <day> el ; <daytime> would ; <drive> which ; <drug> <play> ; <friend> about
        iop	5	<give> <soon> ; <give> that ; <height> than ; <hit> <play> ; <hit> that ; <home> <illness>
        iop	5	<home> new ; <home> sat ; <illness> <go> ; <illness> <pill> ; <illness> he ; <job> <alone>
        iop	5	<job> <cannabis> ; <job> around ; <job> n ; <job> ni ; <job> wont ; <law> # ; <law> <start>
        iop	5	<medicine> ~<clinician> ; <money> what ; <month> <try> ; <month> from ; <month> non
        iop	5	<month> onc ; <month> sin ; <month> ther ; <month> without ; <need> orientacion
        iop	5	<night> <tool> ; <opioid> stabl ; <order> tod ; <outdoors> <week> ; <palecolor> knuckl
        iop	5	<partner> ship ; <past> id ; <past> nev ; <play> <friend> ; <put> <treatment> ; <school> one
        iop	5	<school> soph ; <see> <night> ; <sober> <see> ; <sober> en ; <soon> rung ; <stimulant> <go>
        iop	5	<stimulant> <partner> ; <stimulant> <start> ; <stimulant> en ; <stimulant> est
        iop	5	<stimulant> los ; <stimulant> most ; <stimulant> noma ; <stimulant> por ; <stimulant> som
        iop	5	<stimulant> theyd ; <stop> mis ; <take> <leave> ; <take> weird ; <think> <night>
        iop	5	<think> them ; <think> ~<eat> ; <town> if ; <trade> cant ; <treatment> <stop>
        iop	5	<treatment> hav ; <treatment> it ; <treatment> you ; <trust> <leave> ; <try> <kill>
        iop	5	<wait> anywher ; <week> 0 ; <week> <fire> ; <week> <partner> ; <week> as ; <week> did
        iop	5	<week> los ; <week> nev ; <week> thi ; <week> un ; <week> without ; a ditch ; a dorm
        iop	5	a drop ; a hondura ; a norc ; abr no ; abuel con ; accountabl ; adderal befor ; aft <job>
        iop	5	aft <moment> ; aft final ; aft she ; alg ambulatori ; all sinc ; already for ; alzheim and
        iop	5	an <night> ; an iop ; an outsid ; and being ; and embarras ; ant no ; any plac
        iop	5	anyth <past> ; anyth befor ; anyth is ; are out ; around <school> ; as im ; ash <day>
        iop	5	ash wednesday ; ask slid ; asleep and ; at bachelor ; at pok ; away anywher ; away isnt
        iop	5	away would ; be <job> ; bed meth ; befor bed ; befor that ; befor wint ; benefit only
        iop	5	between <photo> ; big book ; big deal ; book your ; both my ; bought it ; bourbon befor
        iop	5	brand new ; break 0 ; browni ; busc terapi ; but <last> ; but last ; but sinc ; cant <buy>
        iop	5	cant <leave> ; cant be ; cant self ; caregiv for ; carri on ; childcar ; clas en ; clas or
        iop	5	clas with ; clean ever ; clear ; cobr ; cobr ran ; coc a ; coc lo ; coc los ; coc sol
        iop	5	cocain no ; cohort ; colleg kid ; colleg soph ; com day ; com thursday ; comemo ; compar iop
        iop	5	complet 0 ; comput room ; con quien ; couldnt <money> ; coupl of ; crab ; cuatr cerveza
        iop	5	cuid al ; d on ; dad own ; dai aft ; dai grad ; daught to ; day did ; de juli ; decemb 0
        iop	5	determin ; detox was ; dextroamphetamin ; dispatch giv ; do day ; domingo con ; domingo en
        iop	5	dond estuv ; dont go ; dont lik ; down <treatment> ; dui last ; edibl every
        iop	5	eleven thousand ; empac ; empec ; en <play> ; end my ; est gan ; etoh wkend ; evening for
        iop	5	everybody keep ; exager ; exam ; eye on ; falt una ; faltan ; feed my ; festival a
        iop	5	fiance would ; finish inpatient ; finish on ; first in ; fiv for ; for <crowd> ; for <leave>
        iop	5	for leav ; for someth ; four kid ; friday of ; fum un ; gon <take> ; good but ; got for
        iop	5	got hir ; grad ok ; grad slip ; graduat residential ; group near ; group with ; gui
        iop	5	had cocain ; had sinc ; had us ; hand say ; hand them ; hangov ; has down ; has mad
        iop	5	has nobody ; hasnt touch ; havent <relapse> ; havent slip ; hay algun ; hes off ; his 0
        iop	5	his <go> ; hom sat ; hondura y ; humboldt ; husband ship ; hx want ; i phon ; i vap ; if hes
        iop	5	if wev ; im <alone> ; im count ; im nervou ; in <ask> ; in <photo> ; in question
        iop	5	in septemb ; inpatient my ; inpt 0 ; inscripcion ; intern y ; iop cok ; iop for ; iop i
        iop	5	iop virtual ; is id ; is out ; is split ; it <alone> ; it count ; it lol ; it real
        iop	5	july when ; just smok ; just walk ; ket ; ketamin on ; kratom shot ; la rent ; lab nl ; lack
        iop	5	late <amount> ; lawy say ; le faltan ; leav im ; level 0 ; lif ive ; lik on ; los <job>
        iop	5	los companero ; los cuid ; lozeng ; m cok ; m cran ; m delt ; mak $ ; mak minimum ; mam sol
        iop	5	mas en ; mdm ; me bring ; me lazy ; me movi ; me ~intern ; medical <need> ; meet is
        iop	5	meno un ; mes el ; meth about ; meth on ; meth two ; meth was ; mi gent ; mi roomi
        iop	5	minimum <money> ; minimum wag ; minut now ; mis mor ; mo clean ; month no ; morning
        iop	5	morning would ; most saturday ; mot todo ; my mattres ; my own ; my sister ; my thre
        iop	5	nadi ni ; need enrollment ; need someplac ; new <job> ; new <kin> ; next rung ; next tuesday
        iop	5	ni <buy> ; ni <key> ; ni papel ; night want ; night wif ; nil ; nin <moment> ; nineteen an
        iop	5	nino no ; nitrou x ; nl ; no backup ; no calific ; no cov ; no doctor ; no insuranc
        iop	5	no medicin ; no podemo ; nobody got ; noma <insurance> ; noma cubr ; noma los ; not happen
        iop	5	noth befor ; noth besid ; noth ever ; notici ; of may ; of nin ; on fri ; on own ; on sat
        iop	5	on vivitrol ; on weeknight ; onc or ; only <night> ; only do ; only if ; only night
        iop	5	opinion ; or hes ; or noth ; oth <consume> ; oth <drug> ; oth <stranger> ; otr par
        iop	5	outpatient for ; outpatient that ; outpt only ; over <chestheart> ; own stubbornnes
        iop	5	pa <treatment> ; pag nad ; par segu ; parkinson and ; party in ; patrick ; percocet
        iop	5	peric desd ; pid permis ; plan at ; pok night ; por las ; positiv for ; probation at
        iop	5	pto no ; pued falt ; pvt ; que uno ; quien <stop> ; quien dej ; quier par ; quier segu
        iop	5	quier un ; re virtual ; rec <treatment> ; reliev her ; resi need ; resident <stimulant>
        iop	5	resident <stop> ; residential at ; residential thre ; rest him ; reten ; ritalin ; run iop
        iop	5	said ther ; say im ; say outpt ; say talk ; scaffold ; scaffold than ; schedul and
        iop	5	season run ; seatbelt ; sei cerveza ; semana en ; set me ; she mov ; she went ; sign up
        iop	5	sin <wait> ; sin qued ; sin ~<key> ; sin ~papel ; sinc school ; smok one ; so how ; so liv
        iop	5	sol 0 ; sol <clinician> ; solit ; solter y ; someplac to ; someth wher ; son tre ; sort and
        iop	5	soul to ; spe in ; st patrick ; stabl <home> ; stabl hous ; stay anywher ; step aft
        iop	5	su cuent ; sus novent ; tacha ; tak mol ; tard de ; ten <week> ; teng <sick>
        iop	5	teng aseguranz ; teng ni ; termin sus ; test and ; that cost ; that let ; that morn
        iop	5	that nev ; that rul ; the <cannabis> ; the audit ; the comput ; the extend ; the hollow
        iop	5	them if ; ther <play> ; ther noth ; ther said ; therapist say ; they giv ; they sleep
        iop	5	theyd ; theyr in ; thi com ; thi sid ; thing <amount> ; thing <stimulant> ; thousand
        iop	5	thre hav ; thre littl ; thre month ; tienen el ; til <month> ; tim at ; to <wait>
        iop	5	to burbank ; to payday ; to reliev ; tod a ; total ; treatment that ; truck no ; turn her
        iop	5	turn me ; ua x ; un <law> ; un cumpleano ; un iop ; una vez ; up <consume> ; use cocain
        iop	5	uso ; version wher ; vis ; void if ; vyvans to ; want aftercar ; weed ; weed for ; week they
        iop	5	week wher ; week without ; weekday evening ; weekend the ; weeknight ; wel be ; wel control
        iop	5	what fre ; what left ; when <child> ; wher that ; who train ; wish i ; with ins
        iop	5	without cok ; wknd ; worth i ; you cal ; yr <last> ; yr last ; zer day
        iop	5	~<amount> ~<consume> ; ~<leave> ~0 ; ~<stimulant> hx ; ~<wait> ~<asleep> ; ~a ~<asleep>
        iop	5	~a ~cigaret ; ~a ~dorm ; ~counsel ; ~driv ; ~el ~<colleague> ; ~el ~patron ; ~evening
        iop	5	~off i ; ~opioid no ; ~outpatient ~program ; ~qued ; ~school
        iop	4	*ago.3 ; *drinks.0:other_experiencer ; *family.2 ; *frequency.1:other_experiencer
        iop	4	*mandate.2:historical ; *otherService.9:hypothetical ; *service.0:hypothetical
        iop	4	*substance.3:hypothetical ; *thirdParty.9:historical ; + <caretaking> ; / <night>
        iop	4	0 <trust> ; 0 cocain ; 0 gl ; 0 mom ; 0 rais ; 0 test ; 0 wk ; <afraid> es ; <alcohol> did
        iop	4	<alcohol> with ; <alone> <day> ; <alone> <night> ; <alone> <stimulant> ; <alone> <try>
        iop	4	<alone> are ; <alone> fin ; <always> servic ; <amount> <school> ; <amount> cider
        iop	4	<amount> grand ; <ask> <sad> ; <asleep> <year> ; <blood> down ; <break> <need>
        iop	4	<breath> <day> ; <cannabis> <treatment> ; <cannabis> from ; <cannabis> hac ; <cannabis> is
        iop	4	<cannabis> los ; <cannabis> noth ; <cannabis> to ; <cannabis> x ; <caretaking> <amount>
        iop	4	<caretaking> agency ; <child> id ; <child> und ; <clean> <month> ; <consume> <hospital>
        iop	4	<consume> <illness> ; <consume> <month> ; <consume> himself ; <continue> <asleep>
        iop	4	<continue> <sober> ; <count> is ; <crash> so ; <crowd> both ; <crowd> if ; <crowd> por
        iop	4	<day> <alone> ; <day> <shake> ; <day> did ; <day> intern ; <day> only
        iop	4	<daytime> <treatment> ; <daytime> de ; <daytime> se ; <die> which ; <drug> <pill>
        iop	4	<eat> <needle> ; <eat> twic ; <emergency> <partner> ; <fall> <soon> ; <feel> <month>
        iop	4	<feel> <stimulant> ; <feel> ~<pill> ; <fluid> <cold> ; <friend> but ; <friend> dont
        iop	4	<friend> for ; <home> from ; <hospital> check ; <hospital> nl ; <insurance> 0
        iop	4	<insurance> <appointment> ; <insurance> <break> ; <insurance> <money> ; <job> <photo>
        iop	4	<job> no ; <kin> <sick> ; <kin> <start> ; <kin> can ; <law> <treatment> ; <law> my
        iop	4	<law> svc ; <leave> <child> ; <leave> <hear> ; <leave> <month> ; <leave> if ; <leave> or
        iop	4	<medicine> no ; <moment> whil ; <money> <tired> ; <money> <wait> ; <money> doe ; <money> til
        iop	4	<month> <alone> ; <month> <shame> ; <month> <start> ; <month> been ; <month> clos
        iop	4	<month> el ; <month> lo ; <month> one ; <month> when ; <need> <night> ; <need> just
        iop	4	<need> virtual ; <night> el ; <night> ther ; <outdoors> it ; <partner> <church>
        iop	4	<partner> deploy ; <past> <relapse> ; <past> that ; <past> ~<consume> ; <pill> <stimulant>
        iop	4	<play> clown ; <play> most ; <play> per ; <promise> hel ; <record> not ; <room> <alone>
        iop	4	<rope> <colleague> ; <say> straight ; <school> <tool> ; <school> <week> ; <school> fin
        iop	4	<school> lik ; <school> nad ; <school> nl ; <school> no ; <school> se ; <see> <soon>
        iop	4	<see> int ; <seizure> <illness> ; <shake> <asleep> ; <shake> noth ; <start> <leave>
        iop	4	<start> <week> ; <start> in ; <stimulant> <build> ; <stimulant> <caretaking>
        iop	4	<stimulant> about ; <stimulant> at ; <stimulant> fin ; <stimulant> lo ; <stimulant> no
        iop	4	<stimulant> nobody ; <stimulant> problem ; <stimulant> que ; <stimulant> sort
        iop	4	<take> <stimulant> ; <think> <treatment> ; <think> b ; <treatment> <daytime>
        iop	4	<treatment> <need> ; <treatment> <soon> ; <treatment> by ; <treatment> entr ; <treatment> i
        iop	4	<treatment> on ; <vendor> <amount> ; <wait> <money> ; <wait> behind ; <wait> ~<alone>
        iop	4	<water> <day> ; <week> <job> ; <week> <money> ; <week> but ; <week> cuand ; <week> dur
        iop	4	<week> id ; <week> noma ; <week> que ; <write> <treatment> ; <write> no ; <year> <insurance>
        iop	4	a cart ; a classmat ; a juev ; a leav ; a month ; a problem ; a sixty ; a soul ; a wk ; a yr
        iop	4	absenc out ; abstinent ; adderal most ; adderal too ; adhd ; advisor ; aft <school>
        iop	4	aft hes ; aft hour ; aft practic ; aft sixty ; aguant las ; ahi par ; al trabaj
        iop	4	all afternoon ; all fin ; all ninety ; alon are ; already remortgag ; an <cannabis>
        iop	4	an <headface> ; an aid ; an edibl ; an even ; an ~<opioid> ; an ~opioid ; an ~outpatient
        iop	4	and <rarely> ; and brok ; and sometim ; and zer ; any <need> ; anyth long ; assessment
        iop	4	at <treatment> ; at parti ; autist ; back but ; back sinc ; backup ; bad <month>
        iop	4	be <amount> ; be ok ; bedridden ; been <afraid> ; been <home> ; been <stiff> ; been hit
        iop	4	beer aft ; best to ; bor ; bother me ; busc alg ; by himself ; cal <say> ; cal six
        iop	4	can attend ; cannot ; cannot be ; cant <need> ; cant help ; cart in ; cas 0 ; cent that
        iop	4	cerveza ; cerveza los ; chamb ; champagn ; chap ; check and ; chemistry teach ; chiquit con
        iop	4	cider ; clan ; clear her ; co op ; coach girl ; coc ; coc x ; cocain alguno ; cocain de
        iop	4	cocain hac ; cocky ; cok between ; cok is ; cok new ; cok on ; cok sinc ; cok thing
        iop	4	commut is ; companero ; completit ; confi ; corporat ; corren asi ; could <consume>
        iop	4	could use ; count that ; crack no ; crack when ; cran op ; crank 0 ; crew of ; crezc
        iop	4	cristal por ; cristal una ; crystal thre ; cumpli mis ; cumpli sus ; d don ; dad has
        iop	4	day off ; day than ; day thing ; de inscripcion ; de pag ; de plant ; detox indicat
        iop	4	detox need ; dia completo ; didnt <give> ; diet pil ; difficulty ; do whatev ; doe lin
        iop	4	doing wel ; domin ; domingo viend ; dont <eat> ; dont eat ; dos cervecita ; down hes
        iop	4	drank himself ; drink aft ; drink with ; drink wkend ; dry and ; dui 0 ; dui my ; ear to
        iop	4	edibl to ; el abog ; el proxim ; el vici ; els ; empez con ; en hondura ; enough that
        iop	4	enquir ; entonc nad ; era cristal ; es coc ; est <money> ; etoh sob ; eve ; even 0
        iop	4	even group ; every servic ; exam nl ; f <palecolor> ; f vape ; falt mas ; fear ; few x
        iop	4	fil my ; first <law> ; first ive ; fix incom ; flex ; for aft ; for heroin ; for peopl
        iop	4	from anybody ; from thirty ; gf <need> ; gf want ; giv leav ; gl ; goe hom ; going aft
        iop	4	ha <feel> ; ha toc ; hag al ; hand flat ; hand me ; hard <alcohol> ; harvest ; hasnt <feel>
        iop	4	havent <feel> ; havent touch ; hay alg ; hay otr ; head ther ; herman sí ; hes fiv
        iop	4	him <phone> ; him cal ; him its ; hitch ; hold job ; hom aft ; hom by ; hom the ; honor rol
        iop	4	horari despu ; hous 0 ; hr let ; i <shame> ; i fight ; i stock ; id gues ; if so
        iop	4	im <insurance> ; im bor ; im fir ; im head ; in fami ; in lat ; in with ; infart ; infart y
        iop	4	inpatient don ; inpatient thi ; inpt last ; inq re ; inscrib ; intak slot ; internamient no
        iop	4	iop nin ; iop only ; ipa ; is hes ; is off ; it <hear> ; it sound ; it stick ; its mak
        iop	4	its too ; ive mov ; jal las ; january my ; jar ; join an ; just <alone> ; just <school>
        iop	4	just lone ; kais deni ; keppr for ; kid und ; knuckl it ; lat august ; lawy said ; leav me
        iop	4	leav or ; leav they ; lift and ; lik <crowd> ; lik <need> ; lik me ; lineman ; lo corren
        iop	4	look int ; los <caretaking> ; los compadr ; los cuarent ; los it ; los my ; low level
        iop	4	m huf ; mak nineteen ; margarita on ; marijuan ; mas que ; mas y ; mate ; mayb
        iop	4	mayb <count> ; mayb twic ; me $ ; me <alcohol> ; me <caretaking> ; me cuid ; me laugh
        iop	4	me loos ; me pagan ; me som ; me they ; medicin no ; meeting alon ; mes le ; meth clean
        iop	4	mi grup ; mi program ; mil de ; mil y ; mio es ; mis day ; mis one ; mo nev ; modafinil and
        iop	4	mom work ; monitor contract ; month all ; month without ; mot los ; mot tod ; much of
        iop	4	must enrol ; my <stimulant> ; my audit ; my medi ; my residential ; my sponsor ; my station
        iop	4	my thigh ; myself with ; nad <amount> ; nad mas ; nap ; nearby ; necessary ; neur exam
        iop	4	nev <treatment> ; nev anyth ; nev drank ; nev treat ; new <start> ; new for ; new job
        iop	4	new onset ; ni <amount> ; night are ; night im ; night sleep ; nin and ; nite x ; nitrou a
        iop	4	no hx ; no medical ; no meeting ; no qued ; no sea ; non aft ; not onc ; not walk ; novemb 0
        iop	4	now cant ; nunc <amount> ; nunc mas ; of <soon> ; of <year> ; of next ; of treatment
        iop	4	of yesterday ; off <pill> ; off pil ; ofrecen par ; on <law> ; on <month> ; on <night>
        iop	4	on april ; on stag ; on tour ; onc sinc ; one <law> ; one beer ; one dui ; one to ; only
        iop	4	only drink ; option ; orientation ; out <month> ; out <soon> ; out wher ; outpatient wher
        iop	4	overd it ; own 0 ; own <medicine> ; own <need> ; pap say ; paper in ; parkinson
        iop	4	pas <always> ; pas una ; pay for ; pay that ; peak ; pedian ; per quier ; piedr los ; plan b
        iop	4	plan iop ; plan outpt ; possession ; possession charg ; possibl ; probationary ; program hav
        iop	4	psych no ; pued llevarl ; pur <cannabis> ; pur mot ; que falt ; que pued ; quien los
        iop	4	quier ayud ; rais my ; real thing ; regres a ; rehab thre ; residential i
        iop	4	residential ranch ; return on ; rip ; roommat vyvans ; rtd ; rueda ; rung ; sab 0 ; said no
        iop	4	sail ; saturday she ; saturday so ; saw a ; say kid ; school pickup ; sea en ; segur y
        iop	4	seman noma ; semana dur ; semana que ; septemb 0 ; she began ; she trust ; shed lik
        iop	4	show sinc ; si <ask> ; sin prob ; sinc <phone> ; situacion ; sixty thousand ; smthg ; so a
        iop	4	sob sinc ; soc and ; solit con ; solit en ; som friday ; someth on ; spe to ; sponsor sam
        iop	4	spot if ; stay behind ; stepdown ; straight up ; stubbornnes ; student adderal ; su intern
        iop	4	suen con ; swear hel ; sweat and ; sx <ask> ; taken to ; termin mi ; terminat ; th of
        iop	4	that a ; that theyl ; thc at ; thc cart ; the dad ; the dean ; the fost ; the residential
        iop	4	the softbal ; ther im ; ther nobody ; therapist in ; thes <child> ; they <asleep> ; they pay
        iop	4	they threw ; theyd <bodypart> ; theyd hand ; theyl <fire> ; theyl fir ; theyr all
        iop	4	thing they ; third <year> ; third year ; thousand in ; til april ; til feb ; to <blood>
        iop	4	to <past> ; to attend ; to mind ; to morning ; to non ; toda mis ; tom diari ; tom dos
        iop	4	tom entr ; too <amount> ; touch a ; touch cok ; track for ; troubl just ; tweak 0
        iop	4	twic <stimulant> ; two month ; uds neg ; un grup ; un par ; una <amount> ; und <count>
        iop	4	used <amount> ; vape thc ; vet va ; w/d ; wak to ; want mor ; want quiet ; want virtual
        iop	4	was cocain ; way on ; weed cart ; week gon ; week hom ; week to ; week when ; what <need>
        iop	4	whistl on ; whod do ; wif would ; wil <insurance> ; with sup ; with vodk ; wk etoh ; wkend
        iop	4	wks back ; wks out ; work thre ; would they ; x / ; xanax ; y cinc ; year smok ; year ther
        iop	4	yo <money> ; yo nad ; yo solit ; you no ; yr no ; zer <insurance> ; zoom or ; ~0 ~<week>
        iop	4	~<crowd> ~<treatment> ; ~<happy> ; ~<hospital> <need> ; ~back ~up ; ~etoh x ; ~i ~dont
        iop	4	~intern no ; ~it ~back ; ~pension ; ~pick ~it ; ~seizur from ; ~sixty ; ~sixty ~day ; ~vin
        iop	4	~violat
        iop	3	*clientAdmin.1:other_experiencer ; *family.4 ; *lapse.0:possible ; *lengthOfUse.0
        iop	3	*losingSupply.0 ; *lostThroughUse.0:hypothetical ; *outpatientWord.0:possible
        iop	3	*service.0:negated ; *sinceLastUse.2 ; *sinceStopping.0 ; *substance.1:historical
        iop	3	*substance.2:hypothetical ; + cok ; + wheth ; / <law> ; / <phone> ; 0 <sober> ; 0 enrol
        iop	3	0 ex ; 0 fel ; 0 group ; 0 residential ; 0 sem ; 0 sob ; <alcohol> / ; <alcohol> <container>
        iop	3	<alcohol> <play> ; <alcohol> behind ; <alone> <official> ; <always> <amount>
        iop	3	<always> <need> ; <always> <partner> ; <amount> <furniture> ; <amount> <headface>
        iop	3	<amount> that ; <amount> una ; <amount> up ; <appointment> <pet> ; <ask> <leave>
        iop	3	<asleep> <blade> ; <asleep> <week> ; <asleep> good ; <awake> <furniture> ; <blade> <clean>
        iop	3	<blade> <drive> ; <bodypart> <play> ; <bodysound> has ; <break> i ; <build> <money>
        iop	3	<calm> <room> ; <cannabis> <job> ; <cannabis> <moment> ; <cannabis> aft ; <cannabis> lik
        iop	3	<cannabis> one ; <caretaking> <appointment> ; <caretaking> <school> ; <caretaking> <stop>
        iop	3	<caretaking> no ; <chestheart> <partner> ; <chestheart> <stop> ; <child> <drug>
        iop	3	<child> con ; <child> mi ; <child> si ; <clothes> me ; <consume> <play> ; <consume> noma
        iop	3	<consume> until ; <container> <clinician> ; <container> <hit> ; <container> too
        iop	3	<continue> <home> ; <continue> <need> ; <count> <outdoors> ; <count> <week>
        iop	3	<crowd> <alone> ; <crowd> <stranger> ; <crowd> aft ; <crowd> not ; <day> <sober>
        iop	3	<day> <treatment> ; <day> d ; <day> noth ; <day> off ; <day> thing ; <daytime> <crowd>
        iop	3	<daytime> without ; <die> <shame> ; <drive> <money> ; <drive> had ; <drive> mi ; <drive> si
        iop	3	<drive> til ; <drug> <week> ; <drug> sinc ; <drug> thi ; <eat> <pill> ; <eat> <week>
        iop	3	<eat> som ; <feel> <hold> ; <feel> bet ; <feel> con ; <fire> me ; <friend> <opioid>
        iop	3	<friend> <past> ; <furniture> + ; <go> <cannabis> ; <go> <hit> ; <go> asi ; <go> backward
        iop	3	<happy> <shake> ; <happy> <soon> ; <happy> par ; <headface> <eat> ; <hear> me ; <hit> <ask>
        iop	3	<hit> <past> ; <home> <day> ; <home> <happy> ; <home> aft ; <home> nin ; <home> the
        iop	3	<home> to ; <hospital> <afraid> ; <hospital> <take> ; <illness> <night> ; <illness> so
        iop	3	<insurance> op ; <intoxicated> <month> ; <intoxicated> mayb ; <job> rep ; <key> <partner>
        iop	3	<kin> found ; <kin> isnt ; <kin> sal ; <last> <school> ; <last> <sober> ; <last> plac
        iop	3	<law> <fluid> ; <law> period ; <leave> <stiff> ; <leave> positiv ; <lock> acros
        iop	3	<media> <count> ; <medicine> <pill> ; <medicine> ni ; <moment> ~<treatment>
        iop	3	<money> <opening> ; <money> <treatment> ; <money> for ; <money> nad ; <money> only
        iop	3	<month> 0 ; <month> <cold> ; <month> <relapse> ; <month> <school> ; <month> le ; <month> off
        iop	3	<month> too ; <month> ~<stimulant> ; <need> <daytime> ; <need> confi ; <need> per
        iop	3	<needle> <count> ; <night> <afraid> ; <night> <drug> ; <night> <start> ; <night> are
        iop	3	<opioid> 0 ; <opioid> at ; <opioid> in ; <outdoors> est ; <outdoors> let ; <partner> <month>
        iop	3	<partner> are ; <partner> that ; <past> its ; <past> noth ; <photo> when ; <play> <room>
        iop	3	<play> her ; <rarely> <year> ; <rarely> no ; <room> <headface> ; <room> had ; <rope> a
        iop	3	<rope> los ; <say> <treatment> ; <say> per ; <school> <drug> ; <school> <past>
        iop	3	<school> <treatment> ; <school> are ; <school> del ; <sedative> and ; <sedative> de
        iop	3	<see> if ; <sober> <colleague> ; <sober> <continue> ; <sober> <crowd> ; <soon> for
        iop	3	<soon> step ; <start> <clinician> ; <start> <colleague> ; <start> on
        iop	3	<stimulant> <medicine> ; <stimulant> <pill> ; <stimulant> <stranger> ; <stimulant> <take>
        iop	3	<stimulant> <year> ; <stimulant> behind ; <stimulant> d/c ; <stimulant> thing
        iop	3	<stimulant> when ; <stop> anyth ; <stop> from ; <stranger> <month> ; <stranger> <stimulant>
        iop	3	<stranger> <week> ; <stranger> els ; <stranger> if ; <stranger> so ; <stranger> whod
        iop	3	<take> acid ; <take> laid ; <take> myself ; <take> ~<week> ; <think> around ; <think> ~<job>
        iop	3	<trade> <goodbye> ; <trade> <stimulant> ; <trade> its ; <treatment> <break>
        iop	3	<treatment> <day> ; <treatment> <fire> ; <treatment> <moment> ; <treatment> clos
        iop	3	<treatment> coord ; <treatment> la ; <treatment> plu ; <treatment> slot ; <treatment> theyl
        iop	3	<trust> <see> ; <trust> <wait> ; <trust> army ; <trust> i ; <vendor> me
        iop	3	<volunteer> <money> ; <wait> <alone> ; <wait> <pet> ; <wait> ahead ; <wait> los ; <wait> no
        iop	3	<water> <past> ; <water> was ; <week> <hold> ; <week> <home> ; <week> <law> ; <week> <write>
        iop	3	<week> aft ; <week> her ; <week> old ; <week> that ; <write> <awake> ; <write> <cannabis>
        iop	3	<year> si ; <year> ther ; a <fall> ; a <leave> ; a <rarely> ; a cak ; a cocain ; a condition
        iop	3	a cover ; a crew ; a dui ; a friday ; a gap ; a gummy ; a helmet ; a motel ; a professional
        iop	3	a sherry ; a stay ; a sup ; a ventilator ; a year ; a ~<opioid> ; abog client ; about <job>
        iop	3	about end ; adderal + ; adderal then ; aft ; aft cok ; aft din ; aft i ; aft school
        iop	3	aft what ; afterward ; ago doing ; ago etoh ; ago sob ; al <job> ; alcohol ultim
        iop	3	alg <soon> ; alguien com ; algun ; alguno fin ; all nos ; already know ; alzheim y
        iop	3	ambulatori intensiv ; an 0 ; an <treatment> ; an assessment ; an evaluation ; an eye
        iop	3	an eyebrow ; an outpatient ; an overnight ; an ~<treatment> ; and <feel> ; and deni
        iop	3	and escond ; and no ; angin ; anoch traig ; anti ; any help ; anyth <treatment> ; anyth a
        iop	3	anyth but ; are cod ; around me ; as for ; ashor ; asi est ; ask start ; at <photo>
        iop	3	at most ; at risk ; at sixty ; ataqu epileptic ; autistic and ; bacheloret ; back just
        iop	3	bad <furniture> ; bangor ; bark and ; be fil ; be left ; been about ; been tight ; been vap
        iop	3	befor exam ; befor thi ; began ; being in ; benefit ; besid ; bet but ; between show
        iop	3	blackout ; bleach ; borrach de ; box at ; braz se ; bronca ; broth driv ; brought me
        iop	3	build and ; bump in ; busc apoy ; but first ; but id ; by <photo> ; by february ; by vide
        iop	3	caguama ; cal somebody ; calific par ; cannot <leave> ; cant <ask> ; cant <goodbye>
        iop	3	cant ask ; cant com ; cant mis ; capful ; caretak ; carri me ; cart ; cartridg ; cerveza al
        iop	3	cerveza con ; champagn at ; chew ; church ladi ; cier la ; clas a ; classmat ; clean as
        iop	3	clear and ; clerk for ; clos i ; cm @ ; cobij ; cocain about ; cocain by ; cocain on
        iop	3	cocain thursday ; cocktail ; coin ; coin and ; cok friday ; cok in ; cok keep ; col
        iop	3	complet an ; completo ; con 0 ; con <need> ; con autism ; concert and ; cond me ; could go
        iop	3	couldnt pay ; counsel ; counsel befor ; coupl night ; crack aft ; cristal lo ; crowd
        iop	3	crystal fiv ; cuand <play> ; cuand jueg ; cuanta <week> ; cuanta semana ; cuarent y
        iop	3	d <stop> ; d <treatment> ; d/c 0 ; da ni ; dab all ; dad cal ; dad girl ; daught 0 ; day are
        iop	3	day coin ; day every ; day hom ; de <sedative> ; de cirrosi ; de entr ; de falt ; de grup
        iop	3	de intern ; de met ; de mujer ; de nadi ; de tecat ; de vez ; de zombi ; dead in ; deckhand
        iop	3	dejarla ; del turn ; dementi ; deni x ; despu ya ; did that ; didnt lik ; do <cannabis>
        iop	3	do <night> ; do at ; do cocain ; do cok ; do night ; do spe ; doe iop ; doesnt com ; dog got
        iop	3	doing ok ; don by ; dond lo ; dont <leave> ; dont leav ; dop ; dosciento ; down inpatient
        iop	3	drank too ; drawn ; driv again ; driv for ; drown in ; drunk at ; drunk mayb ; drunk the
        """
}
