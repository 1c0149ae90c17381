extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	-3	<home> for ; <home> in ; <home> is ; <hospital> <say> ; <illness> <bodypart>
        overdose	-3	<insurance> <insurance> ; <job> 0 ; <job> with ; <kin> <die> ; <kin> <job>
        overdose	-3	<kin> <school> ; <kin> pas ; <moment> <outdoors> ; <money> a ; <month> y
        overdose	-3	<need> <appointment> ; <need> <phone> ; <need> <soon> ; <need> <stranger>
        overdose	-3	<night> <asleep> ; <night> <job> ; <night> <partner> ; <night> <say> ; <night> <stop>
        overdose	-3	<night> <week> ; <night> with ; <opioid> le ; <partner> <illness> ; <partner> was
        overdose	-3	<past> <daytime> ; <phone> <die> ; <phone> <eat> ; <phone> me ; <put> <day>
        overdose	-3	<room> <day> ; <room> <opening> ; <rope> ; <say> a ; <say> him ; <school> <kin>
        overdose	-3	<sedative> <medicine> ; <shake> all ; <shake> her ; <stiff> as ; <stimulant> for
        overdose	-3	<take> <breath> ; <take> <drug> ; <take> <pet> ; <take> <stimulant>
        overdose	-3	<take> <treatment> ; <think> ni ; <treatment> 0 ; <treatment> <money>
        overdose	-3	<treatment> <month> ; <wait> in ; <week> at ; <write> <write> ; <write> for
        overdose	-3	a <crowd> ; a <go> ; a box ; a liv ; a new ; a seizur ; a year ; abl ; aliv
        overdose	-3	all right ; ambulatori ; and <ask> ; and <play> ; and <stranger> ; and <think>
        overdose	-3	and ive ; and they ; anti ; apologiz ; apunt ; are soup ; ask re ; aspirin ; atty
        overdose	-3	be <leave> ; bedroom ; been lying ; beer ; befor that ; best ; blow ; but every
        overdose	-3	by <amount> ; can do ; carry ; cereal ; cerveza ; chest pain ; christma ; clear ; clt
        overdose	-3	cm 0 ; con quien ; cosa ; cristal diari ; d ago ; day and ; dentist ; department
        overdose	-3	dia desd ; dia sin ; do it ; doing <stimulant> ; dont ~<consume> ; duerm tan
        overdose	-3	each <night> ; eat ; el <month> ; el <treatment> ; elephant ; employ ; envelop ; er
        overdose	-3	escond ; estoy en ; estudi ; fail ; fingertip are ; for him ; from a ; fum cristal
        overdose	-3	garden ; gf is ; glas of ; got her ; got me ; graduat ; grand ; green ; gris
        overdose	-3	has narcan ; hav <insurance> ; health ; her oxy ; hit me ; hundr ; hurt ; i <fall>
        overdose	-3	i ask ; i smok ; i walk ; in march ; inf ; is <leave> ; is all ; is for ; it <start>
        overdose	-3	its a ; ive had ; jur ; knif ; la <room> ; la <treatment> ; la palet ; last drink
        overdose	-3	lat <kin> ; le cab ; learn ; lie ; luz ; m <trade> ; me <put> ; me llam ; mir
        overdose	-3	mom lip ; moment ; money ; mos ; my kid ; my phon ; my sponsor ; n his ; nad <amount>
        overdose	-3	nad mas ; no <alcohol> ; no one ; of that ; of your ; oldest ; on day ; on friday
        overdose	-3	one on ; only open ; open to ; or so ; out <amount> ; out a ; out at ; out the ; paint
        overdose	-3	par la ; par que ; pharmacist ; put his ; que no ; que sí ; read the ; rehab ; reloj
        overdose	-3	rent ; return ; say it ; say my ; sil ; sinc <last> ; sinc last ; skul ; slot ; so the
        overdose	-3	som <night> ; someon xanax ; stepdad ; sternum lik ; story ; suicid ; syrup with
        overdose	-3	tel me ; teng 0 ; thanksgiv ; that is ; that it ; the <eat> ; the <opening>
        overdose	-3	the <year> ; the gas ; the one ; then <limp> ; thermomet ; thick than ; thirty day
        overdose	-3	to find ; to squeez ; to stay ; toast ; unresponsiv on ; up <blood> ; up <past>
        overdose	-3	up blood ; uso cristal ; uva nad ; vendi ; vet ; vodk ; we had ; week sinc
        overdose	-3	what would ; with someon ; won ; wrong <say> ; y en ; year ago ; you <take>
        overdose	-3	you <think> ; zoom ; ~<always> ; ~<eat> ; ~<furniture> ; ~<give> ; ~<insurance>
        overdose	-3	~<law> ; ~<month> ; ~<say> ; ~<stop> ; ~not ; ~od ; ~seizur
        overdose	-4	0 hour ; 0 pm ; 0 yrs ; <afraid> of ; <alcohol> / ; <always> one ; <always> oth
        overdose	-4	<amount> <record> ; <amount> tim ; <ask> re ; <ask> what ; <asleep> hard
        overdose	-4	<awake> <amount> ; <bodypart> <pain> ; <breath> <take> ; <build> <room>
        overdose	-4	<chestheart> <moment> ; <child> to ; <clothes> <container> ; <colleague> <go>
        overdose	-4	<consume> ice ; <consume> or ; <continue> <night> ; <crowd> <take> ; <crowd> on
        overdose	-4	<day> 0 ; <day> <amount> ; <day> <bodypart> ; <day> <clinician> ; <day> <continue>
        overdose	-4	<day> <go> ; <day> <kin> ; <day> <stimulant> ; <day> sin ; <drive> <amount>
        overdose	-4	<drive> on ; <eat> de ; <eat> so ; <friend> <stimulant> ; <give> <play> ; <go> <give>
        overdose	-4	<go> <stimulant> ; <happy> to ; <home> <amount> ; <home> <day> ; <home> con ; <home> y
        overdose	-4	<hospital> <day> ; <illness> and ; <insurance> <money> ; <insurance> and
        overdose	-4	<job> <trade> ; <kin> <build> ; <kin> <clothes> ; <kin> <partner> ; <kin> who
        overdose	-4	<kin> wil ; <last> one ; <last> tim ; <leave> <color> ; <leave> in ; <moment> <home>
        overdose	-4	<moment> of ; <money> for ; <month> <go> ; <month> <illness> ; <month> <stimulant>
        overdose	-4	<need> <clinician> ; <need> <leave> ; <need> <take> ; <night> <give>
        overdose	-4	<official> <say> ; <order> a ; <palecolor> of ; <partner> <leave>
        overdose	-4	<partner> <stimulant> ; <past> i ; <past> that ; <pet> <eat> ; <phone> <amount>
        overdose	-4	<phone> <home> ; <phone> <write> ; <phone> de ; <phone> for ; <phone> it
        overdose	-4	<play> <play> ; <play> in ; <record> and ; <room> <see> ; <room> and
        overdose	-4	<say> <clinician> ; <say> <crowd> ; <say> <drive> ; <say> <think> ; <say> at
        overdose	-4	<say> it ; <school> at ; <school> to ; <shake> <amount> ; <start> with
        overdose	-4	<stimulant> on ; <stimulant> sinc ; <stimulant> to ; <stop> las ; <stop> my
        overdose	-4	<stranger> <phone> ; <stranger> i ; <take> <insurance> ; <take> <money>
        overdose	-4	<take> <phone> ; <take> it ; <think> the ; <town> <amount> ; <treatment> <take>
        overdose	-4	<treatment> and ; <wait> <kin> ; <wait> a ; <withdrawal> ; <year> <take> ; a <fall>
        overdose	-4	a <law> ; a <official> ; a <room> ; a <rope> ; a <school> ; a <seizure> ; a <town>
        overdose	-4	a <water> ; a <year> ; a bed ; a coupl ; a la ; a month ; about a ; aceptan ; actual
        overdose	-4	afternoon ; al dia ; all <day> ; all day ; along ; and <stop> ; and cant ; and sinc
        overdose	-4	and was ; animal ; anyon ; at it ; august ; azul per ; back on ; basement ; be the
        overdose	-4	believ ; bien se ; bing ; blood ; board ; bright ; caf ; cal it ; calend ; car com
        overdose	-4	card ; circl ; click ; clr <kin> ; cocin ; codein a ; comadr ; cond ; cort ; cuand
        overdose	-4	custody ; d <past> ; daught ; day a ; de <drive> ; de <month> ; de uva ; dead
        overdose	-4	desd entonc ; desintoxicacion ; detail ; dic que ; dicen ; dio ; discharg ; disculp
        overdose	-4	do <crowd> ; do that ; dollar ; dos ano ; dr ; drew ; drum ; dry ; eap ; el <amount>
        overdose	-4	el <money> ; el <outdoors> ; el doctor ; enough ; es par ; es por ; every one
        overdose	-4	every oth ; every two ; falt ; fiv day ; flight ; for <stimulant> ; for my ; for two
        overdose	-4	forearm ; four day ; fui ; gooseflesh ; grap popsicl ; great ; habit ; hand on ; happy
        overdose	-4	hav <amount> ; he <say> ; hear ; her lip ; hes <say> ; his own ; holiday ; hors
        overdose	-4	i <happy> ; i feel ; i mean ; if he ; im not ; in <town> ; in cas ; in jun ; in with
        overdose	-4	in your ; inpt ; ins ; is her ; is your ; it and ; its <amount> ; its been
        overdose	-4	ive <take> ; ive nev ; jail ; just <bodysound> ; just <need> ; just want ; la <church>
        overdose	-4	la <write> ; las <amount> ; last nit ; last one ; last tim ; lead ; library ; lift it
        overdose	-4	limp and ; llev <amount> ; lo <say> ; long as ; look for ; los <amount> ; los papelit
        overdose	-4	lug ; m meth ; marc ; marri ; mattres ; me dio ; me out ; me quier ; medicar ; meet
        overdose	-4	mensaj ; messag ; met ; meters alg ; meti alg ; mied ; mio ; mot ; mow ; mumbl and
        overdose	-4	my <crowd> ; my <last> ; my last ; my neighbor ; my skin ; necesit ; ningun
        overdose	-4	no <medicine> ; no <wait> ; no he ; no nam ; no oth ; no sleep ; nobody has ; noch
        overdose	-4	non sinc ; not <always> ; of <stimulant> ; of <treatment> ; of dishwat ; of putty
        overdose	-4	off <opioid> ; off <sedative> ; off my ; old <stranger> ; one with ; open his
        overdose	-4	or anyth ; oth <crowd> ; our <home> ; over it ; over the ; padr ; pagin ; parrot
        overdose	-4	parti ; pen ; phot ; poc ; podcast ; point ; por las ; pur ; qued con ; quier que
        overdose	-4	quis ; re <kin> ; read ; red ; repeat ; res ; room and ; run a ; sal ; sam sunset
        overdose	-4	sant ; saving ; say what ; season ; si no ; siet ; sinc about ; sinc the ; sinc then
        overdose	-4	smok crack ; soak ; sold ; spel ; split ; sponsor ; spot ; stair ; straw at ; sw
        overdose	-4	sweet ; tembl ; tenemo ; the <day> ; the <insurance> ; the <leave> ; the <rail>
        overdose	-4	the <week> ; the car ; the second ; thi <daytime> ; though ; threaten ; to <consume>
        overdose	-4	to <give> ; to <treatment> ; to talk ; todo los ; tremor ; tri to ; until the ; up a
        overdose	-4	up on ; volvi ; we <need> ; we <take> ; we hav ; we took ; what happen ; whenev
        overdose	-4	wher the ; wif and ; with you ; withdrawal ; without ; women ; wors ; wrot
        overdose	-4	y <amount> ; ya est ; you do ; your <colleague> ; your <treatment> ; zapato
        overdose	-4	~<consume> ; ~<hear> ; ~<hit> ; ~<hot> ; ~<money> ; ~convulsion ; ~de ; ~it ; ~la
        overdose	-4	~of ; ~sick
        overdose	-5	+ <stimulant> ; 0 <night> ; 0 <week> ; 0 meth ; 0 year ; <always> <night>
        overdose	-5	<amount> <need> ; <amount> <rarely> ; <amount> <school> ; <bodypart> hard
        overdose	-5	<breath> no ; <child> <leave> ; <color> <limp> ; <consume> <consume> ; <day> <child>
        overdose	-5	<day> <need> ; <day> <take> ; <day> at ; <day> in ; <day> ya ; <die> <kin> ; <die> and
        overdose	-5	<die> of ; <drive> 0 ; <drive> de ; <drive> him ; <eat> <day> ; <emergency> 0
        overdose	-5	<furniture> <stranger> ; <give> a ; <give> away ; <go> <home> ; <go> <play>
        overdose	-5	<go> <treatment> ; <hit> a ; <home> de ; <job> <day> ; <job> <eat> ; <job> de
        overdose	-5	<kin> <buy> ; <kin> <continue> ; <kin> <drive> ; <kin> <outdoors> ; <kin> <see>
        overdose	-5	<kin> <write> ; <kin> <year> ; <kin> que ; <law> <say> ; <moment> <week> ; <month> 0
        overdose	-5	<need> <go> ; <night> <clinician> ; <night> and ; <opioid> <limp> ; <outdoors> <day>
        overdose	-5	<outdoors> <go> ; <partner> <drive> ; <partner> <eat> ; <partner> <stop>
        overdose	-5	<partner> found ; <past> <continue> ; <play> <day> ; <say> <give> ; <say> <home>
        overdose	-5	<say> <soon> ; <see> for ; <see> the ; <shake> <bodysound> ; <soon> <awake>
        overdose	-5	<stimulant> <day> ; <stimulant> <take> ; <stimulant> a ; <stimulant> at ; <stop> the
        overdose	-5	<stranger> <home> ; <stranger> with ; <take> <child> ; <take> <go> ; <take> <opening>
        overdose	-5	<tool> and ; <trade> and ; <treatment> in ; <wait> con ; <week> sinc ; <year> <go>
        overdose	-5	<year> <moment> ; a <colleague> ; a <month> ; a <opening> ; a <partner> ; a las ; aid
        overdose	-5	al <day> ; and <need> ; and say ; april ; are <palecolor> ; are you ; ask me
        overdose	-5	at <amount> ; bak ; been a ; bit ; bor ; both <bodypart> ; bridg ; c/o ; cent ; chil
        overdose	-5	cle ; clean ; con su ; cow ; crawl ; cuid ; curtain ; day without ; de una ; dej el
        overdose	-5	diner ; doesnt <think> ; drug ; drunk ; due ; egg ; el <home> ; el <write>
        overdose	-5	el cristal ; eleven ; entonc ; esper ; everyon ; fair ; fal ; feel lik ; firm
        overdose	-5	for <eat> ; for an ; gal ; go away ; going gray ; hair ; hast el ; he cant ; heel
        overdose	-5	his eyelid ; his lip ; hold the ; hung ; i <awake> ; i sleep ; i start
        overdose	-5	in <treatment> ; intensiv ; is brown ; it up ; ive been ; january ; judg ; juev ; kept
        overdose	-5	knit ; la <job> ; la vecin ; larg ; lik i ; listen ; liv with ; lu ; me <happy>
        overdose	-5	me back ; medical ; mis <kin> ; mov to ; muert ; must ; my <eat> ; my <play>
        overdose	-5	my <school> ; nev <take> ; new <year> ; new year ; nin <year> ; nin year ; noc ; noon
        overdose	-5	now gray ; octob ; one in ; one of ; one sid ; otherwis ; our <outdoors> ; out to
        overdose	-5	permis ; ppo ; privat ; psych ; puebl ; pueden ; pump and ; punch ; quien ; ranch
        overdose	-5	rang ; rxd ; saturday ; seizur ; seman ; septemb ; ser ; sick ; sinc my ; skip
        overdose	-5	sleep hard ; social ; spic ; spray <emergency> ; spray narcan ; stabl ; su hij ; t
        overdose	-5	ten <year> ; ten year ; teni ; the <appointment> ; the <child> ; the <daytime>
        overdose	-5	the <fire> ; the <kin> ; the <outdoors> ; the <school> ; the fir ; the long ; then she
        overdose	-5	therapist ; thi am ; think about ; thru ; to <stranger> ; to <wait> ; to see
        overdose	-5	took someth ; town ; trail ; troc ; troubl ; tue ; tuv ; tx ; ultim ; un dia ; unic
        overdose	-5	used to ; vec ; viern ; viv en ; wait for ; want off ; watch ; wear ; week and ; widow
        overdose	-5	wif is ; wint ; with <opioid> ; y <leave> ; y <need> ; y con ; y dic ; yo no ; youd
        overdose	-5	~<clinician> ; ~<colleague> ; ~opi ; ~stop ; ~sz
        overdose	-6	% ; 0 % ; 0 and ; <alcohol> <past> ; <always> <week> ; <amount> <photo> ; <ask> me
        overdose	-6	<blood> <bodypart> ; <bodysound> <breath> ; <breath> it ; <calm> ; <consume> <alcohol>
        overdose	-6	<consume> <continue> ; <continue> <home> ; <continue> <think> ; <day> <last>
        overdose	-6	<day> <put> ; <day> <think> ; <day> <week> ; <day> aft ; <day> without ; <eat> for
        overdose	-6	<fall> <room> ; <furniture> <day> ; <give> the ; <go> <month> ; <job> is ; <kin> en
        overdose	-6	<kin> re ; <leave> de ; <need> 0 ; <need> <give> ; <need> off ; <order> <treatment>
        overdose	-6	<outdoors> and ; <play> <eat> ; <play> <school> ; <room> <say> ; <say> de
        overdose	-6	<sedative> <day> ; <sober> ; <stimulant> <continue> ; <stimulant> in ; <stop> <day>
        overdose	-6	<take> an ; <think> how ; <volunteer> ; <write> <amount> ; <year> <always>
        overdose	-6	a <bodypart> ; a <write> ; a hous ; a night ; a purpl ; a thing ; about it ; age
        overdose	-6	agre ; alguien ; alt ; and <day> ; and a ; anyway ; anywher ; apartment ; ask for
        overdose	-6	ask what ; beat ; bed ; befor i ; brinc ; bring ; buy ; by 0 ; by my ; cam out ; cambi
        overdose	-6	can i ; cb ; confirm ; corn ; coupl of ; cpap ; cramp ; crew ; cuand jal ; de noch
        overdose	-6	doesnt know ; doming ; duel ; dui ; el <phone> ; en <amount> ; ener ; es la
        overdose	-6	ever sinc ; exact ; f <stimulant> ; favorit ; fifty ; fiv year ; for <amount> ; fork
        overdose	-6	from his ; garag ; get a ; get to ; got a ; group ; gun ; gust ; hat ; he told ; hid
        overdose	-6	i <build> ; i <money> ; i <play> ; i <school> ; i <start> ; i am ; i look ; i tak
        overdose	-6	i would ; id be ; im the ; in <school> ; in septemb ; in thi ; is my ; it all ; it in
        overdose	-6	it is ; its 0 ; its for ; job ; jun ; kil ; la <friend> ; lab ; left arm ; lip look
        overdose	-6	los nino ; mak it ; medi cal ; mention ; mil ; monday ; my <home> ; my neck ; my own
        overdose	-6	near ; neith ; nev been ; ni nad ; nitrou ; no es ; not the ; noth els ; och ; offic
        overdose	-6	on saturday ; open nobody ; over a ; pack ; pap ; perdon ; pidi ; pregunt ; pue
        overdose	-6	que <continue> ; quisier ; rais ; saf ; sav ; say its ; se lo ; segur ; semana ; sens
        overdose	-6	she lift ; slip ; stab ; step ; stomach ; the <church> ; the <town> ; ther an
        overdose	-6	thi week ; thre year ; ticket ; to it ; today ; un <day> ; unit ; urgent ; usted
        overdose	-6	va a ; vid ; viv ; wed ; when he ; with <amount> ; wok up ; y el ; ~<pain>
        overdose	-6	~<stimulant> ; ~drug ; ~me
        overdose	-7	<amount> <child> ; <amount> <crowd> ; <amount> <outdoors> ; <amount> <phone>
        overdose	-7	<ask> for ; <bodypart> <moment> ; <breath> <headface> ; <day> <alcohol>
        overdose	-7	<day> <opioid> ; <eat> <outdoors> ; <eat> in ; <give> el ; <give> my ; <go> al
        overdose	-7	<go> and ; <go> away ; <key> ; <kin> <need> ; <leave> <home> ; <need> <crowd>
        overdose	-7	<night> a ; <outdoors> <amount> ; <partner> <hit> ; <past> <eat> ; <phone> a
        overdose	-7	<promise> por ; <put> <container> ; <say> con ; <say> what ; <school> <amount>
        overdose	-7	<school> a ; <stiff> ; <stop> <sedative> ; <take> <drive> ; <take> <furniture>
        overdose	-7	<take> to ; <treatment> <day> ; <treatment> en ; <treatment> for ; <wait> for
        overdose	-7	a <count> ; a <hospital> ; a <job> ; a <kin> ; a <treatment> ; about my ; all night
        overdose	-7	and id ; are blu ; back of ; becaus i ; been <consume> ; birthday ; buen ; buri ; cans
        overdose	-7	cant <say> ; cart ; cay ; children ; church ; clock ; com in ; cost ; crystal ; cuatr
        overdose	-7	cuent ; day ago ; day off ; de <night> ; diez ; divorc ; doe a ; dog ; el <stimulant>
        overdose	-7	empez ; every night ; fax ; fel off ; few ; fil ; for 0 ; from the ; got my ; got the
        overdose	-7	gracia ; grandmoth ; gurgl in ; hast que ; hav the ; hijo ; hx ; i <asleep> ; i <hear>
        overdose	-7	i wont ; im in ; in august ; includ ; int a ; intern ; iron ; ive got ; jerk ; kais
        overdose	-7	ketamin ; la <alcohol> ; la <stimulant> ; la escuel ; licens ; low ; lun ; mad
        overdose	-7	maestr ; many box ; me <give> ; me dij ; meth dai ; my <pet> ; my daught
        overdose	-7	my grandmoth ; need to ; nic ; of <amount> ; of thi ; on <amount> ; or <amount>
        overdose	-7	or the ; pag ; par el ; par mi ; park ; platic ; pocket ; ready ; refus ; sea ; seven
        overdose	-7	si ; sud ; tak the ; tamal ; tambien ; team ; termin ; text ; that all ; the county
        overdose	-7	they <give> ; thi <week> ; to hav ; to the ; treatment ; two year ; ver ; walk out
        overdose	-7	want a ; you hav ; yr ; ~<amount> ; ~<day> ; ~<drug> ; ~<illness> ; ~overdos
        overdose	-8	/ d ; <alcohol> <always> ; <alcohol> a ; <amount> or ; <bodypart> <take>
        overdose	-8	<buy> <amount> ; <cannabis> ; <container> a ; <day> a ; <die> de ; <drive> a
        overdose	-8	<give> <day> ; <go> <phone> ; <job> <amount> ; <kin> a ; <kin> me
        overdose	-8	<opioid> <bodypart> ; <pain> <chestheart> ; <partner> is ; <relapse>
        overdose	-8	<say> <stranger> ; <say> <treatment> ; <say> that ; <school> de ; <stranger> se
        overdose	-8	<take> me ; bat ; beb ; body ; box ; buena ; busc ; camion ; closet ; current ; deni
        overdose	-8	dig ; do you ; drink a ; el <clinician> ; ems 0 ; en 0 ; es el ; escuel ; espanol
        overdose	-8	feed ; fev ; fin ; fresn ; gent ; going to ; gon the ; good ; grad ; ha ; i <feel>
        overdose	-8	i stil ; i use ; id rath ; im <consume> ; insuranc ; it <go> ; it for ; july ; l
        overdose	-8	las <daytime> ; laugh ; lik to ; los <child> ; me <amount> ; me i ; mejor ; most day
        overdose	-8	no <consume> ; no sx ; outsid ; pid ; por mi ; radi ; san ; sho ; sid of ; sixty
        overdose	-8	soon ; steady ; sun ; talk to ; the <money> ; the kid ; to <say> ; to me ; tuesday
        overdose	-8	until ; visit ; what i ; work at ; y yo ; year of ; ~<sick> ; ~<withdrawal> ; ~in
        overdose	-8	~si
        overdose	-9	<amount> <put> ; <awake> <palecolor> ; <breath> <put> ; <build> the
        overdose	-9	<consume> <cannabis> ; <consume> <eat> ; <continue> <consume> ; <continue> a
        overdose	-9	<count> <year> ; <crowd> in ; <day> <stranger> ; <day> <treatment> ; <day> off
        overdose	-9	<day> the ; <drive> y ; <home> <moment> ; <kin> <illness> ; <last> <month>
        overdose	-9	<leave> <bodypart> ; <month> <past> ; <need> <write> ; <need> que ; <outdoors> <take>
        overdose	-9	<rarely> ; <say> <day> ; <say> my ; <stimulant> 0 ; <stop> <alcohol> ; <stranger> who
        overdose	-9	<treatment> de ; <week> and ; <year> of ; ach ; all <night> ; anoch ; bad ; bank ; bil
        overdose	-9	bleed ; block ; could ; cover ; dan ; deal ; dur ; el <pet> ; el <play> ; funeral
        overdose	-9	guard ; himself ; how much ; inpatient ; it <take> ; its <stimulant> ; list ; liv in
        overdose	-9	mak me ; mes ; mi abuel ; my <colleague> ; my fath ; my nos ; narcan in ; nit ; numb
        overdose	-9	numer ; patient ; pcp ; piedr ; sam <night> ; self 0 ; shop ; siz ; stor ; sx ; that i
        overdose	-9	the <die> ; throat ; to <go> ; train ; up the ; whil i ; wind ; wrist
        overdose	-10	0 am ; 0 hrs ; <amount> a ; <bodypart> in ; <go> <stiff> ; <go> lik
        overdose	-10	<kin> <stimulant> ; <moment> <asleep> ; <need> <amount> ; <need> <say>
        overdose	-10	<need> <stop> ; <outdoors> in ; <partner> <think> ; <play> on ; <stimulant> <night>
        overdose	-10	<stimulant> <week> ; <think> about ; <trust> ; a <drive> ; all over ; and <give>
        overdose	-10	at night ; bel ; check ; cm ; coc ; company ; duerm ; en las ; fami ; famili ; fath
        overdose	-10	fish ; fre ; honest ; i <say> ; i could ; i need ; ill ; los <day> ; me the
        overdose	-10	mis <child> ; morn ; my <amount> ; my <clinician> ; no pued ; notic ; perdi ; pint
        overdose	-10	por la ; problem ; sali ; sei ; the <official> ; the only ; thur ; to stop ; up with
        overdose	-10	w/d ; was the ; weed ; yawn ; ~<opioid> ; ~a
        overdose	-11	0 <stimulant> ; 0 dia ; <amount> <count> ; <amount> <night> ; <bodypart> <play>
        overdose	-11	<day> no ; <say> no ; <school> <school> ; <shake> <fluid> ; <take> my ; <week> <past>
        overdose	-11	<year> <past> ; a <child> ; a <clinician> ; calm ; cant <breath> ; cant breath
        overdose	-11	clr <say> ; diaria ; email ; go to ; herself ; id lik ; im on ; is ther ; last night
        overdose	-11	late ; lov ; mail ; march ; morning ; muri ; nino ; of slat ; our <child> ; peric
        overdose	-11	sheet ; sinc i ; spe ; test ; tight ; todo ; twin ; union ; wednesday ; whistl
        overdose	-11	would be ; y <say>
        overdose	-12	/ wk ; <always> <daytime> ; <chestheart> <pain> ; <day> <past> ; <home> with
        overdose	-12	<need> <need> ; <need> <treatment> ; <need> a ; <photo> of ; a <night> ; at hom ; d/c
        overdose	-12	gan ; mon ; outpatient ; po ; ran out ; regal ; residential ; school ; set
        overdose	-12	smok meth ; telefon ; thank ; vap ; would lik ; ~<treatment>
        overdose	-13	/ 0 ; <go> <amount> ; <kin> <leave> ; <take> <clothes> ; <vermin> ; and <say> ; at my
        overdose	-13	cri ; eso ; iop ; jok ; leav ; my ex ; shift ; teach ; wher ; ~no
        overdose	-14	<container> <always> ; <kin> <play> ; <shame> ; <stop> <treatment> ; clas ; crack
        overdose	-14	en un ; fit ; hac <amount> ; has a ; la <drive> ; por el ; retir ; sam ; slept ; tal
        overdose	-14	the sam ; voy a
        overdose	-15	<blade> ; <height> ; <need> por ; <school> and ; a <trade> ; ayud por ; ed
        overdose	-15	en <month> ; pay ; see ; sunday ; thursday ; yest
        overdose	-16	<count> <day> ; <sick> ; died ; i drink ; im a ; may ; on sunday ; sel ; sign ; to my
        overdose	-16	~<seizure>
        overdose	-17	0 d ; <day> <night> ; <last> <night> ; <media> ; la cas ; my <clothes> ; nuev
        overdose	-17	trabaj
        overdose	-18	<gun> ; aqui ; desd que ; hav a ; hrs ; pip
        overdose	-19	<seizure> ; el <day> ; la <home> ; rath
        overdose	-20	adderal ; post ; sweat
        overdose	-21	<unreal> ; dond ; soy
        overdose	-23	<vendor> ; ayer
        overdose	-27	friday
        overdose	-31	plan
        """
}
