extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	doesnt recogniz ; dog tramadol ; doing compression ; don chuy ; dos 0 ; dos botella
        detox	3	dos trago ; doubl and ; down slow ; drank the ; drink about ; drink around ; drink befor
        detox	3	drink dai ; drink to ; drink yesterday ; drip sweat ; drunk tank ; dtr in ; dtr re
        detox	3	dur <day> ; dur dia ; each month ; eap ; ech el ; ed ; eight beer ; eighty and
        detox	3	el <opioid> ; el aguardient ; el peric ; el prim ; em <past> ; empti ; er <give> ; escur
        detox	3	eso dic ; espum y ; est azul ; est com ; est hel ; estan <put> ; etoh + ; etoh lu
        detox	3	every four ; everybody is ; everyth is ; evry <night> ; evry nit ; expedient
        detox	3	extract <alcohol> ; extract shot ; eye open ; f <medicine> ; f one ; feel floaty
        detox	3	feel perfect ; fellow in ; fent off ; fentanyl they ; feo y ; fin <day> ; fin today
        detox	3	finish with ; fiv i ; flashlight ; flog drain ; flop lik ; foil on ; for $
        detox	3	for <cannabis> ; for <year> ; for cocain ; for has ; for headach ; for that ; for weed
        detox	3	forehead on ; forest lawn ; found <palecolor> ; found dad ; found somebody ; franzi
        detox	3	from four ; fue <opioid> ; fue una ; gap ; gf ; gf <go> ; ghb around ; ghb q ; gin a
        detox	3	go <amount> ; goe down ; goe through ; goin ; goin in ; goin on ; going away ; golp porqu
        detox	3	gon every ; gon in ; got em ; gown ; gurgl lip ; gut ; h sinc ; h/o ; habl y ; hac medi
        detox	3	had <opioid> ; had <stop> ; had two ; half gram ; hand ; hand do ; handl <always>
        detox	3	handl every ; hart ; has <emergency> ; has used ; hasnt ~had ; hay <day> ; hay <furniture>
        detox	3	hay dia ; he <always> ; he <seizure> ; he aint ; he alway ; he ate ; he took ; heart going
        detox	3	heavy etoh ; heifer ; help a ; her back ; her chin ; her even ; her nerv ; her nos
        detox	3	herman él ; heroin a ; hes <awake> ; hes <bodysound> ; hes <palecolor> ; hes <shake>
        detox	3	hes awak ; him down ; him hard ; him lik ; hip fx ; his <bodypart> ; his <last>
        detox	3	his <opioid> ; his <pill> ; his dead ; his last ; his methadon ; hlep ; hold cel
        detox	3	hom drink ; hom sam ; hospitalist 0 ; hour dry ; hoy bien ; hrs no ; hrs sinc ; hurt lik
        detox	3	hygienist and ; i <emergency> ; i chicken ; i convuls ; i fal ; i hard ; i ran ; i set
        detox	3	i try ; i ~put ; icu ; im <medicine> ; im prescrib ; im yawn ; in knot ; in sweat
        detox	3	in tonight ; in tub ; in withdrawal ; inmat releas ; insuranc say ; int his
        detox	3	internet <say> ; is <take> ; is asleep ; is get ; is rac ; ish a ; isnt <happy>
        detox	3	isnt real ; it fal ; it slow ; it wait ; its day ; its so ; ive swallow ; jal ; jal air
        detox	3	jalon ; john ; jug y ; just swallow ; just took ; just win ; keep slap ; keep turn
        detox	3	kept her ; klon ; klonopin four ; klonopin last ; la <hospital> ; la <withdrawal>
        detox	3	la barbil ; la inyect ; la marquesin ; la net ; la salv ; las <bodypart> ; las barra
        detox	3	las una ; last cup ; last whiskey ; lcsw 0 ; le <buy> ; le compr ; le fue ; le vayan
        detox	3	le vend ; le volte ; lik <write> ; lik he ; lik pencil ; limp and ; limpiez ; lip gray
        detox	3	lip lik ; listen for ; lit ; littl blu ; llev asi ; lo <last> ; lo prometi ; lo tuv
        detox	3	lo ultim ; look gray ; los <headface> ; los dia ; los pie ; lun en ; lunest ; m drink
        detox	3	m dts ; m fent ; m g ; m oxy ; m post ; m prior ; main ; malbec ; mam va ; man down
        detox	3	mannequin ; mano ; marquesin ; mastic ; md <blood> ; md cut ; me <height> ; me <money>
        detox	3	me brinc ; me busquen ; me cor ; medi botel ; medi gram ; mi <record> ; mi comp ; min out
        detox	3	ml ; mon / ; monday night ; moque ; mora ; mouth ; mouth is ; my <alcohol> ; my <die>
        detox	3	my bathroom ; my hand ; my knuckl ; my signatur ; my stomach ; my system ; my tooth
        detox	3	my ~<bodypart> ; my ~<opioid> ; my ~<sedative> ; my ~wif ; n he ; n my ; nail hav
        detox	3	naloxon ; narcan en ; narcand ; need two ; needl ; needl next ; needl on ; negr ; nev mis
        detox	3	nieg ; ninety <opioid> ; nip in ; no <leave> ; no insuranc ; no respond ; no to ; nois and
        detox	3	noon if ; norc 0 ; nos run ; not typ ; now becaus ; now buy ; now tak ; nuev no ; nurs so
        detox	3	o diez ; ob <hospital> ; od ing ; of detox ; of gin ; of lorazepam ; of malbec ; of oxy
        detox	3	of seagram ; off <phone> ; off but ; off cok ; off them ; old crow ; on <money>
        detox	3	on <opioid> ; on h ; on oxy ; on zoom ; one eye ; onlin <medicine> ; only <stop>
        detox	3	only did ; only weed ; oth phon ; oxy and ; padeci ; papelit de ; paramedic gav ; pared
        detox	3	parpade ; pastil azul ; pax ; pcp retir ; peg en ; peg un ; peopl land ; per <friend>
        detox	3	perc 0 ; perc every ; perco ; perfect wel ; peric ; pharmacist look ; pic la ; pick bug
        detox	3	pie y ; pil lik ; pink lin ; pint every ; pis del ; piste ; plank ; plu <alcohol> ; poison
        detox	3	por <happy> ; por <stop> ; por <write> ; possibl ; pour a ; powd off ; prim trag
        detox	3	prior ~w/d ; program in ; program residencial ; prometi a ; prov a ; psych <job>
        detox	3	pt <awake> ; pt awak ; pt detail ; pte 0 ; pued <awake> ; puk and ; pul off ; pupil
        detox	3	pus mor ; px ; q ; q mo ; que ano ; que eran ; que puebl ; que segun ; quit xanax ; quiver
        detox	3	r at ; rail and ; ran dry ; rat y ; reciben gent ; reclin ; reduction ; refus ed
        detox	3	rescu breath ; resp 0 ; respons to ; restart ; right with ; rol up ; ron todo ; ronc bien
        detox	3	room keep ; rph ; runny nos ; s dai ; s every ; sack of ; sali en ; sam as ; sant <day>
        detox	3	sap ; say outpatient ; say yes ; scar and ; se <consume> ; se est ; sec ; sei al
        detox	3	senorit mi ; seventy thre ; shak sinc ; she awak ; she drop ; she stop ; she swallow
        detox	3	shoot it ; shot 0 ; sick again ; sick as ; sick on ; sinc <day> ; sinc saturday
        detox	3	singl <day> ; singl <kin> ; singl day ; sink on ; sist of ; slack ; slep ; slow with
        detox	3	smirnof in ; smok em ; smok heroin ; smok m ; snf ; snor nois ; so <insurance>
        detox	3	som evening ; somebody cut ; somebody hand ; son dad ; son de ; span ; spray y ; stat dtr
        detox	3	stay dry ; stepdown rn ; stil drink ; stink ; stn ; stood up ; straw in ; strung out
        detox	3	suboxon strip ; sud a ; suggest ; supervis withdrawal ; surgery in ; swallow ; swat at
        detox	3	sz ; tachy ; tak about ; tak mor ; takin ; tar in ; target ; tavern ; temblor
        detox	3	ten <amount> ; ten blu ; ten norco ; ten of ; ten or ; ten tablet ; terapi ; that <phone>
        detox	3	that lin ; that wil ; the <color> ; the <daytime> ; the ambulanc ; the barstool ; the cap
        detox	3	the color ; the colour ; the cut ; the eleven ; the kratom ; the link ; the morphin
        detox	3	the paramedic ; the proces ; the ros ; the rug ; the sheet ; the sherry ; the thermo
        detox	3	the trembl ; the tub ; then <limp> ; then <shake> ; then anoth ; then whatev
        detox	3	ther <phone> ; thermo ; thes <day> ; thes day ; thi sinc ; thick ; think he ; third period
        detox	3	thirty rack ; thos 0 ; thre blanket ; thre dos ; thread off ; thru <phone> ; thru cal
        detox	3	thru his ; tiembl ; tiemblan ; til 0 ; til he ; tim between ; tim ever ; tio ; to cancel
        detox	3	to jaw ; to oth ; told cal ; tom las ; tom xanax ; tramadol and ; treat me ; tremor and
        detox	3	tub ; tumbl of ; tumbler ; tuv <confused> ; tuv delirium ; twelv to ; twitchy ; two bar
        detox	3	two milligram ; two without ; typ is ; u do ; una <shake> ; unconsciou ; until ive
        detox	3	up <sick> ; up against ; up cant ; up sick ; ur <treatment> ; using fentanyl
        detox	3	vanil extract ; vanish ; vez estoy ; vodk and ; vodk qd ; voic my ; volvi a ; vomit hast
        detox	3	voy manej ; w/d management ; wak up ; wal sinc ; was <palecolor> ; was <think> ; wasnt ~on
        detox	3	way too ; way up ; we admit ; week along ; wer <shake> ; wer shak ; what <month>
        detox	3	what cam ; what month ; what was ; what year ; whatev in ; whil then ; whiskey cold
        detox	3	who help ; whol offic ; whos <home> ; whos hous ; wil go ; win at ; wisdom
        detox	3	wisdom <headface> ; with <headface> ; with medical ; with narcan ; without <alcohol>
        detox	3	without my ; without ~a ; wk ear ; wont <medicine> ; worri re ; worst part ; would she
        detox	3	wouldnt let ; wrot on ; xanax all ; xanax cold ; xanax on ; xanax ran ; y <stimulant>
        detox	3	y estuv ; y for ; y par ; yawn gooseflesh ; yes a ; you <job> ; you und ; your <clinician>
        detox	3	your <treatment> ; ~<alcohol> by ; ~<alcohol> ~/ ; ~<amount> ~<always>
        detox	3	~<furniture> <bodypart> ; ~<headface> ~<go> ; ~<hit> ; ~<need> ~<die> ; ~<night> ~off
        detox	3	~<opioid> <day> ; ~<sedative> <day> ; ~<seizure> ; ~<seizure> in ; ~<sick> y
        detox	3	~<stop> <alcohol> ; ~<withdrawal> onc ; ~<withdrawal> ~<hospital> ; ~aguj ; ~be ~off
        detox	3	~cam ; ~cam ~off ; ~chil ; ~chiv ; ~dop ; ~drug given ; ~fetty ; ~get ; ~gin ; ~his ~own
        detox	3	~in ~colleg ; ~la ~<daytime> ; ~la ~manan ; ~lik ~to ; ~manan ; ~mano ; ~md ; ~my
        detox	3	~night ~off ; ~of ; ~off ; ~opi / ; ~orient ; ~peg ; ~residential ; ~seiz ; ~seizur 0
        detox	3	~seizur in ; ~sustanci ; ~sz / ; ~sz x ; ~ten ; ~the ~shak ; ~w/d ~seizur
        detox	2	*about.2 ; *backToUse.0 ; *confusion.0 ; *confusion.0:other_experiencer ; *frequency.2
        detox	2	*hallucination.0:hypothetical ; *hallucination.1 ; *hallucination.1:historical
        detox	2	*iopRequest.0:hypothetical ; *mandator.1 ; *misuse.0 ; *misuse.0:other_experiencer
        detox	2	*overdose.0:historical ; *pregnancy.0:negated ; *psychosis.0 ; *quitting.0:hypothetical
        detox	2	*quitting.0:other_experiencer ; *relief.2:other_experiencer ; *rhythm.0
        detox	2	*seizure.2:negated ; *substance.1:hypothetical ; *suicidal.0:negated ; *thirdParty.0
        detox	2	*usersAtHome.0 ; *vendor.1 ; *wantsOff.0 ; *withdrawal.0:historical
        detox	2	*withdrawalSign.0:negated ; + / ; + <bodysound> ; + <pain> ; + bar ; + beer ; + gurgl
        detox	2	+ half ; + unk ; / <opioid> ; / nt ; / o ; 0 <happy> ; 0 <headface> ; 0 <need> ; 0 <sober>
        detox	2	0 <think> ; 0 bundl ; 0 by ; 0 doc ; 0 dts ; 0 hospitaliz ; 0 moth ; 0 nino ; 0 overnight
        detox	2	0 pil ; 0 pinpoint ; 0 pt ; 0 qd ; 0 sob ; 0 strap ; 0 xanax ; 0 ~w/d ; <afraid> <fluid>
        detox	2	<alcohol> <container> ; <alcohol> <drive> ; <alcohol> <emergency> ; <alcohol> <unreal>
        detox	2	<alcohol> by ; <alcohol> grigi ; <alcohol> her ; <alcohol> ld ; <alcohol> me
        detox	2	<alcohol> nin ; <alcohol> per ; <alcohol> plu ; <alcohol> si ; <alcohol> toda
        detox	2	<alcohol> w/d ; <always> <ask> ; <always> <crowd> ; <always> <night> ; <always> a
        detox	2	<always> he ; <always> y ; <amount> <stranger> ; <amount> <take> ; <amount> <trade>
        detox	2	<amount> each ; <amount> my ; <amount> onc ; <amount> sam ; <amount> spigot ; <amount> ten
        detox	2	<amount> through ; <amount> ~<alcohol> ; <angry> <headface> ; <angry> <palecolor>
        detox	2	<appointment> <headface> ; <appointment> <record> ; <appointment> <treatment>
        detox	2	<appointment> with ; <ask> <media> ; <ask> ~<treatment> ; <asleep> <take> ; <asleep> par
        detox	2	<asleep> sinc ; <asleep> x ; <awake> ; <awake> <eat> ; <awake> <water> ; <blade> at
        detox	2	<blood> twic ; <blood> with ; <bodypart> ; <bodypart> <continue> ; <bodypart> <drive>
        detox	2	<bodypart> <fire> ; <bodypart> <hit> ; <bodypart> <kill> ; <bodypart> <opening>
        detox	2	<bodypart> <partner> ; <bodypart> and ; <bodypart> chinit ; <bodypart> do ; <bodypart> hav
        detox	2	<bodypart> turn ; <bodysound> <bodypart> ; <bodysound> <happy> ; <bodysound> <moment>
        detox	2	<bodysound> <shake> ; <bodysound> all ; <bodysound> for ; <bodysound> with ; <break> <go>
        detox	2	<breath> ; <breath> <continue> ; <build> <photo> ; <buy> <last> ; <cannabis> <furniture>
        detox	2	<chestheart> se ; <child> <alcohol> ; <child> hic ; <child> monitor ; <clean> <play>
        detox	2	<clean> moj ; <clinician> <crowd> ; <clinician> <headface> ; <clinician> <opioid>
        detox	2	<clinician> <take> ; <clinician> lo ; <clinician> over ; <clinician> used ; <clothes> rack
        detox	2	<cold> <bodypart> ; <cold> cant ; <cold> from ; <colleague> <consume> ; <colleague> <kin>
        detox	2	<color> ; <color> <alcohol> ; <color> <room> ; <confused> por ; <consume> 0
        detox	2	<consume> <bodypart> ; <consume> <fluid> ; <consume> <give> ; <consume> <moment>
        detox	2	<consume> <needle> ; <consume> alarm ; <consume> ever ; <consume> sak ; <consume> ten
        detox	2	<consume> them ; <consume> to ; <consume> un ; <consume> way ; <consume> ~<always>
        detox	2	<container> ; <container> <bodypart> ; <container> <color> ; <container> all
        detox	2	<container> becaus ; <container> de ; <container> down ; <container> is ; <container> me
        detox	2	<container> on ; <container> one ; <continue> 0 ; <continue> <afraid> ; <continue> in
        detox	2	<continue> on ; <count> <palecolor> ; <count> a ; <count> between ; <crowd> <stimulant>
        detox	2	<day> <clinician> ; <day> <container> ; <day> <home> ; <day> <medicine> ; <day> <year>
        detox	2	<day> back ; <day> easy ; <day> est ; <day> his ; <day> it ; <day> mi ; <day> plac
        detox	2	<daytime> <consume> ; <daytime> <headface> ; <daytime> el ; <daytime> until ; <die> <go>
        detox	2	<die> no ; <drive> behind ; <drive> con ; <drug> <opioid> ; <drug> but ; <drug> to
        detox	2	<eat> <alcohol> ; <eat> <drive> ; <eat> <headface> ; <eat> bel ; <eat> has ; <eat> pot
        detox	2	<eat> until ; <emergency> ; <emergency> <take> ; <emergency> hac ; <emergency> los
        detox	2	<emergency> refus ; <emergency> right ; <emergency> thi ; <fall> <eat> ; <fall> over
        detox	2	<feel> <count> ; <feel> great ; <feel> perfect ; <fluid> <day> ; <fluid> <last>
        detox	2	<fluid> at ; <fluid> on ; <fluid> to ; <friend> <awake> ; <friend> <palecolor>
        detox	2	<friend> <take> ; <friend> se ; <friend> x ; <furniture> <bodypart>
        detox	2	<furniture> <chestheart> ; <furniture> <hold> ; <furniture> <pain> ; <furniture> <record>
        detox	2	<furniture> <shake> ; <furniture> <start> ; <furniture> desd ; <furniture> onc
        detox	2	<furniture> soak ; <furniture> than ; <furniture> vaci ; <furniture> ~<treatment>
        detox	2	<give> <afraid> ; <give> <money> ; <give> <room> ; <give> <think> ; <give> noth
        detox	2	<give> sin ; <go> <appointment> ; <go> <sedative> ; <go> <shake> ; <go> <treatment>
        detox	2	<go> round ; <go> too ; <go> when ; <happy> <home> ; <happy> <palecolor> ; <happy> anymor
        detox	2	<happy> up ; <headface> <angry> ; <headface> <room> ; <headface> and ; <headface> de
        detox	2	<headface> just ; <hear> the ; <height> <fluid> ; <hit> <container> ; <hit> <stimulant>
        detox	2	<hit> <withdrawal> ; <hit> with ; <hold> <always> ; <hold> <container> ; <hold> a
        detox	2	<home> at ; <home> resident ; <hospital> <give> ; <hospital> <withdrawal>
        detox	2	<hospital> doesnt ; <hospital> rn ; <hospital> step ; <illness> <alcohol>
        detox	2	<insurance> <crowd> ; <insurance> <money> ; <insurance> <opioid> ; <intoxicated> <awake>
        detox	2	<intoxicated> <day> ; <job> <opioid> ; <job> <shake> ; <job> se ; <job> social
        detox	2	<job> twic ; <key> <bodypart> ; <key> <think> ; <kill> <hot> ; <kill> it ; <kin> 0
        detox	2	<kin> <breath> ; <kin> <confused> ; <kin> <pain> ; <kin> <stop> ; <kin> flush ; <kin> sin
        detox	2	<kin> third ; <kin> tuv ; <kin> ~<take> ; <last> <shake> ; <last> <stop> ; <last> fue
        detox	2	<last> pm ; <law> 0 ; <law> <order> ; <leave> <always> ; <leave> <law> ; <leave> <write>
        detox	2	<leave> my ; <lock> <lock> ; <lock> them ; <medicine> 0 ; <medicine> de ; <medicine> from
        detox	2	<medicine> thi ; <medicine> wont ; <medicine> x ; <moment> <law> ; <moment> con
        detox	2	<moment> sx ; <moment> until ; <money> <amount> ; <money> <home> ; <money> nin
        detox	2	<money> no ; <money> with ; <month> <think> ; <month> along ; <need> <awake>
        detox	2	<need> <money> ; <need> <treatment> ; <need> <vendor> ; <need> down ; <needle> <bodypart>
        detox	2	<needle> <need> ; <needle> <stop> ; <needle> sinc ; <night> <cold> ; <night> <color>
        detox	2	<night> <go> ; <night> <key> ; <night> <last> ; <night> <night> ; <night> mis
        detox	2	<night> par ; <night> sam ; <night> ya ; <night> yes ; <official> <law> ; <official> de
        detox	2	<opioid> <palecolor> ; <opioid> <soon> ; <opioid> <stranger> ; <opioid> admit
        detox	2	<opioid> by ; <opioid> de ; <opioid> extract ; <opioid> is ; <opioid> nev ; <opioid> ten
        detox	2	<order> ; <order> 0 ; <order> <record> ; <outdoors> <height> ; <outdoors> <law>
        detox	2	<outdoors> on ; <pain> <headface> ; <pain> <pill> ; <pain> mgmt ; <pain> tod ; <palecolor>
        detox	2	<palecolor> + ; <palecolor> <clean> ; <palecolor> <drug> ; <palecolor> <fluid>
        detox	2	<palecolor> <last> ; <palecolor> <play> ; <palecolor> <put> ; <palecolor> cant
        detox	2	<palecolor> no ; <palecolor> todo ; <palecolor> what ; <palecolor> y ; <past> <blade>
        detox	2	<past> <fall> ; <past> <intoxicated> ; <past> <shake> ; <past> from ; <past> my
        detox	2	<past> so ; <pet> <past> ; <pet> <room> ; <phone> <alcohol> ; <phone> <clothes>
        detox	2	<phone> <friend> ; <phone> <sedative> ; <phone> x ; <pill> / ; <pill> <awake>
        detox	2	<pill> <day> ; <pill> <emergency> ; <pill> hac ; <play> <month> ; <play> del ; <play> los
        detox	2	<promise> its ; <promise> one ; <put> <say> ; <put> i ; <put> mal ; <rarely> <container>
        detox	2	<record> <treatment> ; <record> from ; <record> her ; <relapse> <alcohol> ; <remember> non
        detox	2	<room> <daytime> ; <room> <emergency> ; <room> <palecolor> ; <room> doesnt
        detox	2	<rope> <always> ; <rope> down ; <say> <cold> ; <say> <opioid> ; <say> desd ; <say> lik
        detox	2	<say> my ; <say> ~<withdrawal> ; <school> <buy> ; <school> project ; <sedative> <blood>
        detox	2	<sedative> <fall> ; <sedative> <friend> ; <sedative> <last> ; <sedative> <start>
        detox	2	<sedative> aft ; <sedative> el ; <sedative> par ; <sedative> sat ; <sedative> ten
        detox	2	<sedative> that ; <sedative> too ; <see> <build> ; <see> <palecolor> ; <see> <withdrawal>
        detox	2	<see> la ; <see> los ; <seizure> ; <seizure> lik ; <shake> <awake> ; <shake> <chestheart>
        detox	2	<shake> <take> ; <shake> i ; <shake> tac ; <shake> til ; <sick> <bodypart>
        detox	2	<sick> <fluid> ; <sick> <furniture> ; <sick> <headface> ; <sick> becaus ; <sick> in
        detox	2	<sick> sinc ; <sick> to ; <smell> <day> ; <soon> <remember> ; <start> <sedative>
        detox	2	<stimulant> / ; <stimulant> <consume> ; <stimulant> <drive> ; <stimulant> <partner>
        detox	2	<stimulant> <play> ; <stimulant> iv ; <stimulant> mayb ; <stimulant> noma
        detox	2	<stimulant> todo ; <stop> <afraid> ; <stop> <always> ; <stop> <bodypart> ; <stop> <color>
        detox	2	<stop> <give> ; <stop> <headface> ; <stop> <hit> ; <stop> <pill> ; <stranger> <alcohol>
        detox	2	<stranger> <sedative> ; <stranger> <see> ; <stranger> <treatment> ; <take> <cold>
        detox	2	<take> <fluid> ; <take> <kin> ; <take> <leave> ; <take> <vermin> ; <take> <withdrawal>
        detox	2	<take> em ; <take> furth ; <take> ~<treatment> ; <think> <crowd> ; <think> <day>
        detox	2	<think> <stimulant> ; <think> at ; <think> ni ; <think> que ; <tired> <tired>
        detox	2	<tool> <headface> ; <tool> <palecolor> ; <town> <friend> ; <town> <key> ; <town> <trade>
        detox	2	<town> est ; <town> rm ; <trade> <room> ; <trade> @ ; <trade> her ; <treatment> 0
        detox	2	<treatment> <cannabis> ; <treatment> <furniture> ; <treatment> <lock>
        detox	2	<treatment> <official> ; <treatment> <say> ; <treatment> <stranger> ; <treatment> first
        detox	2	<treatment> for ; <treatment> in ; <treatment> o ; <treatment> off ; <treatment> or
        detox	2	<treatment> that ; <unreal> <crowd> ; <vermin> <furniture> ; <vermin> <see> ; <wait> bien
        detox	2	<water> y ; <week> <alcohol> ; <week> <start> ; <week> <year> ; <week> along ; <week> are
        detox	2	<week> of ; <week> organiz ; <week> wont ; <withdrawal> <confused>
        detox	2	<withdrawal> <container> ; <withdrawal> <day> ; <withdrawal> <medicine>
        detox	2	<withdrawal> <room> ; <withdrawal> <rope> ; <withdrawal> asi ; <withdrawal> from
        detox	2	<write> <blood> ; <write> <fluid> ; <write> <last> ; <write> <outdoors> ; <write> <play>
        detox	2	<write> with ; <year> <needle> ; <year> back ; <year> nev ; <year> plu ; a <amount>
        detox	2	a <rail> ; a <shake> ; a <try> ; a bunch ; a cho ; a convulsion ; a corps ; a costc
        detox	2	a discreet ; a dol ; a drain ; a fenc ; a flog ; a fre ; a gallon ; a grand ; a gurney
        detox	2	a guy ; a half ; a human ; a lie ; a m ; a medical ; a pain ; a poquit ; a prob ; a recip
        detox	2	a repeat ; a roost ; a slow ; a sound ; a spanish ; a terribl ; a ~w/d ; about half
        detox	2	about what ; abr el ; abuel que ; acab ; acab el ; acct ; ach i ; acost ; acuest ; addict
        detox	2	aft <consume> ; aft shift ; afuer de ; ago i ; agonal ; agu fri ; ahor la ; ahor ya
        detox	2	ahorit tom ; aint had ; al <day> ; al <opioid> ; al gat ; alarm ; alg en ; all me
        detox	2	already pick ; alum ; alumini quem ; alumni ; alvar ; am not ; am per ; am seventy
        detox	2	amaneci ; ambulanc ; an <play> ; and <caretaking> ; and <furniture> ; and <needle>
        detox	2	and almost ; and als ; and din ; and isnt ; and last ; and seiz ; and shook ; and straw
        detox	2	and sweat ; and used ; and ~sweat ; anex ; ano convulsion ; anoch la ; ant era ; any detox
        detox	2	app ; appeal ; aquavit ; arc ; are <drive> ; are cod ; arent ther ; arkansa ; arm and
        detox	2	around <night> ; around midnight ; around mouth ; arre <pet> ; arre vaca ; as <medicine>
        detox	2	as lumb ; asi llev ; asient ; assist ; at <furniture> ; at <intoxicated> ; at breakfast
        detox	2	at lunch ; at prep ; at urgent ; at your ; at zer ; ate a ; ate someth ; atin al
        detox	2	ativan a ; away a ; away on ; ayuden ; azul todo ; b / ; baby monitor ; back <amount>
        detox	2	bag / ; bag was ; balbo ; band in ; bar + ; bar <day> ; bar her ; bar sinc ; bathroom lik
        detox	2	bathroom on ; be <stop> ; be off ; beam <always> ; becaus nobody ; bed onc ; bed or
        detox	2	bed than ; been <eat> ; been <fluid> ; been <sick> ; been eat ; been one ; been pour
        detox	2	been sick ; been six ; beer sinc ; befor christma ; befor lunch ; befor sup
        detox	2	between <job> ; between breakfast ; bf <consume> ; bien <withdrawal> ; bien malil
        detox	2	bien se ; bien trabaj ; big one ; bili ; blew a ; blu ; blu / ; board and ; boc ; bor de
        detox	2	borrow my ; bostezo ; botel de ; botel diari ; botel enter ; both end ; both parrot
        detox	2	bottl / ; bottl by ; bottl dai ; bottl gon ; bottl on ; bottl the ; bourbon every
        detox	2	box and ; breakfast ; breakfast lunch ; breath aft ; breath lik ; brinc en ; bro did
        detox	2	broth the ; broth want ; build ; bump ; bup 0 ; but <night> ; but say ; button ; buy
        detox	2	buy it ; buy methadon ; by <daytime> ; by <eat> ; by <moment> ; by clos ; by fax ; by him
        detox	2	by lunch ; by morn ; by thre ; cabinet ; cad una ; caen ; caguam ; can sign ; cant <feel>
        detox	2	cant <give> ; cant <leave> ; cant sit ; cant tak ; capful ; card on ; casi nunc ; cerramo
        detox	2	certifi ; cervez 0 ; cerveza / ; chart say ; chest hard ; chinit ; chiv por ; cho in
        detox	2	chup ; circuit ; clean <room> ; client ; clinic 0 ; clinic drop ; clinic has ; clr <go>
        detox	2	cm <ask> ; coat rack ; coc con ; cok + ; cok the ; cold from ; cold on ; cold show
        detox	2	collaps ; com if ; com medi ; comp ; compr ; compr por ; compramo ; con <opioid>
        detox	2	con <sick> ; con <treatment> ; con clonazepam ; con delirium ; con terapi ; confund
        detox	2	cook brandy ; corazon se ; costc ; couch and ; couldnt ; couldnt do ; coupl at ; cowork 0
        detox	2	crack in ; cran ; cricket ; crown ; crud ; cualquier ; cuand par ; cuid ; current sx
        detox	2	cut with ; d from ; da <afraid> ; da mied ; dad had ; dai use ; damo ; dan <treatment>
        detox	2	dawn ; day all ; day drink ; day easy ; day from ; day god ; day inpt ; day is
        detox	2	day person ; day seven ; day sinc ; day so ; day the ; day too ; day whiskey ; de <clean>
        detox	2	de <daytime> ; de <law> ; de <needle> ; de bacardi ; de convulsion ; de heroin
        detox	2	de limpiez ; de mas ; de tomarl ; de vomit ; dead moth ; death in ; decad and ; dej ni
        detox	2	del dentist ; del program ; deliri ; deliriou ; delirium ciw ; demasi pastilla ; desd q
        detox	2	desintoxicacion ahi ; destroy ; detox if ; detox not ; detox off ; detox spot ; detox that
        detox	2	devic ; dia ant ; dia mi ; diabet ; diari de ; diaria ; didnt so ; didnt touch ; diez al
        detox	2	direct <go> ; direct transf ; discretion ; do iop ; dobl ; doc ; doctor ; doctor at
        detox	2	doe blu ; doing <opioid> ; doing cpr ; dolar ; domingo mas ; dont <consume>
        detox	2	dont <official> ; dont judg ; dont need ; dop dai ; dop sinc ; dos dia ; dos miligramo
        detox	2	dot ; doubl ; down her ; down l ; drank sat ; dres room ; drink 0 ; drink from ; drink i
        detox	2	drink is ; drink most ; drink pint ; drink several ; drink ten ; drool and ; drop in
        detox	2	drug addict ; dry mon ; dtr mom ; dtr on ; duel tod ; dur la ; duty at ; dwn ; eat soup
        detox	2	eat them ; egg with ; eight hour ; eighteen ; el <amount> ; el <furniture> ; el anunci
        detox	2	el cel ; el guar ; el juez ; el miercol ; el pis ; ell <phone> ; em befor ; employ ; ems
        detox	2	en <count> ; en sei ; encontr a ; encontr tir ; encontr una ; endors si ; enfermedad
        detox	2	enfermera ; enganch con ; enough of ; enuf ; enviud hac ; equivoc ; er sent ; er with
        detox	2	es q ; espum ; est <asleep> ; est <consume> ; est fri ; est mur ; est ve ; estoy tom
        detox	2	etizolam ; etoh w/d ; etoh x ; evan william ; even <start> ; even i ; every day
        detox	2	every spr ; every sunday ; everyon els ; eyed ; f <intoxicated> ; f <stop> ; f accidental
        detox	2	f gabapentin ; f took ; f tramadol ; f xanax ; fac is ; fair to ; falt ; fam want
        detox	2	fath may ; fd ; feel great ; fel out ; fent cow ; fentanyl every ; few day ; few shot
        detox	2	fiest ; figur i ; fil the ; fin by ; fin per ; finger and ; finish 0 ; finish it
        detox	2	fioricet for ; firework ; first <container> ; first <night> ; first ask ; fiv lit ; fiv or
        detox	2	fiv year ; flask in ; flog ; floor sinc ; floor snor ; flush his ; flut ; foil in
        detox	2	foil sinc ; fold over ; folk ; for <treatment> ; for residential ; for tuesday
        detox	2	for withdrawal ; forest ; forg ; forty dollar ; found <stranger> ; found blu ; four bar
        detox	2	four every ; four gram ; four sinc ; fri sun ; friday nit ; friend i ; friend odd ; frm
        detox	2	from <cannabis> ; from alcohol ; from ten ; fue esa ; ful on ; fum com ; fum fentanil
        detox	2	function ; funeral and ; futon ; g 0 ; gallop ; gan un ; gasoliner ; gav street ; get loud
        """
}
