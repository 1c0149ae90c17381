extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	1	meth thi ; meth wil ; meu <kin> ; mi <bodypart> ; mi <container> ; mi ahij
        needs_clarification	1	mi nombr ; might i ; mil of ; min ago ; min no ; min not ; minh <child>
        needs_clarification	1	minh filh ; mis <clothes> ; mis <kin> ; mis nieto ; model train ; mom re
        needs_clarification	1	mon ask ; month ago ; montreal ; morning are ; mortgag in ; mot no
        needs_clarification	1	moth drink ; moth keep ; mow in ; much el ; muchach ; mula ; music at ; muy
        needs_clarification	1	my <sober> ; my chest ; my closet ; my couch ; my grandchildren ; my grandm
        needs_clarification	1	my hair ; my kid ; my landlord ; my limit ; my meet ; my partn ; my school
        needs_clarification	1	my show ; my sleev ; my stepson ; my tax ; my twin ; myself ; nad ; nah
        needs_clarification	1	nam ; nam by ; nam denis ; nam one ; nam then ; naman ; neck and ; neck wont
        needs_clarification	1	need thi ; neighbor has ; neighbor lady ; neighbor re ; neith one
        needs_clarification	1	nervou re ; nev forgot ; nev notic ; nev went ; nev ~cok ; new and ; ng ala
        needs_clarification	1	niet de ; night auditor ; night he ; night my ; night of ; night then
        needs_clarification	1	night we ; nino se ; niny ang ; nit with ; no ~<church> ; no ~<opioid>
        needs_clarification	1	no ~batallen ; no ~despert ; no ~drink ; no ~furth ; no ~ha ; no ~habl
        needs_clarification	1	no ~hx ; no ~jok ; no ~les ; no ~littl ; no ~llor ; no ~need ; no ~opioid
        needs_clarification	1	no ~pud ; no ~wat ; nobody had ; nobody her ; nobody leav ; nobody notic
        needs_clarification	1	nobody want ; noisy ; nos <give> ; not ~about ; not ~get ; not ~know
        needs_clarification	1	not ~one ; not ~seen ; not ~taken ; noth odd ; novi no ; now cant ; now it
        needs_clarification	1	now sweaty ; now that ; numb ; numb i ; nunc lo ; nurs at ; o bueno ; o meno
        needs_clarification	1	o noma ; obr de ; ocean view ; och y ; of <count> ; of <day> ; of <play>
        needs_clarification	1	of <stimulant> ; of beef ; of dog ; of kid ; of littl ; of network ; of noth
        needs_clarification	1	of orang ; of red ; of san ; of smok ; of tylenol ; of ~<withdrawal>
        needs_clarification	1	off <put> ; off at ; off every ; off myself ; off without ; offic at
        needs_clarification	1	ojo que ; ola ; old <clean> ; old <phone> ; old <school> ; old crew
        needs_clarification	1	on <clean> ; on <opening> ; on board ; on door ; on fir ; on so ; on spic
        needs_clarification	1	on thi ; on til ; on tim ; onc <drive> ; one <ask> ; one about ; one doe
        needs_clarification	1	one to ; only <amount> ; only <say> ; only cant ; only hav ; only one
        needs_clarification	1	only our ; only part ; only per ; only what ; or <kin> ; or all ; or any
        needs_clarification	1	or can ; or for ; or separat ; or should ; or thursday ; or wait
        needs_clarification	1	or ~<consume> ; orth ; oth lin ; oth question ; oth week ; otr ; otr <night>
        needs_clarification	1	otr noch ; ought to ; our # ; our <breath> ; our <phone> ; our <volunteer>
        needs_clarification	1	our breath ; our coffe ; our dentist ; our first ; our kickbal
        needs_clarification	1	our neighbor ; our pool ; our porch ; our son ; out 0 ; out as ; out his
        needs_clarification	1	out then ; out to ; outsid ; over <headface> ; over ther ; own hair
        needs_clarification	1	oye nad ; oyen ; pac the ; pack the ; paddl ; pago ; paid our ; pair
        needs_clarification	1	pap fue ; pap nunc ; pap sol ; par <asleep> ; par <stop> ; par dorm ; par mi
        needs_clarification	1	par sab ; parad onc ; paramedic ; park ; park a ; park the ; park thi
        needs_clarification	1	parol ; parqu ; party i ; pas su ; paso ; passeng ; pastor re ; pate
        needs_clarification	1	patient <stranger> ; patient man ; pd ; pelicul del ; peopl are ; per day
        needs_clarification	1	percocet ; perdi al ; perrit ; person so ; persona ; pesc ; phon i ; phon it
        needs_clarification	1	phon was ; photo ; physical was ; pick and ; pid que ; pidi perdon ; piedr y
        needs_clarification	1	pil again ; pil for ; pil i ; pis y ; pistol ; pizzeri ; plac around
        needs_clarification	1	plac today ; plait ; plan cb ; plan to ; plato ; play it ; play the
        needs_clarification	1	pleas disregard ; pleas hav ; plomer ; plot <soon> ; plot next ; pls what
        needs_clarification	1	plu <stimulant> ; polic ; pon de ; poni ; por <week> ; por adelant
        needs_clarification	1	por ahor ; por medi ; por mi ; por seman ; por ~<key> ; por ~papel
        needs_clarification	1	porqu ahi ; porqu no ; porqu segun ; porqu una ; port y ; possib ; pound so
        needs_clarification	1	pray the ; pregunt primer ; pregunt tre ; pressur on ; prim en ; prim manej
        needs_clarification	1	primer si ; print the ; problem and ; program he ; proof ; pt <need>
        needs_clarification	1	pt <say> ; pt <write> ; puebl ; pued <say> ; pueden habl ; puestit
        needs_clarification	1	puestit de ; pul over ; pumpkin ; pur ; put by ; que <ask> ; que <home>
        needs_clarification	1	que <night> ; que <play> ; que <record> ; que averiguar ; que dec ; que ell
        needs_clarification	1	que esper ; que incluy ; que la ; que llam ; que llen ; que mis ; que su
        needs_clarification	1	que y ; qued muy ; quien quier ; quier lleg ; quier recuper ; quincen y
        needs_clarification	1	quisier que ; quit last ; radi for ; radiat ; ran to ; rath do
        needs_clarification	1	re <appointment> ; re etoh ; re mom ; re moth ; re pt ; re stepson
        needs_clarification	1	read off ; real estat ; recip box ; recital ; recoj a ; record 0
        needs_clarification	1	refere youth ; referenc on ; referral ; rehab don ; rehab in ; religiou
        needs_clarification	1	rent y ; resident <consume> ; resident use ; resign ; rest stop
        needs_clarification	1	restaurant now ; restor clock ; restrain ord ; retir judg ; revis la
        needs_clarification	1	ridgecrest ; rie ; right her ; rind ; roast coffe ; rosary and ; rosary on
        needs_clarification	1	rough and ; run by ; ruth ; s <hear> ; s <outdoors> ; s <stimulant>
        needs_clarification	1	s <stop> ; sac a ; sai pas ; said ; said a ; said its ; sal ; sal and
        needs_clarification	1	sal por ; sal un ; salg del ; sali ayer ; salmon ; sam <child> ; sam <law>
        needs_clarification	1	sam lin ; sapo ; say client ; say fentanyl ; say god ; say hes ; say in
        needs_clarification	1	say just ; say mayb ; say rehab ; scar i ; scarf ; school counselor
        needs_clarification	1	school got ; school is ; scienc fair ; screen door ; se <happy> ; se escond
        needs_clarification	1	se fueron ; seanc ; season the ; second and ; second is ; segun ell
        needs_clarification	1	semafor ; semilla ; senor junt ; senor llam ; senor mand ; senor por ; sens
        needs_clarification	1	sent a ; sent us ; sentenc ; serio ; sermon ; set the ; seven hour
        needs_clarification	1	she <blood> ; she <volunteer> ; she <water> ; she cut ; she finish
        needs_clarification	1	she great ; she let ; she pick ; she said ; she sent ; she smok ; she stand
        needs_clarification	1	she thirty ; she volunteer ; shel <say> ; shoot himself ; shootout
        needs_clarification	1	shootout in ; shot at ; should it ; shouldnt ; shovel ; shut off ; shutof
        needs_clarification	1	si el ; si es ; si usted ; siet y ; sign anyth ; sign up ; sil vou
        needs_clarification	1	sin ~<consume> ; sin ~met ; sinc <amount> ; sinc <day> ; sinc he ; sinc spr
        needs_clarification	1	sinc yest ; sist bernadet ; sist re ; six peopl ; siy at ; sky ; slept on
        needs_clarification	1	slow i ; smal one ; smil ; smok and ; snoop ; snowplow ; so <intoxicated>
        needs_clarification	1	so dul ; so no ; so we ; so which ; sof ; sog ; sog en ; sold his ; solt
        needs_clarification	1	som ; som <ask> ; som <insurance> ; som <pill> ; som <treatment> ; som help
        needs_clarification	1	som insuranc ; som pil ; som question ; somebody left ; somebody look
        needs_clarification	1	somebody phon ; someon at ; someon is ; someon ring ; someth heavy
        needs_clarification	1	son <say> ; son heroin ; son say ; son school ; soon is ; sound worn
        needs_clarification	1	spe no ; sponsor of ; sponsor our ; squar away ; squirrel ; staf memb
        needs_clarification	1	stair ; stamp it ; start last ; station and ; station with ; step over
        needs_clarification	1	stepmoth ; sticky not ; stil going ; stil hear ; stil up ; stil wak
        needs_clarification	1	stock tip ; stop ther ; stor ; story of ; straight <say> ; straight to
        needs_clarification	1	street had ; stuck behind ; stuck with ; stuf ; su <phone> ; su equip
        needs_clarification	1	su hermanit ; su ranch ; subject to ; suboxon and ; substitut <church>
        needs_clarification	1	suegr le ; suet ; suit fit ; sulat ko ; sum of ; supervis releas ; surgery
        needs_clarification	1	survivor ; swe to ; sweet ; swel up ; swing a ; swollen red ; t <clothes>
        needs_clarification	1	t shirt ; tabl leg ; tabl until ; tagalog po ; tak any ; tak cal ; talk
        needs_clarification	1	talk gibberish ; talk nonsens ; tambien se ; tampoc ; tant grit ; tap to
        needs_clarification	1	taxi de ; tel them ; telefon es ; ten min ; tenant 0 ; tenemo <amount>
        needs_clarification	1	teng sesent ; teni el ; test today ; that <blood> ; that <clean>
        needs_clarification	1	that <hospital> ; that <last> ; that bakery ; that cough ; that everyth
        needs_clarification	1	that hes ; that its ; that last ; that littl ; that mean ; that she
        needs_clarification	1	that year ; the <angry> ; the <ask> ; the <friend> ; the <seizure>
        needs_clarification	1	the <stimulant> ; the <think> ; the aunt ; the babi ; the basebal
        needs_clarification	1	the beach ; the bibl ; the bird ; the bos ; the bowl ; the branch
        needs_clarification	1	the bridg ; the candl ; the casket ; the cat ; the clock ; the corn
        needs_clarification	1	the crossword ; the dead ; the desk ; the dish ; the drummer ; the figur
        needs_clarification	1	the flagpol ; the fourth ; the friend ; the grey ; the hair ; the heat
        needs_clarification	1	the hem ; the husband ; the ink ; the jackpot ; the jar ; the kitchen
        needs_clarification	1	the laptop ; the largest ; the library ; the mayor ; the mes ; the mol
        needs_clarification	1	the mop ; the mortgag ; the nun ; the oth ; the passeng ; the peopl
        needs_clarification	1	the pressur ; the principal ; the rent ; the rosary ; the sam ; the seizur
        needs_clarification	1	the sho ; the smok ; the strik ; the tooth ; the traffic ; the trust
        needs_clarification	1	the typ ; the undertak ; the vault ; the windshield ; the wood ; the ~<gun>
        needs_clarification	1	the ~<vendor> ; the ~gun ; the ~train ; themselv ; then has ; then hed
        needs_clarification	1	then her ; then ther ; then went ; ther <furniture> ; ther anybody
        needs_clarification	1	ther are ; ther drink ; ther to ; ther wasnt ; thes <day> ; thes day
        needs_clarification	1	they <die> ; they get ; they stil ; theyd <take> ; theyr on ; theyv been
        needs_clarification	1	thi # ; thi <amount> ; thi <job> ; thi <phone> ; thi box ; thi isnt
        needs_clarification	1	thi job ; thi no ; thi whol ; thing hav ; thing on ; thirty year ; threw up
        needs_clarification	1	throw in ; thru employ ; thumb and ; tiend ; til hes ; tim two ; tio tien
        needs_clarification	1	tir old ; tit ; to <ask> ; to <break> ; to <pain> ; to <shake> ; to ask
        needs_clarification	1	to believ ; to contact ; to deal ; to denv ; to eleven ; to help ; to peanut
        needs_clarification	1	to phon ; to portland ; to ref ; to ring ; to shak ; to telephon ; to ~be
        needs_clarification	1	todo <past> ; todo ant ; tol ; told that ; told whol ; tom ; tom cervez
        needs_clarification	1	tom otr ; tonsil in ; took nin ; took someth ; took us ; towel and ; tra el
        needs_clarification	1	trabajador ; tradition ; tre herman ; trig ; triwest ; tru i ; truck park
        needs_clarification	1	truck seiz ; truck with ; trust the ; try again ; tub orang ; tub so
        needs_clarification	1	tuesday when ; tulong par ; turn it ; tv ; tv <hear> ; two set ; two word
        needs_clarification	1	tylenol 0 ; typ that ; typist ; un <clothes> ; un <photo> ; un <treatment>
        needs_clarification	1	un minut ; un numer ; un oso ; un salon ; una band ; una escuel ; una por
        needs_clarification	1	una sog ; una ~<emergency> ; una ~sobredosi ; uncl is ; unk substanc
        needs_clarification	1	until six ; until thursday ; up <blood> ; up <happy> ; up as ; up blood
        needs_clarification	1	up bright ; up doing ; up she ; up too ; us hes ; us over ; us sinc ; us to
        needs_clarification	1	usad ; use ; use an ; use or ; used <day> ; used ~meth ; using at
        needs_clarification	1	using the ; ust me ; usual get ; vacation sav ; valium ; vean ; vean los
        needs_clarification	1	vegan ; vend una ; vest ; vez me ; via del ; vicarag ; vien ; vimo ; vin
        needs_clarification	1	visit los ; visit only ; visitor use ; vitrin ; voc desd ; voic at
        needs_clarification	1	voic said ; voic who ; voluntario ; vou me ; vou plait ; voy a ; w/o the
        needs_clarification	1	wait a ; wait on ; wait til ; wait until ; wal and ; walk and ; wander off
        needs_clarification	1	want anyon ; want her ; want inf ; warm xfer ; was <clean> ; was alon
        needs_clarification	1	was nic ; was not ; was noth ; was right ; was tel ; wash the ; wat shutof
        needs_clarification	1	wat tow ; watch by ; way my ; wdnt ; we <go> ; we <happy> ; we <leave>
        needs_clarification	1	we <wait> ; we are ; we eat ; we hold ; we laugh ; we only ; we pas
        needs_clarification	1	we stood ; we talk ; weath ; weath has ; web pag ; wednesday at ; week and
        needs_clarification	1	week of ; wel with ; went by ; went cold ; went crazy ; went overboard
        needs_clarification	1	went quiet ; wer <continue> ; wer born ; wer out ; wer stil ; wev been
        needs_clarification	1	what <stimulant> ; what need ; what one ; what to ; when <official>
        needs_clarification	1	when and ; whenev <stranger> ; wher a ; which bus ; whippet ; whisper hes
        needs_clarification	1	whit by ; who <blood> ; who cut ; who find ; whoev ; whol night ; why and
        needs_clarification	1	wif re ; wif to ; wil <leave> ; win befor ; wind in ; with <blade>
        needs_clarification	1	with <promise> ; with addres ; with cal ; with cok ; with everyth
        needs_clarification	1	with exact ; with mrs ; with ~<palecolor> ; with ~blu ; without ~her ; wkly
        needs_clarification	1	won ; wonder about ; wooden ; wor ; word sinc ; word was ; work all
        needs_clarification	1	work until ; world ; would even ; would pref ; writ letter ; writ to ; x su
        needs_clarification	1	y <caretaking> ; y <day> ; y cri ; y hoy ; y much ; y nadi ; y sali ; y sigu
        needs_clarification	1	y te ; y tom ; ya <order> ; ya vien ; yal charg ; yard ; year by ; year in
        needs_clarification	1	yern ; yern me ; yo ; yog teach ; yon ; yon moun ; you <crowd> ; you <say>
        needs_clarification	1	you bye ; you from ; you text ; you the ; you to ; you tonight ; youd lik
        needs_clarification	1	young ; your <ask> ; your <chestheart> ; your <see> ; your <wait> ; your day
        needs_clarification	1	your front ; your policy ; your tim ; yrs + ; yrs wif ; zaz ; zer ~insuranc
        needs_clarification	1	~0 ~min ; ~<alcohol> <say> ; ~<alone> ; ~<amount> <child> ; ~<amount> not
        needs_clarification	1	~<amount> ~<rarely> ; ~<appointment> <soon> ; ~<breath> <headface>
        needs_clarification	1	~<chestheart> ~<moment> ; ~<chestheart> ~<pill> ; ~<church> ; ~<church> ~los
        needs_clarification	1	~<clinician> <drug> ; ~<clinician> check ; ~<clinician> on ; ~<color>
        needs_clarification	1	~<consume> <phone> ; ~<count> ~<month> ; ~<day> <friend> ; ~<die> <happy>
        needs_clarification	1	~<die> <water> ; ~<drive> <crowd> ; ~<drive> y ; ~<drive> ~to
        needs_clarification	1	~<emergency> en ; ~<give> <amount> ; ~<give> <kin> ; ~<give> <tool>
        needs_clarification	1	~<give> nombr ; ~<headface> is ; ~<height> ~from ; ~<insurance> <insurance>
        needs_clarification	1	~<job> and ; ~<job> ~<alcohol> ; ~<key> ; ~<kin> <say> ; ~<medicine> con
        needs_clarification	1	~<money> ~through ; ~<order> <say> ; ~<partner> ~<year> ; ~<past>
        needs_clarification	1	~<pet> <sad> ; ~<pet> ~<pet> ; ~<phone> <furniture> ; ~<pill> ~de
        needs_clarification	1	~<play> <day> ; ~<put> nad ; ~<rail> ~<rail> ; ~<rarely> ~al
        needs_clarification	1	~<room> <child> ; ~<say> for ; ~<say> ~me ; ~<school> ~<school>
        needs_clarification	1	~<seizure> ~as ; ~<shake> so ; ~<stop> ~at ; ~<take> <amount>
        needs_clarification	1	~<take> ~<illness> ; ~<think> <take> ; ~<think> ~<consume> ; ~<think> ~<die>
        needs_clarification	1	~<think> ~how ; ~<treatment> <say> ; ~<treatment> ~and ; ~<wait> <say>
        needs_clarification	1	~<week> ~along ; ~<withdrawal> ~<seizure> ; ~<write> <write>
        needs_clarification	1	~<year> ~<partner> ; ~a <moment> ; ~a <stranger> ; ~a ~<blood> ; ~a ~<go>
        needs_clarification	1	~a ~<phone> ; ~a ~bag ; ~a ~blood ; ~about ~<crowd> ; ~abuel
        needs_clarification	1	~aceptan ~medi ; ~acros ; ~addr ; ~agu ; ~alcohol ; ~an ~<room>
        needs_clarification	1	~an ~elevator ; ~angin ; ~any ; ~at ~<play> ; ~at ~my ; ~atienden
        needs_clarification	1	~batallen ; ~be the ; ~befor ; ~bet off ; ~bp ~<medicine> ; ~bp ~med
        needs_clarification	1	~cant ~<say> ; ~cash ; ~cerc ; ~cough ; ~de ~0 ; ~de ~<water> ; ~de ~agu
        needs_clarification	1	~de ~cas ; ~de ~embaraz ; ~desk ; ~disculpen ; ~disculpen ~la ; ~distres
        needs_clarification	1	~do ~we ; ~doctor check ; ~driv ~to ; ~dry ~<clean> ; ~dry ~clean
        needs_clarification	1	~elevator ; ~energy ; ~energy ~<consume> ; ~energy ~drink ; ~excus
        needs_clarification	1	~fami ~therapy ; ~famili ; ~finish ; ~fiv ~day ; ~for ~twenty ; ~going to
        needs_clarification	1	~got ~a ; ~ha ; ~hang ~himself ; ~he ~is ; ~heart ~pil ; ~her his ; ~him ~a
        needs_clarification	1	~his <play> ; ~how ; ~i dont ; ~i ~read ; ~is ~fin ; ~is ~in ; ~its for
        needs_clarification	1	~jump ~from ; ~junto ; ~know ~how ; ~le habl ; ~les voy ; ~lik a
        needs_clarification	1	~littl girl ; ~lo <give> ; ~marri ~0 ; ~me anim ; ~me im ; ~me pong
        needs_clarification	1	~mes ~de ; ~met ; ~minut ~off ; ~mis ~los ; ~much ; ~multivitamin
        needs_clarification	1	~my <home> ; ~my cat ; ~my ~<eat> ; ~nad ; ~nam ~from ; ~nobody ~to
        needs_clarification	1	~not ~<job> ; ~not ~how ; ~not ~work ; ~of ~<container> ; ~of ~pocket ; ~oia
        needs_clarification	1	~on a ; ~on ~it ; ~on ~the ; ~one is ; ~our ~<pet> ; ~our ~dog ; ~pag ~about
        needs_clarification	1	~perdonen ; ~phon ~is ; ~pocket ; ~pric ; ~pud ; ~pued jal ; ~read ~your
        needs_clarification	1	~real ; ~reason ; ~rent ~through ; ~resident ; ~safety <afraid>
        needs_clarification	1	~safety concern ; ~sangr ; ~se bien ; ~seizur ~as ; ~ser ; ~shak so
        needs_clarification	1	~sinc 0 ; ~sist ~hous ; ~so ~<intoxicated> ; ~so ~high ; ~so ~nobody ; ~son
        needs_clarification	1	~spe ; ~substanc ; ~sur thi ; ~the <alcohol> ; ~the bar ; ~the ~<money>
        needs_clarification	1	~the ~<pill> ; ~the ~pil ; ~to ~any ; ~tod ; ~tom nad ; ~touch it
        needs_clarification	1	~train ~track ; ~twic ; ~two and ; ~two ~mil ; ~tx ; ~un ~<alcohol> ; ~upset
        needs_clarification	1	~use ; ~used ; ~vec ~al ; ~vien ; ~vomit ~blood ; ~waitlist ; ~walk ~two
        needs_clarification	1	~we ; ~week ~along ; ~what ; ~what ~one ; ~wher ~to ; ~widow ~0
        needs_clarification	1	~withdrawal ~seizur ; ~your ~pag ; él ni
        needs_clarification	-1	# <leave> ; *about.0 ; *about.1 ; *ago.2 ; *ahead.0 ; *detoxWord:negated
        needs_clarification	-1	*drinks.2:historical ; *duration.0 ; *emergency.fainted
        needs_clarification	-1	*frequency.1:hypothetical ; *keptUsing:hypothetical ; *naloxone:negated
        needs_clarification	-1	*otherService.lowSpirits:historical ; *outpatientWord:negated
        needs_clarification	-1	*overdose:possible ; *quitting:historical ; *residentialDone
        needs_clarification	-1	*residentialRequest:historical ; *seizure.epilepsy:historical ; *started
        needs_clarification	-1	*substance.other ; *thirdParty:other_experiencer
        needs_clarification	-1	*vendor:other_experiencer ; *wantsOff:other_experiencer ; / <opioid> ; / wk
        needs_clarification	-1	0 <drug> ; 0 <month> ; 0 <start> ; 0 <withdrawal> ; 0 box ; 0 cristal
        needs_clarification	-1	0 cuand ; 0 dollar ; 0 er ; 0 gal ; 0 hour ; 0 narcan ; 0 new ; 0 part
        needs_clarification	-1	0 th ; <afraid> and ; <afraid> is ; <afraid> the ; <alcohol> <emergency>
        needs_clarification	-1	<alcohol> down ; <alcohol> ld ; <alcohol> out ; <alcohol> som
        needs_clarification	-1	<alcohol> ~<always> ; <alone> when ; <always> <feel> ; <always> <need>
        needs_clarification	-1	<always> <stimulant> ; <always> no ; <always> sinc ; <always> ten
        needs_clarification	-1	<always> y ; <amount> <church> ; <amount> <law> ; <amount> <pain>
        needs_clarification	-1	<amount> <take> ; <amount> an ; <amount> becaus ; <amount> down
        needs_clarification	-1	<amount> up ; <amount> without ; <angry> <furniture> ; <angry> <past>
        needs_clarification	-1	<angry> <write> ; <angry> is ; <angry> por ; <appointment> con
        needs_clarification	-1	<ask> <colleague> ; <ask> <put> ; <ask> from ; <ask> ~<job> ; <ask> ~<kin>
        needs_clarification	-1	<asleep> <church> ; <asleep> <photo> ; <asleep> and ; <asleep> behind
        needs_clarification	-1	<awake> <always> ; <awake> <moment> ; <awake> for ; <blade> <kin>
        needs_clarification	-1	<blade> <outdoors> ; <blade> <rope> ; <bodypart> <alcohol>
        needs_clarification	-1	<bodypart> <color> ; <bodypart> for ; <bodypart> so ; <bodypart> the
        needs_clarification	-1	<bodypart> through ; <bodypart> wil ; <bodypart> y ; <bodypart> ~<hot>
        needs_clarification	-1	<bodysound> ; <bodysound> <bodysound> ; <bodysound> <hear> ; <break> <kin>
        needs_clarification	-1	<break> <phone> ; <break> <stimulant> ; <break> with ; <breath> <day>
        needs_clarification	-1	<breath> condition ; <build> ; <build> <past> ; <build> <write>
        needs_clarification	-1	<build> that ; <buy> <blade> ; <buy> <colleague> ; <buy> <eat>
        needs_clarification	-1	<buy> <outdoors> ; <buy> <stimulant> ; <buy> <vendor> ; <buy> off
        needs_clarification	-1	<calm> de ; <cannabis> <school> ; <cannabis> all ; <cannabis> with
        needs_clarification	-1	<caretaking> <amount> ; <caretaking> <stop> ; <child> <eat>
        needs_clarification	-1	<child> <hear> ; <child> <intoxicated> ; <child> <play> ; <child> <rail>
        needs_clarification	-1	<child> <write> ; <child> all ; <child> deserv ; <child> les ; <child> q
        needs_clarification	-1	<church> ; <church> ~<amount> ; <clean> 0 ; <clean> <count> ; <clean> on
        needs_clarification	-1	<clinician> <hold> ; <clinician> <month> ; <clinician> ~<die>
        needs_clarification	-1	<clothes> <fluid> ; <clothes> rack ; <cold> ; <colleague> <buy>
        needs_clarification	-1	<colleague> del ; <color> <die> ; <color> <leave> ; <color> <write>
        needs_clarification	-1	<consume> <continue> ; <consume> <fire> ; <consume> himself ; <consume> k
        needs_clarification	-1	<consume> tod ; <consume> todo ; <consume> what ; <container> 0
        needs_clarification	-1	<container> <headface> ; <container> <hold> ; <container> <moment>
        needs_clarification	-1	<container> <opening> ; <container> <put> ; <container> <rope>
        needs_clarification	-1	<container> <stiff> ; <container> <write> ; <container> con ; <container> i
        needs_clarification	-1	<container> lik ; <container> mak ; <container> we ; <continue> <key>
        needs_clarification	-1	<continue> <opioid> ; <continue> <room> ; <continue> <sober>
        needs_clarification	-1	<count> <breath> ; <count> a ; <crowd> <caretaking> ; <crowd> <clothes>
        needs_clarification	-1	<crowd> <furniture> ; <crowd> <media> ; <crowd> <wait> ; <crowd> for
        needs_clarification	-1	<day> + ; <day> <afraid> ; <day> <drug> ; <day> <night> ; <day> <partner>
        needs_clarification	-1	<day> <treatment> ; <day> <wait> ; <day> behind ; <day> ever ; <day> for
        needs_clarification	-1	<day> long ; <day> son ; <day> the ; <day> ~<die> ; <daytime> ; <daytime> 0
        needs_clarification	-1	<daytime> <fluid> ; <daytime> <give> ; <daytime> i ; <daytime> so
        needs_clarification	-1	<daytime> the ; <die> <job> ; <die> <put> ; <die> ~<job> ; <drive> <go>
        needs_clarification	-1	<drive> <money> ; <drive> <play> ; <drive> <soon> ; <drive> along
        needs_clarification	-1	<drive> behind ; <drive> desd ; <drive> la ; <drive> sinc
        needs_clarification	-1	<drug> <furniture> ; <drug> <night> ; <drug> a ; <eat> ; <eat> <angry>
        needs_clarification	-1	<eat> <clothes> ; <eat> <illness> ; <eat> <insurance> ; <eat> <pet>
        needs_clarification	-1	<eat> <shame> ; <eat> <soon> ; <eat> <week> ; <eat> anymor ; <eat> his
        needs_clarification	-1	<eat> list ; <eat> por ; <emergency> <emergency> ; <emergency> <need>
        needs_clarification	-1	<emergency> a ; <fall> <calm> ; <fall> int ; <fall> un ; <feel> <past>
        needs_clarification	-1	<feel> <vermin> ; <feel> great ; <fire> <needle> ; <fire> me
        needs_clarification	-1	<fluid> <day> ; <fluid> <shake> ; <friend> <appointment> ; <friend> <break>
        needs_clarification	-1	<friend> <church> ; <friend> <count> ; <friend> <eat>
        needs_clarification	-1	<friend> <furniture> ; <friend> <give> ; <friend> <opening>
        needs_clarification	-1	<friend> <phone> ; <friend> <trade> ; <friend> lou ; <friend> on
        needs_clarification	-1	<friend> ~<emergency> ; <furniture> no ; <give> <clean> ; <give> <sedative>
        needs_clarification	-1	<give> <take> ; <give> him ; <give> limon ; <give> tod ; <give> ~<confused>
        needs_clarification	-1	<give> ~<emergency> ; <give> ~<seizure> ; <go> <container>
        needs_clarification	-1	<go> <insurance> ; <go> <vendor> ; <go> <wait> ; <go> <write> ; <go> an
        needs_clarification	-1	<go> back ; <go> blank ; <go> indoor ; <go> mis ; <go> thru
        needs_clarification	-1	<goodbye> <crowd> ; <goodbye> <play> ; <goodbye> <water> ; <gun> <outdoors>
        needs_clarification	-1	<gun> is ; <happy> <ask> ; <happy> <see> ; <happy> abt
        needs_clarification	-1	<headface> <bodysound> ; <headface> <lock> ; <headface> <need>
        needs_clarification	-1	<headface> <palecolor> ; <headface> de ; <headface> out ; <headface> so
        needs_clarification	-1	<hear> <clinician> ; <hear> <hold> ; <hear> el ; <hear> only
        needs_clarification	-1	<height> <job> ; <height> <outdoors> ; <height> <pet> ; <height> <phone>
        needs_clarification	-1	<height> <play> ; <height> in ; <hit> <eat> ; <hit> hac ; <hit> in
        needs_clarification	-1	<hold> <home> ; <hold> <photo> ; <hold> up ; <home> <drug> ; <home> <kin>
        needs_clarification	-1	<home> <order> ; <home> <trade> ; <home> al ; <home> and ; <home> con
        needs_clarification	-1	<home> es ; <home> in ; <home> lin ; <home> nobody ; <home> right
        needs_clarification	-1	<home> sal ; <homeless> on ; <hospital> <consume> ; <hospital> <continue>
        """
}
