extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	de aguardient ; de cervez ; de convulsion ; de guar ; de limpiez ; de mas ; de medi
        detox	2	de sol ; de vel ; deadlin for ; debaj ; del program ; denny <room> ; denny bathroom
        detox	2	desd <night> ; desd que ; desintoxicacion ahi ; detector ; detox asap ; detox if
        detox	2	detox my ; detox near ; detox not ; detox off ; detox that ; detox would ; devic ; dia ant
        detox	2	dia lo ; dia mi ; diaphoretic ; diari y ; diario ; did i ; did noth ; did what ; didnt so
        detox	2	diez diaria ; diosit ; direct <go> ; direct transf ; discharg of ; dishwat ; dispatch on
        detox	2	do ; dobl ; doc ; doc de ; doctor at ; doctor cut ; doctor wont ; doe blu ; dog has
        detox	2	doing <opioid> ; doing compression ; domingo mas ; dont <consume> ; dop for ; dos perro
        detox	2	dot ; doubl ; doubl and ; down <moment> ; down her ; down l ; down now ; down slow
        detox	2	drain and ; drink 0 ; drink dai ; drink from ; drink hard ; drink has ; drink i ; drink is
        detox	2	drink night ; drink pint ; drink several ; drink sun ; drink tuesday ; drip sweat ; drnk
        detox	2	drool and ; drug addict ; drug stor ; drunk tank ; dtr mom ; dur la ; each day ; eat soup
        detox	2	eat them ; eighty and ; el <amount> ; el <confused> ; el cel ; el de ; el frasc
        detox	2	el miercol ; el peric ; el pist ; el prim ; el se ; el tramadol ; el ~espray ; em <past>
        detox	2	empap y ; en <count> ; en sei ; en sobredosi ; encontr tir ; encontr una ; enganch al
        detox	2	enganch con ; enough of ; entir ; entonc se ; enuf ; envelop for ; er sent ; es q
        detox	2	est <asleep> ; est <bodysound> ; est <consume> ; est <go> ; est <seizure> ; est <stop>
        detox	2	est com ; est convulsion ; est fri ; est hel ; est ronc ; est ve ; est vomit ; estoy tom
        detox	2	etizolam ; etoh + ; etoh ld ; etoh qd ; etoh w/d ; eval ; evan william ; even <start>
        detox	2	even i ; ever <feel> ; ever touch ; every day ; every nit ; every spr ; every sunday
        detox	2	everyon els ; everyth is ; evict ; existen ; expedient ; eye wont ; f <medicine> ; fac for
        detox	2	fair to ; fd ; feel floaty ; feel great ; fent off ; fentanyl he ; feo ; feo y ; few shot
        detox	2	fifth a ; figur i ; fin by ; find a ; finger and ; finger of ; fingernail hav ; finish 0
        detox	2	fir dept ; first <amount> ; first ask ; first fiv ; fiv in ; fiv or ; flashlight
        detox	2	flask in ; flop lik ; flunk ; flush his ; foil + ; foil in ; foil on ; foil sinc
        detox	2	fold invisibl ; fold over ; for <calm> ; for back ; for residential ; forg
        detox	2	found <stranger> ; four bag ; four bar ; four bottl ; four sinc ; fqhc ; fri sun
        detox	2	friday nit ; friend did ; friend i ; frm ; from alcohol ; from stop ; from ten ; fue esa
        detox	2	fue una ; ful on ; fum a ; fum diari ; function ; funeral and ; gal vodk ; gallop ; gan un
        detox	2	gas station ; gasoliner ; gat ; gav street ; get warm ; get which ; ghb around ; gin a
        detox	2	gin on ; girl get ; go <amount> ; go if ; goe lik ; goin in ; going away ; going lik
        detox	2	golp porqu ; gon <say> ; gon by ; gon in ; gon lie ; good and ; got for ; got scar ; gown
        detox	2	gracia por ; grit que ; groggy ; gurney ; guy do ; h + ; h <past> ; h <pet> ; h ago
        detox	2	h cow ; hac cuatr ; had all ; had her ; had win ; had ~a ; half on ; hand and ; hand so
        detox	2	hand wer ; hand wont ; hard <go> ; hard as ; hard seltz ; has <emergency> ; has medicar
        detox	2	hasnt had ; hast <amount> ; hav ~<illness> ; hav ~a ; hav ~epilepsy ; hay quien
        detox	2	he <always> ; he <promise> ; he <take> ; he alway ; he bought ; he can ; he cant
        detox	2	he couldnt ; he did ; he dos ; he is ; he only ; he threw ; head keep ; health rn
        detox	2	heard about ; heart going ; hed <buy> ; hed bought ; hel do ; hel open ; help and
        detox	2	her back ; her chest ; her eye ; her hand ; her nerv ; her offic ; her oxy ; her typ
        detox	2	herman est ; heroin + ; heroin half ; heroin x ; hes ; hes <bodysound> ; hes <limp>
        detox	2	hes drink ; hes drool ; hes had ; hes on ; hes our ; hij llam ; him by ; him hard ; him in
        detox	2	him onc ; him sleep ; his <bodypart> ; his <die> ; his and ; his chin ; his dead
        detox	2	his klonopin ; his methadon ; his practic ; his stuf ; his vodk ; hom again ; hom drink
        detox	2	hom sam ; hormiga en ; hospic ; hospic chaplain ; hospital told ; hour 0 ; hour around
        detox	2	hour what ; hoy en ; hoy est ; htn ; i <hold> ; i <tired> ; i bag ; i crack ; i graduat
        detox	2	i left ; i lift ; i need ; i odd ; i skip ; i tim ; i ~<put> ; i ~put ; ice <take> ; icu
        detox	2	icu step ; idk what ; if ~ther ; im <cold> ; im <consume> ; im <drug> ; im <emergency>
        detox	2	im drip ; im okay ; im short ; im throw ; important ; in arm ; in band ; in dad
        detox	2	in forest ; in hotel ; in knot ; in sprit ; in tub ; in withdrawal ; inmat ; insist its
        detox	2	int detox ; int her ; int one ; int ~<withdrawal> ; int ~dts ; internet ; invisibl
        detox	2	is <put> ; is <take> ; is anyon ; is asleep ; is by ; is cut ; is driv ; is half
        detox	2	is meant ; is nic ; is retir ; is run ; ish a ; it past ; it possibl ; it tak
        detox	2	it ~<alone> ; itch ; its <daytime> ; its com ; its so ; its sunday ; ive <play> ; ive had
        detox	2	ive park ; ive swallow ; ive ~<seizure> ; ive ~seiz ; jal ; jalon ; jarab ; jerk 0
        detox	2	jerk a ; jubil por ; just <eat> ; just <shake> ; just <wait> ; just swallow ; just to
        detox	2	just win ; keep soup ; keep swat ; keep turn ; kept her ; ketamin and ; kick all
        detox	2	kick and ; kid asleep ; kitchen 0 ; klonopin sinc ; know its ; kombuch ; kratom extract
        detox	2	la <emergency> ; la <illness> ; la fent ; la jering ; la loteri ; la malil ; la marquesin
        detox	2	la pandemi ; la piern ; la regader ; la salv ; la tercer ; la tien ; la tin ; la ven
        detox	2	label ; landlord cal ; las <appointment> ; las m ; las mano ; las visita ; last ativan
        detox	2	last drink ; last him ; last month ; last pm ; last whiskey ; law had ; ld thi ; le <buy>
        detox	2	le <hit> ; le acab ; le atin ; le cierran ; le compr ; le cort ; le dieron ; le hag
        detox	2	le peg ; le pegu ; le quitamo ; le vayan ; le vend ; leer ; left a ; leg bicycl ; let her
        detox	2	let natur ; lft up ; liaison ; licens and ; lift her ; lift his ; lik <clean> ; lik a
        detox	2	lik crazy ; lik jun ; lik they ; lik thre ; limit on ; limp and ; limpi ; lin <fall>
        detox	2	lin drop ; lin going ; lin he ; lin so ; liquid ; list for ; litr y ; liv with ; llam x
        detox	2	llav del ; llev su ; lo <consume> ; lo intern ; lo prometi ; lo tuv ; lo vio ; lol and
        detox	2	lonch ; long than ; los 0 ; los <headface> ; los elot ; los nen ; lov to ; lug ; lunch
        detox	2	m nephew ; m post ; m ret ; m som ; m vet ; m went ; mak her ; mal in ; mam 0 ; mam tom
        detox	2	mami ; manan vomit ; mannequin ; mano ; marquesin ; mas cerc ; mat for ; mayb half ; md 0
        detox	2	md <blood> ; md cut ; me <awake> ; me <medicine> ; me <money> ; me <school> ; me busquen
        detox	2	me cor ; me hed ; me las ; me pued ; me tiemblan ; meal ; med 0 ; metadon de ; methadon 0
        detox	2	methadon for ; mezcal y ; mg <sedative> ; mg for ; mg six ; mgr pt ; midnit ; mil that
        detox	2	min ago ; min per ; mind for ; minut and ; minut lat ; mis papa ; mix in ; mom quit
        detox	2	mon / ; monday and ; monday night ; month along ; month its ; mora ; morfin ; mouth and
        detox	2	mouth is ; mov her ; must <stop> ; must complet ; must do ; my 0 ; my <alcohol> ; my <job>
        detox	2	my <see> ; my <write> ; my bathtub ; my bro ; my counselor ; my email ; my fami
        detox	2	my klonopin ; my lawy ; my nos ; my problem ; my script ; my skin ; my stomach ; my system
        detox	2	my tooth ; my unit ; my valium ; my watch ; n ; n she ; nail hav ; naloxon kit ; narcan 0
        detox	2	nauseou ; near the ; need ; need somewher ; need thre ; need w/d ; needl ; neighbor cal
        detox	2	neighbor who ; nephew took ; nerv pil ; nev <continue> ; nev bought ; nev felt ; nev let
        detox	2	nev mis ; new <crowd> ; ni a ; night a ; night ago ; night mor ; night without
        detox	2	nightstand ; ninety milligram ; nip ; nip of ; nit ; nit 0 ; nit at ; nit for
        detox	2	no <emergency> ; no <give> ; no <kin> ; no <sedative> ; no complaint ; no coverag
        detox	2	no exist ; no existen ; no flinch ; no insuranc ; no la ; no memory ; no night ; no sient
        detox	2	no sit ; no sleep ; no win ; no xanax ; no ~<hit> ; no ~peg ; nobody at ; noc ; noch sin
        detox	2	nod off ; noma fue ; non <leave> ; non left ; norc a ; normal for ; nos and ; nos lik
        detox	2	not <sick> ; not nam ; noth he ; novemb the ; novi se ; now her ; now one ; now tak
        detox	2	nuev no ; numb do ; nurs about ; nurs re ; nurs so ; o siet ; oblig ; oclock ; odd
        detox	2	of <friend> ; of <law> ; of <moment> ; of norc ; of phenobarbital ; of someth ; of tea
        detox	2	off <furniture> ; off <medicine> ; off alcohol ; off on ; off thes ; off weed
        detox	2	off whiskey ; off without ; offic has ; oh tab ; old <furniture> ; old <photo>
        detox	2	on <alcohol> ; on <chestheart> ; on bathroom ; on glas ; on googl ; on lock ; on purpos
        detox	2	on subutex ; on vicodin ; on zoom ; onc had ; one bump ; one down ; one els ; one goe
        detox	2	one week ; onlin pharmacy ; only ; only <stimulant> ; only did ; only tim ; opening for
        detox	2	or six ; organist ; orientador ; oth <count> ; oth <daytime> ; oth phon ; oth six
        detox	2	otr <medicine> ; our <home> ; our <opening> ; our back ; out ten ; over <continue>
        detox	2	over again ; overnight ; own kid ; oxy x ; pa 0 ; pacient de ; pag <amount> ; pag two
        detox	2	pagin en ; pain ; pain doc ; pandemi ; panz ; panz y ; papi ; par desintoxic
        detox	2	par desintoxicacion ; par mi ; par no ; paramedic over ; paramedic say ; pas con ; pas de
        detox	2	pas i ; pas out ; pas un ; passenger ; pastil azul ; pastil y ; patch ; paw ; payday
        detox	2	pcp retir ; peg en ; peopl off ; per and ; per neighbor ; per va ; percocet in ; perd no
        detox	2	perdon si ; perfect ; perk ; pharmacist look ; phon what ; pic la ; pick thread
        detox	2	piel chinit ; piern ; pil 0 ; pil a ; pink lin ; pint ; pk / ; pk qd ; plac with
        detox	2	plan train ; pleas <phone> ; plenty of ; po ; pocket the ; por <write> ; por dej
        detox	2	por internet ; por mas ; precis ; prefer ; prefer to ; pric of ; primer <alcohol> ; privat
        detox	2	program on ; prometi a ; prov a ; prudent ; psych <hospital> ; psych <job> ; pt <seizure>
        detox	2	pt etoh ; pt fent ; pt seiz ; pued despert ; pul away ; pun de ; purpl and ; purpl what
        detox	2	purpos ; q ; q 0 ; q month ; q ya ; qhs ; que amanec ; que ano ; que debi ; que fue
        detox	2	que fueron ; que segun ; que tengan ; que ~le ; qued bien ; quem en ; quien <stop>
        detox	2	quien dej ; quier ~hospital ; quit el ; quitamo ; r at ; rack ; rat me ; rat y ; rath be
        detox	2	read us ; refus ; regader ; rehom ; releas 0 ; rep ; reserv ; residencial en ; responden
        detox	2	respons to ; rest are ; restrain ; retir to ; rey ; right with ; rink ; rivotril de
        detox	2	rn <law> ; rn inmat ; rock ; rol up ; ron de ; ronc y ; roomat is ; rosa ; rous ; rous her
        detox	2	ruidit ; run i ; run lik ; runny ; s i ; sab ni ; sab pas ; saf at ; saf way ; safe with
        detox	2	sali en ; sam <drug> ; sam stuf ; sandbag ; sat <night> ; sat on ; say hand ; say let
        detox	2	say ten ; say yes ; scalp ; script say ; se acuerd ; se ech ; se hiz ; se meti
        detox	2	seizur lik ; seven night ; shad of ; shak him ; shak real ; shak sinc ; she <count>
        detox	2	she be ; she buy ; she drop ; she had ; she hook ; sherry and ; shift and ; shift without
        detox	2	shirt and ; shook so ; shot 0 ; should surgery ; should tel ; sick in ; sick on ; sick to
        detox	2	sign my ; sin aguardient ; sin mi ; sin recet ; sinc <day> ; sinc <last> ; sinc at
        detox	2	sinc last ; sinc lunch ; sinc may ; sinc our ; sinc sat ; sinc yesterday ; sing and
        detox	2	singl dad ; sink ; sip from ; sippin ; sippin lean ; sist ask ; sist bro ; sist wed
        detox	2	sit <continue> ; sit stil ; six its ; sixty hour ; skin ; slap me ; sleep cant
        detox	2	sleep hard ; slept and ; slept mor ; slob ; slot ; slow <bodysound> ; slow <withdrawal>
        detox	2	slow tap ; smok 0 ; smok alarm ; smok heroin ; smok them ; snor ; so noth ; so sinc ; soak
        detox	2	soak in ; sob aunt ; sobredosi ; sobrin se ; soju ; sol a ; someon can ; someth and
        detox	2	someth off ; son drink ; son not ; son och ; soup down ; soy chof ; span ; spasm
        detox	2	spe with ; spray and ; spray y ; sra de ; st can ; start for ; start in ; station <drug>
        detox	2	station <opioid> ; station stuf ; stay dry ; steward ; stil drink ; stil open
        detox	2	stop breath ; stop cold ; stop el ; stop the ; stop when ; straight aft ; straw in
        detox	2	street on ; strip a ; strung out ; su bod ; substitut ; such a ; sudor ; sunday for
        detox	2	supervis a ; surg 0 ; sus <alcohol> ; swear it ; swear one ; sx at ; syrup ; system ; tab
        detox	2	tab / ; tack <room> ; tack room ; tackl box ; tak leav ; tak xanax ; takin ; tap los
        detox	2	target ; tavern ; teach fourth ; teacup ; teen cal ; tembl y ; ten or ; ten twelv
        detox	2	teng <drive> ; tequil ; terapi ; termin en ; terribl ; terrifi ; th <always> ; th and
        detox	2	th every ; than <think> ; than a ; than do ; thank you ; that wil ; that would
        detox	2	the <alcohol> ; the <crowd> ; the <fluid> ; the <law> ; the ac ; the amp ; the app
        detox	2	the army ; the bank ; the beam ; the bf ; the contract ; the empti ; the encampment
        detox	2	the entir ; the fentanyl ; the flu ; the gin ; the internet ; the lead ; the let
        detox	2	the memory ; the paramedic ; the purpl ; the recovery ; the residential ; the scotch
        detox	2	the spe ; the spray ; the tac ; the tack ; the target ; the tow ; the trembl ; the tremor
        detox	2	the tub ; the walgreen ; the watch ; the ~er ; the ~paramedic ; them <past> ; them befor
        detox	2	them every ; then blu ; ther <ask> ; ther <phone> ; ther ask ; ther is ; ther know
        detox	2	ther someth ; ther such ; thes <day> ; thes day ; thi <bodysound> ; thi <month>
        detox	2	thing <past> ; thing as ; thing befor ; think he ; think im ; think our ; think theyd
        detox	2	thirty ambien ; thought it ; thre a ; thre blanket ; thre day ; thre martini ; thre point
        detox	2	thre xanax ; thread ; thru <phone> ; thru cal ; thur on ; tien delirium ; tien los ; tilt
        detox	2	tim between ; tim ever ; tin ; tip the ; tito q ; to <last> ; to <sedative>
        detox	2	to <treatment> ; to <withdrawal> ; to all ; to clos ; to dead ; to fix ; to interview
        detox	2	to jail ; to jaw ; to kick ; to last ; to oth ; to pas ; to someon ; to tap ; to town
        detox	2	today ; today wed ; togeth and ; tom aguardient ; tom hac ; tom las ; tom tequil
        detox	2	tom vodk ; too and ; took som ; tool and ; tox neg ; traffic in ; traig calambr
        detox	2	tranq dop ; trap ; trap moj ; tre dia ; treat me ; tremen asi ; tremen dej ; tremor +
        detox	2	tremor and ; trial ; truck i ; tub ; tuesday aft ; tuesday on ; tumbler ; turn gray
        detox	2	tuv <take> ; tuv agar ; twelv week ; twenty of ; twic what ; two christmas ; two doctor
        detox	2	two empty ; two hand ; two minut ; two seizur ; two tallboy ; two with ; two ~seizur
        detox	2	typ with ; u just ; ultim anoch ; ultim fue ; un carton ; un frasc ; un ruidit
        detox	2	una <treatment> ; una pastilla ; una ~<alcohol> ; una ~<seizure> ; una ~convulsion
        detox	2	unbuckl ; und her ; und thre ; unic vez ; up <hit> ; up against ; up his ; up n ; up til
        detox	2	up until ; urg ; urgencia ; urgent car ; usa chiv ; use lik ; use regular ; use that
        detox	2	usted <treatment> ; va social ; va sw ; valium from ; valium ten ; vanil extract ; ve rata
        detox	2	vecin don ; vegetabl ; version ; version of ; vez estoy ; vez y ; vial ; vin cad ; viv sin
        detox	2	vodk 0 ; vodk and ; vodk by ; vodk diari ; vodk handl ; vodk todo ; vomit bili
        detox	2	vomit hast ; vow ; voy manej ; w/d from ; w/d mgmt ; wag ; wak ; wak her ; wal sinc
        detox	2	want down ; want mat ; was com ; was in ; was not ; was one ; was with ; wast and
        detox	2	way off ; we <clothes> ; we <eat> ; we admit ; we cook ; wear glas ; wear it
        detox	2	wednesday and ; weed ; week ; week left ; week of ; wel <day> ; wer shak ; what <phone>
        detox	2	what all ; what numb ; what stop ; whatev in ; when her ; whiskey every ; whiskey in
        detox	2	who help ; who use ; whol body ; whol offic ; whol one ; whom ; wif cousin ; wif for
        detox	2	wif whisper ; wil <record> ; wil fax ; win at ; win box ; win dai ; wisdom teeth
        detox	2	with <headface> ; with <media> ; with breakfast ; with ice ; with medical
        detox	2	with ~<hospital> ; with ~icu ; wk 0 ; wk ear ; wont ; wont <medicine> ; wont do ; worri re
        detox	2	wouldnt <eat> ; wouldnt eat ; wouldnt let ; writ it ; wrung ; xanax de ; xanax ran
        detox	2	xanax sinc ; xanax thre ; y <sober> ; y <take> ; y cuand ; y for ; y lu ; ya casi ; ya est
        detox	2	ya tom ; ya va ; year back ; yesterday he ; yet ; yo busc ; you hav ; you und ; zip
        detox	2	~<alcohol> ; ~<alcohol> <daytime> ; ~<alcohol> by ; ~<alcohol> ~en ; ~<always>
        detox	2	~<always> ~<day> ; ~<amount> ~de ; ~<caretaking> ; ~<clean> ; ~<container> ; ~<day> <go>
        detox	2	~<day> ~<night> ; ~<emergency> ; ~<emergency> <last> ; ~<emergency> by ; ~<emergency> hac
        detox	2	~<emergency> ~<headface> ; ~<emergency> ~<take> ; ~<emergency> ~with ; ~<fluid> <clothes>
        detox	2	~<fluid> y ; ~<fluid> ~<cold> ; ~<furniture> ; ~<furniture> <bodypart> ; ~<give> ~el
        detox	2	~<go> ; ~<go> and ; ~<gun> ~in ; ~<headface> ~<go> ; ~<height> ~<bodypart>
        detox	2	~<height> ~las ; ~<hit> ~<vermin> ; ~<hospital> 0 ; ~<opioid> <daytime>
        detox	2	~<seizure> <give> ; ~<seizure> <treatment> ; ~<seizure> ~<last> ; ~<sick> <bodypart>
        detox	2	~<sick> right ; ~<sick> yet ; ~<stop> ~<alcohol> ; ~<stop> ~el ; ~<stop> ~my
        detox	2	~<take> ~<furniture> ; ~<take> ~him ; ~<treatment> <day> ; ~<treatment> <job>
        detox	2	~<treatment> <wait> ; ~<withdrawal> <see> ; ~<withdrawal> <sober> ; ~<withdrawal> with
        detox	2	~<withdrawal> y ; ~<withdrawal> ~<hospital> ; ~<withdrawal> ~management ; ~<year>
        detox	2	~a ~bed ; ~accident ; ~aguj ; ~ataqu en ; ~bad ; ~box ~of ; ~brincan ; ~brincan ~las
        detox	2	~brush ; ~convulsion x ; ~cosa ; ~dead ; ~dej ~el ; ~die ; ~dt ; ~dts with
        detox	2	~el ~<sedative> ; ~en ~la ; ~end ~my ; ~er ; ~espray ; ~found ~blu ; ~get ; ~get ~the
        detox	2	~gin ; ~had ~a ; ~him ~back ; ~horror ; ~icu 0 ; ~if ~i ; ~in the ; ~in ~<school> ; ~junki
        detox	2	~just ; ~las ~mano ; ~le ; ~le ~<height> ; ~le ~brincan ; ~lif ; ~light ; ~lik ~to
        detox	2	~management ; ~me ~<give> ; ~me ~down ; ~mis ~a ; ~my ~<headface> ; ~my ~<partner>
        detox	2	~my ~tongu ; ~naloxon x ; ~nam ; ~narcan by ; ~narcan en ; ~narcan on ; ~narcan sun ; ~ni
        detox	2	~od ; ~odd sat ; ~off ~it ; ~out at ; ~over ; ~peg ; ~poison ; ~purpos i ; ~residential
        detox	2	~run ; ~seiz in ; ~seiz on ; ~sick i ; ~sick right ; ~sick yet ; ~singl ; ~skip ~a ; ~soak
        detox	2	~sobredosi el ; ~stomach ; ~sudor ; ~sustanci ; ~sweat ; ~sz / ; ~sz in ; ~sz ~hx
        detox	2	~sz ~in ; ~the ~<afraid> ; ~the ~<pet> ; ~the ~<play> ; ~the ~<sedative> ; ~the ~dog
        detox	2	~the ~horror ; ~to ~<die> ; ~to ~bring ; ~to ~die ; ~tremen y ; ~two ; ~up ~in
        detox	2	~was ~<take> ; ~was ~brought ; ~withdrawal ~management ; él <say> ; él dic
        detox	1	# <give> ; *clientAdmin.lookAlike ; *family.8 ; *hallucination.apparition:historical
        detox	1	*heavy:other_experiencer ; *homeless ; *iopRequest:hypothetical ; *occasional.0:possible
        detox	1	*person:negated ; *psychosis ; *quantity.allDay ; *quantity:other_experiencer
        detox	1	*relief.against:hypothetical ; *seizure.prior:negated ; *thirdParty:other_experiencer
        detox	1	*usersAtHome ; *vendor.opensNote ; *wantsToQuit ; + <pain> ; + shot ; + tremor ; + unk
        detox	1	/ o ; 0 <clothes> ; 0 <cold> ; 0 <happy> ; 0 <pill> ; 0 <put> ; 0 <sober> ; 0 ambien
        detox	1	0 botel ; 0 dej ; 0 he ; 0 leav ; 0 mad ; 0 mayb ; 0 month ; 0 shot ; 0 sob ; 0 yawn
        detox	1	0 ~sz ; <afraid> for ; <afraid> ~<stop> ; <alcohol> <ask> ; <alcohol> <water>
        detox	1	<alcohol> all ; <alcohol> each ; <alcohol> grigi ; <alcohol> in ; <alcohol> of
        detox	1	<alcohol> sin ; <alcohol> y ; <alcohol> ~<withdrawal> ; <alone> <phone> ; <always>
        detox	1	<always> <cold> ; <always> <money> ; <always> has ; <always> hast ; <always> n
        detox	1	<always> onc ; <always> un ; <amount> <awake> ; <amount> <crowd> ; <amount> <daytime>
        detox	1	<amount> <stranger> ; <amount> <trade> ; <amount> a ; <amount> empty ; <amount> then
        detox	1	<amount> thru ; <angry> son ; <appointment> <moment> ; <appointment> de ; <ask> <happy>
        detox	1	<ask> <money> ; <ask> a ; <ask> thi ; <ask> ~<treatment> ; <asleep> <chestheart>
        detox	1	<asleep> <clothes> ; <asleep> <take> ; <asleep> and ; <asleep> for ; <asleep> le
        detox	1	<asleep> par ; <awake> <alcohol> ; <awake> <room> ; <awake> at ; <awake> but
        detox	1	<blood> <needle> ; <blood> <water> ; <bodypart> <build> ; <bodypart> <hopeless>
        detox	1	<bodypart> <hot> ; <bodypart> <partner> ; <bodypart> <sedative> ; <bodypart> <sick>
        detox	1	<bodypart> com ; <bodypart> it ; <bodypart> no ; <bodysound> <hit> ; <bodysound> <moment>
        detox	1	<bodysound> all ; <bodysound> for ; <break> <go> ; <breath> <needle> ; <breath> are
        detox	1	<build> <home> ; <buy> <build> ; <buy> <friend> ; <buy> <last> ; <buy> por ; <calm> than
        detox	1	<cannabis> <furniture> ; <cannabis> <school> ; <cannabis> out ; <chestheart> rac
        detox	1	<child> <awake> ; <child> <moment> ; <child> hic ; <church> <give> ; <church> <need>
        detox	1	<church> <think> ; <church> los ; <clean> <headface> ; <clean> <stimulant>
        detox	1	<clean> <stop> ; <clean> at ; <clinician> <crowd> ; <clinician> from ; <clinician> is
        detox	1	<clinician> over ; <clinician> ~<take> ; <clothes> <fluid> ; <clothes> <lock>
        detox	1	<clothes> <play> ; <clothes> soak ; <cold> <clean> ; <cold> and ; <cold> cant
        detox	1	<colleague> <container> ; <colleague> <homeless> ; <colleague> <hospital>
        detox	1	<colleague> <need> ; <color> <height> ; <color> <stranger> ; <consume> <fluid>
        detox	1	<consume> ever ; <consume> to ; <consume> x ; <container> <awake> ; <container> <headface>
        detox	1	<container> <soon> ; <container> <week> ; <container> a ; <container> all
        detox	1	<container> down ; <container> is ; <container> to ; <continue> <partner>
        detox	1	<continue> <sick> ; <continue> on ; <continue> x ; <continue> ~<clean> ; <count> <opening>
        detox	1	<count> acros ; <count> between ; <count> one ; <crowd> <cannabis> ; <crowd> <put>
        detox	1	<crowd> <stimulant> ; <crowd> con ; <crowd> els ; <crowd> of ; <day> <hit>
        detox	1	<day> <needle> ; <day> <pill> ; <day> aft ; <day> he ; <day> his ; <day> long
        detox	1	<day> theyr ; <daytime> <consume> ; <daytime> and ; <daytime> el ; <daytime> she
        detox	1	<die> <go> ; <die> <home> ; <die> or ; <drive> <treatment> ; <drive> who ; <drug> <hit>
        detox	1	<drug> <pill> ; <drug> iv ; <eat> <clean> ; <eat> <money> ; <eat> <palecolor>
        detox	1	<eat> <stop> ; <eat> a ; <eat> pot ; <eat> up ; <emergency> <hospital>
        detox	1	<emergency> <moment> ; <emergency> <wait> ; <emergency> from ; <emergency> ~<emergency>
        detox	1	<fall> <church> ; <fall> <eat> ; <fall> <go> ; <feel> ill ; <fluid> <eat> ; <fluid> <rope>
        detox	1	<friend> <always> ; <friend> <hospital> ; <friend> <take> ; <friend> on ; <friend> our
        detox	1	<furniture> <blood> ; <furniture> <container> ; <furniture> <eat> ; <give> <crowd>
        detox	1	<give> <headface> ; <give> <illness> ; <give> <pain> ; <go> <shame> ; <go> <treatment>
        detox	1	<go> too ; <go> when ; <happy> <photo> ; <happy> <school> ; <happy> con
        detox	1	<headface> <amount> ; <headface> <breath> ; <headface> <intoxicated> ; <headface> <leave>
        detox	1	<headface> de ; <headface> und ; <headface> ~<shake> ; <hear> <pill> ; <hear> out
        detox	1	<height> <bodypart> ; <height> <fluid> ; <hit> <needle> ; <hit> <vermin> ; <hit> en
        detox	1	<hit> us ; <hit> with ; <hold> her ; <home> <intoxicated> ; <home> <opening>
        detox	1	<home> <town> ; <home> es ; <home> nuev ; <home> resident ; <home> sin
        detox	1	<hospital> <church> ; <hospital> <say> ; <hospital> doesnt ; <hospital> has
        detox	1	<hospital> of ; <illness> <consume> ; <illness> <continue> ; <insurance> <medicine>
        detox	1	<insurance> on ; <intoxicated> <daytime> ; <job> <continue> ; <job> <height>
        detox	1	<job> without ; <key> <amount> ; <key> <bodypart> ; <kill> <cold> ; <kill> <vermin>
        detox	1	<kin> <drug> ; <kin> <leave> ; <kin> could ; <kin> est ; <kin> hasnt ; <kin> las
        detox	1	<kin> thi ; <kin> third ; <kin> wont ; <last> <month> ; <law> 0 ; <law> <amount>
        detox	1	<law> <illness> ; <law> <play> ; <law> no ; <leave> <write> ; <leave> bien
        detox	1	<lock> <fluid> ; <lock> <lock> ; <lock> <opening> ; <lock> <say> ; <media> de
        detox	1	<medicine> <buy> ; <medicine> con ; <medicine> it ; <medicine> off ; <medicine> rn
        detox	1	<medicine> wont ; <moment> <law> ; <moment> <night> ; <moment> <past> ; <moment> <rail>
        detox	1	<moment> <say> ; <moment> <withdrawal> ; <moment> but ; <moment> com ; <moment> her
        detox	1	<moment> then ; <money> <alcohol> ; <money> <amount> ; <money> <blood>
        detox	1	<money> <caretaking> ; <money> <emergency> ; <money> <job> ; <money> <month>
        detox	1	<money> <see> ; <money> <trade> ; <money> card ; <money> is ; <money> no
        detox	1	<month> <amount> ; <month> <day> ; <month> <school> ; <month> <think> ; <need> <awake>
        detox	1	<need> <colleague> ; <need> <daytime> ; <need> <money> ; <need> <need> ; <need> <photo>
        detox	1	<need> advic ; <need> al ; <need> dond ; <need> medical ; <need> un ; <needle> <day>
        detox	1	<needle> exchang ; <needle> in ; <needle> sinc ; <night> <always> ; <night> <cold>
        detox	1	<night> <go> ; <night> con ; <night> d/c ; <night> dry ; <night> ever ; <night> ive
        detox	1	<night> par ; <official> <law> ; <official> nobody ; <opioid> <breath> ; <opioid> <eat>
        detox	1	<opioid> <feel> ; <opioid> al ; <opioid> around ; <opioid> en ; <opioid> gas
        detox	1	<opioid> habit ; <opioid> ten ; <opioid> the ; <order> <year> ; <outdoors> <headface>
        detox	1	<outdoors> <photo> ; <outdoors> <sedative> ; <outdoors> <water> ; <outdoors> on
        detox	1	<pain> <day> ; <pain> <hot> ; <pain> de ; <pain> she ; <palecolor> ; <palecolor> <die>
        detox	1	<palecolor> <drug> ; <partner> hes ; <partner> twic ; <past> <night> ; <past> <rail>
        detox	1	<past> <say> ; <past> <shake> ; <pet> <room> ; <pet> <stimulant> ; <pet> a ; <pet> out
        """
}
