extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	-1	a <stimulant> ; a <threat> ; a bak ; a blu ; a boot ; a broth ; a bunch ; a can ; a child
        iop	-1	a cop ; a cruis ; a floor ; a licens ; a pag ; a party ; a poc ; a quien ; a record ; a rol
        iop	-1	a slip ; a storag ; a strip ; a tap ; a thursday ; a usted ; a vacation ; a vap ; a watch
        iop	-1	a week ; a weight ; a ~<friend> ; a ~friend ; aboard ; abov ; account ; acept
        iop	-1	aceptan medi ; adderal 0 ; adderal lik ; adderal snort ; addres is ; adjust ; aetn through
        iop	-1	aft lunch ; again by ; again x ; agar en ; ago she ; agreeabl ; agreement ; aguardient
        iop	-1	ahor son ; ahor sí ; air and ; airplan bottl ; alg de ; alguien de ; all <week> ; all on
        iop	-1	almuerz ; alon ; alon with ; alphabetiz ; alucin ; amad ; amor ; amount ; amphet
        iop	-1	an attorney ; and <alcohol> ; and <opioid> ; and <sick> ; and <stimulant> ; and <stop>
        iop	-1	and ask ; and buy ; and end ; and fail ; and hom ; and in ; and keep ; and ketamin
        iop	-1	and mal ; and monday ; and mor ; and took ; and went ; and wev ; ano en ; anoch me ; ans
        iop	-1	any <furniture> ; any bed ; anyway i ; anywher <night> ; anywher overnight
        iop	-1	anywher without ; apag ; appointment ; aqui ; are <feel> ; arma ; around <amount>
        iop	-1	around fiv ; as befor ; as soon ; asi com ; asi llev ; ask anybody ; ask are ; ask cost
        iop	-1	ask pric ; at <crowd> ; at an ; at meeting ; at noon ; at your ; attach ; aunti ; away his
        iop	-1	away is ; ayud por ; ayudan ; back on ; back when ; bag and ; bail bondsman ; ban con
        iop	-1	barback ; battl ; be <leave> ; be admit ; be cal ; be gon ; becaus ; becaus i ; becaus they
        iop	-1	bed by ; been put ; been read ; been shoot ; beer float ; befor group ; befor then
        iop	-1	being aliv ; below ; best thing ; between <treatment> ; bf <hit> ; biscuit ; blink
        iop	-1	blu <always> ; bondsman ; boot ; botella ; bottl ; bottl every ; bottl in ; bowl night
        iop	-1	boy at ; boyfriend is ; brac ; break and ; bright <color> ; bright red ; bro is ; bulb
        iop	-1	bump of ; bus stop ; busines ; but at ; buy ; bye ; cad fin ; cad noch ; cae mal ; cak at
        iop	-1	cal and ; cal me ; cal pt ; cal stat ; californi ; can <start> ; can <wait> ; can my
        iop	-1	can wait ; cant <go> ; cant nam ; card in ; carisoprodol ; cart and ; cas of ; cdl driv
        iop	-1	celul ; cemetery ; chanc of ; chang ; chart say ; chatter ; check my ; chicken out
        iop	-1	children and ; cierran ; cinc noch ; cint ; circuit ; civic ; clarify ; clas on ; clean off
        iop	-1	climb out ; clinic ; clinical <colleague> ; clos so ; clos up ; clr has ; clr need
        iop	-1	clr talk ; clt in ; coach littl ; coat ; coc dos ; cocain all ; cok dur ; cok it ; cok lik
        iop	-1	cok wednesday ; com <past> ; com <see> ; com by ; com el ; com off ; com stay ; confus sinc
        iop	-1	consent agreement ; convulsion in ; cool ; copi ; costal ; costum ; couch surf
        iop	-1	could <eat> ; count to ; county road ; cours in ; court at ; crack all ; crack cocain
        iop	-1	crossword in ; crush ; crystal is ; cuand ni ; cuant <wait> ; cuant sal ; cuant tard
        iop	-1	cuatr mes ; cubr ; custody 0 ; dab in ; dad sid ; dai now ; dan ; day becaus ; day just
        iop	-1	day you ; daycar ; dcf work ; de <clothes> ; de <cold> ; de <need> ; de <opioid>
        iop	-1	de <promise> ; de lad ; de septiembr ; de su ; dear <appointment> ; dear admission
        iop	-1	decemb and ; del alcohol ; del puent ; depend ; dept ; desayun ; desk ; despert ; detox and
        iop	-1	detox in ; detox wher ; dia sí ; did my ; diez ano ; direct ; dirty <record> ; dirty uas
        iop	-1	disconnect ; district ; do her ; do them ; do thi ; doctor look ; doctor said ; doe <play>
        iop	-1	doe meth ; dog to ; dollar a ; donat ; dond estan ; dont drink ; dos mes ; dr
        iop	-1	drink friday ; drink much ; driv every ; drog ; drop x ; dtr in ; dun ; duty ; dxm ; dxm +
        iop	-1	ear and ; east i ; eat the ; eight to ; el <container> ; el <water> ; el <write>
        iop	-1	el ambulatori ; eleven week ; empap ; en papel ; encarg ; enferm ; enfermer y ; engin
        iop	-1	entrevist ; error ; es com ; escalon ; est <night> ; est <year> ; est ahi ; est ano
        iop	-1	est mor ; est noch ; estoy <consume> ; etoh w/d ; eve <treatment> ; even <consume>
        iop	-1	even <say> ; even know ; even thing ; ever happen ; ever sinc ; every friday ; every run
        iop	-1	every ua ; evry <night> ; evry nit ; ex client ; examin ; excus ; f <cannabis> ; f <opioid>
        iop	-1	f <trade> ; f ask ; f fent ; facebook ; facil ; fami can ; fan ; fan on ; far from
        iop	-1	fast can ; feel lik ; feet ; ferry ; fev of ; few beer ; few minut ; figur i ; find one
        iop	-1	finish iop ; finish what ; first anyth ; fist and ; fiv year ; fix my ; for <always>
        iop	-1	for <eat> ; for <month> ; for client ; for cousin ; for every ; for somebody ; for thi
        iop	-1	for whoev ; for you ; forgot ; four hour ; fre aft ; frent al ; fry ; funny ; gallon of
        iop	-1	gam day ; gast lo ; gato ; giv him ; given ; glad to ; go anywher ; go liv ; go somewher
        iop	-1	go wherev ; god send ; gon in ; got caught ; got fir ; got marri ; got nin ; graduat the
        iop	-1	gram of ; grandkid ; grandmoth died ; grandmoth is ; group is ; group lead ; h <past>
        iop	-1	h ago ; h/o ~<withdrawal> ; h/o ~dts ; hac diez ; had 0 ; had <cold> ; had me ; hah ; half
        iop	-1	hand and ; happy to ; has don ; has ever ; has notic ; has the ; hav a ; hav him ; hav tim
        iop	-1	hav used ; hav you ; havent lost ; he ; he <happy> ; he <lock> ; he <phone> ; he bring
        iop	-1	he cal ; he ever ; he held ; he return ; he stil ; he think ; he took ; he was ; head and
        iop	-1	hear a ; heart pil ; hel go ; held ; help from ; her <medicine> ; her daught ; her lif
        iop	-1	her wel ; herman le ; heroin sinc ; hes clean ; hes shy ; hi ; hid it ; hij ya
        iop	-1	him <consume> ; him down ; him through ; his <asleep> ; his <consume> ; his <furniture>
        iop	-1	his <headface> ; his <money> ; his <phone> ; his <tool> ; his glas ; his grandfath
        iop	-1	his grandmoth ; his son ; his word ; hoars ; hockey ; hom i ; hom now ; hom staf ; homeles
        iop	-1	hormiga ; hosp cm ; hosp detox ; hospital ; hot ; hotel ; hour back ; hous smok ; how
        iop	-1	husband and ; hx <give> ; hx given ; hygienist and ; i <clothes> ; i <shake> ; i appli
        iop	-1	i bak ; i behav ; i bring ; i buy ; i cry ; i fail ; i fil ; i fly ; i last ; i nev
        iop	-1	i open ; i ord ; i ran ; i sold ; i start ; i try ; i ~drank ; ide ; ido ; if not ; if the
        iop	-1	ill be ; im <consume> ; im <illness> ; im <soon> ; im gon ; im next ; im park ; im six
        iop	-1	imodium ; in <count> ; in <play> ; in again ; in aug ; in custody ; in dayton ; in meeting
        iop	-1	in pen ; in sept ; in som ; in tim ; in tuls ; in utah ; instrument ; insur ; insuranc say
        iop	-1	iop 0 ; iop x ; ir y ; is <break> ; is <hold> ; is <hot> ; is availabl ; is cocain
        iop	-1	is detox ; is hav ; is kil ; is lat ; is suppos ; is tel ; is two ; isnt an ; it <job>
        iop	-1	it <need> ; it <start> ; it isnt ; it normal ; it right ; it until ; its 0 ; its <calm>
        iop	-1	its <opening> ; its thursday ; jack ; jan ; jealou ; jim beam ; job if ; joint commission
        iop	-1	juic ; just <continue> ; just <moment> ; just <phone> ; just <think> ; just cant ; just now
        iop	-1	kick ; kick dop ; kickbal ; kitchen tabl ; know ; kore ; la <bodypart> ; la <fall>
        iop	-1	la <trust> ; la beb ; la cal ; la carcel ; la cuart ; la direccion ; la hor ; la malet
        iop	-1	la net ; la piel ; la primer ; label say ; laker ; landlord ; las mano ; last ; last nt
        iop	-1	last octob ; lat <night> ; late ive ; laundry ; le <play> ; le <say> ; le <see> ; le acab
        iop	-1	le acomod ; le quier ; leav befor ; leav no ; left resi ; length ; length of ; les of
        iop	-1	let it ; lif <insurance> ; lik <water> ; lik <write> ; lik she ; lin open ; linea
        iop	-1	list and ; list on ; littl girl ; llam manan ; lleg ; llev cincuent ; lo conoci ; load
        iop	-1	long ; long unk ; los <eat> ; los <headface> ; los dient ; los escalon ; los lun ; los otro
        iop	-1	lost <law> ; lost custody ; lost the ; lu 0 ; lun ; lunch for ; lying about ; m <amount>
        iop	-1	m <cannabis> ; m <kill> ; m ask ; m plumb ; mail my ; main ; mam ya ; maner de ; many day
        iop	-1	marz y ; mas los ; me <height> ; me <job> ; me <money> ; me cai ; me how ; me pic
        iop	-1	me piden ; me wher ; medi <container> ; mensaj ; mensaj de ; meth in ; meth iv
        iop	-1	meth problem ; meth qd ; meth qod ; meth that ; mi <record> ; mi <room> ; mi <write>
        iop	-1	mi cuart ; mied ; min ; min no ; min sinc ; mio ; moderat ; month int ; month ther ; mor on
        iop	-1	most of ; mot no ; moth learn ; moth would ; mountain ; mouth ; mov int ; muscl ; mut
        iop	-1	my <medicine> ; my <pain> ; my <stop> ; my <tool> ; my band ; my car ; my detox ; my dog
        iop	-1	my lat ; my outpatient ; my pil ; my tool ; my twin ; myself in ; myself off
        iop	-1	n <stimulant> ; n cok ; nam and ; nariz y ; natural ; neck tatto ; need for ; need my
        iop	-1	needl ; neg test ; negr ; neighborhood ; nev <stop> ; nev been ; nev doe ; nev set
        iop	-1	nev stop ; nev ~<alone> ; nev ~alon ; next to ; night again ; night going ; ninety <count>
        iop	-1	nit ; nit / ; nit a ; no <give> ; no <think> ; no aguant ; no answ ; no children ; no inf
        iop	-1	no jal ; no par ; no sab ; no tim ; no ~<stimulant> ; no ~dts ; no ~pil ; nobody <say>
        iop	-1	nobody at ; nobody need ; nobody wil ; noch a ; nois ; nos spray ; nosotro somo ; not say
        iop	-1	not sur ; noth i ; noth wrong ; now becaus ; now drink ; numb is ; numer ; nunc le
        iop	-1	nurs about ; ocup ; of <play> ; of <sick> ; of <stimulant> ; of anoth ; of jim ; of sick
        iop	-1	of thes ; of what ; of work ; off <money> ; off <opening> ; off crack ; off it ; off porch
        iop	-1	offic and ; official ; oh <pill> ; old <photo> ; old <write> ; on <chestheart> ; on <hear>
        iop	-1	on <take> ; on cok ; on eight ; on fent ; on fil ; on med ; on pcp ; on that ; on tue
        iop	-1	on your ; one <bodypart> ; one could ; one say ; only <consume> ; only hav ; only now
        iop	-1	only then ; operation ; or how ; or she ; orang juic ; organ ; organiz ; orth ; oth say
        iop	-1	our <sober> ; our <trade> ; our neighbor ; our town ; out friday ; out from ; out today
        iop	-1	out who ; outliv ; outpatient was ; outpt x ; over <cannabis> ; over his ; over it
        iop	-1	over meth ; own <hospital> ; own <room> ; packag ; pag thre ; pal ; par <stranger>
        iop	-1	par hombr ; par quien ; parch ; parent no ; park ; pas <consume> ; past thi ; patient in
        iop	-1	pecan ; peopl and ; peopl around ; peopl get ; per con ; per neighbor ; perders
        iop	-1	perfect attendanc ; permission to ; pharm ; phon aft ; piedr a ; pil by ; pink <relapse>
        iop	-1	pink slip ; pinky ; platic lo ; pleas be ; pleas send ; plu <stimulant> ; plug ; pod
        iop	-1	podcast ; por ahi ; por ahor ; por dond ; por si ; positiv ; post <crash> ; post accident
        iop	-1	pound ; pres <pill> ; pres pil ; prescrib ; prescriber ; prim y ; privat <room>
        iop	-1	privat room ; problem i ; proces <trade> ; proces serv ; program befor ; pt <phone>
        iop	-1	pt cal ; pt in ; pt need ; pued <breath> ; pued respir ; pueden <phone> ; pueden <take>
        iop	-1	pueden recib ; pul his ; push ; q ; q 0 ; q ya ; qd sinc ; que falleci ; que nos
        iop	-1	que perdi ; que salg ; que un ; que una ; que usted ; que ya ; quem ; quien se
        iop	-1	quier inform ; quier platica ; quier quit ; radi play ; rail on ; rat for ; re entry
        iop	-1	re moth ; reason i ; recib ; red ; referral fax ; refrigerator ; rehabilitacion en
        iop	-1	releas tmrw ; releas to ; relojer ; residential or ; result ; retir ; right <moment>
        iop	-1	right now ; riverb ; rm 0 ; road to ; rob ; roi ; rol up ; room and ; room from ; roomat
        iop	-1	rtc ; ruid de ; run down ; s m ; sab a ; sab dond ; said about ; said hes ; sal de ; sal la
        iop	-1	sali ayer ; sam <amount> ; sam <drug> ; sam <phone> ; sam night ; sam stuf ; sam wk ; sampl
        iop	-1	sauc ; say neith ; say nev ; school play ; script ; se <angry> ; se <stop> ; se bien
        iop	-1	se ni ; seasonal ; second week ; see bug ; see fac ; sei ano ; sel me ; self then
        iop	-1	seman ya ; sent ; separat ; session ; seven of ; seven year ; shadow ; shar the ; she
        iop	-1	she <take> ; she had ; she in ; she own ; she wil ; shift 0 ; shook hand ; should be
        iop	-1	should do ; should mention ; shroom and ; si le ; si with ; sick leav ; siet ; sigu fum
        iop	-1	simpl ; sin nad ; sinc around ; sinc march ; sinc thur ; sinc thursday ; sinc valentin
        iop	-1	sist liv ; sist nam ; sist use ; sit at ; sit her ; six hour ; skil ; skip the ; slay
        iop	-1	slay me ; sleep a ; sleep and ; slur ; smel of ; smok it ; smok rock ; snort cocain
        iop	-1	snort ketamin ; so dont ; so high ; so himself ; so we ; so whatev ; sob 0 ; sob in ; sober
        iop	-1	social ; solt el ; som <stranger> ; somebody watch ; sometim ; sometim i ; somewher a
        iop	-1	song ; sop ; sorry if ; sort it ; soy <kin> ; soy chof ; spar <key> ; spar key ; spin
        iop	-1	sprit ; stamp on ; stand in ; start ; step <amount> ; stil has ; stockton ; stood
        iop	-1	stop for ; straight to ; street ; street has ; study to ; su <media> ; suggest a
        iop	-1	supportiv ; sur ; sur what ; sus <pet> ; suspect ; t ; tablet ; tak adderal ; tak anthem
        iop	-1	tak anyth ; tamal los ; tap for ; tare ; tarjet ; taught ; tax ; team and ; teen iop
        iop	-1	teen outpatient ; teeth are ; tel anyon ; tel my ; teng mied ; termin ; test ; than 0
        iop	-1	than <treatment> ; than they ; that <phone> ; that long ; the <cold> ; the <day>
        iop	-1	the <friend> ; the <photo> ; the <stiff> ; the <unreal> ; the <week> ; the block
        iop	-1	the bourbon ; the bridg ; the buckl ; the cart ; the ceil ; the clock ; the deadlin
        iop	-1	the dril ; the driv ; the er ; the laker ; the leav ; the map ; the medical ; the motel
        iop	-1	the other ; the paramedic ; the percocet ; the pink ; the shak ; the shelt ; the sid
        iop	-1	the wat ; the youngest ; then ; then <stimulant> ; then <treatment> ; then that ; then the
        iop	-1	ther <stranger> ; ther anybody ; thes <day> ; thes day ; theyl <give> ; theyl giv
        iop	-1	thi <job> ; thi <write> ; thi earth ; thi the ; thing as ; thing is ; thing was
        iop	-1	third <day> ; thoma ; thos at ; thre week ; threat ; through ; thru ; thursday night ; tic
        iop	-1	tic tac ; tienen <clinician> ; tijuan en ; til 0 ; til <money> ; til may ; til nov
        iop	-1	til spr ; tim every ; tiran ; to <appointment> ; to <drive> ; to complain ; to follow
        iop	-1	to giv ; to hand ; to him ; to know ; to leav ; to let ; to peopl ; to shar ; to vanish
        iop	-1	today ; today hes ; today on ; toi ; told 0 ; tom ron ; tonic ; tonight and ; tonight she
        iop	-1	took my ; took two ; tow driv ; tower ; toxicology ; toy ; traig el ; train in ; trat de
        iop	-1	treint dia ; triag ; troc ; troubl of ; try to ; tuesday thursday ; tumb ; turkey and
        iop	-1	turn int ; turn up ; twelv pack ; twenty a ; two littl ; two weekend ; un <hospital>
        iop	-1	un cabal ; un hospital ; una <clothes> ; una <gun> ; una <moment> ; una hor ; una pistol
        iop	-1	uncl had ; und ; unhous ; unit at ; until march ; ur <clinician> ; ur nurs ; use dai
        iop	-1	use ketamin ; use my ; use spe ; used cocain ; used cok ; used crack ; used on ; used the
        iop	-1	used ~<stimulant> ; using every ; va in ; vacant ; very <calm> ; very <happy> ; vicodin
        iop	-1	vide and ; visit day ; viv ; voic ; vs ; walk from ; wan ; warm xfer ; warranty ; was <ask>
        iop	-1	was hold ; was knock ; was put ; watermelon ; we <eat> ; we <money> ; we ate ; we bury
        iop	-1	we clos ; we own ; we pul ; we say ; wear it ; wednesday the ; wednesday too ; weed all
        iop	-1	week all ; week befor ; week clean ; week every ; week i ; week mor ; week stil
        iop	-1	weekend im ; weekend now ; weekend to ; wel <amount> ; went und ; what doe ; what happen
        iop	-1	what the ; what tim ; what your ; when <stranger> ; whenev ; wheth ; who <write> ; who im
        iop	-1	who keep ; who turn ; whol body ; whol floor ; whom ; wif drink ; wif driv ; wif mov
        iop	-1	wil <need> ; wil cb ; wil tel ; wildernes ; win box ; wint ; wit ; with <opioid> ; with thi
        iop	-1	with you ; without <stop> ; without insuranc ; wk <moment> ; wks now ; wks with
        iop	-1	wont <see> ; wont answ ; wont look ; wont put ; workbook ; would <kill> ; would gues
        iop	-1	written down ; wrot my ; x <child> ; x <kin> ; x hij ; xfer ; y <clinician> ; y <illness>
        iop	-1	y com ; y dij ; y est ; y lleg ; y ni ; y nunc ; y sigu ; y sol ; ya <go> ; ya <leave>
        iop	-1	ya sali ; yal do ; year clean ; yo <stimulant> ; you <ask> ; you <crowd> ; you <last>
        iop	-1	you <need> ; you <take> ; you ask ; you get ; you last ; you look ; you think ; youd think
        iop	-1	your <count> ; your <home> ; your <think> ; your alumni ; your card ; your doctor
        iop	-1	your medical ; zoom and ; ~<die> <need> ; ~<emergency> one ; ~<home> ~in ; ~<job>
        iop	-1	~<money> of ; ~<opioid> ~<stimulant> ; ~<relapse> ; ~<seizure> ~when ; ~<stimulant> <say>
        iop	-1	~<stop> ~<alcohol> ; ~<stop> ~<stimulant> ; ~<stop> ~el ; ~<withdrawal> ; ~a ~<height>
        iop	-1	~a ~wk ; ~bridg ; ~cal ; ~cold ; ~d ~resi ; ~dej ; ~diari ; ~drank ; ~drink or ; ~dts
        iop	-1	~fent ; ~fev ; ~fit ; ~hac ; ~how ~long ; ~la ; ~le ~da ; ~man ; ~mom ; ~mor ; ~my
        iop	-1	~one ~of ; ~overdos one ; ~pistol ; ~resi ; ~residential ~program ; ~servic ; ~sinc wk
        iop	-1	~thirty ~day ; ~trag ; ~un ; ~weekend ; ~what ; él es ; él se
        iop	-2	*abstinent.0:other_experiencer ; *abstinent.1 ; *clientAdmin.1 ; *detoxWord.0:historical
        iop	-2	*frequency.1 ; *frequency.1:possible ; *hallucination.0:negated ; *lengthOfUse.2
        iop	-2	*noBarrierMoney.0 ; *psychosis.0:negated ; *quantity.0:other_experiencer
        iop	-2	*seizure.0:hypothetical ; *seizure.0:negated ; *seizure.2:historical ; *seizure.3:negated
        iop	-2	*sinceStopping.1 ; *sinceStopping.3 ; *substance.1:possible ; *treatmentNeed.0:negated
        iop	-2	*treatmentNeed.1:negated ; *vendor.1:other_experiencer ; *violence.0:other_experiencer
        iop	-2	+ <alcohol> ; + mol ; / ~<alcohol> ; 0 <always> ; 0 <amount> ; 0 <bodypart> ; 0 <friend>
        iop	-2	0 <hear> ; 0 <illness> ; 0 <medicine> ; 0 <moment> ; 0 <soon> ; 0 admit ; 0 by ; 0 clean
        iop	-2	0 dia ; 0 every ; 0 hosp ; 0 iop ; 0 ish ; 0 mg ; 0 narcan ; 0 ninety ; 0 over ; 0 por
        iop	-2	0 say ; 0 thi ; 0 through ; 0 today ; 0 yrs ; <afraid> <stop> ; <afraid> and
        iop	-2	<alcohol> <ask> ; <alcohol> <day> ; <alcohol> <take> ; <alcohol> for ; <alcohol> q
        iop	-2	<alone> par ; <alone> with ; <always> <furniture> ; <always> <month> ; <always> sinc
        iop	-2	<always> that ; <always> ua ; <amount> / ; <amount> <order> ; <amount> he
        iop	-2	<amount> without ; <angry> my ; <angry> que ; <appointment> <amount> ; <appointment> <day>
        iop	-2	<appointment> <give> ; <appointment> <past> ; <appointment> which ; <appointment> with
        iop	-2	<ask> <church> ; <ask> <give> ; <ask> <law> ; <ask> <moment> ; <ask> <withdrawal>
        iop	-2	<ask> are ; <ask> no ; <ask> when ; <asleep> <stop> ; <asleep> but ; <asleep> he
        iop	-2	<asleep> through ; <awake> <hospital> ; <awake> at ; <blade> <bodypart> ; <blood> <job>
        iop	-2	<blood> it ; <bodypart> <build> ; <bodypart> <color> ; <bodypart> <hospital>
        iop	-2	<bodypart> <moment> ; <bodypart> <opioid> ; <bodypart> <sick> ; <bodypart> <wait>
        iop	-2	<bodypart> are ; <bodypart> hav ; <bodypart> on ; <bodysound> ; <bodysound> <medicine>
        iop	-2	<break> <chestheart> ; <break> so ; <breath> <always> ; <build> de ; <build> that
        iop	-2	<buy> <tool> ; <buy> on ; <buy> out ; <calm> y ; <cannabis> <drug> ; <cannabis> <kin>
        iop	-2	<caretaking> <furniture> ; <caretaking> <withdrawal> ; <chestheart> <take>
        iop	-2	<chestheart> lik ; <child> <crowd> ; <child> est ; <child> one ; <church> in
        iop	-2	<clean> <hear> ; <clinician> <consume> ; <clinician> <continue> ; <clinician> <go>
        iop	-2	<clinician> <home> ; <clinician> ii ; <clothes> <go> ; <clothes> <home> ; <clothes> is
        iop	-2	<clothes> off ; <clothes> when ; <cold> ; <cold> the ; <colleague> <colleague>
        iop	-2	<colleague> <record> ; <colleague> <treatment> ; <color> <go> ; <color> streak ; <confused>
        iop	-2	<confused> sinc ; <consume> <drive> ; <consume> <phone> ; <consume> <say> ; <consume> anyth
        iop	-2	<consume> el ; <consume> ice ; <consume> she ; <consume> social ; <consume> ya
        iop	-2	<container> <daytime> ; <container> <needle> ; <container> <opioid> ; <container> is
        iop	-2	<continue> <clothes> ; <continue> <container> ; <continue> <past> ; <continue> <phone>
        iop	-2	<continue> <stimulant> ; <continue> by ; <continue> do ; <continue> up ; <continue> with
        iop	-2	<count> <always> ; <count> <pill> ; <count> a ; <count> out ; <crowd> <ask> ; <crowd> <kin>
        iop	-2	<crowd> <last> ; <crowd> <room> ; <crowd> <stimulant> ; <crowd> up ; <day> <angry>
        iop	-2	<day> <appointment> ; <day> <continue> ; <day> <medicine> ; <day> <sedative> ; <day> ive
        iop	-2	<day> otr ; <day> sam ; <day> spe ; <die> <pet> ; <die> <write> ; <die> mi
        iop	-2	<drive> <asleep> ; <drive> <friend> ; <drive> <furniture> ; <drive> <month>
        iop	-2	<drive> <rail> ; <drive> <stop> ; <drive> <town> ; <drive> est ; <drive> she
        iop	-2	<drug> <stimulant> ; <eat> <buy> ; <eat> <cold> ; <eat> <daytime> ; <eat> <furniture>
        iop	-2	<eat> <headface> ; <eat> <palecolor> ; <eat> an ; <eat> if ; <emergency> <clinician>
        iop	-2	<emergency> <outdoors> ; <emergency> and ; <fall> <give> ; <fall> apart ; <feel> <alone>
        iop	-2	<feel> <asleep> ; <feel> <day> ; <feel> <play> ; <feel> lik ; <fluid> ; <fluid> <sick>
        iop	-2	<friend> <ask> ; <friend> <consume> ; <friend> <pet> ; <friend> is ; <furniture> <clothes>
        iop	-2	<furniture> <fire> ; <furniture> con ; <furniture> when ; <give> <container>
        iop	-2	<give> <home> ; <give> <room> ; <give> <take> ; <give> est ; <give> or ; <go> <headface>
        iop	-2	<go> <medicine> ; <go> <think> ; <go> <week> ; <go> him ; <go> when ; <gun> <say>
        iop	-2	<gun> en ; <happy> <afraid> ; <happy> <alcohol> ; <headface> <clinician>
        iop	-2	<headface> <container> ; <headface> <go> ; <headface> <moment> ; <headface> <room>
        iop	-2	<headface> and ; <headface> spray ; <hear> <happy> ; <hear> <hear> ; <hear> <pet>
        iop	-2	<hear> <take> ; <hear> of ; <hear> them ; <height> <amount> ; <height> <consume>
        iop	-2	<height> <say> ; <height> at ; <hit> <cannabis> ; <hit> and ; <hit> ni ; <home> <build>
        iop	-2	<home> <buy> ; <home> <consume> ; <home> <give> ; <home> <intoxicated> ; <home> <say>
        iop	-2	<home> desd ; <home> health ; <home> it ; <homeless> ; <hospital> cm ; <hot> <say>
        iop	-2	<illness> <opioid> ; <illness> for ; <insurance> <medicine> ; <insurance> <night>
        iop	-2	<intoxicated> <say> ; <job> <clinician> ; <job> <write> ; <job> aft ; <key> <amount>
        iop	-2	<key> on ; <kin> <alcohol> ; <kin> <play> ; <kin> <put> ; <kin> <record> ; <kin> <soon>
        iop	-2	<kin> <trade> ; <kin> its ; <kin> my ; <kin> son ; <kin> then ; <law> <hit>
        iop	-2	<law> agreement ; <law> me ; <leave> <color> ; <leave> <kin> ; <leave> <water>
        iop	-2	<leave> bien ; <leave> ther ; <leave> until ; <limp> on ; <media> <always>
        iop	-2	<medicine> <always> ; <medicine> <kin> ; <medicine> of ; <moment> 0 ; <moment> <colleague>
        iop	-2	<moment> <container> ; <moment> <opioid> ; <moment> <phone> ; <moment> <room>
        iop	-2	<moment> <sick> ; <moment> <wait> ; <moment> im ; <moment> la ; <moment> otr
        iop	-2	<moment> would ; <money> + ; <money> <promise> ; <money> thing ; <month> <afraid>
        iop	-2	<month> <alcohol> ; <month> <fire> ; <month> <job> ; <month> <take> ; <month> <withdrawal>
        iop	-2	<month> at ; <month> intern ; <month> is ; <need> <hear> ; <need> <pet> ; <need> <room>
        iop	-2	<need> <think> ; <need> <write> ; <need> al ; <need> someth ; <needle> ; <night> as
        iop	-2	<night> mi ; <night> of ; <night> per ; <opening> <consume> ; <opening> <opening>
        iop	-2	<opening> porqu ; <opioid> <count> ; <opioid> <law> ; <opioid> <say> ; <order> <amount>
        iop	-2	<order> up ; <outdoors> <asleep> ; <outdoors> <church> ; <outdoors> <day>
        iop	-2	<outdoors> <eat> ; <outdoors> <start> ; <outdoors> from ; <outdoors> so ; <pain> l
        iop	-2	<partner> <clothes> ; <partner> <confused> ; <partner> <partner> ; <partner> <pill>
        iop	-2	<partner> <stranger> ; <partner> <withdrawal> ; <partner> est ; <partner> que
        iop	-2	<partner> se ; <pet> <school> ; <pet> <tool> ; <pet> to ; <phone> <build>
        iop	-2	<phone> <church> ; <phone> <drug> ; <phone> <law> ; <phone> <official> ; <phone> <say>
        iop	-2	<phone> al ; <phone> de ; <phone> himself ; <phone> pt ; <phone> so ; <photo> <furniture>
        iop	-2	<photo> <hear> ; <photo> <phone> ; <photo> <play> ; <pill> <night> ; <pill> <palecolor>
        iop	-2	<play> <week> ; <play> at ; <play> twic ; <put> <headface> ; <put> to ; <rail> in
        iop	-2	<rarely> x ; <record> ; <record> <day> ; <record> <phone> ; <relapse> ; <relapse> <day>
        iop	-2	<room> <clothes> ; <room> <consume> ; <room> <furniture> ; <room> <withdrawal> ; <rope>
        iop	-2	<rope> <bodypart> ; <rope> up ; <rope> with ; <sad> <need> ; <say> <chestheart>
        iop	-2	<say> <clinician> ; <say> <hear> ; <say> <kin> ; <say> <night> ; <say> <rope>
        iop	-2	<say> <soon> ; <say> clarit ; <say> he ; <say> hel ; <say> hes ; <say> it ; <say> nev
        iop	-2	<say> pt ; <say> than ; <say> thi ; <say> u ; <say> whatev ; <say> ~sz
        iop	-2	<school> <container> ; <school> <day> ; <school> your ; <sedative> <always>
        iop	-2	<sedative> <cold> ; <sedative> <home> ; <sedative> <moment> ; <sedative> i ; <see> what
        iop	-2	<seizure> <go> ; <seizure> right ; <shake> de ; <shake> y ; <sick> in ; <sober> 0
        iop	-2	<sober> <night> ; <sober> <year> ; <soon> por ; <start> <amount> ; <start> <past>
        iop	-2	<start> <write> ; <stiff> <headface> ; <stiff> <shake> ; <stimulant> <alcohol>
        iop	-2	<stimulant> <always> ; <stimulant> <fire> ; <stimulant> <last> ; <stimulant> <need>
        iop	-2	<stimulant> <opioid> ; <stimulant> <rarely> ; <stimulant> <water> ; <stimulant> <write>
        iop	-2	<stimulant> dur ; <stimulant> fre ; <stimulant> ive ; <stimulant> mayb ; <stimulant> not
        iop	-2	<stimulant> one ; <stimulant> that ; <stimulant> y ; <stop> <alone> ; <stop> <week>
        iop	-2	<stop> an ; <stop> en ; <stop> your ; <stranger> <ask> ; <stranger> <friend>
        iop	-2	<stranger> <insurance> ; <stranger> nam ; <stranger> que ; <take> 0 ; <take> <afraid>
        iop	-2	<take> <alcohol> ; <take> <rope> ; <take> medi ; <take> mushroom ; <take> nobody
        iop	-2	<think> <take> ; <think> asi ; <think> dond ; <think> nad ; <think> to ; <tired> of
        """
}
