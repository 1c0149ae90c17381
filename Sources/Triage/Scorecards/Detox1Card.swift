extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	42	*detoxRequest:hypothetical
        detox	38	*sinceLastUse.0
        detox	31	<sedative> <always>
        detox	30	*detoxRequest
        detox	29	<opioid> <needle> ; fioricet
        detox	27	*overdoseNow.pillCount ; *relief ; <opioid> <always> ; ron
        detox	26	*drinks.2 ; rivotril
        detox	25	<alcohol> <continue> ; <opioid> <consume> ; brandy ; fetty ; of jim ; spray ; want detox
        detox	24	*detoxWord:hypothetical ; <alcohol> desd ; <kill> <opioid> ; dopesick ; tar
        detox	23	*overdoseNow ; <consume> <opioid> ; <opioid> desd ; flask ; tom desd ; ~w/d ~sz
        detox	22	chin on ; eyelid ; no despiert
        detox	21	*heavy ; *withdrawal ; <always> <alcohol> ; <consume> <sedative> ; <emergency> x
        detox	21	<illness> <opioid> ; <palecolor> <breath> ; a fifth ; alfil ; detox befor ; safe
        detox	20	<bodypart> <opioid> ; <emergency> <day> ; <sedative> 0 ; <sedative> <cold>
        detox	20	<stop> <shake> ; clonazepam ; foil ; for detox ; gurgl ; im drink ; shoot heroin
        detox	19	*drinks.2:negated ; <consume> blu ; <moment> <alcohol> ; <need> <withdrawal>
        detox	19	<opioid> todo ; bacardi ; detox first ; stop drink
        detox	18	<alcohol> todo ; <fluid> <shake> ; <opioid> <headface> ; a handl ; bar 0
        detox	18	desintoxicacion par ; enganch ; lean <always> ; my <sedative> ; not <breath> ; not breath
        detox	18	oh <pill> ; skin is ; win every
        detox	17	*family.1 ; *relief.without ; <confused> <see> ; <daytime> <shake> ; <opioid> iv
        detox	17	<opioid> off ; bar <always> ; cuanto <day> ; cuanto dia ; desintoxic a ; detox for
        detox	17	for w/d ; gooseflesh ; mg x ; nois lik ; odd <last> ; odd last ; pinpoint
        detox	17	tal <container> ; tom todo ; two shot
        detox	16	*deliriumTremens ; 0 <sedative> ; 0 pack ; <alcohol> <always> ; <blood> <sedative>
        detox	16	<headface> <chestheart> ; <night> <alcohol> ; <sedative> <sedative> ; <shake> <alcohol>
        detox	16	aguardient ; blu <always> ; codein ; handl of ; its <alcohol> ; lean every ; narcan
        detox	16	narcan x ; oding ; pain patch ; twelv pack ; ~w/d
        detox	15	*detoxWord ; *drinks.2:other_experiencer ; *naloxone ; *naloxone:other_experiencer
        detox	15	*overPrescribed ; <alcohol> from ; <awake> <hospital> ; <awake> him
        detox	15	<caretaking> <withdrawal> ; <cold> <fluid> ; <eat> <opioid> ; <pill> <palecolor>
        detox	15	<sedative> a ; <week> worth ; a detox ; accidental ; alumini ; bathroom til ; botel
        detox	15	cant <awake> ; cramp ; do detox ; enganch a ; fifth of ; hes mak ; la botel ; last me
        detox	15	litr de ; not <awake> ; poquit a ; roxi ; smok fentanyl ; somebody watch
        detox	14	*family.0 ; *overdose ; *withdrawalSign:hypothetical ; 0 <seizure> ; <alcohol> qd
        detox	14	<headface> lik ; <moment> around ; <opioid> all ; <palecolor> <bodysound>
        detox	14	<palecolor> around ; <sedative> <afraid> ; <sedative> <amount> ; <sedative> <year>
        detox	14	<sedative> x ; <stop> <cold> ; <treatment> <stimulant> ; com off ; dilaudid ; dts
        detox	14	goosebump ; hook on ; is detox ; jameson ; medi <moment> ; medi hor ; quier desintoxic
        detox	14	withdrawal management ; ~of ~<alcohol>
        detox	13	*deliriumTremens:historical ; 0 gram ; 0 vodk ; <alcohol> <shake> ; <alcohol> som
        detox	13	<alcohol> tod ; <amount> bar ; <buy> <opioid> ; <consume> <daytime> ; <opioid> <continue>
        detox	13	<opioid> <daytime> ; <opioid> me ; <sedative> sinc ; <sedative> y ; <shake> <day>
        detox	13	<shake> so ; <take> <sedative> ; airplan bottl ; alcohol poison ; army 0 ; barra
        detox	13	canadian ; disorient ; dop ; drink again ; drink sunday ; floppy ; gallon of ; he <limp>
        detox	13	heroin iv ; heroin sinc ; in <withdrawal> ; its whiskey ; iv <opioid> ; my tio
        detox	13	narcan me ; nin <alcohol> ; of dop ; of firebal ; pinch her ; pres <pill> ; pres pil
        detox	13	puk ; quit cold ; ran out ; slap him ; tal can ; tien las ; to fifteen ; tom diari
        detox	13	~<withdrawal>
        detox	12	*seizure:historical ; *withdrawalSign ; 0 pk ; <asleep> <headface> ; <bodysound> weird
        detox	12	<consume> lean ; <medicine> <blood> ; <opioid> <bodypart> ; <pain> <hospital>
        detox	12	<sedative> <count> ; <withdrawal> mgmt ; <write> <needle> ; a <bodysound> ; a bundl
        detox	12	alcoholic for ; blu 0 ; bottl every ; cas of ; com trap ; cristal ; desintoxicacion p
        detox	12	doctor watch ; drink vodk ; el spray ; en <opioid> ; extract ; g ; h ; hold stil
        detox	12	iv heroin ; la chiv ; las <palecolor> ; los hueso ; lost count ; malil ; moradit
        detox	12	not wak ; on <sedative> ; on dop ; pinpoint <headface> ; pinpoint pupil ; pk ; script
        detox	12	seizur com ; sin su ; smirnof ; snor weird ; sx <day> ; target <room> ; ten <alcohol>
        detox	12	that first ; the rum ; una azul ; unk <pill> ; unk pil ; use fentanyl ; vodk ; vodk dai
        detox	12	vodk every ; withdrawal mgmt ; ~<withdrawal> x ; ~dts x
        detox	11	*mandate.outpatient ; *relief.against ; *rhythm.2 ; *seizure.prior:historical
        detox	11	*substance.opioid ; 0 pint ; <alcohol> <year> ; <alcohol> und ; <amount> <opioid>
        detox	11	<amount> <seizure> ; <breath> <moment> ; <breath> <palecolor> ; <cold> <headface>
        detox	11	<container> aft ; <drug> <sedative> ; <headface> spray ; <hit> him ; <limp> and
        detox	11	<medicine> par ; <opioid> <buy> ; <opioid> hes ; <opioid> que ; <palecolor> <need>
        detox	11	<palecolor> <pill> ; <pill> <moment> ; <shake> <amount> ; <shake> <sick>
        detox	11	<sick> <continue> ; <take> bar ; <vermin> off ; <withdrawal> management ; a snor ; a tom
        detox	11	between <breath> ; between breath ; bf gf ; blu around ; can no ; de alfil
        detox	11	desintoxiquen ; doe detox ; eight a ; every 0 ; every a ; far away ; fifth ; fioricet 0
        detox	11	he collaps ; he pour ; his finger ; i odd ; is <cold> ; is cold ; lick his ; now drink
        detox	11	pain clinic ; pastilla azul ; pinch ; pinch him ; pint / ; pued ni ; puls ; rmmat ; rum
        detox	11	se pas ; seagram ; spray on ; steel reserv ; sx today ; tal <child> ; tal boy ; ten beer
        detox	11	ten in ; them <continue> ; them again ; third night ; tito ; to detox ; tramadol
        detox	11	un detox ; un doc ; week worth ; you detox ; ~<alcohol> ~<seizure> ; ~<seizure> x
        detox	11	~<shake> and ; ~no ~pued ; ~sz x
        detox	10	*overdoseNow:possible ; 0 bag ; 0 bar ; <alcohol> <bodypart> ; <alcohol> <kill>
        detox	10	<alcohol> has ; <alcohol> sinc ; <always> <opioid> ; <breath> <always>
        detox	10	<clinician> <stimulant> ; <container> <stop> ; <drive> ~<intoxicated> ; <emergency> me
        detox	10	<lock> <day> ; <moment> <shake> ; <opioid> <amount> ; <opioid> <clothes> ; <opioid> <day>
        detox	10	<opioid> <year> ; <pill> unk ; <put> ~<alcohol> ; <room> <bodysound> ; <sedative> from
        detox	10	<sick> <always> ; <stimulant> <stimulant> ; <withdrawal> <daytime> ; a nois ; abstinenci
        detox	10	alcoholic ; alprazolam ; are wors ; around ten ; asi desd ; bathroom floor
        detox	10	be <withdrawal> ; be detox ; bon hurt ; bottl ; bottl was ; boy has ; bug off ; de tequil
        detox	10	detox pleas ; dts at ; ech agu ; el mezcal ; el suboxon ; escalofrio ; espald y
        detox	10	est <palecolor> ; foil dai ; for <stimulant> ; h/o ~<withdrawal> ; h/o ~dts ; hand going
        detox	10	hard ever ; her <sedative> ; heroin every ; hes blu ; hidrocodon ; his body
        detox	10	his ~<alcohol> ; hospitalist ; hydrocodon ; im <withdrawal> ; le <angry> ; me <emergency>
        detox	10	narcan at ; norco ; normal <day> ; of methadon ; off someth ; oh tablet ; one <pill>
        detox	10	oxycodon ; pil unk ; popov ; prob y ; pueden <treatment> ; resp ; roxy ; say off
        detox	10	second night ; self <stranger> ; set alarm ; shaky ; smok fetty ; stor open
        detox	10	ten <opioid> ; ten a ; tequil diari ; tianeptin ; tira ; tongu ; tremulou ; wak him
        detox	10	was ful ; whatev was ; ~<bodypart> ~wont ; ~<container> ~<always> ; ~<seizure> ~when
        detox	10	~ativan ; ~convulsion ; ~icu ; ~naloxon ; ~when ~he
        detox	9	0 <fluid> ; <alcohol> <daytime> ; <alcohol> for ; <amount> m ; <bodypart> wil
        detox	9	<break> <opioid> ; <consume> all ; <day> <emergency> ; <day> ~<alcohol>
        detox	9	<emergency> <outdoors> ; <emergency> <play> ; <feel> fin ; <fluid> <pain> ; <fluid> thru
        detox	9	<go> <withdrawal> ; <headface> <color> ; <insurance> <say> ; <intoxicated> <always>
        detox	9	<job> <stimulant> ; <medicine> <sedative> ; <need> all ; <need> off ; <needle> cap
        detox	9	<opioid> <cannabis> ; <opioid> <count> ; <opioid> <fluid> ; <opioid> <pill>
        detox	9	<opioid> <stimulant> ; <opioid> a ; <palecolor> <awake> ; <palecolor> lik ; <put> <cold>
        detox	9	<say> <palecolor> ; <say> <treatment> ; <sedative> ; <shake> <hold> ; <start> <opioid>
        detox	9	<stop> <sedative> ; a faucet ; a ir ; a milkshak ; a tap ; abrupt ; al <alcohol> ; al dej
        detox	9	and malil ; bag a ; bar a ; bent over ; blu a ; blu dai ; blu lik ; burnt spoon ; cae la
        detox	9	cam de ; cam round ; con doctor ; contest no ; day giv ; de ron ; devuelv ; dio delirium
        detox	9	dog wont ; doing <emergency> ; doubl what ; drink every ; drink win ; drool ; drunk for
        detox	9	dry aft ; eight to ; espald ; f heroin ; faucet ; feel fin ; fentanyl dai ; finger
        detox	9	firebal ; flinch ; fue <day> ; gon kil ; h <always> ; hand are ; hand wil ; hand wont
        detox	9	heavy <consume> ; heavy drink ; heroin diari ; hes turn ; his <sedative> ; his fac
        detox	9	iv <always> ; jim ; keep drop ; la espald ; las azul ; last beer ; last detox ; leg kick
        detox	9	lu ; lu 0 ; many day ; martini ; meth detox ; mi botel ; milkshak ; n hes ; need detox
        detox	9	no reaccion ; of <sedative> ; of popov ; of rum ; off foil ; off suboxon ; on klonopin
        detox	9	on perc ; on tramadol ; pap dej ; papel alumini ; parch de ; phenibut ; pid cam ; pluck
        detox	9	pupil lik ; qued com ; quit beer ; quitarsel ; reaccion ; refus <drive> ; retir in
        detox	9	reviv con ; ronc ; s <always> ; scotch ; se empin ; smok fent ; sobredosific ; soma
        detox	9	someth out ; sprit ; su <alcohol> ; subutex ; sx report ; tak bar ; tak doubl ; the nasal
        detox	9	the perc ; the whit ; the ~<opioid> ; they hit ; to remind ; tom a ; tom caguama ; transf
        detox	9	trap y ; va in ; vodk / ; want all ; want off ; win a ; with ~<emergency> ; yawn
        detox	9	~<alcohol> <day> ; ~<fluid> ; ~<sedative> ; ~<seizure> ~<stop> ; ~com ~off ; ~de ~<hit>
        detox	9	~de ~golp ; ~detox ; ~golp ; ~rum ; ~tap
        detox	8	*alcoholic ; *barrierWork.unnamed ; *detoxRequest:possible ; *drinks.1
        detox	8	*frequency.2:negated ; *quantity ; *quitting:historical ; *wantsOff:hypothetical
        detox	8	0 <opioid> ; 0 guest ; 0 mg ; 0 oh ; <amount> + ; <amount> handl ; <amount> open
        detox	8	<amount> without ; <bodypart> <withdrawal> ; <bodypart> back ; <bodysound> <headface>
        detox	8	<child> <limp> ; <clinician> <pain> ; <clothes> <shake> ; <cold> <pain> ; <cold> y
        detox	8	<consume> <seizure> ; <consume> com ; <consume> tod ; <container> <always>
        detox	8	<container> <moment> ; <container> about ; <count> or ; <daytime> <always>
        detox	8	<daytime> <furniture> ; <emergency> <emergency> ; <emergency> him ; <fire> <needle>
        detox	8	<fluid> <furniture> ; <fluid> com ; <fluid> himself ; <fluid> if ; <friend> <limp>
        detox	8	<go> lik ; <hit> <emergency> ; <hold> <phone> ; <hospital> <fall> ; <kill> <drug>
        detox	8	<kin> <withdrawal> ; <kin> odd ; <medicine> one ; <moment> sin ; <opioid> <color>
        detox	8	<opioid> from ; <opioid> thi ; <opioid> ya ; <pill> a ; <pill> from ; <put> alg
        detox	8	<room> com ; <say> regul ; <sedative> <asleep> ; <sedative> <bodypart>
        detox	8	<sedative> <leave> ; <sedative> bar ; <sedative> lik ; <seizure> <go> ; <seizure> <try>
        detox	8	<shake> <say> ; <shake> y ; <start> <alcohol> ; <start> <daytime> ; <stimulant> the
        detox	8	<stop> <fluid> ; <think> <withdrawal> ; <tool> <alcohol> ; <treatment>
        detox	8	<treatment> <month> ; <treatment> <week> ; <wait> <withdrawal> ; <withdrawal> en
        detox	8	<year> <container> ; a rag ; a twelv ; alcoholic desd ; alfereci ; am drink ; amanec
        detox	8	ano tom ; as <always> ; at onc ; back surgery ; bar dai ; be <stimulant> ; be cok
        detox	8	be woken ; blu all ; bourbon ; boy at ; cant hold ; casi no ; cervez y ; co driv
        detox	8	con <clinician> ; cuanto ; deni regul ; desintoxic ; detox slot ; diarre ; drunk every
        detox	8	drunk sinc ; dur dos ; eat bar ; eleven oclock ; empty <container> ; est mor
        detox	8	estoy enganch ; every thre ; evry ; f <opioid> ; fent dai ; flop ; for ~detox ; friend 0
        detox	8	g <always> ; guar ; hadnt had ; heart goe ; her off ; his jaw ; his nos ; hour without
        detox	8	im oding ; in dts ; it safe ; iv dai ; jering ; klonopin ; knif hand ; knuckl on
        detox	8	lat <media> ; lat new ; le grit ; le pic ; lick ; lit box ; lorazepam ; maraca
        detox	8	me ~<shake> ; meti una ; mg ; mg tid ; mgmt <furniture> ; mgmt bed ; mor on ; muev
        detox	8	no <opioid> ; nos spray ; of black ; off rum ; on blu ; on foil ; on kitchen ; one pil
        detox	8	or seven ; pour at ; proces for ; pueden desintoxic ; purpl ; quit vodk ; refus transport
        detox	8	regul use ; rye ; se <put> ; se pus ; shoot dop ; sin sus ; sinc fri ; sinc homecom
        detox	8	six or ; slid down ; soldier ; som + ; stop shak ; supervis tap ; tak eight ; tallboy
        detox	8	the flask ; the naloxon ; thi <law> ; third day ; tid x ; tienen <furniture> ; tir en
        detox	8	told was ; tremen en ; twelv a ; two dos ; ur detox ; vomit ; was cok ; with nurs
        detox	8	without his ; woken ; wont stay ; xanax bar ; y <shake> ; ~<cold> ; ~<consume> ~<alcohol>
        detox	8	~<emergency> on ; ~<stop> ~<sedative> ; ~cold ; ~he ~quit ; ~my ~lif ; ~nip ~of
        detox	7	*barrierChild ; *detoxWord:negated ; *hooked ; *seizure
        detox	7	*substance.opioid:other_experiencer ; + cok ; 0 <emergency> ; 0 @ ; <alcohol> +
        detox	7	<alcohol> <cold> ; <alcohol> <day> ; <alcohol> a ; <always> iv ; <amount> <medicine>
        detox	7	<amount> point ; <asleep> <put> ; <asleep> my ; <blood> <alcohol> ; <bodysound> <water>
        detox	7	<buy> <continue> ; <buy> en ; <clinician> self ; <cold> <opioid> ; <color> <container>
        detox	7	<color> cap ; <consume> m ; <consume> todo ; <continue> <alcohol> ; <continue> <fall>
        detox	7	<day> <pain> ; <day> <shake> ; <feel> las ; <furniture> <think> ; <give> ~<seizure>
        detox	7	<headface> <furniture> ; <headface> the ; <hold> <continue> ; <homeless> <year>
        detox	7	<intoxicated> <eat> ; <kin> <stimulant> ; <last> <container> ; <medicine> <headface>
        detox	7	<moment> <sedative> ; <moment> sinc ; <night> <container> ; <opioid> <go>
        detox	7	<opioid> <leave> ; <opioid> <opioid> ; <opioid> <take> ; <opioid> he ; <opioid> lik
        detox	7	<opioid> sinc ; <opioid> x ; <pain> <clinician> ; <palecolor> <emergency>
        detox	7	<palecolor> claw ; <pet> <headface> ; <phone> <hit> ; <phone> anybody ; <pill> aft
        detox	7	<put> <daytime> ; <remember> and ; <room> del ; <say> ~sz ; <sedative> <day>
        detox	7	<sedative> <pill> ; <sedative> hac ; <sedative> is ; <seizure> al ; <seizure> cuand
        detox	7	<shake> <moment> ; <stimulant> <outdoors> ; <take> about ; <take> way ; <tired> <headface>
        detox	7	<treatment> twic ; <vermin> no ; <withdrawal> <fluid> ; <write> ~<alcohol> ; a lit
        detox	7	a pint ; a supervis ; aft year ; airplan ; ambien ; and <stimulant> ; and ~<sick>
        detox	7	anoth at ; ativan ; bab ; bar ; bar lik ; bottl a ; bottl and ; boyfriend say ; btl
        detox	7	bundl ; caguama tod ; cal anybody ; callin ; canadian club ; cant <hold> ; cant wak
        detox	7	carisoprodol ; chil and ; com <clean> ; compr en ; convulsion al ; convulsion cuand
        detox	7	coor a ; cotton ; counterfeit ; d <headface> ; d x ; dai iv ; day script ; de golp
        detox	7	deni ~sz ; desintoxicacion ; despiert ; detox ; detox placement ; diaria desd ; doctor is
        detox	7	dos botella ; down his ; drench ; drink lik ; eight or ; el ban ; el espray ; el frasc
        detox	7	en <write> ; en sí ; espray ; est enganch ; fent qd ; fentanil todo ; for ~<withdrawal>
        detox	7	frasc ; from what ; g a ; gallin ; gallon ; gas stn ; gram each ; grand mal ; groggy now
        detox	7	h every ; hand look ; hasnt ~had ; he stop ; her <medicine> ; her <tool> ; her fingernail
        detox	7	her nail ; her xanax ; heroin 0 ; hes gray ; hormiga que ; hour sinc ; i swallow
        detox	7	its beer ; its vodk ; jack ; just stop ; klonopin 0 ; kratom every ; la alfereci
        detox	7	la hacen ; label say ; lunch until ; m ghb ; mantec ; me dur ; me ech ; medical detox
        detox	7	my <law> ; my guy ; my sub ; narcan in ; necesit desintoxic ; night every ; night now
        detox	7	no jal ; no leav ; no reconoc ; now just ; of ativan ; of fent ; of gin ; of h ; of tito
        detox	7	off <stimulant> ; off ativan ; oigan ; on <room> ; on backward ; on fent ; one <breath>
        detox	7	one breath ; orth ; oxicodon ; pack every ; pap es ; percolator ; pic <opioid> ; pil aft
        detox	7	port john ; que noma ; quieta ; quit breath ; reces ; relay ; respiracion ; restoril
        detox	7	ronqu ; run out ; scalp ; se <fluid> ; se muev ; se orin ; se tom ; shak so ; she count
        detox	7	sherry ; sient las ; sin <alcohol> ; sin que ; sinc kore ; smok blu ; sneez ; snort someth
        detox	7	soldier in ; speedbal ; spr ive ; step down ; stopwatch ; straw ; straw on ; that wasnt
        detox	7	the afternoon ; the bottl ; the methadon ; the shel ; then <alcohol> ; they wouldnt
        detox	7	thirty pack ; thre hour ; tom com ; tom tod ; took 0 ; trembl ; tremor ; twelv to
        detox	7	two minut ; two seizur ; una mor ; up <bodypart> ; usted hacen ; ve <vermin> ; vodk sinc
        detox	7	week ear ; wet himself ; whiskey ; whit claw ; whol handl ; whol month ; with ~narcan
        detox	7	withdraw ; wm ; wont <wait> ; ~<alcohol> <past> ; ~<caretaking> ~<withdrawal>
        detox	7	~<opioid> <consume> ; ~<withdrawal> <hospital> ; ~both ~<stop> ; ~both ~end ; ~i ~had
        detox	7	~klonopin ; ~off ~<alcohol> ; ~pued ~ni ; ~supervis ; ~the ~<shake> ; ~whiskey
        detox	6	+ <go> ; + <opioid> ; + <shake> ; + <stimulant> ; 0 blu ; 0 bourbon ; 0 heroin ; 0 l
        detox	6	0 lit ; 0 per ; 0 tallboy ; <alcohol> 0 ; <alcohol> <count> ; <alcohol> <fluid>
        detox	6	<alcohol> <sedative> ; <alone> <always> ; <always> una ; <amount> <gun> ; <amount> <put>
        detox	6	<amount> blu ; <amount> globo ; <amount> spray ; <ask> <opioid> ; <ask> <sober>
        detox	6	<ask> <withdrawal> ; <awake> <headface> ; <awake> <shake> ; <blood> <week>
        detox	6	<bodypart> <alone> ; <bodypart> <pain> ; <bodypart> <pill> ; <bodysound> <take>
        detox	6	<bodysound> but ; <breath> <bodysound> ; <build> <headface> ; <buy> as ; <buy> at
        detox	6	<buy> bar ; <child> <treatment> ; <clinician> <caretaking> ; <cold> ; <cold> <sick>
        detox	6	<confused> to ; <consume> lik ; <consume> ron ; <container> <pet> ; <container> was
        detox	6	<continue> <hit> ; <continue> slid ; <continue> som ; <count> <pill> ; <day> <break>
        detox	6	<emergency> <leave> ; <emergency> <room> ; <emergency> con ; <fluid> ; <fluid> <sick>
        detox	6	<go> <medicine> ; <headface> <cold> ; <headface> <drug> ; <hit> <give>
        detox	6	<hospital> <night> ; <intoxicated> <amount> ; <last> <alcohol> ; <limp> <clean>
        detox	6	<limp> as ; <moment> dry ; <money> <opioid> ; <need> <past> ; <needle> <continue>
        detox	6	<needle> <furniture> ; <night> <fire> ; <night> estuv ; <official> <say> ; <opioid> <drug>
        detox	6	<opioid> <record> ; <opioid> each ; <opioid> they ; <palecolor> <always>
        detox	6	<palecolor> <room> ; <partner> <palecolor> ; <past> <seizure> ; <phone> he ; <pill> <soon>
        detox	6	<pill> lik ; <play> <hot> ; <put> <emergency> ; <put> <water> ; <room> <room>
        detox	6	<say> <withdrawal> ; <sedative> <pet> ; <sedative> con ; <sedative> each ; <sedative> to
        detox	6	<seizure> x ; <shake> <go> ; <sick> <sick> ; <stimulant> <eat> ; <stimulant> <treatment>
        detox	6	<stimulant> thi ; <stop> <breath> ; <stop> <container> ; <tired> <cold>
        detox	6	<treatment> <past> ; <treatment> <school> ; <treatment> part ; <wait> com ; <wait> down
        detox	6	<week> ear ; <withdrawal> <past> ; <withdrawal> <say> ; <withdrawal> <soon>
        detox	6	<withdrawal> desd ; a <withdrawal> ; a denny ; a desintoxic ; a flask ; a function
        detox	6	a quart ; acaban ; again som ; agar la ; ago so ; al <sedative> ; alarm for
        detox	6	alcoholic sinc ; ambien 0 ; and cok ; and had ; approx 0 ; ask detox ; bar off ; bartend 0
        detox	6	be finish ; bed tonight ; been asleep ; been divert ; bien feo ; blu for ; botella de
        detox	6	bourbon to ; bromazolam ; bubbl ; burnt ; button a ; buy bar ; cad dia ; carl ; carl rossi
        detox	6	charg rn ; chevron ; coffe pot ; cold turkey ; con <alcohol> ; convulsion in
        detox	6	couldnt <write> ; cow 0 ; crouch ; cuand <stop> ; d sinc ; dad is ; dai drink ; de gallin
        detox	6	dependent on ; despaci y ; detox tak ; detox tonight ; dia y ; dieron convulsion
        detox	6	disorient to ; don pedr ; dop every ; down in ; drain ; drink all ; drink dai ; drink was
        detox	6	drunk by ; dry <sick> ; dry heav ; ear <continue> ; ear again ; ear q ; eighteen can
        detox	6	el dobl ; el ron ; empap ; empin ; ever <day> ; ever day ; every ten ; eye run
        detox	6	f <sedative> ; f bottl ; f revers ; fentanyl smok ; fifth / ; fingertip ; firemen
        detox	6	first <alcohol> ; first glas ; fit in ; flask of ; forgot and ; fue ayer ; gargara
        detox	6	gin every ; gin sinc ; girlfriend took ; git ; go mor ; gram ; gray ; h and
        detox	6	habi <consume> ; handful of ; hav win ; havent <asleep> ; havent slept ; hay y ; he beg
        detox	6	he fil ; heav ; her breath ; herman 0 ; heroin desd ; heroin needl ; heroin snif
        detox	6	hes snor ; hicier gargara ; his <opioid> ; hom now ; hora sin ; hospital said ; hoy and
        detox	6	hx ~<withdrawal> ; hx ~dts ; i shak ; icu with ; im <shake> ; im lat ; im soak ; in lobby
        detox	6	in progres ; in reclin ; in ~0 ; ing ; isnt ther ; jering en ; just <alcohol>
        detox	6	keep forget ; keep slid ; keep wat ; la <fluid> ; la bab ; las <medicine> ; lat i ; laton
        detox	6	le dieron ; le ech ; le va ; lie stil ; limpi con ; los paramedic ; m <alcohol> ; m revers
        detox	6	m roof ; mak that ; management ; me ayuden ; me desintoxiquen ; me ~tiembl
        detox	6	medical <treatment> ; meth and ; methadon at ; mgmt ; my bon ; my finger ; narcand at
        detox	6	nasal ; nasal stuf ; needl stil ; ni habl ; nin ten ; no gin ; no prueb ; no reaction
        detox	6	no ~<emergency> ; noon my ; norc from ; nt x ; of em ; of narcan ; off <needle> ; off it
        detox	6	off what ; on roxi ; one <start> ; or <count> ; orang cap ; pain pil ; partn say ; pas tom
        detox	6	patch on ; perc 0 ; perc a ; pint + ; pint and ; pres <sedative> ; quart of ; rag dol
        detox	6	recet ; reconoc ; right up ; rls ; rossi ; run bon ; scoop ; script by ; shak and
        detox	6	shield cov ; shiver und ; shot night ; si falt ; si hicier ; si no ; si pas ; skip <day>
        detox	6	slid off ; snapchat ; snor but ; soak through ; soak thru ; sold as ; ss
        detox	6	station <container> ; station bottl ; stay down ; temblorin ; the bourbon ; the er
        detox	6	the orang ; the plug ; the teacup ; then found ; third <day> ; third <night> ; tiemblan
        detox	6	til ive ; to <alcohol> ; tom de ; tom ron ; took way ; truck @ ; two spray ; uso heroin
        detox	6	vodka ; w/o <alcohol> ; want bed ; win all ; with <clinician> ; with doctor
        detox	6	wm <furniture> ; wm bed ; word are ; yesterday lunch ; yesterday n ; zer <asleep>
        detox	6	zer sleep ; ~<alcohol> desd ; ~<alcohol> ~no ; ~<clean> ~out ; ~<treatment> ~<past>
        detox	6	~<try> ~to ; ~<vermin> ; ~<withdrawal> <hold> ; ~befor ; ~botel ; ~de ~tom
        detox	6	~desintoxicacion ; ~detox ~befor ; ~do ~the ; ~dt hx ; ~el ~<alcohol> ; ~fifth ~of ; ~kick
        detox	6	~narcan ; ~narcan on ; ~puk ; ~reviv ; ~to ~end ; ~vodk ; ~xanax
        detox	5	*barrierWork ; *ciwa ; *cows ; *injecting ; *losingSupply ; *overdose:possible
        detox	5	*quantity:negated ; *wantsOff:historical ; *withdrawalSign:possible ; + doe ; + fent
        detox	5	/ <day> ; / d ; / ~dt ; 0 <palecolor> ; 0 <sick> ; 0 barra ; 0 cerveza ; 0 ml ; 0 odd
        detox	5	0 post ; 0 stop ; 0 w ; <alcohol> <amount> ; <alcohol> <clinician> ; <alcohol> <go>
        detox	5	<alcohol> back ; <alcohol> by ; <alcohol> handl ; <amount> / ; <amount> <always>
        detox	5	<amount> between ; <amount> de ; <amount> todo ; <amount> what ; <awake> <bodypart>
        detox	5	<awake> her ; <blood> <medicine> ; <bodypart> <hold> ; <bodypart> <shake>
        detox	5	<bodypart> <stop> ; <bodypart> r ; <bodysound> <bodysound> ; <clinician> <blood>
        detox	5	<clinician> ~<alcohol> ; <color> <fire> ; <color> <opioid> ; <color> of
        detox	5	<consume> <alcohol> ; <consume> <always> ; <consume> what ; <container> <furniture>
        detox	5	<container> open ; <container> then ; <count> <breath> ; <count> <opioid> ; <day> un
        detox	5	<daytime> <fluid> ; <daytime> <sick> ; <daytime> <stop> ; <drive> pul ; <drug> +
        detox	5	<emergency> <breath> ; <emergency> <moment> ; <emergency> with ; <emergency> ya
        detox	5	<fall> <palecolor> ; <fall> back ; <fall> lik ; <fluid> <daytime> ; <fluid> <pill>
        detox	5	<friend> did ; <give> <emergency> ; <give> <seizure> ; <go> dry ; <headface> <bodysound>
        detox	5	<headface> <write> ; <headface> bitten ; <headface> com ; <headface> down
        detox	5	<hear> <needle> ; <hospital> all ; <hospital> la ; <kin> turn ; <last> <past> ; <last> noc
        detox	5	<limp> <home> ; <lock> las ; <medicine> <amount> ; <medicine> <bodypart>
        detox	5	<moment> <container> ; <moment> <last> ; <need> <opioid> ; <need> not ; <need> w/d
        """
}
