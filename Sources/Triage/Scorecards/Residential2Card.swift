extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	both <child> ; broth wed ; but <amount> ; by mon ; cal stat ; caminan por
        residential	5	can <home> ; can liv ; cas del ; cas desd ; center ; center for ; cita
        residential	5	clean <insurance> ; clean bil ; clutch his ; coc 0 ; cocain desd ; cok can
        residential	5	cok four ; com ant ; com es ; com stay ; consum desd ; content y ; cook it
        residential	5	couch then ; counselor think ; county jail ; county on ; coupl month ; crack again
        residential	5	crack cocain ; crank in ; cric ; cristal com ; crystal every ; cuant tiemp ; custodi
        residential	5	custody 0 ; custody meth ; custody til ; d <alcohol> ; d <stimulant> ; dad now
        residential	5	dai x ; day four ; day on ; day privat ; de desintoxicacion ; de detox ; deal it
        residential	5	dec desd ; del <year> ; del ano ; desd 0 ; desd juni ; desintoxicacion el
        residential	5	desintoxicacion en ; detox mon ; detox tuesday ; detox two ; dia par ; doc hora
        residential	5	doe <stimulant> ; dont <stop> ; dont shar ; door off ; dur limpi ; dust 0 ; dutch
        residential	5	eat and ; el crack ; el siguient ; en ese ; ese <order> ; ese orden ; eso dond
        residential	5	est <build> ; est <put> ; est met ; every wknd ; everyon in ; f <asleep> ; f did
        residential	5	f sleep ; faa ; faa <clinician> ; foc casi ; foc de ; foot wound ; for crack
        residential	5	for niec ; for possession ; forklift job ; four night ; front room ; fuman piedr
        residential	5	gentl as ; go somewher ; gon becaus ; good <lock> ; good lock ; good month
        residential	5	graduat with ; grandm in ; granol ; granol <alcohol> ; granol bar ; guy are
        residential	5	hac onc ; has <consume> ; hav hous ; hav room ; hazelden in ; he mis ; hear them
        residential	5	her goe ; her meth ; hes snort ; hij va ; hijo por ; his corol ; his hous ; his meth
        residential	5	hom high ; hospital ; hot for ; hour yesterday ; hous use ; hoy llev ; i cough ; ice
        residential	5	ice i ; ice no ; ide when ; if his ; im forty ; in altaden ; in lieu ; in someplac
        residential	5	inhalant ; inpatient run ; insultan ; int <always> ; int every ; int your
        residential	5	internarl ; is need ; is squeez ; isnt <amount> ; isnt <hold> ; isnt hold
        residential	5	it cocain ; it if ; its funny ; its ice ; judg gav ; judg okafor ; judg sign ; k
        residential	5	keep using ; ketamin and ; ketamin the ; kia behind ; last fal ; le hacen
        residential	5	licens <treatment> ; lieu ; lieu of ; lin on ; liv for ; llam pap ; llev cuatr
        residential	5	long <home> ; long liv ; long one ; long she ; los dos ; lost <job> ; love and
        residential	5	lueg y ; lug dond ; m <asleep> ; m <leave> ; m outpt ; macarthur ; matrix ; me down
        residential	5	me insultan ; me rn ; me smok ; media ; mes intern ; met cocain ; meth each
        residential	5	meth liv ; meth needl ; meth stay ; min sinc ; mism en ; month liv ; mor night
        residential	5	motel on ; moth son ; much every ; much meth ; my camer ; my marriag ; n k
        residential	5	near <always> ; need acceptanc ; need inpt ; need out ; nephew sent ; nev actual
        residential	5	nic apartment ; no plan ; no ~opi ; nonprofit ; nurs look ; oakland ; of both
        residential	5	on mut ; on tue ; only <shame> ; op x ; otro tre ; our fost ; out <go>
        residential	5	outpatient didnt ; outpt therapist ; pack list ; paid in ; pancreatiti ; par may
        residential	5	parol agent ; part <stop> ; part end ; past eight ; pastor for ; patient 0
        residential	5	pd <job> ; pd offic ; piedr desd ; por <alcohol> ; por <go> ; por and ; por lleg
        residential	5	previ ; prior ~resi ; program ; psychosi x ; punctual ; pus por ; ratchet strap
        residential	5	recommend residential ; reentry rn ; ref up ; rehab befor ; rehab in ; releas thur
        residential	5	rent todo ; resi in ; resid with ; residential de ; ring for ; rock <amount>
        residential	5	room all ; room and ; room from ; roommat all ; safety <afraid> ; safety concern
        residential	5	sali ; say now ; se separo ; segui ; segui usand ; sei ano ; separo ; she complet
        residential	5	shelt ; sho on ; should do ; si los ; sigu fum ; sinc around ; sinc dec ; sist use
        residential	5	smok crystal ; somebody has ; someth mor ; somewher with ; spe x ; stay a ; step one
        residential	5	stepdad ; stepdad is ; stov and ; streak <go> ; tak you ; tampoc es ; tank /
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
        residential	5	~regresan ~a ; ~resi hx ; ~se ~<wait> ; ~six ; ~the ~0 ; ~today ; él <leave>
        residential	5	él sali
        residential	4	*emergency.3 ; *emergency.3:historical ; *frequency.1 ; *homeless.0:negated
        residential	4	*keptUsing.0 ; / t ; 0 beer ; 0 both ; 0 cristal ; 0 d ; 0 day ; 0 judg ; 0 releas
        residential	4	0 stabl ; <alone> <job> ; <always> x ; <amount> <ask> ; <amount> <night>
        residential	4	<amount> <sedative> ; <amount> <stimulant> ; <asleep> <count> ; <asleep> <hold>
        residential	4	<asleep> <stimulant> ; <asleep> dond ; <blood> for ; <bodypart> <clinician>
        residential	4	<bodypart> <sober> ; <bodypart> <stimulant> ; <bodypart> from ; <bodypart> tingl
        residential	4	<break> + ; <break> <day> ; <breath> <asleep> ; <build> <bodypart> ; <buy> out
        residential	4	<calm> as ; <cannabis> only ; <clean> <colleague> ; <clean> <count> ; <clean> ther
        residential	4	<clinician> dr ; <colleague> <asleep> ; <colleague> d/c ; <consume> <home>
        residential	4	<consume> <stimulant> ; <consume> ket ; <container> <fire> ; <count> <day>
        residential	4	<count> good ; <crowd> arent ; <crowd> but ; <day> <opening> ; <day> between
        residential	4	<day> on ; <daytime> <hospital> ; <die> thing ; <drive> <friend> ; <drive> <partner>
        residential	4	<drive> <pet> ; <drive> pas ; <eat> <sick> ; <eat> it ; <feel> human
        residential	4	<fire> <stimulant> ; <friend> deal ; <furniture> <drug> ; <furniture> <soon>
        residential	4	<furniture> in ; <give> or ; <go> cuand ; <go> me ; <gun> <take> ; <headface> aft
        residential	4	<height> <opening> ; <hit> <stimulant> ; <home> <month> ; <home> ahi ; <home> dond
        residential	4	<home> too ; <homeless> <water> ; <homeless> sinc ; <hospital> ref ; <hospital> to
        residential	4	<hospital> x ; <illness> dxd ; <illness> i ; <insurance> <start>
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
        residential	4	<tool> <chestheart> ; <tool> <rope> ; <town> <money> ; <town> <sedative>
        residential	4	<town> all ; <treatment> <continue> ; <treatment> <friend> ; <treatment> <home>
        residential	4	<treatment> <year> ; <treatment> against ; <treatment> at ; <treatment> becaus
        residential	4	<treatment> for ; <treatment> he ; <treatment> over ; <treatment> se
        residential	4	<treatment> was ; <trust> it ; <wait> <past> ; <week> <continue> ; <week> <headface>
        residential	4	<week> ive ; <week> plu ; <withdrawal> <home> ; <withdrawal> <law> ; <write> <blade>
        residential	4	<year> <hit> ; a beach ; a bomb ; a fold ; a handshak ; a marriag ; a saint
        residential	4	a storag ; a stov ; a un ; a workbook ; acab su ; aceler y ; adderal 0 ; adderal not
        residential	4	adderal out ; admin d/c ; again befor ; against advic ; agre i ; ahi se ; ahor a
        residential	4	al ambulatori ; alli ; alt hoy ; ama from ; ambulatori en ; ambulatori y
        residential	4	an <amount> ; an inpatient ; an oven ; and custody ; and dai ; and don
        residential	4	ano metiendom ; anywher without ; around <day> ; arrang ; arrest in ; arrest on
        residential	4	as befor ; at <kin> ; at an ; bank has ; be admit ; bed avail ; bed let
        residential	4	been <furniture> ; been couch ; been snif ; beer at ; befor finish ; behind a
        residential	4	behind our ; betty <drive> ; betty ford ; board <treatment> ; board consent
        residential	4	boyfriend hit ; break and ; bro is ; broth no ; burn up ; bus pas ; by and ; cam by
        residential	4	can go ; carcel de ; cart and ; cdl and ; centr residencial ; cirrhosi ; cle <go>
        residential	4	cle that ; clean a ; clt in ; co ed ; cocain + ; cocain cuatr ; cok dur ; cok for
        residential	4	cok lik ; cok most ; cok togeth ; com <wait> ; complet detox ; con <medicine>
        residential	4	con coc ; cond le ; consejer dic ; consent agreement ; continu car ; cook and
        residential	4	cool with ; couch surf ; couldnt tel ; crack at ; crack four ; crack most
        residential	4	crack night ; cre a ; crept back ; cristal con ; cristal tre ; crumb ; cuart que
        residential	4	cuatr vec ; cuidandom ; dai meth ; dai thre ; dan de ; daught been ; day get
        residential	4	de alt ; de desintoxic ; de mexicali ; decad of ; del <alcohol> ; del <hospital>
        residential	4	del hospital ; derechit a ; desintoxicacion ayer ; detector ; detox today ; detox x
        residential	4	dia alcohol ; dia en ; dia otr ; did my ; dig at ; dip ; discharg to ; dispuest
        residential	4	do mol ; doctor prescrib ; doing cocain ; don befor ; don the ; dont fly
        residential	4	dont ~<shake> ; door on ; door right ; dur <treatment> ; dv advocat ; dxm + ; eag
        residential	4	east i ; eight day ; eightbal every ; el <breath> ; el air ; el garaj ; el ice
        residential	4	en ensen ; en eso ; en ~<treatment> ; en ~residencial ; end last ; enough dai
        residential	4	entry 0 ; episod ; es <friend> ; espos llev ; est cas ; every workday ; extranar
        residential	4	f <hit> ; f kick ; f mom ; feel human ; fiv of ; foc <always> ; fold and
        residential	4	for nephew ; four thousand ; from thursday ; from vodk ; fui del ; fum spic
        residential	4	fuman cristal ; garag wher ; generou ; get away ; get clean ; get int ; go <day>
        residential	4	go in ; go inpatient ; got pto ; grandmoth now ; guest room ; half year ; han
        residential	4	handful every ; hast may ; hav <home> ; hav <room> ; hav i ; hav tim ; he lie
        residential	4	he snif ; hes used ; high in ; hij tra ; him <stimulant> ; him im ; his forearm
        residential	4	his grandmoth ; hom he ; hospital then ; how long ; hoy de ; hrg ; hrg 0 ; huf paint
        residential	4	hurt in ; husb cam ; i rol ; i sleep ; i stay ; i tap ; ice <amount> ; ice <go>
        residential	4	ice x ; id been ; im <asleep> ; im <fire> ; im burn ; im keep ; im sleep
        residential	4	in <night> ; in encin ; in over ; in patient ; inform del ; information about
        residential	4	inpatient 0 ; int residential ; intern ; intern o ; intern tre ; iop clinician
        residential	4	is cool ; it <fluid> ; it <smell> ; it <stimulant> ; it four ; it smel ; itemiz
        residential	4	its alway ; its dai ; its four ; ive als ; ive shot ; izquierd ; jail ; jef me
        residential	4	judg ; jump lik ; just <calm> ; just don ; just quiet ; k <consume> ; ketamin four
        residential	4	kia ; kick it ; kid over ; klonopin ; la <drive> ; la <law> ; la cuart ; la custodi
        residential	4	la ~<stimulant> ; lan ; le guard ; left rehab ; let me ; level and ; librium
        residential	4	licenci y ; limpi hast ; lin off ; liv in ; long <treatment> ; los novent
        residential	4	lost <trade> ; lug ; lun 0 ; m <treatment> ; m plumb ; malil en ; marz ; may back
        residential	4	me <partner> ; me guard ; me import ; me includ ; me out ; medical board ; meten
        residential	4	meth ; meth pretty ; meth the ; metiendom cristal ; metiendos ; mi cuart
        residential	4	mientra se ; minimum <amount> ; mism <clothes> ; mism la ; misma <day> ; misma dia
        residential	4	mom and ; mon etoh ; monday wednesday ; moth i ; much de ; much do ; my <caretaking>
        residential	4	my airlin ; my attic ; my busines ; my elbow ; my gat ; my plat ; my vyvans
        residential	4	n everyth ; nev real ; nev the ; next step ; ni asi ; nic hous ; night duration
        residential	4	nino estan ; nino por ; nit / ; nit a ; nitrou by ; no kid ; no par ; no safety
        residential	4	no veo ; no ~<past> ; no ~<treatment> ; no ~oth ; no ~prior ; no ~wif ; nod along
        residential	4	norc ; normal that ; not <treatment> ; novent ; now using ; now was ; numbnes
        residential	4	octubr de ; of <last> ; of january ; of last ; of law ; of outpatient ; of phon
        residential	4	of ~<stimulant> ; off becaus ; on <stop> ; on crystal ; on thre ; on tin ; on unit
        residential	4	only <home> ; only ther ; open to ; ord for ; ord read ; order residential ; out but
        residential	4	out thi ; outpatient twic ; overdos ; pamphlet ; paper say ; part is
        residential	4	partn supportiv ; pay her ; pech fuert ; pee ; pip ; pip in ; policy and ; polit and
        residential	4	por tre ; porqu extranar ; possession arrest ; preg cok ; pretty <amount>
        residential	4	pretty much ; program dond ; psychiatrist and ; psychiatrist dr ; pt wil ; punch her
        residential	4	purs and ; q <consume> ; q <continue> ; q sigu ; que papel ; que rent ; qued intern
        residential	4	quier inform ; re inpt ; ref 0 ; refer up ; regla ; report dat ; resid in
        residential	4	residential 0 ; residential or ; restaurant and ; rock in ; roommat deal ; rotat
        residential	4	round <amount> ; rv with ; s/p 0 ; sacrament ; said who ; sam room ; say liv
        residential	4	say start ; scrap ; se decirl ; se sent ; seman no ; semana ya ; sew room
        residential	4	shelt staf ; short term ; show me ; si <need> ; si ~tienen ; sinc <always>
        residential	4	sinc <wait> ; sinc apr ; sinc every ; sinc february ; sinc stay ; six good
        residential	4	sixteen month ; smokin crack ; snort ketamin ; so what ; somewher ; somewher i
        residential	4	son sei ; spe <continue> ; spe and ; sro ; stay for ; stil is ; stop for
        residential	4	street outreach ; structur befor ; suer y ; sun only ; supervis alcohol ; suspend
        residential	4	t 0 ; tabl lik ; tak 0 ; tak coupl ; tak ketamin ; terapi ambulatori ; test dirty
        residential	4	than onc ; that <consume> ; that <room> ; that apartment ; that long ; that part
        residential	4	that thre ; that was ; the apartment ; the cond ; the ful ; the green ; the lif
        residential	4	the neck ; the ord ; the outpatient ; the regul ; the shelt ; the ~liv ; then cok
        residential	4	then walk ; ther <day> ; ther <money> ; ther alway ; ther by ; they <withdrawal>
        residential	4	they gav ; theyr <go> ; thi <job> ; thi apartment ; thi yr ; thre guy
        residential	4	through <outdoors> ; through all ; thur sun ; thursday through ; tienen dond
        residential	4	tienen intern ; tijuan a ; tim you ; tin most ; tin sinc ; tmrw ; tmrw 0 ; tmrw noon
        residential	4	to resid ; to residential ; tomorrow and ; too so ; trabajo ; transplant list
        residential	4	treatment facility ; treatment plac ; treint dia ; truck behind ; ts
        residential	4	tuesday wednesday ; tweezer and ; twic at ; twic today ; un <blade> ; un hombr
        residential	4	un lug ; una bol ; underlin ; unit ; unit and ; unk no ; up 0 ; up high ; up one
        residential	4	up past ; up sinc ; us we ; usa cristal ; use on ; use ther ; used <always>
        residential	4	used dai ; used meth ; user for ; using again ; va detox ; van sinc ; vent ; viv
        residential	4	viv ahi ; vouch end ; walmart ; want high ; was <consume> ; was <month>
        residential	4	was <stranger> ; was onc ; we tri ; week ive ; weekday now ; what 0 ; what follow
        residential	4	whenev ; wher everybody ; whippet canister ; whippit ; who <asleep> ; who <continue>
        residential	4	wif broth ; wil do ; with aunt ; with soup ; with spe ; wkr 0 ; wont <think>
        residential	4	wont put ; wont sign ; writ residential ; x <alcohol> ; y <illness> ; y <pill>
        residential	4	y awak ; y pastilla ; ya falt ; ya firm ; year hes ; year most ; year near
        residential	4	year two ; you <go> ; you suggest ; ~<go> ~<child> ; ~<hear> ni ; ~<home>
        residential	4	~<hospital> ~<treatment> ; ~<hot> <moment> ; ~<sick> anymor ; ~<stimulant> <amount>
        residential	4	~<treatment> ; ~a ~<height> ; ~be ~somewher ; ~d ~<alcohol> ; ~d ~etoh ; ~etoh /
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
        residential	3	<bodypart> t ; <bodypart> to ; <break> <consume> ; <break> <home> ; <break> on
        residential	3	<buy> and ; <calm> com ; <caretaking> about ; <chestheart> l ; <child> <home>
        residential	3	<child> por ; <child> va ; <child> ~non ; <church> <consume> ; <clean> 0
        residential	3	<clean> <alcohol> ; <clean> salt ; <clean> sinc ; <clinician> <child>
        residential	3	<clinician> <consume> ; <clinician> elsewher ; <clinician> twic ; <cold> <bodypart>
        residential	3	<confused> how ; <consume> <amount> ; <consume> <build> ; <consume> <cannabis>
        residential	3	<consume> with ; <container> not ; <continue> + ; <continue> all ; <count> <year>
        residential	3	<crash> is ; <crowd> <room> ; <crowd> <town> ; <crowd> twic ; <day> ever
        residential	3	<day> somewher ; <day> through ; <day> zer ; <day> ~<sick> ; <drive> <soon>
        residential	3	<drive> <stimulant> ; <drive> depot ; <drug> was ; <eat> <buy> ; <emergency> <trade>
        residential	3	<fall> <clean> ; <fall> <phone> ; <fall> <sick> ; <fall> <stimulant> ; <fire> up
        residential	3	<fluid> <bodypart> ; <fluid> and ; <furniture> <opening> ; <furniture> <rope>
        residential	3	<furniture> nin ; <go> not ; <headface> was ; <hear> <blade> ; <hear> sinc
        residential	3	<height> <night> ; <height> <stimulant> ; <height> hast ; <height> y ; <hit> <calm>
        residential	3	<hit> <cannabis> ; <hit> <eat> ; <hold> <month> ; <hold> <photo> ; <home> <crowd>
        residential	3	<home> <homeless> ; <home> <take> ; <home> con ; <home> doe ; <homeless> <last>
        residential	3	<homeless> <night> ; <homeless> and ; <homeless> off ; <hospital> <continue>
        residential	3	<hospital> <leave> ; <hospital> twic ; <hot> <furniture> ; <hot> the
        residential	3	<illness> <fluid> ; <illness> one ; <illness> stabl ; <insurance> <continue>
        residential	3	<insurance> cm ; <insurance> met ; <intoxicated> in ; <intoxicated> with
        residential	3	<kin> <alcohol> ; <kin> an ; <kin> so ; <law> <day> ; <law> <hold>
        residential	3	<law> <stranger> ; <law> <town> ; <law> until ; <leave> <calm> ; <leave> already
        residential	3	<leave> sid ; <leave> thru ; <leave> ~near ; <lock> <treatment>
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
        residential	3	<treatment> <wait> ; <treatment> any ; <treatment> back ; <treatment> nev
        residential	3	<treatment> thru ; <trust> <hold> ; <trust> <past> ; <try> <treatment>
        residential	3	<unreal> <moment> ; <vermin> <continue> ; <vermin> the ; <wait> as ; <wait> lik
        residential	3	<wait> somewher ; <water> so ; <week> <go> ; <week> <phone> ; <week> <wait>
        residential	3	<week> back ; <week> clean ; <week> for ; <year> <bodypart> ; <year> <moment>
        residential	3	<year> estuv ; <year> ~<consume> ; @ tarzan ; a <homeless> ; a <opening> ; a <room>
        residential	3	a balloon ; a compr ; a fifteen ; a lawn ; a lock ; a niec ; a pamphlet ; a prop
        residential	3	a room ; a teen ; a vein ; a verl ; a viern ; a waitlist ; a zip ; absces on ; acept
        residential	3	acros <town> ; acros town ; add that ; adderal a ; adderal she ; adentr con
        residential	3	admit to ; adolescent residential ; advocat ; agreement ; ahi me ; airlin ; alg de
        residential	3	all but ; all sum ; als <consume> ; altaden ; alumni lin ; ambulatori per
        residential	3	an <stimulant> ; and <consume> ; and <drug> ; and both ; and by ; and durm
        residential	3	and feed ; and pick ; and sleep ; and twic ; and use ; and wednesday
        residential	3	anniversary in ; ano estuv ; ano fum ; anoth <job> ; anvil ; any chanc ; anymor the
        residential	3	app ; apparent ; appetit back ; are <official> ; are cop ; around east ; ask no
        residential	3	asleep by ; at day ; aunt want ; authority ; authoriz ; awak so ; away for
        residential	3	back <consume> ; bark ; basical ; bath salt ; battery <die> ; be someplac ; beach 0
        residential	3	becaus its ; bed aft ; bed not ; bedroom ; been <always> ; been <stimulant>
        residential	3	been cocain ; been doin ; been hid ; been over ; been read ; been thre
        residential	3	been violent ; beer on ; befor and ; befor work ; behind meth ; belt ; bender
        residential	3	betabel ; bibl and ; big <container> ; big tank ; bipol one ; bled ; bles and
        residential	3	board <pet> ; board <record> ; bolsit de ; book the ; bottl of ; broth ~hang
        residential	3	bus depot ; busines partn ; by christma ; cal desd ; cal self ; camer
        residential	3	can <appointment> ; can <wait> ; cancel it ; cant say ; car about ; car con
        residential	3	carcel del ; cardiologist ; cardiologist say ; cas dond ; casi ; casi todo ; charm
        residential	3	chiv ; cint ; circl of ; civic ; cle me ; cleav ; clos out ; cm 0 ; coal
        residential	3	cocain all ; cocain is ; cocain pos ; cocain sinc ; cok habit ; cok out
        residential	3	com <night> ; com tonight ; comedor de ; complet y ; con <shame> ; concierg ; cond
        residential	3	conviction ; corazon y ; couldnt <say> ; county for ; coupl x ; cours in ; coverag
        residential	3	cps took ; crash is ; cristal y ; cristal ya ; cristal él ; cuand <consume>
        residential	3	cuart dond ; d prog ; d/t ; dai going ; dandol ; dat 0 ; day 0 ; day fiv ; day for
        residential	3	day last ; day option ; day over ; day program ; day somewher ; day twenty ; dcf
        residential	3	de <treatment> ; de ahi ; de cement ; de desintox ; de oxnard ; de pech ; de program
        residential	3	de termin ; deadlin ; debaj del ; del alcohol ; derechit ; desd marz ; desintox
        """
}
