extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-13	=
        detox	43	*detoxRequest:hypothetical
        detox	38	*sinceLastUse.0
        detox	32	<opioid> <consume> ; a handl
        detox	31	<sedative> <always>
        detox	30	*detoxRequest ; brandy
        detox	29	tom diari
        detox	28	<opioid> <needle>
        detox	27	*overdoseNow.pillCount ; <alcohol> <continue> ; cramp ; ron
        detox	26	<always> <alcohol> ; <kill> <opioid> ; <opioid> <always> ; detox befor ; dopesick
        detox	26	of jim ; ~w/d ~sz
        detox	25	*detoxWord:hypothetical ; <need> <withdrawal>
        detox	24	*drinks.2:negated ; *relief ; fetty ; flask ; no ~despiert ; skin is ; want detox
        detox	23	<alcohol> ~<always> ; <consume> <opioid> ; oding ; safe ; tar
        detox	22	<alcohol> desd ; <sedative> 0 ; bacardi ; rivotril
        detox	21	*drinks.2 ; *heavy ; <bodypart> <opioid> ; <cold> <fluid> ; <opioid> todo ; <sedative> a
        detox	21	<stop> <shake> ; drink dai ; foil ; spray
        detox	20	*overdoseNow ; *withdrawal ; <alcohol> qd ; <consume> <sedative> ; <opioid> <headface>
        detox	20	<opioid> desd ; <palecolor> <bodysound> ; <sedative> <cold> ; chin on ; desintoxic a
        detox	20	fifth ; lean <always> ; not ~<breath> ; not ~breath ; pinpoint
        detox	19	*naloxone ; <confused> <see> ; <consume> blu ; <fluid> <shake> ; clonazepam ; codein
        detox	19	desintoxicacion par ; detox first ; for w/d ; nois lik ; shoot heroin ; smok fentanyl
        detox	19	tal <container> ; ~<emergency> <day> ; ~narcan
        detox	18	<asleep> <put> ; <headface> <chestheart> ; <moment> <alcohol> ; bar 0 ; botel ; eyelid
        detox	18	floppy ; for detox ; mg x ; tom todo ; twelv pack ; ~<illness> <opioid>
        detox	17	*deliriumTremens ; <alcohol> <shake> ; <daytime> <shake> ; <pain> <medicine> ; alumini
        detox	17	cant <awake> ; enganch ; fioricet 0 ; lean every ; litr de ; poquit a ; smirnof
        detox	17	stop drink ; tito ; ~icu ; ~puk
        detox	16	*drinks.2:other_experiencer ; *family.1 ; *overdose ; *relief.without ; 0 <sedative>
        detox	16	<alcohol> <always> ; <blood> <sedative> ; <breath> <always> ; <headface> spray
        detox	16	<opioid> iv ; <opioid> off ; <palecolor> i ; <sedative> <sedative> ; a detox
        detox	16	between breath ; detox for ; goosebump ; its <alcohol> ; oh <pill> ; que eran ; tal can
        detox	16	two shot ; win every ; ~convulsion ; ~pued ni
        detox	15	<alcohol> from ; <bodysound> weird ; <consume> <daytime> ; <container> <always>
        detox	15	<eat> <opioid> ; <headface> lik ; <pill> <palecolor> ; <sedative> <amount>
        detox	15	<sedative> <year> ; a <bodysound> ; accidental ; bar <always> ; drink again ; he <limp>
        detox	15	hes <emergency> ; hes mak ; hold stil ; hook on ; im drink ; jameson ; quit cold ; roxi
        detox	15	snor weird ; somebody watch ; un doc ; una azul ; ~naloxon ; ~when ~he
        detox	14	*detoxWord ; *family.0 ; *overPrescribed ; *withdrawalSign:hypothetical ; / dia
        detox	14	<amount> bar ; <buy> <opioid> ; <consume> lean ; <daytime> <always> ; <emergency> x
        detox	14	<medicine> par ; <night> <alcohol> ; <opioid> <daytime> ; <opioid> all
        detox	14	<opioid> ~<always> ; <shake> <alcohol> ; <shake> <amount> ; <stop> <cold> ; <week> worth
        detox	14	<write> <needle> ; a snor ; airplan bottl ; alcohol poison ; blu <always> ; com trap
        detox	14	cuanto <day> ; cuanto dia ; de alfil ; do detox ; gallon of ; gooseflesh ; heroin sinc
        detox	14	lost count ; moradit ; my tio ; no ~reaccion ; odd on ; on dop ; pinch him ; ran out
        detox	14	sin ~su ; tremulou ; un detox ; un litr ; withdrawal management ; ~reaccion
        detox	13	*mandate.outpatient ; *relief.against ; <alcohol> <year> ; <alcohol> sinc
        detox	13	<bodysound> <headface> ; <limp> and ; <opioid> <bodypart> ; <opioid> <continue>
        detox	13	<palecolor> around ; <sedative> y ; <shake> so ; <treatment> <stimulant>
        detox	13	<withdrawal> <fluid> ; a bundl ; army 0 ; bathroom til ; blu 0 ; bottl every
        detox	13	desintoxiquen ; doctor watch ; dop ; el ron ; extract ; fioricet ; her <sedative>
        detox	13	is <cold> ; is cold ; malil ; medi <moment> ; medi hor ; my <sedative> ; narcan
        detox	13	narcan x ; of dop ; of rum ; of tito ; pain patch ; popov ; quier desintoxic ; script
        detox	13	seagram ; shaky ; slap him ; ten a ; them <continue> ; them again ; tien las ; tom desd
        detox	13	~<awake> <headface> ; ~cam ; ~narcan in
        detox	12	*overdoseNow:possible ; 0 <opioid> ; 0 gram ; 0 narcan ; 0 pint ; <alcohol> tod
        detox	12	<amount> ~<seizure> ; <awake> him ; <breath> <moment> ; <caretaking> <withdrawal>
        detox	12	<cold> <headface> ; <fire> <needle> ; <fluid> <furniture> ; <medicine> <bodypart>
        detox	12	<needle> <continue> ; <opioid> <amount> ; <opioid> <stimulant> ; <sedative> <count>
        detox	12	<take> bar ; barra ; caguama ; canadian ; com off ; cristal ; dilaudid ; down his
        detox	12	feel normal ; g ; h ; hand going ; hard ever ; he collaps ; heroin iv ; his finger
        detox	12	in <withdrawal> ; la botel ; needl stil ; norco ; now drink ; of <sedative> ; of firebal
        detox	12	on <sedative> ; one <pill> ; one pil ; oxycodon ; pinch her ; pinpoint <headface> ; puls
        detox	12	quier detox ; roxy ; self <stranger> ; set alarm ; smok fent ; soma ; someth out
        detox	12	target <room> ; ten <opioid> ; that first ; to remind ; tom a ; tom com ; vodk
        detox	12	~<alcohol> <day> ; ~<emergency> at ; ~<emergency> ~<emergency> ; ~brandy ; ~desintoxic
        detox	12	~dts ; ~had ~to ; ~me ech ; ~of ~<alcohol> ; ~sx <day>
        detox	11	*deliriumTremens:historical ; *seizure.prior:historical ; 0 pk ; <alcohol> has
        detox	11	<amount> globo ; <amount> handl ; <asleep> <headface> ; <bodypart> <withdrawal>
        detox	11	<fluid> if ; <give> ~<seizure> ; <hit> him ; <intoxicated> <always> ; <opioid> me
        detox	11	<opioid> que ; <palecolor> <need> ; <palecolor> <pill> ; <palecolor> ~<breath>
        detox	11	<pill> <moment> ; <sedative> sinc ; <start> <opioid> ; <vermin> off ; <withdrawal> <say>
        detox	11	<withdrawal> management ; <withdrawal> mgmt ; a lit ; alcoholic for ; alfil ; and malil
        detox	11	asi desd ; bf gf ; bon hurt ; bottl was ; boy has ; bug off ; can no ; cas of ; com munec
        detox	11	desintoxicacion p ; drink sunday ; ech agu ; eight a ; empin ; enganch a
        detox	11	est <palecolor> ; every a ; f heroin ; far away ; hospitalist ; hueso ; hydrocodon
        detox	11	is detox ; it safe ; its whiskey ; iv <opioid> ; jim ; las <palecolor> ; last beer
        detox	11	lick his ; n hes ; necesit desintoxic ; nin <alcohol> ; nos spray ; pinpoint pupil
        detox	11	pint / ; pk ; puk ; resp ; rmmat ; s <always> ; se pus ; smok fetty ; steel reserv
        detox	11	ten <alcohol> ; the nasal ; the rum ; tramadol ; unk <pill> ; unk pil ; vodk every
        detox	11	whatev was ; withdrawal mgmt ; ~<awake> up ; ~<bodypart> ~wont ; ~<emergency> him
        detox	11	~<emergency> x ; ~<medicine> ~<blood> ; ~<withdrawal> en ; ~<withdrawal> x ; ~despiert
        detox	11	~dts x ; ~he ~quit ; ~round ; ~sz x ; ~vodk ; ~wak up
        detox	10	*rhythm.2 ; *substance.opioid ; *wantsOff:hypothetical ; + <stimulant> ; 0 bar ; 0 diaria
        detox	10	0 door ; 0 ml ; 0 vodk ; <alcohol> <daytime> ; <alcohol> <kill> ; <break> <opioid>
        detox	10	<clothes> <shake> ; <consume> com ; <drive> ~<intoxicated> ; <drug> <sedative>
        detox	10	<feel> fin ; <feel> normal ; <fluid> thru ; <hit> <emergency> ; <needle> cap
        detox	10	<opioid> <count> ; <opioid> <record> ; <opioid> hes ; <pain> <clinician> ; <pill> unk
        detox	10	<put> alg ; <put> ~<alcohol> ; <room> <bodysound> ; <sedative> ; <sedative> x
        detox	10	<sick> <always> ; <take> <sedative> ; <treatment> <month> ; <withdrawal> <daytime>
        detox	10	a nois ; aft year ; alcoholic ; alcoholic desd ; amanec ; are wors ; at onc ; bag a
        detox	10	bathroom floor ; blu a ; cae la ; com <clean> ; con doctor ; desintoxiquen del
        detox	10	detox pleas ; doe detox ; doubl what ; drool ; dry aft ; dts ; empap ; escalofrio
        detox	10	estoy <consume> ; every month ; evry ; feel fin ; fernet ; foil dai ; for <stimulant>
        detox	10	frasc ; fue <day> ; gurgl ; hal el ; heavy <consume> ; heavy drink ; heroin 0
        detox	10	heroin diari ; hes <cold> ; hes cold ; hes turn ; hidrocodon ; is turn ; iv <always>
        detox	10	klonopin ; le <angry> ; lu 0 ; ml ; need detox ; no ~gin ; no ~vodk ; not ~<awake> ; nt x
        detox	10	of popov ; off someth ; on blu ; papel alumini ; pil unk ; pour at ; pres <pill>
        detox	10	pres pil ; prob y ; quit vodk ; restoril ; rr 0 ; rum ; second night ; sin ~sus
        detox	10	sinc fri ; six or ; stop breath ; stor open ; tak bar ; ten beer ; ten in ; to detox
        detox	10	tom de ; una mor ; use fentanyl ; vodk / ; was ful ; woken ; you detox
        detox	10	~<container> ~<always> ; ~<sedative> ; ~<seizure> <go> ; ~<seizure> ~<stop>
        detox	10	~<withdrawal> <hospital> ; ~cam ~to ; ~com ~off ; ~de ~<hit> ; ~de ~golp ; ~every ~four
        detox	10	~hay y ; ~revers ; ~seizur com
        detox	9	*barrierWork.unnamed ; 0 bag ; <alcohol> <bodypart> ; <alcohol> for ; <alcohol> und
        detox	9	<always> <opioid> ; <awake> <hospital> ; <breath> mayb ; <consume> ~<always>
        detox	9	<container> about ; <container> aft ; <count> <opioid> ; <count> or ; <day> <shake>
        detox	9	<daytime> <fluid> ; <go> lik ; <headface> <color> ; <job> <stimulant> ; <kill> <drug>
        detox	9	<medicine> <headface> ; <medicine> <sedative> ; <need> all ; <need> w/d ; <opioid> <take>
        detox	9	<opioid> <year> ; <pain> <hospital> ; <pain> la ; <palecolor> <breath>
        detox	9	<palecolor> <emergency> ; <palecolor> claw ; <partner> <emergency>
        detox	9	<partner> ~<withdrawal> ; <say> <withdrawal> ; <sedative> <afraid> ; <sedative> from
        detox	9	<shake> <moment> ; <shake> <say> ; <sick> <continue> ; <stop> <sedative> ; <treatment>
        detox	9	a denny ; a faucet ; a ir ; a milkshak ; a rag ; a twelv ; abstinenci ; aft <year>
        detox	9	al <alcohol> ; alfereci ; alprazolam ; and shak ; ativan ; bab ; back surgery
        detox	9	be <stimulant> ; be cok ; blu around ; bottl ; bourbon ; breath mayb ; bundl ; cam round
        detox	9	cant <hold> ; cant wak ; co driv ; compact ; con ~<emergency> ; d x ; day script
        detox	9	de <hit> ; de golp ; de ron ; de tequil ; detox slot ; dog wont ; doing <emergency>
        detox	9	dur dos ; el spray ; empty <container> ; er <give> ; eran ; est enganch ; finger ; firebal
        detox	9	gin every ; gon kil ; groggy now ; heart goe ; hes blu ; his fac ; his ~<alcohol> ; i ~odd
        detox	9	ice down ; im <withdrawal> ; im lat ; iv dai ; label say ; las azul ; le pic ; los hueso
        detox	9	martini ; me acab ; meth detox ; methadon ; mgmt <furniture> ; mgmt bed ; milkshak
        detox	9	mo <last> ; mo last ; narcand ; no ~reconoc ; normal <day> ; of black ; oh tablet
        detox	9	on foil ; or seven ; pack every ; parch de ; pastilla azul ; pie y ; pint and ; port john
        detox	9	pueden desintoxic ; qued com ; quit beer ; reces ; refus <drive> ; retch ; slid off
        detox	9	smok meth ; snapchat ; someth at ; sprit ; tak doubl ; tal <child> ; tal boy ; tallboy
        detox	9	the flask ; they ~had ; thi <law> ; third day ; third night ; tira ; to fifteen ; trembl
        detox	9	two dos ; uso heroin ; vodk dai ; want all ; want off ; week worth ; whit claw
        detox	9	with narcan ; without ~his ; wont <awake> ; ~0 <friend> ; ~<alcohol> desd
        detox	9	~<amount> ~<opioid> ; ~<die> ~for ; ~<emergency> <play> ; ~<shake> and ; ~<think> ~que
        detox	9	~ativan ; ~dts at ; ~fit ~in ; ~nip ~of ; ~paramedic ; ~reconoc ; ~ten ~<day> ; ~ten ~day
        detox	9	~thre ~hour ; ~tongu
        detox	8	*alcoholic ; *detoxRequest:possible ; *drinks.1 ; *frequency.2:negated ; *quantity
        detox	8	*quitting:historical ; *seizure ; *substance.opioid:other_experiencer ; + cok ; 0 <fluid>
        detox	8	0 cervez ; 0 pack ; <always> una ; <amount> m ; <amount> open ; <amount> point
        detox	8	<amount> without ; <ask> <opioid> ; <child> <limp> ; <clinician> <stimulant>
        detox	8	<color> <container> ; <consume> all ; <consume> tod ; <count> <breath> ; <emergency> <day>
        detox	8	<headface> the ; <hold> <continue> ; <hospital> <fall> ; <hospital> liaison
        detox	8	<insurance> <say> ; <kin> <stimulant> ; <last> <alcohol> ; <last> <container>
        detox	8	<medicine> one ; <medicine> ~<always> ; <moment> <opioid> ; <moment> sin ; <need> off
        detox	8	<opioid> <buy> ; <opioid> <clothes> ; <opioid> <color> ; <opioid> <day> ; <opioid> <pill>
        detox	8	<opioid> a ; <opioid> thi ; <opioid> x ; <opioid> ya ; <palecolor> lik ; <pill> a
        detox	8	<put> <cold> ; <put> ~<emergency> ; <room> del ; <say> <treatment> ; <say> regul
        detox	8	<sedative> <asleep> ; <sedative> <night> ; <sedative> bar ; <sedative> lik ; <seizure> x
        detox	8	<shake> <hold> ; <shake> <sick> ; <stimulant> the ; <tired> <headface> ; <withdrawal> no
        detox	8	<year> <container> ; a <withdrawal> ; a supervis ; a tom ; abuelit llam ; alarm for
        detox	8	am drink ; ambien ; and <stimulant> ; and ~<fluid> ; be <withdrawal> ; between <breath>
        detox	8	blu all ; blu dai ; blu lik ; bunch ; burnt spoon ; cam de ; cant hold ; casi no
        detox	8	cervez 0 ; coffe pot ; d sinc ; de president ; deni regul ; diaria ; dop every ; drench
        detox	8	drink all ; drink every ; drunk every ; drunk for ; eight to ; el mezcal ; el suboxon
        detox	8	en <opioid> ; estoy tom ; even she ; eye open ; eye the ; fent dai ; fentanil todo
        detox	8	fentanyl dai ; for age ; for ~<withdrawal> ; for ~detox ; g a ; goe past ; guar
        detox	8	h <always> ; had ~<emergency> ; hadnt had ; hand are ; hand wil ; hav gon ; i shak
        detox	8	im oding ; in dts ; iv heroin ; jack ; jering ; knif hand ; knuckl on ; la alfereci
        detox	8	la madrug ; last detox ; le grit ; leg kick ; lick ; lit box ; los paramedic ; lu ; mantec
        detox	8	many i ; maraca ; me desintoxiquen ; meti una ; moradito ; my guy ; my palm ; my sub
        detox	8	night every ; norc from ; not ~wak ; of methadon ; off foil ; off suboxon ; on kitchen
        detox	8	on perc ; on tramadol ; out ~a ; pain clinic ; partn say ; phenibut ; pic <opioid>
        detox	8	pid cam ; pinch ; pluck ; pt tak ; purpl ; que amanec ; quitarsel ; refus transport
        detox	8	regul use ; ronqu ; scotch ; se <fluid> ; se acuerd ; se orin ; se pas ; shoot dop
        detox	8	sin ~que ; soak through ; sobredosific ; speedbal ; steady aft ; stopwatch ; supervis tap
        detox	8	sz x ; tak eight ; tequil diari ; then found ; thirty pack ; thre bottl ; tid x
        detox	8	tien <confused> ; tienen desintoxicacion ; tom tod ; turn purpl ; una <palecolor>
        detox	8	up <needle> ; usted hacen ; w/o <alcohol> ; was cok ; whiskey ; whol handl ; withdraw ; wm
        detox	8	wm <furniture> ; wm bed ; worth in ; xanax bar ; yesterday lunch ; ~0 guest
        detox	8	~<alcohol> <past> ; ~<alcohol> ~<seizure> ; ~<breath> right ; ~<caretaking> ~<withdrawal>
        detox	8	~<consume> ~<alcohol> ; ~<die> from ; ~<moment> for ; ~<seizure> ; ~<seizure> x
        detox	8	~<seizure> ~when ; ~<withdrawal> ; ~a ~fit ; ~aguardient ; ~both ~<stop> ; ~both ~end
        detox	8	~breath right ; ~convuls ; ~ear ; ~fifth ~of ; ~grand ~mal ; ~respons ; ~retir ~in ; ~rum
        detox	8	~seizur 0 ; ~supervis ; ~sx report ; ~tap ; ~w/d ~<seizure>
        detox	7	*withdrawalSign ; / ~opi ; 0 <emergency> ; 0 @ ; 0 tallboy ; 0 ~<emergency>
        detox	7	<alcohol> <cold> ; <alcohol> todo ; <alone> <always> ; <amount> + ; <amount> <opioid>
        detox	7	<asleep> my ; <bodypart> <pill> ; <bodypart> <shake> ; <bodypart> back
        detox	7	<bodysound> <bodysound> ; <buy> as ; <buy> at ; <clinician> <pain> ; <color> cap
        detox	7	<consume> desd ; <container> <moment> ; <container> <stop> ; <continue> <hit>
        detox	7	<continue> slid ; <count> <pill> ; <count> <sedative> ; <day> <awake>
        detox	7	<daytime> <consume> ; <fluid> <asleep> ; <fluid> <fluid> ; <friend> <limp>
        detox	7	<go> <withdrawal> ; <headface> <bodysound> ; <homeless> <year> ; <intoxicated> for
        detox	7	<moment> <shake> ; <moment> sinc ; <needle> <needle> ; <night> ~<container> ; <opioid> /
        detox	7	<opioid> <fluid> ; <opioid> through ; <opioid> y ; <palecolor> ~<awake> ; <phone> he
        detox	7	<pill> <soon> ; <pill> <stranger> ; <pill> aft ; <pill> from ; <put> <water>
        detox	7	<remember> and ; <say> <palecolor> ; <sedative> <bodypart> ; <sedative> <day>
        detox	7	<sedative> <partner> ; <sedative> <pill> ; <sedative> each ; <sedative> hac
        detox	7	<sedative> is ; <sedative> on ; <sedative> q ; <shake> <consume> ; <stimulant> thi
        detox	7	<stop> <breath> ; <stop> <container> ; <stranger> ~<give> ; <take> about ; <take> way
        detox	7	<treatment> <week> ; <treatment> part ; <withdrawal> <soon> ; a fifth ; a flask ; a gurgl
        detox	7	a puls ; a tap ; alcoholic sinc ; ano tom ; anoth at ; as <always> ; asi toda ; ask detox
        detox	7	ativan 0 ; bar ; bar dai ; bar off ; be detox ; bed tonight ; beer again ; boc moradit
        detox	7	bottl a ; bourbon to ; bp 0 ; bromazolam ; bunch of ; button a ; callin ; chevron
        detox	7	compact und ; compr en ; con <alcohol> ; con <clinician> ; con <sedative> ; cotton
        detox	7	crawl out ; crouch ; cuanto ; d <headface> ; dai drink ; desintoxic ; desintoxicacion
        detox	7	devuelv ; diaria desd ; diarre ; doctor is ; drink lean ; drink vodk ; drink win
        detox	7	driv rid ; dry <sick> ; dry heav ; dts on ; dusky ; el ban ; eleven oclock ; en <write>
        detox	7	en sí ; er sent ; espald y ; est mor ; ever <day> ; ever day ; f <opioid> ; fac down
        detox	7	fentanyl patch ; fingertip ; flask of ; flop ; four a ; frasc de ; friend 0 ; fue ayer
        detox	7	ful at ; g <always> ; gf hes ; gram ; h/o ; h/o ~<withdrawal> ; h/o ~dts ; habi <consume>
        detox	7	hacen <treatment> ; hacen desintoxicacion ; handl q ; he beg ; her breath ; her off
        detox	7	her xanax ; heroin every ; heroin needl ; his body ; his nos ; hora sin ; hospic rn
        detox	7	i pinch ; i shout ; im soak ; in reclin ; isnt ther ; its beer ; jering en
        detox	7	just <alcohol> ; keep drop ; keep slid ; klonopin 0 ; la primer ; last xanax ; lat <media>
        detox	7	lat i ; lat new ; le dieron ; lip gray ; lip lik ; lit of ; lorazepam ; lunch until
        detox	7	many day ; me dur ; me ~<shake> ; miligramo ; mor on ; nasal stuf ; ni habl ; no ~leav
        detox	7	nos twic ; now just ; of brandy ; of h ; off ativan ; oigan ; on <room> ; on backward
        detox	7	on klonopin ; on lik ; one <start> ; one ~<always> ; one ~every ; orth ; pap dej ; pas tom
        detox	7	pastil ; patch on ; pil aft ; pres <sedative> ; pueden <treatment> ; quieta ; respiracion
        detox	7	right up ; rye ; sauc ; say off ; script by ; se <remember> ; se tom ; si falt ; sinc kore
        detox	7	six a ; slat ; smok blu ; snor funny ; soak thru ; som + ; spr ive ; station <container>
        detox	7	station bottl ; stop shak ; straw on ; swallow what ; sweat thru ; the label
        detox	7	the methadon ; the naloxon ; the perc ; the teacup ; the ~<opioid> ; them <always>
        detox	7	then <alcohol> ; they hit ; thought was ; thru his ; tongu ; took 0 ; took way ; tranq
        detox	7	trap y ; use ~every ; ve <vermin> ; wak him ; want cash ; was suppos ; wat on ; whisky
        detox	7	win a ; with doctor ; wont stay ; wont wak ; word are ; would happen ; xanax ran
        detox	7	~<alcohol> ~w/d ; ~<always> ~0 ; ~<amount> <past> ; ~<clean> ~out ; ~<day> <sedative>
        detox	7	~<emergency> <pill> ; ~<emergency> me ; ~<feel> las ; ~<fluid> ; ~<headface> ~spray
        detox	7	~<opioid> <consume> ; ~<sedative> <day> ; ~<seizure> 0 ; ~<shake> <day>
        detox	7	~<stop> ~<sedative> ; ~<treatment> ; ~<wait> <withdrawal> ; ~<withdrawal> at ; ~bring ~me
        detox	7	~de ~tom ; ~detox ; ~every ~0 ; ~golp ; ~klonopin ; ~la cuent ; ~me la ; ~narcan him
        detox	7	~od <day> ; ~pued ~ni ; ~sient las ; ~su <alcohol> ; ~the ~<sedative> ; ~the ~<shake>
        detox	7	~they ~<emergency> ; ~to ~narcan ; ~yawn
        detox	6	*barrierChild ; *ciwa ; *cows ; *detoxWord:negated ; *hooked ; *losingSupply
        detox	6	*overdose:possible ; + <cannabis> ; + <shake> ; + doe ; / ~dt ; 0 en ; 0 l ; 0 mg ; 0 oh
        detox	6	0 pt ; 0 whit ; 0 ~<seizure> ; <alcohol> + ; <alcohol> 0 ; <alcohol> <go>
        detox	6	<alcohol> <seizure> ; <alcohol> <take> ; <alcohol> by ; <alcohol> per ; <always> iv
        detox	6	<amount> <seizure> ; <amount> ~<always> ; <ask> <withdrawal> ; <awake> her
        detox	6	<blood> <alcohol> ; <blood> thi ; <bodypart> dusky ; <bodypart> r ; <bodysound> <eat>
        detox	6	<buy> bar ; <cannabis> <week> ; <clinician> <blood> ; <clinician> <caretaking>
        detox	6	<color> <fire> ; <color> <night> ; <consume> m ; <consume> ron ; <container> <night>
        detox	6	<continue> <fall> ; <continue> som ; <day> <break> ; <day> ~<alcohol> ; <day> ~sinc
        detox	6	<daytime> <furniture> ; <daytime> <stop> ; <emergency> twic ; <fall> back
        detox	6	<fluid> <chestheart> ; <fluid> <pain> ; <fluid> com ; <fluid> himself ; <fluid> ~<alcohol>
        detox	6	<furniture> <think> ; <give> ~<emergency> ; <headface> <drug> ; <headface> <write>
        detox	6	<hit> <give> ; <hold> <headface> ; <hold> <phone> ; <home> obtain ; <hospital> all
        detox	6	<hospital> la ; <illness> <opioid> ; <intoxicated> <amount> ; <kin> <withdrawal>
        detox	6	<law> on ; <limp> <clean> ; <limp> as ; <lock> <day> ; <moment> <container>
        detox	6	<moment> <happy> ; <month> <sedative> ; <need> <past> ; <needle> <soon> ; <night> estuv
        detox	6	<opioid> <cannabis> ; <opioid> <drug> ; <opioid> <go> ; <opioid> <kill> ; <opioid> each
        detox	6	<opioid> he ; <opioid> that ; <palecolor> bare ; <partner> <seizure> ; <past> ~w/d
        detox	6	<pet> <headface> ; <phone> <hit> ; <pill> lik ; <put> <alcohol> ; <remember> <eat>
        detox	6	<room> com ; <say> <pill> ; <say> noma ; <sedative> <hit> ; <sedative> <outdoors>
        detox	6	<sedative> desd ; <see> <color> ; <shake> <last> ; <shake> him ; <sick> <sick>
        detox	6	<soon> <bodypart> ; <stimulant> <town> ; <stimulant> <treatment> ; <tired> <cold>
        detox	6	<tired> <moment> ; <tool> <alcohol> ; <town> security ; <treatment> <past>
        detox	6	<treatment> ~<say> ; <vermin> que ; <wait> down ; <withdrawal> desd ; a desintoxic
        detox	6	a function ; a pint ; a thirty ; abrupt ; acaban ; afternoon at ; again som ; aint
        detox	6	al <sedative> ; al dej ; al dia ; all seven ; and <cold> ; and cok ; and wet ; approx 0
        detox	6	arm drop ; ashen ; at dawn ; barbil ; be finish ; becaus otherwis ; been no ; beer befor
        detox	6	boy at ; boyfriend say ; brandy in ; bras <play> ; bras band ; breath every ; bucket by
        detox	6	burnt foil ; buy bar ; cabez no ; caguama tod ; canadian club ; cant rous ; carisoprodol
        detox	6	charg rn ; cheek ; claw ; cold turkey ; color of ; cow 0 ; crack sinc ; dai iv ; day ask
        detox	6	day ~sinc ; de <seizure> ; de cristal ; de rivotril ; dependent on ; detox ; dia y
        detox	6	dieron ~convulsion ; dos globo ; down <continue> ; drain ; drink was ; drunk by ; dry 0
        detox	6	ear <medicine> ; ear refil ; eat bar ; eel ; espald ; est tir ; every ten ; f <sedative>
        detox	6	f bottl ; feel all ; fellow on ; figuero ; first <alcohol> ; first glas ; first if
        detox	6	flinch ; floaty ; four every ; from what ; g sinc ; gag ; gallon ; gap and ; gargara
        detox	6	get thi ; ghb ; gin ; git ; gram each ; gray i ; gurgl lip ; h and ; h every ; habl com
        detox	6	half open ; hand look ; hand wont ; hav <leave> ; havent <asleep> ; havent slept
        detox	6	her <asleep> ; her <breath> ; her <tool> ; her ativan ; her nail ; her nos
        detox	6	hes <palecolor> ; hicier gargara ; his <sedative> ; his whiskey ; hom now ; hormiga que
        detox	6	hospital qued ; hour without ; i doubl ; i swallow ; i ~cam ; in progres ; in walk
        detox	6	its vodk ; john ; keep wak ; la bab ; la chiv ; la espald ; las <medicine> ; le ech
        detox	6	lie stil ; lip going ; lo acab ; lost <count> ; m <alcohol> ; m ghb ; m ~w/d ; man con
        detox	6	management ; me ~tiembl ; medical detox ; mg ; mg tid ; mgmt ; mi comp ; min se ; mordi la
        detox	6	muev ; mushroom ; my <law> ; my compact ; my finger ; n he ; n/v ; narcan twic ; nariz y
        detox	6	nasal ; night now ; nin ten ; no ~prueb ; no ~reaction ; noon my ; now etoh ; nurs about
        detox	6	of ativan ; of em ; of oxy ; off <cannabis> ; off <needle> ; off <stimulant> ; off it
        detox	6	off snap ; off snapchat ; oh 0 ; on fent ; on toilet ; one <breath> ; one breath ; one eye
        detox	6	opan ; or <count> ; orang cap ; oxicodon ; pack a ; pain pil ; perc 0 ; perc a
        detox	6	percolator ; person get ; pint + ; prior ~w/d ; pupil lik ; q 0 ; quart of ; que casi
        detox	6	rag dol ; releas 0 ; remind ; restroom ; rls ; roomat ; run bon ; run out ; s x
        detox	6	script in ; se <put> ; se mordi ; shak puk ; shak so ; she <cold> ; she cold ; sheet are
        detox	6	shield cov ; si hicier ; si no ; sinc <illness> ; sinc homecom ; sleep my ; slump
        detox	6	sold as ; soy <alcohol> ; soy alcoholic ; spoon on ; stay down ; steady <amount>
        detox	6	steady enough ; step down ; subutex ; sweat no ; syring ; tak about ; temblor
        detox	6	the <sedative> ; the afternoon ; the alto ; the er ; the mouth ; the shiver ; thick
        detox	6	third <day> ; tianeptin ; tibi ; tibi per ; tien delirium ; tienen <furniture> ; til ive
        detox	6	to <alcohol> ; to <medicine> ; to shout ; tom caguama ; tom ron ; took what ; triag 0
        detox	6	truck @ ; twelv a ; twelv to ; two minut ; two seizur ; up <write> ; vaci ; vibrat ; vodka
        detox	6	wer <play> ; wet himself ; whol month ; win ~every ; with nurs ; wont <wait> ; wont fil
        detox	6	x <medicine> ; yawn ; you ~detox ; ~<always> ~<amount> ; ~<amount> <consume>
        detox	6	~<emergency> <outdoors> ; ~<fall> ~out ; ~<palecolor> <room> ; ~<seizure> al
        """
}
