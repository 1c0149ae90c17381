extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	3	<afraid> sinc ; <afraid> y ; <alcohol> <job> ; <alcohol> a ; <alcohol> just
        not_a_lead	3	<alcohol> or ; <always> <bodypart> ; <amount> <goodbye> ; <amount> <headface>
        not_a_lead	3	<angry> thi ; <appointment> ; <appointment> <outdoors> ; <appointment> <year>
        not_a_lead	3	<ask> <child> ; <ask> <give> ; <ask> at ; <blade> <play> ; <blade> for ; <blade> rol
        not_a_lead	3	<bodypart> <treatment> ; <break> <happy> ; <build> <count> ; <buy> <phone>
        not_a_lead	3	<calm> <insurance> ; <cannabis> <drive> ; <chestheart> <drive> ; <chestheart> are
        not_a_lead	3	<church> are ; <church> junt ; <clean> <bodypart> ; <clean> o ; <clinician>
        not_a_lead	3	<clinician> <vendor> ; <clinician> a ; <clinician> for ; <clinician> let
        not_a_lead	3	<clinician> position ; <clinician> with ; <clothes> <insurance> ; <colleague>
        not_a_lead	3	<colleague> en ; <colleague> re ; <colleague> rns ; <consume> just ; <consume> or
        not_a_lead	3	<container> que ; <continue> bien ; <crowd> <palecolor> ; <crowd> <school>
        not_a_lead	3	<crowd> <shake> ; <crowd> for ; <crowd> servic ; <day> <crowd> ; <day> <goodbye>
        not_a_lead	3	<day> <moment> ; <day> or ; <day> wer ; <day> y ; <die> <ask> ; <die> <job>
        not_a_lead	3	<die> <town> ; <die> la ; <die> ric ; <die> risk ; <drug> / ; <drug> <consume>
        not_a_lead	3	<drug> <photo> ; <drug> only ; <eat> <bodypart> ; <eat> <treatment> ; <eat> just
        not_a_lead	3	<eat> our ; <emergency> <see> ; <fall> <container> ; <fall> <opioid>
        not_a_lead	3	<feel> <alcohol> ; <furniture> <clean> ; <furniture> <fall> ; <give> $
        not_a_lead	3	<give> <colleague> ; <give> your ; <go> <colleague> ; <go> <soon> ; <go> around
        not_a_lead	3	<go> fin ; <go> muy ; <goodbye> <crowd> ; <hit> <job> ; <hit> <money> ; <hit> <need>
        not_a_lead	3	<home> <write> ; <hot> <town> ; <illness> for ; <insurance> <alcohol>
        not_a_lead	3	<insurance> <go> ; <insurance> for ; <insurance> rat ; <insurance> to
        not_a_lead	3	<insurance> you ; <insurance> your ; <job> fre ; <job> saf ; <key> <say> ; <key> for
        not_a_lead	3	<kin> <stimulant> ; <kin> nam ; <kin> q ; <last> <see> ; <last> one ; <law> <job>
        not_a_lead	3	<law> <kin> ; <law> <stimulant> ; <law> cas ; <law> firm ; <law> ins
        not_a_lead	3	<leave> <color> ; <media> <emergency> ; <media> <outdoors> ; <media> <stimulant>
        not_a_lead	3	<media> a ; <media> about ; <media> in ; <media> of ; <medicine> <money>
        not_a_lead	3	<medicine> list ; <medicine> til ; <moment> <treatment> ; <moment> <year>
        not_a_lead	3	<moment> llev ; <money> ; <money> <appointment> ; <money> <month> ; <money> <record>
        not_a_lead	3	<money> per ; <money> una ; <month> <appointment> ; <month> <clothes>
        not_a_lead	3	<month> <need> ; <month> fre ; <need> 0 ; <need> <consume> ; <need> <record>
        not_a_lead	3	<need> anoth ; <need> d/c ; <need> hac ; <need> hr ; <need> ten ; <need> the
        not_a_lead	3	<night> <ask> ; <official> <gun> ; <official> <official> ; <official> with
        not_a_lead	3	<opening> <fall> ; <opening> <tool> ; <opioid> <sedative> ; <opioid> rx
        not_a_lead	3	<order> <school> ; <order> <vendor> ; <order> por ; <outdoors> <build>
        not_a_lead	3	<outdoors> just ; <outdoors> y ; <partner> <crowd> ; <partner> <play>
        not_a_lead	3	<partner> <promise> ; <partner> <treatment> ; <partner> lik ; <past> <blade>
        not_a_lead	3	<past> <eat> ; <pet> <count> ; <pet> is ; <phone> over ; <photo> <media>
        not_a_lead	3	<photo> <month> ; <photo> about ; <photo> in ; <pill> <medicine> ; <play> by
        not_a_lead	3	<record> <bodypart> ; <record> <moment> ; <record> <record> ; <record> <vendor>
        not_a_lead	3	<record> <wait> ; <relapse> and ; <room> without ; <room> y ; <room> ~<job>
        not_a_lead	3	<rope> <happy> ; <sad> <die> ; <sad> circl ; <sad> per ; <say> otherwis ; <say> q
        not_a_lead	3	<school> <caretaking> ; <school> <moment> ; <school> <school> ; <school> <write>
        not_a_lead	3	<school> health ; <see> <afraid> ; <see> for ; <seizure> <awake>
        not_a_lead	3	<seizure> <withdrawal> ; <shame> <think> ; <sick> <night> ; <sick> <stop>
        not_a_lead	3	<sober> <home> ; <sober> and ; <stimulant> <outdoors> ; <stimulant> <phone>
        not_a_lead	3	<stimulant> and ; <stimulant> with ; <stop> <outdoors> ; <stranger> <job>
        not_a_lead	3	<stranger> <shame> ; <stranger> <sober> ; <stranger> nam ; <take> <clinician>
        not_a_lead	3	<take> <year> ; <think> ~<kin> ; <trade> <need> ; <trade> <order> ; <treatment> exp
        not_a_lead	3	<treatment> rank ; <vendor> <school> ; <wait> <last> ; <wait> her ; <water> sup
        not_a_lead	3	<week> <angry> ; <withdrawal> <put> ; <withdrawal> sinc ; <write> <give>
        not_a_lead	3	<write> <stop> ; <write> for ; <write> list ; <write> with ; <year> <opioid>
        not_a_lead	3	<year> experienc ; a <palecolor> ; a heroin ; a lead ; a night ; a novel ; a pilot
        not_a_lead	3	a report ; a slip ; a speak ; a survey ; a therapist ; a toxicology ; a ~drug
        not_a_lead	3	abril y ; account ; addict and ; addiction treatment ; adjust ; admit
        not_a_lead	3	adult <stranger> ; agency ; agency has ; agent for ; al <play> ; alcohol withdrawal
        not_a_lead	3	alimento ; already <leave> ; already <money> ; already gon ; ambulanci en ; among
        not_a_lead	3	an itemiz ; and <clean> ; and <withdrawal> ; and bleach ; and depression ; and fami
        not_a_lead	3	and its ; and ran ; and should ; and tech ; and then ; animal vet ; anoth rehab
        not_a_lead	3	ansiedad y ; answer your ; anxiety is ; anxiou ; any opening ; ap ; april with
        not_a_lead	3	arriv ; articl ; asham and ; asistenci ; associat ; at $ ; at <opening> ; at <write>
        not_a_lead	3	at no ; attack sinc ; atty paralegal ; aunt ask ; ayudan con ; back from ; balanc
        not_a_lead	3	be 0 ; be <law> ; be sent ; bed 0 ; bed that ; been <insurance> ; been <sober>
        not_a_lead	3	been bil ; been chosen ; been pick ; beep ; believ my ; beneficiari ; bil offic
        not_a_lead	3	bilingual ; bilingual <clinician> ; bolsa con ; booz and ; box i ; boy to
        not_a_lead	3	boyfriend get ; breath with ; bring his ; bring taco ; busc apoy ; busc emple
        not_a_lead	3	busc terapeut ; busines and ; but can ; but im ; button and ; by us ; cam 0
        not_a_lead	3	cambi la ; cambi mi ; can begin ; can pick ; can you ; cant <drive> ; car died
        not_a_lead	3	card click ; cardiology ; care ; casin y ; cb aft ; celul sin ; centr com ; chang a
        not_a_lead	3	chang my ; chapt ; chat ; cheat ; chef 0 ; child support ; cinc ; cinturon
        not_a_lead	3	circl has ; civil ; ck ; clean by ; clean nev ; clean want ; client and ; client ask
        not_a_lead	3	clinician on ; clr said ; cnslr ; collection ; colleg y ; com <play> ; combativ
        not_a_lead	3	comfortabl ; commerc <always> ; community colleg ; community servic ; competitor
        not_a_lead	3	complianc offic ; con <drug> ; con veint ; confirmation ; congrat ; convulsion y
        not_a_lead	3	cordles ; correct ; could als ; could someon ; counsel in ; cousin told ; cozy
        not_a_lead	3	credential ; crei que ; ct ; cuand <say> ; cuand pas ; culebra ; cup + ; curs
        not_a_lead	3	d/c <record> ; d/c summary ; dad son ; daught went ; day and ; de <drug>
        not_a_lead	3	de <furniture> ; de <gun> ; de <volunteer> ; de adic ; de alimento ; de asistenci
        not_a_lead	3	de guardi ; de manej ; de mayore ; de prep ; de radi ; de rey ; de sobredosi
        not_a_lead	3	de uniform ; de visita ; deadlin 0 ; dear <insurance> ; dear beneficiary
        not_a_lead	3	dear clinical ; dear i ; death and ; deb ; deb <amount> ; del doming ; dental offic
        not_a_lead	3	deposit ; desk wil ; detox exp ; detox tea ; detox unit ; detox wing ; digit ; dij q
        not_a_lead	3	discharg on ; do them ; do u ; dobl el ; doc for ; domino ; don chem ; donat to
        not_a_lead	3	dont <consume> ; dont hav ; door to ; dos ano ; downsiz ; drank my ; drink thi
        not_a_lead	3	drov by ; drug ; dry <room> ; east la ; eat until ; econ ; efectiv ; el <appointment>
        not_a_lead	3	el <eat> ; el <insurance> ; el hotel ; el peric ; el traj ; el turn ; elevador
        not_a_lead	3	els nev ; empty <furniture> ; en <clean> ; en bolsa ; en noviembr ; en su ; encarg de
        not_a_lead	3	enfermera ; epipen ; equivoc ; escrib ya ; est el ; ever a ; everyon asleep
        not_a_lead	3	excus from ; experienci en ; extend ; f <afraid> ; f/u on ; factur de ; fami memb
        not_a_lead	3	famou ; feb stay ; fecha ; fentanyl ; film ; first ten ; fix thi ; fixtur ; fluid
        not_a_lead	3	fml ; for $ ; for <chestheart> ; for <home> ; for <money> ; for <room> ; for <school>
        not_a_lead	3	for <stimulant> ; for <week> ; for anybody ; for clt ; for court ; for fami ; for hsa
        not_a_lead	3	for just ; for kitchen ; for new ; for peer ; for ua ; for us ; forty a ; from <last>
        not_a_lead	3	from last ; front <job> ; front offic ; funeral hom ; garantiz el ; gentleman who
        not_a_lead	3	good with ; googl for ; got tir ; grad student ; grandfath watch ; greet ; group at
        not_a_lead	3	group last ; guion ; guit ; guy with ; hac <amount> ; has <pet> ; has <write>
        not_a_lead	3	has rns ; hast <daytime> ; hat thi ; hav <play> ; hav night ; hay <appointment>
        not_a_lead	3	he check ; health ; health <school> ; help get ; her <wait> ; her or ; her re
        not_a_lead	3	her stay ; her we ; her wil ; hes her ; hes with ; hir night ; his guit ; hom in
        not_a_lead	3	hora de ; hot tub ; hous every ; hous lik ; hous on ; housekeep ; hoy estoy
        not_a_lead	3	hs <play> ; hsa ; http ; http / ; husband ask ; husband died ; husband in
        not_a_lead	3	husband left ; i built ; i complet ; i hit ; i produc ; i took ; i wash ; im <sober>
        not_a_lead	3	im eleven ; in <trade> ; in bio ; in mar ; in oregon ; in treatment ; in tx
        not_a_lead	3	infeccion ; inquiri ; ins <insurance> ; internship ; interview with ; is marca
        not_a_lead	3	isnt <ask> ; isnt ask ; it rol ; its denis ; its turn ; join the ; journalist
        not_a_lead	3	junior at ; just wont ; kid com ; kil our ; kind you ; knif rol ; la <stranger>
        not_a_lead	3	la ansiedad ; la consejer ; la direccion ; la nariz ; las <day> ; las fecha
        not_a_lead	3	last one ; lat for ; law firm ; le <wait> ; le acab ; le dij ; left its ; left on
        not_a_lead	3	left two ; left you ; liability ins ; licenc ; licens for ; lik help ; limpiez en
        not_a_lead	3	limpiez o ; link below ; link is ; list de ; list in ; liv near ; liv two ; los nino
        not_a_lead	3	los program ; low ; lung are ; mad out ; mandan a ; maricel ; may <ask> ; may ask
        not_a_lead	3	me <illness> ; me anyth ; me drog ; medi tiemp ; medicar ; merc me ; mes y
        not_a_lead	3	mi <clothes> ; mi clas ; mi hoj ; mi ~prim ; min lat ; minut thi ; mir ; morn show
        not_a_lead	3	moth mov ; mount ; mous ; muert ric ; mushroom ; my cpr ; my disability ; my hand
        not_a_lead	3	my insulin ; my lmft ; my mft ; my new ; my niec ; my password ; my resum ; my retain
        not_a_lead	3	my tenant ; my treatment ; naci la ; nadi <need> ; nadi est ; nam person ; nariz
        not_a_lead	3	nd tim ; need 0 ; need dat ; neighborhood ; nev ; nev open ; new <law> ; nicotin noth
        not_a_lead	3	night shift ; no <promise> ; no charg ; no problem ; no ~<drug> ; no ~drug
        not_a_lead	3	nobody cal ; nor deny ; nos <school> ; nos ensen ; nosotro desd ; not cal ; not mad
        not_a_lead	3	not writ ; not ~<pill> ; not ~drink ; not ~pil ; noviembr ya ; nudg ; nuestr
        not_a_lead	3	nurs on ; of $ ; of <money> ; of community ; of man ; of use ; ojo ; okay to
        not_a_lead	3	old <insurance> ; on <stimulant> ; on camer ; on him ; on octob ; on payrol
        not_a_lead	3	on sepulved ; on tap ; one <bodypart> ; one box ; only <drug> ; only <try> ; open on
        not_a_lead	3	operat ; operat <amount> ; oportunidad ; or <drive> ; or drink ; or has ; order
        not_a_lead	3	organization ; oth two ; otr lad ; our <law> ; our <media> ; our <sober>
        not_a_lead	3	our <vendor> ; our residential ; out wheth ; overdos and ; overnight ; overnight 0
        not_a_lead	3	own want ; packag for ; pad ; par <school> ; par <write> ; par la ; par mama
        not_a_lead	3	parroqui ; pas dobl ; past pt ; paycheck ; peer <clinician> ; pepperoni ; perdi en
        not_a_lead	3	perfum ; peric ; permis de ; permit ; person ask ; pesc en ; podrian ; polici
        not_a_lead	3	pool sup ; por ese ; post for ; powerful ; practicum placement ; practicum sit
        not_a_lead	3	practicum slot ; prep y ; pres telegram ; privacy ; produc at ; product ; psicolog
        not_a_lead	3	psych ; psych np ; pur <play> ; pur jueg ; pure ; q <moment> ; que entrevist
        not_a_lead	3	quick <ask> ; quick <phone> ; quick question ; quier dej ; re <night> ; re bil
        not_a_lead	3	read glas ; read on ; record msg ; rehab aft ; rehabilitacion ; relocat to ; rep stop
        not_a_lead	3	report writ ; represent ; resident ask ; residential faciliti ; retir schoolteach
        not_a_lead	3	review are ; rey ; right <phone> ; right numb ; rns avail ; rob ; ron ; sa ; said you
        not_a_lead	3	salary ; sam <moment> ; sam numb ; saw it ; say otherwis ; say our ; se gast
        not_a_lead	3	segment ; send our ; seo ; serv ; shadow ; sherman way ; shift it ; shift my ; siet
        not_a_lead	3	sign a ; siguen ; sin experienci ; sit is ; slip and ; snor ; sobriety ; socal ; sol
        not_a_lead	3	somo ; sourc ; soy consejer ; soy enfermer ; speak for ; spok to ; staf rns ; ste
        not_a_lead	3	stil need ; stop cry ; string ; su detox ; su estacionamient ; su nin ; su program
        not_a_lead	3	sued ; suicid and ; suicid risk ; sum for ; suppli ; support specialist
        not_a_lead	3	survey about ; sus <furniture> ; tak my ; tak our ; tak student ; tal vez ; tech her
        not_a_lead	3	tech on ; tech post ; tech with ; tecl ; tecnic ; teng mi ; teng much ; terapi par
        not_a_lead	3	test <medicine> ; test strip ; testig ; th for ; thank to ; that <see> ; that <write>
        not_a_lead	3	that play ; that someth ; the <always> ; the bridg ; the dent ; the gum ; the hotel
        not_a_lead	3	the jacket ; the mang ; the pres ; them mail ; ther 0 ; ther can ; ther ever
        not_a_lead	3	ther hes ; thesi on ; they split ; thi was ; though ive ; thre is ; thre rehab
        not_a_lead	3	through <eat> ; tienen <appointment> ; tienen psicolog ; tim today ; to <partner>
        not_a_lead	3	to complain ; to explain ; to la ; to los ; to set ; todo y ; tom una ; tox lab
        not_a_lead	3	transfer ; transport ; tratamient en ; truck key ; tue nit ; turn $ ; two door
        not_a_lead	3	two messag ; tx record ; u ; u <job> ; u <need> ; u hir ; ultim ; ultimo ; un grup
        not_a_lead	3	un pastel ; un recib ; una <clinician> ; una <media> ; una imprent ; und list
        not_a_lead	3	uniform ; unit want ; until saturday ; urin ; us about ; us ~<consume> ; us ~drink
        not_a_lead	3	usd ; utah and ; vi que ; vide gam ; vin ; w 0 ; wag ; waiv ; wal box ; want hr
        not_a_lead	3	want inpatient ; want pt ; we <clothes> ; we fight ; we hir ; we know ; wed lik
        not_a_lead	3	wed lov ; week ago ; week only ; week work ; wel <moment> ; wel now ; what should
        not_a_lead	3	wher can ; wheth youv ; which <opening> ; which door ; who <build> ; who <treatment>
        not_a_lead	3	who treat ; who used ; wif cri ; wif of ; with <official> ; with any ; with ciw
        not_a_lead	3	with lunch ; with our ; with ppo ; within ; would someon ; would ther ; writ thi
        not_a_lead	3	wrong <hospital> ; y <town> ; y car ; y experienci ; y yo ; ya <leave> ; ya al
        not_a_lead	3	ya habi ; ya sali ; year at ; year experienc ; year off ; yog ; you <day>
        not_a_lead	3	you <hold> ; you do ; you hold ; you run ; you treat ; you wil ; your <go>
        not_a_lead	3	your <insurance> ; your admission ; your car ; your clinician ; your garden
        not_a_lead	3	your going ; your in ; your medical ; your sid ; zoom with ; ~<alone> <need>
        not_a_lead	3	~<consume> anyth ; ~<drug> <amount> ; ~<need> ~<need> ; ~<need> ~any ; ~<sick>
        not_a_lead	3	~busc ; ~check ; ~check ~in ; ~da <amount> ; ~da mas ; ~drug ; ~drug no ; ~fre
        not_a_lead	3	~hac ~<pain> ; ~hac ~dan ; ~let ; ~seizur ; ~sick ; ~thc
        not_a_lead	2	*about.0 ; *heavy.0 ; *lapse.0 ; *mandator.0:negated ; *mandator.1:negated
        not_a_lead	2	*noBarrierChild.0 ; *otherService.2:other_experiencer ; *phone.1 ; *suicidalOblique.3
        not_a_lead	2	*withdrawalHint.0 ; + <say> ; + fax ; + let ; 0 + ; 0 <money> ; 0 copay ; 0 dollar
        not_a_lead	2	0 gift ; 0 hour ; 0 los ; 0 million ; 0 peopl ; 0 star ; 0 u ; 0 wil ; 0 word
        not_a_lead	2	<afraid> <drug> ; <alcohol> <appointment> ; <alcohol> <phone> ; <always> <clean>
        not_a_lead	2	<always> <kin> ; <amount> <container> ; <amount> <money> ; <amount> <pill>
        not_a_lead	2	<amount> aft ; <amount> de ; <amount> ly ; <amount> rap ; <amount> sam
        not_a_lead	2	<amount> with ; <amount> your ; <angry> <school> ; <appointment> <appointment>
        not_a_lead	2	<appointment> <eat> ; <appointment> <partner> ; <appointment> my ; <ask> <caretaking>
        not_a_lead	2	<ask> <clinician> ; <ask> <eat> ; <ask> <fall> ; <ask> <law> ; <ask> <stop>
        not_a_lead	2	<ask> abt ; <ask> de ; <ask> did ; <ask> to ; <ask> when ; <ask> wher
        not_a_lead	2	<ask> ~<appointment> ; <ask> ~<job> ; <asleep> <kin> ; <asleep> <moment>
        not_a_lead	2	<asleep> her ; <asleep> on ; <blade> <room> ; <bodypart> replacement
        not_a_lead	2	<bodysound> <hear> ; <bodysound> me ; <break> <headface> ; <breath> <clothes>
        not_a_lead	2	<breath> at ; <breath> with ; <build> <insurance> ; <build> it ; <build> thi
        not_a_lead	2	<buy> <hear> ; <buy> a ; <calm> <town> ; <calm> <treatment> ; <calm> with
        not_a_lead	2	<cannabis> <need> ; <cannabis> and ; <caretaking> <child> ; <caretaking> <year>
        not_a_lead	2	<caretaking> in ; <chestheart> <break> ; <chestheart> and ; <chestheart> clear
        not_a_lead	2	<chestheart> x ; <child> <go> ; <church> <furniture> ; <church> <play>
        not_a_lead	2	<church> <take> ; <clean> <night> ; <clinician> <daytime> ; <clinician> <go>
        not_a_lead	2	<clinician> <job> ; <clinician> <water> ; <clinician> d/c ; <clinician> i
        not_a_lead	2	<clothes> + ; <clothes> <clinician> ; <clothes> <continue> ; <clothes> <put>
        not_a_lead	2	<clothes> en ; <colleague> <fall> ; <colleague> can ; <colleague> did
        not_a_lead	2	<colleague> to ; <color> <clothes> ; <confused> <fluid> ; <confused> por
        not_a_lead	2	<consume> <consume> ; <consume> <need> ; <consume> <town> ; <consume> and
        not_a_lead	2	<consume> el ; <consume> es ; <consume> herself ; <consume> una ; <container>
        not_a_lead	2	<container> <clothes> ; <container> <emergency> ; <container> <vendor>
        not_a_lead	2	<container> im ; <continue> <eat> ; <continue> a ; <continue> being
        not_a_lead	2	<count> <always> ; <count> <promise> ; <crowd> <build> ; <crowd> <clean>
        not_a_lead	2	<crowd> <colleague> ; <crowd> <emergency> ; <crowd> <give> ; <crowd> <night>
        not_a_lead	2	<crowd> con ; <crowd> de ; <crowd> only ; <crowd> through ; <crowd> we ; <day> 0
        not_a_lead	2	<day> <outdoors> ; <day> <stranger> ; <day> <week> ; <day> at ; <day> estoy
        not_a_lead	2	<day> in ; <day> mism ; <day> ok ; <day> only ; <die> <outdoors> ; <die> hard
        not_a_lead	2	<die> por ; <drive> <alcohol> ; <drive> <breath> ; <drive> behind ; <drive> position
        not_a_lead	2	<drive> wil ; <drug> ; <drug> <treatment> ; <drug> de ; <drug> in ; <drug> just
        not_a_lead	2	<eat> + ; <eat> <amount> ; <eat> <colleague> ; <eat> <give> ; <eat> <job>
        not_a_lead	2	<eat> <take> ; <eat> <trade> ; <emergency> <need> ; <emergency> just ; <emergency> of
        not_a_lead	2	<fall> <fluid> ; <fall> with ; <feel> <fall> ; <feel> <leave> ; <feel> ~<drug>
        not_a_lead	2	<fire> <take> ; <fluid> <record> ; <fluid> el ; <friend> <break> ; <friend> <month>
        not_a_lead	2	<friend> de ; <furniture> <clothes> ; <furniture> <hit> ; <furniture> <hospital>
        not_a_lead	2	<furniture> <month> ; <furniture> <need> ; <furniture> <sober>
        not_a_lead	2	<furniture> <treatment> ; <furniture> do ; <furniture> dur ; <furniture> par
        not_a_lead	2	<furniture> twic ; <give> <hospital> ; <give> <medicine> ; <give> <relapse>
        not_a_lead	2	<give> <remember> ; <give> <trade> ; <give> you ; <go> <headface> ; <go> not
        not_a_lead	2	<go> un ; <happy> <ask> ; <happy> <clinician> ; <happy> <vendor> ; <happy> one
        not_a_lead	2	<headface> <palecolor> ; <hear> <happy> ; <hear> at ; <hear> has ; <height> <last>
        not_a_lead	2	<hit> <school> ; <home> <need> ; <home> de ; <homeless> to ; <hospital> <calm>
        not_a_lead	2	<hospital> <medicine> ; <hospital> <month> ; <hospital> on ; <hot> ; <illness> <drug>
        not_a_lead	2	<insurance> <afraid> ; <insurance> <ask> ; <insurance> <home> ; <insurance> <phone>
        not_a_lead	2	<insurance> <photo> ; <insurance> de ; <insurance> from ; <job> <alcohol>
        not_a_lead	2	<job> <furniture> ; <job> <go> ; <job> <night> ; <job> <promise> ; <job> <unreal>
        not_a_lead	2	<job> navy ; <job> no ; <key> <need> ; <key> <treatment> ; <key> at ; <key> en
        not_a_lead	2	<key> y ; <kill> control ; <kin> <crowd> ; <kin> <drug> ; <kin> final ; <kin> is
        not_a_lead	2	<last> <hear> ; <law> to ; <leave> <need> ; <leave> <phone> ; <leave> my
        not_a_lead	2	<leave> your ; <lock> ; <lock> en ; <lock> me ; <media> de ; <medicine> <medicine>
        not_a_lead	2	<medicine> <need> ; <medicine> <opioid> ; <medicine> pas ; <moment> <alone>
        not_a_lead	2	<moment> <ask> ; <moment> <clinician> ; <moment> <kill> ; <moment> <media>
        not_a_lead	2	<moment> <relapse> ; <moment> apel ; <moment> es ; <moment> la ; <moment> und
        not_a_lead	2	<moment> with ; <money> $ ; <money> + ; <money> <home> ; <money> <outdoors>
        not_a_lead	2	<money> <phone> ; <money> from ; <money> por ; <money> sinc ; <money> us
        not_a_lead	2	<money> ~<alcohol> ; <month> ; <month> <hot> ; <month> through ; <need> <month>
        not_a_lead	2	<need> <stop> ; <need> <think> ; <need> <tool> ; <need> anyth ; <need> id
        not_a_lead	2	<need> near ; <need> pt ; <need> them ; <need> to ; <need> ~<pain> ; <night> <kill>
        not_a_lead	2	<night> <rail> ; <official> <drug> ; <official> <key> ; <official> det
        not_a_lead	2	<opioid> <insurance> ; <order> <give> ; <order> <insurance> ; <outdoors> <consume>
        not_a_lead	2	<outdoors> <need> ; <outdoors> <room> ; <outdoors> behind ; <outdoors> until
        not_a_lead	2	<pain> in ; <palecolor> 0 ; <palecolor> <home> ; <palecolor> <medicine> ; <partner>
        not_a_lead	2	<partner> <stranger> ; <partner> mad ; <past> <caretaking> ; <past> <money>
        not_a_lead	2	<past> <palecolor> ; <past> our ; <past> patient ; <past> ya ; <pet> <go> ; <phone> +
        not_a_lead	2	<phone> <drive> ; <phone> <home> ; <phone> <withdrawal> ; <photo> <moment>
        not_a_lead	2	<photo> <money> ; <photo> <school> ; <pill> <drive> ; <pill> de ; <play> <lock>
        not_a_lead	2	<play> <take> ; <play> its ; <play> that ; <promise> <phone> ; <put> <clinician>
        not_a_lead	2	<put> una ; <rarely> <treatment> ; <record> <count> ; <record> <medicine>
        not_a_lead	2	<record> <need> ; <record> how ; <record> or ; <record> would ; <record> y
        not_a_lead	2	<room> <leave> ; <room> but ; <room> with ; <rope> <opening> ; <rope> up ; <sad> en
        not_a_lead	2	<sad> with ; <say> about ; <say> el ; <say> we ; <say> ~<colleague> ; <say> ~<pet>
        not_a_lead	2	<school> + ; <school> <ask> ; <school> <colleague> ; <school> <die>
        not_a_lead	2	<school> <happy> ; <school> <hospital> ; <school> <job> ; <school> <opioid>
        not_a_lead	2	<school> com ; <school> could ; <school> is ; <school> ive ; <school> sit
        not_a_lead	2	<school> what ; <school> which ; <see> <caretaking> ; <see> <crowd> ; <see> <key>
        not_a_lead	2	<see> <order> ; <seizure> <alcohol> ; <seizure> y ; <shake> <afraid> ; <shake> de
        not_a_lead	2	<sober> <day> ; <sober> <drive> ; <sober> <year> ; <sober> i ; <sober> sinc
        not_a_lead	2	<start> ya ; <stimulant> <ask> ; <stimulant> <need> ; <stimulant> <school>
        not_a_lead	2	<stimulant> con ; <stop> <clinician> ; <stop> <rope> ; <stop> <town> ; <stop> el
        not_a_lead	2	<stranger> <continue> ; <stranger> <daytime> ; <stranger> <insurance>
        not_a_lead	2	<stranger> <need> ; <stranger> <photo> ; <stranger> <vendor> ; <stranger> kind
        not_a_lead	2	<take> $ ; <take> <child> ; <take> <container> ; <take> <headface> ; <take> <last>
        not_a_lead	2	<take> los ; <take> thos ; <think> <container> ; <think> <write> ; <think> so
        not_a_lead	2	<think> what ; <think> ~<money> ; <tool> <always> ; <tool> <money> ; <tool> sinc
        not_a_lead	2	<town> <ask> ; <town> <count> ; <town> <die> ; <trade> <clothes> ; <trade> <leave>
        not_a_lead	2	<trade> about ; <trade> has ; <treatment> <happy> ; <treatment> <need>
        not_a_lead	2	<treatment> about ; <treatment> appeal ; <treatment> elsewher ; <treatment> fil
        not_a_lead	2	<treatment> non ; <treatment> psych ; <treatment> til ; <try> <medicine> ; <vendor> 0
        not_a_lead	2	<vendor> <buy> ; <vendor> <emergency> ; <vendor> <home> ; <wait> <need> ; <wait> in
        not_a_lead	2	<wait> una ; <week> <month> ; <withdrawal> protocol ; <write> <clinician>
        not_a_lead	2	<write> <drive> ; <write> <say> ; <write> by ; <write> cv ; <write> somewher
        not_a_lead	2	<write> them ; <write> thi ; <year> <emergency> ; <year> <hospital>
        not_a_lead	2	<year> <stimulant> ; <year> <treatment> ; <year> <try> ; a $ ; a <consume>
        not_a_lead	2	a <container> ; a <headface> ; a bibl ; a bit ; a bles ; a charact ; a company
        not_a_lead	2	a complaint ; a costc ; a couch ; a fee ; a gambl ; a green ; a grey ; a hallway
        not_a_lead	2	a lad ; a licens ; a mail ; a microphon ; a month ; a mous ; a nam ; a paycheck
        not_a_lead	2	a piec ; a pod ; a q ; a realtor ; a ros ; a shot ; a stitch ; a tu ; a usted
        not_a_lead	2	a volunte ; a ~<consume> ; a ~<drug> ; a ~<seizure> ; about <drug> ; about <moment>
        not_a_lead	2	about rehab ; about to ; absorb ; act ; ad ; addict ; addiction psychiatrist
        not_a_lead	2	aft <clinician> ; aft in ; aft ten ; ago i ; ahog y ; al <crowd> ; al <phone>
        not_a_lead	2	al corrient ; al dia ; al grup ; alcohol ; alcohol y ; alongsid ; alvarez ; amend
        not_a_lead	2	an <amount> ; an <emergency> ; an <trade> ; an adult ; an associat ; and <need>
        not_a_lead	2	and <opioid> ; and hear ; and hes ; and id ; and sist ; and took ; angel and ; ano
        not_a_lead	2	ansiedad de ; any chanc ; any oth ; anybody ther ; anyon on ; anyth from
        not_a_lead	2	appointment ; apt <say> ; are forty ; are ther ; asdf ; ask abt ; ask to ; ask when
        not_a_lead	2	ask wher ; at <fire> ; at <night> ; at <vendor> ; ate my ; atend convulsion
        not_a_lead	2	attendanc ; attorney for ; audit ; august 0 ; august and ; aut warranty
        not_a_lead	2	authorization ; away the ; back of ; back to ; baj de ; bano ; bas boat ; bday
        """
}
