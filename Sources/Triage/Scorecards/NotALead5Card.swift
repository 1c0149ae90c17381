extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	1	hes not ; hes ther ; hij ya ; hijo que ; hil and ; his <breath> ; his <headface>
        not_a_lead	1	his <room> ; hospital me ; hous im ; hung ; hunt ; husb of ; husband alway
        not_a_lead	1	i <always> ; i <pain> ; i chang ; i check ; i chew ; i go ; i near ; i saw ; i speak
        not_a_lead	1	i teach ; i typ ; i watch ; id gon ; im back ; im sad ; in <eat> ; in <go>
        not_a_lead	1	in <stimulant> ; in mes ; in public ; in somebody ; in ther ; in van ; in which
        not_a_lead	1	inbox ; individual ; injection ; insulin ; insurer ; intak at ; investigator
        not_a_lead	1	is <blood> ; is <bodypart> ; is <palecolor> ; is in ; is insid ; is now ; is set
        not_a_lead	1	is slow ; is worri ; isnt about ; it <day> ; it <feel> ; it as ; it thre ; it was
        not_a_lead	1	its out ; its six ; ive <leave> ; ive had ; jealou ; job is ; john ; jueg en
        not_a_lead	1	just tel ; just think ; k <always> ; kilo ; kne are ; knock out ; know if ; know my
        not_a_lead	1	la <home> ; la <medicine> ; la <stop> ; la <take> ; la cas ; la list ; la parroqui
        not_a_lead	1	la senor ; la vea ; lap ; las <church> ; las pos ; latex ; lawn ; leash ; left when
        not_a_lead	1	leftover ; les <promise> ; les agradezc ; let to ; licens ; licens by ; lik out
        not_a_lead	1	lik what ; list ; list she ; list with ; lo mism ; lobby ; lock unit ; long term
        not_a_lead	1	los <alcohol> ; los <count> ; los <room> ; los <school> ; los <unreal> ; los angel
        not_a_lead	1	los dia ; los domingo ; lost our ; lot 0 ; lov one ; lvn on ; m <consume> ; machin
        not_a_lead	1	manej de ; mang ; maribel ; may my ; me <fall> ; me half ; me podrian ; me so
        not_a_lead	1	me whil ; med dir ; med pas ; med room ; medical <record> ; medical record ; medicina
        not_a_lead	1	meet with ; methadon ; mi <play> ; mi difunt ; mi expedient ; mi gat ; mi par
        not_a_lead	1	mi tia ; mied ; might ; mis ; mis <day> ; mis <stranger> ; mo of ; mochil ; monday
        not_a_lead	1	money to ; monterey ; moth work ; mrs alvarez ; muffin ; my <appointment>
        not_a_lead	1	my <container> ; my <medicine> ; my <money> ; my <palecolor> ; my <sober> ; my broth
        not_a_lead	1	my chart ; my coach ; my counselor ; my draw ; my favorit ; my lat ; my lip
        not_a_lead	1	my lunch ; my nurs ; mystery <write> ; mystery novel ; n she ; nad a ; nadi <consume>
        not_a_lead	1	nadi en ; nam the ; necesit ; necesit copi ; needl ; nephew on ; nervio
        not_a_lead	1	neurologist cal ; nev <phone> ; new <hospital> ; newport ; next bunk ; next door
        not_a_lead	1	next wk ; night noth ; no <colleague> ; no <kill> ; no <pill> ; no consum ; no harm
        not_a_lead	1	no pil ; no sal ; no show ; no usa ; no ~<need> ; no ~drink ; nobody pick ; noc
        not_a_lead	1	not <hear> ; not see ; noviembr ; nuestr hij ; nunc he ; o a ; o no ; of <ask>
        not_a_lead	1	of <seizure> ; of <wait> ; of drink ; of four ; of gold ; of my ; of record ; of stay
        not_a_lead	1	off <day> ; oil ; ojai and ; old <go> ; olv ; on <photo> ; on <record> ; on <write>
        not_a_lead	1	on bed ; on day ; on good ; on his ; on how ; on overnight ; one <count> ; oop
        not_a_lead	1	open for ; or friday ; or say ; oregon ; organist play ; orthodontist ; osei
        not_a_lead	1	our <breath> ; our breath ; our rat ; out <amount> ; out <opioid> ; out on ; over it
        not_a_lead	1	own <amount> ; pag 0 ; pag lo ; paid my ; pain ; par <eat> ; par las ; par los
        not_a_lead	1	park in ; parroqui de ; partnership ; password to ; past a ; pay too ; payas
        not_a_lead	1	pegament ; peopl about ; peopl get ; per <amount> ; per <treatment> ; per fue
        not_a_lead	1	perdi mi ; physical therapy ; pick it ; pick them ; piec on ; pist ; platform
        not_a_lead	1	play vide ; pol ; post op ; postag ; pot ; pretty ; prev ; prevention group
        not_a_lead	1	print shop ; prn ; prog in ; provider ; pto ; pued ser ; puent ; purpl ; que buscan
        not_a_lead	1	que ell ; que él ; qued la ; queremo ; question ; quien le ; quier hac ; quit drink
        not_a_lead	1	r ; radt in ; rais <child> ; raw ; re <insurance> ; re detox ; re how ; reach
        not_a_lead	1	read to ; readmit ; record in ; record no ; recovery and ; refer to ; refil
        not_a_lead	1	relaps and ; remember ; report for ; report want ; res ; resed ; reset
        not_a_lead	1	residential day ; review and ; ric ; ric y ; rn <ask> ; rn ask ; roommat ; ruben
        not_a_lead	1	rud ; sabana ; saf ; said hes ; salt her ; sam hour ; sang ; sangr de ; sat ; saw the
        not_a_lead	1	se <happy> ; se le ; se me ; se suic ; see ; see and ; see somebody ; seen every
        not_a_lead	1	segment on ; segur ; sel ; self or ; serious ; servic and ; set asid ; she been
        not_a_lead	1	she open ; she ther ; she with ; shelf ; si ya ; siempr ; sin <promise> ; sin <try>
        not_a_lead	1	sin compromis ; singl <night> ; sir / ; skin ; smal ; smal <record> ; smal print
        not_a_lead	1	so is ; so let ; sobr las ; sof ; somebody pleas ; somebody read ; someon about
        not_a_lead	1	someon to ; son died ; son play ; son to ; son was ; soy <official> ; soy abog
        not_a_lead	1	spel that ; spend the ; spous ; spr my ; ssdi ; statu ; stil her ; stil sob ; stil up
        not_a_lead	1	stil wont ; stop to ; stop work ; strang ; strip by ; substitut <church> ; suicid
        not_a_lead	1	sunup ; tak no ; tak noth ; tak phon ; tal one ; tamal ; tanta ; tarot ; tatto of
        not_a_lead	1	tdy ; te de ; that somebody ; the <emergency> ; the <moment> ; the <sad>
        not_a_lead	1	the <school> ; the baby ; the bathroom ; the bil ; the clock ; the drop
        not_a_lead	1	the elevator ; the estat ; the gentleman ; the gym ; the hal ; the headboard
        not_a_lead	1	the iop ; the lak ; the lawn ; the leav ; the lemon ; the lobby ; the map ; the mul
        not_a_lead	1	the nam ; the obituary ; the roof ; the sidewalk ; the sof ; the tal ; the twin
        not_a_lead	1	the vet ; the week ; the wif ; ther any ; ther or ; therapist for ; they did
        not_a_lead	1	they should ; thi form ; thi work ; thoma ; thought i ; thre tim ; thre week
        not_a_lead	1	through her ; tien 0 ; tien <key> ; tienen <say> ; tienen platica ; titul ; to
        not_a_lead	1	to <amount> ; to <illness> ; to admit ; to blam ; to do ; to find ; to friday
        not_a_lead	1	to hang ; to know ; to print ; to teach ; to us ; toilet ; tom es ; too <happy>
        not_a_lead	1	took car ; top 0 ; topic ; train for ; traine for ; tren ; tri ; truck and
        not_a_lead	1	tu <home> ; tu cas ; turn up ; twenti im ; tx <day> ; tx <need> ; tx <record>
        not_a_lead	1	ua <container> ; ua cup ; un <say> ; un centr ; un pan ; una <write> ; una botel
        not_a_lead	1	una malet ; undergrad ; univ ; until ; up lik ; urgent car ; us <last> ; us last
        not_a_lead	1	us left ; usted de ; va <give> ; val ; venic ; vide from ; visit with ; visita
        not_a_lead	1	voic in ; voluntari en ; volunteer ; w ; wait 0 ; wak ; walgreen ; want 0
        not_a_lead	1	want anoth ; want nam ; was <record> ; was <year> ; wat at ; way <phone> ; wdnt <say>
        not_a_lead	1	we <home> ; we <outdoors> ; we <treatment> ; we leav ; we liv ; we pul ; we wer
        not_a_lead	1	we work ; wedding ; weed ; weed out ; week ; week im ; weekend shift ; weekend the
        not_a_lead	1	what <leave> ; what peopl ; which kind ; who accept ; who can ; who sign ; whod <say>
        not_a_lead	1	whoev doe ; wif she ; wildfir ; with <seizure> ; with <withdrawal> ; with fentanyl
        not_a_lead	1	with seizur ; with six ; with someon ; withdrawal scal ; without los ; witnes
        not_a_lead	1	wont tak ; wooden ; word ; work the ; work weekend ; worker comp ; worri
        not_a_lead	1	would <stranger> ; would anybody ; writ my ; writ that ; wrong <kin> ; wrot down
        not_a_lead	1	y <emergency> ; y busc ; y el ; y in ; y los ; ya deb ; year a ; year ago ; yellow
        not_a_lead	1	you <need> ; you at ; you my ; you now ; you only ; you point ; youl hav
        not_a_lead	1	your <alcohol> ; your <clothes> ; your <height> ; your alcohol ; your next
        not_a_lead	1	your program ; your sit ; ~+ ; ~/ ~0 ; ~0 ~/ ; ~<alone> ~<need> ; ~<ask> ~for
        not_a_lead	1	~<consume> or ; ~<die> ni ; ~<drug> and ; ~<drug> no ; ~<drug> ~<consume> ; ~<law>
        not_a_lead	1	~<need> ; ~<opioid> but ; ~<treatment> <kin> ; ~a ~plac ; ~about ; ~any ; ~dot
        not_a_lead	1	~drink or ; ~heroin but ; ~on ; ~on ~<day> ; ~one ; ~patient ; ~servic for ; ~tom ni
        not_a_lead	1	~vin ; él se
        not_a_lead	-1	*about.1 ; *abstinent.0:historical ; *caller.0:negated
        not_a_lead	-1	*detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical ; *duration.5
        not_a_lead	-1	*frequency.2 ; *noBarrierWork.0 ; *occasional.0:other_experiencer
        not_a_lead	-1	*seizure.0:historical ; *seizure.1 ; *seizure.2 ; *sinceLastUse.2 ; *sinceStopping.2
        not_a_lead	-1	*suicidalOblique.9 ; *unaided.0:other_experiencer ; *vendor.1:negated ; + hr
        not_a_lead	-1	/ span ; / thur ; 0 / ; 0 <ask> ; 0 <give> ; 0 <medicine> ; 0 <pet> ; 0 <stop>
        not_a_lead	-1	0 about ; 0 ask ; 0 nit ; 0 se ; 0 which ; 0 y ; <afraid> <media> ; <afraid> <room>
        not_a_lead	-1	<afraid> for ; <alcohol> <container> ; <alcohol> <play> ; <alcohol> al ; <alone> en
        not_a_lead	-1	<always> ; <always> <outdoors> ; <always> <school> ; <amount> <consume>
        not_a_lead	-1	<amount> <count> ; <amount> <day> ; <amount> <month> ; <amount> <phone>
        not_a_lead	-1	<amount> <sedative> ; <amount> a ; <amount> grand ; <amount> then ; <amount> y
        not_a_lead	-1	<angry> <play> ; <appointment> <hospital> ; <appointment> on ; <ask> <appointment>
        not_a_lead	-1	<ask> and ; <ask> could ; <asleep> a ; <asleep> y ; <blood> <continue>
        not_a_lead	-1	<blood> <need> ; <bodypart> <amount> ; <bodypart> <fluid> ; <bodypart> <say>
        not_a_lead	-1	<bodypart> has ; <bodypart> to ; <break> <amount> ; <build> <play> ; <buy> <day>
        not_a_lead	-1	<buy> <kin> ; <buy> <stimulant> ; <calm> ; <cannabis> <write> ; <child> <bodypart>
        not_a_lead	-1	<child> <count> ; <child> <headface> ; <child> <say> ; <child> are ; <child> es
        not_a_lead	-1	<child> pas ; <child> tien ; <church> ; <church> <colleague> ; <church> <need>
        not_a_lead	-1	<church> <partner> ; <clinician> <insurance> ; <clinician> <law>
        not_a_lead	-1	<clinician> <moment> ; <clothes> <crowd> ; <clothes> <night> ; <clothes> <see>
        not_a_lead	-1	<cold> <always> ; <colleague> is ; <colleague> nam ; <colleague> we ; <consume> i
        not_a_lead	-1	<consume> with ; <container> <always> ; <container> <colleague>
        not_a_lead	-1	<container> <medicine> ; <container> at ; <container> but ; <container> on
        not_a_lead	-1	<continue> <crowd> ; <continue> <hear> ; <continue> <law> ; <count> the
        not_a_lead	-1	<crowd> <last> ; <crowd> aft ; <crowd> or ; <crowd> that ; <day> ; <day> <asleep>
        not_a_lead	-1	<day> <hold> ; <day> <play> ; <day> <school> ; <day> <shake> ; <day> <start>
        not_a_lead	-1	<day> becaus ; <day> me ; <day> on ; <day> plac ; <daytime> <night> ; <daytime> and
        not_a_lead	-1	<die> by ; <die> in ; <drive> <child> ; <drive> <outdoors> ; <drive> <record>
        not_a_lead	-1	<drive> con ; <drive> iron ; <drive> thru ; <drive> y ; <drug> ~<consume>
        not_a_lead	-1	<eat> <eat> ; <eat> <water> ; <eat> con ; <eat> her ; <emergency> <opening>
        not_a_lead	-1	<emergency> x ; <fall> 0 ; <fall> <go> ; <feel> ; <feel> the ; <fire> <put>
        not_a_lead	-1	<fire> <think> ; <fluid> <clothes> ; <friend> <church> ; <friend> <die>
        not_a_lead	-1	<friend> <phone> ; <friend> <say> ; <friend> <take> ; <furniture> <friend>
        not_a_lead	-1	<furniture> <headface> ; <furniture> <night> ; <furniture> <say>
        not_a_lead	-1	<furniture> <stop> ; <furniture> in ; <give> <stimulant> ; <give> him ; <give> las
        not_a_lead	-1	<give> no ; <go> <moment> ; <go> <sedative> ; <go> along ; <go> can ; <go> con
        not_a_lead	-1	<go> down ; <go> dry ; <go> her ; <go> ins ; <go> our ; <go> straight ; <go> ~<drug>
        not_a_lead	-1	<goodbye> a ; <happy> <clothes> ; <happy> <hear> ; <happy> <need> ; <happy> but
        not_a_lead	-1	<happy> confirm ; <headface> <moment> ; <hear> <child> ; <hear> <record> ; <hear> it
        not_a_lead	-1	<height> de ; <hit> of ; <hold> <amount> ; <home> <last> ; <home> <moment>
        not_a_lead	-1	<home> en ; <home> her ; <home> sign ; <hospital> <colleague> ; <hospital> <trade>
        not_a_lead	-1	<hospital> and ; <hospital> i ; <hospital> sw ; <illness> <consume>
        not_a_lead	-1	<illness> <official> ; <illness> wel ; <insurance> <clean> ; <insurance> <drive>
        not_a_lead	-1	<job> <home> ; <job> <moment> ; <job> <think> ; <job> just ; <job> of ; <job> y
        not_a_lead	-1	<key> <kin> ; <key> are ; <key> has ; <kill> <write> ; <kill> our ; <kin> <consume>
        not_a_lead	-1	<kin> <container> ; <kin> <height> ; <kin> cumpl ; <kin> le ; <kin> llev
        not_a_lead	-1	<kin> shel ; <kin> would ; <last> <insurance> ; <last> <night> ; <last> tim
        not_a_lead	-1	<law> 0 ; <law> <treatment> ; <leave> del ; <media> <clean> ; <medicine> on
        not_a_lead	-1	<moment> + ; <moment> and ; <moment> hes ; <moment> im ; <moment> on ; <moment> que
        not_a_lead	-1	<moment> so ; <money> <drug> ; <money> <happy> ; <money> <stimulant> ; <money> first
        not_a_lead	-1	<month> <day> ; <month> <past> ; <need> <calm> ; <need> <caretaking>
        not_a_lead	-1	<need> <moment> ; <need> <wait> ; <need> an ; <need> but ; <need> de ; <need> el
        not_a_lead	-1	<need> from ; <need> her ; <night> at ; <night> for ; <night> to ; <official> <give>
        not_a_lead	-1	<official> in ; <opioid> from ; <order> <clinician> ; <outdoors> <stimulant>
        not_a_lead	-1	<outdoors> con ; <outdoors> porqu ; <outdoors> with ; <partner> <amount>
        not_a_lead	-1	<partner> <go> ; <partner> <job> ; <partner> <stop> ; <partner> me ; <partner> would
        not_a_lead	-1	<past> <amount> ; <past> <go> ; <past> he ; <past> your ; <pet> <kin>
        not_a_lead	-1	<phone> <eat> ; <phone> <insurance> ; <phone> <need> ; <phone> <say>
        not_a_lead	-1	<phone> <school> ; <phone> aft ; <phone> away ; <phone> en ; <phone> n ; <phone> par
        not_a_lead	-1	<photo> <water> ; <photo> de ; <pill> ; <pill> <day> ; <play> <stranger>
        not_a_lead	-1	<promise> por ; <put> ; <put> las ; <rail> <crowd> ; <record> <ask> ; <record> <say>
        not_a_lead	-1	<record> back ; <record> por ; <record> the ; <relapse> in ; <remember> her
        not_a_lead	-1	<room> <continue> ; <room> <room> ; <room> <say> ; <room> what ; <rope> <ask>
        not_a_lead	-1	<rope> <clothes> ; <rope> in ; <sad> cuand ; <say> <calm> ; <say> <headface>
        not_a_lead	-1	<say> <need> ; <say> im ; <say> it ; <say> one ; <say> when ; <say> who
        not_a_lead	-1	<school> <home> ; <school> de ; <see> <sad> ; <see> at ; <see> i ; <see> la
        not_a_lead	-1	<seizure> <eat> ; <shame> <amount> ; <soon> <amount> ; <soon> <count>
        not_a_lead	-1	<start> <consume> ; <start> a ; <stimulant> <stranger> ; <stimulant> a
        not_a_lead	-1	<stimulant> i ; <stimulant> y ; <stop> <cold> ; <stop> <day> ; <stop> <stimulant>
        not_a_lead	-1	<stop> of ; <stranger> <church> ; <stranger> <colleague> ; <stranger> <go>
        not_a_lead	-1	<stranger> <room> ; <take> <breath> ; <take> <daytime> ; <take> <medicine>
        not_a_lead	-1	<take> <say> ; <take> <sedative> ; <take> <tool> ; <take> <town> ; <take> an
        not_a_lead	-1	<take> anoth ; <take> out ; <take> your ; <think> <record> ; <think> el ; <think> im
        not_a_lead	-1	<threat> <kill> ; <town> <stop> ; <town> are ; <town> was ; <trade> <colleague>
        not_a_lead	-1	<trade> <outdoors> ; <treatment> <vendor> ; <treatment> a ; <treatment> as
        not_a_lead	-1	<treatment> but ; <treatment> not ; <treatment> rm ; <treatment> without ; <try> you
        not_a_lead	-1	<vendor> and ; <vendor> at ; <vermin> off ; <water> <go> ; <water> <see>
        not_a_lead	-1	<week> <go> ; <week> <leave> ; <week> at ; <withdrawal> ; <withdrawal> <law>
        not_a_lead	-1	<withdrawal> <opioid> ; <withdrawal> <phone> ; <withdrawal> the
        not_a_lead	-1	<write> <colleague> ; <write> if ; <write> up ; <year> <stimulant> ; <year> con
        not_a_lead	-1	a <amount> ; a <clinician> ; a <colleague> ; a <hospital> ; a <insurance>
        not_a_lead	-1	a <media> ; a <past> ; a <rail> ; a <rope> ; a <week> ; a bat ; a detox ; a discount
        not_a_lead	-1	a fly ; a gift ; a lif ; a list ; a medical ; a memb ; a morn ; a park ; a plac
        not_a_lead	-1	a singl ; a sob ; a tap ; a toddl ; a vers ; a wed ; a whil ; abaj ; about 0
        not_a_lead	-1	about <crowd> ; about a ; about send ; abren ; acros ; adentr ; aed ; aft <count>
        not_a_lead	-1	aft the ; afternoon ; agreeabl ; agu ; al cristal ; al lad ; alcanz ; all ; all en
        not_a_lead	-1	all his ; als ; alumni text ; am 0 ; an <moment> ; an appointment ; an elephant
        not_a_lead	-1	an hour ; an old ; and <put> ; and <stimulant> ; and bien ; and can ; and charg
        not_a_lead	-1	and down ; and gold ; and i ; and that ; and the ; and they ; and wev ; and wont
        not_a_lead	-1	ano con ; any of ; apart ; apply for ; apprentic ; approx 0 ; aquel ; are <go>
        not_a_lead	-1	are open ; armpit ; around <amount> ; around and ; asdf <shame> ; asdf sorry
        not_a_lead	-1	ask her ; ask visit ; at breakfast ; at county ; at me ; aunt in ; ayud con
        not_a_lead	-1	ayudenm ; back aft ; back and ; baggi ; be <leave> ; be <need> ; be aliv ; be need
        not_a_lead	-1	be with ; becaus of ; befor he ; behalf of ; behind the ; believ thi ; bent over
        not_a_lead	-1	bien ; bil the ; blew a ; bor in ; bourbon ; boyfriend ; bright ; bring a ; bring me
        not_a_lead	-1	bro in ; brother ; build last ; buri my ; but he ; but i ; but my ; by day
        not_a_lead	-1	can <give> ; cant <take> ; cant afford ; card <play> ; card gam ; cas a ; cb <order>
        not_a_lead	-1	central ; chapel ; chest feel ; chin ; cho director ; clas play ; clr <need>
        not_a_lead	-1	coat and ; cod in ; coffe went ; colleg student ; com thi ; com un ; committe
        not_a_lead	-1	compadr ; companer ; con mi ; con mis ; con que ; con una ; con zet ; confd ; corol
        not_a_lead	-1	could not ; couldnt tel ; count out ; cp ; crew ; crypt ; cuanto <day> ; cuanto dia
        not_a_lead	-1	cuchar ; cumpleano ; curb ; d residential ; da <shame> ; dai sinc ; dan terapi
        not_a_lead	-1	dat is ; day now ; day plac ; de <day> ; de <drive> ; de golp ; de preferenci
        not_a_lead	-1	de tard ; debt ; decid ; deductibl ; degre in ; del program ; del viern
        not_a_lead	-1	dental hygienist ; desd 0 ; desintoxicacion par ; detox + ; dia intern
        not_a_lead	-1	dio ~sustanci ; direccion nuev ; disput ; disput $ ; district ; do that ; do yal
        not_a_lead	-1	dob ; doe <treatment> ; doesnt <think> ; doesnt know ; doing the ; dollar with
        not_a_lead	-1	dont both ; dont lik ; down <last> ; down last ; doy ; driv him ; driv thru
        not_a_lead	-1	drop the ; dui ; each tim ; eaten ; ed ; el <die> ; el car ; el letrer ; el suy
        not_a_lead	-1	elementary ; ell <phone> ; email me ; embarras ; empen ; en que ; en una ; encontr
        not_a_lead	-1	end ; end of ; eng / ; entreg el ; es 0 ; escribi ; escribirl ; estacion
        not_a_lead	-1	estat <official> ; estim senor ; estoy <consume> ; ever got ; every even ; evry
        not_a_lead	-1	f <alcohol> ; falleci de ; fami therapy ; fenc ; feri ; few tim ; fil a ; fil it
        not_a_lead	-1	find the ; fingernail ; finish thirty ; firefight ; first ; first fiv ; first try
        not_a_lead	-1	fist ; flyer ; for <amount> ; for <play> ; for <withdrawal> ; for bet ; for chew
        not_a_lead	-1	for church ; for withdrawal ; for year ; forgot her ; fork ; forty thousand
        not_a_lead	-1	four or ; friend ; from <amount> ; from <eat> ; from long ; from tuls ; from work
        not_a_lead	-1	fue a ; fuert ; ful <count> ; ful sixty ; ful tim ; furth ; gal ; garden is ; gasp
        not_a_lead	-1	get ; get him ; glas of ; glovebox ; go somewher ; god bles ; got a ; got no
        not_a_lead	-1	grocery ; guit in ; hac cinc ; hac rat ; halal ; halal food ; half a ; harbor
        not_a_lead	-1	has sent ; has the ; hast los ; haul ; hav <appointment> ; hav <leave> ; hav and
        not_a_lead	-1	he ; he <buy> ; he <say> ; he <take> ; he com ; he only ; he was ; hear from ; hed
        not_a_lead	-1	hedg ; her sist ; hes <take> ; hes on ; hij 0 ; hit ; hna de ; hom now ; hom to
        not_a_lead	-1	hom with ; honest with ; hors ; hos and ; host 0 ; hour a ; hous mgr ; hoy no ; hr 0
        not_a_lead	-1	i <colleague> ; i <go> ; i <lock> ; i <start> ; i apologiz ; i ask ; i cant
        not_a_lead	-1	i clean ; i gues ; i had ; i keep ; i listen ; i manag ; i overdos ; i pay ; i play
        not_a_lead	-1	i quit ; i read ; i see ; i sit ; i skip ; i start ; i wear ; i wont ; iba a
        not_a_lead	-1	id <drive> ; id hav ; id want ; ide ; if no ; if possibl ; ill bring ; im <stop>
        not_a_lead	-1	im <tired> ; in <drive> ; in <money> ; in <wait> ; in any ; in custody ; in fami
        not_a_lead	-1	in law ; in my ; inpatient program ; int ; int the ; iop ; iop for ; iop inf
        not_a_lead	-1	iop schedul ; is <outdoors> ; is <put> ; is final ; is hav ; is me ; is no ; is the
        not_a_lead	-1	is your ; it a ; it alon ; it would ; its <alcohol> ; its not ; ive been ; jean
        not_a_lead	-1	jit ; jok ; just mov ; kept on ; key ; kid 0 ; kit to ; kitchen floor ; know what
        not_a_lead	-1	know which ; l ; la <clean> ; la <hear> ; la <key> ; la <phone> ; la <withdrawal>
        not_a_lead	-1	la boc ; la car ; la detox ; la luz ; la piedr ; la prep ; la tristez ; la troc
        not_a_lead	-1	la vid ; label his ; ladder ; landlord in ; lared ; las <night> ; las <outdoors>
        not_a_lead	-1	las noch ; last 0 ; last me ; last tim ; law is ; law laugh ; le <happy> ; le entr
        not_a_lead	-1	left the ; letrer ; libro y ; licens and ; lie ; lik 0 ; limit ; list of ; listen
        not_a_lead	-1	listen to ; lit ; liv room ; lo <give> ; lookin for ; lorazepam ; luck with ; lun a
        not_a_lead	-1	lying ; m <job> ; m im ; magandang ; mailbox ; mal 0 ; man and ; manag a ; marc
        not_a_lead	-1	marin ; marri coupl ; mart ; master ; me <ask> ; me <need> ; me <promise> ; me acab
        not_a_lead	-1	me and ; me noth ; me urg ; me writ ; me your ; mean ; medi cal ; meth dai ; meti
        not_a_lead	-1	mi <clinician> ; mi <friend> ; mi nin ; mi per ; mi telefon ; mia ; middl ; minut of
        not_a_lead	-1	mis <child> ; mis hija ; mixtec ; mom + ; month ; month ago ; morphin ; mud a
        not_a_lead	-1	must do ; my <bodypart> ; my <furniture> ; my <hospital> ; my <pet> ; my aunt
        not_a_lead	-1	my back ; my breastbon ; my cousin ; my eye ; my fath ; my friend ; my hr
        not_a_lead	-1	my stepson ; my wif ; nam + ; navidad ; need any ; nev <stop> ; nev stop
        not_a_lead	-1	night slot ; ninety minut ; ningun ; no <awake> ; no <caretaking> ; no <feel>
        not_a_lead	-1	no coverag ; no dic ; no dio ; no est ; no le ; no par ; no pued ; no w/d ; nobody
        not_a_lead	-1	nobody has ; nobody ther ; nobody would ; nos est ; not <buy> ; not <say>
        not_a_lead	-1	not <think> ; not be ; now the ; numer en ; nurs ; o sea ; of <night> ; of <sad>
        not_a_lead	-1	of april ; of cry ; of your ; offic has ; on <amount> ; on <break> ; on <furniture>
        not_a_lead	-1	on behalf ; on lin ; on skid ; on tim ; onc <happy> ; one <week> ; one and ; one of
        not_a_lead	-1	one pag ; one tim ; one to ; one who ; only the ; op ; oper ; or can ; or do
        not_a_lead	-1	or fiv ; or to ; oth <drug> ; oth lin ; ought ; our <height> ; our county
        not_a_lead	-1	our insuranc ; our synagogu ; out in ; own <room> ; own bed ; own cel ; p / ; pac
        not_a_lead	-1	pagin en ; pap about ; papelit ; par <stranger> ; parad ; parent want ; park at
        not_a_lead	-1	particul ; pas so ; patient of ; patient with ; per ; per no ; photography
        not_a_lead	-1	pick the ; pil in ; pillow ; plac lik ; plac with ; plat ; pleas confirm ; pls
        not_a_lead	-1	plum ; poquit ; porqu no ; pour ; predict ; preferenci ; problem ; program
        not_a_lead	-1	program aft ; program as ; program or ; propos ; public defend ; puebl
        not_a_lead	-1	pued <money> ; pued pag ; punch ; pur <stranger> ; pura ; put it ; quarter
        not_a_lead	-1	que <consume> ; que dej ; que le ; que llev ; ranch ; re <job> ; re uncl
        not_a_lead	-1	record and ; ref from ; releas <day> ; remot is ; report on ; resident 0
        not_a_lead	-1	resident on ; residential for ; retirement ; rheumatologist ; ring and ; room or
        not_a_lead	-1	rost ; rout <phone> ; rub ; said yes ; sal ; salg de ; say it ; say one ; say the
        not_a_lead	-1	se <money> ; se <wait> ; second try ; security guard ; see the ; self 0
        not_a_lead	-1	self <money> ; self pay ; sem ; send it ; senor del ; sent me ; seven day
        not_a_lead	-1	sew machin ; she at ; she com ; sherry ; shoot heroin ; si la ; sid of ; sign up
        not_a_lead	-1	sigu ; silenc ; sinc <school> ; sinc sunday ; sinc then ; sinc yesterday ; sit up
        not_a_lead	-1	six ; slot by ; slur ; smel ; so <happy> ; so her ; solt ; som <week> ; somebody
        not_a_lead	-1	somebody to ; someon cal ; someon lik ; son want ; sorry ; sorry i ; sou ; soy chof
        not_a_lead	-1	spam ; spel our ; spot for ; sra ; star at ; start monday ; sternum ; stop befor
        not_a_lead	-1	story ; stov ; streak ; su abuel ; substanc not ; suen ; supervis ; sur she ; system
        not_a_lead	-1	tak the ; tambien ; team ; teng el ; that <go> ; that arent ; that as ; that with
        not_a_lead	-1	the ; the <color> ; the <friend> ; the <hospital> ; the <rail> ; the <sedative>
        not_a_lead	-1	the <vendor> ; the <wait> ; the <week> ; the apartment ; the back ; the bee
        not_a_lead	-1	the big ; the cat ; the clinic ; the colleg ; the facility ; the final ; the garden
        not_a_lead	-1	the general ; the her ; the key ; the label ; the mailbox ; the next ; the numb
        not_a_lead	-1	the one ; the phot ; the porch ; the program ; the radi ; the rop ; the tim
        not_a_lead	-1	the warehous ; them no ; then for ; then its ; then the ; ther <money> ; they
        not_a_lead	-1	they brought ; theyd ; thi <moment> ; thin ; threaten to ; thursday is ; tied
        not_a_lead	-1	tien los ; til 0 ; til i ; tim ; tim as ; tim me ; tip ; tir iron ; to <money>
        not_a_lead	-1	to <threat> ; to be ; to fix ; to follow ; to go ; to join ; to rep ; to send
        not_a_lead	-1	to somebody ; to thi ; todo ; told ; told 0 ; tomorrow ; too on ; trabajador ; trai
        not_a_lead	-1	transfer to ; tricar ; trip ; tru and ; try you ; tue / ; twenty pound ; two beer
        not_a_lead	-1	two men ; two minut ; typical day ; ukulel ; un <blade> ; un <clinician>
        not_a_lead	-1	un <drive> ; un <seizure> ; un ataqu ; und a ; union ; up again ; up and ; up cant
        not_a_lead	-1	up north ; up when ; us <amount> ; usa cristal ; used it ; usted en ; va par ; vault
        not_a_lead	-1	vecin ; violent ; visit for ; voluntario ; vyvans ; walk ins ; wallpap ; want a
        not_a_lead	-1	want clinical ; was 0 ; was born ; was clos ; was laid ; watch the ; wav
        not_a_lead	-1	we <consume> ; we own ; we set ; we stil ; week for ; weekend and ; wel control
        not_a_lead	-1	wer a ; wer in ; wher ; whil ; whol ; wif was ; wil <try> ; wil only ; wil try
        """
}
