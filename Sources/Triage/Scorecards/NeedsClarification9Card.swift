extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-2	for fifty ; for gift ; for mor ; for ninety ; for sixty ; for that
        needs_clarification	-2	for thursday ; for wiv ; forklift ; four hour ; fram ; fri ; from <play>
        needs_clarification	-2	from it ; fue hac ; gallina ; garden hos ; get thi ; giggl ; go ; go <day>
        needs_clarification	-2	go in ; go straight ; go up ; goe by ; goldfish ; good <insurance>
        needs_clarification	-2	good chin ; good insuranc ; got excit ; got hit ; got tir ; gown ; gram of
        needs_clarification	-2	granddaught ; grandp had ; gras when ; great uncl ; green ; grey wool
        needs_clarification	-2	grown ; guard el ; guy tak ; h 0 ; h <past> ; habi <amount> ; hablan de
        needs_clarification	-2	hac <count> ; hac <pain> ; hac dan ; had thre ; hadnt ; hag falt ; hair so
        needs_clarification	-2	half ; hammock ; hand ; hand wont ; hard tim ; harp ; has said ; hast <eat>
        needs_clarification	-2	hav <intoxicated> ; hav my ; havent <feel> ; havent touch
        needs_clarification	-2	hay estacionamient ; he <limp> ; he check ; he isnt ; he only ; he pour
        needs_clarification	-2	he snort ; health ; heart and ; heav ; her eye ; her tonight ; herenci
        needs_clarification	-2	heroin diari ; heroin sinc ; heroin y ; hi to ; hierb ; hij llam
        needs_clarification	-2	him <consume> ; him <see> ; him sleep ; his <crowd> ; his <drug> ; his <go>
        needs_clarification	-2	his folk ; his hear ; his sleep ; history ; hiv ; hom in ; hom now ; hom to
        needs_clarification	-2	horne ; horsesho ; huf ; huf dust ; hum the ; humor ; humor and ; hurry
        needs_clarification	-2	husband can ; husband found ; husband in ; i but ; i com ; i do
        needs_clarification	-2	i interview ; i learn ; i own ; i park ; i run ; i saw ; i sent ; i snort
        needs_clarification	-2	i start ; i wak ; i wan ; i won ; id nev ; ignor ; ii ; im <amount>
        needs_clarification	-2	im <eat> ; im <emergency> ; im <shake> ; im nineteen ; im on ; im twenty
        needs_clarification	-2	im up ; impres ; in <month> ; in <stimulant> ; in <week> ; in hom ; in july
        needs_clarification	-2	in lancast ; in mar ; in oct ; in omah ; in phon ; in program ; in week
        needs_clarification	-2	in with ; in withdrawal ; in your ; inde ; inject meth ; inning
        needs_clarification	-2	inpatient for ; ins <insurance> ; insist ; int <stimulant> ; intern
        needs_clarification	-2	invent ; iop client ; is ; is <ask> ; is <cannabis> ; is <day> ; is <drug>
        needs_clarification	-2	is <write> ; is hard ; is one ; is pregnant ; is slow ; is smal ; is thi
        needs_clarification	-2	isnt a ; it <amount> ; it <past> ; it happen ; it is ; it scar ; it stick
        needs_clarification	-2	it thre ; its <happy> ; its adderal ; its clean ; its ketamin ; its min
        needs_clarification	-2	its only ; its spe ; its thre ; itself ; ive <home> ; ive had ; ive liv
        needs_clarification	-2	jealou ; jering ; jingl ; juev a ; jug ; juli ; just kil ; k ; kais and
        needs_clarification	-2	karaok ; ketamin 0 ; ketamin every ; kid said ; kind for ; knit and
        needs_clarification	-2	la <town> ; la <withdrawal> ; la carcel ; la consejer ; la encuentr
        needs_clarification	-2	la fil ; la herenci ; la hierb ; la licenci ; la noch ; la pantal
        needs_clarification	-2	la parroqui ; la piel ; la puent ; la tiend ; la vecin ; labio ; lactos
        needs_clarification	-2	land and ; landlord of ; languag ; lapd ; las <buy> ; las <sedative>
        needs_clarification	-2	las xanax ; last drink ; last part ; last plac ; laugh at ; ld 0 ; le <go>
        needs_clarification	-2	le <think> ; le ayud ; le ech ; le falt ; leav i ; lectur ; left at
        needs_clarification	-2	left in ; leftover ; leonard ; les <put> ; let peopl ; letici ; lift her
        needs_clarification	-2	lik for ; lik me ; lik someth ; lik somewher ; lik thi ; lik to ; limpi y
        needs_clarification	-2	lin he ; lin the ; lin was ; lithium ; llav en ; llev cuatr ; llovi ; lo he
        needs_clarification	-2	lo mio ; local <write> ; local pap ; long <write> ; long and ; long behind
        needs_clarification	-2	look to ; los <headface> ; los <law> ; los escuch ; los fin ; lost <drive>
        needs_clarification	-2	lug ; lug primer ; lunch or ; lupit ; lying on ; m <job> ; m <school>
        needs_clarification	-2	m <stop> ; m in ; mad him ; mail carri ; mail himself ; main ; malest
        needs_clarification	-2	mam le ; mand carta ; mand el ; mand mi ; manej y ; mari ; marriag and
        needs_clarification	-2	marshmallow ; martini ; mas la ; mayb onc ; mayb twic ; mayore ; mdm
        needs_clarification	-2	me <caretaking> ; me <stop> ; me <take> ; me alegr ; me apoy ; me cuid
        needs_clarification	-2	me dont ; me dur ; me equivoqu ; me from ; me int ; me one ; me smil
        needs_clarification	-2	me wheth ; meant ; meant to ; meat ; med no ; ment ; merec ; mes con
        needs_clarification	-2	met a ; met at ; methadon clinic ; methodist church ; mft traine
        needs_clarification	-2	mi <money> ; mi <say> ; mi cuent ; mi muj ; mi senor ; mic ; midnit
        needs_clarification	-2	mil gracia ; milkshak ; min lat ; mis <money> ; mis los ; mis nina
        needs_clarification	-2	mism <town> ; mistak ; mitad ; mo of ; mobil ; mom gav ; mom on ; mom worri
        needs_clarification	-2	monday through ; month off ; moon land ; mor or ; moradit ; moth won
        needs_clarification	-2	mouth and ; mov clos ; much do ; musical ; my 0 ; my <clinician> ; my <day>
        needs_clarification	-2	my <die> ; my <medicine> ; my <say> ; my <stimulant> ; my <stranger>
        needs_clarification	-2	my back ; my bf ; my blood ; my body ; my corol ; my day ; my deal
        needs_clarification	-2	my deposit ; my favorit ; my gf ; my girlfriend ; my guy ; my new
        needs_clarification	-2	my psychiatrist ; my record ; my stov ; my uncl ; nad de ; nam <eat>
        needs_clarification	-2	nam <take> ; nam only ; naranja ; narcan x ; nariz y ; need an
        needs_clarification	-2	need direction ; need for ; need my ; need proof ; need somewher ; neith of
        needs_clarification	-2	nervou at ; nev cal ; new <drive> ; new car ; niet 0 ; night / ; night ask
        needs_clarification	-2	night no ; night noth ; nightstand ; nin hour ; nin mas ; nip ; no
        needs_clarification	-2	no <angry> ; no <headface> ; no <leave> ; no <money> ; no <opioid>
        needs_clarification	-2	no <rope> ; no booz ; no hay ; no id ; no money ; no pil ; no respons
        needs_clarification	-2	no sx ; no teng ; no ~<hear> ; no ~<hot> ; no ~avh ; no ~fev ; no ~voic
        needs_clarification	-2	noch desd ; nod off ; non sinc ; nos <say> ; nos is ; not <phone> ; not giv
        needs_clarification	-2	not speak ; not ~<consume> ; novent ; novi se ; now ; now red ; nuestr
        needs_clarification	-2	numb for ; numer equivoc ; nurs board ; nurs in ; octob ; odd ; of <key>
        needs_clarification	-2	of an ; of hot ; of humor ; of it ; of month ; of night ; of respect ; off
        needs_clarification	-2	off <amount> ; off from ; off heroin ; off them ; offic had ; offic is
        needs_clarification	-2	oh tablet ; oil rig ; old <phone> ; old <write> ; old self ; olor a ; olvid
        needs_clarification	-2	on <illness> ; on central ; on fent ; on googl ; on it ; on landlin
        needs_clarification	-2	on liv ; on thre ; on top ; on wkend ; onc <always> ; onc a ; onc every
        needs_clarification	-2	one <always> ; one <container> ; one <key> ; one bark ; one every ; one my
        needs_clarification	-2	one pil ; one puf ; onlin ; only ; only <day> ; only <happy> ; only <phone>
        needs_clarification	-2	only <start> ; only <treatment> ; only about ; only do ; only know
        needs_clarification	-2	only pleas ; only start ; open my ; opening ; or nin ; or tak ; or thre
        needs_clarification	-2	or you ; orgullos ; other are ; otherwis ; otr vez ; our beagl
        needs_clarification	-2	our goldfish ; our van ; out <always> ; out every ; out if ; out with
        needs_clarification	-2	outpatient group ; outpatient program ; outreach 0 ; overdos in ; own of
        needs_clarification	-2	own want ; oxicodon ; pacient ; paint the ; pamphlet ; panader
        needs_clarification	-2	panic attack ; pap dej ; par <amount> ; par <hospital> ; par <wait>
        needs_clarification	-2	par aguant ; par clinica ; par de ; par y ; parallel ; parcel ; park it
        needs_clarification	-2	part just ; part with ; pas <alcohol> ; pas and ; pas el ; pas por
        needs_clarification	-2	pasaden ; passiv ; patient ; pawn ; peacock ; pear ; pedaz ; pediatrician
        needs_clarification	-2	pein ; pelean por ; pelicul ; pen escrib ; pens que ; peopl go ; pepperoni
        needs_clarification	-2	perfum ; periodic ; permis ; person just ; peterson ; phon # ; phon between
        needs_clarification	-2	php ; pic ; pick at ; pickl ; pie ; pil organiz ; pinch ; pint ; pis se
        needs_clarification	-2	pizza ; pkg ; plac <go> ; plac wher ; plac with ; platica ; play so
        needs_clarification	-2	pleas help ; pleas leav ; plum ; pod ; podemo ; poem about ; poison control
        needs_clarification	-2	pon una ; poodl ; poor ; por un ; portugues ; pos ; pot ; potato ; pow
        needs_clarification	-2	preci ; prefier no ; preg ; prescrib ; primer el ; privat person
        needs_clarification	-2	prob noth ; professional ; pronounc ; pronounc my ; pt ; pt wif ; ptsd
        needs_clarification	-2	pued ; pued <stop> ; pued par ; puert era ; pura ; put them ; put up
        needs_clarification	-2	que <stop> ; que manej ; que otr ; que sigu ; qued la ; quien dej ; quier
        needs_clarification	-2	quier que ; quiet in ; quinc ; quit a ; rabbit ; rabbit in ; rac
        needs_clarification	-2	rais <pet> ; rais goat ; rd ; re <consume> ; re <school> ; re night
        needs_clarification	-2	reaction ; read all ; read the ; recd ; recib de ; recomiendan ; regard to
        needs_clarification	-2	register ; remember ; renewal ; repeti ; report ; report say
        needs_clarification	-2	residential program ; respit ; rev ; revent ; ribbon ; rig ; right no
        needs_clarification	-2	ring at ; ring twic ; ris que ; riv ; rn <ask> ; rn ask ; rodil el ; roj me
        needs_clarification	-2	rol <play> ; rompecabeza ; roof 0 ; room with ; rop ; rop que ; round the
        needs_clarification	-2	rummag sal ; run marathon ; rv ; sabana ; sabi que ; sacudi ; saf ; said no
        needs_clarification	-2	said text ; sam coffe ; sam initial ; sam night ; saturday ; saturday i
        needs_clarification	-2	saturday night ; say yes ; scar that ; scratcher ; se <breath>
        needs_clarification	-2	se <consume> ; se <write> ; se ahog ; se escrib ; se por ; se revent
        needs_clarification	-2	see any ; seem kind ; segur y ; sei mes ; seiz ; sel ; sel hous ; seltzer
        needs_clarification	-2	semest ; senor pregunt ; seo ; ser <volunteer> ; seven ; seven week
        needs_clarification	-2	seventeen ; seventeen year ; shak and ; she <consume> ; she <start>
        needs_clarification	-2	she back ; she had ; she went ; shear ; shift ; ship ; sho repa
        needs_clarification	-2	shook hand ; si no ; si ya ; sick ; sicknes ; sidewalk ; siest ; siet ano
        needs_clarification	-2	sigu ; sigu par ; silenci de ; sin ; sin <insurance> ; sin <money>
        needs_clarification	-2	sin quer ; sinc <partner> ; sinc about ; sinc august ; sinc july ; sinc may
        needs_clarification	-2	sinc monday ; sinc noon ; sinc saturday ; sinc sun ; sing to ; singl dad
        needs_clarification	-2	singl night ; situacion ; six night ; six or ; skin ; slap him ; slic of
        needs_clarification	-2	slid down ; smal <record> ; smal print ; smok fent ; smok shop ; smok spic
        needs_clarification	-2	sneez ; so <confused> ; so <hear> ; so <stop> ; so a ; so are ; so confus
        needs_clarification	-2	so jealou ; so loud ; so often ; so patient ; so sinc ; soc ; sociology
        needs_clarification	-2	sog del ; sol sin ; solit ; som night ; somebody cal ; somebody els
        needs_clarification	-2	someon about ; someon lik ; someplac ; someth out ; son dos ; soon can
        needs_clarification	-2	sorry for ; sorry if ; sorry wrong ; sourdough ; sourdough start ; soy su
        needs_clarification	-2	spar room ; speak from ; speak with ; spel surnam ; sport ; spot ; spous
        needs_clarification	-2	st ann ; start at ; start colleg ; start in ; startl ; statu ; stay her
        needs_clarification	-2	ste ; step <amount> ; step two ; stil ; stil bring ; stil her ; stil run
        needs_clarification	-2	stir ; street has ; street is ; street numb ; string ; su formulari
        needs_clarification	-2	su pagin ; suegr se ; suic ; suicid prevention ; sunris ; surg ; survey
        needs_clarification	-2	sus <order> ; sus orden ; swam ; swor ; syrup ; t ; tafil ; tak him
        needs_clarification	-2	tak lisinopril ; tak my ; tak phon ; tak someth ; tak them ; talk at
        needs_clarification	-2	tallboy ; tan ; tatto of ; taxi ; teach at ; teach told ; tear ; tear in
        needs_clarification	-2	teas ; tech de ; teen ; teji ; teng <child> ; teng kais ; terapeut
        needs_clarification	-2	termin el ; text is ; text me ; th ; than <amount> ; than the ; that lik
        needs_clarification	-2	that need ; that show ; that thing ; that wasnt ; the <caretaking>
        needs_clarification	-2	the <church> ; the <hold> ; the <kill> ; the <needle> ; the alarm
        needs_clarification	-2	the alumni ; the app ; the bait ; the barb ; the beig ; the bon
        needs_clarification	-2	the cardiologist ; the ches ; the chicken ; the cond ; the corkboard
        needs_clarification	-2	the courthous ; the dental ; the doctor ; the driv ; the elevator ; the far
        needs_clarification	-2	the hardwar ; the high ; the hour ; the layof ; the liquor ; the long
        needs_clarification	-2	the map ; the marriag ; the mix ; the neurologist ; the next ; the patient
        needs_clarification	-2	the pear ; the peterson ; the post ; the rabbi ; the receptionist
        needs_clarification	-2	the seventh ; the stamp ; the trombon ; the vodk ; the whit ; the ~<play>
        needs_clarification	-2	the ~<withdrawal> ; then <record> ; then at ; then it ; ther <moment>
        needs_clarification	-2	ther now ; therapist ; they <give> ; they split ; they threw ; thi <write>
        needs_clarification	-2	thi mak ; thi spr ; thi sum ; thi the ; thi too ; thi yr ; thing i
        needs_clarification	-2	think its ; thousand dollar ; thre four ; thre year ; through <kin>
        needs_clarification	-2	through <treatment> ; through saturday ; thur ; tiemblan ; tien 0
        needs_clarification	-2	tien las ; tienen ; til he ; til i ; til then ; tim ; tim <town> ; tim ive
        needs_clarification	-2	tim sinc ; tim today ; tir aft ; tir en ; tir la ; to <color>
        needs_clarification	-2	to <daytime> ; to <moment> ; to anoth ; to car ; to door ; to forty
        needs_clarification	-2	to friday ; to just ; to la ; to mind ; to on ; to thank ; to volunte
        needs_clarification	-2	tod el ; todo la ; tom 0 ; tom agu ; tom de ; tom ni ; tom noma ; tom todo
        needs_clarification	-2	tonight it ; tonight she ; tortug ; touch anyth ; touch the ; tournament
        needs_clarification	-2	tourniquet ; town is ; trabajo ; trai ; traine ; transmission
        needs_clarification	-2	tratamient y ; tremulou ; tri the ; truck driv ; trumpet ; tryn ; tunnel
        needs_clarification	-2	turn <palecolor> ; turn de ; tuv que ; tweezer ; twelv ; twin took ; twitch
        needs_clarification	-2	two a ; two beer ; two cat ; two or ; tyl ; typ it ; u <think> ; u got
        needs_clarification	-2	u hav ; u just ; u know ; ultimo ; un <container> ; un <take> ; un jalon
        needs_clarification	-2	un machet ; un pedaz ; un recib ; un terren ; una <clinician> ; una novel
        needs_clarification	-2	una quej ; underneath ; unlock so ; until <stranger> ; until lat
        needs_clarification	-2	until one ; until somebody ; up aft ; up pottery ; us <consume> ; us a
        needs_clarification	-2	us has ; us over ; us took ; use fentanyl ; use for ; using cok ; usmc
        needs_clarification	-2	ust dir ; usted hacen ; va la ; vacant de ; vape ; varia vec ; vayan
        needs_clarification	-2	vec mal ; vehicl ; veng por ; verify ; vers ; very polit ; vez y ; viej y
        needs_clarification	-2	viern y ; visita ; visitor ; w ; w/d mgmt ; wak up ; wal of ; walgreen
        needs_clarification	-2	walk on ; want bed ; want the ; was <die> ; was cut ; was fil ; was ful
        needs_clarification	-2	was gon ; was most ; was nineteen ; was one ; was order ; was out
        needs_clarification	-2	was used ; way <amount> ; way up ; we <bodypart> ; we burn ; we fight
        needs_clarification	-2	we keep ; we know ; we rang ; we rol ; wed was ; wednesday ; weed pen
        needs_clarification	-2	week at ; weekday ; weekend ; went down ; went from ; wheel ; which way
        needs_clarification	-2	whisper bc ; whit knuckl ; who deliver ; wil <eat> ; wil feed ; wil to
        needs_clarification	-2	win at ; wind in ; with nephew ; with prid ; withdraw ; without <stimulant>
        needs_clarification	-2	without a ; wiv ; wk of ; wks preg ; wont <wait> ; wont do ; wor
        needs_clarification	-2	work comput ; workday ; would <take> ; would go ; would one ; wreck
        needs_clarification	-2	writ a ; wrong ; wrong <key> ; wrong key ; x sem ; x wk ; x yrs ; xylazin
        needs_clarification	-2	y <clean> ; y <clinician> ; y <stimulant> ; y con ; y fum ; y medi ; y tir
        needs_clarification	-2	y traig ; y/o ; ya est ; ya quier ; ya van ; yal ; year ; year now
        needs_clarification	-2	year on ; yo <alone> ; yogurt ; you believ ; you folk ; you got ; you kind
        needs_clarification	-2	you look ; you on ; you read ; you send ; you stil ; you when ; your <kin>
        needs_clarification	-2	your <night> ; your <treatment> ; youv <take> ; youv got ; yrs ; zapato
        needs_clarification	-2	~<amount> ; ~<clean> ~out ; ~<clinician> ; ~<crowd> ; ~<go> ~<think>
        needs_clarification	-2	~<home> ~<treatment> ; ~<hospital> ; ~<hot> ; ~<need> ~<die> ; ~<sick>
        needs_clarification	-2	~<threat> ; ~<treatment> for ; ~<write> ~<home> ; ~a ~<amount> ; ~a ~<day>
        needs_clarification	-2	~a ~<night> ; ~at ; ~beer ; ~die ; ~dont ; ~epilepsy ; ~fev ; ~go ; ~in
        needs_clarification	-2	~inpt ; ~la ; ~las ; ~narcan ; ~odd ; ~of ~<alcohol> ; ~off ~it ; ~on
        needs_clarification	-2	~over ; ~pcp ; ~resi ; ~seiz ; ~sick ; ~spel ; ~temblor ; ~the ~<pet>
        needs_clarification	-2	~ther ; ~to ~<stop> ; ~tom ni ; ~w/d ~sz ; ~weekend ; él <asleep>
        needs_clarification	-2	él tom
        needs_clarification	-3	*clientAdmin.0 ; *deliriumTremens.0:historical ; *hallucination.9
        needs_clarification	-3	*heavy.0:other_experiencer ; *jobSeeker.1 ; *overdose.0:other_experiencer
        needs_clarification	-3	*quantity.0:negated ; *quantity.1 ; *service.0 ; *sinceLastUse.2
        needs_clarification	-3	*substance.1:historical ; *thirdParty.0 ; *thirdParty.1 ; *vendor.0
        needs_clarification	-3	*vendor.1 ; *withdrawalHint.0:hypothetical ; 0 <cold> ; 0 <month>
        needs_clarification	-3	0 <take> ; 0 <treatment> ; 0 bed ; 0 de ; 0 im ; 0 lb ; 0 now ; 0 off
        needs_clarification	-3	0 thi ; 0 when ; <alcohol> <pill> ; <alcohol> al ; <alcohol> desd
        needs_clarification	-3	<alcohol> en ; <alcohol> los ; <alcohol> on ; <alcohol> out ; <alcohol> x
        needs_clarification	-3	<always> <job> ; <always> <money> ; <always> no ; <amount> <clinician>
        needs_clarification	-3	<amount> <drive> ; <amount> <illness> ; <amount> al ; <amount> becaus
        needs_clarification	-3	<amount> doe ; <amount> eso ; <amount> row ; <amount> x ; <angry> of
        needs_clarification	-3	<angry> over ; <appointment> <official> ; <appointment> <tool>
        needs_clarification	-3	<asleep> <home> ; <asleep> <photo> ; <asleep> <week> ; <asleep> is
        needs_clarification	-3	<awake> <bodypart> ; <blood> <money> ; <blood> <sedative> ; <blood> <see>
        needs_clarification	-3	<blood> la ; <bodypart> <color> ; <bodypart> <fire>
        needs_clarification	-3	<bodypart> <furniture> ; <bodypart> se ; <bodysound> ; <break> <happy>
        needs_clarification	-3	<build> <past> ; <buy> <past> ; <calm> <amount> ; <calm> <drive>
        needs_clarification	-3	<cannabis> <day> ; <cannabis> <night> ; <cannabis> only ; <caretaking>
        needs_clarification	-3	<chestheart> a ; <child> <goodbye> ; <child> <month> ; <clean> <hear>
        needs_clarification	-3	<clean> <vermin> ; <clinician> <partner> ; <clinician> <past>
        needs_clarification	-3	<clinician> <stimulant> ; <clinician> <year> ; <clinician> pt
        needs_clarification	-3	<clothes> <clinician> ; <clothes> aft ; <cold> 0 ; <colleague> <sober>
        needs_clarification	-3	<confused> <insurance> ; <consume> <job> ; <consume> is ; <consume> ni
        needs_clarification	-3	<consume> sat ; <container> <furniture> ; <container> down
        needs_clarification	-3	<continue> <asleep> ; <continue> <consume> ; <continue> <go>
        needs_clarification	-3	<continue> <hit> ; <continue> <key> ; <continue> <need> ; <continue> me
        needs_clarification	-3	<count> <alcohol> ; <crowd> <count> ; <crowd> <see> ; <crowd> doesnt
        needs_clarification	-3	<crowd> go ; <day> <furniture> ; <day> <hit> ; <day> about ; <day> can
        needs_clarification	-3	<day> hes ; <day> if ; <day> in ; <day> no ; <day> thing
        needs_clarification	-3	<daytime> <alcohol> ; <daytime> <shake> ; <die> battery
        needs_clarification	-3	<drive> <treatment> ; <drive> through ; <drive> warranty
        needs_clarification	-3	<drug> <clinician> ; <drug> <day> ; <drug> <treatment> ; <drug> by
        needs_clarification	-3	<eat> by ; <eat> dur ; <eat> hes ; <eat> thi ; <emergency> <say>
        needs_clarification	-3	<emergency> x ; <fall> 0 ; <fall> <outdoors> ; <fall> <phone> ; <feel> tod
        needs_clarification	-3	<fluid> <asleep> ; <fluid> <shake> ; <fluid> and ; <friend> <drug>
        needs_clarification	-3	<friend> <feel> ; <friend> <furniture> ; <furniture> del ; <give> <clean>
        needs_clarification	-3	<give> <drug> ; <give> <partner> ; <give> <sedative> ; <give> <think>
        needs_clarification	-3	<give> clr ; <give> de ; <go> <stimulant> ; <go> fin ; <headface> <always>
        needs_clarification	-3	<headface> for ; <headface> spray ; <hear> <night> ; <hear> at ; <hear> el
        needs_clarification	-3	<hear> whil ; <height> <clothes> ; <height> <phone> ; <hit> <day>
        needs_clarification	-3	<hit> <intoxicated> ; <hit> <last> ; <hold> <job> ; <home> <intoxicated>
        needs_clarification	-3	<home> <sober> ; <home> ther ; <home> wher ; <hospital>
        needs_clarification	-3	<hospital> <clinician> ; <hospital> rn ; <insurance> <money>
        needs_clarification	-3	<intoxicated> <need> ; <job> <treatment> ; <job> for ; <job> had ; <job> no
        needs_clarification	-3	<kin> could ; <kin> mak ; <kin> thi ; <kin> toma ; <last> <container>
        needs_clarification	-3	<law> <child> ; <law> <last> ; <law> <media> ; <law> <order> ; <law> card
        needs_clarification	-3	<law> for ; <leave> <asleep> ; <leave> <color> ; <leave> <month> ; <limp>
        needs_clarification	-3	<media> <town> ; <moment> <count> ; <moment> <night> ; <moment> around
        needs_clarification	-3	<moment> the ; <money> <clinician> ; <money> <month> ; <money> i ; <month>
        needs_clarification	-3	<month> <stop> ; <month> con ; <need> <afraid> ; <need> <media>
        needs_clarification	-3	<need> <moment> ; <need> <sad> ; <need> <trade> ; <need> <withdrawal>
        needs_clarification	-3	<need> anoth ; <night> <alcohol> ; <night> <container> ; <official>
        needs_clarification	-3	<official> <appointment> ; <official> <ask> ; <official> <buy>
        needs_clarification	-3	<official> <need> ; <opening> <eat> ; <opioid> <continue> ; <opioid> en
        needs_clarification	-3	<order> <record> ; <outdoors> <week> ; <outdoors> most
        needs_clarification	-3	<palecolor> <bodysound> ; <palecolor> <drive> ; <partner> deploy
        needs_clarification	-3	<past> <day> ; <past> <medicine> ; <past> <need> ; <past> anyth
        needs_clarification	-3	<past> only ; <pet> 0 ; <pet> is ; <pet> over ; <phone> <money>
        needs_clarification	-3	<phone> as ; <phone> he ; <phone> ok ; <phone> was ; <photo> <drive>
        needs_clarification	-3	<photo> <night> ; <pill> but ; <pill> from ; <play> me ; <promise> <need>
        needs_clarification	-3	<rarely> ; <rarely> en ; <record> <law> ; <record> <month> ; <record> my
        needs_clarification	-3	<room> <amount> ; <room> <bodysound> ; <rope> <continue> ; <rope> porqu
        needs_clarification	-3	<say> no ; <school> <drug> ; <school> <stimulant> ; <sedative> <alcohol>
        needs_clarification	-3	<sedative> <always> ; <sedative> <clinician> ; <sedative> <go>
        needs_clarification	-3	<sedative> de ; <sedative> is ; <see> <water> ; <seizure> <give>
        needs_clarification	-3	<seizure> <partner> ; <sober> <kin> ; <soon> rung ; <start> <job>
        needs_clarification	-3	<start> <partner> ; <stimulant> <alcohol> ; <stimulant> <consume>
        needs_clarification	-3	<stimulant> pretty ; <stimulant> som ; <stimulant> too ; <stimulant> when
        needs_clarification	-3	<stimulant> which ; <stimulant> with ; <stimulant> ya ; <stop> your
        needs_clarification	-3	<stranger> <drug> ; <stranger> <night> ; <stranger> <town>
        needs_clarification	-3	<stranger> read ; <take> <alcohol> ; <take> <amount> ; <take> <treatment>
        needs_clarification	-3	<take> at ; <take> his ; <take> turn ; <take> you ; <tool> <think>
        needs_clarification	-3	<town> de ; <town> first ; <town> ther ; <town> thi ; <trade> <record>
        needs_clarification	-3	<trade> <take> ; <treatment> <rail> ; <treatment> <stimulant>
        needs_clarification	-3	<treatment> <stranger> ; <treatment> near ; <treatment> not ; <try> the
        needs_clarification	-3	<vendor> ; <vendor> <treatment> ; <vermin> <take> ; <water> <angry>
        needs_clarification	-3	<water> the ; <week> + ; <week> <always> ; <week> <need> ; <week> im
        needs_clarification	-3	<week> me ; <withdrawal> <hospital> ; <year> <consume> ; <year> <hospital>
        needs_clarification	-3	<year> asi ; <year> do ; <year> im ; a <fall> ; a <sober> ; a body
        needs_clarification	-3	a borrow ; a bucket ; a coffe ; a desk ; a lift ; a pamphlet ; a podcast
        needs_clarification	-3	a treatment ; a veteran ; a ~drink ; about <insurance> ; about <partner>
        needs_clarification	-3	about every ; about twic ; abr los ; aceptan <stranger> ; addres is ; adond
        needs_clarification	-3	again tonit ; age do ; ago we ; alcohol detox ; alfil ; am <happy>
        needs_clarification	-3	am <school> ; and <shake> ; and need ; and som ; and thursday ; and today
        needs_clarification	-3	annual ; ano asi ; ansiedad ; ard ; as in ; ask pric ; at <intoxicated>
        needs_clarification	-3	at <play> ; at christma ; at feed ; at school ; away my ; bachelor ; bajarl
        needs_clarification	-3	banan bread ; barstow ; basil ; bathroom floor ; bday ; been my ; been that
        needs_clarification	-3	beer aft ; befor my ; behind us ; behind your ; big tank ; blind ; bor at
        needs_clarification	-3	both talk ; bottl ; box a ; breath at ; bro 0 ; bulk ; buri my ; busc alg
        needs_clarification	-3	but no ; buy from ; by himself ; caguama ; cal got ; cal speak ; calexic
        needs_clarification	-3	can <take> ; canary ; cano ; cant <awake> ; cant <hold> ; cant get ; car in
        needs_clarification	-3	car was ; carcel ; card from ; cas <colleague> ; casi diari ; cb tue ; cdl
        needs_clarification	-3	cervez ; check out ; chew ; chil and ; chocolat ; church bulletin
        """
}
