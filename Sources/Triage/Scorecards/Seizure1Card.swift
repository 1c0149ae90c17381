extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-83	=
        seizure	42	grand mal
        seizure	40	<seizure> <moment>
        seizure	37	sz x
        seizure	36	siezur
        seizure	35	<seizure> ; jerk
        seizure	34	<seizure> <day>
        seizure	33	just had
        seizure	31	sz ; work yesterday
        seizure	30	<night> <seizure>
        seizure	29	<shake> <moment> ; convulsion ayer
        seizure	27	<seizure> <room> ; epileptic ; eye rol
        seizure	26	film it ; is hav
        seizure	25	<day> <seizure> ; eye went ; heel drum
        seizure	24	<amount> thru ; <seizure> <night> ; bit thru ; is <seizure>
        seizure	23	<daytime> <seizure> ; <seizure> <daytime> ; groggy ; seizur yesterday
        seizure	22	alfereci ; clonic ; convuls ; convulsion anoch ; engarrot ; est <seizure>
        seizure	22	est convulsion ; fish on ; m <seizure> ; seizur on ; smack ; then slept ; tonic clonic
        seizure	22	whol left
        seizure	21	<seizure> <last> ; a siezur ; la alfereci ; tongu ; whol body
        seizure	20	<headface> bitten ; <seizure> <past> ; <seizure> right ; bed walk ; convulsion hoy
        seizure	20	explain ask ; gtc ; postictal ; she <seizure> ; stif ; ties ; tongu chew
        seizure	19	<bodypart> <start> ; <go> <stiff> ; <kin> <seizure> ; <seizure> <amount> ; <seizure> at
        seizure	19	<seizure> thi ; <seizure> what ; bitten ; convulsion ; froth ; heel ; seizur
        seizure	19	sz <last> ; sz last ; thrash
        seizure	18	<headface> <lock> ; <lock> <fluid> ; <shake> <palecolor> ; com tabl ; espum ; flop lik
        seizure	18	foam ; in triag ; la lengu ; orin ; plank ; se convulsion ; seiz at ; seizur last
        seizure	18	tramadol i ; trouser
        seizure	17	<sedative> <insurance> ; <seizure> as ; a dock ; arm start ; doesnt <remember> ; fit at
        seizure	17	jerk and ; of fit ; off phenibut ; patale com ; rigid ; show yesterday
        seizure	16	0 today ; <emergency> convulsiv ; <fall> mid ; <photo> it ; <seizure> <clean>
        seizure	16	<seizure> <phone> ; a fit ; ahorit en ; awak now ; crisi convulsiv ; drop mid ; drum on
        seizure	16	havin ; hoy en ; in <hold> ; in hold ; is seiz ; mordi ; tonic
        seizure	15	<bodypart> hop ; <bodypart> was ; <headface> mord ; <headface> rol ; <seizure> <job>
        seizure	15	<stiff> <shake> ; arm hop ; back bow ; breakfast her ; brinc ; brinc en
        seizure	15	convulsion dej ; had grand ; le fueron ; le torci ; mord ; mordi la ; ratit ; rol up
        seizure	15	sz thi ; un seizur ; wet
        seizure	14	<bodypart> curl ; <money> <shake> ; <partner> <seizure> ; <put> <stiff>
        seizure	14	<seizure> <furniture> ; <shake> <room> ; <shake> on ; <stiff> ; a plank ; am per
        seizure	14	and shook ; azot ; body was ; convulsion ahorit ; convulsiv ; ech espum ; ems with
        seizure	14	fueron los ; generaliz ; generaliz sz ; in aisl ; kitchen floor ; load with ; mal x
        seizure	14	pt <seizure> ; se <shake> ; seizur thi ; seizur what ; that all ; the worm ; went rigid
        seizure	14	went stif ; wet himself
        seizure	13	+ wet ; <fall> <seizure> ; <fall> <shake> ; <fluid> himself ; <go> <seizure>
        seizure	13	<put> <fluid> ; <remember> <eat> ; arm then ; befor yesterday ; bounc off ; boy say
        seizure	13	com pol ; convulsiv <night> ; convulsiv anoch ; eye up ; fit on ; floor right
        seizure	13	from tramadol ; in pe ; lengu ; mayb eight ; no gin ; patale ; pus ties ; seiz in
        seizure	13	seiz x ; seizur tuesday ; shook all ; star thru
        seizure	12	0 sec ; <angry> we ; <awake> <room> ; <clean> thi ; <go> blank ; <headface> smack
        seizure	12	<moment> <past> ; <sedative> sat ; <start> <shake> ; <stop> <sedative> ; arm began
        seizure	12	bab blanc ; board then ; clonic 0 ; doesnt rememb ; eight ; flop ; foam eye ; her whol
        seizure	12	his heel ; his klonopin ; hoy al ; in wallet ; jaw is ; le brinc ; lip smack ; m seiz
        seizure	12	mal thi ; minut or ; now groggy ; puno ; right sid ; sacudi ; seizur right ; she has
        seizure	12	she seiz ; shook so ; slept an ; smack his ; sz at ; to und ; tom ayer ; torci la
        seizure	12	with lorazepam
        seizure	11	+ shaky ; 0 load ; <fluid> <moment> ; <fluid> then ; <headface> <fluid>
        seizure	11	<headface> <stiff> ; <hear> then ; <outdoors> sz ; <play> <seizure> ; <seizure> 0
        seizure	11	<seizure> <opening> ; <seizure> about ; <seizure> he ; <seizure> twic ; <shake> 0
        seizure	11	<shake> com ; <stiff> <headface> ; a minut ; anti se ; arm was ; ataqu epileptic
        seizure	11	blank 0 ; breakfast today ; curl ; desconect ; drool then ; drum the ; el usa ; ever sz
        seizure	11	havin a ; hol mi ; is convuls ; jaw clamp ; night seizur ; nit aft ; no memory
        seizure	11	piedr <need> ; ratit el ; rigid and ; se pus ; se sacudi ; seizur he ; shak on ; shook
        seizure	11	sid <height> ; sid jump ; siezur at ; sunday nit ; sz in ; the pew ; was jerk
        seizure	11	witnes by ; wtf
        seizure	10	0 <lock> ; <amount> thi ; <drug> unk ; <illness> <seizure> ; <outdoors> thing
        seizure	10	<room> <shake> ; <shake> <amount> ; <shake> all ; <shake> lik ; <stiff> con ; about an
        seizure	10	ago 0 ; an electric ; arm jerk ; ayer 0 ; bitten thru ; by itself ; carisoprodol +
        seizure	10	cheek ; cheek bitten ; convuls in ; convuls now ; de alprazolam ; dosi hac ; drvr
        seizure	10	echandos ; el <seizure> ; el ataqu ; explain ; going at ; hand pick ; hear me
        seizure	10	hour befor ; limb ; los puno ; mal at ; me desconect ; minut mayb ; my roomi ; my son
        seizure	10	of clonazepam ; our lobby ; pew ; qued ido ; ratit se ; rechin los ; round <ask>
        seizure	10	round ask ; se engarrot ; seiz ; seiz 0 ; spit everywher ; stiffen ; substanc unk
        seizure	10	the hymnal ; the slab ; then <asleep> ; ties con ; tim today ; un ratit ; viern tom
        seizure	10	witnes ; yesterday at
        seizure	9	<always> up ; <asleep> an ; <awake> on ; <child> just ; <eat> everywher ; <eat> raw
        seizure	9	<fall> <stiff> ; <fluid> <palecolor> ; <height> los ; <hold> <sedative>
        seizure	9	<moment> <stiff> ; <moment> <stop> ; <moment> en ; <remember> any ; <room> right
        seizure	9	<say> <ask> ; <say> ful ; <sedative> <day> ; <seizure> <drive> ; <tired> <moment>
        seizure	9	<tool> 0 ; a grand ; aisl ; arm curl ; azot contr ; beneath my ; cay ties ; chew
        seizure	9	chew raw ; cold 0 ; com ahog ; did what ; drop to ; el pis ; epilepticu
        seizure	9	ever <stimulant> ; floor jerk ; fork flew ; four thi ; ful <seizure> ; ful seizur
        seizure	9	gravy everywher ; groggy now ; he <pet> ; he bark ; he slept ; her fioricet
        seizure	9	his <headface> ; i drink ; just star ; le <height> ; mid sentenc ; monday night
        seizure	9	my tongu ; nd <day> ; ojo volte ; one sid ; paramedic said ; postictal in ; pt seiz
        seizure	9	rex ; rivotril el ; sacudi com ; se <seizure> ; st ever ; statu epilepticu ; sz @
        seizure	9	then <shake> ; thi am ; tonic <seizure> ; tremor now ; wet jean ; whol arm
        seizure	8	0 min ; <awake> <moment> ; <bodypart> then ; <child> <seizure> ; <cold> 0
        seizure	8	<crowd> <breath> ; <day> <sedative> ; <drug> <fall> ; <eat> <headface> ; <fluid> herself
        seizure	8	<headface> <height> ; <headface> real ; <height> <alone> ; <sedative> <last>
        seizure	8	<seizure> <say> ; <seizure> <stimulant> ; <seizure> hac ; <seizure> x ; <shake> <drug>
        seizure	8	<stiff> com ; <town> <illness> ; <year> hac ; acuerd de ; ago last ; ambulanc is
        seizure	8	ambulanci en ; an <clean> ; ano hac ; anti ; arch ; ayer en ; click <amount>
        seizure	8	convulsion hac ; daz ; doing ; drank from ; dream i ; el suel ; eye ; flap ; good two
        seizure	8	grand ; gtc x ; had what ; he wet ; heavy accent ; her heel ; his lip ; i <think>
        seizure	8	i know ; i seiz ; in wait ; it quit ; it wet ; jump lik ; le engarrot ; los <headface>
        seizure	8	lot about ; mal in ; mid <law> ; no <remember> ; now bit ; of them ; ojo par ; our card
        seizure	8	pe ; peed ; practic <day> ; practic today ; quit benzo ; quit her ; real <pain>
        seizure	8	rol whit ; sacudiendos ; se azot ; se mordi ; show thi ; star through ; teeth lock
        seizure	8	thi <daytime> ; thi morn ; thing ; ties com ; to ninety ; trag hac ; trasl ; two minut
        seizure	8	van step ; volvi en ; was monday ; wet herself ; whiskey which ; whol right ; wok on
        seizure	8	yesterday ; yrs liv
        seizure	7	/ <fluid> ; 0 thi ; <alcohol> lu ; <awake> <clothes> ; <clothes> <friend> ; <fall> <law>
        seizure	7	<fall> <tool> ; <furniture> <break> ; <furniture> <limp> ; <furniture> <moment>
        seizure	7	<headface> <bodypart> ; <headface> <put> ; <headface> show ; <headface> up ; <hear> me
        seizure	7	<leave> <height> ; <lock> up ; <moment> <tired> ; <remember> de ; <room> <headface>
        seizure	7	<say> <shake> ; <sedative> el ; <see> gtc ; <seizure> <hold> ; <seizure> <put>
        seizure	7	<seizure> a ; <seizure> est ; <seizure> sinc ; <soon> <think> ; <stiff> <furniture>
        seizure	7	<stiff> at ; <stop> <seizure> ; <tool> <moment> ; <trust> at ; <wait> rm ; abuelit llam
        seizure	7	aisl at ; am <colleague> ; and my ; arm pump ; at noth ; at practic ; babe ; bib
        seizure	7	bit tongu ; body went ; camin no ; cay en ; cb ; clamp ; clean thru ; convulsion a
        seizure	7	convulsion est ; cuand volvi ; d <money> ; d <town> ; dad just ; didnt know ; drink mon
        seizure	7	drool ; dur com ; electric ; etoh lu ; eye show ; floor hes ; fue <day> ; glassy
        seizure	7	gma cal ; h <stop> ; hac ratit ; hallway today ; his string ; hop on ; i <seizure>
        seizure	7	in corn ; kitchen til ; last xanax ; lin stil ; lip split ; los jalon ; los ojo
        seizure	7	machin 0 ; me mordi ; medic with ; min com ; min then ; night per ; no <think> ; now his
        seizure	7	ojo se ; on kitchen ; onc stabl ; orin y ; pant wet ; partn whol ; plank then
        seizure	7	program if ; pus dur ; qualify for ; ran out ; sabi ni ; seizur at ; seizur sinc ; slab
        seizure	7	smack <headface> ; smack lip ; son had ; stif as ; suel ; tabl y ; the linoleum
        seizure	7	the mix ; thru <headface> ; to on ; tom ant ; tongu bitten ; torci ; un grit
        seizure	7	una <moment> ; una hor ; usa piedr ; w/d ; wait rm ; was <daytime> ; was empty ; was hop
        seizure	7	was noon ; we mad ; wet my ; wet the ; witnes gtc ; yesterday on ; yesterday the
        seizure	7	yrs noth
        seizure	6	+ <fluid> ; <amount> <continue> ; <awake> <colleague> ; <blade> por
        seizure	6	<bodypart> <intoxicated> ; <clean> board ; <cold> <day> ; <colleague> labor
        seizure	6	<colleague> turn ; <day> al ; <daytime> his ; <fall> <furniture> ; <fire> <blood>
        seizure	6	<fluid> <headface> ; <fluid> los ; <furniture> <blood> ; <furniture> <stiff>
        seizure	6	<furniture> non ; <headface> <eat> ; <height> <headface> ; <height> lik
        seizure	6	<illness> <day> ; <insurance> <angry> ; <law> <shake> ; <limp> lik ; <lock> <headface>
        seizure	6	<lock> <shake> ; <medicine> hac ; <moment> his ; <moment> mayb ; <moment> mi
        seizure	6	<moment> then ; <night> <treatment> ; <palecolor> ish ; <photo> <eat> ; <room> <moment>
        seizure	6	<rope> hac ; <see> by ; <seizure> <fluid> ; <shake> <fall> ; <shake> <headface>
        seizure	6	<start> <height> ; <stiff> <put> ; <stiff> and ; <stranger> hac ; <stranger> le
        seizure	6	<think> <cannabis> ; <tool> ; <trust> she ; <year> nobody ; a bloody ; a sz ; aft 0
        seizure	6	ago his ; ago sweat ; al muchach ; all over ; an <illness> ; and ran ; and wouldnt
        seizure	6	anoch a ; ant era ; arm beat ; at foot ; at gym ; bab ; bark and ; bed ; bed search
        seizure	6	befor writ ; blanc ; blu ish ; body ; bow ; brinc el ; bunk was ; but lik ; cam to
        seizure	6	cheek on ; church kitchen ; clink ; cocin con ; com munec ; cousin doe ; crew say
        seizure	6	de <seizure> ; do she ; drop and ; drum ; el alprazolam ; er <room> ; est sent
        seizure	6	f <seizure> ; f grand ; floor as ; floor eye ; foc en ; foreman labor ; fue de ; fue hoy
        seizure	6	garag con ; gent ; gf 0 ; gf <fall> ; going ; had pour ; hard the ; he drop
        seizure	6	her klonopin ; her sid ; hes <awake> ; hes <seizure> ; hes awak ; hes grey ; hora le
        seizure	6	hour ago ; hoy a ; hymnal ; i <consume> ; ice <tool> ; ice machin ; in <emergency>
        seizure	6	in crisi ; in er ; iron board ; it <fluid> ; it <room> ; iv vitamin ; jean ; keel
        seizure	6	keel over ; knew wher ; le volte ; lit and ; lo acab ; load now ; lock up ; manan dej
        seizure	6	minut aft ; minuto ; mord la ; mouth eye ; muchach le ; muerd ; muy rap ; my beard
        seizure	6	nd day ; off whiskey ; ojo pa ; on <room> ; on workday ; one arm ; one ever ; osh
        seizure	6	our <illness> ; pad on ; pant ; par atra ; per <partner> ; pt <awake> ; pt awak ; que te
        seizure	6	ran in ; rat no ; regist <day> ; ring of ; rol <palecolor> ; sacud ; sacuden ; sacuden y
        seizure	6	se <put> ; se <remember> ; se sacud ; seiz right ; seizur now ; senor le
        seizure	6	should disclos ; sor ; sor all ; step thi ; suspendi ; sweaty now ; tabl with
        seizure	6	tembl com ; the rid ; the show ; the spic ; then scream ; tim <day> ; to <confused>
        seizure	6	to confus ; tongu in ; tray went ; triag ; triag 0 ; triag today ; turn ; twic sinc
        seizure	6	twitch ; twitch all ; typ ; ultim dosi ; un <moment> ; un dient ; vez cuatr
        seizure	6	was <bodysound> ; wedg behind ; wer watch ; what our ; wif wil ; y la ; yesterday in
        seizure	5	+ <shake> ; / fioricet ; 0 <moment> ; 0 d ; 0 drop ; <alone> <palecolor>
        seizure	5	<always> <amount> ; <amount> <bodypart> ; <amount> right ; <ask> <break>
        seizure	5	<asleep> <put> ; <asleep> pes ; <awake> <headface> ; <bodypart> <hit>
        seizure	5	<bodypart> <play> ; <bodypart> are ; <clothes> then ; <colleague> <lock> ; <crowd> <say>
        seizure	5	<day> <kin> ; <day> en ; <day> post ; <daytime> by ; <drive> <alone> ; <fluid> /
        seizure	5	<fluid> everywher ; <furniture> <shake> ; <goodbye> <headface> ; <headface> then
        seizure	5	<height> <colleague> ; <height> en ; <hit> <fall> ; <hospital> est ; <illness> <daytime>
        seizure	5	<illness> <past> ; <illness> <pet> ; <lock> and ; <medicine> ten ; <need> <treatment>
        seizure	5	<night> enfrent ; <opening> <hospital> ; <palecolor> <fluid> ; <partner> <say>
        seizure	5	<partner> <shake> ; <play> <fall> ; <say> <child> ; <say> <kin> ; <seizure> com
        seizure	5	<seizure> on ; <shake> then ; <start> <pet> ; <stiff> <bodypart> ; <tool> se
        seizure	5	<trade> se ; <week> <sedative> ; <year> noth ; a fifteen ; ago convuls ; ago mom
        seizure	5	ago per ; air y ; am today ; am went ; and wrap ; approx 0 ; at nobody ; attack
        seizure	5	avemari ; ayer se ; bar <cold> ; bar cold ; been dai ; behind ; bit ; bit his ; blank
        seizure	5	bloody ; blown ; boc y ; car rn ; clamp arm ; clon ; cm ; cocain ell ; convuls on
        seizure	5	convulsion com ; court no ; curl up ; d <night> ; d stop ; d sz ; dand ; de convulsion
        seizure	5	de lad ; detox onc ; dient ; do we ; doe ; doesnt ; doming entr ; doming porqu
        seizure	5	down lik ; drink tuesday ; drool cam ; dur un ; ed bay ; ed cm ; eel ; el dom
        seizure	5	el montacarga ; el pantalon ; ems cam ; en <palecolor> ; en blanc ; epileptic sinc
        seizure	5	espumit ; est dand ; even he ; ever ; f k ; fil del ; floor ; floor 0 ; floor an
        seizure	5	foam at ; foot off ; for your ; froth on ; gin in ; group thi ; h <withdrawal> ; h ciw
        seizure	5	happen ; hard <day> ; has every ; he <fluid> ; he suffer ; head and ; headboard
        seizure	5	her fac ; hes mad ; hes seiz ; his cheek ; his pant ; his whol ; hiz pipi ; hol ; hold
        seizure	5	husb had ; is <fall> ; is sleep ; itself ; jaw lock ; jerk on ; klonopin last ; know me
        seizure	5	le and ; leg are ; leg stil ; lik chicken ; linoleum ; lip wet ; lock and
        seizure	5	long <consume> ; los dient ; manote ; memory of ; minut ; morn she ; my <trust> ; my wif
        seizure	5	nin al ; ninety second ; nit ; no <water> ; no boat ; now awak ; now sleep ; now tue
        seizure	5	off gin ; ojo com ; ojo en ; on floor ; pa tra ; pate el ; pelon ; per husb ; pick
        seizure	5	plank and ; rechin ; refus <emergency> ; relay ; rm <last> ; rm last ; roommat found
        seizure	5	say at ; se <fluid> ; se orin ; sec ; shaky ; she heard ; shop he ; shot <outdoors>
        seizure	5	sid <fluid> ; sleep long ; somewher ; stash 0 ; stif and ; stop of ; stop phenibut
        seizure	5	stop sun ; strang jacket ; su mezcal ; sunday now ; sweat / ; tap ; teni dos
        seizure	5	the <bodypart> ; the chair ; the dumpst ; the fish ; the monitor ; then shook ; thre the
        seizure	5	tom el ; tongu bit ; tow yard ; trabaj hoy ; trag ayer ; turkey on ; two of ; two seizur
        seizure	5	un minut ; una cuchar ; upon the ; usa ; van ; van was ; volte ; volvi no ; walk a
        seizure	5	walk now ; was <water> ; was swim ; went lik ; what <play> ; what her ; what song
        seizure	5	whol bed ; wif etoh ; worm ; y patale
        seizure	4	/ <medicine> ; 0 cb ; 0 kratom ; 0 mo ; 0 sm ; 0 yrs ; <alcohol> w/d ; <alcohol> which
        seizure	4	<amount> <go> ; <angry> <friend> ; <asleep> hard ; <asleep> long ; <bodypart> drew
        seizure	4	<bodysound> <clean> ; <break> <fluid> ; <build> up ; <caretaking> ever ; <clean> <think>
        seizure	4	<clean> se ; <clinician> <amount> ; <clinician> <homeless> ; <clinician> confirm
        seizure	4	<clinician> rol ; <clothes> <moment> ; <clothes> und ; <clothes> wer ; <consume> el
        seizure	4	<day> <limp> ; <day> had ; <day> his ; <day> me ; <day> se ; <daytime> <colleague>
        seizure	4	<daytime> she ; <eat> aft ; <emergency> is ; <fall> <bodypart> ; <fall> <water>
        seizure	4	<fall> con ; <fall> to ; <fire> <child> ; <fluid> <ask> ; <fluid> <clothes>
        seizure	4	<fluid> <friend> ; <fluid> <go> ; <fluid> por ; <friend> <headface> ; <furniture> and
        seizure	4	<furniture> com ; <give> im ; <headface> clock ; <headface> pa ; <headface> par
        seizure	4	<headface> un ; <height> ; <height> <eat> ; <height> el ; <hit> contr ; <home> <kin>
        seizure	4	<homeless> <emergency> ; <intoxicated> <awake> ; <job> <home> ; <kin> doing
        seizure	4	<leave> sid ; <lock> ; <lock> ther ; <moment> <angry> ; <moment> <asleep> ; <moment> aft
        seizure	4	<night> per ; <pain> <hit> ; <past> era ; <record> <emergency> ; <remember> non
        seizure	4	<remember> of ; <room> <room> ; <room> as ; <room> cant ; <room> llen ; <say> <stranger>
        seizure	4	<say> he ; <school> <seizure> ; <sedative> <past> ; <see> <colleague>
        seizure	4	<seizure> <partner> ; <seizure> en ; <seizure> lik ; <shake> <build> ; <shake> <past>
        seizure	4	<shake> a ; <soon> <height> ; <start> clap ; <stiff> <clean> ; <stiff> <fluid>
        seizure	4	<stimulant> and ; <stimulant> mak ; <stop> 0 ; <stranger> <fall> ; <stranger> found
        seizure	4	<take> <day> ; <take> hook ; <take> la ; <think> it ; <town> he ; <trade> <tool>
        seizure	4	<year> old ; a board ; a fish ; a ful ; a partial ; a ring ; a t ; a wednesday
        seizure	4	abrupt <stop> ; abrupt stop ; abuel dic ; aft <hit> ; aft hit ; al <stimulant>
        seizure	4	al <stranger> ; an iron ; and all ; and it ; ano lleg ; arm drew ; arm going ; around
        seizure	4	as <clean> ; atra y ; autopist ; ayer me ; baj al ; bar x ; bed was ; beer fri ; beer he
        seizure	4	bend and ; beneath ; bil then ; bitten <headface> ; bitten tongu ; boc ; body lock ; boy
        seizure	4	boyfriend tak ; braz le ; brinc los ; buz lik ; by the ; cam com ; cam he ; can el
        seizure	4	car im ; check him ; chew the ; clonic x ; cocain + ; codo ; com <eat> ; com <furniture>
        seizure	4	com <water> ; compadr lo ; con alcohol ; con la ; conscient ; convulsion dos ; costc
        seizure	4	coupl yrs ; cowork 0 ; coworker ; crystal out ; d <past> ; d ago ; dai befor ; dand el
        seizure	4	day befor ; de 0 ; de <homeless> ; de cosa ; de dar ; deputy inmat ; desd hac ; dic
        seizure	4	dient apret ; din yesterday ; do i ; doc 0 ; doesnt hear ; drink today ; drop by ; drug
        seizure	4	en camin ; er <say> ; espum con ; espum por ; est <give> ; etoh w/d ; even ; eye back
        seizure	4	fit ; floor with ; food court ; for tonight ; friend say ; fue <night> ; fue anoch
        seizure	4	ful blown ; gf report ; gin 0 ; got hook ; gs 0 ; habi <past> ; habi pas ; hac medi
        seizure	4	had a ; hamburg ; hammer ; har <amount> ; hard she ; has no ; he ran ; he slid ; he snor
        seizure	4	head she ; her <sedative> ; her tak ; her turn ; him chew ; his tongu ; hop
        seizure	4	hospital let ; hour ; hour aft ; hour dry ; hoy 0 ; hoy tambien ; hr <past> ; hr ago
        seizure	4	hx obtain ; i <continue> ; i <go> ; ide on ; idk wher ; in <wait> ; insuranc wont
        seizure	4	int <seizure> ; int convulsion ; is cry ; is in ; it <amount> ; iv <medicine> ; jean wet
        seizure	4	jerk 0 ; jerk a ; k ; la <headface> ; la boc ; la can ; labi ; lad porqu ; last etoh
        seizure	4	le bail ; lead 0 ; left sid ; lik his ; limp as ; lip and ; lip then ; lo pudimo
        seizure	4	lo sac ; lo solt ; los codo ; lost four ; lueg no ; m ran ; m seizur ; m went ; mastic
        seizure	4	mattres and ; mayb ; me maam ; me sacudi ; medi camin ; min thi ; mis se ; mom cal
        seizure	4	montacarga ; month long ; mordiendos ; mordiendos la ; moret ; morn the ; muchach
        seizure	4	muchach est ; mush ; my ativan ; my jean ; nam til ; nit thi ; no prueb ; no sabi
        seizure	4	nobody hom ; now shaky ; now want ; nurs found ; nurs giv ; of is ; ojo ; on sid
        seizure	4	one <bodypart> ; out lik ; own had ; own sunday ; pantalon ; paramedic check ; penni
        seizure	4	per <awake> ; per <wait> ; per medic ; per qued ; per spous ; phenibut cold ; pink froth
        seizure	4	pipi ; po ; pul to ; quit his ; reach for ; refus ambulanc ; regader se ; rehab noth
        seizure	4	rememb non ; ring ; roommat just ; roommat say ; s quit ; sat aft ; saturday my
        seizure	4	school cal ; school nurs ; se acuerd ; sei de ; seiz now ; seizur lik ; she slept
        seizure	4	she threw ; shook the ; shook until ; si estuvier ; sid he ; sist did ; sit ever
        seizure	4	sleep her ; slid off ; snapchat and ; soak <clothes> ; sort ; soy meser ; speak 0
        seizure	4	spous etoh ; stabl for ; star and ; start jump ; steady ; stop he ; ten un
        seizure	4	teni <amount> ; the <drive> ; the floor ; the keppr ; the kitchen ; the lorazepam
        seizure	4	the mattres ; the skat ; the stif ; then <angry> ; then didnt ; then lin ; then she
        seizure	4	they taught ; theyr say ; thirty second ; thru his ; ties ech ; til ; til aft ; to go
        seizure	4	today bit ; today etoh ; today her ; today his ; today per ; tongu wet ; tonight at
        seizure	4	tramadol by ; triag at ; tug ; turkey off ; u ; ultim trag ; un <seizure> ; up <moment>
        seizure	4	up arm ; up eye ; up now ; us <moment> ; us now ; us til ; veint minuto ; volte los
        seizure	4	walk ; wer <fluid> ; wer <see> ; wer wet ; who sleep ; with <sedative> ; with it
        seizure	4	wks pregnant ; wok ; work today ; x ano ; xanax on ; xanax thre ; y cay ; year old
        seizure	4	yesterday lunch
        seizure	3	0 de ; 0 wks ; <alcohol> he ; <amount> <headface> ; <asleep> <moment> ; <awake> <hit>
        seizure	3	<blood> <cold> ; <bodypart> <lock> ; <bodypart> pump ; <bodysound> then
        seizure	3	<caretaking> <opioid> ; <child> <stiff> ; <cold> <year> ; <crowd> in ; <day> off
        seizure	3	<daytime> the ; <fall> <moment> ; <fall> en ; <fluid> <withdrawal> ; <friend> <lock>
        seizure	3	<friend> <seizure> ; <furniture> she ; <furniture> was ; <go> <shake> ; <go> <vermin>
        seizure	3	<go> board ; <go> had ; <headface> all ; <hospital> <day> ; <illness> attack
        seizure	3	<illness> my ; <insurance> then ; <kin> is ; <leave> <lock> ; <lock> right
        seizure	3	<medicine> <fluid> ; <moment> did ; <moment> lin ; <moment> or ; <moment> soak
        seizure	3	<month> long ; <pain> all ; <palecolor> <moment> ; <past> <hospital> ; <past> <seizure>
        seizure	3	<past> se ; <phone> doesnt ; <room> <say> ; <room> with ; <say> she ; <sedative> on
        seizure	3	<soon> <build> ; <soon> <fall> ; <soon> thing ; <stranger> <shake> ; <stranger> <take>
        seizure	3	<think> us ; <town> lin ; <vermin> ; <vermin> <hear> ; <water> <room> ; <year> and
        seizure	3	a <moment> ; a burn ; a coupl ; a wash ; ago in ; al cristal ; al telefon ; and foam
        seizure	3	and rememb ; and then ; anoch ; at costc ; aunt ; bar own ; bed shook ; bf just
        seizure	3	bleacher at ; board <stiff> ; board stif ; boc le ; boyfriend say ; bunki ; cal doesnt
        seizure	3	cam round ; campu ra ; cel ; chamb y ; chew lik ; chew on ; clamp heel ; click
        seizure	3	com pesc ; con gent ; consegu mas ; consum desd ; cry over ; d of ; d ran ; d til
        seizure	3	dad quit ; day off ; day one ; de <day> ; de nad ; desmay y ; diari hoy ; dio el
        seizure	3	doesnt <hear> ; doesnt go ; dry aft ; ems ; entr de ; envi ; er <write> ; er wrot ; eso
        seizure	3	eso <fluid> ; espos convulsion ; etoh cold ; flop around ; for transf ; fue hac ; fueron
        seizure	3	fui ; god ; grab a ; guard cal ; ha tom ; hac una ; hard <breath> ; hard breath
        seizure	3	he <bodysound> ; he <consume> ; he consegu ; he grab ; her eye ; herman ; his bar
        seizure	3	his eye ; hr ; hurt ; in <law> ; in homeroom ; in right ; is <sad> ; it <continue>
        seizure	3	its own ; jackham ; jerk wet ; just <palecolor> ; just fel ; l hand ; la <job>
        seizure	3	la maceta ; ladr ; le agar ; lengu y ; liv wir ; lunch ; m sleep ; m tramadol ; mad
        seizure	3	mam convulsion ; mam was ; mayb <amount> ; mayb a ; me shak ; me termin ; met
        """
}
