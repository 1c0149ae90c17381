extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	5	<month> old ; <month> onc ; <need> <night> ; <night> <tool> ; <order> tod
        iop	5	<palecolor> knuckl ; <partner> <need> ; <past> <month> ; <past> <relapse>
        iop	5	<past> ~<consume> ; <play> <friend> ; <play> per ; <say> ell ; <school> no ; <school> one
        iop	5	<see> <night> ; <see> <soon> ; <shake> noth ; <sober> by ; <soon> <day> ; <start> doing
        iop	5	<stimulant> aft ; <stimulant> at ; <stimulant> most ; <stimulant> som ; <stimulant> when
        iop	5	<take> <stimulant> ; <take> cocky ; <take> spe ; <think> <treatment> ; <tool> <night>
        iop	5	<tool> op ; <town> if ; <treatment> <stop> ; <treatment> i ; <trust> <count>
        iop	5	<vermin> <home> ; <wait> <alone> ; <wait> <money> ; <week> 0 ; <week> <fire> ; <week> did
        iop	5	<week> hav ; <week> nad ; <week> near ; <week> thi ; a classmat ; a ditch ; a soul ; a stay
        iop	5	abr no ; accountabl ; adderal too ; addy 0 ; advirti ; aft <school> ; aft hes ; aft practic
        iop	5	aft school ; aft she ; ago sob ; alg <soon> ; alg <treatment> ; already for ; an 0
        iop	5	an <night> ; an iop ; and corporat ; anfetamina ; at parti ; autism and ; be ok ; be put
        iop	5	beb rom ; bed meth ; bedridden ; befor wint ; big book ; big deal ; blew a ; bourbon befor
        iop	5	brand new ; busc terapi ; by din ; cal <say> ; cannot be ; cant be ; cant leav ; cart sinc
        iop	5	casual ; champagn ; chest been ; childcar ; choru ; clas with ; clean ever ; co op
        iop	5	cobr ran ; coc ; coc a ; coc nad ; cocain alguno ; cocain habit ; cocain with ; cohort
        iop	5	cok new ; com thursday ; compar iop ; could <consume> ; could use ; coupl of ; coupl year
        iop	5	cov ; crank 0 ; crystal off ; cuatr cerveza ; cuid al ; d on ; dad has ; dan permis
        iop	5	day are ; day coin ; day left ; day meth ; day residential ; dej a ; desd agost ; detox was
        iop	5	dia mas ; dic ell ; didnt giv ; dieron mi ; dispatch giv ; do at ; do whatev ; doe lin ; dug
        iop	5	ear sinc ; ear to ; eleven dollar ; eleven thousand ; empec con ; en <job> ; encam ; end on
        iop	5	enough that ; entonc nad ; epilepsy sinc ; es coc ; est gan ; est viern ; etoh sob
        iop	5	etoh wkend ; exager ; falt al ; faltan ; festival and ; first in ; for <break> ; for <crowd>
        iop	5	for ketamin ; four glas ; four kid ; fum un ; get cocky ; good but ; got insuranc
        iop	5	grad slip ; group with ; group would ; had cocain ; hand them ; has nobody ; has parkinson
        iop	5	hasnt touch ; hav on ; havent <feel> ; havent pick ; havent touch ; hay par ; helmet
        iop	5	hilariou ; his <go> ; hom sat ; hom the ; honor rol ; hour a ; i leav ; i phon ; if wev
        iop	5	im <alone> ; im count ; in peru ; incom ; inpt 0 ; inscripcion ; intern y ; internamient no
        iop	5	iop befor ; iop i ; iop only ; iop virtual ; is id ; is sixteen ; is too ; it <alone>
        iop	5	it count ; it handl ; it than ; its crack ; its crank ; its just ; its mak ; its too
        iop	5	ive <moment> ; ive now ; just walk ; ket ; kid und ; knuckl it ; kratom shot ; las <kin>
        iop	5	lat august ; late <amount> ; lawy said ; le faltan ; leav me ; level 0 ; lik <need> ; lik it
        iop	5	lik som ; lo corren ; los <job> ; los compadr ; los cuid ; m cok ; mak $ ; malest ; mam sol
        iop	5	mas en ; mayb <count> ; me $ ; me <alcohol> ; me <caretaking> ; me cuid ; me lazy
        iop	5	me ~intern ; med no ; meno un ; mes el ; meth about ; meth on ; mi gent ; mi grup ; mi roomi
        iop	5	mis mor ; mo nev ; mo old ; month old ; mor lik ; mor scaffold ; morning ; morning would
        iop	5	mot diari ; my audit ; my mattres ; my medi ; my sponsor ; myself no ; myself with
        iop	5	nadi par ; nearby ; nev anyth ; new <stranger> ; new bf ; ni <key> ; ni papel ; night sleep
        iop	5	night want ; night wif ; nin and ; nl ; no calific ; no hx ; no podemo ; no respit
        iop	5	nobody got ; noma <insurance> ; noma cubr ; non aft ; not happen ; not mor ; noth befor
        iop	5	noth ever ; notici ; novi empez ; of treatment ; on <law> ; on appeal ; on new ; on vivitrol
        iop	5	on weeknight ; onc or ; one <week> ; one dirty ; only me ; only meth ; option
        iop	5	oth <consume> ; otr par ; outpatient program ; own steam ; pag nad ; pag ni ; papel ni
        iop	5	paper in ; par segu ; pas una ; percocet ; peru ; pid permis ; piedr los ; plan at
        iop	5	plan for ; pok night ; positiv for ; possession charg ; probation at ; probationary ; pto no
        iop	5	pued falt ; pur <cannabis> ; pur mot ; pus iop ; put outpatient ; pvt ; que crezc ; que uno
        iop	5	quien <give> ; quien <stop> ; quien dej ; quier orientacion ; quier par ; quier segu
        iop	5	quier un ; random test ; regres a ; rehab don ; reliev her ; report say ; report to
        iop	5	requir iop ; resident <stop> ; retirement party ; ritalin ; run iop ; saturday so ; say im
        iop	5	scaffold than ; se gradu ; seat in ; secondary ; sei cerveza ; seman nad ; seniority
        iop	5	septemb 0 ; she down ; she mov ; show sinc ; sign up ; sin cristal ; sin ~<key> ; sin ~papel
        iop	5	sinc <phone> ; so 0 ; so liv ; sob by ; sol encer ; solit ; son tre ; start doing ; start in
        iop	5	stay end ; steam ; structur and ; student adderal ; subst ; sus novent ; svc <official>
        iop	5	sx <ask> ; tak em ; tak spe ; ten <week> ; teng aseguranz ; termin mi ; termin sus ; th aft
        iop	5	th of ; that hav ; that let ; that morn ; that rul ; thc cart ; thc in ; the <cannabis>
        iop	5	the comput ; the dean ; the thc ; ther nobody ; ther said ; therev ; therev been ; they go
        iop	5	they pay ; thi com ; thi sid ; third <year> ; third year ; thousand in ; thre und
        iop	5	tienen alg ; tienen grupo ; til <month> ; tim in ; to <wait> ; to burbank ; to death
        iop	5	to non ; to reliev ; tod a ; tom diari ; tom dos ; touch cok ; track for ; tuition ; turn me
        iop	5	two absenc ; two bottl ; two lin ; ua x ; uds neg ; un <law> ; un cumpleano ; un iop
        iop	5	und fiv ; use cocain ; use ~company ; version of ; version wher ; vin con ; viol ; vis
        iop	5	wander ; want aftercar ; want eve ; weed pen ; week near ; week so ; week wher ; wer <sad>
        iop	5	whatev com ; whil theyr ; wif want ; wif would ; wil <insurance> ; with ins ; wrot no
        iop	5	y <week> ; y pierd ; you cal ; yr <last> ; yr last ; zer <leave> ; zer day ; zer leav
        iop	5	~<asleep> ; ~<crowd> ~<treatment> ; ~<stimulant> hx ; ~<treatment> ni ; ~<wait> ~<asleep>
        iop	5	~<wait> ~a ; ~a ~<asleep> ; ~a ~<week> ; ~a ~dorm ; ~a ~week ; ~back ~up ; ~driv
        iop	5	~el ~<colleague> ; ~el ~patron ; ~gon ; ~intern ; ~it ~back ; ~opioid no ; ~pick ~it ; ~qued
        iop	5	~qued ~a ; ~sixty ; ~sixty ~day ; ~ther ~no ; ~vin
        iop	4	*ago.3 ; *detoxDone.0 ; *drinks.0:other_experiencer ; *mandate.2:negated
        iop	4	*nonDrug.0:hypothetical ; *otherService.5:negated ; *otherService.9:hypothetical
        iop	4	*quantity.4:possible ; *substance.3:hypothetical ; *thirdParty.9:historical ; + <caretaking>
        iop	4	+ wheth ; / <night> ; 0 cocain ; 0 court ; 0 nino ; 0 wkend ; <alcohol> <play>
        iop	4	<alcohol> <stimulant> ; <alone> 0 ; <alone> <day> ; <alone> <try> ; <amount> grand
        iop	4	<amount> lin ; <asleep> <week> ; <asleep> is ; <asleep> somewher ; <blood> down
        iop	4	<cannabis> <consume> ; <cannabis> <treatment> ; <cannabis> <write> ; <cannabis> de
        iop	4	<cannabis> hac ; <cannabis> lik ; <cannabis> los ; <cannabis> noth ; <caretaking> agency
        iop	4	<child> und ; <clean> <color> ; <clean> <month> ; <clean> <opening> ; <clothes> me
        iop	4	<consume> <play> ; <consume> himself ; <consume> noma ; <container> <alone>
        iop	4	<container> <clinician> ; <continue> <asleep> ; <continue> <year> ; <count> is ; <crash> so
        iop	4	<crowd> / ; <crowd> <stranger> ; <crowd> both ; <crowd> if ; <crowd> to ; <day> intern
        iop	4	<daytime> de ; <daytime> se ; <daytime> without ; <die> <shame> ; <die> which
        iop	4	<drive> <money> ; <drug> <play> ; <eat> <needle> ; <eat> stir ; <fall> <soon>
        iop	4	<feel> ~<pill> ; <friend> <opioid> ; <friend> dont ; <friend> for ; <give> that
        iop	4	<go> <cannabis> ; <go> asi ; <happy> <shake> ; <home> <day> ; <hospital> check
        iop	4	<illness> <go> ; <illness> <night> ; <illness> <pill> ; <insurance> <money> ; <job> <photo>
        iop	4	<job> no ; <kin> <start> ; <last> plac ; <law> <treatment> ; <law> so ; <leave> <month>
        iop	4	<media> <count> ; <medicine> ~<clinician> ; <moment> whil ; <money> ~<treatment>
        iop	4	<month> <school> ; <month> <shame> ; <month> <start> ; <month> clos ; <month> el
        iop	4	<month> non ; <month> sin ; <month> when ; <month> without ; <need> <crowd> ; <need> confi
        iop	4	<need> just ; <need> per ; <need> virtual ; <night> <drug> ; <night> el ; <opioid> in
        iop	4	<outdoors> it ; <partner> <church> ; <partner> <key> ; <partner> ship ; <past> <try>
        iop	4	<past> that ; <play> clown ; <play> most ; <promise> hel ; <put> <treatment>
        iop	4	<rarely> <stimulant> ; <record> not ; <room> <alone> ; <rope> <colleague> ; <say> straight
        iop	4	<school> <tool> ; <school> <week> ; <school> nl ; <school> se ; <school> soph
        iop	4	<sober> <see> ; <sober> en ; <start> on ; <stimulant> <build> ; <stimulant> <go>
        iop	4	<stimulant> <partner> ; <stimulant> <withdrawal> ; <stimulant> behind ; <stimulant> est
        iop	4	<stimulant> fin ; <stimulant> lo ; <stimulant> los ; <stimulant> no ; <stimulant> nobody
        iop	4	<stimulant> noma ; <stimulant> por ; <stimulant> problem ; <stimulant> que
        iop	4	<stimulant> sort ; <stop> anyth ; <stop> w/o ; <stranger> <month> ; <stranger> if
        iop	4	<stranger> so ; <take> acid ; <take> weird ; <think> <night> ; <think> b ; <think> ~<eat>
        iop	4	<trade> <goodbye> ; <treatment> <daytime> ; <treatment> <need> ; <treatment> entr
        iop	4	<treatment> hav ; <treatment> on ; <treatment> wher ; <treatment> you ; <trust> <wait>
        iop	4	<trust> army ; <try> <kill> ; <volunteer> <money> ; <wait> <job> ; <wait> los
        iop	4	<week> <hold> ; <week> <job> ; <week> <kin> ; <week> <partner> ; <week> <promise>
        iop	4	<week> as ; <week> but ; <week> her ; <week> id ; <week> nev ; <week> noma ; <week> without
        iop	4	<write> <awake> ; <write> <cannabis> ; <write> <treatment> ; <write> no ; <year> <insurance>
        iop	4	a couch ; a helmet ; a juev ; a month ; a yr ; abog client ; about <job> ; about onc
        iop	4	abstinent ; abuel con ; afloj ; aft <job> ; aft <moment> ; aft cok ; aft final ; ahi par
        iop	4	al <job> ; al <month> ; al mes ; al trabaj ; alg despu ; alg por ; alguno fin ; all good
        iop	4	alon for ; already remortgag ; alzheim and ; an <cannabis> ; an assessment ; an edibl
        iop	4	an even ; and embarras ; and mail ; and zer ; anyth <treatment> ; anyth a ; anyth but
        iop	4	anyth long ; apprentic electrician ; asleep and ; at show ; athletic ; attorney say
        iop	4	autistic and ; away anywher ; away isnt ; back but ; back just ; back sinc ; backup
        iop	4	bad <month> ; be <amount> ; be left ; been <afraid> ; been hit ; been run ; befor bed
        iop	4	befor exam ; befor thi ; benefit ; best to ; book your ; both my ; bought it ; bowl and
        iop	4	busc alg ; by <photo> ; by february ; by himself ; by vide ; cal somebody ; cannot <leave>
        iop	4	cant <leave> ; cant self ; caregiv for ; caretak ; cas 0 ; cent that ; cerveza ; cerveza al
        iop	4	chiquit con ; cier la ; clear her ; coach girl ; cobr y ; coc sol ; coc x ; cocain hac
        iop	4	cocktail ; coffe stir ; cok is ; cok on ; cok sinc ; colleg soph ; commut is ; cond me
        iop	4	confi ; corren asi ; could go ; count that ; crack aft ; crack no ; cristal lo
        iop	4	cubr consulta ; d don ; dai grad ; dat + ; day off ; day thing ; de inscripcion ; de nadi
        iop	4	de pag ; decemb 0 ; del salon ; difficulty ; din is ; do day ; doing wel ; domin
        iop	4	domingo con ; domingo viend ; don by ; dont <eat> ; dont eat ; dont go ; dop ; dos cervecita
        iop	4	dosciento ; down <treatment> ; down hes ; drank himself ; drank too ; drink aft ; drink with
        iop	4	drink wkend ; due <month> ; eight a ; el abog ; el proxim ; el vici ; els ; en fiesta
        iop	4	encor ; est <money> ; etoh quit ; eve ; eve <moment> ; ever was ; every party
        iop	4	everybody keep ; exam is ; exam nl ; exclud ; eye on ; eyebrow ; f <palecolor> ; f cart
        iop	4	f mol ; f no ; f vape ; falt mas ; falt un ; fentanyl in ; festival in ; few x ; fifty
        iop	4	finish inpatient ; first ive ; first lin ; fix incom ; flex ; for peopl ; for someth
        iop	4	for thc ; four month ; from anybody ; from thirty ; gallery ; glas <alcohol>
        iop	4	go <treatment> ; goe hom ; gon <take> ; gon past ; got for ; got thre ; graduat residential
        iop	4	grandbabi ; group aft ; group of ; group program ; grup ; had sinc ; hag costumbr
        iop	4	hand flat ; hangov ; hard <alcohol> ; harvest ; hasnt <feel> ; hav group ; havent had
        iop	4	hay de ; hay otr ; he los ; health <insurance> ; her your ; herman sí ; hes fiv
        iop	4	him <phone> ; him cal ; his folk ; hom aft ; hondura y ; hr let ; humboldt ; husband ship
        iop	4	i fight ; i plan ; i stock ; i threw ; id gues ; im <insurance> ; im aft ; im bor ; im fir
        iop	4	im leav ; im off ; im sob ; in lat ; in oct ; in pe ; in van ; infart ; inpatient thi
        iop	4	inscrib ; inst ; intak at ; iop cok ; iop near ; iop sch ; iop track ; is cok ; is hes
        iop	4	is mor ; isnt on ; it pay ; it stick ; its smal ; just <alone> ; just <count>
        iop	4	just <school> ; just lone ; just smok ; ketamin at ; kid a ; kid if ; kin in ; kratom tea
        iop	4	laps no ; las <home> ; last plac ; last saturday ; leav im ; lift and ; light <alcohol>
        iop	4	light beer ; lik me ; lineman ; littl one ; llegu a ; los <caretaking> ; los companero
        iop	4	los cuarent ; los sab ; low <money> ; lozeng ; m cart ; m cran ; m delt ; m huf ; marijuan
        iop	4	marketplac ; mas que ; mas y ; math ; mdm ; me bring ; me caig ; me corren ; me evaluat
        iop	4	me gradu ; me laugh ; me loos ; me pagan ; meantim ; medicin no ; meet is ; meth clean
        iop	4	meth was ; mi cuent ; mi program ; mi puest ; mil y ; mio es ; mis day ; mis one ; mo at
        iop	4	modafinil and ; mom doesnt ; month nev ; month noth ; month without ; most saturday
        iop	4	most weekend ; mot los ; mot todo ; mov in ; much of ; muj dic ; my certificat ; my own
        iop	4	my station ; my weight ; nad <amount> ; nad mas ; nadi ni ; nadi que ; nap ; near temecul
        iop	4	necesit alg ; neur exam ; new <job> ; new <kin> ; new <start> ; new for ; new job
        iop	4	new onset ; ni <amount> ; night are ; night im ; nil ; nin <moment> ; ningun desd ; no $
        iop	4	no <leave> ; no afloj ; no doctor ; no fund ; no medical ; no medicin ; no meeting
        iop	4	no prior ; not onc ; not one ; not possibl ; noth besid ; novemb 0 ; nunc <amount>
        iop	4	nunc mas ; of <soon> ; of <year> ; of may ; of next ; on <month> ; on <night> ; on april
        iop	4	on fami ; onc <always> ; onc every ; onc she ; one <law> ; one beer ; one dui ; only
        iop	4	only <child> ; only do ; or zoom ; orientation ; out <month> ; out wher ; outpatient for
        iop	4	outpatient that ; outpatient wher ; own <medicine> ; own <need> ; pag un ; paid by ; pap say
        iop	4	parkinson ; parkinson and ; party on ; pas <always> ; pas so ; payday to ; pedian ; physical
        iop	4	physical and ; plan b ; plan iop ; plan outpt ; pleas <phone> ; possession ; powd cocain
        iop	4	preocup es ; primer vez ; pued llevarl ; pul up ; que <continue> ; que falt ; que pued
        iop	4	que quisier ; quien los ; quier ayud ; re virtual ; ref from ; refus <treatment>
        iop	4	rehab thre ; relev ; resi need ; resid at ; resident <stimulant> ; residential at
        iop	4	residential ranch ; reten ; return on ; right i ; ris y ; roommat vyvans ; rotation ; rung
        iop	4	sab con ; said no ; said so ; said ther ; sail ; salvation ; salvation army
        iop	4	sap <appointment> ; sat <crowd> ; saturday 0 ; school hour ; se hag ; self <order>
        iop	4	seman noma ; seman tre ; semana cuand ; set me ; she began ; shed lik ; sin <clinician>
        iop	4	sin doctor ; sin prob ; sinc <school> ; singl one ; sixty thousand ; sleep somewher ; smthg
        iop	4	so in ; so neith ; soc and ; sol 0 ; sol caregiv ; solit con ; solit en ; someth with
        iop	4	sort and ; soy <kin> ; spar me ; spe in ; spe to ; spot if ; squeez in ; ssi ; stabl <home>
        iop	4	stabl hous ; start aft ; stat <alcohol> ; stat bar ; stay sob ; straight up ; structur <job>
        iop	4	su cuent ; su intern ; suelt ; suen con ; sus tre ; swear hel ; sweat and ; tak mol
        iop	4	taqueri ; teng quien ; test and ; than meeting ; that <daytime> ; that a ; that nev
        iop	4	that stil ; that theyl ; thc at ; the cheap ; the lad ; the only ; the residential
        iop	4	the softbal ; the stuf ; the teeth ; them if ; ther <play> ; therapist said ; thes <child>
        iop	4	they <bodypart> ; they sleep ; they threw ; theyd ; theyr all ; thing <stimulant>
        iop	4	thing they ; thousand ; thre littl ; thre weekend ; through to ; tien alzheim ; tien autism
        iop	4	tienen <treatment> ; til april ; til feb ; tim at ; to clas ; to mind ; to morning
        iop	4	toda mis ; told on ; tom entr ; took acid ; total ; touch a ; turn her ; twelv week
        iop	4	two month ; una <alcohol> ; una <amount> ; una cervez ; una dos ; una vez ; uno gan
        iop	4	until <month> ; up <consume> ; use peopl ; used <amount> ; vape thc ; varia ; ver que
        iop	4	vet va ; viern ; vyvans to ; want virtual ; was cocain ; was littl ; way on ; wedding a
        iop	4	weed ; weed most ; week gon ; week hom ; week to ; week without ; weekday evening
        iop	4	weekend the ; weeknight ; wel control ; what <need> ; what <treatment> ; what fit ; what fre
        iop	4	whistl on ; whit knuckl ; who train ; whol staf ; widow in ; wil cov ; with <friend>
        iop	4	wks back ; wks out ; work thre ; y camin ; y pa ; year smok ; you <goodbye> ; you <phone>
        iop	4	your even ; yr <home> ; yr no ; zer coverag ; zoom or ; ~<amount> ~<consume> ; ~<amount> ~a
        iop	4	~<continue> ; ~<happy> ; ~<leave> ; ~<leave> ~<month> ; ~<rope> ~herself ; ~<sick> noth
        iop	4	~<sick> ~off ; ~a ~cigaret ; ~back ; ~group ; ~hang ~herself ; ~i ~dont ; ~off i
        iop	4	~outpatient ~program ; ~outpt ; ~school ; ~seizur from ; ~sick ~off ; ~sicknes noth
        iop	4	~to ~someon ; ~violat
        iop	3	*chestPain.9 ; *family.4 ; *frequency.1:other_experiencer ; *lengthOfUse.0
        iop	3	*lostThroughUse.0:hypothetical ; *occasional.0:negated ; *outpatientWord.0:possible
        iop	3	*service.0:hypothetical ; *substance.2:hypothetical ; + <clinician> ; / <law> ; / <phone>
        iop	3	0 dat ; 0 fel ; 0 k ; 0 sem ; <alcohol> <container> ; <alcohol> aft ; <alcohol> did
        iop	3	<alcohol> with ; <alone> <moment> ; <alone> <official> ; <alone> for ; <always> <amount>
        iop	3	<always> <need> ; <always> servic ; <amount> <school> ; <amount> too ; <amount> una
        iop	3	<ask> <leave> ; <ask> <sad> ; <ask> permis ; <ask> ~<treatment> ; <asleep> <year>
        iop	3	<asleep> him ; <blade> <clean> ; <blade> <drive> ; <blade> que ; <bodypart> through
        iop	3	<bodypart> wont ; <break> <need> ; <break> i ; <breath> 0 ; <breath> <day> ; <build> <money>
        iop	3	<buy> <week> ; <calm> <room> ; <cannabis> <awake> ; <cannabis> <eat> ; <cannabis> <moment>
        iop	3	<cannabis> nad ; <cannabis> noma ; <cannabis> one ; <cannabis> to ; <caretaking> <amount>
        iop	3	<caretaking> <appointment> ; <caretaking> <order> ; <caretaking> <outdoors>
        iop	3	<caretaking> <stimulant> ; <caretaking> <stop> ; <chestheart> <partner> ; <child> go
        iop	3	<child> nadi ; <colleague> <threat> ; <consume> <clean> ; <consume> <hospital>
        iop	3	<consume> <month> ; <consume> <official> ; <consume> on ; <consume> until
        iop	3	<continue> <home> ; <continue> <need> ; <continue> <rope> ; <crowd> 0 ; <crowd> <trust>
        iop	3	<crowd> por ; <day> <height> ; <day> <shake> ; <day> <sober> ; <day> <treatment> ; <day> d
        iop	3	<day> off ; <day> only ; <daytime> <treatment> ; <drive> mi ; <drive> til ; <drug> <sick>
        iop	3	<drug> <week> ; <drug> thi ; <eat> cant ; <feel> <hold> ; <friend> but ; <furniture> +
        iop	3	<furniture> <kin> ; <give> <soon> ; <happy> <soon> ; <headface> <trade> ; <hold> <day>
        iop	3	<home> aft ; <home> confirm ; <home> nin ; <home> the ; <home> to ; <hospital> <take>
        iop	3	<illness> he ; <insurance> <appointment> ; <insurance> <break> ; <insurance> of
        iop	3	<insurance> op ; <intoxicated> mayb ; <job> ni ; <job> rep ; <key> <partner>
        iop	3	<kin> <always> ; <kin> <continue> ; <kin> deploy ; <kin> isnt ; <law> <fluid> ; <law> <last>
        iop	3	<law> <start> ; <law> my ; <law> period ; <law> svc ; <leave> <cannabis> ; <leave> <hear>
        iop	3	<leave> <stiff> ; <leave> even ; <leave> for ; <leave> i ; <leave> or ; <leave> positiv
        iop	3	<medicine> ni ; <moment> <outdoors> ; <moment> if ; <moment> ~<treatment> ; <money> <tired>
        iop	3	<money> <treatment> ; <money> nad ; <month> <die> ; <month> <friend> ; <month> from
        iop	3	<month> ther ; <month> too ; <need> <daytime> ; <need> an ; <need> i ; <night> <start>
        iop	3	<night> are ; <night> ther ; <opioid> at ; <partner> are ; <past> <play> ; <past> its
        iop	3	<past> noth ; <phone> me ; <pill> <always> ; <pill> is ; <play> her ; <play> who
        iop	3	<promise> <put> ; <rarely> <year> ; <rarely> no ; <relapse> <water> ; <relapse> at
        iop	3	<room> had ; <room> my ; <say> <treatment> ; <say> im ; <school> <drug> ; <school> <friend>
        iop	3	<school> <past> ; <school> <start> ; <school> are ; <school> del ; <school> fin
        iop	3	<school> our ; <school> until ; <sedative> and ; <see> how ; <see> if ; <see> int
        iop	3	<seizure> <year> ; <shake> <asleep> ; <sober> <colleague> ; <sober> <continue> ; <sober> on
        iop	3	<soon> <past> ; <soon> <stranger> ; <soon> step ; <start> <clinician> ; <start> <colleague>
        iop	3	<start> <partner> ; <start> <week> ; <start> in ; <stimulant> <clean> ; <stimulant> <cold>
        iop	3	<stimulant> <friend> ; <stimulant> <lock> ; <stimulant> <medicine> ; <stimulant> <pill>
        iop	3	<stimulant> <take> ; <stimulant> about ; <stimulant> d/c ; <stimulant> from
        iop	3	<stimulant> min ; <stop> <wait> ; <stop> mis ; <stranger> <stimulant> ; <stranger> els
        iop	3	<stranger> whod ; <take> <phone> ; <take> laid ; <take> tim ; <take> ~<week>
        iop	3	<think> <hold> ; <think> ~<job> ; <tool> <treatment> ; <trade> <outdoors>
        iop	3	<trade> <stimulant> ; <trade> its ; <treatment> <break> ; <treatment> <day>
        iop	3	<treatment> <money> ; <treatment> clos ; <treatment> is ; <treatment> la ; <treatment> plu
        iop	3	<treatment> slot ; <treatment> without ; <trust> <treatment> ; <trust> i ; <trust> id
        iop	3	<trust> to ; <vendor> <amount> ; <wait> <night> ; <wait> <pet> ; <wait> ahead ; <wait> atra
        iop	3	<water> <day> ; <water> <job> ; <water> <past> ; <week> <law> ; <week> <money>
        iop	3	<week> <outdoors> ; <week> <write> ; <week> aft ; <week> dur ; <week> los ; <week> que
        iop	3	a <fall> ; a <rarely> ; a cart ; a cocain ; a condition ; a cover ; a crew ; a fix ; a gap
        iop	3	a leav ; a nin ; a norc ; a problem ; a professional ; a steady ; a step ; a studi ; a two
        iop	3	a ventilator ; a wk ; a year ; a ~<opioid> ; abog dic ; about <die> ; absenc out
        iop	3	adderal most ; adderal then ; adhd ; afford ; aft ; aft din ; aft hour ; aft i ; aft what
        iop	3	ago etoh ; agost y ; aguant las ; aguant los ; algun ; already know ; alzheim y
        iop	3	an <appointment> ; an <treatment> ; an aspirin ; an evaluation ; an outpatient
        iop	3	an ~outpatient ; and deni ; and hat ; and thursday ; any <need> ; any help ; apoy
        iop	3	appeal lost ; apprentic ; around me ; as for ; asad ; ashor ; asi est ; ask start
        iop	3	assessment ; at <treatment> ; at most ; at risk ; audit scor ; autist ; away ; away gam
        iop	3	bad <furniture> ; bangor ; bark and ; bautiz y ; be <put> ; be thre ; been <home>
        iop	3	been <stiff> ; been about ; been good ; been using ; been vap ; began ; besid ; bet but
        iop	3	between show ; blackout ; bodi in ; bor ; borrach de ; both the ; bother me ; braz se
        iop	3	broth driv ; browni ; brunch ; bury me ; but <last> ; but first ; but id ; but last
        iop	3	cal six ; calific par ; can attend ; cant <ask> ; cant <need> ; cant <phone> ; cant ask
        iop	3	cant cal ; cant com ; cant help ; capful ; carri me ; cart in ; cartridg ; centr dond
        iop	3	chamb ; chamomil ; chap ; chemistry teach ; chist ; church ladi ; clean as ; clerk for
        iop	3	clinical and ; clos i ; clos to ; clr was ; cm @ ; coc los ; cocain by ; cocain de
        iop	3	cocain thursday ; cocky ; coin and ; cok friday ; cok in ; cok keep ; cok thing ; col
        iop	3	companero ; complet ; completo ; con 0 ; con <friend> ; con <need> ; con grupo ; contratist
        iop	3	corporat ; cort 0 ; cotiz ; could <buy> ; couldnt <money> ; counsel befor ; coupl night
        iop	3	cran op ; crew of ; crezc ; cristal nad ; cristal por ; cristal x ; crowd ; crystal fiv
        iop	3	cuand <play> ; cuand jueg ; cuanta <week> ; cuanta semana ; cuid a ; current resi
        iop	3	d <treatment> ; dan en ; daught 0 ; day every ; day graduat ; day hom ; de cirrosi ; de falt
        iop	3	de juli ; de juni ; de met ; de plant ; de tecat ; dead in ; deckhand ; dejarla ; dejarlo
        iop	3	del residencial ; del turn ; deni x ; desd <child> ; despu ya ; dia completo ; did <always>
        iop	3	did every ; didnt <give> ; didnt lik ; diet pil ; disabl ; do <cannabis> ; do spe ; do your
        iop	3	doesnt com ; doesnt open ; dog got ; doing ok ; dollar and ; don for ; don with ; dond lo
        iop	3	dont <leave> ; dont leav ; dop sick ; driv again ; driv for ; drop off ; drunk at ; drunk i
        iop	3	drunk mayb ; dry and ; dry in ; dui # ; dui first ; dui from ; dui my ; each <go> ; eat for
        iop	3	edibl every ; edibl sinc ; el <hot> ; el avion ; el bautiz ; el contratist ; el duen
        iop	3	el futbol ; el intensiv ; el rostr ; el turn ; els <stimulant> ; els adderal ; empec
        iop	3	en <partner> ; en boda ; en tod ; end my ; end next ; era cristal ; es <amount> ; es con
        iop	3	es peric ; escuelit ; espos quier ; essay ; est mi ; eve or ; evening for ; every dol
        iop	3	every servic ; everybody say ; everyon slap ; f <drug> ; f adderal ; fiesta ; fifty eight
        iop	3	fil my ; final and ; first <day> ; fiv on ; for aft ; for drink ; for group ; for monday
        iop	3	forklift op ; fost placement ; freak out ; fri / ; friend now ; from <treatment>
        iop	3	from clinic ; from prison ; from then ; ful tim ; fum pur ; g at ; gent sin ; get its
        iop	3	gf <need> ; gf want ; girl 0 ; giv leav ; glas most ; glas win ; go hom ; got laid
        iop	3	got loos ; gradu ; gram in ; group / ; ha <feel> ; ha toc ; hac que ; had <go>
        iop	3	had <stimulant> ; had thought ; had us ; hag al ; half most ; hand me ; hard my
        iop	3	has <illness> ; has <wait> ; has becom ; has just ; has mad ; has stay ; hav eleven
        """
}
