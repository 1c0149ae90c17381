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
        seizure	8	drool ; el montacarga ; er sent ; floor cal ; foot off ; friend say ; groggy now
        seizure	8	his lip ; hour ; hour dry ; i convuls ; i drink ; in hold ; is cry ; it and ; jerk a
        seizure	8	know him ; las ha ; leg are ; lo solt ; m went ; me shak ; medi camin ; month long
        seizure	8	mordiendos ; mordiendos la ; next thing ; ninety ; ojo ; ojo pelon ; osh ; pad on ; pant
        seizure	8	per wif ; pink froth ; pregnant ; quit xanax ; ran in ; ran out ; refus the ; school cal
        seizure	8	se sacud ; somewher ; staf want ; teni dos ; thre the ; to on ; tom sus ; tongu bitten
        seizure	8	tug ; twitch all ; ultim dosi ; un ataqu ; volte ; volvi en ; wait rm ; wasnt answer
        seizure	8	wet his ; whol bed ; wif etoh ; wks pregnant ; xanax thre ; y cay ; yesterday the
        seizure	7	0 yrs ; aft 0 ; ago his ; ayer en ; bab ; bark and ; bed ; bed was ; beer he ; boc le
        seizure	7	body lock ; boyfriend quit ; but lik ; camin a ; cb ; chew lik ; choru ; collaps and
        seizure	7	con la ; curl ; d stop ; detox onc ; diari hast ; dic ; din yesterday ; dio el ; dio lo
        seizure	7	doctor cut ; doing good ; drop and ; drop lik ; el hombr ; eso ; every a ; explain
        seizure	7	floor eye ; flop lik ; for transf ; gent ; gf 0 ; h ciw ; happen ; his string
        seizure	7	his tongu ; hold ; hop on ; hora le ; hrs ago ; is sleep ; jean wet ; jerk 0 ; job
        seizure	7	just star ; k ; la can ; le acab ; le dio ; left sid ; lik chicken ; lip wet ; lleg
        seizure	7	memory of ; meth 0 ; month stop ; no bar ; nobody ; of klonopin ; ojo par ; on workday
        seizure	7	one hand ; out lik ; pellet ; pour his ; pul to ; pul up ; sacudi tod ; say at ; she hav
        seizure	7	she heard ; shook my ; shook until ; shop he ; si estuvier ; sid he ; sleep long
        seizure	7	stif and ; stop friday ; sunday ; sweat / ; the car ; the mattres ; the mix
        seizure	7	the monitor ; the stif ; then lik ; thi morn ; thing was ; today etoh ; today postictal
        seizure	7	tom ant ; tongu in ; tow yard ; triag today ; una hor ; up eye ; up now ; usual 0
        seizure	7	van was ; vodk down ; walk ; walk now ; was com ; was swim ; work today ; x ano
        seizure	7	y convulsion ; yrs noth
        seizure	6	0 cb ; 0 year ; a board ; about an ; ago ems ; ago per ; aguardient el ; all four
        seizure	6	all over ; and foam ; ant era ; as lumb ; ask our ; at nobody ; attack ; bar +
        seizure	6	befor yesterday ; bleed ; bloody ; body ; boy ; breath ok ; breathin ; brinc parejit
        seizure	6	by itself ; cel ; cha and ; clench ; clonic 0 ; con alcohol ; confus doesnt ; cowork 0
        seizure	6	dand el ; dar una ; day off ; de dar ; desd hac ; detox ya ; dicen que ; do she ; do we
        seizure	6	doesnt ; drink today ; drop at ; drum ; dry aft ; eel ; ems ; en blanc ; eran dos
        seizure	6	eso dicen ; eso lo ; f k ; floor ; floor 0 ; fue ayer ; ful blown ; gin 0 ; gma grandson
        seizure	6	ha ; hamburg ; hard the ; he had ; he ran ; he suffer ; her left ; herman tuv ; his eye
        seizure	6	hr ; husb had ; it happen ; jean ; just fel ; last etoh ; leg stil ; lueg no
        seizure	6	m tramadol ; mal at ; mezcal y ; montacarga ; morn as ; muchach ; muchach est ; my beard
        seizure	6	my jean ; my roomat ; my wif ; n he ; now on ; off bar ; off gin ; off liquor ; ojo se
        seizure	6	par atra ; paramedic lo ; parejit ; peg la ; plank and ; pt ; refus ambulanc
        seizure	6	rehab noth ; rememb non ; restroom 0 ; right ; rm last ; rmmt ; rol ; roommat found
        seizure	6	roommat just ; sat aft ; saturday my ; say u ; sec ; sec now ; seiz 0 ; seiz on ; shak
        seizure	6	she threw ; show ; slept an ; slid off ; som bar ; someth cal ; son had ; sor all
        seizure	6	strang jacket ; tap ; tard ; ten un ; the kitchen ; the lorazepam ; today her ; ton of
        seizure	6	tonight at ; tramadol by ; tre ; triag at ; truen la ; tuesday ; two minut ; two the
        seizure	6	un minut ; upon the ; van step ; vap ; vid ; w ; went lik ; what song ; wif wil ; y la
        seizure	6	y no ; year old ; yesterday ; yesterday lunch ; yesterday on
        seizure	5	0 drop ; 0 kratom ; 0 w/o ; 0 wks ; a ful ; a gummy ; a slat ; a wash ; abu
        seizure	5	afternoon at ; afterward she ; agar de ; agu per ; am now ; anoch a ; ant de ; arm drew
        seizure	5	around ; as i ; at count ; bed shook ; began ; bit clean ; blanc ; blank ; boc y
        seizure	5	braz le ; broth had ; buz lik ; cal she ; cal yet ; cam he ; cay y ; clr dic ; cm
        seizure	5	cocain ell ; compadr lo ; consum desd ; convulsion en ; couldnt hold ; count ; count now
        seizure	5	cros with ; d was ; d/c her ; dad just ; dai a ; de cosa ; diaria y ; did ; didnt know
        seizure	5	doe ; door now ; down lik ; drink cold ; drink tonight ; ed cm ; effect ; el suel
        seizure	5	electric ; ems cam ; en mi ; enfermer ; espanol ; espum con ; est fue ; est sent
        seizure	5	etoh cessation ; floor last ; floor w ; flop and ; friday becaus ; friday nit ; friend
        seizure	5	grand ; ha tom ; hac al ; hac ratit ; hammer ; hard breath ; he collaps ; he quit
        seizure	5	herman ; him when ; his vodk ; his xanax ; hiz un ; hold cel ; hora ; husband quit
        seizure	5	husband want ; im on ; in his ; iron board ; it was ; jerk lik ; labi ; le bail ; leg
        seizure	5	licuador ; lik he ; lo sac ; lo se ; lu sun ; lunch she ; manan le ; mattres and ; mayb
        seizure	5	me desmay ; me maam ; me mordi ; memory ; minut aft ; my arm ; night back ; nit thi
        seizure	5	now his ; now tue ; nt in ; obr ya ; ojo en ; on ceil ; on sid ; outreach work
        seizure	5	own sunday ; pa 0 ; pap le ; pharmacist custom ; pid ; primer ; pt se ; pt stop ; ratit
        seizure	5	recal ; refus ems ; refus hosp ; regader se ; relay 0 ; resolution ; rol back
        seizure	5	roommat say ; s quit ; saturday ; second ; second one ; septemb ; she awak ; show thi
        seizure	5	show wif ; sid start ; sinc fri ; sist did ; sist he ; sleep hard ; slept and ; solit y
        seizure	5	sor ; soy meser ; speak 0 ; start jump ; stop he ; stop or ; stop phenibut ; suegr que
        seizure	5	suel ; supervisor employe ; tak lik ; the cafeteri ; the floor ; the grain ; the in
        seizure	5	the leg ; the mechanic ; the plat ; the show ; the skat ; the spic ; the walgreen
        seizure	5	then flop ; then jerk ; then she ; thru his ; to go ; today at ; today his ; tom se
        seizure	5	tongu bit ; tos ; tremor tachy ; triag ; ultim trag ; until his ; us til ; vodk i ; w/d
        seizure	5	w/o vodk ; was monday ; was plug ; wif stil ; win bottl ; wks ; year and ; yesterday aft
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
        seizure	4	feo y ; fifteen ; fifty fiv ; fiv ; four minut ; friday ; fue bien ; fueron ; ful
        seizure	4	girlfriend ; good then ; got hook ; gtc sz ; ha dej ; hac una ; had a ; had whiskey
        seizure	4	hag ; half ; half an ; happen now ; hard she ; hav a ; he bit ; he is ; he refus
        seizure	4	hech pedazo ; her eye ; hes awak ; hes count ; his beer ; his granddad ; his mail
        seizure	4	hotel front ; hr ago ; hurt ; husb ; husb convuls ; i just ; i said ; i tak ; id been
        seizure	4	im hold ; in her ; in right ; int convulsion ; jalon ; jerk on ; la banquet ; la boc
        seizure	4	la lampar ; la mir ; lampar ; le trab ; le volte ; lik a ; lik his ; lik not ; lo neg
        seizure	4	lock up ; lpn ; m with ; masc 0 ; meser ; minut i ; minut out ; morn ; my dad ; ni dond
        seizure	4	nit ; no coordin ; no las ; no me ; no saben ; noth els ; now eat ; nurs found ; object
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
        seizure	3	manag say ; mayb a ; meser 0 ; met una ; minut ; minuto ; mom just ; mon ; monday
        seizure	3	my xanax ; next ; numb two ; of them ; off last ; or her ; packag got ; per mom ; pis
        seizure	3	pt refus ; question ; rattl lik ; re own ; rn re ; rol her ; se desmay ; se me
        seizure	3	sent con ; she breath ; she couldnt ; sin ; sleep ; sleep in ; sleepy ; so hard ; speak
        seizure	3	spit ; star and ; stif in ; tak klonopin ; tap then ; target lot ; temp is ; the lad
        seizure	3	the park ; the rum ; the til ; then lost ; thing im ; today ; tongu now ; tongu peed
        seizure	3	tonight ; trabaj los ; trembl all ; two hour ; up it ; up lik ; was convuls ; was every
        seizure	3	wasnt ; wer ; whiskey on ; whiteboard ; wrap the ; y empez ; yard ; yel ; yet
        seizure	-3	% ; 0 % ; 0 / ; 0 drink ; 0 mes ; 0 th ; a half ; a new ; a nurs ; account ; acros
        seizure	-3	admission ; and had ; anymor ; arent ; asleep ; at feed ; been a ; both ; buen ; build
        seizure	-3	by myself ; checkout ; church ; con una ; cond ; court ; crush ; day seiz ; detox for
        seizure	-3	did a ; divorc ; do it ; draw ; duerm ; eap ; egg ; eight month ; el guar ; el hospital
        seizure	-3	eleven ; f 0 ; folk ; forget ; funeral ; gav me ; get a ; get the ; go to ; goe to
        seizure	-3	gues ; hac ano ; hac cinc ; he can ; hors ; how much ; hung up ; i see ; in one ; insid
        seizure	-3	insuranc ; ive had ; ive nev ; joven ; lab ; last month ; let ; lik it ; mention
        seizure	-3	mi cas ; might ; my heart ; my mom ; my sist ; naloxon ; nervou ; nieg ; nineteen
        seizure	-3	no ~opi ; of detox ; of our ; of thi ; of your ; on it ; onlin ; par el ; patch
        seizure	-3	play the ; poc ; por el ; porqu ; que la ; quis ; rais ; residencial ; retir ; sis
        seizure	-3	stand ; step ; surgery ; tamal ; that all ; that what ; the end ; the kid ; the man
        seizure	-3	the rest ; the wed ; therapist ; thursday ; to ask ; tri ; websit ; whil i ; wif and
        seizure	-3	with it ; won ; wrist ; ~i
        seizure	-4	0 aft ; 0 mos ; a mis ; a plac ; a un ; about the ; abr ; addres ; aetn ; already ; alt
        seizure	-4	and we ; and would ; ano pas ; are you ; arrest ; ask about ; at night ; ate ; atty ; b
        seizure	-4	bak ; bakery ; bat ; becaus i ; blood ; bor ; bp ; burn ; c ; cak ; can i ; cap ; carri
        seizure	-4	clr on ; co ; com in ; control ; cos ; cow 0 ; crash ; daught ; day on ; de los
        seizure	-4	de que ; dejarl ; desd la ; despiert ; detail ; director ; do a ; dont want ; doubl
        seizure	-4	dres ; dying ; eight day ; el pech ; el xanax ; employ ; empty ; enough ; entr ; es mi
        seizure	-4	estan ; everyon ; facility ; falt ; feet ; fight ; fold ; fost ; found out ; four year
        seizure	-4	fresn ; fridg ; from my ; good ; health ; hes on ; hic ; hid ; honest ; hous is ; hr 0
        seizure	-4	i cal ; i gav ; i had ; i left ; i put ; i start ; i walk ; icu ; im in ; im the
        seizure	-4	intak ; intensiv ; its for ; january ; jef ; junt ; just want ; know how ; la escuel
        seizure	-4	last wk ; late ; library ; licens ; llor ; loud ; lug ; machet ; mak ; mak a
        seizure	-4	mal seizur ; me at ; me da ; me lo ; mean ; medi cal ; medicin ; meet ; messag
        seizure	-4	mi abuel ; mind ; month and ; mor ; morning ; mov to ; my ex ; my first ; my hand
        seizure	-4	my kid ; my son ; nephew ; no sleep ; not the ; notic ; numb ; numer ; octob ; odd
        seizure	-4	of 0 ; off and ; off it ; old ; on hold ; ord ; otherwis ; outpt ; paid ; perdon ; pip
        seizure	-4	por mi ; prob ; pueden ; puert ; puk ; puls ; purpl ; que le ; quier que ; rath ; refer
        seizure	-4	regal ; repeat ; sal ; sea ; sel ; siet ; sit on ; six ; sixty ; so the ; so we ; sock
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
        seizure	-5	hijo ; him to ; his hand ; how long ; i got ; i havent ; i lik ; i liv ; i read ; is a
        seizure	-5	is it ; it out ; its been ; its the ; ko ; landlord ; lin at ; look lik ; many ; me in
        seizure	-5	me out ; men ; mi cun ; mil ; mos ; mov ; my broth ; my last ; nam is ; need a ; needl
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
        seizure	-6	i smok ; ill ; inf ; it up ; july ; learn ; light ; lik to ; lol ; maestr ; me a
        seizure	-6	me acab ; mejor ; mis ; money ; my chest ; my friend ; nev been ; next to ; ninety day
        seizure	-6	no es ; no ~sz ; nobody els ; not a ; ob ; od ; of my ; one and ; one of ; open
        seizure	-6	par mi ; patient ; pech ; platic ; pls ; que es ; res ; ring ; road ; room ; season
        seizure	-6	si no ; sinc the ; sit ; stor ; tank ; the last ; to do ; toc ; told her ; usted ; wak
        seizure	-6	week and ; weekend and ; zer
        seizure	-7	0 week ; a friend ; and ive ; ano me ; august ; best ; big ; busc ; clas ; clr said
        seizure	-7	clt ; com off ; contest ; cow ; cun ; day i ; de su ; dij ; en las ; en un ; en una
        seizure	-7	entonc ; ex ; feed ; fin ; got a ; gracia ; gray ; grey ; gun ; he did ; hx ; i sleep
        seizure	-7	id lik ; in march ; in my ; is in ; ive got ; jok ; jun ; key ; knif ; lif ; limpi
        seizure	-7	littl ; m meth ; manej ; medical ; motel ; muri ; music ; my doctor ; my dog
        seizure	-7	my nephew ; nadi ; neighbor ; nic ; no sx ; noth sinc ; och ; over a ; perdi ; person
        seizure	-7	pres ; quien ; quiet ; ready ; sam ; ship ; shirt ; sick ; sient ; skin ; sob ; stair
        seizure	-7	straight ; swallow ; tal ; team ; test ; text ; the first ; the hous ; tienen ; to get
        seizure	-7	to see ; took ; touch ; treatment ; wk x ; work at ; wrot ; you hav ; ~0 ; ~my ; ~si
        seizure	-8	a year ; and a ; and jerk ; and on ; bag ; befor i ; birthday ; cart ; christma
        seizure	-8	company ; cook ; cuart ; cuatr ano ; dat ; do you ; dont hav ; es el ; famili ; fax
        seizure	-8	for my ; for the ; from a ; gan ; grandmoth ; hair ; has been ; hol ; hospital ; i only
        seizure	-8	im not ; inpt ; ins ; is ther ; its a ; jan ; jerk the ; liv in ; my own ; offic ; pag
        seizure	-8	radi ; resi ; resident ; servic ; sigu ; singl ; stuf ; termin ; the oth ; the school
        seizure	-8	thre year ; to my ; traig ; unit ; using ; ve ; whatev ; y mi ; yrs ago ; ~in
        seizure	-9	ahi ; alg ; alway ; and its ; ask re ; baby ; bad ; bank ; bet ; buena ; cant get
        seizure	-9	colleg ; cop ; counselor ; cuant ; drug ; escrib ; feb ; feel ; garag ; guy ; high
        seizure	-9	i get ; i work ; inpatient ; is the ; judg ; kais ; kept ; kick ; kne ; la cas ; lat
        seizure	-9	lov ; mand ; near ; no w/d ; nunc ; overdos ; pen ; pregunt ; problem ; record ; send
        seizure	-9	slow ; tel ; the only ; trabaj en ; train ; two year ; vend ; very ; withdrawal
        seizure	-9	wks ago ; y le
        seizure	-10	0 no ; and ther ; bos ; bring ; buy ; centr ; deni ; drink and ; end ; food ; fre
        seizure	-10	great ; heart ; hel ; i did ; i go ; i use ; if i ; list ; liv with ; look for ; may
        seizure	-10	muy ; nuev ; p ; pain ; rent ; rep ; rop ; scar ; sei ; set ; sinc 0 ; sx ; talk to
        seizure	-10	teach ; the 0 ; try ; was in
        seizure	-11	away ; back in ; color ; da ; each ; ear ; en 0 ; fath ; going to ; hot ; i cant
        seizure	-11	im a ; outpatient ; over the ; sali ; seizur in ; seven ; spr ; tech ; than
        """
}
