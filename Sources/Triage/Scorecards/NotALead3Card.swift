extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	3	<afraid> <child> ; <afraid> <clothes> ; <afraid> <photo> ; <afraid> sinc ; <afraid> y
        not_a_lead	3	<alcohol> <job> ; <alcohol> a ; <alcohol> just ; <alcohol> or ; <amount> <ask>
        not_a_lead	3	<amount> ly ; <angry> <crowd> ; <angry> thi ; <appointment>
        not_a_lead	3	<appointment> <outdoors> ; <appointment> <year> ; <ask> <give> ; <ask> at ; <ask> to
        not_a_lead	3	<blade> <play> ; <blade> for ; <blade> rol ; <bodypart> <die> ; <bodypart> <medicine>
        not_a_lead	3	<bodysound> ; <build> <count> ; <buy> <past> ; <buy> <phone> ; <cannabis> <drive>
        not_a_lead	3	<chestheart> are ; <child> <drug> ; <church> are ; <church> junt ; <clean> <bodypart>
        not_a_lead	3	<clean> <feel> ; <clean> <leave> ; <clean> <treatment> ; <clean> nev ; <clean> o
        not_a_lead	3	<clean> or ; <clinician> ; <clinician> for ; <clinician> let ; <clinician> position
        not_a_lead	3	<clinician> with ; <clothes> + ; <clothes> <continue> ; <clothes> <insurance>
        not_a_lead	3	<clothes> y ; <colleague> ; <colleague> <furniture> ; <colleague> can
        not_a_lead	3	<colleague> en ; <colleague> re ; <consume> just ; <consume> or ; <container> my
        not_a_lead	3	<container> que ; <continue> <insurance> ; <continue> bien ; <crowd> <shake>
        not_a_lead	3	<crowd> <withdrawal> ; <crowd> for ; <crowd> servic ; <day> <crowd> ; <day> <moment>
        not_a_lead	3	<day> <outdoors> ; <day> or ; <day> wer ; <day> y ; <die> <ask> ; <die> hard
        not_a_lead	3	<die> la ; <die> ric ; <die> risk ; <drive> de ; <drug> / ; <drug> <clean>
        not_a_lead	3	<drug> <consume> ; <drug> only ; <eat> <bodypart> ; <eat> <treatment> ; <eat> just
        not_a_lead	3	<eat> our ; <emergency> <see> ; <fall> <container> ; <fall> <opioid>
        not_a_lead	3	<feel> <alcohol> ; <feel> <leave> ; <furniture> <amount> ; <furniture> <fall>
        not_a_lead	3	<furniture> circl ; <furniture> do ; <give> $ ; <give> your ; <go> around ; <go> fin
        not_a_lead	3	<goodbye> <crowd> ; <happy> <record> ; <happy> correct ; <hit> <job> ; <hit> <money>
        not_a_lead	3	<hold> <put> ; <hot> <town> ; <illness> for ; <insurance> <alcohol>
        not_a_lead	3	<insurance> <home> ; <insurance> for ; <insurance> rat ; <insurance> to
        not_a_lead	3	<insurance> you ; <insurance> your ; <job> fre ; <job> saf ; <key> <treatment>
        not_a_lead	3	<key> for ; <kill> control ; <kin> <stimulant> ; <kin> nam ; <kin> q ; <last> <see>
        not_a_lead	3	<last> one ; <law> <ask> ; <law> <job> ; <law> <kin> ; <law> cas ; <law> firm
        not_a_lead	3	<law> ins ; <leave> <color> ; <leave> <phone> ; <media> <clinician>
        not_a_lead	3	<media> <emergency> ; <media> <outdoors> ; <media> <stimulant> ; <media> a
        not_a_lead	3	<media> of ; <media> re ; <medicine> <money> ; <medicine> til ; <moment> <treatment>
        not_a_lead	3	<money> ; <money> <always> ; <money> <appointment> ; <money> <home>
        not_a_lead	3	<money> <outdoors> ; <money> <record> ; <money> per ; <money> una
        not_a_lead	3	<month> <appointment> ; <month> <clothes> ; <month> <need> ; <month> fre ; <need> 0
        not_a_lead	3	<need> <consume> ; <need> anoth ; <need> d/c ; <need> hac ; <need> hr ; <need> ten
        not_a_lead	3	<need> the ; <night> <ask> ; <official> <official> ; <official> with
        not_a_lead	3	<opening> <fall> ; <opening> <tool> ; <opioid> <money> ; <opioid> <sedative>
        not_a_lead	3	<opioid> rx ; <order> <school> ; <order> <vendor> ; <order> por ; <outdoors> <build>
        not_a_lead	3	<outdoors> y ; <partner> <play> ; <partner> <promise> ; <partner> <stranger>
        not_a_lead	3	<partner> <treatment> ; <partner> lik ; <past> <leave> ; <pet> <count> ; <pet> is
        not_a_lead	3	<photo> <media> ; <photo> <month> ; <photo> <photo> ; <play> <treatment> ; <play> by
        not_a_lead	3	<put> <money> ; <record> ; <record> <bodypart> ; <record> <month> ; <record> <wait>
        not_a_lead	3	<room> for ; <room> without ; <room> ~<job> ; <rope> <happy> ; <sad> <die>
        not_a_lead	3	<sad> per ; <say> otherwis ; <say> q ; <school> <fall> ; <school> <moment>
        not_a_lead	3	<school> <school> ; <school> <write> ; <school> health ; <school> sit
        not_a_lead	3	<see> <afraid> ; <see> <caretaking> ; <seizure> <withdrawal> ; <shame> <think>
        not_a_lead	3	<sick> <night> ; <sick> <stop> ; <sober> <home> ; <sober> <year> ; <sober> and
        not_a_lead	3	<stimulant> <outdoors> ; <stimulant> <phone> ; <stimulant> and ; <stimulant> with
        not_a_lead	3	<stop> <outdoors> ; <stop> <record> ; <stop> <sad> ; <stranger> <job>
        not_a_lead	3	<stranger> <shame> ; <stranger> <sober> ; <take> <clinician> ; <take> <container>
        not_a_lead	3	<take> <threat> ; <think> ~<kin> ; <think> ~<money> ; <tool> <eat> ; <trade> <need>
        not_a_lead	3	<trade> <order> ; <trade> board ; <trade> que ; <treatment> rank ; <wait> <last>
        not_a_lead	3	<wait> her ; <water> her ; <water> sup ; <week> <angry> ; <withdrawal> <put>
        not_a_lead	3	<withdrawal> and ; <withdrawal> sinc ; <write> <year> ; <write> for ; <write> list
        not_a_lead	3	<write> with ; <year> <treatment> ; <year> experienc ; a <palecolor> ; a charact
        not_a_lead	3	a heroin ; a lead ; a night ; a novel ; a report ; a shot ; a slip ; a speak
        not_a_lead	3	a survey ; a therapist ; a toxicology ; a ~<drug> ; a ~drug ; abril y ; account
        not_a_lead	3	addict and ; addiction psychiatrist ; addiction treatment ; adult <stranger>
        not_a_lead	3	aft they ; agency ; agency has ; agent for ; al <phone> ; al <play>
        not_a_lead	3	alcohol withdrawal ; already <leave> ; already gon ; ambulanci en ; among ; an <give>
        not_a_lead	3	an itemiz ; and <hospital> ; and <withdrawal> ; and bleach ; and depression ; and its
        not_a_lead	3	and should ; and then ; animal vet ; anoth rehab ; ansiedad y ; answer your
        not_a_lead	3	anxiety is ; anxiou ; any opening ; ap ; april with ; arriv ; articl ; asistenci
        not_a_lead	3	ask to ; associat ; at <opening> ; at <write> ; at group ; at midnight ; at no
        not_a_lead	3	attack sinc ; atty paralegal ; aunt ask ; ayudan con ; back from ; baj de ; balanc
        not_a_lead	3	be 0 ; be sent ; bed 0 ; bed bug ; bed that ; been <insurance> ; been <sober>
        not_a_lead	3	been bil ; been chosen ; been pick ; believ my ; beneficiari ; bil offic ; bilingual
        not_a_lead	3	bit ly ; bolsa con ; booz and ; box i ; boy to ; boyfriend get ; breath with
        not_a_lead	3	bring his ; bring taco ; busc apoy ; busc emple ; busc terapeut ; but can ; but im
        not_a_lead	3	button and ; by us ; cam 0 ; cambi mi ; can begin ; can pick ; can you ; car died
        not_a_lead	3	card click ; card from ; care ; casin y ; cb aft ; celul sin ; center and ; centr com
        not_a_lead	3	chang a ; chang my ; chapt ; chat ; child support ; cig ; cinturon ; circl has
        not_a_lead	3	civil ; ck ; clas i ; clean by ; clean nev ; clean want ; cleans ; click the
        not_a_lead	3	client and ; client ask ; client cal ; clinician on ; clr said ; cnslr ; cobr
        not_a_lead	3	colchon par ; collection ; colleg y ; combativ ; comfortabl ; commerc <always>
        not_a_lead	3	community colleg ; community servic ; competitor ; complianc offic ; con <count>
        not_a_lead	3	con <drug> ; con <insurance> ; confirmation ; congrat ; convulsion y ; cordles
        not_a_lead	3	could als ; could someon ; cousin told ; cozy ; credential ; crei que ; ct
        not_a_lead	3	cuand <say> ; cuand pas ; cuand sali ; cuent ; culebra ; cup + ; d/c <record>
        not_a_lead	3	d/c summary ; da una ; dad son ; daught went ; day a ; day and ; de <drug>
        not_a_lead	3	de <furniture> ; de <gun> ; de <record> ; de <say> ; de <volunteer> ; de adic
        not_a_lead	3	de amor ; de asistenci ; de guardi ; de manej ; de mayore ; de octubr ; de prep
        not_a_lead	3	de radi ; de rey ; de sobredosi ; de uniform ; de visita ; deadlin 0 ; deadlin is
        not_a_lead	3	dear <insurance> ; dear <school> ; dear beneficiary ; dear clinical ; dear i
        not_a_lead	3	death and ; deb ; deb <amount> ; dej ; dental offic ; deposit ; desk wil ; detox tea
        not_a_lead	3	detox unit ; detox wing ; die hard ; digit ; dij q ; dm me ; do her ; do them ; do u
        not_a_lead	3	doesnt <consume> ; dont <consume> ; dont hav ; door to ; dos ano ; downsiz ; drank my
        not_a_lead	3	drov by ; drug ; dry <room> ; eagl scout ; eat until ; el hotel ; el peric ; el traj
        not_a_lead	3	el turn ; els nev ; employe want ; empty <furniture> ; en <clean> ; en bolsa
        not_a_lead	3	en noviembr ; en su ; epipen ; equivoc ; escrib ya ; est el ; etoh / ; ever a
        not_a_lead	3	everyon asleep ; ex clt ; exp <need> ; exp want ; experienci en ; extend ; f <afraid>
        not_a_lead	3	f/u on ; factur de ; fami memb ; fecha ; fentanyl ; film ; finish my ; fix thi
        not_a_lead	3	fixtur ; fluid ; fml ; foc ; for $ ; for <chestheart> ; for <money> ; for <school>
        not_a_lead	3	for <stimulant> ; for <week> ; for anybody ; for clt ; for court ; for estat
        not_a_lead	3	for fami ; for hsa ; for just ; for new ; for peer ; for ua ; for us ; forty a
        not_a_lead	3	forty lap ; from <last> ; from last ; front <job> ; front offic ; funeral hom
        not_a_lead	3	gentleman who ; gift ; good with ; googl for ; grandfath watch ; greeting ; group at
        not_a_lead	3	group last ; guild ; guion ; guit ; guy with ; hac <amount> ; handl ; has rns
        not_a_lead	3	hast <daytime> ; hat thi ; hay <appointment> ; he <height> ; he check ; health
        not_a_lead	3	help get ; help rehab ; help treatment ; her <wait> ; her re ; her stay ; her we
        not_a_lead	3	her wil ; hes her ; hes with ; his guit ; hom in ; hora de ; hot tub ; hous every
        not_a_lead	3	hous lik ; hous on ; housekeep ; hoy estoy ; hs <play> ; hsa ; husband ask
        not_a_lead	3	husband in ; husband left ; i took ; i wash ; i wish ; im <sober> ; in bio ; in detox
        not_a_lead	3	in mar ; in thursday ; in treatment ; in tx ; infeccion ; instal ; insur ; internship
        not_a_lead	3	interview with ; is he ; is marca ; is probab ; isnt <ask> ; isnt ask ; it off
        not_a_lead	3	it rol ; its denis ; its turn ; join the ; journalist ; junior at ; kid com ; kil our
        not_a_lead	3	kim ; kind you ; kne replacement ; knif rol ; la <stranger> ; la ansiedad ; la cit
        not_a_lead	3	la colleg ; la consejer ; la nariz ; last one ; lat for ; law firm ; le <stop>
        not_a_lead	3	le <wait> ; le acab ; le dij ; left its ; left on ; left two ; left you
        not_a_lead	3	liability ins ; licenc ; lik help ; limpiez o ; lin of ; link below ; link is
        not_a_lead	3	list de ; list in ; liv near ; liv two ; lo tienen ; los nino ; los program
        not_a_lead	3	lung are ; ly / ; mam ; mandan a ; maricel ; may <ask> ; may ask ; me anyth ; me drog
        not_a_lead	3	medi dia ; merc me ; mes y ; mi clas ; mi ~prim ; min lat ; minut by ; minut thi
        not_a_lead	3	mir ; mis <money> ; morn show ; moth mov ; moth wont ; mount ; mous ; muert ric
        not_a_lead	3	my cpr ; my disability ; my insulin ; my lmft ; my mft ; my new ; my password
        not_a_lead	3	my retain ; my tenant ; my treatment ; naci la ; nadi <need> ; nadi est ; nariz
        not_a_lead	3	navy <clinician> ; nd tim ; need 0 ; need proof ; neighborhood ; nev ; nev open
        not_a_lead	3	nev ~<past> ; nev ~used ; new <law> ; nicotin noth ; nicotin pouch ; night shift
        not_a_lead	3	no <promise> ; no charg ; no ~<drug> ; no ~drug ; nobody <phone> ; nobody cal
        not_a_lead	3	nor deny ; nos <school> ; nos ensen ; nosotro desd ; not cal ; not mad ; not writ
        not_a_lead	3	not ~<pill> ; not ~drink ; not ~pil ; noviembr ya ; nudg ; of community ; of man
        not_a_lead	3	of use ; ofc want ; on <clothes> ; on <play> ; on camer ; on him ; on octob
        not_a_lead	3	on sepulved ; on tap ; on why ; one <bodypart> ; one box ; only <drug> ; only <try>
        not_a_lead	3	operat ; or <drive> ; or drink ; order ; organization ; oth two ; our <law>
        not_a_lead	3	our <sober> ; our residential ; out wheth ; overdos and ; overnight ; overnight 0
        not_a_lead	3	packag for ; pad ; par <school> ; par la ; par mama ; pas dobl ; past pt ; paycheck
        not_a_lead	3	peer <friend> ; peer mentor ; pepperoni ; perdi en ; perfum ; peric ; periodism
        not_a_lead	3	permis de ; permit ; person ask ; pesc en ; pid copi ; pleas correct ; podrian
        not_a_lead	3	poison control ; pool sup ; por ese ; post ; post <say> ; post for ; powerful
        not_a_lead	3	practicum placement ; practicum slot ; prep y ; pres telegram ; privacy ; produc at
        not_a_lead	3	product ; program in ; property ; psicolog ; psych ; psych np ; public ; pur <play>
        not_a_lead	3	pur jueg ; q <moment> ; que busc ; que entrevist ; quick <phone> ; quier al
        not_a_lead	3	quier dej ; quilt circl ; re <night> ; re bil ; read glas ; read on ; record msg
        not_a_lead	3	rehab aft ; rehabilitacion ; report writ ; reportaj sobr ; request ; resident ask
        not_a_lead	3	retir schoolteach ; right numb ; rns avail ; rob ; sa ; saf at ; said you ; salary
        not_a_lead	3	sam <moment> ; sam numb ; saw it ; say otherwis ; say our ; se gast ; see pcp
        not_a_lead	3	segment ; send 0 ; send our ; sensitiv ; seo ; serv ; sgt with ; shadow ; short on
        not_a_lead	3	show your ; si pued ; siguen ; sin experienci ; sinc <month> ; sist need ; sit is
        not_a_lead	3	slip and ; snor ; sobriety ; socal ; social en ; sol ; sourc ; soy consejer
        not_a_lead	3	soy enfermer ; speak for ; spok to ; spr practicum ; ste ; stil need ; stop cry
        not_a_lead	3	strip in ; su detox ; su nin ; su program ; subpoen for ; sued ; suicid and
        not_a_lead	3	suicid risk ; sum for ; support specialist ; survey about ; sus <furniture> ; tak my
        not_a_lead	3	tak our ; tal vez ; tech her ; tech on ; tech with ; tecl ; tecnic ; teng much
        not_a_lead	3	terapi par ; test <medicine> ; test no ; test strip ; testig ; th for ; thank to
        not_a_lead	3	that <see> ; that play ; that someth ; that written ; the <always> ; the <stimulant>
        not_a_lead	3	the a ; the bridg ; the cho ; the dent ; the e ; the gum ; the hotel ; the jacket
        not_a_lead	3	the mang ; the pres ; the public ; the stamp ; them mail ; ther 0 ; ther can
        not_a_lead	3	ther ever ; ther hes ; thesi on ; they split ; thi was ; thre is ; thre rehab
        not_a_lead	3	through <eat> ; through our ; thursday or ; tienen <appointment> ; tim today
        not_a_lead	3	to <opioid> ; to <partner> ; to complain ; to explain ; to la ; to los ; to set
        not_a_lead	3	todo y ; tom una ; tox lab ; transfer ; transport ; truck key ; tue nit ; turn $
        not_a_lead	3	two door ; two messag ; tx record ; u ; u <need> ; ultim ; ultimo ; un grup
        not_a_lead	3	un pastel ; un recib ; una <clinician> ; una <media> ; una imprent ; und list
        not_a_lead	3	until saturday ; us about ; us ~<consume> ; us ~drink ; usd ; ush board ; utah and
        not_a_lead	3	veterinari ; vide gam ; vin ; visit my ; w 0 ; wag ; wal box ; want hr ; want pt
        not_a_lead	3	we <clothes> ; we <rail> ; we dont ; we fight ; we hir ; we know ; we train ; wed lik
        not_a_lead	3	wed lov ; week work ; wel <moment> ; wel now ; wellnes ; what <bodypart> ; what <go>
        not_a_lead	3	what should ; wheth youv ; which <opening> ; which door ; who <build> ; who <past>
        not_a_lead	3	who used ; wif cri ; wif of ; with <official> ; with any ; with ciw ; with lunch
        not_a_lead	3	with ppo ; within ; would someon ; would ther ; writ thi ; wrong <hospital>
        not_a_lead	3	y <blood> ; y <treatment> ; y car ; y experienci ; y yo ; ya <leave> ; ya al
        not_a_lead	3	ya sali ; year at ; year experienc ; year off ; yog ; you <day> ; you <hold>
        not_a_lead	3	you <last> ; you <money> ; you bil ; you hold ; you last ; you treat ; you wil
        not_a_lead	3	your <insurance> ; your <school> ; your admission ; your car ; your clinician
        not_a_lead	3	your garden ; your in ; your kitchen ; your list ; your sid ; zoom ; zoom with
        not_a_lead	3	~<colleague> <go> ; ~<consume> anyth ; ~<drug> <amount> ; ~<need> ~<need>
        not_a_lead	3	~<need> ~any ; ~<sick> ; ~any ~servic ; ~busc ; ~check ; ~check ~in ; ~da <amount>
        not_a_lead	3	~da mas ; ~drug ; ~drug no ; ~fre ; ~hac ~<pain> ; ~hac ~dan ; ~let ; ~sick
        not_a_lead	3	~sustancia ; ~thc
        not_a_lead	2	% off ; *about.0 ; *lapse.0 ; *mandator.0:negated ; *mandator.1:negated
        not_a_lead	2	*noBarrierChild.0 ; *otherService.2:other_experiencer ; *phone.1 ; *residentialLeft.0
        not_a_lead	2	*suicidalOblique.0:hypothetical ; *suicidalOblique.3 ; *withdrawalHint.0 ; + <afraid>
        not_a_lead	2	+ <say> ; + fax ; + if ; + let ; 0 + ; 0 cuand ; 0 dolar ; 0 hour ; 0 oclock
        not_a_lead	2	0 peopl ; 0 star ; 0 u ; 0 until ; 0 wil ; 0 word ; <afraid> <partner>
        not_a_lead	2	<afraid> <past> ; <afraid> and ; <alcohol> <appointment> ; <alcohol> <phone>
        not_a_lead	2	<always> <bodypart> ; <always> <clean> ; <always> <kin> ; <amount> <container>
        not_a_lead	2	<amount> <goodbye> ; <amount> <pill> ; <amount> <vendor> ; <amount> aft ; <amount> de
        not_a_lead	2	<amount> rap ; <amount> sam ; <amount> your ; <angry> <school>
        not_a_lead	2	<appointment> <appointment> ; <appointment> <eat> ; <appointment> <partner>
        not_a_lead	2	<appointment> <trade> ; <appointment> can ; <appointment> my ; <appointment> no
        not_a_lead	2	<ask> <caretaking> ; <ask> <child> ; <ask> <night> ; <ask> <stop> ; <ask> abt
        not_a_lead	2	<ask> de ; <ask> did ; <ask> when ; <ask> wher ; <ask> ~<appointment> ; <asleep> her
        not_a_lead	2	<blade> <room> ; <bodypart> <job> ; <bodypart> <play> ; <bodysound> <hear>
        not_a_lead	2	<bodysound> <take> ; <bodysound> me ; <break> <headface> ; <breath> at
        not_a_lead	2	<breath> with ; <build> <ask> ; <build> <insurance> ; <build> it ; <build> thi
        not_a_lead	2	<buy> <crowd> ; <buy> <hear> ; <calm> <treatment> ; <calm> with ; <cannabis> <need>
        not_a_lead	2	<cannabis> and ; <caretaking> <amount> ; <caretaking> <child> ; <caretaking> <year>
        not_a_lead	2	<caretaking> in ; <chestheart> <break> ; <chestheart> and ; <chestheart> clear
        not_a_lead	2	<chestheart> x ; <child> <amount> ; <child> <hospital> ; <church> <furniture>
        not_a_lead	2	<church> <play> ; <church> <take> ; <clean> <drive> ; <clean> <night> ; <clean> by
        not_a_lead	2	<clinician> <daytime> ; <clinician> <job> ; <clinician> <pet> ; <clinician> <water>
        not_a_lead	2	<clinician> a ; <clinician> d/c ; <clinician> i ; <clothes> <furniture>
        not_a_lead	2	<clothes> <law> ; <clothes> en ; <clothes> has ; <colleague> <clinician>
        not_a_lead	2	<colleague> <fall> ; <colleague> did ; <colleague> rns ; <color> <clothes>
        not_a_lead	2	<confused> <fluid> ; <confused> por ; <consume> <consume> ; <consume> <town>
        not_a_lead	2	<consume> and ; <consume> el ; <consume> es ; <consume> herself ; <consume> una
        not_a_lead	2	<container> <opioid> ; <container> <vendor> ; <continue> <eat> ; <continue> being
        not_a_lead	2	<count> <always> ; <count> <promise> ; <crowd> <clean> ; <crowd> <colleague>
        not_a_lead	2	<crowd> <give> ; <crowd> <night> ; <crowd> <palecolor> ; <crowd> <school>
        not_a_lead	2	<crowd> <week> ; <crowd> con ; <crowd> de ; <crowd> only ; <crowd> through
        not_a_lead	2	<crowd> we ; <day> <go> ; <day> <stranger> ; <day> at ; <day> estoy ; <day> mism
        not_a_lead	2	<day> ok ; <day> only ; <die> <outdoors> ; <die> <town> ; <die> por
        not_a_lead	2	<drive> <breath> ; <drive> <colleague> ; <drive> <count> ; <drive> <crowd>
        not_a_lead	2	<drive> behind ; <drive> position ; <drive> wil ; <drug> ; <drug> <clothes>
        not_a_lead	2	<drug> <treatment> ; <drug> de ; <drug> in ; <drug> just ; <eat> +
        not_a_lead	2	<eat> <colleague> ; <eat> <drug> ; <eat> <give> ; <eat> <job> ; <eat> <take>
        not_a_lead	2	<eat> ~<alcohol> ; <emergency> <need> ; <emergency> just ; <emergency> of
        not_a_lead	2	<fall> <fluid> ; <fall> with ; <feel> <fall> ; <feel> ~<drug> ; <fire> <eat>
        not_a_lead	2	<fluid> <record> ; <fluid> el ; <friend> <break> ; <friend> <month> ; <friend> de
        not_a_lead	2	<furniture> <clean> ; <furniture> <hit> ; <furniture> <hospital> ; <furniture> <last>
        not_a_lead	2	<furniture> <month> ; <furniture> <sober> ; <furniture> <treatment> ; <furniture> dur
        not_a_lead	2	<furniture> par ; <furniture> wer ; <give> <colleague> ; <give> <consume>
        not_a_lead	2	<give> <hospital> ; <give> <record> ; <give> <relapse> ; <give> <school>
        not_a_lead	2	<give> <town> ; <give> <trade> ; <give> you ; <go> <colleague> ; <go> muy ; <go> not
        not_a_lead	2	<happy> <rope> ; <happy> one ; <headface> <palecolor> ; <hear> at ; <hear> has
        not_a_lead	2	<height> <last> ; <hit> <school> ; <home> de ; <hospital> <calm> ; <hot> ; <illness>
        not_a_lead	2	<illness> <drug> ; <illness> <say> ; <insurance> <afraid> ; <insurance> <ask>
        not_a_lead	2	<insurance> <colleague> ; <insurance> <go> ; <insurance> <phone> ; <insurance> from
        not_a_lead	2	<insurance> ya ; <job> <drug> ; <job> <furniture> ; <job> <go> ; <job> <promise>
        not_a_lead	2	<job> <unreal> ; <job> navy ; <job> no ; <key> <need> ; <key> <say> ; <key> at
        not_a_lead	2	<key> y ; <kill> <unreal> ; <kin> <crowd> ; <kin> <drug> ; <kin> final ; <kin> is
        not_a_lead	2	<kin> que ; <last> <hear> ; <last> <illness> ; <law> <hear> ; <law> for
        not_a_lead	2	<leave> <need> ; <leave> my ; <leave> your ; <lock> en ; <lock> me ; <media> about
        not_a_lead	2	<media> de ; <media> in ; <medicine> <medicine> ; <medicine> <opioid>
        not_a_lead	2	<medicine> pas ; <moment> <alone> ; <moment> <ask> ; <moment> <clinician>
        not_a_lead	2	<moment> <kill> ; <moment> <media> ; <moment> <phone> ; <moment> <relapse>
        not_a_lead	2	<moment> apel ; <moment> la ; <moment> who ; <money> $ ; <money> +
        not_a_lead	2	<money> <consume> ; <money> <law> ; <money> <month> ; <money> lo ; <money> por
        not_a_lead	2	<money> sinc ; <money> us ; <money> ~<alcohol> ; <month> ; <month> <hot>
        not_a_lead	2	<month> through ; <need> <give> ; <need> <month> ; <need> <think> ; <need> <tool>
        not_a_lead	2	<need> <week> ; <need> anyth ; <need> id ; <need> near ; <need> pt ; <need> them
        not_a_lead	2	<need> to ; <need> ~<pain> ; <night> <kill> ; <night> <rail> ; <official> <drug>
        not_a_lead	2	<official> <gun> ; <official> <key> ; <official> det ; <opioid> <insurance>
        not_a_lead	2	<order> <bodypart> ; <order> <give> ; <outdoors> <consume> ; <outdoors> <need>
        not_a_lead	2	<outdoors> <room> ; <outdoors> behind ; <outdoors> just ; <outdoors> tercer
        not_a_lead	2	<outdoors> until ; <palecolor> ; <palecolor> 0 ; <palecolor> <home>
        not_a_lead	2	<palecolor> <medicine> ; <partner> ; <partner> <crowd> ; <partner> mad
        not_a_lead	2	<past> <blade> ; <past> <caretaking> ; <past> <eat> ; <past> <money> ; <past> <night>
        not_a_lead	2	<past> our ; <past> patient ; <past> ya ; <phone> + ; <phone> <ask> ; <phone> <drive>
        not_a_lead	2	<phone> <home> ; <phone> <withdrawal> ; <phone> over ; <photo> <clothes>
        not_a_lead	2	<photo> <moment> ; <photo> <school> ; <photo> about ; <photo> in ; <photo> y
        not_a_lead	2	<pill> <drive> ; <pill> <medicine> ; <pill> de ; <play> <daytime> ; <play> <lock>
        not_a_lead	2	<play> <take> ; <play> its ; <play> that ; <promise> <phone> ; <record> <day>
        not_a_lead	2	<record> <medicine> ; <record> <need> ; <record> con ; <record> how ; <record> or
        not_a_lead	2	<record> ton ; <record> would ; <record> y ; <room> <chestheart> ; <room> <leave>
        not_a_lead	2	<room> any ; <room> but ; <room> with ; <room> y ; <rope> <opening> ; <rope> en
        not_a_lead	2	<rope> up ; <sad> en ; <sad> with ; <say> about ; <say> el ; <say> we
        not_a_lead	2	<say> ~<colleague> ; <say> ~<pet> ; <school> + ; <school> <ask> ; <school> <die>
        not_a_lead	2	<school> <opioid> ; <school> could ; <school> ive ; <school> what ; <school> which
        not_a_lead	2	<sedative> <day> ; <see> <crowd> ; <see> <day> ; <see> <key> ; <see> <order>
        not_a_lead	2	<seizure> <alcohol> ; <seizure> <treatment> ; <seizure> and ; <seizure> y
        not_a_lead	2	<shake> <afraid> ; <shake> de ; <sober> <day> ; <sober> <drive> ; <sober> i
        not_a_lead	2	<sober> sinc ; <start> <law> ; <start> ya ; <stimulant> <ask> ; <stimulant> <school>
        not_a_lead	2	<stimulant> con ; <stop> <clinician> ; <stop> <rope> ; <stranger> <bodysound>
        not_a_lead	2	<stranger> <continue> ; <stranger> <daytime> ; <stranger> <insurance>
        not_a_lead	2	<stranger> <need> ; <stranger> <pet> ; <stranger> <photo> ; <stranger> <vendor>
        not_a_lead	2	<stranger> kind ; <stranger> nam ; <take> $ ; <take> <child> ; <take> <headface>
        not_a_lead	2	<take> <last> ; <take> anyon ; <take> los ; <take> thos ; <think> <container>
        not_a_lead	2	<think> <write> ; <think> so ; <threat> <day> ; <tool> <always> ; <tool> <money>
        not_a_lead	2	<tool> sinc ; <town> <ask> ; <town> <count> ; <town> <die> ; <trade> <leave>
        not_a_lead	2	<trade> <year> ; <trade> about ; <trade> has ; <treatment> <need> ; <treatment> about
        not_a_lead	2	<treatment> appeal ; <treatment> elsewher ; <treatment> exp ; <treatment> fil
        not_a_lead	2	<treatment> non ; <treatment> psych ; <treatment> til ; <try> <medicine>
        not_a_lead	2	<unreal> in ; <vendor> 0 ; <vendor> <buy> ; <vendor> <emergency> ; <wait> <need>
        not_a_lead	2	<wait> in ; <wait> una ; <week> <month> ; <withdrawal> protocol ; <write> <clinician>
        not_a_lead	2	<write> <drive> ; <write> <emergency> ; <write> <give> ; <write> <money>
        not_a_lead	2	<write> <need> ; <write> <say> ; <write> by ; <write> cv ; <write> somewher
        not_a_lead	2	<write> them ; <write> thi ; <write> ya ; <year> <emergency> ; <year> <hospital>
        not_a_lead	2	<year> <opioid> ; <year> <try> ; a $ ; a <consume> ; a <container> ; a <headface>
        not_a_lead	2	a bereavement ; a bibl ; a bit ; a bles ; a company ; a complaint ; a costc ; a couch
        not_a_lead	2	a fee ; a gambl ; a green ; a grey ; a hallway ; a lad ; a licens ; a mail
        not_a_lead	2	a microphon ; a month ; a nam ; a paycheck ; a piec ; a pilot ; a pod ; a q
        not_a_lead	2	a realtor ; a ros ; a stitch ; a stuf ; a usted ; a volunte ; a ~<consume> ; a ~<sad>
        not_a_lead	2	a ~<seizure> ; a ~seizur ; about <drug> ; about <moment> ; about rehab ; about to
        not_a_lead	2	absorb ; act ; ad ; addict ; addiction on ; adjust ; admit ; aft <clinician> ; aft in
        not_a_lead	2	aft ten ; ahog y ; al <crowd> ; al corrient ; al dia ; al grup ; alcohol ; alcohol y
        not_a_lead	2	alimento ; already <money> ; alvarez ; amend ; an <amount> ; an <emergency>
        not_a_lead	2	an <trade> ; an adult ; an associat ; and <clean> ; and <need> ; and <opioid>
        not_a_lead	2	and <pet> ; and fami ; and hear ; and hes ; and id ; and ran ; and sist ; and tech
        not_a_lead	2	and took ; angel and ; ano ; ansiedad de ; any oth ; anybody ther ; anyon on
        not_a_lead	2	anyth from ; apologiz ; appointment ; apt <say> ; are forty ; are ther ; ask abt
        not_a_lead	2	ask when ; ask wher ; at <fire> ; at <night> ; at <vendor> ; at least ; at thre
        """
}
