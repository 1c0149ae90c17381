extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	3	<write> our ; <write> to ; <year> old ; a <phone> ; a bird ; a cambi ; a pedirl
        hallucinations	3	a second ; a wheel ; abaj de ; about it ; about the ; again it ; ahi ; aint got
        hallucinations	3	air vent ; alg ; am <moment> ; and <ask> ; and <caretaking> ; and <need>
        hallucinations	3	and <trade> ; and dres ; and is ; and its ; and over ; and plac ; and tel
        hallucinations	3	and told ; ano 0 ; anoch ; apareci ; apt <colleague> ; are <official>
        hallucinations	3	are children ; are cop ; are the ; argu ; arm ; arm that ; around new
        hallucinations	3	at <bodypart> ; at <night> ; at <stranger> ; ate someth ; attend ; awak with ; b
        hallucinations	3	baby ; bag for ; bak a ; be remov ; bed doesnt ; been pick ; befor light ; began
        hallucinations	3	bien feo ; blew out ; bp 0 ; bras ; brush ant ; brush spider ; by and
        hallucinations	3	cal roommat ; cal whisper ; cap 0 ; car behind ; carpet 0 ; cin ; ciudad est
        hallucinations	3	clos when ; coach and ; cold sunday ; confetti ; confundi con ; confus and
        hallucinations	3	conmig adentr ; conservatory ; contest no ; contestan ; cook ; cooperativ
        hallucinations	3	custom at ; d de ; d tremor ; daught say ; daught want ; dawn he ; day four
        hallucinations	3	day see ; day til ; de mano ; del <write> ; deni ; desk 0 ; dia temblor
        hallucinations	3	diari ahorit ; dig them ; dog ; doming dic ; dond estoy ; dont <say> ; dorm
        hallucinations	3	dos drench ; dos in ; down every ; down saturday ; down someth ; drink cold
        hallucinations	3	duerm tiembl ; dxd ; dxm + ; ear ; ear to ; el <height> ; el difunt ; el hotel
        hallucinations	3	el pist ; el tafil ; em and ; est <take> ; est agar ; est les ; estudi y
        hallucinations	3	even she ; everyth i ; expression ; f mushroom ; fac ; fath hes ; fath re
        hallucinations	3	febrer ; feel thing ; feet so ; ferry dock ; flick ; floor ; for two ; fort hood
        hallucinations	3	from <medicine> ; from box ; ful legal ; fx ; garag to ; gf ; girl in
        hallucinations	3	giv detail ; going sinc ; gown ; grandson ask ; guest 0 ; h aft ; ha tom
        hallucinations	3	hablan desd ; hair so ; has start ; hav long ; he keep ; he look ; hear the
        hallucinations	3	helicopt ; her <withdrawal> ; her by ; her lap ; her quinceaner ; her re
        hallucinations	3	herman cristal ; hij ; hij mam ; hilo ; him see ; him who ; his coffe ; his etoh
        hallucinations	3	his wif ; hold ; hold it ; hotel ; hotel y ; hous thi ; hurry ; husb ; husb in
        hallucinations	3	husband quit ; i phon ; i wrot ; indoor ; infirmary ; inpatient bed ; inquilino
        hallucinations	3	insid ; insist ; insult ; is <put> ; is behind ; is mov ; is not ; isnt <phone>
        hallucinations	3	it <sad> ; its <night> ; jail med ; k ; keep ask ; keep com ; kind <headface>
        hallucinations	3	know the ; la lampar ; la niet ; la saban ; la tercer ; lady in ; lampar
        hallucinations	3	last night ; lat wif ; laugh on ; le <blood> ; le jal ; legal nam ; let the
        hallucinations	3	llev tre ; los <hear> ; m <eat> ; m <money> ; m <stimulant> ; mailbox is
        hallucinations	3	me <angry> ; me corrig ; me pid ; me very ; mgr resident ; mi <room> ; mi roommat
        hallucinations	3	mov ; my eyebrow ; my skin ; nadi ahi ; neighbor are ; neighbor is ; neighbor son
        hallucinations	3	night long ; night theyd ; no <build> ; no <see> ; no overnight ; no wat
        hallucinations	3	noma <think> ; noon ; not threaten ; o x ; of <amount> ; of <stimulant>
        hallucinations	3	of phenibut ; off ghb ; oig que ; on <child> ; on bath ; one about ; our <die>
        hallucinations	3	our hallway ; out <night> ; over a ; pack for ; par con ; peopl cam ; peopl laugh
        hallucinations	3	pip ; platoon ; pluck <rope> ; pluck thread ; pm ; popov sinc ; por el ; por sus
        hallucinations	3	porqu lo ; probab say ; puert y ; q <week> ; qt ; que dia ; que puebl
        hallucinations	3	quier despert ; recogniz him ; refrigerator ; refus transport ; review <town>
        hallucinations	3	sab a ; saban ; sacud hormiga ; saqu ; se me ; se mueven ; see a ; segun
        hallucinations	3	seman and ; senor ; senor con ; senor en ; senorit mi ; sent ; she in ; show on
        hallucinations	3	sient una ; sil vaci ; sin las ; sinc wk ; slap at ; sleep <drive> ; sleep cab
        hallucinations	3	snf nurs ; so <blade> ; soak sheet ; soap oper ; sob i ; som the ; somebody in
        hallucinations	3	son <official> ; sponse 0 ; staf are ; stood by ; stop his ; street over
        hallucinations	3	street rn ; su <alcohol> ; sun need ; sus <medicine> ; swallow ; swat wasp
        hallucinations	3	tafil de ; tap las ; tech y ; the <stimulant> ; the cov ; the horror ; the one
        hallucinations	3	the way ; the weatherman ; them <moment> ; ther <ask> ; ther and ; ther ask
        hallucinations	3	they speak ; they talk ; thi <week> ; thi trail ; thing are ; think hes
        hallucinations	3	third <night> ; though she ; tia le ; tio est ; to keep ; to lead ; to writ
        hallucinations	3	todo fuman ; tongu tremor ; tonight to ; too ; touch her ; towel in ; tre
        hallucinations	3	tremor + ; tub ; two an ; typ for ; un <alone> ; un beb ; un hombr ; un sol
        hallucinations	3	unk what ; up <container> ; up would ; us wher ; va <say> ; ve arana ; ve en
        hallucinations	3	ve rata ; vi a ; vodk 0 ; wait so ; wal of ; want her ; want your ; was <alone>
        hallucinations	3	was <hold> ; was <medicine> ; wasnt being ; we look ; weatherman
        hallucinations	3	wednesday becaus ; week seven ; wel she ; which <insurance> ; whiskey thre
        hallucinations	3	who do ; who you ; work moth ; worm in ; writ someth ; x <night> ; y <promise>
        hallucinations	3	ya me ; yard in ; year old ; yest hear ; yesterday my ; yrs noth
        hallucinations	-3	0 <hospital> ; <always> <month> ; <always> <outdoors> ; <amount> <clinician>
        hallucinations	-3	<amount> <treatment> ; <amount> por ; <ask> <appointment> ; <ask> to
        hallucinations	-3	<asleep> <furniture> ; <awake> up ; <blade> <bodypart> ; <cannabis> <stimulant>
        hallucinations	-3	<chestheart> <go> ; <child> <day> ; <child> <month> ; <child> <opioid>
        hallucinations	-3	<clinician> <say> ; <clinician> and ; <clothes> <room> ; <consume> nad
        hallucinations	-3	<container> <amount> ; <container> y ; <crowd> de ; <day> its ; <daytime> and
        hallucinations	-3	<die> to ; <drive> <stop> ; <drive> con ; <drive> is ; <drive> with
        hallucinations	-3	<fall> <asleep> ; <friend> <unreal> ; <furniture> <opening> ; <furniture> in
        hallucinations	-3	<give> <container> ; <go> <home> ; <hear> <child> ; <home> <child>
        hallucinations	-3	<home> <kin> ; <home> <need> ; <home> <night> ; <home> <treatment>
        hallucinations	-3	<hospital> <say> ; <job> 0 ; <key> ; <kin> <consume> ; <kin> <trade> ; <kin> the
        hallucinations	-3	<lock> in ; <moment> <container> ; <moment> <job> ; <moment> <month>
        hallucinations	-3	<moment> <need> ; <money> and ; <month> <moment> ; <month> and ; <need> <eat>
        hallucinations	-3	<need> <kin> ; <night> <job> ; <night> <stop> ; <opening> is ; <opioid> <go>
        hallucinations	-3	<outdoors> <month> ; <outdoors> on ; <palecolor> <headface> ; <partner> <leave>
        hallucinations	-3	<partner> de ; <partner> se ; <pet> 0 ; <pet> is ; <phone> <stop> ; <phone> en
        hallucinations	-3	<photo> up ; <play> <eat> ; <put> <outdoors> ; <room> with ; <sad> <say>
        hallucinations	-3	<say> dont ; <say> how ; <school> <amount> ; <see> lik ; <sober>
        hallucinations	-3	<stimulant> <take> ; <stimulant> on ; <stranger> <write> ; <take> <consume>
        hallucinations	-3	<take> <go> ; <take> <photo> ; <take> through ; <think> <unreal>
        hallucinations	-3	<trade> <drive> ; <treatment> <past> ; <treatment> <stop> ; <treatment> or
        hallucinations	-3	<vermin> <breath> ; <vermin> <church> ; <vermin> <room> ; <vermin> and
        hallucinations	-3	<vermin> sit ; <water> with ; <week> <stimulant> ; <withdrawal> at
        hallucinations	-3	<write> <treatment> ; <write> with ; a <eat> ; a <emergency> ; a <hit>
        hallucinations	-3	a <insurance> ; a <media> ; a <medicine> ; a <palecolor> ; a <trust> ; a liv
        hallucinations	-3	a patient ; a person ; a word ; aca ; age ; ago meth ; air condition
        hallucinations	-3	alcohol detox ; all en ; and cam ; and every ; and third ; app ; away from
        hallucinations	-3	barb ; bay ; be the ; c/o ; cabez ; caj ; cak ; cal from ; cam up ; can do
        hallucinations	-3	cant get ; carri ; cerc ; chil ; com aft ; con los ; concern ; condition <see>
        hallucinations	-3	condition watch ; consejer ; content ; contract ; could <stranger> ; couldnt tel
        hallucinations	-3	ct ; cuadr ; cuest ; dang ; de <happy> ; de <play> ; de <stranger> ; de <trade>
        hallucinations	-3	de tod ; despu de ; disculp ; dog and ; dont <need> ; dragon en ; driveway
        hallucinations	-3	duel ; el <clothes> ; elm and ; encer ; everyon ; exterminator ; field
        hallucinations	-3	for year ; front <furniture> ; gat ; get my ; glad ; grand ; grandmoth ; gras
        hallucinations	-3	grief ; he just ; he use ; hear peopl ; high ; him tel ; his <chestheart>
        hallucinations	-3	holiday ; hous in ; i kept ; i put ; if i ; igual ; im <write> ; in any ; ingl
        hallucinations	-3	it <past> ; its in ; its lik ; jubil ; juez ; knit ; la de ; la iglesi ; la vid
        hallucinations	-3	label ; le peg ; left in ; lesson every ; lik that ; littl light ; lo que
        hallucinations	-3	look lik ; loos ; los <headface> ; mark ; mayb <amount> ; me <official>
        hallucinations	-3	me offic ; meth had ; mis <kin> ; mous in ; my fami ; my kne ; my sist ; my whol
        hallucinations	-3	neighbor voic ; nev <feel> ; nev <think> ; nev touch ; ni ; nin ve ; no <drug>
        hallucinations	-3	no <leave> ; no shak ; ocup ; of elm ; on <alcohol> ; on own ; on thi
        hallucinations	-3	only over ; ostrich ; ostrich and ; over to ; pal ; par la ; per ya ; pin ; pink
        hallucinations	-3	placement ; plum ; prend ; pur ; radio in ; ready to ; referral ; sat in ; say i
        hallucinations	-3	say if ; scal ; schedul ; sec ; set up ; should <say> ; should hear ; si falt
        hallucinations	-3	sid ; sixteen ; so that ; som <night> ; soprano ; soprano all ; squirrel sit
        hallucinations	-3	station ; story ; supportiv ; swept ; term ; that all ; the <rail>
        hallucinations	-3	the <school> ; the <tool> ; the <treatment> ; the bridg ; the church ; the coffe
        hallucinations	-3	the lak ; the lin ; the old ; the soprano ; then a ; then the ; ther an
        hallucinations	-3	therapy ; thin so ; thing ; thought ; to <give> ; to <record> ; to work
        hallucinations	-3	touch it ; troubl ; turn 0 ; unles ; ve dragon ; very ; vide ; viv con
        hallucinations	-3	voic lesson ; w/o ; was in ; way ; week for ; went brok ; wil be ; with 0
        hallucinations	-3	with ostrich ; you see ; your <colleague> ; your numb ; youv ; ~<withdrawal>
        hallucinations	-3	~le ; ~tak
        hallucinations	-4	+ 0 ; 0 0 ; 0 k ; 0 or ; <alcohol> <alcohol> ; <alcohol> <year> ; <amount> 0
        hallucinations	-4	<amount> <ask> ; <amount> <consume> ; <amount> <drive> ; <amount> <phone>
        hallucinations	-4	<amount> <take> ; <amount> at ; <ask> about ; <asleep> <eat>
        hallucinations	-4	<bodypart> <amount> ; <bodypart> <palecolor> ; <break> my ; <buy> <home>
        hallucinations	-4	<calm> and ; <child> <drive> ; <child> <play> ; <child> no
        hallucinations	-4	<clinician> <amount> ; <clinician> <treatment> ; <clothes> <container>
        hallucinations	-4	<cold> <fluid> ; <colleague> <need> ; <container> <container> ; <count> <week>
        hallucinations	-4	<crowd> <play> ; <crowd> for ; <day> <give> ; <day> <leave> ; <day> <wait>
        hallucinations	-4	<day> is ; <day> or ; <drive> <kin> ; <drive> on ; <eat> lik ; <eat> the
        hallucinations	-4	<eat> with ; <friend> <take> ; <furniture> so ; <give> her ; <go> <month>
        hallucinations	-4	<go> el ; <happy> <day> ; <hear> de ; <hear> lik ; <hospital> <amount>
        hallucinations	-4	<hospital> <day> ; <insurance> <insurance> ; <job> <go> ; <job> <money>
        hallucinations	-4	<job> <school> ; <job> a ; <job> en ; <kin> <drive> ; <kin> <fall>
        hallucinations	-4	<kin> <headface> ; <kin> me ; <kin> was ; <kin> wil ; <last> yr ; <law> <amount>
        hallucinations	-4	<law> <stimulant> ; <leave> on ; <lock> <room> ; <medicine> and ; <moment> <kin>
        hallucinations	-4	<moment> a ; <moment> my ; <money> un ; <need> <appointment> ; <need> <home>
        hallucinations	-4	<need> it ; <need> off ; <need> someth ; <need> the ; <needle> in ; <night> 0
        hallucinations	-4	<night> <clinician> ; <night> sinc ; <night> x ; <official> <law>
        hallucinations	-4	<official> <order> ; <opioid> <medicine> ; <order> 0 ; <outdoors> de
        hallucinations	-4	<outdoors> with ; <pain> <chestheart> ; <partner> <happy> ; <partner> <think>
        hallucinations	-4	<past> <daytime> ; <phone> <take> ; <phone> <write> ; <phone> for ; <phone> is
        hallucinations	-4	<photo> on ; <play> <go> ; <play> <moment> ; <put> in ; <put> las ; <put> my
        hallucinations	-4	<record> and ; <room> 0 ; <room> <container> ; <room> <opening> ; <room> con
        hallucinations	-4	<rope> in ; <say> <give> ; <say> <play> ; <say> <soon> ; <say> at ; <say> el
        hallucinations	-4	<school> <child> ; <sedative> <medicine> ; <see> your ; <soon> de
        hallucinations	-4	<stimulant> <kin> ; <stimulant> <last> ; <stimulant> with ; <stop> <phone>
        hallucinations	-4	<stranger> <crowd> ; <stranger> els ; <stranger> lik ; <take> <job>
        hallucinations	-4	<take> <stranger> ; <take> la ; <take> off ; <think> <stranger>
        hallucinations	-4	<think> <treatment> ; <treatment> <child> ; <treatment> <hospital>
        hallucinations	-4	<treatment> <moment> ; <treatment> <take> ; <treatment> at ; <treatment> for
        hallucinations	-4	<vermin> in ; <water> and ; <week> for ; <withdrawal> in ; <write> <child>
        hallucinations	-4	<write> the ; a <asleep> ; a <chestheart> ; a <colleague> ; a bad ; a boy
        hallucinations	-4	a coupl ; a las ; abt ; actual ; acuerd ; ad ; aft that ; agost ; al fumigador
        hallucinations	-4	alg de ; all right ; all the ; alumni ; an old ; and <stop> ; and <vermin>
        hallucinations	-4	and by ; and ive ; and then ; ano pas ; anoth ; anthem ; at 0 ; attack ; avis
        hallucinations	-4	background ; birthday ; bles ; bor ; breastbon ; brought ; bucket ; by a
        hallucinations	-4	cam off ; camp ; can i ; can you ; cant <hold> ; cas <colleague> ; cent
        hallucinations	-4	certificat ; chin ; cit ; cod ; could <hear> ; could i ; cuand ; dar ; de <go>
        hallucinations	-4	de mi ; de que ; death ; decent ; declin ; del <drive> ; desintoxicacion ; desk
        hallucinations	-4	despu ; dia de ; diez ; different ; diner ; do <crowd> ; do a ; doe a ; doe the
        hallucinations	-4	dolor ; dont ~<consume> ; door and ; drop ; e ; each ; ech ; el <container>
        hallucinations	-4	el <drive> ; el <official> ; el agu ; embaraz ; encontr ; enough ; envelop
        hallucinations	-4	es el ; es que ; esa ; ese ; est platic ; experienc ; fifteen ; flight
        hallucinations	-4	for <partner> ; for <stimulant> ; for my ; friend ; fueron ; gas station
        hallucinations	-4	gav me ; goe ; grandfath ; grew ; guy in ; guy who ; habi <vermin>
        hallucinations	-4	habi hormiga ; hac <moment> ; hacen ; had <vermin> ; had bee ; had one ; half of
        hallucinations	-4	hang ; he <need> ; her on ; hes going ; hol ; honey <go> ; honey cam ; hundr
        hallucinations	-4	i <buy> ; i com ; i did ; i left ; i look ; i read ; i thought ; if <stranger>
        hallucinations	-4	im <amount> ; in <home> ; in county ; in for ; in law ; intak ; intent ; is what
        hallucinations	-4	it every ; its about ; ive <take> ; juni ; just <need> ; knif ; l <bodypart>
        hallucinations	-4	landlin ; laptop ; larg ; last month ; last week ; last yr ; le <hit> ; leg
        hallucinations	-4	length ; licenci ; llamamo al ; lleg ; love ; main ; may i ; me <feel>
        hallucinations	-4	me <give> ; me <go> ; me <pain> ; me about ; me qued ; mean ; meant ; medical
        hallucinations	-4	medicin ; mensaj ; mi <clinician> ; mi jef ; mi nin ; midnight ; minuto
        hallucinations	-4	mis <child> ; mow ; muer ; my <hear> ; my <moment> ; my <record> ; my <trade>
        hallucinations	-4	my feet ; nad de ; naloxon ; nam he ; navidad ; near every ; need a ; ni nad
        hallucinations	-4	niec ; nin <day> ; nin day ; no <money> ; no <wait> ; non sinc ; of <crowd>
        hallucinations	-4	of a ; off it ; on <outdoors> ; on a ; on speak ; or is ; or so ; or what
        hallucinations	-4	out on ; outsid ; p / ; pacient ; pagin ; pan ; parroqui ; parrot talk ; pes
        hallucinations	-4	phot ; pick up ; pleas <say> ; plumb ; position ; ppo ; problem ; punch ; pupil
        hallucinations	-4	que <need> ; que <say> ; que hac ; que tien ; r ; regres ; rehab ; ren ; resum
        hallucinations	-4	rop ; say hel ; screen ; se <put> ; se cort ; sea ; see snak ; send ; septemb
        hallucinations	-4	she has ; shed ; slot ; smil ; snor ; snow ; sobredosi ; soft ; soy ; soy de
        hallucinations	-4	spray ; stretch ; structur ; sunday nit ; sz ; tan ; te ; team ; tel le
        hallucinations	-4	telefon ; ten ; ten <moment> ; teng 0 ; terapi ; the <gun> ; the <hospital>
        hallucinations	-4	the <month> ; the <pill> ; the bar ; the county ; the exterminator ; the guy
        hallucinations	-4	the honey ; the kind ; the library ; the numb ; ther wer ; thing in ; throw up
        hallucinations	-4	tied ; til 0 ; tmrw ; to <start> ; toc ; tool ; trash ; uso ; veint ; veo arana
        hallucinations	-4	ver ; vien ; voic all ; wak up ; wal for ; want off ; was cros ; was my
        hallucinations	-4	we <hear> ; we can ; we hear ; wear ; weath ; weekend and ; what city
        hallucinations	-4	what would ; when he ; when my ; when she ; wher you ; whil ; whil i ; whod
        hallucinations	-4	wif think ; with it ; worri ; would you ; writ for ; y llamamo ; y los ; y su
        hallucinations	-4	yog ; you <phone> ; you for ; your <phone> ; your <treatment> ; your plac ; zoom
        hallucinations	-4	~<amount> ; ~<money> ; ~<take> ; ~avh ; ~cp ; ~one ; ~w/d
        hallucinations	-5	% ; 0 % ; 0 <month> ; 0 mes ; 0 nd ; <afraid> of ; <alcohol> in
        hallucinations	-5	<amount> <headface> ; <amount> <home> ; <amount> <need> ; <amount> <outdoors>
        hallucinations	-5	<ask> <day> ; <asleep> and ; <asleep> en ; <blade> in ; <buy> <eat>
        hallucinations	-5	<child> <consume> ; <child> <outdoors> ; <child> <stimulant> ; <container> and
        hallucinations	-5	<continue> me ; <day> <job> ; <day> <treatment> ; <day> de ; <drive> <continue>
        hallucinations	-5	<drive> <job> ; <eat> <always> ; <eat> de ; <fall> <room> ; <give> <home>
        hallucinations	-5	<go> <child> ; <go> <past> ; <go> it ; <home> <count> ; <home> <month>
        hallucinations	-5	<job> <moment> ; <job> <say> ; <job> de ; <job> i ; <job> is ; <job> with
        hallucinations	-5	<last> <week> ; <last> wk ; <leave> <day> ; <leave> in ; <moment> <asleep>
        hallucinations	-5	<moment> <home> ; <moment> <moment> ; <moment> and ; <moment> with
        hallucinations	-5	<money> <day> ; <money> no ; <month> <amount> ; <need> <furniture>
        hallucinations	-5	<need> <give> ; <need> <job> ; <need> with ; <official> <need> ; <official> and
        hallucinations	-5	<outdoors> the ; <past> de ; <phone> <daytime> ; <phone> at ; <phone> on
        hallucinations	-5	<play> <amount> ; <play> <clothes> ; <play> en ; <play> y ; <promise> me
        hallucinations	-5	<record> of ; <remember> the ; <say> <goodbye> ; <say> <opioid> ; <say> that
        hallucinations	-5	<sedative> sinc ; <see> <kin> ; <see> <play> ; <soon> <stranger>
        hallucinations	-5	<stimulant> <room> ; <stimulant> and ; <stop> <month> ; <take> <medicine>
        hallucinations	-5	<take> <need> ; <take> a ; <take> him ; <think> <go> ; <town> <law>
        hallucinations	-5	<treatment> 0 ; <treatment> <amount> ; <treatment> en ; <treatment> on
        hallucinations	-5	<vermin> y ; <week> <amount> ; <write> me ; <year> <take> ; a <furniture>
        hallucinations	-5	a <gun> ; a <home> ; a good ; a group ; a lot ; a mat ; about you ; accident
        hallucinations	-5	act ; adult ; aft <job> ; allow ; alon ; am a ; and <fluid> ; ant de ; anymor
        hallucinations	-5	anywher ; apunt ; at noon ; becaus i ; bel ; big ; both ; bug on ; burn ; buz
        hallucinations	-5	cal back ; cant do ; caught ; centr ; cer ; cheap ; cle ; click ; clinic
        hallucinations	-5	clr <kin> ; club ; cond ; consum ; crash ; desd que ; dio ; divorc ; drov ; due
        hallucinations	-5	el <eat> ; el <trade> ; el <treatment> ; employ ; english ; entr ; es por
        hallucinations	-5	eso no ; everybody ; favorit ; fax ; find the ; firm ; flat ; fuert ; gan
        hallucinations	-5	get a ; go back ; gray ; hag ; ham ; has a ; hast que ; help with ; him and
        hallucinations	-5	honest ; how do ; hx ; i <clothes> ; i <give> ; i been ; i driv ; i got ; i hear
        hallucinations	-5	i work ; id be ; idk ; iglesi ; im <consume> ; imagin ; in april ; in march
        hallucinations	-5	issu ; it by ; its only ; ive <stop> ; jun ; kais ; la <law> ; la nariz
        hallucinations	-5	las <amount> ; last wk ; law ; lawy ; lead ; leas ; lik an ; los audifono
        hallucinations	-5	m cok ; m self ; manej ; marc ; me <amount> ; me <consume> ; me a ; me pus
        hallucinations	-5	meno ; mi comadr ; much ; my bos ; my cousin ; my niec ; my old ; my phon
        hallucinations	-5	nariz ; no le ; no ~si ; no ~sz ; nobody has ; not a ; noth els ; nuestr
        hallucinations	-5	old <drug> ; old deal ; on <hold> ; on hold ; one <headface> ; onlin ; out sinc
        hallucinations	-5	own <furniture> ; parec ; pay ; pilot ; por eso ; port ; pres ; proof
        hallucinations	-5	psychiatrist ; purpl ; quier que ; quisier ; razor ; recovery ; red ; refer
        hallucinations	-5	reloj ; rul ; run out ; rx ; script ; segu ; show up ; sinc east ; so my
        hallucinations	-5	so ther ; somebody els ; split ; strap ; suppos ; sí ; talk through ; tamal
        hallucinations	-5	teng ; that what ; the <child> ; the <drug> ; the <last> ; the <trade> ; the blu
        hallucinations	-5	the day ; the first ; the last ; the third ; the word ; then i ; they said
        hallucinations	-5	thi <month> ; thrown ; tiemp ; tijuan ; to sleep ; toi ; tomat ; tranquil
        hallucinations	-5	turn out ; tuv ; twenty ; up through ; up with ; vend ; voicemail ; voy a
        hallucinations	-5	want out ; was a ; was thursday ; we do ; weight ; which is ; wks ago ; work at
        hallucinations	-5	y platic ; yawn ; you <see> ; youl ; ~<insurance> ; ~<need> ; ~<seizure>
        hallucinations	-5	~<sick> ; ~dts ; ~sz
        hallucinations	-6	0 p ; <bodypart> <hot> ; <bodypart> <withdrawal> ; <chestheart> <pain> ; <color>
        hallucinations	-6	<consume> <drug> ; <continue> in ; <count> <month> ; <count> and ; <crash>
        hallucinations	-6	<day> <school> ; <die> de ; <drive> <outdoors> ; <drive> to ; <fall> off
        hallucinations	-6	<feel> it ; <fire> ; <fluid> <blood> ; <give> la ; <go> <opening> ; <go> <put>
        hallucinations	-6	<headface> <amount> ; <hear> <church> ; <hit> me ; <home> to ; <kin> <asleep>
        hallucinations	-6	<need> <moment> ; <need> <need> ; <need> <see> ; <night> <always>
        hallucinations	-6	<opioid> <hospital> ; <phone> back ; <phone> from ; <play> de
        hallucinations	-6	<promise> <trust> ; <promise> <write> ; <put> el ; <record> <say>
        hallucinations	-6	<rope> <room> ; <start> <stimulant> ; <stop> in ; <take> <opioid> ; <take> them
        hallucinations	-6	<think> im ; <treatment> <colleague> ; <treatment> <crowd> ; <treatment> <need>
        hallucinations	-6	<treatment> y ; <write> in ; a <appointment> ; a <friend> ; a <kill>
        hallucinations	-6	a <school> ; a box ; aceptan ; aliv ; alway ; and 0 ; and <consume> ; and <give>
        hallucinations	-6	and <play> ; approv ; army ; bag ; beat ; blood ; brother ; buen ; by 0 ; c
        hallucinations	-6	calend ; cant <breath> ; cant breath ; cant hold ; cash ; chart ; cigaret
        hallucinations	-6	convulsion ; cover ; cowork ; cuant ; de <eat> ; dieron ; do not ; do we ; dying
        hallucinations	-6	east ; end ; explain ; finish 0 ; fir ; fist ; fly ; for <alcohol> ; for one
        hallucinations	-6	front of ; fue ; get to ; grup ; hel ; her moth ; hes <go> ; hot ; i <angry>
        hallucinations	-6	i <job> ; i count ; i had ; i just ; i tri ; i would ; im at ; im the ; inpt
        hallucinations	-6	iop ; jan ; january ; jerk ; key ; kick ; kit ; long ; look for ; los <amount>
        hallucinations	-6	manag ; mand ; me back ; me tom ; mejor ; mov to ; my <insurance> ; my <pet>
        hallucinations	-6	my head ; my parent ; nail ; next ; no <phone> ; od ; of <opioid> ; one and
        hallucinations	-6	one of ; one with ; paint ; par el ; park ; pas out ; patron ; pressur
        hallucinations	-6	restroom ; return ; rout ; saf ; say she ; se pus ; seizur ; semana ; shadow men
        hallucinations	-6	shar ; siet ; sixty day ; so we ; sobr ; som <day> ; son <amount> ; song ; spr
        hallucinations	-6	squeez ; stay ; step down ; stepdad ; stomach ; stuck ; suggest ; teach
        hallucinations	-6	the <asleep> ; the bank ; the rest ; the week ; therapist ; they wer
        hallucinations	-6	think about ; think i ; through a ; to <asleep> ; too <amount> ; took a ; top
        hallucinations	-6	until the ; used ; va a ; vm ; vomit ; wash ; websit ; wev ; wher do ; wish
        hallucinations	-6	wont be ; wont say ; wouldnt say ; y un ; yes ; you <think> ; ~<night>
        hallucinations	-7	<amount> <count> ; <amount> <write> ; <bodypart> <pain> ; <child> <take>
        hallucinations	-7	<clinician> <job> ; <clinician> <write> ; <day> en ; <give> <phone> ; <give> a
        hallucinations	-7	<give> my ; <give> to ; <job> at ; <kill> me ; <kin> <job> ; <kin> <money>
        hallucinations	-7	<kin> <opioid> ; <last> <year> ; <money> <money> ; <need> 0 ; <need> <amount>
        hallucinations	-7	<need> <continue> ; <need> <day> ; <need> <die> ; <need> <stranger>
        hallucinations	-7	<opioid> in ; <say> she ; <school> a ; <school> and ; <see> <clinician>
        hallucinations	-7	<see> for ; <stranger> <treatment> ; <stranger> at ; <take> <eat> ; <vendor>
        hallucinations	-7	<week> <past> ; <year> <need> ; a <consume> ; a <height> ; a <money>
        hallucinations	-7	a <stimulant> ; about 0 ; aft the ; and her ; and id ; and nev ; and not
        hallucinations	-7	are you ; back from ; be a ; bit ; buena ; but not ; cal it ; cal the ; chang
        hallucinations	-7	christma ; clr has ; corazon ; could ; cuid a ; de una ; decid ; director ; dr
        hallucinations	-7	eso ; f <opioid> ; february ; fit ; for me ; gav ; given ; hav a ; he said ; hed
        hallucinations	-7	hes see ; hi ; hic ; hom and ; hormiga en ; i <home> ; i <leave> ; i <play>
        hallucinations	-7	i liv ; i used ; ill ; in front ; in with ; in your ; insuranc ; intern
        hallucinations	-7	its <stimulant> ; jef ; la man ; lab ; las <daytime> ; last year ; level
        hallucinations	-7	lik somebody ; lin at ; lock ; lost ; me <need> ; meet ; might ; morning ; muy
        hallucinations	-7	my <day> ; my <play> ; my <school> ; my doctor ; my heart ; my kid
        """
}
