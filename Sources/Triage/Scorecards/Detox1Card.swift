extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	44	*detoxRequest:hypothetical
        detox	40	*sinceLastUse.0
        detox	33	brandy
        detox	31	*detoxRequest
        detox	29	<opioid> <consume> ; <sedative> <always>
        detox	28	<opioid> <needle> ; ron ; tom diari
        detox	27	*overdoseNow.pillCount ; *relief ; <opioid> <always> ; a handl ; tar
        detox	26	cramp ; dopesick
        detox	25	*detoxWord:hypothetical ; <need> <withdrawal> ; detox befor ; of jim ; ~w/d ~sz
        detox	24	botel ; fetty ; oding ; safe
        detox	23	<alcohol> <continue> ; <kill> <opioid> ; foil ; want detox
        detox	22	*drinks.2 ; *drinks.2:negated ; <alcohol> desd ; <consume> <opioid> ; <consume> blu
        detox	22	<eat> <opioid> ; flask ; no ~despiert ; skin is
        detox	21	*heavy ; *overdoseNow ; <alcohol> ~<always> ; <cold> <fluid> ; <opioid> desd
        detox	21	<sedative> 0 ; <stop> <shake> ; bacardi ; desintoxic a
        detox	20	<always> <alcohol> ; <consume> <sedative> ; <fluid> <shake> ; <moment> <alcohol>
        detox	20	<opioid> <headface> ; <palecolor> <bodysound> ; <sedative> <cold> ; not ~<breath>
        detox	20	not ~breath ; rivotril ; tom todo
        detox	19	*naloxone ; *withdrawal ; <alcohol> from ; <asleep> <put> ; chin on ; clonazepam
        detox	19	desintoxicacion par ; eyelid ; fifth ; shoot heroin ; smirnof ; tito ; ~narcan
        detox	18	*deliriumTremens ; *relief.without ; <blood> <sedative> ; <bodypart> <opioid>
        detox	18	<confused> <see> ; <consume> <daytime> ; <daytime> <shake> ; <opioid> iv ; <opioid> todo
        detox	18	<sedative> <sedative> ; bar 0 ; bar <always> ; cant <awake> ; com trap ; detox first
        detox	18	drink dai ; for detox ; oh <pill> ; pinpoint ; roxi ; spray ; stop drink
        detox	18	tal <container> ; ~<illness> <opioid>
        detox	17	<alcohol> <shake> ; <headface> <chestheart> ; accidental ; alumini ; drink again
        detox	17	for w/d ; gooseflesh ; im drink ; its <alcohol> ; lean <always> ; nois lik ; twelv pack
        detox	17	un doc ; win every ; ~<emergency> <day> ; ~convulsion ; ~puk
        detox	16	0 gram ; 0 pack ; <breath> <always> ; <emergency> x ; <headface> lik ; <opioid> off
        detox	16	<pain> <medicine> ; <palecolor> i ; <sedative> <year> ; a detox ; alcohol poison
        detox	16	between breath ; codein ; enganch ; fioricet ; floppy ; he <limp> ; hes <emergency>
        detox	16	litr de ; on <sedative> ; pinch him ; poquit a ; quier desintoxic ; quit cold
        detox	16	smok fentanyl ; somebody watch ; two shot ; ~icu
        detox	15	*drinks.2:other_experiencer ; *family.1 ; *overdose ; *relief.against
        detox	15	<alcohol> <always> ; <alcohol> qd ; <bodysound> <headface> ; <consume> lean
        detox	15	<headface> spray ; <sedative> a ; <shake> <alcohol> ; <week> worth ; barra ; cuanto <day>
        detox	15	cuanto dia ; do detox ; extract ; fioricet 0 ; hook on ; lean every ; my <sedative>
        detox	15	que eran ; una azul ; ~<seizure> <stop> ; ~pued ni
        detox	14	*detoxWord ; *family.0 ; *overPrescribed ; 0 <sedative> ; <amount> bar ; <awake> him
        detox	14	<limp> and ; <pill> <palecolor> ; <sedative> <amount> ; <sedative> y ; <shake> so
        detox	14	<stop> <cold> ; <withdrawal> <fluid> ; <write> <needle> ; a <bodysound> ; a bundl
        detox	14	a snor ; army 0 ; blu 0 ; de alfil ; detox for ; doctor watch ; goosebump ; heroin iv
        detox	14	heroin sinc ; hes mak ; hueso ; jameson ; moradit ; my tio ; narcan x ; odd on
        detox	14	of firebal ; of tito ; tal can ; ten a ; un litr ; ~<awake> <headface> ; ~dts ; ~when ~he
        detox	13	*withdrawalSign:hypothetical ; <alcohol> <year> ; <bodysound> weird ; <cold> <headface>
        detox	13	<fluid> thru ; <give> ~<seizure> ; <hit> <emergency> ; <opioid> <daytime> ; <opioid> all
        detox	13	<palecolor> <need> ; <sedative> <count> ; <shake> <amount> ; <treatment> <stimulant>
        detox	13	<withdrawal> <say> ; airplan bottl ; alcoholic for ; alfil ; blu <always> ; bottl was
        detox	13	canadian ; dilaudid ; doe detox ; dop ; every a ; he collaps ; la botel ; lost count
        detox	13	medi <moment> ; medi hor ; mg x ; narcan ; no ~reaccion ; pinch her ; pres <pill>
        detox	13	pres pil ; ran out ; script ; snor weird ; tien las ; to remind ; un detox ; vodk
        detox	13	withdrawal management ; ~<alcohol> <day> ; ~<emergency> at ; ~<withdrawal> <hospital>
        detox	13	~<withdrawal> en ; ~reaccion ; ~vodk
        detox	12	*mandate.outpatient ; 0 vodk ; <alcohol> has ; <alcohol> sinc ; <alcohol> tod
        detox	12	<asleep> <headface> ; <container> <always> ; <daytime> <always> ; <opioid> <amount>
        detox	12	<opioid> <continue> ; <opioid> que ; <opioid> ~<always> ; <palecolor> <pill>
        detox	12	<sick> <always> ; <take> <sedative> ; <take> bar ; <withdrawal> mgmt ; asi desd
        detox	12	bathroom til ; bottl every ; boy has ; can no ; cas of ; com munec ; com off ; cristal
        detox	12	desintoxicacion p ; desintoxiquen ; drink sunday ; ech agu ; el spray ; enganch a
        detox	12	estoy <consume> ; far away ; gallon of ; hand going ; hard ever ; his finger ; hydrocodon
        detox	12	is <cold> ; is cold ; its whiskey ; iv <opioid> ; los hueso ; malil ; norco
        detox	12	of <sedative> ; of dop ; of rum ; pain patch ; pinpoint <headface> ; pint / ; puls ; rum
        detox	12	set alarm ; sin ~su ; six or ; slap him ; target <room> ; ten <alcohol> ; that first
        detox	12	the nasal ; tom de ; tramadol ; unk <pill> ; unk pil ; use fentanyl ; vodk dai
        detox	12	withdrawal mgmt ; ~<medicine> ~<blood> ; ~<seizure> <go> ; ~cam ; ~desintoxic ; ~had ~to
        detox	12	~me ech ; ~naloxon ; ~narcan in ; ~of ~<alcohol> ; ~round
        detox	11	*deliriumTremens:historical ; *overdoseNow:possible ; *seizure.prior:historical
        detox	11	*substance.opioid ; 0 narcan ; 0 pint ; <alcohol> <kill> ; <bodypart> <withdrawal>
        detox	11	<breath> <moment> ; <buy> <opioid> ; <caretaking> <withdrawal> ; <container> aft
        detox	11	<drug> <sedative> ; <feel> fin ; <fire> <needle> ; <hit> him ; <intoxicated> <always>
        detox	11	<kill> <drug> ; <needle> <continue> ; <night> <alcohol> ; <opioid> <bodypart>
        detox	11	<opioid> me ; <palecolor> <breath> ; <palecolor> <emergency> ; <palecolor> around
        detox	11	<palecolor> ~<breath> ; <pill> <moment> ; <room> <bodysound> ; <sedative>
        detox	11	<sedative> sinc ; <vermin> off ; <withdrawal> management ; and malil ; cae la ; caguama
        detox	11	cant wak ; detox pleas ; doubl what ; drink vodk ; drunk every ; en <opioid> ; feel fin
        detox	11	feel normal ; for <stimulant> ; g ; h ; his fac ; hold stil ; in <withdrawal>
        detox	11	iv <always> ; iv heroin ; le <angry> ; lick his ; lu ; needl stil ; nin <alcohol>
        detox	11	off someth ; oh tablet ; on dop ; one <pill> ; pastilla azul ; pinpoint pupil ; popov
        detox	11	prob y ; puk ; resp ; s <always> ; seagram ; shaky ; shoot dop ; sin ~sus ; sobredosific
        detox	11	soma ; someth out ; speedbal ; steel reserv ; tallboy ; ten beer ; them <continue>
        detox	11	them again ; to fifteen ; tom a ; una mor ; was ful ; whatev was ; wont <awake>
        detox	11	~<seizure> ~when ; ~brandy ; ~hay y ; ~revers ; ~seizur com
        detox	10	*rhythm.2 ; *wantsOff:hypothetical ; 0 bag ; 0 bar ; 0 door ; 0 pk ; <alcohol> for
        detox	10	<amount> globo ; <amount> handl ; <amount> ~<seizure> ; <count> or ; <day> ~<emergency>
        detox	10	<drive> ~<intoxicated> ; <feel> normal ; <fluid> <furniture> ; <insurance> <say>
        detox	10	<medicine> <bodypart> ; <medicine> <headface> ; <medicine> <sedative> ; <medicine> par
        detox	10	<opioid> <buy> ; <opioid> <day> ; <opioid> <take> ; <pain> <hospital> ; <put> ~<alcohol>
        detox	10	<sedative> <afraid> ; <sedative> from ; <sedative> on ; <shake> <sick>
        detox	10	<sick> <continue> ; a <withdrawal> ; a ir ; a lit ; a nois ; a twelv ; alfereci
        detox	10	alprazolam ; amanec ; and shak ; are wors ; ativan ; back surgery ; bag a ; bf gf
        detox	10	bug off ; cant <hold> ; com <clean> ; con doctor ; d x ; de tequil ; dog wont ; down his
        detox	10	drool ; dry <sick> ; dry heav ; eight a ; eight to ; el ron ; empin ; est <palecolor>
        detox	10	est enganch ; every month ; evry ; fernet ; g a ; gurgl ; hand wil ; her <sedative>
        detox	10	heroin 0 ; hes blu ; hospitalist ; i ~odd ; im <withdrawal> ; is turn ; it safe ; iv dai
        detox	10	knuckl on ; label say ; last beer ; me acab ; n hes ; necesit desintoxic ; need detox
        detox	10	no ~reconoc ; no ~vodk ; normal <day> ; of black ; out ~a ; phenibut ; pk ; pour at
        detox	10	qued com ; quit beer ; restoril ; retch ; rmmat ; roxy ; se pus ; self <stranger>
        detox	10	soak through ; stor open ; tak bar ; ten <opioid> ; ten in ; tequil diari ; tira
        detox	10	to detox ; vodk every ; wak him ; week worth ; with narcan ; ~<awake> up
        detox	10	~<bodypart> ~wont ; ~<container> ~<always> ; ~<die> ~for ; ~<sedative>
        detox	10	~<seizure> ~<stop> ; ~<shake> and ; ~ativan ; ~dts at ; ~fit ~in ; ~he ~quit ; ~la ~nariz
        detox	10	~nariz ; ~reconoc ; ~respons ; ~spray ; ~sz x ; ~wak up
        detox	9	*barrierWork.unnamed ; + <stimulant> ; 0 <opioid> ; <alcohol> und ; <always> <opioid>
        detox	9	<amount> m ; <amount> open ; <blood> <alcohol> ; <break> <opioid>
        detox	9	<clinician> <stimulant> ; <clothes> <shake> ; <consume> all ; <consume> tod
        detox	9	<day> <awake> ; <day> <shake> ; <fluid> if ; <need> all ; <opioid> <color>
        detox	9	<opioid> <count> ; <opioid> <pill> ; <opioid> <stimulant> ; <opioid> <year> ; <opioid> a
        detox	9	<opioid> ya ; <pain> <clinician> ; <palecolor> claw ; <partner> <emergency> ; <pill> aft
        detox	9	<pill> unk ; <put> alg ; <sedative> x ; <shake> <moment> ; <shake> <say>
        detox	9	<tired> <headface> ; <treatment> <week> ; <withdrawal> <daytime> ; <year> <container>
        detox	9	abuelit llam ; aft <year> ; aft year ; al <alcohol> ; alcoholic ; at onc ; bathroom floor
        detox	9	be <stimulant> ; be <withdrawal> ; be cok ; blu lik ; bon hurt ; bottl ; cant hold
        detox	9	compact ; d sinc ; day script ; de <hit> ; de golp ; desintoxiquen del ; detox slot
        detox	9	dry aft ; dts ; dur dos ; el mezcal ; el suboxon ; empap ; er <give> ; f heroin ; fac down
        detox	9	firebal ; foil dai ; for ~detox ; frasc ; g <always> ; gin every ; h <always> ; hadnt had
        detox	9	heavy <consume> ; heavy drink ; heroin diari ; hes <cold> ; hes cold ; hidrocodon ; i shak
        detox	9	i ~<emergency> ; i ~overdos ; in dts ; is detox ; jering ; jim ; la chiv ; le grit
        detox	9	lit box ; lu 0 ; many i ; martini ; medical detox ; meth detox ; mgmt <furniture>
        detox	9	mgmt bed ; no ~gin ; nos spray ; now drink ; of popov ; off suboxon ; on blu ; on perc
        detox	9	one pil ; oxycodon ; pain clinic ; papel alumini ; parch de ; pie y ; pil aft ; pil unk
        detox	9	que amanec ; quit vodk ; reces ; scotch ; second night ; sinc fri ; slid off ; smok blu
        detox	9	smok fent ; smok fetty ; someth at ; straw on ; tak doubl ; tal <child> ; tal boy
        detox	9	they hit ; they ~had ; third day ; tianeptin ; tom com ; tremulou ; up <needle>
        detox	9	uso heroin ; va in ; vaci ; vodk / ; want all ; whit claw ; win a ; without ~his ; woken
        detox	9	you detox ; ~<amount> ~<opioid> ; ~<consume> ~<alcohol> ; ~<emergency> him
        detox	9	~<emergency> ~<emergency> ; ~<moment> for ; ~<think> ~que ; ~a ~fit ; ~com ~off
        detox	9	~de ~<hit> ; ~de ~golp ; ~despiert ; ~every ~four ; ~nip ~of ; ~paramedic ; ~reviv
        detox	9	~thre ~hour ; ~tongu
        detox	8	*detoxRequest:possible ; *drinks.1 ; *quantity ; *seizure
        detox	8	*substance.opioid:other_experiencer ; + cok ; 0 <fluid> ; 0 ml ; <alcohol> <bodypart>
        detox	8	<alcohol> <daytime> ; <alcohol> <seizure> ; <alcohol> todo ; <amount> without
        detox	8	<bodypart> <shake> ; <bodypart> back ; <bodysound> <bodysound> ; <breath> mayb
        detox	8	<child> <limp> ; <clinician> <pain> ; <color> <container> ; <consume> com
        detox	8	<container> <moment> ; <container> about ; <continue> slid ; <count> <opioid>
        detox	8	<emergency> <day> ; <fluid> com ; <go> lik ; <headface> <bodysound> ; <headface> the
        detox	8	<job> <stimulant> ; <kin> <stimulant> ; <last> <container> ; <medicine> one
        detox	8	<moment> <shake> ; <moment> sin ; <needle> cap ; <opioid> <cannabis> ; <opioid> <record>
        detox	8	<opioid> de ; <opioid> hes ; <opioid> qd ; <pain> la ; <palecolor> lik ; <pill> from
        detox	8	<say> <treatment> ; <say> <withdrawal> ; <say> regul ; <sedative> <bodypart>
        detox	8	<sedative> <day> ; <sedative> <partner> ; <sedative> bar ; <sedative> lik ; <seizure> x
        detox	8	<start> <opioid> ; <stimulant> the ; <stranger> ~<give> ; <tired> <cold> ; <treatment>
        detox	8	a denny ; a desintoxic ; a flask ; a function ; a milkshak ; a rag ; a tap ; a tom
        detox	8	am drink ; and ~<fluid> ; bar dai ; bed tonight ; between <breath> ; blu a ; blu all
        detox	8	blu around ; blu dai ; breath mayb ; bromazolam ; bundl ; burnt spoon ; cam de ; cam round
        detox	8	carisoprodol ; casi no ; co driv ; coffe pot ; con <clinician> ; cuanto ; de <opioid>
        detox	8	deni regul ; desintoxic ; devuelv ; doctor is ; drench ; drink every ; drunk for
        detox	8	drunk sinc ; dusky ; empty <container> ; en <write> ; er sent ; escalofrio ; estoy tom
        detox	8	fent dai ; finger ; flop ; for ~<withdrawal> ; friend 0 ; fue <day> ; gag ; gon kil
        detox	8	groggy now ; h round ; habi <consume> ; hacen <treatment> ; hacen desintoxicacion
        detox	8	hand are ; handl q ; hav <leave> ; hav gon ; heart goe ; her <asleep> ; her breath
        detox	8	her off ; hes turn ; his ~<alcohol> ; i pinch ; im lat ; im oding ; jack ; just stop
        detox	8	keep drop ; keep slid ; knif hand ; la alfereci ; las <palecolor> ; lat <media> ; lat new
        detox	8	le pic ; lick ; me desintoxiquen ; methadon ; mg tid ; milkshak ; ml ; my guy
        detox	8	night every ; no ~leav ; norc from ; not ~<awake> ; now just ; nt x ; of brandy ; of h
        detox	8	of methadon ; off foil ; on backward ; on kitchen ; on klonopin ; on lik ; on tramadol
        detox	8	one <start> ; or seven ; oxy and ; pap dej ; pas tom ; pid cam ; pluck ; port john
        detox	8	pueden desintoxic ; refus <drive> ; refus transport ; regul use ; ronqu ; run out ; sauc
        detox	8	se pas ; smok meth ; steady aft ; stopwatch ; tak eight ; the flask ; the methadon
        detox	8	the naloxon ; the perc ; the rum ; thi <law> ; third night ; thirty pack ; thre bottl
        detox	8	tid x ; tien <confused> ; tom desd ; tom tod ; trap y ; two minut ; w/o <alcohol>
        detox	8	want off ; whol handl ; withdraw ; wm ; wont wak ; xanax bar ; ~0 <friend>
        detox	8	~<alcohol> <past> ; ~<alcohol> desd ; ~<caretaking> ~<withdrawal> ; ~<day> <sedative>
        detox	8	~<fluid> ; ~<seizure> ; ~<seizure> x ; ~<wait> <withdrawal> ; ~<withdrawal> x ; ~cam ~to
        detox	8	~dts x ; ~ear ; ~fifth ~of ; ~i ~had ; ~pued ~ni ; ~rum ; ~supervis ; ~sx <day>
        detox	8	~sx report ; ~tap ; ~ten ~<day> ; ~ten ~day ; ~yawn
        detox	7	*alcoholic ; *barrierChild ; *frequency.2:negated ; *hooked ; *quitting:historical
        detox	7	*withdrawalSign ; 0 <emergency> ; 0 @ ; 0 diaria ; 0 mg ; <alcohol> <cold>
        detox	7	<alcohol> <go> ; <amount> + ; <amount> <seizure> ; <amount> blu ; <amount> point
        detox	7	<ask> <opioid> ; <ask> <withdrawal> ; <asleep> my ; <awake> <hospital> ; <blood> thi
        detox	7	<bodypart> r ; <bodysound> <eat> ; <build> <headface> ; <buy> at ; <consume> ron
        detox	7	<consume> ~<always> ; <container> <stop> ; <continue> <hit> ; <count> <breath>
        detox	7	<daytime> <consume> ; <daytime> <fluid> ; <daytime> my ; <fall> back ; <fluid> <sick>
        detox	7	<headface> <color> ; <headface> bitten ; <headface> no ; <hit> <give> ; <home> obtain
        detox	7	<homeless> <year> ; <hospital> <fall> ; <hospital> liaison ; <illness> <opioid>
        detox	7	<intoxicated> <amount> ; <intoxicated> for ; <medicine> ~<always> ; <moment> sinc
        detox	7	<money> <opioid> ; <month> <sedative> ; <need> <past> ; <need> off ; <need> w/d
        detox	7	<needle> <soon> ; <night> estuv ; <opioid> <clothes> ; <opioid> <fluid> ; <opioid> they
        detox	7	<opioid> thi ; <partner> <seizure> ; <partner> ~<withdrawal> ; <pill> <stranger>
        detox	7	<pill> a ; <put> <cold> ; <put> ~<emergency> ; <remember> and ; <room> com
        detox	7	<say> <palecolor> ; <sedative> <night> ; <sedative> is ; <sedative> q ; <shake> <hold>
        detox	7	<sick> <sick> ; <stimulant> thi ; <take> about ; <take> way ; <tool> <alcohol>
        detox	7	<treatment> <month> ; <treatment> part ; a faucet ; a fifth ; a pint ; a puls ; a thirty
        detox	7	abstinenci ; alarm for ; alcoholic sinc ; and <stimulant> ; and cok ; ano tom ; anoth at
        detox	7	as <always> ; ashen ; bab ; bar ; be finish ; bourbon ; bourbon to ; boyfriend say ; bunch
        detox	7	bunch of ; button a ; callin ; canadian club ; con <alcohol> ; con <sedative>
        detox	7	con ~<emergency> ; cotton ; crew 0 ; d <headface> ; de ron ; desintoxicacion ; diaria desd
        detox	7	drink all ; drink win ; driv rid ; eat bar ; ed ; el ban ; eleven oclock ; en sí ; espald
        detox	7	espald y ; even she ; eye open ; eye the ; feel all ; fentanil todo ; fentanyl dai
        detox	7	fingertip ; flask of ; ful at ; gallon ; gargara ; get thi ; gf hes ; goe past ; guar
        detox	7	gurgl lip ; h every ; h/o ~<withdrawal> ; h/o ~dts ; had ~<emergency> ; half open
        detox	7	hand look ; he beg ; her xanax ; heroin every ; hicier gargara ; his <sedative> ; his body
        detox	7	hormiga que ; hospic rn ; ice down ; in reclin ; isnt ther ; its day ; just <alcohol>
        detox	7	klonopin ; la espald ; las azul ; last detox ; last xanax ; le dieron ; leg kick ; lit of
        detox	7	litr ; los paramedic ; m ghb ; management ; maraca ; me corren ; me dur ; me ~<shake>
        detox	7	medical <treatment> ; meti una ; mg ; mor on ; my <law> ; my finger ; my palm ; my sub
        detox	7	narcand ; nariz y ; nasal stuf ; ni habl ; noon my ; nos twic ; of ativan ; oigan
        detox	7	on <room> ; on foil ; one <breath> ; one breath ; one ~<always> ; one ~every ; orth
        detox	7	oxicodon ; pack every ; partn say ; pastil ; patch on ; perc a ; pic <opioid> ; pinch
        detox	7	pint and ; pueden <treatment> ; pupil lik ; purpl ; pus mor ; quart of ; quitarsel
        detox	7	respiracion ; rr 0 ; rye ; sat nit ; se <fluid> ; se acuerd ; se orin ; she <cold>
        detox	7	si hicier ; si no ; sinc homecom ; sinc kore ; sist nam ; six a ; slat ; snapchat
        detox	7	somebody ~gav ; sprit ; supervis tap ; swallow what ; sweat thru ; sz x ; ten <pill>
        detox	7	the party ; the sweat ; the ~<opioid> ; then found ; thick ; tienen <furniture>
        detox	7	tienen desintoxicacion ; to <medicine> ; tom ron ; tom tequil ; took way ; tranq
        detox	7	turn purpl ; twelv to ; two dos ; usted hacen ; want cash ; was cok ; was suppos
        detox	7	with doctor ; with nurs ; wont stay ; xanax ran ; yesterday lunch ; ~0 guest
        detox	7	~<amount> <past> ; ~<breath> right ; ~<clean> ~out ; ~<confused> ~<withdrawal>
        detox	7	~<day> ~<treatment> ; ~<die> from ; ~<emergency> <pill> ; ~<emergency> <play>
        detox	7	~<emergency> x ; ~<headface> ~spray ; ~<opioid> <consume> ; ~<palecolor> <room>
        detox	7	~<shake> <day> ; ~<shake> <see> ; ~<stop> ~<sedative> ; ~<treatment> ; ~<withdrawal> <law>
        detox	7	~<withdrawal> at ; ~aguardient ; ~beer sinc ; ~both ~<stop> ; ~both ~end ; ~breath right
        detox	7	~cold ; ~convuls ; ~de ~tom ; ~dt hx ; ~grand ~mal ; ~he ~<stop> ; ~klonopin ; ~la cuent
        detox	7	~me la ; ~retir ~in ; ~sx today ; ~the ~<shake> ; ~to ~narcan ; ~w/d ~<seizure> ; ~xanax
        detox	6	*ciwa ; *detoxWord:negated ; *losingSupply ; *overdose:possible
        detox	6	*seizure.epilepsy:negated ; *seizure:historical ; + <cannabis> ; + <shake> ; / ~dt
        detox	6	/ ~opi ; 0 <sick> ; 0 blu ; 0 bourbon ; 0 heroin ; 0 l ; 0 lit ; 0 oh ; 0 per ; 0 post
        detox	6	0 tallboy ; <alcohol> + ; <alcohol> <count> ; <alcohol> <room> ; <alcohol> <take>
        detox	6	<alcohol> handl ; <alcohol> per ; <alone> <always> ; <always> iv ; <always> una
        detox	6	<amount> / ; <amount> <opioid> ; <amount> what ; <ask> <sober> ; <asleep> sinc
        detox	6	<awake> her ; <bodypart> <pill> ; <bodypart> dusky ; <bodypart> wil ; <bodysound> <put>
        detox	6	<bodysound> but ; <buy> as ; <buy> bar ; <buy> en ; <cannabis> <week>
        detox	6	<clinician> <caretaking> ; <cold> <opioid> ; <color> cap ; <confused> to
        detox	6	<consume> <alcohol> ; <consume> <palecolor> ; <consume> desd ; <consume> what
        detox	6	<continue> <alcohol> ; <continue> <bodypart> ; <continue> <fall> ; <continue> som
        detox	6	<count> <pill> ; <count> <sedative> ; <day> <break> ; <day> ~<alcohol> ; <day> ~<sedative>
        detox	6	<day> ~sinc ; <daytime> <furniture> ; <drive> pax ; <emergency> twic ; <feel> all
        detox	6	<fluid> <asleep> ; <fluid> <fluid> ; <fluid> <pain> ; <fluid> himself ; <friend> 0
        detox	6	<friend> <kill> ; <friend> <limp> ; <give> ~<emergency> ; <go> <medicine>
        detox	6	<go> <withdrawal> ; <go> dry ; <headface> <cold> ; <headface> <drug> ; <hold> <continue>
        detox	6	<hold> <phone> ; <hospital> all ; <intoxicated> sinc ; <kin> <withdrawal>
        detox	6	<last> <alcohol> ; <last> <past> ; <limp> <clean> ; <limp> as ; <lock> <day>
        detox	6	<moment> <container> ; <moment> <happy> ; <moment> dry ; <needle> <needle>
        detox	6	<night> <medicine> ; <night> ~<container> ; <opioid> <drug> ; <opioid> <give>
        detox	6	<opioid> <go> ; <opioid> <job> ; <opioid> <opioid> ; <opioid> each ; <opioid> through
        detox	6	<opioid> x ; <opioid> y ; <palecolor> ~<awake> ; <pet> <headface> ; <phone> <hit>
        detox	6	<phone> he ; <pill> <soon> ; <pill> lik ; <put> <water> ; <say> ~sz ; <sedative> <asleep>
        detox	6	<sedative> <leave> ; <sedative> <pill> ; <sedative> con ; <sedative> each ; <sedative> hac
        detox	6	<see> <color> ; <shake> ; <shake> <consume> ; <shake> <last> ; <soon> <bodypart>
        detox	6	<start> <daytime> ; <stimulant> + ; <stimulant> <eat> ; <stimulant> <treatment>
        detox	6	<stop> <afraid> ; <stop> <sedative> ; <treatment> <past> ; <treatment> ~<say>
        detox	6	<vermin> que ; <wait> com ; <wait> down ; <withdrawal> <soon> ; <withdrawal> asi
        detox	6	<withdrawal> desd ; <withdrawal> no ; a gurgl ; a supervis ; abrupt ; acab un ; active
        detox	6	again som ; aint ; al <sedative> ; al dej ; al dia ; all seven ; ambien ; and <cold>
        detox	6	and had ; at dawn ; bar <amount> ; bar lik ; bar off ; be detox ; becaus otherwis
        detox	6	been no ; beer befor ; bien feo ; boc moradit ; bottl a ; bras <play> ; bras band
        detox	6	brinc en ; bucket by ; burnt foil ; buy bar ; cabez no ; cad dia ; cant rous
        detox	6	captain morgan ; chevron ; chicken out ; chin keep ; clock x ; compact und ; compr en
        detox	6	coor a ; crack sinc ; crawl out ; crouch ; d smok ; dai drink ; dai iv ; day ask ; day giv
        detox	6	day ~sinc ; deni ~sz ; detox ; detox part ; detox placement ; diaria ; diarre ; disorient
        detox	6	disorient to ; doc todo ; doing <emergency> ; dop every ; dos botella ; drink about
        detox	6	driv pax ; drunk by ; dry 0 ; each and ; ear <medicine> ; ear refil ; eight or
        detox	6	el aguardient ; eran ; est mor ; est sobredosific ; est tir ; ever <day> ; ever day
        detox	6	every 0 ; f <opioid> ; f bottl ; fellow on ; fentanyl patch ; figuero ; first glas
        detox	6	first if ; fix to ; flinch ; floaty ; for ear ; for ~withdrawal ; from what ; fue ayer
        detox	6	gap and ; gin ; gin sinc ; git ; go mor ; gram each ; gray i ; h and ; habl com
        detox	6	hand wont ; havent <asleep> ; havent slept ; he stop ; heav ; her <breath>
        detox	6	her <medicine> ; her <tool> ; her nail ; her nos ; herman 0 ; herni ; heroin half
        detox	6	heroin needl ; his <alcohol> ; his nos ; his whiskey ; hol <container> ; hom now
        detox	6	hora sin ; hour without ; hoy and ; husb went ; i doubl ; i shout ; i swallow ; im <fluid>
        detox	6	im due ; ing ; its beer ; its vodk ; jering en ; john ; just star ; klonopin 0
        detox	6	kratom every ; la madrug ; las una ; lat i ; lata ; limpi con ; lip going ; lip lik
        detox	6	look fin ; los labio ; lost <count> ; lunch until ; m <alcohol> ; m had ; man con ; mantec
        detox	6	many day ; me ayuden ; me ~tiembl ; meth ; meth and ; miligramo ; mo <last> ; mo last
        detox	6	moradito ; mordi la ; morgan ; mushroom ; my <official> ; my oxy ; narcan twic ; night now
        detox	6	nin ten ; no ~oxy ; no ~peg ; no ~prueb ; no ~reaction ; not ~wak ; nurs about
        detox	6	of <opioid> ; of chardonnay ; of em ; off <cannabis> ; off <needle> ; off <stimulant>
        detox	6	off ativan ; off g ; off it ; off what ; on fent ; on lean ; one eye ; or <count>
        detox	6	orang cap ; pain pil ; parent think ; pax in ; percolator ; person get ; pick thread
        detox	6	pt / ; que estamo ; rag dol ; rat no ; ref for ; refil ; remind ; restroom ; rls ; roomat
        detox	6	s x ; say off ; script in ; se <remember> ; shak so ; she cold ; shield cov ; si falt
        detox	6	sin ~que ; snor but ; snor funny ; so bad ; sold as ; som + ; soon as ; spoon on ; spr ive
        detox	6	station <container> ; station bottl ; stay down ; step down ; stop shak ; tak 0 ; temblor
        detox	6	the afternoon ; the alto ; the bailif ; the bourbon ; the label ; the sheet ; the shel
        detox	6	the teacup ; third <day> ; thought was ; thru his ; tibi ; tibi per ; tiemblan ; til he
        detox	6	tir en ; to shout ; tongu ; tremen asi ; triag 0 ; twelv a ; two narcan ; use ~every
        detox	6	ve <vermin> ; ve arana ; vibrat ; vodk sinc ; vodka ; vomit ; wat on ; waxy ; weird
        detox	6	wer <play> ; wet himself ; whiskey ; whol month ; wil <medicine> ; win all ; win ~every
        detox	6	wm <furniture> ; wm bed ; wont refil ; would happen ; wring <fluid> ; wring wet ; yawn
        detox	6	~<alcohol> ~<seizure> ; ~<alcohol> ~w/d ; ~<always> ~0 ; ~<always> ~<amount>
        """
}
