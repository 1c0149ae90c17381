extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	4	wel <moment> ; wel now ; what happen ; wheth my ; who doe ; who snor ; whoev run
        not_a_lead	4	why peopl ; wif of ; with <treatment> ; with any ; with just ; with med ; with our
        not_a_lead	4	with prid ; with whoev ; withdrawal is ; wond if ; work her ; would a ; would mak
        not_a_lead	4	would one ; wrong ; wt los ; y hag ; y limpi ; y va ; ya <money> ; ya pag ; year off
        not_a_lead	4	yest ; you <continue> ; you look ; you might ; you run ; your <appointment>
        not_a_lead	4	your <day> ; your <emergency> ; your <go> ; your <medicine> ; your bil ; your city
        not_a_lead	4	your intak ; your kitchen ; your overnight ; your staf ; your ~therapist
        not_a_lead	4	~<alcohol> <treatment> ; ~<clinician> ; ~<colleague> <go> ; ~<consume> <promise>
        not_a_lead	4	~<drug> not ; ~<drug> ~<consume> ; ~<job> ~for ; ~<kin> ~<treatment> ; ~<need> ~any
        not_a_lead	4	~<need> ~tx ; ~any ~servic ; ~client need ; ~drink ; ~drink or ; ~drug at ; ~ex
        not_a_lead	4	~fax ; ~pacient ; ~quier ~ayud ; ~seek ~tx ; ~sol quier ; ~work ~for
        not_a_lead	3	*detoxWord.0:historical ; *hallucination.0 ; *otherService.2:other_experiencer
        not_a_lead	3	*residentialLeft.0 ; *seizure.0:negated ; + <say> ; / <afraid> ; / <say> ; / deny
        not_a_lead	3	/ drug ; 0 + ; 0 <count> ; 0 <job> ; 0 befor ; 0 blanket ; 0 for ; 0 midnit
        not_a_lead	3	0 oclock ; 0 peopl ; 0 practicum ; 0 sam ; 0 star ; 0 til ; 0 when ; 0 x
        not_a_lead	3	<afraid> <child> ; <afraid> <photo> ; <afraid> sinc ; <alcohol> <job> ; <alcohol> or
        not_a_lead	3	<amount> <blade> ; <amount> <goodbye> ; <amount> <money> ; <amount> behind
        not_a_lead	3	<amount> ly ; <amount> with ; <amount> your ; <appointment>
        not_a_lead	3	<appointment> <appointment> ; <appointment> <eat> ; <appointment> my ; <ask> <child>
        not_a_lead	3	<ask> <law> ; <ask> <stop> ; <ask> at ; <ask> did ; <ask> your ; <ask> ~<job>
        not_a_lead	3	<blade> rol ; <bodypart> <insurance> ; <bodypart> are ; <buy> <give>
        not_a_lead	3	<calm> <insurance> ; <caretaking> <afraid> ; <caretaking> <year>
        not_a_lead	3	<chestheart> <drive> ; <chestheart> are ; <chestheart> no ; <child> <phone>
        not_a_lead	3	<clean> o ; <clinician> ; <clinician> <appointment> ; <clinician> for
        not_a_lead	3	<clinician> her ; <clinician> let ; <clinician> whod ; <clothes> <insurance>
        not_a_lead	3	<clothes> <treatment> ; <clothes> y ; <clothes> you ; <cold> <phone> ; <colleague>
        not_a_lead	3	<colleague> <need> ; <color> <week> ; <confused> <fluid> ; <consume> pur
        not_a_lead	3	<continue> bien ; <continue> es ; <count> <ask> ; <count> <treatment> ; <crowd> <eat>
        not_a_lead	3	<crowd> <emergency> ; <crowd> <give> ; <crowd> <school> ; <crowd> de ; <crowd> servic
        not_a_lead	3	<day> <crowd> ; <day> <remember> ; <day> or ; <die> hard ; <die> ric
        not_a_lead	3	<drive> <crowd> ; <drug> / ; <drug> <consume> ; <drug> <eat> ; <drug> al ; <drug> de
        not_a_lead	3	<drug> noth ; <drug> or ; <eat> + ; <eat> our ; <emergency> <school>
        not_a_lead	3	<fall> <container> ; <fall> <opioid> ; <feel> <alcohol> ; <fluid> el ; <friend> <kin>
        not_a_lead	3	<furniture> which ; <give> $ ; <give> <vendor> ; <give> each ; <give> you
        not_a_lead	3	<give> your ; <go> <colleague> ; <go> <relapse> ; <go> around ; <go> fin
        not_a_lead	3	<happy> <vendor> ; <hold> <put> ; <home> <partner> ; <home> de ; <hospital> <key>
        not_a_lead	3	<illness> for ; <insurance> <alcohol> ; <insurance> <appointment> ; <insurance> <go>
        not_a_lead	3	<insurance> <trade> ; <insurance> for ; <insurance> to ; <job> <afraid>
        not_a_lead	3	<job> <media> ; <job> my ; <key> <need> ; <kin> <stimulant> ; <kin> q ; <last> one
        not_a_lead	3	<law> <room> ; <law> <stimulant> ; <law> cas ; <law> to ; <leave> <color>
        not_a_lead	3	<leave> your ; <media> <clinician> ; <media> <crowd> ; <media> <furniture>
        not_a_lead	3	<media> <job> ; <media> <outdoors> ; <media> in ; <medicine> <medicine>
        not_a_lead	3	<medicine> <wait> ; <medicine> list ; <medicine> pas ; <medicine> til
        not_a_lead	3	<medicine> when ; <moment> <clinician> ; <moment> first ; <moment> llev ; <moment> to
        not_a_lead	3	<money> ; <money> <phone> ; <money> are ; <money> por ; <month> <need> ; <need> 0
        not_a_lead	3	<need> <consume> ; <need> <eat> ; <need> <month> ; <need> anyth ; <need> don
        not_a_lead	3	<need> hr ; <need> mi ; <need> noth ; <need> ser ; <need> the ; <need> them
        not_a_lead	3	<night> only ; <official> <drug> ; <official> re ; <opioid> <sedative>
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
        not_a_lead	3	<vendor> <take> ; <vendor> a ; <wait> <insurance> ; <water> sup ; <week> <angry>
        not_a_lead	3	<week> <appointment> ; <withdrawal> and ; <withdrawal> sinc ; <write> <stop>
        not_a_lead	3	<write> list ; <year> <stimulant> ; <year> at ; <year> experienc ; <year> off ; a $
        not_a_lead	3	a bottl ; a day ; a gambl ; a kitchen ; a licens ; a peer ; a piec ; a pilot ; a scen
        not_a_lead	3	a therapist ; a tru ; a van ; a ~<drug> ; about <opioid> ; about rehab ; abril y
        not_a_lead	3	account ; acct ; addict and ; addiction on ; addiction psychiatrist
        not_a_lead	3	addiction treatment ; adict al ; adult <stranger> ; aft they ; agency has ; ai
        not_a_lead	3	al <crowd> ; al grup ; alcohol no ; algun ; alimento ; all we ; allergy
        not_a_lead	3	already <leave> ; already gon ; alumn ; alumni group ; and <withdrawal> ; and bleach
        not_a_lead	3	and busc ; and hes ; and its ; and overdos ; and took ; animal vet ; ansiedad y
        not_a_lead	3	answer your ; anxiety is ; anxiou ; any <appointment> ; anyon on ; ap ; april with
        not_a_lead	3	asham and ; asistenci ; asistent ; ask your ; assault ; assaultiv ; at <opening>
        not_a_lead	3	at ur ; ate my ; atend convulsion ; attorney for ; atty need ; audit of ; aunt work
        not_a_lead	3	away the ; azul ; bacon ; bday ; be 0 ; beb en ; beep ; befor our ; believ my
        not_a_lead	3	bil from ; bil offic ; bit ly ; blackjack ; bolsa con ; bonit ; booz and ; box i
        not_a_lead	3	boy to ; boyfriend get ; breath with ; bring his ; buena <go> ; buprenorphin
        not_a_lead	3	busc apoy ; busc chamb ; busc la ; by us ; cal twic ; californi ; can begin ; can you
        not_a_lead	3	cardiology ; casin y ; certain ; certificat ; chang a ; channel ; chapt ; charact
        not_a_lead	3	chef 0 ; cig ; cigar nad ; circl has ; cit del ; city ; civil ; clean <drive>
        not_a_lead	3	clean by ; clean on ; clean record ; client visit ; clinical ; clr said ; cobr
        not_a_lead	3	collect ; collect them ; com <play> ; com el ; communication ; community servic
        not_a_lead	3	complaint and ; con <drug> ; confirm / ; confirmation ; confusion ; constanci
        not_a_lead	3	cook with ; copi de ; corpsman ; corre de ; correct ; cottag ; could ; could als
        not_a_lead	3	could i ; council ; counsel for ; cousin told ; crei que ; crim podcast ; cuand <say>
        not_a_lead	3	cuand pas ; curriculum ; custodian ; d/c <record> ; d/c summary ; dad son ; dari una
        not_a_lead	3	dark ; daught went ; day and ; de <furniture> ; de <photo> ; de alimento
        not_a_lead	3	de asistenci ; de prep ; de sobredosi ; dear ; dear <insurance> ; dear beneficiary
        not_a_lead	3	death ; decedent ; del merc ; deni ; desk wil ; detox exp ; die hard ; dij q
        not_a_lead	3	discharg on ; do her ; dobl el ; doctor for ; doesnt <consume> ; doing my ; domain
        not_a_lead	3	donat to ; dont hav ; dont use ; door to ; doubl your ; downsiz ; drink a ; drink thi
        not_a_lead	3	drog ; dron ; drop forty ; drug ; dry <room> ; dual ; due monday ; dur her
        not_a_lead	3	eagl scout ; ear ; east la ; eat and ; econ ; el chequ ; el est ; el peric ; el turn
        not_a_lead	3	els in ; emdr ; en <hospital> ; en <order> ; en bolsa ; en radi ; encarg ; encarg de
        not_a_lead	3	enfermera ; envi ; episod ; er nurs ; est con ; est el ; estanci ; etoh no ; ever so
        not_a_lead	3	ex clt ; excus from ; extend ; f <afraid> ; f/u on ; factur de ; famili no ; famou
        not_a_lead	3	featur ; fecha ; fentanyl ; ferreteri ; few word ; fifth ; film ; find a ; finish my
        not_a_lead	3	first half ; first ten ; fix thi ; floor in ; fml ; for $ ; for <chestheart>
        not_a_lead	3	for <home> ; for <law> ; for <money> ; for <school> ; for <trade> ; for custody
        not_a_lead	3	for estat ; for herself ; for peer ; for residential ; for thursday ; for two
        not_a_lead	3	for ua ; for work ; forty cover ; freez ; from <die> ; from <last> ; from aug
        not_a_lead	3	from fentanyl ; from last ; funeral hom ; gan 0 ; garantiz el ; gav numb
        not_a_lead	3	gentleman who ; giggl ; good day ; good with ; got out ; grad student
        not_a_lead	3	grandfath watch ; grey hoodi ; group has ; grupo par ; guild ; hac <amount>
        not_a_lead	3	hand out ; handl that ; handl your ; has <pet> ; has <school> ; has rns
        not_a_lead	3	hast <daytime> ; he <money> ; he check ; he left ; headset ; her room ; her wil
        not_a_lead	3	hi its ; hir tech ; his guit ; hom in ; host ; hotel and ; hous lik ; how a
        not_a_lead	3	hoy estoy ; husband died ; husband gambl ; husband left ; husky ; i speak ; im eleven
        not_a_lead	3	im sob ; im wel ; in <last> ; in last ; in tx ; inbox ; incident report ; instal
        not_a_lead	3	interest ; internship ; interview an ; interview one ; interview someon ; is <ask>
        not_a_lead	3	is doing ; is handl ; is ill ; is marca ; is robert ; is thi ; it off ; its denis
        not_a_lead	3	its nicotin ; its turn ; junior at ; just tel ; just that ; just wont ; kid want
        not_a_lead	3	kilo ; kim ; kit in ; kitchen is ; knif rol ; kniv ; la <stranger> ; la direccion
        not_a_lead	3	la nariz ; last job ; last jun ; last one ; lat to ; le <wait> ; le dij ; le falt
        not_a_lead	3	left behind ; left its ; library and ; licenci ; licens for ; lik help ; limpiez o
        not_a_lead	3	lin + ; lin of ; link is ; list she ; lleg una ; locum agency ; los <unreal>
        not_a_lead	3	los angel ; lov ; lov for ; low ; lung are ; ly / ; m vap ; magazin and ; major ; mam
        not_a_lead	3	mandan a ; marshal ; me dari ; me hiv ; med pas ; medi tiemp ; merc me ; mi <clothes>
        not_a_lead	3	mi cart ; mi clas ; min lat ; minut thi ; minuto ; mis <money> ; morn show
        not_a_lead	3	moth clean ; moth mov ; mous ; muert ric ; my <month> ; my clas ; my dat ; my draw
        not_a_lead	3	my lmft ; my medical ; my password ; my paycheck ; my psych ; my public ; my thyroid
        not_a_lead	3	my twin ; naci la ; nadi <need> ; nadi est ; naloxon ; nariz ; need nam ; neighbor
        not_a_lead	3	neighborhood ; neith of ; nev ; new <room> ; ni <alcohol> ; nicotin by ; no <consume>
        not_a_lead	3	no consum ; no plaqu ; no sabemo ; no ~cost ; no ~drug ; no ~quier ; no ~sud
        not_a_lead	3	nobody cal ; not cal ; not ~<need> ; not ~drink ; not ~drug ; novel ; noviembr ya
        not_a_lead	3	nudg ; nuestr parroqui ; nurs clas ; nurs on ; nurs student ; o <clean> ; o limpiez
        not_a_lead	3	of $ ; of <consume> ; of community ; of use ; off <alcohol> ; off resum
        not_a_lead	3	old <insurance> ; on <emergency> ; on <play> ; on octob ; on opioid ; on payrol
        not_a_lead	3	on peopl ; on sob ; operat ; operat <amount> ; oportunidad ; or by ; or has ; order
        not_a_lead	3	orteg ; oth <kin> ; oth mother ; our <emergency> ; our <media> ; our crew
        not_a_lead	3	our residential ; out on ; out wheth ; overnight ; overnight 0 ; own liability
        not_a_lead	3	pack in ; packag for ; pad ; pag four ; pallet ; papel y ; par <clean> ; par la
        not_a_lead	3	par los ; parroqui ; pas por ; paycheck ; peer <friend> ; peer mentor ; peric
        not_a_lead	3	phon ring ; pil but ; plaqu ; pleas <give> ; pls <say> ; podcast and ; podri ; polici
        not_a_lead	3	pool sup ; por 0 ; por ell ; positiv ; post <say> ; pound ; practicum placement
        not_a_lead	3	prep y ; prepar un ; prestan ; prison for ; privacy ; probarl ; prom ; proveedor
        not_a_lead	3	provider ; psych ; psych major ; psych np ; pt <hospital> ; pueden <say> ; pur jueg
        not_a_lead	3	purchas mgr ; pure ; q <moment> ; qualifi <phone> ; que una ; quick <phone>
        not_a_lead	3	quien <see> ; quier al ; quier dej ; quit zyn ; radi produc ; rank on ; rat card
        not_a_lead	3	re <insurance> ; re <night> ; re <sober> ; read on ; record ; refer to ; registr
        not_a_lead	3	rehab aft ; releas on ; rememb me ; rep stop ; represent ; res in ; result
        not_a_lead	3	retir paramedic ; retir schoolteach ; review are ; right <phone> ; right numb ; roi
        not_a_lead	3	sa ; said you ; salary ; sam <moment> ; sam numb ; say our ; se les ; se que ; se va
        not_a_lead	3	se van ; security ; see pcp ; select ; send 0 ; sent my ; seo ; she say ; shift it
        not_a_lead	3	si ahi ; sign a ; sign said ; silla ; sin <drug> ; sit is ; slept ; slot and ; snor
        not_a_lead	3	sob and ; sobredosi ; som guy ; someon on ; someon tel ; somo ; son to ; sourc
        not_a_lead	3	soy consejer ; soy enfermer ; staf memb ; stay her ; stay in ; stimulant user
        not_a_lead	3	stop ask ; student ; student want ; su detox ; su estacionamient ; su nin ; sued
        not_a_lead	3	suic ; sus <furniture> ; sus <order> ; sus orden ; svc <need> ; svc want
        not_a_lead	3	swing shift ; tactical <blade> ; tak on ; tal vez ; tarjeta ; tatto of ; teach eighth
        not_a_lead	3	teach kindergarten ; tech her ; tech opening ; telegram and ; teng mi ; teng much
        not_a_lead	3	test no ; test strip ; thank to ; that <write> ; that hav ; that need ; the <always>
        not_a_lead	3	the <stimulant> ; the brain ; the bridg ; the client ; the dent ; the estat ; the gum
        not_a_lead	3	the itemiz ; the mang ; the pay ; the piz ; the plaintif ; the public ; the stair
        not_a_lead	3	the suicid ; the wed ; ther <last> ; ther ever ; ther hes ; ther last ; ther somebody
        not_a_lead	3	thesi is ; they split ; thi <withdrawal> ; thi was ; through <eat> ; through our
        not_a_lead	3	thursday with ; tienen grup ; til four ; tim <day> ; titul ; to <opioid>
        not_a_lead	3	to <partner> ; to <unreal> ; to <volunteer> ; to claim ; to complain ; to earn
        not_a_lead	3	to giv ; to la ; to mov ; to ohi ; to set ; to shadow ; todo y ; too much ; train for
        not_a_lead	3	transmission ; transport co ; treatment hom ; trist ; tu celul ; two door
        not_a_lead	3	two messag ; ultim ; un <job> ; una <clinician> ; una agenci ; una tare
        not_a_lead	3	until saturday ; urin cup ; us about ; use drug ; user and ; usted ; vacuna ; van by
        not_a_lead	3	vendemo ; verifi ppo ; viaj a ; vin ; wal box ; want don ; want hr ; want rehab
        not_a_lead	3	want support ; was order ; we <emergency> ; we com ; we fight ; we know ; week ago
        not_a_lead	3	welcom ; what tim ; wher can ; wheth youv ; which <opening> ; which door
        not_a_lead	3	who <treatment> ; who check ; who treat ; whoev handl ; whom ; wif cri ; wif pick
        not_a_lead	3	wint coat ; with <official> ; with ppo ; with sist ; with us ; wont <leave>
        not_a_lead	3	wont leav ; would ther ; writ an ; wrong <hospital> ; x ray ; y <crowd> ; y <photo>
        not_a_lead	3	y <town> ; y <treatment> ; y ataqu ; ya <leave> ; ya habi ; ya sali ; year experienc
        not_a_lead	3	yo estuv ; you <happy> ; you <hold> ; you bil ; you confirm ; you hold ; you mail
        not_a_lead	3	you point ; you treat ; your <night> ; your <say> ; your admission ; your alumni
        not_a_lead	3	your car ; your custodian ; your going ; your night ; your ~<clinician>
        not_a_lead	3	your ~medical ; zoom ; zoom with ; ~<alcohol> not ; ~<alone> <need> ; ~<consume> no
        not_a_lead	3	~<consume> or ; ~<drug> ; ~<drug> <amount> ; ~<record> ; ~<sick> ; ~alcohol ; ~beb ni
        not_a_lead	3	~busc ; ~check ; ~check ~in ; ~counselor ; ~drink no ; ~drug ; ~drug no ; ~etoh no
        not_a_lead	3	~fre ; ~hac ~<pain> ; ~hac ~dan ; ~his ~<play> ; ~need ~any ; ~se ~<drug> ; ~se ~drog
        not_a_lead	3	~sick ; ~thc ; ~therapist ; ~tratamient
        not_a_lead	2	# ; *about.0 ; *mandator.1:negated ; *nonDrug.0:negated ; *organDamage.0
        not_a_lead	2	*otherService.5:negated ; *phone.1 ; *soonDate.0 ; *suicidalOblique.0:hypothetical
        not_a_lead	2	*suicidalOblique.3 ; *withdrawalHint.0 ; + <friend> ; + fentanyl ; + if ; + let
        not_a_lead	2	/ <money> ; 0 <color> ; 0 <need> ; 0 <vendor> ; 0 copay ; 0 cuand ; 0 percent ; 0 re
        not_a_lead	2	0 second ; 0 u ; 0 until ; 0 want ; 0 yr ; <afraid> <consume> ; <afraid> <drug>
        not_a_lead	2	<afraid> <eat> ; <afraid> <partner> ; <afraid> <shake> ; <afraid> and ; <alcohol> a
        not_a_lead	2	<always> <daytime> ; <amount> <always> ; <amount> en ; <amount> percent
        not_a_lead	2	<amount> sam ; <amount> step ; <angry> <school> ; <appointment> <go>
        not_a_lead	2	<appointment> <need> ; <appointment> <outdoors> ; <appointment> <take>
        not_a_lead	2	<appointment> <trade> ; <appointment> <year> ; <appointment> es ; <appointment> limit
        not_a_lead	2	<appointment> link ; <ask> <caretaking> ; <ask> <clinician> ; <ask> <eat>
        not_a_lead	2	<ask> <volunteer> ; <ask> abt ; <ask> to ; <ask> wher ; <asleep> <crowd>
        not_a_lead	2	<asleep> <drive> ; <asleep> <kin> ; <awake> up ; <blade> <play> ; <blade> <room>
        not_a_lead	2	<bodypart> <kill> ; <bodypart> replacement ; <bodysound> ; <bodysound> <hear>
        not_a_lead	2	<break> ; <break> <bodypart> ; <break> her ; <breath> <clothes> ; <breath> with
        not_a_lead	2	<build> <count> ; <build> <insurance> ; <build> <month> ; <build> <phone>
        not_a_lead	2	<build> by ; <buy> <hear> ; <buy> <job> ; <buy> <treatment> ; <calm> <town>
        not_a_lead	2	<calm> with ; <cannabis> <drive> ; <cannabis> and ; <caretaking> <container>
        not_a_lead	2	<chestheart> <break> ; <chestheart> <child> ; <chestheart> do ; <chestheart> for
        not_a_lead	2	<child> <amount> ; <child> <drug> ; <child> <go> ; <church> <play> ; <church> are
        not_a_lead	2	<clean> <bodypart> ; <clean> industrial ; <clinician> <afraid> ; <clinician> <drive>
        not_a_lead	2	<clinician> <go> ; <clinician> <illness> ; <clinician> <vendor> ; <clinician> <water>
        not_a_lead	2	<clinician> d/c ; <clinician> who ; <clinician> would ; <clothes> +
        not_a_lead	2	<clothes> <clinician> ; <clothes> <continue> ; <clothes> <put> ; <clothes> and
        not_a_lead	2	<clothes> en ; <colleague> <appointment> ; <colleague> did ; <colleague> en
        not_a_lead	2	<colleague> to ; <colleague> we ; <confused> ; <confused> <phone>
        not_a_lead	2	<consume> <consume> ; <consume> herself ; <consume> una ; <container>
        not_a_lead	2	<container> <blood> ; <container> <clothes> ; <container> <vendor> ; <container> que
        not_a_lead	2	<continue> <appointment> ; <continue> <eat> ; <continue> <insurance> ; <continue> her
        not_a_lead	2	<continue> my ; <count> <promise> ; <crowd> <night> ; <crowd> <withdrawal>
        not_a_lead	2	<crowd> con ; <crowd> for ; <crowd> i ; <crowd> only ; <crowd> through ; <crowd> we
        not_a_lead	2	<crowd> wil ; <day> 0 ; <day> <goodbye> ; <day> <money> ; <day> <stranger> ; <day> a
        not_a_lead	2	<day> ahi ; <day> estoy ; <day> first ; <day> in ; <day> includ ; <day> lik
        not_a_lead	2	<day> mi ; <day> mism ; <day> only ; <day> pls ; <die> <happy> ; <die> <job>
        not_a_lead	2	<die> <outdoors> ; <die> la ; <die> por ; <drive> <breath> ; <drive> <stranger>
        not_a_lead	2	<drive> behind ; <drive> position ; <drive> when ; <drive> wil ; <drug>
        not_a_lead	2	<drug> <photo> ; <drug> <treatment> ; <drug> just ; <eat> <always> ; <eat> <bodypart>
        not_a_lead	2	<eat> <take> ; <eat> <trade> ; <eat> <treatment> ; <eat> la ; <emergency> <see>
        not_a_lead	2	<emergency> of ; <fall> <fluid> ; <fall> <room> ; <fall> off ; <feel> <leave>
        not_a_lead	2	<fire> <take> ; <fluid> <record> ; <friend> <break> ; <friend> de
        not_a_lead	2	<furniture> <always> ; <furniture> <clean> ; <furniture> <container>
        not_a_lead	2	<furniture> <give> ; <furniture> <hit> ; <furniture> <hospital> ; <furniture> <need>
        not_a_lead	2	<furniture> <sober> ; <furniture> aft ; <furniture> dur ; <furniture> or
        not_a_lead	2	<give> <hospital> ; <give> <remember> ; <give> servici ; <go> <insurance> ; <go> not
        not_a_lead	2	<go> rns ; <go> un ; <go> what ; <goodbye> <crowd> ; <happy> <take> ; <happy> one
        not_a_lead	2	<headface> <continue> ; <headface> <palecolor> ; <hear> at ; <hear> has ; <hear> only
        not_a_lead	2	<hear> por ; <height> <last> ; <hit> <job> ; <hold> them ; <home> <need>
        not_a_lead	2	<home> with ; <homeless> to ; <hospital> <calm> ; <hospital> <medicine>
        not_a_lead	2	<hospital> <month> ; <hospital> <room> ; <hospital> on ; <hospital> y ; <hot>
        not_a_lead	2	<hot> <town> ; <hot> <water> ; <illness> <drug> ; <illness> <order>
        not_a_lead	2	<insurance> <container> ; <insurance> <hospital> ; <insurance> <phone>
        not_a_lead	2	<insurance> <photo> ; <insurance> stmt ; <insurance> you ; <job> <furniture>
        not_a_lead	2	<job> <go> ; <job> <unreal> ; <job> aqui ; <job> has ; <key> <say>
        not_a_lead	2	<key> <treatment> ; <key> at ; <key> im ; <kin> <alcohol> ; <kin> <home>
        not_a_lead	2	<kin> <hospital> ; <kin> <outdoors> ; <kin> <soon> ; <kin> final ; <kin> had
        not_a_lead	2	<kin> is ; <kin> nam ; <kin> onc ; <kin> se ; <kin> wer ; <last> <hear> ; <law> <job>
        not_a_lead	2	<law> firm ; <leave> <need> ; <leave> <play> ; <leave> behind ; <lock> en
        not_a_lead	2	<media> of ; <medicine> <money> ; <medicine> <need> ; <medicine> <opioid>
        not_a_lead	2	<moment> <alone> ; <moment> <kill> ; <moment> <photo> ; <moment> <treatment>
        not_a_lead	2	<moment> und ; <moment> with ; <money> + ; <money> <always> ; <money> <build>
        not_a_lead	2	<money> <month> ; <money> <past> ; <money> lo ; <money> ray ; <money> sinc
        not_a_lead	2	<money> una ; <month> ; <month> <appointment> ; <month> <clothes> ; <month> fre
        not_a_lead	2	<month> has ; <month> p ; <month> through ; <month> who ; <month> with ; <need> <day>
        not_a_lead	2	<need> <give> ; <need> <money> ; <need> <partner> ; <need> <record> ; <need> <stop>
        not_a_lead	2	<need> <think> ; <need> d/c ; <need> id ; <need> pt ; <need> ten ; <need> to
        not_a_lead	2	<need> we ; <need> whoev ; <night> <ask> ; <night> <kill> ; <night> <photo>
        not_a_lead	2	<night> <rail> ; <night> land ; <night> until ; <official> <gun> ; <official> <key>
        not_a_lead	2	<official> det ; <official> with ; <opening> <tool> ; <opening> to ; <opioid> <photo>
        not_a_lead	2	<opioid> rx ; <order> por ; <outdoors> <build> ; <outdoors> behind ; <outdoors> can
        not_a_lead	2	<outdoors> until ; <outdoors> y ; <pain> in ; <palecolor> <home>
        not_a_lead	2	<palecolor> <medicine> ; <partner> <play> ; <partner> <promise>
        not_a_lead	2	<partner> <treatment> ; <partner> mad ; <past> <caretaking> ; <past> <moment>
        not_a_lead	2	<past> <money> ; <past> <palecolor> ; <past> ya ; <pet> <count> ; <pet> de
        not_a_lead	2	<phone> over ; <phone> through ; <photo> <moment> ; <photo> <money> ; <photo> about
        not_a_lead	2	<photo> in ; <photo> y ; <pill> <drive> ; <pill> <medicine> ; <play> <blade>
        not_a_lead	2	<play> <drug> ; <play> <lock> ; <play> <money> ; <play> <partner> ; <play> an
        not_a_lead	2	<play> that ; <promise> twic ; <put> <clinician> ; <put> <eat> ; <put> una
        not_a_lead	2	<rarely> <treatment> ; <rarely> por ; <record> <container> ; <record> <moment>
        not_a_lead	2	<record> <month> ; <record> <photo> ; <record> would ; <record> y ; <relapse> and
        not_a_lead	2	<room> <leave> ; <room> with ; <rope> ; <rope> out ; <sad> ; <sad> /
        not_a_lead	2	<sad> <stranger> ; <sad> with ; <say> <afraid> ; <say> <stop> ; <say> lin
        not_a_lead	2	<say> otherwis ; <say> otr ; <say> ~<clinician> ; <say> ~<pet> ; <school> <colleague>
        not_a_lead	2	<school> <fall> ; <school> <opioid> ; <school> <phone> ; <school> <school>
        not_a_lead	2	<school> com ; <school> health ; <school> is ; <school> ive ; <school> what
        not_a_lead	2	<school> who ; <see> <order> ; <seizure> <alcohol> ; <seizure> <withdrawal>
        not_a_lead	2	<seizure> y ; <shake> <bodypart> ; <shame> <write> ; <sick> ; <sick> <stop>
        not_a_lead	2	<sober> <day> ; <sober> <drive> ; <stimulant> <need> ; <stimulant> <outdoors>
        not_a_lead	2	<stimulant> <school> ; <stimulant> is ; <stop> <clinician> ; <stop> <consume>
        not_a_lead	2	<stop> <rope> ; <stranger> <bodysound> ; <stranger> <continue> ; <stranger> <die>
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
