extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-2	<say> nonsens ; <school> <furniture> ; <school> <stranger> ; <school> <treatment>
        detox	-2	<school> how ; <school> sit ; <sedative> <need> ; <sedative> at ; <sedative> for
        detox	-2	<sedative> i ; <sedative> my ; <sedative> off ; <sedative> one ; <see> <day>
        detox	-2	<see> <emergency> ; <see> <home> ; <see> <opening> ; <see> <school> ; <see> <shake>
        detox	-2	<see> <vermin> ; <see> no ; <see> to ; <seizure> <room> ; <seizure> in ; <shake> <asleep>
        detox	-2	<shake> <clothes> ; <shake> <eat> ; <shake> lik ; <shake> tod ; <sober> <see> ; <sober> y
        detox	-2	<soon> <awake> ; <soon> <put> ; <start> <happy> ; <start> by ; <start> doing
        detox	-2	<stiff> com ; <stimulant> <asleep> ; <stimulant> <chestheart> ; <stimulant> <furniture>
        detox	-2	<stimulant> <headface> ; <stimulant> <hold> ; <stimulant> <see> ; <stimulant> about
        detox	-2	<stimulant> from ; <stimulant> out ; <stimulant> problem ; <stimulant> y ; <stop> <child>
        detox	-2	<stop> <consume> ; <stop> <day> ; <stop> <rope> ; <stop> <sober> ; <stop> <week>
        detox	-2	<stop> in ; <stop> is ; <stop> stand ; <stop> tod ; <stranger> <continue>
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
        detox	-2	<withdrawal> <hospital> ; <withdrawal> <opening> ; <withdrawal> i ; <write> <job>
        detox	-2	<write> <media> ; <write> <say> ; <write> a ; <write> down ; <write> somewher
        detox	-2	<year> <law> ; <year> off ; a <blade> ; a <crowd> ; a <feel> ; a <home> ; a <media>
        detox	-2	a <month> ; a <night> ; a <phone> ; a <sad> ; a <seizure> ; a brochur ; a concret
        detox	-2	a decent ; a fami ; a fourth ; a grey ; a hot ; a joint ; a king ; a list ; a llam
        detox	-2	a month ; a mul ; a pag ; a pair ; a pinhead ; a pip ; a prop ; a quien ; a roof
        detox	-2	a saturday ; a seizur ; a spot ; a tod ; a train ; a websit ; a win ; a work ; a xanax
        detox	-2	a ~<withdrawal> ; a ~withdrawal ; about her ; accountability ; adderal and ; addy
        detox	-2	addy 0 ; aft detox ; aft we ; afuer con ; again tonight ; ago ; ago 0 ; ago in ; ahor se
        detox	-2	al <play> ; al cristal ; al trabaj ; ale ; all and ; alzheim ; amanezc ; ambulatori de
        detox	-2	an <outdoors> ; an inpatient ; an intensiv ; an iop ; and <alcohol> ; and <awake>
        detox	-2	and are ; and drov ; and fentanyl ; and got ; and kept ; and most ; and nam ; and soak
        detox	-2	and teach ; and wed ; and what ; and women ; and won ; animal ; ant no ; anti ; any
        detox	-2	any <clinician> ; anyth ; approv ; aqui <continue> ; are at ; as alway ; as rxd ; as to
        detox	-2	as written ; ash <day> ; ash wednesday ; asi me ; asses ; at <last> ; at <money>
        detox	-2	at <outdoors> ; at airport ; at last ; at pok ; atend ; atienden ; away <amount> ; awful
        detox	-2	ayer ya ; bad night ; badg ; ballpark ; banan ; barbershop ; bast ; bath mat ; be <put>
        detox	-2	be around ; be arrang ; be at ; be writ ; bed anywher ; been <hear> ; behind it ; benefit
        detox	-2	benzo ; between <treatment> ; bibl ; bing ; bit clean ; bls ; book club ; booz
        detox	-2	borrach de ; both at ; both my ; bother ; boton ; bottl of ; bourbon befor ; bowl
        detox	-2	box truck ; boy of ; bp ; breakup ; bridg every ; broth wil ; btl win ; buen dia ; bug me
        detox	-2	bup ; bup tap ; busc ; busc un ; busines ; but <eat> ; but a ; by <photo> ; by friday
        detox	-2	by vide ; bye ; c/b ; c/o <chestheart> ; c/o chest ; cadc ; cak had ; cam out ; camel
        detox	-2	can send ; candidat ; cant confirm ; cart ; cart <always> ; cas con ; certificat
        detox	-2	cervecita ; chanc ; chapel ; check ; check it ; check out ; chest hair ; cit ; cit del
        detox	-2	clammy ; clas i ; clean thru ; climb out ; clinic de ; clr <continue> ; clr <play>
        detox	-2	clr at ; clr aunt ; clr say ; clr sist ; clr sound ; clt in ; co ; coc ; cocain 0
        detox	-2	cok and ; cok that ; cok with ; collect ; collection ; com by ; com tabl ; command
        detox	-2	committe ; complet today ; con <drive> ; con alguien ; con eso ; con licenci ; con quien
        detox	-2	confidencial ; confirmation ; confus que ; consum ; consum per ; contest bien ; contrat
        detox	-2	copa de ; correct my ; cost me ; cost per ; could be ; could i ; counsel ; counselor
        detox	-2	counselor for ; county and ; coupl of ; cours ; cousin that ; cover ca ; crack dai
        detox	-2	cream charger ; cristal 0 ; cristal en ; cristal par ; cros ; crumb ; cuant cuest
        detox	-2	cuarent dia ; cun tom ; current resi ; custodi ; custodian of ; cut again ; cut in ; d
        detox	-2	d <say> ; d <take> ; d deni ; d detox ; d prog ; dab all ; day bought ; day every
        detox	-2	day he ; day liv ; day man ; day out ; de <money> ; de <vendor> ; de embaraz ; de intern
        detox	-2	de manej ; de nadi ; de preferenci ; de rehabilitacion ; de tratamient ; decemb
        detox	-2	dej numer ; del juev ; del mand ; del padr ; delic ; delt 0 ; demon ; denis ; desd cuand
        detox	-2	desintoxic en ; desk in ; det ; detox fent ; detox floor ; detox wing ; devuelvan ; di mi
        detox	-2	dia desd ; diari ; did <treatment> ; died od ; diem ; differenc between ; disagre
        detox	-2	do <crowd> ; do aft ; do at ; do perc ; doe <consume> ; doe a ; doesnt <think>
        detox	-2	doesnt know ; doing wel ; domiciliary ; domingo y ; don ; don anyth ; don is ; don stand
        detox	-2	dont <money> ; dont go ; dont pay ; door with ; dop sick ; dos cosa ; dos mes ; down off
        detox	-2	drank herself ; dream ; drink ; drink at ; drink som ; drink what ; drunk ; drunk in
        detox	-2	duel much ; dui in ; each night ; ear for ; eat again ; ech la ; eight bal ; el <child>
        detox	-2	el <consume> ; el <emergency> ; el <hot> ; el <play> ; el <record> ; el abog
        detox	-2	el internamient ; el preci ; el puebl ; el tal ; el tiemp ; elder m ; els ever
        detox	-2	en <month> ; en <palecolor> ; en <treatment> ; en agost ; en blanc ; en dos ; en espanol
        detox	-2	en nochebuen ; enrol in ; entonc tom ; entr seman ; entrevist ; episod ; es <happy>
        detox	-2	es brom ; escritori ; escuch ; espanol y ; essential ; essential <shake>
        detox	-2	essential tremor ; establish ; estanci ; etoh no ; etoh sinc ; even program ; evening are
        detox	-2	everybody in ; examen de ; examin ; exit ; extern ; f ice ; falt una ; fami can
        detox	-2	fami has ; feed ; feed an ; fiest y ; fil <treatment> ; fil in ; fin physical
        detox	-2	first <month> ; first <say> ; first <year> ; first lin ; first year ; fiv day ; fiv night
        detox	-2	fiv question ; floor eye ; flyer ; folk are ; follow up ; for <eat> ; for <kin>
        detox	-2	for <month> ; for <partner> ; for anybody ; for hav ; for inpatient ; for kitchen
        detox	-2	for no ; for parent ; for treatment ; for wiv ; for women ; fortnit ; four evening
        detox	-2	four month ; friend who ; from <clinician> ; from detox ; fue hac ; ful <stop> ; fum spic
        detox	-2	fuman ; g at ; gav no ; gav us ; get air ; get drunk ; girlfriend found ; girlfriend say
        detox	-2	glas ; go <past> ; go <treatment> ; go in ; godmoth ; goe to ; gon hom ; got to
        detox	-2	grandmoth ; green ; greet is ; group with ; guitar ; gummy ; ha <go> ; had <die>
        detox	-2	had <job> ; had noth ; had thi ; had us ; hammer ; handl <buy> ; handl a ; handl purchas
        detox	-2	hang herself ; hang on ; harvest ; has mad ; has to ; hat ; hav group ; hav is ; hav no
        detox	-2	hav someth ; hav that ; hav your ; he drink ; he fel ; he kick ; he quit ; he skip
        detox	-2	headach ; headset ; hear noth ; hed lik ; heel ; heel drum ; helmet ; help with ; her bel
        detox	-2	her sleev ; her valium ; her wat ; her way ; herman usa ; hes whit ; his <room> ; his cat
        detox	-2	his forearm ; his garag ; his thermo ; hit a ; hond ; hop for ; hosp detox ; hour a
        detox	-2	hous hes ; hous is ; hous with ; hoy sin ; human being ; hung up ; husb had ; hx ~dt
        detox	-2	i <blood> ; i <hospital> ; i brok ; i cut ; i discharg ; i hit ; i mean ; i no ; i say
        detox	-2	i smok ; i sweat ; i used ; i walk ; ice 0 ; ido a ; if <night> ; if his ; im <afraid>
        detox	-2	im <hear> ; im <sober> ; im <wait> ; im comfortabl ; im stay ; imag ; in <write> ; in all
        detox	-2	in big ; in custody ; in fami ; in malibu ; in pasaden ; in person ; in residential
        detox	-2	in room ; in to ; in week ; incident ; inpatient stay ; inpt for ; int your
        detox	-2	intensiv car ; interest ; interest in ; iop 0 ; iop by ; iop tak ; is <calm>
        detox	-2	is <official> ; is <sedative> ; is bet ; is kil ; is ok ; is outsid ; is pour ; is real
        detox	-2	is stay ; isnt <amount> ; isnt <job> ; isnt enough ; it <eat> ; it <put> ; it cost
        detox	-2	it could ; it hes ; it its ; it rain ; it stay ; it ther ; it with ; its <drug>
        detox	-2	its <emergency> ; its ketamin ; iv meth ; ive <eat> ; ive empti ; ive used ; jittery
        detox	-2	juda ; just <leave> ; just be ; just com ; keep count ; kept the ; ketamin 0
        detox	-2	ketamin dai ; kid 0 ; knif and ; la <cannabis> ; la <caretaking> ; la <height>
        detox	-2	la <home> ; la <official> ; la <record> ; la cos ; la cuadr ; la custodi ; la licenci
        detox	-2	la quincen ; la tint ; la trabajador ; lab ; lagun ; las <play> ; las dos ; las percocet
        detox	-2	las pierna ; lasagn ; last fent ; last friday ; last quart ; lb ; learn to ; leav it
        detox	-2	left arm ; leftov ; leftov hydrocodon ; lengu ; les <stop> ; les cuent ; les dej ; let me
        detox	-2	licenci ; lif insuranc ; lik <job> ; lik company ; lik somewher ; limpi en ; limpi y
        detox	-2	lin <fall> ; lin <hear> ; lin drop ; lin for ; lin was ; list of ; litr diari ; liv in
        detox	-2	lo del ; look for ; los my ; lost my ; lot of ; lug asi ; lvn 0 ; m <day> ; m <opioid>
        detox	-2	m cocain ; m complet ; m dab ; m kick ; m s/p ; machet ; mad a ; madrin ; magnet
        detox	-2	many bed ; marc ; margarita ; marquem ; mas desd ; max ; mayb onc ; me <consume> ; me a
        detox	-2	me abraz ; me cuid ; me entiend ; me espant ; me go ; me gustari ; me honest ; me loos
        detox	-2	me out ; me solt ; me tuv ; medicin cabinet ; meeting ; men and ; mes sin ; met chiv
        detox	-2	meth in ; meth qd ; meu ; mg dai ; mi <school> ; mi comadr ; mi corre ; mi ~<kin>
        detox	-2	middl nam ; migrain ; milla ; milligram of ; minimum ; minivan ; mis <photo> ; mism <day>
        detox	-2	mism dia ; misus ; mo <treatment> ; mol + ; mom driv ; mom just ; mom of ; monday im
        detox	-2	month ago ; month bottl ; month nev ; morn my ; morn til ; morphin and ; most
        detox	-2	most night ; most weekend ; moth drink ; moth with ; mov in ; msw ; much ; much el
        detox	-2	mudanz ; muri el ; mushroom and ; must <go> ; mustard ; my <pain> ; my back ; my bf
        detox	-2	my good ; my grandchildren ; my hair ; my insuranc ; my liv ; my son ; my spot
        detox	-2	my station ; my suboxon ; my supervis ; my team ; my thirti ; my thre ; my vyvans
        detox	-2	my ~dad ; n that ; nad ; nad <amount> ; nad mas ; nadi la ; nag ; nam <stranger> ; nam is
        detox	-2	narcotic ; nd ; near me ; nearest ; necesit ayud ; need 0 ; need help ; need next
        detox	-2	need tx ; neighbor roost ; neith ; neith of ; nervios ; nev used ; next ; ni por
        detox	-2	ni ~<alcohol> ; niec re ; night owl ; ninety <day> ; ninety day ; ningun ; nit evry
        detox	-2	no <medicine> ; no <withdrawal> ; no cal ; no detox ; no fal ; no ins ; no med
        detox	-2	no medicin ; no money ; no need ; no prior ; no queremo ; no respir ; no signal ; no sx
        detox	-2	no usa ; no use ; no voy ; no withdrawal ; no ~<pill> ; no ~<shake> ; no ~aftercar
        detox	-2	no ~pil ; no ~resi ; no ~residential ; nobody <home> ; nobody <think> ; nobody hom
        detox	-2	nobody know ; noisy ; noma en ; non in ; noon new ; not pregnant ; not sinc
        detox	-2	not somewher ; not ~<intoxicated> ; noth <amount> ; noth but ; novemb 0 ; novent
        detox	-2	novi me ; now groggy ; now it ; now that ; nuc ; numer ; nunc ha ; nurs <school>
        detox	-2	nurs aid ; nurs who ; of <amount> ; of <consume> ; of <last> ; of <need> ; of <outdoors>
        detox	-2	of cooki ; of fentanyl ; of four ; of last ; of meth ; of noth ; of twin ; of use
        detox	-2	of whiskey ; off <sedative> ; off beer ; off for ; off win ; oil ; ojo ; old <amount>
        detox	-2	on drug ; on how ; on march ; onc <day> ; onc dia ; one ambien ; one glas ; one to
        detox	-2	only <consume> ; only <need> ; only at ; only thing ; or no ; oth four ; our <alcohol>
        detox	-2	our <media> ; our <pet> ; our fridg ; our numb ; out <cold> ; out cold ; out ear ; outsid
        detox	-2	over <moment> ; over it ; over now ; owl ; own couch ; oxy aft ; oxy in ; p 0 ; p/u
        detox	-2	pagin ; pap y ; par <afraid> ; par <soon> ; par despu ; paramedic and ; parent ; park on
        detox	-2	pas a ; past a ; peanut ; pegu ; pelican ; peopl around ; peopl in ; peopl my ; per diem
        detox	-2	per en ; periodic ; phon now ; pierna ; pinhead ; plac <day> ; plac wher ; play y
        detox	-2	pleas cal ; po 0 ; po ba ; poc a ; podrian ; point me ; por <week> ; por lo ; por seman
        detox	-2	por si ; pot <always> ; powd every ; preferenci ; pregunt ; preocup ; prevention <crowd>
        detox	-2	prim el ; problema ; proces <trade> ; proces serv ; program and ; program or ; proof of
        detox	-2	prosec ; pued dej ; puk blood ; pul a ; que <money> ; que contest ; question ; queu
        detox	-2	quien le ; quinc <day> ; quinc dia ; quiz ; rail on ; rais 0 ; rak ; rath <say> ; rd
        detox	-2	real all ; recommendation ; recycl ; red on ; refd by ; regard ; rehab aft ; rehab in
        detox	-2	rehab last ; relev ; renat ; rent the ; residenc ; residential for ; residential plac
        detox	-2	respit ; retain ; rieg ; right hand ; roost ; rop for ; rung ; s ; s 0 ; sab por
        detox	-2	said he ; said id ; said ther ; san juda ; sandwich ; sangr y ; saturday with ; say mor
        detox	-2	say our ; say why ; scal ; se <amount> ; se <phone> ; se oye ; select ; self <opioid>
        detox	-2	seman desd ; semana ; send you ; septemb 0 ; set up ; seven sinc ; sew machin
        detox	-2	shak every ; shak in ; she bring ; she complet ; she doe ; she throw ; sherry at
        detox	-2	shift end ; shirt ; shirt with ; shoot cok ; shoot meth ; shot every ; shot heroin
        detox	-2	si <need> ; sicknes ; sid of ; sil ; sil to ; singl even ; sist had ; sit in ; six hour
        detox	-2	sixth ; ski lift ; sleep at ; sleepy ; smok weed ; snor so ; so what ; soak the ; sob and
        detox	-2	soc ; solt ; som <treatment> ; somebody has ; son <stimulant> ; son is ; sophomor
        detox	-2	soy el ; spe 0 ; spe on ; spe to ; spic every ; spun ; squirrel ; stabl 0 ; stabl want
        detox	-2	start doing ; start of ; stay somewher ; stay thi ; stil breath ; stil clean ; stil do
        detox	-2	stop ask ; storag ; strawberry ; strict ; structur ; student ; su <hospital> ; su clinic
        detox	-2	su tia ; subject ; subst ; suck in ; sud fri ; suelt a ; suicid ; supier ; suspend ; swe
        detox	-2	swe to ; sweat ; sweat the ; sweaty and ; sx ever ; tabl next ; talk nonsens ; tank a
        detox	-2	tap complet ; tap don ; tarjet ; tarzan ; tatto ; tea with ; teacher ; team won ; tembl
        detox	-2	teng el ; tenni ; terapi par ; termin ; termin el ; thank ; that <angry>
        detox	-2	that <container> ; that <day> ; that <daytime> ; that <outdoors> ; that <photo>
        detox	-2	that <say> ; that <water> ; that day ; that end ; that my ; that stop ; thc cart
        detox	-2	the <insurance> ; the <say> ; the <treatment> ; the big ; the bit ; the cros ; the din
        detox	-2	the elevator ; the fifth ; the flight ; the foil ; the general ; the heroin ; the high
        detox	-2	the horror ; the issu ; the mov ; the movi ; the noon ; the overnight ; the oxy
        detox	-2	the print ; the program ; the recycl ; the remain ; the rol ; the top ; the very
        detox	-2	the weath ; the widow ; then <say> ; ther <treatment> ; ther be ; ther or ; thermomet
        detox	-2	thesi ; thesi on ; they <need> ; they want ; theyv <take> ; theyv been ; theyv got
        detox	-2	thi <withdrawal> ; thi sunday ; thi wk ; thing to ; third <room> ; third floor
        detox	-2	thos <amount> ; thos day ; thre four ; thre night ; thre plac ; threw out ; through it
        detox	-2	through your ; thu ; thursday to ; tien medicar ; tienen <crowd> ; tienen vacant
        detox	-2	ties com ; til four ; tim <always> ; tim <go> ; tim a ; tim for ; tim my ; tin 0 ; tissu
        detox	-2	tmrw ; to <fall> ; to <home> ; to <job> ; to <say> ; to an ; to chang ; to chicag
        detox	-2	to two ; to wak ; tobac ; toc nad ; tol ; tom otr ; tonic ; tonsil out ; too smal
        detox	-2	took the ; touch it ; trag de ; tre mes ; treat ; treat that ; tricar ; trust
        detox	-2	tuesday and ; tusi ; twic <amount> ; two every ; u tak ; ua ; un <crowd> ; un <seizure>
        detox	-2	un problem ; una <gun> ; una <seizure> ; una convulsion ; una cuatr ; una pistol ; unpaid
        detox	-2	until <month> ; up an ; upset ; us the ; use of ; used yest ; ush ; using the ; uso nad
        detox	-2	usted tienen ; valentin ; vend y ; vin ; virtual ; viven ; vodk last ; voic from
        detox	-2	voicemail greet ; w/d <need> ; want placement ; was <cold> ; was <day> ; was <insurance>
        detox	-2	was <shake> ; was alway ; was cold ; was sunday ; wat bottl ; watch a ; wdnt ; we <angry>
        detox	-2	we <record> ; we nam ; we run ; week ago ; weekend that ; what <insurance> ; what hous
        detox	-2	what is ; when <ask> ; when <stranger> ; when ask ; when that ; wher can ; wher id
        detox	-2	wher to ; wher you ; wherev ; whil i ; whip cream ; whip its ; whit as ; whit win
        detox	-2	who work ; whod ; whol story ; whol tim ; why he ; wid <awake> ; wid awak ; wif and
        detox	-2	wil hav ; win befor ; with <go> ; with <partner> ; with eleven ; with them ; with thre
        detox	-2	with tweezer ; withdrawal no ; without any ; wok up ; woman ; women ; won a
        detox	-2	wouldnt <give> ; wouldnt <leave> ; wouldnt giv ; wouldnt leav ; wrap ; writ down
        detox	-2	written ; wrong numb ; x a ; xanax befor ; xanax off ; y och ; y sal ; y todo
        detox	-2	you <last> ; you <think> ; you allow ; you are ; you last ; your <appointment>
        detox	-2	your <home> ; your <kin> ; your <media> ; your <trade> ; your is ; your outpatient
        detox	-2	your peopl ; your sit ; youv <take> ; youv got ; yr 0 ; zaz ; zer on ; zyn
        detox	-2	~<alcohol> ~<treatment> ; ~<happy> ; ~<home> ~<treatment> ; ~<home> ~at ; ~<kin> <say>
        detox	-2	~<money> ; ~<need> ~me ; ~<seizure> <last> ; ~<seizure> ~as ; ~<seizure> ~en
        detox	-2	~<treatment> hx ; ~<treatment> ~for ; ~a ~mi ; ~a ~pint ; ~addict ; ~as ; ~breath ; ~cant
        detox	-2	~cant ~<say> ; ~check ; ~check ~in ; ~client ; ~convulsion ~en ; ~counselor
        detox	-2	~cuand ~<stop> ; ~cuand ~dej ; ~drug ; ~escalofrio ; ~idea ; ~in 0 ; ~no ~oth ; ~no ~use
        detox	-2	~of ~gin ; ~on ~<day> ; ~opi no ; ~prior ~program ; ~seizur ; ~seizur ~as ; ~si <moment>
        detox	-2	~si now ; ~sobredosi ; ~the ~<job> ; ~used
        detox	-3	*ago.1 ; *drinks.0 ; *emergency.0:possible ; *hallucination.9 ; *otherService.5:negated
        detox	-3	*otherService.9:hypothetical ; *seizure.0:negated ; + <partner> ; + is ; / night ; / no
        detox	-3	0 <cannabis> ; 0 <play> ; 0 cap ; 0 tab ; <afraid> that ; <alcohol> <furniture>
        detox	-3	<alcohol> <withdrawal> ; <alcohol> and ; <always> <stop> ; <always> <trade>
        detox	-3	<amount> <colleague> ; <amount> <school> ; <amount> <treatment> ; <amount> lif
        detox	-3	<amount> light ; <angry> her ; <appointment> <clinician> ; <asleep> <home>
        detox	-3	<asleep> <sedative> ; <asleep> it ; <asleep> off ; <awake> <fluid> ; <awake> <past>
        detox	-3	<blade> is ; <blood> <job> ; <bodypart> 0 ; <bodypart> <limp> ; <bodypart> <stimulant>
        detox	-3	<bodypart> <wait> ; <breath> <illness> ; <breath> at ; <breath> forc ; <build> <needle>
        detox	-3	<buy> <rope> ; <cannabis> + ; <cannabis> <cannabis> ; <cannabis> cart ; <cannabis> sinc
        detox	-3	<caretaking> and ; <child> to ; <clean> <stranger> ; <clinician> <drug>
        detox	-3	<clinician> <pet> ; <clinician> of ; <clothes> <phone> ; <colleague> <appointment>
        detox	-3	<colleague> <crowd> ; <colleague> <treatment> ; <consume> <amount> ; <consume> <build>
        detox	-3	<consume> on ; <container> al ; <continue> any ; <count> that ; <crowd> <week>
        detox	-3	<crowd> are ; <crowd> par ; <day> <record> ; <day> de ; <day> del ; <day> noth
        detox	-3	<day> only ; <day> or ; <daytime> <stranger> ; <daytime> de ; <drive> <consume>
        detox	-3	<drug> at ; <eat> <phone> ; <emergency> <continue> ; <emergency> <home> ; <feel> nad
        detox	-3	<feel> ok ; <fire> so ; <fluid> + ; <fluid> <go> ; <fluid> in ; <give> <chestheart>
        detox	-3	<give> <soon> ; <go> <consume> ; <go> <palecolor> ; <go> by ; <headface> <fluid>
        detox	-3	<hear> noth ; <hear> y ; <hit> <hit> ; <home> <week> ; <home> my ; <illness> <stimulant>
        detox	-3	<insurance> <treatment> ; <job> <give> ; <job> <go> ; <job> <past> ; <job> by
        detox	-3	<kin> <limp> ; <kin> <seizure> ; <kin> d ; <last> <palecolor> ; <last> <record>
        detox	-3	<law> <treatment> ; <law> <write> ; <law> reentry ; <leave> <stimulant> ; <leave> nam
        detox	-3	<medicine> <fluid> ; <medicine> no ; <moment> <awake> ; <moment> <tired> ; <moment> what
        detox	-3	<money> <ask> ; <money> <stimulant> ; <money> <wait> ; <month> 0 ; <month> <continue>
        detox	-3	<month> <feel> ; <month> nev ; <month> or ; <month> sin ; <need> <friend> ; <need> <job>
        detox	-3	<night> <fluid> ; <night> <week> ; <night> for ; <opening> open ; <opioid> <alcohol>
        detox	-3	<opioid> <law> ; <opioid> <past> ; <opioid> <play> ; <opioid> as ; <order> <treatment>
        detox	-3	<outdoors> <soon> ; <outdoors> <think> ; <outdoors> x ; <palecolor> <alcohol>
        detox	-3	<partner> <alcohol> ; <partner> <withdrawal> ; <partner> and ; <partner> who ; <past> bc
        detox	-3	<phone> <day> ; <phone> between ; <phone> out ; <pill> <stimulant> ; <play> <say>
        detox	-3	<play> a ; <put> <opioid> ; <rarely> <day> ; <rarely> <year> ; <relapse> prevention
        detox	-3	<room> are ; <room> who ; <rope> <clothes> ; <sad> <say> ; <school> <asleep>
        detox	-3	<school> on ; <sedative> <clinician> ; <see> <clinician> ; <see> <outdoors>
        detox	-3	<seizure> <moment> ; <seizure> en ; <shake> <always> ; <sick> ni ; <sober> <treatment>
        detox	-3	<start> <last> ; <start> <month> ; <start> of ; <stiff> ; <stiff> <shake>
        detox	-3	<stimulant> <buy> ; <stimulant> hac ; <stimulant> los ; <stop> <night> ; <stop> an
        detox	-3	<stranger> <ask> ; <stranger> <hit> ; <stranger> <home> ; <take> <appointment>
        detox	-3	<take> <shake> ; <take> out ; <think> ~<consume> ; <town> <medicine>
        detox	-3	<treatment> <opioid> ; <treatment> <rail> ; <treatment> aft ; <treatment> as
        detox	-3	<treatment> inf ; <treatment> let ; <treatment> rn ; <treatment> sid ; <treatment> turn
        detox	-3	<treatment> wing ; <try> <opioid> ; <week> <phone> ; <week> <water> ; <week> back
        detox	-3	<week> out ; <withdrawal> sinc ; <write> <cannabis> ; <write> <law> ; <write> <think>
        detox	-3	<year> <drug> ; a <homeless> ; a <opioid> ; a cast ; a child ; a cok ; a group ; a night
        detox	-3	a pap ; a pian ; a porch ; a recovery ; a sew ; a shot ; a sophomor ; a usted ; a woman
        detox	-3	about <opioid> ; about fentanyl ; abov ; acab un ; adond ; afford ; ago bc ; ago but
        detox	-3	air forc ; alcohol no ; alg o ; alg que ; all <week> ; all week ; als do ; am 0
        detox	-3	ambulanci ; amt ; an <appointment> ; an outsid ; and <bodysound> ; and <limp> ; and bien
        detox	-3	and ketamin ; and phon ; anfetamina ; any oth ; any sort ; any tx ; are good ; assessment
        detox	-3	at an ; at weekend ; avail ; balloon ; be <write> ; beep ; beer at ; believ that ; beyond
        detox	-3	big tank ; black out ; breath but ; bro died ; by a ; bzd ; ca ; cal want ; can <give>
        detox	-3	capsul ; car was ; cas de ; casi <always> ; casi diari ; cast ; cb ; cedar ; cent in
        detox	-3	centro ; chapt ; check in ; circl the ; clean sinc ; clearanc ; clos out ; clr had
        detox	-3	cocain in ; comfortabl with ; comment on ; company in ; competitor ; con mi ; convuls
        detox	-3	convulsion en ; convulsion por ; cooler ; cord ; correct ; could <stranger>
        detox	-3	could somebody ; county detox ; crack ; craving to ; cristal a ; cristal casi
        detox	-3	cristal diari ; ct ; curiou ; current pt ; d <drive> ; d/c 0 ; dan de ; dan permis
        detox	-3	daught to ; day at ; day guy ; day they ; dc <day> ; de <alcohol> ; de <blood>
        detox	-3	de <sedative> ; de tom ; de tre ; death and ; detail ; detox del ; dia en ; dieron de
        detox	-3	diet ; discharg paper ; doe cok ; dont <trust> ; dont trust ; dos yest ; drank
        detox	-3	drink two ; driv for ; droga ; drug no ; each even ; ech una ; el <treatment> ; el intern
        detox	-3	employment ; en otr ; encer ; entiend ; entr <week> ; era de ; es <amount> ; es much
        detox	-3	eso dond ; estan ; estan en ; etoh detox ; even <see> ; even sinc ; every weekend
        detox	-3	ex <consume> ; exp ; f <cannabis> ; f cok ; feel ok ; fentanyl ; fentanyl death
        detox	-3	fentanyl sinc ; finish ; for <law> ; for alcohol ; for an ; for day ; for heroin
        detox	-3	for herself ; for iop ; for migrain ; friday with ; from <treatment> ; from rehab
        detox	-3	from your ; gan ; gasolin ; gent de ; gent que ; get your ; got out ; group and ; gustari
        detox	-3	ha <feel> ; ha toc ; habit of ; handl on ; handshak ; has <give> ; has <write>
        detox	-3	hav <amount> ; hav somewher ; hav two ; hay alg ; he <fall> ; he <leave> ; he est
        detox	-3	her <consume> ; her <treatment> ; her <water> ; her lat ; her win ; heroin two
        detox	-3	hes <eat> ; hey ; hoj ; hold on ; hom from ; hous in ; i <leave> ; i belong ; i learn
        detox	-3	i overd ; i send ; i use ; ice every ; if a ; if wer ; in <week> ; in arizon ; in iop
        detox	-3	in me ; in tarzan ; in utah ; in writ ; inde ; inject meth ; inquiry ; int <withdrawal>
        """
}
