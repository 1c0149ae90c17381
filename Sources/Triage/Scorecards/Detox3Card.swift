extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	day long ; day now ; day plac ; day thirty ; day thre ; de <fluid> ; de <seizure>
        detox	3	de <stimulant> ; de alumini ; de caf ; de cristal ; de gasoliner ; de oxicodon
        detox	3	de president ; de respir ; de rivotril ; de sei ; de ver ; de vodk ; de ~detox ; del pie
        detox	3	demasi ; deni dai ; denny ; desd que ; desintoxicacion con ; despiert tien ; detox a
        detox	3	detox asap ; detox or ; detox work ; diarrhe ; diazepam ; did what ; didnt <hit>
        detox	3	dieron ~convulsion ; direct <drive> ; do bar ; do me ; doc de ; doesnt recogniz
        detox	3	dog tramadol ; doing compression ; don chuy ; dop dai ; dos 0 ; dos botella ; dos trago
        detox	3	doubl and ; down slow ; drank the ; drink about ; drink around ; drink befor ; drink dai
        detox	3	drink to ; drink yesterday ; drip sweat ; drunk tank ; dtr in ; dtr re ; dur <day>
        detox	3	dur dia ; each month ; eap ; ed ; eight beer ; eighty and ; el <opioid> ; el aguardient
        detox	3	el peric ; el prim ; em <past> ; empti ; encontr a ; escur ; eso dic ; espum ; est azul
        detox	3	est com ; est hel ; estan <put> ; eternal ; eternal <feel> ; eternal rub ; etoh +
        detox	3	etoh lu ; every four ; everyth is ; evry <night> ; evry nit ; expedient
        detox	3	extract <alcohol> ; extract shot ; eye open ; f <medicine> ; f one ; feel floaty
        detox	3	feel perfect ; fellow in ; fent off ; fentanyl they ; feo y ; fil the ; fin <day>
        detox	3	fin today ; finish with ; fiv i ; fiv lit ; flashlight ; flop lik ; foil on ; for $
        detox	3	for <cannabis> ; for <year> ; for cocain ; for has ; for headach ; for that ; for weed
        detox	3	forehead on ; forest lawn ; found <palecolor> ; found dad ; found somebody ; franzi
        detox	3	from four ; fue <opioid> ; fue una ; gap ; get warm ; gf ; gf <go> ; ghb around ; ghb q
        detox	3	gin a ; go <amount> ; goe down ; goin ; goin in ; goin on ; going away ; golp ; golp porqu
        detox	3	gon every ; gon in ; got em ; grandson is ; gurgl lip ; gut ; h sinc ; h/o ; habl y
        detox	3	hac medi ; had <opioid> ; had two ; half gram ; hand ; hand do ; handl <always>
        detox	3	handl every ; hart ; has <emergency> ; has used ; hasnt ~had ; hay <day> ; hay <furniture>
        detox	3	hay dia ; he <always> ; he <seizure> ; he aint ; he alway ; heart going ; heavy etoh
        detox	3	heifer ; help a ; her back ; her chin ; her even ; her nerv ; her nos ; herman él
        detox	3	heroin a ; hes <awake> ; hes <bodysound> ; hes <palecolor> ; hes <shake> ; hes awak
        detox	3	him 0 ; him hard ; him lik ; him what ; hip fx ; his <bodypart> ; his <last>
        detox	3	his <opioid> ; his <pill> ; his dead ; his last ; his methadon ; hlep ; hold cel
        detox	3	hom drink ; hom sam ; hook ; hospitalist 0 ; hour dry ; hoy bien ; hrs sinc ; hurt lik
        detox	3	hygienist and ; i <emergency> ; i chicken ; i convuls ; i fal ; i hard ; i ran ; i set
        detox	3	i try ; i ~put ; im <medicine> ; im prescrib ; im yawn ; in knot ; in sweat ; in tonight
        detox	3	in tub ; in withdrawal ; inmat releas ; insuranc say ; int his ; internet <say>
        detox	3	is <take> ; is asleep ; is rac ; isnt <happy> ; isnt real ; it fal ; it slow ; it wait
        detox	3	its day ; ive swallow ; jal ; jal air ; jalon ; john ; jug y ; just swallow ; just took
        detox	3	just win ; keep slap ; keep turn ; kept her ; kitchen floor ; klon ; klonopin four
        detox	3	la <hospital> ; la <withdrawal> ; la barbil ; la marquesin ; la net ; la salv
        detox	3	las <bodypart> ; las barra ; las una ; last cup ; last whiskey ; lcsw 0 ; le <buy>
        detox	3	le compr ; le vayan ; le vend ; le volte ; lik <write> ; lik he ; lik pencil ; limp and
        detox	3	limpiez ; lip gray ; lip lik ; listen for ; lit ; littl blu ; llev asi ; lo <last>
        detox	3	lo prometi ; lo tuv ; lo ultim ; look gray ; los <headface> ; los dia ; los pie ; lun en
        detox	3	lunest ; m drink ; m dts ; m fent ; m g ; m oxy ; m post ; m prior ; main ; malbec
        detox	3	mam va ; man down ; mannequin ; mano ; marquesin ; mastic ; md <blood> ; md cut
        detox	3	me <height> ; me <money> ; me brinc ; me busquen ; me cor ; medi botel ; medi gram
        detox	3	methadon 0 ; mg in ; mi <record> ; mi comp ; ml ; mon / ; monday night ; moque ; mora
        detox	3	mouth ; mouth is ; my <alcohol> ; my <die> ; my bathroom ; my hand ; my knuckl
        detox	3	my signatur ; my stomach ; my system ; my tooth ; my ~<bodypart> ; my ~<opioid>
        detox	3	my ~<sedative> ; my ~wif ; n my ; nail hav ; naloxon ; narcan en ; need two ; needl next
        detox	3	needl on ; negr ; nev mis ; nieg ; night 0 ; ninety <opioid> ; nip in ; no <leave>
        detox	3	no insuranc ; no to ; nois and ; noon if ; norc 0 ; nos run ; not typ ; now becaus
        detox	3	now buy ; now tak ; nuev no ; nurs so ; o diez ; ob <hospital> ; od ing ; of detox
        detox	3	of gin ; of lorazepam ; of malbec ; of oxy ; of seagram ; off <phone> ; off but ; off cok
        detox	3	old crow ; on <money> ; on <opioid> ; on h ; on oxy ; on zoom ; one eye ; onlin <medicine>
        detox	3	only <stop> ; only did ; only weed ; oth phon ; oxy and ; padeci ; papelit de
        detox	3	paramedic gav ; pared ; parpade ; pastil azul ; pastilla ; pax ; pcp retir ; peg en
        detox	3	peg un ; peopl land ; per <friend> ; perc 0 ; perc every ; perco ; perfect wel ; peric
        detox	3	pharmacist look ; pic heroin ; pic la ; pick bug ; pie y ; pil lik ; pink lin ; pint every
        detox	3	pis del ; piste ; plank ; plu <alcohol> ; poison ; por <happy> ; por <stop> ; por <write>
        detox	3	possibl ; pour a ; powd off ; prim trag ; prior ~w/d ; program in ; program residencial
        detox	3	prometi a ; prov a ; psych <job> ; pt <awake> ; pt awak ; pt detail ; pte 0 ; pued <awake>
        detox	3	puk and ; pul off ; pupil ; pus mor ; px ; q ; q day ; q mo ; que ano ; que eran
        detox	3	que puebl ; que segun ; quit xanax ; quiver ; r at ; rail and ; ran dry ; rat y ; reaction
        detox	3	reciben gent ; reclin ; reduction ; refus ed ; rescu breath ; resp 0 ; respons to
        detox	3	restart ; rol up ; ron todo ; ronc bien ; room keep ; rph ; runny nos ; s dai ; s every
        detox	3	sack of ; sali en ; sam as ; sant <day> ; sap ; say outpatient ; say yes ; scar and
        detox	3	se <consume> ; se est ; se meti ; sec ; senorit mi ; set down ; seventy thre ; she awak
        detox	3	she drop ; she stop ; she swallow ; shoot it ; shot 0 ; sick again ; sick as ; sick on
        detox	3	sinc <day> ; sinc saturday ; singl <day> ; singl <kin> ; singl day ; sink on ; sist of
        detox	3	slack ; slep ; slow with ; smirnof in ; smok em ; smok heroin ; smok m ; snor nois
        detox	3	so <insurance> ; som evening ; somebody cut ; somebody hand ; someth off ; son dad
        detox	3	son de ; span ; spray y ; stat dtr ; stay dry ; stepdown rn ; stil drink ; stink ; stn
        detox	3	stood up ; straw in ; strung out ; suboxon ; suboxon strip ; supervis withdrawal
        detox	3	surgery in ; swat at ; tachy ; tak about ; tak mor ; tar in ; target ; tavern ; temblor
        detox	3	ten <amount> ; ten blu ; ten norco ; ten of ; ten or ; ten tablet ; terapi ; termin en
        detox	3	that <phone> ; that lin ; that wil ; the <color> ; the <daytime> ; the barstool ; the cap
        detox	3	the color ; the colour ; the cut ; the eleven ; the kratom ; the link ; the morphin
        detox	3	the paramedic ; the proces ; the ros ; the rug ; the sheet ; the sherry ; the thermo
        detox	3	the trembl ; the tub ; then <limp> ; then <shake> ; then anoth ; then whatev ; thermo
        detox	3	thes <day> ; thes day ; thi sinc ; think he ; third period ; thirty rack ; thos 0
        detox	3	thre blanket ; thre dos ; thread off ; thru <phone> ; thru cal ; thru his ; tiembl
        detox	3	tiemblan ; til 0 ; til he ; tim between ; tim ever ; tio ; to cancel ; to jaw ; to oth
        detox	3	told cal ; tom las ; tom xanax ; too fast ; tramadol and ; treat me ; tremor and ; tub
        detox	3	tumbl of ; tumbler ; tuv <confused> ; tuv delirium ; twelv to ; twitchy ; two bar
        detox	3	two milligram ; two without ; typ is ; u do ; una <shake> ; una pastilla ; unconsciou
        detox	3	until ive ; up <sick> ; up against ; up cant ; up sick ; ur <treatment> ; using fentanyl
        detox	3	vanil extract ; vanish ; vez estoy ; vodk and ; vodk qd ; voic my ; volvi a ; vomit hast
        detox	3	voy manej ; w/d management ; wak up ; wal sinc ; was <palecolor> ; was <think> ; wasnt ~on
        detox	3	way too ; way up ; we admit ; week along ; wer <shake> ; wer shak ; what <month>
        detox	3	what cam ; what month ; what was ; what year ; whatev in ; whil then ; whiskey cold
        detox	3	who help ; whol offic ; whos <home> ; whos hous ; wil go ; win at ; wisdom
        detox	3	wisdom <headface> ; with <headface> ; with medical ; with narcan ; without <alcohol>
        detox	3	without my ; without ~a ; wk ear ; wont <medicine> ; worst part ; would she ; wouldnt let
        detox	3	wrot on ; xanax all ; xanax cold ; xanax on ; xanax ran ; y <stimulant> ; y estuv ; y for
        detox	3	y par ; yawn gooseflesh ; yes a ; you <job> ; you und ; your <clinician>
        detox	3	your <treatment> ; ~<alcohol> by ; ~<alcohol> ~/ ; ~<amount> ~<always>
        detox	3	~<furniture> <bodypart> ; ~<headface> ~<go> ; ~<need> ~<die> ; ~<night> ~off
        detox	3	~<opioid> <day> ; ~<sedative> <day> ; ~<seizure> in ; ~<sick> y ; ~<stop> <alcohol>
        detox	3	~<withdrawal> onc ; ~aguj ; ~be ~off ; ~cam ; ~cam ~off ; ~chil ; ~chiv ; ~dop
        detox	3	~drug given ; ~fetty ; ~get ; ~gin ; ~his ~own ; ~in ~colleg ; ~la ~<daytime> ; ~la ~manan
        detox	3	~lik ~to ; ~manan ; ~mano ; ~md ; ~my ; ~night ~off ; ~nos ; ~of ; ~off ; ~opi / ; ~orient
        detox	3	~peg ; ~residential ; ~seizur 0 ; ~seizur in ; ~sustanci ; ~sz / ; ~ten ; ~the ~shak
        detox	3	~w/d ~seizur
        detox	2	*about.2 ; *backToUse.0 ; *confusion.0 ; *confusion.0:other_experiencer
        detox	2	*detoxDone.0:hypothetical ; *frequency.2 ; *hallucination.0:hypothetical
        detox	2	*hallucination.1 ; *hallucination.1:historical ; *iopRequest.0:hypothetical ; *mandator.1
        detox	2	*misuse.0 ; *pregnancy.0:negated ; *psychosis.0 ; *quitting.0:hypothetical
        detox	2	*quitting.0:other_experiencer ; *relief.2:other_experiencer ; *rhythm.0
        detox	2	*seizure.2:negated ; *suicidal.0:negated ; *thirdParty.0 ; *usersAtHome.0 ; *vendor.1
        detox	2	*wantsOff.0 ; *withdrawal.0:historical ; *withdrawalSign.0:negated ; + / ; + <bodysound>
        detox	2	+ <pain> ; + bar ; + beer ; + gurgl ; + half ; + unk ; / <opioid> ; / nt ; / o ; 0 <happy>
        detox	2	0 <headface> ; 0 <need> ; 0 <sober> ; 0 <think> ; 0 <treatment> ; 0 by ; 0 doc ; 0 dts
        detox	2	0 hospitaliz ; 0 moth ; 0 nino ; 0 pil ; 0 pinpoint ; 0 pt ; 0 qd ; 0 sob ; 0 strap
        detox	2	0 xanax ; 0 ~w/d ; <afraid> <fluid> ; <alcohol> <container> ; <alcohol> <drive>
        detox	2	<alcohol> <emergency> ; <alcohol> <unreal> ; <alcohol> by ; <alcohol> grigi
        detox	2	<alcohol> her ; <alcohol> ld ; <alcohol> me ; <alcohol> nin ; <alcohol> per
        detox	2	<alcohol> plu ; <alcohol> si ; <alcohol> toda ; <alcohol> w/d ; <always> <ask>
        detox	2	<always> <crowd> ; <always> <night> ; <always> a ; <always> he ; <always> y
        detox	2	<amount> <stranger> ; <amount> <take> ; <amount> <trade> ; <amount> each ; <amount> my
        detox	2	<amount> onc ; <amount> sam ; <amount> spigot ; <amount> ten ; <amount> through
        detox	2	<amount> ~<alcohol> ; <angry> <palecolor> ; <appointment> <headface>
        detox	2	<appointment> <record> ; <appointment> <treatment> ; <appointment> with ; <ask> <media>
        detox	2	<ask> ~<treatment> ; <asleep> <take> ; <asleep> par ; <asleep> sinc ; <asleep> x ; <awake>
        detox	2	<awake> <eat> ; <awake> <water> ; <blade> at ; <blood> twic ; <blood> with ; <bodypart>
        detox	2	<bodypart> <continue> ; <bodypart> <drive> ; <bodypart> <fire> ; <bodypart> <hit>
        detox	2	<bodypart> <kill> ; <bodypart> <opening> ; <bodypart> <partner> ; <bodypart> and
        detox	2	<bodypart> chinit ; <bodypart> do ; <bodypart> fx ; <bodypart> hav ; <bodypart> turn
        detox	2	<bodysound> <bodypart> ; <bodysound> <happy> ; <bodysound> <moment> ; <bodysound> <shake>
        detox	2	<bodysound> all ; <bodysound> for ; <bodysound> with ; <break> <go> ; <breath>
        detox	2	<breath> <continue> ; <build> <photo> ; <buy> <last> ; <cannabis> <furniture>
        detox	2	<chestheart> se ; <child> <alcohol> ; <child> hic ; <child> monitor ; <clean> <play>
        detox	2	<clean> moj ; <clinician> <crowd> ; <clinician> <headface> ; <clinician> <take>
        detox	2	<clinician> lo ; <clinician> over ; <clinician> used ; <clothes> rack ; <cold> <bodypart>
        detox	2	<cold> cant ; <cold> from ; <colleague> <consume> ; <colleague> <kin> ; <color>
        detox	2	<color> <alcohol> ; <color> <room> ; <consume> 0 ; <consume> <bodypart>
        detox	2	<consume> <fluid> ; <consume> <give> ; <consume> <moment> ; <consume> <needle>
        detox	2	<consume> alarm ; <consume> ever ; <consume> sak ; <consume> ten ; <consume> them
        detox	2	<consume> to ; <consume> un ; <consume> way ; <consume> ~<always> ; <container>
        detox	2	<container> <bodypart> ; <container> <color> ; <container> all ; <container> becaus
        detox	2	<container> de ; <container> down ; <container> is ; <container> me ; <container> on
        detox	2	<container> one ; <continue> 0 ; <continue> <afraid> ; <continue> in ; <continue> on
        detox	2	<count> <alcohol> ; <count> <palecolor> ; <count> a ; <count> between ; <crowd> <room>
        detox	2	<crowd> <stimulant> ; <day> <clinician> ; <day> <container> ; <day> <home> ; <day> <year>
        detox	2	<day> back ; <day> easy ; <day> est ; <day> his ; <day> it ; <day> mi ; <day> plac
        detox	2	<daytime> <consume> ; <daytime> <headface> ; <daytime> <seizure> ; <daytime> el
        detox	2	<daytime> hast ; <daytime> until ; <die> <go> ; <die> no ; <drive> behind ; <drive> con
        detox	2	<drug> <opioid> ; <drug> but ; <drug> to ; <eat> <alcohol> ; <eat> <drive>
        detox	2	<eat> <headface> ; <eat> bel ; <eat> has ; <eat> pot ; <eat> until ; <emergency> <take>
        detox	2	<emergency> in ; <emergency> los ; <emergency> refus ; <emergency> right ; <emergency> thi
        detox	2	<fall> <eat> ; <fall> over ; <feel> <count> ; <feel> great ; <feel> perfect
        detox	2	<fluid> <day> ; <fluid> <last> ; <fluid> at ; <fluid> on ; <fluid> to ; <friend> <awake>
        detox	2	<friend> <palecolor> ; <friend> se ; <friend> x ; <furniture> <bodypart>
        detox	2	<furniture> <chestheart> ; <furniture> <hold> ; <furniture> <pain> ; <furniture> <record>
        detox	2	<furniture> <shake> ; <furniture> <start> ; <furniture> de ; <furniture> desd
        detox	2	<furniture> onc ; <furniture> than ; <furniture> vaci ; <furniture> ~<treatment>
        detox	2	<give> <afraid> ; <give> <money> ; <give> <think> ; <give> noth ; <give> sin
        detox	2	<go> <appointment> ; <go> <sedative> ; <go> <shake> ; <go> <treatment> ; <go> round
        detox	2	<go> too ; <go> when ; <happy> <home> ; <happy> <palecolor> ; <happy> anymor ; <happy> up
        detox	2	<headface> <angry> ; <headface> <room> ; <headface> and ; <headface> de ; <headface> just
        detox	2	<hear> the ; <height> <fluid> ; <hit> <container> ; <hit> with ; <hold> <always>
        detox	2	<hold> <container> ; <hold> a ; <home> at ; <home> resident ; <hospital> <give>
        detox	2	<hospital> doesnt ; <hospital> rn ; <hospital> step ; <illness> <alcohol>
        detox	2	<insurance> <crowd> ; <insurance> <opioid> ; <intoxicated> <awake> ; <intoxicated> <day>
        detox	2	<job> <opioid> ; <job> <shake> ; <job> se ; <job> social ; <job> twic ; <key> <bodypart>
        detox	2	<key> <think> ; <kill> <hot> ; <kill> it ; <kin> 0 ; <kin> <breath> ; <kin> <confused>
        detox	2	<kin> <pain> ; <kin> <stop> ; <kin> flush ; <kin> sin ; <kin> third ; <kin> tuv
        detox	2	<kin> ~<take> ; <last> <shake> ; <last> <stop> ; <last> fue ; <last> pm ; <law> 0
        detox	2	<law> <order> ; <law> im ; <leave> <always> ; <leave> <law> ; <leave> <write> ; <leave> my
        detox	2	<lock> <lock> ; <lock> them ; <media> de ; <medicine> 0 ; <medicine> de ; <medicine> from
        detox	2	<medicine> thi ; <medicine> wont ; <medicine> x ; <moment> <law> ; <moment> con
        detox	2	<moment> sx ; <moment> until ; <money> <amount> ; <money> <home> ; <money> nin
        detox	2	<money> no ; <money> with ; <month> <opioid> ; <month> <think> ; <month> along
        detox	2	<need> <awake> ; <need> <money> ; <need> <treatment> ; <need> <vendor> ; <need> down
        detox	2	<needle> <bodypart> ; <needle> <need> ; <needle> <stop> ; <needle> sinc ; <night> <cold>
        detox	2	<night> <color> ; <night> <go> ; <night> <key> ; <night> <last> ; <night> <night>
        detox	2	<night> mis ; <night> par ; <night> sam ; <night> ya ; <night> yes ; <official> <law>
        detox	2	<official> de ; <opioid> <palecolor> ; <opioid> <stranger> ; <opioid> admit ; <opioid> by
        detox	2	<opioid> de ; <opioid> extract ; <opioid> is ; <opioid> nev ; <opioid> ten ; <order>
        detox	2	<order> 0 ; <order> <record> ; <outdoors> <height> ; <outdoors> <law> ; <outdoors> on
        detox	2	<pain> <headface> ; <pain> <pill> ; <pain> mgmt ; <pain> tod ; <palecolor> ; <palecolor> +
        detox	2	<palecolor> <clean> ; <palecolor> <drug> ; <palecolor> <fluid> ; <palecolor> <last>
        detox	2	<palecolor> <play> ; <palecolor> <put> ; <palecolor> cant ; <palecolor> he
        detox	2	<palecolor> no ; <palecolor> todo ; <palecolor> what ; <past> <blade> ; <past> <fall>
        detox	2	<past> <intoxicated> ; <past> <shake> ; <past> from ; <past> my ; <past> so ; <pet> <past>
        detox	2	<pet> <room> ; <phone> <alcohol> ; <phone> <clothes> ; <phone> <friend>
        detox	2	<phone> <sedative> ; <phone> x ; <pill> ; <pill> / ; <pill> <awake> ; <pill> <day>
        detox	2	<pill> <play> ; <pill> hac ; <play> <month> ; <play> del ; <play> los ; <promise> one
        detox	2	<put> <say> ; <put> i ; <put> mal ; <rarely> <container> ; <record> <treatment>
        detox	2	<record> from ; <record> her ; <relapse> <alcohol> ; <remember> non ; <room> <ask>
        detox	2	<room> <daytime> ; <room> <emergency> ; <room> doesnt ; <rope> <always> ; <rope> down
        detox	2	<say> <cold> ; <say> <opioid> ; <say> desd ; <say> lik ; <say> my ; <say> ~<withdrawal>
        detox	2	<school> <buy> ; <school> project ; <sedative> <blood> ; <sedative> <fall>
        detox	2	<sedative> <friend> ; <sedative> <last> ; <sedative> <start> ; <sedative> aft
        detox	2	<sedative> el ; <sedative> par ; <sedative> sat ; <sedative> ten ; <sedative> that
        detox	2	<sedative> too ; <see> <build> ; <see> <fire> ; <see> <palecolor> ; <see> <withdrawal>
        detox	2	<see> la ; <see> los ; <seizure> ; <seizure> lik ; <shake> <awake> ; <shake> <chestheart>
        detox	2	<shake> <take> ; <shake> i ; <shake> tac ; <shake> til ; <sick> <bodypart>
        detox	2	<sick> <fluid> ; <sick> <furniture> ; <sick> <headface> ; <sick> becaus ; <sick> in
        detox	2	<sick> sinc ; <sick> to ; <smell> <day> ; <soon> <remember> ; <start> <sedative>
        detox	2	<stimulant> / ; <stimulant> <consume> ; <stimulant> <drive> ; <stimulant> <partner>
        detox	2	<stimulant> iv ; <stimulant> mayb ; <stimulant> noma ; <stop> <afraid> ; <stop> <always>
        detox	2	<stop> <bodypart> ; <stop> <color> ; <stop> <give> ; <stop> <headface> ; <stop> <hit>
        detox	2	<stop> <pill> ; <stop> <seizure> ; <stranger> <alcohol> ; <stranger> <sedative>
        detox	2	<stranger> <see> ; <stranger> <treatment> ; <take> <fluid> ; <take> <kin> ; <take> <leave>
        detox	2	<take> <vermin> ; <take> <withdrawal> ; <take> em ; <take> furth ; <take> ~<treatment>
        detox	2	<think> <crowd> ; <think> <day> ; <think> <stimulant> ; <think> at ; <think> ni
        detox	2	<think> que ; <think> youd ; <tired> <tired> ; <tool> <headface> ; <tool> <palecolor>
        detox	2	<town> <friend> ; <town> <key> ; <town> <trade> ; <town> est ; <town> rm ; <trade> <room>
        detox	2	<trade> @ ; <trade> her ; <treatment> 0 ; <treatment> <cannabis> ; <treatment> <furniture>
        detox	2	<treatment> <lock> ; <treatment> <official> ; <treatment> <say> ; <treatment> <stranger>
        detox	2	<treatment> <try> ; <treatment> first ; <treatment> for ; <treatment> in ; <treatment> o
        detox	2	<treatment> off ; <treatment> or ; <treatment> that ; <unreal> <crowd>
        detox	2	<vermin> <furniture> ; <vermin> <see> ; <wait> bien ; <water> y ; <week> <alcohol>
        detox	2	<week> <start> ; <week> <year> ; <week> along ; <week> are ; <week> of ; <week> organiz
        detox	2	<week> wont ; <withdrawal> <confused> ; <withdrawal> <container> ; <withdrawal> <day>
        detox	2	<withdrawal> <medicine> ; <withdrawal> <room> ; <withdrawal> <rope> ; <withdrawal> asi
        detox	2	<withdrawal> from ; <write> <blood> ; <write> <fluid> ; <write> <last>
        detox	2	<write> <outdoors> ; <write> <play> ; <write> with ; <year> <needle> ; <year> back
        detox	2	<year> nev ; <year> plu ; a <amount> ; a <rail> ; a <shake> ; a <try> ; a bunch ; a cho
        detox	2	a clog ; a convulsion ; a corps ; a costc ; a discreet ; a dol ; a drain ; a fenc ; a fre
        detox	2	a gallon ; a grand ; a gurney ; a guy ; a half ; a human ; a lie ; a m ; a medical
        detox	2	a pain ; a poquit ; a prob ; a recip ; a repeat ; a roost ; a slow ; a sound ; a spanish
        detox	2	a terribl ; a ~w/d ; about half ; about what ; abr el ; abuel que ; acab ; acab el ; acct
        detox	2	ach i ; acost ; acuest ; addict ; aft <consume> ; aft shift ; afuer de ; ago i ; agonal
        detox	2	agu fri ; aguj ; ahor la ; ahor ya ; ahorit tom ; aint had ; al <day> ; al <opioid>
        detox	2	al gat ; alarm ; alg en ; all me ; already pick ; alum ; alumini quem ; alumni ; alvar
        detox	2	alz ; am not ; am per ; am seventy ; amaneci ; ambulanc ; an <play> ; and <caretaking>
        detox	2	and <furniture> ; and <needle> ; and almost ; and als ; and din ; and isnt ; and last
        detox	2	and seiz ; and shook ; and straw ; and sweat ; and used ; and ~sweat ; anex
        detox	2	ano convulsion ; anoch la ; ant era ; any detox ; app ; appeal ; aquavit ; arc
        detox	2	are <drive> ; are cod ; arent ther ; arkansa ; arm and ; around <night> ; around midnight
        detox	2	around mouth ; arre <pet> ; arre vaca ; as <medicine> ; as lumb ; as soon ; asi llev
        detox	2	asient ; assist ; at <furniture> ; at <intoxicated> ; at breakfast ; at prep ; at urgent
        detox	2	at your ; at zer ; ate a ; ate someth ; atin al ; ativan a ; away a ; away on ; ayuden
        detox	2	azul todo ; b / ; baby monitor ; back <amount> ; bag / ; bag him ; bag was ; balbo
        detox	2	ban de ; band in ; bar + ; bar <day> ; bar her ; bar sinc ; bare <breath> ; bare breath
        detox	2	bathroom lik ; bathroom on ; be <stop> ; be off ; beam <always> ; becaus nobody ; bed onc
        detox	2	bed or ; bed than ; been <eat> ; been <fluid> ; been <sick> ; been eat ; been pour
        detox	2	been sick ; been six ; beer sinc ; befor christma ; befor lunch ; befor sup
        detox	2	between <job> ; between breakfast ; bf <consume> ; bien <withdrawal> ; bien malil
        detox	2	bien se ; bien trabaj ; big one ; bili ; blew a ; blu ; blu / ; board and ; boc ; bor de
        detox	2	borrow my ; bostezo ; botel de ; botel diari ; botel enter ; both end ; both parrot
        detox	2	bottl / ; bottl by ; bottl dai ; bottl gon ; bottl on ; bottl the ; bourbon every
        detox	2	box and ; breakfast ; breakfast lunch ; breath aft ; breath lik ; brinc en ; bro did
        detox	2	brok her ; broth the ; broth want ; build ; bump ; bup 0 ; but <night> ; but say ; button
        detox	2	buy ; buy it ; buy methadon ; by <daytime> ; by <eat> ; by <moment> ; by clos ; by fax
        detox	2	by him ; by lunch ; by morn ; by thre ; cabinet ; cad una ; caen ; caguam ; can sign
        detox	2	cant <feel> ; cant <give> ; cant <leave> ; cant sit ; cant tak ; capful ; card on ; casi
        detox	2	cerramo ; certifi ; cervez 0 ; cerveza / ; chart say ; chest hard ; chinit ; chiv por
        detox	2	cho in ; chup ; circuit ; clean <room> ; client ; clinic 0 ; clinic drop ; clinic has
        detox	2	clog ; clr <go> ; cm <ask> ; coat rack ; coc con ; cok + ; cok the ; cold from ; cold on
        detox	2	cold show ; collaps ; com if ; com medi ; comp ; compr ; compr por ; compramo
        detox	2	con <opioid> ; con <sick> ; con <treatment> ; con clonazepam ; con terapi ; confund
        detox	2	cook brandy ; corazon se ; costc ; couch and ; couldnt ; coupl at ; cowork 0 ; crack in
        detox	2	cran ; cricket ; crown ; crud ; cualquier ; cuand par ; cuid ; current sx ; cut with
        detox	2	d from ; da <afraid> ; da mied ; dad had ; dai use ; damo ; dan <treatment> ; dawn
        detox	2	day all ; day drink ; day easy ; day from ; day god ; day inpt ; day is ; day person
        detox	2	day seven ; day sinc ; day so ; day the ; day too ; day whiskey ; de <clean>
        detox	2	de <daytime> ; de <law> ; de <needle> ; de convulsion ; de heroin ; de limpiez ; de mas
        detox	2	de tomarl ; de vomit ; dead moth ; death in ; decad and ; dej ni ; del dentist
        detox	2	del program ; deliri ; deliriou ; delirium ciw ; demasi pastilla ; desd <night> ; desd q
        detox	2	desintoxicacion ahi ; destroy ; detox if ; detox not ; detox off ; detox spot ; detox that
        detox	2	devic ; dia ant ; diabet ; diari de ; diaria ; didnt so ; didnt touch ; diez al
        detox	2	direct <go> ; direct transf ; discretion ; do iop ; dobl ; doc ; doctor ; doctor at
        detox	2	doe blu ; doing <opioid> ; doing cpr ; dolar ; domingo mas ; dont <consume>
        detox	2	dont <official> ; dont judg ; dop sinc ; dos dia ; dos miligramo ; dot ; doubl ; down her
        detox	2	down l ; drank sat ; drink 0 ; drink from ; drink i ; drink is ; drink most ; drink pint
        detox	2	drink several ; drink ten ; drink tuesday ; drool and ; drop in ; drug addict ; dry mon
        detox	2	dtr mom ; dtr on ; duel tod ; dur la ; duty at ; dwn ; eat soup ; eat them ; ech el
        detox	2	egg with ; eight hour ; eighteen ; el <amount> ; el <furniture> ; el anunci ; el cel
        detox	2	el de ; el guar ; el juez ; el miercol ; el pis ; ell <phone> ; em befor ; employ
        detox	2	en <count> ; en <emergency> ; en sei ; encontr tir ; encontr una ; endors si ; enfermedad
        detox	2	enfermera ; enganch con ; enough of ; enuf ; enviud hac ; equivoc ; er sent ; er with
        detox	2	es q ; est <asleep> ; est <consume> ; est fri ; est mur ; est ve ; estoy tom ; etizolam
        detox	2	etoh w/d ; etoh x ; evan william ; even <start> ; even i ; every day ; every spr
        detox	2	every sunday ; everybody is ; everyon els ; eyed ; f <intoxicated> ; f <stop>
        detox	2	f accidental ; f gabapentin ; f took ; f tramadol ; f xanax ; fac is ; fair to ; falt
        detox	2	fam want ; fath may ; fd ; feel great ; fel out ; fent cow ; fentanil ; fentanyl every
        detox	2	few day ; few shot ; fiest ; fiest le ; figur i ; fin by ; fin per ; finger and ; finish 0
        detox	2	finish it ; fioricet for ; firework ; first <container> ; first <night> ; first ask
        detox	2	first try ; fiv or ; fiv year ; flask in ; floor sinc ; floor snor ; flush his ; flut
        detox	2	foil in ; foil sinc ; fold over ; folk ; for <treatment> ; for residential ; for tuesday
        """
}
