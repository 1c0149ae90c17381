extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	1	is insid ; is now ; is slow ; is worri ; isnt about ; it <day> ; it <feel> ; it as
        not_a_lead	1	it thre ; it want ; its out ; its six ; ive <leave> ; jealou ; job is ; just tel
        not_a_lead	1	just think ; k <always> ; kilo ; kit in ; kne are ; knock out ; know if ; la <drive>
        not_a_lead	1	la <medicine> ; la <think> ; la parroqui ; la senor ; la vea ; landlord and
        not_a_lead	1	larg <pet> ; larg animal ; las <church> ; las <count> ; las <play> ; last wed ; latex
        not_a_lead	1	lawn ; le <write> ; le deb ; leash ; left 0 ; left a ; left when ; leftover
        not_a_lead	1	les <promise> ; les agradezc ; let to ; licens by ; lik out ; lik what ; list
        not_a_lead	1	list she ; list with ; lo mism ; lock unit ; long term ; los <count> ; los <room>
        not_a_lead	1	los <school> ; los <unreal> ; los angel ; los domingo ; lost our ; lot ; lot 0
        not_a_lead	1	lov one ; lueg ; lunch ; m <consume> ; machin ; mad <amount> ; malet y ; manej de
        not_a_lead	1	mang ; maribel ; may ; may my ; me <consume> ; me <fall> ; me dari ; me dejan
        not_a_lead	1	me dijeron ; me half ; me podrian ; me sigu ; me so ; me whil ; med room
        not_a_lead	1	medical <record> ; medical record ; medicina ; meet with ; methadon ; mi <play>
        not_a_lead	1	mi difunt ; mi expedient ; mi gat ; mied ; might <take> ; mis ; mis <day>
        not_a_lead	1	mis <stranger> ; mo of ; monday ; money to ; monterey ; month sinc ; moth work
        not_a_lead	1	mrs alvarez ; muffin ; my <afraid> ; my <appointment> ; my <clothes> ; my <container>
        not_a_lead	1	my <emergency> ; my <medicine> ; my <money> ; my <palecolor> ; my <sober> ; my broth
        not_a_lead	1	my coach ; my counselor ; my favorit ; my lat ; my lip ; my nurs ; my windshield
        not_a_lead	1	n <eat> ; n she ; nad a ; nadi en ; nam the ; necesit ; need itemiz ; need no ; needl
        not_a_lead	1	nephew on ; neurologist cal ; nev <phone> ; newport ; next bunk ; next door ; next wk
        not_a_lead	1	night noth ; no <colleague> ; no <pill> ; no consum ; no contract ; no sal ; no show
        not_a_lead	1	no usa ; no veng ; no ~<need> ; no ~drink ; nobody pick ; noc ; nor ; not <hear>
        not_a_lead	1	not see ; noth wrong ; notic ; noviembr ; nuestr hij ; nuy ; o limpiez ; of <calm>
        not_a_lead	1	of <wait> ; of drink ; of forty ; of four ; of gold ; of jun ; of my ; of stay
        not_a_lead	1	off <day> ; off and ; oil ; olv ; on <photo> ; on <record> ; on <write> ; on bed
        not_a_lead	1	on for ; on his ; on how ; on overnight ; on recovery ; one <count> ; only want ; oop
        not_a_lead	1	open for ; or a ; or friday ; oregon ; organist play ; orthodontist ; osei
        not_a_lead	1	our <breath> ; our breath ; out <amount> ; out on ; over it ; own <amount> ; pag lo
        not_a_lead	1	paid my ; pain in ; papel en ; par las ; par los ; park in ; parroqui de
        not_a_lead	1	partnership ; pas ya ; past a ; pay too ; payas ; peopl get ; per <amount>
        not_a_lead	1	per <treatment> ; per fue ; perdi la ; perdi mi ; physical therapy ; pick it
        not_a_lead	1	pick them ; piden ; pie se ; pil that ; pist ; plac <need> ; placement 0 ; plant
        not_a_lead	1	platform ; po ; podemo ; pol ; por docen ; porqu me ; post op ; postag ; pot ; precio
        not_a_lead	1	pregunt si ; prepar un ; pretty ; prev ; prevention <crowd> ; prevention group
        not_a_lead	1	primer seman ; print shop ; prn ; prog in ; pued ser ; puent ; purpl ; que buscan
        not_a_lead	1	que ell ; que él ; queremo ; question ; quien le ; quier hac ; quit drink ; r
        not_a_lead	1	radt in ; rais <child> ; rat 0 ; raw ; reach ; reach my ; read to ; recd ; reciben
        not_a_lead	1	recibiamo ; record ; record no ; recovery and ; refil ; relaps and ; rememb ; res
        not_a_lead	1	reset ; residential day ; review and ; ric ; ric y ; rn <ask> ; rn ask ; roommat
        not_a_lead	1	ruben ; rud ; sabana ; saf ; said hes ; salt her ; sam hour ; sang ; sangr de ; sat
        not_a_lead	1	saw the ; se <eat> ; se <happy> ; se le ; se me ; see and ; see somebody ; seen every
        not_a_lead	1	sel ; self or ; serious ; servic and ; set asid ; she open ; she ther ; she with
        not_a_lead	1	shelf ; si ya ; siempr ; sign for ; sin <try> ; singl <night> ; slam ; smal
        not_a_lead	1	smal <record> ; smal print ; so hard ; so is ; so let ; sobr las ; sof
        not_a_lead	1	som <furniture> ; somebody pleas ; somebody read ; someon about ; someon to
        not_a_lead	1	son <die> ; son was ; soy <official> ; soy abog ; speak from ; spel that ; spend the
        not_a_lead	1	spous ; spr my ; ssdi ; stat la ; statu ; stil her ; stil sob ; stil up ; stil wont
        not_a_lead	1	stop work ; strang ; strip by ; su pagin ; substitut <church> ; suicid ; sunup
        not_a_lead	1	sus <order> ; sus orden ; tak no ; tak noth ; tak phon ; tal one ; talk soon ; tamal
        not_a_lead	1	tarot ; tatto of ; te de ; tech and ; teni en ; that <hear> ; that somebody
        not_a_lead	1	the <build> ; the <moment> ; the baby ; the bil ; the clock ; the day ; the drop
        not_a_lead	1	the elevator ; the gentleman ; the gym ; the hal ; the highway ; the hir ; the lak
        not_a_lead	1	the lawn ; the leav ; the lemon ; the lobby ; the mul ; the nam ; the obituary
        not_a_lead	1	the roof ; the sidewalk ; the stor ; the tal ; the troubl ; the twin ; the upstair
        not_a_lead	1	the week ; the wif ; the zoom ; the ~<treatment> ; them off ; ther any ; ther or
        not_a_lead	1	therapist for ; therapy ; they did ; thi <record> ; thi work ; thoma ; thought i
        not_a_lead	1	thre tim ; thre week ; through her ; tien 0 ; tien <key> ; to ; to <buy>
        not_a_lead	1	to <illness> ; to admit ; to do ; to find ; to friday ; to hang ; to know ; to off
        not_a_lead	1	to teach ; to us ; toilet ; tom es ; tox screen ; tra ; train ; train in
        not_a_lead	1	transportation ; tren ; truck and ; turn up ; twenti im ; tx <day> ; tx <need>
        not_a_lead	1	tx <record> ; ua <container> ; ua cup ; uds ; un <crowd> ; un <say> ; un centr
        not_a_lead	1	un pan ; una <write> ; una botel ; una enfermer ; una malet ; undergrad ; univ
        not_a_lead	1	up lik ; urgent car ; us <last> ; us last ; us left ; us took ; va <give> ; val
        not_a_lead	1	van nuy ; ve ; vendi ; vet ; vide from ; visit with ; visita ; voic in ; voluntari en
        not_a_lead	1	w ; wait 0 ; wak ; walgreen ; want 0 ; want anoth ; want nam ; was <take> ; was great
        not_a_lead	1	way <phone> ; wdnt <say> ; we <home> ; we <outdoors> ; we <treatment> ; we leav
        not_a_lead	1	we liv ; we pul ; we wer ; we work ; wed bring ; wedding ; weed out ; week ; week im
        not_a_lead	1	weekend shift ; weekend the ; welcom ; what <day> ; what peopl ; wher to ; which kind
        not_a_lead	1	who <bodysound> ; who accept ; who answer ; who can ; who run ; who sign ; whod <say>
        not_a_lead	1	whoev doe ; whos ; wif she ; wildfir ; with <seizure> ; with <withdrawal>
        not_a_lead	1	with fentanyl ; with good ; with marca ; with seizur ; with six ; with someon
        not_a_lead	1	withdrawal scal ; witnes ; wok up ; wont <leave> ; wont leav ; wont tak ; wooden
        not_a_lead	1	work the ; work ther ; work weekend ; worker comp ; would <stranger> ; writ my
        not_a_lead	1	writ that ; wrot down ; y <emergency> ; y los ; y lueg ; y quisier ; ya deb ; year a
        not_a_lead	1	year aft ; year ago ; year in ; year warranty ; yellow ; yo sin ; you <need> ; you at
        not_a_lead	1	you my ; you now ; you point ; your <alcohol> ; your <height> ; your <money>
        not_a_lead	1	your <school> ; your alcohol ; your counselor ; your premis ; yrs at ; ~+ ; ~/ ~0
        not_a_lead	1	~0 ~/ ; ~<alone> ~<need> ; ~<ask> ~for ; ~<consume> or ; ~<drug> no
        not_a_lead	1	~<drug> ~<consume> ; ~<need> ; ~<seizure> ; ~<treatment> <kin> ; ~a ~plac ; ~about
        not_a_lead	1	~dot ; ~drink no ; ~drink or ; ~drop ; ~hac ; ~on ; ~one ; ~servic for ; ~tom ni
        not_a_lead	1	~vin ; él se
        not_a_lead	-1	*about.1 ; *abstinent.0:historical ; *ago.0 ; *barrierMoney.0 ; *caller.0:negated
        not_a_lead	-1	*detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical ; *duration.5
        not_a_lead	-1	*frequency.2 ; *lostThroughUse.0 ; *seizure.0:historical ; *seizure.1 ; *seizure.2
        not_a_lead	-1	*sinceStopping.2 ; *substance.0:other_experiencer ; *suicidalOblique.9
        not_a_lead	-1	*unaided.0:other_experiencer ; *violence.0:negated ; + hr ; + iop ; / span ; / thur
        not_a_lead	-1	0 / ; 0 <ask> ; 0 <medicine> ; 0 <pet> ; 0 <stop> ; 0 <town> ; 0 about ; 0 ask ; 0 g
        not_a_lead	-1	0 pk ; 0 se ; 0 which ; <afraid> <media> ; <afraid> <room> ; <afraid> on
        not_a_lead	-1	<alcohol> <say> ; <alone> en ; <always> <outdoors> ; <always> <school> ; <always> x
        not_a_lead	-1	<amount> <chestheart> ; <amount> <church> ; <amount> <consume> ; <amount> <day>
        not_a_lead	-1	<amount> <month> ; <amount> <sedative> ; <amount> a ; <amount> if ; <amount> y
        not_a_lead	-1	<angry> <play> ; <appointment> <crowd> ; <appointment> <hospital> ; <ask> <need>
        not_a_lead	-1	<ask> <soon> ; <ask> about ; <ask> and ; <asleep> y ; <blood> <continue>
        not_a_lead	-1	<blood> <need> ; <bodypart> <pain> ; <bodypart> has ; <break> <amount> ; <buy> <kin>
        not_a_lead	-1	<buy> <stimulant> ; <cannabis> <write> ; <caretaking> what ; <child> <continue>
        not_a_lead	-1	<child> <headface> ; <child> <say> ; <child> <think> ; <child> are ; <child> fin
        not_a_lead	-1	<child> tien ; <church> <colleague> ; <church> <need> ; <church> <shame>
        not_a_lead	-1	<church> <stranger> ; <church> <think> ; <clinician> 0 ; <clinician> <amount>
        not_a_lead	-1	<clinician> <crowd> ; <clothes> <crowd> ; <clothes> <phone> ; <clothes> <see>
        not_a_lead	-1	<colleague> <think> ; <colleague> <write> ; <colleague> for ; <colleague> nam
        not_a_lead	-1	<color> and ; <consume> i ; <consume> ice ; <consume> the ; <consume> with
        not_a_lead	-1	<container> at ; <container> but ; <container> on ; <continue> <crowd>
        not_a_lead	-1	<continue> <say> ; <continue> <week> ; <count> <partner> ; <count> the
        not_a_lead	-1	<crowd> <appointment> ; <crowd> <last> ; <crowd> aft ; <crowd> or ; <crowd> that
        not_a_lead	-1	<day> ; <day> <awake> ; <day> <kin> ; <day> <play> ; <day> <school> ; <day> <shake>
        not_a_lead	-1	<day> <start> ; <day> me ; <day> plac ; <day> so ; <day> that ; <daytime> <night>
        not_a_lead	-1	<die> by ; <drive> <eat> ; <drive> <outdoors> ; <drive> a ; <drive> for
        not_a_lead	-1	<drive> iron ; <drive> thru ; <drive> y ; <eat> <moment> ; <eat> <pet>
        not_a_lead	-1	<eat> <stranger> ; <eat> <water> ; <eat> <write> ; <eat> con ; <emergency> <opening>
        not_a_lead	-1	<emergency> el ; <emergency> x ; <fall> 0 ; <feel> the ; <fire> <put>
        not_a_lead	-1	<fluid> <clothes> ; <friend> <die> ; <friend> has ; <furniture> <friend>
        not_a_lead	-1	<furniture> <night> ; <furniture> <order> ; <furniture> <stranger> ; <give> <pet>
        not_a_lead	-1	<give> him ; <give> no ; <go> <appointment> ; <go> <build> ; <go> <go> ; <go> <kin>
        not_a_lead	-1	<go> <moment> ; <go> <sedative> ; <go> down ; <go> dry ; <go> her ; <go> ins
        not_a_lead	-1	<go> on ; <go> our ; <go> y ; <happy> <day> ; <happy> <record> ; <headface>
        not_a_lead	-1	<headface> <moment> ; <hear> it ; <height> de ; <hit> of ; <home> <appointment>
        not_a_lead	-1	<home> <home> ; <home> <last> ; <home> <partner> ; <home> <room> ; <home> en
        not_a_lead	-1	<home> sign ; <hopeless> ; <hospital> <trade> ; <hospital> she ; <hospital> sw
        not_a_lead	-1	<illness> <official> ; <illness> wel ; <insurance> <drive> ; <insurance> <emergency>
        not_a_lead	-1	<insurance> me ; <job> <home> ; <job> <think> ; <job> attach ; <job> just ; <job> y
        not_a_lead	-1	<key> <bodypart> ; <key> <kin> ; <key> are ; <key> has ; <kill> <write> ; <kill> our
        not_a_lead	-1	<kin> <container> ; <kin> <height> ; <kin> <opioid> ; <kin> le ; <kin> used
        not_a_lead	-1	<kin> would ; <last> <insurance> ; <last> <night> ; <last> tim ; <law> <money>
        not_a_lead	-1	<law> <treatment> ; <leave> del ; <lock> it ; <medicine> on ; <moment> +
        not_a_lead	-1	<moment> <always> ; <moment> <happy> ; <moment> hes ; <moment> im ; <moment> on
        not_a_lead	-1	<moment> que ; <moment> se ; <moment> y ; <money> <drug> ; <money> <moment>
        not_a_lead	-1	<money> <promise> ; <money> <see> ; <money> <stimulant> ; <money> first
        not_a_lead	-1	<month> <day> ; <month> <give> ; <need> <alcohol> ; <need> <calm>
        not_a_lead	-1	<need> <caretaking> ; <need> <treatment> ; <need> an ; <need> but ; <need> el
        not_a_lead	-1	<need> from ; <need> out ; <night> at ; <night> for ; <night> to ; <official> <give>
        not_a_lead	-1	<official> in ; <opioid> from ; <outdoors> <stimulant> ; <outdoors> con
        not_a_lead	-1	<outdoors> porqu ; <outdoors> with ; <pain> ; <partner> <job> ; <partner> would
        not_a_lead	-1	<past> <consume> ; <past> <headface> ; <past> he ; <past> your ; <pet> <kin>
        not_a_lead	-1	<pet> <say> ; <phone> <eat> ; <phone> <insurance> ; <phone> <school>
        not_a_lead	-1	<phone> <soon> ; <phone> <treatment> ; <phone> aft ; <phone> are ; <phone> didnt
        not_a_lead	-1	<phone> en ; <phone> es ; <phone> n ; <pill> ; <play> <stranger> ; <promise> <past>
        not_a_lead	-1	<promise> <say> ; <promise> por ; <put> <amount> ; <put> <clothes> ; <rail> <crowd>
        not_a_lead	-1	<record> <drug> ; <record> at ; <record> por ; <record> the ; <relapse> in
        not_a_lead	-1	<remember> her ; <room> <continue> ; <room> <room> ; <room> what ; <rope> <clothes>
        not_a_lead	-1	<rope> in ; <say> <calm> ; <say> <drive> ; <say> <headface> ; <say> <need>
        not_a_lead	-1	<say> <outdoors> ; <say> <see> ; <say> it ; <say> one ; <say> que ; <say> ten
        not_a_lead	-1	<say> when ; <say> who ; <school> de ; <sedative> <always> ; <see> <sad> ; <see> i
        not_a_lead	-1	<see> over ; <seizure> <money> ; <seizure> in ; <shame> <amount> ; <sober> <see>
        not_a_lead	-1	<soon> <count> ; <start> <consume> ; <start> a ; <stimulant> <kin>
        not_a_lead	-1	<stimulant> <last> ; <stimulant> <past> ; <stimulant> <play>
        not_a_lead	-1	<stimulant> <stranger> ; <stimulant> desd ; <stimulant> i ; <stimulant> y
        not_a_lead	-1	<stop> <cold> ; <stop> at ; <stop> of ; <stop> un ; <stranger> <hospital>
        not_a_lead	-1	<stranger> <put> ; <stranger> <room> ; <stranger> at ; <take> <breath>
        not_a_lead	-1	<take> <daytime> ; <take> <gun> ; <take> <medicine> ; <take> <say> ; <take> <tool>
        not_a_lead	-1	<take> <town> ; <take> anoth ; <take> la ; <take> your ; <think> <record>
        not_a_lead	-1	<think> el ; <think> im ; <think> nobody ; <threat> <kill> ; <tool> <go>
        not_a_lead	-1	<town> are ; <town> con ; <town> was ; <trade> <colleague> ; <treatment> 0
        not_a_lead	-1	<treatment> <vendor> ; <treatment> a ; <treatment> as ; <treatment> between
        not_a_lead	-1	<treatment> but ; <treatment> or ; <treatment> rm ; <treatment> without
        not_a_lead	-1	<try> <moment> ; <try> you ; <vendor> and ; <vermin> off ; <week> <leave>
        not_a_lead	-1	<week> <stimulant> ; <withdrawal> ; <withdrawal> <opioid> ; <withdrawal> <phone>
        not_a_lead	-1	<withdrawal> <stop> ; <withdrawal> the ; <write> <child> ; <write> <colleague>
        not_a_lead	-1	<write> <photo> ; <write> <vendor> ; <write> if ; <write> pleas ; <write> up
        not_a_lead	-1	<year> con ; a <amount> ; a <clinician> ; a <colleague> ; a <hospital>
        not_a_lead	-1	a <insurance> ; a <media> ; a <past> ; a <rail> ; a <rope> ; a <week> ; a bat
        not_a_lead	-1	a current ; a detox ; a discount ; a fly ; a gift ; a lif ; a list ; a medical
        not_a_lead	-1	a memb ; a plac ; a seizur ; a singl ; a sob ; a tap ; a toddl ; a twenty ; a vers
        not_a_lead	-1	abaj ; about 0 ; about <crowd> ; about a ; about you ; abren ; acab ; adentr ; aed
        not_a_lead	-1	aft <count> ; aft the ; afternoon ; agreeabl ; agu ; al lad ; alcanz ; all ; alon
        not_a_lead	-1	als ; alumni text ; am 0 ; an <moment> ; an appointment ; an elephant ; an hour
        not_a_lead	-1	and <put> ; and bien ; and can ; and down ; and i ; and said ; and the ; and they
        not_a_lead	-1	and wont ; ano con ; apart ; apply for ; apprentic ; approx 0 ; aquel ; are <go>
        not_a_lead	-1	are open ; armpit ; around <amount> ; asdf <shame> ; asdf sorry ; ask visit
        not_a_lead	-1	at breakfast ; at county ; at me ; at you ; aunt in ; ayud con ; back aft ; baggi
        not_a_lead	-1	bar ; be <leave> ; be <need> ; be aliv ; be need ; be with ; becaus of ; been at
        not_a_lead	-1	befor he ; began ; behalf of ; believ ; believ thi ; bent over ; bil the ; blew a
        not_a_lead	-1	boc ; bor in ; bourbon ; boyfriend ; bright ; bring a ; bring me ; bro in ; brush
        not_a_lead	-1	build last ; buri my ; bus ; but ; but he ; but i ; but my ; by day ; cam for
        not_a_lead	-1	can <give> ; cant <take> ; cant afford ; car what ; card <play> ; card gam ; carta
        not_a_lead	-1	cas y ; cb <order> ; central ; chapel ; chatty ; chest feel ; chest is ; chin
        not_a_lead	-1	cho director ; claim it ; clas play ; clr <child> ; clr <need> ; clr <partner>
        not_a_lead	-1	cocain ; coffe went ; colleg student ; com aft ; companer ; company on ; con las
        not_a_lead	-1	con mi ; con mis ; con que ; con una ; con zet ; confd ; corol ; cost me ; could not
        not_a_lead	-1	couldnt tel ; count out ; cov let ; cp ; crew ; crisi ; cuanto <day> ; cuanto dia
        not_a_lead	-1	cuchar ; cumpl ; cumpleano ; curb ; d residential ; da <shame> ; dai sinc ; dai x
        not_a_lead	-1	dat is ; day plac ; de <day> ; de <drive> ; de <go> ; de golp ; de preferenci ; debt
        not_a_lead	-1	decid ; deductibl ; degre in ; dej a ; del program ; del viern ; dental hygienist
        not_a_lead	-1	desd ; desd 0 ; desintoxicacion par ; dia intern ; didnt <say> ; dio un ; dio una
        not_a_lead	-1	direccion nuev ; disput ; do yal ; doe <treatment> ; doesnt <think> ; doesnt know
        not_a_lead	-1	doing the ; dollar with ; dont <think> ; dont both ; dont lik ; down <last>
        not_a_lead	-1	down last ; doy ; drink ; driv thru ; drop the ; dt ; duerm ; dui ; each of
        not_a_lead	-1	each tim ; eaten ; eight ; el <chestheart> ; el <furniture> ; el <home> ; el <month>
        not_a_lead	-1	el car ; el encarg ; el letrero ; el mart ; el mes ; elementary ; ell ; ell <phone>
        not_a_lead	-1	email me ; embarras ; empen ; en que ; en una ; encontr ; end of ; eng / ; entreg el
        not_a_lead	-1	es 0 ; escribi ; escribirl ; estim senor ; ever got ; evry ; exam ; f <alcohol>
        not_a_lead	-1	falleci de ; fenc ; feri ; few ; few tim ; fil it ; find the ; fingernail
        not_a_lead	-1	finish thirty ; firefight ; first try ; fish ; fist ; flyer ; for <furniture>
        not_a_lead	-1	for <stop> ; for <withdrawal> ; for <year> ; for our ; for withdrawal ; forgot her
        not_a_lead	-1	forty thousand ; friend ; from <amount> ; from tuls ; from work ; fuert
        not_a_lead	-1	ful <count> ; ful sixty ; ful tim ; furth ; gal ; garden is ; gasp ; gav ; get
        not_a_lead	-1	glovebox ; go somewher ; god bles ; goe ; good ; got a ; got no ; grandmoth was
        not_a_lead	-1	grief group ; grocery ; guit in ; hac cinc ; hac rat ; halal ; halal food ; hang on
        not_a_lead	-1	harbor ; has sent ; has the ; hast los ; he ; he <take> ; he <think> ; he com
        not_a_lead	-1	he hasnt ; he only ; he was ; hear a ; hear from ; hed ; hedg ; her <furniture>
        not_a_lead	-1	her <phone> ; her sist ; hes on ; hij a ; his job ; his truck ; his wallet ; hit
        not_a_lead	-1	hit me ; hiz ; hobby ; hold my ; hom from ; hom to ; hom with ; honest with
        not_a_lead	-1	hos and ; host 0 ; hour a ; hous mgr ; hoy no ; hydrocodon ; i <drive> ; i <lock>
        not_a_lead	-1	i <start> ; i apologiz ; i cant ; i clean ; i collect ; i get ; i had ; i keep
        not_a_lead	-1	i listen ; i manag ; i overdos ; i play ; i quit ; i read ; i see ; i sit ; i skip
        not_a_lead	-1	i wear ; i wont ; iba a ; ice <always> ; id <drive> ; id want ; ide ; if it ; if no
        not_a_lead	-1	if possibl ; ill bring ; im <stop> ; im <tired> ; in <drive> ; in <play> ; in <wait>
        not_a_lead	-1	in any ; in custody ; in fami ; inpatient program ; int ; int the ; iop ; iop for
        not_a_lead	-1	iop inf ; iop schedul ; is <put> ; is hav ; is me ; is the ; is your ; ish ; it a
        not_a_lead	-1	it alon ; it too ; it would ; ito ; its <alcohol> ; its not ; ive got ; ive used
        not_a_lead	-1	jean ; jit ; jok ; just mov ; kept on ; key ; kid 0 ; kit to ; kitchen floor ; knock
        not_a_lead	-1	know which ; l ; la <clean> ; la <hear> ; la <key> ; la <phone> ; la <withdrawal>
        not_a_lead	-1	la boc ; la camionet ; la car ; la cervez ; la detox ; la obr ; la tristez ; la troc
        not_a_lead	-1	la vid ; label his ; landlord in ; lared ; las <key> ; las llav ; last 0 ; last me
        not_a_lead	-1	last tim ; law is ; law laugh ; le entr ; left the ; letrero ; libro y ; licens and
        not_a_lead	-1	lie ; lik 0 ; lin on ; list of ; listen ; listen to ; liv room ; ln ; lo <need>
        not_a_lead	-1	lo <take> ; long <hold> ; lookin for ; los <clinician> ; luck with ; lun a ; lying
        not_a_lead	-1	m im ; magandang ; mail addres ; mailbox ; mal 0 ; manag a ; marin ; marri coupl
        not_a_lead	-1	mart ; master ; me <ask> ; me <give> ; me <need> ; me <promise> ; me <put> ; me acab
        not_a_lead	-1	me and ; me mand ; me noth ; me your ; mean ; medical <colleague> ; metr ; mi comadr
        not_a_lead	-1	mi nin ; mi per ; might hav ; mis hija ; mixtec ; month ; morphin ; mud a ; must do
        not_a_lead	-1	my <bodypart> ; my <furniture> ; my <hospital> ; my aunt ; my breastbon ; my cousin
        not_a_lead	-1	my dentist ; my eye ; my fath ; my hr ; my whol ; my wif ; nad es ; nam + ; navidad
        not_a_lead	-1	nd <phone> ; nd cal ; nev <stop> ; nev stop ; night slot ; ninety minut ; no <awake>
        not_a_lead	-1	no <caretaking> ; no dic ; no dio ; no est ; no par ; no pued ; no sab ; no shak
        not_a_lead	-1	no sleep ; no tien ; no w/d ; nobody ; nobody els ; nobody has ; nobody ther
        not_a_lead	-1	nobody would ; nos est ; not <buy> ; not be ; now the ; numer en ; nurs ; o noma
        not_a_lead	-1	o sea ; of <night> ; of <sad> ; of april ; of cry ; of peopl ; offic has
        not_a_lead	-1	on <amount> ; on <ask> ; on <furniture> ; on behalf ; on lin ; on ln ; on skid
        not_a_lead	-1	on your ; one ; one <rope> ; one <week> ; one and ; one of ; one pag ; one tim
        not_a_lead	-1	one to ; one who ; only drink ; only the ; op ; oper ; or do ; or to ; oth <drug>
        not_a_lead	-1	oth lin ; ought ; our <height> ; our county ; our insuranc ; our synagogu ; out in
        not_a_lead	-1	out of ; overdos ; own <room> ; own bed ; own cel ; pag la ; pag two ; pagin en
        not_a_lead	-1	pap about ; par <stranger> ; par en ; parad ; parent want ; park at ; parol
        not_a_lead	-1	particul ; past the ; pastor ; patient of ; patient with ; per ; per me
        not_a_lead	-1	photography ; pick the ; pillow ; pint of ; pk ; plac lik ; plac with ; plan ; plat
        not_a_lead	-1	pls ; poquit ; por mi ; porqu no ; position <last> ; position last ; pour ; precis
        not_a_lead	-1	preferenci ; prend la ; problem ; program aft ; program as ; program residencial
        not_a_lead	-1	propos ; public defend ; puebl ; pued <money> ; pued pag ; punch ; pur <stranger>
        not_a_lead	-1	pus ; put it ; quarter ; que <consume> ; que dej ; que era ; que llev ; re <job>
        not_a_lead	-1	re old ; re uncl ; record and ; recuerd ; ref from ; regres ; rehab ; remot is
        not_a_lead	-1	report on ; resum attach ; rheumatologist ; ring and ; rol in ; rout <phone> ; rub
        not_a_lead	-1	said ; said yes ; sal ; salg de ; satisfaction ; say bye ; say one ; say the
        not_a_lead	-1	se <go> ; se <hear> ; se <wait> ; se las ; second try ; security guard ; see the
        not_a_lead	-1	sei ; self 0 ; self <money> ; self pay ; sem ; seman y ; send it ; sew machin
        not_a_lead	-1	she at ; she com ; sherry ; shoot at ; shoot heroin ; should go ; si ; si la
        not_a_lead	-1	sid of ; sign up ; sigu ; silenc ; sinc sunday ; sinc then ; sinc yesterday ; singl
        not_a_lead	-1	sit up ; six ; slot by ; smel ; so <sad> ; so her ; soak ; solt ; som <money>
        not_a_lead	-1	som <week> ; somebody ; somebody to ; someon cal ; someon lik ; someth at
        not_a_lead	-1	son <continue> ; sorry ; sorry i ; soy <trade> ; spam ; spel our ; spot for ; sra
        not_a_lead	-1	staf agency ; star at ; start monday ; stay and ; sternum ; stop befor ; story
        not_a_lead	-1	streak ; su <kin> ; su abuel ; substanc not ; supervis ; system ; tak peopl
        not_a_lead	-1	tak the ; tambien ; target ; technician ; telefon ; teng el ; that <money>
        not_a_lead	-1	that arent ; that as ; that with ; the ; the <cannabis> ; the <hospital>
        not_a_lead	-1	the <rail> ; the <sedative> ; the <wait> ; the <week> ; the apartment ; the back
        not_a_lead	-1	the big ; the calend ; the cat ; the clinic ; the colleg ; the facility ; the garden
        not_a_lead	-1	the general ; the her ; the kitchen ; the label ; the mailbox ; the next ; the one
        not_a_lead	-1	the phot ; the porch ; the thing ; the tim ; the warehous ; them no ; then for
        not_a_lead	-1	then the ; ther no ; they brought ; theyd ; thing out ; tho ; threaten to ; tied
        not_a_lead	-1	tien los ; til 0 ; til i ; tim ; tim as ; tip ; tir iron ; to <kin> ; to <money>
        not_a_lead	-1	to be ; to fix ; to follow ; to go ; to hold ; to rep ; to send ; to thi ; to typ
        not_a_lead	-1	todo ; todo los ; told ; told 0 ; told whol ; tomorrow ; trabajador ; trai
        not_a_lead	-1	transfer to ; tre ; tremor ; tricar ; trip ; tru and ; try you ; tue / ; tuv
        not_a_lead	-1	twenty pound ; two men ; two minut ; typical day ; u <take> ; umbrel ; un <blade>
        not_a_lead	-1	un <drive> ; un <seizure> ; un ataqu ; und a ; union ; up again ; up and ; up cant
        not_a_lead	-1	up north ; up when ; us <amount> ; usa cristal ; use the ; used it ; usted en
        not_a_lead	-1	vecin ; vide for ; violent ; visit for ; voluntario ; walk ins ; walk to ; want a
        not_a_lead	-1	want one ; want someon ; was 0 ; was <day> ; was clos ; was laid ; we set ; we stil
        not_a_lead	-1	week for ; weekend and ; wel control ; wer a ; wer in ; what the ; wher ; wher he
        not_a_lead	-1	whol ; wil only ; with <kin> ; with <stranger> ; with his ; with la ; with narcan
        not_a_lead	-1	with somebody ; with wooden ; wkend ; wont <need> ; wont need ; wor ; worst
        not_a_lead	-1	would not ; wrap up ; writ you ; xfer ; y <room> ; y <say> ; y me ; y otr ; y regres
        not_a_lead	-1	y ya ; ya <think> ; yard sign ; you allow ; you been ; you for ; you handl ; you let
        not_a_lead	-1	you wel ; you ~accept ; young ; your <media> ; your <stranger> ; your form
        not_a_lead	-1	your iop ; your offic ; your outpatient ; your own ; your plac ; zet ; zip
        not_a_lead	-1	~<alcohol> i ; ~<continue> ; ~<key> ; ~<order> ; ~<rope> ~himself ; ~<stranger>
        not_a_lead	-1	~<treatment> ~<crowd> ; ~<year> ; ~aceptan ; ~beer ; ~coffe ; ~cp ; ~d ; ~dai
        not_a_lead	-1	~detox ; ~dog ; ~drug given ; ~el ; ~en ; ~go ; ~hang ~himself ; ~hear ; ~him ; ~im
        not_a_lead	-1	~la ; ~much ; ~nobody ; ~not ; ~opi ; ~opioid ; ~policy ; ~pt ; ~tiembl
        not_a_lead	-1	~treatment ~for ; ~year ; ~your ~<treatment>
        not_a_lead	-2	*abstinent.2 ; *arrests.0 ; *arrests.0:other_experiencer ; *confusion.0
        """
}
