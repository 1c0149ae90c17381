extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-79	=
        seizure	48	convuls ; convulsion
        seizure	47	seizur
        seizure	45	seiz
        seizure	43	jerk
        seizure	42	convulsion ayer
        seizure	38	convulsion hoy
        seizure	36	just had ; seizur yesterday ; stif
        seizure	34	is hav
        seizure	33	film it ; grand mal ; smack ; went rigid
        seizure	32	tongu
        seizure	31	convulsion anoch ; eye rol
        seizure	30	rigid ; seiz at ; seizur right ; ties ; tramadol i
        seizure	29	epileptic ; heel drum ; seizur thi
        seizure	28	espum ; fish on ; groggy
        seizure	27	whol left ; work yesterday
        seizure	26	and shook ; convulsion ahorit ; est convulsion ; gtc ; postictal ; seizur last ; sz
        seizure	26	sz x ; then slept ; went stif
        seizure	25	a dock ; am per ; arm start ; convuls on ; in triag
        seizure	24	awak now ; convuls now ; hoy en ; substanc unk ; whol body
        seizure	23	a siezur ; clonic ; drop mid ; is convuls ; is seiz ; orin ; seiz x ; siezur
        seizure	23	tonic clonic
        seizure	22	bit thru ; engarrot ; load with ; seizur on ; sz thi ; tonic
        seizure	21	foam ; had grand ; havin ; heel ; hes seiz ; jerk and ; seiz right ; wet himself
        seizure	20	bed walk ; boy say ; drum on ; in pe ; shak on ; trag hac
        seizure	19	com tabl ; explain ask ; le brinc ; our lobby ; rol up ; sacudi ; sz last
        seizure	18	0 today ; arch ; azot ; board then ; convulsion dej ; convulsiv ; el se ; eye went
        seizure	18	kitchen floor ; m seizur ; was jerk
        seizure	17	a plank ; ahorit en ; bitten ; body was ; cocin con ; drink tuesday ; el ataqu
        seizure	17	no memory ; now groggy ; off phenibut ; plank ; right sid ; se convulsion ; ties con
        seizure	17	torci ; torci la ; witnes by
        seizure	16	a convulsion ; ano hac ; arm then ; cold 0 ; com pol ; ech espum ; ems with ; fit on
        seizure	16	fueron los ; her fioricet ; la lengu ; mid sentenc ; mordi ; mordi la ; pus ties
        seizure	16	seizur 0 ; sid jump ; siezur at ; two seizur ; witnes
        seizure	15	0 load ; 0 sec ; a minut ; alfereci ; anti se ; desconect ; drop to ; le fueron ; pe
        seizure	15	se pus ; se sacudi ; seiz in ; seizur at ; seizur sinc ; seizur what ; smack his
        seizure	15	tongu chew ; wet herself
        seizure	14	a fit ; a seizur ; ambulanci en ; at noth ; ataqu ; convuls in ; convulsion com
        seizure	14	convulsion est ; de alprazolam ; dosi hac ; en camin ; ever sz ; he wet ; his klonopin
        seizure	14	le torci ; now sleep ; ojo pa ; peed ; seizur he ; st ever ; tabl y ; tom ayer
        seizure	14	tremor now ; un grit ; with lorazepam
        seizure	13	an electric ; ataqu epileptic ; ayer 0 ; breakfast today ; drink mon ; eight
        seizure	13	floor right ; flop ; ful seizur ; going at ; havin a ; jaw lock ; lengu ; lengu y
        seizure	13	limb ; lip smack ; lock and ; los ojo ; mal in ; min ago ; my roomi ; now quit
        seizure	13	on kitchen ; pt seiz ; quit etoh ; round ask ; seizur lik ; ties y
        seizure	12	0 min ; ago last ; bab blanc ; brinc ; cheek ; dia desd ; dur com ; he bark ; he drop
        seizure	12	he slept ; i seiz ; machin 0 ; manan dej ; on floor ; one arm ; one sid ; orin y
        seizure	12	patale ; pelon ; rol whit ; slab ; stif as ; sunday nit ; sz in ; the linoleum
        seizure	12	the slab ; to confus ; tre hora ; two sinc ; up arm ; w no ; wet ; wil ; witnes gtc
        seizure	12	y patale ; yesterday in
        seizure	11	+ shaky ; 0 thi ; ambulanc is ; and ran ; arm pump ; azot contr ; bit tongu ; blu ish
        seizure	11	clean thru ; echandos ; eye ; eye show ; floor jerk ; foam at ; hear me ; her heel
        seizure	11	her sid ; her whol ; herman convulsion ; his cheek ; jaw clamp ; jump lik ; kitchen til
        seizure	11	le engarrot ; mal thi ; mayb eight ; me desconect ; minut mayb ; mouth eye ; pa tra
        seizure	11	paramedic said ; rigid at ; se orin ; she has ; shook so ; tembl com ; thrash
        seizure	11	viern tom ; wet the ; xanax on
        seizure	10	acuerd de ; ago 0 ; am today ; arm began ; ayer la ; bar sinc ; bit his ; brinc el
        seizure	10	camin no ; dream i ; el pis ; espum y ; etoh lu ; four thi ; froth ; fue hac ; glassy
        seizure	10	going ; had what ; hallway today ; head she ; her klonopin ; his whol ; ice machin
        seizure	10	jaw is ; limp as ; llam no ; lot about ; marz ; min then ; minut or ; monday night
        seizure	10	my tongu ; ninety second ; ojo volte ; pant wet ; pump lik ; rigid and ; sacudiendos
        seizure	10	se azot ; se mordi ; shook ; star through ; thing ; ties com ; tim today ; to ninety
        seizure	10	tom el ; trabaj hoy ; twitch ; una convulsion ; yesterday at
        seizure	9	0 d ; ago sweat ; aisl at ; and wet ; ataqu en ; blown ; cal yel ; clon ; clonic x
        seizure	9	con ella ; con gent ; crew say ; dad quit ; de convulsion ; dog lick ; doing
        seizure	9	epileptic sinc ; est manan ; flap ; foc en ; foreman labor ; girlfriend tak ; has every
        seizure	9	he slid ; hour ago ; hoy 0 ; in er ; in wait ; it wet ; las rivotril ; lin play
        seizure	9	linoleum ; lleg con ; lost four ; mord ; morn she ; pap convulsion ; partn whol ; po
        seizure	9	pus dur ; relay ; se tom ; sinc last ; stabl for ; the fish ; the rid ; then lin
        seizure	9	thi am ; turkey on ; typ ; una cuchar ; was noon ; whit and ; witnes tonic ; yel that
        seizure	9	yrs liv
        seizure	8	a brok ; a fifteen ; a grand ; a sz ; ago convuls ; ago up ; aisl ; als had
        seizure	8	and yesterday ; anti ; at practic ; bed search ; bend and ; bf just ; cal doesnt
        seizure	8	cal scream ; cam to ; car rn ; chew ; church kitchen ; convulsion a ; cuerp y ; de tom
        seizure	8	drool ; el montacarga ; er sent ; floor cal ; foot off ; friend say ; groggy now ; hour
        seizure	8	hour dry ; i convuls ; i drink ; in hold ; is cry ; it and ; jerk a ; know him ; las ha
        seizure	8	leg are ; lo solt ; m went ; me shak ; medi camin ; month long ; mordiendos
        seizure	8	mordiendos la ; next thing ; ninety ; ojo ; ojo pelon ; osh ; pad on ; pant ; per wif
        seizure	8	pink froth ; pregnant ; quit xanax ; ran in ; ran out ; refus the ; school cal
        seizure	8	se sacud ; somewher ; staf want ; teni dos ; thre the ; to on ; tom sus ; tongu bitten
        seizure	8	tug ; twitch all ; ultim dosi ; un ataqu ; volte ; volvi en ; wait rm ; wasnt answer
        seizure	8	wet his ; whol bed ; wif etoh ; wks pregnant ; xanax thre ; y cay ; yesterday the
        seizure	7	0 yrs ; aft 0 ; ago his ; ayer en ; bab ; bark and ; bed ; bed was ; beer he ; boc le
        seizure	7	body lock ; boyfriend quit ; but lik ; camin a ; cb ; chew lik ; choru ; collaps and
        seizure	7	con la ; curl ; d stop ; detox onc ; detox ya ; diari hast ; dic ; din yesterday
        seizure	7	dio el ; dio lo ; doctor cut ; doing good ; drop and ; drop lik ; el hombr ; eso
        seizure	7	every a ; explain ; floor eye ; flop lik ; for transf ; gent ; gf 0 ; h ciw ; happen
        seizure	7	his lip ; his string ; his tongu ; hold ; hop on ; hora le ; hrs ago ; is sleep
        seizure	7	jean wet ; jerk 0 ; job ; just star ; k ; la can ; le acab ; le dio ; left sid
        seizure	7	lik chicken ; lip wet ; lleg ; memory of ; meth 0 ; month stop ; no bar ; nobody
        seizure	7	of klonopin ; ojo par ; on workday ; one hand ; out lik ; pellet ; pour his ; pul to
        seizure	7	pul up ; sacudi tod ; say at ; she hav ; she heard ; shook my ; shook until ; shop he
        seizure	7	si estuvier ; sid he ; sleep long ; stif and ; stop friday ; sunday ; sweat / ; the car
        seizure	7	the mattres ; the mix ; the monitor ; the stif ; then lik ; thi morn ; thing was
        seizure	7	today etoh ; today postictal ; tom ant ; tongu in ; tow yard ; triag today ; una hor
        seizure	7	up eye ; up now ; usual 0 ; van was ; vodk down ; walk ; walk now ; was com ; was swim
        seizure	7	work today ; x ano ; y convulsion ; yrs noth
        seizure	6	0 cb ; 0 kratom ; 0 year ; a board ; about an ; ago ems ; ago per ; aguardient el
        seizure	6	all four ; all over ; and foam ; ant era ; as lumb ; ask our ; at nobody ; attack
        seizure	6	bar + ; befor yesterday ; bleed ; bloody ; body ; boy ; breath ok ; breathin
        seizure	6	brinc parejit ; by itself ; cel ; cha and ; clench ; clonic 0 ; con alcohol
        seizure	6	confus doesnt ; cowork 0 ; dand el ; dar una ; day off ; de dar ; desd hac ; dicen que
        seizure	6	do she ; do we ; doesnt ; drink today ; drop at ; drum ; dry aft ; eel ; ems ; en blanc
        seizure	6	eran dos ; eso dicen ; eso lo ; f k ; floor ; floor 0 ; fue ayer ; ful blown ; gin 0
        seizure	6	gma grandson ; ha ; hamburg ; hard the ; he had ; he ran ; he suffer ; her left
        seizure	6	herman tuv ; his eye ; hr ; husb had ; it happen ; jean ; just fel ; last etoh
        seizure	6	leg stil ; lueg no ; m tramadol ; mal at ; mezcal y ; montacarga ; morn as ; muchach
        seizure	6	muchach est ; my beard ; my jean ; my roomat ; my wif ; n he ; now on ; off bar
        seizure	6	off gin ; off liquor ; ojo se ; par atra ; paramedic lo ; parejit ; peg la ; plank and
        seizure	6	pt ; refus ambulanc ; rehab noth ; rememb non ; restroom 0 ; right ; rm last ; rmmt
        seizure	6	rol ; roommat found ; roommat just ; sat aft ; saturday my ; say u ; sec ; sec now
        seizure	6	seiz 0 ; seiz on ; shak ; she threw ; show ; slept an ; slid off ; som bar ; someth cal
        seizure	6	son had ; sor all ; strang jacket ; tap ; tard ; ten un ; the kitchen ; the lorazepam
        seizure	6	today her ; ton of ; tonight at ; tramadol by ; tre ; triag at ; truen la ; tuesday
        seizure	6	two minut ; two the ; un minut ; upon the ; van step ; vap ; vid ; w ; went lik
        seizure	6	what song ; wif wil ; y la ; y no ; year old ; yesterday ; yesterday lunch
        seizure	6	yesterday on
        seizure	5	0 drop ; 0 w/o ; 0 wks ; a ful ; a gummy ; a slat ; a wash ; abu ; afternoon at
        seizure	5	afterward she ; agar de ; agu per ; am now ; anoch a ; ant de ; arm drew ; around ; as i
        seizure	5	at count ; bed shook ; began ; bit clean ; blanc ; blank ; boc y ; braz le ; broth had
        seizure	5	buz lik ; cal she ; cal yet ; cam he ; cay y ; clr dic ; cm ; cocain ell ; compadr lo
        seizure	5	consum desd ; convulsion en ; couldnt hold ; count ; count now ; cros with ; d was
        seizure	5	d/c her ; dad just ; dai a ; de cosa ; diaria y ; did ; didnt know ; doe ; door now
        seizure	5	down lik ; drink cold ; drink tonight ; ed cm ; effect ; el suel ; electric ; ems cam
        seizure	5	en mi ; enfermer ; espanol ; espum con ; est fue ; est sent ; etoh cessation
        seizure	5	floor last ; floor w ; flop and ; friday becaus ; friday nit ; friend ; grand ; ha tom
        seizure	5	hac al ; hac ratit ; hammer ; hard breath ; he bit ; he collaps ; he quit ; herman
        seizure	5	him when ; his vodk ; his xanax ; hiz un ; hold cel ; hora ; husband quit ; husband want
        seizure	5	im on ; in his ; iron board ; it was ; jerk lik ; labi ; le bail ; leg ; licuador
        seizure	5	lik he ; lo sac ; lo se ; lu sun ; lunch she ; manan le ; mattres and ; mayb ; me desmay
        seizure	5	me maam ; me mordi ; memory ; minut aft ; my arm ; night back ; nit thi ; now his
        seizure	5	now tue ; nt in ; obr ya ; ojo en ; on ceil ; on sid ; outreach work ; own sunday ; pa 0
        seizure	5	pap le ; pharmacist custom ; pid ; primer ; pt se ; pt stop ; ratit ; recal ; refus ems
        seizure	5	refus hosp ; regader se ; relay 0 ; resolution ; rol back ; roommat say ; s quit
        seizure	5	saturday ; second ; second one ; septemb ; she awak ; show thi ; show wif ; sid start
        seizure	5	sinc fri ; sist did ; sist he ; sleep hard ; slept and ; solit y ; sor ; soy meser
        seizure	5	speak 0 ; start jump ; stop he ; stop or ; stop phenibut ; suegr que ; suel
        seizure	5	supervisor employe ; tak lik ; the cafeteri ; the floor ; the grain ; the in ; the leg
        seizure	5	the mechanic ; the plat ; the show ; the skat ; the spic ; the walgreen ; then flop
        seizure	5	then jerk ; then she ; thru his ; to go ; today at ; today his ; tom se ; tongu bit
        seizure	5	tos ; tremor tachy ; triag ; ultim trag ; until his ; us til ; vodk i ; w/d ; w/o vodk
        seizure	5	was monday ; was plug ; wif stil ; win bottl ; wks ; year and ; yesterday aft
        seizure	4	0 a ; 0 ano ; 0 convulsion ; 0 dia ; 0 st ; a foot ; a mi ; a min ; a mow ; a t ; a tun
        seizure	4	a wednesday ; ago awak ; al cristal ; albergu ; amb ; ambulanc bay ; an iron ; and all
        seizure	4	and leg ; and rememb ; anoch le ; ant ; anti y ; arm + ; ask transf ; assist liv
        seizure	4	at costc ; at din ; at foot ; at half ; ataqu se ; aunt ; awak and ; ayer est
        seizure	4	band brok ; bit ; blanc y ; board stif ; boyfriend just ; boyfriend tak ; bulb
        seizure	4	bus depot ; but answer ; by the ; cal somewher ; cam round ; capataz ; car im ; carpet 0
        seizure	4	cervez el ; clamp ; clink ; clr cal ; coach ; content unk ; coordin ; couldnt com
        seizure	4	count to ; coupl yrs ; cousin doe ; custody ; dai 0 ; day and ; day back ; day havent
        seizure	4	day one ; de volv ; desmay ; detox aft ; dock ; doesnt rememb ; doming porqu ; dos vec
        seizure	4	down he ; drop his ; drum my ; el sup ; em every ; espos ; estabamo ; ever ; fel over
        seizure	4	fifteen ; fifty fiv ; fiv ; four minut ; friday ; fue bien ; fueron ; ful ; girlfriend
        seizure	4	good then ; got hook ; gtc sz ; ha dej ; hac una ; had a ; had whiskey ; hag ; half
        seizure	4	half an ; happen now ; hard she ; hav a ; he is ; he refus ; hech pedazo ; her eye
        seizure	4	hes awak ; hes count ; his beer ; his granddad ; his mail ; hotel front ; hr ago ; hurt
        seizure	4	husb ; husb convuls ; i just ; i said ; i tak ; id been ; im hold ; in her ; in right
        seizure	4	int convulsion ; jalon ; jerk on ; la banquet ; la boc ; la lampar ; la mir ; lampar
        seizure	4	le trab ; le volte ; lik a ; lik his ; lik not ; lo neg ; lock up ; lpn ; m with
        seizure	4	masc 0 ; mayb a ; meser ; minut i ; minut out ; morn ; my dad ; ni dond ; nit
        seizure	4	no coordin ; no las ; no me ; no saben ; noth els ; now eat ; nurs found ; object
        seizure	4	off sunday ; onc ; one ever ; one in ; otr ; otr no ; over for ; park ; part la
        seizure	4	past thre ; pedazo ; pew ; pis de ; plug int ; po probation ; ppl in ; prior ; pt 0
        seizure	4	q hij ; que ayer ; que llam ; quit his ; quit whiskey ; reach for ; refier q ; rememb
        seizure	4	sat pm ; saturday the ; say he ; school nurs ; see ; see you ; seizur first ; shaky
        seizure	4	she slept ; sid is ; siempr per ; sil y ; sin su ; sinc book ; skat park ; slept lik
        seizure	4	slob ; smok the ; snapchat and ; st ; star ; start whil ; step thi ; sus ; swor it ; sí
        seizure	4	the body ; the checkout ; the job ; the whit ; them thi ; then went ; threw out
        seizure	4	thru fri ; ties ech ; til ; til and ; to program ; today from ; told deputy ; tom anti
        seizure	4	tom desd ; tongu wet ; tonight aft ; trag ayer ; trail ; transf 0 ; twic sinc ; u
        seizure	4	vap + ; vez ; viend la ; vss no ; walk 0 ; was lik ; wash machin ; wat ; wel
        seizure	4	went board ; went down ; wer play ; wet and ; what i ; whit ; whol ; wif his ; work told
        seizure	4	xanax hac ; y brinc ; year resolution ; yesterday he ; yr took
        seizure	3	0 hr ; a sat ; aft four ; aid re ; air ; am aft ; am went ; and drop ; and my ; andami
        seizure	3	anoch ; ant se ; around the ; at 0 ; ayud mi ; barback ; bathroom ; beer fri ; boc
        seizure	3	boyfriend say ; brok and ; but think ; but wont ; calent ; cay en ; clinic dic
        seizure	3	cold thur ; cold with ; convulsion desd ; cuerp com ; d ago ; d til ; dad ; daught just
        seizure	3	de met ; de nad ; de xanax ; desmay y ; dia dej ; dispatch relay ; doc ; doc 0
        seizure	3	dock thi ; doctor ; doing the ; dos hora ; dos minuto ; drink wed ; ed d/c ; estuvier
        seizure	3	etoh cold ; everybody ; everyday 0 ; fel ; fistful ; four day ; fue anoch ; going as
        seizure	3	grab a ; gtc in ; he grab ; he has ; he skip ; head ; hed quit ; her do ; her night
        seizure	3	him 0 ; his leg ; hit ; hospital social ; ide ; in it ; in restroom ; is shak ; its east
        seizure	3	itself ; jerk all ; kitchen 0 ; le met ; lip then ; liv wir ; lu ; lumb ; m quit ; m ran
        seizure	3	manag say ; meser 0 ; met una ; minut ; minuto ; mom just ; mon ; monday ; my xanax
        seizure	3	next ; numb two ; of them ; off last ; or her ; packag got ; per mom ; pis ; pt refus
        seizure	3	question ; rattl lik ; re own ; rn re ; rol her ; se desmay ; se me ; sent con
        seizure	3	she breath ; she couldnt ; sin ; sleep ; sleep in ; sleepy ; so hard ; speak ; spit
        seizure	3	star and ; stif in ; tak klonopin ; tap then ; target lot ; temp is ; the lad ; the park
        seizure	3	the rum ; the til ; then lost ; thing im ; today ; tongu now ; tongu peed ; tonight
        seizure	3	trabaj los ; trembl all ; two hour ; up it ; up lik ; was convuls ; was every ; wer
        seizure	3	whiskey on ; whiteboard ; wrap the ; y empez ; yard ; yel ; yet
        seizure	-3	% ; 0 % ; 0 / ; 0 drink ; 0 mes ; 0 th ; a half ; a new ; a nurs ; account ; acros
        seizure	-3	admission ; and had ; anymor ; arent ; asleep ; at feed ; been a ; both ; buen ; build
        seizure	-3	by myself ; checkout ; church ; con una ; cond ; court ; crush ; day seiz ; detox for
        seizure	-3	did a ; divorc ; do it ; draw ; duerm ; eap ; egg ; eight month ; el guar ; el hospital
        seizure	-3	eleven ; f 0 ; folk ; forget ; funeral ; gav me ; get a ; get the ; go to ; goe to
        seizure	-3	gues ; hac ano ; hac cinc ; he can ; hors ; how much ; hung up ; i see ; in one ; insid
        seizure	-3	insuranc ; ive had ; joven ; lab ; last month ; let ; lik it ; mention ; mi cas ; might
        seizure	-3	my heart ; my mom ; my sist ; naloxon ; nervou ; nieg ; nineteen ; no ~opi ; numer
        seizure	-3	of detox ; of our ; of thi ; of your ; on it ; onlin ; par el ; patch ; play the ; poc
        seizure	-3	por el ; porqu ; que la ; quis ; rais ; residencial ; retir ; sis ; six ; stand ; step
        seizure	-3	surgery ; tamal ; that all ; that what ; the end ; the kid ; the man ; the rest
        seizure	-3	the wed ; therapist ; thursday ; to ask ; tri ; websit ; whil i ; wif and ; with it
        seizure	-3	won ; wrist ; ~i
        seizure	-4	0 aft ; 0 mos ; a mis ; a plac ; a un ; about the ; abr ; addres ; aetn ; already ; alt
        seizure	-4	and we ; and would ; ano pas ; are you ; arrest ; ask about ; at night ; ate ; atty ; b
        seizure	-4	bak ; bakery ; bat ; becaus i ; blood ; bor ; bp ; burn ; c ; cak ; can i ; cap ; carri
        seizure	-4	clr on ; co ; com in ; control ; cos ; cow 0 ; crash ; daught ; day on ; de los
        seizure	-4	de que ; dejarl ; desd la ; despiert ; detail ; director ; do a ; dont want ; doubl
        seizure	-4	dres ; dying ; eight day ; el pech ; el xanax ; employ ; empty ; enough ; entr ; es mi
        seizure	-4	estan ; everyon ; facility ; falt ; feet ; fight ; fold ; fost ; found out ; four year
        seizure	-4	fresn ; fridg ; from my ; good ; health ; hes on ; hic ; hid ; hijo ; honest ; hous is
        seizure	-4	hr 0 ; i cal ; i gav ; i had ; i left ; i put ; i start ; i walk ; icu ; im in ; im the
        seizure	-4	intak ; intensiv ; its for ; ive nev ; january ; jef ; junt ; just want ; know how
        seizure	-4	la escuel ; last wk ; late ; library ; licens ; llor ; loud ; lug ; machet ; mak
        seizure	-4	mak a ; mal seizur ; me at ; me da ; me lo ; mean ; medi cal ; medicin ; meet ; messag
        seizure	-4	mi abuel ; mind ; month and ; mor ; morning ; mov to ; my ex ; my first ; my hand
        seizure	-4	my kid ; my son ; nephew ; no sleep ; not the ; notic ; numb ; octob ; odd ; of 0
        seizure	-4	off and ; off it ; old ; on hold ; ord ; otherwis ; outpt ; paid ; perdon ; pip
        seizure	-4	por mi ; prob ; pueden ; puert ; puk ; puls ; purpl ; que le ; quier que ; rath ; refer
        seizure	-4	regal ; repeat ; sal ; sea ; sel ; siet ; sit on ; sixty ; so the ; so we ; sock
        seizure	-4	someon ; spanish ; stat ; strip ; structur ; tambien ; tea ; th ; thank ; that i
        seizure	-4	the county ; the guy ; the lin ; the morn ; theyr ; think about ; throw ; tim and
        seizure	-4	tir of ; to keep ; to me ; to talk ; tour ; twenty ; twin ; uncl ; used to ; uso ; vet
        seizure	-4	viv en ; vm ; walk in ; walk out ; want 0 ; want help ; was my ; wed ; week i ; when he
        seizure	-4	wher he ; with a ; with one ; with the ; without ; word ; ya me ; year com ; ~detox
        seizure	-4	~dts ; ~el ; ~not ; ~out
        seizure	-5	$ ; $ 0 ; 0 and ; a lot ; a man ; a program ; about it ; abuel ; aft the ; age
        seizure	-5	alguien ; and seiz ; ano en ; anybody ; apartment ; aqui ; aug ; being ; between ; bien
        seizure	-5	bil ; box ; bro ; brought ; bug ; but i ; calm ; cambi ; camp ; card ; chang
        seizure	-5	checkout lin ; cho ; clerk ; collect ; com out ; compr ; con un ; cost ; cover ; cramp
        seizure	-5	de las ; deal ; desd entonc ; desintoxicacion ; door ; dos ano ; driv ; eat ; el ano
        seizure	-5	escuel ; esper ; first tim ; flat ; from 0 ; garden ; goodby ; googl ; hat ; hav to
        seizure	-5	him to ; his hand ; how long ; i got ; i havent ; i lik ; i liv ; i read ; is a ; is it
        seizure	-5	it out ; its been ; its the ; ko ; landlord ; lin at ; look lik ; many ; me in ; me out
        seizure	-5	men ; mi cun ; mil ; mos ; mov ; my broth ; my last ; nam is ; need a ; needl
        seizure	-5	neurologist ; new ; niec ; no one ; no oth ; no recent ; noma ; off a ; on meth ; order
        seizure	-5	parent ; pay ; pick up ; por eso ; present ; pressur ; pric ; psych ; put me ; que no
        seizure	-5	rain ; red ; return ; run ; say the ; segur ; semana ; senor ; sinc my ; so i
        seizure	-5	sobredosi ; sold ; son 0 ; soy ; spent ; sponsor ; student ; suicid ; tak the
        seizure	-5	thanksgiv ; ther are ; thes ; thought ; tim i ; tmrw ; to a ; to quit ; to the
        seizure	-5	tomorrow ; tongu and ; town ; union ; voy ; want off ; we hav ; wear ; when my
        seizure	-5	whisper ; window ; wint ; worri ; wouldnt ; wrong ; y a ; y ahor ; ya no ; ya se ; yawn
        seizure	-5	year i ; ~to
        seizure	-6	a 0 ; a bed ; a thing ; alon ; ambulatori ; and nobody ; becaus of ; befor the ; bowl
        seizure	-6	cal back ; camion ; cinc ano ; claim ; cle ; closet ; clr has ; con mi ; confirm
        seizure	-6	corre ; cri ; current ; day of ; de la ; descans ; did it ; die ; discharg ; encontr
        seizure	-6	es por ; evening ; far ; fix ; for me ; gam ; had the ; hang ; hes in ; hold a ; hung
        seizure	-6	i smok ; ill ; inf ; it up ; july ; learn ; light ; lik to ; littl ; lol ; maestr
        seizure	-6	me a ; me acab ; mejor ; mis ; money ; my chest ; my friend ; nev been ; next to
        seizure	-6	ninety day ; no es ; no ~sz ; nobody els ; not a ; ob ; od ; of my ; one and ; one of
        seizure	-6	open ; par mi ; patient ; pech ; platic ; pls ; que es ; res ; ring ; road ; room
        seizure	-6	season ; si no ; sinc the ; sit ; stor ; tank ; the last ; to do ; toc ; told her
        seizure	-6	usted ; wak ; week and ; weekend and ; zer
        seizure	-7	0 week ; a friend ; and ive ; ano me ; august ; best ; big ; busc ; clas ; clr said
        seizure	-7	clt ; com off ; cow ; cun ; day i ; de su ; dij ; en las ; en un ; en una ; entonc ; ex
        seizure	-7	feed ; fin ; got a ; gracia ; gray ; grey ; gun ; he did ; hx ; i sleep ; id lik
        seizure	-7	in march ; in my ; is in ; ive got ; jok ; jun ; key ; knif ; lif ; limpi ; m meth
        seizure	-7	manej ; medical ; motel ; muri ; music ; my doctor ; my dog ; my nephew ; nadi
        seizure	-7	neighbor ; nic ; no sx ; noth sinc ; och ; over a ; perdi ; person ; pres ; quien
        seizure	-7	quiet ; ready ; sam ; ship ; shirt ; sick ; sient ; skin ; sob ; stair ; straight
        seizure	-7	swallow ; tal ; team ; test ; text ; the first ; the hous ; tienen ; to get ; to see
        seizure	-7	took ; touch ; treatment ; wk x ; work at ; wrot ; you hav ; ~0 ; ~my ; ~si
        seizure	-8	a year ; and a ; and jerk ; and on ; bag ; befor i ; birthday ; cart ; christma
        seizure	-8	company ; contest ; cook ; cuart ; cuatr ano ; dat ; do you ; dont hav ; es el ; famili
        seizure	-8	fax ; for my ; for the ; from a ; gan ; grandmoth ; hair ; has been ; hol ; hospital
        seizure	-8	i only ; im not ; inpt ; ins ; is ther ; its a ; jan ; jerk the ; liv in ; my own
        seizure	-8	offic ; pag ; radi ; resi ; resident ; servic ; sigu ; singl ; stuf ; termin ; the oth
        seizure	-8	the school ; thre year ; to my ; traig ; unit ; using ; ve ; whatev ; y mi ; yrs ago
        seizure	-8	~in
        seizure	-9	ahi ; alg ; alway ; and its ; ask re ; baby ; bad ; bank ; bet ; buena ; cant get
        seizure	-9	colleg ; cop ; counselor ; cuant ; drug ; escrib ; feb ; feel ; garag ; guy ; high
        seizure	-9	i get ; i work ; inpatient ; is the ; judg ; kais ; kept ; kick ; kne ; la cas ; lat
        seizure	-9	lov ; mand ; near ; no w/d ; nunc ; overdos ; pen ; pregunt ; problem ; record ; send
        seizure	-9	slow ; tel ; the only ; trabaj en ; train ; two year ; vend ; very ; withdrawal
        seizure	-9	wks ago ; y le
        seizure	-10	0 no ; and ther ; bos ; bring ; buy ; centr ; deni ; drink and ; end ; food ; fre
        seizure	-10	great ; heart ; hel ; i did ; i go ; i use ; if i ; list ; liv with ; look for ; may
        seizure	-10	muy ; nuev ; p ; pain ; rep ; rop ; scar ; sei ; set ; sinc 0 ; sx ; talk to ; teach
        seizure	-10	the 0 ; try ; was in
        """
}
