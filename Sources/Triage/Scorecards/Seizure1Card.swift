extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-84	=
        seizure	43	grand mal
        seizure	39	<seizure> <day> ; <seizure> <moment>
        seizure	38	jerk ; sz x
        seizure	36	siezur
        seizure	35	<seizure>
        seizure	32	<night> <seizure> ; just had
        seizure	31	<shake> <moment>
        seizure	30	sz
        seizure	29	epileptic ; work yesterday
        seizure	28	<seizure> <room>
        seizure	27	eye rol ; film it ; groggy
        seizure	26	convulsion ayer ; is hav
        seizure	25	<day> <seizure> ; <seizure> right
        seizure	24	<amount> thru ; bit thru ; heel drum ; is <seizure>
        seizure	23	<seizure> <night> ; alfereci ; clonic ; eye went ; postictal ; seizur yesterday ; smack
        seizure	23	tonic clonic
        seizure	22	<daytime> <seizure> ; <seizure> <last> ; convulsion anoch ; fish on ; stif ; whol left
        seizure	21	<seizure> <daytime> ; <seizure> thi ; a siezur ; com tabl ; convuls ; engarrot
        seizure	21	epilepticu ; est <seizure> ; est convulsion ; gtc ; la alfereci ; statu epilepticu
        seizure	21	then slept ; thrash ; whol body
        seizure	20	<bodypart> <start> ; <headface> bitten ; <kin> <seizure> ; <seizure> what
        seizure	20	<stiff> <shake> ; convulsion ; explain ask ; froth ; seizur ; she <seizure>
        seizure	19	<go> <stiff> ; <headface> <lock> ; <seizure> <amount> ; <seizure> <past> ; <seizure> at
        seizure	19	convulsion hoy ; foam ; heel ; in triag ; plank ; seiz at ; seizur on ; sz <last>
        seizure	19	sz last
        seizure	18	<seizure> as ; bitten ; flop lik ; fueron los ; la lengu ; le fueron ; of fit
        seizure	18	off phenibut ; patale com ; rigid ; se convulsion ; tongu ; tongu chew ; tramadol i
        seizure	17	<photo> it ; <shake> <palecolor> ; a dock ; arm start ; drum on ; fit at ; hoy en
        seizure	17	mordi ; mordi la ; orin ; seizur last ; ties ; trouser ; went rigid
        seizure	16	0 today ; <bodypart> was ; <emergency> convulsiv ; <lock> <fluid>
        seizure	16	<sedative> <insurance> ; <seizure> <clean> ; <seizure> <phone> ; a fit ; a plank
        seizure	16	ahorit en ; awak now ; back bow ; brinc ; convulsion dej ; crisi convulsiv
        seizure	16	doesnt <remember> ; down <alcohol> ; espum ; in <hold> ; in hold ; jerk and
        seizure	16	myself down ; pt <seizure> ; se <shake> ; show yesterday ; tonic ; wet himself
        seizure	15	<fall> <seizure> ; <fall> mid ; <fluid> himself ; <headface> rol ; <put> <stiff>
        seizure	15	<seizure> <job> ; bed walk ; body was ; brinc en ; drop mid ; ech espum ; had grand
        seizure	15	havin ; in aisl ; in pe ; is seiz ; load with ; m <seizure> ; mal x ; rol up ; seiz in
        seizure	15	seizur thi ; sz thi ; wet
        seizure	14	<awake> <room> ; <bodypart> hop ; <headface> mord ; <remember> <eat> ; <stiff> ; am per
        seizure	14	arm hop ; arm then ; breakfast her ; convulsion ahorit ; generaliz ; generaliz sz
        seizure	14	his xanax ; kitchen floor ; le torci ; m seiz ; night seizur ; patale ; pus ties
        seizure	14	ratit ; seizur right ; the worm ; un seizur ; went stif
        seizure	13	+ shaky ; + wet ; 0 load ; <bodypart> curl ; <fall> <shake> ; <moment> <past>
        seizure	13	<partner> <seizure> ; <seizure> 0 ; <shake> 0 ; azot ; bounc off ; boy say ; convulsiv
        seizure	13	convulsiv <night> ; convulsiv anoch ; doctor cut ; ems with ; eye up ; fit on
        seizure	13	her fioricet ; lengu ; no gin ; right sid ; rigid and ; se pus ; seiz x ; seizur what
        seizure	13	she seiz ; star thru ; sunday nit ; with lorazepam
        seizure	12	0 sec ; <angry> we ; <go> <seizure> ; <headface> smack ; <put> <fluid>
        seizure	12	<seizure> <drive> ; <seizure> <furniture> ; <seizure> about ; <shake> <room>
        seizure	12	<shake> lik ; <shake> on ; <start> <shake> ; <stop> <sedative> ; and shook ; arm began
        seizure	12	arm was ; bab blanc ; beer by ; com pol ; floor jerk ; flop ; foam eye ; from tramadol
        seizure	12	her whol ; his <sedative> ; his heel ; hour befor ; jaw is ; lip smack ; mal thi ; mord
        seizure	12	nit aft ; pt seiz ; sacudi ; seiz 0 ; seizur tuesday ; shak on ; she has ; sid <height>
        seizure	12	sid jump ; smack his ; to und ; tom ayer ; was jerk ; witnes by ; wtf
        seizure	11	<awake> on ; <clean> thi ; <fluid> <moment> ; <fluid> then ; <go> blank
        seizure	11	<headface> <fluid> ; <hear> then ; <illness> <seizure> ; <money> <shake>
        seizure	11	<outdoors> sz ; <sedative> sat ; <seizure> he ; <stiff> <headface> ; a minut ; ago 0
        seizure	11	blank 0 ; board then ; clonic 0 ; curl ; desconect ; doesnt rememb ; drool then
        seizure	11	el usa ; floor right ; fork flew ; havin a ; his klonopin ; hol mi ; is convuls
        seizure	11	le brinc ; minut mayb ; minut or ; my tongu ; of clonazepam ; piedr <need> ; puno
        seizure	11	ratit el ; rechin los ; se sacudi ; seizur he ; shook all ; siezur at ; sz at ; tabl y
        seizure	11	wet jean ; witnes
        seizure	10	0 <lock> ; <always> up ; <eat> raw ; <moment> <stiff> ; <outdoors> thing
        seizure	10	<remember> any ; <room> <shake> ; <say> ful ; <seizure> <opening> ; <shake> com
        seizure	10	<tired> <moment> ; <year> hac ; a grand ; aisl ; an electric ; ano hac ; anti se
        seizure	10	arm jerk ; ataqu epileptic ; ayer 0 ; bar sinc ; bit tongu ; by itself ; carisoprodol +
        seizure	10	chew raw ; convuls now ; de alprazolam ; dosi hac ; echandos ; el <seizure> ; el ataqu
        seizure	10	el pis ; ever <stimulant> ; ever sz ; explain ; going at ; groggy now ; hand pick
        seizure	10	her heel ; hoy al ; i seiz ; limb ; los puno ; me desconect ; my roomi ; now groggy
        seizure	10	ojo par ; postictal in ; qued ido ; rivotril el ; rol whit ; se mordi ; spit everywher
        seizure	10	stiffen ; sz in ; the slab ; then <asleep> ; torci la ; tremor now ; un ratit
        seizure	9	<amount> thi ; <child> just ; <drug> <fall> ; <drug> unk ; <fluid> <palecolor>
        seizure	9	<headface> <stiff> ; <height> los ; <hold> <sedative> ; <moment> en ; <play> <seizure>
        seizure	9	<sedative> <day> ; <sedative> <last> ; <seizure> hac ; <tool> 0 ; about an ; ambulanc is
        seizure	9	anti ; arch ; azot contr ; befor writ ; bitten thru ; cheek ; cheek bitten ; com ahog
        seizure	9	convuls in ; convulsion hac ; did what ; doctor ; drop to ; drum the ; drvr ; el suel
        seizure	9	four thi ; ful <seizure> ; ful seizur ; he wet ; heavy accent ; his <headface>
        seizure	9	i <seizure> ; jaw clamp ; jump lik ; le engarrot ; mal in ; myself ; now bit ; ojo volte
        seizure	9	our lobby ; pe ; ratit se ; rex ; round <ask> ; round ask ; sabi ni ; se <seizure>
        seizure	9	se engarrot ; should disclos ; star through ; substanc unk ; sz @ ; teeth lock ; the pew
        seizure	9	then <shake> ; thi am ; thru <headface> ; tonic <seizure> ; whol arm
        seizure	8	0 min ; <awake> <moment> ; <bodypart> then ; <crowd> <breath> ; <day> <sedative>
        seizure	8	<eat> everywher ; <fall> <stiff> ; <fluid> herself ; <headface> <put> ; <headface> real
        seizure	8	<height> <alone> ; <lock> <shake> ; <moment> <stop> ; <room> <headface> ; <room> right
        seizure	8	<say> <ask> ; <say> <shake> ; <see> gtc ; <seizure> <say> ; <seizure> <stimulant>
        seizure	8	<shake> <amount> ; <shake> <drug> ; <shake> all ; <town> <illness> ; aft 0
        seizure	8	ambulanci en ; anoch a ; at noth ; ayer en ; beneath my ; bit his ; can el ; cay ties
        seizure	8	chew ; cold 0 ; doing ; drool ; eye ; f <seizure> ; flap ; garag con ; grand
        seizure	8	gravy everywher ; had what ; he <pet> ; he bark ; he slid ; in wait ; in wallet
        seizure	8	it <room> ; it quit ; kitchen til ; knew wher ; le <height> ; los jalon ; lot about
        seizure	8	mal at ; mid <law> ; mid sentenc ; nd <day> ; no bar ; no memory ; of them ; pant wet
        seizure	8	paramedic said ; pew ; practic <day> ; practic today ; pump lik ; quit benzo
        seizure	8	real <pain> ; seiz ; shook ; shook so ; show thi ; son had ; st ever ; thi <daytime>
        seizure	8	thi morn ; thing ; trag hac ; twitch ; twitch all ; two minut ; un dient ; usual 0
        seizure	8	viern tom ; volvi en ; whol right ; witnes gtc ; wok on ; xanax two ; yesterday at
        seizure	8	yrs liv
        seizure	7	/ <fluid> ; 0 year ; <alcohol> lu ; <awake> <clothes> ; <clothes> <friend> ; <cold> 0
        seizure	7	<eat> <headface> ; <fall> <tool> ; <furniture> <limp> ; <furniture> <stiff>
        seizure	7	<headface> <bodypart> ; <headface> <height> ; <headface> show ; <height> lik
        seizure	7	<leave> <height> ; <limp> lik ; <lock> <headface> ; <lock> up ; <moment> <tired>
        seizure	7	<moment> mi ; <past> <seizure> ; <see> by ; <seizure> <fluid> ; <seizure> <hold>
        seizure	7	<seizure> <put> ; <seizure> a ; <seizure> sinc ; <seizure> twic ; <seizure> x
        seizure	7	<soon> <think> ; <start> <height> ; <stiff> <furniture> ; <stiff> and ; <stiff> com
        seizure	7	<stiff> con ; <stop> <seizure> ; <tool> <moment> ; <trust> at ; <wait> rm ; abuelit llam
        seizure	7	acuerd de ; ago last ; aisl at ; am <colleague> ; and my ; ant era ; arm curl ; babe
        seizure	7	bark and ; bib ; bow ; breakfast today ; camin no ; cay en ; cb ; clamp ; clean thru
        seizure	7	click <amount> ; convulsion a ; cut ; d <money> ; d <town> ; daz ; didnt know
        seizure	7	drink mon ; el pantalon ; electric ; etoh lu ; eye show ; f grand ; floor hes
        seizure	7	fue <day> ; glassy ; gma cal ; good two ; h <stop> ; hac ratit ; had pour
        seizure	7	hallway today ; his lip ; hop on ; hour ago ; in corn ; in crisi ; in er ; it wet ; jean
        seizure	7	jerk 0 ; last xanax ; leg stil ; lin stil ; lobby 0 ; los <headface> ; machin 0
        seizure	7	me mordi ; medic with ; min com ; monday night ; muerd ; night per ; no <think>
        seizure	7	now his ; on kitchen ; on workday ; onc stabl ; one ever ; one sid ; orin y
        seizure	7	our <illness> ; pad on ; pant ; par atra ; partn whol ; peed ; pus dur ; que te
        seizure	7	quit her ; ran out ; rat no ; refus <emergency> ; rol <palecolor> ; sacud ; sacuden
        seizure	7	sacuden y ; sacudi com ; sacudiendos ; se <put> ; se sacud ; seizur sinc ; slab
        seizure	7	smack <headface> ; smack lip ; stif and ; suel ; sunday now ; sweaty now ; the linoleum
        seizure	7	the mix ; ties com ; ties con ; ties y ; to on ; tongu bitten ; tongu in ; torci ; trasl
        seizure	7	triag 0 ; twic sinc ; una <moment> ; una hor ; usa piedr ; w/d ; wait rm ; was <daytime>
        seizure	7	was hop ; was noon ; we mad ; wer <play> ; wet herself ; what our ; y la ; yesterday
        seizure	7	yesterday on
        seizure	6	+ <shake> ; 0 thi ; <alcohol> <alcohol> ; <amount> <headface> ; <awake> <colleague>
        seizure	6	<blade> por ; <blood> <alcohol> ; <blood> <sedative> ; <bodypart> <intoxicated>
        seizure	6	<child> <seizure> ; <clothes> then ; <colleague> labor ; <colleague> turn ; <day> en
        seizure	6	<day> post ; <daytime> his ; <fall> <furniture> ; <fall> <law> ; <fire> <blood>
        seizure	6	<fluid> <headface> ; <fluid> los ; <furniture> <break> ; <furniture> <moment>
        seizure	6	<headface> <eat> ; <headface> up ; <height> en ; <illness> <day> ; <illness> my
        seizure	6	<medicine> hac ; <moment> his ; <moment> mayb ; <palecolor> ish ; <photo> <eat>
        seizure	6	<rope> hac ; <say> <child> ; <sedative> el ; <seizure> est ; <shake> <headface>
        seizure	6	<shake> then ; <stiff> at ; <stranger> hac ; <stranger> le ; a bloody ; a fifteen ; a sz
        seizure	6	ago his ; ago sweat ; all over ; an <illness> ; and leg ; and ran ; and wouldnt
        seizure	6	and wrap ; arm pump ; at gym ; at practic ; bab ; bed ; bed search ; befor yesterday
        seizure	6	bit ; blanc ; blu ish ; body ; body went ; brinc el ; bunk was ; but lik ; cam to
        seizure	6	cheek on ; church kitchen ; clamp arm ; cocin con ; convuls on ; convulsion est
        seizure	6	cousin doe ; crew say ; d stop ; dand ; dient ; do she ; doming porqu ; dream i
        seizure	6	drop and ; dur com ; el alprazolam ; er <room> ; est dand ; even he ; foam at ; foc en
        seizure	6	foreman labor ; froth on ; gent ; gf 0 ; gf <fall> ; going ; gtc x ; hard the
        seizure	6	has every ; he <fluid> ; he drop ; he suffer ; her klonopin ; her sid ; hes <awake>
        seizure	6	hes <seizure> ; hes awak ; hes grey ; his cheek ; his string ; hold ; hora le ; hoy a
        seizure	6	ice <tool> ; ice machin ; in <emergency> ; is <fall> ; is sleep ; it <fluid> ; jaw lock
        seizure	6	jerk on ; lik chicken ; lit and ; load now ; lock up ; long <consume> ; los ojo
        seizure	6	manan dej ; minut aft ; morn she ; mouth eye ; my beard ; my wif ; nin al
        seizure	6	ninety second ; no <remember> ; noon today ; now awak ; ojo pa ; on <room> ; one arm
        seizure	6	osh ; our card ; pantalon ; per <partner> ; plank then ; pt <awake> ; pt awak ; ran in
        seizure	6	refus hosp ; ring of ; rm <last> ; rm last ; school cal ; se azot ; seiz now
        seizure	6	seiz right ; seizur now ; senor le ; she heard ; sinc fri ; sleep long ; slept an
        seizure	6	slid off ; sor ; stop sun ; suspendi ; tabl with ; tembl com ; the hymnal ; the rid
        seizure	6	the show ; then all ; then shook ; tim today ; to <confused> ; to confus ; to ninety
        seizure	6	tongu bit ; trabaj hoy ; trag ayer ; tramadol lik ; tray went ; triag ; triag today
        seizure	6	try ; turn ; two week ; typ ; ultim dosi ; un <moment> ; un grit ; upon the ; van step
        seizure	6	vez cuatr ; was <bodysound> ; wedg behind ; went lik ; wer <fluid> ; wer watch ; wer wet
        seizure	6	wet my ; wet the ; whol bed ; wif wil ; y patale ; yesterday in ; yesterday the
        seizure	6	yrs noth
        seizure	5	+ <fluid> ; 0 <moment> ; 0 d ; 0 drop ; <alone> <palecolor> ; <amount> <bodypart>
        seizure	5	<amount> right ; <ask> <break> ; <asleep> <put> ; <asleep> an ; <asleep> pes
        seizure	5	<awake> <headface> ; <bodypart> are ; <bodysound> <clean> ; <clothes> <moment>
        seizure	5	<cold> <day> ; <colleague> <lock> ; <crowd> <say> ; <day> his ; <daytime> by
        seizure	5	<drive> <alone> ; <eat> aft ; <fall> <water> ; <fall> con ; <fire> <child> ; <fluid> /
        seizure	5	<fluid> <ask> ; <fluid> <clothes> ; <fluid> everywher ; <furniture> <blood>
        seizure	5	<furniture> and ; <furniture> non ; <goodbye> <headface> ; <headface> then
        seizure	5	<height> <colleague> ; <height> <headface> ; <hit> <fall> ; <illness> <daytime>
        seizure	5	<illness> <past> ; <illness> <pet> ; <lock> ; <lock> and ; <lock> ther ; <moment> then
        seizure	5	<need> <treatment> ; <partner> <say> ; <partner> <shake> ; <past> era ; <play> <fall>
        seizure	5	<remember> de ; <room> <moment> ; <room> <room> ; <say> <kin> ; <seizure> com
        seizure	5	<seizure> on ; <shake> <build> ; <shake> <past> ; <soon> <height> ; <think> it ; <tool>
        seizure	5	<trade> se ; <trust> she ; <week> <sedative> ; <year> nobody ; a fish ; abuel dic
        seizure	5	aft <hit> ; aft hit ; ago per ; air y ; al muchach ; alon 0 ; am today ; an <clean>
        seizure	5	approx 0 ; at foot ; at nobody ; avemari ; ayer se ; been cut ; beer he ; behind
        seizure	5	bend and ; bloody ; blown ; body lock ; boy ; buz lik ; clon ; cocain ell ; com <water>
        seizure	5	com munec ; convulsion com ; court no ; cuand volvi ; curl up ; d <night> ; d sz
        seizure	5	de <seizure> ; de dar ; de lad ; detox onc ; do we ; doe ; doesnt hear ; doming entr
        seizure	5	down lik ; drink today ; drool cam ; drum ; ed bay ; ed cm ; eel ; el montacarga
        seizure	5	en <palecolor> ; en blanc ; epileptic sinc ; espumit ; ever ; f k ; fil del ; floor
        seizure	5	floor 0 ; floor as ; floor eye ; foot off ; for tonight ; fue <night> ; fue anoch
        seizure	5	fue de ; fue hoy ; ful blown ; gin in ; group thi ; h <withdrawal> ; h ciw ; happen
        seizure	5	har <amount> ; hard she ; he slept ; head she ; headboard ; hear me ; her <sedative>
        seizure	5	hes mad ; hes seiz ; his pant ; his whol ; hiz pipi ; hol ; hour ; hour dry ; husb had
        seizure	5	id been ; itself ; iv vitamin ; jean wet ; la can ; le volte ; leg are ; lengu y
        seizure	5	lip and ; lip wet ; lock and ; los dient ; lost four ; manote ; min then ; minut
        seizure	5	minuto ; month long ; mordiendos ; mordiendos la ; muchach le ; my jean ; nd day ; nit
        seizure	5	no <water> ; no sabi ; now sleep ; now tue ; off gin ; ojo com ; ojo se ; on floor
        seizure	5	open no ; pa tra ; pelon ; per husb ; pick ; pink froth ; plank and ; reach for ; rechin
        seizure	5	refus ambulanc ; roommat say ; said they ; se <fluid> ; se <remember> ; se acuerd
        seizure	5	se orin ; seizur at ; shaky ; shop he ; sid <fluid> ; somewher ; sor all ; start jump
        seizure	5	statu ; stif as ; stop phenibut ; su mezcal ; sweat / ; tap ; teni dos ; thank
        seizure	5	the <bodypart> ; the chair ; the dumpst ; the fish ; the floor ; the fum ; the monitor
        seizure	5	the spic ; they taught ; thre the ; thru his ; today her ; today his ; tom el
        seizure	5	tramadol by ; try to ; two of ; un minut ; una cuchar ; us <moment> ; us now ; usa
        seizure	5	van was ; volte ; walk a ; walk now ; was run ; wer play ; what <play> ; what song
        seizure	5	worm ; writ i
        seizure	4	/ fioricet ; 0 cb ; 0 kratom ; 0 mo ; <alcohol> he ; <alcohol> w/d ; <always> 0
        seizure	4	<amount> <go> ; <angry> <friend> ; <asleep> hard ; <asleep> long ; <blood> myself
        seizure	4	<bodypart> <hit> ; <bodypart> <lock> ; <bodypart> <play> ; <bodypart> drew
        seizure	4	<break> <fluid> ; <build> up ; <clean> board ; <clinician> <amount>
        seizure	4	<clinician> <homeless> ; <clinician> <say> ; <clinician> confirm ; <clinician> rol
        seizure	4	<clothes> und ; <cold> <year> ; <consume> <trust> ; <consume> el ; <continue> <shake>
        seizure	4	<continue> <try> ; <day> <limp> ; <day> al ; <day> had ; <day> se
        seizure	4	<daytime> <colleague> ; <daytime> she ; <drive> <promise> ; <emergency> is ; <fall> en
        seizure	4	<fall> to ; <fluid> <friend> ; <fluid> <go> ; <friend> <headface> ; <furniture> <shake>
        seizure	4	<furniture> com ; <go> <shake> ; <headface> clock ; <headface> pa ; <headface> par
        seizure	4	<headface> un ; <hear> me ; <height> ; <height> el ; <hit> contr ; <home> <kin>
        seizure	4	<homeless> <emergency> ; <hospital> est ; <job> <home> ; <kin> <say> ; <kin> doing
        seizure	4	<kin> is ; <law> <shake> ; <leave> sid ; <lock> right ; <moment> <angry>
        seizure	4	<moment> <asleep> ; <moment> lin ; <moment> soak ; <month> long ; <night> enfrent
        seizure	4	<opening> <hospital> ; <pain> <hit> ; <palecolor> <fluid> ; <past> up ; <put> com
        seizure	4	<record> <emergency> ; <remember> non ; <room> cant ; <room> llen ; <say> <stranger>
        seizure	4	<say> he ; <school> <seizure> ; <sedative> <past> ; <see> <colleague> ; <seizure> en
        seizure	4	<seizure> lik ; <shake> <fall> ; <shake> a ; <soon> <fall> ; <soon> thing
        seizure	4	<start> <pet> ; <start> clap ; <stiff> <bodypart> ; <stiff> <clean> ; <stiff> la
        seizure	4	<stimulant> mak ; <stop> 0 ; <stop> it ; <stranger> <fall> ; <stranger> <shake>
        seizure	4	<stranger> found ; <take> <day> ; <take> la ; <town> he ; <town> lin ; <trade> <tool>
        seizure	4	<trust> <alone> ; <year> noth ; <year> old ; a board ; a burn ; a coupl ; a ful ; a ring
        seizure	4	a t ; a wash ; a wednesday ; ago convuls ; ago mom ; ago up ; al <stimulant>
        seizure	4	al <stranger> ; and all ; and foam ; anoch ; arm beat ; arm drew ; around ; as <clean>
        seizure	4	attack ; ayer me ; bar <cold> ; bar cold ; bar own ; bar x ; bed was ; been <blood>
        seizure	4	beer fri ; beneath ; bf just ; blank ; boc ; boc le ; braz le ; brinc los ; by the
        seizure	4	cam com ; cam he ; campu ra ; car rn ; check him ; chew lik ; cm ; cocain +
        seizure	4	com <furniture> ; conscient ; costc ; coupl yrs ; cowork 0 ; coworker ; crystal out
        seizure	4	cut myself ; d ago ; d til ; dad convuls ; dad quit ; dand el ; de 0 ; de <homeless>
        seizure	4	de convulsion ; de cosa ; dic ; dient apret ; din yesterday ; doc 0 ; doesnt
        seizure	4	doesnt <hear> ; drink tuesday ; drop by ; drug ; dry aft ; dur un ; ech en ; el dom
        seizure	4	el vodk ; en camin ; er sent ; eso ; espum con ; est <give> ; etoh w/d ; eye back ; fit
        seizure	4	floor an ; floor with ; food court ; forty ; friend say ; fue ayer ; fueron ; gf report
        seizure	4	gin 0 ; god ; gs 0 ; ha tom ; habi <past> ; habi pas ; hac medi ; had a ; hamburg
        seizure	4	hammer ; has no ; he ran ; head and ; her fac ; her tak ; hes <stiff> ; hes stif
        seizure	4	him chew ; him when ; his eye ; hop ; hospital let ; hr <past> ; hr ago ; hurt
        seizure	4	hx obtain ; hymnal ; i <go> ; i should ; ide on ; in <wait> ; in homeroom ; iron board
        seizure	4	is cry ; is in ; jerk a ; jerk then ; keel ; keel over ; klonopin last ; know me
        seizure	4	la <headface> ; la boc ; lad porqu ; last etoh ; le <stiff> ; le bail ; le trab ; lead 0
        seizure	4	left sid ; leg wer ; limp as ; linoleum ; lip then ; lo pudimo ; lo solt ; lueg no
        seizure	4	m went ; mattres and ; mayb a ; me maam ; medi camin ; min thi ; mis se ; montacarga
        seizure	4	morn my ; morn the ; muchach ; muchach est ; mush ; my <trust> ; my ativan ; my own
        seizure	4	my pant ; nam til ; next thing ; nit thi ; no boat ; no prueb ; nobody hom ; noth one
        seizure	4	now shaky ; now want ; nurs found ; ojo en ; on sid ; one <bodypart> ; out lik
        seizure	4	own about ; own had ; pap le ; paramedic check ; per <awake> ; per <wait> ; per qued
        seizure	4	per spous ; phenibut cold ; pis ; po ; pour his ; pregnant ; pt ; pt se ; pul to
        seizure	4	que dur ; quij se ; rat ; rattl lik ; refus <hospital> ; refus the ; regist <day>
        seizure	4	rehab noth ; relay ; rememb non ; ring ; rol ; roommat found ; roommat just ; s quit
        seizure	4	sat aft ; say at ; sec ; second by ; sei de ; seizur lik ; she threw ; shook my
        seizure	4	shook the ; shook until ; shot <outdoors> ; should ; si estuvier ; sid <start> ; sid he
        seizure	4	sid start ; sin su ; sleep her ; slid und ; soak <clothes> ; someth ; someth <phone>
        seizure	4	someth cal ; sort ; spous etoh ; stabl for ; stash 0 ; steady ; step thi ; stop it
        seizure	4	stop of ; strang jacket ; the <drive> ; the electric ; the lorazepam ; the mattres
        seizure	4	the skat ; the stif ; the walgreen ; then she ; theyr say ; thirty second ; thud
        seizure	4	til aft ; to go ; to program ; today bit ; today etoh ; tom ant ; tongu wet ; tonight
        seizure	4	tonight at ; tow yard ; tug ; turkey off ; turkey on ; turn around ; two seizur
        seizure	4	two the ; u ; ultim trag ; un bot ; up <moment> ; up arm ; up now ; van ; veint minuto
        seizure	4	volvi no ; walk ; was <water> ; was monday ; was swim ; wat ; wer ; what her ; what the
        seizure	4	wif etoh ; with <sedative> ; with it ; wks pregnant ; wok ; work today ; x ano
        seizure	4	xanax on ; y cay ; year old
        seizure	3	0 <month> ; 0 hr ; 0 sm ; 0 yrs ; <always> <amount> ; <awake> <angry>
        seizure	3	<caretaking> <opioid> ; <caretaking> ever ; <child> <stiff> ; <clean> se ; <clothes> wer
        seizure	3	<crowd> in ; <day> eve ; <day> me ; <daytime> <clinician> ; <daytime> the
        seizure	3	<fall> <bodypart> ; <fluid> his ; <furniture> <fluid> ; <furniture> <headface>
        seizure	3	<furniture> she ; <furniture> sin ; <furniture> was ; <give> im ; <go> had
        seizure	3	<height> <eat> ; <hit> <seizure> ; <hospital> <day> ; <hospital> let ; <illness> attack
        seizure	3	<insurance> <angry> ; <intoxicated> <awake> ; <leave> <lock> ; <moment> did
        seizure	3	<moment> or ; <night> hac ; <night> per ; <palecolor> <moment> ; <palecolor> then
        seizure	3	<past> <hospital> ; <pet> lick ; <remember> <continue> ; <room> <say> ; <room> as
        seizure	3	<room> with ; <say> que ; <say> she ; <sedative> on ; <see> <shake> ; <see> tonic
        seizure	3	<seizure> <eat> ; <seizure> <partner> ; <shake> you ; <soon> <build> ; <stiff> <fluid>
        seizure	3	<stiff> <height> ; <stiff> <limp> ; <stiff> <soon> ; <stop> her ; <take> hook
        seizure	3	<tired> <shake> ; <tool> <ask> ; <try> to ; a <moment> ; a bronc ; a partial ; a shak
        seizure	3	abrupt <stop> ; abrupt stop ; ago awak ; ago ems ; al cristal ; al telefon ; am now
        seizure	3	and flop ; and gray ; and rememb ; and then ; anti no ; arm going ; as lumb ; at costc
        seizure	3	aunt ; bitten <headface> ; bitten tongu ; boyfriend say ; boyfriend tak ; bronc on
        seizure	3	cant <say> ; car im ; cel ; cessation 0 ; cha and ; chew on ; chew the ; click ; clink
        seizure	3	clr dic ; codo ; collaps and ; compadr lo ; con alcohol ; con el ; con gent ; con la
        seizure	3	consegu mas ; consum desd ; convulsion dos ; cry over ; cuant ; cuerp y ; d <past>
        seizure	3	d of ; d ran ; d was ; dai a ; dai befor ; de <day> ; deputy inmat ; desmay y
        seizure	3	despert en ; detox aft ; dio el ; dog lick ; doing good ; drink tonight ; ems ; en mi
        seizure	3	entr de ; epilepsy and ; eso <fluid> ; estuv ; etoh cessation ; first on ; floor then
        seizure	3	flop around ; fui ; got hook ; gtc in ; gtc sz ; hac una ; hard <breath> ; hard <day>
        seizure	3	hard breath ; he consegu ; he snor ; hech pedazo ; her eye ; her turn ; his granddad
        seizure	3	hour sleep ; hr ; idk wher ; in <law> ; in right ; int <seizure> ; int convulsion
        seizure	3	is <sad> ; it <amount> ; it <continue> ; its own ; jackham ; jerk lik ; just fel ; k
        seizure	3	know him ; l hand ; la <job> ; la lampar ; la maceta ; labi ; ladr ; lampar ; le acab
        seizure	3	le agar ; lik he ; lik his ; lo sac ; lo vio ; los codo ; lunch ; lunch today
        seizure	3	m convulsion ; m sleep ; m tramadol ; mad ; mam was ; manan le ; marz ; mastic
        """
}
