extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	<school> <clothes> ; <school> twic ; <sedative> <alcohol> ; <sedative> <fall>
        detox	2	<sedative> <friend> ; <sedative> <month> ; <sedative> <order> ; <sedative> <room>
        detox	2	<sedative> aft ; <sedative> ive ; <sedative> rx ; <sedative> sat ; <sedative> than
        detox	2	<see> <build> ; <see> <trade> ; <see> <treatment> ; <see> los ; <see> that ; <see> thing
        detox	2	<seizure> <daytime> ; <seizure> <partner> ; <shake> <put> ; <shake> <room> ; <shake> i
        detox	2	<shake> my ; <shake> no ; <shake> sinc ; <shake> tac ; <shake> todit ; <shake> until
        detox	2	<sick> ; <sick> <clean> ; <sick> <fluid> ; <sick> <furniture> ; <sick> <shake> ; <sick> at
        detox	2	<sick> becaus ; <sick> int ; <sick> to ; <smell> <day> ; <start> <sedative>
        detox	2	<stiff> <headface> ; <stiff> ~as ; <stimulant> / ; <stimulant> <consume>
        detox	2	<stimulant> <need> ; <stimulant> <write> ; <stimulant> an ; <stimulant> and
        detox	2	<stimulant> in ; <stimulant> iv ; <stimulant> lo ; <stimulant> mayb ; <stimulant> to
        detox	2	<stop> <bodypart> ; <stop> <color> ; <stop> <fluid> ; <stop> <give> ; <stop> <opioid>
        detox	2	<stop> las ; <stranger> <alcohol> ; <stranger> <headface> ; <stranger> <withdrawal>
        detox	2	<take> <emergency> ; <take> <headface> ; <take> direct ; <take> furth ; <take> ten
        detox	2	<take> ~<cold> ; <take> ~<headface> ; <think> <week> ; <think> ~<treatment> ; <tool> hav
        detox	2	<town> <emergency> ; <town> <friend> ; <town> <trade> ; <town> co ; <town> thi
        detox	2	<trade> <container> ; <trade> @ ; <treatment> <furniture> ; <treatment> <law>
        detox	2	<treatment> a ; <treatment> first ; <treatment> near ; <treatment> off ; <treatment> spot
        detox	2	<treatment> ~<amount> ; <trust> <drive> ; <try> <leave> ; <try> <stop> ; <unreal> <crowd>
        detox	2	<volunteer> <phone> ; <wait> <home> ; <wait> <opioid> ; <wait> bien ; <water> hast
        detox	2	<week> <clinician> ; <week> <start> ; <week> all ; <week> of ; <week> per
        detox	2	<withdrawal> <confused> ; <withdrawal> <consume> ; <withdrawal> <drug>
        detox	2	<withdrawal> <last> ; <withdrawal> <medicine> ; <withdrawal> <record> ; <withdrawal> for
        detox	2	<write> <ask> ; <write> <fluid> ; <year> clean ; <year> nev ; a <amount> ; a <rail>
        detox	2	a <stimulant> ; a <try> ; a beer ; a bonfir ; a bunch ; a certificat ; a cho ; a corps
        detox	2	a costc ; a day ; a dental ; a dol ; a drain ; a fistful ; a human ; a lun ; a m
        detox	2	a medical ; a perc ; a pres ; a privat ; a prob ; a quart ; a rail ; a regul ; a slow
        detox	2	a storm ; a terribl ; a tooth ; a witnes ; a ~grand ; about half ; about to ; about what
        detox	2	abr el ; absces l ; abuel el ; acab ; accidental ~od ; ach i ; activ <withdrawal>
        detox	2	activ dts ; addict ; addict to ; again friday ; agar en ; ago cant ; ago i ; ahor la
        detox	2	ahor ya ; aint had ; al <take> ; albanil ; alcohol at ; alcohol hac ; alert ; alg ; alg en
        detox	2	alprazolam 0 ; alto ; alumini quem ; alvar ; am or ; ambien a ; an <play>
        detox	2	and <caretaking> ; and als ; and con ; and couldnt ; and din ; and eighty ; and hook
        detox	2	and p ; and ~cam ; ano ~convulsion ; ant era ; ant on ; any detox ; anyon in ; app
        detox	2	appeal ; apt ; arbol ; are <drive> ; are co ; arm and ; arma ; around <night>
        detox	2	around midnight ; arrim ; arrow ; as <outdoors> ; as someth ; as soon ; asap ; asi dij
        detox	2	asient ; ask thi ; asleep upstair ; at <furniture> ; at <vermin> ; at bedtim ; at prep
        detox	2	at urgent ; at your ; ate someth ; away on ; away twelv ; ayuden ; b / ; baby monitor
        detox	2	back spasm ; back ther ; bag was ; ban per ; bar + ; bar a ; bar x ; barstool
        detox	2	bartend and ; bathrm ; bathroom lik ; bathroom on ; bathroom with ; be <see> ; be seen
        detox	2	be wean ; beam ; beb un ; bebedor ; becom a ; bed onc ; been <opioid> ; been <shake>
        detox	2	been <sick> ; been one ; been sick ; been without ; beer by ; beg ; bent
        detox	2	between <medicine> ; between dos ; between his ; between sup ; bien trabaj ; big one
        detox	2	bitten through ; blackberry brandy ; blanket cal ; bles you ; blew a ; blu / ; blu not
        detox	2	blu pil ; bon ach ; bostez y ; botel enter ; both <pet> ; both <stop> ; bottl between
        detox	2	bottl the ; box ~every ; breakfast lunch ; breath aft ; breath lik ; bright <color>
        detox	2	bright red ; bro did ; brochur ; broth the ; broth want ; brush bug ; bucket ; build
        detox	2	buri in ; busc trabaj ; busquen ; but <night> ; but say ; button my ; buy it
        detox	2	by <clinician> ; by <daytime> ; by fax ; by him ; by lunch ; by morn ; bystander doing
        detox	2	cachet y ; cad una ; caen ; caguama diari ; calambr y ; cam on ; can ; can sign ; can u
        detox	2	canon ; cant <eat> ; cant <write> ; cant button ; cant eat ; cant leav ; cant sit
        detox	2	cant ~go ; cap of ; capful ; capsul a ; captain ; captain <always> ; captain every
        detox	2	car ceniz ; car ya ; cas com ; cas est ; celul en ; cemetery deed ; cervez 0 ; chart say
        detox	2	chatter ; ches ; chin ; chiv ; chiv en ; chiv todo ; chorro y ; church every ; chuy
        detox	2	cinnamon ; cirugi ; claw a ; clean blanket ; client pid ; client want ; climb to
        detox	2	clinic 0 ; clinic clos ; clinic wont ; clink ; clog drain ; clonic ; clr <go> ; clr <job>
        detox	2	clr found ; clr in ; clr work ; cok + ; cold ; cold from ; cold show ; color and
        detox	2	color lik ; colour of ; com cafeter ; com doc ; com if ; combin ; comp ; compression on
        detox	2	con <confused> ; con <opioid> ; con <treatment> ; con clonazepam ; con ~narcan
        detox	2	convulsion in ; cook brandy ; copi ; copy of ; could a ; couldnt <hold> ; couldnt hold
        detox	2	couldnt sign ; couri ; court ; cousin ~odd ; cov ; cran ; crawl spac ; cristal y ; crow
        detox	2	cuand <stop> ; cuand dej ; cuand sali ; cuart de ; custom 0 ; cut straw ; d <last>
        detox	2	d <shake> ; d from ; d of ; d tremor ; d/c at ; dab <write> ; dab pen ; dad drink
        detox	2	dai has ; dai use ; dai vodk ; dan ; dan <treatment> ; dan terapi ; dar and ; day all
        detox	2	day easy ; day is ; day so ; day the ; day too ; daytim ; de <clean> ; de <fire>
        detox	2	de <law> ; de afuer ; de costal ; de gasoliner ; de niev ; de oxicodon ; de trap ; de vel
        detox	2	decad and ; del <phone> ; del program ; delirium ; dependent ; desd el
        detox	2	desintoxicacion ahi ; destroy ; detox at ; detox in ; detox not ; detox off ; detox wher
        detox	2	devic ; dia ; dia lo ; dia mi ; diari y ; diario ; did <amount> ; did noth ; did what
        detox	2	didnt so ; dieron ~narcan ; diez al ; direct <drive> ; dirty ; discharg of ; dispar
        detox	2	dispatch on ; divorc in ; dobl de ; doc de ; doctor ; doctor wont ; doe blu ; doesnt answ
        detox	2	dolar ; dolor y ; don chuy ; dont <consume> ; dont both ; dorm par ; dos dia ; dos my
        detox	2	dot ; down her ; down l ; doy cachet ; drink befor ; drink from ; drink hard ; drink has
        detox	2	drink is ; drink night ; drink several ; drink sun ; drink to ; drip sweat ; driv no
        detox	2	drop at ; drunk tank ; dtr in ; dtr on ; dumpst ; dur la ; ear <continue> ; ear again
        detox	2	ed <room> ; eight hour ; eight nin ; eighteen ; el <furniture> ; el <sedative>
        detox	2	el miercol ; el niet ; el prim ; el tequil ; elevator ; em befor ; empap y ; en <count>
        detox	2	en <emergency> ; en sei ; encontr <write> ; encontr tir ; end my ; end when ; enganch con
        detox	2	enough of ; envelop for ; enviud hac ; er let ; er sw ; es adict ; es q ; escalofrio y
        detox	2	eso dic ; est <bodysound> ; est com ; est mur ; est ronc ; estamo en ; estan <put>
        detox	2	estoy ~<illness> ; estoy ~embaraz ; eternal ; eternal <feel> ; eternal rub ; etoh +
        detox	2	etoh ld ; etoh w/d ; etoh x ; evan ; even <start> ; even i ; every dawn ; every night
        detox	2	every so ; every spr ; everyon els ; eye are ; f tramadol ; f xanax ; fac for ; fair to
        detox	2	fak <opioid> ; fax ; fax h ; feel great ; fellow in ; fent every ; fent powd ; fentanil
        detox	2	fentanil lo ; few day ; figur i ; fil 0 ; fil the ; fin by ; fin right ; finger of
        detox	2	finish it ; finish with ; fioricet for ; firebal in ; first ask ; first beer ; first nam
        detox	2	fiv a ; fiv i ; fiv in ; fiv or ; flashlight ; flask in ; floor sinc ; flu ; flush his
        detox	2	foil + ; foil on ; fold in ; for <insurance> ; for <pain> ; for back ; for cocain
        detox	2	for cok ; for tuesday ; for withdrawal ; for ~<treatment> ; forg ; fork is ; fost
        detox	2	found down ; found somebody ; four bar ; four bottl ; four gram ; fourteen ; fourteen a
        detox	2	freight ; fri sun ; friday nit ; from <illness> ; from <medicine> ; from <pain>
        detox	2	from alcohol ; from open ; from pain ; from stop ; fue esa ; fue heroin ; fue la ; fue una
        detox	2	fuimo a ; ful on ; fum a ; fum cristal ; fum diari ; g dai ; g q ; gasoliner ; gast
        detox	2	gav street ; get chil ; get off ; get the ; get up ; get warm ; get which ; gf <emergency>
        detox	2	gf on ; girl get ; go und ; goe lik ; goe up ; goin in ; golf cart ; golp ; golp porqu
        detox	2	gon a ; gon by ; good and ; got em ; got held ; got scar ; gradu ; grigi ; grit le
        detox	2	gues at ; guest in ; gulp ; gurgl snor ; guy for ; h + ; habl y ; hac cuatr
        detox	2	had <alcohol> ; had <amount> ; had <stop> ; had all ; had her ; had win ; half an
        detox	2	handful of ; handl ~<always> ; handl ~every ; happy holiday ; hard as ; hard seltz
        detox	2	has <emergency> ; hasnt had ; hast <amount> ; hay <amount> ; he <always> ; he <count>
        detox	2	he <medicine> ; he <promise> ; he <shake> ; he alway ; he ate ; he bought ; he cant
        detox	2	he clear ; he dos ; he drank ; he only ; he quer ; he swear ; he thought ; he ~<phone>
        detox	2	he ~cal ; he ~doesnt ; he ~retir ; health aid ; health rn ; hear everyth ; hel do
        detox	2	hel open ; hel y ; her <headface> ; her a ; her chin ; her hed ; her mind ; her nerv
        detox	2	her oxy ; her surgery ; her typ ; her ~moth ; herman est ; herman llam ; heroin qd
        detox	2	heroin smok ; heroin x ; hes ; hes <awake> ; hes <bodysound> ; hes awak ; hes on
        detox	2	hes warm ; hes whistl ; hij est ; him <see> ; him down ; him hard ; him in ; him onc
        detox	2	him sleep ; himself in ; his <rope> ; his chin ; his kne ; his lid ; his mouth
        detox	2	his practic ; his ~<die> ; his ~dead ; hold cel ; hom drink ; hom sam ; hospital told
        detox	2	hot and ; how id ; hoy si ; htn ; huevo ; human <continue> ; human again ; hurt lik
        detox	2	husband want ; i <hold> ; i <shake> ; i <tired> ; i bil ; i clap ; i crack ; i did
        detox	2	i finish ; i graduat ; i kil ; i lift ; i need ; i odd ; i saw ; i skip ; i tim ; i wast
        detox	2	i ~<go> ; i ~fel ; icu step ; id had ; idk what ; im <consume> ; im <drug>
        detox	2	im <emergency> ; im drench ; im drip ; im fix ; im okay ; im sweat ; im trembl ; in <kin>
        detox	2	in aug ; in band ; in forest ; in hotel ; in knot ; in sprit ; in tub ; in tx
        detox	2	in withdrawal ; in your ; inmat ; inmat releas ; int his ; int one ; internet say
        detox	2	invisibl ; inyect ; iop in ; is <take> ; is anyon ; is asleep ; is count ; is different
        detox	2	is dop ; is lat ; is murd ; is writ ; isnt ~<illness> ; it <soon> ; it normal ; it past
        detox	2	it possibl ; it tak ; itch ; its com ; its gin ; its so ; its sunday ; ive <play>
        detox	2	ive park ; ive ~<seizure> ; ive ~seiz ; jalon y ; jarab con ; jaw pop ; jerk 0 ; jit ; jur
        detox	2	just <clothes> ; just <wait> ; just beer ; just didnt ; just swallow ; kais cm ; kept her
        detox	2	ketamin and ; kid asleep ; kid get ; kil himself ; kit on ; klonopin and ; klonopin last
        detox	2	knock on ; know its ; know thi ; kombuch ; kratom extract ; l / ; l <alcohol>
        detox	2	la <bodypart> ; la <hospital> ; la <opioid> ; la <past> ; la boc ; la cesare ; la cirugi
        detox	2	la dej ; la fent ; la letr ; la malil ; la recet ; la regader ; la salv ; la tercer
        detox	2	la tien ; la tin ; label his ; lanch de ; landlord cal ; laps ; las <appointment>
        detox	2	las compr ; las mano ; las perc ; las visita ; last <amount> ; last ativan ; last pm
        detox	2	late its ; law had ; lay down ; ld thi ; le <buy> ; le <hit> ; le acaban ; le pegu
        detox	2	le tiemblan ; le ven ; lean ; leg ; leg cramp ; let myself ; let natur ; lft up
        detox	2	licens and ; lift her ; lik <always> ; lik <bodysound> ; lik <clean> ; lik a ; lik candy
        detox	2	lik crazy ; lik every ; lik he ; lik jun ; lik wat ; limp and ; limpi ; lin <fall>
        detox	2	lin bf ; lin drop ; lin going ; lin he ; link to ; lip gon ; littl spigot ; liv with
        detox	2	llam x ; lleg <amount> ; lo <consume> ; lo <hear> ; lo <last> ; lo hal ; lo intern
        detox	2	lo prometi ; lo ultim ; lock room ; lonch ; long each ; long than ; los <buy> ; los compr
        detox	2	los huevo ; los nen ; los puno ; los tamal ; lost <rail> ; lost track ; lug ; lumb ; lun a
        detox	2	lunchtim ; lunest ; m 0 ; m <go> ; m <partner> ; m <past> ; m gin ; m nephew ; m norc
        detox	2	m som ; m went ; m widow ; m ~<withdrawal> ; m ~dts ; maestr de ; mam 0 ; mami ; mango
        detox	2	mas cerc ; mat for ; may los ; mayb the ; md 0 ; md <blood> ; md cut ; me <confused>
        detox	2	me <money> ; me <photo> ; me acaban ; me brincan ; me hed ; me las ; me levant ; mediodi y
        detox	2	mensaj ; merlot ; mes ; met at ; metadon ; meti chiv ; mg for ; mg six ; mg thre ; mgr pt
        detox	2	midnit ; mil that ; min ago ; min no ; minut and ; minut lat ; mirror ; mix in ; mom quit
        detox	2	monday through ; month its ; morn i ; most peopl ; much he ; mushroom on ; must
        detox	2	must <stop> ; must complet ; my <always> ; my <daytime> ; my <job> ; my <lock> ; my <wait>
        detox	2	my <write> ; my ativan ; my bathtub ; my email ; my hid ; my norc ; my nos ; my problem
        detox	2	my resum ; my shirt ; my stay ; my stomach ; my system ; my twin ; my ~0 ; my ~<bodypart>
        detox	2	nail hav ; nam of ; nan ; narcan in ; nasal spray ; nazc mi ; nd <phone> ; nd cal ; need
        detox	2	need thre ; nerv pil ; nev <continue> ; nev bought ; nev doe ; nev read ; new <crowd>
        detox	2	ni a ; ni agar ; nieg ; night 0 ; night ago ; night has ; night off ; night sinc
        detox	2	night til ; night without ; nip ; nip of ; nit ; nit 0 ; no ~<asleep> ; no ~<caretaking>
        detox	2	no ~<confused> ; no ~<emergency> ; no ~<hot> ; no ~<remember> ; no ~<vermin> ; no ~bar
        detox	2	no ~blu ; no ~complaint ; no ~confusion ; no ~insuranc ; no ~la ; no ~legal ; no ~night
        detox	2	no ~regul ; no ~sit ; no ~tremor ; nobody at ; noc ; noch par ; nois ; nois and ; noon and
        detox	2	norc a ; normal today ; nos and ; nos pued ; not ~<try> ; not ~re ; not ~sleep
        detox	2	not ~slept ; noth he ; notic i ; now about ; now becaus ; nts <past> ; nts ago ; nuev no
        detox	2	numb do ; nurs so ; o aqui ; o diez ; ob triag ; ocup ; od in ; odd ; odd at ; of <friend>
        detox	2	of <law> ; of er ; of franzi ; of grap ; of lorazepam ; of phenobarbital ; of valium
        detox	2	of xanax ; of ~<emergency> ; off ; off <hospital> ; off <past> ; off adderal ; off befor
        detox	2	off by ; off clinic ; off on ; oh tab ; old <friend> ; on <furniture> ; on <needle>
        detox	2	on drip ; on from ; on glas ; on hydrocodon ; on our ; on oxycodon ; on wednesday
        detox	2	on xanax ; one <always> ; one bottl ; one bump ; one every ; one go ; onlin pharmacy
        detox	2	only ; only did ; only tim ; open but ; open today ; opening for ; organist ; orin
        detox	2	oth <daytime> ; oth phon ; otherwis i ; otr <medicine> ; our <town> ; our <treatment>
        detox	2	our back ; our hallway ; our street ; out seven ; overnight ; own kid ; oxy every ; oxy x
        detox	2	padeci ; pag <amount> ; pap hac ; par atra ; par mi ; paramedic le ; paramedic say
        detox	2	parpade ; pas 0 ; pas out ; pas un ; passenger ; past six ; pastil azul ; pastilla no
        detox	2	pastilla y ; patch ; patch from ; payday ; pcp retir ; peg en ; pelicul ; per 0
        detox	2	per <friend> ; per <night> ; per <stop> ; per and ; per friend ; perco ; percocet in
        detox	2	perdon el ; perdon si ; perk ; phenibut 0 ; phenibut powd ; picnic ; piedra ; piel
        detox	2	piel de ; pil 0 ; pinot grigi ; pint ; pis del ; pk <always> ; pk qd ; plac ; plac out
        detox	2	plan train ; plank ; play with ; pleas <phone> ; pleas be ; plow ; poison ; polk ; poni
        detox	2	por mas ; port a ; pour <fluid> ; pour and ; pour it ; pour sweat ; powd off ; pref not
        detox	2	prescrib ; pric of ; prim <alcohol> ; prim dic ; primer <alcohol> ; privat ; program de
        detox	2	program on ; prometi a ; prov a ; pt <seizure> ; pt <take> ; pt seiz ; puddl ; pukin
        detox	2	pul away ; pun ; pus el ; q month ; qd ; qhs ; qt ; que debi ; que puebl ; que toman
        detox	2	que ~reviv ; qued bien ; quem en ; quit xanax ; quot ; ra 0 ; rack ; rail and ; ranch
        detox	2	rat y ; rath be ; raton ; rattl and ; rattl the ; read the ; read us ; reciben gent
        detox	2	red a ; red every ; refus ; regader ; regl ; reserv ; residencial en ; responden
        detox	2	rest are ; restart ; resuel ; retir in ; retir to ; rib ; rideshar driv ; right with
        detox	2	ris con ; rivotril de ; rn <law> ; rn inmat ; ron todo ; ronc bien ; ronc feo ; ronc y
        detox	2	roomat is ; roomi ; roommat on ; rous ; ruidit ; rum is ; s i ; s off ; sab pas ; sack
        detox	2	saf way ; said one ; sam <drug> ; sam clinic ; sam stuf ; sant dia ; saw your ; say hand
        detox	2	say let ; say yes ; scar to ; script say ; se ech ; se est ; se le ; se pic ; seat ; sec
        detox	2	seen in ; sei al ; seman en ; seven evening ; shak by ; shak him ; shaken ; shampo
        detox	2	shampo bottl ; she <eat> ; she <feel> ; she <promise> ; she ate ; she awak ; she be
        detox	2	she drop ; she feel ; she gray ; she stop ; she teach ; she turn ; shel station ; ship and
        detox	2	shook so ; shortstop ; shot and ; si hacemo ; sick becaus ; sick in ; sick on ; sign my
        detox	2	sin ~el ; sin ~las ; sin ~mi ; sinc <day> ; sinc <last> ; sinc <photo> ; sinc at
        detox	2	sinc ayer ; sinc last ; sinc lunch ; sinc may ; sinc our ; sinc sat ; sinc wint ; sing and
        detox	2	singl <day> ; singl night ; sip ; sist bro ; sist of ; sit him ; six its ; six night
        detox	2	skip the ; slap ; slap me ; slat <color> ; slat color ; sleep it ; slep ; slept and
        detox	2	slept sinc ; slot ; slow <bodysound> ; slur ; smok heroin ; smok m ; smok them ; snor
        detox	2	snort someth ; so sinc ; soak <amount> ; soak in ; soak two ; sob aunt ; sobredosi ; soju
        detox	2	som evening ; somebody need ; someon can ; somewher my ; son <hit> ; son dad ; son de
        detox	2	son not ; son ~<emergency> ; soup down ; spasm ; spe with ; spel with ; spigot ; spray and
        detox	2	spray y ; sra de ; st tim ; stal ; station <opioid> ; station <pill> ; station pil
        detox	2	steady <bodypart> ; steady and ; steady hand ; stif ~as ; stil open ; stil run
        detox	2	stomach in ; stop cold ; stop el ; stop when ; straight aft ; straw ; stretch ; string
        detox	2	strip and ; strong than ; stuf ; stuf he ; su <treatment> ; su numer ; substitut ; such a
        detox	2	sudor ; suegr 0 ; sunday for ; supervis a ; suppos to ; surfac ; sw need ; swear it
        detox	2	swear one ; sweat + ; sweat lik ; syrup ; tack <room> ; tack room ; tackl ; tackl box
        detox	2	tak direct ; tak leav ; tak over ; tak som ; tak ten ; taken them ; tap befor ; tap los
        detox	2	tar in ; target ; tavern ; ten twelv ; teng que ; tequil ; terapi ; termin en ; terribl
        detox	2	th <always> ; th and ; th every ; that <happy> ; that <phone> ; that help ; that way
        detox	2	that would ; thc ; the <law> ; the ac ; the app ; the army ; the bank ; the bik
        detox	2	the build ; the captain ; the chil ; the colour ; the contract ; the cup ; the dres
        detox	2	the elk ; the empti ; the encampment ; the entir ; the fent ; the fentanyl ; the film
        detox	2	the folk ; the gun ; the internet ; the knif ; the kratom ; the lead ; the nos ; the orang
        detox	2	the proces ; the refil ; the shak ; the sit ; the stomach ; the tack ; the til ; the tow
        detox	2	the trembl ; the tremor ; the walgreen ; the ~<consume> ; the ~er ; ther <ask> ; ther ask
        detox	2	ther cal ; ther is ; ther someth ; ther such ; ther that ; thes <day> ; thes day
        detox	2	they <fall> ; they <hit> ; they cut ; thi <fall> ; thi <month> ; thi am ; thi fal
        detox	2	thi sinc ; thing <past> ; thing befor ; think im ; think our ; thirty day ; thos <say>
        detox	2	thos word ; thre a ; thre martini ; through them ; thrown out ; thur on ; tic ; tic tac
        detox	2	tiembl y ; tien los ; tienen cam ; tim ever ; tim im ; tinfoil ; tio le ; tip the
        detox	2	to <breath> ; to <last> ; to <sedative> ; to <treatment> ; to cancel ; to last ; to murd
        detox	2	to pres ; to tap ; to touch ; to town ; today wed ; tom ayer ; tom demasi ; tom mezcal
        detox	2	tom su ; tom vin ; tonic <seizure> ; tonic clonic ; tonight hes ; tonight or ; took som
        detox	2	took xanax ; tool and ; top of ; tough ; trabajador social ; traffic in ; trago
        detox	2	traig calambr ; tramadol and ; tramadol por ; transcrib ; trap moj ; treat me
        detox	2	treatment in ; tremor + ; tremor and ; triag ; trial ; tripl ; truen la ; tuck
        detox	2	tuesday aft ; tumbler ; twelv week ; twenty of ; two bag ; two christmas ; two day
        detox	2	two doctor ; two hand ; two in ; two milligram ; two without ; two ~withdrawal ; typ for
        detox	2	u just ; ultim anoch ; ultim fue ; un foc ; un frasc ; un ruid ; un ruidit ; una <moment>
        detox	2	una <pill> ; una <withdrawal> ; una hor ; una ~<seizure> ; una ~convulsion ; unconsciou
        detox	2	und and ; und thre ; uno <moment> ; up <go> ; up <hit> ; up against ; up his ; up whit
        detox	2	urgencia ; urgent car ; usa <opioid> ; usa chiv ; use lik ; use regular ; va com
        detox	2	valium ten ; vamo a ; vanish ; vayan ; ve a ; ve rata ; vecin don ; verguenz decirl
        detox	2	very privat ; vez <amount> ; vial ; vodk and ; vodk by ; vodk drink ; vodk q ; vodk qd
        detox	2	vodk todo ; voy manej ; w/d ; w/d from ; w/o a ; wag ; wak ; wak up ; wal sinc ; want down
        detox	2	want iop ; want mat ; was com ; was fent ; was from ; was in ; was not ; was with
        detox	2	wasnt <happy> ; wast and ; watch for ; watch say ; way <amount> ; way mor ; way sinc
        detox	2	way up ; we <clothes> ; we <eat> ; we r ; wear ; wear it ; week ; week left ; week of
        detox	2	week two ; weird and ; wel <alcohol> ; went a ; went down ; went int ; went stif
        detox	2	wet coffe ; wet through ; what <month> ; what <phone> ; what <town> ; what all
        detox	2	what month ; what numb ; whatev in ; whil then ; whiskey cold ; who let ; whol offic
        detox	2	wif dont ; wif for ; wif whisper ; william ; winter ; with <die> ; with <headface>
        detox	2	with <media> ; with breakfast ; with codein ; with ice ; with long ; with ~<hospital>
        detox	2	with ~icu ; without ~vodk ; wont ; wont quit ; wont sit ; wont squeez ; word that
        detox	2	worri re ; worst part ; would she ; wouldnt let ; wrench ; wring ; wrot on ; x <year>
        detox	2	y <awake> ; y <fluid> ; y <take> ; y calambr ; y par ; y termin ; y tien ; y todo ; y tom
        detox	2	ya <consume> ; ya <soon> ; ya <think> ; ya casi ; ya tom ; ya va ; yal <treatment>
        detox	2	yawn goosebump ; yet ; yet wil ; yo busc ; yo iba ; you und ; youl say ; your <vendor>
        detox	2	yrs of ; zer ~i ; zip ; zolpidem ; ~/ ~d ; ~0 <moment> ; ~0 <say> ; ~0 f ; ~<alcohol>
        detox	2	~<alcohol> <amount> ; ~<alcohol> by ; ~<alcohol> ~<day> ; ~<alcohol> ~en ; ~<alcohol> ~no
        detox	2	~<always> ; ~<amount> ~<alcohol> ; ~<amount> ~<moment> ; ~<asleep> <fluid>
        detox	2	~<awake> <bodysound> ; ~<awake> tien ; ~<awake> ~<hospital> ; ~<blood> <day>
        detox	2	~<breath> <emergency> ; ~<consume> por ; ~<consume> ~<town> ; ~<day> becaus ; ~<day> ~from
        detox	2	~<daytime> ~me ; ~<drug> ; ~<eat> that ; ~<eat> ~through ; ~<emergency>
        detox	2	~<emergency> <last> ; ~<emergency> <night> ; ~<emergency> con ; ~<emergency> ~<headface>
        detox	2	~<emergency> ~<take> ; ~<emergency> ~with ; ~<fluid> y ; ~<fluid> ~<fluid>
        detox	2	~<furniture> <bodypart> ; ~<go> ~<bodypart> ; ~<gun> ~in ; ~<headface> in
        detox	2	~<height> ~<bodypart> ; ~<height> ~las ; ~<hospital> <wait> ; ~<kin> ~nam ; ~<last> <stop>
        detox	2	~<leave> ; ~<moment> <week> ; ~<moment> and ; ~<moment> at ; ~<month> ~<treatment>
        detox	2	~<month> ~along ; ~<opening> ; ~<opioid> <daytime> ; ~<opioid> <feel> ; ~<opioid> ~on
        detox	2	~<pill> <day> ; ~<rail> aft ; ~<relapse> ; ~<say> de ; ~<say> ~0 ; ~<school> ~<play>
        detox	2	~<sedative> ~<school> ; ~<seizure> <day> ; ~<seizure> when ; ~<seizure> y
        detox	2	~<seizure> ~<go> ; ~<seizure> ~al ; ~<seizure> ~if ; ~<sick> <moment> ; ~<sick> y
        detox	2	~<sick> yet ; ~<stop> <consume> ; ~<stop> ~<alcohol> ; ~<stranger> at ; ~<take> ~him
        detox	2	~<think> ni ; ~<treatment> <job> ; ~<treatment> for ; ~<treatment> ~<count>
        detox	2	~<withdrawal> <amount> ; ~<withdrawal> <record> ; ~<year> ~<sober> ; ~<year> ~<stop>
        detox	2	~a regul ; ~a ~<furniture> ; ~a ~<medicine> ; ~a ~<moment> ; ~a ~<stranger> ; ~a ~board
        detox	2	~a ~dos ; ~a ~minut ; ~a ~shot ; ~and ~<stop> ; ~and ~stop ; ~beer ; ~both ; ~brincan
        detox	2	~brincan ~las ; ~broth in ; ~brought ~him ; ~brush ; ~by ~myself ; ~cal ~0 ; ~cant ~<stop>
        detox	2	~clas ; ~clonazepam ; ~clos ; ~complaint ; ~confusion ; ~convulsion x ; ~convulsion y
        detox	2	~convulsion ~al ; ~d <past> ; ~d prior ; ~day ~from ; ~day ~stay ; ~de ~sei ; ~dead
        detox	2	~desayun ; ~despiert tien ; ~diari ; ~dry ; ~dt ; ~dts onc ; ~dying ; ~ear <continue>
        detox	2	~ear again ; ~ech ; ~el ~<rail> ; ~el ~trag ; ~es nad ; ~every ; ~fent ; ~found ~blu
        detox	2	~guy ; ~had a ; ~hay quien ; ~her a ; ~her ~in ; ~holiday ; ~hour at ; ~i ~<write>
        detox	2	~icu 0 ; ~if ~i ; ~insuranc ; ~int ~<treatment> ; ~intern ~de ; ~la ~net ; ~la ~verdad
        detox	2	~le ~brincan ; ~legal ; ~lift ; ~light ; ~lik ~to ; ~man ; ~manan ~me ; ~me <hit>
        detox	2	~me <put> ; ~me peg ; ~med ; ~mezcal ; ~mol ; ~month ~along ; ~moth to ; ~my cousin
        detox	2	~needl ~exchang ; ~no ~<child> ; ~no ~<think> ; ~no ~kid ; ~od ; ~of ~<kill> ; ~of ~harm
        detox	2	~off vodk ; ~off ~it ; ~one of ; ~opi / ; ~own ; ~phenibut ; ~pillow ; ~point ; ~poison
        detox	2	~pour ; ~prueb ; ~pued par ; ~purpos i ; ~que ; ~reaccion ni ; ~record ; ~regul
        detox	2	~regul ~<consume> ; ~regul ~use ; ~rousabl ; ~run ; ~sab ni ; ~se <put> ; ~se ech
        detox	2	~se ~tom ; ~sei ~mes ; ~seizur ~if ; ~shop ; ~sick yet ; ~singl ~dad ; ~smok ~shop
        detox	2	~sustanci ; ~sx at ; ~sz / ; ~sz <last> ; ~sz in ; ~sz last ; ~sz ~hx ; ~tak someon
        detox	2	~the ~lin ; ~to ~<die> ; ~to ~bring ; ~to ~die ; ~tom por ; ~track aft ; ~tremor ; ~try
        detox	2	~tub ; ~uncl nam ; ~verdad ; ~vodk sinc ; ~wean ; ~week ~along ; ~él ; él dic
        detox	1	*ago.5 ; *familySupport ; *homeless ; *mildCue:negated ; *misuse
        """
}
