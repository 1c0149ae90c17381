extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	color and ; com if ; complete ; con <caretaking> ; con <emergency> ; con <opioid>
        detox	3	con <sick> ; con clonazepam ; con codein ; con delirium ; confundi ; consig ; consig en
        detox	3	convulsion hac ; corren ; count 0 ; cowork 0 ; crack in ; crawl ; crew 0 ; crow ; crud
        detox	3	crystal ; cuand dej ; cuant <wait> ; cuant tard ; cupful ; d <consume> ; d <last>
        detox	3	dai again ; day cam ; day drink ; day inpt ; day just ; day now ; day plac ; day thre
        detox	3	de <fluid> ; de <seizure> ; de alumini ; de bacardi ; de caf ; de convulsion
        detox	3	de gasoliner ; de limpiez ; de oxicodon ; de respir ; de rivotril ; de ver ; de vodk
        detox	3	dejarl sin ; del cristal ; del pie ; dem ; deni sx ; desd anti ; desd que
        detox	3	desintoxicacion con ; despiert tien ; detox asap ; detox not ; detox or ; detox spot
        detox	3	diaria ; diazepam ; diez al ; do an ; do bar ; do iop ; doctor writ ; doe <opioid>
        detox	3	doesnt even ; doesnt recogniz ; dog tramadol ; doing compression ; doing cpr ; don chuy
        detox	3	dont <remember> ; dont drink ; dont rememb ; door say ; dop 0 ; dop sinc ; dos every
        detox	3	dos globo ; dos trago ; doubl and ; down slow ; drank sat ; drink 0 ; drink is
        detox	3	drink pint ; drink ten ; drink yesterday ; drop in ; drunk tank ; dtr in ; dtr mom
        detox	3	dtr say ; dur <day> ; dur dia ; duty at ; eap ; eat soup ; ech ; ech su ; el <furniture>
        detox	3	el <room> ; el cel ; el prim ; el tequil ; em <past> ; empty by ; enfermera ; enganch al
        detox	3	enviud hac ; equip ; er sent ; er with ; esa vez ; escur ; eso dic ; espum ; espum y
        detox	3	est <hot> ; est calor ; est com ; est ve ; estan <put> ; etoh ciw ; etoh qd ; etoh x
        detox	3	every four ; everybody is ; everyth is ; expedient ; f <stop> ; f tramadol ; falt me
        detox	3	feel alright ; feel floaty ; feel perfect ; fellow in ; fenty ; feo y ; few hour
        detox	3	fifteen a ; fifteen beer ; fil the ; fin per ; fingernail hav ; finish with ; fireman
        detox	3	fiv i ; fiv lit ; flop lik ; for <cannabis> ; for has ; for that ; for weed ; forehead on
        detox	3	found <kin> ; found <palecolor> ; four bottl ; franzi ; fri sun ; friday nit
        detox	3	from <cannabis> ; from stop ; fue una ; function ; g every ; gap ; gasoliner ; get chil
        detox	3	get quiet ; get warm ; gf <go> ; gf on ; gin a ; gin dai ; go <amount> ; god send
        detox	3	goe down ; goin in ; goin on ; golp ; got em ; gradu ; gurgl lip ; gut ; habl y ; hac medi
        detox	3	had <amount> ; had two ; half every ; half gram ; hart ; has for ; hav <leave> ; hav gon
        detox	3	hav narcan ; hay <furniture> ; hay cam ; he <always> ; he <fluid> ; he <promise>
        detox	3	he <take> ; he aint ; he alway ; he ate ; he is ; health rn ; heart going
        detox	3	heavy <alcohol> ; heavy etoh ; heifer ; help a ; her <count> ; her <night>
        detox	3	her <withdrawal> ; her anymor ; her back ; her even ; her nerv ; her nos ; her sid
        detox	3	herman él ; heroin + ; hes <cold> ; hes <palecolor> ; hes cold ; hes drool ; hid them
        detox	3	him 0 ; him lik ; him what ; his <bodypart> ; his <die> ; his <last> ; his kne ; his last
        detox	3	his methadon ; his sleev ; his vodk ; hlep ; hold cel ; hom drink ; hom sam
        detox	3	hospitalist 0 ; hygienist and ; i <emergency> ; i chicken ; i discount ; i fal ; i lift
        detox	3	i set ; i ~<put> ; im drench ; im shak ; in forest ; in knot ; in sweat ; inmat releas
        detox	3	insist its ; inyect ; inyect chiv ; is <fluid> ; is <put> ; is anyon ; is rac
        detox	3	isnt <happy> ; isnt even ; isnt real ; it fal ; its 0 ; its day ; jag ; jal ; jarab con
        detox	3	jerk 0 ; john ; jug y ; jur ; just win ; keep swat ; keep turn ; kratom extract
        detox	3	l <alcohol> ; la <withdrawal> ; la barbil ; la boc ; la cervez ; la inyect ; la marquesin
        detox	3	la net ; la niet ; la reviv ; label ; las <bodypart> ; las <buy> ; las compr ; las de
        detox	3	las mano ; last whiskey ; lcsw 0 ; ld thi ; le <buy> ; le acab ; le acaban ; le compr
        detox	3	le quitamo ; le tiemblan ; le vend ; le volte ; leg cramp ; lif back ; lik <always>
        detox	3	lik every ; lik he ; limp and ; lip lik ; listen for ; liv with ; llam x ; lo <last>
        detox	3	lo consig ; lo par ; lo sab ; lo ultim ; look gray ; los <headface> ; los dia ; los pie
        detox	3	lumb ; lun en ; m <emergency> ; m nephew ; m oxy ; m ~w/d ; main ; malbec
        detox	3	management <appointment> ; management slot ; mannequin ; mano ; marquesin ; mastic
        detox	3	may we ; me <height> ; me hed ; medi botel ; methadon 0 ; methadon for ; mezcal y ; mg in
        detox	3	mi comp ; mis ~a ; mom quit ; mon / ; mor becaus ; mora ; mordi ; mouth and ; mug of
        detox	3	mumbl ; mushroom ; my <alcohol> ; my <die> ; my ativan ; my eye ; my klonopin ; my lin
        detox	3	my nos ; my pain ; my script ; my system ; my tooth ; my wat ; my ~<bodypart>
        detox	3	my ~<opioid> ; my ~<sedative> ; my ~wif ; n my ; nail hav ; naloxon ; naloxon x ; narcan a
        detox	3	narcan brought ; narcan el ; narcan en ; need two ; nev <continue> ; nev <goodbye>
        detox	3	nev mis ; nieg ; night 0 ; night my ; ninety <opioid> ; nip in ; no <sedative>
        detox	3	no coverag ; no ~<hit> ; no ~peg ; nod off ; noon if ; nos lik ; not rousabl ; not typ
        detox	3	now tak ; nts <past> ; nts ago ; nuev no ; nurs so ; ob <hospital> ; ocup ; od in ; odd
        detox	3	of <emergency> ; of chardonnay ; of detox ; of evan ; of malbec ; of purpl ; of roxi
        detox	3	of someth ; off but ; off gin ; off methadon ; off too ; old crow ; on <alcohol>
        detox	3	on <money> ; on from ; on h ; on hydrocodon ; on until ; on vodk ; onc had ; one eye
        detox	3	one week ; one wil ; only <stop> ; only did ; only weed ; our team ; out ten ; oxy and
        detox	3	oxy x ; pag <amount> ; pain doc ; pantry with ; papelit de ; par desintoxic
        detox	3	paramedic gav ; paramedic le ; parpade ; pas out ; pastil ; pastilla hac ; pax ; pcp retir
        detox	3	peg en ; peopl land ; per pt ; perc every ; perco ; person com ; pharmacist look
        detox	3	phon what ; pic la ; pie y ; piel de ; pil 0 ; pil a ; pil lik ; piste ; plank
        detox	3	plu <alcohol> ; poison ; por <happy> ; por <stop> ; por <write> ; possibl ; powd off
        detox	3	prim trag ; prior ~w/d ; pt <awake> ; pt <seizure> ; pt agreeabl ; pt awak ; pt husb
        detox	3	pte 0 ; pued <awake> ; puk and ; pul off ; pupil ; pus mor ; px ; q ; qd ; que amanec
        detox	3	que ano ; que baj ; que cas ; que eran ; quitamo ; quiver ; r <palecolor> ; r at
        detox	3	rail and ; rat me ; rat y ; rattl in ; reaction ; reduction ; respir ; respons to
        detox	3	rest from ; restart ; restles ; restles <bodypart> ; restles leg ; restraint ; retir and
        detox	3	right with ; ron todo ; ronc bien ; roper ; rosa ; rph ; rub ; s dai ; s every ; saf way
        detox	3	safest ; sam as ; say outpatient ; say so ; say yes ; scar and ; script say ; se <consume>
        detox	3	se est ; se le ; se meti ; se trag ; sec ; sei al ; seiz x ; senorit mi ; set down
        detox	3	shak lik ; shaky in ; she be ; she stop ; she swear ; shit ; sick again ; sinc at
        detox	3	sinc sat ; sinc saturday ; singl <day> ; singl day ; sink on ; sist nam ; sit him ; skin
        detox	3	slat ; sleep every ; slep ; slow ; slow with ; slur i ; smirnof in ; smok em ; smok heroin
        detox	3	smok m ; smok them ; snor all ; snor nois ; so <insurance> ; som <opioid> ; somebody cut
        detox	3	somebody hand ; spigot ; spray y ; stat dtr ; stink ; stood up ; stop 0 ; stop ~on
        detox	3	straw in ; strip ; strung out ; su bod ; su numer ; subirs ; sunday night ; surgery in
        detox	3	swat ; swear ; sweat lik ; swor ; sx <say> ; tak four ; tak six ; tak som ; tak ten
        detox	3	takin ; tap off ; tavern ; temblor ; temblor y ; ten <always> ; ten <amount> ; ten norco
        detox	3	ten or ; teng pensamiento ; th <always> ; th every ; that <phone> ; that color ; that lin
        detox	3	the <color> ; the <container> ; the <daytime> ; the <fluid> ; the ambulanc ; the barstool
        detox	3	the captain ; the color ; the cut ; the dts ; the in ; the kratom ; the moment ; the norc
        detox	3	the paramedic ; the refil ; the shak ; the target ; them dai ; them every ; then <shake>
        detox	3	then anoth ; then whatev ; thermo ; they <home> ; they brought ; they liv ; thi sinc
        detox	3	third period ; thirty rack ; thre blanket ; thread off ; thru <phone> ; thru cal ; til 0
        detox	3	til with ; tim between ; tio ; to <withdrawal> ; to bedtim ; to cancel ; to on ; to oth
        detox	3	to with ; to ~<phone> ; to ~cal ; today wed ; toilet ; told cal ; told everyon
        detox	3	tom demasi ; tomandol ; too fast ; too long ; tox neg ; trab la ; traig calambr
        detox	3	tramadol and ; tranq ; tremb ; trembl sinc ; triag 0 ; tumbler ; tuv <confused>
        detox	3	tuv delirium ; two airplan ; two bar ; two doctor ; two without ; u get ; un foc
        detox	3	una <shake> ; una desintoxicacion ; una pastilla ; una ~<alcohol> ; uncl nam ; unic vez
        detox	3	until i ; up <hit> ; up becaus ; up cant ; up his ; up sick ; ur <treatment> ; use regular
        detox	3	va sw ; vaca en ; vanil extract ; ve arana ; ve rata ; version ; vez estoy ; vez los
        detox	3	vodk all ; voic my ; w/d no ; wal sinc ; want transf ; was <palecolor> ; was mayb
        detox	3	way too ; way up ; we admit ; wednesday in ; week organiz ; wel today ; whiskey cold
        detox	3	wil <record> ; wil fax ; wil go ; win at ; winter ; wisdom ; wisdom <headface>
        detox	3	without my ; without ~a ; worst part ; wouldnt let ; wrung out ; xanax all ; xanax cold
        detox	3	xanax on ; xanax ran ; y par ; y se ; y ~sud ; yawn gooseflesh ; yesterday he ; yo busc
        detox	3	you dont ; you und ; your <clinician> ; your <treatment> ; your <vendor>
        detox	3	~<alcohol> <daytime> ; ~<alcohol> by ; ~<alcohol> ~/ ; ~<amount> ~<always> ; ~<awake>
        detox	3	~<cold> ~<fluid> ; ~<container> ; ~<furniture> <bodypart> ; ~<headface> ~<go> ; ~<hit> ~el
        detox	3	~<hospital> 0 ; ~<sedative> <day> ; ~<seizure> <amount> ; ~<sick> <bodypart>
        detox	3	~<take> ~<intoxicated> ; ~<treatment> <job> ; ~<withdrawal> ~<hospital>
        detox	3	~<withdrawal> ~management ; ~a ~<medicine> ; ~a ~dos ; ~accident ; ~be ~off ; ~box ~of
        detox	3	~boy ; ~cam ; ~chil ; ~desintoxicacion y ; ~die ; ~drug given ; ~dts ; ~er ; ~fetty
        detox	3	~goosebump ; ~he ; ~hosp ; ~icu 0 ; ~in ~<school> ; ~just ; ~just ~<stop> ; ~just ~quit
        detox	3	~la ~<daytime> ; ~la ~manan ; ~las ~<bodypart> ; ~las ~mano ; ~le ~<height> ; ~management
        detox	3	~manan ; ~mano ; ~nam ; ~no ~<vermin> ; ~nos ; ~off ; ~off ~it ; ~off ~the ; ~phenibut
        detox	3	~seizur x ; ~sustanci ; ~sz / ; ~tel ~me ; ~the ~<sedative> ; ~twitch ; ~w/d ~seizur
        detox	3	~withdrawal ~management
        detox	2	*about.2 ; *backToUse ; *conflict ; *confusion ; *detoxDone:hypothetical ; *frequency.2
        detox	2	*hallucination.apparition ; *hallucination.apparition:historical ; *homeless
        detox	2	*mildCue:negated ; *otherCause:possible ; *overdose:historical
        detox	2	*relief.against:other_experiencer ; *seizure.body:historical
        detox	2	*substance.opioid:hypothetical ; *suicidal:negated ; *thirdParty ; *wantsOff
        detox	2	*wantsOff:other_experiencer ; *withdrawalHint ; + / ; + <cold> ; + <pain> ; + beer
        detox	2	+ half ; / day ; / nt ; 0 <amount> ; 0 <child> ; 0 <happy> ; 0 <last> ; 0 <money>
        detox	2	0 <put> ; 0 <sober> ; 0 <treatment> ; 0 bundl ; 0 by ; 0 cervez ; 0 convulsion ; 0 dts
        detox	2	0 he ; 0 hospitaliz ; 0 is ; 0 last ; 0 narcan ; 0 norc ; 0 pil ; 0 shot ; 0 sob ; 0 train
        detox	2	0 xanax ; 0 yawn ; <afraid> im ; <afraid> to ; <afraid> ~<stop> ; <alcohol> <asleep>
        detox	2	<alcohol> <emergency> ; <alcohol> <past> ; <alcohol> <take> ; <alcohol> <unreal>
        detox	2	<alcohol> each ; <alcohol> hac ; <alcohol> is ; <alcohol> lo ; <alcohol> lu
        detox	2	<alcohol> nin ; <alcohol> toda ; <alcohol> w/d ; <always> <always> ; <always> <crowd>
        detox	2	<always> <hit> ; <always> <night> ; <always> <rarely> ; <always> he ; <always> un
        detox	2	<amount> <container> ; <amount> <pain> ; <amount> <stranger> ; <amount> <take>
        detox	2	<amount> <tool> ; <amount> al ; <amount> cerc ; <amount> g ; <amount> onc ; <amount> sam
        detox	2	<amount> spigot ; <amount> ten ; <amount> ~<alcohol> ; <angry> <palecolor>
        detox	2	<appointment> <record> ; <appointment> <treatment> ; <ask> <media> ; <ask> <stimulant>
        detox	2	<asleep> <breath> ; <asleep> <chestheart> ; <asleep> <take> ; <asleep> par ; <asleep> x
        detox	2	<awake> up ; <awake> ya ; <blood> <consume> ; <blood> <opioid> ; <blood> twic
        detox	2	<bodypart> <continue> ; <bodypart> <drive> ; <bodypart> <hit> ; <bodypart> <hopeless>
        detox	2	<bodypart> <kill> ; <bodypart> <palecolor> ; <bodypart> <put> ; <bodypart> <vermin>
        detox	2	<bodypart> and ; <bodypart> chinit ; <bodypart> do ; <bodypart> it ; <bodypart> wont
        detox	2	<bodypart> y ; <bodysound> <awake> ; <bodysound> <happy> ; <bodysound> <shake>
        detox	2	<bodysound> feo ; <bodysound> for ; <break> <go> ; <breath> ; <breath> <continue>
        detox	2	<build> <home> ; <build> <photo> ; <calm> <amount> ; <caretaking> a ; <chestheart> 0
        detox	2	<child> <furniture> ; <child> hic ; <child> re ; <church> <give> ; <clean> <play>
        detox	2	<clean> <stop> ; <clean> moj ; <clinician> <take> ; <clinician> lo ; <clinician> over
        detox	2	<clinician> used ; <cold> <bodypart> ; <cold> <day> ; <colleague> <homeless>
        detox	2	<colleague> pt ; <colleague> regul ; <color> <height> ; <color> <room>
        detox	2	<confused> <withdrawal> ; <consume> <friend> ; <consume> <needle> ; <consume> <town>
        detox	2	<consume> alarm ; <consume> around ; <consume> de ; <consume> ever ; <consume> hard
        detox	2	<consume> las ; <consume> myself ; <consume> sak ; <consume> them ; <consume> thi
        detox	2	<consume> x ; <consume> ~<always> ; <container> <color> ; <container> <headface>
        detox	2	<container> <last> ; <container> all ; <container> at ; <container> de ; <container> is
        detox	2	<container> lik ; <container> of ; <container> y ; <continue> 0 ; <continue> <afraid>
        detox	2	<continue> in ; <continue> on ; <continue> sinc ; <count> <alcohol> ; <count> between
        detox	2	<crowd> <kin> ; <crowd> off ; <day> <clinician> ; <day> <cold> ; <day> <container>
        detox	2	<day> <home> ; <day> <year> ; <day> back ; <day> behind ; <day> ear ; <day> easy
        detox	2	<day> est ; <day> his ; <day> it ; <day> mi ; <day> plac ; <day> sinc ; <day> ~<emergency>
        detox	2	<daytime> <alcohol> ; <daytime> <ask> ; <daytime> <consume> ; <daytime> <headface>
        detox	2	<daytime> <seizure> ; <daytime> if ; <die> <home> ; <drive> <container> ; <drive> <shame>
        detox	2	<drive> who ; <drug> iv ; <drug> to ; <eat> <drive> ; <eat> <write> ; <eat> bel
        detox	2	<eat> has ; <eat> le ; <eat> pot ; <eat> servic ; <eat> until ; <eat> up ; <eat> x
        detox	2	<emergency> <crowd> ; <emergency> <headface> ; <emergency> <stranger> ; <emergency> <take>
        detox	2	<emergency> <wait> ; <emergency> hac ; <emergency> lo ; <emergency> refus
        detox	2	<emergency> twic ; <fall> <eat> ; <feel> all ; <feel> perfect ; <fluid> <bodysound>
        detox	2	<fluid> <chestheart> ; <fluid> <day> ; <fluid> <rope> ; <fluid> <tired> ; <fluid> at
        detox	2	<fluid> lik ; <fluid> to ; <friend> <daytime> ; <friend> <play> ; <friend> <take>
        detox	2	<friend> don ; <friend> se ; <friend> x ; <furniture> <alcohol> ; <furniture> <chestheart>
        detox	2	<furniture> <friend> ; <furniture> <hold> ; <furniture> <remember>
        detox	2	<furniture> <treatment> ; <furniture> de ; <furniture> desd ; <furniture> soak
        detox	2	<furniture> than ; <furniture> ~<treatment> ; <give> <breath> ; <give> <money>
        detox	2	<give> sin ; <go> <treatment> ; <go> round ; <go> too ; <go> when ; <happy> <palecolor>
        detox	2	<happy> <photo> ; <happy> anymor ; <happy> jk ; <happy> up ; <headface> 0
        detox	2	<headface> <amount> ; <headface> <day> ; <headface> <room> ; <headface> buz
        detox	2	<headface> de ; <headface> just ; <headface> on ; <headface> open ; <headface> ~<shake>
        detox	2	<hear> <pill> ; <hear> the ; <hit> <amount> ; <hit> <container> ; <hit> porqu
        detox	2	<hold> <container> ; <hold> <write> ; <home> <vendor> ; <home> resident
        detox	2	<hospital> comunitari ; <hospital> doesnt ; <hospital> rn ; <hospital> step
        detox	2	<illness> <alcohol> ; <illness> <continue> ; <intoxicated> <continue> ; <job> se
        detox	2	<job> social ; <job> twic ; <kill> <hot> ; <kin> <leave> ; <kin> <outdoors> ; <kin> <pain>
        detox	2	<kin> <stop> ; <kin> flush ; <kin> frank ; <kin> las ; <kin> third ; <kin> va
        detox	2	<kin> ~<take> ; <last> <emergency> ; <last> <shake> ; <last> <stop> ; <last> fue
        detox	2	<law> <say> ; <law> no ; <leave> <always> ; <leave> en ; <leave> my ; <limp> <breath>
        detox	2	<limp> on ; <limp> over ; <media> de ; <medicine> 0 ; <medicine> <opening>
        detox	2	<medicine> <phone> ; <medicine> from ; <medicine> on ; <medicine> x ; <moment> <buy>
        detox	2	<moment> <headface> ; <moment> <hold> ; <moment> <night> ; <moment> becaus ; <moment> con
        detox	2	<moment> la ; <moment> round ; <moment> until ; <money> no ; <money> un ; <month> <amount>
        detox	2	<month> <think> ; <month> along ; <month> at ; <need> <amount> ; <need> <awake>
        detox	2	<need> <continue> ; <need> <treatment> ; <need> down ; <need> medical ; <needle> 0
        detox	2	<needle> <day> ; <needle> <need> ; <needle> <stop> ; <needle> sinc ; <night> <always>
        detox	2	<night> <cold> ; <night> <go> ; <night> <headface> ; <night> <key> ; <night> dry
        detox	2	<night> ive ; <night> mis ; <night> par ; <night> sam ; <night> yes ; <official> <law>
        detox	2	<official> nobody ; <opioid> <eat> ; <opioid> <medicine> ; <opioid> <outdoors>
        detox	2	<opioid> <pain> ; <opioid> <pet> ; <opioid> <stranger> ; <opioid> admit ; <opioid> by
        detox	2	<opioid> her ; <opioid> in ; <opioid> nev ; <opioid> ten ; <opioid> with ; <order> 0
        detox	2	<outdoors> <height> ; <outdoors> <month> ; <outdoors> <sedative> ; <outdoors> hunt
        detox	2	<pain> <headface> ; <pain> <pill> ; <pain> hast ; <palecolor> ; <palecolor> <clean>
        detox	2	<palecolor> <day> ; <palecolor> <die> ; <palecolor> <last> ; <palecolor> <play>
        detox	2	<palecolor> <put> ; <palecolor> he ; <palecolor> no ; <past> <intoxicated>
        detox	2	<past> <shake> ; <past> from ; <past> was ; <pet> <furniture> ; <pet> <opioid>
        detox	2	<pet> <past> ; <pet> <stimulant> ; <pet> <stop> ; <pet> <tired> ; <pet> wont
        detox	2	<phone> <clothes> ; <phone> <friend> ; <phone> <money> ; <phone> <sedative> ; <pill> /
        detox	2	<pill> <awake> ; <pill> <day> ; <pill> <emergency> ; <pill> <headface> ; <play> <month>
        detox	2	<play> los ; <promise> <pill> ; <promise> it ; <promise> its ; <promise> one ; <put> <say>
        detox	2	<put> i ; <put> mal ; <record> <treatment> ; <record> <write> ; <record> her
        detox	2	<relapse> <alcohol> ; <remember> non ; <room> <ask> ; <room> <daytime> ; <room> <needle>
        detox	2	<room> <palecolor> ; <room> from ; <room> lik ; <room> stal ; <rope> down ; <sad> when
        detox	2	<say> <opioid> ; <say> clr ; <say> my ; <say> ~<stop> ; <school> <buy>
        detox	2	<sedative> <alcohol> ; <sedative> <blood> ; <sedative> <fall> ; <sedative> <go>
        detox	2	<sedative> <order> ; <sedative> aft ; <sedative> all ; <sedative> in ; <sedative> rx
        detox	2	<sedative> sat ; <sedative> than ; <sedative> that ; <see> that ; <seizure>
        detox	2	<seizure> <last> ; <seizure> <town> ; <shake> + ; <shake> <put> ; <shake> <take>
        detox	2	<shake> i ; <shake> in ; <shake> real ; <shake> til ; <shake> until ; <sick> <clean>
        detox	2	<sick> <pet> ; <sick> <shake> ; <sick> becaus ; <sick> y ; <smell> <day> ; <sober> <past>
        detox	2	<soon> <say> ; <soon> as ; <start> <school> ; <start> <sedative> ; <stiff> on
        detox	2	<stimulant> <appointment> ; <stimulant> <cannabis> ; <stimulant> <opioid>
        detox	2	<stimulant> <say> ; <stimulant> an ; <stimulant> iv ; <stimulant> lo ; <stimulant> mayb
        detox	2	<stimulant> noma ; <stop> <bodysound> ; <stop> <color> ; <stop> <give> ; <stop> <headface>
        detox	2	<stop> <opioid> ; <stop> el ; <stop> them ; <stop> tim ; <stranger> <alcohol>
        detox	2	<stranger> <see> ; <stranger> <treatment> ; <stranger> <withdrawal> ; <stranger> hes
        detox	2	<stranger> off ; <take> <alcohol> ; <take> <amount> ; <take> <awake> ; <take> <fluid>
        detox	2	<take> <kin> ; <take> <leave> ; <take> em ; <take> he ; <take> which ; <think> <crowd>
        detox	2	<think> <day> ; <think> <stimulant> ; <think> <take> ; <think> <treatment>
        detox	2	<think> <week> ; <think> que ; <think> youd ; <tired> <always> ; <town> <appointment>
        detox	2	<town> <trade> ; <town> est ; <town> has ; <trade> <opioid> ; <trade> @ ; <trade> her
        detox	2	<treatment> 0 ; <treatment> <cannabis> ; <treatment> <drug> ; <treatment> <emergency>
        detox	2	<treatment> <furniture> ; <treatment> <law> ; <treatment> <official> ; <treatment> <say>
        detox	2	<treatment> <treatment> ; <treatment> do ; <treatment> for ; <treatment> o
        detox	2	<treatment> off ; <treatment> spot ; <treatment> that ; <try> <pill> ; <unreal> <crowd>
        detox	2	<vendor> <record> ; <vermin> and ; <wait> <opioid> ; <wait> bien ; <wait> dry
        detox	2	<water> <bodysound> ; <week> <start> ; <week> <week> ; <week> <year> ; <week> all
        detox	2	<week> of ; <week> wont ; <withdrawal> <confused> ; <withdrawal> <consume>
        detox	2	<withdrawal> <container> ; <withdrawal> <stranger> ; <withdrawal> from ; <withdrawal> hac
        detox	2	<write> <ask> ; <write> <play> ; <write> was ; <year> <needle> ; <year> back ; <year> nev
        detox	2	<year> plu ; @ <asleep> ; a <amount> ; a <rail> ; a <shake> ; a cho ; a convulsion
        detox	2	a corps ; a costc ; a dol ; a fenc ; a fit ; a grand ; a gurney ; a half ; a leer ; a lie
        detox	2	a lun ; a m ; a medical ; a pain ; a perc ; a privat ; a rail ; a roost ; a storm ; a tow
        detox	2	a witnes ; a ~bad ; a ~w/d ; aboton ; about what ; abrupt <stop> ; abrupt stop ; abuel que
        detox	2	abus ; acost y ; acuest ; addict ; aft <consume> ; aft shift ; again friday ; again sinc
        detox	2	ago i ; ago say ; ahor la ; aint had ; al <day> ; al gat ; alarm ; alcohol und ; alg
        detox	2	alg en ; alprazolam 0 ; already pick ; alum ; alumini quem ; alvar ; alz ; am per
        detox	2	am seventy ; amanec tembl ; ambulanc with ; ambulatory ; an <eat> ; an <play>
        detox	2	and <needle> ; and <shake> ; and <sick> ; and als ; and din ; and isnt ; and leg
        detox	2	and open ; and pour ; and seiz ; and shook ; and sweat ; anoth <amount> ; ant cad
        detox	2	ant era ; any <appointment> ; any detox ; any opening ; app ; appeal ; aquavit ; arbol
        detox	2	are <drive> ; are cod ; are soak ; arkansa ; arm and ; around <night> ; around midnight
        detox	2	as <medicine> ; asap ; asient ; asleep at ; at <furniture> ; at <intoxicated>
        detox	2	at breakfast ; at lunch ; at prep ; at your ; at zer ; ate a ; ativan from ; ativan on
        detox	2	ativan sinc ; away twelv ; ayuden ; b / ; back <amount> ; back ther ; bag was ; ban de
        detox	2	bar <continue> ; bar again ; bar on ; bar x ; bath with ; bathroom lik ; bathroom on
        detox	2	battl ; be <see> ; beach ; beam <always> ; bed than ; been <sick> ; been <try>
        detox	2	been quiet ; been sick ; been six ; been try ; beer sinc ; befor christma ; befor lunch
        detox	2	beg ; believ i ; bf <consume> ; bf of ; bid ; bien <withdrawal> ; bien malil ; bien trabaj
        detox	2	big one ; bit my ; bit through ; blu / ; boc mor ; bombero lo ; bostezo ; botel enter
        detox	2	both parrot ; bottl dai ; bottl is ; bottl on ; bottl the ; breakfast ; breakfast lunch
        detox	2	breath aft ; bring and ; bro did ; brok her ; broth the ; brought him ; buen humor ; build
        detox	2	bump ; bup 0 ; burnt foil ; busquen ; but <night> ; but say ; buy it ; by <daytime>
        detox	2	by <eat> ; by <moment> ; by ems ; by fax ; by lunch ; by morn ; cachet ; cachet y
        detox	2	cad una ; can ; can sign ; cant <clothes> ; cant <feel> ; cant <job> ; cant <leave>
        detox	2	cant eat ; cant feel ; cant sign ; cant sit ; cant stop ; cant tak ; cant work ; certifi
        detox	2	cervez 0 ; cervez tod ; chest drool ; chest hard ; chew ; chicken out ; child ; chinit
        detox	2	chiv en ; chiv por ; chiv todo ; cho in ; circuit ; ciruel ; clean <room> ; clean offic
        detox	2	client 0 ; climb to ; clinic 0 ; clinic comunitari ; clinic drop ; clinic has ; clock in
        detox	2	clog drain ; clos for ; clr <play> ; clr work ; cm <ask> ; cok + ; cok at ; cold on
        detox	2	cold show ; cold sweat ; collaps ; color lik ; colour ; combin ; compadr se ; compr por
        detox	2	con <confused> ; con <treatment> ; con escalofrio ; con terapi ; con uno ; consigu
        detox	2	cook brandy ; copy of ; costc ; couch mak ; couldnt sign ; county so ; coupl beer ; court
        detox	2	cran ; cricket ; cristal y ; crown ; cualquier ; cuand par ; cuand solt ; cuchar
        detox	2	cuent lo ; cuid ; current sx ; cut again ; d + ; d 0 ; d non ; d of ; da <afraid>
        detox	2	dad drink ; dad had ; dad ran ; dai use ; dan <treatment> ; dan terapi ; dawn ; day all
        detox	2	day back ; day ear ; day easy ; day from ; day god ; day i ; day is ; day mor ; day sinc
        detox	2	day so ; day stay ; day too ; day whiskey ; de <daytime> ; de <fire> ; de <needle>
        detox	2	de cervez ; de cuart ; de heroin ; de mas ; death in ; decad and ; del dentist
        detox	2	del program ; deliri ; denny <room> ; denny bathroom ; desd <night> ; desd q
        detox	2	desintoxicacion la ; despiert ya ; destroy ; detector ; detox my ; detox off ; devic
        detox	2	dia ant ; dia sal ; diari de ; diari un ; diari y ; diario ; did what ; didnt so
        detox	2	didnt touch ; dieron narcan ; direct <drive> ; do ; dobl ; doc ; doctor ; doctor at
        detox	2	doctor wont ; doe blu ; doe heroin ; doing <opioid> ; dolar ; domingo mas ; dont <consume>
        detox	2	dont both ; dop for ; dop iv ; dorm par ; dos window ; dot ; doubl ; down her ; down l
        detox	2	drink around ; drink hard ; drink has ; drink i ; drink most ; drink now ; drink several
        detox	2	drink sinc ; drink sun ; drink tuesday ; drool and ; dtr on ; dtr re ; dts right
        detox	2	duelen hast ; dv ; eat them ; ech el ; ed cas ; eight hour ; eighty and ; el <moment>
        detox	2	el clonazepam ; el general ; el guar ; el miercol ; el tramadol ; el trap ; electric
        detox	2	en <count> ; en sei ; encontr a ; encontr tir ; endors si ; enganch con ; enough of ; enuf
        detox	2	envelop for ; equivoc <need> ; equivoc busc ; eran ; es q ; escalofrio diarre
        detox	2	est <consume> ; est <stop> ; est azul ; est fri ; est hel ; eternal ; eternal <feel>
        """
}
