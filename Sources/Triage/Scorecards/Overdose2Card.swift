extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	6	per <moment> ; per roommat ; perc off ; pleas somebody ; pued levant ; pupil are
        overdose	6	push her ; resbal de ; respir com ; restroom ; ronqu rar ; run ; sacuden ; sacuden y
        overdose	6	saliv ; say fentanyl ; say let ; se ech ; send any ; shad ; she <illness>
        overdose	6	she <palecolor> ; she fix ; she nod ; she overdos ; she smil ; shot it ; sient y
        overdose	6	slap me ; sleepy ; somebody cut ; speedbal iv ; stood up ; straw ; straw on ; sur it
        overdose	6	swallow 0 ; the medicin ; the tub ; then anoth ; then long ; thing up ; tio ; to breath
        overdose	6	to knuckl ; to twelv ; took everyth ; trap y ; truck @ ; tub skin ; tylenol ; und ther
        overdose	6	unk <pill> ; unk pil ; us out ; used an ; veint pastilla ; verd y ; vodk lik ; wak
        overdose	6	wak her ; warm but ; washcloth ; washcloth on ; wax and ; weird ; wet washcloth
        overdose	6	when <hold> ; whol handl ; wont rous ; wool sock ; y she ; ya vien ; yend mi
        overdose	5	+ unk ; 0 de ; 0 mayb ; 0 methadon ; 0 sat ; 0 took ; 0 tramadol ; <alcohol> am
        overdose	5	<always> <crash> ; <always> <emergency> ; <always> so ; <amount> <pill> ; <amount> mayb
        overdose	5	<angry> <go> ; <asleep> <pill> ; <asleep> aft ; <asleep> so ; <awake> ; <awake> <take>
        overdose	5	<blood> <cold> ; <blood> thi ; <bodypart> cant ; <bodypart> r ; <bodypart> se
        overdose	5	<bodysound> <needle> ; <bodysound> <put> ; <bodysound> <take> ; <break> <count>
        overdose	5	<breath> <continue> ; <breath> <opioid> ; <breath> a ; <breath> is ; <calm> <water>
        overdose	5	<chestheart> for ; <chestheart> fuert ; <clean> <fall> ; <clean> le ; <clean> moj
        overdose	5	<clinician> <homeless> ; <clothes> <shake> ; <clothes> stick ; <cold> <needle>
        overdose	5	<cold> as ; <cold> y ; <colleague> resident ; <color> <pain> ; <consume> <soon>
        overdose	5	<container> <chestheart> ; <container> back ; <container> was ; <continue> <headface>
        overdose	5	<count> <opioid> ; <day> <day> ; <daytime> las ; <drive> <drive> ; <drive> pa
        overdose	5	<drug> on ; <eat> blueberri ; <emergency> <child> ; <emergency> <opioid>
        overdose	5	<emergency> <photo> ; <emergency> <take> ; <emergency> asi ; <emergency> en
        overdose	5	<emergency> rol ; <fall> <fluid> ; <feel> arent ; <fire> wax ; <friend> <take>
        overdose	5	<friend> she ; <furniture> <breath> ; <furniture> <headface> ; <furniture> rm ; <go> f
        overdose	5	<go> real ; <go> sideway ; <go> soft ; <headface> <drug> ; <headface> <intoxicated>
        overdose	5	<headface> <leave> ; <headface> clos ; <headface> la ; <headface> not ; <headface> the
        overdose	5	<headface> thick ; <hear> <pill> ; <hear> mi ; <hit> <chestheart> ; <hold> <bodypart>
        overdose	5	<hold> <furniture> ; <hold> about ; <hold> back ; <intoxicated> <day>
        overdose	5	<intoxicated> <eat> ; <intoxicated> <take> ; <kin> de ; <limp> <drug> ; <limp> con
        overdose	5	<limp> in ; <lock> i ; <medicine> <water> ; <moment> <room> ; <moment> her
        overdose	5	<month> <cold> ; <needle> <bodypart> ; <needle> <stop> ; <night> <bodysound>
        overdose	5	<opioid> <emergency> ; <opioid> <kin> ; <opioid> <moment> ; <opioid> hes
        overdose	5	<palecolor> <chestheart> ; <palecolor> <trade> ; <palecolor> de ; <palecolor> doesnt
        overdose	5	<palecolor> ya ; <partner> al ; <past> on ; <pet> <goodbye> ; <pill> <soon> ; <pill> mi
        overdose	5	<put> <break> ; <rail> of ; <room> <palecolor> ; <room> hac ; <room> ra
        overdose	5	<sedative> <breath> ; <sedative> <think> ; <sedative> im ; <sedative> than
        overdose	5	<sedative> that ; <stop> <breath> ; <stranger> <emergency> ; <take> long
        overdose	5	<think> <intoxicated> ; <threat> <moment> ; <trust> <awake> ; <water> <cold>
        overdose	5	<water> <headface> ; <water> <medicine> ; <water> <opioid> ; <write> q ; a bath
        overdose	5	a breath ; a capful ; a grain ; a grunt ; a milkshak ; abuel el ; abuelit llam
        overdose	5	afterparty ; agarrandos ; ago on ; ago wont ; ambien in ; and im ; and rum ; answer its
        overdose	5	apuest ; are <pill> ; are just ; are work ; arm up ; as <stimulant> ; as id
        overdose	5	asleep with ; at <phone> ; azul ; azul ya ; babe ; bag when ; bang on ; be <awake>
        overdose	5	bedtim on ; been asleep ; been rest ; between her ; bien <cold> ; blandit ; blist
        overdose	5	boil hot ; both <emergency> ; both narcan ; breath is ; breathin ; but wont ; by medic
        overdose	5	cabinet lik ; calladit ; cam yesterday ; candl wax ; carnal ; casi no ; celebrat
        overdose	5	ceniz y ; cheek ; chest goe ; chiv a ; chiv y ; ciruel y ; clammy ; client fent
        overdose	5	clinic dos ; clog ; cold ; cold as ; complet con ; complet de ; compression on
        overdose	5	comput 0 ; con ron ; conmig est ; costilla y ; dad ; dad oxy ; de hotel ; de rivotril
        overdose	5	del pie ; dept at ; desk rm ; didnt push ; dispatch xfer ; doe heroin ; dog wont
        overdose	5	dont <always> ; dorm par ; dorm ra ; down in ; drank ; drank all ; el <furniture>
        overdose	5	el clonazepam ; el narcan ; el niet ; ems rol ; en <emergency> ; espos al ; est <go>
        overdose	5	estat sal ; ever and ; evercle ; eye ; f <lock> ; f fentanyl ; fac for ; fallin
        overdose	5	far is ; feel so ; fent patch ; feo ; finger and ; fingernail hav ; fingertip dusky
        overdose	5	fistful ; floor not ; floor purpl ; foil next ; fold in ; follow my ; forget ; frasquit
        overdose	5	frat bro ; friend is ; friend she ; from <drug> ; froth ; fry on ; fum fent ; gf has
        overdose	5	goe und ; goin in ; grandm her ; gravity ; gray he ; gray lik ; ground my ; gurg
        overdose	5	gurgl needl ; guy took ; had too ; hast del ; he <emergency> ; he aint ; he crush
        overdose	5	he overdos ; head up ; her dos ; her n ; her on ; her voic ; herman 0 ; hes <bodysound>
        overdose	5	hes bare ; hes fix ; hes snor ; hicier ; his <opioid> ; his breath ; his dop ; his feet
        overdose	5	his finger ; hotel security ; hous mgr ; i empti ; i ground ; i odd ; i overdos
        overdose	5	i took ; in fallujah ; in stil ; internet ; internet <say> ; is <needle> ; is foil
        overdose	5	is nod ; is unconsciou ; it bad ; it drop ; it frighten ; its no ; jalon ; jarab ; john
        overdose	5	just drop ; jv ; know next ; knuckl ; la <blood> ; la jering ; la plant ; la tien
        overdose	5	label his ; las oreja ; lawn cha ; le <put> ; le cierran ; le jal ; lid ; lift her
        overdose	5	limp as ; lin he ; lin mom ; lip going ; lo oye ; lock i ; lock room ; long gap
        overdose	5	los tien ; lueg habl ; m voz ; mak her ; mar ronc ; me cier ; me contest ; me da
        overdose	5	me escribi ; me queri ; med ; medic 0 ; methadon ; methadon at ; mg bar ; mgr resident
        overdose	5	mi amig ; mi carnal ; mi roomi ; milkshak ; mo preg ; mol thi ; mom ambien ; mom whol
        overdose	5	mor se ; morphin from ; motel desk ; mouth open ; muy <asleep> ; muy dorm
        overdose	5	my <bodypart> ; my med ; my mommy ; my word ; nam <always> ; nam every ; needl exchang
        overdose	5	no <say> ; nod off ; noma ; norco ; norco sinc ; now we ; nurs from ; oding i
        overdose	5	of <opioid> ; of evercle ; of lean ; of them ; ojo a ; on <crash> ; on accident ; on he
        overdose	5	on oth ; on stov ; one big ; oreja ; oth <phone> ; our <clean> ; our sit ; over behind
        overdose	5	oxy by ; pa all ; parpade ; part was ; party ; pastilla mi ; pep ; percolator ; person
        overdose	5	pil 0 ; plat at ; pleas <stranger> ; pleas what ; poodl ; poppy ; por <angry>
        overdose	5	prim est ; prob noth ; puert que ; purpl stuf ; push it ; que fueron ; rain on ; rat me
        overdose	5	rcp ; rentamo ; rol her ; roomi se ; ruidit ; sal espumit ; sat 0 ; se <alcohol>
        overdose	5	se acuerd ; se le ; second when ; security <friend> ; security guest
        overdose	5	she <intoxicated> ; she blink ; she laid ; she limp ; she run ; she wont ; shot up
        overdose	5	sillon ; sinc <photo> ; sit <amount> ; skin ; slat <color> ; slat color ; sleep from
        overdose	5	smack <bodypart> ; someth blu ; squeez my ; start mol ; station tianeptin ; sticker
        overdose	5	stil run ; straw and ; surfac ; swig ; taken them ; that <palecolor> ; the <amount>
        overdose	5	the handful ; the horn ; the som ; then <remember> ; then <stop> ; ther foam ; ther is
        overdose	5	thi snor ; thirty ; thre week ; ths ; to <breath> ; to be ; to knock ; to touch
        overdose	5	tod me ; tom toda ; tongu thick ; took her ; trap moj ; turn <color> ; turn her
        overdose	5	two big ; tylenol 0 ; un ruidit ; una <needle> ; una jering ; una pastilla
        overdose	5	unconsciou on ; unk ; until <eat> ; up <write> ; up about ; up cant ; up n ; usa diari
        overdose	5	vasit ; ven los ; wak my ; wak with ; was hot ; went real ; what <afraid> ; what was
        overdose	5	when u ; whol minut ; whol month ; whol script ; win ; window down ; with <needle>
        overdose	5	wont com ; wont get ; word going ; work his ; xfer f ; y <bodysound>
        overdose	4	+ narcan ; 0 conferenc ; 0 heroin ; 0 min ; 0 pinpoint ; <alone> <town> ; <alone> un
        overdose	4	<always> way ; <amount> <container> ; <amount> wk ; <angry> <emergency>
        overdose	4	<angry> <stop> ; <angry> and ; <ask> <asleep> ; <asleep> <container>
        overdose	4	<asleep> <partner> ; <awake> <clinician> ; <awake> my ; <blood> <kill>
        overdose	4	<bodypart> <friend> ; <bodypart> <opening> ; <bodypart> <put> ; <bodypart> <sedative>
        overdose	4	<bodypart> la ; <bodypart> lo ; <bodysound> <moment> ; <bodysound> <opening>
        overdose	4	<bodysound> rar ; <breath> about ; <breath> real ; <chestheart> con
        overdose	4	<chestheart> doing ; <clean> <palecolor> ; <clean> an ; <cold> <opening>
        overdose	4	<cold> <tool> ; <colleague> <opening> ; <color> <breath> ; <color> <hold>
        overdose	4	<color> <stranger> ; <color> part ; <consume> <fire> ; <consume> lean ; <consume> toda
        overdose	4	<container> <cold> ; <container> cant ; <continue> <awake> ; <continue> <sedative>
        overdose	4	<die> <bodysound> ; <die> sent ; <drive> <intoxicated> ; <drive> pax
        overdose	4	<eat> <withdrawal> ; <emergency> <continue> ; <emergency> <limp>
        overdose	4	<emergency> <palecolor> ; <emergency> per ; <fall> <alone> ; <fall> <breath>
        overdose	4	<fall> <rope> ; <fall> back ; <feel> so ; <fire> <bodypart> ; <fluid> <go>
        overdose	4	<fluid> <headface> ; <fluid> <school> ; <fluid> de ; <fluid> on ; <fluid> one
        overdose	4	<fluid> so ; <friend> <kill> ; <friend> clr ; <friend> is ; <furniture> <cold>
        overdose	4	<furniture> up ; <give> <cold> ; <give> <intoxicated> ; <go> loos ; <go> rn
        overdose	4	<headface> <continue> ; <headface> <headface> ; <headface> <phone> ; <headface> <take>
        overdose	4	<headface> doe ; <headface> es ; <headface> just ; <headface> noth ; <headface> on
        overdose	4	<hear> slow ; <hear> underwat ; <height> <hold> ; <hold> el ; <hold> her
        overdose	4	<hot> <headface> ; <hot> <write> ; <intoxicated> <sedative> ; <intoxicated> my
        overdose	4	<intoxicated> off ; <job> and ; <kill> <hear> ; <kill> per ; <kin> <pain>
        overdose	4	<kin> <palecolor> ; <kin> clr ; <kin> mia ; <last> hr ; <leave> <happy>
        overdose	4	<leave> <palecolor> ; <leave> and ; <leave> slat ; <limp> <bodypart> ; <limp> <home>
        overdose	4	<limp> over ; <medicine> <headface> ; <medicine> ther ; <moment> hes ; <moment> y
        overdose	4	<moment> ya ; <needle> + ; <needle> <say> ; <needle> <think> ; <night> estuv
        overdose	4	<opioid> + ; <opioid> <palecolor> ; <opioid> falsa ; <opioid> he ; <opioid> lik
        overdose	4	<opioid> per ; <palecolor> <friend> ; <palecolor> <hear> ; <palecolor> <pill>
        overdose	4	<palecolor> <play> ; <palecolor> hes ; <partner> <palecolor> ; <partner> and
        overdose	4	<partner> casi ; <partner> suck ; <phone> <angry> ; <phone> <drive>
        overdose	4	<phone> <emergency> ; <phone> mi ; <pill> <container> ; <pill> <wait> ; <pill> que
        overdose	4	<play> rol ; <put> <daytime> ; <put> <opioid> ; <put> lo ; <remember> <amount>
        overdose	4	<room> <cold> ; <room> flr ; <room> not ; <say> let ; <say> you ; <sedative> <afraid>
        overdose	4	<sedative> <asleep> ; <sedative> <container> ; <sedative> becaus ; <sedative> com
        overdose	4	<sedative> plu ; <sedative> ya ; <see> <caretaking> ; <stop> <headface>
        overdose	4	<stranger> <color> ; <stranger> <intoxicated> ; <stranger> <needle> ; <stranger> old
        overdose	4	<take> blu ; <take> but ; <take> em ; <take> him ; <think> pls ; <tool> <see>
        overdose	4	<tool> que ; <town> co ; <trade> @ ; <wait> <emergency> ; <water> <bodysound>
        overdose	4	<water> le ; <water> on ; <week> organiz ; <write> <bodysound> ; a <church>
        overdose	4	a percolator ; a port ; a sandbag ; a shak ; aft <sedative> ; ago the ; agu ; agu le
        overdose	4	ahor ; ahor ya ; al <container> ; all ninety ; alumini en ; alumini y ; alz ; am pt
        overdose	4	ambien + ; amigo y ; amount lik ; an <color> ; an hr ; an orang ; and <needle>
        overdose	4	and foil ; and his ; and wont ; anoth then ; any 0 ; any <month> ; approx 0 ; are co
        overdose	4	are purpl ; are run ; are turn ; around ; as <go> ; at traffic ; ate four ; ativan
        overdose	4	back <palecolor> ; back first ; ban ; banquet y ; batch and ; bay 0 ; beanbag
        overdose	4	been doing ; bien <amount> ; big <alcohol> ; black part ; blu ; blu <always> ; blu hes
        overdose	4	bols y ; both card ; bottl today ; bought blu ; break it ; breastbon with
        overdose	4	breath about ; breath real ; budg ; but <clean> ; by him ; cabez no ; cabinet at ; cae
        overdose	4	cal down ; cal husb ; cant <take> ; cap by ; carpet lik ; carri him ; casi ; cha lip
        overdose	4	child approx ; chin is ; clap i ; clerk man ; clonazepam com ; clr <stranger> ; coach 0
        overdose	4	color and ; color on ; com <die> ; com <headface> ; com cabez ; com marrano ; com veint
        overdose	4	comp se ; compression ; con <opioid> ; conferenc in ; couch snor ; cough medicin
        overdose	4	count of ; count wrong ; cousin doe ; d lo ; dad read ; dad wont ; dai fent
        overdose	4	de <needle> ; de abaj ; de alumini ; de cuart ; de las ; de mas ; dec ; del <medicine>
        overdose	4	despu de ; di de ; diari ahorit ; dic pura ; did <sedative> ; did i ; diganl si
        overdose	4	discount ; doe noth ; doesnt so ; doing compression ; dont <need> ; door lock
        overdose	4	dop every ; dorm la ; dorm no ; dos parch ; doubl cup ; doubl up ; doy cachet
        overdose	4	driv pax ; drum rol ; dtr was ; dtr with ; eat blueberri ; el <town> ; el cel ; el de
        overdose	4	elder f ; ell fum ; encog ; entr dos ; escur ; espald y ; espos casi ; espumit de
        overdose	4	est <asleep> ; est fri ; est mur ; estoy <alone> ; estoy sol ; every onc ; every pil
        overdose	4	everyth ; everyth that ; everyth ther ; evry tim ; exchang <job> ; exchang work
        overdose	4	eye contact ; eye gon ; eye half ; f <emergency> ; f soft ; falsa ; farth ; feel i
        overdose	4	feet no ; feo com ; fing and ; floppy and ; foil + ; foot is ; forehead ; found dad
        overdose	4	frantic ; fri y ; from grandm ; frown ; fue <opioid> ; fueron 0 ; gap ; gap and ; gest
        overdose	4	get drowsy ; get sleepy ; get warm ; girlfriend took ; go between ; go tonight ; going
        overdose	4	gon grey ; gon slat ; grandp had ; gray blu ; guest ; gum blu ; gurg snor ; gurgl nois
        overdose	4	hac <moment> ; half gon ; hand ; hard any ; hasnt ; hav gon ; hay una ; he did
        overdose	4	he snif ; he swallow ; head just ; her answ ; her asleep ; her chest ; her count
        overdose	4	her methadon ; her nap ; her nos ; her one ; her puls ; hes <hopeless> ; him and
        overdose	4	his and ; his oxy ; his sid ; hop not ; hous party ; hydrocodon in ; i <amount>
        overdose	4	i <continue> ; i <eat> ; i <emergency> ; i <think> ; ice noth ; im <palecolor>
        overdose	4	im itchy ; in <friend> ; in <kin> ; in hair ; in hal ; in toilet ; ingest
        overdose	4	inmat swallow ; inyect hac ; is <bodysound> ; is different ; isnt and ; it fal
        overdose	4	ive slap ; jal air ; jal el ; jalon me ; jug y ; junta y ; just star ; jv <play>
        overdose	4	kitchen flr ; know pls ; la <breath> ; la <needle> ; la man ; la nariz ; la respiracion
        overdose	4	las <medicine> ; las de ; last hr ; last word ; le <awake> ; le di ; le fue ; le levant
        overdose	4	leg are ; leg went ; les pain ; librarian patron ; light next ; lik <amount> ; lik shed
        overdose	4	lik they ; lik thre ; lin <child> ; lip are ; ll ; llev ; llev rat ; llor hij ; llor mi
        overdose	4	lo muev ; loos in ; los ojito ; lukewarm ; m unresponsiv ; m used ; ma <say> ; madr hij
        overdose	4	mak <hear> ; mak a ; mak and ; mal security ; mam se ; man ; manny ; manten ; marrano
        overdose	4	medic in ; mg in ; mi comp ; mism <opioid> ; mistak ; mo <illness> ; mom cabinet
        overdose	4	month both ; monton ; mor becaus ; mora ; morphin ; mouth is ; munec de ; music and
        overdose	4	my <drive> ; my bathtub ; my dad ; my roomat ; my son ; n a ; nariz ; nasal ; neck is
        overdose	4	neighbor baby ; ni ; nod so ; nod with ; nos the ; noth he ; now each ; now hes
        overdose	4	now yes ; obtain ; oding in ; of 0 ; of <pain> ; of <sedative> ; of cough
        overdose	4	of phenobarbital ; of suboxon ; of tak ; of ten ; off and ; off him ; ojito
        overdose	4	old amount ; on keyboard ; only did ; only keep ; only mak ; only tel ; only to
        overdose	4	op <say> ; open and ; open if ; open y ; organiz in ; otr dosi ; out with
        overdose	4	outreach van ; over lik ; overdos for ; own word ; oxigen ; pap ahor ; paramedic say
        overdose	4	part ; pastilla que ; pax in ; per ahi ; perc falsa ; pic con ; pink foam ; popot
        overdose	4	pour a ; powd by ; practic 0 ; prim no ; prim ya ; prop in ; pul away ; pus y ; push
        overdose	4	put milk ; q me ; que <bodysound> ; qued no ; r <palecolor> ; rat en ; read what
        overdose	4	recepcion de ; reclin with ; record with ; red one ; rent el ; restroom stal ; ring
        overdose	4	rn ; ronc rar ; roomat <take> ; roomat took ; roommat she ; rub ; s blu ; sal <fluid>
        overdose	4	sali tempran ; saw that ; scream ; se iba ; se muev ; se sobredosific ; she ate
        overdose	4	she hold ; shot and ; shot my ; shot on ; sideway and ; sig ; sis 0 ; sist been
        overdose	4	six my ; sobredosi no ; sof and ; sol un ; som <child> ; som kid ; somebody
        overdose	4	somebody powd ; someth from ; son cocain ; sound underwat ; spoon ; su bols ; suck on
        overdose	4	suelt en ; swab ; swallow a ; syring ; tab at ; tablet on ; tack <room> ; tack room
        overdose	4	tel you ; ten he ; than he ; that g ; that was ; the <alcohol> ; the <color>
        overdose	4	the ambulanc ; the breakup ; the cap ; the hol ; the plug ; the signatur ; the tack
        overdose	4	the vide ; then again ; then fiv ; then one ; ther a ; ther pink ; they show ; theyr
        overdose	4	thing <leave> ; thing left ; think ; tien de ; tim a ; tip over ; to eternal ; to open
        overdose	4	tod ; tonight wont ; tonit he ; took blu ; top 0 ; toxic ; tra vomit ; traffic stop
        overdose	4	truen ; turn blu ; twelv of ; uber ; un <hear> ; un monton ; und on ; uno amigo
        overdose	4	until a ; up <palecolor> ; up hes ; up she ; upright with ; usa <always> ; va ; va com
        overdose	4	vecin en ; vecin le ; vengan ; very sleepy ; vial ; visitor in ; vodk al ; vomit en
        overdose	4	warm and ; was in ; was left ; was mayb ; way up ; we carri ; we stood ; week organiz
        overdose	4	wel ; went a ; went first ; wer <limp> ; wet towel ; whil <child> ; whil then
        overdose	4	whol weekend ; with number ; with op ; wok at ; wont open ; word and ; worri
        overdose	3	0 <goodbye> ; 0 <sedative> ; 0 bag ; 0 bolsa ; 0 mg ; 0 perc ; 0 st ; 0 stif ; 0 transf
        overdose	3	<alcohol> <intoxicated> ; <alcohol> bc ; <amount> <needle> ; <amount> an ; <amount> blu
        overdose	3	<angry> le ; <angry> no ; <asleep> not ; <asleep> sent ; <awake> <bodypart>
        overdose	3	<awake> <headface> ; <bodypart> <breath> ; <bodypart> <caretaking>
        overdose	3	<bodypart> <opioid> ; <bodypart> und ; <bodysound> <cold> ; <bodysound> for
        overdose	3	<bodysound> muy ; <break> off ; <breath> <clinician> ; <breath> are ; <buy> blu
        overdose	3	<buy> mi ; <chestheart> do ; <clean> <play> ; <clean> <record> ; <cold> hac ; <cold> up
        overdose	3	<consume> <emergency> ; <count> ten ; <daytime> <rail> ; <drive> <awake> ; <drive> twic
        overdose	3	<drive> who ; <drive> ya ; <drug> <furniture> ; <eat> <emergency> ; <emergency> from
        overdose	3	<emergency> rn ; <fall> <headface> ; <fall> out ; <feel> by ; <fire> <stiff>
        overdose	3	<furniture> int ; <give> <pill> ; <give> <wait> ; <give> nin ; <go> <hot> ; <go> out
        overdose	3	<go> und ; <goodbye> off ; <headface> <palecolor> ; <headface> <withdrawal>
        overdose	3	<headface> and ; <headface> he ; <headface> pinpoint ; <hear> <bodysound>
        overdose	3	<hit> <withdrawal> ; <hit> y ; <hold> his ; <home> anymor ; <hot> ; <intoxicated> +
        overdose	3	<intoxicated> so ; <job> <breath> ; <job> <home> ; <job> <kin> ; <key> <headface>
        overdose	3	<kill> <opioid> ; <kin> <medicine> ; <kin> tir ; <limp> <headface> ; <medicine> plu
        overdose	3	<moment> <breath> ; <moment> <friend> ; <moment> en ; <moment> yes ; <month> both
        overdose	3	<need> <kin> ; <needle> <past> ; <night> <amount> ; <night> <pill>
        overdose	3	<official> <furniture> ; <opening> que ; <opioid> <give> ; <opioid> con ; <opioid> nev
        overdose	3	<opioid> pt ; <opioid> q ; <pain> <pill> ; <palecolor> <hit> ; <palecolor> <think>
        overdose	3	<palecolor> in ; <past> <crash> ; <past> <water> ; <phone> <alone> ; <phone> <asleep>
        overdose	3	<phone> he ; <pill> <kin> ; <pill> <need> ; <pill> <palecolor> ; <play> <fluid>
        overdose	3	<rail> <room> ; <room> <headface> ; <room> <put> ; <room> <room> ; <say> pura
        overdose	3	<sedative> <awake> ; <sedative> <leave> ; <sedative> <palecolor> ; <sedative> my
        overdose	3	<sedative> then ; <soon> <cold> ; <stop> <bodysound> ; <stop> <color> ; <stop> she
        overdose	3	<stranger> <room> ; <stranger> hes ; <take> <pill> ; <take> alg ; <tired> my
        overdose	3	<tool> then ; <town> <friend> ; <treatment> <moment> ; <write> pa ; a <cold>
        overdose	3	a <furniture> ; a <hear> ; a candl ; a carp ; a cold ; a dol ; a hammock ; a pres
        overdose	3	a teammat ; a weird ; aft 0 ; aint ; al gat ; alarm ; als ; alumini quem ; ambien was
        overdose	3	and <moment> ; and accord ; and her ; and now ; answ her ; answer me ; apret la
        overdose	3	are <job> ; are tiny ; armcha ; as <clean> ; as dishwat ; as hard ; at <opening>
        overdose	3	at gat ; ate 0 ; ate the ; away when ; back hurt ; back to ; bar ; bath mat ; bathroom
        overdose	3	bathroom 0 ; bathroom til ; becaus ; bien rar ; blink ; blueberri ; borrow his
        overdose	3	boy has ; break ; breath are ; brok so ; can rous ; cannot <awake> ; cant stand
        overdose	3	chain on ; chevron restroom ; civic ; clerk rm ; codein y ; colchon y ; comfy
        overdose	3	cook has ; cop cam ; cousin ate ; cowork say ; cual est ; cuart 0 ; cuel se ; cup in
        overdose	3	de <withdrawal> ; de chiv ; de los ; de maiz ; de siempr ; de vel ; dedo y ; del asient
        overdose	3	desmay no ; did <phone> ; dip und ; distract ; do im ; doesnt ; dog has ; doing
        overdose	3	dont fus ; dont want ; down <soon> ; down next ; drank most ; drank my ; drink lean
        overdose	3	driv rid ; dud ; dump ; el <emergency> ; el <room> ; empty box ; en rte
        overdose	3	encontr <palecolor> ; encontr la ; encontr papel ; enderez y ; era ; es q ; escrib pa
        overdose	3	eye lik ; f <take> ; f bar ; fac and ; feet up ; fent ; fentanyl sinc ; fix to ; flan
        overdose	3	flat on ; floor ; fold cha ; for thre ; found two ; friend 0 ; fue fentanil
        overdose	3	fueron dos ; ful ; g on ; gd ; get quiet ; gf <go> ; gf on ; go <night> ; gray as
        overdose	3	gray n ; gray needl ; grit le ; had thre ; handful every ; happen ; happen <moment>
        overdose	3	happen now ; hard noth ; has been ; hasnt <eat> ; hasnt eaten ; hasnt mov ; he <breath>
        overdose	3	he <take> ; he borrow ; he breath ; hel le ; help us ; her front ; her has ; her plat
        overdose	3	heroin + ; hes sort ; hiccup ; hiel ; hiel hac ; him by ; his <asleep> ; his <break>
        overdose	3	his break ; his chin ; his jaw ; his kne ; his regist ; hna pt ; hombr llor
        overdose	3	hoy fueron ; i swe ; i went ; im stand ; in <go> ; in fold ; in he ; in my ; in n
        overdose	3	in x ; insid her ; is clammy ; is down ; is slid ; is tilt ; it normal ; its funny
        overdose	3	jef se ; joven 0 ; jus ; just <fall> ; k pin ; keep awak ; keep count ; keep nod
        overdose	3	kind <palecolor> ; knuckl to ; la dosi ; la marquesin ; la suy ; landlord cal
        overdose	3	larguisim ; las medicina ; las vicodin ; last batch ; le <fall> ; lean with ; letra
        overdose	3	level ; lift the ; light cam ; lik hiccup ; lo <hear> ; lo sient ; long ; lot mor
        overdose	3	loung ; marquesin ; mayb the ; me <say> ; me apag ; me awak ; medicin cabinet
        overdose	3	meti una ; mg ; milk in ; mom pain ; mor de ; mor ya ; moth stat ; mouthwash +
        overdose	3	muchach 0 ; muchach est ; munec ; my <always> ; my bf ; my co ; my friend ; my sister
        overdose	3	my tenant ; my usual ; myself ; myself for ; myself n ; n <eat> ; n out ; nail
        overdose	3	needl in ; next cold ; ni <say> ; norc with ; novi se ; oclock which ; oding right
        overdose	3	of plum ; off <stranger> ; off somebody ; ojo ; old <opioid> ; on <stimulant> ; on glas
        overdose	3	on landlin ; on scen ; one <headface> ; only she ; open <say> ; our dumpst
        overdose	3	our restroom ; over then ; oye com ; par <die> ; par morirs ; parch de ; party no
        overdose	3	pas la ; patch the ; paw ; pech con ; ped de ; per friend ; per neighbor ; perc in
        overdose	3	phon but ; pin <headface> ; pinpoint <consume> ; pinpoint smok ; plum and ; powd from
        overdose	3	powd was ; prop ; pul him ; pun ; pupil com ; que alg ; que ronc ; quit i ; ra on
        overdose	3	respond ; ronc muy ; room floor ; rub by ; s <opioid> ; se <remember> ; she <hot>
        overdose	3	she <limp> ; she didnt ; she drank ; she shook ; short in ; shout ; shov her ; singl
        overdose	3	sis is ; skin lik ; slap his ; sleep not ; slur + ; snor for ; snor nois ; som guy
        overdose	3	spik ; sra llor ; stil warm ; stop an ; stop answer ; su jarab ; takin ; ten <moment>
        overdose	3	ten sec ; that wasnt ; the <consume> ; the feet ; the soup ; the spik ; them blu
        overdose	3	then <outdoors> ; then stop ; they taught ; thi aft ; think my ; til by ; tilt and
        overdose	3	to <stop> ; toilet at ; tonight all ; treat as ; tripl the ; tub ; turn ; twelv minut
        overdose	3	twic so ; una <palecolor> ; uncl gav ; und an ; unk what ; unresponsiv ; up without
        overdose	3	upright and ; van ; vez <amount> ; vien la ; voic ; was <hot> ; wav off ; wax
        overdose	3	we <emergency> ; we cant ; weak puls ; wer tic ; whatev ; whatev was ; when theyr
        overdose	3	whil they ; whol week ; with <sedative> ; with the ; with vodk ; word run ; wtf
        """
}
