extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-2	<hold> <eat> ; <home> <calm> ; <home> <outdoors> ; <home> <stop> ; <home> from
        detox	-2	<home> nin ; <home> with ; <hospital> <bodypart> ; <hospital> <month>
        detox	-2	<hospital> <opioid> ; <hospital> <photo> ; <hospital> me ; <insurance> <always>
        detox	-2	<insurance> <give> ; <insurance> de ; <intoxicated> <hit> ; <intoxicated> <opening>
        detox	-2	<intoxicated> <say> ; <intoxicated> so ; <job> <give> ; <job> aft ; <job> by ; <job> that
        detox	-2	<kill> <child> ; <kin> <alcohol> ; <kin> <opening> ; <kin> about ; <kin> old ; <kin> re
        detox	-2	<last> <stimulant> ; <law> <official> ; <law> <write> ; <law> who ; <leave> <alone>
        detox	-2	<leave> <consume> ; <leave> del ; <leave> him ; <leave> it ; <leave> wont
        detox	-2	<limp> <headface> ; <lock> <headface> ; <lock> con ; <medicine> <child>
        detox	-2	<medicine> <stimulant> ; <medicine> <stranger> ; <moment> <confused> ; <moment> <day>
        detox	-2	<moment> <pill> ; <moment> <sick> ; <moment> <trust> ; <moment> <week> ; <moment> an
        detox	-2	<moment> that ; <moment> was ; <moment> what ; <money> <school> ; <money> por
        detox	-2	<month> <friend> ; <month> <insurance> ; <month> <need> ; <month> <put> ; <month> <soon>
        detox	-2	<month> <stranger> ; <month> con ; <month> my ; <month> por ; <month> ther ; <need> <ask>
        detox	-2	<need> <asleep> ; <need> <buy> ; <need> <colleague> ; <need> <home> ; <need> <write>
        detox	-2	<need> alg ; <need> anyth ; <need> for ; <need> step ; <need> what ; <night> <child>
        detox	-2	<night> <fluid> ; <night> <hear> ; <night> <lock> ; <night> <past> ; <night> <put>
        detox	-2	<night> <week> ; <night> on ; <night> owl ; <official> <moment> ; <opening> <intoxicated>
        detox	-2	<opening> <palecolor> ; <opening> is ; <opening> to ; <opening> y ; <opioid> <clinician>
        detox	-2	<opioid> <die> ; <opioid> <kin> ; <opioid> <need> ; <opioid> <think> ; <opioid> as
        detox	-2	<opioid> mayb ; <opioid> n ; <opioid> onc ; <opioid> when ; <outdoors> <clinician>
        detox	-2	<outdoors> <soon> ; <outdoors> <think> ; <outdoors> her ; <outdoors> x
        detox	-2	<pain> <continue> ; <palecolor> <alcohol> ; <palecolor> <build> ; <palecolor> and
        detox	-2	<palecolor> knuckl ; <partner> <bodysound> ; <partner> <container> ; <partner> <medicine>
        detox	-2	<partner> <sedative> ; <partner> who ; <pet> on ; <phone> <eat> ; <phone> <moment>
        detox	-2	<phone> <month> ; <photo> <night> ; <photo> <room> ; <photo> <stranger> ; <photo> of
        detox	-2	<pill> que ; <pill> the ; <play> <emergency> ; <play> a ; <play> que ; <promise> el
        detox	-2	<put> <needle> ; <rarely> <day> ; <rarely> <year> ; <record> <law> ; <record> by
        detox	-2	<relapse> <crowd> ; <room> <color> ; <room> <feel> ; <room> <school> ; <room> are
        detox	-2	<room> first ; <room> ~<job> ; <rope> herself ; <sad> <say> ; <say> <media>
        detox	-2	<say> <sedative> ; <say> <see> ; <say> nonsens ; <say> par ; <say> yet
        detox	-2	<school> <clinician> ; <school> <furniture> ; <school> <stranger> ; <school> how
        detox	-2	<school> of ; <school> sit ; <sedative> <clinician> ; <sedative> <need> ; <sedative> at
        detox	-2	<sedative> i ; <sedative> off ; <see> <clinician> ; <see> <day> ; <see> <opening>
        detox	-2	<see> <shake> ; <see> ni ; <see> no ; <seizure> <moment> ; <seizure> my
        detox	-2	<shake> <asleep> ; <shake> <eat> ; <shake> <furniture> ; <sober> <play> ; <sober> y
        detox	-2	<soon> <awake> ; <soon> <put> ; <start> <drug> ; <start> doing ; <stiff>
        detox	-2	<stiff> <shake> ; <stiff> y ; <stimulant> <asleep> ; <stimulant> <chestheart>
        detox	-2	<stimulant> <give> ; <stimulant> <illness> ; <stimulant> <see> ; <stimulant> habit
        detox	-2	<stimulant> hac ; <stimulant> la ; <stimulant> problem ; <stop> <day> ; <stop> <night>
        detox	-2	<stop> <rope> ; <stop> in ; <stranger> <continue> ; <stranger> <hit>
        detox	-2	<stranger> <remember> ; <stranger> <week> ; <stranger> lik ; <take> <blade>
        detox	-2	<take> <happy> ; <take> <job> ; <take> <media> ; <take> <opening> ; <take> <phone>
        detox	-2	<take> <school> ; <take> <shake> ; <take> <sober> ; <take> an ; <take> myself
        detox	-2	<think> <give> ; <think> around ; <think> desd ; <think> we ; <town> <medicine>
        detox	-2	<trade> <give> ; <trade> <treatment> ; <treatment> <alcohol> ; <treatment> <child>
        detox	-2	<treatment> <outdoors> ; <treatment> <phone> ; <treatment> <room>
        detox	-2	<treatment> <sedative> ; <treatment> by ; <treatment> clt ; <treatment> inf
        detox	-2	<treatment> on ; <treatment> pt ; <treatment> until ; <treatment> wing ; <trust> <happy>
        detox	-2	<unreal> ; <vendor> <treatment> ; <vermin> <think> ; <vermin> und ; <wait> <hot>
        detox	-2	<wait> <job> ; <wait> <last> ; <water> <money> ; <water> <partner> ; <water> <see>
        detox	-2	<water> or ; <water> was ; <week> <colleague> ; <week> <day> ; <week> <need>
        detox	-2	<week> <water> ; <week> back ; <withdrawal> <hospital> ; <withdrawal> <opening>
        detox	-2	<withdrawal> i ; <write> <day> ; <write> <law> ; <write> of ; <write> your ; <year> <law>
        detox	-2	a <blade> ; a <crowd> ; a <feel> ; a <home> ; a <night> ; a <sad> ; a brochur
        detox	-2	a cardboard ; a child ; a circl ; a concret ; a dond ; a fami ; a fold ; a fourth
        detox	-2	a friday ; a group ; a king ; a landlord ; a llam ; a map ; a month ; a mous ; a mul
        detox	-2	a nam ; a pair ; a parent ; a pinhead ; a pur ; a recovery ; a saturday ; a sophomor
        detox	-2	a spot ; a street ; a stuf ; a tent ; a therapist ; a turkey ; a websit ; a win ; a work
        detox	-2	a xanax ; a ~<withdrawal> ; a ~withdrawal ; abog ; about <opioid> ; about her ; about it
        detox	-2	acab un ; adderal misus ; addr ; addy 0 ; aft we ; afuer con ; again tonight ; ago but
        detox	-2	ago in ; agost ; ahor se ; al <town> ; al carter ; al peric ; al trabaj ; alcohol tap
        detox	-2	ale ; alg que ; alguem ; almost <always> ; alway been ; am <clothes> ; amanezc
        detox	-2	an <outdoors> ; an ambulanc ; an iron ; an offic ; and <alcohol> ; and <awake>
        detox	-2	and <bodysound> ; and <drug> ; and drov ; and fentanyl ; and good ; and got ; and havent
        detox	-2	and how ; and no ; and skip ; and wed ; and what ; and women ; and won ; anfetamin
        detox	-2	anfetamina ; ano diari ; anoch ; anselm ; ant no ; any ; any <clinician> ; any kind
        detox	-2	any oth ; anyth in ; apoy ; approv ; are <phone> ; are at ; are good ; as alway ; as to
        detox	-2	as written ; ash <day> ; ash wednesday ; asi lo ; asi me ; atienden ; atin ; awful
        detox	-2	azote ; baby could ; bad lin ; bad night ; baj poc ; ballpark ; bar exam ; bath salt
        detox	-2	be <put> ; be <write> ; be arrang ; be in ; be writ ; been <hear> ; beer ; behind it
        detox	-2	benzo ; between <treatment> ; black out ; blood in ; blu paint ; booz ; borrach de
        detox	-2	botel de ; botel en ; botella ; both at ; boton ; bourbon befor ; bowl ; box up ; boy of
        detox	-2	breakup ; breath but ; breez ; bright ; btl win ; budget ; bug und ; bup ; bup tap
        detox	-2	busc un ; by <photo> ; by itself ; by vide ; bzd ; c/b ; c/o <chestheart> ; ca ; cak had
        detox	-2	cal want ; calcetin ; cam by ; camel ; can afford ; can send ; can talk ; candidat
        detox	-2	cart <always> ; cas de ; catarata ; centr en ; centro ; cervecita ; chanc ; charg my
        detox	-2	chocolat ; clas i ; clean 0 ; clinic de ; clr <phone> ; clr at ; clr aunt ; clr laugh
        detox	-2	clr mention ; clt in ; club <amount> ; co ; coc ; coc casi ; cocain 0 ; cocain in
        detox	-2	cocain sinc ; cok that ; cok when ; collect ; com <soon> ; com by ; com tabl ; competitor
        detox	-2	con <drive> ; con alguien ; con eso ; con licenci ; confirmation ; confus que
        detox	-2	consult extern ; contrat ; convuls ; copa de ; cort ; could <stranger> ; could i
        detox	-2	counsel ; counselor for ; county detox ; cousin that ; cow on ; crack pip ; cream charger
        detox	-2	cristal a ; cristal casi ; cristal par ; crumb ; cun tom ; cun y ; current resi ; custodi
        detox	-2	d <take> ; d deni ; dad and ; dark and ; dc <day> ; de <crowd> ; de <sedative>
        detox	-2	de <tool> ; de embaraz ; de intern ; de nadi ; de tom ; de una ; decemb ; dej ; dej numer
        detox	-2	del <alcohol> ; del juev ; del padr ; demon ; denis ; depression ; desd cuand
        detox	-2	desd entonc ; desk in ; desvel ; detox fent ; detox floor ; detox rn ; detox wing
        detox	-2	devuelvan ; dia mas ; diari ; diaria y ; did <treatment> ; died in ; died od ; diem
        detox	-2	dieron de ; director ; discharg summary ; do perc ; dob ; dock and ; doctor stop
        detox	-2	doe <consume> ; doe a ; doesnt <think> ; doesnt know ; doing cok ; doing fin ; doing wel
        detox	-2	dollar and ; domiciliary ; don anyth ; don is ; dont <money> ; dont go ; dont pay
        detox	-2	door is ; dos cosa ; down off ; dream ; dres as ; drink ; drink som ; drink what
        detox	-2	driv for ; droga ; drown in ; drunk ; drunk in ; duerm con ; dui 0 ; durant el
        detox	-2	each <week> ; each night ; ear for ; eat again ; eat at ; eat oatmeal ; ech la
        detox	-2	eight bal ; eight week ; el <consume> ; el <emergency> ; el <play> ; el <record>
        detox	-2	el <stimulant> ; el abog ; el internamient ; el merc ; el preci ; el sobr ; el tal
        detox	-2	el tiemp ; el unic ; elder m ; els ever ; embaraz y ; emojisnow ; employment ; en <month>
        detox	-2	en <treatment> ; en algun ; en dos ; en nochebuen ; en tod ; en un ; encer con ; encin
        detox	-2	enrol in ; entiend ; entir tim ; entonc tom ; entrevist ; es <amount> ; es <emergency>
        detox	-2	es <happy> ; es brom ; eso dond ; espanol y ; essential ; essential <shake>
        detox	-2	essential tremor ; establish ; estan ; etoh detox ; etoh no ; etoh sinc ; even notic
        detox	-2	even program ; evening are ; everybody in ; ex is ; examin ; experienc ; expert ; extern
        detox	-2	eye rol ; f <alcohol> ; f <bodypart> ; f cok ; f ice ; f vodk ; fabric ; fak <blood>
        detox	-2	fak blood ; falleci en ; fami is ; familia ; fath d ; feed an ; feel human ; feel ok
        detox	-2	feeling ; feet are ; fentanyl death ; fiest y ; fil in ; fin physical ; finish in
        detox	-2	firehous ; first <year> ; first car ; first lin ; first year ; floor 0 ; floor eye
        detox	-2	flyer ; folk are ; for <count> ; for <kin> ; for <month> ; for <partner> ; for an
        detox	-2	for anybody ; for heroin ; for kitchen ; for no ; for parent ; for so ; for the ; for wiv
        detox	-2	fortnit ; found us ; four evening ; four month ; fre <day> ; french ; friday
        detox	-2	from <clinician> ; from detox ; from four ; from rehab ; fruit ; fue hac ; ful <stop>
        detox	-2	fum spic ; gasolin ; gav no ; gav us ; gent de ; get drunk ; gin and ; girlfriend found
        detox	-2	girlfriend say ; glas ; gold ; gon <height> ; gon jump ; got an ; grandfath ; great <kin>
        detox	-2	greet is ; ground ; grupo ; guitar ; gummy ; guy got ; ha <go> ; had <job> ; had noth
        detox	-2	had us ; had used ; half a ; hammer ; handl <buy> ; handl purchas ; hang herself
        detox	-2	hardest ; has <write> ; has fiv ; has mad ; hat ; hav is ; hav no ; hav someth ; hav that
        detox	-2	he kick ; he suelt ; hear noth ; hed lik ; heel drum ; her <alcohol> ; her <consume>
        detox	-2	her <treatment> ; her sleev ; her valium ; her wat ; her way ; heroin two ; hes <eat>
        detox	-2	hes using ; hes whit ; hey ; hir ; his <room> ; his cat ; his thermo ; his tongu ; hoj
        detox	-2	hoj de ; hom from ; hosp detox ; hospital me ; hour a ; hous in ; hous with ; howl
        detox	-2	hoy sin ; husb had ; husband driv ; hx <bodypart> ; hx ~dt ; i <fluid> ; i <hospital>
        detox	-2	i <leave> ; i brok ; i discharg ; i grew ; i hit ; i lik ; i no ; i overd ; i say
        detox	-2	i seek ; i smok ; i use ; i used ; i walk ; i wrot ; ice ; ice 0 ; ido a ; if <night>
        detox	-2	im <hear> ; im <sober> ; im comfortabl ; im off ; in <treatment> ; in <write> ; in all
        detox	-2	in arizon ; in fami ; in person ; in thi ; in to ; incident ; information ; inject meth
        detox	-2	inpt for ; instal ; instructor ; int <withdrawal> ; int your ; intern por ; iop by
        detox	-2	iop tak ; is <sedative> ; is <wait> ; is best ; is kil ; is outsid ; is pour ; is real
        detox	-2	is set ; is strict ; it <put> ; it back ; it concern ; it could ; it hes ; it its
        detox	-2	it stay ; it ther ; it turn ; it with ; its about ; its ketamin ; its right ; its smal
        detox	-2	its tim ; ive <eat> ; ive empti ; jacket ; jam ; jerk for ; juda ; juez me ; jugamo
        detox	-2	just <leave> ; just be ; keep count ; ketamin 0 ; kil the ; kind to ; ko ; la <alcohol>
        detox	-2	la <caretaking> ; la <home> ; la <official> ; la <opening> ; la <water> ; la cas
        detox	-2	la detox ; la guitar ; la heroin ; la lengu ; la quincen ; la tint ; lab ; lak
        detox	-2	las <daytime> ; las <illness> ; las catarata ; lasagn ; last fent ; last quart ; lat wif
        detox	-2	lb ; le <drive> ; le <fire> ; le fueron ; learn how ; leav it ; leav nam ; leav on ; left
        detox	-2	leftov ; les ; les <stop> ; les dej ; licenci ; lif insuranc ; lik <job> ; lik company
        detox	-2	lik som ; lik somewher ; limpi en ; limpi y ; lin <hear> ; litr diari ; littl one
        detox	-2	llamant ; llamem ; llamenm ; lm ; lo dan ; lo hag ; lodg ; long <drive> ; long driv
        detox	-2	look for ; lookin ; los <treatment> ; los <unreal> ; los angel ; los mart ; los ojo
        detox	-2	los sab ; lost our ; lot of ; lot with ; lug asi ; lupit ; m <clinician> ; m <opioid>
        detox	-2	m complet ; m did ; m finish ; m found ; m heroin ; m kick ; m meth ; m s/p ; machet
        detox	-2	magnet ; manager ; marc ; margarita ; maroon ; mas desd ; max ; me <consume> ; me aft
        detox	-2	me cuid ; me entiend ; me espant ; me gustari ; me honest ; me loos ; me solt ; me then
        detox	-2	me tom ; medi cal ; meeting ; mes en ; met a ; meth most ; meth qd ; methadon clinic
        detox	-2	mi <official> ; mi <play> ; mi comadr ; mi segur ; mi telefon ; milla ; milligram of
        detox	-2	min with ; mis <amount> ; mis <key> ; mis <photo> ; mo <treatment> ; mol + ; mom just
        detox	-2	mom of ; month bottl ; month nev ; month or ; mor day ; morn my ; most ; most day
        detox	-2	most weekend ; moth with ; mov in ; msg ; msw ; much ; mujer ; must <go> ; my <eat>
        detox	-2	my <pain> ; my <past> ; my <year> ; my back ; my bad ; my barb ; my bf ; my discharg
        detox	-2	my foot ; my good ; my gram ; my grandchildren ; my hair ; my lunch ; my pil ; my rib
        detox	-2	my son ; my spel ; my spot ; my suboxon ; my thre ; my tongu ; my union ; my vyvans
        detox	-2	my ~dad ; n that ; nad ; nad ni ; nad que ; nam <stranger> ; nam as ; nam her ; nam on
        detox	-2	narcotic ; nd ; near me ; necesit ayud ; need help ; need next ; need tx ; neith
        detox	-2	nervios ; network ; nev ; nev <feel> ; new <job> ; new job ; next ; ni ~<alcohol>
        detox	-2	niec re ; nieg ~<shake> ; nieg ~temblor ; night clas ; night if ; night on ; night owl
        detox	-2	night six ; niner ; no <consume> ; no <home> ; no <medicine> ; no <withdrawal>
        detox	-2	no contract ; no detox ; no fal ; no inf ; no legal ; no med ; no queremo ; no ~<drug>
        detox	-2	no ~<opioid> ; no ~opioid ; no ~pil ; no ~resi ; no ~sz ; nobody hom ; non in ; nonsens
        detox	-2	noon new ; norc ; not <amount> ; not her ; not my ; not ~<intoxicated> ; noth but
        detox	-2	noth happen ; novi me ; now groggy ; now that ; nuev en ; numer ; nunc ha ; nurs <school>
        detox	-2	nurs aid ; nurs who ; oaxac ; octubr ; of <amount> ; of <bodysound> ; of <home>
        detox	-2	of <last> ; of <need> ; of <write> ; of cok ; of cooki ; of fentanyl ; of fiv ; of four
        detox	-2	of help ; of last ; of noth ; of peopl ; of prosec ; of spe ; of use ; of vet
        detox	-2	off <opening> ; off <opioid> ; off <sedative> ; off beer ; off porch ; off win ; oil
        detox	-2	ojo ; old <amount> ; on drug ; on how ; on march ; on pcp ; onc <day> ; one ambien
        detox	-2	one to ; only <consume> ; only <go> ; only at ; orang county ; oth <day> ; oth drug
        detox	-2	our <colleague> ; our <media> ; our <pet> ; our <phone> ; our fridg ; our numb
        detox	-2	out <cold> ; out <go> ; out cold ; out ear ; out over ; over <moment> ; over now ; overd
        detox	-2	owl ; own no ; own the ; oxy aft ; oxy in ; p/u ; pap y ; par <soon> ; par despu
        detox	-2	par quien ; paramedic and ; parent ; pas a ; past thi ; pay per ; peanut ; pegu ; pelican
        detox	-2	pen ; pen in ; peopl around ; peopl in ; peopl my ; per diem ; per en ; perc ; percent
        detox	-2	peric casi ; phon now ; piedr todo ; pil i ; pilot ; pinhead ; pint a ; pip on
        detox	-2	plac <day> ; plac wher ; plan around ; plant a ; play y ; plaz ; pleas cal ; poc a
        detox	-2	podrian ; point me ; por <phone> ; por dos ; por las ; por lo ; por si ; porch drunk
        detox	-2	portugu ; possession ; postictal ; pot <always> ; powd every ; practicum ; pregunt
        detox	-2	preocup ; prevention <crowd> ; prim <law> ; prim dui ; prison ; problema ; program and
        detox	-2	program or ; project on ; proof of ; prosec ; public <law> ; public defend ; pued <money>
        detox	-2	pued dej ; pued pag ; purchas ; queu ; quien le ; quisier dejarl ; quisier un ; radt
        detox	-2	rail on ; rais 0 ; rak ; rath <say> ; razor to ; rd ; read out ; real all ; recycl ; red
        detox	-2	red blood ; regional ; rehab aft ; rehab in ; rehab last ; resi ; residential for ; retir
        detox	-2	return to ; rieg ; right hand ; ris que ; rtc ; rx ; s ; sab por ; said id ; said ther
        detox	-2	sali de ; san juda ; sandwich ; sangr ; sat <go> ; saturday with ; say her ; say mor
        detox	-2	say our ; school got ; se trat ; segu ; segui ; seguirl ; sel out ; select
        detox	-2	self <opioid> ; semana ; septemb 0 ; seri ; sesent dia ; sesion ; seven sinc ; shak in
        detox	-2	she complet ; she doe ; shirt with ; shot every ; shot heroin ; shot put ; si <consume>
        detox	-2	sicknes ; sid of ; sil to ; sin nad ; sinc <wait> ; sinc stay ; sist had ; sist hous
        detox	-2	sit for ; six hour ; sixth ; ski lift ; skin lik ; smil ; smok too ; snor so ; snow
        detox	-2	so what ; soak the ; sob and ; solicitud ; som 0 ; som <alcohol> ; som <treatment>
        detox	-2	som weekend ; somebody has ; someplac ; son is ; spe 0 ; spe on ; spe to ; spic dai
        detox	-2	spun ; squeak ; st dui ; stabl 0 ; stabl want ; start doing ; start mon ; start of
        detox	-2	statement ; stepdad is ; stil breath ; stil do ; stimulant ; stool ; storag unit
        detox	-2	street x ; structur ; student ; su <drive> ; su tia ; subject ; suboxon 0 ; subst
        detox	-2	suck in ; suicid ; sunburn ; surgery ; suspend ; swap ; sweat the ; sweat through
        detox	-2	sweaty and ; sx <moment> ; sx now ; tabl next ; tabl y ; tak noth ; tak tim ; tak turn
        detox	-2	talk nonsens ; tap complet ; tap don ; tarjet ; telefon ; telehealth ; teng <illness>
        detox	-2	teng a ; termin ; termin el ; termin su ; thank ; that <daytime> ; that <town>
        detox	-2	that <water> ; that day ; that end ; the <insurance> ; the <say> ; the accordion
        detox	-2	the answ ; the bibl ; the cold ; the din ; the ear ; the elevator ; the engin ; the fifth
        detox	-2	the final ; the firehous ; the flight ; the general ; the good ; the hardest ; the heroin
        detox	-2	the high ; the hil ; the issu ; the lak ; the most ; the noon ; the overnight ; the pie
        detox	-2	the pond ; the program ; the quiet ; the remain ; the thirty ; the very ; the voic
        detox	-2	the whiskey ; the ~<pill> ; the ~pil ; then <say> ; then that ; ther <treatment>
        detox	-2	ther be ; ther no ; ther then ; thermomet ; thesi on ; they <need> ; they want
        detox	-2	theyv <take> ; theyv been ; theyv got ; thi <withdrawal> ; thi the ; thi wk ; thing to
        detox	-2	thos day ; thousand ; thre four ; thre night ; threw out ; through it ; through your
        detox	-2	thu ; tien medicar ; tienen ; tienen <appointment> ; tienen vacant ; til <month>
        detox	-2	til four ; tim <always> ; tim <go> ; tim for ; tim you ; tin 0 ; tissu ; tmrw
        detox	-2	to <awake> ; to <fall> ; to <home> ; to <job> ; to <partner> ; to <say> ; to chang
        detox	-2	to each ; to lin ; to stop ; tobac ; toc nad ; tom ni ; tom otr ; tom tramadol ; tomat
        detox	-2	too smal ; took the ; touch ; touch it ; trag de ; tre mes ; treat ; treatment cent
        detox	-2	tricar ; trust ; tuesday and ; two beer ; two drink ; two every ; tx for ; un <crowd>
        detox	-2	un <say> ; un <treatment> ; un <write> ; una <gun> ; una cuatr ; una not ; una pistol
        detox	-2	uninsur ; up on ; upset ; urin ; us about ; used cok ; using the ; uso coc ; usted tienen
        detox	-2	usted y ; vanish for ; vap thc ; very long ; vicodin ; vimo ; voc ; vodk last ; vodk sod
        detox	-2	voic from ; voicemail greet ; volv ; vot ; vou ; w/d want ; want placement
        detox	-2	want structur ; was <cold> ; was <insurance> ; was <month> ; was alway ; was cold
        detox	-2	was sunday ; wat bottl ; we <phone> ; we <play> ; we <record> ; we play ; we run
        detox	-2	week six ; weekend only ; weekend that ; wet ; what follow ; what hous ; what is
        detox	-2	what your ; when <ask> ; when ask ; wher can ; wher to ; wher your ; which <say> ; whil i
        detox	-2	whip cream ; whip its ; whistl ; whit as ; whit win ; who pick ; who read ; who the
        detox	-2	who work ; whoev <go> ; whol lif ; whol year ; why he ; wid <awake> ; wid awak ; wif and
        detox	-2	wil <money> ; wil <phone> ; wil hav ; win befor ; wind ; window open ; windshield
        detox	-2	with good ; with thre ; with tweezer ; withdrawal no ; within 0 ; wiv ; wkend only
        detox	-2	woman ; women ; won a ; wooden ; world ; would <happy> ; would not ; wouldnt <give>
        detox	-2	wouldnt <leave> ; wouldnt elaborat ; wouldnt giv ; wouldnt leav ; writ a ; writ down
        detox	-2	wrong about ; wrong numb ; x a ; xanax 0 ; xanax befor ; xanax for ; xanax off ; y el
        detox	-2	y och ; y todo ; year or ; yog ; you <think> ; you believ ; your <appointment>
        detox	-2	your <furniture> ; your cent ; your even ; your hous ; your is ; your outpatient
        detox	-2	your peopl ; youv <take> ; youv got ; yr 0 ; zer on ; zyn ; ~<alcohol> ~<treatment>
        detox	-2	~<asleep> ; ~<consume> <give> ; ~<day> ~<treatment> ; ~<drive> ; ~<drug> no
        detox	-2	~<emergency> one ; ~<go> ~out ; ~<hit> ~<headface> ; ~<home> ~at ; ~<kin> <say>
        detox	-2	~<seizure> ~en ; ~<treatment> ~<treatment> ; ~a ~mi ; ~a ~pint ; ~addict ; ~as ; ~brochur
        detox	-2	~cant ~<say> ; ~convulsion ~en ; ~counselor ; ~cristal ; ~drank ; ~drug ; ~en ~0
        detox	-2	~escalofrio ; ~for ; ~idea ; ~in 0 ; ~it ~is ; ~liv ~at ; ~myself or ; ~no ~use
        detox	-2	~of ~gin ; ~overdos one ; ~pint ; ~prior ; ~prior ~program ; ~sentenc ; ~sobredosi ; ~tx
        detox	-2	~withdrawal ~seizur
        detox	-3	*chestPain ; *detoxDone:historical ; *detoxWord:historical ; *drinks.0
        detox	-3	*emergency:possible ; *functioning:hypothetical ; *needsHelp
        detox	-3	*otherService.lookAlike:hypothetical ; *otherService.therapist:negated
        detox	-3	*outpatientWord:negated ; *quantity.treatmentBefore:negated ; *seizure:negated ; *service
        detox	-3	*serviceQuestion:negated ; *substance.other:negated ; *substance.stimulant:hypothetical
        detox	-3	*withdrawalHint:hypothetical ; + <fluid> ; / <clinician> ; / night ; 0 <play> ; 0 cap
        detox	-3	0 glas ; 0 h ; <alcohol> <last> ; <alcohol> and ; <always> <need> ; <always> <stop>
        detox	-3	<amount> <ask> ; <amount> <palecolor> ; <amount> light ; <amount> she ; <amount> that
        detox	-3	<amount> unk ; <angry> <amount> ; <angry> her ; <appointment> <clinician>
        detox	-3	<appointment> on ; <ask> <amount> ; <asleep> <home> ; <asleep> it ; <blade> is
        detox	-3	<blood> <hit> ; <bodypart> <limp> ; <bodypart> fin ; <breath> at ; <breath> forc
        detox	-3	<build> <clothes> ; <buy> <room> ; <buy> <rope> ; <cannabis> all ; <cannabis> sinc
        detox	-3	<child> <sedative> ; <clean> de ; <clinician> of ; <color> is ; <consume> /
        detox	-3	<consume> <build> ; <consume> <clean> ; <consume> <illness> ; <consume> <school>
        detox	-3	<consume> el ; <consume> on ; <consume> su ; <container> <money> ; <container> al
        detox	-3	<container> an ; <continue> <leave> ; <count> that ; <crowd> <partner> ; <crowd> <soon>
        detox	-3	<crowd> <wait> ; <crowd> <write> ; <day> <past> ; <day> <record> ; <day> <sober>
        detox	-3	<day> only ; <daytime> <stranger> ; <daytime> de ; <die> <money> ; <drug> <consume>
        detox	-3	<drug> <sick> ; <drug> <treatment> ; <drug> at ; <eat> <phone> ; <eat> <stranger>
        detox	-3	<eat> at ; <emergency> <go> ; <fall> <school> ; <feel> <opioid> ; <feel> nad
        detox	-3	<fluid> <cold> ; <fluid> in ; <give> <chestheart> ; <give> <phone> ; <give> <rope>
        detox	-3	<give> <soon> ; <go> by ; <headface> <rail> ; <hear> <night> ; <hit> <hit>
        detox	-3	<hold> <moment> ; <home> <sober> ; <home> <stimulant> ; <home> con ; <home> ther
        detox	-3	<illness> <stimulant> ; <insurance> 0 ; <insurance> <ask> ; <kin> <cannabis>
        detox	-3	<kin> <limp> ; <kin> <opioid> ; <kin> <seizure> ; <law> <furniture> ; <law> <put>
        detox	-3	<law> <school> ; <law> and ; <law> reentry ; <leave> <amount> ; <leave> <home>
        detox	-3	<leave> <partner> ; <medicine> <fluid> ; <medicine> for ; <medicine> no ; <medicine> was
        detox	-3	<moment> <tired> ; <money> <ask> ; <money> <stimulant> ; <month> <continue>
        detox	-3	<month> <feel> ; <month> en ; <month> nev ; <month> or ; <need> <job> ; <need> <room>
        detox	-3	<need> <wait> ; <night> for ; <official> <job> ; <opening> open ; <opioid> <last>
        detox	-3	<opioid> <law> ; <opioid> <past> ; <opioid> <play> ; <opioid> at ; <outdoors> she
        detox	-3	<pain> <asleep> ; <palecolor> <bodypart> ; <palecolor> as ; <palecolor> from
        detox	-3	<partner> <withdrawal> ; <partner> and ; <partner> that ; <past> bc ; <past> ~<colleague>
        detox	-3	<pet> se ; <phone> <opening> ; <phone> between ; <phone> bien ; <photo> <need>
        detox	-3	<pill> <always> ; <pill> <opioid> ; <pill> <stimulant> ; <play> <say> ; <put> to
        detox	-3	<rail> <amount> ; <record> of ; <room> <give> ; <room> <hospital> ; <room> who
        detox	-3	<say> <cannabis> ; <school> <asleep> ; <school> <colleague> ; <school> <write>
        detox	-3	<sedative> <consume> ; <sedative> for ; <sedative> one ; <see> <home> ; <see> <outdoors>
        detox	-3	<see> to ; <seizure> <clean> ; <seizure> en ; <sick> ni ; <sober> <happy>
        detox	-3	<sober> <treatment> ; <start> <last> ; <start> <month> ; <start> of ; <stiff> com
        detox	-3	<stimulant> <headface> ; <stimulant> <hold> ; <stimulant> <stop> ; <stimulant> about
        detox	-3	<stimulant> from ; <stimulant> has ; <stimulant> out ; <stimulant> that ; <stop> <pet>
        detox	-3	<stop> <sober> ; <stop> <week> ; <stop> an ; <stop> stand ; <stop> su
        detox	-3	<take> <appointment> ; <take> <asleep> ; <take> <blood> ; <take> <gun> ; <take> out
        """
}
