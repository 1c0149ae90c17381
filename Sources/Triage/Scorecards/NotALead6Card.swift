extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	-1	<stop> <emergency> ; <stop> <need> ; <stop> <pill> ; <stop> <say> ; <stop> his
        not_a_lead	-1	<stop> of ; <stop> on ; <stranger> <colleague> ; <stranger> <goodbye>
        not_a_lead	-1	<stranger> at ; <stranger> check ; <stranger> del ; <take> <asleep> ; <take> <day>
        not_a_lead	-1	<take> <gun> ; <take> <pill> ; <take> <say> ; <take> off ; <take> som
        not_a_lead	-1	<think> <month> ; <think> <take> ; <think> <treatment> ; <think> <year> ; <think> me
        not_a_lead	-1	<think> nobody ; <think> why ; <tired> <go> ; <town> with ; <trade> at
        not_a_lead	-1	<treatment> <ask> ; <treatment> <hospital> ; <treatment> <wait> ; <treatment> as
        not_a_lead	-1	<treatment> at ; <treatment> privat ; <trust> that ; <try> <moment> ; <try> <stop>
        not_a_lead	-1	<vendor> <eat> ; <vendor> to ; <vermin> to ; <wait> list ; <wait> up ; <week> <day>
        not_a_lead	-1	<week> a ; <week> if ; <week> is ; <withdrawal> <hospital> ; <withdrawal> off
        not_a_lead	-1	<write> <clothes> ; <write> <eat> ; <write> <town> ; <write> pleas ; <write> sobr
        not_a_lead	-1	<year> or ; <year> que ; a <appointment> ; a <crowd> ; a <furniture> ; a <hospital>
        not_a_lead	-1	a <opening> ; a <order> ; a <school> ; a <seizure> ; a <withdrawal> ; a beer
        not_a_lead	-1	a bridg ; a callback ; a dentist ; a diari ; a fly ; a friday ; a las ; a list
        not_a_lead	-1	a medical ; a park ; a plac ; a reunion ; a rop ; a seizur ; a singl ; a thirty
        not_a_lead	-1	a tim ; a twenty ; a vec ; about <amount> ; about fami ; about how ; about my ; acab
        not_a_lead	-1	acct with ; acid ; acros <town> ; acros town ; aft <school> ; again ; ago ; ago no
        not_a_lead	-1	aisl ; al trabaj ; alcanz a ; alg en ; all <week> ; alon in ; als ; alum ; ama
        not_a_lead	-1	an <moment> ; an <night> ; an <write> ; an appointment ; an email ; an hour ; an hr
        not_a_lead	-1	an outpatient ; and <asleep> ; and <consume> ; and <put> ; and <shame> ; and can
        not_a_lead	-1	and charg ; and down ; and havent ; and o ; and see ; and the ; and went ; ano que
        not_a_lead	-1	anoth <phone> ; answ to ; anthem ; any of ; apartment ; apologiz each ; apologiz to
        not_a_lead	-1	approx 0 ; aprendi ; aprob el ; argu ; arm ; armpit ; around for ; art <town>
        not_a_lead	-1	as we ; asam ; asdf <shame> ; asdf sorry ; ask which ; at ; at bedtim ; at end
        not_a_lead	-1	at my ; at you ; avail ; away ; ayer ; azus ; back <hospital> ; bakersfield
        not_a_lead	-1	bank account ; battery ; bcb ; be <leave> ; be <play> ; be for ; be honest
        not_a_lead	-1	beb porqu ; becaus of ; becaus she ; bedroom ; been 0 ; been <put> ; been going
        not_a_lead	-1	been off ; been sinc ; been up ; befor he ; befor that ; believ thi ; belt ; bil on
        not_a_lead	-1	bil the ; birthday ; birthday is ; blew ; bor ; born ; bos is ; bossy ; botel
        not_a_lead	-1	brief ; bring me ; brochur ; brought soup ; build at ; buri my ; burn ; but my
        not_a_lead	-1	by day ; by first ; by friend ; by the ; by your ; cai ; cajon ; cal ive
        not_a_lead	-1	calend with ; calm ; camin ; can go ; can off ; can your ; candl ; cant <continue>
        not_a_lead	-1	cant <take> ; cant afford ; cant keep ; car with ; card is ; card ready ; cas want
        not_a_lead	-1	casi ; center in ; central ; cerc de ; chest compression ; chest feel ; cinc ano
        not_a_lead	-1	clas play ; client 0 ; client in ; clonazepam ; clr <child> ; clr on ; cobij
        not_a_lead	-1	cociner ; com <amount> ; com along ; com down ; com next ; com on ; com thi
        not_a_lead	-1	compression ; con el ; cort ; cort el ; cough ; couldnt tel ; count out
        not_a_lead	-1	county detox ; courtesy ; cp ; cpap ; cuanto <day> ; cuanto dia ; curb
        not_a_lead	-1	curiou about ; cuz ; d residential ; d/c from ; dai 0 ; dai x ; dat is
        not_a_lead	-1	day inpatient ; day on ; day plac ; day without ; de <daytime> ; de <stimulant>
        not_a_lead	-1	de <water> ; de a ; de agu ; de beb ; de preferenci ; de tard ; de vin ; dean
        not_a_lead	-1	decirl ; deep ; del <room> ; del intern ; del lun ; descans ; descuent
        not_a_lead	-1	desintoxicacion par ; detail ; detox + ; detox myself ; detox sid ; detox with
        not_a_lead	-1	dia de ; diaria ; did it ; didnt say ; dio ~sustanci ; diversion ; do yal ; doe
        not_a_lead	-1	doesnt <photo> ; doesnt show ; doing it ; doing the ; dolor ; dont <phone>
        not_a_lead	-1	dont <say> ; dont both ; dont cal ; dont see ; door and ; down <last> ; down last
        not_a_lead	-1	dres ; drink ; driv the ; duerm en ; each <night> ; each of ; eap ; ear and ; ed
        not_a_lead	-1	eight ; el <month> ; el alcohol ; el doctor ; el mart ; el proxim ; el telefon
        not_a_lead	-1	el vecin ; electronic ; email me ; empec ; en espanol ; en fresn ; end ; end of
        not_a_lead	-1	eng / ; enrol ; entreg el ; es 0 ; escuel ; esper ; estan grand ; estim
        not_a_lead	-1	estim senor ; estoy ; even know ; ever <put> ; ever gav ; every day ; every night
        not_a_lead	-1	f <hear> ; fami to ; fami visit ; farsi ; fath died ; fent in ; fetty ; fiest
        not_a_lead	-1	figur ; final <job> ; final work ; finish ; finish a ; finish detox ; first <job>
        not_a_lead	-1	first <law> ; first try ; fist ; fit ; flew ; fog horn ; foot two ; for <withdrawal>
        not_a_lead	-1	for bil ; for fifteen ; for gift ; for health ; for men ; for my ; for to
        not_a_lead	-1	forbidden ; forehead on ; forget the ; four or ; freight ; friday becaus ; friend
        not_a_lead	-1	from church ; from heroin ; front <opening> ; fue a ; fuer ; fuert ; ful <count>
        not_a_lead	-1	ful sixty ; gal ; gav no ; gav you ; gent par ; get int ; go away ; go int ; good at
        not_a_lead	-1	got no ; got two ; grandmoth was ; grandp ; grit ; group # ; guid ; habl en
        not_a_lead	-1	hac <year> ; hac ano ; ham ; harbor ; has sent ; has the ; hav <appointment>
        not_a_lead	-1	hav hous ; hav jury ; hav opening ; havent told ; hayrid ; he <kill> ; he <think>
        not_a_lead	-1	he can ; he com ; he say ; health <clinician> ; hel <kill> ; help ; her <furniture>
        not_a_lead	-1	her own ; hes <go> ; hes got ; hes on ; hij 0 ; hij a ; hija ; himself i
        not_a_lead	-1	his <bodypart> ; his <die> ; his <drive> ; his <furniture> ; his drink ; his neck
        not_a_lead	-1	his sist ; hold on ; hom is ; hoodi in ; hos and ; hous mgr ; hous with ; how <soon>
        not_a_lead	-1	how soon ; hoy en ; hoy no ; hrs ; hrs + ; hx ~<withdrawal> ; hx ~dts ; hygienist
        not_a_lead	-1	i <continue> ; i <fluid> ; i <goodbye> ; i <hit> ; i <remember> ; i <start> ; i cam
        not_a_lead	-1	i didnt ; i hit ; i mean ; i mis ; i pres ; i start ; i stop ; i ~<emergency>
        not_a_lead	-1	i ~overdos ; ideal with ; identificacion ; if <stranger> ; if not ; im <go>
        not_a_lead	-1	im <say> ; im <see> ; im <tired> ; im at ; im look ; im tir ; in <happy> ; in azus
        not_a_lead	-1	incident ; informacion ; information ; inpatient program ; insist ; intern y
        not_a_lead	-1	internet ; iop for ; iop inf ; is <amount> ; is <hit> ; is <insurance> ; is <money>
        not_a_lead	-1	is <put> ; is and ; is clean ; is not ; it <go> ; it doesnt ; it fre ; it would
        not_a_lead	-1	its <opioid> ; its only ; ive got ; ive paid ; jen ; jug ; junto ; key to ; kid in
        not_a_lead	-1	kind <write> ; kind wher ; kitten ; knew nobody ; know about ; ko ; la boc ; la caj
        not_a_lead	-1	la carcel ; la cervez ; la cocain ; la cuent ; la detox ; la esquin ; la rej
        not_a_lead	-1	la tel ; la vacant ; la voz ; ladder ; laptop ; lared ; las <key> ; lat <money>
        not_a_lead	-1	laundromat ; le ech ; le pus ; lei ; let out ; letrero ; lid ; lie ; lik <amount>
        not_a_lead	-1	lik an ; lik thi ; lin <fall> ; lin drop ; list of ; lo <need> ; lo <say> ; lock in
        not_a_lead	-1	log in ; long ; longest ; look over ; lookin for ; los <clinician> ; loud ; loud at
        not_a_lead	-1	lov with ; love ; m im ; m retir ; mak <crowd> ; man and ; marisco ; me <leave>
        not_a_lead	-1	me aft ; me again ; me contest ; me i ; me in ; me los ; me noth ; me sal ; me twic
        not_a_lead	-1	me urg ; me va ; me when ; meal ; measur ; mejor ; meno el ; meth dai ; meth sinc
        not_a_lead	-1	mi <friend> ; mi <pet> ; mi comadr ; mi compadr ; mi maestr ; mi mam ; mi muj
        not_a_lead	-1	middl ; might i ; might ther ; mind ; minut of ; mis <child> ; mixtec ; money for
        not_a_lead	-1	month ago ; mor than ; muchach ; mud a ; muri hac ; museum ; must do ; muy cambi
        not_a_lead	-1	my <friend> ; my <opening> ; my <school> ; my back ; my boyfriend ; my church
        not_a_lead	-1	my fath ; my kid ; my landlord ; my tio ; my wif ; nail ; nap ; nd <phone> ; nd cal
        not_a_lead	-1	near <give> ; near gav ; need any ; neighbor brought ; ni que ; night owl
        not_a_lead	-1	night sinc ; night the ; nin hour ; ninety <day> ; ninety day ; ninety minut
        not_a_lead	-1	no <caretaking> ; no <law> ; no <think> ; no <treatment> ; no coverag ; no dic
        not_a_lead	-1	no est ; no fue ; no med ; no tien ; nobody ther ; non ; norco ; not <buy>
        not_a_lead	-1	not <happy> ; not about ; not rehab ; now i ; now the ; nowher ; numb on ; nurs
        not_a_lead	-1	nurs 0 ; nurs with ; och ; of <amount> ; of <sedative> ; of county ; of everybody
        not_a_lead	-1	of littl ; of rehab ; off <sedative> ; offic want ; oil ; on <day> ; on <medicine>
        not_a_lead	-1	on oth ; on pic ; on skid ; on staf ; on that ; one <amount> ; one and ; only our
        not_a_lead	-1	open thi ; or fiv ; oth ; oth <stranger> ; our <hospital> ; our <opening>
        not_a_lead	-1	our <partner> ; our block ; our county ; our door ; our neighbor ; our pool
        not_a_lead	-1	our synagogu ; out <day> ; out <media> ; out flyer ; out my ; outpatient for
        not_a_lead	-1	over his ; overdos ; overtim ; owl ; own bed ; own cel ; oye ; p / ; pag la ; paint
        not_a_lead	-1	panteon ; par <stranger> ; parent are ; parishion ; park for ; pastilla
        not_a_lead	-1	patient with ; pech y ; pediatric ; peel ; per ya ; phon tre ; physical ; physician
        not_a_lead	-1	pie y ; plac with ; pleas and ; poppy seed ; poquit ; por dej ; por que ; porqu no
        not_a_lead	-1	porqu ya ; preferenci ; pres two ; pric of ; program ; program as ; pt 0
        not_a_lead	-1	public defend ; pul out ; pur <stranger> ; que <go> ; que escrib ; que estoy
        not_a_lead	-1	que llev ; qued con ; quier par ; random ; re client ; reach out ; recommend
        not_a_lead	-1	record and ; record is ; regresan ; regul ; rej ; rej de ; releas <day> ; reloj
        not_a_lead	-1	rent ; rep <need> ; report on ; resident <consume> ; resident use ; residential for
        not_a_lead	-1	rest of ; restroom ; retir teach ; ring ; rm ; rost ; s/p ; safe ; said its
        not_a_lead	-1	said yes ; saint ; sal ; salg ; sandwich ; sat on ; saturday ; say ; say her
        not_a_lead	-1	scar me ; scream ; se <asleep> ; se <wait> ; second try ; security <official>
        not_a_lead	-1	see the ; self pay ; send ; send it ; send over ; sent a ; sent me ; servic <pet>
        not_a_lead	-1	several ; sew ; she <write> ; she com ; she drink ; she goe ; she said ; she say
        not_a_lead	-1	she wer ; shirt ; sho in ; shotgun ; should go ; should i ; sid of
        not_a_lead	-1	sinc <intoxicated> ; sinc high ; sinc they ; singl ; sist ; sit up ; slat
        not_a_lead	-1	slid down ; so nobody ; sob hous ; sold the ; som kind ; someon cal ; someth i
        not_a_lead	-1	son want ; sorry ; spam ; spray ; ssn ; stand in ; stepson ; sternum ; sticker
        not_a_lead	-1	stood up ; stop at ; stop befor ; straight for ; stretch ; stuf ; su <kin>
        not_a_lead	-1	substanc not ; suggest ; supplement ; suppos ; swallow ; sweet ; tabl ; tak leav
        not_a_lead	-1	tak the ; tank ; tard mi ; target ; tech at ; television ; teng car ; teng con
        not_a_lead	-1	that <stop> ; that arent ; that been ; that film ; that he ; that pag ; that way
        not_a_lead	-1	that what ; the ; the <build> ; the <container> ; the <photo> ; the <see>
        not_a_lead	-1	the <year> ; the app ; the bed ; the cafeteri ; the engin ; the food ; the her
        not_a_lead	-1	the hors ; the inpatient ; the kid ; the last ; the littl ; the meth ; the only
        not_a_lead	-1	the oth ; the phot ; the point ; the red ; the rest ; the rop ; the seat ; the sid
        not_a_lead	-1	the south ; the subject ; the tax ; the thirty ; the warehous ; the word ; the ~dts
        not_a_lead	-1	them no ; then its ; ther <drive> ; ther <money> ; ther no ; ther park ; thermomet
        not_a_lead	-1	they gav ; thi be ; thi i ; thi in ; thi tim ; thought it ; thre or ; tidy
        not_a_lead	-1	tien los ; tienen <clinician> ; til i ; tim ; tio ; tir iron ; to <feel> ; to <pain>
        not_a_lead	-1	to <write> ; to be ; to follow ; to hang ; to new ; to rehab ; to sleep ; to suicid
        not_a_lead	-1	to writ ; tod la ; togeth for ; told ; told 0 ; told my ; tom en ; tomorrow
        not_a_lead	-1	tonight i ; tooth ; toy ; track for ; tre vec ; tuv ; tweak ; twelv step
        not_a_lead	-1	twenty minut ; twic <promise> ; two for ; two last ; u need ; un <blade>
        not_a_lead	-1	un <drive> ; un <seizure> ; un <stranger> ; una <furniture> ; una vez
        not_a_lead	-1	una ~<emergency> ; una ~sobredosi ; unit in ; up cant ; up for ; ur detox
        not_a_lead	-1	us <amount> ; us from ; us lost ; usted en ; vend seguro ; veo ; viend ; violent
        not_a_lead	-1	visit for ; voy ; wait list ; walk in ; wallpap ; want inpt ; want one
        not_a_lead	-1	want somebody ; want somewher ; was <stimulant> ; was clos ; was your ; we instal
        not_a_lead	-1	we own ; we sit ; we speak ; we use ; wedding ; weekend and ; what im ; what it
        not_a_lead	-1	what its ; when <ask> ; when ask ; wher she ; whil ; who <job> ; who <promise>
        not_a_lead	-1	who i ; who own ; who work ; whol ; why yet ; with <insurance> ; with fiv
        not_a_lead	-1	with lunch ; with sup ; without it ; women ; wonder wheth ; wont <hold> ; writ you
        not_a_lead	-1	x 0 ; y ahor ; y dond ; y hay ; y hoy ; y la ; y quier ; y su ; y ya ; ya no ; ya se
        not_a_lead	-1	yard sign ; yern ; yes i ; yo <consume> ; yo <school> ; yo el ; yo soy ; yog teach
        not_a_lead	-1	young ; your <job> ; your <moment> ; your <record> ; your <stranger> ; your ad
        not_a_lead	-1	your fil ; your good ; your own ; your plac ; your record ; ~0 ~d
        not_a_lead	-1	~<amount> ~<moment> ; ~<ask> ; ~<caretaking> ; ~<colleague> <moment> ; ~<drive>
        not_a_lead	-1	~<drug> <give> ; ~<emergency> el ; ~<fluid> ; ~<friend> ; ~<leave> ~a ; ~<month>
        not_a_lead	-1	~<order> ; ~<outdoors> ; ~<rope> ~himself ; ~<start> ; ~<stranger>
        not_a_lead	-1	~<take> ~<insurance> ; ~<treatment> that ; ~<treatment> ~<crowd> ; ~a ~0 ; ~beer
        not_a_lead	-1	~client ; ~cp ; ~dai ; ~detox ; ~dia ; ~down ; ~droga ni ; ~dts 0 ; ~get ; ~hr ; ~la
        not_a_lead	-1	~mi ; ~own ; ~resident ; ~sist ; ~sustancia ; ~temblor ; ~they ; ~two ; ~un ; ~use
        not_a_lead	-1	~vid ; ~x ; ~your
        not_a_lead	-2	# from ; # no ; *abstinent.0:historical ; *ago.5 ; *barrierMoney
        not_a_lead	-2	*barrierWork.unnamed ; *drinks.0 ; *duration.1 ; *frequency.0 ; *frequency.2
        not_a_lead	-2	*frequency.2:historical ; *lostThroughUse ; *mandate.outpatient
        not_a_lead	-2	*mandator.authority ; *occasional.0:negated ; *person:negated ; *pregnancy
        not_a_lead	-2	*quantity.consequence ; *quitting ; *quitting:other_experiencer
        not_a_lead	-2	*residentialEnding:negated ; *seizure.epilepsy ; *serviceQuestion:historical
        not_a_lead	-2	*started:other_experiencer ; *substance.sedative:historical ; *usersAtHome
        not_a_lead	-2	*violence.lookAlike:other_experiencer ; *wantsToQuit ; / thur ; 0 <amount> ; 0 <ask>
        not_a_lead	-2	0 <child> ; 0 <friend> ; 0 <give> ; 0 <night> ; 0 may ; 0 mos ; 0 se ; 0 week ; 0 wk
        not_a_lead	-2	<alcohol> all ; <alcohol> el ; <always> <go> ; <always> <outdoors> ; <always> x
        not_a_lead	-2	<amount> <amount> ; <amount> <medicine> ; <amount> <month> ; <amount> <sedative>
        not_a_lead	-2	<amount> <think> ; <amount> grand ; <amount> than ; <appointment> on
        not_a_lead	-2	<ask> <appointment> ; <ask> <church> ; <ask> the ; <ask> ~<treatment>
        not_a_lead	-2	<asleep> <bodypart> ; <asleep> <eat> ; <asleep> de ; <asleep> in ; <awake>
        not_a_lead	-2	<blood> off ; <bodypart> <asleep> ; <bodypart> <go> ; <bodypart> <hold>
        not_a_lead	-2	<bodypart> <pain> ; <bodypart> <say> ; <bodypart> lik ; <bodypart> wont
        not_a_lead	-2	<build> <play> ; <build> lo ; <buy> una ; <calm> <hospital> ; <cannabis> <always>
        not_a_lead	-2	<cannabis> only ; <caretaking> <stranger> ; <child> <drive> ; <child> <home>
        not_a_lead	-2	<child> <kin> ; <child> <say> ; <child> <write> ; <child> are ; <child> who
        not_a_lead	-2	<clinician> <put> ; <clinician> by ; <clinician> in ; <clinician> mak
        not_a_lead	-2	<clinician> on ; <clinician> or ; <clothes> from ; <colleague> <afraid>
        not_a_lead	-2	<colleague> <night> ; <colleague> de ; <colleague> in ; <color> <go>
        not_a_lead	-2	<consume> <past> ; <consume> at ; <consume> ice ; <container> <colleague>
        not_a_lead	-2	<container> <moment> ; <container> <night> ; <container> <think>
        not_a_lead	-2	<continue> <clinician> ; <continue> <give> ; <continue> <home> ; <continue> <say>
        not_a_lead	-2	<continue> at ; <count> <put> ; <crowd> <appointment> ; <crowd> <homeless>
        not_a_lead	-2	<crowd> <last> ; <crowd> ~<treatment> ; <day> <asleep> ; <day> <kin> ; <day> <lock>
        not_a_lead	-2	<day> <night> ; <day> <pet> ; <day> <rope> ; <day> <school> ; <day> <shake>
        not_a_lead	-2	<day> <think> ; <day> aft ; <day> en ; <day> he ; <day> ill ; <day> its ; <day> on
        not_a_lead	-2	<day> so ; <day> sí ; <day> the ; <day> then ; <day> ther ; <die> <day> ; <die> my
        not_a_lead	-2	<drive> <kin> ; <drive> <past> ; <drive> <record> ; <drive> me ; <drive> with
        not_a_lead	-2	<drug> <hear> ; <drug> <stimulant> ; <drug> es ; <drug> ever ; <drug> no
        not_a_lead	-2	<drug> that ; <drug> ~<consume> ; <eat> <eat> ; <eat> <moment> ; <eat> <outdoors>
        not_a_lead	-2	<eat> her ; <eat> wer ; <emergency> <clinician> ; <fall> <go> ; <fall> de
        not_a_lead	-2	<feel> the ; <fluid> ; <fluid> <blood> ; <fluid> <clothes> ; <fluid> and
        not_a_lead	-2	<friend> <child> ; <friend> <eat> ; <friend> has ; <friend> se
        not_a_lead	-2	<furniture> <headface> ; <furniture> <kin> ; <furniture> <night>
        not_a_lead	-2	<furniture> <outdoors> ; <furniture> <play> ; <furniture> <say> ; <give> <go>
        not_a_lead	-2	<give> <past> ; <give> him ; <give> no ; <give> ~<clinician> ; <go> <asleep>
        not_a_lead	-2	<go> <consume> ; <go> <headface> ; <go> <sober> ; <go> <week> ; <go> al ; <go> away
        not_a_lead	-2	<go> by ; <go> her ; <go> one ; <go> our ; <happy> <container> ; <happy> <hear>
        not_a_lead	-2	<happy> <money> ; <headface> ; <headface> <moment> ; <hear> it ; <height> of
        not_a_lead	-2	<hit> <moment> ; <hit> a ; <hit> her ; <hit> me ; <hit> of ; <hold> <blade>
        not_a_lead	-2	<hold> <bodypart> ; <hold> his ; <hold> my ; <home> <friend> ; <home> <think>
        not_a_lead	-2	<home> along ; <home> ther ; <home> with ; <hopeless> ; <hospital> <ask>
        not_a_lead	-2	<hospital> <trade> ; <hospital> from ; <hospital> rn ; <illness> wel
        not_a_lead	-2	<insurance> <furniture> ; <insurance> <medicine> ; <insurance> <room>
        not_a_lead	-2	<insurance> <stranger> ; <insurance> no ; <insurance> on ; <job> <emergency>
        not_a_lead	-2	<job> <home> ; <job> <hospital> ; <job> <town> ; <job> <volunteer> ; <job> rep
        not_a_lead	-2	<key> are ; <kill> <kin> ; <kill> <opioid> ; <kill> our ; <kin> 0 ; <kin> <happy>
        not_a_lead	-2	<kin> <lock> ; <kin> <put> ; <kin> <see> ; <kin> <stop> ; <kin> <think> ; <kin> ever
        not_a_lead	-2	<kin> found ; <kin> has ; <kin> the ; <kin> y ; <last> <night> ; <last> <say>
        not_a_lead	-2	<lock> up ; <media> local ; <medicine> <day> ; <medicine> <treatment> ; <medicine> a
        not_a_lead	-2	<moment> <bodypart> ; <moment> <continue> ; <moment> hes ; <moment> on
        not_a_lead	-2	<moment> resident ; <moment> so ; <money> <key> ; <money> <play> ; <money> first
        not_a_lead	-2	<money> new ; <money> un ; <month> <always> ; <month> <go> ; <month> do ; <month> so
        not_a_lead	-2	<need> <calm> ; <need> <color> ; <need> <moment> ; <need> <treatment> ; <need> de
        not_a_lead	-2	<need> la ; <need> somewher ; <night> <year> ; <night> no ; <night> sinc ; <night> y
        not_a_lead	-2	<official> on ; <opening> <go> ; <opening> <key> ; <opening> <opening>
        not_a_lead	-2	<opening> is ; <opioid> <alcohol> ; <opioid> <leave> ; <opioid> from ; <opioid> i
        not_a_lead	-2	<order> <take> ; <order> saludo ; <outdoors> <give> ; <outdoors> <night>
        not_a_lead	-2	<outdoors> <stranger> ; <pain> <medicine> ; <partner> <alcohol> ; <partner> <drive>
        not_a_lead	-2	<partner> <kill> ; <partner> me ; <partner> would ; <past> <build> ; <past> <job>
        not_a_lead	-2	<past> <stop> ; <past> that ; <past> your ; <phone> <child> ; <phone> <clean>
        not_a_lead	-2	<phone> <kin> ; <phone> <need> ; <phone> behind ; <phone> my ; <play> <room>
        not_a_lead	-2	<promise> <furniture> ; <promise> <past> ; <promise> que ; <promise> si
        not_a_lead	-2	<promise> your ; <put> <amount> ; <put> <clothes> ; <put> <container>
        not_a_lead	-2	<put> <furniture> ; <put> la ; <put> the ; <put> you ; <record> # ; <record> <ask>
        not_a_lead	-2	<record> <give> ; <record> <try> ; <record> en ; <record> the ; <record> to
        not_a_lead	-2	<room> and ; <sad> <consume> ; <say> <ask> ; <say> <blood> ; <say> <kin>
        not_a_lead	-2	<say> <leave> ; <say> <need> ; <say> <phone> ; <say> <vendor> ; <say> just
        not_a_lead	-2	<say> when ; <school> <see> ; <school> project ; <school> re ; <sedative> <always>
        not_a_lead	-2	<see> i ; <seizure> in ; <sober> <see> ; <soon> <count> ; <start> <consume>
        not_a_lead	-2	<stiff> <chestheart> ; <stimulant> <month> ; <stimulant> x ; <stranger> <alcohol>
        not_a_lead	-2	<stranger> <stop> ; <take> <church> ; <take> <continue> ; <take> <height>
        not_a_lead	-2	<take> <opening> ; <take> <sedative> ; <take> <sick> ; <take> an ; <take> la
        not_a_lead	-2	<take> someth ; <take> to ; <think> <always> ; <think> <record> ; <think> <say>
        not_a_lead	-2	<think> <stop> ; <think> <think> ; <think> about ; <think> el ; <town> <happy>
        not_a_lead	-2	<town> are ; <trade> <think> ; <treatment> <build> ; <treatment> <partner>
        not_a_lead	-2	<treatment> <put> ; <treatment> <water> ; <treatment> between ; <treatment> but
        not_a_lead	-2	<treatment> not ; <treatment> or ; <treatment> p ; <treatment> sid ; <treatment> the
        not_a_lead	-2	<treatment> thi ; <treatment> y ; <trust> <hear> ; <try> <rope> ; <vendor> <phone>
        not_a_lead	-2	<vendor> <vendor> ; <wait> <kin> ; <wait> <need> ; <wait> <see> ; <wait> en
        not_a_lead	-2	<week> <illness> ; <week> for ; <withdrawal> in ; <write> <day> ; <write> <record>
        not_a_lead	-2	<write> <seizure> ; <write> est ; <write> from ; <year> me ; <year> no ; a <amount>
        not_a_lead	-2	a <colleague> ; a <needle> ; a <rarely> ; a <stranger> ; a crisi ; a current
        not_a_lead	-2	a dental ; a detox ; a discount ; a doctor ; a don ; a friend ; a good ; a hotel
        not_a_lead	-2	a kid ; a la ; a lif ; a liv ; a memb ; a physician ; a problem ; a psychiatrist
        not_a_lead	-2	a seri ; a tap ; a week ; a whol ; about <count> ; about <give> ; about a ; about an
        not_a_lead	-2	about me ; about that ; about why ; about you ; acab la ; acept ; aceptan medi
        not_a_lead	-2	acros ; acros the ; acuerd ; admit to ; advic ; afford ; aft <count> ; aft <job>
        not_a_lead	-2	aft thi ; afterward ; agu ; aguant ; ahead ; ahi con ; air ; al <job> ; al lad
        not_a_lead	-2	alcanz ; along ; alvar ; ambien ; an elephant ; and en ; and every ; and gold
        not_a_lead	-2	and her ; and ive ; and no ; and put ; and ther ; and wheth ; and wont ; ano me
        not_a_lead	-2	apprentic ; approx ; apunt ; are <palecolor> ; are open ; are you ; armenian ; army
        not_a_lead	-2	around and ; around my ; arregl lo ; as good ; ask the ; at <church> ; at <home>
        not_a_lead	-2	at breakfast ; at cal ; at county ; at it ; at lunch ; at me ; attach a ; attack in
        not_a_lead	-2	ayud con ; ayudenm ; back ; back <room> ; bank ; baton ; baton roug ; be <home>
        not_a_lead	-2	be <see> ; be aliv ; be gon ; be her ; be with ; becaus i ; bedtim ; been at
        not_a_lead	-2	beer on ; behalf of ; behind my ; being ; boc ; bourbon ; box but ; boyfriend ; brag
        not_a_lead	-2	brag about ; brinc ; buddy ; bus ; bus again ; busc dond ; but clr ; but i
        not_a_lead	-2	by <write> ; cad ; cal my ; can send ; cant ; carcel ; cel ; cen ; chapel
        not_a_lead	-2	chest hurt ; chest is ; chil ; cho director ; cita ; clean <record> ; clean record
        not_a_lead	-2	clock ; clos ; clr <need> ; coffe went ; cok in ; cok on ; com ; com back ; com le
        not_a_lead	-2	committe ; compadr ; con mi ; con mis ; con un ; con él ; confd ; conozc
        not_a_lead	-2	corrient y ; cost + ; could you ; couldnt ; counselor ; counselor keep ; cowork
        not_a_lead	-2	crank ; crypt ; cuant cobran ; cuant dur ; cuatr ; cumpleano ; current resident
        not_a_lead	-2	cut off ; d <treatment> ; da igual ; day befor ; day going ; de <hit> ; de <opioid>
        not_a_lead	-2	de <remember> ; de dia ; de golp ; de hospital ; de mis ; de tod ; de tom
        not_a_lead	-2	de whatsap ; debaj ; decid ; decid to ; deductibl ; defend ; dej a ; dej las
        not_a_lead	-2	dejarl ; del detox ; deliv piz ; delt ; depression no ; desd 0 ; desd <month>
        not_a_lead	-2	desert ; despert ; detox thi ; detox to ; di ; did a ; didnt <need> ; dij que ; dio
        not_a_lead	-2	discharg from ; disput $ ; do peopl ; do we ; do you ; dob ; doe <treatment>
        not_a_lead	-2	doe it ; dond se ; dont <see> ; dont <think> ; dont know ; dont lik ; dont need
        not_a_lead	-2	dorm ; downstair ; drink at ; drip ; driv by ; drool ; drov past ; drug ever
        not_a_lead	-2	drug no ; dtx ; dui ; each <day> ; eat oatmeal ; ech ; eighteen ; el <clinician>
        not_a_lead	-2	el <die> ; el <friend> ; el anunci ; el intern ; el juez ; el suy ; el tech ; email
        not_a_lead	-2	embarras ; emergenci ; empez el ; en que ; en una ; encontr ; end my ; entr a
        not_a_lead	-2	es de ; escribem ; escribi ; escribirl ; eso es ; esquin ; est <write> ; estacion
        not_a_lead	-2	estat <official> ; even <think> ; even and ; ever got ; every shift ; every two
        not_a_lead	-2	everybody ; everyon ; ext ; f <alcohol> ; f <stimulant> ; fax # ; fax + ; fax numb
        not_a_lead	-2	few ; fil it ; finger ; fingernail ; finish 0 ; first fiv ; fish ; fli ; flyer
        not_a_lead	-2	flyer for ; for about ; for chew ; for church ; for english ; for folk ; for good
        not_a_lead	-2	for our ; for piz ; for ~<treatment> ; form ; form need ; fourth ; fre <eat>
        not_a_lead	-2	from <eat> ; from <school> ; from jan ; from octob ; furth ; gan en ; gana ; gasp
        not_a_lead	-2	gav it ; get ; get him ; get through ; girl who ; glovebox ; go <day> ; go by
        not_a_lead	-2	got me ; grabacion ; groceri ; group hom ; gurgl ; guy in ; h <past> ; h ago
        """
}
