extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-83	=
        seizure	42	grand mal
        seizure	40	<seizure> <moment>
        seizure	36	siezur
        seizure	35	<seizure> ; jerk
        seizure	34	<seizure> <day>
        seizure	33	just had
        seizure	32	sz ; sz x
        seizure	31	work yesterday
        seizure	30	<night> <seizure>
        seizure	29	<shake> <moment> ; convulsion ayer
        seizure	27	<seizure> <room> ; epileptic ; eye rol
        seizure	26	film it ; is hav
        seizure	25	<day> <seizure> ; eye went ; heel drum
        seizure	24	<amount> thru ; <seizure> <night> ; bit thru ; est <seizure> ; est convulsion
        seizure	24	is <seizure>
        seizure	23	<daytime> <seizure> ; <seizure> <daytime> ; alfereci ; groggy ; seizur yesterday
        seizure	23	smack
        seizure	22	clonic ; convuls ; convulsion anoch ; engarrot ; fish on ; m <seizure> ; seizur on
        seizure	22	then slept ; tonic clonic ; whol left
        seizure	21	<seizure> <last> ; <seizure> at ; a siezur ; la alfereci ; stif ; tongu ; whol body
        seizure	20	<headface> bitten ; <seizure> <past> ; <seizure> right ; <seizure> what ; bed walk
        seizure	20	convulsion hoy ; explain ask ; gtc ; she <seizure> ; ties ; tongu chew
        seizure	19	<bodypart> <start> ; <go> <stiff> ; <seizure> thi ; bitten ; convulsion ; froth ; heel
        seizure	19	plank ; seizur ; sz <last> ; sz last ; thrash
        seizure	18	<headface> <lock> ; <kin> <seizure> ; <lock> <fluid> ; <seizure> <amount>
        seizure	18	<shake> <palecolor> ; a dock ; com tabl ; espum ; flop lik ; foam ; in triag ; la lengu
        seizure	18	off phenibut ; orin ; postictal ; se convulsion ; seiz at ; seizur last ; tramadol i
        seizure	18	trouser
        seizure	17	0 today ; <photo> it ; <seizure> as ; arm start ; doesnt <remember> ; fit at ; of fit
        seizure	17	patale com ; rigid
        seizure	16	<emergency> convulsiv ; <fall> mid ; <seizure> <clean> ; <seizure> <phone> ; a fit
        seizure	16	ahorit en ; crisi convulsiv ; drop mid ; drum on ; havin ; hoy en ; is seiz ; jerk and
        seizure	16	mordi ; show yesterday ; tonic
        seizure	15	<bodypart> hop ; <bodypart> was ; <headface> mord ; <headface> rol ; <seizure> <job>
        seizure	15	<stiff> <shake> ; a plank ; am per ; arm hop ; awak now ; back bow ; breakfast her
        seizure	15	brinc ; convulsion dej ; had grand ; le fueron ; le torci ; mord ; mordi la ; sz thi
        seizure	15	un seizur ; wet
        seizure	14	<bodypart> curl ; <money> <shake> ; <partner> <seizure> ; <put> <stiff>
        seizure	14	<seizure> <furniture> ; <shake> <room> ; <shake> on ; and shook ; azot ; body was
        seizure	14	brinc en ; convulsion ahorit ; convulsiv ; ech espum ; ems with ; fueron los
        seizure	14	generaliz ; generaliz sz ; in <hold> ; in aisl ; in hold ; kitchen floor ; mal x
        seizure	14	pt <seizure> ; ratit ; rol up ; se <shake> ; seiz x ; seizur thi ; seizur what
        seizure	14	star thru ; that all ; the worm ; went rigid ; went stif ; wet himself
        seizure	13	+ wet ; <fall> <seizure> ; <fall> <shake> ; <fluid> himself ; <go> <seizure>
        seizure	13	<headface> smack ; <put> <fluid> ; <remember> <eat> ; <stiff> ; <week> <amount>
        seizure	13	arm then ; befor yesterday ; bounc off ; boy say ; com pol ; convulsiv <night>
        seizure	13	convulsiv anoch ; eye up ; fit on ; floor right ; from tramadol ; in pe ; lengu
        seizure	13	lip smack ; load with ; m seiz ; no gin ; patale ; pus ties ; seiz in ; seizur tuesday
        seizure	13	she seiz ; shook all
        seizure	12	0 sec ; <angry> we ; <awake> <room> ; <clean> thi ; <go> blank ; <moment> <past>
        seizure	12	<sedative> sat ; <seizure> about ; <stop> <sedative> ; arm began ; bab blanc
        seizure	12	board then ; clonic 0 ; doesnt rememb ; flop ; foam eye ; her whol ; his klonopin
        seizure	12	hoy al ; jaw is ; le brinc ; mal thi ; puno ; right sid ; sacudi ; seizur right
        seizure	12	she has ; shook so ; smack his ; sz at ; to und ; tom ayer ; torci la
        seizure	11	+ shaky ; <fluid> <moment> ; <fluid> then ; <headface> <fluid> ; <headface> <stiff>
        seizure	11	<hear> then ; <outdoors> sz ; <outdoors> thing ; <seizure> 0 ; <seizure> <opening>
        seizure	11	<seizure> he ; <seizure> twic ; <shake> 0 ; <shake> com ; <start> <shake> ; a minut
        seizure	11	anti se ; arm was ; ataqu epileptic ; blank 0 ; curl ; desconect ; drool then
        seizure	11	drum the ; el usa ; ever sz ; havin a ; his heel ; hol mi ; in wallet ; jaw clamp
        seizure	11	minut mayb ; minut or ; night seizur ; nit aft ; no memory ; now groggy ; piedr <need>
        seizure	11	ratit el ; rigid and ; se pus ; se sacudi ; seiz ; seizur he ; shak on ; shook
        seizure	11	sid <height> ; sid jump ; siezur at ; sunday nit ; the pew ; two year ; was jerk
        seizure	11	with lorazepam ; witnes by ; wtf
        seizure	10	0 <lock> ; 0 load ; <drug> unk ; <illness> <seizure> ; <play> <seizure>
        seizure	10	<room> <shake> ; <shake> <amount> ; <shake> all ; <shake> lik ; <stiff> <headface>
        seizure	10	<stiff> con ; about an ; ago 0 ; an electric ; arm jerk ; ayer 0 ; bitten thru
        seizure	10	breakfast today ; by itself ; carisoprodol + ; cheek ; cheek bitten ; convuls in
        seizure	10	convuls now ; de alprazolam ; dosi hac ; drvr ; echandos ; el <seizure> ; el ataqu
        seizure	10	explain ; going at ; hand pick ; hear me ; hour befor ; is convuls ; limb ; los puno
        seizure	10	me desconect ; my roomi ; my son ; of clonazepam ; our lobby ; qued ido ; rechin los
        seizure	10	round <ask> ; round ask ; se engarrot ; seiz 0 ; spit everywher ; stiffen
        seizure	10	substanc unk ; sz in ; the hymnal ; the slab ; then <asleep> ; ties con ; tim today
        seizure	10	un ratit ; viern tom ; witnes ; yesterday at
        seizure	9	<always> up ; <amount> thi ; <awake> on ; <child> just ; <eat> everywher ; <eat> raw
        seizure	9	<fall> <stiff> ; <fluid> <palecolor> ; <height> los ; <moment> <stiff> ; <moment> <stop>
        seizure	9	<moment> en ; <remember> any ; <room> right ; <say> <ask> ; <say> ful ; <sedative> <day>
        seizure	9	<seizure> <drive> ; <tired> <moment> ; <tool> 0 ; aisl ; arm curl ; azot contr
        seizure	9	beneath my ; cay ties ; chew ; chew raw ; cold 0 ; com ahog ; did what ; drop to
        seizure	9	el pis ; epilepticu ; ever <stimulant> ; floor jerk ; fork flew ; four thi
        seizure	9	ful <seizure> ; ful seizur ; gravy everywher ; groggy now ; he <pet> ; he bark
        seizure	9	her fioricet ; his <headface> ; i <think> ; i know ; i seiz ; it quit ; just star
        seizure	9	le <height> ; mal at ; mid sentenc ; my tongu ; nd <day> ; ojo volte ; one <feel>
        seizure	9	one sid ; paramedic said ; pew ; postictal in ; pt seiz ; ratit se ; rex ; rivotril el
        seizure	9	sacudi com ; se <seizure> ; seizur at ; st ever ; star through ; statu epilepticu ; sz @
        seizure	9	then <shake> ; thi am ; tonic <seizure> ; tremor now ; two minut ; wet jean
        seizure	8	0 min ; <awake> <moment> ; <bodypart> then ; <child> <seizure> ; <cold> 0
        seizure	8	<crowd> <breath> ; <day> <sedative> ; <drug> <fall> ; <eat> <headface> ; <fluid> herself
        seizure	8	<headface> <height> ; <headface> real ; <height> <alone> ; <sedative> <insurance>
        seizure	8	<sedative> <last> ; <seizure> <stimulant> ; <seizure> hac ; <shake> <drug> ; <stiff> com
        seizure	8	<town> <illness> ; <year> hac ; a grand ; acuerd de ; ago last ; ambulanc is
        seizure	8	ambulanci en ; an <clean> ; ano hac ; anti ; arch ; ayer en ; clean thru
        seizure	8	click <amount> ; convulsion hac ; daz ; doing ; dream i ; el suel ; eye ; flap
        seizure	8	good two ; grand ; gtc x ; had what ; he slid ; he wet ; heavy accent ; her heel
        seizure	8	his lip ; i <seizure> ; in wait ; it wet ; jump lik ; le engarrot ; los <headface>
        seizure	8	lot about ; mal in ; mid <law> ; monday night ; no <remember> ; now bit ; of them
        seizure	8	ojo par ; our card ; pe ; peed ; pump lik ; quit benzo ; quit her ; real <pain>
        seizure	8	rol whit ; sacudiendos ; se azot ; se mordi ; show thi ; teeth lock ; thi <daytime>
        seizure	8	thi morn ; thing ; ties com ; to ninety ; trag hac ; trasl ; van step ; volvi en
        seizure	8	we mad ; wet herself ; whol arm ; whol right ; wok on ; yesterday ; yrs liv
        seizure	7	/ <fluid> ; 0 thi ; <alcohol> lu ; <awake> <clothes> ; <clothes> <friend> ; <fall> <law>
        seizure	7	<fall> <tool> ; <furniture> <break> ; <furniture> <limp> ; <furniture> <moment>
        seizure	7	<headface> <bodypart> ; <headface> <put> ; <headface> show ; <headface> up ; <hear> me
        seizure	7	<leave> <height> ; <lock> up ; <moment> <tired> ; <photo> <eat> ; <remember> de
        seizure	7	<room> <headface> ; <say> <shake> ; <sedative> el ; <see> gtc ; <seizure> <hold>
        seizure	7	<seizure> <say> ; <seizure> a ; <seizure> est ; <seizure> sinc ; <soon> <think>
        seizure	7	<stiff> <furniture> ; <stiff> at ; <stop> <seizure> ; <tool> <moment> ; <trust> at
        seizure	7	<wait> rm ; abuelit llam ; aisl at ; am <colleague> ; an <illness> ; and my ; arm pump
        seizure	7	at noth ; babe ; bit tongu ; body went ; camin no ; cay en ; cb ; clamp ; convulsion a
        seizure	7	convulsion est ; cuand volvi ; d <money> ; d <town> ; dad just ; didnt know ; drink mon
        seizure	7	drool ; dur com ; electric ; etoh lu ; eye show ; floor hes ; fue <day> ; glassy
        seizure	7	gma cal ; h <stop> ; hac ratit ; hallway today ; his string ; hop on ; hour ago
        seizure	7	in corn ; kitchen til ; last xanax ; lin stil ; lip split ; los jalon ; los ojo
        seizure	7	machin 0 ; me mordi ; medic with ; min com ; min then ; night per ; no <think> ; now his
        seizure	7	ojo se ; on kitchen ; onc stabl ; orin y ; pant wet ; partn whol ; plank then
        seizure	7	practic <day> ; practic today ; program if ; pus dur ; qualify for ; ran out ; sabi ni
        seizure	7	seizur sinc ; slab ; slept an ; smack <headface> ; smack lip ; son had ; stif as ; suel
        seizure	7	tabl y ; the linoleum ; the mix ; thru <headface> ; to on ; tom ant ; tongu bitten
        seizure	7	torci ; triag today ; un grit ; una <moment> ; una hor ; usa piedr ; w/d ; wait rm
        seizure	7	was <daytime> ; was empty ; was hop ; was noon ; wer <play> ; wet my ; wet the
        seizure	7	witnes gtc ; yesterday on ; yesterday the ; yrs noth
        seizure	6	+ <fluid> ; <asleep> an ; <awake> <colleague> ; <blade> por ; <bodypart> <intoxicated>
        seizure	6	<clean> board ; <cold> <day> ; <colleague> labor ; <colleague> turn ; <day> al
        seizure	6	<daytime> his ; <fall> <furniture> ; <fire> <blood> ; <fluid> <headface> ; <fluid> los
        seizure	6	<furniture> <blood> ; <furniture> <stiff> ; <furniture> non ; <headface> <eat>
        seizure	6	<height> <headface> ; <height> lik ; <illness> <day> ; <insurance> <angry>
        seizure	6	<law> <shake> ; <limp> lik ; <lock> <headface> ; <medicine> hac ; <moment> his
        seizure	6	<moment> mayb ; <moment> mi ; <moment> then ; <night> <treatment> ; <palecolor> ish
        seizure	6	<room> <moment> ; <rope> hac ; <seizure> <fluid> ; <seizure> <put> ; <seizure> on
        seizure	6	<shake> <fall> ; <shake> <headface> ; <start> <height> ; <stiff> <put> ; <stiff> and
        seizure	6	<stranger> hac ; <stranger> le ; <tool> ; <trust> she ; <year> nobody ; a bloody ; a sz
        seizure	6	aft 0 ; ago his ; ago sweat ; al muchach ; am today ; and ran ; and wouldnt ; anoch a
        seizure	6	ant era ; arm beat ; at foot ; at gym ; at practic ; bab ; bark and ; bed ; bed search
        seizure	6	befor writ ; blanc ; blu ish ; body ; bow ; brinc el ; bunk was ; but lik ; cam to
        seizure	6	cheek on ; church kitchen ; clamp arm ; clink ; cocin con ; cousin doe ; crew say
        seizure	6	de <seizure> ; do she ; drop and ; drum ; el alprazolam ; er <room> ; est sent
        seizure	6	f <seizure> ; f grand ; floor an ; floor as ; floor eye ; foc en ; foreman labor
        seizure	6	froth on ; fue de ; fue hoy ; garag con ; gent ; gf 0 ; gf <fall> ; going ; had pour
        seizure	6	hard the ; he drop ; he slept ; her klonopin ; her sid ; hes <seizure> ; hes grey
        seizure	6	hora le ; hoy a ; hymnal ; ice <tool> ; ice machin ; in <emergency> ; in crisi ; in er
        seizure	6	iron board ; it <fluid> ; it <room> ; iv vitamin ; jean ; keel ; keel over ; le volte
        seizure	6	lit and ; lo acab ; lock up ; manan dej ; minut aft ; minuto ; mord la ; morn she
        seizure	6	mouth eye ; muchach le ; muerd ; muy rap ; my <trust> ; my beard ; nd day ; now awak
        seizure	6	ojo pa ; on <room> ; on workday ; one arm ; one ever ; osh ; our <illness> ; pad on
        seizure	6	pant ; par atra ; per <partner> ; pt <awake> ; pt awak ; que te ; ran in ; rat no
        seizure	6	regist <day> ; ring of ; rm <last> ; rm last ; rol <palecolor> ; sacud ; sacuden
        seizure	6	sacuden y ; se <put> ; se <remember> ; se sacud ; seiz right ; seizur now ; senor le
        seizure	6	should disclos ; slid off ; sor ; sor all ; step thi ; stop sun ; suspendi ; sweaty now
        seizure	6	tabl with ; tembl com ; the fish ; the rid ; the show ; the spic ; then scream
        seizure	6	tim <day> ; to <confused> ; to confus ; tongu in ; tray went ; triag ; triag 0 ; turn
        seizure	6	twic sinc ; twitch ; typ ; ultim dosi ; un <moment> ; un dient ; vez cuatr
        seizure	6	was <bodysound> ; wedg behind ; wer watch ; what our ; wif etoh ; wif wil ; y la
        seizure	6	yesterday in
        seizure	5	+ <shake> ; / fioricet ; 0 <moment> ; 0 d ; <alone> <palecolor> ; <always> <amount>
        seizure	5	<amount> <bodypart> ; <amount> right ; <ask> <break> ; <asleep> <put> ; <asleep> pes
        seizure	5	<awake> <headface> ; <bodypart> <hit> ; <bodypart> <play> ; <bodypart> are
        seizure	5	<clothes> <moment> ; <clothes> then ; <clothes> und ; <colleague> <lock> ; <crowd> <say>
        seizure	5	<day> <kin> ; <day> en ; <day> post ; <daytime> by ; <drive> <alone> ; <fluid> /
        seizure	5	<fluid> everywher ; <furniture> <shake> ; <goodbye> <headface> ; <headface> pa
        seizure	5	<headface> then ; <height> <colleague> ; <height> en ; <hit> <fall> ; <hospital> est
        seizure	5	<illness> <daytime> ; <illness> <past> ; <illness> <pet> ; <lock> <shake> ; <lock> and
        seizure	5	<medicine> ten ; <need> <treatment> ; <night> enfrent ; <opening> <hospital>
        seizure	5	<palecolor> <fluid> ; <partner> <say> ; <partner> <shake> ; <play> <fall>
        seizure	5	<say> <child> ; <say> <kin> ; <see> by ; <shake> then ; <start> <pet>
        seizure	5	<stiff> <bodypart> ; <think> <cannabis> ; <tool> se ; <trade> se ; <week> <sedative>
        seizure	5	a fifteen ; ago convuls ; ago mom ; air y ; all over ; am went ; and leg ; and wrap
        seizure	5	approx 0 ; at nobody ; attack ; avemari ; ayer se ; bar <cold> ; bar cold ; been dai
        seizure	5	behind ; bit ; bit his ; blank ; bloody ; blown ; boc y ; can el ; car rn ; clon
        seizure	5	clonic x ; cm ; cocain ell ; com munec ; convuls on ; court no ; curl up ; d <night>
        seizure	5	d stop ; d sz ; dand ; de lad ; detox onc ; dient ; do we ; doe ; doming entr
        seizure	5	doming porqu ; down lik ; drink tuesday ; drool cam ; dur un ; ed bay ; ed cm ; eel
        seizure	5	el dom ; el montacarga ; el pantalon ; ems cam ; en <palecolor> ; en blanc
        seizure	5	epileptic sinc ; espumit ; est dand ; even he ; ever ; f k ; fil del ; floor ; floor 0
        seizure	5	foam at ; foot off ; for your ; gin in ; group thi ; h <withdrawal> ; h ciw ; happen
        seizure	5	hard <day> ; has every ; he <fluid> ; he suffer ; head and ; head she ; headboard
        seizure	5	her fac ; hes <awake> ; hes awak ; hes mad ; hes seiz ; his cheek ; his pant ; his whol
        seizure	5	hiz pipi ; hol ; husb had ; is <fall> ; is sleep ; itself ; ive had ; jaw lock ; jerk on
        seizure	5	klonopin last ; knew wher ; know me ; le and ; leg are ; leg stil ; lik chicken
        seizure	5	lip wet ; load now ; lock and ; long <consume> ; los dient ; manote ; memory of ; minut
        seizure	5	muchach est ; my wif ; nin al ; ninety second ; nit ; no <water> ; no boat ; now sleep
        seizure	5	now tue ; off gin ; ojo com ; ojo en ; on floor ; pa tra ; pate el ; pelon ; per husb
        seizure	5	pick ; plank and ; po ; rechin ; refus <emergency> ; relay ; roommat found ; say at
        seizure	5	se <fluid> ; se acuerd ; se orin ; sec ; shaky ; she heard ; shop he ; shot <outdoors>
        seizure	5	sid <fluid> ; sleep long ; somewher ; stash 0 ; stif and ; stop of ; stop phenibut
        seizure	5	strang jacket ; su mezcal ; sunday now ; sweat / ; tap ; teni dos ; the <bodypart>
        seizure	5	the chair ; the dumpst ; the keppr ; the monitor ; then shook ; thre the ; thru his
        seizure	5	today his ; tom el ; tongu bit ; tow yard ; trabaj hoy ; trag ayer ; turkey on
        seizure	5	twitch all ; two of ; un minut ; una cuchar ; upon the ; usa ; van ; van was ; volte
        seizure	5	volvi no ; walk a ; walk now ; was <water> ; was monday ; was run ; was swim ; went lik
        seizure	5	wer play ; what <play> ; what her ; what song ; whol bed ; with it ; worm ; y patale
        seizure	4	/ <medicine> ; 0 cb ; 0 drop ; 0 kratom ; 0 sm ; 0 yrs ; <alcohol> w/d ; <amount> <go>
        seizure	4	<angry> <friend> ; <asleep> hard ; <asleep> long ; <bodypart> drew ; <bodysound> <clean>
        seizure	4	<break> <fluid> ; <build> up ; <caretaking> <opioid> ; <caretaking> ever
        seizure	4	<clean> <think> ; <clean> se ; <clinician> <amount> ; <clinician> <homeless>
        seizure	4	<clinician> confirm ; <clinician> rol ; <clothes> wer ; <consume> el ; <day> <limp>
        seizure	4	<day> had ; <day> his ; <day> me ; <day> se ; <daytime> <colleague> ; <daytime> she
        seizure	4	<eat> aft ; <emergency> <day> ; <emergency> is ; <fall> <bodypart> ; <fall> con
        seizure	4	<fall> to ; <feel> lik ; <fire> <child> ; <fluid> <ask> ; <fluid> <clothes>
        seizure	4	<fluid> <friend> ; <fluid> <go> ; <fluid> por ; <friend> <headface> ; <furniture> and
        seizure	4	<furniture> com ; <give> im ; <headface> clock ; <headface> par ; <headface> un
        seizure	4	<height> ; <height> <eat> ; <height> el ; <hit> contr ; <hold> <sedative> ; <home> <kin>
        seizure	4	<homeless> <emergency> ; <intoxicated> <awake> ; <job> <home> ; <kin> doing ; <kin> is
        seizure	4	<leave> sid ; <lock> ; <lock> ther ; <moment> <angry> ; <moment> <asleep>
        seizure	4	<moment> soak ; <night> per ; <pain> <hit> ; <past> era ; <record> <emergency>
        seizure	4	<remember> non ; <remember> of ; <room> <room> ; <room> as ; <room> cant ; <room> llen
        seizure	4	<say> <stranger> ; <say> he ; <school> <seizure> ; <sedative> <past> ; <sedative> on
        seizure	4	<see> <colleague> ; <seizure> com ; <seizure> en ; <seizure> lik ; <seizure> x
        seizure	4	<shake> <build> ; <shake> <past> ; <shake> a ; <soon> <height> ; <start> clap
        seizure	4	<stiff> <clean> ; <stiff> <fluid> ; <stimulant> mak ; <stop> 0 ; <stranger> <fall>
        seizure	4	<stranger> <shake> ; <stranger> found ; <take> <day> ; <take> hook ; <take> la
        seizure	4	<think> it ; <town> he ; <trade> <tool> ; <vermin> ; <water> <room> ; <year> noth
        seizure	4	<year> old ; a board ; a fish ; a ful ; a partial ; a ring ; a t ; a wednesday
        seizure	4	abrupt <stop> ; abrupt stop ; abuel dic ; aft <hit> ; aft hit ; ago per ; al <stimulant>
        seizure	4	al <stranger> ; an iron ; and all ; and it ; ano lleg ; arm drew ; arm going ; around
        seizure	4	as <clean> ; atra y ; autopist ; ayer me ; baj al ; bar x ; bed was ; beer fri ; beer he
        seizure	4	bend and ; beneath ; bil then ; bitten <headface> ; bitten tongu ; boc ; body lock ; boy
        seizure	4	boyfriend tak ; braz le ; brinc los ; buz lik ; by the ; cam com ; cam he ; car im ; cel
        seizure	4	cha and ; check him ; chew the ; cocain + ; codo ; com <eat> ; com <furniture>
        seizure	4	com <water> ; compadr lo ; con alcohol ; con la ; conscient ; convulsion com
        seizure	4	convulsion dos ; costc ; coupl yrs ; cowork 0 ; coworker ; crystal out ; d til
        seizure	4	dai befor ; dand el ; day befor ; de 0 ; de <homeless> ; de convulsion ; de cosa
        seizure	4	de dar ; deputy inmat ; desd hac ; dic ; dient apret ; din yesterday ; do i ; doc 0
        seizure	4	doesnt ; doesnt hear ; drink today ; drop by ; drug ; en camin ; er <say> ; espum con
        seizure	4	espum por ; est <give> ; etoh w/d ; even ; eye back ; fit ; floor with ; food court
        seizure	4	for tonight ; friend say ; fue <night> ; fue anoch ; fui ; ful blown ; gf report ; gin 0
        seizure	4	got hook ; gs 0 ; habi <past> ; habi pas ; hac medi ; had a ; hamburg ; hammer
        seizure	4	har <amount> ; hard she ; has no ; he ran ; her <sedative> ; her tak ; her turn
        seizure	4	him chew ; him when ; his granddad ; hold ; hop ; hospital let ; hour ; hour dry ; hoy 0
        seizure	4	hoy tambien ; hr <past> ; hr ago ; hx obtain ; i <continue> ; i <go> ; ide on ; idk wher
        seizure	4	in <wait> ; is cry ; is in ; it <amount> ; jean wet ; jerk 0 ; jerk a ; k
        seizure	4	la <headface> ; la boc ; la can ; labi ; lad porqu ; last etoh ; le bail ; lead 0
        seizure	4	left sid ; lik <see> ; lik his ; limp as ; linoleum ; lip and ; lip then ; lo pudimo
        seizure	4	lo sac ; lo solt ; los codo ; lost four ; lueg no ; m ran ; m seizur ; m tramadol
        seizure	4	m went ; mastic ; mattres and ; mayb a ; me maam ; me sacudi ; medi camin ; min thi
        seizure	4	mis se ; mom cal ; montacarga ; month long ; mordiendos ; mordiendos la ; moret
        seizure	4	morn the ; muchach ; mush ; my ativan ; my jean ; nam til ; nit thi ; no prueb ; no sabi
        seizure	4	nobody hom ; now shaky ; now want ; nurs found ; nurs giv ; of is ; of phenobarbital
        seizure	4	ojo ; on sid ; one <bodypart> ; out lik ; own had ; own sunday ; pantalon
        seizure	4	paramedic check ; penni ; per <awake> ; per <wait> ; per medic ; per qued ; per spous
        seizure	4	phenibut cold ; pink froth ; pipi ; pt ; pt 0 ; pul to ; quit etoh ; quit his
        seizure	4	reach for ; refus ambulanc ; regader se ; rehab noth ; rememb non ; ring ; roommat just
        seizure	4	roommat say ; s quit ; sat aft ; saturday my ; school cal ; school nurs ; sei de
        seizure	4	seiz now ; seizur lik ; set down ; she slept ; she threw ; shook the ; shook until
        seizure	4	si estuvier ; sid he ; sist did ; sit ever ; sleep her ; snapchat and ; soak <clothes>
        seizure	4	sort ; soy meser ; speak 0 ; spous etoh ; stabl for ; star ; star and ; start jump
        seizure	4	steady ; stop he ; ten un ; teni <amount> ; the floor ; the kitchen ; the lorazepam
        seizure	4	the mattres ; the skat ; the stif ; then <angry> ; then didnt ; then lin ; then she
        seizure	4	they taught ; theyr say ; third one ; thirty second ; ties ech ; til ; til aft ; to go
        seizure	4	today bit ; today etoh ; today her ; today per ; tongu wet ; tonight at ; tramadol by
        seizure	4	triag at ; tug ; turkey off ; two seizur ; u ; ultim trag ; un <seizure> ; undid
        seizure	4	up arm ; up eye ; us <moment> ; us now ; us til ; veint minuto ; volte los ; walk
        seizure	4	wer <fluid> ; wer <see> ; wer wet ; what the ; who sleep ; with <sedative>
        seizure	4	wks pregnant ; wok ; work today ; x ano ; xanax on ; xanax thre ; y cay ; year old
        seizure	4	yesterday lunch
        seizure	3	0 de ; 0 wks ; <alcohol> he ; <amount> <headface> ; <amount> <past> ; <awake> <hit>
        seizure	3	<blood> <cold> ; <bodypart> <lock> ; <bodypart> pump ; <child> <stiff> ; <cold> <year>
        seizure	3	<crowd> in ; <daytime> the ; <fall> <moment> ; <fall> <water> ; <fall> en
        seizure	3	<fluid> <withdrawal> ; <friend> <lock> ; <friend> <seizure> ; <furniture> she
        seizure	3	<furniture> sin ; <furniture> was ; <go> <shake> ; <go> <vermin> ; <go> board
        seizure	3	<headface> all ; <hospital> let ; <illness> attack ; <illness> my ; <insurance> then
        seizure	3	<leave> <lock> ; <lock> right ; <medicine> <fluid> ; <moment> did ; <moment> lin
        seizure	3	<month> long ; <pain> all ; <palecolor> <moment> ; <past> <hospital> ; <past> <seizure>
        seizure	3	<past> se ; <phone> doesnt ; <remember> <medicine> ; <room> <say> ; <room> with
        seizure	3	<rope> no ; <say> she ; <seizure> <partner> ; <soon> <fall> ; <soon> thing
        seizure	3	<stimulant> and ; <stranger> <take> ; <think> us ; <town> lin ; <vermin> <hear>
        seizure	3	a <moment> ; a burn ; a coupl ; a wash ; ago in ; al cristal ; al telefon ; am now
        seizure	3	and foam ; and rememb ; and then ; anoch ; at costc ; aunt ; bar own ; bed shook
        seizure	3	bf just ; bleacher at ; board <stiff> ; board stif ; boc le ; boyfriend say ; bunki
        seizure	3	cal doesnt ; cal yel ; cam round ; campu ra ; cessation 0 ; chamb y ; chew lik ; chew on
        seizure	3	clamp heel ; click ; com pesc ; con gent ; consegu mas ; consum desd ; d <past> ; d ago
        seizure	3	d of ; d ran ; dad quit ; day one ; de <day> ; de nad ; desmay y ; diari hoy ; dio el
        seizure	3	doesnt <hear> ; dry aft ; ems ; entr de ; envi ; er <write> ; er wrot ; eso
        seizure	3	eso <fluid> ; espos convulsion ; etoh cessation ; etoh cold ; flop around
        seizure	3	for <treatment> ; for transf ; fue hac ; fueron ; god ; grab a ; guard cal ; ha tom
        seizure	3	hac una ; hard <breath> ; hard breath ; he consegu ; he grab ; he snor ; her eye
        seizure	3	herman ; his bar ; his eye ; his tongu ; hr ; hurt ; in his ; in homeroom
        seizure	3	insuranc wont ; int <seizure> ; int convulsion ; it <continue> ; its own ; iv <medicine>
        seizure	3	jackham ; jerk wet ; just <palecolor> ; just fel ; l hand ; la <job> ; la maceta ; ladr
        seizure	3	le agar ; lengu y ; lik he ; liv wir ; lunch ; m sleep ; mad ; mam convulsion ; mam was
        seizure	3	me shak ; me termin ; met ; mi <child> ; minut at ; minut out ; mism mi ; morn my
        """
}
