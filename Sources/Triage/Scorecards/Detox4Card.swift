extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	<sedative> <start> ; <sedative> aft ; <sedative> all ; <sedative> in ; <sedative> mayb
        detox	2	<sedative> par ; <sedative> sat ; <sedative> than ; <sedative> ~<always> ; <see> <build>
        detox	2	<see> <fire> ; <see> <trade> ; <see> <withdrawal> ; <see> thing ; <seizure> <amount>
        detox	2	<seizure> <partner> ; <shake> <continue> ; <shake> <day> ; <shake> <give> ; <shake> <put>
        detox	2	<shake> <room> ; <shake> <take> ; <shake> i ; <shake> in ; <shake> my ; <shake> no
        detox	2	<shake> til ; <shake> todit ; <shake> until ; <shake> ~<asleep> ; <sick> <amount>
        detox	2	<sick> <furniture> ; <sick> <headface> ; <sick> <pet> ; <sick> <shake> ; <sick> as
        detox	2	<sick> int ; <sick> sinc ; <sick> to ; <sober> <past> ; <soon> <clean> ; <start> <day>
        detox	2	<start> <partner> ; <start> <sedative> ; <start> in ; <stiff> <headface> ; <stiff> then
        detox	2	<stimulant> / ; <stimulant> <cannabis> ; <stimulant> <consume> ; <stimulant> <leave>
        detox	2	<stimulant> <need> ; <stimulant> <partner> ; <stimulant> <write> ; <stimulant> an
        detox	2	<stimulant> and ; <stimulant> iv ; <stimulant> mayb ; <stimulant> she ; <stimulant> to
        detox	2	<stop> <bodypart> ; <stop> <fluid> ; <stop> <hit> ; <stop> <opioid> ; <stop> <pill>
        detox	2	<stranger> <alcohol> ; <stranger> <needle> ; <stranger> <palecolor> ; <stranger> ~<see>
        detox	2	<take> <always> ; <take> <emergency> ; <take> <headface> ; <take> <leave> ; <take> <pill>
        detox	2	<take> <vermin> ; <take> direct ; <take> furth ; <take> herself ; <take> ten
        detox	2	<think> <day> ; <think> <take> ; <think> <treatment> ; <think> was ; <think> youd
        detox	2	<tool> hav ; <town> <emergency> ; <town> <friend> ; <town> <key> ; <town> <trade>
        detox	2	<town> has ; <town> thi ; <trade> @ ; <treatment> 0 ; <treatment> <cannabis>
        detox	2	<treatment> <emergency> ; <treatment> <furniture> ; <treatment> <say>
        detox	2	<treatment> <treatment> ; <treatment> a ; <treatment> first ; <treatment> for
        detox	2	<treatment> in ; <treatment> off ; <treatment> that ; <treatment> x ; <treatment> ya
        detox	2	<try> <stop> ; <unreal> <crowd> ; <vermin> <see> ; <vermin> en ; <volunteer> <phone>
        detox	2	<wait> <home> ; <wait> bien ; <water> <headface> ; <water> y ; <week> <clinician>
        detox	2	<week> <go> ; <week> <start> ; <week> all ; <withdrawal> <appointment>
        detox	2	<withdrawal> <confused> ; <withdrawal> <drug> ; <withdrawal> <friend>
        detox	2	<withdrawal> <height> ; <withdrawal> <room> ; <withdrawal> for ; <withdrawal> per
        detox	2	<write> <fluid> ; <year> <sedative> ; <year> al ; <year> nev ; a <amount> ; a <past>
        detox	2	a <rail> ; a <stimulant> ; a <treatment> ; a <try> ; a bunch ; a corps ; a costc
        detox	2	a fistful ; a fre ; a human ; a lun ; a m ; a medical ; a pain ; a perc ; a pres
        detox	2	a privat ; a prob ; a quart ; a ranch ; a regul ; a roost ; a six ; a slow ; a storm
        detox	2	a terribl ; a thesi ; a tooth ; a traffic ; a witnes ; a ~bad ; a ~grand ; a ~group
        detox	2	a ~w/d ; about a ; about to ; about twenty ; about what ; abr ; abr el ; abrupt <stop>
        detox	2	abrupt stop ; abuel 0 ; abuel el ; acab ; acab el ; accidental ~od ; ach i ; acuest a
        detox	2	addict ; addict to ; afternoon she ; again friday ; agar en ; agar y ; ago i ; ahor la
        detox	2	ahor tom ; ahor volvi ; aid client ; aint had ; al <daytime> ; al <stop> ; al <take>
        detox	2	al fond ; al suel ; alcohol hac ; alcohol und ; alg en ; all me ; alto ; am glad ; am or
        detox	2	am per ; amaneci ; ambien a ; an <play> ; an alarm ; and <outdoors> ; and <shake>
        detox	2	and als ; and d ; and din ; and eighty ; and end ; and hav ; and hook ; and send
        detox	2	and straw ; and sweat ; and ~<awake> ; and ~wok ; ano al ; ano dej ; ano ~convulsion
        detox	2	anoch la ; ant era ; any detox ; any opening ; anyon in ; app ; aquavit ; arana en
        detox	2	archery ; arkansa ; arm and ; arm wher ; around <night> ; around midnight ; arrow
        detox	2	as <outdoors> ; as someth ; as soon ; asi dij ; asleep upstair ; at bedtim ; at prep
        detox	2	at zer ; ataqu en ; ativan monday ; away on ; away twelv ; ayuden ; azul ; baby monitor
        detox	2	back down ; back spasm ; back ther ; bag was ; balbo ; bar <cold> ; bar a ; bar cold
        detox	2	bare a ; barstool ; bath with ; bathroom lik ; bathroom on ; battery ; be <see> ; be seen
        detox	2	be sixty ; be watch ; beb un ; becaus without ; been <eat> ; been <opioid> ; been <shake>
        detox	2	been <sick> ; been <try> ; been eat ; been one ; been sick ; been try ; been without
        detox	2	been ~<die> ; beer most ; beer sinc ; befor christma ; befor sup ; beg ; bent
        detox	2	between his ; between sup ; bien <withdrawal> ; bien malil ; bien trabaj ; big one
        detox	2	bilingual ; bit tongu ; bitten ; bitten through ; blew a ; blu / ; blu in ; blu off
        detox	2	bonfir ; book 0 ; bostez ; bostezo ; botel de ; both <pet> ; bottl / ; bottl is ; bottl on
        detox	2	bottl the ; bottl und ; box of ; box win ; breakfast lunch ; breath a ; breath aft
        detox	2	bro did ; broth the ; btl <alcohol> ; build ; build the ; bump ; buri in ; busc trabaj
        detox	2	busquen ; but <night> ; but say ; buy it ; by <clinician> ; by fax ; by lunch ; by morn
        detox	2	by noon ; by wk ; cabece ; cad una ; calend with ; cam on ; can ; can sign ; can u ; canon
        detox	2	cant <clothes> ; cant <eat> ; cant <write> ; cant button ; cant eat ; cant leav ; cant ~go
        detox	2	cap of ; capsul a ; captain <always> ; captain every ; car ceniz ; card has ; cas com
        detox	2	cas est ; cb <day> ; celul en ; cemetery deed ; cerramo ; cervez ; cervez y ; chart say
        detox	2	chest drool ; chest pressur ; chew up ; chiv en ; chiv y ; chok my ; chorro y
        detox	2	christma in ; christmas ; chup ; clear out ; client pid ; client want ; climb to
        detox	2	clinic 0 ; clinic wont ; clinic y ; clinical ; clink ; clinton administration ; clog drain
        detox	2	clos for ; clr <go> ; clr <happy> ; clr <play> ; clr got ; coc 0 ; coffe cup ; coffe mug
        detox	2	cok + ; color and ; colour ; colour of ; com cafeter ; com if ; combin ; comp ; complet ~0
        detox	2	complete ; comprandol ; con <treatment> ; cook brandy ; could a ; couldnt do
        detox	2	couldnt sign ; county dispatch ; county to ; court ; cousin ~odd ; crack in ; crown
        detox	2	cuand sali ; cuent lo ; custom 0 ; cut straw ; d <consume> ; d of ; d off ; dad drink
        detox	2	dad had ; dad of ; dai has ; dai per ; dan terapi ; day all ; day been ; day cam
        detox	2	day cant ; day drink ; day every ; day i ; day is ; day just ; day so ; day start
        detox	2	day the ; day whiskey ; daytim ; de <clean> ; de <daytime> ; de <needle> ; de afuer
        detox	2	de bakersfield ; de beb ; de cuart ; de dia ; de gasoliner ; de heroin ; de niev
        detox	2	de oxicodon ; de respir ; de segund ; de sol ; de vel ; deadlin for ; decad and ; dej el
        detox	2	dejarl sin ; del <phone> ; del program ; deliriou ; delirium ; demasi pastilla
        detox	2	denny <room> ; denny bathroom ; desd q ; desd que ; desintoxicacion ahi
        detox	2	desintoxicacion la ; despert ; destroy ; detail to ; detox at ; detox if ; detox in
        detox	2	detox my ; detox not ; detox off ; detox that ; detox wher ; detox would ; devic ; dia
        detox	2	dia lo ; dia mi ; dia sal ; diari y ; diarrhe ; did <amount> ; did noth ; didnt so
        detox	2	dio una ; direct <drive> ; disc ; do ; do <treatment> ; doctor ; doctor at ; doe blu
        detox	2	doing compression ; doing cpr ; dolor y ; domingo mas ; dont <consume> ; dont need
        detox	2	dos my ; dos trago ; dot ; down her ; down l ; down slow ; drain and ; drink 0
        detox	2	drink around ; drink from ; drink hard ; drink most ; drink several ; drink sinc
        detox	2	drink sun ; drink wed ; drink whiskey ; drool and ; drop at ; drunk 0 ; drunk tank
        detox	2	dtr dad ; dtr mom ; dtr on ; dtr re ; dtr say ; dts day ; dts per ; duel tod ; duelen
        detox	2	dumpst ; eap ; ear <always> ; ear <continue> ; ear again ; ear every ; eat soup ; ed cas
        detox	2	eight hour ; eight nin ; eighteen ; el <furniture> ; el <opening> ; el <opioid>
        detox	2	el alumini ; el menor ; el niet ; el pist ; el prim ; el se ; el tequil ; em befor
        detox	2	empap y ; en <count> ; en <emergency> ; en <play> ; en bel ; en fiesta ; en sei ; en ~0
        detox	2	encontr tir ; end my ; enganch al ; enough of ; envelop for ; es alcoholic ; es q ; escur
        detox	2	eso estoy ; est <asleep> ; est <fluid> ; est com ; estamo en ; estan <put>
        detox	2	estoy ~<illness> ; estoy ~embaraz ; etoh + ; etoh ciw ; etoh w/d ; etoh x ; eval ; evan
        detox	2	even <start> ; even he ; even i ; even outpatient ; every dawn ; every day ; every so
        detox	2	every sunday ; everyth is ; evry <night> ; evry nit ; extr from ; eye are ; eye run
        detox	2	f <medicine> ; f ask ; f drink ; f tramadol ; fax ; feel floaty ; feel great ; feel my
        detox	2	feel wel ; fellow in ; fent cow ; fent in ; fent off ; fentanyl every ; few beer ; few day
        detox	2	figur i ; fil the ; fin by ; fin per ; final and ; finish with ; firework ; first ask
        detox	2	fiv i ; fiv in ; fiv or ; fiv year ; flashlight ; flask in ; floor sinc ; flut ; foam at
        detox	2	foil by ; foil in ; food poison ; for cocain ; for has ; for residential ; for transf
        detox	2	for withdrawal ; for ~<treatment> ; forg ; fork is ; found <stranger> ; found foil
        detox	2	found somebody ; four bar ; four bottl ; four gram ; four mor ; four oclock ; fourteen
        detox	2	fourteen a ; fqhc ; freight ; fri sun ; from <illness> ; from <medicine> ; from <stop>
        detox	2	from alcohol ; fue esa ; fue la ; fuimo a ; ful on ; fum a ; fum chiv ; fum cristal
        detox	2	fum diari ; g on ; gabapentin ; gallop ; gas stn ; gast ; gav street ; get chil ; get loud
        detox	2	get off ; get quiet ; get warm ; girl get ; go sit ; go und ; goe lik ; goe through
        detox	2	goin in ; golf cart ; golp ; golp el ; golp porqu ; goosebump yawn ; got held ; got scar
        detox	2	grigi ; groggy ; grunt ; guar todo ; gues at ; gurgl nois ; guy for ; h + ; h <past>
        detox	2	h <pet> ; h ago ; h cow ; h sin ; h/o ~w/d ; ha <give> ; ha dad ; hac cinc ; hac cuatr
        detox	2	had <alcohol> ; had all ; had win ; half an ; hand lik ; hand so ; handl ~<always>
        detox	2	handl ~every ; hard as ; hard seltz ; has narcan ; has taken ; hasnt had ; hast que
        detox	2	hav narcan ; hay <drive> ; hay <furniture> ; he <count> ; he <promise> ; he <shake>
        detox	2	he alway ; he bought ; he can ; he couldnt ; he is ; he odd ; he quer ; he rais ; he shot
        detox	2	he swear ; he thought ; he ~<seizure> ; he ~doesnt ; he ~retir ; health aid ; heavy
        detox	2	hel do ; hel open ; her <headface> ; her <night> ; her back ; her chin ; her nerv
        detox	2	her offic ; her sherry ; her surgery ; her typ ; her ~moth ; herman est ; heroin about
        detox	2	heroin smok ; heroin snif ; heroin x ; herself off ; hes ; hes <limp> ; hes drink ; hes on
        detox	2	hes our ; hij est ; him down ; him hard ; him onc ; him sleep ; himself in ; his klonopin
        detox	2	his kne ; his lid ; his methadon ; his mouth ; his stuf ; hit with ; hold cel ; hom again
        detox	2	hom drink ; hormiga ; hospic chaplain ; hospital told ; hot and ; hour aft ; how id
        detox	2	hoy si ; human <continue> ; human again ; hurt lik ; husband quit ; i <hold> ; i <tired>
        detox	2	i bil ; i clap ; i crack ; i dos ; i graduat ; i kil ; i lift ; i need ; i quit ; i set
        detox	2	i tim ; i ~<go> ; i ~<put> ; i ~fel ; i ~put ; icu step ; idk what ; idk who ; im <build>
        detox	2	im <consume> ; im <drug> ; im <emergency> ; im drench ; im drip ; im fix ; im okay
        detox	2	im prescrib ; im sweat ; im trembl ; in <kin> ; in back ; in band ; in forest ; in hallway
        detox	2	in hotel ; in that ; in withdrawal ; inmat ; inmat releas ; insist its ; insuranc say
        detox	2	int his ; int one ; intern en ; invisibl ; iop in ; is <confused> ; is <palecolor>
        detox	2	is <put> ; is <take> ; is anyon ; is asleep ; is calm ; is count ; is different ; is fix
        detox	2	is out ; is retir ; is wet ; is writ ; isnt ~<illness> ; it normal ; it possibl ; it slow
        detox	2	it stil ; it tak ; it ~<alone> ; itch ; its all ; its cok ; its com ; its gin ; its no
        detox	2	its so ; ive <play> ; ive had ; ive park ; jail deputy ; jalon y ; jarab ; jarab con
        detox	2	jef es ; jit ; jubil por ; jug y ; just beer ; just didnt ; just drink ; just to ; kais cm
        detox	2	kept her ; ketamin and ; kickbal ; kid asleep ; kil himself ; kitchen 0 ; klonopin sinc
        detox	2	knock on ; know dat ; l <alcohol> ; la <bodypart> ; la <container> ; la <hospital>
        detox	2	la <past> ; la boc ; la cirugi ; la cuchar ; la feri ; la malil ; la marquesin ; la panz
        detox	2	la tercer ; la tia ; la voz ; la ~<emergency> ; la ~reviv ; label ; label his
        detox	2	landlord cal ; las <sedative> ; las mano ; las oreja ; last <amount> ; last gin ; last pm
        detox	2	last whiskey ; late its ; law on ; lawy ; lay down ; ld thi ; le <hit> ; le cierran
        detox	2	le cort ; le firm ; le fue ; le qued ; le rob ; le tiemblan ; le ven ; lech y ; leg cramp
        detox	2	let myself ; let natur ; lft up ; liaison ; lift her ; lift his ; lik <bodysound>
        detox	2	lik <clean> ; lik a ; lik candl ; lik candy ; lik crazy ; lik every ; lik jun ; lik pencil
        detox	2	lik they ; lik wat ; lin <fall> ; lin drop ; lin going ; lin he ; lin was ; link to
        detox	2	lip gon ; littl spigot ; llam x ; lo <hear> ; lo <last> ; lo <medicine> ; lo fum ; lo par
        detox	2	lo prometi ; lo recet ; lo ultim ; lock room ; lonch ; long each ; long enough ; long than
        detox	2	long til ; los <buy> ; los compr ; los puno ; lost <rail> ; lost to ; lost track
        detox	2	lu <night> ; lu tonight ; lun a ; lunchtim ; lunest ; m 0 ; m <appointment> ; m <go>
        detox	2	m <past> ; m book ; m etoh ; m nephew ; m ret ; m som ; m ~<withdrawal> ; m ~dts ; main
        detox	2	mak her ; malbec ; mam 0 ; mano ; marquesin ; mas cerc ; mas fuert ; mat for ; mayb half
        detox	2	mayb the ; me <medicine> ; me <photo> ; me <shake> ; me brincan ; me contest ; me cor
        detox	2	me entr ; me hed ; me las ; me tiemblan ; med rn ; medical <caretaking> ; medical supervis
        detox	2	mediodi y ; merlot ; mes ; mezcal a ; mezcal y ; mft ; mft traine ; mg <sedative> ; mg for
        detox	2	mgr pt ; mi mami ; mi pap ; midnit ; milligram ; minut and ; mix in ; mom gon ; mom quit
        detox	2	monday night ; month its ; morn i ; morn until ; most peopl ; mouth is ; much he
        detox	2	mushroom on ; must <stop> ; must do ; my <always> ; my <daytime> ; my <lock> ; my book
        detox	2	my counselor ; my email ; my fami ; my hid ; my klonopin ; my lawy ; my norc ; my parent
        detox	2	my problem ; my resum ; my stomach ; my system ; my tooth ; my twin ; my xanax ; my ~0
        detox	2	my ~<home> ; my ~leg ; n ; n she ; nail hav ; nam of ; nan ; narcan in ; nazc mi
        detox	2	nd <phone> ; nd cal ; near the ; need thre ; neighbor cal ; neighbor say ; nephew took
        detox	2	nerv pil ; nev bought ; nev mis ; new <crowd> ; ni <write> ; ni a ; ni agar ; ni firm
        detox	2	night ago ; night mor ; night til ; night without ; nip ; nip of ; nit ; nit 0
        detox	2	no ~<asleep> ; no ~<breath> ; no ~<caretaking> ; no ~<confused> ; no ~<hot> ; no ~<leave>
        detox	2	no ~<rail> ; no ~<vermin> ; no ~complaint ; no ~confusion ; no ~estuvier ; no ~exist
        detox	2	no ~perc ; no ~pet ; no ~sup ; no ~way ; no ~win ; nobody at ; noc ; noch desd ; nod off
        detox	2	nois ; noma fue ; non <leave> ; non left ; norc a ; norc lik ; nos and ; nos pued
        detox	2	not ~rousabl ; not ~slept ; noth he ; novemb the ; now about ; now becaus ; now buy
        detox	2	nts <past> ; nts ago ; nub ; numb do ; nurs so ; o diez ; o x ; obtain 0 ; ocup ; odd
        detox	2	odd at ; of <color> ; of <friend> ; of <law> ; of <month> ; of gin ; of grap ; of kratom
        detox	2	of lorazepam ; of malbec ; of phenobarbital ; of seagram ; of whatev ; off
        detox	2	off <hospital> ; off <medicine> ; off alcohol ; off but ; off clinic ; off liquor
        detox	2	oficin de ; oh tab ; oig que ; on <alcohol> ; on <furniture> ; on <needle> ; on <stranger>
        detox	2	on chest ; on drip ; on fioricet ; on from ; on glas ; on hydrocodon ; on subutex
        detox	2	on vicodin ; onc <always> ; onc every ; one <always> ; one bump ; one go ; only ; only did
        detox	2	only in ; only now ; only tim ; open at ; open but ; open her ; opening for ; or les
        detox	2	or nin ; or six ; oreja ; orin ; oth <count> ; oth <daytime> ; oth six ; otherwis i
        detox	2	otr <medicine> ; our <crowd> ; our back ; our church ; our mailbox ; our road ; out ear
        detox	2	overdos in ; overnight ; own thi ; oxy x ; pa all ; pa que ; pa su ; padeci ; pag <amount>
        detox	2	pain doc ; panz ; pap hac ; pap q ; pap tom ; par siempr ; paramedic over ; paramedic say
        detox	2	pas out ; pas un ; pastil azul ; pastilla hac ; patch from ; payday ; pelicul ; peopl off
        detox	2	per 0 ; per <night> ; per <partner> ; per and ; per va ; perc every ; perco ; percocet a
        detox	2	peric ; perk ; pharmacy short ; phenibut powd ; pie por ; piel ; piel de ; pil a ; pil lik
        detox	2	pink lin ; pinot grigi ; pint ; pint every ; plac ; plac with ; plan cover ; plan train
        detox	2	pluck at ; po ; pod 0 ; poison ; por cam ; por internet ; possibl ; pour <fluid> ; pour a
        detox	2	pour and ; pour sweat ; premis ; prend el ; prescrib ; pric of ; prim es
        detox	2	primer <alcohol> ; privat ; program on ; prometi a ; pt drink ; pt etoh ; pte 0
        detox	2	pueden recib ; puk bil ; pukin ; pul away ; pul her ; pupil ; pus el ; putty ; q day
        detox	2	q month ; qd + ; qhs ; que <bodysound> ; que <daytime> ; que abr ; que ano ; que baj
        detox	2	que fue ; que toman ; qued bien ; quem en ; quit xanax ; quot ; rail and ; ranch ; rath be
        detox	2	raton ; reciben gent ; reclin ; red a ; red every ; refil it ; refus ; rehom ; rep
        detox	2	reserv ; responden ; rest are ; restart ; restles ; restroom stal ; resuel ; retir lineman
        detox	2	rib ; right with ; ris con ; rn <law> ; rn inmat ; ron todo ; roof 0 ; roommat on
        detox	2	roxi in ; ruidit ; rum every ; rum is ; run i ; runny ; runny nos ; s every ; s off ; sack
        detox	2	saf way ; said one ; sal espumit ; sali en ; sam <drug> ; sam stuf ; sant <day>
        detox	2	sat <night> ; sat on ; saw your ; say 0 ; say hand ; say let ; say yes ; se est ; se jubil
        detox	2	se le ; se pic ; security <stranger> ; see shadow ; seen in ; sei al ; send me
        detox	2	senorit mi ; septiembr ; seven evening ; seven night ; shad of ; shak him ; shampo bottl
        detox	2	she <count> ; she <eat> ; she <promise> ; she be ; she drop ; she found ; she gray
        detox	2	she had ; she hold ; she quit ; she swallow ; she teach ; she turn ; shift without
        detox	2	shook him ; shoot fent ; si hacemo ; sick as ; sign my ; sign on ; sin ~<sedative>
        detox	2	sin ~mi ; sin ~recet ; sinc <photo> ; sinc ayer ; sinc lunch ; sinc may ; sinc my
        detox	2	sinc our ; sinc wint ; sinc ~my ; sing and ; singl <day> ; sip from ; sist ask ; sist bro
        detox	2	sit <continue> ; sit him ; sit stil ; six its ; six night ; sixty hour ; skip my ; slap
        detox	2	slap me ; slat <color> ; slat color ; sleep cant ; slob ; slot ; slow <bodysound>
        detox	2	slump in ; slur ; smok 0 ; smok them ; sneez ; snor all ; so far ; so long ; so sinc
        detox	2	soak and ; sobredos ; sol a ; sol por ; som evening ; someon watch ; somewher my
        detox	2	son <hit> ; son cal ; son de ; son drink ; son not ; son ~<emergency> ; soup down ; south
        detox	2	spark ; spasm ; spe with ; speak counselor ; spic and ; spigot ; spray y ; sra de
        detox	2	st john ; stal ; start in ; station <pill> ; steady <bodypart> ; steady hand ; steel
        detox	2	stepdown rn ; stil open ; stil out ; stil run ; stn ; stop 0 ; stop cold ; stop el
        detox	2	stop when ; straw ; street med ; strip a ; strip ~off ; stuf he ; su <alcohol> ; suboxon
        detox	2	substitut ; such a ; suer ; supervis a ; suppos to ; swallow all ; swat at ; swear
        detox	2	swear it ; swear one ; sweat and ; sweat lik ; sweep up ; tack ; tack <room> ; tack room
        detox	2	tackl box ; tak direct ; tak mor ; tak over ; tak som ; taken them ; tap befor ; tar in
        detox	2	target ; tavern ; ten twelv ; tequil y ; termin en ; terribl ; th <always> ; th and
        detox	2	th each ; th every ; that <happy> ; that <month> ; that <phone> ; that way ; that would
        detox	2	the <caretaking> ; the <color> ; the <law> ; the <moment> ; the <opioid> ; the ambulanc
        detox	2	the app ; the bank ; the barstool ; the bik ; the bottl ; the build ; the captain
        detox	2	the chil ; the colour ; the crystal ; the cup ; the dres ; the dud ; the encampment
        detox	2	the entir ; the fentanyl ; the internet ; the knif ; the kratom ; the lead ; the link
        detox	2	the nam ; the outpatient ; the paramedic ; the pharmacist ; the proces ; the residential
        detox	2	the season ; the shak ; the sit ; the sleep ; the tack ; the tomato ; the tub ; the valium
        detox	2	the vial ; the vicodin ; the walgreen ; the watch ; the ~<consume> ; the ~<medicine>
        detox	2	the ~er ; the ~liv ; the ~paramedic ; the ~smok ; them dai ; then <amount> ; then <limp>
        detox	2	then <stop> ; then hes ; then two ; ther someth ; ther such ; thes <day> ; thes day
        detox	2	they <hit> ; thi <month> ; thi am ; thi gurgl ; thi sinc ; thing <past> ; thing as
        detox	2	thing befor ; think im ; think its ; thirty day ; thos <say> ; thos word ; thought it
        detox	2	thre martini ; thre without ; thread off ; through a ; thur on ; tia tien ; tic
        detox	2	tiembl tant ; tiembl y ; tiemblan las ; tien la ; ties y ; til with ; tim he ; tim im
        detox	2	tinfoil ; tip the ; to <sedative> ; to <treatment> ; to breath ; to clos ; to pas
        detox	2	to pres ; to tap ; to touch ; tod el ; today is ; today thur ; togeth and ; tom veint
        detox	2	tom vin ; tom xanax ; tonight hes ; tonight or ; took herself ; took som ; took two
        detox	2	tool and ; top of ; traffic in ; trago ; traine ; tramadol 0 ; tramadol and ; tranq dop
        detox	2	trap moj ; treat me ; tremor and ; trial ; tripl ; truen la ; tub ; tuesday aft ; tumbler
        detox	2	tuv <take> ; tuv agar ; twenty of ; twic <always> ; twic dai ; twic what ; two christmas
        detox	2	two empty ; two hand ; two milligram ; two peopl ; two tallboy ; two ~withdrawal ; typ for
        detox	2	u just ; ultim fue ; un ruid ; un ruidit ; una <treatment> ; una <withdrawal> ; una bolsit
        detox	2	una cam ; und and ; und thre ; unic vez ; until his ; up <hit> ; up against ; up n
        detox	2	ur detox ; urgencia ; urgent car ; usa fentanil ; use regular ; used thi ; uso ; va sw
        detox	2	valium ten ; vamo a ; vanil extract ; vayan ; vecin don ; version of ; very privat
        detox	2	vez <amount> ; vial ; vin y ; vodk by ; vodk todo ; voic my ; volvi ; volvi a ; vomit verd
        detox	2	vow ; voy manej ; w/d ; wak up ; wal sinc ; want down ; want iop ; was com ; was fent
        detox	2	was in ; was with ; wasnt <happy> ; wast and ; watch for ; way sinc ; way up ; we <angry>
        detox	2	we <build> ; we <clothes> ; we <eat> ; we leav ; we r ; wear ; wear it ; wedding
        detox	2	week two ; weekend in ; went int ; wer shak ; wet coffe ; wet the ; wet through
        detox	2	what <month> ; what <phone> ; what all ; what it ; what month ; what numb ; what was
        detox	2	whatev in ; when peopl ; wher are ; whiskey a ; whiskey every ; who help ; who let
        detox	2	who use ; whol offic ; whol one ; whol way ; wif dont ; wif whisper ; wil <record>
        detox	2	wil fax ; william ; win at ; win dai ; win night ; wisdom ; wisdom <headface> ; with <die>
        detox	2	with <headface> ; with <media> ; with <medicine> ; with <needle> ; with ice ; with long
        detox	2	with mor ; with ~<hospital> ; with ~icu ; wk 0 ; wont ; wont <medicine> ; wont quit
        detox	2	wont sit ; wont squeez ; worri re ; would she ; wouldnt let ; wring ; x 0 ; x <year>
        detox	2	xanax at ; xanax cold ; xanax hac ; xanax in ; xanax sinc ; y <awake> ; y <take> ; y casi
        detox	2	y cuand ; y entonc ; y for ; y ronc ; y se ; y tien ; y ~sud ; ya <think> ; ya casi
        detox	2	ya est ; ya sab ; ya tom ; ya va ; yal <treatment> ; yawn nonstop ; year clean ; yest pm
        detox	2	yesterday he ; yet ; yo busc ; yo cre ; yrs of ; zapato y ; zip ; zolpidem ; ~0 <say>
        detox	2	~0 f ; ~<alcohol> ; ~<alcohol> <confused> ; ~<alcohol> by ; ~<alcohol> i ; ~<alcohol> sinc
        detox	2	~<alcohol> ~no ; ~<always> ; ~<amount> <opioid> ; ~<amount> ~<alcohol>
        detox	2	~<amount> ~<headface> ; ~<amount> ~<medicine> ; ~<asleep> <fluid> ; ~<awake>
        detox	2	~<blood> <day> ; ~<breath> <say> ; ~<caretaking> ; ~<clinician> ~wont ; ~<consume> por
        detox	2	~<consume> su ; ~<consume> ~<stimulant> ; ~<consume> ~<town> ; ~<count> ~<month>
        detox	2	~<crowd> ~<moment> ; ~<day> ~<wait> ; ~<daytime> ~me ; ~<die> <home> ; ~<drug>
        detox	2	~<emergency> ; ~<emergency> hac ; ~<emergency> ~<take> ; ~<feel> la ; ~<fluid> ~<fluid>
        detox	2	~<go> ~<bodypart> ; ~<go> ~<emergency> ; ~<go> ~off ; ~<gun> in ; ~<gun> ~in ; ~<headface>
        detox	2	~<height> ~<bodypart> ; ~<height> ~las ; ~<job> ~in ; ~<last> <stop> ; ~<last> ~tim
        detox	2	~<leave> ; ~<leave> ~sinc ; ~<medicine> x ; ~<moment> <moment> ; ~<moment> <need>
        detox	2	~<moment> <week> ; ~<moment> and ; ~<moment> at ; ~<moment> ~<say> ; ~<month> ~<treatment>
        detox	2	~<month> ~along ; ~<need> <die> ; ~<opioid> <daytime> ; ~<opioid> <feel> ; ~<opioid> ~on
        detox	2	~<pill> <day> ; ~<rail> aft ; ~<say> de ; ~<say> ~0 ; ~<sedative> <take> ; ~<sedative> she
        detox	2	~<seizure> <alcohol> ; ~<seizure> <town> ; ~<seizure> ni ; ~<seizure> por ; ~<seizure> y
        detox	2	~<seizure> ~<go> ; ~<seizure> ~<last> ; ~<seizure> ~al ; ~<seizure> ~if ; ~<shake> y
        detox	2	~<sick> as ; ~<sick> y ; ~<stimulant> ~<eat> ; ~<stop> <consume> ; ~<stop> ~<consume>
        detox	2	~<stranger> at ; ~<take> ~him ; ~<think> ni ; ~<think> ~<home> ; ~<tired> <go>
        detox	2	~<treatment> <job> ; ~<treatment> for ; ~<treatment> ~<count> ; ~<vermin> ; ~<week> ~along
        detox	2	~<withdrawal> <rope> ; ~<withdrawal> <see> ; ~<withdrawal> <sober> ; ~<withdrawal> onc
        detox	2	~<withdrawal> ~<stop> ; ~<year> ~<sober> ; ~<year> ~<stop> ; ~a regul ; ~a ~<furniture>
        detox	2	~a ~<moment> ; ~a ~man ; ~a ~minut ; ~a ~shot ; ~abr los ; ~abstinenci ; ~addres
        detox	2	~an <drug> ; ~an addict ; ~and ~<stop> ; ~and ~stop ; ~antecedent ; ~beer ; ~both
        detox	2	~brincan ; ~brincan ~las ; ~broth in ; ~chil ; ~complaint ; ~confusion ; ~convulsion x
        detox	2	~convulsion ~al ; ~d ~resi ; ~day ~from ; ~day ~stay ; ~de ~<alcohol> ; ~de ~sei
        detox	2	~desayun ; ~dry ; ~el ~<headface> ; ~el ~<sedative> ; ~el ~ojo ; ~el ~tren ; ~es nad
        detox	2	~estuvier ; ~etoh 0 ; ~every ~two ; ~fami ~now ; ~fent ; ~found ~blu ; ~found ~me ; ~had a
        detox	2	~hay quien ; ~he ~can ; ~his ~own ; ~hour at ; ~if ~i ; ~in ~an ; ~int ~<treatment>
        detox	2	~la ~<daytime> ; ~la ~<opioid> ; ~la ~nariz ; ~la ~net ; ~labio ; ~last ~tim
        detox	2	~le ~brincan ; ~lean ; ~lift ; ~light ; ~lik ~to ; ~man ; ~manan ; ~manan ~me ; ~many
        """
}
