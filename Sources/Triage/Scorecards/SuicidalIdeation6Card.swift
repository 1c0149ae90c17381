extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	-3	<say> ~<amount> ; <school> <rope> ; <school> for ; <see> my
        suicidal_ideation	-3	<shake> <headface> ; <shame> <say> ; <smell> <eat> ; <sober> ; <sober> from
        suicidal_ideation	-3	<start> a ; <stimulant> <town> ; <stimulant> ya ; <stop> <bodypart>
        suicidal_ideation	-3	<stop> <consume> ; <stranger> about ; <stranger> is ; <take> <chestheart>
        suicidal_ideation	-3	<take> <furniture> ; <take> <treatment> ; <take> too ; <threat>
        suicidal_ideation	-3	<town> <ask> ; <trade> con ; <treatment> <caretaking> ; <wait> <pet>
        suicidal_ideation	-3	<water> <clean> ; <withdrawal> <hospital> ; <withdrawal> <night>
        suicidal_ideation	-3	<write> about ; a <month> ; a <official> ; a <opioid> ; a <say> ; a <town>
        suicidal_ideation	-3	a clinic ; a lady ; a lock ; a machet ; a normal ; a sob ; a ~<drug>
        suicidal_ideation	-3	about <always> ; about <month> ; about eight ; ach ; agar la ; aged ; airport
        suicidal_ideation	-3	al <drive> ; alg ; all <night> ; alvar ; am no ; am not ; and <bodypart>
        suicidal_ideation	-3	and at ; and down ; and eat ; and hes ; and thursday ; and want ; ansiedad
        suicidal_ideation	-3	are you ; arent ther ; army ; ask abt ; ask when ; at a ; august and
        suicidal_ideation	-3	back so ; bautiz ; been at ; been sob ; been to ; befor him ; behind me
        suicidal_ideation	-3	behind my ; believ ; bien ; bien y ; birthday is ; bldg ; bp ; bring
        suicidal_ideation	-3	bring her ; buena ; burnt ; by midnight ; cadc ; can <promise> ; can do
        suicidal_ideation	-3	cannot ; capsul ; car at ; cas es ; cebolla ; certifi ; charm ; chili ; cloud
        suicidal_ideation	-3	clr <write> ; coc y ; cocain in ; com <say> ; com with ; complet ; conozc
        suicidal_ideation	-3	contr ; contract ; cov ; cover ; coverag ; crypt ; cun dic ; cv ; dand
        suicidal_ideation	-3	daught would ; de <illness> ; de intern ; de joven ; de noch ; de tijuan
        suicidal_ideation	-3	de él ; del cond ; den ; desd cuand ; dia no ; did your ; die but ; disculp
        suicidal_ideation	-3	do <crowd> ; do peopl ; do that ; doctor say ; doe not ; dond ; dond viv
        suicidal_ideation	-3	down ther ; dri ; driveway ; drum ; duck ; dulc ; earth for ; eight week
        suicidal_ideation	-3	eighteen month ; el <eat> ; el <opioid> ; el cor ; el sillon ; ell piens
        suicidal_ideation	-3	embarras ; engag ; ent ; esquin ; est de ; est vid ; f <stop> ; fam ; fath
        suicidal_ideation	-3	fath and ; fee ; fin and ; fin y ; find out ; first dui ; fiv every ; fiv of
        suicidal_ideation	-3	follow ; for <pain> ; for <partner> ; for residential ; for self
        suicidal_ideation	-3	from <home> ; from it ; fuimo ; garden his ; general ; god i ; gooseflesh
        suicidal_ideation	-3	grap ; grind ; guard las ; hac un ; had her ; hag al ; hasnt had ; hav two
        suicidal_ideation	-3	hear him ; held ; her <say> ; her fath ; her last ; hes ask ; him <night>
        suicidal_ideation	-3	him so ; himself tonight ; his cousin ; his wif ; hold music ; homework
        suicidal_ideation	-3	how do ; humor ; i <angry> ; i carry ; i complet ; i cri ; i nev ; i smok
        suicidal_ideation	-3	id think ; ignor ; im <sick> ; im aft ; im fre ; im head ; im off ; in <town>
        suicidal_ideation	-3	in at ; in background ; in high ; in troubl ; informacion ; is <sad> ; is thi
        suicidal_ideation	-3	is what ; it <money> ; it dai ; it did ; it stop ; jubil ; juic ; keppr
        suicidal_ideation	-3	know about ; la <moment> ; la <stimulant> ; la espald ; la hij ; la tiend
        suicidal_ideation	-3	la trabajador ; label say ; las una ; last used ; le est ; learn how
        suicidal_ideation	-3	leav her ; left in ; les escribi ; let so ; lik <eat> ; lin at ; llaman
        suicidal_ideation	-3	llor y ; lo <wait> ; log in ; los <phone> ; los de ; los junt ; mak <eat>
        suicidal_ideation	-3	mak a ; mam tien ; man is ; mari ; mat <amount> ; mat per ; may 0 ; me <pain>
        suicidal_ideation	-3	me but ; me dicen ; me empuj ; menor ; ment ; mi <official> ; mi <phone>
        suicidal_ideation	-3	mi <record> ; mi ahij ; mis nieto ; morn over ; msw ; my <trade> ; my cousin
        suicidal_ideation	-3	my finger ; my granddaught ; my hous ; my second ; myself on ; nad y ; nam or
        suicidal_ideation	-3	near ; need somewher ; neg ; neith of ; neur ; nev known ; ni que ; night of
        suicidal_ideation	-3	not ~<angry> ; not ~sent ; of em ; of night ; of one ; of valium
        suicidal_ideation	-3	off <stimulant> ; off no ; on <law> ; on day ; on tin ; one <consume>
        suicidal_ideation	-3	one in ; only about ; oper ; or anoth ; our # ; our <church> ; over ther
        suicidal_ideation	-3	pac ; pag un ; paint the ; pantry ; paper are ; parent are ; permis ; podemo
        suicidal_ideation	-3	pon ; por los ; pregunt que ; pt <partner> ; qd 0 ; que <moment> ; que <take>
        suicidal_ideation	-3	queri dorm ; rail yard ; rais 0 ; relationship ; rememb the ; resi ; resident
        suicidal_ideation	-3	result ; rez ; ric ; roomat ; rous ; sab con ; said tak ; sang ; sangr ; sant
        suicidal_ideation	-3	saturday and ; say i ; say next ; say wasnt ; scar to ; se <leave> ; season
        suicidal_ideation	-3	secret ; sepulved <height> ; sepulved overpas ; shap ; she sleep ; sip
        suicidal_ideation	-3	sit <continue> ; sit stil ; slid down ; somebody in ; someplac ; sometim
        suicidal_ideation	-3	sort by ; spe sinc ; spok ; st <law> ; step on ; support ; sx ; tak hom
        suicidal_ideation	-3	tard ; taxi ; tea leav ; ten ; teng <afraid> ; that <last> ; that hous
        suicidal_ideation	-3	that last ; that only ; that too ; the <afraid> ; the <break> ; the <breath>
        suicidal_ideation	-3	the <hot> ; the <town> ; the air ; the airport ; the cal ; the doctor
        suicidal_ideation	-3	the elbow ; the fourth ; the front ; the goat ; the medical ; the mom
        suicidal_ideation	-3	the moon ; the odd ; the problem ; the study ; the work ; ther wer ; third
        suicidal_ideation	-3	thre evening ; through his ; tijuan ; tim ever ; to <give> ; to <pain>
        suicidal_ideation	-3	to <treatment> ; to <withdrawal> ; to begin ; to herself ; to rehab ; to talk
        suicidal_ideation	-3	to you ; todavi en ; tomorrow it ; tonight tel ; took one ; took too ; touch
        suicidal_ideation	-3	touch the ; tre mes ; treint ; tricar ; trick ; truck was ; truck wont
        suicidal_ideation	-3	turn <palecolor> ; turn up ; tweezer ; twin ; u go ; una <crowd> ; una <home>
        suicidal_ideation	-3	una cas ; until ; until he ; urg ; usad ; use anyth ; use in ; used it
        suicidal_ideation	-3	vecin de ; vest azul ; vez me ; vien ; vomit ; w ; was <shake> ; was using
        suicidal_ideation	-3	wav at ; way too ; we <drive> ; we go ; we had ; we shar ; wean ; went out
        suicidal_ideation	-3	what <soon> ; what doe ; what next ; what now ; wher to ; wil <try> ; wil pay
        suicidal_ideation	-3	wil try ; with <happy> ; with <partner> ; with <sedative> ; with <sober>
        suicidal_ideation	-3	with peopl ; wont go ; word ; work ive ; y regres ; y tra ; yesterday was
        suicidal_ideation	-3	yog ; your <town> ; ~<afraid> ; ~<consume> ~<consume> ; ~<day> ~of ; ~<eat>
        suicidal_ideation	-3	~<kin> ~<partner> ; ~<medicine> ; ~<moment> <day> ; ~<need> ir ; ~<take> ~a
        suicidal_ideation	-3	~acros ~the ; ~cream ; ~domingo ; ~ice ~<eat> ; ~ice ~cream ; ~los ~domingo
        suicidal_ideation	-3	~no ~<consume> ; ~pack ; ~pech ; ~quier ir ; ~ran ; ~shelt ; ~sient la
        suicidal_ideation	-3	~sunday ; ~sz ever ; ~the ~vincent ; ~to ~<stop> ; ~trabaj ; ~tri ~to ; ~voc
        suicidal_ideation	-3	él es ; él tom
        suicidal_ideation	-4	0 at ; 0 kid ; 0 or ; <afraid> to ; <alcohol> <cold> ; <alcohol> <kin>
        suicidal_ideation	-4	<alcohol> <need> ; <always> <see> ; <amount> <emergency> ; <amount> <hear>
        suicidal_ideation	-4	<amount> <partner> ; <amount> <phone> ; <amount> at ; <amount> who
        suicidal_ideation	-4	<appointment> <treatment> ; <ask> <need> ; <ask> <pet> ; <ask> <stranger>
        suicidal_ideation	-4	<ask> and ; <ask> x ; <bodypart> <chestheart> ; <bodypart> <child>
        suicidal_ideation	-4	<bodypart> <fall> ; <bodypart> <furniture> ; <bodypart> <height>
        suicidal_ideation	-4	<bodypart> <moment> ; <bodypart> has ; <bodypart> hav ; <break> <headface>
        suicidal_ideation	-4	<buy> <child> ; <buy> <stimulant> ; <chestheart> <leave>
        suicidal_ideation	-4	<chestheart> <pain> ; <chestheart> attack ; <chestheart> in ; <chestheart> y
        suicidal_ideation	-4	<child> <pill> ; <church> <partner> ; <church> <room>
        suicidal_ideation	-4	<clinician> <headface> ; <clinician> <kin> ; <clinician> <night>
        suicidal_ideation	-4	<clinician> on ; <clothes> <phone> ; <cold> <amount> ; <colleague> i
        suicidal_ideation	-4	<colleague> is ; <colleague> on ; <color> <eat> ; <color> of ; <consume> and
        suicidal_ideation	-4	<consume> anyth ; <consume> himself ; <container> <order>
        suicidal_ideation	-4	<container> <take> ; <continue> <hold> ; <continue> <stranger>
        suicidal_ideation	-4	<continue> <year> ; <continue> a ; <count> <week> ; <crowd> <see>
        suicidal_ideation	-4	<crowd> <treatment> ; <crowd> de ; <crowd> en ; <day> sin ; <day> ~<go>
        suicidal_ideation	-4	<daytime> <alcohol> ; <die> <put> ; <die> of ; <die> por ; <drive> <last>
        suicidal_ideation	-4	<drive> was ; <eat> <clothes> ; <eat> <medicine> ; <eat> con
        suicidal_ideation	-4	<emergency> <amount> ; <emergency> <emergency> ; <emergency> x
        suicidal_ideation	-4	<emergency> y ; <fall> <day> ; <fall> <opening> ; <fall> <room> ; <feel> jur
        suicidal_ideation	-4	<fire> <eat> ; <fluid> <clothes> ; <friend> <die> ; <friend> <friend>
        suicidal_ideation	-4	<friend> de ; <friend> in ; <furniture> <bodypart> ; <furniture> of
        suicidal_ideation	-4	<go> <hospital> ; <go> <photo> ; <go> <sober> ; <go> y ; <goodbye> <amount>
        suicidal_ideation	-4	<happy> <container> ; <headface> <bodypart> ; <headface> <feel>
        suicidal_ideation	-4	<headface> <go> ; <headface> are ; <headface> com ; <headface> lik
        suicidal_ideation	-4	<hear> <happy> ; <height> from ; <height> out ; <height> wher ; <hold> <play>
        suicidal_ideation	-4	<home> <count> ; <home> <hear> ; <home> <tool> ; <home> en ; <home> with
        suicidal_ideation	-4	<homeless> <stimulant> ; <hospital> <night> ; <hospital> de ; <illness> <go>
        suicidal_ideation	-4	<illness> <say> ; <insurance> <think> ; <insurance> i ; <job> <partner>
        suicidal_ideation	-4	<job> <treatment> ; <job> as ; <job> del ; <key> to ; <kill> <kin>
        suicidal_ideation	-4	<kill> for ; <kin> <calm> ; <kin> <palecolor> ; <kin> <past> ; <kin> est
        suicidal_ideation	-4	<kin> le ; <kin> wil ; <last> part ; <law> <amount> ; <law> <stop> ; <law> el
        suicidal_ideation	-4	<law> for ; <leave> <consume> ; <leave> <job> ; <leave> <past>
        suicidal_ideation	-4	<leave> <take> ; <leave> sid ; <limp> ; <medicine> <moment>
        suicidal_ideation	-4	<medicine> <stop> ; <moment> <last> ; <moment> <moment> ; <moment> <stranger>
        suicidal_ideation	-4	<moment> <treatment> ; <moment> est ; <moment> in ; <moment> one
        suicidal_ideation	-4	<moment> out ; <moment> sinc ; <money> <need> ; <money> por ; <month> <child>
        suicidal_ideation	-4	<month> <partner> ; <month> <stranger> ; <month> se ; <need> <buy>
        suicidal_ideation	-4	<need> <stimulant> ; <need> <stop> ; <need> with ; <needle> and ; <night> 0
        suicidal_ideation	-4	<night> <asleep> ; <night> <write> ; <night> my ; <night> ~<night>
        suicidal_ideation	-4	<official> <kin> ; <official> and ; <official> in ; <official> ~<give>
        suicidal_ideation	-4	<opening> <angry> ; <opening> <day> ; <opening> con ; <opioid> <moment>
        suicidal_ideation	-4	<opioid> <stop> ; <opioid> <think> ; <opioid> <write> ; <opioid> aft
        suicidal_ideation	-4	<opioid> de ; <order> by ; <outdoors> <go> ; <outdoors> <gun>
        suicidal_ideation	-4	<outdoors> <job> ; <outdoors> <stimulant> ; <outdoors> my ; <outdoors> with
        suicidal_ideation	-4	<pain> <hospital> ; <partner> <drive> ; <partner> <opioid> ; <partner> was
        suicidal_ideation	-4	<past> <alcohol> ; <past> <amount> ; <past> <daytime> ; <past> <moment>
        suicidal_ideation	-4	<past> <take> ; <pet> in ; <phone> <insurance> ; <phone> <phone>
        suicidal_ideation	-4	<phone> <stimulant> ; <phone> equivoc ; <play> <bodypart> ; <play> <happy>
        suicidal_ideation	-4	<play> <job> ; <play> <stimulant> ; <play> a ; <play> that
        suicidal_ideation	-4	<put> <palecolor> ; <put> las ; <rail> <home> ; <record> <continue>
        suicidal_ideation	-4	<room> <room> ; <room> <week> ; <room> in ; <rope> <money> ; <sad> at
        suicidal_ideation	-4	<sad> y ; <say> <gun> ; <say> <law> ; <say> la ; <say> not ; <say> was
        suicidal_ideation	-4	<say> ~<alcohol> ; <say> ~<drug> ; <school> <day> ; <school> and
        suicidal_ideation	-4	<sedative> <asleep> ; <sedative> <cold> ; <sedative> <medicine>
        suicidal_ideation	-4	<see> <phone> ; <shake> <amount> ; <shake> so ; <shame> i
        suicidal_ideation	-4	<sober> <stimulant> ; <start> thi ; <start> with ; <stimulant> en
        suicidal_ideation	-4	<stimulant> from ; <stimulant> i ; <stop> <law> ; <stop> already
        suicidal_ideation	-4	<stranger> <amount> ; <stranger> <job> ; <stranger> <play> ; <stranger> <see>
        suicidal_ideation	-4	<stranger> <take> ; <stranger> and ; <stranger> from ; <take> <appointment>
        suicidal_ideation	-4	<take> <friend> ; <take> <headface> ; <take> <kill> ; <take> <stimulant>
        suicidal_ideation	-4	<take> <stop> ; <take> someth ; <think> <calm> ; <think> <treatment>
        suicidal_ideation	-4	<think> noth ; <tool> <gun> ; <town> <day> ; <town> thi ; <trade> <friend>
        suicidal_ideation	-4	<trade> <record> ; <treatment> <go> ; <treatment> <kin> ; <treatment> <think>
        suicidal_ideation	-4	<treatment> <week> ; <treatment> thi ; <treatment> was ; <treatment> with
        suicidal_ideation	-4	<trust> <give> ; <wait> <say> ; <water> <continue> ; <week> <day>
        suicidal_ideation	-4	<withdrawal> ; <write> <ask> ; <write> <bodypart> ; <write> <media>
        suicidal_ideation	-4	<write> <outdoors> ; <write> <promise> ; <write> of ; <year> <home>
        suicidal_ideation	-4	<year> <sober> ; a <angry> ; a <caretaking> ; a <church> ; a <color>
        suicidal_ideation	-4	a <illness> ; a <order> ; a <phone> ; a <school> ; a <sedative> ; a dead
        suicidal_ideation	-4	a few ; a intent ; a lad ; a park ; a patient ; a report ; a respir ; a wait
        suicidal_ideation	-4	a wed ; a ~rop ; accept ; account is ; aceptan ; acros ; acuerd ; adentr
        suicidal_ideation	-4	admission ; adult ; advis ; afebril ; again in ; agreement ; ahij
        suicidal_ideation	-4	ahorit est ; al <stimulant> ; al cristal ; alcohol and ; all morn
        suicidal_ideation	-4	an <treatment> ; and <awake> ; and <home> ; and liv ; and my ; and need
        suicidal_ideation	-4	and say ; and two ; and we ; ang ; answ that ; anxiety ; any <appointment>
        suicidal_ideation	-4	anyth for ; appeal ; appreciat ; armpit ; as wel ; asi de ; at <kin> ; at our
        suicidal_ideation	-4	attorney ; aug ; baby in ; back of ; background ; bad i ; bag the ; bakery
        suicidal_ideation	-4	basical ; be <hot> ; bed in ; bedroom ; been <sober> ; been lik ; behalf of
        suicidal_ideation	-4	biciclet ; blam ; book club ; braz ; bring my ; brok my ; bruis ; burn up
        suicidal_ideation	-4	but its ; buz ; by <eat> ; by mistak ; cak ; cal him ; cald ; calentur
        suicidal_ideation	-4	can be ; can driv ; can we ; cant <breath> ; cant <write> ; cant breath
        suicidal_ideation	-4	capt ; cas ya ; cast ; cheek ; cinch ; clr <child> ; clr <promise> ; clr has
        suicidal_ideation	-4	cok with ; cold on ; com <eat> ; cond ; continu ; cool ; cort el ; could a
        suicidal_ideation	-4	cristal en ; cruis ; crystal sinc ; cuchar ; d in ; dat of ; day all ; day my
        suicidal_ideation	-4	de <appointment> ; de <hit> ; de <law> ; de <money> ; de <stranger> ; de dos
        suicidal_ideation	-4	de las ; deacon ; deal ; dejan ; dent ; deserv to ; detra ; dicen ; didnt say
        suicidal_ideation	-4	die just ; dif ; do <treatment> ; do we ; doesnt need ; dol ; don already
        suicidal_ideation	-4	don it ; dond <home> ; dont drink ; down my ; durant ; dv ; dying
        suicidal_ideation	-4	el <bodypart> ; el <hear> ; el cuent ; el del ; el doctor ; elbow ; elephant
        suicidal_ideation	-4	ello y ; empaqu ; empez con ; en 0 ; en <amount> ; en otr ; encin ; ener y
        suicidal_ideation	-4	epilepsy ; epileptic ; es de ; eso ; espald ; est <palecolor> ; est es ; exp
        suicidal_ideation	-4	f crack ; fat ; fent in ; fifteen minut ; finger ; flood ; fly in ; for $
        suicidal_ideation	-4	for alcohol ; for anoth ; for parent ; for thi ; foreman ; forgiv the
        suicidal_ideation	-4	form pt ; froz ; gab ; gas can ; gatorad ; gent ; get through ; ghost ; giggl
        suicidal_ideation	-4	girl who ; glas and ; gon to ; got 0 ; got me ; gracia a ; graduat ; granddad
        suicidal_ideation	-4	grandm ; groggy ; gues i ; gust ; ha ; habl ; habl a ; hadnt ; hand jump
        suicidal_ideation	-4	happy ; harnes on ; has 0 ; hav him ; hav his ; he <awake> ; he <play>
        suicidal_ideation	-4	he <take> ; he <wait> ; he and ; he eat ; hear voic ; heart attack ; heav on
        suicidal_ideation	-4	hel <need> ; hel i ; held my ; help with ; her <last> ; her garden
        suicidal_ideation	-4	hes <ask> ; hes <take> ; hes a ; hes stil ; hes the ; hij and ; hijo creen
        suicidal_ideation	-4	hil ; him <asleep> ; himself to ; his <chestheart> ; his <day> ; his fac
        suicidal_ideation	-4	honeymoon ; hour would ; housemat ; hubby ; hum ; husband ; hvac ; hygienist
        suicidal_ideation	-4	i <home> ; i buy ; i discharg ; i hadnt ; i laugh ; i left ; i liv ; i pay
        suicidal_ideation	-4	id nev ; im afraid ; im calm ; im in ; im sick ; im ~not ; in <intoxicated>
        suicidal_ideation	-4	in jan ; in ojai ; in room ; intak ; intensiv outpatient ; internamient ; irm
        suicidal_ideation	-4	is <hit> ; is <illness> ; is hold ; island ; issu ; it <stop> ; it feel
        suicidal_ideation	-4	its paid ; its quiet ; izquierd ; jug ; keep park ; kil for ; kil the ; knit
        suicidal_ideation	-4	knot yesterday ; la <headface> ; la <record> ; la boc ; la cocin ; la de
        suicidal_ideation	-4	la farmaci ; la fil ; la segund ; lady at ; languag ; last part ; law
        suicidal_ideation	-4	le acab ; le ech ; le sal ; left sid ; lent ; let to ; lif back ; lighthous
        suicidal_ideation	-4	llevamo ; lot and ; madam im ; mag ; magandang ; malibu ; mam que
        suicidal_ideation	-4	management ; manil ; me <remember> ; me too ; met a ; meti ; metrolink stop
        suicidal_ideation	-4	mg x ; mi <town> ; mi abuelit ; mi mar ; michoacan ; much a ; my <breath>
        suicidal_ideation	-4	my <colleague> ; my <home> ; my bos ; my chef ; my sid ; my stepdad ; my ~lat
        suicidal_ideation	-4	myself <amount> ; nad ni ; nail gun ; nam in ; narcan x ; need you ; neith
        suicidal_ideation	-4	nev <go> ; nev <take> ; nev don ; new <home> ; newborn ; nin and ; no ~<hit>
        suicidal_ideation	-4	no ~<medicine> ; no ~ide ; no ~med ; no ~tenemo ; nobody in ; nod ; non
        suicidal_ideation	-4	not ~a ; not ~sinc ; noven ; now 0 ; now my ; numer equivoc ; nurs board
        suicidal_ideation	-4	o sea ; oaxac ; of <fire> ; of <night> ; of <phone> ; of current
        suicidal_ideation	-4	of methadon ; of record ; off <medicine> ; off from ; off xanax ; often
        suicidal_ideation	-4	ojai ; ok ; on <amount> ; on <kin> ; on a ; on behalf ; open a ; or is
        suicidal_ideation	-4	or not ; orin ; otr cos ; our <pet> ; our <town> ; our church ; our fami
        suicidal_ideation	-4	out 0 ; outlet ; overnight ; overpas on ; papa ; parej ; part just
        suicidal_ideation	-4	password for ; patron me ; pensamiento que ; per <partner> ; per la ; per no
        suicidal_ideation	-4	php ; platic con ; pluck ; pok ; polv ; pop ; por <stimulant> ; por cristal
        suicidal_ideation	-4	porch ; porqu el ; position ; possibl ; pow ; pray ; pref ; prescrib
        suicidal_ideation	-4	present ; prob ; program for ; promis i ; proof ; prueb ; pt want ; pued llev
        suicidal_ideation	-4	punch ; purchas ; que tengan ; quedan ; question ; quier ayud ; rag ; rain
        suicidal_ideation	-4	recal ; receiv ; recib ; reciben ; resed <home> ; return to ; revent ; ris
        suicidal_ideation	-4	room with ; roommat say ; rough ; ruid de ; said look ; said no ; said sorry
        suicidal_ideation	-4	sam <stranger> ; say nobody ; scissor to ; se cay ; se me ; se mud
        suicidal_ideation	-4	se revent ; see them ; seiz ; serv ; she <fall> ; should i ; si es ; sick
        suicidal_ideation	-4	sillon ; silv ; sin ~<need> ; sinc then ; sinc thi ; sit down ; sit for
        suicidal_ideation	-4	sixty ; ski ; sleep on ; slipper ; slow and ; sneez ; so bad ; so far
        suicidal_ideation	-4	so ive ; so yes ; som <alcohol> ; som cut ; someth els ; station ; stay and
        suicidal_ideation	-4	stol ; stop going ; str ; structur at ; stubborn ; su <child> ; su <drive>
        suicidal_ideation	-4	su prim ; suic y ; sur we ; swat ; sweatshirt ; swing ; tap off ; temp
        suicidal_ideation	-4	tempran ; ten <moment> ; teng mi ; thank god ; that <eat> ; that id
        suicidal_ideation	-4	that isnt ; that my ; that why ; thatl be ; the <eat> ; the <trade>
        suicidal_ideation	-4	the card ; the clinic ; the curb ; the kitchen ; the new ; the organ
        suicidal_ideation	-4	the oxy ; the pin ; the ring ; the stat ; the tac ; they did ; thirty day
        suicidal_ideation	-4	threaten to ; tiend ; titl and ; to <always> ; to every ; to interview
        suicidal_ideation	-4	to stab ; toc jur ; tomato ; ton ; tonic ; trabaj ; trai ; trembl ; tri it
        suicidal_ideation	-4	triag ; troubl is ; try again ; turn de ; turtl ; twelv week ; un <outdoors>
        suicidal_ideation	-4	una <moment> ; una <pill> ; una <play> ; una hor ; unles ; up lik
        suicidal_ideation	-4	urgent car ; us ; va <order> ; va referral ; val ; valentin ; van dos ; varia
        suicidal_ideation	-4	vend ; veng ; virtual ; viv con ; viv en ; viv with ; wallpap ; want 0
        suicidal_ideation	-4	want help ; want him ; was <give> ; was <stimulant> ; was a ; we can
        suicidal_ideation	-4	we lost ; wev been ; what should ; whatev ; wher <crowd> ; wher you
        suicidal_ideation	-4	wheth you ; whil she ; who <phone> ; wif ask ; wil look ; wir
        suicidal_ideation	-4	with <bodypart> ; with <child> ; with <clinician> ; with all ; with kyl
        suicidal_ideation	-4	with som ; with your ; withdrawal ; wood ; wrong numb ; x sem ; y <asleep>
        suicidal_ideation	-4	y <bodypart> ; y <leave> ; y desd ; ya regal ; yo <alone> ; yo <consume>
        suicidal_ideation	-4	yo sol ; you <job> ; you kind ; you should ; you so ; your <room>
        suicidal_ideation	-4	your build ; zoo ; zoom ; ~<clinician> ; ~<go> <job> ; ~<headface>
        suicidal_ideation	-4	~<height> ~<water> ; ~<hit> ~<headface> ; ~<illness> ; ~<insurance> and
        suicidal_ideation	-4	~<law> ; ~<leave> ; ~<limp> ; ~<need> ~<hospital> ; ~<need> ~<take> ; ~<play>
        suicidal_ideation	-4	~<room> ~<furniture> ; ~<sick> ; ~<stranger> ; ~<stranger> at ; ~<think> en
        suicidal_ideation	-4	~<treatment> <law> ; ~a ~<month> ; ~a ~month ; ~along and ; ~at ; ~blu ; ~bos
        suicidal_ideation	-4	~broth ; ~coffe ; ~cost ; ~count ; ~cp ; ~day ~stay ; ~forty ; ~habl
        suicidal_ideation	-4	~hay quien ; ~hospital ; ~insuranc and ; ~is ; ~net no ; ~no ~<think>
        suicidal_ideation	-4	~no ~thought ; ~only ; ~opi no ; ~patient ; ~pued ni ; ~rm ; ~se le ; ~singl
        suicidal_ideation	-4	~stay ; ~suicidal ; ~thought ; ~try ; ~withdrawal ; él <say>
        suicidal_ideation	-5	+ meth ; 0 <crowd> ; 0 <past> ; 0 hes ; 0 item ; 0 over ; 0 way ; 0 week
        suicidal_ideation	-5	<alcohol> <withdrawal> ; <alcohol> el ; <alcohol> to ; <always> <stop>
        suicidal_ideation	-5	<amount> by ; <ask> <appointment> ; <asleep> <take> ; <asleep> in
        suicidal_ideation	-5	<asleep> on ; <blade> <eat> ; <blood> from ; <bodypart> <leave>
        suicidal_ideation	-5	<breath> <take> ; <build> <stop> ; <buy> <home> ; <child> <school>
        suicidal_ideation	-5	<child> wher ; <cold> <bodypart> ; <cold> on ; <consume> <home>
        suicidal_ideation	-5	<container> would ; <continue> no ; <crowd> par ; <day> <rarely> ; <day> are
        suicidal_ideation	-5	<day> nad ; <die> <shame> ; <die> in ; <die> on ; <die> ~<kin> ; <drive> his
        suicidal_ideation	-5	<drive> no ; <drug> <kin> ; <eat> <furniture> ; <eat> <leave> ; <eat> is
        suicidal_ideation	-5	<emergency> <room> ; <emergency> in ; <fall> off ; <fire> <furniture>
        suicidal_ideation	-5	<fire> en ; <fire> la ; <friend> <night> ; <friend> <school>
        suicidal_ideation	-5	<furniture> <take> ; <give> <ask> ; <give> <write> ; <go> <alcohol>
        suicidal_ideation	-5	<go> bien ; <gun> <kin> ; <happy> <play> ; <headface> <color>
        suicidal_ideation	-5	<headface> <furniture> ; <headface> <headface> ; <headface> y ; <hear> com
        suicidal_ideation	-5	<hit> <furniture> ; <home> <kin> ; <home> <last> ; <home> de ; <home> no
        suicidal_ideation	-5	<hospital> <need> ; <hospital> in ; <insurance> <treatment> ; <job> en
        suicidal_ideation	-5	<job> no ; <key> <partner> ; <kin> <alcohol> ; <kin> <feel> ; <kin> <illness>
        suicidal_ideation	-5	<kin> <kill> ; <kin> <start> ; <kin> <stimulant> ; <kin> cant ; <kin> no
        suicidal_ideation	-5	<last> <month> ; <last> <sedative> ; <law> <hear> ; <law> of
        suicidal_ideation	-5	<leave> <angry> ; <leave> <home> ; <leave> <palecolor> ; <media> on
        suicidal_ideation	-5	<medicine> <sedative> ; <moment> <always> ; <moment> <eat> ; <moment> <month>
        suicidal_ideation	-5	<moment> <school> ; <moment> es ; <moment> se ; <month> <asleep>
        suicidal_ideation	-5	<month> <job> ; <month> en ; <need> <trade> ; <need> <withdrawal> ; <need> by
        suicidal_ideation	-5	<need> someth ; <need> somewher ; <need> tx ; <needle> ; <night> <smell>
        suicidal_ideation	-5	<official> <law> ; <opioid> <need> ; <outdoors> and ; <outdoors> so
        suicidal_ideation	-5	<pain> <moment> ; <partner> <need> ; <past> <child> ; <past> <consume>
        suicidal_ideation	-5	<past> <last> ; <pet> <need> ; <phone> <outdoors> ; <phone> <pet> ; <photo> 0
        suicidal_ideation	-5	<play> 0 ; <play> <always> ; <play> <outdoors> ; <rarely> <past>
        suicidal_ideation	-5	<room> <moment> ; <room> are ; <room> when ; <say> <chestheart> ; <say> el
        suicidal_ideation	-5	<say> is ; <school> <treatment> ; <school> at ; <school> how
        suicidal_ideation	-5	<shake> <furniture> ; <shame> <give> ; <stimulant> <bodypart>
        suicidal_ideation	-5	<stimulant> <home> ; <stimulant> <stranger> ; <stimulant> most
        suicidal_ideation	-5	<stimulant> with ; <stop> <stimulant> ; <stop> <treatment>
        suicidal_ideation	-5	<stranger> <clothes> ; <stranger> que ; <stranger> ther ; <take> <cannabis>
        suicidal_ideation	-5	<take> <withdrawal> ; <take> un ; <town> <give> ; <town> <town>
        suicidal_ideation	-5	<trade> <put> ; <treatment> <bodypart> ; <treatment> <illness>
        suicidal_ideation	-5	<treatment> de ; <treatment> is ; <vermin> <furniture> ; <vermin> <room>
        suicidal_ideation	-5	<water> <cold> ; <week> <week> ; <withdrawal> and ; <write> <happy>
        """
}
