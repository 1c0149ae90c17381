extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-84	=
        seizure	50	<seizure> <moment>
        seizure	36	<seizure> <day> ; jerk
        seizure	35	sz x
        seizure	34	<seizure> ; grand mal
        seizure	33	siezur
        seizure	32	<shake> <moment> ; just had
        seizure	31	work yesterday
        seizure	30	sz
        seizure	28	<seizure> <room> ; convulsion ayer ; eye rol ; smack
        seizure	27	film it
        seizure	26	is hav
        seizure	25	<day> <seizure>
        seizure	24	<daytime> <seizure> ; <night> <seizure> ; convulsion anoch ; heel drum ; whol body
        seizure	23	espum ; groggy ; seizur yesterday ; then slept
        seizure	22	<amount> thru ; <past> <seizure> ; <seizure> <night> ; alfereci ; bit thru ; engarrot
        seizure	22	epileptic ; is <seizure> ; tramadol i
        seizure	21	<seizure> <daytime> ; <seizure> <last> ; est <seizure> ; est convulsion ; eye went
        seizure	21	fish on ; froth ; m <seizure> ; plank
        seizure	20	<bodypart> <start> ; <go> <stiff> ; <seizure> <past> ; <seizure> thi ; <seizure> what
        seizure	20	com tabl ; convuls ; convulsion hoy ; drum on ; gtc ; in triag ; rigid ; stif ; thrash
        seizure	20	ties ; whol left
        seizure	19	<headface> bitten ; <kin> <seizure> ; <lock> <fluid> ; <photo> it ; <seizure> <amount>
        seizure	19	<stiff> <shake> ; convulsion ; explain ask ; heel ; of clonazepam ; seizur
        seizure	19	seizur last ; tongu
        seizure	18	<seizure> as ; <seizure> at ; a siezur ; kitchen floor ; la alfereci ; mordi
        seizure	18	off phenibut ; orin ; sz <last> ; sz last ; tongu chew
        seizure	17	<headface> rol ; <seizure> <phone> ; <seizure> right ; a plank ; arm start ; bed walk
        seizure	17	bitten ; brinc en ; foam ; in aisl ; in pe ; mal x ; of fit ; trouser ; went rigid
        seizure	16	0 today ; a dock ; am per ; awak now ; convulsion dej ; doesnt <remember> ; havin
        seizure	16	hoy en ; jerk and ; mal thi ; postictal ; pt <seizure> ; rol up ; seizur on ; sz thi
        seizure	15	<bodypart> curl ; <fall> mid ; <seizure> <clean> ; <shake> on ; <stiff> <headface>
        seizure	15	a fit ; ahorit en ; body was ; brinc ; drop mid ; ech espum ; eight ; had grand
        seizure	15	la lengu ; le torci ; load with ; mordi la ; seiz at ; seizur thi ; wet ; wet jean
        seizure	14	<headface> <fluid> ; <headface> <lock> ; <partner> <seizure> ; <remember> <eat>
        seizure	14	<shake> <palecolor> ; <stiff> ; ayer se ; back bow ; eye up ; fit on ; ratit ; the worm
        seizure	14	went stif
        seizure	13	0 sec ; <bodypart> hop ; <bodypart> was ; <fluid> himself ; <headface> mord
        seizure	13	<money> <shake> ; <seizure> 0 ; a grand ; arm hop ; arm then ; azot ; ems with
        seizure	13	from tramadol ; fueron los ; le brinc ; mayb eight ; no gin ; our lobby ; pe ; se pus
        seizure	13	seiz in ; seiz x ; seizur right ; star thru ; sunday nit ; tonic ; torci la
        seizure	12	0 load ; <clean> thi ; <go> blank ; <headface> smack ; <moment> <past>
        seizure	12	<moment> <stop> ; <put> <stiff> ; <sedative> sat ; <seizure> <furniture>
        seizure	12	<shake> <room> ; <stiff> <furniture> ; a minut ; and shook ; bounc off ; boy say
        seizure	12	breakfast her ; curl ; desconect ; flop lik ; foam eye ; his klonopin ; is seiz
        seizure	12	jaw is ; le fueron ; lip smack ; mal at ; minut or ; right sid ; rigid and ; se <shake>
        seizure	12	seizur what ; she has ; siezur at ; smack his ; tabl y ; tom ayer ; wet himself
        seizure	12	with lorazepam ; wtf
        seizure	11	+ shaky ; + wet ; <angry> we ; <clinician> <homeless> ; <fluid> <moment>
        seizure	11	<fluid> <palecolor> ; <hear> then ; <homeless> <emergency> ; <illness> <seizure>
        seizure	11	<outdoors> sz ; <put> <fluid> ; <room> <shake> ; <seizure> <job> ; <seizure> he
        seizure	11	<shake> <amount> ; <start> <shake> ; arm began ; bab blanc ; blank 0 ; clonic ; com pol
        seizure	11	convulsiv ; de <homeless> ; el usa ; floor right ; havin a ; her heel ; hol mi
        seizure	11	is convuls ; m seiz ; mal in ; mord ; my tongu ; nit aft ; now groggy ; piedr <need>
        seizure	11	pt seiz ; puno ; pus ties ; ratit el ; rex ; round <ask> ; round ask ; sacudi
        seizure	11	seizur he ; shak on ; slept an ; then <asleep> ; to und ; tonic <seizure>
        seizure	11	tonic clonic
        seizure	10	<always> up ; <awake> <moment> ; <cold> 0 ; <crowd> <breath> ; <drug> unk ; <eat> raw
        seizure	10	<fluid> then ; <leave> <height> ; <outdoors> thing ; <play> <seizure> ; <remember> any
        seizure	10	<say> <ask> ; <year> hac ; aisl ; an electric ; ano hac ; anti se ; ayer 0 ; bar sinc
        seizure	10	board then ; breakfast today ; chew raw ; cold 0 ; de alprazolam ; did what
        seizure	10	doesnt rememb ; dosi hac ; drool then ; drop to ; echandos ; ever sz ; flop ; going at
        seizure	10	groggy now ; hand pick ; her whol ; his <headface> ; hoy al ; i drink ; in <hold>
        seizure	10	in hold ; le <height> ; limb ; los puno ; me desconect ; my roomi ; no memory ; orin y
        seizure	10	peed ; qued ido ; rechin los ; se engarrot ; se sacudi ; sid <height> ; sid jump
        seizure	10	spit everywher ; substanc unk ; the hymnal ; the pew ; tremor now ; un ratit ; volvi en
        seizure	10	was jerk ; witnes by
        seizure	9	0 <lock> ; 0 min ; <asleep> an ; <awake> on ; <child> just ; <fall> <seizure>
        seizure	9	<fall> <shake> ; <furniture> <moment> ; <go> <seizure> ; <headface> <put>
        seizure	9	<headface> <stiff> ; <height> los ; <moment> <stiff> ; <moment> en ; <say> <shake>
        seizure	9	<say> ful ; <sedative> <last> ; <seizure> <hold> ; <shake> com ; <shake> lik
        seizure	9	<stop> <sedative> ; <tired> <moment> ; <tool> 0 ; about an ; acuerd de ; ambulanci en
        seizure	9	arch ; arm curl ; azot contr ; bitten thru ; by itself ; cheek ; cheek bitten ; drvr
        seizure	9	el <seizure> ; el ataqu ; el suel ; explain ; eye ; f grand ; floor jerk ; foam at
        seizure	9	good two ; her fioricet ; it quit ; jaw clamp ; kitchen til ; le engarrot ; le volte
        seizure	9	lengu ; lin stil ; los <headface> ; minut mayb ; now his ; ojo volte ; one sid
        seizure	9	paramedic said ; practic <day> ; practic today ; quit her ; ratit se ; se <seizure>
        seizure	9	se convulsion ; seiz ; sz in ; the slab ; thi am ; trag hac ; trasl ; two minut ; witnes
        seizure	9	wok on
        seizure	8	/ <fluid> ; <amount> thi ; <bodypart> then ; <child> <seizure> ; <fall> <stiff>
        seizure	8	<furniture> <stiff> ; <headface> <bodypart> ; <lock> <shake> ; <room> right
        seizure	8	<sedative> <day> ; <sedative> el ; <seizure> <drive> ; <seizure> <stimulant>
        seizure	8	<seizure> hac ; <seizure> on ; <seizure> sinc ; <seizure> x ; <stiff> at ; <stiff> con
        seizure	8	<tool> <moment> ; <week> <sedative> ; <year> nobody ; ago 0 ; ago last ; ambulanc is
        seizure	8	ataqu epileptic ; autopist ; beneath my ; bit his ; cay ties ; chew ; clamp ; clean thru
        seizure	8	click <amount> ; cocin con ; convuls now ; convulsion hac ; daz ; doing ; drank from
        seizure	8	drink mon ; el pis ; espum y ; fork flew ; fue <day> ; had what ; hear me ; hes grey
        seizure	8	his heel ; his lip ; hymnal ; in wait ; it <room> ; jean ; knew wher ; last xanax
        seizure	8	los jalon ; lot about ; mid sentenc ; monday night ; no <remember> ; pew ; ran out
        seizure	8	refus <emergency> ; rivotril el ; sabi ni ; sacudiendos ; se mordi ; seizur sinc ; shook
        seizure	8	shook so ; show thi ; st ever ; the linoleum ; thing ; ties con ; tim today ; torci
        seizure	8	triag ; twitch ; twitch all ; una cuchar ; usa piedr ; usual 0 ; viern tom
        seizure	8	whiskey which ; whol arm ; yesterday in ; yrs liv
        seizure	7	0 thi ; <alcohol> lu ; <day> post ; <day> se ; <eat> <headface> ; <fluid> herself
        seizure	7	<furniture> <break> ; <furniture> <limp> ; <headface> <height> ; <headface> real
        seizure	7	<headface> show ; <height> <alone> ; <illness> <pet> ; <insurance> <angry> ; <lock> up
        seizure	7	<moment> his ; <palecolor> ish ; <photo> <eat> ; <say> <child> ; <see> gtc
        seizure	7	<seizure> <say> ; <shake> 0 ; <soon> <think> ; <stiff> com ; <stop> <seizure> ; a sz
        seizure	7	abuelit llam ; aisl at ; al muchach ; am <colleague> ; and wouldnt ; anoch a ; ant era
        seizure	7	anti ; arm beat ; arm pump ; arm was ; at noth ; at practic ; bark and ; bil then
        seizure	7	blu ish ; brinc el ; cay en ; cb ; convuls in ; cuerp y ; doctor cut ; drool ; drool cam
        seizure	7	dur com ; electric ; epileptic sinc ; est sent ; etoh lu ; eye show ; flap ; fue hoy
        seizure	7	ful <seizure> ; ful seizur ; glassy ; gma cal ; going ; h <stop> ; hac ratit
        seizure	7	hallway today ; he <fluid> ; he <pet> ; he bark ; he drop ; he slept ; he wet ; her sid
        seizure	7	his <sedative> ; hop on ; hour ago ; i <consume> ; in corn ; in er ; it wet ; jerk on
        seizure	7	jump lik ; lengu y ; lock and ; los ojo ; me mordi ; medic with ; mid <law> ; min com
        seizure	7	min then ; mordiendos ; mordiendos la ; mouth eye ; no <think> ; no bar ; now awak
        seizure	7	off whiskey ; ojo par ; ojo se ; on workday ; onc stabl ; pad on ; pant ; partn whol
        seizure	7	pus dur ; ring of ; rol <palecolor> ; rol whit ; se me ; seizur at ; shook all ; slab
        seizure	7	somewher ; son had ; suel ; the fish ; the mix ; then <shake> ; thi <daytime> ; thi morn
        seizure	7	thru <headface> ; ties com ; ties y ; to on ; tom ant ; tongu bitten ; triag 0
        seizure	7	triag today ; typ ; un grit ; w/d ; was <daytime> ; was monday ; was noon ; we mad
        seizure	7	wet herself ; wet my ; what our ; witnes gtc ; y la ; y patale ; yesterday at
        seizure	7	yesterday on ; yesterday the ; yrs noth
        seizure	6	<amount> <continue> ; <bodypart> <intoxicated> ; <clothes> und ; <colleague> <lock>
        seizure	6	<colleague> labor ; <day> <sedative> ; <fall> <furniture> ; <fall> <law> ; <fall> <tool>
        seizure	6	<fire> <blood> ; <fire> <child> ; <fluid> / ; <fluid> <ask> ; <fluid> <clothes>
        seizure	6	<fluid> <go> ; <fluid> <headface> ; <friend> <headface> ; <headface> <eat>
        seizure	6	<headface> up ; <hear> me ; <height> en ; <illness> <day> ; <lock> and ; <medicine> hac
        seizure	6	<moment> <tired> ; <moment> mayb ; <moment> mi ; <remember> de ; <room> <moment>
        seizure	6	<seizure> <fluid> ; <seizure> <put> ; <seizure> a ; <seizure> about ; <seizure> est
        seizure	6	<shake> <fall> ; <shake> then ; <soon> <height> ; <start> <height> ; <stimulant> mak
        seizure	6	<stranger> hac ; <tool> ; <wait> rm ; a bloody ; aft 0 ; ago his ; ago sweat
        seizure	6	an <clean> ; an <illness> ; and my ; and wet ; bab ; bed search ; blanc ; blank ; blown
        seizure	6	body ; body lock ; bow ; bunk was ; but lik ; camin no ; can el ; cheek on
        seizure	6	church kitchen ; clon ; cm ; convuls on ; convulsion a ; convulsion est ; cousin doe
        seizure	6	crew say ; cuand volvi ; d of ; dad quit ; de <seizure> ; do she ; doming porqu
        seizure	6	dream i ; drink today ; drink tuesday ; ed cm ; en <palecolor> ; en blanc ; er <room>
        seizure	6	even he ; f k ; floor an ; foreman labor ; four thi ; fue de ; gf 0 ; gf <fall> ; gtc sz
        seizure	6	hard the ; has every ; he suffer ; head she ; headboard ; her klonopin ; hes mad
        seizure	6	his whol ; hol ; hora le ; husb had ; ice <tool> ; ice machin ; it <fluid> ; just star
        seizure	6	keel ; keel over ; la can ; leg stil ; limp as ; linoleum ; lit and ; load now ; lock up
        seizure	6	long <consume> ; los dient ; lost four ; machin 0 ; manan dej ; me fue ; minut
        seizure	6	minut aft ; muchach le ; my beard ; no sabi ; on <room> ; on floor ; one arm ; osh
        seizure	6	pant wet ; par atra ; patale ; patale com ; plank then ; ran in ; rat no ; refus hosp
        seizure	6	rm <last> ; rm last ; sacudi com ; school cal ; se azot ; seiz 0 ; seizur now
        seizure	6	senor dej ; she heard ; smack <headface> ; smack lip ; sor ; sor all ; stabl for
        seizure	6	star through ; stif as ; stop phenibut ; sunday now ; sweaty now ; the rid ; then scream
        seizure	6	thru his ; to <confused> ; to confus ; to ninety ; tom el ; tongu bit ; tongu in
        seizure	6	trabaj hoy ; tray went ; turn ; ultim dosi ; un <moment> ; una <moment> ; una hor
        seizure	6	upon the ; van step ; vez cuatr ; volte ; volte los ; wait rm ; was <bodysound>
        seizure	6	wedg behind ; wer watch ; yesterday
        seizure	5	+ <shake> ; / <amount> ; / mas ; 0 <moment> ; 0 d ; 0 drop ; <alcohol> which
        seizure	5	<alone> <palecolor> ; <amount> <headface> ; <angry> <friend> ; <ask> <break>
        seizure	5	<asleep> pes ; <awake> <headface> ; <blade> por ; <bodypart> <hit> ; <bodypart> are
        seizure	5	<build> up ; <clothes> then ; <cold> <day> ; <colleague> turn ; <crowd> <say>
        seizure	5	<day> <kin> ; <day> al ; <day> en ; <day> his ; <day> me ; <day> off ; <daytime> his
        seizure	5	<drive> <alone> ; <eat> aft ; <fall> to ; <fluid> <friend> ; <fluid> everywher
        seizure	5	<furniture> <blood> ; <goodbye> <headface> ; <headface> then ; <height> <colleague>
        seizure	5	<height> <headface> ; <height> el ; <height> lik ; <hit> <fall> ; <homeless>
        seizure	5	<insurance> then ; <lock> <headface> ; <moment> <angry> ; <moment> then
        seizure	5	<need> <treatment> ; <palecolor> <think> ; <partner> <say> ; <past> era ; <play> <fall>
        seizure	5	<remember> non ; <room> <headface> ; <room> llen ; <rope> hac ; <sedative> <past>
        seizure	5	<see> by ; <seizure> refus ; <shake> <build> ; <shake> <headface> ; <start> <pet>
        seizure	5	<stiff> <clean> ; <stiff> <put> ; <stiff> and ; <stranger> <fall> ; <stranger> <shake>
        seizure	5	<take> <day> ; <think> it ; <tool> se ; <trade> se ; a fifteen ; a gummy ; a t
        seizure	5	aft <hit> ; aft hit ; ago in ; al <stranger> ; all over ; am today ; and ran ; and wrap
        seizure	5	at nobody ; attack ; avemari ; ayer en ; bed ; bed was ; beer he ; bend and ; bloody
        seizure	5	body is ; cam to ; car rn ; cel ; check him ; chew lik ; cocain ell ; com munec
        seizure	5	convulsion ahorit ; curl up ; d <money> ; d <night> ; d <town> ; d stop ; dad just
        seizure	5	dand el ; day off ; de convulsion ; de cosa ; de lad ; detox onc ; didnt know ; dij 0
        seizure	5	do we ; doe ; doesnt hear ; down lik ; drum ; dur un ; eel ; el alprazolam
        seizure	5	el montacarga ; en camin ; espum con ; ever ; fil del ; fin nad ; floor ; floor as
        seizure	5	floor eye ; floor last ; foc en ; foot off ; for bil ; for tonight ; friend say
        seizure	5	froth on ; fue <night> ; fue anoch ; ful blown ; gent ; gin 0 ; gin in ; girlfriend tak
        seizure	5	grand ; h <withdrawal> ; h ciw ; hamburg ; happen ; hard she ; her <sedative> ; her fac
        seizure	5	her tak ; hes <awake> ; hes <seizure> ; hes awak ; hes seiz ; his cheek ; his pant
        seizure	5	his string ; his xanax ; hiz pipi ; hospital let ; hour ; hour dry ; is <fall> ; is cry
        seizure	5	is sleep ; it happen ; itself ; jerk for ; k ; last etoh ; leg are ; lik chicken
        seizure	5	lip and ; lip wet ; m seizur ; m went ; manote ; memory of ; min thi ; minuto
        seizure	5	month long ; muchach ; my wif ; nin al ; ninety second ; no boat ; no prueb ; now tue
        seizure	5	off gin ; ojo com ; ojo en ; on kitchen ; penni ; per <awake> ; pink froth ; po
        seizure	5	reach for ; rechin ; refus ambulanc ; rememb non ; roommat found ; roommat say ; sat aft
        seizure	5	saturday my ; se <fluid> ; se <put> ; se <remember> ; se acuerd ; se orin ; sec
        seizure	5	seiz right ; shook until ; shop he ; sid <fluid> ; sleep long ; slid off ; stor mgr
        seizure	5	strang jacket ; su mezcal ; sweat / ; tabl with ; tembl com ; teni dos ; the <bodypart>
        seizure	5	the <job> ; the lorazepam ; the monitor ; the show ; the spic ; then <angry> ; then lin
        seizure	5	thre the ; tim <day> ; today his ; tonight at ; trag ayer ; tug ; turkey on ; two seizur
        seizure	5	ultim trag ; un minut ; usa ; van was ; walk ; walk a ; walk now ; was <water>
        seizure	5	was swim ; went lik ; wet the ; what <play> ; what song ; wif etoh ; wif wil
        seizure	5	with <sedative> ; worm ; xanax on ; xanax thre
        seizure	4	+ <fluid> ; 0 cb ; 0 kratom ; 0 wks ; 0 year ; 0 yrs ; <alcohol> w/d ; <always> <amount>
        seizure	4	<amount> <bodypart> ; <amount> <go> ; <asleep> <put> ; <asleep> hard ; <asleep> long
        seizure	4	<bodypart> <lock> ; <bodypart> drew ; <bodysound> <clean> ; <bodysound> <fluid>
        seizure	4	<child> <stiff> ; <clinician> <amount> ; <clothes> <moment> ; <consume> el
        seizure	4	<day> <opioid> ; <day> had ; <daytime> <opioid> ; <emergency> is ; <fall> en
        seizure	4	<fall> lik ; <fluid> at ; <fluid> los ; <friend> <lock> ; <furniture> <fluid>
        seizure	4	<furniture> <shake> ; <furniture> and ; <furniture> com ; <furniture> non
        seizure	4	<furniture> she ; <go> <shake> ; <headface> clock ; <headface> se ; <headface> un
        seizure	4	<headface> y ; <height> ; <hospital> <day> ; <hospital> let ; <illness> <past>
        seizure	4	<intoxicated> <awake> ; <job> <home> ; <kin> <say> ; <kin> doing ; <kin> is
        seizure	4	<law> <bodypart> ; <lock> ; <moment> com ; <moment> lin ; <moment> soak
        seizure	4	<month> <consume> ; <month> long ; <night> <moment> ; <night> hac ; <pain> <hit>
        seizure	4	<pain> all ; <palecolor> <fluid> ; <partner> <shake> ; <past> up ; <phone> yet
        seizure	4	<remember> <continue> ; <remember> of ; <room> <room> ; <room> cant ; <rope> <moment>
        seizure	4	<say> <kin> ; <sedative> on ; <see> <shake> ; <seizure> <partner> ; <seizure> com
        seizure	4	<seizure> first ; <shake> <past> ; <shake> all ; <shake> for ; <soon> <fall>
        seizure	4	<soon> thing ; <stiff> <bodypart> ; <stimulant> <month> ; <stranger> found
        seizure	4	<stranger> le ; <take> <amount> ; <think> us ; <town> he ; <town> lin ; <water> <room>
        seizure	4	<year> noth ; <year> old ; a board ; a coupl ; a ful ; a ring ; a shak ; a wednesday
        seizure	4	ago per ; ago up ; air y ; al <stimulant> ; all four ; am say ; am went ; ambulanci
        seizure	4	and all ; and foam ; and gray ; anoch en ; arm drew ; arm going ; arm jerk ; as <clean>
        seizure	4	as lumb ; at costc ; at foot ; ayer la ; bar <cold> ; bar cold ; beer fri ; beneath
        seizure	4	bf just ; bit ; bitten <headface> ; bitten tongu ; boc y ; body jerk ; body went
        seizure	4	braz le ; brinc los ; buz lik ; by the ; cal she ; cam com ; chew the ; clamp arm
        seizure	4	collaps and ; com <furniture> ; con alcohol ; con espum ; con la ; convulsion com
        seizure	4	convulsion dos ; cowork 0 ; coworker ; d ran ; d til ; d was ; desd <month> ; desd hac
        seizure	4	dient apret ; din yesterday ; doc 0 ; doesnt ; doesnt <hear> ; doing good ; drop and
        seizure	4	drop by ; drop lik ; dry aft ; ems ; en <go> ; er <say> ; er sent ; espumit ; est fue
        seizure	4	etoh w/d ; eye back ; floor 0 ; floor with ; for transf ; fue bien ; fue hac
        seizure	4	gma grandson ; grab a ; grey and ; gs 0 ; h ; ha tom ; habi <past> ; habi pas ; hammer
        seizure	4	har <amount> ; hard <day> ; has no ; he <consume> ; he grab ; he ran ; he slid
        seizure	4	head and ; her turn ; herman ; him <eat> ; him chew ; his beer ; his eye ; his vodk
        seizure	4	hold ; hop ; hour sleep ; hoy 0 ; hoy tambien ; hr ; hr <past> ; hr ago ; hr sent
        seizure	4	i <go> ; i <seizure> ; i jerk ; i seiz ; i tak ; in <wait> ; in her ; inf ; is epileptic
        seizure	4	jean wet ; jerk lik ; job ; know him ; lad porqu ; le agar ; le bail ; lead 0
        seizure	4	lin <continue> ; liv wir ; llam no ; lo solt ; lueg no ; mad ; mastic ; mattres and
        seizure	4	mayb ; me maam ; me shak ; medi camin ; morn she ; morn the ; muchach est ; mush
        seizure	4	nam til ; next thing ; night per ; ninety ; nit ; nit thi ; no <water> ; now dont
        seizure	4	now sleep ; now want ; nt in ; nurs found ; ojo ; ojo pa ; on sid ; one <bodypart>
        seizure	4	out lik ; own had ; pa tra ; park ; pate el ; pelon ; per <partner> ; per <wait>
        seizure	4	per qued ; per wif ; pick ; pipi ; pt ; pul to ; que dur ; quit his ; refus <hospital>
        seizure	4	regist <day> ; relay ; rol ; roommat just ; s quit ; sacud ; say at ; say u ; se sacud
        seizure	4	second by ; seizur first ; she hav ; she threw ; shot <outdoors> ; show wif
        seizure	4	si estuvier ; sid he ; siempr per ; sin su ; sist did ; sleep her ; sleep in ; smok the
        seizure	4	soak <clothes> ; som ; someth <phone> ; someth cal ; sort ; steady ; step thi ; stop he
        seizure	4	sunday ; tap ; ten un ; teni <amount> ; the <church> ; the <drive> ; the floor ; the in
        seizure	4	the kitchen ; the mattres ; the skat ; the walgreen ; they taught ; thirty second ; thud
        seizure	4	til ; til aft ; to go ; to program ; today etoh ; today her ; today per
        seizure	4	today postictal ; tongu now ; tongu wet ; tow yard ; trail ; tramadol by ; triag at
        seizure	4	twic sinc ; u ; una <seizure> ; una convulsion ; up <moment> ; up arm ; up now
        seizure	4	us <moment> ; us now ; vec hoy ; veint minuto ; volvi con ; volvi no ; was plug
        seizure	4	wasnt answer ; went down ; wer <fluid> ; wer wet ; what her ; whol bed ; with it ; wks
        seizure	4	wks pregnant ; work today ; x ano ; y cay ; y sacudiendos ; year old ; yesterday by
        seizure	4	yesterday lunch
        seizure	3	0 hr ; <alcohol> he ; <always> 0 ; <amount> <past> ; <asleep> in ; <awake> <room>
        seizure	3	<bodypart> <breath> ; <bodypart> <play> ; <bodypart> pul ; <bodypart> pump
        seizure	3	<bodysound> til ; <caretaking> <opioid> ; <clean> board ; <clean> se ; <clinician> rol
        seizure	3	<clothes> wer ; <cold> <year> ; <continue> <shake> ; <day> tambien
        seizure	3	<daytime> <clinician> ; <daytime> the ; <drive> <seizure> ; <fluid> my ; <friend> <fall>
        seizure	3	<furniture> <headface> ; <furniture> was ; <go> board ; <go> to ; <headface> <think>
        seizure	3	<headface> par ; <headface> wer ; <height> <bodypart> ; <height> parejit ; <hit> contr
        seizure	3	<home> <kin> ; <leave> sid ; <limp> lik ; <moment> <asleep> ; <moment> aft
        seizure	3	<moment> dont ; <moment> thi ; <night> x ; <palecolor> <moment> ; <palecolor> then
        seizure	3	<past> <hospital> ; <pet> lick ; <put> com ; <room> an ; <room> as ; <say> <seizure>
        seizure	3	<say> <stranger> ; <say> he ; <say> que ; <seizure> <eat> ; <shake> a ; <shake> you
        seizure	3	<smell> <fire> ; <soon> <build> ; <start> clap ; <stiff> <build> ; <stiff> <see>
        seizure	3	<stiff> down ; <stiff> la ; <stop> 0 ; <stranger> <take> ; <take> hook ; <take> la
        seizure	3	<take> me ; <trade> <tool> ; <vermin> <hear> ; <water> per ; a <moment> ; a bronc
        seizure	3	a burn ; a wash ; abu ; ago awak ; agu per ; am <day> ; am <see> ; am now ; and rattl
        seizure	3	and rememb ; anoch ; anoch le ; around ; barback ; becaus <kin> ; bleacher at
        seizure	3	board <stiff> ; board stif ; boc ; boc le ; boy ; boyfriend say ; boyfriend tak
        seizure	3	brinc parejit ; bronc on ; cal yel ; cam round ; camin a ; car im ; cessation 0
        seizure	3	chew on ; clamp down ; click ; clink ; clonic x ; clr dic ; com <eat> ; compadr lo
        seizure	3	con gent ; consum desd ; coupl yrs ; cry over ; de dar ; de nad ; detox aft ; diari hoy
        seizure	3	dic ; dij ; dio lo ; doctor ; dog lick ; doing the ; dont <think> ; drink mayb
        seizure	3	drum the ; envi ; er <give> ; est <daytime> ; est manan ; estabamo ; etoh cessation
        seizure	3	f <seizure> ; fit ; floor then ; forty ; fue ayer ; fui ; got hook ; he drank ; heard
        seizure	3	hech pedazo ; hed quit ; her left ; his <amount> ; his tongu ; hour aft ; idk wher
        seizure	3	in his ; iron board ; is <sad> ; it <amount> ; it <year> ; it year ; its own ; jackham
        seizure	3	jerk a ; jerk all ; just <palecolor> ; just fel ; la <headface> ; la boc ; la lampar
        seizure	3	labi ; ladr ; lampar ; las rivotril ; le <stiff> ; le acab ; le trab ; left sid
        seizure	3	lip then ; lo sac ; lunch ; m sleep ; m tramadol ; mal <moment> ; mal ahorit ; mam was
        seizure	3	manan le ; mayb <amount> ; me our ; me sacudi ; min ago ; min bit ; minut out ; mis se
        seizure	3	mom driv ; montacarga ; my <friend> ; my jean ; my slot ; night first ; now sit ; obr ya
        seizure	3	off <last> ; off last ; one ever ; one she ; own sunday ; p <need> ; p want
        seizure	3	paramedic lo ; parejit ; part la ; pedazo ; peg la ; pis com ; pis de ; pour his
        seizure	3	ppl in ; pregnant ; pt 0 ; pt se ; pump lik ; que <kin> ; quit by ; rang my ; rattl lik
        seizure	3	recuerd ; refus the ; regader se ; rehab noth ; rememb ; ring ; seizur 0 ; set down
        seizure	3	shak ; shak you ; shaky ; she awak ; shelt staf ; shook my ; sinc fri ; sist becaus
        seizure	3	skat park ; slept and ; snapchat and ; so hard ; som sort ; speak 0 ; spot ; star
        seizure	3	start jump ; stif eye ; stop my ; tak lik ; the cafeteri ; the electric ; the stif
        seizure	3	then shook ; theyr say ; threw out ; today n ; turn around ; two the ; up eye ; up lik
        seizure	3	van ; wat ; went blank ; went board ; wer <see> ; wher i ; wok ; wouldnt <stop>
        seizure	3	wouldnt stop ; wrap the ; y <hit> ; yesterday aft ; zer <consume> ; zer use
        seizure	-3	<alcohol> <amount> ; <amount> <count> ; <amount> <eat> ; <amount> <play>
        seizure	-3	<amount> <stranger> ; <bodypart> <palecolor> ; <chestheart> <pain> ; <child> <consume>
        seizure	-3	<continue> a ; <day> its ; <day> of ; <hold> <bodypart> ; <hold> the ; <illness> 0
        seizure	-3	<intoxicated> ; <job> 0 ; <job> <week> ; <kin> has ; <kin> who ; <law> <amount>
        seizure	-3	<need> <say> ; <need> <write> ; <need> a ; <phone> from ; <put> me ; <room> <think>
        """
}
