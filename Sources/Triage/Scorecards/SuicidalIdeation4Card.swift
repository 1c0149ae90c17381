extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	5	cat com ; cat so ; cat to ; cent 0 ; charcoal ; chardonnay is ; chart for
        suicidal_ideation	5	chec ; check for ; chin and ; chiquit y ; chof 0 ; choic for ; cinturon
        suicidal_ideation	5	clas hamst ; clav del ; cle 0 ; clean out ; coat off ; codein y ; cold is
        suicidal_ideation	5	colg ; com acros ; com par ; com todo ; complete off ; compr zapato
        suicidal_ideation	5	congregant 0 ; counselor lik ; count how ; crack jok ; cuand pregunt ; cuelg
        suicidal_ideation	5	cut herself ; d <outdoors> ; d told ; da vuelta ; dar ; daught i ; day gun
        suicidal_ideation	5	day pleas ; day sick ; de sustancia ; dead thi ; decid which ; dej los
        suicidal_ideation	5	dej tod ; del <moment> ; del que ; del segund ; depression no ; desenchuf
        suicidal_ideation	5	desk yest ; despedi ; despid de ; despu no ; detox eight ; devera ; di de
        suicidal_ideation	5	dic me ; did sixty ; diganl que ; dij a ; din that ; diosit me ; do it
        suicidal_ideation	5	do its ; do pickup ; doe ; doesnt mat ; dog eat ; dog paper ; doming ya
        suicidal_ideation	5	dont <clothes> ; dont real ; dont show ; door at ; door unlock ; doubt
        suicidal_ideation	5	down it ; drimk ; drov off ; dts ; each 0 ; each trip ; ear fil ; effect
        suicidal_ideation	5	eight on ; eighty dollar ; el agu ; el celul ; el contratist ; el sust
        suicidal_ideation	5	ell falt ; email my ; emoji ; empti her ; empti the ; en <take> ; en cort
        suicidal_ideation	5	en las ; en quit ; encarg ; end dat ; er 0 ; escogi la ; escribirl a
        suicidal_ideation	5	esper que ; even outpt ; ever get ; every run ; everybody and
        suicidal_ideation	5	everybody proud ; everyon a ; everyth past ; exit ; eye the ; f <fire>
        suicidal_ideation	5	f <rope> ; f <shake> ; f bottl ; f burn ; f moth ; f sob ; fac he ; fatal
        suicidal_ideation	5	fath mov ; feed it ; feel bad ; fenc up ; fin duerm ; find it ; fish guid
        suicidal_ideation	5	fix me ; float and ; floor ; floor balcony ; food no ; for <outdoors>
        suicidal_ideation	5	for <treatment> ; for friday ; for rat ; for sud ; for thing ; for thur
        suicidal_ideation	5	for typ ; forest ; found him ; four second ; fourteenth ; fram <say>
        suicidal_ideation	5	fram say ; frent y ; friday fiv ; friday i ; friend for ; friend that
        suicidal_ideation	5	furnac pilot ; gap and ; garag is ; garag now ; get ther ; get thrown ; gf sob
        suicidal_ideation	5	gin at ; go down ; goe right ; going off ; gon <drive> ; gon driv ; gon out
        suicidal_ideation	5	gon round ; good view ; goodnight to ; got loud ; got scar ; grab a
        suicidal_ideation	5	guard rencor ; guit and ; guy has ; hac falt ; hag <money> ; handl evry
        suicidal_ideation	5	hav count ; hav in ; hav to ; he <angry> ; he <give> ; he <record> ; he baj
        suicidal_ideation	5	he beg ; he gav ; he hand ; he kis ; he sign ; he wrot ; head ; her <photo>
        suicidal_ideation	5	her acct ; her birthday ; her box ; her clas ; her leg ; her sleeper
        suicidal_ideation	5	her thigh ; herman dic ; hes <alone> ; hes alon ; hes being ; hij com
        suicidal_ideation	5	him dont ; him down ; him driv ; himself say ; his <die> ; his <headface>
        suicidal_ideation	5	his <tool> ; his birth ; his ex ; his funeral ; his grandfath ; his location
        suicidal_ideation	5	hol <container> ; hold wat ; hom next ; honesty ; hot ther ; how <amount>
        suicidal_ideation	5	how <intoxicated> ; how and ; how to ; hoy me ; hoy quier ; hug everybody
        suicidal_ideation	5	hunt <gun> ; hunt rifl ; husband put ; i <try> ; i cut ; i doz ; i draw
        suicidal_ideation	5	i drimk ; i imagin ; i measur ; i might ; i rath ; i sat ; i shut ; i told
        suicidal_ideation	5	id giv ; id just ; if someth ; igual lo ; ill handl ; im <trust> ; im alway
        suicidal_ideation	5	im don ; im hop ; im pack ; im sorry ; im violat ; in apt ; in hair ; in hal
        suicidal_ideation	5	inconvenienc ; inpatient run ; insulin for ; insuranc would ; int feet
        suicidal_ideation	5	is hom ; is it ; is settl ; is up ; isnt <need> ; isnt <take> ; it <see>
        suicidal_ideation	5	it aft ; it all ; it kind ; it not ; it sit ; it thursday ; its <blood>
        suicidal_ideation	5	its easi ; its fifteen ; its tidy ; ive <ask> ; ive <job> ; ive <record>
        suicidal_ideation	5	ive <think> ; ive already ; ive ask ; ive decid ; ive just ; ive paid
        suicidal_ideation	5	ive shown ; jail cm ; joint on ; juez ; just <happy> ; keep repeat ; keep work
        suicidal_ideation	5	kept on ; kid ear ; kid gav ; kindest ; la <calm> ; la almoh ; la ocup
        suicidal_ideation	5	la prim ; la ve ; label ; lady for ; laid down ; landlord who ; las pastilla
        suicidal_ideation	5	las vacuna ; last cal ; last for ; le <ask> ; le encargu ; le quiten
        suicidal_ideation	5	le regal ; le voy ; lech ; left over ; level the ; licey ; lick the ; lie her
        suicidal_ideation	5	lif <always> ; lif every ; lightbulb ; lik all ; lil <friend> ; lin <continue>
        suicidal_ideation	5	lin said ; listen for ; lit and ; littl boy ; llev hast ; lo <think>
        suicidal_ideation	5	lock himself ; lock the ; look nic ; look straight ; los <need>
        suicidal_ideation	5	los comercial ; los trash ; lunch until ; m <rope> ; m <say> ; m dxm ; m gav
        suicidal_ideation	5	m iv ; m slur ; m tak ; machin sinc ; mak seven ; manag aft ; manan el
        suicidal_ideation	5	marc y ; marca <amount> ; mart era ; mas detal ; mas na ; mat ; mat est
        suicidal_ideation	5	mat sinc ; me dejen ; me despedi ; me ninety ; me vuelven ; me would
        suicidal_ideation	5	me yesterday ; mean <leave> ; mean to ; mechanic i ; medal ; men ; mercy pt
        suicidal_ideation	5	mesa ; messag for ; meth court ; meth noth ; mi herramient ; mi pai
        suicidal_ideation	5	miercol me ; might <continue> ; mij ya ; min left ; min that ; mis <photo>
        suicidal_ideation	5	mism camis ; mol sinc ; molestia ; mom ambien ; mom said ; mom se ; morirs
        suicidal_ideation	5	morn just ; moth if ; mund y ; my harnes ; my headlight ; my lap ; my mum
        suicidal_ideation	5	my scrub ; my senior ; my servic ; my siz ; myself at ; myself befor
        suicidal_ideation	5	myself figur ; myself in ; myself n ; myself tonit ; myself with ; n nobody
        suicidal_ideation	5	nad <alone> ; nad sol ; nadi la ; nam on ; nbr <phone> ; nbr cal ; neck at
        suicidal_ideation	5	neighbor lady ; net <take> ; ni le ; nic ; night just ; night think
        suicidal_ideation	5	nit shift ; nobody <outdoors> ; nobody has ; noc <ask> ; noc ask ; not und
        suicidal_ideation	5	notari ; notebook with ; noth he ; notic a ; now cal ; now got ; now wer
        suicidal_ideation	5	of <pill> ; of clr ; of walk ; offic comput ; ofrezc ; oh 0 ; oigan
        suicidal_ideation	5	old enough ; on being ; on exit ; on hood ; on say ; onc im ; one <daytime>
        suicidal_ideation	5	one mor ; only <sad> ; open <outdoors> ; or giv ; orden un ; order inpatient
        suicidal_ideation	5	orientation in ; oth <happy> ; out <die> ; out <play> ; over to ; owe 0
        suicidal_ideation	5	pag la ; papelit ; par abaj ; par ener ; par nad ; par que ; part for ; pas al
        suicidal_ideation	5	pas tom ; past that ; pay if ; pay off ; peaceful ; pen and ; pen that
        suicidal_ideation	5	pens com ; perdon per ; phd student ; phon so ; phq ; pie en ; pil he ; pil i
        suicidal_ideation	5	plan on ; por uno ; post <say> ; pour win ; poz ; pretty ; print me ; ps
        suicidal_ideation	5	public ; puent ; pul him ; put asid ; q a ; q pas ; qd <shake> ; quantity and
        suicidal_ideation	5	quarry ; que a ; que abr ; que puebl ; qued pag ; quick than ; quit job
        suicidal_ideation	5	radiator ; rang from ; rap porqu ; rath get ; re <colleague> ; record to
        suicidal_ideation	5	reek of ; refus ; regal ; rehab didnt ; rehab end ; rehom ; ren i ; return the
        suicidal_ideation	5	rig at ; rig int ; right plac ; rock bottom ; rod it ; room door ; roommat has
        suicidal_ideation	5	rop already ; round her ; said twic ; sal <money> ; sal la ; sal mas
        suicidal_ideation	5	saturday aft ; saturday fiv ; say shed ; se <order> ; se avient ; se mand
        suicidal_ideation	5	seman com ; semana me ; senior 0 ; settl ; she believ ; she brought ; she lay
        suicidal_ideation	5	she mail ; she post ; sheet so ; sheet tel ; shin a ; shut the ; shutof and
        suicidal_ideation	5	si <trust> ; si dio ; si uno ; sign truck ; sinc harold ; sist shel
        suicidal_ideation	5	sist sorry ; sist the ; six yrs ; slip to ; snow no ; so fiv ; so mayb
        suicidal_ideation	5	so thos ; so would ; sobr y ; soft <hear> ; soft voic ; somebody with
        suicidal_ideation	5	someth <go> ; somewher official ; son nam ; sound 0 ; sponsor she ; spot by
        suicidal_ideation	5	stay anywher ; step behind ; step over ; stitch her ; stn <trade> ; stn clerk
        suicidal_ideation	5	street bridg ; structur <say> ; structur say ; su camis ; su cumpleano
        suicidal_ideation	5	su herramient ; suicidal and ; sup for ; suppos i ; surrender ; sus <tool>
        suicidal_ideation	5	sus herramienta ; suspiciou ; swe to ; tailpip int ; tak and ; tak long
        suicidal_ideation	5	tak me ; tak to ; taken his ; talk of ; tand ; tbh ; teach 0 ; tech job
        suicidal_ideation	5	tel him ; ten dai ; than <day> ; than friday ; thank u ; that <opioid>
        suicidal_ideation	5	that fentanyl ; that fin ; that literal ; that shed ; thc vap ; the <tool>
        suicidal_ideation	5	the <water> ; the bedtim ; the breakup ; the brown ; the chip ; the cle
        suicidal_ideation	5	the deposit ; the furnac ; the goal ; the good ; the grad ; the hiv
        suicidal_ideation	5	the kindest ; the lift ; the lord ; the match ; the msg ; the pension
        suicidal_ideation	5	the pictur ; the policy ; the purs ; the quarry ; the top ; the track
        suicidal_ideation	5	the tractor ; the weekend ; the wet ; them <soon> ; them too ; then <continue>
        suicidal_ideation	5	then beg ; then dont ; then drov ; then turn ; therapist ct ; they <eat>
        suicidal_ideation	5	they should ; they would ; thi lif ; thoma <height> ; thoma bridg ; thorough
        suicidal_ideation	5	thought that ; tim thi ; tim when ; tim who ; tir not ; to <angry> ; to <kill>
        suicidal_ideation	5	to <promise> ; to mom ; to rais ; to thank ; told clr ; told dtr ; told myself
        suicidal_ideation	5	tonight wont ; tonit ; too calm ; top of ; trabaj normal ; traffic nois
        suicidal_ideation	5	tri to ; tru you ; twic i ; tx now ; ultim y ; un <clothes> ; una 0 ; unic que
        suicidal_ideation	5	uninsur cok ; unit my ; up <angry> ; up <crowd> ; van <go> ; vas a ; vendi los
        suicidal_ideation	5	vet through ; vez le ; via <say> ; visit me ; vivier ; voy ; voy a ; w/o her
        suicidal_ideation	5	w/out the ; walk it ; want complete ; was <tired> ; wat run ; weed with
        suicidal_ideation	5	weekend back ; weird <calm> ; weird calm ; wer nic ; wey ; who wer
        suicidal_ideation	5	whoev <need> ; why im ; wif doe ; wifi ; wil be ; wil hav ; win lik ; with car
        suicidal_ideation	5	with thank ; wk <blood> ; wk <crowd> ; wk he ; wk noth ; wont mak ; work every
        suicidal_ideation	5	would all ; wouldnt <go> ; written ; wrot the ; y pierd ; y wif ; ya <write>
        suicidal_ideation	5	ya establ ; year chip ; year until ; year you ; yern que ; you <treatment>
        suicidal_ideation	5	you detox ; you ill ; you seem ; you ther ; zolpidem x
        suicidal_ideation	4	+ extr ; + gummi ; + his ; + kid ; + xanax ; 0 doe ; 0 has ; 0 reparti ; 0 rid
        suicidal_ideation	4	0 transf ; <afraid> hes ; <alcohol> <think> ; <always> <needle>
        suicidal_ideation	4	<amount> <trust> ; <amount> rol ; <angry> him ; <ask> cuant ; <ask> doe
        suicidal_ideation	4	<ask> my ; <ask> op ; <asleep> <alcohol> ; <asleep> <cold> ; <asleep> the
        suicidal_ideation	4	<awake> ; <awake> <always> ; <awake> up ; <blade> are ; <blood> <appointment>
        suicidal_ideation	4	<blood> loos ; <blood> per ; <bodypart> <trust> ; <bodypart> already
        suicidal_ideation	4	<bodypart> la ; <bodypart> she ; <bodypart> up ; <break> <leave>
        suicidal_ideation	4	<break> <see> ; <break> it ; <breath> <say> ; <buy> the ; <calm> <afraid>
        suicidal_ideation	4	<calm> <last> ; <cannabis> <write> ; <caretaking> at ; <caretaking> noma
        suicidal_ideation	4	<child> <clothes> ; <child> <water> ; <child> deserv ; <child> hes
        suicidal_ideation	4	<child> they ; <church> <opioid> ; <church> <soon> ; <church> ya
        suicidal_ideation	4	<clean> <clothes> ; <clean> <stop> ; <clean> along ; <clean> el ; <clean> su
        suicidal_ideation	4	<clinician> <tool> ; <clinician> if ; <clinician> is ; <clothes> del
        suicidal_ideation	4	<cold> <stop> ; <colleague> go ; <colleague> she ; <color> <medicine>
        suicidal_ideation	4	<consume> they ; <container> an ; <container> con ; <container> lik
        suicidal_ideation	4	<continue> <blood> ; <continue> <hopeless> ; <continue> <see>
        suicidal_ideation	4	<continue> aqui ; <continue> congratulat ; <continue> typ ; <count> <fluid>
        suicidal_ideation	4	<count> acr ; <count> it ; <count> n ; <crash> <leave> ; <crowd> <breath>
        suicidal_ideation	4	<crowd> back ; <crowd> sat ; <crowd> would ; <day> <key> ; <day> <treatment>
        suicidal_ideation	4	<day> <write> ; <day> alt ; <day> nos ; <day> salud ; <daytime> todo
        suicidal_ideation	4	<die> <caretaking> ; <die> <child> ; <die> <count> ; <drive> <room>
        suicidal_ideation	4	<drive> <water> ; <drive> aft ; <drive> van ; <drug> <friend> ; <eat> at
        suicidal_ideation	4	<eat> el ; <fall> or ; <feel> <count> ; <feel> <fire> ; <fire> on
        suicidal_ideation	4	<friend> <key> ; <friend> slid ; <friend> thi ; <furniture> <trust>
        suicidal_ideation	4	<furniture> en ; <furniture> one ; <furniture> wont ; <give> <friend>
        suicidal_ideation	4	<give> <play> ; <give> i ; <go> con ; <go> ni ; <go> real ; <go> when
        suicidal_ideation	4	<goodbye> <give> ; <goodbye> <phone> ; <gun> <container> ; <gun> besid
        suicidal_ideation	4	<headface> <count> ; <headface> aft ; <headface> it ; <hear> <home>
        suicidal_ideation	4	<height> aft ; <height> its ; <hit> <alcohol> ; <hit> himself ; <hit> my
        suicidal_ideation	4	<hold> <water> ; <hold> me ; <home> <pet> ; <home> until ; <hospital> <hold>
        suicidal_ideation	4	<hospital> <rope> ; <insurance> is ; <job> do ; <job> it ; <job> m ; <job> off
        suicidal_ideation	4	<key> <bodypart> ; <key> <church> ; <key> <continue> ; <key> <furniture>
        suicidal_ideation	4	<key> <give> ; <key> est ; <kill> <day> ; <kill> <week> ; <kin> ell
        suicidal_ideation	4	<kin> shel ; <kin> una ; <kin> youl ; <last> <crowd> ; <last> <think>
        suicidal_ideation	4	<last> con ; <last> did ; <last> fue ; <last> servic ; <law> <day>
        suicidal_ideation	4	<law> becaus ; <law> coord ; <leave> <die> ; <leave> <put> ; <leave> down
        suicidal_ideation	4	<leave> his ; <leave> thing ; <lock> <die> ; <lock> <outdoors> ; <media> her
        suicidal_ideation	4	<moment> <ask> ; <moment> our ; <moment> wer ; <money> <church>
        suicidal_ideation	4	<money> <crowd> ; <money> <stranger> ; <money> due ; <money> her ; <money> lo
        suicidal_ideation	4	<money> over ; <money> thru ; <need> <water> ; <need> be ; <need> em
        suicidal_ideation	4	<need> one ; <needle> i ; <needle> of ; <night> <build> ; <night> <happy>
        suicidal_ideation	4	<night> <needle> ; <night> asi ; <night> dont ; <night> le ; <night> n
        suicidal_ideation	4	<night> ra ; <opening> <promise> ; <opening> <soon> ; <opening> open
        suicidal_ideation	4	<opioid> up ; <order> <blood> ; <outdoors> <treatment> ; <outdoors> barstow
        suicidal_ideation	4	<outdoors> com ; <outdoors> doing ; <partner> <height> ; <partner> fil
        suicidal_ideation	4	<partner> pas ; <partner> sat ; <past> bc ; <past> clean ; <past> hed
        suicidal_ideation	4	<pet> <crowd> ; <pet> <friend> ; <pet> <give> ; <pet> <write> ; <pet> fin
        suicidal_ideation	4	<pet> so ; <phone> <color> ; <phone> <key> ; <phone> <rope> ; <phone> bf
        suicidal_ideation	4	<phone> onc ; <photo> del ; <pill> <home> ; <pill> del ; <pill> wont
        suicidal_ideation	4	<play> you ; <play> your ; <promise> <day> ; <promise> al ; <promise> her
        suicidal_ideation	4	<promise> no ; <put> <gun> ; <put> <leave> ; <put> acros ; <put> el
        suicidal_ideation	4	<put> someth ; <rail> <go> ; <rail> doesnt ; <rail> platform ; <rarely> <say>
        suicidal_ideation	4	<record> <alcohol> ; <record> somewher ; <relapse> <drive>
        suicidal_ideation	4	<remember> <amount> ; <remember> him ; <room> <appointment> ; <room> hel
        suicidal_ideation	4	<room> sit ; <room> twic ; <rope> <say> ; <rope> <try> ; <rope> at
        suicidal_ideation	4	<rope> for ; <rope> from ; <sad> hard ; <sad> she ; <say> <child>
        suicidal_ideation	4	<say> <try> ; <say> a ; <say> con ; <say> est ; <say> him ; <say> mr
        suicidal_ideation	4	<say> she ; <school> re ; <school> soph ; <see> <continue> ; <see> <insurance>
        suicidal_ideation	4	<see> <medicine> ; <see> <tool> ; <see> at ; <see> normal ; <sick> de
        suicidal_ideation	4	<smell> <room> ; <soon> <cold> ; <soon> <take> ; <soon> nos ; <start> <leave>
        suicidal_ideation	4	<start> <rope> ; <start> <sad> ; <start> to ; <stimulant> <month>
        suicidal_ideation	4	<stop> <build> ; <stop> himself ; <stop> in ; <stop> ive ; <stranger> 0
        suicidal_ideation	4	<stranger> <remember> ; <stranger> be ; <stranger> la ; <stranger> releas
        suicidal_ideation	4	<take> <blade> ; <take> <water> ; <take> all ; <take> and ; <take> herself
        suicidal_ideation	4	<take> the ; <think> which ; <think> yes ; <tired> ; <tired> is
        suicidal_ideation	4	<tool> <consume> ; <tool> <count> ; <tool> <day> ; <tool> the ; <tool> wher
        suicidal_ideation	4	<treatment> <need> ; <treatment> be ; <treatment> ever ; <treatment> ill
        suicidal_ideation	4	<treatment> list ; <trust> <remember> ; <trust> for ; <volunteer> thi
        suicidal_ideation	4	<wait> <bodypart> ; <wait> <height> ; <wait> <see> ; <water> <chestheart>
        suicidal_ideation	4	<water> <consume> ; <water> club ; <water> its ; <water> nobody ; <water> or
        suicidal_ideation	4	<week> <hold> ; <week> <insurance> ; <week> <stimulant> ; <week> ive
        suicidal_ideation	4	<week> right ; <write> <blade> ; <write> <container> ; <write> <feel>
        suicidal_ideation	4	<write> <height> ; <write> fast ; <write> lin ; <write> pa ; <write> us
        suicidal_ideation	4	<year> <break> ; a 0 ; a <clothes> ; a <stranger> ; a beard ; a birthday
        suicidal_ideation	4	a calend ; a concret ; a door ; a doubl ; a fisherman ; a fram ; a hom ; a hos
        suicidal_ideation	4	a knot ; a nad ; a nadi ; a paycheck ; a tin ; a tomorrow ; a weath ; a él
        suicidal_ideation	4	about <consume> ; about may ; about my ; abrig ; abroad ; acr ; activ
        suicidal_ideation	4	activ sin ; active <die> ; addres aft ; admit peopl ; advent ; aft <kin>
        suicidal_ideation	4	aft <moment> ; aft anoth ; aft me ; aft them ; again tonit ; against him
        suicidal_ideation	4	ago bc ; ago clean ; aim for ; al <friend> ; al ciel ; alamed ; all <breath>
        suicidal_ideation	4	all <limp> ; all breath ; all four ; almoh ; alon and ; ambulanci ; amig me
        suicidal_ideation	4	an <container> ; an envelop ; and cheerful ; and clean ; and decid ; and far
        suicidal_ideation	4	and fil ; and int ; and mouth ; and return ; and text ; and truck ; anex
        suicidal_ideation	4	ankl charg ; anoch me ; anoth job ; anoth man ; anybody <appointment>
        suicidal_ideation	4	anybody from ; anybody that ; anyon ; anyon com ; anyon for ; anyway i ; apagu
        suicidal_ideation	4	application with ; apply for ; are nin ; arent ; arm every ; arm until
        suicidal_ideation	4	as <soon> ; asid on ; ask op ; asleep the ; at <fall> ; at any ; at drop
        suicidal_ideation	4	at point ; at zer ; avisarl ; avisarl a ; awak x ; b ; baby i ; baby the
        suicidal_ideation	4	back ankl ; back at ; back becaus ; back my ; balcony 0 ; bambo ; bank acct
        suicidal_ideation	4	bar monday ; barat de ; bare <think> ; be <outdoors> ; be <past> ; be <sad>
        suicidal_ideation	4	be over ; be play ; be quiet ; be sad ; be tonight ; been <put> ; been <think>
        suicidal_ideation	4	been ful ; befor her ; bet to ; bet you ; bici ; bien larg ; big <alcohol>
        suicidal_ideation	4	big <home> ; big and ; birthday the ; blister ; block my ; blu fold ; blu lin
        suicidal_ideation	4	boat its ; bols de ; book he ; book him ; book me ; both <day> ; both a
        suicidal_ideation	4	both way ; bottl all ; box by ; boy nam ; boy over ; boy they ; braid
        suicidal_ideation	4	break i ; break it ; breakup ; bring flower ; bro liv ; burial policy
        suicidal_ideation	4	burn her ; bury you ; but kind ; cad cuatr ; caden ; caden a ; cajon y
        suicidal_ideation	4	cal bf ; cal first ; cal husb ; cal you ; calend is ; calm and ; calm than
        suicidal_ideation	4	cam by ; cam en ; camis planch ; can manag ; can stop ; canal ; canal and
        suicidal_ideation	4	cancel la ; cap and ; card <say> ; cargador ; cart <amount> ; cas i ; cas or
        suicidal_ideation	4	check at ; children nam ; chip and ; cle it ; clean as ; clean is ; clean of
        suicidal_ideation	4	client ther ; clif at ; clos i ; closet ; coat ; cobran al ; cobran la
        suicidal_ideation	4	cocain cinc ; cok becaus ; colleg soph ; comercial ; companero me ; con <day>
        suicidal_ideation	4	con <kill> ; con mat ; confies ; confies que ; conscient ; content y
        suicidal_ideation	4	contesten ; contratist ; court coord ; cousin they ; cozy ; crack +
        suicidal_ideation	4	crack for ; cristal sol ; cry ; cry she ; cuent y ; cut loos ; d script
        suicidal_ideation	4	d/c psych ; dang ; daught cut ; daught on ; dawn with ; day heart ; day if
        suicidal_ideation	4	day n ; de <goodbye> ; de desped ; de esto ; de mis ; de sobr ; de vera
        suicidal_ideation	4	debi desd ; deed the ; dej dich ; del jardin ; del terren ; delet <always>
        suicidal_ideation	4	delet every ; desd <day> ; desintoxicacion ; despedi de ; detox yest ; devil
        suicidal_ideation	4	dia amanezc ; diabetic ; diciembr y ; dictionary ; didnt <build> ; diez mes
        suicidal_ideation	4	dij bien ; dij con ; dij q ; dil ; diner del ; dish ; diversion ; do <drive>
        suicidal_ideation	4	do bar ; do for ; dobl debaj ; doe ketamin ; doesnt <stop> ; doesnt stop
        suicidal_ideation	4	doming despu ; domingo per ; dont buy ; dont cal ; dont giv ; dont open
        suicidal_ideation	4	dont wan ; door a ; dos plato ; down <soon> ; down next ; down sunday ; drag
        suicidal_ideation	4	driv cok ; drov up ; drunk for ; dsk ; dtr fath ; dtr moth ; dtr with
        suicidal_ideation	4	duerm mi ; each <hear> ; each voic ; ear just ; earth ; easy and ; eat sinc
        suicidal_ideation	4	ed md ; eight month ; el <last> ; el abrig ; el chiquit ; el excus ; el favor
        suicidal_ideation	4	el frasc ; el garag ; el ice ; el reloj ; el suegr ; ell el ; emt
        suicidal_ideation	4	en <appointment> ; en bolsa ; en consult ; en cuant ; en montan ; encuentr cas
        suicidal_ideation	4	end thre ; enferm noma ; enferm y ; enuf ; equivoc de ; eramo <child>
        suicidal_ideation	4	eran com ; errand ; es <month> ; escrib pa ; eso era ; eso lugar ; esper el
        suicidal_ideation	4	est <think> ; est met ; est ni ; est pens ; estat <official> ; estoy <shake>
        suicidal_ideation	4	estoy tembl ; even to ; even work ; evening i ; ever ; ever <home>
        suicidal_ideation	4	ever <take> ; ever liv ; every plat ; everyon ; ex <phone> ; ex and ; ex with
        suicidal_ideation	4	expres ; f <bodypart> ; f <emergency> ; f <kin> ; f <sedative> ; f <take>
        suicidal_ideation	4	f i ; f lin ; f soft ; fabric por ; fac over ; fami to ; far in ; feb meth
        suicidal_ideation	4	feel anyth ; felicit ; figur it ; fil to ; fin se ; final con ; financ
        suicidal_ideation	4	fireman ; firm on ; first <crowd> ; for and ; for dr ; for many ; for march
        suicidal_ideation	4	for min ; for old ; for welfar ; form client ; form is ; fost daught
        suicidal_ideation	4	found me ; frasc ; freeway ; freez at ; friday ; friend doe ; friend i
        suicidal_ideation	4	from client ; from insid ; from tonight ; fue su ; fueron 0 ; fueron tre
        suicidal_ideation	4	ful and ; ful sinc ; ful tank ; funerari y ; garag with ; get kid ; get used
        suicidal_ideation	4	gin and ; girl get ; girl want ; giv the ; go <cold> ; go cold ; go stand
        suicidal_ideation	4	goe first ; goe i ; goin to ; going hom ; going so ; gon <go> ; gon <put>
        suicidal_ideation	4	gon and ; gon down ; gon put ; good <see> ; good and ; goodby to ; gram sinc
        suicidal_ideation	4	grandfath of ; grandfath one ; grapevin and ; gues what ; guitar ; gun to
        suicidal_ideation	4	guy whos ; gym told ; ha ha ; hac tiemp ; half for ; hand wil ; handy
        suicidal_ideation	4	has bought ; has nobody ; has text ; has to ; has work ; hast <eat> ; hat him
        suicidal_ideation	4	hav <drive> ; hav a ; hav one ; hawthorn and ; hay <night> ; hay noch ; he hav
        suicidal_ideation	4	he measur ; he phon ; he thank ; hear each ; hed lock ; her <build>
        suicidal_ideation	4	her <day> ; her <moment> ; her <pet> ; her <school> ; her be ; her fifti
        suicidal_ideation	4	her heart ; her lorazepam ; her nev ; her pen ; her pleas ; her sleev
        suicidal_ideation	4	herramienta ; herself <day> ; hes <hear> ; hes finish ; hi ; hi <think>
        suicidal_ideation	4	hi plan ; him <container> ; him <die> ; his # ; his <goodbye> ; his <gun>
        suicidal_ideation	4	his bowl ; his goodby ; his gun ; his one ; his passport ; his truck ; hisself
        suicidal_ideation	4	hoard ; hold off ; hombr llor ; honest ; honest cant ; honest i ; honest id
        suicidal_ideation	4	honest that ; hoodi are ; hospic chaplain ; hospital ayer ; hous went ; how an
        suicidal_ideation	4	how many ; hoy compr ; hundr acr ; hwy ; hwy 0 ; hydrocodon in ; i <go>
        suicidal_ideation	4	i admit ; i almost ; i deserv ; i empti ; i envy ; i giv ; i pric ; i rins
        suicidal_ideation	4	i to ; i und ; id <start> ; if <give> ; if <town> ; if the ; if thi ; ig
        suicidal_ideation	4	ill <stop> ; im <law> ; im <limp> ; im clos ; im goin ; in <fire> ; in <put>
        suicidal_ideation	4	in guadalajar ; in hospic ; in kid ; in off ; inf yet ; inpatient last
        suicidal_ideation	4	inpatient two ; insid <container> ; instruction for ; insulin on ; iop on
        suicidal_ideation	4	is <clean> ; is denis ; is if ; is paid ; is pick ; is und ; isnt <stop>
        suicidal_ideation	4	it <break> ; it <month> ; it every ; it expir ; it hav ; it off ; it ought
        suicidal_ideation	4	it settl ; it to ; it wors ; it wrap ; it you ; its <color> ; its <soon>
        suicidal_ideation	4	its cold ; its cut ; its hard ; its july ; its ok ; its what ; ive <always>
        suicidal_ideation	4	ive <go> ; ive <put> ; ive <start> ; ive <stop> ; ive alway ; ive start
        suicidal_ideation	4	ive walk ; jail ; jail chaplain ; jar of ; jardin de ; job the ; job would
        suicidal_ideation	4	jok and ; jun he ; just going ; just nic ; just want ; just wont
        suicidal_ideation	4	keep congratulat ; keep for ; keep text ; kid deserv ; kind a ; kind ive
        suicidal_ideation	4	kind than ; kis the ; kitchen floor ; kms tonit ; know befor ; know which ; l
        suicidal_ideation	4	la <job> ; la bici ; la carter ; la cuerd ; la mia ; la quincen ; label with
        """
}
