extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	4	lady next ; lan ; larg y ; las <key> ; las <pill> ; las flor ; las via
        suicidal_ideation	4	last did ; last servic ; last today ; lay acros ; le apunt ; le confies
        suicidal_ideation	4	le pid ; leas so ; leav las ; leav thing ; left his ; left no ; left the
        suicidal_ideation	4	left wallet ; les dig ; let <outdoors> ; let und ; letter he ; letter to
        suicidal_ideation	4	libret ; lif <clothes> ; lif <past> ; lif befor ; lif sinc ; light on
        suicidal_ideation	4	lil cousin ; limpi con ; liv through ; llav a ; llav est ; llev <month>
        suicidal_ideation	4	llev mes ; lo <go> ; lo escrib ; lo suen ; load shotgun ; long til
        suicidal_ideation	4	look normal ; lookin for ; los nuev ; lt ; lun no ; m <ask> ; m <die>
        suicidal_ideation	4	m bromazolam ; m caught ; m using ; m voic ; m weld ; m wont ; mad an
        suicidal_ideation	4	mak <crowd> ; mak it ; mal <day> ; mal voic ; manag and ; manan no ; manten
        suicidal_ideation	4	mar llev ; march so ; marlen ; mas desd ; me <calm> ; me <goodbye> ; me <need>
        suicidal_ideation	4	me apag ; me be ; me between ; me cor ; me fin ; me hes ; me ill ; me includ
        suicidal_ideation	4	me it ; me perdon ; me pes ; me pidi ; me see ; me stop ; me which ; me why
        suicidal_ideation	4	meant a ; measur ; med inmat ; med school ; medi <week> ; medi quincen ; mes
        suicidal_ideation	4	mes ya ; meth cps ; meth ct ; metr platform ; mgr guest ; mi el ; mi sal ; mid
        suicidal_ideation	4	might <stop> ; might stop ; mij tien ; min too ; mind ; minot ; mis <child>
        suicidal_ideation	4	mis muchacho ; mis perro ; mo <consume> ; mo <money> ; mo nev ; mochi ; mold
        suicidal_ideation	4	mom 0 ; mon ask ; month from ; month so ; mor off ; mor that ; most thing
        suicidal_ideation	4	moth aft ; moth re ; mouth ; mov my ; mow with ; much every ; much it
        suicidal_ideation	4	muchach me ; muer ; my calend ; my cat ; my chest ; my desk ; my dispatch
        suicidal_ideation	4	my funeral ; my grandbaby ; my hoodi ; my passeng ; my record ; my retirement
        suicidal_ideation	4	my spar ; my turn ; n im ; nad <soon> ; nad despu ; neck 0 ; neck in ; need em
        suicidal_ideation	4	need me ; need that ; nephew ask ; net ; nev felt ; next cold ; ni ningun
        suicidal_ideation	4	ni pal ; nic for ; nic one ; nic to ; nice ; nich ; night she ; night year
        suicidal_ideation	4	nin se ; nino chiquito ; nobody <need> ; nobody is ; noch asi ; nod at
        suicidal_ideation	4	noma <always> ; noma <need> ; nos <school> ; nos ensen ; not sinc ; notic for
        suicidal_ideation	4	notic im ; notifi ; now that ; nuev por ; number and ; nurs <school> ; nurs i
        suicidal_ideation	4	nurs student ; octubr de ; of <die> ; of being ; of fold ; of oxy ; of park
        suicidal_ideation	4	of you ; off <container> ; off <night> ; off <play> ; old dog ; old gentleman
        suicidal_ideation	4	old m ; on <breath> ; on door ; on how ; on thing ; on whoev ; onc <crowd>
        suicidal_ideation	4	onc everyon ; one <ask> ; one <drive> ; one afternoon ; one mak ; one person
        suicidal_ideation	4	one round ; one tak ; only <alcohol> ; only hav ; only open ; operator and
        suicidal_ideation	4	or for ; or short ; ord my ; organic ; orientation ; oth option ; otherwis
        suicidal_ideation	4	ought to ; our <week> ; out <leave> ; out <money> ; out <soon> ; out all
        suicidal_ideation	4	out if ; outliv <crowd> ; outright ; outsid barstow ; owed a ; own <ask>
        suicidal_ideation	4	own <illness> ; own ask ; own head ; own that ; pa intern ; pag a ; pag el
        suicidal_ideation	4	paid up ; pap par ; pap tom ; papel piden ; par nadi ; park van ; part wher
        suicidal_ideation	4	partn found ; password and ; past saturday ; pastor he ; pay aft ; pay when
        suicidal_ideation	4	pcp on ; pelvi ; pens ; peopl say ; per le ; person pick ; person stop
        suicidal_ideation	4	pictur ; pidi ; pier ; pil wont ; pin and ; plac said ; plan train ; plane mi
        suicidal_ideation	4	plast ; plow ; pls <stranger> ; pls someon ; pm <phone> ; pm and
        suicidal_ideation	4	po <colleague> ; po client ; poa + ; policy stil ; polit flat ; poliz
        suicidal_ideation	4	pon dos ; poquita ; por drog ; por leer ; por mensaj ; por tod ; porqu una
        suicidal_ideation	4	practic ; pregunt 0 ; pregunt cuant ; preocupen ; pres his ; program tak
        suicidal_ideation	4	proxim no ; pt <take> ; pt told ; pul it ; put someth ; put them ; q tom
        suicidal_ideation	4	qd sinc ; que alguien ; que anoch ; que apagu ; que estarian ; que limpi
        suicidal_ideation	4	que prefier ; qued par ; quedar ; queden ; quien decirl ; quit eat
        suicidal_ideation	4	quit everyth ; quit un ; quiten ; raj la ; rat no ; rat ya ; rath <take>
        suicidal_ideation	4	re staf ; read lik ; read thes ; real ; real good ; recheck ; regresen la
        suicidal_ideation	4	regul 0 ; releas tmrw ; rent due ; retir machinist ; rid my ; rieg las
        suicidal_ideation	4	right too ; rins the ; rn <medicine> ; rn <night> ; rn med ; rn night
        suicidal_ideation	4	roof is ; room back ; room just ; room wher ; roommat doesnt ; roommat she
        suicidal_ideation	4	round his ; round with ; run him ; s <say> ; sa ; sab eso ; sabr ; sail club
        suicidal_ideation	4	salud de ; sat with ; saturday ; saturday im ; say be ; say ive ; say pain
        suicidal_ideation	4	say sixty ; say sorry ; scar and ; school counselor ; school thing ; scrub
        suicidal_ideation	4	scub ; se <buy> ; se acuest ; se avent ; se cort ; se encer ; se pus ; se ve
        suicidal_ideation	4	see how ; self refer ; sem ; send it ; senior of ; sentenc and ; sepulved and
        suicidal_ideation	4	set the ; settl <past> ; settl befor ; she <intoxicated> ; she <try> ; she cut
        suicidal_ideation	4	she open ; she thought ; she tri ; she went ; shelf for ; sho off ; sho out
        suicidal_ideation	4	show my ; show that ; show wif ; si <go> ; si entr ; sign it ; sil y
        suicidal_ideation	4	sinc admit ; sink i ; sink say ; sis has ; sist numb ; sit ther ; skip 0
        suicidal_ideation	4	sleev in ; slip for ; sneaker ; so drunk ; so ther ; sol no ; sol piens
        suicidal_ideation	4	som <leave> ; som <night> ; som left ; somebody ought ; someon ; someon pleas
        suicidal_ideation	4	son marca ; son said ; song to ; soon as ; soonest ; sorry for
        suicidal_ideation	4	sourdough start ; spent all ; spent my ; sponsor 0 ; sponsor its ; spot on
        suicidal_ideation	4	spr group ; sry ; stand on ; stand ther ; start bark ; start put ; start say
        suicidal_ideation	4	stat she ; stay warm ; step in ; sticky ; stil check ; stood by ; stop pick
        suicidal_ideation	4	stov and ; straight to ; strip and ; stuf to ; su vid ; substanc not
        suicidal_ideation	4	sufficient ; suic y ; suicid watch ; suit 0 ; suit him ; sunday thing
        suicidal_ideation	4	sup <happy> ; sus caguama ; tag ; taken ; tap a ; tap the ; teach my ; tel op
        suicidal_ideation	4	tel them ; telephon my ; tenant on ; teng <need> ; teng gana ; text pic
        suicidal_ideation	4	text pleas ; text to ; th / ; th i ; th im ; thank ; thank him ; thank to
        suicidal_ideation	4	that <room> ; that cha ; that happen ; that open ; that real ; that theyl
        suicidal_ideation	4	the <bodypart> ; the <goodbye> ; the ankl ; the bik ; the boy ; the concret
        suicidal_ideation	4	the draw ; the edg ; the eleventh ; the figur ; the gap ; the garag
        suicidal_ideation	4	the hospic ; the mold ; the oak ; the other ; the pil ; the quart ; the riv
        suicidal_ideation	4	the row ; the spar ; the stock ; the sub ; the titl ; the trash ; the workshop
        suicidal_ideation	4	them tuesday ; then <write> ; then took ; ther <ask> ; ther <die> ; ther ask
        suicidal_ideation	4	ther until ; thes <promise> ; thes thank ; they bury ; they met ; they nap
        suicidal_ideation	4	they only ; they pump ; they tel ; theyl be ; theyr both ; theyr kind
        suicidal_ideation	4	thi <treatment> ; thi anymor ; thi is ; thin on ; thing <clean>
        suicidal_ideation	4	thing <leave> ; thing left ; thing tidy ; think ; think abt ; think the
        suicidal_ideation	4	thirty or ; though the ; through at ; through six ; throw myself
        suicidal_ideation	4	thru <opening> ; thursday if ; thx for ; tien llav ; til fiv ; til ther
        suicidal_ideation	4	tim <say> ; tim no ; tip the ; tir and ; tir is ; to <take> ; to agre ; to c
        suicidal_ideation	4	to cash ; to clean ; to god ; to listen ; to measur ; to nam ; to neighbor
        suicidal_ideation	4	to ninety ; to peopl ; to safety ; to self ; to somebody ; to violat
        suicidal_ideation	4	to whoev ; to wif ; tocan y ; tod desd ; tod hast ; todavi hay ; today from
        suicidal_ideation	4	togeth him ; told her ; told offic ; tonight ive ; too <moment> ; too now
        suicidal_ideation	4	took herself ; toqu ; tor ; torn it ; towel along ; trabaj final ; trag anoch
        suicidal_ideation	4	travel and ; truck if ; trunk and ; tuv ; twic with ; two block ; tx <moment>
        suicidal_ideation	4	typ it ; ultim fue ; un dibuj ; un plat ; una <write> ; una desintoxicacion
        suicidal_ideation	4	uncl the ; unit rn ; up insid ; up tal ; urn ; usted <phone> ; va dic ; vaci
        suicidal_ideation	4	vacuna ; van diez ; vas ; vean ; vec ; vec tre ; vecin y ; vera ; very calm
        suicidal_ideation	4	very tir ; vet ; via del ; viaj ; vid el ; viend com ; viend las ; violat on
        suicidal_ideation	4	virgen que ; voic i ; voic said ; voz ant ; wan be ; wan see ; want off
        suicidal_ideation	4	was ok ; was think ; wasnt an ; wav to ; way or ; way thi ; way two ; we manag
        suicidal_ideation	4	we pray ; wed watch ; week ive ; week right ; weekend no ; weekend now
        suicidal_ideation	4	weekend the ; weight on ; went and ; went real ; went round ; wer very
        suicidal_ideation	4	what all ; what program ; when <container> ; whenev she ; which <phone>
        suicidal_ideation	4	which numb ; who <continue> ; who check ; who goe ; widow ; windy ; wish
        suicidal_ideation	4	with <last> ; with duct ; with foam ; with hous ; with intent ; with last
        suicidal_ideation	4	with mak ; with nam ; wk <school> ; wknd sinc ; wnt off ; wok up ; wont eat
        suicidal_ideation	4	worth ; would <feel> ; would cle ; would feel ; would know ; would pick
        suicidal_ideation	4	wouldnt com ; wrist in ; written down ; wrot ; xfer 0 ; y <sedative> ; y dond
        suicidal_ideation	4	y fech ; y la ; y wont ; ya <stop> ; ya dos ; ya vaci ; year say ; yes and
        suicidal_ideation	4	yest with ; yesterday he ; yesterday with ; yo bien ; yo ya ; you admit ; youl
        suicidal_ideation	4	young <child> ; young girl ; your busines ; yr habit
        suicidal_ideation	3	+ <ask> ; + ask ; + diazepam ; + sweaty ; + two ; 0 <fall> ; 0 cry ; 0 el
        suicidal_ideation	3	0 lbs ; 0 let ; 0 no ; <alcohol> <rope> ; <alcohol> but ; <always> <die>
        suicidal_ideation	3	<always> mo ; <always> pag ; <amount> <gun> ; <amount> fil ; <amount> out
        suicidal_ideation	3	<amount> teng ; <amount> tien ; <amount> una ; <amount> wher ; <angry> 0
        suicidal_ideation	3	<angry> cuand ; <appointment> <crowd> ; <ask> <clean> ; <ask> adond
        suicidal_ideation	3	<blade> <partner> ; <blade> out ; <blood> <awake> ; <blood> thin
        suicidal_ideation	3	<bodypart> <continue> ; <bodypart> <fire> ; <bodypart> desd ; <bodypart> fre
        suicidal_ideation	3	<bodypart> til ; <bodypart> toward ; <bodypart> wil ; <break> <need>
        suicidal_ideation	3	<build> <ask> ; <build> <build> ; <build> <need> ; <calm> its ; <caretaking>
        suicidal_ideation	3	<caretaking> <kin> ; <chestheart> to ; <child> <soon> ; <child> doesnt
        suicidal_ideation	3	<child> rom ; <child> sin ; <child> sí ; <child> uno ; <church> <write>
        suicidal_ideation	3	<clean> <furniture> ; <clinician> sit ; <clinician> wher ; <clothes> <see>
        suicidal_ideation	3	<clothes> <think> ; <clothes> long ; <clothes> with ; <consume> the
        suicidal_ideation	3	<container> <church> ; <container> <pain> ; <container> <phone>
        suicidal_ideation	3	<container> cant ; <container> hech ; <continue> <die> ; <continue> any
        suicidal_ideation	3	<count> up ; <crowd> away ; <crowd> cuand ; <day> fueron ; <day> open
        suicidal_ideation	3	<day> thi ; <daytime> <angry> ; <daytime> el ; <daytime> onc ; <die> <day>
        suicidal_ideation	3	<die> <soon> ; <die> sinc ; <drive> <headface> ; <drive> <key> ; <drive> all
        suicidal_ideation	3	<drive> over ; <drug> <opioid> ; <drug> los ; <eat> <clean> ; <eat> can
        suicidal_ideation	3	<emergency> <furniture> ; <fall> over ; <feel> <calm> ; <fire>
        suicidal_ideation	3	<friend> <hold> ; <friend> es ; <furniture> hed ; <furniture> turn
        suicidal_ideation	3	<give> <container> ; <give> <promise> ; <give> cb ; <go> <take> ; <go> indoor
        suicidal_ideation	3	<go> out ; <go> zer ; <gun> <furniture> ; <happy> <asleep> ; <happy> its
        suicidal_ideation	3	<headface> <pet> ; <headface> droop ; <hear> how ; <height> <opening>
        suicidal_ideation	3	<height> que ; <hold> <pill> ; <hold> <take> ; <hold> thi ; <home> <clean>
        suicidal_ideation	3	<home> <trust> ; <home> for ; <home> one ; <home> todo ; <home> ya
        suicidal_ideation	3	<hopeless> ; <hospital> <trust> ; <hot> <clean> ; <insurance> <rope>
        suicidal_ideation	3	<job> <key> ; <job> w/o ; <key> <kin> ; <key> <write> ; <key> de ; <key> del
        suicidal_ideation	3	<kill> no ; <kin> <amount> ; <kin> chin ; <kin> his ; <kin> of ; <kin> toma
        suicidal_ideation	3	<last> <try> ; <law> las ; <leave> <try> ; <lock> from ; <medicine> 0
        suicidal_ideation	3	<medicine> hac ; <moment> larg ; <money> <tool> ; <money> in ; <money> when
        suicidal_ideation	3	<month> <sedative> ; <month> la ; <need> eith ; <need> his ; <need> id
        suicidal_ideation	3	<need> them ; <night> estuv ; <night> wont ; <official> <afraid>
        suicidal_ideation	3	<opening> <break> ; <opening> <continue> ; <order> <room> ; <outdoors> <soon>
        suicidal_ideation	3	<outdoors> me ; <past> to ; <pet> <put> ; <pet> <shake> ; <pet> been
        suicidal_ideation	3	<pet> wil ; <phone> away ; <phone> hast ; <phone> su ; <photo> <year>
        suicidal_ideation	3	<pill> <room> ; <pill> <take> ; <pill> <think> ; <play> guid
        suicidal_ideation	3	<promise> <home> ; <promise> im ; <put> <insurance> ; <put> our ; <put> the
        suicidal_ideation	3	<rail> <continue> ; <rail> at ; <rarely> <stop> ; <record> himself
        suicidal_ideation	3	<room> <alone> ; <room> one ; <room> than ; <room> und ; <rope> <put>
        suicidal_ideation	3	<rope> back ; <sad> me ; <say> <goodbye> ; <say> <think> ; <say> aft
        suicidal_ideation	3	<say> lin ; <say> why ; <sedative> <day> ; <sedative> im ; <sedative> ya
        suicidal_ideation	3	<see> <calm> ; <shame> <crowd> ; <sober> <write> ; <soon> <photo>
        suicidal_ideation	3	<stimulant> <year> ; <stop> <intoxicated> ; <stop> <photo> ; <stop> my
        suicidal_ideation	3	<stranger> hast ; <stranger> let ; <stranger> one ; <stranger> over
        suicidal_ideation	3	<stranger> should ; <stranger> your ; <take> 0 ; <take> <gun> ; <take> himself
        suicidal_ideation	3	<take> thrown ; <think> <blood> ; <think> <consume> ; <think> becaus
        suicidal_ideation	3	<think> el ; <think> on ; <tired> de ; <tool> <stranger> ; <tool> a
        suicidal_ideation	3	<trade> pt ; <trade> que ; <treatment> 0 ; <treatment> <crowd>
        suicidal_ideation	3	<treatment> <height> ; <treatment> <promise> ; <treatment> didnt
        suicidal_ideation	3	<treatment> por ; <trust> me ; <wait> <goodbye> ; <water> bottom ; <water> se
        suicidal_ideation	3	<week> <break> ; <week> <past> ; <week> that ; <week> with ; <write> <key>
        suicidal_ideation	3	<write> <pet> ; <write> pleas ; <write> wil ; <year> <year> ; <year> is
        suicidal_ideation	3	a blad ; a dar ; a fair ; a grandchild ; a la ; a ledg ; a oscura ; a poem
        suicidal_ideation	3	a suit ; a verl ; a voicemail ; about <colleague> ; abr el ; abr los
        suicidal_ideation	3	addres for ; aft hour ; aft if ; agency 0 ; ago the ; ahorit no ; al abuel
        suicidal_ideation	3	al mar ; alg <past> ; alg ant ; all <give> ; already remov ; alrededor
        suicidal_ideation	3	am hav ; ama ; ama <day> ; amar ; an <height> ; and <soon> ; and four ; and it
        suicidal_ideation	3	and laptop ; and met ; and monday ; and put ; and thi ; and wear ; and which
        suicidal_ideation	3	and whod ; answ his ; anyon <say> ; anyon ther ; aquavit ; are any ; are his
        suicidal_ideation	3	arm up ; ask as ; ask night ; at mil ; ativan for ; ator ; ayer otr ; baby so
        suicidal_ideation	3	back <hospital> ; back down ; back over ; bag with ; bajan ; barat ; bathroom
        suicidal_ideation	3	be pick ; becaus <last> ; becaus last ; bed if ; bedsid ; been <ask>
        suicidal_ideation	3	being around ; belt pick ; benefit ; bf <ask> ; bf ask ; bien <tired>
        suicidal_ideation	3	bien cans ; bik is ; bind with ; biscuit ; block ; blood thin ; body to
        suicidal_ideation	3	bolet ; boot and ; box per ; box so ; break <container> ; break box
        suicidal_ideation	3	bridg has ; brochur to ; broth back ; brother lunch ; brought over ; bufand
        suicidal_ideation	3	busc ; buscarl al ; but honest ; by <ask> ; by ask ; by christma ; by then
        suicidal_ideation	3	cal cry ; cal i ; calend ; camin a ; can <die> ; can read ; can with ; cancion
        suicidal_ideation	3	cans de ; cant see ; carry me ; cas todo ; cash to ; cat ; cat been ; catch up
        suicidal_ideation	3	celd ; cemetery deed ; chamb ; chamb de ; check out ; check with ; chin a
        suicidal_ideation	3	chiquit con ; chof ; chos ; clear <amount> ; clerk pt ; clos <amount>
        suicidal_ideation	3	coat pocket ; cok wed ; cold ; com quien ; com the ; compartment
        suicidal_ideation	3	contest hast ; coordinator ; cor ; cord ; cort orden ; cowork of ; crack is
        suicidal_ideation	3	cual ; cuand <ask> ; cuand ya ; cun and ; d <drive> ; dai bought ; dai son
        suicidal_ideation	3	dar de ; daught the ; day desd ; dcf madr ; dcf told ; de marfil ; de traj
        suicidal_ideation	3	de tramadol ; dec a ; deck of ; dejar ; deni plan ; deputy 0 ; desd <month>
        suicidal_ideation	3	deserv ; despidiendos de ; despu ya ; di mi ; did <try> ; did fin ; did try
        suicidal_ideation	3	didnt get ; dirt ; divid ; doe drink ; dog leash ; dog wil ; don he
        suicidal_ideation	3	dont <feel> ; dont com ; dont just ; dont mak ; dont own ; door clos
        suicidal_ideation	3	down <moment> ; down <put> ; down <say> ; down besid ; down now ; draft
        suicidal_ideation	3	drain <clean> ; drain clean ; driv drop ; driv found ; dry on ; dxm +
        suicidal_ideation	3	ear each ; ech gana ; ech sus ; edibl on ; el <blade> ; el <water>
        suicidal_ideation	3	el freeway ; el gym ; el inhalador ; el papelit ; el par ; el pensamiento
        suicidal_ideation	3	el rio ; els wil ; elsewher and ; en <height> ; en <kill> ; en avent ; en mat
        suicidal_ideation	3	en nochebuen ; en seri ; encargu los ; encier en ; encontr una ; epipen ; er
        suicidal_ideation	3	eso busc ; essay ; est <awake> ; est a ; est cas ; est despiert ; estan los
        suicidal_ideation	3	estoy sent ; etoh on ; every mo ; every pag ; everybody ask ; everyon say
        suicidal_ideation	3	everyth that ; expect to ; explain it ; f <say> ; f ambien ; fami for ; fancy
        suicidal_ideation	3	feet stil ; few at ; ff ; fijes que ; fin <asleep> ; fin <kin> ; fin van
        suicidal_ideation	3	final <job> ; final work ; first fiv ; first glas ; floppy and ; for <soon>
        suicidal_ideation	3	for custody ; for me ; for open ; form or ; frasc de ; from <sad> ; from ed
        suicidal_ideation	3	fui buen ; gana ; gas ; gastric ; gav cb ; generator ; get cold ; get our
        suicidal_ideation	3	gf <go> ; gin + ; given lin ; glas 0 ; go und ; goe back ; good <bodypart>
        suicidal_ideation	3	goodwil ; grain ; grandm 0 ; guest and ; guit + ; hac <hear> ; hac que
        suicidal_ideation	3	hac ruid ; hand fre ; happy at ; has forty ; has sewn ; has stop ; hav buri
        suicidal_ideation	3	hav it ; hav no ; hav open ; he had ; head for ; her <play> ; her cook
        suicidal_ideation	3	her down ; her dres ; her eye ; her how ; her if ; her niec ; her retain
        suicidal_ideation	3	her tomorrow ; herramienta y ; hes <think> ; hes high ; hes quit ; hi <say>
        suicidal_ideation	3	hi deni ; hidden in ; hijo uno ; him <drive> ; him stand ; himself
        suicidal_ideation	3	himself when ; his <hospital> ; his cat ; his door ; his fiance ; his hair
        suicidal_ideation	3	his po ; his thing ; his wallet ; hlep ; hom alon ; hombr 0 ; hor est ; hour
        suicidal_ideation	3	hous not ; hoy fueron ; hoy le ; huec ; husb cok ; husband up ; i <blood>
        suicidal_ideation	3	i <rope> ; i jus ; i mail ; i odd ; i use ; id <angry> ; id hat ; id want
        suicidal_ideation	3	idc ; im <intoxicated> ; im on ; im only ; imag ; import ; in old
        suicidal_ideation	3	includ <amount> ; includ two ; inhalador ; inmat 0 ; inn <bodypart>
        suicidal_ideation	3	inyect hac ; is <buy> ; is and ; is below ; is the ; isnt and ; isnt idl
        suicidal_ideation	3	it doe ; it so ; its <hot> ; ive <count> ; ive cut ; jef dic ; jetty ; jewelry
        suicidal_ideation	3	job gav ; junt <amount> ; junt treint ; jus wan ; just as ; just clos
        suicidal_ideation	3	just tak ; kaddish ; kept cut ; ketamin los ; key are ; kid that ; kid the
        suicidal_ideation	3	kind tel ; knot a ; know becaus ; know re ; la <shame> ; la met ; la nuer
        suicidal_ideation	3	la residenci ; la vel ; la vigil ; las <church> ; las mir ; late she ; lay him
        suicidal_ideation	3	lbs ; le <stop> ; le escribi ; le rec ; leas on ; leav stuf ; left and
        suicidal_ideation	3	lie ther ; lik evry ; lik he ; lin <volunteer> ; llev <consume> ; llor mi
        suicidal_ideation	3	lo <soon> ; lo and ; lo escribi ; login ; long enough ; look at ; look it
        suicidal_ideation	3	m <opioid> ; m albanil ; m hes ; m marin ; m releas ; m uninsur ; machin shed
        suicidal_ideation	3	mad my ; malet hech ; marfil ; me abraz ; me doe ; me ive ; me subi ; me thank
        suicidal_ideation	3	me you ; mean if ; mean that ; measur it ; meno un ; met <always> ; met con
        suicidal_ideation	3	met diari ; meth told ; mgr ; mi gent ; mi in ; mi perrit ; mil 0
        suicidal_ideation	3	milligram and ; mis <count> ; mis sesent ; mom cabinet ; morn ; morphin in
        suicidal_ideation	3	moth chin ; mov indoor ; muj hast ; mund hast ; muy mal ; my <blade>
        suicidal_ideation	3	my <bodypart> ; my <school> ; my congregation ; my head ; my lorazepam
        suicidal_ideation	3	my ring ; my seven ; my sister ; my sock ; na ma ; nam <outdoors> ; nam want
        suicidal_ideation	3	need eith ; need it ; nev <drive> ; nev driv ; ni <eat> ; nic <go> ; night +
        suicidal_ideation	3	night he ; nightstand ; nin <media> ; ninety of ; nit for ; nobody <see>
        suicidal_ideation	3	nobody can ; nobodyd ; noma estoy ; noon onc ; novi le ; now hom ; numb
        suicidal_ideation	3	och en ; octob a ; ocup ; od on ; of 0 ; of food ; of our ; of tap ; of today
        suicidal_ideation	3	old street ; on <friend> ; on <room> ; on dialysi ; on foot ; on for ; on if
        suicidal_ideation	3	on turn ; one check ; one park ; one strang ; only <leave> ; only quit
        suicidal_ideation	3	only tel ; only took ; open so ; open sun ; orden residencial ; oscura
        suicidal_ideation	3	otr lun ; otro tre ; our lin ; over is ; pagu la ; paid off ; pain is ; par en
        suicidal_ideation	3	parent stop ; part ; part del ; peopl one ; per <year> ; per year ; peric noma
        suicidal_ideation	3	persist ; person one ; pick by ; pick me ; pictur my ; pid a ; plan with
        suicidal_ideation	3	planch ; pleas <stop> ; poca hora ; poison and ; pongan ; por heroin ; por met
        suicidal_ideation	3	por primer ; pound ; probation told ; pt son ; pue sí ; put one ; put our
        suicidal_ideation	3	pyxi ; que <daytime> ; que <soon> ; que mis ; qued colg ; quick and ; quick it
        suicidal_ideation	3	quien quier ; quit ; quit argu ; quit de ; r in ; rais thi ; rang so
        suicidal_ideation	3	re client ; receipt in ; reek ; regal su ; releas her ; remov the
        suicidal_ideation	3	residential yesterday ; retail <clinician> ; retail pharmacist ; riv bottom
        suicidal_ideation	3	rn licens ; rn re ; roommat last ; roommat think ; s/p <try> ; s/p attempt
        suicidal_ideation	3	sam <day> ; sat sinc ; sat ther ; saturday nev ; sav it ; say hey ; se <break>
        suicidal_ideation	3	segund pis ; semana ; senor llor ; senorit soy ; sent her ; sentenc i
        suicidal_ideation	3	she <school> ; she <write> ; she drink ; she left ; she seen ; she wer
        suicidal_ideation	3	shel do ; shelf one ; shift end ; shoebox of ; short a ; should hav ; si asi
        suicidal_ideation	3	sid ; siempr en ; sirvi ; sist pick ; sist said ; so kind ; social <official>
        suicidal_ideation	3	social dcf ; soft ; somebody pay ; son finish ; son no ; sorry ; sorry to
        suicidal_ideation	3	sp only ; spar set ; spoken sinc ; spot goe ; st he ; stack the ; staf
        suicidal_ideation	3	stay ask ; steak knif ; step with ; stipulat <treatment> ; stop answer
        suicidal_ideation	3	stop being ; stop me ; strip say ; su <tool> ; su almoh ; su cuart ; su guitar
        suicidal_ideation	3	su senor ; suffer from ; suicidal again ; survivor ; sus <headface> ; sus teni
        suicidal_ideation	3	sust que ; swe im ; tak so ; tambien par ; tap <count> ; tap measur
        suicidal_ideation	3	tel operator ; tent with ; text that ; th <room> ; th floor ; th or
        suicidal_ideation	3	than <continue> ; that <count> ; that <say> ; that one ; thatd be ; the <drug>
        suicidal_ideation	3	the <law> ; the <palecolor> ; the <pill> ; the <think> ; the body ; the brandy
        suicidal_ideation	3	the brochur ; the camp ; the crat ; the expres ; the fault ; the forg
        suicidal_ideation	3	the grapevin ; the gun ; the jetty ; the newspap ; the pharmacist ; the phot
        suicidal_ideation	3	the plot ; the pod ; the pyxi ; the soap ; the tar ; the trial ; the truck
        suicidal_ideation	3	the wat ; the world ; them <calm> ; them all ; then <need> ; then <night>
        suicidal_ideation	3	then <outdoors> ; then <promise> ; then rol ; then tonight ; then want
        suicidal_ideation	3	ther four ; they pick ; theyr on ; thi <month> ; thi no ; thi one ; thi twic
        suicidal_ideation	3	thing from ; thing to ; think ive ; think somebody ; thousand in
        suicidal_ideation	3	thursday the ; tienen su ; ties ; til a ; til saturday ; til sunris
        suicidal_ideation	3	tim anyth ; tim get ; tim ive ; tmrw noth ; to belong ; to com ; to cut
        suicidal_ideation	3	to ed ; to eleven ; to fight ; to ive ; to worry ; today ; todo me ; told mgr
        suicidal_ideation	3	tom tod ; tom toda ; tong ; too <eat> ; too chicken ; took off ; toward the
        suicidal_ideation	3	traig en ; trazodon ; tre nieto ; trunk ; tub in ; turn ; twic thi ; two card
        suicidal_ideation	3	ulcer ; un <photo> ; un vap ; una <treatment> ; una cart ; una sog ; und me
        suicidal_ideation	3	unit d/c ; uno mas ; up even ; use that ; use the ; ust la ; valor ; vayan a
        suicidal_ideation	3	verdad mi ; vet <give> ; vez com ; viud ; vuelven ; vuelven a ; w/o him
        suicidal_ideation	3	want and ; want guit ; want inpt ; warm ; was <build> ; was <think> ; was writ
        suicidal_ideation	3	wasnt them ; wat pil ; we lock ; we wouldnt ; wear long ; weed pen ; what com
        suicidal_ideation	3	what shel ; what the ; wher exact ; wheth hed ; which <key> ; who <photo>
        """
}
