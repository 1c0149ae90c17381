extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	41	*detoxRequest:hypothetical
        detox	38	*sinceLastUse.0 ; fioricet
        detox	31	<sedative> <always>
        detox	30	*detoxRequest
        detox	28	tar
        detox	27	<opioid> <needle>
        detox	26	*relief ; <opioid> <consume> ; of jim
        detox	25	*detoxWord:hypothetical ; *overdoseNow ; *overdoseNow.pillCount ; <opioid> <always>
        detox	24	*drinks.2 ; <kill> <opioid> ; dopesick ; no despiert ; want detox
        detox	23	ron ; spray
        detox	22	*heavy ; <consume> <opioid> ; <headface> <chestheart> ; brandy ; safe ; shoot heroin
        detox	22	tom desd
        detox	21	*drinks.2:negated ; *withdrawal ; <always> <alcohol> ; <sedative> 0 ; chin on
        detox	21	detox befor ; foil ; rivotril ; skin is ; win every
        detox	20	0 pack ; <consume> blu ; <sedative> <cold> ; alfil ; bacardi ; flask ; mg x
        detox	19	*naloxone ; <alcohol> <continue> ; <alcohol> desd ; <alcohol> qd ; <consume> <sedative>
        detox	19	<opioid> <headface> ; <opioid> desd ; <opioid> off ; <sedative> a ; <stop> <shake>
        detox	19	accidental ; bar 0 ; detox first ; fetty ; for detox ; not <breath> ; not breath
        detox	19	~narcan ; ~w/d ~sz
        detox	18	<bodypart> <opioid> ; <confused> <see> ; <fluid> <shake> ; <illness> <opioid>
        detox	18	<moment> <alcohol> ; <need> <withdrawal> ; <opioid> todo ; a handl ; desintoxicacion par
        detox	18	detox for ; enganch ; gooseflesh ; im drink ; litr de ; nois lik ; pinpoint ; stop drink
        detox	18	~convulsion ; ~icu
        detox	17	<daytime> <shake> ; <pill> <palecolor> ; bar <always> ; clonazepam ; cuanto <day>
        detox	17	cuanto dia ; desintoxic a ; eyelid ; lean <always> ; oding ; oh <pill> ; tal <container>
        detox	16	*deliriumTremens ; *overPrescribed ; *relief.without ; <alcohol> <always>
        detox	16	<alcohol> from ; <alcohol> tod ; <blood> <sedative> ; <breath> <always>
        detox	16	<caretaking> <withdrawal> ; <consume> <daytime> ; <day> ~<emergency> ; <eat> <opioid>
        detox	16	<emergency> x ; <opioid> all ; a detox ; alumini ; botel ; floppy ; for w/d ; gurgl
        detox	16	hes mak ; hook on ; is detox ; jameson ; la botel ; poquit a ; smirnof ; smok fentanyl
        detox	16	tom todo ; una azul ; ~<emergency> <day>
        detox	15	*drinks.2:other_experiencer ; *family.1 ; *overdose ; <alcohol> <shake> ; <awake> him
        detox	15	<headface> spray ; <opioid> iv ; <palecolor> <bodysound> ; <palecolor> <breath>
        detox	15	<sedative> <sedative> ; <sedative> <year> ; <shake> <alcohol> ; <stop> <cold>
        detox	15	<week> worth ; alcohol poison ; between <breath> ; between breath ; cant <awake> ; codein
        detox	15	disorient ; its <alcohol> ; lean every ; my <sedative> ; narcan x ; pain patch ; roxi
        detox	15	two shot ; un doc ; ~w/d
        detox	14	*detoxWord ; *family.0 ; <amount> bar ; <headface> lik ; <hit> <emergency>
        detox	14	<sedative> <count> ; <sedative> sinc ; <treatment> <stimulant> ; a bundl ; army 0
        detox	14	he pour ; hes <emergency> ; my tio ; now drink ; popov ; puk ; quit cold ; somebody watch
        detox	14	tal can ; ten a ; tito ; use fentanyl ; withdrawal management ; ~<seizure> <go>
        detox	14	~<seizure> <stop> ; ~desintoxic
        detox	13	*withdrawalSign:hypothetical ; 0 <sedative> ; 0 gram ; 0 vodk ; <alcohol> <year>
        detox	13	<night> <alcohol> ; <opioid> <daytime> ; <sedative> <afraid> ; <sedative> from
        detox	13	<sedative> x ; <sedative> y ; <shake> so ; <take> bar ; a fifth ; bathroom til ; blu 0
        detox	13	bottl every ; com off ; cristal ; do detox ; dop ; drink again ; fioricet 0 ; goosebump
        detox	13	he <limp> ; las <palecolor> ; of firebal ; puls ; que eran ; ran out ; smok fetty
        detox	13	to fifteen ; to remind ; tom diari ; twelv pack ; unk <pill> ; unk pil ; vodk every
        detox	13	~<withdrawal> ; ~naloxon ; ~of ~<alcohol> ; ~sz x
        detox	12	*relief.against ; <alcohol> has ; <amount> ~<seizure> ; <asleep> <headface>
        detox	12	<consume> lean ; <fluid> thru ; <give> ~<seizure> ; <hit> him ; <medicine> <blood>
        detox	12	<opioid> <bodypart> ; <opioid> <continue> ; <palecolor> <pill> ; <palecolor> around
        detox	12	<pill> <moment> ; <sedative> <amount> ; <shake> <amount> ; <shake> <day>
        detox	12	<take> <sedative> ; <withdrawal> mgmt ; <write> <needle> ; airplan bottl ; alcoholic for
        detox	12	asi desd ; barra ; blu <always> ; bottl was ; bundl ; canadian ; com trap ; de tequil
        detox	12	desintoxicacion p ; dilaudid ; doctor watch ; doe detox ; drink sunday ; extract ; frasc
        detox	12	g ; gallon of ; hand going ; handl of ; hard ever ; heroin 0 ; heroin iv ; heroin sinc
        detox	12	its whiskey ; iv <opioid> ; last beer ; los hueso ; lost count ; malil ; medi <moment>
        detox	12	medi hor ; moradit ; odd on ; of <sedative> ; of methadon ; on <sedative> ; on dop
        detox	12	oxycodon ; pastilla azul ; pinch her ; pinch him ; quier desintoxic ; script
        detox	12	target <room> ; that first ; the ~<opioid> ; tien las ; withdrawal mgmt ; ~<emergency> at
        detox	12	~<emergency> x ; ~<withdrawal> x ; ~dts x ; ~when ~he
        detox	11	*deliriumTremens:historical ; *mandate.outpatient ; *rhythm.2 ; *withdrawalSign ; 0 pint
        detox	11	<alcohol> <kill> ; <alcohol> und ; <always> <opioid> ; <bodysound> weird
        detox	11	<container> <stop> ; <container> aft ; <daytime> <always> ; <drive> ~<intoxicated>
        detox	11	<fluid> <furniture> ; <medicine> par ; <opioid> <pill> ; <sick> <continue>
        detox	11	<withdrawal> management ; a <bodysound> ; a snor ; and malil ; bag a ; boy has ; bubbl
        detox	11	can no ; cas of ; cramp ; de alfil ; drink vodk ; drink win ; eight a ; en <opioid>
        detox	11	every a ; fifth ; for ~detox ; g <always> ; h ; he collaps ; heroin diari ; hes blu
        detox	11	hidrocodon ; his finger ; in dts ; is <cold> ; is cold ; it safe ; iv heroin ; lu ; n hes
        detox	11	narcan ; nin <alcohol> ; no reaccion ; norco ; of dop ; of popov ; of rum ; oh tablet
        detox	11	parch de ; pinch ; pinpoint <headface> ; pinpoint pupil ; pres <pill> ; pres pil
        detox	11	reaccion ; resp ; rmmat ; rum ; seagram ; self <stranger> ; shaky ; sin su ; six or
        detox	11	slap him ; smok fent ; snor weird ; speedbal ; steel reserv ; subutex ; sx <day>
        detox	11	tak bar ; tal <child> ; tal boy ; tallboy ; ten <alcohol> ; the nasal ; tianeptin
        detox	11	un detox ; una mor ; vodk dai ; wak him ; whatev was ; ~round ; ~seizur com
        detox	10	*barrierWork.unnamed ; *seizure.prior:historical ; *substance.opioid ; 0 <opioid> ; 0 bag
        detox	10	0 bar ; 0 door ; 0 pk ; <alcohol> <bodypart> ; <alcohol> sinc ; <amount> <opioid>
        detox	10	<amount> handl ; <bodysound> <headface> ; <breath> <palecolor> ; <buy> <opioid>
        detox	10	<clothes> <shake> ; <cold> <fluid> ; <cold> <headface> ; <consume> all ; <day> ~<alcohol>
        detox	10	<feel> fin ; <fluid> <pain> ; <headface> <color> ; <limp> and ; <medicine> <sedative>
        detox	10	<moment> around ; <opioid> <amount> ; <opioid> <buy> ; <opioid> <clothes>
        detox	10	<opioid> <day> ; <opioid> hes ; <opioid> me ; <opioid> que ; <pain> <clinician>
        detox	10	<pain> <hospital> ; <palecolor> i ; <room> <bodysound> ; <shake> <sick> ; <treatment>
        detox	10	<vermin> off ; a lit ; a nois ; abstinenci ; alcoholic sinc ; alprazolam ; and shak
        detox	10	are wors ; bf gf ; bon hurt ; cae la ; cant <hold> ; con doctor ; desintoxiquen
        detox	10	detox pleas ; drench ; dur dos ; eight to ; empty <container> ; enganch a ; f heroin
        detox	10	feel fin ; firebal ; foil dai ; her <sedative> ; his fac ; his ~<alcohol> ; hold stil
        detox	10	hydrocodon ; i ~<emergency> ; i ~overdos ; in <withdrawal> ; is turn ; la chiv ; las azul
        detox	10	lick his ; meth detox ; needl stil ; no reconoc ; nos spray ; off someth ; on blu
        detox	10	one <pill> ; pap dej ; pint / ; pint and ; pk ; prob y ; restoril ; say off ; se empin
        detox	10	se pas ; se pus ; second night ; set alarm ; steady aft ; stor open ; sx report
        detox	10	sx today ; ten beer ; the rum ; them <continue> ; them again ; third day ; tira
        detox	10	to detox ; transf ; twelv a ; vodk / ; vodk sinc ; was ful ; week worth
        detox	10	~<consume> ~<alcohol> ; ~<emergency> him ; ~<seizure> ~when ; ~<withdrawal> at
        detox	10	~<withdrawal> en ; ~a ~fit ; ~convuls ; ~de ~<hit> ; ~de ~golp ; ~detox ; ~golp
        detox	10	~he ~quit ; ~la ~<headface> ; ~narcan in ; ~nos ; ~tongu
        detox	9	*detoxRequest:possible ; *overdoseNow:possible ; *wantsOff:hypothetical ; 0 <fluid>
        detox	9	0 guest ; <alcohol> for ; <amount> m ; <ask> <withdrawal> ; <break> <opioid>
        detox	9	<consume> com ; <consume> tod ; <consume> todo ; <container> <always> ; <drug> <sedative>
        detox	9	<fire> <needle> ; <give> ~<emergency> ; <go> <medicine> ; <insurance> <say>
        detox	9	<intoxicated> <always> ; <job> <stimulant> ; <kill> <drug> ; <kin> <stimulant> ; <kin> odd
        detox	9	<lock> <day> ; <medicine> one ; <moment> <shake> ; <need> all ; <needle> <continue>
        detox	9	<needle> cap ; <opioid> <cannabis> ; <opioid> <count> ; <opioid> <fluid>
        detox	9	<opioid> <stimulant> ; <palecolor> <emergency> ; <palecolor> <need> ; <pill> unk
        detox	9	<put> <cold> ; <say> <treatment> ; <sedative> ; <sedative> <asleep> ; <shake> <say>
        detox	9	<sick> <always> ; <start> <opioid> ; <stimulant> <stimulant> ; <treatment> <month>
        detox	9	<treatment> <week> ; <wait> <withdrawal> ; <withdrawal> <daytime> ; <withdrawal> <fluid>
        detox	9	<year> <container> ; a milkshak ; a pint ; a twelv ; aft year ; al <alcohol> ; alcoholic
        detox	9	as <always> ; at onc ; bathroom floor ; be <stimulant> ; be <withdrawal> ; be cok
        detox	9	bent over ; blu a ; blu around ; blu lik ; bottl ; bottl and ; cam round ; compact
        detox	9	cuanto ; cun no ; detox slot ; devuelv ; dieron ~convulsion ; dog wont ; doubl what
        detox	9	down his ; drunk for ; dry aft ; ech agu ; el mezcal ; el spray ; el suboxon ; en sí
        detox	9	escalofrio ; est enganch ; every 0 ; every thre ; evry ; far away ; fentanil todo
        detox	9	for <stimulant> ; fue <day> ; gon kil ; hand are ; hes turn ; i shak ; i ~odd
        detox	9	im <withdrawal> ; iv <always> ; klonopin ; le <angry> ; le va ; lu 0 ; many i ; martini
        detox	9	mi botel ; milkshak ; no leav ; normal <day> ; of fent ; off foil ; off suboxon
        detox	9	on klonopin ; on tramadol ; or seven ; pid cam ; pie y ; pil unk ; pluck ; pued ni
        detox	9	pueden desintoxic ; pupil lik ; reconoc ; roxy ; s <always> ; s x ; shoot dop ; slid off
        detox	9	snapchat ; soak through ; soma ; someth out ; ten <opioid> ; ten in ; the whit ; tremulou
        detox	9	vodk ; want all ; want off ; with narcan ; woken ; you detox ; ~<alcohol> <day>
        detox	9	~<bodypart> ~wont ; ~<container> ~<always> ; ~<emergency> ~<emergency> ; ~<seizure>
        detox	9	~<seizure> x ; ~<shake> and ; ~<vermin> ; ~<withdrawal> <hospital> ; ~cam ~to ; ~dts
        detox	9	~dts at ; ~had ~to ; ~no ~pued ; ~spray
        detox	8	*drinks.1 ; *quantity ; *quitting:historical ; *seizure:historical
        detox	8	*substance.opioid:other_experiencer ; + <stimulant> ; 0 @ ; 0 oh ; <alcohol> <daytime>
        detox	8	<alcohol> a ; <amount> + ; <amount> globo ; <asleep> my ; <breath> <moment>
        detox	8	<child> <limp> ; <clinician> <pain> ; <clinician> <stimulant> ; <cold> y
        detox	8	<color> <container> ; <color> cap ; <consume> ron ; <container> <furniture> ; <count> or
        detox	8	<fluid> com ; <fluid> if ; <headface> the ; <lock> no ; <moment> sin ; <need> off
        detox	8	<opioid> from ; <opioid> he ; <opioid> lik ; <opioid> sinc ; <opioid> thi ; <opioid> x
        detox	8	<palecolor> <awake> ; <palecolor> claw ; <palecolor> lik ; <partner> ~<withdrawal>
        detox	8	<pill> a ; <pill> aft ; <pill> from ; <put> alg ; <put> ~<alcohol> ; <remember> and
        detox	8	<say> <palecolor> ; <say> <withdrawal> ; <say> regul ; <say> ~sz ; <sedative> <bodypart>
        detox	8	<sedative> <day> ; <sedative> <leave> ; <seizure> <night> ; <shake> <hold>
        detox	8	<shake> <moment> ; <start> <daytime> ; <tool> <alcohol> ; a denny ; a ir ; a rag ; a tap
        detox	8	alfereci ; am drink ; ambien ; ano tom ; bab ; back surgery ; bar off ; be detox
        detox	8	be woken ; blist ; burnt ; caguama ; cam de ; cant hold ; cant wak ; carisoprodol
        detox	8	con <clinician> ; con <sedative> ; con ~<emergency> ; d sinc ; dai drink ; de ron
        detox	8	deni regul ; deni ~sz ; drunk every ; drunk sinc ; el ron ; est <palecolor> ; f <opioid>
        detox	8	fent dai ; fentanyl dai ; finger ; fingertip ; for ~<withdrawal> ; from what ; gin every
        detox	8	h <always> ; habi <consume> ; hadnt had ; hand wil ; handl q ; heav ; heavy <consume>
        detox	8	heavy drink ; her xanax ; heroin every ; his body ; i swallow ; im oding ; iv dai ; jering
        detox	8	just stop ; keep drop ; last detox ; le pic ; leg kick ; lit box ; lit of ; m ghb
        detox	8	many day ; maraca ; meti una ; mgmt <furniture> ; mgmt bed ; mor on ; my finger ; my guy
        detox	8	need detox ; not <awake> ; now just ; of ativan ; of brandy ; of h ; of tito
        detox	8	off <stimulant> ; on backward ; on kitchen ; one pil ; orth ; pain clinic ; papel alumini
        detox	8	patch on ; pil aft ; pour at ; purpl ; que noma ; qued com ; quitarsel ; refus <drive>
        detox	8	regul use ; relay ; retir in ; rye ; schnap ; se <put> ; sinc fri ; sinc homecom
        detox	8	slid down ; smok blu ; sobredosific ; someth at ; sprit ; stop shak ; supervis tap
        detox	8	tak doubl ; tak eight ; tequil diari ; the flask ; the naloxon ; the perc ; thi <law>
        detox	8	third night ; tid x ; tienen <furniture> ; tom caguama ; tom com ; tom de ; tom ron
        detox	8	tom tod ; tramadol ; two dos ; up <needle> ; uso heroin ; usted hacen ; va in ; vodka
        detox	8	week ear ; whit claw ; whol handl ; win a ; with nurs ; wm ; ~<awake> ; ~<clean> ~out
        detox	8	~<sedative> ; ~<seizure> en ; ~<seizure> ~<stop> ; ~<withdrawal> <law> ; ~ativan
        detox	8	~com ~off ; ~desintoxicacion ; ~la ~nariz ; ~nariz ; ~nip ~of ; ~paramedic ; ~pued ~ni
        detox	8	~tap ; ~they ~<emergency>
        detox	7	*alcoholic ; *barrierChild ; *frequency.2:negated ; *seizure ; + cok ; 0 heroin ; 0 mg
        detox	7	0 ~<emergency> ; <alcohol> + ; <alcohol> <count> ; <alcohol> handl ; <alcohol> todo
        detox	7	<always> una ; <amount> <gun> ; <amount> blu ; <amount> todo ; <ask> <opioid>
        detox	7	<awake> <hospital> ; <blood> <alcohol> ; <bodypart> <pain> ; <bodypart> back
        detox	7	<bodysound> <water> ; <breath> <bodysound> ; <buy> en ; <container> <moment>
        detox	7	<container> about ; <count> <breath> ; <count> <opioid> ; <day> <shake> ; <day> ~<amount>
        detox	7	<daytime> <furniture> ; <emergency> twic ; <fluid> <sick> ; <fluid> himself
        detox	7	<furniture> <think> ; <go> <withdrawal> ; <go> lik ; <hold> <continue> ; <hold> <phone>
        detox	7	<home> obtain ; <homeless> <year> ; <hospital> <fall> ; <intoxicated> <amount>
        detox	7	<last> <alcohol> ; <limp> <clean> ; <medicine> <headface> ; <moment> <container>
        detox	7	<moment> sinc ; <needle> <furniture> ; <needle> <soon> ; <opioid> <color>
        detox	7	<opioid> <leave> ; <opioid> <record> ; <opioid> <take> ; <opioid> <year> ; <opioid> a
        detox	7	<opioid> ya ; <pain> la ; <partner> <emergency> ; <phone> anybody ; <phone> he
        detox	7	<pill> lik ; <put> ~<emergency> ; <sedative> <moment> ; <sedative> <pill> ; <sedative> bar
        detox	7	<sedative> each ; <sedative> hac ; <sedative> is ; <sedative> q ; <sick> <sick>
        detox	7	<stimulant> <treatment> ; <stimulant> the ; <stop> <sedative> ; <take> about
        detox	7	<tired> <headface> ; <treatment> twic ; a flask ; a puls ; a supervis ; a tom ; abrupt
        detox	7	amanec ; and <cold> ; and <stimulant> ; and cok ; anoth at ; bar ; bar dai ; bed tonight
        detox	7	beer befor ; blu all ; blu dai ; blu for ; bottl a ; burnt spoon ; button a ; cal anybody
        detox	7	callin ; casi no ; co driv ; com <clean> ; com munec ; compact und ; compr en ; contest no
        detox	7	d <headface> ; day script ; de <hit> ; de golp ; de president ; desintoxicacion
        detox	7	detox tonight ; doctor is ; dop every ; drink about ; drink all ; drink was ; drool
        detox	7	dry <sick> ; dry heav ; dusky ; eat bar ; ech ; el aguardient ; el ban ; eleven oclock
        detox	7	en <write> ; espald ; espald y ; fac down ; fent qd ; fentanyl smok ; fingernail ; flinch
        detox	7	flop ; g a ; gallin ; gas stn ; groggy now ; h round ; h/o ~<withdrawal> ; h/o ~dts
        detox	7	hacen <treatment> ; hacen desintoxicacion ; had ~<emergency> ; heart goe ; her <tool>
        detox	7	her ativan ; her nail ; her off ; herman 0 ; hes <cold> ; hes cold ; him lik
        detox	7	his <sedative> ; his nos ; hoy and ; ice down ; in progres ; ing ; jack ; jim ; knif hand
        detox	7	kratom every ; la alfereci ; la espald ; label say ; lat <media> ; lat new ; le grit
        detox	7	lick ; lorazepam ; lunch until ; me dur ; me ~<shake> ; medical detox ; meth and ; mg
        detox	7	miligramo ; mo <last> ; mo last ; muev ; my <law> ; my bathroom ; my sub ; narcan twic
        detox	7	nasal stuf ; necesit desintoxic ; no <opioid> ; no ant ; no gin ; no jal ; no narcan
        detox	7	no reaction ; norc from ; nt x ; of black ; off ativan ; off snap ; off snapchat ; on foil
        detox	7	on perc ; one <start> ; pack every ; partn say ; pres <sedative> ; pueden <treatment>
        detox	7	refus transport ; respiracion ; scotch ; se muev ; sherry ; sin que ; sin sus ; sneez
        detox	7	spr ive ; stopwatch ; straw ; su <alcohol> ; swallow what ; the methadon ; then <alcohol>
        detox	7	then found ; they hit ; they ~had ; thirty pack ; thre hour ; tom a ; took 0 ; trap y
        detox	7	trembl ; ur detox ; want cash ; whol month ; win all ; withdraw ; without his
        detox	7	wm <furniture> ; wm bed ; wont stay ; xanax bar ; yesterday lunch ; ~<alcohol> <past>
        detox	7	~<alcohol> desd ; ~<alcohol> ~<seizure> ; ~<caretaking> ~<withdrawal>
        detox	7	~<emergency> <play> ; ~<emergency> me ; ~<fluid> ; ~<headface> ~spray
        detox	7	~<opioid> <consume> ; ~<stop> ~<sedative> ; ~<vermin> off ; ~<withdrawal> <amount>
        detox	7	~both ~<stop> ; ~both ~end ; ~dt hx ; ~fit ~in ; ~i ~had ; ~narcan him ; ~narcan x
        detox	7	~off ~<sedative> ; ~puk ; ~seiz ; ~supervis ; ~sz ; ~the ~<shake> ; ~they ~narcan
        detox	6	*detoxWord:negated ; *hooked ; *pregnancy ; + <shake> ; / ~dt ; 0 <sick> ; 0 a ; 0 blu
        detox	6	0 en ; 0 per ; 0 w ; 0 ~<seizure> ; <alcohol> <cold> ; <alcohol> <go>
        detox	6	<alcohol> <sedative> ; <alcohol> back ; <alone> <always> ; <always> iv
        detox	6	<amount> <medicine> ; <amount> open ; <amount> without ; <appointment> <alcohol>
        detox	6	<ask> <sober> ; <asleep> <put> ; <awake> <headface> ; <awake> <shake> ; <blood> thi
        detox	6	<bodypart> dusky ; <bodysound> <bodysound> ; <bodysound> <take> ; <build> <headface>
        detox	6	<buy> as ; <buy> at ; <chestheart> <go> ; <clinician> <blood> ; <clinician> <caretaking>
        detox	6	<cold> ; <cold> <opioid> ; <consume> <palecolor> ; <consume> ~<seizure> ; <container> was
        detox	6	<continue> <sedative> ; <continue> slid ; <continue> som ; <count> <pill>
        detox	6	<count> <sedative> ; <day> <break> ; <eat> are ; <fall> back ; <feel> las
        detox	6	<friend> <limp> ; <headface> <drug> ; <kin> <withdrawal> ; <last> <container> ; <limp> as
        detox	6	<medicine> <bodypart> ; <medicine> <pain> ; <moment> <last> ; <money> <opioid>
        detox	6	<need> <opioid> ; <need> <past> ; <needle> ; <needle> <needle> ; <night> estuv
        detox	6	<opioid> <drug> ; <opioid> <opioid> ; <opioid> each ; <opioid> only ; <opioid> they
        detox	6	<partner> <seizure> ; <pet> <headface> ; <phone> <hit> ; <pill> <soon> ; <put> <always>
        detox	6	<put> <break> ; <room> del ; <sedative> <put> ; <sedative> con ; <sedative> he
        detox	6	<sedative> lik ; <see> <color> ; <shake> <go> ; <soon> <bodypart> ; <stimulant> <eat>
        detox	6	<stimulant> <outdoors> ; <stimulant> thi ; <take> way ; <tired> <cold>
        detox	6	<treatment> <past> ; <vermin> no ; <week> ear ; <withdrawal> <night> ; <withdrawal> <say>
        detox	6	<withdrawal> <soon> ; <withdrawal> desd ; <write> ~<alcohol> ; <year> from
        detox	6	a <withdrawal> ; a faucet ; a quart ; acab las ; acaban ; aft <year> ; again som
        detox	6	al <sedative> ; alarm for ; alcohol del ; alcoholic desd ; ambien 0 ; and bed ; and had
        detox	6	and wet ; and ~<fluid> ; and ~<sick> ; ashen ; asi toda ; at sheet ; ativan ; bar lik
        detox	6	be finish ; been asleep ; beer every ; beer is ; bourbon ; bourbon to ; boyfriend say
        detox	6	brandy in ; brinc en ; bromazolam ; btl ; cad dia ; can <remember> ; can rememb
        detox	6	canadian club ; carl ; chardonnay ; charg rn ; cheek ; chil and ; cocain and
        detox	6	con <alcohol> ; coor a ; cotton ; crack sinc ; crouch ; d x ; dai iv ; day giv
        detox	6	de <opioid> ; de gallin ; dependent on ; desintoxic ; despiert ; detox ; detox placement
        detox	6	diaria desd ; diarre ; doing <emergency> ; dos every ; drain ; drunk by ; dts on
        detox	6	ear <medicine> ; ear q ; ear refil ; eight or ; empin ; empti a ; esper el ; est tir
        detox	6	estoy enganch ; ever <day> ; ever day ; every month ; eye run ; f bottl ; faucet ; fifth /
        detox	6	figuero ; first glas ; flask of ; floaty ; for age ; friend 0 ; fue ayer ; ful at
        detox	6	g every ; g sinc ; gag ; gargara ; get thi ; gf hes ; gin sinc ; git ; gobbl ; gram each
        detox	6	gray ; guar ; gut cramp ; h every ; hand look ; hav gon ; he beg ; he stop ; her <asleep>
        detox	6	her fingernail ; her nos ; herni ; heroin four ; heroin needl ; hes gray ; hicier gargara
        detox	6	his whiskey ; hom now ; hora sin ; hospic rn ; hospitalist ; hour without ; i doubl
        detox	6	i pinch ; im <fluid> ; im due ; im lat ; in reclin ; inyect heroin ; isnt ther ; its vodk
        detox	6	jering en ; keep slid ; klonopin 0 ; knuckl on ; la bab ; la hacen ; las <medicine>
        detox	6	lat i ; lie stil ; limpi con ; lip going ; management ; mantec ; me ayuden
        detox	6	me desintoxiquen ; me ~<emergency> ; me ~tiembl ; medi botel ; meth ; methadon ; mg tid
        detox	6	mgmt ; moradito ; my palm ; narcand ; nariz y ; nasal ; ni habl ; night every ; night now
        detox	6	nin ten ; no prueb ; noon my ; nos twic ; not wak ; och al ; of chardonnay ; of em
        detox	6	of gin ; off <needle> ; off it ; oigan ; on <room> ; on fent ; on lean ; on lik
        detox	6	on toilet ; one <breath> ; one breath ; one eye ; or <count> ; orang cap ; oxicodon
        detox	6	oxy and ; pack a ; pain pil ; pap es ; pas tom ; perc a ; perc off ; percolator
        detox	6	person get ; phenibut ; pic <opioid> ; pint + ; pint of ; port john ; pour ; quart of
        detox	6	quit beer ; quit vodk ; rag dol ; reces ; recet ; ronc ; ronqu ; rousabl ; run bon
        detox	6	run out ; sat nit ; sat nt ; script by ; se <fluid> ; se orin ; se tom ; sheet are
        detox	6	shield cov ; shot night ; si falt ; si hicier ; sient las ; sin <alcohol>
        detox	6	sinc <hospital> ; sinc <illness> ; sinc kore ; six a ; smok meth ; snort fent ; soak thru
        detox	6	sostien ; spoon on ; ss ; station <container> ; station bottl ; step down ; straw on
        detox	6	ten <pill> ; that fix ; that onc ; that wasnt ; the afternoon ; the alto ; the bourbon
        detox	6	the plug ; the teacup ; tiemblan ; tienen desintoxicacion ; tir en ; to <medicine>
        detox	6	to breath ; told was ; tranq ; tremor ; twenty a ; una pastil ; vomit ; w/o <alcohol>
        detox	6	want bed ; ward clerk ; was cok ; wet himself ; whiskey ; wil <medicine> ; with doctor
        detox	6	withdrawal from ; word are ; would happen ; wring <fluid> ; wring wet ; y <shake> ; yawn
        detox	6	you ~detox ; zer <asleep> ; zer sleep ; ~<cold> ; ~<emergency> <outdoors> ; ~<seizure> 0
        detox	6	~<tired> ; ~fifth ~of ; ~fit ; ~if ; ~narcan at ; ~narcan me ; ~od <day> ; ~odd <day>
        detox	6	~pued ni ; ~revers ; ~reviv ; ~seiz com ; ~seizur 0 ; ~vodk ; ~whiskey ; ~xanax ; ~yawn
        detox	5	*ciwa ; *cows ; *injecting ; *losingSupply ; *naloxone:other_experiencer
        detox	5	*overdose:possible ; *quantity:negated ; *unaided:hypothetical ; + <cannabis> ; + <fire>
        detox	5	+ <opioid> ; + doe ; + fent ; / <day> ; 0 barra ; 0 bourbon ; 0 diaria ; 0 l ; 0 lit
        detox	5	0 overnight ; 0 post ; 0 stop ; 0 tallboy ; 0 whit ; <alcohol> 0 ; <alcohol> <clinician>
        detox	5	<alcohol> <day> ; <alcohol> <fluid> ; <amount> / ; <amount> <put> ; <amount> between
        detox	5	<amount> big ; <amount> point ; <amount> spray ; <awake> <bodypart> ; <awake> <needle>
        detox	5	<awake> her ; <blood> <week> ; <bodypart> <alone> ; <bodypart> <pill> ; <bodypart> <stop>
        detox	5	<bodypart> <withdrawal> ; <bodypart> r ; <bodypart> wil ; <bodysound> <eat>
        detox	5	<bodysound> <put> ; <bodysound> but ; <buy> <continue> ; <buy> bar ; <child> <treatment>
        detox	5	<cold> <pain> ; <cold> <sick> ; <color> <fire> ; <color> <opioid> ; <color> lik
        detox	5	<consume> <awake> ; <consume> m ; <consume> ~<opioid> ; <container> <night>
        detox	5	<container> then ; <continue> <alcohol> ; <continue> <bodypart> ; <continue> <fall>
        detox	5	<continue> <hit> ; <day> <pain> ; <day> <seizure> ; <day> un ; <daytime> <night>
        detox	5	<daytime> <stop> ; <drive> pul ; <emergency> <day> ; <fluid> ; <fluid> <fluid>
        detox	5	<fluid> <pill> ; <fluid> <vermin> ; <fluid> by ; <fluid> y ; <friend> did
        detox	5	<give> <opioid> ; <headface> <bodysound> ; <headface> bitten ; <hospital> <night>
        detox	5	<hospital> all ; <hospital> la ; <hospital> ~<withdrawal> ; <intoxicated> <eat>
        detox	5	<kill> control ; <kin> <confused> ; <kin> turn ; <last> <past> ; <last> noc ; <law> on
        detox	5	<lock> las ; <medicine> <year> ; <moment> <count> ; <moment> <happy> ; <moment> <opioid>
        """
}
