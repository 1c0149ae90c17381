extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	39	*sinceLastUse.0
        detox	38	*detoxRequest.0:hypothetical
        detox	33	fioricet ; spray
        detox	32	fetty
        detox	30	*detoxRequest.0
        detox	29	<opioid> <needle>
        detox	28	*drinks.2
        detox	27	*relief.0 ; <sedative> <always> ; desintoxican ; gurgl ; of jim ; ron
        detox	26	<alcohol> <continue> ; rivotril
        detox	25	<opioid> <always> ; <opioid> <consume> ; brandy ; safe ; tom desd
        detox	24	*overdoseNow.0
        detox	23	<always> <alcohol> ; <emergency> <day>
        detox	22	*heavy.0 ; <kill> <opioid> ; <opioid> desd ; <stop> <shake> ; dopesick ; for detox
        detox	22	gooseflesh ; mezcal ; no despiert ; ~w/d ~sz
        detox	21	*detoxWord.0:hypothetical ; *overdoseNow.1 ; <consume> <opioid> ; alfil ; chin on
        detox	21	detox befor ; foil ; want detox
        detox	20	*withdrawal.0 ; <consume> blu ; <moment> <alcohol> ; flask ; litr de ; narcan
        detox	20	not <breath> ; not breath ; tar ; took too
        detox	19	<emergency> x ; <hit> <emergency> ; <illness> <opioid> ; <opioid> <headface>
        detox	19	<palecolor> <breath> ; a fifth ; caguama ; desintoxicacion par ; skin is
        detox	18	*drinks.2:negated ; <alcohol> qd ; <amount> <seizure> ; bottl a ; clonazepam ; enganch
        detox	18	oding ; win every
        detox	17	*relief.1 ; *withdrawalSign.0:hypothetical ; 0 pack ; <alcohol> tod ; <blood> <sedative>
        detox	17	<give> <sedative> ; <need> <withdrawal> ; <opioid> off ; <opioid> todo ; ambien ; bacardi
        detox	17	bar 0 ; bathroom til ; detox first ; dts ; eyelid ; im drink ; odd <last> ; odd last
        detox	17	shoot heroin ; withdrawal management
        detox	16	*family.1 ; <alcohol> <always> ; <alcohol> desd ; <alcohol> from ; <cold> <fluid>
        detox	16	<confused> <see> ; <consume> <sedative> ; <daytime> <shake> ; <fluid> <shake>
        detox	16	<pill> <palecolor> ; <sedative> 0 ; a handl ; accidental ; cuanto <day> ; cuanto dia
        detox	16	detox for ; mg x ; not <awake> ; on dop ; pinpoint ; poquit a ; stop drink ; two shot
        detox	16	~w/d
        detox	15	*detoxWord.0 ; *naloxone.0 ; *overdose.0 ; 0 vodk ; <alcohol> som ; <alcohol> todo
        detox	15	<amount> <opioid> ; <consume> <daytime> ; <consume> todo ; <sedative> <cold>
        detox	15	<sedative> <year> ; <sedative> sinc ; <shake> <amount> ; <week> worth ; blu <always>
        detox	15	do detox ; fifth of ; for w/d ; handl of ; hes mak ; hook on ; is detox ; its <alcohol>
        detox	15	lean <always> ; narcan x ; nois lik ; oh <pill> ; smok fentanyl ; somebody watch
        detox	14	*deliriumTremens.0 ; *deliriumTremens.0:historical ; *family.0
        detox	14	*naloxone.0:other_experiencer ; *relief.2 ; 0 gram ; <amount> blu
        detox	14	<caretaking> <withdrawal> ; <fluid> <furniture> ; <headface> lik ; <night> <alcohol>
        detox	14	<opioid> iv ; <sedative> <day> ; <sedative> a ; <shake> <alcohol> ; <write> <needle>
        detox	14	a detox ; aguardient ; airplan bottl ; alumini ; army 0 ; bar <always> ; blu 0 ; botel
        detox	14	cant <awake> ; codein ; cramp ; extract ; floppy ; gettin ; goosebump ; lean every
        detox	14	narcan me ; pain patch ; tom todo ; unk <pill> ; unk pil ; ~<withdrawal> x ; ~dts x
        detox	13	*mandate.2 ; *overPrescribed.0 ; 0 <seizure> ; <awake> <hospital> ; <awake> him
        detox	13	<moment> around ; <opioid> all ; <sedative> x ; alcoholic for ; com off ; com trap
        detox	13	desintoxic a ; doctor watch ; dop ; drink again ; hard ever ; he collaps ; it safe
        detox	13	jameson ; la botel ; la chiv ; lorazepam ; lost count ; medi <moment> ; medi hor
        detox	13	moradit ; my <sedative> ; on <sedative> ; one <pill> ; quier desintoxic ; ran out
        detox	13	slap him ; smirnof ; tal <container> ; tito
        detox	12	*seizure.2:historical ; *withdrawalSign.0 ; 0 pk ; <asleep> <headface>
        detox	12	<bodysound> weird ; <consume> lean ; <daytime> <furniture> ; <fluid> thru
        detox	12	<medicine> <blood> ; <opioid> <amount> ; <palecolor> around ; <pill> <moment>
        detox	12	<put> <cold> ; <sedative> <moment> ; <sedative> <sedative> ; <sedative> y ; <shake> so
        detox	12	<take> bar ; <take> too ; <treatment> <stimulant> ; <withdrawal> management
        detox	12	<withdrawal> mgmt ; a bundl ; barra ; between <breath> ; between breath ; boy has
        detox	12	cas of ; disorient ; doe detox ; drink sunday ; ech agu ; en <opioid> ; est tir
        detox	12	far away ; fioricet 0 ; gallon of ; hold stil ; is <cold> ; le <angry> ; los hueso
        detox	12	malil ; mgmt <furniture> ; mgmt bed ; nin <alcohol> ; pinch ; pk ; popov ; puk ; roxi
        detox	12	script ; seizur com ; six or ; snor weird ; spray on ; street for ; sx report
        detox	12	target <room> ; the nasal ; third night ; tien las ; una azul ; withdrawal mgmt
        detox	12	~convulsion ; ~of ~<alcohol>
        detox	11	*rhythm.2 ; *seizure.0:historical ; *substance.1 ; <alcohol> has ; <amount> bar
        detox	11	<buy> <opioid> ; <drive> ~<intoxicated> ; <eat> <opioid> ; <emergency> con
        detox	11	<emergency> me ; <fire> <needle> ; <headface> <furniture> ; <hit> him ; <opioid> <day>
        detox	11	<opioid> <daytime> ; <sedative> <amount> ; <sedative> from ; <shake> <day> ; <vermin> off
        detox	11	al <alcohol> ; alcohol poison ; asi desd ; bathroom floor ; be <withdrawal> ; bf gf
        detox	11	bottl every ; bottl was ; bug off ; canadian ; cristal ; cuanto ; de alfil
        detox	11	desintoxicacion p ; doubl what ; eight to ; he <limp> ; heroin iv ; his finger ; i odd
        detox	11	is cold ; its whiskey ; iv <opioid> ; meth detox ; my tio ; necesit desintoxic ; of dop
        detox	11	of firebal ; pinpoint <headface> ; pinpoint pupil ; pluck ; prob y ; quit cold
        detox	11	quit vodk ; rmmat ; smok fent ; ten a ; ten beer ; that first ; them <continue>
        detox	11	them again ; tianeptin ; un detox ; use fentanyl ; vodk dai ; vodk every
        detox	11	~<give> ~<alcohol> ; ~<withdrawal> ; ~icu
        detox	10	0 <fluid> ; 0 bag ; <alcohol> <shake> ; <always> <opioid> ; <break> <opioid>
        detox	10	<breath> <palecolor> ; <container> aft ; <count> or ; <drug> <sedative>
        detox	10	<emergency> twic ; <feel> fin ; <headface> <color> ; <headface> spray
        detox	10	<intoxicated> <always> ; <job> <stimulant> ; <kill> <drug> ; <medicine> <sedative>
        detox	10	<medicine> par ; <moment> <shake> ; <opioid> <buy> ; <opioid> he ; <opioid> hes
        detox	10	<room> com ; <shake> <daytime> ; <take> <sedative> ; <treatment> ; a <bodysound> ; a nois
        detox	10	a snor ; al <give> ; alcoholic ; be detox ; bon hurt ; bundl ; capful ; captain morgan
        detox	10	color ceniz ; desintoxiquen ; drink vodk ; dts at ; dur dos ; enganch a ; espald y
        detox	10	est <palecolor> ; est enganch ; every 0 ; f heroin ; feel fin ; g ; g <always> ; h
        detox	10	he pour ; her <sedative> ; heroin every ; heroin sinc ; hidrocodon ; hydrocodon
        detox	10	in <withdrawal> ; iv heroin ; jim ; las <palecolor> ; last beer ; last me ; le grit
        detox	10	lick his ; lu 0 ; m ghb ; me <emergency> ; morgan ; narcan at ; norco ; not wak
        detox	10	now drink ; of <sedative> ; of popov ; off foil ; oh tablet ; on kitchen ; on klonopin
        detox	10	on tramadol ; oxycodon ; pap dej ; pinch her ; pres <pill> ; pres pil
        detox	10	pueden <treatment> ; puls ; qued com ; reviv con ; rum ; rye ; s <always> ; se ech
        detox	10	se pas ; second day ; shaky ; shoot dop ; slid down ; smok fetty ; steel reserv ; subutex
        detox	10	sx <day> ; tal can ; tallboy ; the orang ; tira ; tom diari ; tramadol ; twelv pack
        detox	10	un doc ; was ful ; week worth ; with ~<emergency> ; ~<consume> ~<alcohol>
        detox	9	*drinks.2:other_experiencer ; + cok ; 0 <emergency> ; 0 <opioid> ; 0 <sedative> ; 0 @
        detox	9	0 pint ; <alcohol> <amount> ; <alcohol> <year> ; <alcohol> sinc ; <amount> handl
        detox	9	<amount> m ; <bodypart> <opioid> ; <breath> <always> ; <clinician> <pain>
        detox	9	<clinician> <stimulant> ; <consume> myself ; <consume> tod ; <container> <stop>
        detox	9	<fluid> himself ; <furniture> <think> ; <give> <seizure> ; <lock> <day>
        detox	9	<medicine> <year> ; <night> <cold> ; <opioid> <cannabis> ; <opioid> <pill> ; <opioid> a
        detox	9	<opioid> que ; <pain> <hospital> ; <pain> la ; <palecolor> <awake>
        detox	9	<palecolor> <bodysound> ; <put> <palecolor> ; <put> ~<alcohol> ; <room> <bodysound>
        detox	9	<sedative> ; <sedative> <count> ; <sedative> <leave> ; <shake> <hold> ; <shake> <say>
        detox	9	<sick> <always> ; <sick> <continue> ; <sick> <sick> ; <start> <alcohol>
        detox	9	<start> <daytime> ; <stimulant> <stimulant> ; <stop> <cold> ; <withdrawal> <daytime>
        detox	9	alcoholic sinc ; alfereci ; bag a ; bar a ; bed tonight ; bottl ; can no ; casi no
        detox	9	cervez y ; con doctor ; contest no ; day giv ; de <opioid> ; de tequil ; devuelv
        detox	9	diaphoretic ; dilaudid ; dio delirium ; dog wont ; drink all ; drink every ; drunk for
        detox	9	el frasc ; el spray ; el suboxon ; empty <container> ; eye open ; firebal ; foil dai
        detox	9	for <stimulant> ; for ~detox ; gram each ; hadnt had ; hand are ; her off ; heroin diari
        detox	9	his body ; im <withdrawal> ; le pic ; lu ; mak that ; maraca ; meti una ; mi botel
        detox	9	mor on ; narcan twic ; off someth ; off suboxon ; one pil ; oxicodon ; papel alumini
        detox	9	paramedico ; pastilla azul ; phenibut ; purpl ; reces ; refil ; refus <drive> ; roxy
        detox	9	say off ; se <put> ; second night ; self <stranger> ; set <afraid> ; set alarm ; she count
        detox	9	snapchat ; sneez ; soak thru ; soldier ; someth out ; step down ; stop shak ; stor open
        detox	9	sx today ; tak bar ; ten in ; the rum ; the whit ; tir en ; to <alcohol> ; to detox
        detox	9	to fifteen ; took 0 ; trap y ; va in ; vodk ; vodk / ; vomit ; wak him ; whatev was
        detox	9	win a ; with nurs ; woken ; y tom ; ~<alcohol> ~<seizure> ; ~<bodypart> ~wont ; ~<go> ~off
        detox	9	~<sedative> ; ~<seizure> x ; ~<shake> and ; ~ativan ; ~de ~<hit> ; ~de ~golp
        detox	9	~desintoxicacion ; ~detox ; ~golp ; ~klonopin ; ~nip ~of
        detox	8	*detoxWord.0:negated ; *drinks.1 ; *seizure.0 ; *withdrawalHint.0:hypothetical
        detox	8	+ <stimulant> ; 0 blu ; 0 guest ; <alcohol> + ; <alcohol> <kill> ; <alcohol> <seizure>
        detox	8	<alcohol> for ; <alcohol> und ; <amount> point ; <asleep> <put> ; <bodypart> <withdrawal>
        detox	8	<bodypart> wil ; <cold> <pain> ; <consume> all ; <consume> someth ; <container> <always>
        detox	8	<container> <moment> ; <container> about ; <day> ~<alcohol> ; <emergency> <outdoors>
        detox	8	<emergency> <play> ; <emergency> him ; <feel> las ; <go> <withdrawal>
        detox	8	<headface> <chestheart> ; <intoxicated> <eat> ; <kin> odd ; <limp> and ; <need> all
        detox	8	<need> off ; <opioid> <color> ; <opioid> <continue> ; <opioid> <count> ; <opioid> <fluid>
        detox	8	<opioid> <job> ; <opioid> <stimulant> ; <opioid> <take> ; <opioid> <year> ; <opioid> me
        detox	8	<opioid> sinc ; <palecolor> <always> ; <put> <water> ; <remember> <breath>
        detox	8	<say> <treatment> ; <say> regul ; <sedative> <afraid> ; <sedative> is ; <shake> <sick>
        detox	8	<stimulant> <outdoors> ; <tired> <cold> ; <treatment> <month> ; <treatment> <week>
        detox	8	<treatment> part ; <wait> <withdrawal> ; <withdrawal> en ; a ir ; a milkshak ; a pint
        detox	8	a rag ; a twelv ; abrupt ; aft year ; alprazolam ; and malil ; around ten ; back surgery
        detox	8	be <stimulant> ; be cok ; bent over ; blu a ; blu around ; bourbon ; burnt spoon
        detox	8	by <emergency> ; cae la ; cam de ; cam round ; com <clean> ; de ron ; deni regul
        detox	8	down his ; drink win ; drool ; eight a ; el <sedative> ; eleven oclock ; escalofrio
        detox	8	espald ; estoy enganch ; every a ; evry ; evry <night> ; evry nit ; f <opioid>
        detox	8	fentanyl dai ; for ~<withdrawal> ; h/o ~<withdrawal> ; h/o ~dts ; hand going ; hand wil
        detox	8	heart goe ; heavy <consume> ; heavy drink ; her breath ; her fingernail ; heroin 0
        detox	8	hes blu ; hes gray ; his fac ; his jaw ; his nos ; hormiga ; hospitalist ; im oding
        detox	8	in dts ; jering ; klonopin ; las <medicine> ; last detox ; leg kick ; lick ; lit box
        detox	8	many day ; me ~<shake> ; milkshak ; my <law> ; nasal stuf ; need detox ; no reaccion
        detox	8	no reaction ; normal <day> ; nt x ; of ativan ; of black ; of tito ; on perc ; pain clinic
        detox	8	pid cam ; pinch him ; pint / ; proces for ; pued ni ; quieta ; quitarsel ; reaccion
        detox	8	refus transport ; regul use ; retir in ; room keep ; seagram ; sherry ; sinc homecom
        detox	8	sist want ; smok blu ; snort someth ; soak through ; soma ; spr ive ; supervis tap
        detox	8	tal <child> ; tal boy ; tequil diari ; the afternoon ; the ~<opioid> ; they hit
        detox	8	third day ; thre hour ; tom a ; tom com ; tom tod ; tongu ; trembl ; twelv a ; two minut
        detox	8	una mor ; uso heroin ; vodk sinc ; want all ; want off ; was cok ; wet himself
        detox	8	whol handl ; withdraw ; without his ; ~<alcohol> <day> ; ~<alcohol> <past>
        detox	8	~<caretaking> ~<withdrawal> ; ~<clean> ~out ; ~<fluid> ; ~<opioid> <consume>
        detox	8	~<seizure> ~<stop> ; ~<seizure> ~when ; ~cold ; ~my ~lif ; ~naloxon ; ~supervis
        detox	7	*detoxRequest.0:possible ; *frequency.2:negated ; *hooked.0 ; *overdoseNow.0:possible
        detox	7	*quantity.0 ; *substance.1:other_experiencer ; 0 <palecolor> ; 0 <sick> ; 0 bar ; 0 heroin
        detox	7	0 mg ; 0 oh ; 0 per ; <afraid> for ; <alcohol> <bodypart> ; <alcohol> <cold> ; <amount> +
        detox	7	<amount> without ; <asleep> my ; <bodypart> <pill> ; <bodypart> back
        detox	7	<bodysound> <bodysound> ; <breath> <bodysound> ; <breath> <moment> ; <child> <limp>
        detox	7	<cold> <headface> ; <color> <container> ; <color> <die> ; <color> cap
        detox	7	<consume> <seizure> ; <consume> ron ; <container> <sedative> ; <daytime> <always>
        detox	7	<drug> <stimulant> ; <fluid> <asleep> ; <fluid> com ; <fluid> if ; <friend> <daytime>
        detox	7	<friend> <limp> ; <give> ~<seizure> ; <go> <medicine> ; <go> lik ; <hold> <continue>
        detox	7	<homeless> <year> ; <intoxicated> <amount> ; <kin> <stimulant> ; <medicine> one
        detox	7	<moment> sinc ; <need> w/d ; <needle> <continue> ; <needle> <soon> ; <night> <container>
        detox	7	<night> estuv ; <opioid> <go> ; <opioid> from ; <opioid> ya ; <pain> <bodypart>
        detox	7	<palecolor> <emergency> ; <palecolor> <pill> ; <palecolor> <room> ; <palecolor> claw
        detox	7	<palecolor> lik ; <partner> <palecolor> ; <past> <seizure> ; <phone> anybody ; <pill> from
        detox	7	<put> alg ; <remember> and ; <room> del ; <say> <withdrawal> ; <say> ~sz
        detox	7	<sedative> <bodypart> ; <sedative> <month> ; <sedative> bar ; <sedative> hac
        detox	7	<sedative> q ; <seizure> <go> ; <shake> <go> ; <stimulant> <treatment> ; <stimulant> the
        detox	7	<tired> <headface> ; <treatment> <past> ; <treatment> <rope> ; <wait> com
        detox	7	<withdrawal> <fluid> ; <year> <container> ; a <withdrawal> ; a denny ; a lit ; a tap
        detox	7	about as ; admit 0 ; al dej ; am drink ; amar en ; are wors ; as <always> ; bab ; bar
        detox	7	bar off ; be finish ; be woken ; been asleep ; been divert ; beer is ; blu dai ; blu for
        detox	7	boy at ; boyfriend say ; bubbl ; bunch ; bunch of ; burnt ; cal anybody ; callin
        detox	7	cant wak ; capful of ; carisoprodol ; co driv ; con <alcohol> ; con <clinician>
        detox	7	con <sedative> ; convulsion ; cotton ; d sinc ; deni ~sz ; desintoxic ; despiert
        detox	7	detox part ; detox slot ; diarre ; drench and ; drunk sinc ; dry <sick> ; dry heav
        detox	7	eat bar ; eight beer ; eighteen can ; el mezcal ; el ron ; empin ; en <write> ; en sí
        detox	7	fent dai ; fentanil todo ; fifth ; finger ; flinch ; flop lik ; from what ; fue <day>
        detox	7	gas stn ; gin ; groggy now ; h <always> ; hand look ; heav ; her <tool> ; her nail ; herni
        detox	7	heroin needl ; his ~<alcohol> ; hospital said ; hour sinc ; hueso ; isnt ther
        detox	7	iv <always> ; iv dai ; just stop ; keep drop ; knif hand ; knuckl on ; la espald
        detox	7	la hacen ; la primer ; label say ; las azul ; lat <media> ; lat new ; lost <count>
        detox	7	lunch until ; m revers ; martini ; me dur ; me ~tiembl ; medical detox ; methadon ; mg
        detox	7	moradita ; mordi ; mushroom ; my guy ; nasal ; no leav ; no respons ; norc from ; nos run
        detox	7	of methadon ; off <needle> ; off snapchat ; off vodk ; on backward ; on blu ; on foil
        detox	7	one <breath> ; one breath ; or seven ; pack every ; pap es ; pap tom ; percolator
        detox	7	pint and ; quit beer ; recet ; ronc ; ronqu ; s x ; scoop ; se <fluid> ; se empin
        detox	7	se orin ; se pus ; se tom ; shield cov ; shot up ; si falt ; sient las ; sin <alcohol>
        detox	7	sinc fri ; sinc kore ; someth at ; sprit ; steel ; stopwatch ; straw on ; strip and ; swat
        detox	7	ta ; tak eight ; that onc ; that wasnt ; the er ; the flask ; the perc ; the shel
        detox	7	then <alcohol> ; then whatev ; thirty pack ; to remind ; tom ron ; tremen en ; tremulou
        detox	7	ur detox ; usted hacen ; vodka ; want bed ; whit claw ; whol month ; win som
        detox	7	with ~narcan ; wm ; wm <furniture> ; wm bed ; xanax bar ; you detox ; ~<emergency> on
        detox	7	~<seizure> <amount> ; ~<stop> ~<consume> ; ~<try> ~to ; ~dt hx ; ~end ; ~he ~quit ; ~sz x
        detox	7	~when ~he
        detox	6	*alcoholic.0 ; *barrierChild.0 ; *barrierWork.1 ; *injecting.0 ; *losingSupply.0
        detox	6	*seizure.3:negated ; *withdrawalSign.0:possible ; 0 stop ; 0 tallboy ; <alcohol> <day>
        detox	6	<alcohol> <daytime> ; <alcohol> <fluid> ; <alcohol> <go> ; <alcohol> <sedative>
        detox	6	<alcohol> a ; <alcohol> by ; <alcohol> handl ; <always> iv ; <always> una ; <amount> globo
        detox	6	<amount> what ; <awake> <headface> ; <blood> <week> ; <bodypart> <hold> ; <bodysound> but
        detox	6	<buy> as ; <clean> <stimulant> ; <clinician> self ; <clothes> <shake> ; <cold> <opioid>
        detox	6	<consume> com ; <consume> lik ; <container> was ; <continue> slid ; <count> <opioid>
        detox	6	<count> <pill> ; <day> <break> ; <eat> bar ; <emergency> <emergency> ; <emergency> <leave>
        detox	6	<emergency> with ; <fluid> <chestheart> ; <fluid> <pain> ; <headface> the ; <hold> <phone>
        detox	6	<hospital> <fall> ; <insurance> <say> ; <kin> <emergency> ; <lock> las ; <moment> <last>
        detox	6	<moment> <sedative> ; <need> <past> ; <needle> ; <opioid> <bodypart> ; <opioid> <clothes>
        detox	6	<opioid> <drug> ; <opioid> each ; <opioid> lik ; <opioid> qd ; <opioid> thi ; <opioid> x
        detox	6	<phone> <hit> ; <phone> he ; <pill> a ; <put> <emergency> ; <say> <palecolor>
        detox	6	<sedative> <asleep> ; <sedative> <pill> ; <sedative> con ; <sedative> desd ; <seizure> 0
        detox	6	<seizure> <try> ; <seizure> al ; <seizure> cuand ; <seizure> x ; <shake> ; <shake> <last>
        detox	6	<shake> y ; <stimulant> thi ; <stop> <breath> ; <stop> las ; <think> <withdrawal>
        detox	6	<tool> <alcohol> ; <town> <church> ; <town> security ; <withdrawal> <drug>
        detox	6	<withdrawal> <past> ; <withdrawal> <soon> ; <write> ~<alcohol> ; a doctor ; a faucet
        detox	6	a flask ; a function ; a quart ; a supervis ; a tom ; abstinenci ; acab las ; acaban
        detox	6	agar la ; airplan ; alarm for ; alcoholic desd ; amanec ; and <stimulant> ; and wet
        detox	6	and ~<sick> ; anoth at ; ask detox ; ativan 0 ; ativan is ; bar dai ; bar lik
        detox	6	been <alcohol> ; been no ; beer again ; beer befor ; boc moradit ; bromazolam ; btl
        detox	6	button a ; cad dia ; canadian club ; cant <hold> ; cant hold ; chardonnay ; charg rn
        detox	6	chil and ; claw ; cold show ; compact ; convulsion al ; convulsion cuand ; coor a
        detox	6	counterfeit ; crouch ; d <headface> ; d x ; dad is ; dai drink ; dai iv ; day script
        detox	6	desintoxicacion ; detox ; detox cost ; dia y ; doctor is ; dop 0 ; drink about ; drink lik
        detox	6	drink was ; drunk by ; drunk every ; dry aft ; ear <continue> ; ear again ; el ban
        detox	6	est mor ; every thre ; evry 0 ; eye run ; fac down ; faucet ; fent ; fifteen a ; firemen
        detox	6	first glas ; fit in ; flop ; for ~withdrawal ; four a ; friend 0 ; fx ; gin every
        detox	6	gin sinc ; h and ; h every ; hand do ; hand wont ; handful of ; handl q ; he beg
        detox	6	head rol ; her <breath> ; her <medicine> ; her xanax ; herman 0 ; his <alcohol>
        detox	6	his <opioid> ; his <sedative> ; hold a ; hora sin ; hour without ; hoy and ; hoy est
        detox	6	hx ~<withdrawal> ; hx ~dts ; i forget ; i googl ; i shak ; im lat ; im soak ; in cash
        detox	6	ing ; is president ; its vodk ; jack ; jering en ; just <alcohol> ; keep slid
        detox	6	kratom every ; last xanax ; le va ; limpi con ; lo amar ; look fin ; los paramedico
        detox	6	m <appointment> ; m book ; m roof ; management ; mantec ; me ech ; medical <treatment>
        detox	6	metadon ; meth ; methadon at ; mgmt ; miligramo ; muev ; muscl ; my sub ; n/v ; narcan in
        detox	6	narcand at ; ni habl ; night now ; no jal ; no prueb ; noon my ; nos spray ; now just
        detox	6	of brandy ; of h ; of rum ; off <stimulant> ; off ativan ; off it ; off rum ; on fent
        detox	6	onc had ; one <start> ; or eight ; orang cap ; orth ; oxy and ; pain pil ; patch on
        detox	6	person com ; pil organiz ; pint of ; pour ; pupil lik ; pus mor ; pus narcan ; rag dol
        detox	6	reconoc ; resp ; restroom ; rls ; run bon ; run out ; sat nit ; scalp ; schnap ; scotch
        detox	6	shak and ; shak so ; she <cold> ; sig tom ; sin su ; sin sus ; skip <day> ; snor but
        detox	6	soldier in ; som vodk ; ss ; stop breath ; straw ; surfac ; tak doubl ; tak hom
        detox	6	that <build> ; that fix ; the bottl ; the bourbon ; the methadon ; the plug ; the teacup
        detox	6	them <always> ; they <emergency> ; they narcan ; they wouldnt ; third <night> ; tiemblan
        detox	6	tienen <furniture> ; tienen desintoxicacion ; til ive ; tom caguama ; tom de ; took what
        detox	6	tranq ; transf ; u get ; up <bodypart> ; w/o <alcohol> ; way over ; wont fil ; wont stay
        detox	6	word are ; wouldnt let ; wring <fluid> ; wring wet ; yawn ; yesterday lunch
        detox	6	~<container> ~<always> ; ~<treatment> ~<past> ; ~<vermin> ; ~ant ; ~botel ; ~both ~<stop>
        detox	6	~both ~end ; ~com ~off ; ~detox ~befor ; ~el ~<alcohol> ; ~i ~had ; ~kick ; ~las ; ~narcan
        detox	6	~narcan on ; ~no ~pued ; ~off ~<alcohol> ; ~puk ; ~seizur in ; ~sz in ; ~tap ; ~vodk
        detox	6	él tom
        detox	5	*overdose.0:possible ; *pregnancy.0 ; *quitting.0:historical ; + <cannabis> ; + <shake>
        detox	5	/ dia ; / ~dt ; / ~opi ; 0 a ; 0 bourbon ; 0 diaria ; 0 l ; 0 mds ; 0 pres ; 0 soak ; 0 w
        detox	5	0 whit ; <afraid> <soon> ; <alcohol> 0 ; <alcohol> <count> ; <alcohol> <rope>
        detox	5	<alcohol> back ; <alone> <always> ; <amount> <clinician> ; <amount> <container>
        detox	5	<amount> <gun> ; <amount> <medicine> ; <amount> between ; <amount> spray ; <amount> tal
        detox	5	<amount> todo ; <ask> <opioid> ; <ask> <withdrawal> ; <awake> <shake> ; <awake> her
        detox	5	<blood> <alcohol> ; <bodypart> <fall> ; <bodypart> <shake> ; <bodysound> <eat>
        detox	5	<bodysound> <put> ; <bodysound> <take> ; <bodysound> <water> ; <buy> <sedative>
        detox	5	<buy> bar ; <buy> en ; <child> <emergency> ; <clinician> <caretaking> ; <cold> <bodypart>
        detox	5	<cold> down ; <color> <fire> ; <color> of ; <consume> <continue> ; <consume> m
        detox	5	<consume> ~<opioid> ; <container> open ; <container> then ; <continue> <alcohol>
        detox	5	<continue> <bodypart> ; <continue> <fall> ; <continue> <sedative> ; <continue> som
        detox	5	<count> <breath> ; <count> al ; <day> <consume> ; <day> un ; <daytime> i ; <daytime> my
        detox	5	<drive> pul ; <emergency> <law> ; <fall> back ; <fluid> ; <fluid> <sick>
        detox	5	<give> <emergency> ; <headface> <cold> ; <headface> <drug> ; <headface> <write>
        detox	5	<headface> down ; <headface> it ; <home> resident ; <hospital> all ; <hospital> la
        detox	5	<hot> <cold> ; <insurance> <opioid> ; <intoxicated> <container> ; <intoxicated> for
        detox	5	<kin> <withdrawal> ; <kin> turn ; <last> <alcohol> ; <last> <container> ; <law> on
        detox	5	<law> up ; <limp> <clean> ; <limp> as ; <medicine> <headface> ; <moment> dry
        detox	5	<money> <opioid> ; <needle> <furniture> ; <night> <fire> ; <night> <sedative> ; <night> la
        detox	5	<official> <say> ; <opioid> <child> ; <opioid> <container> ; <opioid> <give>
        detox	5	<opioid> <rarely> ; <opioid> <record> ; <opioid> only ; <opioid> they ; <pain> <clinician>
        detox	5	<palecolor> <drug> ; <palecolor> <opioid> ; <palecolor> <tool> ; <pet> <stop> ; <pill> lik
        detox	5	<put> <always> ; <remember> <eat> ; <room> <room> ; <say> <pill> ; <sedative> <buy>
        detox	5	<sedative> <put> ; <sedative> <say> ; <sedative> <week> ; <sedative> each ; <sedative> he
        detox	5	<sedative> lik ; <see> <color> ; <seizure> en ; <shake> <put> ; <sober> <kin>
        detox	5	<start> <opioid> ; <stimulant> + ; <stimulant> <eat> ; <stimulant> <town> ; <stimulant> in
        detox	5	<stimulant> no ; <stop> <alcohol> ; <stop> <fluid> ; <stop> <sedative> ; <stop> tim
        detox	5	<stop> ~on ; <take> way ; <treatment> <school> ; <treatment> o ; <treatment> twic
        detox	5	<vermin> en ; <vermin> no ; <withdrawal> desd ; @ 0 ; a crib ; a fev ; a hold ; a ~detox
        detox	5	accidental od ; aft <year> ; again a ; again som ; ago so ; al <awake> ; all seven
        detox	5	and cok ; and had ; and ~<fluid> ; ano tom ; answ the ; around the ; as <build> ; at onc
        """
}
