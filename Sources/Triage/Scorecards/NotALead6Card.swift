extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	-1	iop schedul ; iron ; is <drive> ; is <month> ; is <photo> ; is clean ; is gon
        not_a_lead	-1	is set ; it <stop> ; it not ; it would ; ive been ; ive paid ; job and ; joven ; jug
        not_a_lead	-1	jump when ; junt ; just to ; key ; kid in ; kind wher ; know the ; ko ; la <consume>
        not_a_lead	-1	la <key> ; la <night> ; la <phone> ; la <withdrawal> ; la boc ; la caj ; la cervez
        not_a_lead	-1	la detox ; la luz ; la tristez ; la voz ; label his ; labio ; laid ; las
        not_a_lead	-1	las <night> ; las cinc ; las llav ; las noch ; las tard ; lat <money> ; le
        not_a_lead	-1	licens and ; lid ; lied to ; lik <always> ; lik him ; lik i ; lik thi ; limit
        not_a_lead	-1	lin on ; liv room ; lo <need> ; locutor ; long ; long letter ; longest ; lookin
        not_a_lead	-1	los <clinician> ; love ; m <opioid> ; m etoh ; m im ; m retir ; maestr de ; mag
        not_a_lead	-1	mal 0 ; manag a ; manag for ; manan ; marri ; master ; mattres company ; me <fall>
        not_a_lead	-1	me <need> ; me <school> ; me and ; me dieron ; me i ; me in ; me los ; me sal
        not_a_lead	-1	me that ; me urg ; me your ; meal ; mean to ; measur ; meno ; meno el ; meth dai
        not_a_lead	-1	meth sinc ; mi <colleague> ; mi <friend> ; mi comadr ; mi mam ; mi novi ; mi nuer
        not_a_lead	-1	mi per ; mi vid ; midnit ; might i ; might you ; migrain ; mind ; mirror
        not_a_lead	-1	mis <child> ; moj ; mom + ; morn and ; mow ; ms ; must do ; my <intoxicated>
        not_a_lead	-1	my apartment ; my arm ; my aunt ; my heart ; my high ; my jaw ; my last ; my shift
        not_a_lead	-1	myself id ; nadi me ; nail ; narcan ; nda ; night owl ; night the ; night to
        not_a_lead	-1	ningun ; no ; no <caretaking> ; no <law> ; no <past> ; no <think> ; no coverag
        not_a_lead	-1	no dic ; no par ; no program ; nobody ; nobody ther ; noon and ; norco ; not <think>
        not_a_lead	-1	not one ; noth about ; noth lik ; now the ; numb on ; numer equivoc ; nurs ; nurs in
        not_a_lead	-1	nurs with ; och ; od in ; of <container> ; of <sad> ; of cry ; of win ; off <night>
        not_a_lead	-1	off work ; offic want ; old <year> ; old age ; on <always> ; on cok ; on every
        not_a_lead	-1	on lunch ; on night ; on skid ; on som ; on sun ; on the ; one of ; one who
        not_a_lead	-1	only our ; open <furniture> ; open bed ; open mon ; oper ; or <take> ; or i ; or to
        not_a_lead	-1	oth ; oth <crowd> ; oth <drug> ; oth day ; otr <day> ; ought ; our <height>
        not_a_lead	-1	our <trade> ; our sign ; our ~<treatment> ; outsid ; over his ; over the ; over zoom
        not_a_lead	-1	overdos ; own <room> ; own cel ; own lif ; pag la ; pag two ; paid ; paid our
        not_a_lead	-1	pan dulc ; pancak breakfast ; papa <need> ; par <stranger> ; parent want ; parishion
        not_a_lead	-1	park for ; parti ; party ; pay my ; pediatric ; peopl for ; peopl who ; perdon si
        not_a_lead	-1	permiten ; phon at ; phot ; photography ; pidi ; pillow ; pip ; pis ; plac lik
        not_a_lead	-1	plac with ; planch ; planta ; platic ; poppy ; poquit ; por ; por <say> ; por <week>
        not_a_lead	-1	por mi ; por seman ; porqu ; position <last> ; position last ; possibl ; preferenci
        not_a_lead	-1	prefier ; pregunta ; prend la ; preocup ; pres <amount> ; pres two ; pressur
        not_a_lead	-1	primer ; primer <day> ; primer dia ; program ; program aft ; program as ; program or
        not_a_lead	-1	ps ; public defend ; punch ; put my ; put you ; puzzl ; que <go> ; question for
        not_a_lead	-1	quien <clean> ; rat ; re <partner> ; re client ; re uncl ; read the ; record is
        not_a_lead	-1	ref from ; regres ; regresan ; reloj ; resi client ; resid ; resident 0 ; rest
        not_a_lead	-1	resum attach ; reviv con ; ring ; rn her ; ronc ; rosary and ; rout ; rub ; run out
        not_a_lead	-1	rxd ; s m ; s/p ; said yes ; salg ; salg de ; sam <day> ; saturday ; saturday and
        not_a_lead	-1	say ; say bye ; say his ; se si ; se tom ; second try ; security guard ; send
        not_a_lead	-1	send my ; sent me ; servic <pet> ; sew machin ; she ; she <consume> ; she <write>
        not_a_lead	-1	she at ; she com ; she said ; sherry ; sho ; shot a ; should go ; shroom ; si
        not_a_lead	-1	sign and ; sign up ; sigu ; silenc ; sin tom ; sink ; sist ; sist sent ; six
        not_a_lead	-1	slid down ; snif ; so ; so i ; so to ; sob hous ; softbal team ; sold the ; solt
        not_a_lead	-1	som weekend ; someon at ; someth at ; someth i ; somewher to ; sorry ; sorry i
        not_a_lead	-1	soy <trade> ; soy chof ; speak on ; split ; st john ; student of ; substanc not
        not_a_lead	-1	suicid in ; sw ; swat ; system ; tak a ; tak me ; technician ; telefon ; teng con
        not_a_lead	-1	terc ; that ; that <stop> ; that arent ; that film ; that pag ; that play ; that was
        not_a_lead	-1	the <clothes> ; the <headface> ; the <hospital> ; the <opening> ; the <put>
        not_a_lead	-1	the apartment ; the bee ; the calend ; the christma ; the cocain ; the dres
        not_a_lead	-1	the food ; the kid ; the long ; the msg ; the next ; the oth ; the park ; the phot
        not_a_lead	-1	the pian ; the plant ; the tax ; the thirty ; the tub ; the twelv ; the walk
        not_a_lead	-1	the word ; the worst ; them no ; then she ; they brought ; theyd ; thi i ; thi in
        not_a_lead	-1	thin ; thrown ; tied ; tim ; tir iron ; to <kin> ; to <money> ; to <need>
        not_a_lead	-1	to <write> ; to end ; to finish ; to go ; to help ; to hold ; to new ; to pay
        not_a_lead	-1	to rep ; to send ; to suicid ; to typ ; today ; told 0 ; tom en ; tomorrow and
        not_a_lead	-1	trail ; tremor ; tru ; turn int ; twic <promise> ; twic in ; typical day
        not_a_lead	-1	un <blade> ; un <clinician> ; un <hospital> ; un <play> ; un hospital
        not_a_lead	-1	una <furniture> ; una tarjet ; und my ; unit in ; unload ; up again ; up ear ; up to
        not_a_lead	-1	use cocain ; use cok ; use you ; vicodin ; vid ; visit for ; vm 0 ; voic who ; wait
        not_a_lead	-1	wal what ; walk ins ; want my ; want pric ; want tour ; was <job> ; was <say>
        not_a_lead	-1	was <stimulant> ; was back ; was born ; was buri ; was near ; was your ; watch the
        not_a_lead	-1	way ; we accept ; we buy ; we set ; we sit ; we use ; weekend and ; went in ; wer a
        not_a_lead	-1	what els ; what now ; what you ; when he ; wher ; who <sad> ; who cri ; who i ; whol
        not_a_lead	-1	wil <phone> ; wil cal ; wil only ; with <insurance> ; with <kin> ; with a ; with his
        not_a_lead	-1	wk for ; wk no ; wont <hold> ; wont <need> ; wont hold ; wont let ; wont need
        not_a_lead	-1	worry ; writ from ; writ you ; wrot ; xfer ; y <amount> ; y <clinician> ; y <say>
        not_a_lead	-1	y ahor ; y dond ; y medi ; y su ; y ya ; ya <stop> ; ya me ; year old ; yern ; yes i
        not_a_lead	-1	yes to ; yo <school> ; yo <think> ; yo soy ; you by ; you for ; you hav ; you wel
        not_a_lead	-1	you ~accept ; your ful ; your program ; ~<caretaking> ; ~<colleague> <moment>
        not_a_lead	-1	~<container> ; ~<drug> <give> ; ~<leave> ~a ; ~<month> ; ~<order> ; ~<outdoors>
        not_a_lead	-1	~<partner> ~<take> ; ~<rope> ; ~<start> ; ~<withdrawal> 0 ; ~<year> ; ~a ; ~aceptan
        not_a_lead	-1	~beer ; ~cocain ; ~cp ; ~d ; ~dai ; ~do ; ~dog ; ~el ; ~epilepsy ; ~etoh ; ~every
        not_a_lead	-1	~hang ~himself ; ~hx ; ~im ; ~much ; ~no ; ~nobody ; ~outpatient ; ~own ; ~resident
        not_a_lead	-1	~servic ; ~si/hi ; ~sist ; ~wil ~<kill> ; ~your
        not_a_lead	-2	# no ; *abstinent.0:historical ; *abstinent.1 ; *ago.5 ; *arrests.0
        not_a_lead	-2	*died.0:hypothetical ; *duration.1 ; *frequency.2:historical
        not_a_lead	-2	*frequency.2:other_experiencer ; *homeless.0 ; *lostThroughUse.0 ; *mandate.1
        not_a_lead	-2	*occasional.0:other_experiencer ; *pregnancy.0:negated ; *quitting.0
        not_a_lead	-2	*quitting.0:other_experiencer ; *relief.2 ; *residentialEnding.0:negated
        not_a_lead	-2	*seizure.1 ; *serviceQuestion.0:historical ; *sinceLastUse.2 ; *sinceStopping.2
        not_a_lead	-2	*started.0:other_experiencer ; *substance.0:possible ; *suicidalOblique.0
        not_a_lead	-2	*vendor.1:negated ; *violence.9 ; *withdrawalSign.0 ; + <key> ; / span ; / thur
        not_a_lead	-2	0 <amount> ; 0 <ask> ; 0 <cannabis> ; 0 <child> ; 0 <friend> ; 0 <give> ; 0 <night>
        not_a_lead	-2	0 beer ; 0 en ; 0 g ; 0 non ; 0 pound ; <afraid> <media> ; <afraid> <room>
        not_a_lead	-2	<alcohol> <go> ; <alcohol> <stop> ; <alcohol> all ; <alcohol> at ; <alcohol> de
        not_a_lead	-2	<always> <week> ; <always> a ; <always> desd ; <always> oth ; <amount> <chestheart>
        not_a_lead	-2	<amount> <medicine> ; <amount> <sedative> ; <amount> <stimulant> ; <amount> a
        not_a_lead	-2	<amount> when ; <amount> y ; <angry> <night> ; <appointment> on ; <ask> <always>
        not_a_lead	-2	<ask> <amount> ; <ask> <furniture> ; <ask> could ; <ask> her ; <ask> him ; <ask> the
        not_a_lead	-2	<ask> ~<treatment> ; <asleep> ; <asleep> <room> ; <asleep> a ; <asleep> y
        not_a_lead	-2	<blade> in ; <blood> my ; <bodypart> <bodypart> ; <bodypart> <chestheart>
        not_a_lead	-2	<bodypart> <eat> ; <bodypart> <take> ; <bodypart> wont ; <bodypart> y ; <break> the
        not_a_lead	-2	<build> <day> ; <buy> <kin> ; <buy> <stimulant> ; <buy> <stop> ; <cannabis> <always>
        not_a_lead	-2	<child> <drive> ; <child> <home> ; <child> <sick> ; <child> ~<drug>
        not_a_lead	-2	<church> <colleague> ; <church> <stranger> ; <clinician> <build>
        not_a_lead	-2	<clinician> <night> ; <clinician> <put> ; <clinician> or ; <colleague> not
        not_a_lead	-2	<colleague> of ; <color> <go> ; <consume> <past> ; <consume> at ; <consume> en
        not_a_lead	-2	<consume> it ; <consume> the ; <container> <colleague> ; <container> <moment>
        not_a_lead	-2	<container> of ; <continue> <ask> ; <continue> <child> ; <continue> <clinician>
        not_a_lead	-2	<continue> <give> ; <continue> <moment> ; <continue> <month> ; <continue> <say>
        not_a_lead	-2	<count> <put> ; <count> the ; <crash> <outdoors> ; <crowd> # ; <crowd> <volunteer>
        not_a_lead	-2	<day> <asleep> ; <day> <blood> ; <day> <day> ; <day> <hold> ; <day> <lock>
        not_a_lead	-2	<day> <rope> ; <day> <start> ; <day> <year> ; <day> all ; <day> becaus ; <day> en
        not_a_lead	-2	<day> its ; <day> long ; <day> me ; <day> on ; <day> that ; <day> then ; <day> ya
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
        not_a_lead	-2	<kin> <consume> ; <kin> <drive> ; <kin> <eat> ; <kin> <happy> ; <kin> <phone>
        not_a_lead	-2	<kin> <room> ; <kin> on ; <kin> y ; <last> <insurance> ; <last> <say>
        not_a_lead	-2	<last> <write> ; <last> tim ; <law> <consume> ; <law> <home> ; <law> <money>
        not_a_lead	-2	<leave> me ; <lock> it ; <media> <give> ; <media> <play> ; <medicine> <treatment>
        not_a_lead	-2	<medicine> a ; <medicine> at ; <moment> <always> ; <moment> <last> ; <moment> for
        not_a_lead	-2	<money> <fall> ; <money> <key> ; <money> <see> ; <money> at ; <money> first
        not_a_lead	-2	<money> new ; <money> or ; <money> sheet ; <money> your ; <month> <always>
        not_a_lead	-2	<month> <past> ; <need> <calm> ; <need> <moment> ; <need> <vendor> ; <need> de
        not_a_lead	-2	<need> que ; <night> <official> ; <night> <see> ; <night> im ; <night> the
        not_a_lead	-2	<night> y ; <official> <colleague> ; <opioid> <drug> ; <opioid> <year>
        not_a_lead	-2	<opioid> from ; <opioid> sinc ; <order> <clinician> ; <order> <take>
        not_a_lead	-2	<outdoors> <child> ; <outdoors> <give> ; <outdoors> <stimulant> ; <outdoors> no
        not_a_lead	-2	<partner> <alcohol> ; <partner> <kill> ; <partner> would ; <past> <build>
        not_a_lead	-2	<past> <home> ; <pet> <kin> ; <phone> <consume> ; <phone> <say> ; <phone> <school>
        not_a_lead	-2	<phone> are ; <play> <furniture> ; <play> <gun> ; <play> <phone> ; <play> <room>
        not_a_lead	-2	<promise> <media> ; <promise> for ; <promise> que ; <put> <alcohol>
        not_a_lead	-2	<put> <clothes> ; <put> las ; <put> my ; <put> up ; <put> you ; <record> #
        not_a_lead	-2	<record> <home> ; <record> the ; <record> you ; <room> <continue> ; <room> <room>
        not_a_lead	-2	<room> and ; <room> y ; <rope> in ; <sad> <need> ; <say> <always> ; <say> <ask>
        not_a_lead	-2	<say> <blood> ; <say> <consume> ; <say> <drive> ; <say> <kin> ; <say> <see>
        not_a_lead	-2	<say> <soon> ; <say> <think> ; <say> his ; <say> im ; <say> one ; <say> ten
        not_a_lead	-2	<say> when ; <say> who ; <school> de ; <see> <unreal> ; <see> i ; <see> me
        not_a_lead	-2	<see> my ; <seizure> in ; <seizure> on ; <shame> ; <shame> <amount> ; <shame> for
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
        not_a_lead	-2	<treatment> <partner> ; <treatment> <put> ; <treatment> <room> ; <treatment> <water>
        not_a_lead	-2	<treatment> but ; <treatment> con ; <treatment> or ; <treatment> p ; <treatment> sid
        not_a_lead	-2	<treatment> thi ; <treatment> y ; <vendor> thi ; <wait> <appointment> ; <wait> <kin>
        not_a_lead	-2	<wait> <need> ; <week> <consume> ; <week> <home> ; <withdrawal>
        not_a_lead	-2	<withdrawal> <phone> ; <write> <alcohol> ; <write> <day> ; <write> <photo>
        not_a_lead	-2	<write> <record> ; <write> twic ; <year> <day> ; <year> <job> ; <year> me
        not_a_lead	-2	<year> que ; a <amount> ; a <clinician> ; a <furniture> ; a <need> ; a <opening>
        not_a_lead	-2	a <school> ; a <stranger> ; a <vendor> ; a callback ; a crisi ; a detox ; a diari
        not_a_lead	-2	a friend ; a good ; a hotel ; a pip ; a referral ; a twenty ; a week ; a wk
        not_a_lead	-2	a ~detox ; about a ; about that ; about two ; about us ; acept ; aceptan
        not_a_lead	-2	acros from ; addiction and ; admit to ; aft <school> ; aft six ; aft the ; aft thi
        not_a_lead	-2	afuer ; again ; ago ; agre to ; aguant ; alcanz ; all en ; all his ; all of
        not_a_lead	-2	all the ; along ; alvar ; am 0 ; ambien ; an <night> ; and <pet> ; and <stimulant>
        not_a_lead	-2	and charg ; and do ; and down ; and en ; and every ; and go ; and her ; and ive
        not_a_lead	-2	and said ; and she ; and ther ; and wont ; ano me ; ano que ; any <furniture>
        not_a_lead	-2	any bed ; apart ; apartment ; apartment and ; approx ; approx 0 ; are <palecolor>
        not_a_lead	-2	armenian ; army ; around and ; as good ; ask her ; ask him ; at <eat> ; at <home>
        not_a_lead	-2	at <money> ; at <town> ; at bedtim ; at county ; at end ; at first ; at hom
        not_a_lead	-2	at kais ; at lunch ; at me ; at six ; attack in ; avail ; awful ; ayer ; ayud a
        not_a_lead	-2	ayud par ; ayudenm ; back <room> ; back in ; bank ; battery ; be <home> ; be <leave>
        not_a_lead	-2	be <see> ; be aliv ; be with ; bedroom ; been ; beer on ; behalf of ; behind my
        not_a_lead	-2	behind the ; being ; bien ; bldg is ; blu shield ; body ; bos ; bought ; bourbon
        not_a_lead	-2	bowl ; breath ; bring me ; buddy ; bus ; busc terapi ; but ; but clr ; but he
        not_a_lead	-2	but my ; by <day> ; by <write> ; by myself ; by thursday ; cal my ; cam back ; camin
        not_a_lead	-2	cant ; cant tel ; cap ; carpet de ; caught ; cel ; cen ; center for ; center in
        not_a_lead	-2	cerc de ; chest hurt ; chest is ; chin ; cho director ; cita ; claw ; climb ; clock
        not_a_lead	-2	clos ; clr <need> ; clr on ; cociner ; cok in ; colleg student ; color ; com along
        not_a_lead	-2	com back ; com si ; commerc ; compadr ; comput ; con el ; con mis ; con que
        not_a_lead	-2	con una ; cond ; cookbook ; cost + ; cough ; could you ; couldnt <say> ; count
        not_a_lead	-2	coupl ; cpr ; crm ; crypt ; cuant cobran ; cuant dur ; cut ; d/c plan ; dai sinc
        not_a_lead	-2	dai x ; day long ; day off ; day residential ; dcf ; de <day> ; de <drive> ; decid
        not_a_lead	-2	decid to ; decirl ; deep ; degre in ; dej a ; delt ; depression no ; detox +
        not_a_lead	-2	detox sid ; detox thi ; dia de ; didnt ; didnt <need> ; didnt <say> ; didnt <think>
        not_a_lead	-2	diganl ; dinner ; direction ; dob ; doe <treatment> ; dond <wait> ; dond estan
        not_a_lead	-2	dont lik ; dont need ; door ; door with ; dres ; driv by ; driv the ; drov past
        not_a_lead	-2	drug no ; dts in ; dtx ; dui ; each ; each <month> ; each of ; ech ; eight
        not_a_lead	-2	el <furniture> ; el <height> ; el <month> ; el anunci ; el intern ; el juez
        not_a_lead	-2	el tech ; elementary ; ell ; email ; emergenci ; en espanol ; en est ; en que
        not_a_lead	-2	encer ; encim ; end ; end my ; eng / ; epilepsy wel ; es 0 ; est <write>
        not_a_lead	-2	estat <official> ; estat atty ; estoy <consume> ; even <think> ; even outpatient
        not_a_lead	-2	every day ; every oth ; everybody sign ; exact ; extension ; f <alcohol>
        not_a_lead	-2	falleci de ; fax # ; fent 0 ; field and ; fil it ; fingernail ; fit ; flyer for
        not_a_lead	-2	for chew ; for church ; for detox ; for fifteen ; for folk ; for good ; for health
        not_a_lead	-2	for somebody ; for ~<treatment> ; foreman ; form need ; four or ; four tim
        not_a_lead	-2	friday becaus ; from <eat> ; from jan ; fum cristal ; gana ; gas ; gasp ; get ; girl
        not_a_lead	-2	girlfriend ; glas of ; gma ; go <day> ; god and ; got a ; graciou ; gras ; grit
        not_a_lead	-2	group # ; group hom ; guit and ; gurgl ; guy in ; gym ; hac och ; hac rat ; hacen
        not_a_lead	-2	half off ; hand are ; handy ; happy holiday ; harbor ; hardest part ; has a
        not_a_lead	-2	has the ; hast ; hast los ; hav <emergency> ; hav two ; he <ask> ; he ask ; he cant
        not_a_lead	-2	he com ; he did ; he got ; he has ; he keep ; he sleep ; he smok ; he use ; he want
        not_a_lead	-2	health <clinician> ; healthy ; hear from ; help ; help for ; her <furniture>
        not_a_lead	-2	her <headface> ; her car ; her sist ; her twelv ; hes <take> ; hes gon ; hes hom
        not_a_lead	-2	hes on ; hi ther ; hij es ; hija ; his <bodypart> ; his <drive> ; his <friend>
        not_a_lead	-2	his <soon> ; his job ; his next ; hoj de ; hold my ; hom ; hom now ; hom with
        not_a_lead	-2	homeown ; honest with ; how ; how <always> ; how often ; hoy no ; hum ; hurt ; hx
        not_a_lead	-2	hydrocodon ; i <clothes> ; i <count> ; i <emergency> ; i <happy> ; i <lock>
        not_a_lead	-2	i <promise> ; i clean ; i go ; i havent ; i keep ; i kick ; i look ; i overdos
        not_a_lead	-2	i pay ; i read ; i swallow ; i thought ; i wrot ; id sign ; if his ; im <shame>
        not_a_lead	-2	im at ; im going ; im hav ; im just ; in <law> ; in <money> ; in <wait> ; in between
        not_a_lead	-2	in commerc ; in law ; in my ; inf given ; inpatient program ; inquir wheth ; int the
        not_a_lead	-2	is 0 ; is <consume> ; is <put> ; is hav ; is the ; is your ; it ; it <alone>
        not_a_lead	-2	it alon ; it isnt ; it so ; it too ; its ; its 0 ; its <alcohol> ; its <opioid>
        not_a_lead	-2	its <take> ; its every ; its his ; its not ; ive got ; ive pick ; ive used
        not_a_lead	-2	jan want ; jim ; jit ; joint ; judg ; jur que ; keep ask ; kept ; kept on ; kid 0
        not_a_lead	-2	kid and ; kind <write> ; kind of ; kit to ; knew ; knew nobody ; knot ; la <hear>
        not_a_lead	-2	la <job> ; la <play> ; la car ; la carcel ; la consult ; la man ; la obr ; lared
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
        not_a_lead	-2	ni ~<drug> ; nicotin vap ; night in ; night she ; night sinc ; no dio ; no la
        not_a_lead	-2	no le ; no mor ; no pued ; no sab ; no teng ; no tien ; no use ; no w/d
        not_a_lead	-2	no ~<treatment> ; no ~etoh ; nobody els ; nobody has ; nobody is ; nobody to ; noma
        not_a_lead	-2	non ; not ; not <buy> ; not an ; not be ; not her ; not rehab ; not ~<sick>
        not_a_lead	-2	not ~sick ; noth sinc ; novent <day> ; novent dia ; nt ; nuer ; numb 0 ; nurs or
        not_a_lead	-2	ocean ; of <opioid> ; of <sedative> ; of <write> ; of her ; ok so ; old
        not_a_lead	-2	old neighborhood ; on <break> ; on <eat> ; on <height> ; on <town> ; on <week>
        not_a_lead	-2	on behalf ; on break ; on cal ; on deadlin ; on her ; on oth ; on phon ; on purpos
        not_a_lead	-2	on someth ; on tim ; on your ; onc ; one ; one <amount> ; one <rope> ; one tim
        not_a_lead	-2	one word ; only know ; op ; opening in ; or 0 ; or fiv ; or in ; oth <day>
        not_a_lead	-2	oth <phone> ; oth lin ; otr ; otr vez ; our <job> ; our <partner> ; our block
        not_a_lead	-2	our county ; our is ; our offic ; our pool ; out ; out my ; out of ; outsid referral
        not_a_lead	-2	own bed ; pacient con ; pap about ; parol ; part de ; particul ; particular ; pas al
        not_a_lead	-2	pas away ; past client ; past your ; patient of ; paus ; pay cash ; payday ; pd
        not_a_lead	-2	pech y ; pencil the ; per day ; per no ; pharmacist ; phon me ; pid cit ; pil ; pint
        not_a_lead	-2	piz ; placement ; plan ; pleas and ; poppy seed ; predict ; prefer ; pric ; pric of
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
        not_a_lead	-2	she told ; she wer ; shield ; shoot at ; shotgun ; si usted ; sinc about
        not_a_lead	-2	sinc breakfast ; sinc yesterday ; singl <kin> ; skip ; skip the ; sleep in ; slip
        not_a_lead	-2	smok meth ; so her ; so im ; som <treatment> ; somebody ; someon lik ; someth ; sou
        not_a_lead	-2	spanish speak ; spot to ; star at ; stepson ; stop at ; story ; story about ; stuf
        not_a_lead	-2	su <kin> ; subj ; subst ; such as ; suer ; sum of ; sunday and ; sup and ; supervis
        not_a_lead	-2	supportiv ; sur ; sus canario ; swallow ; tak ; tak her ; tak kais ; tak leav
        not_a_lead	-2	thank staf ; that <always> ; that <amount> ; that as ; that every ; that help
        not_a_lead	-2	that hes ; that isnt ; the ; the <bodypart> ; the <build> ; the <cannabis>
        not_a_lead	-2	the <give> ; the <pet> ; the <rope> ; the <vendor> ; the <week> ; the anesthesi
        not_a_lead	-2	the bed ; the bottom ; the check ; the clinic ; the cod ; the crack ; the custodian
        not_a_lead	-2	the detectiv ; the garden ; the gas ; the good ; the kitchen ; the middl ; the nos
        not_a_lead	-2	the one ; the point ; the program ; the restaurant ; the sid ; the sink ; the south
        not_a_lead	-2	the sport ; the tim ; the union ; the vault ; the warehous ; then dont ; then its
        not_a_lead	-2	then say ; ther <money> ; ther are ; ther is ; ther no ; they ; they charg
        not_a_lead	-2	they put ; thi <moment> ; thing out ; thirty ; thre letter ; thre night
        not_a_lead	-2	through the ; thursday is ; til 0 ; til i ; tim as ; tio ; titl ; to <ask>
        not_a_lead	-2	to <die> ; to <furniture> ; to <stop> ; to ask ; to be ; to get ; to hang ; to join
        not_a_lead	-2	to leav ; to pres ; to report ; to somebody ; to your ; to zer ; todo los
        not_a_lead	-2	told whol ; tomorrow ; tonight ; too many ; took ; toy ; trabajador ; track for
        """
}
