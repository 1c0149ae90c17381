extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	<hospital> <wait> ; <hospital> to ; <hot> <color> ; <illness> <month>
        needs_clarification	-1	<illness> <say> ; <illness> <take> ; <illness> i ; <insurance> <day>
        needs_clarification	-1	<insurance> <see> ; <insurance> <trade> ; <insurance> my ; <insurance> ni
        needs_clarification	-1	<insurance> only ; <insurance> sinc ; <intoxicated> <consume>
        needs_clarification	-1	<intoxicated> <room> ; <intoxicated> by ; <job> ; <job> <appointment>
        needs_clarification	-1	<job> <kin> ; <job> <start> ; <job> me ; <job> then ; <job> ther
        needs_clarification	-1	<job> without ; <key> <crowd> ; <key> <take> ; <kill> <opioid>
        needs_clarification	-1	<kill> <pet> ; <kill> up ; <kin> <bodypart> ; <kin> <consume>
        needs_clarification	-1	<kin> <give> ; <kin> <illness> ; <kin> <remember> ; <kin> nev ; <kin> read
        needs_clarification	-1	<kin> ta ; <last> nam ; <last> part ; <law> ; <law> <clinician>
        needs_clarification	-1	<law> <happy> ; <law> <hear> ; <law> <last> ; <law> <month>
        needs_clarification	-1	<leave> <give> ; <leave> <happy> ; <leave> <hospital> ; <leave> at
        needs_clarification	-1	<lock> <opening> ; <lock> <pet> ; <lock> <play> ; <lock> conmig ; <lock> my
        needs_clarification	-1	<media> produc ; <media> with ; <medicine> <consume> ; <medicine> <leave>
        needs_clarification	-1	<medicine> <outdoors> ; <medicine> de ; <medicine> from ; <moment>
        needs_clarification	-1	<moment> <law> ; <moment> <money> ; <moment> <soon> ; <moment> <take>
        needs_clarification	-1	<moment> are ; <moment> by ; <moment> son ; <money> <phone> ; <money> desd
        needs_clarification	-1	<money> sin ; <money> to ; <month> <break> ; <month> <fall>
        needs_clarification	-1	<month> <medicine> ; <month> <start> ; <month> but ; <month> its
        needs_clarification	-1	<month> off ; <month> very ; <need> <colleague> ; <need> <eat>
        needs_clarification	-1	<need> <opening> ; <need> <outdoors> ; <need> <take> ; <need> <withdrawal>
        needs_clarification	-1	<need> aft ; <need> any ; <need> por ; <need> that ; <need> ~<give>
        needs_clarification	-1	<needle> <furniture> ; <needle> <stimulant> ; <night> <bodypart>
        needs_clarification	-1	<night> <kin> ; <night> <last> ; <night> <medicine> ; <night> <sedative>
        needs_clarification	-1	<night> for ; <night> right ; <official> <day> ; <official> cas
        needs_clarification	-1	<official> re ; <opening> <ask> ; <opening> <eat> ; <opening> <outdoors>
        needs_clarification	-1	<opening> she ; <opening> was ; <opioid> <drug> ; <opioid> <pill>
        needs_clarification	-1	<opioid> <treatment> ; <opioid> aft ; <opioid> from ; <opioid> me
        needs_clarification	-1	<opioid> off ; <opioid> out ; <opioid> que ; <opioid> the ; <order> tod
        needs_clarification	-1	<outdoors> ; <outdoors> + ; <outdoors> <blade> ; <outdoors> <die>
        needs_clarification	-1	<outdoors> <kin> ; <outdoors> <photo> ; <outdoors> <say>
        needs_clarification	-1	<outdoors> <soon> ; <outdoors> <start> ; <outdoors> behind ; <outdoors> by
        needs_clarification	-1	<outdoors> chil ; <outdoors> fuert ; <outdoors> stand ; <outdoors> wher
        needs_clarification	-1	<outdoors> ~pas ; <palecolor> <angry> ; <palecolor> <day>
        needs_clarification	-1	<palecolor> <drug> ; <palecolor> <emergency> ; <palecolor> <kin>
        needs_clarification	-1	<palecolor> <palecolor> ; <palecolor> de ; <palecolor> i
        needs_clarification	-1	<partner> <afraid> ; <partner> <emergency> ; <partner> <headface>
        needs_clarification	-1	<partner> <law> ; <partner> <leave> ; <partner> <palecolor>
        needs_clarification	-1	<partner> <rope> ; <partner> has ; <partner> in ; <partner> par
        needs_clarification	-1	<partner> re ; <partner> se ; <partner> usa ; <partner> with
        needs_clarification	-1	<partner> ~pas ; <past> <always> ; <past> <child> ; <past> <job>
        needs_clarification	-1	<past> <medicine> ; <past> <past> ; <past> <take> ; <past> <year>
        needs_clarification	-1	<past> my ; <pet> <continue> ; <pet> <eat> ; <pet> <opioid> ; <pet> <soon>
        needs_clarification	-1	<pet> <wait> ; <pet> around ; <pet> wont ; <pet> ~<say> ; <phone> <last>
        needs_clarification	-1	<phone> <see> ; <phone> <think> ; <phone> <unreal> ; <phone> <water>
        needs_clarification	-1	<phone> el ; <phone> has ; <phone> is ; <phone> pleas ; <phone> una
        needs_clarification	-1	<photo> ; <photo> <height> ; <photo> <moment> ; <photo> <past> ; <photo> a
        needs_clarification	-1	<photo> from ; <pill> <always> ; <pill> but ; <pill> that ; <play>
        needs_clarification	-1	<play> + ; <play> <colleague> ; <play> <height> ; <play> <media>
        needs_clarification	-1	<play> set ; <play> what ; <promise> <trust> ; <promise> <write>
        needs_clarification	-1	<promise> con ; <put> <always> ; <put> <clean> ; <put> <crowd>
        needs_clarification	-1	<put> <tool> ; <put> away ; <put> over ; <put> una ; <put> us
        needs_clarification	-1	<put> ~<alcohol> ; <rail> to ; <rarely> <year> ; <rarely> y
        needs_clarification	-1	<record> <clinician> ; <record> <law> ; <record> from ; <remember> <record>
        needs_clarification	-1	<remember> and ; <room> 0 ; <room> <drug> ; <room> <emergency>
        needs_clarification	-1	<room> <palecolor> ; <room> <week> ; <room> del ; <room> in ; <room> then
        needs_clarification	-1	<rope> <opening> ; <rope> <tool> ; <rope> <write> ; <rope> de ; <sad> <see>
        needs_clarification	-1	<sad> <stop> ; <sad> por ; <say> <angry> ; <say> <eat> ; <say> <insurance>
        needs_clarification	-1	<say> <key> ; <say> <school> ; <say> at ; <say> cant ; <say> chuy
        needs_clarification	-1	<say> fin ; <say> good ; <say> so ; <say> soy ; <school> <emergency>
        needs_clarification	-1	<school> <feel> ; <school> did ; <school> sit ; <sedative> <clinician>
        needs_clarification	-1	<sedative> <count> ; <sedative> <kin> ; <sedative> <year> ; <sedative> at
        needs_clarification	-1	<sedative> from ; <see> <feel> ; <see> any ; <see> back
        needs_clarification	-1	<seizure> <afraid> ; <seizure> <clean> ; <seizure> <kin> ; <shake> <moment>
        needs_clarification	-1	<shake> my ; <shake> tac ; <shake> til ; <shame> <say> ; <shame> <write>
        needs_clarification	-1	<shame> wrong ; <sick> <always> ; <sick> <continue> ; <sober> in
        needs_clarification	-1	<soon> <soon> ; <soon> <treatment> ; <start> <record> ; <start> <school>
        needs_clarification	-1	<stiff> <leave> ; <stimulant> <asleep> ; <stimulant> <break>
        needs_clarification	-1	<stimulant> has ; <stimulant> ther ; <stimulant> ~<home> ; <stop> <sad>
        needs_clarification	-1	<stop> de ; <stop> your ; <stop> ~<amount> ; <stranger> <always>
        needs_clarification	-1	<stranger> <bodysound> ; <stranger> <breath> ; <stranger> <opioid>
        needs_clarification	-1	<stranger> <soon> ; <stranger> <stimulant> ; <stranger> <week>
        needs_clarification	-1	<stranger> els ; <take> <alcohol> ; <take> <always> ; <take> <amount>
        needs_clarification	-1	<take> <angry> ; <take> <fluid> ; <take> <key> ; <take> <leave>
        needs_clarification	-1	<take> <stranger> ; <take> em ; <take> first ; <take> laid ; <take> lik
        needs_clarification	-1	<take> long ; <take> thos ; <think> <pet> ; <think> im ; <tool> <breath>
        needs_clarification	-1	<tool> <clothes> ; <tool> <continue> ; <tool> <furniture> ; <town> 0
        needs_clarification	-1	<town> <always> ; <town> <gun> ; <town> <year> ; <town> als ; <town> and
        needs_clarification	-1	<town> del ; <town> even ; <town> that ; <town> thi ; <town> we
        needs_clarification	-1	<town> which ; <trade> <clothes> ; <trade> <hear> ; <treatment> <afraid>
        needs_clarification	-1	<treatment> <break> ; <treatment> <insurance> ; <treatment> <opioid>
        needs_clarification	-1	<treatment> <play> ; <treatment> <room> ; <treatment> a ; <treatment> can
        needs_clarification	-1	<treatment> clt ; <treatment> par ; <treatment> plac ; <treatment> x
        needs_clarification	-1	<treatment> ~<go> ; <trust> par ; <try> <eat> ; <try> <soon>
        needs_clarification	-1	<try> <treatment> ; <unreal> <appointment> ; <vendor> <town>
        needs_clarification	-1	<vendor> navy ; <vermin> on ; <vermin> y ; <wait> <eat> ; <wait> <rope>
        needs_clarification	-1	<wait> her ; <wait> mi ; <wait> out ; <water> <always> ; <water> <clean>
        needs_clarification	-1	<water> <give> ; <water> <stop> ; <water> de ; <week> <headface>
        needs_clarification	-1	<week> <hospital> ; <week> i ; <week> the ; <withdrawal> <day>
        needs_clarification	-1	<withdrawal> <headface> ; <withdrawal> <opioid> ; <write> <eat>
        needs_clarification	-1	<write> <fire> ; <write> has ; <year> <container> ; <year> <medicine>
        needs_clarification	-1	<year> <see> ; <year> and ; <year> de ; <year> without ; a <cannabis>
        needs_clarification	-1	a <fall> ; a <leave> ; a <needle> ; a <pet> ; a <stimulant> ; a broth
        needs_clarification	-1	a bundl ; a chain ; a charact ; a civil ; a cooki ; a cord ; a couch
        needs_clarification	-1	a counselor ; a coupl ; a deer ; a don ; a dond ; a forklift ; a gang
        needs_clarification	-1	a guit ; a hondura ; a hundr ; a landscap ; a llen ; a mand ; a matchbox
        needs_clarification	-1	a medianoch ; a nephew ; a nois ; a nombr ; a paid ; a pat ; a patient
        needs_clarification	-1	a plac ; a professional ; a pumpkin ; a quart ; a sack ; a short ; a singl
        needs_clarification	-1	a skylight ; a snor ; a snow ; a sweat ; a taxi ; a tech ; a thirty
        needs_clarification	-1	a traffic ; a trout ; a vend ; a viv ; a women ; a yellow ; a ~0
        needs_clarification	-1	a ~<church> ; a ~<consume> ; aa in ; about <trade> ; about coverag
        needs_clarification	-1	about fish ; about to ; about why ; absolute <kill> ; absolute kil ; abt a
        needs_clarification	-1	abt her ; abuel habl ; accent ; activ ; acuerd de ; adderal off ; admit her
        needs_clarification	-1	aft <eat> ; aft <year> ; aft a ; aft din ; aft fiv ; aft she ; ago hes
        needs_clarification	-1	ahi en ; ahor me ; al <bodypart> ; al <pet> ; al <trade> ; al foc
        needs_clarification	-1	al whatsap ; albergu ; alimento ; all <drive> ; all <think> ; all a
        needs_clarification	-1	all my ; all out ; all tim ; alli ; allow a ; am <calm> ; am <stop>
        needs_clarification	-1	am right ; amanec ; amazon ; an <clinician> ; an easy ; an email
        needs_clarification	-1	an ~<emergency> ; an ~ice ; an ~overdos ; and <moment> ; and con ; and mor
        needs_clarification	-1	and night ; and noth ; and now ; and otr ; and paint ; and siren ; and sist
        needs_clarification	-1	and tri ; and ~<home> ; and ~liv ; ano de ; anuncio ; any sinc
        needs_clarification	-1	any ~<drug> ; anyon in ; apen ; apena ; apoy en ; apoy par ; appeal
        needs_clarification	-1	apprenticeship ; apriet ; aprob ; arand ; arbol de ; arbol del
        needs_clarification	-1	are <appointment> ; are <try> ; are alway ; are try ; arma ; around in
        needs_clarification	-1	around the ; arrangement ; arrim ; as <child> ; aseguranz ni ; asi ; asi y
        needs_clarification	-1	ask can ; ask is ; ask operator ; asleep and ; asthm ; at 0 ; at <last>
        needs_clarification	-1	at county ; at ex ; at hous ; at last ; at onc ; at st ; ataqu ; ate a
        needs_clarification	-1	attach the ; aunt ; aunt ask ; ausent ; autistic ; autobus ; away gam
        needs_clarification	-1	away when ; azote en ; back ; back by ; back if ; back of ; back so
        needs_clarification	-1	back ther ; bag with ; baj el ; bandmat ; baptism and ; bare ; bathroom blu
        needs_clarification	-1	bay <height> ; bay bridg ; be put ; bear on ; bed 0 ; bed in ; bed is
        needs_clarification	-1	bed so ; been <always> ; been <kill> ; been gentl ; been leav ; beer at
        needs_clarification	-1	befor ; befor midnight ; behind it ; being a ; bel <height> ; bel tow
        needs_clarification	-1	believ that ; belt ; bet hour ; binocular ; binocular are ; blank on
        needs_clarification	-1	blanket and ; bldg ; bles him ; bles you ; blu door ; blueberri ; bodeg
        needs_clarification	-1	bon ach ; bos sent ; both laugh ; both smok ; both tim ; both way
        needs_clarification	-1	bottl was ; box becaus ; box und ; brain ; bread knif ; break 0
        needs_clarification	-1	breakfast on ; breath when ; brok with ; broth becaus ; broth tel ; browni
        needs_clarification	-1	bug in ; bulimi ; burbank ; bus bench ; busc un ; buscan ; but <take>
        needs_clarification	-1	but i ; but my ; but tonight ; but we ; c/b aft ; caf con ; cak and
        needs_clarification	-1	cal laps ; cambi la ; campfir ; can <build> ; can <go> ; can <need>
        needs_clarification	-1	can <write> ; can help ; can in ; can u ; canadian ; cant <drive>
        needs_clarification	-1	cant <hit> ; cant get ; car is ; car was ; card on ; carrit ; cart in
        needs_clarification	-1	cart with ; carton ; cartoon ; casin ; cat walk ; catorc ; cb tue
        needs_clarification	-1	celul es ; cemetery ; cen y ; cent a ; cerc del ; chain ; chardonnay
        needs_clarification	-1	charg ; charg my ; chas our ; chatty ; cheer ; cheerful ; chil y ; cho loft
        needs_clarification	-1	cho rehears ; chocolat ; christma is ; cilantr ; cl ; clas at ; clas or
        needs_clarification	-1	clean on ; clink ; clinton ; clos <amount> ; clr <angry> ; clr <drive>
        needs_clarification	-1	clr cry ; clr hous ; clr pul ; clr wish ; clt ; clt dic ; clutch his
        needs_clarification	-1	coach the ; coast at ; coat rack ; coc cad ; coc casi ; cocain desd
        needs_clarification	-1	cocain with ; coffe mug ; cok aft ; cok at ; cok between ; cok night
        needs_clarification	-1	cok x ; colch ; cold turkey ; color ; color ceniz ; color of ; color y
        needs_clarification	-1	com <home> ; com <job> ; com cuatr ; commission ; complaint ; complet 0
        needs_clarification	-1	con <clothes> ; con <water> ; con arc ; con pris ; con suer ; con zapato
        needs_clarification	-1	confd in ; consej ; cont de ; cont y ; contest and ; cook ; cooki ; cor me
        needs_clarification	-1	corren ; cost me ; costal de ; could go ; counselor told ; county
        needs_clarification	-1	crawl out ; cristal ; cristal con ; cristal ya ; cuand le ; cuand se
        needs_clarification	-1	cuant <money> ; cuant cuest ; cubr ; cuent yo ; cuerp ; custodian of ; d 0
        needs_clarification	-1	d no ; dad 0 ; dad could ; dad had ; dast ; dast 0 ; dat ; dat in
        needs_clarification	-1	daught set ; day back ; day becaus ; day if ; day long ; day we ; de <hear>
        needs_clarification	-1	de <opioid> ; de <week> ; de alfil ; de alimento ; de autobus ; de costur
        needs_clarification	-1	de dond ; de fond ; de kind ; de las ; de maestr ; de may ; de muchach
        needs_clarification	-1	de numer ; de pie ; de seman ; de tel ; de tequil ; death ; deep then
        needs_clarification	-1	deer in ; dejen ; del <drive> ; del cond ; del corazon ; del corre
        needs_clarification	-1	del gas ; del muert ; del nort ; del sab ; delantal ; delt 0 ; denny
        needs_clarification	-1	dental ; dentist ; desapareci ; desd <home> ; desd cas ; desesper ; desfil
        needs_clarification	-1	detox unit ; dia son ; did my ; didnt want ; dieron ; diner ; dio la
        needs_clarification	-1	discretion ; disculp ; discus the ; divorc ; dmv ; do a ; do about ; do all
        needs_clarification	-1	do i ; do spe ; do that ; do with ; doe all ; doe cok ; doesnt <feel>
        needs_clarification	-1	doesnt tak ; doesnt touch ; dog he ; doing cocain ; domiciliary
        needs_clarification	-1	dont drink ; doorknob ; dorm a ; dorm la ; dos perro ; doubl what
        needs_clarification	-1	down <day> ; down in ; downtown is ; doz ; dr pham ; drag ; drag her
        needs_clarification	-1	draw that ; drink mayb ; drink or ; drink vodk ; drinker ; driveway and
        needs_clarification	-1	droop ; drop them ; drought ; drought year ; drum the ; dry ; duration
        needs_clarification	-1	dusky ; each month ; ear <job> ; ear shift ; earth to ; ed sw ; eight day
        needs_clarification	-1	el <moment> ; el alfil ; el arroz ; el cint ; el corre ; el desfil
        needs_clarification	-1	el karaok ; el mand ; el numer ; el ron ; el tinac ; el volant ; el yern
        needs_clarification	-1	elevador y ; elevator is ; eleven day ; eleventh ; elm ; elvi ; em
        needs_clarification	-1	embarrassment ; emergency brak ; empap ; empti my ; en <always>
        needs_clarification	-1	en <hospital> ; en cad ; en marz ; encer conmig ; end the ; ensen a ; error
        needs_clarification	-1	es <drug> ; es normal ; est <need> ; estacionamient ; estamo en
        needs_clarification	-1	estanci de ; estorb ; estoy <write> ; estoy list ; estudiant ; estuf
        needs_clarification	-1	estuv en ; ever <put> ; ever did ; ever put ; every wed ; every weekday
        needs_clarification	-1	ex <say> ; ex <take> ; ex say ; exampl ; f <need> ; falt ni ; fami ever
        needs_clarification	-1	famili no ; far my ; fath old ; fax machin ; fear ; febrer y ; feel a
        needs_clarification	-1	feel hopeful ; feel human ; felt a ; fent in ; ferry ; fev of ; fiance
        needs_clarification	-1	fifteen and ; fifteen year ; figuero ; fil in ; fin de ; fin no
        needs_clarification	-1	fingernail ; fingertip ; fir me ; first <amount> ; first <clothes>
        needs_clarification	-1	first <pet> ; first one ; first ring ; fishermen ; fit sheet ; fiv a
        needs_clarification	-1	fiv question ; fix ; fix a ; fix it ; flood ; flop ; flor ; flour ; flower
        needs_clarification	-1	fog ; fold a ; folleto ; for ; for clas ; for eleven ; for most
        needs_clarification	-1	for ninety ; for twelv ; for ~the ; found som ; four kid ; four to
        needs_clarification	-1	fourteen ; frasc ; frasc de ; frat ; fre <eat> ; friend from ; from any
        needs_clarification	-1	from landlin ; from out ; from someon ; fry an ; fue <day> ; ful
        needs_clarification	-1	fum piedr ; function ; gag ; gam ; gav numb ; ghost tour ; gift ; giggl in
        needs_clarification	-1	glov ; go tomorrow ; goe back ; goldfish ; good <chestheart> ; good heart
        needs_clarification	-1	good view ; got in ; got int ; got laid ; grab the ; grad ; grad are
        needs_clarification	-1	grandbaby ; grandfath watch ; grandp had ; gras ; great <kin> ; grey wool
        needs_clarification	-1	grievanc ; grocery list ; guar ; gum ; guy tak ; habl sol ; habl y
        needs_clarification	-1	hablan por ; hac <moment> ; hac rat ; hac sei ; had <day> ; had <eat>
        needs_clarification	-1	had cak ; hand going ; hand is ; hand shak ; hand wil ; harmonic ; has <go>
        needs_clarification	-1	has <leave> ; has <take> ; has car ; has for ; has gotten ; has it ; hat
        needs_clarification	-1	hatchback ; haul ; haunt ; hav <intoxicated> ; hav aetn ; hav asthm
        needs_clarification	-1	hav group ; hav my ; havent ; havent <take> ; he <asleep> ; he <limp>
        needs_clarification	-1	he beat ; he hav ; he hid ; he isnt ; he mak ; he mis ; he sleep ; he swear
        needs_clarification	-1	headset ; heal ; hear from ; hear the ; held on ; her <fire>
        needs_clarification	-1	her <stimulant> ; her hand ; her heart ; her leg ; her room ; her typ
        needs_clarification	-1	herman llev ; herman tom ; heroin diari ; heroin iv ; hes <cold> ; hes blu
        needs_clarification	-1	hes cold ; hes lost ; hicier ; high tid ; hij par ; him <consume> ; him go
        needs_clarification	-1	himself a ; his <opioid> ; his <sedative> ; his arm ; his hear ; his new
        needs_clarification	-1	his reclin ; his turtl ; history of ; hold on ; hold stil ; holiday are
        needs_clarification	-1	hom 0 ; hom from ; hom run ; hoodi ; hor es ; hor y ; horsesho ; hotel and
        needs_clarification	-1	hour ; hous and ; hous mgr ; hous on ; hous sit ; hous smok ; how is ; hr
        needs_clarification	-1	hs ; huel ; hum the ; husband found ; i <bodysound> ; i <container>
        needs_clarification	-1	i <die> ; i <hear> ; i <home> ; i <outdoors> ; i <shame> ; i breath ; i cam
        needs_clarification	-1	i chas ; i eat ; i fal ; i feel ; i felt ; i kick ; i liv ; i mention
        needs_clarification	-1	i only ; i plan ; i threw ; i try ; i went ; ice 0 ; ice <amount> ; ice dai
        needs_clarification	-1	ice in ; id <ask> ; id ask ; if my ; im ; im <continue> ; im <drug>
        needs_clarification	-1	im <fluid> ; im his ; im hook ; im sleep ; impres ; in <fluid> ; in <money>
        needs_clarification	-1	in background ; in church ; in iraq ; in july ; in main ; in mar ; in me
        needs_clarification	-1	in tarzan ; in that ; in to ; in year ; includ the ; ingenier ; int that
        needs_clarification	-1	int treatment ; internship ; iraq ; is ; is bad ; is com ; is dry ; is hes
        needs_clarification	-1	is mak ; isnt doing ; it <vermin> ; it anyway ; it bug ; it is ; it need
        needs_clarification	-1	it tak ; it wel ; its min ; its tim ; itself ; ive been ; ive had
        needs_clarification	-1	ive ~been ; joven y ; jugamo ; jun 0 ; just <afraid> ; just get ; just text
        needs_clarification	-1	ketamin 0 ; ketamin every ; kid all ; kid deserv ; kid drop ; kid left
        needs_clarification	-1	kid say ; kid und ; kidnap ; kindergarten in ; knew the ; knit and
        needs_clarification	-1	knit has ; know its ; la <church> ; la cocher ; la colch ; la consejer
        needs_clarification	-1	la cuchar ; la espum ; la letr ; la noch ; la pat ; la pelicul ; la piern
        needs_clarification	-1	la rut ; la secretari ; la tare ; la vecin ; lad in ; laminat
        needs_clarification	-1	landlord took ; larg del ; las <daytime> ; las mano ; las maquinita
        needs_clarification	-1	las rosa ; las voc ; last bit ; last nam ; last part ; last thre
        needs_clarification	-1	lat <phone> ; lat cal ; laugh on ; laundry room ; lavend ; law say
        needs_clarification	-1	law speak ; le <angry> ; le <give> ; le agreg ; le cont ; le peg
        needs_clarification	-1	leagu night ; leav my ; left hand ; leftover ; lemon ; lemon cak
        needs_clarification	-1	liability ; lifeguard ; light cam ; lik <crowd> ; lik a ; lik to ; lin he
        needs_clarification	-1	lin the ; liquid ; list is ; liv lik ; llav en ; lleg tard ; llev bien
        needs_clarification	-1	llev com ; llev cuatr ; llor por ; llovi ; lo <go> ; local <write>
        needs_clarification	-1	local pap ; long <outdoors> ; long as ; long letter ; longshoreman
        needs_clarification	-1	look back ; look to ; loos at ; los 0 ; los <job> ; los caballo
        needs_clarification	-1	los muchacho ; los novent ; loud shot ; lov with ; lucky ; lug ; ly ; m /
        needs_clarification	-1	m <angry> ; m in ; m ketamin ; m nitrou ; m on ; m self ; magazin ; maiden
        needs_clarification	-1	maiden nam ; mail ; mak <phone> ; mak her ; mak no ; mak that ; malest
        needs_clarification	-1	mam pid ; mam x ; mam ~falleci ; manejan ; mannequin ; manzan ; maquinita
        needs_clarification	-1	mask ; matchbox ; md <job> ; me <stimulant> ; me <stop> ; me <take>
        needs_clarification	-1	me <wait> ; me ech ; me ensen ; me han ; me jubil ; me lleg ; me quit
        needs_clarification	-1	me thing ; me until ; meant for ; med surg ; medi de ; men and ; merchant
        needs_clarification	-1	merchant navy ; mes en ; mes mas ; messag i ; met peric ; meth most
        needs_clarification	-1	methodist ; mgr ; mi <clothes> ; mi <furniture> ; mi estuf ; midnight
        needs_clarification	-1	midnit ; mij ya ; min to ; mis <crowd> ; mis <pet> ; mism cas ; mo of
        needs_clarification	-1	mom doesnt ; mom gav ; mom worri ; monday night ; moneda ; morn noon
        needs_clarification	-1	mosaic ; mov indoor ; mov to ; much as ; my <eat> ; my <go> ; my <key>
        needs_clarification	-1	my <opening> ; my <year> ; my back ; my bf ; my deal ; my driveway
        needs_clarification	-1	my garag ; my grandbabi ; my grandmoth ; my hand ; my insuranc ; my manag
        needs_clarification	-1	my medical ; my moth ; my phon ; my teeth ; my thursday ; my ~hous
        needs_clarification	-1	myself with ; n hes ; n my ; n she ; nam <eat> ; nam as ; need an
        needs_clarification	-1	need out ; nephew ; nev <think> ; nev read ; nev to ; new <drive>
        needs_clarification	-1	new <eat> ; new <room> ; next ; ni ; ni de ; ni diner ; ni un ; ni ~cervez
        needs_clarification	-1	nic <write> ; nic on ; niec said ; niet me ; niet no ; night ago
        needs_clarification	-1	night ask ; night right ; nina ; nino en ; nit ; nitrou the ; no ~<always>
        needs_clarification	-1	no ~<calm> ; no ~<hit> ; no ~complaint ; no ~dar ; no ~hallucination
        needs_clarification	-1	no ~hay ; no ~lin ; no ~pet ; no ~phon ; no ~relief ; no ~shak ; no ~show
        needs_clarification	-1	no ~sit ; nobody <phone> ; noma tom ; non in ; nort ; north ; nos is
        needs_clarification	-1	not about ; not ~<amount> ; not ~nam ; not ~scar ; not ~work ; noth happen
        needs_clarification	-1	novemb ; now red ; now ther ; nts / ; nunc habi ; nurs ; nurs board
        needs_clarification	-1	o <phone> ; obey ; obituari for ; of <cannabis> ; of <write> ; of brandy
        needs_clarification	-1	of group ; of los ; of someth ; of spit ; of ~my ; off everyth ; off til
        needs_clarification	-1	offic ; offic is ; oficial ; oficial de ; ofrezc ; often ; oil rig ; ok to
        needs_clarification	-1	old <child> ; old coach ; old neighborhood ; omah ; on / ; on <job>
        needs_clarification	-1	on alcohol ; on earth ; on for ; on kitchen ; on loud ; on may ; on top
        needs_clarification	-1	on tramadol ; on us ; on weekday ; on whoev ; onc in ; one <key>
        needs_clarification	-1	one <past> ; one befor ; one was ; only <asleep> ; onset ; open in
        needs_clarification	-1	or <die> ; or <drive> ; or <take> ; or drug ; or you ; orang ; ord ; our
        needs_clarification	-1	our <outdoors> ; our pharmacist ; our quilt ; our street ; out <say>
        needs_clarification	-1	out of ; out ther ; out with ; over christma ; over meth ; own pillow
        needs_clarification	-1	own plac ; oyster ; pack and ; pag load ; pan de ; pap cut ; par <kin>
        needs_clarification	-1	par su ; par sus ; par todo ; par y ; parad ; paranoid ; parch
        needs_clarification	-1	parent want ; park garag ; park was ; parkinson ; parrot scream ; part just
        needs_clarification	-1	pas <always> ; pas out ; pas por ; pas una ; pastor me ; pear ; pelon
        needs_clarification	-1	pen that ; peopl mail ; per ; per <headface> ; per <kin> ; per <partner>
        needs_clarification	-1	per head ; permis de ; pes ; phon down ; phon in ; phon is ; pid cart
        needs_clarification	-1	pid perdon ; piedra ; piern ; pil but ; pil lin ; pinch ; pinot
        needs_clarification	-1	pinpoint <headface> ; piso con ; plac out ; plac right ; plan 0 ; platica
        needs_clarification	-1	play guit ; pleas ; pleas somebody ; plot and ; pm ; podrian ; polv
        needs_clarification	-1	pon una ; pond ; por <alcohol> ; por un ; porqu por ; portrait ; post <job>
        needs_clarification	-1	pottery ; practition ; preci ; prendi ; pres <amount> ; president
        needs_clarification	-1	prim <law> ; prim con ; prim dui ; prim est ; primer las ; prior
        needs_clarification	-1	professional ; prom ; propan ; propos on ; psychosi ; pt ; pt <partner>
        needs_clarification	-1	pt calm ; pte ; pued contest ; pued hac ; pueden llam ; puppet ; puro
        needs_clarification	-1	pus mi ; put away ; put us ; qqq ; que <fall> ; que dio ; que termin
        """
}
