extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	1	tristez ; truck key ; tu <home> ; tu cas ; tu celul ; twenti im ; two mil
        not_a_lead	1	two person ; two plac ; tx dat ; typ with ; u ; uc irvin ; un ; un <record>
        not_a_lead	1	una <money> ; una <week> ; una botel ; una enfermer ; una muj ; una seman ; und list
        not_a_lead	1	univ ; unus ; up 0 ; up <crowd> ; up <day> ; up forty ; up in ; upload ; ur plac ; us
        not_a_lead	1	us <leave> ; us about ; ush ; utah and ; veng a ; vi el ; vi en ; vienen ; visit
        not_a_lead	1	voy bien ; voz ; wag ; want anoth ; want inpatient ; want long ; was <leave>
        not_a_lead	1	was dying ; was out ; was so ; wash ; wat ; wat pil ; watch me ; way i ; wdnt say
        not_a_lead	1	we <continue> ; we <treatment> ; we dont ; we let ; we liv ; we need ; we saw
        not_a_lead	1	weed out ; weekend shift ; weekend the ; what <crowd> ; what did ; when its
        not_a_lead	1	when your ; wher to ; wheth we ; who <bodysound> ; who <fall> ; who can ; who lik
        not_a_lead	1	who need ; who read ; who we ; whol year ; whos nam ; wif count ; wil <fall>
        not_a_lead	1	wil <say> ; wil <write> ; wil drop ; wildernes ; wir ; with door ; with food
        not_a_lead	1	with residential ; with six ; with temp ; withdrawal is ; within ; without ~heroin
        not_a_lead	1	without ~los ; wks in ; women in ; work has ; work the ; work ther ; would ther
        not_a_lead	1	wrong <hospital> ; y ; y <always> ; y <asleep> ; y <blade> ; y <blood>
        not_a_lead	1	y <emergency> ; y <need> ; y cristal ; y noma ; y perdi ; ya deb ; ya san ; year a
        not_a_lead	1	year aft ; yog ; you <fall> ; you <go> ; you <treatment> ; young men ; your <height>
        not_a_lead	1	your <kin> ; your <play> ; your <say> ; your <vendor> ; your block ; your fenc
        not_a_lead	1	your lobby ; your market ; your peopl ; youv <take> ; yrs on ; zombi en
        not_a_lead	1	~<alcohol> nunc ; ~<alcohol> ~in ; ~<clinician> ; ~<cold> ; ~<consume> im
        not_a_lead	1	~<consume> we ; ~<crash> ; ~<die> ni ; ~<drug> and ; ~<fall> ; ~<go> <go> ; ~<hear>
        not_a_lead	1	~<hit> ~my ; ~<illness> ; ~<kin> ; ~<last> <month> ; ~<law> ; ~<need> nad
        not_a_lead	1	~<need> ~<give> ; ~<need> ~tx ; ~<need> ~with ; ~<outdoors> ; ~<treatment> <kin>
        not_a_lead	1	~been ; ~cal ; ~cal for ; ~car ; ~cha ; ~complaint about ; ~cort ; ~could ; ~cousin
        not_a_lead	1	~craving no ; ~dot ; ~drink nev ; ~drink we ; ~elevator ; ~es quej ; ~etoh no
        not_a_lead	1	~fum ni ; ~grief ; ~heard ; ~help ~with ; ~hij ; ~hit ~my ; ~hour ; ~hung ; ~i ~can
        not_a_lead	1	~la ~<clinician> ; ~lleg ; ~mad ; ~on ~saturday ; ~scholarship ; ~sick ; ~so <amount>
        not_a_lead	1	~so much ; ~stupid ; ~sud ; ~tight ; ~to ~<give> ; ~tom ; ~tx for ; ~usa ; ~veng
        not_a_lead	1	~word ; él dej ; él fue
        not_a_lead	-1	*ago.5 ; *caller:negated ; *detoxWord:hypothetical ; *duration.5
        not_a_lead	-1	*emergency.fever:negated ; *frequency.2:historical ; *hallucination:negated
        not_a_lead	-1	*jobSeeker.lookAlike ; *mildCue ; *naloxone ; *overdoseNow ; *quitting:negated
        not_a_lead	-1	*residentialLeft ; *started:other_experiencer ; *substance.opioid:hypothetical
        not_a_lead	-1	*suicidalOblique:other_experiencer ; *suicidePast ; *usersAtHome
        not_a_lead	-1	*vendor:other_experiencer ; *wantsToQuit:hypothetical ; + hr ; + what ; / span
        not_a_lead	-1	0 <caretaking> ; 0 <child> ; 0 <medicine> ; 0 <school> ; 0 <stop> ; 0 liv ; 0 nit
        not_a_lead	-1	0 non ; 0 oh ; 0 part ; 0 rehab ; 0 sinc ; 0 week ; 0 wks ; <afraid> <fluid>
        not_a_lead	-1	<alcohol> <take> ; <alone> <day> ; <always> ; <always> <bodypart>
        not_a_lead	-1	<always> <container> ; <always> x ; <amount> ; <amount> / ; <amount> <colleague>
        not_a_lead	-1	<amount> <count> ; <amount> <go> ; <amount> <home> ; <amount> <rarely>
        not_a_lead	-1	<amount> <think> ; <amount> los ; <amount> new ; <amount> the ; <amount> then
        not_a_lead	-1	<amount> und ; <amount> ~<kill> ; <angry> my ; <appointment> + ; <appointment> <ask>
        not_a_lead	-1	<appointment> <outdoors> ; <ask> <appointment> ; <ask> <hospital> ; <ask> <need>
        not_a_lead	-1	<ask> <put> ; <ask> <soon> ; <ask> about ; <ask> ~<treatment> ; <asleep> de
        not_a_lead	-1	<asleep> fin ; <blood> <amount> ; <blood> <need> ; <blood> my ; <bodypart> <fall>
        not_a_lead	-1	<bodypart> <hold> ; <bodypart> <shake> ; <bodypart> <stop> ; <bodypart> <trade>
        not_a_lead	-1	<break> <amount> ; <breath> <moment> ; <build> <play> ; <calm> <medicine>
        not_a_lead	-1	<cannabis> <write> ; <caretaking> on ; <chestheart> ; <chestheart> in
        not_a_lead	-1	<child> <give> ; <child> <media> ; <child> <room> ; <child> me ; <child> on
        not_a_lead	-1	<child> se ; <child> tien ; <child> who ; <child> would ; <church> <shame>
        not_a_lead	-1	<church> sinc ; <clinician> <appointment> ; <clinician> <ask> ; <clinician> <crowd>
        not_a_lead	-1	<clinician> me ; <clinician> on ; <clothes> <child> ; <clothes> <crowd>
        not_a_lead	-1	<clothes> <go> ; <cold> ; <colleague> <angry> ; <colleague> <night>
        not_a_lead	-1	<colleague> nam ; <colleague> not ; <colleague> resident ; <color> and
        not_a_lead	-1	<consume> de ; <consume> spic ; <container> <colleague> ; <container> en
        not_a_lead	-1	<continue> <amount> ; <continue> <clinician> ; <count> <say> ; <count> <soon>
        not_a_lead	-1	<crowd> # ; <crowd> <appointment> ; <crowd> <colleague> ; <crowd> <relapse>
        not_a_lead	-1	<crowd> she ; <day> <amount> ; <day> <child> ; <day> <rail> ; <day> <shake>
        not_a_lead	-1	<day> el ; <day> he ; <day> ill ; <day> par ; <day> per ; <day> si ; <day> sí
        not_a_lead	-1	<day> ~<consume> ; <die> <day> ; <drive> <fall> ; <drive> <need>
        not_a_lead	-1	<drive> <outdoors> ; <drive> <past> ; <drive> <record> ; <drive> <say> ; <drive> him
        not_a_lead	-1	<drug> <hear> ; <drug> <medicine> ; <drug> <sick> ; <drug> es ; <eat> <day>
        not_a_lead	-1	<eat> <eat> ; <eat> <kin> ; <eat> <last> ; <eat> in ; <eat> kind
        not_a_lead	-1	<emergency> <continue> ; <emergency> <town> ; <emergency> is ; <fall> 0
        not_a_lead	-1	<fall> <go> ; <fall> de ; <fluid> <cold> ; <fluid> and ; <friend> <consume>
        not_a_lead	-1	<friend> and ; <friend> has ; <friend> was ; <furniture> <hear>
        not_a_lead	-1	<furniture> <moment> ; <furniture> <phone> ; <furniture> <say> ; <furniture> <see>
        not_a_lead	-1	<furniture> <vermin> ; <furniture> in ; <furniture> so ; <give> <church>
        not_a_lead	-1	<give> <give> ; <give> un ; <give> ~<seizure> ; <go> <appointment> ; <go> <bodypart>
        not_a_lead	-1	<go> <happy> ; <go> <kin> ; <go> <opioid> ; <go> <sedative> ; <go> <sober>
        not_a_lead	-1	<go> <stiff> ; <go> <trade> ; <go> al ; <go> asi ; <go> one ; <go> our ; <go> your
        not_a_lead	-1	<goodbye> ; <goodbye> <eat> ; <happy> <school> ; <happy> in ; <happy> the
        not_a_lead	-1	<headface> <amount> ; <hear> <kin> ; <hear> them ; <height> <drive> ; <hit> <opioid>
        not_a_lead	-1	<hit> <room> ; <hit> of ; <home> <drive> ; <home> <home> ; <home> <room>
        not_a_lead	-1	<home> <vendor> ; <home> i ; <home> no ; <home> sign ; <hospital> <think>
        not_a_lead	-1	<hospital> cm ; <hot> <color> ; <insurance> <crowd> ; <insurance> <stranger>
        not_a_lead	-1	<insurance> <vendor> ; <insurance> a ; <job> <always> ; <job> <hospital> ; <job> by
        not_a_lead	-1	<job> er ; <job> on ; <job> over ; <key> <furniture> ; <key> has ; <key> it
        not_a_lead	-1	<kill> <home> ; <kin> <fluid> ; <kin> <happy> ; <kin> <room> ; <kin> le
        not_a_lead	-1	<kin> ~<stop> ; <last> 0 ; <last> <moment> ; <last> <say> ; <law> 0
        not_a_lead	-1	<law> <consume> ; <law> <drive> ; <law> <furniture> ; <law> <say>
        not_a_lead	-1	<leave> <palecolor> ; <lock> up ; <media> <give> ; <media> en ; <medicine> for
        not_a_lead	-1	<moment> 0 ; <moment> <alcohol> ; <moment> <breath> ; <moment> <fluid>
        not_a_lead	-1	<moment> <kin> ; <moment> <see> ; <moment> <stimulant> ; <moment> <try>
        not_a_lead	-1	<moment> by ; <moment> for ; <moment> i ; <moment> read ; <money> <key>
        not_a_lead	-1	<money> <room> ; <money> me ; <money> with ; <month> de ; <month> to
        not_a_lead	-1	<need> <alcohol> ; <need> <leave> ; <need> <sober> ; <need> <treatment> ; <need> out
        not_a_lead	-1	<need> with ; <night> <see> ; <night> <year> ; <night> for ; <night> hes
        not_a_lead	-1	<night> no ; <opening> <say> ; <opening> on ; <opioid> for ; <order> <clinician>
        not_a_lead	-1	<order> <take> ; <order> saludo ; <outdoors> <last> ; <outdoors> <trust>
        not_a_lead	-1	<outdoors> <write> ; <outdoors> de ; <outdoors> used ; <pain> <amount> ; <pain> de
        not_a_lead	-1	<partner> + ; <partner> <drive> ; <partner> <fall> ; <partner> <give>
        not_a_lead	-1	<partner> <job> ; <partner> <phone> ; <partner> had ; <partner> i
        not_a_lead	-1	<past> <stranger> ; <past> <write> ; <pet> <record> ; <pet> onc ; <phone> <bodypart>
        not_a_lead	-1	<phone> <media> ; <phone> <partner> ; <phone> <school> ; <phone> <soon>
        not_a_lead	-1	<phone> <treatment> ; <phone> <volunteer> ; <phone> per ; <phone> se
        not_a_lead	-1	<photo> <hospital> ; <photo> <sad> ; <play> <palecolor> ; <promise> <calm>
        not_a_lead	-1	<promise> <media> ; <put> ; <put> <kin> ; <put> la ; <put> my ; <rarely>
        not_a_lead	-1	<record> <put> ; <record> at ; <record> no ; <record> the ; <relapse> in
        not_a_lead	-1	<remember> her ; <room> <town> ; <room> y ; <rope> <ask> ; <sad> <month>
        not_a_lead	-1	<sad> <need> ; <sad> is ; <say> <calm> ; <say> <consume> ; <say> <drive>
        not_a_lead	-1	<say> <height> ; <say> <official> ; <say> desd ; <say> her ; <say> his ; <say> i
        not_a_lead	-1	<say> if ; <say> la ; <say> nobody ; <say> que ; <say> she ; <school> <give>
        not_a_lead	-1	<school> <rail> ; <school> <room> ; <school> <vendor> ; <school> project
        not_a_lead	-1	<see> <container> ; <shame> <amount> ; <smell> ; <sober> <see> ; <soon> <count>
        not_a_lead	-1	<soon> <past> ; <start> <eat> ; <start> el ; <stimulant> <play>
        not_a_lead	-1	<stimulant> <stranger> ; <stimulant> <wait> ; <stimulant> i ; <stop> <emergency>
        not_a_lead	-1	<stop> <need> ; <stop> <treatment> ; <stranger> <consume> ; <stranger> <home>
        not_a_lead	-1	<stranger> <phone> ; <stranger> del ; <stranger> has ; <stranger> should
        not_a_lead	-1	<take> <amount> ; <take> <breath> ; <take> <church> ; <take> <day> ; <take> <lock>
        not_a_lead	-1	<take> <sick> ; <take> an ; <take> away ; <take> tim ; <think> <hear>
        not_a_lead	-1	<think> <soon> ; <think> <take> ; <think> el ; <think> our ; <tool> <play>
        not_a_lead	-1	<tool> <say> ; <tool> <trade> ; <tool> de ; <town> <lock> ; <town> <school>
        not_a_lead	-1	<town> is ; <trade> <colleague> ; <trade> <continue> ; <trade> <think> ; <trade> at
        not_a_lead	-1	<treatment> a ; <treatment> but ; <treatment> not ; <treatment> or
        not_a_lead	-1	<treatment> slot ; <treatment> twic ; <vendor> <count> ; <vendor> <write>
        not_a_lead	-1	<vermin> <furniture> ; <vermin> <go> ; <wait> <see> ; <wait> <sober>
        not_a_lead	-1	<week> <drive> ; <week> a ; <week> is ; <week> o ; <week> or ; <withdrawal>
        not_a_lead	-1	<withdrawal> off ; <write> <alcohol> ; <write> <child> ; <write> <consume>
        not_a_lead	-1	<write> <order> ; <write> <record> ; <write> en ; <write> est ; <write> if
        not_a_lead	-1	<write> on ; <write> pleas ; <write> sobr ; <year> <drug> ; <year> <think>
        not_a_lead	-1	<year> no ; a <amount> ; a <asleep> ; a <cannabis> ; a <colleague> ; a <hospital>
        not_a_lead	-1	a <outdoors> ; a beer ; a coupon ; a doctor ; a half ; a handl ; a kid ; a medical
        not_a_lead	-1	a notic ; a plan ; a red ; a stab ; a voic ; about <count> ; about how ; about vap
        not_a_lead	-1	abren ; abuel muri ; acab la ; acros ; acros his ; aetn ; aft an ; aisl ; al <room>
        not_a_lead	-1	al <write> ; al lad ; al trabaj ; alguem ; all ; all en ; als ; als <play>
        not_a_lead	-1	als play ; alumini ; alumni text ; ama ; an <moment> ; an addiction ; an appointment
        not_a_lead	-1	an hour ; and <consume> ; and <eat> ; and <palecolor> ; and <shame> ; and <tool>
        not_a_lead	-1	and am ; and can ; and charg ; and couldnt ; and go ; and may ; and no ; and paid
        not_a_lead	-1	and put ; and sinc ; anniversary ; ano que ; anthem ; aprendi ; aprob el ; apt
        not_a_lead	-1	arbol ; are open ; army ; army in ; around for ; around the ; as ; as min ; as we
        not_a_lead	-1	asdf <shame> ; asdf sorry ; ask visit ; at bing ; at front ; at her ; at length
        not_a_lead	-1	at our ; at the ; at you ; attach a ; aunt in ; away ; balcony ; ballpark ; band
        not_a_lead	-1	bank now ; bar and ; be for ; be gon ; becaus of ; becaus she ; been doing
        not_a_lead	-1	been going ; been sinc ; been tak ; been that ; been the ; beer a ; befor that
        not_a_lead	-1	believ thi ; beneficiary ; bien que ; bles you ; bottl ; bring a ; bring her
        not_a_lead	-1	brochur ; brush ; burn ; bus stop ; but <stranger> ; but he ; by day ; by decemb
        not_a_lead	-1	by your ; bye to ; bystander ; c/b ; cad ; cal y ; calend with ; can <give> ; can go
        not_a_lead	-1	cant <hold> ; cant afford ; carton y ; cas of ; cel ; ceu ; charg a ; cheerful
        not_a_lead	-1	chest ; clas for ; clas play ; clean <record> ; clr <say> ; clr say ; cod in
        not_a_lead	-1	com thi ; com un ; committe ; computador ; con una ; concert ; connect ; cookbook
        not_a_lead	-1	correct it ; cost + ; cost per ; costum party ; cough ; cough up ; county detox
        not_a_lead	-1	coupon for ; cousin ; cpap machin ; cramp ; crew ; csun ; cuand <leave>
        not_a_lead	-1	cuanto <day> ; cuanto dia ; cuarent y ; cuchar ; cun ; cup ; cut my ; d/c from
        not_a_lead	-1	daught has ; day out ; day without ; de <build> ; de <go> ; de <stimulant> ; de a
        not_a_lead	-1	de est ; de hospital ; de ir ; de preferenci ; dead body ; dean ; defend ; dehydrat
        not_a_lead	-1	dej a ; del <church> ; del <rail> ; deliv piz ; dema ; demasi ; den ; descans
        not_a_lead	-1	desd las ; detox with ; dia intern ; dia ya ; dial 0 ; dial us ; did a ; didnt want
        not_a_lead	-1	dij que ; distanc ; diversion ; do <appointment> ; doc ; documentary about ; doe one
        not_a_lead	-1	doesnt <think> ; doesnt know ; domingo ; dont <say> ; dont <trust> ; dont cal
        not_a_lead	-1	dont kil ; dont lik ; dont need ; dont see ; dont trust ; door in ; door with
        not_a_lead	-1	dop sick ; down <last> ; down last ; driv by ; drop a ; drum ; duck ; duerm en ; eap
        not_a_lead	-1	eight ; eight hour ; el <home> ; el alcohol ; el letrero ; el proxim ; el salvador
        not_a_lead	-1	electrician ; ell ; ell <phone> ; en una ; end of ; eng / ; enrol in ; entr en
        not_a_lead	-1	envelop and ; es <clinician> ; eso ya ; espej ; est <write> ; estacion ; estamo
        not_a_lead	-1	estim senor ; estoy <consume> ; ever <job> ; ever work ; everyon in ; ex wif
        not_a_lead	-1	explod ; faciliti and ; fami night ; fami therapy ; farsi ; fel ; fel in ; femal
        not_a_lead	-1	fent 0 ; feo ; field and ; fight outsid ; fil it ; fin <say> ; final turn ; finish a
        not_a_lead	-1	finish detox ; first ; first <day> ; first try ; fit ; fiv night ; flyer
        not_a_lead	-1	follow the ; for <cannabis> ; for <room> ; for <stop> ; for <vendor> ; for about
        not_a_lead	-1	for church ; for contact ; for men ; for my ; for nin ; for to ; forbidden
        not_a_lead	-1	form ask ; form student ; forty thousand ; fost ; found ; found your ; fourth
        not_a_lead	-1	frasc ; fre <day> ; fre at ; from <clinician> ; from el ; from tuls
        not_a_lead	-1	front <opening> ; ful <count> ; ful sixty ; fum mot ; futbol ; g / ; gabapentin
        not_a_lead	-1	garag ; gat cod ; gav no ; gent par ; get out ; giv my ; given ; glori ; god bles
        not_a_lead	-1	goldfish ; got a ; got through ; grandmoth was ; grit ; group # ; grout ; guest in
        not_a_lead	-1	gym ; hac mi ; had died ; had my ; halal ; hand ; hand on ; handy ; hang on ; happy
        not_a_lead	-1	hardest part ; has <start> ; has nev ; has sinc ; has the ; hav <treatment>
        not_a_lead	-1	hav anyth ; hav epilepsy ; havent <asleep> ; havent had ; havent slept ; havent told
        not_a_lead	-1	hay <clinician> ; he <think> ; he <write> ; he com ; he say ; he sel
        not_a_lead	-1	health <clinician> ; hear it ; hed ; help with ; her <night> ; her <opioid>
        not_a_lead	-1	her sist ; her what ; herman se ; hes <go> ; hes <leave> ; hes <say> ; hicimo
        not_a_lead	-1	hij a ; hijo de ; him and ; him up ; his <school> ; his <soon> ; his lip ; his neck
        not_a_lead	-1	his next ; hit ; hoj ; hold on ; hom is ; hormiga ; hos and ; hosp sw ; how ; hoy no
        not_a_lead	-1	hrs + ; hrs for ; hum ; hurry ; hurt ; hx ~<withdrawal> ; hx ~dts ; i <asleep>
        not_a_lead	-1	i <remember> ; i <school> ; i <take> ; i alway ; i apologiz ; i cant ; i clean
        not_a_lead	-1	i get ; i go ; i got ; i hit ; i knew ; i los ; i manag ; i read ; i used
        not_a_lead	-1	i volunte ; i ~<emergency> ; i ~overdos ; id <angry> ; id <drive> ; id <need>
        not_a_lead	-1	id hat ; id hav ; if no ; if we ; if wer ; ill <write> ; im ; im <afraid>
        not_a_lead	-1	im <drive> ; im <stop> ; im suppos ; im typ ; in <drive> ; in <order> ; in hom
        not_a_lead	-1	in ord ; inf given ; ink ; instruction ; intern y ; iop schedul ; is <amount>
        not_a_lead	-1	is <drive> ; is <go> ; is <insurance> ; is <put> ; is <town> ; is and ; is cocain
        not_a_lead	-1	is gon ; is hav ; isnt ; it <afraid> ; it <go> ; it aft ; it all ; it last
        not_a_lead	-1	it normal ; it on ; its <go> ; its for ; its only ; ive paid ; jalon ; jok
        not_a_lead	-1	jump when ; jur que ; just <ask> ; just <leave> ; kind wher ; kitchen and
        not_a_lead	-1	kitchen when ; kne surgery ; knew ; know it ; ko ; la <eat> ; la <furniture>
        not_a_lead	-1	la <play> ; la <withdrawal> ; la camis ; la carcel ; la cervez ; la cocain ; la feri
        not_a_lead	-1	la fiest ; la lengu ; la luz ; la maestr ; la obr ; la otr ; la rej ; la tel
        not_a_lead	-1	la voz ; las <night> ; las de ; las noch ; las pierna ; last 0 ; law laugh ; le
        not_a_lead	-1	learn ; lei ; lejo ; les <stop> ; les dej ; let me ; let the ; letrero ; lik an
        not_a_lead	-1	lik he ; lik our ; lik thi ; limpi en ; lin <clinician> ; lip are ; lit ; liv her
        not_a_lead	-1	liv room ; llamant ; local <write> ; local pap ; longest ; look at ; lookin for
        not_a_lead	-1	lorazepam ; los <caretaking> ; los <clinician> ; los viern ; loteri ; lu ; m <phone>
        not_a_lead	-1	machin i ; mad up ; mal ; mand saludo ; map in ; mar no ; marri coupl ; mas de
        not_a_lead	-1	me <need> ; me <pain> ; me <take> ; me apriet ; me corren ; me dieron ; me dio
        not_a_lead	-1	me from ; me i ; me pregunt ; me up ; me urg ; me va ; me with ; member ; men ; met
        not_a_lead	-1	mgr ask ; mi <friend> ; mi <kin> ; mi <room> ; mi compadr ; mi jef ; mi prim
        not_a_lead	-1	michoacan ; mind ; mom + ; mom in ; mom say ; monday tuesday ; month ; month first
        not_a_lead	-1	morn ; mortgag ; mortgag in ; muchach ; museum ; my 0 ; my <colleague>
        not_a_lead	-1	my <hospital> ; my <kin> ; my ear ; my head ; my heart ; my hr ; my shift
        not_a_lead	-1	my signatur ; my supervisor ; my third ; my tio ; myself id ; nadi me ; nd <phone>
        not_a_lead	-1	nd cal ; nearby ; nervou ; next week ; nin hour ; no ~<container> ; no ~<emergency>
        not_a_lead	-1	no ~<past> ; no ~<say> ; no ~coverag ; no ~estoy ; no ~fue ; no ~ord ; no ~uso
        not_a_lead	-1	nobodyl ; noch ; nos est ; not ; not her ; not ~<always> ; not ~<buy> ; not ~an
        not_a_lead	-1	not ~me ; noth on ; now he ; nt ; nunc ha ; nurs with ; o sea ; ocean ; of <count>
        not_a_lead	-1	of <night> ; of <palecolor> ; of being ; off work ; offer to ; on <go> ; on account
        not_a_lead	-1	on floor ; on i ; on ln ; on phon ; on som ; on sun ; on the ; on tim ; onc <happy>
        not_a_lead	-1	one <rope> ; one <week> ; one for ; one of ; one who ; only his ; open <furniture>
        not_a_lead	-1	open the ; open thi ; opening in ; or can ; or do ; oth phon ; our <church>
        not_a_lead	-1	our <hospital> ; our old ; our per ; out at ; out my ; out your ; outsid referral
        not_a_lead	-1	outsid your ; over to ; overdos on ; overpas look ; own <room> ; oye ; p 0
        not_a_lead	-1	packet to ; pag two ; pancak breakfast ; papa <need> ; par <stranger> ; par de
        not_a_lead	-1	par llev ; par mi ; parad ; parakeet ; park on ; particul ; patron me ; pediatric
        not_a_lead	-1	pen ; peopl relaps ; peopl wer ; per ; per no ; per wif ; pharmacist ; phon tre
        not_a_lead	-1	physician ; pierna ; pil ; pil in ; pinot ; pip ; piz ; plac lik ; plug ; pong
        not_a_lead	-1	poppy seed ; por <say> ; por el ; por los ; porch ; porqu ; porqu ya ; portugu
        not_a_lead	-1	post at ; preferenci ; pregnant ; pres <amount> ; pres two ; priority ; program
        not_a_lead	-1	program intensiv ; program residencial ; propos ; pt on ; puebl ; puent
        not_a_lead	-1	pur <stranger> ; put you ; qualify for ; que hag ; que hic ; que sea ; quien soy
        not_a_lead	-1	quier intern ; quier una ; quit ni ; quit smok ; quiz on ; rail ; random
        not_a_lead	-1	re <friend> ; re <kin> ; re client ; re old ; reach out ; read glas ; read her
        not_a_lead	-1	real ; recommend ; record is ; record request ; regard a ; regres ; regresan ; rehab
        not_a_lead	-1	rej ; reloj ; request for ; resi client ; resident 0 ; resident <consume>
        not_a_lead	-1	resident in ; resident use ; restles ; retir bus ; rheumatologist ; rid in ; rifl
        not_a_lead	-1	right one ; ring and ; rn her ; room want ; rosary and ; rous ; rr ; s m ; s/p
        not_a_lead	-1	safe ; salvador ; sam as ; sampl <amount> ; saqu ; saw billboard ; say end ; say it
        not_a_lead	-1	scar me ; school counselor ; school project ; se acab ; se cort ; se est ; sea
        not_a_lead	-1	seman o ; sent en ; servic <pet> ; seven ; shap ; she <consume> ; she <home>
        not_a_lead	-1	she <say> ; she com ; she drink ; she has ; she say ; shirt ; sho in ; shoot heroin
        not_a_lead	-1	should go ; shroom ; sin ~<alcohol> ; sin ~mi ; sin ~segur ; sin ~tom
        not_a_lead	-1	sinc <school> ; sinc then ; sinc they ; sink ; sit up ; skip ; slap ; slat
        not_a_lead	-1	slid down ; smok meth ; so im ; sob hous ; softwar ; solter ; som kind ; someon cal
        not_a_lead	-1	someon on ; someth i ; somo <amount> ; son <amount> ; soon ; soup ; spar ; split
        not_a_lead	-1	spot to ; stair ; stand in ; stand on ; star ; start a ; step ; stil hang
        not_a_lead	-1	stop befor ; street ; subi ; substanc not ; suppos ; sweat through ; taco
        not_a_lead	-1	tak tricar ; target ; tech at ; teni ; text ; that <phone> ; that <room>
        not_a_lead	-1	that <start> ; that arent ; that hes ; that i ; that way ; the <colleague>
        not_a_lead	-1	the <go> ; the <height> ; the <homeless> ; the <needle> ; the <rail> ; the <record>
        not_a_lead	-1	the <room> ; the <rope> ; the <vendor> ; the <wait> ; the airlin ; the app ; the arm
        not_a_lead	-1	the bus ; the car ; the check ; the city ; the entir ; the envelop ; the facility
        not_a_lead	-1	the fish ; the group ; the guy ; the her ; the hil ; the hous ; the inpatient
        not_a_lead	-1	the insuranc ; the label ; the lawy ; the library ; the point ; the premis
        not_a_lead	-1	the print ; the room ; the school ; the subject ; the tax ; the thirty ; the worst
        not_a_lead	-1	then the ; ther <money> ; they ; they visit ; thi <stranger> ; thi in ; though
        not_a_lead	-1	thru the ; thursday and ; thursday is ; tia ; tidy ; tim as ; tim she ; tio
        not_a_lead	-1	tip him ; to <awake> ; to <die> ; to <stop> ; to <water> ; to a ; to end ; to feel
        not_a_lead	-1	to follow ; to new ; to torranc ; to your ; today i ; todo los ; told my ; tomato
        not_a_lead	-1	track for ; treint dia ; trip ; tru and ; tweak ; two last ; two men ; uh ; uh yeah
        not_a_lead	-1	un <play> ; up <past> ; up again ; up i ; ur detox ; urg ; us from ; use cocain
        not_a_lead	-1	use you ; used to ; uso otr ; usual ; veo ; veteran ; violent ; virtual <treatment>
        not_a_lead	-1	visit i ; vivimo ; vm ; voc ; vyvans ; walk ; want a ; want him ; want inpt
        not_a_lead	-1	want somebody ; want your ; warehous ; was <say> ; was clos ; was doing ; watch the
        not_a_lead	-1	wav at ; we <consume> ; we fil ; we speak ; week is ; wel for ; wel im ; what els
        not_a_lead	-1	what its ; what the ; when <ask> ; when ask ; wher ; wher she ; wheth any ; who lost
        not_a_lead	-1	who own ; whol tim ; wif 0 ; wif send ; wil cal ; wil email ; wish us
        not_a_lead	-1	with <friend> ; with <stimulant> ; with fiv ; with lunch ; with noth ; with parent
        not_a_lead	-1	with the ; withdrawal unit ; wks ; wont hold ; wont let ; wont say ; work night
        not_a_lead	-1	would help ; would not ; wrap up ; wrong box ; wrong extension ; wrot ; wrot in
        not_a_lead	-1	y <amount> ; y ahor ; y bendi ; y hay ; y nadi ; y nos ; y papel ; y su ; ya dej
        not_a_lead	-1	yard sign ; yes i ; yo ; yo el ; you wel ; you ~accept ; young ; your <record>
        not_a_lead	-1	your from ; your on ; your outpatient ; your own ; your sign ; your websit ; zoom or
        not_a_lead	-1	~<alone> ; ~<asleep> ; ~<consume> <phone> ; ~<consume> ~in ; ~<drug> so
        not_a_lead	-1	~<drug> ~<alcohol> ; ~<fluid> ; ~<intoxicated> ; ~<need> ~<leave> ; ~<pain> ~<pill>
        not_a_lead	-1	~<rope> ; ~<stop> ~it ; ~<take> ~<insurance> ; ~<treatment> <need>
        not_a_lead	-1	~<treatment> ~<crowd> ; ~accept ; ~arrest ; ~cocain ; ~coverag ; ~die ; ~dorm
        not_a_lead	-1	~drink ~in ; ~est ; ~estoy ; ~fal ; ~ha <consume> ; ~head ; ~ide ; ~im ; ~me <put>
        not_a_lead	-1	~meth ; ~nam no ; ~no ~<consume> ; ~nobody ; ~ord ; ~pain ; ~pain ~pil ; ~par
        not_a_lead	-1	~policy ; ~se ; ~si ; ~sit ; ~slow ; ~step ; ~tap ; ~temblor ; ~teng con ; ~up
        not_a_lead	-1	~uso ; ~vm ; ~what ; ~who
        not_a_lead	-2	# from ; *abstinent.1 ; *arrests:other_experiencer ; *backToUse:negated
        not_a_lead	-2	*backToUse:other_experiencer ; *duration.1 ; *frequency.0
        not_a_lead	-2	*hallucination.apparition:other_experiencer ; *lostThroughUse ; *mandator.authority
        not_a_lead	-2	*needsHelp:hypothetical ; *occasional.0:other_experiencer ; *pregnancy ; *quantity
        not_a_lead	-2	*quantity.consequence ; *residentialEnding:negated ; *seizure ; *seizure.body
        not_a_lead	-2	*sinceLastUse.2 ; *sinceStopping.2 ; *substance.opioid ; *suicidalOblique
        not_a_lead	-2	*violence.lookAlike ; *violence:negated ; + <key> ; + <money> ; + iop ; + wheth
        not_a_lead	-2	0 <appointment> ; 0 <pet> ; 0 <year> ; 0 every ; 0 g ; 0 in ; 0 lab ; 0 may
        not_a_lead	-2	0 pound ; 0 se ; 0 then ; <afraid> <media> ; <alcohol> <go> ; <alcohol> <last>
        not_a_lead	-2	<alcohol> <past> ; <alcohol> al ; <alcohol> all ; <alone> no ; <always> <child>
        not_a_lead	-2	<always> <month> ; <always> <need> ; <always> <week> ; <always> desd ; <always> tim
        """
}
