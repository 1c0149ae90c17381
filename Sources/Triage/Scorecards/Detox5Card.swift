extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	content ; copy ; couch mak ; could a ; could one ; couldnt <hold> ; couldnt hold
        detox	1	couldnt sign ; counterfeit <opioid> ; counterfeit perc ; county lockup ; county to
        detox	1	coupl beer ; cousin doe ; cov ; crash ; crawl out ; cre per ; cri and ; cristal y
        detox	1	cuand <hear> ; cuand solt ; cuchar ; cuent lo ; cup rattl ; cus at ; custom 0 ; cut straw
        detox	1	d non ; d/c her ; dad ran ; dai fent ; dan ; dan terapi ; daught start ; daught want
        detox	1	day aft ; day and ; day cant ; day desd ; day ear ; day foil ; day has ; day lik ; day mor
        detox	1	de 0 ; de <bodypart> ; de <count> ; de <play> ; de <remember> ; de afuer ; de entr
        detox	1	de futbol ; de segund ; deal card ; debaj del ; dej a ; dejarl sin ; deliv ; deni sx
        detox	1	desayun ; desd <night> ; desd anoch ; desd el ; desintoxicacion la ; detector ; detox +
        detox	1	detox at ; detox near ; dia com ; dia lo ; dia sal ; diari un ; diari y ; did <amount>
        detox	1	did i ; dieron ; dieron narcan ; diosit ; dirty ; disability ; discharg of ; divorc went
        detox	1	dizqu ; do ; do <treatment> ; do medical ; do to ; dobl de ; doc cerveza ; doctor gav
        detox	1	doesnt answ ; doesnt do ; dog food ; dog has ; dont <caretaking> ; dont both ; dont car
        detox	1	dont ~<take> ; dont ~get ; dop iv ; dori ; dorm par ; dos my ; dos noch ; dos perro
        detox	1	doubl up ; down <day> ; dr say ; drain and ; drink hard ; drink has ; drink not
        detox	1	drink now ; drink sinc ; drink sun ; drink thursday ; driv of ; dry ; dtr ; dts on
        detox	1	dv <homeless> ; dv shelt ; each ; each day ; eat it ; ekg ; el <container> ; el <moment>
        detox	1	el bot ; el de ; el roper ; el tiangui ; el tramadol ; electric ; ell le ; els given
        detox	1	em 0 ; em <always> ; empap y ; empty by ; emt ; en <emergency> ; en sobredosi ; encampment
        detox	1	encontr ; entonc se ; entr a ; entr ni ; envelop for ; equip de ; equivoc <need> ; er let
        detox	1	es adict ; espray de ; espumit ; est <stop> ; eval ; even clas ; every nois ; everyon ther
        detox	1	except ; exception ; explain why ; eye half ; fac for ; fak <opioid> ; fami now ; fax
        detox	1	fax h ; fax ton ; febrer ; feel all ; fent / ; fent powd ; fentanil ; fentanil lo
        detox	1	fentanyl four ; fiest le ; fil a ; fin <say> ; fin eat ; fin right ; find a ; find that
        detox	1	finger jump ; firebal in ; first ; first <amount> ; first fiv ; first nam ; first one
        detox	1	first try ; fit ; fit <go> ; fiv a ; fiv month ; flr ; flunk ; fond ; for <pain>
        detox	1	for back ; for crystal ; for uncl ; for ~<treatment> ; forty minut ; found me ; four bottl
        detox	1	four mor ; four oclock ; fre <appointment> ; fre to ; friend did ; front <opening>
        detox	1	fuimo a ; fum a ; functional ; g / ; g dai ; garag floor ; gast ; gat ; gat cod ; get any
        detox	1	get long ; go back ; go if ; go und ; go up ; goat in ; goe in ; goe up ; going up
        detox	1	gon int ; gon the ; good and ; good work ; goosebump the ; gooseflesh leg ; got scar
        detox	1	got you ; got your ; goter ; gracia por ; graduat ; gramo ; grap ; gray + ; greek
        detox	1	grit que ; guam ; gues at ; guy for ; h <past> ; ha dej ; hac <amount> ; hac el ; had som
        detox	1	had them ; halal ; half pint ; hand and ; hard ; has <intoxicated> ; has <need>
        detox	1	has drunk ; has gon ; has narcan ; has opinion ; hast <amount> ; hast de ; hav <emergency>
        detox	1	hav nin ; havent been ; hay <pet> ; he <eat> ; he <order> ; he <stop> ; he bought ; he cal
        detox	1	he can ; he cant ; he dos ; he figur ; he had ; he let ; he only ; he wont ; health aid
        detox	1	hear everyth ; heavy ; hen ; her <asleep> ; her <bodypart> ; her <stimulant> ; her desk
        detox	1	her know ; her mind ; her ~moth ; herman llam ; heroin qd ; hes <emergency> ; hes drunk
        detox	1	hes oding ; hes pick ; hes used ; hicier ; hij est ; him in ; his <rope> ; his beer
        detox	1	his cheek ; his eye ; his klonopin ; his night ; his pil ; his stuf ; his vodk ; hom in
        detox	1	honest dont ; honest to ; horribl ; hospic ; hospic chaplain ; hospital told ; how id
        detox	1	how would ; hoy si ; husband in ; i <kill> ; i <lock> ; i <seizure> ; i <shake> ; i blew
        detox	1	i dos ; i los ; i need ; i quit ; i skip ; i slap ; i wear ; i ~<put> ; iba a ; ice <take>
        detox	1	if possibl ; im <amount> ; im <cold> ; im <sick> ; im short ; in <fluid> ; in <rope>
        detox	1	in arm ; in school ; in that ; in tuls ; in w/d ; inhal ; internet ; internet <always>
        detox	1	internet say ; intubat ; is <asleep> ; is addict ; is by ; is different ; is even ; is fix
        detox	1	is lat ; is pack ; is rn ; is wet ; isnt even ; isnt ~<illness> ; it <build> ; it <soon>
        detox	1	it again ; it tak ; it was ; its for ; its wors ; ive arrang ; ive said ; jef es
        detox	1	junior yr ; jur ; just <eat> ; just <sad> ; just didnt ; kais cm ; keep cal ; keep soup
        detox	1	keep swat ; kick fent ; kid i ; kid nam ; klonopin and ; knock on ; know its
        detox	1	la <consume> ; la <container> ; la <illness> ; la <pill> ; la <tool> ; la clinic ; la feri
        detox	1	la llav ; la maquin ; la niev ; la panz ; la pastil ; la piern ; la plant ; la tia
        detox	1	la tin ; la ven ; las cerveza ; las mano ; last etoh ; lawn cha ; ld ; ld <last> ; ld last
        detox	1	ld thi ; le <pain> ; le <stiff> ; le <take> ; le estan ; le fal ; le pegu ; le salen
        detox	1	le trab ; lead a ; leav my ; letter from ; lift her ; lik <clean> ; lik <hot> ; lik <last>
        detox	1	lik <treatment> ; lik a ; lik candy ; lik last ; lik off ; lik penni ; lin going ; lin so
        detox	1	lin talk ; link to ; lip are ; liquid ; literal ; liv with ; llam espos ; llev dos
        detox	1	lo <medicine> ; lo <stop> ; lo recet ; long <outdoors> ; long beach ; lorazepam 0
        detox	1	lorazepam sinc ; los <go> ; los <opioid> ; los santo ; los tamal ; lot on ; lov to
        detox	1	lunch a ; lunch and ; lunchtim ; m <go> ; m <past> ; m hx ; m odd ; m wif ; maiz
        detox	1	mal <seizure> ; mal seizur ; manan me ; manan vomit ; marker ; mas cerc ; mat la
        detox	1	may <appointment> ; may los ; may visit ; mayb half ; md 0 ; me <awake> ; me <confused>
        detox	1	me <school> ; me by ; me gan ; me levant ; me llev ; me reconoc ; me until ; medal
        detox	1	merc me ; merlot ; meti chiv ; mezcal desd ; mg thre ; mi <town> ; mi client
        detox	1	mi expedient ; mi maestr ; mi numer ; mi patron ; mied ; min no ; min per ; mind for
        detox	1	minut and ; mo <say> ; mom on ; monday and ; monday the ; month back ; month sup ; mor by
        detox	1	most week ; motel clerk ; mouth has ; muchach del ; museum ; mushroom on ; musical
        detox	1	my <container> ; my bathtub ; my bro ; my grandfath ; my neurologist ; my parent ; my prim
        detox	1	my resum ; my skin ; my social ; my tool ; my twin ; my valium ; my ~cousin ; my ~leg
        detox	1	n all ; n she ; nad <say> ; nam + ; nam <drug> ; nam yet ; naranja ; nd <phone> ; nd cal
        detox	1	need advic ; nephew hes ; nephew took ; nev <goodbye> ; nev happen ; nev let ; ngl
        detox	1	ni <clothes> ; ni <say> ; ni aboton ; night going ; night group ; night tech ; night til
        detox	1	nightstand ; nit 0 ; no <emergency> ; no <give> ; no <rail> ; no <trade> ; no boat
        detox	1	no complaint ; no hay ; no kid ; no la ; no las ; no one ; no sleep ; no ten ; no tremor
        detox	1	no ~<confused> ; no ~confusion ; no ~ha ; nobody at ; nobody to ; noch con ; noch par
        detox	1	noch que ; noch sin ; normal aft ; nos in ; not <sick> ; not <treatment> ; not <try>
        detox	1	not all ; not email ; not re ; not rehab ; not respond ; not ~<confused> ; not ~confus
        detox	1	now blu ; nts <past> ; nts ago ; nuestr ; numb do ; nunc ~<seizure> ; nunc ~convulsion
        detox	1	nurs about ; ob clinic ; od on ; oding on ; oding right ; of <law> ; of <moment>
        detox	1	of crown ; of franzi ; of golf ; of mom ; of respect ; of sherry ; of vodk ; off <past>
        detox	1	off a ; off adderal ; off alprazolam ; off befor ; off day ; off methadon ; off no
        detox	1	off on ; off record ; off spe ; off valium ; off without ; offic has ; often that
        detox	1	old <alcohol> ; old <write> ; on bathroom ; on chest ; on fetty ; on glas ; on ice
        detox	1	on lock ; on lorazepam ; on our ; on oxycodon ; on subutex ; on them ; on vicodin
        detox	1	onc mad ; one goe ; one i ; onlin pharmacy ; only <stimulant> ; ont the ; open <always>
        detox	1	open my ; open today ; or detox ; or dont ; order ; oth <phone> ; oth half ; oth kind
        detox	1	our <appointment> ; our back ; our dog ; our street ; our two ; out <always> ; out by
        detox	1	out every ; out seven ; out with ; over what ; own <bodypart> ; own <sedative> ; own thi
        detox	1	pa 0 ; pack and ; pack befor ; pain ; panic attack ; panz y ; par el ; par no ; parad
        detox	1	paramedic over ; partn is ; pas 0 ; pas con ; pas de ; pas un ; past six ; pawn ; pay by
        detox	1	pdmp ; pelicul ; peopl for ; per friend ; per mom ; per neighbor ; perc sinc ; pharm tech
        detox	1	pictur for ; pid cost ; piedra ; pierd la ; piern ; pierna le ; pil my ; pil ran ; pink as
        detox	1	plac by ; plan befor ; pleas what ; plu ; plu one ; poodl ; popot ; porch now ; portugues
        detox	1	potluck ; pour <alcohol> ; powd ; powd on ; precedex ; pref not ; prescrib ; prescriber
        detox	1	president ; presum ; primer <church> ; primer comunion ; program de ; psych <hospital>
        detox	1	pt <take> ; pt seiz ; pte ; punch my ; punt de ; purpl and ; purpl what ; qd + ; qhs
        detox	1	que fueron ; que primer ; que toman ; qued ; quier llev ; quier ~hospital ; rack ; ran
        detox	1	ranch ; re dad ; re withdrawal ; recib de ; recip for ; record her ; red every
        detox	1	referral 0 ; rent ; rent un ; repart ; repeat ; report a ; report want ; reserv ; rid in
        detox	1	right at ; rink and ; rn orth ; rock ; roommat he ; rous him ; rous to ; rr ; rum again
        detox	1	s <take> ; s i ; sab me ; sab pas ; said what ; salut ; sandbag ; santo ; saturday on
        detox	1	saturday that ; saw your ; say from ; say you ; scissor ; scotch a ; se <go> ; se acord
        detox	1	se apag ; se azot ; se ech ; se fum ; se habi ; se hiz ; se iba ; seat ; second try
        detox	1	see it ; see shadow ; seg ; sel anyth ; send a ; send me ; set an ; seven evening
        detox	1	seven night ; seventy one ; shadow ; shak sweat ; shar ; she alway ; she just ; she left
        detox	1	she teach ; she wont ; shirt he ; shook him ; shook so ; short on ; shot for
        detox	1	should surgery ; show i ; shut and ; si hacemo ; si hubier ; si ~le ; sick becaus
        detox	1	sin aguardient ; sin eso ; sinc <appointment> ; sinc <last> ; sinc <photo> ; sinc im
        detox	1	sinc last ; sinc my ; sinc our ; sinc yesterday ; sinc you ; sink ; sist ask ; sist that
        detox	1	sist wed ; six night ; slid ; slow <withdrawal> ; slow tap ; slump ; sneez and ; snor
        detox	1	snot ; snowplow ; so <go> ; so <kin> ; so forgiv ; so going ; so sinc ; sobrin se ; sol a
        detox	1	someon watch ; someth ; someth from ; sometim i ; son <build> ; son drink ; son una
        detox	1	son want ; soy su ; spanish ; spanish <say> ; spanish speak ; spe limit ; spe with
        detox	1	speak counselor ; spent a ; spic and ; spoon is ; sra de ; sry ; st and ; start in ; stat
        detox	1	station pil ; sticker ; stil out ; stil run ; stop when ; storm ; straight aft ; street on
        detox	1	street xanax ; stuf ; su <phone> ; su difunt ; sud hel ; suegr dej ; suer ; suggest a
        detox	1	sun aft ; sup and ; sur who ; surgeon ; surgical tech ; surt ; swing ; sx at ; syring
        detox	1	tablet from ; tack ; tard ; team ; teng pensamiento ; teng segur ; tequil a ; terribl ; th
        detox	1	th <always> ; th every ; that boy ; that right ; that sum ; the <fluid> ; the <opioid>
        detox	1	the <school> ; the <see> ; the bank ; the bos ; the bras ; the cabinet ; the certificat
        detox	1	the cha ; the clinic ; the clos ; the comput ; the elk ; the empty ; the entir ; the fent
        detox	1	the film ; the garden ; the hen ; the lead ; the leg ; the length ; the let ; the lockdown
        detox	1	the map ; the memory ; the narcan ; the nos ; the outpatient ; the pap ; the pharmacist
        detox	1	the pickup ; the rain ; the sauc ; the scotch ; the shak ; the signal ; the sleep
        detox	1	the snor ; the spac ; the stomach ; the tab ; the tianeptin ; the train ; the valium
        detox	1	the walgreen ; the wed ; the ~<alcohol> ; the ~<official> ; them too ; then <ask>
        detox	1	then flop ; then i ; then im ; ther that ; they cut ; they drop ; they wrot ; theyd
        detox	1	thi <bodysound> ; thi kind ; thi ~<sick> ; thi ~sick ; think our ; thirty ambien
        detox	1	thre without ; thre xanax ; through <eat> ; tiangui ; tien delirium ; tien los
        detox	1	tienen <clinician> ; tienen cam ; til <daytime> ; til <furniture> ; tin ; tin and
        detox	1	to <continue> ; to <last> ; to <start> ; to clos ; to guam ; to hand ; to keep ; to kick
        detox	1	to last ; to on ; to tap ; to touch ; to use ; to ~quit ; today if ; today im ; tok
        detox	1	tonit i ; too and ; too many ; took em ; took someth ; tooth ; top of ; trabajador
        detox	1	trabajador social ; trag el ; trago ; treatment in ; treatment plant ; truth ; tub in
        detox	1	tuck ; twelv ; twic ; twic on ; twic to ; two tallboy ; typ with ; uas ; una 0
        detox	1	una <always> ; una <promise> ; una <treatment> ; unbuckl ; unconsciou on ; unk substanc
        detox	1	unles ive ; until friday ; up <hit> ; up cal ; up until ; used thi ; va com ; va la
        detox	1	vanil ; ve arana ; vecin don ; vin sin ; volcan ; volvi ; volvi en ; wak ; was <emergency>
        detox	1	was <stimulant> ; was com ; was fent ; was not ; was proud ; was read ; was sold
        detox	1	was thursday ; was to ; was with ; wast and ; wat treatment ; watch for ; we ate
        detox	1	we bring ; we cook ; we could ; wear ; weed out ; week noth ; week two ; went down
        detox	1	wet through ; what <afraid> ; what <go> ; what <town> ; what hes ; what it ; wheel
        detox	1	wher one ; wher they ; wheth you ; whiskey dai ; who <build> ; who <go> ; who do ; wif +
        detox	1	wif cant ; wif cousin ; wif goe ; wif see ; wil hold ; win dai ; with <media>
        detox	1	with <order> ; with parent ; with ~<hospital> ; with ~icu ; withdrawal delirium
        detox	1	without <say> ; wk 0 ; wont <stop> ; wont nam ; worth ; would <fire> ; x 0 ; xanax a
        detox	1	xanax sinc ; y <lock> ; y <sober> ; y <take> ; y cad ; y de ; y grit ; y hac ; y ni
        detox	1	y tom ; y want ; ya <soon> ; ya <think> ; ya casi ; ya est ; ya sab ; ya tom ; ya va
        detox	1	yawn nonstop ; year plu ; yes my ; yest pm ; yo iba ; you <day> ; you work ; your <build>
        detox	1	your <insurance> ; your <withdrawal> ; your ad ; your build ; your withdrawal ; youv
        detox	1	yrs i ; yrs of ; zolpidem ; ~0 ; ~<alcohol> a ; ~<alcohol> i ; ~<alcohol> ~<day>
        detox	1	~<always> ~<day> ; ~<confused> ~<withdrawal> ; ~<consume> <see> ; ~<consume> ~<always>
        detox	1	~<daytime> ~me ; ~<drug> ; ~<eat> ~through ; ~<fluid> ~<cold> ; ~<go> ; ~<opioid>
        detox	1	~<opioid> 0 ; ~<opioid> <past> ; ~<past> ~<stop> ; ~<seizure> <see> ; ~<shake> y
        detox	1	~<shake> ~<fluid> ; ~<stop> <amount> ; ~<stop> ~<tired> ; ~<take> ~my ; ~<treatment> <day>
        detox	1	~<withdrawal> with ; ~<withdrawal> ~<consume> ; ~<year> ~old ; ~a ~<day> ; ~a ~<furniture>
        detox	1	~a ~day ; ~about ; ~clonic ; ~de ~<consume> ; ~do ~it ; ~dos ; ~dot ; ~drink at
        detox	1	~dts with ; ~er ; ~every ; ~fifth ; ~i ~skip ; ~in ~<amount> ; ~jail ; ~just ~quit ; ~kid
        detox	1	~lik ; ~manan ~me ; ~me ; ~me ~da ; ~me ~dan ; ~my ~chest ; ~nos ; ~od ; ~odd
        detox	1	~of ~<kill> ; ~of ~harm ; ~one ~of ; ~over ; ~own ; ~ox ; ~ox ~0 ; ~purpos i ; ~relaps
        detox	1	~sam ; ~seizur ~in ; ~she ~<stop> ; ~sick i ; ~stop ~yawn ; ~sz <last> ; ~sz ever
        detox	1	~sz last ; ~sz sinc ; ~sz ~in ; ~tak someon ; ~ten ~<seizure> ; ~the ~<pet> ; ~the ~<play>
        detox	1	~the ~dog ; ~the ~wil ; ~to ~<stop> ; ~to ~be ; ~tonic ; ~tonic ~<seizure>
        detox	1	~tonic ~clonic ; ~two ; ~un ; ~up ~in ; ~vomit y ; ~want ~to ; ~wd ; ~went ; ~who ~let
        detox	1	~wil ~is ; ~x ~0 ; ~year ~old ; ~your
        detox	-1	% ; % off ; *clientAdmin.0:other_experiencer ; *clientAdmin.1 ; *drinks.1:possible
        detox	-1	*duration.3 ; *frequency.1:other_experiencer ; *frequency.2:historical ; *functioning.0
        detox	-1	*iopRequest.0 ; *needsHelp.0:hypothetical ; *residentialRequest.0 ; *seizure.1
        detox	-1	*unaided.0 ; *violence.0 ; + <bodypart> ; / nit ; / wk ; 0 % ; 0 <count> ; 0 <day>
        detox	-1	0 arrest ; 0 for ; 0 gabapentin ; 0 need ; 0 screen ; 0 sec ; 0 today ; 0 whil ; 0 x
        detox	-1	<afraid> no ; <alcohol> <clean> ; <alcohol> <clothes> ; <alcohol> <lock>
        detox	-1	<alcohol> <start> ; <alcohol> <stop> ; <alcohol> dry ; <alcohol> no ; <alcohol> when
        detox	-1	<alcohol> x ; <alone> 0 ; <alone> <drive> ; <alone> for ; <always> <medicine>
        detox	-1	<always> <moment> ; <always> <play> ; <always> ~<alcohol> ; <amount> <hit>
        detox	-1	<amount> <month> ; <amount> <night> ; <amount> <sad> ; <amount> <sedative>
        detox	-1	<amount> <week> ; <angry> <day> ; <appointment> <amount> ; <appointment> <say>
        detox	-1	<appointment> <trade> ; <appointment> extern ; <ask> <colleague> ; <ask> <consume>
        detox	-1	<ask> <think> ; <ask> <trust> ; <ask> anyon ; <ask> he ; <ask> yo ; <asleep> <clean>
        detox	-1	<asleep> <count> ; <asleep> <fluid> ; <asleep> <hold> ; <asleep> <pill> ; <asleep> <tool>
        detox	-1	<blade> <go> ; <blade> from ; <blood> <crowd> ; <blood> desd ; <bodypart> <stiff>
        detox	-1	<bodypart> <take> ; <bodypart> <treatment> ; <bodypart> out ; <bodypart> with
        detox	-1	<bodysound> <amount> ; <bodysound> on ; <breath> balloon ; <build> <insurance>
        detox	-1	<build> that ; <buy> <job> ; <buy> <record> ; <buy> <stop> ; <buy> off ; <calm> with
        detox	-1	<cannabis> <amount> ; <cannabis> <past> ; <caretaking> <alcohol> ; <caretaking> <amount>
        detox	-1	<caretaking> on ; <chestheart> <leave> ; <chestheart> <pain> ; <chestheart> on
        detox	-1	<child> <month> ; <child> had ; <child> she ; <church> no ; <church> y ; <clean> <home>
        detox	-1	<clean> <treatment> ; <clean> <vermin> ; <clean> salt ; <clinician> <child>
        detox	-1	<clinician> <clinician> ; <clinician> <container> ; <clothes> <eat>
        detox	-1	<clothes> <palecolor> ; <clothes> <wait> ; <clothes> or ; <colleague> <church>
        detox	-1	<colleague> <fall> ; <colleague> <insurance> ; <colleague> dont ; <colleague> me
        detox	-1	<colleague> to ; <colleague> was ; <color> <amount> ; <color> to ; <consume> <home>
        detox	-1	<consume> <month> ; <consume> <outdoors> ; <consume> <week> ; <consume> at
        detox	-1	<consume> nad ; <consume> she ; <consume> so ; <consume> su ; <consume> thos
        detox	-1	<container> <hear> ; <container> no ; <continue> <drive> ; <continue> <play>
        detox	-1	<continue> <try> ; <continue> doing ; <count> <insurance> ; <count> <pet>
        detox	-1	<count> <week> ; <count> de ; <count> y ; <crowd> <crowd> ; <crowd> <play> ; <crowd> in
        detox	-1	<crowd> just ; <crowd> with ; <day> <amount> ; <day> <last> ; <day> <trade> ; <day> desd
        detox	-1	<daytime> <daytime> ; <daytime> <hold> ; <die> 0 ; <die> <phone> ; <die> <withdrawal>
        detox	-1	<drive> <headface> ; <drive> <leave> ; <drive> <write> ; <drive> which ; <drug> <phone>
        detox	-1	<eat> <photo> ; <emergency> 0 ; <emergency> <night> ; <fall> <hit> ; <fall> <write>
        detox	-1	<fall> down ; <feel> <crowd> ; <feel> <goodbye> ; <feel> <shame> ; <feel> <stimulant>
        detox	-1	<feel> <trust> ; <feel> of ; <feel> sil ; <feel> steady ; <feel> ~<drug>
        detox	-1	<fluid> <clothes> ; <fluid> <continue> ; <fluid> <moment> ; <fluid> <withdrawal>
        detox	-1	<fluid> cant ; <fluid> tod ; <friend> <alone> ; <friend> <job> ; <friend> <treatment>
        detox	-1	<friend> a ; <friend> from ; <friend> the ; <furniture> <vendor> ; <furniture> its
        detox	-1	<furniture> over ; <furniture> thi ; <give> # ; <give> <color> ; <give> <drive>
        detox	-1	<give> our ; <give> us ; <go> <blade> ; <go> <home> ; <go> <phone> ; <go> <relapse>
        detox	-1	<go> <soon> ; <go> bien ; <go> her ; <go> it ; <go> off ; <go> pacient ; <goodbye> 0
        detox	-1	<goodbye> <moment> ; <happy> <calm> ; <happy> <clothes> ; <headface> <see>
        detox	-1	<headface> <stop> ; <headface> all ; <headface> back ; <headface> is ; <headface> pa
        detox	-1	<headface> que ; <headface> ya ; <hear> 0 ; <hear> <crowd> ; <hear> <hear>
        detox	-1	<hear> <night> ; <hear> <school> ; <hear> desd ; <hear> from ; <hear> through
        detox	-1	<height> el ; <hit> <ask> ; <hit> for ; <hold> and ; <home> <color> ; <home> <happy>
        detox	-1	<home> <town> ; <home> con ; <home> nin ; <hospital> <day> ; <hospital> is
        detox	-1	<hospital> me ; <hospital> nl ; <illness> <afraid> ; <insurance> <amount>
        detox	-1	<insurance> <insurance> ; <insurance> <trade> ; <insurance> no ; <insurance> prim
        detox	-1	<insurance> would ; <intoxicated> <say> ; <intoxicated> <water> ; <job> <church>
        detox	-1	<job> <treatment> ; <job> at ; <job> best ; <job> first ; <job> no ; <kill> <child>
        detox	-1	<kill> <play> ; <kin> <cannabis> ; <kin> <child> ; <kin> <clothes> ; <kin> <hospital>
        detox	-1	<kin> about ; <kin> its ; <kin> por ; <kin> so ; <kin> teni ; <kin> usa ; <kin> was
        detox	-1	<last> <stimulant> ; <law> <official> ; <law> <take> ; <law> <week> ; <law> from
        detox	-1	<law> of ; <leave> <alone> ; <leave> <breath> ; <leave> <clothes> ; <leave> <consume>
        detox	-1	<leave> <drive> ; <leave> del ; <leave> no ; <limp> <headface> ; <lock> <headface>
        detox	-1	<lock> <room> ; <lock> con ; <media> <opioid> ; <media> <write> ; <media> to
        detox	-1	<medicine> <child> ; <medicine> <opioid> ; <medicine> <sick> ; <medicine> is
        detox	-1	<medicine> ~<last> ; <moment> <day> ; <moment> <pill> ; <moment> aft ; <money> <go>
        detox	-1	<money> al ; <money> for ; <money> than ; <money> through ; <month> <colleague>
        detox	-1	<month> <headface> ; <month> <need> ; <month> no ; <need> <blood> ; <need> the
        detox	-1	<need> what ; <need> with ; <need> zer ; <night> <put> ; <night> as ; <night> through
        detox	-1	<night> x ; <official> <eat> ; <official> <kin> ; <official> <stimulant> ; <official> can
        detox	-1	<opening> <continue> ; <opening> <intoxicated> ; <opening> <leave> ; <opening> con
        detox	-1	<opioid> <fall> ; <opioid> <put> ; <opioid> <unreal> ; <opioid> con ; <opioid> i
        detox	-1	<opioid> una ; <order> <moment> ; <outdoors> <breath> ; <outdoors> <furniture>
        detox	-1	<outdoors> all ; <outdoors> and ; <pain> <daytime> ; <pain> toda ; <palecolor> from
        detox	-1	<palecolor> knuckl ; <partner> <church> ; <partner> leftov ; <past> <feel> ; <past> <kin>
        detox	-1	<past> <photo> ; <past> <play> ; <past> <sedative> ; <past> <soon> ; <past> any
        detox	-1	<past> anyon ; <past> ~<colleague> ; <pet> <drug> ; <pet> <school> ; <pet> on ; <pet> se
        detox	-1	<phone> <confused> ; <phone> <drug> ; <phone> <hold> ; <phone> <intoxicated>
        detox	-1	<phone> <say> ; <phone> <tool> ; <phone> <write> ; <phone> dur ; <phone> por
        detox	-1	<photo> about ; <photo> up ; <pill> <asleep> ; <pill> <leave> ; <pill> each
        detox	-1	<play> <count> ; <play> it ; <promise> <amount> ; <promise> <put> ; <put> <fluid>
        detox	-1	<put> <opening> ; <put> <week> ; <put> in ; <put> uno ; <rail> for ; <rarely> <amount>
        detox	-1	<rarely> <night> ; <rarely> por ; <record> <trade> ; <remember> <crowd>
        detox	-1	<room> <appointment> ; <room> <color> ; <room> <withdrawal> ; <room> has ; <room> in
        detox	-1	<room> ~<job> ; <rope> up ; <sad> <treatment> ; <say> 0 ; <say> <continue>
        detox	-1	<say> <stranger> ; <say> but ; <say> ell ; <say> es ; <say> id ; <say> one ; <say> that
        detox	-1	<say> ther ; <say> yet ; <school> <clinician> ; <school> <clothes> ; <school> <colleague>
        detox	-1	<school> <photo> ; <school> en ; <school> her ; <sedative> <stop> ; <sedative> protocol
        detox	-1	<see> <chestheart> ; <see> <day> ; <see> <eat> ; <see> <stranger> ; <see> ni
        detox	-1	<seizure> <put> ; <seizure> as ; <seizure> por ; <shake> <fall> ; <shake> <pet>
        detox	-1	<shake> all ; <shake> on ; <shake> the ; <shame> <write> ; <sick> <leave> ; <sick> and
        detox	-1	<sober> <need> ; <sober> <play> ; <sober> no ; <soon> <moment> ; <soon> <stop>
        detox	-1	<soon> for ; <soon> les ; <start> <drug> ; <start> <week> ; <stimulant> <alcohol>
        detox	-1	<stimulant> <give> ; <stimulant> <illness> ; <stimulant> <week> ; <stimulant> habit
        detox	-1	<stimulant> som ; <stimulant> up ; <stimulant> ya ; <stop> 0 ; <stop> <pet>
        detox	-1	<stop> anyth ; <stranger> <day> ; <stranger> <insurance> ; <stranger> <seizure>
        detox	-1	<stranger> had ; <stranger> ive ; <stranger> to ; <take> <count> ; <take> <need>
        detox	-1	<take> <school> ; <take> bad ; <think> <clinician> ; <think> aft ; <think> around
        detox	-1	<think> desd ; <think> of ; <think> that ; <tired> <bodypart> ; <town> <eat>
        detox	-1	<town> <leave> ; <town> <moment> ; <town> <opening> ; <town> clos ; <town> de
        detox	-1	<town> was ; <trade> <give> ; <trade> <money> ; <trade> <treatment> ; <treatment> <sad>
        detox	-1	<treatment> acros ; <treatment> isnt ; <treatment> it ; <treatment> of
        detox	-1	<treatment> through ; <treatment> ~<treatment> ; <trust> ; <trust> <alone>
        detox	-1	<trust> <calm> ; <trust> <need> ; <vendor> <furniture> ; <vendor> <go> ; <vermin> und
        detox	-1	<wait> <awake> ; <wait> <hot> ; <wait> con ; <wait> with ; <water> <church>
        detox	-1	<water> <kin> ; <water> at ; <water> was ; <week> <happy> ; <week> <opioid>
        detox	-1	<week> <stranger> ; <week> <town> ; <week> hav ; <week> late ; <withdrawal> <clinician>
        detox	-1	<withdrawal> <hit> ; <withdrawal> <kill> ; <withdrawal> the ; <write> <crowd>
        detox	-1	<write> <day> ; <write> <media> ; <write> him ; <write> so ; <year> <alcohol>
        detox	-1	<year> <always> ; <year> <pet> ; <year> correct ; <year> en ; <year> or ; <year> the
        detox	-1	a <appointment> ; a <child> ; a <consume> ; a <fall> ; a <kill> ; a <record> ; a bibl
        detox	-1	a borrow ; a chapel ; a colleg ; a driv ; a dui ; a fold ; a granol ; a landlord ; a lawy
        detox	-1	a lift ; a man ; a mous ; a multivitamin ; a nephew ; a next ; a parent ; a pitch ; a ppo
        detox	-1	a root ; a sampl ; a sheet ; a shoebox ; a stuf ; a weekend ; about it ; about my ; abraz
        detox	-1	abri la ; abril ; abuel con ; aca ; ach when ; adderal off ; addr ; addres ; adelant
        detox	-1	adhd pil ; adic ; admission lin ; aft thi ; agost ; air balloon ; ajen ; ako ; al <town>
        detox	-1	al <year> ; al ano ; alcohol cinc ; alcohol en ; alcohol tap ; alg par ; all thi
        detox	-1	almost <always> ; already in ; alway been ; am usual ; an <amount> ; an awful ; an hour
        detox	-1	an overdos ; and <die> ; and <key> ; and <put> ; and a ; and clean ; and forgot
        """
}
