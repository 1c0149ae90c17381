extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	<confused> <vermin> ; <continue> <hold> ; <crowd> <breath> ; <crowd> in
        hallucinations	6	<day> <pet> ; <day> hes ; <die> <kin> ; <drive> depot ; <drug> <build>
        hallucinations	6	<drug> <start> ; <feel> <feel> ; <feel> <furniture> ; <feel> her ; <feel> lik
        hallucinations	6	<furniture> cuz ; <furniture> n ; <furniture> no ; <go> <homeless> ; <go> flat
        hallucinations	6	<go> ship ; <headface> nobody ; <headface> they ; <hear> an ; <hear> porqu
        hallucinations	6	<height> <think> ; <height> down ; <hit> <breath> ; <hit> himself ; <home> is
        hallucinations	6	<homeless> <water> ; <homeless> und ; <hospital> but ; <kin> besid ; <kin> stand
        hallucinations	6	<kin> wer ; <medicine> <afraid> ; <moment> ve ; <needle> over ; <night> <height>
        hallucinations	6	<night> thi ; <official> <opening> ; <official> about ; <official> hav
        hallucinations	6	<opening> when ; <order> <continue> ; <outdoors> right ; <pet> me
        hallucinations	6	<photo> unplug ; <play> <room> ; <promise> <photo> ; <put> over ; <room> <order>
        hallucinations	6	<room> non ; <rope> que ; <rope> that ; <say> <hear> ; <say> must ; <say> tal
        hallucinations	6	<sedative> <blood> ; <see> <blood> ; <see> away ; <see> back ; <see> pa
        hallucinations	6	<see> twic ; <shake> <say> ; <shake> up ; <stimulant> pue ; <stranger> <height>
        hallucinations	6	<stranger> <phone> ; <think> hes ; <threat> thru ; <unreal> <pet>
        hallucinations	6	<unreal> <take> ; <unreal> thi ; <write> se ; a <stranger> ; a crib ; a de
        hallucinations	6	a tal ; a tiny ; about <pet> ; abuel difunt ; abuel llev ; afternoon hes
        hallucinations	6	air talk ; al <eat> ; am <think> ; anchor ; and <headface> ; and medi
        hallucinations	6	and number ; and scold ; and talk ; and today ; ano cristal ; answer me
        hallucinations	6	anteanoch ; apa llev ; aparat ; apartment i ; arana que ; are <go> ; are shak
        hallucinations	6	are sit ; arent in ; ask us ; at <breath> ; at air ; at bird ; at board ; back in
        hallucinations	6	bajamo la ; balcony 0 ; barrack ; basc ; been <build> ; been see ; behind ; bird
        hallucinations	6	bit no ; bocin y ; breath and ; buddy ; bus depot ; cam along ; camin por
        hallucinations	6	can <feel> ; can feel ; chat ; check twic ; cho insid ; cier los ; climb down
        hallucinations	6	closet ; cobij ; collarbon and ; confus see ; conten ; contestan el
        hallucinations	6	correte gallina ; cortin ; cosa que ; crisi team ; cruis ship ; cuart tom ; d say
        hallucinations	6	dai befor ; dai lik ; day dry ; day thre ; dead dog ; dear but ; del <furniture>
        hallucinations	6	del nacimient ; deliriou ; demon ; demon in ; dentr del ; desd el ; detox onc
        hallucinations	6	dia tom ; diablo ; diari le ; difunto ; down <last> ; down last ; drink was
        hallucinations	6	drop him ; dry <last> ; dry last ; dry monday ; dual dx ; duct tap ; duend
        hallucinations	6	edg of ; edibl 0 ; el refri ; empty <room> ; en pijam ; enjuagu ; espej porqu
        hallucinations	6	everyth she ; everywher i ; exam tabl ; existen y ; f dxm ; fac feel ; fami want
        hallucinations	6	feel lik ; feel spider ; floor breath ; floor is ; folk that ; foot of
        hallucinations	6	for <vermin> ; for decad ; forearm ; forearm with ; fri etoh ; from <homeless>
        hallucinations	6	from encampment ; gent par ; grit a ; guard at ; h <withdrawal> ; h ciw ; hair so
        hallucinations	6	happen ; he lie ; he see ; hear music ; her bed ; her twic ; hes argu ; him thing
        hallucinations	6	hing and ; his ankl ; his blanket ; his coach ; his foreman ; his ful ; his grad
        hallucinations	6	his sock ; hom staf ; hormiga ; hotel security ; hoy temblor ; hum de ; i finish
        hallucinations	6	in <child> ; in it ; in keep ; in through ; incontinent ; insect ; is dts
        hallucinations	6	it hes ; its empty ; ive <hear> ; ive check ; ive empti ; ive heard ; jar empty
        hallucinations	6	keep ask ; keep catch ; keep fold ; kitchen becaus ; knock togeth ; know ther
        hallucinations	6	know wher ; la <furniture> ; la cobij ; lamp ; las <drive> ; las <promise>
        hallucinations	6	las cobija ; las gracia ; lat ; lay a ; les contest ; lo <continue> ; look away
        hallucinations	6	look back ; los diablo ; los tobil ; m <day> ; m ate ; man ; march ; me <angry>
        hallucinations	6	me <confused> ; me calm ; me caminan ; me confund ; me dic ; me grit ; me nev
        hallucinations	6	meth she ; mi hermanit ; milk the ; mir pa ; moth doesnt ; muri le
        hallucinations	6	my <furniture> ; my bathtub ; my bed ; nam his ; neighbor put ; neighbor thru
        hallucinations	6	ni cual ; night ive ; night non ; nino porqu ; nit has ; no <church> ; no <pet>
        hallucinations	6	no mir ; no xanax ; non x ; now keep ; nuy desd ; of i ; on they ; on tweak
        hallucinations	6	only i ; out <leave> ; over everyth ; oye a ; padr y ; par a ; par sei ; party
        hallucinations	6	pedirl la ; peopl on ; perro que ; pharmacy cut ; pick our ; plac at ; plac pour
        hallucinations	6	plot thru ; polite ; pour lat ; ppl ; pretty sur ; print ran ; program ambulatori
        hallucinations	6	qd lu ; qt of ; que <eat> ; que <home> ; que ahi ; que ech ; quit jump
        hallucinations	6	radi unplug ; radi voic ; rd <day> ; rent my ; rentamo ; rest her ; rest on
        hallucinations	6	roommat say ; sacud tod ; salut the ; say hand ; say must ; scold me ; se sacud
        hallucinations	6	security <friend> ; security guest ; see cat ; see shadow ; sei vec ; self
        hallucinations	6	self want ; sensib ; sent junt ; she borrow ; she set ; ship and ; ship dock
        hallucinations	6	shop window ; show drain ; si nos ; sinc sun ; sleep berth ; sleev ; smel burn
        hallucinations	6	soy su ; staf res ; steer ; stepdown rn ; sub por ; talk in ; talk to ; tel him
        hallucinations	6	teng <unreal> ; teng alucina ; th st ; the ant ; the devil ; the dispatch
        hallucinations	6	the ferry ; the radi ; them <happy> ; them laugh ; then ran ; ther a ; theyr at
        hallucinations	6	thi visit ; thing off ; think cal ; tia se ; til today ; to climb ; to hurry
        hallucinations	6	to it ; to narrat ; to nobody ; to quit ; to stop ; to turn ; toc en ; today hand
        hallucinations	6	tonight he ; tonight tel ; tonight too ; took if ; transf ctr ; tuesday on
        hallucinations	6	tuesday they ; twic to ; un <treatment> ; und his ; uno <pet> ; uno perro
        hallucinations	6	unscrew ; ve <unreal> ; ve rata ; ve sombra ; vent <continue> ; vent again
        hallucinations	6	voy tre ; walk by ; was <hear> ; was alon ; was not ; wav in ; wed hav
        hallucinations	6	wer <sad> ; whatev ; who / ; whos <home> ; whos hous ; wif cant ; wind it
        hallucinations	6	window shut ; with hip ; with rifl ; wont <consume> ; xanax he ; y segui
        hallucinations	6	ya <die> ; yesterday that ; yo crei
        hallucinations	5	+ <clean> ; + he ; + tremor ; 0 <shake> ; 0 als ; 0 crystal ; 0 psych ; 0 street
        hallucinations	5	<always> le ; <amount> without ; <angry> <pet> ; <angry> <photo>
        hallucinations	5	<angry> <stranger> ; <angry> when ; <ask> <hear> ; <ask> <hold> ; <ask> us
        hallucinations	5	<church> <home> ; <church> <shake> ; <clean> that ; <clothes> lo
        hallucinations	5	<container> hac ; <continue> de ; <day> <alcohol> ; <day> dry ; <day> the
        hallucinations	5	<day> tir ; <day> va ; <drive> tim ; <fall> him ; <feel> <bodypart> ; <feel> them
        hallucinations	5	<feel> y ; <fire> <headface> ; <fluid> <sedative> ; <friend> <official>
        hallucinations	5	<furniture> as ; <furniture> it ; <furniture> sinc ; <furniture> vaci
        hallucinations	5	<furniture> we ; <furniture> you ; <go> <town> ; <go> when ; <headface> <key>
        hallucinations	5	<headface> <stranger> ; <headface> la ; <headface> ther ; <hear> no ; <hear> x
        hallucinations	5	<height> est ; <home> re ; <home> rn ; <hot> duct ; <intoxicated> to
        hallucinations	5	<kin> <calm> ; <kin> peg ; <kin> su ; <last> noc ; <last> pm ; <law> infirmary
        hallucinations	5	<moment> <past> ; <moment> mism ; <month> <day> ; <needle> ; <night> <record>
        hallucinations	5	<night> ni ; <palecolor> <furniture> ; <partner> <go> ; <partner> <promise>
        hallucinations	5	<partner> ve ; <past> <confused> ; <past> <vermin> ; <past> light
        hallucinations	5	<photo> <give> ; <photo> is ; <put> <needle> ; <room> cant ; <room> has
        hallucinations	5	<room> they ; <room> y ; <rope> pul ; <say> <clean> ; <say> <die> ; <say> back
        hallucinations	5	<say> up ; <say> whil ; <see> them ; <shake> <see> ; <shake> <vermin>
        hallucinations	5	<start> <month> ; <stimulant> <unreal> ; <stop> <alcohol> ; <stranger> <fluid>
        hallucinations	5	<stranger> <headface> ; <stranger> <palecolor> ; <stranger> solt ; <take> <home>
        hallucinations	5	<take> <last> ; <think> mi ; <think> wher ; <trade> doesnt ; <try> not
        hallucinations	5	<unreal> <daytime> ; <unreal> <night> ; <unreal> <write> ; <vermin> <clean>
        hallucinations	5	<vermin> <headface> ; <vermin> de ; <water> back ; <week> <official>
        hallucinations	5	<year> <always> ; <year> <unreal> ; <year> ahi ; <year> lik ; a crowd ; a shap
        hallucinations	5	a un ; a/c ; about it ; addy + ; adentr y ; again an ; agen ; ago talk
        hallucinations	5	al <breath> ; al pis ; all one ; all shift ; along to ; already <see> ; am now
        hallucinations	5	am our ; an eye ; and <intoxicated> ; and car ; and ear ; and hold ; and nod
        hallucinations	5	and scream ; andan baj ; animal in ; ano ahi ; answer them ; antebraz
        hallucinations	5	any <rope> ; apt mgr ; aqui desd ; aqui es ; arana en ; are <stranger>
        hallucinations	5	around new ; at lin ; azul and ; baby nam ; bald ; band in ; barc
        hallucinations	5	be residential ; bed ; bed again ; been <phone> ; been dead ; been yel
        hallucinations	5	bien clarit ; bing sinc ; bipol off ; blanket n ; book 0 ; botel hac ; br
        hallucinations	5	breath in ; brush her ; bug ; bus that ; by and ; cal turn ; caminan por
        hallucinations	5	cant <eat> ; car en ; cat sinc ; children on ; clarit y ; clr f ; coffe to
        hallucinations	5	con cint ; crew in ; crystal 0 ; cuart y ; cuz he ; d dry ; d/c <home> ; d/c dat
        hallucinations	5	d/c hom ; dai til ; dal and ; day and ; day four ; de <palecolor>
        hallucinations	5	de <treatment> ; de ceja ; dedo y ; del <friend> ; del vecin ; delirio
        hallucinations	5	desd anti ; detox himself ; dia sin ; dia sinc ; dial the ; diari cinc
        hallucinations	5	died when ; difunt padr ; dio las ; dobl rop ; doctor ask ; dond est ; door keep
        hallucinations	5	drink sun ; drink tonight ; duerm desd ; ear to ; el <furniture> ; el ojo
        hallucinations	5	el pati ; empti it ; en <confused> ; en delirium ; en jalp ; enchuf porqu
        hallucinations	5	enoj si ; er <day> ; esper a ; est delir ; est ve ; estamo ; estamo y ; estoy
        hallucinations	5	excus me ; eye ; f admit ; f tri ; fech y ; ferry ; fetch the ; floor only
        hallucinations	5	for stuf ; for tel ; frank ; frank <say> ; friday my ; fridg sinc ; from <pet>
        hallucinations	5	from room ; fue <think> ; fue ide ; g <day> ; giv ; golp al ; grandp is
        hallucinations	5	groceri in ; h <shake> ; ha tom ; habit all ; hal closet ; happen <continue>
        hallucinations	5	happen again ; happen right ; has eye ; has read ; has start ; has stood
        hallucinations	5	hay <child> ; hay ningun ; he <angry> ; he <ask> ; he <container> ; he <see>
        hallucinations	5	he answer ; he dont ; he set ; he swallow ; heat duct ; hen ; her <alcohol>
        hallucinations	5	her dead ; her forearm ; her sleev ; her tooth ; hes <hit> ; hes polit
        hallucinations	5	hes swing ; hes talk ; him see ; his hal ; his palm ; i <write> ; i drink ; i tap
        hallucinations	5	i touch ; if shed ; im <vendor> ; im quot ; in august ; in iow ; in off
        hallucinations	5	infirmary 0 ; insid ; interview the ; is <clean> ; is <hear> ; is breath ; is dry
        hallucinations	5	is giv ; is hallucinat ; is pul ; it and ; it lean ; it stat ; it usual
        hallucinations	5	its anyth ; its feet ; its monday ; ive <build> ; ive dug ; jacket on
        hallucinations	5	jail infirmary ; jal las ; jalp ; keep swat ; keep walk ; kick i ; know my
        hallucinations	5	know nobody ; la alarma ; la impresora ; la madr ; lady in ; lamp and ; last gin
        hallucinations	5	last noc ; last pm ; laundry that ; lay it ; le caminan ; le deci ; le pon
        hallucinations	5	let the ; letter are ; lik jel ; lin produc ; lin talk ; llaman desd ; llaman por
        hallucinations	5	llev mas ; lo enterramo ; look no ; los enchuf ; los gallo ; los muertito
        hallucinations	5	los oye ; los pie ; m <always> ; m en ; mad of ; mail that ; march along
        hallucinations	5	mascota ; me caen ; me insid ; me pid ; med floor ; men in ; mid ; mij tien
        hallucinations	5	mind your ; mirror ; mit ; month and ; mov ; music in ; music that ; nam my
        hallucinations	5	nam sinc ; nd she ; new is ; no children ; no w/d ; no win ; nobody and ; noch mi
        hallucinations	5	noch ni ; nombr y ; not set ; noth today ; now dry ; nuer suegr ; nurs is
        hallucinations	5	obr no ; of hosp ; off <room> ; off his ; on <school> ; on bath ; on my
        hallucinations	5	oppos counsel ; or <town> ; or county ; orchestr ; orient polit ; our dead
        hallucinations	5	our liv ; out dad ; outlet becaus ; over him ; over thos ; oye music ; oye nad
        hallucinations	5	paid $ ; par <count> ; par bien ; party last ; per gf ; pian on ; plat
        hallucinations	5	pleas what ; plu whatev ; porqu por ; pour out ; propi <home> ; propi <partner>
        hallucinations	5	propi cas ; propi espos ; q me ; rack and ; radi for ; radi peopl ; ran dry
        hallucinations	5	re tenant ; read out ; red ; reel ; refri y ; regan ; regan a ; report
        hallucinations	5	roommat swear ; s <alcohol> ; s most ; sacud ; said good ; salut ; sat was
        hallucinations	5	saturday we ; say com ; say mind ; se pierd ; se rasc ; se sac ; segun ell
        hallucinations	5	self <stranger> ; self fioricet ; sent en ; set is ; shap in ; she <pet>
        hallucinations	5	she smok ; she trembl ; shift ; sho <pet> ; sin <asleep> ; sin dorm ; sin las
        hallucinations	5	sin sus ; sinc sat ; sinc saturday ; sinc yesterday ; sirv ; slab ; smok in
        hallucinations	5	social wkr ; sombrer lo ; somebody and ; someth <go> ; someth <hear>
        hallucinations	5	somo nosotro ; son say ; sound my ; spider off ; sra dic ; stand <soon>
        hallucinations	5	stand behind ; stand next ; stat its ; static ; steer wheel ; stil see ; stomp
        hallucinations	5	stop thre ; sunday hes ; sur thi ; sus primo ; sweep ant ; sweep up ; swept the
        hallucinations	5	swing at ; tablecloth ; tactil + ; tal one ; tarare ; tea to ; teeth with
        hallucinations	5	tel my ; tenemo y ; the chicken ; the cruis ; the empty ; the firemen
        hallucinations	5	the preach ; the roof ; the shadow ; the stal ; the tablecloth ; the yard
        hallucinations	5	therev ; therev been ; thes <last> ; thes last ; they know ; thi <always>
        hallucinations	5	thi afternoon ; think she ; third night ; thm ; thos <furniture> ; to fetch
        hallucinations	5	today ; today she ; today too ; took noth ; towel in ; town thi ; tremor say
        hallucinations	5	try not ; turn ; tv remot ; twic ; twic an ; two out ; two women ; tx episod
        hallucinations	5	typ ; un <child> ; un <rail> ; un per ; una tal ; uno vecino ; used dai
        hallucinations	5	va social ; ve <die> ; ve arana ; ve bicho ; ve culebra ; ve muerto ; ve y
        hallucinations	5	vec a ; vent as ; veo ni ; viej solt ; viend ; viv ; voic giv ; volte a ; vos
        hallucinations	5	wallpap is ; wallpap was ; was <daytime> ; was all ; was hold ; was load
        hallucinations	5	was noon ; wasp nobody ; wed day ; wer back ; wer in ; wer lat ; wet hand
        hallucinations	5	when i ; who isnt ; win thre ; wir on ; with earplug ; wk began ; work or
        hallucinations	5	writ someth ; writ them ; wrot ; y arm ; y me ; yard at ; yard that
        hallucinations	5	yesterday ther ; you pleas ; your honor ; yr habit ; yrs last ; yrs ran
        hallucinations	5	zer <leave> ; zer leav
        hallucinations	4	+ no ; + shroom ; 0 <clothes> ; 0 <hear> ; 0 <moment> ; 0 dej
        hallucinations	4	<alcohol> <treatment> ; <alcohol> hes ; <alcohol> sat ; <alone> <room>
        hallucinations	4	<alone> <see> ; <angry> <day> ; <angry> <outdoors> ; <angry> at ; <angry> si
        hallucinations	4	<ask> me ; <asleep> <stimulant> ; <asleep> my ; <blade> und ; <blood> porqu
        hallucinations	4	<bodypart> <furniture> ; <bodypart> <lock> ; <bodypart> been ; <bodypart> fx
        hallucinations	4	<bodypart> i ; <breath> <leave> ; <build> <last> ; <build> <wait>
        hallucinations	4	<calm> <threat> ; <calm> as ; <child> tienen ; <child> ve ; <church> <night>
        hallucinations	4	<church> <wait> ; <colleague> <always> ; <confused> per ; <consume> <shake>
        hallucinations	4	<consume> at ; <consume> was ; <container> up ; <continue> read
        hallucinations	4	<count> <rarely> ; <crowd> adentr ; <crowd> le ; <crowd> que ; <day> <amount>
        hallucinations	4	<day> <play> ; <day> estuv ; <day> pas ; <die> <try> ; <die> com ; <die> when
        hallucinations	4	<die> y ; <drive> pa ; <eat> from ; <eat> mit ; <emergency> <furniture>
        hallucinations	4	<feel> <night> ; <feel> <withdrawal> ; <feel> que ; <fire> de ; <friend> <stop>
        hallucinations	4	<furniture> <headface> ; <furniture> <phone> ; <furniture> <promise>
        hallucinations	4	<furniture> <vermin> ; <furniture> apag ; <furniture> lin ; <furniture> rod
        hallucinations	4	<furniture> that ; <give> <amount> ; <give> wrong ; <go> desorient ; <go> dry
        hallucinations	4	<go> m ; <headface> <smell> ; <headface> <stimulant> ; <headface> that
        hallucinations	4	<hear> <leave> ; <hear> una ; <height> <furniture> ; <height> com ; <hit> <pet>
        hallucinations	4	<hit> nieg ; <home> <confused> ; <homeless> <colleague> ; <homeless> <need>
        hallucinations	4	<homeless> <stimulant> ; <homeless> <town> ; <illness> drain ; <illness> off
        hallucinations	4	<insurance> <tool> ; <job> <day> ; <kin> bernadet ; <kin> estamo ; <kin> fallec
        hallucinations	4	<kin> sin ; <kin> solt ; <last> <night> ; <leave> <vermin> ; <moment> <rail>
        hallucinations	4	<moment> <take> ; <moment> had ; <need> <record> ; <need> ensil ; <need> her
        hallucinations	4	<need> me ; <needle> <consume> ; <night> <ask> ; <night> <vermin> ; <night> and
        hallucinations	4	<night> he ; <night> long ; <night> tambien ; <night> until ; <opening> <need>
        hallucinations	4	<opening> <think> ; <order> him ; <outdoors> del ; <pain> aft
        hallucinations	4	<partner> <opening> ; <partner> his ; <pet> <opening> ; <pet> <see> ; <pet> out
        hallucinations	4	<pet> sinc ; <phone> even ; <phone> right ; <pill> x ; <play> <furniture>
        hallucinations	4	<play> q ; <promise> arent ; <rail> <stranger> ; <rarely> a ; <room> <think>
        hallucinations	4	<room> been ; <room> bien ; <room> dond ; <room> is ; <room> le ; <room> sinc
        hallucinations	4	<rope> <breath> ; <rope> <see> ; <rope> <think> ; <say> <amount> ; <say> <smell>
        hallucinations	4	<say> <soon> ; <say> <water> ; <say> al ; <say> arent ; <say> away ; <say> que
        hallucinations	4	<say> ther ; <say> you ; <school> <fluid> ; <see> <color> ; <see> <crowd>
        hallucinations	4	<see> <fluid> ; <see> <trade> ; <see> em ; <shake> <continue> ; <shake> <unreal>
        hallucinations	4	<soon> to ; <stimulant> <past> ; <stimulant> mak ; <stranger> <feel>
        hallucinations	4	<stranger> <room> ; <take> <hear> ; <take> ni ; <think> <fluid> ; <think> <year>
        hallucinations	4	<think> ni ; <think> our ; <think> ther ; <trade> 0 ; <treatment> rn
        hallucinations	4	<unreal> <continue> ; <vermin> <need> ; <vermin> le ; <vermin> out
        hallucinations	4	<wait> <phone> ; <water> <bodypart> ; <water> <hit> ; <water> por
        hallucinations	4	<withdrawal> <see> ; <withdrawal> himself ; <withdrawal> i ; <write> <always>
        hallucinations	4	<write> a ; <write> to ; a <law> ; a <phone> ; a <play> ; a parad ; a radi
        hallucinations	4	a switch ; a woman ; aboard a ; acid saturday ; afternoon she ; agu hast ; ahi no
        hallucinations	4	ahor est ; ahor ve ; ahorit hay ; air ask ; al <furniture> ; al <unreal>
        hallucinations	4	al diabl ; al roper ; alarm becaus ; alguien <go> ; alguien del ; all <last>
        hallucinations	4	all last ; and <ask> ; and <caretaking> ; and <trade> ; and ask ; and can
        hallucinations	4	and desorient ; and dres ; and feed ; and it ; and tel ; anoch tambien
        hallucinations	4	anoch veo ; answer question ; ant off ; applaud ; are back ; are bug
        hallucinations	4	are children ; are the ; arent real ; argu ; arm absces ; as <kin> ; ask me
        hallucinations	4	at <crowd> ; at <furniture> ; at <pet> ; at <stranger> ; at bug ; at wasp
        hallucinations	4	at what ; ate someth ; baby ; bag for ; bajamo ; bakersfield ; barefoot
        hallucinations	4	bed doesnt ; been follow ; been speak ; beer thur ; befor light ; beg the
        hallucinations	4	bien feo ; bil to ; blanket cal ; bocin ; book tue ; boost ; brazo y ; breath 0
        hallucinations	4	brinc com ; brush spider ; bug off ; bug that ; buri in ; but my ; cal fath
        hallucinations	4	cal hac ; cal mom ; calm that ; can see ; cant read ; cas de ; cas est
        hallucinations	4	casi cuatr ; cat keep ; cay el ; check if ; chemistry teach ; cier la ; cin
        hallucinations	4	cint las ; ciudad est ; clean <room> ; climb out ; clos when ; cobij y ; coffe
        hallucinations	4	cold sunday ; con <furniture> ; confundi con ; confus and ; contestan ; corn of
        hallucinations	4	cosa por ; cristal cuatr ; crumb ; crystal befor ; curios ; curtain rod
        hallucinations	4	custom at ; cuz ; d <ask> ; d <past> ; d ago ; d ask ; da las ; da nang ; dangl
        hallucinations	4	dawn he ; day quit ; de <shake> ; de codein ; de tembl ; dead ; decad and
        hallucinations	4	dej etoh ; del colchon ; delir ve ; desd <month> ; desenchuf ; desk 0 ; desorient
        hallucinations	4	devil ; diari ahorit ; diari ano ; diari cuatr ; difunt y ; din for
        hallucinations	4	dispatch xfer ; do lik ; doesnt recognis ; dond estoy ; dont <say> ; door for
        hallucinations	4	dorm ; drench ; drink per ; drink sunday ; drink thursday ; drip ; dry has ; dxd
        hallucinations	4	el <alcohol> ; el mezcal ; el miercol ; el pasil ; el valium ; elot y
        hallucinations	4	els <hear> ; els hear ; em and ; embassy ; employe health ; en <month> ; en cam
        hallucinations	4	espant <pet> ; espant gallina ; espos dej ; est apag ; est le ; est llen ; estan
        hallucinations	4	estoy <alone> ; estoy sol ; estuvier en ; etoh day ; even hes ; exist ; f <put>
        hallucinations	4	fallec ; fan is ; fath re ; feb back ; feed a ; feel ; feet so ; fel nam
        hallucinations	4	felt her ; finish the ; firemen ; floor she ; follow ; forget what ; foto y
        hallucinations	4	fuer la ; fugu ; ful ; gal / ; gallina en ; gallo de ; gin and ; going sinc
        hallucinations	4	got angry ; gown ; grandp third ; guest 0 ; gut and ; hair dry
        hallucinations	4	hallucinat spider ; hallucination today ; hand ; hand jump ; has <start>
        hallucinations	4	has peopl ; hav long ; he argu ; he ask ; he mail ; he promis ; her bedroom
        hallucinations	4	her fridg ; her kick ; her lap ; her plat ; herd ; hes <play> ; hes yel ; hij le
        hallucinations	4	hij mam ; his <vendor> ; his etoh ; his suppli ; hna pt ; hombr con ; hor sal
        hallucinations	4	hors in ; how that ; hoy miercol ; hund ; i <say> ; i <stop> ; i review ; i wasnt
        hallucinations	4	i wrot ; ice i ; im garbag ; in baston ; in bldg ; in hallway ; in jalisc ; in my
        hallucinations	4	incl yesterday ; inf ; inpatient bed ; insult ; is <breath> ; is <give> ; is say
        hallucinations	4	its <bodypart> ; its <night> ; its day ; its wednesday ; just <bodypart>
        hallucinations	4	keep say ; kno ; know hes ; know they ; la <bodypart> ; la recamar ; la regader
        hallucinations	4	landlady re ; landlord re ; las <room> ; le habl ; leg and ; letra ; lie ; lift a
        hallucinations	4	light is ; lo <angry> ; lo <phone> ; lo esper ; lo llam ; lo not ; look with
        hallucinations	4	lug ; luis ; m <homeless> ; m <withdrawal> ; m quit ; m say ; m whiskey ; mad out
        hallucinations	4	mailbox is ; mami la ; mami le ; mannequin ; mat how ; md say ; me <feel>
        hallucinations	4	me <go> ; me corrig ; me jal ; me thing ; me to ; me was ; me whos ; men talk
        hallucinations	4	mezcal de ; mi <furniture> ; mi roommat ; miercol le ; mit on ; moth look
        hallucinations	4	muertito ; muscl relax ; my back ; my cha ; my childhood ; my mom ; my pint
        hallucinations	4	my shin ; my trunk ; nam <hear> ; nam x ; neg ; negotiat ; neighbor are ; next to
        hallucinations	4	ni su ; nieg violenci ; night deni ; night long ; night over ; night tel ; nin
        hallucinations	4	no <see> ; no bug ; no sab ; no threat ; nobody <hear> ; nobody hear ; noch
        hallucinations	4	noch de ; noon yest ; novi est ; now had ; now report ; nuestro ; nuestro <child>
        hallucinations	4	nurs are ; of spider ; off alamed ; off clean ; off its ; off rum ; off vodk
        hallucinations	4	oig que ; ok theyr ; on air ; on six ; on tin ; on tv ; one yest ; oper and
        hallucinations	4	oppos ; our <die> ; oven mit ; own <day> ; own bedroom ; own hous ; own nam
        hallucinations	4	pack for ; papi ahi ; par con ; pas <day> ; pas <moment> ; pas is ; pasil
        hallucinations	4	passenger ; pcp 0 ; peopl talk ; per neighbor ; pid permis ; piel y ; pijam
        hallucinations	4	piquet ; platoon ; plaz de ; plug in ; point at ; ponen huevo ; popov sinc
        hallucinations	4	post op ; pregunt a ; problem that ; pt <stop> ; pt report ; q <week> ; qt
        hallucinations	4	que afuer ; que dia ; que en ; que hora ; que tocan ; quier despert ; quier ensil
        hallucinations	4	rack ; rail tel ; ranch 0 ; reach for ; reach her ; read ; recogniz him ; regader
        hallucinations	4	request bed ; rest ; rie ; riendos ; right ; right about ; rn my ; rop que
        hallucinations	4	sab a ; sal no ; sam <color> ; sangr porqu ; saw two ; say arent ; say clean
        hallucinations	4	say tuesday ; scold ; se esper ; se mueven ; se q ; se rie ; se salg ; see bug
        hallucinations	4	seen my ; self <medicine> ; self on ; seman and ; senor pid ; senor sent
        hallucinations	4	ship <outdoors> ; ship thi ; si sirv ; sient que ; sil vaci ; sin su
        hallucinations	4	sinc <alcohol> ; sinc <outdoors> ; sinc apr ; sinc wk ; sink was ; sist bernadet
        hallucinations	4	sit ; skin of ; smal <crowd> ; snak ; so <stranger> ; so ok ; soak ; soap oper
        hallucinations	4	social ; someon can ; son dad ; sor at ; sort mail ; spark ; spe per ; sponse 0
        hallucinations	4	spous of ; staf fac ; start tuesday ; stick and ; stick that ; stol his
        hallucinations	4	stop sinc ; stop vodk ; su mam ; suitcas with ; sun need ; sunday two ; sur
        hallucinations	4	sus hermano ; swear arent ; swear he ; tabl ; tak not ; tal ; tap las ; tap los
        hallucinations	4	tea for ; tehuacan ; tenant 0 ; terminal ; thank the ; that read
        """
}
