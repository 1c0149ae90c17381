extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-85	=
        seizure	53	grand mal
        seizure	49	<seizure> <moment>
        seizure	45	sz
        seizure	41	siezur
        seizure	38	<seizure> ; jerk
        seizure	37	convuls
        seizure	36	<seizure> <day> ; thrash
        seizure	35	<shake> <moment>
        seizure	34	sz x
        seizure	32	<seizure> at
        seizure	30	epilepticu ; statu epilepticu
        seizure	29	epileptic
        seizure	28	<seizure> 0 ; <seizure> <last> ; gtc ; just had
        seizure	27	<night> <seizure> ; <seizure> <room> ; a siezur ; film it
        seizure	26	seiz in ; stiffen ; work yesterday
        seizure	25	heel drum ; is <seizure> ; postictal ; smack ; whol body
        seizure	24	<seizure> <furniture> ; alfereci ; convulsion ; convulsion hoy ; eye went ; groggy
        seizure	24	tongu chew
        seizure	23	<amount> thru ; <daytime> <seizure> ; <fall> <shake> ; bit thru ; clonic
        seizure	23	est <seizure> ; est convulsion ; la alfereci ; seizur last ; tonic clonic
        seizure	22	drum the ; foam ; is hav ; sacudi ; whol left
        seizure	21	<headface> bitten ; a fit ; convulsion anoch ; eye rol ; heel ; rigid ; seizur
        seizure	20	<seizure> <night> ; com tabl ; convulsion ayer ; explain ask ; froth ; m <seizure>
        seizure	20	of fit ; orin ; sz in ; then slept ; went rigid
        seizure	19	<go> <stiff> ; <seizure> <partner> ; convulsiv ; engarrot ; fish on ; fit on
        seizure	19	she <seizure> ; siezur at ; went stif
        seizure	18	0 today ; <bodypart> <start> ; <bodypart> was ; <partner> <seizure> ; <seizure> <past>
        seizure	18	<seizure> what ; <seizure> x ; <shake> <palecolor> ; arch ; bed walk ; bitten
        seizure	18	brinc en ; doesnt <remember> ; drum on ; plank ; se sacudi ; tonic ; trouser
        seizure	18	wet himself
        seizure	17	0 sec ; <seizure> in ; <seizure> on ; <stiff> <shake> ; arm start ; azot ; back bow
        seizure	17	blank 0 ; body was ; fit <day> ; flop ; flop lik ; in pe ; in triag ; is seiz
        seizure	17	load with ; se <shake> ; seiz at ; seizur on ; seizur thi ; stif ; sz <last> ; sz last
        seizure	17	tongu
        seizure	16	<amount> limb ; <emergency> convulsiv ; <fall> mid ; <fluid> himself
        seizure	16	<headface> <lock> ; <headface> smack ; <lock> <fluid> ; <moment> <tired>
        seizure	16	<seizure> <amount> ; <seizure> as ; <shake> <room> ; arm then ; brinc ; crisi convulsiv
        seizure	16	down <alcohol> ; drop mid ; four limb ; fueron los ; generaliz ; i <seizure>
        seizure	16	lip smack ; mordi ; myself down ; seizur my ; seizur tuesday ; shak on ; ties
        seizure	16	two minut
        seizure	15	<amount> <seizure> ; <bodypart> curl ; <day> <seizure> ; <kin> <seizure> ; <photo> it
        seizure	15	<seizure> hac ; a plank ; ayer se ; convulsion ahorit ; espum ; f <seizure> ; fit at
        seizure	15	le fueron ; luz en ; mal at ; mordi la ; se convulsion ; with lorazepam
        seizure	14	0 load ; <bodypart> hop ; <headface> mord ; <headface> rol ; <money> <shake>
        seizure	14	<seizure> <phone> ; <shake> on ; a dock ; arm hop ; ech espum ; el <seizure> ; el ataqu
        seizure	14	ems cam ; had grand ; havin ; i seiz ; in aisl ; le torci ; mal x ; rigid and
        seizure	14	star thru ; sz thi ; tabl y ; the worm ; today at
        seizure	13	+ wet ; <awake> <headface> ; <go> <seizure> ; <past> <seizure> ; <seizure> <daytime>
        seizure	13	<shake> all ; <start> <shake> ; <stiff> ; ataqu epileptic ; ativan monday ; beer by
        seizure	13	board then ; bounc off ; convulsion hac ; convulsiv <night> ; convulsiv anoch
        seizure	13	doctor cut ; doesnt rememb ; eye up ; eye whit ; fit ; fue <day> ; generaliz sz
        seizure	13	his <sedative> ; jerk all ; la lengu ; le brinc ; los puno ; mord ; off phenibut
        seizure	13	ratit ; right sid ; se pus ; seiz 0 ; sunday nit ; sz 0 ; then <shake> ; un seizur
        seizure	13	was jerk ; wet ; witnes
        seizure	12	0 lock ; <child> just ; <fire> <seizure> ; <fluid> <moment> ; <moment> <stiff>
        seizure	12	<put> <fluid> ; <remember> <eat> ; <sedative> sat ; <seizure> right ; <shake> then
        seizure	12	am per ; arm began ; arm was ; awak now ; bab blanc ; breakfast her ; cam he ; cam mor
        seizure	12	cheek bitten ; com pol ; ems with ; foam and ; foam eye ; from tramadol ; headboard
        seizure	12	her fioricet ; his xanax ; jerk and ; kitchen floor ; mal in ; night seizur
        seizure	12	pt <seizure> ; rechin los ; se <seizure> ; seizur at ; she seiz ; sid <height>
        seizure	12	sid jump ; tramadol i ; wet jean
        seizure	11	<always> up ; <awake> <room> ; <day> <sedative> ; <fall> <seizure> ; <fluid> herself
        seizure	11	<headface> <stiff> ; <hear> then ; <height> <headface> ; <moment> then ; <outdoors> sz
        seizure	11	<outdoors> thing ; <remember> any ; <room> <shake> ; a seizur ; anti se ; ayer 0
        seizure	11	bit tongu ; bitten thru ; body jump ; breakfast today ; by itself ; carisoprodol +
        seizure	11	clonic 0 ; convuls in ; convulsion dej ; desconect ; dicen los ; el usa ; eye
        seizure	11	her whol ; his tongu ; hol mi ; hoy en ; husband eye ; labi ; limb ; m seiz ; mal thi
        seizure	11	min then ; myself ; nit aft ; ojo volte ; one arm ; piedr <need> ; ratit el
        seizure	11	seizur what ; the headboard ; to und ; tonic <seizure> ; tremor now ; un ratit ; up eye
        seizure	11	wet herself ; wtf ; yesterday at
        seizure	10	<daytime> in ; <eat> up ; <fall> <stiff> ; <fluid> then ; <moment> <stop>
        seizure	10	<seizure> <opening> ; <seizure> a ; <seizure> en ; <seizure> thi ; <shake> com
        seizure	10	<stiff> <furniture> ; <stiff> com ; <stop> <sedative> ; boy say ; brinc solit ; cai me
        seizure	10	cay ties ; cheek ; convulsion a ; curl ; did what ; drool then ; drvr ; echandos
        seizure	10	el suel ; froth and ; fuck lik ; hand pick ; havin a ; hes <seizure> ; his klonopin
        seizure	10	i fuck ; in wallet ; int <seizure> ; it quit ; jaw clamp ; jaw lock ; le <height>
        seizure	10	m sz ; me desconect ; my tongu ; now groggy ; of clonazepam ; out sunday ; puno
        seizure	10	qued ido ; quit her ; rol up ; sacud ; sacudi tod ; se <fluid> ; se engarrot ; se mordi
        seizure	10	se orin ; se sacud ; seiz x ; seizur 0 ; she has ; shook so ; slept an ; smack his
        seizure	10	sz at ; teeth lock ; the hymnal ; the pew ; ties com ; torci la ; un braz
        seizure	9	0 <seizure> ; <bodypart> then ; <eat> everywher ; <eat> raw ; <headface> <seizure>
        seizure	9	<height> <alone> ; <play> <seizure> ; <say> ful ; <sedative> <last> ; <seizure> <play>
        seizure	9	<seizure> about ; <seizure> he ; <shake> 0 ; <stiff> <clean> ; <stiff> con
        seizure	9	<stop> <seizure> ; <stranger> <fall> ; <year> hac ; about an ; ago last ; ahorit en
        seizure	9	aisl ; and it ; and ran ; ano hac ; azot contr ; azot en ; button then ; cb ; chew
        seizure	9	chew raw ; de alprazolam ; didnt know ; dieron convulsion ; dosi hac ; drawn up
        seizure	9	drop to ; el pis ; ever sz ; explain ; ful <moment> ; ful minut ; glitch ; grand
        seizure	9	gravy everywher ; he slept ; he wet ; his heel ; in <hold> ; in hold ; kitchen til
        seizure	9	knew wher ; lengu ; machin 0 ; me <seizure> ; me convulsion ; me sacudi ; ojo par
        seizure	9	pant wet ; pe ; plank then ; pt seiz ; puno cer ; ratit se ; rex ; rol whit
        seizure	9	round <ask> ; round ask ; seizur he ; shook all ; show yesterday ; star through ; statu
        seizure	9	sz <day> ; then <asleep> ; ties con ; twitch all ; twitch then ; wer soak ; witnes by
        seizure	9	woman 0 ; y pierna
        seizure	8	0 <lock> ; 0 min ; <alcohol> lu ; <asleep> an ; <awake> on ; <clean> thi ; <day> se
        seizure	8	<fall> <tool> ; <fluid> <palecolor> ; <furniture> <moment> ; <give> <seizure>
        seizure	8	<headface> <bodypart> ; <headface> <put> ; <illness> <seizure> ; <moment> <past>
        seizure	8	<room> <headface> ; <say> <ask> ; <say> <shake> ; <sedative> <insurance>
        seizure	8	<see> <bodysound> ; <seizure> mi ; <seizure> sinc ; <seizure> twic ; <shake> <amount>
        seizure	8	<shake> lik ; <start> <height> ; <stiff> <put> ; <wait> rm ; a minut ; am <colleague>
        seizure	8	ambulanc is ; and cros ; and shook ; anoch a ; ant 0 ; anti ; arm curl ; ayer en
        seizure	8	ayer por ; bab ; bed search ; beneath my ; clean thru ; convuls on ; convulsion mi
        seizure	8	crew say ; d stop ; daz ; de <seizure> ; doing ; drank from ; dream i ; drink tuesday
        seizure	8	drool ; etoh lu ; ever <amount> ; everyth he ; floor eye ; floor jerk ; floor right
        seizure	8	fork flew ; four thi ; fue hoy ; gf <fall> ; groggy now ; heavy accent
        seizure	8	herman convulsion ; hour befor ; hoy al ; is convuls ; it <room> ; it wet ; jean
        seizure	8	jean soak ; jump lik ; lik board ; los jalon ; lun tom ; me fue ; mid <law>
        seizure	8	mid sentenc ; min com ; minut mayb ; minut or ; monday night ; now bit ; ojo pa
        seizure	8	onc stabl ; osh ; our card ; paramedic said ; peed ; pew ; pus dur ; sacudi todit ; seiz
        seizure	8	seizur about ; seizur sinc ; shook ; sinc fri ; spit everywher ; st ever ; suel ; sz @
        seizure	8	the slab ; then <bodysound> ; then snor ; thi <daytime> ; thi am ; thi morn ; to on
        seizure	8	wait rm ; wer watch ; whiskey which ; whol arm ; whol bed ; whol right ; yrs liv
        seizure	7	+ shaky ; <amount> <headface> ; <amount> thi ; <angry> <friend> ; <awake> <moment>
        seizure	7	<blood> <sedative> ; <cold> <day> ; <colleague> turn ; <crowd> <breath>
        seizure	7	<fluid> <headface> ; <furniture> <limp> ; <headface> <fluid> ; <headface> <height>
        seizure	7	<headface> real ; <hit> <seizure> ; <illness> <day> ; <law> <shake> ; <leave> <height>
        seizure	7	<limp> lik ; <moment> <shake> ; <moment> couldnt ; <past> <smell> ; <put> <stiff>
        seizure	7	<say> <seizure> ; <sedative> <day> ; <seizure> <hold> ; <seizure> <put>
        seizure	7	<seizure> <stimulant> ; <shake> <fall> ; <shake> <furniture> ; <stiff> and ; <stiff> at
        seizure	7	<stiff> then ; <tired> <moment> ; <tool> 0 ; a grand ; abuelit llam ; aisl at ; all over
        seizure	7	an electric ; and jerk ; and wouldnt ; ant era ; arm pump ; at noth ; bit ; blanc ; body
        seizure	7	braz le ; cam to ; clamp ; click <amount> ; cocin con ; cousin doe ; cut ; d <money>
        seizure	7	d <town> ; d was ; drink mon ; drool cam ; drum ; dur com ; en <palecolor> ; en blanc
        seizure	7	epileptic sinc ; flap ; flojer ; fue ayer ; glassy ; gtc x ; habi <past> ; habi pas
        seizure	7	had what ; he <pet> ; he bark ; he drop ; her <sedative> ; his <headface> ; hop on
        seizure	7	hoy a ; id bitten ; in <emergency> ; in wait ; jaw clock ; la mir ; le volte ; lin stil
        seizure	7	lit and ; minut ; now his ; off whiskey ; ojo se ; own then ; par atra ; patale com
        seizure	7	per <partner> ; petit ; postictal in ; quij trabaj ; ran out ; school cal ; se azot
        seizure	7	sec ; seizur right ; show thi ; sleepy ; son had ; sor all ; sort ; sweaty now
        seizure	7	tabl with ; talk she ; the linoleum ; tim today ; trasl ; turkey off ; twitch ; two week
        seizure	7	un <seizure> ; un dient ; una <moment> ; una hor ; up <headface> ; usa piedr ; usual 0
        seizure	7	viern tom ; was <daytime> ; was hop ; was noon ; wet my ; win cold ; y la ; y patale
        seizure	7	yesterday ; yesterday in ; yesterday the
        seizure	6	0 thi ; 0 year ; <alcohol> <alcohol> ; <alcohol> w/d ; <amount> fit ; <asleep> pes
        seizure	6	<blood> <alcohol> ; <bodypart> <play> ; <clothes> then ; <clothes> und ; <clothes> wer
        seizure	6	<colleague> labor ; <daytime> <kin> ; <daytime> his ; <emergency> bay
        seizure	6	<fall> <furniture> ; <fall> <law> ; <furniture> <break> ; <furniture> <stiff>
        seizure	6	<go> blank ; <go> he ; <headface> pa ; <headface> show ; <height> en ; <height> lik
        seizure	6	<height> los ; <hit> contr ; <lock> <shake> ; <lock> up ; <medicine> hac
        seizure	6	<moment> <angry> ; <moment> his ; <night> right ; <pain> <hit> ; <pain> as
        seizure	6	<palecolor> <shake> ; <past> era ; <room> <fluid> ; <room> <moment> ; <see> gtc
        seizure	6	<seizure> est ; <shake> <headface> ; <soon> <height> ; <take> herself ; <week> kind
        seizure	6	a land ; ago 0 ; ago ems ; ago in ; ambulanc bay ; an <illness> ; and my ; arm beat
        seizure	6	arm going ; autopist ; avemari ; bark and ; befor yesterday ; bit his ; bow ; brinc el
        seizure	6	bunk was ; but lik ; cay en ; charg 0 ; church kitchen ; clon ; cold thur
        seizure	6	convulsion est ; cook drop ; d valium ; de convulsion ; detox onc ; dient ; dieron ataqu
        seizure	6	down lik ; el alprazolam ; el labi ; el pantalon ; electric ; er <room> ; etoh w/d
        seizure	6	even he ; ever <stimulant> ; eye show ; f grand ; f k ; foreman labor ; front ; fuck
        seizure	6	fue de ; gent ; gma cal ; going at ; h <withdrawal> ; h ciw ; hac medi ; had pour
        seizure	6	happen ; hard the ; has every ; he bit ; he quit ; he suffer ; headboard was ; hed quit
        seizure	6	hes <awake> ; hes awak ; hes mad ; his <kin> ; his lip ; hour ago ; hoy 0 ; hx obtain
        seizure	6	hymnal ; id been ; int convulsion ; it <fluid> ; land trout ; le and ; le engarrot
        seizure	6	le vin ; lip wet ; lobby 0 ; los <headface> ; los dient ; lost four ; lueg no ; m went
        seizure	6	me mordi ; minuto ; muerd ; muy rap ; my roomi ; nam til ; nd <day> ; nd day
        seizure	6	night right ; nin al ; nobody <home> ; nobody hom ; nurs found ; ojo en ; on kitchen
        seizure	6	on workday ; one <bodypart> ; one ever ; one sid ; orin y ; our <illness> ; out right
        seizure	6	pad on ; partn whol ; patale ; pm 0 ; pt refus ; pus ties ; que cai ; que te
        seizure	6	qued trabaj ; ran in ; rat no ; rechin ; rig at ; rivotril el ; sacuden ; sacuden y
        seizure	6	sacudi com ; sacudiendos ; say at ; se me ; seizur in ; she heard ; slab ; slid off
        seizure	6	smack <headface> ; smack lip ; solit y ; sor ; sort of ; stop jump ; tembl com
        seizure	6	the fish ; then flop ; then she ; thing ; thru his ; to ninety ; today bit ; today his
        seizure	6	toilet and ; tom ayer ; tongu bitten ; took herself ; torci ; trag ayer ; trag hac
        seizure	6	triag today ; twic sinc ; two fit ; ultim dosi ; un <moment> ; un grit ; una sacud
        seizure	6	up <moment> ; up now ; upon the ; volvi en ; weekend kind ; wer <fluid> ; wer wet
        seizure	6	wet the ; what her ; what our ; which <phone> ; which numb ; wif wil ; wil ; witnes gtc
        seizure	6	yesterday on
        seizure	5	+ <fluid> ; + leg ; / <fluid> ; 0 <moment> ; 0 convulsion ; 0 le ; <alone> <palecolor>
        seizure	5	<amount> <bodypart> ; <amount> right ; <awake> <colleague> ; <blade> por
        seizure	5	<bodypart> <hit> ; <caretaking> rn ; <child> <seizure> ; <colleague> <lock> ; <crowd> in
        seizure	5	<day> <take> ; <day> en ; <day> his ; <daytime> by ; <drug> unk ; <eat> <headface>
        seizure	5	<emergency> <hospital> ; <emergency> with ; <fall> con ; <fire> <blood> ; <fluid> /
        seizure	5	<fluid> <amount> ; <furniture> com ; <furniture> was ; <give> im ; <go> just
        seizure	5	<goodbye> <headface> ; <headface> <eat> ; <headface> clock ; <headface> up
        seizure	5	<illness> <daytime> ; <illness> <past> ; <kin> doing ; <kin> first ; <leave> sid
        seizure	5	<moment> mayb ; <palecolor> <fluid> ; <partner> <shake> ; <partner> tuv ; <past> <stiff>
        seizure	5	<play> <fall> ; <record> <emergency> ; <remember> non ; <room> as ; <room> right
        seizure	5	<rope> hac ; <say> <child> ; <see> by ; <seizure> <fluid> ; <seizure> <say>
        seizure	5	<seizure> se ; <shake> a ; <shake> bien ; <shake> dont ; <soon> <fall> ; <start> <pet>
        seizure	5	<take> la ; <tool> <moment> ; <trade> se ; <trust> at ; <trust> she ; <week> <past>
        seizure	5	a bloody ; a calf ; admit <sedative> ; admit ghb ; aft 0 ; afterward he ; ago sweat
        seizure	5	am today ; and <shake> ; ant se ; approx 0 ; arm jerk ; as laundry ; at gym ; ataqu se
        seizure	5	atra y ; attack ; bar sinc ; bed non ; bed was ; been <blood> ; been cut ; behind
        seizure	5	bien fuert ; blank ; bloody ; body went ; breakfast my ; brincandol ; buz lik
        seizure	5	caguamon al ; can el ; cheek on ; com <furniture> ; convuls now ; convulsion dos
        seizure	5	court no ; cowork 0 ; cuand volvi ; d had ; dad had ; dad quit ; dai befor ; dand el
        seizure	5	day off ; de lad ; de m ; deputy inmat ; desmay y ; desplom ; didnt <think> ; doctor
        seizure	5	doesnt hear ; doming porqu ; drop and ; drop by ; ech en ; el <sedative> ; el montacarga
        seizure	5	espum con ; espum y ; eye wer ; first ever ; fit in ; fit sinc ; floor an ; foc en
        seizure	5	foot off ; forty ; friend say ; froth on ; fue hac ; ful <seizure> ; ful seizur ; gf 0
        seizure	5	golp el ; good two ; h <stop> ; hac ratit ; had a ; hallway today ; he <amount>
        seizure	5	head she ; hear me ; her fac ; her klonopin ; herself off ; him chew ; his cheek
        seizure	5	his pant ; his whol ; hour aft ; hr <past> ; hr ago ; husb had ; i ring ; is <fall>
        seizure	5	is sleep ; it <go> ; itself ; jaw is ; just <moment> ; just now ; keel ; keel over
        seizure	5	la caguam ; last wed ; lead 0 ; left sid ; leg stil ; lengu y ; lik chicken ; lip and
        seizure	5	los ojo ; m deni ; mad ; manan dej ; mano com ; manote ; mastic ; medic with ; mi ruc
        seizure	5	min he ; min thi ; minut aft ; minut then ; mordiendos ; mordiendos la ; morn the
        seizure	5	mouth eye ; my beard ; nen de ; night per ; ninety second ; nit ; of them ; off gin
        seizure	5	ojo com ; on <room> ; on floor ; pant ; pantalon ; par arrib ; peg un ; plank and
        seizure	5	practic <day> ; practic today ; pt <awake> ; pt awak ; quit benzo ; refus <emergency>
        seizure	5	rememb non ; rid 0 ; ring ; ring of ; rm <last> ; rm last ; row with ; ruc ; s quit
        seizure	5	sab ant ; say ran ; se <put> ; seiz right ; she threw ; shop he ; si estuvier
        seizure	5	sinc childhood ; sleep long ; slept lik ; som ; spot of ; start jump ; stif and
        seizure	5	strang jacket ; substanc unk ; sunday now ; the <bodypart> ; the floor ; the mix
        seizure	5	the spic ; them <sedative> ; then shook ; thre the ; thru <headface> ; ties ties
        seizure	5	to <confused> ; to confus ; today her ; todit ; tongu in ; tow yard ; tramadol lik
        seizure	5	tray went ; triag ; triag 0 ; turn ; two of ; two seizur ; typ ; ultim trag ; un bot
        seizure	5	un minut ; una <seizure> ; una convulsion ; unfold ; vez cuatr ; vodk two ; volte
        seizure	5	walk a ; was <bodysound> ; was <water> ; was in ; was monday ; was swim ; watch
        seizure	5	wedg behind ; wer <see> ; what <play> ; what song ; wif cocain ; with <sedative>
        seizure	5	with it ; wok on ; y ech ; yesterday lunch ; yrs noth
        seizure	4	0 cb ; 0 drop ; 0 sm ; <amount> <go> ; <angry> ; <ask> <break> ; <asleep> <put>
        seizure	4	<asleep> long ; <blood> <alone> ; <bodypart> + ; <bodypart> <intoxicated>
        seizure	4	<bodypart> are ; <bodypart> drew ; <bodysound> <clean> ; <break> <fluid> ; <breath> ok
        seizure	4	<build> <partner> ; <clinician> <seizure> ; <clothes> <moment> ; <cold> 0
        seizure	4	<crowd> <say> ; <day> <daytime> ; <day> al ; <day> handl ; <day> off ; <day> post
        seizure	4	<daytime> <water> ; <daytime> the ; <drive> <alone> ; <drive> nunc ; <eat> off
        seizure	4	<eat> rush ; <eat> sack ; <eat> se ; <emergency> is ; <fall> <eat> ; <fall> all
        seizure	4	<fall> by ; <fall> to ; <fire> <child> ; <fluid> <ask> ; <fluid> <clothes>
        seizure	4	<fluid> <friend> ; <fluid> <go> ; <fluid> everywher ; <fluid> los ; <fluid> por
        seizure	4	<friend> tir ; <furniture> <fall> ; <furniture> <shake> ; <furniture> and ; <go> to
        seizure	4	<gun> <eat> ; <headface> <asleep> ; <headface> <clothes> ; <headface> <job>
        seizure	4	<headface> par ; <headface> un ; <hear> me ; <height> <colleague> ; <height> el
        seizure	4	<hit> <fall> ; <hold> <sedative> ; <hospital> est ; <illness> <pet>
        seizure	4	<intoxicated> <awake> ; <lock> ; <lock> <headface> ; <lock> <water> ; <lock> right
        seizure	4	<moment> aft ; <moment> en ; <moment> mi ; <moment> soak ; <moment> thi ; <night> our
        seizure	4	<opening> <hospital> ; <palecolor> <moment> ; <palecolor> el ; <past> in ; <pet> lick
        seizure	4	<play> and ; <room> <room> ; <room> admit ; <say> <kin> ; <sedative> <container>
        seizure	4	<sedative> <past> ; <sedative> callejer ; <sedative> el ; <shake> <build>
        seizure	4	<shake> <past> ; <shake> <start> ; <soon> <build> ; <soon> no ; <start> clap
        seizure	4	<stiff> <fluid> ; <stiff> <headface> ; <stiff> <see> ; <stimulant> <seizure>
        seizure	4	<stimulant> mak ; <stop> 0 ; <stop> de ; <stranger> 0 ; <stranger> hac ; <take> <amount>
        seizure	4	<tool> ; <town> he ; <trade> <tool> ; <water> per ; <week> <sedative> ; a <clinician>
        seizure	4	a <seizure> ; a brinc ; a ful ; a fus ; a mol ; a ring ; a t ; a wash ; abt an
        seizure	4	acuerd de ; agar entr ; ago per ; agu per ; air y ; alprazolam callejer ; am went
        seizure	4	an alcohol ; and leg ; and then ; and wrap ; arm drew ; around ; as lumb ; at costc
        seizure	4	at din ; at foot ; at nobody ; at practic ; avent la ; awak groggy ; back to
        seizure	4	bar <cold> ; bar cold ; bed ; bed shook ; bed soak ; befor writ ; bend and ; bf just
        seizure	4	bleacher at ; blown ; brazo y ; breath ok ; brinc los ; cal cry ; callejer ; cam com
        seizure	4	car rn ; carpet ; chew lik ; clamp arm ; click ; clink ; clonic x ; cold 0 ; com <eat>
        seizure	4	convulsion en ; costc ; coworker ; crystal out ; curl up ; dand ; dient apret ; dio el
        seizure	4	do she ; do we ; doe ; doesnt ; doesnt <hear> ; dog lick ; dom 0 ; dont start ; drawn
        seizure	4	drink today ; ed bay ; ed cm ; eel ; el tafil ; entr tre ; espum por ; est dand ; ever
        seizure	4	eye gon ; few minut ; fioricet sinc ; floor ; floor hes ; ful blown ; garag con
        seizure	4	gf report ; god ; going ; grab a ; gs 0 ; hac una ; hamburg ; hard <day> ; hard she
        seizure	4	he <fluid> ; he <stop> ; he slid ; head and ; hech pedazo ; hed <stop> ; her sid
        seizure	4	her turn ; hes convuls ; hes seiz ; his moth ; his string ; hiz pipi ; hno de ; hol
        seizure	4	hop ; hor la ; hospital let ; hour dry ; hour so ; in forty ; in gym ; is cry
        seizure	4	iv vitamin ; jackham ; jerk on ; just <palecolor> ; keep let ; la <job> ; la client
        seizure	4	la lampar ; lad porqu ; ladr ; last etoh ; le agar ; le bail ; le habi ; leg are
        seizure	4	linoleum ; lip then ; liv wir ; lo acab ; lo pudimo ; lo solt ; lo vio ; lock up ; lunch
        seizure	4	lunch rush ; mam convulsion ; mattres and ; mayb a ; me maam ; me shak ; medi <moment>
        seizure	4	medi hor ; mi <child> ; minut back ; mism mi ; mom left ; montacarga ; month long
        seizure	4	morn she ; muchach le ; mush ; my <trust> ; my ativan ; my pant ; my wif ; night left
        seizure	4	night our ; ninety ; nit thi ; noon ; noth one ; now sleep ; obr ya ; off tramadol
        seizure	4	offic just ; ojo ; on drip ; on ext ; on sid ; our lobby ; pap convulsion ; paramedic lo
        seizure	4	pate el ; pedazo ; pelon ; per <wait> ; per husb ; per qued ; per wif ; pesc se ; pick
        seizure	4	pool tabl ; ppl in ; pul to ; que dur ; real <pain> ; refus ambulanc ; regist <day>
        seizure	4	rememb ; restaurant had ; right ; rigid at ; rigid then ; rol back ; roommat found
        seizure	4	roommat say ; sacud y ; said they ; sat aft ; saturday she ; sec now ; sei de ; seiz now
        seizure	4	seizur now ; set down ; shak no ; she <take> ; shook until ; shot <outdoors>
        seizure	4	should disclos ; sid <fluid> ; slam the ; sleep her ; slept and ; soak <clothes>
        seizure	4	song was ; spasm ; stop it ; suspendi ; sweat / ; that all ; the <church> ; the dumpst
        seizure	4	the electric ; the lorazepam ; the monitor ; the rid ; the skat ; the stif ; the whit
        seizure	4	then couldnt ; then lik ; theyr say ; thi a ; threw out ; through me ; thump ; thursday
        seizure	4	til aft ; tim <day> ; today n ; tom el ; tongu bit ; trabaj hoy ; tramadol by ; tug
        seizure	4	two ful ; up arm ; up lik ; us <moment> ; us now ; usa ; valium last ; van was
        seizure	4	veint minuto ; vodk down ; was plug ; wasnt answer ; week ago ; went down ; went lik
        seizure	4	wet and ; which hous ; who sleep ; woman ; worm ; x ano ; yesterday by
        seizure	3	+ <shake> ; / fioricet ; 0 <fall> ; 0 d ; 0 kratom ; 0 s ; <alcohol> which
        seizure	3	<asleep> <think> ; <asleep> hard ; <caretaking> <opioid> ; <clean> se
        seizure	3	<clinician> <amount> ; <consume> <seizure> ; <consume> el ; <continue> let ; <count> thi
        seizure	3	<day> <limp> ; <daytime> as ; <friend> <fall> ; <furniture> knock ; <furniture> non
        seizure	3	<furniture> sin ; <headface> then ; <height> ; <height> <bodypart> ; <height> <eat>
        seizure	3	<hit> <chestheart> ; <illness> attack ; <job> <home> ; <lock> ther ; <moment> back
        seizure	3	<moment> lin ; <night> hac ; <pain> all ; <past> <church> ; <remember> <continue>
        seizure	3	<room> <say> ; <room> llen ; <room> with ; <seizure> <clean> ; <seizure> <go>
        seizure	3	<seizure> an ; <shake> <fluid> ; <shake> <kin> ; <soon> thing ; <stiff> <build>
        seizure	3	<stop> <hit> ; <stop> her ; <stranger> <take> ; <tool> <ask> ; <town> lin ; <write> for
        seizure	3	a bitten ; a board ; a bronc ; a fifteen ; a fish ; abuel dic ; ago mom ; al <stimulant>
        seizure	3	al muchach ; an <clean> ; and flop ; and rememb ; anoch ; anoch le ; arm + ; asi dic
        """
}
