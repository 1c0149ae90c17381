extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	-1	id hav ; id want ; ide ; identificacion ; if <stranger> ; if we ; im <afraid>
        not_a_lead	-1	im <go> ; im <see> ; im <tired> ; im finish ; im her ; im look ; im suppos ; im worn
        not_a_lead	-1	in <order> ; in <play> ; in crisi ; in custody ; in ord ; in recovery ; information
        not_a_lead	-1	insuranc company ; int ; inviern par ; iop ; iop inf ; iop schedul ; iron
        not_a_lead	-1	is <drive> ; is <month> ; is <photo> ; is gon ; is set ; it <stop> ; it not
        not_a_lead	-1	ive been ; ive paid ; job and ; joven ; jug ; jump when ; junt ; just to ; key
        not_a_lead	-1	kid in ; kind wher ; kit to ; know the ; ko ; la <consume> ; la <key> ; la <night>
        not_a_lead	-1	la <phone> ; la <withdrawal> ; la boc ; la caj ; la cervez ; la detox ; la luz
        not_a_lead	-1	la tristez ; la voz ; label his ; labio ; laid ; las ; las <night> ; las cinc
        not_a_lead	-1	las llav ; las noch ; las tard ; lat <money> ; le ; licens and ; lid ; lied to
        not_a_lead	-1	lik <always> ; lik him ; lik i ; lik thi ; limit ; lin on ; liv room ; lo <need>
        not_a_lead	-1	locutor ; long ; long letter ; longest ; lookin ; los <clinician> ; love ; m etoh
        not_a_lead	-1	m im ; m retir ; maestr de ; mag ; mal 0 ; manag a ; manag for ; manan ; mand a
        not_a_lead	-1	marri ; master ; mattres company ; me <fall> ; me <need> ; me <promise>
        not_a_lead	-1	me <school> ; me and ; me dieron ; me i ; me in ; me los ; me sal ; me that ; me urg
        not_a_lead	-1	me your ; meal ; mean to ; measur ; meno ; meno el ; meth dai ; meth sinc
        not_a_lead	-1	mi <colleague> ; mi <friend> ; mi comadr ; mi mam ; mi novi ; mi nuer ; mi per
        not_a_lead	-1	mi vid ; midnit ; might i ; might you ; migrain ; mind ; mirror ; mis <child> ; moj
        not_a_lead	-1	mom + ; morn and ; mow ; ms ; must do ; my apartment ; my arm ; my aunt ; my heart
        not_a_lead	-1	my jaw ; my shift ; myself id ; nadi me ; nail ; narcan ; nda ; night owl
        not_a_lead	-1	night the ; night to ; ningun ; no ; no <caretaking> ; no <law> ; no <past>
        not_a_lead	-1	no <think> ; no coverag ; no dic ; no par ; no program ; nobody ther ; noon and
        not_a_lead	-1	norco ; not <think> ; not one ; noth about ; noth lik ; now the ; numb on
        not_a_lead	-1	numer equivoc ; nurs ; nurs in ; nurs with ; och ; od in ; of <container> ; of <sad>
        not_a_lead	-1	of cry ; of win ; off <night> ; off work ; old <year> ; old age ; on <always>
        not_a_lead	-1	on cok ; on every ; on keppr ; on lunch ; on night ; on skid ; on som ; on sun
        not_a_lead	-1	on the ; one of ; one who ; only our ; open <furniture> ; open bed ; open mon
        not_a_lead	-1	opening in ; oper ; or <take> ; or i ; or to ; oth ; oth <crowd> ; oth <drug>
        not_a_lead	-1	oth day ; otr <day> ; otr vez ; ought ; our <height> ; our <trade> ; our sign
        not_a_lead	-1	our ~<treatment> ; outsid ; over his ; over the ; over zoom ; overdos ; own <room>
        not_a_lead	-1	own cel ; own lif ; pag la ; pag two ; paid ; paid our ; pan dulc ; pancak breakfast
        not_a_lead	-1	papa <need> ; par <stranger> ; parent want ; parishion ; park for ; part de ; parti
        not_a_lead	-1	party ; paus ; pay my ; pediatric ; peopl for ; peopl who ; perdon si ; permiten
        not_a_lead	-1	phon at ; phot ; photography ; pidi ; pillow ; pip ; pis ; plac lik ; plac with
        not_a_lead	-1	planch ; planta ; platic ; poppy ; poquit ; por ; por <say> ; por <week> ; por mi
        not_a_lead	-1	por seman ; porqu ; position <last> ; position last ; possibl ; preferenci ; prefier
        not_a_lead	-1	pregunta ; preocup ; pres <amount> ; pres two ; pressur ; primer ; primer <day>
        not_a_lead	-1	primer dia ; program ; program aft ; program as ; program or ; ps ; public defend
        not_a_lead	-1	punch ; put my ; put you ; puzzl ; que <go> ; question for ; quien <clean> ; rat
        not_a_lead	-1	re <partner> ; re client ; re uncl ; read the ; record is ; ref from ; regres
        not_a_lead	-1	regresan ; reloj ; resi client ; resid ; resident 0 ; rest ; resum attach
        not_a_lead	-1	reviv con ; ring ; rn her ; ronc ; rosary and ; rout ; rub ; rxd ; s m ; s/p
        not_a_lead	-1	said yes ; salg ; salg de ; sam <day> ; saturday ; saturday and ; say ; say bye
        not_a_lead	-1	say his ; se si ; se tom ; second try ; security guard ; send ; send my ; sent me
        not_a_lead	-1	servic <pet> ; sew machin ; she ; she <consume> ; she <write> ; she at ; she com
        not_a_lead	-1	she said ; sherry ; sho ; shot a ; should go ; shroom ; si ; si usted ; sign and
        not_a_lead	-1	sign up ; sigu ; silenc ; sin tom ; sink ; sist ; sist sent ; six ; slid down ; snif
        not_a_lead	-1	so ; so i ; so to ; sob hous ; softbal team ; sold the ; solt ; som weekend
        not_a_lead	-1	someon at ; someth at ; someth i ; somewher to ; sorry ; sorry i ; soy <trade>
        not_a_lead	-1	soy chof ; speak on ; split ; st john ; student of ; substanc not ; suicid in ; sw
        not_a_lead	-1	swat ; system ; tak a ; tak me ; tambien ; technician ; telefon ; teng con ; terc
        not_a_lead	-1	that ; that <stop> ; that arent ; that film ; that pag ; that play ; that was
        not_a_lead	-1	the <clothes> ; the <headface> ; the <hospital> ; the <opening> ; the <put>
        not_a_lead	-1	the apartment ; the bee ; the calend ; the christma ; the cocain ; the dres
        not_a_lead	-1	the food ; the kid ; the long ; the msg ; the next ; the oth ; the park ; the phot
        not_a_lead	-1	the pian ; the plant ; the tax ; the thirty ; the tub ; the twelv ; the walk
        not_a_lead	-1	the word ; the worst ; them no ; then she ; they brought ; theyd ; thi i ; thi in
        not_a_lead	-1	thin ; though ; thrown ; tied ; tim ; tir iron ; to <kin> ; to <money> ; to <need>
        not_a_lead	-1	to <write> ; to end ; to finish ; to go ; to help ; to hold ; to new ; to pay
        not_a_lead	-1	to rep ; to send ; to suicid ; to typ ; today ; told 0 ; tom en ; tomorrow and
        not_a_lead	-1	trail ; tremor ; tru ; turn int ; twic <promise> ; twic in ; typical day
        not_a_lead	-1	un <blade> ; un <clinician> ; un <hospital> ; un <play> ; un hospital
        not_a_lead	-1	una <furniture> ; una tarjet ; und my ; unit in ; unload ; up again ; up ear ; up to
        not_a_lead	-1	use cocain ; use cok ; use you ; vicodin ; vid ; visit for ; vivimo ; vm 0
        not_a_lead	-1	voic who ; wait ; wal what ; walk ins ; want my ; want pric ; want tour ; was <job>
        not_a_lead	-1	was <say> ; was <stimulant> ; was back ; was born ; was buri ; was near ; watch the
        not_a_lead	-1	way ; we accept ; we buy ; we set ; we sit ; we use ; weekend and ; went in ; wer a
        not_a_lead	-1	what els ; what now ; what you ; when he ; wher ; who <sad> ; who cri ; who i ; whol
        not_a_lead	-1	wil <phone> ; wil cal ; wil only ; with <insurance> ; with <kin> ; with a ; with his
        not_a_lead	-1	wk for ; wk no ; wont <hold> ; wont <need> ; wont hold ; wont need ; worry
        not_a_lead	-1	writ from ; writ you ; wrot ; xfer ; y <amount> ; y <clinician> ; y <say> ; y ahor
        not_a_lead	-1	y dic ; y dond ; y medi ; y sali ; y su ; y ya ; ya <stop> ; ya me ; ya se
        not_a_lead	-1	year old ; yern ; yes i ; yes to ; yo <school> ; yo <think> ; yo soy ; you by
        not_a_lead	-1	you for ; you hav ; you wel ; you ~accept ; your ful ; your program ; ~<caretaking>
        not_a_lead	-1	~<colleague> <moment> ; ~<container> ; ~<drug> <give> ; ~<leave> ~a ; ~<month>
        not_a_lead	-1	~<order> ; ~<outdoors> ; ~<partner> ~<take> ; ~<rope> ; ~<start> ; ~<withdrawal> 0
        not_a_lead	-1	~<year> ; ~a ; ~aceptan ; ~beer ; ~cocain ; ~cp ; ~d ; ~dai ; ~do ; ~dog ; ~epilepsy
        not_a_lead	-1	~etoh ; ~every ; ~hang ~himself ; ~hx ; ~im ; ~much ; ~no ; ~nobody ; ~outpatient
        not_a_lead	-1	~own ; ~resident ; ~servic ; ~sist ; ~wil ~<kill> ; ~your
        not_a_lead	-2	# no ; *abstinent.0:historical ; *abstinent.1 ; *ago.5 ; *arrests.0
        not_a_lead	-2	*died.0:hypothetical ; *duration.1 ; *frequency.2:historical
        not_a_lead	-2	*frequency.2:other_experiencer ; *homeless.0 ; *lostThroughUse.0
        not_a_lead	-2	*occasional.0:other_experiencer ; *pregnancy.0:negated ; *quitting.0
        not_a_lead	-2	*quitting.0:other_experiencer ; *relief.2 ; *residentialEnding.0:negated
        not_a_lead	-2	*seizure.1 ; *serviceQuestion.0:historical ; *sinceLastUse.2 ; *sinceStopping.2
        not_a_lead	-2	*started.0:other_experiencer ; *substance.0:possible ; *suicidalOblique.0
        not_a_lead	-2	*usersAtHome.0 ; *vendor.1:negated ; *violence.9 ; *withdrawalSign.0 ; + <key>
        not_a_lead	-2	/ span ; / thur ; 0 <amount> ; 0 <ask> ; 0 <cannabis> ; 0 <child> ; 0 <friend>
        not_a_lead	-2	0 <give> ; 0 <night> ; 0 beer ; 0 en ; 0 g ; 0 non ; 0 pound ; <afraid> <media>
        not_a_lead	-2	<afraid> <room> ; <alcohol> <go> ; <alcohol> <stop> ; <alcohol> all ; <alcohol> at
        not_a_lead	-2	<alcohol> de ; <always> <week> ; <always> a ; <always> desd ; <always> oth
        not_a_lead	-2	<amount> <chestheart> ; <amount> <medicine> ; <amount> <sedative>
        not_a_lead	-2	<amount> <stimulant> ; <amount> a ; <amount> when ; <amount> y ; <angry> <night>
        not_a_lead	-2	<appointment> on ; <ask> <always> ; <ask> <amount> ; <ask> <furniture> ; <ask> could
        not_a_lead	-2	<ask> her ; <ask> him ; <ask> the ; <ask> ~<treatment> ; <asleep> ; <asleep> <room>
        not_a_lead	-2	<asleep> a ; <asleep> y ; <blade> in ; <blood> my ; <bodypart> <bodypart>
        not_a_lead	-2	<bodypart> <chestheart> ; <bodypart> <eat> ; <bodypart> <take> ; <bodypart> wont
        not_a_lead	-2	<bodypart> y ; <break> the ; <build> <day> ; <buy> <kin> ; <buy> <stimulant>
        not_a_lead	-2	<buy> <stop> ; <cannabis> <always> ; <chestheart> <feel> ; <child> <drive>
        not_a_lead	-2	<child> <home> ; <child> ~<drug> ; <church> <colleague> ; <church> <stranger>
        not_a_lead	-2	<clinician> <build> ; <clinician> <night> ; <clinician> <put> ; <clinician> or
        not_a_lead	-2	<colleague> not ; <colleague> of ; <color> <go> ; <consume> <past> ; <consume> at
        not_a_lead	-2	<consume> en ; <consume> it ; <consume> the ; <container> <colleague>
        not_a_lead	-2	<container> <moment> ; <container> de ; <container> of ; <continue> <ask>
        not_a_lead	-2	<continue> <child> ; <continue> <clinician> ; <continue> <give>
        not_a_lead	-2	<continue> <moment> ; <continue> <month> ; <continue> <say> ; <count> <put>
        not_a_lead	-2	<count> the ; <crash> <outdoors> ; <crowd> # ; <crowd> <volunteer> ; <day> <asleep>
        not_a_lead	-2	<day> <blood> ; <day> <day> ; <day> <hold> ; <day> <lock> ; <day> <rope>
        not_a_lead	-2	<day> <start> ; <day> <year> ; <day> all ; <day> becaus ; <day> en ; <day> its
        not_a_lead	-2	<day> long ; <day> me ; <day> on ; <day> that ; <day> then ; <day> ya
        not_a_lead	-2	<daytime> <night> ; <daytime> and ; <die> <school> ; <die> my ; <drive> <home>
        not_a_lead	-2	<drive> <past> ; <drive> <say> ; <drive> him ; <drive> is ; <drug> <ask> ; <drug> no
        not_a_lead	-2	<eat> <last> ; <eat> the ; <emergency> + ; <emergency> <opening> ; <feel> the
        not_a_lead	-2	<fluid> <clothes> ; <friend> <friend> ; <friend> has ; <furniture> <hear>
        not_a_lead	-2	<furniture> <kin> ; <furniture> <night> ; <furniture> <outdoors> ; <furniture> in
        not_a_lead	-2	<give> him ; <give> no ; <give> up ; <give> ~<clinician> ; <go> <appointment>
        not_a_lead	-2	<go> <asleep> ; <go> <cold> ; <go> <sedative> ; <go> <week> ; <go> <year>
        not_a_lead	-2	<go> away ; <go> by ; <go> en ; <go> her ; <go> in ; <go> off ; <go> our
        not_a_lead	-2	<happy> <hear> ; <headface> ; <headface> <headface> ; <headface> <leave>
        not_a_lead	-2	<headface> lik ; <headface> open ; <hear> it ; <hit> her ; <hit> me ; <hit> of
        not_a_lead	-2	<hold> <amount> ; <hold> his ; <hold> on ; <home> <drive> ; <home> <kin>
        not_a_lead	-2	<home> <month> ; <home> <think> ; <home> along ; <home> sign
        not_a_lead	-2	<hospital> <colleague> ; <hospital> <trade> ; <hospital> from ; <hospital> rn
        not_a_lead	-2	<hospital> sw ; <illness> <official> ; <insurance> <drive> ; <insurance> <furniture>
        not_a_lead	-2	<insurance> me ; <insurance> on ; <job> <child> ; <job> <emergency>
        not_a_lead	-2	<job> <volunteer> ; <job> just ; <job> rep ; <job> y ; <key> are ; <key> has
        not_a_lead	-2	<kill> <kin> ; <kin> 0 ; <kin> <always> ; <kin> <buy> ; <kin> <church>
        not_a_lead	-2	<kin> <consume> ; <kin> <drive> ; <kin> <eat> ; <kin> <happy> ; <kin> <room>
        not_a_lead	-2	<kin> on ; <kin> y ; <last> <insurance> ; <last> <say> ; <last> <write> ; <last> tim
        not_a_lead	-2	<law> <consume> ; <law> <home> ; <law> <money> ; <leave> me ; <lock> it
        not_a_lead	-2	<media> <give> ; <media> <play> ; <medicine> <treatment> ; <medicine> a
        not_a_lead	-2	<medicine> at ; <moment> <last> ; <moment> for ; <money> <fall> ; <money> <key>
        not_a_lead	-2	<money> <think> ; <money> first ; <money> new ; <money> or ; <money> sheet
        not_a_lead	-2	<money> your ; <month> <always> ; <month> <past> ; <need> <calm> ; <need> <moment>
        not_a_lead	-2	<need> <vendor> ; <need> de ; <need> que ; <night> <official> ; <night> <see>
        not_a_lead	-2	<night> im ; <night> the ; <night> y ; <official> <colleague> ; <opioid> <drug>
        not_a_lead	-2	<opioid> <year> ; <opioid> from ; <opioid> sinc ; <order> <clinician>
        not_a_lead	-2	<order> <take> ; <outdoors> <child> ; <outdoors> <give> ; <outdoors> <stimulant>
        not_a_lead	-2	<outdoors> no ; <partner> <alcohol> ; <partner> <kill> ; <partner> would
        not_a_lead	-2	<past> <build> ; <past> <home> ; <pet> <kin> ; <phone> <consume> ; <phone> <say>
        not_a_lead	-2	<phone> <school> ; <phone> are ; <play> <furniture> ; <play> <gun> ; <play> <phone>
        not_a_lead	-2	<play> <room> ; <promise> <media> ; <promise> for ; <promise> que ; <put> <alcohol>
        not_a_lead	-2	<put> <clothes> ; <put> las ; <put> my ; <put> up ; <put> you ; <record> #
        not_a_lead	-2	<record> <home> ; <record> the ; <record> you ; <room> <continue> ; <room> <room>
        not_a_lead	-2	<room> and ; <room> y ; <rope> in ; <sad> <need> ; <say> <always> ; <say> <ask>
        not_a_lead	-2	<say> <blood> ; <say> <consume> ; <say> <kin> ; <say> <see> ; <say> <soon>
        not_a_lead	-2	<say> <think> ; <say> his ; <say> im ; <say> one ; <say> ten ; <say> when
        not_a_lead	-2	<say> who ; <school> de ; <see> <unreal> ; <see> i ; <see> me ; <see> my
        not_a_lead	-2	<seizure> in ; <seizure> on ; <shame> ; <shame> <amount> ; <shame> for
        not_a_lead	-2	<sober> <crowd> ; <soon> to ; <stiff> <chestheart> ; <stimulant> <go>
        not_a_lead	-2	<stimulant> <kin> ; <stimulant> <money> ; <stimulant> <month> ; <stimulant> <play>
        not_a_lead	-2	<stimulant> <stranger> ; <stimulant> i ; <stimulant> y ; <stop> <amount>
        not_a_lead	-2	<stop> <key> ; <stop> <sedative> ; <stop> <stimulant> ; <stranger> <angry>
        not_a_lead	-2	<stranger> <consume> ; <stranger> <hospital> ; <stranger> <room> ; <stranger> <stop>
        not_a_lead	-2	<stranger> <year> ; <stranger> at ; <stranger> check ; <stranger> se ; <take> <gun>
        not_a_lead	-2	<take> <opening> ; <take> <sick> ; <take> <take> ; <take> an ; <take> nam
        not_a_lead	-2	<take> out ; <take> someth ; <take> that ; <think> <amount> ; <think> <month>
        not_a_lead	-2	<think> <stop> ; <think> <think> ; <think> about ; <threat> ; <threat> to
        not_a_lead	-2	<tool> <die> ; <town> are ; <treatment> 0 ; <treatment> <ask>
        not_a_lead	-2	<treatment> <partner> ; <treatment> <put> ; <treatment> <room> ; <treatment> <wait>
        not_a_lead	-2	<treatment> <water> ; <treatment> but ; <treatment> con ; <treatment> or
        not_a_lead	-2	<treatment> p ; <treatment> sid ; <treatment> thi ; <treatment> y ; <vendor> thi
        not_a_lead	-2	<wait> <appointment> ; <wait> <kin> ; <wait> <need> ; <week> <consume>
        not_a_lead	-2	<week> <home> ; <withdrawal> ; <withdrawal> <phone> ; <write> <alcohol>
        not_a_lead	-2	<write> <day> ; <write> <photo> ; <write> <record> ; <write> twic ; <year> <day>
        not_a_lead	-2	<year> <job> ; <year> me ; <year> que ; a <amount> ; a <clinician> ; a <furniture>
        not_a_lead	-2	a <need> ; a <opening> ; a <school> ; a <stranger> ; a <vendor> ; a callback
        not_a_lead	-2	a crisi ; a detox ; a diari ; a friend ; a good ; a hotel ; a pip ; a referral
        not_a_lead	-2	a twenty ; a week ; a wk ; a ~detox ; about a ; about that ; about two ; about us
        not_a_lead	-2	acept ; aceptan ; acros from ; addiction and ; admit to ; aft <school> ; aft six
        not_a_lead	-2	aft the ; aft thi ; afuer ; again ; ago ; agre to ; aguant ; alcanz ; all en
        not_a_lead	-2	all his ; all of ; all the ; along ; alvar ; am 0 ; ambien ; an <night> ; and <pet>
        not_a_lead	-2	and <stimulant> ; and charg ; and do ; and down ; and en ; and every ; and go
        not_a_lead	-2	and her ; and ive ; and said ; and she ; and ther ; and wont ; ano me ; ano que
        not_a_lead	-2	any <furniture> ; any bed ; apart ; apartment ; apartment and ; approx ; approx 0
        not_a_lead	-2	are <palecolor> ; armenian ; army ; around and ; arrib ; as good ; ask her ; ask him
        not_a_lead	-2	at <eat> ; at <home> ; at <money> ; at <town> ; at bedtim ; at county ; at end
        not_a_lead	-2	at first ; at hom ; at kais ; at lunch ; at me ; at six ; attack in ; avail ; awful
        not_a_lead	-2	ayer ; ayud a ; ayud par ; ayudenm ; back <room> ; back in ; bank ; be <home>
        not_a_lead	-2	be <leave> ; be <see> ; be aliv ; be with ; bedroom ; been ; beer on ; behalf of
        not_a_lead	-2	behind my ; behind the ; being ; bien ; bldg is ; blu shield ; boc ; body ; bos
        not_a_lead	-2	bought ; bourbon ; bowl ; breath ; bring me ; buddy ; bus ; busc terapi ; but
        not_a_lead	-2	but clr ; but he ; but my ; by <day> ; by <write> ; by myself ; by thursday ; cal my
        not_a_lead	-2	cam back ; camin ; cant ; cant tel ; cap ; carpet de ; caught ; cel ; cen
        not_a_lead	-2	center for ; center in ; cerc de ; chest hurt ; chest is ; chin ; cho director
        not_a_lead	-2	cita ; claw ; climb ; clock ; clos ; clr <need> ; clr on ; cociner ; cok in
        not_a_lead	-2	colleg student ; color ; com along ; com back ; commerc ; compadr ; comput ; con el
        not_a_lead	-2	con mis ; con que ; con una ; cond ; cookbook ; cost + ; cough ; could you
        not_a_lead	-2	couldnt <say> ; count ; coupl ; cpr ; crm ; crypt ; cuant cobran ; cuant dur ; cut
        not_a_lead	-2	d/c plan ; dai sinc ; dai x ; day long ; day off ; day residential ; dcf ; de <day>
        not_a_lead	-2	de <drive> ; decid ; decid to ; decirl ; deep ; degre in ; dej a ; depression no
        not_a_lead	-2	detox + ; detox sid ; detox thi ; dia de ; didnt ; didnt <need> ; didnt <say>
        not_a_lead	-2	didnt <think> ; diganl ; dinner ; dob ; doe <treatment> ; dond <wait> ; dond estan
        not_a_lead	-2	dont lik ; dont need ; door ; door with ; dres ; driv by ; driv the ; drov past
        not_a_lead	-2	drug no ; dts in ; dtx ; dui ; each ; each <month> ; each of ; ech ; eight
        not_a_lead	-2	el <furniture> ; el <height> ; el <month> ; el anunci ; el intern ; el juez
        not_a_lead	-2	el tech ; elementary ; ell ; email ; emergenci ; en est ; en que ; encer ; encim
        not_a_lead	-2	end ; end my ; eng / ; epilepsy wel ; es 0 ; est <write> ; estat <official>
        not_a_lead	-2	estat atty ; estoy <consume> ; even <think> ; even outpatient ; every day
        not_a_lead	-2	every oth ; everybody sign ; exact ; extension ; f <alcohol> ; falleci de ; fax #
        not_a_lead	-2	fent 0 ; field and ; fil it ; fingernail ; fit ; flyer for ; for chew ; for church
        not_a_lead	-2	for detox ; for fifteen ; for folk ; for good ; for health ; for somebody
        not_a_lead	-2	for ~<treatment> ; foreman ; form need ; four or ; four tim ; friday becaus
        not_a_lead	-2	from <eat> ; from jan ; fum cristal ; gana ; gas ; gasp ; get ; girl ; girlfriend
        not_a_lead	-2	glas of ; gma ; go <day> ; god and ; got a ; graciou ; grandmoth was ; gras ; grit
        not_a_lead	-2	group # ; group hom ; guit and ; gurgl ; guy in ; gym ; hac och ; hac rat ; hacen
        not_a_lead	-2	half off ; hand are ; handy ; happy holiday ; harbor ; hardest part ; has a
        not_a_lead	-2	has the ; hast ; hast los ; hav <emergency> ; he <ask> ; he ask ; he cant ; he com
        not_a_lead	-2	he did ; he got ; he has ; he keep ; he sleep ; he smok ; he use ; he want
        not_a_lead	-2	health <clinician> ; healthy ; hear from ; help ; help for ; her <furniture>
        not_a_lead	-2	her <headface> ; her car ; her sist ; hes <take> ; hes gon ; hes hom ; hes on
        not_a_lead	-2	hi ther ; hij es ; hija ; his <bodypart> ; his <drive> ; his <friend> ; his <soon>
        not_a_lead	-2	his job ; his next ; hoj de ; hold my ; hom ; hom now ; hom with ; homeown
        not_a_lead	-2	honest with ; how ; how <always> ; how often ; hoy no ; hurt ; hx ; hydrocodon
        not_a_lead	-2	i <clothes> ; i <count> ; i <emergency> ; i <happy> ; i <lock> ; i <promise>
        not_a_lead	-2	i clean ; i go ; i havent ; i keep ; i kick ; i look ; i overdos ; i pay ; i read
        not_a_lead	-2	i swallow ; i thought ; i wrot ; id sign ; if his ; im <shame> ; im at ; im going
        not_a_lead	-2	im hav ; im just ; in <law> ; in <money> ; in <wait> ; in between ; in commerc
        not_a_lead	-2	in law ; in my ; inf given ; inpatient program ; inquir wheth ; int the ; is 0
        not_a_lead	-2	is <consume> ; is <put> ; is hav ; is the ; is your ; it ; it <alone> ; it alon
        not_a_lead	-2	it isnt ; it so ; it too ; it would ; its ; its 0 ; its <alcohol> ; its <opioid>
        not_a_lead	-2	its <take> ; its every ; its his ; its not ; ive got ; ive pick ; ive used
        not_a_lead	-2	jan want ; jim ; jit ; joint ; judg ; jur que ; keep ask ; kept ; kept on ; kid 0
        not_a_lead	-2	kid and ; kind <write> ; kind of ; knew ; knew nobody ; knot ; la <hear> ; la <job>
        not_a_lead	-2	la <play> ; la car ; la carcel ; la consult ; la man ; la obr ; lared
        not_a_lead	-2	las <daytime> ; las <key> ; last me ; last night ; last tim ; lat fee ; le <need>
        not_a_lead	-2	le dio ; le doy ; le ech ; le entr ; le pas ; leav ; left arm ; left the ; left vm
        not_a_lead	-2	let me ; let out ; let the ; library ; lik <money> ; lin <fall> ; lin drop
        not_a_lead	-2	lin with ; list of ; listen ; listen to ; litr ; liv ther ; lock up ; look over
        not_a_lead	-2	lookin for ; los del ; los viern ; lu 0 ; lun a ; lying ; m <job> ; ma ; mak <crowd>
        not_a_lead	-2	mak <feel> ; mak sens ; man and ; manag i ; map in ; marihuan ; marisco
        not_a_lead	-2	marri coupl ; me ; me <give> ; me dij ; me ech ; me his ; me noth ; me pus
        not_a_lead	-2	me through ; me tom ; me when ; me with ; mi <pet> ; mi compadr ; mi ex ; mi jef
        not_a_lead	-2	mi maestr ; mi muj ; mia ; mid <phone> ; mid cal ; middl ; minut and ; mis <kin>
        not_a_lead	-2	mon ; money for ; month ago ; morphin ; most ; most day ; most night ; msg ; mund
        not_a_lead	-2	museum ; my <colleague> ; my <school> ; my <town> ; my back ; my breastbon
        not_a_lead	-2	my church ; my gf ; my leg ; my mom ; my parent ; my school ; my spot ; my stepdad
        not_a_lead	-2	my stepson ; my vap ; my ~<kin> ; nam + ; nd <phone> ; nd cal ; neck ; need someth
        not_a_lead	-2	nev <think> ; new <stranger> ; new <year> ; new year ; next to ; next week
        not_a_lead	-2	ni ~<drug> ; nicotin vap ; night in ; night she ; night sinc ; no dio ; no le
        not_a_lead	-2	no mor ; no pued ; no sab ; no teng ; no tien ; no use ; no w/d ; no ~<treatment>
        not_a_lead	-2	no ~etoh ; nobody ; nobody els ; nobody has ; nobody is ; nobody to ; noma ; non
        not_a_lead	-2	not ; not <buy> ; not an ; not be ; not her ; not rehab ; not ~<sick> ; not ~sick
        not_a_lead	-2	noth sinc ; novent <day> ; novent dia ; nt ; nuer ; numb 0 ; nurs or ; ocean
        not_a_lead	-2	of <opioid> ; of <sedative> ; of <write> ; of her ; offic want ; ok so ; old
        not_a_lead	-2	old neighborhood ; on <break> ; on <eat> ; on <height> ; on <town> ; on <week>
        not_a_lead	-2	on behalf ; on break ; on cal ; on deadlin ; on her ; on oth ; on phon ; on purpos
        not_a_lead	-2	on someth ; on tim ; on your ; onc ; one ; one <amount> ; one <rope> ; one tim
        not_a_lead	-2	one word ; only know ; op ; or 0 ; or fiv ; or in ; oth <day> ; oth <phone>
        not_a_lead	-2	oth lin ; otr ; our <job> ; our <partner> ; our block ; our county ; our is
        not_a_lead	-2	our offic ; our pool ; out ; out my ; out of ; outsid referral ; overdos and
        not_a_lead	-2	own bed ; pacient con ; pap about ; parol ; particul ; particular ; pas al
        not_a_lead	-2	pas away ; past client ; past your ; patient of ; pay cash ; payday ; pd ; pech y
        not_a_lead	-2	pencil the ; per day ; per no ; pharmacist ; phon me ; pid cit ; pil ; pint ; piz
        not_a_lead	-2	placement ; plan ; pleas and ; poppy seed ; predict ; prefer ; pric ; pric of
        not_a_lead	-2	primer <need> ; privat ; prob ; produc her ; professional to ; project
        not_a_lead	-2	public <law> ; pued ir ; pued llevarl ; puert ; pura ; purpos ; pus ; put ; qd
        not_a_lead	-2	que era ; que le ; que pregunt ; quedan ; quier mat ; quier viv ; ranch ; rath <say>
        not_a_lead	-2	ray en ; re <child> ; real ; referenc on ; referral ; regard a ; rehab ; rent
        not_a_lead	-2	repeat ; report on ; residencial ; resident <consume> ; resident on ; resident use
        not_a_lead	-2	residential center ; residential in ; resum for ; retirement ; rheumatologist
        not_a_lead	-2	rid in ; rm ; rn ; rn <need> ; rn want ; room and ; ruid ; run one ; said ; said it
        not_a_lead	-2	say 0 ; say one ; scar me ; se fue ; se las ; seal in ; security <official>
        not_a_lead	-2	seen in ; seiz ; self 0 ; self <money> ; self pay ; sem ; separ ; setting ; shap
        not_a_lead	-2	she <happy> ; she <say> ; she <stop> ; she cant ; she did ; she doe ; she has
        not_a_lead	-2	she told ; she wer ; shield ; shoot at ; shotgun ; sin <consume> ; sinc about
        not_a_lead	-2	sinc breakfast ; sinc yesterday ; singl <kin> ; skip ; skip the ; sleep in ; slip
        not_a_lead	-2	so her ; so im ; som <treatment> ; somebody ; someon lik ; someth ; sou
        not_a_lead	-2	spanish speak ; spot to ; star at ; stop at ; story ; story about ; stuf
        not_a_lead	-2	su <friend> ; su <kin> ; subj ; subst ; such as ; suer ; sum of ; sunday and
        not_a_lead	-2	sup and ; supervis ; supportiv ; sur ; sus canario ; swallow ; tak ; tak her
        not_a_lead	-2	tak kais ; tak leav ; thank staf ; that <always> ; that <amount> ; that as
        not_a_lead	-2	that every ; that help ; that hes ; that isnt ; the ; the <bodypart> ; the <build>
        not_a_lead	-2	the <cannabis> ; the <give> ; the <pet> ; the <rope> ; the <vendor> ; the <week>
        not_a_lead	-2	the anesthesi ; the bed ; the bottom ; the check ; the clinic ; the cod ; the crack
        not_a_lead	-2	the custodian ; the detectiv ; the garden ; the gas ; the good ; the middl ; the nos
        not_a_lead	-2	the one ; the point ; the program ; the restaurant ; the sid ; the sink ; the south
        not_a_lead	-2	the sport ; the tim ; the union ; the vault ; the warehous ; then dont ; then its
        not_a_lead	-2	then say ; ther <money> ; ther are ; ther is ; ther no ; they ; they charg
        not_a_lead	-2	they put ; thi <moment> ; thing out ; thirty ; thre letter ; through the
        """
}
