extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-2	his <drug> ; his folk ; his sleep ; history ; hiv ; hom to ; hom with
        needs_clarification	-2	horne ; horsesho ; hot wat ; huf ; humor ; humor and ; hurry ; husband can
        needs_clarification	-2	husband found ; husband in ; husband lost ; i <trade> ; i but ; i com
        needs_clarification	-2	i do ; i odd ; i own ; i park ; i run ; i saw ; i sent ; i start ; i wak
        needs_clarification	-2	i wan ; ignor ; ii ; im <amount> ; im <eat> ; im <emergency> ; im <shake>
        needs_clarification	-2	im clean ; im fifty ; im nineteen ; im on ; im twenty ; im up ; impres
        needs_clarification	-2	in <kin> ; in <month> ; in <stimulant> ; in <week> ; in lancast ; in mar
        needs_clarification	-2	in oct ; in omah ; in phon ; in week ; in with ; in withdrawal ; in your
        needs_clarification	-2	inde ; inject meth ; inning ; inpatient for ; insist ; int <stimulant>
        needs_clarification	-2	intern ; invent ; is ; is <ask> ; is <cannabis> ; is <day> ; is <drug>
        needs_clarification	-2	is <write> ; is hard ; is one ; is pregnant ; is right ; is slow ; is smal
        needs_clarification	-2	is thi ; isnt ther ; it <trust> ; it happen ; it is ; it scar ; it thre
        needs_clarification	-2	its <happy> ; its adderal ; its clean ; its ketamin ; its min ; its only
        needs_clarification	-2	its thre ; itself ; ive <home> ; ive had ; ive liv ; ive smok ; jealou
        needs_clarification	-2	jering ; jingl ; juev a ; jug ; jug y ; juli ; just kil ; k ; kal ; karaok
        needs_clarification	-2	ketamin 0 ; ketamin every ; kid said ; knit and ; la <town>
        needs_clarification	-2	la <withdrawal> ; la carcel ; la consejer ; la doctor ; la encuentr
        needs_clarification	-2	la fil ; la herenci ; la hierb ; la licenci ; la malil ; la noch
        needs_clarification	-2	la pantal ; la parroqui ; la pat ; la piel ; la radi ; la tiend ; labio
        needs_clarification	-2	lactos ; land and ; landlord of ; languag ; lapd ; las <eat>
        needs_clarification	-2	las <palecolor> ; las <sedative> ; last 0 ; last drink ; last part
        needs_clarification	-2	last plac ; laugh at ; ld 0 ; le <go> ; le <think> ; le ayud ; le ech
        needs_clarification	-2	le falt ; le guard ; left at ; left in ; leftover ; leonard ; les <put>
        needs_clarification	-2	let <crowd> ; let peopl ; letici ; lift her ; lik for ; lik i ; lik someth
        needs_clarification	-2	lik somewher ; lik thi ; lik to ; lin he ; lin the ; lin was ; lithium
        needs_clarification	-2	llamant ; llav en ; llev cuatr ; llovi ; lo fum ; lo he ; lo mio ; lobby of
        needs_clarification	-2	local <write> ; local pap ; long and ; long behind ; look to
        needs_clarification	-2	los <headface> ; los dia ; los escuch ; lost <drive> ; lug ; lug primer
        needs_clarification	-2	lunch or ; lupit ; lying on ; m <homeless> ; m <school> ; m <stop>
        needs_clarification	-2	m crack ; m in ; m meth ; m retir ; mad him ; mail carri ; mail himself
        needs_clarification	-2	main ; main when ; malest ; mam le ; mand carta ; mand el ; mand mi
        needs_clarification	-2	manej y ; mari ; marshmallow ; mas en ; mas la ; mayb onc ; mayb twic
        needs_clarification	-2	mayore ; mdm ; me <awake> ; me <caretaking> ; me apoy ; me cuid ; me dont
        needs_clarification	-2	me dur ; me equivoqu ; me from ; me int ; me lleg ; me n ; me one
        needs_clarification	-2	me wheth ; meant ; meant to ; meat ; med no ; mejor por ; ment ; merec
        needs_clarification	-2	mes con ; met a ; met at ; metadon ; meth off ; methadon clinic
        needs_clarification	-2	mft traine ; mi <money> ; mi muj ; mi senor ; mic ; midwif ; milkshak
        needs_clarification	-2	min lat ; mis <money> ; mis nina ; mism <town> ; mo of ; mobil ; mom gav
        needs_clarification	-2	mom worri ; monday through ; month off ; moon land ; moradit ; moth ask
        needs_clarification	-2	mouth and ; mov clos ; much do ; musical ; my <alcohol> ; my <clinician>
        needs_clarification	-2	my <day> ; my <die> ; my <medicine> ; my <say> ; my <stimulant>
        needs_clarification	-2	my <stranger> ; my bf ; my body ; my cha ; my coin ; my corol ; my day
        needs_clarification	-2	my deal ; my deposit ; my favorit ; my girlfriend ; my guy ; my new
        needs_clarification	-2	my psychiatrist ; my record ; my uncl ; n he ; nad de ; nam <eat>
        needs_clarification	-2	nam <take> ; nam only ; naranja ; narcan x ; nariz y ; need an
        needs_clarification	-2	need direction ; need for ; need my ; need somewher ; nervou at ; nev cal
        needs_clarification	-2	new <drive> ; new <eat> ; new car ; ni <money> ; ni me ; niet 0 ; night /
        needs_clarification	-2	night ask ; night no ; night noth ; nin hour ; nin mas ; no ; no <angry>
        needs_clarification	-2	no <headface> ; no <leave> ; no <money> ; no booz ; no dorm ; no hay
        needs_clarification	-2	no id ; no money ; no pil ; no sleep ; no teng ; no ~<hear> ; no ~avh
        needs_clarification	-2	no ~voic ; nobody <phone> ; noch desd ; nod off ; nos <say> ; nos is
        needs_clarification	-2	not <phone> ; not giv ; not speak ; not ~<consume> ; not ~drink ; novent
        needs_clarification	-2	novi se ; now ; now and ; now red ; nuestr ; num ; numb becaus ; numb by
        needs_clarification	-2	numb for ; numer equivoc ; nurs board ; o <amount> ; obituari
        needs_clarification	-2	obituari for ; octob ; odd ; of <key> ; of <outdoors> ; of an ; of fentanyl
        needs_clarification	-2	of hot ; of humor ; of it ; of month ; of night ; of plum ; of respect
        needs_clarification	-2	of ~<stimulant> ; off ; off <amount> ; off from ; off them ; offic had
        needs_clarification	-2	oh tablet ; oil rig ; old <phone> ; old <write> ; old self ; olor a ; olvid
        needs_clarification	-2	omah ; on <illness> ; on central ; on crystal ; on fent ; on googl
        needs_clarification	-2	on inde ; on it ; on landlin ; on liv ; on thre ; on top ; on wkend
        needs_clarification	-2	onc <always> ; onc every ; one <always> ; one <container> ; one <key>
        needs_clarification	-2	one every ; one pil ; one puf ; onlin ; only ; only <day> ; only <phone>
        needs_clarification	-2	only <start> ; only <treatment> ; only about ; only do ; only know
        needs_clarification	-2	only pleas ; only smok ; only start ; open my ; opening ; or nin ; or tak
        needs_clarification	-2	or you ; orgul ; orin ; other are ; otherwis ; otr vez ; our goldfish
        needs_clarification	-2	out <always> ; out every ; out if ; out with ; outpatient group
        needs_clarification	-2	outpatient program ; overdos in ; own of ; own want ; oxicodon ; pacient
        needs_clarification	-2	pagin ; paint the ; pamphlet ; panader ; panic attack ; pantal ; pap dej
        needs_clarification	-2	pap tom ; par <amount> ; par <hospital> ; par <wait> ; par aguant
        needs_clarification	-2	par clinica ; par de ; par y ; parallel ; parcel ; park it ; parkinson
        needs_clarification	-2	parroqui ; parrot in ; part just ; part with ; pas and ; pas el ; pas por
        needs_clarification	-2	pasaden ; passiv ; patient ; pawn ; peacock ; pear ; pedaz ; peg ahorit
        needs_clarification	-2	pelean por ; pelicul ; pen escrib ; pens que ; pepperoni ; perfum
        needs_clarification	-2	periodic ; person just ; peterson ; phon # ; phon between ; phon me ; pic
        needs_clarification	-2	pick at ; pickl ; picnic ; pinch ; pint ; pkg ; plac wher ; plac with
        needs_clarification	-2	platica ; play so ; pleas <leave> ; pleas <need> ; pleas help ; pleas leav
        needs_clarification	-2	plum ; pod ; podemo ; poem about ; poison control ; pon una ; poodl ; poor
        needs_clarification	-2	por un ; portugues ; pos ; postcard ; pot ; potato ; preci ; prefier no
        needs_clarification	-2	preg ; prendi ; prescrib ; primer el ; primer vez ; prob noth
        needs_clarification	-2	professional ; program aft ; pronounc ; pronounc my ; pt ; pt wif ; ptsd
        needs_clarification	-2	pued ; pued acompan ; puert era ; put me ; put them ; que <buy> ; que manej
        needs_clarification	-2	que otr ; que sigu ; qued la ; quien <clean> ; quien <stop> ; quien dej
        needs_clarification	-2	quier ; quier que ; quiet in ; quinc ; quit a ; quot ; rabbit in
        needs_clarification	-2	rais <pet> ; rais goat ; rd ; re <consume> ; re <school> ; re night
        needs_clarification	-2	reaction ; read all ; read the ; recd ; recib de ; recomiendan ; recovery
        needs_clarification	-2	regard to ; register ; renewal ; repair accordion ; repeti ; report
        needs_clarification	-2	report say ; residential program ; rev ; revent ; ribbon ; rig ; ring at
        needs_clarification	-2	ring twic ; riv ; riv was ; rn <ask> ; rn ask ; roj me ; rol <play>
        needs_clarification	-2	roof 0 ; room with ; rop ; rop que ; round the ; rummag sal ; run marathon
        needs_clarification	-2	rv ; sabana ; sabi que ; sack of ; sacudi ; saf ; said goodby ; said no
        needs_clarification	-2	said text ; sam coffe ; sam initial ; sam night ; saturday i
        needs_clarification	-2	saturday night ; say yes ; scratcher ; se <breath> ; se <consume> ; se <go>
        needs_clarification	-2	se ahog ; se escrib ; se por ; se revent ; see any ; seem kind ; segur y
        needs_clarification	-2	seiz ; sel ; seltzer ; semest ; senor pregunt ; seo ; ser <volunteer>
        needs_clarification	-2	seven ; seven week ; seventeen ; seventeen year ; shak and ; she <consume>
        needs_clarification	-2	she <start> ; she back ; she had ; she went ; shift ; ship ; sho repa
        needs_clarification	-2	shook hand ; si no ; si ya ; sick ; sicknes ; sidewalk ; siest ; siet ano
        needs_clarification	-2	sign the ; sigu ; silenci de ; sin ; sin <money> ; sin quer ; sin segur
        needs_clarification	-2	sinc <partner> ; sinc august ; sinc his ; sinc july ; sinc may ; sinc noon
        needs_clarification	-2	sinc saturday ; sinc sun ; sing to ; singl dad ; singl night ; sist keep
        needs_clarification	-2	situacion ; six night ; six or ; skin ; slap him ; slic of ; smal <record>
        needs_clarification	-2	smal print ; smirnof ; smok fent ; smok shop ; smok spic ; snor lik ; snow
        needs_clarification	-2	so <confused> ; so <hear> ; so <stop> ; so are ; so confus ; so loud
        needs_clarification	-2	so often ; so patient ; so sinc ; sobrin porqu ; soc ; sociology ; sog del
        needs_clarification	-2	sol sin ; solit ; som <stranger> ; som night ; somebody els
        needs_clarification	-2	somebody pleas ; someon about ; someon lik ; someplac ; someth out
        needs_clarification	-2	somewher with ; son <build> ; son dos ; son throw ; soon can ; sorry for
        needs_clarification	-2	sorry wrong ; sourdough ; sourdough start ; soy bilingu ; soy su
        needs_clarification	-2	spar room ; speak from ; speech at ; spel surnam ; sport ; spot ; start at
        needs_clarification	-2	start colleg ; start in ; statu ; stay her ; ste ; step <amount> ; step two
        needs_clarification	-2	stil ; stil bring ; stil her ; stil run ; stir ; stop ; street has
        needs_clarification	-2	street numb ; string ; su formulari ; su pagin ; subst ; suegr se ; suic
        needs_clarification	-2	sunburn ; sunris ; surg ; survey ; sus <order> ; sus orden ; swam ; swor
        needs_clarification	-2	syrup ; t ; tafil ; tak him ; tak lisinopril ; tak phon ; tak someth
        needs_clarification	-2	talk at ; tan ; tatto of ; taught me ; teach told ; tear in ; teas ; tecat
        needs_clarification	-2	tech de ; teen ; teji ; telefon en ; ten ; teng diabet ; teng kais
        needs_clarification	-2	terapeut ; termin el ; text is ; text me ; th ; than <amount> ; than the
        needs_clarification	-2	that first ; that lik ; that need ; that new ; that noth ; that show
        needs_clarification	-2	that thing ; that wasnt ; the <church> ; the <clinician> ; the <hold>
        needs_clarification	-2	the <kill> ; the <needle> ; the alumni ; the app ; the bait ; the barb
        needs_clarification	-2	the beig ; the cas ; the ches ; the chicken ; the chimney ; the community
        needs_clarification	-2	the cond ; the dental ; the driv ; the elevator ; the far ; the flower
        needs_clarification	-2	the hardwar ; the high ; the hour ; the layof ; the liquor ; the long
        needs_clarification	-2	the map ; the mix ; the neurologist ; the next ; the north ; the patient
        needs_clarification	-2	the pear ; the peterson ; the post ; the receptionist ; the seventh
        needs_clarification	-2	the shipyard ; the speak ; the stamp ; the sweat ; the trombon ; the vodk
        needs_clarification	-2	the whit ; the ~<play> ; the ~<withdrawal> ; then at ; then it
        needs_clarification	-2	ther <moment> ; ther now ; ther wer ; therapist ; they <give> ; they split
        needs_clarification	-2	they threw ; thi <write> ; thi mak ; thi spr ; thi sum ; thi the ; thi too
        needs_clarification	-2	thi yr ; thing i ; think its ; thought thi ; thousand dollar ; thre four
        needs_clarification	-2	threat to ; through <kin> ; through <treatment> ; through saturday
        needs_clarification	-2	thursday group ; tianeptin ; tiemblan ; tien 0 ; tien las ; tienen ; til he
        needs_clarification	-2	til i ; til then ; tim ; tim <town> ; tim ive ; tim sinc ; tim today
        needs_clarification	-2	tir aft ; tir en ; tir la ; tmrw a ; to <color> ; to <daytime>
        needs_clarification	-2	to <furniture> ; to admit ; to anoth ; to bed ; to car ; to door ; to forty
        needs_clarification	-2	to friday ; to la ; to mind ; to on ; to print ; to return ; to thank
        needs_clarification	-2	to volunte ; tod el ; todo la ; tom 0 ; tom agu ; tom de ; tom ni
        needs_clarification	-2	tom todo ; tonight it ; tonight she ; tos ; touch anyth ; touch the
        needs_clarification	-2	tournament ; tourniquet ; tower ; town is ; trabajo ; trai ; transmission
        needs_clarification	-2	tratamient y ; tremulou ; tri the ; truck driv ; tryn ; tuesday and
        needs_clarification	-2	tunnel ; turn <palecolor> ; tuv que ; tweezer ; twic thi ; twin took
        needs_clarification	-2	twitch ; two a ; two beer ; two cat ; tx no ; tyl ; typ it ; u <think>
        needs_clarification	-2	u got ; u hav ; u know ; ultimo ; un <container> ; un cer ; un concurs
        needs_clarification	-2	un jalon ; un machet ; un pedaz ; un recib ; una <clinician> ; una noven
        needs_clarification	-2	una nuev ; una quej ; underneath ; unhous ; unlock so ; until <stranger>
        needs_clarification	-2	until lat ; until somebody ; up aft ; up pottery ; us <consume> ; us a
        needs_clarification	-2	us has ; us over ; us took ; use fentanyl ; use for ; usmc ; ust dir
        needs_clarification	-2	usted hacen ; va la ; vacant de ; vacuum ; van <amount> ; vap thc ; vape
        needs_clarification	-2	varia vec ; vayan ; vec mal ; vecin en ; vehicl ; veng por ; verify ; vers
        needs_clarification	-2	very polit ; viern y ; visita ; vivitrol ; voicemail greet ; w ; w/d mgmt
        needs_clarification	-2	wak up ; wal of ; walgreen ; want bed ; want the ; was <die> ; was cut
        needs_clarification	-2	was fil ; was ful ; was gon ; was most ; was nineteen ; was one ; was order
        needs_clarification	-2	was out ; was used ; way <amount> ; we burn ; we keep ; we know ; we rang
        needs_clarification	-2	we rol ; wed was ; wednesday ; weed pen ; week at ; went down ; went from
        needs_clarification	-2	wheel ; whenev ther ; whisper bc ; whit knuckl ; who answer ; who deliver
        needs_clarification	-2	who repair ; wil <eat> ; wil feed ; wil to ; win at ; wind in ; with <hold>
        needs_clarification	-2	with nephew ; with prid ; withdraw ; within ; without <stimulant>
        needs_clarification	-2	without a ; without it ; wiv ; wks preg ; wont do ; wont tel ; work comput
        needs_clarification	-2	would <happy> ; would go ; would los ; would one ; written in ; wrong about
        needs_clarification	-2	x wk ; x yrs ; xylazin ; y <clinician> ; y <stimulant> ; y <take> ; y asi
        needs_clarification	-2	y con ; y fum ; y medi ; y tir ; y traig ; y tuv ; y/o ; ya est ; yal
        needs_clarification	-2	year ; year on ; yo <alone> ; you believ ; you folk ; you got ; you look
        needs_clarification	-2	you on ; you read ; you send ; you stil ; you when ; your <night>
        needs_clarification	-2	your <phone> ; your <treatment> ; youv <take> ; youv got ; yrs
        needs_clarification	-2	~<afraid> <say> ; ~<amount> ~<alcohol> ; ~<amount> ~<year> ; ~<clinician>
        needs_clarification	-2	~<crowd> ; ~<drive> ~<moment> ; ~<go> ~<think> ; ~<home> ~<treatment>
        needs_clarification	-2	~<hospital> ; ~<hot> ; ~<need> ~<die> ; ~<sick> ; ~<threat>
        needs_clarification	-2	~<treatment> for ; ~<write> ~<home> ; ~a thing ; ~a ~<amount> ; ~a ~<day>
        needs_clarification	-2	~a ~<night> ; ~at ; ~beer ; ~die ; ~dont ; ~dry ; ~epilepsy ; ~go ; ~in
        needs_clarification	-2	~inpt ; ~la ; ~las ; ~let ; ~odd ; ~of ~<alcohol> ; ~off ~it ; ~on ; ~pcp
        needs_clarification	-2	~resi ; ~sick ; ~spel ; ~temblor ; ~the ~<pet> ; ~ther ; ~to ~<die>
        needs_clarification	-2	~to ~<stop> ; ~to ~die ; ~used ~a ; ~weekend ; él <asleep> ; él tom
        needs_clarification	-3	*clientAdmin.0 ; *deliriumTremens.0:historical ; *detoxWord.0:historical
        needs_clarification	-3	*hallucination.9 ; *heavy.0:other_experiencer ; *jobSeeker.1
        needs_clarification	-3	*overdose.0:other_experiencer ; *quantity.0:negated ; *quantity.1
        needs_clarification	-3	*quantity.3 ; *residentialEnding.0 ; *sinceLastUse.2
        needs_clarification	-3	*substance.1:historical ; *thirdParty.0 ; *thirdParty.1 ; *vendor.1
        needs_clarification	-3	*withdrawalHint.0 ; 0 <happy> ; 0 <month> ; 0 <take> ; 0 <treatment>
        needs_clarification	-3	0 bed ; 0 de ; 0 im ; 0 lb ; 0 off ; 0 per ; 0 thi ; 0 when
        needs_clarification	-3	<alcohol> <pill> ; <alcohol> <room> ; <alcohol> <shake> ; <alcohol> al
        needs_clarification	-3	<alcohol> con ; <alcohol> desd ; <alcohol> los ; <alcohol> on
        needs_clarification	-3	<alcohol> out ; <alcohol> x ; <always> <job> ; <always> <moment>
        needs_clarification	-3	<always> <money> ; <always> no ; <amount> <drug> ; <amount> al
        needs_clarification	-3	<amount> becaus ; <amount> doe ; <amount> eso ; <amount> row ; <amount> x
        needs_clarification	-3	<angry> of ; <angry> over ; <appointment> <tool> ; <asleep> <home>
        needs_clarification	-3	<asleep> <outdoors> ; <asleep> <photo> ; <asleep> <week> ; <asleep> is
        needs_clarification	-3	<awake> <bodypart> ; <blood> <see> ; <bodypart> <color>
        needs_clarification	-3	<bodypart> <furniture> ; <bodypart> se ; <bodysound> ; <bodysound> <take>
        needs_clarification	-3	<bodysound> lik ; <breath> from ; <calm> <amount> ; <calm> <drive>
        needs_clarification	-3	<cannabis> <day> ; <cannabis> <night> ; <cannabis> <week> ; <cannabis> only
        needs_clarification	-3	<caretaking> ; <chestheart> <amount> ; <chestheart> a
        needs_clarification	-3	<child> <caretaking> ; <child> <hear> ; <child> first ; <clean> <year>
        needs_clarification	-3	<clinician> ; <clinician> <blood> ; <clinician> <partner>
        needs_clarification	-3	<clinician> <year> ; <clinician> pt ; <clothes> aft ; <cold> on
        needs_clarification	-3	<colleague> <sober> ; <color> <go> ; <confused> <insurance>
        needs_clarification	-3	<consume> <job> ; <consume> <past> ; <consume> is ; <consume> ni
        needs_clarification	-3	<consume> sat ; <container> <furniture> ; <container> <past>
        needs_clarification	-3	<container> down ; <continue> <consume> ; <continue> <go>
        needs_clarification	-3	<continue> <hit> ; <continue> <key> ; <continue> <need> ; <continue> <wait>
        needs_clarification	-3	<continue> me ; <crowd> <count> ; <crowd> <see> ; <crowd> doesnt
        needs_clarification	-3	<crowd> go ; <day> <furniture> ; <day> <goodbye> ; <day> <hit>
        needs_clarification	-3	<day> <need> ; <day> <stimulant> ; <day> about ; <day> can ; <day> hes
        needs_clarification	-3	<day> if ; <day> le ; <day> noth ; <day> thing ; <daytime> <alcohol>
        needs_clarification	-3	<daytime> <shake> ; <die> battery ; <drive> <treatment> ; <drive> through
        needs_clarification	-3	<drive> warranty ; <drug> <clinician> ; <drug> <treatment> ; <drug> at
        needs_clarification	-3	<eat> dur ; <eat> hes ; <eat> thi ; <emergency> <container>
        needs_clarification	-3	<emergency> <say> ; <emergency> x ; <fall> 0 ; <fall> <phone> ; <feel> tod
        needs_clarification	-3	<fluid> <asleep> ; <fluid> <shake> ; <fluid> on ; <friend> <drug>
        needs_clarification	-3	<friend> <feel> ; <friend> <furniture> ; <friend> <night> ; <furniture> del
        needs_clarification	-3	<give> <medicine> ; <give> <partner> ; <give> <think> ; <give> clr
        needs_clarification	-3	<go> <alcohol> ; <go> fin ; <go> una ; <headface> <always> ; <headface> for
        needs_clarification	-3	<headface> spray ; <hear> at ; <hear> el ; <hear> whil ; <height> <clothes>
        needs_clarification	-3	<height> <phone> ; <hit> <day> ; <hold> <job> ; <home> <intoxicated>
        needs_clarification	-3	<home> ther ; <hospital> ; <hospital> rn ; <illness> twic
        needs_clarification	-3	<intoxicated> <need> ; <job> <take> ; <job> <treatment> ; <job> had
        needs_clarification	-3	<job> no ; <kin> could ; <kin> mak ; <kin> thi ; <kin> toma
        needs_clarification	-3	<last> <container> ; <law> <media> ; <law> for ; <leave> #
        needs_clarification	-3	<leave> <asleep> ; <leave> <color> ; <leave> <law> ; <leave> <month>
        needs_clarification	-3	<limp> ; <media> <town> ; <medicine> <last> ; <medicine> <sedative>
        needs_clarification	-3	<moment> around ; <moment> son ; <money> <clinician> ; <money> <home>
        needs_clarification	-3	<money> <month> ; <month> ; <month> <need> ; <month> con ; <need> <afraid>
        needs_clarification	-3	<need> <appointment> ; <need> <media> ; <need> <sad> ; <need> <treatment>
        needs_clarification	-3	<need> <withdrawal> ; <need> anoth ; <need> out ; <night> <alcohol>
        needs_clarification	-3	<night> <container> ; <night> she ; <official> ; <official> <appointment>
        needs_clarification	-3	<official> <ask> ; <official> <buy> ; <official> <kin> ; <official> <order>
        needs_clarification	-3	<official> <stimulant> ; <opening> <eat> ; <opioid> <continue>
        needs_clarification	-3	<opioid> <last> ; <opioid> en ; <outdoors> <week> ; <outdoors> most
        needs_clarification	-3	<palecolor> <day> ; <palecolor> <drive> ; <partner> deploy
        needs_clarification	-3	<past> <consume> ; <past> <need> ; <pet> 0 ; <pet> <continue>
        needs_clarification	-3	<pet> <goodbye> ; <pet> is ; <pet> over ; <phone> <vendor> ; <phone> as
        needs_clarification	-3	<phone> he ; <phone> ok ; <phone> uno ; <phone> was ; <photo> <drive>
        needs_clarification	-3	<photo> <night> ; <pill> <amount> ; <pill> but ; <play> <rope> ; <play> he
        needs_clarification	-3	<play> me ; <promise> <need> ; <rail> <room> ; <rarely> ; <rarely> en
        needs_clarification	-3	<record> <law> ; <record> my ; <record> ton ; <room> <amount>
        needs_clarification	-3	<room> <bodysound> ; <sad> <daytime> ; <say> no ; <school> <drug>
        needs_clarification	-3	<school> <stimulant> ; <sedative> <alcohol> ; <sedative> <always>
        needs_clarification	-3	<sedative> <clinician> ; <sedative> <cold> ; <sedative> <go>
        needs_clarification	-3	<sedative> de ; <sedative> is ; <see> <water> ; <shake> y ; <sick> <go>
        needs_clarification	-3	<sober> <kin> ; <sober> <treatment> ; <soon> rung ; <start> <job>
        needs_clarification	-3	<start> <partner> ; <stimulant> <alcohol> ; <stimulant> <consume>
        needs_clarification	-3	<stimulant> <month> ; <stimulant> pretty ; <stimulant> som
        needs_clarification	-3	<stimulant> too ; <stimulant> when ; <stimulant> which ; <stimulant> with
        needs_clarification	-3	<stop> <alone> ; <stop> your ; <stranger> <drug> ; <stranger> <night>
        needs_clarification	-3	<stranger> <town> ; <stranger> read ; <take> <alcohol> ; <take> <continue>
        needs_clarification	-3	<take> <rail> ; <take> <treatment> ; <take> at ; <take> com ; <take> his
        needs_clarification	-3	<take> turn ; <town> <opening> ; <town> de ; <town> first ; <town> ther
        needs_clarification	-3	<town> thi ; <trade> <record> ; <trade> <treatment> ; <trade> que
        needs_clarification	-3	<treatment> <ask> ; <treatment> <rail> ; <treatment> <stranger>
        needs_clarification	-3	<treatment> first ; <treatment> near ; <treatment> not ; <try> the
        needs_clarification	-3	<vendor> ; <vendor> <treatment> ; <vendor> for ; <vermin> <take>
        needs_clarification	-3	<wait> <stop> ; <water> <clean> ; <water> ther ; <week> <always>
        needs_clarification	-3	<week> im ; <withdrawal> <hospital> ; <write> <palecolor>
        needs_clarification	-3	<year> <consume> ; <year> <drive> ; <year> <fall> ; <year> <hospital>
        needs_clarification	-3	<year> asi ; <year> do ; <year> of ; a <fall> ; a <sober> ; a and ; a body
        needs_clarification	-3	a borrow ; a coffe ; a desk ; a lift ; a pamphlet ; a podcast ; a treatment
        needs_clarification	-3	a veteran ; a ~drink ; about every ; about twic ; abr los
        needs_clarification	-3	aceptan <stranger> ; addres is ; adond ; aft work ; age do ; ago we
        needs_clarification	-3	alarm <moment> ; alarm clock ; alfil ; am <school> ; an <night>
        needs_clarification	-3	and <shake> ; and keep ; and need ; and smok ; and thursday ; and today
        needs_clarification	-3	announcement <continue> ; announcement repeat ; annual ; ano asi ; ansiedad
        needs_clarification	-3	ard ; at <intoxicated> ; at <play> ; at christma ; at feed ; at school
        needs_clarification	-3	away my ; bachelor ; back <room> ; baggi ; bajarl ; bakersfield
        needs_clarification	-3	banan bread ; bang ; barstow ; basical ; bathroom floor ; bday ; been my
        needs_clarification	-3	been tak ; been that ; befor my ; behind us ; big <crowd> ; big fami
        needs_clarification	-3	big tank ; bil my ; boleto ; both talk ; bottl ; box a ; breath at
        needs_clarification	-3	breath from ; bro 0 ; broth band ; brush ; bulk ; buri my ; busc alg
        needs_clarification	-3	but no ; buy from ; by himself ; cad dos ; caguama ; cal earli ; cal got
        needs_clarification	-3	cal speak ; calexic ; camin hast ; can <take> ; can she ; cant <awake>
        needs_clarification	-3	cant <hold> ; cant get ; cant quit ; car in ; car was ; carcel
        needs_clarification	-3	cas <colleague> ; casi diari ; cat sleep ; cb tue ; cdl ; cervez
        needs_clarification	-3	cessation ; charg ; check out ; chew ; chil and ; chocolat ; christma is
        needs_clarification	-3	church bulletin ; cinc dia ; circl ; clas ; claw ; clean hous ; clearanc
        needs_clarification	-3	clinica ; clock in ; clr <drive> ; clr <give> ; clr <sad> ; clr <think>
        needs_clarification	-3	clr cousin ; clr found ; clr gav ; clr read ; clr roommat ; clr son
        needs_clarification	-3	cocain most ; cocher ; cok 0 ; cok in ; com <amount> ; com trap ; com una
        needs_clarification	-3	complaint about ; computador de ; cont lo ; cook ; corkboard
        needs_clarification	-3	counselor ther ; county ; coupl of ; cran ; crowd ; crypt ; cuanto
        needs_clarification	-3	cuanto <day> ; cuanto dia ; cuart ; current iop ; d ; d for ; dab <write>
        needs_clarification	-3	dab pen ; dad 0 ; day every ; day four ; day run ; de dorm ; de lad
        needs_clarification	-3	de pes ; de rehabilitacion ; de segund ; de ust ; de vez ; de visita
        """
}
