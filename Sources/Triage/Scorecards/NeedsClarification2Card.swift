extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	<bodysound> from ; <breath> con ; <cannabis> and ; <caretaking> if
        needs_clarification	4	<chestheart> <leave> ; <child> one ; <child> van ; <child> ~<drug>
        needs_clarification	4	<church> <always> ; <church> <put> ; <clinician> <clothes>
        needs_clarification	4	<clinician> <stimulant> ; <clothes> <friend> ; <clothes> back ; <clothes> us
        needs_clarification	4	<container> she ; <container> you ; <continue> rol ; <continue> zip
        needs_clarification	4	<day> <rail> ; <drive> one ; <drive> when ; <drug> <child> ; <eat> instead
        needs_clarification	4	<eat> tim ; <fall> <photo> ; <fall> <say> ; <friend> <headface>
        needs_clarification	4	<friend> <write> ; <friend> has ; <furniture> <pill> ; <furniture> has
        needs_clarification	4	<give> est ; <go> hast ; <go> mal ; <go> ther ; <goodbye> <moment>
        needs_clarification	4	<gun> <always> ; <gun> acros ; <headface> <sick> ; <headface> hes
        needs_clarification	4	<headface> met ; <hear> <past> ; <hear> <pet> ; <hear> <put>
        needs_clarification	4	<hear> <stimulant> ; <hear> noth ; <height> <official> ; <height> aft
        needs_clarification	4	<home> not ; <hospital> <treatment> ; <hospital> do ; <insurance> <trust>
        needs_clarification	4	<insurance> tri ; <intoxicated> <blood> ; <intoxicated> <play>
        needs_clarification	4	<intoxicated> out ; <job> all ; <job> and ; <job> lin ; <key> <amount>
        needs_clarification	4	<key> <friend> ; <key> est ; <key> if ; <key> with ; <kin> <try> ; <kin> it
        needs_clarification	4	<kin> one ; <kin> right ; <kin> ~<limp> ; <leave> <feel> ; <leave> are
        needs_clarification	4	<lock> <room> ; <media> <day> ; <medicine> 0 ; <medicine> <day> ; <moment> 0
        needs_clarification	4	<money> list ; <money> y ; <month> y ; <need> porf ; <needle> <hit>
        needs_clarification	4	<night> <day> ; <night> ~<happy> ; <official> y ; <opening> <year>
        needs_clarification	4	<order> by ; <order> laps ; <outdoors> estan ; <pain> pt
        needs_clarification	4	<palecolor> <year> ; <palecolor> kreyol ; <partner> <write> ; <pet> <sad>
        needs_clarification	4	<phone> <angry> ; <phone> id ; <phone> m ; <pill> <outdoors> ; <promise> her
        needs_clarification	4	<promise> todo ; <promise> u ; <rarely> lo ; <record> <promise>
        needs_clarification	4	<record> anyway ; <relapse> <home> ; <room> <hold> ; <sad> <go>
        needs_clarification	4	<sad> <rope> ; <sad> i ; <sad> then ; <say> <child> ; <say> clean ; <say> en
        needs_clarification	4	<say> espanol ; <say> fuert ; <say> just ; <say> mi ; <say> pt
        needs_clarification	4	<school> off ; <see> <town> ; <shake> <child> ; <shame> <child> ; <shame> de
        needs_clarification	4	<sick> <consume> ; <sober> of ; <soon> <ask> ; <stimulant> <always>
        needs_clarification	4	<stimulant> <rope> ; <stimulant> <say> ; <stimulant> lin ; <stimulant> she
        needs_clarification	4	<stranger> <angry> ; <stranger> <gun> ; <stranger> <phone>
        needs_clarification	4	<stranger> <remember> ; <stranger> had ; <stranger> insid ; <stranger> mayor
        needs_clarification	4	<stranger> ther ; <stranger> whol ; <take> or ; <think> noth
        needs_clarification	4	<threat> <day> ; <tired> <build> ; <tool> sinc ; <town> <appointment>
        needs_clarification	4	<town> do ; <town> is ; <trade> <confused> ; <treatment> <phone>
        needs_clarification	4	<treatment> in ; <treatment> pt ; <treatment> sinc ; <trust> <promise>
        needs_clarification	4	<try> <need> ; <try> <say> ; <try> it ; <vermin> all ; <week> <treatment>
        needs_clarification	4	<withdrawal> <opening> ; <write> <clothes> ; <write> pleas ; <write> x
        needs_clarification	4	<year> new ; a besoin ; a busc ; a coupon ; a crossword ; a deposit ; a llor
        needs_clarification	4	a minivan ; a nicknam ; a pav ; a pretty ; a recip ; a rough ; a shiv
        needs_clarification	4	a star ; a stuf ; a terribl ; a torn ; a vacation ; a visitor ; a ~son
        needs_clarification	4	abog y ; about <need> ; about and ; about drink ; aceptan ; actual no
        needs_clarification	4	administrator ; admission no ; aft church ; aft friday ; ago ; agre which
        needs_clarification	4	aim for ; airport is ; ajedrez ; al tech ; alguien por ; all <week>
        needs_clarification	4	als <drive> ; als what ; an <bodypart> ; an extension ; an intervention
        needs_clarification	4	and is ; and lin ; and mal ; and pregunt ; and youl ; anh chi ; anoch y
        needs_clarification	4	answer only ; anthem blu ; appl ; applaus ; aqui la ; are bug ; arm +
        needs_clarification	4	as good ; as soup ; ask bed ; ask in ; ask nam ; ask them ; at <drug>
        needs_clarification	4	at san ; atty re ; aunt re ; ay disculp ; back about ; back on ; back onc
        needs_clarification	4	bar of ; becaus ive ; been <ask> ; been <partner> ; been mean ; befor six
        needs_clarification	4	bet one ; bil then ; black out ; blood from ; board a ; bom ; bom <day>
        needs_clarification	4	bom dia ; bonjour <day> ; bonjour mon ; bother him ; bowl night ; bro died
        needs_clarification	4	brought over ; by <bodypart> ; by <hear> ; by pcp ; by voic ; bye ; cabal
        needs_clarification	4	caja en ; cal ; cal de ; cal estan ; cal id ; cal its ; callback ; camion
        needs_clarification	4	can say ; canon ; cas amaril ; cat for ; cb no ; ce ; cha anh ; chi
        needs_clarification	4	chi toi ; claremont ; cle the ; clean sinc ; climb int ; clr <leave>
        needs_clarification	4	clr confirm ; clr husb ; clt en ; coat at ; cobran ; cocain es ; cok dai
        needs_clarification	4	com <take> ; com alguem ; con <take> ; con trai ; confd ; costum party
        needs_clarification	4	count out ; coupon for ; crack was ; crush pain ; cry say ; cuadr en
        needs_clarification	4	cur for ; cut at ; d <treatment> ; d clr ; danc to ; day in ; de <tool>
        needs_clarification	4	de agu ; de arrib ; de tom ; dear whoev ; dec en ; dej dich ; del cor
        needs_clarification	4	del intern ; del padr ; delivery guy ; dentist so ; desk at ; detail on
        needs_clarification	4	dia lleg ; did 0 ; didnt <ask> ; didnt <say> ; didnt ask ; didnt help
        needs_clarification	4	didnt say ; dij de ; diran ; direccion ; discus ; do if ; dog need
        needs_clarification	4	dont pick ; door for ; dos hijo ; draw the ; drink a ; drink too ; driv at
        needs_clarification	4	drov past ; drug stor ; dry <headface> ; duerm la ; dun what ; each night
        needs_clarification	4	eap ; easi on ; eith of ; el <angry> ; el anil ; el limon ; el que
        needs_clarification	4	elephant ; elephant sat ; ell cre ; ell la ; els known ; em trai
        needs_clarification	4	emotional support ; en <hear> ; en malo ; en person ; en uno ; en voz
        needs_clarification	4	encant ; envelop and ; envelop in ; es <alone> ; es cocain ; es hombr
        needs_clarification	4	es sol ; est <write> ; est numer ; establish who ; estatua
        needs_clarification	4	estudi contabilidad ; everyth was ; ex se ; extension ; f ; f <hear>
        needs_clarification	4	f <phone> ; f cal ; f re ; f voic ; fami in ; fami who ; favor es ; feed a
        needs_clarification	4	felt lik ; first numb ; fiv children ; fiv day ; float on ; flood and
        needs_clarification	4	floorboard ; follow me ; for <media> ; for sist ; for treatment ; for what
        needs_clarification	4	forget that ; found our ; french ; friday so ; fuimo a ; fum mot ; futur
        needs_clarification	4	garden is ; gasolin ; gay ; get sleepy ; giv out ; go by ; go of ; go she
        needs_clarification	4	gon kms ; good in ; good peopl ; good wint ; greek <church> ; ha <ask>
        needs_clarification	4	habl fuert ; hac 0 ; hac <container> ; hac <hear> ; hac ruid ; happen on
        needs_clarification	4	has nev ; has scar ; has slid ; hasnt <ask> ; hasnt ask ; hasnt quit
        needs_clarification	4	hay <clinician> ; heard about ; hel is ; hem of ; her list ; her sweat
        needs_clarification	4	her ther ; herman jueg ; hes <think> ; hi yes ; hing off ; holiday with
        needs_clarification	4	hom mom ; hor sal ; hos and ; hous every ; houston and ; how your
        needs_clarification	4	husband i ; i deliver ; i quit ; i travel ; idk why ; ill <leave> ; ill leav
        needs_clarification	4	in blu ; in general ; in what ; irma ; is about ; is all ; is la ; is som
        needs_clarification	4	it sinc ; its <color> ; its neith ; ive empti ; ive fil ; ive typ ; jack and
        needs_clarification	4	je ne ; jerk and ; jigsaw ; jigsaw puzzl ; just ran ; kept in ; kept the
        needs_clarification	4	ki ; kind <phone> ; ko po ; kreyol ; la autopist ; la gent ; la insulin
        needs_clarification	4	la licuador ; la loteri ; la min ; la mism ; la oficin ; la recamar
        needs_clarification	4	la tint ; la zapateri ; landlord re ; lang ; las diez ; lat the ; law visit
        needs_clarification	4	le regal ; learn the ; lent us ; les <stop> ; les dej ; letter in ; lexapr
        needs_clarification	4	lif togeth ; lik august ; linda ; link and ; littl soldier ; liv her
        needs_clarification	4	llav est ; long <stop> ; long silenc ; los <year> ; los ano ; los espej
        needs_clarification	4	los gallo ; los huevo ; los miercol ; lucer ; lunchbox ; lup ; m ; m slur
        needs_clarification	4	mak mak ; malo paso ; mam llev ; man to ; mandon a ; mango ; maquet
        needs_clarification	4	marihuan ; mas escribirl ; mayor <ask> ; mayor pregunt ; me deteng ; me lock
        needs_clarification	4	me right ; me then ; medi es ; mein tocht ; mes y ; meu irma
        needs_clarification	4	mism <container> ; mom it ; mom right ; mom told ; monterrey ; morn person
        needs_clarification	4	most for ; moun ; moun ki ; mouth slid ; mov a ; much or ; muchach me
        needs_clarification	4	muy bajit ; mwen ; my bump ; my gram ; my neighbor ; nam 0 ; nam the ; nao
        needs_clarification	4	ne ; need treatment ; need you ; neith sur ; ni nad ; nieg ; night slot
        needs_clarification	4	no el ; no ~0 ; no ~dio ; no ~emergency ; no ~its ; no ~pt ; no ~quis
        needs_clarification	4	no ~si ; no ~usa ; nobody need ; nos <order> ; nos mand ; not ~<intoxicated>
        needs_clarification	4	not ~<take> ; now then ; nt ; numb end ; numer es ; nunc ha ; o que
        needs_clarification	4	of seven ; offic on ; ok it ; old <money> ; on carpet ; on sam ; one on
        needs_clarification	4	only <month> ; only word ; op <ask> ; op ask ; open no ; open thes ; or when
        needs_clarification	4	or why ; ord laps ; oth cal ; otr line ; our <eat> ; our <headface>
        needs_clarification	4	our magnet ; our nam ; our numb ; our school ; our ~<height> ; overdos of
        needs_clarification	4	owed him ; own <write> ; pa mi ; pageant ; pain in ; pain pt ; pal kreyol
        needs_clarification	4	pancak breakfast ; par quien ; parient ; parrot learn ; past your ; pat
        needs_clarification	4	pay too ; payment ; pech y ; peopl bring ; peopl sent ; perdonenm todo
        needs_clarification	4	phenibut ; phon aft ; phon now ; phon off ; pid de ; piedr que ; plac hav
        needs_clarification	4	placement ; play at ; play tenni ; pleas <write> ; plu ; policy on ; pon mas
        needs_clarification	4	por dond ; porf ; pou ; preguntan por ; pres <give> ; pres send
        needs_clarification	4	pressur cook ; pric list ; program cost ; q do ; que <clean> ; que fal
        needs_clarification	4	que hacen ; que seguro ; quisier platic ; quit drink ; rais it ; raj la
        needs_clarification	4	rak ; rang the ; rd tim ; re <drug> ; re <treatment> ; re nephew ; re niec
        needs_clarification	4	re tenant ; re visit ; reconcil ; record <say> ; reek of ; refer by
        needs_clarification	4	repaint the ; repeat zip ; rid to ; right <record> ; right form ; ring us
        needs_clarification	4	room shar ; sa kapatid ; sac a ; saf ther ; sal en ; sam person ; savannah
        needs_clarification	4	say anyth ; say cok ; say leav ; say uncl ; say who ; scholarship fund
        needs_clarification	4	scratch on ; segu aqui ; seguro ; semi ; servic <pet> ; shap lik ; she wish
        needs_clarification	4	she ~not ; sheet <play> ; sheet music ; shield tri ; shiv ; sho are
        needs_clarification	4	shop until ; should <take> ; sie ; silb ; sinc may ; sist cut ; slot by
        needs_clarification	4	smok ice ; so <consume> ; sob then ; sobr con ; sol pued ; someon ther
        needs_clarification	4	somewher or ; sound 0 ; spac and ; spam ; spam fold ; spe <night>
        needs_clarification	4	speak one ; spel our ; squeez pain ; stor clos ; street had ; stuck in
        needs_clarification	4	su tratamient ; substitut <church> ; succes ; talk gibberish ; talk of
        needs_clarification	4	teng el ; teng los ; text from ; thank ; thank u ; that for ; that littl
        needs_clarification	4	the deli ; the ear ; the handl ; the mannequin ; the messag ; the mural
        needs_clarification	4	the pag ; the payrol ; the rail ; the rink ; the sermon ; the squirrel
        needs_clarification	4	the theat ; then 0 ; then hang ; ther ive ; ther ~<drive> ; ther ~park
        needs_clarification	4	thermomet ; they mean ; thi <record> ; thi four ; thi lik ; thi sit
        needs_clarification	4	thing to ; throat clos ; thx ; tiend me ; tienen cup ; tim as ; tip
        needs_clarification	4	to alask ; to die ; to hurt ; to iop ; to let ; to rous ; to sort ; tocht
        needs_clarification	4	toled ; tom much ; tonight for ; topic ; tortilla por ; touch ~meth
        needs_clarification	4	town with ; trabajan ; transfer 0 ; trat ; trinh cho ; tub y ; tuv <amount>
        needs_clarification	4	typ and ; typ at ; typ the ; u tak ; un <clothes> ; un problem ; un telefon
        needs_clarification	4	uncl ran ; until <always> ; until every ; us four ; us you ; use hes
        needs_clarification	4	use you ; used it ; vec lo ; videojuego y ; vip ; vm ; vm 0 ; voy no
        needs_clarification	4	voz de ; was <alone> ; was <fall> ; was drop ; was eighty ; was our
        needs_clarification	4	was said ; wdnt <say> ; we mis ; wear it ; wer fiv ; wer kind ; wer you
        needs_clarification	4	whisper bf ; whisper my ; who <hear> ; who it ; who or ; who wrot ; who you
        needs_clarification	4	whoev read ; whol <continue> ; whol stil ; wil cal ; with 0 ; with los
        needs_clarification	4	with plat ; withdrawal at ; without ~insuranc ; wont bend ; word was
        needs_clarification	4	wouldnt <give> ; wouldnt <say> ; wouldnt giv ; wrong <town> ; wrong tim ; x
        needs_clarification	4	x / ; xanax ; y compramo ; y dan ; ya <stop> ; ya compr ; you talk
        needs_clarification	4	your nam ; your residential ; your succes ; zapateri ; ~0 d
        needs_clarification	4	~<consume> <phone> ; ~<drive> for ; ~<drug> <phone> ; ~<emergency> <pain>
        needs_clarification	4	~<give> nam ; ~<insurance> <insurance> ; ~<money> ~<money>
        needs_clarification	4	~<need> <clinician> ; ~<say> ; ~<stop> ~a ; ~alcoholic ; ~bet ~off ; ~clammy
        needs_clarification	4	~el ~<bodypart> ; ~emergency ; ~emergency nobody ; ~es él ; ~fue <shame>
        needs_clarification	4	~fue culp ; ~giv nam ; ~hay <emergency> ; ~in ~<insurance> ; ~in ~network
        needs_clarification	4	~inf on ; ~kais ; ~le pregunt ; ~me dic ; ~me its ; ~network ; ~oth inf
        needs_clarification	4	~park for ; ~quit ; ~say ; ~se si ; ~si no ; ~substanc inf
        needs_clarification	4	~the ~<insurance>
        needs_clarification	3	# <stop> ; # end ; *deliriumTremens:negated ; *duration.5
        needs_clarification	3	*emergency:hypothetical ; *quitting:other_experiencer
        needs_clarification	3	*seizure.prior:hypothetical ; *suicidal:other_experiencer ; *suicidalOblique
        needs_clarification	3	*violence ; + <alcohol> ; + cost ; + phon ; / 0 ; 0 <container> ; 0 <rope>
        needs_clarification	3	0 <threat> ; 0 b ; 0 car ; 0 eat ; 0 fil ; 0 mos ; 0 nam ; 0 next ; 0 numb
        needs_clarification	3	0 ve ; 0 year ; <afraid> <last> ; <alcohol> <phone> ; <alcohol> float
        needs_clarification	3	<alone> <bodypart> ; <always> <angry> ; <always> <cold> ; <always> <trade>
        needs_clarification	3	<always> <week> ; <always> or ; <always> quien ; <amount> <key>
        needs_clarification	3	<amount> <record> ; <amount> las ; <amount> porqu ; <amount> right
        needs_clarification	3	<amount> sunburn ; <amount> tim ; <amount> ~<go> ; <amount> ~<write>
        needs_clarification	3	<angry> <drive> ; <angry> <height> ; <ask> <always> ; <ask> <amount>
        needs_clarification	3	<ask> <last> ; <ask> <rarely> ; <ask> <say> ; <ask> anyth ; <ask> are
        needs_clarification	3	<ask> cuant ; <ask> in ; <ask> per ; <awake> the ; <blade> del
        needs_clarification	3	<blade> from ; <blood> <hit> ; <bodypart> is ; <bodysound> <go>
        needs_clarification	3	<bodysound> <stranger> ; <break> <container> ; <breath> no ; <build> pil
        needs_clarification	3	<build> the ; <buy> <headface> ; <buy> <stop> ; <buy> sus ; <caretaking> em
        needs_clarification	3	<caretaking> en ; <chestheart> <consume> ; <chestheart> <container>
        needs_clarification	3	<child> 0 ; <child> <lock> ; <church> <drive> ; <church> <hot>
        needs_clarification	3	<church> <shame> ; <clean> <school> ; <clinician> o ; <clothes> <count>
        needs_clarification	3	<clothes> <headface> ; <clothes> <key> ; <clothes> <opening>
        needs_clarification	3	<clothes> <write> ; <clothes> behind ; <clothes> mak ; <colleague> <clean>
        needs_clarification	3	<colleague> <treatment> ; <color> <opening> ; <consume> <headface>
        needs_clarification	3	<consume> ice ; <consume> in ; <container> right ; <container> se
        needs_clarification	3	<container> ~<think> ; <continue> <month> ; <continue> any ; <continue> but
        needs_clarification	3	<continue> la ; <count> <hear> ; <count> <kin> ; <crash> <photo>
        needs_clarification	3	<crowd> <home> ; <crowd> <homeless> ; <crowd> <photo> ; <crowd> nam
        needs_clarification	3	<crowd> ~<opioid> ; <day> <ask> ; <day> <breath> ; <day> <month>
        needs_clarification	3	<day> <stop> ; <day> besid ; <day> but ; <day> do ; <day> im ; <daytime> ya
        needs_clarification	3	<die> <height> ; <die> twic ; <drive> <angry> ; <drive> <remember>
        needs_clarification	3	<drive> from ; <drive> has ; <drive> lik ; <drive> on ; <drug> <stimulant>
        needs_clarification	3	<drug> <town> ; <drug> my ; <eat> 0 ; <eat> <last> ; <eat> <photo>
        needs_clarification	3	<eat> fuer ; <eat> hast ; <eat> los ; <eat> se ; <eat> so ; <fall> x
        needs_clarification	3	<feel> <give> ; <feel> <money> ; <fire> <night> ; <fire> its ; <friend> pul
        needs_clarification	3	<furniture> <photo> ; <furniture> hac ; <give> <say> ; <give> no
        needs_clarification	3	<give> ~<drug> ; <go> <hopeless> ; <go> long ; <go> them ; <gun> <bodypart>
        needs_clarification	3	<happy> <continue> ; <happy> <town> ; <happy> in ; <headface> <rail>
        needs_clarification	3	<headface> has ; <headface> ya ; <hear> <caretaking> ; <hear> <clothes>
        needs_clarification	3	<hear> <rail> ; <hear> <stranger> ; <hear> de ; <hear> one
        needs_clarification	3	<height> <blood> ; <height> <school> ; <hit> <drive> ; <hit> <height>
        needs_clarification	3	<hit> <moment> ; <hold> 0 ; <hold> <ask> ; <home> <day> ; <home> <gun>
        needs_clarification	3	<home> <promise> ; <home> <tool> ; <home> below ; <home> her ; <home> they
        needs_clarification	3	<home> without ; <homeless> <eat> ; <hospital> 0 ; <hospital> <clothes>
        needs_clarification	3	<hospital> from ; <insurance> any ; <insurance> card ; <insurance> first
        needs_clarification	3	<insurance> ok ; <insurance> with ; <intoxicated> <bodypart> ; <job> <build>
        needs_clarification	3	<job> <consume> ; <job> lead ; <key> <kin> ; <key> it ; <kin> empti
        needs_clarification	3	<kin> ever ; <kin> just ; <kin> threw ; <kin> ~<stop> ; <leave> <pet>
        needs_clarification	3	<leave> nam ; <leave> wont ; <medicine> for ; <medicine> twic ; <moment> a
        needs_clarification	3	<moment> sal ; <money> <seizure> ; <money> ten ; <month> <media>
        needs_clarification	3	<month> <vendor> ; <need> <feel> ; <need> <start> ; <need> him ; <need> us
        needs_clarification	3	<need> you ; <night> <trade> ; <night> owl ; <official> <town>
        needs_clarification	3	<official> de ; <opening> he ; <opening> with ; <opioid> <fall>
        needs_clarification	3	<opioid> <happy> ; <outdoors> <hear> ; <outdoors> been ; <outdoors> ever
        needs_clarification	3	<outdoors> she ; <outdoors> ~<leave> ; <pain> <afraid> ; <pain> ~<sick>
        needs_clarification	3	<palecolor> <build> ; <palecolor> <colleague> ; <partner> <continue>
        needs_clarification	3	<partner> <fall> ; <partner> <height> ; <partner> if ; <partner> then
        needs_clarification	3	<partner> wouldnt ; <past> <amount> ; <past> <partner> ; <past> bc
        needs_clarification	3	<past> ~<phone> ; <pet> <bodysound> ; <pet> <consume> ; <pet> <give>
        needs_clarification	3	<pet> <insurance> ; <phone> <fall> ; <phone> <key> ; <phone> <moment>
        needs_clarification	3	<phone> <record> ; <phone> <soon> ; <phone> about ; <phone> any
        needs_clarification	3	<phone> away ; <phone> bien ; <phone> es ; <phone> o ; <phone> porqu
        needs_clarification	3	<phone> read ; <phone> sam ; <phone> she ; <pill> <put> ; <pill> <say>
        needs_clarification	3	<pill> <think> ; <pill> she ; <play> alt ; <play> by ; <play> on
        needs_clarification	3	<play> que ; <promise> <think> ; <promise> each ; <promise> por
        needs_clarification	3	<promise> us ; <put> <phone> ; <rail> <stop> ; <rail> all ; <record> se
        needs_clarification	3	<relapse> sam ; <remember> to ; <room> <blood> ; <room> <child>
        needs_clarification	3	<room> <intoxicated> ; <room> <sad> ; <room> over ; <rope> porqu
        needs_clarification	3	<sad> <say> ; <sad> <school> ; <say> <hear> ; <say> <kin> ; <say> <phone>
        needs_clarification	3	<say> fil ; <say> mixtec ; <say> self ; <say> she ; <say> son ; <say> youd
        needs_clarification	3	<say> ~<feel> ; <school> <break> ; <school> <give> ; <see> <vendor>
        needs_clarification	3	<see> down ; <see> when ; <seizure> right ; <shake> the ; <shame> <rope>
        needs_clarification	3	<sick> <tired> ; <sick> lik ; <sober> then ; <soon> <church> ; <soon> is
        needs_clarification	3	<soon> les ; <start> <pet> ; <start> out ; <stiff> <soon>
        needs_clarification	3	<stimulant> <daytime> ; <stimulant> <happy> ; <stimulant> <past>
        needs_clarification	3	<stimulant> <phone> ; <stimulant> <promise> ; <stimulant> an
        needs_clarification	3	<stimulant> noth ; <stimulant> ~<think> ; <stop> <clean> ; <stop> for
        needs_clarification	3	<stop> im ; <stop> what ; <stranger> <goodbye> ; <stranger> <sad>
        needs_clarification	3	<stranger> about ; <stranger> how ; <stranger> im ; <stranger> stand
        needs_clarification	3	<stranger> togeth ; <take> <fire> ; <take> <phone> ; <take> molin
        needs_clarification	3	<take> stamp ; <think> <shame> ; <think> each ; <think> which ; <tired> aft
        needs_clarification	3	<tool> lost ; <town> <buy> ; <town> are ; <trade> 0 ; <trade> <water>
        needs_clarification	3	<treatment> <last> ; <treatment> <leave> ; <treatment> <say>
        needs_clarification	3	<treatment> on ; <treatment> only ; <treatment> rm ; <treatment> ~<drug>
        needs_clarification	3	<trust> <money> ; <try> <consume> ; <vendor> <count> ; <vermin> to
        needs_clarification	3	<wait> <opening> ; <wait> <trade> ; <wait> cerc ; <water> <color>
        needs_clarification	3	<water> <furniture> ; <water> <go> ; <water> <height> ; <week> <take>
        needs_clarification	3	<week> becaus ; <week> y ; <withdrawal> <money> ; <write> <kin>
        needs_clarification	3	<write> <night> ; <year> to ; <year> we ; <year> when ; a <always> ; a <gun>
        needs_clarification	3	a <hospital> ; a cast ; a chees ; a cpap ; a est ; a fan ; a fly ; a fork
        needs_clarification	3	a friend ; a goat ; a hab ; a map ; a middl ; a nad ; a ocup ; a persona
        needs_clarification	3	a pray ; a question ; a quit ; a relativ ; a restaurant ; a rosary
        needs_clarification	3	a secret ; a sof ; a teapot ; a truck ; a warehous ; a wig ; a ~<phone>
        needs_clarification	3	abiert ; about help ; about me ; about old ; about us ; abren ; abrig
        needs_clarification	3	abt us ; acab con ; accredit and ; acerc ; acostumbr ; acros <amount>
        needs_clarification	3	addres on ; aft <clean> ; aft <consume> ; aft <day> ; aft <daytime>
        needs_clarification	3	aft chor ; aft noon ; again but ; ago bc ; airport for ; al <money>
        needs_clarification	3	al banc ; alguem ai ; alguien me ; alguien sobr ; all i ; allow and
        needs_clarification	3	allow dog ; almoh y ; along our ; along the ; alway leav ; alway said
        needs_clarification	3	am read ; ambulanc becaus ; amtrak ; an anvil ; anak ; and <town>
        needs_clarification	3	and apologiz ; and are ; and cranky ; and fork ; and kid ; and lent
        needs_clarification	3	and paid ; and shoot ; and tir ; and what ; ano ant ; any <breath>
        needs_clarification	3	any <room> ; any air ; any detail ; anywher near ; apologiz each
        needs_clarification	3	apologiz for ; apply ; apriet y ; apt <colleague> ; apt in ; arbor
        needs_clarification	3	are <vermin> ; are <write> ; are blu ; are both ; are men ; are pack
        needs_clarification	3	are your ; arm dead ; around by ; arrang ; arregl el ; arriv and ; as me
        needs_clarification	3	as min ; as though ; ask anyth ; ask are ; ask by ; ask how ; asleep at
        needs_clarification	3	asm ; aspirador ; at bus ; at by ; at that ; at thi ; at warehous ; ate the
        needs_clarification	3	atend ; atend em ; aunqu yo ; autopist ; averigu ; away at ; ay <promise>
        needs_clarification	3	back aft ; backup ; bad connection ; bad lin ; bag are ; bank now
        needs_clarification	3	bard porqu ; bat <break> ; bc ; be <need> ; be his ; be need ; bear it
        needs_clarification	3	been anywher ; been ask ; been doing ; beer float ; being <phone>
        needs_clarification	3	being aliv ; below us ; bem ; best <day> ; best i ; birdwatch ; bkgd
        needs_clarification	3	blad in ; blu fold ; boletin ; boletin de ; bos who ; bossy ; both <write>
        needs_clarification	3	both are ; both say ; both wrong ; box for ; braucht ; braucht hilf
        needs_clarification	3	brazo anoch ; bridg in ; bridg inspector ; bring one ; bro then ; brome
        needs_clarification	3	broth hes ; broth play ; btw ; buenisim ; bulb ; burn its ; but right
        needs_clarification	3	by <ask> ; by ask ; by friend ; by how ; cad abril ; cad quien ; cajon
        needs_clarification	3	cal aft ; cal any ; cal del ; cal drop ; cal if ; cal sin ; cal tel
        needs_clarification	3	can <say> ; can reach ; can step ; can wait ; can wak ; cant <home>
        needs_clarification	3	cant liv ; caption ; carnival ; catholic ; caught the ; cay un ; ce que
        needs_clarification	3	chapt on ; check <vendor> ; check spam ; checklist ; children in ; cho em
        needs_clarification	3	chop ; chop <eat> ; chop onion ; christma is ; cirujan ; clav en
        needs_clarification	3	claw <tool> ; claw ham ; clear the ; clos by ; clos out ; clos til ; clr
        needs_clarification	3	clr <go> ; clr <moment> ; clr apologiz ; clr clock ; clr cry ; clr daught
        needs_clarification	3	clr jok ; clr mention ; clr need ; clr sound ; cobran y ; cocain problem
        """
}
