extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	4	plaz de ; pour <eat> ; pour out ; president and ; propi herman ; pt <stop>
        delirium_tremens	4	puebl lo ; pul it ; q ; qt ; que <alcohol> ; que <month> ; que afuer ; que hora
        delirium_tremens	4	que mes ; radi that ; rail tel ; rata en ; re <furniture> ; re <go> ; recogniz
        delirium_tremens	4	refusal ; regan a ; resident <say> ; rn is ; rop que ; s ; sacud hormiga
        delirium_tremens	4	sal no ; se sub ; segun él ; sent enfrent ; she <clean> ; she set ; ship
        delirium_tremens	4	sho <pet> ; shut in ; sign ; sin etoh ; sinc my ; sinc sun ; sit <colleague>
        delirium_tremens	4	snak ; soak thru ; sor at ; sort mail ; staf ; staf 0 ; stair laugh
        delirium_tremens	4	start tonight ; steward ; stop whiskey ; su bod ; su mam ; su propi ; sub en
        delirium_tremens	4	suben ; suben <vermin> ; suben hormiga ; subirs ; sunday hes ; sunday my ; sx
        delirium_tremens	4	tafil de ; tech re ; tehuacan ; tel u ; the <height> ; the <official>
        delirium_tremens	4	the <stranger> ; the <week> ; the actual ; the bras ; the captain ; the censu
        delirium_tremens	4	the chicken ; the conductor ; the jury ; the kitten ; the ship ; the whiteboard
        delirium_tremens	4	ther cal ; ther no ; think the ; through hes ; tia le ; tienen <amount> ; til
        delirium_tremens	4	tir ; to <think> ; to plac ; tonight ; took ; took my ; train hom ; tub
        delirium_tremens	4	tuesday ; una gallina ; uncl ray ; up n ; urgencia ; usual ; vaca ; valium hac
        delirium_tremens	4	ve <crowd> ; ve <vermin> ; ve a ; ve gent ; vecin don ; viv ; viv aqui
        delirium_tremens	4	was <day> ; was <go> ; was <goodbye> ; was <hold> ; was load ; was sunday
        delirium_tremens	4	was wav ; wasp off ; wat ; wed day ; wed hav ; wer <child> ; wer back
        delirium_tremens	4	wet thru ; what <home> ; whiskey on ; whittl ; who arent ; wif ran ; wif stop
        delirium_tremens	4	wir out ; with la ; without her ; word the ; wrong ; wrong <town> ; y <promise>
        delirium_tremens	4	y hal ; y me ; y se ; yesterday to ; your <child>
        delirium_tremens	3	+ <think> ; 0 d ; <alcohol> <vermin> ; <appointment> <breath> ; <ask> <goodbye>
        delirium_tremens	3	<ask> his ; <caretaking> <stop> ; <church> <wait> ; <clean> <clinician>
        delirium_tremens	3	<cold> <week> ; <cold> a ; <colleague> by ; <consume> and ; <continue> <take>
        delirium_tremens	3	<count> <day> ; <day> <count> ; <day> <day> ; <day> doesnt ; <day> sin
        delirium_tremens	3	<fluid> <put> ; <furniture> up ; <hold> <past> ; <home> aqui ; <home> hes
        delirium_tremens	3	<home> or ; <hospital> <withdrawal> ; <intoxicated> <school> ; <lock>
        delirium_tremens	3	<moment> <church> ; <moment> sx ; <month> <stop> ; <month> estamo
        delirium_tremens	3	<need> ensil ; <photo> that ; <room> <church> ; <room> no ; <rope> out
        delirium_tremens	3	<say> <child> ; <say> <church> ; <say> <day> ; <say> im ; <say> with
        delirium_tremens	3	<school> <unreal> ; <school> <withdrawal> ; <see> <trade> ; <see> por
        delirium_tremens	3	<shake> <angry> ; <shake> <clean> ; <shake> from ; <start> <month> ; <take> in
        delirium_tremens	3	<think> <year> ; <think> en ; <town> <friend> ; <trade> not
        delirium_tremens	3	<vermin> <clothes> ; <vermin> <hear> ; <water> wont ; a <drive> ; a <say>
        delirium_tremens	3	a conversation ; a mil ; abuel difunt ; al roper ; alcohol withdrawal
        delirium_tremens	3	all sweaty ; and <need> ; and he ; animal en ; answ ; aqui ; arent ; as pie
        delirium_tremens	3	ask his ; at <home> ; at fresn ; at hom ; ayudarl ; baston ; been hand
        delirium_tremens	3	befor light ; begun to ; board + ; borrego ; bowl with ; cant hard ; carry on
        delirium_tremens	3	central and ; chant ; church ; cle <amount> ; confund ; confus see ; cre q
        delirium_tremens	3	cruz <color> ; cruz roj ; ctr 0 ; d <stranger> ; dad hand ; dai man ; day 0
        delirium_tremens	3	day non ; de mano ; dead aunt ; desd 0 ; detox tech ; dij la ; doesnt answ
        delirium_tremens	3	doesnt know ; dog und ; dsk ; el <alcohol> ; el tafil ; em <past> ; en que
        delirium_tremens	3	ers ; f <hospital> ; fath hes ; find <treatment> ; finish him ; for exact
        delirium_tremens	3	for him ; front ; god ; gracia ; h orient ; handl <stranger> ; hard typ
        delirium_tremens	3	has been ; he <stop> ; he promis ; hear ; hed stop ; her <alcohol> ; hes got
        delirium_tremens	3	hes shak ; high ; high school ; him <write> ; him who ; himself ; his <always>
        delirium_tremens	3	his <write> ; his boat ; his check ; his etoh ; his lin ; his old ; holler
        delirium_tremens	3	hors sinc ; i <stop> ; ida ; in <fluid> ; in his ; in iow ; ir ; is see ; isnt
        delirium_tremens	3	its a ; job ; kitchen and ; la cam ; la cortin ; la terminal ; las barra
        delirium_tremens	3	le cort ; lik 0 ; lik sew ; liquor a ; llegamo a ; los elot ; lun ve ; m <last>
        delirium_tremens	3	m no ; m stop ; mailbox is ; me <say> ; medical ; mezcal de ; mit on
        delirium_tremens	3	month wer ; mouth ; muri y ; nino ; no <hold> ; no men ; no prueb ; no wat
        delirium_tremens	3	non x ; nurs ; of it ; of thi ; on backward ; on it ; orient to ; oth hand
        delirium_tremens	3	our coat ; our liv ; own <child> ; padrin de ; pantry and ; partn ; passenger
        delirium_tremens	3	paz descans ; per <child> ; per dtr ; per medic ; plat for ; platoon ; pod 0
        delirium_tremens	3	pregunt ; pregunt con ; pt sign ; pul thread ; pul up ; quarrel with
        delirium_tremens	3	que <kill> ; que <town> ; que <vendor> ; que andan ; que falleci ; que mat
        delirium_tremens	3	que no ; que vendemo ; quier ensil ; quit my ; room ; sab dond ; school thi
        delirium_tremens	3	screen ; se llen ; see he ; sheet are ; sherry <day> ; sinc mon ; sirv <eat>
        delirium_tremens	3	sirv caf ; snf ; someth off ; sponse ; stat its ; stop thur ; sweep ant
        delirium_tremens	3	sweep up ; team think ; tech ; that clos ; the <say> ; the quilt ; the snak
        delirium_tremens	3	ther <ask> ; ther <think> ; ther ask ; ther is ; thru ; to <stranger>
        delirium_tremens	3	to medical ; un beb ; unit clerk ; us can ; us could ; vibora ; was <medicine>
        delirium_tremens	3	was monday ; was paid ; was president ; was short ; what city ; why ; with plat
        delirium_tremens	3	without ; y <need> ; y ran ; ya <die>
        delirium_tremens	-3	0 so ; 0 when ; <always> 0 ; <amount> <outdoors> ; <amount> <room>
        delirium_tremens	-3	<amount> to ; <ask> <crowd> ; <ask> <day> ; <ask> for ; <blood> <bodypart>
        delirium_tremens	-3	<bodypart> <day> ; <caretaking> a ; <church> insid ; <clinician> <see>
        delirium_tremens	-3	<confused> no ; <consume> <drug> ; <consume> in ; <continue> <think>
        delirium_tremens	-3	<count> <month> ; <day> its ; <drive> <stop> ; <eat> <always>
        delirium_tremens	-3	<feel> <confused> ; <furniture> on ; <go> <moment> ; <go> and ; <go> back
        delirium_tremens	-3	<headface> <palecolor> ; <home> <home> ; <home> <stranger> ; <home> to
        delirium_tremens	-3	<job> de ; <kin> el ; <kin> re ; <kin> wil ; <last> wk ; <moment> <take>
        delirium_tremens	-3	<moment> a ; <moment> its ; <month> y ; <night> <crowd> ; <night> <day>
        delirium_tremens	-3	<outdoors> <go> ; <palecolor> y ; <partner> clg ; <phone> <home>
        delirium_tremens	-3	<phone> back ; <play> a ; <promise> you ; <put> in ; <room> lik ; <rope> up
        delirium_tremens	-3	<say> <leave> ; <say> de ; <say> on ; <see> the ; <sober> ; <stop> in
        delirium_tremens	-3	<stranger> de ; <stranger> to ; <take> <bodypart> ; <take> <eat>
        delirium_tremens	-3	<take> <opening> ; <think> <crowd> ; <think> <treatment> ; <think> de
        delirium_tremens	-3	<town> <day> ; <treatment> <crowd> ; <treatment> <kin> ; <treatment> and
        delirium_tremens	-3	<water> and ; <write> <kin> ; a <home> ; and <crowd> ; and <happy> ; and her
        delirium_tremens	-3	and id ; attend ; back from ; befor i ; bor ; brinc ; cam hom ; cant find
        delirium_tremens	-3	cho insid ; clg re ; color ; cont ; cop ; dai 0 ; de la ; dia desd
        delirium_tremens	-3	diari desd ; disculp ; el <play> ; encontr ; es que ; ese ; everyon ; falt
        delirium_tremens	-3	fax ; fiv year ; for an ; grown ; havent ; her and ; hes a ; hes sup
        delirium_tremens	-3	his beer ; his hand ; hol ; hurt ; i <continue> ; i could ; i liv ; i work
        delirium_tremens	-3	if i ; if she ; in county ; in for ; in ther ; inpatient ; it up ; la <week>
        delirium_tremens	-3	la manan ; lab ; land ; las <daytime> ; last wk ; los <amount> ; loud ; m post
        delirium_tremens	-3	malil ; man who ; manag ; marc ; marri ; me <happy> ; me <put> ; me tom ; mgmt
        delirium_tremens	-3	mom keep ; month it ; mumbl and ; my <crowd> ; ninety <day> ; ninety day
        delirium_tremens	-3	no <go> ; no <say> ; no <shake> ; no ~sz ; now its ; octob ; of <stimulant>
        delirium_tremens	-3	of a ; of dts ; on <write> ; our <outdoors> ; party ; pay ; per no ; personal
        delirium_tremens	-3	placement aft ; practic ; reason ; res ; resum ; rol ; ros ; rout
        delirium_tremens	-3	said delirium ; say it ; se muri ; set up ; she trembl ; si hay ; sinc then
        delirium_tremens	-3	six year ; snor ; so im ; tan ; tel my ; tequil hac ; the <fluid>
        delirium_tremens	-3	the <headface> ; the <palecolor> ; the <play> ; the park ; the ~dts
        delirium_tremens	-3	therapist ; to <give> ; to <treatment> ; to sleep ; tod la ; trabaj en ; traig
        delirium_tremens	-3	trail ; tuv ; ver ; when my ; wif clg ; wish ; with <amount> ; with her
        delirium_tremens	-3	with him ; would lik ; y con ; ya me ; ya se ; year ago ; you <think> ; yrs
        delirium_tremens	-3	~<afraid> ; ~<chestheart> ; ~<fluid> ; ~<illness> ; ~<medicine>
        delirium_tremens	-4	$ 0 ; 0 yr ; <alcohol> <treatment> ; <alcohol> and ; <always> <moment>
        delirium_tremens	-4	<always> <year> ; <always> desd ; <amount> <clinician> ; <amount> <count>
        delirium_tremens	-4	<amount> <money> ; <child> <take> ; <clinician> <job> ; <clothes> de
        delirium_tremens	-4	<consume> <consume> ; <consume> <need> ; <consume> it
        delirium_tremens	-4	<container> <container> ; <continue> a ; <count> <amount> ; <day> /
        delirium_tremens	-4	<day> <asleep> ; <day> <give> ; <day> <headface> ; <day> desd ; <drive> y
        delirium_tremens	-4	<drug> <amount> ; <eat> <go> ; <give> <phone> ; <give> my ; <go> <month>
        delirium_tremens	-4	<go> <school> ; <go> <town> ; <hear> <say> ; <height> and ; <home> <amount>
        delirium_tremens	-4	<home> <moment> ; <home> <outdoors> ; <home> <partner> ; <home> and
        delirium_tremens	-4	<hospital> <amount> ; <hospital> <day> ; <intoxicated> ; <job> <amount>
        delirium_tremens	-4	<job> <month> ; <job> <say> ; <kill> me ; <kin> <buy> ; <kin> a ; <kin> de
        delirium_tremens	-4	<kin> me ; <leave> the ; <moment> <always> ; <moment> <consume> ; <moment> on
        delirium_tremens	-4	<money> and ; <month> <past> ; <need> <amount> ; <need> <appointment>
        delirium_tremens	-4	<need> <give> ; <need> <phone> ; <need> <stranger> ; <night> i
        delirium_tremens	-4	<official> <say> ; <opioid> and ; <opioid> in ; <outdoors> <amount>
        delirium_tremens	-4	<past> <stop> ; <past> de ; <pet> <eat> ; <phone> <confused> ; <play> <amount>
        delirium_tremens	-4	<play> <crowd> ; <rarely> ; <remember> ; <say> <continue> ; <say> <happy>
        delirium_tremens	-4	<say> was ; <say> y ; <school> 0 ; <school> <day> ; <school> <write>
        delirium_tremens	-4	<school> of ; <see> <crowd> ; <see> for ; <soon> de ; <stimulant> x
        delirium_tremens	-4	<stop> of ; <stranger> 0 ; <stranger> <kin> ; <stranger> at ; <take> <money>
        delirium_tremens	-4	<take> <opioid> ; <take> off ; <take> out ; <take> them ; <take> to
        delirium_tremens	-4	<think> <consume> ; <think> <stranger> ; <think> it ; <think> to
        delirium_tremens	-4	<treatment> <amount> ; <treatment> de ; <try> <stop> ; <withdrawal> <shake>
        delirium_tremens	-4	<year> <always> ; <year> <moment> ; <year> <stimulant> ; a 0 ; a <colleague>
        delirium_tremens	-4	a <height> ; a <money> ; a <palecolor> ; a <stranger> ; a box ; about my
        delirium_tremens	-4	admission ; agar 0 ; all over ; alon ; and <hit> ; and <stop> ; and nobody
        delirium_tremens	-4	and what ; anoth ; ant de ; anyon ; at me ; at noon ; at work ; aug ; august
        delirium_tremens	-4	beat ; bet ; body ; build ; camp ; cay ; cer ; chef ; chil ; cod ; com out
        delirium_tremens	-4	com up ; contract ; cri ; day of ; day two ; de <day> ; de <eat> ; de <month>
        delirium_tremens	-4	despu ; despu de ; detail ; dicen ; did it ; did not ; died of ; doe
        delirium_tremens	-4	dont <need> ; doubl ; dr ; due ; ech ; el <bodypart> ; el <chestheart>
        delirium_tremens	-4	el tequil ; els ; en 0 ; en <home> ; en cas ; en un ; encer ; enter ; es par
        delirium_tremens	-4	espos x ; even ; eye ; farm ; folk ; for <stimulant> ; front of ; good
        delirium_tremens	-4	got my ; grandson ; guy ; hat ; hav been ; hav to ; heart ; her <bodypart>
        delirium_tremens	-4	his fath ; hour and ; i <asleep> ; i <buy> ; i <give> ; i <home> ; i <job>
        delirium_tremens	-4	i <leave> ; i am ; i lost ; i nev ; i stil ; i would ; id be ; im <amount>
        delirium_tremens	-4	im at ; in jun ; in with ; it <take> ; it and ; it isnt ; its my ; ive nev
        delirium_tremens	-4	january ; keep brush ; kept ; know how ; know if ; la <opioid> ; la <stranger>
        delirium_tremens	-4	las <amount> ; last whiskey ; le pus ; level ; los <headface> ; love
        delirium_tremens	-4	m <opioid> ; me <take> ; me a ; me go ; medi cal ; mi herman ; mi prim ; mid
        delirium_tremens	-4	morning ; muri ; my <clothes> ; my <day> ; my <furniture> ; my <insurance>
        delirium_tremens	-4	my <play> ; my arm ; my boyfriend ; my old ; nam is ; nev been ; no hx
        delirium_tremens	-4	no sleep ; no ~opi ; nois ; not to ; noth els ; novi ; nurs <school>
        delirium_tremens	-4	of <treatment> ; of that ; of them ; off and ; ojo ; on me ; on our ; on speak
        delirium_tremens	-4	open ; outpt ; over the ; par el ; patient ; pcp ; pick up ; plu ; po ; poc
        delirium_tremens	-4	pon ; por complet ; por eso ; por mi ; por un ; ppo ; pres ; privat
        delirium_tremens	-4	probation ; pur ; regal ; regres ; rehab ; rep ; reynos ; rid ; ring ; rum on
        delirium_tremens	-4	sacud de ; say delirium ; say she ; se <put> ; se tom ; season ; sentenc
        delirium_tremens	-4	servic ; she isnt ; shift ; siet ; sig ; sixty ; slow ; som ; split ; st
        delirium_tremens	-4	strip ; stuck ; study ; swallow ; swear ; swim ; swing ; that all ; the <day>
        delirium_tremens	-4	the <soon> ; the <stop> ; the end ; the garag ; the kid ; the only
        delirium_tremens	-4	the ~<withdrawal> ; they <say> ; they told ; thi <month> ; thirty day ; til 0
        delirium_tremens	-4	to <asleep> ; to <continue> ; to <stop> ; to writ ; took a ; track ; tranquil
        delirium_tremens	-4	trip ; troubl ; un <treatment> ; up a ; up the ; upstair ; va a ; vez ; walk
        delirium_tremens	-4	was <withdrawal> ; was a ; week and ; whatev ; widow ; with 0 ; without a
        delirium_tremens	-4	woman ; women ; worri ; wrot ; y dic ; ya est ; yes ; yest ; you can
        delirium_tremens	-4	~<bodypart> ; ~<insurance> ; ~<room> ; ~od ; ~one ; ~sinc ; ~sz
        delirium_tremens	-5	0 <stimulant> ; 0 <week> ; 0 at ; <alcohol> <eat> ; <always> x
        delirium_tremens	-5	<amount> <crowd> ; <amount> <play> ; <amount> y ; <bodypart> <amount>
        delirium_tremens	-5	<bodypart> <shake> ; <bodypart> <withdrawal> ; <caretaking> <kin>
        delirium_tremens	-5	<clean> <room> ; <clinician> <amount> ; <continue> <amount> ; <crowd> <day>
        delirium_tremens	-5	<day> <need> ; <day> <opioid> ; <day> at ; <day> of ; <day> the
        delirium_tremens	-5	<drive> <amount> ; <furniture> <night> ; <give> a ; <go> <bodypart>
        delirium_tremens	-5	<go> <job> ; <go> de ; <go> the ; <home> <consume> ; <illness> and
        delirium_tremens	-5	<job> <day> ; <job> at ; <job> en ; <kin> <happy> ; <kin> <hit> ; <kin> <job>
        delirium_tremens	-5	<kin> <law> ; <kin> <opioid> ; <kin> <write> ; <kin> pas ; <kin> was
        delirium_tremens	-5	<leave> <treatment> ; <moment> with ; <need> <day> ; <need> <home> ; <need> it
        delirium_tremens	-5	<order> <treatment> ; <partner> <amount> ; <phone> <phone>
        delirium_tremens	-5	<phone> <withdrawal> ; <phone> for ; <room> with ; <say> <consume>
        delirium_tremens	-5	<say> <need> ; <say> that ; <stimulant> <consume> ; <stimulant> <stimulant>
        delirium_tremens	-5	<stimulant> <year> ; <stop> on ; <take> <container> ; <take> <sedative>
        delirium_tremens	-5	<think> if ; <treatment> <past> ; <treatment> <stimulant> ; <trust>
        delirium_tremens	-5	<week> <amount> ; <week> and ; <write> <amount> ; <year> <past> ; a <consume>
        delirium_tremens	-5	a <school> ; a littl ; a plac ; about a ; about it ; ahorit ; all of
        delirium_tremens	-5	and <consume> ; and said ; and would ; anymor ; anywher ; asleep ; at <job>
        delirium_tremens	-5	back to ; bank ; becaus ; behind the ; belgian ; break ; buen ; calend ; calm
        delirium_tremens	-5	clt ; con las ; cowork ; cros ; d <treatment> ; deni ; don ; drum ; each
        delirium_tremens	-5	en <month> ; en una ; era ; eso ; estudi ; evening ; everybody ; follow ; fork
        delirium_tremens	-5	friend ; goodby ; gray ; grey ; he said ; hormiga en ; hung ; i <put> ; i ask
        delirium_tremens	-5	i did ; i havent ; im on ; in <treatment> ; in front ; intak ; lawy ; leav
        delirium_tremens	-5	library ; limpi ; liv with ; long ; lov ; lu ; mand ; may ; me <consume>
        delirium_tremens	-5	me <official> ; me offic ; mejor ; mi <colleague> ; mi sobrin ; muchach
        delirium_tremens	-5	muri de ; my <bodypart> ; my <pet> ; narcan ; necesit ; next ; no oth
        delirium_tremens	-5	no pued ; no w/d ; no ~<drug> ; noon ; notic ; odd ; of your ; offic ; ok
        delirium_tremens	-5	otherwis ; over it ; part ; perdon ; porqu ; puk ; que ve ; quinc ; refil
        delirium_tremens	-5	report ; resi ; san ; se <die> ; sea ; see the ; she <stop> ; sick ; skip
        delirium_tremens	-5	slept ; slid ; smel ; sold ; stor ; tak my ; teni ; text ; the <build>
        delirium_tremens	-5	the <key> ; the <opioid> ; the <rope> ; the <treatment> ; the old ; the week
        delirium_tremens	-5	thi week ; tiemp ; to stop ; took the ; turn ; up <confused> ; up on ; used to
        delirium_tremens	-5	veint ; vid ; went to ; what he ; what she ; wint ; with one ; with you
        delirium_tremens	-5	y los ; y yo ; zapato ; ~<headface> ; ~si/hi
        delirium_tremens	-6	$ ; 0 <moment> ; 0 i ; 0 year ; <amount> <month> ; <break> ; <child> <play>
        delirium_tremens	-6	<colleague> <say> ; <confused> <think> ; <container> in ; <continue> the
        delirium_tremens	-6	<day> <month> ; <day> <stop> ; <die> of ; <drive> <town> ; <drive> and
        delirium_tremens	-6	<eat> 0 ; <eat> <eat> ; <fluid> through ; <go> <opening> ; <go> a ; <home> con
        delirium_tremens	-6	<kin> <stimulant> ; <limp> ; <moment> <moment> ; <money> <amount>
        delirium_tremens	-6	<need> <crowd> ; <need> a ; <night> <amount> ; <night> <see>
        delirium_tremens	-6	<partner> <confused> ; <partner> <consume> ; <past> i ; <phone> <day>
        delirium_tremens	-6	<play> <play> ; <sad> ; <say> i ; <say> she ; <see> <amount> ; <sick>
        delirium_tremens	-6	<stop> <treatment> ; <treatment> <need> ; <treatment> for ; a few ; agre
        delirium_tremens	-6	aguant ; alway ; and a ; and no ; and one ; apt ; at her ; at night ; bf ; big
        delirium_tremens	-6	both ; bought ; buena ; bug that ; can i ; collect ; compr ; consum ; could
        delirium_tremens	-6	count ; cuatr ano ; d/c ; dan ; day and ; de <amount> ; death
        delirium_tremens	-6	desintoxicacion ; do i ; driveway ; drov ; east ; el <phone> ; enough ; es por
        delirium_tremens	-6	espanol ; f <stimulant> ; fac ; find out ; from my ; gam ; gan ; gat ; guard
        delirium_tremens	-6	happen ; hav <amount> ; hi ; how <amount> ; i <feel> ; i <say> ; i just
        delirium_tremens	-6	im <write> ; in it ; in that ; in your ; ins ; is 0 ; is thi ; judg ; junt ; k
        delirium_tremens	-6	la <church> ; la <photo> ; la <stimulant> ; learn ; licens ; lik the ; lol
        delirium_tremens	-6	lug ; many ; me <need> ; me da ; me that ; mention ; meth 0 ; mi senor ; middl
        delirium_tremens	-6	mor ; moth in ; mov to ; music ; my <phone> ; my boy ; my hand ; my lif
        delirium_tremens	-6	no <vermin> ; no use ; och ; of my ; out <day> ; over a ; pictur ; pric
        delirium_tremens	-6	primer ; problem ; rath ; return ; saf ; say the ; sound ; station ; steady
        delirium_tremens	-6	story ; tak the ; tap ; telefon ; termin ; the <die> ; the <tool> ; the car
        delirium_tremens	-6	the day ; the lin ; the sam ; ther was ; thi <week> ; thing ; to do ; to get
        delirium_tremens	-6	to my ; to see ; todavi ; touch ; tremen and ; unk ; up to ; vap ; ve bicho
        delirium_tremens	-6	ve hormiga ; watch ; wear ; you hav ; ~<blood> ; ~<clinician> ; ~<law>
        delirium_tremens	-6	~<pain>
        delirium_tremens	-7	0 <month> ; 0 nd ; 0 with ; <asleep> in ; <confused> <say> ; <crash>
        delirium_tremens	-7	<day> <stimulant> ; <day> i ; <drive> <drive> ; <fall> off ; <give> <amount>
        delirium_tremens	-7	<need> <stop> ; <need> <write> ; <outdoors> and ; <put> <amount>
        delirium_tremens	-7	<record> <say> ; <say> <amount> ; <say> <go> ; <say> <treatment> ; <say> about
        delirium_tremens	-7	<smell> ; <stimulant> and ; <stimulant> in ; <stimulant> sinc ; <take> <day>
        delirium_tremens	-7	<think> how ; <write> <write> ; <write> de ; <year> <fluid> ; a <clinician>
        delirium_tremens	-7	a <eat> ; a <friend> ; a <partner> ; a <town> ; a coupl ; a month ; and it
        delirium_tremens	-7	are you ; at <night> ; baby ; bring ; brush ant ; christma ; com off ; company
        delirium_tremens	-7	condition ; cost ; dentist ; die ; dont hav ; dos ano ; estan ; ever ; finish
        delirium_tremens	-7	fiv ; food ; going on ; got a ; great ; had to ; hang ; he isnt ; heard
        delirium_tremens	-7	i <play> ; i <write> ; i know ; in <town> ; in march ; inf ; is that ; july
        delirium_tremens	-7	la <outdoors> ; last year ; list ; me <go> ; mo ; my dad ; my moth ; my nephew
        delirium_tremens	-7	near ; nic ; no ant ; no one ; no ~etoh ; numer ; on <opioid> ; one of ; paint
        delirium_tremens	-7	paper ; pastor ; phon ; question ; ready ; second ; self 0 ; sheet that
        delirium_tremens	-7	shook ; shop ; si no ; sobr ; sobrin ; spot ; sum ; tenant ; that was
        delirium_tremens	-7	the <crowd> ; the <stimulant> ; the first ; then i ; to com ; to talk
        delirium_tremens	-7	tomorrow ; treatment ; usa ; usted ; went ; wher i ; wif say
        delirium_tremens	-8	<amount> de ; <clinician> <write> ; <crowd> in ; <die> de ; <give> me
        delirium_tremens	-8	<homeless> ; <key> ; <last> <year> ; <moment> <day> ; <month> 0
        delirium_tremens	-8	<need> <need> ; <opioid> <amount> ; <outdoors> <outdoors> ; <say> <stop>
        delirium_tremens	-8	<shake> <fluid> ; <stiff> ; <treatment> <month> ; <write> the ; a <crowd>
        delirium_tremens	-8	a <month> ; alg ; and <day> ; and <take> ; and ive ; at my ; ayer ; been on
        delirium_tremens	-8	best ; bil ; by <day> ; cook ; counselor ; court ; cuand ; cuant ; desk ; diez
        delirium_tremens	-8	doing ; dorm ; en mi ; famili ; funeral ; go to ; habi ; hom and ; honest
        delirium_tremens	-8	i go ; i took ; intensiv ; is my ; it was ; known ; la <drive> ; lip ; mas
        delirium_tremens	-8	mean ; mi hij ; my <chestheart> ; my <colleague> ; no es ; no le ; noma
        delirium_tremens	-8	overdos ; pain ; par que ; pen ; rais ; segur ; seizur ; shar ; sient ; sinc i
        delirium_tremens	-8	spel ; sí ; tambien ; the <job> ; the <kin> ; the <last> ; the last ; uso
        delirium_tremens	-8	vend ; voic ; wont <say> ; ~on
        delirium_tremens	-9	0 min ; <alone> ; <count> <year> ; <day> <outdoors> ; <eat> <outdoors>
        delirium_tremens	-9	<eat> and ; <home> <kin> ; <kin> <illness> ; <kin> <play> ; <say> <say>
        delirium_tremens	-9	<shame> ; <stimulant> on ; <take> <amount> ; <volunteer> ; <year> <amount> ; @
        delirium_tremens	-9	a thing ; als ; and <amount> ; at 0 ; boyfriend ; cb ; clr <say> ; cuid
        delirium_tremens	-9	custody ; divorc ; drop ; drug ; eat ; en las ; end ; escrib ; everyth
        delirium_tremens	-9	for two ; from a ; how long ; i get ; i need ; i only ; it <always>
        delirium_tremens	-9	its <stimulant> ; its for ; leg ; lik that ; mad ; mal ; manan ; min ; morn
        delirium_tremens	-9	my <room> ; my cousin ; my kid ; need to ; no sx ; outsid ; overnight ; parent
        delirium_tremens	-9	person ; prim ; psych ; quiet ; real ; record ; saw ; sel ; should ; spr
        delirium_tremens	-9	test ; thos ; thre year ; two year ; wel ; writ ; y el
        delirium_tremens	-10	<always> <month> ; <amount> <stranger> ; <headface> and ; <home> with
        delirium_tremens	-10	<last> <month> ; <take> it ; <threat> ; a <treatment> ; a <write> ; about the
        delirium_tremens	-10	acros ; alguien ; and all ; as a ; at bug ; chart ; chest ; con un ; de mi
        delirium_tremens	-10	eleven ; email ; feel ; final ; fre ; has a ; head ; hit ; i <see> ; i had
        delirium_tremens	-10	i tak ; i want ; la <bodypart> ; le <put> ; lot ; m <stimulant> ; me <feel>
        delirium_tremens	-10	mi <child> ; my <clinician> ; my <headface> ; my <job> ; myself ; no se
        delirium_tremens	-10	nuev ; numb ; otr ; outpatient ; pag ; que me ; que se ; residential ; run
        delirium_tremens	-10	senor ; seven ; sol ; tabl ; trabaj ; twic ; voy ; w/d ; whisper
        delirium_tremens	-11	# ; <amount> <home> ; <need> <say> ; <needle> ; a <child> ; again ; blood
        delirium_tremens	-11	clas ; driv ; going to ; grandmoth ; i <money> ; i do ; id lik ; insuranc
        delirium_tremens	-11	ive been ; lady ; mism ; my <home> ; my <school> ; my daught ; no <asleep>
        delirium_tremens	-11	say he ; someon ; than ; the cal ; thes ; using ; ~<stop>
        delirium_tremens	-12	<color> ; <kin> <child> ; <kin> <home> ; abt ; anyth ; between ; bien ; blu
        delirium_tremens	-12	bridg ; discharg ; dur ; ear ; estoy ; fil ; for me ; goe ; his <headface>
        delirium_tremens	-12	i <think> ; i can ; im a ; is ther ; kil ; les ; liv in ; shot ; the <record>
        delirium_tremens	-12	tre ano ; twenty ; whil
        delirium_tremens	-13	<need> por ; <tool> ; <treatment> <day> ; cover ; do you ; half ; im 0 ; kind
        delirium_tremens	-13	muy ; nunc ; play ; read ; se me ; sinc <month> ; so i ; the one
        delirium_tremens	-13	~<emergency> ; ~<treatment>
        delirium_tremens	-14	<amount> <week> ; <gun> ; <say> he ; but i ; duerm ; fin ; found
        delirium_tremens	-14	i <consume> ; mis ; on <stimulant> ; qued ; to be ; vomit ; ~<seizure>
        delirium_tremens	-15	any ; complet ; din ; show ; toc ; too ; way
        delirium_tremens	-16	<day> <treatment> ; breath
        delirium_tremens	-17	<blade> ; ayud por ; la <headface> ; my son ; student ; the dog
        """
}
