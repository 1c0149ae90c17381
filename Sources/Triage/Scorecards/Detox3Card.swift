extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	hay dia ; he <always> ; he <seizure> ; he alway ; he ate ; he stop ; heavy etoh ; heifer
        detox	3	help a ; her <count> ; her <night> ; her cok ; her hand ; her nerv ; herman él
        detox	3	heroin four ; heroin snif ; herself off ; hes <bodysound> ; hes breath ; hid them ; him 0
        detox	3	him <see> ; him lik ; him onc ; him seen ; him what ; his <last> ; his <pill> ; his dead
        detox	3	his kne ; his last ; his lid ; his lip ; his methadon ; his vodk ; his whiskey ; holler
        detox	3	hom drink ; hom eat ; hom sam ; hospitalist 0 ; hour dry ; hoy no ; hr 0 ; husband want
        detox	3	hygienist and ; i fal ; i saw ; i tel ; i try ; im <fluid> ; im drench ; im shak
        detox	3	im trembl ; im yawn ; in knot ; in walk ; in withdrawal ; inmat releas ; insist its
        detox	3	insuranc say ; is <take> ; is different ; is oding ; it slow ; it wait ; its 0 ; its all
        detox	3	its day ; its gin ; jalon ; jarab con ; jel ; jerk 0 ; jug y ; just win ; keep slap
        detox	3	keep swat ; keep turn ; kitchen floor ; klon ; know dat ; l ; la <withdrawal> ; la inyect
        detox	3	la niet ; labio ; las <bodypart> ; las <take> ; las de ; las mano ; las una ; last noc
        detox	3	lawy ; le <hit> ; le <shake> ; le apriet ; le compr ; le hag ; le peg ; le quitamo
        detox	3	le tiemblan ; let myself ; lik he ; lip gray ; lip lik ; littl blu ; lo par ; lo tuv
        detox	3	los dia ; los labio ; los pie ; lumb ; lun en ; m etoh ; m nephew ; m norc ; m prior
        detox	3	m ~w/d ; malbec ; malil desd ; mam 0 ; mam tom ; man down ; martini at ; may we
        detox	3	me acaban ; me busquen ; me contest ; me cor ; me pued ; medi botel ; mg <count>
        detox	3	mi <record> ; mi comp ; min no ; minut lat ; ml ; mon / ; month along ; month run ; morfin
        detox	3	mouth ; mug of ; my <alcohol> ; my ativan ; my norc ; my nos ; my palm ; my system
        detox	3	my unit ; my ~<opioid> ; my ~<sedative> ; my ~wif ; n hes ; naloxon x ; nasal spray
        detox	3	need w/d ; nerv ; nev mis ; night sinc ; nin ten ; ninety <opioid> ; nip in
        detox	3	no <sedative> ; no complaint ; no existen ; no flinch ; no las ; no oxy ; no sleep ; no to
        detox	3	no ~<emergency> ; no ~<hit> ; no ~peg ; no ~regul ; nobody at ; normal for ; nos lik
        detox	3	not typ ; now her ; nuev no ; nurs in ; od <day> ; odd ; oding on ; of <emergency>
        detox	3	of <friend> ; of franzi ; of malbec ; of narcan ; of norc ; of phenibut ; of purpl
        detox	3	of respect ; of seagram ; off bar ; off but ; off thes ; off too ; oh tab ; old crow
        detox	3	on h ; on hydrocodon ; on nightstand ; on zoom ; one open ; one week ; one wil
        detox	3	only <stop> ; only weed ; open <always> ; our back ; oxy a ; oxycontin ; pantry with
        detox	3	paramedic used ; parpade ; pas out ; pastilla ; peopl land ; per <friend> ; per <night>
        detox	3	perc 0 ; perc off ; phenibut powd ; pic heroin ; pick thread ; pie y ; pint every
        detox	3	plan train ; plank ; plank then ; plu <alcohol> ; poison control ; por <happy>
        detox	3	por <stop> ; por dej ; possibl ; pour it ; precis ; prior ~w/d ; program residencial
        detox	3	prov a ; pt / ; pt <awake> ; pt awak ; pt husb ; pte ; pte 0 ; puk bil ; punch my ; px ; q
        detox	3	q <day> ; q <daytime> ; q hr ; q mo ; que <vendor> ; que amanec ; que baj ; que cas
        detox	3	que fueron ; que segun ; que vendemo ; quitamo ; rac ; rac and ; rattl in ; rattl on
        detox	3	reaction ; reclin ; red bottl ; reduction ; regul ; releas 0 ; restart ; retir to
        detox	3	right with ; ronc bien ; rub ; ruidit ; rum every ; rxd x ; s dai ; s every ; sack of
        detox	3	sali en ; sam as ; sap ; sat <night> ; say let ; say outpatient ; script say ; se est
        detox	3	se iba ; se meti ; see spider ; seg ; seizur 0 ; send me ; set down ; shak lik ; she <eat>
        detox	3	she <fluid> ; she left ; she stop ; she swear ; shit ; shoot it ; shot 0 ; shut 0
        detox	3	sick to ; sinc <appointment> ; singl <day> ; singl <kin> ; singl day ; singl night
        detox	3	sink on ; sist nam ; sist of ; skin ; slat ; slow ; slow <bodysound> ; slow with ; slur i
        detox	3	smok m ; smok shop ; so <insurance> ; so tel ; soak in ; sobrin se ; som <opioid>
        detox	3	somebody cut ; somebody gav ; son dad ; son de ; soy <alcohol> ; soy alcoholic ; spigot
        detox	3	stat dtr ; station <drug> ; station stuf ; stay down ; stepdown rn ; stood up ; stop 0
        detox	3	straw in ; street every ; su bod ; suboxon ; suboxon strip ; such a ; sud ; suggest
        detox	3	supervis withdrawal ; surgery in ; sx <say> ; syrup ; sz ; sz x ; tablet ; tack
        detox	3	tak about ; tak four ; tak mor ; takin ; target ; teacup ; temblor y ; ten <amount>
        detox	3	ten <consume> ; ten drink ; ten norco ; ten or ; ten tablet ; termin en ; than do
        detox	3	that aint ; that color ; that wil ; the beer ; the chil ; the colour ; the combination
        detox	3	the crystal ; the cut ; the empty ; the muscl ; the norc ; the paramedic ; the party
        detox	3	the proces ; the refil ; the rug ; the sherry ; the spray ; them dai ; them every ; thermo
        detox	3	thes <day> ; thes day ; thi <bodysound> ; thi sinc ; third period ; thre a ; thre blanket
        detox	3	thre day ; thre dos ; thru <phone> ; thru cal ; thur on ; tiembl ; til 0 ; til he
        detox	3	tim between ; tinfoil ; to in ; to jaw ; to ~<phone> ; to ~cal ; today ; today if
        detox	3	today sam ; tom otr ; tom rivotril ; took someth ; took two ; trap ; treat me
        detox	3	trembl sinc ; tuesday on ; tumbl of ; turn gray ; turn purpl ; tuv <confused>
        detox	3	tuv delirium ; twic what ; twitchy ; two airplan ; two without ; uber driv ; un foc
        detox	3	un jalon ; un ruidit ; una <shake> ; una moradito ; una pastilla ; uncl nam ; und thre
        detox	3	until ive ; up <sick> ; up becaus ; up cant ; up his ; up sick ; ur <treatment>
        detox	3	usa <opioid> ; usa chiv ; using anyth ; using fentanyl ; usted <treatment> ; vaca en
        detox	3	valium from ; valium ten ; vanish ; vez estoy ; vez los ; vodk a ; vodk all ; voic my
        detox	3	vomit hast ; w/d management ; wak ; wak her ; wal sinc ; want 0 ; want down
        detox	3	was <emergency> ; was <think> ; was brought ; was mayb ; wasnt ~on ; way up ; we bring
        detox	3	week along ; week organiz ; wen ; went rigid ; wer <shake> ; wer at ; wer shak ; what town
        detox	3	whiskey cold ; whol body ; wif hes ; wil go ; win at ; win box ; with medical
        detox	3	with narcan ; without <alcohol> ; without my ; without ~a ; wont do ; wont wak
        detox	3	worst part ; wouldnt <eat> ; wouldnt eat ; wrung out ; xanax on ; y <clinician>
        detox	3	y <stimulant> ; y ~sud ; you hav ; you und ; you ~<treatment> ; your <treatment>
        detox	3	zolpidem ; ~<alcohol> <daytime> ; ~<alcohol> by ; ~<alcohol> ~/ ; ~<alcohol> ~w/d
        detox	3	~<amount> ~<always> ; ~<amount> ~of ; ~<awake> ; ~<clean> ; ~<confused> ~<withdrawal>
        detox	3	~<fluid> <clothes> ; ~<hit> ~el ; ~<hospital> 0 ; ~<opioid> <day> ; ~<sedative> <day>
        detox	3	~<seizure> ~<go> ; ~<seizure> ~<last> ; ~<sick> yet ; ~<stop> <alcohol> ; ~aguj
        detox	3	~al ~<stop> ; ~al ~dej ; ~an ~<emergency> ; ~an ~ambulanc ; ~boy ; ~by ~myself ; ~cam
        detox	3	~cam ~off ; ~chil ; ~chiv ; ~desintoxicacion y ; ~die ; ~etoh ~w/d ; ~he ~<stop> ; ~hosp
        detox	3	~i ~stop ; ~icu 0 ; ~las ~<bodypart> ; ~las ~mano ; ~of ; ~off ; ~opi / ; ~phenibut
        detox	3	~pued ; ~regul ; ~regul ~<consume> ; ~regul ~use ; ~residential ; ~rum ; ~seizur 0
        detox	3	~seizur x ; ~seizur ~when ; ~sick yet ; ~street ; ~sustanci ; ~sz / ; ~the
        detox	3	~the ~<sedative> ; ~w/d ~seizur
        detox	2	*about.2 ; *backToUse.0 ; *confusion.0 ; *confusion.0:negated
        detox	2	*confusion.0:other_experiencer ; *detoxDone.0:hypothetical ; *frequency.2
        detox	2	*hallucination.1 ; *mandator.1 ; *misuse.0 ; *misuse.0:other_experiencer
        detox	2	*naloxone.0:negated ; *otherCause.0:possible ; *overdose.0:historical
        detox	2	*quitting.0:other_experiencer ; *residentialEnding.0:hypothetical ; *seizure.1:historical
        detox	2	*seizure.2:negated ; *spam.1 ; *substance.0:historical ; *suicidal.0:negated
        detox	2	*suicidalOblique.9 ; *thirdParty.0 ; *unaided.0:hypothetical ; *wantsOff.0
        detox	2	*withdrawal.0:historical ; *withdrawalHint.0 ; *withdrawalHint.0:possible ; + / ; + <cold>
        detox	2	+ beer ; + half ; + thc ; + vodk ; / day ; / min ; / o ; 0 <cold> ; 0 <drive> ; 0 <happy>
        detox	2	0 <headface> ; 0 <last> ; 0 <medicine> ; 0 <need> ; 0 <think> ; 0 <treatment> ; 0 at
        detox	2	0 botel ; 0 buy ; 0 by ; 0 clonazepam ; 0 er ; 0 giv ; 0 hrs ; 0 mad ; 0 narcan ; 0 norc
        detox	2	0 pil ; 0 sob ; 0 train ; 0 ~w/d ; <afraid> <fluid> ; <afraid> that ; <alcohol> <alcohol>
        detox	2	<alcohol> <awake> ; <alcohol> <drive> ; <alcohol> <emergency> ; <alcohol> <moment>
        detox	2	<alcohol> <room> ; <alcohol> <rope> ; <alcohol> <unreal> ; <alcohol> is ; <alcohol> ld
        detox	2	<alcohol> lik ; <alcohol> lu ; <alcohol> nin ; <alcohol> per ; <alcohol> si
        detox	2	<alcohol> toda ; <alcohol> w/d ; <alcohol> y ; <always> he ; <always> way ; <always> y
        detox	2	<amount> <fluid> ; <amount> <moment> ; <amount> <take> ; <amount> <tool>
        detox	2	<amount> <trade> ; <amount> <wait> ; <amount> cerc ; <amount> each ; <amount> of
        detox	2	<amount> rack ; <amount> sam ; <amount> spigot ; <amount> tal ; <amount> ten
        detox	2	<amount> through ; <angry> <palecolor> ; <appointment> <treatment> ; <ask> <stimulant>
        detox	2	<ask> ~<treatment> ; <asleep> <breath> ; <asleep> <take> ; <asleep> hard ; <asleep> sinc
        detox	2	<asleep> x ; <awake> ; <awake> <bodysound> ; <awake> <clinician> ; <awake> <stranger>
        detox	2	<awake> up ; <blood> <needle> ; <blood> <opioid> ; <blood> twic ; <blood> with
        detox	2	<bodypart> ; <bodypart> <continue> ; <bodypart> <drive> ; <bodypart> <fire>
        detox	2	<bodypart> and ; <bodypart> are ; <bodypart> chinit ; <bodypart> con ; <bodypart> fx
        detox	2	<bodypart> turn ; <bodypart> y ; <bodysound> <shake> ; <bodysound> all ; <break> <cold>
        detox	2	<breath> ; <breath> <continue> ; <breath> <emergency> ; <breath> <needle>
        detox	2	<build> <headface> ; <build> <photo> ; <buy> <asleep> ; <buy> <outdoors>
        detox	2	<chestheart> <always> ; <child> <awake> ; <child> <media> ; <clean> moj
        detox	2	<clinician> <crowd> ; <clinician> <headface> ; <clinician> le ; <clinician> over
        detox	2	<clinician> used ; <clothes> <fluid> ; <clothes> <lock> ; <clothes> la ; <clothes> rack
        detox	2	<cold> <clean> ; <cold> <tired> ; <colleague> <consume> ; <colleague> <opioid>
        detox	2	<color> <go> ; <color> <room> ; <color> strip ; <consume> 0 ; <consume> <needle>
        detox	2	<consume> <palecolor> ; <consume> alarm ; <consume> de ; <consume> desd ; <consume> em
        detox	2	<consume> sak ; <consume> thi ; <consume> to ; <consume> way ; <consume> x
        detox	2	<consume> ~<always> ; <container> ; <container> <amount> ; <container> <awake>
        detox	2	<container> <bodypart> ; <container> <color> ; <container> becaus ; <container> on
        detox	2	<container> until ; <continue> <afraid> ; <continue> <container> ; <continue> <partner>
        detox	2	<continue> <sick> ; <continue> any ; <continue> in ; <continue> on ; <continue> sinc
        detox	2	<count> <alcohol> ; <count> <wait> ; <count> bar ; <crowd> <cannabis> ; <crowd> <kin>
        detox	2	<crowd> <play> ; <crowd> <say> ; <crowd> els ; <crowd> her ; <crowd> so
        detox	2	<day> <clinician> ; <day> <home> ; <day> <needle> ; <day> <pill> ; <day> <sedative>
        detox	2	<day> <sick> ; <day> <year> ; <day> dur ; <day> ear ; <day> easy ; <day> est ; <day> los
        detox	2	<day> mi ; <day> plac ; <day> sinc ; <daytime> <consume> ; <daytime> <seizure>
        detox	2	<daytime> <sick> ; <daytime> <take> ; <daytime> a ; <daytime> hast ; <daytime> until
        detox	2	<drive> <shame> ; <drug> iv ; <drug> to ; <eat> <drive> ; <eat> <headface> ; <eat> <write>
        detox	2	<eat> bel ; <eat> extract ; <eat> le ; <eat> until ; <eat> wont ; <eat> x ; <emergency>
        detox	2	<emergency> <breath> ; <emergency> <continue> ; <emergency> <moment> ; <emergency> el
        detox	2	<emergency> lo ; <emergency> refus ; <emergency> they ; <emergency> thi ; <feel> normal
        detox	2	<fire> <chestheart> ; <fluid> on ; <fluid> to ; <friend> <awake> ; <friend> <daytime>
        detox	2	<friend> <hospital> ; <friend> <night> ; <friend> <opioid> ; <friend> <play>
        detox	2	<friend> don ; <friend> se ; <friend> x ; <furniture> <chestheart> ; <furniture> <month>
        detox	2	<furniture> <record> ; <furniture> <shake> ; <furniture> de ; <furniture> doesnt
        detox	2	<furniture> que ; <furniture> ~<treatment> ; <give> <money> ; <give> <think> ; <give> noth
        detox	2	<give> sin ; <go> <appointment> ; <go> <hot> ; <go> <shake> ; <go> dry ; <go> round
        detox	2	<go> too ; <happy> <home> ; <happy> <palecolor> ; <happy> <photo> ; <happy> anymor
        detox	2	<happy> is ; <happy> up ; <headface> <always> ; <headface> <angry> ; <headface> <bodypart>
        detox	2	<headface> <die> ; <headface> abiert ; <headface> bitten ; <headface> com
        detox	2	<headface> just ; <headface> on ; <headface> open ; <headface> that ; <headface> thing
        detox	2	<hear> the ; <height> <fluid> ; <hit> <amount> ; <hit> <needle> ; <hit> <vermin>
        detox	2	<hit> porqu ; <hold> <container> ; <hold> <write> ; <hold> a ; <home> <intoxicated>
        detox	2	<home> <kin> ; <home> <palecolor> ; <home> at ; <homeless> ; <hospital> <give>
        detox	2	<hospital> <trade> ; <hospital> <withdrawal> ; <hospital> doesnt ; <hospital> hac
        detox	2	<hospital> rn ; <illness> <continue> ; <illness> <eat> ; <insurance> <crowd>
        detox	2	<insurance> <money> ; <intoxicated> <awake> ; <intoxicated> <container>
        detox	2	<intoxicated> <continue> ; <job> <height> ; <job> <shake> ; <job> de ; <key> <think>
        detox	2	<kill> <hot> ; <kill> <vermin> ; <kill> it ; <kin> 0 ; <kin> <alone> ; <kin> <confused>
        detox	2	<kin> flush ; <kin> sin ; <kin> third ; <kin> va ; <last> <emergency> ; <last> <month>
        detox	2	<last> <stop> ; <last> pm ; <law> <order> ; <law> <say> ; <law> no ; <limp> lik
        detox	2	<limp> over ; <lock> <lock> ; <lock> it ; <medicine> <opening> ; <medicine> <phone>
        detox	2	<medicine> <say> ; <medicine> by ; <medicine> she ; <medicine> wont ; <medicine> x
        detox	2	<moment> <count> ; <moment> <fire> ; <moment> <headface> ; <moment> becaus ; <moment> her
        detox	2	<moment> la ; <moment> no ; <moment> sx ; <moment> until ; <money> <amount>
        detox	2	<money> <caretaking> ; <money> de ; <money> of ; <month> <happy> ; <month> <opioid>
        detox	2	<month> <sedative> ; <month> <think> ; <month> along ; <need> <continue> ; <need> <photo>
        detox	2	<need> <record> ; <need> <vendor> ; <need> advic ; <need> un ; <needle> <bodypart>
        detox	2	<needle> <room> ; <needle> <stop> ; <needle> in ; <needle> sinc ; <night> 0
        detox	2	<night> <bodysound> ; <night> <cold> ; <night> <color> ; <night> <go> ; <night> <key>
        detox	2	<night> <moment> ; <night> <night> ; <night> mis ; <night> par ; <night> sam ; <night> yes
        detox	2	<official> <emergency> ; <opening> <headface> ; <opioid> / ; <opioid> <medicine>
        detox	2	<opioid> admit ; <opioid> is ; <opioid> the ; <opioid> to ; <order> 0 ; <order> <record>
        detox	2	<order> el ; <outdoors> hunt ; <outdoors> on ; <outdoors> was ; <pain> <headface>
        detox	2	<pain> <medicine> ; <pain> <pill> ; <pain> but ; <pain> cant ; <pain> mgmt ; <palecolor>
        detox	2	<palecolor> <play> ; <palecolor> <put> ; <palecolor> <take> ; <palecolor> i
        detox	2	<palecolor> what ; <palecolor> y ; <partner> <treatment> ; <partner> off ; <past> <blade>
        detox	2	<past> <daytime> ; <past> <seizure> ; <past> from ; <past> was ; <pet> 0 ; <pet> <past>
        detox	2	<pet> <stimulant> ; <pet> <stop> ; <phone> <crowd> ; <pill> ; <pill> <awake>
        detox	2	<pill> <stranger> ; <play> <crowd> ; <play> <month> ; <promise> off ; <promise> one
        detox	2	<put> <last> ; <put> <say> ; <put> el ; <put> i ; <record> <record> ; <record> <town>
        detox	2	<record> her ; <relapse> <alcohol> ; <remember> non ; <room> <ask> ; <room> <clinician>
        detox	2	<room> <emergency> ; <room> <headface> ; <rope> down ; <say> <seizure> ; <say> desd
        detox	2	<say> let ; <say> lik ; <say> my ; <say> sx ; <say> ~<confused> ; <say> ~<stop>
        detox	2	<sedative> <continue> ; <sedative> <die> ; <sedative> <fall> ; <sedative> <friend>
        detox	2	<sedative> <go> ; <sedative> <night> ; <sedative> <start> ; <sedative> in ; <sedative> she
        detox	2	<sedative> the ; <see> <build> ; <see> los ; <see> that ; <seizure> <give>
        detox	2	<shake> <fluid> ; <shake> <write> ; <shake> i ; <shake> in ; <sick> <clean>
        detox	2	<sick> <cold> ; <sick> <furniture> ; <sick> <pet> ; <sick> as ; <sick> becaus
        detox	2	<smell> <day> ; <soon> <container> ; <soon> <count> ; <soon> <job> ; <soon> <remember>
        detox	2	<start> in ; <stiff> la ; <stimulant> <cannabis> ; <stimulant> <partner>
        detox	2	<stimulant> <say> ; <stimulant> an ; <stimulant> lo ; <stimulant> mayb ; <stimulant> noma
        detox	2	<stimulant> todo ; <stop> <afraid> ; <stop> <always> ; <stop> <bodypart>
        detox	2	<stop> <bodysound> ; <stop> <hit> ; <stop> <pill> ; <stop> <year> ; <stop> las
        detox	2	<stop> them ; <stranger> <alcohol> ; <stranger> <opioid> ; <stranger> <withdrawal>
        detox	2	<stranger> com ; <stranger> le ; <stranger> off ; <take> <always> ; <take> <amount>
        detox	2	<take> em ; <take> furth ; <take> which ; <think> <crowd> ; <think> <room>
        detox	2	<think> <treatment> ; <think> <vermin> ; <think> ni ; <think> youd ; <tired> <always>
        detox	2	<tired> <tired> ; <tool> <headface> ; <town> <alcohol> ; <town> <friend> ; <town> <key>
        detox	2	<town> est ; <town> thi ; <trade> <room> ; <trade> @ ; <trade> her ; <treatment> 0
        detox	2	<treatment> <drug> ; <treatment> <furniture> ; <treatment> <insurance> ; <treatment> <law>
        detox	2	<treatment> <lock> ; <treatment> <say> ; <treatment> <take> ; <treatment> <treatment>
        detox	2	<treatment> a ; <treatment> cant ; <treatment> do ; <treatment> first ; <treatment> off
        detox	2	<treatment> or ; <treatment> spot ; <treatment> that ; <trust> <drive> ; <unreal> <crowd>
        detox	2	<vermin> and ; <wait> <home> ; <wait> bien ; <wait> dry ; <water> y ; <week> <go>
        detox	2	<week> <year> ; <week> all ; <week> along ; <week> are ; <week> wont
        detox	2	<withdrawal> <alcohol> ; <withdrawal> <confused> ; <withdrawal> <consume>
        detox	2	<withdrawal> <rope> ; <withdrawal> from ; <write> <ask> ; <write> <fluid>
        detox	2	<write> <night> ; <year> <opioid> ; <year> back ; <year> nev ; <year> plu ; a <past>
        detox	2	a <rail> ; a <treatment> ; a <try> ; a bunch ; a certificat ; a convulsion ; a costc
        detox	2	a dental ; a dol ; a fork ; a gurney ; a guy ; a human ; a leer ; a lie ; a m ; a perc
        detox	2	a plum ; a prob ; a pul ; a repeat ; a slow ; a sound ; a storm ; a teach ; a tooth ; a ~0
        detox	2	a ~bad ; a ~w/d ; about a ; about detox ; about half ; about twenty ; abr el ; acab
        detox	2	acab el ; acaban a ; acuest ; addict ; aft <always> ; aft his ; aft shift ; afuer de
        detox	2	again sinc ; agonal ; al <stop> ; al <stranger> ; al gat ; alarm ; alcohol hac ; alg en
        detox	2	alg se ; all me ; alprazolam 0 ; already pick ; alto ; alum ; alz ; amaneci
        detox	2	ambulanc with ; an everyday ; and <caretaking> ; and <furniture> ; and con ; and d
        detox	2	and din ; and held ; and isnt ; and off ; and read ; and seiz ; and straw ; apoy ; app
        detox	2	appeal ; are ant ; arent ther ; arkansa ; arm and ; around <headface> ; around <night>
        detox	2	around midnight ; arre <pet> ; arre vaca ; arregl ; arrival ; as lumb ; as rain ; asi llev
        detox	2	ask pric ; assist ; at <eat> ; at <furniture> ; at <rope> ; at <vermin> ; at breakfast
        detox	2	at lunch ; at thread ; at your ; ataqu en ; ate a ; atin al ; ativan from ; away a
        detox	2	away on ; ayer y ; ayud mi ; baby asleep ; back <hospital> ; back ther ; bad i ; bag was
        detox	2	bailif ; ban del ; ban per ; bar <continue> ; bar again ; bar on ; bar sinc ; barefoot
        detox	2	bathroom lik ; bathroom on ; bathroom with ; battl ; be <see> ; be <stop> ; be off
        detox	2	be wean ; beach ; beb un ; been <fluid> ; been <try> ; been hav ; been one ; been pocket
        detox	2	been pour ; been try ; beer night ; befor christma ; befor my ; between sup ; bf <consume>
        detox	2	bien <eat> ; bien trabaj ; big one ; bili ; black tar ; blu ; blu <amount> ; board and
        detox	2	boc ; bombero lo ; bor de ; borrow my ; botella de ; bottl / ; bottl by ; bottl gon
        detox	2	bottl is ; bottl on ; bras ; breakfast ; breakfast lunch ; breath aft ; breath lik
        detox	2	bright <color> ; bright red ; bring up ; brochur ; broth the ; brought him ; bump ; bup 0
        detox	2	but say ; but tonight ; button my ; buy ; buy it ; by <eat> ; by clos ; cad una ; caen
        detox	2	can ; can <count> ; can u ; cant <clothes> ; cant <feel> ; cant <give> ; cant <leave>
        detox	2	cant feel ; carisoprodol 0 ; cas com ; casi ; cat sinc ; cb <day> ; cervez tod
        detox	2	chest drool ; chest pressur ; chin ; chinit ; chiv en ; chiv por ; chuy ; cierran ; circu
        detox	2	ciruel ; clav en ; clean room ; climb to ; clinic 0 ; clinic drop ; clog drain ; clr work
        detox	2	cm <ask> ; coat rack ; coffe mak ; coffe mug ; cok + ; cok in ; cok the ; cold sweat
        detox	2	collaps ; color ; color lik ; colour ; com if ; comp ; compadr que ; compadr se ; compr
        detox	2	comunion ; con <cold> ; con <opioid> ; con <pain> ; con <treatment> ; con calambr
        detox	2	con delirium ; con terapi ; con uno ; consegu ; cook brandy ; coor ; couch and ; could a
        detox	2	couldnt sign ; court ; cousin doe ; cov ; crawl ; crawl out ; cre per ; cricket ; crown
        detox	2	crud ; crystal ; cualquier ; cuand dej ; cuent lo ; cuf ; cuid ; cupful ; current sx ; cus
        detox	2	custom 0 ; cut straw ; cut with ; d from ; d non ; da <afraid> ; da mied ; da nang
        detox	2	dad no ; dad ran ; dai use ; damo ; dan <treatment> ; day ear ; day easy ; day god ; day i
        detox	2	day inpt ; day is ; day mor ; day the ; day thre ; day too ; day whiskey ; de <clean>
        detox	2	de <count> ; de <daytime> ; de <fire> ; de chiv ; de convulsion ; de guar ; de mas
        detox	2	de oxicodon ; de respir ; de segund ; de vel ; dead moth ; deadlin for ; dej el
        detox	2	dejarl sin ; del ban ; del dentist ; del hombr ; del program ; delirium tremen ; deliv
        detox	2	demasi pastilla ; deni sx ; detox a ; detox not ; detox off ; detox wher ; dia ant
        detox	2	dia dur ; dia lo ; dia sal ; diari de ; diari y ; diaria ; diario ; did your ; didnt touch
        detox	2	diner ; dirty ; discharg of ; do <treatment> ; dobl ; doc ; doctor ; doctor at
        detox	2	doctor wont ; doe <opioid> ; doe blu ; doesnt answ ; doing <opioid> ; dolar ; domingo mas
        detox	2	dont <consume> ; dont need ; dont ~get ; dop iv ; dos 0 ; dos botella ; dos dia
        detox	2	dos trago ; dos window ; doubl up ; down l ; drain and ; drank sat ; drink 0 ; drink befor
        detox	2	drink from ; drink hard ; drink not ; drink pint ; drink several ; drink to
        detox	2	drink yesterday ; drip sweat ; drool and ; drunk tank ; dtr on ; dts 0 ; dts right
        detox	2	dumpst ; duty at ; dwn ; ech una ; eight hour ; eighteen ; eighty and ; el <amount>
        detox	2	el clonazepam ; el de ; el miercol ; el pis ; el tequil ; el tramadol ; empap y
        detox	2	empti her ; ems ; ems on ; emt ; en <cold> ; en <count> ; en fri ; en googl ; en sei
        detox	2	encontr <write> ; encontr tir ; enfermedad ; enfermera ; enganch al ; enganch con ; entir
        detox	2	equivoc ; equivoc <need> ; er <night> ; er sent ; es adict ; es el ; escalofrio diarre
        detox	2	eso dic ; est <cold> ; est <consume> ; est <stop> ; est pon ; estan <put> ; eternal
        detox	2	eternal <feel> ; eternal rub ; etoh + ; etoh lu ; etoh w/d ; even i ; ever <feel>
        detox	2	every day ; every sunday ; everybody is ; everyon els ; f <stop> ; f xanax ; fac for
        detox	2	fair to ; fam want ; fd ; feel all ; fent / ; fent cow ; fent off ; fentanil ; fentanil y
        detox	2	fentanyl all ; feo y ; few day ; few shot ; fil the ; fin <say> ; fin by ; fin eat
        detox	2	fin per ; finger and ; finish it ; firework ; first <container> ; first ask ; first beer
        detox	2	first one ; fiv a ; fiv or ; floor sinc ; flush his ; foil on ; foil sinc ; for <pain>
        detox	2	for <treatment> ; for cocain ; for cok ; for din ; for headach ; for residential
        detox	2	for weed ; for withdrawal ; for ~<treatment> ; forest lawn ; forg ; forty dollar
        detox	2	found <palecolor> ; found <stranger> ; found blu ; found dad ; found me ; four bar
        detox	2	four every ; four gram ; four sinc ; franzi every ; fre <appointment> ; friday nit ; frm
        detox	2	from <sedative> ; from four ; from ten ; fue esa ; fum a ; functional ; futon ; gallo de
        detox	2	gallop ; get chil ; get loud ; get which ; ghb ; girl get ; go <amount> ; goat and
        detox	2	god send ; goe down ; goe lik ; golp ; golp porqu ; got for ; goter ; gown ; graduat from
        detox	2	gray and ; gurg ; gurgl lip ; gurney ; guy at ; guy for ; h ago ; h around ; h/o ; ha tom
        detox	2	hac cinc ; hac cuatr ; hac tre ; had her ; had my ; had som ; had two ; had win
        detox	2	half each ; half every ; hand so ; hand wer ; handl last ; hard seltz ; has <emergency>
        detox	2	has for ; hasnt had ; hav <emergency> ; hav nin ; hav ~a ; havent been ; hay <pet>
        detox	2	hay cam ; hay quien ; he <buy> ; he <count> ; he <eat> ; he <medicine> ; he <phone>
        detox	2	he <promise> ; he bought ; he cal ; he did ; he dos ; he had ; he only ; he put
        detox	2	he thought ; he took ; he ~<seizure> ; health rn ; hel do ; her <opioid> ; her ativan
        detox	2	her back ; her eye ; her know ; her nap ; her oxycodon ; her typ ; heroin + ; heroin half
        detox	2	heroin qd ; heroin smok ; heroin x ; hes ; hes <breath> ; hes <cold> ; hes <limp>
        detox	2	hes <shake> ; hes cold ; hes drink ; hes drool ; hes had ; hes on ; hes our ; hij est
        detox	2	hij no ; him by ; him down ; him hard ; him up ; himself has ; his <asleep>
        detox	2	his <bodypart> ; his <die> ; his and ; his busines ; his chin ; his coffe ; his shirt
        detox	2	his sleep ; his stuf ; his xanax ; hour 0 ; hour what ; hous on ; how would ; hoy bien
        detox	2	hurt lik ; i <amount> ; i <hold> ; i <lock> ; i <shake> ; i blew ; i buy ; i complet
        detox	2	i convuls ; i crack ; i left ; i rais ; i set ; i soak ; i stop ; i tim ; i ~<go>
        detox	2	i ~<put> ; i ~cam ; icu on ; if ~ther ; im <cold> ; im <consume> ; im <drug> ; im drip
        detox	2	im okay ; im puk ; im short ; in <trust> ; in band ; in dad ; in hotel ; in sprit ; in tub
        detox	2	in tuls ; in tx ; in ~<hospital> ; int <withdrawal> ; int detox ; int one ; invisibl
        """
}
