extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	2	be <wait> ; be stay ; beb ni ; becom a ; been <consume> ; been <take> ; been anyth
        not_a_lead	2	befor our ; befor xma ; behind your ; bien desd ; bilingu ; bing ; bio ; bit ly
        not_a_lead	2	bleach ; boil ; book me ; boom ; boot in ; booz ; bracelet ; brewery ; bring back
        not_a_lead	2	budget ; buen dia ; buena <go> ; build in ; built ; built for ; buprenorphin ; buscan
        not_a_lead	2	but for ; by <say> ; by mistak ; cabl ; cal every ; cal want ; cam and ; cam down
        not_a_lead	2	can / ; can they ; can your ; cancel ; cant seem ; car seat ; card ; card for
        not_a_lead	2	card from ; cardiology clear ; carin ; carry a ; cart de ; cas manag ; casa de
        not_a_lead	2	celul ; celul y ; cent lik ; center and ; centr ; certific en ; certificat ; charact
        not_a_lead	2	charg for ; chosen ; cig ; clas ; clas i ; cleans ; clear to ; click ; click the
        not_a_lead	2	client ; client who ; clinic want ; clr <hear> ; clt in ; coat to ; collect
        not_a_lead	2	colleg kid ; com el ; com see ; community ; consejer ; contestan ; control de ; cook
        not_a_lead	2	corn ; coron ; could ; counsel for ; counselor and ; county clinic ; couri ; cre
        not_a_lead	2	credit ; crei ; cuand sali ; cuent ; current in ; custody hear ; d resi ; da un
        not_a_lead	2	da una ; dalla ; dark ; daught did ; daught took ; day a ; day can ; day her
        not_a_lead	2	de <give> ; de <hospital> ; de amor ; de anoch ; de droga ; de esper ; de febrer
        not_a_lead	2	de hoy ; de inmigracion ; de muert ; de octubr ; de port ; de recomendacion ; deadlin
        not_a_lead	2	deadlin is ; dear ; debat ; dej ; dej su ; del iop ; deliri ; denis from ; desd la
        not_a_lead	2	despedi de ; detox or ; diabetico ; did 0 ; did our ; die ; die hard
        not_a_lead	2	differenc between ; difunt espos ; digital ; dirij ; dm me ; do coffe ; doctor for
        not_a_lead	2	doesnt <consume> ; dog and ; doing an ; doing my ; domain ; don <write> ; donat my
        not_a_lead	2	donat them ; dond los ; dont <go> ; dont use ; dos semana ; doubl your
        not_a_lead	2	drank herself ; drink from ; drink in ; driv position ; drog ; drown in ; drug and
        not_a_lead	2	dry <headface> ; dual <illness> ; dual diagnosi ; eagl scout ; ear ; earn ; eat and
        not_a_lead	2	eat disord ; edibl ; egg ; ehr softwar ; el <pet> ; el cuchil ; els in ; els not
        not_a_lead	2	elsewher ; email cv ; empez ya ; employ i ; employe want ; emt ; en abril
        not_a_lead	2	en ambulanci ; en east ; en may ; en mexicali ; en mi ; en ~hac ; encarg ; enfermer
        not_a_lead	2	enfermer en ; enfermeri y ; epilepsy and ; er ; er nurs ; era par ; eramo ; es la
        not_a_lead	2	escond ; espant ; espos que ; est con ; estanci ; etiquet ; etoh no ; every morn
        not_a_lead	2	ex clt ; excus ; exp <need> ; exp want ; factory ; fal at ; fal in ; fami group
        not_a_lead	2	fami support ; fellow with ; festival ; fiest ; fifth ; fil residential ; fil the
        not_a_lead	2	film school ; fin ; find a ; finish my ; flat ; flood the ; floor again ; floor in
        not_a_lead	2	folleto ; for ; for <illness> ; for <trade> ; for <treatment> ; for chest
        not_a_lead	2	for custody ; for depression ; for gift ; for husb ; for la ; for sal ; for self
        not_a_lead	2	for smok ; for ssdi ; for tonight ; for two ; for tx ; form patient ; four day
        not_a_lead	2	four on ; fre <go> ; freez ; from deployment ; from july ; from us ; fum pur ; gam 0
        not_a_lead	2	get cold ; get going ; get his ; giggl ; giv back ; good day ; good lif ; goodnes
        not_a_lead	2	gracia a ; grateful ; grief circl ; group and ; group by ; group has ; grupo par
        not_a_lead	2	guit + ; gummi for ; guy ; h / ; hacemo ; half of ; hand out ; handl ; has been
        not_a_lead	2	has one ; hast le ; hav <insurance> ; hav <key> ; hav noth ; hav the ; he <hit>
        not_a_lead	2	he <moment> ; he <money> ; he consum ; he left ; head off ; her <clinician>
        not_a_lead	2	her <law> ; her fml ; her has ; her head ; herman entr ; herman est ; hi i ; hid my
        not_a_lead	2	hij estuv ; hij ya ; hijo ; his <day> ; his <kin> ; his <phone> ; his employ
        not_a_lead	2	his mam ; his moth ; his pension ; his phon ; holiday includ ; hombr en ; hop you
        not_a_lead	2	hous or ; hoy mism ; hr email ; husb is ; husband drink ; i <feel> ; i <insurance>
        not_a_lead	2	i <room> ; i addres ; i bought ; i drop ; i mis ; i put ; i room ; i tak ; i wish
        not_a_lead	2	id <promise> ; id already ; ignor ; im doing ; im fiv ; im from ; im scar ; im sob
        not_a_lead	2	im wel ; im writ ; imprent ; in <day> ; in <eat> ; in <last> ; in <need> ; in bed
        not_a_lead	2	in last ; in long ; in lot ; in mes ; in public ; in van ; in without ; inbox
        not_a_lead	2	induction ; initial ; injection ; ins <money> ; internship for ; interview an
        not_a_lead	2	iop ask ; iop elsewher ; irvin ; is an ; is ask ; is doing ; is open ; is set
        not_a_lead	2	is sunday ; issu the ; it <take> ; it cam ; it pay ; it snow ; it tast ; it took
        not_a_lead	2	it was ; its <sad> ; its grief ; its nicotin ; its over ; ive had ; jacket ; john
        not_a_lead	2	juda ; jueg ; juev con ; just <say> ; just anxiety ; just the ; kim ; kniv ; know my
        not_a_lead	2	la <afraid> ; la <alcohol> ; la <ask> ; la <caretaking> ; la <clinician>
        not_a_lead	2	la <friend> ; la cocher ; la list ; la primer ; la reciben ; la sal ; la secundari
        not_a_lead	2	la terapeut ; la vecin ; lab bil ; lab want ; landlord of ; lap ; lapd det ; las pos
        not_a_lead	2	last quart ; last visit ; lat <kin> ; lavend ; le <say> ; le devuelvan ; le falt
        not_a_lead	2	left no ; let for ; let of ; lif <insurance> ; light ; light in ; lik <need>
        not_a_lead	2	lik your ; limpi y ; lin + ; lin item ; linen + ; list for ; list is ; llamarl
        not_a_lead	2	llanter ; lleg al ; lleg una ; llevamo ; lo tienen ; lobby ; local ; lock me
        not_a_lead	2	los dia ; los ojo ; lot on ; ly / ; m <need> ; m vap ; magazin and ; mail it
        not_a_lead	2	mak out ; man nam ; manan no ; mandamo ; manual has ; march the ; marriag ; mas fum
        not_a_lead	2	mas rap ; me <drive> ; me befor ; me know ; med pas ; medi dia ; medical <insurance>
        not_a_lead	2	medical bil ; medication ; medico ; mejor ; memory of ; meth and ; meth psychosi
        not_a_lead	2	methodist church ; mh ; mi cart ; mi po ; mi prim ; might ; million ; minut by
        not_a_lead	2	mis <money> ; mo <ask> ; mo ask ; mobil ; mochil ; moth clean ; moth drank
        not_a_lead	2	moth wont ; mouth ; mov my ; mrs ; muer por ; my <day> ; my <drive> ; my <soon>
        not_a_lead	2	my <vendor> ; my bank ; my cadc ; my chart ; my clas ; my cpap ; my depression
        not_a_lead	2	my draw ; my fac ; my feet ; my glas ; my granddad ; my group ; my knif ; my limit
        not_a_lead	2	my medical ; my next ; my not ; my paycheck ; my roommat ; my ~cousin ; n som
        not_a_lead	2	naloxon vend ; nam of ; narcotic ; need ; need his ; need proof ; neighbor
        not_a_lead	2	neighbor on ; neith of ; nervio ; nev <take> ; new <room> ; next thursday
        not_a_lead	2	ni <consume> ; ni ~<alcohol> ; ni ~beb ; ni ~tom ; nicotin by ; night if
        not_a_lead	2	ninety <count> ; ninth and ; nit ; nit n ; no <consume> ; no beb ; no experienc
        not_a_lead	2	no lo ; no new ; no one ; no pil ; no prescription ; no ~quier ; nobody <phone>
        not_a_lead	2	not <phone> ; not com ; not somewher ; not ~<ask> ; not ~<consume> ; not ~<need>
        not_a_lead	2	not ~ask ; not ~drug ; novel ; np ; nuestr parroqui ; nunc hay ; nunc he
        not_a_lead	2	nurs <school> ; nurs clas ; nurs student ; o <clean> ; o <crowd> ; o no
        not_a_lead	2	of <hospital> ; of <sober> ; of application ; of february ; of golf ; of hand ; of pt
        not_a_lead	2	of record ; of residential ; ofc want ; off <alcohol> ; ofrecemo servici ; ojo azul
        not_a_lead	2	old <write> ; old man ; old neighborhood ; olvid ; on day ; on fentanyl ; on my
        not_a_lead	2	on record ; on suicid ; on ventur ; on why ; on zoom ; onc a ; onc in ; onlin <play>
        not_a_lead	2	only <need> ; oppos ; or by ; or ~<drug> ; or ~drug ; orteg ; oth <job> ; oth <kin>
        not_a_lead	2	our 0 ; our <furniture> ; our <take> ; our <think> ; our <treatment> ; our plan
        not_a_lead	2	our sign ; our sob ; ourselv ; pag ; pag 0 ; pain ; pair ; panel <money>
        not_a_lead	2	par <alcohol> ; par <illness> ; par alcohol ; par diabetico ; par mis
        not_a_lead	2	paralegal subpoen ; parent to ; parent who ; partial ; pas and ; pas por ; passiv
        not_a_lead	2	payas de ; pearl ; peer <friend> ; peer <need> ; peer mentor ; peer support
        not_a_lead	2	peopl about ; peopl with ; perdon ; periodism ; pes ; phon ring ; phon want
        not_a_lead	2	physical <treatment> ; pid copi ; pitch ; pizza ; plac <clinician> ; plac her
        not_a_lead	2	plan so ; plan to ; plaqu ; play and ; play vide ; play y ; po <need> ; po want ; pod
        not_a_lead	2	poison control ; por 0 ; por ell ; porqu en ; positiv ; post ; post <say>
        not_a_lead	2	practition ; prescription ; prid when ; prim no ; prim trabaj ; prior ; priv ; probat
        not_a_lead	2	produc <see> ; program en ; program in ; prom ; prop 0 ; property ; provider ; prueba
        not_a_lead	2	psych major ; public ; pued <appointment> ; pued visit ; put a ; put his ; q no ; que
        not_a_lead	2	que entiend ; que estan ; que hora ; que les ; que naci ; que qued ; qued ; qued dorm
        not_a_lead	2	qued la ; qued una ; quedamo ; quej ; quier al ; quier platic ; quilt ; quit vap
        not_a_lead	2	quot by ; radi ; rattl ; rattl me ; re <home> ; re <write> ; re detox ; re how
        not_a_lead	2	re what ; receipt ; receipt and ; recog ; recovery hom ; recovery hous ; refus
        not_a_lead	2	relaps ; rent on ; rep <buy> ; rep sel ; repav ; report want ; reportaj sobr ; res in
        not_a_lead	2	research ; retd <official> ; retir navy ; rialt ; ring is ; rob me ; rtw ; ruin
        not_a_lead	2	ruin my ; run at ; saf at ; sal de ; sali y ; saliv ; san juda ; sangr dos ; saturn
        not_a_lead	2	scar ; sch ; school say ; schoolteach ; screen the ; se les ; second act
        not_a_lead	2	second floor ; second year ; see that ; see wheth ; seen on ; segment on
        not_a_lead	2	segund apel ; segur ; seiz the ; select ; select for ; self + ; semana que ; sensitiv
        not_a_lead	2	sent my ; seri de ; sgt ; sgt with ; shal i ; she back ; she bring ; she rang
        not_a_lead	2	she retir ; shift ; shift a ; shift want ; shoot a ; short ; short on ; shot of
        not_a_lead	2	show you ; si pued ; si un ; sient ; sign said ; sin prob ; sinc <month> ; sir /
        not_a_lead	2	sist been ; sleep at ; sleep on ; slot and ; so we ; sob ; sociology thesi ; sock to
        not_a_lead	2	som guy ; somebody said ; somebody tel ; someon on ; someplac lik ; someth for
        not_a_lead	2	son died ; son play ; son to ; start the ; stay in ; stay want ; stop open ; stop to
        not_a_lead	2	strip ; strip in ; strip want ; su <official> ; su rop ; su troc ; subpoen for
        not_a_lead	2	sum to ; sunglas ; supermarket ; supervision ; surrend ; svc <need> ; svc want
        not_a_lead	2	teach kindergarten ; tech position ; tel ; tel me ; tel my ; telegram and
        not_a_lead	2	teng <appointment> ; teng <drive> ; teng <insurance> ; teng cit ; terapeut ; test cup
        not_a_lead	2	thank god ; that <give> ; that <outdoors> ; that look ; that sort ; that written
        not_a_lead	2	the <emergency> ; the <palecolor> ; the appointment ; the blow ; the blu ; the cho
        not_a_lead	2	the client ; the deadlin ; the dental ; the driv ; the freez ; the groom
        not_a_lead	2	the landlord ; the lat ; the pay ; the pocket ; the public ; the releas ; the schedul
        not_a_lead	2	the script ; the stamp ; the suicid ; the sun ; the thre ; the tongu ; the vet
        not_a_lead	2	the wed ; them <write> ; ther <sad> ; ther went ; thesi is ; they <say> ; they should
        not_a_lead	2	they threw ; thi form ; thi sunday ; thre day ; thre for ; threw ; through four
        not_a_lead	2	through your ; thumb ; thur thi ; thursday with ; tienen grup ; tienen ~<treatment>
        not_a_lead	2	til four ; tim <day> ; tin ; tir shop ; to <month> ; to <phone> ; to about ; to anoth
        not_a_lead	2	to blam ; to confirm ; to meet ; to mov ; to ohi ; to print ; to wednesday ; tol
        not_a_lead	2	too much ; took it ; top thre ; topic ; towel and ; tox ; trad ; traerl ; train for
        not_a_lead	2	traine for ; transmission ; treatment ; treatment hom ; treatment hous ; treatment in
        not_a_lead	2	treatment record ; trist ; tristez ; tryn ; tu <home> ; tu cas ; tub ; tucson and
        not_a_lead	2	tuesday to ; tumb ; twelv year ; twenty two ; twin ; two pack ; two plac ; two year
        not_a_lead	2	un ; un <job> ; un <take> ; una llam ; una not ; una psicolog ; uniform y ; until spr
        not_a_lead	2	until they ; unus ; up <day> ; up in ; ur plac ; us by ; usc ; user and ; usted por
        not_a_lead	2	van by ; veint minuto ; venic ; vi el ; violenci ; visit ; visit hrs ; volunteer
        not_a_lead	2	want long ; want no ; want parent ; want quot ; want rehab ; want to ; warranty expir
        not_a_lead	2	was <hospital> ; was <treatment> ; was dying ; was ever ; wasnt ther ; wdnt say ; we
        not_a_lead	2	we <build> ; we <give> ; we <rail> ; we dont ; we train ; weed ; week and
        not_a_lead	2	weekend tech ; weepy ; wellnes ; went hom ; what <crowd> ; what <go> ; what tim
        not_a_lead	2	wher do ; who <order> ; who bring ; who read ; whos kid ; wil <fall> ; wil drop
        not_a_lead	2	wish id ; with <clothes> ; with <colleague> ; with door ; with residential
        not_a_lead	2	with temp ; withdrawal protocol ; without los ; wk <clinician> ; wk of ; word
        not_a_lead	2	would a ; would anybody ; would go ; would one ; writ an ; y <blood> ; y cristal
        not_a_lead	2	y och ; y pued ; y rop ; ya san ; yes for ; you ; you <eat> ; you be ; you mail
        not_a_lead	2	you pleas ; you send ; you sent ; your <colleague> ; your <friend> ; your <night>
        not_a_lead	2	your <vendor> ; your bed ; your kitchen ; your list ; your night ; yrs hotel ; zoom
        not_a_lead	2	~<alcohol> <night> ; ~<alcohol> no ; ~<alcohol> ~<treatment> ; ~<angry>
        not_a_lead	2	~<clinician> ; ~<colleague> ; ~<colleague> <say> ; ~<consume> ; ~<consume> i
        not_a_lead	2	~<consume> no ; ~<consume> ~<pill> ; ~<drug> and ; ~<drug> ~<pill> ; ~alcohol ; ~any
        not_a_lead	2	~any ~servic ; ~ask ~for ; ~charg ; ~elevator ; ~etoh no ; ~fee for ; ~find
        not_a_lead	2	~for ~any ; ~fum no ; ~grief ; ~i ~can ; ~mgr ; ~min ; ~need ; ~need ~any ; ~nev
        not_a_lead	2	~on ~<day> ; ~patient ; ~per ; ~po <container> ; ~po box ; ~prim ; ~pt <need> ; ~sol
        not_a_lead	2	~sud ; ~sustancia ; ~ther ; ~tight ; ~used ; ~warrant ; ~work
        not_a_lead	1	% off ; *abstinent.0 ; *ago.3 ; *conflict.0 ; *deliriumTremens.0 ; *emergency.3
        not_a_lead	1	*hallucination.1:negated ; *keptUsing.0 ; *otherService.4:hypothetical
        not_a_lead	1	*residentialLeft.0 ; + <afraid> ; + <friend> ; + <medicine> ; + <play> ; + if
        not_a_lead	1	/ <stranger> ; 0 <color> ; 0 cuand ; 0 dolar ; 0 good ; 0 left ; 0 number ; 0 run
        not_a_lead	1	0 stay ; 0 would ; <afraid> <consume> ; <afraid> <eat> ; <afraid> becaus
        not_a_lead	1	<afraid> is ; <alcohol> <put> ; <alcohol> <withdrawal> ; <alcohol> and
        not_a_lead	1	<alone> <town> ; <always> <moment> ; <amount> <always> ; <amount> en ; <amount> near
        not_a_lead	1	<amount> su ; <amount> tiemp ; <appointment> <day> ; <appointment> <go>
        not_a_lead	1	<appointment> <need> ; <appointment> <trade> ; <appointment> can
        not_a_lead	1	<appointment> limit ; <ask> <drug> ; <ask> <goodbye> ; <ask> <moment> ; <ask> <night>
        not_a_lead	1	<ask> <school> ; <ask> for ; <ask> if ; <ask> is ; <ask> mi ; <ask> no ; <blade>
        not_a_lead	1	<blade> <blade> ; <blood> <headface> ; <break> ; <break> <bodypart>
        not_a_lead	1	<break> <partner> ; <break> her ; <build> <church> ; <build> <room>
        not_a_lead	1	<buy> <bodypart> ; <buy> <crowd> ; <buy> <drug> ; <buy> <eat> ; <buy> <job>
        not_a_lead	1	<cannabis> for ; <cannabis> out ; <caretaking> <amount> ; <child> ; <child> <amount>
        not_a_lead	1	<child> <die> ; <child> <feel> ; <child> estuv ; <child> for ; <clean> <year>
        not_a_lead	1	<clinician> <clothes> ; <clinician> <day> ; <clinician> <photo> ; <clinician> el
        not_a_lead	1	<clinician> en ; <clinician> her ; <clinician> that ; <clinician> ther
        not_a_lead	1	<clinician> who ; <clothes> <furniture> ; <clothes> <treatment> ; <clothes> in
        not_a_lead	1	<colleague> <clinician> ; <colleague> about ; <consume> <container> ; <consume> pur
        not_a_lead	1	<container> <cannabis> ; <container> <official> ; <container> and ; <container> with
        not_a_lead	1	<continue> <palecolor> ; <continue> her ; <continue> my ; <continue> wont
        not_a_lead	1	<count> <money> ; <crowd> ; <crowd> <eat> ; <crowd> <need> ; <crowd> <treatment>
        not_a_lead	1	<crowd> <week> ; <crowd> i ; <crowd> wil ; <day> a ; <day> ear ; <day> first
        not_a_lead	1	<day> pls ; <die> <calm> ; <die> off ; <drive> <colleague> ; <drive> <play>
        not_a_lead	1	<drug> <phone> ; <eat> <drug> ; <eat> <furniture> ; <eat> la ; <emergency> and
        not_a_lead	1	<fall> off ; <fire> <container> ; <fire> <eat> ; <friend> <eat> ; <friend> <give>
        not_a_lead	1	<friend> <kin> ; <friend> <pet> ; <furniture> 0 ; <furniture> <always>
        not_a_lead	1	<furniture> <calm> ; <furniture> <give> ; <furniture> <home> ; <furniture> <last>
        not_a_lead	1	<furniture> or ; <furniture> we ; <furniture> wer ; <furniture> whil
        not_a_lead	1	<furniture> wil ; <furniture> without ; <give> <illness> ; <give> <play>
        not_a_lead	1	<give> <treatment> ; <give> a ; <give> our ; <go> <alcohol> ; <go> <insurance>
        not_a_lead	1	<go> <key> ; <go> <see> ; <go> all ; <go> his ; <go> what ; <goodbye> <give>
        not_a_lead	1	<gun> in ; <happy> <job> ; <headface> <continue> ; <headface> or ; <hear> <hold>
        not_a_lead	1	<hear> from ; <height> ; <hit> <crowd> ; <hold> <home> ; <hold> them
        not_a_lead	1	<home> <stranger> ; <home> <trade> ; <home> on ; <hospital> <hit> ; <hospital> <need>
        not_a_lead	1	<hospital> <room> ; <hospital> the ; <illness> ; <illness> <afraid> ; <illness> <sad>
        not_a_lead	1	<insurance> <colleague> ; <insurance> <say> ; <insurance> <wait> ; <job> <drug>
        not_a_lead	1	<job> <kill> ; <job> <write> ; <job> par ; <job> soy ; <key> <take> ; <key> im
        not_a_lead	1	<kill> <pet> ; <kin> <alcohol> ; <kin> <hospital> ; <kin> and ; <kin> es ; <kin> no
        not_a_lead	1	<kin> of ; <kin> que ; <kin> se ; <last> <appointment> ; <leave> <room> ; <leave> its
        not_a_lead	1	<lock> <hospital> ; <media> <alcohol> ; <media> <trade> ; <medicine> <clothes>
        not_a_lead	1	<medicine> <give> ; <medicine> <job> ; <moment> <amount> ; <moment> <phone>
        not_a_lead	1	<moment> act ; <moment> first ; <moment> to ; <moment> who ; <money> <ask>
        not_a_lead	1	<money> <build> ; <money> <colleague> ; <money> <past> ; <money> <wait> ; <money> de
        not_a_lead	1	<money> lo ; <month> <order> ; <month> <see> ; <month> that ; <month> with
        not_a_lead	1	<need> <alone> ; <need> <emergency> ; <need> <money> ; <need> <school> ; <need> cambi
        not_a_lead	1	<need> long ; <night> <photo> ; <night> <put> ; <night> ok ; <official> <hit>
        not_a_lead	1	<official> <need> ; <opening> <always> ; <opening> to ; <opioid> <appointment>
        not_a_lead	1	<opioid> par ; <outdoors> <go> ; <outdoors> <outdoors> ; <outdoors> tercer
        not_a_lead	1	<palecolor> ; <palecolor> <palecolor> ; <partner> <sober> ; <past> <moment>
        not_a_lead	1	<past> <need> ; <past> <take> ; <past> pt ; <pet> en ; <phone> <money>
        not_a_lead	1	<photo> <job> ; <photo> que ; <photo> y ; <play> + ; <play> <day> ; <play> <daytime>
        not_a_lead	1	<play> <partner> ; <play> about ; <play> an ; <play> until ; <promise> a
        not_a_lead	1	<promise> twic ; <put> <fluid> ; <put> a ; <put> por ; <record> <day>
        not_a_lead	1	<record> <month> ; <record> <photo> ; <record> has ; <record> ton ; <relapse> <crowd>
        not_a_lead	1	<relapse> <past> ; <room> who ; <sad> ; <sad> / ; <sad> <stranger> ; <say> <money>
        not_a_lead	1	<say> <stop> ; <say> our ; <say> si ; <school> <always> ; <school> <child>
        not_a_lead	1	<school> <kill> ; <school> <put> ; <school> <seizure> ; <school> on ; <school> you
        not_a_lead	1	<sedative> <day> ; <sedative> en ; <see> <illness> ; <see> <kin> ; <see> <partner>
        not_a_lead	1	<see> a ; <see> that ; <see> to ; <see> wheth ; <see> you ; <seizure> <hold>
        not_a_lead	1	<shake> <bodypart> ; <shame> <write> ; <shame> and ; <soon> <kill> ; <soon> wk
        not_a_lead	1	<start> <crowd> ; <start> <night> ; <stimulant> <alcohol> ; <stimulant> <illness>
        not_a_lead	1	<stimulant> <opioid> ; <stimulant> <vendor> ; <stimulant> for ; <stimulant> is
        not_a_lead	1	<stimulant> it ; <stimulant> turn ; <stop> ; <stop> <alcohol> ; <stop> <appointment>
        not_a_lead	1	<stop> <blood> ; <stop> <consume> ; <stop> <pet> ; <stop> its ; <stop> thi
        not_a_lead	1	<stop> to ; <stranger> <bodysound> ; <stranger> <day> ; <stranger> <die>
        not_a_lead	1	<stranger> <phone> ; <stranger> from ; <stranger> is ; <stranger> read
        not_a_lead	1	<take> <photo> ; <take> <play> ; <take> <sober> ; <take> anyon ; <take> it
        not_a_lead	1	<take> them ; <take> ~<drug> ; <think> if ; <think> ~<pain> ; <tired> <play>
        not_a_lead	1	<tool> <day> ; <town> <see> ; <town> by ; <town> del ; <town> first ; <town> one
        not_a_lead	1	<town> re ; <trade> <ask> ; <trade> <clean> ; <trade> <hospital> ; <trade> <start>
        not_a_lead	1	<treatment> <amount> ; <treatment> <color> ; <treatment> <school> ; <treatment> and
        not_a_lead	1	<treatment> com ; <treatment> int ; <treatment> just ; <treatment> to
        not_a_lead	1	<treatment> ~<hospital> ; <try> <amount> ; <vendor> <go> ; <vendor> <treatment>
        not_a_lead	1	<vendor> a ; <vendor> co ; <volunteer> en ; <water> y ; <week> ; <week> <amount>
        not_a_lead	1	<week> <eat> ; <week> <past> ; <week> <withdrawal> ; <week> and ; <week> wer
        not_a_lead	1	<withdrawal> scal ; <write> <chestheart> ; <write> <drug> ; <write> <law>
        not_a_lead	1	<write> im ; <write> of ; <write> ya ; <year> <consume> ; <year> <moment>
        not_a_lead	1	<year> <past> ; <year> <withdrawal> ; <year> aft ; <year> off ; <year> warranty
        not_a_lead	1	a <day> ; a <see> ; a and ; a bereavement ; a bin ; a child ; a cok ; a counselor
        not_a_lead	1	a custody ; a d ; a dead ; a dos ; a drink ; a fentanyl ; a food ; a fourth
        not_a_lead	1	a horror ; a kitchen ; a laundry ; a lost ; a lov ; a medi ; a spous ; a stuf
        not_a_lead	1	a tabl ; a withdrawal ; a ~<sad> ; a ~seizur ; about thi ; abuel con ; addiction on
        not_a_lead	1	addres to ; adiccion ; admission ; adult <child> ; aftercar group ; age ago
        not_a_lead	1	ahor viv ; algun ; all it ; amaril ; an <eat> ; an <volunteer> ; and <take> ; and fil
        not_a_lead	1	and hr ; and spanish ; antacid ; anyon <ask> ; anyon ask ; anyon at ; anyth
        not_a_lead	1	apologiz ; april ; april 0 ; april and ; are bad ; are in ; are shot ; arrest ; as i
        not_a_lead	1	asalt ; ash <day> ; ash wednesday ; ask for ; ask no ; at least ; at thre ; at twenty
        not_a_lead	1	at uc ; attack <always> ; attack at ; attack every ; atty ; australi ; ayer con
        not_a_lead	1	b with ; baby ; bad ; bad one ; bag for ; battl ; be get ; be terminat ; beb
        not_a_lead	1	bed again ; bed sob ; bed want ; bedsheet ; been <go> ; been real ; behind ; behind a
        not_a_lead	1	below ; below and ; bendit ; beneficiary ; bereavement group ; big ; blanket
        not_a_lead	1	both <say> ; bought a ; boy died ; boy he ; brokerag ; broth ask ; broth doe
        not_a_lead	1	broth took ; broth went ; bud ; buen <day> ; bug on ; bury ; bus bench ; by <month>
        not_a_lead	1	by aft ; by valentin ; cabal ; cal cent ; cal round ; cal tercer ; cam to ; can
        not_a_lead	1	can <smell> ; can <vendor> ; can our ; can smel ; cancun ; carry him ; carry narcan
        not_a_lead	1	cas de ; casi me ; cement ; cereal ; certain ; certifi peer ; charity ; checkout
        not_a_lead	1	chest of ; clean <clothes> ; clinic dic ; clr <think> ; cold ; compil ; compil a
        not_a_lead	1	complain ; compr ; con <count> ; con <rope> ; consider ; contact ; conviction
        not_a_lead	1	cook 0 ; cook at ; could a ; counselor i ; counselor is ; county and ; coupl counsel
        not_a_lead	1	crack an ; crack in ; cruis ; cual ; cup ; custodian ; d <take> ; d/c <last>
        not_a_lead	1	d/c last ; dari una ; dat ; daughter ; day 0 ; day ear ; day i ; day of ; day shift
        not_a_lead	1	de <alcohol> ; de <appointment> ; de <media> ; de <month> ; de <night> ; de <phone>
        not_a_lead	1	de <stranger> ; de <vendor> ; de alcohol ; de guadalajar ; de las ; de marz ; de mas
        not_a_lead	1	de periodism ; de usted ; debat <crowd> ; debat team ; deci ; del pati ; del sab
        not_a_lead	1	desd que ; dia en ; die of ; died on ; dir ; discover ; do i ; doe <alcohol>
        not_a_lead	1	doe alcohol ; doe to ; doing ; domestic ; domingo ; down my ; drink a ; drink no
        not_a_lead	1	driveway ; dron ; dtr ; due to ; dwayn ; dying and ; eagl ; eas ; eighth <school>
        not_a_lead	1	eighth grad ; el <child> ; el <day> ; el <play> ; el celul ; el grup ; el maestr
        not_a_lead	1	els to ; en <record> ; en tod ; en tramit ; en tratamient ; engin and ; enter
        not_a_lead	1	entr con ; episod ; equivoc de ; era ; es ~<drug> ; estudi ; even though ; ever sinc
        not_a_lead	1	every tuesday ; everyth on ; ex was ; executiv ; f 0 ; f husb ; famili ; fath and
        not_a_lead	1	fax ton ; featur ; feed lik ; feet ; fin i ; fin with ; fit when ; flower ; follow
        not_a_lead	1	for <count> ; for <day> ; for <night> ; for <think> ; for dtr ; for intak ; for meth
        not_a_lead	1	for six ; for spous ; for sunday ; for them ; for whoev ; forgiv ; forgiv me ; forgot
        not_a_lead	1	forklift ; form has ; forty eight ; forty one ; fre 0 ; friend with ; from iop
        not_a_lead	1	from you ; front <furniture> ; front desk ; gallery ; ged ; giv my ; glas ; gon
        not_a_lead	1	good term ; got nin ; grac ; grandson ; grateful for ; group we ; gun lock ; gutter
        not_a_lead	1	hac <pain> ; hac dan ; had <amount> ; had died ; hair ; handl your ; hang attempt
        not_a_lead	1	has <job> ; has an ; has and ; has fiv ; has given ; hasnt <take> ; hat and ; hav 0
        not_a_lead	1	hav <law> ; hav nev ; hav open ; hav thi ; he <leave> ; he <see> ; he said
        not_a_lead	1	health clas ; heard voic ; heavy ; hector ; her <chestheart> ; her <continue>
        not_a_lead	1	her <last> ; her <partner> ; her but ; her glas ; her my ; herself to ; highway
        not_a_lead	1	hil and ; him <consume> ; his <breath> ; his <headface> ; his <room> ; hora en
        not_a_lead	1	hospital me ; hour for ; hous im ; hr sent ; hung ; hunt ; husb of ; i <give>
        not_a_lead	1	i chang ; i check ; i chew ; i go ; i liv ; i mov ; i near ; i represent ; i saw
        not_a_lead	1	i speak ; i teach ; i typ ; i watch ; ice ; id gon ; if our ; im <outdoors> ; im back
        not_a_lead	1	im sad ; in <illness> ; in <stimulant> ; in apr ; in somebody ; in ther ; in tomorrow
        not_a_lead	1	inch ; individual ; insulin ; is <blood> ; is <law> ; is <palecolor> ; is current
        """
}
