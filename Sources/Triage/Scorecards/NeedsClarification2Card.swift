extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	<ask> <trust> ; <ask> nam ; <ask> them ; <blood> <headface> ; <blood> from
        needs_clarification	4	<bodypart> porqu ; <bodysound> from ; <breath> con ; <cannabis> and
        needs_clarification	4	<caretaking> if ; <chestheart> <leave> ; <child> one ; <child> van
        needs_clarification	4	<child> ~<drug> ; <church> <always> ; <church> <put> ; <clinician> <clothes>
        needs_clarification	4	<clinician> <stimulant> ; <clothes> <friend> ; <clothes> back
        needs_clarification	4	<clothes> par ; <clothes> us ; <container> she ; <container> you
        needs_clarification	4	<continue> rol ; <continue> zip ; <day> <rail> ; <drive> one ; <drive> when
        needs_clarification	4	<drug> <child> ; <eat> instead ; <eat> tim ; <fall> <photo> ; <fall> <say>
        needs_clarification	4	<friend> <headface> ; <friend> <write> ; <friend> has ; <furniture> <pill>
        needs_clarification	4	<furniture> has ; <give> est ; <go> hast ; <go> mal ; <go> ther
        needs_clarification	4	<goodbye> <moment> ; <gun> <always> ; <gun> acros ; <headface> <sick>
        needs_clarification	4	<headface> hes ; <hear> <partner> ; <hear> <past> ; <hear> <pet>
        needs_clarification	4	<hear> <put> ; <hear> <stimulant> ; <hear> noth ; <height> <official>
        needs_clarification	4	<height> aft ; <hold> 0 ; <home> not ; <hospital> <treatment>
        needs_clarification	4	<hospital> do ; <insurance> <trust> ; <insurance> ok ; <insurance> tri
        needs_clarification	4	<intoxicated> <blood> ; <intoxicated> <play> ; <intoxicated> out ; <job> all
        needs_clarification	4	<job> and ; <job> lin ; <key> <amount> ; <key> <friend> ; <key> est
        needs_clarification	4	<key> if ; <key> with ; <kin> <try> ; <kin> it ; <kin> one ; <kin> right
        needs_clarification	4	<kin> ~<limp> ; <leave> <feel> ; <leave> are ; <lock> <room> ; <media> <day>
        needs_clarification	4	<medicine> 0 ; <medicine> <day> ; <medicine> <fluid> ; <moment> 0
        needs_clarification	4	<money> <seizure> ; <money> list ; <money> y ; <month> y ; <need> porf
        needs_clarification	4	<needle> <hit> ; <night> <day> ; <night> ~<happy> ; <official> y
        needs_clarification	4	<opening> <year> ; <order> laps ; <outdoors> estan ; <pain> pt
        needs_clarification	4	<palecolor> <year> ; <palecolor> kreyol ; <partner> <write> ; <pet> <sad>
        needs_clarification	4	<phone> <angry> ; <phone> id ; <phone> m ; <pill> <outdoors> ; <pill> <put>
        needs_clarification	4	<promise> her ; <promise> todo ; <promise> u ; <rarely> lo ; <record> anyway
        needs_clarification	4	<relapse> <home> ; <room> <hold> ; <sad> <go> ; <sad> <rope> ; <sad> i
        needs_clarification	4	<sad> then ; <say> <child> ; <say> clean ; <say> en ; <say> espanol
        needs_clarification	4	<say> fuert ; <say> just ; <say> mi ; <say> pt ; <school> off ; <see> <town>
        needs_clarification	4	<shame> <child> ; <shame> de ; <sick> <consume> ; <sober> of ; <soon> <ask>
        needs_clarification	4	<stimulant> <always> ; <stimulant> <rope> ; <stimulant> <say>
        needs_clarification	4	<stimulant> lin ; <stimulant> she ; <stranger> <angry> ; <stranger> <gun>
        needs_clarification	4	<stranger> <phone> ; <stranger> <remember> ; <stranger> had
        needs_clarification	4	<stranger> insid ; <stranger> mayor ; <stranger> ther ; <stranger> whol
        needs_clarification	4	<take> or ; <think> noth ; <threat> <day> ; <tired> <build> ; <tool> sinc
        needs_clarification	4	<town> <appointment> ; <town> do ; <town> is ; <trade> <confused>
        needs_clarification	4	<treatment> <phone> ; <treatment> in ; <treatment> pt ; <treatment> sinc
        needs_clarification	4	<trust> <promise> ; <try> <say> ; <try> it ; <unreal> <friend>
        needs_clarification	4	<vermin> all ; <week> <treatment> ; <withdrawal> <opening>
        needs_clarification	4	<write> <clothes> ; <write> pleas ; <write> x ; <year> new ; a besoin
        needs_clarification	4	a busc ; a coupon ; a crossword ; a deposit ; a llor ; a minivan ; a nicknam
        needs_clarification	4	a pav ; a pretty ; a recip ; a rough ; a shiv ; a star ; a stuf ; a terribl
        needs_clarification	4	a torn ; a vacation ; a visitor ; a ~son ; abog y ; about <need> ; about and
        needs_clarification	4	about drink ; acento ; aceptan ; actual no ; admission no ; aft church
        needs_clarification	4	aft friday ; ago ; agre which ; aim for ; airport is ; ajedrez ; al tech
        needs_clarification	4	alguien por ; all <week> ; als <drive> ; als what ; an <bodypart>
        needs_clarification	4	an extension ; an intervention ; and is ; and lin ; and mal ; and pregunt
        needs_clarification	4	and youl ; anh chi ; anoch y ; answer only ; anthem blu ; anywher near
        needs_clarification	4	appl ; applaus ; aqui la ; are bug ; arm + ; as good ; as soup ; ask bed
        needs_clarification	4	ask in ; ask nam ; ask them ; at <drug> ; atty re ; aunt re ; ay disculp
        needs_clarification	4	back about ; back on ; back onc ; bar of ; becaus ive ; been <ask>
        needs_clarification	4	been <partner> ; been mean ; befor six ; bet one ; bil then ; black out
        needs_clarification	4	blood from ; board a ; bom ; bom <day> ; bom dia ; bonjour <day>
        needs_clarification	4	bonjour mon ; bother him ; bro died ; brought over ; by <bodypart>
        needs_clarification	4	by <hear> ; by pcp ; by voic ; bye ; cabal ; caja en ; cal ; cal de
        needs_clarification	4	cal estan ; cal id ; cal its ; callback ; camion ; can say ; canon
        needs_clarification	4	cas amaril ; cat for ; ce ; cha anh ; chi ; chi toi ; claremont ; cle the
        needs_clarification	4	clean sinc ; climb int ; clr <leave> ; clr confirm ; clr husb ; clt en
        needs_clarification	4	coat at ; cobran ; cocain es ; coffe went ; cok dai ; com <take>
        needs_clarification	4	com alguem ; con <take> ; con trai ; confd ; convuls ; costum party
        needs_clarification	4	count out ; coupon for ; crack was ; crush pain ; cry say ; cuadr en
        needs_clarification	4	cur for ; cut at ; d <treatment> ; d clr ; danc to ; day in ; de <tool>
        needs_clarification	4	de agu ; de arrib ; de tom ; dear whoev ; dec en ; dej dich ; del cor
        needs_clarification	4	del intern ; del padr ; dema se ; dentist so ; desk at ; detail on
        needs_clarification	4	dia lleg ; did 0 ; didnt <ask> ; didnt <say> ; didnt ask ; didnt help
        needs_clarification	4	dij de ; diran ; direccion ; discus ; diyan ; do if ; dont pick ; door for
        needs_clarification	4	dorm de ; dos hijo ; draw the ; drink a ; drink too ; driv at ; drop x
        needs_clarification	4	drov past ; drug stor ; duerm la ; each night ; eap ; easi on ; eith of
        needs_clarification	4	el <angry> ; el anil ; el limon ; el que ; elephant ; ell cre ; ell la
        needs_clarification	4	els known ; em trai ; emotional support ; en <hear> ; en malo ; en person
        needs_clarification	4	en uno ; en voz ; encant ; envelop and ; envelop in ; es <alone> ; es cocain
        needs_clarification	4	es hombr ; es sol ; est <write> ; est numer ; establish who ; estatua
        needs_clarification	4	estudi contabilidad ; ex se ; extension ; f ; f <hear> ; f <phone> ; f <say>
        needs_clarification	4	f cal ; f re ; f voic ; fami in ; fami who ; favor es ; feed a ; felt lik
        needs_clarification	4	first numb ; fiv children ; fiv day ; float on ; flood and ; floorboard
        needs_clarification	4	follow me ; for <media> ; for treatment ; for what ; forget that ; form want
        needs_clarification	4	found our ; french ; friday so ; fuimo a ; fum mot ; futur ; garden is
        needs_clarification	4	gasolin ; gay ; get sleepy ; giv out ; go by ; go int ; go of ; go she
        needs_clarification	4	gon <die> ; gon kms ; good in ; good peopl ; good wint ; ha <ask>
        needs_clarification	4	habl fuert ; hac 0 ; hac <container> ; hac <hear> ; hac ruid ; happen on
        needs_clarification	4	has nev ; has scar ; has slid ; hasnt <ask> ; hasnt ask ; hasnt quit
        needs_clarification	4	hay <clinician> ; hel is ; hem of ; her list ; her sweat ; her ther
        needs_clarification	4	herman jueg ; hes <think> ; hi yes ; hing off ; his wallet ; his ~<kin>
        needs_clarification	4	holiday with ; hom mom ; hor sal ; hos and ; hous every ; hous not
        needs_clarification	4	houston and ; how much ; husband i ; i deliver ; i quit ; i travel ; idk why
        needs_clarification	4	ill <leave> ; ill leav ; in blu ; in general ; in what ; irma ; is about
        needs_clarification	4	is all ; is la ; is som ; it sinc ; its <color> ; its neith ; ive empti
        needs_clarification	4	ive fil ; ive typ ; jack and ; je ne ; jerk and ; jigsaw ; just ran
        needs_clarification	4	kept in ; kept the ; ki ; kind <phone> ; ko po ; kreyol ; la autopist
        needs_clarification	4	la gent ; la insulin ; la licuador ; la loteri ; la min ; la mism
        needs_clarification	4	la oficin ; la recamar ; la tint ; la zapateri ; landlady ; landlord re
        needs_clarification	4	lang ; las diez ; lat the ; law visit ; le regal ; learn the ; leav are
        needs_clarification	4	lent us ; les <stop> ; les dej ; letter in ; lexapr ; lif togeth
        needs_clarification	4	lik august ; linda ; link and ; littl soldier ; liv her ; llav est
        needs_clarification	4	long <stop> ; long silenc ; los <year> ; los ano ; los espej ; los gallo
        needs_clarification	4	los huevo ; los miercol ; lucer ; lunchbox ; lup ; m ; mak mak ; malo paso
        needs_clarification	4	mam llev ; man to ; mandon a ; mango ; maquet ; marihuan ; mas escribirl
        needs_clarification	4	mayor <ask> ; mayor pregunt ; me deteng ; me lock ; me right ; me then
        needs_clarification	4	medi es ; medi los ; mein tocht ; meno la ; mes y ; meu irma
        needs_clarification	4	mism <container> ; mom it ; mom right ; mom told ; monterrey ; morn person
        needs_clarification	4	moun ; moun ki ; mouth slid ; mov a ; much or ; muchach me ; muy bajit
        needs_clarification	4	mwen ; my bump ; my gram ; my neighbor ; nam 0 ; nam the ; nao ; ne
        needs_clarification	4	need treatment ; need you ; neith sur ; ni nad ; nieg ; night slot ; no ~0
        needs_clarification	4	no ~emergency ; no ~its ; no ~pt ; no ~quis ; no ~si ; no ~usa ; nobody need
        needs_clarification	4	nos <order> ; nos mand ; not ~<intoxicated> ; not ~<take> ; now then ; nt
        needs_clarification	4	numb end ; numer es ; nunc ha ; o que ; of ~withdrawal ; offic on ; ok it
        needs_clarification	4	old <money> ; on carpet ; on sam ; one on ; only <month> ; only word
        needs_clarification	4	op <ask> ; op ask ; open no ; open thes ; or when ; or why ; ord laps
        needs_clarification	4	oth cal ; otr line ; our <eat> ; our <headface> ; our magnet ; our nam
        needs_clarification	4	our school ; our ~<height> ; overdos of ; owed him ; own <write> ; pa mi
        needs_clarification	4	pageant ; pain in ; pain pt ; pal kreyol ; pancak breakfast ; par quien
        needs_clarification	4	parrot learn ; past your ; pat ; pay too ; payment ; pech y ; peopl bring
        needs_clarification	4	peopl sent ; perdonenm todo ; phenibut ; phon aft ; phon now ; phon off
        needs_clarification	4	piedr que ; plac hav ; placement ; play at ; play tenni ; pleas <write>
        needs_clarification	4	plu ; policy on ; pon mas ; por dond ; porf ; pou ; preguntan por
        needs_clarification	4	pres <give> ; pres send ; pric list ; program cost ; q do ; que <clean>
        needs_clarification	4	que fal ; que hacen ; que seguro ; quisier platic ; quit drink ; rais it
        needs_clarification	4	raj la ; rak ; rang the ; re <drug> ; re <treatment> ; re nephew ; re niec
        needs_clarification	4	re tenant ; re visit ; reconcil ; record <say> ; reek of ; refer by
        needs_clarification	4	repaint the ; repeat zip ; rid to ; right <record> ; right form ; ring us
        needs_clarification	4	room shar ; sa kapatid ; sac a ; saf ther ; sal en ; sam <tool> ; sam person
        needs_clarification	4	savannah ; say anyth ; say cok ; say leav ; say who ; scholarship fund
        needs_clarification	4	scratch on ; segu aqui ; seguro ; semi ; servic <pet> ; servic dog
        needs_clarification	4	shap lik ; she wish ; she ~not ; sheet <play> ; sheet music ; shield tri
        needs_clarification	4	shiv ; sho are ; shop until ; should <take> ; sie ; silb ; sinc may
        needs_clarification	4	sist cut ; slot by ; smok ice ; so <consume> ; sob then ; sobr con
        needs_clarification	4	someon ther ; somewher or ; sound 0 ; spac and ; spam ; spam fold
        needs_clarification	4	spe <night> ; speak one ; spel our ; stor clos ; street had ; stuck in
        needs_clarification	4	su tratamient ; substitut <church> ; succes ; synagogu ; talk gibberish
        needs_clarification	4	talk of ; teng el ; teng los ; text from ; thank ; thank u ; that for
        needs_clarification	4	that littl ; the deli ; the ear ; the handl ; the mannequin ; the marathon
        needs_clarification	4	the messag ; the mural ; the pag ; the potluck ; the rail ; the rink
        needs_clarification	4	the sermon ; the squirrel ; the theat ; then 0 ; then hang ; ther ive
        needs_clarification	4	ther ~<drive> ; ther ~park ; thermomet ; they mean ; thi <record>
        needs_clarification	4	thi confidential ; thi four ; thi lik ; thi sit ; thi websit ; thing to
        needs_clarification	4	throat clos ; tien ni ; tiend me ; tienen cup ; tip ; to alask ; to die
        needs_clarification	4	to hurt ; to iop ; to let ; to rous ; to sort ; to tuls ; tocht ; toled
        needs_clarification	4	tom much ; tonight for ; took phon ; topic ; tortilla por ; touch ~meth
        needs_clarification	4	town with ; trabajan ; transfer 0 ; trat ; trinh cho ; tub y ; tuv <amount>
        needs_clarification	4	typ and ; typ at ; typ the ; u tak ; un <clothes> ; un problem ; uncl ran
        needs_clarification	4	until <always> ; until every ; us four ; us you ; use hes ; use you
        needs_clarification	4	used it ; vec lo ; videojuego y ; vip ; vm ; vm 0 ; voy no ; voz de
        needs_clarification	4	was <alone> ; was <fall> ; was drop ; was eighty ; was our ; was said
        needs_clarification	4	we mis ; wear it ; went dead ; wer fiv ; wer kind ; wer you ; whisper bf
        needs_clarification	4	whisper my ; who <hear> ; who it ; who or ; who wrot ; who you ; whoev read
        needs_clarification	4	whol <continue> ; whol stil ; wil cal ; with 0 ; with los ; with plat
        needs_clarification	4	withdrawal at ; without ~insuranc ; without ~us ; wont bend ; word was
        needs_clarification	4	wouldnt <give> ; wouldnt <say> ; wouldnt giv ; wrong <town> ; wrong tim ; x
        needs_clarification	4	x / ; xanax ; y compramo ; y dan ; ya <stop> ; ya compr ; yal <take>
        needs_clarification	4	you accredit ; you talk ; your nam ; your residential ; your succes
        needs_clarification	4	zapateri ; ~0 d ; ~<consume> <phone> ; ~<drive> for ; ~<drug> <phone>
        needs_clarification	4	~<emergency> <home> ; ~<fluid> <need> ; ~<give> nam
        needs_clarification	4	~<insurance> <insurance> ; ~<money> ~<money> ; ~<need> <clinician> ; ~<say>
        needs_clarification	4	~<stop> ~a ; ~alcoholic ; ~bet ~off ; ~clammy ; ~el ~<bodypart> ; ~emergency
        needs_clarification	4	~es él ; ~fue <shame> ; ~fue culp ; ~giv nam ; ~hay <emergency>
        needs_clarification	4	~in ~<insurance> ; ~in ~network ; ~inf on ; ~it ~is ; ~kais ; ~le pregunt
        needs_clarification	4	~me dic ; ~me its ; ~network ; ~oth inf ; ~park for ; ~quit ; ~se si
        needs_clarification	4	~shak on ; ~si no ; ~slur ; ~student ; ~substanc inf ; ~the ~<insurance>
        needs_clarification	3	# <stop> ; # end ; *deliriumTremens:negated ; *duration.5
        needs_clarification	3	*emergency:hypothetical ; *quitting:other_experiencer
        needs_clarification	3	*seizure.prior:hypothetical ; *suicidalOblique ; *violence ; + <alcohol>
        needs_clarification	3	+ cost ; + phon ; / 0 ; 0 <container> ; 0 <rope> ; 0 <threat> ; 0 b ; 0 car
        needs_clarification	3	0 eat ; 0 fil ; 0 mos ; 0 nam ; 0 next ; 0 numb ; 0 ve ; 0 year
        needs_clarification	3	<afraid> <last> ; <alcohol> <phone> ; <alcohol> float ; <alone> <bodypart>
        needs_clarification	3	<always> <angry> ; <always> <cold> ; <always> <trade> ; <always> <week>
        needs_clarification	3	<always> quien ; <amount> <key> ; <amount> <record> ; <amount> las
        needs_clarification	3	<amount> porqu ; <amount> right ; <amount> sunburn ; <amount> tim
        needs_clarification	3	<amount> ~<go> ; <amount> ~<write> ; <angry> <height> ; <ask> <always>
        needs_clarification	3	<ask> <amount> ; <ask> <last> ; <ask> <rarely> ; <ask> <say> ; <ask> anyth
        needs_clarification	3	<ask> are ; <ask> cuant ; <ask> in ; <ask> per ; <awake> the ; <blade> del
        needs_clarification	3	<blade> from ; <blood> <hit> ; <bodypart> is ; <bodysound> <go>
        needs_clarification	3	<bodysound> <stranger> ; <break> <container> ; <breath> no ; <build> pil
        needs_clarification	3	<build> the ; <buy> <headface> ; <buy> <stop> ; <buy> sus ; <caretaking> en
        needs_clarification	3	<chestheart> <consume> ; <chestheart> <container> ; <child> 0
        needs_clarification	3	<child> <lock> ; <church> <drive> ; <church> <hot> ; <church> <shame>
        needs_clarification	3	<clean> <school> ; <clinician> o ; <clothes> <count> ; <clothes> <headface>
        needs_clarification	3	<clothes> <key> ; <clothes> <opening> ; <clothes> <write> ; <clothes> behind
        needs_clarification	3	<clothes> mak ; <colleague> <clean> ; <colleague> <treatment>
        needs_clarification	3	<color> <opening> ; <consume> <headface> ; <consume> ice ; <consume> in
        needs_clarification	3	<container> right ; <container> se ; <container> ~<think>
        needs_clarification	3	<continue> <month> ; <continue> any ; <continue> but ; <continue> la
        needs_clarification	3	<count> <hear> ; <crash> <photo> ; <crowd> <home> ; <crowd> <homeless>
        needs_clarification	3	<crowd> <photo> ; <crowd> nam ; <crowd> ~<opioid> ; <day> <ask>
        needs_clarification	3	<day> <breath> ; <day> <month> ; <day> <stop> ; <day> besid ; <day> but
        needs_clarification	3	<day> do ; <day> im ; <die> <height> ; <die> twic ; <drive> <angry>
        needs_clarification	3	<drive> <remember> ; <drive> from ; <drive> has ; <drive> on
        needs_clarification	3	<drug> <stimulant> ; <drug> <town> ; <drug> my ; <eat> 0 ; <eat> <last>
        needs_clarification	3	<eat> <photo> ; <eat> fuer ; <eat> hast ; <eat> los ; <eat> se ; <eat> so
        needs_clarification	3	<fall> x ; <feel> <give> ; <feel> <money> ; <fire> <night> ; <fire> its
        needs_clarification	3	<friend> pul ; <furniture> <photo> ; <furniture> hac ; <give> <say>
        needs_clarification	3	<give> no ; <give> ~<drug> ; <go> <hopeless> ; <go> long ; <go> them
        needs_clarification	3	<gun> <bodypart> ; <happy> <continue> ; <happy> <town> ; <happy> in
        needs_clarification	3	<headface> <rail> ; <headface> has ; <headface> ya ; <hear> <caretaking>
        needs_clarification	3	<hear> <clothes> ; <hear> <rail> ; <hear> <stranger> ; <hear> de
        needs_clarification	3	<hear> one ; <height> <blood> ; <height> <school> ; <hit> <drive>
        needs_clarification	3	<hit> <height> ; <hit> <moment> ; <home> <day> ; <home> <gun>
        needs_clarification	3	<home> <promise> ; <home> <tool> ; <home> below ; <home> her ; <home> they
        needs_clarification	3	<home> without ; <homeless> <eat> ; <hospital> 0 ; <hospital> from
        needs_clarification	3	<insurance> any ; <insurance> card ; <intoxicated> <bodypart>
        needs_clarification	3	<job> <build> ; <job> <consume> ; <job> lead ; <key> <kin> ; <key> it
        needs_clarification	3	<kin> empti ; <kin> ever ; <kin> just ; <kin> threw ; <kin> ~<stop>
        needs_clarification	3	<leave> <pet> ; <leave> nam ; <leave> wont ; <medicine> for
        needs_clarification	3	<medicine> twic ; <moment> a ; <moment> sal ; <money> ten ; <month> <media>
        needs_clarification	3	<month> <vendor> ; <need> <feel> ; <need> <start> ; <need> him ; <need> us
        needs_clarification	3	<need> you ; <night> <trade> ; <night> owl ; <official> <town>
        needs_clarification	3	<official> de ; <opening> he ; <opening> with ; <opioid> <fall>
        needs_clarification	3	<opioid> <happy> ; <order> by ; <outdoors> <hear> ; <outdoors> been
        needs_clarification	3	<outdoors> ever ; <outdoors> she ; <outdoors> ~<leave> ; <pain> <afraid>
        needs_clarification	3	<pain> ~<sick> ; <palecolor> <build> ; <palecolor> <colleague>
        needs_clarification	3	<partner> <continue> ; <partner> <fall> ; <partner> <height> ; <partner> if
        needs_clarification	3	<partner> wouldnt ; <past> <amount> ; <past> <partner> ; <past> bc
        needs_clarification	3	<past> ~<phone> ; <pet> <bodysound> ; <pet> <consume> ; <pet> <give>
        needs_clarification	3	<pet> <insurance> ; <pet> ok ; <phone> <fall> ; <phone> <key>
        needs_clarification	3	<phone> <moment> ; <phone> <record> ; <phone> <soon> ; <phone> about
        needs_clarification	3	<phone> any ; <phone> away ; <phone> bien ; <phone> bk ; <phone> es
        needs_clarification	3	<phone> o ; <phone> porqu ; <phone> sam ; <phone> she ; <pill> <say>
        needs_clarification	3	<pill> <think> ; <pill> she ; <play> alt ; <play> by ; <play> on
        needs_clarification	3	<play> que ; <promise> <think> ; <promise> each ; <promise> por
        needs_clarification	3	<promise> us ; <put> <phone> ; <rail> <stop> ; <rail> all ; <record> se
        needs_clarification	3	<relapse> sam ; <remember> to ; <room> <blood> ; <room> <child>
        needs_clarification	3	<room> <intoxicated> ; <room> <sad> ; <room> has ; <room> over
        needs_clarification	3	<rope> herself ; <rope> porqu ; <sad> <say> ; <sad> <school> ; <say> <hear>
        needs_clarification	3	<say> <kin> ; <say> <phone> ; <say> fil ; <say> mixtec ; <say> self
        needs_clarification	3	<say> she ; <say> son ; <say> youd ; <say> ~<feel> ; <school> <break>
        needs_clarification	3	<school> <give> ; <see> <vendor> ; <see> when ; <seizure> right
        needs_clarification	3	<shake> the ; <shame> <rope> ; <sick> <tired> ; <sick> lik ; <sober> then
        needs_clarification	3	<soon> <church> ; <soon> is ; <soon> les ; <start> <pet> ; <start> out
        needs_clarification	3	<stiff> <soon> ; <stimulant> <daytime> ; <stimulant> <happy>
        needs_clarification	3	<stimulant> <past> ; <stimulant> <phone> ; <stimulant> <promise>
        needs_clarification	3	<stimulant> an ; <stimulant> noth ; <stimulant> ~<think> ; <stop> <clean>
        needs_clarification	3	<stop> for ; <stop> im ; <stop> what ; <stranger> <sad> ; <stranger> about
        needs_clarification	3	<stranger> how ; <stranger> im ; <stranger> stand ; <stranger> togeth
        needs_clarification	3	<take> <fire> ; <take> <phone> ; <take> molin ; <take> stamp
        needs_clarification	3	<think> <shame> ; <think> each ; <think> which ; <tired> aft ; <tool> lost
        needs_clarification	3	<town> <buy> ; <town> are ; <trade> 0 ; <trade> <water> ; <treatment> <last>
        needs_clarification	3	<treatment> <leave> ; <treatment> <say> ; <treatment> on ; <treatment> only
        needs_clarification	3	<treatment> rm ; <treatment> ~<drug> ; <trust> <money> ; <try> <consume>
        needs_clarification	3	<try> <need> ; <vendor> <count> ; <vermin> to ; <wait> <opening>
        needs_clarification	3	<wait> cerc ; <water> <color> ; <water> <furniture> ; <water> <go>
        needs_clarification	3	<water> <gun> ; <water> <height> ; <week> <take> ; <week> becaus ; <week> y
        needs_clarification	3	<withdrawal> <money> ; <write> <kin> ; <write> <night> ; <year> to
        needs_clarification	3	<year> we ; <year> when ; a <gun> ; a <hospital> ; a cast ; a chees ; a cpap
        needs_clarification	3	a est ; a fly ; a fork ; a friend ; a goat ; a hab ; a map ; a middl ; a nad
        needs_clarification	3	a ocup ; a persona ; a pray ; a question ; a quit ; a relativ ; a restaurant
        needs_clarification	3	a rosary ; a secret ; a sof ; a teapot ; a truck ; a warehous ; a wig
        needs_clarification	3	a woman ; a ~<phone> ; abiert ; about help ; about me ; about old ; about us
        needs_clarification	3	about writ ; abren ; abrig ; abt us ; acab con ; accredit and ; acerc
        needs_clarification	3	acostumbr ; acros <amount> ; addres on ; administrator ; aft <consume>
        needs_clarification	3	aft <day> ; aft <daytime> ; aft noon ; again but ; ago bc ; airport for
        needs_clarification	3	al <money> ; al banc ; alguien me ; alguien sobr ; all i ; allow and
        needs_clarification	3	allow dog ; almoh y ; along our ; alway leav ; alway said ; am read
        needs_clarification	3	ambulanc becaus ; amtrak ; an anvil ; anak ; and <town> ; and apologiz
        needs_clarification	3	and are ; and cranky ; and fork ; and kid ; and lent ; and paid ; and shoot
        needs_clarification	3	and tir ; and what ; ano ant ; any <breath> ; any <room> ; any air
        needs_clarification	3	any detail ; apologiz each ; apologiz for ; apply ; apriet y
        needs_clarification	3	apt <colleague> ; apt in ; arbor ; are <vermin> ; are <write> ; are blu
        needs_clarification	3	are both ; are men ; are pack ; are your ; arm dead ; around by ; arrang
        needs_clarification	3	arregl el ; arriv and ; as me ; as min ; as though ; ask anyth ; ask are
        needs_clarification	3	ask by ; ask how ; asleep at ; asm ; aspirador ; at bus ; at by ; at san
        needs_clarification	3	at that ; at thi ; at warehous ; ate the ; atend ; aunqu yo ; autopist
        needs_clarification	3	averigu ; away at ; ay <promise> ; back aft ; backup ; bad connection
        needs_clarification	3	bad lin ; bag are ; bail danzon ; bard porqu ; bat <break> ; bc ; be <need>
        needs_clarification	3	be his ; be need ; bear it ; been anywher ; been ask ; been doing
        needs_clarification	3	beer float ; being <phone> ; being aliv ; below us ; bem ; best i
        needs_clarification	3	birdwatch ; bk ; bkgd ; blad in ; blu fold ; boletin ; boletin de ; bos who
        needs_clarification	3	bossy ; both <write> ; both are ; both say ; both wrong ; box for ; braucht
        needs_clarification	3	braucht hilf ; brazo anoch ; bridg in ; bridg inspector ; bring one
        needs_clarification	3	bro then ; brome ; broth hes ; broth play ; btw ; buenisim ; bufand ; bulb
        needs_clarification	3	burn its ; but right ; by <ask> ; by ask ; by friend ; by how ; cad abril
        needs_clarification	3	cad quien ; cajon ; cal aft ; cal any ; cal bk ; cal del ; cal drop ; cal if
        needs_clarification	3	cal sin ; cal tel ; can <say> ; can reach ; can step ; can wait ; can wak
        needs_clarification	3	cant <home> ; cant liv ; caption ; carnival ; catholic ; caught the ; cay un
        needs_clarification	3	cb no ; ce que ; chapt on ; check <vendor> ; check spam ; checklist
        needs_clarification	3	children in ; cho em ; chop ; chop <eat> ; chop onion ; christma is
        needs_clarification	3	cirujan ; clav en ; claw <tool> ; claw ham ; clear the ; clos by ; clos out
        needs_clarification	3	clos til ; clr ; clr <go> ; clr <moment> ; clr apologiz ; clr clock
        needs_clarification	3	clr cry ; clr daught ; clr jok ; clr mention ; clr need ; clr sound
        needs_clarification	3	cobran y ; cocain problem ; coch ; cok every ; coleccion de ; colg
        needs_clarification	3	collect stamp ; columpi ; comadr ; commission ; compa ; company pay
        needs_clarification	3	con plan ; concret pil ; cond de ; conferenc ; congel ; congel la
        """
}
