extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	43	*detoxRequest:hypothetical
        detox	40	*sinceLastUse.0
        detox	34	brandy
        detox	31	*detoxRequest
        detox	30	<opioid> <consume>
        detox	28	*detoxWord:hypothetical ; *overdoseNow.pillCount ; <opioid> <needle> ; tom diari
        detox	27	*relief ; <opioid> <always> ; ron ; tar
        detox	26	<sedative> <always> ; dopesick
        detox	25	<need> <withdrawal> ; of jim ; ~w/d ~sz
        detox	24	cramp ; fetty ; oding ; safe
        detox	23	*drinks.2 ; <kill> <opioid> ; no ~despiert ; want detox
        detox	22	<alcohol> desd ; <illness> <opioid> ; <stop> <shake> ; desintoxic a ; foil ; win every
        detox	21	*drinks.2:negated ; *heavy ; *overdoseNow ; <alcohol> <continue> ; <cold> <fluid>
        detox	21	<consume> <opioid> ; <consume> <sedative> ; <consume> blu ; <eat> <opioid>
        detox	21	<fluid> <shake> ; <opioid> desd ; <palecolor> <bodysound> ; <sedative> 0 ; flask
        detox	21	skin is
        detox	20	*withdrawal ; <always> <alcohol> ; <moment> <alcohol> ; <opioid> <headface>
        detox	20	<sedative> <cold> ; bacardi ; chin on ; clonazepam ; detox befor ; litr de
        detox	20	not ~<breath> ; not ~breath ; tom todo ; ~narcan
        detox	19	*naloxone ; a handl ; desintoxicacion par ; eyelid ; rivotril ; tito
        detox	18	*relief.without ; <alcohol> <shake> ; <alcohol> from ; <asleep> <put> ; <breath> <always>
        detox	18	<confused> <see> ; <consume> <daytime> ; <daytime> <shake> ; <headface> <chestheart>
        detox	18	<opioid> iv ; bar 0 ; com trap ; detox first ; for detox ; im drink ; shoot heroin
        detox	18	spray ; tal <container> ; ~<emergency> <day>
        detox	17	*deliriumTremens ; <alcohol> qd ; <bodypart> <opioid> ; <bodysound> <headface>
        detox	17	<opioid> todo ; bar <always> ; botel ; cant <awake> ; enganch ; fioricet ; for w/d
        detox	17	gooseflesh ; lean <always> ; nois lik ; oh <pill> ; pinpoint ; roxi ; smirnof
        detox	17	somebody watch ; stop drink ; two shot ; ~<alcohol> <day>
        detox	16	*overdose ; 0 pack ; <alcohol> tod ; <blood> <sedative> ; <give> ~<seizure>
        detox	16	<headface> lik ; <opioid> off ; <palecolor> i ; <sedative> <sedative> ; <sedative> a
        detox	16	a detox ; a snor ; accidental ; alumini ; barra ; between breath ; extract ; fioricet 0
        detox	16	floppy ; is detox ; its <alcohol> ; pinch him ; poquit a ; quier desintoxic
        detox	16	smok fentanyl ; un doc ; ~<awake> <headface> ; ~convulsion
        detox	15	*drinks.2:other_experiencer ; *family.1 ; *relief.against ; 0 gram ; <alcohol> <always>
        detox	15	<consume> lean ; <emergency> x ; <headface> spray ; <hit> him ; <pill> <palecolor>
        detox	15	<shake> <alcohol> ; <week> worth ; airplan bottl ; alcohol poison ; codein ; cuanto <day>
        detox	15	cuanto dia ; detox for ; drink again ; goosebump ; he <limp> ; heroin iv ; heroin sinc
        detox	15	hes <emergency> ; jameson ; la botel ; lean every ; mg x ; moradit ; my <sedative>
        detox	15	on <sedative> ; pain patch ; pinch her ; que eran ; una azul ; ~icu ; ~pued ni
        detox	14	*detoxWord ; *family.0 ; *overPrescribed ; *withdrawalSign:hypothetical ; 0 <sedative>
        detox	14	<amount> bar ; <awake> him ; <caretaking> <withdrawal> ; <cold> <headface>
        detox	14	<room> <bodysound> ; <sedative> <amount> ; <sedative> <year> ; <stop> <cold>
        detox	14	<treatment> <stimulant> ; <write> <needle> ; a bundl ; alcoholic for ; army 0 ; blu 0
        detox	14	de alfil ; do detox ; doctor watch ; dop ; hes mak ; hook on ; my tio ; narcan x
        detox	14	no ~reaccion ; of firebal ; of tito ; quit cold ; script ; tal can ; to remind
        detox	14	~<seizure> <stop> ; ~of ~<alcohol> ; ~reaccion
        detox	13	<alcohol> <year> ; <amount> ~<seizure> ; <asleep> <headface> ; <bodysound> weird
        detox	13	<limp> and ; <opioid> <daytime> ; <opioid> all ; <opioid> me ; <pain> <hospital>
        detox	13	<palecolor> <need> ; <sedative> <count> ; <sedative> y ; <take> <sedative>
        detox	13	<withdrawal> <fluid> ; <withdrawal> <say> ; a fifth ; alfil ; asi desd ; blu <always>
        detox	13	bottl was ; canadian ; el spray ; every a ; hand going ; hueso ; lost count
        detox	13	medi <moment> ; medi hor ; odd on ; of rum ; pres <pill> ; pres pil ; puk ; snor weird
        detox	13	ten a ; tramadol ; twelv pack ; un detox ; use fentanyl ; vodk ; withdrawal management
        detox	13	~<seizure> <go> ; ~dts ; ~naloxon ; ~narcan in ; ~round ; ~sz x ; ~vodk
        detox	12	0 vodk ; <alcohol> has ; <alcohol> sinc ; <container> <always> ; <fluid> thru
        detox	12	<hit> <emergency> ; <opioid> <amount> ; <palecolor> <breath> ; <palecolor> <pill>
        detox	12	<pill> <moment> ; <sick> <always> ; <take> bar ; <withdrawal> mgmt ; a twelv
        detox	12	bathroom til ; bottl every ; boy has ; caguama ; cas of ; com munec ; com off ; cristal
        detox	12	de tequil ; desintoxicacion p ; desintoxiquen ; dilaudid ; doe detox ; drink sunday
        detox	12	ech agu ; enganch a ; h ; hard ever ; he collaps ; hydrocodon ; in <withdrawal>
        detox	12	is <cold> ; is cold ; its whiskey ; iv <opioid> ; malil ; needl stil ; norco ; of dop
        detox	12	pain clinic ; popov ; puls ; resp ; rum ; s <always> ; set alarm ; shaky ; shoot dop
        detox	12	six or ; slap him ; someth out ; speedbal ; ten <alcohol> ; that first ; the nasal
        detox	12	tien las ; to fifteen ; unk <pill> ; unk pil ; withdrawal mgmt ; ~<emergency> at
        detox	12	~<withdrawal> <hospital> ; ~<withdrawal> en ; ~desintoxic ; ~when ~he
        detox	11	*deliriumTremens:historical ; *mandate.outpatient ; *substance.opioid ; 0 pint
        detox	11	<alcohol> <kill> ; <bodypart> <withdrawal> ; <breath> <moment> ; <buy> <opioid>
        detox	11	<container> aft ; <day> ~<emergency> ; <daytime> <always> ; <drug> <sedative>
        detox	11	<feel> fin ; <fluid> <pain> ; <headface> <bodysound> ; <medicine> <blood>
        detox	11	<needle> <continue> ; <night> <alcohol> ; <opioid> <continue> ; <opioid> <pill>
        detox	11	<opioid> a ; <opioid> que ; <palecolor> <emergency> ; <palecolor> around
        detox	11	<palecolor> ~<breath> ; <sedative> ; <sedative> <afraid> ; <sedative> from
        detox	11	<sedative> sinc ; <shake> <amount> ; <shake> <sick> ; <withdrawal> management ; a ir
        detox	11	and malil ; cae la ; can no ; cant <hold> ; cant wak ; detox pleas ; doubl what
        detox	11	drink vodk ; drunk every ; dry <sick> ; dry heav ; eight a ; en <opioid> ; every 0
        detox	11	far away ; feel fin ; fernet ; g ; g <always> ; hidrocodon ; his fac ; his finger
        detox	11	hold stil ; iv <always> ; iv heroin ; le <angry> ; lick his ; los hueso ; lu ; n hes
        detox	11	narcan ; nin <alcohol> ; no ~reconoc ; of <sedative> ; off someth ; on dop
        detox	11	pastilla azul ; pinpoint <headface> ; pint / ; prob y ; ran out ; rmmat ; seagram
        detox	11	sin ~su ; sin ~sus ; sobredosific ; soma ; steel reserv ; tallboy ; target <room>
        detox	11	ten beer ; the ~<opioid> ; them <continue> ; them again ; una mor ; uso heroin ; vodk dai
        detox	11	was ful ; whatev was ; with narcan ; ~<container> ~<always> ; ~<seizure> x ; ~brandy
        detox	11	~had ~to ; ~hay y ; ~la ~<headface> ; ~me ech ; ~reconoc ; ~seizur com ; ~sus ; ~tongu
        detox	10	*overdoseNow:possible ; *rhythm.2 ; *seizure.prior:historical ; 0 <opioid> ; 0 bag
        detox	10	0 guest ; 0 pk ; <amount> handl ; <amount> m ; <break> <opioid> ; <clinician> <stimulant>
        detox	10	<consume> tod ; <count> or ; <drive> ~<intoxicated> ; <fire> <needle>
        detox	10	<fluid> <furniture> ; <intoxicated> <always> ; <kin> odd ; <medicine> <sedative>
        detox	10	<medicine> par ; <needle> cap ; <opioid> <bodypart> ; <opioid> <day> ; <opioid> <take>
        detox	10	<put> alg ; <say> <withdrawal> ; <sedative> lik ; <sedative> x ; <shake> <say>
        detox	10	<sick> <continue> ; <tired> <headface> ; <treatment> <week> ; a lit ; a nois ; aft year
        detox	10	alfereci ; alprazolam ; amanec ; and shak ; are wors ; at onc ; back surgery
        detox	10	bathroom floor ; bf gf ; com <clean> ; con doctor ; dog wont ; down his ; drool ; dry aft
        detox	10	eight to ; el suboxon ; empin ; est <palecolor> ; est enganch ; evry ; fifth ; foil dai
        detox	10	for <stimulant> ; for ~detox ; g a ; gallon of ; gin every ; hand wil ; her <sedative>
        detox	10	heroin 0 ; hes blu ; i shak ; i ~odd ; im <withdrawal> ; it safe ; iv dai ; la chiv
        detox	10	label say ; last beer ; many i ; necesit desintoxic ; need detox ; no ~gin ; no ~vodk
        detox	10	now drink ; of black ; of brandy ; oh tablet ; on perc ; one <pill> ; phenibut ; pie y
        detox	10	pinpoint pupil ; pk ; pour at ; qued com ; retch ; roxy ; se pus ; second night
        detox	10	self <stranger> ; smok fetty ; soak through ; someth at ; stor open ; ten <opioid>
        detox	10	to detox ; tom a ; twelv a ; vodk every ; wak him ; week worth ; you detox
        detox	10	~<bodypart> ~wont ; ~<emergency> him ; ~<emergency> ~<emergency> ; ~<sedative>
        detox	10	~<seizure> ; ~<seizure> ~when ; ~<shake> and ; ~<withdrawal> ; ~<withdrawal> x ; ~a ~fit
        detox	10	~dts at ; ~dts x ; ~fit ~in ; ~jal <breath> ; ~jal air ; ~respons
        detox	9	*barrierWork.unnamed ; *substance.opioid:other_experiencer ; *wantsOff:hypothetical
        detox	9	+ <stimulant> ; 0 <fluid> ; 0 bar ; 0 door ; <alcohol> <bodypart> ; <alcohol> for
        detox	9	<alcohol> todo ; <alcohol> und ; <always> <opioid> ; <amount> open ; <breath> mayb
        detox	9	<clothes> <shake> ; <consume> all ; <day> <shake> ; <fluid> if ; <go> lik
        detox	9	<insurance> <say> ; <kill> <drug> ; <moment> around ; <need> all ; <opioid> <buy>
        detox	9	<opioid> <cannabis> ; <opioid> <color> ; <opioid> <fluid> ; <opioid> <stimulant>
        detox	9	<opioid> <year> ; <pain> <clinician> ; <pain> la ; <pill> aft ; <pill> unk
        detox	9	<put> ~<alcohol> ; <sedative> <day> ; <sedative> bar ; <sedative> on ; <treatment>
        detox	9	<withdrawal> <daytime> ; <year> <container> ; a milkshak ; a tap ; abuelit llam
        detox	9	alcoholic ; be <stimulant> ; be <withdrawal> ; be cok ; blu all ; blu around ; blu lik
        detox	9	bon hurt ; bottl ; breath mayb ; bunch ; cam de ; cant hold ; compact ; d x ; de <hit>
        detox	9	de golp ; desintoxiquen del ; detox slot ; drink every ; dur dos ; el mezcal ; el ron
        detox	9	empty <container> ; er <give> ; every thre ; f heroin ; firebal ; frasc ; fue <day>
        detox	9	gon kil ; hadnt had ; heavy <consume> ; heavy drink ; heroin diari ; hes <cold> ; hes cold
        detox	9	hes turn ; hospitalist ; i ~<emergency> ; i ~overdos ; in dts ; is turn ; jering ; jim
        detox	9	knuckl on ; las <palecolor> ; le grit ; lit box ; lu 0 ; martini ; meth detox
        detox	9	mgmt <furniture> ; mgmt bed ; milkshak ; night every ; normal <day> ; nos spray ; of h
        detox	9	of methadon ; of popov ; off foil ; off suboxon ; on blu ; on kitchen ; oxycodon ; pap dej
        detox	9	papel alumini ; parch de ; pil aft ; pil unk ; pueden desintoxic ; que amanec ; restoril
        detox	9	scotch ; slid off ; smok fent ; steady aft ; straw on ; tak bar ; tak doubl ; tal <child>
        detox	9	tal boy ; ten in ; tequil diari ; they hit ; third night ; tianeptin ; tira ; tom com
        detox	9	tom de ; tremulou ; up <needle> ; va in ; vodk / ; want all ; want off ; win a ; woken
        detox	9	~<amount> ~<opioid> ; ~<awake> up ; ~<seizure> ~<stop> ; ~<vermin> ; ~ativan ; ~de ~<hit>
        detox	9	~de ~golp ; ~despiert ; ~he ~quit ; ~la ~nariz ; ~nariz ; ~paramedic ; ~puk ; ~reviv
        detox	9	~spray ; ~sx report ; ~wak up
        detox	8	*alcoholic ; *detoxRequest:possible ; *drinks.1 ; *quantity ; + cok ; <alcohol> <daytime>
        detox	8	<amount> blu ; <awake> <hospital> ; <blood> <alcohol> ; <bodypart> back
        detox	8	<bodysound> <bodysound> ; <child> <limp> ; <clinician> <pain> ; <color> <container>
        detox	8	<consume> com ; <container> <moment> ; <container> about ; <continue> <hit>
        detox	8	<count> <opioid> ; <fluid> <sick> ; <headface> <color> ; <headface> the ; <home> obtain
        detox	8	<hospital> liaison ; <job> <stimulant> ; <medicine> one ; <moment> <shake> ; <moment> sin
        detox	8	<need> off ; <needle> <soon> ; <opioid> <clothes> ; <opioid> <count> ; <opioid> de
        detox	8	<opioid> ya ; <palecolor> claw ; <palecolor> lik ; <partner> <emergency>
        detox	8	<partner> <seizure> ; <pill> from ; <put> <cold> ; <say> <treatment> ; <say> regul
        detox	8	<sedative> <bodypart> ; <sedative> <leave> ; <sedative> <partner> ; <shake> <moment>
        detox	8	<start> <opioid> ; <stimulant> <eat> ; <stimulant> <stimulant> ; <tired> <cold>
        detox	8	<vermin> off ; a desintoxic ; a flask ; a function ; a rag ; acab las ; aft <year>
        detox	8	al <alcohol> ; am drink ; and ~<fluid> ; as <always> ; ativan ; bar dai ; bed tonight
        detox	8	between <breath> ; blu a ; bunch of ; burnt spoon ; cam round ; carisoprodol ; co driv
        detox	8	coffe pot ; con <clinician> ; cuanto ; day script ; de <opioid> ; deni regul ; desintoxic
        detox	8	devuelv ; dieron ~convulsion ; doctor is ; drench ; drink dai ; driv rid ; drunk for
        detox	8	drunk sinc ; dts on ; dusky ; eleven oclock ; empap ; en sí ; er sent ; escalofrio
        detox	8	espald ; espald y ; fac down ; fent dai ; finger ; flop ; for ~<withdrawal> ; from what
        detox	8	ful at ; groggy now ; gurgl lip ; gurgl nois ; h <always> ; habi <consume>
        detox	8	hacen <treatment> ; hacen desintoxicacion ; hand are ; hav gon ; heart goe ; her breath
        detox	8	her off ; him lik ; his body ; i pinch ; im lat ; im oding ; keep drop ; knif hand
        detox	8	la alfereci ; la espald ; las azul ; last detox ; lat <media> ; lat new ; le pic ; lick
        detox	8	lit of ; many day ; me desintoxiquen ; medical detox ; mor on ; my <law> ; my guy
        detox	8	no ~leav ; norc from ; now just ; nt x ; of ativan ; on backward ; on klonopin ; on lik
        detox	8	on tramadol ; one <start> ; one pil ; or seven ; pas tom ; patch on ; perc a ; pid cam
        detox	8	pinch ; pluck ; port john ; quit beer ; reces ; refus <drive> ; refus transport
        detox	8	regul use ; ronqu ; run out ; se pas ; sinc fri ; smok blu ; sprit ; stopwatch ; tak eight
        detox	8	the naloxon ; the party ; the rum ; they ~had ; thi <law> ; third day ; thirty pack
        detox	8	thre bottl ; tien <confused> ; tom desd ; tom tod ; trap y ; two dos ; w/o <alcohol>
        detox	8	whit claw ; whol handl ; withdraw ; without ~his ; wm ; xanax bar ; xanax ran
        detox	8	~<alcohol> <past> ; ~<caretaking> ~<withdrawal> ; ~<consume> ~<alcohol> ; ~<emergency> x
        detox	8	~<wait> <withdrawal> ; ~<withdrawal> <law> ; ~cam ~to ; ~com ~off ; ~convuls ; ~dt hx
        detox	8	~i ~had ; ~nip ~of ; ~no ~pued ; ~pued ~ni ; ~revers ; ~rum ; ~supervis ; ~sx <day>
        detox	8	~whiskey
        detox	7	*barrierChild ; *detoxWord:negated ; *frequency.2:negated ; *hooked ; *seizure
        detox	7	*withdrawalSign ; 0 @ ; 0 mg ; 0 oh ; <alcohol> + ; <alcohol> <cold> ; <alcohol> <go>
        detox	7	<amount> + ; <amount> / ; <amount> without ; <ask> <opioid> ; <ask> <withdrawal>
        detox	7	<asleep> my ; <bodypart> <shake> ; <bodypart> dusky ; <bodypart> r ; <bodysound> <eat>
        detox	7	<consume> ron ; <consume> ~<seizure> ; <container> <stop> ; <continue> <alcohol>
        detox	7	<continue> slid ; <count> <breath> ; <day> <awake> ; <day> <break> ; <daytime> <fluid>
        detox	7	<daytime> <furniture> ; <daytime> my ; <emergency> <day> ; <fall> back ; <fluid> com
        detox	7	<friend> <limp> ; <give> ~<emergency> ; <go> <medicine> ; <headface> <drug>
        detox	7	<headface> bitten ; <headface> no ; <hold> <phone> ; <homeless> <year> ; <hospital> <fall>
        detox	7	<hospital> all ; <intoxicated> <amount> ; <kin> <stimulant> ; <moment> sinc
        detox	7	<money> <opioid> ; <need> <past> ; <need> w/d ; <night> estuv ; <opioid> hes ; <opioid> qd
        detox	7	<opioid> they ; <opioid> thi ; <partner> ~<withdrawal> ; <put> ~<emergency>
        detox	7	<remember> and ; <room> com ; <say> <palecolor> ; <sedative> hac ; <sedative> is
        detox	7	<sedative> q ; <shake> <hold> ; <sick> <sick> ; <stimulant> con ; <stimulant> the
        detox	7	<stimulant> thi ; <take> way ; <tool> <alcohol> ; <treatment> <month> ; <treatment> twic
        detox	7	<wait> down ; <withdrawal> no ; <year> ~<seizure> ; a denny ; a faucet ; a pint ; a puls
        detox	7	a tom ; abstinenci ; al <sedative> ; alcoholic sinc ; and <stimulant> ; and cok ; ano tom
        detox	7	anoth at ; ashen ; bab ; bar ; bar off ; be detox ; be finish ; blu dai ; bourbon
        detox	7	bourbon to ; boyfriend say ; bromazolam ; bucket by ; bundl ; burnt foil ; button a
        detox	7	callin ; canadian club ; casi no ; compact und ; con <alcohol> ; con <sedative>
        detox	7	con ~<emergency> ; coor a ; cotton ; crew 0 ; d <headface> ; d sinc ; de ron ; detox
        detox	7	diaria desd ; drink all ; drink win ; eat bar ; ed ; el ban ; en <write> ; eran
        detox	7	est sobredosific ; even she ; every two ; eye the ; feel all ; fentanil todo
        detox	7	fentanyl dai ; fingertip ; first glas ; friend 0 ; g every ; gag ; gargara ; get thi
        detox	7	goe past ; h round ; had ~<emergency> ; half open ; hand look ; handl q ; hav <leave>
        detox	7	her <asleep> ; her xanax ; heroin every ; heroin needl ; hicier gargara ; his <alcohol>
        detox	7	his <sedative> ; his ~<alcohol> ; hospic rn ; hour without ; i swallow ; ice down
        detox	7	im <shake> ; in progres ; in reclin ; its day ; jack ; just <alcohol> ; just stop
        detox	7	keep slid ; klonopin ; kratom every ; la madrug ; le va ; leg kick ; lunch until
        detox	7	m <alcohol> ; m ghb ; management ; maraca ; me dur ; mg ; miligramo ; my finger ; my palm
        detox	7	my sub ; narcand ; nasal stuf ; ni habl ; night now ; noon my ; nos twic ; not ~<awake>
        detox	7	of fent ; off <needle> ; off <stimulant> ; off ativan ; on <room> ; on foil ; orth
        detox	7	oxy and ; pack every ; pic <opioid> ; pueden <treatment> ; pupil lik ; purpl ; pus mor
        detox	7	quitarsel ; respiracion ; retir in ; rr 0 ; rye ; sat nit ; se <fluid> ; se acuerd
        detox	7	se orin ; she <cold> ; si hicier ; si no ; sinc homecom ; sinc kore ; sist nam ; six a
        detox	7	snapchat ; snor funny ; so bad ; somebody gav ; spr ive ; stay down ; step down
        detox	7	stop shak ; swallow what ; temblor ; ten <pill> ; the alto ; the flask ; the methadon
        detox	7	the perc ; the sweat ; then found ; thick ; tiemblan ; tienen <furniture>
        detox	7	tienen desintoxicacion ; to <medicine> ; tom ron ; tom tequil ; tranq ; turn purpl
        detox	7	twelv to ; ur detox ; usted hacen ; vaci ; vodka ; want cash ; was cok ; was suppos
        detox	7	with doctor ; with nurs ; wont stay ; yesterday lunch ; ~<alcohol> desd ; ~<breath> right
        detox	7	~<clean> ~out ; ~<confused> ~<withdrawal> ; ~<headface> ~spray ; ~<palecolor> <room>
        detox	7	~<shake> <day> ; ~<tired> ; ~<vermin> off ; ~<withdrawal> <consume> ; ~<withdrawal> at
        detox	7	~aguardient ; ~both ~<stop> ; ~both ~end ; ~breath right ; ~cam ; ~grand ; ~grand ~mal
        detox	7	~juic ; ~klonopin ; ~me la ; ~off ~<sedative> ; ~seiz ; ~sx today ; ~sz ; ~tap ; ~yawn
        detox	6	*ciwa ; *losingSupply ; *overdose:possible ; *seizure:historical ; + <shake> ; / d
        detox	6	0 <sick> ; 0 barra ; 0 blu ; 0 bourbon ; 0 diaria ; 0 dos ; 0 l ; 0 lit ; 0 per
        detox	6	0 tallboy ; 0 whit ; <alcohol> <count> ; <alcohol> <take> ; <alcohol> a ; <alcohol> handl
        detox	6	<alone> <always> ; <always> iv ; <always> una ; <amount> <opioid> ; <amount> big
        detox	6	<amount> globo ; <amount> point ; <amount> what ; <ask> <sober> ; <awake> her
        detox	6	<blood> thi ; <bodypart> <pain> ; <bodypart> <pill> ; <bodypart> wil ; <bodysound> <water>
        detox	6	<bodysound> but ; <buy> as ; <buy> at ; <buy> bar ; <buy> en ; <clinician> <caretaking>
        detox	6	<cold> <opioid> ; <color> cap ; <confused> to ; <consume> <palecolor> ; <consume> what
        detox	6	<continue> <bodypart> ; <continue> <fall> ; <continue> som ; <day> <medicine>
        detox	6	<day> ~<alcohol> ; <day> ~<take> ; <drive> pul ; <emergency> twic ; <fluid> <asleep>
        detox	6	<fluid> himself ; <furniture> <think> ; <go> <withdrawal> ; <go> dry ; <headface> <cold>
        detox	6	<headface> <write> ; <hold> <continue> ; <hospital> ~<withdrawal> ; <intoxicated> sinc
        detox	6	<kin> <confused> ; <last> <alcohol> ; <last> <past> ; <limp> <clean> ; <limp> as
        detox	6	<lock> <day> ; <medicine> <headface> ; <moment> <container> ; <moment> <happy>
        detox	6	<moment> dry ; <needle> <furniture> ; <needle> <needle> ; <night> ~<container>
        detox	6	<opioid> <drug> ; <opioid> <give> ; <opioid> <go> ; <opioid> <job> ; <opioid> <opioid>
        detox	6	<opioid> each ; <opioid> he ; <opioid> through ; <opioid> x ; <opioid> y
        detox	6	<palecolor> ~<awake> ; <past> ~w/d ; <pet> <headface> ; <phone> <hit> ; <phone> he
        detox	6	<pill> <consume> ; <pill> <soon> ; <pill> <stranger> ; <pill> lik ; <say> <fluid>
        detox	6	<say> ~sz ; <sedative> <asleep> ; <sedative> <night> ; <sedative> <pill> ; <sedative> con
        detox	6	<sedative> each ; <shake> ; <shake> <consume> ; <shake> <last> ; <soon> <bodypart>
        detox	6	<stimulant> + ; <stimulant> <treatment> ; <stop> <container> ; <stop> <sedative>
        detox	6	<take> about ; <treatment> <order> ; <treatment> <past> ; <treatment> part
        detox	6	<treatment> ~<say> ; <vermin> que ; <wait> com ; <withdrawal> <furniture>
        detox	6	<withdrawal> <soon> ; <withdrawal> asi ; <withdrawal> desd ; <withdrawal> right
        detox	6	a <bodysound> ; a <withdrawal> ; a straw ; a supervis ; a thermo ; acaban ; active
        detox	6	again som ; agu y ; aint ; ambien ; and <cold> ; and had ; arm drop ; asi toda ; at dawn
        detox	6	at sheet ; ativan 0 ; bag a ; bar lik ; becaus otherwis ; beer again ; beer befor
        detox	6	bien feo ; boc moradit ; both end ; bras <play> ; bras band ; brinc en ; buy bar ; cad dia
        detox	6	cant rous ; captain morgan ; chicken out ; chin keep ; compr en ; couldnt <write>
        detox	6	counterfeit ; crack sinc ; crawl out ; crouch ; d smok ; dad is ; dai drink ; dai iv
        detox	6	day ask ; de <breath> ; deni ~sz ; desintoxicacion ; detox cost ; detox placement ; diaria
        detox	6	diarre ; dio ~delirium ; disorient ; disorient to ; doing <emergency> ; dop every
        detox	6	dos botella ; drain ; drink about ; drink lean ; drunk by ; dry 0 ; dts ; each and
        detox	6	ear <always> ; ear <continue> ; ear <medicine> ; ear again ; ear every ; ear q ; ear refil
        detox	6	el aguardient ; est azul ; est mor ; est tir ; estoy <consume> ; estoy enganch
        detox	6	ever <day> ; ever day ; every month ; evry 0 ; eye open ; f <opioid> ; f bottl ; fellow on
        detox	6	fentanyl patch ; fifth / ; first <alcohol> ; first if ; fix to ; flask of ; flinch
        detox	6	floaty ; frasc de ; fue ayer ; gallon ; gap and ; gf hes ; gin sinc ; git ; go mor
        detox	6	gram each ; gray i ; guar ; gurgl ; h and ; h every ; h/o ~<withdrawal> ; h/o ~dts
        detox	6	habl com ; hand wont ; havent <asleep> ; havent slept ; he beg ; he ran ; he stop ; heav
        detox	6	her <breath> ; her <medicine> ; her <tool> ; her nail ; her nos ; herman 0 ; herni
        detox	6	heroin dai ; heroin four ; his nos ; his whiskey ; hol <container> ; hom now ; hora sin
        detox	6	hormiga que ; hoy and ; husb went ; i doubl ; i shout ; im <fluid> ; im due ; in walk
        detox	6	isnt ther ; its beer ; jering en ; john ; just star ; klonopin 0 ; las <medicine>
        detox	6	las una ; last bottl ; last me ; last xanax ; lat i ; le dieron ; lie stil ; lik 0
        detox	6	limpi con ; lip going ; lip gray ; lip lik ; look fin ; los paramedic ; lost <count>
        detox	6	mantec ; me <opioid> ; me ayuden ; me corren ; me ~<shake> ; medi botel
        detox	6	medical <treatment> ; meth and ; methadon ; meti una ; mg tid ; moradito ; mordi la
        detox	6	morgan ; motel clerk ; my <official> ; my bon ; my oxy ; narcan twic ; nariz y ; nin ten
        detox	6	no ~jal ; no ~oxy ; no ~prueb ; no ~reaction ; of chardonnay ; of cook ; of em ; oigan
        detox	6	on fent ; on lean ; one <always> ; one <breath> ; one breath ; one eye ; or <count>
        detox	6	orang cap ; own arm ; oxicodon ; pack a ; pain pil ; partn say ; paw ; perc from
        detox	6	percolator ; person get ; pick thread ; pint and ; pregnant on ; prior ~w/d ; pt /
        detox	6	quart of ; que estamo ; quit vodk ; rag dol ; rat no ; ref for ; remind ; rls ; roomat
        detox	6	run bon ; s x ; say off ; script in ; se <remember> ; she cold ; shield cov ; si falt
        detox	6	sin ~que ; smok meth ; snor but ; snor nois ; sold as ; som + ; spoon on
        detox	6	station <container> ; station bottl ; supervis tap ; swallow everyth ; sweat thru ; tak 0
        detox	6	the afternoon ; the bailif ; the label ; the sheet ; the shel ; the teacup ; them <always>
        detox	6	thought was ; thre hour ; tibi ; tibi per ; tid x ; til he ; tir en ; to <alcohol>
        detox	6	to shout ; told was ; tom caguama ; tom vodk ; took 0 ; took way ; tremen asi ; triag 0
        detox	6	tumbl of ; ve <vermin> ; ve arana ; vodk sinc ; vomit ; want bed ; waxy ; week ear ; weird
        detox	6	wer <play> ; wet himself ; whiskey ; whol month ; wil <medicine> ; win all
        detox	6	wm <furniture> ; wm bed ; word are ; would happen ; yawn ; you ~detox
        detox	6	~<alcohol> ~<seizure> ; ~<alcohol> ~no ; ~<alcohol> ~w/d ; ~<child> <day>
        detox	6	~<emergency> <pill> ; ~<emergency> <play> ; ~<emergency> me ; ~<emergency> ~me ; ~<fluid>
        detox	6	~<opioid> <consume> ; ~<sedative> <day> ; ~<seizure> cuand ; ~<seizure> en
        detox	6	~<stop> ~<sedative> ; ~<think> <home> ; ~<treatment> ; ~<treatment> ~<past>
        detox	6	~<withdrawal> 0 ; ~<withdrawal> <amount> ; ~<withdrawal> <hold> ; ~ant ; ~bring ~me
        detox	6	~colleg ; ~convulsion cuand ; ~convulsion in ; ~delirium ~tremen ; ~desintoxicacion
        detox	6	~detox ~befor ; ~do ~the ; ~dri ; ~dri ~out ; ~dts 0 ; ~etoh ~w/d ; ~fifth ~of ; ~golp
        detox	6	~la cuent ; ~leav ; ~narcan at ; ~narcan him ; ~narcan x ; ~off ~<alcohol> ; ~one wil
        """
}
