extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	la <law> ; la troc ; laid the ; lak and ; las manana ; last octob ; law school ; ld
        residential	3	le <consume> ; le queman ; leav bank ; leav thru ; left liv ; let me ; librium don
        residential	3	licens lost ; lieu ; lieu of ; lin produc ; lin was ; liv a ; liv i ; liv mgr
        residential	3	liv with ; livin ; lo han ; loc ; locutor ; log off ; long <treatment>
        residential	3	los <headface> ; los <hear> ; los novent ; los quinc ; lost job ; lot aft
        residential	3	m <opioid> ; m dj ; m iv ; m sleep ; macarthur ; machet in ; malil en ; manana
        residential	3	marriag ; marz con ; me exact ; me import ; me insultan ; me trat ; metanfetamin
        residential	3	meten ; meth bf ; meth fiv ; meth the ; mi cuart ; mo x ; mom got ; mon etoh
        residential	3	mon thru ; month liv ; my <treatment> ; my calend ; my camer ; my coworker ; my firm
        residential	3	my guit ; my mail ; myself <day> ; myself im ; n <night> ; nad <soon> ; nad despu
        residential	3	need mor ; neg test ; neurologist say ; nev actual ; nev ~opi ; new <child>
        residential	3	nic <crowd> ; nic hous ; nic peopl ; nieg ~<opioid> ; nin y ; ningun <treatment>
        residential	3	nino estan ; no <job> ; no <opening> ; no batal ; no desd ; no hi ; no hub
        residential	3	no numbnes ; no threat ; no tx ; no ~<past> ; no ~<treatment> ; no ~prior ; no ~wif
        residential	3	noma diganl ; noma le ; norc ; norc at ; normal that ; nos <happy> ; nos reimo
        residential	3	not <treatment> ; not late ; novent ; now cok ; nts ; nuev <day> ; nuev dia
        residential	3	nunc par ; nurs manag ; obs ; och <month> ; och <year> ; och ano ; och mes
        residential	3	octubr de ; of dai ; of inpt ; of law ; of medical ; of prison ; of ~<stimulant>
        residential	3	off becaus ; off four ; off norc ; okafor ; on crank ; on day ; on four ; on you
        residential	3	onc <day> ; onc mor ; one marriag ; only <consume> ; only <home> ; only keep
        residential	3	ord read ; ord to ; orden de ; order meth ; oth <night> ; oth night ; otr <height>
        residential	3	otr tech ; otr vez ; our <caretaking> ; our guest ; out sinc ; outpatient at
        residential	3	outpatient group ; outpatient in ; over is ; partn has ; partn of ; pas que
        residential	3	pastor i ; pech fuert ; pee ; peopl stay ; per tampoc ; phon in ; piedr me ; pip
        residential	3	pip dai ; plac he ; plac in ; placement in ; plan approv ; plat and ; pleito no
        residential	3	porqu extranar ; porqu segun ; preg cok ; prgm ; pric of ; privat room
        residential	3	probation lady ; program dond ; program has ; program was ; psych <hold>
        residential	3	psych hold ; psychiatrist and ; psychiatrist dr ; pt use ; pued entr ; punch her
        residential	3	pyxi ; q <night> ; que <key> ; que vend ; re liv ; read residential ; real <stop>
        residential	3	recit ; regla ; rehab didnt ; rehabilitacion en ; reimo ; releas thi ; resid
        residential	3	residencial y ; residential 0 ; residential aft ; residential client
        residential	3	residential or ; return your ; revok ; room ; room is ; roommat smok ; rotat
        residential	3	run of ; s/p ; s/p ~<treatment> ; safety <afraid> ; safety concern ; said six
        residential	3	said whatev ; sam room ; sam thre ; san jos ; sat <go> ; say cal ; say heart
        residential	3	say only ; say sinc ; say tak ; scrap ; seat belt ; seguirl ; seman de ; seman no
        residential	3	semana ya ; ser ; seven year ; she correct ; she my ; she walk ; sheet with ; ship
        residential	3	si le ; siet ano ; sign so ; sigu ; sigu fum ; sinc <wait> ; sinc aug ; sinc law
        residential	3	sinc stay ; sirvi ; sixty day ; siz too ; sleep now ; sleep ok ; smok it ; sob coach
        residential	3	sock and ; som oth ; somebody keep ; someplac ; somewher he ; somewher i ; sorry and
        residential	3	split my ; spous husb ; stabl no ; start kindergarten ; stat 0 ; stay ; stay and
        residential	3	stay in ; stil buy ; stil doing ; stil is ; stop i ; straight to ; strong as
        residential	3	studi and ; suer ; suspend ; sw on ; tabl next ; tactil ; tak 0 ; tak that ; talk in
        residential	3	tank dai ; tarp ; teen residential ; teeth ach ; telehealth ; teng otr ; termin el
        residential	3	termin y ; terri ; that <afraid> ; that cal ; the <homeless> ; the beach
        residential	3	the bishop ; the buckl ; the bunk ; the counselor ; the earliest ; the grandmoth
        residential	3	the handful ; the judg ; the lif ; the marin ; the phenobarbital ; the pyxi
        residential	3	the rehab ; the show ; the touch ; the vent ; the wash ; the workbook
        residential	3	the ~<furniture> ; the ~light ; the ~liv ; then lost ; then meth ; ther <amount>
        residential	3	ther <money> ; ther alway ; ther by ; ther out ; they <give> ; they <hold>
        residential	3	they both ; they releas ; they shar ; they tel ; they took ; thi <home>
        residential	3	thing crawl ; thing she ; thirty day ; thre night ; thru sun ; thu ; tiemp
        residential	3	tienen intern ; tienen residencial ; tijuan en ; til at ; til fri ; til may ; tmrw
        residential	3	to <consume> ; to ent ; to fath ; to go ; to rehab ; to two ; to ~go ; tomorrow is
        residential	3	tonight she ; too <stiff> ; too tight ; trabaj y ; trabajo ; tranquil com
        residential	3	treatment facility ; troc ; trunk ; twic <day> ; twic <moment> ; twic now ; typical
        residential	3	un <blade> ; un machet ; un per ; una bol ; una sog ; underlin ; unit ; unit and
        residential	3	uno dos ; up 0 ; up <intoxicated> ; up past ; up spe ; usand cocain ; use dai
        residential	3	use meth ; use too ; used heroin ; user for ; using again ; using it ; valium
        residential	3	vec y ; vecin no ; veint dia ; vest ; veterinary ; volvi al ; wal of ; wal with
        residential	3	walmart lot ; want back ; want out ; want privat ; was laid ; was snort ; was using
        residential	3	we tri ; week ive ; wer <see> ; when hes ; when it ; when somebody ; whiskey
        residential	3	wil discus ; wil today ; with <eat> ; with <leave> ; with cign ; with marca
        residential	3	with sob ; with tweezer ; withdrawal unit ; wk <continue> ; wk <stimulant> ; wk aft
        residential	3	wkday ; women program ; work know ; work most ; would stop ; wrap up ; writ from
        residential	3	writ residential ; x eso ; y asi ; y perdi ; y up ; y urology ; ya falt ; ya trai
        residential	3	year most ; year now ; yo quier ; your fly ; ~<afraid> of ; ~<consume> sinc
        residential	3	~<furniture> ~off ; ~<hospital> ~<treatment> ; ~<hot> <moment> ; ~<illness> hx
        residential	3	~<stranger> ; ~<take> ~<treatment> ; ~<treatment> <say> ; ~a ~slip ; ~absces
        residential	3	~admit ; ~aftercar ; ~coc ; ~coupl ; ~day ~inpt ; ~etoh / ; ~for a ; ~for ~<amount>
        residential	3	~how ~long ; ~light ~off ; ~long ; ~not ~com ; ~not ~pregnant ; ~oig ; ~oig ~voc
        residential	3	~oth ~plac ; ~resi hx ; ~scar of ; ~slip ; ~stab ; ~stay ; ~threaten
        residential	3	~to ~<treatment> ; ~treatment ; ~vent ; ~voc ; ~wk ; él <home>
        residential	2	*arrests.0 ; *backToUse.0 ; *detoxRequest.0:historical ; *drinks.1 ; *duration.2
        residential	2	*frequency.1:historical ; *hallucination.1:hypothetical ; *homeless.0:negated
        residential	2	*noBarrierChild.0 ; *noBarrierMoney.0 ; *noBarrierWork.0 ; *number.1 ; *occasional.0
        residential	2	*overdose.0:hypothetical ; *quantity.0 ; *quantity.0:historical
        residential	2	*residentialDone.0:negated ; *residentialRequest.0:historical
        residential	2	*residentialWord.0:negated ; *sinceLastUse.2 ; *treatmentNeed.1:hypothetical
        residential	2	*wantsOff.0:hypothetical ; + <sedative> ; + for ; + most ; + ua ; / sem ; / w
        residential	2	0 <alcohol> ; 0 <hear> ; 0 <hot> ; 0 <lock> ; 0 <relapse> ; 0 can ; 0 dia ; 0 dirty
        residential	2	0 duerm ; 0 g ; 0 good ; 0 gramo ; 0 im ; 0 iop ; 0 por ; 0 they
        residential	2	<alcohol> <furniture> ; <alcohol> nev ; <alcohol> q ; <alcohol> x ; <alone> asi
        residential	2	<always> 0 ; <always> <furniture> ; <always> <go> ; <always> <job> ; <always> do
        residential	2	<always> tien ; <amount> <job> ; <amount> <law> ; <amount> de ; <amount> do
        residential	2	<amount> first ; <amount> healthy ; <amount> includ ; <amount> le ; <amount> los
        residential	2	<amount> which ; <amount> whil ; <angry> <money> ; <angry> <say> ; <angry> her
        residential	2	<appointment> first ; <appointment> which ; <ask> <calm> ; <ask> <hear>
        residential	2	<ask> <home> ; <ask> <insurance> ; <ask> <order> ; <ask> <put> ; <ask> ~<day>
        residential	2	<asleep> <height> ; <asleep> <kin> ; <asleep> <last> ; <asleep> <soon>
        residential	2	<asleep> <tool> ; <asleep> but ; <asleep> ok ; <awake> sinc ; <blade> <money>
        residential	2	<bodypart> about ; <bodypart> his ; <bodypart> sinc ; <bodypart> t ; <bodypart> to
        residential	2	<break> <furniture> ; <break> so ; <build> 0 ; <build> <consume> ; <build> <happy>
        residential	2	<build> in ; <buy> ahi ; <buy> su ; <cannabis> <week> ; <cannabis> cart
        residential	2	<caretaking> <day> ; <caretaking> <furniture> ; <caretaking> <opioid>
        residential	2	<caretaking> of ; <chestheart> <last> ; <chestheart> en ; <child> back
        residential	2	<child> challeng ; <child> wer ; <child> wont ; <church> <consume> ; <church> for
        residential	2	<clean> 0 ; <clean> <pet> ; <clean> me ; <clean> sinc ; <clean> ther
        residential	2	<clinician> <afraid> ; <clinician> <child> ; <clinician> <consume>
        residential	2	<clinician> <emergency> ; <clinician> elsewher ; <clinician> part ; <clinician> ref
        residential	2	<clothes> <buy> ; <clothes> my ; <clothes> when ; <cold> <bodypart>
        residential	2	<colleague> <friend> ; <colleague> <illness> ; <consume> <day> ; <consume> <drive>
        residential	2	<consume> <last> ; <consume> <pill> ; <consume> com ; <consume> foc ; <consume> in
        residential	2	<consume> otr ; <consume> she ; <container> <day> ; <container> <order>
        residential	2	<container> <shame> ; <container> a ; <continue> + ; <continue> <buy>
        residential	2	<continue> <photo> ; <continue> <rail> ; <continue> com ; <continue> in
        residential	2	<continue> is ; <continue> lik ; <continue> most ; <continue> per ; <continue> read
        residential	2	<crash> <amount> ; <crash> <drive> ; <crash> is ; <crash> my ; <crowd> <room>
        residential	2	<crowd> <threat> ; <crowd> <town> ; <crowd> ive ; <day> <night> ; <day> <rarely>
        residential	2	<day> chip ; <day> for ; <day> hed ; <day> in ; <day> somewher ; <day> wheth
        residential	2	<day> ~<illness> ; <daytime> <sober> ; <daytime> no ; <daytime> ther
        residential	2	<daytime> with ; <die> thing ; <drive> <always> ; <drive> <opioid> ; <drive> <soon>
        residential	2	<drive> as ; <drive> del ; <drive> depot ; <drive> est ; <drive> him ; <drive> ive
        residential	2	<drive> straight ; <drug> <container> ; <drug> <furniture> ; <drug> <go>
        residential	2	<drug> <law> ; <eat> <asleep> ; <eat> <hot> ; <eat> health ; <eat> whil
        residential	2	<fall> <continue> ; <fall> <give> ; <fall> of ; <fire> <feel> ; <fluid> <opioid>
        residential	2	<fluid> it ; <fluid> sinc ; <friend> <gun> ; <friend> no ; <friend> not
        residential	2	<furniture> <furniture> ; <furniture> <rope> ; <furniture> <stop> ; <furniture> se
        residential	2	<furniture> to ; <give> <take> ; <give> <tool> ; <go> <angry> ; <go> <count>
        residential	2	<go> <week> ; <go> not ; <go> otr ; <go> your ; <goodbye> del ; <gun> <take>
        residential	2	<happy> <count> ; <happy> que ; <happy> thing ; <headface> fin ; <headface> lost
        residential	2	<headface> was ; <hear> you ; <height> 0 ; <height> <consume> ; <height> <wait>
        residential	2	<height> out ; <hit> <needle> ; <hit> <tool> ; <home> ; <home> <insurance>
        residential	2	<home> <last> ; <home> <wait> ; <home> <week> ; <home> as ; <home> found ; <home> in
        residential	2	<home> then ; <home> togeth ; <homeless> <need> ; <homeless> behind
        residential	2	<homeless> sinc ; <hospital> <alcohol> ; <hospital> <leave> ; <hospital> cm
        residential	2	<hospital> d/c ; <hospital> dc ; <hot> <furniture> ; <illness> c ; <illness> dx
        residential	2	<illness> x ; <insurance> ya ; <intoxicated> <child> ; <intoxicated> <play>
        residential	2	<intoxicated> <write> ; <job> <hit> ; <job> <home> ; <job> lost ; <job> then
        residential	2	<key> <pet> ; <kin> <chestheart> ; <kin> <needle> ; <kin> <opening> ; <kin> besid
        residential	2	<kin> by ; <kin> desd ; <kin> must ; <kin> noma ; <last> <amount> ; <law> <drug>
        residential	2	<law> <law> ; <law> <stop> ; <law> <town> ; <law> releas ; <leave> <blood>
        residential	2	<leave> <clean> ; <leave> <hot> ; <leave> <trust> ; <leave> <water>
        residential	2	<leave> <write> ; <lock> <say> ; <medicine> was ; <medicine> ~<last>
        residential	2	<moment> <chestheart> ; <moment> <container> ; <moment> an ; <moment> away
        residential	2	<moment> back ; <moment> mism ; <money> <kin> ; <money> <lock> ; <money> <pet>
        residential	2	<money> troubl ; <month> + ; <month> <alcohol> ; <month> <pet> ; <month> <stimulant>
        residential	2	<month> had ; <month> or ; <month> over ; <month> the ; <need> <eat> ; <need> <try>
        residential	2	<need> attendanc ; <need> back ; <need> em ; <needle> <year> ; <needle> over
        residential	2	<night> <hear> ; <night> <week> ; <night> llev ; <night> out ; <night> than
        residential	2	<night> they ; <night> too ; <official> 0 ; <official> <continue> ; <official> <put>
        residential	2	<official> <see> ; <official> me ; <opening> <fall> ; <opening> on ; <opening> open
        residential	2	<opioid> sinc ; <order> <continue> ; <order> <treatment> ; <order> de ; <order> him
        residential	2	<order> que ; <outdoors> + ; <outdoors> <asleep> ; <outdoors> clos ; <outdoors> only
        residential	2	<outdoors> outreach ; <partner> <buy> ; <partner> <continue> ; <partner> been
        residential	2	<partner> over ; <past> <opening> ; <past> <promise> ; <past> <trade> ; <past> dur
        residential	2	<past> per ; <past> ~<treatment> ; <pet> con ; <pet> would ; <phone> <container>
        residential	2	<phone> <say> ; <phone> me ; <phone> neg ; <phone> self ; <phone> they
        residential	2	<photo> <consume> ; <photo> <headface> ; <pill> <home> ; <pill> el ; <play> has
        residential	2	<put> <drug> ; <put> <insurance> ; <put> <opening> ; <put> al ; <rarely> <day>
        residential	2	<rarely> <treatment> ; <rarely> x ; <record> about ; <record> if ; <record> ive
        residential	2	<relapse> con ; <room> <amount> ; <room> <medicine> ; <room> <stranger>
        residential	2	<room> wher ; <room> who ; <rope> en ; <sad> <amount> ; <say> <start> ; <say> arent
        residential	2	<say> ful ; <say> ~<sober> ; <school> de ; <sedative> <take> ; <sedative> off
        residential	2	<see> <clothes> ; <see> <home> ; <see> <record> ; <seizure> <say> ; <shake> and
        residential	2	<sick> <daytime> ; <smell> <fire> ; <sober> <child> ; <sober> <say> ; <sober> per
        residential	2	<soon> <amount> ; <soon> could ; <soon> la ; <stimulant> + ; <stimulant> <awake>
        residential	2	<stimulant> <blood> ; <stimulant> <cannabis> ; <stimulant> <give>
        residential	2	<stimulant> <homeless> ; <stimulant> <hot> ; <stimulant> <illness>
        residential	2	<stimulant> <night> ; <stimulant> <see> ; <stimulant> <stimulant>
        residential	2	<stimulant> <take> ; <stimulant> by ; <stimulant> cas ; <stimulant> desd
        residential	2	<stimulant> ell ; <stimulant> includ ; <stimulant> lost ; <stimulant> nin
        residential	2	<stimulant> not ; <stimulant> pos ; <stimulant> sinc ; <stimulant> un
        residential	2	<stop> <awake> ; <stop> <withdrawal> ; <stop> he ; <stop> i ; <stop> is
        residential	2	<stop> ther ; <stranger> <breath> ; <stranger> <home> ; <stranger> <wait>
        residential	2	<stranger> are ; <stranger> has ; <stranger> just ; <stranger> par
        residential	2	<stranger> ~<treatment> ; <take> <continue> ; <take> <opioid> ; <take> <order>
        residential	2	<take> <shake> ; <take> anywher ; <take> bad ; <take> clean ; <think> <go>
        residential	2	<think> as ; <think> asi ; <think> youl ; <threat> a ; <tired> but ; <tool> he
        residential	2	<tool> just ; <tool> off ; <town> <clean> ; <town> <continue> ; <town> <hold>
        residential	2	<town> <hospital> ; <town> <money> ; <town> all ; <trade> im ; <trade> turn
        residential	2	<treatment> <ask> ; <treatment> <calm> ; <treatment> <official> ; <treatment> acros
        residential	2	<treatment> del ; <treatment> dond ; <treatment> its ; <treatment> thing
        residential	2	<treatment> thru ; <treatment> ~<home> ; <trust> <last> ; <trust> <think>
        residential	2	<try> <treatment> ; <vendor> ; <vermin> <clean> ; <vermin> <continue>
        residential	2	<volunteer> en ; <wait> <give> ; <wait> in ; <wait> intern ; <wait> somewher
        residential	2	<water> <always> ; <water> <home> ; <water> <kin> ; <week> <always> ; <week> <blood>
        residential	2	<week> <go> ; <week> <soon> ; <week> <town> ; <week> <week> ; <week> desd
        residential	2	<week> his ; <week> im ; <week> in ; <week> of ; <withdrawal> ; <withdrawal> <home>
        residential	2	<withdrawal> <opening> ; <withdrawal> <sedative> ; <withdrawal> me
        residential	2	<withdrawal> off ; <year> <child> ; <year> <consume> ; <year> <law>
        residential	2	<year> <moment> ; <year> im ; <year> ya ; <year> ~<consume> ; a <daytime> ; a <room>
        residential	2	a canc ; a chef ; a cool ; a dang ; a delight ; a do ; a fit ; a floor ; a go
        residential	2	a hallway ; a handshak ; a level ; a lock ; a malibu ; a morn ; a nam ; a niec
        residential	2	a plac ; a plat ; a pon ; a program ; a ralph ; a regional ; a room ; a season
        residential	2	a seven ; a sheet ; a speech ; a tiemp ; a tim ; a typical ; a used ; a wallet
        residential	2	a whil ; a zip ; about <always> ; about every ; about nin ; about why ; abundi
        residential	2	acceptanc ltr ; aceptan medi ; acros me ; adderal and ; addi ; addiction
        residential	2	adentr con ; administration and ; admit to ; aft <crowd> ; aft christma ; aft group
        residential	2	aft one ; again every ; again most ; ago on ; agre with ; agreement ; ah/vh ; ahi se
        residential	2	ahi todo ; ahorc y ; al <colleague> ; al cristal ; al entier ; al padr ; albergu
        residential	2	alg de ; alguien y ; all <consume> ; all but ; all sum ; all with ; almost every
        residential	2	alt ; alt <daytime> ; alt ayer ; alt manan ; altur ; amad ; and afuer ; and be
        residential	2	and both ; and cal ; and did ; and fel ; and forth ; and get ; and ive ; and pick
        residential	2	and saturday ; and stand ; and theyl ; anesthetist ; anxiety ; any opening
        residential	2	any sort ; any treatment ; anywher ; app ; appl health ; april she ; are <home>
        residential	2	arregl la ; arrest four ; as in ; as its ; as written ; asi <continue> ; asleep but
        residential	2	at <kin> ; at <play> ; at noth ; at twin ; aunt cal ; aunt want ; auth # ; authoriz
        residential	2	autopist ; awak 0 ; ayer sali ; azul ; back <consume> ; back <headface>
        residential	2	back <room> ; back if ; back in ; back room ; bad new ; bail on ; bal of ; bank
        residential	2	be <treatment> ; be cal ; be oblig ; bed to ; bed wher ; bedroom and ; bedtim
        residential	2	been <kill> ; been anywher ; been cocain ; been every ; been fir ; been going
        residential	2	been nin ; been see ; been snort ; been talk ; befor arrest ; befor dur ; befor work
        residential	2	behav ; behind ; behind our ; being <leave> ; being gon ; belt ; bender ; benz tap
        residential	2	besid him ; betabel ; bf <hit> ; bien <confused> ; bien loc ; big <container> ; blad
        residential	2	blow it ; board <pet> ; board <record> ; boat the ; bolsit ; bolsit de ; book about
        residential	2	book the ; booz ; bos ok ; both <bodypart> ; both <job> ; both <kin> ; both tim
        residential	2	boy from ; broth use ; brown and ; build on ; bup ; burnt ; bus depot ; busc
        residential	2	but most ; buy ; buy cok ; buy it ; by nam ; by seven ; by sup ; cad seman
        residential	2	camis planch ; can only ; canister ; cant say ; car con ; car sinc ; cardiologist
        residential	2	cardiology ; cas dond ; cas que ; cashi ; casi ; casi todo ; cdl ; cel is ; challeng
        residential	2	chang of ; charg me ; charger ; check my ; children and ; church ; cinc
        residential	2	cinch round ; civic ; cle me ; clean <home> ; clean <job> ; clean <month>
        residential	2	clean with ; clear to ; cleav ; clinton ; clockwork ; clr <promise> ; clr <say>
        residential	2	coal ; cocain all ; cocain cuatr ; cogi ; cok wif ; com <past> ; com y ; comedor de
        residential	2	compressor ; con <shame> ; con <write> ; con sombrer ; con suer ; con tre ; con ~el
        residential	2	concierg ; cond 0 ; cook in ; cooki ; cor del ; corol with ; costurer ; couch at
        residential	2	could <home> ; could fry ; could liv ; counselor keep ; county for ; coupl day
        residential	2	cousin run ; coverag ; crack has ; crack most ; crack use ; crank on ; crash is
        residential	2	crept ; cristal ; cristal 0 ; cristal casi ; cristal entr ; cristian ; cristiano
        residential	2	cros my ; crush it ; cuant cobran ; cuant tiemp ; cuart ; cuban ; cuban de
        residential	2	cuest el ; d <sedative> ; d prog ; d/c ; d/c fri ; d/t ; da <law> ; da diversion
        residential	2	dai ; dai going ; dai meth ; dandol ; day can ; day chip ; day fiv ; day for
        residential	2	day hes ; day inpt ; day last ; day six ; day somewher ; dcd from ; de <chestheart>
        residential	2	de <play> ; de ahi ; de cps ; de desintox ; de encim ; de oxnard ; deal 0 ; deal in
        residential	2	del <school> ; deliv packag ; desd calexic ; desd marz ; desintoxicacion del
        residential	2	detox etoh ; dia con ; diari cinc ; did ; did <amount> ; did and ; did forty
        residential	2	did your ; dieron de ; dim ; direct a ; dirty <phone> ; dirty screen ; diversion
        residential	2	do <soon> ; do over ; dock ; doe <play> ; doin ; doing <eat> ; doing dish ; don
        residential	2	don being ; don vital ; dond ; dond <asleep> ; dond <continue> ; dond <money>
        residential	2	dond pued ; dond rent ; dont <stop> ; dont plan ; dont ~shak ; door wedg ; down the
        residential	2	down thi ; dri ; dri out ; drink on ; drip ; drop it ; drov him ; drug court
        residential	2	dry day ; dts in ; dui ; dur and ; dx ; eag ; east now ; ed or ; ef 0 ; eight
        residential	2	el ambulatori ; el consejer ; el crack ; el cristal ; el departament ; elbow ; elder
        residential	2	ell <consume> ; els offer ; embaraz y ; en cocain ; encampment off ; engin off
        residential	2	enough dai ; es com ; escog ; escogi el ; eso <ask> ; eso dond ; espos él
        residential	2	est <see> ; est viend ; etoh dry ; eve <treatment> ; even iop ; even lik ; evening i
        residential	2	event and ; ever seen ; every cent ; everybody on ; everyon and ; everywher i
        residential	2	ex <go> ; ex <home> ; ex marin ; exam in ; except the ; extranar a ; f <cannabis>
        residential	2	f <illness> ; f cristal ; f graduat ; f ketamin ; f meth ; fairnes ; feet ; fent 0
        residential	2	ferry ; fingernail ; firm la ; fiv of ; fiv tim ; floor is ; flor <palecolor>
        residential	2	flor blu ; fly again ; for <afraid> ; for <count> ; for <photo> ; for adderal
        residential	2	for eight ; for half ; for men ; for ninety ; for tel ; for two ; forth ; forty i
        residential	2	found baggi ; found noth ; found your ; four ; four if ; friday to ; friend wil
        residential	2	from cocain ; from hosp ; from our ; front <room> ; front room ; fry ; fry <eat>
        residential	2	fry pan ; funny thing ; futbol ; g ; g / ; garag on ; gast tod ; gatorad ; get me
        residential	2	glu ; go ; go <moment> ; go <see> ; god know ; goe around ; going around ; going for
        residential	2	going on ; gon til ; good at ; good stretch ; got shot ; got two ; gram ; gram a
        residential	2	gratitud ; great <child> ; great shap ; groceri ; ha falt ; habl ; habl bajit
        residential	2	hablan ; half a ; han <law> ; han arrest ; harley ; has <money> ; has aetn
        residential	2	has caught ; has offer ; has start ; has stop ; hav <go> ; hav <room> ; hav room
        residential	2	he cut ; he est ; he huf ; he kick ; he laugh ; he own ; he return ; he saw
        residential	2	he show ; heal ; hear 0 ; hear voic ; hel from ; hel go ; held til ; hep c
        residential	2	her <home> ; her aunt ; her boyfriend ; her broth ; her counselor ; her job
        residential	2	her plac ; her rib ; herman entr ; hes <clean> ; hes <eat> ; hes <shame> ; hes calm
        residential	2	hes hold ; hes ready ; hes right ; hes tap ; hes told ; high at ; him <order>
        residential	2	him about ; him hold ; him order ; him tak ; his <home> ; his ankl ; his boy
        residential	2	his grad ; his hous ; his job ; his radi ; his trail ; hit it ; hiz el ; hombr
        residential	2	honest i ; hosp cm ; hosp d/c ; hosp dc ; hosp x ; hospital for ; hospital me
        residential	2	hous get ; housemat ; hungry ; husb meth ; i <wait> ; i blow ; i dial ; i inject
        residential	2	i real ; i show ; i sign ; i wreck ; ice going ; ice x ; id been ; id bring
        residential	2	idk how ; if somebody ; igual ; ill and ; ill go ; im <clean> ; im already ; im liv
        residential	2	im proud ; im steady ; in <container> ; in <fire> ; in <money> ; in and ; in bg
        residential	2	in encampment ; in every ; in fairnes ; in hemet ; in japan ; in kingman ; in malibu
        residential	2	in prescot ; in spr ; in twin ; in ~<treatment> ; inclu ; inf ; inf cb ; infect
        residential	2	information about ; inpatient 0 ; inpatient cok ; insid with ; int <bodypart>
        residential	2	int <stimulant> ; intern tre ; inyectandom ; iop all ; iop thre ; iop used ; iop x
        residential	2	is <hold> ; is <law> ; is <unreal> ; is blank ; is crack ; is crystal ; is sit
        residential	2	is thursday ; isnt work ; it <furniture> ; it <home> ; it <medicine> ; it <stop>
        residential	2	it aint ; it eight ; it herself ; it liv ; it mat ; it six ; it stuck ; it twic
        residential	2	it wel ; it ~<always> ; it ~every ; its fiv ; its pas ; its ~not ; iv x ; ive run
        residential	2	ive shot ; ive start ; jail ; japan ; job held ; job to ; jos ; joseph ; juez me
        residential	2	july and ; jump off ; just <hit> ; just <photo> ; just <stop> ; just hit ; just show
        residential	2	juvenil ; kais in ; keep pictur ; keep walk ; keppr ~last ; kern ; ketamin a
        residential	2	kick me ; kid in ; kind about ; kitchen with ; know but ; know sinc
        residential	2	la <appointment> ; la <opioid> ; la autopist ; la desintoxicacion ; la tetil
        residential	2	lad izquierd ; lady wrot ; lak hous ; las <sedative> ; last drink ; last tap
        residential	2	last til ; last two ; lat in ; lat on ; laundromat on ; law is ; le habi ; le pag
        residential	2	least ; left is ; left my ; les than ; let peopl ; licens 0 ; light for
        residential	2	lik clockwork ; lik our ; lik somewher ; lik who ; lim ; limpi per ; lip
        residential	2	liv togeth ; liv up ; llamant ; llev och ; llev tod ; llev uno ; lo <order>
        """
}
