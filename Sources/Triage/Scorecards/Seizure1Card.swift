extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-85	=
        seizure	16	0 sec ; 0 today ; <amount> limb ; <amount> thru ; <ask> cb ; <bodypart> <start>
        seizure	16	<day> <seizure> ; <daytime> <seizure> ; <fall> <shake> ; <fall> mid ; <fluid> himself
        seizure	16	<go> <stiff> ; <headface> <lock> ; <headface> bitten ; <headface> mord
        seizure	16	<headface> smack ; <moment> <tired> ; <night> <seizure> ; <partner> <seizure>
        seizure	16	<remember> <eat> ; <seizure> ; <seizure> 0 ; <seizure> <day> ; <seizure> <furniture>
        seizure	16	<seizure> <last> ; <seizure> <moment> ; <seizure> <night> ; <seizure> <partner>
        seizure	16	<seizure> <past> ; <seizure> <phone> ; <seizure> <room> ; <seizure> about
        seizure	16	<seizure> as ; <seizure> at ; <seizure> in ; <seizure> right ; <seizure> thi
        seizure	16	<seizure> what ; <seizure> x ; <shake> <moment> ; <shake> <palecolor> ; <shake> <room>
        seizure	16	<stiff> <shake> ; a fit ; a siezur ; alfereci ; arch ; arm start ; arm then ; azot
        seizure	16	back bow ; bed walk ; bit thru ; bitten ; blank 0 ; brinc en ; clonic ; com tabl
        seizure	16	convuls ; convulsion ; convulsion ahorit ; convulsion anoch ; convulsion ayer
        seizure	16	convulsion dej ; convulsion hoy ; convulsiv ; doesnt <remember> ; drop mid ; drum on
        seizure	16	drum the ; engarrot ; epileptic ; epilepticu ; est <seizure> ; est convulsion
        seizure	16	explain ask ; eye rol ; eye went ; f <seizure> ; film it ; fish on ; fit <day> ; fit on
        seizure	16	flop lik ; foam ; four limb ; froth ; fueron los ; generaliz ; grand mal ; groggy ; gtc
        seizure	16	heel ; heel drum ; in aisl ; in pe ; in triag ; is <seizure> ; is hav ; is seiz ; jerk
        seizure	16	jerk and ; just had ; la alfereci ; lip smack ; m <seizure> ; mordi ; orin ; plank
        seizure	16	postictal ; rigid ; sacudi ; se <seizure> ; se <shake> ; se convulsion ; se sacudi
        seizure	16	seiz at ; seiz in ; seizur ; seizur last ; seizur on ; seizur thi ; she <seizure>
        seizure	16	siezur ; siezur at ; smack ; statu epilepticu ; stif ; stiffen ; sz ; sz <last> ; sz in
        seizure	16	sz last ; sz x ; then slept ; thrash ; ties ; tongu chew ; tonic ; tonic clonic
        seizure	16	trouser ; two minut ; up eye ; went rigid ; went stif ; whol body ; whol left
        seizure	16	work yesterday
        seizure	15	<awake> <room> ; <bodypart> was ; <emergency> convulsiv ; <kin> <seizure>
        seizure	15	<lock> <fluid> ; <photo> it ; <seizure> <amount> ; body was ; brinc ; crisi convulsiv
        seizure	15	fit at ; flop ; had grand ; le fueron ; load with ; mal at ; mordi la ; of fit
        seizure	15	seizur at ; seizur tuesday ; shak on ; wet himself ; wet jean
        seizure	14	<bodypart> curl ; <bodypart> hop ; <moment> <stiff> ; <money> <shake> ; <shake> on
        seizure	14	<start> <shake> ; <trade> d ; a dock ; a plank ; arm hop ; doctor cut ; ech espum
        seizure	14	ems cam ; eye up ; foam eye ; had sz ; i seiz ; la lengu ; luz en ; mal x
        seizure	14	seizur right ; star thru ; the worm ; tongu ; un seizur ; was jerk ; wet
        seizure	14	with lorazepam
        seizure	13	<awake> <headface> ; <eat> up ; <fluid> <moment> ; <fluid> herself ; <headface> rol
        seizure	13	<sedative> sat ; <shake> then ; <stiff> ; arm was ; ativan monday ; beer by
        seizure	13	breakfast her ; doesnt rememb ; espum ; fit ; fue <day> ; generaliz sz ; havin
        seizure	13	his xanax ; le brinc ; le torci ; limb ; mord ; right sid ; se pus ; seiz 0 ; seiz x
        seizure	13	she seiz ; sid <height> ; sid jump ; sz thi ; tramadol i ; tremor now ; yesterday at
        seizure	12	+ wet ; 0 load ; 0 lock ; <headface> <stiff> ; <put> <fluid> ; <remember> any
        seizure	12	<room> <shake> ; <seizure> a ; ataqu epileptic ; bab blanc ; bitten thru ; bounc off
        seizure	12	cheek bitten ; convuls in ; convulsion a ; convulsiv <night> ; convulsiv anoch
        seizure	12	drawn up ; el usa ; ems with ; eye ; eye whit ; from tramadol ; headboard
        seizure	12	her fioricet ; hes <seizure> ; his <sedative> ; husband eye ; i <seizure>
        seizure	12	kitchen floor ; los puno ; lun tom ; mal in ; night seizur ; now groggy ; piedr <need>
        seizure	12	ratit ; ratit el ; rechin los ; rigid and ; sacudi tod ; sunday nit ; wet herself
        seizure	12	witnes
        seizure	11	<always> up ; <fall> <seizure> ; <fire> <seizure> ; <hear> then ; <height> <headface>
        seizure	11	<moment> <stop> ; <outdoors> thing ; <seizure> <daytime> ; <seizure> <opening>
        seizure	11	<seizure> mi ; <seizure> twic ; <stop> <sedative> ; ahorit en ; am per ; anti se
        seizure	11	awak now ; ayer se ; body jump ; by itself ; cai me ; cam he ; carisoprodol + ; cheek
        seizure	11	clonic 0 ; desconect ; dicen los ; floor jerk ; foam and ; froth and ; hoy en
        seizure	11	jaw clamp ; mal thi ; my tongu ; nit aft ; ojo volte ; one arm ; pas corrient
        seizure	11	qued ido ; sacudi todit ; se mordi ; seiz ; seizur about ; seizur what ; sz 0 ; tabl y
        seizure	11	teeth lock ; the hymnal ; the pew ; to und ; tom ayer ; wtf
        seizure	10	<bodypart> then ; <fall> <stiff> ; <fluid> then ; <height> <alone> ; <moment> then
        seizure	10	<outdoors> sz ; <play> <seizure> ; <say> ful ; <sedative> <last> ; <seizure> sinc
        seizure	10	<shake> com ; <shake> lik ; <tired> <moment> ; <year> hac ; about an ; aisl ; ano hac
        seizure	10	arm began ; ayer 0 ; board then ; boy say ; brinc solit ; button then ; cay ties
        seizure	10	com pol ; convuls now ; de alprazolam ; drool then ; drop to ; echandos ; el suel
        seizure	10	groggy now ; hand pick ; havin a ; her whol ; herman convulsion ; hoy al ; it quit
        seizure	10	labi ; le <height> ; m seiz ; m sz ; me desconect ; pt <seizure> ; ratit se ; rex
        seizure	10	rol up ; round <ask> ; round ask ; sacud ; se engarrot ; seizur 0 ; seizur sinc
        seizure	10	sinc fri ; smack his ; statu ; sz <day> ; sz at ; the headboard ; then <asleep> ; to on
        seizure	10	tonic <seizure> ; un braz ; un ratit ; up <headface>
        seizure	9	0 <seizure> ; <eat> raw ; <go> <seizure> ; <headface> <fluid> ; <headface> <put>
        seizure	9	<headface> <seizure> ; <lock> <shake> ; <seizure> <play> ; <seizure> he ; <seizure> on
        seizure	9	<shake> <amount> ; <shake> dont ; <stiff> com ; <stranger> <fall> ; a grand ; ago 0
        seizure	9	ambulanc is ; and ran ; ayer por ; azot en ; bab ; breakfast today ; cam mor ; chew raw
        seizure	9	convulsion mi ; crew say ; curl ; d <drive> ; did what ; didnt know ; drvr ; dur com
        seizure	9	el <seizure> ; el ataqu ; el pis ; ever sz ; flojer ; fork flew ; fuck lik ; fue ayer
        seizure	9	glitch ; grand ; h <stop> ; he slid ; his klonopin ; i fuck ; jaw lock ; jean
        seizure	9	jean soak ; last xanax ; le volte ; lengu ; lengu mord ; me sacudi ; of clonazepam
        seizure	9	out sunday ; paramedic said ; pasajer ; pe ; pew ; puno cer ; pus dur ; quij trabaj
        seizure	9	rol whit ; se sacud ; seizur he ; she has ; show yesterday ; star through ; sz @
        seizure	9	ties com ; torci la ; twitch then ; una <moment> ; una hor ; viern tom ; whol arm
        seizure	9	witnes by ; y pierna
        seizure	8	0 <lock> ; 0 min ; <alcohol> lu ; <amount> fit ; <amount> thi ; <awake> <moment>
        seizure	8	<crowd> <breath> ; <day> <sedative> ; <eat> everywher ; <fall> <tool>
        seizure	8	<furniture> <moment> ; <moment> couldnt ; <room> <headface> ; <say> <ask>
        seizure	8	<say> <shake> ; <sedative> <day> ; <sedative> <insurance> ; <seizure> <hold> ; <shake> 0
        seizure	8	<shake> <fall> ; <soon> <height> ; <stiff> <clean> ; <stiff> <put> ; <stop> <seizure>
        seizure	8	<year> <afraid> ; a minut ; ago ems ; ago last ; aisl at ; am <colleague> ; an electric
        seizure	8	ant 0 ; anti ; at noth ; ayer en ; azot contr ; body ; cam to ; cb ; chew ; clean thru
        seizure	8	cold thur ; d was ; daz ; desmay y ; doing ; dosi hac ; dream i ; drool ; etoh lu
        seizure	8	everyth he ; explain ; four thi ; ful <seizure> ; ful seizur ; gravy everywher
        seizure	8	he <pet> ; he bark ; headboard was ; heavy accent ; in <hold> ; in corn ; in hold
        seizure	8	is convuls ; it <room> ; jaw clock ; jump lik ; knew wher ; la caguam ; land trout
        seizure	8	load now ; los jalon ; machin 0 ; mid <law> ; mid sentenc ; min then ; minut ; now bit
        seizure	8	ojo pa ; ojo par ; ojo se ; onc stabl ; otr hoy ; pant wet ; peed ; postictal in
        seizure	8	pt seiz ; pump lik ; puno ; ran out ; se azot ; seizur now ; son had ; sor
        seizure	8	spit everywher ; st ever ; suel ; the slab ; them <sedative> ; thi morn ; today at
        seizure	8	trag hac ; trasl ; turkey off ; twitch all ; two fit ; un dient ; una <seizure>
        seizure	8	una convulsion ; wer soak ; whol right ; woman 0 ; y patale ; yesterday in
        seizure	8	yesterday the ; yrs liv
        seizure	7	0 thi ; <alone> <palecolor> ; <amount> <headface> ; <angry> <friend> ; <awake> on
        seizure	7	<blood> <sedative> ; <child> just ; <clean> thi ; <clothes> then ; <drug> unk
        seizure	7	<fluid> <palecolor> ; <furniture> <break> ; <furniture> <limp> ; <go> blank
        seizure	7	<headface> <bodypart> ; <headface> real ; <headface> show ; <height> en
        seizure	7	<illness> <day> ; <law> <shake> ; <leave> <height> ; <moment> <past> ; <night> right
        seizure	7	<past> <smell> ; <put> <stiff> ; <say> <child> ; <see> <bodysound> ; <seizure> <fluid>
        seizure	7	<seizure> <job> ; <seizure> <put> ; <seizure> an ; <seizure> est ; <shake> <headface>
        seizure	7	<shake> <start> ; <start> <height> ; <stiff> <furniture> ; <stiff> then ; <tool> 0
        seizure	7	a seizur ; abuelit llam ; and cros ; and leg ; arm curl ; arm pump ; barra el
        seizure	7	bed search ; befor writ ; beneath my ; bit tongu ; blanc ; bow ; braz le ; breakfast my
        seizure	7	but lik ; click <amount> ; clon ; convulsion dos ; convulsion est ; cook drop ; d stop
        seizure	7	dad quit ; de epilepsi ; dient ; dieron ataqu ; doctor ; drink mon ; drink tuesday
        seizure	7	drum ; el pantalon ; en <palecolor> ; en blanc ; entr una ; epileptic sinc ; er <room>
        seizure	7	ever <amount> ; eye back ; eye show ; fit sinc ; flap ; floor hes ; floor right ; fue de
        seizure	7	fue hoy ; ful <moment> ; ful minut ; glassy ; going at ; habi <past> ; habi pas
        seizure	7	had pour ; had what ; he drop ; he wet ; her <sedative> ; his heel ; hol mi ; hop on
        seizure	7	hour ago ; hoy 0 ; hymnal ; id been ; int <seizure> ; it wet ; kitchen til ; la mir
        seizure	7	lik board ; lin stil ; lit and ; m went ; manote ; me fue ; medic her ; min com
        seizure	7	minut mayb ; minut or ; muerd ; my roomi ; nd <day> ; night right ; ninety second
        seizure	7	nobody <home> ; nobody hom ; ojo com ; osh ; over <fluid> ; own then ; partn whol
        seizure	7	patale ; petit ; pus ties ; que te ; quit her ; sacuden ; sacuden y ; sacudiendos
        seizure	7	se <fluid> ; se orin ; sec ; seiz twic ; she threw ; shook so ; should disclos
        seizure	7	slid off ; stop jump ; substanc unk ; the fish ; thi <daytime> ; thi am ; thing
        seizure	7	thru <headface> ; ties y ; tim today ; to <confused> ; to confus ; tongu bitten
        seizure	7	tongu in ; torci ; twitch ; una cuchar ; usa piedr ; was <daytime> ; was hop ; was noon
        seizure	7	wer wet ; yesterday ; yr <phone>
        seizure	6	+ shaky ; 0 <moment> ; 0 convulsion ; <asleep> pes ; <blade> por ; <bodypart> <play>
        seizure	6	<child> <seizure> ; <clothes> wer ; <cold> <day> ; <colleague> labor ; <colleague> turn
        seizure	6	<daytime> as ; <daytime> his ; <fall> <law> ; <fire> <blood> ; <fluid> los
        seizure	6	<furniture> <stiff> ; <furniture> was ; <go> he ; <headface> <height> ; <headface> pa
        seizure	6	<height> lik ; <height> los ; <illness> <seizure> ; <kin> doing ; <lock> up
        seizure	6	<moment> <angry> ; <moment> <shake> ; <pain> <hit> ; <palecolor> <shake>
        seizure	6	<past> <seizure> ; <past> <stiff> ; <room> <fluid> ; <room> <moment> ; <rope> hac
        seizure	6	<sedative> <past> ; <see> gtc ; <seizure> <stimulant> ; <stiff> and ; <stiff> con
        seizure	6	<stranger> hac ; a bloody ; admit <sedative> ; admit ghb ; afterward he ; ago in
        seizure	6	and my ; and wouldnt ; ant era ; arm going ; autobu ; avemari ; back <fluid> ; bark and
        seizure	6	been eatin ; befor yesterday ; bit ; blank ; brinc el ; can el ; charg 0 ; cheek on
        seizure	6	church kitchen ; clamp ; clamp arm ; cocin con ; convulsion com ; cousin doe ; d <money>
        seizure	6	d <town> ; d valium ; dont start ; drawn ; drool cam ; drop and ; eatin ; el labi
        seizure	6	electric ; entr ; espum con ; est sent ; even he ; f k ; fit in ; for tonight
        seizure	6	foreman labor ; friend say ; gf 0 ; gf <fall> ; golp el ; gtc x ; h <withdrawal> ; h ciw
        seizure	6	hac medi ; hard the ; hear me ; her sid ; hes mad ; his <headface> ; his cheek
        seizure	6	his pant ; his string ; hoy a ; hx obtain ; in <emergency> ; it <fluid> ; jaw is
        seizure	6	last wed ; le engarrot ; le vin ; leg stil ; lobby 0 ; los <headface> ; los dient
        seizure	6	lost four ; lueg no ; mam convulsion ; manan dej ; monday night ; morn as ; mouth eye
        seizure	6	nd day ; nin al ; now his ; now want ; nurs found ; of them ; ojo en ; on kitchen
        seizure	6	on workday ; one <bodypart> ; one sid ; orin y ; our <illness> ; pad on ; pant
        seizure	6	pantalon ; patale com ; peg un ; per <partner> ; plank and ; plank then ; pt refus
        seizure	6	ran in ; rat no ; rechin ; rivotril el ; school cal ; se me ; seiz now ; seiz right
        seizure	6	she heard ; show thi ; slab ; sleepy ; smack <headface> ; smack lip ; sor all ; spot of
        seizure	6	sunday now ; sweaty now ; tabl with ; talk she ; tembl com ; teni dos ; the <bodypart>
        seizure	6	the stif ; then <bodysound> ; then <shake> ; then she ; then snor ; thru his ; ties con
        seizure	6	to ninety ; today his ; todit ; toilet and ; trabaj hoy ; tray went ; turn ; two week
        seizure	6	ultim dosi ; un <moment> ; un minut ; una sacud ; una y ; up <moment> ; up now
        seizure	6	vodk two ; volvi en ; was <eat> ; wer watch ; what our ; whol bed ; win cold
        seizure	6	witnes gtc ; wok on ; y la ; yesterday lunch ; yesterday on
        seizure	5	+ <fluid> ; + pick ; / <fluid> ; <alcohol> w/d ; <amount> <bodypart> ; <amount> right
        seizure	5	<asleep> long ; <bodypart> + ; <bodypart> <hit> ; <bodypart> <intoxicated>
        seizure	5	<bodypart> are ; <bodysound> <clean> ; <child> <stiff> ; <clothes> und
        seizure	5	<colleague> <lock> ; <crowd> <say> ; <day> en ; <day> his ; <day> se ; <daytime> by
        seizure	5	<daytime> in ; <drive> <alone> ; <eat> <headface> ; <emergency> <hospital>
        seizure	5	<emergency> bay ; <emergency> is ; <emergency> with ; <fall> <eat> ; <fall> <furniture>
        seizure	5	<fire> <child> ; <fluid> / ; <fluid> <clothes> ; <fluid> <headface> ; <furniture> com
        seizure	5	<give> im ; <goodbye> <headface> ; <headface> <eat> ; <headface> <job>
        seizure	5	<headface> clock ; <headface> up ; <hit> contr ; <illness> <pet> ; <intoxicated> <awake>
        seizure	5	<leave> sid ; <limp> lik ; <lock> ; <lock> <headface> ; <medicine> hac ; <moment> en
        seizure	5	<moment> his ; <night> our ; <partner> <shake> ; <partner> tuv ; <past> era
        seizure	5	<remember> non ; <room> right ; <sedative> <container> ; <sedative> callejer
        seizure	5	<sedative> el ; <seizure> <say> ; <seizure> <stranger> ; <shake> a ; <shake> bien
        seizure	5	<soon> <fall> ; <start> <pet> ; <stiff> <headface> ; <stiff> <see> ; <stiff> <soon>
        seizure	5	<stiff> at ; <stimulant> <seizure> ; <stranger> le ; <tool> <moment> ; <trade> se
        seizure	5	<trust> at ; <trust> she ; <week> <past> ; a calf ; a land ; a t ; abt an ; add on
        seizure	5	aft 0 ; agar entr ; ago sweat ; all over ; alprazolam callejer ; am today ; ambulanc bay
        seizure	5	and it ; and shook ; anoch a ; arm + ; arm beat ; as laundry ; at gym ; attack
        seizure	5	autopist ; bar sinc ; bed ; bed was ; behind ; bend and ; bien fuert ; bit clean
        seizure	5	bit his ; bloody ; body lock ; brinc los ; brincandol ; bunk was ; but <pain> ; buz lik
        seizure	5	caguamon al ; callejer ; cam com ; clink ; collaps and ; com <furniture> ; court no
        seizure	5	cuand volvi ; curl up ; cut ; d had ; dai befor ; dand el ; de lad ; deputy inmat
        seizure	5	didnt <think> ; do she ; dom 0 ; doming porqu ; dont <start> ; down lik ; drop by
        seizure	5	ed cm ; el <sedative> ; el alprazolam ; el montacarga ; entr tre ; epilepsy and ; eso
        seizure	5	etoh w/d ; ever ; ever <stimulant> ; eye open ; eye wer ; f grand ; few minut
        seizure	5	fioricet sinc ; first ever ; floor ; floor eye ; foam at ; forty ; froth on ; fuck
        seizure	5	fue hac ; garag con ; gent ; gma cal ; good two ; group thi ; hac ratit ; hac una
        seizure	5	happen ; he suffer ; head she ; her fac ; her klonopin ; her turn ; hes seiz ; him chew
        seizure	5	his bar ; his lip ; his whol ; hol ; hop ; hor la ; hour befor ; hr <past> ; hr ago
        seizure	5	husb had ; in forty ; is <fall> ; is sleep ; itself ; jean wet ; jerk for
        seizure	5	just <moment> ; just now ; keel ; keel over ; keep let ; la can ; la client ; la quij
        seizure	5	le habi ; lead 0 ; left sid ; lik chicken ; lip wet ; lo vio ; lock up ; m deni ; mad
        seizure	5	mastic ; me mordi ; medic with ; mi ruc ; min thi ; minut aft ; minut then ; minuto
        seizure	5	mordiendos ; mordiendos la ; morn she ; morn the ; my <trust> ; my beard ; nam til
        seizure	5	nen de ; night our ; night per ; nit ; now sleep ; on <room> ; on sid ; one ever
        seizure	5	otr no ; pa tra ; pap convulsion ; par atra ; pate el ; per husb ; pm 0 ; pt <awake>
        seizure	5	pt awak ; que <seizure> ; que cai ; que convulsion ; que dur ; quit benzo
        seizure	5	refus <emergency> ; rememb non ; rig at ; roommat just ; roommat say ; row with ; ruc
        seizure	5	sab ant ; sacudi com ; said they ; say ran ; second by ; seizur in ; senor le ; shop he
        seizure	5	shot with ; sleep long ; slept lik ; solit y ; spasm ; stif and ; stop it
        seizure	5	strang jacket ; suspendi ; the chair ; the floor ; the mix ; the monitor ; the rid
        seizure	5	the show ; then couldnt ; threw out ; thump ; today her ; tom el ; tow yard ; trag ayer
        seizure	5	tramadol by ; triag ; triag 0 ; triag today ; twic sinc ; two of ; un <seizure>
        seizure	5	un grit ; unfold ; up arm ; upon the ; usual 0 ; van was ; vez cuatr ; volte ; volte los
        seizure	5	was <water> ; was plug ; was run ; was swim ; wedg behind ; wer <fluid> ; wet the
        seizure	5	what <play> ; what her ; what song ; wif cocain ; wif wil ; with <sedative> ; with it
        seizure	5	y ech
        seizure	4	+ leg ; 0 cb ; 0 day ; 0 drop ; 0 le ; 0 year ; <amount> <go> ; <amount> <seizure>
        seizure	4	<amount> <week> ; <amount> clean ; <angry> ; <ask> <break> ; <asleep> <put>
        seizure	4	<asleep> hard ; <blood> <alone> ; <bodypart> pul ; <build> <partner> ; <caretaking> rn
        seizure	4	<clinician> <amount> ; <clothes> <moment> ; <consume> el ; <continue> <say>
        seizure	4	<continue> <shake> ; <count> thi ; <crowd> in ; <day> <limp> ; <day> <promise>
        seizure	4	<day> al ; <day> eran ; <day> handl ; <day> post ; <daytime> she ; <drive> nunc
        seizure	4	<eat> off ; <eat> rush ; <eat> sack ; <fall> all ; <fall> by ; <fall> con ; <fall> to
        seizure	4	<fluid> <amount> ; <fluid> <ask> ; <fluid> <friend> ; <fluid> everywher
        seizure	4	<friend> <fall> ; <friend> tir ; <furniture> <fall> ; <furniture> <fluid>
        seizure	4	<furniture> <shake> ; <furniture> and ; <give> <seizure> ; <go> <shake> ; <go> board
        seizure	4	<go> just ; <go> to ; <headface> <clothes> ; <headface> un ; <hear> me
        seizure	4	<height> <colleague> ; <height> el ; <height> parejit ; <hit> <chestheart>
        seizure	4	<hit> <pill> ; <hold> <sedative> ; <hospital> est ; <illness> my ; <job> <home>
        seizure	4	<job> just ; <kin> first ; <kin> is ; <lock> right ; <moment> <moment> ; <moment> mayb
        seizure	4	<moment> mi ; <moment> soak ; <moment> thi ; <opening> <hospital> ; <pain> as
        seizure	4	<palecolor> el ; <past> in ; <past> up ; <pet> lick ; <play> <fall>
        seizure	4	<record> <emergency> ; <remember> <fall> ; <room> <room> ; <room> admit ; <room> with
        seizure	4	<say> <kin> ; <see> by ; <seizure> <hospital> ; <seizure> com ; <seizure> en
        seizure	4	<shake> <build> ; <shake> <fluid> ; <shake> <past> ; <soon> <build> ; <soon> no
        seizure	4	<start> clap ; <stiff> <fluid> ; <stop> de ; <take> la ; <threat> <moment> ; <tool>
        seizure	4	<tool> <ask> ; <town> he ; <trade> <tool> ; <trade> regul ; <week> <sedative>
        seizure	4	<write> <seizure> ; a <clinician> ; a <seizure> ; a ful ; a fus ; a wash ; abuel dic
        seizure	4	aft book ; aft id ; ago arm ; ago stif ; ago up ; al <stimulant> ; an <clean>
        seizure	4	an <illness> ; and wrap ; anoch le ; anoch mi ; ant se ; approx 0 ; around ; as lumb
        seizure	4	at <clothes> ; at din ; at foot ; at my ; at nobody ; avent la ; awak groggy
        seizure	4	bar <cold> ; bar cold ; bed non ; bed soak ; bf just ; bitten <headface> ; bitten tongu
        seizure	4	blown ; board <stiff> ; board stif ; body went ; brazo y ; breath talk ; brinc parejit
        seizure	4	broth out ; by the ; cay en ; check him ; click ; clonic x ; cm ; codo ; costc
        seizure	4	crystal out ; cuant ; cun el ; d sz ; dad had ; dand ; de <homeless> ; de <seizure>
        seizure	4	desplom ; dient apret ; do we ; doc 0 ; doe ; doesnt hear ; dog lick ; ed bay ; eel
        seizure	4	el carrit ; el dom ; el tafil ; er kept ; eso <fluid> ; eso fue ; espum no ; espum y
        seizure	4	est dand ; eye gon ; f substanc ; fed up ; fil del ; floor as ; foot off ; fueron
        seizure	4	ful blown ; g on ; go he ; god ; going ; golp las ; grab a ; had a ; hamburg
        seizure	4	hard <day> ; hard she ; he quit ; he slept ; head and ; her tak ; her valium
        seizure	4	hes <awake> ; hes <stiff> ; hes awak ; hes convuls ; hes grey ; hes stif ; his eye
        seizure	4	his fridg ; his third ; his vodk ; hiz pipi ; hno de ; hora le ; hour dry ; id bitten
        seizure	4	in gym ; is cry ; it <continue> ; it around ; it let ; iv vitamin ; jackham ; jackknif
        seizure	4	jail intak ; kitchen count ; la <job> ; lad porqu ; las barra ; le bail ; leg are
        seizure	4	leg jerk ; leg wer ; lifeguard pul ; lip and ; liv wir ; lo pudimo ; lo solt ; los codo
        seizure	4	los ojo ; lunch ; lunch rush ; m convulsion ; mano com ; mattres and ; me shak
        seizure	4	medi <moment> ; medi hor ; mi nen ; min bit ; min he ; minut back ; mism mi ; mom left
        seizure	4	mon for ; month long ; moret ; morn my ; muchach le ; mush ; my ativan ; my pant
        seizure	4	night left ; ninety <moment> ; normal a ; noth one ; numb two ; nurs giv ; of <sedative>
        seizure	4	off his ; off liquor ; off phenibut ; off tramadol ; offic just ; on drip ; on floor
        seizure	4	on wed ; our lobby ; over for ; paramedic check ; paramedic lo ; parejit ; per qued
        seizure	4	pick ; plug int ; pour his ; ppl in ; pul to ; quij ; quij y ; rat le ; rattl lik
        seizure	4	real <pain> ; refus ambulanc ; refus hosp ; regist <day> ; rememb ; report it
        seizure	4	restaurant had ; rid 0 ; rigid then ; rol back ; s quit ; sacud y ; sat aft ; scream son
        seizure	4	se <put> ; sec now ; shak no ; shaky ; shaky now ; shook ; shook until ; shot <outdoors>
        seizure	4	si estuvier ; sid <fluid> ; slam the ; sleep ; sleep her ; so <count> ; soak <clothes>
        seizure	4	somewher ; song was ; sweat / ; telefon a ; teni <amount> ; thank ; the <church>
        seizure	4	the dumpst ; the fork ; the linoleum ; the lorazepam ; the skat ; the spic ; the whit
        seizure	4	then didnt ; they taught ; theyr say ; thrash and ; thre sinc ; thre the ; thur aft
        seizure	4	ties ties ; til aft ; tim <day> ; to squeez ; tonight at ; tramadol lik ; tug ; tuv una
        seizure	4	two seizur ; typ ; u ; ultim trag ; until his ; up lik ; up one ; us <moment> ; us now
        seizure	4	valium last ; van step ; vec hoy ; vodk down ; volvi no ; volvi per ; walk a
        seizure	4	was <bodysound> ; wasnt answer ; wednesday the ; week ago ; week becaus ; went board
        seizure	4	went down ; went dry ; wer <play> ; wer <see> ; wet and ; wet my ; which hous
        seizure	4	who sleep ; whol hous ; wil ; woman ; worm ; y empez ; y un ; yesterday afternoon
        seizure	4	yesterday by ; yrs noth
        seizure	3	+ drink ; 0 <fall> ; 0 sm ; 0 xanax ; <alcohol> <alcohol> ; <asleep> <think>
        seizure	3	<bodypart> drew ; <break> <fluid> ; <clinician> <seizure> ; <clinician> pt
        seizure	3	<continue> let ; <continue> right ; <day> <daytime> ; <daytime> <water> ; <daytime> the
        seizure	3	<fluid> <tired> ; <furniture> non ; <furniture> she ; <furniture> sin ; <gun> <eat>
        seizure	3	<headface> <asleep> ; <headface> par ; <height> ; <height> <eat> ; <hit> <fall>
        seizure	3	<hit> <seizure> ; <hospital> <day> ; <illness> attack ; <lock> <water> ; <lock> and
        seizure	3	<lock> ther ; <moment> back ; <moment> se ; <pain> all ; <pain> tod
        seizure	3	<palecolor> <fluid> ; <palecolor> then ; <past> first ; <play> and ; <room> <say>
        seizure	3	<room> as ; <room> llen ; <say> f ; <say> que ; <see> <colleague> ; <see> tonic
        seizure	3	<seizure> refus ; <soon> thing ; <stiff> <build> ; <stimulant> mak ; <stranger> <shake>
        seizure	3	<stranger> who ; <take> entr ; <town> lin ; <trade> <drive> ; <wait> <breath>
        seizure	3	<water> per ; <write> for ; a brinc ; a shak ; ago mom ; agu per ; air y ; al cristal
        seizure	3	al muchach ; an earthquak ; and gray ; and im ; and report ; and then ; arm drew
        seizure	3	arrib se ; at practic ; back in ; bar x ; beaten ; bed shook ; beer he ; bit cheek
        seizure	3	bleacher at ; boc y ; boyfriend say ; but <partner> ; but wif ; cal cry ; cal scream
        seizure	3	cam round ; carpet ; chew lik ; chew on ; chip <headface> ; chip tooth ; chof ; cold 0
        seizure	3	com munec ; confus doesnt ; convulsion en ; d bed ; de cosa ; de dar ; de hoy ; dej de
        seizure	3	desd <month> ; din yesterday ; doesnt ; doesnt <hear> ; doing the ; drink today
        seizure	3	drum my ; duel tod ; ems ; en un ; entr de ; epilepsi ; er <say> ; es miercol
        seizure	3	est <daytime> ; est <give> ; est manan ; f <shake> ; floor an ; floor with ; food court
        seizure	3	fridg ; fui ; gf report ; gin 0 ; granddaught 0 ; gtc in ; hac un ; hallway today
        seizure	3	har <amount> ; has no ; hasnt had ; hav <amount> ; he <stop> ; he collaps ; he had
        """
}
