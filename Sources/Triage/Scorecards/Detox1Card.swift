extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	39	*sinceLastUse.0
        detox	38	*detoxRequest.0:hypothetical
        detox	33	spray
        detox	32	fioricet
        detox	31	fetty
        detox	30	*detoxRequest.0
        detox	29	<opioid> <needle>
        detox	28	*drinks.2
        detox	27	*relief.0 ; of jim
        detox	26	<opioid> <consume> ; <sedative> <always> ; brandy ; rivotril ; ron
        detox	25	<alcohol> <continue> ; tom desd
        detox	24	*overdoseNow.0 ; <opioid> <always> ; safe
        detox	23	*detoxWord.0:hypothetical ; mezcal
        detox	22	*heavy.0 ; <always> <alcohol> ; <consume> <opioid> ; <kill> <opioid> ; <opioid> desd
        detox	22	<stop> <shake> ; dopesick ; for detox ; gurgl ; no despiert ; ~w/d ~sz
        detox	21	*overdoseNow.1 ; alfil ; detox befor ; flask ; foil ; gooseflesh ; want detox
        detox	20	*withdrawal.0 ; <consume> blu ; <emergency> <day> ; <moment> <alcohol>
        detox	20	<opioid> <headface> ; narcan ; not <breath> ; not breath ; skin is ; tar ; took too
        detox	19	*drinks.2:negated ; <alcohol> qd ; <emergency> x ; <illness> <opioid>
        detox	19	<palecolor> <breath> ; a fifth ; caguama ; chin on ; clonazepam ; desintoxicacion par
        detox	19	litr de ; oding
        detox	18	<hit> <emergency> ; <need> <withdrawal> ; <opioid> todo ; bottl a ; detox first ; enganch
        detox	18	eyelid ; win every
        detox	17	*withdrawalSign.0:hypothetical ; 0 pack ; <alcohol> tod ; <amount> <seizure>
        detox	17	<confused> <see> ; <opioid> off ; <sedative> 0 ; <shake> <amount> ; ambien ; bacardi
        detox	17	bathroom til ; detox for ; dts ; im drink ; odd <last> ; odd last ; shoot heroin
        detox	17	stop drink ; withdrawal management
        detox	16	*family.1 ; *relief.1 ; <alcohol> desd ; <alcohol> todo ; <blood> <sedative>
        detox	16	<bodypart> <opioid> ; <fluid> <shake> ; <headface> <chestheart> ; <pill> <palecolor>
        detox	16	a handl ; accidental ; bar 0 ; cuanto <day> ; cuanto dia ; for w/d ; lean <always> ; mg x
        detox	16	nois lik ; not <awake> ; on dop ; pinpoint ; poquit a ; two shot ; ~w/d
        detox	15	*detoxWord.0 ; *naloxone.0 ; *relief.2 ; 0 vodk ; <alcohol> from ; <alcohol> som
        detox	15	<caretaking> <withdrawal> ; <consume> <daytime> ; <consume> <sedative>
        detox	15	<daytime> <shake> ; <headface> lik ; <sedative> <cold> ; <sedative> <year>
        detox	15	<shake> <alcohol> ; <week> worth ; aguardient ; blu <always> ; desintoxic a ; do detox
        detox	15	extract ; fifth of ; handl of ; hes mak ; hook on ; is detox ; its <alcohol> ; narcan x
        detox	15	smok fentanyl ; tal <container>
        detox	14	*deliriumTremens.0 ; *deliriumTremens.0:historical ; *family.0
        detox	14	*naloxone.0:other_experiencer ; *overdose.0 ; 0 gram ; <alcohol> <always>
        detox	14	<amount> <opioid> ; <awake> <hospital> ; <awake> him ; <consume> todo
        detox	14	<fluid> <furniture> ; <night> <alcohol> ; <opioid> iv ; <sedative> a ; <sedative> sinc
        detox	14	a detox ; airplan bottl ; alumini ; army 0 ; bar <always> ; barra ; blu 0 ; botel
        detox	14	cant <awake> ; floppy ; he <limp> ; jameson ; lean every ; medi <moment> ; medi hor
        detox	14	narcan me ; oh <pill> ; pain patch ; slap him ; smirnof ; somebody watch ; unk <pill>
        detox	14	unk pil ; ~<withdrawal> x ; ~dts x
        detox	13	*mandate.2 ; *overPrescribed.0 ; <moment> around ; <palecolor> <bodysound>
        detox	13	<pill> <moment> ; <sedative> x ; <shake> so ; <treatment> <stimulant> ; <write> <needle>
        detox	13	alcoholic for ; codein ; com off ; com trap ; cramp ; doctor watch ; dop ; drink again
        detox	13	en <opioid> ; goosebump ; hard ever ; he collaps ; it safe ; lorazepam ; moradit
        detox	13	on <sedative> ; puk ; ran out ; tito ; tom todo
        detox	12	*withdrawalSign.0 ; 0 pk ; <asleep> <headface> ; <cold> <fluid> ; <consume> lean
        detox	12	<go> <medicine> ; <go> <withdrawal> ; <medicine> <blood> ; <opioid> <daytime>
        detox	12	<opioid> all ; <palecolor> around ; <sedative> <sedative> ; <sedative> y ; <stop> <cold>
        detox	12	<take> bar ; <take> too ; <withdrawal> management ; <withdrawal> mgmt ; between <breath>
        detox	12	between breath ; cas of ; disorient ; drink sunday ; est tir ; far away ; fioricet 0
        detox	12	gallon of ; his finger ; la botel ; la chiv ; le <angry> ; lost count ; malil
        detox	12	my <sedative> ; nin <alcohol> ; one <pill> ; pinch ; pk ; popov ; quier desintoxic ; roxi
        detox	12	script ; seizur com ; six or ; spray on ; street for ; sx report ; target <room> ; ten a
        detox	12	that first ; the nasal ; them <continue> ; them again ; third night ; tien las ; una azul
        detox	12	vodk every ; withdrawal mgmt ; ~of ~<alcohol>
        detox	11	*rhythm.2 ; *seizure.0:historical ; *seizure.2:historical ; *substance.1
        detox	11	<alcohol> <shake> ; <alcohol> <year> ; <alcohol> has ; <amount> bar
        detox	11	<bodysound> <headface> ; <bodysound> weird ; <breath> <always> ; <breath> <palecolor>
        detox	11	<daytime> <furniture> ; <drive> ~<intoxicated> ; <eat> <opioid> ; <emergency> me
        detox	11	<fire> <needle> ; <fluid> thru ; <hit> him ; <opioid> <amount> ; <opioid> <bodypart>
        detox	11	<opioid> <day> ; <opioid> he ; <sedative> <amount> ; <sedative> <day> ; <sedative> from
        detox	11	<shake> <day> ; a bundl ; al <alcohol> ; alcohol poison ; bathroom floor
        detox	11	be <withdrawal> ; bf gf ; bottl every ; bottl was ; boy has ; bug off ; canadian ; cuanto
        detox	11	de alfil ; desintoxicacion p ; doe detox ; doubl what ; ech agu ; heroin iv ; hold stil
        detox	11	i odd ; is <cold> ; is cold ; its whiskey ; los hueso ; mgmt <furniture> ; mgmt bed
        detox	11	my tio ; norco ; not wak ; now drink ; of dop ; of firebal ; pinpoint <headface>
        detox	11	pinpoint pupil ; pluck ; prob y ; quit cold ; quit vodk ; rmmat ; second day ; smok fent
        detox	11	snor weird ; tal can ; ten in ; the orang ; tianeptin ; tom diari ; tramadol ; un detox
        detox	11	use fentanyl ; vodk dai ; ~<withdrawal> ; ~convulsion ; ~icu
        detox	10	*drinks.2:other_experiencer ; 0 <fluid> ; 0 <seizure> ; 0 bag ; <buy> <opioid>
        detox	10	<container> <stop> ; <count> or ; <drug> <sedative> ; <emergency> twic ; <feel> fin
        detox	10	<headface> <color> ; <headface> <furniture> ; <intoxicated> <always> ; <job> <stimulant>
        detox	10	<kill> <drug> ; <medicine> <sedative> ; <medicine> par ; <moment> <shake>
        detox	10	<opioid> <buy> ; <opioid> <clothes> ; <opioid> <pill> ; <opioid> hes ; <put> <cold>
        detox	10	<room> com ; <sick> <always> ; <take> <sedative> ; <vermin> off ; a <bodysound> ; a nois
        detox	10	a pint ; a snor ; alcoholic ; asi desd ; be detox ; blu a ; bon hurt ; bundl
        detox	10	captain morgan ; color ceniz ; cristal ; desintoxiquen ; down his ; drink vodk ; dts at
        detox	10	dur dos ; eight to ; enganch a ; espald y ; est <palecolor> ; est enganch ; every 0
        detox	10	f heroin ; feel fin ; g ; g <always> ; h ; he pour ; her <sedative> ; heroin every
        detox	10	heroin sinc ; in <withdrawal> ; iv <opioid> ; iv heroin ; jim ; las <palecolor>
        detox	10	last beer ; last me ; le grit ; lick his ; lu 0 ; m ghb ; me <emergency> ; meth detox
        detox	10	morgan ; narcan at ; necesit desintoxic ; of <sedative> ; of popov ; off foil
        detox	10	off someth ; on kitchen ; on klonopin ; on tramadol ; oxycodon ; phenibut ; pinch her
        detox	10	pres <pill> ; pres pil ; pueden <treatment> ; puls ; qued com ; reviv con ; roxy ; rye
        detox	10	s <always> ; se ech ; se pas ; self <stranger> ; set alarm ; shaky ; shoot dop
        detox	10	slid down ; smok fetty ; soak thru ; steel reserv ; stop shak ; subutex ; sx <day>
        detox	10	tallboy ; ten <alcohol> ; tira ; to fifteen ; twelv pack ; un doc ; una mor ; vodk
        detox	10	week worth ; ~<consume> ~<alcohol>
        detox	9	*detoxWord.0:negated ; *seizure.0 ; + cok ; 0 <opioid> ; 0 @ ; 0 pint ; <alcohol> <cold>
        detox	9	<alcohol> sinc ; <always> <opioid> ; <amount> blu ; <amount> handl ; <break> <opioid>
        detox	9	<clinician> <pain> ; <clinician> <stimulant> ; <consume> all ; <consume> myself
        detox	9	<consume> tod ; <container> aft ; <fluid> himself ; <headface> spray ; <lock> <day>
        detox	9	<opioid> <cannabis> ; <opioid> <count> ; <opioid> a ; <opioid> me ; <opioid> que
        detox	9	<pain> <hospital> ; <palecolor> <awake> ; <put> <palecolor> ; <put> ~<alcohol>
        detox	9	<room> <bodysound> ; <say> <treatment> ; <sedative> ; <sedative> <afraid>
        detox	9	<sedative> <count> ; <sedative> <leave> ; <shake> <hold> ; <shake> <moment>
        detox	9	<shake> <say> ; <shake> <sick> ; <sick> <continue> ; <sick> <sick> ; <start> <alcohol>
        detox	9	<start> <daytime> ; <stimulant> <stimulant> ; <treatment> ; <withdrawal> <daytime>
        detox	9	aft year ; alfereci ; bag a ; bar a ; be <stimulant> ; be cok ; bed tonight ; bottl
        detox	9	cae la ; cam de ; casi no ; con doctor ; contest no ; day giv ; de <opioid> ; de tequil
        detox	9	desintoxic ; diaphoretic ; dilaudid ; dio delirium ; dog wont ; drink all ; drink every
        detox	9	drink win ; drunk for ; el frasc ; el spray ; empty <container> ; escalofrio ; every a
        detox	9	eye open ; foil dai ; for <stimulant> ; for ~detox ; gram each ; hadnt had ; hand are
        detox	9	her off ; heroin diari ; hidrocodon ; his body ; his nos ; hydrocodon ; im <withdrawal>
        detox	9	klonopin ; le pic ; leg kick ; lu ; meti una ; mi botel ; mor on ; my <law> ; narcan twic
        detox	9	off suboxon ; oh tablet ; one pil ; oxicodon ; pap dej ; papel alumini ; pastilla azul
        detox	9	pued ni ; purpl ; reces ; refil ; refus <drive> ; rum ; say off ; snapchat ; sneez
        detox	9	soldier ; someth out ; step down ; stor open ; supervis tap ; sx today ; tak bar
        detox	9	ten beer ; the flask ; the rum ; the whit ; tir en ; to <alcohol> ; to detox ; trap y
        detox	9	va in ; vodk / ; vomit ; wak him ; was ful ; whatev was ; win a ; with nurs
        detox	9	with ~<emergency> ; y tom ; ~<alcohol> ~<seizure> ; ~<bodypart> ~wont ; ~<sedative>
        detox	9	~<seizure> ~<stop> ; ~<seizure> ~when ; ~<shake> and ; ~ativan ; ~com ~off ; ~de ~<hit>
        detox	9	~de ~golp ; ~desintoxicacion ; ~detox ; ~golp ; ~klonopin ; ~my ~lif ; ~when ~he
        detox	8	*detoxRequest.0:possible ; *drinks.1 ; + <stimulant> ; 0 <emergency> ; 0 <sedative>
        detox	8	0 guest ; <alcohol> + ; <alcohol> <kill> ; <alcohol> und ; <amount> + ; <amount> m
        detox	8	<bodypart> <withdrawal> ; <clothes> <shake> ; <consume> someth ; <container> <always>
        detox	8	<container> <moment> ; <container> about ; <count> <breath> ; <day> ~<alcohol>
        detox	8	<daytime> <always> ; <emergency> <play> ; <emergency> con ; <emergency> him ; <fluid> com
        detox	8	<fluid> if ; <furniture> <think> ; <give> <seizure> ; <insurance> <say>
        detox	8	<intoxicated> <eat> ; <kin> odd ; <limp> and ; <need> all ; <need> off ; <opioid> <color>
        detox	8	<opioid> <continue> ; <opioid> <fluid> ; <opioid> <job> ; <opioid> <stimulant>
        detox	8	<opioid> <take> ; <opioid> <year> ; <opioid> sinc ; <palecolor> <always>
        detox	8	<palecolor> <need> ; <palecolor> claw ; <put> <water> ; <say> regul ; <say> ~sz
        detox	8	<sedative> is ; <seizure> <go> ; <stimulant> <outdoors> ; <stop> <sedative>
        detox	8	<treatment> <month> ; <treatment> part ; <withdrawal> en ; a ir ; a lit ; a milkshak
        detox	8	a rag ; a twelv ; abrupt ; al dej ; alcoholic sinc ; and malil ; around ten ; back surgery
        detox	8	bent over ; blu around ; blu dai ; bourbon ; burnt spoon ; cam round ; can no ; cervez y
        detox	8	co driv ; com <clean> ; con <alcohol> ; de ron ; deni regul ; deni ~sz ; devuelv ; drool
        detox	8	eight a ; el <sedative> ; el suboxon ; eleven oclock ; en sí ; espald ; estoy enganch
        detox	8	evry ; evry <night> ; evry nit ; fent dai ; fentanyl dai ; firebal ; flinch
        detox	8	for ~<withdrawal> ; gin ; gin sinc ; h <always> ; h/o ~<withdrawal> ; h/o ~dts ; heart goe
        detox	8	heavy <consume> ; heavy drink ; her <tool> ; her breath ; her fingernail ; her nail
        detox	8	hes blu ; hes gray ; his fac ; hormiga ; hospital said ; hospitalist ; im oding ; jering
        detox	8	las azul ; last detox ; lick ; lit box ; mak that ; many day ; maraca ; martini
        detox	8	me ~<shake> ; milkshak ; nasal stuf ; need detox ; no reaccion ; no reaction
        detox	8	normal <day> ; nt x ; of tito ; on perc ; pain clinic ; pid cam ; pinch him ; pint /
        detox	8	proces for ; quieta ; quitarsel ; reaccion ; refus transport ; regul use ; retir in
        detox	8	ronqu ; room keep ; se <put> ; se tom ; seagram ; second night ; she count ; sherry
        detox	8	sinc homecom ; sist want ; smok blu ; snort someth ; soma ; spr ive ; tal <child>
        detox	8	tal boy ; ten <opioid> ; tequil diari ; the afternoon ; the ~<opioid> ; they hit
        detox	8	third day ; thre hour ; to remind ; tom a ; tom tod ; tongu ; took 0 ; trembl ; twelv a
        detox	8	two minut ; vodk sinc ; vodka ; want all ; want off ; was cok ; wet himself ; whit claw
        detox	8	whol handl ; withdraw ; without his ; woken ; you detox ; ~<alcohol> <day>
        detox	8	~<alcohol> <past> ; ~<caretaking> ~<withdrawal> ; ~<clean> ~out ; ~<seizure> x ; ~cold
        detox	8	~naloxon ; ~nip ~of ; ~supervis
        detox	7	*barrierWork.1 ; *frequency.2:negated ; *hooked.0 ; *overdoseNow.0:possible ; *quantity.0
        detox	7	*substance.1:other_experiencer ; *withdrawalHint.0:hypothetical ; 0 <palecolor> ; 0 <sick>
        detox	7	0 bar ; 0 blu ; 0 heroin ; 0 mg ; 0 oh ; 0 per ; 0 stop ; <alcohol> <amount>
        detox	7	<alcohol> <bodypart> ; <alcohol> for ; <amount> point ; <amount> without ; <asleep> <put>
        detox	7	<asleep> my ; <bodypart> <pill> ; <bodypart> back ; <bodypart> wil
        detox	7	<bodysound> <bodysound> ; <breath> <bodysound> ; <breath> <moment> ; <cold> <pain>
        detox	7	<color> <die> ; <color> cap ; <consume> <seizure> ; <consume> com ; <consume> ron
        detox	7	<count> <opioid> ; <drug> <stimulant> ; <emergency> <outdoors> ; <feel> las
        detox	7	<fluid> <asleep> ; <go> lik ; <hold> <continue> ; <homeless> <year> ; <kin> <stimulant>
        detox	7	<medicine> <headface> ; <medicine> one ; <moment> <sedative> ; <moment> sin
        detox	7	<moment> sinc ; <need> w/d ; <needle> <continue> ; <needle> <soon> ; <night> <container>
        detox	7	<night> estuv ; <opioid> <go> ; <opioid> from ; <opioid> qd ; <pain> <bodypart>
        detox	7	<palecolor> <emergency> ; <palecolor> <room> ; <palecolor> lik ; <pill> from
        detox	7	<put> <emergency> ; <put> alg ; <remember> and ; <room> del ; <sedative> bar
        detox	7	<sedative> hac ; <sedative> q ; <stimulant> <treatment> ; <stimulant> the ; <stop> <fluid>
        detox	7	<tired> <cold> ; <town> security ; <treatment> <school> ; <treatment> <week>
        detox	7	<wait> <withdrawal> ; <wait> com ; <withdrawal> <fluid> ; <withdrawal> <soon>
        detox	7	<year> <container> ; <year> from ; a <withdrawal> ; a denny ; a tap ; a tom ; about as
        detox	7	alarm for ; alprazolam ; and <cold> ; are wors ; as <always> ; ativan 0 ; bab ; bar
        detox	7	bar off ; be finish ; be woken ; been asleep ; been divert ; beer is ; blu for ; boy at
        detox	7	boyfriend say ; bubbl ; burnt ; by <emergency> ; cad dia ; callin ; cant wak
        detox	7	carisoprodol ; compr en ; con <clinician> ; con <sedative> ; convulsion ; cotton
        detox	7	d <headface> ; d sinc ; despiert ; detox part ; detox slot ; diarre ; drench and
        detox	7	drunk sinc ; dry <sick> ; dry heav ; eat bar ; eight beer ; eighteen can ; el mezcal
        detox	7	el ron ; empin ; en <write> ; eye run ; f <opioid> ; fac down ; fentanil todo ; fifth
        detox	7	finger ; fit in ; flop ; flop lik ; from what ; fue <day> ; gas stn ; groggy now
        detox	7	hand going ; hand look ; hand wil ; heav ; herni ; heroin 0 ; heroin needl ; his <alcohol>
        detox	7	his jaw ; his ~<alcohol> ; hour sinc ; in dts ; is get ; isnt ther ; iv <always> ; iv dai
        detox	7	just stop ; keep drop ; knif hand ; knuckl on ; la espald ; la hacen ; la primer
        detox	7	label say ; las <medicine> ; lat <media> ; lat new ; lost <count> ; lunch until ; m revers
        detox	7	me dur ; me ~tiembl ; medical detox ; methadon ; mg ; mg tid ; mordi ; muev ; mushroom
        detox	7	my guy ; nasal ; no leav ; no prueb ; no respons ; norc from ; of ativan ; of black
        detox	7	of brandy ; of methadon ; off <needle> ; off vodk ; on backward ; on blu ; on foil
        detox	7	one <breath> ; one breath ; or seven ; pack every ; pap es ; pint of ; pupil lik
        detox	7	quit beer ; recet ; ronc ; se <fluid> ; se empin ; se orin ; shield cov ; shot up
        detox	7	si falt ; sient las ; sin <alcohol> ; sin su ; sin sus ; sinc fri ; sinc kore
        detox	7	soak through ; someth at ; sprit ; steel ; stopwatch ; straw on ; strip and ; swat ; ta
        detox	7	tak eight ; that onc ; that wasnt ; the er ; the perc ; the shel ; then <alcohol>
        detox	7	then whatev ; thi <law> ; thirty pack ; tienen desintoxicacion ; tom com ; tom ron ; tranq
        detox	7	tremen en ; tremulou ; ur detox ; uso heroin ; usted hacen ; want bed ; whol month
        detox	7	win som ; with ~narcan ; wm ; wm <furniture> ; wm bed ; xanax bar ; yawn ; ~<emergency> on
        detox	7	~<fluid> ; ~<opioid> <consume> ; ~<stop> ~<sedative> ; ~<try> ~to ; ~dt hx ; ~kick ; ~sz x
        detox	6	*alcoholic.0 ; *barrierChild.0 ; *injecting.0 ; *seizure.3:negated
        detox	6	*withdrawalSign.0:possible ; + <shake> ; 0 tallboy ; <alcohol> <daytime>
        detox	6	<alcohol> <sedative> ; <alcohol> a ; <alcohol> by ; <alcohol> handl ; <always> iv
        detox	6	<always> una ; <amount> <container> ; <amount> globo ; <blood> <alcohol> ; <blood> <week>
        detox	6	<bodysound> <take> ; <bodysound> but ; <buy> as ; <buy> en ; <child> <limp>
        detox	6	<clinician> <blood> ; <clinician> self ; <cold> <headface> ; <cold> <opioid>
        detox	6	<color> <container> ; <consume> lik ; <container> <pet> ; <container> was
        detox	6	<continue> slid ; <count> <pill> ; <day> un ; <eat> bar ; <emergency> <emergency>
        detox	6	<emergency> <leave> ; <fluid> <chestheart> ; <friend> <limp> ; <give> ~<seizure>
        detox	6	<headface> the ; <hold> <phone> ; <hospital> <fall> ; <last> <alcohol> ; <limp> <clean>
        detox	6	<need> <past> ; <needle> ; <opioid> <drug> ; <opioid> lik ; <opioid> thi ; <opioid> x
        detox	6	<opioid> ya ; <pain> <clinician> ; <palecolor> <pill> ; <palecolor> <tool>
        detox	6	<partner> <palecolor> ; <phone> anybody ; <phone> he ; <pill> a ; <say> <palecolor>
        detox	6	<say> <withdrawal> ; <sedative> <asleep> ; <sedative> <bodypart> ; <sedative> <month>
        detox	6	<sedative> <pill> ; <sedative> desd ; <sedative> each ; <seizure> <try> ; <seizure> al
        detox	6	<shake> ; <shake> <go> ; <shake> <last> ; <shake> y ; <stimulant> thi ; <stop> <alcohol>
        detox	6	<stop> tim ; <think> <withdrawal> ; <tool> <alcohol> ; <town> <church> ; <trade> <alcohol>
        detox	6	<treatment> at ; <withdrawal> <drug> ; <withdrawal> <past> ; <write> ~<alcohol> ; a doctor
        detox	6	a faucet ; a flask ; a function ; a gurgl ; a hold ; a supervis ; abstinenci ; acab las
        detox	6	admit 0 ; agar la ; airplan ; alcoholic desd ; am drink ; amanec ; and <stimulant>
        detox	6	and wet ; and ~<sick> ; anoth at ; ask detox ; at onc ; bar dai ; bar lik ; been <alcohol>
        detox	6	been no ; boc moradit ; botella ; btl ; bunch ; bunch of ; button a ; cal anybody
        detox	6	canadian club ; cant <hold> ; cant hold ; capful ; chardonnay ; charg rn ; chil and ; claw
        detox	6	cold turkey ; convulsion al ; coor a ; counterfeit ; crouch ; d smok ; d x ; dad is
        detox	6	dai drink ; dai iv ; day ask ; day script ; desintoxicacion ; detox ; detox cost
        detox	6	detox placement ; dia y ; doctor is ; drain ; drink lik ; drink was ; drunk by
        detox	6	drunk every ; dry aft ; ear <continue> ; ear again ; el ban ; est mor ; estoy <consume>
        detox	6	every thre ; evry 0 ; faucet ; fent ; fifteen a ; fingertip ; firemen ; first glas
        detox	6	flask of ; for ~withdrawal ; four a ; frasc ; frasc de ; friend 0 ; from <stop> ; fx
        detox	6	gin every ; gobbl ; h and ; h every ; habi <consume> ; hand do ; hand wont ; handful of
        detox	6	handl q ; havent <asleep> ; havent slept ; he beg ; head rol ; her <breath>
        detox	6	her <medicine> ; her xanax ; herman 0 ; his <opioid> ; his <sedative> ; hold a ; hora sin
        detox	6	hour without ; hoy and ; hoy est ; hueso ; hx ~<withdrawal> ; hx ~dts ; i googl ; i shak
        detox	6	ice down ; im lat ; im soak ; in cash ; ing ; is president ; its vodk ; jack ; jering en
        detox	6	just <alcohol> ; keep slid ; kratom every ; la <emergency> ; last xanax ; le va
        detox	6	limpi con ; lit of ; look fin ; los paramedic ; m <appointment> ; m book ; m roof
        detox	6	management ; mantec ; me ech ; medical <treatment> ; metadon ; meth ; meth and ; mgmt
        detox	6	miligramo ; morn i ; muscl ; my sub ; n/v ; narcan him ; narcand at ; needl stil ; ni habl
        detox	6	night now ; no jal ; noon my ; nos run ; nos spray ; now just ; of h ; of rum
        detox	6	off <stimulant> ; off ativan ; off it ; off rum ; off snapchat ; on <room> ; on fent
        detox	6	on lean ; one <start> ; or eight ; orang cap ; orth ; oxy and ; pain pil ; pap tom
        detox	6	patch on ; percolator ; pint and ; pour ; pus mor ; pus narcan ; que compr ; quit tim
        detox	6	rag dol ; reconoc ; regul <consume> ; resp ; restoril ; restroom ; right up ; rls
        detox	6	run bon ; run out ; s x ; sat nit ; sat nt ; scalp ; schnap ; scoop ; scotch ; se muev
        detox	6	se pus ; shak and ; shak puk ; shak so ; she <cold> ; si no ; sig tom ; sinc <hospital>
        detox	6	skip <day> ; slid off ; snor but ; soldier in ; som vodk ; ss ; straw ; su <alcohol>
        detox	6	surfac ; tak doubl ; tak hom ; ten second ; that <build> ; that fix ; the bottl
        detox	6	the bourbon ; the plug ; the teacup ; them <always> ; they <emergency> ; they narcan
        detox	6	they wouldnt ; third <night> ; tid x ; tiemblan ; tienen <furniture> ; til ive
        detox	6	tom caguama ; tom de ; took what ; transf ; truck @ ; two shirt ; u get ; up <bodypart>
        detox	6	ve <vermin> ; w/o <alcohol> ; want cash ; with <clinician> ; wont fil ; wont stay
        detox	6	word are ; wouldnt let ; wring <fluid> ; wring wet ; yesterday lunch ; ~<cold>
        detox	6	~<seizure> in ; ~<treatment> ~<past> ; ~<vermin> ; ~ant ; ~botel ; ~de ~<alcohol>
        detox	6	~detox ~befor ; ~el ~<alcohol> ; ~end ; ~he ~quit ; ~i ~had ; ~las ; ~narcan ; ~narcan on
        detox	6	~no ~pued ; ~off ~<alcohol> ; ~puk ; ~seizur in ; ~sz in ; ~tap ; ~vodk
        detox	5	*losingSupply.0 ; *overdose.0:possible ; *pregnancy.0 ; *quitting.0:historical
        detox	5	*wantsOff.0:hypothetical ; + <cannabis> ; / ~dt ; / ~opi ; 0 a ; 0 diaria ; 0 l ; 0 post
        detox	5	0 pres ; 0 soak ; 0 w ; 0 whit ; <alcohol> <count> ; <alcohol> <day> ; <alcohol> <fluid>
        detox	5	<alcohol> <go> ; <alcohol> <seizure> ; <alone> <always> ; <amount> <clinician>
        detox	5	<amount> <gun> ; <amount> <medicine> ; <amount> between ; <amount> big ; <amount> open
        detox	5	<amount> spray ; <amount> todo ; <amount> what ; <ask> <opioid> ; <ask> <withdrawal>
        detox	5	<awake> <shake> ; <awake> her ; <bodypart> <fall> ; <bodypart> <shake> ; <bodypart> <stop>
        detox	5	<bodysound> ; <bodysound> <eat> ; <bodysound> <put> ; <bodysound> <water>
        detox	5	<buy> <continue> ; <buy> <sedative> ; <buy> bar ; <clinician> <caretaking> ; <cold>
        detox	5	<cold> <stop> ; <color> <fire> ; <color> of ; <consume> <alcohol> ; <consume> <continue>
        detox	5	<consume> m ; <consume> ~<opioid> ; <container> <furniture> ; <container> then
        detox	5	<continue> <alcohol> ; <continue> <fall> ; <continue> <sedative> ; <continue> som
        detox	5	<count> al ; <day> <break> ; <day> <consume> ; <daytime> <stop> ; <daytime> i
        detox	5	<daytime> my ; <drive> <container> ; <drive> pul ; <fall> <palecolor> ; <fall> back
        detox	5	<fluid> <pain> ; <fluid> <sick> ; <friend> 0 ; <give> <emergency> ; <headface> <cold>
        detox	5	<headface> <write> ; <headface> down ; <hear> <needle> ; <hit> <give> ; <hospital> la
        detox	5	<hot> <cold> ; <intoxicated> <amount> ; <intoxicated> for ; <kin> <emergency>
        detox	5	<kin> <withdrawal> ; <kin> turn ; <last> <container> ; <last> <past> ; <limp> as
        detox	5	<lock> las ; <medicine> <amount> ; <medicine> <bodypart> ; <medicine> <go>
        detox	5	<medicine> <hospital> ; <medicine> <stop> ; <moment> <last> ; <moment> dry
        detox	5	<money> <opioid> ; <need> <hopeless> ; <needle> <furniture> ; <night> <fire>
        detox	5	<night> <sedative> ; <night> la ; <official> <say> ; <opioid> <container>
        detox	5	<opioid> <rarely> ; <opioid> <record> ; <opioid> de ; <opioid> each ; <opioid> lo
        detox	5	<opioid> only ; <opioid> they ; <opioid> up ; <palecolor> <drug> ; <palecolor> <opioid>
        detox	5	<palecolor> hes ; <pill> <night> ; <pill> <soon> ; <pill> lik ; <pill> organiz
        detox	5	<put> <break> ; <room> <container> ; <room> <room> ; <sedative> <buy>
        detox	5	<sedative> <moment> ; <sedative> <partner> ; <sedative> <pet> ; <sedative> <put>
        detox	5	<sedative> <week> ; <sedative> con ; <sedative> he ; <sedative> lik ; <see> <color>
        detox	5	<seizure> cuand ; <seizure> en ; <seizure> x ; <shake> <daytime> ; <shake> <put>
        detox	5	<sober> <kin> ; <start> <opioid> ; <stimulant> + ; <stimulant> <eat> ; <stimulant> <town>
        detox	5	<stimulant> in ; <stop> <breath> ; <take> way ; <tired> <headface> ; <trade> not
        detox	5	<treatment> <past> ; <treatment> twic ; <vermin> en ; <vermin> no ; <withdrawal> <amount>
        """
}
