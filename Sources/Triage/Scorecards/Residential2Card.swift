extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	cok four ; com ant ; com es ; com stay ; consum desd ; content y ; cook it
        residential	5	couch then ; counselor think ; county jail ; county on ; coupl month ; crack again
        residential	5	crack cocain ; crank in ; cric ; cristal com ; crystal every ; cuant tiemp ; custodi
        residential	5	custody 0 ; custody meth ; custody til ; d <alcohol> ; d <stimulant> ; dad now
        residential	5	dai x ; day four ; day on ; day privat ; de desintoxicacion ; de detox ; de sesent
        residential	5	deal it ; dec desd ; del <year> ; del ano ; desd 0 ; desd juni ; desintoxicacion el
        residential	5	desintoxicacion en ; detox mon ; detox tuesday ; detox two ; dia par ; doc hora
        residential	5	doe <stimulant> ; dont <stop> ; dont shar ; door off ; dur limpi ; dust 0 ; dutch
        residential	5	eat and ; el crack ; el siguient ; en ese ; ese <order> ; ese orden ; eso dond
        residential	5	est <build> ; est <put> ; est met ; every wknd ; everyon in ; f <asleep> ; f did
        residential	5	f sleep ; faa ; faa <clinician> ; foc casi ; foc de ; foot wound ; for crack
        residential	5	for niec ; for possession ; forklift job ; four night ; front room ; fuman piedr
        residential	5	go somewher ; gon becaus ; good <lock> ; good lock ; good month ; graduat with
        residential	5	grandm in ; granol ; granol <alcohol> ; granol bar ; guy are ; hac onc
        residential	5	has <consume> ; hav hous ; hav room ; hazelden in ; he mis ; hear them ; her goe
        residential	5	her meth ; hes snort ; hij va ; hijo por ; his corol ; his hous ; his meth
        residential	5	hom high ; hospital ; hot for ; hour yesterday ; hous use ; how long ; hoy llev
        residential	5	i cough ; ice ; ice i ; ice no ; ide when ; if his ; im forty ; in altaden ; in lieu
        residential	5	in someplac ; inhalant ; inpatient run ; insultan ; int <always> ; int every
        residential	5	int your ; internarl ; is need ; is squeez ; isnt <amount> ; isnt <hold> ; isnt hold
        residential	5	it cocain ; it if ; its funny ; its ice ; judg gav ; judg okafor ; judg sign ; k
        residential	5	keep using ; ketamin and ; ketamin the ; kia behind ; last fal ; le hacen
        residential	5	licens <treatment> ; lieu ; lieu of ; lin on ; liv for ; llam pap ; llev cuatr
        residential	5	long <home> ; long liv ; long one ; long she ; los dos ; lost <job> ; love and
        residential	5	lueg y ; lug dond ; m <asleep> ; m <leave> ; m outpt ; macarthur ; matrix ; me down
        residential	5	me rn ; me smok ; media ; mes intern ; met cocain ; meth each ; meth liv
        residential	5	meth needl ; meth stay ; min sinc ; mism en ; month liv ; mor night ; motel on
        residential	5	moth son ; much every ; much meth ; my camer ; my gat ; my marriag ; n k
        residential	5	near <always> ; need acceptanc ; need inpt ; need out ; nephew sent ; nev actual
        residential	5	nic apartment ; no plan ; no ~opi ; nonprofit ; nurs look ; oakland ; of both
        residential	5	on mut ; on tue ; only <shame> ; otro tre ; our fost ; out <go> ; outpatient didnt
        residential	5	outpt therapist ; pack list ; paid in ; pancreatiti ; par may ; parol agent
        residential	5	part <stop> ; part end ; past eight ; pastor for ; patient 0 ; pd <job> ; pd offic
        residential	5	piedr desd ; por <alcohol> ; por <go> ; por and ; por lleg ; previ ; prior ~resi
        residential	5	program ; psychosi x ; punctual ; pus por ; ratchet strap ; recommend residential
        residential	5	reentry rn ; ref up ; rehab befor ; rehab in ; releas thur ; rent todo ; resi in
        residential	5	resid with ; residential de ; ring for ; rock <amount> ; room all ; room and
        residential	5	room from ; roommat all ; safety <afraid> ; safety concern ; sali ; say now
        residential	5	se separo ; segui ; segui usand ; sei ano ; separo ; she complet ; shelt ; sho on
        residential	5	should do ; si los ; sigu fum ; sinc around ; sinc dec ; sist use ; smok crystal
        residential	5	somebody has ; someth mor ; somewher with ; spe x ; stay a ; step one ; stepdad
        residential	5	stepdad is ; stov and ; streak <go> ; suer y ; tak you ; tampoc es ; tank /
        residential	5	teeth gon ; tembl ; teng otr ; tent ; term <illness> ; term disability ; termin un
        residential	5	than thi ; the apt ; the blind ; the deal ; them smok ; then aftercar ; then detox
        residential	5	therapist 0 ; thi job ; through <treatment> ; tim for ; tin every ; to anyth
        residential	5	to whatev ; togeth mor ; trabajo por ; tranquil com ; treatment or ; twic i
        residential	5	two tim ; tx ; tx for ; und it ; underlin it ; union card ; unit in ; using 0 ; va 0
        residential	5	van <count> ; van behind ; vein ; volte a ; was octob ; was somebody ; was thirty
        residential	5	was using ; week clean ; week going ; week its ; weekend plu ; wel so ; whatev the
        residential	5	with bro ; with crack ; with leav ; wk how ; wk meth ; women ; work pt ; workbook
        residential	5	y fum ; y veng ; y ~mi ; ya perdi ; ya sin ; yo llev ; your competitor
        residential	5	your residential ; your thirty ; your ~<home> ; ~<day> ~<treatment>
        residential	5	~<home> <treatment> ; ~<kin> ~<hospital> ; ~<stimulant> ni ; ~<threat>
        residential	5	~<treatment> ~<day> ; ~a ~residential ; ~day and ; ~day ~inpt ; ~hang ~himself
        residential	5	~lug ; ~me ~<go> ; ~men ; ~mi ~<colleague> ; ~program ; ~quedan ; ~regresan
        residential	5	~regresan ~a ; ~resi hx ; ~se ~<wait> ; ~six ; ~the ~0 ; él <leave> ; él sali
        residential	4	*emergency.3 ; *emergency.3:historical ; *frequency.1 ; *homeless.0:negated
        residential	4	*keptUsing.0 ; *violence.0:historical ; / t ; 0 beer ; 0 both ; 0 cristal ; 0 d
        residential	4	0 day ; 0 judg ; 0 releas ; 0 stabl ; <alone> <job> ; <always> x ; <amount> <ask>
        residential	4	<amount> <night> ; <amount> <sedative> ; <amount> <stimulant> ; <asleep> <count>
        residential	4	<asleep> <hold> ; <asleep> <stimulant> ; <asleep> dond ; <blood> for
        residential	4	<bodypart> <clinician> ; <bodypart> <sober> ; <bodypart> <stimulant>
        residential	4	<bodypart> from ; <break> + ; <break> <day> ; <breath> <asleep> ; <build> <bodypart>
        residential	4	<buy> out ; <cannabis> only ; <clean> <colleague> ; <clean> <count> ; <clean> ther
        residential	4	<clinician> dr ; <colleague> <asleep> ; <colleague> d/c ; <consume> <home>
        residential	4	<consume> <stimulant> ; <consume> ket ; <container> <fire> ; <count> <day>
        residential	4	<count> good ; <crowd> arent ; <crowd> but ; <day> <opening> ; <day> between
        residential	4	<day> on ; <daytime> <hospital> ; <die> thing ; <drive> <friend> ; <drive> <partner>
        residential	4	<drive> <pet> ; <drive> pas ; <eat> <sick> ; <eat> it ; <feel> human
        residential	4	<fire> <stimulant> ; <friend> deal ; <furniture> <drug> ; <furniture> <soon>
        residential	4	<furniture> in ; <give> or ; <go> cuand ; <go> me ; <gun> <take> ; <headface> aft
        residential	4	<height> <opening> ; <hit> <stimulant> ; <home> <month> ; <home> ahi ; <home> dond
        residential	4	<home> too ; <homeless> <water> ; <homeless> sinc ; <hospital> ref ; <hospital> to
        residential	4	<hospital> x ; <illness> <fluid> ; <illness> dxd ; <illness> i ; <insurance> <start>
        residential	4	<intoxicated> along ; <job> without ; <kill> her ; <kin> <sedative> ; <kin> <sober>
        residential	4	<kin> ~<stimulant> ; <last> <calm> ; <last> <fall> ; <last> <put> ; <law> <count>
        residential	4	<law> del ; <law> not ; <leave> becaus ; <moment> act ; <month> <home>
        residential	4	<month> dirty ; <month> intern ; <need> <soon> ; <need> high ; <need> in
        residential	4	<need> res ; <needle> und ; <night> dur ; <night> duration ; <night> each
        residential	4	<night> of ; <night> per ; <official> <day> ; <official> <give> ; <opening> <ask>
        residential	4	<opening> open ; <opening> porqu ; <opening> right ; <opioid> out ; <order> <moment>
        residential	4	<order> read ; <palecolor> <headface> ; <partner> usa ; <past> ~<stimulant>
        residential	4	<play> q ; <put> ~<treatment> ; <rail> <month> ; <record> agreement
        residential	4	<room> <stimulant> ; <say> third ; <say> whatev ; <school> <vendor> ; <school> hes
        residential	4	<sedative> <withdrawal> ; <sick> ni ; <stimulant> 0 ; <stimulant> <amount>
        residential	4	<stimulant> <count> ; <stimulant> <fluid> ; <stimulant> dur ; <stimulant> straight
        residential	4	<stimulant> ther ; <stimulant> thru ; <stimulant> todo ; <stimulant> too
        residential	4	<stimulant> up ; <stimulant> which ; <stimulant> y ; <stranger> only ; <stranger> we
        residential	4	<take> <put> ; <take> <treatment> ; <take> del ; <take> otr ; <think> as
        residential	4	<tool> <chestheart> ; <tool> <rope> ; <town> <law> ; <town> <money>
        residential	4	<town> <sedative> ; <town> all ; <treatment> <continue> ; <treatment> <friend>
        residential	4	<treatment> <home> ; <treatment> <wait> ; <treatment> <year> ; <treatment> against
        residential	4	<treatment> at ; <treatment> becaus ; <treatment> for ; <treatment> he
        residential	4	<treatment> over ; <treatment> se ; <treatment> was ; <trust> it ; <wait> <past>
        residential	4	<week> <continue> ; <week> <headface> ; <week> ive ; <week> plu
        residential	4	<withdrawal> <home> ; <withdrawal> <law> ; <write> <blade> ; <year> <hit> ; a beach
        residential	4	a bomb ; a fold ; a handshak ; a marriag ; a saint ; a storag ; a stov ; a un
        residential	4	a workbook ; acab su ; aceler y ; adderal 0 ; adderal not ; adderal out ; admin d/c
        residential	4	again befor ; against advic ; agre i ; ahi se ; ahor a ; al ambulatori ; alli
        residential	4	alt hoy ; ama from ; ambulatori en ; ambulatori y ; an <amount> ; an inpatient
        residential	4	an oven ; and custody ; and dai ; and don ; ano metiendom ; anywher without
        residential	4	around <day> ; arrang ; arrest in ; arrest on ; as befor ; at <kin> ; at an
        residential	4	bank has ; be admit ; bed avail ; bed let ; been <furniture> ; been couch
        residential	4	been snif ; beer at ; befor finish ; behind a ; behind our ; betty <drive>
        residential	4	betty ford ; board <treatment> ; board consent ; boyfriend hit ; break and ; bro is
        residential	4	broth no ; burn up ; bus pas ; busines partn ; by and ; cam by ; can <appointment>
        residential	4	can go ; carcel de ; cart and ; cdl and ; centr residencial ; cirrhosi ; cle <go>
        residential	4	cle that ; clean a ; clt in ; co ed ; cocain + ; cocain cuatr ; cok dur ; cok for
        residential	4	cok lik ; cok togeth ; com <wait> ; complet detox ; con <medicine> ; con coc
        residential	4	cond le ; consejer dic ; consent agreement ; continu car ; cook and ; cool with
        residential	4	couch surf ; couldnt tel ; crack at ; crack four ; crack most ; crack night ; cre a
        residential	4	crept back ; cristal con ; cristal tre ; cristal él ; crumb ; cuart que ; cuatr vec
        residential	4	cuidandom ; dai meth ; dai thre ; dan de ; daught been ; day get ; de alt
        residential	4	de desintoxic ; de mexicali ; decad of ; del <alcohol> ; del <hospital>
        residential	4	del hospital ; derechit a ; desintoxicacion ayer ; detector ; detox today ; detox x
        residential	4	dia alcohol ; dia en ; dia otr ; did my ; dig at ; dip ; discharg to ; dispuest
        residential	4	do mol ; doctor prescrib ; doing cocain ; don befor ; don the ; dont fly
        residential	4	dont ~<shake> ; door on ; door right ; dur <treatment> ; dv advocat ; dxm + ; eag
        residential	4	east i ; eight day ; eightbal every ; el <breath> ; el air ; el garaj ; el ice
        residential	4	en ensen ; en eso ; en ~<treatment> ; en ~residencial ; end last ; enough dai
        residential	4	entry 0 ; episod ; es <friend> ; espos llev ; est cas ; every workday ; extranar
        residential	4	f <hit> ; f kick ; f mom ; feel human ; fiv of ; foc <always> ; fold and
        residential	4	for nephew ; four thousand ; from thursday ; from vodk ; fui del ; fum spic
        residential	4	fuman cristal ; garag wher ; generou ; get away ; get clean ; go <day> ; go in
        residential	4	go inpatient ; got pto ; grandmoth now ; guest room ; half year ; han
        residential	4	handful every ; hast may ; hav <home> ; hav <room> ; hav i ; hav tim ; he lie
        residential	4	he snif ; hes used ; high in ; hij tra ; him <stimulant> ; him im ; his forearm
        residential	4	his grandmoth ; hom he ; hospital then ; hoy de ; hrg ; hrg 0 ; huf paint ; hurt in
        residential	4	husb cam ; i rol ; i sleep ; i stay ; i tap ; ice <amount> ; ice <go> ; ice x
        residential	4	id been ; im <asleep> ; im <fire> ; im burn ; im keep ; im sleep ; in <night>
        residential	4	in encin ; in over ; in patient ; inform del ; information about ; inpatient 0
        residential	4	intern ; intern o ; intern tre ; iop clinician ; is cool ; it <fluid> ; it <smell>
        residential	4	it <stimulant> ; it four ; it smel ; itemiz ; its alway ; its dai ; its four
        residential	4	ive als ; ive shot ; izquierd ; jail ; jef me ; judg ; jump lik ; just <calm>
        residential	4	just don ; just quiet ; k <consume> ; ketamin four ; kick it ; kid over ; klonopin
        residential	4	la <drive> ; la <law> ; la cuart ; la custodi ; la ~<stimulant> ; lan ; le guard
        residential	4	left rehab ; let me ; level and ; librium ; licenci y ; limpi hast ; lin off
        residential	4	liv in ; long <treatment> ; los novent ; lost <trade> ; lug ; lun 0 ; m <treatment>
        residential	4	m plumb ; malil en ; marz ; may back ; me <partner> ; me guard ; me import
        residential	4	me includ ; me insultan ; me out ; medical board ; meten ; meth ; meth pretty
        residential	4	meth the ; metiendom cristal ; metiendos ; mi cuart ; mientra se ; minimum <amount>
        residential	4	mism <clothes> ; mism la ; misma <day> ; misma dia ; mom and ; mon etoh
        residential	4	monday wednesday ; moth i ; much de ; much do ; my <caretaking> ; my airlin
        residential	4	my attic ; my busines ; my elbow ; my plat ; my vyvans ; n everyth ; nev real
        residential	4	nev the ; next step ; ni asi ; nic hous ; night duration ; nino estan ; nino por
        residential	4	nit / ; nit a ; no kid ; no par ; no safety ; no veo ; no ~<past> ; no ~<treatment>
        residential	4	no ~oth ; no ~prior ; no ~wif ; nod along ; norc ; normal that ; not <treatment>
        residential	4	novent ; now using ; now was ; numbnes ; octubr de ; of <last> ; of january
        residential	4	of last ; of law ; of outpatient ; of phon ; of ~<stimulant> ; off becaus
        residential	4	on <stop> ; on crystal ; on thre ; on tin ; on unit ; only <home> ; only ther ; op x
        residential	4	open to ; ord for ; ord read ; order residential ; out but ; out thi
        residential	4	outpatient twic ; overdos ; pamphlet ; paper say ; part is ; partn supportiv
        residential	4	pay her ; pech fuert ; pee ; pip ; pip in ; policy and ; polit and ; por tre
        residential	4	porqu extranar ; possession arrest ; preg cok ; pretty <amount> ; pretty much
        residential	4	program dond ; protocol finish ; psychiatrist and ; psychiatrist dr ; pt wil
        residential	4	punch her ; purs and ; q <consume> ; q <continue> ; q sigu ; que papel ; que rent
        residential	4	qued intern ; quier inform ; re inpt ; ref 0 ; refer up ; regla ; report dat
        residential	4	resid in ; residential 0 ; residential or ; restaurant and ; rock in ; roommat deal
        residential	4	rotat ; round <amount> ; rv with ; s/p 0 ; sacrament ; said who ; sam room ; say liv
        residential	4	say start ; scrap ; se decirl ; se sent ; seman no ; semana ya ; sew room
        residential	4	shelt staf ; short term ; show me ; si <need> ; si ~tienen ; sinc <always>
        residential	4	sinc <wait> ; sinc apr ; sinc every ; sinc february ; sinc stay ; six good
        residential	4	sixteen month ; smokin crack ; snort ketamin ; so what ; somewher ; somewher i
        residential	4	son sei ; spe <continue> ; spe and ; stay for ; stil is ; stop for ; street outreach
        residential	4	structur befor ; sun only ; supervis alcohol ; suspend ; t 0 ; tabl lik ; tak 0
        residential	4	tak coupl ; tak ketamin ; terapi ambulatori ; test dirty ; that <consume>
        residential	4	that <room> ; that apartment ; that long ; that part ; that thre ; that was
        residential	4	the apartment ; the cond ; the ful ; the green ; the lif ; the neck ; the ord
        residential	4	the outpatient ; the regul ; the shelt ; then cok ; then walk ; ther <day>
        residential	4	ther <money> ; ther alway ; ther by ; they <withdrawal> ; they gav ; theyr <go>
        residential	4	thi <job> ; thi apartment ; thi yr ; thre guy ; through <outdoors> ; through all
        residential	4	thur sun ; thursday through ; tienen dond ; tienen intern ; tijuan a ; tim you
        residential	4	tin most ; tin sinc ; tmrw ; tmrw 0 ; tmrw noon ; to resid ; to residential
        residential	4	tomorrow and ; too so ; trabajo ; transplant list ; treatment facility
        residential	4	treatment plac ; treint dia ; truck behind ; ts ; tuesday wednesday ; tweezer and
        residential	4	twic at ; twic today ; un <blade> ; un hombr ; un lug ; una bol ; underlin ; unit
        residential	4	unit and ; unk no ; up 0 ; up high ; up one ; up past ; up sinc ; us we
        residential	4	usa cristal ; use on ; use ther ; used <always> ; used dai ; user for ; using again
        residential	4	va detox ; van sinc ; vent ; viv ; viv ahi ; volvi al ; vouch end ; walmart
        residential	4	want high ; was <consume> ; was <month> ; was <stranger> ; was onc ; we tri
        residential	4	week ive ; weekday now ; what 0 ; what follow ; whenev ; wher everybody
        residential	4	whippet canister ; whippit ; who <asleep> ; who <continue> ; wif broth ; wil do
        residential	4	with aunt ; with soup ; with spe ; wkr 0 ; wont <think> ; wont put ; wont sign
        residential	4	writ residential ; x <alcohol> ; y <illness> ; y <pill> ; y awak ; y pastilla
        residential	4	ya falt ; ya firm ; year hes ; year most ; year near ; year two ; you <go>
        residential	4	you suggest ; ~<go> ~<child> ; ~<hear> ni ; ~<home> ; ~<hospital> ~<treatment>
        residential	4	~<hot> <moment> ; ~<sick> anymor ; ~<stimulant> <amount> ; ~<treatment>
        residential	4	~a ~<height> ; ~be ~somewher ; ~d ~<alcohol> ; ~d ~etoh ; ~etoh /
        residential	4	~for ~<treatment> ; ~me ~regresan ; ~residencial ; ~sick anymor ; ~slip ; ~somewher
        residential	4	~somewher ~with ; ~stay ; ~thirty ~day ; ~tienen ; ~tienen ~lug ; ~traum ; ~voc ni
        residential	3	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *abstinent.2
        residential	3	*detoxDone.0:historical ; *hallucination.1:hypothetical ; *lastUsed.0
        residential	3	*noBarrierMoney.0 ; *organDamage.0:negated ; *outpatientWord.0:negated ; *quantity.3
        residential	3	*residentialRequest.0:historical ; *seizure.0:hypothetical ; *substance.4
        residential	3	*wantsOff.0:hypothetical ; + <consume> ; + dial ; / w ; / wk ; 0 <alcohol> ; 0 <hot>
        residential	3	0 hospital ; <alcohol> <hospital> ; <alcohol> <treatment> ; <alcohol> at
        residential	3	<alcohol> dry ; <alcohol> on ; <always> son ; <always> ua ; <always> va
        residential	3	<amount> <law> ; <amount> <pill> ; <amount> <sick> ; <amount> de ; <angry> her
        residential	3	<ask> ~<day> ; <asleep> <clean> ; <asleep> <colleague> ; <asleep> <month>
        residential	3	<asleep> en ; <awake> so ; <blade> <day> ; <blade> <kin> ; <bodypart> heal
        residential	3	<bodypart> t ; <bodypart> tingl ; <bodypart> to ; <break> <consume> ; <break> <home>
        residential	3	<break> on ; <buy> and ; <calm> com ; <caretaking> about ; <chestheart> l
        residential	3	<child> <home> ; <child> por ; <child> va ; <child> ~non ; <church> <consume>
        residential	3	<clean> 0 ; <clean> <alcohol> ; <clean> sinc ; <clinician> <child>
        residential	3	<clinician> <consume> ; <clinician> elsewher ; <clinician> twic ; <cold> <bodypart>
        residential	3	<confused> how ; <consume> <amount> ; <consume> <build> ; <consume> <cannabis>
        residential	3	<consume> with ; <container> not ; <continue> + ; <continue> all ; <count> <year>
        residential	3	<crash> is ; <crowd> <room> ; <crowd> <town> ; <crowd> twic ; <day> ever
        residential	3	<day> somewher ; <day> through ; <day> zer ; <day> ~<sick> ; <drive> <soon>
        residential	3	<drive> <stimulant> ; <drive> depot ; <drug> was ; <eat> <buy> ; <emergency> <trade>
        residential	3	<fall> <clean> ; <fall> <phone> ; <fall> <sick> ; <fall> <stimulant> ; <fire> up
        residential	3	<fluid> <bodypart> ; <fluid> and ; <furniture> <opening> ; <furniture> nin
        residential	3	<go> not ; <headface> was ; <hear> <blade> ; <hear> sinc ; <height> <night>
        residential	3	<height> <stimulant> ; <height> hast ; <height> y ; <hit> <calm> ; <hit> <cannabis>
        residential	3	<hit> <eat> ; <hold> <month> ; <hold> <photo> ; <home> <crowd> ; <home> <homeless>
        residential	3	<home> <take> ; <home> con ; <home> doe ; <homeless> <last> ; <homeless> <night>
        residential	3	<homeless> and ; <homeless> off ; <hospital> <continue> ; <hospital> <leave>
        residential	3	<hospital> twic ; <hot> <furniture> ; <hot> the ; <illness> one ; <illness> stabl
        residential	3	<insurance> <continue> ; <insurance> cm ; <insurance> met ; <intoxicated> in
        residential	3	<intoxicated> with ; <kin> <alcohol> ; <kin> an ; <kin> so ; <law> <day>
        residential	3	<law> <hold> ; <law> <stranger> ; <law> <town> ; <law> until ; <leave> <calm>
        residential	3	<leave> already ; <leave> sid ; <leave> thru ; <leave> ~near ; <lock> <treatment>
        residential	3	<medicine> <amount> ; <moment> <hot> ; <moment> <order> ; <moment> an ; <money> are
        residential	3	<money> fin ; <money> tim ; <money> troubl ; <money> ya ; <month> <alcohol>
        residential	3	<month> <continue> ; <month> or ; <month> usa ; <need> <moment> ; <need> <try>
        residential	3	<need> inform ; <need> privat ; <official> <continue> ; <opening> <fall>
        residential	3	<opening> sinc ; <opioid> <amount> ; <opioid> <emergency> ; <opioid> sinc
        residential	3	<order> <continue> ; <order> <treatment> ; <outdoors> <illness> ; <outdoors> doe
        residential	3	<pain> <leave> ; <palecolor> <partner> ; <partner> has ; <partner> llev
        residential	3	<partner> my ; <partner> por ; <past> <key> ; <past> ~<stop> ; <past> ~<treatment>
        residential	3	<pet> desd ; <phone> <law> ; <photo> <intoxicated> ; <promise> <night> ; <put> <hot>
        residential	3	<put> <week> ; <put> list ; <put> no ; <put> up ; <rarely> y ; <record> off
        residential	3	<room> <consume> ; <room> from ; <room> whil ; <room> with ; <rope> <hear>
        residential	3	<sad> <amount> ; <say> <height> ; <say> ful ; <see> is ; <seizure> <say>
        residential	3	<sober> hast ; <soon> <room> ; <stimulant> <buy> ; <stimulant> <hold>
        residential	3	<stimulant> <homeless> ; <stimulant> <illness> ; <stimulant> <pet>
        residential	3	<stimulant> <stimulant> ; <stimulant> a ; <stimulant> and ; <stimulant> com
        residential	3	<stimulant> includ ; <stimulant> nin ; <stimulant> pos ; <stimulant> ~<illness>
        residential	3	<stimulant> él ; <stop> <last> ; <stop> being ; <take> <opioid> ; <take> away
        residential	3	<think> <official> ; <think> ~<day> ; <tired> <last> ; <tool> <key>
        residential	3	<trade> <unreal> ; <trade> <week> ; <trade> local ; <treatment>
        residential	3	<treatment> <blood> ; <treatment> <leave> ; <treatment> <put> ; <treatment> <town>
        residential	3	<treatment> any ; <treatment> back ; <treatment> nev ; <treatment> thru
        residential	3	<trust> <hold> ; <trust> <past> ; <try> <treatment> ; <unreal> <moment>
        residential	3	<vermin> <continue> ; <vermin> the ; <wait> as ; <wait> lik ; <wait> somewher
        residential	3	<water> so ; <week> <go> ; <week> <phone> ; <week> <wait> ; <week> back
        residential	3	<week> clean ; <week> for ; <year> <bodypart> ; <year> <moment> ; <year> estuv
        residential	3	<year> ~<consume> ; @ tarzan ; a <homeless> ; a <opening> ; a <room> ; a balloon
        residential	3	a compr ; a fifteen ; a lawn ; a lock ; a niec ; a pamphlet ; a prop ; a room
        residential	3	a teen ; a vein ; a verl ; a viern ; a waitlist ; a zip ; absces on ; acept
        residential	3	acros <town> ; acros town ; add that ; adderal a ; adderal she ; adentr con
        residential	3	admit to ; adolescent residential ; advocat ; agreement ; ahi me ; airlin ; alg de
        residential	3	all but ; all sum ; als <consume> ; altaden ; alumni lin ; ambulatori per
        residential	3	an <stimulant> ; and <consume> ; and <drug> ; and both ; and by ; and durm
        residential	3	and feed ; and pick ; and sleep ; and twic ; and use ; and wednesday
        residential	3	anniversary in ; ano estuv ; ano fum ; anoth <job> ; anvil ; any chanc ; anymor the
        residential	3	app ; apparent ; are <official> ; are cop ; around east ; ask no ; asleep by
        residential	3	at day ; aunt want ; authority ; authoriz ; awak so ; away for ; back <consume>
        residential	3	bark ; basical ; battery <die> ; be someplac ; beach 0 ; becaus its ; bed aft
        residential	3	bed not ; bedroom ; been <always> ; been <stimulant> ; been cocain ; been doin
        residential	3	been hid ; been over ; been read ; been thre ; been violent ; beer on ; befor and
        residential	3	befor work ; behind meth ; belt ; bender ; betabel ; bibl and ; big <container>
        residential	3	big tank ; bipol one ; bled ; bles and ; board <pet> ; board <record> ; bolsit de
        residential	3	book the ; bottl of ; broth ~hang ; bus depot ; by christma ; cal desd ; cal self
        residential	3	camer ; can <wait> ; cancel it ; cant say ; car about ; car con ; carcel del
        residential	3	cardiologist ; cardiologist say ; cas dond ; casi ; casi todo ; charm ; chiv ; cint
        residential	3	circl of ; civic ; cle me ; cleav ; clos out ; cm 0 ; coal ; cocain all ; cocain is
        residential	3	cocain pos ; cocain sinc ; cok habit ; cok most ; cok out ; com <night>
        residential	3	com tonight ; comedor de ; complet y ; con <shame> ; concierg ; cond ; conviction
        residential	3	corazon y ; couldnt <say> ; county for ; coupl x ; cours in ; coverag ; cps took
        residential	3	crash is ; cristal y ; cristal ya ; cuand <consume> ; cuart dond ; d prog ; d/t
        residential	3	dai going ; dandol ; dat 0 ; day 0 ; day fiv ; day for ; day last ; day option
        residential	3	day over ; day program ; day somewher ; day twenty ; dcf ; de <treatment> ; de ahi
        residential	3	de cement ; de oxnard ; de pech ; de program ; de termin ; deadlin ; debaj del
        residential	3	del alcohol ; derechit ; desd marz ; desintox ; desintoxicacion 0
        residential	3	desintoxicacion del ; desintoxicacion por ; despu por ; detox @ ; detox complet
        residential	3	detox d/c ; detox with ; diaper ; diari ; diari cinc ; diganl ; dj ; do peopl
        residential	3	doctor last ; doctor was ; doe anyth ; doe ketamin ; doe meth ; doe too ; dollar of
        residential	3	don being ; dond se ; dont stop ; dont ~shak ; dop on ; dos was ; doy al ; dri
        residential	3	drink at ; drink on ; drov me ; drug court ; dry <day> ; duerm ; duerm y ; dui ; dxd
        """
}
