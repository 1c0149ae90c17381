extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	4	label with ; laid down ; lan ; larg y ; las <key> ; las <pill> ; las flor
        suicidal_ideation	4	las via ; last did ; last for ; lay acros ; lbs ; le apunt ; le confies
        suicidal_ideation	4	leas so ; leav las ; leav thing ; left his ; left the ; left wallet ; les dig
        suicidal_ideation	4	let <outdoors> ; let und ; letter to ; libret ; lie ther ; lif <always>
        suicidal_ideation	4	lif <clothes> ; lif every ; light on ; lil cousin ; limpi con ; liv through
        suicidal_ideation	4	llav a ; llav est ; llev <month> ; llev mes ; lo <go> ; lo <soon> ; lo escrib
        suicidal_ideation	4	lo suen ; load shotgun ; lock himself ; lock the ; login ; long til
        suicidal_ideation	4	look normal ; lookin for ; los <need> ; los comercial ; los nuev ; lt ; lun no
        suicidal_ideation	4	m <ask> ; m <die> ; m <say> ; m bromazolam ; m caught ; m using ; m voic
        suicidal_ideation	4	m wont ; mad an ; mad my ; mak <crowd> ; mak it ; mal <day> ; manag aft
        suicidal_ideation	4	manag and ; manan no ; manten ; mar llev ; march so ; marlen ; mas desd
        suicidal_ideation	4	me <calm> ; me <goodbye> ; me <need> ; me abraz ; me apag ; me be ; me between
        suicidal_ideation	4	me cor ; me doe ; me fin ; me hes ; me ill ; me includ ; me it ; me ninety
        suicidal_ideation	4	me perdon ; me pes ; me pidi ; me see ; me stop ; me which ; me why ; meant a
        suicidal_ideation	4	measur ; med inmat ; med school ; medi <week> ; medi quincen ; mes ; mes ya
        suicidal_ideation	4	met con ; meth ct ; metr platform ; mgr guest ; mi el ; mi gent ; mi sal ; mid
        suicidal_ideation	4	might <stop> ; might stop ; mij tien ; mil 0 ; milligram and ; min too ; mind
        suicidal_ideation	4	minot ; mis <child> ; mis perro ; mo <consume> ; mo <money> ; mo nev ; mold
        suicidal_ideation	4	mom 0 ; mon ask ; month both ; month from ; month so ; mor off ; mor that
        suicidal_ideation	4	most thing ; moth re ; mouth ; mov my ; mow with ; much every ; much it
        suicidal_ideation	4	muchach me ; muer ; my <blade> ; my calend ; my cat ; my desk ; my dispatch
        suicidal_ideation	4	my funeral ; my grandbaby ; my hoodi ; my passeng ; my retirement ; my spar
        suicidal_ideation	4	my turn ; myself with ; n im ; nad <soon> ; nad despu ; nam on ; neck in
        suicidal_ideation	4	need em ; need me ; need that ; nephew ask ; net ; nev felt ; next cold
        suicidal_ideation	4	ni ningun ; nic <go> ; nic for ; nic one ; nic to ; nice ; nich ; night she
        suicidal_ideation	4	nin se ; nino chiquito ; nobody <need> ; nobodyd ; noch asi ; nod at
        suicidal_ideation	4	noma <always> ; noma <need> ; nos <school> ; nos ensen ; not sinc ; notic for
        suicidal_ideation	4	notic im ; notifi ; novi le ; now that ; nuev por ; number and ; nurs i
        suicidal_ideation	4	nurs student ; octubr de ; of <die> ; of being ; of fold ; of oxy ; of park
        suicidal_ideation	4	of you ; off <container> ; off <night> ; off <play> ; ofrezc ; old dog
        suicidal_ideation	4	old gentleman ; old street ; on <breath> ; on <room> ; on door ; on how
        suicidal_ideation	4	on thing ; on whoev ; onc <crowd> ; onc everyon ; one <ask> ; one <drive>
        suicidal_ideation	4	one afternoon ; one mak ; one person ; one round ; one tak ; only <alcohol>
        suicidal_ideation	4	only hav ; only open ; operator and ; or for ; or short ; ord my ; organic
        suicidal_ideation	4	orientation ; oth option ; otherwis ; ought to ; our <week> ; out <leave>
        suicidal_ideation	4	out <money> ; out all ; out if ; outliv <crowd> ; outsid barstow ; own <ask>
        suicidal_ideation	4	own <illness> ; own ask ; own head ; own that ; pag a ; pagu la ; paid off
        suicidal_ideation	4	pap par ; pap tom ; papel piden ; par ener ; par nadi ; par que ; parishion 0
        suicidal_ideation	4	park van ; partn found ; password and ; past saturday ; pay aft ; pay when
        suicidal_ideation	4	pcp on ; pelvi ; pen and ; pens ; peopl say ; person pick ; person stop
        suicidal_ideation	4	pick me ; pictur ; pier ; pil wont ; pin and ; plac said ; plan train
        suicidal_ideation	4	plane mi ; plast ; pleas <stop> ; pls <stranger> ; pls someon ; pm <phone>
        suicidal_ideation	4	pm and ; poa + ; policy stil ; polit flat ; poliz ; pon dos ; pongan ; poquita
        suicidal_ideation	4	por drog ; por mensaj ; porqu una ; pound ; practic ; pregunt 0
        suicidal_ideation	4	pregunt cuant ; preocupen ; pres his ; program tak ; proxim no ; pt <take>
        suicidal_ideation	4	pt told ; pul him ; pul it ; put someth ; put them ; q tom ; qd sinc
        suicidal_ideation	4	que anoch ; que apagu ; que estarian ; que limpi ; que prefier ; qued pag
        suicidal_ideation	4	qued par ; quedar ; quick and ; quien decirl ; quit ; quit eat ; quit everyth
        suicidal_ideation	4	quit un ; quiten ; raj la ; rat no ; rat ya ; rath <take> ; read lik
        suicidal_ideation	4	read thes ; real ; real good ; regresen la ; regul 0 ; rent due
        suicidal_ideation	4	retir machinist ; rieg las ; right too ; rn <medicine> ; rn <night> ; rn med
        suicidal_ideation	4	rn night ; roof is ; room back ; room just ; room wher ; roommat doesnt
        suicidal_ideation	4	roommat last ; roommat she ; round his ; round with ; s <say> ; sa ; sab eso
        suicidal_ideation	4	sabr ; sail club ; sat with ; saturday ; say be ; say hey ; say pain
        suicidal_ideation	4	say sorry ; scar and ; school counselor ; school thing ; scrub ; se <buy>
        suicidal_ideation	4	se acuest ; se avent ; se cort ; se pus ; see how ; self refer ; sem
        suicidal_ideation	4	semana me ; senior of ; sentenc and ; sepulved and ; set the ; settl <past>
        suicidal_ideation	4	settl befor ; she <intoxicated> ; she <try> ; she open ; she post
        suicidal_ideation	4	she thought ; she tri ; she went ; shelf for ; sho off ; sho out ; should hav
        suicidal_ideation	4	show my ; show that ; shutof and ; si <go> ; si entr ; sign it ; sil y
        suicidal_ideation	4	sinc <moment> ; sinc admit ; sinc now ; sink i ; sink say ; sis has
        suicidal_ideation	4	sist numb ; sit ther ; skip 0 ; slip for ; slur ; sneaker ; snow no ; so drunk
        suicidal_ideation	4	so kind ; so ther ; so would ; sol no ; sol piens ; som <leave> ; som <night>
        suicidal_ideation	4	som left ; somebody ought ; somebody pay ; someon ; someon pleas ; song to
        suicidal_ideation	4	soon as ; sorry for ; sourdough start ; spent all ; spent my ; sponsor 0
        suicidal_ideation	4	spot on ; spr group ; squad ; sry ; staf ; stand on ; stand ther ; start bark
        suicidal_ideation	4	start put ; start say ; stat she ; stay warm ; step in ; sticky ; stil check
        suicidal_ideation	4	stood by ; stop pick ; stov and ; straight to ; strip and ; strip say
        suicidal_ideation	4	stuf to ; su vid ; substanc not ; sufficient ; suic y ; suicid watch ; suit 0
        suicidal_ideation	4	suit him ; sunday thing ; sup <happy> ; sup for ; suppos i ; sus <headface>
        suicidal_ideation	4	sus teni ; swe im ; tag ; tap a ; tap the ; teach my ; tel op ; tel them
        suicidal_ideation	4	telephon my ; tenant on ; text pic ; text pleas ; text to ; th / ; th i
        suicidal_ideation	4	th im ; thank ; thank him ; thank to ; that <count> ; that <room> ; that <say>
        suicidal_ideation	4	that cha ; that happen ; that literal ; that open ; that real ; the <bodypart>
        suicidal_ideation	4	the <goodbye> ; the ankl ; the bik ; the concret ; the draw ; the eleventh
        suicidal_ideation	4	the figur ; the gap ; the garag ; the hospic ; the mold ; the oak
        suicidal_ideation	4	the pharmacist ; the pil ; the policy ; the quart ; the riv ; the row
        suicidal_ideation	4	the spar ; the sub ; the trash ; the workshop ; them tuesday ; then <night>
        suicidal_ideation	4	then <outdoors> ; then <write> ; then tonight ; then took ; ther <ask>
        suicidal_ideation	4	ther <die> ; ther ask ; ther until ; thes <promise> ; thes thank ; they bury
        suicidal_ideation	4	they met ; they nap ; they only ; they pump ; theyl be ; theyr both
        suicidal_ideation	4	theyr kind ; thi <treatment> ; thi anymor ; thi is ; thin on ; thing <clean>
        suicidal_ideation	4	thing tidy ; think ; think abt ; think the ; thirty or ; though the
        suicidal_ideation	4	through at ; through six ; throw myself ; thru <opening> ; thursday if
        suicidal_ideation	4	tien llav ; tienen su ; til a ; til fiv ; til ther ; tim <say> ; tim no
        suicidal_ideation	4	tip the ; tir and ; tir is ; to <take> ; to agre ; to belong ; to c ; to cash
        suicidal_ideation	4	to clean ; to god ; to ive ; to listen ; to measur ; to nam ; to neighbor
        suicidal_ideation	4	to peopl ; to safety ; to self ; to somebody ; to violat ; to whoev ; to wif
        suicidal_ideation	4	tocan y ; tod desd ; tod hast ; todavi hay ; today from ; togeth him
        suicidal_ideation	4	told clr ; told myself ; tonight ive ; too <moment> ; too now ; took herself
        suicidal_ideation	4	toqu ; tor ; torn it ; towel along ; trabaj final ; trabaj normal ; trag anoch
        suicidal_ideation	4	travel and ; tri to ; truck if ; trunk ; trunk and ; tuv ; twic with
        suicidal_ideation	4	tx <moment> ; typ it ; ultim fue ; un <clothes> ; un dibuj ; un plat
        suicidal_ideation	4	una <write> ; una desintoxicacion ; unit d/c ; unit rn ; up insid ; up tal
        suicidal_ideation	4	urn ; usted <phone> ; va dic ; vaci ; vacuna ; van <go> ; van diez ; vap weed
        suicidal_ideation	4	vas ; vean ; vec ; vec tre ; vecin y ; vera ; very calm ; very tir ; vet
        suicidal_ideation	4	vet <give> ; via <say> ; via del ; viaj ; vid el ; viend com ; viend las
        suicidal_ideation	4	violat on ; virgen que ; voic i ; voic said ; voz ant ; wan be ; wan see
        suicidal_ideation	4	was ok ; was think ; was wrong ; wasnt an ; way or ; way thi ; way two
        suicidal_ideation	4	we manag ; we pray ; wed watch ; weed pen ; weekend no ; weekend now
        suicidal_ideation	4	weekend the ; weight on ; went and ; went real ; went round ; wer very
        suicidal_ideation	4	what all ; what com ; what program ; when <container> ; whenev she
        suicidal_ideation	4	which <phone> ; which numb ; who <continue> ; who <wait> ; who check ; who goe
        suicidal_ideation	4	who stay ; widow ; wif doe ; wif lock ; wifi and ; wil hav ; windy ; wish
        suicidal_ideation	4	with <last> ; with duct ; with foam ; with hous ; with intent ; with last
        suicidal_ideation	4	with mak ; with nam ; wk <school> ; wk he ; wknd sinc ; wnt off ; wok up
        suicidal_ideation	4	wont eat ; work every ; worth ; would <feel> ; would cle ; would feel
        suicidal_ideation	4	would know ; wouldnt com ; written ; written down ; wrot ; wrot his ; xfer 0
        suicidal_ideation	4	xfer to ; y <sedative> ; y dond ; y fech ; y he ; y la ; y wont ; ya dos
        suicidal_ideation	4	ya vaci ; year say ; yest with ; yesterday with ; yo bien ; yo ya ; you tak
        suicidal_ideation	4	youl ; young <child> ; young girl ; your busines ; yr habit ; yr out
        suicidal_ideation	3	+ <ask> ; + ask ; + sweaty ; + two ; 0 el ; 0 let ; 0 no
        suicidal_ideation	3	<alcohol> <intoxicated> ; <alcohol> <rope> ; <alcohol> but ; <alone> when
        suicidal_ideation	3	<always> <die> ; <always> mo ; <always> pag ; <amount> <die> ; <amount> <gun>
        suicidal_ideation	3	<amount> fil ; <amount> nic ; <amount> out ; <amount> teng ; <amount> tien
        suicidal_ideation	3	<amount> wher ; <angry> 0 ; <angry> cuand ; <appointment> <crowd>
        suicidal_ideation	3	<ask> <clean> ; <awake> ; <awake> <always> ; <awake> <angry>
        suicidal_ideation	3	<blade> <partner> ; <blade> out ; <blood> <awake> ; <blood> thin
        suicidal_ideation	3	<bodypart> <continue> ; <bodypart> <fire> ; <bodypart> desd ; <bodypart> til
        suicidal_ideation	3	<bodypart> toward ; <build> <ask> ; <build> <build> ; <build> <need>
        suicidal_ideation	3	<calm> its ; <chestheart> to ; <child> <soon> ; <child> doesnt ; <child> q
        suicidal_ideation	3	<child> rom ; <child> sin ; <child> sí ; <child> uno ; <church> <write>
        suicidal_ideation	3	<clean> <furniture> ; <clean> su ; <clinician> sit ; <clinician> wher
        suicidal_ideation	3	<clothes> <see> ; <clothes> long ; <clothes> with ; <consume> the
        suicidal_ideation	3	<consume> thing ; <container> <church> ; <container> <pain>
        suicidal_ideation	3	<container> <phone> ; <container> cant ; <container> hech ; <continue> <die>
        suicidal_ideation	3	<continue> <need> ; <continue> any ; <count> up ; <crowd> cuand ; <day> fueron
        suicidal_ideation	3	<day> let ; <day> open ; <day> salud ; <day> thi ; <daytime> <angry>
        suicidal_ideation	3	<daytime> el ; <daytime> onc ; <die> <day> ; <die> <soon> ; <die> sinc
        suicidal_ideation	3	<drive> <headface> ; <drive> <key> ; <drive> <room> ; <drive> all
        suicidal_ideation	3	<drive> over ; <drug> <opioid> ; <eat> <clean> ; <eat> can ; <eat> el
        suicidal_ideation	3	<emergency> <furniture> ; <emergency> it ; <fire> ; <friend> es ; <friend> her
        suicidal_ideation	3	<furniture> hed ; <furniture> turn ; <give> <container> ; <give> <promise>
        suicidal_ideation	3	<give> anyon ; <give> cb ; <go> <take> ; <go> indoor ; <go> zer ; <happy> its
        suicidal_ideation	3	<headface> <continue> ; <headface> <pet> ; <headface> aft ; <headface> droop
        suicidal_ideation	3	<height> <opening> ; <height> <town> ; <height> que ; <hit> <alcohol>
        suicidal_ideation	3	<hold> <pill> ; <hold> <take> ; <hold> me ; <hold> thi ; <home> <clean>
        suicidal_ideation	3	<home> <trust> ; <home> for ; <home> one ; <home> todo ; <home> ya
        suicidal_ideation	3	<hopeless> ; <insurance> <rope> ; <job> <key> ; <key> <kin> ; <key> <write>
        suicidal_ideation	3	<kin> <ask> ; <kin> chin ; <kin> his ; <kin> of ; <kin> toma ; <last> <night>
        suicidal_ideation	3	<law> <treatment> ; <law> las ; <leave> <try> ; <lock> from ; <medicine> 0
        suicidal_ideation	3	<medicine> hac ; <moment> <count> ; <moment> larg ; <money> in
        suicidal_ideation	3	<month> <sedative> ; <month> la ; <need> eith ; <need> his ; <need> id
        suicidal_ideation	3	<night> <say> ; <night> dont ; <night> estuv ; <night> ra ; <night> wont
        suicidal_ideation	3	<official> <afraid> ; <opening> <break> ; <opening> <continue> ; <opioid> up
        suicidal_ideation	3	<order> <room> ; <order> <treatment> ; <outdoors> <height> ; <outdoors> me
        suicidal_ideation	3	<partner> pas ; <past> to ; <pet> <put> ; <pet> <shake> ; <pet> been
        suicidal_ideation	3	<pet> wil ; <phone> away ; <phone> hast ; <phone> onc ; <phone> su
        suicidal_ideation	3	<photo> <year> ; <pill> <room> ; <pill> <think> ; <play> <water> ; <play> guid
        suicidal_ideation	3	<promise> <home> ; <put> <insurance> ; <put> our ; <put> the ; <rail> at
        suicidal_ideation	3	<rarely> <stop> ; <room> <alone> ; <room> one ; <room> than ; <room> und
        suicidal_ideation	3	<rope> <town> ; <rope> at ; <rope> from ; <sad> me ; <say> <goodbye>
        suicidal_ideation	3	<say> <see> ; <say> <think> ; <say> aft ; <say> him ; <sedative> <day>
        suicidal_ideation	3	<sedative> im ; <sedative> ya ; <see> <calm> ; <sober> <write>
        suicidal_ideation	3	<soon> <photo> ; <stimulant> <month> ; <stimulant> <year>
        suicidal_ideation	3	<stop> <intoxicated> ; <stop> <photo> ; <stop> my ; <stranger> let
        suicidal_ideation	3	<stranger> one ; <stranger> your ; <take> <gun> ; <take> <home>
        suicidal_ideation	3	<take> himself ; <take> thrown ; <think> <blood> ; <think> becaus
        suicidal_ideation	3	<think> ill ; <tired> de ; <tool> <stranger> ; <trade> pt ; <trade> que
        suicidal_ideation	3	<trade> the ; <treatment> 0 ; <treatment> <crowd> ; <treatment> <height>
        suicidal_ideation	3	<treatment> <promise> ; <treatment> didnt ; <treatment> por ; <trust> me
        suicidal_ideation	3	<wait> <goodbye> ; <wait> <partner> ; <water> bottom ; <week> <break>
        suicidal_ideation	3	<week> <past> ; <week> <stimulant> ; <week> <water> ; <week> right
        suicidal_ideation	3	<week> that ; <write> <key> ; <write> <pet> ; <write> pleas ; <write> wil
        suicidal_ideation	3	<year> is ; a 0 ; a blad ; a concret ; a dar ; a fair ; a grandchild ; a hom
        suicidal_ideation	3	a la ; a ledg ; a oscura ; a paycheck ; a poem ; a policy ; a seal ; a suit
        suicidal_ideation	3	a surf ; a verl ; a voicemail ; about <colleague> ; abr el ; abr los
        suicidal_ideation	3	aft hour ; aft if ; agency 0 ; ahorit no ; al abuel ; all <give>
        suicidal_ideation	3	already remov ; alrededor ; als im ; am <say> ; am hav ; ama <day> ; amar
        suicidal_ideation	3	and $ ; and <soon> ; and it ; and laptop ; and met ; and put ; and return
        suicidal_ideation	3	and thi ; and which ; and whod ; answ his ; anyon <say> ; anyon ther ; aquavit
        suicidal_ideation	3	are any ; are his ; arm up ; as <soon> ; ask if ; ask night ; ativan for
        suicidal_ideation	3	ator ; away with ; b ; back <hospital> ; bag with ; bajan ; barat ; bathroom
        suicidal_ideation	3	be <play> ; be pick ; bed if ; bedsid ; being around ; belt pick ; benefit
        suicidal_ideation	3	best part ; bf <ask> ; bf ask ; bien <tired> ; bien cans ; bien larg ; bik is
        suicidal_ideation	3	bind with ; biscuit ; block my ; blood thin ; blu fold ; bolet ; boot and
        suicidal_ideation	3	both cat ; box per ; boy over ; break <container> ; break box ; bridg has
        suicidal_ideation	3	brochur to ; broth back ; brother lunch ; brought over ; bufand ; busc
        suicidal_ideation	3	buscarl al ; but honest ; by <ask> ; by ask ; by bedtim ; by christma
        suicidal_ideation	3	by judg ; by then ; cal i ; calend ; cam by ; camin a ; camis planch
        suicidal_ideation	3	can read ; can with ; cancel la ; cancion ; cans de ; cant see ; car sinc
        suicidal_ideation	3	carry me ; cas todo ; cash to ; cat ; cat been ; catch up ; celd ; chamb
        suicidal_ideation	3	chamb de ; check out ; check with ; chin a ; chof ; clean as ; clear <amount>
        suicidal_ideation	3	clerk pt ; client ; coat pocket ; cobra la ; cold ; com quien ; com the
        suicidal_ideation	3	compartment ; contest hast ; coordinator ; cor ; cord ; cort orden ; could and
        suicidal_ideation	3	cowork of ; crew say ; cual ; cuand <ask> ; cuand <hear> ; cuand ya ; cun and
        suicidal_ideation	3	d <drive> ; dai bought ; dai son ; dang ; dar de ; daught the ; day desd
        suicidal_ideation	3	de marfil ; de meno ; de tramadol ; dec a ; decent <stranger> ; decid on
        suicidal_ideation	3	deputy 0 ; desd <month> ; deserv ; desintoxicacion ; desk to ; despidiendos de
        suicidal_ideation	3	despu ya ; dia i ; diari hac ; did fin ; didnt get ; didnt want ; diganl que
        suicidal_ideation	3	dirt ; divid ; doe drink ; doesnt com ; dog leash ; dog wil ; don he
        suicidal_ideation	3	dont <feel> ; dont com ; dont just ; dont mak ; dont own ; door clos
        suicidal_ideation	3	down <put> ; down <say> ; draft ; drain <clean> ; drain clean ; driv drop
        suicidal_ideation	3	dry on ; dxm + ; ear each ; earth ; ech gana ; el <blade> ; el freeway
        suicidal_ideation	3	el inhalador ; el papelit ; el par ; el pensamiento ; el rio ; elsewher and
        suicidal_ideation	3	en <height> ; en avent ; en nochebuen ; en seri ; encier en ; encontr una
        suicidal_ideation	3	epipen ; er ; eso busc ; essay ; est <awake> ; est a ; est despiert
        suicidal_ideation	3	estoy sent ; etoh on ; every mo ; every pag ; everybody ask ; everyon say
        suicidal_ideation	3	everyth that ; expect to ; explain it ; f <say> ; f <sedative> ; famili por
        suicidal_ideation	3	feet stil ; fenc is ; few at ; ff ; fijes que ; fin <asleep> ; fin <kin>
        suicidal_ideation	3	final <job> ; final work ; first fiv ; first glas ; floppy and ; for <soon>
        suicidal_ideation	3	for and ; for custody ; for dr ; for me ; for open ; for welfar ; forfeit my
        suicidal_ideation	3	forget the ; form or ; fost daught ; frasc de ; from <sad> ; fueron 0
        suicidal_ideation	3	fui buen ; fus ; gana ; gas ; gastric ; gav cb ; generator ; get cold
        suicidal_ideation	3	get kid ; get our ; gf <go> ; given lin ; glas 0 ; goe back ; goe first
        suicidal_ideation	3	good <see> ; good im ; goodwil ; grandfath of ; grandm 0 ; guest and ; guit +
        suicidal_ideation	3	hac <hear> ; hac que ; hac ruid ; has forty ; has sewn ; has stop ; has work
        suicidal_ideation	3	hav <drive> ; hav buri ; hav it ; hav no ; hav open ; he buy ; he had
        suicidal_ideation	3	he quer ; head for ; head in ; her box ; her cook ; her down ; her dres
        suicidal_ideation	3	her eye ; her how ; her niec ; her nightstand ; her pen ; her retain
        suicidal_ideation	3	her tomorrow ; hes <alone> ; hes <think> ; hes alon ; hes high ; hes quit
        suicidal_ideation	3	hidden in ; hijo uno ; him <drive> ; him stand ; himself when ; his #
        suicidal_ideation	3	his cat ; his door ; his fiance ; his hair ; his po ; his thing ; his wallet
        suicidal_ideation	3	hlep ; hom alon ; hom til ; hombr 0 ; honest i ; hor est ; hour ; hous not
        suicidal_ideation	3	hoy fueron ; hoy le ; huec ; husb cok ; husband up ; i <blood> ; i <rope>
        suicidal_ideation	3	i empti ; i jus ; i odd ; i rins ; i use ; id <angry> ; id hat ; idc
        suicidal_ideation	3	if <kin> ; im <intoxicated> ; im goin ; im on ; im only ; import ; in old
        suicidal_ideation	3	includ <amount> ; includ two ; inhalador ; inmat 0 ; inn <bodypart>
        suicidal_ideation	3	inyect hac ; is <buy> ; is <put> ; is and ; is below ; is denis ; is the
        suicidal_ideation	3	isnt idl ; it against ; it so ; its <hot> ; its <put> ; its hard
        suicidal_ideation	3	iv <continue> ; ive cut ; jef dic ; jetty ; jewelry ; job gav ; junt <amount>
        suicidal_ideation	3	junt treint ; jus wan ; just as ; just tak ; kept cut ; kid that ; kid the
        suicidal_ideation	3	kind tel ; kis the ; knot a ; know becaus ; know re ; la <job> ; la <shame>
        suicidal_ideation	3	la met ; la nuer ; la residenci ; la vigil ; lad de ; las <church> ; las mir
        suicidal_ideation	3	last night ; last today ; late she ; lay him ; le escribi ; le rec ; leas on
        suicidal_ideation	3	leav stuf ; lech ; left no ; letter he ; lif sinc ; lik evry ; lin <volunteer>
        suicidal_ideation	3	llev <consume> ; lo and ; lo escribi ; long enough ; look at ; m 0
        suicidal_ideation	3	m <opioid> ; m albanil ; m edibl ; m hes ; m marin ; m releas ; m uninsur
        suicidal_ideation	3	mal voic ; malet hech ; marfil ; me subi ; mean if ; meanwhil do ; meno por
        suicidal_ideation	3	meno un ; met <always> ; met diari ; meth cps ; mgr ; mi <angry> ; mi bronc
        suicidal_ideation	3	mi in ; mi perrit ; mis <count> ; mis sesent ; mom cabinet ; morn ; morphin in
        suicidal_ideation	3	moth chin ; mov indoor ; mund hast ; muy mal ; my <bodypart> ; my congregation
        suicidal_ideation	3	my head ; my lorazepam ; my ring ; my seven ; my sock ; na ma ; nam <outdoors>
        suicidal_ideation	3	nam want ; neck 0 ; need eith ; need it ; nev <drive> ; nev driv ; ni <eat>
        suicidal_ideation	3	ni pal ; night he ; nightstand ; nin <media> ; ninety of ; nobody <see>
        suicidal_ideation	3	nobody <take> ; nobody can ; nobody is ; noma estoy ; noon onc ; now hom
        suicidal_ideation	3	numb ; numb 0 ; och en ; octob a ; ocup ; od on ; of 0 ; of food ; of kil
        suicidal_ideation	3	of our ; of tap ; of today ; off thes ; on <friend> ; on dialysi ; on foot
        suicidal_ideation	3	on for ; on if ; on turn ; one check ; one park ; one strang ; only <leave>
        suicidal_ideation	3	only quit ; only tel ; only took ; open so ; open sun ; orden residencial
        suicidal_ideation	3	order inpatient ; oscura ; otr lun ; otro tre ; our lin ; out <soon> ; over is
        suicidal_ideation	3	pa intern ; pain is ; par en ; parent stop ; part del ; past month ; peer
        suicidal_ideation	3	peopl one ; per <year> ; per le ; per year ; persist ; person my ; person one
        suicidal_ideation	3	pick by ; pictur my ; pid a ; pidi ; plan with ; planch ; po <colleague>
        suicidal_ideation	3	po client ; poison and ; por heroin ; por leer ; por met ; pretty
        suicidal_ideation	3	psych <write> ; psych sign ; pt ; pt son ; pue sí ; puk leg ; put one
        suicidal_ideation	3	put our ; que <daytime> ; que <soon> ; que aguant ; que alguien ; qued colg
        suicidal_ideation	3	quick it ; quit argu ; quit de ; r in ; rang so ; rat ; rath a ; re staf
        suicidal_ideation	3	receipt in ; reek ; regal su ; regist ; releas tmrw ; remov the
        suicidal_ideation	3	residential yesterday ; retail <clinician> ; retail pharmacist ; rins the
        suicidal_ideation	3	riv bottom ; rn licens ; rn re ; roommat think ; ros and ; s/p <try>
        suicidal_ideation	3	s/p attempt ; salud de ; sam <day> ; sat sinc ; sat ther ; saturday im
        suicidal_ideation	3	saturday nev ; sav it ; say ive ; se <break> ; se <need> ; se encer ; se ve
        suicidal_ideation	3	segund pis ; semana ; send anyon ; senor llor ; senorit soy ; sent her
        suicidal_ideation	3	sentenc i ; she <school> ; she <write> ; she drink ; she left ; she seen
        suicidal_ideation	3	she wer ; shed and ; shel do ; shelf one ; shift end ; shoebox of ; short a
        suicidal_ideation	3	si asi ; siempr en ; sinc <order> ; sirvi ; social <official> ; social dcf
        suicidal_ideation	3	soft ; son finish ; son marca ; son no ; son said ; soonest ; sorry ; sp only
        suicidal_ideation	3	spar set ; spoken sinc ; sponsor its ; spot goe ; st he ; stack the
        suicidal_ideation	3	stat feel ; stay ask ; steak knif ; step with ; stipulat <treatment>
        suicidal_ideation	3	stitch her ; stop answer ; stop being ; stop me ; su <tool> ; su almoh
        suicidal_ideation	3	su cuart ; su guitar ; su senor ; suffer from ; suicidal again ; survivor
        suicidal_ideation	3	sust que ; sw from ; tafil desd ; tak so ; taken ; tambien par ; tap <count>
        suicidal_ideation	3	tap measur ; tel operator ; tent with ; text that ; th <room> ; th floor
        suicidal_ideation	3	th or ; than <continue> ; that say ; that theyl ; that theyr ; thatd be
        suicidal_ideation	3	the <drug> ; the <law> ; the <think> ; the application ; the body ; the brandy
        suicidal_ideation	3	the brochur ; the brown ; the camp ; the crat ; the edg ; the expres
        suicidal_ideation	3	the fault ; the forg ; the grapevin ; the gun ; the jetty ; the newspap
        suicidal_ideation	3	the other ; the phot ; the plot ; the pod ; the soap ; the tar ; the trial
        suicidal_ideation	3	the truck ; the wat ; the world ; them <calm> ; them all ; then <need>
        suicidal_ideation	3	then rol ; then want ; ther four ; they pick ; they tel ; theyr on
        suicidal_ideation	3	thi <month> ; thi no ; thi one ; thing to ; think ive ; think somebody
        suicidal_ideation	3	thousand in ; thursday the ; ties ; til sunris ; tim ive ; tmrw noth ; to com
        suicidal_ideation	3	to cut ; to ed ; to eleven ; to fight ; to worry ; today ; todo me
        suicidal_ideation	3	told offic ; tom tod ; tom toda ; tong ; too <eat> ; too chicken ; toward the
        suicidal_ideation	3	traig en ; trazodon ; tre nieto ; tub in ; turn ; two card ; ulcer
        suicidal_ideation	3	un <photo> ; un vap ; una <treatment> ; una cart ; una sog ; uncl the ; und me
        suicidal_ideation	3	uno mas ; up even ; up ill ; use that ; use the ; ust la ; valor ; vayan a
        suicidal_ideation	3	vegetabl ; verdad mi ; vez com ; viud ; voicemail ; vuelven ; vuelven a
        suicidal_ideation	3	w/o him ; walk int ; want and ; want guit ; want his ; warm ; was <build>
        """
}
