extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	4	work her ; would a ; would mak ; wrong ; wt los ; y hag ; y limpi ; y va ; ya <money>
        not_a_lead	4	ya pag ; year off ; yest ; you look ; you might ; you run ; your <appointment>
        not_a_lead	4	your <day> ; your <go> ; your <medicine> ; your bil ; your city ; your intak
        not_a_lead	4	your kitchen ; your overnight ; your staf ; your ~therapist ; ~<alcohol> <treatment>
        not_a_lead	4	~<clinician> ; ~<colleague> <go> ; ~<consume> <promise> ; ~<drug> not
        not_a_lead	4	~<drug> ~<consume> ; ~<job> ~for ; ~<kin> ~<treatment> ; ~<need> ~any ; ~<need> ~tx
        not_a_lead	4	~any ~servic ; ~client need ; ~drink ; ~drink or ; ~drog ; ~drug at ; ~ex ; ~fax
        not_a_lead	4	~pacient ; ~quier ~ayud ; ~seek ~tx ; ~sol quier ; ~work ~for
        not_a_lead	3	*detoxWord.0:historical ; *hallucination.0 ; *otherService.2:other_experiencer
        not_a_lead	3	*residentialLeft.0 ; *seizure.0:negated ; + <say> ; / <afraid> ; / <say> ; / deny
        not_a_lead	3	/ drug ; 0 + ; 0 <count> ; 0 <job> ; 0 befor ; 0 blanket ; 0 for ; 0 midnit
        not_a_lead	3	0 oclock ; 0 peopl ; 0 practicum ; 0 sam ; 0 star ; 0 til ; 0 when ; 0 x
        not_a_lead	3	<afraid> <child> ; <afraid> <drug> ; <afraid> <photo> ; <afraid> sinc
        not_a_lead	3	<alcohol> <job> ; <alcohol> or ; <amount> <blade> ; <amount> <goodbye>
        not_a_lead	3	<amount> <money> ; <amount> behind ; <amount> ly ; <amount> with ; <amount> your
        not_a_lead	3	<appointment> ; <appointment> <appointment> ; <appointment> <eat> ; <ask> <child>
        not_a_lead	3	<ask> <law> ; <ask> <stop> ; <ask> at ; <ask> did ; <ask> your ; <ask> ~<job>
        not_a_lead	3	<blade> rol ; <bodypart> <insurance> ; <bodypart> are ; <buy> <give>
        not_a_lead	3	<calm> <insurance> ; <caretaking> <afraid> ; <caretaking> <year>
        not_a_lead	3	<chestheart> <drive> ; <chestheart> no ; <child> <phone> ; <clean> o ; <clinician>
        not_a_lead	3	<clinician> <appointment> ; <clinician> for ; <clinician> her ; <clinician> let
        not_a_lead	3	<clothes> <insurance> ; <clothes> <treatment> ; <clothes> y ; <clothes> you
        not_a_lead	3	<cold> <phone> ; <colleague> ; <colleague> <need> ; <color> <week>
        not_a_lead	3	<confused> <fluid> ; <consume> pur ; <continue> bien ; <continue> es ; <count> <ask>
        not_a_lead	3	<count> <treatment> ; <crowd> <eat> ; <crowd> <emergency> ; <crowd> <give>
        not_a_lead	3	<crowd> <school> ; <crowd> de ; <crowd> servic ; <day> <crowd> ; <day> <remember>
        not_a_lead	3	<day> or ; <die> hard ; <die> ric ; <drive> <crowd> ; <drug> / ; <drug> <consume>
        not_a_lead	3	<drug> <eat> ; <drug> al ; <drug> de ; <drug> noth ; <drug> or ; <eat> + ; <eat> our
        not_a_lead	3	<emergency> <school> ; <fall> <container> ; <fall> <opioid> ; <feel> <alcohol>
        not_a_lead	3	<fluid> el ; <friend> <kin> ; <furniture> which ; <give> $ ; <give> <vendor>
        not_a_lead	3	<give> each ; <give> your ; <go> <colleague> ; <go> <relapse> ; <go> around
        not_a_lead	3	<go> fin ; <happy> <vendor> ; <happy> to ; <hold> <put> ; <home> <partner>
        not_a_lead	3	<home> de ; <hospital> <key> ; <illness> for ; <insurance> <alcohol>
        not_a_lead	3	<insurance> <appointment> ; <insurance> <go> ; <insurance> <trade> ; <insurance> for
        not_a_lead	3	<insurance> to ; <job> <afraid> ; <job> <media> ; <job> my ; <key> <need>
        not_a_lead	3	<kin> <stimulant> ; <kin> q ; <last> one ; <law> <room> ; <law> <stimulant>
        not_a_lead	3	<law> cas ; <law> to ; <leave> <color> ; <leave> your ; <media> <clinician>
        not_a_lead	3	<media> <crowd> ; <media> <furniture> ; <media> <job> ; <media> <outdoors>
        not_a_lead	3	<media> in ; <medicine> <medicine> ; <medicine> <wait> ; <medicine> list
        not_a_lead	3	<medicine> pas ; <medicine> til ; <medicine> when ; <moment> <clinician>
        not_a_lead	3	<moment> first ; <moment> llev ; <moment> to ; <money> ; <money> <past>
        not_a_lead	3	<money> <phone> ; <money> are ; <money> por ; <month> <need> ; <need> 0
        not_a_lead	3	<need> <consume> ; <need> <eat> ; <need> <month> ; <need> anyth ; <need> don
        not_a_lead	3	<need> hr ; <need> mi ; <need> noth ; <need> quien ; <need> ser ; <need> the
        not_a_lead	3	<need> them ; <night> only ; <official> <drug> ; <official> re ; <opioid> <sedative>
        not_a_lead	3	<opioid> <treatment> ; <opioid> strip ; <order> <school> ; <order> <vendor>
        not_a_lead	3	<outdoors> just ; <palecolor> 0 ; <partner> <crowd> ; <partner> lik ; <past> <leave>
        not_a_lead	3	<past> <need> ; <past> our ; <pet> by ; <pet> of ; <phone> <drive> ; <photo> <month>
        not_a_lead	3	<photo> <week> ; <pill> but ; <play> by ; <play> onlin ; <promise> <phone>
        not_a_lead	3	<record> <bodypart> ; <record> <insurance> ; <record> <medicine> ; <record> how
        not_a_lead	3	<record> my ; <remember> me ; <room> 0 ; <room> <child> ; <room> <clean>
        not_a_lead	3	<room> without ; <room> ~<job> ; <rope> <happy> ; <rope> <opening> ; <sad> per
        not_a_lead	3	<say> q ; <say> we ; <school> <caretaking> ; <school> <job> ; <school> <moment>
        not_a_lead	3	<school> could ; <school> eighth ; <see> <afraid> ; <see> <caretaking>
        not_a_lead	3	<see> <crowd> ; <see> <job> ; <see> for ; <see> lo ; <seizure> <awake>
        not_a_lead	3	<shame> <stranger> ; <shame> <think> ; <sick> <night> ; <sober> <home>
        not_a_lead	3	<sober> <year> ; <stimulant> <phone> ; <stop> <sad> ; <stranger> <job>
        not_a_lead	3	<stranger> <need> ; <stranger> kind ; <take> <last> ; <take> ten ; <take> you
        not_a_lead	3	<think> <caretaking> ; <think> dond ; <think> what ; <think> youv ; <think> ~<kin>
        not_a_lead	3	<tool> <eat> ; <tool> <school> ; <town> <die> ; <town> <promise> ; <town> <see>
        not_a_lead	3	<town> es ; <trade> en ; <trade> que ; <treatment> <colleague> ; <treatment> <trust>
        not_a_lead	3	<treatment> <unreal> ; <treatment> exp ; <treatment> psych ; <treatment> your
        not_a_lead	3	<try> <eat> ; <unreal> for ; <vendor> <amount> ; <vendor> <drug> ; <vendor> <school>
        not_a_lead	3	<vendor> <take> ; <vendor> a ; <wait> <insurance> ; <wait> mi ; <water> sup
        not_a_lead	3	<week> <angry> ; <week> <appointment> ; <withdrawal> and ; <withdrawal> sinc
        not_a_lead	3	<write> <stop> ; <write> list ; <year> <stimulant> ; <year> at ; <year> experienc
        not_a_lead	3	<year> off ; a $ ; a bottl ; a day ; a gambl ; a kitchen ; a licens ; a medi ; a peer
        not_a_lead	3	a piec ; a pilot ; a scen ; a therapist ; a tru ; a van ; a ~<drug> ; about <opioid>
        not_a_lead	3	about rehab ; abril y ; account ; acct ; addict and ; addiction on
        not_a_lead	3	addiction psychiatrist ; addiction treatment ; adict al ; adult <stranger> ; aft they
        not_a_lead	3	agency has ; ai ; al <crowd> ; al grup ; alcohol no ; algun ; alimento ; all we
        not_a_lead	3	allergy ; alumn ; alumni group ; and <withdrawal> ; and bleach ; and busc ; and hes
        not_a_lead	3	and its ; and overdos ; and took ; animal vet ; ansiedad y ; answer your ; anxiety is
        not_a_lead	3	anxiou ; any <appointment> ; anyon on ; ap ; april with ; asham and ; asistenci
        not_a_lead	3	asistent ; ask your ; assault ; assaultiv ; at <opening> ; at ur ; ate my
        not_a_lead	3	atend convulsion ; attorney for ; atty need ; audit of ; aunt work ; away the ; azul
        not_a_lead	3	back from ; bacon ; bday ; be 0 ; beb en ; beep ; befor our ; believ my ; bil from
        not_a_lead	3	bil offic ; bit ly ; blackjack ; bolsa con ; bonit ; booz and ; box i ; boy to
        not_a_lead	3	boyfriend get ; breath with ; bring his ; buena <go> ; buprenorphin ; busc apoy
        not_a_lead	3	busc chamb ; busc la ; by us ; cal twic ; californi ; can begin ; can you
        not_a_lead	3	cardiology ; casin y ; certain ; certificat ; chang a ; channel ; chapt ; charact
        not_a_lead	3	chef 0 ; cig ; cigar nad ; circl has ; cit del ; city ; civil ; clean <drive>
        not_a_lead	3	clean by ; clean nev ; clean on ; clean record ; client visit ; clinical ; clr said
        not_a_lead	3	cobr ; collect ; collect them ; com <play> ; com el ; communication
        not_a_lead	3	community servic ; complaint and ; con <drug> ; con sei ; confirm / ; confirmation
        not_a_lead	3	confusion ; constanci ; cook with ; copi de ; corpsman ; corre de ; correct ; cottag
        not_a_lead	3	could ; could als ; could i ; council ; counsel for ; cousin told ; crei que
        not_a_lead	3	crim podcast ; cuand <say> ; cuand pas ; curriculum ; custodian ; d/c <record>
        not_a_lead	3	d/c summary ; dad son ; dari una ; dark ; daught went ; day and ; de <furniture>
        not_a_lead	3	de <photo> ; de alimento ; de asistenci ; de prep ; de sobredosi ; dear
        not_a_lead	3	dear <insurance> ; dear beneficiary ; death ; decedent ; del merc ; deni ; desk wil
        not_a_lead	3	detox exp ; die hard ; dij q ; discharg on ; do her ; dobl el ; doctor for
        not_a_lead	3	doesnt <consume> ; doing my ; domain ; donat to ; dont hav ; dont use ; door to
        not_a_lead	3	doubl your ; downsiz ; drink a ; drink thi ; drog ; dron ; drop forty ; drug
        not_a_lead	3	dry <room> ; dual ; due monday ; dur her ; dusk ; eagl scout ; ear ; east la
        not_a_lead	3	eat and ; econ ; el chequ ; el est ; el peric ; el turn ; els in ; emdr
        not_a_lead	3	en <hospital> ; en <order> ; en bolsa ; en radi ; encarg ; encarg de ; enfermera
        not_a_lead	3	envi ; episod ; er nurs ; est con ; est el ; estanci ; etoh no ; ever so ; ex clt
        not_a_lead	3	excus from ; extend ; f <afraid> ; f/u on ; factur de ; famili no ; famou ; fecha
        not_a_lead	3	fentanyl ; ferreteri ; few word ; fifth ; film ; find a ; finish my ; first half
        not_a_lead	3	first ten ; fix thi ; floor in ; fml ; for $ ; for <chestheart> ; for <home>
        not_a_lead	3	for <law> ; for <money> ; for <school> ; for <trade> ; for custody ; for estat
        not_a_lead	3	for herself ; for peer ; for residential ; for thursday ; for two ; for ua ; for work
        not_a_lead	3	forty cover ; freez ; from <die> ; from <last> ; from aug ; from fentanyl ; from last
        not_a_lead	3	funeral hom ; gan 0 ; garantiz el ; gav numb ; gentleman who ; get cold ; giggl
        not_a_lead	3	good day ; good with ; got out ; grad student ; grandfath watch ; grey hoodi
        not_a_lead	3	group has ; grupo par ; guild ; hac <amount> ; hand out ; handl that ; handl your
        not_a_lead	3	has <pet> ; has <school> ; has rns ; hast <daytime> ; he <money> ; he check ; he left
        not_a_lead	3	headset ; her room ; her wil ; hi its ; hir tech ; his guit ; hom in ; host
        not_a_lead	3	hotel and ; hous lik ; hous on ; how a ; hoy estoy ; husband died ; husband gambl
        not_a_lead	3	husband left ; husky ; i speak ; im eleven ; im sob ; im wel ; in <last> ; in last
        not_a_lead	3	in tx ; inbox ; incident report ; instal ; interest ; internship ; interview an
        not_a_lead	3	interview one ; interview someon ; is <ask> ; is doing ; is handl ; is ill ; is marca
        not_a_lead	3	is robert ; is thi ; its denis ; its nicotin ; its turn ; junior at ; just tel
        not_a_lead	3	just that ; just wont ; kid want ; kilo ; kim ; kit in ; kitchen is ; knif rol ; kniv
        not_a_lead	3	la <stranger> ; la direccion ; la nariz ; last job ; last jun ; lat to ; le <wait>
        not_a_lead	3	le dij ; le falt ; left behind ; left its ; library and ; licenci ; licens for
        not_a_lead	3	lik help ; limpiez o ; lin + ; lin of ; link is ; list she ; lleg una ; locum
        not_a_lead	3	locum agency ; los <unreal> ; los angel ; lov ; lov for ; low ; ly / ; m vap
        not_a_lead	3	magazin and ; major ; mam ; mandan a ; marshal ; me dari ; me hiv ; med pas
        not_a_lead	3	medi tiemp ; medical <crowd> ; medical <insurance> ; medical bil ; merc me
        not_a_lead	3	mi <clothes> ; mi cart ; mi clas ; min lat ; minut thi ; minuto ; mis <money>
        not_a_lead	3	morn show ; moth clean ; moth mov ; mous ; muert ric ; my <month> ; my clas ; my dat
        not_a_lead	3	my draw ; my lmft ; my medical ; my password ; my paycheck ; my psych ; my public
        not_a_lead	3	my thyroid ; my twin ; naci la ; nadi <need> ; nadi est ; naloxon ; nariz ; need nam
        not_a_lead	3	neighbor ; neighborhood ; neith of ; nev ; new <room> ; ni <alcohol> ; nicotin by
        not_a_lead	3	no <consume> ; no consum ; no plaqu ; no sabemo ; no ~cost ; no ~drug ; no ~quier
        not_a_lead	3	no ~sud ; nobody cal ; not cal ; not interest ; not ~<need> ; not ~drink ; not ~drug
        not_a_lead	3	novel ; noviembr ya ; nudg ; nuestr parroqui ; nurs clas ; nurs on ; nurs student
        not_a_lead	3	o <clean> ; o limpiez ; of $ ; of <consume> ; of community ; of use ; off <alcohol>
        not_a_lead	3	off resum ; old <insurance> ; on <emergency> ; on <play> ; on octob ; on opioid
        not_a_lead	3	on payrol ; on peopl ; on sob ; operat ; operat <amount> ; oportunidad ; or by
        not_a_lead	3	or has ; order ; orteg ; oth <kin> ; oth mother ; our <emergency> ; our <media>
        not_a_lead	3	our crew ; our residential ; out on ; out wheth ; overnight ; overnight 0
        not_a_lead	3	own liability ; pack in ; packag for ; pad ; pag four ; pallet ; papel y
        not_a_lead	3	par <clean> ; par la ; par los ; parroqui ; pas por ; paycheck ; peer <friend>
        not_a_lead	3	peer mentor ; peric ; permission to ; phon ring ; pil but ; plaqu ; pleas <give>
        not_a_lead	3	pls <say> ; podcast and ; podri ; polici ; pool sup ; por 0 ; por ell ; positiv
        not_a_lead	3	post <say> ; pound ; practicum placement ; prep y ; prestan ; prison for ; probarl
        not_a_lead	3	prom ; proveedor ; provider ; psych ; psych major ; psych np ; pt <hospital>
        not_a_lead	3	pueden <say> ; pur jueg ; purchas mgr ; pure ; q <moment> ; qualifi <phone> ; que una
        not_a_lead	3	quick <phone> ; quien <see> ; quier al ; quier dej ; quit lin ; quit zyn ; radi en
        not_a_lead	3	radi produc ; rank on ; rat card ; ray ban ; re <insurance> ; re <night> ; re <sober>
        not_a_lead	3	read on ; record ; record custodian ; refer to ; registr ; rehab aft ; releas on
        not_a_lead	3	rememb me ; rep stop ; represent ; res in ; result ; retir paramedic
        not_a_lead	3	retir schoolteach ; review are ; right <phone> ; right numb ; roi ; sa ; said you
        not_a_lead	3	salary ; sam <moment> ; sam numb ; say our ; se les ; se que ; se va ; se van
        not_a_lead	3	security ; see pcp ; select ; send 0 ; sent my ; seo ; she say ; shift it ; si ahi
        not_a_lead	3	sign a ; sign said ; silla ; sin <drug> ; sit is ; slept ; slot and ; snor ; sob and
        not_a_lead	3	sobredosi ; som guy ; someon on ; someon tel ; somo ; son to ; sourc ; soy consejer
        not_a_lead	3	soy enfermer ; staf memb ; stay her ; stay in ; stimulant user ; stop ask ; student
        not_a_lead	3	student want ; su detox ; su estacionamient ; su nin ; sued ; suic ; surviv
        not_a_lead	3	sus <furniture> ; sus <order> ; sus orden ; svc <need> ; svc want ; swing shift
        not_a_lead	3	tactical <blade> ; tak on ; tal vez ; tarjeta ; tatto of ; teach eighth
        not_a_lead	3	teach kindergarten ; tech her ; tech opening ; telegram and ; teng mi ; teng much
        not_a_lead	3	test no ; test strip ; thank to ; that <write> ; that hav ; the <always>
        not_a_lead	3	the <confused> ; the <stimulant> ; the brain ; the bridg ; the client ; the dent
        not_a_lead	3	the estat ; the gum ; the itemiz ; the jacket ; the mang ; the pay ; the piz
        not_a_lead	3	the plaintif ; the public ; the script ; the stair ; the suicid ; the wed
        not_a_lead	3	ther <last> ; ther ever ; ther hes ; ther last ; ther somebody ; thesi is
        not_a_lead	3	they split ; thi <withdrawal> ; thi was ; through <eat> ; through our ; thursday with
        not_a_lead	3	tienen grup ; til four ; tim <day> ; titul ; to <opioid> ; to <partner> ; to <unreal>
        not_a_lead	3	to <volunteer> ; to claim ; to complain ; to earn ; to giv ; to la ; to mov ; to ohi
        not_a_lead	3	to set ; to shadow ; todo y ; too much ; train for ; transmission ; transport co
        not_a_lead	3	treatment hom ; trist ; tu celul ; two door ; two messag ; ultim ; un <job>
        not_a_lead	3	una <clinician> ; una agenci ; una tare ; until saturday ; urin cup ; us about
        not_a_lead	3	use drug ; user and ; usted ; vacun ; vacuna ; van by ; vendemo ; verifi ppo ; viaj a
        not_a_lead	3	vin ; wal box ; want don ; want hr ; want rehab ; want support ; was order
        not_a_lead	3	we <emergency> ; we com ; we fight ; we know ; week ago ; welcom ; what tim
        not_a_lead	3	wher can ; wheth youv ; which <opening> ; which door ; who <treatment> ; who check
        not_a_lead	3	who treat ; whoev handl ; whom ; wif cri ; wif pick ; wint coat ; with <official>
        not_a_lead	3	with ppo ; with sist ; with us ; wont <leave> ; wont leav ; would ther ; writ an
        not_a_lead	3	wrong <hospital> ; x ray ; y <crowd> ; y <town> ; y <treatment> ; y ataqu
        not_a_lead	3	ya <leave> ; ya habi ; ya sali ; year experienc ; yo estuv ; you <continue>
        not_a_lead	3	you <happy> ; you <hold> ; you bil ; you confirm ; you hold ; you mail ; you point
        not_a_lead	3	you treat ; your <emergency> ; your <night> ; your <say> ; your admission
        not_a_lead	3	your alumni ; your car ; your custodian ; your going ; your night ; your ~<clinician>
        not_a_lead	3	your ~medical ; zoom ; zoom with ; ~<alcohol> not ; ~<alone> <need> ; ~<consume> no
        not_a_lead	3	~<consume> or ; ~<drug> ; ~<drug> <amount> ; ~<record> ; ~<sick> ; ~alcohol ; ~beb ni
        not_a_lead	3	~busc ; ~check ; ~check ~in ; ~counselor ; ~drink no ; ~drug ; ~drug no ; ~etoh no
        not_a_lead	3	~fre ; ~hac ~<pain> ; ~hac ~dan ; ~his ~<play> ; ~need ~any ; ~se ~<drug> ; ~se ~drog
        not_a_lead	3	~sick ; ~thc ; ~therapist
        not_a_lead	2	# ; *about.0 ; *mandator.1:negated ; *nonDrug.0:negated ; *organDamage.0
        not_a_lead	2	*otherService.5:negated ; *phone.1 ; *soonDate.0 ; *suicidalOblique.0:hypothetical
        not_a_lead	2	*suicidalOblique.3 ; *withdrawalHint.0 ; + <friend> ; + fentanyl ; + if ; + let
        not_a_lead	2	/ <money> ; 0 <color> ; 0 <need> ; 0 <vendor> ; 0 copay ; 0 cuand ; 0 percent ; 0 re
        not_a_lead	2	0 second ; 0 u ; 0 until ; 0 want ; 0 yr ; <afraid> <consume> ; <afraid> <eat>
        not_a_lead	2	<afraid> <partner> ; <afraid> <shake> ; <afraid> and ; <alcohol> a
        not_a_lead	2	<always> <daytime> ; <amount> <always> ; <amount> en ; <amount> percent
        not_a_lead	2	<amount> sam ; <amount> step ; <angry> <school> ; <appointment> <go>
        not_a_lead	2	<appointment> <need> ; <appointment> <outdoors> ; <appointment> <take>
        not_a_lead	2	<appointment> <trade> ; <appointment> <year> ; <appointment> es ; <appointment> limit
        not_a_lead	2	<appointment> link ; <appointment> my ; <ask> <clinician> ; <ask> <eat>
        not_a_lead	2	<ask> <volunteer> ; <ask> abt ; <ask> to ; <ask> wher ; <asleep> <crowd>
        not_a_lead	2	<asleep> <drive> ; <asleep> <kin> ; <awake> up ; <blade> <play> ; <blade> <room>
        not_a_lead	2	<bodypart> <kill> ; <bodypart> replacement ; <bodysound> ; <bodysound> <hear>
        not_a_lead	2	<break> ; <break> <bodypart> ; <break> her ; <breath> <clothes> ; <breath> with
        not_a_lead	2	<build> <count> ; <build> <insurance> ; <build> <month> ; <build> <phone>
        not_a_lead	2	<build> by ; <buy> <hear> ; <buy> <job> ; <buy> <treatment> ; <calm> <town>
        not_a_lead	2	<calm> with ; <cannabis> <drive> ; <cannabis> and ; <caretaking> <container>
        not_a_lead	2	<chestheart> <break> ; <chestheart> <child> ; <chestheart> are ; <chestheart> do
        not_a_lead	2	<chestheart> for ; <child> <amount> ; <child> <drug> ; <child> <go> ; <church> <play>
        not_a_lead	2	<church> are ; <clean> <bodypart> ; <clinician> <afraid> ; <clinician> <drive>
        not_a_lead	2	<clinician> <go> ; <clinician> <illness> ; <clinician> <vendor> ; <clinician> <water>
        not_a_lead	2	<clinician> d/c ; <clinician> who ; <clinician> whod ; <clinician> would
        not_a_lead	2	<clothes> + ; <clothes> <clinician> ; <clothes> <continue> ; <clothes> <put>
        not_a_lead	2	<clothes> and ; <clothes> en ; <colleague> <appointment> ; <colleague> did
        not_a_lead	2	<colleague> en ; <colleague> to ; <colleague> we ; <confused> ; <confused> <phone>
        not_a_lead	2	<consume> <consume> ; <consume> herself ; <consume> una ; <container>
        not_a_lead	2	<container> <blood> ; <container> <clothes> ; <container> <vendor> ; <container> que
        not_a_lead	2	<continue> <appointment> ; <continue> <eat> ; <continue> <insurance> ; <continue> her
        not_a_lead	2	<continue> my ; <count> <promise> ; <crowd> <night> ; <crowd> <withdrawal>
        not_a_lead	2	<crowd> con ; <crowd> for ; <crowd> i ; <crowd> only ; <crowd> through ; <crowd> we
        not_a_lead	2	<crowd> wil ; <day> 0 ; <day> <goodbye> ; <day> <money> ; <day> <stranger> ; <day> a
        not_a_lead	2	<day> ahi ; <day> estoy ; <day> first ; <day> in ; <day> includ ; <day> lik
        not_a_lead	2	<day> mi ; <day> mism ; <day> only ; <day> pls ; <die> <calm> ; <die> <happy>
        not_a_lead	2	<die> <job> ; <die> <outdoors> ; <die> la ; <die> por ; <drive> <breath>
        not_a_lead	2	<drive> <stranger> ; <drive> behind ; <drive> position ; <drive> when ; <drive> wil
        not_a_lead	2	<drug> ; <drug> <treatment> ; <drug> just ; <eat> <always> ; <eat> <bodypart>
        not_a_lead	2	<eat> <take> ; <eat> <trade> ; <eat> <treatment> ; <eat> la ; <emergency> <see>
        not_a_lead	2	<emergency> of ; <fall> <fluid> ; <fall> <room> ; <fall> off ; <feel> <leave>
        not_a_lead	2	<fire> <take> ; <fluid> <record> ; <friend> <break> ; <friend> de
        not_a_lead	2	<furniture> <always> ; <furniture> <clean> ; <furniture> <container>
        not_a_lead	2	<furniture> <give> ; <furniture> <hit> ; <furniture> <hospital> ; <furniture> <need>
        not_a_lead	2	<furniture> <sober> ; <furniture> aft ; <furniture> dur ; <furniture> or
        not_a_lead	2	<give> <hospital> ; <give> <remember> ; <give> servici ; <give> you
        not_a_lead	2	<go> <insurance> ; <go> not ; <go> rns ; <go> un ; <go> what ; <goodbye> <crowd>
        not_a_lead	2	<happy> <take> ; <happy> one ; <headface> <continue> ; <headface> <palecolor>
        not_a_lead	2	<headface> is ; <hear> at ; <hear> has ; <hear> only ; <hear> por ; <height> <last>
        not_a_lead	2	<hit> <job> ; <hold> them ; <home> <need> ; <home> with ; <homeless> to
        not_a_lead	2	<hospital> <calm> ; <hospital> <medicine> ; <hospital> <month> ; <hospital> <room>
        not_a_lead	2	<hospital> on ; <hospital> y ; <hot> ; <hot> <town> ; <hot> <water>
        not_a_lead	2	<illness> <drug> ; <illness> <order> ; <insurance> <container>
        not_a_lead	2	<insurance> <hospital> ; <insurance> <phone> ; <insurance> <photo> ; <insurance> stmt
        not_a_lead	2	<insurance> you ; <job> <furniture> ; <job> <go> ; <job> <night> ; <job> <unreal>
        not_a_lead	2	<job> aqui ; <job> has ; <key> <say> ; <key> <treatment> ; <key> at ; <key> im
        not_a_lead	2	<kin> <alcohol> ; <kin> <home> ; <kin> <hospital> ; <kin> <outdoors> ; <kin> <soon>
        not_a_lead	2	<kin> final ; <kin> had ; <kin> is ; <kin> nam ; <kin> onc ; <kin> se ; <kin> wer
        not_a_lead	2	<last> <hear> ; <law> <job> ; <law> firm ; <leave> <need> ; <leave> <play>
        not_a_lead	2	<leave> behind ; <lock> en ; <media> of ; <medicine> <money> ; <medicine> <need>
        not_a_lead	2	<medicine> <opioid> ; <moment> <alone> ; <moment> <kill> ; <moment> <photo>
        not_a_lead	2	<moment> <treatment> ; <moment> und ; <moment> with ; <money> + ; <money> <always>
        not_a_lead	2	<money> <build> ; <money> <month> ; <money> lo ; <money> ray ; <money> sinc
        not_a_lead	2	<money> una ; <month> ; <month> <appointment> ; <month> <clothes> ; <month> fre
        not_a_lead	2	<month> has ; <month> p ; <month> through ; <month> who ; <month> with ; <need> <day>
        not_a_lead	2	<need> <give> ; <need> <money> ; <need> <partner> ; <need> <record> ; <need> <stop>
        not_a_lead	2	<need> <think> ; <need> d/c ; <need> id ; <need> pt ; <need> ten ; <need> to
        not_a_lead	2	<need> we ; <need> whoev ; <night> <ask> ; <night> <kill> ; <night> <photo>
        not_a_lead	2	<night> <rail> ; <night> land ; <night> until ; <official> <gun> ; <official> <key>
        not_a_lead	2	<official> det ; <official> with ; <opening> <tool> ; <opening> to ; <opioid> rx
        not_a_lead	2	<order> por ; <outdoors> <build> ; <outdoors> behind ; <outdoors> can
        not_a_lead	2	<outdoors> until ; <outdoors> y ; <pain> in ; <palecolor> <home>
        not_a_lead	2	<palecolor> <medicine> ; <partner> <play> ; <partner> <promise>
        not_a_lead	2	<partner> <treatment> ; <partner> mad ; <past> <caretaking> ; <past> <moment>
        not_a_lead	2	<past> <money> ; <past> <palecolor> ; <past> patient ; <past> ya ; <pet> <count>
        not_a_lead	2	<pet> de ; <phone> over ; <phone> through ; <photo> <moment> ; <photo> <money>
        not_a_lead	2	<photo> about ; <photo> en ; <photo> in ; <photo> y ; <pill> <drive>
        not_a_lead	2	<pill> <medicine> ; <play> <blade> ; <play> <drug> ; <play> <lock> ; <play> <money>
        not_a_lead	2	<play> <partner> ; <play> an ; <play> that ; <promise> twic ; <put> <clinician>
        not_a_lead	2	<put> <eat> ; <put> una ; <rarely> <treatment> ; <rarely> por ; <record> <container>
        not_a_lead	2	<record> <moment> ; <record> <month> ; <record> would ; <record> y ; <relapse> and
        not_a_lead	2	<room> <leave> ; <room> with ; <rope> ; <rope> out ; <sad> ; <sad> /
        not_a_lead	2	<sad> <stranger> ; <sad> with ; <say> <afraid> ; <say> <stop> ; <say> lin
        not_a_lead	2	<say> otherwis ; <say> otr ; <say> ~<clinician> ; <say> ~<pet> ; <school> <colleague>
        not_a_lead	2	<school> <fall> ; <school> <opioid> ; <school> <phone> ; <school> <school>
        not_a_lead	2	<school> com ; <school> health ; <school> is ; <school> ive ; <school> what
        not_a_lead	2	<school> who ; <see> <order> ; <seizure> <alcohol> ; <seizure> <withdrawal>
        not_a_lead	2	<seizure> y ; <shake> <bodypart> ; <shame> <write> ; <sick> <stop> ; <sober> <day>
        not_a_lead	2	<sober> <drive> ; <stimulant> <need> ; <stimulant> <outdoors> ; <stimulant> <school>
        not_a_lead	2	<stimulant> is ; <stop> <clinician> ; <stop> <consume> ; <stop> <rope>
        not_a_lead	2	<stranger> <bodysound> ; <stranger> <continue> ; <stranger> <die>
        not_a_lead	2	<stranger> <shame> ; <stranger> <vendor> ; <stranger> aft ; <stranger> lost
        not_a_lead	2	<stranger> nam ; <take> $ ; <take> <child> ; <take> <clinician> ; <take> <container>
        not_a_lead	2	<take> anyon ; <take> them ; <take> ~<drug> ; <think> <container> ; <think> <write>
        not_a_lead	2	<think> so ; <think> ~<die> ; <think> ~<money> ; <tool> <money> ; <tool> <town>
        not_a_lead	2	<town> <ask> ; <town> first ; <town> sinc ; <trade> <clean> ; <trade> <hit>
        not_a_lead	2	<trade> <record> ; <trade> <see> ; <treatment> <amount> ; <treatment> <color>
        not_a_lead	2	<treatment> <fall> ; <treatment> <need> ; <treatment> about ; <treatment> and
        not_a_lead	2	<treatment> appeal ; <treatment> com ; <trust> <friend> ; <try> <medicine>
        not_a_lead	2	<vendor> <buy> ; <vendor> <go> ; <vendor> <home> ; <vendor> <promise> ; <vendor> at
        """
}
