extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	42	*detoxRequest.0:hypothetical
        detox	39	*sinceLastUse.0
        detox	32	fioricet
        detox	30	*detoxRequest.0
        detox	29	rivotril
        detox	28	*drinks.2
        detox	27	*relief.0 ; <opioid> <consume> ; safe
        detox	26	<opioid> <always> ; brandy ; fetty
        detox	25	*detoxWord.0:hypothetical ; *overdoseNow.1 ; <kill> <opioid> ; <opioid> <needle>
        detox	25	<sedative> <always> ; of jim
        detox	24	*overdoseNow.0 ; dopesick ; flask ; no despiert ; ron ; spray ; want detox
        detox	23	<alcohol> <continue> ; <opioid> desd
        detox	22	*heavy.0 ; <always> <alcohol> ; <consume> <opioid> ; eyelid
        detox	21	<palecolor> <breath> ; <stop> <shake> ; foil ; for detox ; gurgl ; mezcal ; shoot heroin
        detox	21	tar ; tom desd ; ~w/d ~sz
        detox	20	*withdrawal.0 ; <alcohol> todo ; <need> <withdrawal> ; <sedative> 0 ; a fifth ; alfil
        detox	20	chin on ; detox befor ; detox first ; skin is
        detox	19	*relief.1 ; 0 pack ; <alcohol> desd ; <alcohol> qd ; <amount> <opioid> ; <cold> <fluid>
        detox	19	<confused> <see> ; <emergency> <day> ; <emergency> x ; <headface> <chestheart>
        detox	19	<opioid> <headface> ; a handl ; clonazepam ; jameson
        detox	18	<alcohol> from ; <consume> blu ; <fluid> <shake> ; <moment> <alcohol> ; <sedative> <cold>
        detox	18	desintoxicacion par ; gooseflesh ; it safe ; lean <always> ; nois lik ; not <breath>
        detox	18	not breath ; stop drink ; win every
        detox	17	*drinks.2:negated ; <bodypart> <opioid> ; <consume> <sedative> ; <sedative> <year>
        detox	17	<sedative> x ; accidental ; bacardi ; bar <always> ; botel ; cant <awake> ; desintoxic a
        detox	17	detox for ; fifth of ; its <alcohol> ; narcan ; oding ; oh <pill> ; pain patch ; pinpoint
        detox	17	~w/d
        detox	16	*naloxone.0 ; <alcohol> <always> ; <consume> <daytime> ; <daytime> <shake>
        detox	16	<headface> lik ; <hit> <emergency> ; <illness> <opioid> ; <opioid> iv ; <opioid> off
        detox	16	<sedative> <sedative> ; <sedative> y ; cuanto <day> ; cuanto dia ; enganch ; for w/d
        detox	16	handl of ; im drink ; is detox ; la chiv ; lean every ; mg x ; odd <last> ; odd last
        detox	16	poquit a ; smok fentanyl ; somebody watch ; tal <container> ; two shot
        detox	15	*detoxWord.0 ; *drinks.2:other_experiencer ; *family.1 ; *naloxone.0:other_experiencer
        detox	15	*overPrescribed.0 ; 0 gram ; <awake> <hospital> ; <blood> <sedative> ; <opioid> todo
        detox	15	<palecolor> <bodysound> ; <shake> <amount> ; <week> worth ; airplan bottl ; bar 0
        detox	15	com off ; do detox ; dts ; fioricet 0 ; litr de ; my <sedative> ; narcan x ; not <awake>
        detox	15	puk ; tito ; vodk every
        detox	14	*deliriumTremens.0 ; *deliriumTremens.0:historical ; *family.0 ; *overdose.0
        detox	14	*withdrawalSign.0:hypothetical ; <alcohol> <shake> ; <alcohol> tod ; <fluid> <furniture>
        detox	14	<moment> around ; <night> <alcohol> ; <opioid> <daytime> ; <shake> <alcohol>
        detox	14	<stop> <cold> ; <write> <needle> ; a detox ; aguardient ; alumini ; codein ; com trap
        detox	14	drink again ; floppy ; gallon of ; he <limp> ; hes mak ; hook on ; its whiskey
        detox	14	lost count ; medi <moment> ; medi hor ; narcan me ; ran out ; tom todo ; use fentanyl
        detox	13	*relief.2 ; 0 vodk ; <eat> <opioid> ; <opioid> <buy> ; <palecolor> around
        detox	13	<pill> <moment> ; <pill> <palecolor> ; <sedative> <amount> ; <sedative> a
        detox	13	<sedative> sinc ; <shake> so ; <take> bar ; <treatment> <stimulant> ; a bundl
        detox	13	alcohol poison ; army 0 ; bathroom til ; blu <always> ; doctor watch ; drink vodk
        detox	13	el spray ; en <opioid> ; extract ; goosebump ; heroin sinc ; is <cold> ; is cold
        detox	13	la botel ; not wak ; of <sedative> ; on <sedative> ; quit cold ; spray on ; tal can
        detox	13	took too ; unk <pill> ; unk pil ; withdrawal management ; ~<withdrawal> x ; ~dts x ; ~icu
        detox	12	*seizure.0:historical ; *seizure.2:historical ; *withdrawalSign.0 ; 0 <fluid>
        detox	12	0 <sedative> ; <alcohol> has ; <alcohol> som ; <amount> bar ; <asleep> <headface>
        detox	12	<awake> him ; <bodysound> weird ; <caretaking> <withdrawal> ; <consume> lean
        detox	12	<daytime> <furniture> ; <fluid> thru ; <medicine> <blood> ; <opioid> <bodypart>
        detox	12	<opioid> <day> ; <sedative> from ; <withdrawal> mgmt ; a <bodysound> ; asi desd
        detox	12	between <breath> ; between breath ; blu 0 ; bundl ; canadian ; cristal ; dop
        detox	12	drink sunday ; drink win ; dts at ; escalofrio ; every 0 ; far away ; h ; he collaps
        detox	12	he pour ; heroin iv ; last beer ; malil ; nin <alcohol> ; of firebal ; one <pill> ; pinch
        detox	12	pinpoint <headface> ; pinpoint pupil ; pres <pill> ; pres pil ; quier desintoxic ; rmmat
        detox	12	roxi ; script ; seizur com ; smirnof ; smok fent ; snor weird ; sx <day> ; target <room>
        detox	12	ten <alcohol> ; that first ; tramadol ; twelv pack ; una azul ; vodk ; withdrawal mgmt
        detox	12	~<withdrawal> ; ~of ~<alcohol> ; ~sz x
        detox	11	*mandate.2 ; *rhythm.2 ; *substance.1 ; 0 <seizure> ; 0 pint ; <alcohol> <year>
        detox	11	<always> <opioid> ; <breath> <always> ; <buy> <opioid> ; <cold> <headface>
        detox	11	<drive> ~<intoxicated> ; <drug> <sedative> ; <headface> spray ; <intoxicated> <always>
        detox	11	<kill> <drug> ; <limp> and ; <medicine> <sedative> ; <opioid> <amount>
        detox	11	<opioid> <continue> ; <opioid> all ; <opioid> me ; <opioid> que ; <shake> <day>
        detox	11	<shake> <sick> ; <shake> y ; <take> <sedative> ; <withdrawal> management ; a nois
        detox	11	a snor ; a twelv ; alcoholic for ; barra ; bf gf ; bottl was ; cas of ; de alfil
        detox	11	desintoxicacion p ; dilaudid ; disorient ; drunk every ; enganch a ; espald y ; g
        detox	11	heroin every ; hydrocodon ; iv <opioid> ; los hueso ; lu ; me <emergency> ; moradit
        detox	11	my tio ; now drink ; of dop ; off someth ; pinch her ; puls ; roxy ; shaky ; six or
        detox	11	street for ; sx report ; sx today ; ten a ; the rum ; third night ; tianeptin ; tien las
        detox	11	tom diari ; tremulou ; un detox ; va in ; ~<container> ~<always> ; ~no ~pued
        detox	10	*wantsOff.0:hypothetical ; 0 <emergency> ; 0 <opioid> ; 0 oh ; <alcohol> sinc
        detox	10	<alcohol> und ; <amount> <seizure> ; <amount> m ; <breath> <palecolor> ; <consume> myself
        detox	10	<container> <stop> ; <emergency> him ; <emergency> me ; <feel> fin ; <hit> him
        detox	10	<medicine> par ; <moment> <shake> ; <opioid> <fluid> ; <pain> <hospital>
        detox	10	<palecolor> <pill> ; <pill> unk ; <put> <cold> ; <sedative> ; <sedative> <afraid>
        detox	10	<shake> <say> ; <sick> <continue> ; <take> too ; a lit ; abstinenci ; aft year
        detox	10	and malil ; back surgery ; be <withdrawal> ; blu around ; boy has ; cramp ; de tequil
        detox	10	desintoxiquen ; detox pleas ; devuelv ; doe detox ; eight to ; est <palecolor> ; f heroin
        detox	10	feel fin ; fent dai ; foil dai ; for <stimulant> ; hand going ; heroin diari ; his finger
        detox	10	hold stil ; i odd ; in <withdrawal> ; iv heroin ; last me ; le <angry> ; lick his
        detox	10	meth detox ; mgmt <furniture> ; mgmt bed ; no reaccion ; norco ; on dop ; on tramadol
        detox	10	oxycodon ; pain clinic ; parch de ; pil unk ; pinch him ; pint of ; prob y
        detox	10	pueden <treatment> ; reaccion ; refus <drive> ; reviv con ; rum ; s <always> ; seagram
        detox	10	set alarm ; shoot dop ; slap him ; smok fetty ; someth out ; sprit ; steel reserv
        detox	10	subutex ; tak bar ; tallboy ; ten beer ; ten in ; tequil diari ; the nasal ; the whit
        detox	10	them <continue> ; them again ; tira ; to detox ; to fifteen ; tom com ; tongu ; transf
        detox	10	was ful ; week worth ; whatev was ; ~<alcohol> ~<seizure> ; ~<bodypart> ~wont
        detox	10	~<consume> ~<alcohol> ; ~<seizure> x ; ~<shake> and ; ~ativan ; ~convulsion
        detox	9	*detoxRequest.0:possible ; *substance.1:other_experiencer ; + <stimulant> ; 0 bar ; 0 pk
        detox	9	<alcohol> + ; <alcohol> <amount> ; <alcohol> <kill> ; <amount> blu
        detox	9	<bodysound> <headface> ; <break> <opioid> ; <breath> <moment> ; <clinician> <pain>
        detox	9	<clinician> <stimulant> ; <clothes> <shake> ; <consume> todo ; <container> aft
        detox	9	<count> or ; <emergency> <outdoors> ; <fire> <needle> ; <fluid> if ; <go> <withdrawal>
        detox	9	<go> lik ; <insurance> <say> ; <kin> <stimulant> ; <lock> <day> ; <needle> cap
        detox	9	<opioid> <clothes> ; <opioid> <count> ; <opioid> <pill> ; <opioid> <stimulant>
        detox	9	<opioid> hes ; <opioid> thi ; <palecolor> <awake> ; <palecolor> <emergency>
        detox	9	<palecolor> <need> ; <palecolor> claw ; <room> <bodysound> ; <say> <treatment>
        detox	9	<sedative> <count> ; <sedative> <day> ; <shake> <hold> ; <sick> <always>
        detox	9	<start> <alcohol> ; <stop> <sedative> ; <treatment> ; <withdrawal> <daytime>
        detox	9	<withdrawal> en ; a ir ; a milkshak ; a tom ; al <alcohol> ; alcoholic ; alfereci
        detox	9	alprazolam ; bag a ; bar ; bathroom floor ; be detox ; bent over ; bon hurt ; bottl every
        detox	9	bug off ; cae la ; cam de ; captain morgan ; cervez y ; con doctor ; day giv ; desintoxic
        detox	9	dio delirium ; doubl what ; drink every ; eight a ; el suboxon ; empty <container>
        detox	9	est enganch ; every a ; evry ; firebal ; fue <day> ; g <always> ; h <always> ; hand are
        detox	9	hard ever ; her <sedative> ; hes turn ; his body ; hormiga ; hospitalist ; jim ; leg kick
        detox	9	many day ; mi botel ; milkshak ; morgan ; my <law> ; n hes ; narcan at
        detox	9	necesit desintoxic ; no leav ; normal <day> ; nos spray ; of tito ; off ativan ; oh tablet
        detox	9	one pil ; pack every ; papel alumini ; pastilla azul ; pid cam ; pk ; pluck ; pued ni
        detox	9	pupil lik ; purpl ; quit beer ; quitarsel ; reces ; refus transport ; se pas ; second day
        detox	9	second night ; self <stranger> ; she count ; sin su ; snort someth ; sobredosific
        detox	9	spr ive ; stop shak ; stor open ; the flask ; the perc ; the ~<opioid> ; tid x
        detox	9	tienen <furniture> ; to remind ; tom caguama ; twelv a ; un doc ; vodk / ; vodk dai
        detox	9	wak him ; was cok ; whit claw ; with ~<emergency> ; without his ; woken ; you detox
        detox	9	~<alcohol> <day> ; ~<sedative> ; ~<seizure> ~<stop> ; ~<seizure> ~when ; ~com ~off
        detox	9	~detox ; ~my ~lif ; ~naloxon ; ~rum ; ~tap ; ~when ~he
        detox	8	*alcoholic.0 ; *barrierWork.1 ; *drinks.1 ; *hooked.0 ; *overdoseNow.0:possible ; 0 @
        detox	8	0 bag ; 0 guest ; 0 mg ; <alcohol> <bodypart> ; <alcohol> a ; <alcohol> for
        detox	8	<amount> <medicine> ; <amount> globo ; <amount> handl ; <amount> without ; <asleep> <put>
        detox	8	<asleep> my ; <blood> <alcohol> ; <bodypart> <withdrawal> ; <bodypart> back
        detox	8	<bodypart> wil ; <child> <limp> ; <consume> all ; <consume> com ; <container> <always>
        detox	8	<container> <moment> ; <count> <opioid> ; <day> ~<alcohol> ; <emergency> <play>
        detox	8	<emergency> twic ; <fluid> <pain> ; <fluid> com ; <friend> <limp> ; <job> <stimulant>
        detox	8	<kin> odd ; <limp> <clean> ; <medicine> one ; <moment> sin ; <need> all ; <need> off
        detox	8	<needle> <soon> ; <opioid> <cannabis> ; <opioid> <year> ; <opioid> x ; <opioid> ya
        detox	8	<palecolor> <always> ; <palecolor> lik ; <pill> from ; <put> ~<alcohol> ; <remember> and
        detox	8	<say> regul ; <say> ~sz ; <sedative> <asleep> ; <sedative> <bodypart> ; <sedative> <leave>
        detox	8	<seizure> <go> ; <sick> <sick> ; <stimulant> <stimulant> ; <stimulant> the
        detox	8	<treatment> <month> ; <treatment> <week> ; <vermin> off ; <wait> <withdrawal> ; a tap
        detox	8	alcoholic sinc ; am drink ; ambien ; and <stimulant> ; ano tom ; at onc ; bar a
        detox	8	be <stimulant> ; be cok ; be woken ; blu lik ; botella ; caguama tod ; can no ; cant wak
        detox	8	co driv ; com <clean> ; con <alcohol> ; con <clinician> ; cuanto ; dai drink ; de ron
        detox	8	deni regul ; deni ~sz ; dieron convulsion ; dog wont ; doing <emergency> ; drool
        detox	8	drunk for ; dur dos ; ech agu ; el ban ; el mezcal ; espald ; fac down ; fentanil todo
        detox	8	fentanyl dai ; fifth ; finger ; flinch ; flop ; for ~detox ; friend 0 ; gallon ; gin every
        detox	8	gin sinc ; gon kil ; hadnt had ; hand wil ; heart goe ; heavy <consume> ; heavy drink
        detox	8	hes blu ; his fac ; his nos ; his ~<alcohol> ; hour without ; hoy and ; im <withdrawal>
        detox	8	im oding ; iv <always> ; iv dai ; keep drop ; klonopin ; la alfereci ; la espald
        detox	8	label say ; las <palecolor> ; last detox ; le grit ; le pic ; le va ; leg wont ; lit box
        detox	8	lu 0 ; maraca ; martini ; me ~<shake> ; meti una ; mg ; miligramo ; mor on ; muev
        detox	8	narcan twic ; need detox ; night every ; no <opioid> ; of ativan ; of methadon ; off foil
        detox	8	off suboxon ; on fent ; on foil ; on klonopin ; on perc ; or seven ; phenibut ; pint /
        detox	8	pint and ; popov ; proces for ; qued com ; regul use ; retir in ; run out ; say off
        detox	8	se <put> ; se empin ; se muev ; se tom ; sin que ; slid down ; smok blu ; soak through
        detox	8	soma ; step down ; stopwatch ; tak doubl ; tak eight ; tal <child> ; tal boy
        detox	8	ten <opioid> ; the afternoon ; the shel ; thi <law> ; third day ; tom a ; took 0 ; trap y
        detox	8	tremen en ; uso heroin ; vodk sinc ; vodka ; want all ; want off ; win a
        detox	8	~<alcohol> <past> ; ~<caretaking> ~<withdrawal> ; ~<clean> ~out ; ~<cold>
        detox	8	~<emergency> on ; ~<fluid> ; ~<opioid> <consume> ; ~<try> ~to ; ~cold ; ~de ~<hit>
        detox	8	~de ~golp ; ~desintoxicacion ; ~golp ; ~nip ~of ; ~supervis
        detox	7	*barrierChild.0 ; *detoxWord.0:negated ; *frequency.2:negated ; *seizure.0 ; + cok ; 0 blu
        detox	7	0 heroin ; <alcohol> <cold> ; <amount> + ; <amount> open ; <ask> <withdrawal>
        detox	7	<awake> her ; <blood> <medicine> ; <bodypart> <pill> ; <breath> <bodysound> ; <buy> at
        detox	7	<buy> bar ; <buy> en ; <cold> y ; <color> <container> ; <color> cap ; <consume> <seizure>
        detox	7	<consume> ron ; <consume> tod ; <continue> <alcohol> ; <continue> slid ; <continue> som
        detox	7	<count> <breath> ; <daytime> <always> ; <emergency> <emergency> ; <emergency> con
        detox	7	<furniture> <think> ; <give> <emergency> ; <go> <medicine> ; <headface> <color>
        detox	7	<headface> <drug> ; <headface> <furniture> ; <headface> down ; <hospital> <fall>
        detox	7	<intoxicated> <eat> ; <kin> <withdrawal> ; <last> <alcohol> ; <last> <container>
        detox	7	<limp> as ; <medicine> <headface> ; <needle> <furniture> ; <night> <container>
        detox	7	<opioid> <color> ; <opioid> <record> ; <opioid> a ; <opioid> he ; <opioid> qd
        detox	7	<opioid> she ; <palecolor> <room> ; <pill> a ; <pill> aft ; <put> alg ; <room> com
        detox	7	<say> <palecolor> ; <sedative> bar ; <sedative> each ; <sedative> hac ; <sedative> is
        detox	7	<seizure> <try> ; <shake> <moment> ; <start> <daytime> ; <start> <opioid>
        detox	7	<stimulant> <treatment> ; <stop> <fluid> ; <think> <withdrawal> ; <tired> <cold>
        detox	7	<withdrawal> <past> ; <withdrawal> <soon> ; a denny ; a faucet ; a pint ; a rag ; abrupt
        detox	7	again som ; al dej ; alarm for ; and <cold> ; and ~<fluid> ; anoth at ; are wors
        detox	7	around ten ; as <always> ; bab ; bar dai ; beer befor ; blu a ; blu all ; blu dai ; bottl
        detox	7	bourbon ; boy at ; boyfriend say ; burnt spoon ; buy bar ; by <emergency> ; caguama
        detox	7	callin ; canadian club ; cant <hold> ; carisoprodol ; casi no ; charg rn ; chil and
        detox	7	coffe pot ; cold turkey ; compr en ; contest no ; cotton ; d <headface> ; day script
        detox	7	detox slot ; diarre ; doctor is ; dop every ; down his ; drink was ; drunk sinc ; dry aft
        detox	7	eat bar ; el espray ; en <write> ; en sí ; espray ; est mor ; eye run ; f <opioid>
        detox	7	faucet ; fent qd ; firemen ; first glas ; for ~<withdrawal> ; from what ; gram ; gram each
        detox	7	groggy now ; gut cramp ; h round ; h/o ~<withdrawal> ; h/o ~dts ; hand look ; handl q
        detox	7	her <medicine> ; her <tool> ; her nail ; heroin 0 ; heroin four ; heroin needl ; hes gray
        detox	7	hidrocodon ; his <sedative> ; his jaw ; hormiga que ; hx ~<withdrawal> ; hx ~dts
        detox	7	ice down ; im lat ; in dts ; jack ; jering ; just stop ; keep slid ; klonopin 0
        detox	7	knif hand ; knuckl on ; la hacen ; la primer ; las azul ; last klonopin ; lat <media>
        detox	7	lat new ; lick ; lie stil ; los paramedic ; m ghb ; m revers ; m roof ; me desintoxiquen
        detox	7	me ~tiembl ; medical detox ; mg tid ; my guy ; my sub ; narcan in ; nasal ; nasal stuf
        detox	7	ni habl ; norc from ; now just ; of <opioid> ; of black ; of h ; of popov ; of rum
        detox	7	off <stimulant> ; off rum ; off vodk ; oigan ; on backward ; on blu ; on kitchen
        detox	7	one <breath> ; one breath ; orth ; pap dej ; patch on ; pil aft ; pour at
        detox	7	pres <sedative> ; pus narcan ; que compr ; que noma ; quieta ; quit vodk ; resp
        detox	7	respiracion ; restoril ; restroom ; ronc ; ronqu ; rye ; scotch ; se <fluid> ; se orin
        detox	7	se pus ; shak and ; shak so ; shield cov ; si falt ; si no ; sin sus ; sinc fri
        detox	7	sinc homecom ; sinc kore ; slid off ; soldier ; supervis tap ; surfac ; that onc
        detox	7	the methadon ; the naloxon ; the plug ; then <alcohol> ; they wouldnt ; thirty pack
        detox	7	thre hour ; tir en ; tom de ; tom ron ; tranq ; tremor ; two minut ; una mor ; ur detox
        detox	7	usted hacen ; want cash ; whol handl ; whol month ; with doctor ; with ~narcan ; withdraw
        detox	7	wont stay ; xanax bar ; yawn ; ~dt hx ; ~he ~quit ; ~i ~had ; ~klonopin ; ~narcan
        detox	7	~narcan on ; ~puk
        detox	6	*ciwa.0 ; *injecting.0 ; *quantity.0 ; + <go> ; 0 <sick> ; 0 bourbon ; 0 per ; 0 tallboy
        detox	6	0 w ; <alcohol> <day> ; <alcohol> <go> ; <alcohol> handl ; <always> iv ; <always> una
        detox	6	<amount> <container> ; <amount> <gun> ; <amount> point ; <amount> spray ; <ask> <sober>
        detox	6	<blood> <week> ; <bodypart> <pain> ; <bodysound> <bodysound> ; <bodysound> <put>
        detox	6	<bodysound> <water> ; <bodysound> but ; <build> <headface> ; <buy> <continue> ; <buy> as
        detox	6	<clinician> <blood> ; <clinician> <caretaking> ; <cold> <opioid> ; <cold> <pain>
        detox	6	<container> <furniture> ; <container> about ; <container> was ; <count> <pill>
        detox	6	<feel> las ; <fluid> <chestheart> ; <fluid> <sick> ; <fluid> himself
        detox	6	<headface> <bodysound> ; <headface> <cold> ; <headface> the ; <hold> <continue>
        detox	6	<hold> <phone> ; <homeless> <year> ; <hospital> all ; <hospital> la ; <kin> turn
        detox	6	<law> on ; <medicine> <stop> ; <moment> <furniture> ; <moment> <sedative> ; <moment> sinc
        detox	6	<money> <opioid> ; <need> <past> ; <need> w/d ; <needle> ; <needle> <continue>
        detox	6	<night> <fire> ; <night> estuv ; <night> la ; <official> <say> ; <opioid> <drug>
        detox	6	<opioid> <go> ; <opioid> <job> ; <opioid> from ; <opioid> sinc ; <pain> <clinician>
        detox	6	<palecolor> i ; <pet> <headface> ; <phone> anybody ; <phone> he ; <pill> lik
        detox	6	<put> <daytime> ; <put> <emergency> ; <put> <water> ; <room> del ; <say> <withdrawal>
        detox	6	<sedative> <buy> ; <sedative> <pet> ; <sedative> <pill> ; <sedative> <week>
        detox	6	<sedative> con ; <sedative> on ; <sedative> q ; <seizure> al ; <seizure> x
        detox	6	<stimulant> con ; <stimulant> thi ; <stop> tim ; <take> way ; <tired> <headface>
        detox	6	<tool> <alcohol> ; <trade> <alcohol> ; <treatment> <past> ; <treatment> part
        detox	6	<treatment> twic ; <wait> com ; <withdrawal> <amount> ; <withdrawal> <fluid>
        detox	6	<write> ~<alcohol> ; <year> <container> ; a <withdrawal> ; a flask ; a function
        detox	6	a supervis ; a ~detox ; acaban ; aft <year> ; al <sedative> ; alcoholic desd ; amanec
        detox	6	and cok ; and had ; and ~<sick> ; ativan 0 ; ativan is ; ban del ; bar lik ; barbil
        detox	6	be finish ; bed tonight ; been asleep ; blu for ; bottl and ; brandy in ; btl ; bubbl
        detox	6	burnt ; cal anybody ; cam round ; cant hold ; cant rous ; cheek ; circuit <play>
        detox	6	circuit parti ; claw ; clock x ; color ceniz ; con <cold> ; con <sedative> ; convulsion
        detox	6	convulsion al ; convulsion in ; coor a ; counterfeit ; cow 0 ; crouch ; cuand <stop>
        detox	6	d sinc ; d smok ; d x ; dai iv ; de <hit> ; de golp ; desintoxicacion ; detox ; detox but
        detox	6	detox placement ; dia y ; dop 0 ; down in ; drain ; drench ; drink lean ; drunk by
        detox	6	dry <sick> ; dry heav ; ear q ; eighteen can ; el dobl ; el frasc ; el ron ; eleven oclock
        detox	6	empap ; encontr la ; est sobredosific ; estoy enganch ; every ten ; every thre ; every two
        detox	6	evry 0 ; f <sedative> ; f bottl ; f revers ; fentanyl patch ; fingertip ; fit in
        detox	6	flask of ; floaty ; forgot and ; four a ; from <pain> ; from pain ; fue ayer ; g a
        detox	6	g sinc ; gag ; gargara ; gin ; go mor ; gobbl ; grand mal ; guar ; h and ; h every
        detox	6	habl com ; hacen <treatment> ; hacen desintoxicacion ; hand wont ; havent <asleep>
        detox	6	havent slept ; hay y ; he beg ; he stop ; heav ; her breath ; her fingernail ; her off
        detox	6	her xanax ; herman 0 ; heroin dai ; hicier gargara ; his <alcohol> ; hora sin ; hr 0
        detox	6	hueso ; i swallow ; icu with ; im <shake> ; im soak ; isnt ther ; jering en
        detox	6	just <alcohol> ; keep forget ; las <medicine> ; las medicina ; lat i ; le dieron
        detox	6	limpi con ; lorazepam ; los labio ; lost <count> ; lunch until ; m <appointment> ; m book
        detox	6	mak that ; management ; me dur ; medical <treatment> ; methadon at ; moradito ; mordi la
        detox	6	morn i ; my <always> ; my bon ; my finger ; narcan him ; nariz y ; night now
        detox	6	no <insurance> ; no gin ; no jal ; no prueb ; no reaction ; no ~<emergency> ; noon my
        detox	6	nos is ; nos twic ; nt x ; of em ; of fent ; off <needle> ; off it ; on <room> ; on lik
        detox	6	one <always> ; one <start> ; one every ; open her ; orang cap ; oxicodon ; pap es
        detox	6	partn say ; pas tom ; percolator ; person com ; port john ; que casi ; quit breath
        detox	6	quit tim ; recet ; refil ; relay ; right up ; rls ; run bon ; sat nit ; sat nt ; schnap
        detox	6	sherry ; si hicier ; sient las ; sin <alcohol> ; sinc <hospital> ; snor but ; snort fent
        detox	6	soak thru ; soldier in ; som + ; someth at ; speedbal ; ss ; station <container>
        detox	6	station bottl ; straw ; straw on ; su <alcohol> ; sweat thru ; ta ; tak four ; tak hom
        detox	6	that <build> ; that fix ; that wasnt ; thc ; the er ; the label ; the orang ; the reclin
        detox	6	the run ; the som ; the teacup ; them <always> ; they hit ; third <night> ; tied down
        detox	6	tienen desintoxicacion ; til ive ; tio no ; told was ; tom tod ; trembl ; two dos ; txt
        detox	6	una pastil ; vomit ; week ear ; wet himself ; whiskey ; win all ; with nurs ; wm
        detox	6	wm <furniture> ; wm bed ; would happen ; yesterday lunch ; yesterday n ; you ~detox
        detox	6	zer <asleep> ; zer sleep ; ~<seizure> ~<withdrawal> ; ~<stop> ~<sedative> ; ~<vermin>
        detox	6	~<withdrawal> <hospital> ; ~botel ; ~both ~<stop> ; ~both ~end ; ~de ~<alcohol>
        detox	6	~el ~<alcohol> ; ~end ; ~grand ; ~grand ~mal ; ~kick ; ~las ; ~lif ; ~off ~<alcohol>
        detox	6	~pued ~ni ; ~to ~end ; ~vodk ; ~whiskey
        detox	5	*barrierWork.0 ; *losingSupply.0 ; *losingSupply.0:negated ; *naloxone.0:negated
        detox	5	*overdose.0:possible ; *pregnancy.0 ; *quantity.0:negated ; *quitting.0:historical
        detox	5	*withdrawalSign.0:possible ; + <cannabis> ; + <opioid> ; + <shake> ; + doe ; + fent
        detox	5	/ ~opi ; 0 a ; 0 barra ; 0 bud ; 0 diaria ; 0 l ; 0 lit ; 0 post ; 0 stop ; <alcohol> 0
        detox	5	<alcohol> <clinician> ; <alcohol> <daytime> ; <alcohol> <fluid> ; <alcohol> <moment>
        detox	5	<alcohol> <sedative> ; <alcohol> <take> ; <alone> <always> ; <always> <crash>
        detox	5	<always> ten ; <amount> / ; <amount> between ; <amount> big ; <amount> todo
        detox	5	<amount> what ; <awake> <headface> ; <awake> <shake> ; <bodypart> <alone>
        detox	5	<bodypart> <fall> ; <bodypart> <stop> ; <bodypart> r ; <bodysound> <take>
        detox	5	<chestheart> <go> ; <child> <treatment> ; <clinician> self ; <cold> ; <color> <fire>
        detox	5	<color> lik ; <consume> <always> ; <consume> <palecolor> ; <consume> lik ; <consume> m
        detox	5	<consume> someth ; <container> <night> ; <container> <pet> ; <container> then
        detox	5	<continue> <bodypart> ; <continue> <fall> ; <continue> <sedative> ; <day> <break>
        detox	5	<day> <emergency> ; <day> <pain> ; <day> un ; <daytime> <stop> ; <daytime> my
        detox	5	<drive> pul ; <emergency> <breath> ; <emergency> <leave> ; <emergency> <room>
        detox	5	<fall> <palecolor> ; <fall> back ; <fall> lik ; <fluid> <asleep> ; <fluid> <daytime>
        detox	5	<fluid> <fluid> ; <fluid> <pill> ; <fluid> a ; <fluid> by ; <fluid> y ; <friend> 0
        detox	5	<friend> did ; <give> ~<seizure> ; <headface> com ; <hit> <give> ; <kin> <emergency>
        detox	5	<kin> <medicine> ; <last> noc ; <lock> las ; <medicine> <go> ; <moment> <last>
        detox	5	<need> <opioid> ; <need> not ; <needle> <needle> ; <night> <stimulant> ; <opioid> <give>
        detox	5	<opioid> <take> ; <opioid> only ; <opioid> they ; <opioid> up ; <pain> <bodypart>
        detox	5	<palecolor> hes ; <partner> <palecolor> ; <phone> <hit> ; <pill> <soon> ; <pill> organiz
        detox	5	<play> <hot> ; <put> <alcohol> ; <put> <always> ; <put> <palecolor> ; <room> <room>
        """
}
