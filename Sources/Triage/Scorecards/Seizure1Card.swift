extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-83	=
        seizure	56	grand mal
        seizure	46	<seizure> <moment>
        seizure	43	jerk ; sz
        seizure	41	siezur
        seizure	38	convuls
        seizure	37	<seizure>
        seizure	36	sz x
        seizure	33	<seizure> <day>
        seizure	31	<seizure> 0 ; <seizure> <night> ; epilepticu ; statu epilepticu
        seizure	30	just had
        seizure	29	<seizure> <amount> ; epileptic
        seizure	28	a siezur ; convulsion ; gtc ; seiz in
        seizure	27	<shake> <moment> ; film it ; groggy
        seizure	26	<seizure> <last>
        seizure	25	<seizure> at ; eye went ; heel drum ; thrash ; whol body ; work yesterday
        seizure	24	<amount> thru ; <night> <seizure> ; <seizure> <room> ; alfereci ; bit thru
        seizure	24	seizur last ; smack
        seizure	23	<daytime> <seizure> ; <seizure> in ; fish on ; foam ; is <seizure> ; tongu chew
        seizure	22	<seizure> <daytime> ; a fit ; froth ; heel ; is hav ; la alfereci
        seizure	21	engarrot ; est <seizure> ; est convulsion ; eye rol ; fit on ; of fit ; postictal
        seizure	21	seizur ; sz in ; whol left
        seizure	20	<bodypart> <start> ; <seizure> <furniture> ; clonic ; explain ask ; plank
        seizure	20	se convulsion ; tonic clonic ; went rigid
        seizure	19	<amount> <seizure> ; <fall> <shake> ; <go> <stiff> ; <headface> bitten ; arm start
        seizure	19	blank 0 ; brinc en ; com tabl ; convulsion hoy ; convulsiv ; espum ; orin ; rigid
        seizure	19	siezur at ; ties ; tongu
        seizure	18	0 today ; <amount> limb ; <bodypart> was ; <day> <seizure> ; <sedative> <insurance>
        seizure	18	<seizure> <past> ; <seizure> thi ; <seizure> what ; <shake> <palecolor>
        seizure	18	<stiff> <shake> ; a plank ; back bow ; bed walk ; body was ; drum the ; four limb
        seizure	18	m <seizure> ; se <shake> ; she <seizure> ; then slept
        seizure	17	<fall> mid ; <seizure> as ; <seizure> x ; arm then ; bitten ; convulsion anoch
        seizure	17	convulsion ayer ; doesnt <remember> ; drop mid ; seizur at ; sz <last> ; sz last
        seizure	17	trouser
        seizure	16	0 sec ; <emergency> convulsiv ; <partner> <seizure> ; <photo> it ; <seizure> <partner>
        seizure	16	<seizure> on ; <shake> <room> ; brinc ; crisi convulsiv ; down <alcohol> ; drum on
        seizure	16	ech espum ; el <seizure> ; el ataqu ; fueron los ; in triag ; is seiz ; mordi
        seizure	16	myself down ; sacudi
        seizure	15	<bodypart> curl ; <headface> <lock> ; <headface> mord ; <money> <shake>
        seizure	15	<remember> <eat> ; <seizure> hac ; a dock ; azot ; convulsion hac ; fit at ; flop
        seizure	15	flop lik ; generaliz ; in pe ; la lengu ; load with ; mal at ; mordi la ; patale com
        seizure	15	puno ; seiz 0 ; seiz x ; seizur on ; star thru ; stif ; sz 0 ; tonic
        seizure	14	<bodypart> hop ; <fall> <seizure> ; <go> blank ; <kin> <seizure> ; <lock> <fluid>
        seizure	14	<stiff> <headface> ; ahorit en ; arm hop ; bab blanc ; bit clean ; doctor cut
        seizure	14	f <seizure> ; had grand ; havin ; i <seizure> ; in aisl ; kitchen til ; le torci ; mord
        seizure	14	off phenibut ; ratit ; seiz at ; sz thi ; tramadol i ; un seizur ; vodk down
        seizure	14	wet himself ; with lorazepam
        seizure	13	+ wet ; <angry> we ; <fluid> himself ; <go> <seizure> ; <headface> smack
        seizure	13	<put> <fluid> ; <sedative> sat ; <seizure> <phone> ; <shake> on ; ataqu epileptic
        seizure	13	ativan monday ; bar sinc ; body jump ; breakfast her ; convulsion dej
        seizure	13	convulsiv <night> ; convulsiv anoch ; ems with ; eye up ; foam and ; his <sedative>
        seizure	13	his heel ; his xanax ; hour befor ; in <hold> ; in hold ; le fueron ; limb ; lip smack
        seizure	13	mal in ; my tongu ; right sid ; seizur tuesday ; the worm ; to und ; wet ; witnes
        seizure	12	0 load ; 0 lock ; <fire> <seizure> ; <headface> rol ; <past> <seizure>
        seizure	12	<seizure> right ; <start> <shake> ; <stiff> ; anti se ; arch ; arm was ; beer by
        seizure	12	bounc off ; doesnt rememb ; el usa ; from tramadol ; generaliz sz ; her whol ; hol mi
        seizure	12	hoy en ; jerk all ; le brinc ; los puno ; mal thi ; mal x ; minut mayb ; now groggy
        seizure	12	piedr <need> ; pour his ; pt <seizure> ; ratit el ; rol up ; sacud ; se pus ; shak on
        seizure	12	shook all ; sunday nit ; tabl y ; was jerk ; went stif
        seizure	11	<awake> <room> ; <child> just ; <day> <sedative> ; <fluid> herself ; <hear> then
        seizure	11	<hold> <sedative> ; <outdoors> sz ; <say> <seizure> ; <shake> all ; <stop> <sedative>
        seizure	11	awak now ; ayer 0 ; convulsion ahorit ; desconect ; foam eye ; fue <day> ; hand pick
        seizure	11	he slept ; her fioricet ; his klonopin ; hoy al ; i seiz ; jerk and ; kitchen floor
        seizure	11	lengu ; night seizur ; nit aft ; no <remember> ; patale ; rechin los ; rigid and
        seizure	11	se <seizure> ; se engarrot ; seizur 0 ; seizur thi ; she seiz ; smack his ; stiffen
        seizure	11	the slab ; twitch then ; two seizur ; un ratit ; wet herself ; wet jean ; wtf
        seizure	10	+ shaky ; <always> up ; <fluid> <moment> ; <fluid> <palecolor> ; <fluid> then
        seizure	10	<headface> <stiff> ; <moment> <stiff> ; <moment> then ; <outdoors> thing
        seizure	10	<remember> any ; <room> <shake> ; <say> ful ; <seizure> a ; <seizure> en ; <seizure> mi
        seizure	10	<shake> 0 ; <shake> com ; <stiff> <furniture> ; <stiff> com ; aisl ; am per ; and shook
        seizure	10	arm began ; bar x ; befor writ ; bitten thru ; board then ; boy say ; by itself
        seizure	10	carisoprodol + ; cheek bitten ; clonic 0 ; com pol ; convuls on ; convulsion a
        seizure	10	convulsion mi ; curl ; de alprazolam ; dosi hac ; drool then ; echandos ; el pis
        seizure	10	ever sz ; explain ; havin a ; hes rest ; his vodk ; husband eye ; int <seizure> ; labi
        seizure	10	le <height> ; m seiz ; m sz ; me desconect ; min then ; myself ; ojo volte ; pe
        seizure	10	qued ido ; ratit se ; se sacud ; se sacudi ; seizur what ; should disclos
        seizure	10	sid <height> ; sid jump ; slept an ; teeth lock ; the hymnal ; ties com ; to on
        seizure	10	torci la ; twitch ; volvi en ; yesterday at
        seizure	9	<amount> clean ; <bodypart> then ; <eat> everywher ; <eat> raw ; <headface> <put>
        seizure	9	<headface> <seizure> ; <height> los ; <illness> <seizure> ; <seizure> about
        seizure	9	<seizure> he ; <shake> lik ; <stiff> <clean> ; <stop> <seizure> ; <tired> <moment>
        seizure	9	<year> hac ; abuelit llam ; ago 0 ; ano hac ; anti ; ayer en ; azot en ; cai me ; cb
        seizure	9	chew raw ; daz ; dicen los ; drop to ; drvr ; el suel ; ems cam ; everyth he ; eye
        seizure	9	eye whit ; fit ; fit in ; fork flew ; four thi ; grand ; gravy everywher ; headboard
        seizure	9	hear me ; hes <seizure> ; in wallet ; it quit ; jaw clamp ; le volte ; nd <day> ; no gin
        seizure	9	ojo par ; paramedic said ; puno cer ; rex ; round <ask> ; round ask ; seizur he
        seizure	9	seizur my ; seizur right ; she has ; show yesterday ; spit everywher ; star through
        seizure	9	statu ; the pew ; then <asleep> ; then <shake> ; tom ayer ; tonic <seizure> ; up eye
        seizure	9	viern tom ; wer soak ; whol bed ; witnes by ; y pierna ; yesterday in
        seizure	8	0 min ; <alcohol> lu ; <amount> <headface> ; <angry> <friend> ; <asleep> an ; <awake> on
        seizure	8	<blood> <sedative> ; <clean> thi ; <crowd> <breath> ; <fall> <stiff> ; <fall> <tool>
        seizure	8	<give> <seizure> ; <moment> <past> ; <moment> <stop> ; <moment> couldnt ; <say> <ask>
        seizure	8	<seizure> <opening> ; <seizure> <put> ; <shake> <drug> ; <shake> then ; <soon> <height>
        seizure	8	<stiff> con ; <tool> 0 ; <town> <illness> ; about an ; acuerd de ; ago last ; aisl at
        seizure	8	ambulanc is ; ambulanci en ; and cros ; arm curl ; arm pump ; azot contr ; bab
        seizure	8	beneath my ; bib ; bit ; both <container> ; breakfast today ; cam he ; cay ties ; cheek
        seizure	8	chew ; clon ; cold 0 ; convuls in ; d stop ; despert en ; did what ; dieron convulsion
        seizure	8	drank from ; dream i ; drool ; dur com ; etoh lu ; ever <stimulant> ; floor right
        seizure	8	foam on ; froth and ; he bit ; heavy accent ; hoy 0 ; inpatient tap ; jaw is ; jump lik
        seizure	8	knew wher ; lit and ; los jalon ; machin 0 ; me sacudi ; mid <law> ; mid sentenc
        seizure	8	min com ; monday night ; no bar ; no memory ; now bit ; onc stabl ; one arm ; peed ; pew
        seizure	8	pt seiz ; quit her ; rol whit ; sacudi tod ; se <fluid> ; se mordi ; se orin ; sec
        seizure	8	seiz ; seizur about ; shook ; shook so ; slab ; st ever ; sz @ ; sz at ; the headboard
        seizure	8	thi am ; thi morn ; thru <headface> ; ties con ; trasl ; tremor now ; triag 0
        seizure	8	twitch all ; two minut ; un grit ; was <daytime> ; was noon ; went lik ; whiskey which
        seizure	8	whol right
        seizure	7	0 <lock> ; <amount> thi ; <cold> 0 ; <cold> <day> ; <furniture> <limp>
        seizure	7	<furniture> <moment> ; <furniture> <stiff> ; <furniture> com ; <headface> <bodypart>
        seizure	7	<headface> <fluid> ; <headface> <height> ; <headface> show ; <height> <alone>
        seizure	7	<height> en ; <hit> <seizure> ; <illness> <day> ; <lock> <shake> ; <moment> <tired>
        seizure	7	<moment> en ; <past> <smell> ; <photo> <eat> ; <room> <headface> ; <say> <shake>
        seizure	7	<sedative> <day> ; <see> gtc ; <seizure> twic ; <shake> <headface> ; <shake> a
        seizure	7	<start> <height> ; <tool> <moment> ; <wait> rm ; <year> <afraid> ; a <seizure> ; a minut
        seizure	7	all over ; am <colleague> ; an electric ; and wouldnt ; ant 0 ; at noth ; been eatin
        seizure	7	blanc ; blank ; body ; bow ; breakfast my ; brinc el ; cam to ; camin no ; cay en
        seizure	7	church kitchen ; clamp ; click <amount> ; cocin con ; cold thur ; com ahog ; compadr jur
        seizure	7	d <money> ; d <town> ; de <seizure> ; didnt know ; doing ; eatin ; eye show ; flap
        seizure	7	floor jerk ; fue de ; fue hoy ; glassy ; going at ; good two ; groggy now ; had pour
        seizure	7	had what ; he <pet> ; he bark ; he wet ; her fac ; her heel ; her sid ; his <headface>
        seizure	7	his tongu ; hoy a ; in wait ; int convulsion ; is convuls ; it <room> ; it wet ; jean
        seizure	7	jerk a ; last xanax ; le engarrot ; lin stil ; load now ; m went ; minuto ; my roomi
        seizure	7	ninety second ; now his ; of clonazepam ; ojo se ; on kitchen ; own then ; pant wet
        seizure	7	par atra ; partn whol ; per <partner> ; petit ; postictal in ; pus dur ; quij trabaj
        seizure	7	quit benzo ; rat no ; slid off ; smack <headface> ; smack lip ; son had ; sort ; suel
        seizure	7	talk she ; the mix ; then <bodysound> ; then snor ; they taught ; thi <daytime> ; ties y
        seizure	7	tim today ; today at ; tongu bitten ; triag ; turn ; un <moment> ; un <seizure>
        seizure	7	un dient ; una <moment> ; una hor ; usa piedr ; usual 0 ; wait rm ; was hop
        seizure	7	wer <fluid> ; wer wet ; whol arm ; witnes gtc ; y la ; yesterday ; yesterday on
        seizure	7	yesterday the ; yrs liv
        seizure	6	+ leg ; 0 <seizure> ; 0 year ; <alcohol> <alcohol> ; <alcohol> down
        seizure	6	<alone> <palecolor> ; <amount> fit ; <awake> <clothes> ; <awake> <moment> ; <awake> en
        seizure	6	<blade> por ; <bodypart> <play> ; <bodysound> <clean> ; <clothes> wer
        seizure	6	<colleague> labor ; <drug> <fall> ; <drug> unk ; <eat> <headface> ; <fall> <law>
        seizure	6	<fall> all ; <fire> <blood> ; <fire> <child> ; <fluid> los ; <headface> <eat>
        seizure	6	<headface> real ; <hear> me ; <height> <headface> ; <height> lik ; <leave> <height>
        seizure	6	<lock> <headface> ; <lock> up ; <medicine> hac ; <moment> <shake> ; <moment> mayb
        seizure	6	<pain> <hit> ; <pain> as ; <play> <seizure> ; <remember> de ; <room> <fluid>
        seizure	6	<room> right ; <rope> hac ; <sedative> <last> ; <sedative> <past> ; <seizure> <say>
        seizure	6	<seizure> <stimulant> ; <shake> <fall> ; <shake> <furniture> ; <soon> <think> ; a bloody
        seizure	6	a convulsion ; a seizur ; aft 0 ; ago in ; am today ; an <illness> ; and jerk ; and my
        seizure	6	anoch a ; ant era ; ayer por ; bark and ; bed search ; befor yesterday ; bit his
        seizure	6	bunk was ; charg 0 ; cheek on ; clean thru ; convuls now ; crew say ; curl up ; cut
        seizure	6	detox onc ; doctor ; down lik ; drawn up ; el alprazolam ; el labi ; el pantalon
        seizure	6	electric ; en <palecolor> ; en blanc ; eran dos ; floor eye ; foc en ; foot off
        seizure	6	foreman labor ; ful <seizure> ; ful seizur ; gent ; gf 0 ; gma cal ; granddaught 0
        seizure	6	gtc sz ; gtc x ; h <withdrawal> ; h ciw ; habi <past> ; habi pas ; hac ratit ; had a
        seizure	6	hard the ; headboard was ; her <sedative> ; her klonopin ; herman convulsion
        seizure	6	hes <awake> ; hes awak ; hes mad ; his lip ; his whol ; hiz pipi ; hol ; hop on ; hymnal
        seizure	6	ice <tool> ; ice machin ; id bitten ; in crisi ; is <fall> ; is sleep ; keel ; keel over
        seizure	6	la mir ; le vin ; leg stil ; lengu y ; lik chicken ; lo acab ; los <headface>
        seizure	6	lost four ; manote ; me mordi ; minut ; minut aft ; minut then ; muerd ; muy rap
        seizure	6	my beard ; nd day ; nin al ; no <think> ; nobody hom ; nurs found ; of them ; off gin
        seizure	6	off whiskey ; ojo com ; on <room> ; one sid ; orin y ; osh ; our <illness> ; our card
        seizure	6	pa tra ; pad on ; phenibut cold ; pt refus ; que te ; ran in ; ran out ; real <pain>
        seizure	6	refus <emergency> ; row with ; sabi ni ; sacuden ; sacuden y ; sacudiendos ; school cal
        seizure	6	se <put> ; she heard ; sinc childhood ; sinc fri ; sleep long ; sor ; sort of ; spot of
        seizure	6	stop thur ; substanc unk ; sunday now ; sweaty now ; tembl com ; the <bodypart>
        seizure	6	the fish ; the linoleum ; them <sedative> ; then couldnt ; thing ; thru his ; thur want
        seizure	6	thursday he ; to ninety ; today his ; toilet and ; tom ant ; tongu in ; torci
        seizure	6	trag ayer ; trag hac ; tray went ; two fit ; two week ; ultim dosi ; un minut
        seizure	6	una sacud ; up <moment> ; up now ; vodk two ; walk a ; was <bodysound> ; was monday
        seizure	6	we mad ; wedg behind ; what our ; which <phone> ; which numb ; wif wil ; with it
        seizure	6	wok on
        seizure	5	+ <fluid> ; 0 <moment> ; 0 thi ; <alcohol> w/d ; <amount> right ; <ask> <break>
        seizure	5	<asleep> <put> ; <asleep> long ; <asleep> pes ; <awake> <colleague> ; <awake> <headface>
        seizure	5	<blood> <alcohol> ; <bodypart> + ; <bodypart> <hit> ; <clinician> <seizure>
        seizure	5	<clothes> then ; <clothes> und ; <colleague> <lock> ; <colleague> turn ; <day> al
        seizure	5	<day> en ; <day> his ; <daytime> <colleague> ; <daytime> by ; <daytime> his
        seizure	5	<drive> <alone> ; <drive> nunc ; <emergency> <hospital> ; <emergency> with
        seizure	5	<fall> <furniture> ; <fall> <water> ; <fall> con ; <fluid> <ask> ; <fluid> <friend>
        seizure	5	<fluid> <headface> ; <fluid> everywher ; <furniture> <blood> ; <furniture> was
        seizure	5	<goodbye> <headface> ; <headface> up ; <height> el ; <hit> contr ; <illness> <daytime>
        seizure	5	<illness> <past> ; <illness> <pet> ; <law> <shake> ; <leave> sid ; <limp> lik
        seizure	5	<moment> <angry> ; <moment> his ; <need> <treatment> ; <night> right
        seizure	5	<palecolor> <fluid> ; <palecolor> <shake> ; <palecolor> el ; <partner> <shake>
        seizure	5	<past> era ; <past> eran ; <pet> lick ; <put> <stiff> ; <record> <emergency>
        seizure	5	<room> <moment> ; <room> as ; <room> cant ; <say> <child> ; <sedative> callejer
        seizure	5	<see> by ; <seizure> <fluid> ; <seizure> <illness> ; <seizure> est ; <seizure> sinc
        seizure	5	<shake> <amount> ; <shake> bien ; <shake> dont ; <start> <pet> ; <stiff> <put>
        seizure	5	<stiff> and ; <stiff> then ; <stimulant> <seizure> ; <take> herself ; <think> it
        seizure	5	<tool> ; <trade> se ; <trust> at ; <year> nobody ; a burn ; a wash ; abt an ; ago sweat
        seizure	5	alprazolam callejer ; an <clean> ; an alcohol ; and ran ; and wrap ; ant eran ; arm jerk
        seizure	5	at foot ; at gym ; at practic ; avemari ; babe ; bed non ; bed was ; been cut ; behind
        seizure	5	bien fuert ; bloody ; brincandol ; broth out ; but lik ; buz lik ; caguamon al
        seizure	5	callejer ; cam com ; can el ; com <furniture> ; convulsion est ; cuand volvi ; d valium
        seizure	5	dad had ; dad quit ; de lad ; dient ; doesnt hear ; dog lick ; dom 0 ; doming porqu
        seizure	5	drink mon ; drool cam ; drop and ; drum ; eel ; el <sedative> ; el montacarga ; espumit
        seizure	5	etoh w/d ; even he ; eye wer ; f grand ; f k ; fed up ; fit sinc ; floor as ; floor hes
        seizure	5	for tonight ; forty ; froth on ; fue ayer ; fue hac ; gf <fall> ; going ; golp el
        seizure	5	h <stop> ; hamburg ; happen ; has every ; he <amount> ; he drop ; he suffer ; head she
        seizure	5	hes convuls ; him chew ; his cheek ; his pant ; his string ; hour aft ; hour ago
        seizure	5	in <emergency> ; is cry ; it <fluid> ; itself ; jean wet ; la can ; last even ; last wed
        seizure	5	le and ; lead 0 ; left sid ; leg are ; lifeguard pul ; lip and ; lobby 0 ; lock up
        seizure	5	long <consume> ; los dient ; los ojo ; lueg no ; manan dej ; medic with ; mom left
        seizure	5	mordiendos ; mordiendos la ; mouth eye ; muchach le ; my wif ; nen de ; night left
        seizure	5	night per ; night right ; no prueb ; nobody <home> ; now sleep ; ojo en ; on workday
        seizure	5	one ever ; out right ; over <fluid> ; pant ; pantalon ; pelon ; pick ; plank and
        seizure	5	plank then ; pm 0 ; pt <awake> ; pt awak ; rechin ; refus ambulanc ; ring of
        seizure	5	rivotril el ; rm <last> ; rm last ; roommat found ; sab ant ; sacudi com ; say at
        seizure	5	se azot ; seiz now ; seiz right ; seizur sinc ; she threw ; shop he ; shot <outdoors>
        seizure	5	show thi ; si estuvier ; sid <fluid> ; slept lik ; sor all ; spasm ; start jump
        seizure	5	suspendi ; tabl with ; the dumpst ; the floor ; the lorazepam ; the rid ; then she
        seizure	5	thrash and ; thre the ; to <confused> ; to confus ; today her ; took herself ; tow yard
        seizure	5	trabaj hoy ; tramadol by ; triag today ; twic sinc ; two of ; typ ; unfold
        seizure	5	up <headface> ; upon the ; vez cuatr ; volte ; volte los ; walk now ; was in ; wer watch
        seizure	5	wet my ; what <play> ; what song ; wif cocain ; win cold ; writ i ; x ano ; y ech
        seizure	5	y patale ; yesterday lunch ; yrs noth
        seizure	4	/ <fluid> ; 0 cb ; 0 d ; 0 drop ; 0 le ; 0 mo ; <alcohol> which ; <amount> <bodypart>
        seizure	4	<amount> <go> ; <asleep> hard ; <awake> <hit> ; <blood> myself
        seizure	4	<bodypart> <intoxicated> ; <bodypart> are ; <bodypart> drew ; <break> <fluid>
        seizure	4	<clinician> <amount> ; <clothes> <moment> ; <continue> <try> ; <crowd> <say>
        seizure	4	<crowd> in ; <day> <limp> ; <day> <take> ; <day> off ; <day> post ; <day> tambien
        seizure	4	<day> tod ; <daytime> in ; <daytime> the ; <emergency> <go> ; <emergency> is ; <fall> in
        seizure	4	<fall> to ; <fluid> / ; <fluid> <clothes> ; <fluid> <remember> ; <friend> tir
        seizure	4	<furniture> <break> ; <furniture> non ; <give> im ; <go> <sedative>
        seizure	4	<headface> <clothes> ; <headface> clock ; <headface> par ; <headface> then
        seizure	4	<headface> un ; <height> <colleague> ; <height> <eat> ; <hit> <chestheart>
        seizure	4	<hospital> est ; <kin> <say> ; <kin> doing ; <lock> ; <lock> right ; <lock> ther
        seizure	4	<moment> aft ; <moment> mi ; <opening> <hospital> ; <outdoors> <emergency>
        seizure	4	<palecolor> <moment> ; <past> in ; <play> <fall> ; <room> admit ; <say> <kin>
        seizure	4	<say> <stranger> ; <school> us ; <sedative> <container> ; <seizure> <hold>
        seizure	4	<seizure> se ; <shake> <past> ; <soon> <fall> ; <start> clap ; <stiff> <see>
        seizure	4	<stimulant> mak ; <stop> 0 ; <stranger> <fall> ; <stranger> hac ; <take> la ; <town> he
        seizure	4	<trade> <tool> ; <trust> she ; <week> <past> ; a <clinician> ; a bitten ; a bronc
        seizure	4	a ful ; a grand ; a ring ; a t ; abuel dic ; afterward he ; ago per ; air y ; al muchach
        seizure	4	all four ; am went ; ambulanci ; and <shake> ; and leg ; and then ; ant se ; approx 0
        seizure	4	arm + ; arm beat ; arm drew ; arm going ; at costc ; at nobody ; ataqu en ; ataqu se
        seizure	4	attack ; bar <cold> ; bar cold ; bed ; been <blood> ; beer he ; bend and ; beneath
        seizure	4	bf just ; bit tongu ; bitten <headface> ; bitten tongu ; blown ; boc le ; body went
        seizure	4	bourbon two ; braz le ; brinc los ; bronc on ; by the ; car rn ; check him ; chew lik
        seizure	4	chew on ; clamp arm ; clink ; codo ; collaps and ; com munec ; con el ; con la
        seizure	4	conscient ; consegu mas ; convulsion dos ; convulsion en ; costc ; court no ; cousin doe
        seizure	4	cowork 0 ; crystal out ; cun termin ; cut myself ; d had ; dai befor ; dand ; dand el
        seizure	4	day off ; de <homeless> ; de convulsion ; de hoy ; de m ; deputy inmat ; diari hoy
        seizure	4	dient apret ; dio el ; do she ; doe ; doesnt <hear> ; drink today ; drink tonight
        seizure	4	drop by ; ed bay ; ed cm ; el dom ; el tafil ; epileptic sinc ; er <room>
        seizure	4	eran <amount> ; espum con ; est dand ; fel out ; few minut ; floor ; floor 0 ; floor an
        seizure	4	friend say ; fue <night> ; fue anoch ; fueron ; ful blown ; gf report ; gin 0 ; go he
        seizure	4	grab a ; grandson ; gs 0 ; ha tom ; hallway today ; hammer ; hard <breath> ; hard breath
        seizure	4	he <fluid> ; he <take> ; he grab ; he had ; he quit ; head and ; hech pedazo ; her tak
        seizure	4	her turn ; hes seiz ; his eye ; his night ; hop ; hour so ; hoy tambien ; hr <past>
        seizure	4	hr ago ; husb had ; hx obtain ; i <go> ; i ring ; i should ; id been ; ide on ; in er
        seizure	4	inpatient ; is <sad> ; iv vitamin ; jackknif ; jaw lock ; just <moment> ; just now
        seizure	4	keep let ; l hand ; la lampar ; lad porqu ; ladr ; lampar ; last etoh ; le agar
        seizure	4	le bail ; limp as ; liv wir ; lo pudimo ; lo solt ; los codo ; m <soon> ; m deni
        seizure	4	m next ; m seizur ; mam convulsion ; mam was ; mattres and ; me shak ; medi camin
        seizure	4	mi nen ; min thi ; montacarga ; month long ; moret ; morn my ; morn she ; morn the
        seizure	4	muchach est ; mush ; nam til ; ninety ; ninety <moment> ; nit ; nit thi ; no <water>
        seizure	4	no boat ; noth one ; now tue ; now want ; ob triag ; of <sedative> ; off sunday
        seizure	4	off tramadol ; offic just ; ojo pa ; on <fluid> ; on floor ; on sid ; one <bodypart>
        seizure	4	our lobby ; out lik ; paramedic check ; paramedic lo ; pate el ; pd ; pedazo ; peg un
        seizure	4	penni ; per <wait> ; per qued ; per wif ; pipi ; pis ; ppl in ; pul to ; que cai
        seizure	4	rang my ; rattl lik ; reach for ; regist <day> ; relay ; restaurant had ; ring
        seizure	4	rol <palecolor> ; roommat say ; s quit ; sacud y ; said they ; sat aft ; say ran
        seizure	4	se <remember> ; se acuerd ; second by ; sei de ; seizur now ; set down ; shook until
        seizure	4	sist becaus ; sleep her ; slept and ; som ; someth <phone> ; someth cal ; speak 0
        seizure	4	spel last ; strang jacket ; street 0 ; sweat / ; swor it ; tap ; taught us ; teni dos
        seizure	4	the monitor ; the skat ; the stif ; then all ; then lik ; then lin ; they <school>
        seizure	4	theyr say ; thi a ; thirty second ; threw out ; thud ; thump ; til aft ; to squeez
        seizure	4	today in ; tom el ; tongu bit ; tug ; turkey off ; ultim trag ; una cuchar ; up arm
        seizure	4	us <moment> ; us now ; valium in ; valium last ; van step ; van was ; veint minuto
        seizure	4	volvi no ; volvi per ; w/d ; was <eat> ; was plug ; wasnt answer ; went blank
        seizure	4	went down ; wet and ; what her ; which hous ; who sleep ; wif etoh ; with <sedative>
        seizure	4	wok ; work today ; worm ; wouldnt <stop> ; wouldnt stop ; y ant ; y cay ; y stop
        seizure	3	0 <fall> ; 0 kratom ; <bodysound> then ; <breath> ok ; <build> up
        seizure	3	<caretaking> <opioid> ; <child> <stiff> ; <clothes> <friend> ; <consume> el
        seizure	3	<container> and ; <continue> <shake> ; <day> <awake> ; <day> <daytime> ; <day> <month>
        seizure	3	<day> <need> ; <day> <promise> ; <day> handl ; <daytime> <clinician>
        seizure	3	<emergency> <night> ; <fall> <bodypart> ; <fall> en ; <fire> ; <fire> <last>
        seizure	3	<fluid> <amount> ; <fluid> <go> ; <fluid> por ; <furniture> <fall> ; <furniture> <shake>
        seizure	3	<furniture> and ; <furniture> she ; <furniture> sin ; <go> he ; <headface> <asleep>
        seizure	3	<headface> all ; <headface> slid ; <height> ; <height> <bodypart> ; <hospital> <day>
        seizure	3	<intoxicated> <awake> ; <last> <sedative> ; <moment> <fluid> ; <moment> back
        seizure	3	<moment> se ; <moment> soak ; <moment> thi ; <palecolor> then ; <partner> <say>
        seizure	3	<past> <church> ; <past> up ; <phone> <seizure> ; <remember> <continue> ; <room> <room>
        seizure	3	<room> <say> ; <room> llen ; <room> with ; <say> she ; <see> <colleague>
        seizure	3	<seizure> refus ; <shake> <build> ; <shake> <fluid> ; <shake> <start> ; <shake> his
        seizure	3	<shake> you ; <soon> <build> ; <soon> no ; <soon> thing ; <stiff> la ; <stop> de
        seizure	3	<stranger> found ; <tool> <ask> ; a brinc ; a fish ; a fus ; a gummy ; a shak ; ago up
        seizure	3	al <stimulant> ; and gray ; and it ; and rattl ; anoch ; anoch le ; anoch mi ; around
        """
}
