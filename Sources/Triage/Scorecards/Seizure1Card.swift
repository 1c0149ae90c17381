extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-85	=
        seizure	16	0 sec ; 0 today ; <amount> thru ; <bodypart> <start> ; <bodypart> was ; <day> <seizure>
        seizure	16	<daytime> <seizure> ; <emergency> convulsiv ; <fall> <shake> ; <fall> mid
        seizure	16	<fluid> himself ; <go> <stiff> ; <headface> <lock> ; <headface> bitten
        seizure	16	<headface> smack ; <night> <seizure> ; <partner> <seizure> ; <remember> <eat>
        seizure	16	<seizure> ; <seizure> 0 ; <seizure> <amount> ; <seizure> <day> ; <seizure> <furniture>
        seizure	16	<seizure> <last> ; <seizure> <moment> ; <seizure> <night> ; <seizure> <partner>
        seizure	16	<seizure> <past> ; <seizure> <room> ; <seizure> as ; <seizure> at ; <seizure> hac
        seizure	16	<seizure> right ; <seizure> thi ; <seizure> what ; <shake> <moment>
        seizure	16	<shake> <palecolor> ; <shake> <room> ; <stiff> <shake> ; a fit ; a siezur ; alfereci
        seizure	16	arch ; arm start ; arm then ; ayer se ; azot ; bed walk ; bit thru ; bitten ; blank 0
        seizure	16	body was ; brinc ; brinc en ; clonic ; com tabl ; convuls ; convulsion
        seizure	16	convulsion ahorit ; convulsion anoch ; convulsion ayer ; convulsion hoy ; convulsiv
        seizure	16	crisi convulsiv ; doesnt <remember> ; drop mid ; drum on ; drum the ; engarrot
        seizure	16	epileptic ; epilepticu ; est <seizure> ; est convulsion ; explain ask ; eye rol
        seizure	16	eye went ; f <seizure> ; film it ; fish on ; fit <day> ; fit on ; flop lik ; foam
        seizure	16	froth ; generaliz ; grand mal ; groggy ; gtc ; heel ; heel drum ; in triag
        seizure	16	is <seizure> ; is hav ; is seiz ; jerk ; just had ; la alfereci ; le fueron ; lip smack
        seizure	16	load with ; m <seizure> ; mordi ; of fit ; orin ; plank ; postictal ; rigid ; sacudi
        seizure	16	se <seizure> ; se <shake> ; se convulsion ; se sacudi ; seiz at ; seiz in ; seizur
        seizure	16	seizur last ; seizur my ; seizur on ; seizur thi ; she <seizure> ; siezur ; siezur at
        seizure	16	smack ; statu epilepticu ; stif ; stiffen ; sz ; sz <last> ; sz in ; sz last ; sz x
        seizure	16	then slept ; thrash ; ties ; tongu ; tongu chew ; tonic ; tonic clonic ; trouser
        seizure	16	two minut ; went rigid ; went stif ; wet himself ; whol body ; whol left
        seizure	16	work yesterday
        seizure	15	<amount> limb ; <bodypart> curl ; <kin> <seizure> ; <lock> <fluid> ; <moment> <tired>
        seizure	15	<photo> it ; <seizure> in ; <seizure> x ; <shake> on ; a plank ; back bow ; espum
        seizure	15	flop ; four limb ; in pe ; luz en ; mal at ; mordi la ; seizur tuesday ; shak on
        seizure	15	sid <height> ; sid jump
        seizure	14	<bodypart> hop ; <headface> mord ; <headface> rol ; <money> <shake> ; <seizure> <phone>
        seizure	14	<start> <shake> ; a dock ; arm hop ; ativan monday ; beer by ; convulsion dej ; ems cam
        seizure	14	fit ; fit at ; fueron los ; had grand ; havin ; jerk and ; la lengu ; le torci ; mal x
        seizure	14	rigid and ; the worm ; today at ; un seizur ; with lorazepam ; witnes
        seizure	13	<awake> <headface> ; <fluid> herself ; <room> <shake> ; <seizure> a ; am per ; awak now
        seizure	13	breakfast today ; convulsion a ; convulsion hac ; convulsiv <night> ; convulsiv anoch
        seizure	13	doctor cut ; eye up ; fue <day> ; generaliz sz ; headboard ; his <sedative> ; i seiz
        seizure	13	ratit ; right sid ; se pus ; seizur at ; star thru ; sunday nit ; tabl y ; tramadol i
        seizure	13	was jerk
        seizure	12	0 load ; 0 lock ; <child> just ; <eat> up ; <fire> <seizure> ; <fluid> <moment>
        seizure	12	<headface> <stiff> ; <moment> <stiff> ; <remember> any ; <sedative> sat ; <stiff>
        seizure	12	arm began ; arm was ; ataqu epileptic ; bab blanc ; bit tongu ; bounc off
        seizure	12	breakfast her ; cam he ; cam mor ; carisoprodol + ; cheek bitten ; clonic 0 ; com pol
        seizure	12	convuls in ; doesnt rememb ; drank from ; ems with ; eye whit ; foam and ; foam eye
        seizure	12	from tramadol ; her fioricet ; her whol ; i <seizure> ; in aisl ; kitchen floor
        seizure	12	le brinc ; los puno ; mal in ; my tongu ; night seizur ; rechin los ; seiz 0
        seizure	12	seizur what ; sz thi ; the headboard ; torci la ; tremor now ; wet ; wet herself
        seizure	12	whiskey which
        seizure	11	+ wet ; <always> up ; <awake> <room> ; <height> <headface> ; <moment> then
        seizure	11	<outdoors> sz ; <outdoors> thing ; <put> <fluid> ; <seizure> <daytime>
        seizure	11	<seizure> <opening> ; <shake> then ; <stiff> <furniture> ; <stiff> com
        seizure	11	<stop> <sedative> ; ahorit en ; ayer 0 ; bitten thru ; body jump ; by itself
        seizure	11	dicen los ; ech espum ; el usa ; eye ; floor jerk ; he wet ; hes <seizure>
        seizure	11	his klonopin ; his xanax ; hol mi ; hoy en ; husband eye ; jaw clamp ; labi ; limb
        seizure	11	m seiz ; mal thi ; min then ; of clonazepam ; ojo volte ; one arm ; piedr <need>
        seizure	11	pt <seizure> ; ratit el ; rol up ; she seiz ; sz 0 ; sz at ; teeth lock ; the hymnal
        seizure	11	the pew ; ties com ; to und ; tonic <seizure> ; yesterday at
        seizure	10	<awake> <moment> ; <daytime> in ; <fall> <seizure> ; <fall> <stiff> ; <fluid> then
        seizure	10	<moment> <stop> ; <play> <seizure> ; <seizure> about ; <shake> <amount> ; <shake> dont
        seizure	10	<stiff> con ; <stop> <seizure> ; about an ; ago last ; board then ; boy say ; cai me
        seizure	10	cay ties ; cheek ; curl ; d stop ; de alprazolam ; desconect ; dosi hac ; drool then
        seizure	10	echandos ; el pis ; el suel ; explain ; fuck lik ; glitch ; hand pick ; havin a
        seizure	10	i fuck ; is convuls ; it quit ; m sz ; me desconect ; nit aft ; now groggy ; puno
        seizure	10	qued ido ; quit her ; sacudi tod ; se <fluid> ; se engarrot ; se mordi ; se orin
        seizure	10	seiz x ; seizur 0 ; she has ; shook so ; show yesterday ; sinc fri ; smack his
        seizure	10	ties con ; un ratit ; up eye ; wtf
        seizure	9	0 <seizure> ; <awake> on ; <bodypart> then ; <eat> raw ; <go> <seizure> ; <hear> then
        seizure	9	<height> <alone> ; <leave> <height> ; <say> ful ; <sedative> <last> ; <seizure> <job>
        seizure	9	<seizure> <play> ; <seizure> <put> ; <seizure> he ; <seizure> mi ; <shake> 0
        seizure	9	<stiff> <clean> ; <year> hac ; a minut ; a seizur ; ago 0 ; aisl ; and ran ; ano hac
        seizure	9	ayer por ; azot en ; brinc solit ; button then ; cb ; chew raw ; convulsion mi
        seizure	9	did what ; drop to ; drvr ; el <seizure> ; el ataqu ; ever sz ; froth and ; fue de
        seizure	9	grand ; herman convulsion ; hoy al ; jaw lock ; kitchen til ; le <height> ; lun tom
        seizure	9	me sacudi ; mid sentenc ; mord ; ojo se ; orin y ; out sunday ; plank then ; puno cer
        seizure	9	ratit se ; rex ; rol whit ; round <ask> ; round ask ; sacud ; sacudi todit ; se sacud
        seizure	9	seiz ; seizur he ; seizur right ; star through ; statu ; sz <day> ; the slab
        seizure	9	then <asleep> ; tom ayer ; un braz ; wer soak ; wet jean ; whol arm ; y pierna
        seizure	8	0 <lock> ; 0 min ; <alcohol> lu ; <amount> fit ; <clean> thi ; <day> <sedative>
        seizure	8	<eat> everywher ; <fall> <tool> ; <furniture> <moment> ; <headface> <fluid>
        seizure	8	<headface> <put> ; <headface> <seizure> ; <headface> real ; <limp> lik ; <lock> <shake>
        seizure	8	<moment> couldnt ; <room> <headface> ; <say> <ask> ; <say> <seizure>
        seizure	8	<sedative> <insurance> ; <seizure> <hold> ; <seizure> on ; <seizure> sinc
        seizure	8	<shake> <start> ; <shake> com ; <shake> lik ; <start> <height> ; <stiff> <put> ; a grand
        seizure	8	am <colleague> ; an electric ; and it ; anoch a ; ant 0 ; anti ; anti se ; arm curl
        seizure	8	at noth ; ayer en ; azot contr ; beneath my ; bit his ; chew ; clean thru ; clon
        seizure	8	crew say ; d was ; daz ; didnt know ; dieron ataqu ; doing ; drawn up ; dream i
        seizure	8	drink tuesday ; drool ; etoh lu ; everyth he ; floor eye ; fork flew ; four thi
        seizure	8	fue ayer ; fue hoy ; ful <moment> ; ful minut ; gf <fall> ; gravy everywher ; groggy now
        seizure	8	habi <past> ; habi pas ; headboard was ; heavy accent ; her <sedative> ; in <hold>
        seizure	8	in corn ; in hold ; in wallet ; it wet ; jean soak ; knew wher ; last xanax ; le volte
        seizure	8	lengu ; lik board ; los jalon ; machin 0 ; me fue ; mid <law> ; minut ; minut or
        seizure	8	monday night ; now bit ; ojo pa ; onc stabl ; paramedic said ; pe ; peed ; pew ; pt seiz
        seizure	8	quij trabaj ; seizur about ; seizur sinc ; sor all ; spit everywher ; stop jump ; suel
        seizure	8	then <bodysound> ; then snor ; thi <daytime> ; thi morn ; to on ; tongu in ; torci
        seizure	8	trag hac ; trasl ; twitch all ; twitch then ; two fit ; una <moment> ; una <seizure>
        seizure	8	una convulsion ; una hor ; viern tom ; wer watch ; whol right ; witnes by
        seizure	8	yesterday the ; yrs liv
        seizure	7	+ shaky ; <alone> <palecolor> ; <amount> thi ; <angry> <friend> ; <blood> <sedative>
        seizure	7	<cold> <day> ; <colleague> turn ; <crowd> <breath> ; <day> se ; <fluid> <headface>
        seizure	7	<fluid> <palecolor> ; <furniture> <break> ; <go> blank ; <headface> <bodypart>
        seizure	7	<headface> <height> ; <illness> <day> ; <law> <shake> ; <moment> <angry>
        seizure	7	<moment> <past> ; <past> <smell> ; <put> <stiff> ; <room> <fluid>
        seizure	7	<sedative> <container> ; <sedative> <day> ; <sedative> <past> ; <see> <bodysound>
        seizure	7	<seizure> est ; <seizure> twic ; <shake> <fall> ; <shake> <headface> ; <stiff> and
        seizure	7	<stiff> then ; <stranger> <fall> ; <tired> <moment> ; <tool> 0 ; abuelit llam ; ago ems
        seizure	7	ago in ; aisl at ; ambulanc is ; and cros ; and wouldnt ; arm going ; arm pump ; bab
        seizure	7	bark and ; bed search ; blanc ; body ; cam to ; clamp ; cocin con ; cold thur
        seizure	7	convuls now ; convulsion est ; cousin doe ; d <town> ; dont start ; drink mon
        seizure	7	drool cam ; drum ; dur com ; el labi ; electric ; epileptic sinc ; ever <amount>
        seizure	7	f grand ; fit sinc ; flap ; floor right ; ful <seizure> ; ful seizur ; glassy ; gtc x
        seizure	7	had what ; hard the ; he <pet> ; he bark ; he drop ; he quit ; hes mad ; his <headface>
        seizure	7	his heel ; hour ago ; hoy 0 ; hoy a ; in <emergency> ; it <room> ; jaw clock ; jean
        seizure	7	jump lik ; la mir ; le vin ; lip wet ; lit and ; load now ; los <headface> ; m went
        seizure	7	manote ; me mordi ; min com ; minut mayb ; muerd ; nd <day> ; nd day ; now his ; ojo com
        seizure	7	ojo par ; osh ; our card ; own then ; pant wet ; postictal in ; pus dur ; pus ties
        seizure	7	que te ; ran out ; sacuden ; sacuden y ; sacudiendos ; se azot ; she threw ; slab
        seizure	7	son had ; st ever ; sweaty now ; sz @ ; tabl with ; talk she ; then <shake> ; thi am
        seizure	7	tim today ; tongu bitten ; turkey off ; twitch ; two week ; un grit ; usa piedr
        seizure	7	usual 0 ; volvi en ; was <daytime> ; was monday ; was noon ; wer <fluid> ; wer wet
        seizure	7	wet the ; win cold ; y patale ; yesterday in
        seizure	6	0 <moment> ; 0 thi ; <alcohol> <alcohol> ; <alcohol> w/d ; <amount> <headface>
        seizure	6	<asleep> pes ; <bodypart> <play> ; <clothes> then ; <clothes> und ; <clothes> wer
        seizure	6	<colleague> labor ; <day> en ; <daytime> by ; <daytime> his ; <drug> unk
        seizure	6	<emergency> bay ; <fall> <furniture> ; <fall> <law> ; <fire> <blood>
        seizure	6	<furniture> <limp> ; <furniture> <stiff> ; <furniture> was ; <go> he ; <headface> show
        seizure	6	<height> en ; <height> lik ; <height> los ; <hit> contr ; <leave> sid ; <lock> up
        seizure	6	<medicine> hac ; <night> right ; <pain> <hit> ; <partner> tuv ; <past> <seizure>
        seizure	6	<record> <emergency> ; <remember> non ; <room> <moment> ; <see> gtc ; <seizure> <fluid>
        seizure	6	<seizure> <say> ; <seizure> <stimulant> ; <seizure> an ; <shake> a ; <stiff> at
        seizure	6	<stranger> hac ; <take> herself ; <week> <past> ; <week> kind ; a bloody ; a land
        seizure	6	admit <sedative> ; admit ghb ; ambulanc bay ; and my ; ant era ; ant se ; arm beat
        seizure	6	autopist ; avemari ; been eatin ; bit ; blank ; bow ; braz le ; breakfast my ; brinc el
        seizure	6	but lik ; cay en ; charg 0 ; cheek on ; church kitchen ; click <amount> ; cook drop
        seizure	6	court no ; d <money> ; dad quit ; de lad ; dient ; doctor ; dont <start> ; down lik
        seizure	6	drop by ; eatin ; el alprazolam ; en <palecolor> ; en blanc ; er <room> ; etoh w/d
        seizure	6	even he ; ever <stimulant> ; eye show ; f k ; flojer ; floor an ; foreman labor
        seizure	6	friend say ; fuck ; gf 0 ; gma cal ; golp el ; h <withdrawal> ; h ciw ; hac medi
        seizure	6	had pour ; happen ; he suffer ; her klonopin ; herself off ; hes <awake> ; hes awak
        seizure	6	his lip ; his moth ; hop on ; hx obtain ; hymnal ; id been ; int <seizure> ; it <fluid>
        seizure	6	land trout ; le and ; le engarrot ; left sid ; lin stil ; lobby 0 ; los dient ; los ojo
        seizure	6	lueg no ; manan dej ; medic her ; minuto ; mordiendos ; mordiendos la ; mouth eye
        seizure	6	muy rap ; my roomi ; night per ; night right ; nin al ; ninety second ; nobody hom
        seizure	6	nurs found ; ojo en ; on kitchen ; on workday ; one <bodypart> ; one sid ; our <illness>
        seizure	6	out right ; pad on ; partn whol ; patale ; patale com ; per <partner> ; petit ; pm 0
        seizure	6	pt refus ; que cai ; qued trabaj ; ran in ; rat no ; rechin ; rememb non ; rig at
        seizure	6	rivotril el ; sacudi com ; school cal ; se me ; sec ; seiz right ; she heard ; show thi
        seizure	6	sleepy ; sor ; sort ; sort of ; spot of ; substanc unk ; the fish ; them <sedative>
        seizure	6	then flop ; then she ; thing ; thru his ; ties y ; to ninety ; today bit ; today his
        seizure	6	todit ; toilet and ; took herself ; trabaj hoy ; trag ayer ; triag ; triag today
        seizure	6	twic sinc ; ultim dosi ; un dient ; una sacud ; up <headface> ; up <moment> ; up now
        seizure	6	upon the ; vodk two ; was hop ; weekend kind ; wet my ; what her ; what our ; whol bed
        seizure	6	wif wil ; wil ; witnes gtc ; y ech ; y la ; yesterday ; yesterday lunch ; yesterday on
        seizure	5	+ leg ; 0 convulsion ; 0 le ; <alcohol> which ; <amount> <bodypart> ; <amount> right
        seizure	5	<asleep> long ; <blade> por ; <blood> <alone> ; <bodypart> <hit>
        seizure	5	<bodypart> <intoxicated> ; <bodysound> <clean> ; <caretaking> rn ; <child> <seizure>
        seizure	5	<colleague> <lock> ; <day> <limp> ; <day> <take> ; <day> al ; <day> his
        seizure	5	<daytime> <kin> ; <daytime> as ; <drive> <alone> ; <drive> nunc ; <eat> <headface>
        seizure	5	<emergency> <hospital> ; <emergency> with ; <fall> by ; <fluid> / ; <fluid> por
        seizure	5	<furniture> <shake> ; <furniture> com ; <give> im ; <go> just ; <goodbye> <headface>
        seizure	5	<headface> <eat> ; <headface> clock ; <headface> pa ; <headface> up
        seizure	5	<illness> <seizure> ; <kin> doing ; <lock> ; <moment> <moment> ; <moment> <shake>
        seizure	5	<moment> en ; <moment> his ; <palecolor> <fluid> ; <palecolor> <shake>
        seizure	5	<partner> <shake> ; <past> <stiff> ; <play> <fall> ; <room> right ; <rope> hac
        seizure	5	<say> <child> ; <say> <shake> ; <see> by ; <shake> all ; <shake> bien ; <soon> <height>
        seizure	5	<soon> no ; <start> <pet> ; <stimulant> <seizure> ; <stranger> le ; <take> <amount>
        seizure	5	<take> la ; <tool> ; <tool> <moment> ; <trade> se ; <trust> she ; a <seizure> ; a calf
        seizure	5	abt an ; acuerd de ; aft 0 ; afterward he ; agar entr ; ago sweat ; am today ; and leg
        seizure	5	and shook ; arm jerk ; as laundry ; at gym ; bed ; bed was ; befor writ
        seizure	5	befor yesterday ; behind ; bien fuert ; bloody ; boc y ; body went ; brincandol
        seizure	5	broth out ; bunk was ; buz lik ; caguamon al ; can el ; clamp arm ; clink ; clonic x
        seizure	5	collaps and ; convulsion dos ; cut ; d had ; d valium ; dad had ; de <seizure>
        seizure	5	desmay y ; didnt <think> ; do she ; drop and ; el <sedative> ; el montacarga
        seizure	5	el pantalon ; entr tre ; epilepsy and ; espum con ; espum por ; ever ; eye wer
        seizure	5	few minut ; first ever ; fit in ; floor ; floor hes ; foot off ; for tonight ; forty
        seizure	5	front ; froth on ; gent ; going at ; group thi ; h <stop> ; hac ratit ; hav <amount>
        seizure	5	he <fluid> ; head she ; her fac ; hes convuls ; hes seiz ; him chew ; his <kin>
        seizure	5	his cheek ; his pant ; his string ; his whol ; hor la ; in gym ; is <fall> ; is sleep
        seizure	5	it <go> ; itself ; iv vitamin ; jaw is ; just <moment> ; just now ; keel ; keel over
        seizure	5	la caguam ; la client ; last wed ; le habi ; lead 0 ; leg stil ; lifeguard pul
        seizure	5	lik chicken ; lip and ; lo acab ; lock up ; lost four ; m deni ; mam convulsion
        seizure	5	mano com ; mastic ; medic with ; mi ruc ; min thi ; minut aft ; minut then ; morn as
        seizure	5	morn she ; my <trust> ; my beard ; nam til ; nen de ; nit ; nobody <home> ; noon
        seizure	5	now sleep ; now want ; of them ; on <room> ; on floor ; on sid ; one ever ; our lobby
        seizure	5	pant ; pap convulsion ; par arrib ; par atra ; peg un ; per husb ; pick ; plank and
        seizure	5	practic <day> ; practic today ; pt <awake> ; pt awak ; quit benzo ; real <pain>
        seizure	5	refus <emergency> ; rid 0 ; roommat say ; row with ; ruc ; s quit ; sab ant ; se <put>
        seizure	5	seiz now ; seizur in ; seizur now ; senor le ; shook ; shop he ; should disclos
        seizure	5	slam the ; sleep long ; slept lik ; slid off ; smack <headface> ; smack lip ; solit y
        seizure	5	start jump ; stif and ; stop it ; strang jacket ; sunday now ; suspendi ; the <bodypart>
        seizure	5	the chair ; the floor ; the linoleum ; the mix ; the spic ; then couldnt ; thre the
        seizure	5	threw out ; thru <headface> ; to <confused> ; to confus ; today her ; tom el ; tow yard
        seizure	5	tramadol lik ; tray went ; triag 0 ; turn ; two of ; two seizur ; ultim trag
        seizure	5	un <moment> ; unfold ; vez cuatr ; volte ; walk a ; was <bodysound> ; watch
        seizure	5	wedg behind ; went lik ; wer <see> ; what <play> ; what song ; wif cocain
        seizure	5	with <sedative> ; with it ; wok on ; woman 0
        seizure	4	+ <fluid> ; + <shake> ; / <fluid> ; 0 cb ; 0 drop ; 0 sm ; 0 year ; <amount> <go>
        seizure	4	<amount> <seizure> ; <amount> <week> ; <angry> ; <ask> <break> ; <asleep> <put>
        seizure	4	<bodypart> + ; <bodypart> are ; <bodypart> drew ; <break> <fluid> ; <build> <partner>
        seizure	4	<clinician> <seizure> ; <clothes> <moment> ; <consume> el ; <continue> <say>
        seizure	4	<crowd> <say> ; <crowd> in ; <day> handl ; <day> post ; <daytime> <water>
        seizure	4	<daytime> the ; <eat> off ; <eat> rush ; <eat> sack ; <emergency> is ; <fall> <eat>
        seizure	4	<fall> con ; <fall> to ; <fire> <child> ; <fluid> <amount> ; <fluid> <ask>
        seizure	4	<fluid> <clothes> ; <fluid> <friend> ; <fluid> <go> ; <fluid> everywher ; <fluid> los
        seizure	4	<friend> tir ; <furniture> <fall> ; <furniture> and ; <give> <seizure> ; <go> to
        seizure	4	<gun> <eat> ; <headface> <clothes> ; <headface> <job> ; <height> ; <height> <colleague>
        seizure	4	<height> el ; <hit> <pill> ; <hit> <seizure> ; <hold> <sedative> ; <hospital> est
        seizure	4	<illness> <pet> ; <illness> my ; <intoxicated> <awake> ; <job> <home> ; <job> just
        seizure	4	<kin> first ; <lock> <headface> ; <lock> <water> ; <lock> right ; <moment> mayb
        seizure	4	<moment> mi ; <moment> soak ; <moment> thi ; <night> our ; <opening> <hospital>
        seizure	4	<pain> all ; <pain> as ; <palecolor> <moment> ; <palecolor> el ; <past> era ; <pet> lick
        seizure	4	<play> and ; <remember> <continue> ; <room> <room> ; <room> admit ; <room> as
        seizure	4	<room> llen ; <room> with ; <say> <kin> ; <sedative> callejer ; <sedative> el
        seizure	4	<shake> <build> ; <shake> <past> ; <soon> <build> ; <soon> <fall> ; <start> clap
        seizure	4	<stiff> <fluid> ; <stiff> <headface> ; <stiff> <see> ; <stimulant> mak ; <stop> de
        seizure	4	<take> <bodypart> ; <tool> <ask> ; <town> he ; <trade> <tool> ; <water> per
        seizure	4	<week> <sedative> ; <write> for ; a <clinician> ; a brinc ; a fish ; a ful ; a fus
        seizure	4	a mol ; a t ; a wash ; abuel dic ; agu per ; air y ; all over ; alprazolam callejer
        seizure	4	am went ; an <illness> ; and rememb ; and then ; and wrap ; anoch le ; approx 0 ; arm +
        seizure	4	arm drew ; around ; as lumb ; at din ; at foot ; at nobody ; at practic ; atra y
        seizure	4	attack ; avent la ; awak groggy ; bar <cold> ; bar cold ; bar sinc ; bed non ; bed shook
        seizure	4	bend and ; bit clean ; bitten <headface> ; bitten tongu ; bleacher at ; blown
        seizure	4	boyfriend say ; brazo y ; brinc los ; burn ; callejer ; cam com ; com <eat>
        seizure	4	convulsion en ; costc ; crystal out ; cuand volvi ; curl up ; dai befor ; dand ; dand el
        seizure	4	de cosa ; de m ; deputy inmat ; desplom ; dient apret ; din yesterday ; do we ; doe
        seizure	4	dog lick ; dom 0 ; doming entr ; doming porqu ; drawn ; drink tonight ; ed bay ; ed cm
        seizure	4	eel ; el carrit ; el tafil ; eso ; est <daytime> ; est <give> ; est dand ; est manan
        seizure	4	estabamo ; eye gon ; fed up ; fil del ; fioricet sinc ; floor as ; floor with
        seizure	4	fue <night> ; fue anoch ; fue hac ; ful blown ; g on ; garag con ; gf report ; go he
        seizure	4	golp las ; good two ; grab a ; gs 0 ; hac una ; had a ; hallway today ; hamburg
        seizure	4	har <amount> ; hard <day> ; hard she ; he <stop> ; he drank ; he slid ; head and
        seizure	4	her sid ; her tak ; her turn ; his bar ; his tongu ; hiz pipi ; hno de ; hol ; hop
        seizure	4	hora le ; hour befor ; hour dry ; hr <past> ; hr ago ; husb had ; id bitten
        seizure	4	in <amount> ; in forty ; is cry ; it <continue> ; it around ; jackham ; jackknif
        seizure	4	jerk on ; just <palecolor> ; keep let ; kitchen count ; la <job> ; la boc ; lad porqu
        seizure	4	ladr ; le agar ; leg are ; lip then ; liv wir ; lo pudimo ; lo solt ; lunch ; lunch rush
        seizure	4	mad ; mattres and ; mayb a ; me maam ; medi ; medi camin ; mi <child> ; mi nen ; min he
        seizure	4	mism mi ; montacarga ; month long ; morn my ; morn the ; muchach le ; mush ; my ativan
        seizure	4	my wif ; night left ; night our ; nit thi ; noth one ; obr ya ; of <sedative> ; off his
        seizure	4	off phenibut ; off tramadol ; offic just ; ojo ; on drip ; over <fluid> ; pantalon
        seizure	4	paramedic lo ; pate el ; pelon ; per <awake> ; per <wait> ; per qued ; per wif ; pesc se
        seizure	4	phenibut cold ; pool tabl ; potat sack ; ppl in ; pul to ; que dur ; rat le
        seizure	4	refus ambulanc ; refus hosp ; regist <day> ; regul <go> ; regul went ; rememb
        seizure	4	restaurant had ; right ; s <stop> ; sacud y ; sat aft ; saturday she ; say ran ; say u
        seizure	4	second by ; sei de ; set down ; shak no ; she <take> ; she slept ; shook until
        seizure	4	shot <outdoors> ; si estuvier ; sid <fluid> ; sleep ; sleep her ; soak <clothes> ; som
        seizure	4	song was ; spasm ; spot ; sweat / ; tap ; tap tap ; telefon a ; tembl com ; that all
        seizure	4	the <church> ; the dumpst ; the lorazepam ; the monitor ; the potat ; the rid ; the skat
        seizure	4	the stif ; the whit ; theyr say ; thrash and ; through me ; thump ; thursday ; til aft
        seizure	4	tim <day> ; today n ; tongu bit ; tongu wet ; tramadol by ; tug ; tuv una ; two ful
        seizure	4	typ ; un <seizure> ; un minut ; until his ; up arm ; up lik ; up one ; ur ; us <moment>
        seizure	4	us now ; valium last ; van step ; van was ; veint minuto ; vodk down ; volte los
        seizure	4	was <eat> ; was <water> ; was plug ; was swim ; week ago ; week becaus ; went down
        seizure	4	wet and ; which ; which hous ; who sleep ; whol hous ; wif etoh ; wok ; worm ; wrap the
        seizure	4	x ano ; y empez ; y sacudiendos ; yesterday by ; yrs noth
        seizure	3	/ fioricet ; 0 day ; 0 kratom ; <always> <amount> ; <asleep> hard
        seizure	3	<caretaking> <opioid> ; <clean> se ; <clinician> <amount> ; <clinician> pt
        seizure	3	<continue> let ; <continue> right ; <count> thi ; <day> <daytime> ; <daytime> she
        seizure	3	<fall> <bodypart> ; <fall> all ; <fall> en ; <fluid> <withdrawal> ; <friend> <fall>
        seizure	3	<furniture> non ; <headface> <asleep> ; <headface> par ; <headface> then ; <headface> un
        seizure	3	<height> <bodypart> ; <height> <eat> ; <hit> <chestheart> ; <hit> <fall>
        seizure	3	<hospital> <day> ; <illness> attack ; <kin> is ; <moment> back ; <need> <treatment>
        seizure	3	<night> hac ; <night> per ; <palecolor> then ; <partner> <say> ; <past> <church>
        seizure	3	<past> in ; <past> se ; <put> <moment> ; <remember> de ; <room> <say>
        seizure	3	<seizure> <illness> ; <seizure> com ; <shake> <fluid> ; <shake> <kin> ; <soon> thing
        seizure	3	<stiff> <build> ; <stop> her ; <stranger> <shake> ; <take> entr ; <town> lin
        seizure	3	<trade> regul ; <trust> at ; a gummy ; a shak ; aft book ; ago mom ; ago stif
        seizure	3	al <stimulant> ; alcoholic 0 ; an <clean> ; an earthquak ; and flop ; and gray ; anoch
        seizure	3	asi dic ; at costc ; at my ; aunt ; ayer me ; bar fri ; bar x ; beaten ; bed soak
        seizure	3	beer he ; bf just ; bib ; boc ; body lock ; brinc tod ; but <partner> ; but wif ; by the
        seizure	3	cal cry ; car rn ; carpet ; cb aft ; chamb y ; check him ; chew lik ; chew on
        seizure	3	clamp heel ; cm ; codo ; cold 0 ; compadr lo ; con alcohol ; consegu mas
        seizure	3	convulsion com ; cry over ; cun el ; d bed ; d of ; de <homeless> ; de hoy ; detain
        seizure	3	dia dej ; dio el ; doc 0 ; doing the ; drink today ; drum my ; el dom ; ems ; entr de
        seizure	3	eso fue ; espum no ; espum y ; eye back ; eye open ; fel over ; fiv hour ; floor 0
        seizure	3	flop around ; food court ; found dad ; fueron ; fui ; god ; going ; grandson ; hac un
        seizure	3	hammer ; has no ; he collaps ; hech pedazo ; hed stop ; her left ; hes <stiff>
        seizure	3	hes stif ; his eye ; his third ; hospital let ; hour ; i tak ; in <law> ; in er
        seizure	3	it <amount> ; it climb ; it let ; jean wet ; jerk bit ; jerk lik ; jerk then ; kind of
        seizure	3	la <crowd> ; la <headface> ; la lampar ; la maceta ; la madrug ; la quij ; last etoh
        seizure	3	le bail ; leg jerk ; linoleum 0 ; lo vio ; los codo ; lunch today ; m <soon> ; m next
        seizure	3	m tramadol ; mal <moment> ; mal ahorit ; mam was ; me shak ; medi <moment> ; medi hor
        """
}
