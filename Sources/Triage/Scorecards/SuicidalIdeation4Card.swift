extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	5	cart to ; cat at ; cat com ; cat so ; cat to ; charcoal ; chardonnay is
        suicidal_ideation	5	chart for ; chec ; check for ; check they ; chem <hospital> ; chem lab
        suicidal_ideation	5	chin and ; chiquit y ; chof 0 ; choic for ; cinturon ; cle 0 ; clean out
        suicidal_ideation	5	clonazepam de ; closet ; coat off ; cocain cinc ; codein y ; cold is ; colg
        suicidal_ideation	5	com <money> ; com acros ; com par ; com todo ; complete off ; con <kill>
        suicidal_ideation	5	con mat ; confirm by ; congregant 0 ; counselor lik ; count how
        suicidal_ideation	5	cuand pregunt ; cuelg ; cumpleano ; cut herself ; cut wrist ; d <outdoors>
        suicidal_ideation	5	d script ; d told ; da vuelta ; dar ; daught i ; day gun ; day pleas
        suicidal_ideation	5	day sick ; de sustancia ; dead thi ; decid which ; dej los ; dej tod
        suicidal_ideation	5	del <moment> ; del panteon ; del que ; del segund ; delet ; depression no
        suicidal_ideation	5	desenchuf ; despedi ; despid de ; despu no ; detox eight ; devera ; di de
        suicidal_ideation	5	did sixty ; dij a ; din that ; diosit me ; do it ; do its ; doe ; doesnt mat
        suicidal_ideation	5	dog eat ; dog paper ; dont real ; dont show ; door at ; door unlock ; doubt
        suicidal_ideation	5	down it ; draft the ; drimk ; drov off ; dts ; duerm mi ; each 0 ; each trip
        suicidal_ideation	5	ear fil ; effect ; eight on ; eighty dollar ; el agu ; el celul
        suicidal_ideation	5	el contratist ; el sust ; ell cre ; ell falt ; emoji ; empti her ; empty hous
        suicidal_ideation	5	en <take> ; en cort ; en las ; en quit ; encarg ; end dat ; er 0 ; escogi la
        suicidal_ideation	5	escribirl a ; esper que ; even outpt ; ever get ; every run ; everybody and
        suicidal_ideation	5	everybody proud ; everyon a ; everyth past ; exhaust ; exhaust <tool>
        suicidal_ideation	5	exhaust hos ; exit ; eye the ; f <fire> ; f <rope> ; f <shake> ; f burn
        suicidal_ideation	5	f moth ; f sob ; fac he ; fatal ; fath mov ; fenc up ; fin duerm ; firm en
        suicidal_ideation	5	fish guid ; fix me ; float and ; floor ; floor balcony ; food no
        suicidal_ideation	5	for <outdoors> ; for <treatment> ; for friday ; for rat ; for sud ; for thing
        suicidal_ideation	5	for thur ; forest ; found him ; found with ; four second ; fram <say>
        suicidal_ideation	5	fram say ; frent y ; friday fiv ; friend doe ; friend for ; friend that
        suicidal_ideation	5	furnac pilot ; gap and ; garag is ; garag now ; get thrown ; gf sob ; gin at
        suicidal_ideation	5	girl get ; girl want ; going off ; gon <drive> ; gon <say> ; gon driv
        suicidal_ideation	5	gon lie ; gon out ; gon round ; good view ; goodnight to ; got loud ; got scar
        suicidal_ideation	5	grab a ; guard rencor ; guit and ; guy has ; hac falt ; had eleven
        suicidal_ideation	5	handl evry ; has to ; hav a ; hav count ; hav in ; hav to ; he <angry>
        suicidal_ideation	5	he <give> ; he <record> ; he baj ; he beg ; he gav ; he hand ; he sign
        suicidal_ideation	5	he wrot ; head ; her <photo> ; her acct ; her bf ; her birthday ; her clas
        suicidal_ideation	5	her leg ; her location ; her sleeper ; her thigh ; herman dic ; hes being
        suicidal_ideation	5	hij com ; him dont ; him down ; him driv ; himself say ; his <die>
        suicidal_ideation	5	his <goodbye> ; his <headface> ; his <tool> ; his birth ; his bowl ; his ex
        suicidal_ideation	5	his funeral ; his goodby ; his location ; hisself ; hol <container> ; hom next
        suicidal_ideation	5	honest my ; hot ther ; hound ; hous calm ; how <amount> ; how <intoxicated>
        suicidal_ideation	5	how to ; hoy compr ; hoy me ; hoy quier ; hrs w/o ; hug everybody ; hunt <gun>
        suicidal_ideation	5	hunt rifl ; husband put ; i <try> ; i doz ; i drimk ; i imagin ; i measur
        suicidal_ideation	5	i might ; i rath ; i settl ; i shut ; id giv ; id just ; ill handl ; im <limp>
        suicidal_ideation	5	im <trust> ; im alway ; im don ; im hop ; im pack ; im sorry ; in <put>
        suicidal_ideation	5	in apt ; in chem ; in hair ; in hal ; in row ; inpatient last ; inpatient run
        suicidal_ideation	5	insulin for ; insuranc would ; int feet ; is it ; is settl ; is und ; is up
        suicidal_ideation	5	isnt <take> ; it <see> ; it aft ; it kind ; it not ; it sit ; it thursday
        suicidal_ideation	5	its <blood> ; its <color> ; its due ; its easi ; its fifteen ; its tidy
        suicidal_ideation	5	its what ; ive <ask> ; ive <job> ; ive <record> ; ive already ; ive ask
        suicidal_ideation	5	jail cm ; joint on ; keep repeat ; keep work ; kept on ; kid gav ; kindest
        suicidal_ideation	5	la <calm> ; la almoh ; la ocup ; la presion ; la prim ; la ve ; lady for
        suicidal_ideation	5	lady next ; landlord who ; las pastilla ; las vacuna ; last cal ; last servic
        suicidal_ideation	5	le <ask> ; le pid ; le pidi ; le regal ; le voy ; left over ; licey ; lick the
        suicidal_ideation	5	lie her ; lif thi ; lightbulb ; lik all ; lil <friend> ; lin <continue>
        suicidal_ideation	5	lin said ; lineman with ; listen for ; lit and ; littl boy ; llev hast
        suicidal_ideation	5	lo <think> ; look nic ; look straight ; los trash ; lunch until ; m <rope>
        suicidal_ideation	5	m dxm ; m gav ; m iv ; m slur ; m tak ; m weld ; machin sinc ; mak seven
        suicidal_ideation	5	manan el ; many turn ; marc y ; marca <amount> ; mart era ; mas detal ; mas na
        suicidal_ideation	5	mat ; mat est ; mat sinc ; me dejen ; me despedi ; me vuelven ; me yesterday
        suicidal_ideation	5	mean <leave> ; mean to ; mechanic i ; medal ; mercy pt ; mesa ; messag for
        suicidal_ideation	5	meth court ; meth noth ; mi herramient ; mi pai ; miercol me ; mij ya
        suicidal_ideation	5	min left ; min that ; mis <photo> ; mis muchacho ; mism camis ; mochi
        suicidal_ideation	5	mol sinc ; molestia ; mom ambien ; mom said ; mom se ; mor for ; morirs
        suicidal_ideation	5	morn just ; moth aft ; moth if ; mund y ; my harnes ; my headlight ; my lap
        suicidal_ideation	5	my march ; my mum ; my record ; my scrub ; my senior ; my siz ; myself <day>
        suicidal_ideation	5	myself at ; myself figur ; myself in ; myself n ; myself today ; myself tonit
        suicidal_ideation	5	n nobody ; nad <alone> ; nad sol ; nadi la ; nbr <phone> ; nbr cal ; neck at
        suicidal_ideation	5	net <take> ; ni le ; nic ; night just ; night think ; nit shift
        suicidal_ideation	5	nobody <outdoors> ; noc <ask> ; noc ask ; noch me ; not und ; notari
        suicidal_ideation	5	notebook with ; noth he ; notic a ; now got ; now wer ; numb do
        suicidal_ideation	5	nurs <school> ; of <pill> ; of clr ; of walk ; offic comput ; oh 0 ; oigan
        suicidal_ideation	5	old enough ; old m ; on being ; on exit ; on hood ; on say ; only <sad>
        suicidal_ideation	5	open <outdoors> ; or giv ; orden un ; orientation in ; oth <happy> ; out <die>
        suicidal_ideation	5	out <play> ; over to ; owed a ; pag el ; pag la ; paid up ; papelit ; par abaj
        suicidal_ideation	5	par nad ; part for ; part wher ; pas al ; pas tom ; past that ; past the
        suicidal_ideation	5	pastor he ; pay if ; pay off ; peaceful ; pens com ; perdon per ; phd student
        suicidal_ideation	5	phon so ; phq ; pie en ; pil he ; pil i ; plan on ; por tod ; por uno
        suicidal_ideation	5	post <say> ; pour win ; print me ; ps ; public ; puent ; put asid ; q a
        suicidal_ideation	5	q pas ; qd <shake> ; quantity and ; quarry ; que a ; que abr ; que puebl
        suicidal_ideation	5	queden ; quem <asleep> ; quem dorm ; quick than ; quit job ; rac no ; radiator
        suicidal_ideation	5	rang from ; rap porqu ; rath get ; re <colleague> ; recheck ; reek of ; refus
        suicidal_ideation	5	regal ; rehab didnt ; rehom ; ren i ; return the ; rid my ; rig at ; rig int
        suicidal_ideation	5	right plac ; rock bottom ; rod it ; room door ; roommat has ; rop already
        suicidal_ideation	5	round her ; run him ; said she ; said twic ; sal la ; sal mas ; saturday fiv
        suicidal_ideation	5	say look ; say shed ; say sixty ; say walk ; scub ; se <order> ; se avient
        suicidal_ideation	5	se mand ; se rio ; seman com ; senior 0 ; sent the ; settl ; she believ
        suicidal_ideation	5	she brought ; she cut ; she fifteen ; she lay ; she mail ; sheet so
        suicidal_ideation	5	sheet tel ; shin a ; shut the ; si <trust> ; si dio ; si uno ; sign truck
        suicidal_ideation	5	sinc harold ; sist shel ; sist the ; six yrs ; slip to ; so fiv ; so mayb
        suicidal_ideation	5	so thos ; sobr y ; soft <hear> ; soft voic ; somebody with ; someth <go>
        suicidal_ideation	5	somewher official ; son nam ; sound 0 ; spe i ; sponsor she ; stay anywher
        suicidal_ideation	5	step behind ; step over ; stitch up ; stn <trade> ; stn clerk ; street bridg
        suicidal_ideation	5	structur <say> ; structur say ; su camis ; su cumpleano ; su herramient
        suicidal_ideation	5	surrender ; sus <tool> ; sus caguama ; sus herramienta ; suspiciou ; swe to
        suicidal_ideation	5	tailpip int ; tak and ; tak long ; tak me ; taken his ; talk of ; tand
        suicidal_ideation	5	teach 0 ; tech job ; tel him ; teng <need> ; teng gana ; than <day>
        suicidal_ideation	5	than friday ; thank u ; that <opioid> ; that fentanyl ; that fin ; that shed
        suicidal_ideation	5	thc vap ; the <tool> ; the <water> ; the bedtim ; the boy ; the breakup
        suicidal_ideation	5	the chip ; the cle ; the deposit ; the furnac ; the grad ; the hiv
        suicidal_ideation	5	the kindest ; the lift ; the lord ; the match ; the msg ; the organiz
        suicidal_ideation	5	the pension ; the pictur ; the purs ; the quarry ; the song ; the spit
        suicidal_ideation	5	the stock ; the titl ; the top ; the track ; the tractor ; the weekend
        suicidal_ideation	5	the wet ; them <soon> ; them too ; then <continue> ; then beg ; then dont
        suicidal_ideation	5	then drov ; then turn ; therapist ct ; they <eat> ; they stitch ; they would
        suicidal_ideation	5	thi lif ; thing <leave> ; thing left ; thoma <height> ; thoma bridg ; thorough
        suicidal_ideation	5	thought that ; thx for ; tim thi ; tim when ; tim who ; tir not ; to <angry>
        suicidal_ideation	5	to <kill> ; to <promise> ; to mom ; to ninety ; to rais ; to thank ; told her
        suicidal_ideation	5	tonight wont ; tonit ; too calm ; top of ; traffic nois ; tru you ; twic i
        suicidal_ideation	5	tx now ; ultim y ; una 0 ; unic que ; uninsur cok ; unit my ; up <angry>
        suicidal_ideation	5	up <crowd> ; us both ; va program ; vas a ; vendi los ; vet through ; visit me
        suicidal_ideation	5	vivier ; voy ; voy a ; w/o her ; w/out the ; walk it ; want complete
        suicidal_ideation	5	want off ; was <tired> ; wat run ; week ive ; weekend back ; weird <calm>
        suicidal_ideation	5	weird calm ; wer nic ; wey ; who wer ; whoev <need> ; why im ; wifi ; wil be
        suicidal_ideation	5	win lik ; with car ; with himself ; with thank ; wk <blood> ; wk <crowd>
        suicidal_ideation	5	wk grad ; wk noth ; wok ; wont mak ; would all ; would be ; would pick
        suicidal_ideation	5	wouldnt <go> ; wouldnt elaborat ; wrist sunday ; wrot the ; y pierd ; y wif
        suicidal_ideation	5	ya <stop> ; ya <write> ; ya establ ; year chip ; yern que ; you <treatment>
        suicidal_ideation	5	you detox ; you ill ; you rent ; you seem ; you ther ; zolpidem x
        suicidal_ideation	4	# ; + diazepam ; + gummi ; + kid ; 0 <hold> ; 0 cry ; 0 doe ; 0 exit ; 0 has
        suicidal_ideation	4	0 id ; 0 lbs ; 0 reparti ; 0 rid ; 0 transf ; <alcohol> <think>
        suicidal_ideation	4	<always> <needle> ; <amount> <trust> ; <amount> una ; <angry> him
        suicidal_ideation	4	<ask> adond ; <ask> cuant ; <ask> doe ; <ask> my ; <ask> op
        suicidal_ideation	4	<asleep> <alcohol> ; <asleep> <cold> ; <asleep> the ; <awake> up ; <blade> are
        suicidal_ideation	4	<blood> <appointment> ; <blood> loos ; <blood> per ; <bodypart> <trust>
        suicidal_ideation	4	<bodypart> already ; <bodypart> la ; <bodypart> she ; <bodypart> up
        suicidal_ideation	4	<bodypart> wil ; <break> <leave> ; <break> it ; <breath> <say> ; <buy> the
        suicidal_ideation	4	<calm> <afraid> ; <calm> <last> ; <cannabis> with ; <caretaking> at
        suicidal_ideation	4	<caretaking> noma ; <child> <water> ; <child> deserv ; <child> hes
        suicidal_ideation	4	<child> they ; <church> <opioid> ; <church> ya ; <clean> <clothes>
        suicidal_ideation	4	<clean> <stop> ; <clean> along ; <clean> el ; <clinician> <tool>
        suicidal_ideation	4	<clinician> if ; <clinician> is ; <clothes> del ; <cold> <stop>
        suicidal_ideation	4	<colleague> <key> ; <colleague> go ; <color> <medicine> ; <consume> they
        suicidal_ideation	4	<container> an ; <container> con ; <continue> <blood> ; <continue> <hopeless>
        suicidal_ideation	4	<continue> <see> ; <continue> congratulat ; <continue> typ ; <count> <fluid>
        suicidal_ideation	4	<count> acr ; <count> it ; <count> n ; <crash> <leave> ; <crowd> <breath>
        suicidal_ideation	4	<crowd> back ; <crowd> sat ; <crowd> would ; <day> <key> ; <day> <treatment>
        suicidal_ideation	4	<day> <write> ; <day> alt ; <day> nos ; <daytime> todo ; <die> <caretaking>
        suicidal_ideation	4	<die> <child> ; <die> <count> ; <drive> <water> ; <drive> aft ; <drive> van
        suicidal_ideation	4	<drug> <container> ; <drug> <friend> ; <drug> los ; <fall> or ; <fall> over
        suicidal_ideation	4	<feel> <count> ; <feel> bad ; <fire> on ; <friend> <key> ; <friend> slid
        suicidal_ideation	4	<friend> thi ; <furniture> <trust> ; <furniture> one ; <furniture> wont
        suicidal_ideation	4	<give> <friend> ; <give> <play> ; <give> i ; <go> con ; <go> ni ; <go> real
        suicidal_ideation	4	<go> when ; <goodbye> <give> ; <goodbye> <phone> ; <gun> besid
        suicidal_ideation	4	<happy> <asleep> ; <headface> <count> ; <headface> it ; <hear> <home>
        suicidal_ideation	4	<hear> how ; <height> aft ; <height> its ; <hit> himself ; <hit> my
        suicidal_ideation	4	<home> <pet> ; <home> until ; <hospital> <hold> ; <hospital> <rope>
        suicidal_ideation	4	<hospital> <trust> ; <hot> <clean> ; <insurance> is ; <job> <home> ; <job> do
        suicidal_ideation	4	<job> it ; <job> m ; <job> normal ; <job> off ; <key> <bodypart>
        suicidal_ideation	4	<key> <church> ; <key> <furniture> ; <key> <give> ; <key> <see> ; <key> de
        suicidal_ideation	4	<key> del ; <key> est ; <kill> <day> ; <kill> <week> ; <kin> <amount>
        suicidal_ideation	4	<kin> ell ; <kin> shel ; <kin> una ; <kin> yo ; <kin> youl ; <last> <crowd>
        suicidal_ideation	4	<last> <hear> ; <last> con ; <last> did ; <last> for ; <last> fue
        suicidal_ideation	4	<law> <day> ; <law> becaus ; <leave> <die> ; <leave> <put> ; <leave> his
        suicidal_ideation	4	<leave> thing ; <lock> <die> ; <lock> <outdoors> ; <lock> himself
        suicidal_ideation	4	<media> her ; <moment> <ask> ; <moment> our ; <moment> wer ; <money> <church>
        suicidal_ideation	4	<money> <crowd> ; <money> <stranger> ; <money> due ; <money> her ; <money> lo
        suicidal_ideation	4	<money> over ; <money> thru ; <need> <water> ; <need> be ; <need> em
        suicidal_ideation	4	<need> one ; <need> them ; <needle> i ; <needle> of ; <night> <build>
        suicidal_ideation	4	<night> <happy> ; <night> <needle> ; <night> asi ; <night> le ; <night> n
        suicidal_ideation	4	<opening> <promise> ; <opening> <soon> ; <opening> open ; <order> <blood>
        suicidal_ideation	4	<outdoors> <treatment> ; <outdoors> barstow ; <outdoors> com
        suicidal_ideation	4	<outdoors> doing ; <palecolor> <record> ; <partner> <height> ; <partner> fil
        suicidal_ideation	4	<partner> sat ; <past> bc ; <past> clean ; <past> hed ; <pet> <crowd>
        suicidal_ideation	4	<pet> <friend> ; <pet> <give> ; <pet> <write> ; <pet> fin ; <pet> so
        suicidal_ideation	4	<phone> <color> ; <phone> <key> ; <phone> <rope> ; <phone> bf ; <phone> co
        suicidal_ideation	4	<photo> del ; <pill> <home> ; <pill> <kin> ; <pill> del ; <pill> wont
        suicidal_ideation	4	<play> you ; <play> your ; <promise> al ; <promise> im ; <promise> no
        suicidal_ideation	4	<put> <gun> ; <put> <leave> ; <put> acros ; <put> el ; <put> someth
        suicidal_ideation	4	<rail> <go> ; <rail> doesnt ; <rail> platform ; <rarely> <say>
        suicidal_ideation	4	<record> somewher ; <relapse> <drive> ; <remember> him ; <room> sit
        suicidal_ideation	4	<rope> <tool> ; <rope> <try> ; <rope> for ; <rope> it ; <sad> hard ; <sad> she
        suicidal_ideation	4	<say> <child> ; <say> <try> ; <say> a ; <say> con ; <say> est ; <say> she
        suicidal_ideation	4	<school> nadi ; <school> re ; <school> soph ; <school> your ; <see> <continue>
        suicidal_ideation	4	<see> <insurance> ; <see> <medicine> ; <see> <tool> ; <see> at ; <see> normal
        suicidal_ideation	4	<shame> <crowd> ; <sick> de ; <smell> <room> ; <soon> <cold> ; <soon> <take>
        suicidal_ideation	4	<soon> nos ; <start> <leave> ; <start> <rope> ; <start> <sad> ; <start> to
        suicidal_ideation	4	<stop> <build> ; <stop> himself ; <stop> in ; <stop> it ; <stop> ive
        suicidal_ideation	4	<stranger> 0 ; <stranger> <remember> ; <stranger> be ; <stranger> la
        suicidal_ideation	4	<stranger> releas ; <stranger> should ; <take> <blade> ; <take> <water>
        suicidal_ideation	4	<take> all ; <take> and ; <take> herself ; <take> the ; <think> about
        suicidal_ideation	4	<think> el ; <think> on ; <think> which ; <think> yes ; <tired> ; <tired> is
        suicidal_ideation	4	<tool> <consume> ; <tool> <count> ; <tool> <day> ; <tool> the ; <tool> wher
        suicidal_ideation	4	<treatment> <need> ; <treatment> be ; <treatment> ever ; <treatment> ill
        suicidal_ideation	4	<treatment> list ; <trust> <remember> ; <trust> for ; <try> 0
        suicidal_ideation	4	<vendor> <colleague> ; <volunteer> thi ; <wait> <bodypart> ; <wait> <height>
        suicidal_ideation	4	<wait> <see> ; <water> <chestheart> ; <water> <consume> ; <water> club
        suicidal_ideation	4	<water> its ; <water> nobody ; <water> or ; <week> <fire> ; <week> <hold>
        suicidal_ideation	4	<week> <insurance> ; <write> <blade> ; <write> <container> ; <write> <feel>
        suicidal_ideation	4	<write> <height> ; <write> fast ; <write> lin ; <write> pa ; <write> us
        suicidal_ideation	4	<year> <break> ; a <clothes> ; a <continue> ; a <stranger> ; a beard
        suicidal_ideation	4	a birthday ; a calend ; a door ; a doubl ; a fisherman ; a hos ; a junki
        suicidal_ideation	4	a nad ; a pretty ; a supermarket ; a tin ; a tomorrow ; a weath ; a él
        suicidal_ideation	4	about <consume> ; about may ; about my ; about shoot ; abrig ; abroad ; acr
        suicidal_ideation	4	activ ; activ sin ; active <die> ; addres aft ; addres for ; admit peopl
        suicidal_ideation	4	advent ; aft <kin> ; aft <moment> ; aft anoth ; aft me ; aft them
        suicidal_ideation	4	afternoon and ; again tonit ; against him ; ago bc ; ago clean ; al <friend>
        suicidal_ideation	4	al ciel ; al mar ; alamed ; alg <past> ; alg ant ; all <breath> ; all <limp>
        suicidal_ideation	4	all breath ; all four ; almoh ; already bought ; already it ; ambulanc i
        suicidal_ideation	4	ambulanci ; amig me ; an <container> ; an envelop ; and cheerful ; and clean
        suicidal_ideation	4	and decid ; and far ; and fil ; and four ; and int ; and lock ; and mouth
        suicidal_ideation	4	and text ; and truck ; anex ; ankl charg ; anoch me ; anoth <day>
        suicidal_ideation	4	anoth <night> ; anoth job ; anoth man ; any clas ; anybody <appointment>
        suicidal_ideation	4	anybody from ; anyon ; anyon com ; anyon for ; anyth wrong ; anyway i ; apagu
        suicidal_ideation	4	application with ; apply for ; are nin ; arent ; arm every ; arm until
        suicidal_ideation	4	as what ; asid on ; ask as ; ask op ; asleep the ; at <fall> ; at any
        suicidal_ideation	4	at drop ; at mil ; at point ; at zer ; avisarl ; avisarl a ; awak x ; ayer fue
        suicidal_ideation	4	baby i ; baby the ; back ankl ; back at ; back becaus ; back down ; back my
        suicidal_ideation	4	balcony 0 ; bambo ; bank acct ; bar monday ; barat de ; bare <think>
        suicidal_ideation	4	be <outdoors> ; be <past> ; be <sad> ; be over ; be quiet ; be sad
        suicidal_ideation	4	be tonight ; beat my ; becaus <last> ; becaus last ; bed next ; been <give>
        suicidal_ideation	4	been <put> ; been <think> ; been ful ; bet to ; bet you ; bici ; big <alcohol>
        suicidal_ideation	4	big <home> ; big and ; birthday the ; blister ; blu dres ; blu lin ; boat its
        suicidal_ideation	4	bols de ; book he ; book him ; book me ; both <day> ; both a ; both way
        suicidal_ideation	4	bottl all ; box by ; boy and ; boy they ; braid ; break i ; break it ; breakup
        suicidal_ideation	4	bring flower ; bro liv ; burial policy ; burn her ; bury you ; but kind
        suicidal_ideation	4	cad cuatr ; caden ; caden a ; cajon y ; cal bf ; cal first ; cal husb
        suicidal_ideation	4	calend is ; calm and ; calm than ; cam en ; can manag ; can stop ; canal and
        suicidal_ideation	4	cap and ; card <say> ; cargador ; cart <amount> ; cas i ; cas or ; check at
        suicidal_ideation	4	children nam ; chip and ; chiquit con ; clas hamst ; cle it ; clean is
        suicidal_ideation	4	client ther ; clif at ; clos <amount> ; clos i ; coat ; cobran al ; cociner
        suicidal_ideation	4	cok becaus ; cok wed ; colleg soph ; comercial ; companero me ; compr zapato
        suicidal_ideation	4	con <day> ; confies ; confies que ; conscient ; content y ; contesten
        suicidal_ideation	4	contratist ; couch then ; cousin they ; cozy ; crack + ; crack for
        suicidal_ideation	4	cristal sol ; cry ; cry she ; cuent y ; cut loos ; d/c psych ; daught cut
        suicidal_ideation	4	daught on ; dawn with ; day heart ; day if ; day n ; dcf told ; de <goodbye>
        suicidal_ideation	4	de desped ; de esto ; de mis ; de sobr ; de traj ; de vera ; dead and
        suicidal_ideation	4	debi desd ; deck of ; deed the ; dej dich ; dejar ; del jardin ; del terren
        suicidal_ideation	4	delet <always> ; delet every ; desd <day> ; desk yest ; despedi de
        suicidal_ideation	4	detox yest ; devil ; di mi ; dia amanezc ; diabetic ; dic me ; diciembr y
        suicidal_ideation	4	dictionary ; did <try> ; did try ; didnt <build> ; diez mes ; dij bien
        suicidal_ideation	4	dij con ; dij q ; dil ; diner del ; dish ; diversion ; do <drive> ; do bar
        suicidal_ideation	4	do for ; do ket ; do pickup ; dobl debaj ; doe ketamin ; doesnt <stop>
        suicidal_ideation	4	doesnt stop ; doming despu ; domingo per ; dont buy ; dont cal ; dont giv
        suicidal_ideation	4	dont open ; dont wan ; door a ; dos plato ; down <soon> ; down besid
        suicidal_ideation	4	down next ; down sunday ; drag ; driv cok ; drov up ; drunk for ; dsk
        suicidal_ideation	4	dtr fath ; dtr moth ; dtr with ; each <hear> ; each voic ; ear just ; easy and
        suicidal_ideation	4	eat sinc ; ech sus ; ed md ; edibl on ; el <last> ; el <water> ; el abrig
        suicidal_ideation	4	el excus ; el favor ; el frasc ; el garag ; el gym ; el ice ; el reloj
        suicidal_ideation	4	el suegr ; ell el ; els wil ; email my ; empti the ; emt ; en <appointment>
        suicidal_ideation	4	en bolsa ; en consult ; en cuant ; en montan ; encuentr cas ; end thre
        suicidal_ideation	4	enferm noma ; enferm y ; enuf ; equivoc de ; eramo <child> ; eran com ; errand
        suicidal_ideation	4	es <month> ; escrib pa ; eso era ; eso lugar ; esper el ; est <think>
        suicidal_ideation	4	est met ; est ni ; est pens ; estat <official> ; estoy <shake> ; estoy tembl
        suicidal_ideation	4	even to ; even work ; evening i ; ever ; ever <home> ; ever <take> ; ever liv
        suicidal_ideation	4	every plat ; everyon ; ex <phone> ; ex and ; ex with ; explain why ; expres
        suicidal_ideation	4	f <bodypart> ; f <emergency> ; f <intoxicated> ; f <kin> ; f <take> ; f i
        suicidal_ideation	4	f lin ; f soft ; fabric por ; fac over ; fami for ; fami to ; far in
        suicidal_ideation	4	feb meth ; feel anyth ; feel bad ; felicit ; figur it ; fil to ; fin se
        suicidal_ideation	4	final con ; financ ; fireman ; firm on ; first <crowd> ; for aft ; for many
        suicidal_ideation	4	for march ; for min ; for old ; form is ; found me ; fourteenth ; frasc
        suicidal_ideation	4	freeway ; freez at ; friday ; friday i ; friend i ; from client ; from insid
        suicidal_ideation	4	from tonight ; fue su ; fueron tre ; ful and ; ful sinc ; ful tank
        suicidal_ideation	4	funerari y ; garag with ; get used ; gin + ; gin and ; giv the ; go <cold>
        suicidal_ideation	4	go cold ; go down ; go stand ; goe i ; goin to ; going hom ; going so
        suicidal_ideation	4	gon <go> ; gon <put> ; gon and ; gon put ; good <bodypart> ; good and
        suicidal_ideation	4	goodby to ; graduat your ; grain ; gram sinc ; grandfath one ; grapevin and
        suicidal_ideation	4	gues what ; guitar ; gun to ; guy whos ; gym told ; ha ha ; hac tiemp
        suicidal_ideation	4	half for ; hand wil ; handy ; happy at ; has bought ; has nobody ; has text
        suicidal_ideation	4	hast <eat> ; hat him ; hav one ; hawthorn and ; hay <night> ; hay noch
        suicidal_ideation	4	he hav ; he measur ; he phon ; he thank ; hear each ; hed lock ; her <build>
        suicidal_ideation	4	her <day> ; her <moment> ; her <pet> ; her <play> ; her <school> ; her be
        suicidal_ideation	4	her fifti ; her heart ; her if ; her lorazepam ; her nev ; her pleas
        suicidal_ideation	4	her sleev ; herramienta ; herself <day> ; hes <hear> ; hes finish ; hi
        suicidal_ideation	4	hi <think> ; hi plan ; him <container> ; him <die> ; himself ; his <gun>
        suicidal_ideation	4	his grandfath ; his gun ; his one ; his passport ; his truck ; hoard
        suicidal_ideation	4	hold off ; hom the ; hombr llor ; honest ; honest cant ; honest id
        suicidal_ideation	4	honest that ; hoodi are ; hospic chaplain ; hospital ayer ; how an ; how and
        suicidal_ideation	4	how many ; hundr acr ; hwy ; hwy 0 ; hydrocodon in ; i <go> ; i admit
        suicidal_ideation	4	i almost ; i deserv ; i draw ; i envy ; i giv ; i pric ; i told ; i und
        suicidal_ideation	4	ice a ; id <start> ; if <give> ; if <town> ; if someth ; if the ; if thi ; ig
        suicidal_ideation	4	ill <stop> ; im <law> ; im clos ; in <fire> ; in guadalajar ; in hospic
        suicidal_ideation	4	in kid ; in off ; inf yet ; inpatient two ; insid <container>
        suicidal_ideation	4	instruction for ; insulin on ; iop on ; is <clean> ; is hom ; is if ; is noth
        suicidal_ideation	4	is paid ; is pick ; isnt <stop> ; isnt and ; it <break> ; it <month> ; it all
        suicidal_ideation	4	it every ; it expir ; it hav ; it off ; it ought ; it settl ; it to ; it wors
        suicidal_ideation	4	it wrap ; it you ; its <soon> ; its cold ; its cut ; its july ; its ok
        suicidal_ideation	4	ive <always> ; ive <go> ; ive <put> ; ive <start> ; ive <stop> ; ive alway
        suicidal_ideation	4	ive just ; ive paid ; ive shown ; ive start ; ive walk ; jail ; jail chaplain
        suicidal_ideation	4	jar of ; jardin de ; job the ; job would ; jok and ; juez ; jun he
        suicidal_ideation	4	just <happy> ; just going ; just nic ; just want ; just wont ; kaddish
        suicidal_ideation	4	keep congratulat ; keep for ; keep text ; ketamin los ; kid deserv ; kid ear
        suicidal_ideation	4	kind a ; kind ive ; kind than ; kitchen floor ; kms tonit ; know which ; l
        suicidal_ideation	4	la bici ; la carter ; la cuerd ; la mia ; la quincen ; la vel ; label
        """
}
