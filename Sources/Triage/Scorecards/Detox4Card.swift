extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	<stimulant> mayb ; <stimulant> to ; <stop> <bodypart> ; <stop> <color> ; <stop> <fluid>
        detox	2	<stop> <give> ; <stop> <hit> ; <stop> <opioid> ; <stop> <year> ; <stop> at ; <stop> las
        detox	2	<stop> ~<seizure> ; <stranger> <alcohol> ; <stranger> <headface> ; <stranger> <needle>
        detox	2	<stranger> <withdrawal> ; <stranger> ~<drive> ; <take> <afraid> ; <take> <emergency>
        detox	2	<take> <headface> ; <take> direct ; <take> furth ; <take> ten ; <take> ~<cold>
        detox	2	<take> ~<opioid> ; <think> <day> ; <think> <take> ; <think> <week> ; <think> ~<treatment>
        detox	2	<tired> <breath> ; <town> <eat> ; <town> <emergency> ; <town> <friend> ; <town> <trade>
        detox	2	<town> thi ; <trade> <alcohol> ; <trade> <container> ; <trade> @ ; <treatment> <furniture>
        detox	2	<treatment> <say> ; <treatment> about ; <treatment> o ; <treatment> off ; <treatment> or
        detox	2	<treatment> spot ; <trust> <drive> ; <try> <stop> ; <unreal> <crowd>
        detox	2	<vermin> <furniture> ; <vermin> <see> ; <volunteer> <phone> ; <wait> <home> ; <wait> dry
        detox	2	<water> hast ; <week> <clinician> ; <week> <start> ; <week> all ; <week> along ; <week> of
        detox	2	<week> per ; <week> wont ; <withdrawal> <amount> ; <withdrawal> <confused>
        detox	2	<withdrawal> <container> ; <withdrawal> <drug> ; <withdrawal> <medicine>
        detox	2	<withdrawal> <start> ; <withdrawal> <stranger> ; <withdrawal> for ; <withdrawal> from
        detox	2	<write> <ask> ; <write> <fluid> ; <write> <trust> ; <year> clean ; <year> nev ; a <amount>
        detox	2	a <rail> ; a <stimulant> ; a <try> ; a bajarl ; a beer ; a cho ; a corps ; a costc ; a day
        detox	2	a dental ; a discreet ; a dol ; a drain ; a guy ; a human ; a leer ; a lun ; a m
        detox	2	a medical ; a min ; a pain ; a privat ; a prob ; a quart ; a rail ; a regul ; a report
        detox	2	a skillet ; a slow ; a storm ; a terribl ; a thesi ; a thirty ; a tooth ; a weeknight
        detox	2	a witnes ; a ~grand ; a ~w/d ; about a ; about what ; abr el ; acab ; acab el ; acaban a
        detox	2	accidental ~od ; ach i ; activ <withdrawal> ; activ dts ; addict ; aft he ; again on
        detox	2	agar y ; ago cant ; ago i ; agradezc ; aguardient ; aguj ; ahor desd ; ahor est ; ahor la
        detox	2	ahor ya ; aint had ; al <day> ; al <stop> ; al <take> ; al gat ; al suel ; albanil
        detox	2	alcohol at ; alcohol hac ; alert ; alg ; alg en ; alprazolam 0 ; alto ; alumini en
        detox	2	alumini quem ; alvar ; ambien a ; an <play> ; and <bodypart> ; and <caretaking> ; and als
        detox	2	and con ; and din ; and drink ; and hav ; and hook ; and p ; and read ; ant era ; ant on
        detox	2	any detox ; app ; appeal ; apt ; arbol ; are <drive> ; are <height> ; are jump ; arm wher
        detox	2	arma en ; around <night> ; around midnight ; arrim ; arrow ; as someth ; as soon ; asap
        detox	2	asi dij ; asient ; ask thi ; at <furniture> ; at <vermin> ; at bedtim ; at prep
        detox	2	at urgent ; at your ; ate someth ; atin al ; ativan from ; away on ; away twelv ; ayuden
        detox	2	baby monitor ; back spasm ; back ther ; bag was ; ban per ; bar + ; bar on ; barstool
        detox	2	bartend ; bartend and ; bathrm ; bathroom lik ; bathroom on ; be <stop> ; be off ; be seen
        detox	2	be watch ; be wean ; beam ; bebedor ; bed onc ; been <die> ; been <fluid> ; been <opioid>
        detox	2	been <sick> ; been one ; been sick ; beer by ; beer now ; beg ; bent ; between <medicine>
        detox	2	between dos ; between his ; between sup ; bien trabaj ; big one ; blackberry brandy
        detox	2	blanket cal ; bles you ; blu ; blu / ; blu not ; blu pil ; boc ; bombero lo ; bon ach
        detox	2	bostez y ; botel diari ; botel enter ; bottl and ; bottl between ; bottl gon ; bottl the
        detox	2	breakfast ; breakfast lunch ; breath aft ; breath lik ; bright <color> ; bright red
        detox	2	bring up ; bro did ; brochur ; broth the ; brush bug ; bucket ; bup 0 ; busquen
        detox	2	but <night> ; but say ; button my ; buy it ; by <daytime> ; by ems ; by fax ; by him
        detox	2	by lunch ; by morn ; by ten ; c section ; cabinet lik ; cachet y ; cad una ; caen
        detox	2	calambr y ; cam on ; can ; can sign ; can u ; canon ; cant <eat> ; cant <job>
        detox	2	cant <write> ; cant button ; cant sit ; cant work ; cap of ; capful ; captain ; car ceniz
        detox	2	car ya ; carton de ; cas est ; casi ; cemetery deed ; ceniz ; cervez 0 ; cerveza diaria
        detox	2	chapel ; chat with ; chatter ; cheap ; cherry ; ches ; chin ; chiv en ; chiv todo
        detox	2	chorro y ; church every ; chuy ; cinnamon ; ciruel ; cirugi ; claw a ; clean <room>
        detox	2	clean blanket ; client pid ; clinic 0 ; clinic has ; clinic wont ; clinical ; clog drain
        detox	2	clr <go> ; clr <job> ; clr found ; clr in ; clr whisper ; clr work ; cm <ask> ; coat rack
        detox	2	coc con ; coffe cup ; coffe mug ; cok + ; cok at ; cold ; cold show ; color lik
        detox	2	colour of ; com cafeter ; com if ; combin ; comp ; con <confused> ; con <opioid>
        detox	2	con <treatment> ; con ~narcan ; copi ; copy of ; corren ; could a ; couri ; court ; cov
        detox	2	crack in ; cran ; crawl spac ; cristal y ; crow ; cualquier ; cuand <stop> ; cuand sali
        detox	2	cuand solt ; cuent del ; cuid ; cut straw ; d <bodypart> ; d <last> ; d <shake> ; d of
        detox	2	d/c at ; dab <write> ; dab pen ; dad drink ; dad had ; dai again ; dai use ; dai vodk
        detox	2	dan ; dan <treatment> ; dan terapi ; dar and ; day all ; day easy ; day every ; day inpt
        detox	2	day just ; day mor ; day so ; day the ; day too ; daytim ; de <clean> ; de <fire>
        detox	2	de <law> ; de afuer ; de convulsion ; de costal ; de gasoliner ; de guar ; de heroin
        detox	2	de niev ; de oxicodon ; de trap ; de vel ; de vodk ; decad and ; dejen ; del <phone>
        detox	2	del program ; del sab ; deliri ; deliriou ; delirium ; dependent ; desayun ; desd el
        detox	2	desd que ; desintoxicacion ahi ; despert en ; destroy ; detox if ; detox my ; detox near
        detox	2	detox not ; detox off ; devic ; dia lo ; dia mi ; diari un ; diari y ; diario
        detox	2	did <amount> ; did noth ; did what ; didnt so ; dieron ~narcan ; direct <drive> ; dirty
        detox	2	discharg of ; dispatch on ; divorc in ; doc ; doc de ; doctor ; doctor wont ; dog has
        detox	2	doing cpr ; dolar ; dolor y ; domingo mas ; don chuy ; dont <consume> ; dont both ; dos my
        detox	2	dot ; down her ; down l ; doy cachet ; dr say ; drink around ; drink from ; drink hard
        detox	2	drink has ; drink is ; drink myself ; drink night ; drink several ; drink sun ; drink to
        detox	2	driv no ; drunk tank ; dtr in ; dtr on ; dur la ; each day ; eap ; ech el ; ed <room>
        detox	2	eight nin ; eighteen ; el <amount> ; el <furniture> ; el de ; el menor ; el miercol
        detox	2	el niet ; el prim ; el tramadol ; el ~espray ; elevator ; em befor ; em off ; empap y
        detox	2	en <emergency> ; encontr <write> ; encontr tir ; end when ; enganch al ; enganch con
        detox	2	enough of ; entir ; envelop for ; enviud hac ; er let ; er sw ; es <opioid> ; es adict
        detox	2	es q ; escalofrio y ; eso dic ; est <fluid> ; est com ; est hel ; est mur ; estamo en
        detox	2	estan <put> ; eternal ; eternal <feel> ; eternal rub ; etoh + ; etoh ld ; etoh stop
        detox	2	etoh w/d ; etoh x ; evan ; even <start> ; even i ; every day ; every four ; every night
        detox	2	every saturday ; every so ; every spr ; everyon els ; expedient ; eye ; eye lik ; f drink
        detox	2	f tramadol ; f xanax ; f ~<withdrawal> ; f ~dts ; fac for ; fair to ; fam want ; fax
        detox	2	fax h ; feel great ; fellow in ; fent every ; fentanil ; fentanil lo ; feo y ; few day
        detox	2	figur i ; fil the ; fin by ; fin right ; finger of ; finish with ; fioricet for
        detox	2	firebal in ; firework ; first <amount> ; first ask ; first beer ; first nam ; fiv a
        detox	2	fiv i ; fiv lit ; fiv or ; flashlight ; flask in ; floor sinc ; flush his ; foil +
        detox	2	foil next ; fold in ; for <pain> ; for back ; for cocain ; for public ; for residential
        detox	2	for tuesday ; for withdrawal ; forg ; fost ; found <kin> ; found down ; found him
        detox	2	found somebody ; four bar ; four oclock ; fourteen a ; fqhc ; fre to ; fri sun
        detox	2	friday nit ; friend did ; from <illness> ; from <medicine> ; from open ; from stop
        detox	2	fue heroin ; fue la ; fue una ; ful on ; fum a ; fum diari ; funeral and ; gasoliner
        detox	2	gast ; gav street ; get chil ; get loud ; get the ; get warm ; get which ; gf on
        detox	2	girl get ; go <amount> ; go back ; go und ; goe lik ; goin in ; going up ; golf cart
        detox	2	golp ; golp porqu ; gon by ; gon in ; good and ; got em ; got scar ; gradu ; gram a
        detox	2	grigi ; grunt ; guest in ; gulp ; gurgl snor ; gut ; h + ; ha dad ; habl y ; hac cuatr
        detox	2	had <alcohol> ; had all ; had her ; had win ; half every ; hand wer ; handful of
        detox	2	happy holiday ; hard as ; hard seltz ; has <emergency> ; hasnt had ; hast <amount>
        detox	2	hav <law> ; hav ~<illness> ; hav ~epilepsy ; hay <amount> ; he <always> ; he <count>
        detox	2	he <fluid> ; he <medicine> ; he <shake> ; he alway ; he ate ; he bought ; he can ; he cant
        detox	2	he clear ; he couldnt ; he dos ; he is ; he threw ; head keep ; health aid ; health rn
        detox	2	heart and ; hel do ; hel y ; her <count> ; her <headface> ; her chin ; her mind ; her nerv
        detox	2	her oxy ; her someth ; her surgery ; her typ ; her ~moth ; herman est ; herman llam
        detox	2	heroin qd ; heroin x ; hes ; hes <bodysound> ; hes drink ; hes fin ; hes on ; hes snor
        detox	2	hes warm ; hi to ; him <see> ; him down ; him hard ; him onc ; him sleep ; hip ; his <die>
        detox	2	his <pill> ; his <rope> ; his chin ; his klonopin ; his kne ; his practic ; hom again
        detox	2	hom drink ; hom sam ; hormiga en ; hospic chaplain ; hour 0 ; how id ; hoy est ; hoy si
        detox	2	huevo ; human <continue> ; human again ; hurt lik ; husband want ; i <hold> ; i <tired>
        detox	2	i clap ; i crack ; i did ; i dos ; i finish ; i golf ; i graduat ; i lift ; i need ; i saw
        detox	2	i set ; i skip ; i tim ; i ~<put> ; ice <amount> ; icu step ; idk what ; if ~ther
        detox	2	im <drug> ; im <job> ; im <sick> ; im fix ; im okay ; im sweat ; im trembl ; in band
        detox	2	in dad ; in forest ; in hotel ; in sprit ; in tub ; in tx ; in withdrawal ; in your
        detox	2	inmat ; inmat releas ; insist its ; insuranc say ; int detox ; int one ; internet say
        detox	2	intubat ; invisibl ; inyect ; iop in ; is <alcohol> ; is <confused> ; is <put> ; is <take>
        detox	2	is anyon ; is count ; is different ; is dop ; is half ; is lat ; is murd ; is trembl
        detox	2	is worri ; is your ; it <soon> ; it normal ; it past ; it possibl ; it tak ; it ~<alone>
        detox	2	itch ; its com ; its so ; its sunday ; its wors ; ive <play> ; ive park ; ive ~<seizure>
        detox	2	ive ~seiz ; jarab con ; jaw pop ; jerk 0 ; jit ; joint <key> ; juez ; just <clothes>
        detox	2	just <wait> ; just beer ; just swallow ; kais cm ; kept her ; ketamin and ; kick and
        detox	2	kid asleep ; kil a ; kit on ; klonopin and ; klonopin last ; knock on ; kombuch ; l /
        detox	2	la <bodypart> ; la <container> ; la <opioid> ; la <past> ; la camis ; la cesare
        detox	2	la cirugi ; la malil ; la niev ; la panz ; la recet ; la regader ; la tercer ; la tin
        detox	2	lanch de ; landlord cal ; las <alcohol> ; las <appointment> ; las <buy> ; las <opioid>
        detox	2	las barra ; las de ; las perc ; las visita ; las xanax ; last ativan ; law had ; lay down
        detox	2	ld thi ; le <buy> ; le <hit> ; le acaban ; le cierran ; le pegu ; le ven ; lean ; left a
        detox	2	leg ; leg cramp ; let myself ; let natur ; licens and ; lift her ; lik <bodysound>
        detox	2	lik <clean> ; lik crazy ; lik he ; lik jun ; lik they ; lik thre ; limp and ; limpi
        detox	2	limpi de ; lin <fall> ; lin drop ; lin he ; lin was ; lip are ; lip gon ; litr y
        detox	2	littl spigot ; llam x ; lo <consume> ; lo hal ; lo intern ; lo prometi ; lock room
        detox	2	lol jk ; long each ; long than ; los <buy> ; los compr ; los huevo ; los nen ; los puno
        detox	2	los tamal ; lost <rail> ; lost track ; lug ; lumb ; lun a ; m 0 ; m <go> ; m <partner>
        detox	2	m <past> ; m a ; m etoh ; m gin ; m norc ; m som ; mak <hit> ; mak beat ; mam 0 ; mami
        detox	2	manan me ; manan vomit ; mango ; mano ; mas cerc ; mat for ; may los ; mayb the
        detox	2	md <blood> ; md cut ; me <awake> ; me <height> ; me <medicine> ; me <money> ; me hed
        detox	2	me las ; me levant ; me tiemblan ; med 0 ; mediodi y ; mensaj ; merlot ; mes ; met at
        detox	2	metadon ; meti chiv ; mg <count> ; mg six ; mg thre ; mgr pt ; mi <record> ; mi mami
        detox	2	midnit ; mil that ; min no ; minut and ; minut lat ; mirror ; mis ~a ; mism <go> ; mix in
        detox	2	mom quit ; monday night ; month its ; mora ; morfin ; most peopl ; much he ; must
        detox	2	must <stop> ; must complet ; must do ; my 0 ; my <always> ; my <daytime> ; my <job>
        detox	2	my <lock> ; my <opioid> ; my <wait> ; my <write> ; my bathtub ; my cun ; my email ; my hid
        detox	2	my klonopin ; my norc ; my problem ; my resum ; my school ; my stay ; my stomach
        detox	2	my system ; my twin ; my unit ; my ~cousin ; my ~wif ; nam of ; nan ; narcan 0 ; narcan at
        detox	2	nasal spray ; nazc mi ; nd <phone> ; nd cal ; need ; need somewher ; need thre ; nerv pil
        detox	2	nev <continue> ; nev bought ; nev doe ; nev read ; ni <write> ; ni a ; ni agar ; ni firm
        detox	2	nieg ; night 0 ; night ago ; night has ; night mor ; night sinc ; night til
        detox	2	night without ; nip ; nip of ; nit ; nit 0 ; no ~<asleep> ; no ~<caretaking>
        detox	2	no ~<emergency> ; no ~<hot> ; no ~<remember> ; no ~blu ; no ~complaint ; no ~insuranc
        detox	2	no ~legal ; no ~night ; no ~regul ; no ~sit ; no ~xanax ; nobody at ; noc ; noch par
        detox	2	nombr del ; noon and ; norc a ; normal aft ; nos and ; nos pued ; not to ; not ~<try>
        detox	2	not ~re ; not ~sleep ; noth he ; novemb the ; now about ; now buy ; nts <past> ; nts ago
        detox	2	nuev no ; numb do ; nurs <home> ; nurs about ; nurs hom ; nurs so ; o aqui ; ocup ; odd
        detox	2	of <drug> ; of <friend> ; of <law> ; of franzi ; of lorazepam ; of phenobarbital ; of tea
        detox	2	of vodk ; off a ; off methadon ; off on ; oh tab ; old <friend> ; on <furniture>
        detox	2	on <needle> ; on drip ; on glas ; on hydrocodon ; on lock ; on our ; on oxycodon
        detox	2	on subutex ; on wednesday ; on xanax ; onc mad ; one <week> ; one bottl ; one bump
        detox	2	onlin <medicine> ; only ; only did ; only tim ; open at ; open but ; open her
        detox	2	opening for ; organist ; orient ; orin ; oth <daytime> ; oth phon ; otherwis i
        detox	2	otr <medicine> ; our <job> ; our <town> ; our back ; our hallway ; out seven ; over a
        detox	2	overnight ; own kid ; oxy x ; padeci ; pag <amount> ; pain ; pain doc ; pain doctor
        detox	2	par atra ; par mi ; paramedic le ; paramedic over ; paramedic say ; parpade ; pas out
        detox	2	passenger ; past six ; pastil azul ; pastil y ; pastilla no ; pastilla y ; patch
        detox	2	patch from ; payday ; peg en ; pelicul ; peopl off ; per 0 ; per <night> ; per <stop>
        detox	2	per and ; per friend ; per neighbor ; per va ; perco ; percocet in ; perdon el ; perdon si
        detox	2	perk ; permis en ; pharmacy short ; phenibut 0 ; phenibut powd ; picnic ; piedra ; piel
        detox	2	pil 0 ; pil my ; pinot grigi ; pint ; pint every ; pk <always> ; plac ; plac out
        detox	2	plan train ; plank ; plasm ; play with ; pleas <phone> ; pleas be ; pluck at ; poison
        detox	2	polk ; poni ; por <stop> ; por mas ; pour a ; pour and ; pour it ; powd ; precis
        detox	2	prescrib ; pric of ; prim <alcohol> ; prim dic ; primer <alcohol> ; privat ; program befor
        detox	2	program de ; program on ; prometi a ; prov a ; psych <hospital> ; psychiatrist retir
        detox	2	pt <seizure> ; pt fent ; pt seiz ; public speak ; pukin ; pul away ; pus el ; q <month>
        detox	2	q month ; qhs ; qt ; que <die> ; que debi ; que dej ; que enviud ; que toman ; que ~le
        detox	2	quem en ; quit etoh ; quot ; ra 0 ; rac ; rack ; rail and ; ranch ; rath be ; raton
        detox	2	rattl the ; re dad ; read the ; read us ; reciben gent ; red every ; refus ; regader
        detox	2	regl ; rehom ; releas 0 ; rememb non ; reserv ; residencial en ; residential and
        detox	2	responden ; rest are ; restart ; restroom stal ; resuel ; retir to ; revis la ; right with
        detox	2	ris con ; rivotril de ; ronc feo ; ronc y ; roomat is ; roomi ; roommat on ; round the
        detox	2	rous ; rous him ; ruidit ; rum is ; s i ; s off ; sab pas ; sack ; saf way ; said one
        detox	2	said what ; sam <drug> ; sam clinic ; sam stuf ; sant dia ; saw your ; say 0
        detox	2	say delirium ; say hand ; say let ; say yes ; script say ; se est ; se le ; se meti
        detox	2	se pic ; sec ; seen in ; sei al ; seven evening ; seven night ; shad of ; shak by
        detox	2	shak him ; shak real ; shak sinc ; shaken ; shampo bottl ; she <eat> ; she <feel>
        detox	2	she awak ; she be ; she drop ; she feel ; she gray ; she had ; she stop ; she swallow
        detox	2	she turn ; shel station ; sherry ; ship and ; shook him ; shortstop ; shot and ; si hacemo
        detox	2	sick as ; sick becaus ; sick to ; sign my ; sign on ; sin ~el ; sin ~las ; sin ~mi
        detox	2	sin ~recet ; sinc <last> ; sinc <photo> ; sinc last ; sinc lunch ; sinc may ; sinc our
        detox	2	sinc sat ; sing and ; singl <day> ; singl dad ; sip ; sist bro ; sist took ; sit him
        detox	2	skillet ; skip the ; slap ; slap me ; sleep it ; slep ; slept and ; slot ; slow ; slump in
        detox	2	slur i ; smok heroin ; smok m ; sneez ; snor ; snort someth ; so sinc ; soak <amount>
        detox	2	soak in ; soak two ; sob aunt ; sobredosi ; soju ; som evening ; somebody need
        detox	2	someon can ; someth from ; somewher my ; son <home> ; son dad ; son not ; son och
        detox	2	soup and ; soup down ; spark ; spasm ; spe with ; spel with ; spent a ; spigot ; spray and
        detox	2	spray y ; sra de ; st tim ; stal ; start in ; station <opioid> ; station <pill>
        detox	2	station pil ; stay dry ; stepdown rn ; stil drink ; stil open ; stil out ; stop
        detox	2	stop breath ; stop when ; stop x ; straight aft ; stretch ; string ; strip a ; strip and
        detox	2	strong than ; stuf ; stuf he ; su <treatment> ; suboxon ; suboxon off ; substitut ; such a
        detox	2	sud hel ; sudor ; suegr 0 ; sun aft ; sunday for ; sup and ; supervis a ; suppos to
        detox	2	surfac ; sw need ; swear it ; swear one ; sweat + ; sweat lik ; swing ; tack <room>
        detox	2	tack room ; tackl ; tackl box ; tail ; tak direct ; tak four ; tak leav ; tak som
        detox	2	tak ten ; taken them ; tap los ; target ; tavern ; te lo ; ten every ; ten or ; ten twelv
        detox	2	teng que ; tequil ; terapi ; termin en ; terribl ; th <always> ; th and ; th every
        detox	2	than an ; that <happy> ; that <month> ; that <phone> ; that help ; that way ; that would
        detox	2	the <law> ; the ac ; the amp ; the app ; the army ; the bank ; the bik ; the build
        detox	2	the captain ; the chil ; the colour ; the contract ; the cup ; the dres ; the elk
        detox	2	the empti ; the encampment ; the entir ; the fent ; the fentanyl ; the film ; the folk
        detox	2	the internet ; the knif ; the lead ; the linoleum ; the memory ; the nam ; the nos
        detox	2	the rug ; the shak ; the sleep ; the stomach ; the tack ; the til ; the tow ; the trembl
        detox	2	the tremor ; the walgreen ; the ~er ; the ~paramedic ; ther <ask> ; ther ask ; ther cal
        detox	2	ther is ; ther someth ; ther such ; they <fall> ; they <hit> ; they <home> ; they liv
        detox	2	they tied ; thi <month> ; thi sinc ; thing <past> ; thing befor ; think im ; think our
        detox	2	thirty day ; thos <say> ; thos word ; thre a ; thre day ; thre martini ; thre without
        detox	2	thrown out ; thur on ; tic ; tic tac ; tien la ; tienen cam ; ties y ; tim ever ; tim im
        detox	2	tip the ; to <breath> ; to <last> ; to <opening> ; to <sedative> ; to <treatment>
        detox	2	to cancel ; to dead ; to kick ; to last ; to murd ; to pres ; to tap ; to ten ; to town
        detox	2	today thur ; today wed ; tom demasi ; tom su ; tom vin ; tonight hes ; tonight or
        detox	2	tonit i ; too long ; took som ; took someth ; took xanax ; top of ; tra los
        detox	2	trabajador social ; traffic in ; trago ; traig calambr ; tramadol por ; tranq dop
        detox	2	trap moj ; trasl ; tre dia ; treat me ; treatment in ; trembl so ; tremor + ; tremor and
        detox	2	triag ; tripl ; truen la ; truth ; tuck ; tuesday aft ; tumbl ; tumbler ; tuv <take>
        detox	2	tuv agar ; tuv ~<confused> ; tuv ~delirium ; twelv week ; twenty of ; two christmas
        detox	2	two day ; two doctor ; two hand ; two in ; two milligram ; two ~withdrawal ; u just
        detox	2	ultim anoch ; ultim fue ; un foc ; un ruid ; un ruidit ; una <moment> ; una <pill>
        detox	2	una <withdrawal> ; una hor ; unconsciou ; und an ; und and ; und thre ; uno <moment>
        detox	2	up <go> ; up <hit> ; up against ; up til ; urgencia ; urgent car ; usa <opioid> ; usa chiv
        detox	2	use lik ; use regular ; user it ; uso cristal ; va com ; valium ten ; vamo a ; vanish
        detox	2	vayan ; ve a ; ve rata ; vecin don ; verguenz decirl ; very privat ; vez <amount>
        detox	2	vez los ; vez y ; vial ; vodk and ; vodk by ; vodk drink ; vodk qd ; vodk two ; vomit hast
        detox	2	vow ; voy manej ; w/d ; w/d from ; wag ; wak ; wak up ; wal sinc ; want down ; want iop
        detox	2	want mat ; was <seizure> ; was com ; was from ; was high ; was in ; was not ; was one
        detox	2	was proud ; was thursday ; was with ; wasnt <happy> ; wast and ; wat on ; watch for
        detox	2	watch say ; way <amount> ; way mor ; way sinc ; way up ; we <clothes> ; we r ; wear it
        detox	2	wednesday and ; week ; week left ; week of ; week two ; weird and ; wel <alcohol>
        detox	2	went down ; wet through ; what <month> ; what <phone> ; what <town> ; what month
        detox	2	what numb ; whil then ; whiskey cold ; whiskey from ; who let ; whol offic ; wif dont
        detox	2	wif for ; wif whisper ; wil <record> ; wil fax ; william ; win dai ; wisdom
        detox	2	wisdom <headface> ; with <headface> ; with <media> ; with <needle> ; with codein
        detox	2	with ice ; with long ; with noch ; with ~<hospital> ; with ~icu ; without ~vodk ; won at
        detox	2	wont ; wont quit ; wont rous ; wont squeez ; wont wak ; word that ; worri re ; worst part
        detox	2	would she ; wouldnt let ; wrench ; wring ; wrot on ; x <year> ; xanax at ; xanax hac
        detox	2	xanax on ; xanax thre ; y <fluid> ; y <sober> ; y <take> ; y par ; y pcp ; y termin
        detox	2	y tien ; y todo ; ya <consume> ; ya <soon> ; ya <think> ; ya casi ; ya est ; ya sab
        detox	2	ya va ; yal <treatment> ; yellow and ; yesterday he ; yet ; yo busc ; yo iba ; you could
        detox	2	you und ; youl say ; zer ~i ; zip ; zolpidem ; ~/ ~d ; ~<alcohol> ; ~<alcohol> <amount>
        detox	2	~<alcohol> aft ; ~<alcohol> by ; ~<alcohol> i ; ~<alcohol> sinc ; ~<alcohol> ~/
        detox	2	~<alcohol> ~<home> ; ~<alcohol> ~en ; ~<always> ~<day> ; ~<amount> ~<medicine>
        detox	2	~<amount> ~<moment> ; ~<amount> ~of ; ~<asleep> <fluid> ; ~<awake> <bodysound>
        detox	2	~<consume> por ; ~<day> <day> ; ~<day> ~<night> ; ~<day> ~sin ; ~<drug> ; ~<eat> ~through
        detox	2	~<emergency> <night> ; ~<emergency> hac ; ~<emergency> ~<headface> ; ~<emergency> ~<take>
        detox	2	~<emergency> ~with ; ~<fluid> ~<fluid> ; ~<furniture> ; ~<furniture> <bodypart>
        detox	2	~<go> ~to ; ~<headface> ~<go> ; ~<height> at ; ~<height> ~<bodypart> ; ~<height> ~las
        detox	2	~<hit> ~<vermin> ; ~<insurance> and ; ~<kin> ~nam ; ~<last> <day> ; ~<moment> on
        detox	2	~<opioid> <daytime> ; ~<opioid> <feel> ; ~<outdoors> <say> ; ~<phone> ~0 ; ~<say> de
        detox	2	~<sedative> ~<school> ; ~<seizure> <day> ; ~<seizure> <give> ; ~<seizure> ~<go>
        detox	2	~<seizure> ~al ; ~<sick> <moment> ; ~<sick> right ; ~<sick> y ; ~<sick> yet ; ~<stop> la
        detox	2	~<stop> ~<tired> ; ~<take> ~<furniture> ; ~<take> ~him ; ~<think> <consume> ; ~<think> ni
        detox	2	~<think> que ; ~<treatment> <job> ; ~<treatment> ~<count> ; ~<vermin> and
        detox	2	~<withdrawal> <record> ; ~<withdrawal> <see> ; ~<withdrawal> onc ; ~<year>
        detox	2	~<year> ~<stop> ; ~a regul ; ~a ~<day> ; ~a ~bed ; ~a ~day ; ~accident ; ~am ; ~ataqu en
        detox	2	~bit ; ~boat ; ~both ; ~box ~of ; ~breath ; ~brincan ; ~brincan ~las ; ~brush ; ~by
        detox	2	~by ~myself ; ~cal ~0 ; ~cok ; ~complaint ; ~convulsion x ; ~convulsion ~al ; ~cosa
        detox	2	~d <past> ; ~d prior ; ~de ; ~dead ; ~desayun ; ~dia ~sin ; ~die ; ~dio ; ~dts onc
        detox	2	~el ~<headface> ; ~el ~ojo ; ~el ~trag ; ~email ; ~en ~el ; ~en ~la ; ~espray ; ~every
        detox	2	~fent ; ~floor ; ~found ~<palecolor> ; ~found ~blu ; ~get ~the ; ~hay quien ; ~him ~back
        detox	2	~if ~i ; ~in ~<amount> ; ~le atin ; ~le ~<give> ; ~le ~brincan ; ~legal ; ~lift ; ~light
        detox	2	~lik ~to ; ~man ; ~me <hit> ; ~me <put> ; ~me peg ; ~me ~off ; ~mezcal ; ~minut on
        detox	2	~money ; ~my ; ~my ~<headface> ; ~my ~<partner> ; ~narcan by ; ~ni ; ~od ; ~odd sat
        detox	2	~off ~it ; ~ojo ; ~one of ; ~oth inf ; ~out at ; ~peg ~el ; ~phenibut ; ~point ; ~poison
        detox	2	~pour ; ~prueb ; ~pued par ; ~purpos i ; ~reaccion ni ; ~reaccion tien ; ~regul
        detox	2	~regul ~<consume> ; ~regul ~use ; ~sab en ; ~sab ni ; ~sab que ; ~sam ; ~se <put>
        detox	2	~se ech ; ~seiz com ; ~seiz on ; ~shak today ; ~sick i ; ~sick right ; ~sick yet ; ~sient
        detox	2	~singl ; ~skip ~a ; ~sleep ; ~stop ~yawn ; ~su ; ~sudor ; ~sur if ; ~sustanci ; ~sweat
        detox	2	~sweat and ; ~sx at ; ~sx yet ; ~sz / ; ~sz <last> ; ~sz in ; ~sz last ; ~sz ~hx ; ~sz ~in
        detox	2	~tak someon ; ~tequil ; ~the ~<furniture> ; ~the ~<pet> ; ~the ~<play> ; ~the ~dog
        detox	2	~the ~edg ; ~to ~bring ; ~tom por ; ~tremor ; ~try ~to ; ~un ; ~vodk sinc ; ~vomit
        detox	2	~was ~<take> ; ~was ~brought ; ~wean ; ~year ; ~él ; él <say> ; él dic
        detox	1	*family.8 ; *familySupport ; *hallucination.apparition:historical ; *homeless
        detox	1	*iopRequest:hypothetical ; *mildCue:negated ; *occasional.0:possible
        detox	1	*otherService.tobacco:negated ; *overdose:historical ; *psychosis ; *psychosis:negated
        detox	1	*quantity.allDay ; *quantity:other_experiencer ; *quantity:possible ; *quitting:negated
        detox	1	*thirdParty:other_experiencer ; *withdrawalHint ; *withdrawalHint:possible
        detox	1	*withdrawalSign:negated ; + <bodysound> ; + <think> ; + gurgl ; + shot ; + tremor
        detox	1	/ <moment> ; / nt ; 0 <breath> ; 0 <clothes> ; 0 <cold> ; 0 <need> ; 0 <tired> ; 0 am
        detox	1	0 ambien ; 0 bottl ; 0 bundl ; 0 buy ; 0 diari ; 0 el ; 0 empty ; 0 est ; 0 he ; 0 last
        detox	1	0 mad ; 0 mayb ; 0 month ; 0 nino ; 0 senior ; 0 shot ; 0 sob ; 0 xanax ; 0 ~odd
        detox	1	<afraid> attack ; <afraid> ~<stop> ; <alcohol> qt ; <alcohol> sin ; <alcohol> to
        detox	1	<alone> <phone> ; <always> <awake> ; <always> <daytime> ; <always> onc ; <always> then
        detox	1	<always> until ; <amount> <daytime> ; <amount> <take> ; <amount> <tool> ; <amount> back
        """
}
