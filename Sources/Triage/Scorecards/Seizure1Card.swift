extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure1 = """
        seizure	-85	=
        seizure	56	grand mal
        seizure	47	<seizure> <moment>
        seizure	43	sz
        seizure	40	siezur
        seizure	39	convuls
        seizure	38	<seizure> ; sz x
        seizure	37	jerk
        seizure	36	<seizure> <day> ; thrash
        seizure	34	<shake> <moment>
        seizure	30	epilepticu ; statu epilepticu
        seizure	29	<seizure> at ; epileptic
        seizure	28	<seizure> 0 ; <seizure> <amount> ; gtc
        seizure	27	<night> <seizure> ; a siezur ; convulsion ; film it ; just had
        seizure	26	<seizure> <room> ; stiffen ; work yesterday
        seizure	25	<seizure> <furniture> ; <seizure> <last> ; <seizure> in ; convulsion hoy ; groggy
        seizure	25	heel drum ; is <seizure> ; smack ; whol body ; whol left
        seizure	24	<daytime> <seizure> ; alfereci ; then slept ; tongu chew
        seizure	23	a fit ; eye went ; la alfereci ; postictal ; seiz in ; seizur last
        seizure	22	<amount> <seizure> ; <amount> thru ; bit thru
        seizure	21	<headface> bitten ; clonic ; convulsion anoch ; drum the ; est <seizure>
        seizure	21	est convulsion ; eye rol ; fit on ; is hav ; rigid ; tonic clonic
        seizure	20	<fall> <shake> ; <go> <stiff> ; <seizure> <night> ; com tabl ; explain ask ; fish on
        seizure	20	foam ; froth ; heel ; m <seizure> ; of fit ; orin ; sacudi ; seizur ; sz in
        seizure	20	went rigid
        seizure	19	<seizure> <partner> ; <seizure> what ; <shake> <palecolor> ; bed walk ; convulsiv
        seizure	19	doesnt <remember> ; engarrot ; se sacudi ; she <seizure> ; siezur at
        seizure	18	0 today ; <bodypart> <start> ; <partner> <seizure> ; <sedative> <insurance>
        seizure	18	<seizure> <past> ; <seizure> on ; bitten ; brinc en ; convulsion ayer ; flop ; plank
        seizure	18	seizur thi ; tongu ; trouser ; went stif ; wet himself
        seizure	17	0 sec ; <bodypart> was ; <headface> <lock> ; <stiff> <shake> ; arch ; arm start
        seizure	17	blank 0 ; body was ; drum on ; flop lik ; in triag ; is seiz ; seizur tuesday
        seizure	17	sz <last> ; sz last
        seizure	16	<amount> limb ; <emergency> convulsiv ; <fall> mid ; <fluid> himself ; <headface> smack
        seizure	16	<lock> <fluid> ; <moment> <tired> ; <photo> it ; <seizure> as ; <shake> <room>
        seizure	16	arm then ; azot ; brinc ; crisi convulsiv ; down <alcohol> ; drop mid ; fit <day>
        seizure	16	four limb ; fueron los ; in pe ; lip smack ; mordi ; myself down ; patale com
        seizure	16	se <shake> ; shak on ; ties ; two minut
        seizure	15	<bodypart> curl ; <day> <seizure> ; <kin> <seizure> ; <money> <shake> ; <seizure> hac
        seizure	15	<shake> on ; a plank ; back bow ; espum ; f <seizure> ; generaliz ; i <seizure>
        seizure	15	le fueron ; load with ; mordi la ; sid <height> ; sid jump ; stif ; tonic
        seizure	14	<bodypart> hop ; <headface> mord ; <headface> rol ; <seizure> <phone> ; <seizure> x
        seizure	14	<shake> then ; a dock ; arm hop ; convulsion ahorit ; doctor cut ; ech espum
        seizure	14	el <seizure> ; el ataqu ; eye up ; fit ; fit at ; from tramadol ; havin ; in <hold>
        seizure	14	in hold ; mal at ; off phenibut ; ratit ; rigid and ; se convulsion ; seiz 0
        seizure	14	seizur on ; star thru ; sz thi ; today at
        seizure	13	<awake> <headface> ; <sedative> sat ; <seizure> right ; <shake> all ; <start> <shake>
        seizure	13	ataqu epileptic ; ativan monday ; bab blanc ; beer by ; breakfast her ; cam mor
        seizure	13	convulsion hac ; convulsiv <night> ; convulsiv anoch ; doesnt rememb ; ems cam
        seizure	13	foam and ; fue <day> ; had grand ; his <sedative> ; i seiz ; jerk all ; la lengu
        seizure	13	le brinc ; le torci ; los puno ; mal x ; mord ; my tongu ; right sid ; se <seizure>
        seizure	13	se pus ; seiz at ; seizur at ; sunday nit ; sz 0 ; the worm ; then <shake> ; two seizur
        seizure	13	un seizur ; was jerk ; with lorazepam
        seizure	12	0 lock ; <child> just ; <day> <sedative> ; <fluid> <moment> ; <fluid> herself
        seizure	12	<go> <seizure> ; <headface> <stiff> ; <moment> <stiff> ; <put> <fluid>
        seizure	12	<remember> <eat> ; <say> <seizure> ; <seizure> <daytime> ; <stiff> ; ahorit en ; am per
        seizure	12	anti se ; arm was ; awak now ; ayer 0 ; bit clean ; board then ; body jump ; bounc off
        seizure	12	cheek bitten ; ems with ; eye whit ; foam eye ; generaliz sz ; headboard ; her fioricet
        seizure	12	her whol ; his xanax ; in aisl ; jerk and ; mal in ; night seizur ; ojo volte ; patale
        seizure	12	pt <seizure> ; rechin los ; she seiz ; tabl y ; tramadol i ; wet ; wet herself ; witnes
        seizure	11	+ wet ; 0 load ; <always> up ; <fall> <seizure> ; <fire> <seizure>
        seizure	11	<height> <headface> ; <hold> <sedative> ; <outdoors> sz ; <outdoors> thing
        seizure	11	<past> <seizure> ; <phone> <seizure> ; <remember> any ; <room> <shake> ; <shake> com
        seizure	11	<stiff> <furniture> ; <stop> <sedative> ; arm began ; bit tongu ; bitten thru
        seizure	11	by itself ; cam he ; carisoprodol + ; clonic 0 ; com pol ; convulsion dej ; el usa
        seizure	11	eye ; hol mi ; hour befor ; husband eye ; jaw lock ; kitchen floor ; labi ; limb
        seizure	11	m seiz ; min then ; one arm ; piedr <need> ; qued ido ; ratit el ; seiz x ; seizur what
        seizure	11	teeth lock ; the headboard ; the pew ; to und ; tremor now ; un ratit ; yesterday at
        seizure	10	<awake> <room> ; <daytime> in ; <eat> up ; <fall> <stiff> ; <fluid> then
        seizure	10	<moment> <stop> ; <moment> then ; <seizure> a ; <seizure> en ; <seizure> he
        seizure	10	<seizure> thi ; <shake> 0 ; <stiff> <clean> ; <stiff> com ; a <seizure> ; about an
        seizure	10	and ran ; bar x ; befor writ ; boy say ; cay ties ; cheek ; convuls in ; convulsion a
        seizure	10	curl ; de alprazolam ; desconect ; did what ; dosi hac ; drool then ; ever sz
        seizure	10	froth and ; fuck lik ; hand pick ; havin a ; he wet ; hes <seizure> ; his klonopin
        seizure	10	his tongu ; hoy en ; i fuck ; it quit ; jaw clamp ; le <height> ; m sz ; mal thi
        seizure	10	myself ; nit aft ; out sunday ; puno ; quit her ; round <ask> ; round ask ; sacud
        seizure	10	se <fluid> ; se engarrot ; se mordi ; se orin ; seizur 0 ; seizur he ; she has
        seizure	10	shook all ; shook so ; should disclos ; smack his ; the hymnal ; ties com ; twitch then
        seizure	10	un braz ; up eye ; wet jean ; wtf
        seizure	9	0 <seizure> ; <amount> <headface> ; <bodypart> then ; <eat> everywher ; <eat> raw
        seizure	9	<headface> <put> ; <headface> <seizure> ; <hear> then ; <height> <alone>
        seizure	9	<leave> <height> ; <moment> <past> ; <say> <ask> ; <say> <shake> ; <say> ful
        seizure	9	<stiff> con ; <stranger> <fall> ; <year> hac ; ago 0 ; and it ; and shook ; ano hac
        seizure	9	azot contr ; azot en ; breakfast today ; brinc solit ; chew raw ; despert en
        seizure	9	didnt know ; dieron convulsion ; drop to ; drvr ; echandos ; el pis ; el suel ; explain
        seizure	9	ful <moment> ; ful minut ; glitch ; grand ; gravy everywher ; in wallet ; int <seizure>
        seizure	9	kitchen til ; knew wher ; lengu ; lun tom ; machin 0 ; me <seizure> ; me convulsion
        seizure	9	me desconect ; now groggy ; ojo par ; pant wet ; paramedic said ; pe ; plank then
        seizure	9	pt seiz ; puno cer ; ratit se ; rex ; rol up ; rol whit ; se sacud ; seizur my
        seizure	9	show yesterday ; star through ; statu ; sz <day> ; sz @ ; then <asleep> ; ties con
        seizure	9	tonic <seizure> ; torci la ; wer soak ; witnes by ; woman 0 ; y pierna
        seizure	8	0 <lock> ; 0 min ; <alcohol> lu ; <awake> on ; <blood> <sedative> ; <clean> thi
        seizure	8	<fall> <tool> ; <fluid> <palecolor> ; <furniture> <moment> ; <give> <seizure>
        seizure	8	<headface> <bodypart> ; <illness> <seizure> ; <play> <seizure> ; <room> <headface>
        seizure	8	<seizure> <opening> ; <seizure> mi ; <shake> lik ; <start> <height> ; <stiff> <put>
        seizure	8	<wait> rm ; a minut ; ago last ; aisl ; am <colleague> ; and leg ; anoch a ; ant 0
        seizure	8	anti ; arm curl ; ayer en ; bab ; beneath my ; bib ; bit ; button then ; cai me ; cb
        seizure	8	chew ; convuls on ; convulsion mi ; crew say ; daz ; de <seizure> ; dicen los ; doing
        seizure	8	drawn up ; dream i ; drink tuesday ; drool ; etoh lu ; everyth he ; floor eye
        seizure	8	floor jerk ; fork flew ; four thi ; fue hoy ; gf <fall> ; groggy now ; he slid
        seizure	8	headboard was ; heavy accent ; herman convulsion ; his heel ; hoy al ; inpatient tap
        seizure	8	is convuls ; it <room> ; jean soak ; jump lik ; lik board ; lit and ; los jalon
        seizure	8	me sacudi ; mid <law> ; mid sentenc ; min com ; minut mayb ; minut or ; now bit
        seizure	8	of clonazepam ; ojo pa ; onc stabl ; peed ; pew ; pump lik ; pus dur ; quij trabaj
        seizure	8	ran out ; sacudi tod ; sacudi todit ; seiz ; shook ; sinc fri ; spit everywher ; st ever
        seizure	8	stop jump ; sz at ; the slab ; then <bodysound> ; then snor ; thi morn ; to on ; trasl
        seizure	8	twitch ; twitch all ; viern tom ; wait rm ; wer watch ; whol bed ; whol right
        seizure	8	yesterday in ; yrs liv
        seizure	7	+ shaky ; <amount> clean ; <amount> thi ; <angry> <friend> ; <awake> <moment>
        seizure	7	<awake> en ; <colleague> turn ; <crowd> <breath> ; <furniture> <limp>
        seizure	7	<furniture> <stiff> ; <go> blank ; <headface> <height> ; <headface> real
        seizure	7	<hit> <seizure> ; <illness> <day> ; <law> <shake> ; <limp> lik ; <moment> <shake>
        seizure	7	<past> <smell> ; <room> <fluid> ; <see> <bodysound> ; <seizure> <play>
        seizure	7	<seizure> <stimulant> ; <seizure> about ; <seizure> twic ; <shake> <fall>
        seizure	7	<shake> <furniture> ; <stiff> and ; <stop> <seizure> ; <tired> <moment> ; <tool> 0
        seizure	7	a seizur ; abuelit llam ; ago ems ; aisl at ; all over ; ambulanc is ; ambulanci en
        seizure	7	an electric ; and cros ; and jerk ; and wouldnt ; ant era ; arm pump ; at noth
        seizure	7	ayer por ; blanc ; braz le ; cam to ; clamp ; cocin con ; com ahog ; compadr jur
        seizure	7	cousin doe ; cut ; d <money> ; d <town> ; d stop ; drool cam ; drum ; dur com ; el labi
        seizure	7	en <palecolor> ; en blanc ; epileptic sinc ; ever <amount> ; fit in ; flap ; flojer
        seizure	7	floor right ; foc en ; fue ayer ; glassy ; gma cal ; gtc x ; habi <past> ; habi pas
        seizure	7	had what ; he <pet> ; he bark ; he slept ; her <sedative> ; his <headface> ; his <kin>
        seizure	7	hoy a ; in <emergency> ; in wait ; it wet ; jaw clock ; jean ; last xanax ; le volte
        seizure	7	minut ; monday night ; nd <day> ; nd day ; now his ; ojo se ; our card ; own then
        seizure	7	par atra ; petit ; postictal in ; que te ; school cal ; se azot ; sec ; seizur about
        seizure	7	seizur right ; slid off ; son had ; sort ; suel ; tabl with ; talk she ; tembl com
        seizure	7	the fish ; thi <daytime> ; thi am ; thing ; tim today ; today his ; tongu bitten
        seizure	7	trag ayer ; triag ; triag 0 ; turkey off ; two week ; un <seizure> ; una <moment>
        seizure	7	una hor ; usa piedr ; usual 0 ; was <daytime> ; was noon ; wet my ; whol arm ; wil
        seizure	7	win cold ; y la ; yesterday the
        seizure	6	0 year ; <alcohol> <alcohol> ; <alcohol> w/d ; <asleep> pes ; <awake> <clothes>
        seizure	6	<blood> <alcohol> ; <bodypart> <play> ; <clothes> then ; <clothes> und ; <clothes> wer
        seizure	6	<cold> <day> ; <colleague> labor ; <daytime> <kin> ; <daytime> his ; <emergency> bay
        seizure	6	<fall> <furniture> ; <fall> <law> ; <furniture> <break> ; <furniture> was
        seizure	6	<headface> <fluid> ; <headface> pa ; <headface> show ; <height> en ; <height> lik
        seizure	6	<height> los ; <hit> contr ; <leave> sid ; <lock> <shake> ; <lock> up ; <medicine> hac
        seizure	6	<moment> <angry> ; <moment> couldnt ; <moment> en ; <moment> his ; <night> right
        seizure	6	<palecolor> <shake> ; <past> era ; <put> <stiff> ; <room> <moment> ; <sedative> <day>
        seizure	6	<sedative> <last> ; <sedative> <past> ; <see> gtc ; <seizure> <put> ; <seizure> est
        seizure	6	<shake> <amount> ; <shake> <headface> ; <shake> a ; <soon> <height> ; <stiff> then
        seizure	6	<take> herself ; <week> kind ; a land ; ago in ; am today ; ambulanc bay ; an <illness>
        seizure	6	and my ; arm beat ; arm going ; avemari ; ayer se ; bark and ; bed search
        seizure	6	befor yesterday ; bit his ; body ; bow ; brinc el ; bunk was ; but lik ; camin no
        seizure	6	can el ; cay en ; charg 0 ; church kitchen ; clean thru ; click <amount> ; clon
        seizure	6	cold thur ; convulsion est ; cook drop ; d valium ; d was ; de convulsion ; detox onc
        seizure	6	dient ; dieron ataqu ; doming porqu ; down lik ; drink mon ; el alprazolam ; electric
        seizure	6	er <room> ; espum con ; etoh w/d ; ever <stimulant> ; eye show ; f grand ; foreman labor
        seizure	6	front ; fuck ; fue de ; gent ; going at ; h <withdrawal> ; h ciw ; hac medi ; had pour
        seizure	6	happen ; hard the ; has every ; he drop ; he quit ; her klonopin ; hes <awake>
        seizure	6	hes awak ; hes mad ; hop on ; hour ago ; hoy 0 ; hx obtain ; hymnal ; id been
        seizure	6	id bitten ; int convulsion ; it <fluid> ; just <moment> ; just now ; la caguam ; la mir
        seizure	6	land trout ; le and ; le engarrot ; le vin ; left sid ; leg stil ; lin stil ; load now
        seizure	6	lobby 0 ; los <headface> ; los dient ; lueg no ; luz en ; m went ; mano com ; me mordi
        seizure	6	medic with ; minut then ; minuto ; mordiendos ; mordiendos la ; muerd ; muy rap
        seizure	6	my beard ; my roomi ; nam til ; night right ; nin al ; ninety second ; nobody hom
        seizure	6	of them ; off gin ; ojo en ; on <room> ; on kitchen ; on workday ; one <bodypart>
        seizure	6	one ever ; one sid ; orin y ; osh ; our <illness> ; out right ; pad on ; partn whol
        seizure	6	per <partner> ; pus ties ; qued trabaj ; ran in ; rat no ; rechin ; rig at ; row with
        seizure	6	sacuden ; sacuden y ; sacudi com ; sacudiendos ; say at ; se <put> ; she heard
        seizure	6	show thi ; slab ; sleepy ; slept an ; smack <headface> ; smack lip ; solit y ; sor
        seizure	6	sort of ; stop thur ; sunday now ; sweaty now ; then flop ; then she ; thru his
        seizure	6	to ninety ; today bit ; tom ayer ; took herself ; trag hac ; twic sinc ; ultim dosi
        seizure	6	un <moment> ; un dient ; un grit ; una sacud ; up <headface> ; up <moment> ; up now
        seizure	6	vodk two ; volvi en ; was <bodysound> ; was hop ; wedg behind ; weekend kind
        seizure	6	wer <fluid> ; wer wet ; what her ; what our ; which <phone> ; which numb ; wif wil
        seizure	6	witnes gtc ; y patale ; yesterday ; yesterday on
        seizure	5	+ leg ; 0 <moment> ; 0 thi ; <alone> <palecolor> ; <amount> fit ; <amount> right
        seizure	5	<asleep> an ; <blade> por ; <bodypart> <hit> ; <crowd> in ; <day> en ; <day> se
        seizure	5	<daytime> by ; <drug> unk ; <eat> <headface> ; <emergency> <hospital> ; <emergency> with
        seizure	5	<fire> <blood> ; <fluid> / ; <fluid> <headface> ; <furniture> com ; <furniture> post
        seizure	5	<give> im ; <go> he ; <go> just ; <goodbye> <headface> ; <headface> <eat>
        seizure	5	<headface> clock ; <headface> up ; <illness> <daytime> ; <illness> <past>
        seizure	5	<moment> mayb ; <need> <treatment> ; <pain> <hit> ; <pain> as ; <palecolor> <fluid>
        seizure	5	<palecolor> el ; <partner> <shake> ; <partner> tuv ; <past> <stiff> ; <play> <fall>
        seizure	5	<record> <emergency> ; <room> as ; <room> right ; <rope> hac ; <say> <child> ; <see> by
        seizure	5	<seizure> <fluid> ; <seizure> <hold> ; <seizure> <say> ; <seizure> se ; <seizure> sinc
        seizure	5	<shake> bien ; <shake> dont ; <start> <pet> ; <stimulant> <seizure> ; <stranger> 0
        seizure	5	<take> la ; <tool> <moment> ; <trade> se ; <trust> at ; <trust> she ; <week> <past>
        seizure	5	a bloody ; a calf ; a convulsion ; a grand ; admit <sedative> ; admit ghb ; aft 0
        seizure	5	ago sweat ; ant se ; arm jerk ; as laundry ; at gym ; ataqu se ; atra y ; attack ; babe
        seizure	5	bar sinc ; bed ; bed non ; bed post ; bed was ; been <blood> ; been cut ; behind
        seizure	5	bien fuert ; blank ; bloody ; body went ; brincandol ; buz lik ; caguamon al ; cheek on
        seizure	5	com <furniture> ; convuls now ; cowork 0 ; cuand volvi ; dad quit ; dai befor ; dand el
        seizure	5	de lad ; deputy inmat ; desmay y ; desplom ; didnt <think> ; doctor ; dom 0 ; drop and
        seizure	5	drop by ; ech en ; el <sedative> ; el montacarga ; el pantalon ; espum y ; even he
        seizure	5	eye wer ; f k ; floor an ; foot off ; for tonight ; forty ; friend say ; froth on
        seizure	5	ful <seizure> ; ful seizur ; gf 0 ; golp el ; good two ; h <stop> ; hac ratit ; had a
        seizure	5	he bit ; he suffer ; head she ; her fac ; herself off ; him chew ; his cheek ; his lip
        seizure	5	his pant ; his whol ; hr ago ; i ring ; inpatient ; is <fall> ; is sleep ; it <go>
        seizure	5	itself ; jaw is ; keel ; keel over ; last wed ; lead 0 ; leg wer ; lengu y ; lik chicken
        seizure	5	lip and ; los ojo ; lost four ; manan dej ; manote ; mastic ; mi ruc ; min thi
        seizure	5	minut aft ; morn the ; mouth eye ; night left ; night per ; nit ; nobody <home>
        seizure	5	nurs found ; ojo com ; on drip ; on floor ; pant ; par arrib ; plank and ; pm 0
        seizure	5	practic <day> ; practic today ; pt <awake> ; pt awak ; pt refus ; quit benzo
        seizure	5	refus <emergency> ; rid 0 ; ring ; ring of ; rm <last> ; rm last ; roommat found ; ruc
        seizure	5	s quit ; sab ant ; seiz right ; seizur sinc ; she threw ; shop he ; si estuvier
        seizure	5	sinc childhood ; slam the ; sleep long ; slept lik ; som ; sor all ; spot of
        seizure	5	start jump ; stif and ; strang jacket ; substanc unk ; suspendi ; the <bodypart>
        seizure	5	the linoleum ; the mix ; the spic ; them <sedative> ; then shook ; thre the
        seizure	5	thru <headface> ; thur want ; thursday ; to <confused> ; to confus ; today her ; todit
        seizure	5	toilet and ; torci ; tow yard ; trabaj hoy ; tramadol lik ; tray went ; triag today
        seizure	5	turn ; two fit ; two of ; typ ; ultim trag ; un bot ; un minut ; unfold ; upon the
        seizure	5	volte ; walk a ; was run ; went lik ; wer <play> ; wer <see> ; what <play> ; what song
        seizure	5	wif cocain ; with it ; wok on ; writ i ; y ech ; yesterday lunch ; yrs noth
        seizure	4	+ <fluid> ; / <fluid> ; 0 cb ; 0 convulsion ; 0 d ; 0 drop ; 0 le ; 0 sm
        seizure	4	<amount> <bodypart> ; <amount> <go> ; <angry> ; <ask> <break> ; <asleep> <put>
        seizure	4	<asleep> hard ; <asleep> long ; <awake> <colleague> ; <blood> <alone> ; <bodypart> +
        seizure	4	<bodypart> <intoxicated> ; <bodypart> are ; <bodysound> <clean> ; <break> <fluid>
        seizure	4	<breath> ok ; <build> <partner> ; <caretaking> rn ; <clean> se ; <clinician> <amount>
        seizure	4	<clinician> <seizure> ; <clothes> <moment> ; <cold> 0 ; <colleague> <lock>
        seizure	4	<crowd> <say> ; <day> <daytime> ; <day> <limp> ; <day> <take> ; <day> handl ; <day> his
        seizure	4	<daytime> <water> ; <daytime> the ; <drive> <alone> ; <drive> nunc ; <eat> off
        seizure	4	<eat> rush ; <eat> sack ; <emergency> <go> ; <emergency> is ; <fall> all ; <fall> by
        seizure	4	<fall> con ; <fall> to ; <fire> <child> ; <fluid> <amount> ; <fluid> <ask>
        seizure	4	<fluid> <clothes> ; <fluid> <friend> ; <fluid> <go> ; <fluid> everywher ; <fluid> los
        seizure	4	<fluid> por ; <friend> tir ; <furniture> <fall> ; <furniture> <shake> ; <furniture> and
        seizure	4	<go> <sedative> ; <go> to ; <gun> <eat> ; <headface> <asleep> ; <headface> <clothes>
        seizure	4	<headface> <job> ; <headface> par ; <headface> un ; <height> ; <height> <colleague>
        seizure	4	<height> el ; <hit> <fall> ; <hospital> est ; <illness> <pet> ; <intoxicated> <awake>
        seizure	4	<kin> doing ; <kin> first ; <lock> ; <lock> <headface> ; <lock> <water> ; <lock> right
        seizure	4	<moment> mi ; <moment> soak ; <moment> thi ; <night> our ; <opening> <hospital>
        seizure	4	<palecolor> <moment> ; <past> in ; <remember> non ; <room> admit ; <say> <kin>
        seizure	4	<sedative> <container> ; <sedative> <stop> ; <sedative> callejer ; <shake> <start>
        seizure	4	<soon> <build> ; <soon> <fall> ; <soon> no ; <start> clap ; <stiff> <fluid>
        seizure	4	<stiff> <headface> ; <stiff> <see> ; <stop> 0 ; <stop> de ; <stranger> hac ; <tool>
        seizure	4	<town> he ; <trade> <tool> ; <write> for ; a <clinician> ; a brinc ; a ful ; a fus
        seizure	4	a mol ; a ring ; a t ; a wash ; abt an ; acuerd de ; afterward he ; agar entr ; ago per
        seizure	4	air y ; alprazolam callejer ; am went ; ambulanci ; an <clean> ; an alcohol
        seizure	4	and <shake> ; and then ; and wrap ; approx 0 ; around ; at costc ; at din ; at foot
        seizure	4	at nobody ; at practic ; awak groggy ; back to ; bar <cold> ; bar cold ; bend and
        seizure	4	bf just ; bleacher at ; blown ; body lock ; brazo y ; breakfast my ; breath ok
        seizure	4	brinc los ; broth out ; by the ; cal cry ; callejer ; cam com ; carpet ; chew on
        seizure	4	clamp arm ; clink ; cold 0 ; collaps and ; com <eat> ; compadr lo ; convulsion en
        seizure	4	court no ; coworker ; crystal out ; curl up ; d had ; dad had ; dand ; de m
        seizure	4	dient apret ; dio el ; do she ; do we ; doe ; dont start ; drawn ; drink today ; ed bay
        seizure	4	ed cm ; eel ; el dom ; el tafil ; entr tre ; epilepsy and ; er <say> ; espum por ; ever
        seizure	4	eye gon ; few minut ; fioricet sinc ; first ever ; fit sinc ; floor ; floor hes
        seizure	4	fue hac ; ful blown ; garag con ; gf report ; gin 0 ; god ; grab a ; gs 0 ; hac una
        seizure	4	hallway today ; hamburg ; hammer ; hard <day> ; hard she ; he <amount> ; he <fluid>
        seizure	4	he <stop> ; he had ; head and ; hech pedazo ; her sid ; her turn ; hes <stiff>
        seizure	4	hes seiz ; hes stif ; his moth ; his string ; hiz pipi ; hol ; hop ; hor la ; hour dry
        seizure	4	hour so ; hoy dic ; hr <past> ; husb had ; i should ; if noth ; is cry ; iv vitamin
        seizure	4	jackham ; jean wet ; jerk on ; just <palecolor> ; la client ; la lampar ; lad porqu
        seizure	4	ladr ; last etoh ; le agar ; le bail ; le habi ; leg are ; lifeguard pul ; lip then
        seizure	4	liv wir ; lo acab ; lo pudimo ; lo solt ; lo vio ; lock up ; lunch ; lunch rush ; m deni
        seizure	4	m seizur ; mad ; mam was ; mattres and ; mayb a ; me fue ; medi <moment> ; medi hor
        seizure	4	mi <child> ; mism mi ; mom left ; montacarga ; month long ; morn my ; morn she
        seizure	4	muchach est ; muchach le ; mush ; my <trust> ; my ativan ; my wif ; nen de ; night our
        seizure	4	ninety ; noon ; noth one ; now sleep ; now want ; nurs giv ; ob triag ; of <sedative>
        seizure	4	off tramadol ; offic just ; ojo ; on sid ; our lobby ; pantalon ; pap convulsion
        seizure	4	pate el ; pedazo ; peg un ; pelon ; per <wait> ; per qued ; per wif ; pesc se ; pick
        seizure	4	pool tabl ; potat sack ; ppl in ; que cai ; que dur ; rang my ; real <pain>
        seizure	4	refus ambulanc ; regader se ; regist <day> ; rememb ; rememb non ; restaurant had
        seizure	4	rigid at ; rivotril el ; rol back ; roommat say ; sacud y ; sat aft ; saturday she
        seizure	4	say ran ; sec now ; sei de ; seiz now ; set down ; shak no ; she <take> ; shook until
        seizure	4	shot <outdoors> ; sid <fluid> ; sist becaus ; sleep her ; soak <clothes> ; song was
        seizure	4	spasm ; stop it ; sweat / ; tap ; that all ; the <church> ; the dumpst ; the electric
        seizure	4	the floor ; the lorazepam ; the monitor ; the potat ; the rid ; the stif ; the whit
        seizure	4	then couldnt ; then lik ; theyr say ; thi a ; threw out ; through me ; thump ; ties ties
        seizure	4	ties y ; til aft ; tim <day> ; to squeez ; today n ; today on ; tom el ; tongu bit
        seizure	4	tongu in ; tramadol by ; tug ; two ful ; una <seizure> ; una convulsion ; up arm
        seizure	4	up lik ; us <moment> ; us now ; usa ; valium last ; van was ; veint minuto ; vez cuatr
        seizure	4	vodk down ; was in ; was plug ; wasnt answer ; watch ; week ago ; went down ; wet and
        seizure	4	which hous ; who sleep ; with <sedative> ; wok ; woman ; work today ; worm
        seizure	4	wouldnt <stop> ; wouldnt stop ; x ano ; y stop ; yesterday by
        seizure	3	/ fioricet ; 0 <fall> ; 0 kratom ; <bodypart> drew ; <caretaking> <opioid>
        seizure	3	<clinician> <say> ; <clothes> <friend> ; <consume> el ; <continue> <say>
        seizure	3	<continue> <shake> ; <count> thi ; <day> <need> ; <day> <promise> ; <day> al ; <day> off
        seizure	3	<day> post ; <eat> se ; <fall> <bodypart> ; <furniture> non ; <furniture> sin
        seizure	3	<headface> <awake> ; <headface> then ; <height> <eat> ; <hit> <chestheart>
        seizure	3	<hospital> <day> ; <job> just ; <last> <sedative> ; <lock> ther ; <moment> back
        seizure	3	<night> hac ; <past> <church> ; <pet> lick ; <play> and ; <remember> <continue>
        seizure	3	<room> <room> ; <room> <say> ; <room> llen ; <say> she ; <seizure> an ; <shake> <build>
        seizure	3	<shake> <fluid> ; <shake> <past> ; <soon> thing ; <stimulant> mak ; <stop> <hit>
        seizure	3	<stop> her ; <stranger> <take> ; <tool> <ask> ; <water> per ; <year> noth ; a bitten
        seizure	3	a board ; a fifteen ; a fish ; ago arm ; ago mom ; agu per ; al <stimulant> ; al muchach
        seizure	3	an earthquak ; and flop ; anoch ; anoch le ; arm + ; arm drew ; asi dic ; at my
        seizure	3	ataqu en ; ayer me ; bar fri ; beaten ; bed shook ; bed soak ; beer he
        seizure	3	bitten <headface> ; bitten tongu ; boc le ; boyfriend say ; brinc tod ; burn ; cam round
        seizure	3	car rn ; cb aft ; check him ; chew lik ; clean through ; codo ; com <water> ; com pesc
        """
}
