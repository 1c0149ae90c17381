extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	6	yesterday lunch
        overdose	5	+ narcan ; + unk ; 0 methadon ; 0 pinpoint ; 0 sat ; 0 soma ; 0 tramadol
        overdose	5	<alcohol> <limp> ; <always> <crash> ; <always> <emergency> ; <always> so
        overdose	5	<amount> <medicine> ; <amount> <pill> ; <amount> blu ; <amount> cerc ; <amount> wk
        overdose	5	<angry> <die> ; <angry> <go> ; <asleep> <phone> ; <asleep> <pill> ; <asleep> <sedative>
        overdose	5	<asleep> aft ; <asleep> so ; <awake> ; <blood> <cold> ; <bodypart> cant ; <bodypart> r
        overdose	5	<bodypart> se ; <bodysound> <breath> ; <bodysound> <moment> ; <bodysound> when
        overdose	5	<break> <count> ; <breath> <opioid> ; <breath> a ; <breath> una ; <calm> <water>
        overdose	5	<chestheart> for ; <chestheart> mayb ; <clean> <fall> ; <clean> lik
        overdose	5	<clinician> <homeless> ; <clothes> <shake> ; <cold> <opening> ; <cold> as ; <cold> y
        overdose	5	<consume> <fire> ; <consume> lean ; <consume> tod ; <consume> what
        overdose	5	<container> <bodypart> ; <container> <cold> ; <container> are ; <container> back
        overdose	5	<container> was ; <continue> kind ; <daytime> las ; <drive> pa ; <drive> pax
        overdose	5	<drug> on ; <eat> blueberri ; <emergency> <opioid> ; <emergency> <photo>
        overdose	5	<emergency> asi ; <emergency> per ; <feel> arent ; <fluid> de ; <friend> <take>
        overdose	5	<friend> clr ; <friend> she ; <furniture> <cold> ; <give> <breath> ; <go> <job>
        overdose	5	<go> f ; <go> sideway ; <go> soft ; <headface> <alone> ; <headface> <continue>
        overdose	5	<headface> <see> ; <headface> clos ; <headface> doe ; <headface> noth ; <headface> pa
        overdose	5	<hear> <consume> ; <hear> mi ; <hear> underwat ; <hit> <chestheart> ; <hold> <bodypart>
        overdose	5	<hold> <furniture> ; <hold> about ; <hot> <clean> ; <intoxicated> <take>
        overdose	5	<kill> <opioid> ; <kin> <cold> ; <kin> estat ; <law> she ; <leave> and ; <leave> slat
        overdose	5	<limp> <bodypart> ; <limp> <drug> ; <limp> con ; <lock> i ; <medicine> <water>
        overdose	5	<moment> <room> ; <moment> her ; <month> <cold> ; <opioid> <emergency> ; <pain> la
        overdose	5	<palecolor> <chestheart> ; <palecolor> <friend> ; <palecolor> <pill>
        overdose	5	<palecolor> <trade> ; <palecolor> and ; <partner> casi ; <phone> <breath> ; <phone> he
        overdose	5	<pill> mi ; <put> <break> ; <put> <daytime> ; <put> nad ; <rail> of
        overdose	5	<room> <palecolor> ; <sedative> <breath> ; <sedative> <continue> ; <sedative> <kin>
        overdose	5	<sedative> by ; <sedative> com ; <sedative> im ; <stranger> old ; <take> but
        overdose	5	<take> long ; <take> was ; <tool> hav ; <town> <trade> ; <treatment> <stimulant>
        overdose	5	<trust> <awake> ; <wait> <emergency> ; <write> q ; <write> ths ; a bath ; a capful
        overdose	5	a grain ; a ir ; a milkshak ; a sandbag ; a sleepover ; abuelit llam ; afterparty
        overdose	5	agarrandos ; ago on ; ago wont ; ahor ; air una ; amount lik ; an hr ; and clammy
        overdose	5	and rum ; approx 0 ; apuest ; are just ; are turn ; arm up ; around mouth
        overdose	5	as <stimulant> ; asleep with ; at <phone> ; at onc ; ativan ; azul ; bab ; bag by
        overdose	5	bag when ; be four ; beanbag ; bedtim on ; been asleep ; been rest ; between her
        overdose	5	blist ; blu ; boil hot ; bols y ; both <always> ; but wont ; cabinet lik ; calladit
        overdose	5	carpet lik ; casi ni ; cheek ; cheek on ; chest hard ; chiv a ; clammy ; clinic dos
        overdose	5	cold ; cold as ; color on ; com <die> ; compression ; comput 0 ; conmig est
        overdose	5	conozc bien ; costal de ; cuarent pastilla ; cus ; dad ; dad oxy ; dai fent ; de abaj
        overdose	5	de mas ; del pie ; did cal ; dij 0 ; discount ; dispatch xfer ; doe heroin ; dog wont
        overdose	5	doing <opioid> ; doing compression ; dop every ; dorm la ; dorm per ; dorm ra ; dosi
        overdose	5	dot ; drank a ; drank all ; driv pax ; dtr with ; el <furniture> ; el clonazepam
        overdose	5	el frasc ; el narcan ; el niet ; en <emergency> ; espejit ; espos casi ; espumit de
        overdose	5	est <awake> ; est azul ; est despiert ; est fri ; estoy ; evercle on ; everything ; eye
        overdose	5	eye lik ; f <lock> ; fallin ; far is ; fent patch ; feo ; fingertip dusky ; floor purpl
        overdose	5	floppy and ; foil next ; fold in ; follow my ; found <child> ; found dad ; found dtr
        overdose	5	frasquit ; fri y ; from <drug> ; fry on ; gap ; gest ; gf <say> ; gf has ; glas
        overdose	5	goe und ; goin in ; gon slat ; gravity ; gray blu ; great <moment> ; great now ; guest
        overdose	5	guest in ; gurg ; guy told ; guy took ; had too ; hand back ; handful every ; hard and
        overdose	5	hard noth ; he <breath> ; he <emergency> ; he <limp> ; he aint ; he breath ; he crush
        overdose	5	he did ; he overdos ; head up ; her <tool> ; her dos ; her eye ; her n ; her nail
        overdose	5	her nap ; her norc ; her rob ; hes <bodysound> ; hes fix ; hes slump ; hicier
        overdose	5	him <asleep> ; him blu ; his feet ; his lid ; his toe ; hom bottl ; hospital qued
        overdose	5	hous mgr ; hous party ; i <stop> ; i <think> ; i empti ; i odd ; i slap ; i took
        overdose	5	in <kin> ; in fallujah ; in stil ; internet ; internet <say> ; is blu ; is sup
        overdose	5	it <fall> ; it drop ; junta y ; just drop ; know next ; knuckl ; la <blood>
        overdose	5	la <breath> ; la <needle> ; la plant ; la respiracion ; las de ; las oreja ; lawn as
        overdose	5	le <put> ; le fue ; le invit ; le jal ; leg went ; les pain ; lin mom ; lip blu
        overdose	5	lip the ; lock i ; lock room ; los tien ; lueg habl ; mak a ; mak her ; mar ronc
        overdose	5	mas cerc ; mayb twenty ; me cier ; me escribi ; methadon at ; mg bar ; mgr resident
        overdose	5	mi carnal ; mi roomi ; milkshak ; mis sinc ; mol thi ; mor becaus ; mor cre ; mor se
        overdose	5	my cheek ; my lorazepam ; my med ; my mommy ; nad le ; nail hav ; nam <always>
        overdose	5	nam every ; nariz y ; niet est ; nod so ; noma ; odd ; oding i ; of <pain>
        overdose	5	of <sedative> ; of evercle ; of lean ; of oxycodon ; of them ; off typ ; old <opioid>
        overdose	5	old amount ; old kid ; on <crash> ; on accident ; on around ; on he ; on oth ; on stov
        overdose	5	one big ; only did ; op <say> ; oreja ; oth <phone> ; our <clean> ; oxy by ; part was
        overdose	5	passeng ; pastilla mi ; patch and ; patch on ; pax in ; pep ; per <moment>
        overdose	5	per roommat ; percolator ; percolator and ; person ; plat at ; pleas somebody
        overdose	5	pleas what ; poodl ; prim ya ; prob noth ; puert que ; pun ; push her ; q me ; rat me
        overdose	5	rattl ; re program ; respir com ; rn <opioid> ; rol her ; roomi se ; run ; sal <fluid>
        overdose	5	sandbag ; sat 0 ; se ech ; se habi ; se le ; se sobredosific ; second when
        overdose	5	self <intoxicated> ; self slur ; she <intoxicated> ; she blink ; she laid ; she limp
        overdose	5	she nod ; she smil ; shoot heroin ; shot and ; sillon ; skin ; slat <color>
        overdose	5	slat color ; slump over ; sobredosi en ; sobrin nunc ; som kid ; someth blu
        overdose	5	sound underwat ; squeez back ; start mol ; station tianeptin ; sticker ; stil kind
        overdose	5	stil run ; swallow 0 ; swallow someth ; swig ; tel you ; that g ; the <amount>
        overdose	5	the som ; then <remember> ; then anoth ; ther foam ; ther is ; theyr ; thre week
        overdose	5	to be ; to knock ; to touch ; tom toda ; tonight all ; tonit he ; took everyth
        overdose	5	took her ; transf rn ; turn <color> ; two are ; two big ; tylenol ; typ ths ; uber driv
        overdose	5	una <palecolor> ; una pastilla ; unconsciou on ; unk ; up <write> ; up about ; up cant
        overdose	5	up n ; up she ; usa <always> ; vasit ; ven los ; vodk lik ; wak with ; was hot
        overdose	5	was mayb ; went a ; went first ; went ther ; what was ; when u ; whil then ; whol bunch
        overdose	5	whol weekend ; with <needle> ; with vodk ; wont com ; wont get ; wont rous ; wool sock
        overdose	5	word and ; word going ; work his ; xfer f ; y na ; ya vien ; yend mi
        overdose	4	0 bolsa ; 0 de ; 0 heroin ; 0 mayb ; 0 min ; 0 st ; <alcohol> <intoxicated>
        overdose	4	<alcohol> am ; <alone> un ; <always> way ; <amount> <container> ; <angry> <stop>
        overdose	4	<angry> and ; <ask> <asleep> ; <asleep> sent ; <awake> <clinician> ; <awake> <headface>
        overdose	4	<awake> <take> ; <blood> thi ; <bodypart> <pill> ; <bodypart> <put>
        overdose	4	<bodypart> <sedative> ; <bodypart> la ; <bodypart> lo ; <bodysound> <headface>
        overdose	4	<bodysound> <needle> ; <bodysound> <opening> ; <bodysound> <put> ; <bodysound> feo
        overdose	4	<bodysound> for ; <bodysound> with ; <breath> <clinician> ; <breath> <continue>
        overdose	4	<breath> <hold> ; <breath> about ; <breath> real ; <chestheart> doing
        overdose	4	<chestheart> fuert ; <clean> moj ; <cold> <tool> ; <colleague> <opening>
        overdose	4	<color> <breath> ; <color> <clean> ; <color> <pain> ; <color> <stranger> ; <color> part
        overdose	4	<consume> toda ; <container> cant ; <container> mayb ; <continue> <awake>
        overdose	4	<continue> <headface> ; <continue> <sedative> ; <count> and ; <die> <feel> ; <die> he
        overdose	4	<drive> <intoxicated> ; <drive> le ; <drug> <furniture> ; <emergency> <continue>
        overdose	4	<emergency> <limp> ; <emergency> <palecolor> ; <emergency> <take> ; <emergency> noth
        overdose	4	<emergency> or ; <emergency> rol ; <fall> <alone> ; <fall> <breath> ; <fall> <rope>
        overdose	4	<fall> back ; <fall> out ; <fire> <bodypart> ; <fire> <stiff> ; <fluid> <headface>
        overdose	4	<fluid> <school> ; <fluid> on ; <fluid> one ; <fluid> so ; <friend> <cold>
        overdose	4	<friend> <palecolor> ; <furniture> up ; <give> <cold> ; <give> <intoxicated>
        overdose	4	<give> <wait> ; <go> loos ; <go> real ; <headface> <drug> ; <headface> <headface>
        overdose	4	<headface> <leave> ; <headface> <palecolor> ; <headface> <phone> ; <headface> <take>
        overdose	4	<headface> es ; <headface> la ; <headface> not ; <headface> the ; <hear> <bodysound>
        overdose	4	<height> <hold> ; <hit> <container> ; <hold> his ; <home> anymor ; <hot> <headface>
        overdose	4	<intoxicated> <day> ; <intoxicated> <sedative> ; <kill> <hear> ; <kin> <pain>
        overdose	4	<kin> clr ; <kin> de ; <kin> in ; <last> hr ; <leave> <happy> ; <leave> <palecolor>
        overdose	4	<limp> <home> ; <medicine> ther ; <moment> hes ; <moment> y ; <moment> yes
        overdose	4	<month> <moment> ; <needle> + ; <needle> <bodypart> ; <needle> <think>
        overdose	4	<night> <amount> ; <opioid> <give> ; <opioid> <kin> ; <opioid> <stranger>
        overdose	4	<opioid> <take> ; <opioid> at ; <opioid> becaus ; <opioid> falsa ; <opioid> hes
        overdose	4	<opioid> lik ; <opioid> q ; <palecolor> <play> ; <palecolor> doesnt ; <palecolor> in
        overdose	4	<partner> al ; <partner> and ; <past> on ; <pet> <goodbye> ; <pet> <stop>
        overdose	4	<phone> <angry> ; <pill> <alcohol> ; <pill> <buy> ; <pill> <palecolor> ; <pill> <wait>
        overdose	4	<play> <fluid> ; <play> rol ; <put> lo ; <room> <headface> ; <room> flr ; <room> hac
        overdose	4	<room> not ; <room> ra ; <say> <crash> ; <say> me ; <say> you ; <sedative> <afraid>
        overdose	4	<sedative> <asleep> ; <sedative> <container> ; <sedative> <leave> ; <sedative> becaus
        overdose	4	<sedative> than ; <sedative> ya ; <see> <caretaking> ; <stop> <bodysound>
        overdose	4	<stop> <breath> ; <stop> la ; <stranger> <color> ; <stranger> <intoxicated>
        overdose	4	<take> <amount> ; <think> <intoxicated> ; <think> bien ; <think> pls
        overdose	4	<threat> <moment> ; <tool> <see> ; <tool> que ; <town> co ; <trade> @
        overdose	4	<treatment> <amount> ; <water> <headface> ; <water> <medicine> ; <water> <opioid>
        overdose	4	<water> on ; <week> organiz ; a <cold> ; a breath ; a bunch ; a cold ; a dol ; a port
        overdose	4	a shak ; abri los ; aft <sedative> ; ago cant ; ago the ; agu ; ahor ya
        overdose	4	al <container> ; alumini quem ; alway push ; am pt ; amar en ; ambien + ; amigo y
        overdose	4	an <color> ; an orang ; and din ; and dos ; and his ; and im ; and its ; anoth then
        overdose	4	answer its ; any 0 ; any <month> ; app ; are co ; are mis ; are run ; are work ; around
        overdose	4	as <go> ; asient del ; at <night> ; at traffic ; ate four ; babe ; back <palecolor>
        overdose	4	back first ; ban ; banquet y ; batch and ; bien <amount> ; bien <cold> ; black part
        overdose	4	blu <always> ; blu every ; blu needl ; both <emergency> ; both card ; both narcan
        overdose	4	bought blu ; boy has ; breastbon with ; breath about ; breath real ; breathin ; brok so
        overdose	4	broth in ; but <clean> ; by medic ; cabez no ; cant <take> ; cap by ; car ya ; carnal
        overdose	4	carri him ; celebrat ; cha lip ; chest goe ; chevron restroom ; child approx ; chiv y
        overdose	4	ciruel ; clap i ; clerk man ; client fent ; clonazepam com ; clr <stranger> ; coach 0
        overdose	4	codein y ; color and ; com <headface> ; com cabez ; com marrano ; com que ; com veint
        overdose	4	complet de ; compression on ; contest mi ; cook has ; count now ; cousin doe
        overdose	4	cuant <wait> ; cuant tard ; d lo ; dad doesnt ; dad from ; dad read ; dad wont
        overdose	4	de chiv ; de cuart ; de hotel ; de rivotril ; de sobredosi ; dec ; desmay no ; despu de
        overdose	4	di de ; did <sedative> ; did i ; did noth ; diganl si ; dilaudid ; din servic ; dip und
        overdose	4	doe noth ; doesnt so ; dog has ; door 0 ; door lock ; dos parch ; doubl cup ; drank
        overdose	4	drink lean ; driv rid ; drum rol ; dtr was ; eat blueberri ; el asient ; el cel ; el de
        overdose	4	ell <consume> ; ems rol ; encog ; encontr <write> ; era ; es fentanil ; es q ; espald y
        overdose	4	espos al ; espum en ; est <asleep> ; est <bodysound> ; est agu ; est mur ; est ronc
        overdose	4	every pil ; everyth ther ; evry tim ; eye half ; eyelid wont ; f <emergency> ; f soft
        overdose	4	fac and ; fac for ; falsa ; farth ; fent ; fent at ; fent y ; fing and ; finger and
        overdose	4	fingernail look ; fistful ; fix to ; foil + ; found two ; frantic ; friend is
        overdose	4	friend odd ; friend she ; from grandm ; fueron 0 ; gap and ; get warm ; gf on
        overdose	4	glas and ; go between ; go tonight ; goe ; going ; gon grey ; grandm her ; gray lik
        overdose	4	gray needl ; ground my ; gurg snor ; gurgl needl ; hac <moment> ; half gon ; hand
        overdose	4	handful sinc ; hard any ; hasnt ; hast del ; hav gon ; he <take> ; he swallow
        overdose	4	head just ; her <angry> ; her answ ; her asleep ; her chest ; her count ; her methadon
        overdose	4	her nos ; her on ; her plat ; her puls ; her voic ; herman 0 ; heroin few
        overdose	4	hes <hopeless> ; hes bare ; hes oding ; hiel ; hilito ; him sleep ; his finger
        overdose	4	his jaw ; his nail ; his oxy ; his sid ; hna pt ; hop not ; hug her ; hydrocodon in
        overdose	4	i <amount> ; i <continue> ; i <eat> ; i clap ; i ground ; i overdos ; ice noth
        overdose	4	im itchy ; im stand ; in <friend> ; in hair ; in hal ; in n ; in x ; ingest
        overdose	4	inmat swallow ; inyect hac ; is <bodysound> ; is down ; is get ; is unconsciou
        overdose	4	isnt and ; it frighten ; jalon me ; jarab ; just <fall> ; just star ; jv <play>
        overdose	4	keep count ; keep nod ; kitchen flr ; know pls ; la barbil ; la dosi ; la man
        overdose	4	la marquesin ; label his ; las <medicine> ; last batch ; last hr ; last word
        overdose	4	le <awake> ; le levant ; leg are ; level ; librarian patron ; lift her ; light next
        overdose	4	lik pencil ; lik shed ; lik they ; lik thre ; lin <child> ; lip going ; ll ; llev rat
        overdose	4	llor hij ; lo oye ; lo sient ; m <limp> ; m took ; m used ; m voz ; madr hij
        overdose	4	mak <hear> ; mak and ; mal security ; mam porqu ; mam se ; manny ; manten ; many i
        overdose	4	marquesin ; marrano ; mas com ; med ; mg in ; mism <opioid> ; mistak ; mo pregnant
        overdose	4	mom whol ; month both ; monton ; mor y ; morphin ; morphin from ; mouth cant ; mouth is
        overdose	4	mouthwash + ; munec de ; my <bodypart> ; my wif ; myself ; n a ; n out ; nail
        overdose	4	narcan given ; narcan noth ; neck is ; neighbor baby ; ni ; ni <say> ; no <say>
        overdose	4	nod off ; nod with ; norco sinc ; nos the ; noth he ; now each ; now hes ; now twenty
        overdose	4	now yes ; oding right ; of lin ; of suboxon ; of tak ; of ten ; off right ; ojo solo
        overdose	4	on glas ; on keyboard ; on lock ; only keep ; only to ; open and ; open if ; open y
        overdose	4	organiz ; organiz in ; out with ; over behind ; over lik ; over then ; oxigen ; pa all
        overdose	4	pain to ; party ; pas la ; paw ; per 0 ; per neighbor ; perc falsa ; perc that
        overdose	4	pic con ; pil lik ; pin <headface> ; pink foam ; pleas <stranger> ; plu someth
        overdose	4	port john ; pour a ; powd by ; practic 0 ; pregnant 0 ; prim no ; prim se ; prop
        overdose	4	prop in ; pued levant ; pul away ; pul him ; pun de ; push ; push it ; put milk
        overdose	4	que compr ; rat en ; read what ; recepcion de ; record with ; red one ; respir
        overdose	4	respond ; right <needle> ; rn ; ronc feo ; room ; roommat she ; ruidit ; s blu
        overdose	4	said his ; sali tempran ; saw that ; say alcohol ; say let ; se iba ; she <hot>
        overdose	4	she ate ; she breath ; she great ; she hold ; she wont ; short in ; shot my ; shot on
        overdose	4	shot up ; shout ; sideway and ; sient el ; sig ; sist ; slam it ; slap his
        overdose	4	smack <bodypart> ; snor all ; snor for ; snor sound ; sol un ; somebody ; somebody powd
        overdose	4	spoon ; su bols ; suelt en ; swab ; tab at ; tablet on ; talk lik ; than he
        overdose	4	that <palecolor> ; that wasnt ; the <alcohol> ; the <color> ; the ambulanc
        overdose	4	the breakup ; the cap ; the feet ; the handful ; the hol ; the horn ; the signatur
        overdose	4	the vide ; then <stop> ; then one ; ther pink ; thing <leave> ; thing left
        overdose	4	through <say> ; ths ; tien com ; tip over ; to <stop> ; to eternal ; to knuckl ; tom de
        overdose	4	top 0 ; tra vomit ; traffic stop ; trap moj ; trap no ; truen ; tub skin ; twelv of
        overdose	4	tylenol 0 ; un <hear> ; un monton ; un ruid ; un ruidit ; una <needle> ; una jering
        overdose	4	und on ; uno amigo ; unresp ; unresponsiv ; up <palecolor> ; up hes ; up without
        overdose	4	upright and ; upright with ; usa diari ; va ; va com ; va lo ; van ; vecin en
        overdose	4	vecin le ; vial ; voic ; wak my ; was in ; was left ; we carri ; we stood
        overdose	4	week organiz ; went real ; wer <limp> ; wet towel ; what <afraid> ; whatev ; whatev was
        overdose	4	whil <child> ; whil they ; whol minut ; whol script ; whol week ; with number ; wok at
        overdose	4	wont open ; worri ; x / ; y tod ; ya noma
        overdose	3	+ <bodysound> ; + gurgl ; 0 <goodbye> ; 0 <sedative> ; 0 conferenc ; 0 spray ; 0 stif
        overdose	3	<alcohol> bc ; <always> x ; <amount> <needle> ; <amount> an ; <angry> <emergency>
        overdose	3	<angry> le ; <angry> no ; <asleep> <partner> ; <asleep> mayb ; <asleep> not
        overdose	3	<awake> my ; <bodypart> <breath> ; <bodypart> <caretaking> ; <bodypart> <opening>
        overdose	3	<bodypart> <opioid> ; <bodysound> <opioid> ; <bodysound> <tool> ; <bodysound> rar
        overdose	3	<break> off ; <breath> for ; <buy> blu ; <buy> mi ; <chestheart> <emergency>
        overdose	3	<child> est ; <clean> <play> ; <cold> hac ; <cold> up ; <color> <hold>
        overdose	3	<consume> <emergency> ; <count> ten ; <daytime> <rail> ; <die> <moment> ; <drug> iv
        overdose	3	<eat> <emergency> ; <eat> <stop> ; <emergency> hes ; <fall> <headface>
        overdose	3	<fall> <remember> ; <fluid> <go> ; <friend> <needle> ; <friend> found ; <friend> is
        overdose	3	<furniture> <headface> ; <furniture> int ; <give> nin ; <goodbye> off
        overdose	3	<happy> <palecolor> ; <headface> <stimulant> ; <headface> <withdrawal> ; <headface> and
        overdose	3	<headface> he ; <headface> just ; <hear> slow ; <hold> el ; <hold> her ; <hot> <write>
        overdose	3	<intoxicated> off ; <intoxicated> so ; <job> <kin> ; <job> and ; <key> <headface>
        overdose	3	<kin> <medicine> ; <kin> <palecolor> ; <limp> <water> ; <medicine> plu ; <moment> en
        overdose	3	<moment> ya ; <month> <sedative> ; <month> both ; <needle> <past> ; <needle> <say>
        overdose	3	<night> estuv ; <official> <furniture> ; <opioid> <moment> ; <opioid> hac ; <opioid> he
        overdose	3	<opioid> nev ; <opioid> per ; <opioid> plu ; <opioid> pt ; <outdoors> im
        overdose	3	<palecolor> <hear> ; <palecolor> <hit> ; <palecolor> <kin> ; <palecolor> <phone>
        overdose	3	<palecolor> she ; <past> <water> ; <past> cant ; <past> sat ; <phone> <drive>
        overdose	3	<phone> <emergency> ; <pill> <container> ; <pill> lik ; <pill> organiz ; <pill> que
        overdose	3	<play> <cold> ; <rail> <room> ; <record> slow ; <remember> <amount> ; <room> <color>
        overdose	3	<say> gf ; <sedative> <alcohol> ; <sedative> <palecolor> ; <sedative> my
        overdose	3	<sedative> plu ; <shake> <give> ; <soon> <cold> ; <stimulant> <month> ; <stop> she
        overdose	3	<stranger> <needle> ; <stranger> <room> ; <take> <pill> ; <take> alg ; <take> blu
        overdose	3	<take> cuand ; <take> em ; <take> him ; <think> q ; <tired> my ; <water> <bodysound>
        overdose	3	<water> le ; <write> <bodysound> ; a <church> ; a <friend> ; a <hear> ; a candl
        overdose	3	a chainsaw ; a gurg ; a pres ; a teammat ; abiert y ; aft 0 ; ago told ; agu en
        overdose	3	agu le ; all ninety ; alz ; ambien was ; and <needle> ; and accord ; and her ; and off
        overdose	3	and slap ; answer me ; anymor ; approx ; apret la ; are <job> ; are i ; armcha
        overdose	3	at <opening> ; away when ; ay un ; back <church> ; back hurt ; back pew ; batch
        overdose	3	bath mat ; bathroom 0 ; bathroom til ; bc i ; been <take> ; been i ; bien rar
        overdose	3	big <alcohol> ; blink ; blu off ; blueberri ; borrow his ; bottl today ; buddy
        overdose	3	buddy just ; budg ; by <crash> ; by accident ; bystander <stranger> ; cabinet at ; cae
        overdose	3	can rous ; canal and ; chain on ; chiv hac ; coat room ; collaps in ; con <opioid>
        overdose	3	conferenc in ; couch snor ; cough medicin ; count wrong ; cowork say ; cual est
        overdose	3	cuel se ; cun llev ; dai x ; de fentanil ; de maiz ; de pacoim ; de siempr ; de vel
        overdose	3	del <medicine> ; despu ; dic pura ; die get ; distract ; doing ; dont <need> ; dont fus
        overdose	3	dont want ; dop ; dop iv ; doubl up ; down <soon> ; down next ; drank most ; drift
        overdose	3	ech dos ; el <emergency> ; el alfil ; elder f ; empty box ; en rout ; en rte
        overdose	3	encontr papel ; eran com ; espej y ; even hav ; every onc ; everyth ; ex <partner>
        overdose	3	eye contact ; far apart ; feel i ; feet no ; feet up ; fent en ; feo com ; flat on
        overdose	3	flinch when ; floor ; floor mak ; floor snor ; fog on ; fold cha ; foot is ; for thi
        overdose	3	four perc ; fridg with ; frown ; fueron dos ; ful ; gav one ; get quiet ; get sleepy
        overdose	3	gf <go> ; given no ; go <night> ; gon a ; got scar ; gris y ; grit ; grit le
        overdose	3	hablamo y ; had <opioid> ; hand and ; happen <moment> ; happen now ; has been ; has no
        overdose	3	hasnt <eat> ; hasnt eaten ; hav <leave> ; he borrow ; he dont ; her finger ; her has
        overdose	3	hes sort ; hiccup ; hiel hac ; him and ; him by ; his <break> ; his break ; his chin
        overdose	3	his dop ; his kne ; his regist ; his tak ; hol ; hoy fueron ; i <emergency> ; i <put>
        overdose	3	i count ; im <palecolor> ; in fold ; in he ; in toilet ; insid her ; is <palecolor>
        overdose	3	is clammy ; it fal ; it normal ; ive slap ; jal air ; jal el ; john ; jug y
        overdose	3	just <take> ; keep turn ; knuckl to ; la despiert ; landlord cal ; larguisim ; las gota
        overdose	3	lat ; lean with ; lift the ; light cam ; lik <amount> ; lik hiccup ; lip are ; llor mi
        overdose	3	lo <hear> ; lo muev ; long ; loos in ; lot ; lot mor ; loung ; man ; manej ; mayb the
        overdose	3	me <say> ; me <stop> ; me apag ; me awak ; me contest ; me pes ; medicin cabinet
        overdose	3	methadon tak ; mi pap ; min lat ; motel desk ; motel night ; muchach 0 ; muchach est
        overdose	3	munec ; music and ; my <always> ; my bathtub ; my bf ; my dad ; my eye ; my lif
        overdose	3	my sister ; my tenant ; nail bed ; next ; next cold ; norc with ; novi se ; nurs from
        overdose	3	obtain ; oclock which ; of cough ; of my ; of plum ; ojo ; on <stimulant> ; only she
        overdose	3	only tel ; open <say> ; our dumpst ; outreach van ; own sist ; own word ; pa ; pal and
        overdose	3	par <die> ; par morirs ; partn 0 ; party at ; party no ; pas 0 ; pastilla que ; ped de
        overdose	3	per friend ; perc he ; perc in ; pil organiz ; plu <sedative> ; plum and ; popot
        overdose	3	powd and ; powd from ; prim est ; prop on ; purpl what ; pus y ; qued ; qued no
        overdose	3	quinceaner no ; quit i ; real slow ; reciben cuand ; relay 0 ; resbal ; ronc rar
        overdose	3	room floor ; roomat is ; rous her ; rous to ; rout <phone> ; rub ; rum on
        overdose	3	s <intoxicated> ; s slur ; say put ; se <consume> ; she drank ; she shook ; she snor
        overdose	3	sinc tour ; sis is ; sist been ; sixty pound ; sleep not ; slid back ; sof and
        overdose	3	som <child> ; som guy ; squeez my ; stat ; stop an ; straw in ; su papel ; tack <room>
        overdose	3	tack room ; takin ; tard en ; ten <moment> ; the root ; the tack ; them blu
        overdose	3	then <outdoors> ; then again ; then fiv ; they show ; they taught ; thi aft ; think my
        overdose	3	tien de ; til by ; tilt and ; tim a ; to open ; tod ; toilet at ; tonight wont
        overdose	3	too much ; took blu ; treat as ; tripl my ; tub ; turn ; turn blu ; twenty min
        overdose	3	un espej ; una no ; und an ; until a ; very <tired> ; vez <amount> ; vidri ; vodk al
        overdose	3	vomit en ; walmart de ; want ther ; warm and ; was <hot> ; wav off ; we <emergency>
        overdose	3	we cant ; we split ; weak puls ; wer at ; wer tic ; when theyr ; wierd ; wierd and
        overdose	3	with op ; word run ; y <bodysound> ; y <palecolor> ; y noma
        overdose	-3	0 0 ; 0 <week> ; 0 for ; 0 hour ; 0 pm ; 0 pres ; <alcohol> <day> ; <alcohol> de
        overdose	-3	<always> <year> ; <always> oth ; <ask> <phone> ; <asleep> at ; <blood> <amount>
        overdose	-3	<bodypart> <always> ; <bodypart> hard ; <bodysound> <count> ; <bodysound> on
        overdose	-3	<buy> the ; <clothes> de ; <colleague> <go> ; <consume> on ; <container> <say>
        overdose	-3	<continue> <home> ; <day> <stranger> ; <day> at ; <drive> <town> ; <eat> popsicl
        overdose	-3	<feel> fin ; <friend> <stimulant> ; <give> <eat> ; <go> <phone> ; <go> through
        overdose	-3	<happy> to ; <hear> a ; <home> for ; <job> 0 ; <job> en ; <job> with
        overdose	-3	<kin> <clinician> ; <kin> <clothes> ; <last> one ; <leave> de ; <leave> sid
        """
}
