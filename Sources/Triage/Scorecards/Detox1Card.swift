extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	42	*detoxRequest.0:hypothetical
        detox	39	*sinceLastUse.0
        detox	32	fioricet
        detox	30	*detoxRequest.0
        detox	29	rivotril
        detox	27	*drinks.2 ; *relief.0 ; <opioid> <consume> ; safe
        detox	26	<opioid> <always> ; brandy ; fetty
        detox	25	*detoxWord.0:hypothetical ; *overdoseNow.1 ; <kill> <opioid> ; <opioid> <needle>
        detox	25	<sedative> <always> ; of jim
        detox	24	dopesick ; flask ; no despiert ; ron ; want detox
        detox	23	*overdoseNow.0 ; <alcohol> <continue> ; spray
        detox	22	*heavy.0 ; <always> <alcohol> ; <consume> <opioid> ; <opioid> desd ; <palecolor> <breath>
        detox	22	tom desd
        detox	21	<need> <withdrawal> ; <stop> <shake> ; eyelid ; foil ; for detox ; gurgl ; mezcal
        detox	21	shoot heroin ; tar ; ~w/d ~sz
        detox	20	*withdrawal.0 ; <alcohol> todo ; <sedative> 0 ; a fifth ; alfil ; chin on ; detox befor
        detox	20	detox first ; skin is
        detox	19	*relief.1 ; 0 pack ; <alcohol> desd ; <alcohol> qd ; <amount> <opioid> ; <cold> <fluid>
        detox	19	<confused> <see> ; <emergency> <day> ; <emergency> x ; <headface> <chestheart>
        detox	19	<opioid> <headface> ; a handl ; clonazepam ; jameson
        detox	18	<alcohol> from ; <consume> blu ; <fluid> <shake> ; <moment> <alcohol> ; <sedative> <cold>
        detox	18	desintoxicacion par ; gooseflesh ; it safe ; its <alcohol> ; lean <always> ; nois lik
        detox	18	not <breath> ; not breath ; stop drink ; win every
        detox	17	*drinks.2:negated ; <bodypart> <opioid> ; <consume> <sedative> ; <hit> <emergency>
        detox	17	<sedative> x ; accidental ; bacardi ; bar <always> ; botel ; cant <awake> ; desintoxic a
        detox	17	detox for ; fifth of ; narcan ; oding ; oh <pill> ; pain patch ; pinpoint ; ~w/d
        detox	16	*naloxone.0 ; <alcohol> <always> ; <awake> <hospital> ; <consume> <daytime>
        detox	16	<daytime> <shake> ; <headface> lik ; <illness> <opioid> ; <opioid> iv ; <opioid> off
        detox	16	<sedative> <sedative> ; <sedative> <year> ; <sedative> y ; cuanto <day> ; cuanto dia
        detox	16	enganch ; for w/d ; im drink ; is detox ; la chiv ; lean every ; mg x ; odd <last>
        detox	16	odd last ; poquit a ; smok fentanyl ; somebody watch ; tal <container> ; two shot
        detox	15	*detoxWord.0 ; *drinks.2:other_experiencer ; *family.1 ; *naloxone.0:other_experiencer
        detox	15	*overPrescribed.0 ; 0 gram ; <blood> <sedative> ; <opioid> todo ; <palecolor> <bodysound>
        detox	15	<shake> <alcohol> ; <shake> <amount> ; <week> worth ; airplan bottl ; bar 0 ; com off
        detox	15	do detox ; dts ; fioricet 0 ; handl of ; litr de ; my <sedative> ; narcan x ; not <awake>
        detox	15	puk ; tito ; vodk every
        detox	14	*deliriumTremens.0 ; *deliriumTremens.0:historical ; *family.0 ; *overdose.0
        detox	14	*withdrawalSign.0:hypothetical ; <alcohol> <shake> ; <alcohol> tod ; <fluid> <furniture>
        detox	14	<moment> around ; <night> <alcohol> ; <opioid> <daytime> ; <stop> <cold>
        detox	14	<write> <needle> ; a detox ; aguardient ; alumini ; codein ; com trap ; drink again
        detox	14	floppy ; gallon of ; he <limp> ; hes mak ; hook on ; its whiskey ; lost count
        detox	14	medi <moment> ; medi hor ; narcan me ; on <sedative> ; ran out ; tom todo ; use fentanyl
        detox	13	*relief.2 ; 0 vodk ; <eat> <opioid> ; <opioid> <buy> ; <palecolor> around
        detox	13	<pill> <moment> ; <pill> <palecolor> ; <sedative> <amount> ; <sedative> a
        detox	13	<sedative> sinc ; <shake> so ; <take> bar ; <treatment> <stimulant> ; a bundl
        detox	13	alcohol poison ; army 0 ; bathroom til ; blu <always> ; doctor watch ; drink vodk
        detox	13	el spray ; en <opioid> ; extract ; gettin ; goosebump ; heroin sinc ; is <cold> ; is cold
        detox	13	la botel ; not wak ; of <sedative> ; quit cold ; spray on ; tal can ; took too
        detox	13	unk <pill> ; unk pil ; withdrawal management ; ~<withdrawal> ; ~<withdrawal> x ; ~dts x
        detox	13	~icu
        detox	12	*seizure.0:historical ; *seizure.2:historical ; *withdrawalSign.0 ; 0 <fluid>
        detox	12	0 <sedative> ; <alcohol> has ; <alcohol> som ; <amount> bar ; <asleep> <headface>
        detox	12	<awake> him ; <bodysound> weird ; <caretaking> <withdrawal> ; <consume> lean
        detox	12	<daytime> <furniture> ; <fluid> thru ; <medicine> <blood> ; <opioid> <bodypart>
        detox	12	<opioid> <day> ; <sedative> from ; <withdrawal> mgmt ; a <bodysound> ; asi desd
        detox	12	between <breath> ; between breath ; blu 0 ; canadian ; cristal ; dop ; drink sunday
        detox	12	drink win ; dts at ; escalofrio ; every 0 ; far away ; h ; he collaps ; he pour
        detox	12	heroin iv ; last beer ; malil ; nin <alcohol> ; of firebal ; one <pill> ; oxycodon
        detox	12	pinch ; pinpoint <headface> ; pinpoint pupil ; quier desintoxic ; rmmat ; roxi
        detox	12	seizur com ; smirnof ; smok fent ; snor weird ; street for ; sx <day> ; target <room>
        detox	12	ten <alcohol> ; that first ; tom diari ; tramadol ; twelv pack ; una azul ; vodk
        detox	12	withdrawal mgmt ; ~of ~<alcohol>
        detox	11	*mandate.2 ; *rhythm.2 ; *substance.1 ; 0 <seizure> ; 0 pint ; <alcohol> <year>
        detox	11	<always> <opioid> ; <breath> <always> ; <buy> <opioid> ; <cold> <headface>
        detox	11	<drive> ~<intoxicated> ; <drug> <sedative> ; <headface> spray ; <intoxicated> <always>
        detox	11	<kill> <drug> ; <limp> and ; <medicine> <sedative> ; <opioid> <amount>
        detox	11	<opioid> <continue> ; <opioid> <count> ; <opioid> all ; <opioid> me ; <opioid> que
        detox	11	<shake> <day> ; <shake> <sick> ; <shake> y ; <take> <sedative> ; <withdrawal> management
        detox	11	a nois ; a snor ; a twelv ; alcoholic for ; barra ; bf gf ; blu around ; bottl was
        detox	11	bundl ; cas of ; de alfil ; desintoxicacion p ; dilaudid ; disorient ; drunk every
        detox	11	enganch a ; espald y ; g ; heroin every ; iv <opioid> ; los hueso ; lu ; me <emergency>
        detox	11	moradit ; my tio ; now drink ; of dop ; off someth ; pinch her ; pres <pill> ; pres pil
        detox	11	puls ; reviv con ; roxy ; script ; shaky ; six or ; slap him ; sx report ; sx today
        detox	11	ten a ; the rum ; third night ; tianeptin ; tien las ; tremulou ; un detox ; va in
        detox	11	~<container> ~<always> ; ~convulsion ; ~no ~pued
        detox	10	*wantsOff.0:hypothetical ; 0 <opioid> ; 0 oh ; <alcohol> sinc ; <amount> <seizure>
        detox	10	<amount> m ; <breath> <palecolor> ; <consume> myself ; <container> <stop>
        detox	10	<emergency> him ; <emergency> me ; <feel> fin ; <hit> him ; <medicine> par
        detox	10	<opioid> <fluid> ; <pain> <hospital> ; <palecolor> <pill> ; <pill> unk ; <put> <cold>
        detox	10	<sedative> ; <sedative> <afraid> ; <shake> <say> ; <sick> <continue> ; <start> <alcohol>
        detox	10	<take> too ; a lit ; abstinenci ; aft year ; and malil ; back surgery ; bathroom floor
        detox	10	be <withdrawal> ; boy has ; cramp ; de tequil ; desintoxiquen ; detox pleas ; devuelv
        detox	10	doe detox ; doubl what ; eight to ; est <palecolor> ; f heroin ; feel fin ; fent dai
        detox	10	foil dai ; for <stimulant> ; hand going ; heroin diari ; his finger ; hold stil
        detox	10	hydrocodon ; i odd ; in <withdrawal> ; iv heroin ; last me ; le <angry> ; lick his
        detox	10	meth detox ; mgmt <furniture> ; mgmt bed ; no reaccion ; norco ; on dop ; on tramadol
        detox	10	parch de ; pil unk ; pinch him ; pint of ; prob y ; pueden <treatment> ; reaccion ; rum
        detox	10	s <always> ; seagram ; set alarm ; shoot dop ; smok fetty ; someth out ; sprit
        detox	10	steel reserv ; subutex ; tak bar ; tallboy ; ten beer ; ten in ; tequil diari ; the nasal
        detox	10	the whit ; them <continue> ; them again ; tira ; to detox ; to fifteen ; tom caguama
        detox	10	tom com ; transf ; was ful ; week worth ; whatev was ; ~<alcohol> ~<seizure>
        detox	10	~<bodypart> ~wont ; ~<consume> ~<alcohol> ; ~<shake> and ; ~ativan
        detox	9	*substance.1:other_experiencer ; + <stimulant> ; 0 <emergency> ; 0 bar ; 0 pk
        detox	9	<alcohol> + ; <alcohol> <amount> ; <alcohol> <kill> ; <alcohol> und ; <amount> blu
        detox	9	<bodysound> <headface> ; <break> <opioid> ; <breath> <moment> ; <clinician> <pain>
        detox	9	<clinician> <stimulant> ; <clothes> <shake> ; <consume> todo ; <container> aft
        detox	9	<count> or ; <fire> <needle> ; <fluid> if ; <go> <withdrawal> ; <insurance> <say>
        detox	9	<kin> <stimulant> ; <lock> <day> ; <moment> <shake> ; <needle> cap ; <opioid> <clothes>
        detox	9	<opioid> <pill> ; <opioid> <stimulant> ; <opioid> hes ; <opioid> thi ; <palecolor> <awake>
        detox	9	<palecolor> <emergency> ; <palecolor> <need> ; <palecolor> claw ; <room> <bodysound>
        detox	9	<say> <treatment> ; <sedative> <count> ; <sedative> <day> ; <seizure> x ; <shake> <hold>
        detox	9	<sick> <always> ; <stop> <sedative> ; <treatment> ; <withdrawal> <daytime>
        detox	9	<withdrawal> en ; a ir ; a milkshak ; a tom ; al <alcohol> ; alcoholic ; alfereci
        detox	9	alprazolam ; bag a ; bar ; be detox ; bon hurt ; bottl every ; bug off ; cae la ; cam de
        detox	9	captain morgan ; cervez y ; con doctor ; day giv ; desintoxic ; dio delirium ; drink every
        detox	9	eight a ; el suboxon ; empty <container> ; est enganch ; every a ; evry ; fac down
        detox	9	firebal ; fue <day> ; g <always> ; h <always> ; hand are ; hard ever ; her <sedative>
        detox	9	hes blu ; hes turn ; his body ; hormiga ; hospitalist ; jim ; leg kick ; many day
        detox	9	mi botel ; milkshak ; morgan ; my <law> ; n hes ; narcan at ; necesit desintoxic ; no leav
        detox	9	nos spray ; of tito ; off ativan ; oh tablet ; one pil ; pack every ; pain clinic
        detox	9	papel alumini ; pastilla azul ; pid cam ; pk ; pluck ; pued ni ; pupil lik ; purpl
        detox	9	quit beer ; quitarsel ; reces ; refus <drive> ; refus transport ; se pas ; second day
        detox	9	second night ; she count ; sin su ; snort someth ; sobredosific ; spr ive ; stop shak
        detox	9	stor open ; sz x ; the flask ; the perc ; the ~<opioid> ; tid x ; tienen <furniture>
        detox	9	to remind ; tongu ; twelv a ; un doc ; vodk / ; vodk dai ; wak him ; was cok ; whit claw
        detox	9	with ~<emergency> ; without his ; woken ; you detox ; ~<alcohol> <day> ; ~<sedative>
        detox	9	~<seizure> ~<stop> ; ~<seizure> ~when ; ~com ~off ; ~detox ; ~my ~lif ; ~naloxon ; ~rum
        detox	9	~tap ; ~when ~he
        detox	8	*alcoholic.0 ; *barrierWork.1 ; *detoxRequest.0:possible ; *drinks.1 ; *hooked.0
        detox	8	*overdoseNow.0:possible ; *seizure.0 ; 0 @ ; 0 bag ; 0 guest ; 0 mg ; <alcohol> <bodypart>
        detox	8	<alcohol> a ; <alcohol> for ; <amount> <medicine> ; <amount> globo ; <amount> handl
        detox	8	<amount> without ; <asleep> <put> ; <asleep> my ; <blood> <alcohol>
        detox	8	<bodypart> <withdrawal> ; <bodypart> back ; <bodypart> wil ; <child> <limp>
        detox	8	<consume> all ; <consume> com ; <container> <always> ; <container> <moment>
        detox	8	<count> <opioid> ; <day> ~<alcohol> ; <emergency> <outdoors> ; <emergency> twic
        detox	8	<fluid> <pain> ; <fluid> com ; <friend> <limp> ; <go> lik ; <job> <stimulant> ; <kin> odd
        detox	8	<limp> <clean> ; <medicine> one ; <moment> sin ; <need> all ; <need> off
        detox	8	<needle> <furniture> ; <needle> <soon> ; <opioid> <cannabis> ; <opioid> <year>
        detox	8	<opioid> x ; <opioid> ya ; <palecolor> <always> ; <palecolor> lik ; <pill> aft
        detox	8	<pill> from ; <put> ~<alcohol> ; <remember> and ; <say> <palecolor> ; <say> regul
        detox	8	<say> ~sz ; <sedative> <asleep> ; <sedative> <bodypart> ; <sedative> <leave>
        detox	8	<seizure> <go> ; <sick> <sick> ; <stimulant> <stimulant> ; <stimulant> the
        detox	8	<treatment> <month> ; <treatment> <week> ; <vermin> off ; <wait> <withdrawal> ; a tap
        detox	8	alcoholic sinc ; am drink ; ambien ; and <stimulant> ; ano tom ; at onc ; bar a
        detox	8	be <stimulant> ; be cok ; be woken ; bent over ; blu lik ; botella ; bottl ; caguama tod
        detox	8	can no ; cant wak ; co driv ; com <clean> ; con <alcohol> ; con <clinician> ; cuanto
        detox	8	dai drink ; de ron ; deni regul ; deni ~sz ; dieron convulsion ; dog wont
        detox	8	doing <emergency> ; down his ; drool ; drunk for ; dur dos ; ech agu ; el ban ; el mezcal
        detox	8	espald ; fentanil todo ; fentanyl dai ; fifth ; finger ; flinch ; flop ; for ~detox
        detox	8	friend 0 ; gallon ; gin every ; gin sinc ; gon kil ; hadnt had ; hand wil ; heart goe
        detox	8	heavy <consume> ; heavy drink ; heroin 0 ; hidrocodon ; his fac ; his nos ; his ~<alcohol>
        detox	8	hour without ; hoy and ; im <withdrawal> ; im oding ; iv <always> ; iv dai ; keep drop
        detox	8	klonopin ; la alfereci ; la espald ; label say ; las <palecolor> ; last detox ; le grit
        detox	8	le pic ; le va ; leg wont ; lit box ; lu 0 ; maraca ; martini ; me ~<shake> ; meti una
        detox	8	mg ; miligramo ; mor on ; muev ; narcan twic ; need detox ; night every ; no <opioid>
        detox	8	normal <day> ; of <opioid> ; of ativan ; off foil ; off suboxon ; on fent ; on foil
        detox	8	on klonopin ; on perc ; or seven ; phenibut ; pil aft ; pint / ; pint and ; popov
        detox	8	proces for ; qued com ; regul use ; retir in ; run out ; say off ; se <put> ; se empin
        detox	8	se muev ; se tom ; self <stranger> ; sin que ; slid down ; smok blu ; soak through ; soma
        detox	8	step down ; stopwatch ; tak doubl ; tak eight ; tal <child> ; tal boy ; ten <opioid>
        detox	8	the afternoon ; the shel ; thi <law> ; third day ; tom a ; took 0 ; trap y ; tremen en
        detox	8	una mor ; uso heroin ; vodk sinc ; vodka ; want all ; want off ; win a ; ~<alcohol> <past>
        detox	8	~<caretaking> ~<withdrawal> ; ~<clean> ~out ; ~<cold> ; ~<emergency> on ; ~<fluid>
        detox	8	~<opioid> <consume> ; ~<try> ~to ; ~cold ; ~de ~<hit> ; ~de ~golp ; ~nip ~of ; ~supervis
        detox	7	*barrierChild.0 ; *detoxWord.0:negated ; *frequency.2:negated ; + cok ; 0 blu ; 0 heroin
        detox	7	<alcohol> <cold> ; <amount> + ; <amount> open ; <ask> <withdrawal> ; <awake> her
        detox	7	<blood> <medicine> ; <bodypart> <pill> ; <breath> <bodysound> ; <buy> at ; <buy> bar
        detox	7	<buy> en ; <cold> y ; <color> <container> ; <color> cap ; <consume> <seizure>
        detox	7	<consume> ron ; <consume> tod ; <continue> <alcohol> ; <continue> slid ; <count> <breath>
        detox	7	<daytime> <always> ; <emergency> <emergency> ; <emergency> <play> ; <emergency> con
        detox	7	<fluid> himself ; <furniture> <think> ; <give> <emergency> ; <go> <medicine>
        detox	7	<headface> <color> ; <headface> <drug> ; <headface> <furniture> ; <headface> down
        detox	7	<headface> the ; <hospital> <fall> ; <intoxicated> <eat> ; <kin> <withdrawal>
        detox	7	<last> <alcohol> ; <last> <container> ; <limp> as ; <medicine> <headface>
        detox	7	<night> <container> ; <opioid> <color> ; <opioid> <record> ; <opioid> a ; <opioid> he
        detox	7	<opioid> qd ; <palecolor> <room> ; <pill> a ; <put> alg ; <room> com ; <sedative> bar
        detox	7	<sedative> con ; <sedative> each ; <sedative> hac ; <sedative> is ; <seizure> <try>
        detox	7	<shake> <moment> ; <start> <daytime> ; <start> <opioid> ; <stimulant> <treatment>
        detox	7	<stop> <fluid> ; <think> <withdrawal> ; <tired> <cold> ; <withdrawal> <past>
        detox	7	<withdrawal> <soon> ; a denny ; a faucet ; a pint ; a rag ; abrupt ; al dej ; alarm for
        detox	7	and <cold> ; and ~<fluid> ; anoth at ; are wors ; around ten ; as <always> ; bab ; bar dai
        detox	7	bed tonight ; beer befor ; blu a ; blu all ; blu dai ; bourbon ; boy at ; boyfriend say
        detox	7	burnt spoon ; buy bar ; by <emergency> ; caguama ; callin ; canadian club ; cant <hold>
        detox	7	carisoprodol ; casi no ; charg rn ; chil and ; cold turkey ; compr en ; contest no
        detox	7	cotton ; day script ; detox slot ; diarre ; doctor is ; dop every ; drunk sinc ; dry aft
        detox	7	eat bar ; el espray ; el frasc ; en <write> ; en sí ; espray ; est mor ; every two
        detox	7	eye run ; f <opioid> ; faucet ; fent qd ; firemen ; first glas ; for ~<withdrawal>
        detox	7	from what ; gram ; gram each ; groggy now ; gut cramp ; h every ; h round
        detox	7	h/o ~<withdrawal> ; h/o ~dts ; hand look ; handl q ; her <medicine> ; her <tool>
        detox	7	her nail ; heroin four ; heroin needl ; hes gray ; his <sedative> ; his jaw ; hormiga que
        detox	7	hx ~<withdrawal> ; hx ~dts ; ice down ; im lat ; in dts ; isnt ther ; jack ; just stop
        detox	7	keep slid ; klonopin 0 ; knif hand ; knuckl on ; la hacen ; la primer ; las azul
        detox	7	last klonopin ; lat <media> ; lat new ; lick ; lie stil ; lorazepam ; los paramedic
        detox	7	m ghb ; m revers ; m roof ; me desintoxiquen ; me ~tiembl ; medical detox ; mg tid
        detox	7	my guy ; my sub ; narcan in ; nasal ; nasal stuf ; ni habl ; norc from ; now just
        detox	7	of black ; of h ; of methadon ; of popov ; of rum ; off <stimulant> ; off rum ; off vodk
        detox	7	oigan ; on backward ; on blu ; on kitchen ; one <breath> ; one breath ; orth ; pap dej
        detox	7	patch on ; pour at ; pres <sedative> ; pus narcan ; que compr ; que noma ; quieta
        detox	7	quit vodk ; resp ; restoril ; restroom ; ronc ; ronqu ; rye ; scotch ; se <fluid>
        detox	7	se orin ; se pus ; shak and ; shak so ; shield cov ; si falt ; sin sus ; sinc fri
        detox	7	sinc homecom ; sinc kore ; slid off ; soldier ; supervis tap ; surfac ; that onc
        detox	7	the methadon ; the naloxon ; the plug ; then <alcohol> ; they wouldnt ; thirty pack
        detox	7	thre hour ; tir en ; tom de ; tom ron ; tranq ; tremor ; two minut ; ur detox
        detox	7	usted hacen ; want cash ; whol handl ; whol month ; with doctor ; with ~narcan ; withdraw
        detox	7	wont stay ; xanax bar ; yawn ; ~desintoxicacion ; ~dt hx ; ~he ~quit ; ~i ~had ; ~klonopin
        detox	7	~narcan ; ~narcan on ; ~puk
        detox	6	*ciwa.0 ; *quantity.0 ; + <go> ; 0 <sick> ; 0 bourbon ; 0 per ; 0 tallboy ; 0 w
        detox	6	<alcohol> <day> ; <alcohol> <go> ; <alcohol> <moment> ; <alcohol> handl ; <always> iv
        detox	6	<always> una ; <amount> <container> ; <amount> <gun> ; <amount> point ; <amount> spray
        detox	6	<ask> <sober> ; <blood> <week> ; <bodypart> <pain> ; <bodysound> <bodysound>
        detox	6	<bodysound> <put> ; <bodysound> <water> ; <bodysound> but ; <build> <headface>
        detox	6	<buy> <continue> ; <buy> as ; <clinician> <blood> ; <clinician> <caretaking>
        detox	6	<cold> <opioid> ; <cold> <pain> ; <container> <furniture> ; <container> about
        detox	6	<container> was ; <continue> som ; <count> <pill> ; <feel> las ; <fluid> <chestheart>
        detox	6	<fluid> <sick> ; <give> ~<seizure> ; <headface> <bodysound> ; <headface> <cold>
        detox	6	<hold> <continue> ; <hold> <phone> ; <homeless> <year> ; <hospital> all ; <hospital> la
        detox	6	<kin> turn ; <law> on ; <medicine> <stop> ; <moment> <furniture> ; <moment> <sedative>
        detox	6	<moment> sinc ; <money> <opioid> ; <need> <past> ; <need> w/d ; <needle> ; <night> <fire>
        detox	6	<night> estuv ; <night> la ; <official> <say> ; <opioid> <drug> ; <opioid> <go>
        detox	6	<opioid> <job> ; <opioid> from ; <opioid> she ; <opioid> sinc ; <pain> <clinician>
        detox	6	<palecolor> i ; <pet> <headface> ; <phone> anybody ; <phone> he ; <pill> lik
        detox	6	<put> <daytime> ; <put> <emergency> ; <put> <water> ; <room> del ; <say> <withdrawal>
        detox	6	<sedative> <buy> ; <sedative> <pet> ; <sedative> <pill> ; <sedative> <week>
        detox	6	<sedative> on ; <sedative> q ; <seizure> al ; <stimulant> con ; <stimulant> thi
        detox	6	<stop> <container> ; <stop> tim ; <take> way ; <tired> <headface> ; <tool> <alcohol>
        detox	6	<trade> <alcohol> ; <treatment> <past> ; <treatment> part ; <treatment> twic ; <wait> com
        detox	6	<withdrawal> <amount> ; <withdrawal> <fluid> ; <write> ~<alcohol> ; <year> <container>
        detox	6	a <withdrawal> ; a flask ; a function ; a supervis ; a ~detox ; acaban ; aft <year>
        detox	6	again som ; al <sedative> ; amanec ; and cok ; and had ; and wet ; and ~<sick> ; ativan is
        detox	6	ban del ; bar lik ; barbil ; be finish ; been asleep ; blu for ; bottl and ; brandy in
        detox	6	btl ; bubbl ; burnt ; cal anybody ; cam round ; cant hold ; cant rous ; cheek
        detox	6	circuit <play> ; circuit parti ; claw ; clock x ; coffe pot ; color ceniz ; con <cold>
        detox	6	con <sedative> ; convulsion al ; convulsion in ; coor a ; counterfeit ; cow 0 ; crouch
        detox	6	cuand <stop> ; d <headface> ; d sinc ; d smok ; d x ; dai iv ; de <hit> ; de golp
        detox	6	desintoxicacion ; detox ; detox but ; detox cost ; detox placement ; dia y ; dop 0
        detox	6	down in ; drain ; drench ; drink lean ; drink was ; drunk by ; dry <sick> ; dry heav
        detox	6	ear q ; eighteen can ; el dobl ; el ron ; eleven oclock ; empap ; encontr la
        detox	6	est sobredosific ; estoy enganch ; every ten ; every thre ; evry 0 ; f <sedative>
        detox	6	f bottl ; f revers ; fentanyl patch ; fingertip ; fit in ; flask of ; floaty ; forgot and
        detox	6	four a ; fue ayer ; g a ; g sinc ; gag ; gargara ; gin ; go mor ; gobbl ; grand mal ; gray
        detox	6	guar ; h and ; habi <consume> ; habl com ; hacen <treatment> ; hacen desintoxicacion
        detox	6	hand wont ; havent <asleep> ; havent slept ; hay y ; he stop ; heav ; her breath
        detox	6	her fingernail ; her off ; her xanax ; herman 0 ; heroin dai ; hicier gargara
        detox	6	his <alcohol> ; hora sin ; hr 0 ; hueso ; i swallow ; icu with ; im <shake> ; im soak
        detox	6	jering ; jering en ; just <alcohol> ; keep forget ; las <medicine> ; las medicina ; lat i
        detox	6	le dieron ; limpi con ; los labio ; lost <count> ; lunch until ; m <alcohol>
        detox	6	m <appointment> ; m book ; mak that ; management ; me dur ; medical <treatment>
        detox	6	methadon at ; moradito ; mordi la ; morn i ; my <always> ; my bon ; my finger ; narcan him
        detox	6	nariz y ; night now ; no <insurance> ; no gin ; no jal ; no prueb ; no ~<emergency>
        detox	6	noon my ; nos is ; nos twic ; nt x ; of em ; of fent ; off <needle> ; off it ; on <room>
        detox	6	on lik ; one <always> ; one <start> ; one every ; open her ; orang cap ; oxicodon ; pap es
        detox	6	partn say ; pas tom ; percolator ; person com ; pic <opioid> ; port john ; quit breath
        detox	6	quit tim ; recet ; refil ; relay ; respiracion ; right up ; rls ; run bon ; sat nit
        detox	6	sat nt ; schnap ; sherry ; si hicier ; si no ; sient las ; sin <alcohol> ; sinc <hospital>
        detox	6	sist want ; snor but ; snort fent ; soak thru ; soldier in ; som + ; someth at ; speedbal
        detox	6	ss ; station <container> ; station bottl ; straw ; straw on ; su <alcohol> ; sweat thru
        detox	6	ta ; tak four ; tak hom ; that <build> ; that fix ; that wasnt ; thc ; the er ; the label
        detox	6	the orang ; the reclin ; the run ; the som ; the teacup ; them <always> ; they hit
        detox	6	third <night> ; tied down ; tienen desintoxicacion ; til ive ; tio no ; told was ; tom tod
        detox	6	trembl ; two dos ; txt ; una pastil ; vomit ; week ear ; wet himself ; whiskey ; win all
        detox	6	with nurs ; wm ; wm <furniture> ; wm bed ; wont <awake> ; wont fil ; would happen
        detox	6	yesterday lunch ; yesterday n ; you ~detox ; zer <asleep> ; zer sleep ; ~<alcohol> desd
        detox	6	~<seizure> ~<withdrawal> ; ~<stop> ~<sedative> ; ~<vermin> ; ~<withdrawal> <hospital>
        detox	6	~botel ; ~both ~<stop> ; ~both ~end ; ~de ~<alcohol> ; ~el ~<alcohol> ; ~end ; ~golp
        detox	6	~grand ; ~grand ~mal ; ~kick ; ~las ; ~lif ; ~off ~<alcohol> ; ~pued ~ni ; ~to ~end
        detox	6	~vodk ; ~whiskey
        detox	5	*barrierWork.0 ; *injecting.0 ; *losingSupply.0 ; *losingSupply.0:negated
        detox	5	*naloxone.0:negated ; *overdose.0:possible ; *pregnancy.0 ; *quantity.0:negated
        detox	5	*quitting.0:historical ; *wantsOff.0:historical ; *withdrawalSign.0:possible
        detox	5	+ <cannabis> ; + <opioid> ; + <shake> ; + doe ; + fent ; / ~opi ; 0 a ; 0 bud ; 0 diaria
        detox	5	0 l ; 0 lit ; 0 post ; 0 stop ; <alcohol> 0 ; <alcohol> <clinician> ; <alcohol> <daytime>
        detox	5	<alcohol> <fluid> ; <alcohol> <sedative> ; <alcohol> <take> ; <alone> <always>
        detox	5	<always> <crash> ; <always> ten ; <amount> / ; <amount> <put> ; <amount> between
        detox	5	<amount> big ; <amount> todo ; <amount> what ; <awake> <headface> ; <awake> <shake>
        detox	5	<bodypart> <alone> ; <bodypart> <fall> ; <bodypart> <stop> ; <bodypart> r
        detox	5	<bodysound> <take> ; <chestheart> <go> ; <child> <treatment> ; <clinician> self ; <cold>
        detox	5	<color> <fire> ; <color> <night> ; <color> lik ; <consume> <always>
        detox	5	<consume> <palecolor> ; <consume> lik ; <consume> m ; <consume> someth ; <consume> what
        detox	5	<container> <night> ; <container> <pet> ; <container> then ; <continue> <bodypart>
        detox	5	<continue> <fall> ; <continue> <sedative> ; <day> <break> ; <day> <emergency>
        detox	5	<day> <pain> ; <day> un ; <daytime> <stop> ; <daytime> my ; <drive> pul
        detox	5	<emergency> <breath> ; <emergency> <leave> ; <emergency> <room> ; <fall> <palecolor>
        detox	5	<fall> back ; <fall> lik ; <fluid> <asleep> ; <fluid> <daytime> ; <fluid> <fluid>
        detox	5	<fluid> <pill> ; <fluid> a ; <fluid> by ; <fluid> y ; <friend> 0 ; <friend> did
        detox	5	<headface> com ; <hit> <give> ; <intoxicated> <amount> ; <kin> <emergency>
        detox	5	<kin> <medicine> ; <last> noc ; <lock> las ; <medicine> <go> ; <moment> <fluid>
        detox	5	<need> <opioid> ; <need> not ; <needle> <continue> ; <needle> <needle>
        detox	5	<night> <stimulant> ; <opioid> <give> ; <opioid> <take> ; <opioid> only ; <opioid> they
        detox	5	<opioid> up ; <pain> <bodypart> ; <palecolor> hes ; <partner> <palecolor> ; <phone> <hit>
        """
}
