extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	3	was <think> ; was sup ; was writ ; wasnt them ; wat pil ; wav to ; we lock
        suicidal_ideation	3	we sit ; we wouldnt ; wear long ; week right ; what shel ; what the
        suicidal_ideation	3	wher exact ; wheth hed ; which <key> ; who <photo> ; who show ; wish id
        suicidal_ideation	3	with <write> ; with just ; with wat ; wont listen ; worry about ; worst part
        suicidal_ideation	3	would fir ; written it ; y and ; y dej ; y she ; y toda ; y took ; ya junt
        suicidal_ideation	3	ya nadi ; yesterday he ; yo el ; youd tak ; youl know ; your <bodypart>
        suicidal_ideation	3	your intak ; your wil ; yourself ; zapato puesto ; él <think>
        suicidal_ideation	-3	% off ; + meth ; / no ; 0 <treatment> ; 0 <wait> ; 0 kept ; 0 need ; 0 want
        suicidal_ideation	-3	<alcohol> <clothes> ; <alcohol> <kin> ; <alcohol> <outdoors> ; <alcohol> con
        suicidal_ideation	-3	<amount> <fall> ; <amount> <hospital> ; <amount> <say> ; <amount> by
        suicidal_ideation	-3	<amount> eso ; <amount> im ; <amount> unk ; <appointment> <treatment>
        suicidal_ideation	-3	<ask> <need> ; <ask> and ; <ask> when ; <blade> <say> ; <blood> from
        suicidal_ideation	-3	<break> <month> ; <break> down ; <build> <clothes> ; <buy> <child>
        suicidal_ideation	-3	<buy> <furniture> ; <chestheart> <bodypart> ; <child> <stimulant>
        suicidal_ideation	-3	<child> back ; <clothes> <phone> ; <color> ; <consume> or ; <crowd> <see>
        suicidal_ideation	-3	<crowd> <wait> ; <crowd> i ; <day> / ; <day> <cold> ; <daytime> <continue>
        suicidal_ideation	-3	<die> por ; <die> the ; <drive> <put> ; <drive> <town> ; <drive> con
        suicidal_ideation	-3	<drive> was ; <drug> <phone> ; <eat> <alcohol> ; <eat> <clothes> ; <eat> en
        suicidal_ideation	-3	<eat> y ; <fall> <room> ; <fire> en ; <fluid> <chestheart>
        suicidal_ideation	-3	<friend> <school> ; <friend> <sedative> ; <furniture> <partner>
        suicidal_ideation	-3	<furniture> sinc ; <go> <color> ; <go> <room> ; <go> <shake> ; <go> bien
        suicidal_ideation	-3	<go> sinc ; <go> y ; <goodbye> <colleague> ; <headface> are ; <headface> so
        suicidal_ideation	-3	<height> back ; <hit> <home> ; <hit> it ; <home> 0 ; <home> <calm>
        suicidal_ideation	-3	<home> <hear> ; <home> lik ; <illness> <bodypart> ; <insurance> <crowd>
        suicidal_ideation	-3	<insurance> i ; <job> <clinician> ; <job> <kin> ; <job> and ; <job> en
        suicidal_ideation	-3	<key> to ; <kill> <crowd> ; <kill> <last> ; <kill> <take>
        suicidal_ideation	-3	<kin> <intoxicated> ; <kin> <trade> ; <kin> <treatment> ; <kin> can
        suicidal_ideation	-3	<kin> le ; <kin> se ; <last> <year> ; <law> <school> ; <leave> 0
        suicidal_ideation	-3	<leave> <angry> ; <leave> <day> ; <lock> <blade> ; <lock> <medicine>
        suicidal_ideation	-3	<lock> a ; <medicine> <clinician> ; <moment> <stranger> ; <moment> of
        suicidal_ideation	-3	<moment> or ; <moment> out ; <money> <continue> ; <month> <asleep>
        suicidal_ideation	-3	<month> <illness> ; <month> <leave> ; <month> <moment> ; <month> the
        suicidal_ideation	-3	<need> <insurance> ; <need> <job> ; <need> <order> ; <need> <wait>
        suicidal_ideation	-3	<need> alg ; <need> per ; <night> <medicine> ; <night> my ; <official> <say>
        suicidal_ideation	-3	<official> for ; <opioid> <need> ; <outdoors> <angry> ; <outdoors> <pet>
        suicidal_ideation	-3	<outdoors> my ; <palecolor> cros ; <partner> <moment> ; <partner> <soon>
        suicidal_ideation	-3	<partner> and ; <partner> just ; <partner> she ; <past> it ; <pet> <need>
        suicidal_ideation	-3	<phone> <fall> ; <phone> <trade> ; <phone> equivoc ; <photo> <room>
        suicidal_ideation	-3	<photo> in ; <play> a ; <put> <fluid> ; <rarely> <day> ; <record> <need>
        suicidal_ideation	-3	<record> <record> ; <record> my ; <room> <daytime> ; <room> when
        suicidal_ideation	-3	<say> <ask> ; <say> ~<drug> ; <see> <kin> ; <see> her ; <see> that
        suicidal_ideation	-3	<shame> i ; <sober> from ; <stimulant> <moment> ; <stimulant> <town>
        suicidal_ideation	-3	<stimulant> thing ; <stimulant> ya ; <stop> <consume> ; <stop> de ; <stop> to
        suicidal_ideation	-3	<stranger> <take> ; <stranger> from ; <stranger> ther ; <take> <furniture>
        suicidal_ideation	-3	<take> <treatment> ; <take> nin ; <take> too ; <think> <stimulant>
        suicidal_ideation	-3	<think> his ; <treatment> <container> ; <treatment> <count>
        suicidal_ideation	-3	<treatment> <illness> ; <treatment> to ; <treatment> y ; <try> <stop>
        suicidal_ideation	-3	<wait> <say> ; <wait> and ; <week> along ; <withdrawal> <stop>
        suicidal_ideation	-3	<write> <ask> ; <write> <bodypart> ; <write> <drug> ; <write> <needle>
        suicidal_ideation	-3	<write> of ; <year> <stranger> ; <year> asi ; a <home> ; a <illness>
        suicidal_ideation	-3	a <job> ; a <say> ; a <trade> ; a bat ; a dead ; a few ; a fit ; a radi
        suicidal_ideation	-3	a whol ; a yr ; about <always> ; afebril ; again in ; am not ; and <awake>
        suicidal_ideation	-3	and <bodypart> ; and <take> ; and feed ; and ther ; and theyv ; ano asi
        suicidal_ideation	-3	anoth one ; apr ; are <amount> ; are <leave> ; as <medicine> ; as a
        suicidal_ideation	-3	ask when ; at ten ; attach ; august and ; back so ; background ; bag ; baggi
        suicidal_ideation	-3	bal ; banquet ; basical ; bautiz ; bed in ; behind me ; bien ; blu cros
        suicidal_ideation	-3	book club ; brought hom ; burden to ; buy the ; by midnight ; cal him
        suicidal_ideation	-3	can <stranger> ; can be ; can wait ; cant <awake> ; cant go ; cebolla
        suicidal_ideation	-3	central ; christma he ; clean 0 ; clr <partner> ; clr <promise> ; clr <write>
        suicidal_ideation	-3	con <crowd> ; con alguien ; confus ; cool ; could <drive> ; could <say>
        suicidal_ideation	-3	crazy ; crystal sinc ; cubr ; cun dic ; custodian ; day by ; day eight
        suicidal_ideation	-3	de <money> ; de intern ; de tijuan ; deacon ; dedo ; den ; desd cuand
        suicidal_ideation	-3	despert y ; detra ; doe <treatment> ; doesnt need ; dog went ; drank himself
        suicidal_ideation	-3	duerm ; dulc ; el corre ; el del ; el program ; ensen un ; es mi ; est <cold>
        suicidal_ideation	-3	f <stop> ; faint ; fath ; feel normal ; fifteen minut ; fin <moment> ; for $
        suicidal_ideation	-3	for <bodypart> ; for <consume> ; for <drug> ; for <insurance> ; for help
        suicidal_ideation	-3	for thi ; fre ; from <play> ; froz ; get me ; go anywher ; go if ; go liv
        suicidal_ideation	-3	goldfish ; great shap ; grupo ; gues i ; gum ; h ; hac och ; halfway ; harbor
        suicidal_ideation	-3	has <money> ; he and ; hear voic ; heart is ; hel whoev ; her <clinician>
        suicidal_ideation	-3	her <say> ; her word ; hes <say> ; hij ya ; hom is ; honeymoon ; hubby ; hvac
        suicidal_ideation	-3	i buy ; i catch ; i discharg ; i run ; id trust ; im <job> ; im <try>
        suicidal_ideation	-3	im aft ; im calm ; in <intoxicated> ; in <law> ; in envelop ; in hand
        suicidal_ideation	-3	in that ; informacion ; insur ; int it ; irm ; is <hit> ; is thi ; it <money>
        suicidal_ideation	-3	it feel ; it ive ; it stop ; its <opioid> ; ive nev ; kind the ; knit
        suicidal_ideation	-3	know about ; know his ; ko ; l and ; la <partner> ; la car ; la farmaci
        suicidal_ideation	-3	lady at ; las manana ; last month ; last year ; law ; lax ; le acab ; le est
        suicidal_ideation	-3	letr ; lif back ; lik <crowd> ; liv her ; lo <consume> ; lobby ; look for
        suicidal_ideation	-3	los de ; lot and ; low ; madam im ; mailbox ; mak <eat> ; may 0 ; mayb onc
        suicidal_ideation	-3	me but ; me est ; me peg ; me tien ; memb ; mi <phone> ; mi mar ; mi patron
        suicidal_ideation	-3	migrain ; monday wednesday ; muev ; my <colleague> ; my bos ; my dead
        suicidal_ideation	-3	my phon ; myself <amount> ; nam in ; need bed ; nev known ; nev want ; new
        suicidal_ideation	-3	new <child> ; new <home> ; ni que ; nino que ; no ~<hot> ; no ~drug ; no ~usa
        suicidal_ideation	-3	nod ; not ~<angry> ; nov ; numer equivoc ; o tre ; of <phone> ; of methadon
        suicidal_ideation	-3	of pt ; of ~<consume> ; off from ; oficial de ; on <go> ; on <kin>
        suicidal_ideation	-3	on methadon ; one <consume> ; one in ; one word ; open a ; oper ; otr cos
        suicidal_ideation	-3	otr lad ; overpas and ; pac ; pag un ; paint ; panel ; paper are ; pas la
        suicidal_ideation	-3	pas por ; podcast ; polv ; pregunt que ; proces ; program residencial
        suicidal_ideation	-3	pt want ; punch ; purpl ; que hor ; que ni ; quien soy ; quieren ; quit for
        suicidal_ideation	-3	rath <say> ; reach ; recal ; rememb the ; resed ; resed <home> ; respect
        suicidal_ideation	-3	result ; ris ; safe ; said sorry ; sali ; salon ; sang ; say next ; say no
        suicidal_ideation	-3	se llam ; se sali ; security ; senor que ; serv ; she bring ; she tak ; shop
        suicidal_ideation	-3	shot ; should i ; silv ; sip ; sleep through ; sleev to ; slept ; so is
        suicidal_ideation	-3	so ive ; softwar ; someth els ; stat dtr ; step on ; stubborn ; summary
        suicidal_ideation	-3	support ; surgeon ; sx ; sí <need> ; tap off ; tard ; te ; telehealth
        suicidal_ideation	-3	tempran ; teng <afraid> ; teng dos ; texa ; the <eat> ; the alarm
        suicidal_ideation	-3	the doctor ; the dry ; the inpatient ; the middl ; the moon ; the organ
        suicidal_ideation	-3	the pin ; the work ; them one ; then <treatment> ; then my ; thermomet
        suicidal_ideation	-3	to <treatment> ; to <withdrawal> ; to you ; tomorrow it ; tra la ; trai
        suicidal_ideation	-3	tricar ; truck wont ; twelv ; twelv week ; twin ; una <alcohol> ; una <crowd>
        suicidal_ideation	-3	una pastil ; una pastilla ; und my ; uno tre ; until ; up in ; up lik ; us
        suicidal_ideation	-3	used it ; vest azul ; virtual ; viv en ; von ; want tx ; was a ; way mor
        suicidal_ideation	-3	we <drive> ; wean ; wed ; week befor ; whisper ; who sel ; windshield
        suicidal_ideation	-3	with <alcohol> ; with <clinician> ; with peopl ; with sob ; writ a ; y teng
        suicidal_ideation	-3	y traig ; ya <take> ; yern ; yesterday was ; you charg ; your build
        suicidal_ideation	-3	your staf ; ~<die> <need> ; ~<headface> ; ~<law> ; ~<moment>
        suicidal_ideation	-3	~<room> ~<furniture> ; ~<think> ~<die> ; ~<treatment> ; ~avh ; ~back ; ~bos
        suicidal_ideation	-3	~dic ; ~dorm ; ~had ~a ; ~ide ; ~know ; ~med ; ~only ; ~pet ; ~si no
        suicidal_ideation	-3	~sient la ; ~sin ; ~sz ever ; ~when ; él <say> ; él dic
        suicidal_ideation	-4	0 <bodypart> ; 0 <clinician> ; 0 <crowd> ; 0 <past> ; 0 <stop> ; 0 can
        suicidal_ideation	-4	0 mos ; 0 out ; 0 tri ; 0 week ; <alcohol> <need> ; <alcohol> <withdrawal>
        suicidal_ideation	-4	<alcohol> of ; <alcohol> to ; <always> <stop> ; <amount> <clothes>
        suicidal_ideation	-4	<amount> <emergency> ; <amount> <hear> ; <amount> <see> ; <amount> who
        suicidal_ideation	-4	<appointment> with ; <ask> <appointment> ; <ask> <furniture> ; <ask> <pet>
        suicidal_ideation	-4	<asleep> a ; <asleep> ok ; <blood> myself ; <blood> off ; <bodypart> <asleep>
        suicidal_ideation	-4	<bodypart> <bodypart> ; <bodypart> <child> ; <bodypart> <clinician>
        suicidal_ideation	-4	<bodypart> <leave> ; <bodypart> has ; <bodypart> i ; <bodypart> no
        suicidal_ideation	-4	<breath> mi ; <calm> <stop> ; <chestheart> attack ; <chestheart> y
        suicidal_ideation	-4	<child> wher ; <church> <partner> ; <clinician> <blood>
        suicidal_ideation	-4	<clinician> <headface> ; <clinician> <kin> ; <clinician> <moment>
        suicidal_ideation	-4	<clinician> <treatment> ; <clinician> and ; <clinician> has ; <clinician> me
        suicidal_ideation	-4	<clothes> <hear> ; <colleague> i ; <consume> <drug> ; <consume> <eat>
        suicidal_ideation	-4	<consume> <past> ; <consume> himself ; <consume> la ; <consume> was
        suicidal_ideation	-4	<container> in ; <container> sinc ; <container> would ; <continue> <headface>
        suicidal_ideation	-4	<crowd> en ; <crowd> par ; <day> am ; <day> at ; <daytime> <alcohol>
        suicidal_ideation	-4	<die> <drive> ; <die> <home> ; <die> <shame> ; <drive> <amount>
        suicidal_ideation	-4	<drive> somewher ; <drug> <play> ; <eat> <church> ; <eat> <drive> ; <eat> con
        suicidal_ideation	-4	<emergency> 0 ; <emergency> <caretaking> ; <emergency> <clinician>
        suicidal_ideation	-4	<emergency> y ; <fall> la ; <feel> normal ; <feel> ~<angry> ; <fire> <eat>
        suicidal_ideation	-4	<fluid> <cold> ; <friend> <friend> ; <friend> <go> ; <friend> de
        suicidal_ideation	-4	<furniture> <hold> ; <furniture> <town> ; <furniture> of ; <give> <sedative>
        suicidal_ideation	-4	<go> <alcohol> ; <gun> de ; <happy> <container> ; <happy> <play>
        suicidal_ideation	-4	<happy> flat ; <headface> <blood> ; <headface> at ; <headface> com
        suicidal_ideation	-4	<hear> <eat> ; <hear> <headface> ; <hear> <photo> ; <hear> com ; <hear> on
        suicidal_ideation	-4	<hear> the ; <height> out ; <height> wher ; <hit> in ; <hit> y
        suicidal_ideation	-4	<hold> <play> ; <home> <furniture> ; <home> <happy> ; <home> <room>
        suicidal_ideation	-4	<home> <tool> ; <home> con ; <home> her ; <home> with ; <hospital> <record>
        suicidal_ideation	-4	<hospital> <stimulant> ; <hospital> <think> ; <hospital> de ; <hot> <day>
        suicidal_ideation	-4	<illness> <go> ; <illness> and ; <insurance> <need> ; <job> <happy>
        suicidal_ideation	-4	<job> <school> ; <job> <stimulant> ; <job> as ; <job> del ; <kill> his
        suicidal_ideation	-4	<kin> <feel> ; <kin> <partner> ; <kin> are ; <kin> in ; <last> yr
        suicidal_ideation	-4	<law> <trade> ; <law> for ; <leave> <palecolor> ; <leave> <take>
        suicidal_ideation	-4	<leave> sid ; <media> <kin> ; <media> on ; <medicine> <go>
        suicidal_ideation	-4	<medicine> <pill> ; <medicine> <sedative> ; <moment> <bodypart>
        suicidal_ideation	-4	<moment> <clinician> ; <moment> <happy> ; <moment> <last> ; <moment> <month>
        suicidal_ideation	-4	<moment> en ; <moment> est ; <moment> sinc ; <money> <need> ; <money> for
        suicidal_ideation	-4	<month> <child> ; <need> <appointment> ; <need> <buy> ; <need> <continue>
        suicidal_ideation	-4	<need> <give> ; <need> <stimulant> ; <need> <withdrawal> ; <needle> and
        suicidal_ideation	-4	<needle> on ; <night> <asleep> ; <night> <crowd> ; <night> <write>
        suicidal_ideation	-4	<night> of ; <night> ~<night> ; <official> and ; <official> de
        suicidal_ideation	-4	<official> in ; <opioid> <think> ; <order> <record> ; <outdoors> <give>
        suicidal_ideation	-4	<outdoors> <go> ; <outdoors> <gun> ; <outdoors> <outdoors> ; <partner> <day>
        suicidal_ideation	-4	<partner> <feel> ; <partner> <headface> ; <partner> <kin> ; <partner> me
        suicidal_ideation	-4	<past> <amount> ; <past> <fluid> ; <past> <take> ; <past> hes ; <pet> in
        suicidal_ideation	-4	<pet> ya ; <phone> <stimulant> ; <phone> if ; <play> in ; <play> that
        suicidal_ideation	-4	<put> <palecolor> ; <put> <shame> ; <put> las ; <rarely> <past>
        suicidal_ideation	-4	<record> <clinician> ; <record> <stranger> ; <room> <room>
        suicidal_ideation	-4	<room> <stranger> ; <room> lik ; <say> <law> ; <say> <withdrawal>
        suicidal_ideation	-4	<say> cant ; <say> is ; <say> not ; <say> who ; <say> él ; <school> <month>
        suicidal_ideation	-4	<school> <record> ; <school> <week> ; <school> and ; <school> at
        suicidal_ideation	-4	<school> how ; <sedative> <asleep> ; <sedative> <cold>
        suicidal_ideation	-4	<sedative> <withdrawal> ; <see> <night> ; <see> <photo> ; <shake> <furniture>
        suicidal_ideation	-4	<shake> so ; <shame> <say> ; <sober> <home> ; <soon> <say> ; <soon> <think>
        suicidal_ideation	-4	<start> <job> ; <stimulant> <child> ; <stimulant> no ; <stimulant> was
        suicidal_ideation	-4	<stop> <alcohol> ; <stop> <outdoors> ; <stranger> <need> ; <stranger> <play>
        suicidal_ideation	-4	<stranger> about ; <stranger> est ; <take> <blood> ; <take> <hit>
        suicidal_ideation	-4	<take> <law> ; <take> <withdrawal> ; <take> someth ; <take> you
        suicidal_ideation	-4	<think> noth ; <town> <month> ; <town> on ; <town> thi ; <trade> <friend>
        suicidal_ideation	-4	<treatment> <bodypart> ; <treatment> <caretaking> ; <treatment> <past>
        suicidal_ideation	-4	<treatment> <stranger> ; <treatment> <think> ; <treatment> hac
        suicidal_ideation	-4	<treatment> not ; <treatment> was ; <try> <treatment> ; <vermin> <bodypart>
        suicidal_ideation	-4	<vermin> in ; <wait> <month> ; <water> <buy> ; <water> <cold>
        suicidal_ideation	-4	<week> <rarely> ; <withdrawal> and ; <write> <happy> ; <write> <media>
        suicidal_ideation	-4	<write> about ; <year> <see> ; a <angry> ; a <key> ; a <law> ; a <phone>
        suicidal_ideation	-4	a <put> ; a <tool> ; a beer ; a cen ; a intent ; a lady ; a liv ; a lock
        suicidal_ideation	-4	a pap ; a phon ; a pip ; a student ; a thing ; a thirty ; abiert en
        suicidal_ideation	-4	account is ; acuerd ; addres on ; adentr ; admission ; agar ; agar la
        suicidal_ideation	-4	ahi no ; ai ; all <night> ; altogeth ; alumini ; alzheim ; ambien on
        suicidal_ideation	-4	an <eat> ; an <night> ; an even ; and my ; and thursday ; and wer ; anxiety
        suicidal_ideation	-4	appeal ; appl ; are kind ; are my ; arent ther ; armpit ; army ; arriv
        suicidal_ideation	-4	as she ; aseguranz ; asham ; asi de ; ask abt ; at our ; aug ; baby in
        suicidal_ideation	-4	back of ; bad ; bail ; batch ; be ~<alone> ; bedroom ; been at ; been clean
        suicidal_ideation	-4	been sob ; believ ; biciclet ; bien y ; blam ; bldg ; bonjour ; bother anyon
        suicidal_ideation	-4	braz ; bruis ; bump ; burnt ; but id ; but its ; but she ; buz ; by <eat>
        suicidal_ideation	-4	by mistak ; cal at ; cald ; californi ; cam up ; can driv ; can promis
        suicidal_ideation	-4	cancel me ; cant <write> ; capsul ; car titl ; card is ; cas no ; cas ya
        suicidal_ideation	-4	casin ; catch myself ; cerc ; cheek ; child ; cinch ; clammy ; climb over
        suicidal_ideation	-4	clr was ; coach littl ; color ; com down ; compani ; complaint ; complet
        suicidal_ideation	-4	conozc ; consid ; contr ; contract ; cousin ; cow 0 ; coworker ; cream
        suicidal_ideation	-4	cuchar ; cup ; cur ; custody ; cut myself ; cut off ; d in ; d off ; dan
        suicidal_ideation	-4	day my ; de <hit> ; de <law> ; de joven ; de las ; de noch ; deadlin ; deal
        suicidal_ideation	-4	deep the ; deliv ; deliver ; dent ; dentr ; describ ; detectiv ; dia en
        suicidal_ideation	-4	did <treatment> ; did your ; died ; dim ; director ; dmv ; dolor de ; don it
        suicidal_ideation	-4	door for ; dos o ; down dai ; drew ; driv a ; driv past ; driv to ; drool
        suicidal_ideation	-4	drov by ; dry ; durant ; dv ; edg with ; el <hear> ; el cor ; el doctor
        suicidal_ideation	-4	el pap ; el puest ; el vest ; ell dij ; ello y ; email ; embaraz ; empaqu
        suicidal_ideation	-4	en <amount> ; en <month> ; enrollment ; es de ; est aqui ; estim ; eve
        suicidal_ideation	-4	examen ; extend ; f <need> ; f complet ; faciliti ; fal ; falt una ; fat
        suicidal_ideation	-4	favorit ; febrer ; feel fin ; fin and ; fingernail ; first <law> ; fiv of
        suicidal_ideation	-4	footbal ; for <pain> ; for <play> ; for anoth ; for fiv ; for residential
        suicidal_ideation	-4	for self ; forgiv the ; from <church> ; fue el ; fuert ; fuimo ; ful of
        suicidal_ideation	-4	fuman ; gam ; gambl ; gatorad ; get through ; ghost ; gig ; giggl ; girl who
        suicidal_ideation	-4	gon to ; got 0 ; gracia a ; graduat ; grand mal ; gust ; gustari ; ha
        suicidal_ideation	-4	hac un ; hadnt ; hag al ; half the ; han ; hand jump ; handwrit ; hasnt had
        suicidal_ideation	-4	hat ; hav him ; hav his ; hav you ; havent had ; he <awake> ; he already
        suicidal_ideation	-4	he took ; hear the ; heart attack ; held my ; hes <ask> ; hes <continue>
        suicidal_ideation	-4	hes a ; hes ask ; hi ther ; hij le ; hijo creen ; hil ; him no
        suicidal_ideation	-4	himself tonight ; his <day> ; his cousin ; his landlord ; hot ; how deep
        suicidal_ideation	-4	how thing ; hum ; humor ; husband ; husband is ; hygienist ; i <afraid>
        suicidal_ideation	-4	i <fluid> ; i <hear> ; i <hold> ; i am ; i complet ; i hadnt ; i held ; i pay
        suicidal_ideation	-4	i smok ; ice cream ; id think ; ignor ; im <fluid> ; im <sick> ; im a
        suicidal_ideation	-4	im afraid ; im ten ; in <color> ; in <play> ; in <stranger> ; in <town>
        suicidal_ideation	-4	in august ; in background ; in colleg ; in stat ; is <drive> ; is <job>
        suicidal_ideation	-4	is <soon> ; is back ; is hold ; it cost ; izquierd ; jur ; just stop
        suicidal_ideation	-4	keep park ; kid wher ; kil the ; last yr ; le <consume> ; le dan ; le habl
        suicidal_ideation	-4	left in ; left sid ; les escribi ; licenci ; lik <day> ; lik me ; liv with
        suicidal_ideation	-4	lo <wait> ; lock in ; lodg ; long <week> ; long weekend ; los labio
        suicidal_ideation	-4	los mart ; lug ; lunch with ; mad a ; mag ; malibu ; mami ; manana ; manuel
        suicidal_ideation	-4	me an ; me too ; me va ; medical <treatment> ; medical detox ; mg x
        suicidal_ideation	-4	mi <record> ; mi ahij ; mi parej ; mi prim ; mi segur ; mi trabaj ; mis one
        suicidal_ideation	-4	mor on ; morn and ; mural ; murd ; museum ; must do ; my <home> ; my <phone>
        suicidal_ideation	-4	my breastbon ; my chef ; my email ; my finger ; my hous ; my insulin ; my key
        suicidal_ideation	-4	my klonopin ; my nephew ; my new ; my sid ; my stepdad ; myself on ; near
        suicidal_ideation	-4	neith ; neith of ; neurologist ; ni una ; nin of ; no ~<kin> ; no ~<threat>
        suicidal_ideation	-4	no ~alcohol ; no ~ha ; no ~soy ; nobody in ; noon and ; nos <go> ; not ~sinc
        suicidal_ideation	-4	noth els ; now no ; nurs board ; of <caretaking> ; of <job> ; of car
        suicidal_ideation	-4	of current ; of stat ; of your ; off <medicine> ; oficial ; ojai
        suicidal_ideation	-4	on <medicine> ; only that ; oth <stranger> ; otra ; our # ; our <church>
        suicidal_ideation	-4	our <town> ; our fami ; outlet ; own broth ; pag <amount> ; pain clinic
        suicidal_ideation	-4	panz ; pap ; parej ; patient ; patron ; pay cash ; peach ; pel ; permis
        suicidal_ideation	-4	permit ; pet ; php ; pick at ; platic con ; platica ; pleas let ; pluck ; pop
        suicidal_ideation	-4	por <stimulant> ; por los ; por una ; porqu en ; possession ; pow ; pray
        suicidal_ideation	-4	prescrib ; produc ; proof ; pued llev ; pus a ; qd 0 ; que <moment>
        suicidal_ideation	-4	que sigu ; que tengan ; question ; quier ayud ; rag ; rail yard ; rain
        suicidal_ideation	-4	random ; re <child> ; read me ; reciben ; remember ; residential program
        suicidal_ideation	-4	reunion ; revent ; rez ; room with ; rug ; ruid de ; sacud ; said no
        suicidal_ideation	-4	said tak ; salud ; sangr ; sap ; say for ; say i ; say nobody ; scar to
        suicidal_ideation	-4	se <fall> ; se <leave> ; se me ; se quit ; se revent ; seiz ; sens ; separat
        suicidal_ideation	-4	she <continue> ; she <fall> ; sho in ; short ; sillon ; sinc lunch
        suicidal_ideation	-4	sit <continue> ; sit stil ; sleep ok ; sleep on ; slow and ; smokin ; so he
        suicidal_ideation	-4	sob liv ; som cut ; someplac ; sometim ; spider ; spous ; start thi ; station
        suicidal_ideation	-4	stepfath ; stepson ; sternum ; stop going ; su hij ; subpoen ; suegr
        suicidal_ideation	-4	suicidal thought ; sur we ; sus <kin> ; sz ; talk ; tenemo ; termin me
        suicidal_ideation	-4	thanksgiv ; that <eat> ; that <play> ; that hous ; that id ; that start
        suicidal_ideation	-4	that why ; thatl be ; the <opioid> ; the <sedative> ; the <vermin> ; the bat
        suicidal_ideation	-4	the cal ; the clinic ; the fourth ; the front ; the medical ; the school
        suicidal_ideation	-4	the tac ; then no ; ther wer ; thing they ; third ; thos box ; through his
        suicidal_ideation	-4	throw ; tid x ; tiend ; tim the ; to <always> ; to <give> ; to <pain>
        suicidal_ideation	-4	to <rope> ; to begin ; to death ; to every ; to stab ; tom en ; ton of
        suicidal_ideation	-4	touch ; trabaj de ; train to ; tremor ; truck was ; try again
        suicidal_ideation	-4	turn <palecolor> ; turn de ; turtl ; typ thi ; u go ; un <kin>
        suicidal_ideation	-4	un <outdoors> ; un <school> ; un cuchil ; una <home> ; una <pill>
        suicidal_ideation	-4	una <play> ; una cas ; unpaid ; up front ; urgent car ; usa <stimulant>
        suicidal_ideation	-4	valentin ; vamo ; van dos ; ven ; veng ; vez me ; vid de ; vitamin ; vomit
        suicidal_ideation	-4	w ; was <see> ; was <stimulant> ; was told ; wav at ; we do ; we lost
        suicidal_ideation	-4	we put ; wed in ; wel ; went back ; what are ; what should ; what that
        suicidal_ideation	-4	what would ; whatev ; when we ; wif ask ; wif has ; wil <try> ; wil look
        suicidal_ideation	-4	wil try ; wir ; with <sober> ; with <stimulant> ; with all ; with kyl
        suicidal_ideation	-4	with us ; with your ; wk for ; work at ; work ive ; worri ; wrong <phone>
        suicidal_ideation	-4	y fum ; y ni ; y sali ; y todavi ; y tra ; ya regal ; year i ; you get
        suicidal_ideation	-4	you guy ; you kind ; you so ; your <build> ; your <room> ; your <town>
        suicidal_ideation	-4	your resident ; ~<alcohol> no ; ~<hear> ; ~<palecolor> ; ~<think> en ; ~any
        suicidal_ideation	-4	~convulsion ; ~delirium ; ~detox ; ~encuentr ; ~ha ; ~hospital ; ~hous
        suicidal_ideation	-4	~insuranc and ; ~iop ; ~mis ; ~nad ; ~naloxon ; ~nos ; ~sab ni ; ~se le
        suicidal_ideation	-4	~see ; ~tabl ; ~teng segur ; ~usa ; ~when ~i ; ~withdrawal
        suicidal_ideation	-5	0 <kin> ; 0 item ; 0 meth ; 0 or ; 0 way ; <alcohol> <cold> ; <alcohol> de
        suicidal_ideation	-5	<amount> <phone> ; <ask> abt ; <asleep> in ; <blade> <outdoors>
        suicidal_ideation	-5	<blood> <sedative> ; <bodypart> <fall> ; <bodypart> <take> ; <bodypart> hav
        suicidal_ideation	-5	<bodypart> lik ; <build> <stop> ; <child> <month> ; <child> <pill>
        suicidal_ideation	-5	<child> <school> ; <clinician> <night> ; <clinician> at ; <clinician> who
        suicidal_ideation	-5	<colleague> del ; <color> <eat> ; <consume> <town> ; <consume> nad
        suicidal_ideation	-5	<continue> <stranger> ; <day> <rarely> ; <day> <shake> ; <day> <wait>
        suicidal_ideation	-5	<day> nad ; <die> <kin> ; <die> <phone> ; <drive> <church> ; <drive> <last>
        suicidal_ideation	-5	<drive> his ; <eat> <headface> ; <eat> <leave> ; <eat> <medicine>
        suicidal_ideation	-5	<emergency> <amount> ; <emergency> <room> ; <emergency> en ; <fall> <day>
        suicidal_ideation	-5	<fall> out ; <feel> fin ; <feel> jur ; <fire> <furniture>
        suicidal_ideation	-5	<furniture> <bodypart> ; <furniture> <need> ; <furniture> <take> ; <give> mis
        suicidal_ideation	-5	<give> to ; <go> <appointment> ; <happy> <height> ; <headface> <bodypart>
        suicidal_ideation	-5	<headface> <color> ; <headface> lik ; <hear> <happy> ; <hear> my
        suicidal_ideation	-5	<height> from ; <hit> <furniture> ; <hit> <stimulant> ; <hit> en ; <hit> on
        suicidal_ideation	-5	<hold> <blade> ; <home> <last> ; <home> <play> ; <home> anymor ; <home> de
        """
}
