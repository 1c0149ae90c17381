extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	<shake> tac ; <shake> todit ; <shake> until ; <sick> ; <sick> <furniture> ; <sick> <pet>
        detox	2	<sick> <shake> ; <sick> as ; <sick> at ; <sick> becaus ; <sick> int ; <sick> to
        detox	2	<smell> <day> ; <sober> <past> ; <soon> <clean> ; <start> in ; <stiff> <headface>
        detox	2	<stimulant> / ; <stimulant> <need> ; <stimulant> <write> ; <stimulant> an
        detox	2	<stimulant> and ; <stimulant> iv ; <stimulant> lo ; <stimulant> mayb ; <stimulant> to
        detox	2	<stop> <color> ; <stop> <fluid> ; <stop> <give> ; <stop> <hit> ; <stop> <opioid>
        detox	2	<stop> <year> ; <stop> las ; <stranger> <alcohol> ; <stranger> <headface>
        detox	2	<stranger> <withdrawal> ; <stranger> ~<drive> ; <take> <afraid> ; <take> <emergency>
        detox	2	<take> <headface> ; <take> direct ; <take> furth ; <take> ten ; <take> ~<cold>
        detox	2	<take> ~<opioid> ; <think> <day> ; <think> <take> ; <think> <week> ; <think> <year>
        detox	2	<tired> <breath> ; <town> <eat> ; <town> <emergency> ; <town> <friend> ; <town> <trade>
        detox	2	<town> thi ; <trade> <alcohol> ; <trade> <container> ; <trade> @ ; <trade> rm
        detox	2	<treatment> <furniture> ; <treatment> <say> ; <treatment> about ; <treatment> in
        detox	2	<treatment> o ; <treatment> off ; <treatment> or ; <treatment> spot ; <trust> <drive>
        detox	2	<try> <stop> ; <unreal> <crowd> ; <vermin> <furniture> ; <vermin> <see>
        detox	2	<volunteer> <phone> ; <wait> <home> ; <wait> dry ; <water> hast ; <week> <clinician>
        detox	2	<week> <start> ; <week> all ; <week> along ; <week> of ; <week> per ; <week> wont
        detox	2	<withdrawal> <amount> ; <withdrawal> <confused> ; <withdrawal> <container>
        detox	2	<withdrawal> <drug> ; <withdrawal> <medicine> ; <withdrawal> <start>
        detox	2	<withdrawal> <stranger> ; <withdrawal> for ; <withdrawal> from ; <write> <ask>
        detox	2	<write> <fluid> ; <write> <trust> ; <year> clean ; <year> nev ; a <amount> ; a <rail>
        detox	2	a <stimulant> ; a <try> ; a bajarl ; a beer ; a cho ; a corps ; a costc ; a day ; a dental
        detox	2	a discreet ; a dol ; a drain ; a guy ; a human ; a lun ; a m ; a medical ; a min ; a minut
        detox	2	a pain ; a pres ; a privat ; a prob ; a quart ; a rail ; a regul ; a report ; a skillet
        detox	2	a slow ; a storm ; a terribl ; a thesi ; a thirty ; a tooth ; a weeknight ; a witnes
        detox	2	a ~grand ; a ~w/d ; about to ; about what ; abr el ; acab ; acab el ; acaban a
        detox	2	accidental ~od ; ach i ; activ <withdrawal> ; activ dts ; addict ; aft he ; again on
        detox	2	agar y ; ago cant ; ago i ; agradezc ; aguardient ; ahor desd ; ahor est ; ahor la
        detox	2	ahor ya ; aint had ; al <day> ; al <stop> ; al suel ; albanil ; alcohol at ; alcohol hac
        detox	2	alert ; alg ; alg en ; alprazolam 0 ; alto ; alumini en ; alumini quem ; alvar ; ambien a
        detox	2	an <play> ; and <bodypart> ; and <caretaking> ; and als ; and con ; and din ; and drink
        detox	2	and hav ; and hook ; and p ; and read ; ano ~convulsion ; ant era ; ant on ; any detox
        detox	2	app ; appeal ; apt ; arbol ; are <drive> ; are <height> ; are jump ; arm wher ; arma en
        detox	2	around <night> ; around midnight ; arrim ; arrow ; as someth ; as soon ; asap ; asi dij
        detox	2	asient ; ask thi ; at <furniture> ; at <vermin> ; at bedtim ; at prep ; at urgent
        detox	2	at your ; ate someth ; atin al ; ativan from ; away on ; away twelv ; ayuden
        detox	2	baby monitor ; back spasm ; back ther ; bag was ; ban per ; bar + ; bar on ; bar x
        detox	2	barstool ; bartend and ; bathrm ; bathroom lik ; bathroom on ; be <stop> ; be seen
        detox	2	be watch ; be wean ; beam ; bebedor ; bed onc ; been <die> ; been <opioid> ; been <sick>
        detox	2	been one ; been sick ; beer by ; beg ; bent ; between <medicine> ; between dos
        detox	2	between his ; between sup ; bien trabaj ; big one ; blackberry brandy ; blanket cal
        detox	2	bles you ; blew a ; blu ; blu / ; blu not ; blu pil ; boc ; bombero lo ; bon ach
        detox	2	bostez y ; botel diari ; botel enter ; bottl and ; bottl between ; bottl gon ; bottl the
        detox	2	box last ; breakfast ; breakfast lunch ; breath aft ; breath lik ; bright <color>
        detox	2	bright red ; bring up ; bro did ; broth the ; brush bug ; bucket ; bup 0 ; busquen
        detox	2	but <night> ; but say ; button my ; buy it ; by <daytime> ; by fax ; by him ; by lunch
        detox	2	by morn ; c section ; cabinet lik ; cachet y ; cad una ; caen ; calambr y ; cam on ; can
        detox	2	can sign ; can u ; canon ; cant <eat> ; cant <job> ; cant <write> ; cant button ; cant eat
        detox	2	cant sit ; cant work ; cap of ; capful ; captain ; car ya ; carton de ; cas est ; casi
        detox	2	cemetery deed ; ceniz ; cervez 0 ; chat with ; chatter ; cheap ; ches ; chin ; chiv en
        detox	2	chiv todo ; chorro y ; church every ; chuy ; cinnamon ; ciruel ; cirugi ; claw a
        detox	2	clean <room> ; clean blanket ; client pid ; client want ; clinic 0 ; clinic has
        detox	2	clinic wont ; clinical ; clog drain ; clonic ; clr <go> ; clr <job> ; clr found ; clr in
        detox	2	clr whisper ; clr work ; cm <ask> ; coat rack ; coc con ; coffe cup ; coffe mug ; cok +
        detox	2	cok at ; cold ; cold show ; color and ; color lik ; colour of ; com cafeter ; com if
        detox	2	combin ; comp ; con <confused> ; con <opioid> ; con <treatment> ; con ~narcan ; copi
        detox	2	copy of ; corren ; could a ; county dispatch ; couri ; court ; cov ; cowork 0 ; crack in
        detox	2	cran ; crawl spac ; crow ; crown ; cuand <stop> ; cuand sali ; cuent del ; cuid
        detox	2	cut straw ; d <bodypart> ; d <last> ; d <shake> ; d of ; d/c at ; dab <write> ; dab pen
        detox	2	dad had ; dai again ; dai use ; dai vodk ; dan ; dan <treatment> ; dan terapi ; dar and
        detox	2	day all ; day easy ; day every ; day inpt ; day just ; day mor ; day so ; day the
        detox	2	day too ; daytim ; de <clean> ; de <fire> ; de <law> ; de afuer ; de convulsion
        detox	2	de costal ; de gasoliner ; de guar ; de heroin ; de niev ; de oxicodon ; de trap ; de vel
        detox	2	de vodk ; decad and ; dejen ; del <phone> ; del program ; del sab ; deliri ; deliriou
        detox	2	delirium ; dependent ; desayun ; desd el ; desd que ; desintoxicacion ahi ; despert en
        detox	2	destroy ; detox if ; detox my ; detox near ; detox not ; detox off ; devic ; dia lo
        detox	2	dia mi ; diari un ; diari y ; diario ; did <amount> ; did noth ; did what ; didnt so
        detox	2	dieron ~narcan ; direct <drive> ; dirty ; discharg of ; dispatch on ; divorc in ; doc
        detox	2	doc de ; doctor ; doctor wont ; doe blu ; dog has ; doing cpr ; dolar ; dolor y
        detox	2	domingo mas ; don chuy ; dont <consume> ; dont both ; dorm par ; dos my ; dot ; down her
        detox	2	down l ; down slow ; doy cachet ; dr say ; drink around ; drink from ; drink hard
        detox	2	drink has ; drink is ; drink myself ; drink night ; drink several ; drink sun ; driv no
        detox	2	drunk tank ; dtr in ; dtr on ; dur la ; each day ; eap ; ed <room> ; eight nin ; eighteen
        detox	2	el <amount> ; el <furniture> ; el de ; el menor ; el miercol ; el niet ; el pist ; el prim
        detox	2	el tramadol ; elevator ; em befor ; em off ; empap y ; en <emergency> ; encontr <write>
        detox	2	encontr tir ; end my ; end when ; enganch al ; enganch con ; enough of ; envelop for
        detox	2	enviud hac ; er let ; er sw ; es adict ; es q ; escalofrio y ; eso dic ; est com ; est hel
        detox	2	est mur ; estamo en ; estan <put> ; estoy tom ; eternal ; eternal <feel> ; eternal rub
        detox	2	etoh + ; etoh ld ; etoh stop ; etoh w/d ; etoh x ; evan ; even <start> ; even i
        detox	2	every day ; every four ; every night ; every so ; every spr ; everyon els ; expedient
        detox	2	eye ; eye lik ; f drink ; f tramadol ; f xanax ; fac for ; fair to ; fam want ; fax
        detox	2	fax h ; feel great ; fellow in ; fent every ; fentanil ; feo y ; few day ; figur i
        detox	2	fil the ; fin by ; fin right ; finger of ; finish with ; fioricet for ; firebal in
        detox	2	firework ; first <amount> ; first ask ; first beer ; first nam ; fiv a ; fiv i ; fiv or
        detox	2	flashlight ; flask in ; floor sinc ; flush his ; foil + ; foil next ; fold in ; for <pain>
        detox	2	for back ; for cocain ; for residential ; for tuesday ; for withdrawal ; forg ; fost
        detox	2	found <kin> ; found down ; found him ; found somebody ; four bar ; four gram ; four oclock
        detox	2	fourteen a ; fre to ; fri sun ; friday nit ; friend did ; from <illness> ; from <medicine>
        detox	2	from open ; from stop ; fue esa ; fue heroin ; fue la ; fue una ; ful on ; fum diari
        detox	2	funeral and ; gasoliner ; gast ; gav street ; get chil ; get loud ; get quiet ; get the
        detox	2	get up ; get warm ; get which ; gf on ; girl get ; go <amount> ; go back ; go und
        detox	2	goe lik ; goin in ; going up ; golf cart ; golp ; golp porqu ; gon by ; gon in ; good and
        detox	2	got em ; got scar ; gradu ; gram a ; grigi ; grunt ; guest in ; gulp ; gurgl snor ; gut
        detox	2	h + ; ha dad ; habl y ; hac cuatr ; had <alcohol> ; had all ; had her ; had win ; had ~a
        detox	2	half every ; hand wer ; handful of ; happy holiday ; hard as ; hard seltz
        detox	2	has <emergency> ; hasnt had ; hast <amount> ; hav <law> ; hav ~<illness> ; hav ~epilepsy
        detox	2	hay <amount> ; he <always> ; he <count> ; he <fluid> ; he <medicine> ; he <shake>
        detox	2	he alway ; he ate ; he bought ; he cant ; he clear ; he couldnt ; he dos ; he is
        detox	2	he threw ; health aid ; health rn ; hel do ; hel y ; her <count> ; her chin ; her mind
        detox	2	her nerv ; her oxy ; her someth ; her surgery ; her typ ; her ~moth ; herman est
        detox	2	herman llam ; heroin qd ; heroin x ; hes ; hes <bodysound> ; hes drink ; hes fin ; hes on
        detox	2	hes snor ; hes warm ; hi to ; him <see> ; him down ; him hard ; him onc ; him sleep ; hip
        detox	2	his <die> ; his <pill> ; his <rope> ; his chin ; his klonopin ; his kne ; his practic
        detox	2	his pupil ; his stuf ; hom again ; hom drink ; hom sam ; hormiga en ; hospic ; hour 0
        detox	2	how id ; hoy est ; hoy si ; huevo ; human <continue> ; human again ; hurt lik
        detox	2	husband want ; i <hold> ; i <tired> ; i clap ; i crack ; i did ; i dos ; i finish ; i golf
        detox	2	i graduat ; i lift ; i need ; i odd ; i saw ; i set ; i skip ; i tim ; i ~<put>
        detox	2	ice <amount> ; icu step ; idk what ; if ~ther ; im <drug> ; im <emergency> ; im <job>
        detox	2	im <sick> ; im fix ; im okay ; im sweat ; in band ; in dad ; in forest ; in hotel
        detox	2	in knot ; in sprit ; in tub ; in tx ; in withdrawal ; in your ; inmat ; insuranc say
        detox	2	int one ; internet say ; intubat ; invisibl ; inyect ; iop in ; is <alcohol> ; is <put>
        detox	2	is <take> ; is anyon ; is count ; is different ; is dop ; is half ; is lat ; is murd
        detox	2	is trembl ; is worri ; is your ; it <soon> ; it normal ; it past ; it possibl ; it tak
        detox	2	it ~<alone> ; itch ; its com ; its gin ; its so ; its sunday ; its wors ; ive <play>
        detox	2	ive park ; ive ~<seizure> ; ive ~seiz ; jalon y ; jarab con ; jaw pop ; jerk 0 ; jit
        detox	2	joint <key> ; jubil por ; juez ; jur ; just <clothes> ; just <wait> ; just beer
        detox	2	just swallow ; kais cm ; kept her ; ketamin and ; kick and ; kickbal ; kid asleep ; kil a
        detox	2	kit on ; klonopin and ; klonopin last ; knock on ; kombuch ; l ; l / ; la <bodypart>
        detox	2	la <container> ; la <headface> ; la <opioid> ; la <past> ; la camis ; la cesare
        detox	2	la cirugi ; la malil ; la niev ; la panz ; la recet ; la regader ; la tercer ; la tin
        detox	2	label his ; lanch de ; landlord cal ; las <alcohol> ; las <buy> ; las <opioid> ; las barra
        detox	2	las de ; las perc ; las xanax ; last ativan ; law had ; lay down ; ld thi ; le <buy>
        detox	2	le <fluid> ; le <hit> ; le acaban ; le cierran ; le pegu ; le ven ; lean ; left a ; leg
        detox	2	leg cramp ; let myself ; let natur ; licens and ; lif back ; lift her ; lik <bodysound>
        detox	2	lik <clean> ; lik candl ; lik crazy ; lik he ; lik jun ; lik they ; lik thre ; limp and
        detox	2	limpi ; limpi de ; lin <fall> ; lin drop ; lin he ; lin was ; lip are ; lip gon ; literal
        detox	2	litr y ; littl spigot ; liv with ; llam x ; lo <consume> ; lo <hear> ; lo hal ; lo intern
        detox	2	lo prometi ; lock room ; long each ; long than ; los <buy> ; los compr ; los huevo
        detox	2	los nen ; los puno ; los tamal ; lost <rail> ; lost track ; lug ; lumb ; lun a ; m 0
        detox	2	m <go> ; m <partner> ; m <past> ; m a ; m etoh ; m gin ; m norc ; m ret ; m som
        detox	2	mak <hit> ; mak beat ; mam 0 ; mami ; manan me ; manan vomit ; mango ; mano ; mas cerc
        detox	2	mat for ; may los ; mayb the ; md <blood> ; md cut ; me <awake> ; me <medicine>
        detox	2	me <money> ; me hed ; me las ; me levant ; me tiemblan ; med 0 ; mediodi y ; mensaj
        detox	2	merlot ; mes ; met at ; metadon ; meti chiv ; mg <count> ; mg for ; mg thre ; mgr pt
        detox	2	mi <record> ; midnit ; mil that ; min no ; minut and ; minut lat ; mirror ; mis ~a
        detox	2	mism <go> ; mix in ; mom quit ; monday night ; month its ; month last ; morfin
        detox	2	most peopl ; much he ; must ; must <stop> ; must complet ; must do ; my 0 ; my <always>
        detox	2	my <daytime> ; my <job> ; my <lock> ; my <opioid> ; my <wait> ; my <write> ; my bathtub
        detox	2	my cun ; my email ; my hid ; my klonopin ; my norc ; my nos ; my problem ; my resum
        detox	2	my school ; my stay ; my stomach ; my system ; my twin ; my unit ; my ~wif ; nam of ; nan
        detox	2	narcan 0 ; narcan at ; nasal spray ; nazc mi ; nd <phone> ; nd cal ; need ; need somewher
        detox	2	need thre ; nerv pil ; nev <continue> ; nev bought ; nev doe ; nev read ; ni <write>
        detox	2	ni a ; ni agar ; ni firm ; night 0 ; night ago ; night has ; night mor ; night sinc
        detox	2	night til ; night without ; nip ; nip of ; nit ; nit 0 ; no ~<asleep> ; no ~<caretaking>
        detox	2	no ~<emergency> ; no ~<hot> ; no ~<remember> ; no ~complaint ; no ~insuranc ; no ~legal
        detox	2	no ~night ; no ~regul ; no ~sit ; no ~whiskey ; nobody at ; noc ; noch par ; nombr del
        detox	2	noon and ; norc a ; normal aft ; nos and ; nos pued ; not to ; not ~<try> ; not ~re
        detox	2	not ~sleep ; noth he ; novemb the ; now about ; now buy ; nts <past> ; nts ago ; nuev no
        detox	2	numb do ; nurs <home> ; nurs about ; nurs hom ; o aqui ; ob triag ; ocup ; odd ; of <drug>
        detox	2	of <friend> ; of <law> ; of franzi ; of lorazepam ; of phenobarbital ; of tea ; of xanax
        detox	2	off a ; off methadon ; off on ; oh tab ; old <friend> ; on <needle> ; on drip ; on glas
        detox	2	on hydrocodon ; on lock ; on our ; on oxycodon ; on subutex ; on wednesday ; on xanax
        detox	2	onc mad ; one <week> ; one bottl ; one bump ; onlin <medicine> ; only ; only did
        detox	2	only tim ; open at ; open but ; open her ; opening for ; organist ; orient ; orin
        detox	2	oth <daytime> ; oth phon ; otherwis i ; otr <medicine> ; our <job> ; our <town> ; our back
        detox	2	our hallway ; out seven ; overnight ; own kid ; oxy x ; padeci ; pag <amount> ; pain
        detox	2	pain doc ; pain doctor ; pain mgmt ; par atra ; par mi ; paramedic le ; paramedic over
        detox	2	paramedic say ; parpade ; parti only ; pas out ; passenger ; past six ; pastil azul
        detox	2	pastilla no ; pastilla y ; patch ; patch from ; payday ; peg en ; pelicul ; peopl off
        detox	2	per 0 ; per <night> ; per <stop> ; per and ; per friend ; per neighbor ; per va ; perco
        detox	2	percocet in ; perdon el ; perdon si ; perk ; permis en ; pharmacy short ; phenibut 0
        detox	2	phenibut powd ; picnic ; piedra ; piel ; pil 0 ; pil my ; pil ran ; pink lin ; pinot grigi
        detox	2	pint ; pk <always> ; plac ; plac out ; plan train ; plank ; plasm ; play with
        detox	2	pleas <phone> ; pleas be ; pluck at ; poison ; polk ; poni ; por <stop> ; por cam
        detox	2	por mas ; pour <fluid> ; pour a ; pour and ; pour it ; pour sweat ; powd ; precis
        detox	2	pres one ; prescrib ; pric of ; prim <alcohol> ; prim dic ; primer <alcohol> ; privat
        detox	2	program befor ; program de ; program on ; prometi a ; prov a ; psych <hospital>
        detox	2	psychiatrist retir ; pt <awake> ; pt <seizure> ; pt awak ; pt fent ; puk bil ; pukin
        detox	2	pul away ; pun ; pus el ; q <month> ; q hag ; q month ; qhs ; qt ; qt / ; que <die>
        detox	2	que debi ; que dej ; que enviud ; que puebl ; que toman ; que ~le ; quem en ; quit etoh
        detox	2	quot ; ra 0 ; rac ; rack ; rail and ; ranch ; rath be ; raton ; rattl the ; re dad
        detox	2	read the ; read us ; reciben gent ; red every ; refus ; regader ; regl ; rehom ; releas 0
        detox	2	rememb non ; reserv ; residencial en ; residential and ; responden ; rest are ; rest from
        detox	2	restart ; restroom stal ; resuel ; retir to ; revis la ; right with ; rivotril de
        detox	2	ronc bien ; ronc feo ; ronc y ; roomat is ; roomi ; roommat on ; round the ; rous him
        detox	2	ruidit ; rum is ; s i ; s off ; sab pas ; sack ; saf way ; said one ; said what
        detox	2	sam <drug> ; sam clinic ; sam stuf ; sant dia ; saw your ; say 0 ; say delirium ; say hand
        detox	2	say let ; say yes ; se est ; se le ; se pic ; sec ; seen in ; sei al ; seiz x
        detox	2	seven evening ; seven night ; shad of ; shak by ; shak him ; shak real ; shak sinc
        detox	2	shaken ; shampo bottl ; she <eat> ; she <feel> ; she awak ; she be ; she drop ; she feel
        detox	2	she gray ; she had ; she stop ; she swallow ; she turn ; shel station ; sherry ; ship and
        detox	2	shook him ; shortstop ; shot and ; si hacemo ; sick as ; sick becaus ; sick to ; sign my
        detox	2	sign on ; sin ~el ; sin ~las ; sin ~mi ; sin ~recet ; sinc <last> ; sinc <photo>
        detox	2	sinc last ; sinc lunch ; sinc may ; sinc our ; sinc sat ; sing and ; singl <day>
        detox	2	singl dad ; sip ; sist bro ; sist of ; sist took ; sit him ; six its ; skillet ; skip the
        detox	2	slap ; slap me ; sleep it ; slep ; slept and ; slot ; slow ; slump in ; slur ; smok heroin
        detox	2	smok m ; sneez ; snor ; so sinc ; soak <amount> ; soak in ; soak two ; sob aunt
        detox	2	sobredosi ; soju ; som evening ; som win ; somebody need ; someon can ; someth from
        detox	2	somewher my ; son <hit> ; son <home> ; son dad ; son not ; son ~<emergency> ; soup and
        detox	2	soup down ; spark ; spasm ; spe with ; spel with ; spent a ; spigot ; spray and ; spray y
        detox	2	sra de ; st tim ; stal ; start in ; station <opioid> ; station <pill> ; station pil
        detox	2	stay dry ; stepdown rn ; stil drink ; stil open ; stil out ; stil run ; stop breath
        detox	2	stop when ; stop x ; straight aft ; stretch ; string ; strip a ; strip and ; strong than
        detox	2	stuf ; stuf he ; su <treatment> ; suboxon off ; substitut ; such a ; sud hel ; sudor
        detox	2	suegr 0 ; sun aft ; sunday for ; sup and ; supervis a ; suppos to ; surfac ; sw need
        detox	2	swear it ; swear one ; sweat + ; sweat lik ; swing ; tack <room> ; tack room ; tackl
        detox	2	tackl box ; tail ; tak direct ; tak four ; tak leav ; tak som ; tak ten ; tak xanax
        detox	2	taken them ; tap los ; target ; tavern ; te lo ; ten or ; ten twelv ; teng que ; tequil
        detox	2	terapi ; termin en ; terribl ; th <always> ; th and ; th every ; than an ; that <happy>
        detox	2	that <phone> ; that help ; that way ; the <law> ; the ac ; the amp ; the app ; the army
        detox	2	the bank ; the beer ; the bik ; the build ; the captain ; the chil ; the colour
        detox	2	the contract ; the cup ; the dres ; the elk ; the empti ; the encampment ; the entir
        detox	2	the fent ; the fentanyl ; the film ; the folk ; the internet ; the knif ; the lead
        detox	2	the linoleum ; the memory ; the nos ; the rug ; the shak ; the sleep ; the spoon
        detox	2	the stomach ; the tack ; the til ; the tow ; the trembl ; the tremor ; the walgreen
        detox	2	the ~<official> ; the ~er ; the ~paramedic ; ther <ask> ; ther ask ; ther cal ; ther is
        detox	2	ther someth ; ther such ; they <fall> ; they <hit> ; they cut ; thi <month> ; thi sinc
        detox	2	thing <past> ; thing befor ; think im ; think our ; thirty day ; thos <say> ; thos word
        detox	2	thre a ; thre day ; thre martini ; thre without ; through them ; thrown out ; thur on
        detox	2	tic ; tic tac ; tiembl y ; tien la ; tienen cam ; ties y ; tim ever ; tim im ; tip the
        detox	2	to <breath> ; to <last> ; to <sedative> ; to <treatment> ; to cancel ; to dead ; to kick
        detox	2	to last ; to murd ; to new ; to pres ; to tap ; to ten ; to town ; today ; today thur
        detox	2	today wed ; tom anti ; tom demasi ; tom su ; tom vin ; tonic <seizure> ; tonic clonic
        detox	2	tonight hes ; tonight or ; tonit i ; took som ; took someth ; took xanax ; top of
        detox	2	tra los ; trabajador social ; traffic in ; trago ; traig calambr ; train in ; tramadol por
        detox	2	tranq dop ; trap moj ; trasl ; tre dia ; treat me ; treatment in ; trembl so ; tremor +
        detox	2	tremor and ; triag ; tripl ; truen la ; truth ; tuck ; tuesday aft ; tumbl ; tumbler
        detox	2	tuv <take> ; tuv agar ; tuv ~<confused> ; tuv ~delirium ; twelv week ; twenty of
        detox	2	two christmas ; two day ; two doctor ; two hand ; two in ; two milligram ; two ~withdrawal
        detox	2	u just ; ultim anoch ; ultim fue ; un foc ; un ruid ; un ruidit ; una <moment>
        detox	2	una <pill> ; una <withdrawal> ; una hor ; unconsciou ; und an ; und and ; und thre
        detox	2	uno <moment> ; up <go> ; up <hit> ; up against ; up his ; up til ; urgencia ; urgent car
        detox	2	usa <opioid> ; usa chiv ; use lik ; use regular ; user it ; uso cristal ; va com
        detox	2	valium ten ; vamo a ; vanish ; vayan ; ve a ; ve rata ; vecin don ; verguenz decirl
        detox	2	very privat ; vez <amount> ; vez los ; vez y ; vial ; vodk and ; vodk by ; vodk drink
        detox	2	vodk qd ; vodk two ; vomit hast ; vow ; voy manej ; w/d ; w/d from ; wag ; wak ; wak up
        detox	2	wal sinc ; want down ; want iop ; want mat ; was <seizure> ; was com ; was from ; was high
        detox	2	was in ; was not ; was one ; was proud ; was thursday ; was with ; wasnt <happy> ; wasp
        detox	2	wast and ; wat on ; watch for ; watch say ; way <amount> ; way mor ; way sinc ; way up
        detox	2	we <clothes> ; we r ; wear it ; wednesday and ; week ; week left ; week of ; week two
        detox	2	weird and ; wel <alcohol> ; went a ; went down ; went stif ; wet through ; what <month>
        detox	2	what <phone> ; what <town> ; what month ; what numb ; whil then ; whiskey cold ; who let
        detox	2	whol offic ; wif dont ; wif for ; wif whisper ; william ; win dai ; wisdom
        detox	2	wisdom <headface> ; with <headface> ; with <media> ; with ice ; with long ; with noch
        detox	2	with ~<hospital> ; with ~icu ; without ~vodk ; won at ; wont ; wont quit ; wont rous
        detox	2	wont squeez ; word that ; worri re ; worst part ; would she ; wouldnt let ; wrench ; wring
        detox	2	wrot on ; x <year> ; xanax at ; xanax hac ; y <fluid> ; y <sober> ; y <take> ; y par
        detox	2	y pcp ; y termin ; y tien ; y todo ; ya <consume> ; ya <soon> ; ya <think> ; ya casi
        detox	2	ya est ; ya sab ; ya va ; yal <treatment> ; yellow and ; yesterday he ; yet ; yo busc
        detox	2	yo iba ; you could ; you und ; youl say ; yrs of ; zer ~i ; zip ; zolpidem ; ~/ ~d
        detox	2	~<alcohol> ; ~<alcohol> <amount> ; ~<alcohol> aft ; ~<alcohol> by ; ~<alcohol> i
        detox	2	~<alcohol> sinc ; ~<alcohol> ~/ ; ~<alcohol> ~<home> ; ~<alcohol> ~en ; ~<always> ~<day>
        detox	2	~<amount> ~<moment> ; ~<amount> ~of ; ~<asleep> <fluid> ; ~<awake> <bodysound>
        detox	2	~<consume> por ; ~<day> <day> ; ~<day> ~<night> ; ~<day> ~sin ; ~<drug> ; ~<eat> ~through
        detox	2	~<emergency> <night> ; ~<emergency> hac ; ~<emergency> ~<headface> ; ~<emergency> ~<take>
        detox	2	~<emergency> ~with ; ~<fluid> y ; ~<fluid> ~<fluid> ; ~<furniture>
        detox	2	~<furniture> <bodypart> ; ~<go> ~to ; ~<headface> ; ~<headface> ~<go>
        detox	2	~<height> ~<bodypart> ; ~<height> ~las ; ~<hit> ~<vermin> ; ~<insurance> and ; ~<kin> ~nam
        detox	2	~<moment> on ; ~<opioid> <daytime> ; ~<opioid> <feel> ; ~<opioid> sinc ; ~<phone> ~0
        detox	2	~<say> de ; ~<sedative> ~<school> ; ~<seizure> <alcohol> ; ~<seizure> <day>
        detox	2	~<seizure> <give> ; ~<seizure> <treatment> ; ~<seizure> and ; ~<seizure> ~<go>
        detox	2	~<sick> <moment> ; ~<sick> right ; ~<sick> y ; ~<sick> yet ; ~<stop> la ; ~<stop> ~<tired>
        detox	2	~<take> ~<furniture> ; ~<take> ~him ; ~<think> <consume> ; ~<think> ni ; ~<think> que
        detox	2	~<think> ~<home> ; ~<treatment> <job> ; ~<treatment> <wait> ; ~<treatment> ~<count>
        detox	2	~<withdrawal> <record> ; ~<withdrawal> <see> ; ~<withdrawal> onc ; ~<year> ~<stop>
        detox	2	~a regul ; ~a ~<day> ; ~a ~bed ; ~a ~day ; ~accident ; ~am ; ~ataqu en ; ~boat ; ~both
        detox	2	~box ~of ; ~breath ; ~brincan ; ~brincan ~las ; ~brought ~him ; ~brush ; ~by ~myself
        detox	2	~cal ~0 ; ~cok ; ~complaint ; ~convulsion x ; ~cosa ; ~d <past> ; ~d prior ; ~de ; ~dead
        detox	2	~desayun ; ~dia ~sin ; ~dio ; ~dts onc ; ~el ~<headface> ; ~el ~ojo ; ~el ~trag ; ~email
        detox	2	~en ~el ; ~en ~la ; ~every ; ~fent ; ~floor ; ~found ; ~found ~<palecolor> ; ~found ~blu
        detox	2	~get ~the ; ~hay quien ; ~if ~i ; ~in the ; ~in ~<amount> ; ~le atin ; ~le ~<give>
        detox	2	~le ~brincan ; ~legal ; ~lift ; ~light ; ~lik ~to ; ~man ; ~me <hit> ; ~me <put> ; ~me peg
        detox	2	~mezcal ; ~minut on ; ~my ~<headface> ; ~my ~<partner> ; ~narcan by ; ~ni ; ~od
        detox	2	~off ~<sedative> ; ~ojo ; ~one of ; ~oth inf ; ~out at ; ~own ; ~peg ~el ; ~phenibut
        detox	2	~point ; ~poison ; ~pour ; ~prueb ; ~pued par ; ~purpos i ; ~reaccion ni ; ~reaccion tien
        detox	2	~regul ; ~regul ~<consume> ; ~regul ~use ; ~sab en ; ~sab ni ; ~sab que ; ~sam ; ~se <put>
        detox	2	~se ech ; ~seiz com ; ~seiz on ; ~shak today ; ~sick right ; ~sick yet ; ~sient ; ~singl
        detox	2	~skip ~a ; ~sleep ; ~stop ~yawn ; ~su ; ~sudor ; ~sustanci ; ~sweat and ; ~sx at ; ~sx yet
        detox	2	~sz / ; ~sz <last> ; ~sz in ; ~sz last ; ~sz ~hx ; ~sz ~in ; ~tak someon
        detox	2	~the ~<furniture> ; ~the ~<pet> ; ~the ~<play> ; ~the ~dog ; ~the ~edg ; ~to ~bring
        detox	2	~tom por ; ~tremor ; ~try ~to ; ~two ; ~un ; ~vodk sinc ; ~was ~<take> ; ~was ~brought
        detox	2	~wean ; ~él ; él <say> ; él dic
        detox	1	*family.8 ; *familySupport ; *hallucination.apparition:historical ; *homeless
        detox	1	*iopRequest:hypothetical ; *mildCue:negated ; *occasional.0:possible
        detox	1	*otherService.tobacco:negated ; *outpatientDuring:other_experiencer ; *psychosis
        detox	1	*psychosis:negated ; *quantity.allDay ; *quantity:other_experiencer ; *quantity:possible
        detox	1	*quitting:negated ; *sinceStopping.1 ; *thirdParty:other_experiencer
        detox	1	*withdrawalSign:historical ; *withdrawalSign:negated ; + <bodysound> ; + <pain> ; + gurgl
        detox	1	+ shot ; + tremor ; / <moment> ; / nt ; 0 <breath> ; 0 <clothes> ; 0 <cold> ; 0 <last>
        detox	1	0 <need> ; 0 <tired> ; 0 am ; 0 ambien ; 0 bottl ; 0 bundl ; 0 buy ; 0 diari ; 0 el
        """
}
