extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	1	old age ; old chair ; old doctor ; on <angry> ; on <break> ; on <go>
        needs_clarification	1	on <opening> ; on anyth ; on behalf ; on break ; on count ; on door
        needs_clarification	1	on friday ; on good ; on if ; on lisinopril ; on our ; on pt ; on suboxon
        needs_clarification	1	on tim ; one <rope> ; one mor ; one sel ; one to ; only <amount>
        needs_clarification	1	only <say> ; only cal ; only cant ; only our ; only tri ; open thi ; or all
        needs_clarification	1	or can ; or for ; or thursday ; or to ; or ~<consume> ; order a ; orth
        needs_clarification	1	oth <ask> ; oth <record> ; oth form ; oth lin ; oth sid ; oth week
        needs_clarification	1	otr <night> ; otr <stranger> ; otr noch ; ou ; our <break> ; our <crowd>
        needs_clarification	1	our <partner> ; our <phone> ; our coat ; our fami ; our lawn ; our mailbox
        needs_clarification	1	our pool ; out 0 ; out his ; out then ; out to ; out who ; over <kin>
        needs_clarification	1	over my ; over seventy ; overdos and ; owl ; own <opening> ; own hair
        needs_clarification	1	pac the ; pacienci ; paddl ; pain acros ; pair of ; pamangkin ; pan dulc
        needs_clarification	1	pap entren ; pap me ; pap nunc ; pap sol ; par com ; par ell ; par hac
        needs_clarification	1	par sab ; par tod ; parabrisa ; parad onc ; paramedic ; park ; park a
        needs_clarification	1	park car ; party i ; password in ; past client ; patient is ; pd ; peckish
        needs_clarification	1	pelicul del ; peopl shar ; peopl talk ; pep ; per <day> ; percocet
        needs_clarification	1	phon and ; phon plan ; phot ; physical was ; pick and ; picky ; pid que
        needs_clarification	1	pie en ; piedr y ; pil are ; pil for ; pil lin ; pin in ; pis y ; pistol
        needs_clarification	1	pistol and ; pistol en ; plac in ; plait ; plant in ; plant tulip ; planta
        needs_clarification	1	platicamo ; plato ; play shortstop ; pleas hav ; pls what ; plu <stimulant>
        needs_clarification	1	poco ; point to ; polic ; ponen huevo ; por ; por <stimulant> ; por adelant
        needs_clarification	1	por aqui ; por cristal ; por habl ; por ~<key> ; por ~papel ; porch
        needs_clarification	1	porqu lo ; porqu una ; ppo card ; pregnant and ; pregunt tre ; prim el
        needs_clarification	1	prim manej ; primer si ; probation offic ; procedur ; procedur for ; program
        needs_clarification	1	proof of ; propi <furniture> ; pt cri ; pued marc ; pul over ; puppy
        needs_clarification	1	purpl heart ; pus a ; put out ; put phon ; puwed ; que <record> ; que <say>
        needs_clarification	1	que averiguar ; que cant ; que el ; que ell ; que estudi ; que fui ; que su
        needs_clarification	1	que y ; que ~<consume> ; qued al ; qued cerc ; qued de ; qued muy ; quej del
        needs_clarification	1	quien <go> ; quien decirl ; quier com ; quier dorm ; quier inform
        needs_clarification	1	quier lleg ; quincen y ; quisier que ; quit <happy> ; quit in ; quit last
        needs_clarification	1	quit meth ; quit ni ; quit proud ; radio ; railroad and ; rain so ; rang him
        needs_clarification	1	rappel ; rath ; rath tel ; razor blad ; re <room> ; re grandson ; re him
        needs_clarification	1	re moth ; re one ; re pt ; reach out ; read ins ; read off ; real <pain>
        needs_clarification	1	real long ; rebuild ; rebuilt it ; record 0 ; referenc on ; refus
        needs_clarification	1	rehab old ; rej de ; relationship ; rent from ; rent y ; resign
        needs_clarification	1	restrain ord ; ridgecrest ; rifl at ; right befor ; right plac ; ring her
        needs_clarification	1	ring him ; ris en ; rol of ; rompecabeza ; roof leak ; root <alcohol>
        needs_clarification	1	root beer ; rop from ; rough and ; row 0 ; run by ; said a ; said about
        needs_clarification	1	said its ; said not ; said we ; said writ ; sal viend ; sali ayer ; sam
        needs_clarification	1	sam <child> ; sam tim ; sandi ; say client ; say fentanyl ; say god ; say it
        needs_clarification	1	say just ; say wher ; scar i ; scen in ; school acros ; school for
        needs_clarification	1	scout and ; scream at ; se <eat> ; se <happy> ; se <need> ; se <room>
        needs_clarification	1	se <see> ; se a ; se va ; se ve ; secador ; see somebody ; see your
        needs_clarification	1	seed catalog ; seen her ; seen it ; segun ell ; segun la ; sei ; sei por
        needs_clarification	1	self 0 ; seman o ; semest and ; senor llam ; sens ; sent a ; sentenc is
        needs_clarification	1	septiembr ; seven peopl ; she <angry> ; she finish ; she let ; she plan
        needs_clarification	1	she put ; she smok ; she stand ; shel <say> ; sho in ; shook with
        needs_clarification	1	shoot himself ; should contact ; shouldnt ; show is ; si dan ; si usted
        needs_clarification	1	sid in ; sid of ; sideway and ; sient ; sign anyth ; sign over ; sigu en
        needs_clarification	1	sil vou ; sin ~<say> ; sin ~<stimulant> ; sin ~grito ; sin ~met ; sin ~tom
        needs_clarification	1	sin ~voz ; sinc <day> ; sinc a ; sinc feb ; sinc spr ; sinc that
        needs_clarification	1	sist bernadet ; sist boy ; sist over ; sist re ; six month ; six peopl
        needs_clarification	1	six year ; skin and ; sky ; sleep through ; sleep until ; slept through
        needs_clarification	1	slideshow ; smal than ; smash ; smil ; snor so ; so email ; so kind
        needs_clarification	1	so nobody ; so wer ; so which ; soap ; sof ; soft at ; som <pill>
        needs_clarification	1	som <treatment> ; som help ; som pil ; somebody ; somebody left ; someon at
        needs_clarification	1	someon has ; someon is ; someth heavy ; someth she ; son robot ; son say
        needs_clarification	1	son school ; son then ; sorry its ; sound right ; spe <ask> ; spe no
        needs_clarification	1	spr aft ; spr is ; squar away ; squirrel ; stabl ; staf memb ; staircas
        needs_clarification	1	star at ; stat what ; station and ; station with ; stay with ; steak knif
        needs_clarification	1	step over ; stepbroth ; stepdaught ; sticky not ; stil a ; stil going
        needs_clarification	1	stil good ; stil hang ; stil up ; stil wak ; stop talk ; stop that
        needs_clarification	1	stor for ; stor is ; straight for ; straight to ; stuck behind ; su <crowd>
        needs_clarification	1	su <media> ; su <tool> ; su bat ; su famili ; su hermanit ; su ranch
        needs_clarification	1	su telefon ; suboxon and ; suegr y ; suicid not ; sum of ; sunburn
        needs_clarification	1	sunday on ; supervis releas ; surgery last ; survivor ; swe to ; sweet
        needs_clarification	1	sweetest ; swel ; swel up ; swim lap ; swing set ; tabl but ; tagalog po
        needs_clarification	1	tak any ; tak blood ; talk ; talk nonsens ; tamal los ; tambien mis ; tea
        needs_clarification	1	team stil ; tel a ; tel them ; telephon cal ; television ; tempran par
        needs_clarification	1	ten <past> ; ten and ; ten past ; ten problema ; tenant 0 ; tenant on
        needs_clarification	1	teng <illness> ; teng a ; teni ; text ; text instead ; that <blood>
        needs_clarification	1	that <container> ; that <smell> ; that <year> ; that arent ; that everyon
        needs_clarification	1	that hes ; that im ; that mean ; that she ; that smel ; the <consume>
        needs_clarification	1	the <height> ; the <hot> ; the <stimulant> ; the <think> ; the attic
        needs_clarification	1	the barist ; the beach ; the block ; the bord ; the bos ; the bowl
        needs_clarification	1	the cafeteri ; the chang ; the clock ; the corn ; the counselor
        needs_clarification	1	the delivery ; the dentist ; the draw ; the exit ; the feed ; the festival
        needs_clarification	1	the fourth ; the furnac ; the garden ; the good ; the harvest ; the heat
        needs_clarification	1	the hil ; the hors ; the husband ; the jackpot ; the jitter ; the land
        needs_clarification	1	the lettuc ; the librarian ; the magnet ; the mal ; the mat ; the mix
        needs_clarification	1	the nursery ; the one ; the orthodontist ; the oth ; the packet ; the parad
        needs_clarification	1	the peopl ; the play ; the pric ; the procedur ; the pumpkin ; the question
        needs_clarification	1	the recip ; the rent ; the rotary ; the rye ; the sam ; the sid ; the sky
        needs_clarification	1	the snack ; the soap ; the soup ; the suitcas ; the swel ; the tax
        needs_clarification	1	the telephon ; the typ ; the umbrel ; the vacuum ; the wat ; the whal
        needs_clarification	1	the wifi ; the windshield ; the ~brochur ; themselv ; then <go> ; then has
        needs_clarification	1	then he ; then hed ; then his ; then ran ; then took ; ther <fluid>
        needs_clarification	1	ther anybody ; ther tonight ; ther wasnt ; thes new ; they could ; they turn
        needs_clarification	1	theyd <take> ; theyv been ; thi <amount> ; thi <phone> ; thi isnt ; thi no
        needs_clarification	1	thi record ; thi stag ; thi whol ; thing every ; thre plac ; thre tim
        needs_clarification	1	through fin ; throw in ; thyroid medicin ; tien <lock> ; tien encer ; tieng
        needs_clarification	1	tieng viet ; til 0 ; til <month> ; til ten ; tim aft ; tip the ; tir aft
        needs_clarification	1	tir from ; tiroid ; tit ; to <die> ; to <money> ; to <shake>
        needs_clarification	1	to <treatment> ; to an ; to ask ; to chicag ; to each ; to fix ; to go
        needs_clarification	1	to gues ; to haul ; to help ; to hurry ; to lak ; to pay ; to sav ; to say
        needs_clarification	1	to sew ; to shak ; to two ; tod <build> ; tod arregl ; todavi hay ; today
        needs_clarification	1	todo <past> ; todo ant ; todo modo ; told ; told her ; told that ; told whol
        needs_clarification	1	tongu ; too on ; took someth ; top half ; tour to ; trabaj a ; trac ; traemo
        needs_clarification	1	train ; trampolin ; tre herman ; treasur ; treint ; tri everyth ; tru and
        needs_clarification	1	tru i ; trust the ; tue ; tulip in ; tumb ; turn <leave> ; turn from
        needs_clarification	1	turn left ; turn off ; tv ; twenty ; two set ; two word ; tylenol 0 ; typist
        needs_clarification	1	u can ; u hav ; ultim vez ; un <photo> ; un mart ; un oso ; un ratit
        needs_clarification	1	un ven ; una camionet ; una lavanderi ; una panaderi ; una plant ; uncl re
        needs_clarification	1	unk substanc ; unresponsiv ; until fiv ; up when ; us do ; us sinc ; us tmrw
        needs_clarification	1	us to ; use ; used <day> ; used thi ; using and ; using the ; ust me
        needs_clarification	1	usted contestan ; va par ; vac ; vean ; vean los ; vendi a ; ventilador
        needs_clarification	1	verd ; very proud ; vest de ; vet 0 ; vez me ; via del ; vici ; vien ; viet
        needs_clarification	1	vigil ; visit and ; voic at ; voic say ; vou plait ; vuel ; w/o the
        needs_clarification	1	wait on ; wal and ; walk her ; want her ; was <day> ; was aft ; was born
        needs_clarification	1	was kind ; was mak ; was mov ; was noth ; was quiet ; was right ; was tel
        needs_clarification	1	wash the ; wasnt <always> ; wasnt <angry> ; wasnt alway ; wasnt mad
        needs_clarification	1	watch that ; we <build> ; we <happy> ; we <record> ; we <say> ; we <stop>
        needs_clarification	1	we rang ; we stood ; websit ; week along ; week and ; week of ; weird <calm>
        needs_clarification	1	weird calm ; went cold ; went crazy ; wev been ; whal ; what <stimulant>
        needs_clarification	1	what its ; what need ; what or ; whatev he ; when <official> ; when and
        needs_clarification	1	whenev somebody ; wheth ; which program ; whil she ; whippet ; who els
        needs_clarification	1	who find ; who own ; whol bottl ; whol night ; whos <bodypart> ; wif com
        needs_clarification	1	wif morphin ; wif re ; wif to ; wif too ; wifi ; wil email ; wind nois
        needs_clarification	1	window open ; windshield ; with <promise> ; with addres ; with anthem
        needs_clarification	1	with big ; with cok ; with everybody ; with exact ; with night ; with too
        needs_clarification	1	without ~her ; wk <past> ; woman to ; wont <need> ; wont <rope> ; wont hang
        needs_clarification	1	wooden needl ; wor ; wor my ; word sinc ; work ful ; worst <day>
        needs_clarification	1	would <stranger> ; would pref ; would we ; would ~be ; wren ; writ down
        needs_clarification	1	wrong <record> ; wrong form ; wrong link ; wrot letter ; xan ; y 0 ; y <buy>
        needs_clarification	1	y <fluid> ; y al ; y ayer ; y baj ; y cant ; y colg ; y hoy ; y much
        needs_clarification	1	y sali ; y su ; y te ; ya <give> ; ya <order> ; ya hac ; ya le ; ya lleg
        needs_clarification	1	ya vien ; ya ~no ; yal tak ; yard sign ; yeah i ; year by ; yet i ; yo
        needs_clarification	1	yo use ; you <crowd> ; you <night> ; you and ; you anyth ; you bye
        needs_clarification	1	you from ; you get ; you may ; you tel ; you which ; youd lik ; young
        needs_clarification	1	your <ask> ; your day ; your from ; your front ; your manag ; your websit
        needs_clarification	1	youv been ; yrs wif ; zaf ; zaz ; ~<amount> <always> ; ~<angry> <amount>
        needs_clarification	1	~<awake> ; ~<break> ~<bodypart> ; ~<colleague> ; ~<consume> <consume>
        needs_clarification	1	~<consume> <say> ; ~<consume> hes ; ~<day> <say> ; ~<die> ; ~<drive> <drive>
        needs_clarification	1	~<eat> ~them ; ~<friend> ; ~<give> <write> ; ~<go> <give> ; ~<go> to
        needs_clarification	1	~<hear> <amount> ; ~<hear> de ; ~<height> ~from ; ~<hit> ~by ; ~<kill> <eat>
        needs_clarification	1	~<leave> <outdoors> ; ~<leave> turn ; ~<pain> ~<seizure>
        needs_clarification	1	~<palecolor> ~<insurance> ; ~<put> nad ; ~<say> ~what ; ~<shake> on
        needs_clarification	1	~<take> <amount> ; ~<think> cuant ; ~<treatment> <need> ; ~<write> it
        needs_clarification	1	~a nadi ; ~a ~<friend> ; ~a ~friend ; ~addr ; ~around ; ~balcon ; ~bet
        needs_clarification	1	~blu ~shield ; ~booz ; ~cant ~<say> ; ~cant ~stand ; ~charg left ; ~clinic
        needs_clarification	1	~cough ; ~cousin ; ~dejen ; ~desmay ; ~despert ; ~dio mas ; ~dtr
        needs_clarification	1	~eat ~them ; ~en <amount> ; ~est en ; ~eye ; ~from ~a ; ~furth inf ; ~goodby
        needs_clarification	1	~grito ; ~ha ; ~hay <amount> ; ~hay mas ; ~him ~a ; ~hit ~by ; ~hit ~the
        needs_clarification	1	~hx ~si ; ~ins inf ; ~jump ~from ; ~know what ; ~le <need> ; ~le se ; ~llor
        needs_clarification	1	~los voy ; ~me anim ; ~me pong ; ~met ; ~no ~son ; ~one ; ~pick up ; ~pt inf
        needs_clarification	1	~pued jal ; ~rehab ; ~resident ; ~sab cuant ; ~safety <afraid>
        needs_clarification	1	~safety concern ; ~say ~what ; ~se bien ; ~seizur in ; ~sentenc ; ~ser
        needs_clarification	1	~shield ; ~si 0 ; ~sick and ; ~slow ; ~sobredosi ; ~sur ; ~sur thi ; ~sweaty
        needs_clarification	1	~ther ~yet ; ~thre ~week ; ~to ~<say> ; ~to ~any ; ~touch it ; ~voy a ; ~voz
        needs_clarification	1	~voz de ; ~waitlist ; ~with ~<headface> ; ~writ it ; él ni
        needs_clarification	-1	*about.1 ; *ago.2 ; *detoxWord:negated ; *emergency.infection
        needs_clarification	-1	*frequency.1:historical ; *frequency.1:hypothetical ; *lapse
        needs_clarification	-1	*lapse:negated ; *otherService.gambling:other_experiencer
        needs_clarification	-1	*otherService.therapist ; *outpatientWord:negated ; *overdose:possible
        needs_clarification	-1	*residentialRequest:historical ; *stablePrescribed ; *substance.other
        needs_clarification	-1	*suicidalOblique.lookAlike ; *suicidalOblique.lookAlike:negated
        needs_clarification	-1	*unaided:hypothetical ; *violence.lookAlike:negated ; + <cannabis>
        needs_clarification	-1	+ supplement ; / <opioid> ; 0 <clothes> ; 0 <fluid> ; 0 <month>
        needs_clarification	-1	0 <stimulant> ; 0 <wait> ; 0 becaus ; 0 court ; 0 dollar ; 0 er ; 0 fent
        needs_clarification	-1	0 gal ; 0 heroin ; 0 new ; 0 pm ; 0 q ; 0 rd ; 0 semana ; <afraid> <crowd>
        needs_clarification	-1	<afraid> <sad> ; <afraid> and ; <afraid> in ; <afraid> the
        needs_clarification	-1	<alcohol> <clothes> ; <alcohol> <cold> ; <alcohol> <count>
        needs_clarification	-1	<alcohol> <emergency> ; <alcohol> but ; <alcohol> lik ; <alcohol> som
        needs_clarification	-1	<alone> so ; <always> for ; <always> ten ; <amount> an ; <amount> do
        needs_clarification	-1	<amount> problem ; <amount> round ; <amount> third ; <amount> up
        needs_clarification	-1	<amount> ~<alcohol> ; <angry> only ; <appointment>
        needs_clarification	-1	<appointment> <partner> ; <ask> <drug> ; <ask> <put> ; <ask> from
        needs_clarification	-1	<asleep> <go> ; <asleep> behind ; <asleep> from ; <asleep> her
        needs_clarification	-1	<asleep> no ; <awake> for ; <awake> up ; <blade> <daytime> ; <blade> <kin>
        needs_clarification	-1	<blood> <outdoors> ; <blood> <photo> ; <blood> <write> ; <blood> is
        needs_clarification	-1	<bodypart> <cold> ; <bodypart> <color> ; <bodypart> <medicine>
        needs_clarification	-1	<bodypart> doe ; <bodypart> on ; <bodypart> through ; <bodypart> wil
        needs_clarification	-1	<bodypart> y ; <bodysound> ; <bodysound> <eat> ; <bodysound> weird
        needs_clarification	-1	<break> <past> ; <break> <phone> ; <break> with ; <breath> <tool>
        needs_clarification	-1	<build> <blade> ; <build> our ; <build> that ; <buy> <blade>
        needs_clarification	-1	<buy> <colleague> ; <buy> <furniture> ; <buy> <job> ; <buy> <phone>
        needs_clarification	-1	<buy> <vendor> ; <buy> me ; <calm> <goodbye> ; <calm> me ; <calm> so
        needs_clarification	-1	<caretaking> <amount> ; <caretaking> a ; <caretaking> about
        needs_clarification	-1	<chestheart> <build> ; <chestheart> <go> ; <chestheart> <school>
        needs_clarification	-1	<child> <drug> ; <child> <friend> ; <child> <goodbye> ; <child> <hear>
        needs_clarification	-1	<child> <pet> ; <child> <phone> ; <child> <sad> ; <child> her
        needs_clarification	-1	<child> over ; <child> wer ; <church> ; <clean> 0 ; <clean> <count>
        needs_clarification	-1	<clean> <job> ; <clean> on ; <clinician> <consume> ; <clinician> <happy>
        needs_clarification	-1	<clinician> <month> ; <clinician> <photo> ; <clinician> del
        needs_clarification	-1	<clinician> for ; <clinician> is ; <clinician> nam ; <clinician> to
        needs_clarification	-1	<clinician> was ; <clothes> ; <clothes> <breath> ; <clothes> <clothes>
        needs_clarification	-1	<clothes> <give> ; <clothes> <partner> ; <clothes> <wait> ; <clothes> out
        needs_clarification	-1	<clothes> rack ; <cold> ; <cold> <bodypart> ; <colleague> <amount>
        needs_clarification	-1	<colleague> <consume> ; <colleague> <drive> ; <color> of ; <confused> about
        needs_clarification	-1	<confused> and ; <consume> ; <consume> <job> ; <consume> <soon>
        needs_clarification	-1	<consume> it ; <consume> tod ; <consume> un ; <container> <appointment>
        needs_clarification	-1	<container> <break> ; <container> <stiff> ; <container> aft
        needs_clarification	-1	<container> are ; <container> con ; <container> lik ; <continue> <color>
        needs_clarification	-1	<continue> <fall> ; <continue> <friend> ; <continue> go ; <continue> sinc
        needs_clarification	-1	<count> <breath> ; <count> <stimulant> ; <count> en ; <count> or
        needs_clarification	-1	<crowd> <caretaking> ; <crowd> <clinician> ; <crowd> <give>
        needs_clarification	-1	<crowd> <media> ; <crowd> <wait> ; <crowd> should ; <day> +
        needs_clarification	-1	<day> <appointment> ; <day> <give> ; <day> <last> ; <day> <partner>
        needs_clarification	-1	<day> <rarely> ; <day> <take> ; <day> behind ; <day> nad ; <day> on
        needs_clarification	-1	<day> only ; <day> son ; <day> that ; <day> the ; <day> ~<emergency>
        needs_clarification	-1	<daytime> <container> ; <daytime> <fluid> ; <daytime> <moment>
        needs_clarification	-1	<daytime> the ; <die> <job> ; <die> <money> ; <die> <pill> ; <die> back
        needs_clarification	-1	<die> until ; <drive> <die> ; <drive> <eat> ; <drive> <pet>
        needs_clarification	-1	<drive> becaus ; <drive> la ; <drive> was ; <drive> ya ; <drug> <count>
        needs_clarification	-1	<drug> <record> ; <drug> in ; <eat> <angry> ; <eat> <clothes>
        needs_clarification	-1	<eat> <height> ; <eat> <illness> ; <eat> <insurance> ; <eat> <tool>
        needs_clarification	-1	<eat> <week> ; <eat> an ; <eat> anymor ; <eat> pox ; <eat> to
        needs_clarification	-1	<emergency> <buy> ; <emergency> <money> ; <emergency> a ; <fall> <job>
        needs_clarification	-1	<fall> them ; <feel> <goodbye> ; <feel> <past> ; <feel> <vermin>
        needs_clarification	-1	<feel> grand ; <feel> great ; <fire> <day> ; <fire> <eat>
        needs_clarification	-1	<fluid> <chestheart> ; <fluid> <day> ; <fluid> <pain> ; <fluid> himself
        needs_clarification	-1	<fluid> thru ; <friend> <appointment> ; <friend> <breath>
        needs_clarification	-1	<friend> <emergency> ; <friend> <furniture> ; <friend> <phone>
        needs_clarification	-1	<friend> is ; <friend> lou ; <friend> me ; <friend> nos ; <friend> to
        needs_clarification	-1	<furniture> <hot> ; <furniture> <outdoors> ; <furniture> <pet>
        needs_clarification	-1	<furniture> <soon> ; <furniture> dond ; <furniture> ful ; <furniture> lin
        needs_clarification	-1	<furniture> magnet ; <give> <clinician> ; <give> <gun> ; <give> <needle>
        needs_clarification	-1	<give> <take> ; <give> <year> ; <give> each ; <give> his ; <give> la
        needs_clarification	-1	<give> to ; <give> ~<emergency> ; <go> <opening> ; <go> <phone>
        needs_clarification	-1	<go> <stop> ; <go> an ; <go> de ; <go> his ; <go> loos ; <go> slow
        needs_clarification	-1	<go> that ; <go> thru ; <goodbye> <play> ; <goodbye> <stranger>
        needs_clarification	-1	<goodbye> <water> ; <goodbye> in ; <goodbye> the ; <gun> <play> ; <gun> for
        needs_clarification	-1	<happy> <wait> ; <headface> ; <headface> <bodysound> ; <headface> <drug>
        needs_clarification	-1	<headface> <need> ; <headface> com ; <headface> out ; <headface> so
        needs_clarification	-1	<headface> than ; <hear> <hold> ; <hear> <town> ; <hear> bc ; <hear> com
        needs_clarification	-1	<hear> good ; <hear> in ; <hear> las ; <hear> ~<afraid> ; <height> <fall>
        needs_clarification	-1	<height> <play> ; <hit> <eat> ; <hit> <insurance> ; <hit> <soon> ; <hit> al
        needs_clarification	-1	<hit> in ; <hold> <always> ; <hold> <headface> ; <hold> <moment>
        needs_clarification	-1	<hold> <photo> ; <hold> at ; <hold> up ; <home> <child> ; <home> <drive>
        needs_clarification	-1	<home> <hot> ; <home> <kin> ; <home> <medicine> ; <home> <trade>
        needs_clarification	-1	<home> <wait> ; <home> nobody ; <home> read ; <homeless> on
        needs_clarification	-1	<hopeless> <drive> ; <hospital> <consume> ; <hot> per ; <illness> <say>
        needs_clarification	-1	<illness> <stimulant> ; <illness> on ; <illness> sinc
        needs_clarification	-1	<insurance> <always> ; <insurance> <record> ; <insurance> <soon>
        needs_clarification	-1	<insurance> my ; <insurance> only ; <insurance> sinc
        needs_clarification	-1	<intoxicated> <consume> ; <intoxicated> by ; <job> <hold> ; <job> <kin>
        needs_clarification	-1	<job> <phone> ; <job> <start> ; <job> around ; <job> ther ; <key> <crowd>
        needs_clarification	-1	<key> <room> ; <key> al ; <kill> <tool> ; <kin> <bodypart>
        needs_clarification	-1	<kin> <bodysound> ; <kin> <treatment> ; <kin> aft ; <kin> anselm
        needs_clarification	-1	<kin> could ; <kin> found ; <kin> mientra ; <kin> nev ; <kin> of
        needs_clarification	-1	<kin> ramon ; <kin> read ; <kin> solter ; <kin> ta ; <kin> with
        needs_clarification	-1	<last> <eat> ; <last> <opioid> ; <last> nam ; <law> 0 ; <law> <room>
        needs_clarification	-1	<leave> ; <leave> <daytime> ; <lock> my ; <media> <town> ; <media> to
        needs_clarification	-1	<media> with ; <medicine> <headface> ; <medicine> <leave> ; <medicine> from
        needs_clarification	-1	<moment> ; <moment> <amount> ; <moment> <clinician> ; <moment> <count>
        needs_clarification	-1	<moment> <crowd> ; <moment> <law> ; <moment> <soon> ; <moment> by
        needs_clarification	-1	<moment> for ; <moment> i ; <money> <month> ; <money> back ; <money> for
        needs_clarification	-1	<money> no ; <money> to ; <month> <alcohol> ; <month> <alone>
        needs_clarification	-1	<month> <colleague> ; <month> <fall> ; <month> <medicine>
        needs_clarification	-1	<month> <stranger> ; <month> along ; <month> clean ; <month> its
        needs_clarification	-1	<month> nev ; <need> <day> ; <need> <eat> ; <need> <take> ; <need> aft
        needs_clarification	-1	<need> any ; <need> ~<give> ; <needle> 0 ; <needle> <furniture>
        needs_clarification	-1	<night> <bodypart> ; <night> <feel> ; <night> <kin> ; <night> <medicine>
        needs_clarification	-1	<night> <sedative> ; <night> dont ; <night> land ; <night> le ; <night> one
        needs_clarification	-1	<night> the ; <official> <official> ; <opening> <ask> ; <opening> <lock>
        needs_clarification	-1	<opening> <official> ; <opening> <outdoors> ; <opening> <play>
        needs_clarification	-1	<opening> down ; <opening> rechin ; <opening> she ; <opioid> <headface>
        needs_clarification	-1	<opioid> <sick> ; <opioid> <treatment> ; <opioid> <week> ; <opioid> aft
        needs_clarification	-1	<opioid> me ; <opioid> que ; <opioid> with ; <order> <stop> ; <order> in
        needs_clarification	-1	<order> tod ; <outdoors> ; <outdoors> <blade> ; <outdoors> <bodypart>
        needs_clarification	-1	<outdoors> <say> ; <outdoors> <start> ; <outdoors> along ; <outdoors> gul
        needs_clarification	-1	<outdoors> has ; <outdoors> of ; <outdoors> por ; <pain> <job> ; <pain> en
        needs_clarification	-1	<pain> per ; <palecolor> <drug> ; <palecolor> <emergency>
        needs_clarification	-1	<palecolor> around ; <palecolor> i ; <palecolor> light
        needs_clarification	-1	<partner> <headface> ; <partner> <month> ; <partner> <soon> ; <partner> can
        needs_clarification	-1	<partner> re ; <partner> se ; <partner> usa ; <partner> with
        needs_clarification	-1	<past> <clinician> ; <past> <hear> ; <past> <take> ; <past> my
        needs_clarification	-1	<past> ~<moment> ; <pet> <clean> ; <pet> <clinician> ; <pet> <eat>
        needs_clarification	-1	<pet> <medicine> ; <pet> <opioid> ; <pet> <threat> ; <pet> and ; <pet> wont
        needs_clarification	-1	<phone> <blood> ; <phone> <container> ; <phone> <outdoors>
        needs_clarification	-1	<phone> <phone> ; <phone> <play> ; <phone> <see> ; <phone> <take>
        needs_clarification	-1	<phone> <think> ; <phone> back ; <phone> dur ; <phone> mejor ; <phone> my
        needs_clarification	-1	<phone> thi ; <photo> <height> ; <photo> <month> ; <photo> <need> ; <pill>
        needs_clarification	-1	<pill> <go> ; <pill> organiz ; <pill> that ; <play> ; <play> <hot>
        needs_clarification	-1	<play> <photo> ; <play> del ; <play> is ; <play> o ; <play> por
        needs_clarification	-1	<play> what ; <promise> <trust> ; <promise> <write> ; <promise> twic
        needs_clarification	-1	<promise> your ; <put> <asleep> ; <put> <clean> ; <put> and ; <put> away
        needs_clarification	-1	<put> over ; <put> ~<alcohol> ; <rail> <leave> ; <rarely> <month>
        needs_clarification	-1	<rarely> mal ; <record> <color> ; <remember> <phone> ; <remember> la
        needs_clarification	-1	<room> <afraid> ; <room> <clean> ; <room> <palecolor> ; <room> <past>
        """
}
