extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	6	rag ; reaction ; respir ; respir com ; resuel ; rm 0 ; sab cual ; se habi ; second when
        overdose	6	send any ; she <emergency> ; she <illness> ; she <palecolor> ; sient y ; sillon
        overdose	6	slap me ; som kid ; ten he ; the tub ; then anoth ; ther <drug> ; ther foam ; ther powd
        overdose	6	thing <leave> ; thing left ; thre capful ; tim a ; to <breath> ; to you ; took everyth
        overdose	6	took her ; treint por ; truck @ ; una <needle> ; una jering ; una pastilla ; und ther
        overdose	6	up n ; us out ; va com ; vaci el ; vodk lik ; wak ; wak her ; washcloth ; washcloth on
        overdose	6	went plum ; wet washcloth ; what the ; what was ; when <hold> ; whol bunch ; whol month
        overdose	6	whol script ; wip it ; with <needle> ; xanni ; y casi ; y encim ; yend mi
        overdose	6	yesterday lunch
        overdose	5	+ unk ; 0 de ; 0 heroin ; 0 methadon ; 0 se ; 0 soma ; 0 swallow ; <always> <crash>
        overdose	5	<always> so ; <amount> an ; <amount> cap ; <angry> <go> ; <angry> <stop> ; <angry> bf
        overdose	5	<asleep> it ; <asleep> so ; <awake> <clinician> ; <awake> <kin> ; <awake> <opioid>
        overdose	5	<bodypart> <fire> ; <bodypart> <opening> ; <bodypart> <put> ; <bodypart> back
        overdose	5	<bodypart> r ; <bodysound> <furniture> ; <bodysound> <happy> ; <bodysound> <put>
        overdose	5	<bodysound> when ; <break> <count> ; <breath> ; <breath> we ; <calm> <water>
        overdose	5	<chestheart> <emergency> ; <clean> <fall> ; <clinician> <homeless> ; <clothes> stick
        overdose	5	<cold> <moment> ; <cold> as ; <color> <breath> ; <color> <eat> ; <color> <pain>
        overdose	5	<color> of ; <consume> <fire> ; <consume> <soon> ; <consume> alarm ; <consume> tod
        overdose	5	<consume> what ; <container> <cold> ; <container> back ; <continue> <headface>
        overdose	5	<continue> kind ; <daytime> las ; <die> sent ; <eat> <emergency> ; <eat> mak
        overdose	5	<emergency> <photo> ; <emergency> <say> ; <emergency> <take> ; <emergency> asi
        overdose	5	<feel> arent ; <fire> <soon> ; <fluid> one ; <fluid> so ; <friend> <color>
        overdose	5	<friend> clr ; <furniture> <breath> ; <furniture> rm ; <give> <breath> ; <go> f
        overdose	5	<go> real ; <headface> <alone> ; <headface> <cold> ; <headface> <emergency>
        overdose	5	<headface> pa ; <headface> the ; <headface> wont ; <hear> <pill> ; <height> <hold>
        overdose	5	<hold> about ; <hold> el ; <intoxicated> <take> ; <kin> clr ; <leave> slat
        overdose	5	<limp> <clean> ; <limp> <fluid> ; <medicine> <emergency> ; <medicine> <water>
        overdose	5	<medicine> con ; <medicine> on ; <medicine> one ; <medicine> ther ; <moment> <afraid>
        overdose	5	<moment> y ; <month> <cold> ; <needle> + ; <needle> <bodypart> ; <needle> <job>
        overdose	5	<needle> <stop> ; <opioid> <awake> ; <opioid> <emergency> ; <opioid> <palecolor>
        overdose	5	<opioid> hes ; <opioid> shot ; <opioid> that ; <palecolor> and ; <palecolor> de
        overdose	5	<partner> al ; <past> bc ; <past> on ; <phone> <emergency> ; <pill> <furniture>
        overdose	5	<pill> <soon> ; <put> <break> ; <put> <daytime> ; <rail> of ; <room> <palecolor>
        overdose	5	<sedative> <breath> ; <sedative> <think> ; <stop> <breath> ; <stranger> <emergency>
        overdose	5	<stranger> <needle> ; <take> blu ; <take> but ; <threat> <moment>
        overdose	5	<treatment> <stimulant> ; <water> <medicine> ; <water> <opioid> ; <week> organiz
        overdose	5	<write> q ; <write> ths ; a bath ; a capful ; a dar ; a grain ; afterparty ; agarrandos
        overdose	5	ago bc ; ago on ; ago told ; aguj ; ahog y ; and rum ; apret la ; are just ; are pencil
        overdose	5	are run ; arm up ; around nin ; as <stimulant> ; as id ; away when ; azul ; azul ya
        overdose	5	back down ; barn im ; be four ; been asleep ; been rest ; between her ; bf <emergency>
        overdose	5	blu and ; breastbon with ; breath we ; buddy took ; budg ; by medic ; by mistak
        overdose	5	cabece ; cabinet lik ; cal husb ; cam yesterday ; carri him ; casi ni ; casi no
        overdose	5	celebrat ; cheek ; cheek on ; chest goe ; chest hard ; chew a ; chew them ; chin is
        overdose	5	chiv a ; ciruel ; clammy ; clr <stranger> ; cold as ; color on ; compression
        overdose	5	compression on ; comput 0 ; con agu ; conmig est ; contest sol ; costilla y
        overdose	5	county dispatch ; cozy ; dad wont ; dec ; del dept ; desk rm ; did <opioid> ; did i
        overdose	5	dilaudid ; dispatch xfer ; doe heroin ; doesnt pul ; doesnt so ; dog wont
        overdose	5	doing compression ; door lock ; dorm per ; dos parch ; down <moment> ; down now
        overdose	5	drank all ; el <furniture> ; el narcan ; emt 0 ; en <emergency> ; en rout
        overdose	5	encontr <write> ; espejit ; espos al ; espumit ; est <go> ; ever and ; eye ; f <angry>
        overdose	5	f <lock> ; f fentanyl ; f scream ; fac for ; fallin ; fent patch ; fingertip dusky
        overdose	5	fix to ; floor mak ; floppy and ; flr ; foil + ; foil next ; found dad ; friend is
        overdose	5	friend odd ; from <drug> ; fry on ; gap ; gav ; get drowsy ; gf has ; gin +
        overdose	5	girlfriend took ; go up ; gon fil ; gon slat ; gravity ; gris y ; ground my ; gurgl lik
        overdose	5	guy told ; hac <moment> ; hac ni ; hard and ; hast del ; hav gon ; hay una ; he crush
        overdose	5	her back ; her dos ; her n ; her nap ; her on ; her rob ; herman 0 ; hes <hopeless>
        overdose	5	hes bare ; hiel ; his foot ; his jaw ; his lid ; hor est ; hora en ; hotel security
        overdose	5	i <amount> ; i <stop> ; i count ; i ground ; i odd ; i slap ; i took ; im <amount>
        overdose	5	in <friend> ; in fallujah ; internet ; internet <say> ; is <needle> ; is foil ; is nod
        overdose	5	is snor ; it drop ; it frighten ; its no ; jalon ; jar of ; junta y ; just drop
        overdose	5	kind purpl ; knuckl ; la barbil ; label his ; las de ; le <put> ; le invit ; le sient
        overdose	5	le ven ; leg are ; leg went ; limp as ; lip going ; llor mi ; long ; long gap
        overdose	5	look gray ; loos in ; los tien ; lueg habl ; m unresponsiv ; ma <say> ; mak a ; manny
        overdose	5	me ma ; meant to ; med on ; medicin and ; mg bar ; mi carnal ; mirror ; mis sinc
        overdose	5	mo preg ; mor becaus ; mor se ; motel night ; munec de ; music and ; muy <asleep>
        overdose	5	muy dorm ; my cheek ; my med ; my mommy ; my word ; n he ; nam <always> ; nam every
        overdose	5	no contest ; nois ; noma fue ; norco sinc ; normal for ; nos pas ; now each ; now we
        overdose	5	nurs from ; odd <alcohol> ; of <opioid> ; of <pain> ; of evercle ; of phenobarbital
        overdose	5	of them ; off typ ; ojo solo ; ok if ; on <crash> ; on accident ; on he ; on stov
        overdose	5	organiz ; our <clean> ; overdid ; overdid it ; own word ; oxy by ; pap ahor
        overdose	5	paramedic say ; part was ; pastilla hac ; patch on ; pd <need> ; pd want ; per 0
        overdose	5	per <moment> ; pinpoint <consume> ; pinpoint smok ; pleas <stranger> ; poodl ; popot
        overdose	5	poppy ; potato ; pour a ; prim ya ; prob noth ; prop in ; pupil are ; purpl stuf
        overdose	5	pus y ; push ; que <bodysound> ; rain on ; real slow ; resbal ; room floor ; room is
        overdose	5	s blu ; sabemo cual ; sacuden ; sacuden y ; say fentanyl ; say let ; scream ; scream bf
        overdose	5	se <alcohol> ; se de ; security <friend> ; security guest ; shad of ; she <feel>
        overdose	5	she blink ; she breath ; she drank ; she feel ; she laid ; she nod ; she wont ; shot it
        overdose	5	shot up ; siempr per ; sient el ; sit <amount> ; skin ; slump ; slump over ; smok alarm
        overdose	5	sobredosi en ; sobrin nunc ; som <child> ; somebody cut ; somebody powd ; someth from
        overdose	5	spoon ; stil kind ; stil run ; stil talk ; stood up ; street ; swallow 0 ; swig
        overdose	5	tak long ; that g ; the <alcohol> ; the <amount> ; the ativan ; the som ; ther is
        overdose	5	thing up ; tinfoil ; tio ; to go ; tod me ; tom toda ; took blu ; tra vomit ; trap y
        overdose	5	tun and ; turn <color> ; turn her ; two are ; two big ; typ ths ; una <emergency>
        overdose	5	una sobredosi ; unconsciou on ; unk ; unk <pill> ; unk pil ; up about ; up cant
        overdose	5	up hes ; up whit ; usa <always> ; vasit ; vial ; vomit en ; was hot ; was mayb
        overdose	5	week organiz ; went a ; went first ; went real ; wet towel ; when u ; whil they ; win
        overdose	5	window down ; with number ; wont com ; word and ; work his ; xfer f ; y ni ; y she
        overdose	4	+ narcan ; + xanax ; 0 <emergency> ; 0 <sedative> ; 0 conferenc ; 0 mayb ; 0 min
        overdose	4	0 perc ; 0 pinpoint ; 0 stif ; <alcohol> <intoxicated> ; <alcohol> am ; <alcohol> bc
        overdose	4	<alone> <town> ; <alone> un ; <always> <emergency> ; <amount> <container>
        overdose	4	<amount> big ; <amount> cerc ; <amount> mayb ; <amount> wk ; <asleep> not
        overdose	4	<awake> <bodypart> ; <awake> <partner> ; <awake> <put> ; <awake> tien ; <blood> <kill>
        overdose	4	<blood> thi ; <bodypart> <friend> ; <bodypart> <pill> ; <bodypart> <sedative>
        overdose	4	<bodypart> la ; <bodysound> <needle> ; <bodysound> <opening> ; <bodysound> <take>
        overdose	4	<bodysound> all ; <bodysound> for ; <breath> <bodysound> ; <breath> <consume>
        overdose	4	<breath> <needle> ; <breath> bien ; <breath> is ; <breath> una ; <build> by
        overdose	4	<chestheart> fuert ; <clean> <play> ; <clean> moj ; <cold> <opening> ; <cold> <phone>
        overdose	4	<cold> <tool> ; <cold> hac ; <colleague> resident ; <color> <stranger> ; <color> part
        overdose	4	<consume> lean ; <consume> toda ; <container> <chestheart> ; <container> cant
        overdose	4	<container> open ; <continue> <sedative> ; <die> <feel> ; <drive> <drive>
        overdose	4	<drive> <intoxicated> ; <drive> <night> ; <drive> ya ; <drug> on ; <eat> <withdrawal>
        overdose	4	<emergency> <child> ; <emergency> <palecolor> ; <fall> <alone> ; <fall> back
        overdose	4	<fire> <chestheart> ; <fire> <stiff> ; <fire> wax ; <fluid> <headface> ; <fluid> is
        overdose	4	<friend> <cold> ; <friend> <palecolor> ; <friend> did ; <furniture> <headface>
        overdose	4	<give> <cold> ; <give> <intoxicated> ; <give> <wait> ; <go> <needle> ; <go> first
        overdose	4	<go> rn ; <headface> <continue> ; <headface> <drug> ; <headface> <intoxicated>
        overdose	4	<headface> <room> ; <headface> <withdrawal> ; <headface> clos ; <headface> doe
        overdose	4	<headface> es ; <headface> hav ; <headface> ni ; <headface> not ; <headface> noth
        overdose	4	<headface> on ; <headface> whil ; <hear> <bodysound> ; <hear> slow ; <hit> <withdrawal>
        overdose	4	<hold> <bodypart> ; <hold> her ; <hold> his ; <home> anymor ; <hospital> <stranger>
        overdose	4	<hot> ; <intoxicated> <continue> ; <intoxicated> my ; <kill> <hear> ; <kill> <opioid>
        overdose	4	<kill> per ; <kin> <palecolor> ; <kin> in ; <kin> mia ; <leave> and ; <limp> con
        overdose	4	<lock> i ; <moment> <breath> ; <moment> <friend> ; <moment> <hear> ; <needle> <past>
        overdose	4	<needle> <say> ; <needle> exchang ; <night> <always> ; <official> <furniture>
        overdose	4	<opioid> <moment> ; <opioid> becaus ; <opioid> falsa ; <opioid> he ; <opioid> nev
        overdose	4	<opioid> per ; <opioid> q ; <outdoors> <fluid> ; <pain> <pill>
        overdose	4	<palecolor> <chestheart> ; <palecolor> <friend> ; <palecolor> <hear>
        overdose	4	<palecolor> <pill> ; <palecolor> <play> ; <palecolor> <trade> ; <palecolor> doesnt
        overdose	4	<past> <crash> ; <pet> <goodbye> ; <phone> he ; <phone> mi ; <phone> ni
        overdose	4	<pill> <container> ; <pill> <palecolor> ; <pill> <wait> ; <pill> est ; <pill> pleas
        overdose	4	<pill> que ; <play> <fluid> ; <put> lo ; <put> otr ; <remember> <amount>
        overdose	4	<remember> <take> ; <room> <put> ; <room> flr ; <room> not ; <sad> mi ; <say> let
        overdose	4	<sedative> <container> ; <sedative> <continue> ; <sedative> <leave>
        overdose	4	<sedative> <palecolor> ; <sedative> becaus ; <sedative> my ; <sedative> than
        overdose	4	<sedative> ya ; <see> <caretaking> ; <stop> <bodysound> ; <stop> la
        overdose	4	<stranger> <intoxicated> ; <take> <amount> ; <take> em ; <think> <intoxicated>
        overdose	4	<tired> my ; <tool> <see> ; <tool> que ; <town> co ; <trade> @ ; <trust> <awake>
        overdose	4	<try> do ; <wait> <emergency> ; <water> <bodysound> ; <water> <cold> ; <water> on
        overdose	4	a <friend> ; a candl ; a dol ; a plum ; a sleepover ; a teammat ; abr ; abuel el
        overdose	4	addres yet ; aft <sedative> ; ago cant ; ago the ; agu ; ahi ; ahor ya ; air una
        overdose	4	alarm ; alumini quem ; alumini y ; alway push ; ambien was ; amigo y ; amount lik
        overdose	4	and dos ; and gray ; and her ; and his ; and im ; and wont ; answer its ; answer me
        overdose	4	anyth to ; approx 0 ; are co ; are mis ; are work ; around ; asient del ; at traffic
        overdose	4	ate four ; bab ; back first ; bag when ; ban ; banquet y ; batch and ; bath mat ; bay 0
        overdose	4	bc i ; beanbag ; bent over ; bf has ; bien <amount> ; bien feo ; big <alcohol>
        overdose	4	black part ; blu ; blu <always> ; boil hot ; both <emergency> ; both card ; both narcan
        overdose	4	bottl today ; bought blu ; break it ; breath is ; brok so ; buddy ; burn down ; by him
        overdose	4	cabinet at ; cae ; candl wax ; cant <take> ; cant stand ; cap ; cap of ; car afuer
        overdose	4	carnal ; chain on ; client fent ; codein y ; cold ; color and ; com <die>
        overdose	4	conferenc in ; cook has ; costal de ; cough medicin ; count wrong ; cousin doe
        overdose	4	cual est ; cuant <wait> ; cuant tard ; cuart 0 ; cun se ; de <withdrawal> ; de abaj
        overdose	4	de chiv ; de cuart ; de rivotril ; de siempr ; de sobredosi ; dedo y ; del <medicine>
        overdose	4	despiert tien ; despu de ; di de ; diari ahorit ; dic pura ; did <sedative>
        overdose	4	didnt push ; diganl si ; discount ; dishwat ; dog has ; dol ; dol and ; dont <need>
        overdose	4	dop every ; dorm la ; doubl and ; doubl cup ; doubl sinc ; doubl up ; down <soon>
        overdose	4	down in ; down next ; drank my ; driv ; dtr was ; el <color> ; el <emergency>
        overdose	4	el color ; el de ; ell fum ; empty box ; encog ; encontr <palecolor> ; enter de
        overdose	4	entr dos ; era ; es <opioid> ; es q ; espald y ; est <bodysound> ; est mur ; est ronc
        overdose	4	estoy <alone> ; estoy sol ; every pil ; everyth in ; everyth ther ; evry tim
        overdose	4	eye contact ; f <emergency> ; f dtr ; f soft ; falsa ; far is ; feel i ; fentanyl sinc
        overdose	4	feo ; feo com ; fistful of ; flat on ; forehead ; forgot ; forty ; four mor
        overdose	4	friend she ; frown ; fue <opioid> ; fueron 0 ; fum fent ; g on ; gest ; get quiet
        overdose	4	get sleepy ; get warm ; giv ; go <night> ; go between ; go tonight ; going ; gon grey
        overdose	4	grandm her ; grandp had ; gray lik ; gray needl ; guest ; gurg ; gurgl needl ; guy took
        overdose	4	had too ; handful every ; hard any ; hasnt ; hasnt mov ; hav <leave> ; he <breath>
        overdose	4	he aint ; he breath ; he did ; he swallow ; head just ; help us ; her <angry>
        overdose	4	her answ ; her asleep ; her chest ; her count ; her finger ; her front ; her has
        overdose	4	her methadon ; her nos ; her voic ; heroin + ; hes fix ; hes sort ; hiel hac ; hilo
        overdose	4	him and ; his break ; his breath ; his feet ; his kne ; his nail ; hol ; hombr llor
        overdose	4	hous party ; hydrocodon in ; i <continue> ; i <drive> ; i <emergency> ; i <think>
        overdose	4	i overdos ; ice noth ; im <palecolor> ; im stand ; in <kin> ; in half ; in stil
        overdose	4	in toilet ; ingest ; is clammy ; is different ; is get ; is unconsciou ; isnt and
        overdose	4	isnt cough ; it <fall> ; it climb ; its funny ; ive swallow ; jal ; jal <breath>
        overdose	4	jalon me ; jarab ; keep awak ; kitchen flr ; knuckl lik ; la <breath> ; la dosi
        overdose	4	la respiracion ; la sangr ; la tien ; landlord cal ; las <medicine> ; las rosa
        overdose	4	last batch ; le <awake> ; le di ; le entiend ; le levant ; level ; librarian patron
        overdose	4	lift the ; lik onc ; lik they ; lin <kin> ; lip the ; ll ; lock i ; loos
        overdose	4	los <container> ; los <past> ; los ojito ; loung ; lukewarm ; m used ; m voz ; maiz
        overdose	4	mal security ; mam se ; manten ; mas cerc ; me da ; med ; medic in ; medicin cabinet
        overdose	4	methadon ; methadon at ; meti una ; mg in ; mgr resident ; mism <opioid> ; mistak
        overdose	4	mo <illness> ; mol thi ; mom cabinet ; mom whol ; month both ; monton ; mor ya
        overdose	4	morphin ; morphin from ; motel desk ; moth in ; mouth is ; mouthwash + ; munec
        overdose	4	my <always> ; my <bodypart> ; my bf ; my lorazepam ; my mum ; my sister ; my usual
        overdose	4	myself ; nail ; narcan y ; neck is ; neighbor baby ; ni pestan ; no <feel> ; no <play>
        overdose	4	no answ ; no dorm ; no llegan ; no puls ; no queri ; no teng ; nod so ; nod with ; noma
        overdose	4	nos the ; noth he ; now hes ; now yes ; oding in ; oding right ; of 0 ; of candl
        overdose	4	of cough ; of grandma ; of my ; of ten ; off <stranger> ; off him ; off somebody
        overdose	4	ojito ; old <opioid> ; old amount ; on floor ; on keyboard ; on oth ; one eyelid
        overdose	4	only did ; only keep ; only mak ; only tel ; op <say> ; open and ; open if ; organiz in
        overdose	4	oth <phone> ; otr dosi ; our sit ; over behind ; oxigen ; oxy lik ; pain to ; parch de
        overdose	4	party ; pastilla est ; pastilla que ; patch and ; paw ; pax ; per com ; perc falsa
        overdose	4	percolator ; percolator and ; person ; pic con ; pil kind ; pil pleas ; pink foam
        overdose	4	por <angry> ; port john ; practic 0 ; pregnant ; prim no ; prop ; puert que ; puk com
        overdose	4	pun de ; qued no ; quit i ; r <palecolor> ; rcp ; read what ; red one ; rememb
        overdose	4	rent el ; rentamo ; rn ; rol her ; roomi se ; rous to ; roxi ; ruidit ; run
        overdose	4	s <opioid> ; sal espumit ; saw that ; se ech ; se le ; se sobredosific
        overdose	4	she <intoxicated> ; she ate ; she limp ; she overdos ; shot and ; shot my ; shout
        overdose	4	shov her ; sid lik ; sideway and ; sig ; sinc <photo> ; sist been ; slap his
        overdose	4	sleep her ; sleep not ; snor all ; snor for ; sobredosi no ; sol un ; someth blu
        overdose	4	sra llor ; start mol ; station <container> ; station bottl ; sticker ; su bols
        overdose	4	suelt en ; swallow a ; tab at ; tack <room> ; tack room ; takin ; teammat ; tel you
        overdose	4	ten <moment> ; ten sec ; the <clinician> ; the <color> ; the <consume> ; the ambulanc
        overdose	4	the fing ; the handful ; the horn ; the signatur ; the tack ; the traffic ; them blu
        overdose	4	then <remember> ; then <stop> ; then had ; then one ; ther pink ; ther puk ; they show
        overdose	4	theyr ; thirty ; thre back ; through <say> ; tien de ; til by ; tir con ; to be
        overdose	4	toilet at ; tom de ; tonight wont ; tonit he ; traffic stop ; trap moj ; truen
        overdose	4	tryn do ; tub ; turn blu ; twelv of ; two empty ; tylenol ; tylenol 0 ; typ is
        overdose	4	un monton ; un ruidit ; una no ; uncl gav ; uno amigo ; up <write> ; upright and
        overdose	4	upright with ; va ; vend en ; vez <amount> ; vien la ; vomit in ; wak with ; was in
        overdose	4	was left ; we carri ; weak puls ; wel ; what worri ; whil <child> ; whil then
        overdose	4	whol minut ; with op ; with the ; wok at ; worri me ; y noma ; y tod ; ya noma ; youtub
        overdose	3	# ; 0 <alcohol> ; 0 <goodbye> ; 0 bolsa ; 0 la ; 0 st ; <always> <ask> ; <always> has
        overdose	3	<amount> blu ; <ask> <asleep> ; <asleep> <container> ; <asleep> <phone> ; <asleep> sent
        overdose	3	<awake> <take> ; <awake> fue ; <blood> <play> ; <bodypart> hes ; <bodypart> und
        overdose	3	<bodysound> <break> ; <bodysound> <cold> ; <bodysound> <go> ; <bodysound> <opioid>
        overdose	3	<bodysound> real ; <break> off ; <breath> <awake> ; <breath> <stop> ; <breath> <wait>
        overdose	3	<breath> muy ; <breath> real ; <buy> blu ; <chestheart> doing ; <clean> <needle>
        overdose	3	<clean> <palecolor> ; <cold> <feel> ; <cold> up ; <container> <fluid>
        overdose	3	<container> <stop> ; <container> she ; <continue> <intoxicated> ; <count> ten
        overdose	3	<day> <give> ; <daytime> <rail> ; <drive> twic ; <drug> <amount> ; <eat> <stop>
        overdose	3	<eat> blueberri ; <eat> too ; <emergency> en ; <emergency> i ; <emergency> on
        overdose	3	<emergency> rol ; <fall> <palecolor> ; <fall> <rope> ; <fall> la ; <fall> un
        overdose	3	<feel> by ; <fire> <bodypart> ; <friend> <kill> ; <furniture> <fluid>
        overdose	3	<give> <headface> ; <give> nin ; <goodbye> <furniture> ; <goodbye> off ; <headface> he
        overdose	3	<headface> la ; <headface> when ; <hot> <headface> ; <hot> <write> ; <intoxicated> +
        overdose	3	<intoxicated> <say> ; <intoxicated> <sedative> ; <kin> <pain> ; <kin> <sedative>
        overdose	3	<kin> de ; <last> hr ; <leave> <happy> ; <leave> <illness> ; <limp> <bodypart>
        overdose	3	<medicine> <headface> ; <moment> hes ; <moment> porqu ; <moment> yes ; <need> <kin>
        overdose	3	<needle> <think> ; <night> <amount> ; <night> <pill> ; <opening> que ; <opioid> +
        overdose	3	<opioid> <color> ; <opioid> plu ; <palecolor> <continue> ; <partner> and
        overdose	3	<partner> suck ; <past> <water> ; <pet> <stop> ; <phone> <alone> ; <phone> <angry>
        overdose	3	<phone> le ; <phone> wont ; <pill> <headface> ; <pill> <need> ; <pill> mi ; <play> had
        overdose	3	<play> rol ; <rail> <room> ; <record> slow ; <room> mak ; <say> you
        overdose	3	<sedative> <asleep> ; <sedative> <kin> ; <see> at ; <shake> <give> ; <stop> she
        overdose	3	<stranger> <room> ; <stranger> down ; <take> <tired> ; <take> el ; <take> him
        overdose	3	<think> <limp> ; <think> pls ; <town> <friend> ; <town> <trade> ; <water> le
        overdose	3	<write> <bodysound> ; <write> pa ; a <cold> ; a cold ; a movi ; a pat ; a weird
        overdose	3	abuelit llam ; agu le ; ahor ; am <intoxicated> ; am pt ; ambien + ; and <needle>
        overdose	3	and overdos ; anoth then ; any 0 ; anymor ; are half ; are tiny ; armcha ; as dishwat
        overdose	3	at gat ; ate the ; back <palecolor> ; back hurt ; bar ; batch ; bathroom ; bathroom 0
        overdose	3	been <take> ; been i ; being told ; bet now ; bien tien ; big and ; boc com ; bols y
        overdose	3	borrow his ; boy has ; breath a ; breath real ; breath took ; buddy just ; by <child>
        overdose	3	cal cousin ; cal thought ; carp ; chevron restroom ; chiv y ; ciruel y ; clammy puk
        overdose	3	coffe went ; colchon y ; collaps in ; color of ; com que ; comp se ; con <opioid>
        overdose	3	con el ; cop cam ; couch snor ; count now ; countertop ; cuarent pastilla ; cuel se
        overdose	3	dad doesnt ; dai has ; de los ; de pol ; de quinc ; dia y ; did <phone> ; doe noth
        overdose	3	doesnt ; dont fus ; dop ; drain and ; drank ; drift ; drink lean ; drum rol ; dtr on
        overdose	3	dtr with ; dud ; eat blueberri ; ech ; ech dos ; el <town> ; el asient ; ems on
        overdose	3	ems rol ; enderez y ; escrib pa ; espum y ; est <asleep> ; est <awake> ; est despiert
        overdose	3	est tod ; estoy ; every onc ; every way ; everyth ; everyth that ; f <take> ; far apart
        overdose	3	fentanyl hes ; finger and ; floor ; fog on ; fold cha ; friend 0 ; fue fentanil
        overdose	3	gap and ; gd ; gf <go> ; got new ; gray n ; guest in ; gum blu ; habl ; hac cas
        overdose	3	hac rat ; half gon ; hand ; hand and ; happen ; hasnt <eat> ; hasnt eaten ; he <limp>
        overdose	3	he <take> ; he borrow ; he dont ; he normal ; help he ; her <clean> ; her one
        overdose	3	her plat ; her typ ; hicimo una ; his <drug> ; his busines ; his finger ; his gf
        overdose	3	his nam ; his tak ; his usual ; hna pt ; hop not ; hour back ; i clap ; im itchy
        overdose	3	in <go> ; in fold ; in he ; in n ; in rain ; in x ; inmat swallow ; insid her ; invest
        overdose	3	isnt doing ; it hard ; jal el ; jug y ; just <fall> ; jv <play> ; keep cal ; keep count
        overdose	3	know pls ; knuckl to ; la <blood> ; la <needle> ; la gargant ; la jering ; la man
        overdose	3	la marquesin ; la nariz ; la suy ; larguisim ; las gota ; last hr ; le <fall> ; le fue
        overdose	3	le jal ; lean with ; letra ; lift her ; lik pencil ; lik shed ; lip grey
        overdose	3	liquor cabinet ; lleg dia ; lo encontr ; lo oye ; m took ; madr hij ; mak <hear> ; man
        overdose	3	many ; many perc ; marquesin ; me <say> ; me <stop> ; me vuelv ; mgr guest
        overdose	3	muchach est ; my bathtub ; my dad ; my grandbaby ; my tenant ; my wif ; myself for
        overdose	3	n <eat> ; n out ; nam x ; nariz ; nev felt ; next ; ni <say> ; no <say> ; no sound
        overdose	3	norc with ; now twenty ; nunc y ; obtain ; oding on ; of <sedative> ; of lean ; of snor
        overdose	3	of spit ; of tak ; off blanket ; off right ; on around ; on glas ; onc <think>
        overdose	3	one <headface> ; one thumb ; only <breath> ; only she ; open y ; otr cuart ; our dumpst
        overdose	3	outreach van ; over <continue> ; over again ; over lik ; overdos i ; oye com ; oz /
        overdose	3	parch ; passeng ; pastilla mi ; ped de ; perc he ; phon but ; pil 0 ; plu <sedative>
        overdose	3	plu someth ; prim est ; prop on ; pul away ; pul him ; purpos <say> ; pus uno ; que me
        overdose	3	que ronc ; queri viv ; quinceaner no ; ra on ; ran ; ran to ; real weird ; respir bien
        overdose	3	respond tien ; ring ; roomi ; rousabl to ; rout <phone> ; rub ; rub by ; rum on
        overdose	3	se <consume> ; se iba ; sepulved ; she <hot> ; she didnt ; she let ; short in
        overdose	3	show with ; sin ; sinc tour ; sis 0 ; slur + ; slur and ; snor real ; snort heroin
        overdose	3	sobrin ya ; sof and ; som <sedative> ; som guy ; somebody ; spoon with
        overdose	3	station tianeptin ; stop an ; stop answer ; suck on ; swallow lik ; tablet on
        overdose	3	talk lik ; that <palecolor> ; the beanbag ; the breakup ; the music ; the smok
        overdose	3	the soup ; then fiv ; then stop ; they taught ; thi <play> ; thi aft ; thi party
        overdose	3	think ; think they ; thos <opioid> ; ths ; tip over ; tip the ; tod ; tok ; trap no
        overdose	3	tripl the ; twic so ; uber ; un <kin> ; until a ; up without ; van ; vecin en
        overdose	3	veint pastilla ; warm and ; was <asleep> ; was <hot> ; wav off ; wax ; waxy
        overdose	3	we <emergency> ; we cant ; wer at ; wet snor ; whatev ; whatev was ; when theyr
        overdose	3	with ice ; word run ; yel he
        overdose	-3	0 when ; <alcohol> qd ; <always> <say> ; <always> sinc ; <amount> <treatment>
        overdose	-3	<ask> <amount> ; <ask> <phone> ; <asleep> tan ; <break> <headface> ; <breath> com
        overdose	-3	<child> <home> ; <child> <need> ; <child> <stimulant> ; <child> in ; <clinician> <job>
        overdose	-3	<clothes> de ; <consume> una ; <count> <month> ; <day> <friend> ; <day> <outdoors>
        overdose	-3	<day> <say> ; <day> desd ; <drive> to ; <emergency> <day> ; <give> <eat>
        overdose	-3	<give> <phone> ; <go> by ; <go> me ; <go> off ; <headface> <happy> ; <home> <go>
        """
}
