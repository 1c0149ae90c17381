extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	<amount> ~<go> ; <amount> ~<write> ; <angry> <drive> ; <appointment> to
        needs_clarification	4	<ask> <amount> ; <ask> <last> ; <ask> <trust> ; <ask> anyth ; <ask> nam
        needs_clarification	4	<ask> per ; <asleep> stand ; <blood> <hit> ; <bodysound> from
        needs_clarification	4	<breath> <past> ; <breath> <treatment> ; <build> <church> ; <build> <needle>
        needs_clarification	4	<build> <soon> ; <build> or ; <buy> around ; <calm> <hospital>
        needs_clarification	4	<calm> <rope> ; <chestheart> <pill> ; <child> nunc ; <child> porqu
        needs_clarification	4	<child> ~<year> ; <church> <always> ; <church> <drive> ; <church> <week>
        needs_clarification	4	<church> sinc ; <clinician> <stimulant> ; <clinician> <wait> ; <clinician> o
        needs_clarification	4	<clothes> <friend> ; <clothes> <opening> ; <clothes> back ; <clothes> mak
        needs_clarification	4	<clothes> us ; <colleague> <clean> ; <color> que ; <consume> then
        needs_clarification	4	<container> <hear> ; <container> right ; <continue> zip ; <drug> <child>
        needs_clarification	4	<eat> clr ; <eat> hast ; <fall> <photo> ; <fall> <say> ; <feel> <give>
        needs_clarification	4	<fire> its ; <friend> <headface> ; <furniture> <photo> ; <furniture> wer
        needs_clarification	4	<give> est ; <give> ~<drug> ; <happy> <continue> ; <headface> <sick>
        needs_clarification	4	<headface> hes ; <headface> met ; <hear> <job> ; <hear> <stimulant>
        needs_clarification	4	<hit> <moment> ; <hold> 0 ; <home> <hear> ; <home> not ; <insurance> card
        needs_clarification	4	<insurance> first ; <insurance> prim ; <intoxicated> <blood>
        needs_clarification	4	<intoxicated> <clinician> ; <intoxicated> <opening> ; <intoxicated> <play>
        needs_clarification	4	<intoxicated> out ; <job> all ; <job> lin ; <key> est ; <kin> nunc
        needs_clarification	4	<kin> one ; <kin> ~<limp> ; <last> <think> ; <law> <fire> ; <leave> <feel>
        needs_clarification	4	<leave> <pet> ; <leave> nam ; <lock> <room> ; <money> y ; <month> <amount>
        needs_clarification	4	<need> ~no ; <night> <day> ; <opening> <year> ; <opioid>
        needs_clarification	4	<opioid> <hospital> ; <order> laps ; <outdoors> dond ; <outdoors> had
        needs_clarification	4	<pain> <afraid> ; <palecolor> kreyol ; <past> <amount> ; <pet> aft
        needs_clarification	4	<pet> ok ; <pet> onc ; <phone> <hear> ; <phone> <soon> ; <phone> any
        needs_clarification	4	<phone> m ; <phone> own ; <photo> has ; <pill> <outdoors> ; <pill> she
        needs_clarification	4	<play> al ; <record> <promise> ; <sad> <month> ; <sad> <say> ; <say> <gun>
        needs_clarification	4	<say> <hear> ; <say> clean ; <say> self ; <school> <blood>
        needs_clarification	4	<shame> <clothes> ; <sober> of ; <soon> <ask> ; <soon> <count>
        needs_clarification	4	<stimulant> + ; <stimulant> <always> ; <stimulant> <daytime>
        needs_clarification	4	<stimulant> my ; <stimulant> she ; <stop> <clean> ; <stranger> <phone>
        needs_clarification	4	<stranger> <remember> ; <stranger> <sad> ; <stranger> <think>
        needs_clarification	4	<stranger> whol ; <take> <phone> ; <take> molin ; <take> nam
        needs_clarification	4	<think> <shame> ; <think> noth ; <threat> <day> ; <town> <appointment>
        needs_clarification	4	<town> do ; <treatment> <leave> ; <treatment> <phone> ; <treatment> and
        needs_clarification	4	<treatment> at ; <treatment> or ; <treatment> sinc ; <try> <need>
        needs_clarification	4	<try> <say> ; <try> it ; <water> <pain> ; <write> <clothes>
        needs_clarification	4	<write> <night> ; <write> en ; <write> mejor ; <write> pleas ; <year> new
        needs_clarification	4	<year> we ; a callback ; a est ; a fan ; a hab ; a lawy ; a minh ; a minivan
        needs_clarification	4	a nicknam ; a persona ; a purs ; a shiv ; a star ; a terribl ; a visitor
        needs_clarification	4	a warehous ; a wig ; about <need> ; about and ; about cocain
        needs_clarification	4	abuel ~falleci ; actual no ; addres given ; addres has ; admission no
        needs_clarification	4	aft <daytime> ; aft noon ; ago ; ai noi ; airport is ; al <last> ; al final
        needs_clarification	4	alguem ai ; alguem que ; all i ; als what ; ambien ; an arm ; an offic
        needs_clarification	4	and gues ; and lent ; and next ; and pregunt ; and sorry ; and ~how ; anh
        needs_clarification	4	apply for ; apriet y ; aqui <need> ; are <phone> ; are best ; are fami
        needs_clarification	4	are so ; are you ; as good ; as min ; asi era ; ask in ; ask nam
        needs_clarification	4	asleep stand ; at san ; ate the ; averigu ; ay disculp ; back on ; bar of
        needs_clarification	4	bard porqu ; battery at ; been ask ; been love ; befor six ; being <phone>
        needs_clarification	4	best i ; black out ; board a ; bolich ; bom <day> ; bom dia ; both are
        needs_clarification	4	braucht ; braucht hilf ; bro ~died ; build or ; bulb ; burbank airport
        needs_clarification	4	burn its ; by <ask> ; by ask ; by hand ; by how ; cad quien ; cal any
        needs_clarification	4	cal del ; cal id ; cal own ; cal tel ; can <say> ; can giup ; can say
        needs_clarification	4	can step ; can wait ; cancel the ; carrer de ; carv ; cat has ; ce que
        needs_clarification	4	child cry ; chop <eat> ; chop onion ; cld ; climb int ; clr daught
        needs_clarification	4	clr husb ; clr jok ; clr wif ; cm ; co ai ; cobran y ; cocain 0 ; cod in
        needs_clarification	4	colleg student ; com <take> ; compa ; concern my ; confd ; conferenc
        needs_clarification	4	congel ; congel la ; cookbook ; costum party ; could not ; country cod
        needs_clarification	4	crack was ; culp de ; czy ; d clr ; day in ; de <treatment> ; de cumpleano
        needs_clarification	4	de vicio ; dear whoev ; del jardin ; del problem ; dema se ; descuent
        needs_clarification	4	didnt <ask> ; didnt ask ; didnt com ; didnt help ; didnt pres ; didnt say
        needs_clarification	4	different <kin> ; dij en ; dij y ; diran ; direccion y ; disregard ; doe it
        needs_clarification	4	doesnt rememb ; dond <past> ; dond ant ; dont pick ; dos a ; dres has
        needs_clarification	4	driv licens ; driv of ; drop x ; dur com ; el 0 ; el anil ; el motiv
        needs_clarification	4	elephant ; elephant sat ; ell <think> ; ell cre ; ell nunc ; els known
        needs_clarification	4	en <hear> ; en malo ; en voz ; entr las ; envelop in ; equal ; es hombr
        needs_clarification	4	es p ; escuch ; ese <month> ; espos alcohol ; est <hit> ; est <intoxicated>
        needs_clarification	4	est <phone> ; est <write> ; est floj ; esto ; estudi contabilidad
        needs_clarification	4	every night ; every sunday ; everyth was ; experienc with ; extension
        needs_clarification	4	f <say> ; f re ; f voic ; fami in ; fami who ; farmaci a ; fel and
        needs_clarification	4	fioricet ; first 0 ; first numb ; first try ; first was ; flyer for
        needs_clarification	4	follow me ; food truck ; for <media> ; for lat ; for open ; for safety
        needs_clarification	4	for what ; form student ; four day ; friday so ; friend told ; from <moment>
        needs_clarification	4	from now ; from oaxac ; from outsid ; fum mot ; furnac and ; futur
        needs_clarification	4	gas <job> ; gas company ; gay ; get him ; get sleepy ; get your ; go of
        needs_clarification	4	godmoth ; goe off ; going in ; good in ; good peopl ; got bed ; gri ; gri y
        needs_clarification	4	ha <ask> ; habl porqu ; hac 0 ; had <job> ; half in ; happen on
        needs_clarification	4	has <blood> ; has nev ; hasnt <ask> ; hasnt ask ; hay estacionamient
        needs_clarification	4	hay que ; hel is ; help ~no ; her husb ; her lif ; her list ; hes <break>
        needs_clarification	4	hes <think> ; hij 0 ; hij nunc ; himself or ; his drink ; his lif
        needs_clarification	4	his marbl ; hom til ; hor sal ; hos and ; how much ; hsa card ; human being
        needs_clarification	4	husband i ; i chop ; i mes ; i unplug ; i wont ; id pref ; idk why ; il
        needs_clarification	4	im <always> ; im alway ; im fil ; im park ; im worri ; in as ; in particul
        needs_clarification	4	in traffic ; inquiry ; is beat ; is best ; isnt ~<stimulant> ; it sinc
        needs_clarification	4	it written ; its <color> ; ive empti ; ive typ ; jacaranda ; jack and
        needs_clarification	4	je ne ; jerk and ; jigsaw ; july becaus ; just mad ; just send ; kerm y ; ki
        needs_clarification	4	kid lov ; known ; ko po ; kratom ; kreyol ; kto ; la entr ; la insulin
        needs_clarification	4	la min ; la mism ; la oficin ; la torment ; la zapateri ; lanch de
        needs_clarification	4	landlord fix ; lang ; las diez ; lea ; least it ; let down ; lik august
        needs_clarification	4	lin <fall> ; lin drop ; lin stil ; littl soldier ; liv person ; llamant
        needs_clarification	4	llav est ; lo dio ; long paus ; long silenc ; los <year> ; los ano
        needs_clarification	4	los huevo ; loteri ; lunchbox ; m ; m cal ; m slur ; maceta ; madrin
        needs_clarification	4	malo paso ; mam llev ; man to ; mandon a ; mango ; maquet ; marbl ; marc
        needs_clarification	4	marc al ; mas grand ; mas porqu ; mas se ; may marunong ; me abraz
        needs_clarification	4	me deteng ; me right ; me then ; me thi ; meal and ; medi es ; mejor en
        needs_clarification	4	memb of ; meno la ; mes y ; messag ; met the ; meti al ; mi puert
        needs_clarification	4	mism <container> ; mom told ; mon fil ; monterrey ; month and ; moth its
        needs_clarification	4	moun ; moun ki ; mowi ; mowi po ; mr okafor ; muchach que ; muon ; muon hoi
        needs_clarification	4	muy mal ; mwen ; my bowl ; my bump ; my company ; my grandparent ; my lost
        needs_clarification	4	my priest ; myself tonight ; navaj en ; ne ; need treatment ; neighbor dog
        needs_clarification	4	neighbor for ; nev <smell> ; nev smel ; nev ~<start> ; new card ; ni <kin>
        needs_clarification	4	nieg ; night slot ; nightstand and ; no that ; no ~hurry ; no ~nam ; no ~pt
        needs_clarification	4	no ~si ; nobody <leave> ; nobody ill ; nobody need ; noi ; noi tieng
        needs_clarification	4	not ~<intoxicated> ; not ~<partner> ; not ~<take> ; not ~marri ; not ~stat
        needs_clarification	4	noth its ; noth re ; numb on ; numer en ; numer es ; nunc entr ; nunc ha
        needs_clarification	4	of golf ; of twin ; off it ; ok it ; old <furniture> ; old pil ; olor a
        needs_clarification	4	on <clinician> ; on <eat> ; on bench ; on carpet ; on channel ; on laundry
        needs_clarification	4	on staf ; one on ; only speak ; op <ask> ; op ask ; open enrollment
        needs_clarification	4	or when ; or why ; ord laps ; oth cal ; otr <town> ; otr cond ; our fridg
        needs_clarification	4	our numb ; our parrot ; our school ; outdoor ; over <kin> ; oxy ; pageant
        needs_clarification	4	pain in ; paint a ; pal kreyol ; pansi ; par amas ; par o ; park for
        needs_clarification	4	parrot learn ; party last ; pasajer ; pastilla en ; payment ; pcs ; pech y
        needs_clarification	4	peopl hav ; phon off ; pick the ; pil she ; pleas <write> ; po polsku ; polk
        needs_clarification	4	polsku ; pou ; pref to ; preguntan por ; pres <give> ; pres send
        needs_clarification	4	primari me ; primer <need> ; program cost ; promis her ; purpl one ; q do
        needs_clarification	4	que <phone> ; que aqui ; que dur ; que hub ; que tant ; quier mor
        needs_clarification	4	quisier platic ; quit drink ; quit in ; rais it ; raj la ; rak ; rang the
        needs_clarification	4	re <drug> ; re <hospital> ; re <treatment> ; re cost ; re gf ; re uncl
        needs_clarification	4	reek of ; refd ; regal una ; releas ; repeat zip ; resuelv ; rid to ; rieg
        needs_clarification	4	rieg las ; ring back ; rink and ; rout 0 ; saf ther ; sam person ; saul
        needs_clarification	4	savannah ; say both ; say cok ; say end ; say self ; say uncl ; say who
        needs_clarification	4	scar from ; scratch on ; seizur right ; semi ; servic <pet> ; she heard
        needs_clarification	4	she wish ; sheet <play> ; sheet music ; shel <need> ; shiv ; shop until
        needs_clarification	4	shotgun acros ; should <take> ; show in ; shy about ; sid <opening> ; silenc
        needs_clarification	4	sinc may ; slot by ; snow on ; snowplow and ; so did ; sob liv ; sob then
        needs_clarification	4	sol dij ; someon phon ; someon ther ; somewher or ; somo <amount>
        needs_clarification	4	son <opioid> ; son <see> ; son perc ; son then ; soup on ; spac and ; spam
        needs_clarification	4	spam fold ; spanish speak ; spe <night> ; spel our ; squeez pain ; stab at
        needs_clarification	4	station <eat> ; stepson ; stop halfway ; stuck in ; su <moment> ; su sal
        needs_clarification	4	subject ; succes ; tak hsa ; tak ~kais ; tanto ; teach to ; tel your
        needs_clarification	4	telephon ; tem alguem ; ten la ; that <water> ; the <treatment> ; the balanc
        needs_clarification	4	the cater ; the copi ; the ear ; the email ; the futur ; the habit
        needs_clarification	4	the handl ; the mannequin ; the pag ; the payrol ; the rail ; the remain
        needs_clarification	4	the rink ; the shirt ; the sponsor ; the story ; the world ; the ~ice
        needs_clarification	4	the ~joint ; theat is ; then 0 ; then hang ; then pt ; ther park ; ther stil
        needs_clarification	4	thing to ; thing we ; throat clos ; tien <lock> ; tien encer ; tien una
        needs_clarification	4	tieng ; tieng viet ; to die ; to row ; tod <wait> ; tod qued ; today ther
        needs_clarification	4	toi muon ; tom alg ; transfer 0 ; tricar prim ; truck outsid ; truthful
        needs_clarification	4	tumb la ; tungkol ; tuv <amount> ; two teeth ; two year ; typ at ; u tak
        needs_clarification	4	un <write> ; un problem ; un telefon ; una palabra ; uncl ran ; unplug it
        needs_clarification	4	up befor ; us you ; use hes ; usmc ; vegetabl ; videojuego y ; viet ; vip
        needs_clarification	4	was <child> ; was eighty ; wdnt <say> ; we <eat> ; we leav ; we mis
        needs_clarification	4	we pray ; we pul ; wed night ; what insuranc ; what or ; when or ; when our
        needs_clarification	4	whisp ; whisper my ; who <promise> ; who it ; who listen ; who wrot
        needs_clarification	4	whol <continue> ; whol bottl ; whol stil ; wi ; wif com ; wil <try>
        needs_clarification	4	wil cal ; wil try ; wind on ; window shut ; with big ; with plat ; with real
        needs_clarification	4	woman on ; wont mat ; would ring ; wouldnt <give> ; wouldnt <say>
        needs_clarification	4	wouldnt giv ; wouldnt say ; wrong <kin> ; xanax ; y compramo ; y solt
        needs_clarification	4	ya dej ; yes / ; you accept ; you follow ; you hear ; you phon ; you talk
        needs_clarification	4	young fellow ; zapateri ; ~0 d ; ~<appointment> ~on ; ~<ask> ~about
        needs_clarification	4	~<color> ~<eat> ; ~<consume> de ; ~<crowd> ~who ; ~<daytime> <medicine>
        needs_clarification	4	~<die> at ; ~<drug> <phone> ; ~<emergency> <home> ; ~<give> nam
        needs_clarification	4	~<height> <outdoors> ; ~<money> ~<money> ; ~<pill> <eat> ; ~<say> at
        needs_clarification	4	~<say> ~<home> ; ~<think> <amount> ; ~<think> ~<write> ; ~a ~guy ; ~build
        needs_clarification	4	~by ~<clinician> ; ~by ~pcp ; ~cb # ; ~cup ; ~d ~<treatment> ; ~da nombr
        needs_clarification	4	~es <happy> ; ~es brom ; ~es urgent ; ~estoy <sick> ; ~estoy enferm
        needs_clarification	4	~even sur ; ~get ~the ; ~giv nam ; ~green ; ~hablen ; ~hay <emergency>
        needs_clarification	4	~hay mal ; ~hor ; ~hurry ; ~in ~<insurance> ; ~in ~network ; ~inf lin
        needs_clarification	4	~inf on ; ~it ~is ; ~le pregunt ; ~le quis ; ~moth ~hous ; ~network
        needs_clarification	4	~no ~<amount> ; ~nos <give> ; ~pay ~cash ; ~peopl ~who ; ~por ~el ; ~say mor
        needs_clarification	4	~substanc inf ; ~thirty ~year ; ~tom de ; ~visit ~on ; ~wifi
        needs_clarification	3	# from ; *age.1 ; *ago.5 ; *pregnancy ; *quitting:other_experiencer
        needs_clarification	3	*suicidal.eitherLanguage:negated ; *suicidalOblique ; *violence
        needs_clarification	3	+ <alcohol> ; + cost ; + phon ; / no ; / un ; / ~<drug> ; 0 + ; 0 <rope>
        needs_clarification	3	0 conferenc ; 0 foot ; 0 hous ; 0 nam ; 0 next ; 0 ve ; 0 voic ; 0 year
        needs_clarification	3	0 yo ; <afraid> <clean> ; <afraid> <phone> ; <always> <angry>
        needs_clarification	3	<always> <trade> ; <always> and ; <always> est ; <amount> <promise>
        needs_clarification	3	<amount> <record> ; <amount> es ; <amount> languag ; <amount> las
        needs_clarification	3	<amount> tambien ; <angry> <height> ; <angry> <home>
        needs_clarification	3	<appointment> <opening> ; <ask> <die> ; <ask> <friend> ; <ask> <rarely>
        needs_clarification	3	<ask> cuant ; <ask> them ; <ask> y ; <ask> ~<furniture> ; <ask> ~<insurance>
        needs_clarification	3	<ask> ~<say> ; <blade> from ; <blood> <headface> ; <blood> from
        needs_clarification	3	<bodypart> is ; <bodypart> porqu ; <bodysound> <go> ; <breath> con
        needs_clarification	3	<breath> no ; <build> pil ; <build> the ; <buy> <headface> ; <buy> <stop>
        needs_clarification	3	<buy> los ; <buy> sus ; <caretaking> en ; <chestheart> <leave>
        needs_clarification	3	<chestheart> my ; <child> 0 ; <child> <clothes> ; <child> <media>
        needs_clarification	3	<child> hic ; <child> one ; <child> van ; <child> ~<drug> ; <child> ~<need>
        needs_clarification	3	<church> <hear> ; <church> <say> ; <church> <shame> ; <clean> <school>
        needs_clarification	3	<clean> el ; <clinician> <clothes> ; <clinician> <trust> ; <clinician> own
        needs_clarification	3	<clothes> <fall> ; <clothes> even ; <clothes> him ; <clothes> par
        needs_clarification	3	<cold> <day> ; <colleague> <treatment> ; <color> <opening>
        needs_clarification	3	<consume> <phone> ; <consume> <tool> ; <consume> alg ; <consume> ice
        needs_clarification	3	<consume> mi ; <consume> una ; <consume> ~<consume> ; <container> <play>
        needs_clarification	3	<container> se ; <container> ~<think> ; <continue> <month> ; <continue> any
        needs_clarification	3	<continue> la ; <continue> rol ; <crash> <photo> ; <crowd> #
        needs_clarification	3	<crowd> <home> ; <crowd> <homeless> ; <crowd> <pet> ; <day> <breath>
        needs_clarification	3	<day> <rail> ; <day> besid ; <day> but ; <day> do ; <day> im ; <daytime> ya
        needs_clarification	3	<drive> <angry> ; <drive> <photo> ; <drive> <smell> ; <drive> cerc
        needs_clarification	3	<drive> lik ; <drive> on ; <drive> thru ; <drug> <stimulant> ; <drug> my
        needs_clarification	3	<eat> fuer ; <eat> los ; <eat> tim ; <emergency> of ; <fall> <past>
        needs_clarification	3	<fall> x ; <fire> <fire> ; <fire> <fluid> ; <fire> <night> ; <fluid> <build>
        needs_clarification	3	<fluid> <withdrawal> ; <friend> <write> ; <furniture> <pill>
        needs_clarification	3	<furniture> <treatment> ; <furniture> right ; <give> <rope> ; <give> <trust>
        needs_clarification	3	<give> zip ; <go> <hopeless> ; <go> hast ; <go> mal ; <go> or ; <go> ther
        needs_clarification	3	<goodbye> <moment> ; <gun> <bodypart> ; <gun> <drive> ; <gun> acros
        needs_clarification	3	<happy> <town> ; <happy> no ; <happy> ~<amount> ; <headface> <break>
        needs_clarification	3	<headface> <home> ; <headface> has ; <headface> ya ; <hear> <clothes>
        needs_clarification	3	<hear> <past> ; <hear> <pet> ; <hear> <put> ; <hear> <shake>
        needs_clarification	3	<hear> <stranger> ; <hear> de ; <hear> noth ; <hear> tem ; <height> <blood>
        needs_clarification	3	<height> int ; <hold> <ask> ; <home> <gun> ; <home> nin ; <home> open
        needs_clarification	3	<homeless> <eat> ; <homeless> <outdoors> ; <hospital> do ; <hot> at
        needs_clarification	3	<illness> <furniture> ; <insurance> any ; <intoxicated> <bodypart>
        needs_clarification	3	<intoxicated> <go> ; <job> <consume> ; <job> <outdoors> ; <job> and
        needs_clarification	3	<job> best ; <job> lead ; <job> whil ; <key> <amount> ; <key> <friend>
        needs_clarification	3	<key> is ; <key> with ; <kill> <partner> ; <kin> <stimulant> ; <kin> <try>
        needs_clarification	3	<kin> ever ; <kin> it ; <kin> just ; <kin> ~<chestheart> ; <kin> ~<stop>
        needs_clarification	3	<last> <drive> ; <last> <needle> ; <last> <stimulant> ; <law> <day>
        needs_clarification	3	<leave> <break> ; <leave> <treatment> ; <leave> are ; <media> <day>
        needs_clarification	3	<media> <eat> ; <medicine> 0 ; <medicine> in ; <moment> 0 ; <moment> <past>
        needs_clarification	3	<moment> a ; <moment> dont ; <moment> sal ; <moment> would
        needs_clarification	3	<money> <caretaking> ; <money> list ; <month> <fire> ; <month> <past>
        needs_clarification	3	<month> <room> ; <month> <vendor> ; <month> and ; <need> <ask>
        needs_clarification	3	<need> <continue> ; <need> <die> ; <need> <official> ; <need> him
        needs_clarification	3	<need> porf ; <need> us ; <need> you ; <needle> <hit> ; <night> <trade>
        needs_clarification	3	<night> between ; <night> fue ; <official> de ; <official> y
        needs_clarification	3	<opening> <night> ; <opening> <stranger> ; <opening> he ; <opening> off
        needs_clarification	3	<opioid> <fall> ; <opioid> <happy> ; <outdoors> <hot> ; <outdoors> <past>
        needs_clarification	3	<outdoors> estan ; <outdoors> her ; <outdoors> porqu ; <pain> com
        needs_clarification	3	<pain> ~<sick> ; <palecolor> <colleague> ; <palecolor> <money>
        needs_clarification	3	<partner> <height> ; <partner> <intoxicated> ; <partner> <pill>
        needs_clarification	3	<partner> <water> ; <partner> me ; <past> <partner> ; <past> bc
        needs_clarification	3	<past> ~<phone> ; <pet> <asleep> ; <pet> <give> ; <pet> und ; <phone> <fall>
        needs_clarification	3	<phone> <furniture> ; <phone> <moment> ; <phone> <record> ; <phone> alguien
        needs_clarification	3	<phone> away ; <phone> between ; <phone> bk ; <phone> do ; <phone> id
        needs_clarification	3	<phone> if ; <phone> par ; <phone> pd ; <phone> por ; <photo> its
        needs_clarification	3	<pill> <bodypart> ; <pill> <continue> ; <pill> <think> ; <play> <always>
        needs_clarification	3	<play> becaus ; <play> por ; <play> shortstop ; <promise> <think>
        needs_clarification	3	<promise> her ; <rail> <stop> ; <record> se ; <relapse> <home>
        needs_clarification	3	<relapse> sam ; <remember> <palecolor> ; <remember> to ; <room> <blood>
        needs_clarification	3	<room> are ; <room> has ; <rope> <leave> ; <rope> <week> ; <sad> <give>
        needs_clarification	3	<sad> <school> ; <sad> i ; <sad> then ; <say> <child> ; <say> en ; <say> fil
        needs_clarification	3	<say> how ; <say> mi ; <say> pt ; <say> she ; <say> son ; <say> ~<feel>
        needs_clarification	3	<say> ~<give> ; <say> ~<stimulant> ; <school> <photo> ; <school> off
        needs_clarification	3	<see> <vendor> ; <see> when ; <seizure> right ; <seizure> what
        needs_clarification	3	<shake> <past> ; <shame> <kin> ; <shame> <stop> ; <shame> its ; <shame> my
        needs_clarification	3	<sick> lik ; <smell> <alcohol> ; <smell> of ; <sober> then ; <soon> <church>
        needs_clarification	3	<soon> les ; <start> <cold> ; <start> <pet> ; <stimulant> <past>
        needs_clarification	3	<stimulant> <phone> ; <stimulant> noth ; <stimulant> self ; <stop> 0
        needs_clarification	3	<stop> <start> ; <stop> abiert ; <stop> im ; <stop> read ; <stop> what
        needs_clarification	3	<stranger> <calm> ; <stranger> <goodbye> ; <stranger> <kin>
        needs_clarification	3	<stranger> <stranger> ; <stranger> behind ; <stranger> ni ; <stranger> stand
        needs_clarification	3	<take> <alone> ; <take> <blade> ; <take> <blood> ; <take> <opening>
        needs_clarification	3	<take> <sedative> ; <take> stamp ; <think> <phone> ; <think> each
        needs_clarification	3	<think> el ; <think> ~<pet> ; <tool> <die> ; <town> <buy> ; <town> <fire>
        needs_clarification	3	<town> <pet> ; <town> are ; <town> is ; <trade> 0 ; <trade> all
        needs_clarification	3	<trade> son ; <treatment> <last> ; <treatment> only ; <treatment> pt
        needs_clarification	3	<treatment> ~<drug> ; <treatment> ~<treatment> ; <trust> <money>
        needs_clarification	3	<trust> <promise> ; <trust> <room> ; <try> <consume> ; <vendor> <count>
        needs_clarification	3	<vermin> all ; <wait> away ; <wait> can ; <wait> list ; <water> <furniture>
        needs_clarification	3	<water> <night> ; <withdrawal> <opening> ; <write> <die> ; <write> our
        needs_clarification	3	<year> to ; <year> when ; a <always> ; a <hospital> ; a <insurance> ; a bet
        needs_clarification	3	a bottl ; a chapel ; a chees ; a colg ; a coupon ; a cpap ; a crossword
        needs_clarification	3	a flood ; a fly ; a friend ; a human ; a limp ; a llor ; a map ; a night
        needs_clarification	3	a ocup ; a pav ; a pinat ; a pray ; a question ; a quien ; a quit
        needs_clarification	3	a restaurant ; a rosary ; a secret ; a stock ; a stuf ; a torn ; a twin
        needs_clarification	3	a ~thre ; abog y ; about help ; about her ; about me ; abrig ; acento
        needs_clarification	3	actor ; addres + ; administrator ; afraid hel ; aft <consume> ; aft <day>
        needs_clarification	3	aft church ; aft friday ; afuer con ; ago bc ; ahij y ; ai fal ; ajedrez
        needs_clarification	3	al rat ; alguien en ; alguien me ; alguien sobr ; alguien supier
        needs_clarification	3	all <week> ; all about ; all got ; almoh y ; als 0 ; als on ; alway leav
        needs_clarification	3	alway said ; am in ; amas ; amtrak ; an <bodypart> ; an intervention
        needs_clarification	3	an interview ; and <night> ; and are ; and crack ; and cranky ; and dand
        needs_clarification	3	and fork ; and is ; and kid ; and mal ; and shoot ; and what ; and yet
        needs_clarification	3	and ~<promise> ; anh chi ; anil ; ankl lik ; anoch fue ; anthem blu
        needs_clarification	3	any <breath> ; any <consume> ; any <room> ; any air ; anyth mor ; apply
        needs_clarification	3	approv it ; apunt ; aqui la ; arbor ; are <vermin> ; are <write> ; are both
        needs_clarification	3	argu over ; arm + ; arm dead ; armenian ; arrang ; arriv and ; as though
        needs_clarification	3	asaw ; asaw ko ; ask anyth ; ask are ; ask by ; ask her ; ask them ; asm
        needs_clarification	3	at bus ; at by ; at that ; atty re ; aunt re ; aunt say ; away at ; ay
        needs_clarification	3	ay <promise> ; ayer ; ba ; back aft ; back onc ; bak bread ; bak sod
        needs_clarification	3	ballet ; bat <break> ; be <clean> ; be his ; be ~<sad> ; bed open
        needs_clarification	3	been <partner> ; been anywher ; been ~<partner> ; bicho de ; bil then
        needs_clarification	3	birdwatch ; bk ; bkgd ; block party ; blood from ; blu box ; boa ; bols de
        needs_clarification	3	bos who ; both <write> ; bottl and ; bottl of ; brome ; broth lost ; btw
        needs_clarification	3	bus stop ; but right ; buttonwillow ; by <appointment> ; by <bodypart>
        needs_clarification	3	by <hear> ; by sunday ; by voic ; cabal ; cad abril ; cajon ; cal
        needs_clarification	3	cal about ; cal aft ; cal again ; cal bk ; cal de ; cal drop ; cal estan
        needs_clarification	3	cal if ; cal my ; cal pd ; cal slur ; camion ; can reach ; can someon
        needs_clarification	3	can wak ; canasta ; cant <asleep> ; cant sleep ; capital ; caption
        needs_clarification	3	carnival ; carv a ; cas amaril ; cat for ; cb tmrw ; cest pour ; cha anh
        """
}
