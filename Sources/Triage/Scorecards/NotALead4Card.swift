extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	2	ate my ; attendanc ; attorney for ; audit ; august 0 ; august and ; australi
        not_a_lead	2	aut warranty ; authorization ; away the ; back of ; back to ; bas boat ; bday
        not_a_lead	2	be <wait> ; be stay ; beb ni ; becom a ; bed sob ; been <consume> ; been <take>
        not_a_lead	2	been anyth ; befor our ; befor xma ; behind your ; bien desd ; bilingu
        not_a_lead	2	bilingual <clinician> ; bing ; bio ; bleach ; boil ; book me ; boom ; boot in ; booz
        not_a_lead	2	bord con ; bracelet ; brewery ; bring back ; budget ; buena <go> ; build in ; built
        not_a_lead	2	built for ; buprenorphin ; buscan ; busines and ; but for ; by <say> ; by mistak
        not_a_lead	2	by valentin ; cabl ; cal every ; cal tercer ; cal want ; cam and ; cam down
        not_a_lead	2	cambi la ; camisa ; can / ; can our ; can they ; can your ; cancel ; cancun
        not_a_lead	2	cant seem ; car seat ; card ; card for ; cardiology ; cardiology clear ; carin
        not_a_lead	2	cart de ; cas # ; cas manag ; casa de ; celul ; celul y ; cement ; centr ; certain
        not_a_lead	2	certific en ; certificat ; charact ; charg for ; cheat ; chosen ; cinc ; clas
        not_a_lead	2	clear to ; click ; client ; client who ; clinic want ; clr <hear> ; clr <think>
        not_a_lead	2	clt in ; coat to ; collect ; colleg kid ; com el ; com see ; community ; con veint
        not_a_lead	2	consejer ; contact ; contestan ; control de ; conviction ; cook ; corn ; coron
        not_a_lead	2	correct ; could ; counsel for ; counselor and ; county clinic ; couri ; cre ; crei
        not_a_lead	2	cuento ; current in ; curs ; custody hear ; d resi ; da un ; dalla ; dari una ; dark
        not_a_lead	2	daught did ; daught took ; day her ; de <hospital> ; de <media> ; de <month>
        not_a_lead	2	de alimento ; de anoch ; de droga ; de esper ; de febrer ; de hoy ; de inmigracion
        not_a_lead	2	de marz ; de muert ; de periodism ; de recomendacion ; deadlin ; dear ; debat
        not_a_lead	2	dej su ; del iop ; deliri ; denis from ; desd la ; despedi de ; detox exp ; detox or
        not_a_lead	2	diabetico ; did 0 ; did our ; die ; differenc between ; difunt espos ; digital
        not_a_lead	2	dirij ; do coffe ; doctor for ; dog and ; doing an ; doing my ; donat my ; donat them
        not_a_lead	2	dond los ; dont use ; dos semana ; doubl your ; drank herself ; drink from ; drink in
        not_a_lead	2	drink thi ; driv position ; drog ; dron ; drown in ; drug and ; ear ; earn ; east la
        not_a_lead	2	eat and ; eat disord ; edibl ; egg ; ehr softwar ; el <appointment> ; el <eat>
        not_a_lead	2	el celul ; el cuchil ; el maestr ; elevador ; els in ; els not ; els to ; elsewher
        not_a_lead	2	email cv ; empez ya ; employ i ; emt ; en abril ; en ambulanci ; en east ; en may
        not_a_lead	2	en mexicali ; en mi ; en ~hac ; encarg ; encarg de ; enfermer ; enfermer en
        not_a_lead	2	enfermeri y ; enter ; epilepsy and ; er ; er nurs ; era par ; eramo ; es la ; escond
        not_a_lead	2	espant ; espos que ; est con ; estanci ; etiquet ; etoh no ; every morn ; excus from
        not_a_lead	2	fal at ; fal in ; fami group ; fami support ; famou ; fax ton ; feb stay ; feet
        not_a_lead	2	fellow with ; festival ; fifth ; fil residential ; fil the ; film school ; fin
        not_a_lead	2	find a ; first ten ; flat ; flood the ; floor again ; floor in ; folleto ; for
        not_a_lead	2	for <illness> ; for <night> ; for <room> ; for <trade> ; for <treatment> ; for chest
        not_a_lead	2	for custody ; for depression ; for husb ; for kitchen ; for la ; for sal ; for self
        not_a_lead	2	for six ; for smok ; for ssdi ; for tonight ; for two ; for tx ; form patient
        not_a_lead	2	four day ; four on ; fre <go> ; freez ; from deployment ; from july ; from us
        not_a_lead	2	fum pur ; galley ; gam 0 ; get going ; get his ; giggl ; giv back ; good day
        not_a_lead	2	good lif ; good term ; goodnes ; got tir ; gracia a ; grateful ; grief circl
        not_a_lead	2	group and ; group by ; group has ; grupo par ; guit + ; gummi for ; guy ; h /
        not_a_lead	2	hacemo ; half of ; hand out ; has been ; has one ; hav <insurance> ; hav <key>
        not_a_lead	2	hav <play> ; hav noth ; hav open ; he <hit> ; he <moment> ; he <money> ; he consum
        not_a_lead	2	he left ; head off ; her <clinician> ; her fml ; her has ; her head ; her or
        not_a_lead	2	herman entr ; herman est ; herself <child> ; hi i ; hid my ; highway ; hij estuv
        not_a_lead	2	hijo ; his <day> ; his <kin> ; his <phone> ; his employ ; his mam ; his moth
        not_a_lead	2	his pension ; his phon ; holiday includ ; hombr en ; hop you ; hour for ; hous or
        not_a_lead	2	hoy mism ; hr email ; husb is ; husband died ; husband drink ; i <feel>
        not_a_lead	2	i <insurance> ; i addres ; i bought ; i built ; i drop ; i hit ; i mis ; i put
        not_a_lead	2	i room ; i tak ; id <promise> ; id already ; ignor ; im doing ; im eleven ; im fiv
        not_a_lead	2	im from ; im scar ; im sob ; im wel ; im writ ; imprent ; in <day> ; in <illness>
        not_a_lead	2	in <last> ; in <need> ; in <trade> ; in apr ; in bed ; in last ; in long ; in lot
        not_a_lead	2	in oregon ; in tomorrow ; in without ; induction ; initial ; inquiri
        not_a_lead	2	ins <insurance> ; ins <money> ; internship for ; interview an ; iop ask
        not_a_lead	2	iop elsewher ; irvin ; is <room> ; is an ; is ask ; is current ; is doing ; is open
        not_a_lead	2	is sunday ; issu the ; it <take> ; it cam ; it pay ; it snow ; it tast ; it took
        not_a_lead	2	it want ; its <sad> ; its grief ; its nicotin ; its over ; jacket ; juda ; jueg
        not_a_lead	2	juev con ; just <say> ; just anxiety ; just the ; kniv ; la <afraid> ; la <alcohol>
        not_a_lead	2	la <ask> ; la <caretaking> ; la <clinician> ; la <friend> ; la <think> ; la cocher
        not_a_lead	2	la direccion ; la primer ; la reciben ; la sal ; la secundari ; la terapeut
        not_a_lead	2	la vecin ; lab bil ; lab want ; landlord and ; landlord of ; lapd det ; larg <pet>
        not_a_lead	2	larg animal ; las <count> ; las <play> ; last quart ; last visit ; lat <kin> ; lavend
        not_a_lead	2	le <say> ; le deb ; le devuelvan ; le falt ; left a ; left no ; let of ; licens for
        not_a_lead	2	lif <insurance> ; light ; light in ; lik <need> ; lik your ; limpi y ; limpiez en
        not_a_lead	2	lin + ; lin item ; linen + ; list for ; list is ; llamarl ; llanter ; lleg una
        not_a_lead	2	llevamo ; local ; lock me ; los ojo ; lot on ; low ; m <need> ; m vap ; mad out
        not_a_lead	2	magazin and ; mail it ; mak out ; man nam ; manan no ; mand cotizacion ; mandamo
        not_a_lead	2	manual has ; march the ; marriag ; mas fum ; mas rap ; me <illness> ; me befor
        not_a_lead	2	me dari ; me dejan ; me know ; me sigu ; medi tiemp ; medical <insurance>
        not_a_lead	2	medical bil ; medicar ; medication ; medico ; mejor ; memory of ; meth and
        not_a_lead	2	meth psychosi ; methodist church ; mh ; mi cart ; mi po ; mi prim ; million
        not_a_lead	2	mo <ask> ; mo ask ; mobil ; moth clean ; moth drank ; mouth ; mov my ; mrs ; muer por
        not_a_lead	2	mushroom ; my <day> ; my <drive> ; my <soon> ; my <vendor> ; my bank ; my cadc
        not_a_lead	2	my clas ; my cpap ; my depression ; my fac ; my feet ; my glas ; my granddad
        not_a_lead	2	my group ; my knif ; my limit ; my medical ; my next ; my niec ; my not ; my paycheck
        not_a_lead	2	my resum ; my roommat ; my ~cousin ; n <eat> ; n som ; naloxon vend ; nam of
        not_a_lead	2	narcotic ; need ; need his ; need itemiz ; neighbor ; neighbor on ; neith of
        not_a_lead	2	nev <take> ; new <room> ; next thursday ; ni <consume> ; ni ~<alcohol> ; ni ~beb
        not_a_lead	2	ni ~tom ; nicotin by ; night if ; ninety <count> ; ninth and ; nit ; nit n
        not_a_lead	2	no <consume> ; no beb ; no experienc ; no lo ; no new ; no one ; no prescription
        not_a_lead	2	no problem ; no ~quier ; not <phone> ; not com ; not somewher ; not ~<ask>
        not_a_lead	2	not ~<consume> ; not ~<need> ; not ~ask ; not ~drug ; novel ; np ; nuestr parroqui
        not_a_lead	2	nunc hay ; nurs <school> ; nurs clas ; nurs student ; o <clean> ; o <crowd>
        not_a_lead	2	of <calm> ; of <hospital> ; of <sober> ; of application ; of d/c ; of february
        not_a_lead	2	of golf ; of hand ; of pt ; of residential ; off <alcohol> ; off and
        not_a_lead	2	ofrecemo servici ; ojo azul ; okay to ; old <write> ; old man ; old neighborhood
        not_a_lead	2	olvid ; on fentanyl ; on my ; on record ; on suicid ; on ventur ; on zoom ; onc a
        not_a_lead	2	onc in ; onlin <play> ; only <need> ; only want ; open on ; oportunidad ; oppos
        not_a_lead	2	or <go> ; or by ; or ~<drug> ; or ~drug ; orteg ; oth <job> ; oth <kin> ; otr lad
        not_a_lead	2	our 0 ; our <record> ; our <take> ; our <think> ; our <treatment> ; our plan
        not_a_lead	2	our sign ; our sob ; ourselv ; pag ; pair ; panel <money> ; par <alcohol>
        not_a_lead	2	par <illness> ; par <write> ; par alcohol ; par diabetico ; par mis
        not_a_lead	2	paralegal subpoen ; parej en ; parent to ; parent who ; parroqui ; partial ; pas and
        not_a_lead	2	pas por ; pas ya ; passiv ; payas de ; pearl ; peer <need> ; peer support
        not_a_lead	2	peopl with ; perdon ; pes ; phon ring ; phon want ; physical <treatment> ; pie se
        not_a_lead	2	pitch ; pizza ; plac <clinician> ; plac her ; placement 0 ; plan so ; plan to ; plant
        not_a_lead	2	plaqu ; play and ; play y ; po <need> ; po want ; pod ; podemo ; point me ; por 0
        not_a_lead	2	por docen ; por ell ; porqu en ; positiv ; practicum sit ; practition ; prepar un
        not_a_lead	2	prescription ; prid when ; prim no ; prim trabaj ; prior ; priv ; probat
        not_a_lead	2	produc <see> ; program en ; project on ; prom ; prop 0 ; prueba de ; psych major
        not_a_lead	2	pt <hospital> ; pued <appointment> ; pued visit ; pure ; put a ; put his ; q no ; que
        not_a_lead	2	que entiend ; que estan ; que hora ; que les ; que naci ; que qued ; qued ; qued dorm
        not_a_lead	2	qued una ; quedamo ; quej ; quick <ask> ; quick question ; quier platic ; quilt
        not_a_lead	2	quit vap ; quot by ; radi ; rattl ; rattl me ; re <home> ; re <write> ; re what
        not_a_lead	2	reach my ; receipt ; receipt and ; reciben ; recibiamo ; recog ; recovery hom
        not_a_lead	2	recovery hous ; refus ; relaps ; relocat to ; rent on ; rep <buy> ; rep sel
        not_a_lead	2	rep stop ; repav ; represent ; res in ; research ; retd <official> ; retir navy
        not_a_lead	2	review are ; rialt ; ring is ; rob me ; ron ; rtw ; ruin ; ruin my ; run at ; sal de
        not_a_lead	2	saliv ; san juda ; sangr dos ; saturn ; scar ; sch ; school say ; schoolteach
        not_a_lead	2	screen the ; se encarg ; se les ; second act ; second floor ; second year ; see that
        not_a_lead	2	see wheth ; seen on ; segund apel ; seiz the ; select ; select for ; self +
        not_a_lead	2	semana que ; sent my ; seri de ; sgt ; shal i ; she back ; she bring ; she rang
        not_a_lead	2	she retir ; sherman way ; shift ; shift a ; shift want ; shoot a ; short ; shot of
        not_a_lead	2	show you ; si un ; sient ; sign a ; sign said ; sin prob ; sist been ; sleep at
        not_a_lead	2	sleep on ; slot and ; so we ; sob ; sociology thesi ; sock to ; som <furniture>
        not_a_lead	2	som guy ; somebody said ; somebody tel ; someon on ; someplac lik ; someth for
        not_a_lead	2	staf rns ; start the ; stay in ; stay want ; stop open ; string ; strip ; strip want
        not_a_lead	2	su <insurance> ; su <official> ; su pagin ; su rop ; su troc ; sum to ; sunglas
        not_a_lead	2	supermarket ; supervision ; surrend ; svc <need> ; svc want ; tak student
        not_a_lead	2	teach kindergarten ; tech position ; tel ; tel me ; tel my ; telefono ; telegram and
        not_a_lead	2	teng <appointment> ; teng <drive> ; teng <insurance> ; teng cit ; teng mi ; teni en
        not_a_lead	2	terapeut ; test cup ; thank god ; that <give> ; that <outdoors> ; that look
        not_a_lead	2	that sort ; the <palecolor> ; the appointment ; the blow ; the blu ; the client
        not_a_lead	2	the deadlin ; the dental ; the driv ; the freez ; the groom ; the highway
        not_a_lead	2	the landlord ; the lat ; the pay ; the pocket ; the releas ; the schedul ; the script
        not_a_lead	2	the stor ; the suicid ; the sun ; the thre ; the tongu ; the upstair ; the wed
        not_a_lead	2	the ~<treatment> ; them <write> ; them off ; ther <sad> ; ther went ; therapy
        not_a_lead	2	thesi is ; they <say> ; they threw ; thi sunday ; thre day ; thre for ; threw
        not_a_lead	2	through four ; through your ; thumb ; thur thi ; thursday with ; tienen ~<treatment>
        not_a_lead	2	til four ; tim <day> ; tin ; tir shop ; to <month> ; to <phone> ; to about ; to anoth
        not_a_lead	2	to confirm ; to meet ; to mov ; to off ; to ohi ; to wednesday ; tol ; too much
        not_a_lead	2	took it ; top thre ; towel and ; tox ; tox screen ; trad ; traerl ; transmission
        not_a_lead	2	tratamient en ; treatment ; treatment hom ; treatment hous ; treatment in
        not_a_lead	2	treatment record ; trist ; tristez ; tryn ; tub ; tucson and ; tuesday to ; tumb
        not_a_lead	2	twelv year ; twenty two ; twin ; two pack ; two plac ; two year ; u <job> ; u hir
        not_a_lead	2	uds ; un ; un <job> ; un <take> ; una llam ; una not ; una psicolog ; uniform
        not_a_lead	2	uniform y ; until spr ; until they ; unus ; up <day> ; up in ; ur plac ; us by
        not_a_lead	2	us took ; usc ; user and ; usted por ; van by ; veint minuto ; vi el ; vi que
        not_a_lead	2	violenci ; visit ; visit hrs ; visita y ; waiv ; want inpatient ; want long ; want no
        not_a_lead	2	want parent ; want quot ; want rehab ; want to ; warranty <rope> ; warranty expir
        not_a_lead	2	was <hospital> ; was <take> ; was <treatment> ; was dying ; was ever ; wasnt ther
        not_a_lead	2	wdnt say ; we ; we <build> ; we <give> ; wed bring ; week ago ; week and ; week only
        not_a_lead	2	weekend tech ; weepy ; welcom ; went hom ; what <crowd> ; what tim ; wher do
        not_a_lead	2	wher to ; who <bodysound> ; who <order> ; who <treatment> ; who bring ; who read
        not_a_lead	2	who run ; who treat ; whos ; whos kid ; wil <fall> ; wil drop ; wish id
        not_a_lead	2	with <clothes> ; with <colleague> ; with door ; with good ; with our
        not_a_lead	2	with residential ; with temp ; withdrawal protocol ; wk <clinician> ; wk of
        not_a_lead	2	wont <leave> ; wont leav ; would a ; would go ; would one ; writ an ; y ataqu
        not_a_lead	2	y cristal ; y och ; y pued ; y quisier ; y rop ; ya san ; yes for ; you ; you <eat>
        not_a_lead	2	you <happy> ; you be ; you mail ; you pleas ; you send ; you sent ; your <ask>
        not_a_lead	2	your <colleague> ; your <friend> ; your <night> ; your <vendor> ; your bed
        not_a_lead	2	your counselor ; your going ; your night ; your premis ; yrs at ; yrs hotel
        not_a_lead	2	~<alcohol> <night> ; ~<alcohol> no ; ~<alcohol> ~<treatment> ; ~<clinician>
        not_a_lead	2	~<colleague> <say> ; ~<consume> ; ~<consume> i ; ~<consume> no ; ~<consume> ~<pill>
        not_a_lead	2	~<drug> ~<pill> ; ~<seizure> ; ~alcohol ; ~ask ~for ; ~charg ; ~etoh no ; ~fee for
        not_a_lead	2	~find ; ~for ~any ; ~fum no ; ~grief ; ~hac ; ~i ~can ; ~mgr ; ~min ; ~need
        not_a_lead	2	~need ~any ; ~nev ; ~per ; ~po <container> ; ~po box ; ~prim ; ~pt <need> ; ~sol
        not_a_lead	2	~sud ; ~ther ; ~tight ; ~used ; ~warrant ; ~work
        not_a_lead	1	*abstinent.0 ; *ago.3 ; *deliriumTremens.0 ; *hallucination.1:negated ; *keptUsing.0
        not_a_lead	1	*quantity.4:negated ; + <friend> ; + <medicine> ; + <play> ; / <stranger> ; 0 <color>
        not_a_lead	1	0 <play> ; 0 can ; 0 chest ; 0 copay ; 0 good ; 0 left ; 0 los ; 0 number ; 0 run
        not_a_lead	1	0 stay ; 0 would ; 0 yr ; <afraid> <consume> ; <afraid> <crowd> ; <afraid> <drug>
        not_a_lead	1	<afraid> in ; <alcohol> <put> ; <alcohol> <withdrawal> ; <alcohol> and
        not_a_lead	1	<alone> <town> ; <always> <phone> ; <amount> <always> ; <amount> <money>
        not_a_lead	1	<amount> <order> ; <amount> en ; <amount> percent ; <amount> su ; <amount> with
        not_a_lead	1	<ask> <drug> ; <ask> <eat> ; <ask> <goodbye> ; <ask> for ; <ask> if ; <ask> is
        not_a_lead	1	<ask> ~<job> ; <asleep> <child> ; <asleep> <kin> ; <asleep> <moment> ; <asleep> on
        not_a_lead	1	<blade> ; <blood> <headface> ; <bodypart> replacement ; <break> ; <break> <happy>
        not_a_lead	1	<break> <partner> ; <break> her ; <build> <church> ; <build> <month>
        not_a_lead	1	<build> <photo> ; <build> <room> ; <buy> <drug> ; <buy> <eat> ; <buy> <furniture>
        not_a_lead	1	<buy> a ; <buy> that ; <cannabis> for ; <cannabis> out ; <child> <go>
        not_a_lead	1	<child> <medicine> ; <child> <sober> ; <child> estuv ; <child> for ; <child> on
        not_a_lead	1	<child> tyl ; <clinician> <appointment> ; <clinician> <go> ; <clinician> <photo>
        not_a_lead	1	<clinician> el ; <clinician> en ; <clinician> her ; <clinician> that
        not_a_lead	1	<clinician> ther ; <clothes> <ask> ; <clothes> <put> ; <colleague> <drive>
        not_a_lead	1	<colleague> <moment> ; <colleague> <relapse> ; <colleague> about ; <colleague> to
        not_a_lead	1	<consume> <container> ; <consume> <need> ; <consume> pur ; <container>
        not_a_lead	1	<container> <cannabis> ; <container> <clothes> ; <container> <emergency>
        not_a_lead	1	<container> <official> ; <container> <write> ; <container> and ; <container> desd
        not_a_lead	1	<container> im ; <continue> <palecolor> ; <continue> a ; <continue> my
        not_a_lead	1	<continue> wont ; <continue> your ; <count> <money> ; <crowd> ; <crowd> <day>
        not_a_lead	1	<crowd> <need> ; <crowd> <treatment> ; <crowd> i ; <crowd> wil ; <day> 0
        not_a_lead	1	<day> <record> ; <day> <week> ; <day> a ; <day> ear ; <day> first ; <day> in
        not_a_lead	1	<day> lik ; <day> pls ; <die> <calm> ; <die> off ; <drive> <play> ; <drive> when
        not_a_lead	1	<eat> <amount> ; <eat> <furniture> ; <eat> to ; <emergency> and ; <fall> <ask>
        not_a_lead	1	<fall> off ; <feel> <die> ; <friend> <give> ; <friend> <kin> ; <friend> <pet>
        not_a_lead	1	<furniture> 0 ; <furniture> <calm> ; <furniture> <clothes> ; <furniture> <give>
        not_a_lead	1	<furniture> from ; <furniture> or ; <furniture> twic ; <furniture> we
        not_a_lead	1	<furniture> whil ; <furniture> wil ; <furniture> without ; <give> <alcohol>
        not_a_lead	1	<give> <illness> ; <give> <official> ; <give> <remember> ; <give> our
        not_a_lead	1	<go> <alcohol> ; <go> his ; <go> un ; <go> what ; <goodbye> <give> ; <gun> in
        not_a_lead	1	<happy> <job> ; <headface> <continue> ; <headface> or ; <hear> <hold> ; <hear> from
        not_a_lead	1	<height> ; <hit> <crowd> ; <hold> <home> ; <hold> them ; <home> <stop> ; <home> on
        not_a_lead	1	<hospital> <insurance> ; <hospital> <need> ; <hospital> <room> ; <hospital> <take>
        not_a_lead	1	<hospital> on ; <hospital> the ; <illness> <afraid> ; <illness> <sad>
        not_a_lead	1	<insurance> <photo> ; <insurance> in ; <insurance> thru ; <job> <clean>
        not_a_lead	1	<job> <kill> ; <job> <night> ; <key> en ; <key> im ; <kin> <alcohol> ; <kin> and
        not_a_lead	1	<kin> no ; <kin> of ; <kin> se ; <last> <appointment> ; <leave> <room> ; <leave> its
        not_a_lead	1	<lock> ; <lock> <hospital> ; <media> <alcohol> ; <media> <trade> ; <media> from
        not_a_lead	1	<medicine> <give> ; <medicine> <job> ; <medicine> dir ; <moment> <amount>
        not_a_lead	1	<moment> <year> ; <moment> act ; <moment> es ; <moment> to ; <moment> und
        not_a_lead	1	<moment> with ; <money> <ask> ; <money> <colleague> ; <money> <past>
        not_a_lead	1	<money> <phone> ; <money> <wait> ; <money> de ; <money> from ; <month> <order>
        not_a_lead	1	<month> that ; <month> who ; <need> <alone> ; <need> <emergency> ; <need> <law>
        not_a_lead	1	<need> <money> ; <need> cambi ; <need> long ; <need> on ; <night> <photo>
        not_a_lead	1	<night> ok ; <official> <need> ; <opening> <always> ; <opening> to
        not_a_lead	1	<opioid> <appointment> ; <opioid> <crowd> ; <opioid> <medicine> ; <opioid> par
        not_a_lead	1	<order> <insurance> ; <outdoors> <outdoors> ; <pain> in ; <palecolor> <palecolor>
        not_a_lead	1	<past> <moment> ; <past> <need> ; <past> <palecolor> ; <past> <take> ; <past> pt
        not_a_lead	1	<pet> <go> ; <pet> <take> ; <pet> en ; <phone> <buy> ; <phone> <money> ; <phone> thi
        not_a_lead	1	<photo> <job> ; <photo> que ; <play> + ; <play> <afraid> ; <play> <appointment>
        not_a_lead	1	<play> <partner> ; <play> about ; <play> an ; <play> until ; <promise> a
        not_a_lead	1	<promise> twic ; <put> <fluid> ; <put> <say> ; <put> a ; <put> por ; <record> <photo>
        not_a_lead	1	<record> has ; <remember> me ; <room> ; <room> <day> ; <room> who ; <sad> ; <sad> /
        not_a_lead	1	<sad> <clinician> ; <sad> <stranger> ; <sad> sinc ; <say> <money> ; <say> <relapse>
        not_a_lead	1	<say> <stop> ; <say> our ; <say> ~<sober> ; <school> <hospital> ; <school> <kill>
        not_a_lead	1	<school> <seizure> ; <school> is ; <school> on ; <school> you ; <sedative> en
        not_a_lead	1	<see> <kin> ; <see> <partner> ; <see> <vermin> ; <see> a ; <see> on ; <see> por
        not_a_lead	1	<see> that ; <see> wheth ; <see> you ; <seizure> <emergency> ; <shake> <bodypart>
        not_a_lead	1	<shame> <write> ; <shame> and ; <smell> <leave> ; <sober> <moment> ; <soon> <kill>
        not_a_lead	1	<soon> <take> ; <soon> wk ; <start> <crowd> ; <start> <tool> ; <stimulant> <alcohol>
        not_a_lead	1	<stimulant> <illness> ; <stimulant> <need> ; <stimulant> <opioid>
        not_a_lead	1	<stimulant> <vendor> ; <stimulant> for ; <stimulant> is ; <stimulant> it
        not_a_lead	1	<stimulant> turn ; <stop> <blood> ; <stop> <pet> ; <stop> <write> ; <stop> el
        not_a_lead	1	<stop> its ; <stop> thi ; <stop> to ; <stranger> <day> ; <stranger> <die>
        not_a_lead	1	<stranger> from ; <stranger> is ; <stranger> read ; <take> 0 ; <take> <appointment>
        not_a_lead	1	<take> <photo> ; <take> <play> ; <take> <sober> ; <take> el ; <take> it ; <take> them
        not_a_lead	1	<take> ~<drug> ; <think> if ; <think> what ; <think> ~<pain> ; <tired> <play>
        not_a_lead	1	<tool> <day> ; <town> <pill> ; <town> <say> ; <town> <see> ; <town> by ; <town> del
        not_a_lead	1	<town> first ; <town> one ; <town> re ; <town> sinc ; <trade> <clean>
        not_a_lead	1	<trade> <clothes> ; <trade> <hospital> ; <trade> <put> ; <trade> <start>
        not_a_lead	1	<treatment> <amount> ; <treatment> <bodypart> ; <treatment> <color>
        not_a_lead	1	<treatment> <school> ; <treatment> and ; <treatment> int ; <treatment> just
        not_a_lead	1	<treatment> to ; <treatment> ~<hospital> ; <try> <amount> ; <vendor> <day>
        not_a_lead	1	<vendor> <go> ; <vendor> <treatment> ; <vendor> a ; <vendor> co ; <volunteer> en
        not_a_lead	1	<water> y ; <week> ; <week> <amount> ; <week> <eat> ; <week> <write> ; <week> wer
        not_a_lead	1	<withdrawal> scal ; <write> <chestheart> ; <write> <drug> ; <write> <insurance>
        not_a_lead	1	<write> im ; <year> <consume> ; <year> <moment> ; <year> <past> ; <year> <withdrawal>
        not_a_lead	1	<year> off ; a <day> ; a <see> ; a and ; a child ; a cok ; a custody ; a d ; a dead
        not_a_lead	1	a dos ; a drink ; a food ; a fourth ; a horror ; a kitchen ; a laundry ; a lost
        not_a_lead	1	a lov ; a medi ; a mous ; a recovery ; a spous ; a tabl ; a thumb ; a tu ; a whol
        not_a_lead	1	a withdrawal ; abuel ; abuel con ; acros from ; addres to ; adiccion ; aftercar group
        not_a_lead	1	age ago ; ago i ; ahor viv ; algun ; all it ; alongsid ; alum 0 ; amaril ; amor
        not_a_lead	1	an <eat> ; an <volunteer> ; and <record> ; and fil ; and most ; and spanish ; antacid
        not_a_lead	1	any chanc ; anyon <ask> ; anyon ask ; anyon at ; anyth ; april ; april 0 ; april and
        not_a_lead	1	are bad ; are in ; are shot ; arrest ; as i ; asalt ; asdf ; ash <day>
        not_a_lead	1	ash wednesday ; asham ; ask for ; ask no ; assault ; at twenty ; at uc
        not_a_lead	1	atend convulsion ; attack <always> ; attack at ; attack every ; atty ; b with ; baby
        not_a_lead	1	bano ; battl ; be terminat ; beb ; bed want ; been <go> ; been real ; behind
        not_a_lead	1	behind a ; below ; below and ; beneficiary ; bereavement group ; big ; blanket
        not_a_lead	1	blood driv ; both <say> ; bought a ; boy died ; boy he ; brokerag ; broth ask
        not_a_lead	1	broth doe ; broth took ; broth went ; bud ; buen dia ; bug on ; bury ; bus bench
        not_a_lead	1	busc un ; by <month> ; cabal ; cal cent ; cal round ; cam to ; can ; can <smell>
        not_a_lead	1	can <vendor> ; can she ; can smel ; cannot <stop> ; carry a ; carry him
        not_a_lead	1	carry narcan ; cas de ; casi me ; cent lik ; cereal ; certifi peer ; charity
        not_a_lead	1	checkout ; chest of ; circl a ; clinic dic ; compil ; compil a ; complain ; compr
        not_a_lead	1	compromis ; con <rope> ; consider ; contest ; contrat par ; cook 0 ; cook at
        not_a_lead	1	corazon ; counselor is ; count but ; county and ; coupl counsel ; crack an ; crack in
        not_a_lead	1	credit ; cual ; cumpli ; cup ; custodian ; d <take> ; d/c <last> ; d/c last ; dari
        not_a_lead	1	daughter ; day 0 ; day can ; day ear ; day i ; day shift ; de <alcohol>
        not_a_lead	1	de <appointment> ; de <happy> ; de <night> ; de <phone> ; de <stranger> ; de alcohol
        not_a_lead	1	de guadalajar ; de mas ; de orgul ; de sangr ; de usted ; debat <crowd> ; debat team
        not_a_lead	1	deci ; del <record> ; dia en ; die of ; died on ; dir ; discover ; do i ; do just
        not_a_lead	1	docen ; doe to ; dog ; doing ; domestic ; domin ; domingo ; don <write> ; drink no
        not_a_lead	1	driv passeng ; driveway ; drum ; dry <headface> ; dtr ; dual <illness>
        not_a_lead	1	dual diagnosi ; due to ; dwayn ; dying and ; eagl ; eas ; eighth <school>
        not_a_lead	1	eighth grad ; el <child> ; el <day> ; el <play> ; el grup ; el pegament ; emdr
        not_a_lead	1	en tod ; en tramit ; engin and ; entr con ; episod ; equivoc de ; era ; es ~<drug>
        not_a_lead	1	ese <month> ; estudi ; even though ; every tuesday ; everyth on ; ex was ; excus
        not_a_lead	1	executiv ; extran ; f 0 ; f husb ; factory ; famili ; fath and ; fax to ; featur
        not_a_lead	1	feed lik ; fentanyl with ; field ; fight about ; fin i ; fin with ; fit when ; flower
        not_a_lead	1	for <count> ; for <day> ; for <think> ; for dad ; for dtr ; for gift ; for intak
        not_a_lead	1	for lif ; for meth ; for sunday ; for them ; for whoev ; forgiv ; forgiv me ; forgot
        not_a_lead	1	form has ; forty eight ; fre 0 ; friday my ; friend with ; from aug ; from iop
        not_a_lead	1	from you ; ged ; giv my ; given me ; glad ; glas ; gon ; good afternoon ; got sob
        not_a_lead	1	grad student ; grandson ; grateful for ; gun lock ; hac <pain> ; hac dan ; had died
        not_a_lead	1	hal ; half sinc ; hang attempt ; has <job> ; has an ; has and ; has fiv ; has given
        not_a_lead	1	hasnt <take> ; hast le ; hav 0 ; hav <law> ; hav the ; hav thi ; he <see> ; he said
        not_a_lead	1	health <school> ; health clas ; heavy ; hector ; her <chestheart> ; her <continue>
        not_a_lead	1	her <law> ; her <partner> ; her but ; her glas ; her my ; herman ; herself to
        """
}
