extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification12 = """
        needs_clarification	-3	son <amount> ; son dos ; sound calm ; soy su ; speak of ; specialist
        needs_clarification	-3	spel bee ; sponsor the ; st ; start using ; stat <alcohol> ; stat bar
        needs_clarification	-3	step <amount> ; stil her ; storm ; stranger ; street becaus ; string
        needs_clarification	-3	student ; studi the ; sunny ; sup ; supervision ; sweat and ; tak me
        needs_clarification	-3	tambien le ; tarzan ; tb ; teach told ; teas ; tech de ; terapeut
        needs_clarification	-3	test for ; test the ; text is ; that thund ; that wasnt ; the <caretaking>
        needs_clarification	-3	the <sick> ; the alumni ; the app ; the ballpark ; the burial
        needs_clarification	-3	the cardiologist ; the chest ; the chimney ; the liquor ; the long
        needs_clarification	-3	the menu ; the neurologist ; the north ; the outpatient ; the pond
        needs_clarification	-3	the receptionist ; the reunion ; the sleep ; the sweat ; the toilet
        needs_clarification	-3	the vend ; the ~<clean> ; the ~<pill> ; the ~dts ; the ~pil ; ther isnt
        needs_clarification	-3	ther no ; ther not ; ther privat ; theyl ; thi out ; thi spr ; thi the
        needs_clarification	-3	thought thi ; thousand dollar ; through <day> ; through <treatment>
        needs_clarification	-3	thunderstorm ; thur ; til he ; timbr ; to <day> ; to <opening>
        needs_clarification	-3	to <opioid> ; to forty ; to keep ; to on ; to return ; to ~<take> ; todo la
        needs_clarification	-3	told his ; tom diari ; toma ; top of ; tox ; traffic is ; trai
        needs_clarification	-3	tratamient y ; trembl ; tri the ; try to ; tun church ; turn her ; twic
        needs_clarification	-3	twic thi ; twin took ; two a ; two bottl ; two day ; typ it ; un <hear>
        needs_clarification	-3	un cer ; un retrat ; until one ; up pottery ; vanity ; vec en ; vehicl
        needs_clarification	-3	ventur ; vial ; vide ; want 0 ; want bed ; want inpt ; want the
        needs_clarification	-3	was <leave> ; was mortifi ; was suppos ; was thirty ; we <write> ; we sat
        needs_clarification	-3	web ; wed lik ; wednesday ; weed ; weed pen ; week with ; went blank
        needs_clarification	-3	wer <angry> ; what <need> ; whisper bc ; who pay ; whol row ; whom do
        needs_clarification	-3	wif want ; wil to ; window down ; with <emergency> ; with din ; with friend
        needs_clarification	-3	with us ; withdraw ; without ~it ; wk ; work comput ; work phon ; workday
        needs_clarification	-3	would go ; would los ; wreck ; writ a ; wrong ; x / ; x wk ; y <clothes>
        needs_clarification	-3	y <drive> ; y de ; y eso ; y nad ; y sig ; ya <need> ; ya quier ; yard sal
        needs_clarification	-3	year of ; yo <alone> ; yo lo ; you cal ; you how ; your competitor
        needs_clarification	-3	your detox ; zz ; ~0 ~<week> ; ~0 ~dia ; ~<alcohol> ~<drug> ; ~<always>
        needs_clarification	-3	~<amount> ~<eat> ; ~<amount> ~<night> ; ~<awake> <headface>
        needs_clarification	-3	~<consume> ~<alcohol> ; ~<count> ~<day> ; ~<day> <eat> ; ~<die> <put>
        needs_clarification	-3	~<die> my ; ~<drive> <build> ; ~<eat> that ; ~<emergency> in
        needs_clarification	-3	~<emergency> on ; ~<go> it ; ~<goodbye> <pet> ; ~<hit> ~me ; ~<home> ~on
        needs_clarification	-3	~<illness> <opioid> ; ~<money> par ; ~<night> ; ~<phone> ~<awake>
        needs_clarification	-3	~<put> in ; ~<say> i ; ~<say> ~<say> ; ~<school> <trade>
        needs_clarification	-3	~<seizure> ~<stop> ; ~<stimulant> ~<eat> ; ~<stranger> in
        needs_clarification	-3	~<treatment> <past> ; ~<treatment> ~<day> ; ~<week> ~off ; ~a ~<consume>
        needs_clarification	-3	~a ~drink ; ~a ~fit ; ~and ; ~appt ; ~been ; ~buri my ; ~command ; ~da mas
        needs_clarification	-3	~de ~<amount> ; ~died cal ; ~diem ; ~difunt ; ~drink sinc ; ~etoh no
        needs_clarification	-3	~even <say> ; ~every ~few ; ~ex ; ~fami ; ~fight ; ~for ~twelv ; ~hel
        needs_clarification	-3	~in ~<treatment> ; ~is ~dead ; ~le <wait> ; ~le qued ; ~lost ~my ; ~luz
        needs_clarification	-3	~me alcanz ; ~me ~<take> ; ~mi ~<child> ; ~my ~insuranc ; ~nam <give>
        needs_clarification	-3	~nam given ; ~night ; ~novent ; ~novent ~<day> ; ~novent ~dia
        needs_clarification	-3	~of ~<alcohol> ; ~off ~it ; ~on ~<law> ; ~on ~lexapr ; ~on ~probation
        needs_clarification	-3	~order ; ~orient ; ~oth <consume> ; ~oth use ; ~pas <alcohol> ; ~per ~diem
        needs_clarification	-3	~prob ; ~pued dej ; ~quier segu ; ~regres ; ~se desd ; ~shop
        needs_clarification	-3	~sinc ~<month> ; ~sx ; ~teng segur ; ~tom ni ; ~voc
        needs_clarification	-4	$ ; *clientAdmin:other_experiencer ; *family.3 ; *family.4 ; *functioning
        needs_clarification	-4	*hallucination:historical ; *keptUsing:other_experiencer
        needs_clarification	-4	*lostThroughUse:other_experiencer ; *occasional.0:other_experiencer
        needs_clarification	-4	*otherService.lowSpirits ; *overdoseNow:possible ; *quitting
        needs_clarification	-4	*substance.other:other_experiencer ; *substance.sedative:negated ; + <eat>
        needs_clarification	-4	0 # ; 0 <cannabis> ; 0 <opioid> ; 0 <sedative> ; 0 <take> ; 0 de ; 0 la
        needs_clarification	-4	0 thi ; 0 y/o ; <afraid> attack ; <alcohol> / ; <alcohol> <clinician>
        needs_clarification	-4	<alcohol> <furniture> ; <alcohol> <home> ; <alcohol> <put>
        needs_clarification	-4	<alcohol> <room> ; <alcohol> con ; <amount> 0 ; <amount> <clinician>
        needs_clarification	-4	<amount> glas ; <amount> sinc ; <amount> x ; <appointment> <tool>
        needs_clarification	-4	<appointment> for ; <appointment> lin ; <asleep> sinc ; <awake> <bodypart>
        needs_clarification	-4	<blood> <sedative> ; <bodypart> <opioid> ; <bodysound> lik
        needs_clarification	-4	<breath> <always> ; <breath> at ; <buy> <money> ; <calm> <insurance>
        needs_clarification	-4	<caretaking> <kin> ; <caretaking> for ; <child> <treatment>
        needs_clarification	-4	<child> <week> ; <child> refus ; <clean> <pet> ; <clinician>
        needs_clarification	-4	<clinician> <angry> ; <clinician> <record> ; <clinician> <year>
        needs_clarification	-4	<consume> <alone> ; <consume> <drug> ; <consume> <past> ; <consume> com
        needs_clarification	-4	<consume> for ; <consume> is ; <consume> noma ; <consume> was
        needs_clarification	-4	<container> <past> ; <container> <take> ; <continue> <hit> ; <count> <week>
        needs_clarification	-4	<count> one ; <count> them ; <crash> with ; <day> ; <day> <day>
        needs_clarification	-4	<day> <fluid> ; <day> <friend> ; <day> <sedative> ; <day> about
        needs_clarification	-4	<day> from ; <day> if ; <day> no ; <day> of ; <day> ~<amount>
        needs_clarification	-4	<day> ~<give> ; <daytime> <shake> ; <die> porqu ; <drive> myself
        needs_clarification	-4	<drive> warranty ; <drug> <clinician> ; <eat> <school> ; <emergency> in
        needs_clarification	-4	<fluid> <asleep> ; <friend> 0 ; <friend> ~<buy> ; <furniture> <bodysound>
        needs_clarification	-4	<furniture> <think> ; <give> <medicine> ; <go> <alcohol> ; <go> <clinician>
        needs_clarification	-4	<go> <opioid> ; <go> <treatment> ; <goodbye> <job> ; <hear> lin
        needs_clarification	-4	<hold> <continue> ; <hold> <job> ; <home> <need> ; <hospital> <need>
        needs_clarification	-4	<hospital> <trade> ; <hospital> rn ; <illness> <stimulant>
        needs_clarification	-4	<insurance> <pet> ; <job> <take> ; <kin> <ask> ; <kin> <withdrawal>
        needs_clarification	-4	<kin> chay ; <kin> ~<consume> ; <last> <container> ; <last> <day>
        needs_clarification	-4	<law> <media> ; <law> <order> ; <leave> # ; <leave> <asleep>
        needs_clarification	-4	<leave> <color> ; <leave> <month> ; <leave> <stimulant> ; <leave> i
        needs_clarification	-4	<medicine> <need> ; <medicine> <pain> ; <medicine> y ; <moment> its
        needs_clarification	-4	<money> <always> ; <money> me ; <month> ; <month> <alcohol>
        needs_clarification	-4	<month> <continue> ; <month> <moment> ; <month> con ; <need> <day>
        needs_clarification	-4	<need> <room> ; <needle> <soon> ; <night> ; <night> 0 ; <night> <fluid>
        needs_clarification	-4	<night> she ; <official> <appointment> ; <official> <stimulant>
        needs_clarification	-4	<official> <take> ; <opioid> <leave> ; <opioid> <moment> ; <opioid> en
        needs_clarification	-4	<opioid> x ; <opioid> y ; <outdoors> bien ; <palecolor> <opening>
        needs_clarification	-4	<partner> <consume> ; <partner> <count> ; <partner> <home>
        needs_clarification	-4	<past> <consume> ; <past> <last> ; <past> <night> ; <pet> <goodbye>
        needs_clarification	-4	<phone> whil ; <play> me ; <promise> <opening> ; <promise> <wait>
        needs_clarification	-4	<rail> <room> ; <rarely> en ; <record> a ; <room> <bodysound>
        needs_clarification	-4	<say> <outdoors> ; <school> <drug> ; <sedative> <alcohol>
        needs_clarification	-4	<sedative> <day> ; <sedative> <go> ; <see> <day> ; <see> for ; <sick>
        needs_clarification	-4	<sober> <home> ; <stimulant> <play> ; <stimulant> <year> ; <stimulant> and
        needs_clarification	-4	<stimulant> lik ; <stimulant> most ; <stimulant> the ; <stimulant> ya
        needs_clarification	-4	<stop> <pill> ; <stop> <shake> ; <stop> el ; <stranger> <caretaking>
        needs_clarification	-4	<stranger> <night> ; <take> <treatment> ; <take> su ; <trade> <threat>
        needs_clarification	-4	<trade> <treatment> ; <treatment> 0 ; <treatment> <give>
        needs_clarification	-4	<treatment> <illness> ; <treatment> <partner> ; <treatment> <year>
        needs_clarification	-4	<treatment> from ; <treatment> por ; <treatment> the ; <treatment> wher
        needs_clarification	-4	<vendor> <money> ; <vendor> for ; <wait> <stop> ; <water> <continue>
        needs_clarification	-4	<week> ; <week> 0 ; <week> <alcohol> ; <week> <year> ; <week> en
        needs_clarification	-4	<write> ~<write> ; <year> <count> ; <year> <stimulant> ; a drop ; a heroin
        needs_clarification	-4	a m ; a pamphlet ; a room ; a rop ; a saw ; a seriou ; a sound
        needs_clarification	-4	a treatment ; a vec ; a ~drink ; a ~gun ; aft work ; agenci de ; al <year>
        needs_clarification	-4	al ano ; alberc de ; am 0 ; and <medicine> ; and <need> ; and need
        needs_clarification	-4	and out ; and smok ; and think ; annual ; ansiedad ; appreciat you ; are a
        needs_clarification	-4	are fil ; at christma ; at school ; at your ; audit 0 ; auth ; babysit
        needs_clarification	-4	back surgery ; bajarl ; barstow ; bathroom til ; batteri ; battery ; bday
        needs_clarification	-4	be <take> ; been shot ; best tim ; between <breath> ; bil my ; blanket
        needs_clarification	-4	blind ; blist ; boom ; bor at ; borrow phon ; buen humor ; bulk ; buy it
        needs_clarification	-4	by <pet> ; by lunch ; cam thru ; can <take> ; can she ; cant <take>
        needs_clarification	-4	cant confirm ; cant quit ; cas <think> ; cas plan ; casi diari ; casi toda
        needs_clarification	-4	chang a ; check <go> ; civic ; clas of ; clinica ; clinical <colleague>
        needs_clarification	-4	clonazepam ; clr <give> ; clr <hear> ; clr <wait> ; clr gav ; clr shout
        needs_clarification	-4	clr wait ; cna ; cobija ; cok 0 ; cok in ; com <amount> ; complet
        needs_clarification	-4	con <stimulant> ; con uno ; confidencial ; contamo ; cool ; copi leas
        needs_clarification	-4	could <take> ; counselor ther ; coupl tim ; cowork told ; cps ; crack most
        needs_clarification	-4	cran ; crypt ; cuadro ; cuand ni ; cuz ; d ; d <stop> ; d <treatment>
        needs_clarification	-4	dai drink ; day 0 ; day all ; day four ; day its ; day my ; de <bodypart>
        needs_clarification	-4	de <caretaking> ; de alcohol ; de lad ; de mas ; de rehabilitacion
        needs_clarification	-4	de visita ; del <bodypart> ; del <kin> ; del <year> ; del ano
        needs_clarification	-4	desd <month> ; desd hac ; detox and ; dia desd ; did it ; disagre ; do it
        needs_clarification	-4	doe <stimulant> ; doing ; dollar and ; domino ; don in ; dopesick
        needs_clarification	-4	down <moment> ; down now ; drench ; drink win ; driv myself ; dry <day>
        needs_clarification	-4	earth ; eat and ; eight month ; el muse ; eleven year ; en <write> ; en eso
        needs_clarification	-4	en juli ; encampment ; enfermeri ; ent ; er ; estanci ; eve ; evening a
        needs_clarification	-4	every week ; exclusiv ; exp ; f <stop> ; fac and ; february ; fev 0
        needs_clarification	-4	few night ; fifteen minut ; first <week> ; first dui ; first in ; fiv tim
        needs_clarification	-4	flood the ; foil ; for <hospital> ; for four ; for wiv ; from moth
        needs_clarification	-4	fue hac ; fum ; g a ; gallon of ; gan un ; garden my ; get high ; go if
        needs_clarification	-4	got hom ; gram of ; granddaught ; grief ; guy with ; hac <amount> ; had me
        needs_clarification	-4	handl ; hang in ; hang the ; hav high ; hav me ; he cant ; he leav
        needs_clarification	-4	he only ; he pour ; health ; her <medicine> ; her neighbor ; heroin 0
        needs_clarification	-4	hir for ; his <drug> ; his fingernail ; hondura ; how do ; hueso ; hurry
        needs_clarification	-4	i <caretaking> ; i <start> ; i complet ; i own ; i plant ; i represent
        needs_clarification	-4	i snort ; if ~<treatment> ; im <amount> ; im <eat> ; im <insurance>
        needs_clarification	-4	im <try> ; im all ; im forty ; in <go> ; in <hospital> ; in apr ; in august
        needs_clarification	-4	in hom ; in lot ; in phon ; in week ; insist ; is <emergency> ; is ask
        needs_clarification	-4	is get ; is nam ; is slow ; it alon ; its gon ; iv ; iv <stimulant>
        needs_clarification	-4	jering ; keep start ; ketamin most ; la ferreteri ; la piedr ; la prep
        needs_clarification	-4	lamb ; landlord son ; last cal ; last thursday ; le entr ; le hac ; le va
        needs_clarification	-4	leash ; least <amount> ; left on ; let about ; level 0 ; licenci de ; lick
        needs_clarification	-4	lik for ; lik i ; lik noth ; lin that ; llanter ; lupit ; m <cannabis>
        needs_clarification	-4	m <partner> ; m <sedative> ; management ; may we ; mayb two ; me as
        needs_clarification	-4	me cobr ; me pop ; meant ; medical detox ; mejor de ; mensaj de
        needs_clarification	-4	meth again ; milligram ; mis 0 ; mis work ; mobil ; mol + ; mom hand
        needs_clarification	-4	mom of ; month of ; mouth ; much doe ; my card ; my divorc ; my granddaught
        needs_clarification	-4	my psychiatrist ; n the ; na ; nahuatl ; nam what ; nasal ; near every
        needs_clarification	-4	need somewher ; nephew 0 ; nev <phone> ; nev thought ; niet 0 ; night for
        needs_clarification	-4	night out ; nl ; no ~<job> ; no ~opi ; no ~reaccion ; no ~sleep ; noc
        needs_clarification	-4	not ~cel ; novi se ; now its ; now no ; numer ; nurs student ; of county
        needs_clarification	-4	of current ; of main ; of spe ; off alcohol ; off from ; off of ; offer
        needs_clarification	-4	old <rail> ; on and ; on ketamin ; on thre ; on to ; onlin ; only <start>
        needs_clarification	-4	only when ; opening for ; or im ; otherwis ; our tir ; out <day>
        needs_clarification	-4	outreach 0 ; pacient ; pack fan ; panic attack ; papel alumini ; parallel
        needs_clarification	-4	pardon ; park spac ; pen escrib ; perdi mi ; phil ; phras ; pid ; pip in
        needs_clarification	-4	pls ; podcast ; pond and ; poodl ; poquit ; portugues ; prefier no
        needs_clarification	-4	pt <consume> ; q <day> ; qued y ; quien es ; quier ayud ; quinc
        needs_clarification	-4	quinc <year> ; quinc ano ; quincen ; quit cold ; quot ; radt ; rain on
        needs_clarification	-4	rais 0 ; rattl ; re <night> ; register ; rehabilitacion ; renewal
        needs_clarification	-4	represent ; res ; residenc ; retain ; return a ; ring twic ; said you
        needs_clarification	-4	sam nam ; scar me ; second week ; senor pregunt ; sept ; sesion
        needs_clarification	-4	seven year ; sharpen kniv ; she just ; shout over ; si pued ; sign said
        needs_clarification	-4	sin ~<outdoors> ; sinc fri ; six night ; six pack ; six week ; sixty
        needs_clarification	-4	slap him ; slid off ; smok ; so far ; so long ; som <night> ; som weekend
        needs_clarification	-4	son mad ; son throw ; sophomor ; sponsor ; spous for ; stay in ; steward
        needs_clarification	-4	stick when ; stil on ; stitch in ; street has ; su program ; suboxon ; sud
        needs_clarification	-4	supier que ; tak his ; taught her ; team lost ; telefon en ; telegram
        needs_clarification	-4	tenni ; the <daytime> ; the <order> ; the dts ; the iop ; the lat
        needs_clarification	-4	the nurs ; the pickl ; the vodk ; theat ; ther anyth ; thesi ; thi far
        needs_clarification	-4	think im ; thread ; thursday through ; til ; til thi ; tim the
        needs_clarification	-4	to <partner> ; to <volunteer> ; to chang ; to drop ; to group ; to wear
        needs_clarification	-4	tod el ; took turn ; tourniquet ; trap ; twenty four ; two minut
        needs_clarification	-4	two night ; un jalon ; un lug ; und <amount> ; und her ; ups ; urin
        needs_clarification	-4	used anyth ; vecin toc ; vez ; vez y ; visitor park ; viv con ; vm ful
        needs_clarification	-4	wak my ; was <think> ; was cok ; wash my ; watch my ; we let ; week in
        needs_clarification	-4	week two ; what now ; when is ; wher i ; which <container> ; which box
        needs_clarification	-4	who sel ; whol block ; wif job ; win on ; with <illness> ; with you
        needs_clarification	-4	without ~a ; wiv ; wont tel ; x 0 ; y <stimulant> ; y ya ; y/o ; year now
        needs_clarification	-4	yesterday he ; you <go> ; you run ; your <town> ; zolpidem ; ~<alcohol> in
        needs_clarification	-4	~<always> ~<moment> ; ~<awake> up ; ~<consume> ni ; ~<emergency> el
        needs_clarification	-4	~<fluid> ; ~<give> <phone> ; ~<last> ; ~<month> ; ~<opioid> ; ~<seizure>
        needs_clarification	-4	~<week> ; ~a ~<amount> ; ~a ~<day> ; ~a ~<night> ; ~a ~day ; ~a ~night
        needs_clarification	-4	~back ; ~cervez ; ~d ~inpt ; ~dad ; ~did ; ~dont ~want ; ~ear ; ~facility
        needs_clarification	-4	~fev ; ~my ~<insurance> ; ~off ~a ; ~pas her ; ~peg ; ~psych ; ~reaccion
        needs_clarification	-4	~residencial ; ~spray ; ~stay ; ~thirty ~day ; ~thre ; ~to ~<home>
        needs_clarification	-4	~to ~liv ; ~two ~hour ; ~violent ; ~w/d ~sz ; ~wak up ; ~when ~i
        needs_clarification	-4	~wher ~els ; ~with ~<eat>
        needs_clarification	-5	*ago.3 ; *barrierChild.childsAge ; *emergency.fever
        needs_clarification	-5	*emergency.fever:negated ; *frequency.0 ; *heavy:other_experiencer
        needs_clarification	-5	*homeless:other_experiencer ; *iopRequest:hypothetical
        needs_clarification	-5	*iopRequest:negated ; *number.1 ; *relief.against ; *sinceLastUse.3
        needs_clarification	-5	*substance.stimulant:other_experiencer ; *uses ; *withdrawalSign
        needs_clarification	-5	0 <clinician> ; 0 <furniture> ; 0 beer ; 0 dai ; 0 night ; 0 or ; 0 smok
        needs_clarification	-5	<alcohol> <night> ; <alcohol> al ; <alcohol> all ; <alcohol> y
        needs_clarification	-5	<always> <school> ; <amount> <consume> ; <amount> <past> ; <amount> or
        needs_clarification	-5	<ask> <night> ; <asleep> <home> ; <asleep> a ; <asleep> is ; <asleep> ther
        needs_clarification	-5	<cannabis> <cannabis> ; <cannabis> <night> ; <cannabis> at
        needs_clarification	-5	<chestheart> <amount> ; <clothes> aft ; <colleague> wont
        needs_clarification	-5	<consume> <alcohol> ; <consume> <count> ; <consume> mayb ; <consume> only
        needs_clarification	-5	<consume> piedr ; <container> <amount> ; <container> <opioid>
        needs_clarification	-5	<container> sin ; <continue> <need> ; <continue> <stimulant>
        needs_clarification	-5	<continue> con ; <count> <put> ; <day> <amount> ; <day> <law>
        needs_clarification	-5	<day> <moment> ; <day> has ; <day> noth ; <day> thru ; <drive> spot
        needs_clarification	-5	<emergency> <container> ; <furniture> i ; <give> <think> ; <go> <stimulant>
        needs_clarification	-5	<go> <withdrawal> ; <headface> <color> ; <headface> <shake> ; <hit> him
        needs_clarification	-5	<hold> her ; <hospital> <hospital> ; <insurance> <appointment>
        needs_clarification	-5	<insurance> <say> ; <job> <crowd> ; <job> <stimulant> ; <law> <ask>
        needs_clarification	-5	<law> <stimulant> ; <limp> <go> ; <medicine> <hospital>
        needs_clarification	-5	<moment> <alcohol> ; <moment> <last> ; <moment> <week> ; <moment> sinc
        needs_clarification	-5	<month> <wait> ; <need> <play> ; <need> <sad> ; <need> <volunteer>
        needs_clarification	-5	<need> out ; <night> <chestheart> ; <night> desd ; <official>
        needs_clarification	-5	<opioid> <month> ; <palecolor> <home> ; <pet> <drug> ; <phone> over
        needs_clarification	-5	<pill> <palecolor> ; <promise> ya ; <rarely> al ; <record> <hospital>
        needs_clarification	-5	<sedative> <medicine> ; <sedative> de ; <shake> so ; <sober> ; <soon> rung
        needs_clarification	-5	<start> con ; <stimulant> <room> ; <stimulant> with ; <stop> mi
        needs_clarification	-5	<take> <continue> ; <threat> <say> ; <trade> <crowd> ; <treatment> <crowd>
        needs_clarification	-5	<treatment> <need> ; <treatment> <start> ; <try> the ; <vermin> off
        needs_clarification	-5	<wait> y ; <water> aft ; <week> <amount> ; <week> <continue>
        needs_clarification	-5	<withdrawal> <sedative> ; <year> <consume> ; a <rarely> ; a <sober>
        needs_clarification	-5	a bucket ; a facility ; a grief ; a handl ; a sit ; about <insurance>
        needs_clarification	-5	about <photo> ; aceptan mujer ; addict ; addict to ; addres is ; adic
        needs_clarification	-5	again tmrw ; ahi mism ; al anon ; allow phon ; an <night> ; an even
        needs_clarification	-5	and keep ; apr ; ard ; are most ; asdlkj ; asthm inhal ; at <appointment>
        needs_clarification	-5	at <opening> ; back <hospital> ; basical ; bathroom floor ; be away ; bean
        needs_clarification	-5	been on ; been the ; big <container> ; blow ; buddy ; bundl ; bus leav
        needs_clarification	-5	busc trabaj ; buy from ; c/o ; cadc ; can we ; car est ; cas <colleague>
        needs_clarification	-5	casi <always> ; cb in ; cb mon ; cerveza ; cheap ; chin on ; cinc dia
        needs_clarification	-5	clearanc ; clr <blood> ; clr <phone> ; clr <sad> ; clr <think> ; clr chatty
        needs_clarification	-5	clr nam ; cocain for ; cocain on ; com trap ; competitor ; congratulation
        needs_clarification	-5	coron ; cort la ; counsel ; coupl ; cozy ; d/c 0 ; dad want ; dai ; dai 0
        needs_clarification	-5	dai for ; dai x ; day two ; de <give> ; de vez ; dead 0 ; dej el ; desd que
        needs_clarification	-5	did the ; dieron de ; dinosaur ; do meth ; doe your ; dont go ; dont ~drink
        needs_clarification	-5	dtr re ; dts ; ech agu ; el casin ; el puest ; empec ; en cuand ; en fiesta
        needs_clarification	-5	en may ; espald ; estuv con ; every nit ; ex client ; f cok ; falt al
        needs_clarification	-5	finger ; flush ; for <money> ; for breakfast ; for someth ; four month
        needs_clarification	-5	four night ; fri ; friday and ; from <day> ; from <eat> ; from <opioid>
        needs_clarification	-5	from your ; get me ; giv or ; grant ; ha <think> ; hac <count>
        needs_clarification	-5	hard <alcohol> ; hard for ; has new ; hav <play> ; he can ; he eat
        needs_clarification	-5	he lost ; he stil ; he went ; her <clinician> ; her counselor ; hes mak
        needs_clarification	-5	hlep ; horror ; hous wher ; hybrid ; i fix ; i shak ; i show ; i smok
        needs_clarification	-5	i tak ; i wak ; i ~<emergency> ; i ~overdos ; if i ; im thirty ; in <week>
        needs_clarification	-5	in room ; iop client ; irs ; is <ask> ; is <illness> ; it <alone> ; it thre
        needs_clarification	-5	its just ; just <consume> ; k ; la botel ; la espald ; last beer ; learn my
        needs_clarification	-5	lighthous ; lin on ; liv ther ; lkjh ; llamenm cuand ; lo cor ; m <alcohol>
        needs_clarification	-5	m <opioid> ; marriag ; may 0 ; me 0 ; me <consume> ; me <leave> ; me inyect
        needs_clarification	-5	me las ; medical clear ; mft ; mgmt ; mi cuent ; min lat ; mo ; mo ago
        needs_clarification	-5	money on ; monitor ; most evening ; mot ; my hat ; my toast ; n i ; nad de
        needs_clarification	-5	nervou about ; nev open ; new <phone> ; next rung ; ni ~<alcohol>
        needs_clarification	-5	night only ; nin hour ; nin year ; no ~coverag ; no ~dop ; no ~subst
        needs_clarification	-5	no ~voic ; noch desd ; nois lik ; noma <consume> ; non ; not ~been
        needs_clarification	-5	noth he ; nov 0 ; np ; nts ; oct ; of <last> ; of last ; of ther
        needs_clarification	-5	off xanax ; ofrecemo ; on him ; onc a ; one <container> ; or so ; organiz
        needs_clarification	-5	our <room> ; our kitchen ; our van ; outpt ; par <put> ; part tim
        needs_clarification	-5	party and ; patient ther ; paycheck ; pension ; pepper ; per mi ; piedr
        needs_clarification	-5	pinpoint ; por <go> ; portal ; prepar ; psicolog ; puls ; quart
        needs_clarification	-5	quier dejarl ; quit el ; regul ; represent a ; resident 0 ; residential for
        needs_clarification	-5	rns ; robocal ; rub ; run out ; said landlord ; sali de ; sat ; say so
        needs_clarification	-5	sch ; she back ; shelt ; shot up ; sinc friday ; sinc july ; sleep
        needs_clarification	-5	sleep ther ; smok weed ; somebody cal ; somewher to ; spe to
        needs_clarification	-5	spic <always> ; spous ; stack ; stan ; stash ; su cuent ; suer ; sx
        needs_clarification	-5	tak one ; tear in ; ten in ; term ; terren ; th ; th and ; thank god
        needs_clarification	-5	thatl ; the run ; the str ; the ~<withdrawal> ; the ~smok ; thre month
        needs_clarification	-5	thru <month> ; tim a ; tim so ; to print ; to sunday ; today he ; toilet
        needs_clarification	-5	traine ; twelv week ; ua ; una <alcohol> ; up 0 ; uso ; van tre ; vap thc
        needs_clarification	-5	vec al ; verify ; viej de ; visitor ; vm re ; w ; walk out ; was ful
        needs_clarification	-5	way sinc ; we wait ; week for ; when can ; wil <ask> ; wil ask ; wildlif
        needs_clarification	-5	wk of ; y <need> ; y quier ; your facility ; ~0 ~<month> ; ~0 ~mo
        needs_clarification	-5	~<amount> ~<alcohol> ; ~<day> ~off ; ~<emergency> <day> ; ~<last> ~one
        needs_clarification	-5	~<shake> ; ~<stimulant> ~in ; ~<take> ~medi ; ~a drink ; ~a ~la
        needs_clarification	-5	~dan permis ; ~day ~off ; ~despiert ; ~dont ~<need> ; ~etoh /
        needs_clarification	-5	~every ~coupl ; ~gon ~a ; ~kick ; ~last ~one ; ~me pued ; ~mo ; ~month
        needs_clarification	-5	~naloxon ; ~overdos ; ~rm ~0 ; ~sin ; ~singl ; ~six ~week ; ~sob ; ~subst
        needs_clarification	-5	~temblor ; ~tri ~to
        needs_clarification	-6	% off ; *backToUse ; *family.0 ; *frequency.2 ; *mildCue ; *overPrescribed
        needs_clarification	-6	*quantity.consequence:negated ; / ; 0 <past> ; 0 dia ; 0 im ; 0 pk ; 0 pls
        needs_clarification	-6	0 x ; <alcohol> <bodypart> ; <alcohol> <continue> ; <alcohol> <week>
        needs_clarification	-6	<alcohol> hac ; <alone> <consume> ; <always> <amount> ; <always> x
        needs_clarification	-6	<amount> <daytime> ; <amount> <job> ; <amount> a
        """
}
