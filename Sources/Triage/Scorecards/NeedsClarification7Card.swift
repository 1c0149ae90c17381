extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	1	one sel ; one to ; only <amount> ; only <say> ; only cal ; only cant
        needs_clarification	1	only tri ; open thi ; oper de ; or can ; or for ; or thursday ; or to
        needs_clarification	1	or ~<consume> ; order a ; orth ; oth <ask> ; oth <record> ; oth form
        needs_clarification	1	oth lin ; oth sid ; oth week ; otr <night> ; otr <stranger> ; otr noch ; ou
        needs_clarification	1	our <break> ; our <crowd> ; our <partner> ; our <phone> ; our build
        needs_clarification	1	our coat ; our fami ; our lawn ; our neighbor ; our pool ; out his
        needs_clarification	1	out then ; out to ; out who ; over my ; overdos and ; owl ; own <opening>
        needs_clarification	1	own hair ; pac the ; pacienci ; paddl ; pain acros ; pair of ; pamangkin
        needs_clarification	1	pan dulc ; pantalon ; pap entren ; pap me ; pap nunc ; pap sol ; par com
        needs_clarification	1	par ell ; par hac ; par sab ; par tod ; parabrisa ; paramedic ; park
        needs_clarification	1	park a ; park car ; party i ; password in ; patient is ; pd ; peckish
        needs_clarification	1	pelicul del ; peopl shar ; peopl talk ; peopl wer ; pep ; per <day>
        needs_clarification	1	per <week> ; per week ; percocet ; person on ; person so ; phon and
        needs_clarification	1	phon plan ; phon tre ; phot ; physical was ; pick and ; picky ; pid que
        needs_clarification	1	pidi perdon ; pie en ; piedr y ; pil for ; pil lin ; pin in ; pis y
        needs_clarification	1	pistol and ; pistol en ; plac in ; plac today ; plait ; plant in
        needs_clarification	1	plant tulip ; planta ; platicamo ; plato ; pleas hav ; pls what
        needs_clarification	1	plu <stimulant> ; poco ; point to ; polic ; ponen huevo ; por
        needs_clarification	1	por <stimulant> ; por adelant ; por aqui ; por cristal ; por habl
        needs_clarification	1	por ~<key> ; por ~papel ; porch ; porqu lo ; porqu una ; ppo card
        needs_clarification	1	pregnant and ; pregunt tre ; prim el ; prim manej ; primer si
        needs_clarification	1	probation offic ; procedur ; procedur for ; program ; proof of
        needs_clarification	1	propi <furniture> ; pt <say> ; pt cri ; pued marc ; pul over ; puppy
        needs_clarification	1	purpl heart ; pus a ; put out ; put phon ; puwed ; que <record> ; que <say>
        needs_clarification	1	que averiguar ; que cant ; que el ; que ell ; que estudi ; que fui ; que y
        needs_clarification	1	que ~<consume> ; qued al ; qued cerc ; qued de ; quej del ; quien <go>
        needs_clarification	1	quien decirl ; quier com ; quier dorm ; quier inform ; quier lleg
        needs_clarification	1	quincen y ; quisier que ; quit <happy> ; quit in ; quit last ; quit meth
        needs_clarification	1	quit ni ; quit proud ; radio ; railroad and ; rain so ; rang him ; rappel
        needs_clarification	1	rath ; rath tel ; ray is ; razor blad ; re <room> ; re grandson ; re him
        needs_clarification	1	re moth ; re one ; re pt ; reach out ; read ins ; read off ; real long
        needs_clarification	1	rebuild ; rebuilt it ; referenc on ; refus ; rehab old ; rej de
        needs_clarification	1	relationship ; rent from ; rent y ; resident <consume> ; resident use
        needs_clarification	1	resign ; restor clock ; restrain ord ; ridgecrest ; rifl at ; right befor
        needs_clarification	1	right plac ; ring her ; ring him ; ris en ; robert and ; rol of
        needs_clarification	1	rompecabeza ; roof leak ; root <alcohol> ; root beer ; rop from ; row 0
        needs_clarification	1	s <stop> ; sac los ; saf to ; said a ; said about ; said its ; said not
        needs_clarification	1	said we ; said writ ; sal viend ; sali ayer ; sam ; sam <child> ; sam tim
        needs_clarification	1	sandi ; say chest ; say client ; say fentanyl ; say god ; say it ; say just
        needs_clarification	1	say wher ; scar i ; scen in ; school acros ; school for ; scout and
        needs_clarification	1	scream at ; se <eat> ; se <need> ; se <room> ; se <see> ; se a ; se va
        needs_clarification	1	se ve ; secador ; see somebody ; see your ; seed catalog ; seen her
        needs_clarification	1	seen it ; segun ell ; segun la ; sei ; sei por ; self 0 ; seman o
        needs_clarification	1	semest and ; senor llam ; sens ; sent a ; sentenc is ; septiembr
        needs_clarification	1	seven peopl ; she <angry> ; she <give> ; she cut ; she finish ; she let
        needs_clarification	1	she plan ; she put ; she sent ; she smok ; she stand ; shel <say> ; shirt on
        needs_clarification	1	sho in ; shook with ; shoot himself ; shouldnt ; show is ; si <money>
        needs_clarification	1	si dan ; si usted ; sid in ; sid of ; sideway and ; sient ; sign anyth
        needs_clarification	1	sign over ; sign you ; sigu en ; sil vou ; sin ~<say> ; sin ~<stimulant>
        needs_clarification	1	sin ~grito ; sin ~met ; sin ~tom ; sin ~voz ; sinc <day> ; sinc a ; sinc feb
        needs_clarification	1	sinc spr ; sinc that ; sist bernadet ; sist boy ; sist over ; sist re
        needs_clarification	1	six month ; six peopl ; six year ; skin and ; sky ; sleep through
        needs_clarification	1	sleep until ; slept through ; slideshow ; smal than ; smash ; smil ; snor so
        needs_clarification	1	so email ; so kind ; so nobody ; so wer ; so which ; soap ; sob liv ; sof
        needs_clarification	1	soft at ; som <pill> ; som <treatment> ; som help ; som pil ; somebody
        needs_clarification	1	somebody left ; someon at ; someon has ; someon is ; someth heavy
        needs_clarification	1	someth she ; son robot ; son say ; son then ; sorry its ; spe <ask> ; spe no
        needs_clarification	1	spr aft ; spr is ; squirrel ; stabl ; staf memb ; staircas ; star at
        needs_clarification	1	stat what ; station and ; station with ; stay with ; steak knif ; step over
        needs_clarification	1	stepbroth ; stepdaught ; sticky not ; stil a ; stil going ; stil good
        needs_clarification	1	stil hum ; stil up ; stil wak ; stop talk ; stop that ; stor for ; stor is
        needs_clarification	1	straight for ; straight to ; su <crowd> ; su <media> ; su <tool> ; su bat
        needs_clarification	1	su famili ; su herman ; su hermanit ; su ranch ; su telefon ; suboxon and
        needs_clarification	1	suicid not ; sum of ; sunburn ; sunday on ; supervis releas ; surgery
        needs_clarification	1	surgery last ; survivor ; swe to ; sweet ; sweetest ; swel ; swel up
        needs_clarification	1	swim lap ; swing set ; tabl but ; tabl leg ; tagalog po ; tak any ; talk
        needs_clarification	1	talk nonsens ; tamal los ; tambien mis ; tea ; team stil ; tel a
        needs_clarification	1	telephon cal ; television ; tempran par ; ten <money> ; ten <past> ; ten and
        needs_clarification	1	ten past ; ten problema ; tenant 0 ; tenant on ; tenemo <amount>
        needs_clarification	1	teng <illness> ; teng a ; teni ; tenni court ; text ; text instead
        needs_clarification	1	that <blood> ; that <container> ; that <smell> ; that <year> ; that arent
        needs_clarification	1	that everyon ; that hes ; that i ; that im ; that mean ; that she
        needs_clarification	1	that smel ; the <consume> ; the <height> ; the <hot> ; the <key>
        needs_clarification	1	the <stimulant> ; the <think> ; the attic ; the barist ; the beach
        needs_clarification	1	the block ; the bord ; the bos ; the cafeteri ; the chang ; the clock
        needs_clarification	1	the corn ; the counselor ; the danc ; the delivery ; the dentist ; the draw
        needs_clarification	1	the drum ; the exit ; the feed ; the festival ; the flow ; the fourth
        needs_clarification	1	the furnac ; the garden ; the good ; the governor ; the hair ; the harvest
        needs_clarification	1	the hil ; the hors ; the husband ; the jackpot ; the jitter ; the land
        needs_clarification	1	the librarian ; the magnet ; the mal ; the mat ; the nursery ; the one
        needs_clarification	1	the orthodontist ; the oth ; the packet ; the peopl ; the play ; the pric
        needs_clarification	1	the procedur ; the pumpkin ; the question ; the recip ; the rent
        needs_clarification	1	the rotary ; the rye ; the sid ; the sky ; the soap ; the soup ; the suitcas
        needs_clarification	1	the swel ; the tax ; the telephon ; the typ ; the umbrel ; the vacuum
        needs_clarification	1	the wat ; the whal ; the wifi ; the windshield ; the ~brochur ; themselv
        needs_clarification	1	then <go> ; then has ; then he ; then hed ; then his ; then ok ; then ran
        needs_clarification	1	then took ; ther <fluid> ; ther anybody ; ther tonight ; ther wasnt
        needs_clarification	1	thes new ; they are ; they could ; they turn ; theyd <take> ; theyv been
        needs_clarification	1	thi <amount> ; thi <phone> ; thi isnt ; thi no ; thi record ; thi stag
        needs_clarification	1	thi whol ; thing <always> ; thing are ; thing every ; thre tim ; through fin
        needs_clarification	1	thyroid medicin ; tien <lock> ; tien encer ; tieng ; tieng viet ; til 0
        needs_clarification	1	til <month> ; til ten ; tim aft ; tip the ; tir aft ; tir from ; tiroid
        needs_clarification	1	tit ; to <die> ; to <money> ; to <shake> ; to <treatment> ; to an ; to ask
        needs_clarification	1	to chicag ; to each ; to fix ; to go ; to gues ; to haul ; to help
        needs_clarification	1	to hurry ; to lak ; to pay ; to sav ; to say ; to sew ; to shak ; to two
        needs_clarification	1	tod <build> ; tod arregl ; todavi hay ; today ; todo <past> ; todo ant
        needs_clarification	1	todo modo ; told ; told her ; told that ; told whol ; tom cervez ; tongu
        needs_clarification	1	too on ; took someth ; top half ; tour to ; trabaj a ; trac ; traemo ; train
        needs_clarification	1	trampolin ; tre herman ; treasur ; treint ; tri everyth ; tru and ; tru i
        needs_clarification	1	trust the ; tue ; tulip in ; tumb ; turn <leave> ; turn from ; turn left
        needs_clarification	1	turn off ; turn orang ; tv ; tv and ; twenty ; twic <say> ; two set
        needs_clarification	1	two word ; tylenol 0 ; typist ; u can ; u hav ; ultim vez ; uma ; un <photo>
        needs_clarification	1	un <treatment> ; un mart ; un oso ; un ratit ; un ven ; una camionet
        needs_clarification	1	una lavanderi ; una plant ; unaliv ; uncl re ; unk substanc ; unresponsiv
        needs_clarification	1	until fiv ; up <past> ; up when ; us do ; us sinc ; us tmrw ; us to ; use
        needs_clarification	1	used <day> ; used thi ; using and ; using the ; ust me ; usted contestan
        needs_clarification	1	va par ; vac ; vacuum clean ; vean ; vean los ; vendi a ; ventilador ; verd
        needs_clarification	1	very proud ; vest de ; vet 0 ; vez me ; via del ; vici ; vien ; viet ; vigil
        needs_clarification	1	visit and ; voic at ; voic say ; volunte fir ; vou plait ; vuel ; w/o the
        needs_clarification	1	wait list ; wait on ; wait til ; wal and ; walk her ; want her ; was <day>
        needs_clarification	1	was aft ; was born ; was glad ; was kind ; was mak ; was mov ; was noth
        needs_clarification	1	was quiet ; was right ; was tel ; wash the ; wasnt <always> ; wasnt <angry>
        needs_clarification	1	wasnt alway ; wasnt anyth ; wasnt mad ; we <build> ; we <happy>
        needs_clarification	1	we <record> ; we <say> ; we <stop> ; we rang ; we stood ; websit
        needs_clarification	1	week along ; week and ; week of ; weird <calm> ; weird calm ; went cold
        needs_clarification	1	went crazy ; wev been ; whal ; what <stimulant> ; what its ; what need
        needs_clarification	1	what or ; whatev he ; when <official> ; when and ; whenev somebody ; wheth
        needs_clarification	1	which program ; whil she ; who els ; who find ; who own ; whol bottl
        needs_clarification	1	whol night ; whos <bodypart> ; wif com ; wif morphin ; wif re ; wif too
        needs_clarification	1	wifi ; wil email ; wil my ; wind nois ; window open ; windshield
        needs_clarification	1	with <promise> ; with addres ; with anthem ; with big ; with cok
        needs_clarification	1	with everybody ; with exact ; with too ; without ~her ; wk <past> ; woman to
        needs_clarification	1	wont <eat> ; wont <need> ; wont <rope> ; wont hang ; wooden needl ; wor
        needs_clarification	1	word sinc ; work ful ; world ; would <stranger> ; would pref ; would we
        needs_clarification	1	would ~be ; wren ; writ down ; wrong <record> ; wrong form ; wrong link
        needs_clarification	1	xan ; y 0 ; y <buy> ; y al ; y ayer ; y baj ; y cant ; y colg ; y dej
        needs_clarification	1	y hoy ; y much ; y sali ; y su ; y te ; ya <give> ; ya <order> ; ya hac
        needs_clarification	1	ya le ; ya lleg ; ya vien ; ya ~no ; yal tak ; yard sign ; yeah i ; year by
        needs_clarification	1	yet i ; yo use ; yog teach ; you <crowd> ; you <night> ; you and ; you anyth
        needs_clarification	1	you bye ; you from ; you get ; you may ; you tel ; you which ; youd lik
        needs_clarification	1	young ; your <ask> ; your <chestheart> ; your day ; your from ; your front
        needs_clarification	1	your manag ; your websit ; youv been ; yrs wif ; zaf ; zaz
        needs_clarification	1	~<amount> <always> ; ~<angry> <amount> ; ~<awake> ; ~<consume> <consume>
        needs_clarification	1	~<consume> <say> ; ~<consume> hes ; ~<day> <say> ; ~<die> ; ~<drive> <drive>
        needs_clarification	1	~<eat> ~them ; ~<fluid> in ; ~<give> <write> ; ~<go> <give> ; ~<go> to
        needs_clarification	1	~<headface> is ; ~<hear> <amount> ; ~<hear> de ; ~<height> ~from
        needs_clarification	1	~<hit> ~by ; ~<kill> <eat> ; ~<kin> she ; ~<leave> <outdoors>
        needs_clarification	1	~<leave> turn ; ~<palecolor> ~<insurance> ; ~<put> nad ; ~<say> ~me
        needs_clarification	1	~<say> ~what ; ~<shake> on ; ~<take> <amount> ; ~<think> cuant ; ~<tool>
        needs_clarification	1	~<treatment> <need> ; ~<write> it ; ~a nadi ; ~a ~<friend> ; ~a ~friend
        needs_clarification	1	~addr ; ~around ; ~balcon ; ~bet ; ~blu ~shield ; ~booz ; ~broth
        needs_clarification	1	~cant ~<say> ; ~cant ~stand ; ~charg left ; ~clinic ; ~cough ; ~crack
        needs_clarification	1	~dejen ; ~desmay ; ~despert ; ~dio mas ; ~dtr ; ~eat ~them ; ~en <amount>
        needs_clarification	1	~est en ; ~eye ; ~from ~a ; ~get ~the ; ~goodby ; ~grito ; ~ha
        needs_clarification	1	~hang ~himself ; ~hay <amount> ; ~hay mas ; ~him ~a ; ~hit ~by ; ~hit ~the
        needs_clarification	1	~hx ~si ; ~ins inf ; ~jump ~from ; ~know what ; ~le <need> ; ~le se ; ~llor
        needs_clarification	1	~los voy ; ~me anim ; ~me pong ; ~met ; ~no ~son ; ~pick up ; ~pt
        needs_clarification	1	~pued jal ; ~rehab ; ~sab cuant ; ~safety <afraid> ; ~safety concern
        needs_clarification	1	~say ~what ; ~se bien ; ~seizur in ; ~sentenc ; ~ser ; ~shield ; ~si 0
        needs_clarification	1	~sick and ; ~slow ; ~sobredosi ; ~sur ; ~sur thi ; ~thre ~week ; ~to ~<say>
        needs_clarification	1	~to ~any ; ~tom nad ; ~touch it ; ~voy a ; ~voz ; ~voz de ; ~waitlist
        needs_clarification	1	~what ; ~with ~<headface> ; ~writ it ; él ni
        needs_clarification	-1	*about.1 ; *ago.2 ; *arrests ; *detoxWord:negated ; *emergency.infection
        needs_clarification	-1	*frequency.1:historical ; *frequency.1:hypothetical ; *injecting:negated
        needs_clarification	-1	*lapse ; *lapse:negated ; *otherService.gambling:other_experiencer
        needs_clarification	-1	*otherService.therapist ; *outpatientWord:negated ; *overdose:possible
        needs_clarification	-1	*quantity.treatmentBefore:historical ; *residentialRequest:historical
        needs_clarification	-1	*stablePrescribed ; *substance.other ; *substance.stimulant:historical
        needs_clarification	-1	*substance.stimulant:hypothetical ; *suicidalOblique.lookAlike
        needs_clarification	-1	*suicidalOblique.lookAlike:negated ; *unaided:hypothetical
        needs_clarification	-1	*violence.lookAlike:negated ; *wantsOff:other_experiencer ; + <cannabis>
        needs_clarification	-1	+ supplement ; / <opioid> ; 0 <clothes> ; 0 <fluid> ; 0 <month>
        needs_clarification	-1	0 <stimulant> ; 0 becaus ; 0 court ; 0 dollar ; 0 er ; 0 fent ; 0 gal
        needs_clarification	-1	0 heroin ; 0 mo ; 0 new ; 0 pm ; 0 q ; 0 rd ; 0 semana ; 0 ~<emergency>
        needs_clarification	-1	<afraid> <crowd> ; <afraid> <sad> ; <afraid> and ; <afraid> in
        needs_clarification	-1	<alcohol> <clothes> ; <alcohol> <cold> ; <alcohol> <count> ; <alcohol> ld
        needs_clarification	-1	<alcohol> lik ; <alcohol> som ; <alone> so ; <always> for ; <always> ten
        needs_clarification	-1	<amount> an ; <amount> do ; <amount> problem ; <amount> round
        needs_clarification	-1	<amount> third ; <amount> up ; <amount> ~<alcohol> ; <angry> only
        needs_clarification	-1	<appointment> ; <appointment> <partner> ; <ask> <drug> ; <ask> <put>
        needs_clarification	-1	<ask> from ; <asleep> <go> ; <asleep> behind ; <asleep> from ; <asleep> her
        needs_clarification	-1	<asleep> no ; <awake> for ; <awake> up ; <blade> <daytime> ; <blade> <kin>
        needs_clarification	-1	<blood> <outdoors> ; <blood> <photo> ; <blood> <write> ; <blood> is
        needs_clarification	-1	<bodypart> <cold> ; <bodypart> <color> ; <bodypart> <medicine>
        needs_clarification	-1	<bodypart> doe ; <bodypart> on ; <bodypart> wil ; <bodypart> y
        needs_clarification	-1	<bodysound> ; <bodysound> <eat> ; <bodysound> weird ; <break> <past>
        needs_clarification	-1	<break> <phone> ; <break> with ; <breath> <tool> ; <build> <blade>
        needs_clarification	-1	<build> <home> ; <build> our ; <build> that ; <buy> <blade>
        needs_clarification	-1	<buy> <colleague> ; <buy> <furniture> ; <buy> <job> ; <buy> <phone>
        needs_clarification	-1	<buy> <vendor> ; <buy> me ; <calm> <goodbye> ; <calm> me ; <calm> so
        needs_clarification	-1	<caretaking> <amount> ; <caretaking> <moment> ; <caretaking> a
        needs_clarification	-1	<caretaking> about ; <chestheart> <build> ; <chestheart> <go>
        needs_clarification	-1	<chestheart> <school> ; <child> <drug> ; <child> <eat> ; <child> <friend>
        needs_clarification	-1	<child> <hear> ; <child> <pet> ; <child> <phone> ; <child> <sad>
        needs_clarification	-1	<child> over ; <child> wer ; <church> ; <clean> 0 ; <clean> <count>
        needs_clarification	-1	<clean> <job> ; <clean> on ; <clinician> <consume> ; <clinician> <happy>
        needs_clarification	-1	<clinician> <month> ; <clinician> <photo> ; <clinician> <rope>
        needs_clarification	-1	<clinician> del ; <clinician> for ; <clinician> is ; <clinician> nam
        needs_clarification	-1	<clinician> to ; <clinician> was ; <clothes> ; <clothes> <breath>
        needs_clarification	-1	<clothes> <clothes> ; <clothes> <give> ; <clothes> <partner>
        needs_clarification	-1	<clothes> <wait> ; <clothes> out ; <clothes> rack ; <cold>
        needs_clarification	-1	<cold> <bodypart> ; <colleague> <amount> ; <colleague> <consume>
        needs_clarification	-1	<colleague> <drive> ; <color> <write> ; <color> of ; <confused> about
        needs_clarification	-1	<consume> ; <consume> <job> ; <consume> <soon> ; <consume> hac
        needs_clarification	-1	<consume> it ; <consume> un ; <container> ; <container> <appointment>
        needs_clarification	-1	<container> <break> ; <container> <stiff> ; <container> aft
        needs_clarification	-1	<container> are ; <container> con ; <container> lik ; <continue> <color>
        needs_clarification	-1	<continue> <fall> ; <continue> <friend> ; <continue> go ; <continue> sinc
        needs_clarification	-1	<count> <breath> ; <count> <stimulant> ; <count> en ; <count> or
        needs_clarification	-1	<crowd> <buy> ; <crowd> <caretaking> ; <crowd> <clinician>
        needs_clarification	-1	<crowd> <media> ; <crowd> <stimulant> ; <crowd> should ; <day> +
        needs_clarification	-1	<day> <appointment> ; <day> <bodypart> ; <day> <give> ; <day> <last>
        needs_clarification	-1	<day> <pain> ; <day> <partner> ; <day> <rarely> ; <day> <take>
        needs_clarification	-1	<day> <wait> ; <day> behind ; <day> nad ; <day> only ; <day> son
        needs_clarification	-1	<day> that ; <day> the ; <daytime> <container> ; <daytime> <fluid>
        needs_clarification	-1	<daytime> <moment> ; <daytime> the ; <die> <job> ; <die> <money>
        needs_clarification	-1	<die> <pill> ; <die> back ; <die> until ; <drive> <die> ; <drive> <eat>
        needs_clarification	-1	<drive> <pet> ; <drive> becaus ; <drive> la ; <drive> was ; <drive> ya
        needs_clarification	-1	<drug> <count> ; <drug> <record> ; <drug> in ; <eat> <angry>
        needs_clarification	-1	<eat> <clothes> ; <eat> <height> ; <eat> <illness> ; <eat> <insurance>
        needs_clarification	-1	<eat> <tool> ; <eat> <week> ; <eat> an ; <eat> by ; <eat> pox ; <eat> to
        needs_clarification	-1	<emergency> <buy> ; <emergency> <money> ; <emergency> <need>
        needs_clarification	-1	<emergency> a ; <fall> <home> ; <fall> <job> ; <fall> them
        needs_clarification	-1	<feel> <goodbye> ; <feel> <past> ; <feel> <vermin> ; <feel> grand
        needs_clarification	-1	<feel> great ; <fire> <day> ; <fire> <eat> ; <fluid> <chestheart>
        needs_clarification	-1	<fluid> <day> ; <fluid> <pain> ; <fluid> himself ; <fluid> thru
        needs_clarification	-1	<friend> <appointment> ; <friend> <breath> ; <friend> <emergency>
        needs_clarification	-1	<friend> <furniture> ; <friend> <phone> ; <friend> de ; <friend> is
        needs_clarification	-1	<friend> lou ; <friend> me ; <friend> nos ; <friend> to ; <furniture> <hot>
        needs_clarification	-1	<furniture> <outdoors> ; <furniture> <pet> ; <furniture> dond
        needs_clarification	-1	<furniture> lin ; <furniture> magnet ; <give> <gun> ; <give> <needle>
        needs_clarification	-1	<give> <take> ; <give> <year> ; <give> each ; <give> his ; <give> la
        needs_clarification	-1	<give> to ; <give> ~<emergency> ; <go> <opening> ; <go> <phone> ; <go> an
        needs_clarification	-1	<go> de ; <go> his ; <go> loos ; <go> slow ; <go> that ; <go> thru
        needs_clarification	-1	<goodbye> <play> ; <goodbye> <stranger> ; <goodbye> <water> ; <goodbye> in
        needs_clarification	-1	<goodbye> the ; <gun> for ; <happy> <wait> ; <headface>
        needs_clarification	-1	<headface> <bodysound> ; <headface> <need> ; <headface> com
        needs_clarification	-1	<headface> out ; <headface> so ; <headface> than ; <hear> <hold>
        needs_clarification	-1	<hear> <town> ; <hear> bc ; <hear> com ; <hear> good ; <hear> in
        needs_clarification	-1	<hear> las ; <hear> ~<afraid> ; <height> <fall> ; <height> <play>
        needs_clarification	-1	<hit> <eat> ; <hit> <insurance> ; <hit> <soon> ; <hit> al ; <hit> in
        needs_clarification	-1	<hold> <always> ; <hold> <headface> ; <hold> <moment> ; <hold> <photo>
        needs_clarification	-1	<hold> at ; <hold> up ; <home> <child> ; <home> <drive> ; <home> <hot>
        needs_clarification	-1	<home> <kin> ; <home> <medicine> ; <home> <trade> ; <home> <wait>
        needs_clarification	-1	<home> es ; <home> nobody ; <home> of ; <home> read ; <homeless> on
        needs_clarification	-1	<hopeless> <drive> ; <hospital> <consume> ; <hot> per ; <illness> <say>
        needs_clarification	-1	<illness> <stimulant> ; <illness> on ; <illness> sinc
        needs_clarification	-1	<insurance> <always> ; <insurance> <day> ; <insurance> <money>
        needs_clarification	-1	<insurance> <record> ; <insurance> <soon> ; <insurance> my
        needs_clarification	-1	<insurance> only ; <insurance> sinc ; <intoxicated> <consume>
        needs_clarification	-1	<intoxicated> by ; <job> ; <job> <hold> ; <job> <kin> ; <job> <phone>
        needs_clarification	-1	<job> <start> ; <job> around ; <job> ther ; <key> <crowd> ; <key> <room>
        needs_clarification	-1	<key> al ; <kill> <tool> ; <kin> <bodypart> ; <kin> <bodysound>
        needs_clarification	-1	<kin> <build> ; <kin> aft ; <kin> anselm ; <kin> could ; <kin> found
        needs_clarification	-1	<kin> mientra ; <kin> nev ; <kin> of ; <kin> ramon ; <kin> read
        needs_clarification	-1	<kin> solter ; <kin> ta ; <kin> with ; <last> <eat> ; <last> <opioid>
        needs_clarification	-1	<last> nam ; <law> <room> ; <law> rn ; <leave> ; <leave> <daytime>
        needs_clarification	-1	<lock> <play> ; <lock> my ; <media> <town> ; <media> to ; <media> with
        needs_clarification	-1	<medicine> <headface> ; <medicine> <leave> ; <medicine> from ; <moment>
        needs_clarification	-1	<moment> <amount> ; <moment> <clinician> ; <moment> <count>
        needs_clarification	-1	<moment> <crowd> ; <moment> <law> ; <moment> <soon> ; <moment> by
        needs_clarification	-1	<moment> for ; <moment> i ; <money> <month> ; <money> back ; <money> for
        needs_clarification	-1	<money> no ; <money> to ; <month> <alcohol> ; <month> <alone>
        needs_clarification	-1	<month> <colleague> ; <month> <fall> ; <month> <medicine>
        needs_clarification	-1	<month> <stranger> ; <month> along ; <month> away ; <month> clean
        needs_clarification	-1	<month> nev ; <need> <eat> ; <need> <take> ; <need> aft ; <need> any
        needs_clarification	-1	<need> ~<give> ; <needle> 0 ; <needle> <furniture> ; <night> <bodypart>
        needs_clarification	-1	<night> <feel> ; <night> <kin> ; <night> <medicine> ; <night> <sedative>
        needs_clarification	-1	<night> dont ; <night> land ; <night> le ; <night> the
        needs_clarification	-1	<official> <official> ; <opening> <ask> ; <opening> <lock>
        needs_clarification	-1	<opening> <official> ; <opening> <outdoors> ; <opening> <play>
        needs_clarification	-1	<opening> down ; <opening> rechin ; <opening> she ; <opioid> <headface>
        needs_clarification	-1	<opioid> <treatment> ; <opioid> <week> ; <opioid> a ; <opioid> aft
        needs_clarification	-1	<opioid> me ; <opioid> que ; <opioid> with ; <order> <stop> ; <order> in
        needs_clarification	-1	<order> tod ; <outdoors> ; <outdoors> <blade> ; <outdoors> <bodypart>
        needs_clarification	-1	<outdoors> <say> ; <outdoors> <start> ; <outdoors> along ; <outdoors> gul
        needs_clarification	-1	<outdoors> has ; <outdoors> of ; <outdoors> por ; <pain> <job> ; <pain> en
        needs_clarification	-1	<pain> per ; <palecolor> <drug> ; <palecolor> <emergency> ; <palecolor> i
        needs_clarification	-1	<palecolor> light ; <palecolor> when ; <partner> <headface>
        needs_clarification	-1	<partner> <month> ; <partner> <soon> ; <partner> can ; <partner> nin
        needs_clarification	-1	<partner> par ; <partner> re ; <partner> se ; <partner> usa
        needs_clarification	-1	<partner> with ; <past> <clinician> ; <past> <hear> ; <past> <take>
        needs_clarification	-1	<past> my ; <past> ~<moment> ; <pet> <clean> ; <pet> <clinician>
        needs_clarification	-1	<pet> <eat> ; <pet> <medicine> ; <pet> <opioid> ; <pet> and ; <pet> wont
        needs_clarification	-1	<phone> <blood> ; <phone> <container> ; <phone> <outdoors>
        needs_clarification	-1	<phone> <phone> ; <phone> <play> ; <phone> <see> ; <phone> <take>
        needs_clarification	-1	<phone> <think> ; <phone> back ; <phone> dur ; <phone> mejor ; <phone> my
        needs_clarification	-1	<phone> thi ; <photo> <height> ; <photo> <month> ; <photo> <need> ; <pill>
        needs_clarification	-1	<pill> <go> ; <pill> organiz ; <pill> that ; <play> ; <play> <hot>
        needs_clarification	-1	<play> <photo> ; <play> del ; <play> is ; <play> o ; <play> por
        """
}
