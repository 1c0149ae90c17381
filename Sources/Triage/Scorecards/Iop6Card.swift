extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	-1	<week> <asleep> ; <week> <official> ; <week> <say> ; <week> i ; <week> plu ; <week> then
        iop	-1	<week> they ; <week> worth ; <week> ~<consume> ; <withdrawal> <go> ; <withdrawal> <sober>
        iop	-1	<withdrawal> for ; <write> <alone> ; <write> <blood> ; <write> <day> ; <write> <drive>
        iop	-1	<write> <headface> ; <write> <water> ; <write> first ; <write> of ; <write> the
        iop	-1	<write> up ; <year> <always> ; <year> <caretaking> ; <year> <emergency> ; <year> <need>
        iop	-1	<year> <stranger> ; <year> <treatment> ; <year> en ; a <key> ; a <palecolor>
        iop	-1	a <stimulant> ; a <threat> ; a bak ; a blu ; a broth ; a bunch ; a can ; a child ; a cop
        iop	-1	a cruis ; a floor ; a licens ; a pag ; a party ; a poc ; a quien ; a record ; a rol
        iop	-1	a shot ; a slip ; a storag ; a strip ; a tap ; a thursday ; a usted ; a vacation ; a vap
        iop	-1	a watch ; a week ; a weight ; a ~<friend> ; a ~friend ; aboard ; abov ; account ; acept
        iop	-1	aceptan medi ; adderal 0 ; adderal lik ; adderal snort ; addres is ; adjust ; aetn through
        iop	-1	aft lunch ; again by ; again x ; ago he ; ago she ; agreeabl ; agreement ; aguardient
        iop	-1	ahor son ; ahor sí ; air and ; airplan bottl ; alguien de ; all <week> ; all on ; almuerz
        iop	-1	alon ; alon with ; alphabetiz ; alucin ; amad ; amor ; amount ; amphet ; an attorney
        iop	-1	an hr ; and <alcohol> ; and <opioid> ; and <sick> ; and <stimulant> ; and <stop> ; and ask
        iop	-1	and buy ; and end ; and fail ; and he ; and hom ; and in ; and keep ; and ketamin ; and mal
        iop	-1	and monday ; and mor ; and took ; and went ; and wev ; ano en ; anoch me ; any <furniture>
        iop	-1	any bed ; anyway i ; anywher <night> ; anywher overnight ; anywher without ; apag
        iop	-1	appointment ; aqui ; are <feel> ; arma ; around <amount> ; around fiv ; as befor ; as soon
        iop	-1	asi com ; asi llev ; ask anybody ; ask are ; ask cost ; ask pric ; ask when ; at <crowd>
        iop	-1	at an ; at meeting ; at noon ; at your ; attach ; aunti ; away his ; away is ; ayud por
        iop	-1	ayudan ; back on ; back when ; bag and ; bail bondsman ; ban con ; barback ; battl
        iop	-1	be <leave> ; be admit ; be cal ; be gon ; becaus ; becaus i ; becaus they ; bed by
        iop	-1	been put ; been read ; been shoot ; beer float ; befor group ; befor then ; being aliv
        iop	-1	below ; best thing ; between <treatment> ; bf <hit> ; biscuit ; blink ; blu <always>
        iop	-1	bondsman ; boot ; botella ; bottl ; bottl every ; bottl in ; bowl night ; boy at
        iop	-1	boyfriend is ; brac ; break and ; bright <color> ; bright red ; bro is ; bulb ; bump of
        iop	-1	bus stop ; busines ; but at ; buy ; by sup ; bye ; cad fin ; cad noch ; cae mal ; cak at
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
        iop	-1	day you ; daycar ; dcf work ; de <clothes> ; de <cold> ; de <need> ; de <promise> ; de lad
        iop	-1	de septiembr ; de su ; dear <appointment> ; dear admission ; decemb and ; del <phone>
        iop	-1	del alcohol ; del puent ; depend ; dept ; desayun ; desd 0 ; desk ; despert ; detox and
        iop	-1	detox in ; detox wher ; dia sí ; did my ; diez ano ; direct ; dirty <record> ; dirty uas
        iop	-1	disconnect ; district ; do her ; do them ; do thi ; doctor look ; doctor said ; doe <play>
        iop	-1	doe meth ; dog to ; dollar a ; donat ; dond estan ; dont drink ; dr ; drink friday
        iop	-1	drink much ; driv every ; drog ; drop x ; dtr in ; dun ; duty ; dxm ; dxm + ; ear and
        iop	-1	earth to ; east i ; eat the ; ech ; eight to ; el <container> ; el <water> ; el <write>
        iop	-1	el ambulatori ; eleven week ; empap ; en agost ; en papel ; encarg ; enferm ; enfermer y
        iop	-1	engin ; entrevist ; error ; es com ; escalon ; est <night> ; est <year> ; est ahi ; est ano
        iop	-1	est noch ; estoy <consume> ; etoh w/d ; eve <treatment> ; even <consume> ; even <say>
        iop	-1	even know ; even thing ; ever happen ; ever sinc ; every friday ; every run ; every ua
        iop	-1	evry <night> ; evry nit ; ex client ; examin ; excus ; f <cannabis> ; f <opioid>
        iop	-1	f <trade> ; f ask ; f fent ; facil ; fami can ; fan ; fan on ; far from ; fast can
        iop	-1	feel lik ; feet ; ferry ; fev of ; few beer ; few minut ; figur i ; find one ; finish iop
        iop	-1	finish what ; first anyth ; fist and ; fiv year ; fix my ; for <always> ; for <eat>
        iop	-1	for <month> ; for client ; for cousin ; for every ; for somebody ; for thi ; for whoev
        iop	-1	for you ; forgot ; four hour ; fre aft ; frent al ; from <go> ; from our ; fry ; funny
        iop	-1	gallon of ; gam day ; gast lo ; gato ; giv him ; given ; glad to ; go anywher ; go liv
        iop	-1	go somewher ; go wherev ; god send ; gon in ; got caught ; got fir ; got marri ; got nin
        iop	-1	graduat the ; gram of ; grandkid ; grandmoth died ; grandmoth is ; group is ; group lead
        iop	-1	h <past> ; h ago ; h/o ~<withdrawal> ; h/o ~dts ; hac diez ; had 0 ; had <cold> ; had me
        iop	-1	hah ; half ; hand and ; happy to ; has don ; has ever ; has notic ; has the ; hav a
        iop	-1	hav him ; hav tim ; hav used ; hav you ; havent lost ; he ; he <happy> ; he <lock>
        iop	-1	he <phone> ; he bring ; he cal ; he ever ; he held ; he return ; he stil ; he think
        iop	-1	he took ; he was ; head and ; hear a ; heart pil ; hel go ; held ; help from
        iop	-1	her <medicine> ; her a ; her daught ; her lif ; her wel ; herman le ; heroin sinc
        iop	-1	hes clean ; hes shy ; hi ; hid it ; hij ya ; him <consume> ; him down ; him through
        iop	-1	his <asleep> ; his <consume> ; his <furniture> ; his <headface> ; his <money> ; his <phone>
        iop	-1	his <tool> ; his glas ; his grandfath ; his grandmoth ; his mom ; his son ; his word
        iop	-1	hoars ; hockey ; hom i ; hom now ; hom staf ; homeles ; hormiga ; hosp cm ; hosp detox
        iop	-1	hospital ; hot ; hotel ; hour back ; hous smok ; how ; husband and ; hx <give> ; hx given
        iop	-1	hygienist and ; i <clothes> ; i <shake> ; i appli ; i bak ; i behav ; i bring ; i buy
        iop	-1	i cry ; i fail ; i fil ; i fly ; i last ; i nev ; i open ; i ord ; i ran ; i shak ; i sold
        iop	-1	i start ; i try ; i ~drank ; ide ; ido ; if not ; if the ; ill be ; im <consume>
        iop	-1	im <illness> ; im <soon> ; im gon ; im next ; im park ; im six ; imodium ; in <play>
        iop	-1	in again ; in aug ; in custody ; in dayton ; in meeting ; in pen ; in sept ; in som
        iop	-1	in tim ; in utah ; instrument ; insur ; insuranc say ; iop x ; ir y ; is <break>
        iop	-1	is <hold> ; is <hot> ; is availabl ; is cocain ; is detox ; is hav ; is kil ; is lat
        iop	-1	is suppos ; is tel ; is two ; isnt an ; it <job> ; it <need> ; it <start> ; it isnt
        iop	-1	it normal ; it right ; it until ; its 0 ; its <calm> ; its <opening> ; its thursday ; jack
        iop	-1	jan ; jealou ; jim beam ; job ; job if ; joint commission ; just <continue> ; just <moment>
        iop	-1	just <phone> ; just <think> ; just cant ; just now ; kick ; kick dop ; kitchen tabl ; know
        iop	-1	know wher ; la <bodypart> ; la <fall> ; la <trust> ; la beb ; la cal ; la carcel ; la cuart
        iop	-1	la direccion ; la hor ; la malet ; la net ; la piel ; la primer ; label say ; laker
        iop	-1	landlord ; languag ; las mano ; last ; last nt ; last octob ; lat <night> ; late ive
        iop	-1	laundry ; le <play> ; le <say> ; le <see> ; le acab ; le acomod ; le quier ; leav befor
        iop	-1	leav no ; left resi ; length ; length of ; les of ; let it ; lif <insurance> ; lik <water>
        iop	-1	lik <write> ; lik she ; lin open ; linea ; list and ; list on ; littl girl ; llam manan
        iop	-1	lleg ; llev cincuent ; lo conoci ; load ; long ; long unk ; los <headface> ; los dient
        iop	-1	los escalon ; los lun ; los otro ; lost <law> ; lost custody ; lost the ; lu 0 ; lun
        iop	-1	lunch for ; lying about ; m <amount> ; m <cannabis> ; m <kill> ; m ask ; m plumb ; mail my
        iop	-1	main ; mam ya ; maner de ; many day ; marz y ; mas los ; me <height> ; me <job>
        iop	-1	me <money> ; me cai ; me how ; me pic ; me piden ; me wher ; medi <container> ; mensaj
        iop	-1	mensaj de ; meth dai ; meth in ; meth iv ; meth problem ; meth qd ; meth qod ; meth that
        iop	-1	mi <container> ; mi <record> ; mi <room> ; mi <write> ; mi cuart ; min ; min no ; min sinc
        iop	-1	mio ; moderat ; month int ; month ther ; mor on ; most of ; mot no ; moth learn
        iop	-1	moth would ; mountain ; mouth ; mov int ; muscl ; mut ; my <medicine> ; my <pain>
        iop	-1	my <stop> ; my <tool> ; my band ; my car ; my detox ; my dog ; my finger ; my lat
        iop	-1	my outpatient ; my pil ; my tenant ; my tool ; my twin ; myself in ; myself off
        iop	-1	n <stimulant> ; n cok ; nam and ; nariz y ; natural ; neck tatto ; need for ; need my
        iop	-1	needl ; neg test ; negr ; neighborhood ; nev <stop> ; nev been ; nev doe ; nev set
        iop	-1	nev stop ; nev ~<alone> ; nev ~alon ; next to ; night again ; night going ; ninety <count>
        iop	-1	nit ; nit / ; nit a ; no <give> ; no <think> ; no aguant ; no answ ; no children ; no inf
        iop	-1	no jal ; no par ; no sab ; no tim ; no ~<stimulant> ; no ~dts ; no ~pil ; nobody <say>
        iop	-1	nobody at ; nobody need ; nobody wil ; noch a ; nois ; nos spray ; nosotro somo ; not say
        iop	-1	not sur ; noth i ; noth wrong ; now becaus ; now drink ; nuev <year> ; nuev ano ; numb is
        iop	-1	numer ; nunc le ; nurs about ; ocup ; of <play> ; of <sick> ; of <stimulant> ; of anoth
        iop	-1	of jim ; of sick ; of thes ; of thre ; of what ; of work ; off <money> ; off <opening>
        iop	-1	off crack ; off it ; off porch ; offic and ; official ; oh <pill> ; old <photo>
        iop	-1	old <write> ; on <chestheart> ; on <hear> ; on <take> ; on cok ; on eight ; on fent
        iop	-1	on fil ; on med ; on pcp ; on that ; on tue ; on your ; one <bodypart> ; one could
        iop	-1	one say ; only <consume> ; only hav ; only now ; only then ; operation ; or how ; or she
        iop	-1	orang juic ; organ ; organiz ; orth ; oth say ; our <sober> ; our <trade> ; our town
        iop	-1	out friday ; out from ; out today ; out who ; outliv ; outpatient was ; outpt x
        iop	-1	over <cannabis> ; over his ; over it ; over meth ; own <hospital> ; own <room> ; packag
        iop	-1	pag thre ; pal ; par <stranger> ; par hombr ; par quien ; parch ; parent no ; park
        iop	-1	pas <consume> ; past thi ; patient in ; peopl and ; peopl around ; peopl get ; per con
        iop	-1	per neighbor ; perders ; perfect attendanc ; permission to ; pharm ; phon aft ; piedr a
        iop	-1	pil by ; pink <relapse> ; pink slip ; pinky ; platic lo ; pleas be ; pleas send
        iop	-1	plu <stimulant> ; plug ; pod ; podcast ; por ahi ; por ahor ; por dond ; por si ; positiv
        iop	-1	post <crash> ; post accident ; pound ; pres <pill> ; pres pil ; prescrib ; prescriber
        iop	-1	prim y ; privat room ; problem i ; proces <trade> ; proces serv ; program befor
        iop	-1	pt <phone> ; pt cal ; pt in ; pt need ; pued <breath> ; pued respir ; pueden <phone>
        iop	-1	pueden <take> ; pueden recib ; pul his ; push ; q 0 ; q ya ; qd sinc ; que falleci
        iop	-1	que nos ; que perdi ; que salg ; que un ; que una ; que usted ; que ya ; quem ; quien se
        iop	-1	quier inform ; quier platica ; quier quit ; radi play ; rail on ; rat for ; re entry
        iop	-1	re moth ; reason i ; recib ; red ; referral fax ; refrigerator ; rehabilitacion en
        iop	-1	releas tmrw ; releas to ; relojer ; residential or ; result ; retir ; right <moment>
        iop	-1	right now ; riverb ; rm 0 ; road to ; rob ; roi ; rol up ; room and ; room from ; roomat
        iop	-1	rtc ; ruid de ; run down ; s m ; sab a ; sab dond ; said about ; said hes ; sal de ; sal la
        iop	-1	sali ayer ; sam <amount> ; sam <drug> ; sam <phone> ; sam night ; sam stuf ; sam wk ; sampl
        iop	-1	sauc ; say neith ; say nev ; say noth ; school play ; script ; se <angry> ; se <stop>
        iop	-1	se bien ; se ni ; seasonal ; second week ; see bug ; see fac ; sei ano ; sel me ; self then
        iop	-1	seman ya ; sent ; separat ; session ; seven of ; seven year ; shadow ; shar the ; she
        iop	-1	she <take> ; she had ; she in ; she own ; she turn ; she wil ; shift 0 ; shook hand
        iop	-1	should be ; should do ; should mention ; shroom and ; si le ; si with ; sick leav ; siet
        iop	-1	sigu fum ; simpl ; sin nad ; sinc around ; sinc march ; sinc thur ; sinc thursday
        iop	-1	sinc valentin ; sist liv ; sist nam ; sist use ; sit at ; sit her ; six hour ; skil
        iop	-1	skip the ; slay ; slay me ; sleep a ; sleep and ; slur ; smel of ; smok it ; smok rock
        iop	-1	snort cocain ; snort ketamin ; so dont ; so high ; so himself ; so we ; so whatev ; sob 0
        iop	-1	sob in ; sober ; social ; solt el ; som <stranger> ; somebody watch ; sometim ; sometim i
        iop	-1	somewher a ; song ; sop ; sorry if ; sort it ; soy <kin> ; soy chof ; spar <key> ; spar key
        iop	-1	spin ; sprit ; stamp on ; stand in ; start ; step <amount> ; stil has ; stockton ; stood
        iop	-1	stop for ; straight to ; street ; street has ; study to ; su <media> ; suggest a
        iop	-1	supportiv ; sur ; sus <pet> ; suspect ; t ; tablet ; tak adderal ; tak anthem ; tak anyth
        iop	-1	tamal los ; tap for ; tare ; tarjet ; taught ; tax ; team and ; teen iop ; teen outpatient
        iop	-1	teeth are ; tel anyon ; tel my ; ten <opioid> ; teng mied ; termin ; test ; than 0
        iop	-1	than <treatment> ; than they ; that <phone> ; that long ; the <cold> ; the <day>
        iop	-1	the <friend> ; the <palecolor> ; the <photo> ; the <rope> ; the <stiff> ; the <unreal>
        iop	-1	the <week> ; the block ; the bourbon ; the bridg ; the buckl ; the cart ; the ceil
        iop	-1	the clock ; the deadlin ; the dril ; the driv ; the er ; the laker ; the leav ; the map
        iop	-1	the medical ; the motel ; the other ; the paramedic ; the percocet ; the pink ; the shak
        iop	-1	the shelt ; the sid ; the wat ; the youngest ; then ; then <stimulant> ; then <treatment>
        iop	-1	then that ; then the ; ther <stranger> ; ther anybody ; thes <day> ; thes day
        iop	-1	theyl <give> ; theyl giv ; thi <job> ; thi <write> ; thi earth ; thi the ; thing as
        iop	-1	thing is ; thing was ; third <day> ; thoma ; thos at ; thre week ; threat ; through ; thru
        iop	-1	thursday night ; tic ; tic tac ; tienen <clinician> ; tijuan en ; til 0 ; til <money>
        iop	-1	til may ; til nov ; til spr ; tim every ; tiran ; to <appointment> ; to <drive>
        iop	-1	to complain ; to drink ; to follow ; to giv ; to hand ; to him ; to know ; to leav ; to let
        iop	-1	to peopl ; to shar ; to vanish ; today hes ; today on ; tom ron ; tonic ; tonight and
        iop	-1	tonight she ; took my ; took two ; tow driv ; tower ; toxicology ; toy ; traig el
        iop	-1	train in ; trat de ; treint dia ; triag ; troc ; troubl of ; try to ; tuesday thursday
        iop	-1	tumb ; turkey and ; turn int ; turn up ; twelv pack ; twenty a ; two littl ; two weekend
        iop	-1	un <hospital> ; un cabal ; un hospital ; una <clothes> ; una <gun> ; una <moment> ; una hor
        iop	-1	una pistol ; uncl had ; und ; unhous ; unit at ; until march ; ur <clinician> ; ur nurs
        iop	-1	us <consume> ; use dai ; use ketamin ; use my ; use spe ; used cocain ; used cok
        iop	-1	used crack ; used on ; used the ; used ~<stimulant> ; using every ; va in ; vacant
        iop	-1	vecin de ; very <calm> ; very <happy> ; vicodin ; vide and ; visit day ; viv ; voic ; vs
        iop	-1	walk from ; wan ; warm xfer ; warranty ; was <ask> ; was hold ; was knock ; was put
        iop	-1	was two ; watermelon ; we <eat> ; we <money> ; we ate ; we bury ; we clos ; we own ; we pul
        iop	-1	we say ; wear it ; wednesday too ; weed all ; week all ; week befor ; week clean
        iop	-1	week every ; week i ; week mor ; week stil ; weekend now ; weekend to ; wel <amount>
        iop	-1	went und ; what doe ; what happen ; what the ; what tim ; what your ; when <stranger>
        iop	-1	whenev ; wheth ; who <write> ; who im ; who keep ; who turn ; whol body ; whol floor ; whom
        iop	-1	wif drink ; wif driv ; wif mov ; wil <need> ; wil cb ; wil tel ; wildernes ; win box ; wint
        iop	-1	wit ; with <opioid> ; with thi ; with you ; without <stop> ; without insuranc ; wk <moment>
        iop	-1	wks now ; wks with ; wont <see> ; wont answ ; wont look ; wont put ; would <kill>
        iop	-1	would gues ; written down ; wrot my ; x <child> ; x <kin> ; x hij ; xfer ; y <clinician>
        iop	-1	y <illness> ; y com ; y dij ; y est ; y lleg ; y ni ; y nunc ; y sigu ; y sol ; ya <go>
        iop	-1	ya <leave> ; ya sali ; yal do ; year clean ; yo <stimulant> ; you <ask> ; you <crowd>
        iop	-1	you <last> ; you <need> ; you <take> ; you ask ; you get ; you last ; you look ; you think
        iop	-1	youd think ; your <count> ; your <home> ; your <think> ; your alumni ; your card
        iop	-1	your doctor ; your medical ; zoom and ; ~<die> <need> ; ~<emergency> one ; ~<home> ~in
        iop	-1	~<job> ; ~<money> of ; ~<opioid> ~<stimulant> ; ~<relapse> ; ~<seizure> ~when
        iop	-1	~<stimulant> <say> ; ~<stop> ~<alcohol> ; ~<stop> ~<stimulant> ; ~<stop> ~el
        iop	-1	~<withdrawal> ; ~a ~<height> ; ~a ~wk ; ~bridg ; ~cal ; ~cold ; ~d ~resi ; ~dej ; ~diari
        iop	-1	~drank ; ~drink or ; ~dts ; ~fent ; ~fit ; ~hac ; ~how ~long ; ~la ; ~le ~da ; ~man ; ~mom
        iop	-1	~mor ; ~my ; ~one ~of ; ~overdos one ; ~pistol ; ~resi ; ~residential ~program ; ~servic
        iop	-1	~sinc wk ; ~sz x ; ~thirty ~day ; ~trag ; ~weekend ; ~what ; él es ; él se
        iop	-2	*abstinent.0:other_experiencer ; *abstinent.1 ; *clientAdmin.1 ; *detoxWord.0:historical
        iop	-2	*frequency.1 ; *frequency.1:possible ; *hallucination.0:negated ; *lengthOfUse.2
        iop	-2	*noBarrierMoney.0 ; *psychosis.0:negated ; *quantity.0:other_experiencer ; *seizure.0
        iop	-2	*seizure.0:hypothetical ; *seizure.0:negated ; *seizure.2:historical ; *seizure.3:negated
        iop	-2	*sinceStopping.1 ; *sinceStopping.3 ; *substance.1:possible ; *treatmentNeed.0:negated
        iop	-2	*treatmentNeed.1:negated ; *vendor.1:other_experiencer ; *violence.0:other_experiencer
        iop	-2	+ mol ; / ~<alcohol> ; 0 <always> ; 0 <amount> ; 0 <bodypart> ; 0 <friend> ; 0 <hear>
        iop	-2	0 <illness> ; 0 <medicine> ; 0 <moment> ; 0 <soon> ; 0 admit ; 0 by ; 0 clean ; 0 dia
        iop	-2	0 hosp ; 0 iop ; 0 ish ; 0 mg ; 0 narcan ; 0 ninety ; 0 over ; 0 por ; 0 say ; 0 thi
        iop	-2	0 through ; 0 today ; 0 yrs ; <afraid> <stop> ; <afraid> and ; <alcohol> <ask>
        iop	-2	<alcohol> <day> ; <alcohol> <take> ; <alcohol> for ; <alcohol> q ; <alone> par
        iop	-2	<alone> with ; <always> <furniture> ; <always> <month> ; <always> sinc ; <always> that
        iop	-2	<always> ua ; <amount> / ; <amount> <order> ; <amount> <rope> ; <amount> he
        iop	-2	<amount> without ; <angry> my ; <angry> que ; <appointment> <amount> ; <appointment> <day>
        iop	-2	<appointment> <give> ; <appointment> <past> ; <appointment> which ; <appointment> with
        iop	-2	<ask> <church> ; <ask> <give> ; <ask> <law> ; <ask> <moment> ; <ask> <withdrawal>
        iop	-2	<ask> are ; <ask> no ; <ask> when ; <asleep> <stop> ; <asleep> but ; <asleep> he
        iop	-2	<asleep> through ; <awake> <headface> ; <awake> <hospital> ; <awake> at
        iop	-2	<blade> <bodypart> ; <blood> <job> ; <blood> a ; <blood> it ; <bodypart> <build>
        iop	-2	<bodypart> <color> ; <bodypart> <hospital> ; <bodypart> <opioid> ; <bodypart> <sick>
        iop	-2	<bodypart> <wait> ; <bodypart> are ; <bodypart> hav ; <bodypart> on ; <bodysound>
        iop	-2	<bodysound> <medicine> ; <break> <chestheart> ; <break> so ; <breath> <always> ; <build> de
        iop	-2	<build> that ; <buy> <tool> ; <buy> on ; <buy> out ; <calm> y ; <cannabis> <drug>
        iop	-2	<cannabis> <kin> ; <caretaking> <furniture> ; <caretaking> <withdrawal>
        iop	-2	<chestheart> <take> ; <chestheart> lik ; <child> <crowd> ; <child> <pill> ; <child> est
        iop	-2	<child> one ; <clean> <hear> ; <clinician> <consume> ; <clinician> <continue>
        iop	-2	<clinician> <go> ; <clinician> <home> ; <clinician> ii ; <clothes> <home> ; <clothes> is
        iop	-2	<clothes> off ; <clothes> when ; <cold> ; <cold> the ; <colleague> <colleague>
        iop	-2	<colleague> <record> ; <colleague> <treatment> ; <color> <go> ; <color> streak ; <confused>
        iop	-2	<confused> sinc ; <consume> <drive> ; <consume> <past> ; <consume> <phone>
        iop	-2	<consume> <say> ; <consume> anyth ; <consume> el ; <consume> ice ; <consume> she
        iop	-2	<consume> social ; <consume> ya ; <container> <needle> ; <container> <opioid>
        iop	-2	<container> is ; <continue> <clothes> ; <continue> <container> ; <continue> <past>
        iop	-2	<continue> <phone> ; <continue> <stimulant> ; <continue> by ; <continue> do ; <continue> up
        iop	-2	<continue> with ; <count> <always> ; <count> <pill> ; <count> a ; <count> out
        iop	-2	<crowd> <ask> ; <crowd> <kin> ; <crowd> <last> ; <crowd> <room> ; <crowd> <stimulant>
        iop	-2	<crowd> up ; <day> <angry> ; <day> <appointment> ; <day> <continue> ; <day> <medicine>
        iop	-2	<day> <sedative> ; <day> ive ; <day> otr ; <day> sam ; <day> spe ; <die> <pet>
        iop	-2	<die> <write> ; <die> mi ; <drive> <asleep> ; <drive> <friend> ; <drive> <furniture>
        iop	-2	<drive> <month> ; <drive> <rail> ; <drive> <stop> ; <drive> <town> ; <drive> est
        iop	-2	<drive> she ; <drug> <clinician> ; <drug> <stimulant> ; <eat> <buy> ; <eat> <cold>
        iop	-2	<eat> <daytime> ; <eat> <furniture> ; <eat> <headface> ; <eat> <palecolor> ; <eat> an
        iop	-2	<eat> if ; <eat> le ; <emergency> <clinician> ; <emergency> and ; <fall> <give>
        iop	-2	<fall> apart ; <feel> <alone> ; <feel> <asleep> ; <feel> <day> ; <feel> <play> ; <feel> lik
        iop	-2	<fluid> ; <fluid> <sick> ; <friend> <ask> ; <friend> <consume> ; <friend> <pet>
        iop	-2	<friend> is ; <furniture> <clothes> ; <furniture> <fire> ; <furniture> con
        iop	-2	<furniture> when ; <give> <container> ; <give> <home> ; <give> <room> ; <give> <take>
        iop	-2	<give> est ; <give> or ; <go> <headface> ; <go> <medicine> ; <go> <think> ; <go> <week>
        iop	-2	<go> him ; <go> when ; <gun> <say> ; <gun> en ; <happy> <afraid> ; <happy> <alcohol>
        iop	-2	<headface> <clinician> ; <headface> <container> ; <headface> <go> ; <headface> <moment>
        iop	-2	<headface> <room> ; <headface> and ; <headface> spray ; <hear> <happy> ; <hear> <hear>
        iop	-2	<hear> <pet> ; <hear> <take> ; <hear> of ; <hear> them ; <height> <amount>
        iop	-2	<height> <consume> ; <height> <furniture> ; <height> <say> ; <height> at ; <hit> <cannabis>
        iop	-2	<hit> and ; <hit> ni ; <home> <build> ; <home> <buy> ; <home> <consume> ; <home> <give>
        iop	-2	<home> <intoxicated> ; <home> <say> ; <home> as ; <home> desd ; <home> health ; <home> it
        iop	-2	<homeless> ; <hospital> cm ; <illness> <opioid> ; <illness> for ; <insurance> <medicine>
        iop	-2	<insurance> <night> ; <intoxicated> <say> ; <job> <clinician> ; <job> <write> ; <job> aft
        iop	-2	<key> <amount> ; <key> on ; <kin> <alcohol> ; <kin> <play> ; <kin> <put> ; <kin> <record>
        iop	-2	<kin> <soon> ; <kin> <trade> ; <kin> its ; <kin> my ; <kin> son ; <kin> then ; <law> <hit>
        iop	-2	<law> agreement ; <law> me ; <leave> <color> ; <leave> <kin> ; <leave> <water>
        iop	-2	<leave> bien ; <leave> ther ; <leave> until ; <limp> on ; <media> <always>
        iop	-2	<medicine> <always> ; <medicine> <kin> ; <medicine> of ; <moment> 0 ; <moment> <colleague>
        iop	-2	<moment> <container> ; <moment> <opioid> ; <moment> <phone> ; <moment> <room>
        iop	-2	<moment> <sick> ; <moment> <wait> ; <moment> im ; <moment> la ; <moment> otr
        iop	-2	<moment> would ; <money> + ; <money> <promise> ; <money> thing ; <month> <afraid>
        iop	-2	<month> <alcohol> ; <month> <fire> ; <month> <job> ; <month> <sober> ; <month> <take>
        iop	-2	<month> <withdrawal> ; <month> at ; <month> intern ; <month> is ; <need> <hear>
        iop	-2	<need> <pet> ; <need> <room> ; <need> <think> ; <need> <write> ; <need> al ; <need> someth
        iop	-2	<needle> ; <night> as ; <night> mi ; <night> of ; <night> per ; <opening> <consume>
        iop	-2	<opening> <opening> ; <opening> porqu ; <opioid> <law> ; <opioid> <say> ; <order> <amount>
        iop	-2	<order> up ; <outdoors> <asleep> ; <outdoors> <church> ; <outdoors> <day>
        iop	-2	<outdoors> <eat> ; <outdoors> <start> ; <outdoors> from ; <outdoors> so ; <pain> l
        iop	-2	<partner> <clothes> ; <partner> <confused> ; <partner> <partner> ; <partner> <pill>
        iop	-2	<partner> <stranger> ; <partner> <withdrawal> ; <partner> est ; <partner> que
        iop	-2	<partner> se ; <pet> <school> ; <pet> <tool> ; <pet> to ; <phone> <build>
        iop	-2	<phone> <church> ; <phone> <drug> ; <phone> <law> ; <phone> <official> ; <phone> <say>
        iop	-2	<phone> <stop> ; <phone> al ; <phone> de ; <phone> himself ; <phone> pt ; <phone> so
        iop	-2	<photo> <furniture> ; <photo> <hear> ; <photo> <phone> ; <photo> <play> ; <pill> <give>
        iop	-2	<pill> <night> ; <pill> <palecolor> ; <play> <week> ; <play> at ; <play> twic
        iop	-2	<put> <headface> ; <put> to ; <rail> in ; <rarely> x ; <record> ; <record> <day>
        iop	-2	<record> <phone> ; <relapse> ; <relapse> <day> ; <room> <clothes> ; <room> <consume>
        iop	-2	<room> <furniture> ; <room> <withdrawal> ; <rope> ; <rope> <ask> ; <rope> <bodypart>
        iop	-2	<rope> <phone> ; <rope> up ; <rope> with ; <sad> <need> ; <say> <clinician> ; <say> <hear>
        iop	-2	<say> <kill> ; <say> <kin> ; <say> <night> ; <say> <rope> ; <say> <soon> ; <say> clarit
        iop	-2	<say> he ; <say> hel ; <say> hes ; <say> it ; <say> nev ; <say> pt ; <say> than ; <say> thi
        iop	-2	<say> u ; <say> whatev ; <say> ~sz ; <school> <container> ; <school> <day> ; <school> your
        iop	-2	<sedative> <always> ; <sedative> <cold> ; <sedative> <home> ; <sedative> <moment>
        iop	-2	<sedative> i ; <see> what ; <seizure> ; <seizure> right ; <shake> de ; <shake> y
        iop	-2	<sick> in ; <sober> 0 ; <sober> <night> ; <sober> <year> ; <soon> por ; <start> <amount>
        iop	-2	<start> <past> ; <start> <write> ; <stiff> <headface> ; <stiff> <shake>
        iop	-2	<stimulant> <alcohol> ; <stimulant> <always> ; <stimulant> <fire> ; <stimulant> <last>
        """
}
