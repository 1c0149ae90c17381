extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	5	<school> <week> ; <see> <night> ; <sober> by ; <soon> <day> ; <soon> rung ; <start> <leave>
        iop	5	<start> doing ; <stimulant> <go> ; <stimulant> <law> ; <stimulant> <partner>
        iop	5	<stimulant> aft ; <stimulant> los ; <stimulant> most ; <stimulant> problem ; <stimulant> som
        iop	5	<stimulant> when ; <stop> mi ; <stranger> <month> ; <take> cocky ; <take> set ; <take> spe
        iop	5	<think> <night> ; <think> them ; <tool> op ; <town> if ; <treatment> <soon> ; <treatment> i
        iop	5	<trust> <count> ; <vermin> <home> ; <week> 0 ; <week> <fire> ; <week> did ; <week> hav
        iop	5	<week> nad ; <week> near ; <week> thi ; <week> without ; a classmat ; a control ; a soul
        iop	5	a stay ; abr no ; accountabl ; adderal too ; addy 0 ; advirti ; aft <school> ; aft practic
        iop	5	aft school ; aft she ; ago sob ; alg <soon> ; alg <treatment> ; alg par ; already for ; an 0
        iop	5	an <night> ; an eyebrow ; an iop ; and corporat ; anfetamina ; apprentic electrician ; as im
        iop	5	at parti ; autism and ; away anywher ; be ok ; be put ; beb rom ; bedridden ; been run
        iop	5	beer aft ; befor wint ; big book ; big deal ; blew a ; bourbon befor ; brand new ; by din
        iop	5	cal <say> ; cannot be ; cant <buy> ; cant be ; cant leav ; cart sinc ; casual ; champagn
        iop	5	chest been ; childcar ; clas or ; clas with ; clean ever ; clear ; coc ; coc nad
        iop	5	cocain alguno ; cocain habit ; cocain with ; cohort ; cok on ; com thursday ; comemo
        iop	5	compar iop ; complet 0 ; could <consume> ; could use ; coupl of ; coupl year ; cov ; crank 0
        iop	5	cristal lo ; crystal off ; cuatr cerveza ; cuid al ; d on ; dad has ; dad own ; dan permis
        iop	5	day left ; day meth ; day residential ; dej a ; desd agost ; detox was ; dia mas ; dic ell
        iop	5	didnt giv ; diez semana ; dispatch giv ; do at ; do whatev ; drink with ; dug ; dui last
        iop	5	ear sinc ; ear to ; el abog ; eleven dollar ; empec con ; en <job> ; encam ; end on
        iop	5	enough that ; entonc nad ; es coc ; est gan ; etoh sob ; even group ; f cart ; falt al
        iop	5	faltan ; festival and ; first in ; for <break> ; for <crowd> ; for ketamin ; four glas
        iop	5	four kid ; fum un ; get cocky ; gon <take> ; good but ; got insuranc ; grad slip
        iop	5	group with ; group would ; habr ; had cocain ; hand them ; has nobody ; hasnt touch ; hav on
        iop	5	havent <feel> ; havent pick ; havent touch ; hay otr ; hay par ; helmet ; hilariou ; hom sat
        iop	5	honor rol ; i leav ; i phon ; if wev ; im sob ; in peru ; incom ; inpt 0 ; inscripcion
        iop	5	intern y ; iop befor ; iop i ; iop only ; iop virtual ; is id ; is sixteen ; it <alone>
        iop	5	it than ; its crack ; its just ; its mak ; ive <moment> ; ive now ; just <alone> ; just lone
        iop	5	just walk ; kid und ; knuckl it ; kratom shot ; la rent ; las <kin> ; lat august
        iop	5	late <amount> ; le faltan ; leav me ; level 0 ; lik <need> ; lik it ; lik som ; littl one
        iop	5	los compadr ; los cuid ; m cok ; mak $ ; malest ; mam sol ; mas en ; mas que ; mayb <count>
        iop	5	mayb four ; me <alcohol> ; me <caretaking> ; me bring ; me cuid ; me neg ; me ~intern
        iop	5	meantim ; med no ; meno un ; mes el ; mi gent ; mi grup ; mi roomi ; mis mor ; mo <clean>
        iop	5	mo clean ; mo old ; month old ; mor lik ; mor scaffold ; morning ; morning would ; my audit
        iop	5	my mattres ; myself with ; nadi par ; nearby ; nev anyth ; new bf ; next rung ; night sleep
        iop	5	night want ; night wif ; nl ; no hx ; no podemo ; no teng ; nobody got ; not mor
        iop	5	noth besid ; noth ever ; novi empez ; of treatment ; on <law> ; on appeal ; on friday
        iop	5	on new ; on own ; on vivitrol ; on weeknight ; one <week> ; only me ; only meth ; option
        iop	5	oth <consume> ; otr par ; outpatient program ; paper in ; par segu ; pararl ; pas una
        iop	5	percocet ; peru ; pid permis ; piedr los ; plan at ; plan for ; pok night ; positiv for
        iop	5	possession charg ; probationary ; pued falt ; pur <cannabis> ; pur mot ; pus iop
        iop	5	put outpatient ; pvt ; que crezc ; que uno ; quien dej ; quier orientacion ; quier pararl
        iop	5	quier segu ; quier un ; rais an ; random test ; regres a ; rehab don ; reliev her
        iop	5	report say ; report to ; requir iop ; resi need ; residential thre ; retirement party
        iop	5	run iop ; scaffold than ; se gradu ; se hag ; seat in ; secondary ; segur y ; sei cerveza
        iop	5	sei semana ; seman nad ; seniority ; septemb 0 ; she down ; she mov ; she went ; show sinc
        iop	5	si <stop> ; sign up ; sin cristal ; sin ~<key> ; sin ~papel ; sinc <phone> ; so 0
        iop	5	so <night> ; sob by ; sol encer ; solit ; solit en ; son tre ; spe to ; start doing
        iop	5	start in ; structur and ; student adderal ; subst ; sus novent ; svc <official> ; sx <ask>
        iop	5	tak em ; tak spe ; termin mi ; termin sus ; terminat ; th aft ; th of ; than meeting
        iop	5	that hav ; that let ; that morn ; that rul ; thc cart ; thc in ; the <cannabis>
        iop	5	the <caretaking> ; the dean ; the thc ; ther <play> ; ther nobody ; ther said ; therev
        iop	5	therev been ; they go ; they pay ; theyr in ; thi com ; thi sid ; thing they ; third <year>
        iop	5	third year ; thousand ; thousand in ; thre und ; through to ; tienen alg ; til <month>
        iop	5	tim in ; to <wait> ; to non ; to reliev ; tod a ; tom diari ; tom dos ; tom entr ; touch cok
        iop	5	track for ; tuition ; two bottl ; two lin ; ua x ; uds neg ; un cumpleano ; un iop ; und fiv
        iop	5	use cocain ; use ~company ; version of ; version wher ; vin con ; vis ; vyvans to ; wander
        iop	5	want aftercar ; want eve ; want start ; weed pen ; week near ; week so ; week wher
        iop	5	week without ; weekend the ; whil theyr ; whistl on ; wif want ; wif would ; wil <insurance>
        iop	5	with ins ; wrot no ; y <record> ; you <goodbye> ; you cal ; yr <last> ; yr last
        iop	5	zer <leave> ; zer coverag ; zer day ; zer leav ; ~<asleep> ; ~<crowd> ~<treatment>
        iop	5	~<treatment> ni ; ~<wait> ~<asleep> ; ~<wait> ~a ; ~a ~<asleep> ; ~a ~<week> ; ~a ~dorm
        iop	5	~a ~week ; ~driv ; ~el ~<colleague> ; ~el ~patron ; ~gon ; ~intern ; ~opioid no
        iop	5	~outpatient ~program ; ~qued ; ~qued ~a ; ~school ; ~sixty ; ~sixty ~day ; ~vin
        iop	4	*ago.3 ; *detoxDone.0 ; *frequency.1:other_experiencer ; *mandate.2:negated
        iop	4	*nonDrug.0:hypothetical ; *otherService.5:negated ; *otherService.9:hypothetical
        iop	4	*substance.3:hypothetical ; *thirdParty.9:historical ; *unaided.0:other_experiencer
        iop	4	+ <caretaking> ; + wheth ; / <night> ; 0 cocain ; 0 court ; <alcohol> <play>
        iop	4	<alcohol> <stimulant> ; <alcohol> aft ; <alone> 0 ; <alone> <day> ; <alone> <try>
        iop	4	<amount> grand ; <amount> lin ; <ask> <sad> ; <asleep> <week> ; <asleep> <year>
        iop	4	<asleep> is ; <asleep> somewher ; <awake> <furniture> ; <blood> down ; <bodypart> <soon>
        iop	4	<bodypart> through ; <breath> <day> ; <calm> <room> ; <cannabis> <consume>
        iop	4	<cannabis> <treatment> ; <cannabis> hac ; <cannabis> lik ; <cannabis> los ; <cannabis> noth
        iop	4	<caretaking> agency ; <child> <afraid> ; <child> <month> ; <child> down ; <child> hed
        iop	4	<child> und ; <clothes> me ; <consume> <month> ; <consume> <play> ; <consume> <week>
        iop	4	<consume> himself ; <consume> noma ; <container> <alone> ; <container> <clinician>
        iop	4	<continue> <breath> ; <continue> <year> ; <crash> so ; <crowd> / ; <crowd> <stranger>
        iop	4	<crowd> both ; <crowd> if ; <crowd> to ; <day> intern ; <daytime> <treatment> ; <daytime> se
        iop	4	<daytime> without ; <die> <shame> ; <die> which ; <drive> <money> ; <drive> which
        iop	4	<drug> <play> ; <eat> <needle> ; <eat> stir ; <fall> <soon> ; <friend> <moment>
        iop	4	<friend> <opioid> ; <friend> dont ; <give> that ; <go> asi ; <happy> <shake>
        iop	4	<hospital> check ; <illness> <pill> ; <insurance> <appointment> ; <insurance> <break>
        iop	4	<insurance> <clean> ; <job> <photo> ; <job> no ; <kin> <start> ; <last> plac ; <law> <start>
        iop	4	<leave> <hear> ; <leave> <month> ; <leave> they ; <media> <count> ; <medicine> ~<clinician>
        iop	4	<moment> whil ; <month> <die> ; <month> <shame> ; <month> <start> ; <month> clos
        iop	4	<month> non ; <month> when ; <month> without ; <need> <night> ; <need> confi ; <need> just
        iop	4	<need> per ; <night> <drug> ; <night> el ; <opioid> in ; <outdoors> it ; <partner> ship
        iop	4	<past> <try> ; <past> that ; <photo> <always> ; <play> clown ; <promise> hel
        iop	4	<put> <treatment> ; <rarely> <stimulant> ; <record> not ; <room> <alone>
        iop	4	<rope> <colleague> ; <say> straight ; <school> <insurance> ; <school> <tool> ; <school> del
        iop	4	<school> nl ; <school> no ; <school> one ; <school> se ; <school> soph ; <see> y
        iop	4	<seizure> <illness> ; <seizure> <year> ; <shake> noth ; <sober> <see> ; <sober> en
        iop	4	<soon> <happy> ; <soon> <past> ; <start> on ; <stimulant> <build> ; <stimulant> <withdrawal>
        iop	4	<stimulant> est ; <stimulant> lo ; <stimulant> no ; <stimulant> nobody ; <stimulant> noma
        iop	4	<stimulant> por ; <stimulant> que ; <stimulant> sort ; <stop> anyth ; <stop> w/o
        iop	4	<stranger> so ; <take> acid ; <take> weird ; <think> ~<eat> ; <trade> <goodbye>
        iop	4	<treatment> <day> ; <treatment> <go> ; <treatment> <money> ; <treatment> <need>
        iop	4	<treatment> <stop> ; <treatment> hav ; <treatment> on ; <treatment> wher ; <trust> <wait>
        iop	4	<try> <kill> ; <volunteer> <money> ; <wait> <money> ; <wait> los ; <week> <hold>
        iop	4	<week> <job> ; <week> <kin> ; <week> <promise> ; <week> as ; <week> but ; <week> her
        iop	4	<week> id ; <week> los ; <week> nev ; <week> noma ; <write> <cannabis> ; <write> <treatment>
        iop	4	a couch ; a ditch ; a helmet ; a juev ; a month ; a norc ; a yr ; abog client ; about <die>
        iop	4	about onc ; abstinent ; abuel con ; afloj ; aft <job> ; aft <moment> ; aft cok ; aft final
        iop	4	aft hes ; aguant las ; ahi par ; al <job> ; al <month> ; al mes ; al trabaj ; alg despu
        iop	4	alg por ; all good ; alon for ; alzheim and ; an <cannabis> ; an <treatment> ; an assessment
        iop	4	an edibl ; an ~<opioid> ; and embarras ; anyth <treatment> ; anyth a ; anyth but
        iop	4	anyth long ; asleep and ; at most ; at risk ; at show ; attorney say ; autistic and
        iop	4	away isnt ; back but ; back just ; back sinc ; bad <month> ; be <amount> ; be left
        iop	4	been <afraid> ; been hit ; befor bed ; befor exam ; befor thi ; benefit ; best to
        iop	4	between show ; book your ; both my ; bought it ; busc alg ; busc terapi ; by <photo>
        iop	4	by february ; by himself ; by vide ; cal somebody ; cannot <leave> ; cant <leave>
        iop	4	cant self ; caregiv for ; caretak ; cart in ; cas 0 ; cent that ; cerveza ; chemistry teach
        iop	4	chiquit con ; cier la ; clear her ; clr was ; co op ; coach girl ; coc a ; coc sol ; coc x
        iop	4	cocain hac ; cocktail ; coffe stir ; cok is ; cok keep ; cok new ; cok sinc ; colleg soph
        iop	4	commut is ; con 0 ; cond me ; confi ; corren asi ; could go ; count that ; coupl night
        iop	4	crack aft ; crack no ; crew of ; cristal nad ; cristal por ; cubr consulta ; d don
        iop	4	dai grad ; dat + ; day coin ; day off ; day thing ; de inscripcion ; de nadi ; de pag
        iop	4	decemb 0 ; del salon ; deni x ; dia completo ; did <always> ; did every ; difficulty
        iop	4	din is ; do day ; doe lin ; doesnt <go> ; doing wel ; domingo con ; domingo viend ; don by
        iop	4	dont <eat> ; dont eat ; dont go ; dop ; dos cervecita ; down <treatment> ; down hes
        iop	4	drank himself ; drank too ; drink aft ; drink wkend ; due <month> ; dui # ; dui first
        iop	4	dui my ; eight a ; el proxim ; eleven thousand ; els ; empec ; en fiesta ; epilepsy sinc
        iop	4	espos quier ; est <money> ; etoh quit ; etoh wkend ; eve ; eve <moment> ; every party
        iop	4	everybody keep ; exam is ; exam nl ; exclud ; eye on ; eyebrow ; f <palecolor> ; f mol
        iop	4	f no ; f vape ; falt mas ; falt un ; fentanyl in ; festival in ; few x ; fifty
        iop	4	finish inpatient ; first ive ; first lin ; flex ; for peopl ; for someth ; for thc
        iop	4	from thirty ; glas <alcohol> ; go <treatment> ; goe hom ; gon past ; got for ; got thre
        iop	4	graduat residential ; grandbabi ; group of ; grup ; had sinc ; had thought ; hag costumbr
        iop	4	hand flat ; hangov ; hard <alcohol> ; harvest ; has <illness> ; has parkinson ; hasnt <feel>
        iop	4	hav group ; havent had ; hay de ; health <insurance> ; her your ; herman sí ; hes nin
        iop	4	him <phone> ; him cal ; him its ; his folk ; hom aft ; hom the ; hondura y ; hour a ; hr let
        iop	4	humboldt ; husband ship ; i fight ; i plan ; id gues ; im <alone> ; im <insurance> ; im aft
        iop	4	im bor ; im fir ; im leav ; im off ; in <go> ; in lat ; in oct ; in septemb ; infart
        iop	4	inpatient thi ; inst ; intak at ; internamient no ; iop cok ; iop near ; iop sch ; iop track
        iop	4	is <stranger> ; is cok ; is hes ; is mor ; isnt on ; it handl ; it pay ; it stick
        iop	4	its crank ; its how ; its smal ; its too ; just <count> ; just <school> ; just <stimulant>
        iop	4	just smok ; ketamin at ; kid a ; kid if ; kin in ; kratom tea ; la uni ; laps no ; last plac
        iop	4	last saturday ; lawy said ; leav im ; lift and ; light <alcohol> ; light beer ; lik me
        iop	4	lineman ; liv hom ; llegu a ; lo corren ; los <caretaking> ; los <job> ; los companero
        iop	4	los cuarent ; los sab ; low <money> ; lozeng ; m cart ; m cran ; m delt ; m huf
        iop	4	margarita on ; marijuan ; marketplac ; mas y ; math ; may she ; mdm ; me <stimulant>
        iop	4	me <treatment> ; me caig ; me laugh ; me loos ; me pagan ; me pued ; meet is ; meth about
        iop	4	meth was ; mi <say> ; mi cuent ; mi program ; mi puest ; mis day ; mis one ; mo at ; mo nev
        iop	4	modafinil and ; mom doesnt ; month nev ; month noth ; month without ; most saturday
        iop	4	mot diari ; mot los ; mot todo ; much of ; my certificat ; my own ; my sponsor ; my station
        iop	4	my weight ; myself no ; nad <amount> ; nad mas ; nadi ni ; nadi que ; near temecul
        iop	4	necesit alg ; neur exam ; nev drank ; new <job> ; new <kin> ; new <start> ; new <stranger>
        iop	4	new for ; new job ; new onset ; next guy ; ni <amount> ; ni ~<insurance> ; night are
        iop	4	night im ; nil ; nin <moment> ; ningun desd ; no $ ; no <leave> ; no afloj ; no doctor
        iop	4	no fund ; no medical ; no medicin ; no meeting ; no prior ; nomin ; non aft ; not happen
        iop	4	not onc ; not one ; not possibl ; novemb 0 ; nunc <amount> ; nunc mas ; of <soon>
        iop	4	of <year> ; of enrollment ; of may ; of next ; on <month> ; on <night> ; on april ; on fami
        iop	4	onc <always> ; onc every ; onc she ; one beer ; one dui ; only ; only do ; or zoom
        iop	4	orientation ; out <month> ; out wher ; outpatient for ; outpatient that ; outpatient wher
        iop	4	own <medicine> ; own <need> ; pag nad ; paid by ; pap say ; papel ni ; party on
        iop	4	pas <always> ; pas so ; payday to ; pedian ; physical ; physical and ; plan iop ; plan outpt
        iop	4	po me ; possession ; preocup es ; primer vez ; probation at ; pto no ; pued llevarl ; pul up
        iop	4	que <continue> ; que falt ; quien <caretaking> ; quien la ; quien los ; re virtual
        iop	4	ref from ; refus <treatment> ; relev ; resid at ; resident <stimulant> ; residential at
        iop	4	residential ranch ; reten ; return on ; ris y ; roommat vyvans ; rotation ; rul out ; rung
        iop	4	sab con ; said no ; said so ; said ther ; sail ; sat <crowd> ; saturday so ; say outpt
        iop	4	scaffold ; school hour ; self <order> ; seman 0 ; seman noma ; seman tre ; semana cuand
        iop	4	set me ; she began ; shed lik ; sin <clinician> ; sin doctor ; sixty thousand
        iop	4	sleep somewher ; smal for ; so in ; so neith ; soc and ; sol 0 ; sol caregiv ; solit con
        iop	4	someth with ; sort and ; soy <kin> ; spar me ; spe <go> ; spe in ; spot if ; squeez in ; ssi
        iop	4	stabl <home> ; stabl hous ; start aft ; stat <alcohol> ; stat bar ; stay end ; stay sob
        iop	4	stepdown ; straight up ; structur <job> ; su cuent ; suen con ; sus tre ; suspension
        iop	4	swear hel ; sweat and ; tak mol ; taqueri ; teng aseguranz ; teng quien ; test and
        iop	4	that <daytime> ; that nev ; that stil ; thc at ; the cheap ; the comput ; the dad
        iop	4	the dispatch ; the lad ; the only ; the residential ; the softbal ; the stuf ; the teeth
        iop	4	them if ; therapist in ; thes <child> ; they sleep ; they threw ; theyd ; theyr all
        iop	4	thing <stimulant> ; thre littl ; thre weekend ; tien alzheim ; tien autism
        iop	4	tienen <treatment> ; til april ; til feb ; tim at ; to burbank ; to clas ; to mind
        iop	4	to morning ; told on ; took acid ; total ; touch a ; turn her ; twelv week ; two absenc
        iop	4	two month ; un <law> ; una <alcohol> ; una <amount> ; una cervez ; una dos ; una vez ; uni
        iop	4	uno gan ; until <month> ; up <consume> ; use peopl ; vape thc ; varia ; ver que ; vet va
        iop	4	viern ; was cocain ; was littl ; way on ; wedding a ; weed ; weed but ; week gon ; week hom
        iop	4	week to ; weekday evening ; weeknight ; wel control ; wer <sad> ; what <need>
        iop	4	what <treatment> ; what fre ; whatev com ; when <child> ; whit knuckl ; who <afraid>
        iop	4	who train ; whol staf ; widow in ; wil cov ; with <friend> ; with <illness> ; wks back
        iop	4	work thre ; y camin ; y pa ; year smok ; yo nad ; your even ; yr <home> ; yr no ; zoom or
        iop	4	~<amount> ~<consume> ; ~<amount> ~a ; ~<continue> ; ~<leave> ; ~<leave> ~<month>
        iop	4	~<rope> <month> ; ~<rope> ~herself ; ~<sick> noth ; ~<sick> ~off ; ~a ~cigaret ; ~back
        iop	4	~group ; ~hang ~herself ; ~i ~dont ; ~off i ; ~outpt ; ~se ~<rope> ; ~seizur from
        iop	4	~sick ~off ; ~sicknes noth ; ~ther ~no ; ~to ~someon ; ~violat
        iop	3	*chestPain.9 ; *drinks.0:other_experiencer ; *family.4 ; *lengthOfUse.0
        iop	3	*lostThroughUse.0:hypothetical ; *occasional.0:negated ; *outpatientWord.0:possible
        iop	3	*quantity.4:possible ; *service.0:hypothetical ; *substance.2:hypothetical ; + <clinician>
        iop	3	/ <eat> ; / <law> ; / <phone> ; 0 dat ; 0 enrol ; 0 fel ; 0 k ; 0 mes ; 0 sem ; 0 usa
        iop	3	0 wkend ; <alcohol> <container> ; <alcohol> did ; <alcohol> with ; <alone> <amount>
        iop	3	<alone> <official> ; <alone> for ; <always> <amount> ; <always> <need> ; <always> <partner>
        iop	3	<always> servic ; <amount> <school> ; <amount> una ; <ask> <leave> ; <ask> <seizure>
        iop	3	<ask> <week> ; <ask> him ; <ask> permis ; <ask> ~<treatment> ; <asleep> <money>
        iop	3	<asleep> him ; <blade> que ; <bodypart> wont ; <break> i ; <breath> 0 ; <buy> <week>
        iop	3	<cannabis> <awake> ; <cannabis> <eat> ; <cannabis> de ; <cannabis> nad ; <cannabis> noma
        iop	3	<cannabis> one ; <cannabis> to ; <caretaking> <amount> ; <caretaking> <appointment>
        iop	3	<caretaking> <order> ; <caretaking> <outdoors> ; <caretaking> <stimulant>
        iop	3	<chestheart> <stop> ; <child> but ; <child> go ; <child> nadi ; <clean> <need>
        iop	3	<clean> <opening> ; <clean> hes ; <clinician> va ; <cold> <always> ; <consume> <clean>
        iop	3	<consume> <hospital> ; <consume> on ; <consume> until ; <continue> <home>
        iop	3	<continue> <need> ; <continue> <rope> ; <crowd> 0 ; <crowd> <daytime> ; <crowd> <trust>
        iop	3	<crowd> por ; <day> <height> ; <day> <hospital> ; <day> <shake> ; <day> <sober>
        iop	3	<day> <stimulant> ; <day> <treatment> ; <day> d ; <day> off ; <day> only ; <drive> til
        iop	3	<drug> <sick> ; <drug> <week> ; <drug> thi ; <eat> <afraid> ; <eat> <pill> ; <feel> <hold>
        iop	3	<feel> ~<pill> ; <friend> but ; <friend> for ; <furniture> + ; <furniture> <kin>
        iop	3	<give> <drug> ; <give> <soon> ; <go> <trust> ; <happy> <soon> ; <headface> <trade>
        iop	3	<hear> me ; <hit> <play> ; <hold> <day> ; <home> aft ; <home> nin ; <home> the ; <home> to
        iop	3	<hospital> <take> ; <illness> <go> ; <illness> <night> ; <illness> he ; <insurance> <write>
        iop	3	<insurance> of ; <intoxicated> mayb ; <job> <stranger> ; <job> ni ; <job> rep
        iop	3	<key> <partner> ; <kin> <always> ; <kin> <continue> ; <kin> deploy ; <kin> isnt
        iop	3	<law> <fluid> ; <law> period ; <law> svc ; <leave> <cannabis> ; <leave> <stiff>
        iop	3	<leave> even ; <leave> for ; <leave> i ; <leave> mid ; <leave> or ; <leave> positiv
        iop	3	<medicine> ni ; <moment> <outdoors> ; <moment> if ; <moment> ~<treatment>
        iop	3	<money> <daytime> ; <money> <tired> ; <money> for ; <money> ~<treatment> ; <month> <friend>
        iop	3	<month> <school> ; <month> el ; <month> from ; <month> le ; <month> sin ; <month> ther
        iop	3	<month> too ; <need> <threat> ; <need> <treatment> ; <need> an ; <need> i ; <need> virtual
        iop	3	<night> <start> ; <night> are ; <night> ther ; <opioid> at ; <outdoors> nobody
        iop	3	<partner> are ; <past> ~<consume> ; <pet> <hospital> ; <phone> me ; <pill> <always>
        iop	3	<pill> is ; <play> her ; <play> who ; <promise> <put> ; <rarely> <year> ; <rarely> no
        iop	3	<relapse> <water> ; <relapse> at ; <room> had ; <say> im ; <say> whil ; <school> <drug>
        iop	3	<school> <start> ; <school> <stimulant> ; <school> are ; <school> fin ; <school> our
        iop	3	<school> until ; <sedative> and ; <see> <feel> ; <see> how ; <see> if ; <see> int ; <see> no
        iop	3	<seizure> <school> ; <shake> <asleep> ; <sober> <colleague> ; <sober> <continue>
        iop	3	<sober> on ; <soon> <stranger> ; <soon> step ; <start> <colleague> ; <start> in
        iop	3	<stiff> <daytime> ; <stimulant> <cold> ; <stimulant> <friend> ; <stimulant> <lock>
        iop	3	<stimulant> <medicine> ; <stimulant> <pill> ; <stimulant> @ ; <stimulant> about
        iop	3	<stimulant> at ; <stimulant> behind ; <stimulant> d/c ; <stimulant> from ; <stimulant> min
        iop	3	<stop> <soon> ; <stop> sus ; <stranger> <stimulant> ; <stranger> els ; <stranger> whod
        iop	3	<take> <phone> ; <take> laid ; <take> tim ; <take> ~<week> ; <think> <hold> ; <think> b
        iop	3	<think> ~<job> ; <threat> <go> ; <tool> <treatment> ; <town> <key> ; <trade> <outdoors>
        iop	3	<trade> <stimulant> ; <treatment> <break> ; <treatment> <daytime> ; <treatment> clos
        iop	3	<treatment> la ; <treatment> plu ; <treatment> slot ; <treatment> you ; <trust> <happy>
        iop	3	<trust> army ; <trust> i ; <trust> id ; <trust> to ; <vendor> <amount> ; <wait> <job>
        iop	3	<wait> <night> ; <wait> ahead ; <wait> atra ; <water> <job> ; <week> <outdoors> ; <week> aft
        iop	3	<week> dur ; <write> <awake> ; <write> <stimulant> ; <year> <insurance> ; a <fall>
        iop	3	a <rarely> ; a <school> ; a cart ; a cocain ; a cover ; a crew ; a gap ; a goodby ; a leav
        iop	3	a nin ; a problem ; a professional ; a steady ; a step ; a two ; a ventilator ; a wk
        iop	3	a year ; a ~<opioid> ; abog dic ; about <job> ; absenc out ; adderal most ; adderal then
        iop	3	aft ; aft din ; aft hour ; aft i ; aft what ; aftercar ; ago etoh ; agost y ; aguant los
        iop	3	algun ; alguno <law> ; alguno fin ; already know ; already remortgag ; alumn de ; alzheim y
        iop	3	an <appointment> ; an aspirin ; an evaluation ; an even ; an outpatient ; an ~outpatient
        iop	3	and deni ; and hat ; and mail ; and zer ; and ~only ; any <need> ; any help ; apoy
        iop	3	appeal lost ; apprentic ; around me ; as for ; ashor ; asi est ; ask him ; ask start
        iop	3	assessment ; at <treatment> ; at bachelor ; athletic ; audit scor ; away ; away gam ; backup
        iop	3	bad <furniture> ; bangor ; bark and ; bautiz y ; be him ; be thre ; been <stiff>
        iop	3	been about ; been good ; been using ; been vap ; began ; besid ; bet but ; blackout
        iop	3	bodi in ; bor ; borrach de ; both the ; bother me ; bowl and ; braz se ; broth driv ; browni
        iop	3	brunch ; busc apoy ; but <last> ; but first ; but id ; but last ; by <go> ; cal herself
        iop	3	cal six ; calific par ; can attend ; cant <need> ; cant <phone> ; cant ask ; cant cal
        iop	3	cant com ; cant help ; capful ; carri me ; centr dond ; cerveza al ; chamb ; chamomil ; chap
        iop	3	chist ; church ladi ; clean as ; clinical and ; clos i ; clr <partner> ; cobr y ; coc en
        iop	3	coc los ; cocain by ; cocain de ; cocain thursday ; cocky ; coin and ; cok between
        iop	3	cok friday ; cok in ; cok two ; col ; completo ; con <friend> ; con <need> ; con grupo
        iop	3	contratist ; corporat ; corren de ; cort 0 ; cotiz ; could <buy> ; couldnt <money>
        iop	3	counsel befor ; cran op ; crezc ; crowd ; crystal fiv ; crystal sinc ; cuand <play>
        iop	3	cuand jueg ; cuanta <week> ; cuanta semana ; current resi ; d <treatment> ; d/c 0 ; dan en
        iop	3	daught 0 ; day every ; day graduat ; day hom ; de cirrosi ; de falt ; de juli ; de juni
        iop	3	de met ; de tecat ; dead in ; deckhand ; dejarla ; del residencial ; desd <child> ; despu ya
        iop	3	didnt <give> ; didnt lik ; diet pil ; disabl ; do <cannabis> ; do cocain ; do spe ; do your
        iop	3	doesnt open ; dog got ; doing ok ; dollar and ; don for ; don with ; dond lo ; dont <leave>
        iop	3	dont leav ; dop sick ; dosciento ; driv again ; driv for ; drop off ; drunk at ; drunk i
        iop	3	drunk mayb ; dry in ; dui from ; each <go> ; eat for ; edibl every ; edibl sinc ; el <hot>
        iop	3	el avion ; el bautiz ; el contratist ; el duen ; el futbol ; el rostr ; el turn ; el vici
        iop	3	els <stimulant> ; els adderal ; empacador ; en <partner> ; en boda ; en tod ; encor ; end my
        iop	3	end next ; era cristal ; es <amount> ; es con ; es peric ; escuelit ; essay ; est mi
        iop	3	est pas ; eve or ; evening for ; ever was ; every dol ; every servic ; everybody say
        iop	3	everyon slap ; expres ; f <drug> ; f <stop> ; f adderal ; f snort ; fail test ; fiesta
        iop	3	fifty eight ; fil my ; final and ; first <day> ; fix incom ; for aft ; for drink ; for group
        iop	3	for monday ; forklift op ; fost placement ; four month ; freak out ; fri / ; friend now
        iop	3	from <treatment> ; from anybody ; from clinic ; from prison ; from then ; ful tim ; fum pur
        iop	3	g at ; gent sin ; get its ; gf <need> ; gf want ; girl 0 ; giv leav ; glas most ; glas win
        iop	3	go hom ; got laid ; got loos ; gradu ; gram in ; group / ; group aft ; group program
        iop	3	ha <feel> ; ha toc ; hac que ; had <stimulant> ; had us ; hag al ; hag con ; half most
        iop	3	hand me ; hard my ; has becom ; has just ; has mad ; has told ; hav eleven ; hav even
        iop	3	hav is ; hav zer ; he already ; he graduat ; he kept ; he los ; he pas ; he stop
        iop	3	he suggest ; he usad ; he vuelt ; hear me ; help stay ; her physician ; her so ; her way
        iop	3	hes at ; hes fiv ; hes lik ; hes not ; hij de ; hij empez ; his <crowd> ; his <go>
        iop	3	his <treatment> ; his hour ; hitch ; hold job ; hom every ; hom use ; hrs for ; husband on
        iop	3	i die ; i do ; i draw ; i mak ; i stock ; i threw ; if ; if he ; if so ; im <clean>
        iop	3	im head ; im insur ; im uninsur ; in dec ; in fami ; in novemb ; in outpatient ; in pe
        """
}
