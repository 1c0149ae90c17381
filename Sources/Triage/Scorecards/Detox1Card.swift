extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	44	*detoxRequest:hypothetical
        detox	40	*sinceLastUse.0
        detox	34	brandy
        detox	31	*detoxRequest
        detox	30	<opioid> <consume>
        detox	28	*detoxWord:hypothetical ; *overdoseNow.pillCount ; <opioid> <needle> ; tom diari
        detox	27	*relief ; <opioid> <always> ; ron ; tar
        detox	26	<sedative> <always> ; dopesick ; ~w/d ~sz
        detox	25	<need> <withdrawal> ; cramp ; of jim
        detox	24	fetty ; oding ; safe
        detox	23	*drinks.2 ; <kill> <opioid> ; no ~despiert ; want detox
        detox	22	<alcohol> desd ; <cold> <fluid> ; <illness> <opioid> ; <stop> <shake> ; desintoxic a
        detox	22	foil ; skin is
        detox	21	*heavy ; *overdoseNow ; <consume> <opioid> ; <consume> <sedative> ; <consume> blu
        detox	21	<eat> <opioid> ; <opioid> desd ; <palecolor> <bodysound> ; <sedative> 0 ; flask
        detox	21	win every
        detox	20	*drinks.2:negated ; *withdrawal ; <alcohol> <continue> ; <always> <alcohol>
        detox	20	<moment> <alcohol> ; <opioid> <headface> ; <sedative> <cold> ; bacardi ; chin on
        detox	20	clonazepam ; detox befor ; litr de ; not ~<breath> ; not ~breath ; rivotril ; tom todo
        detox	20	~narcan
        detox	19	*naloxone ; <fluid> <shake> ; <headface> <chestheart> ; a handl ; bar 0
        detox	19	desintoxicacion par ; eyelid ; shoot heroin ; tito ; ~convulsion
        detox	18	*relief.without ; <alcohol> <shake> ; <alcohol> from ; <asleep> <put>
        detox	18	<blood> <sedative> ; <breath> <always> ; <consume> <daytime> ; <daytime> <shake>
        detox	18	detox first ; for detox ; im drink ; smirnof ; spray ; tal <container>
        detox	18	~<emergency> <day>
        detox	17	*deliriumTremens ; <alcohol> qd ; <bodypart> <opioid> ; <bodysound> <headface>
        detox	17	<confused> <see> ; <opioid> iv ; <opioid> todo ; bar <always> ; botel ; cant <awake>
        detox	17	com trap ; enganch ; fioricet ; floppy ; for w/d ; gooseflesh ; lean <always> ; nois lik
        detox	17	oh <pill> ; pinpoint ; roxi ; somebody watch ; stop drink ; two shot ; ~<alcohol> <day>
        detox	17	~puk
        detox	16	0 pack ; <alcohol> tod ; <emergency> x ; <give> ~<seizure> ; <headface> lik
        detox	16	<opioid> off ; <palecolor> i ; <sedative> <sedative> ; a detox ; a snor ; accidental
        detox	16	alumini ; barra ; between breath ; drink again ; extract ; fioricet 0 ; is detox
        detox	16	its <alcohol> ; pinch him ; poquit a ; quier desintoxic ; smok fentanyl ; un doc
        detox	16	~<awake> <headface>
        detox	15	*drinks.2:other_experiencer ; *family.1 ; *overdose ; *relief.against ; 0 <sedative>
        detox	15	0 gram ; <alcohol> <always> ; <consume> lean ; <headface> spray ; <hit> him
        detox	15	<pill> <palecolor> ; <sedative> a ; <shake> <alcohol> ; <week> worth ; airplan bottl
        detox	15	alcohol poison ; codein ; cuanto <day> ; cuanto dia ; detox for ; do detox ; goosebump
        detox	15	he <limp> ; heroin sinc ; hes <emergency> ; jameson ; la botel ; lean every ; moradit
        detox	15	my <sedative> ; narcan x ; on <sedative> ; pain patch ; pinch her ; que eran ; una azul
        detox	15	~<seizure> <stop> ; ~icu ; ~pued ni
        detox	14	*detoxWord ; *family.0 ; *overPrescribed ; *withdrawalSign:hypothetical ; <amount> bar
        detox	14	<amount> ~<seizure> ; <awake> him ; <bodysound> weird ; <caretaking> <withdrawal>
        detox	14	<cold> <headface> ; <opioid> me ; <room> <bodysound> ; <sedative> <amount>
        detox	14	<sedative> <year> ; <stop> <cold> ; <treatment> <stimulant> ; <write> <needle> ; a bundl
        detox	14	alcoholic for ; army 0 ; blu 0 ; de alfil ; doctor watch ; dop ; heroin iv ; hes mak
        detox	14	hook on ; hueso ; mg x ; my tio ; no ~reaccion ; odd on ; of firebal ; of tito
        detox	14	quit cold ; script ; snor weird ; tal can ; to remind ; withdrawal management ; ~reaccion
        detox	13	<alcohol> <year> ; <asleep> <headface> ; <limp> and ; <opioid> <daytime> ; <opioid> all
        detox	13	<pain> <hospital> ; <palecolor> <need> ; <sedative> <count> ; <sedative> y
        detox	13	<withdrawal> <fluid> ; <withdrawal> <say> ; a fifth ; alfil ; asi desd ; blu <always>
        detox	13	bottl was ; canadian ; el spray ; every a ; hand going ; lost count ; medi <moment>
        detox	13	medi hor ; of rum ; pres <pill> ; pres pil ; slap him ; ten a ; tramadol ; twelv pack
        detox	13	un detox ; use fentanyl ; vodk ; ~<seizure> <go> ; ~dts ; ~narcan in ; ~of ~<alcohol>
        detox	13	~round ; ~vodk
        detox	12	*overdoseNow:possible ; 0 vodk ; <alcohol> has ; <alcohol> sinc ; <container> <always>
        detox	12	<fluid> thru ; <hit> <emergency> ; <opioid> <amount> ; <palecolor> <breath>
        detox	12	<palecolor> <pill> ; <palecolor> around ; <pill> <moment> ; <sick> <always>
        detox	12	<take> <sedative> ; <take> bar ; <withdrawal> mgmt ; a twelv ; bathroom til ; bottl every
        detox	12	boy has ; cas of ; com munec ; com off ; cristal ; de tequil ; desintoxicacion p
        detox	12	desintoxiquen ; dilaudid ; doe detox ; drink sunday ; ech agu ; enganch a ; h ; hard ever
        detox	12	he collaps ; hydrocodon ; in <withdrawal> ; is <cold> ; is cold ; its whiskey
        detox	12	iv <opioid> ; los hueso ; malil ; needl stil ; norco ; of dop ; pain clinic ; popov
        detox	12	puls ; resp ; rum ; s <always> ; set alarm ; shaky ; shoot dop ; six or ; someth out
        detox	12	speedbal ; ten <alcohol> ; that first ; the nasal ; tien las ; unk <pill> ; unk pil
        detox	12	withdrawal mgmt ; ~<emergency> at ; ~<withdrawal> <hospital> ; ~<withdrawal> en
        detox	12	~desintoxic ; ~naloxon ; ~when ~he
        detox	11	*mandate.outpatient ; *substance.opioid ; 0 guest ; 0 pint ; <alcohol> <kill>
        detox	11	<bodypart> <withdrawal> ; <breath> <moment> ; <buy> <opioid> ; <container> aft
        detox	11	<day> ~<emergency> ; <daytime> <always> ; <drug> <sedative> ; <feel> fin
        detox	11	<headface> <bodysound> ; <medicine> <blood> ; <needle> <continue> ; <night> <alcohol>
        detox	11	<opioid> <continue> ; <opioid> <pill> ; <opioid> a ; <opioid> que
        detox	11	<palecolor> <emergency> ; <palecolor> ~<breath> ; <sedative> ; <sedative> <afraid>
        detox	11	<sedative> from ; <sedative> sinc ; <shake> <amount> ; <shake> <sick> ; <sick> <continue>
        detox	11	<withdrawal> management ; and malil ; cae la ; caguama ; can no ; cant <hold> ; cant wak
        detox	11	con doctor ; detox pleas ; doubl what ; drink vodk ; drunk every ; dry <sick> ; dry heav
        detox	11	eight a ; en <opioid> ; every 0 ; far away ; feel fin ; fernet ; g ; g <always>
        detox	11	hidrocodon ; his fac ; his finger ; hold stil ; iv <always> ; iv heroin ; le <angry>
        detox	11	lick his ; lu ; n hes ; narcan ; nin <alcohol> ; of <sedative> ; off someth ; on dop
        detox	11	pastilla azul ; pinpoint <headface> ; pinpoint pupil ; pint / ; prob y ; puk ; ran out
        detox	11	rmmat ; seagram ; sin ~su ; sin ~sus ; sobredosific ; soma ; steel reserv ; tallboy
        detox	11	target <room> ; ten beer ; tequil diari ; the ~<opioid> ; to fifteen ; una mor
        detox	11	uso heroin ; vodk dai ; was ful ; whatev was ; with narcan ; ~<container> ~<always>
        detox	11	~brandy ; ~had ~to ; ~hay y ; ~me ech ; ~seizur com ; ~sus ; ~tongu
        detox	10	*deliriumTremens:historical ; *rhythm.2 ; *seizure.prior:historical ; 0 <opioid> ; 0 bag
        detox	10	0 door ; 0 pk ; <amount> handl ; <amount> m ; <break> <opioid> ; <clinician> <stimulant>
        detox	10	<consume> tod ; <count> or ; <drive> ~<intoxicated> ; <fire> <needle>
        detox	10	<fluid> <furniture> ; <intoxicated> <always> ; <medicine> <sedative> ; <medicine> par
        detox	10	<needle> cap ; <opioid> <bodypart> ; <opioid> <day> ; <opioid> <take> ; <put> alg
        detox	10	<say> <withdrawal> ; <sedative> x ; <shake> <say> ; <treatment> <week> ; a ir ; a lit
        detox	10	a nois ; aft year ; alfereci ; alprazolam ; amanec ; and shak ; are wors ; at onc
        detox	10	back surgery ; bathroom floor ; bf gf ; com <clean> ; dog wont ; down his ; drool
        detox	10	eight to ; el suboxon ; empin ; est <palecolor> ; est enganch ; evry ; f heroin
        detox	10	foil dai ; for <stimulant> ; for ~detox ; g a ; gallon of ; hand wil ; her <sedative>
        detox	10	heroin 0 ; hes blu ; i shak ; i ~odd ; im <withdrawal> ; it safe ; iv dai ; la chiv
        detox	10	label say ; last beer ; necesit desintoxic ; need detox ; no ~gin ; no ~reconoc
        detox	10	no ~vodk ; now drink ; of black ; oh tablet ; on perc ; one <pill> ; phenibut ; pie y
        detox	10	pk ; pour at ; qued com ; retch ; roxy ; se pus ; second night ; self <stranger>
        detox	10	smok fetty ; soak through ; someth at ; stor open ; ten <opioid> ; them <continue>
        detox	10	them again ; tom a ; twelv a ; vodk / ; vodk every ; wak him ; week worth ; you detox
        detox	10	~<bodypart> ~wont ; ~<emergency> ~<emergency> ; ~<seizure> ; ~<withdrawal> ; ~fit ~in
        detox	10	~jal <breath> ; ~jal air ; ~la ~<headface> ; ~reconoc ; ~respons
        detox	9	*barrierWork.unnamed ; *wantsOff:hypothetical ; + <stimulant> ; 0 <fluid> ; 0 bar
        detox	9	<alcohol> <bodypart> ; <alcohol> for ; <alcohol> todo ; <alcohol> und ; <always> <opioid>
        detox	9	<amount> open ; <breath> mayb ; <clothes> <shake> ; <consume> all ; <day> <shake>
        detox	9	<fluid> if ; <go> lik ; <insurance> <say> ; <kill> <drug> ; <moment> around ; <need> all
        detox	9	<opioid> <cannabis> ; <opioid> <color> ; <opioid> <fluid> ; <opioid> <stimulant>
        detox	9	<opioid> <year> ; <opioid> ya ; <pain> <clinician> ; <pain> la ; <pill> aft ; <pill> unk
        detox	9	<put> ~<alcohol> ; <sedative> <day> ; <sedative> lik ; <sedative> on ; <tired> <headface>
        detox	9	<treatment> ; <withdrawal> <daytime> ; <year> <container> ; a milkshak ; a tap
        detox	9	abuelit llam ; al <alcohol> ; alcoholic ; be <stimulant> ; be <withdrawal> ; be cok
        detox	9	blu all ; blu around ; blu lik ; bon hurt ; bottl ; breath mayb ; bunch ; cam de
        detox	9	cant hold ; compact ; d x ; de <hit> ; de golp ; desintoxiquen del ; detox slot
        detox	9	drink every ; dry aft ; dur dos ; el mezcal ; empty <container> ; er <give> ; every thre
        detox	9	fifth ; firebal ; frasc ; fue <day> ; gin every ; gon kil ; hadnt had ; heavy <consume>
        detox	9	heavy drink ; heroin diari ; hes <cold> ; hes cold ; hes turn ; hospitalist
        detox	9	i ~<emergency> ; i ~overdos ; in dts ; is turn ; jering ; jim ; knuckl on
        detox	9	las <palecolor> ; le grit ; lit box ; lu 0 ; many i ; martini ; meth detox
        detox	9	mgmt <furniture> ; mgmt bed ; milkshak ; normal <day> ; nos spray ; of brandy ; of h
        detox	9	of methadon ; of popov ; off foil ; off suboxon ; on blu ; on kitchen ; oxycodon ; pap dej
        detox	9	papel alumini ; parch de ; pil aft ; pil unk ; pueden desintoxic ; que amanec ; restoril
        detox	9	scotch ; slid off ; smok fent ; steady aft ; straw on ; tak bar ; tak doubl ; tal <child>
        detox	9	tal boy ; ten in ; the rum ; they hit ; third day ; third night ; tianeptin ; tira
        detox	9	to detox ; tom com ; tremulou ; up <needle> ; va in ; w/o <alcohol> ; want all ; want off
        detox	9	win a ; woken ; ~<amount> ~<opioid> ; ~<awake> up ; ~<consume> ~<alcohol>
        detox	9	~<emergency> him ; ~<sedative> ; ~<seizure> ~<stop> ; ~<seizure> ~when ; ~<shake> and
        detox	9	~a ~fit ; ~ativan ; ~de ~<hit> ; ~de ~golp ; ~despiert ; ~dts at ; ~he ~quit ; ~paramedic
        detox	9	~spray ; ~sx report ; ~sz x ; ~wak up
        detox	8	*alcoholic ; *detoxRequest:possible ; *drinks.1 ; *quantity ; *seizure
        detox	8	*substance.opioid:other_experiencer ; + cok ; <alcohol> <daytime> ; <amount> without
        detox	8	<awake> <hospital> ; <blood> <alcohol> ; <bodypart> back ; <bodysound> <bodysound>
        detox	8	<child> <limp> ; <clinician> <pain> ; <color> <container> ; <consume> com
        detox	8	<container> <moment> ; <container> about ; <count> <opioid> ; <fluid> <sick>
        detox	8	<headface> <color> ; <headface> the ; <home> obtain ; <hospital> liaison
        detox	8	<job> <stimulant> ; <kin> <stimulant> ; <medicine> one ; <moment> <shake> ; <moment> sin
        detox	8	<need> off ; <needle> <soon> ; <opioid> <buy> ; <opioid> <clothes> ; <opioid> <count>
        detox	8	<opioid> de ; <palecolor> claw ; <palecolor> lik ; <partner> <emergency>
        detox	8	<partner> <seizure> ; <pill> from ; <put> <cold> ; <say> <treatment> ; <say> regul
        detox	8	<sedative> <bodypart> ; <sedative> <leave> ; <sedative> <partner> ; <sedative> bar
        detox	8	<shake> <moment> ; <start> <opioid> ; <stimulant> <eat> ; <stimulant> <stimulant>
        detox	8	<tired> <cold> ; <vermin> off ; a desintoxic ; a flask ; a function ; a rag ; acab las
        detox	8	aft <year> ; am drink ; and ~<fluid> ; as <always> ; ativan ; bab ; bar dai ; bed tonight
        detox	8	between <breath> ; blu a ; bunch of ; burnt spoon ; cam round ; carisoprodol ; co driv
        detox	8	coffe pot ; con <clinician> ; cuanto ; day script ; de <opioid> ; deni regul ; desintoxic
        detox	8	devuelv ; dieron ~convulsion ; doctor is ; drench ; drink dai ; driv rid ; drunk for
        detox	8	drunk sinc ; dts on ; dusky ; el ron ; eleven oclock ; empap ; en sí ; er sent
        detox	8	escalofrio ; espald ; espald y ; fac down ; fentanyl dai ; finger ; flop
        detox	8	for ~<withdrawal> ; from what ; ful at ; groggy now ; gurgl lip ; gurgl nois ; h <always>
        detox	8	habi <consume> ; hacen <treatment> ; hacen desintoxicacion ; hand are ; hav <leave>
        detox	8	hav gon ; heart goe ; her breath ; her off ; him lik ; his body ; i pinch ; im lat
        detox	8	im oding ; keep drop ; knif hand ; la alfereci ; la espald ; las azul ; last detox
        detox	8	lat <media> ; lat new ; le pic ; lick ; lit of ; many day ; me desintoxiquen
        detox	8	medical detox ; mor on ; my guy ; night every ; no ~leav ; norc from ; now just ; nt x
        detox	8	of ativan ; on backward ; on klonopin ; on lik ; on tramadol ; one <start> ; one pil
        detox	8	or seven ; pas tom ; patch on ; perc a ; pic <opioid> ; pid cam ; pinch ; pluck
        detox	8	port john ; quit beer ; reces ; refus <drive> ; refus transport ; regul use ; ronqu ; rr 0
        detox	8	run out ; se pas ; sinc fri ; smok blu ; sprit ; stopwatch ; tak eight ; the naloxon
        detox	8	the party ; the perc ; they ~had ; thi <law> ; thirty pack ; thre bottl ; tien <confused>
        detox	8	tom de ; tom desd ; tom tod ; trap y ; two dos ; whit claw ; whol handl ; withdraw
        detox	8	without ~his ; wm ; xanax bar ; xanax ran ; ~<alcohol> <past>
        detox	8	~<caretaking> ~<withdrawal> ; ~<fluid> ; ~<seizure> x ; ~<tired> ; ~<vermin>
        detox	8	~<wait> <withdrawal> ; ~<withdrawal> x ; ~cam ~to ; ~com ~off ; ~dt hx ; ~dts x ; ~i ~had
        detox	8	~la ~nariz ; ~nariz ; ~nip ~of ; ~no ~pued ; ~pued ~ni ; ~revers ; ~reviv ; ~rum
        detox	8	~supervis ; ~sx <day> ; ~whiskey
        detox	7	*barrierChild ; *detoxWord:negated ; *frequency.2:negated ; *hooked ; *withdrawalSign
        detox	7	0 @ ; 0 mg ; 0 oh ; <alcohol> + ; <alcohol> <cold> ; <alcohol> <go> ; <amount> +
        detox	7	<amount> / ; <amount> blu ; <amount> point ; <ask> <opioid> ; <ask> <withdrawal>
        detox	7	<asleep> my ; <bodypart> <shake> ; <bodypart> dusky ; <bodypart> r ; <bodysound> <eat>
        detox	7	<consume> ron ; <container> <stop> ; <continue> <alcohol> ; <continue> <hit>
        detox	7	<continue> slid ; <count> <breath> ; <day> <awake> ; <day> <break> ; <daytime> <fluid>
        detox	7	<daytime> <furniture> ; <daytime> my ; <emergency> <day> ; <fall> back ; <fluid> com
        detox	7	<friend> <limp> ; <give> ~<emergency> ; <go> <medicine> ; <headface> bitten
        detox	7	<headface> no ; <hold> <phone> ; <homeless> <year> ; <hospital> <fall>
        detox	7	<intoxicated> <amount> ; <medicine> <headface> ; <moment> sinc ; <money> <opioid>
        detox	7	<need> <past> ; <need> w/d ; <night> estuv ; <opioid> hes ; <opioid> qd ; <opioid> they
        detox	7	<opioid> thi ; <opioid> x ; <partner> ~<withdrawal> ; <pill> lik ; <put> ~<emergency>
        detox	7	<remember> and ; <room> com ; <say> <palecolor> ; <sedative> hac ; <sedative> is
        detox	7	<sedative> q ; <seizure> x ; <shake> <hold> ; <sick> <sick> ; <stimulant> con
        detox	7	<stimulant> the ; <stimulant> thi ; <take> way ; <tool> <alcohol> ; <treatment> <month>
        detox	7	<treatment> <past> ; <treatment> twic ; <wait> down ; <withdrawal> no ; a denny ; a faucet
        detox	7	a pint ; a puls ; abstinenci ; al <sedative> ; alcoholic sinc ; and <stimulant> ; and cok
        detox	7	ano tom ; anoth at ; ashen ; bar ; be detox ; be finish ; blu dai ; bourbon ; bourbon to
        detox	7	boyfriend say ; bromazolam ; bundl ; button a ; callin ; canadian club ; casi no
        detox	7	con <alcohol> ; con <sedative> ; con ~<emergency> ; coor a ; cotton ; crew 0
        detox	7	d <headface> ; d sinc ; de ron ; detox ; diaria desd ; drink all ; drink win ; eat bar
        detox	7	ed ; el ban ; en <write> ; eran ; est sobredosific ; even she ; every two ; eye the
        detox	7	feel all ; fent dai ; fentanil todo ; fingertip ; first glas ; friend 0 ; g every ; gag
        detox	7	gargara ; get thi ; gf hes ; goe past ; gurgl ; h round ; h/o ~<withdrawal> ; h/o ~dts
        detox	7	had ~<emergency> ; half open ; hand look ; handl q ; her <asleep> ; her xanax
        detox	7	heroin every ; heroin needl ; hicier gargara ; his <alcohol> ; his <sedative>
        detox	7	his ~<alcohol> ; hospic rn ; hour without ; husb went ; i swallow ; ice down ; im <shake>
        detox	7	in reclin ; its beer ; its day ; jack ; just <alcohol> ; just stop ; keep slid ; klonopin
        detox	7	kratom every ; la madrug ; le va ; leg kick ; lunch until ; m <alcohol> ; m ghb
        detox	7	management ; maraca ; me dur ; mg ; miligramo ; my <law> ; my finger ; my palm ; my sub
        detox	7	narcand ; nariz y ; nasal stuf ; ni habl ; night now ; noon my ; nos twic ; not ~<awake>
        detox	7	of fent ; off <stimulant> ; off ativan ; on <room> ; on foil ; orth ; oxy and ; pack every
        detox	7	pueden <treatment> ; pupil lik ; purpl ; pus mor ; quitarsel ; respiracion ; retir in
        detox	7	rye ; sat nit ; se <fluid> ; se acuerd ; se orin ; she <cold> ; si hicier ; si no
        detox	7	sinc homecom ; sinc kore ; sist nam ; six a ; snapchat ; snor funny ; so bad
        detox	7	somebody gav ; spr ive ; stay down ; step down ; stop shak ; swallow what ; sz x ; tak 0
        detox	7	temblor ; ten <pill> ; the alto ; the flask ; the methadon ; the sweat ; then found
        detox	7	thick ; tiemblan ; tienen <furniture> ; tienen desintoxicacion ; to <medicine> ; tom ron
        detox	7	tom tequil ; tranq ; turn purpl ; twelv to ; ur detox ; usted hacen ; vaci ; vodka
        detox	7	want cash ; was cok ; was suppos ; with doctor ; with nurs ; wont stay ; yesterday lunch
        detox	7	~<alcohol> desd ; ~<breath> right ; ~<clean> ~out ; ~<emergency> <play> ; ~<emergency> x
        detox	7	~<shake> <day> ; ~<treatment> ~<past> ; ~<vermin> off ; ~<withdrawal> <consume>
        detox	7	~<withdrawal> <law> ; ~<withdrawal> at ; ~aguardient ; ~both ~<stop> ; ~both ~end
        detox	7	~breath right ; ~cam ; ~convuls ; ~detox ~befor ; ~grand ; ~grand ~mal ; ~klonopin
        detox	7	~me la ; ~seiz ; ~sx today ; ~sz ; ~tap ; ~yawn
        detox	6	*ciwa ; *losingSupply ; + <shake> ; 0 <sick> ; 0 barra ; 0 blu ; 0 bourbon ; 0 diaria
        detox	6	0 dos ; 0 er ; 0 l ; 0 lit ; 0 per ; 0 tallboy ; 0 whit ; <alcohol> <count>
        detox	6	<alcohol> <take> ; <alcohol> a ; <alcohol> handl ; <alone> <always> ; <always> iv
        detox	6	<always> una ; <amount> <opioid> ; <amount> big ; <amount> globo ; <amount> what
        detox	6	<ask> <sober> ; <awake> <shake> ; <awake> her ; <blood> thi ; <bodypart> <pill>
        detox	6	<bodypart> wil ; <bodysound> <water> ; <bodysound> but ; <buy> as ; <buy> at ; <buy> bar
        detox	6	<buy> en ; <clinician> <caretaking> ; <cold> <opioid> ; <color> cap ; <confused> to
        detox	6	<consume> <palecolor> ; <consume> what ; <consume> ~<seizure> ; <continue> <bodypart>
        detox	6	<continue> <fall> ; <continue> som ; <day> <medicine> ; <day> ~<alcohol> ; <day> ~<take>
        detox	6	<drive> pul ; <emergency> twic ; <fluid> <asleep> ; <fluid> <pain> ; <fluid> himself
        detox	6	<furniture> <think> ; <go> <withdrawal> ; <go> dry ; <headface> <cold> ; <headface> <drug>
        detox	6	<headface> <write> ; <hold> <continue> ; <hospital> all ; <intoxicated> sinc
        detox	6	<kin> <confused> ; <last> <alcohol> ; <last> <past> ; <limp> <clean> ; <limp> as
        detox	6	<lock> <day> ; <moment> <container> ; <moment> <happy> ; <moment> dry
        detox	6	<needle> <furniture> ; <needle> <needle> ; <night> ~<container> ; <opioid> <drug>
        detox	6	<opioid> <give> ; <opioid> <go> ; <opioid> <job> ; <opioid> <opioid> ; <opioid> each
        detox	6	<opioid> he ; <opioid> sinc ; <opioid> through ; <opioid> y ; <pet> <headface>
        detox	6	<phone> <hit> ; <phone> he ; <pill> <consume> ; <pill> <soon> ; <pill> <stranger>
        detox	6	<say> <fluid> ; <say> ~sz ; <sedative> <asleep> ; <sedative> <night> ; <sedative> <pill>
        detox	6	<sedative> con ; <sedative> each ; <shake> ; <shake> <consume> ; <shake> <last>
        detox	6	<soon> <bodypart> ; <stimulant> + ; <stimulant> <treatment> ; <stop> <container>
        detox	6	<stop> <sedative> ; <take> about ; <treatment> <order> ; <treatment> part
        detox	6	<treatment> ~<say> ; <vermin> que ; <wait> com ; <withdrawal> <furniture>
        detox	6	<withdrawal> <soon> ; <withdrawal> asi ; <withdrawal> desd ; <withdrawal> right
        detox	6	a <bodysound> ; a <withdrawal> ; a straw ; a thermo ; a tom ; acaban ; active ; again som
        detox	6	agu y ; aint ; alcoholic desd ; ambien ; and <cold> ; and had ; arm drop ; asi toda
        detox	6	at dawn ; at sheet ; bag a ; bar lik ; bar off ; becaus otherwis ; beer again ; beer befor
        detox	6	bien feo ; boc moradit ; both end ; bras <play> ; bras band ; brinc en ; bucket by
        detox	6	burnt foil ; buy bar ; cad dia ; cant rous ; captain morgan ; chicken out ; chin keep
        detox	6	compact und ; compr en ; couldnt <write> ; counterfeit ; crack sinc ; crawl out ; crouch
        detox	6	d smok ; dad is ; dai drink ; dai iv ; day ask ; day giv ; de <breath> ; deni ~sz
        detox	6	desintoxicacion ; detox cost ; detox placement ; diaria ; diarre ; dio ~delirium
        detox	6	disorient ; disorient to ; doing <emergency> ; dop every ; dos botella ; drain
        detox	6	drink lean ; drunk by ; dry 0 ; dts ; each and ; ear <always> ; ear <continue>
        detox	6	ear <medicine> ; ear again ; ear every ; ear q ; ear refil ; eight or ; el aguardient
        detox	6	est azul ; est mor ; est tir ; estoy <consume> ; estoy enganch ; ever <day> ; ever day
        detox	6	every month ; evry 0 ; eye open ; f <opioid> ; f bottl ; fentanyl patch ; first <alcohol>
        detox	6	first if ; fix to ; flask of ; flinch ; floaty ; from <pain> ; from pain ; fue ayer
        detox	6	gallon ; gap and ; gin sinc ; git ; go mor ; gram each ; gray i ; guar ; h and ; h every
        detox	6	habl com ; hand wont ; he beg ; he ran ; he stop ; heav ; her <breath> ; her <medicine>
        detox	6	her <tool> ; her nail ; her nos ; herman 0 ; herni ; heroin dai ; heroin four ; his nos
        detox	6	his whiskey ; hol <container> ; hom now ; hora sin ; hormiga que ; hx ~<withdrawal>
        detox	6	hx ~dts ; i doubl ; i shout ; im <fluid> ; im due ; in walk ; isnt ther ; jering en ; john
        detox	6	just star ; klonopin 0 ; las <medicine> ; las una ; last bottl ; last me ; last xanax
        detox	6	lat i ; le dieron ; lie stil ; lik 0 ; limpi con ; lip going ; lip gray ; lip lik
        detox	6	look fin ; lorazepam ; los paramedic ; lost <count> ; mantec ; me <opioid> ; me corren
        detox	6	me ~<shake> ; medi botel ; medical <treatment> ; meth and ; methadon ; meti una ; mg tid
        detox	6	mo <last> ; mo last ; moradito ; mordi la ; morgan ; motel clerk ; my <official> ; my bon
        detox	6	my oxy ; narcan twic ; nin ten ; no ~jal ; no ~oxy ; no ~prueb ; no ~reaction
        detox	6	of chardonnay ; of cook ; of em ; of smirnof ; off <needle> ; off it ; off what ; oigan
        detox	6	on fent ; on lean ; one <always> ; one <breath> ; one breath ; one eye ; or <count>
        detox	6	orang cap ; own arm ; oxicodon ; pack a ; pain pil ; parent think ; partn say ; paw
        detox	6	perc from ; percolator ; person get ; pick thread ; pint and ; pregnant on ; pt /
        detox	6	quart of ; que estamo ; quit vodk ; rag dol ; rat no ; ref for ; remind ; rls ; roomat
        detox	6	s x ; say off ; se <remember> ; shield cov ; si falt ; sin ~que ; smok meth ; snor but
        detox	6	snor nois ; sold as ; som + ; spoon on ; station <container> ; station bottl
        detox	6	supervis tap ; swallow everyth ; sweat thru ; the afternoon ; the bailif ; the label
        detox	6	the sheet ; the shel ; the teacup ; them <always> ; thought was ; thre hour ; tibi
        detox	6	tibi per ; tid x ; til he ; tir en ; to <alcohol> ; to shout ; told was ; tom caguama
        detox	6	tom vodk ; took 0 ; took way ; tremen asi ; tumbl of ; ve <vermin> ; ve arana ; vodk sinc
        detox	6	vomit ; want bed ; waxy ; week ear ; weird ; wer <play> ; wet himself ; whiskey
        detox	6	whol month ; wil <medicine> ; win all ; wm <furniture> ; wm bed ; word are ; would happen
        detox	6	yawn ; you ~detox ; ~<alcohol> ~no ; ~<alcohol> ~w/d ; ~<child> <day>
        detox	6	~<confused> ~<withdrawal> ; ~<emergency> <pill> ; ~<emergency> me ; ~<emergency> ~me
        detox	6	~<headface> ~spray ; ~<opioid> <consume> ; ~<palecolor> <room> ; ~<sedative> <day>
        detox	6	~<seizure> en ; ~<stop> ~<sedative> ; ~<think> <home> ; ~<treatment> ; ~<withdrawal> 0
        detox	6	~<withdrawal> <amount> ; ~ant ; ~bring ~me ; ~colleg ; ~desintoxicacion ; ~do ~the ; ~dri
        detox	6	~dri ~out ; ~dts 0 ; ~etoh ~w/d ; ~fifth ~of ; ~golp ; ~la cuent ; ~leav ; ~narcan at
        """
}
