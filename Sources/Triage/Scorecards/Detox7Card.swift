extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-2	<stimulant> <buy> ; <stimulant> <chestheart> ; <stimulant> <furniture>
        detox	-2	<stimulant> <hold> ; <stimulant> <see> ; <stimulant> about ; <stimulant> from
        detox	-2	<stimulant> out ; <stimulant> problem ; <stimulant> y ; <stop> <child> ; <stop> <consume>
        detox	-2	<stop> <day> ; <stop> <rope> ; <stop> <sober> ; <stop> <week> ; <stop> in ; <stop> is
        detox	-2	<stop> stand ; <stop> tod ; <stranger> <ask> ; <stranger> <continue>
        detox	-2	<stranger> <remember> ; <stranger> <say> ; <stranger> <week> ; <take> <asleep>
        detox	-2	<take> <blade> ; <take> <blood> ; <take> <gun> ; <take> <happy> ; <take> <job>
        detox	-2	<take> <media> ; <take> <month> ; <take> <phone> ; <take> <record> ; <take> an
        detox	-2	<take> myself ; <take> tim ; <think> el ; <think> we ; <threat> the ; <tired> <eat>
        detox	-2	<tool> <chestheart> ; <tool> thi ; <town> <phone> ; <trade> of ; <treatment> <alcohol>
        detox	-2	<treatment> <alone> ; <treatment> <caretaking> ; <treatment> <child>
        detox	-2	<treatment> <clinician> ; <treatment> <hold> ; <treatment> <home> ; <treatment> <partner>
        detox	-2	<treatment> <phone> ; <treatment> <room> ; <treatment> <sedative> ; <treatment> <wait>
        detox	-2	<treatment> back ; <treatment> clt ; <treatment> de ; <treatment> plac ; <treatment> they
        detox	-2	<treatment> until ; <trust> <happy> ; <unreal> ; <vendor> <treatment> ; <vermin> <think>
        detox	-2	<vermin> me ; <wait> <drive> ; <wait> <job> ; <wait> <month> ; <wait> las
        detox	-2	<wait> somewher ; <wait> thi ; <water> <money> ; <water> <partner> ; <water> or
        detox	-2	<week> <amount> ; <week> <count> ; <week> <day> ; <week> desd ; <withdrawal> <go>
        detox	-2	<withdrawal> <hospital> ; <withdrawal> <opening> ; <withdrawal> i ; <write> <cannabis>
        detox	-2	<write> <job> ; <write> <say> ; <write> a ; <write> down ; <write> somewher
        detox	-2	<year> <law> ; <year> off ; a <blade> ; a <crowd> ; a <feel> ; a <home> ; a <media>
        detox	-2	a <month> ; a <night> ; a <phone> ; a <sad> ; a <seizure> ; a brochur ; a child
        detox	-2	a concret ; a decent ; a dond ; a fami ; a fourth ; a grey ; a hot ; a joint ; a king
        detox	-2	a list ; a llam ; a month ; a mul ; a pag ; a pair ; a pinhead ; a pip ; a prop ; a quien
        detox	-2	a roof ; a saturday ; a seizur ; a spot ; a tod ; a train ; a websit ; a win ; a work
        detox	-2	a xanax ; a ~<withdrawal> ; a ~withdrawal ; about her ; accountability ; acerc
        detox	-2	adderal and ; addy ; addy 0 ; aft detox ; aft we ; afuer con ; again tonight ; ago
        detox	-2	ago 0 ; ago in ; ahor se ; al <play> ; al cristal ; al trabaj ; ale ; all and ; alzheim
        detox	-2	amanezc ; ambulatori de ; an <outdoors> ; an inpatient ; an intensiv ; an iop ; an iron
        detox	-2	and <alcohol> ; and <awake> ; and are ; and drov ; and fentanyl ; and got ; and kept
        detox	-2	and most ; and nam ; and soak ; and teach ; and wed ; and what ; and women ; and won
        detox	-2	animal ; ant no ; anti ; any ; any <clinician> ; anyth ; approv ; aqui <continue>
        detox	-2	are at ; around to ; as alway ; as rxd ; as to ; as written ; ash <day> ; ash wednesday
        detox	-2	asi me ; asses ; at <last> ; at <money> ; at <outdoors> ; at airport ; at last ; at pok
        detox	-2	atend ; atienden ; away <amount> ; awful ; ayer ya ; bad night ; badg ; ballpark ; banan
        detox	-2	barbershop ; bast ; bath mat ; be <put> ; be around ; be arrang ; be at ; be writ
        detox	-2	bed anywher ; been <hear> ; behind it ; benefit ; benzo ; between <treatment> ; bibl
        detox	-2	bing ; bit clean ; bls ; book club ; booz ; borrach de ; both at ; both my ; bother
        detox	-2	boton ; bottl of ; bourbon befor ; bowl ; box truck ; boy of ; bp ; breakup ; bridg every
        detox	-2	broth wil ; btl win ; bug me ; bup ; bup tap ; busc ; busc un ; busines ; but <eat>
        detox	-2	but a ; but wont ; by <photo> ; by friday ; by vide ; bye ; c/b ; c/o chest ; cadc
        detox	-2	cak had ; cam out ; camel ; can send ; candidat ; cant confirm ; cart ; cart <always>
        detox	-2	certificat ; cervecita ; chanc ; chapel ; check ; check it ; check out ; chest hair
        detox	-2	chest pain ; cit ; cit del ; clammy ; clas i ; clean thru ; clinic de ; clr <continue>
        detox	-2	clr <play> ; clr aunt ; clr say ; clr sist ; clr sound ; clt in ; coc ; cocain 0
        detox	-2	cok and ; cok that ; cok with ; collect ; collection ; com tabl ; command ; committe
        detox	-2	complet today ; con <drive> ; con alguien ; con eso ; con licenci ; con quien
        detox	-2	confidencial ; confirmation ; confus que ; consum ; consum per ; contest bien ; contrat
        detox	-2	copa de ; correct my ; cost me ; could be ; could i ; counsel ; counselor ; counselor for
        detox	-2	county and ; coupl of ; cours ; cousin that ; cover ca ; crack dai ; cream charger
        detox	-2	cristal 0 ; cristal en ; cristal par ; cros ; crumb ; cuant cuest ; cuarent dia ; cun tom
        detox	-2	current resi ; custodi ; custodian of ; cut again ; cut in ; d <say> ; d <take> ; d deni
        detox	-2	d detox ; d prog ; dab all ; day bought ; day every ; day he ; day liv ; day man
        detox	-2	day out ; de <money> ; de <vendor> ; de embaraz ; de intern ; de manej ; de nadi
        detox	-2	de preferenci ; de rehabilitacion ; de tratamient ; decemb ; dej numer ; del juev
        detox	-2	del mand ; del padr ; delic ; delt 0 ; demon ; denis ; desd cuand ; desk in ; det
        detox	-2	detox fent ; detox floor ; detox wing ; devuelvan ; di mi ; dia de ; dia desd ; diari
        detox	-2	did <treatment> ; died od ; diem ; differenc between ; disagre ; do <crowd> ; do aft
        detox	-2	do at ; do perc ; doe <consume> ; doe a ; doesnt <think> ; doesnt know ; doing wel
        detox	-2	domiciliary ; domingo y ; don ; don anyth ; don is ; don stand ; dont <money> ; dont go
        detox	-2	dont pay ; door with ; dop sick ; dos cosa ; dos mes ; down off ; drank herself ; dream
        detox	-2	drink at ; drink som ; drink what ; drunk ; drunk in ; duel much ; dui in ; each night
        detox	-2	ear for ; eat again ; ech la ; eight bal ; el <child> ; el <consume> ; el <hot>
        detox	-2	el <play> ; el <record> ; el abog ; el internamient ; el preci ; el puebl ; el tal
        detox	-2	el tiemp ; elder m ; els ever ; en <month> ; en <palecolor> ; en <treatment> ; en agost
        detox	-2	en blanc ; en dos ; en espanol ; en nochebuen ; enrol in ; entonc tom ; entr seman
        detox	-2	entrevist ; episod ; es <happy> ; es brom ; escritori ; escuch ; espanol y ; essential
        detox	-2	essential <shake> ; essential tremor ; establish ; estanci ; etoh no ; etoh sinc
        detox	-2	even program ; evening are ; everybody in ; examen de ; examin ; exit ; extern ; falt una
        detox	-2	fami can ; fami has ; far from ; feed ; feed an ; fiest y ; fil in ; fin physical
        detox	-2	first <month> ; first <say> ; first <year> ; first lin ; first year ; fiv day ; fiv night
        detox	-2	fiv question ; floor eye ; flyer ; folk are ; follow up ; for <eat> ; for <kin>
        detox	-2	for <month> ; for <partner> ; for anybody ; for hav ; for inpatient ; for kitchen
        detox	-2	for no ; for parent ; for treatment ; for wiv ; for women ; fortnit ; four evening
        detox	-2	four month ; from <clinician> ; from detox ; fue hac ; ful <stop> ; fum spic ; fuman
        detox	-2	g at ; gav no ; gav us ; get air ; get drunk ; girlfriend found ; girlfriend say ; glas
        detox	-2	go <past> ; go <treatment> ; godmoth ; goe to ; gon hom ; got to ; grandmoth ; green
        detox	-2	greet is ; group with ; guitar ; gummy ; ha <go> ; had <die> ; had <job> ; had noth
        detox	-2	had thi ; had us ; hammer ; handl <buy> ; handl a ; handl purchas ; hang herself
        detox	-2	hang on ; harvest ; has mad ; has to ; hat ; hav group ; hav is ; hav no ; hav someth
        detox	-2	hav that ; hav your ; he drink ; he fel ; he kick ; he quit ; he skip ; he swallow
        detox	-2	headach ; headset ; hear noth ; hed lik ; heel ; heel drum ; helmet ; help with ; her bel
        detox	-2	her sleev ; her valium ; her wat ; her way ; herman usa ; hes whit ; his <room> ; his cat
        detox	-2	his forearm ; his garag ; his thermo ; hit a ; hond ; hop for ; hosp detox ; hour a
        detox	-2	hous hes ; hous is ; hous with ; hoy sin ; human being ; hung up ; husb had ; hx ~dt
        detox	-2	i <blood> ; i <hospital> ; i brok ; i cut ; i discharg ; i hit ; i mean ; i no ; i say
        detox	-2	i smok ; i sweat ; i used ; i walk ; ice 0 ; ido a ; if <night> ; if his ; im <afraid>
        detox	-2	im <hear> ; im <sober> ; im <wait> ; im comfortabl ; im stay ; imag ; in <write> ; in all
        detox	-2	in big ; in custody ; in fami ; in malibu ; in pasaden ; in person ; in residential
        detox	-2	in room ; in to ; in utah ; in week ; incident ; inpatient stay ; inpt for ; int your
        detox	-2	intensiv car ; interest ; interest in ; iop 0 ; iop by ; iop tak ; is <calm>
        detox	-2	is <official> ; is <sedative> ; is bet ; is kil ; is ok ; is outsid ; is pour ; is real
        detox	-2	is stay ; isnt <amount> ; isnt <job> ; isnt enough ; it <eat> ; it <put> ; it cost
        detox	-2	it could ; it hes ; it its ; it rain ; it stay ; it with ; its <drug> ; its <emergency>
        detox	-2	its ketamin ; iv meth ; ive <eat> ; ive empti ; ive used ; jittery ; juda ; just <leave>
        detox	-2	just be ; just com ; keep count ; kept the ; ketamin 0 ; kid 0 ; knif and ; la <cannabis>
        detox	-2	la <caretaking> ; la <height> ; la <home> ; la <official> ; la <record> ; la cos
        detox	-2	la cuadr ; la custodi ; la quincen ; la tint ; la trabajador ; lab ; lagun ; las dos
        detox	-2	las percocet ; las pierna ; lasagn ; last fent ; last friday ; last quart ; lb ; learn to
        detox	-2	leav it ; left arm ; leftov ; leftov hydrocodon ; lengu ; les <stop> ; les cuent
        detox	-2	les dej ; let me ; licenci ; lif insuranc ; lik <job> ; lik company ; lik somewher
        detox	-2	limpi en ; limpi y ; lin <fall> ; lin <hear> ; lin drop ; lin for ; lin was ; list of
        detox	-2	litr diari ; liv in ; lo del ; look for ; los my ; lost my ; lot of ; lug asi ; lvn 0
        detox	-2	m <day> ; m <opioid> ; m cocain ; m complet ; m dab ; m kick ; m s/p ; machet ; mad a
        detox	-2	madrin ; magnet ; many bed ; marc ; margarita ; marquem ; mas desd ; max ; mayb onc
        detox	-2	me <consume> ; me a ; me abraz ; me cuid ; me entiend ; me espant ; me go ; me gustari
        detox	-2	me honest ; me loos ; me out ; me solt ; me tuv ; medicin cabinet ; meeting ; men and
        detox	-2	mes sin ; met chiv ; meth in ; meth qd ; meu ; mg dai ; mi comadr ; mi corre ; mi ~<kin>
        detox	-2	middl nam ; migrain ; milla ; milligram of ; minimum ; minivan ; mism <day> ; mism dia
        detox	-2	misus ; mo <treatment> ; mol + ; mom driv ; mom just ; mom of ; monday im ; month ago
        detox	-2	month bottl ; month nev ; morn my ; morn til ; morphin and ; most ; most night
        detox	-2	most weekend ; moth drink ; moth with ; mov in ; msw ; much ; much el ; mudanz ; muri el
        detox	-2	mushroom and ; must <go> ; mustard ; my <pain> ; my back ; my bad ; my bf ; my good
        detox	-2	my grandchildren ; my hair ; my insuranc ; my liv ; my son ; my spot ; my station
        detox	-2	my suboxon ; my supervis ; my team ; my thirti ; my thre ; my vyvans ; my ~dad ; n that
        detox	-2	nad ; nad <amount> ; nad mas ; nadi la ; nag ; nam is ; narcotic ; nd ; near me ; nearest
        detox	-2	necesit ayud ; need 0 ; need help ; need next ; need tx ; neighbor roost ; neith
        detox	-2	neith of ; nev any ; nev used ; next ; ni por ; ni ~<alcohol> ; niec re ; night owl
        detox	-2	ninety <day> ; ninety day ; ningun ; nit evry ; no <medicine> ; no <withdrawal> ; no cal
        detox	-2	no detox ; no fal ; no ins ; no med ; no medicin ; no money ; no need ; no prior
        detox	-2	no queremo ; no respir ; no signal ; no sx ; no usa ; no use ; no voy ; no withdrawal
        detox	-2	no ~<pill> ; no ~<shake> ; no ~aftercar ; no ~pil ; no ~resi ; no ~residential
        detox	-2	nobody <home> ; nobody <think> ; nobody hom ; nobody know ; noisy ; noma en ; non in
        detox	-2	noon new ; not pregnant ; not sinc ; not somewher ; not ~<intoxicated> ; noth <amount>
        detox	-2	noth but ; novemb 0 ; novent ; novi me ; now it ; now that ; nuc ; numer ; nunc ha
        detox	-2	nurs <school> ; nurs aid ; nurs who ; of <amount> ; of <consume> ; of <last> ; of <need>
        detox	-2	of <outdoors> ; of cooki ; of fentanyl ; of four ; of last ; of meth ; of noth ; of twin
        detox	-2	of use ; of whiskey ; off <sedative> ; off beer ; off for ; off win ; oil ; ojo
        detox	-2	old <amount> ; on drug ; on how ; on march ; onc <day> ; onc dia ; one ambien ; one glas
        detox	-2	one to ; only <consume> ; only <need> ; only at ; only thing ; only want ; or no
        detox	-2	oth four ; our <alcohol> ; our <media> ; our <pet> ; our fridg ; our numb ; out <cold>
        detox	-2	out cold ; out ear ; outsid ; over <moment> ; over it ; over now ; owl ; own couch
        detox	-2	oxy aft ; oxy in ; p 0 ; p/u ; pagin ; pap y ; par <afraid> ; par <soon> ; par despu
        detox	-2	paramedic and ; parent ; park on ; pas a ; past a ; peanut ; pegu ; pelican
        detox	-2	peopl around ; peopl in ; per diem ; per en ; phon now ; pinhead ; plac <day> ; plac wher
        detox	-2	play y ; pleas cal ; po 0 ; po ba ; poc a ; podrian ; point me ; por <week> ; por lo
        detox	-2	por seman ; por si ; pot <always> ; powd every ; preferenci ; pregunt ; preocup
        detox	-2	prevention <crowd> ; prim el ; problema ; proces <trade> ; proces serv ; program and
        detox	-2	program or ; proof of ; prosec ; pued dej ; puk blood ; pul a ; purchas ; que contest
        detox	-2	question ; queu ; quien le ; quinc <day> ; quinc dia ; quiz ; rail on ; rais 0 ; rak
        detox	-2	rath <say> ; rd ; real all ; recommendation ; recycl ; red on ; refd by ; regard
        detox	-2	rehab aft ; rehab in ; rehab last ; relev ; renat ; rent the ; reporter ; residenc
        detox	-2	residential for ; residential plac ; respit ; retain ; rieg ; right hand ; roost
        detox	-2	rop for ; rung ; s ; s 0 ; sab por ; said he ; said id ; said ther ; san juda ; sandwich
        detox	-2	sangr y ; saturday with ; say mor ; say our ; say why ; scal ; se <amount> ; se oye
        detox	-2	select ; self <opioid> ; seman desd ; semana ; send you ; septemb 0 ; set up ; seven sinc
        detox	-2	sew machin ; shak every ; shak in ; she bring ; she complet ; she doe ; she throw
        detox	-2	sherry at ; shift end ; shirt ; shirt with ; shoot cok ; shoot meth ; shot every
        detox	-2	shot heroin ; si <need> ; sicknes ; sid of ; sil ; sil to ; singl even ; sist had
        detox	-2	sit in ; six hour ; sixth ; ski lift ; sleep at ; sleepy ; smok weed ; snor so ; so what
        detox	-2	soak the ; sob and ; soc ; solt ; som <pill> ; som <treatment> ; som pil ; somebody has
        detox	-2	son <stimulant> ; son is ; sophomor ; soy el ; spe 0 ; spe on ; spe to ; spic every
        detox	-2	spun ; squirrel ; stabl 0 ; stabl want ; start doing ; start of ; stay somewher
        detox	-2	stay thi ; stepdad is ; stil breath ; stil clean ; stil do ; stop ask ; storag
        detox	-2	strawberry ; strict ; structur ; student ; su <hospital> ; su clinic ; su tia ; subject
        detox	-2	subst ; suck in ; sud fri ; suelt a ; suicid ; supier ; suspend ; swe ; swe to ; sweat
        detox	-2	sweat the ; sweaty and ; sx ever ; tabl next ; talk nonsens ; tank a ; tap complet
        detox	-2	tap don ; tarjet ; tarzan ; tatto ; tea with ; teacher ; team won ; tembl ; teng el
        detox	-2	tenni ; terapi par ; termin el ; thank ; that <angry> ; that <day> ; that <daytime>
        detox	-2	that <outdoors> ; that <photo> ; that <say> ; that <water> ; that day ; that end
        detox	-2	that my ; that stop ; thc cart ; the <insurance> ; the <say> ; the <treatment> ; the big
        detox	-2	the bit ; the cros ; the din ; the elevator ; the fifth ; the flight ; the foil
        detox	-2	the food ; the general ; the heroin ; the high ; the horror ; the issu ; the mov
        detox	-2	the movi ; the noon ; the overnight ; the oxy ; the print ; the program ; the recycl
        detox	-2	the remain ; the rol ; the top ; the very ; the weath ; the widow ; then <say>
        detox	-2	ther <treatment> ; ther be ; ther or ; thermomet ; thesi ; thesi on ; they <need>
        detox	-2	they want ; theyv <take> ; theyv been ; theyv got ; thi <withdrawal> ; thi sunday
        detox	-2	thi wk ; thing to ; third <room> ; third floor ; thos <amount> ; thos day ; thre four
        detox	-2	thre night ; thre plac ; threw out ; through it ; through your ; thu ; thursday to
        detox	-2	tien medicar ; tienen <crowd> ; tienen vacant ; ties com ; til four ; tim <always>
        detox	-2	tim <go> ; tim a ; tim for ; tim my ; tin 0 ; tissu ; tmrw ; to <fall> ; to <home>
        detox	-2	to <job> ; to <say> ; to an ; to chang ; to chicag ; to two ; to wak ; tobac ; toc nad
        detox	-2	tol ; tonsil out ; too smal ; took the ; touch it ; tow ; trag de ; tre mes ; treat
        detox	-2	treat that ; tricar ; trust ; tuesday and ; tusi ; twic <amount> ; two every ; u tak ; ua
        detox	-2	un <crowd> ; un <seizure> ; un problem ; una <seizure> ; una convulsion ; una cuatr
        detox	-2	unpaid ; until <month> ; up an ; upset ; us the ; use of ; used yest ; ush ; using the
        detox	-2	uso nad ; usted tienen ; valentin ; vend y ; vin ; virtual ; viven ; vodk last
        detox	-2	voic from ; voicemail greet ; w/d <need> ; want placement ; was <cold> ; was <day>
        detox	-2	was <insurance> ; was <shake> ; was alway ; was cold ; was sunday ; wat bottl ; watch a
        detox	-2	wdnt ; we <angry> ; we <record> ; we nam ; we run ; week ago ; weekend that
        detox	-2	what <insurance> ; what hous ; what is ; when <ask> ; when <stranger> ; when ask
        detox	-2	when that ; wher can ; wher id ; wher to ; wher you ; wherev ; whil i ; whip cream
        detox	-2	whip its ; whit as ; whit win ; who work ; whod ; whol story ; whol tim ; why he
        detox	-2	wid <awake> ; wid awak ; wif and ; wil hav ; win befor ; with <go> ; with <partner>
        detox	-2	with eleven ; with them ; with thre ; with tweezer ; withdrawal no ; without any ; wok up
        detox	-2	woman ; women ; won a ; wouldnt <give> ; wouldnt <leave> ; wouldnt giv ; wouldnt leav
        detox	-2	wrap ; writ down ; written ; wrong numb ; x a ; xanax befor ; xanax off ; y och ; y sal
        detox	-2	y todo ; you <last> ; you <think> ; you allow ; you are ; you last ; your <appointment>
        detox	-2	your <home> ; your <kin> ; your <media> ; your <trade> ; your is ; your outpatient
        detox	-2	your peopl ; your sit ; youv <take> ; youv got ; yr 0 ; zaz ; zer on ; zyn
        detox	-2	~<alcohol> ~<treatment> ; ~<happy> ; ~<home> ~<treatment> ; ~<home> ~at ; ~<kin> <say>
        detox	-2	~<money> ; ~<need> ~me ; ~<seizure> <last> ; ~<seizure> ~as ; ~<seizure> ~en
        detox	-2	~<treatment> hx ; ~<treatment> ~for ; ~a ~mi ; ~a ~pint ; ~addict ; ~as ; ~breath ; ~cant
        detox	-2	~cant ~<say> ; ~check ; ~check ~in ; ~client ; ~convulsion ~en ; ~counselor
        detox	-2	~cuand ~<stop> ; ~cuand ~dej ; ~drug ; ~escalofrio ; ~idea ; ~in 0 ; ~no ~oth ; ~no ~use
        detox	-2	~of ~gin ; ~on ~<day> ; ~prior ~program ; ~seizur ~as ; ~si <moment> ; ~si now
        detox	-2	~sobredosi ; ~the ~<job> ; ~used
        detox	-3	*ago.1 ; *drinks.0 ; *emergency.0:possible ; *hallucination.9 ; *otherService.5:negated
        detox	-3	*otherService.9:hypothetical ; *seizure.0:negated ; *serviceQuestion.0:negated
        detox	-3	+ <partner> ; + is ; / night ; / no ; 0 <cannabis> ; 0 <play> ; 0 cap ; 0 drink ; 0 tab
        detox	-3	<afraid> that ; <alcohol> <furniture> ; <alcohol> <withdrawal> ; <alcohol> al
        detox	-3	<alcohol> and ; <always> <stop> ; <always> <trade> ; <amount> <colleague>
        detox	-3	<amount> <school> ; <amount> <treatment> ; <amount> lif ; <amount> light ; <angry> her
        detox	-3	<appointment> <clinician> ; <asleep> <home> ; <asleep> <sedative> ; <asleep> it
        detox	-3	<asleep> off ; <awake> <fluid> ; <awake> <past> ; <blade> is ; <bodypart> 0
        detox	-3	<bodypart> <stimulant> ; <bodypart> <wait> ; <breath> at ; <breath> forc
        detox	-3	<build> <needle> ; <buy> <rope> ; <cannabis> + ; <cannabis> <cannabis> ; <cannabis> cart
        detox	-3	<cannabis> sinc ; <caretaking> and ; <child> to ; <clean> <stranger> ; <clinician> <drug>
        detox	-3	<clinician> <pet> ; <clinician> of ; <clothes> <phone> ; <colleague> <appointment>
        detox	-3	<colleague> <crowd> ; <colleague> <treatment> ; <consume> <amount> ; <consume> <build>
        detox	-3	<consume> on ; <container> al ; <continue> <leave> ; <continue> any ; <count> that
        detox	-3	<crowd> <week> ; <crowd> are ; <crowd> par ; <day> <record> ; <day> de ; <day> del
        detox	-3	<day> noth ; <day> only ; <day> or ; <daytime> <stranger> ; <daytime> de
        detox	-3	<die> <treatment> ; <drive> <consume> ; <drug> at ; <eat> <phone>
        detox	-3	<emergency> <continue> ; <emergency> <go> ; <emergency> <home> ; <emergency> <opioid>
        detox	-3	<feel> nad ; <feel> ok ; <fire> so ; <fluid> + ; <fluid> <go> ; <fluid> in
        detox	-3	<give> <soon> ; <go> <consume> ; <go> <palecolor> ; <go> by ; <headface> <fluid>
        detox	-3	<hear> noth ; <hear> y ; <hit> <hit> ; <home> <week> ; <home> my ; <illness> <stimulant>
        detox	-3	<insurance> <treatment> ; <job> <give> ; <job> <go> ; <job> <past> ; <job> by
        detox	-3	<kin> <limp> ; <kin> <seizure> ; <kin> d ; <last> <palecolor> ; <last> <record>
        detox	-3	<law> <treatment> ; <law> <write> ; <law> reentry ; <leave> <stimulant> ; <leave> nam
        detox	-3	<medicine> <emergency> ; <medicine> <fluid> ; <medicine> no ; <moment> <awake>
        detox	-3	<moment> what ; <money> <ask> ; <money> <stimulant> ; <money> <wait> ; <month> 0
        detox	-3	<month> <continue> ; <month> <feel> ; <month> nev ; <month> or ; <month> sin
        detox	-3	<month> ther ; <need> <friend> ; <need> <job> ; <night> <fluid> ; <night> <week>
        detox	-3	<night> for ; <opening> open ; <opioid> <alcohol> ; <opioid> <law> ; <opioid> <past>
        detox	-3	<opioid> <play> ; <opioid> as ; <order> <treatment> ; <order> by ; <outdoors> <soon>
        detox	-3	<outdoors> <think> ; <outdoors> x ; <palecolor> <alcohol> ; <partner> <alcohol>
        detox	-3	<partner> <withdrawal> ; <partner> and ; <partner> who ; <past> bc ; <phone> <day>
        detox	-3	<phone> between ; <phone> out ; <pill> <stimulant> ; <play> <say> ; <play> a
        detox	-3	<put> <opioid> ; <rarely> <day> ; <rarely> <year> ; <relapse> prevention ; <room> are
        detox	-3	<room> who ; <rope> <clothes> ; <sad> <say> ; <school> <asleep> ; <school> on
        detox	-3	<sedative> <clinician> ; <see> <clinician> ; <see> <outdoors> ; <seizure> <moment>
        detox	-3	<seizure> en ; <shake> <always> ; <sick> ni ; <sober> <treatment> ; <start> <last>
        detox	-3	<start> <month> ; <start> of ; <stiff> ; <stiff> <shake> ; <stimulant> <headface>
        detox	-3	<stimulant> hac ; <stimulant> los ; <stop> <night> ; <stop> an ; <stranger> <hit>
        detox	-3	<stranger> <home> ; <take> <appointment> ; <take> <intoxicated> ; <take> <shake>
        detox	-3	<take> out ; <think> ~<consume> ; <town> <medicine> ; <treatment> <opioid>
        detox	-3	<treatment> <rail> ; <treatment> aft ; <treatment> as ; <treatment> inf ; <treatment> let
        detox	-3	<treatment> rn ; <treatment> sid ; <treatment> turn ; <treatment> wing ; <try> <opioid>
        detox	-3	<week> <phone> ; <week> <water> ; <week> back ; <week> only ; <week> out
        detox	-3	<withdrawal> sinc ; <write> <law> ; <write> <think> ; <year> <drug> ; a <homeless>
        detox	-3	a <opioid> ; a cast ; a cok ; a group ; a night ; a pap ; a pian ; a porch ; a recovery
        detox	-3	a sew ; a shot ; a sophomor ; a usted ; a woman ; about <opioid> ; about fentanyl ; abov
        detox	-3	acab un ; adond ; afford ; ago bc ; ago but ; air forc ; alcohol no ; alg o ; alg que
        detox	-3	all <week> ; all week ; als do ; am 0 ; ambulanci ; amt ; an <appointment> ; an outsid
        detox	-3	and <bodysound> ; and <limp> ; and bien ; and ketamin ; and phon ; anfetamina ; any oth
        detox	-3	any sort ; any tx ; are good ; assessment ; at an ; at weekend ; avail ; balloon
        detox	-3	bar exam ; be <write> ; beep ; beer at ; believ that ; beyond ; black out ; breath but
        detox	-3	bro died ; by a ; bzd ; ca ; cal want ; can <give> ; capsul ; car was ; cas de
        detox	-3	casi <always> ; casi diari ; cast ; cb ; cedar ; cent in ; centro ; chapt ; check in
        detox	-3	circl the ; clean sinc ; clearanc ; climb out ; clos out ; clr had ; cocain in ; com by
        detox	-3	comfortabl with ; comment on ; company in ; competitor ; con mi ; convuls ; convulsion en
        detox	-3	convulsion por ; cooler ; cord ; correct ; could <stranger> ; could somebody
        detox	-3	county detox ; crack ; craving to ; cristal a ; cristal casi ; cristal diari ; ct
        detox	-3	curiou ; current pt ; d ; d <drive> ; dan de ; dan permis ; daught to ; day at ; day guy
        detox	-3	day they ; dc <day> ; de <alcohol> ; de <blood> ; de <sedative> ; de tom ; de tre
        detox	-3	death and ; detail ; detox del ; dia en ; dieron de ; diet ; discharg paper ; doe cok
        detox	-3	dont <trust> ; dont trust ; dos yest ; drank ; drink ; drink two ; driv for ; droga
        detox	-3	drug no ; each even ; ech una ; el <treatment> ; el intern ; employment ; en otr ; encer
        detox	-3	entiend ; entr <week> ; era de ; es <amount> ; es much ; eso dond ; estan ; estan en
        detox	-3	etoh detox ; even <see> ; even sinc ; every weekend ; ex <consume> ; exp ; f <cannabis>
        detox	-3	f cok ; f ice ; feel ok ; fentanyl ; fentanyl death ; fentanyl sinc ; finish ; for <law>
        detox	-3	for alcohol ; for an ; for day ; for heroin ; for herself ; for iop ; for migrain
        detox	-3	from <treatment> ; from rehab ; from your ; gan ; gasolin ; gent de ; gent que ; get your
        detox	-3	got out ; group and ; gustari ; ha <feel> ; ha toc ; habit of ; handl on ; handshak
        detox	-3	has <give> ; has <write> ; hav <amount> ; hav somewher ; hav two ; hay alg ; he <fall>
        detox	-3	he <leave> ; he est ; her <consume> ; her <treatment> ; her <water> ; her lat ; her win
        detox	-3	heroin two ; hes <eat> ; hey ; hoj ; hold on ; hom from ; hous in ; i <leave> ; i belong
        detox	-3	i learn ; i overd ; i send ; i use ; ice every ; if a ; if wer ; in <week> ; in arizon
        detox	-3	in iop ; in me ; in tarzan ; in writ ; inde ; inject meth ; inquiry ; int <withdrawal>
        detox	-3	is <outdoors> ; is <wait> ; is need ; issu ; it <money> ; it four ; it turn ; its about
        detox	-3	iv <stimulant> ; jail reentry ; jam ; juez me ; ketamin every ; kick heroin
        detox	-3	klonopin was ; ko ; la <alcohol> ; la <opening> ; la cas ; la cocain ; la lengu
        detox	-3	labio azul ; las <pill> ; las pastilla ; last blu ; law who ; le met ; leav nam
        detox	-3	left his ; leftov <opioid> ; let for ; lik coffe ; lik som ; lik twic ; lin up ; llegu
        detox	-3	los <play> ; los <unreal> ; los amigo ; los angel ; lost <amount> ; lost the ; lvm
        detox	-3	m <clinician> ; m chiv ; m h ; m meth ; m re ; m xanax ; man with ; marriag ; marriag and
        detox	-3	may she ; mayb twic ; me gust ; me tom ; medi litr ; medical clear ; meet ; meet and
        detox	-3	met ; met a ; meth most ; meth smok ; meth use ; mi madrin ; mi padrin ; min with ; mis 0
        """
}
