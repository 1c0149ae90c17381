extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	6	pastilla hac ; pd <need> ; pd want ; pech se ; per <moment> ; per roommat ; perc off
        overdose	6	pleas somebody ; pued levant ; puk com ; pupil are ; push her ; resbal de ; respir com
        overdose	6	ronqu rar ; run ; sacuden ; sacuden y ; saliv ; say fentanyl ; say let ; se ech
        overdose	6	send any ; shad ; she <illness> ; she <palecolor> ; she fix ; she nod ; she overdos
        overdose	6	she smil ; shot it ; sient y ; slap me ; snor sound ; somebody cut ; straw ; swallow 0
        overdose	6	the medicin ; the tub ; then anoth ; then long ; ther puk ; thing up ; tio ; to breath
        overdose	6	to twelv ; took everyth ; trap y ; truck @ ; tub skin ; tylenol ; und ther ; unk <pill>
        overdose	6	unk pil ; us out ; used an ; veint pastilla ; verd y ; vodk lik ; wak ; wak her
        overdose	6	warm but ; washcloth ; washcloth on ; wax and ; weird ; wet washcloth ; when <hold>
        overdose	6	whol script ; wont rous ; wool sock ; y she ; ya vien ; yend mi
        overdose	5	+ unk ; 0 de ; 0 mayb ; 0 methadon ; 0 took ; 0 tramadol ; <alcohol> am
        overdose	5	<always> <crash> ; <always> <emergency> ; <always> so ; <amount> <pill> ; <amount> mayb
        overdose	5	<angry> <go> ; <asleep> <pill> ; <asleep> aft ; <asleep> so ; <awake> ; <awake> <take>
        overdose	5	<blood> <cold> ; <blood> thi ; <bodypart> cant ; <bodypart> r ; <bodypart> se
        overdose	5	<bodysound> <needle> ; <bodysound> <put> ; <bodysound> <take> ; <break> <count>
        overdose	5	<breath> ; <breath> <continue> ; <breath> <opioid> ; <breath> a ; <breath> is
        overdose	5	<calm> <water> ; <chestheart> for ; <chestheart> fuert ; <clean> <fall> ; <clean> le
        overdose	5	<clean> moj ; <clinician> <homeless> ; <clothes> <shake> ; <clothes> stick
        overdose	5	<cold> <needle> ; <cold> as ; <cold> y ; <color> <pain> ; <consume> <soon>
        overdose	5	<consume> tod ; <container> <chestheart> ; <container> back ; <container> was
        overdose	5	<continue> <headface> ; <count> <opioid> ; <daytime> las ; <drive> <drive> ; <drug> on
        overdose	5	<eat> blueberri ; <emergency> <child> ; <emergency> <opioid> ; <emergency> <photo>
        overdose	5	<emergency> asi ; <emergency> en ; <emergency> rol ; <fall> <fluid> ; <feel> arent
        overdose	5	<fire> wax ; <friend> <take> ; <friend> she ; <furniture> <breath>
        overdose	5	<furniture> <headface> ; <furniture> rm ; <go> f ; <go> real ; <go> sideway ; <go> soft
        overdose	5	<headface> <drug> ; <headface> <intoxicated> ; <headface> <leave> ; <headface> clos
        overdose	5	<headface> la ; <headface> not ; <headface> the ; <headface> thick ; <hear> <pill>
        overdose	5	<hear> mi ; <hit> <chestheart> ; <hold> <bodypart> ; <hold> <furniture> ; <hold> about
        overdose	5	<hold> back ; <hold> her ; <intoxicated> <eat> ; <kin> de ; <limp> <drug> ; <limp> con
        overdose	5	<limp> in ; <lock> i ; <lock> no ; <medicine> <water> ; <moment> <room> ; <moment> her
        overdose	5	<month> <cold> ; <needle> <bodypart> ; <needle> <stop> ; <night> <bodysound>
        overdose	5	<opioid> <emergency> ; <opioid> <kin> ; <opioid> <moment> ; <opioid> hes
        overdose	5	<palecolor> <chestheart> ; <palecolor> <trade> ; <palecolor> de ; <palecolor> doesnt
        overdose	5	<palecolor> ya ; <partner> al ; <partner> casi ; <past> on ; <pet> <goodbye>
        overdose	5	<pill> <soon> ; <pill> mi ; <put> <break> ; <rail> of ; <room> <palecolor> ; <room> hac
        overdose	5	<room> ra ; <sedative> <breath> ; <sedative> <crash> ; <sedative> <think>
        overdose	5	<sedative> im ; <sedative> than ; <sedative> that ; <stop> <breath>
        overdose	5	<stranger> <emergency> ; <take> long ; <think> <intoxicated> ; <threat> <moment>
        overdose	5	<trust> <awake> ; <water> <cold> ; <water> <headface> ; <water> <medicine>
        overdose	5	<water> <opioid> ; <write> q ; a <shake> ; a bath ; a breath ; a capful ; a grain
        overdose	5	a grunt ; abuel el ; abuelit llam ; afterparty ; agarrandos ; ago on ; ago wont ; aguj
        overdose	5	all ninety ; ambien in ; and im ; and rum ; answer its ; apuest ; are <pill> ; are work
        overdose	5	arm up ; as <stimulant> ; as id ; asleep with ; at <phone> ; azul ; azul ya ; babe
        overdose	5	bag when ; bang on ; be <awake> ; been asleep ; been rest ; between her ; bien <cold>
        overdose	5	blandit ; blist ; boil hot ; both <emergency> ; both narcan ; breastbon with
        overdose	5	breath is ; breathin ; but wont ; by medic ; cabinet lik ; calladit ; cam yesterday
        overdose	5	candl wax ; carnal ; casi no ; ceniz y ; cheek ; chest goe ; child approx ; chiv a
        overdose	5	chiv y ; ciruel y ; clammy ; client fent ; clinic dos ; clog ; cold ; cold as
        overdose	5	complet con ; compression on ; comput 0 ; conmig est ; costal de ; costilla y ; cozy
        overdose	5	dad ; dad oxy ; de abaj ; de hotel ; de rivotril ; del pie ; dept at ; desk rm
        overdose	5	didnt push ; dispatch xfer ; doe heroin ; dog wont ; dont <always> ; dorm par ; dorm ra
        overdose	5	down in ; drank ; drank all ; el <furniture> ; el clonazepam ; el narcan ; el niet
        overdose	5	ems rol ; en <emergency> ; en rout ; espos al ; espos casi ; est <asleep> ; est <go>
        overdose	5	estat sal ; ever and ; evercle ; everyth ; everyth that ; eye ; eyelid wont ; f <lock>
        overdose	5	f fentanyl ; fac for ; fallin ; far is ; fent patch ; feo ; finger and ; fingernail hav
        overdose	5	fingertip dusky ; fistful ; floor not ; floor purpl ; foil next ; fold in ; follow my
        overdose	5	forget ; frasquit ; frat bro ; friend is ; friend she ; from <drug> ; from <illness>
        overdose	5	froth ; fry on ; fum fent ; gf has ; goe und ; goin in ; grandm her ; gravity ; gray he
        overdose	5	gray lik ; ground my ; gurg ; gurgl needl ; guy took ; had too ; hast del
        overdose	5	he <emergency> ; he aint ; he crush ; he overdos ; head up ; her dos ; her medicin
        overdose	5	her n ; her on ; her voic ; herman 0 ; heroin every ; hes <bodysound> ; hes bare
        overdose	5	hes fix ; hes snor ; hicier ; his <opioid> ; his breath ; his dop ; his feet
        overdose	5	his finger ; hotel security ; hous mgr ; i <amount> ; i ground ; i odd ; i overdos
        overdose	5	i took ; in fallujah ; in stil ; internet ; internet <say> ; is <needle> ; is foil
        overdose	5	is nod ; is unconsciou ; it drop ; it frighten ; its no ; jalon ; jarab ; john
        overdose	5	just drop ; jv ; know next ; la <blood> ; la jering ; la nariz ; la plant ; la tien
        overdose	5	label his ; las oreja ; lawn cha ; le cierran ; le fue ; le jal ; lid ; lift her
        overdose	5	limp as ; lin he ; lin mom ; lo oye ; lock i ; lock room ; long gap ; loos in
        overdose	5	los tien ; lueg habl ; m voz ; mak her ; mar ronc ; me cier ; me contest ; me da
        overdose	5	me queri ; med ; medic 0 ; methadon ; methadon at ; mg bar ; mi amig ; mi carnal
        overdose	5	mi roomi ; mo preg ; mol thi ; mom ambien ; mom whol ; mor se ; motel desk
        overdose	5	muy <asleep> ; muy dorm ; my <bodypart> ; my med ; my mommy ; my wif ; my word
        overdose	5	nam <always> ; nam every ; nariz ; no <say> ; noma ; norco ; norco sinc ; now we
        overdose	5	nurs from ; odd <alcohol> ; oding i ; of <opioid> ; of evercle ; of lean ; of them
        overdose	5	ojo a ; on <crash> ; on accident ; on he ; on oth ; on stov ; one big ; oreja
        overdose	5	oth <phone> ; our <clean> ; our sit ; over behind ; overdid ; overdid it ; own word
        overdose	5	oxy by ; parpade ; part was ; party ; pastilla mi ; pep ; percolator ; person ; pil 0
        overdose	5	plat at ; pleas <stranger> ; pleas what ; poodl ; poppy ; por <angry> ; prim est
        overdose	5	prim ya ; prob noth ; puert que ; purpl stuf ; push it ; que fueron ; rain on ; rat me
        overdose	5	rcp ; rentamo ; rol her ; roomi se ; ruidit ; s blu ; sal espumit ; se <alcohol>
        overdose	5	se acuerd ; se le ; second when ; security <friend> ; security guest
        overdose	5	she <intoxicated> ; she blink ; she laid ; she limp ; she run ; she wont ; shot up
        overdose	5	sillon ; sinc <photo> ; sit <amount> ; skin ; slat <color> ; slat color ; sleep from
        overdose	5	smack <bodypart> ; someth blu ; squeez my ; start mol ; station tianeptin ; sticker
        overdose	5	stil run ; stood up ; straw and ; sur it ; surfac ; swig ; taken them
        overdose	5	that <palecolor> ; that g ; the <amount> ; the handful ; the horn ; the som
        overdose	5	then <remember> ; then <stop> ; ther foam ; ther is ; thi snor ; thirty ; thre week
        overdose	5	ths ; to <breath> ; to be ; to knock ; to touch ; tod me ; tom toda ; tongu thick
        overdose	5	took her ; trap moj ; turn <color> ; turn her ; two big ; tylenol 0 ; un ruidit
        overdose	5	una <needle> ; una jering ; una pastilla ; unconsciou on ; unk ; until <eat>
        overdose	5	up <write> ; up about ; up cant ; up n ; usa diari ; vasit ; ven los ; wak with
        overdose	5	was hot ; went real ; what <afraid> ; what was ; when u ; whol handl ; whol minut
        overdose	5	whol month ; win ; window down ; with <needle> ; wont com ; wont get ; word going
        overdose	5	work his ; xfer f ; y <bodysound>
        overdose	4	+ narcan ; 0 conferenc ; 0 heroin ; 0 min ; 0 pinpoint ; <alone> <town> ; <alone> un
        overdose	4	<always> way ; <amount> <container> ; <amount> blu ; <amount> wk ; <angry> <emergency>
        overdose	4	<angry> <stop> ; <angry> and ; <ask> <asleep> ; <asleep> <container>
        overdose	4	<asleep> <partner> ; <awake> <bodypart> ; <awake> <clinician> ; <awake> my
        overdose	4	<blood> <kill> ; <bodypart> <friend> ; <bodypart> <opening> ; <bodypart> <put>
        overdose	4	<bodypart> <sedative> ; <bodypart> la ; <bodypart> lo ; <bodysound> <moment>
        overdose	4	<bodysound> <opening> ; <bodysound> rar ; <breath> about ; <breath> real
        overdose	4	<chestheart> con ; <chestheart> doing ; <clean> <palecolor> ; <clean> an
        overdose	4	<cold> <opening> ; <cold> <tool> ; <colleague> <opening> ; <colleague> resident
        overdose	4	<color> <breath> ; <color> <hold> ; <color> <stranger> ; <color> part
        overdose	4	<consume> <fire> ; <consume> lean ; <consume> toda ; <container> <cold>
        overdose	4	<container> cant ; <continue> <awake> ; <continue> <sedative> ; <die> <bodysound>
        overdose	4	<die> sent ; <drive> <intoxicated> ; <drive> pax ; <eat> <withdrawal>
        overdose	4	<emergency> <continue> ; <emergency> <limp> ; <emergency> <palecolor>
        overdose	4	<emergency> <take> ; <emergency> per ; <fall> <alone> ; <fall> <breath> ; <fall> <rope>
        overdose	4	<fall> back ; <feel> so ; <fire> <bodypart> ; <fluid> <headface> ; <fluid> <school>
        overdose	4	<fluid> de ; <fluid> on ; <fluid> one ; <fluid> so ; <friend> <kill> ; <friend> clr
        overdose	4	<friend> is ; <furniture> <cold> ; <furniture> up ; <give> <cold>
        overdose	4	<give> <intoxicated> ; <go> loos ; <go> rn ; <headface> <continue>
        overdose	4	<headface> <headface> ; <headface> <phone> ; <headface> doe ; <headface> es
        overdose	4	<headface> just ; <headface> noth ; <headface> on ; <hear> slow ; <hear> underwat
        overdose	4	<height> <hold> ; <hit> y ; <hold> el ; <hot> <headface> ; <hot> <write>
        overdose	4	<intoxicated> <sedative> ; <intoxicated> my ; <intoxicated> off ; <job> and
        overdose	4	<kill> <hear> ; <kill> per ; <kin> <pain> ; <kin> <palecolor> ; <kin> clr ; <kin> mia
        overdose	4	<last> hr ; <leave> <happy> ; <leave> and ; <leave> slat ; <limp> over
        overdose	4	<medicine> <headface> ; <medicine> ther ; <moment> hes ; <moment> y ; <moment> ya
        overdose	4	<needle> + ; <needle> <job> ; <needle> <say> ; <needle> <think> ; <needle> exchang
        overdose	4	<night> <amount> ; <night> estuv ; <opioid> + ; <opioid> <palecolor> ; <opioid> falsa
        overdose	4	<opioid> he ; <opioid> lik ; <opioid> q ; <palecolor> <friend> ; <palecolor> <hear>
        overdose	4	<palecolor> <pill> ; <palecolor> hes ; <partner> <palecolor> ; <partner> suck
        overdose	4	<phone> <angry> ; <phone> <drive> ; <phone> <emergency> ; <phone> mi
        overdose	4	<pill> <container> ; <pill> <wait> ; <pill> que ; <play> rol ; <put> <daytime>
        overdose	4	<put> <opioid> ; <put> lo ; <remember> <amount> ; <room> <cold> ; <room> <headface>
        overdose	4	<room> flr ; <say> let ; <say> you ; <sedative> <afraid> ; <sedative> <asleep>
        overdose	4	<sedative> <container> ; <sedative> becaus ; <sedative> com ; <sedative> plu
        overdose	4	<sedative> ya ; <see> <caretaking> ; <stop> <headface> ; <stranger> <color>
        overdose	4	<stranger> <intoxicated> ; <stranger> <needle> ; <stranger> old ; <take> blu
        overdose	4	<take> but ; <take> em ; <take> him ; <think> pls ; <tired> my ; <tool> <see>
        overdose	4	<tool> que ; <town> co ; <trade> @ ; <wait> <emergency> ; <water> <bodysound>
        overdose	4	<water> le ; <water> on ; <week> organiz ; a <church> ; a percolator ; a port
        overdose	4	a sandbag ; aft <sedative> ; ago the ; agu ; agu le ; ahor ; ahor ya ; al <container>
        overdose	4	al gat ; alumini en ; alumini y ; alz ; am pt ; ambien + ; amigo y ; amount lik
        overdose	4	an <color> ; an hr ; an orang ; and <needle> ; and foil ; and his ; and wont
        overdose	4	anoth then ; any 0 ; any <month> ; approx 0 ; are co ; are just ; are purpl ; are run
        overdose	4	are turn ; around ; as <go> ; as dishwat ; at traffic ; ate four ; ativan
        overdose	4	back <palecolor> ; back first ; ban ; banquet y ; batch and ; bay 0 ; beanbag
        overdose	4	been doing ; bien <amount> ; big <alcohol> ; black part ; blu ; blu <always> ; blu hes
        overdose	4	bols y ; both card ; bottl today ; bought blu ; break it ; breath about ; breath real
        overdose	4	but <clean> ; by him ; cabez no ; cabinet at ; cae ; cal down ; cal husb ; cant <take>
        overdose	4	cap by ; carpet lik ; carri him ; casi ; celebrat ; cha lip ; chin is ; clap i
        overdose	4	clerk man ; clonazepam com ; clr <stranger> ; coach 0 ; color and ; color on
        overdose	4	com <die> ; com <headface> ; com cabez ; com marrano ; com veint ; comp se ; complet de
        overdose	4	compression ; con <opioid> ; couch snor ; cough medicin ; count of ; count wrong
        overdose	4	cousin doe ; cuant <wait> ; cuant tard ; d lo ; dad read ; dad wont ; dai fent
        overdose	4	de <needle> ; de alumini ; de cuart ; de mas ; dec ; del <medicine> ; despu de ; di de
        overdose	4	diari ahorit ; dic pura ; did <sedative> ; did i ; diganl si ; discount ; doe noth
        overdose	4	doesnt so ; doing compression ; dont <need> ; door lock ; dop every ; dorm la ; dorm no
        overdose	4	dos parch ; doubl cup ; doubl up ; doy cachet ; driv pax ; drum rol ; dtr with
        overdose	4	eat blueberri ; el <town> ; el cel ; el de ; elder f ; ell fum ; encog ; encontr papel
        overdose	4	entr dos ; espald y ; espumit de ; est fri ; est mur ; estoy <alone> ; estoy sol
        overdose	4	every onc ; every pil ; everyth ther ; evry tim ; eye contact ; eye gon ; eye half
        overdose	4	f soft ; falsa ; farth ; feel i ; feet no ; feo com ; fing and ; flat on ; floppy and
        overdose	4	foil + ; foot is ; forehead ; found dad ; frantic ; fri y ; from grandm ; frown
        overdose	4	fue <opioid> ; fueron 0 ; gap ; gap and ; gest ; get drowsy ; get sleepy ; get warm
        overdose	4	girlfriend took ; go between ; go tonight ; going ; gon grey ; gon slat ; grandp had
        overdose	4	gray blu ; guest ; gum blu ; gurgl nois ; hac <moment> ; had thre ; half gon ; hand
        overdose	4	hard any ; hasnt ; hav gon ; hay una ; he did ; he snif ; he swallow ; head just
        overdose	4	her answ ; her asleep ; her chest ; her count ; her methadon ; her nap ; her nos
        overdose	4	her one ; her puls ; hes <hopeless> ; him and ; his and ; his oxy ; his sid ; hop not
        overdose	4	hous party ; hydrocodon in ; i <continue> ; i <eat> ; i <emergency> ; i <think>
        overdose	4	i went ; ice noth ; im <palecolor> ; im itchy ; in <friend> ; in <kin> ; in hair
        overdose	4	in hal ; in toilet ; ingest ; inmat swallow ; inyect hac ; is <bodysound>
        overdose	4	is different ; isnt and ; it fal ; ive slap ; jal air ; jal el ; jalon me ; junta y
        overdose	4	just star ; jv <play> ; kitchen flr ; know pls ; la <breath> ; la <needle> ; la man
        overdose	4	la respiracion ; las <medicine> ; las de ; last hr ; last word ; le <awake> ; le <put>
        overdose	4	le di ; le levant ; leg are ; leg went ; les pain ; librarian patron ; light next
        overdose	4	lik <amount> ; lik shed ; lik they ; lik thre ; lin <child> ; lip are ; lip going ; ll
        overdose	4	llev ; llev rat ; llor hij ; llor mi ; lo muev ; los ojito ; lukewarm ; m unresponsiv
        overdose	4	m used ; ma <say> ; madr hij ; mak <hear> ; mak a ; mak and ; mal security ; mam se
        overdose	4	man ; manny ; manten ; marrano ; me <say> ; medic in ; mg in ; mgr resident ; mi comp
        overdose	4	mism <opioid> ; mistak ; mo <illness> ; mom cabinet ; month both ; monton ; mor becaus
        overdose	4	mora ; morphin ; morphin from ; mouth is ; munec de ; music and ; my <drive>
        overdose	4	my bathtub ; my roomat ; my son ; myself ; n a ; nasal ; neck is ; neighbor baby ; ni
        overdose	4	nod off ; nod so ; nod with ; nos the ; noth he ; now each ; now hes ; now yes ; obtain
        overdose	4	oding in ; of 0 ; of <pain> ; of <sedative> ; of cough ; of it ; of phenobarbital
        overdose	4	of plum ; of suboxon ; of tak ; of ten ; off and ; off him ; ojito ; old amount
        overdose	4	on keyboard ; one <headface> ; only did ; only keep ; only mak ; only to ; op <say>
        overdose	4	open and ; open if ; open y ; otr dosi ; out with ; outreach van ; over lik
        overdose	4	overdos for ; oxigen ; pap ahor ; paramedic say ; part ; pastilla que ; pax in
        overdose	4	per ahi ; perc falsa ; pic con ; pink foam ; pinpoint <consume> ; pinpoint smok ; popot
        overdose	4	pour a ; powd by ; practic 0 ; prim no ; prop in ; pul away ; pus y ; push ; put milk
        overdose	4	q me ; que <bodysound> ; qued no ; r <palecolor> ; rat en ; read what ; recepcion de
        overdose	4	reclin with ; record with ; red one ; rent el ; ring ; rn ; ronc rar ; roomat <take>
        overdose	4	roomat took ; roommat she ; rub ; sal <fluid> ; sali tempran ; saw that ; scream
        overdose	4	se iba ; se muev ; se sobredosific ; she ate ; she hold ; shot and ; shot my ; shot on
        overdose	4	sideway and ; sig ; sis 0 ; sis is ; sist been ; six my ; sobredosi no ; sof and
        overdose	4	sol un ; som kid ; somebody ; somebody powd ; someth from ; son cocain ; sound underwat
        overdose	4	spoon ; su bols ; suck on ; suelt en ; swab ; swallow a ; syring ; tab at ; tablet on
        overdose	4	tack <room> ; tack room ; tel you ; ten he ; than he ; that was ; the <alcohol>
        overdose	4	the <color> ; the ambulanc ; the breakup ; the cap ; the hol ; the signatur ; the tack
        overdose	4	the vide ; then again ; then fiv ; then one ; ther a ; ther pink ; they show ; theyr
        overdose	4	thing <leave> ; thing left ; tien de ; tim a ; tip over ; to eternal ; to open ; tod
        overdose	4	tonight wont ; tonit he ; took blu ; top 0 ; toxic ; tra vomit ; traffic stop ; truen
        overdose	4	turn blu ; twelv of ; uber ; un <hear> ; un monton ; und on ; uno amigo ; until a
        overdose	4	up <palecolor> ; up hes ; up she ; upright with ; usa <always> ; va ; va com ; vecin en
        overdose	4	vecin le ; vengan ; very sleepy ; vial ; visitor in ; vodk al ; vomit en ; wak my
        overdose	4	warm and ; was in ; was left ; was mayb ; way up ; we carri ; we stood ; week organiz
        overdose	4	wel ; went a ; went first ; wer <limp> ; wet towel ; whil then ; whol weekend
        overdose	4	with number ; with op ; wok at ; wont open ; word and ; worri
        overdose	3	0 <awake> ; 0 <breath> ; 0 <goodbye> ; 0 <sedative> ; 0 bolsa ; 0 mg ; 0 perc ; 0 st
        overdose	3	0 transf ; <alcohol> <intoxicated> ; <alcohol> bc ; <always> <limp> ; <amount> <needle>
        overdose	3	<amount> an ; <angry> le ; <angry> no ; <asleep> not ; <asleep> sent
        overdose	3	<awake> <headface> ; <bodypart> <breath> ; <bodypart> <caretaking>
        overdose	3	<bodypart> <opioid> ; <bodypart> und ; <bodysound> <cold> ; <bodysound> for
        overdose	3	<bodysound> muy ; <break> off ; <breath> <clinician> ; <breath> are ; <buy> blu
        overdose	3	<buy> mi ; <clean> <play> ; <clean> <record> ; <cold> hac ; <cold> up
        overdose	3	<consume> <emergency> ; <count> ten ; <drive> <awake> ; <drive> twic ; <drive> who
        overdose	3	<drive> ya ; <drug> <furniture> ; <eat> <emergency> ; <emergency> from ; <emergency> rn
        overdose	3	<fall> <headface> ; <fall> out ; <feel> by ; <fire> <stiff> ; <fluid> <go>
        overdose	3	<furniture> int ; <give> <wait> ; <give> nin ; <go> <hot> ; <go> out ; <go> und
        overdose	3	<goodbye> off ; <headface> <palecolor> ; <headface> <take> ; <headface> <withdrawal>
        overdose	3	<headface> and ; <headface> buz ; <headface> he ; <headface> pinpoint
        overdose	3	<hear> <bodysound> ; <hit> <withdrawal> ; <hold> his ; <home> anymor ; <hospital> one
        overdose	3	<intoxicated> + ; <intoxicated> i ; <intoxicated> so ; <job> <breath> ; <job> <home>
        overdose	3	<job> <kin> ; <key> <headface> ; <kill> <opioid> ; <kin> <medicine> ; <kin> tir
        overdose	3	<leave> <palecolor> ; <limp> <bodypart> ; <limp> <headface> ; <medicine> plu
        overdose	3	<moment> <breath> ; <moment> <friend> ; <moment> yes ; <month> both ; <need> <kin>
        overdose	3	<needle> <past> ; <night> <pill> ; <official> <furniture> ; <opening> que
        overdose	3	<opioid> but ; <opioid> con ; <opioid> nev ; <opioid> per ; <opioid> pt ; <pain> <pill>
        overdose	3	<palecolor> <hit> ; <palecolor> <play> ; <palecolor> <think> ; <palecolor> in
        overdose	3	<partner> <sedative> ; <partner> and ; <past> <crash> ; <past> <water>
        overdose	3	<phone> <alone> ; <phone> <asleep> ; <phone> <breath> ; <phone> he ; <pill> <kin>
        overdose	3	<pill> <need> ; <pill> <palecolor> ; <play> <fluid> ; <rail> <room> ; <room> <put>
        overdose	3	<room> <room> ; <room> not ; <say> <child> ; <sedative> <awake> ; <sedative> <leave>
        overdose	3	<sedative> <palecolor> ; <sedative> my ; <shake> <give> ; <soon> <cold>
        overdose	3	<stop> <bodysound> ; <stop> <color> ; <stop> she ; <stranger> <room> ; <stranger> hes
        overdose	3	<take> <amount> ; <take> <pill> ; <take> alg ; <tool> then ; <treatment> <moment>
        overdose	3	<write> <bodysound> ; <write> pa ; a <cold> ; a <furniture> ; a <hear> ; a candl
        overdose	3	a carp ; a cold ; a dol ; a hammock ; a pres ; a shak ; a teammat ; a weird ; aft 0
        overdose	3	aint ; alarm ; als ; alumini quem ; am <intoxicated> ; ambien was ; and <moment>
        overdose	3	and accord ; and dos ; and her ; and now ; answ her ; answer me ; apret la ; are tiny
        overdose	3	arm she ; armcha ; as <clean> ; as hard ; at <opening> ; at gat ; ate 0 ; ate the
        overdose	3	away when ; back hurt ; back to ; bar ; bath mat ; bathroom ; bathroom 0 ; bathroom til
        overdose	3	becaus ; bien rar ; blink ; blueberri ; borrow his ; boy has ; break ; breath are
        overdose	3	brok so ; budg ; cannot <awake> ; cant stand ; chain on ; civic ; clerk rm ; codein y
        overdose	3	colchon y ; comfy ; conferenc in ; cook has ; cop cam ; cousin ate ; cowork say
        overdose	3	cual est ; cuart 0 ; cuel se ; cup in ; de <withdrawal> ; de chiv ; de las ; de los
        overdose	3	de maiz ; de siempr ; de vel ; dedo y ; del asient ; desmay no ; did <phone> ; dip und
        overdose	3	distract ; do im ; dog has ; doing ; dolor y ; dont fus ; dont want ; dot and
        overdose	3	down <soon> ; down next ; drank my ; drink lean ; driv rid ; dtr was ; dud ; dump
        overdose	3	el <emergency> ; el <room> ; empty box ; en rte ; encontr <palecolor> ; encontr la
        overdose	3	enderez y ; era ; es q ; escrib pa ; escur ; eye lik ; f <emergency> ; f <take> ; f bar
        overdose	3	fac and ; feet up ; fent ; fentanyl sinc ; fix to ; flan ; floor ; fold cha ; for thre
        overdose	3	found two ; friend 0 ; fue ; fue fentanil ; fueron dos ; ful ; g on ; gd ; get quiet
        overdose	3	gf <go> ; gf on ; go <night> ; gray as ; gray n ; gray needl ; grit le ; gurg snor
        overdose	3	handful every ; happen ; happen <moment> ; happen now ; hard noth ; has been
        overdose	3	hasnt <eat> ; hasnt eaten ; hasnt mov ; he <breath> ; he <take> ; he borrow ; he breath
        overdose	3	hel le ; help us ; her front ; her has ; her plat ; her typ ; heroin + ; hes oding
        overdose	3	hes sort ; hiccup ; hiel ; hiel hac ; him by ; his <asleep> ; his <break> ; his break
        overdose	3	his chin ; his jaw ; his kne ; his regist ; hna pt ; hombr llor ; hoy fueron ; i swe
        overdose	3	im stand ; in <go> ; in fold ; in he ; in my ; in n ; in x ; insid her ; is clammy
        overdose	3	is down ; is slid ; is tilt ; it normal ; it off ; its funny ; jef se ; jus
        overdose	3	just <fall> ; k pin ; keep awak ; keep count ; keep nod ; kind <palecolor> ; knuckl to
        overdose	3	la dosi ; la marquesin ; la suy ; landlord cal ; larguisim ; las medicina ; last batch
        overdose	3	le <fall> ; lean with ; letra ; level ; lift the ; light cam ; lik hiccup ; llam y
        overdose	3	lo <hear> ; lo sient ; long ; lot mor ; loung ; marquesin ; mayb the ; me apag
        overdose	3	me awak ; medicin cabinet ; meti una ; mg ; milk in ; mom pain ; mor de ; mor ya
        overdose	3	mouthwash + ; muchach 0 ; muchach est ; my <always> ; my bf ; my co ; my dad
        overdose	3	my friend ; my sister ; my tenant ; my usual ; myself n ; n <eat> ; n out ; nail
        overdose	3	needl in ; next cold ; ni <say> ; novi se ; oclock which ; oding right ; of my
        overdose	3	of tramadol ; off <stranger> ; off somebody ; ojo ; old <opioid> ; on glas ; on landlin
        overdose	3	on scen ; only she ; only tel ; open <say> ; organiz in ; our dumpst ; our restroom
        overdose	3	over then ; own <say> ; oye com ; par <die> ; par morirs ; parch de ; party no ; pas la
        overdose	3	patch the ; paw ; pech con ; ped de ; per friend ; per neighbor ; perc in ; phon but
        overdose	3	pin <headface> ; plum and ; powd from ; powd was ; prop ; pun ; pupil com ; que alg
        overdose	3	que ronc ; quit i ; ra on ; respond ; restroom stal ; ronc muy ; room floor ; rub by
        overdose	3	s <opioid> ; se <remember> ; she <hot> ; she <limp> ; she didnt ; she drank ; she shook
        overdose	3	shout ; show ; skin lik ; slap his ; sleep not ; slur + ; snor for ; snor nois
        overdose	3	som <child> ; som <sedative> ; som guy ; spik ; stil warm ; stop an ; stop answer
        overdose	3	su jarab ; takin ; tard ; ten <moment> ; ten sec ; that wasnt ; the <consume>
        overdose	3	the feet ; the plug ; the soup ; the spik ; them blu ; then <outdoors> ; then gon
        overdose	3	then stop ; they taught ; thi aft ; think ; think my ; til by ; tilt and
        overdose	3	to <medicine> ; to <stop> ; toilet at ; tonight all ; treat as ; tripl the ; tub ; turn
        overdose	3	twelv minut ; twic so ; una <palecolor> ; uncl gav ; und an ; unk what ; unresponsiv
        overdose	3	up without ; upright and ; van ; vez <amount> ; vien la ; voic ; was <hot> ; wav off
        overdose	3	wax ; we <emergency> ; we cant ; weak puls ; wer tic ; whatev ; whatev was ; when theyr
        """
}
