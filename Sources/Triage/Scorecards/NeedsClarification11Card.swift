extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-2	tmrw a ; to <continue> ; to <daytime> ; to <stop> ; to bring ; to couch
        needs_clarification	-2	to fiv ; to friday ; to la ; to mind ; to ohi ; to pt ; to volunte
        needs_clarification	-2	to whom ; to ~giv ; to ~shoot ; tod mi ; today no ; toe ; told you ; tom 0
        needs_clarification	-2	tom desd ; tom noma ; tomat ; tonight she ; too short ; took 0 ; tortilla
        needs_clarification	-2	tortug ; tour bus ; tow and ; tower ; trabaj social ; trabajo ; tractor
        needs_clarification	-2	train station ; traj de ; trap in ; treasur chest ; tremulou ; tri everyth
        needs_clarification	-2	tripl ; trivi ; trompet ; try us ; tu ; tunnel ; turn purpl ; twelv pack
        needs_clarification	-2	twic on ; twic sinc ; two beer ; tx ; tx no ; tyl ; u <think> ; u just
        needs_clarification	-2	u know ; ubic ; ultimo ; un <container> ; un <money> ; un <think>
        needs_clarification	-2	un frasc ; un litr ; un pedaz ; un plan ; una <alone> ; una <clinician>
        needs_clarification	-2	una <hospital> ; una <say> ; una azul ; una muj ; una nuev ; una pastilla
        needs_clarification	-2	una quej ; una sol ; unlock so ; unopen ; until <last> ; until last
        needs_clarification	-2	up and ; up two ; up und ; ur ; us as ; us what ; use for ; usted hacen
        needs_clarification	-2	vacant de ; vacuna ; vacuum ; vampir ; van has ; vape ; vecin de ; ven cosa
        needs_clarification	-2	vez se ; vi una ; vide of ; viej y ; viern y ; villain ; visit hour
        needs_clarification	-2	voic and ; voicemail greet ; voleibol ; voz ; wal of ; walgreen ; want help
        needs_clarification	-2	want purchas ; want somewher ; want step ; want support ; ward clerk
        needs_clarification	-2	was 0 ; was <hit> ; was <intoxicated> ; was <shame> ; was <take>
        needs_clarification	-2	was <try> ; was foggy ; was gon ; was good ; was it ; was one ; was quiet
        needs_clarification	-2	was real ; was surpris ; watch me ; way <amount> ; we <angry> ; we <die>
        needs_clarification	-2	we <phone> ; we arent ; we burn ; we cal ; we did ; we empti ; we shar
        needs_clarification	-2	we ~said ; weed that ; week back ; week now ; week thre ; weekend
        needs_clarification	-2	weekend only ; weekend with ; weeknight ; went from ; wer <vermin>
        needs_clarification	-2	what <moment> ; what left ; what was ; whatev it ; whatsap ; when i
        needs_clarification	-2	whil <say> ; whil its ; whil talk ; whil we ; whisky ; whit knuckl
        needs_clarification	-2	who repair ; who used ; wholesal ; wif hes ; wif supportiv ; wil <hold>
        needs_clarification	-2	wil go ; win and ; window for ; with <furniture> ; with <kin> ; with joy
        needs_clarification	-2	with tweezer ; wont <wait> ; wont stay ; wont tak ; work i ; work no
        needs_clarification	-2	would <happy> ; would <think> ; would lik ; would one ; would ther
        needs_clarification	-2	wouldnt <leave> ; wouldnt leav ; wring ; wrong <phone> ; wrong numb
        needs_clarification	-2	x <year> ; x sem ; x yrs ; xylazin ; y <clean> ; y asi ; y cay ; y cocin
        needs_clarification	-2	y fum ; y medi ; y qued ; y tir ; ya <leave> ; ya est ; ya regres ; ya sali
        needs_clarification	-2	ya son ; yal ; year most ; year old ; yes or ; yes the ; yesterday ; yogurt
        needs_clarification	-2	you <think> ; you got ; you locat ; you look ; you not ; you stil
        needs_clarification	-2	you when ; your <clinician> ; your <hospital> ; your <night> ; your <room>
        needs_clarification	-2	your cal ; your even ; your is ; your newslet ; youv <take> ; yr ; yrs
        needs_clarification	-2	~0 no ; ~0 ~month ; ~<always> <day> ; ~<build> ~<home>
        needs_clarification	-2	~<clinician> <clinician> ; ~<confused> and ; ~<confused> ~<withdrawal>
        needs_clarification	-2	~<consume> <alcohol> ; ~<consume> ~<always> ; ~<continue> ; ~<count>
        needs_clarification	-2	~<day> ; ~<day> ~en ; ~<day> ~to ; ~<die> so ; ~<drive> and
        needs_clarification	-2	~<eat> <furniture> ; ~<eat> on ; ~<emergency> ~<emergency>
        needs_clarification	-2	~<give> ~<play> ; ~<go> <feel> ; ~<headface> ~<palecolor>
        needs_clarification	-2	~<headface> ~spray ; ~<home> ~<amount> ; ~<hospital> ; ~<job> to
        needs_clarification	-2	~<key> ~in ; ~<kin> ~<stimulant> ; ~<leave> ~<day> ; ~<money> ~me
        needs_clarification	-2	~<month> ~<treatment> ; ~<need> <continue> ; ~<need> <need>
        needs_clarification	-2	~<need> <treatment> ; ~<opening> ; ~<pain> ~<medicine> ; ~<palecolor> <put>
        needs_clarification	-2	~<partner> ~<amount> ; ~<partner> ~for ; ~<partner> ~in ; ~<pill> ~<vermin>
        needs_clarification	-2	~<play> was ; ~<rail> to ; ~<school> ~<intoxicated> ; ~<seizure> <kin>
        needs_clarification	-2	~<sick> ; ~<sober> ; ~<stranger> <job> ; ~<take> ~<child> ; ~<take> ~<rail>
        needs_clarification	-2	~<think> <home> ; ~<treatment> <go> ; ~<treatment> <take> ; ~<vermin> in
        needs_clarification	-2	~<year> ~straight ; ~a ; ~a ~<week> ; ~a ~bank ; ~a ~week ; ~abr ; ~abr los
        needs_clarification	-2	~acab ~la ; ~advanc for ; ~alcohol no ; ~at ~your ; ~being ; ~being <ask>
        needs_clarification	-2	~being ask ; ~board ; ~box ; ~boy ; ~break ; ~bridg ; ~brought ; ~caf
        needs_clarification	-2	~chang ; ~clean ~hous ; ~cold ; ~comput ; ~confus and ; ~cort ; ~cost ~me
        needs_clarification	-2	~coupl ~of ; ~craving ; ~de ~<hit> ; ~de ~golp ; ~delirium ~tremen
        needs_clarification	-2	~dentist ; ~dia ~en ; ~dia ~intern ; ~diner ; ~dishwash ; ~drop ; ~entr ~a
        needs_clarification	-2	~es ~la ; ~every day ; ~everyon ; ~fent ; ~find ~out ; ~fit ~in
        needs_clarification	-2	~fiv ~year ; ~for ~the ; ~garag ; ~golp ; ~googl ; ~guy ; ~hel to
        needs_clarification	-2	~her ~for ; ~heroin ; ~hiel ; ~himself when ; ~hrs ; ~i ~could ; ~in the
        needs_clarification	-2	~in ~program ; ~int ; ~isnt ; ~know ~wher ; ~labio ; ~le ~<go> ; ~le ~entr
        needs_clarification	-2	~lisinopril ; ~liv ~on ; ~lost ; ~me ech ; ~me ~<stop> ; ~me ~acab ; ~money
        needs_clarification	-2	~no ~<phone> ; ~no ~contest ; ~off <stimulant> ; ~on ~weekend ; ~one on
        needs_clarification	-2	~overdos in ; ~pas and ; ~patron ; ~perc ; ~pian ; ~pil ~bug ; ~pued ni
        needs_clarification	-2	~pued par ; ~reviv con ; ~rm ; ~said ~goodby ; ~sal ; ~say i ; ~say ~hel
        needs_clarification	-2	~scary ; ~school ~play ; ~se <go> ; ~se <write> ; ~se ~<wait>
        needs_clarification	-2	~shoot ~hoop ; ~sick ; ~sit ; ~sol ; ~soup on ; ~spel ; ~teng con
        needs_clarification	-2	~teng hijo ; ~tequil ; ~the ~<blood> ; ~the ~blood ; ~thought
        needs_clarification	-2	~thre ~month ; ~tiemp ; ~to ~<crowd> ; ~to ~<outdoors> ; ~to ~everyon
        needs_clarification	-2	~tom desd ; ~train to ; ~tremen ; ~troubl ~<breath> ; ~troubl ~breath
        needs_clarification	-2	~until ; ~us ; ~warm ; ~websit ; ~week ; ~week ~off ; ~week ~pregnant
        needs_clarification	-2	~when ~he ; ~widow ~in ; ~with ; ~word ; ~xanax ; él <home>
        needs_clarification	-3	# is ; *clientAdmin ; *drinks.2:negated ; *drinks.2:other_experiencer
        needs_clarification	-3	*duration.1 ; *hallucination.lookAlike ; *homeless:negated
        needs_clarification	-3	*jobSeeker.opensNote ; *naloxone:other_experiencer ; *noBarrierWork
        needs_clarification	-3	*otherService.gambling ; *quantity.allDay ; *quantity:negated
        needs_clarification	-3	*residentialWord:historical ; *seizure.body:negated ; *sinceLastUse.2
        needs_clarification	-3	*substance.opioid:historical ; *substance.sedative:historical
        needs_clarification	-3	*substance.stimulant:historical ; *thirdParty ; *unaided
        needs_clarification	-3	*unaided:other_experiencer ; *vendor.opensNote ; *wantsToQuit
        needs_clarification	-3	*wantsToQuit:hypothetical ; / day ; 0 <happy> ; 0 <pill> ; 0 <sober>
        needs_clarification	-3	0 bed ; 0 cb ; 0 dolar ; 0 fent ; 0 l ; 0 nino ; 0 no ; 0 now ; 0 sinc
        needs_clarification	-3	0 week ; 0 y ; 0 yr ; <alcohol> <go> ; <alcohol> <shake> ; <alcohol> <take>
        needs_clarification	-3	<alcohol> <withdrawal> ; <alcohol> desd ; <alcohol> the ; <alcohol> tod
        needs_clarification	-3	<always> <consume> ; <always> <money> ; <always> terc ; <amount> <always>
        needs_clarification	-3	<amount> <amount> ; <amount> <emergency> ; <amount> <sober> ; <amount> al
        needs_clarification	-3	<amount> eso ; <amount> nin ; <amount> row ; <angry> <clean>
        needs_clarification	-3	<appointment> <official> ; <ask> <wait> ; <asleep> <need>
        needs_clarification	-3	<asleep> <outdoors> ; <asleep> <pill> ; <asleep> <week> ; <awake> my
        needs_clarification	-3	<blade> is ; <blood> <see> ; <blood> <write> ; <blood> down
        needs_clarification	-3	<bodypart> <asleep> ; <bodypart> <continue> ; <bodypart> <fire>
        needs_clarification	-3	<bodypart> on ; <bodysound> <take> ; <breath> <hear> ; <breath> <see>
        needs_clarification	-3	<build> <headface> ; <buy> <always> ; <calm> in ; <cannabis> <amount>
        needs_clarification	-3	<cannabis> <day> ; <cannabis> only ; <caretaking> ; <chestheart> <always>
        needs_clarification	-3	<chestheart> <stop> ; <chestheart> a ; <child> <clinician>
        needs_clarification	-3	<church> <phone> ; <church> <school> ; <clean> <clean> ; <clean> <hear>
        needs_clarification	-3	<clean> for ; <clinician> <blood> ; <clinician> <partner> ; <clinician> de
        needs_clarification	-3	<clinician> pt ; <clinician> ther ; <clothes> twic ; <cold> <headface>
        needs_clarification	-3	<cold> on ; <colleague> <stop> ; <confused> <see> ; <consume> <asleep>
        needs_clarification	-3	<consume> <build> ; <consume> <night> ; <consume> <week> ; <consume> hac
        needs_clarification	-3	<consume> sat ; <consume> sinc ; <container> / ; <container> <pill>
        needs_clarification	-3	<container> at ; <container> by ; <container> mark ; <continue> <asleep>
        needs_clarification	-3	<continue> <consume> ; <continue> <start> ; <continue> par ; <count>
        needs_clarification	-3	<count> <night> ; <crash> right ; <crowd> <afraid> ; <crowd> <count>
        needs_clarification	-3	<crowd> <partner> ; <crowd> doesnt ; <crowd> go ; <crowd> to
        needs_clarification	-3	<crowd> ~<stimulant> ; <day> <colleague> ; <day> <furniture>
        needs_clarification	-3	<day> <goodbye> ; <day> <last> ; <day> <seizure> ; <day> <sick> ; <day> by
        needs_clarification	-3	<day> can ; <day> in ; <day> its ; <day> le ; <day> one ; <day> per
        needs_clarification	-3	<day> she ; <day> thing ; <day> ~<medicine> ; <day> ~<need>
        needs_clarification	-3	<day> ~<opioid> ; <daytime> <alcohol> ; <drive> pas ; <drug> + ; <drug> at
        needs_clarification	-3	<drug> on ; <eat> <opioid> ; <eat> good ; <emergency> <crowd>
        needs_clarification	-3	<fall> <moment> ; <fall> <outdoors> ; <fall> <play> ; <fall> <water>
        needs_clarification	-3	<feel> normal ; <feel> the ; <fire> <stimulant> ; <fluid> and
        needs_clarification	-3	<friend> <feel> ; <friend> <hear> ; <friend> <night> ; <friend> <play>
        needs_clarification	-3	<friend> <rope> ; <friend> our ; <give> <partner> ; <go> <count> ; <go> aft
        needs_clarification	-3	<go> del ; <go> fin ; <go> otr ; <go> una ; <gun> <phone>
        needs_clarification	-3	<headface> <hear> ; <headface> for ; <headface> spray ; <headface> that
        needs_clarification	-3	<hear> at ; <hear> bc ; <hear> clr ; <hear> whil ; <height> tol
        needs_clarification	-3	<hit> <past> ; <home> <intoxicated> ; <home> <palecolor> ; <home> <sober>
        needs_clarification	-3	<home> son ; <home> ther ; <home> was ; <hospital> ; <hospital> <night>
        needs_clarification	-3	<hospital> <town> ; <hospital> <year> ; <job> <day> ; <job> <hold>
        needs_clarification	-3	<job> wont ; <key> <build> ; <kill> <rope> ; <kin> <hopeless> ; <kin> mak
        needs_clarification	-3	<kin> mientra ; <kin> onc ; <kin> toma ; <kin> with ; <kin> ~<emergency>
        needs_clarification	-3	<kin> ~<give> ; <last> one ; <law> for ; <law> me ; <leave> <child>
        needs_clarification	-3	<leave> <clinician> ; <leave> <palecolor> ; <leave> on ; <limp> and
        needs_clarification	-3	<media> <media> ; <medicine> <stop> ; <medicine> to ; <moment> <bodypart>
        needs_clarification	-3	<moment> <opioid> ; <moment> <treatment> ; <moment> me
        needs_clarification	-3	<money> <clinician> ; <money> <count> ; <money> <home> ; <money> by
        needs_clarification	-3	<month> <appointment> ; <month> <clinician> ; <month> <job>
        needs_clarification	-3	<month> <month> ; <month> <need> ; <month> <night> ; <month> <record>
        needs_clarification	-3	<month> <take> ; <month> a ; <month> at ; <month> when ; <month> ~<consume>
        needs_clarification	-3	<need> <afraid> ; <need> <blood> ; <need> <caretaking> ; <need> <count>
        needs_clarification	-3	<need> <media> ; <need> <medicine> ; <need> <opioid> ; <need> anoth
        needs_clarification	-3	<need> bajarl ; <need> step ; <need> structur ; <needle> <container>
        needs_clarification	-3	<night> <alcohol> ; <night> <eat> ; <night> <go> ; <night> <partner>
        needs_clarification	-3	<night> <year> ; <night> it ; <official> <buy> ; <official> <kin>
        needs_clarification	-3	<official> who ; <opioid> <clinician> ; <opioid> <continue>
        needs_clarification	-3	<opioid> <count> ; <opioid> <outdoors> ; <opioid> desd ; <opioid> was
        needs_clarification	-3	<order> 0 ; <order> <treatment> ; <order> mi ; <outdoors> <go>
        needs_clarification	-3	<outdoors> <need> ; <outdoors> <week> ; <outdoors> all ; <pain> per
        needs_clarification	-3	<pain> un ; <palecolor> <pill> ; <partner> <church> ; <partner> could
        needs_clarification	-3	<partner> mad ; <partner> of ; <past> <need> ; <pet> 0 ; <pet> <night>
        needs_clarification	-3	<pet> at ; <pet> outliv ; <phone> cuand ; <phone> fin ; <phone> he
        needs_clarification	-3	<phone> ok ; <phone> was ; <photo> it ; <pill> <amount> ; <pill> y
        needs_clarification	-3	<promise> <phone> ; <promise> a ; <put> <child> ; <put> <count>
        needs_clarification	-3	<put> <water> ; <put> with ; <rarely> ; <rarely> <day> ; <record> +
        needs_clarification	-3	<record> <moment> ; <record> <year> ; <record> confirm ; <remember> <home>
        needs_clarification	-3	<remember> my ; <room> <amount> ; <room> <container> ; <room> <day>
        needs_clarification	-3	<room> <stranger> ; <room> its ; <room> tien ; <room> with
        needs_clarification	-3	<rope> <continue> ; <rope> and ; <say> dur ; <say> only ; <say> w/d
        needs_clarification	-3	<say> ~<amount> ; <school> 0 ; <school> <buy> ; <sedative> <amount>
        needs_clarification	-3	<sedative> <sedative> ; <sedative> in ; <sedative> is ; <sedative> off
        needs_clarification	-3	<sedative> y ; <see> <drive> ; <seizure> de ; <seizure> x
        needs_clarification	-3	<shake> <amount> ; <shake> him ; <shame> <fall> ; <shame> <phone>
        needs_clarification	-3	<shame> <stranger> ; <shame> when ; <sober> <kin> ; <sober> and
        needs_clarification	-3	<start> <job> ; <start> at ; <stimulant> a ; <stimulant> pretty
        needs_clarification	-3	<stimulant> som ; <stimulant> too ; <stimulant> which ; <stop> <bodypart>
        needs_clarification	-3	<stop> <consume> ; <stop> <drug> ; <stop> <headface> ; <stop> <job>
        needs_clarification	-3	<stranger> <drug> ; <stranger> <treatment> ; <stranger> of ; <take> 0
        needs_clarification	-3	<take> <last> ; <take> <law> ; <take> <withdrawal> ; <take> who
        needs_clarification	-3	<think> <emergency> ; <think> ~<day> ; <threat> us ; <tired> <day>
        needs_clarification	-3	<tool> <hear> ; <tool> <think> ; <town> <color> ; <town> <hospital>
        needs_clarification	-3	<town> <opening> ; <town> not ; <trade> <alcohol> ; <trade> re
        needs_clarification	-3	<treatment> <ask> ; <treatment> <caretaking> ; <treatment> <order>
        needs_clarification	-3	<treatment> del ; <treatment> first ; <treatment> not ; <trust> <pain>
        needs_clarification	-3	<vermin> <town> ; <vermin> que ; <wait> <fall> ; <wait> se ; <week> <crowd>
        needs_clarification	-3	<week> me ; <week> sinc ; <withdrawal> off ; <write> <vermin> ; <write> pal
        needs_clarification	-3	<year> <moment> ; <year> <room> ; <year> <start> ; <year> asi ; <year> con
        needs_clarification	-3	<year> im ; @ ; a <lock> ; a <sedative> ; a <week> ; a <withdrawal>
        needs_clarification	-3	a barbershop ; a buddy ; a circl ; a coffe ; a com ; a festival ; a grand
        needs_clarification	-3	a gym ; a hymn ; a pan ; a pod ; a pt ; a report ; a station ; a weekend
        needs_clarification	-3	a yr ; about <always> ; accordion ; aceptan <stranger> ; adond ; aft <job>
        needs_clarification	-3	aft <school> ; aft clos ; again tonit ; against my ; ago i ; aguardient
        needs_clarification	-3	ahi con ; al <month> ; al mes ; alcohol detox ; am <happy> ; amig me
        needs_clarification	-3	an <treatment> ; an iop ; and friday ; and go ; and hav ; and id ; and tak
        needs_clarification	-3	and today ; ano asi ; ano con ; ano fum ; anoch le ; apel es ; apostroph
        needs_clarification	-3	app ; apriet per ; are we ; asdkj ; asham and ; ask pric ; at anoth
        needs_clarification	-3	at daught ; at feed ; at parti ; aunt she ; aunt want ; aunt work
        needs_clarification	-3	away anywher ; away my ; bach ; bajit ; bakersfield ; bar ; be <job>
        needs_clarification	-3	be lat ; bed that ; bedtim ; been awful ; been eat ; been my ; beep
        needs_clarification	-3	beer aft ; beer on ; befor 0 ; behind us ; best <phone> ; best for
        needs_clarification	-3	big tank ; bing and ; bio ; biz ; bleacher ; block and ; boleto ; both talk
        needs_clarification	-3	bottl ; box i ; box to ; bridg and ; bridg tol ; brochur at ; broth the
        needs_clarification	-3	brush ; bur ; burnt ; burst ; bus pas ; busc alg ; but <night> ; but no
        needs_clarification	-3	by <eat> ; by himself ; by myself ; cad terc ; cal didnt ; cal got
        needs_clarification	-3	calentur ; can get ; cannot ; cant <put> ; cant tak ; carcel ; cardiology
        needs_clarification	-3	carry that ; cart ; cas mgr ; casi no ; cb <day> ; cd ; cdl ; censu
        needs_clarification	-3	center ; cessation ; chanc ; charact ; chas by ; chat with ; chatter ; chay
        needs_clarification	-3	check out ; chew ; children left ; cho hit ; chuck ; cigar ; circl
        needs_clarification	-3	cit con ; clas for ; clear ; client 0 ; clr <play> ; clr cal ; clr cousin
        needs_clarification	-3	clr found ; clr had ; clr lik ; clr mom ; clr said ; clr son ; clr spok
        needs_clarification	-3	clr ~teach ; cocain every ; codein ; codig ; cok to ; com aft ; com back
        needs_clarification	-3	com un ; community theat ; comp ; computador de ; con <alcohol> ; consult
        needs_clarification	-3	contesten por ; cook and ; cor del ; couch ; cough and ; could <build>
        needs_clarification	-3	could my ; could say ; count them ; coupl of ; cousin work ; crack 0
        needs_clarification	-3	crash right ; crystal ; crystal in ; cuand <phone> ; cuand puedan
        needs_clarification	-3	cuanto <day> ; cuanto dia ; cuart ; cuatr noch ; cup ; current iop
        needs_clarification	-3	cut down ; cv ; d for ; dab <write> ; dab pen ; danc at ; day every
        needs_clarification	-3	day no ; day off ; day run ; de <afraid> ; de cad ; de cobr ; de cociner
        needs_clarification	-3	de enfrent ; de intern ; de pes ; de quinceaner ; de sobr ; de tard
        needs_clarification	-3	death in ; dej mi ; del cin ; del mundial ; deni w/d ; deployment ; deport
        needs_clarification	-3	deposit back ; depres ; dept ; desd ; desd calexic ; detox for ; dia sin
        needs_clarification	-3	dia sí ; did <amount> ; dijeron que ; dirty ; dish as ; display
        needs_clarification	-3	divorc in ; dj ; do <drug> ; doctor who ; doe he ; doesnt drink
        needs_clarification	-3	doing great ; don rop ; dond la ; dond las ; dont ~<consume> ; doubl
        needs_clarification	-3	down until ; dr patel ; drink is ; drink was ; dry sinc ; durm en ; dwayn
        needs_clarification	-3	ech ; egg with ; eight ; eight bal ; eighteen ; el <colleague> ; el bur
        needs_clarification	-3	el campament ; el cuerp ; el internamient ; el mejor ; el panader ; el rat
        needs_clarification	-3	electricist ; emt ; en <month> ; en <play> ; enfermera ; enorm ; entr los
        needs_clarification	-3	envelop mark ; es coc ; escap ; eso ; espos dej ; estan <job>
        needs_clarification	-3	estan contrat ; estat of ; estuv ahi ; even i ; even iop ; evening
        needs_clarification	-3	every day ; evry <day> ; evry day ; ex kept ; experienci ; f <cannabis>
        needs_clarification	-3	fail ; fami is ; fami tre ; fast ; febrer ; fel for ; fifty ; finish with
        needs_clarification	-3	fioricet 0 ; firework and ; first <home> ; first week ; fiv ; fiv night
        needs_clarification	-3	fiv year ; floppy ; for 0 ; for <cannabis> ; for fiv ; for residential
        needs_clarification	-3	for sixty ; friday night ; from <illness> ; from clr ; ful tim ; gat
        needs_clarification	-3	get off ; get through ; giggl ; go <day> ; go from ; go through ; go up
        needs_clarification	-3	goe by ; going away ; going on ; gon the ; goodby in ; goosebump ; gracia a
        needs_clarification	-3	gru ; guion ; gurgl ; h 0 ; hair so ; half an ; handwrit ; hangman
        needs_clarification	-3	has gon ; has sinc ; has start ; hast le ; hav given ; hav gon ; hav sinc
        needs_clarification	-3	he <lock> ; hear aid ; heavy <consume> ; heavy drink ; her <think>
        needs_clarification	-3	her <write> ; her off ; her toe ; heroin sinc ; heroin y ; hes fin
        needs_clarification	-3	hes turn ; hi my ; hid from ; high not ; him <see> ; him sleep ; him then
        needs_clarification	-3	himself in ; his <breath> ; his <crowd> ; his chin ; his finger ; hold a
        needs_clarification	-3	hold my ; hom right ; housekeep ; hrs ; humid ; humor ; hundr dollar
        needs_clarification	-3	husb 0 ; husband cal ; husband in ; hydrant ; i <hospital> ; i <trade>
        needs_clarification	-3	i appreciat ; i com ; i do ; i get ; i interview ; i run ; i shot ; i stop
        needs_clarification	-3	i ~<try> ; i ~lost ; icu ; id lik ; id nev ; im <asleep> ; im <emergency>
        needs_clarification	-3	im try ; in <year> ; in between ; in iop ; in lancast ; in program
        needs_clarification	-3	inject meth ; int <stimulant> ; intensiv outpatient ; invent el ; irb
        needs_clarification	-3	is <cannabis> ; is bet ; is nic ; is thi ; is worri ; isnt <home>
        needs_clarification	-3	isnt ther ; it <trust> ; it scar ; it than ; its <leave> ; its <think>
        needs_clarification	-3	its been ; ive <say> ; jackpot ; jameson ; jingl ; job over ; joint <pain>
        needs_clarification	-3	joint pain ; karen ; ket ; ketamin ; kind for ; kind wher ; kitchen draw
        needs_clarification	-3	klonopin ; la <night> ; la <withdrawal> ; la carcel ; la licenci ; la malil
        needs_clarification	-3	la pas ; la visit ; labio ; las <buy> ; las <palecolor> ; las <sedative>
        needs_clarification	-3	last drink ; last one ; lay down ; ld 0 ; le <see> ; le ech ; leak over
        needs_clarification	-3	lech y ; len ; leonard ; let <crowd> ; let say ; letterhead ; lft ; lig
        needs_clarification	-3	ligatur ; lik ; lik it ; lik thi ; lin was ; lithium ; llamenm despu
        needs_clarification	-3	lleg <daytime> ; llev cinc ; lo fum ; lo tienen ; loos ; los <headface>
        needs_clarification	-3	los hueso ; los recibo ; loud clr ; m <job> ; madrin con ; magnet at
        needs_clarification	-3	mail addres ; mail himself ; mand carta ; mand mi ; marg ; mari ; martini
        needs_clarification	-3	mas eso ; mdm ; me <job> ; me aft ; me dijeron ; me fue ; me fui ; me int
        needs_clarification	-3	me mud ; me pued ; measl ; medi <moment> ; medi hor ; medic ; mention your
        needs_clarification	-3	met a ; meth sinc ; mft traine ; mh ; mi <treatment> ; mi celul
        needs_clarification	-3	mi direccion ; mi muj ; microwav and ; minut y ; mirror ; mism <home>
        needs_clarification	-3	misus ; mix up ; moj con ; monday to ; month i ; month now ; moth nam
        needs_clarification	-3	moth wont ; mouth and ; mov clos ; mov in ; mucha ~gracia ; municipal
        needs_clarification	-3	music ; my <clinician> ; my <opioid> ; my <stimulant> ; my <stranger>
        needs_clarification	-3	my charg ; my corol ; my draw ; my gf ; my keyboard ; my lat ; my ~kid
        needs_clarification	-3	mystery ; nam <stimulant> ; nam only ; nam you ; nd tim ; need a ; need at
        needs_clarification	-3	need someon ; needl stil ; neighbor parrot ; nerv ; nervio ; nev <money>
        needs_clarification	-3	nic voic ; night ; night / ; night is ; night no ; night noth ; nin mas
        needs_clarification	-3	no ~<hot> ; no ~<money> ; no ~<sedative> ; no ~cp ; no ~fev ; no ~leav
        needs_clarification	-3	no ~money ; no ~program ; no ~sx ; no ~withdrawal ; nobody cal ; nobody can
        needs_clarification	-3	nobody to ; nod ; not ~<job> ; not ~every ; noth for ; novent ; now
        needs_clarification	-3	now and ; now the ; num ; numb becaus ; numb off ; ob ; of <crowd>
        needs_clarification	-3	of gold ; of ~<stimulant> ; off <day> ; off and ; off heroin ; off i
        needs_clarification	-3	off suboxon ; old bos ; old map ; on crack ; on crystal ; on payday
        needs_clarification	-3	on radi ; on sepulved ; on wkend ; one <pill> ; one bark ; one eye ; one i
        needs_clarification	-3	one thi ; only been ; only do ; only pleas ; only start ; only thing
        needs_clarification	-3	open to ; or <count> ; orgul ; orgullos ; our beagl ; out befor ; own of
        needs_clarification	-3	oxicodon ; pack ; paint our ; pal in ; pamphlet ; pan ; pap tom
        needs_clarification	-3	par <amount> ; par <wait> ; par aguant ; par mis ; park it ; pas de
        needs_clarification	-3	pas el ; pastil ; patel ; patient in ; payas de ; pelean por ; pen pal
        needs_clarification	-3	per clr ; phenobarbital ; phon charg ; php ; picnic and ; piedr desd
        needs_clarification	-3	pil <die> ; pil muert ; pint ; pis se ; plac wher ; pleas <need>
        needs_clarification	-3	pleas help ; podador ; poem about ; por <stop> ; por dej ; porqu me
        needs_clarification	-3	potato ; ppl ; practica ; priv ; prob noth ; program aft ; psych ; ptsd
        needs_clarification	-3	put up ; qpw ; quien <clean> ; quier ; quier sal ; quiet in ; ran out
        needs_clarification	-3	real <afraid> ; recibo ; recomiendan ; recovery ; ref 0 ; refil ; regal tod
        needs_clarification	-3	rehab and ; relojer ; repav ; replacement ; resed ; reserv
        needs_clarification	-3	residential program ; resolucion ; resurfac ; retrat ; retrat con ; reunion
        needs_clarification	-3	revist ; ring at ; rn <ask> ; rn ask ; room 0 ; rop que ; round the
        needs_clarification	-3	routin ; rummag sal ; rv ; sab y ; said good ; said text ; sat only
        needs_clarification	-3	saturday i ; saw it ; scratcher ; se pic ; second year ; senal ; sesent dia
        needs_clarification	-3	seven ; shak and ; shaky ; she <kill> ; she <start> ; sherif ; shoot cok
        needs_clarification	-3	shot my ; si ha ; siet ; sigu par ; sin ; sin ~<medicine> ; sinc <daytime>
        needs_clarification	-3	sinc aug ; sinc his ; sinc noon ; sinc our ; sinc saturday ; singl night
        needs_clarification	-3	sir i ; sist need ; six or ; slic of ; slot machin ; smokin ; snor lik
        needs_clarification	-3	so <partner> ; sob hous ; somebody els ; someth out ; somo de
        """
}
