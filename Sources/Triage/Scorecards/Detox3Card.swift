extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	3	<lock> <opening> ; <lock> it ; <lock> them ; <lock> to ; <medicine> <amount>
        detox	3	<medicine> <hospital> ; <moment> <amount> ; <moment> <fluid> ; <moment> <furniture>
        detox	3	<moment> <past> ; <moment> x ; <money> of ; <money> with ; <month> <opioid> ; <needle> on
        detox	3	<night> <always> ; <night> <moment> ; <night> <pill> ; <night> <sedative> ; <night> par
        detox	3	<night> whil ; <opioid> <container> ; <opioid> <eat> ; <opioid> <opioid>
        detox	3	<opioid> <rarely> ; <opioid> <soon> ; <opioid> abt ; <opioid> between ; <opioid> cuand
        detox	3	<opioid> in ; <opioid> nev ; <opioid> ~<leave> ; <order> what ; <outdoors> <fluid>
        detox	3	<outdoors> do ; <pain> mgmt ; <pain> ~<asleep> ; <palecolor> <day> ; <palecolor> <drug>
        detox	3	<palecolor> <fluid> ; <palecolor> <take> ; <palecolor> no ; <partner> hasnt
        detox	3	<partner> off ; <past> <blade> ; <pet> <opioid> ; <pet> wont ; <pill> ~<think>
        detox	3	<promise> its ; <put> <clean> ; <put> <unreal> ; <remember> <breath> ; <remember> non
        detox	3	<room> <ask> ; <room> <clinician> ; <room> <container> ; <room> <headface> ; <room> doesnt
        detox	3	<room> se ; <say> off ; <say> u ; <say> ~<leave> ; <say> ~sz ; <sedative> <alcohol>
        detox	3	<sedative> <container> ; <sedative> <continue> ; <sedative> <give> ; <sedative> <last>
        detox	3	<sedative> <week> ; <sedative> ten ; <sedative> too ; <see> <palecolor>
        detox	3	<see> <treatment> ; <seizure> <daytime> ; <seizure> at ; <shake> <outdoors>
        detox	3	<shake> <write> ; <shake> hast ; <shake> que ; <shake> real ; <shake> sinc ; <shake> tac
        detox	3	<shame> me ; <sick> at ; <sick> in ; <sick> on ; <smell> <day> ; <sober> con ; <start> for
        detox	3	<stiff> on ; <stimulant> <clinician> ; <stimulant> <opioid> ; <stimulant> <outdoors>
        detox	3	<stimulant> in ; <stimulant> noma ; <stop> <always> ; <stop> <bodysound> ; <stop> las
        detox	3	<stop> tim ; <stop> ~0 ; <stranger> <emergency> ; <stranger> <headface>
        detox	3	<stranger> <treatment> ; <stranger> <withdrawal> ; <stranger> off ; <take> <amount>
        detox	3	<take> <cold> ; <take> <fluid> ; <take> <stimulant> ; <take> cuand ; <take> lik ; <take> m
        detox	3	<think> <withdrawal> ; <think> at ; <tired> <always> ; <tired> <tired>
        detox	3	<tool> <furniture> ; <town> <church> ; <town> x ; <town> ~rm ; <trade> <hold>
        detox	3	<trade> <stranger> ; <treatment> <colleague> ; <treatment> <write> ; <treatment> and
        detox	3	<treatment> do ; <treatment> near ; <treatment> p ; <treatment> ~<amount>
        detox	3	<wait> <opioid> ; <water> <bodysound> ; <water> <clothes> ; <water> down ; <week> <week>
        detox	3	<week> <year> ; <week> are ; <withdrawal> <alcohol> ; <withdrawal> <amount>
        detox	3	<withdrawal> <day> ; <withdrawal> <medicine> ; <withdrawal> <night> ; <withdrawal> <start>
        detox	3	<write> dot ; <write> with ; <write> ~<sedative> ; <year> clean ; @ rest ; a <pill>
        detox	3	a beer ; a breath ; a certificat ; a chorro ; a convulsion ; a crib ; a day ; a dol
        detox	3	a drain ; a fork ; a grap ; a hold ; a mirror ; a spanish ; a ~<opioid> ; a ~<stimulant>
        detox	3	a ~perc ; about as ; abus ; acost ; activ ; adult lif ; aft <sedative> ; aft he ; again a
        detox	3	again on ; again sinc ; ahor desd ; ahor ya ; al <opioid> ; al abuel ; alarm i ; alert
        detox	3	already pick ; alumini quem ; alumini y ; am seventy ; amanec tembl ; and <furniture>
        detox	3	and <needle> ; and <sick> ; and dos ; and ~<sick> ; and ~sweat ; anoth <amount> ; ant on
        detox	3	are <clinician> ; are soak ; are steady ; arent ther ; around mouth ; arrepenti ; arrim
        detox	3	as <day> ; as every ; asap ; asient de ; ask question ; asleep i ; asleep sinc
        detox	3	at <headface> ; at breakfast ; at son ; at urgent ; at your ; ativan x ; avent la
        detox	3	avis que ; ayuden a ; back <amount> ; back <hospital> ; back went ; ban del ; ban per
        detox	3	band in ; bar <continue> ; bar again ; bar on ; bar sinc ; barefoot ; be bor ; be off
        detox	3	be quick ; beb diari ; bed than ; been hav ; beer 0 ; beer now ; blu ; blu <last>
        detox	3	blu cant ; boc ; bombero lo ; botel enter ; both parrot ; bottl between ; box ~every
        detox	3	boy seven ; breakfast ; breath lik ; bud ; bup 0 ; buy methadon ; by <daytime> ; by <eat>
        detox	3	by clos ; by ems ; by him ; by hour ; bystander doing ; cachet ; calambr y ; can <count>
        detox	3	can read ; cant <give> ; cant <leave> ; cant pay ; cant sign ; captain ; car ya
        detox	3	carton de ; cas <always> ; cas every ; ceniz ; cerveza diaria ; cesare ; chardonnay
        detox	3	cheerful ; chest hard ; child ; chin ; chiv todo ; cho in ; chorro ; christmas ago
        detox	3	cierran ; cirugi ; clerk know ; clinic clos ; clinic drop ; clonic x ; cold on ; cold show
        detox	3	cold sweat ; color ; color lik ; compramo ; con <caretaking> ; con clonazepam ; con codein
        detox	3	consig ; convulsion ; coor ; couch mak ; couldnt <write> ; covid ; cricket ; cristal y
        detox	3	cuajo ; cuant <wait> ; cuant tard ; cuart de ; cuid ; current iop ; cut with ; d 0
        detox	3	d from ; d last ; d non ; d/c at ; dai again ; dai heroin ; dai use ; dan <treatment>
        detox	3	dawn ; day back ; de <pill> ; de <stimulant> ; de aguardient ; de alumini ; de dolor
        detox	3	de lad ; de limpiez ; de pastilla ; de septiembr ; de tomarl ; de trap ; de ver ; death in
        detox	3	del <medicine> ; del pie ; deliri ; deni ~sz ; dependent ; desd anti ; despert en
        detox	3	detox a ; detox or ; dia dur ; dia un ; diario ; did what ; didnt <hit> ; dieron ~narcan
        detox	3	diez al ; direct <go> ; direct transf ; discreet ; do <withdrawal> ; do bar ; do iop
        detox	3	do withdrawal ; dobl ; doctor no ; doctor writ ; dog has ; dog tramadol ; dolar
        detox	3	door unlock ; dop iv ; dop sinc ; dorm par ; dos dia ; doubl and ; doy cachet
        detox	3	drink befor ; drink is ; drink now ; drink to ; drink yesterday ; drip sweat ; drool on
        detox	3	dts right ; dur <day> ; dur dia ; ech el ; ed charg ; eighty and ; el <sedative> ; el guar
        detox	3	el juez ; el pis ; elk ; em off ; empti ; empti out ; enfermera ; enviud hac ; er
        detox	3	es <opioid> ; es normal ; eso dic ; est hel ; eternal ; eternal <feel> ; eternal rub
        detox	3	evan william ; every thre ; everybody is ; expedient ; eye ; f <stop> ; fair to
        detox	3	feel alright ; fentanyl all ; fentanyl they ; fev of ; few shot ; fifteen beer
        detox	3	finger and ; finger of ; fingernail hav ; flojit ; flop lik ; flunk ; flush his ; fog on
        detox	3	foil + ; fold over ; fold up ; for <treatment> ; for <year> ; for weed ; found him
        detox	3	four without ; from <pain> ; from pain ; function ; futon ; gal vodk ; gf <emergency>
        detox	3	gf <go> ; ghb around ; gin dai ; go <amount> ; goin ; goin on ; gon by ; gon in ; got em
        detox	3	gown ; gradu ; grandson is ; gulp ; h sinc ; had <stop> ; had two ; half every ; half gram
        detox	3	hand ; hand do ; hand wer ; har ; hard <go> ; has <emergency> ; has used ; hast <amount>
        detox	3	hay cam ; he <always> ; he <fluid> ; he <take> ; he ate ; he chew ; he fold ; he pour
        detox	3	he shoot ; head rol ; health rn ; heard about ; heart going ; heart rac ; heavy <alcohol>
        detox	3	heavy etoh ; heifer ; help a ; her <withdrawal> ; her even ; her eye ; her hand
        detox	3	her tongu ; heroin + ; heroin qd ; heroin up ; hes slur ; hid them ; hij llam ; him 0
        detox	3	him by ; him someth ; him what ; himself has ; hip ; his <bodypart> ; his jaw
        detox	3	his practic ; his sleev ; his ~<die> ; hlep ; hospitalist 0 ; hoy and ; hoy est ; hoy no
        detox	3	hrs no ; hydromorphon ; i <amount> ; i chicken ; i discount ; i hard ; i pour ; i ran
        detox	3	i skip ; i soak ; i try ; icu ; icu with ; if ~ther ; im <medicine> ; im shak ; im yawn
        detox	3	in <child> ; in restraint ; in tub ; in tx ; insomni ; inyect ; inyect chiv ; iop 0
        detox	3	iop client ; ir con ; is confus ; is drink ; is hook ; is president ; is rac ; is your
        detox	3	ish a ; isnt <happy> ; it away ; it fal ; its sunday ; iv fent ; ive swallow
        detox	3	ive ~<seizure> ; ive ~seiz ; jag ; jalon ; jur ; just win ; keep slap ; keep turn
        detox	3	klonopin and ; know its ; la <breath> ; la <withdrawal> ; la barbil ; la cesare
        detox	3	la inyect ; la jering ; la metadon ; la regader ; la respiracion ; la salv ; la tien
        detox	3	la tin ; las <say> ; las de ; las pared ; last cup ; law had ; le <awake> ; le <shake>
        detox	3	le acaban ; le compr ; le levant ; le quitamo ; left a ; letra ; lied to ; lik <always>
        detox	3	lik he ; lik thre ; limp and ; liquid ; listen for ; lit ; litr ; littl blu ; llev asi
        detox	3	lo <consume> ; lo quier ; lock no ; look gray ; los tien ; loteri ; lun en ; m <limp>
        detox	3	m fent ; m norc ; m oxy ; m went ; mami ; man down ; manan vomit ; me arrepenti ; meal
        detox	3	medi <container> ; met coc ; metadon de ; methadon tak ; mg six ; mi <record> ; mil that
        detox	3	min ago ; mis ~a ; mon / ; monday through ; moque ; mor becaus ; morfin ; motel ~rm
        detox	3	much suen ; my <alcohol> ; my <opioid> ; my <wait> ; my <water> ; my hand ; my knuckl
        detox	3	my nos ; my pain ; my roomat ; my signatur ; my stay ; my twelv ; my ~<opioid> ; n my
        detox	3	nail went ; narcan at ; need somewher ; need two ; need w/d ; needl on ; neg ~sz ; negr
        detox	3	nev <goodbye> ; nieg ; niet 0 ; niev ; night 0 ; night has ; night off ; nightstand
        detox	3	ninety milligram ; nip in ; nit sinc ; no ~<give> ; no ~<kin> ; no ~<opening> ; no ~ant
        detox	3	no ~conoc ; no ~existen ; no ~insuranc ; no ~jal ; no ~peg ; no ~rum ; no ~to ; no ~xanax
        detox	3	nobody answer ; noch par ; noon and ; not ~<asleep> ; not ~lift ; novi se ; now her
        detox	3	now tak ; nurs re ; ob ; ob <hospital> ; och o ; octavo de ; od in ; od ing ; of <moment>
        detox	3	of carl ; of detox ; of franzi ; of phenibut ; of purpl ; of roxi ; of sherry ; of valium
        detox	3	off <furniture> ; off <past> ; off <stranger> ; off adderal ; off befor ; off of
        detox	3	off thes ; off vodk ; on <chestheart> ; on <container> ; on <money> ; on <opioid>
        detox	3	on figuero ; on h ; on oxy ; on xanax ; onc had ; one down ; one week ; one when
        detox	3	one wont ; onlin <medicine> ; only <stop> ; only weed ; or twelv ; organist ; organiz
        detox	3	oth phon ; our team ; out ten ; pack for ; pain doctor ; pain mgmt ; papelit de ; par atra
        detox	3	par desintoxicacion ; paramedic le ; paramedic used ; parpade ; passenger ; pastilla
        detox	3	pastilla y ; patch ; pax ; pencil dot ; peopl land ; per neighbor ; percocet in
        detox	3	person com ; phon what ; pic la ; pick bug ; pierna no ; pis del ; pk <night> ; pk night
        detox	3	pk qd ; plank ; pleas <phone> ; pleas what ; por <happy> ; por <write> ; porqu si
        detox	3	pour it ; powd ; precis ; pres bar ; pric ; prim dic ; program de ; propi <home>
        detox	3	propi cas ; prov a ; pt <awake> ; pt <seizure> ; pt <take> ; pt awak ; pt seiz ; puddl
        detox	3	pul off ; pupil com ; purpl what ; px ; q ; q <month> ; q hr ; q mo ; qd ; que <die>
        detox	3	que cas ; que devolvi ; que noma ; que puebl ; que ~reviv ; quit el ; quit tim ; quitamo
        detox	3	quiver ; r at ; ran dry ; rat me ; rat y ; rattl and ; rattl in ; recet ; reciben cuand
        detox	3	reduction ; regader ; regul <consume> ; relay ; rememb non ; residencial en ; resp 0
        detox	3	respir ; retail ; retir to ; rink ; rivotril de ; rol up ; ronc ; ronc bien ; ronc y
        detox	3	roomat is ; rous him ; rr ; sack of ; safest ; sam as ; sant dia ; sat nit
        detox	3	say outpatient ; say so ; say ten ; scar and ; se empin ; se hiz ; sel half ; seventy one
        detox	3	seventy thre ; shak real ; shaky in ; shampo ; she <emergency> ; she count ; sherry and
        detox	3	shit ; shook so ; shoot it ; shot 0 ; shot and ; shut 0 ; sin ~<blood> ; sinc <last>
        detox	3	sinc a ; sinc at ; sinc last ; sink ; sink on ; sip ; sist of ; six minut ; skin crawl
        detox	3	skip <day> ; slow ; smok em ; smok m ; snap 0 ; snor for ; so <insurance> ; soak <amount>
        detox	3	soak in ; soak two ; sob aunt ; sobrin se ; soju ; soldier ; soldier in ; som <opioid>
        detox	3	som and ; som vodk ; someth and ; son dad ; spray and ; start for ; stat dtr
        detox	3	station <drug> ; station stuf ; steady and ; stomach in ; stop etoh ; stor 0 ; stretch it
        detox	3	string ; strip ; strip and ; su bod ; su ~<die> ; su ~difunt ; sud ; suggest
        detox	3	sunday night ; surfac ; surgery in ; swallow the ; swor ; tak 0 ; tak leav ; tak long
        detox	3	takin ; tap off ; teacup rattl ; teen cal ; tembl y ; ten <amount> ; ten <consume>
        detox	3	ten drink ; ten norco ; ten tablet ; tequil a ; tequil todo ; termin la ; th <alcohol>
        detox	3	than <think> ; that <bodysound> ; that color ; that wasnt ; the <daytime> ; the army
        detox	3	the beam ; the bf ; the gap ; the in ; the iron ; the let ; the md ; the meth ; the norc
        detox	3	the orang ; the refil ; the sauc ; the toilet ; the tremor ; the ~<official> ; ther is
        detox	3	they wouldnt ; thi <bodysound> ; think he ; think theyd ; third period ; thre blanket
        detox	3	thread that ; tic tac ; tien los ; tienen cama ; til he ; tilt ; tim between ; tio
        detox	3	tito q ; tj 0 ; to cancel ; to jail ; to jaw ; to oth ; to your ; today ; today sam
        detox	3	today wed ; todit ; told cal ; told everyon ; tom aguardient ; tom las ; tongu bitten
        detox	3	too fast ; town thi ; tox neg ; track of ; trag me ; traig calambr ; trap ; tremb
        detox	3	tremor + ; truck i ; tumbl of ; turn <palecolor> ; turn gray ; twelv week ; twitchy
        detox	3	two airplan ; two bag ; two without ; two ~seizur ; txt ; typ is ; typ with ; un foc
        detox	3	una <needle> ; una jering ; unintentional ; until i ; until ive ; up <eat> ; up cant
        detox	3	up his ; use that ; usted <treatment> ; vaca en ; valium from ; valium six ; ve a
        detox	3	version ; vidri ; vodk and ; vomit bili ; vomit en ; vomit hast ; wag ; was <palecolor>
        detox	3	was from ; was mayb ; wasp ; wat down ; wednesday in ; wel <alcohol> ; wel today
        detox	3	went down ; wer at ; what <town> ; whil then ; whiskey cold ; wif hes ; wil go ; win again
        detox	3	win from ; win sinc ; winter ; with medical ; without ~<alcohol> ; wont refil
        detox	3	wouldnt <eat> ; wouldnt eat ; wrench ; wrot on ; x yrs ; xanax all ; y <stimulant>
        detox	3	y estuv ; y lu ; y nad ; y ~<fluid> ; yawn gooseflesh ; yo iba ; you hav ; you und
        detox	3	your <clinician> ; your <treatment> ; your <vendor> ; ~0 <moment> ; ~0 deni ; ~0 y
        detox	3	~0 ~hrs ; ~0 ~mg ; ~<alcohol> <amount> ; ~<alcohol> <daytime> ; ~<alcohol> aft
        detox	3	~<alcohol> ~<day> ; ~<always> ~<moment> ; ~<amount> ~<moment> ; ~<amount> ~de
        detox	3	~<appointment> ~<day> ; ~<breath> <emergency> ; ~<consume> <moment> ; ~<consume> ~<shake>
        detox	3	~<day> <go> ; ~<day> sinc ; ~<emergency> <night> ; ~<emergency> by
        detox	3	~<emergency> ~<headface> ; ~<fall> <eat> ; ~<fluid> <clothes> ; ~<furniture> <bodypart>
        detox	3	~<hit> ~el ; ~<moment> <say> ; ~<moment> on ; ~<opioid> ; ~<opioid> <day> ; ~<opioid> sinc
        detox	3	~<phone> ~me ; ~<say> <moment> ; ~<seizure> <emergency> ; ~<shake> hast ; ~<sick> <moment>
        detox	3	~<sick> yet ; ~<stop> de ; ~<stop> ~<alcohol> ; ~<stop> ~<tired> ; ~<take> ~<furniture>
        detox	3	~<treatment> <day> ; ~<treatment> ~<day> ; ~<week> <consume> ; ~<withdrawal> 0
        detox	3	~<withdrawal> <amount> ; ~<withdrawal> with ; ~<withdrawal> ~management ; ~a ~<medicine>
        detox	3	~a ~bed ; ~a ~dos ; ~accident ; ~aguj ; ~ambien ; ~bring ; ~brought ~him ; ~by ~myself
        detox	3	~cal ~0 ; ~cal ~me ; ~chiv ; ~clock ; ~clonazepam ; ~consigu ; ~convulsion por ; ~day sinc
        detox	3	~day ~is ; ~de ~<consume> ; ~desintoxicacion y ; ~drug given ; ~dry ~out ; ~dt ; ~dts with
        detox	3	~dying ; ~ear <continue> ; ~ear again ; ~ech ; ~el ~trag ; ~er ; ~every ; ~fent sinc
        detox	3	~fetty ; ~found ~<palecolor> ; ~g ; ~gin ; ~goosebump ; ~ha tom ; ~holiday ; ~icu 0
        detox	3	~icu stay ; ~if ; ~le ~<height> ; ~mal ; ~management ; ~me <put> ; ~me in ; ~me ~down
        detox	3	~mg ; ~minut on ; ~my ~tongu ; ~narcan en ; ~norc ; ~odd ; ~off <sedative>
        detox	3	~off ~<sedative> ; ~on ~purpos ; ~opi / ; ~part ; ~perc ; ~pt nam ; ~pued par ; ~purpos
        detox	3	~purpos i ; ~que ~<consume> ; ~que ~tom ; ~reconoc su ; ~respond ; ~respons to
        detox	3	~reviv con ; ~run ; ~sab ni ; ~se muev ; ~se ~<consume> ; ~sei ~mes ; ~seizur x
        detox	3	~shak today ; ~sick yet ; ~singl ; ~skip ; ~skip ~a ; ~smok ~shop ; ~spray ; ~stop ~yawn
        detox	3	~swat ; ~sx hoy ; ~sz / ; ~sz <last> ; ~sz last ; ~sz neg ; ~szs ; ~tequil ; ~thre
        detox	3	~to ~in ; ~tom desd ; ~twitch ; ~typ ; ~was ~<take> ; ~was ~brought ; ~week ~along
        detox	3	~withdrawal ~management ; ~él
        detox	2	*about.2 ; *backToUse ; *detoxDone:hypothetical ; *frequency.2 ; *homeless
        detox	2	*lapse:historical ; *mandate.residential ; *mandator.authority ; *misuse
        detox	2	*naloxone:negated ; *otherService.tobacco:negated ; *overdose:historical
        detox	2	*quantity.allDay ; *quantity:other_experiencer ; *quantity:possible ; *relief:hypothetical
        detox	2	*seizure.prior:negated ; *substance.opioid:hypothetical ; *substance.sedative:hypothetical
        detox	2	*vendor.opensNote ; *wantsOff ; *withdrawalHint ; *withdrawalSign:historical ; + <alcohol>
        detox	2	+ <take> ; + dai ; + thc ; + tremor ; + xanax ; 0 / ; 0 <amount> ; 0 <money> ; 0 <sober>
        detox	2	0 <think> ; 0 <treatment> ; 0 botel ; 0 btl ; 0 bundl ; 0 dej ; 0 detox ; 0 doc ; 0 el
        detox	2	0 hrs ; 0 i ; 0 is ; 0 month ; 0 pil ; 0 shot ; 0 sob ; 0 train ; <afraid> <fluid>
        detox	2	<afraid> for ; <afraid> im ; <afraid> ~<stop> ; <alcohol> <ask> ; <alcohol> <rope>
        detox	2	<alcohol> <unreal> ; <alcohol> all ; <alcohol> each ; <alcohol> grigi ; <alcohol> in
        detox	2	<alcohol> ld ; <alcohol> nin ; <alcohol> not ; <alcohol> toda ; <alcohol> w/d
        detox	2	<alcohol> y ; <alcohol> ~<day> ; <alcohol> ~<need> ; <alcohol> ~a ; <alone> por
        detox	2	<always> <rarely> ; <always> a ; <always> de ; <always> onc ; <always> per ; <always> y
        detox	2	<amount> <crowd> ; <amount> <see> ; <amount> cerc ; <amount> de ; <amount> each
        detox	2	<amount> fuert ; <amount> my ; <amount> onc ; <amount> pour ; <amount> spigot
        detox	2	<amount> tumbler ; <amount> way ; <amount> ~<child> ; <amount> ~<day> ; <amount> ~<see>
        detox	2	<angry> <headface> ; <angry> <palecolor> ; <appointment> <clothes>
        detox	2	<appointment> <headface> ; <appointment> <record> ; <appointment> <treatment>
        detox	2	<ask> <job> ; <ask> <media> ; <ask> <stimulant> ; <ask> a ; <ask> ~<treatment>
        detox	2	<asleep> for ; <asleep> hard ; <asleep> par ; <asleep> ~<stranger> ; <awake> <alcohol>
        detox	2	<awake> <bodypart> ; <awake> <breath> ; <awake> <eat> ; <awake> at ; <blade> <think>
        detox	2	<blood> <needle> ; <blood> <night> ; <blood> twic ; <bodypart> <drive>
        detox	2	<bodypart> <height> ; <bodypart> <hit> ; <bodypart> <hold> ; <bodypart> <sad>
        detox	2	<bodypart> con ; <bodypart> do ; <bodypart> turn ; <bodypart> y ; <bodysound>
        detox	2	<bodysound> <breath> ; <bodysound> <hit> ; <bodysound> all ; <bodysound> and ; <breath>
        detox	2	<breath> <clinician> ; <breath> <hear> ; <breath> <soon> ; <breath> lik ; <buy> <asleep>
        detox	2	<buy> <outdoors> ; <buy> blu ; <calm> <amount> ; <cannabis> <think> ; <cannabis> the
        detox	2	<caretaking> a ; <chestheart> con ; <child> <furniture> ; <child> <start>
        detox	2	<child> <treatment> ; <child> est ; <child> hic ; <child> monitor ; <clean> <headface>
        detox	2	<clean> moj ; <clinician> <buy> ; <clinician> d/c ; <clinician> found ; <clinician> le
        detox	2	<clinician> over ; <clothes> <lock> ; <clothes> <play> ; <clothes> he ; <clothes> soak
        detox	2	<cold> + ; <cold> <clean> ; <cold> and ; <colleague> <homeless> ; <colleague> <need>
        detox	2	<colleague> es ; <colleague> pt ; <color> ; <color> com ; <color> strip
        detox	2	<confused> <withdrawal> ; <consume> <color> ; <consume> <continue> ; <consume> <fire>
        detox	2	<consume> <needle> ; <consume> <promise> ; <consume> around ; <consume> de
        detox	2	<consume> from ; <consume> i ; <consume> thi ; <consume> x ; <container>
        detox	2	<container> <alcohol> ; <container> <church> ; <container> <eat> ; <container> <fluid>
        detox	2	<container> <headface> ; <container> <last> ; <container> a ; <container> all
        detox	2	<container> back ; <container> becaus ; <container> down ; <container> is
        detox	2	<container> twic ; <container> until ; <container> when ; <continue> <afraid>
        detox	2	<continue> <partner> ; <continue> <school> ; <continue> on ; <count> between
        detox	2	<crowd> <room> ; <crowd> <stimulant> ; <crowd> so ; <crowd> ~<amount> ; <day> <clinician>
        detox	2	<day> <cold> ; <day> <crash> ; <day> <illness> ; <day> <medicine> ; <day> <pain>
        detox	2	<day> est ; <day> eve ; <day> ~<hold> ; <day> ~<medicine> ; <day> ~<take>
        detox	2	<daytime> <alcohol> ; <daytime> <ask> ; <daytime> <feel> ; <daytime> <seizure>
        detox	2	<daytime> <sick> ; <daytime> <take> ; <daytime> hast ; <daytime> i ; <daytime> me
        detox	2	<die> <build> ; <die> hac ; <drive> <put> ; <drive> <shame> ; <drive> of ; <drive> ticket
        detox	2	<drug> <clinician> ; <drug> <opioid> ; <drug> to ; <eat> <emergency> ; <eat> <money>
        detox	2	<eat> <palecolor> ; <eat> extract ; <eat> pot ; <eat> servic ; <eat> was
        detox	2	<eat> ~<consume> ; <emergency> <caretaking> ; <emergency> <leave> ; <emergency> from
        detox	2	<emergency> mi ; <emergency> ~<breath> ; <fall> at ; <feel> <headface>
        detox	2	<feel> <intoxicated> ; <feel> great ; <feel> wel ; <fluid> <always> ; <fluid> <job>
        detox	2	<fluid> <think> ; <fluid> to ; <friend> <palecolor> ; <friend> don ; <friend> on
        detox	2	<friend> our ; <friend> x ; <furniture> <alcohol> ; <furniture> <bodysound>
        detox	2	<furniture> <chestheart> ; <furniture> <hold> ; <furniture> but ; <furniture> de
        detox	2	<furniture> desd ; <furniture> mak ; <furniture> n ; <furniture> ~<breath>
        detox	2	<furniture> ~<think> ; <give> <breath> ; <give> <emergency> ; <give> <opioid>
        detox	2	<give> noth ; <give> sin ; <go> <shake> ; <go> <treatment> ; <go> bad ; <go> round
        detox	2	<go> too ; <go> ~<emergency> ; <happy> per ; <headface> 0 ; <headface> <amount>
        detox	2	<headface> <angry> ; <headface> <give> ; <headface> <see> ; <headface> and
        detox	2	<headface> are ; <headface> buz ; <headface> de ; <headface> just ; <headface> le
        detox	2	<headface> open ; <headface> slat ; <headface> twic ; <headface> und ; <headface> up
        detox	2	<headface> ~<shake> ; <hear> <bodysound> ; <hear> the ; <height> <fluid> ; <height> <hold>
        detox	2	<height> til ; <hit> <amount> ; <hit> <container> ; <hit> en ; <hit> porqu ; <hit> with
        detox	2	<hold> <container> ; <hold> <write> ; <hold> a ; <home> <intoxicated> ; <home> <kin>
        detox	2	<home> <opening> ; <home> aqui ; <home> resident ; <homeless> ; <hospital> doesnt
        detox	2	<hospital> rn ; <hospital> step ; <hot> 0 ; <illness> <alcohol> ; <insurance> <illness>
        detox	2	<insurance> <opioid> ; <intoxicated> <container> ; <intoxicated> <day>
        detox	2	<intoxicated> <daytime> ; <intoxicated> i ; <job> lik ; <job> social ; <job> un
        detox	2	<key> <bodypart> ; <kill> <hear> ; <kill> <vermin> ; <kill> at ; <kin> <confused>
        detox	2	<kin> <pain> ; <kin> <stop> ; <kin> frank ; <kin> las ; <kin> ta ; <kin> thi ; <kin> third
        detox	2	<kin> used ; <kin> ~<gun> ; <kin> ~<palecolor> ; <kin> ~odd ; <last> <emergency>
        detox	2	<last> <shake> ; <last> fue ; <last> in ; <last> pm ; <law> 0 ; <law> <order> ; <law> im
        detox	2	<law> no ; <leave> <photo> ; <leave> en ; <limp> ; <limp> <water> ; <limp> in ; <lock> las
        detox	2	<medicine> <say> ; <medicine> con ; <medicine> rn ; <medicine> she
        detox	2	<medicine> ~<stranger> ; <medicine> ~off ; <moment> <bodypart> ; <moment> <cold>
        detox	2	<moment> <consume> ; <moment> <last> ; <moment> <room> ; <moment> becaus ; <moment> con
        detox	2	<moment> her ; <moment> la ; <moment> me ; <moment> no ; <moment> ~<need>
        detox	2	<moment> ~<sick> ; <moment> ~<think> ; <money> <home> ; <money> <year> ; <month> <happy>
        detox	2	<month> at ; <month> ~<always> ; <month> ~<emergency> ; <need> <continue>
        detox	2	<need> <treatment> ; <need> down ; <need> medical ; <need> q ; <need> un
        detox	2	<needle> <always> ; <needle> <need> ; <needle> <room> ; <needle> <stop> ; <needle> in
        detox	2	<night> <color> ; <night> desd ; <night> est ; <night> ive ; <night> sam ; <night> yes
        detox	2	<official> <law> ; <official> <school> ; <official> in ; <opening> <home> ; <opioid>
        detox	2	<opioid> 0 ; <opioid> <bodysound> ; <opioid> <break> ; <opioid> <child> ; <opioid> <room>
        detox	2	<opioid> admit ; <opioid> are ; <opioid> by ; <opioid> for ; <opioid> her ; <opioid> she
        detox	2	<opioid> with ; <opioid> ~<stranger> ; <opioid> ~a ; <order> <write> ; <outdoors> <month>
        detox	2	<outdoors> <sedative> ; <outdoors> hunt ; <pain> <bodypart> ; <pain> <cold>
        detox	2	<pain> <take> ; <pain> tod ; <palecolor> ; <palecolor> <clean> ; <palecolor> <play>
        detox	2	<palecolor> <put> ; <palecolor> <room> ; <palecolor> cant ; <palecolor> he
        detox	2	<palecolor> in ; <palecolor> se ; <palecolor> y ; <partner> <treatment> ; <past> <daytime>
        detox	2	<past> <rail> ; <past> from ; <pet> 0 ; <pet> <furniture> ; <pet> <stop> ; <pet> <tired>
        detox	2	<phone> <crowd> ; <phone> <money> ; <phone> mi ; <pill> ; <pill> 0 ; <pill> <always>
        detox	2	<pill> <cold> ; <pill> <consume> ; <pill> <emergency> ; <pill> <headface>
        detox	2	<pill> <hospital> ; <pill> <illness> ; <pill> <play> ; <pill> at ; <pill> hac
        detox	2	<play> <crowd> ; <play> <fluid> ; <play> <hot> ; <play> <month> ; <play> <phone>
        detox	2	<play> cart ; <play> del ; <play> mayb ; <play> with ; <promise> one ; <put> <last>
        detox	2	<put> <leave> ; <put> <say> ; <put> <sedative> ; <put> <stiff> ; <put> <treatment>
        detox	2	<put> com ; <put> una ; <rail> <think> ; <record> <treatment> ; <record> from
        detox	2	<room> <daytime> ; <room> <limp> ; <room> <official> ; <room> <palecolor> ; <room> n
        detox	2	<room> stal ; <room> then ; <room> ~<emergency> ; <rope> <breath> ; <rope> <fluid>
        detox	2	<rope> <hold> ; <rope> <play> ; <rope> down ; <sad> <consume> ; <sad> over
        detox	2	<say> <alcohol> ; <say> desd ; <say> my ; <say> you ; <say> ~<shake> ; <say> ~la
        detox	2	<school> <sedative> ; <sedative> <fall> ; <sedative> <order> ; <sedative> <room>
        """
}
