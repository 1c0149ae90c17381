extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	cok wif ; cold the ; collect stamp ; colleg and ; column ; com from
        needs_clarification	1	comadr y ; company for ; con <lock> ; con <outdoors> ; con <think>
        needs_clarification	1	con cand ; con flor ; concern ; confidential ; construccion y ; contest la
        needs_clarification	1	contract with ; control de ; cook show ; corre que ; corrient ; cort
        needs_clarification	1	cosa que ; could <kill> ; could <stranger> ; could not ; could one
        needs_clarification	1	could talk ; couldnt find ; couldnt say ; counselor ; count every
        needs_clarification	1	cousin went ; cow in ; coyot ; cp <pain> ; cp radiat ; cranky ; crawl
        needs_clarification	1	creen ; creen que ; cri for ; crim novel ; crisi lin ; cry in ; cuatr vec
        needs_clarification	1	cubet ; cucko ; cuent por ; cuerd ; cun y ; curiou about ; curv ; dad a
        needs_clarification	1	dad heart ; dad her ; dad to ; dairy ; danc ; dand vuelta ; dang
        needs_clarification	1	daught took ; day doing ; day up ; de <rail> ; de <write> ; de blanc
        needs_clarification	1	de carpinter ; de cincuent ; de cumpleano ; de embaraz ; de flor ; de lared
        needs_clarification	1	de lugar ; de manan ; de mi ; de onc ; de otr ; de pintur ; de solter
        needs_clarification	1	de traj ; de tratamient ; de viaj ; de zapato ; deadlin for ; decid to
        needs_clarification	1	del <hot> ; del <pet> ; del <rail> ; del <treatment> ; del calor
        needs_clarification	1	del jardin ; del mar ; del parqu ; del puent ; delet ; desd <day> ; desk 0
        needs_clarification	1	desk guest ; despert manan ; detail wil ; detector and ; devin ; di a
        needs_clarification	1	dia de ; diaria ; dict est ; did for ; did not ; did thi ; didnt <need>
        needs_clarification	1	didnt <take> ; didnt get ; didnt see ; died the ; dieron permis
        needs_clarification	1	differenc between ; diganl que ; dio mas ; discharg of ; distinto
        needs_clarification	1	divorc my ; divorc when ; do men ; doctor ; doe <palecolor> ; doe her
        needs_clarification	1	dog need ; dog wil ; doing <count> ; dol bil ; dollar with ; dolor fuert
        needs_clarification	1	doming despu ; don last ; don with ; donat in ; dont <phone> ; dont mean
        needs_clarification	1	door in ; dos lado ; dos minuto ; down <see> ; down but ; down our
        needs_clarification	1	down ther ; drink ; drink then ; driv for ; driv in ; driv past ; driv them
        needs_clarification	1	driv thru ; drov all ; dud ; duerm ; dulc ; eith ; el <child> ; el <fire>
        needs_clarification	1	el <phone> ; el <stranger> ; el barandal ; el de ; el entier ; el fin
        needs_clarification	1	el foc ; el formulari ; el hij ; el machet ; el muchach ; el personal
        needs_clarification	1	el salon ; el telefon ; el ultim ; el vas ; elder ; eleven hour ; ell y
        needs_clarification	1	emergenci ; emp ; ems en ; en <hear> ; en <say> ; en <threat> ; en <wait>
        needs_clarification	1	en abono ; en cristal ; en esper ; en fil ; en habl ; en nuestr ; en peligr
        needs_clarification	1	en voz ; encier ; engin off ; engin run ; enormou ; enred ; ensen y
        needs_clarification	1	entier de ; epipen ; equip de ; er <clinician> ; era su ; es casi
        needs_clarification	1	es confidencial ; es diabetic ; es mi ; es p ; esa <say> ; esa palabra
        needs_clarification	1	escuel con ; ese <month> ; esk ; esk gen ; espos est ; est <clean> ; est a
        needs_clarification	1	est apunt ; est ayud ; est mund ; est por ; establish who ; estan grand
        needs_clarification	1	estat atty ; etoh on ; even <consume> ; even be ; ever <cannabis>
        needs_clarification	1	ever <give> ; everyon got ; everyth with ; ex is ; exact chang ; except its
        needs_clarification	1	executor of ; exit ; expect to ; explain in ; explain to ; fail <school>
        needs_clarification	1	fairground ; fami has ; fami portrait ; fami therapy ; fantasma de ; far as
        needs_clarification	1	fath hes ; fath in ; fath went ; favor no ; feel it ; feel saf ; feel so
        needs_clarification	1	fel off ; femal 0 ; fifth grad ; fil ; find an ; finish the ; finish thi
        needs_clarification	1	finish what ; firebal ; firm ; fish and ; fish tank ; fist ; fit anymor
        needs_clarification	1	floor eye ; flyer ; foam ; follow me ; food pantry ; for <amount>
        needs_clarification	1	for <friend> ; for <outdoors> ; for <stimulant> ; for chew ; for wk
        needs_clarification	1	forearm ; forget the ; form ; form client ; form with ; found <home>
        needs_clarification	1	found a ; found hom ; fountain ; four ; four and ; four minut ; frasquit
        needs_clarification	1	fre aft ; friend then ; friend use ; friend with ; from <clean>
        needs_clarification	1	from <phone> ; from cok ; from gat ; from minnesot ; from our ; front and
        needs_clarification	1	fuer del ; fuimo ; ful tim ; gallo ; gam and ; gan la ; gason ; gato
        needs_clarification	1	gav cb ; gav it ; geometry ; get in ; get stuck ; girlfriend tak
        needs_clarification	1	girlfriend who ; giv his ; giv it ; glas pip ; globo y ; go somewher
        needs_clarification	1	godfath ; godson ; going down ; good <clean> ; goril ; got som ; got someth
        needs_clarification	1	got to ; grabacion ; gracia y ; grad for ; graduat ; graduat from
        needs_clarification	1	grand <outdoors> ; grand canyon ; granddad was ; grandfath pocket
        needs_clarification	1	grandm kept ; grandmoth cam ; grapevin ; group # ; gues ; gues i ; guidanc
        needs_clarification	1	gun in ; hac pastel ; hac treint ; haci ; had 0 ; had <outdoors>
        needs_clarification	1	had <think> ; had our ; had two ; half a ; hamst ; hand fre ; hang ; hangov
        needs_clarification	1	hangov is ; has <friend> ; has dementi ; has its ; has left ; has machet
        needs_clarification	1	has only ; has sponsor ; hasnt used ; hast la ; hast las ; hav <count>
        needs_clarification	1	hav <furniture> ; hav <kin> ; hav <law> ; hav chang ; hav forty ; hav him
        needs_clarification	1	hav mis ; hav taken ; hav want ; havent don ; hay un ; he <go> ; he argu
        needs_clarification	1	he giv ; he meant ; he swallow ; he use ; hear my ; hed ; hel <bodypart>
        needs_clarification	1	hel <rope> ; hel hang ; hel say ; help my ; her <goodbye> ; her <town>
        needs_clarification	1	her around ; her bles ; her every ; her lip ; her location ; her pleas
        needs_clarification	1	her tabl ; her tel ; her what ; her who ; herman por ; herself then
        needs_clarification	1	hes aliv ; hes been ; hes nev ; hes whit ; hi ther ; hiel hac ; hij a
        needs_clarification	1	hijo de ; hik ; him <take> ; him get ; him out ; himself then ; hipotec
        needs_clarification	1	his <opening> ; his <school> ; his bowl ; his cha ; his neck ; his paper
        needs_clarification	1	his parent ; his school ; his ~<headface> ; hit a ; hit on ; hoja
        needs_clarification	1	hold music ; holiday includ ; hom around ; hors sinc ; hospital ; hous every
        needs_clarification	1	hous went ; how her ; hoy ; hr <colleague> ; human ; hundr peopl ; husb
        needs_clarification	1	husband driv ; hx <give> ; hx given ; i <go> ; i <last> ; i <promise>
        needs_clarification	1	i ate ; i been ; i finish ; i found ; i go ; i gues ; i hav ; i mop ; i read
        needs_clarification	1	i shook ; i switch ; i thank ; i ~drank ; i ~hit ; id lov ; id need ; if a
        needs_clarification	1	if anybody ; if anyth ; if im ; ill <think> ; ill hav ; im <angry>
        needs_clarification	1	im <limp> ; im about ; im final ; im gon ; im meant ; im see ; im six
        needs_clarification	1	im suicidal ; im the ; im usual ; in <drive> ; in <lock> ; in azus ; in hr
        needs_clarification	1	in january ; in jun ; in lin ; in mind ; in pen ; in thes ; in thos
        needs_clarification	1	in toled ; in traffic ; in utah ; in vernon ; incluy ; inform ; inhal is
        needs_clarification	1	inpatient my ; inpt in ; insid <container> ; instruc ; insuranc agent
        needs_clarification	1	insuranc inf ; intern at ; inviern ; iron the ; is <die> ; is <go>
        needs_clarification	1	is <limp> ; is <pain> ; is <photo> ; is <put> ; is alcohol ; is anybody
        needs_clarification	1	is awak ; is away ; is high ; is him ; is jump ; is kais ; is mov ; is past
        needs_clarification	1	is robert ; is smal ; is threaten ; is throw ; is tru ; is und ; is wrong
        needs_clarification	1	isnt <phone> ; it <eat> ; it <see> ; it aft ; it coed ; it felt ; it hes
        needs_clarification	1	it how ; it last ; it let ; it might ; it not ; it out ; it tonight
        needs_clarification	1	its drink ; its everywher ; its noth ; iv <medicine> ; ive <see> ; ive don
        needs_clarification	1	ive sweat ; jar of ; je vou ; job a ; joven ; julian ; jun to ; just <give>
        needs_clarification	1	just punch ; just ring ; just shop ; keep narcan ; keep ring ; keppr no
        needs_clarification	1	kept ; ketamin i ; ketamin is ; kevin 0 ; ki <palecolor> ; ki pal ; kil her
        needs_clarification	1	kind to ; king ; kne hav ; knelt ; knew every ; knif ; knif for ; knif in
        needs_clarification	1	knif on ; know a ; know me ; know one ; know that ; know which ; known her
        needs_clarification	1	kong ; kung ; l <bodypart> ; la <gun> ; la <opioid> ; la <palecolor>
        needs_clarification	1	la <water> ; la azote ; la azul ; la cosech ; la est ; la grabacion
        needs_clarification	1	la grand ; la impresora ; la llam ; la mochil ; la muchach ; la palm
        needs_clarification	1	la pistol ; la rop ; la segui ; la torment ; la voz ; lad la ; lady who
        needs_clarification	1	lak ; land with ; landlin ; landlord ; landlord fix ; landlord is
        needs_clarification	1	landlord tenant ; laptop and ; las <write> ; las doc ; las hoja ; las planta
        needs_clarification	1	last in ; last man ; last six ; lat fee ; lawy on ; le debi ; le teng
        needs_clarification	1	leas so ; leav town ; left his ; left nam ; lei ; les <say> ; les da
        needs_clarification	1	let down ; let from ; level i ; ley ; libro ; libro y ; licens and
        needs_clarification	1	licens numb ; lif is ; lik <play> ; lik <stranger> ; lik being ; lik herself
        needs_clarification	1	lik when ; lin <go> ; lin xfer ; line ; link and ; lisbon ; list of
        needs_clarification	1	list on ; littl man ; liv alon ; llam manan ; lleg hast ; llev la ; llev tre
        needs_clarification	1	lo decidi ; lo di ; lo mejor ; long <drive> ; long a ; long befor ; long do
        needs_clarification	1	look nic ; los <ask> ; los <church> ; los <day> ; los <need> ; los fantasma
        needs_clarification	1	los juev ; los miercol ; los muerto ; los quier ; lot in ; loud that ; lu
        needs_clarification	1	luck ; lueg me ; lui on ; lying down ; m <break> ; m <hear> ; machet say
        needs_clarification	1	magtanong ; main to ; mak <feel> ; mak sens ; mam me ; man lost ; mango
        needs_clarification	1	manil ; many to ; map ; mar and ; marc ; march ; marri for ; martin ; mat al
        needs_clarification	1	mat est ; may be ; mayb its ; me <kill> ; me <sick> ; me anywher ; me around
        needs_clarification	1	me cai ; me devolvi ; me encarg ; me go ; me llaman ; me llamen ; me muri
        needs_clarification	1	me permission ; me pleas ; me re ; me rent ; me tak ; med at ; medic que
        needs_clarification	1	medicar advantag ; meet and ; men talk ; merc me ; merci ; met him ; met me
        needs_clarification	1	meth for ; meti peric ; metr ; mi <bodypart> ; mi <town> ; mi abuel
        needs_clarification	1	mi ahij ; mi bod ; mi bols ; mi el ; mi nuer ; mi padr ; mi turn ; middl
        needs_clarification	1	might hav ; mil every ; min could ; min i ; minut out ; mir a ; mom driv
        needs_clarification	1	mon ask ; month ago ; month back ; montreal ; mor about ; mor ya
        needs_clarification	1	morning are ; morphin and ; moth its ; moth learn ; mouth has ; mov day
        needs_clarification	1	mrs ; msg with ; museum ; music at ; muy buen ; muy fuert ; my <photo>
        needs_clarification	1	my <treatment> ; my alarm ; my ankl ; my application ; my coffe ; my fath
        needs_clarification	1	my leg ; my neighbor ; my oth ; my partn ; my phon ; my po ; my puzzl
        needs_clarification	1	my rent ; my social ; my sponsor ; my stepbroth ; my stepdaught ; my tax
        needs_clarification	1	my toe ; my tonsil ; my twin ; my wal ; nad asi ; nam <phone> ; nam then
        needs_clarification	1	nam walt ; navidad y ; ne sai ; necesit nad ; neck in ; need thi ; need what
        needs_clarification	1	negoci de ; nephew meth ; nev bother ; nev forgot ; nev ~start
        needs_clarification	1	new <clothes> ; new <tool> ; new and ; ni cuant ; ni he ; nic <stranger>
        needs_clarification	1	nic guy ; nicknam ; niet de ; night auditor ; night between ; night he
        needs_clarification	1	night my ; night owl ; night she ; nin tim ; no <awake> ; no <happy>
        needs_clarification	1	no <partner> ; no contest ; no dejen ; no drug ; no hx ; no job ; no reason
        needs_clarification	1	no rent ; no wat ; no y ; no ~<opioid> ; no ~opioid ; nobody believ
        needs_clarification	1	nobody leav ; nobody notic ; noch por ; nonsens ; nos ponch ; not <day>
        needs_clarification	1	not <fall> ; not <past> ; not <photo> ; not com ; not fal ; not going
        needs_clarification	1	not show ; noth new ; notic til ; noun ; now awak ; now my ; now thre ; nuer
        needs_clarification	1	numb aft ; numb on ; numb she ; nunc <go> ; nunc la ; nurs ; nurs about
        needs_clarification	1	nurs are ; nursery plant ; o ; o par ; obtain ; ocean ; ocean view ; och
        needs_clarification	1	of <consume> ; of <count> ; of <hot> ; of beef ; of breath ; of coffe
        needs_clarification	1	of cooki ; of drawer ; of fit ; of fiv ; of kid ; of meth ; of network
        needs_clarification	1	of red ; of san ; of thes ; of twin ; of us ; off on ; offic lin ; oficin
        needs_clarification	1	ok on ; ok too ; old movi ; on <go> ; on behalf ; on count ; on door
        needs_clarification	1	on for ; on good ; on if ; on mov ; on our ; on suboxon ; on tim
        needs_clarification	1	onc <happy> ; one <build> ; one <rope> ; one <sad> ; one <stranger>
        needs_clarification	1	one about ; one build ; one could ; one mor ; one sel ; only <amount>
        needs_clarification	1	only half ; only hav ; only per ; only reason ; or ; or anyon ; or not
        needs_clarification	1	or to ; or wait ; orang juic ; order a ; oth form ; oth inf ; oth question
        needs_clarification	1	oth week ; other ; otr <night> ; otr <stranger> ; otr noch ; our #
        needs_clarification	1	our <break> ; our <crowd> ; our <opening> ; our <partner> ; our <volunteer>
        needs_clarification	1	our bldg ; our broth ; our build ; our honeymoon ; our insuranc ; our pastor
        needs_clarification	1	our plant ; our synagogu ; out an ; out lik ; out then ; out which ; out who
        needs_clarification	1	outsid ; overdos and ; overrid ; overtim ; own busines ; own grandmoth
        needs_clarification	1	oxy then ; pacienci ; pai ; paid our ; paloma ; pan dulc ; pansi ; panteon
        needs_clarification	1	pap fue ; pap nunc ; pap sol ; par desd ; par mi ; par pon ; parent divorc
        needs_clarification	1	park by ; parrot ; part de ; part y ; party last ; password in ; pastor re
        needs_clarification	1	pati con ; patient <stranger> ; patient man ; paus ; pay or ; peluquer
        needs_clarification	1	penal ; pencil sharpen ; peopl or ; peopl shar ; per <day> ; per <week>
        needs_clarification	1	per se ; per week ; percocet ; perdonen la ; person preferab ; person to
        needs_clarification	1	phon i ; phon it ; phon on ; phon plan ; phon so ; phon that ; pic of
        needs_clarification	1	pick a ; pick our ; pidi ; pil for ; pin in ; pinhead and ; pis y
        needs_clarification	1	pitit gason ; plac <day> ; plac first ; plan cb ; play shortstop ; pleas hav
        needs_clarification	1	pls what ; plu <stimulant> ; plum de ; po ; poco ; polit ; politic ; polk
        needs_clarification	1	pollo ; pon ; ponch ; pool is ; por <moment> ; por aca ; por medi ; por mes
        needs_clarification	1	porqu una ; potluck ; ppo card ; preferab a ; pregunt ; pregunt primer
        needs_clarification	1	pregunt tre ; pric shop ; prim y ; problem and ; procesion ; procesion y
        needs_clarification	1	program he ; program she ; pt <intoxicated> ; pt cri ; public defend
        needs_clarification	1	pued ped ; pump lik ; pupil ; q es ; q nadi ; que <play> ; que cant ; que de
        needs_clarification	1	que escrib ; que lleg ; que tod ; que tom ; que usa ; que usted ; que vien
        needs_clarification	1	quedan ; queri dej ; quier cer ; quier com ; quier dej ; quier jubil
        needs_clarification	1	quier mat ; quincen y ; quit ; quit <happy> ; quit last ; quit proud ; raft
        needs_clarification	1	rambl ; rang him ; rath <die> ; rath die ; rati of ; razor blad ; re mom
        needs_clarification	1	re moth ; re new ; re old ; re stepson ; read from ; read off ; rebuild
        needs_clarification	1	record 0 ; refer ; refer by ; refere youth ; referral ; regal su ; rehab don
        needs_clarification	1	remand ; repaint ; repeat nam ; res in ; resign ; restrain <order>
        needs_clarification	1	ridgecrest ; ring 0 ; ritalin ; rn on ; rol of ; rol out ; room hav
        needs_clarification	1	root <alcohol> ; root beer ; rough and ; row 0 ; roxi ; run down
        needs_clarification	1	s <outdoors> ; s <stimulant> ; s <stop> ; sa asaw ; sab cuant ; sab en
        needs_clarification	1	sab par ; sabi ; sacristan ; safety <afraid> ; safety concern ; said a
        needs_clarification	1	said ask ; said but ; said cal ; said id ; sal <blood> ; sal por ; sal sangr
        needs_clarification	1	salud a ; sam <child> ; sam <daytime> ; sam <drive> ; sam spot ; sam tim
        needs_clarification	1	sant en ; saw our ; say client ; say her ; say hes ; say in ; say just
        needs_clarification	1	say last ; say nobody ; say which ; school counselor ; se <hear> ; se dond
        needs_clarification	1	se dorm ; se encier ; season is ; seasonal ; seed ; seed catalog ; seen her
        needs_clarification	1	segun ell ; sel pecan ; semest and ; senor llam ; sens ; sentenc is
        needs_clarification	1	septiembr ; serious ; seven peopl ; she <angry> ; she <container> ; she let
        needs_clarification	1	she look ; she said ; she smok ; shel hav ; shift it ; shoebox and
        needs_clarification	1	shoot himself ; short and ; should <ask> ; should contact ; should say
        needs_clarification	1	shouldnt be ; shrimp boat ; si aqui ; si ~hay ; sid <fluid> ; sid of
        needs_clarification	1	siempr ; sign anyth ; sign over ; silv plan ; sin <amount> ; sin grito
        needs_clarification	1	sin mas ; sin ~segur ; sinc <year> ; sinc nov ; singl <daytime> ; singl morn
        needs_clarification	1	sist by ; sist rais ; sist re ; sky ; slept ; slept on ; slow <hear>
        needs_clarification	1	slow day ; slow speech ; smil at ; smok are ; smok cigaret ; smok meth
        needs_clarification	1	smooth ; snorkel ; snow on ; so <sad> ; so of ; so spr ; sob 0 ; sobr ; sock
        needs_clarification	1	sock to ; soft <say> ; soft spoken ; solt ; solt al ; solv ; som <pill>
        needs_clarification	1	som <treatment> ; som pil ; som sort ; somebody phon ; somebody with
        needs_clarification	1	someon at ; someon has ; someon is ; son <sad> ; son <say> ; son say
        needs_clarification	1	son school ; sop en ; sorry ; sorry that ; sort ; sound worn ; spe <ask>
        needs_clarification	1	speak on ; speak to ; spel it ; spoil ; spot for ; spr aft ; spruc ; squar
        needs_clarification	1	staf memb ; stair ; staircas ; stairwel ; start last ; stat no
        needs_clarification	1	station with ; stay with ; sticky ; sticky <write> ; stop that ; stor ; str
        needs_clarification	1	straight to ; street with ; stuck with ; student of ; su <crowd> ; su <tool>
        needs_clarification	1	su anunci ; su ranch ; subject is ; suboxon and ; suicid not ; sum of
        needs_clarification	1	sunday on ; sunshin ; sup que ; sur thi ; survivor ; swe to ; sweetest
        needs_clarification	1	swel up ; sí pued ; sí que ; tabl is ; tabl right ; tak anoth ; tak cal
        needs_clarification	1	tak vitamin ; tambien que ; tambien se ; tampoc ; tant grit ; tard un
        needs_clarification	1	tarjet del ; taught ; teach spin ; teatr de ; tej ; tel a ; telenovela
        needs_clarification	1	ten and ; ten problema ; tenant 0 ; tenant is ; teng <illness> ; tent in
        needs_clarification	1	texa ; text ; text messag ; text the ; than writ ; that <hospital>
        needs_clarification	1	that <last> ; that <month> ; that <year> ; that christma ; that i ; that its
        needs_clarification	1	that mean ; that non ; that old ; that she ; that the ; that why ; that year
        needs_clarification	1	the <angry> ; the <awake> ; the <consume> ; the <money> ; the <palecolor>
        needs_clarification	1	the <pet> ; the <rail> ; the <think> ; the <trade> ; the basebal ; the bay
        needs_clarification	1	the blu ; the bord ; the cafeteri ; the candl ; the casket ; the cat
        needs_clarification	1	the chat ; the church ; the coast ; the counselor ; the delivery ; the desk
        needs_clarification	1	the famili ; the ferry ; the figur ; the flour ; the fridg ; the glov
        needs_clarification	1	the good ; the governor ; the graduation ; the grand ; the hing
        needs_clarification	1	the jackpot ; the laptop ; the mailbox ; the orthodontist ; the paint
        needs_clarification	1	the peopl ; the pian ; the potluck ; the print ; the radi ; the raft
        needs_clarification	1	the recip ; the ring ; the scout ; the story ; the swel ; the tailpip
        needs_clarification	1	the tech ; the telephon ; the town ; the trust ; the user ; the volunte
        needs_clarification	1	the wak ; the weath ; the wrong ; the ~<friend> ; the ~brochur ; them <take>
        needs_clarification	1	them fast ; then <ask> ; then <die> ; then <go> ; then <wait> ; then and
        needs_clarification	1	then hed ; then wait ; ther drink ; ther wasnt ; thes <day> ; thes day
        needs_clarification	1	theyd get ; thi box ; thi from ; thi hangov ; thi isnt ; thi no ; thi whol
        needs_clarification	1	thi ~<home> ; thi ~addres ; thing are ; thing with ; thos year ; though he
        needs_clarification	1	threw up ; tiemp no ; tien <afraid> ; tijuan ; tim or ; tin with ; tir aft
        needs_clarification	1	tit ; to <break> ; to <build> ; to <kin> ; to <remember> ; to an ; to ask
        needs_clarification	1	to deal ; to deliv ; to fish ; to go ; to lift ; to listen ; to lock
        needs_clarification	1	to mas ; to sew ; to whoev ; tod sobr ; today ; told that ; tom no ; tongu
        needs_clarification	1	too but ; too embarras ; took someth ; tool to ; torta ; towel and
        needs_clarification	1	train for ; tre herman ; tre vec ; trivi <night> ; trivi night ; triwest
        needs_clarification	1	tru i ; truck with ; trust the ; tub so ; tue ; tuesday from ; tuesday in
        needs_clarification	1	turn fifty ; turn from ; turn to ; tv <hear> ; twelv step ; twenty pound
        needs_clarification	1	twic <say> ; two block ; two question ; two set ; tx inf ; typ of
        needs_clarification	1	ultim vez ; un <clinician> ; un <cold> ; un <die> ; un <photo> ; un bar
        needs_clarification	1	un fri ; un horn ; un mes ; una <furniture> ; una <tool> ; una escuel
        needs_clarification	1	una maquin ; una oll ; und wir ; une ; union electrician ; unk substanc
        needs_clarification	1	upfront ; us all ; us to ; us whil ; us who ; usad ; use or ; used <day>
        needs_clarification	1	using at ; using the ; ust ; ust me ; usted <need> ; usted <phone>
        needs_clarification	1	usual get ; utah ; vacation sav ; vamo a ; vanish ; vas ; vec por ; vecino
        needs_clarification	1	vegan ; vela ; ventana ; ver la ; vest ; vest de ; vet 0 ; vigil ; visit el
        needs_clarification	1	visit for ; vodk in ; voic ; voy a ; wait it ; wait list ; wait on
        needs_clarification	1	wait until ; wal are ; walk her ; walk ins ; walk two ; want her ; want inf
        needs_clarification	1	was <afraid> ; was <money> ; was born ; was cold ; was me ; was not
        needs_clarification	1	was noth ; was only ; was park ; was right ; was sel ; wash the
        needs_clarification	1	wasnt <always> ; wasnt alway ; wat and ; wat is ; way my ; wds ; we <happy>
        needs_clarification	1	we <hit> ; we hit ; we kil ; we met ; we pas ; we talk ; we used ; wear the
        needs_clarification	1	web pag ; wed tent ; weed from ; week of ; wel with ; went by ; went quiet
        needs_clarification	1	went whit ; wer <afraid> ; wer <put> ; wer <write> ; wer out ; wev been
        needs_clarification	1	whal ; what <stimulant> ; what <stranger> ; what did ; whatev he ; wheth
        needs_clarification	1	which is ; which of ; whichev of ; whisper hes ; who <appointment>
        needs_clarification	1	who <promise> ; who could ; who els ; who for ; who in ; who isnt ; who need
        needs_clarification	1	who visit ; whoev open ; whol build ; whol tim ; wif a ; wif morphin
        needs_clarification	1	wif quit ; wil <clothes> ; wil <leave> ; wil look ; win ; win befor ; window
        needs_clarification	1	with <colleague> ; with <promise> ; with <trust> ; with cal ; with night
        needs_clarification	1	with too ; with window ; without her ; wonder wheth ; would <fire>
        needs_clarification	1	would only ; would ~not ; writ down ; written to ; x su ; x tonight ; xbox
        needs_clarification	1	xin cha ; y <appointment> ; y <consume> ; y <day> ; y al ; y hoy ; y su
        needs_clarification	1	ya <buy> ; ya <give> ; ya <order> ; ya ~no ; yard ; yawn ; yeah i ; year by
        needs_clarification	1	year in ; yel he ; yellow hous ; yesterday then ; yet i ; yo que ; yog teach
        needs_clarification	1	you <say> ; you <think> ; you anyth ; you bye ; you giv ; you had
        needs_clarification	1	you handl ; you know ; you may ; you provid ; you to ; you tonight
        needs_clarification	1	youd lik ; your <ask> ; your and ; your from ; your hour ; your moth
        needs_clarification	1	your tim ; yrs of ; yrs wif ; zaz ; ~<consume> <partner> ; ~<headface> on
        needs_clarification	1	~<height> ~from ; ~<hopeless> ; ~<illness> ; ~<insurance> <insurance>
        needs_clarification	1	~<money> to ; ~<palecolor> ~<insurance> ; ~<say> ~me
        needs_clarification	1	~<school> ~<clinician> ; ~<seizure> ~as ; ~<treatment> in
        needs_clarification	1	~<withdrawal> ~<seizure> ; ~a ~mi ; ~a ~program ; ~a ~que ; ~alcohol
        needs_clarification	1	~angin ; ~any ; ~are ; ~atienden ; ~balcon ; ~blu ~shield ; ~cant ~stand
        needs_clarification	1	~carg ; ~cost to ; ~da nombr ; ~descans ; ~do ~we ; ~drink it ; ~dtr ; ~eye
        needs_clarification	1	~fit ; ~from ~a ; ~ground ; ~had ; ~him ~a ; ~hit ~the ; ~hor ; ~jump ~from
        needs_clarification	1	~list ; ~llor ; ~nam ~on ; ~of ~<container> ; ~of ~pocket ; ~pay ; ~pocket
        needs_clarification	1	~que ~<moment> ; ~que ~hor ; ~quien ; ~real ; ~resident ; ~seizur in
        needs_clarification	1	~seizur ~as ; ~shield ; ~the ~ground ; ~thre ~week ; ~to ~any ; ~tod
        needs_clarification	1	~tonight ; ~we ; ~wher ; ~withdrawal ~seizur ; ~ya ~<asleep> ; ~ya ~descans
        needs_clarification	1	él ni
        needs_clarification	-1	*about.1 ; *abstinent.1 ; *drinks.0:negated ; *drinks.2:other_experiencer
        needs_clarification	-1	*emergency.fainted ; *hallucination:negated ; *injecting:negated
        needs_clarification	-1	*keptUsing:hypothetical ; *naloxone:negated ; *noBarrierWork
        needs_clarification	-1	*outpatientWord:negated ; *residentialRequest:historical ; *soonDate
        needs_clarification	-1	*stablePrescribed ; *started ; *substance.other
        """
}
