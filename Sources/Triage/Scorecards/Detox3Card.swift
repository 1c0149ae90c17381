extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	had <stop> ; half gram ; hand ; handl <always> ; handl every ; hard as ; hart ; has <past>
        detox	3	has used ; hav <alcohol> ; hav narcan ; hav win ; hay <day> ; hay cam ; hay dia
        detox	3	he <always> ; he <promise> ; he alway ; he ate ; he ran ; he retir ; he stop ; heavy etoh
        detox	3	heifer ; help a ; her <count> ; her <night> ; her cok ; her hand ; her klonopin ; her nap
        detox	3	her nerv ; herman él ; heroin snif ; herself off ; hes <bodysound> ; hes <cold>
        detox	3	hes breath ; hes cold ; hid them ; him 0 ; him <see> ; him lik ; him onc ; him seen
        detox	3	him what ; his <bodypart> ; his <last> ; his <pill> ; his dead ; his kne ; his last
        detox	3	his lid ; his lip ; his methadon ; hna ; hold cel ; holler ; hom drink ; hom eat ; hom sam
        detox	3	hospitalist 0 ; hour dry ; hoy no ; husband want ; hygienist and ; i <sick> ; i fal
        detox	3	i saw ; i tel ; i try ; i ~<put> ; im <fluid> ; im drench ; im prescrib ; im puk ; im shak
        detox	3	im trembl ; im yawn ; in knot ; in walk ; in withdrawal ; inmat releas ; insuranc say
        detox	3	is <emergency> ; is <take> ; is different ; is oding ; is overdos ; is rac ; it slow
        detox	3	it wait ; its 0 ; its all ; its gin ; jalon ; jel ; jerk 0 ; jug y ; jur que ; just drink
        detox	3	just slid ; just win ; keep slap ; keep swat ; keep turn ; kitchen floor ; klon
        detox	3	klonopin 0 ; know dat ; l ; la <withdrawal> ; la inyect ; la niet ; la reviv ; la tien
        detox	3	labio ; las de ; las mano ; last noc ; le <hit> ; le <shake> ; le apriet ; le compr
        detox	3	le hag ; le peg ; le quitamo ; le tiemblan ; le volte ; let her ; let myself ; lift his
        detox	3	lik he ; lip gray ; lip lik ; littl blu ; llam al ; llev asi ; lo <medicine> ; lo hal
        detox	3	lo par ; lo recet ; look gray ; los dia ; los labio ; los pie ; lumb ; lun en ; m etoh
        detox	3	m nephew ; m norc ; malbec ; malil desd ; mam tom ; man down ; mano ; martini at ; may we
        detox	3	me acab ; me busquen ; me contest ; me llev ; me pued ; medic used ; mg <count>
        detox	3	mi <record> ; mi comp ; min no ; minut lat ; mis ~a ; mon / ; month along ; month run
        detox	3	mouth ; muchach del ; mug of ; my <alcohol> ; my ativan ; my lin ; my norc ; my nos
        detox	3	my palm ; my signatur ; my system ; my unit ; my ~<opioid> ; my ~<sedative> ; my ~wif
        detox	3	n he ; nasal spray ; need w/d ; nerv ; nev mis ; nieg ; night sinc ; nightstand ; nin ten
        detox	3	ninety <opioid> ; no <sedative> ; no complaint ; no flinch ; no las ; no oxy ; no sleep
        detox	3	no to ; no ~<emergency> ; no ~<hit> ; no ~peg ; nobody at ; normal for ; not typ ; now her
        detox	3	nuev no ; nurs in ; o diez ; od <day> ; odd ; oding on ; of <emergency> ; of <friend>
        detox	3	of franzi ; of malbec ; of norc ; of purpl ; of respect ; of seagram ; off bar ; off but
        detox	3	off thes ; off too ; oh tab ; old crow ; on h ; on hydrocodon ; on nightstand ; on zoom
        detox	3	one down ; one open ; one week ; one wil ; only <stop> ; open <always> ; our back
        detox	3	own <bodypart> ; oxy a ; pantry with ; paramedic ; paramedic gav ; parpade ; pas out
        detox	3	pastilla hac ; peopl land ; per <night> ; perc off ; pic la ; pick thread ; pie y
        detox	3	pint every ; plan train ; plank ; plank then ; pleas ; plu <alcohol> ; plug ; por <give>
        detox	3	por <happy> ; por dej ; possibl ; pour it ; prim <alcohol> ; primer <church>
        detox	3	primer comunion ; prov a ; pt / ; pt husb ; pte ; pte 0 ; pued <awake> ; puk bil
        detox	3	punch my ; pupila ; px ; q <day> ; q <daytime> ; q hr ; que amanec ; que baj ; que fueron
        detox	3	que vendimo ; quitamo ; rattl ; rattl in ; rattl on ; reaction ; reclin ; reduction
        detox	3	regul ; relay ; releas 0 ; remind ; restart ; retir to ; ronc bien ; roper ; rsvp ; rub
        detox	3	ruidit ; rxd x ; s dai ; s every ; sap ; sat <night> ; say let ; say outpatient
        detox	3	script say ; se iba ; se meti ; se trag ; see spider ; seiz x ; seizur 0 ; send me
        detox	3	set down ; shak lik ; shak sweat ; she <eat> ; she <fluid> ; she left ; she stop
        detox	3	she swear ; shit ; shoot it ; shot 0 ; sick again ; sick to ; sinc <appointment>
        detox	3	sinc <day> ; singl <day> ; singl day ; sink on ; sist nam ; sist of ; skin ; slat ; slob
        detox	3	slow ; slow <bodysound> ; smirnof in ; smok m ; smok shop ; so <insurance> ; so tel
        detox	3	soak in ; sobrin se ; som <opioid> ; somebody cut ; somebody gav ; someth and ; son dad
        detox	3	son de ; soy <alcohol> ; soy alcoholic ; spigot ; stat dtr ; station <drug> ; station stuf
        detox	3	stay down ; stepdown rn ; stomach ; stood up ; stop 0 ; stop his ; stop valium ; straw in
        detox	3	street every ; su bod ; subirs ; suboxon ; such a ; suggest ; surgery in ; swear
        detox	3	sx <say> ; syrup ; sz ; sz x ; tack ; tak about ; tak four ; takin ; tap los ; target
        detox	3	teacup ; temblor y ; ten drink ; ten or ; ten tablet ; termin en ; than do
        detox	3	that <bodysound> ; that aint ; that color ; that wil ; the <color> ; the ativan
        detox	3	the colour ; the combination ; the crystal ; the cut ; the empty ; the kratom ; the muscl
        detox	3	the norc ; the party ; the proces ; the refil ; the rug ; the sherry ; the spray
        detox	3	them dai ; them every ; thermo ; thi <bodysound> ; thi <law> ; thi sinc ; thick
        detox	3	third period ; thought it ; thre a ; thre day ; thre dos ; thre point ; til 0
        detox	3	tim between ; to in ; to jaw ; to ~<phone> ; to ~cal ; today ; today if ; today sam
        detox	3	toilet ; tom otr ; took someth ; took two ; trap ; treat me ; trembl sinc ; tumbl of
        detox	3	turn gray ; turn purpl ; tuv <confused> ; tuv delirium ; twic what ; twitchy ; two airplan
        detox	3	two without ; uber driv ; un foc ; un jalon ; un ruidit ; una <shake> ; una pastil
        detox	3	una pastilla ; uncl nam ; und thre ; until i ; until ive ; up <sick> ; up becaus ; up cant
        detox	3	up sick ; ur <treatment> ; usa <opioid> ; usa chiv ; using anyth ; va sw ; vaca en
        detox	3	valium from ; valium ten ; vanish ; vez estoy ; vez los ; vodk all ; voic my ; vomit hast
        detox	3	w/d management ; wak ; wak her ; wal sinc ; want 0 ; want down ; was <emergency>
        detox	3	was <think> ; was mayb ; wasnt so ; wasnt ~on ; way up ; we <hospital> ; we admit
        detox	3	we bring ; week along ; wel today ; wen ; went rigid ; wer <shake> ; wer at ; wer shak
        detox	3	what town ; what year ; whol body ; whom ; wif hes ; wil go ; win at ; win box
        detox	3	with medical ; with narcan ; without ~a ; wont do ; wont wak ; worst part ; wouldnt <eat>
        detox	3	wouldnt eat ; xanax a ; xanax on ; xanax ran ; y <clinician> ; y se ; year from ; you hav
        detox	3	you und ; you ~<treatment> ; your <treatment> ; zolpidem ; ~<alcohol> <daytime>
        detox	3	~<alcohol> by ; ~<alcohol> ~/ ; ~<amount> ~of ; ~<cold> ~<fluid>
        detox	3	~<confused> ~<withdrawal> ; ~<give> <alcohol> ; ~<give> ~el ; ~<hit> ~el ; ~<hospital> 0
        detox	3	~<opioid> <day> ; ~<sedative> <day> ; ~<seizure> <stop> ; ~<seizure> ~<last>
        detox	3	~<seizure> ~<withdrawal> ; ~<sick> yet ; ~<tired> ; ~<withdrawal> <hold>
        detox	3	~<withdrawal> onc ; ~aguj ; ~an ~<emergency> ; ~an ~ambulanc ; ~by ~myself ; ~cam
        detox	3	~dej ~el ; ~desintoxicacion y ; ~die ; ~get ; ~goosebump ; ~he ~<stop> ; ~hosp ; ~i ~stop
        detox	3	~icu 0 ; ~las ~<bodypart> ; ~las ~mano ; ~of ; ~opi / ; ~orient ; ~peg ; ~pued
        detox	3	~residential ; ~rum ; ~seizur 0 ; ~seizur x ; ~seizur ~when ; ~sick yet ; ~street
        detox	3	~sustanci ; ~sz / ; ~the ; ~the ~<sedative>
        detox	2	*about.2 ; *backToUse.0 ; *confusion.0:negated ; *confusion.0:other_experiencer
        detox	2	*familySupport.0 ; *frequency.2 ; *hallucination.1 ; *homeless.0 ; *mandator.1 ; *misuse.0
        detox	2	*misuse.0:other_experiencer ; *naloxone.0:negated ; *overdose.0:historical
        detox	2	*quitting.0:possible ; *residentialEnding.0 ; *residentialEnding.0:hypothetical
        detox	2	*seizure.1:historical ; *seizure.2:negated ; *substance.0:historical ; *suicidal.0:negated
        detox	2	*suicidalOblique.9 ; *thirdParty.0 ; *wantsOff.0 ; *wantsOff.0:other_experiencer
        detox	2	*withdrawalHint.0 ; *withdrawalHint.0:possible ; + / ; + <cold> ; + beer ; + half ; + thc
        detox	2	+ vodk ; / day ; / min ; / o ; 0 <always> ; 0 <last> ; 0 <medicine> ; 0 <need> ; 0 <think>
        detox	2	0 <treatment> ; 0 at ; 0 barra ; 0 bundl ; 0 buy ; 0 by ; 0 cerveza ; 0 clonazepam
        detox	2	0 dominican ; 0 er ; 0 giv ; 0 hrs ; 0 mad ; 0 ml ; 0 nino ; 0 norc ; 0 pil ; 0 seg
        detox	2	0 sob ; 0 train ; 0 xanax ; 0 ~w/d ; <afraid> <fluid> ; <afraid> that
        detox	2	<alcohol> <alcohol> ; <alcohol> <awake> ; <alcohol> <container> ; <alcohol> <drive>
        detox	2	<alcohol> <emergency> ; <alcohol> <moment> ; <alcohol> <room> ; <alcohol> is
        detox	2	<alcohol> ld ; <alcohol> lik ; <alcohol> lu ; <alcohol> nin ; <alcohol> sat ; <alcohol> si
        detox	2	<alcohol> toda ; <alcohol> w/d ; <alcohol> y ; <always> he ; <always> way ; <always> y
        detox	2	<amount> <daytime> ; <amount> <fluid> ; <amount> <take> ; <amount> <tool> ; <amount> by
        detox	2	<amount> cerc ; <amount> de ; <amount> each ; <amount> of ; <amount> pour ; <amount> rack
        detox	2	<amount> sam ; <amount> spigot ; <amount> through ; <angry> <child> ; <angry> <palecolor>
        detox	2	<appointment> <headface> ; <appointment> <past> ; <ask> <stimulant> ; <ask> ~<treatment>
        detox	2	<asleep> <bodysound> ; <asleep> hard ; <asleep> sinc ; <asleep> x ; <awake> <bodysound>
        detox	2	<awake> <chestheart> ; <awake> up ; <blood> <medicine> ; <blood> <needle>
        detox	2	<blood> <opioid> ; <blood> twic ; <bodypart> <calm> ; <bodypart> <continue>
        detox	2	<bodypart> <drive> ; <bodypart> <fire> ; <bodypart> <fluid> ; <bodypart> <treatment>
        detox	2	<bodypart> chinit ; <bodypart> con ; <bodypart> fx ; <bodypart> not ; <bodypart> turn
        detox	2	<bodypart> y ; <bodysound> <headface> ; <bodysound> <shake> ; <bodysound> all
        detox	2	<bodysound> when ; <break> <cold> ; <break> <go> ; <break> en ; <breath>
        detox	2	<breath> <emergency> ; <breath> <needle> ; <build> <headface> ; <build> <photo>
        detox	2	<buy> <outdoors> ; <cannabis> <week> ; <cannabis> the ; <chestheart> <always>
        detox	2	<child> <furniture> ; <child> wil ; <child> ~<emergency> ; <clean> <bodysound>
        detox	2	<clean> moj ; <clinician> <crowd> ; <clinician> <headface> ; <clinician> le
        detox	2	<clinician> over ; <clothes> <lock> ; <clothes> la ; <cold> ; <cold> <clothes>
        detox	2	<cold> <pet> ; <colleague> <consume> ; <colleague> se ; <color> <hold>
        detox	2	<color> <medicine> ; <color> <room> ; <consume> 0 ; <consume> <afraid> ; <consume> <count>
        detox	2	<consume> <law> ; <consume> <moment> ; <consume> <needle> ; <consume> <palecolor>
        detox	2	<consume> de ; <consume> desd ; <consume> em ; <consume> las ; <consume> sak
        detox	2	<consume> thi ; <consume> x ; <container> ; <container> <awake> ; <container> <past>
        detox	2	<container> becaus ; <container> de ; <container> down ; <container> is ; <container> on
        detox	2	<container> out ; <continue> <afraid> ; <continue> <container> ; <continue> <partner>
        detox	2	<continue> <sick> ; <continue> any ; <continue> in ; <continue> on ; <continue> sinc
        detox	2	<count> <alcohol> ; <count> <wait> ; <count> bar ; <crowd> <cannabis> ; <crowd> <kin>
        detox	2	<crowd> <play> ; <crowd> <room> ; <crowd> els ; <crowd> her ; <crowd> so
        detox	2	<day> <clinician> ; <day> <illness> ; <day> <needle> ; <day> <pill> ; <day> <sick>
        detox	2	<day> dur ; <day> ear ; <day> easy ; <day> est ; <day> los ; <day> mi ; <day> plac
        detox	2	<day> sinc ; <daytime> <consume> ; <daytime> <room> ; <daytime> <sick> ; <daytime> <take>
        detox	2	<daytime> <tired> ; <daytime> a ; <daytime> hast ; <daytime> le ; <drive> <shame>
        detox	2	<drug> iv ; <drug> to ; <eat> <alcohol> ; <eat> <drive> ; <eat> <headface> ; <eat> <stop>
        detox	2	<eat> bel ; <eat> extract ; <eat> le ; <eat> until ; <eat> wont ; <eat> x ; <emergency> lo
        detox	2	<emergency> refus ; <emergency> they ; <feel> normal ; <fire> <chestheart> ; <fluid> <day>
        detox	2	<fluid> <drug> ; <fluid> on ; <fluid> to ; <friend> <awake> ; <friend> <child>
        detox	2	<friend> <night> ; <friend> <play> ; <friend> don ; <friend> odd ; <friend> se
        detox	2	<friend> x ; <furniture> <chestheart> ; <furniture> <month> ; <furniture> <pain>
        detox	2	<furniture> <shake> ; <furniture> <stiff> ; <furniture> doesnt ; <furniture> que
        detox	2	<furniture> ~<treatment> ; <give> <afraid> ; <give> <alcohol> ; <give> <think> ; <give> el
        detox	2	<give> noth ; <go> <appointment> ; <go> <sedative> ; <go> dry ; <go> off ; <go> when
        detox	2	<go> ~<stop> ; <happy> <home> ; <happy> <palecolor> ; <happy> is ; <headface> <always>
        detox	2	<headface> <amount> ; <headface> <angry> ; <headface> <bodypart> ; <headface> <die>
        detox	2	<headface> bitten ; <headface> buz ; <headface> just ; <headface> no ; <headface> open
        detox	2	<headface> thing ; <hear> <pill> ; <hear> the ; <height> <fluid> ; <hit> <container>
        detox	2	<hit> <needle> ; <hit> porqu ; <hold> <container> ; <hold> a ; <home> <confused>
        detox	2	<home> <home> ; <home> <intoxicated> ; <home> <kin> ; <home> <palecolor> ; <home> at
        detox	2	<home> health ; <homeless> ; <hospital> <give> ; <hospital> <trade> ; <hospital> doesnt
        detox	2	<hospital> hac ; <hospital> rn ; <illness> <continue> ; <insurance> <crowd>
        detox	2	<insurance> <money> ; <intoxicated> <awake> ; <intoxicated> <continue> ; <job> <height>
        detox	2	<job> <shake> ; <key> <bodypart> ; <key> <think> ; <kill> <hot> ; <kill> <vermin>
        detox	2	<kill> it ; <kin> 0 ; <kin> <alone> ; <kin> <buy> ; <kin> <leave> ; <kin> <stop>
        detox	2	<kin> flush ; <kin> third ; <kin> va ; <last> <emergency> ; <last> pm ; <law> <order>
        detox	2	<law> <say> ; <limp> lik ; <limp> over ; <lock> it ; <medicine> <amount>
        detox	2	<medicine> <height> ; <medicine> <opening> ; <medicine> <phone> ; <medicine> <say>
        detox	2	<medicine> a ; <medicine> and ; <medicine> by ; <medicine> my ; <medicine> she
        detox	2	<medicine> wont ; <moment> <afraid> ; <moment> <fire> ; <moment> <headface>
        detox	2	<moment> <law> ; <moment> <night> ; <moment> <rail> ; <moment> becaus ; <moment> est
        detox	2	<moment> her ; <moment> la ; <moment> no ; <moment> sx ; <moment> until ; <money> de
        detox	2	<money> of ; <month> <opioid> ; <month> <sedative> ; <month> <think> ; <month> along
        detox	2	<month> at ; <need> <amount> ; <need> <photo> ; <need> <record> ; <need> advic ; <need> un
        detox	2	<needle> 0 ; <needle> <bodypart> ; <needle> sinc ; <night> <go> ; <night> <key>
        detox	2	<night> <last> ; <night> <moment> ; <night> <night> ; <night> mis ; <night> par
        detox	2	<night> sam ; <night> sin ; <night> yes ; <official> <emergency> ; <opening> <headface>
        detox	2	<opioid> / ; <opioid> <stranger> ; <opioid> aft ; <opioid> in ; <opioid> is ; <opioid> the
        detox	2	<opioid> to ; <order> 0 ; <order> <stop> ; <order> el ; <outdoors> <headface>
        detox	2	<outdoors> <sedative> ; <outdoors> hunt ; <outdoors> on ; <pain> <headface> ; <pain> <hot>
        detox	2	<pain> <medicine> ; <pain> <pill> ; <pain> <sick> ; <pain> but ; <pain> cant ; <pain> mgmt
        detox	2	<palecolor> ; <palecolor> <play> ; <palecolor> <put> ; <palecolor> i ; <palecolor> what
        detox	2	<palecolor> y ; <partner> off ; <partner> ~<withdrawal> ; <past> <blade>
        detox	2	<past> <daytime> ; <past> from ; <past> was ; <past> ~w/d ; <pet> 0 ; <pet> <room>
        detox	2	<pet> <stimulant> ; <pet> a ; <phone> if ; <pill> ; <pill> <awake> ; <pill> <emergency>
        detox	2	<play> <crowd> ; <play> <headface> ; <play> <month> ; <promise> <pill> ; <promise> its
        detox	2	<promise> off ; <promise> one ; <put> <clean> ; <put> <last> ; <put> <night> ; <put> at
        detox	2	<put> i ; <record> <record> ; <record> <town> ; <record> her ; <relapse> <alcohol>
        detox	2	<room> <ask> ; <room> <clinician> ; <room> <headface> ; <room> <shake> ; <sad> <eat>
        detox	2	<say> com ; <say> desd ; <say> let ; <say> lik ; <say> my ; <say> yes ; <say> ~<confused>
        detox	2	<say> ~<stop> ; <school> <eat> ; <school> <sad> ; <school> <wait> ; <sedative> <continue>
        detox	2	<sedative> <die> ; <sedative> <fall> ; <sedative> <friend> ; <sedative> <go>
        detox	2	<sedative> <night> ; <sedative> <past> ; <sedative> aft ; <sedative> in ; <sedative> par
        detox	2	<sedative> sat ; <sedative> she ; <sedative> the ; <see> <angry> ; <see> <build>
        detox	2	<see> <fire> ; <see> <past> ; <see> los ; <see> that ; <seizure> ; <seizure> <last>
        detox	2	<shake> <write> ; <shake> until ; <sick> <cold> ; <sick> <furniture> ; <sick> <pet>
        detox	2	<sick> as ; <sick> becaus ; <soon> <count> ; <soon> <job> ; <soon> <remember>
        detox	2	<soon> <say> ; <soon> as ; <start> in ; <stiff> la ; <stimulant> <cannabis>
        detox	2	<stimulant> <clinician> ; <stimulant> <partner> ; <stimulant> <say> ; <stimulant> an
        detox	2	<stimulant> lo ; <stimulant> mayb ; <stimulant> noma ; <stimulant> todo ; <stop> <always>
        detox	2	<stop> <bodypart> ; <stop> <bodysound> ; <stop> <give> ; <stop> <year> ; <stop> an
        detox	2	<stop> them ; <stop> ~<alone> ; <stranger> <withdrawal> ; <stranger> del ; <stranger> le
        detox	2	<stranger> off ; <take> <awake> ; <take> em ; <take> furth ; <take> which ; <think> <home>
        detox	2	<think> <room> ; <think> <vermin> ; <think> youd ; <tired> <always> ; <tool> <headface>
        detox	2	<town> <alcohol> ; <town> <friend> ; <town> <key> ; <town> est ; <town> thi
        detox	2	<trade> <asleep> ; <trade> her ; <treatment> 0 ; <treatment> <ask> ; <treatment> <drug>
        detox	2	<treatment> <furniture> ; <treatment> <insurance> ; <treatment> <lock> ; <treatment> <say>
        detox	2	<treatment> cant ; <treatment> do ; <treatment> first ; <treatment> off ; <treatment> or
        detox	2	<treatment> spot ; <treatment> that ; <trust> <give> ; <unreal> <crowd> ; <vendor>
        detox	2	<vermin> and ; <wait> <clean> ; <wait> <home> ; <wait> bien ; <wait> dry
        detox	2	<water> <bodysound> ; <water> y ; <week> <alcohol> ; <week> <container> ; <week> <go>
        detox	2	<week> <week> ; <week> <year> ; <week> all ; <week> along ; <week> are ; <week> wont
        detox	2	<withdrawal> <alcohol> ; <withdrawal> <amount> ; <withdrawal> <consume>
        detox	2	<withdrawal> <town> ; <withdrawal> from ; <withdrawal> hac ; <write> <ask>
        detox	2	<write> <night> ; <write> <water> ; <year> <opioid> ; <year> back ; <year> nev
        detox	2	<year> plu ; @ rest ; a <rail> ; a <treatment> ; a <try> ; a capful ; a certificat
        detox	2	a convulsion ; a costc ; a dental ; a dol ; a draw ; a grand ; a grap ; a gurney ; a half
        detox	2	a human ; a leer ; a lie ; a m ; a perc ; a pig ; a plum ; a prob ; a pul ; a repeat
        detox	2	a slow ; a sound ; a storm ; a teach ; a tooth ; a user ; a ~0 ; a ~bad ; a ~w/d ; about a
        detox	2	about detox ; about twenty ; abr el ; acab ; acab el ; acaban a ; acuest ; addict
        detox	2	aft <always> ; aft his ; aft shift ; afuer de ; again sinc ; agar ; agonal ; ahorit tom
        detox	2	al <day> ; al <stranger> ; al gat ; alarm ; alcohol hac ; alg en ; all me ; alprazolam 0
        detox	2	already pick ; alum ; alz ; amaneci ; ambulanc with ; an everyday ; and <caretaking>
        detox	2	and <cold> ; and <furniture> ; and con ; and d ; and din ; and held ; and isnt ; and off
        detox	2	and read ; and seiz ; and straw ; anoth <amount> ; apoy ; app ; apunt ; aquavit ; are ant
        detox	2	arent ther ; arkansa ; arm and ; around <amount> ; around <headface> ; around <night>
        detox	2	around midnight ; arre <pet> ; arre vaca ; arregl ; arrival ; as lumb ; as rain ; asi llev
        detox	2	asient ; ask pric ; assist ; at <furniture> ; at <vermin> ; at breakfast ; at lunch
        detox	2	at prep ; at your ; ataqu en ; ate a ; atin al ; ativan from ; ativan on ; away on
        detox	2	ayer y ; ayud mi ; baby asleep ; back <hospital> ; back ther ; bad i ; bag / ; bailif
        detox	2	ban del ; ban per ; bar <continue> ; bar again ; bar on ; bar sinc ; barefoot
        detox	2	bathroom lik ; bathroom on ; bathroom with ; battl ; be <see> ; be <stop> ; be fin
        detox	2	be off ; be wean ; beach ; beb un ; bedtim ; been <container> ; been <fluid> ; been hav
        detox	2	been one ; been pocket ; been pour ; befor christma ; befor my ; between sup
        detox	2	bf <consume> ; bien <eat> ; big one ; bili ; blu / ; blu <amount> ; board and ; boc
        detox	2	bombero lo ; bor de ; boricu ; borrow my ; bostez ; botella de ; both <stop> ; bottl /
        detox	2	bottl at ; bottl by ; bottl gon ; bottl is ; bottl on ; bras ; breakfast ; breakfast lunch
        detox	2	breath aft ; bright <color> ; bright red ; bring up ; broth the ; brush ; brush bug ; bump
        detox	2	bup 0 ; but say ; but tonight ; button ; button my ; buy ; buy it ; by <amount> ; by <eat>
        detox	2	by fax ; cachet ; cad una ; caen ; calambr ; can ; can <count> ; can u ; cancel
        detox	2	cant <feel> ; cant <give> ; cant <leave> ; cant feel ; cant tak ; capful every
        detox	2	carisoprodol 0 ; cas com ; casi ; casit ; cat sinc ; cb <day> ; cervez tod ; check no
        detox	2	cheerful ; chest pressur ; chinit ; chiv en ; chiv por ; church every ; chuy ; cierran
        detox	2	circu ; ciruel ; clav en ; clean room ; climb to ; clinic 0 ; clinic drop ; clink
        detox	2	clog <tired> ; clog drain ; clr <job> ; clr work ; cm <ask> ; coffe mug ; cok + ; cok in
        detox	2	cok the ; collaps ; color ; color lik ; com if ; comp ; compadr que ; compadr se ; compani
        detox	2	compr ; con <bodypart> ; con <opioid> ; con <pain> ; con <treatment> ; con calambr
        detox	2	con delirium ; con terapi ; confund ; consegu ; content ; cook brandy ; coor ; couch and
        detox	2	could a ; couldnt sign ; court ; cov ; crawl ; crawl out ; cre per ; cricket ; crown
        detox	2	crud ; crystal ; cualquier ; cuartit ; cuent lo ; cuf ; cuid ; cupful ; current sx ; cus
        detox	2	custom 0 ; cut straw ; d from ; d last ; d non ; da mied ; da nang ; dad no ; dad ran
        detox	2	dai use ; damo ; dan ; dan terapi ; day ear ; day easy ; day god ; day i ; day is
        detox	2	day mor ; day the ; day thre ; day too ; day whiskey ; de <clean> ; de <count>
        detox	2	de <daytime> ; de <fire> ; de <fluid> ; de <moment> ; de chiv ; de convulsion ; de guar
        detox	2	de mezcal ; de oxicodon ; de respir ; de vel ; de vodk ; dead moth ; deadlin for ; dej a
        detox	2	dejarl sin ; del ban ; del dentist ; del hombr ; del program ; delirium tremen ; deliv
        detox	2	detox a ; detox not ; detox off ; detox wher ; dia ant ; dia dur ; dia lo ; dia sal
        detox	2	diari de ; diari y ; diaria ; diario ; did noth ; didnt touch ; diner ; dirty
        detox	2	do <treatment> ; dobl ; doc ; doctor at ; doctor wont ; doe <opioid> ; doe blu ; dolar
        detox	2	domingo mas ; dont <consume> ; dont need ; dont ~get ; dop iv ; dos 0 ; dos botella
        detox	2	dos trago ; dos window ; down l ; down slow ; drain and ; drank sat ; drink 0
        detox	2	drink befor ; drink hard ; drink not ; drink several ; drink to ; drink yesterday
        detox	2	drip sweat ; drop in ; drunk tank ; dtr on ; dts 0 ; dts on ; dts right ; dumpst ; duty at
        detox	2	dwn ; ech una ; eight hour ; eighteen ; eighty and ; el <amount> ; el clonazepam ; el juez
        detox	2	el miercol ; el peric ; el pis ; el tequil ; empap y ; employ ; empti ; ems ; ems on ; emt
        detox	2	en <cold> ; en <count> ; en fri ; en sei ; encontr <write> ; encontr tir ; encontr una
        detox	2	endors si ; enfermedad ; enfermera ; enganch al ; enganch con ; entir ; equivoc
        detox	2	equivoc <need> ; er <night> ; er sent ; es adict ; es el ; escalofrio diarre ; eso dic
        detox	2	est <consume> ; est hel ; est pon ; estan <put> ; etoh + ; etoh lu ; etoh w/d ; even i
        detox	2	every day ; every sunday ; everyon els ; existen ; eye half ; f <medicine> ; f xanax
        detox	2	fair to ; fam want ; fd ; feel all ; feel perfect ; fent / ; fent cow ; fent off
        detox	2	fentanil ; fentanil y ; fentanyl all ; feo y ; few day ; few shot ; fil the ; fin <say>
        detox	2	fin by ; fin per ; finger and ; finish it ; firework ; first <amount> ; first <container>
        detox	2	first ask ; first beer ; first one ; fiv a ; fiv or ; floor sinc ; flush his ; foil on
        detox	2	foil sinc ; for <pain> ; for <treatment> ; for cocain ; for din ; for headach
        detox	2	for residential ; for weed ; for withdrawal ; for ~<treatment> ; forg ; forty dollar
        detox	2	found <palecolor> ; found <stranger> ; found blu ; found me ; four bar ; four every
        detox	2	four gram ; four sinc ; franzi every ; fre <appointment> ; friday nit ; frm ; from lunch
        detox	2	from ten ; fue esa ; functional ; futon ; gap ; get chil ; get loud ; get which ; ghb
        detox	2	ghb around ; girl get ; go <amount> ; goat and ; god send ; goe down ; goe lik ; going up
        detox	2	golp ; golp porqu ; got for ; goter ; gown ; graduat from ; gray and ; greek ; guam ; gurg
        detox	2	gurgl lip ; gurney ; guy at ; guy for ; h + ; h around ; h/o ; ha tom ; habl y ; hac cinc
        detox	2	hac cuatr ; hac medi ; hac tre ; had her ; had my ; had two ; had win ; half each
        detox	2	half every ; half open ; hand so ; hand wer ; handl last ; hard seltz ; has <emergency>
        detox	2	has for ; has opinion ; hav <emergency> ; hav nin ; hav ~a ; havent been ; hay <pet>
        detox	2	hay quien ; he <buy> ; he <count> ; he <phone> ; he cal ; he did ; he dos ; he had
        detox	2	he only ; he put ; he thought ; he took ; he ~<seizure> ; health rn ; hel do
        detox	2	her <bodypart> ; her <opioid> ; her ativan ; her back ; her eye ; her know ; her typ
        detox	2	heroin + ; heroin four ; heroin half ; heroin smok ; heroin x ; hes <shake> ; hes drink
        detox	2	hes drool ; hes had ; hes on ; him by ; him down ; him hard ; him up ; himself has ; hip
        detox	2	his <die> ; his and ; his arm ; his busines ; his chin ; his coffe ; his shirt ; his sleep
        detox	2	his vodk ; his whiskey ; his xanax ; hom health ; hom now ; hot and ; hour 0 ; hour what
        detox	2	how would ; hoy en ; hurt lik ; i <amount> ; i <hold> ; i <lock> ; i <shake> ; i buy
        detox	2	i complet ; i convuls ; i crack ; i left ; i lift ; i rais ; i set ; i soak ; i stop
        detox	2	i tim ; i ~cam ; icu on ; im <clothes> ; im <consume> ; im <drug> ; im drip ; im okay
        detox	2	im short ; in <rope> ; in <trust> ; in dad ; in hotel ; in restraint ; in sprit
        detox	2	in tijuan ; in tub ; in tuls ; in tx ; in ~<hospital> ; insist its ; int <withdrawal>
        detox	2	int detox ; int her ; int one ; invisibl ; inyect ; ir con ; is <put> ; is by ; is pack
        detox	2	is retir ; is run ; ish a ; isnt ~<illness> ; it <fall> ; it past ; it ~<alone> ; itch
        detox	2	its <night> ; its <take> ; its day ; its so ; its sunday ; ive <play> ; ive had
        detox	2	ive swallow ; jal <breath> ; jal air ; jan 0 ; jarab con ; jardin ; john ; jubil por
        """
}
