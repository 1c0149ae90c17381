extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	6	~<week> ~off ; ~a ~<asleep> ; ~a ~<month> ; ~a ~dorm ; ~a ~month ; ~at ~a ; ~el ~<colleague>
        iop	6	~el ~patron ; ~intern ; ~look ~back ; ~opioid no ; ~qued ; ~qued ~a ; ~week ~off
        iop	5	*alcoholic:other_experiencer ; *detoxDone ; *duration.2 ; *lapse ; *nonDrug:hypothetical
        iop	5	+ ket ; 0 adderal ; 0 nino ; 0 par ; 0 wk ; 0 wknd ; <always> <play> ; <always> <school>
        iop	5	<amount> lin ; <appointment> <daytime> ; <ask> <count> ; <asleep> him ; <asleep> tim
        iop	5	<bodypart> fin ; <bodypart> them ; <cannabis> <crowd> ; <cannabis> de ; <cannabis> los
        iop	5	<caretaking> <leave> ; <child> <afraid> ; <clean> <color> ; <colleague> dont ; <consume> at
        iop	5	<count> tim ; <crash> so ; <crowd> / ; <crowd> she ; <day> intern ; <drug> <play>
        iop	5	<drug> galaxy ; <fire> me ; <friend> about ; <furniture> if ; <give> that ; <hit> that
        iop	5	<home> <illness> ; <home> new ; <home> sat ; <illness> <go> ; <illness> he ; <job> <alone>
        iop	5	<job> around ; <job> n ; <job> ni ; <kin> <illness> ; <law> so ; <leave> if ; <money> doe
        iop	5	<money> par ; <money> til ; <money> what ; <month> <alone> ; <month> from
        iop	5	<need> orientacion ; <night> <tool> ; <opioid> <alcohol> ; <order> tod ; <palecolor> knuckl
        iop	5	<past> <month> ; <past> nev ; <play> <friend> ; <school> nad ; <school> soph ; <see> <night>
        iop	5	<see> <soon> ; <sober> en ; <soon> <day> ; <soon> rung ; <start> doing ; <start> in
        iop	5	<stimulant> <go> ; <stimulant> <partner> ; <stimulant> aft ; <stimulant> at ; <stimulant> lo
        iop	5	<stimulant> los ; <stimulant> nobody ; <stimulant> theyd ; <stop> mis ; <stop> on
        iop	5	<stranger> so ; <take> <stimulant> ; <take> cocky ; <take> weird ; <think> <treatment>
        iop	5	<think> them ; <tool> <night> ; <tool> op ; <town> if ; <town> pul ; <treatment> <soon>
        iop	5	<treatment> entr ; <treatment> hav ; <treatment> it ; <trust> <leave> ; <try> <opioid>
        iop	5	<wait> behind ; <wait> ~<alone> ; <week> <fire> ; <week> <partner> ; <week> <treatment>
        iop	5	<week> as ; <week> near ; <week> que ; <week> thi ; <week> un ; a classmat ; a dorm ; a dui
        iop	5	a hondura ; a soul ; abr no ; adderal in ; adderal too ; aft <moment> ; aft <school>
        iop	5	aft she ; alg ambulatori ; alg par ; all ninety ; all sinc ; already for ; ambulatori
        iop	5	an aid ; an even ; an outsid ; and corporat ; and embarras ; ant no ; any plac
        iop	5	anyth <past> ; anyth befor ; anyth is ; around <school> ; as im ; ash <day> ; ash wednesday
        iop	5	assum ; at brunch ; at show ; attorney say ; autist ; away anywher ; back sinc ; bad <month>
        iop	5	be <job> ; bed meth ; bedridden ; befor its ; between <photo> ; big book ; blew a ; both my
        iop	5	bourbon befor ; brand new ; break 0 ; browni ; bump befor ; cant afford ; cant clos
        iop	5	cant self ; caregiv for ; cart dai ; cas 0 ; caught onc ; check and ; childcar ; choru
        iop	5	clas or ; clean ever ; co op ; coachel ; cobr ; coc me ; coc nad ; coc sol ; cocain alguno
        iop	5	cocain no ; cocain on ; cohort ; cok few ; cok is ; cok new ; colleg soph ; com day
        iop	5	com thursday ; comemo ; commut is ; comput room ; con quien ; contract ; could <consume>
        iop	5	could use ; county told ; coupl of ; cov ; crab ; cuanta ; d don ; dad own ; dan permis
        iop	5	daught to ; day are ; de transit ; de vez ; determin ; detox was ; do <cannabis> ; do aft
        iop	5	do whatev ; domingo en ; dont go ; down hes ; drink with ; dui last ; ear to ; edibl every
        iop	5	el uniform ; enough that ; entr seman ; epilepsy sinc ; essential ; essential <shake>
        iop	5	essential tremor ; est viern ; etoh quit ; etoh sob ; even group ; exager ; exam
        iop	5	facility and ; falt mas ; falt una ; feed her ; feed my ; festival a ; fiance would ; fiesta
        iop	5	finish on ; first <day> ; first in ; fit around ; fiv for ; for <crowd> ; for midterm
        iop	5	for peopl ; four kid ; fum un ; fut y ; galaxy ; galaxy gas ; get cocky ; got for
        iop	5	grad slip ; graduat residential ; group near ; group with ; grup ; gui ; hard <alcohol>
        iop	5	has mad ; has nobody ; hasnt touch ; havent <feel> ; havent pick ; havent touch ; he nap
        iop	5	head ther ; hes off ; hij empez ; hilariou ; hom from ; hom sat ; i fight ; if wev
        iop	5	im <alone> ; im bor ; im fir ; im nervou ; in <ask> ; in <photo> ; in lat ; in question
        iop	5	inpatient my ; internamient no ; iop + ; iop befor ; iop cok ; iop for ; iop i ; iop near
        iop	5	iop only ; iop virtual ; iop with ; is id ; is out ; is split ; it <alone> ; it real
        iop	5	its just ; its that ; ive <moment> ; ive now ; jal las ; january my ; k elsewher
        iop	5	keep being ; ket ; ketamin most ; knuckl it ; la rent ; lab nl ; lack ; las <kin>
        iop	5	late <amount> ; lawy say ; level 0 ; lif ive ; lif on ; lik <need> ; lik on ; los companero
        iop	5	los my ; lozeng ; m cok ; mam sol ; man that ; mas en ; mayb <count> ; me <stimulant>
        iop	5	me bring ; me cuid ; me evaluat ; me neg ; medical <need> ; meet is ; mes la ; meth clean
        iop	5	meth on ; meth was ; mi grup ; mi roomi ; michel ; minut now ; mis mor ; modafinil
        iop	5	month ago ; month nev ; mor lik ; mor scaffold ; morning ; mot los ; much of ; mult
        iop	5	must <start> ; my fiance ; my own ; my sister ; my thigh ; nap tim ; necessary
        iop	5	need enrollment ; need someplac ; nev <always> ; nev anyth ; nev dai ; next rung
        iop	5	ni <amount> ; ni <buy> ; night sleep ; night want ; night wif ; nil ; nino no
        iop	5	no <treatment> ; no camin ; no doctor ; no hx ; no teng ; nobody got ; non aft ; non in
        iop	5	not walk ; noth befor ; novemb ; nunc <amount> ; nunc mas ; of may ; of treatment ; on <law>
        iop	5	on decemb ; on sat ; on tour ; on wkend ; onc or ; one <week> ; one mis ; only drink
        iop	5	only if ; or hes ; or noth ; oth <consume> ; oth <opioid> ; oth sub ; outpatient program
        iop	5	outpatient wher ; over <chestheart> ; own 0 ; own stubbornnes ; pag nad ; pag ni ; papel ni
        iop	5	par segu ; parkinson and ; pas <always> ; pas una ; pedian ; percocet ; peric desd
        iop	5	pid permis ; pierd el ; preocup es ; pvt ; que falt ; quien <stop> ; quien dej ; quier par
        iop	5	quier un ; rais by ; rais my ; re even ; re virtual ; rec <treatment> ; regres a
        iop	5	rehab thre ; relev ; report to ; resi need ; residential at ; rest him ; rip
        iop	5	roommat vyvans ; ros with ; run iop ; rung down ; sab 0 ; said ther ; sat <crowd> ; say im
        iop	5	say talk ; say thre ; schedul and ; segur noma ; segur y ; seman ni ; semana en ; semana que
        iop	5	she down ; she mov ; she went ; show sinc ; sign up ; sin <need> ; sin ~<key> ; sin ~papel
        iop	5	sinc school ; sinc sept ; so a ; so how ; so liv ; soc and ; sol <clinician> ; sol caregiv
        iop	5	solit ; solit en ; solter y ; someon lik ; someplac to ; someth wher ; son tre ; soul
        iop	5	soul to ; spe to ; stabl <home> ; stabl hous ; start doing ; stay behind ; subst
        iop	5	sunday that ; sus novent ; sx <ask> ; tacha ; ten <week> ; teng <sick> ; teng aseguranz
        iop	5	test and ; th of ; than meeting ; that morn ; that rul ; thc at ; the audit ; the cle
        iop	5	them if ; ther said ; they <bodypart> ; theyd ; theyr in ; thi com ; thi sid ; thing they
        iop	5	thousand up ; thre hav ; thre littl ; tien alzheim ; til <month> ; til night ; to <wait>
        iop	5	to befor ; to burbank ; to death ; to mind ; to payday ; to reliev ; tod a ; tom diari
        iop	5	tom dos ; total ; touch cok ; truck no ; two bottl ; ua x ; un <law> ; una <amount>
        iop	5	una prueb ; una vez ; up <consume> ; uso ; vape thc ; version wher ; vin con ; vis
        iop	5	voluntad sin ; wak to ; want aftercar ; want eve ; want thre ; weed sinc ; week gon
        iop	5	week near ; week when ; weekend the ; wel be ; wel control ; what left ; wher that
        iop	5	who train ; with ins ; wknd ; wks out ; wks sinc ; work thre ; worth i ; xanax ; y <week>
        iop	5	y pierd ; yo <money> ; you cal ; you no ; yr <last> ; yr last ; zer <leave> ; zer day
        iop	5	zer leav ; ~<amount> ~a ; ~<crowd> ~<treatment> ; ~<leave> ~0 ; ~<sick> ~off
        iop	5	~<stimulant> hx ; ~counsel ; ~driv ; ~has ~<seizure> ; ~has ~seizur ; ~pension ; ~sick ~off
        iop	4	*ago.3 ; *family.2 ; *occasional.0:negated ; *otherService.lookAlike:hypothetical
        iop	4	*quantity.consequence:possible ; *service:negated ; *substance.cannabis:hypothetical
        iop	4	*substance.stimulant:hypothetical ; *thirdParty.lookAlike:historical ; + <caretaking>
        iop	4	0 cocain ; 0 court ; 0 enrol ; 0 mom ; 0 thc ; <alcohol> <play> ; <alcohol> <stimulant>
        iop	4	<alcohol> did ; <alone> <day> ; <alone> <night> ; <alone> <stimulant> ; <alone> <try>
        iop	4	<alone> are ; <always> aft ; <always> servic ; <ask> <leave> ; <asleep> <year>
        iop	4	<blood> down ; <bodysound> and ; <breath> <day> ; <cannabis> <treatment>
        iop	4	<cannabis> <write> ; <cannabis> aft ; <cannabis> hac ; <cannabis> he ; <cannabis> noth
        iop	4	<cannabis> x ; <caretaking> agency ; <child> <month> ; <child> mi ; <clean> <opening>
        iop	4	<consume> <illness> ; <consume> <month> ; <consume> <official> ; <consume> <week>
        iop	4	<consume> himself ; <consume> on ; <container> <alone> ; <container> <clinician>
        iop	4	<continue> <asleep> ; <continue> <sober> ; <continue> <year> ; <crowd> <stranger>
        iop	4	<crowd> both ; <day> <alone> ; <day> only ; <daytime> <church> ; <daytime> <crowd>
        iop	4	<daytime> se ; <die> <shame> ; <die> which ; <drug> <pill> ; <drug> thi ; <eat> <needle>
        iop	4	<emergency> <partner> ; <feel> <month> ; <feel> nad ; <friend> but ; <friend> dont
        iop	4	<friend> for ; <go> <cannabis> ; <go> asi ; <height> than ; <home> from ; <home> nin
        iop	4	<hospital> check ; <hospital> nl ; <insurance> 0 ; <insurance> <appointment>
        iop	4	<insurance> <money> ; <job> <photo> ; <job> no ; <job> wont ; <kin> <start> ; <law> <start>
        iop	4	<law> <treatment> ; <law> my ; <law> svc ; <leave> <child> ; <leave> <hear>
        iop	4	<leave> <leave> ; <leave> <month> ; <leave> or ; <medicine> no ; <medicine> ~<hospital>
        iop	4	<moment> whil ; <money> <tired> ; <money> <treatment> ; <money> <wait> ; <month> onc
        iop	4	<month> one ; <month> sin ; <month> ther ; <month> when ; <need> <night> ; <need> confi
        iop	4	<need> virtual ; <night> <drug> ; <night> el ; <opioid> in ; <outdoors> it
        iop	4	<partner> <church> ; <partner> deploy ; <partner> ship ; <past> <play> ; <past> <relapse>
        iop	4	<past> <try> ; <past> noth ; <past> that ; <past> ~<consume> ; <play> clown ; <play> most
        iop	4	<play> nev ; <play> per ; <play> una ; <put> <treatment> ; <rarely> <year> ; <rarely> no
        iop	4	<record> not ; <room> <alone> ; <rope> <colleague> ; <say> <treatment> ; <say> straight
        iop	4	<school> <tool> ; <school> del ; <school> lik ; <school> nl ; <school> no ; <school> one
        iop	4	<school> se ; <see> int ; <seizure> <illness> ; <shake> noth ; <sober> <continue>
        iop	4	<sober> <see> ; <start> <leave> ; <stimulant> <build> ; <stimulant> <caretaking>
        iop	4	<stimulant> <container> ; <stimulant> <medicine> ; <stimulant> down ; <stimulant> en
        iop	4	<stimulant> est ; <stimulant> hac ; <stimulant> no ; <stimulant> noma ; <stimulant> por
        iop	4	<stimulant> problem ; <stimulant> que ; <stimulant> sort ; <stimulant> when ; <stop> anyth
        iop	4	<stranger> <cannabis> ; <stranger> whod ; <take> <leave> ; <take> laid ; <take> ~<week>
        iop	4	<think> b ; <think> ~<eat> ; <trade> <stimulant> ; <treatment> on ; <treatment> theyl
        iop	4	<treatment> you ; <try> <kill> ; <vendor> <amount> ; <vendor> me ; <vermin> <home>
        iop	4	<volunteer> <money> ; <wait> <alone> ; <wait> <money> ; <wait> <stimulant> ; <water> <day>
        iop	4	<week> 0 ; <week> <hold> ; <week> <job> ; <week> <law> ; <week> <money> ; <week> <write>
        iop	4	<week> but ; <week> cuand ; <week> did ; <week> id ; <week> los ; <week> noma
        iop	4	<week> without ; <year> <insurance> ; <year> noth ; <year> si ; a crew ; a ditch ; a juev
        iop	4	a month ; a problem ; a sixty ; a ventilator ; a yr ; about <die> ; absenc out ; abstinent
        iop	4	abuel con ; adderal befor ; adderal then ; adhd ; advisor ; aft <job> ; aft cok ; aft din
        iop	4	aft final ; aft hour ; aft practic ; aft sixty ; ago etoh ; ahi par ; alg <soon>
        iop	4	alguien com ; alguno fin ; all afternoon ; all fin ; alon are ; already remortgag
        iop	4	alzheim and ; alzheim y ; an <headface> ; an assessment ; an overnight ; an ~<opioid>
        iop	4	an ~opioid ; an ~outpatient ; and <rarely> ; and being ; and deni ; and sometim
        iop	4	anyth <treatment> ; anyth a ; anyth but ; anyth long ; are out ; asleep and ; at <treatment>
        iop	4	at bachelor ; at most ; at pok ; ataqu epileptic ; autistic and ; away would
        iop	4	bachelor parti ; backup ; be <amount> ; be left ; be ok ; be put ; been <afraid>
        iop	4	been <home> ; been <stiff> ; been hit ; beer aft ; beer at ; befor bed ; befor wint
        iop	4	benefit ; best to ; big deal ; book your ; bought it ; but <last> ; but last ; but sinc
        iop	4	by <photo> ; by county ; by vide ; cal <say> ; cal six ; can do ; cant <leave> ; cant be
        iop	4	cart in ; cerveza ; cerveza al ; cerveza los ; chamb ; chap ; chiquit con ; clan ; clear
        iop	4	clear and ; coc ; coc a ; coc lo ; coc los ; coc x ; cok between ; cok out ; cok sinc
        iop	4	cok thing ; colleg kid ; compar iop ; cond pus ; confi ; corren asi ; corren ya ; count that
        iop	4	crack when ; crank 0 ; crew of ; crezc ; cristal lo ; cristal una ; cuatr cerveza ; cuid al
        iop	4	cumpli mis ; dab all ; dad has ; dai aft ; dai grad ; day did ; day every ; day off
        iop	4	day thing ; de cirrosi ; de inscripcion ; de juli ; de plant ; decemb 0 ; del ranch
        iop	4	del residencial ; dementi ; diet pil ; difficulty ; do at ; do day ; doing wel ; domin
        iop	4	dond lo ; dont <eat> ; dont <leave> ; dont eat ; dont leav ; dos cervecita ; drank himself
        iop	4	drank too ; drink aft ; drunk the ; dry and ; dui 0 ; dui my ; edibl sinc ; eight a
        iop	4	el abog ; el proxim ; eleven dollar ; empac ; en <play> ; encam ; entonc nad ; es coc
        iop	4	es peric ; es vici ; espos quier ; est gan ; etoh wkend ; eve ; even 0 ; every dol
        iop	4	every servic ; everybody keep ; exam nl ; exclud ; eye on ; f <palecolor> ; f mol ; f vape
        iop	4	falt un ; fear ; fentanyl in ; festival ; fifty day ; fil my ; finish inpatient ; first lin
        iop	4	fix incom ; flex ; for <break> ; for <leave> ; for heroin ; for leav ; fost placement
        iop	4	from thirty ; giv leav ; glas <alcohol> ; god rest ; goe hom ; going aft ; going away
        iop	4	gomita ; gomita de ; gon <take> ; good but ; got hir ; got laid ; group / ; grup en
        iop	4	grup por ; had cocain ; had sinc ; had us ; hag al ; hag costumbr ; hand flat ; hand me
        iop	4	hand them ; hangov ; has down ; hasnt <feel> ; havent <relapse> ; havent slip ; he suelt
        iop	4	hel <consume> ; hel use ; help stay ; her your ; herman sí ; his <treatment> ; hmo
        iop	4	hold job ; hom aft ; hour a ; hous 0 ; hr let ; humboldt ; husband on ; husband ship
        iop	4	i <shame> ; i cros ; i stock ; i threw ; ice <always> ; id gues ; im <insurance> ; im leav
        iop	4	im ~<leave> ; im ~gon ; in fami ; in septemb ; in stay ; in van ; in with ; inpatient don
        iop	4	inpatient thi ; inpt 0 ; inpt last ; inpt x ; inq re ; intak at ; intak slot ; iop nin
        iop	4	iop sch ; iop track ; ipa ; is cok ; is hes ; is sixteen ; it lol ; it stick ; its new
        iop	4	its too ; jar ; just <alone> ; just <school> ; just lone ; just smok ; just walk ; keppr for
        iop	4	ketamin at ; ketamin on ; kid a ; kid und ; kin in ; lat august ; leav me ; leav my
        iop	4	leav or ; leav they ; leav til ; lift and ; light <alcohol> ; light beer ; lik <crowd>
        iop	4	lik it ; lik me ; lineman ; littl one ; look int ; los <job> ; los cuarent ; los cuid
        iop	4	los it ; low <money> ; low level ; m cart ; m cran ; m huf ; mak minimum ; man so
        iop	4	margarita on ; marijuan ; mas que ; mas y ; mate ; mayb ; mdm ; me $ ; me <caretaking>
        iop	4	me laugh ; me loos ; me pagan ; mean no ; meeting alon ; mes el ; mes le ; meth two
        iop	4	mi <church> ; mi internamient ; mi program ; mil y ; minimum <money> ; minimum wag ; mis one
        iop	4	mo clean ; mo nev ; modafinil and ; mom did ; monitor contract ; month and ; month noth
        iop	4	most saturday ; mot todo ; mushroom and ; mushroom onc ; my coverag ; my medi ; my seat
        iop	4	my sponsor ; my station ; my thre ; nap ; necesit alg ; neur exam ; new <job> ; new <start>
        iop	4	new boyfriend ; new for ; new onset ; night im ; night only ; nin and ; nineteen an
        iop	4	ningun desd ; nino mi ; nitrou a ; nl ; no aid ; no meth ; no necesit ; no podemo ; no qued
        iop	4	no sea ; no volv ; no ~<sick> ; no ~sicknes ; not onc ; not possibl ; noth besid ; noth ever
        iop	4	of <opioid> ; of nin ; of yesterday ; ofrecen par ; on <night> ; on april ; on fami ; on fri
        iop	4	on friday ; on stag ; one <cannabis> ; one <law> ; one fail ; only ; opinion ; option
        iop	4	or now ; oth <stranger> ; otr par ; out <month> ; out <soon> ; out wher ; outpatient for
        iop	4	own <medicine> ; own <need> ; paid by ; paper in ; par intern ; par no ; parkinson
        iop	4	party in ; patrick ; peak ; per quier ; physical and ; piedr cad ; piedr los ; plan at
        iop	4	plan b ; plan outpt ; pleas <phone> ; pok night ; por <drive> ; por manej ; possession charg
        iop	4	probation at ; probationary ; program hav ; psicolog que ; pued llevarl ; pur <cannabis>
        iop	4	pur mot ; que uno ; quier ayud ; quier segu ; quot me ; re sist ; real thing ; ref from
        iop	4	refus <treatment> ; regional <treatment> ; reliev her ; resident <stimulant>
        iop	4	resident <stop> ; respit agency ; return on ; ritalin ; rn adderal ; rtd ; rueda ; rung
        iop	4	sail ; saturday so ; say intensiv ; say outpt ; scaffold than ; schedul + ; seatbelt
        iop	4	see someon ; seman noma ; septemb 0 ; she began ; she nap ; shed lik ; si <ask> ; sin prob
        iop	4	sinc <phone> ; situacion ; smal for ; smthg ; so <night> ; sol uso ; som <week> ; someth 0
        iop	4	someth on ; someth with ; somewher is ; sort and ; spar me ; spot if ; spring for
        iop	4	st patrick ; start dat ; start in ; stat <alcohol> ; stat bar ; su cuent ; su intern
        iop	4	suen con ; suspension ; sweat and ; tac truck ; tak mol ; taken to ; talk and ; ten que
        iop	4	teng quien ; that <daytime> ; that a ; that cost ; that let ; that nev ; that stil
        iop	4	thc cart ; the combin ; the dean ; the fost ; the hollow ; the only ; the reception
        iop	4	the softbal ; the squeez ; ther <play> ; ther anyth ; ther im ; therapist in ; they giv
        iop	4	they threw ; theyd <bodypart> ; theyd hand ; thing <amount> ; third <year> ; third year
        iop	4	thousand ; thousand in ; thre season ; tienen <treatment> ; til april ; til feb ; tim at
        iop	4	timetabl ; to attend ; to morning ; to non ; toda mis ; tom entr ; too much ; touch a
        iop	4	track for ; traig opresion ; trembl ; turn her ; tweak 0 ; twic <stimulant> ; two absenc
        iop	4	two month ; uds neg ; un grup ; una <alcohol> ; una botel ; up aftercar ; used <amount>
        iop	4	used and ; varia ; ventilator ; vet va ; vin los ; want mor ; want quiet ; want virtual
        iop	4	was cocain ; way on ; weed is ; week as ; week they ; week without ; weekday evening
        iop	4	wer <sad> ; what <money> ; what <need> ; what <treatment> ; what cost ; what fre
        iop	4	whatev com ; whenev my ; whistl on ; whit knuckl ; whod do ; whol staf ; wif told ; wif want
        iop	4	wif would ; wil <insurance> ; with husb ; with sup ; without cok ; wkend ; wks residential
        iop	4	wont pay ; worth <say> ; would they ; would ~lik ; y camin ; yal hav ; year ther ; your even
        iop	4	yr <home> ; zer <insurance> ; ~<amount> ~<consume> ; ~<consume> desd ; ~<happy>
        iop	4	~<hospital> <need> ; ~a ~<count> ; ~a ~cigaret ; ~back ~up ; ~de ~<child> ; ~evening
        iop	4	~group ; ~i ~dont ; ~in ~<stranger> ; ~in ~person ; ~intern no ; ~it ~back ; ~off i
        iop	4	~or ~in ; ~outpatient ~program ; ~pick ~it ; ~plan ; ~school ; ~seizur from ; ~sicknes
        iop	4	~sixty ; ~sixty ~day ; ~ther ~no ; ~to ~someon ; ~vin
        iop	3	*chestPain.lookAlike ; *detoxRequest:negated ; *drinks.0:other_experiencer ; *family.4
        iop	3	*lapse:possible ; *lengthOfUse.0 ; *losingSupply ; *lostThroughUse:hypothetical
        iop	3	*mandate.outpatient:historical ; *outpatientWord:possible ; *seizure.epilepsy
        iop	3	*service:hypothetical ; *substance.cannabis:other_experiencer ; / <law> ; / <night>
        iop	3	/ <phone> ; 0 <sober> ; 0 <trust> ; 0 dat ; 0 each ; 0 ex ; 0 fel ; 0 grandkid ; 0 group
        iop	3	0 k ; 0 mes ; 0 sem ; 0 sob ; 0 test ; 0 usa ; 0 week ; <afraid> es ; <alcohol> /
        iop	3	<alcohol> aft ; <alcohol> behind ; <alcohol> with ; <alone> <go> ; <alone> <kin>
        iop	3	<alone> <official> ; <always> <amount> ; <amount> <headface> ; <amount> cider
        iop	3	<amount> grand ; <amount> una ; <appointment> <pet> ; <appointment> <soon> ; <ask> <night>
        iop	3	<ask> <sad> ; <ask> permis ; <asleep> good ; <blade> <clean> ; <blade> <drive>
        iop	3	<bodysound> has ; <break> <need> ; <build> <money> ; <build> is ; <buy> <week>
        iop	3	<calm> <room> ; <cannabis> <job> ; <cannabis> <moment> ; <cannabis> <past> ; <cannabis> one
        iop	3	<cannabis> to ; <caretaking> <amount> ; <caretaking> <order> ; <caretaking> <school>
        iop	3	<caretaking> <stop> ; <chestheart> <partner> ; <chestheart> <stop> ; <child> go ; <child> id
        iop	3	<child> si ; <child> und ; <clean> <month> ; <clinician> ni ; <clinician> no ; <clothes> me
        iop	3	<consume> noma ; <container> <hit> ; <container> too ; <continue> <need> ; <continue> smal
        iop	3	<count> <week> ; <count> is ; <crowd> <alone> ; <crowd> if ; <crowd> not ; <day> <shake>
        iop	3	<day> <treatment> ; <day> d ; <day> did ; <day> thing ; <daytime> without ; <daytime> would
        iop	3	<drive> <money> ; <drive> si ; <drug> <week> ; <eat> <pill> ; <eat> <week> ; <eat> som
        iop	3	<feel> <hold> ; <feel> <stimulant> ; <feel> bet ; <feel> ~<pill> ; <friend> <day>
        iop	3	<friend> <opioid> ; <friend> <past> ; <furniture> + ; <give> <soon> ; <go> backward
        iop	3	<happy> <alone> ; <happy> <shake> ; <happy> <soon> ; <hear> me ; <height> has ; <hit> <ask>
        iop	3	<hit> <past> ; <home> <day> ; <home> <happy> ; <illness> <night> ; <illness> so
        iop	3	<insurance> <break> ; <insurance> op ; <job> ful ; <job> rep ; <kin> <always> ; <kin> <sick>
        iop	3	<kin> can ; <kin> found ; <kin> isnt ; <kin> sal ; <kin> ~<insurance> ; <last> plac
        iop	3	<law> <fluid> ; <law> period ; <leave> <stiff> ; <media> <count> ; <moment> ~<treatment>
        iop	3	<money> <opening> ; <money> nad ; <money> only ; <month> 0 ; <month> <awake> ; <month> <die>
        iop	3	<month> <school> ; <month> <shame> ; <month> been ; <month> clos ; <month> el ; <month> le
        iop	3	<month> lo ; <month> too ; <month> up ; <need> <appointment> ; <need> at ; <need> just
        iop	3	<need> per ; <needle> <count> ; <night> <start> ; <night> ther ; <opioid> at
        iop	3	<opioid> patient ; <outdoors> est ; <outdoors> let ; <pain> <write> ; <partner> <month>
        iop	3	<partner> that ; <past> board ; <past> its ; <past> ten ; <pet> <bodypart> ; <pet> lo
        iop	3	<photo> when ; <photo> wher ; <play> her ; <promise> hel ; <put> <container>
        iop	3	<rarely> <stimulant> ; <rarely> <week> ; <room> <hot> ; <room> but ; <room> had
        iop	3	<say> audit ; <school> 0 ; <school> <drug> ; <school> <start> ; <school> <week>
        iop	3	<school> all ; <school> are ; <school> fin ; <sedative> and ; <sedative> de ; <see> forward
        iop	3	<see> if ; <shake> <asleep> ; <sober> <colleague> ; <sober> <crowd> ; <start> <clinician>
        iop	3	<start> <fall> ; <start> aft ; <start> en ; <start> on ; <stimulant> <clean>
        iop	3	<stimulant> <cold> ; <stimulant> <stranger> ; <stimulant> <take> ; <stimulant> <year>
        iop	3	<stimulant> behind ; <stimulant> fin ; <stimulant> som ; <stimulant> thing ; <stop> from
        iop	3	<stop> w/o ; <stranger> <stimulant> ; <stranger> els ; <stranger> if ; <stranger> lik
        iop	3	<take> acid ; <think> <night> ; <tired> <bodypart> ; <town> <say> ; <trade> <crowd>
        iop	3	<trade> <goodbye> ; <trade> a ; <trade> its ; <treatment> <break> ; <treatment> <day>
        iop	3	<treatment> <daytime> ; <treatment> <fire> ; <treatment> <go> ; <treatment> <moment>
        iop	3	<treatment> <need> ; <treatment> <outdoors> ; <treatment> ful ; <treatment> i
        iop	3	<treatment> just ; <treatment> la ; <treatment> meet ; <treatment> plu ; <treatment> que
        iop	3	<treatment> slot ; <treatment> without ; <trust> <wait> ; <trust> army ; <trust> i
        iop	3	<wait> <day> ; <wait> <pet> ; <wait> <town> ; <wait> los ; <water> <past> ; <week> <home>
        iop	3	<week> <sad> ; <week> <school> ; <week> aft ; <week> dur ; <week> her ; <week> old
        iop	3	<week> par ; <write> <awake> ; <write> <treatment> ; <write> no ; <year> <church> ; a <fall>
        iop	3	a <rarely> ; a <year> ; a cak ; a cart ; a couch ; a cover ; a crowb ; a fix ; a goodby
        iop	3	a helmet ; a leav ; a norc ; a professional ; a sherry ; a steady ; a studi ; a sup ; a wk
        iop	3	a year ; a ~<opioid> ; abog dic ; about <job> ; about thre ; adderal + ; adderal off
        iop	3	adentr y ; afford ; aft ; aft clas ; aft hes ; aft theyr ; aft what ; afterward ; again and
        iop	3	ago sob ; al <job> ; alcohol all ; alcohol ultim ; alg <treatment> ; alg despu ; algun
        iop	3	all ther ; ama ; an <cannabis> ; an <treatment> ; an edibl ; an eye ; an eyebrow
        iop	3	an outpatient ; an ~<treatment> ; and <feel> ; and escond ; and hat ; and no ; angin
        iop	3	answer her ; anyon els ; apprentic ; apprentic electrician ; around me ; as for ; asi est
        iop	3	ask start ; assessment ; at parti ; at risk ; at sam ; at sixty ; away tomorrow
        iop	3	bachelor party ; bacheloret ; back but ; back just ; bad <furniture> ; bark and
        iop	3	be <afraid> ; be fil ; be him ; be thre ; be zer ; been about ; been ten ; beer a
        iop	3	befor thi ; began ; began 0 ; began when ; being in ; besid ; bet but ; between show
        iop	3	blackout ; bleach ; blow at ; boda ; bor ; bother me ; box at ; braz se ; brochur mail
        iop	3	broth driv ; build and ; bump ; busc alg ; but first ; but id ; by <write> ; by february
        iop	3	caguama ; cak on ; cal somebody ; calific par ; cannot ; cannot <leave> ; cannot be
        iop	3	cant <need> ; cant com ; cant help ; caretak ; carri me ; cart ; cartridg ; cb <day>
        iop	3	cent that ; champagn ; chemistry teach ; chiquit ; chist ; church ladi ; cider ; cier la
        iop	3	classmat ; clean as ; clear her ; clerk for ; clock ; clos i ; cm @ ; cobij ; coc sin
        iop	3	cocain by ; cocain de ; cocktail ; cocky ; coin ; cok friday ; cok in ; cok on ; cok thi
        iop	3	col ; commercial ; compadr en ; complet an ; completit ; con 0 ; concert and ; cond me
        """
}
