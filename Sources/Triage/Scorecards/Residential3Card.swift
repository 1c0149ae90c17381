extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	lo han ; loc ; locutor ; log off ; long program ; los <headface> ; los <hear>
        residential	3	los novent ; los quinc ; lot aft ; m dj ; m iv ; m sleep ; machet in ; manan sin
        residential	3	marriag ; marz con ; me exact ; me import ; me trat ; meten ; meth bf ; meth fiv
        residential	3	mi cuart ; mo x ; mom got ; mon etoh ; mon thru ; month liv ; my <go>
        residential	3	my <treatment> ; my calend ; my coworker ; my firm ; my guit ; my mail
        residential	3	myself <day> ; myself im ; n <night> ; nad <soon> ; nad despu ; need mor ; neg test
        residential	3	neurologist say ; nev actual ; nev the ; nev ~opi ; new <child> ; nic hous
        residential	3	nieg ~<opioid> ; night than ; nin y ; ningun <treatment> ; nino estan ; no <job>
        residential	3	no batal ; no desd ; no hi ; no hub ; no numbnes ; no threat ; no tx ; no ~<past>
        residential	3	no ~<treatment> ; no ~prior ; noma diganm ; noma le ; norc at ; nos <happy>
        residential	3	nos reimo ; not <treatment> ; not been ; not late ; noth <go> ; novent ; now cok
        residential	3	now was ; nts ; nuev <day> ; nuev dia ; nurs manag ; obs ; och <month> ; och <year>
        residential	3	och ano ; och mes ; octubr de ; of dai ; of inpt ; of law ; of outpatient
        residential	3	of ~<stimulant> ; off becaus ; off four ; off norc ; okafor ; on day ; on four
        residential	3	on you ; onc <day> ; one marriag ; only <consume> ; only <home> ; only <shame>
        residential	3	only keep ; op x ; ord to ; orden de ; order meth ; oth <night> ; oth night
        residential	3	otr <height> ; otr tech ; otr vez ; our guest ; out friday ; out sinc
        residential	3	outpatient at ; outpatient group ; outpatient in ; over is ; partn has ; partn of
        residential	3	pas que ; pastor i ; pay me ; payday and ; pee ; peopl stay ; per tampoc ; phon in
        residential	3	piedr me ; pip ; pip dai ; pistol y ; plac he ; plac in ; placement in ; plan approv
        residential	3	plat and ; pleito no ; porqu segun ; preg cok ; prgm ; pric of ; privat room
        residential	3	probation lady ; program dond ; program has ; program was ; psych <hold>
        residential	3	psych hold ; psychiatrist dr ; pt use ; pued entr ; punch her ; pyxi ; q <night>
        residential	3	que <key> ; que ocup ; que vend ; real <stop> ; recit ; regla ; rehab didnt
        residential	3	rehabilitacion en ; reimo ; releas thi ; reserv a ; resid ; residencial a
        residential	3	residencial y ; residential 0 ; residential aft ; residential client ; return your
        residential	3	reunification plan ; revok ; room ; room is ; roommat smok ; rotat ; round <amount>
        residential	3	s/p ; s/p ~<treatment> ; sacrament ; safety <afraid> ; safety concern ; said six
        residential	3	said whatev ; sam room ; sam thre ; san jos ; sat <go> ; say cal ; say heart
        residential	3	say only ; say sinc ; scrap ; se separo ; seat belt ; seman de ; seman no
        residential	3	semana ya ; separo ; ser ; she correct ; she my ; she walk ; sheet with ; shelt
        residential	3	ship ; short term ; siet ano ; sign so ; sigu ; sigu fum ; sinc <law> ; sinc <wait>
        residential	3	sinc apr ; sinc aug ; sinc stay ; sirvi ; six good ; sixty day ; sleep now
        residential	3	sleep ok ; smok ; smok crystal ; smok it ; sob coach ; sock and ; som oth
        residential	3	somebody keep ; someplac ; somewher he ; somewher i ; sorry and ; spe <continue>
        residential	3	split my ; spous husb ; st tim ; stabl no ; start kindergarten ; stat 0 ; stay
        residential	3	stay and ; stay in ; stil buy ; stil doing ; stop i ; straight to ; strong as
        residential	3	studi and ; suer ; sword ; tabl next ; tactil ; tak 0 ; tak that ; talk in
        residential	3	tank dai ; tarp ; teen residential ; teeth ach ; telehealth ; teng otr ; termin el
        residential	3	terri ; that cal ; the beach ; the bishop ; the buckl ; the bunk ; the counselor
        residential	3	the earliest ; the grandmoth ; the handful ; the judg ; the lif ; the marin
        residential	3	the pyxi ; the rehab ; the shower ; the tin ; the touch ; the vent ; the wash
        residential	3	the workbook ; the ~<furniture> ; the ~light ; the ~liv ; then an ; then lost
        residential	3	then meth ; ther <money> ; ther alway ; ther by ; ther out ; they <give>
        residential	3	they <hold> ; they shar ; they tel ; they took ; thi <home> ; thing crawl
        residential	3	thing she ; thirty day ; thre night ; thru sun ; thu ; tiemp ; tienen intern
        residential	3	tienen residencial ; tijuan en ; til at ; til fri ; til may ; to <consume> ; to any
        residential	3	to fath ; to go ; to meth ; to rehab ; to two ; to ~go ; today has ; tomorrow is
        residential	3	tonight she ; too <stiff> ; too tight ; trabaj y ; trabajo ; trail ; tranquil com
        residential	3	transplant list ; treatment facility ; trunk ; twic <day> ; twic <moment> ; twic now
        residential	3	typical ; un <blade> ; un machet ; un per ; una bol ; una sog ; underlin ; unit and
        residential	3	up 0 ; up <intoxicated> ; up past ; up spe ; usand cocain ; use too ; used heroin
        residential	3	user for ; using again ; using ice ; valium ; vec y ; vecin no ; veterinary
        residential	3	volvi al ; wal of ; wal with ; walmart ; want back ; want out ; want privat
        residential	3	was <month> ; was laid ; was sixteen ; was snort ; was using ; we tri ; week back
        residential	3	week ive ; weekday now ; wer <see> ; when hes ; when it ; when somebody ; whiskey
        residential	3	wil discus ; wil today ; with <eat> ; with <leave> ; with cign ; with marca
        residential	3	with sob ; with tweezer ; withdrawal unit ; wk <continue> ; wk <stimulant> ; wk aft
        residential	3	wk again ; wkday ; work know ; work most ; would stop ; wrap up ; writ from
        residential	3	writ residential ; x eso ; y asi ; y perdi ; y up ; y urology ; ya falt ; ya trai
        residential	3	year most ; year now ; yo quier ; you writ ; your fly ; yrs most ; ~<afraid> of
        residential	3	~<consume> sinc ; ~<furniture> ~off ; ~<go> ~in ; ~<hospital> ~<treatment>
        residential	3	~<hot> <moment> ; ~<illness> hx ; ~<opioid> ~<consume> ; ~<stranger>
        residential	3	~<take> ~<treatment> ; ~<treatment> <say> ; ~<treatment> <soon> ; ~<treatment> hx
        residential	3	~a ~slip ; ~absces ; ~admit ; ~aftercar ; ~anyon ; ~be ~somewher ; ~coc ; ~coupl
        residential	3	~day ~inpt ; ~etoh / ; ~for a ; ~for ~<amount> ; ~how ~long ; ~light ~off ; ~long
        residential	3	~not ~com ; ~not ~pregnant ; ~oig ; ~oig ~voc ; ~oth ~plac ; ~resi hx ; ~scar of
        residential	3	~slip ; ~stab ; ~stay ; ~threaten ; ~to ~<treatment> ; ~vent ; ~voc ; ~wk
        residential	3	él <home>
        residential	2	*backToUse.0 ; *detoxRequest.0:historical ; *drinks.1 ; *duration.2 ; *duration.5
        residential	2	*frequency.1:historical ; *hallucination.1:hypothetical ; *homeless.0:negated
        residential	2	*noBarrierChild.0 ; *noBarrierMoney.0 ; *noBarrierWork.0 ; *number.1 ; *occasional.0
        residential	2	*overdose.0:hypothetical ; *quantity.0 ; *quantity.0:historical
        residential	2	*residentialDone.0:negated ; *residentialRequest.0:historical
        residential	2	*residentialWord.0:negated ; *sinceLastUse.2 ; *treatmentNeed.1:hypothetical
        residential	2	*wantsOff.0:hypothetical ; + for ; + most ; + ua ; / sem ; / w ; 0 <alcohol>
        residential	2	0 <hear> ; 0 <height> ; 0 <hot> ; 0 <relapse> ; 0 can ; 0 dia ; 0 dirty ; 0 duerm
        residential	2	0 gramo ; 0 im ; 0 por ; 0 they ; <afraid> <key> ; <alcohol> <furniture>
        residential	2	<alcohol> <threat> ; <alcohol> nev ; <alcohol> q ; <alcohol> x ; <alone> asi
        residential	2	<always> 0 ; <always> <furniture> ; <always> <job> ; <always> do ; <always> tien
        residential	2	<amount> <job> ; <amount> de ; <amount> do ; <amount> healthy ; <amount> includ
        residential	2	<amount> le ; <amount> los ; <amount> which ; <amount> whil ; <angry> <say>
        residential	2	<angry> her ; <appointment> first ; <appointment> which ; <ask> <calm>
        residential	2	<ask> <hear> ; <ask> <home> ; <ask> <insurance> ; <ask> <order> ; <ask> ~<day>
        residential	2	<asleep> <count> ; <asleep> <drug> ; <asleep> <height> ; <asleep> <kin>
        residential	2	<asleep> <last> ; <asleep> <month> ; <asleep> <tool> ; <asleep> but ; <asleep> ok
        residential	2	<awake> sinc ; <blade> <height> ; <blade> <kin> ; <blade> <money>
        residential	2	<bodypart> <asleep> ; <bodypart> about ; <bodypart> his ; <bodypart> sinc
        residential	2	<bodypart> t ; <bodypart> to ; <bodypart> with ; <break> <furniture> ; <build> 0
        residential	2	<build> <consume> ; <build> in ; <buy> ahi ; <calm> <happy> ; <cannabis> cart
        residential	2	<caretaking> <day> ; <caretaking> of ; <child> <money> ; <child> challeng
        residential	2	<child> over ; <child> wer ; <child> wont ; <church> for ; <clean> <alcohol>
        residential	2	<clean> <insurance> ; <clean> <pet> ; <clean> me ; <clinician> <afraid>
        residential	2	<clinician> <consume> ; <clinician> elsewher ; <clinician> part ; <clinician> ref
        residential	2	<clothes> my ; <clothes> when ; <cold> <amount> ; <cold> for ; <colleague> <friend>
        residential	2	<colleague> <illness> ; <consume> <day> ; <consume> <pill> ; <consume> com
        residential	2	<consume> foc ; <consume> otr ; <consume> she ; <consume> ther
        residential	2	<container> <consume> ; <container> <day> ; <container> <order>
        residential	2	<container> <shame> ; <container> his ; <continue> + ; <continue> <buy>
        residential	2	<continue> in ; <continue> is ; <continue> lik ; <continue> per ; <continue> turn
        residential	2	<count> <month> ; <count> sinc ; <crash> <drive> ; <crash> is ; <crowd> <hold>
        residential	2	<crowd> <room> ; <crowd> <threat> ; <crowd> <town> ; <crowd> ive ; <day> <fluid>
        residential	2	<day> <night> ; <day> <opening> ; <day> <rarely> ; <day> <withdrawal> ; <day> chip
        residential	2	<day> for ; <day> in ; <day> par ; <day> somewher ; <day> wheth ; <day> ~<illness>
        residential	2	<daytime> <sober> ; <daytime> ther ; <daytime> with ; <die> thing ; <drive> <soon>
        residential	2	<drive> al ; <drive> as ; <drive> depot ; <drive> est ; <drive> him ; <drive> ive
        residential	2	<drive> only ; <drive> straight ; <drug> <container> ; <eat> <asleep>
        residential	2	<eat> <continue> ; <eat> <hot> ; <eat> <key> ; <eat> back ; <eat> com ; <eat> health
        residential	2	<eat> whil ; <emergency> <money> ; <emergency> <trade> ; <fall> <continue>
        residential	2	<fall> <give> ; <fall> of ; <feel> <furniture> ; <fire> <feel> ; <fluid> <bodypart>
        residential	2	<fluid> <kin> ; <fluid> <opioid> ; <fluid> and ; <fluid> it ; <fluid> sinc
        residential	2	<friend> <church> ; <friend> <eat> ; <friend> <gun> ; <friend> no ; <friend> not
        residential	2	<furniture> <fire> ; <furniture> <home> ; <furniture> <rope> ; <furniture> <soon>
        residential	2	<furniture> se ; <furniture> to ; <give> <take> ; <give> <tool> ; <give> al
        residential	2	<go> <count> ; <go> <hold> ; <go> otr ; <go> your ; <goodbye> del ; <gun> <take>
        residential	2	<happy> <count> ; <happy> <furniture> ; <happy> que ; <happy> thing
        residential	2	<headface> <happy> ; <headface> fin ; <headface> lost ; <headface> was
        residential	2	<hear> <hear> ; <hear> <pet> ; <hear> you ; <height> <wait> ; <hit> <calm>
        residential	2	<hit> <moment> ; <hit> <tool> ; <hit> <water> ; <hold> <clean> ; <home>
        residential	2	<home> <last> ; <home> <rail> ; <home> <rope> ; <home> <wait> ; <home> <week>
        residential	2	<home> found ; <home> then ; <home> togeth ; <homeless> <need> ; <homeless> behind
        residential	2	<homeless> sinc ; <hospital> <clothes> ; <hospital> <leave> ; <hospital> <sedative>
        residential	2	<hospital> cm ; <hospital> d/c ; <hospital> dc ; <hot> <furniture>
        residential	2	<illness> <hospital> ; <illness> c ; <illness> dx ; <illness> in ; <illness> x
        residential	2	<insurance> flor ; <intoxicated> <child> ; <intoxicated> <play>
        residential	2	<intoxicated> <write> ; <job> <home> ; <job> <stimulant> ; <job> lost ; <job> then
        residential	2	<kin> <chestheart> ; <kin> <needle> ; <kin> <opening> ; <kin> by ; <kin> must
        residential	2	<kin> noma ; <law> <child> ; <law> <hit> ; <law> <stop> ; <law> <town>
        residential	2	<law> releas ; <law> rn ; <law> thru ; <leave> <blood> ; <leave> <treatment>
        residential	2	<leave> <trust> ; <leave> <water> ; <leave> <write> ; <leave> ~near ; <lock> so
        residential	2	<medicine> <law> ; <medicine> ~<last> ; <moment> <chestheart> ; <moment> <container>
        residential	2	<moment> away ; <moment> back ; <moment> mism ; <money> <kin> ; <money> him
        residential	2	<money> of ; <money> tim ; <money> troubl ; <month> + ; <month> <alcohol>
        residential	2	<month> <pet> ; <month> had ; <month> or ; <month> over ; <month> the ; <need> <eat>
        residential	2	<need> <try> ; <need> back ; <need> em ; <needle> <year> ; <needle> over
        residential	2	<night> <hear> ; <night> <hot> ; <night> <week> ; <night> out ; <night> they
        residential	2	<night> too ; <official> 0 ; <official> <treatment> ; <official> me
        residential	2	<opening> <fall> ; <opening> off ; <opening> on ; <opening> open
        residential	2	<opioid> <emergency> ; <order> <continue> ; <order> <treatment> ; <order> de
        residential	2	<order> him ; <order> que ; <outdoors> + ; <outdoors> <asleep> ; <outdoors> clos
        residential	2	<outdoors> desd ; <outdoors> only ; <outdoors> outreach ; <partner> <buy>
        residential	2	<partner> <continue> ; <partner> been ; <partner> ~<alcohol> ; <past> <opening>
        residential	2	<past> <opioid> ; <past> <outdoors> ; <past> <promise> ; <past> <wait> ; <past> per
        residential	2	<pet> would ; <phone> <say> ; <phone> me ; <phone> self ; <photo> <consume>
        residential	2	<photo> <headface> ; <photo> <home> ; <photo> <media> ; <play> <fluid> ; <play> has
        residential	2	<promise> <treatment> ; <promise> i ; <put> <drug> ; <put> <lock> ; <put> al
        residential	2	<rail> <drive> ; <rarely> <day> ; <rarely> <treatment> ; <rarely> x
        residential	2	<record> <outdoors> ; <record> if ; <record> ive ; <relapse> con ; <room> <amount>
        residential	2	<room> <medicine> ; <room> who ; <rope> <moment> ; <sad> <amount> ; <say> <start>
        residential	2	<say> arent ; <say> desd ; <say> ful ; <say> high ; <school> de ; <sedative> <take>
        residential	2	<sedative> off ; <see> <clothes> ; <seizure> <say> ; <shake> and ; <sick> <daytime>
        residential	2	<smell> <fire> ; <sober> <child> ; <sober> <withdrawal> ; <sober> per
        residential	2	<soon> <amount> ; <soon> <room> ; <soon> could ; <soon> la ; <stimulant> +
        residential	2	<stimulant> <blood> ; <stimulant> <cannabis> ; <stimulant> <crowd>
        residential	2	<stimulant> <home> ; <stimulant> <homeless> ; <stimulant> <hot>
        residential	2	<stimulant> <stimulant> ; <stimulant> <take> ; <stimulant> by ; <stimulant> cas
        residential	2	<stimulant> ell ; <stimulant> includ ; <stimulant> lost ; <stimulant> nin
        residential	2	<stimulant> pos ; <stimulant> sinc ; <stimulant> that ; <stimulant> un
        residential	2	<stop> <awake> ; <stop> <cannabis> ; <stop> <withdrawal> ; <stop> a ; <stop> he
        residential	2	<stop> i ; <stop> ther ; <stranger> <insurance> ; <stranger> are ; <stranger> has
        residential	2	<stranger> just ; <stranger> par ; <take> <shake> ; <take> anywher ; <take> bad
        residential	2	<take> nuev ; <think> <go> ; <think> as ; <think> asi ; <think> youl ; <tired> but
        residential	2	<tool> he ; <tool> just ; <tool> off ; <town> <hold> ; <town> <hospital>
        residential	2	<town> <outdoors> ; <town> all ; <trade> turn ; <treatment> <calm>
        residential	2	<treatment> <official> ; <treatment> acros ; <treatment> de ; <treatment> en
        residential	2	<treatment> its ; <treatment> thing ; <treatment> thru ; <treatment> ~<home>
        residential	2	<trust> <last> ; <trust> <law> ; <trust> <past> ; <trust> <think> ; <vendor>
        residential	2	<vermin> <continue> ; <volunteer> en ; <wait> in ; <wait> intern ; <wait> over
        residential	2	<wait> somewher ; <water> 0 ; <water> <law> ; <week> <blood> ; <week> <last>
        residential	2	<week> <soon> ; <week> <stimulant> ; <week> <town> ; <week> his ; <week> i
        residential	2	<week> im ; <week> no ; <week> of ; <withdrawal> ; <withdrawal> <home>
        residential	2	<withdrawal> <opening> ; <withdrawal> <sedative> ; <withdrawal> me
        residential	2	<year> <consume> ; <year> <moment> ; <year> im ; <year> ya ; <year> ~<consume>
        residential	2	a <daytime> ; a <room> ; a chef ; a civilian ; a cool ; a dang ; a delight ; a do
        residential	2	a door ; a floor ; a go ; a hallway ; a handshak ; a level ; a malibu ; a morn
        residential	2	a nam ; a niec ; a plac ; a plat ; a pon ; a program ; a ralph ; a regional ; a room
        residential	2	a season ; a seven ; a sheet ; a speech ; a tiemp ; a tim ; a used ; a wallet
        residential	2	a whil ; a zip ; about <always> ; about <partner> ; about every ; about nin
        residential	2	about why ; abundi ; acab la ; acceptanc ltr ; aceptan medi ; acros me ; add that
        residential	2	adderal and ; addi ; addiction ; administration and ; admit to ; advis on
        residential	2	aft <crowd> ; aft christma ; aft group ; aft one ; again every ; again if
        residential	2	again most ; agent ; agre with ; agreement ; ahi se ; ahi todo ; ahorc y
        residential	2	al <colleague> ; al cristal ; al entier ; al padr ; alg <amount> ; alg mas
        residential	2	alguien y ; all sum ; all with ; almost every ; alt ; alt <daytime> ; alt ayer
        residential	2	alt manan ; altur ; an inpatient ; and <home> ; and afuer ; and be ; and both
        residential	2	and cal ; and fel ; and forth ; and get ; and ive ; and pick ; and saturday
        residential	2	and stand ; and theyl ; anesthetist ; anex en ; anxiety ; any opening ; any sort
        residential	2	any treatment ; anywher ; app ; appl health ; april she ; are <home> ; are <past>
        residential	2	arrang no ; arregl la ; as its ; as written ; asi <continue> ; asleep but
        residential	2	asleep by ; at <play> ; at <trade> ; at grandm ; at noth ; at twin ; aunt cal
        residential	2	aunt want ; autopist ; awak 0 ; ayer sali ; azul ; back <consume> ; back <headface>
        residential	2	back <room> ; back if ; back in ; back room ; bail on ; bal of ; be <treatment>
        residential	2	be cal ; be oblig ; bed let ; bed lik ; bed to ; bed wher ; bedroom and ; bedtim
        residential	2	been <furniture> ; been <kill> ; been anywher ; been cocain ; been drink
        residential	2	been every ; been fir ; been nin ; been see ; been snort ; befor and ; befor arrest
        residential	2	befor sentenc ; befor work ; behav ; behind ; behind our ; being <leave> ; being gon
        residential	2	belt ; bender ; benz tap ; besid him ; betabel ; bf <hit> ; big <container> ; blad
        residential	2	blow it ; board <pet> ; board <record> ; boat the ; bolsit ; bolsit de ; book about
        residential	2	book the ; booz ; bos ok ; both <bodypart> ; both <job> ; both <kin> ; both tim
        residential	2	both use ; box cut ; boy from ; broth use ; brown and ; build on ; bup ; burnt
        residential	2	bus depot ; busc ; but most ; buy ; buy cok ; buy it ; by sup ; cad seman ; caf
        residential	2	cal desd ; camis planch ; can only ; canister ; car con ; cardiologist ; cardiology
        residential	2	cas que ; caser ; cashi ; casi ; casi todo ; cel is ; challeng ; chang of ; charger
        residential	2	check my ; children and ; chiv ; church ; cinc ; cinch round ; civic ; cle me
        residential	2	clean with ; clear to ; cleav ; clinton ; clockwork ; clr <promise> ; clr <say>
        residential	2	cm 0 ; coal ; cocain all ; cocain cuatr ; cocain every ; cocain pos ; cocain through
        residential	2	cogi ; cok wif ; com <child> ; com y ; comedor de ; complet residential ; compressor
        residential	2	con <shame> ; con <write> ; con mas ; con sombrer ; con suer ; con ~el ; concierg
        residential	2	cond 0 ; cond y ; cook in ; cooki ; couch at ; could <home> ; could fry ; could liv
        residential	2	counselor keep ; counselor on ; county for ; coupl day ; cousin cam ; coverag
        residential	2	crack has ; crack most ; crack use ; crank on ; crash is ; crept ; cri when
        residential	2	cristal ; cristal 0 ; cristal casi ; cristal entr ; cristian ; cristiano ; cros my
        residential	2	crush it ; crystal for ; crystal in ; cuant cobran ; cuant tiemp ; cuart ; cuart con
        residential	2	cuban ; cuban de ; cuest el ; d <sedative> ; d/c ; d/c fri ; d/t ; da <law>
        residential	2	da diversion ; dai ; dai going ; dai thing ; day again ; day can ; day chip
        residential	2	day fiv ; day for ; day hes ; day inpt ; day last ; day six ; day somewher
        residential	2	dcd from ; de <chestheart> ; de <play> ; de <stop> ; de ahi ; de cps ; de desintox
        residential	2	de encim ; de oxnard ; de termin ; deal 0 ; deal in ; del <school> ; del <year>
        residential	2	del ano ; desd calexic ; desd marz ; desintoxicacion 0 ; desintoxicacion ayer
        residential	2	desintoxicacion del ; detox etoh ; detox tmrw ; dia con ; diari cinc ; did
        residential	2	did <amount> ; did and ; did forty ; did your ; dient ; dieron de ; dim ; direct a
        residential	2	dirty <phone> ; dirty screen ; diversion ; do <count> ; do <soon> ; do over
        residential	2	do peopl ; dock ; doctor sign ; doe <play> ; don ; don being ; don vital
        residential	2	dond <asleep> ; dond <continue> ; dond pued ; dont <stop> ; dont plan ; dont ~shak
        residential	2	door that ; door wedg ; down thi ; dri ; dri out ; drink on ; drip ; drop it
        residential	2	drov him ; drug court ; dry day ; dts in ; dui ; dur and ; dust off ; dx ; eag
        residential	2	east now ; ed or ; ef 0 ; eight ; el ambulatori ; el car ; el caser ; el consejer
        residential	2	el cristal ; el departament ; elder ; ell <consume> ; els offer ; embaraz y
        residential	2	en marz ; en un ; encampment off ; engin off ; enough dai ; entregu el ; era de
        residential	2	es com ; escog ; escogi el ; eso <ask> ; eso dond ; espos él ; est <see>
        residential	2	est viend ; eve <treatment> ; even iop ; even lik ; evening i ; event and
        residential	2	ever seen ; every cent ; everyon and ; everywher i ; ex <go> ; ex <home>
        residential	2	ex <trade> ; ex marin ; exam in ; except the ; f <cannabis> ; f <play> ; f cristal
        residential	2	f danc ; f graduat ; f ketamin ; f s/p ; fairnes ; feb back ; feet ; fent 0
        residential	2	fentanyl ; ferry ; fingernail ; finish iop ; firm la ; fiv of ; fiv shift ; fiv tim
        residential	2	flac y ; floor is ; flor <palecolor> ; flor blu ; fly again ; follow a
        residential	2	for <afraid> ; for <count> ; for <photo> ; for adderal ; for eight ; for half
        residential	2	for men ; for ninety ; for tel ; for two ; forth ; forty i ; found noth ; four
        residential	2	four if ; freeway 0 ; friday she ; friday to ; friend wil ; from cocain ; from hosp
        residential	2	from our ; front <room> ; front room ; fry ; fry <eat> ; fry pan ; funny thing
        residential	2	futbol ; g ; g / ; garag on ; gast tod ; gatorad ; get me ; get treat ; glu ; go
        residential	2	go <moment> ; go <see> ; go ~<treatment> ; go ~inpatient ; god know ; goe around
        residential	2	gon til ; gon to ; gon ~near ; good at ; good money ; good stretch ; got shot
        residential	2	got two ; graduat the ; gram ; grandmoth rais ; gratitud ; great <child>
        residential	2	great shap ; groceri ; guitar ; h ago ; ha est ; ha falt ; habl ; habl bajit
        residential	2	hablan ; half a ; han <law> ; han arrest ; hand to ; handful every ; harley
        residential	2	has <money> ; has aetn ; has caught ; has offer ; has start ; has stop ; hav <room>
        residential	2	hav room ; he <container> ; he <hit> ; he cut ; he est ; he huf ; he kick ; he laugh
        residential	2	he own ; he return ; he saw ; he show ; heal ; hear 0 ; hear voic ; hed <asleep>
        residential	2	hed sleep ; hel from ; hel go ; hep c ; her <go> ; her <home> ; her boyfriend
        residential	2	her broth ; her counselor ; her job ; her plac ; herman entr ; hes <eat> ; hes <law>
        residential	2	hes <shame> ; hes calm ; hes hold ; hes ready ; hes right ; hes tap ; hes told
        residential	2	him <crowd> ; him <order> ; him about ; him hold ; him order ; him out ; him tak
        residential	2	him too ; his <home> ; his ankl ; his boy ; his grad ; his grandmoth ; his hous
        residential	2	his job ; his radi ; hit it ; hiz el ; hiz una ; hombr ; hosp d/c ; hosp dc ; hosp x
        residential	2	hospital for ; hospital me ; hous get ; hous so ; housemat ; hungry ; husb meth
        residential	2	i <wait> ; i blow ; i dial ; i inject ; i real ; i show ; i sign ; ice again
        residential	2	ice he ; id been ; id bring ; ide when ; idk how ; if somebody ; igual ; ill and
        residential	2	ill go ; im <law> ; im already ; im liv ; im proud ; im steady ; in <container>
        residential	2	in <fire> ; in and ; in bg ; in cost ; in encampment ; in every ; in fairnes
        residential	2	in hemet ; in japan ; in kingman ; in malibu ; in spr ; in twin ; in ~<treatment>
        residential	2	inclu ; includ ; inf ; inf cb ; infect ; information about ; inpatient 0
        residential	2	inpatient cok ; inpatient facility ; inpatient no ; insid with ; int <bodypart>
        residential	2	int <stimulant> ; iop all ; iop thre ; iop used ; is <hold> ; is blank ; is crystal
        residential	2	is sit ; is thursday ; isnt work ; it <medicine> ; it <stop> ; it <write> ; it aint
        residential	2	it eight ; it herself ; it liv ; it mat ; it six ; it twic ; it wel ; it ~<always>
        residential	2	it ~every ; its fiv ; its pas ; its ~not ; iv x ; ive run ; jail ; jail rn ; japan
        residential	2	job held ; job to ; jos ; joseph ; juez me ; july and ; jump off ; just <hit>
        residential	2	just <photo> ; just <stop> ; just hit ; just show ; juvenil ; keep pictur
        residential	2	keep walk ; keppr ~last ; kern ; ketamin a ; ketamin nasal ; kick me ; kid in
        residential	2	kitchen with ; klonopin ; know if ; know sinc ; la <appointment> ; la <opioid>
        residential	2	la autopist ; la desintoxicacion ; la tetil ; la troc ; lad izquierd ; lak and
        residential	2	lak hous ; las <sedative> ; lasagn ; last drink ; last tap ; last til ; last two
        residential	2	lat in ; lat on ; laundromat on ; law is ; le habi ; le pag ; least ; left is
        residential	2	left my ; les than ; let peopl ; licens 0 ; light for ; lik clockwork ; lik somewher
        residential	2	lik who ; limpi per ; lin the ; lip ; liv togeth ; liv up ; llev <amount> ; llev och
        residential	2	lo <order> ; lo <treatment> ; lo desintoxic ; lo mism ; long the ; long version
        residential	2	los misma ; los ojo ; lost job ; lost my ; lost thre ; loteri ; lug asi
        residential	2	lunch every ; m <furniture> ; m <illness> ; m <opioid> ; m d/c ; m in ; m out
        residential	2	mad 0 ; mad it ; mak <think> ; mak good ; mak plan ; malibu <last> ; malibu last
        """
}
