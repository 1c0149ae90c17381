extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-84	=
        seizure	47	<shake> <moment>
        seizure	42	<seizure> <moment>
        seizure	35	grand mal ; jerk ; sz x
        seizure	34	siezur
        seizure	33	<seizure> ; <seizure> <day>
        seizure	31	sz
        seizure	29	<seizure> <law> ; <seizure> <room> ; convulsion ayer ; just had
        seizure	28	eye rol
        seizure	27	film it ; seizur right ; smack ; work yesterday
        seizure	26	<daytime> <seizure>
        seizure	25	heel drum ; whol body
        seizure	24	<night> <seizure> ; convuls
        seizure	23	<day> <seizure> ; <seizure> thi ; convulsion anoch ; epileptic ; espum ; groggy
        seizure	23	is <seizure> ; is hav ; seizur yesterday ; then slept ; tremor now
        seizure	22	<amount> thru ; <past> <seizure> ; alfereci ; bit thru ; convulsion ; engarrot
        seizure	22	est <seizure> ; est convulsion
        seizure	21	<go> <stiff> ; <seizure> <night> ; eye went ; gtc ; m <seizure> ; seizur ; stif ; tongu
        seizure	21	whol left
        seizure	20	<remember> <eat> ; <seizure> <past> ; com tabl ; convulsion hoy ; explain ask ; fish on
        seizure	20	froth ; in triag ; plank ; seizur last ; thrash ; ties ; tramadol i
        seizure	19	<bodypart> <start> ; <headface> bitten ; <photo> it ; <seizure> <last> ; <seizure> at
        seizure	19	<stiff> <shake> ; heel ; of clonazepam ; rigid
        seizure	18	<headface> rol ; a siezur ; bed walk ; bitten ; drum on ; la alfereci ; off phenibut
        seizure	18	orin ; sz <last> ; sz last
        seizure	17	0 today ; <seizure> <clean> ; arm start ; brinc en ; foam ; in aisl ; mal x ; mordi
        seizure	17	tongu chew ; trouser ; went rigid
        seizure	16	<seizure> what ; a dock ; ahorit en ; am per ; awak now ; convulsion dej
        seizure	16	doesnt <remember> ; hoy en ; jerk and ; postictal ; pt <seizure> ; rol up ; seizur on
        seizure	16	seizur thi ; sz thi
        seizure	15	<bodypart> curl ; <fall> mid ; <kin> <seizure> ; <partner> <seizure>
        seizure	15	<seizure> <amount> ; <seizure> <daytime> ; <seizure> <phone> ; <shake> on ; a plank
        seizure	15	blink and ; body was ; brinc ; drop mid ; eight ; la lengu ; le torci ; load with
        seizure	15	mal thi ; my tongu ; seiz at ; wet ; wet jean
        seizure	14	<bodypart> hop ; <bodypart> was ; <headface> <lock> ; <headface> mord
        seizure	14	<shake> <palecolor> ; <stiff> ; <stiff> <headface> ; a grand ; arm hop ; ayer se
        seizure	14	back bow ; ech espum ; eye up ; had grand ; le brinc ; mal at ; mordi la ; our lobby
        seizure	14	ratit ; seiz ; seiz in ; went stif
        seizure	13	0 sec ; <fluid> himself ; <money> <shake> ; <seizure> as ; <shake> <amount>
        seizure	13	<shake> <room> ; azot ; ems with ; flop lik ; ful <seizure> ; hes <seizure> ; in pe
        seizure	13	is seiz ; mayb eight ; no gin ; se <shake> ; se pus ; seiz right ; seiz x ; seizur what
        seizure	13	siezur at ; star thru ; sunday nit ; the worm ; tonic ; torci la
        seizure	12	0 load ; <child> <seizure> ; <clinician> <homeless> ; <go> blank ; <headface> smack
        seizure	12	<homeless> <emergency> ; <moment> <past> ; <put> <stiff> ; <sedative> sat
        seizure	12	<seizure> <furniture> ; <seizure> <job> ; <stiff> <furniture> ; a minut ; and shook
        seizure	12	arm then ; breakfast her ; clonic ; curl ; de <homeless> ; desconect ; foam eye
        seizure	12	from tramadol ; fueron los ; jaw is ; le fueron ; lip smack ; minut or ; nit aft
        seizure	12	now groggy ; of fit ; rigid and ; she has ; smack his ; tabl y ; tom ayer
        seizure	12	tonic <seizure> ; tonic clonic ; wet himself ; with lorazepam ; wtf
        seizure	11	+ wet ; <angry> we ; <awake> <moment> ; <fluid> <palecolor> ; <headface> <fluid>
        seizure	11	<hear> then ; <law> sid ; <outdoors> sz ; <play> <seizure> ; <put> <fluid>
        seizure	11	<seizure> he ; <shake> all ; <shake> com ; <start> <shake> ; <trade> <fluid>
        seizure	11	arm began ; bab blanc ; blown <seizure> ; board then ; bounc off ; boy say
        seizure	11	breakfast today ; cold 0 ; com pol ; convulsiv ; did what ; doesnt rememb ; el usa
        seizure	11	havin ; her heel ; her whol ; hes seiz ; hol mi ; is convuls ; kitchen floor ; mal in
        seizure	11	mord ; peed ; piedr <need> ; pt seiz ; puno ; pus ties ; qued ido ; ratit el ; rex
        seizure	11	right sid ; round <ask> ; round ask ; sacudi ; seizur he ; shak on ; slept an
        seizure	11	spit everywher ; then <asleep> ; to und ; up <trade>
        seizure	10	<always> up ; <crowd> <breath> ; <drug> unk ; <fluid> then ; <furniture> <moment>
        seizure	10	<headface> <stiff> ; <leave> <height> ; <moment> en ; <outdoors> thing ; <remember> any
        seizure	10	<say> <ask> ; <seizure> 0 ; <tired> <moment> ; <year> hac ; about an ; aisl
        seizure	10	ambulanci en ; an electric ; ano hac ; anti se ; ayer 0 ; bar sinc ; blank 0
        seizure	10	convuls right ; de alprazolam ; dosi hac ; drool then ; drop to ; echandos ; ever sz
        seizure	10	floor jerk ; flop ; going at ; groggy now ; hand pick ; his klonopin ; hoy al ; i drink
        seizure	10	jaw clamp ; le <height> ; le volte ; lengu ; limb ; los puno ; m seiz ; me desconect
        seizure	10	my roomi ; no memory ; orin y ; pe ; rechin los ; remember non ; se engarrot
        seizure	10	seizur sinc ; sid <height> ; sid jump ; substanc unk ; the hymnal ; the pew ; the slab
        seizure	10	un ratit ; volvi en ; was jerk ; witnes by
        seizure	9	0 min ; <asleep> an ; <awake> on ; <eat> raw ; <fall> <stiff> ; <headface> real
        seizure	9	<height> los ; <moment> <stiff> ; <room> <shake> ; <say> <shake> ; <sedative> <day>
        seizure	9	<sedative> <last> ; <seizure> hac ; <shake> lik ; acuerd de ; ago 0 ; ago last ; arch
        seizure	9	arm curl ; azot contr ; bitten thru ; by itself ; cay ties ; cheek ; cheek bitten
        seizure	9	chew raw ; convuls now ; convulsion hac ; daz ; drink mon ; drvr ; el suel ; explain
        seizure	9	eye ; f grand ; foam at ; good two ; her fioricet ; his <headface> ; his lip ; it quit
        seizure	9	le engarrot ; minut mayb ; monday night ; of <seizure> ; one sid ; pew ; practic <day>
        seizure	9	practic today ; ratit se ; se sacudi ; sz in ; trag hac ; trasl ; two minut ; usa piedr
        seizure	9	witnes
        seizure	8	/ <fluid> ; <amount> thi ; <fall> <shake> ; <fluid> <moment> ; <fluid> herself
        seizure	8	<headface> <bodypart> ; <headface> <put> ; <illness> <seizure> ; <lock> <shake>
        seizure	8	<sedative> el ; <seizure> <drive> ; <seizure> x ; <stiff> at ; <stiff> com
        seizure	8	<week> <sedative> ; <year> nobody ; a sz ; abuelit llam ; al muchach ; ambulanc is
        seizure	8	ataqu epileptic ; autopist ; beneath my ; bit his ; chew ; clamp ; click <amount>
        seizure	8	cocin con ; convuls in ; dad convuls ; drank from ; drool ; el <seizure> ; el ataqu
        seizure	8	el pis ; fue <day> ; had what ; hav <seizure> ; hear me ; his heel ; hymnal ; in wait
        seizure	8	jean ; last xanax ; lin stil ; los <headface> ; los jalon ; lot about ; machin 0
        seizure	8	medic with ; mid <law> ; mid sentenc ; mouth eye ; no <remember> ; no bar ; now awak
        seizure	8	ojo volte ; partn whol ; refus <emergency> ; rivotril el ; rol <palecolor> ; rol whit
        seizure	8	sabi ni ; sacudiendos ; se <seizure> ; se convulsion ; shook ; shook so ; son had
        seizure	8	st ever ; the linoleum ; thi am ; thing ; ties com ; tim today ; to on ; tongu in
        seizure	8	torci ; triag ; una cuchar ; usual 0 ; viern tom ; wet herself ; whiskey which
        seizure	8	whol arm ; wok on ; y patale ; yesterday in
        seizure	7	0 <lock> ; 0 thi ; <alcohol> lu ; <clean> thi ; <clean> thru ; <continue> com ; <day> se
        seizure	7	<eat> <headface> ; <furniture> <limp> ; <go> <seizure> ; <headface> <height>
        seizure	7	<headface> show ; <height> <alone> ; <lock> up ; <moment> <stop> ; <moment> mi
        seizure	7	<say> ful ; <see> gtc ; <seizure> <put> ; <seizure> <stimulant> ; <seizure> on
        seizure	7	<soon> <think> ; <stiff> con ; <stop> <sedative> ; <tool> 0 ; <tool> <moment>
        seizure	7	am <colleague> ; anoch a ; ant era ; arm beat ; arm pump ; arm was ; at noth
        seizure	7	at practic ; bark and ; bil then ; brinc el ; camin no ; cay en ; cb ; clean thru
        seizure	7	convulsion a ; convulsion ahorit ; cuerp y ; doctor cut ; doing ; drink tuesday
        seizure	7	drool cam ; dur com ; electric ; epileptic sinc ; espum y ; est sent ; etoh lu
        seizure	7	eye show ; flap ; fork flew ; fue hoy ; ful seizur ; glassy ; gma cal ; hac ratit
        seizure	7	he <fluid> ; he <pet> ; he bark ; he drop ; he slept ; he wet ; head she ; hop on
        seizure	7	hour ago ; i <consume> ; in corn ; it <room> ; jerk on ; jump lik ; los ojo ; manan dej
        seizure	7	me mordi ; min com ; min then ; mordiendos ; mordiendos la ; no <think> ; off whiskey
        seizure	7	ojo par ; onc stabl ; pant ; paramedic said ; pus dur ; ring of ; se me ; se mordi
        seizure	7	slab ; somewher ; sor ; sor all ; star through ; suel ; the fish ; then <shake>
        seizure	7	then scream ; thi <daytime> ; thi morn ; ties con ; ties y ; to <confused> ; to confus
        seizure	7	tom ant ; tongu bitten ; tray went ; triag 0 ; triag today ; twitch ; two seizur ; typ
        seizure	7	un grit ; was monday ; we mad ; wet my ; witnes gtc ; y la ; yesterday at ; yesterday on
        seizure	7	yesterday the
        seizure	6	+ shaky ; <bodypart> <hit> ; <bodypart> then ; <day> <sedative> ; <day> post
        seizure	6	<daytime> his ; <fall> <furniture> ; <fall> <law> ; <fall> <seizure> ; <fall> <tool>
        seizure	6	<fluid> / ; <fluid> <clothes> ; <friend> <headface> ; <furniture> <stiff>
        seizure	6	<give> <sedative> ; <go> <shake> ; <headface> <eat> ; <headface> up ; <hear> me
        seizure	6	<illness> <day> ; <illness> <pet> ; <medicine> hac ; <moment> <give> ; <moment> <tired>
        seizure	6	<moment> mayb ; <moment> pink ; <palecolor> ish ; <remember> de ; <room> <headface>
        seizure	6	<seizure> <fluid> ; <seizure> <say> ; <seizure> <stranger> ; <seizure> about
        seizure	6	<seizure> est ; <shake> 0 ; <shake> <fall> ; <shake> <headface> ; <shake> then
        seizure	6	<soon> <height> ; <start> <height> ; <stimulant> mak ; <stop> <seizure> ; <stranger> hac
        seizure	6	<trade> off ; <wait> rm ; aft 0 ; ago his ; ago sweat ; aisl at ; am today ; an <clean>
        seizure	6	an <illness> ; and remember ; and wet ; and wouldnt ; anti ; bed search ; blanc ; blank
        seizure	6	bloody ; blu ish ; body ; bow ; bunk was ; can el ; convulsion est ; cousin doe
        seizure	6	cuand volvi ; d <night> ; d of ; de <seizure> ; do she ; doe ; doming porqu ; dream i
        seizure	6	drink today ; el alprazolam ; en <palecolor> ; en blanc ; en camin ; er <room> ; f k
        seizure	6	floor eye ; floor last ; foot off ; four thi ; gf <fall> ; going ; grand ; gtc sz
        seizure	6	hallway today ; hard the ; havin a ; headboard ; her klonopin ; hes grey ; hes mad
        seizure	6	his <sedative> ; his whol ; hiz pipi ; hol ; hora le ; husb had ; in er ; just star
        seizure	6	keel ; keel over ; kitchen til ; knew wher ; la can ; leg stil ; lengu y ; limp as
        seizure	6	linoleum ; load now ; lock and ; lock up ; long <consume> ; los dient ; lost four
        seizure	6	m seizur ; me fue ; minut aft ; muchach le ; my beard ; no sabi ; ojo se ; on <room>
        seizure	6	on floor ; on workday ; one arm ; osh ; pant wet ; par atra ; patale ; patale com
        seizure	6	plank then ; quit her ; ran out ; rat no ; rm <last> ; rm last ; sacudi com ; se <fluid>
        seizure	6	se <put> ; se orin ; sec ; seiz 0 ; seizur 0 ; seizur now ; senor dej ; she heard
        seizure	6	shook all ; show thi ; smack <headface> ; smack lip ; stabl for ; stif as
        seizure	6	stop phenibut ; su mezcal ; sunday now ; sweaty now ; the lorazepam ; the rid ; the show
        seizure	6	the spic ; thre the ; thru <headface> ; thru his ; to ninety ; tom el ; tongu bit
        seizure	6	tremor ; turn ; twitch all ; ultim dosi ; un <moment> ; un minut ; vez cuatr ; volte los
        seizure	6	w/d ; wait rm ; walk a ; was <bodysound> ; was <daytime> ; was noon ; wedg behind
        seizure	6	wer watch ; wet the ; what our ; wif wil ; xanax on ; yesterday ; yrs noth
        seizure	5	/ <amount> ; / mas ; 0 <moment> ; 0 d ; 0 drop ; <alcohol> which ; <alone> <palecolor>
        seizure	5	<always> <seizure> ; <amount> <continue> ; <angry> <friend> ; <ask> <break>
        seizure	5	<asleep> <put> ; <asleep> hard ; <asleep> pes ; <blade> por ; <bodysound> <clean>
        seizure	5	<child> just ; <clothes> then ; <clothes> und ; <cold> 0 ; <colleague> turn
        seizure	5	<day> <kin> ; <day> al ; <day> his ; <day> me ; <day> off ; <drive> <alone> ; <fall> to
        seizure	5	<fire> <blood> ; <fire> <child> ; <fluid> <ask> ; <fluid> <friend> ; <fluid> <headface>
        seizure	5	<fluid> everywher ; <fluid> los ; <furniture> <blood> ; <furniture> <break>
        seizure	5	<furniture> <fluid> ; <furniture> <headface> ; <furniture> <shake> ; <furniture> com
        seizure	5	<go> step ; <goodbye> <headface> ; <headface> then ; <height> <colleague> ; <height> el
        seizure	5	<height> en ; <height> lik ; <hit> <fall> ; <homeless> ; <insurance> then ; <lock>
        seizure	5	<lock> <headface> ; <lock> and ; <moment> <angry> ; <moment> com ; <need> <treatment>
        seizure	5	<pain> all ; <partner> <say> ; <past> era ; <play> <fall> ; <remember> non ; <room> llen
        seizure	5	<rope> hac ; <say> <child> ; <say> <kin> ; <say> <seizure> ; <sedative> <past>
        seizure	5	<see> by ; <seizure> refus ; <shake> <build> ; <start> <pet> ; <stiff> <bodypart>
        seizure	5	<stiff> <clean> ; <stiff> <put> ; <stiff> and ; <stimulant> <month> ; <stranger> <fall>
        seizure	5	<stranger> <shake> ; <take> <day> ; <tool> ; <tool> se ; <trade> se ; a bloody ; a board
        seizure	5	a fifteen ; a seizur ; a t ; aft <hit> ; aft hit ; ago in ; al <stranger> ; and my
        seizure	5	and wrap ; arm going ; at nobody ; attack ; avemari ; ayer en ; bab ; bar <cold>
        seizure	5	bar cold ; bed ; bed was ; bend and ; bf just ; bitten <headface> ; bitten tongu ; blown
        seizure	5	body lock ; but lik ; cam to ; check him ; cheek on ; chew lik ; clamp arm ; clon ; cm
        seizure	5	cocain ell ; com munec ; convuls on ; convulsion dos ; curl up ; d <town> ; d ran
        seizure	5	d stop ; dad just ; dad quit ; dand el ; day off ; de convulsion ; de cosa ; de lad
        seizure	5	detox onc ; didnt know ; dij 0 ; doesnt hear ; drum ; dur un ; ed cm ; eel
        seizure	5	el montacarga ; er <say> ; espanol <give> ; floor as ; floor right ; foc en ; for bil
        seizure	5	friend say ; froth on ; fue <night> ; fue anoch ; fue de ; gent ; gin in
        seizure	5	girlfriend tak ; h <withdrawal> ; h ciw ; hamburg ; happen ; hard she ; her fac
        seizure	5	her sid ; hes <awake> ; hes awak ; his cheek ; his pant ; his string ; his xanax
        seizure	5	hospital let ; hour ; hour dry ; i <seizure> ; i seiz ; ice machin ; in <hold> ; in hold
        seizure	5	is <fall> ; is sleep ; it happen ; it wet ; itself ; jerk for ; jerk lik ; k ; last etoh
        seizure	5	lik chicken ; lip wet ; lit and ; lo solt ; lueg no ; m went ; manote ; mattres and
        seizure	5	min thi ; minut ; minuto ; month long ; muchach ; my wif ; night per ; nin al
        seizure	5	ninety second ; no boat ; no prueb ; now his ; ojo com ; ojo en ; pa tra ; penni
        seizure	5	per <awake> ; pink froth ; reach for ; rechin ; refus ambulanc ; refus hosp
        seizure	5	roommat found ; roommat say ; sat aft ; saturday my ; se <remember> ; se acuerd
        seizure	5	se azot ; seizur at ; she hav ; shook until ; shop he ; sid <fluid> ; sleep long
        seizure	5	slid off ; stor mgr ; strang jacket ; sweat / ; tabl with ; tap ; tembl com ; teni dos
        seizure	5	the <bodypart> ; the <drive> ; the <job> ; the mix ; then <angry> ; then lin
        seizure	5	they taught ; thirty second ; tim <day> ; today his ; today postictal ; tonight at
        seizure	5	trabaj hoy ; trag ayer ; turkey on ; ultim trag ; una <moment> ; una hor ; usa
        seizure	5	van step ; volte ; went lik ; what <play> ; what her ; what song ; wif etoh
        seizure	5	with <sedative> ; worm ; xanax thre ; yrs liv
        seizure	4	+ <fluid> ; 0 cb ; 0 kratom ; 0 wks ; 0 year ; <alcohol> w/d ; <amount> <go>
        seizure	4	<amount> <headface> ; <amount> <past> ; <asleep> <moment> ; <asleep> long
        seizure	4	<awake> <furniture> ; <awake> <headface> ; <bodypart> <intoxicated> ; <bodypart> drew
        seizure	4	<bodysound> <fluid> ; <build> <partner> ; <caretaking> <opioid> ; <child> <stiff>
        seizure	4	<clinician> <amount> ; <clothes> <moment> ; <cold> <day> ; <colleague> <lock>
        seizure	4	<consume> el ; <continue> <shake> ; <crowd> <say> ; <day> en ; <daytime> <opioid>
        seizure	4	<eat> aft ; <emergency> is ; <fall> en ; <fall> lik ; <fluid> <amount> ; <fluid> <go>
        seizure	4	<fluid> at ; <friend> <lock> ; <furniture> and ; <headface> se ; <headface> un
        seizure	4	<headface> wer ; <headface> y ; <height> ; <height> <headface> ; <hospital> <day>
        seizure	4	<hospital> let ; <intoxicated> <awake> ; <job> <home> ; <kin> doing ; <kin> is
        seizure	4	<law> nad ; <moment> aft ; <moment> el ; <moment> soak ; <moment> then
        seizure	4	<month> <consume> ; <month> long ; <night> <moment> ; <night> hac ; <pain> <hit>
        seizure	4	<palecolor> <fluid> ; <partner> <shake> ; <past> <stimulant> ; <photo> <eat>
        seizure	4	<remember> <continue> ; <remember> of ; <room> cant ; <sedative> on ; <see> <shake>
        seizure	4	<seizure> <home> ; <seizure> com ; <shake> <furniture> ; <shake> <past> ; <shake> for
        seizure	4	<soon> <fall> ; <soon> thing ; <stiff> <see> ; <stop> 0 ; <stranger> found
        seizure	4	<stranger> le ; <think> us ; <town> he ; <town> lin ; <water> <fluid> ; <water> <room>
        seizure	4	<year> noth ; <year> old ; a gummy ; a ring ; a wednesday ; ago per ; ago up ; air y
        seizure	4	al <stimulant> ; all four ; all over ; am went ; ambulanci ; and all ; and foam ; anoch
        seizure	4	anoch en ; arm drew ; arm jerk ; as lumb ; ayer la ; becaus <kin> ; bit ; bit tongu
        seizure	4	blink ; boc y ; body is ; body jerk ; body went ; boy ; braz le ; brinc los ; buz lik
        seizure	4	cam com ; cam round ; car rn ; clr dic ; codo ; com <furniture> ; con alcohol
        seizure	4	con espum ; con la ; consum desd ; convulsion com ; cowork 0 ; coworker ; d <money>
        seizure	4	d til ; d was ; de dar ; desd <month> ; desd hac ; dient apret ; din yesterday ; doc 0
        seizure	4	doesnt ; doesnt <hear> ; doing good ; drop and ; drop by ; drop lik ; dry aft ; ems
        seizure	4	espum con ; espumit ; est <daytime> ; est manan ; etoh w/d ; ever ; eye back
        seizure	4	f <seizure> ; fil del ; fin nad ; floor ; floor an ; floor with ; for tonight
        seizure	4	for transf ; fue hac ; ful blown ; gma grandson ; grab a ; gs 0 ; h ; ha tom
        seizure	4	habi <past> ; habi pas ; hammer ; har <amount> ; hard <day> ; has no ; he <consume>
        seizure	4	he grab ; he slid ; head and ; hech pedazo ; her <sedative> ; her left ; herman
        seizure	4	him <eat> ; him chew ; his eye ; his vodk ; hop ; hour aft ; hoy 0 ; hoy tambien ; hr
        seizure	4	hr <past> ; hr ago ; hr sent ; hurt ; i <go> ; i jerk ; in <wait> ; in her ; inf
        seizure	4	is cry ; is epileptic ; its <stranger> ; jackham ; jean wet ; job ; know him ; lad porqu
        seizure	4	le agar ; le bail ; lead 0 ; lin <continue> ; lip and ; liv wir ; los codo ; mad
        seizure	4	mam convulsion ; mam was ; mastic ; mayb ; mayb <amount> ; me shak ; medi camin
        seizure	4	memory of ; min ago ; minut out ; montacarga ; moret ; morn she ; morn the ; muchach est
        seizure	4	mush ; my jean ; nam til ; next thing ; ninety ; nit ; nit thi ; no <water> ; now dont
        seizure	4	now sit ; now sleep ; now want ; nurs found ; ojo ; ojo pa ; on sid ; one <bodypart>
        seizure	4	out lik ; p <need> ; p want ; paddl ; park ; part la ; pate el ; pedazo ; pelon
        seizure	4	per <partner> ; per <wait> ; per qued ; per wif ; pick ; pipi ; pt ; pul to ; que dur
        seizure	4	rang my ; rattl lik ; refus the ; regist <day> ; s quit ; sacud ; say at ; say u
        seizure	4	school cal ; se sacud ; sec now ; second by ; she threw ; si estuvier ; sid he ; sin su
        seizure	4	sinc fri ; sist becaus ; sist did ; sleep her ; sleep in ; smok the ; soak <clothes>
        seizure	4	steady ; step thi ; stop he ; sunday ; ten un ; teni <amount> ; the cafeteri
        seizure	4	the electric ; the floor ; the in ; the mattres ; the monitor ; the skat ; the walgreen
        seizure	4	then shook ; thud ; til aft ; to go ; to program ; today etoh ; today her ; today per
        seizure	4	tongu now ; tongu wet ; tow yard ; tramadol by ; triag at ; tug ; twic sinc ; u
        seizure	4	una <seizure> ; una convulsion ; up arm ; up eye ; van was ; vec hoy ; veint minuto
        seizure	4	volvi con ; volvi no ; walk ; was <water> ; was plug ; was swim ; wasnt answer
        seizure	4	wer <fluid> ; wer <see> ; wer wet ; whol bed ; with it ; wks ; wks pregnant ; work today
        seizure	4	wouldnt <stop> ; wouldnt stop ; x ano ; y cay ; y sacudiendos ; year old ; yesterday by
        seizure	4	yesterday lunch
        seizure	3	0 hr ; 0 sm ; 0 yrs ; <always> 0 ; <always> <amount> ; <asleep> in ; <blood> <cold>
        seizure	3	<bodypart> + ; <bodypart> <lock> ; <bodypart> <play> ; <bodypart> pul ; <bodypart> pump
        seizure	3	<bodysound> til ; <child> and ; <child> had ; <church> <money> ; <clean> board
        seizure	3	<clean> se ; <clinician> rol ; <clothes> wer ; <day> d ; <day> tambien ; <daytime> the
        seizure	3	<fall> <bodypart> ; <friend> <fall> ; <friend> found ; <furniture> soak
        seizure	3	<furniture> was ; <go> board ; <headface> <moment> ; <headface> all ; <headface> par
        seizure	3	<height> <bodypart> ; <height> parejit ; <hit> contr ; <illness> <past> ; <kin> en
        seizure	3	<leave> sid ; <limp> <clean> ; <limp> as ; <limp> lik ; <moment> <emergency>
        seizure	3	<moment> did ; <moment> dont ; <moment> his ; <moment> lin ; <moment> thi
        seizure	3	<night> <amount> ; <night> x ; <palecolor> <moment> ; <palecolor> <shake>
        seizure	3	<palecolor> <think> ; <palecolor> then ; <pet> lick ; <phone> yet ; <put> com
        seizure	3	<room> <moment> ; <room> <room> ; <room> what ; <seizure> first ; <shake> you
        seizure	3	<smell> <fire> ; <soon> <build> ; <start> clap ; <stiff> <build> ; <stiff> down
        seizure	3	<stiff> la ; <stranger> <take> ; <take> hook ; <take> la ; <take> me ; <think> it
        seizure	3	<vermin> <hear> ; <water> per ; a <moment> ; a bitten ; a bronc ; a coupl ; a ful
        seizure	3	a shak ; a wash ; abu ; ago awak ; ago convuls ; agu per ; am <day> ; am <see> ; am now
        seizure	3	amaneci con ; and gray ; and rattl ; anoch le ; anoth ; approx 0 ; as <clean> ; barback
        seizure	3	bed shook ; beneath ; bleacher at ; board <stiff> ; board stif ; boat ; boc ; boc le
        seizure	3	boyfriend quit ; boyfriend say ; boyfriend tak ; brinc parejit ; bronc on ; bunki
        seizure	3	cal yel ; camin a ; car im ; cessation 0 ; chew the ; clamp down ; click ; clonic x
        seizure	3	com <eat> ; compadr lo ; con gent ; couldnt hold ; coupl yrs ; crew say ; cry over
        seizure	3	dai x ; dar una ; day one ; de nad ; detox can ; diari hoy ; dic ; dij ; dio lo ; doctor
        seizure	3	dog lick ; doing the ; drink mayb ; drum the ; er say ; est fue ; estabamo
        seizure	3	etoh cessation ; etoh cold ; etoh non ; fit for ; floor then ; flop around
        seizure	3	foreman labor ; fue ayer ; fue bien ; fui ; got hook ; guard cal ; he drank ; heard
        seizure	3	hed quit ; her <headface> ; her turn ; him soup ; his <amount> ; his bar ; his granddad
        seizure	3	hour sleep ; i tak ; id got ; idk wher ; iron board ; is <sad> ; it <amount>
        seizure	3	it <fluid> ; it <year> ; it year ; its own ; jail deputy ; just <palecolor> ; just fel
        seizure	3	kick ; la <headface> ; la boc ; la lampar ; labi ; ladr ; lampar ; las <drive>
        seizure	3	las llanta ; las rivotril ; le <stiff> ; le acab ; le trab ; left sid ; lip then
        seizure	3	llam no ; lo sac ; lunch ; m convulsion ; m sleep ; m tramadol ; mal <moment>
        seizure	3	mal ahorit ; manan le ; me maam ; me sacudi ; medical say ; mezcal y ; min bit ; mis se
        seizure	3	mordi el ; nt in ; obr ya ; off <last> ; off last ; on ceil ; one ever ; own sunday
        seizure	3	paramedico lo ; parejit ; partn ; phenibut cold ; pink <fluid> ; pis com ; pis de
        seizure	3	pour his ; ppl in ; pregnant ; pt 0 ; pt se ; pump lik ; que <kin> ; quit by ; real
        seizure	3	regader se ; rehab noth ; relay 0 ; remember ; saturday becaus ; seizur first ; set down
        seizure	3	shak ; shak you ; she awak ; shelt staf ; shook my ; show wif ; siempr per ; skat park
        seizure	3	slept and ; snapchat and ; so hard ; speak 0 ; spous pt ; star ; start jump ; stif eye
        seizure	3	su <alcohol> ; the <church> ; the headboard ; the mouth ; the plat ; the stif ; then lik
        seizure	3	theyr say ; thing was ; til ; today n ; two the ; undid ; up <moment> ; up lik ; up now
        seizure	3	us <moment> ; us now ; us til ; van ; went blank ; went board ; whit ; wok ; worm in
        seizure	3	wrap the ; y <height> ; y <hit> ; y brinc ; yesterday aft
        seizure	-3	0 th ; <alcohol> <amount> ; <amount> <count> ; <amount> <play> ; <amount> <stranger>
        seizure	-3	<amount> and ; <appointment> <day> ; <chestheart> <pain> ; <child> <consume>
        seizure	-3	<child> <school> ; <container> and ; <day> <think> ; <day> its ; <day> of
        seizure	-3	<eat> <seizure> ; <give> <phone> ; <go> de ; <home> <amount> ; <home> en ; <illness> y
        seizure	-3	<insurance> <insurance> ; <job> 0 ; <job> <week> ; <kin> <moment> ; <kin> <opioid>
        seizure	-3	<kin> has ; <kin> me ; <need> <appointment> ; <need> <write> ; <need> off
        """
}
