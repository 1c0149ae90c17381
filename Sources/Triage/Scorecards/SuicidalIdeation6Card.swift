extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	-3	at <home> ; aug ; baby ; back so ; bad ; bag ; bag the ; banquet ; be <hot>
        suicidal_ideation	-3	becaus he ; been at ; been sob ; behind me ; believ ; bien y ; bonjour ; bump
        suicidal_ideation	-3	by <eat> ; by mistak ; cal a ; californi ; can <promise> ; can be ; can we
        suicidal_ideation	-3	capsul ; cas no ; central ; child ; children ; christma he ; cign
        suicidal_ideation	-3	clr <child> ; clr <phone> ; clr <write> ; clr has ; coffe ground ; com down
        suicidal_ideation	-3	communion ; compani ; complaint ; complet ; con alguien ; concern ; consid
        suicidal_ideation	-3	cool ; coraj ; could <say> ; could a ; coverag ; custodian ; dat of
        suicidal_ideation	-3	day eight ; de <illness> ; de eso ; de intern ; de mor ; de él ; dedo
        suicidal_ideation	-3	del <bodypart> ; dentr ; desd cuand ; despert y ; detra ; did your
        suicidal_ideation	-3	doe <treatment> ; dos o ; drank himself ; drum ; duck ; eight week ; el cor
        suicidal_ideation	-3	el del ; elbow ; eleven week ; en otr ; f want ; fath ; favorit ; febrer
        suicidal_ideation	-3	fin no ; follow ; for <bodypart> ; for fiv ; for residential ; for thi
        suicidal_ideation	-3	forgiv the ; found out ; from <play> ; front door ; ghost ; girl who
        suicidal_ideation	-3	glas and ; go anywher ; go if ; go liv ; god bles ; got me ; granddad
        suicidal_ideation	-3	great shap ; group for ; grupo ; gum ; h ; hac con ; hadnt ; half month
        suicidal_ideation	-3	hang ; harbor ; hav his ; havent <asleep> ; havent slept ; he and ; he cant
        suicidal_ideation	-3	hear him ; hear the ; her <say> ; her first ; her garden ; her off ; her word
        suicidal_ideation	-3	hi ther ; hijo creen ; him so ; himself to ; hr 0 ; hubby ; i <hear>
        suicidal_ideation	-3	i <home> ; i cri ; id lik ; ignor ; im <sick> ; im aft ; im off ; in <eat>
        suicidal_ideation	-3	in <intoxicated> ; in <law> ; in august ; in decemb ; in great ; in recovery
        suicidal_ideation	-3	in troubl ; intent quit ; is <job> ; is ther ; it <money> ; it cost ; it stop
        suicidal_ideation	-3	its paid ; ive nev ; kid 0 ; kil for ; kil the ; knuckl ; la <partner>
        suicidal_ideation	-3	la cal ; la de ; la tiend ; las onc ; law ; lax ; le <consume> ; le est
        suicidal_ideation	-3	le hag ; learn how ; lent ; lik <day> ; lik your ; llaman ; llen de ; llevamo
        suicidal_ideation	-3	los de ; los labio ; mag ; mailbox ; management ; manil ; mat <amount> ; may
        suicidal_ideation	-3	me tien ; me too ; memb ; mi <record> ; mi <town> ; mi parej ; mi segur
        suicidal_ideation	-3	mis one ; moon ; mor than ; msw ; my bos ; myself <amount> ; nad en ; nam in
        suicidal_ideation	-3	nam or ; need mor ; need you ; negr ; neith of ; neur ; new <home> ; ni una
        suicidal_ideation	-3	nin and ; no ~<kin> ; no ~<pain> ; no ~<threat> ; no ~pil ; no ~sabemo
        suicidal_ideation	-3	noven ; now a ; now no ; oding ; of <home> ; of <night> ; of car ; of current
        suicidal_ideation	-3	of your ; off <medicine> ; on <alcohol> ; on sit ; on what ; one <consume>
        suicidal_ideation	-3	one word ; open to ; opening ; or is ; our <church> ; over <amount>
        suicidal_ideation	-3	overnight ; pac ; pag <amount> ; paint the ; pantry ; pap ; paramedic
        suicidal_ideation	-3	parroqui ; part tim ; pend ; per la ; permis ; physical ; pleas let ; por eso
        suicidal_ideation	-3	post <job> ; pregunt que ; purpl ; pus ties ; que <take> ; que ni ; question
        suicidal_ideation	-3	quieren ; read me ; relationship ; res ; rob ; sali ; salon ; salud
        suicidal_ideation	-3	say that ; scar to ; se <fall> ; se <leave> ; se mud ; see them ; seek
        suicidal_ideation	-3	sepulved <height> ; sepulved overpas ; shak the ; she <continue> ; she tak
        suicidal_ideation	-3	should i ; sick ; sip ; sixty ; sleep on ; smokin ; so bad ; so ive
        suicidal_ideation	-3	someplac ; someth els ; sometim ; son has ; spider ; sport ; stat dtr
        suicidal_ideation	-3	station ; stay and ; step on ; stif ; stop going ; strok ; structur at
        suicidal_ideation	-3	su <drive> ; suggest ; summary ; surgeon ; sus <kin> ; swat ; sweatshirt
        suicidal_ideation	-3	swing ; taxi ; tea leav ; tempran ; teng <afraid> ; termin ; texa
        suicidal_ideation	-3	that <start> ; that hous ; that id ; that why ; the <afraid> ; the <break>
        suicidal_ideation	-3	the <kill> ; the <sick> ; the <vermin> ; the bat ; the curb ; the er
        suicidal_ideation	-3	the pin ; the problem ; the refrigerator ; the rid ; the second ; thermomet
        suicidal_ideation	-3	thos box ; through his ; tid x ; tiend ; tight ; to <pain> ; to herself
        suicidal_ideation	-3	to interview ; to sit ; tomorrow it ; tra la ; truck was ; truck wont
        suicidal_ideation	-3	tweezer ; twelv ; un <friend> ; un <outdoors> ; un prim ; un program
        suicidal_ideation	-3	una pastil ; uno tre ; until ; up lik ; urgent car ; use in ; valley ; vien
        suicidal_ideation	-3	vis ; viv en ; was <give> ; was <kill> ; was <shake> ; was <take> ; was told
        suicidal_ideation	-3	wav at ; we <put> ; when we ; whisper ; who isnt ; who would ; whol lif
        suicidal_ideation	-3	with <clinician> ; with <stimulant> ; with all ; work ive ; y fum ; y todavi
        suicidal_ideation	-3	year i ; your <build> ; your <room> ; your <town> ; your build ; zip ; ~/
        suicidal_ideation	-3	~0 ~<month> ; ~<clinician> ; ~<consume> in ; ~<day> ~of ; ~<go> <job>
        suicidal_ideation	-3	~<headface> ; ~<limp> ; ~<month> and ; ~<play> ; ~<think> en ; ~a ~<friend>
        suicidal_ideation	-3	~any ; ~at ; ~bottl ; ~cream ; ~de ~<illness> ; ~dic ; ~door ; ~encuentr
        suicidal_ideation	-3	~hac ~<pain> ; ~hac ~dan ; ~ice ~<eat> ; ~ice ~cream ; ~lat ~husband ; ~lin
        suicidal_ideation	-3	~liv ; ~me pued ; ~of ~0 ; ~pech ; ~per ; ~pet ; ~quier ir ; ~ran
        suicidal_ideation	-3	~singl ~<kin> ; ~start ; ~stay ; ~sunday ; ~sweat ; ~teng segur ; ~ther ~park
        suicidal_ideation	-3	~try ; ~usa ; ~y ; él dic
        suicidal_ideation	-4	0 <bodypart> ; 0 <play> ; 0 out ; 0 week ; <alcohol> <cold> ; <alcohol> <kin>
        suicidal_ideation	-4	<alcohol> <need> ; <alcohol> con ; <always> <stop> ; <amount> <clinician>
        suicidal_ideation	-4	<amount> <emergency> ; <amount> <partner> ; <amount> <see> ; <amount> lif
        suicidal_ideation	-4	<amount> who ; <angry> <play> ; <ask> <appointment> ; <ask> <furniture>
        suicidal_ideation	-4	<ask> <pet> ; <ask> and ; <ask> is ; <ask> when ; <asleep> <take>
        suicidal_ideation	-4	<asleep> a ; <asleep> ok ; <blood> from ; <blood> off ; <bodypart> <bodypart>
        suicidal_ideation	-4	<bodypart> <child> ; <bodypart> <clinician> ; <bodypart> <furniture>
        suicidal_ideation	-4	<bodypart> <height> ; <bodypart> <kill> ; <bodypart> <leave>
        suicidal_ideation	-4	<bodypart> <palecolor> ; <bodypart> <rope> ; <bodypart> has ; <bodypart> hav
        suicidal_ideation	-4	<bodypart> no ; <break> <room> ; <chestheart> attack ; <child> <month>
        suicidal_ideation	-4	<child> <pill> ; <child> in ; <child> wher ; <clinician> <blood>
        suicidal_ideation	-4	<clinician> <headface> ; <clinician> <kin> ; <clinician> <moment>
        suicidal_ideation	-4	<clinician> <night> ; <clinician> <stop> ; <clinician> at ; <clinician> has
        suicidal_ideation	-4	<clinician> me ; <clothes> <phone> ; <clothes> <stranger> ; <color> <eat>
        suicidal_ideation	-4	<consume> himself ; <consume> nad ; <consume> or ; <container> sinc
        suicidal_ideation	-4	<continue> a ; <continue> in ; <crowd> <moment> ; <crowd> par ; <day> <eat>
        suicidal_ideation	-4	<day> <fall> ; <day> am ; <day> nad ; <daytime> <alcohol>
        suicidal_ideation	-4	<daytime> <continue> ; <die> <put> ; <drive> <amount> ; <drive> <town>
        suicidal_ideation	-4	<drive> somewher ; <drug> <phone> ; <drug> <play> ; <eat> <church>
        suicidal_ideation	-4	<eat> <leave> ; <emergency> <amount> ; <emergency> <caretaking>
        suicidal_ideation	-4	<fall> <day> ; <feel> it ; <fire> <eat> ; <fluid> <chestheart>
        suicidal_ideation	-4	<friend> <friend> ; <friend> de ; <furniture> <bodypart> ; <furniture> <hold>
        suicidal_ideation	-4	<furniture> <need> ; <furniture> sinc ; <give> <ask> ; <give> mis
        suicidal_ideation	-4	<go> <colleague> ; <go> <hospital> ; <go> bien ; <happy> <container>
        suicidal_ideation	-4	<happy> <height> ; <happy> flat ; <headface> <headface> ; <headface> com
        suicidal_ideation	-4	<headface> lik ; <hear> <happy> ; <hear> <photo> ; <hear> com ; <hear> the
        suicidal_ideation	-4	<height> out ; <height> wher ; <hit> <furniture> ; <hit> <home>
        suicidal_ideation	-4	<hit> <opening> ; <hit> en ; <home> <count> ; <home> <furniture>
        suicidal_ideation	-4	<home> <happy> ; <home> <outdoors> ; <home> <take> ; <home> <treatment>
        suicidal_ideation	-4	<home> con ; <hospital> <record> ; <hospital> <think> ; <hot> <day>
        suicidal_ideation	-4	<illness> <go> ; <illness> y ; <insurance> <crowd> ; <insurance> <need>
        suicidal_ideation	-4	<insurance> i ; <job> <month> ; <job> <school> ; <job> as ; <job> del
        suicidal_ideation	-4	<kill> <kin> ; <kin> <die> ; <kin> <trade> ; <kin> are ; <kin> cant
        suicidal_ideation	-4	<kin> is ; <kin> wil ; <law> for ; <law> of ; <leave> 0 ; <leave> sid
        suicidal_ideation	-4	<medicine> <medicine> ; <medicine> <need> ; <medicine> <pill>
        suicidal_ideation	-4	<moment> <bodypart> ; <moment> <last> ; <moment> <month> ; <moment> <week>
        suicidal_ideation	-4	<money> <need> ; <money> for ; <month> <leave> ; <month> <moment>
        suicidal_ideation	-4	<month> at ; <month> its ; <month> se ; <need> <buy> ; <need> <crowd>
        suicidal_ideation	-4	<needle> and ; <night> my ; <opening> con ; <opioid> <need> ; <order> by
        suicidal_ideation	-4	<outdoors> <go> ; <outdoors> <gun> ; <outdoors> <job> ; <outdoors> <past>
        suicidal_ideation	-4	<outdoors> and ; <palecolor> <insurance> ; <palecolor> cros
        suicidal_ideation	-4	<partner> <drive> ; <partner> <feel> ; <partner> me ; <past> <amount>
        suicidal_ideation	-4	<past> <take> ; <past> hes ; <past> pt ; <pet> ya ; <phone> <fall>
        suicidal_ideation	-4	<phone> <pet> ; <phone> <stimulant> ; <phone> equivoc ; <phone> if
        suicidal_ideation	-4	<photo> <room> ; <photo> <stranger> ; <pill> <medicine> ; <pill> at
        suicidal_ideation	-4	<play> <always> ; <play> <room> ; <play> i ; <play> was ; <put> <palecolor>
        suicidal_ideation	-4	<put> <shame> ; <room> <moment> ; <room> <room> ; <room> <week> ; <room> lik
        suicidal_ideation	-4	<say> <chestheart> ; <say> <law> ; <say> <year> ; <say> about ; <say> any
        suicidal_ideation	-4	<say> cant ; <say> desd ; <say> la ; <say> not ; <say> ~<amount>
        suicidal_ideation	-4	<say> ~<drug> ; <school> <furniture> ; <school> <record> ; <school> and
        suicidal_ideation	-4	<sedative> <asleep> ; <sedative> <cold> ; <see> <die> ; <shake> <amount>
        suicidal_ideation	-4	<shake> <furniture> ; <shake> so ; <shame> <give> ; <sick> <bodypart>
        suicidal_ideation	-4	<soon> <say> ; <start> a ; <stimulant> <child> ; <stimulant> <leave>
        suicidal_ideation	-4	<stimulant> <moment> ; <stimulant> <stranger> ; <stimulant> most
        suicidal_ideation	-4	<stop> <outdoors> ; <stop> <past> ; <stranger> <drive> ; <stranger> <need>
        suicidal_ideation	-4	<stranger> <see> ; <stranger> about ; <stranger> at ; <stranger> est
        suicidal_ideation	-4	<stranger> que ; <take> <breath> ; <take> <furniture> ; <take> <headface>
        suicidal_ideation	-4	<take> <hit> ; <take> <kill> ; <take> <treatment> ; <take> too
        suicidal_ideation	-4	<think> <hear> ; <think> <stimulant> ; <think> <treatment> ; <tool> off
        suicidal_ideation	-4	<town> <day> ; <treatment> <bodypart> ; <treatment> <past> ; <treatment> hac
        suicidal_ideation	-4	<treatment> was ; <try> <treatment> ; <vermin> <bodypart> ; <wait> <month>
        suicidal_ideation	-4	<water> <cold> ; <week> <rarely> ; <week> for ; <withdrawal>
        suicidal_ideation	-4	<withdrawal> and ; <write> <bodypart> ; <write> <happy> ; <write> from
        suicidal_ideation	-4	<year> <write> ; a <angry> ; a <caretaking> ; a <drug> ; a <illness>
        suicidal_ideation	-4	a <phone> ; a <tool> ; a <town> ; a <trade> ; a beer ; a clas ; a fit
        suicidal_ideation	-4	a friend ; a gentleman ; a lad ; a lock ; a phon ; a pip ; a report
        suicidal_ideation	-4	a respir ; a whol ; a ~<drug> ; a ~rop ; abiert en ; about 0 ; ach ; acuerd
        suicidal_ideation	-4	adentr ; again in ; agar ; agar la ; ahi no ; ahorc y ; al termin
        suicidal_ideation	-4	all <night> ; alumini ; ambien on ; an <night> ; an <treatment> ; and <awake>
        suicidal_ideation	-4	and my ; and two ; and what ; anoth one ; anxiety ; any kind ; are you ; arn
        suicidal_ideation	-4	arn y ; arriv ; as a ; as my ; as she ; aseguranz ; asham ; ask is ; ask when
        suicidal_ideation	-4	at a ; at six ; attach ; baby in ; back of ; background ; baggi ; bail
        suicidal_ideation	-4	bakersfield ; bakery ; baptism ; basical ; batch ; be ~<alone> ; bed in
        suicidal_ideation	-4	bedroom ; been <sober> ; been clean ; befor thi ; behavioral ; biciclet
        suicidal_ideation	-4	bien ; blam ; bldg ; blu cros ; blu shield ; book club ; bother anyon ; bruis
        suicidal_ideation	-4	but its ; but she ; buz ; by midnight ; by ten ; cak ; cal at ; cald ; camp
        suicidal_ideation	-4	can driv ; can promis ; can wait ; canc ; cant <awake> ; cant <write>
        suicidal_ideation	-4	card is ; cas ya ; cheek ; clos it ; clr <promise> ; coach littl ; coc y
        suicidal_ideation	-4	colchon ; com si ; con <crowd> ; conozc ; contract ; conversation ; coworker
        suicidal_ideation	-4	cuchar ; cur ; custody ; cut off ; de <appointment> ; de <hit> ; de dos
        suicidal_ideation	-4	de joven ; de las ; de noch ; de tijuan ; deacon ; deal ; del arn ; deliv
        suicidal_ideation	-4	den ; dent ; dia en ; dicen ; dim ; doe a ; doesnt need ; doing great
        suicidal_ideation	-4	doing wel ; dolor ; don it ; driveway ; drool ; durant ; dv ; earth for
        suicidal_ideation	-4	eighteen month ; el <headface> ; el <hear> ; el alcohol ; el cuent
        suicidal_ideation	-4	el doctor ; el pap ; el puest ; ello y ; empaqu ; empez ; ener y ; engin off
        suicidal_ideation	-4	ensen un ; episod ; es de ; es mi ; espanol ; est es ; extend ; f <need>
        suicidal_ideation	-4	faint ; falt una ; fam ; fat ; feel fin ; fiesta ; fin and ; flood ; footbal
        suicidal_ideation	-4	for <colleague> ; for <insurance> ; for <need> ; for <pain> ; for anoth
        suicidal_ideation	-4	for cok ; for two ; foreman ; frighten ; from <home> ; from it ; froz
        suicidal_ideation	-4	fue el ; ful of ; get help ; get me ; get through ; gig ; goldfish ; gon to
        suicidal_ideation	-4	gracia a ; grand mal ; group ; ha ; hac och ; hac un ; hag al ; hallway ; han
        suicidal_ideation	-4	hand jump ; hat ; hav him ; hav you ; havent had ; he <awake> ; he already
        suicidal_ideation	-4	heart attack ; hel <need> ; held my ; her <child> ; her <clinician>
        suicidal_ideation	-4	her last ; hes <say> ; hes a ; hes ask ; hes at ; him <asleep> ; him no
        suicidal_ideation	-4	himself tonight ; his <chestheart> ; his kne ; his landlord ; honeymoon
        suicidal_ideation	-4	host ; hot ; hour of ; hour would ; how <calm> ; hrs ; hum ; husband
        suicidal_ideation	-4	hygienist ; i <afraid> ; i <eat> ; i <hit> ; i <hold> ; i buy ; i carry
        suicidal_ideation	-4	i catch ; i hadnt ; i left ; id trust ; im <try> ; im a ; im afraid ; im in
        suicidal_ideation	-4	in <color> ; in <play> ; in background ; in colleg ; in envelop ; in malibu
        suicidal_ideation	-4	in stat ; inspector ; int it ; internamient ; irm ; is <afraid> ; is back
        suicidal_ideation	-4	is from ; is hold ; is ~a ; island ; it <afraid> ; it feel ; jur ; kid wher
        suicidal_ideation	-4	knit ; ko ; la <headface> ; la boc ; la cocin ; la fil ; la primer ; las tard
        suicidal_ideation	-4	le <buy> ; le habl ; left in ; left sid ; licenci ; lighthous
        suicidal_ideation	-4	lik <stranger> ; lik me ; llev un ; lo <wait> ; lodg ; los mart ; lot and
        suicidal_ideation	-4	lot of ; madam im ; mak <eat> ; mam que ; manuel ; marriag ; mat per ; me but
        suicidal_ideation	-4	me est ; me va ; meti ; mft ; mi ahij ; mi prim ; mi trabaj ; moment ; mor on
        suicidal_ideation	-4	morn and ; much as ; murd ; museum ; my <breath> ; my <clinician>
        suicidal_ideation	-4	my <colleague> ; my brother ; my chef ; my chest ; my coat ; my email
        suicidal_ideation	-4	my fiance ; my finger ; my hous ; my insulin ; my key ; my left ; my new
        suicidal_ideation	-4	my second ; my sid ; neg ; neith ; neurologist ; nev known ; nev touch
        suicidal_ideation	-4	nev want ; new ; nin of ; nino que ; no ~<hot> ; no ~<pill> ; no ~drug
        suicidal_ideation	-4	no ~soy ; nobody in ; nod ; non sinc ; nos <go> ; not ~a ; noth els
        suicidal_ideation	-4	numer equivoc ; nurs board ; of <caretaking> ; of <job> ; of <phone>
        suicidal_ideation	-4	of methadon ; of record ; oficial de ; oficin ; on methadon ; on own ; only 0
        suicidal_ideation	-4	oth <stranger> ; otr cos ; otr lad ; otra ; our # ; our <town> ; our fami
        suicidal_ideation	-4	outlet ; pag un ; pain clinic ; panel ; panz ; par un ; parej ; pas de
        suicidal_ideation	-4	pas la ; patron ; patron me ; pay cash ; peach ; pech ; pet ; php ; pick at
        suicidal_ideation	-4	pluck ; polv ; pon ; pop ; por los ; por una ; pour out ; pow ; pray
        suicidal_ideation	-4	pregnant ; prescrib ; present ; professional ; project ; promis i ; pt <need>
        suicidal_ideation	-4	pt <partner> ; pued ; pued llev ; pus a ; que <moment> ; que sigu
        suicidal_ideation	-4	que tengan ; quier dejarl ; rag ; rail yard ; railroad ; rath <say> ; re dtr
        suicidal_ideation	-4	recal ; reciben ; remember ; resed ; resed <home> ; residential ; revent
        suicidal_ideation	-4	ris ; room with ; sacud ; safe ; sang ; sangr ; sap ; say i ; say next
        suicidal_ideation	-4	scalp ; se quit ; se revent ; security ; sel ; self <money> ; self pay
        suicidal_ideation	-4	send me ; separat ; shield ; sho in ; sillon ; silv ; sinc <kin> ; sinc lunch
        suicidal_ideation	-4	sinc when ; sit <continue> ; sit for ; sit stil ; six ; ski ; sleep ok
        suicidal_ideation	-4	sleev to ; slow and ; so yes ; som cut ; somewher to ; stair ; start dat
        suicidal_ideation	-4	start thi ; stubborn ; su <child> ; su prim ; suegr ; support ; sur we ; sz
        suicidal_ideation	-4	sí <need> ; teeth ; telehealth ; teng dos ; that <eat> ; that <last>
        suicidal_ideation	-4	that <play> ; that com ; that isnt ; that last ; that my ; the <hot>
        suicidal_ideation	-4	the <official> ; the <town> ; the alarm ; the cal ; the card ; the clinic
        suicidal_ideation	-4	the dry ; the fourth ; the front ; the map ; the middl ; the tac ; therapy
        suicidal_ideation	-4	they did ; they said ; thing they ; third ; throw ; til he ; tim the ; tio
        suicidal_ideation	-4	to <always> ; to <school> ; to <treatment> ; to begin ; to death ; to every
        suicidal_ideation	-4	to talk ; to you ; ton ; took one ; try again ; turn <palecolor> ; turn de
        suicidal_ideation	-4	turtl ; twin ; typ thi ; un <kin> ; un <treatment> ; un cuchil ; una <home>
        suicidal_ideation	-4	una <play> ; una cas ; unpaid ; us ; val ; valentin ; van dos ; veng
        suicidal_ideation	-4	vest azul ; vez me ; vid de ; virtual ; voic say ; vomit ; w ; want 0
        suicidal_ideation	-4	was <count> ; was <see> ; wav ; we <say> ; we <see> ; we lost ; we took
        suicidal_ideation	-4	wev been ; what <go> ; what should ; what that ; what would ; whatev
        suicidal_ideation	-4	wher to ; wheth you ; who cal ; who doe ; who sel ; wif has ; wil <try>
        suicidal_ideation	-4	wil look ; wil pay ; wil try ; win with ; with <bodypart> ; with kyl
        suicidal_ideation	-4	with peopl ; with sob ; with us ; with your ; work at ; worri ; writ a
        suicidal_ideation	-4	wrong <phone> ; x sem ; y <amount> ; y <bodypart> ; y ni ; y sali ; y tra
        suicidal_ideation	-4	yesterday was ; yo tambien ; yog ; your <furniture> ; your <treatment> ; zoo
        suicidal_ideation	-4	zoom ; ~<hear> ; ~<home> ~<rail> ; ~<illness> ; ~<job> ; ~<medicine> no
        suicidal_ideation	-4	~<need> ir ; ~<night> ; ~<room> ~<furniture> ; ~<think> ni ; ~<think> ~<pain>
        suicidal_ideation	-4	~<think> ~of ; ~<unreal> ; ~a ~<month> ; ~a ~month ; ~along and ; ~ano ; ~blu
        suicidal_ideation	-4	~bos ; ~convulsion ; ~cost ; ~count ; ~delirium ; ~died and ; ~dorm ; ~excus
        suicidal_ideation	-4	~i ~<go> ; ~insuranc and ; ~iop ; ~lat ~<kin> ; ~mi ~<room> ; ~mi ~cuart
        suicidal_ideation	-4	~naloxon ; ~night ; ~nos ; ~offic ; ~only ; ~pack ; ~pain ; ~sabemo ; ~seizur
        suicidal_ideation	-4	~sient la ; ~son ; ~thought ~of ; ~tri ~to ; él <say>
        suicidal_ideation	-5	0 <crowd> ; 0 <stop> ; 0 hes ; 0 item ; 0 mos ; 0 or ; 0 way ; <afraid> to
        suicidal_ideation	-5	<alcohol> <bodypart> ; <alcohol> for ; <alcohol> of ; <alcohol> to
        suicidal_ideation	-5	<amount> <phone> ; <ask> abt ; <asleep> in ; <blade> <eat>
        suicidal_ideation	-5	<blade> <outdoors> ; <blood> <sedative> ; <bodypart> <fall>
        suicidal_ideation	-5	<bodypart> <partner> ; <bodypart> <take> ; <bodypart> i ; <break> my
        suicidal_ideation	-5	<buy> <home> ; <child> <illness> ; <child> <job> ; <child> <school>
        suicidal_ideation	-5	<child> <stimulant> ; <clinician> who ; <cold> <bodypart> ; <colleague> <kin>
        suicidal_ideation	-5	<colleague> del ; <colleague> i ; <consume> <consume> ; <container> in
        suicidal_ideation	-5	<continue> 0 ; <continue> <headface> ; <continue> <stranger> ; <day> <rarely>
        suicidal_ideation	-5	<day> <shake> ; <day> at ; <die> <shame> ; <die> on ; <drive> <last>
        suicidal_ideation	-5	<drive> his ; <drive> no ; <emergency> <room> ; <fall> out ; <feel> fin
        suicidal_ideation	-5	<feel> jur ; <fire> <furniture> ; <furniture> <take> ; <give> to
        suicidal_ideation	-5	<go> <play> ; <gun> <kin> ; <happy> <play> ; <headface> <amount>
        suicidal_ideation	-5	<headface> <bodypart> ; <headface> at ; <headface> y ; <hear> on
        suicidal_ideation	-5	<height> from ; <hit> y ; <hold> <blade> ; <home> <last> ; <home> <play>
        suicidal_ideation	-5	<home> anymor ; <home> de ; <homeless> <stimulant> ; <hospital> de
        suicidal_ideation	-5	<illness> <consume> ; <illness> in ; <job> <job> ; <job> <money>
        suicidal_ideation	-5	<key> <pet> ; <kin> <bodypart> ; <kin> <kill> ; <kin> <last> ; <kin> <start>
        suicidal_ideation	-5	<kin> <stimulant> ; <kin> in ; <kin> no ; <kin> ~<drive> ; <last> <month>
        suicidal_ideation	-5	<law> <amount> ; <law> <ask> ; <law> <hear> ; <law> <stop> ; <leave> <angry>
        suicidal_ideation	-5	<leave> <home> ; <leave> <palecolor> ; <leave> de ; <lock> <drive>
        suicidal_ideation	-5	<medicine> <moment> ; <medicine> <sedative> ; <medicine> no
        suicidal_ideation	-5	<moment> <moment> ; <moment> in ; <moment> of ; <money> <treatment>
        suicidal_ideation	-5	<month> <alcohol> ; <month> <go> ; <month> <job> ; <month> <partner>
        suicidal_ideation	-5	<month> en ; <month> the ; <month> to ; <need> <continue> ; <need> <trade>
        suicidal_ideation	-5	<need> in ; <need> tx ; <need> ~<treatment> ; <needle> ; <night> <crowd>
        suicidal_ideation	-5	<night> <write> ; <night> of ; <official> <law> ; <official> de ; <opioid> de
        suicidal_ideation	-5	<outdoors> <last> ; <outdoors> so ; <pain> <hospital> ; <pain> <moment>
        suicidal_ideation	-5	<partner> <kin> ; <past> <alcohol> ; <past> <headface> ; <past> <last>
        suicidal_ideation	-5	<phone> by ; <photo> 0 ; <play> 0 ; <play> <bodypart> ; <play> <happy>
        suicidal_ideation	-5	<play> <job> ; <rarely> <past> ; <sad> y ; <say> 0 ; <say> <withdrawal>
        suicidal_ideation	-5	<say> ~si ; <school> <play> ; <school> <rope> ; <school> how ; <see> <night>
        suicidal_ideation	-5	<see> <phone> ; <see> ~how ; <shake> the ; <stimulant> <bodypart>
        suicidal_ideation	-5	<stimulant> was ; <stop> <alcohol> ; <stranger> <amount>
        suicidal_ideation	-5	<stranger> <clothes> ; <stranger> <job> ; <take> <cannabis>
        suicidal_ideation	-5	<take> <chestheart> ; <take> <law> ; <take> <shake> ; <take> an
        suicidal_ideation	-5	<think> <calm> ; <town> <give> ; <town> <kin> ; <town> <month> ; <town> on
        suicidal_ideation	-5	<trade> <go> ; <treatment> <ask> ; <treatment> <kin> ; <treatment> <moment>
        suicidal_ideation	-5	<treatment> <think> ; <treatment> par ; <treatment> pt ; <treatment> thi
        suicidal_ideation	-5	<try> <stop> ; <vermin> <furniture> ; <water> <continue> ; <week> <count>
        suicidal_ideation	-5	<week> <day> ; <write> <media> ; <write> <need> ; <write> <outdoors>
        suicidal_ideation	-5	<write> with ; <year> <continue> ; <year> <see> ; a <church> ; a <clinician>
        suicidal_ideation	-5	a <colleague> ; a <color> ; a <fluid> ; a <key> ; a <official> ; a <opioid>
        suicidal_ideation	-5	a <order> ; a <school> ; a <treatment> ; a cal ; a intent ; a park ; a sob
        suicidal_ideation	-5	a student ; a thing ; a wed ; a ~<seizure> ; a ~seizur ; accept ; ahij
        suicidal_ideation	-5	am no ; and <home> ; and can ; and liv ; and most ; and our ; and say ; apoy
        suicidal_ideation	-5	app ; appreciat ; apriet ; are my ; arent ther ; armpit ; ask abt ; assault
        suicidal_ideation	-5	asst ; bad i ; bat ; be ~alon ; been off ; behalf of ; bishop ; bp ; braz
        suicidal_ideation	-5	breastbon ; brok my ; built ; buri ; but hes ; but id ; but im ; cal him
        suicidal_ideation	-5	cam through ; cam up ; camer ; can <drive> ; can com ; can she ; can somebody
        suicidal_ideation	-5	cant <breath> ; cant breath ; caregiv ; casin ; cast ; cb ; chili ; cinch
        suicidal_ideation	-5	clr was ; cold on ; colour ; com se ; comfortabl ; condition ; contr ; cow 0
        suicidal_ideation	-5	cp ; cristal en ; d 0 ; de <law> ; de <pet> ; de <play> ; de <treatment>
        suicidal_ideation	-5	deb ; deep the ; dej el ; dejan ; del <town> ; deliver ; deni ~si ; describ
        suicidal_ideation	-5	desd entonc ; detox 0 ; dia sin ; dial ; didnt say ; die but ; dif ; dmv
        suicidal_ideation	-5	do we ; down dai ; down my ; dry ; duty ; el <colleague> ; el <home>
        suicidal_ideation	-5	el <official> ; el camion ; el corazon ; emergenci nadi ; en <amount>
        suicidal_ideation	-5	en septiembr ; engine ; enrol ; enrollment ; ensenan ; espum ; est <cold>
        suicidal_ideation	-5	eve ; examen ; eye ; f crack ; fight over ; find out ; for meth ; for self
        suicidal_ideation	-5	for thirty ; found my ; fourth ; from <church> ; front desk ; fuert
        suicidal_ideation	-5	garag aft ; gemelo ; gent ; go from ; gold ; got 0 ; gradu ; graduat ; grandm
        suicidal_ideation	-5	guatemal ; gust ; gustari ; half the ; handwrit ; hang up ; hav two ; health
        suicidal_ideation	-5	hear voic ; hel whoev ; her <last> ; her dos ; her hand ; her mouth
        suicidal_ideation	-5	hes <ask> ; hes <continue> ; hes got ; hid ; high on ; hij and ; hil
        suicidal_ideation	-5	him over ; his <day> ; hold his ; hour and ; humor ; i <play> ; i complet
        suicidal_ideation	-5	i grew ; i rent ; i send ; i ~<stop> ; id nev ; im <fluid> ; im calm
        suicidal_ideation	-5	in <sober> ; in <stranger> ; in ~rm ; intensiv outpatient ; is not ; is now
        """
}
