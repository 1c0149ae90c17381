extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	-1	<home> ni ; <home> rm ; <home> sat ; <homeless> <day> ; <hospital> <home>
        residential	-1	<hospital> <key> ; <hospital> <wait> ; <illness> <go> ; <illness> <order>
        residential	-1	<illness> is ; <illness> that ; <insurance> <past> ; <insurance> <write>
        residential	-1	<intoxicated> 0 ; <job> <emergency> ; <job> <night> ; <job> attach ; <job> ft
        residential	-1	<job> ther ; <job> wont ; <key> <bodypart> ; <key> <stop> ; <kill> <phone>
        residential	-1	<kin> <continue> ; <kin> <last> ; <kin> <shake> ; <kin> <stop> ; <kin> <year>
        residential	-1	<kin> es ; <kin> hes ; <kin> if ; <kin> its ; <kin> nunc ; <kin> onc ; <kin> un
        residential	-1	<kin> when ; <kin> which ; <last> in ; <last> vez ; <law> ; <law> <media>
        residential	-1	<law> <moment> ; <law> <stimulant> ; <law> no ; <leave> <alcohol>
        residential	-1	<leave> <church> ; <leave> <continue> ; <leave> <eat> ; <leave> <home>
        residential	-1	<leave> <night> ; <leave> <opening> ; <leave> you ; <medicine> <pain>
        residential	-1	<medicine> <say> ; <moment> <amount> ; <moment> <build> ; <moment> <partner>
        residential	-1	<moment> <pill> ; <moment> <take> ; <moment> <year> ; <moment> by ; <moment> com
        residential	-1	<moment> me ; <moment> sal ; <moment> x ; <moment> y ; <money> $ ; <money> <child>
        residential	-1	<money> <church> ; <money> <drive> ; <money> <see> ; <money> laps ; <month> <go>
        residential	-1	<month> <money> ; <month> <say> ; <month> non ; <month> one ; <month> sin
        residential	-1	<month> without ; <need> <daytime> ; <need> nam ; <need> por ; <need> with
        residential	-1	<night> <hear> ; <night> <pet> ; <night> <see> ; <night> <trade> ; <night> noth
        residential	-1	<night> o ; <night> or ; <official> let ; <official> wil ; <opening> <bodypart>
        residential	-1	<opening> <crowd> ; <opioid> <bodypart> ; <opioid> <moment> ; <opioid> <need>
        residential	-1	<opioid> <opioid> ; <opioid> <pill> ; <opioid> <record> ; <opioid> then
        residential	-1	<order> <week> ; <outdoors> par ; <pain> <bodypart> ; <pain> en
        residential	-1	<palecolor> <always> ; <palecolor> <palecolor> ; <palecolor> y
        residential	-1	<partner> <intoxicated> ; <partner> <night> ; <partner> <phone> ; <partner> <say>
        residential	-1	<partner> <week> ; <partner> <write> ; <partner> est ; <partner> mad
        residential	-1	<past> <money> ; <past> doing ; <past> id ; <past> your ; <pet> <photo> ; <pet> at
        residential	-1	<phone> <break> ; <phone> <clothes> ; <phone> <headface> ; <phone> <hot>
        residential	-1	<phone> <key> ; <phone> <stimulant> ; <phone> <think> ; <phone> aft ; <phone> if
        residential	-1	<phone> sam ; <phone> she ; <phone> was ; <phone> x ; <photo> <child> ; <photo> by
        residential	-1	<photo> i ; <pill> <stranger> ; <pill> in ; <play> <friend> ; <play> <moment>
        residential	-1	<play> <play> ; <play> in ; <play> the ; <promise> <take> ; <promise> <trust>
        residential	-1	<put> <amount> ; <put> <opioid> ; <put> <say> ; <rarely> al ; <record> <say>
        residential	-1	<record> im ; <relapse> prevention ; <remember> of ; <room> <die>
        residential	-1	<room> <intoxicated> ; <room> <past> ; <room> com ; <rope> <opening>
        residential	-1	<rope> <photo> ; <sad> <clinician> ; <sad> <partner> ; <say> <moment>
        residential	-1	<say> <official> ; <say> <write> ; <say> anyth ; <say> id ; <say> over
        residential	-1	<school> <alcohol> ; <school> <consume> ; <school> <drug> ; <school> <school>
        residential	-1	<school> only ; <sedative> <day> ; <sedative> <moment> ; <sedative> <month>
        residential	-1	<sedative> <past> ; <sedative> <sedative> ; <sedative> hac ; <sedative> in
        residential	-1	<see> 0 ; <see> <build> ; <see> und ; <seizure> <night> ; <shake> <amount>
        residential	-1	<sick> <bodypart> ; <sick> to ; <sober> <die> ; <sober> con ; <soon> <daytime>
        residential	-1	<soon> <stimulant> ; <soon> que ; <start> <drug> ; <start> <fall> ; <start> at
        residential	-1	<start> con ; <start> el ; <start> thi ; <stiff> <daytime> ; <stimulant> <asleep>
        residential	-1	<stimulant> <happy> ; <stimulant> <law> ; <stimulant> <order>
        residential	-1	<stimulant> <school> ; <stimulant> <sober> ; <stimulant> <stranger>
        residential	-1	<stimulant> <think> ; <stimulant> <vendor> ; <stimulant> el ; <stimulant> he
        residential	-1	<stimulant> main ; <stimulant> nad ; <stimulant> obvious ; <stimulant> pt
        residential	-1	<stimulant> she ; <stop> <opioid> ; <stop> <phone> ; <stop> <soon> ; <stop> <wait>
        residential	-1	<stop> con ; <stop> de ; <stop> his ; <stop> mis ; <stop> over ; <stop> sus
        residential	-1	<stranger> <amount> ; <stranger> <feel> ; <stranger> <homeless>
        residential	-1	<stranger> <partner> ; <stranger> <say> ; <stranger> <stimulant> ; <stranger> els
        residential	-1	<stranger> had ; <stranger> ther ; <take> <afraid> ; <take> <build>
        residential	-1	<take> <cannabis> ; <take> <phone> ; <take> <school> ; <take> hast ; <take> one
        residential	-1	<think> <consume> ; <think> <drive> ; <think> <media> ; <think> <phone>
        residential	-1	<think> <room> ; <think> <write> ; <think> by ; <think> who ; <think> ~<drug>
        residential	-1	<threat> me ; <threat> of ; <tired> <bodypart> ; <tired> <headface> ; <tired> per
        residential	-1	<tool> <room> ; <town> <stimulant> ; <town> a ; <town> by ; <trade> <container>
        residential	-1	<trade> her ; <treatment> <chestheart> ; <treatment> <go> ; <treatment> <last>
        residential	-1	<treatment> <law> ; <treatment> <pet> ; <treatment> and ; <treatment> com
        residential	-1	<treatment> do ; <treatment> i ; <treatment> instead ; <treatment> ive
        residential	-1	<treatment> on ; <treatment> sam ; <treatment> to ; <treatment> ~<treatment>
        residential	-1	<trust> ; <trust> <continue> ; <trust> <count> ; <trust> <day> ; <trust> <leave>
        residential	-1	<trust> <take> ; <trust> the ; <try> ; <try> <phone> ; <vendor> rep
        residential	-1	<vermin> <home> ; <vermin> <take> ; <volunteer> ; <wait> <amount> ; <wait> <child>
        residential	-1	<wait> <pet> ; <week> <promise> ; <week> <treatment> ; <week> id
        residential	-1	<withdrawal> <fluid> ; <withdrawal> <night> ; <withdrawal> mgmt
        residential	-1	<withdrawal> myself ; <write> <ask> ; <write> <hospital> ; <write> <phone>
        residential	-1	<write> <trade> ; <write> for ; <write> my ; <year> <blood> ; <year> i ; <year> the
        residential	-1	<year> ~<alcohol> ; a <day> ; a <eat> ; a <give> ; a <insurance> ; a <pain>
        residential	-1	a <rarely> ; a <withdrawal> ; a bel ; a bowl ; a bundl ; a calend ; a desintoxic
        residential	-1	a diari ; a dol ; a few ; a hom ; a hot ; a human ; a ir ; a lab ; a lit ; a meet
        residential	-1	a nit ; a numb ; a parent ; a problem ; a snor ; a squeez ; a sticky ; a subpoen
        residential	-1	a tap ; a trial ; a version ; a whol ; a word ; a zombi ; a ~<needle> ; about end
        residential	-1	about ketamin ; abstinent ; accept ; aceit ; aclar ; acostumbr ; addict and
        residential	-1	addict to ; adv 0 ; aeropuert ; aft fiv ; aft hour ; aft sup ; agency has ; ago 0
        residential	-1	ahog en ; aid ; al program ; al rat ; alberc ; alcanz par ; ale ; alg par ; alg que
        residential	-1	alg se ; alguien ; alguien me ; alguno <day> ; all <school> ; all <take> ; all she
        residential	-1	alprazolam ; already know ; als on ; am <happy> ; am seventy ; ambulatori por
        residential	-1	an adolescent ; and <drive> ; and cok ; and driv ; and half ; and if ; and mail
        residential	-1	and meth ; and quit ; and run ; and so ; and someon ; and teach ; and wed
        residential	-1	and wrot ; and your ; and zer ; anex ; anim ; ano tom ; any day ; any help
        residential	-1	any plac ; anyth aft ; anyth els ; apartment and ; applicant ; aqui en ; arbor
        residential	-1	are <continue> ; are <stop> ; are long ; are out ; arent ther ; aret ; arizon
        residential	-1	as <consume> ; as <outdoors> ; as <take> ; as ill ; as ive ; aseguranz ; ask anyway
        residential	-1	asleep ; at <night> ; at <partner> ; at bedtim ; at hosp ; at sixty ; atienden
        residential	-1	attendant ; aunt in ; avion ; azul y ; bachelor ; back <pain> ; bad one ; bad rn
        residential	-1	bank took ; barra ; basur ; bathrm ; bc they ; be <go> ; be noth ; be ok ; becaus a
        residential	-1	bed again ; bed in ; bed meth ; been <blood> ; been <leave> ; been <phone>
        residential	-1	been at ; been cal ; been cok ; been gon ; been meth ; been two ; been year
        residential	-1	befor anyth ; befor its ; befor lunch ; befor ten ; befor that ; begin with
        residential	-1	being in ; besid ; bf on ; big than ; bin ; birth ; bit of ; blew it ; blu dai
        residential	-1	bor ; bottl ; bout ; bp 0 ; bright <color> ; bright red ; bronz ; browni ; btl
        residential	-1	buri ; busc terapi ; by a ; by fax ; by himself ; by hors ; by nam ; c 0 ; cad fin
        residential	-1	cal activ ; cal if ; cal laps ; cal to ; can <smell> ; can <write> ; can and
        residential	-1	can leav ; can peopl ; can smel ; cant do ; cant swallow ; cant talk ; captain
        residential	-1	car 0 ; cb # ; celul ; cer ; cerc del ; chamomil ; charg in ; chem ; chin on
        residential	-1	church bel ; circl the ; cit ; claw <tool> ; claw ham ; clean in ; clean record
        residential	-1	clear her ; clinician ; clock x ; clr <hear> ; clr at ; clt <say> ; club
        residential	-1	cobr laps ; cobran ; cocain casi ; cocain for ; cocain habit ; cocain several
        residential	-1	coffe ground ; cok ; cok + ; cok friday ; cok then ; cold and ; cold turkey
        residential	-1	coleccion ; colg ; com off ; com quien ; commerc ; compr una ; con uno ; consulta
        residential	-1	control ; cooler ; corre ; cosi ; could someon ; could we ; couldnt <take>
        residential	-1	cousin in ; cov ; cps wkr ; crack the ; cranky ; crazy ; cristal casi ; crush cp
        residential	-1	crystal i ; cuadro ; cuand <stop> ; cun que ; cut ; cut off ; d inpt ; d program
        residential	-1	dab <write> ; dad ; dad did ; dai about ; dan <treatment> ; dan terapi ; day cok
        residential	-1	day residential ; day she ; day ten ; day they ; day thi ; de <week> ; de adentr
        residential	-1	de nad ; de noch ; de que ; de seman ; dear ; defendant ; dej ; del <church>
        residential	-1	del <kin> ; del <phone> ; del cristal ; del internamient ; delt 0 ; dependency
        residential	-1	dependency <official> ; desd navidad ; desintoxic ; desk 0 ; det ; detox near
        residential	-1	detox sinc ; detox tea ; detox was ; dia x ; diagnosi ; diario ; dicen que
        residential	-1	did <always> ; did every ; didnt giv ; didnt want ; died last ; died of ; dig que
        residential	-1	discharg from ; discharg of ; disput ; do <day> ; do detox ; do his ; dock and
        residential	-1	doctor look ; doe <drug> ; doe not ; doe spe ; doe to ; doing whippet ; don for
        residential	-1	don last ; dont <think> ; dop 0 ; dop every ; dopesick ; dos hijo ; doubl ; down
        residential	-1	down <illness> ; down l ; down syndrom ; dres room ; drift ; drink for
        residential	-1	drink problem ; drop ; dry <month> ; dtr ; dts ; duck ; each <daytime> ; each even
        residential	-1	eat toast ; eight to ; eighteen ; el <play> ; el <tool> ; el <water>
        residential	-1	el aguardient ; el chiquit ; el fentanil ; el lavab ; el mezcal ; el muert ; el otr
        residential	-1	el turn ; el vecin ; eleven dollar ; eleven hour ; elk ; els ever ; ems ; emt
        residential	-1	en line ; encontr ; enfermera ; enfermeri ; enter y ; era pur ; es el ; escalera
        residential	-1	escap ; escol ; eso hac ; est <fluid> ; estim <stranger> ; estim senor ; etoh ld
        residential	-1	eval don ; even i ; even use ; even ~drink ; ever sinc ; every oth ; ex <take>
        residential	-1	ex and ; ex is ; expedient ; extend ; extract ; eye in ; eye went ; eyelid
        residential	-1	f <stop> ; f finish ; f heroin ; f paralegal ; facil ; factory ; failur ; fair and
        residential	-1	fal apart ; fal to ; fami of ; fath is ; feliz ; fentanyl patch ; field ; fifteen
        residential	-1	fil my ; fil the ; film ; fin ; fin <day> ; fin today ; finish 0 ; first ; first 0
        residential	-1	first dui ; first one ; fiv month ; flam ; flour ; for <drug> ; for decad ; for les
        residential	-1	for me ; for monday ; for myself ; for one ; for spous ; for treatment ; for twelv
        residential	-1	for w/d ; for what ; forearm ; fork ; forty pound ; fre aft ; from a ; from anywher
        residential	-1	from inpt ; fum mot ; gam ; garbag ; get 0 ; get leav ; get som ; get thi
        residential	-1	giv away ; giv nam ; glas of ; gma 0 ; going round ; gon a ; gon for ; good <day>
        residential	-1	got it ; got loos ; grab phon ; grand ; grandchildren ; grocery chain ; guy at
        residential	-1	ha <try> ; ha prob ; hac <year> ; hac ano ; had <stimulant> ; had cocain ; had nev
        residential	-1	had som ; hamst ; hand ; hand jump ; hand them ; hangov ; happen on ; has <always>
        residential	-1	has <amount> ; has <blade> ; has dementi ; has our ; has saving ; has taken
        residential	-1	hav <alcohol> ; hav chest ; hav epilepsy ; hav not ; hav to ; hay ; he <hit>
        residential	-1	he <stop> ; he is ; he usad ; heart doing ; hed nev ; help with ; her 0
        residential	-1	her <headface> ; her <illness> ; her cok ; her know ; her nurs ; her with
        residential	-1	herman tom ; hermano ; hes <break> ; hes als ; hij sali ; hij y ; him <write>
        residential	-1	his 0 ; his <crowd> ; his <eat> ; his <needle> ; his head ; his iop ; his roommat
        residential	-1	hom every ; hom sat ; hom they ; hood ; hora ; hosp pt ; hospital dond ; hour by
        residential	-1	hour of ; hous went ; hous without ; how <calm> ; how a ; how my ; hr ; hr <write>
        residential	-1	hs <clinician> ; hug and ; hunt for ; husband on ; hx of ; hx ~sz ; i <shake>
        residential	-1	i believ ; i drink ; i driv ; i fix ; i lack ; i spend ; i tri ; i usual ; i ~<go>
        residential	-1	ice <continue> ; ice thre ; icu ; id gon ; id gues ; id nev ; id rath ; ideal
        residential	-1	if <phone> ; im aft ; im back ; im driv ; im fil ; im not ; im told ; in <opening>
        residential	-1	in anywher ; in arizon ; in bakersfield ; in thos ; in two ; in tx ; indicat
        residential	-1	inpatient stay ; inpt at ; ins <say> ; inst ; iop then ; iron ; is <break>
        residential	-1	is <job> ; is <opioid> ; is <stimulant> ; is <take> ; is detox ; is hav ; is off
        residential	-1	is see ; is stil ; isnt <feel> ; isnt me ; isnt touch ; it <insurance> ; it cover
        residential	-1	it ive ; it sinc ; it wors ; item 0 ; its <cold> ; its meth ; its sunday ; its that
        residential	-1	iv <always> ; ive not ; ive thought ; jail four ; january ; jel ; jim beam
        residential	-1	jittery ; joshu <outdoors> ; joshu tre ; juev en ; juez ; just <asleep> ; just want
        residential	-1	keep driv ; keep work ; ketamin sinc ; kid has ; klonopin 0 ; knock togeth
        residential	-1	know who ; kore ; la <moment> ; la bec ; la ferreteri ; la juez ; la muel
        residential	-1	la orden ; la recamar ; la tin ; la unic ; lanch ; las 0 ; las <furniture>
        residential	-1	las <opening> ; las <write> ; las cinc ; las fiesta ; las llav ; las m
        residential	-1	las ventana ; lat <month> ; lat <partner> ; lat husband ; lat wif ; lavab ; le dig
        residential	-1	leg kick ; lengu ; lie flat ; lif ; lik <always> ; lik <money> ; lik <need>
        residential	-1	lik beet ; lik every ; lik someth ; lin went ; lind ; line ; lleg hast
        residential	-1	llev <year> ; llev ano ; lo <stop> ; lo dio ; long <stop> ; look und
        residential	-1	los <caretaking> ; los <count> ; los <year> ; los ano ; los cumpleano ; los diez
        residential	-1	los escalon ; los nieto ; los va ; lost count ; lov the ; low level ; lug en
        residential	-1	lun en ; m crystal ; m widow ; m wif ; mad me ; madrug ; mak $ ; mam pregunt
        residential	-1	mam tien ; map ; marc ; margarita ; marlen ; mayb ; mayb <count> ; me cambi
        residential	-1	me crystal ; me llaman ; me on ; me pueden ; me ~<pain> ; me ~duel ; mean a
        residential	-1	med room ; meet at ; melt ; mes ; met with ; meth thi ; methadon clinic ; mg tid
        residential	-1	mgmt <furniture> ; mgmt bed ; mi roomi ; mi tio ; mi vid ; mic ; might ; migracion
        residential	-1	mil dolar ; minivan ; mirror and ; mis day ; mis hermano ; mis mor ; mo ; mo <last>
        residential	-1	mo last ; mol every ; mom she ; month for ; month off ; month only ; month pregnant
        residential	-1	month ther ; mor lik ; mount ; mrs ; mug ; muri mi ; music in ; my <law>
        residential	-1	my <sedative> ; my <trade> ; my apartment ; my apprenticeship ; my chest ; my fianc
        residential	-1	my foot ; my front ; my granddaught ; my grandm ; my guy ; my mattres ; my new
        residential	-1	my option ; my po ; my public ; myself out ; na ; nad no ; nd tim ; need a
        residential	-1	need step ; nev <always> ; nev anyth ; nev been ; nev cam ; nev dai ; nev know
        residential	-1	new ; new <stranger> ; next door ; next guy ; next loc ; next week ; ni par
        residential	-1	ni uso ; nieg ; nieg idea ; niet que ; night nurs ; no fal ; no for ; no it
        residential	-1	no money ; no prior ; no que ; no respit ; no sab ; no saving ; no y ; no ~substanc
        residential	-1	noma los ; not <need> ; not com ; not enough ; not one ; not somewher ; not walk
        residential	-1	not ~stop ; noth befor ; novi y ; now drink ; nuev ya ; nunc habi ; nurs for
        residential	-1	of <asleep> ; of <insurance> ; of <say> ; of an ; of cal ; of current ; of gin
        residential	-1	of methadon ; off ; off <job> ; off booz ; off no ; off that ; oficin ; ojai and
        residential	-1	on <illness> ; on foil ; on friday ; on good ; on h ; on klonopin ; on may
        residential	-1	on saturday ; on so ; on them ; on wood ; onc ; onc a ; one ; one <daytime>
        residential	-1	one <week> ; one bottl ; one down ; one dui ; one night ; only <start> ; only smok
        residential	-1	only want ; or <count> ; or a ; or mayb ; order ; organist ; osei ; oth <month>
        residential	-1	oth <opioid> ; oth month ; oth stuf ; oth sub ; otr <phone> ; our <money>
        residential	-1	our <vendor> ; our hous ; out <always> ; out <continue> ; out again ; out every
        residential	-1	outfit in ; outlet ; outpatient only ; outpt only ; outreach rn ; over tonight
        residential	-1	overdos ; own bed ; own text ; oxnard ; pack a ; pack every ; pagan ; pago
        residential	-1	paid by ; pair ; pair of ; panz ; pap en ; par mi ; parch ; partn who ; pas on
        residential	-1	pastilla azul ; pay for ; pay per ; payment plan ; pcp ofc ; peer specialist
        residential	-1	peopl in ; peopl usual ; per and ; per cal ; peric ; peric todo ; pian teach
        residential	-1	pil box ; plac <clinician> ; plan at ; plan de ; plan for ; play a ; pleas
        residential	-1	pleas hurry ; pleas phon ; policy ; por <day> ; por dia ; prep ; pres 0
        residential	-1	problem with ; program no ; program that ; program thre ; psych unit ; pt <partner>
        residential	-1	pt wif ; puf ; put out ; q el ; que <moment> ; que <trust> ; que jama ; que su
        residential	-1	que todavi ; quier ; quier bajarl ; quier desintoxic ; quier mor ; quier platic
        residential	-1	quit befor ; quit last ; ran out ; ranch ; read thes ; reception ; recycl ; reg
        residential	-1	relaps prevention ; relocat ; renew ; rent from ; requir iop ; res in
        residential	-1	resident <stimulant> ; residential day ; residential hous ; residential plac
        residential	-1	residential tx ; resp ; restrain ; resum attach ; retir judg ; ribbon ; right as
        residential	-1	ring ; rink and ; riversid ; robot ; room 0 ; room i ; roomi ; roommat use ; run up
        residential	-1	rush ; s x ; sab y ; sabemo de ; sam <build> ; sam build ; sam cal ; sat <night>
        residential	-1	sat only ; say she ; se <asleep> ; se <breath> ; se ahog ; se vin ; se ~intern
        residential	-1	second job ; see about ; see him ; segur y ; seltzer ; seman dos ; separ ; serv
        residential	-1	sesent y ; shak and ; shaken ; she <blood> ; she <fall> ; she <trust> ; she smok
        residential	-1	she went ; should i ; should tel ; si <ask> ; si dej ; silent ; sin probarl
        residential	-1	sin sab ; sin su ; sinc <fall> ; sinc <need> ; sinc <outdoors> ; sinc <phone>
        residential	-1	sinc breakfast ; sinc fal ; sinc sun ; sinc want ; sinc we ; singl <daytime>
        residential	-1	singl morn ; six or ; sixth ; sixty eight ; skip one ; slip in ; smok too
        residential	-1	snort heroin ; snow con ; so doe ; so hard ; so long ; so no ; so we ; sob from
        residential	-1	sobriety ; sock to ; solter ; som <alcohol> ; som <child> ; soma ; somebody els
        residential	-1	somebody told ; someth for ; spe <always> ; speak ; speak to ; speak with
        residential	-1	spr with ; st <law> ; staf ; start snort ; sticky ; stil breath ; stil talk
        residential	-1	storag ; street now ; string ; stubbornnes ; student ; su <room> ; su <treatment>
        residential	-1	su pagin ; su sal ; sub ; successful ; sud ; suggest i ; sup ; supermarket
        residential	-1	surfboard ; swallow an ; swap ; sx <day> ; sx report ; syndrom ; tac truck
        residential	-1	tak about ; tak cocain ; tak medi ; tak mor ; tak tim ; tal <container> ; talk
        residential	-1	talk with ; tb ; tb test ; tea ; teach in ; teapot ; teddy ; telegram ; temp 0
        residential	-1	teng papel ; tenth ; terren ; than ive ; than not ; that <drug> ; that doesnt
        residential	-1	that goe ; that in ; that last ; that mat ; that when ; the <angry>
        residential	-1	the <palecolor> ; the <phone> ; the <sad> ; the answ ; the app ; the baby ; the bed
        residential	-1	the blad ; the box ; the cent ; the cho ; the color ; the desert ; the fami
        residential	-1	the fly ; the hay ; the holiday ; the ketamin ; the middl ; the nasal ; the not
        residential	-1	the oil ; the paperwork ; the pen ; the post ; the potluck ; the ribbon ; the rink
        residential	-1	the riv ; the sheet ; the ski ; the spe ; the start ; the station ; the tabl
        residential	-1	the thought ; the train ; the wif ; the wifi ; the yard ; them i ; then <alcohol>
        residential	-1	then <say> ; then laugh ; ther or ; ther privat ; ther someth ; ther wont
        residential	-1	therapist say ; they did ; they go ; they stil ; thi befor ; thi saturday
        residential	-1	thi town ; thi week ; thing ; thing they ; thre tim ; tid x ; tiemp no
        residential	-1	til <furniture> ; tim <week> ; tim at ; tim now ; tim week ; tio ; to 0
        residential	-1	to <alcohol> ; to <ask> ; to <church> ; to <continue> ; to <medicine> ; to <opioid>
        residential	-1	to <say> ; to <see> ; to <take> ; to bring ; to liv ; to mind ; to open ; to payday
        residential	-1	to pick ; to shoot ; to sit ; to speak ; tom cuatr ; tom el ; tom tod ; toqu ; tox
        residential	-1	traemo ; traffic ; train ; train on ; traj ; transitional hous ; triag ; troubl
        residential	-1	tuesday from ; turkey ; tv ; twic for ; twin ; twing ; two beer ; two hundr
        residential	-1	two on ; typ from ; ua x ; ultim vez ; un <crowd> ; un anex ; un infart ; un rat
        residential	-1	una <photo> ; una <say> ; una fot ; unconsciou ; until 0 ; until january
        residential	-1	up <fluid> ; up befor ; up cok ; up every ; use anyth ; used spe ; used ~cok
        residential	-1	using crystal ; usted ayudan ; valley ; vec al ; vel ; vend la ; version ; vi ; vic
        residential	-1	vien ; vodk a ; voluntad ; volunteer ; vomit blood ; vuelt ; wait until ; wak at
        residential	-1	wal sinc ; want day ; want eval ; want intak ; want off ; want our ; want outpt
        residential	-1	want someon ; want start ; want them ; was <leave> ; was park ; was so
        residential	-1	was surpris ; was told ; was too ; wash machin ; watch that ; watch them
        residential	-1	way <phone> ; way cal ; we <buy> ; we <leave> ; we <put> ; we <treatment>
        residential	-1	we <wait> ; we bring ; we could ; we put ; web <record> ; web form ; wedding
        residential	-1	week from ; week they ; what did ; what it ; when her ; which <day> ; which day
        residential	-1	who could ; who hasnt ; who own ; who run ; who sel ; widow in ; wif count ; wif is
        residential	-1	wif supportiv ; wif would ; wil <give> ; wil <try> ; wil try ; win box ; win most
        residential	-1	win night ; with <kin> ; with client ; with somebody ; with stranger ; withdraw
        residential	-1	withdrawal from ; withdrawal mgmt ; wonder ; wont <money> ; word was ; work and
        residential	-1	work ft ; work the ; would <happy> ; would los ; writ about ; writ so ; wrong
        residential	-1	wrong numb ; wrot letter ; xan ; xx ; y <colleague> ; y platic ; ya <need> ; ya la
        residential	-1	ya termin ; year i ; year the ; yellow ; yo <think> ; you <job> ; you mail
        residential	-1	you mis ; you no ; you to ; your <clinician> ; your even ; your iop ; youth pastor
        residential	-1	zer ; zombi ; ~<alone> ; ~<amount> ~<alcohol> ; ~<blood> ~<bodypart> ; ~<child>
        residential	-1	~<colleague> ; ~<count> ~<day> ; ~<count> ~<month> ; ~<day> <amount> ; ~<drive>
        residential	-1	~<drug> <need> ; ~<drug> in ; ~<eat> ; ~<emergency> at ; ~<give> ~<seizure>
        residential	-1	~<go> ~off ; ~<leave> ~<day> ; ~<moment> ; ~<month> ~<treatment> ; ~<pain> ~el
        residential	-1	~<seizure> por ; ~<seizure> ~in ; ~<stimulant> and ; ~<stop> <month> ; ~<think>
        residential	-1	~<treatment> ever ; ~<withdrawal> en ; ~a ~<count> ; ~a ~drink ; ~a ~fit ; ~befor
        residential	-1	~bleed ; ~blu ; ~cant ; ~carcel ; ~check ; ~check ~in ; ~convulsion y ; ~dos
        residential	-1	~downer ; ~drink and ; ~duel ~el ; ~finish ; ~head ; ~icu ; ~if ~i ; ~im ; ~it in
        residential	-1	~me ~dan ; ~much ; ~myself ; ~no ~<think> ; ~odd 0 ; ~residential ever ; ~sub
        residential	-1	~the ~<insurance> ; ~thi ; ~tongu ; ~when ; ~work ; ~xanax
        residential	-2	*about.0 ; *ago.3 ; *caller:hypothetical ; *caller:possible
        residential	-2	*clientAdmin.opensNote:other_experiencer ; *family.8 ; *functioning:hypothetical
        residential	-2	*jobSeeker ; *naloxone:other_experiencer ; *otherService.lowSpirits:hypothetical
        residential	-2	*phone.0 ; *quantity.allDay ; *quitting:historical
        residential	-2	*seizure.prior:other_experiencer ; *wantsToQuit ; *wantsToQuit:other_experiencer
        residential	-2	*withdrawalHint ; + <crowd> ; + <say> ; + group ; / day ; / no ; 0 <child> ; 0 an
        residential	-2	0 bag ; 0 fum ; 0 he ; 0 mol ; 0 nam ; 0 pint ; 0 sam ; 0 wif ; 0 win ; 0 wk
        residential	-2	<afraid> de ; <alcohol> <child> ; <alcohol> <hit> ; <alcohol> <partner>
        residential	-2	<alcohol> <say> ; <alcohol> <stranger> ; <alcohol> <year> ; <alcohol> desd
        residential	-2	<alcohol> each ; <alcohol> ld ; <alcohol> tod ; <alone> <need> ; <alone> a
        residential	-2	<alone> sin ; <always> <money> ; <always> fin ; <always> has ; <always> una
        residential	-2	<amount> <container> ; <amount> bar ; <amount> nin ; <amount> too ; <amount> unk
        residential	-2	<amount> ~<alcohol> ; <appointment> <money> ; <appointment> <school>
        residential	-2	<appointment> and ; <appointment> the ; <appointment> thi ; <ask> <clinician>
        """
}
