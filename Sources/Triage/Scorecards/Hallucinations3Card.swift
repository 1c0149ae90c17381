extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	3	herman llev ; hij mam ; him <breath> ; him breath ; him who ; his lat ; his skin
        hallucinations	3	hombr con ; hous hes ; i smok ; ice i ; in every ; in her ; in out ; incl <day>
        hallucinations	3	insult ; it <sad> ; its <night> ; its labor ; ive <build> ; ive dug ; jail deputy
        hallucinations	3	k ; keep ask ; keep turn ; klonopin eleven ; klonopin last ; knock and ; la escob
        hallucinations	3	la lampar ; la saban ; la tercer ; lady ; lampar ; last klonopin ; last pm
        hallucinations	3	last win ; late ; laugh on ; le meti ; let the ; lie ; lik <stranger> ; lo <die>
        hallucinations	3	m <eat> ; m <money> ; m <stimulant> ; m er ; machet und ; mad out ; mailbox is
        hallucinations	3	many peopl ; me <angry> ; me by ; me very ; men only ; mi <colleague> ; muri y
        hallucinations	3	my pillow ; n ; n nobody ; nam and ; nam x ; negotiat ; neighbor 0 ; neighbor of
        hallucinations	3	no <build> ; no <take> ; no train ; of wet ; off theyd ; on <opioid> ; on that
        hallucinations	3	one cup ; orient to ; our hallway ; out and ; papi ahi ; par y ; pasil ; pawn the
        hallucinations	3	peopl on ; plat ; plaz de ; pm ; porqu lo ; porqu segun ; qt ; que afuer ; quit
        hallucinations	3	recogniz him ; refus transport ; relay ; rn <say> ; saban ; sacud hormiga ; saqu
        hallucinations	3	school thi ; see that ; senor en ; senor tien ; senorit mi ; sez ; she <hear>
        hallucinations	3	she tap ; she want ; shed been ; shirt he ; show drain ; shut off ; sillon y
        hallucinations	3	sinc apr ; sinc i ; sinc monday ; sinc wk ; singl ; slap at ; sleep <drive>
        hallucinations	3	sleep cab ; smal <crowd> ; snf nurs ; so <stranger> ; soak thru ; solt el
        hallucinations	3	som the ; sombra en ; somebody in ; son dad ; street rn ; strol ; su compadr
        hallucinations	3	swallow ; swamp cool ; tabl ; tea for ; tech y ; teeth and ; tehuacan ; tent
        hallucinations	3	the <hear> ; the <outdoors> ; the fan ; the grap ; the jury ; the milk ; the roof
        hallucinations	3	the ticket ; the weatherman ; then zip ; ther <think> ; ther and ; they <go>
        hallucinations	3	thi afternoon ; thi trail ; thing are ; think hes ; think its ; threaten no
        hallucinations	3	til april ; tim today ; to her ; to listen ; tocan ; tod ; tonight he
        hallucinations	3	tonight to ; tre ; tremor + ; tub ; tuvier ; tuvier sent ; two guy ; u check
        hallucinations	3	un <alone> ; un sol ; uncl keep ; up <think> ; ve rata ; viend ; vivimo en
        hallucinations	3	want her ; was <alone> ; was <hold> ; was not ; wasnt being ; we look
        hallucinations	3	weatherman ; wed ; week of ; weld pip ; wil <hear> ; with <kin> ; with too
        hallucinations	3	y <awake> ; y ahorit ; ya me ; yard in ; year old ; year straight ; youd
        hallucinations	3	youd <say> ; yr
        hallucinations	-3	+ 0 ; 0 of ; 0 thi ; <alcohol> <year> ; <amount> <home> ; <amount> <money>
        hallucinations	-3	<amount> por ; <asleep> <eat> ; <awake> up ; <breath> condition ; <buy> <home>
        hallucinations	-3	<chestheart> <go> ; <child> <consume> ; <child> <day> ; <child> <opioid>
        hallucinations	-3	<child> <treatment> ; <child> is ; <child> no ; <clinician> <amount>
        hallucinations	-3	<clinician> <say> ; <clothes> <room> ; <colleague> <need>
        hallucinations	-3	<container> <container> ; <container> y ; <crowd> <play> ; <crowd> de
        hallucinations	-3	<crowd> for ; <day> its ; <day> or ; <daytime> and ; <die> <day> ; <drive> on
        hallucinations	-3	<drug> <stimulant> ; <eat> de ; <furniture> on ; <go> <play> ; <go> her
        hallucinations	-3	<happy> <day> ; <hear> <child> ; <home> <night> ; <job> 0 ; <job> <moment>
        hallucinations	-3	<key> and ; <kin> <consume> ; <kin> <fall> ; <kin> <give> ; <kin> <month>
        hallucinations	-3	<kin> wil ; <last> <day> ; <last> one ; <last> wk ; <last> yr ; <moment> <home>
        hallucinations	-3	<moment> <need> ; <moment> <phone> ; <money> <week> ; <month> <consume>
        hallucinations	-3	<month> <moment> ; <month> <need> ; <month> of ; <need> <eat> ; <need> out
        hallucinations	-3	<night> <amount> ; <night> <stop> ; <opioid> from ; <outdoors> <day>
        hallucinations	-3	<outdoors> on ; <pain> <chestheart> ; <partner> <phone> ; <partner> de
        hallucinations	-3	<past> i ; <pet> 0 ; <pet> is ; <photo> and ; <record> and ; <room> <container>
        hallucinations	-3	<rope> in ; <sad> <say> ; <say> <give> ; <say> dont ; <say> hel
        hallucinations	-3	<school> <clinician> ; <school> the ; <see> your ; <stimulant> <kin>
        hallucinations	-3	<stimulant> <last> ; <stimulant> <take> ; <stimulant> and ; <stop> <month>
        hallucinations	-3	<stop> <opioid> ; <take> <consume> ; <take> <job> ; <take> <stranger>
        hallucinations	-3	<take> la ; <think> <stranger> ; <think> de ; <treatment> <past>
        hallucinations	-3	<treatment> <stop> ; <treatment> <stranger> ; <treatment> <take>
        hallucinations	-3	<treatment> at ; <treatment> on ; <treatment> or ; <week> y
        hallucinations	-3	<write> <treatment> ; a <colleague> ; a <fire> ; a coupl ; a group ; a las
        hallucinations	-3	a mis ; a patient ; aca ; actual ; ad ; adult ; agost ; alumni ; an <treatment>
        hallucinations	-3	and <fluid> ; and <vermin> ; ano pas ; anoth ; anthem ; anyway ; appt ; apunt
        hallucinations	-3	at noon ; bakery ; ban ; bel ; blood ; brought ; buz ; cabez ; caj ; cam off
        hallucinations	-3	cam up ; can do ; cant get ; cent ; clr <happy> ; consum ; content ; contract
        hallucinations	-3	couldnt tel ; cow 0 ; day at ; de mi ; decent ; did the ; died ; different
        hallucinations	-3	do <crowd> ; dont ~drink ; door and ; el <clothes> ; el <eat> ; elephant
        hallucinations	-3	embaraz ; entir ; find out ; for <partner> ; friend ; from his ; fueron
        hallucinations	-3	go back ; hac <moment> ; hacen ; had one ; hast el ; hav <illness> ; he use
        hallucinations	-3	hel ; her <kin> ; hes going ; his <chestheart> ; how do ; i hear ; i lik
        hallucinations	-3	i look ; id rath ; if ther ; im doing ; in any ; in county ; in for ; in may
        hallucinations	-3	inpt ; intent ; it has ; its in ; juez ; key ; knif ; knit ; l <bodypart>
        hallucinations	-3	la podi ; landlin ; larg ; las <amount> ; las <pill> ; last one ; last wk
        hallucinations	-3	last yr ; lif ; mark ; me <pain> ; mi nin ; mi prim ; my lif ; my whol ; naloxon
        hallucinations	-3	nam he ; ni nad ; nin <day> ; nin day ; no <crowd> ; no <medicine> ; nobody has
        hallucinations	-3	nuestr ; of <crowd> ; of meth ; oldest ; on <outdoors> ; one with ; only over
        hallucinations	-3	or find ; or so ; our <church> ; over to ; pilot ; placement ; pol ; ppo ; punch
        hallucinations	-3	pur ; que tien ; run out ; run the ; rx ; scal ; septemb ; shadow men ; shed
        hallucinations	-3	sinc east ; sixty ; so bad ; so nobody ; sobredosi ; social ; soft ; sorry ; soy
        hallucinations	-3	squeez ; structur ; sunday nit ; suppos ; team ; terapi ; that <amount>
        hallucinations	-3	that way ; the <appointment> ; the <pill> ; the <school> ; the kid ; the only
        hallucinations	-3	the outlet ; the third ; they <give> ; thi year ; throw up ; tied ; to ask
        hallucinations	-3	to us ; trabaj en ; voic all ; want bed ; want out ; was my ; way ; weath
        hallucinations	-3	what city ; when he ; when my ; when she ; y mi ; yo <alone> ; you for ; youl
        hallucinations	-3	zapato ; ~<amount> ; ~<night> ; ~le ; ~tak
        hallucinations	-4	0 0 ; 0 mes ; 0 or ; <afraid> of ; <alcohol> <alcohol> ; <amount> 0
        hallucinations	-4	<amount> <consume> ; <amount> <phone> ; <amount> <say> ; <amount> <take>
        hallucinations	-4	<amount> at ; <angry> over ; <appointment> for ; <ask> <appointment>
        hallucinations	-4	<ask> about ; <asleep> <furniture> ; <bodypart> <amount> ; <bodypart> <leave>
        hallucinations	-4	<bodypart> <palecolor> ; <child> <go> ; <clothes> <container> ; <cold> <fluid>
        hallucinations	-4	<count> and ; <day> is ; <day> se ; <die> de ; <drive> <continue>
        hallucinations	-4	<drive> <job> ; <drive> <kin> ; <drive> to ; <eat> lik ; <fall> <room>
        hallucinations	-4	<feel> it ; <friend> <room> ; <friend> <take> ; <give> <home> ; <give> her
        hallucinations	-4	<go> <past> ; <go> it ; <headface> are ; <hear> anyth ; <hear> de
        hallucinations	-4	<home> <treatment> ; <home> with ; <insurance> <insurance> ; <job> <go>
        hallucinations	-4	<job> <money> ; <job> de ; <job> i ; <kin> <count> ; <kin> <trade>
        hallucinations	-4	<law> <amount> ; <law> <day> ; <lock> ; <medicine> and ; <moment> <moment>
        hallucinations	-4	<moment> with ; <need> <give> ; <need> <job> ; <need> off ; <need> someth
        hallucinations	-4	<need> the ; <need> with ; <needle> in ; <night> <clinician> ; <night> sinc
        hallucinations	-4	<night> x ; <official> and ; <opioid> <medicine> ; <order> 0 ; <outdoors> the
        hallucinations	-4	<outdoors> with ; <partner> <happy> ; <partner> <leave> ; <partner> <month>
        hallucinations	-4	<partner> <think> ; <past> <daytime> ; <phone> <daytime> ; <phone> <take>
        hallucinations	-4	<phone> <write> ; <phone> from ; <photo> on ; <play> <amount> ; <play> y
        hallucinations	-4	<promise> me ; <put> my ; <say> <phone> ; <say> at ; <say> i ; <school> <amount>
        hallucinations	-4	<school> <child> ; <sedative> <medicine> ; <sedative> sinc ; <see> <kin>
        hallucinations	-4	<see> <play> ; <soon> <stranger> ; <start> <stimulant> ; <stop> <phone>
        hallucinations	-4	<stranger> els ; <stranger> lik ; <take> <take> ; <take> him
        hallucinations	-4	<think> <treatment> ; <trade> <amount> ; <treatment> 0 ; <treatment> <crowd>
        hallucinations	-4	<treatment> <hospital> ; <treatment> <moment> ; <treatment> par ; <water> and
        hallucinations	-4	<week> <day> ; <week> <stimulant> ; <week> for ; <withdrawal> in ; <write> the
        hallucinations	-4	a 0 ; a <asleep> ; a <color> ; a <hit> ; a <job> ; a bad ; a mat ; a word ; abt
        hallucinations	-4	accident ; act ; aft <job> ; aft that ; air condition ; alg de ; aliv
        hallucinations	-4	all right ; alon ; and 0 ; and <give> ; and no ; and not ; and third ; anybody
        hallucinations	-4	anymor ; anyon ; app ; at 0 ; attack ; avis ; background ; bas ; beat ; becaus i
        hallucinations	-4	bicho ; big ; black ; bles ; both ; build ; busc ; by 0 ; by a ; can i ; can you
        hallucinations	-4	cant <hold> ; cant do ; cant find ; cas <colleague> ; certificat ; chil
        hallucinations	-4	clr <kin> ; club ; cok at ; con los ; consejer ; convulsion ; could <hear>
        hallucinations	-4	could i ; count ; crash ; cuand ; d/c ; de <eat> ; de su ; dead sist ; declin
        hallucinations	-4	dia de ; dia desd ; diner ; dio ; do we ; dolor ; dont ~<consume> ; driv ; due
        hallucinations	-4	dying ; each ; el <container> ; el <official> ; elm and ; envelop ; es que
        hallucinations	-4	experienc ; favorit ; fel ; final ; find the ; fiv ; for <stimulant> ; fuert
        hallucinations	-4	gan ; gas station ; gav me ; going to ; grand ; gray ; ground ; guy who
        hallucinations	-4	had <amount> ; had <vermin> ; had bee ; half of ; ham ; hang ; hast que
        hallucinations	-4	he just ; help with ; her <child> ; her <eat> ; hijo ; hol ; honey <go>
        hallucinations	-4	honey cam ; i <ask> ; i <buy> ; i <promise> ; i been ; i driv ; i would ; idk
        hallucinations	-4	iglesi ; im <afraid> ; im <consume> ; im at ; im writ ; imagin ; in law
        hallucinations	-4	is <kill> ; is going ; is on ; its about ; its lik ; its only ; ive got ; juni
        hallucinations	-4	just <need> ; la <opioid> ; last month ; last week ; lawy ; leg ; lesson every
        hallucinations	-4	licenci ; light ; lik an ; lik that ; lot of ; me <amount> ; me a ; me he
        hallucinations	-4	me pus ; me with ; mean ; meant ; medicin ; meno ; mi comadr ; mi jef ; midnight
        hallucinations	-4	minuto ; mis <child> ; muer ; murd ; my <trade> ; my husband ; my landlord
        hallucinations	-4	my old ; my parent ; my truck ; navidad ; need a ; neighbor voic ; niec ; nino
        hallucinations	-4	no <wait> ; no le ; nobody to ; ocup ; of elm ; of that ; off it ; old <drug>
        hallucinations	-4	old deal ; on <hold> ; on hold ; on own ; on thi ; one and ; or is ; out sinc
        hallucinations	-4	outsid ; oven and ; p / ; pacient ; parroqui ; pas out ; plumb ; porqu no ; port
        hallucinations	-4	pos ; pregnant ; problem ; psychiatrist ; pupil ; put in ; que <say> ; que su
        hallucinations	-4	quier que ; refer ; referral ; reloj ; return ; rop ; ros ; saf ; sat in
        hallucinations	-4	say she ; schedul ; screen ; sea ; show up ; sixty day ; smil ; so my ; so ther
        hallucinations	-4	sold ; spot ; stomach ; strap ; stretch ; suggest ; sz ; teng 0 ; that i
        hallucinations	-4	the <friend> ; the <hospital> ; the <key> ; the bar ; the coffe ; the honey
        hallucinations	-4	the library ; then <say> ; then the ; thi <year> ; thin so ; thing in ; tim i
        hallucinations	-4	to <give> ; to <kin> ; to <start> ; to go ; toi ; tomat ; touch ; tre mes
        hallucinations	-4	turn 0 ; tuv ; un centr ; un lug ; unles ; until ; up through ; veint ; vend
        hallucinations	-4	veo arana ; vide ; vien ; visit ; viv con ; voic lesson ; voicemail ; wak up
        hallucinations	-4	wal for ; want off ; was cros ; we do ; what would ; wher you ; whod ; wil be
        hallucinations	-4	with it ; with my ; with one ; worri ; would you ; writ for ; y platic ; y su
        hallucinations	-4	y un ; you <see> ; your <phone> ; your numb ; zoom ; ~<chestheart>
        hallucinations	-4	~<insurance> ; ~<money> ; ~<seizure> ; ~<sick> ; ~<stop> ; ~<take> ; ~avh ; ~cp
        hallucinations	-4	~one ; ~sz ; ~w/d
        hallucinations	-5	% ; 0 % ; 0 p ; <alcohol> in ; <amount> <ask> ; <amount> <month>
        hallucinations	-5	<amount> <need> ; <amount> <outdoors> ; <ask> <day> ; <ask> <need>
        hallucinations	-5	<bodypart> <vermin> ; <buy> <eat> ; <child> <stimulant> ; <child> <take>
        hallucinations	-5	<clinician> <write> ; <consume> <drug> ; <container> and ; <continue> in
        hallucinations	-5	<continue> me ; <day> <job> ; <day> <wait> ; <day> de ; <day> desd
        hallucinations	-5	<drive> <outdoors> ; <eat> <moment> ; <eat> with ; <give> a ; <go> <child>
        hallucinations	-5	<go> <eat> ; <go> <opening> ; <happy> <take> ; <headface> <amount>
        hallucinations	-5	<hear> <church> ; <hear> lik ; <hospital> <amount> ; <illness> <bodypart>
        hallucinations	-5	<job> <school> ; <job> en ; <job> is ; <job> with ; <kin> <asleep>
        hallucinations	-5	<kin> <money> ; <last> <week> ; <moment> <asleep> ; <money> no
        hallucinations	-5	<month> <amount> ; <month> y ; <need> <furniture> ; <need> <home>
        hallucinations	-5	<need> <moment> ; <night> <always> ; <official> <need> ; <past> de ; <phone> at
        hallucinations	-5	<play> <clothes> ; <play> de ; <promise> <write> ; <put> el ; <put> in
        hallucinations	-5	<put> las ; <record> of ; <remember> the ; <rope> <room> ; <say> <goodbye>
        hallucinations	-5	<say> <wait> ; <see> <outdoors> ; <stranger> <treatment> ; <take> <eat>
        hallucinations	-5	<take> <medicine> ; <take> <need> ; <take> a ; <take> off ; <take> them
        hallucinations	-5	<think> about ; <think> im ; <treatment> <colleague> ; <vermin> in ; <vermin> y
        hallucinations	-5	<write> me ; <year> <take> ; a <gun> ; a <school> ; a box ; a let ; a liv
        hallucinations	-5	about a ; aceptan ; admission ; aft the ; allow ; am a ; and <stop> ; and so
        hallucinations	-5	ant de ; anywher ; away from ; bag ; bit ; bor ; breastbon ; brother ; buena
        hallucinations	-5	but not ; c ; cal back ; camp ; cash ; cheap ; click ; confirm ; corazon ; could
        hallucinations	-5	counselor ; cover ; dan ; day of ; de <go> ; del <drive> ; desd que ; desk
        hallucinations	-5	dieron ; do a ; do not ; drov ; e ; el <treatment> ; eso no ; fin ; firm
        hallucinations	-5	for me ; for one ; gat ; glad ; grew ; hag ; her moth ; hes <go> ; hi ; high
        hallucinations	-5	him and ; honest ; hous in ; how many ; hundr ; i <angry> ; i <clothes>
        hallucinations	-5	i <give> ; i cam ; i work ; id be ; if <stranger> ; in with ; is my ; it by
        hallucinations	-5	ive <stop> ; ive <take> ; jerk ; kais ; kit ; la <law> ; la man ; la nariz ; law
        hallucinations	-5	lead ; lik somebody ; los audifono ; m cok ; m self ; manag ; mand
        hallucinations	-5	me <consume> ; me back ; me on ; meet ; mezcal el ; might ; minut ; mow ; msg
        hallucinations	-5	much ; my <insurance> ; my <pet> ; my <play> ; my bos ; my fami ; my friend
        hallucinations	-5	my heart ; my niec ; my phon ; nariz ; need to ; no <phone> ; no teng ; no ~si
        hallucinations	-5	no ~sz ; noth els ; od ; of a ; of thos ; on a ; on speak ; on your
        hallucinations	-5	one <headface> ; one <say> ; onlin ; open ; parrot ; patron ; por un ; pressur
        hallucinations	-5	proof ; purpl ; que <need> ; reason ; regres ; residencial ; rout ; say hel
        hallucinations	-5	school ; se pus ; segu ; seizur ; shop ; sid ; snow ; so we ; som <day>
        hallucinations	-5	somebody els ; stuck ; tak the ; tan ; teach ; ten ; that what ; the <asleep>
        hallucinations	-5	the <child> ; the <last> ; the <tool> ; the <treatment> ; the bank ; the day
        hallucinations	-5	the guy ; the last ; the numb ; the week ; then i ; ther an ; therapist
        hallucinations	-5	they said ; thi <month> ; thrown ; tijuan ; to 0 ; to <asleep> ; to <build>
        hallucinations	-5	to sleep ; tomorrow ; tour ; turn out ; two of ; usa ; va a ; very ; vid ; vm
        hallucinations	-5	vomit ; was a ; was the ; wash ; weekend and ; weight ; wher do ; whit ; whoev
        hallucinations	-5	wks ago ; wont be ; work at ; yes ; your <treatment> ; ~<clinician> ; ~<need>
        hallucinations	-5	~dts
        hallucinations	-6	0 <month> ; 0 <need> ; 0 nd ; <asleep> en ; <bodypart> <hot> ; <bodypart> <pain>
        hallucinations	-6	<chestheart> <pain> ; <continue> my ; <count> <month> ; <crash> ; <day> <school>
        hallucinations	-6	<die> <amount> ; <eat> 0 ; <eat> <always> ; <fall> off ; <fluid> <blood>
        hallucinations	-6	<give> <phone> ; <give> to ; <go> <job> ; <go> <put> ; <go> the ; <home> <kin>
        hallucinations	-6	<home> <month> ; <home> to ; <job> <say> ; <kin> <buy> ; <kin> <law>
        hallucinations	-6	<kin> <opioid> ; <kin> en ; <money> <day> ; <money> <money> ; <money> <take>
        hallucinations	-6	<money> a ; <need> 0 ; <need> <amount> ; <need> <see> ; <need> <stranger>
        hallucinations	-6	<opioid> <hospital> ; <opioid> in ; <phone> back ; <promise> <trust>
        hallucinations	-6	<record> <say> ; <say> she ; <school> a ; <see> <day> ; <stop> a ; <stop> in
        hallucinations	-6	<take> <opioid> ; <town> <law> ; <treatment> <amount> ; <treatment> <need>
        hallucinations	-6	<week> <amount> ; <write> <kin> ; <year> <need> ; a <appointment> ; a <friend>
        hallucinations	-6	a <home> ; a <kill> ; a good ; a lot ; about 0 ; alway ; and <consume>
        hallucinations	-6	and <play> ; and <stimulant> ; and id ; and then ; approv ; arregl ; back and
        hallucinations	-6	cal the ; cant <breath> ; cant breath ; cant hold ; caught ; cer ; chang ; chin
        hallucinations	-6	christma ; clinic ; clr on ; cond ; de una ; decid ; del <town> ; director ; don
        hallucinations	-6	dont <need> ; entr ; eso ; famili ; february ; field ; fist ; for <alcohol>
        hallucinations	-6	fue ; get a ; get to ; goe ; grup ; hes see ; hic ; hx ; i <job> ; i <play>
        hallucinations	-6	i count ; i didnt ; i left ; i only ; i tri ; im the ; in <home> ; in an
        hallucinations	-6	in april ; iop ; las <daytime> ; laundromat ; leas ; library ; licens ; lin at
        hallucinations	-6	look for ; los <amount> ; lost ; manej ; me <go> ; me <need> ; me tom
        hallucinations	-6	my <crowd> ; my daught ; my doctor ; my grandfath ; my kid ; nad <amount>
        hallucinations	-6	nad mas ; nam is ; nic ; nos ; not the ; of <opioid> ; orang ; our <outdoors>
        hallucinations	-6	out on ; outpatient ; paint ; par el ; park ; per no ; pleas <say> ; poc
        hallucinations	-6	por eso ; pric ; quisier ; recovery ; refil ; restroom ; script ; season
        hallucinations	-6	son <amount> ; step down ; stepdad ; stor ; stov ; strang ; swim ; sí
        hallucinations	-6	the <partner> ; the first ; the park ; the rest ; the tim ; the word ; they wer
        hallucinations	-6	think about ; through a ; to find ; took a ; tranquil ; troubl ; ultim
        hallucinations	-6	until the ; used ; websit ; what do ; who <say> ; wif is ; wish ; wont say
        hallucinations	-6	wouldnt say ; y el ; yawn ; yellow ; you <think>
        hallucinations	-7	<amount> <count> ; <amount> <write> ; <blade> ; <bodypart> <withdrawal>
        hallucinations	-7	<buy> <amount> ; <day> <give> ; <day> <hospital> ; <day> <treatment> ; <day> of
        hallucinations	-7	<give> my ; <go> a ; <go> through ; <hit> <headface> ; <home> <moment>
        hallucinations	-7	<kill> me ; <kin> <job> ; <last> <year> ; <moment> <always> ; <moment> on
        hallucinations	-7	<need> <day> ; <need> <die> ; <pain> <bodypart> ; <relapse> ; <see> <clinician>
        hallucinations	-7	<see> for ; <stimulant> <say> ; <stimulant> in ; <stranger> at ; <take> <always>
        hallucinations	-7	<take> <play> ; <treatment> y ; <vendor> ; <week> <past> ; <write> in ; @
        hallucinations	-7	a <consume> ; a <happy> ; a <media> ; a <money> ; a <needle> ; a <partner>
        hallucinations	-7	a <stimulant> ; against ; airport ; and her ; and nev ; are you ; at work ; bad
        hallucinations	-7	bet ; between ; buen ; calend ; centr ; chart ; clas ; clr has ; colg ; collect
        hallucinations	-7	company ; cowork ; cuant ; cuid a ; custody ; de <month> ; dr ; el ban ; end
        hallucinations	-7	es par ; ever ; everybody ; explain ; f <opioid> ; fit ; fourteen ; front of
        hallucinations	-7	gas ; gav ; given ; gon ; grandson ; he said ; hot ; i ask ; i get ; i had
        hallucinations	-7	i just ; i need ; ill ; im <write> ; in front ; in your ; insuranc
        hallucinations	-7	its <stimulant> ; jan ; january ; jef ; job ; la <play> ; last year ; llav
        hallucinations	-7	me about ; me da ; mientra ; morning ; my <clinician> ; nail ; neith ; ninety
        hallucinations	-7	no <go> ; numer ; nunc ; och ; of your ; over it ; pay ; pocket ; pres ; puest
        hallucinations	-7	rain ; regal ; rep ; rid ; semana ; servic ; shar ; she said ; siet ; siz ; so i
        hallucinations	-7	song ; spr ; station ; suicid ; tablet ; thanksgiv ; they had ; theyl ; think i
        hallucinations	-7	throw ; tmrw ; to talk ; todavi ; told us ; traig ; treatment ; up with ; uso
        hallucinations	-7	walk in ; walk out ; what happen ; with <amount> ; with you ; would lik ; y si
        hallucinations	-7	ya no ; ~<emergency>
        hallucinations	-8	0 <child> ; <amount> <headface> ; <amount> in ; <caretaking> ; <clinician> <job>
        hallucinations	-8	<day> en ; <hit> me ; <job> at ; <last> <month> ; <law> 0 ; <need> <continue>
        hallucinations	-8	<need> <crowd> ; <need> <write> ; <partner> <need> ; <remember> ; <school> and
        hallucinations	-8	<stranger> to ; <treatment> en ; <write> <phone> ; a <furniture> ; a <height>
        hallucinations	-8	a month ; a new ; arrest ; asleep ; at my ; be a ; body ; bring ; chef ; child
        hallucinations	-8	cm ; colleg ; compr ; de <day> ; doubl ; east ; fax ; fev ; finish 0 ; forty
        hallucinations	-8	from a ; funeral ; ghost ; great ; has a ; hed ; held ; hom and ; how to
        hallucinations	-8	i <drive> ; i <leave> ; i got ; i used ; in <law> ; in <town> ; ins ; intak
        hallucinations	-8	judg ; la <stimulant> ; la coc ; lab ; liv with ; long ; map ; met ; middl of
        hallucinations	-8	my <chestheart> ; my <day> ; my <school> ; my cousin ; my head ; old ; one of
        hallucinations	-8	one who ; part ; patient ; perdon ; puent ; ready ; rib ; rul ; steady ; student
        hallucinations	-8	termin ; the <kin> ; the plac ; to see ; vap ; who <take> ; ya est ; ~<illness>
        hallucinations	-8	~it
        hallucinations	-9	<alcohol> <eat> ; <caretaking> <kin> ; <caretaking> a ; <continue> the
        hallucinations	-9	<day> at ; <headface> <palecolor> ; <home> con ; <kin> <need> ; <kin> a
        hallucinations	-9	<leave> <bodypart> ; <limp> ; <month> 0 ; <opioid> <amount> ; <phone> and
        hallucinations	-9	<take> <phone> ; <treatment> for ; <try> <stop> ; <write> <write> ; a <month>
        hallucinations	-9	a <write> ; ambulanc ; bank ; card ; con un ; discharg ; el <chestheart>
        hallucinations	-9	es por ; food ; grandfath ; gun ; hospital ; i <hold> ; i <try> ; i nev
        hallucinations	-9	im <go> ; ive nev ; jaw ; july ; level ; of <treatment> ; offer ; prim ; primer
        hallucinations	-9	rehab ; say no ; segur ; sick ; slid ; somewher ; they <hear> ; threw ; tienen
        hallucinations	-9	twenty ; used to ; was in ; what a ; widow ; ~<job> ; ~<law>
        hallucinations	-10	<amount> <week> ; <amount> y ; <ask> <write> ; <go> to ; <hit> a
        hallucinations	-10	<home> <amount> ; <illness> and ; <kin> <illness> ; <money> <amount>
        hallucinations	-10	<need> <need> ; <outdoors> <amount> ; <outdoors> <go> ; <phone> it
        hallucinations	-10	<play> <day> ; <write> <amount> ; a <clinician> ; a <palecolor> ; a <room>
        hallucinations	-10	agre ; and <amount> ; and <take> ; at <job> ; block ; cal it ; cb ; clear
        hallucinations	-10	cost ; cousin ; drug ; el <bodypart> ; its for ; kind of ; lol ; marc ; muy
        hallucinations	-10	my nephew ; necesit ; notic ; nuev ; onc ; pain ; parent ; pastor ; rais ; send
        hallucinations	-10	shook ; the <die> ; the <medicine> ; the back ; you hav
        hallucinations	-11	# ; 0 <consume> ; <day> <month> ; <eat> <outdoors> ; <gun> ; <play> a
        hallucinations	-11	<put> <amount> ; <room> <opening> ; <stimulant> <stimulant> ; <treatment> de
        hallucinations	-11	<write> de ; a few ; aguant ; best ; blu ; bridg ; clt ; do you ; en una
        hallucinations	-11	escrib ; fal ; film ; goodby ; had to ; hav to ; in that ; kil ; lik the ; list
        hallucinations	-11	lock ; my dad ; odd ; overdos ; record ; tard ; than ; the <palecolor>
        hallucinations	-11	the <record> ; the sam ; to say ; usted ; wint ; ~<treatment> ; ~seizur
        hallucinations	-12	<day> <opioid> ; <happy> to ; <outdoors> in ; <tired> ; a <treatment>
        hallucinations	-12	clr <say> ; fre ; grey ; hard ; i <count> ; i <school> ; id lik ; intensiv
        hallucinations	-12	lip ; mal ; mor ; my <colleague> ; no sx ; shot ; test ; to hear ; withdrawal
        hallucinations	-13	0 min ; <drive> and ; <kin> <home> ; <need> <say> ; <pet> <eat> ; <say> <need>
        hallucinations	-13	chest ; email ; had a ; la <church> ; marri ; narcan ; no pued ; pictur ; qued
        hallucinations	-13	rol ; sum ; to my ; trabaj ; wak ; went ; word ; wrap
        hallucinations	-14	<amount> <room> ; <kin> <play> ; <sick> ; <stiff> ; <treatment> <day>
        hallucinations	-14	a <town> ; burn ; cuid ; dentist ; go to ; how <amount> ; i tak ; lik to
        hallucinations	-14	my <phone> ; needl ; nois ; person
        """
}
