extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	5	0 wknd ; <alcohol> <stimulant> ; <alone> 0 ; <always> <play> ; <always> <school>
        iop	5	<always> aft ; <amount> lin ; <ask> <count> ; <ask> slid ; <asleep> him ; <bodypart> them
        iop	5	<cannabis> <put> ; <cannabis> de ; <cannabis> he ; <caretaking> <leave>
        iop	5	<caretaking> <stimulant> ; <caretaking> al ; <child> <afraid> ; <child> <month>
        iop	5	<clean> <color> ; <clean> <opening> ; <colleague> <threat> ; <colleague> dont
        iop	5	<consume> <official> ; <consume> <week> ; <consume> on ; <container> <alone> ; <count> tim
        iop	5	<crowd> she ; <day> el ; <daytime> would ; <drive> which ; <drug> <play> ; <friend> about
        iop	5	<give> that ; <height> than ; <hit> <play> ; <hit> that ; <home> <illness> ; <home> new
        iop	5	<home> sat ; <illness> <go> ; <illness> <pill> ; <illness> he ; <job> <alone>
        iop	5	<job> <cannabis> ; <job> around ; <job> n ; <job> ni ; <job> wont ; <law> # ; <law> <start>
        iop	5	<leave> if ; <medicine> ~<clinician> ; <money> what ; <month> <try> ; <month> clos
        iop	5	<month> from ; <month> non ; <month> onc ; <month> sin ; <month> ther ; <month> without
        iop	5	<need> orientacion ; <night> <tool> ; <opioid> stabl ; <order> tod ; <outdoors> <week>
        iop	5	<palecolor> knuckl ; <partner> ship ; <past> id ; <past> nev ; <play> <friend>
        iop	5	<put> <treatment> ; <school> one ; <school> soph ; <see> <night> ; <sober> <see>
        iop	5	<sober> en ; <soon> rung ; <stimulant> <go> ; <stimulant> <partner> ; <stimulant> <start>
        iop	5	<stimulant> en ; <stimulant> est ; <stimulant> los ; <stimulant> most ; <stimulant> noma
        iop	5	<stimulant> por ; <stimulant> som ; <stimulant> theyd ; <stop> mis ; <take> <leave>
        iop	5	<take> weird ; <think> <night> ; <think> them ; <think> ~<eat> ; <town> if ; <trade> cant
        iop	5	<treatment> <soon> ; <treatment> <stop> ; <treatment> hav ; <treatment> it ; <treatment> you
        iop	5	<trust> <leave> ; <try> <kill> ; <wait> anywher ; <week> 0 ; <week> <fire>
        iop	5	<week> <partner> ; <week> as ; <week> did ; <week> los ; <week> nev ; <week> thi ; <week> un
        iop	5	<week> without ; a ditch ; a dorm ; a drop ; a hondura ; a norc ; abr no ; absenc out
        iop	5	abuel con ; accountabl ; adderal befor ; aft <job> ; aft <moment> ; aft final ; aft she
        iop	5	alg ambulatori ; all sinc ; already for ; alzheim and ; an <night> ; an iop ; an outsid
        iop	5	an ~<opioid> ; an ~opioid ; and being ; and embarras ; ant no ; any plac ; anyth <past>
        iop	5	anyth befor ; anyth is ; around <school> ; as im ; ash <day> ; ash wednesday ; ask slid
        iop	5	asleep and ; at bachelor ; at pok ; away anywher ; away isnt ; away would ; be <job>
        iop	5	bed meth ; befor bed ; befor that ; benefit only ; between <photo> ; big book ; big deal
        iop	5	book your ; both my ; bought it ; bourbon befor ; brand new ; break 0 ; browni ; busc terapi
        iop	5	but <last> ; but last ; but sinc ; cant <buy> ; cant <leave> ; cant be ; cant self
        iop	5	caregiv for ; carri on ; childcar ; clas en ; clas or ; clas with ; clean ever ; clear
        iop	5	cobr ; cobr ran ; coc a ; coc lo ; coc los ; coc sol ; cocain alguno ; cocain no
        iop	5	cocain with ; cohort ; colleg kid ; colleg soph ; com day ; com thursday ; comemo
        iop	5	compar iop ; complet 0 ; comput room ; con quien ; couldnt <money> ; coupl of ; crab
        iop	5	cuatr cerveza ; cuid al ; d on ; dad own ; dai aft ; dai grad ; daught to ; day did
        iop	5	de juli ; decemb 0 ; determin ; detox was ; dextroamphetamin ; dispatch giv ; do day
        iop	5	domingo con ; domingo en ; dond estuv ; dont go ; dont lik ; down <treatment> ; dui last
        iop	5	edibl every ; eleven thousand ; empac ; empec ; end my ; est gan ; etoh wkend ; evening for
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
        iop	5	los companero ; lozeng ; m cok ; m cran ; m delt ; mak $ ; mak minimum ; mam sol ; mas en
        iop	5	mdm ; me bring ; me lazy ; me ~intern ; medical <need> ; meet is ; meno un ; mes el
        iop	5	meth about ; meth on ; meth two ; meth was ; mi gent ; mi roomi ; minimum <money>
        iop	5	minimum wag ; minut now ; mis mor ; mo clean ; month no ; month without ; morning
        iop	5	morning would ; most saturday ; mot todo ; my mattres ; my own ; my sister ; nadi ni
        iop	5	need enrollment ; need someplac ; new <job> ; new <kin> ; next rung ; next tuesday
        iop	5	ni <buy> ; ni <key> ; ni papel ; night want ; night wif ; nil ; nin <moment> ; nineteen an
        iop	5	nino no ; nitrou x ; nl ; no backup ; no calific ; no cov ; no doctor ; no insuranc
        iop	5	no medicin ; no podemo ; nobody got ; noma <insurance> ; noma cubr ; noma los ; not happen
        iop	5	noth befor ; noth besid ; noth ever ; notici ; of may ; of nin ; on fri ; on own ; on sat
        iop	5	on vivitrol ; on weeknight ; onc or ; only <night> ; only if ; only night ; opinion ; or hes
        iop	5	or noth ; oth <consume> ; oth <drug> ; oth <stranger> ; otr par ; outpatient for
        iop	5	outpatient that ; outpt only ; over <chestheart> ; own stubbornnes ; pa <treatment>
        iop	5	pag nad ; par segu ; parkinson and ; party in ; patrick ; percocet ; peric desd ; pid permis
        iop	5	pierd el ; plan at ; pok night ; por las ; probation at ; pto no ; pued falt ; pvt ; que uno
        iop	5	quien <stop> ; quien dej ; quien los ; quier par ; quier segu ; quier un ; re virtual
        iop	5	rec <treatment> ; reliev her ; resi need ; resident <stimulant> ; resident <stop>
        iop	5	residential at ; residential thre ; rest him ; reten ; ritalin ; run iop ; said ther
        iop	5	say im ; say outpt ; say talk ; scaffold ; scaffold than ; schedul and ; season run
        iop	5	seatbelt ; segur y ; semana en ; set me ; she mov ; she went ; sign up ; sin <wait>
        iop	5	sin qued ; sin ~<key> ; sin ~papel ; sinc school ; smok one ; so how ; so liv ; sol 0
        iop	5	sol <clinician> ; solit ; solter y ; someplac to ; someth wher ; son tre ; sort and
        iop	5	soul to ; spe in ; st patrick ; stabl <home> ; stabl hous ; stay anywher ; su cuent
        iop	5	sus novent ; tacha ; tak mol ; tard de ; ten <week> ; teng <sick> ; teng aseguranz ; teng ni
        iop	5	termin sus ; test and ; th aft ; that cost ; that let ; that morn ; that nev ; that rul
        iop	5	the <cannabis> ; the audit ; the comput ; the extend ; the hollow ; them if ; ther <play>
        iop	5	ther noth ; ther said ; therapist say ; they giv ; they sleep ; theyd ; theyr in ; thi com
        iop	5	thi sid ; thing <amount> ; thing <stimulant> ; thousand ; thre hav ; thre littl ; thre month
        iop	5	tienen el ; til <month> ; tim at ; to <wait> ; to burbank ; to payday ; to reliev ; tod a
        iop	5	total ; treatment that ; truck no ; turn her ; turn me ; ua x ; un <law> ; un cumpleano
        iop	5	un iop ; una vez ; up <consume> ; up aftercar ; use cocain ; uso ; version wher ; vis
        iop	5	void if ; vyvans to ; want aftercar ; weed ; weed for ; week they ; week wher ; week without
        iop	5	weekday evening ; weeknight ; wel be ; wel control ; what fre ; what left ; wher that
        iop	5	who train ; wish i ; with ins ; without cok ; wknd ; work thre ; worth i ; you cal
        iop	5	yr <last> ; yr last ; zer day ; ~<leave> ~0 ; ~<stimulant> hx ; ~<treatment> ni
        iop	5	~<wait> ~<asleep> ; ~a ~<asleep> ; ~a ~dorm ; ~counsel ; ~driv ; ~el ~<colleague>
        iop	5	~el ~patron ; ~evening ; ~off i ; ~opioid no ; ~outpatient ~program ; ~qued ; ~school
        iop	4	*ago.3 ; *drinks.0:other_experiencer ; *family.2 ; *frequency.1:other_experiencer
        iop	4	*mandate.2:historical ; *otherService.9:hypothetical ; *service.0:hypothetical
        iop	4	*thirdParty.9:historical ; + <caretaking> ; / <night> ; 0 <trust> ; 0 cocain ; 0 gl ; 0 mom
        iop	4	0 rais ; 0 test ; 0 wk ; <afraid> es ; <alcohol> did ; <alcohol> with ; <alone> <day>
        iop	4	<alone> <night> ; <alone> <stimulant> ; <alone> <try> ; <alone> are ; <alone> fin
        iop	4	<always> servic ; <amount> cider ; <amount> grand ; <ask> <sad> ; <asleep> <year>
        iop	4	<blood> down ; <break> <need> ; <breath> <day> ; <cannabis> <treatment> ; <cannabis> from
        iop	4	<cannabis> hac ; <cannabis> is ; <cannabis> los ; <cannabis> noth ; <cannabis> to
        iop	4	<cannabis> x ; <caretaking> <amount> ; <caretaking> agency ; <child> id ; <child> und
        iop	4	<clean> <month> ; <consume> <hospital> ; <consume> <illness> ; <consume> <month>
        iop	4	<consume> himself ; <continue> <asleep> ; <continue> <sober> ; <count> is ; <crash> so
        iop	4	<crowd> both ; <crowd> if ; <crowd> por ; <day> <alone> ; <day> <shake> ; <day> did
        iop	4	<day> intern ; <day> only ; <daytime> <treatment> ; <daytime> de ; <daytime> se
        iop	4	<die> which ; <drug> <pill> ; <eat> <needle> ; <eat> twic ; <emergency> <partner>
        iop	4	<fall> <soon> ; <feel> <month> ; <feel> <stimulant> ; <feel> ~<pill> ; <fluid> <cold>
        iop	4	<friend> but ; <friend> dont ; <friend> for ; <home> from ; <hospital> check ; <hospital> nl
        iop	4	<insurance> 0 ; <insurance> <appointment> ; <insurance> <break> ; <insurance> <money>
        iop	4	<job> <photo> ; <job> no ; <kin> <sick> ; <kin> <start> ; <kin> can ; <law> <treatment>
        iop	4	<law> my ; <law> svc ; <leave> <child> ; <leave> <hear> ; <leave> <month> ; <leave> or
        iop	4	<medicine> no ; <moment> whil ; <money> <tired> ; <money> <wait> ; <money> doe ; <money> til
        iop	4	<month> <alone> ; <month> <shame> ; <month> <start> ; <month> been ; <month> el ; <month> lo
        iop	4	<month> one ; <month> when ; <need> <night> ; <need> just ; <need> virtual ; <night> el
        iop	4	<night> ther ; <opioid> in ; <outdoors> it ; <partner> <church> ; <partner> deploy
        iop	4	<past> <relapse> ; <past> that ; <past> ~<consume> ; <pill> <stimulant> ; <play> clown
        iop	4	<play> most ; <play> per ; <promise> hel ; <record> not ; <room> <alone>
        iop	4	<rope> <colleague> ; <say> straight ; <school> <tool> ; <school> <week> ; <school> fin
        iop	4	<school> lik ; <school> nad ; <school> nl ; <school> no ; <school> se ; <see> <soon>
        iop	4	<see> int ; <seizure> <illness> ; <shake> <asleep> ; <shake> noth ; <start> <leave>
        iop	4	<start> <week> ; <start> in ; <stimulant> <build> ; <stimulant> <caretaking>
        iop	4	<stimulant> about ; <stimulant> at ; <stimulant> fin ; <stimulant> lo ; <stimulant> no
        iop	4	<stimulant> nobody ; <stimulant> problem ; <stimulant> que ; <stimulant> sort
        iop	4	<take> <stimulant> ; <think> <treatment> ; <think> b ; <treatment> <daytime>
        iop	4	<treatment> <need> ; <treatment> by ; <treatment> entr ; <treatment> i ; <treatment> on
        iop	4	<vendor> <amount> ; <wait> <money> ; <wait> behind ; <wait> ~<alone> ; <water> <day>
        iop	4	<week> <job> ; <week> <money> ; <week> but ; <week> cuand ; <week> dur ; <week> id
        iop	4	<week> noma ; <week> que ; <write> <cannabis> ; <write> <treatment> ; <write> no
        iop	4	<year> <insurance> ; a cart ; a classmat ; a juev ; a leav ; a month ; a problem ; a sixty
        iop	4	a soul ; a wk ; a yr ; abstinent ; adderal most ; adderal too ; adhd ; advisor
        iop	4	aft <school> ; aft hes ; aft hour ; aft practic ; aft sixty ; aguant las ; ahi par
        iop	4	all afternoon ; all fin ; all ninety ; alon are ; already remortgag ; an <cannabis>
        iop	4	an <headface> ; an aid ; an edibl ; an even ; an ~outpatient ; and <rarely> ; and sometim
        iop	4	and zer ; any <need> ; anyth but ; anyth long ; assessment ; at <treatment> ; at parti
        iop	4	autist ; back but ; back sinc ; backup ; bad <month> ; be <amount> ; be ok ; bedridden
        iop	4	been <afraid> ; been <home> ; been <stiff> ; been hit ; beer aft ; befor wint ; best to
        iop	4	bor ; bother me ; busc alg ; by himself ; cal <say> ; cal six ; can attend ; cannot
        iop	4	cannot be ; cant <need> ; cant help ; cart in ; cas 0 ; cent that ; cerveza ; cerveza los
        iop	4	chamb ; champagn ; chap ; check and ; chemistry teach ; chiquit con ; cider ; clan
        iop	4	clean as ; clear her ; co op ; coach girl ; coc ; coc x ; cocain de ; cocain hac ; cocky
        iop	4	cok between ; cok is ; cok new ; cok on ; cok sinc ; cok thing ; commut is ; companero
        iop	4	completit ; confi ; corporat ; corren asi ; could <consume> ; could use ; count that
        iop	4	crack no ; crack when ; cran op ; crank 0 ; crew of ; crezc ; cristal por ; cristal una
        iop	4	crystal thre ; cumpli mis ; cumpli sus ; d don ; dad has ; day coin ; day off ; day than
        iop	4	day thing ; de inscripcion ; de pag ; de plant ; detox indicat ; detox need ; dia completo
        iop	4	didnt <give> ; diet pil ; difficulty ; do whatev ; doe lin ; doing wel ; domin
        iop	4	domingo viend ; dont <eat> ; dont eat ; dos cervecita ; down hes ; drank himself ; drink aft
        iop	4	drink with ; drink wkend ; dry and ; dui 0 ; dui my ; ear to ; edibl to ; el abog
        iop	4	el proxim ; el vici ; els ; empez con ; en <play> ; en hondura ; enough that ; enquir
        iop	4	entonc nad ; era cristal ; es coc ; est <money> ; etoh sob ; eve ; even 0 ; even group
        iop	4	every servic ; exam nl ; f <palecolor> ; f vape ; falt mas ; fear ; few x ; fil my
        iop	4	first <law> ; first ive ; fix incom ; flex ; for aft ; for heroin ; for peopl ; from anybody
        iop	4	from thirty ; gf <need> ; gf want ; giv leav ; gl ; goe hom ; going aft ; ha <feel> ; ha toc
        iop	4	had <stimulant> ; hag al ; hand flat ; hand me ; hard <alcohol> ; harvest ; hasnt <feel>
        iop	4	havent <feel> ; havent touch ; hay alg ; hay otr ; head ther ; herman sí ; hes fiv
        iop	4	him <phone> ; him cal ; him its ; hitch ; hold job ; hom aft ; hom by ; hom the ; honor rol
        iop	4	horari despu ; hous 0 ; hr let ; i <shame> ; i fight ; i stock ; id gues ; if so
        iop	4	im <insurance> ; im bor ; im fir ; im head ; in fami ; in lat ; in with ; infart ; infart y
        iop	4	inpatient don ; inpatient thi ; inpt last ; inq re ; inscrib ; intak slot ; internamient no
        iop	4	iop nin ; iop only ; ipa ; is cok ; is hes ; is off ; is sixteen ; it <hear> ; it sound
        iop	4	it stick ; its mak ; its too ; ive mov ; jal las ; january my ; jar ; join an ; just <alone>
        iop	4	just <school> ; just lone ; kais deni ; keppr for ; kid und ; knuckl it ; lat august
        iop	4	lawy said ; leav me ; leav or ; leav they ; lift and ; lik <crowd> ; lik <need> ; lik me
        iop	4	lineman ; lo corren ; look int ; los <caretaking> ; los compadr ; los cuarent ; los it
        iop	4	los my ; low level ; m huf ; mak nineteen ; margarita on ; marijuan ; mas que ; mas y ; mate
        iop	4	mayb ; mayb <count> ; mayb twic ; me $ ; me <alcohol> ; me <caretaking> ; me cuid ; me laugh
        iop	4	me loos ; me pagan ; me som ; me they ; medicin no ; meeting alon ; mes le ; meth clean
        iop	4	mi grup ; mi program ; mil de ; mil y ; mio es ; mis day ; mis one ; mo nev ; modafinil and
        iop	4	mom work ; monitor contract ; month all ; mot los ; mot tod ; much of ; must enrol
        iop	4	my <stimulant> ; my audit ; my medi ; my residential ; my sponsor ; my station ; my thigh
        iop	4	myself with ; nad <amount> ; nad mas ; nap ; nearby ; necessary ; neur exam
        iop	4	nev <treatment> ; nev anyth ; nev drank ; nev treat ; new <start> ; new for ; new job
        iop	4	new onset ; ni <amount> ; night are ; night im ; night sleep ; nin and ; nite x ; nitrou a
        iop	4	no hx ; no medical ; no meeting ; no qued ; no sea ; non aft ; not onc ; not walk ; novemb 0
        iop	4	now cant ; nunc <amount> ; nunc mas ; of <opioid> ; of <soon> ; of <year> ; of next
        iop	4	of treatment ; of yesterday ; off <pill> ; off pil ; ofrecen par ; on <law> ; on <month>
        iop	4	on <night> ; on april ; on march ; on stag ; on tour ; onc sinc ; one <law> ; one beer
        iop	4	one dui ; one to ; only ; only drink ; option ; orientation ; out <month> ; out <soon>
        iop	4	out wher ; outpatient wher ; overd it ; own 0 ; own <medicine> ; own <need> ; pap say
        iop	4	paper in ; parkinson ; pas <always> ; pas una ; pay for ; pay that ; peak ; pedian
        iop	4	per quier ; piedr los ; plan b ; plan iop ; plan outpt ; positiv for ; possession
        iop	4	possession charg ; possibl ; powd cocain ; probationary ; program hav ; psych no
        iop	4	pued llevarl ; pur <cannabis> ; pur mot ; que falt ; que pued ; quier ayud ; rais my
        iop	4	real thing ; regres a ; rehab thre ; residential i ; residential ranch ; return on ; rip
        iop	4	roommat vyvans ; rtd ; rueda ; rung ; sab 0 ; said no ; sail ; saturday she ; saturday so
        iop	4	say kid ; school pickup ; sea en ; sei cerveza ; seman noma ; semana dur ; semana que
        iop	4	septemb 0 ; she began ; she trust ; shed lik ; show sinc ; si <ask> ; sin prob
        iop	4	sinc <phone> ; situacion ; sixty thousand ; smthg ; so a ; sob sinc ; soc and ; solit con
        iop	4	solit en ; som friday ; someth on ; spe to ; sponsor sam ; spot if ; stay behind ; step aft
        iop	4	stepdown ; straight up ; stubbornnes ; student adderal ; su intern ; suen con ; swear hel
        iop	4	sweat and ; sx <ask> ; taken to ; termin mi ; terminat ; th of ; that a ; that theyl
        iop	4	thc at ; thc cart ; the dad ; the dean ; the fost ; the residential ; the softbal ; ther im
        iop	4	ther nobody ; therapist in ; thes <child> ; they <asleep> ; they pay ; they threw
        iop	4	theyd <bodypart> ; theyd hand ; theyl <fire> ; theyl fir ; theyr all ; thing they
        iop	4	third <year> ; third year ; thousand in ; til april ; til feb ; to <blood> ; to <past>
        iop	4	to attend ; to mind ; to morning ; to non ; toda mis ; tom diari ; tom dos ; tom entr
        iop	4	too <amount> ; touch a ; touch cok ; track for ; troubl just ; tweak 0 ; twic <stimulant>
        iop	4	two month ; uds neg ; un grup ; un par ; una <amount> ; und <count> ; used <amount>
        iop	4	vape thc ; vet va ; w/d ; wak to ; want mor ; want quiet ; want virtual ; was cocain
        iop	4	way on ; weed cart ; week gon ; week hom ; week to ; week when ; weekend the ; what <need>
        iop	4	whistl on ; whod do ; wif would ; wil <insurance> ; with sup ; with vodk ; wk etoh ; wkend
        iop	4	wks back ; wks out ; would they ; x / ; xanax ; y cinc ; year smok ; year ther ; yo <money>
        iop	4	yo nad ; yo solit ; you no ; yr no ; zer <insurance> ; zoom or ; ~0 ~<week>
        iop	4	~<amount> ~<consume> ; ~<crowd> ~<treatment> ; ~<happy> ; ~<hospital> <need> ; ~a ~cigaret
        iop	4	~back ~up ; ~etoh x ; ~i ~dont ; ~intern no ; ~it ~back ; ~pension ; ~pick ~it
        iop	4	~seizur from ; ~sixty ; ~sixty ~day ; ~vin ; ~violat
        iop	3	*clientAdmin.1:other_experiencer ; *family.4 ; *lapse.0:possible ; *lengthOfUse.0
        iop	3	*losingSupply.0 ; *lostThroughUse.0:hypothetical ; *outpatientWord.0:possible
        iop	3	*service.0:negated ; *sinceLastUse.2 ; *sinceStopping.0 ; *substance.1:historical
        iop	3	*substance.2:hypothetical ; *substance.3:hypothetical ; + wheth ; / <law> ; / <phone>
        iop	3	0 <sober> ; 0 enrol ; 0 ex ; 0 fel ; 0 group ; 0 residential ; 0 sem ; 0 sob ; <alcohol> /
        iop	3	<alcohol> <container> ; <alcohol> <play> ; <alcohol> behind ; <alone> <official>
        iop	3	<always> <amount> ; <always> <need> ; <always> <partner> ; <amount> <furniture>
        iop	3	<amount> <headface> ; <amount> <school> ; <amount> that ; <amount> una ; <amount> up
        iop	3	<appointment> <pet> ; <ask> <leave> ; <asleep> <blade> ; <asleep> <week> ; <asleep> good
        iop	3	<awake> <furniture> ; <blade> <clean> ; <blade> <drive> ; <bodypart> <play>
        iop	3	<bodysound> has ; <break> i ; <build> <money> ; <calm> <room> ; <cannabis> <job>
        iop	3	<cannabis> <moment> ; <cannabis> aft ; <cannabis> lik ; <cannabis> one
        iop	3	<caretaking> <appointment> ; <caretaking> <school> ; <caretaking> <stop> ; <caretaking> no
        iop	3	<chestheart> <partner> ; <chestheart> <stop> ; <child> <drug> ; <child> con ; <child> mi
        iop	3	<child> si ; <clothes> me ; <consume> <play> ; <consume> noma ; <consume> until
        iop	3	<container> <clinician> ; <container> <hit> ; <container> too ; <continue> <home>
        iop	3	<continue> <need> ; <count> <outdoors> ; <count> <week> ; <crowd> <alone>
        iop	3	<crowd> <stranger> ; <crowd> aft ; <crowd> not ; <day> <sober> ; <day> <treatment> ; <day> d
        iop	3	<day> noth ; <day> off ; <day> thing ; <daytime> <crowd> ; <daytime> without ; <die> <shame>
        iop	3	<drive> <money> ; <drive> had ; <drive> mi ; <drive> si ; <drive> til ; <drug> <week>
        iop	3	<drug> sinc ; <drug> thi ; <eat> <pill> ; <eat> <week> ; <eat> som ; <feel> <hold>
        iop	3	<feel> bet ; <feel> con ; <fire> me ; <friend> <opioid> ; <friend> <past> ; <furniture> +
        iop	3	<give> <soon> ; <go> <cannabis> ; <go> <hit> ; <go> asi ; <go> backward ; <happy> <shake>
        iop	3	<happy> <soon> ; <happy> par ; <headface> <eat> ; <hear> me ; <hit> <ask> ; <hit> <past>
        iop	3	<home> <day> ; <home> <happy> ; <home> aft ; <home> nin ; <home> the ; <home> to
        iop	3	<hospital> <afraid> ; <hospital> <take> ; <illness> <night> ; <illness> so ; <insurance> op
        iop	3	<intoxicated> <month> ; <intoxicated> mayb ; <job> rep ; <key> <partner> ; <kin> found
        iop	3	<kin> isnt ; <kin> sal ; <last> <school> ; <last> <sober> ; <last> plac ; <law> <fluid>
        iop	3	<law> period ; <leave> <stiff> ; <leave> positiv ; <lock> acros ; <media> <count>
        iop	3	<medicine> <pill> ; <medicine> ni ; <moment> ~<treatment> ; <money> <opening>
        iop	3	<money> <treatment> ; <money> for ; <money> nad ; <money> only ; <month> <awake>
        iop	3	<month> <cold> ; <month> <relapse> ; <month> <school> ; <month> le ; <month> off
        iop	3	<month> too ; <month> ~<stimulant> ; <need> <daytime> ; <need> confi ; <need> per
        iop	3	<needle> <count> ; <night> <afraid> ; <night> <drug> ; <night> <start> ; <night> are
        iop	3	<opioid> 0 ; <opioid> at ; <outdoors> est ; <outdoors> let ; <partner> <month>
        iop	3	<partner> are ; <partner> that ; <past> its ; <past> noth ; <photo> when ; <play> <room>
        iop	3	<play> her ; <rarely> <year> ; <rarely> no ; <room> <headface> ; <room> had ; <rope> a
        iop	3	<rope> los ; <say> <treatment> ; <say> per ; <school> <drug> ; <school> <past>
        iop	3	<school> <treatment> ; <school> are ; <school> del ; <sedative> and ; <sedative> de
        iop	3	<see> if ; <sober> <colleague> ; <sober> <continue> ; <sober> <crowd> ; <soon> for
        iop	3	<soon> step ; <start> <clinician> ; <start> <colleague> ; <start> on ; <stiff> y
        iop	3	<stimulant> <medicine> ; <stimulant> <pill> ; <stimulant> <stranger> ; <stimulant> <take>
        iop	3	<stimulant> <year> ; <stimulant> behind ; <stimulant> d/c ; <stimulant> thing
        iop	3	<stimulant> when ; <stop> <container> ; <stop> anyth ; <stop> from ; <stranger> <month>
        iop	3	<stranger> <stimulant> ; <stranger> <week> ; <stranger> els ; <stranger> if ; <stranger> so
        iop	3	<stranger> whod ; <take> acid ; <take> laid ; <take> myself ; <take> ~<week>
        iop	3	<think> around ; <think> ~<job> ; <trade> <goodbye> ; <trade> <stimulant> ; <trade> its
        iop	3	<treatment> <break> ; <treatment> <day> ; <treatment> <fire> ; <treatment> <moment>
        iop	3	<treatment> clos ; <treatment> coord ; <treatment> la ; <treatment> plu ; <treatment> slot
        iop	3	<treatment> theyl ; <trust> <see> ; <trust> <wait> ; <trust> army ; <trust> i ; <vendor> me
        iop	3	<volunteer> <money> ; <wait> <alone> ; <wait> <pet> ; <wait> ahead ; <wait> los ; <wait> no
        iop	3	<water> <past> ; <water> was ; <week> <hold> ; <week> <home> ; <week> <law> ; <week> <write>
        iop	3	<week> aft ; <week> her ; <week> old ; <week> that ; <write> <awake> ; <write> medical
        iop	3	<year> si ; <year> ther ; a <fall> ; a <leave> ; a <rarely> ; a cak ; a cocain ; a condition
        iop	3	a cover ; a crew ; a dui ; a friday ; a gap ; a gummy ; a helmet ; a motel ; a professional
        iop	3	a sherry ; a stay ; a sup ; a ventilator ; a year ; a ~<opioid> ; abog client ; about <job>
        iop	3	about end ; adderal + ; adderal then ; aft ; aft cok ; aft din ; aft i ; aft school
        iop	3	aft what ; afterward ; ago doing ; ago etoh ; ago sob ; al <job> ; al trabaj ; alcohol ultim
        iop	3	alg <soon> ; alguien com ; algun ; alguno fin ; all nos ; already know ; alzheim y
        iop	3	ambulatori intensiv ; an 0 ; an <treatment> ; an assessment ; an evaluation ; an eye
        iop	3	an eyebrow ; an outpatient ; an overnight ; an ~<treatment> ; and <feel> ; and deni
        iop	3	and escond ; and everyon ; and no ; angin ; anoch traig ; anti ; any help
        iop	3	anyth <treatment> ; anyth a ; are cod ; around me ; as for ; ashor ; asi est ; ask start
        iop	3	at <photo> ; at most ; at risk ; at sixty ; ataqu epileptic ; atropel ; autistic and
        iop	3	bacheloret ; back just ; bad <furniture> ; bangor ; bark and ; be fil ; be left ; been about
        iop	3	been tight ; been vap ; befor exam ; befor thi ; began ; being in ; benefit ; besid
        iop	3	bet but ; between show ; blackout ; bleach ; borrach de ; box at ; braz se ; bronca
        iop	3	broth driv ; brought me ; build and ; bump in ; busc apoy ; but first ; but id ; by <photo>
        iop	3	by february ; by vide ; caguama ; cal somebody ; calific par ; cannot <leave> ; cant <ask>
        iop	3	cant <goodbye> ; cant ask ; cant com ; cant mis ; capful ; caretak ; carri me ; cart
        iop	3	cartridg ; cerveza al ; cerveza con ; champagn at ; chew ; church ladi ; cier la ; clas a
        iop	3	classmat ; clear and ; clerk for ; clos i ; cm @ ; cobij ; cocain about ; cocain by
        iop	3	cocain on ; cocain thursday ; cocktail ; coin ; coin and ; cok friday ; cok in ; cok keep
        iop	3	col ; complet an ; completo ; con 0 ; con <need> ; con autism ; concert and ; cond me
        iop	3	could go ; couldnt pay ; counsel ; counsel befor ; coupl night ; crack aft ; cristal lo
        iop	3	cristal nad ; crowd ; crystal fiv ; cuand <play> ; cuand jueg ; cuanta <week>
        iop	3	cuanta semana ; cuarent y ; d <stop> ; d <treatment> ; d/c 0 ; da ni ; dab all ; dad cal
        iop	3	dad girl ; daught 0 ; day are ; day every ; day hom ; de <sedative> ; de cirrosi ; de entr
        """
}
