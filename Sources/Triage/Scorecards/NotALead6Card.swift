extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	1	su program ; su rop ; suen ; suic y ; sum to ; summary for ; sun and ; surrend
        not_a_lead	1	survey about ; sus <furniture> ; svc 0 ; swear ; tablet ; tak no ; taken over
        not_a_lead	1	talk on ; talk with ; te de ; tel ; teng <appointment> ; teng cit ; terapeut ; terc
        not_a_lead	1	term ; that <town> ; that isnt ; the <eat> ; the <furniture> ; the <leave>
        not_a_lead	1	the <moment> ; the baby ; the blow ; the carpet ; the cas ; the certificat ; the cho
        not_a_lead	1	the church ; the client ; the color ; the couch ; the dental ; the dock
        not_a_lead	1	the driveway ; the drop ; the east ; the graduation ; the hat ; the holiday ; the iop
        not_a_lead	1	the juic ; the landlord ; the mul ; the pay ; the plan ; the pocket ; the rib
        not_a_lead	1	the schedul ; the sherif ; the stamp ; the stov ; the tal ; the tenni ; the tongu
        not_a_lead	1	the vegetabl ; the week ; them to ; then he ; ther <sad> ; ther any ; ther went
        not_a_lead	1	ther when ; they did ; they should ; thre for ; thre stat ; thrift ; through our
        not_a_lead	1	through ~<withdrawal> ; through ~dts ; throw up ; thumb ; ticket and ; tight
        not_a_lead	1	til monday ; tim off ; tir shop ; to <asleep> ; to <trade> ; to about ; to admit
        not_a_lead	1	to earn ; to know ; to locat ; to ohi ; to quot ; to shoot ; to sit ; to sleep
        not_a_lead	1	to teach ; to ~giv ; to ~my ; today has ; toe ; too much ; top thre ; tox ; trad
        not_a_lead	1	traerl ; train in ; treatment ; trist ; truck key ; tub ; turn over ; turn up
        not_a_lead	1	twenti im ; twic <week> ; twic week ; two person ; two plac ; two year ; tx dat
        not_a_lead	1	typ with ; ua <container> ; ua cup ; uc irvin ; un ; un <record> ; una <money>
        not_a_lead	1	una enfermer ; una psicolog ; uniform y ; univ ; unus ; up <crowd> ; up <day> ; up in
        not_a_lead	1	up on ; updat ; upload ; ur plac ; urgent car ; us ; us <leave> ; us cant ; utah and
        not_a_lead	1	va dom ; valentin ; veng ; veng a ; vet ; videojuego ; viej ; vienen ; voy bien ; wag
        not_a_lead	1	want anoth ; want inpatient ; want long ; want sleep ; want ~to ; was <leave>
        not_a_lead	1	was bil ; was dying ; was out ; was so ; wash ; wat ; watch me ; wdnt <say>
        not_a_lead	1	we <continue> ; we <emergency> ; we <treatment> ; we dont ; we let ; we saw
        not_a_lead	1	weed out ; weekend the ; welcom ; what did ; what tim ; when your ; wher to
        not_a_lead	1	wheth we ; who <bodysound> ; who <build> ; who <fall> ; who can ; who need ; who we
        not_a_lead	1	whos nam ; wif count ; wil <say> ; wildernes ; wint befor ; wir ; with door
        not_a_lead	1	with residential ; with six ; with temp ; withdrawal is ; without ~los ; wks in
        not_a_lead	1	women in ; wont turn ; work has ; work the ; worri ; would ; would someon ; wreck my
        not_a_lead	1	wrot down ; y ; y <always> ; y <asleep> ; y <blade> ; y <blood> ; y <need>
        not_a_lead	1	y <seizure> ; y busc ; y cristal ; y lueg ; y noma ; y perdi ; ya no ; ya san
        not_a_lead	1	year aft ; year at ; year without ; you <eat> ; you be ; you on ; you wil ; young men
        not_a_lead	1	your <height> ; your <play> ; your fenc ; your market ; youv <take> ; yrs hotel
        not_a_lead	1	zer ~<money> ; zombi en ; zon ; ~0 ~year ; ~<clinician> <go> ; ~<consume> im
        not_a_lead	1	~<consume> we ; ~<continue> ; ~<crash> ; ~<crowd> ~<clinician> ; ~<crowd> ~in
        not_a_lead	1	~<day> n ; ~<day> ~at ; ~<die> <emergency> ; ~<die> <school> ; ~<die> del
        not_a_lead	1	~<die> ~and ; ~<drug> and ; ~<eat> and ; ~<eat> in ; ~<fall> ; ~<give> ~<play>
        not_a_lead	1	~<hold> ; ~<home> <need> ; ~<job> ~at ; ~<kin> <furniture> ; ~<kin> de ; ~<kin> to
        not_a_lead	1	~<last> <month> ; ~<need> nad ; ~<outdoors> ; ~<partner> <consume> ; ~<partner> <day>
        not_a_lead	1	~<pet> ~<illness> ; ~<record> <school> ; ~<say> i ; ~<see> ; ~<stranger> <job>
        not_a_lead	1	~<water> ~<pill> ; ~<year> <opioid> ; ~a <drive> ; ~a ~<day> ; ~a ~<school> ; ~a ~day
        not_a_lead	1	~a ~let ; ~al ~<day> ; ~al ~dia ; ~busines ; ~cal for ; ~celul ; ~chang
        not_a_lead	1	~clean ~<record> ; ~clean ~record ; ~complaint about ; ~con ; ~cook ; ~day ~at ; ~de
        not_a_lead	1	~die ~of ; ~drink nev ; ~drink we ; ~epilepsy and ; ~es quej ; ~etoh no ; ~every
        not_a_lead	1	~every ~day ; ~fee for ; ~forty ~year ; ~gav ~her ; ~giv ~my ; ~googl ; ~ha <go>
        not_a_lead	1	~ha vuelt ; ~has ; ~i ; ~ide what ; ~intern ; ~lleg ; ~mi ~herman ; ~my
        not_a_lead	1	~on ~saturday ; ~peopl ~in ; ~pian ; ~prescription ; ~program or ; ~record clas
        not_a_lead	1	~sab que ; ~scholarship ; ~se muev ; ~servic for ; ~sob ~liv ; ~start ; ~suicid
        not_a_lead	1	~thyroid ; ~tight ; ~tour ; ~us ; ~veng ; ~wat ~pil ; él dej ; él fue
        not_a_lead	-1	*ago.5 ; *caller:negated ; *hallucination:negated ; *hooked:negated
        not_a_lead	-1	*jobSeeker.lookAlike ; *mandator.authority ; *mildCue ; *naloxone ; *needsHelp
        not_a_lead	-1	*overdoseNow ; *person:negated ; *quitting:negated ; *seizure.body:other_experiencer
        not_a_lead	-1	*started:other_experiencer ; *substance.opioid:hypothetical
        not_a_lead	-1	*substance.stimulant:hypothetical ; *substance.stimulant:negated ; *suicidalOblique
        not_a_lead	-1	*unaided:other_experiencer ; *usersAtHome ; *vendor.lookAlike
        not_a_lead	-1	*wantsToQuit:hypothetical ; + hr ; / span ; / thur ; / ~<drug> ; / ~drug
        not_a_lead	-1	0 <caretaking> ; 0 <child> ; 0 <friend> ; 0 <medicine> ; 0 <sedative> ; 0 <stop>
        not_a_lead	-1	0 lab ; 0 nit ; 0 non ; 0 oh ; 0 out ; 0 overpas ; 0 pound ; 0 then ; 0 wks
        not_a_lead	-1	<alcohol> <take> ; <alone> <day> ; <alone> no ; <always> <consume>
        not_a_lead	-1	<always> <outdoors> ; <always> oth ; <amount> ; <amount> <afraid>
        not_a_lead	-1	<amount> <consume> ; <amount> <count> ; <amount> <treatment> ; <amount> <week>
        not_a_lead	-1	<amount> glas ; <amount> los ; <amount> que ; <amount> the ; <amount> then
        not_a_lead	-1	<amount> und ; <amount> ~<kill> ; <angry> my ; <appointment> + ; <appointment> <ask>
        not_a_lead	-1	<ask> <appointment> ; <ask> <hospital> ; <ask> <put> ; <asleep> fin ; <blood> my
        not_a_lead	-1	<bodypart> <fall> ; <bodypart> <height> ; <bodypart> <hold> ; <bodypart> <palecolor>
        not_a_lead	-1	<bodypart> <sick> ; <bodysound> up ; <breath> <moment> ; <build> <play> ; <calm>
        not_a_lead	-1	<calm> <medicine> ; <cannabis> <write> ; <caretaking> on ; <chestheart> <moment>
        not_a_lead	-1	<chestheart> in ; <child> <day> ; <child> <friend> ; <child> <give>
        not_a_lead	-1	<child> <media> ; <child> <put> ; <child> <room> ; <child> se ; <child> tien
        not_a_lead	-1	<child> who ; <child> would ; <church> <shame> ; <church> and ; <clinician> <crowd>
        not_a_lead	-1	<clinician> <moment> ; <clinician> can ; <clinician> in ; <clothes> <child>
        not_a_lead	-1	<clothes> <go> ; <cold> ; <cold> and ; <colleague> <angry> ; <colleague> <key>
        not_a_lead	-1	<colleague> in ; <colleague> nam ; <colleague> resident ; <color> <amount>
        not_a_lead	-1	<color> and ; <consume> ; <consume> de ; <container> <colleague>
        not_a_lead	-1	<continue> <clinician> ; <continue> <pet> ; <count> <daytime> ; <count> <say>
        not_a_lead	-1	<crowd> # ; <crowd> <colleague> ; <crowd> <volunteer> ; <crowd> she ; <day> <child>
        not_a_lead	-1	<day> <hold> ; <day> <medicine> ; <day> <month> ; <day> <rail> ; <day> <school>
        not_a_lead	-1	<day> <shake> ; <day> ill ; <day> me ; <day> out ; <day> per ; <day> plac ; <day> si
        not_a_lead	-1	<day> sin ; <day> sí ; <day> ~<consume> ; <day> ~<treatment> ; <daytime> i
        not_a_lead	-1	<die> by ; <drive> <fall> ; <drive> <need> ; <drive> <past> ; <drive> <say>
        not_a_lead	-1	<drive> can ; <drive> sin ; <drive> to ; <drive> with ; <drug> <hear>
        not_a_lead	-1	<drug> <medicine> ; <drug> <sick> ; <drug> <stimulant> ; <drug> <week> ; <eat> <eat>
        not_a_lead	-1	<eat> <kin> ; <eat> and ; <eat> kind ; <eat> par ; <emergency> +
        not_a_lead	-1	<emergency> <continue> ; <emergency> <town> ; <emergency> is ; <emergency> lin
        not_a_lead	-1	<fall> <go> ; <fall> <headface> ; <fall> de ; <fluid> <cold> ; <fluid> and
        not_a_lead	-1	<fluid> through ; <friend> <church> ; <friend> <consume> ; <friend> and
        not_a_lead	-1	<friend> was ; <friend> ~<die> ; <furniture> <hear> ; <furniture> <play>
        not_a_lead	-1	<furniture> <see> ; <furniture> in ; <furniture> so ; <give> <partner> ; <give> up
        not_a_lead	-1	<go> <container> ; <go> <eat> ; <go> <height> ; <go> <hold> ; <go> <kin>
        not_a_lead	-1	<go> <opioid> ; <go> <sedative> ; <go> <sober> ; <go> <stiff> ; <go> <tool>
        not_a_lead	-1	<go> al ; <go> asi ; <go> con ; <go> one ; <go> our ; <go> your ; <go> ~<moment>
        not_a_lead	-1	<goodbye> ; <gun> <outdoors> ; <happy> <school> ; <headface> <amount>
        not_a_lead	-1	<headface> <headface> ; <headface> rol ; <hear> <go> ; <hear> <kin> ; <hear> a
        not_a_lead	-1	<hear> the ; <height> <drive> ; <hit> <opioid> ; <hit> of ; <hold> <container>
        not_a_lead	-1	<home> <vendor> ; <home> no ; <home> sign ; <hospital> <school> ; <hospital> cm
        not_a_lead	-1	<hot> <color> ; <insurance> <crowd> ; <insurance> <emergency> ; <insurance> your
        not_a_lead	-1	<job> <child> ; <job> by ; <job> de ; <job> er ; <job> on ; <job> over ; <key> has
        not_a_lead	-1	<key> it ; <kill> <clinician> ; <kin> <fluid> ; <kin> <go> ; <kin> <happy>
        not_a_lead	-1	<kin> cumpl ; <kin> ya ; <last> 0 ; <last> <consume> ; <last> <moment>
        not_a_lead	-1	<last> <say> ; <law> <appointment> ; <lock> up ; <moment> <breath>
        not_a_lead	-1	<moment> <fluid> ; <moment> <kin> ; <moment> <see> ; <moment> <try> ; <moment> by
        not_a_lead	-1	<moment> for ; <moment> i ; <moment> im ; <moment> read ; <moment> so
        not_a_lead	-1	<money> <key> ; <money> <trade> ; <money> rat ; <money> with ; <month> <always>
        not_a_lead	-1	<month> de ; <month> par ; <need> <alcohol> ; <need> <insurance> ; <need> <sober>
        not_a_lead	-1	<need> <vendor> ; <need> de ; <need> inf ; <need> out ; <need> with ; <night> <room>
        not_a_lead	-1	<night> hes ; <night> in ; <night> to ; <opening> on ; <opioid> for ; <order> <take>
        not_a_lead	-1	<outdoors> <last> ; <outdoors> <media> ; <outdoors> <trust> ; <outdoors> <write>
        not_a_lead	-1	<outdoors> horn ; <outdoors> used ; <pain> <amount> ; <partner> <fall>
        not_a_lead	-1	<partner> <give> ; <partner> i ; <past> <play> ; <past> <stranger> ; <past> <write>
        not_a_lead	-1	<pet> <friend> ; <pet> <record> ; <phone> <bodypart> ; <phone> <key>
        not_a_lead	-1	<phone> <partner> ; <phone> <school> ; <phone> <treatment> ; <phone> <volunteer>
        not_a_lead	-1	<phone> en ; <phone> per ; <photo> <hospital> ; <play> <month> ; <promise> <calm>
        not_a_lead	-1	<promise> por ; <promise> the ; <promise> your ; <put> ; <put> <kin> ; <put> la
        not_a_lead	-1	<put> las ; <rail> ; <rail> <crowd> ; <record> 0 ; <record> <home> ; <record> <put>
        not_a_lead	-1	<record> no ; <record> the ; <relapse> in ; <room> <town> ; <room> y ; <rope> <ask>
        not_a_lead	-1	<sad> <month> ; <sad> <need> ; <say> <calm> ; <say> <consume> ; <say> <drive>
        not_a_lead	-1	<say> <height> ; <say> <moment> ; <say> desd ; <say> her ; <say> i ; <say> if
        not_a_lead	-1	<say> its ; <say> my ; <say> que ; <say> she ; <school> 0 ; <school> <drive>
        not_a_lead	-1	<school> <rail> ; <school> <room> ; <school> <town> ; <sedative> 0
        not_a_lead	-1	<see> <container> ; <see> <pet> ; <see> <sad> ; <see> a ; <seizure> on ; <shake> lik
        not_a_lead	-1	<shame> <amount> ; <shame> for ; <sick> ; <sober> <see> ; <soon> <count>
        not_a_lead	-1	<soon> <past> ; <soon> <say> ; <start> <eat> ; <start> el ; <stimulant> <moment>
        not_a_lead	-1	<stimulant> <money> ; <stimulant> <night> ; <stimulant> <say>
        not_a_lead	-1	<stimulant> <stranger> ; <stimulant> i ; <stop> <need> ; <stop> <pill> ; <stop> of
        not_a_lead	-1	<stranger> <consume> ; <stranger> <past> ; <stranger> <phone> ; <stranger> <think>
        not_a_lead	-1	<stranger> del ; <stranger> has ; <stranger> should ; <take> <bodypart>
        not_a_lead	-1	<take> <day> ; <take> <gun> ; <take> <lock> ; <take> <pill> ; <take> me
        not_a_lead	-1	<take> your ; <think> <hear> ; <think> <take> ; <think> im ; <think> our
        not_a_lead	-1	<think> que ; <threat> <kill> ; <tool> <go> ; <tool> <say> ; <tool> de
        not_a_lead	-1	<town> <happy> ; <town> <lock> ; <town> <school> ; <town> is ; <trade> <continue>
        not_a_lead	-1	<trade> <think> ; <treatment> <hospital> ; <treatment> <put> ; <treatment> <room>
        not_a_lead	-1	<treatment> a ; <treatment> but ; <treatment> per ; <treatment> slot
        not_a_lead	-1	<treatment> ~<drug> ; <vendor> <count> ; <vendor> <outdoors> ; <vendor> el
        not_a_lead	-1	<volunteer> <fire> ; <wait> <appointment> ; <wait> the ; <week> <drive>
        not_a_lead	-1	<week> <night> ; <week> a ; <week> o ; <week> or ; <week> that ; <withdrawal>
        not_a_lead	-1	<write> <alcohol> ; <write> <child> ; <write> <order> ; <write> <record>
        not_a_lead	-1	<write> en ; <write> if ; <write> on ; <write> pleas ; <write> sobr
        not_a_lead	-1	<year> <always> ; <year> <say> ; <year> <think> ; <year> to ; a / ; a <amount>
        not_a_lead	-1	a <asleep> ; a <hear> ; a <hospital> ; a <needle> ; a <outdoors> ; a <school>
        not_a_lead	-1	a <stimulant> ; a <year> ; a beer ; a bibl ; a coupon ; a credit ; a half ; a kid
        not_a_lead	-1	a las ; a light ; a medical ; a notic ; a program ; a red ; a stab ; a voic ; a year
        not_a_lead	-1	a yr ; a ~detox ; abaj ; about 0 ; about <appointment> ; about <count> ; about that
        not_a_lead	-1	about vap ; abren ; acros ; acros his ; afford ; aft the ; agu y ; ahead ; aisl
        not_a_lead	-1	al <room> ; al <write> ; al lad ; al trabaj ; alg en ; all en ; along ; along with
        not_a_lead	-1	als ; alumini ; alumni text ; am 0 ; an <moment> ; an outpatient ; and <consume>
        not_a_lead	-1	and <shame> ; and <tool> ; and charg ; and couldnt ; and giv ; and may ; and no
        not_a_lead	-1	and not ; and put ; and ~<money> ; and ~is ; anthem ; anunci ; anybody <appointment>
        not_a_lead	-1	aprob el ; apt ; arbol ; are open ; army ; around for ; as long ; as min ; as we
        not_a_lead	-1	asdf <shame> ; asdf sorry ; ask cost ; ask visit ; at din ; at length ; at our
        not_a_lead	-1	at you ; b ; back <pain> ; bakersfield ; bal ; balcony ; ballpark ; banc ; band ; bc
        not_a_lead	-1	be <leave> ; be for ; becaus of ; been at ; been doing ; been going ; been tak
        not_a_lead	-1	been that ; been the ; behind my ; behind the ; being ; believ thi ; bibl ; bien que
        not_a_lead	-1	birthday ; bles you ; blew a ; blu duffel ; brak ; bring her ; brochur
        not_a_lead	-1	brought back ; brush ; build at ; burn ; bus stop ; busc dond ; but <stranger>
        not_a_lead	-1	but he ; by day ; by decemb ; by first ; by the ; by thursday ; bystander ; c/b
        not_a_lead	-1	cad ; cal y ; calend with ; cam for ; camion ; can talk ; cant <continue>
        not_a_lead	-1	cant keep ; carpet de ; carton y ; cas of ; cel ; central ; cerc de ; charg a
        not_a_lead	-1	cheerful ; cinc ; cinc dia ; clas for ; clas play ; cle ; client in ; client pid
        not_a_lead	-1	clinical <moment> ; clr <go> ; clr on ; clr say ; coat and ; cobij ; cod in ; cold
        not_a_lead	-1	com down ; com thi ; committe ; con una ; concert ; cookbook ; cop ; costum party
        not_a_lead	-1	cough ; cough up ; couldnt tel ; counselor keep ; coupon for ; cousin ; cpap machin
        not_a_lead	-1	cuand yo ; cuant dur ; cuanto <day> ; cuanto dia ; cuatr ; cuchar ; cun
        not_a_lead	-1	curiou about ; cut my ; d x ; d/c from ; daught has ; day at ; day befor ; day out
        not_a_lead	-1	day plac ; de <clinician> ; de <count> ; de <stimulant> ; de a ; de ir
        not_a_lead	-1	de preferenci ; dead body ; dean ; decirl ; defend ; del <church> ; deliv piz ; dema
        not_a_lead	-1	den ; dentr ; desd las ; despert ; detox myself ; detox with ; dial 0 ; dial us
        not_a_lead	-1	didnt <think> ; didnt want ; dient ; dij que ; dio una ; distanc ; do <appointment>
        not_a_lead	-1	doe one ; dog bark ; dollar and ; domingo ; dont <say> ; dont <trust> ; dont kil
        not_a_lead	-1	dont lik ; dont see ; dont trust ; dop sick ; dorm ; dorm y ; down <last>
        not_a_lead	-1	down last ; driv by ; duck ; duerm en ; each day ; eat in ; ech ; ed <treatment>
        not_a_lead	-1	eighteen ; el <child> ; el <home> ; el <sedative> ; el alcohol ; el frasc
        not_a_lead	-1	el proxim ; el salvador ; electrician ; ell ; empez ; en una ; end of ; eng /
        not_a_lead	-1	enrol in ; envelop and ; es 0 ; est <write> ; estacion ; estamo ; ever <job>
        not_a_lead	-1	ever work ; every oth ; ex wif ; explod ; f <drug> ; faciliti and ; fami visit
        not_a_lead	-1	famili aft ; farsi ; fax + ; feed ; fel in ; fent 0 ; fentanyl and ; feo ; few week
        not_a_lead	-1	fifth ; fight outsid ; fil it ; final turn ; finger ; finish 0 ; finish a
        not_a_lead	-1	finish detox ; first <day> ; fit ; flyer ; fog horn ; follow the ; for <stop>
        not_a_lead	-1	for <vendor> ; for <year> ; for church ; for my ; for to ; forbidden ; forearm
        not_a_lead	-1	form student ; fost ; found ; four minut ; fourth ; frasc ; front <opening>
        not_a_lead	-1	ful <count> ; ful sixty ; fum mot ; futbol ; gabapentin ; garag ; garag the ; gasp
        not_a_lead	-1	gat cod ; gav ; gent par ; get through ; get to ; given ; glas of ; go <day>
        not_a_lead	-1	god bles ; good <clean> ; got me ; got through ; grit ; group # ; grout ; guest in
        not_a_lead	-1	gurgl ; had my ; had ~died ; halal ; hand are ; hand on ; hang on ; hang up
        not_a_lead	-1	hardest part ; has <start> ; has an ; has sinc ; hasnt been ; hav <treatment>
        not_a_lead	-1	havent had ; hay <clinician> ; he <continue> ; he <go> ; he <write> ; he cant
        not_a_lead	-1	he com ; he sel ; hear it ; help with ; help you ; her <drive> ; her <medicine>
        not_a_lead	-1	her <night> ; her back ; her sist ; her twelv ; hes <go> ; hi thi ; hidden ; him up
        not_a_lead	-1	his <soon> ; his broth ; his lip ; his neck ; his next ; his truck ; hoj ; hold on
        not_a_lead	-1	hora a ; hormiga ; hosp sw ; how is ; hoy no ; hrs + ; hurry ; i <drive> ; i <fluid>
        not_a_lead	-1	i <go> ; i <goodbye> ; i <school> ; i alway ; i fight ; i get ; i go ; i got
        not_a_lead	-1	i knew ; i let ; i manag ; i pres ; i read ; i used ; i ~<emergency> ; i ~overdos
        not_a_lead	-1	id <drive> ; id <need> ; id hav ; id kil ; if it ; if no ; if we ; if wer
        not_a_lead	-1	ill <write> ; im ; im <drive> ; im clear ; im saf ; im the ; im typ ; in his ; ink
        not_a_lead	-1	instruction ; insuranc card ; intern y ; iop schedul ; is <go> ; is <insurance>
        not_a_lead	-1	is <outdoors> ; is <put> ; is and ; is availabl ; is bet ; is cocain ; is hav ; isnt
        not_a_lead	-1	it <afraid> ; it <say> ; it normal ; it on ; its <go> ; its for ; its only
        not_a_lead	-1	ive paid ; jalon ; jim ; join ; jok ; judg ; jueg ; jueg en ; jump when ; jur que
        not_a_lead	-1	keep the ; key ; kind wher ; kitchen and ; kne surgery ; knew ; knew nobody
        not_a_lead	-1	know it ; ko ; la <eat> ; la <furniture> ; la <key> ; la <play> ; la <shame>
        not_a_lead	-1	la <withdrawal> ; la camis ; la cocain ; la feri ; la fiest ; la lengu ; la luz
        not_a_lead	-1	la maestr ; la obr ; la rej ; la tel ; label his ; las pierna ; last 0 ; le entr
        not_a_lead	-1	learn ; least ; leg ; lei ; lengu ; les <stop> ; les dej ; let for ; lied to
        not_a_lead	-1	lik he ; lik our ; lik thi ; lik your ; lin <clinician> ; lip are ; list on
        not_a_lead	-1	liv mgr ; long ; long as ; longest ; look at ; lookin for ; lorazepam
        not_a_lead	-1	los <headface> ; los dos ; los viern ; loteri ; lu ; lying ; m <phone> ; m cal
        not_a_lead	-1	mailbox ; mal ; mano ; map in ; mar no ; marri ; marri coupl ; mas de ; me <give>
        not_a_lead	-1	me <need> ; me <pain> ; me <take> ; me acab ; me again ; me apriet ; me corren
        not_a_lead	-1	me dieron ; me pregunt ; me quier ; me urg ; medicar and ; met ; meth every
        not_a_lead	-1	mi <friend> ; mi <kin> ; mi <room> ; mi compadr ; mi cuent ; mi jef ; mi prim
        not_a_lead	-1	mis <clothes> ; mix ; mom + ; mom in ; mom say ; mon ; month first ; mor of
        not_a_lead	-1	mortgag ; mortgag in ; muchach ; mural ; my <build> ; my <hospital> ; my <kin>
        not_a_lead	-1	my breastbon ; my coffe ; my ear ; my hr ; my nephew ; my parent ; my signatur
        not_a_lead	-1	my third ; my tio ; nadi me ; nam + ; nd <phone> ; nd cal ; neg ; nev <stop>
        not_a_lead	-1	next week ; nin hour ; ninety <day> ; ninety day ; no ~<container> ; no ~<emergency>
        not_a_lead	-1	no ~<think> ; no ~coverag ; no ~estoy ; no ~fue ; no ~lo ; no ~me ; no ~ord
        not_a_lead	-1	no ~sab ; no ~sz ; no ~uso ; nobody answer ; nobody to ; nobodyl ; noon and ; not
        not_a_lead	-1	not her ; not ~<appointment> ; not ~<buy> ; not ~<say> ; not ~me ; not ~rehab
        not_a_lead	-1	noth on ; now he ; now i ; numb end ; numb on ; numer en ; nurs 0 ; o sea ; ocean
        not_a_lead	-1	of <count> ; of <night> ; of <opioid> ; of <palecolor> ; of everybody ; of me
        not_a_lead	-1	of servic ; off cloth ; on <day> ; on <go> ; on <room> ; on account ; on floor
        not_a_lead	-1	on i ; on ln ; on phon ; on som ; on staf ; on sun ; on the ; on tim ; onc <happy>
        not_a_lead	-1	one <colleague> ; one <week> ; one for ; one of ; only drink ; only his
        not_a_lead	-1	open <furniture> ; open bed ; open the ; open thi ; opening in ; or was ; oth day
        not_a_lead	-1	oth phon ; our <church> ; our <hospital> ; our neighbor ; our old ; outpatient for
        not_a_lead	-1	outsid your ; over to ; over zoom ; overdos ; overdos on ; overpas look ; own <room>
        not_a_lead	-1	oye ; p 0 ; pag two ; paid ; par <stranger> ; par de ; par llev ; par mi ; parad
        not_a_lead	-1	park on ; part y ; parti ; particul ; particular ; pas so ; pay or ; pediatric
        not_a_lead	-1	peopl for ; peopl relaps ; physician ; pid perdon ; pierna ; pil ; pil in ; pinot
        not_a_lead	-1	piz ; plac <go> ; plac lik ; pleas hav ; plug ; pong ; poppy seed ; por <say>
        not_a_lead	-1	por el ; por los ; porqu ; porqu ya ; portugu ; post at ; potluck ; preferenci
        not_a_lead	-1	pres <amount> ; pres two ; pressur in ; pric ; priority ; program ; propos ; pt on
        not_a_lead	-1	pul out ; pur <stranger> ; put my ; qualify for ; que el ; que es ; que sea
        not_a_lead	-1	que teng ; quien soy ; quier mat ; quit ni ; quit smok ; quiz on ; random
        not_a_lead	-1	re <friend> ; re <kin> ; re <partner> ; re client ; re old ; reach out ; read her
        not_a_lead	-1	recommend ; regres ; regresan ; rehab ; rej ; reloj ; reparti ; report on
        not_a_lead	-1	request for ; resid ; resident in ; restles ; retir bus ; retir mail
        not_a_lead	-1	rheumatologist ; rifl ; right ; right person ; rn ; rn her ; room want ; rous ; rub
        not_a_lead	-1	s m ; safe ; sal ; salvador ; sam as ; saqu ; saturday ; saw billboard ; scar me
        not_a_lead	-1	school bus ; scor on ; se <hear> ; se acab ; sea ; seiz ; seman ; seman o ; sent a
        not_a_lead	-1	sent en ; servic <pet> ; she drink ; shirt ; sho in ; shoot heroin ; should go
        not_a_lead	-1	sign 0 ; sin ~<alcohol> ; sin ~mi ; sin ~segur ; sin ~tom ; sinc then ; sinc they
        not_a_lead	-1	sinc yest ; sink ; sit up ; six ; slap ; sleep fin ; sleep in ; slid down ; sob hous
        not_a_lead	-1	softwar ; solt ; som kind ; someon cal ; someon for ; someth at ; somewher els
        not_a_lead	-1	somo <amount> ; soon ; spar ; split ; spot to ; spray ; stand on ; stay the
        not_a_lead	-1	stop befor ; street ; su mam ; subi ; such as ; sup and ; supplement ; suppos
        not_a_lead	-1	sweat through ; syrup ; taco ; target ; team stil ; tech at ; teni ; text
        not_a_lead	-1	that <phone> ; that <room> ; that <start> ; that hes ; that i ; that ive ; that she
        not_a_lead	-1	that way ; the <colleague> ; the <die> ; the <go> ; the <homeless> ; the <opening>
        not_a_lead	-1	the <record> ; the <room> ; the <rope> ; the <see> ; the airlin ; the anesthesi
        not_a_lead	-1	the car ; the check ; the city ; the cup ; the director ; the dishwash ; the envelop
        not_a_lead	-1	the facility ; the fish ; the group ; the guy ; the her ; the hil ; the hous
        not_a_lead	-1	the insuranc ; the label ; the lawy ; the pian ; the point ; the premis ; the pta
        not_a_lead	-1	the school ; the subject ; the tax ; the thirty ; the worst ; then the ; ther to
        not_a_lead	-1	they charg ; think its ; threaten to ; thru the ; thursday and ; tia ; tidy ; tiemp
        not_a_lead	-1	tim she ; tio ; tip him ; to <appointment> ; to <awake> ; to <drug> ; to <water>
        not_a_lead	-1	to a ; to die ; to follow ; to go ; to new ; to your ; to ~say ; toda ; today i
        not_a_lead	-1	tom el ; tomato ; too ; track for ; transfer to ; tru and ; tue / ; twelv step
        not_a_lead	-1	two men ; uh ; uh yeah ; un <drive> ; una <alcohol> ; una <furniture> ; up <past>
        not_a_lead	-1	up again ; up and ; up i ; urg ; us ~<consume> ; use you ; used to ; uso otr
        not_a_lead	-1	vamo a ; veteran ; vez con ; vien ; violent ; virtual <treatment> ; visit for ; vm
        not_a_lead	-1	volunte fir ; vyvans ; want a ; want him ; want let ; want somebody ; want your
        not_a_lead	-1	warehous ; was <day> ; was <say> ; was born ; was clos ; was doing ; watch the
        not_a_lead	-1	wav at ; we <build> ; we <consume> ; we <say> ; we pick ; we speak ; week is
        not_a_lead	-1	wel im ; what com ; what els ; wher ; wher he ; wher she ; wheth any ; who lost
        not_a_lead	-1	who own ; wif send ; wifi ; wil <phone> ; wil cal ; wil email ; wind ; wing
        not_a_lead	-1	with <friend> ; with fiv ; with noth ; with the ; withdrawal management
        not_a_lead	-1	without ~it ; wks ; woman in ; wont <need> ; wont hold ; wont let ; wont need
        not_a_lead	-1	work night ; would not ; would somebody ; wrong box ; wrong extension ; wrot
        not_a_lead	-1	y ahor ; y bendi ; y nadi ; y regres ; y su ; ya dej ; yard sign ; yawn ; yes i ; yo
        not_a_lead	-1	you <hear> ; you for ; you wel ; young ; your <moment> ; your <write> ; your from
        not_a_lead	-1	your numb ; your on ; your own ; your pric ; your ~<treatment> ; zip ; ~0 ~d
        not_a_lead	-1	~0 ~mo ; ~0 ~week ; ~<alcohol> sinc ; ~<asleep> ; ~<clinician> ~<amount> ; ~<color>
        not_a_lead	-1	~<confused> ; ~<consume> <phone> ; ~<consume> ~in ; ~<count> ; ~<day> ~<home>
        not_a_lead	-1	~<die> my ; ~<drug> so ; ~<drug> ~<alcohol> ; ~<emergency> el ; ~<emergency> x
        not_a_lead	-1	~<fluid> ; ~<friend> ; ~<give> <kin> ; ~<hit> ~<headface> ; ~<home> ; ~<home> <room>
        not_a_lead	-1	~<home> ~<treatment> ; ~<home> ~in ; ~<job> ~ful ; ~<leave> con ; ~<limp>
        not_a_lead	-1	~<month> ~<treatment> ; ~<night> ; ~<rope> ; ~<stop> ~el ; ~<take> ~<write>
        not_a_lead	-1	~<trade> ; ~<treatment> that ; ~<treatment> ~<crowd> ; ~<vermin> ; ~<water>
        not_a_lead	-1	~<write> ~from ; ~a ~<stranger> ; ~arrest ; ~ask ; ~at ; ~avh ; ~be ~<stop>
        not_a_lead	-1	~be ~don ; ~birthday ~is ; ~buri my ; ~coc ; ~da pen ; ~dej ~el ; ~delirium ; ~don
        """
}
