extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	# <stop> ; # end ; # from ; *ago.5 ; *instruction ; *rehabDone:negated
        needs_clarification	4	*serviceQuestion:hypothetical ; *sinceStopping.0 ; *sinceStopping.3
        needs_clarification	4	*suicidal ; / no ; / un ; 0 other ; 0 voic ; <alcohol> problem
        needs_clarification	4	<alone> pued ; <amount> <key> ; <amount> she ; <ask> <always>
        needs_clarification	4	<ask> <amount> ; <ask> <treatment> ; <ask> <trust> ; <ask> anyth ; <ask> nam
        needs_clarification	4	<ask> per ; <blood> <headface> ; <blood> from ; <bodypart> porqu
        needs_clarification	4	<bodysound> from ; <build> or ; <cannabis> and ; <caretaking> if
        needs_clarification	4	<chestheart> <leave> ; <chestheart> <pill> ; <child> one ; <child> van
        needs_clarification	4	<church> <always> ; <church> <drive> ; <church> <put>
        needs_clarification	4	<clinician> <clothes> ; <clinician> <stimulant> ; <clothes> <friend>
        needs_clarification	4	<clothes> <opening> ; <clothes> back ; <clothes> us ; <colleague> <clean>
        needs_clarification	4	<consume> ice ; <consume> ~<consume> ; <container> she ; <container> you
        needs_clarification	4	<container> ~<think> ; <crowd> <photo> ; <day> <rail> ; <day> do ; <day> im
        needs_clarification	4	<drive> one ; <eat> instead ; <eat> tim ; <emergency> of ; <fall> <past>
        needs_clarification	4	<fall> <photo> ; <fall> <say> ; <fire> <night> ; <friend> <headface>
        needs_clarification	4	<friend> <write> ; <friend> has ; <furniture> <pill> ; <furniture> has
        needs_clarification	4	<give> est ; <give> ~<drug> ; <go> <hopeless> ; <go> mal ; <go> ther
        needs_clarification	4	<gun> <always> ; <gun> <drive> ; <gun> acros ; <headface> hes ; <hear> <hit>
        needs_clarification	4	<hear> <pet> ; <hear> <put> ; <hear> <stimulant> ; <height> <official>
        needs_clarification	4	<height> <school> ; <height> aft ; <hold> 0 ; <hospital> 0
        needs_clarification	4	<hospital> <treatment> ; <hospital> do ; <insurance> ok ; <insurance> tri
        needs_clarification	4	<intoxicated> <play> ; <intoxicated> out ; <job> all ; <key> <amount>
        needs_clarification	4	<key> is ; <kin> <try> ; <kin> one ; <kin> right ; <kin> ~<chestheart>
        needs_clarification	4	<kin> ~<limp> ; <kin> ~<stop> ; <leave> <feel> ; <leave> <pet>
        needs_clarification	4	<lock> <room> ; <media> <pet> ; <medicine> 0 ; <moment> 0 ; <money> y
        needs_clarification	4	<month> y ; <need> porf ; <need> ~no ; <needle> <hit> ; <night> <day>
        needs_clarification	4	<night> ~<happy> ; <official> y ; <opening> <year> ; <order> laps
        needs_clarification	4	<outdoors> estan ; <palecolor> kreyol ; <partner> <write> ; <phone> <angry>
        needs_clarification	4	<phone> <hear> ; <phone> <moment> ; <phone> id ; <phone> m ; <phone> own
        needs_clarification	4	<phone> sam ; <pill> <outdoors> ; <promise> her ; <promise> todo
        needs_clarification	4	<promise> u ; <rail> <play> ; <rarely> lo ; <record> <promise>
        needs_clarification	4	<record> anyway ; <relapse> <home> ; <room> <sad> ; <sad> <go>
        needs_clarification	4	<sad> <rope> ; <sad> <school> ; <sad> i ; <say> <child> ; <say> clean
        needs_clarification	4	<say> en ; <say> espanol ; <say> just ; <say> mi ; <school> ~<give>
        needs_clarification	4	<see> <town> ; <see> ~<eat> ; <shame> <child> ; <shame> de
        needs_clarification	4	<sick> <consume> ; <sober> of ; <soon> <ask> ; <stimulant> <always>
        needs_clarification	4	<stimulant> <rope> ; <stimulant> lin ; <stimulant> noth ; <stimulant> she
        needs_clarification	4	<stop> 0 ; <stop> <clean> ; <stop> <key> ; <stranger> <phone>
        needs_clarification	4	<stranger> <remember> ; <stranger> <think> ; <stranger> had
        needs_clarification	4	<stranger> insid ; <stranger> mayor ; <stranger> ther ; <stranger> whol
        needs_clarification	4	<think> <shame> ; <think> noth ; <think> ~<pet> ; <threat> <day>
        needs_clarification	4	<tool> sinc ; <town> do ; <town> is ; <trade> <confused> ; <treatment> or
        needs_clarification	4	<treatment> pt ; <treatment> sinc ; <try> <say> ; <try> it ; <vermin> all
        needs_clarification	4	<water> <height> ; <withdrawal> <opening> ; <write> <clothes>
        needs_clarification	4	<write> pleas ; <year> new ; a <gun> ; a besoin ; a busc ; a callback
        needs_clarification	4	a coupon ; a cpap ; a deposit ; a friend ; a hab ; a llor ; a nicknam
        needs_clarification	4	a pav ; a pretty ; a recip ; a relativ ; a shiv ; a star ; a vacation
        needs_clarification	4	a visitor ; a warehous ; a ~son ; abog y ; about <need> ; about and
        needs_clarification	4	aceptan ; addres given ; addres taken ; administrator ; admission no
        needs_clarification	4	aft church ; aft friday ; ago ; agre which ; ahead for ; airport is
        needs_clarification	4	al tech ; alguien por ; all <week> ; alway leav ; an extension
        needs_clarification	4	an intervention ; anak ; and are ; and lin ; and mal ; and next
        needs_clarification	4	and pregunt ; and youl ; anh chi ; answer only ; apel de ; appl ; applaus
        needs_clarification	4	appli for ; aqui la ; are <stranger> ; are bug ; arm + ; as good ; as soup
        needs_clarification	4	ask in ; ask nam ; ask them ; at san ; at that ; atty re ; aunt re
        needs_clarification	4	ay disculp ; back about ; back on ; back onc ; backup ; bad <play> ; bad lin
        needs_clarification	4	bar of ; bard porqu ; becaus ive ; been <ask> ; been ~<partner> ; befor six
        needs_clarification	4	bil then ; bkgd ; black out ; bom <day> ; bom dia ; bonjour <day>
        needs_clarification	4	bonjour mon ; bottl of ; bowl night ; boyfriend is ; bro ~died
        needs_clarification	4	brought over ; build or ; by <bodypart> ; by <hear> ; by friend ; by voic
        needs_clarification	4	cabal ; caja en ; cajon ; cal ; cal estan ; cal its ; cal own ; cal tel
        needs_clarification	4	callback ; canon ; cant <home> ; cant liv ; cat for ; caught the ; cb no
        needs_clarification	4	ce ; ceil sinc ; cha anh ; chi ; chi toi ; clean his ; client no ; climb int
        needs_clarification	4	clr confirm ; clr husb ; clt en ; cm ; coat at ; cocain es ; com <take>
        needs_clarification	4	com alguem ; con <take> ; con trai ; confd ; contact ; costum party
        needs_clarification	4	could not ; count out ; coupon for ; crack was ; crush pain ; cry say
        needs_clarification	4	cur for ; cut at ; d clr ; danc to ; day in ; de carpinter ; dear whoev
        needs_clarification	4	dec en ; dej dich ; del padr ; del volcan ; delivery guy ; dema se
        needs_clarification	4	dentist so ; detail on ; didnt <ask> ; didnt <say> ; didnt ask ; didnt help
        needs_clarification	4	dij de ; dij y ; direccion ; discus ; diyan ; doe one ; dont pick
        needs_clarification	4	dry <headface> ; duerm la ; dun what ; each night ; eap ; easi on ; eith of
        needs_clarification	4	el limon ; el que ; elephant ; elephant sat ; ell cre ; ell la ; els known
        needs_clarification	4	em trai ; en <hear> ; en malo ; en person ; en uno ; en voz ; encant
        needs_clarification	4	envelop and ; equal ; es <alone> ; es hombr ; es p ; es sol ; escrit en
        needs_clarification	4	ese <month> ; est <write> ; est numer ; establish who ; estudi contabilidad
        needs_clarification	4	ex se ; explod ; extension ; f <hear> ; f <phone> ; f <say> ; f cal ; f re
        needs_clarification	4	f voic ; fami in ; fami who ; favor es ; favorit ; felt lik ; first 0
        needs_clarification	4	first numb ; first was ; fiv children ; floj y ; flood and ; floorboard
        needs_clarification	4	follow me ; for treatment ; for what ; forget that ; found our ; friend told
        needs_clarification	4	from <moment> ; from now ; fum mot ; futur ; garden is ; gasolin ; gav no
        needs_clarification	4	get sleepy ; giv out ; go by ; go of ; go she ; gon kms ; good in
        needs_clarification	4	good peopl ; good wint ; gracia por ; graduat high ; guit in ; ha <ask>
        needs_clarification	4	habl desd ; hac 0 ; hac <hear> ; hac ruid ; had <job> ; happen on ; has nev
        needs_clarification	4	has slid ; hasnt <ask> ; hasnt ask ; hasnt quit ; he pick ; heard about
        needs_clarification	4	hel is ; help ~no ; hem of ; her lif ; her sweat ; herman jueg ; heroin
        needs_clarification	4	hes <think> ; hing off ; his wallet ; holiday with ; hom mom ; hor sal
        needs_clarification	4	houston and ; husband i ; i taught ; i wont ; idk why ; im eleven ; in blu
        needs_clarification	4	in traffic ; in what ; inf ; insuranc card ; is about ; is beat ; is la
        needs_clarification	4	is murd ; is som ; it her ; it sinc ; its neith ; ive empti ; ive fil
        needs_clarification	4	ive thought ; ive typ ; jack and ; jigsaw ; just ran ; kept in ; ki
        needs_clarification	4	kid lov ; kind <phone> ; kreyol ; la gent ; la insulin ; la licuador
        needs_clarification	4	la loteri ; la min ; la mism ; la oficin ; la recamar ; la zapateri
        needs_clarification	4	landlord re ; las diez ; lat the ; le regal ; lea ; lent us ; les <stop>
        needs_clarification	4	les dej ; lif and ; lik august ; linda ; littl soldier ; long <stop>
        needs_clarification	4	long silenc ; los <year> ; los ano ; los espej ; los gallo ; lucer
        needs_clarification	4	lunchbox ; m ; m slur ; malo paso ; mam llev ; mandon a ; many peopl
        needs_clarification	4	marihuan ; marunong ; mas escribirl ; mayor <ask> ; mayor pregunt
        needs_clarification	4	me deteng ; me lock ; me right ; me then ; meal and ; medi es ; medi los
        needs_clarification	4	mein tocht ; meno la ; met the ; mism <container> ; mom right ; mom told
        needs_clarification	4	monterrey ; morn person ; moun ; moun ki ; mouth slid ; mural ; music de
        needs_clarification	4	muy bajit ; mwen ; my bump ; my gram ; my lost ; my neighbor ; my not
        needs_clarification	4	my ~mom ; nam 0 ; nao ; ne ; need treatment ; need you ; neighbor for
        needs_clarification	4	neith sur ; ni nad ; nieg ; no el ; no ~emergency ; no ~hurry ; no ~its
        needs_clarification	4	no ~pt ; no ~quis ; no ~usa ; nobody need ; nos <order> ; nos mand
        needs_clarification	4	not ~<intoxicated> ; not ~<say> ; not ~<stimulant> ; not ~<take> ; noth its
        needs_clarification	4	noth she ; now then ; nt ; numb end ; numb on ; numb that ; numer es
        needs_clarification	4	nunc ha ; o que ; of <headface> ; of seven ; of ~withdrawal
        needs_clarification	4	off <stimulant> ; offic on ; on <clinician> ; only <hear> ; only <month>
        needs_clarification	4	only word ; op <ask> ; op ask ; open no ; open thes ; or sinc ; or when
        needs_clarification	4	ord laps ; oth cal ; otr line ; otr que ; our <eat> ; our nam ; our school
        needs_clarification	4	our ~<height> ; own <write> ; pa mi ; pageant ; pain in ; paint a
        needs_clarification	4	pal kreyol ; par quien ; parient ; parrot learn ; past your ; payment
        needs_clarification	4	peopl bring ; peopl hav ; perdonenm todo ; phenibut ; phon aft ; phon now
        needs_clarification	4	phon off ; pid de ; piedr que ; plac hav ; placement ; play tenni ; plu
        needs_clarification	4	policy on ; pon mas ; por dond ; porf ; pothol ; pottery <school>
        needs_clarification	4	pottery clas ; pou ; precis ; pressur cook ; program cost ; pt its ; puzzl
        needs_clarification	4	que fal ; que hacen ; quisier platic ; quit drink ; rais it ; rak ; rang the
        needs_clarification	4	re <drug> ; re <treatment> ; re cost ; re nephew ; re tenant ; re visit
        needs_clarification	4	record <say> ; reek of ; rent through ; rid to ; rieg las ; right <record>
        needs_clarification	4	right form ; ring us ; room shar ; sa kapatid ; said just ; sal en
        needs_clarification	4	say anyth ; say leav ; say who ; scholarship fund ; scratch on ; sea and
        needs_clarification	4	segu aqui ; seguro ; seizur right ; semi ; servic <pet> ; shap lik
        needs_clarification	4	she wish ; sheet <play> ; sheet music ; shield of ; shield tri ; shiv
        needs_clarification	4	sho are ; should <take> ; show in ; sie ; silb ; sinc 0 ; sist cut
        needs_clarification	4	sist numb ; so glad ; sob then ; sobr con ; sol dij ; sol pued
        needs_clarification	4	somebody had ; someon ther ; someth is ; somewher or ; sound 0 ; spac and
        needs_clarification	4	spam ; spam fold ; speak one ; squeez pain ; stairwel ; stepson ; stor clos
        needs_clarification	4	street had ; stuck in ; su <trade> ; succes ; talk of ; tel someon
        needs_clarification	4	teng los ; thank ; thank u ; that for ; that littl ; the cater ; the copi
        needs_clarification	4	the deli ; the ear ; the email ; the food ; the forest ; the mannequin
        needs_clarification	4	the messag ; the pag ; the payrol ; the pta ; the rail ; the rink
        needs_clarification	4	the sermon ; the ~<kin> ; then 0 ; then for ; then hang ; ther ive
        needs_clarification	4	ther park ; ther stil ; thermomet ; thes <record> ; thes form ; they mean
        needs_clarification	4	thi <record> ; thi four ; thi lik ; thi sit ; thi websit ; thing to
        needs_clarification	4	throat clos ; tip ; to hurt ; to iop ; to let ; tocht ; tod <wait>
        needs_clarification	4	tod qued ; toled ; took nam ; topic ; tow truck ; trabajan ; transfer 0
        needs_clarification	4	trat ; trinh cho ; tub y ; tuv <amount> ; two teeth ; two year ; typ and
        needs_clarification	4	typ at ; typ the ; u tak ; un <clothes> ; un problem ; us you ; use hes
        needs_clarification	4	usted ayudan ; vec lo ; videojuego y ; vip ; vm ; want me ; was <alone>
        needs_clarification	4	was <child> ; was said ; we mis ; wear it ; websit <say> ; websit say
        needs_clarification	4	wer fiv ; wer kind ; wer you ; when <ask> ; when ask ; when or ; whisper bf
        needs_clarification	4	whisper my ; who <hear> ; who it ; who listen ; who or ; who wrot ; who you
        needs_clarification	4	whoev read ; whol bottl ; wil cal ; with los ; with plat ; wouldnt say
        needs_clarification	4	wrong <town> ; wrong extension ; wrong tim ; x ; x favor ; xanax
        needs_clarification	4	y compramo ; y dan ; y que ; ya compr ; yal <take> ; yo per ; you are
        needs_clarification	4	you talk ; your nam ; your succes ; zapateri ; ~0 d ; ~<amount> ~<moment>
        needs_clarification	4	~<ask> ~about ; ~<crowd> ~who ; ~<day> ~is ; ~<daytime> <medicine>
        needs_clarification	4	~<drive> <always> ; ~<drug> <phone> ; ~<give> <crowd> ; ~<give> <say>
        needs_clarification	4	~<give> nam ; ~<medicine> ~<always> ; ~<need> <clinician> ; ~<play> <day>
        needs_clarification	4	~<say> ; ~<say> <amount> ; ~<say> at ; ~<say> ~<home> ; ~<stranger> ~for
        needs_clarification	4	~<think> <amount> ; ~<withdrawal> ~<money> ; ~a ~<tool> ; ~alcoholic
        needs_clarification	4	~bet ~off ; ~build ; ~by ~<clinician> ; ~by ~pcp ; ~cup ; ~detail
        needs_clarification	4	~emergency ; ~es él ; ~esper ; ~for ~<job> ; ~for ~work ; ~fue <shame>
        needs_clarification	4	~fue culp ; ~get ~the ; ~giv nam ; ~golf ; ~hay <emergency> ; ~hurry
        needs_clarification	4	~in ~<insurance> ; ~in ~network ; ~it ~is ; ~le pregunt ; ~me its
        needs_clarification	4	~moth ~hous ; ~nail ; ~network ; ~no ~<amount> ; ~pay ~off ; ~peopl ~who
        needs_clarification	4	~program ; ~se que ; ~se si ; ~si no ; ~ther ~park ; ~thirty ~year ; ~to me
        needs_clarification	4	~travel ; ~vivimo ; ~wifi ; ~withdrawal ~at ; ~young
        needs_clarification	3	*chestPain ; *duration.5 ; *emergency:hypothetical
        needs_clarification	3	*quitting:other_experiencer ; *seizure.prior:hypothetical ; *started:negated
        needs_clarification	3	*suicidal:other_experiencer ; *suicidalOblique ; *violence ; + <alcohol>
        needs_clarification	3	+ cost ; + phon ; / 0 ; / d ; 0 <rope> ; 0 <threat> ; 0 b ; 0 eat ; 0 fil
        needs_clarification	3	0 h ; 0 mos ; 0 nam ; 0 next ; 0 numb ; 0 ve ; <alcohol> <phone>
        needs_clarification	3	<alone> <bodypart> ; <always> <trade> ; <always> <week> ; <always> and
        needs_clarification	3	<always> quien ; <amount> <record> ; <amount> aqui ; <amount> how
        needs_clarification	3	<amount> languag ; <amount> las ; <amount> porqu ; <amount> right
        needs_clarification	3	<amount> sunburn ; <amount> tim ; <amount> ~<go> ; <amount> ~<write>
        needs_clarification	3	<angry> <always> ; <angry> <drive> ; <angry> <height> ; <ask> <die>
        needs_clarification	3	<ask> <friend> ; <ask> <last> ; <ask> <rarely> ; <ask> are ; <ask> cuant
        needs_clarification	3	<ask> in ; <ask> them ; <blade> <town> ; <blade> del ; <blood> <hit>
        needs_clarification	3	<bodypart> is ; <bodysound> <go> ; <bodysound> <stranger>
        needs_clarification	3	<breath> <illness> ; <breath> <treatment> ; <breath> con ; <breath> no
        needs_clarification	3	<build> <church> ; <build> pil ; <buy> <headface> ; <buy> <stop> ; <buy> sus
        needs_clarification	3	<buy> una ; <caretaking> en ; <chestheart> <container> ; <child> 0
        needs_clarification	3	<child> <clothes> ; <child> <lock> ; <child> porqu ; <child> ~<drug>
        needs_clarification	3	<church> <give> ; <church> <hot> ; <church> <shame> ; <clean> <school>
        needs_clarification	3	<clinician> o ; <clinician> with ; <clothes> <child> ; <clothes> <count>
        needs_clarification	3	<clothes> <key> ; <clothes> <write> ; <clothes> fit ; <clothes> int
        needs_clarification	3	<clothes> mak ; <colleague> <treatment> ; <color> <opening>
        needs_clarification	3	<consume> <headface> ; <consume> <phone> ; <consume> hes ; <consume> in
        needs_clarification	3	<consume> mi ; <container> <play> ; <container> right ; <container> se
        needs_clarification	3	<continue> <month> ; <continue> any ; <continue> but ; <continue> la
        needs_clarification	3	<continue> rol ; <continue> zip ; <count> <hear> ; <count> <kin>
        needs_clarification	3	<crash> <photo> ; <crowd> # ; <crowd> <home> ; <crowd> <homeless>
        needs_clarification	3	<crowd> nam ; <crowd> ~<opioid> ; <day> <ask> ; <day> <breath>
        needs_clarification	3	<day> <stop> ; <day> besid ; <day> but ; <daytime> <money> ; <daytime> ya
        needs_clarification	3	<die> <height> ; <drive> <angry> ; <drive> <remember> ; <drive> has
        needs_clarification	3	<drive> lik ; <drive> on ; <drive> when ; <drug> my ; <eat> fuer
        needs_clarification	3	<eat> hast ; <eat> los ; <eat> sal ; <eat> se ; <eat> so ; <eat> ~<drug>
        needs_clarification	3	<fall> <opening> ; <fall> x ; <feel> <give> ; <fire> its ; <fluid> <need>
        needs_clarification	3	<friend> pul ; <furniture> <photo> ; <furniture> right ; <go> hast
        needs_clarification	3	<go> was ; <gun> <bodypart> ; <happy> <continue> ; <happy> <town>
        needs_clarification	3	<happy> in ; <happy> ~<alcohol> ; <headface> <rail> ; <headface> <sick>
        needs_clarification	3	<headface> ya ; <hear> <afraid> ; <hear> <caretaking> ; <hear> <clothes>
        needs_clarification	3	<hear> <gun> ; <hear> <past> ; <hear> <rail> ; <hear> <shake>
        needs_clarification	3	<hear> <stranger> ; <hear> de ; <hear> noth ; <hear> one ; <height> <blood>
        needs_clarification	3	<height> int ; <hit> <height> ; <hit> <moment> ; <hold> <ask> ; <home> <gun>
        needs_clarification	3	<home> <tool> ; <home> below ; <home> nin ; <home> they ; <home> without
        needs_clarification	3	<homeless> <eat> ; <homeless> <outdoors> ; <hot> at ; <illness> <furniture>
        needs_clarification	3	<insurance> card ; <insurance> first ; <insurance> with
        needs_clarification	3	<insurance> ~<drive> ; <intoxicated> <blood> ; <intoxicated> <bodypart>
        needs_clarification	3	<intoxicated> <go> ; <job> <consume> ; <job> <outdoors> ; <job> and
        needs_clarification	3	<key> <friend> ; <key> est ; <key> if ; <key> it ; <key> with
        needs_clarification	3	<kin> <alcohol> ; <kin> <height> ; <kin> ever ; <kin> it ; <kin> just
        needs_clarification	3	<kin> threw ; <kin> ~<phone> ; <last> vez ; <leave> are ; <leave> nam
        needs_clarification	3	<leave> wont ; <media> <day> ; <medicine> been ; <moment> a ; <moment> dont
        needs_clarification	3	<moment> sal ; <money> <seizure> ; <money> list ; <money> ten
        needs_clarification	3	<month> <media> ; <month> <vendor> ; <need> <continue> ; <need> <hear>
        needs_clarification	3	<need> us ; <night> <trade> ; <night> owl ; <official> <town>
        needs_clarification	3	<official> de ; <opening> has ; <opening> he ; <opening> with
        needs_clarification	3	<opioid> <ask> ; <opioid> <fall> ; <opioid> <happy> ; <outdoors> <hear>
        needs_clarification	3	<outdoors> been ; <outdoors> she ; <pain> <afraid> ; <pain> ~<sick>
        needs_clarification	3	<palecolor> <colleague> ; <palecolor> <money> ; <partner> <fall>
        needs_clarification	3	<partner> <height> ; <partner> <intoxicated> ; <partner> <pill>
        needs_clarification	3	<partner> if ; <partner> then ; <partner> wouldnt ; <past> <amount>
        needs_clarification	3	<past> <partner> ; <past> ~<phone> ; <pet> <bodysound> ; <pet> <consume>
        needs_clarification	3	<pet> ok ; <pet> und ; <phone> <fall> ; <phone> <record> ; <phone> <tool>
        needs_clarification	3	<phone> about ; <phone> any ; <phone> away ; <phone> bien ; <phone> do
        needs_clarification	3	<phone> es ; <phone> porqu ; <phone> ~<kin> ; <photo> <outdoors>
        needs_clarification	3	<photo> has ; <pill> <think> ; <pill> she ; <play> alt ; <play> by
        needs_clarification	3	<play> que ; <promise> <think> ; <promise> por ; <promise> us
        needs_clarification	3	<put> <church> ; <put> <phone> ; <put> de ; <rail> <stop> ; <rarely> <drive>
        needs_clarification	3	<record> se ; <relapse> sam ; <remember> to ; <room> <blood> ; <room> <hold>
        needs_clarification	3	<room> <intoxicated> ; <room> has ; <room> over ; <rope> porqu ; <sad> <say>
        needs_clarification	3	<sad> then ; <say> <fall> ; <say> <hear> ; <say> <kin> ; <say> est
        needs_clarification	3	<say> fuert ; <say> how ; <say> pt ; <say> self ; <say> she ; <say> son
        needs_clarification	3	<say> youd ; <say> ~<feel> ; <say> ~<give> ; <school> <hold> ; <school> off
        needs_clarification	3	<see> <vendor> ; <see> down ; <see> when ; <shake> the ; <shame> <kin>
        needs_clarification	3	<shame> my ; <sick> <tired> ; <sick> lik ; <sober> then ; <soon> <church>
        needs_clarification	3	<soon> <money> ; <soon> les ; <start> <pet> ; <start> out ; <stimulant> +
        needs_clarification	3	<stimulant> <daytime> ; <stimulant> <happy> ; <stimulant> <past>
        needs_clarification	3	<stimulant> <phone> ; <stimulant> <promise> ; <stimulant> an
        needs_clarification	3	<stimulant> ~<think> ; <stimulant> ~me ; <stop> for ; <stop> im
        needs_clarification	3	<stop> what ; <stranger> <angry> ; <stranger> <calm> ; <stranger> <clothes>
        needs_clarification	3	<stranger> <goodbye> ; <stranger> behind ; <stranger> im ; <stranger> stand
        needs_clarification	3	<stranger> togeth ; <take> <fire> ; <take> <phone> ; <take> molin
        needs_clarification	3	<take> stamp ; <think> <phone> ; <think> each ; <think> which ; <tool> <die>
        needs_clarification	3	<tool> lost ; <town> <appointment> ; <town> <buy> ; <town> are ; <trade> 0
        needs_clarification	3	<trade> <water> ; <trade> thi ; <treatment> <leave> ; <treatment> <take>
        needs_clarification	3	<treatment> on ; <trust> <money> ; <trust> <promise> ; <try> <consume>
        needs_clarification	3	<try> <need> ; <vendor> <count> ; <vermin> to ; <wait> <opening>
        needs_clarification	3	<wait> away ; <wait> can ; <wait> un ; <water> <night> ; <week> <take>
        needs_clarification	3	<week> becaus ; <week> y ; <write> <die> ; <write> <night> ; <write> twic
        needs_clarification	3	<year> the ; <year> to ; <year> we ; <year> when ; a chees ; a est ; a fan
        needs_clarification	3	a fly ; a fork ; a goat ; a gun ; a map ; a nad ; a persona ; a pray
        needs_clarification	3	a question ; a quit ; a rosary ; a secret ; a sof ; a stuf ; a teapot
        needs_clarification	3	a tijuan ; a torn ; a train ; a wig ; a ~<phone> ; abiert ; about drink
        needs_clarification	3	about help ; about me ; about old ; about us ; abr est ; abrig ; abt us
        needs_clarification	3	accord ; accord to ; acento ; acerc ; acostumbr ; acros <amount> ; actual no
        needs_clarification	3	aft <consume> ; aft <day> ; aft <daytime> ; aft noon ; again but
        needs_clarification	3	airport for ; ajedrez ; al <money> ; al banc ; algebr ; alguem ai
        needs_clarification	3	alguien me ; alguien sobr ; all about ; all i ; allow and ; almoh y
        needs_clarification	3	als <drive> ; als what ; alway said ; am read ; ambulanc becaus ; amtrak
        needs_clarification	3	an <bodypart> ; an anvil ; an interview ; and apologiz ; and cranky
        needs_clarification	3	and fork ; and kid ; and lent ; and long ; and paid ; and shoot ; and tir
        needs_clarification	3	and what ; and ~<promise> ; and ~how ; anil ; ano ant ; anoch y
        needs_clarification	3	any <breath> ; any <room> ; any air ; anywher near ; apply ; apriet y
        needs_clarification	3	apt <colleague> ; araw ; araw po ; arbor ; are <vermin> ; are <write>
        needs_clarification	3	are both ; are men ; are so ; are your ; arm dead ; arrang ; arregl el
        needs_clarification	3	arriv and ; as me ; as min ; as though ; ask anyth ; ask are ; ask bed
        needs_clarification	3	ask by ; asleep at ; asm ; aspirador ; at bus ; at by ; at som ; at warehous
        needs_clarification	3	ate the ; atend ; aunqu yo ; averigu ; away at ; ay <promise> ; back aft
        needs_clarification	3	bad connection ; bak sal ; bat <break> ; bc ; be his ; be need
        needs_clarification	3	been anywher ; been ask ; been doing ; being <phone> ; being aliv ; below us
        needs_clarification	3	bem ; best <day> ; best i ; bibliotec ; birdwatch ; bkgd <say> ; bkgd say
        needs_clarification	3	blad in ; blood from ; blu box ; blu fold ; board a ; bolich ; bos who
        needs_clarification	3	bossy ; both <write> ; both are ; both say ; both wrong ; bother him
        needs_clarification	3	box for ; braucht ; braucht hilf ; brazo anoch ; bridg in ; bridg inspector
        needs_clarification	3	bring one ; bro then ; broth play ; broth wif ; btw ; bulb ; burn its
        needs_clarification	3	but right ; by <ask> ; by ask ; by how ; cad abril ; cad quien ; cal aft
        needs_clarification	3	cal any ; cal de ; cal drop ; cal if ; camion ; can <say> ; can reach
        needs_clarification	3	can say ; can wait ; caption ; carnival ; cay un ; ce que ; chapt on
        needs_clarification	3	check <vendor> ; check spam ; checklist ; cho em ; chop ; chop <eat>
        needs_clarification	3	chop onion ; christma is ; cirujan ; claremont ; clav en ; claw <tool>
        needs_clarification	3	claw ham ; cle the ; clean sinc ; client ; clos by ; clos out ; clos til
        needs_clarification	3	clr ; clr <go> ; clr <leave> ; clr <moment> ; clr <need> ; clr apologiz
        needs_clarification	3	clr clock ; clr cry ; clr jok ; clr mention ; clr neighbor ; clr sound
        needs_clarification	3	cobran ; cocain problem ; cod in ; cok dai ; cok every ; coleccion de ; colg
        needs_clarification	3	collect stamp ; columpi ; com thi ; comadr ; compa ; company pay ; con plan
        needs_clarification	3	concret pil ; cond de ; conferenc ; congel ; congel la ; consejero ; contarl
        """
}
