extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	2	que <continue> ; que <home> ; que <stop> ; que busc ; que buscan ; que estan
        not_a_lead	2	qued una ; quick <phone> ; quier al ; quier ver ; quisier ; quit zyn ; radt in
        not_a_lead	2	rank 0 ; rattl ; raw ; ray ban ; rd ; rd <school> ; re <sober> ; reach a ; reaction
        not_a_lead	2	read on ; rebat ; recogemo ; recogemo <furniture> ; record no ; recovery hom
        not_a_lead	2	recuper ; refer to ; refus ; register <clinician> ; register nurs ; relaps
        not_a_lead	2	rememb me ; remodel ; rep <buy> ; rep sel ; report for ; reportaj sobr ; res in
        not_a_lead	2	residential faciliti ; residential ~program ; respond ; rest is ; reten ; retreat
        not_a_lead	2	review ; rey ; ring is ; roi on ; room 0 ; roommat ; roommat is ; roug ; ruin my
        not_a_lead	2	run at ; ruthan ; sab a ; said you ; said your ; salary ; sam <moment> ; sam four
        not_a_lead	2	sandbag ; sat ; sat to ; sat up ; say otherwis ; say re ; school no ; schoolteach
        not_a_lead	2	scout ; se <eat> ; season greet ; second floor ; secretari de ; secundari ; see wheth
        not_a_lead	2	segur <clinician> ; segur <insurance> ; send our ; send subpoen ; senior at
        not_a_lead	2	sensitiv ; sent my ; sent the ; sepulved ; serv want ; session ; settlement
        not_a_lead	2	seventh <day> ; seventh day ; she been ; she doing ; she in ; she retir ; she tak
        not_a_lead	2	shelf ; shelt on ; shift ; shift my ; shin ; shiver and ; shoot a ; short ; si est
        not_a_lead	2	si mi ; si pued ; siet ; sign a ; sign for ; sil ; silla ; sin ~<drug> ; sin ~<see>
        not_a_lead	2	sinc i ; singl <night> ; sist been ; sit is ; six rehab ; sixty dollar ; sixty pound
        not_a_lead	2	skat park ; sleep at ; slept ; slip and ; slot and ; so a ; sob ; sob now ; sob ~liv
        not_a_lead	2	sobr ; sobr las ; sobredosi ; sobriety ; som <furniture> ; somebody read
        not_a_lead	2	somebody said ; somebody ther ; someon tel ; someth you ; son <die> ; son died
        not_a_lead	2	son play ; sort the ; sourc ; south bay ; southern ; soy bilingu ; speak at
        not_a_lead	2	speak for ; spend the ; spent nin ; spous for ; spray in ; stack of ; stand up
        not_a_lead	2	stat <write> ; station at ; stil 0 ; stil need ; stop ask ; stop to ; street now
        not_a_lead	2	strip in ; strip includ ; stuck in ; student ; student want ; su <record> ; su nin
        not_a_lead	2	su program ; su troc ; su ~<kin> ; succulent ; sum for ; summary for ; sun and
        not_a_lead	2	sunday hes ; supervisor ; supier que ; survey about ; sus <furniture> ; svc 0
        not_a_lead	2	svc <need> ; svc want ; swap ; swear ; tak our ; tal vez ; tarjeta ; te de
        not_a_lead	2	teach kindergarten ; tech her ; tech on ; tech with ; teeth ; tel ; tel me
        not_a_lead	2	telegram and ; temblor no ; teng <drive> ; teng much ; terapeut ; test ; th <school>
        not_a_lead	2	th for ; th grad ; thank god ; that <give> ; that need ; that say ; the <gun>
        not_a_lead	2	the benefit ; the blow ; the bottl ; the brain ; the bridg ; the canyon ; the cas
        not_a_lead	2	the cho ; the church ; the client ; the convent ; the corn ; the deadlin ; the dent
        not_a_lead	2	the estat ; the gum ; the half ; the herd ; the iop ; the island ; the jacket
        not_a_lead	2	the lawn ; the lin ; the lobby ; the orang ; the oven ; the patient ; the physical
        not_a_lead	2	the plan ; the present ; the sidewalk ; the tal ; the tenni ; the twin ; the wed
        not_a_lead	2	the yog ; the ~gym ; them <day> ; them mail ; them to ; then <put> ; then he
        not_a_lead	2	ther <sad> ; ther in ; ther somebody ; therapist for ; therapist see ; they threw
        not_a_lead	2	thi not ; thi sunday ; thi was ; thre day ; thre for ; thre rehab ; thread ; threw
        not_a_lead	2	thrift ; thrift <town> ; through 0 ; through your ; thur thi ; tia dej
        not_a_lead	2	tienen <media> ; tienen folleto ; til four ; til ten ; tim as ; tim today
        not_a_lead	2	to <always> ; to earn ; to every ; to locat ; to off ; to print ; to quot ; to set
        not_a_lead	2	to sew ; to sponsor ; to teach ; to visit ; to wednesday ; to ~get ; to ~giv ; tom ni
        not_a_lead	2	tony ; topic ; tox lab ; trad ; trafic en ; train for ; train in ; traj de
        not_a_lead	2	tratamient en ; treatment in ; tremen and ; tuesday meet ; tuesday to ; tumb
        not_a_lead	2	turn de ; turn over ; turn the ; turnaround ; twin ; two mil ; two year ; tx <need>
        not_a_lead	2	tx dat ; tx record ; u <need> ; u just ; uc irvin ; ugly <furniture> ; ultim
        not_a_lead	2	un <go> ; un <job> ; un <take> ; un viaj ; una <media> ; una imprent ; una obr
        not_a_lead	2	una solicitud ; undergrad ; unit wher ; univ ; until it ; until midnight
        not_a_lead	2	until saturday ; unus ; up <crowd> ; updat ; urgent car ; us <last> ; us last
        not_a_lead	2	us took ; us two ; usc ; ush board ; uso droga ; usted por ; van by ; vend machin
        not_a_lead	2	verific ; verification of ; vet ; vi el ; vide ; viej ; vis ; visit hrs ; visit with
        not_a_lead	2	volunteer ; want attendanc ; want grief ; want nam ; want no ; want our ; want to
        not_a_lead	2	warranty expir ; was <take> ; was dying ; was her ; was just ; was let ; was one
        not_a_lead	2	wash ; we <build> ; we <emergency> ; we <fall> ; we <need> ; we <treatment> ; we dont
        not_a_lead	2	we find ; we let ; we sign ; websit ; wed bring ; week ago ; week and ; weekend tech
        not_a_lead	2	weepy ; wel and ; wel but ; what are ; what should ; what theyr ; what to
        not_a_lead	2	whatsap only ; wher is ; wher to ; which of ; whistl ; who <caretaking> ; who lik
        not_a_lead	2	who supervis ; who ~<die> ; who ~smok ; whod <say> ; wildfir ; wing and ; with other
        not_a_lead	2	with six ; withdrawal is ; wiv and ; won a ; wonder ; wonder if ; wont <hold>
        not_a_lead	2	wont turn ; wool ; work has ; work the ; work ther ; would ; would someon
        not_a_lead	2	would ther ; writ an ; writ thi ; wrong <hospital> ; y <crowd> ; y <emergency>
        not_a_lead	2	y ataqu ; y busc ; y car ; y centro ; y cocin ; y experienci ; y lo ; y lueg
        not_a_lead	2	y perdi ; y pued ; y rop ; y sangr ; y sob ; y yo ; year as ; year at ; year in
        not_a_lead	2	year mft ; yes or ; yest ; you <day> ; you <money> ; you at ; you drop ; you hold
        not_a_lead	2	you sent ; you test ; you want ; you wil ; your <clinician> ; your <height>
        not_a_lead	2	your <play> ; your sid ; yrs hotel ; yrs sob ; zer ~<money> ; ~0 ~a ; ~0 ~hour
        not_a_lead	2	~0 ~out ; ~<afraid> about ; ~<alcohol> not ; ~<alcohol> nunc ; ~<alcohol> ~<cannabis>
        not_a_lead	2	~<alcohol> ~<withdrawal> ; ~<always> ~<day> ; ~<clinician> <go>
        not_a_lead	2	~<clinician> ~<treatment> ; ~<cold> ; ~<consume> <play> ; ~<consume> <see>
        not_a_lead	2	~<consume> ~<consume> ; ~<consume> ~<pill> ; ~<consume> ~no ; ~<crowd> ~<clinician>
        not_a_lead	2	~<day> <treatment> ; ~<die> <year> ; ~<die> por ; ~<die> ~<emergency>
        not_a_lead	2	~<drug> <play> ; ~<drug> ~in ; ~<furniture> <say> ; ~<go> por ; ~<hear> ; ~<hold> ~on
        not_a_lead	2	~<home> <need> ; ~<home> <see> ; ~<hospital> at ; ~<illness> <need>
        not_a_lead	2	~<insurance> <crowd> ; ~<job> ~<day> ; ~<job> ~de ; ~<money> <need> ; ~<need> <ask>
        not_a_lead	2	~<need> nad ; ~<need> ~<wait> ; ~<need> ~tx ; ~<partner> <consume> ; ~<phone> for
        not_a_lead	2	~<pill> <container> ; ~<pill> and ; ~<say> <need> ; ~<say> ~he ; ~<school> <need>
        not_a_lead	2	~<school> <say> ; ~<see> ~<clinician> ; ~<sober> ~<home> ; ~<stranger> in
        not_a_lead	2	~<town> ~de ; ~<treatment> a ; ~<unreal> ; ~<year> <treatment> ; ~<year> on
        not_a_lead	2	~a <drive> ; ~a ~<day> ; ~a ~day ; ~a ~let ; ~a ~patient ; ~a ~plac
        not_a_lead	2	~alcohol ~withdrawal ; ~angel ; ~angel y ; ~any ~servic ; ~be ~in ; ~cal for ; ~card
        not_a_lead	2	~cervez ~tom ; ~client ; ~complaint about ; ~cook ~for ; ~cov ; ~da ; ~da mas
        not_a_lead	2	~day n ; ~de ~servici ; ~deliri ; ~difunt espos ; ~director ; ~donat ~my ; ~drink i
        not_a_lead	2	~drink no ; ~drug ; ~eighth ; ~eighth ~<school> ; ~eighth ~grad ; ~eleven ~month
        not_a_lead	2	~en ~su ; ~es par ; ~es ~<drug> ; ~falleci ~mi ; ~firearm ; ~for ~six ; ~fum nad
        not_a_lead	2	~giv ~his ; ~guy ; ~her ~for ; ~herman ; ~hi ; ~human ; ~i ; ~insuranc ~card
        not_a_lead	2	~interest in ; ~intern ; ~le <wait> ; ~le qued ; ~lin ; ~liquor ; ~lo voy ; ~me han
        not_a_lead	2	~month ; ~my ; ~my ~insuranc ; ~need ; ~need ~any ; ~on ~<medicine> ; ~our ~son
        not_a_lead	2	~out of ; ~pil just ; ~program in ; ~releas ; ~rm ~0 ; ~sa ; ~sabemo ; ~sal
        not_a_lead	2	~say ~he ; ~seek ~tx ; ~seizur ; ~servic for ; ~servici ; ~son to ; ~suicid ; ~sz no
        not_a_lead	2	~the ~<height> ; ~vez ; ~vm ; ~volunte ; ~with ~a ; ~year on ; ~your ~<treatment>
        not_a_lead	2	él se
        not_a_lead	1	*arrests:negated ; *deliriumTremens ; *detoxWord:historical ; *heavy
        not_a_lead	1	*mandator.authority:negated ; *notEvidence ; *number.0
        not_a_lead	1	*otherService.lowSpirits:hypothetical ; *suicidalOblique.joinDead:other_experiencer
        not_a_lead	1	*withdrawalHint ; + <say> ; + <stranger> ; + let ; / ; 0 0 ; 0 <daytime> ; 0 ask
        not_a_lead	1	0 assault ; 0 can ; 0 chest ; 0 dolar ; 0 good ; 0 not ; 0 percent ; 0 stay ; 0 wil
        not_a_lead	1	0 with ; <alcohol> <phone> ; <alcohol> en ; <alcohol> or ; <alone> eso
        not_a_lead	1	<always> <bodypart> ; <always> <phone> ; <always> singl ; <always> win
        not_a_lead	1	<amount> <kin> ; <amount> <money> ; <amount> charg ; <amount> rap ; <angry> <order>
        not_a_lead	1	<angry> <school> ; <appointment> <colleague> ; <appointment> <eat> ; <ask> <fall>
        not_a_lead	1	<ask> de ; <ask> to ; <ask> when ; <asleep> lik ; <asleep> on ; <asleep> til
        not_a_lead	1	<blade> <play> ; <blood> <appointment> ; <blood> <crowd> ; <bodypart> <drive>
        not_a_lead	1	<bodypart> <room> ; <bodypart> <trade> ; <bodypart> in ; <bodypart> monitor
        not_a_lead	1	<bodypart> replacement ; <bodysound> and ; <break> <container> ; <breath> <stop>
        not_a_lead	1	<breath> at ; <breath> with ; <build> <clothes> ; <build> <insurance> ; <buy> a
        not_a_lead	1	<buy> that ; <cannabis> <cannabis> ; <cannabis> <need> ; <cannabis> out
        not_a_lead	1	<caretaking> him ; <chestheart> x ; <child> ; <church> <bodypart>
        not_a_lead	1	<church> <furniture> ; <clean> <bodypart> ; <clean> <drive> ; <clean> out
        not_a_lead	1	<clinician> <container> ; <clinician> <water> ; <clinician> hasnt ; <clinician> ther
        not_a_lead	1	<clinician> to ; <clinician> whod ; <clothes> <day> ; <clothes> <school>
        not_a_lead	1	<clothes> <take> ; <clothes> <treatment> ; <clothes> blu ; <clothes> off
        not_a_lead	1	<colleague> <buy> ; <colleague> <relapse> ; <colleague> and ; <colleague> did
        not_a_lead	1	<colleague> to ; <consume> <leave> ; <consume> el ; <consume> es ; <consume> ni
        not_a_lead	1	<container> <hold> ; <container> <treatment> ; <container> que ; <container> sinc
        not_a_lead	1	<continue> <always> ; <continue> <amount> ; <continue> <appointment>
        not_a_lead	1	<continue> <day> ; <continue> <eat> ; <continue> <hospital> ; <continue> <promise>
        not_a_lead	1	<continue> her ; <continue> your ; <count> <hold> ; <count> <money>
        not_a_lead	1	<count> <stranger> ; <crowd> <drug> ; <crowd> <happy> ; <crowd> <palecolor>
        not_a_lead	1	<crowd> pop ; <crowd> whos ; <day> <goodbye> ; <day> <money> ; <day> <soon>
        not_a_lead	1	<day> del ; <day> estoy ; <day> first ; <day> off ; <day> ~<drive> ; <day> ~<give>
        not_a_lead	1	<die> <job> ; <die> <phone> ; <die> hard ; <die> of ; <die> ric ; <drive>
        not_a_lead	1	<drive> <hospital> ; <drive> <play> ; <drive> <volunteer> ; <drive> wil ; <drug>
        not_a_lead	1	<drug> <treatment> ; <drug> en ; <drug> in ; <drug> or ; <drug> ~<alcohol> ; <eat>
        not_a_lead	1	<eat> <always> ; <eat> <colleague> ; <eat> <pain> ; <eat> d/o ; <eat> didnt
        not_a_lead	1	<emergency> en ; <emergency> spray ; <fall> <fluid> ; <fall> <vendor> ; <fire> <go>
        not_a_lead	1	<fire> out ; <friend> <appointment> ; <friend> <month> ; <friend> the ; <furniture> 0
        not_a_lead	1	<furniture> <calm> ; <furniture> <hit> ; <furniture> <home> ; <furniture> <month>
        not_a_lead	1	<furniture> that ; <furniture> we ; <furniture> wer ; <furniture> wil
        not_a_lead	1	<furniture> without ; <give> <intoxicated> ; <give> <medicine> ; <give> <night>
        not_a_lead	1	<give> back ; <give> com ; <give> his ; <give> us ; <give> your ; <go>
        not_a_lead	1	<go> <alcohol> ; <go> <crash> ; <go> <moment> ; <go> <say> ; <go> not ; <go> un
        not_a_lead	1	<goodbye> <give> ; <gun> <home> ; <gun> <hospital> ; <happy> <crowd>
        not_a_lead	1	<happy> <palecolor> ; <happy> is ; <happy> one ; <headface> in ; <hear> <day>
        not_a_lead	1	<hear> only ; <height> <day> ; <height> <stranger> ; <hit> <home> ; <hit> on
        not_a_lead	1	<hold> them ; <home> <crowd> ; <homeless> to ; <hospital> <hospital> ; <hospital> of
        not_a_lead	1	<hospital> y ; <hot> <water> ; <illness> <asleep> ; <insurance> <colleague>
        not_a_lead	1	<insurance> our ; <intoxicated> <crowd> ; <intoxicated> <outdoors> ; <job> <clean>
        not_a_lead	1	<job> <promise> ; <job> of ; <job> soy ; <key> <take> ; <kill> <headface>
        not_a_lead	1	<kill> <write> ; <kill> and ; <kill> control ; <kin> <hear> ; <kin> <past>
        not_a_lead	1	<kin> <say> ; <kin> nam ; <kin> que ; <law> <day> ; <law> <job> ; <law> wil
        not_a_lead	1	<leave> and ; <leave> through ; <limp> ; <limp> <phone> ; <lock> ; <lock> me
        not_a_lead	1	<lock> out ; <media> <trade> ; <medicine> <appointment> ; <medicine> <opioid>
        not_a_lead	1	<medicine> <outdoors> ; <medicine> <palecolor> ; <moment> <month> ; <moment> la
        not_a_lead	1	<moment> teng ; <moment> und ; <moment> who ; <money> <amount> ; <money> <ask>
        not_a_lead	1	<money> <count> ; <money> <hospital> ; <money> <lock> ; <money> <wait> ; <money> has
        not_a_lead	1	<money> ray ; <money> sinc ; <month> about ; <month> all ; <month> o ; <month> wer
        not_a_lead	1	<month> whil ; <need> <container> ; <need> <height> ; <need> <outdoors>
        not_a_lead	1	<need> <partner> ; <need> at ; <need> ser ; <night> <year> ; <night> until
        not_a_lead	1	<official> <law> ; <official> <past> ; <official> is ; <official> the
        not_a_lead	1	<official> with ; <official> would ; <opening> <month> ; <opening> to
        not_a_lead	1	<opioid> <consume> ; <opioid> <crowd> ; <opioid> and ; <opioid> rx
        not_a_lead	1	<order> <clinician> ; <order> int ; <outdoors> ; <outdoors> <consume>
        not_a_lead	1	<outdoors> <need> ; <outdoors> <sober> ; <outdoors> y ; <pain> <see>
        not_a_lead	1	<palecolor> <crowd> ; <palecolor> and ; <partner> <colleague> ; <partner> <play>
        not_a_lead	1	<partner> <treatment> ; <partner> me ; <partner> re ; <past> <insurance>
        not_a_lead	1	<past> <take> ; <pet> <write> ; <pet> is ; <pet> to ; <phone> + ; <phone> <drive>
        not_a_lead	1	<phone> <hear> ; <phone> <home> ; <phone> <last> ; <phone> <stranger>
        not_a_lead	1	<phone> <think> ; <phone> <withdrawal> ; <phone> over ; <phone> thi ; <phone> uno
        not_a_lead	1	<play> + ; <play> <blood> ; <play> <drug> ; <play> <night> ; <play> <take>
        not_a_lead	1	<play> has ; <play> o ; <promise> it ; <put> <crowd> ; <put> <fluid> ; <put> with
        not_a_lead	1	<rarely> <treatment> ; <record> <blood> ; <record> <child> ; <record> <container>
        not_a_lead	1	<record> <pet> ; <record> con ; <record> has ; <record> que ; <record> ton
        not_a_lead	1	<relapse> <crowd> ; <relapse> <past> ; <remember> <give> ; <room> ; <room> <clean>
        not_a_lead	1	<room> <day> ; <room> <need> ; <room> <rail> ; <room> <remember> ; <room> with
        not_a_lead	1	<rope> <continue> ; <rope> and ; <sad> <die> ; <say> <asleep> ; <say> <eat>
        not_a_lead	1	<say> <pain> ; <say> <sad> ; <say> hes ; <say> lin ; <say> our ; <say> over
        not_a_lead	1	<say> sobr ; <say> with ; <say> ~<clinician> ; <say> ~<kin> ; <school> +
        not_a_lead	1	<school> <order> ; <school> <sober> ; <school> com ; <school> es ; <school> how
        not_a_lead	1	<school> no ; <school> project ; <school> which ; <sedative> <opioid>
        not_a_lead	1	<sedative> <phone> ; <sedative> over ; <see> <colleague> ; <see> <key>
        not_a_lead	1	<see> <partner> ; <see> <vermin> ; <see> him ; <see> it ; <see> wheth ; <seizure> the
        not_a_lead	1	<seizure> y ; <sick> <stop> ; <sober> <money> ; <sober> sinc ; <soon> <say>
        not_a_lead	1	<stimulant> <illness> ; <stimulant> <need> ; <stop> ; <stop> <bodypart>
        not_a_lead	1	<stop> <consume> ; <stop> <last> ; <stop> <past> ; <stop> <town> ; <stop> <write>
        not_a_lead	1	<stop> cuand ; <stop> el ; <stranger> <bodysound> ; <stranger> <daytime>
        not_a_lead	1	<stranger> <photo> ; <stranger> d ; <take> <alcohol> ; <take> <play> ; <take> <think>
        not_a_lead	1	<take> all ; <take> ten ; <take> thos ; <take> un ; <take> ~<child> ; <think> <buy>
        not_a_lead	1	<think> <drive> ; <tired> <play> ; <tool> <always> ; <tool> sinc ; <tool> that
        not_a_lead	1	<town> ; <town> <week> ; <trade> <clean> ; <trade> <hear> ; <trade> <start>
        not_a_lead	1	<trade> and ; <treatment> 0 ; <treatment> <hold> ; <treatment> <pet>
        not_a_lead	1	<treatment> and ; <treatment> int ; <treatment> outcom ; <treatment> til
        not_a_lead	1	<treatment> your ; <trust> <continue> ; <try> <medicine> ; <vendor> <home>
        not_a_lead	1	<vendor> <insurance> ; <vendor> <take> ; <vendor> a ; <vermin> y ; <volunteer> and
        not_a_lead	1	<wait> <promise> ; <wait> with ; <water> ; <water> <eat> ; <week> <eat>
        not_a_lead	1	<week> <month> ; <write> <chestheart> ; <write> <insurance> ; <write> a ; <write> al
        not_a_lead	1	<write> and ; <write> bounc ; <write> by ; <year> <consume> ; <year> <day>
        not_a_lead	1	<year> <drive> ; <year> <outdoors> ; <year> <promise> ; <year> <room> ; <year> <sad>
        not_a_lead	1	<year> aft ; <year> as ; <year> without ; a <headface> ; a <night> ; a <sober>
        not_a_lead	1	a <take> ; a <week> ; a bench ; a bit ; a certifi ; a community ; a dog ; a driv
        not_a_lead	1	a fentanyl ; a hallway ; a heroin ; a kitchen ; a laundry ; a lead ; a machet
        not_a_lead	1	a month ; a pack ; a party ; a per ; a platic ; a que ; a quien ; a ros ; a seat
        not_a_lead	1	a slip ; a speech ; a spous ; a stitch ; a tal ; a text ; a tin ; a town
        not_a_lead	1	a wednesday ; a ~<sad> ; a ~drug ; a ~nurs ; a ~residential ; about <emergency>
        not_a_lead	1	abt her ; abuel con ; adderal at ; addiction on ; addres is ; adentr con ; aft that
        not_a_lead	1	age ago ; agend ; ahi adentr ; al <hospital> ; al corrient ; al refri ; all week
        not_a_lead	1	alum ask ; amend ; an <amount> ; an <angry> ; an <appointment> ; an <drug>
        not_a_lead	1	an <official> ; an lvn ; an ~<emergency> ; an ~overdos ; and <opioid> ; and <stop>
        not_a_lead	1	and <take> ; and <write> ; and fish ; and folk ; and half ; and hr ; and id ; and our
        not_a_lead	1	and sist ; and we ; and wrap ; any <crowd> ; any group ; any oth ; any tx ; april
        not_a_lead	1	april and ; apt <say> ; archiv ; are cal ; are forty ; are murd ; ask for ; ask to
        not_a_lead	1	assessor ; associat ; at any ; at anyth ; at thre ; at uc ; atol ; attach if
        not_a_lead	1	atty need ; atty want ; august ; australi ; away the ; azul de ; azul y ; b with
        not_a_lead	1	bachelor ; bag ; balanc ; basement ; be <think> ; be long ; be stay ; be terminat
        not_a_lead	1	becaus <stranger> ; bed again ; been ~<partner> ; beep ; believ my ; below and
        not_a_lead	1	besti ; bil is ; blanket ; bleacher ; board has ; body in ; both talk ; bought a
        not_a_lead	1	bowl leagu ; bridg ; brisket ; buen <day> ; built the ; bulk rat ; bury ; bury the
        not_a_lead	1	buscamo ; but coffe ; but they ; button ; by 0 ; by half ; by labor ; by us ; cabal
        not_a_lead	1	cabinet and ; cak and ; can <kin> ; car seat ; card ; cardiac ; cardigan
        not_a_lead	1	cas <colleague> ; cas <think> ; cas manag ; cas plan ; caseload ; cat ; catorc ano
        not_a_lead	1	centr com ; cereal ; certain ; certifi peer ; certification ; charcoal ; chat ; cheat
        not_a_lead	1	checkout ; chicag ; chos ; cin ; city ; clas ; cleans ; clinic en ; clinic on
        not_a_lead	1	clr <say> ; clr has ; coat to ; cocin ; cociner ; collect ; com by ; com una ; combat
        not_a_lead	1	communion ; companer de ; compil a ; con facturacion ; con otr ; contamo con ; cook 0
        not_a_lead	1	cordles ; cottag ; could <ask> ; could ask ; could read ; courtyard ; cps work
        not_a_lead	1	crack in ; cre ; crim novel ; crim podcast ; cun por ; cvs ; d/c <last> ; d/c last
        not_a_lead	1	dat aft ; day aft ; day can ; day her ; day only ; dds ; de <job> ; de anoch
        not_a_lead	1	de droga ; de inviern ; de las ; de prep ; dear clinical ; decid on ; defendant
        not_a_lead	1	dej su ; del <clinician> ; delic ; denv ; deserv bet ; despert ; detox or
        not_a_lead	1	detox ward ; dia que ; dic q ; die hard ; differenc between ; dij q ; dirij
        not_a_lead	1	discharg on ; dock ; doctor hasnt ; doctor ther ; doe <amount> ; doing an ; dond los
        not_a_lead	1	dont ~need ; door down ; down the ; drag ; dres blu ; drew ; driv passeng ; drog
        not_a_lead	1	drug in ; due to ; dun ; eas ; eat at ; eat d/o ; el <eat> ; el <home> ; el <need>
        not_a_lead	1	el <record> ; el corazon ; el hig ; el horari ; el pas ; el pati ; el traj ; el vap
        not_a_lead	1	eleven thousand ; email bounc ; en <eat> ; en <emergency> ; en <sober> ; en abril
        not_a_lead	1	en ambulanci ; en detox ; en east ; en mexicali ; en noviembr ; en recuperacion
        not_a_lead	1	en su ; en urgencia ; en ~hac ; end cal ; engin and ; entry ; era ; era de ; eramo
        not_a_lead	1	escuel de ; espant ; espres ; est el ; estudi enfermeri ; even <see> ; even though
        not_a_lead	1	ever sinc ; every singl ; excus from ; explanation of ; f husb ; f/u ; facturacion
        not_a_lead	1	fal asleep ; fal at ; falleci ; falt una ; fami memb ; fax ton ; fellow with
        not_a_lead	1	fentanil el ; fentanyl with ; feri y ; few day ; few word ; fil a ; fil residential
        not_a_lead	1	film school ; find you ; fit when ; fiv ; flood and ; flop ; fluid ; folk ; fond of
        not_a_lead	1	food is ; for <clinician> ; for adhd ; for alcohol ; for clinic ; for dad ; for gift
        not_a_lead	1	for la ; for medical ; for sal ; for six ; for sunday ; for two ; for us ; forgiv
        not_a_lead	1	forgot ; form but ; form has ; found a ; four hour ; fre <go> ; freez ; fresh
        not_a_lead	1	from 0 ; from deployment ; front <job> ; front offic ; gallery ; gam night ; gav #
        not_a_lead	1	ged ; get cold ; get his ; glad ; go if ; gon ; gon through ; good afternoon
        not_a_lead	1	good day ; googl for ; got hurt ; got in ; great <amount> ; great <need> ; group and
        not_a_lead	1	group has ; group i ; group lead ; h 0 ; habi ; habi <money> ; habi pag
        not_a_lead	1	had <amount> ; hal ; half a ; han ; han <give> ; han dad ; hand out ; hang attempt
        not_a_lead	1	hardwar ; has servsaf ; hasnt answer ; hast <daytime> ; hav <key> ; hav <palecolor>
        not_a_lead	1	hav <record> ; hav blu ; hav for ; hav thre ; he <moment> ; he could ; he had
        not_a_lead	1	he ~<die> ; her arm ; her fml ; her glas ; her is ; her or ; her resum ; her wil
        not_a_lead	1	herman entr ; herself to ; hes her ; hes not ; hes ther ; hey its ; hij estuv
        not_a_lead	1	hijo que ; hil and ; him <consume> ; him anymor ; his <clothes> ; his <phone>
        not_a_lead	1	his bro ; his moth ; his pension ; hom in ; hop you ; hour at ; hour for ; hous im
        not_a_lead	1	how <treatment> ; hoy cumpl ; hr sent ; hs <play> ; hurt on ; husband just ; hybrid
        not_a_lead	1	i <appointment> ; i <feel> ; i <trade> ; i bet ; i cut ; i fly ; i go ; i nurs
        not_a_lead	1	i put ; i wash ; i wish ; i writ ; id already ; identificacion ; im <water>
        not_a_lead	1	im bring ; im clean ; im clos ; im drown ; im mov ; im ready ; im sad ; im sob
        not_a_lead	1	im ~0 ; in <day> ; in <illness> ; in <opioid> ; in apr ; in hospic ; in kitchen
        not_a_lead	1	in lov ; in mes ; in scottsdal ; in traffic ; incident report ; ine ; ingl y
        not_a_lead	1	injection sit ; insuranc is ; interview one ; iop elsewher ; is <stop> ; is <town>
        not_a_lead	1	is doing ; is in ; is insid ; is saturday ; is set ; is stop ; isnt at ; isnt your
        not_a_lead	1	it <write> ; it feel ; it fix ; it his ; its in ; juic ; jump ; jump at ; junt de
        not_a_lead	1	jur ; just ; just <say> ; just need ; just think ; k <always> ; keep my ; kept his
        not_a_lead	1	kid broth ; kil our ; kim ; kne are ; know som ; la <drive> ; la <stranger>
        not_a_lead	1	la <think> ; la gru ; la isl ; la lanch ; la mejor ; la nariz ; la primer
        not_a_lead	1	la taqueri ; lad ; lady ; last messag ; lat <kin> ; lavanderi industrial ; law firm
        not_a_lead	1	lawn ; le <stop> ; lead and ; leas is ; left 0 ; left hand ; left no ; left when
        not_a_lead	1	lic ; lid ; lik out ; lik that ; lik them ; lin item ; lip ; list ; list for
        not_a_lead	1	list is ; liv without ; lobby ; long term ; long than ; loos ; los ; los <afraid>
        not_a_lead	1	los <count> ; los <headface> ; los nervio ; lot 0 ; lot on ; lov with ; lunch ; lung
        not_a_lead	1	m <consume> ; m want ; machin when ; maestr en ; mak out ; mal de ; maleta y ; mand
        not_a_lead	1	mand el ; manual has ; mapl ; marco ; marshal ; mart en ; mas rap ; mat to
        not_a_lead	1	mattres company ; may ; md <job> ; me <sedative> ; me <stop> ; me jubil ; me twenty
        not_a_lead	1	meant for ; meat ; medi dia ; meth and ; methadon and ; mi <school> ; mi cas
        not_a_lead	1	mi clas ; mied ; mientra <amount> ; mientra tant ; mil ; minut ; mis ; mis <day>
        not_a_lead	1	mis cal ; mo <ask> ; mo ask ; mom what ; money in ; month sinc ; month sob
        not_a_lead	1	moth knit ; mov clos ; movi ; mrs ; muer por ; muert ric ; music is ; my <insurance>
        not_a_lead	1	my <opening> ; my <room> ; my bil ; my fac ; my fath ; my feet ; my fml ; my glas
        not_a_lead	1	my group ; my interview ; my knif ; my neck ; my resum ; n <eat> ; nad a ; nadi en
        not_a_lead	1	nadi est ; narcan train ; nariz ; need her ; need his ; need itemiz ; need no
        not_a_lead	1	need proof ; need two ; neighbor on ; neighborhood ; neurologist cal ; nev <money>
        not_a_lead	1	nev <phone> ; newborn ; newport ; ni ~<pill> ; ni ~beb ; ni ~pastilla ; ni ~tom
        not_a_lead	1	niet me ; night ok ; nit n ; no <promise> ; no ~<hear> ; no ~<promise> ; no ~beb
        not_a_lead	1	no ~consum ; no ~experienc ; no ~prescription ; no ~show ; no ~veng ; no ~vien
        not_a_lead	1	no ~way ; nobody got ; noemi ; nois ; nort ; north <outdoors> ; not ~<happy>
        not_a_lead	1	not ~<need> ; not ~mad ; numer ; nurs him ; o al ; o no ; of <child> ; of <go>
        not_a_lead	1	of golf ; of hand ; of record ; ofc want ; off <alcohol> ; off <day> ; offic need
        not_a_lead	1	offic say ; oficina ; ojo azul ; okay to ; old <write> ; olv ; on <height>
        """
}
