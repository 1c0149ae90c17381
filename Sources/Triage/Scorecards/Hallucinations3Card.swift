extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	3	<withdrawal> <see> ; <withdrawal> himself ; <write> <say> ; <write> a
        hallucinations	3	<write> our ; <year> <furniture> ; <year> ahi ; <year> old ; <year> straight
        hallucinations	3	a <moment> ; a pedirl ; a wheel ; about the ; afternoon she ; ago keep ; ago talk
        hallucinations	3	ahi ; aint got ; alg ; am <moment> ; and <ask> ; and <caretaking> ; and <day>
        hallucinations	3	and as ; and told ; animal en ; ano 0 ; ano ahi ; apareci ; applaud ; are <angry>
        hallucinations	3	argu ; arm that ; ask me ; asst liv ; at <bodypart> ; at a ; at wasp ; ate someth
        hallucinations	3	attend ; baby ; baby down ; bak a ; bed doesnt ; been hand ; been pack
        hallucinations	3	been pick ; been quiet ; been to ; bien feo ; borrego ; bp 0 ; bras ; broth been
        hallucinations	3	bus ; but my ; cal roommat ; cal whisper ; cant <eat> ; cap 0 ; car ma ; carpet 0
        hallucinations	3	check if ; clr roommat ; cocin me ; cold sun ; cold sunday ; confetti
        hallucinations	3	confus and ; contest no ; contestan ; cosa fea ; cun est ; cup ; cup each
        hallucinations	3	custom at ; d de ; d tremor ; dai at ; dai seven ; daught want ; dawn he
        hallucinations	3	day four ; day til ; de mano ; dead moth ; decad and ; del <write> ; dia temblor
        hallucinations	3	diari va ; dic papi ; dig them ; direct a ; doming dic ; dont <say>
        hallucinations	3	down <always> ; down someth ; drink cold ; dry saturday ; dud that ; dxm +
        hallucinations	3	el hotel ; el miercol ; el pist ; elot y ; er say ; est apag ; est le ; estoy
        hallucinations	3	estudi y ; even she ; everyth i ; eye ; f <try> ; f mushroom ; fan is ; fath hes
        hallucinations	3	fath on ; fath re ; febrer ; feet so ; ferry dock ; flick ; floor ; floor she
        hallucinations	3	follow ; for <amount> ; foto y ; from <medicine> ; from box ; ful ; g <day>
        hallucinations	3	gato ; gf ; girl in ; giv detail ; giv him ; grandson ask ; guest 0 ; gut and
        hallucinations	3	h <past> ; h aft ; h ago ; ha tom ; hablan desd ; has <start> ; hay <stranger>
        hallucinations	3	hay vaca ; he <consume> ; he <say> ; he keep ; he look ; he promis ; helicopt
        hallucinations	3	her <withdrawal> ; her her ; her lap ; her quinceaner ; her re ; herman llev
        hallucinations	3	hilo ; him drink ; him who ; his brandy ; his whiskey ; hold it ; hotel ; husb in
        hallucinations	3	i <consume> ; i <eat> ; i wrot ; ice 0 ; ice i ; in day ; in my ; in out ; indoor
        hallucinations	3	infirmary ; inpatient bed ; insid ; insist ; insult ; is <build> ; is <put>
        hallucinations	3	is funny ; is keep ; is mov ; is pack ; it clos ; its <night> ; its tuesday
        hallucinations	3	jail med ; job she ; k ; keep ask ; keep com ; keep pluck ; keep turn ; kid she
        hallucinations	3	la lampar ; la niet ; la saban ; la tercer ; lady in ; lampar ; last gin
        hallucinations	3	lat wif ; laugh with ; le <blood> ; le jal ; le tien ; lie ; liv aid ; los <die>
        hallucinations	3	los <hear> ; los oye ; lug ; m <eat> ; m <stimulant> ; me <angry> ; me lo ; med 0
        hallucinations	3	mes es ; mi roommat ; mirror and ; motel night ; moth he ; my eyebrow ; nam x
        hallucinations	3	neck ; negotiat ; neighbor are ; neighbor is ; neighbor of ; no <build>
        hallucinations	3	no <take> ; no <vermin> ; no rat ; no sab ; no se ; no train ; nobody <hear>
        hallucinations	3	nobody hear ; not <confused> ; not confus ; not threaten ; o x ; of cok
        hallucinations	3	of phenibut ; of seventeen ; off by ; on <child> ; on spic ; one about
        hallucinations	3	orient to ; our <die> ; own <day> ; pack for ; papi ahi ; passenger ; peopl cam
        hallucinations	3	peopl talk ; pick thread ; pijam ; plat and ; plaz de ; plu whatev ; popov sinc
        hallucinations	3	por <year> ; por ano ; porqu lo ; porqu segun ; probab say ; puert y ; q <week>
        hallucinations	3	qt ; que <month> ; que afuer ; que mes ; quier despert ; rasp ; recogniz him
        hallucinations	3	red ; refus transport ; rent todo ; request bed ; review <town> ; room ; sab a
        hallucinations	3	saban ; saqu ; sat <shake> ; school thi ; see noth ; senor ; senor en
        hallucinations	3	senorit mi ; sez ; she in ; show on ; sinc <month> ; sinc wk ; slap at ; sob i
        hallucinations	3	solt el ; som the ; sombra en ; son dad ; stand <soon> ; stand next ; stay so
        hallucinations	3	stick that ; stop his ; stop vodk ; stov on ; su <alcohol> ; sud much ; sun need
        hallucinations	3	sunday two ; swallow ; swamp cool ; tap las ; team think ; tech y ; tehuacan
        hallucinations	3	text back ; than you ; the <emergency> ; the <outdoors> ; the cov ; the grap
        hallucinations	3	the hal ; the neighbour ; the rug ; the upstair ; them out ; ther and ; ther two
        hallucinations	3	they talk ; thi afternoon ; thi dai ; thing are ; think its ; third <night> ; thm
        hallucinations	3	though she ; threaten no ; tien <shake> ; to <take> ; to keep ; to lead
        hallucinations	3	today includ ; todo fuman ; tongu tremor ; tonight it ; touch her ; tremor +
        hallucinations	3	twic ; two an ; typ for ; u check ; un <alone> ; un sol ; unk what ; uno
        hallucinations	3	until i ; up <think> ; up would ; va <say> ; ve culebra ; vi a ; viv en ; vodk 0
        hallucinations	3	voic say ; wal of ; wallpap and ; want your ; was <hold> ; was <medicine>
        hallucinations	3	way <say> ; way say ; wednesday becaus ; what i ; what ship ; which <insurance>
        hallucinations	3	whisper his ; with too ; work moth ; worm in ; wrong with ; y <promise> ; y me
        hallucinations	3	y say ; ya me ; ya muri ; year old ; yesterday my ; youd ; youd <say>
        hallucinations	-3	0 <hospital> ; <amount> <clinician> ; <amount> <say> ; <amount> <town>
        hallucinations	-3	<amount> <treatment> ; <amount> one ; <amount> por ; <angry> over
        hallucinations	-3	<appointment> for ; <ask> to ; <awake> <amount> ; <awake> up ; <blade> in
        hallucinations	-3	<bodypart> <chestheart> ; <breath> condition ; <cannabis> <stimulant>
        hallucinations	-3	<child> <day> ; <church> <church> ; <clinician> <amount> ; <clothes> <room>
        hallucinations	-3	<consume> <town> ; <container> and ; <crowd> <consume> ; <crowd> <play>
        hallucinations	-3	<day> its ; <drive> with ; <friend> <unreal> ; <furniture> <opening>
        hallucinations	-3	<furniture> in ; <go> <eat> ; <hit> her ; <home> <count> ; <home> <night>
        hallucinations	-3	<job> 0 ; <key> ; <kin> <headface> ; <kin> <pill> ; <law> and ; <leave> on
        hallucinations	-3	<money> and ; <month> <need> ; <month> <past> ; <month> de ; <need> <eat>
        hallucinations	-3	<need> out ; <needle> in ; <night> <job> ; <night> <stop> ; <official> <law>
        hallucinations	-3	<official> <order> ; <opioid> <medicine> ; <outdoors> on ; <outdoors> with
        hallucinations	-3	<partner> <consume> ; <partner> <phone> ; <partner> de ; <past> <need>
        hallucinations	-3	<pet> is ; <phone> <stop> ; <phone> in ; <phone> on ; <photo> de
        hallucinations	-3	<put> <outdoors> ; <room> <blade> ; <room> with ; <sad> <say> ; <say> <play>
        hallucinations	-3	<say> <stop> ; <say> dont ; <say> how ; <say> of ; <school> the ; <see> lik
        hallucinations	-3	<soon> step ; <stimulant> <take> ; <stop> <always> ; <take> <consume>
        hallucinations	-3	<take> <go> ; <take> <night> ; <take> <photo> ; <take> <take> ; <take> off
        hallucinations	-3	<take> up ; <think> <write> ; <trade> <amount> ; <treatment> or
        hallucinations	-3	<treatment> par ; <vermin> <breath> ; <vermin> sit ; <water> in ; <water> with
        hallucinations	-3	<write> and ; a <asleep> ; a <calm> ; a <hit> ; a <job> ; a <medicine>
        hallucinations	-3	a person ; acuerd ; ad ; admission ; alcohol detox ; an <treatment>
        hallucinations	-3	and <count> ; and cam ; and two ; and would ; anoth ; anyway ; at 0 ; bank
        hallucinations	-3	barb ; bark in ; be the ; between the ; bles ; buena ; c/o ; caj ; cak
        hallucinations	-3	cal from ; can you ; center ; cok at ; concern ; condition <see>
        hallucinations	-3	condition watch ; consejer ; contract ; could <stranger> ; couldnt tel ; cow
        hallucinations	-3	ct ; cuest ; dang ; dat the ; de <play> ; de que ; dead sist ; decemb ; declin
        hallucinations	-3	did a ; doe a ; doe the ; dos mes ; driveway ; each ; eap ; el <clothes>
        hallucinations	-3	elephant ; elevator ; embaraz ; es que ; ese ; eso ; evening ; everyon ; fel off
        hallucinations	-3	fir ; for <eat> ; front <furniture> ; fueron ; gat ; gma ; go back ; grandkid
        hallucinations	-3	ground ; gues ; guy in ; guy who ; hac <moment> ; hang ; hav <illness> ; hel
        hallucinations	-3	her on ; him tel ; hous in ; how long ; how much ; hug ; i <blood> ; i <fall>
        hallucinations	-3	i lost ; i work ; id rath ; if im ; if ther ; if you ; igual ; im doing ; in for
        hallucinations	-3	in may ; is that ; its <stimulant> ; l <bodypart> ; la <law> ; la <town> ; la de
        hallucinations	-3	la vid ; label ; landlin ; law ; le <hit> ; let ; lin of ; look lik ; loos
        hallucinations	-3	los <child> ; lunch and ; mak it ; mark ; mayb <amount> ; me <consume>
        hallucinations	-3	me <happy> ; me dej ; me he ; me qued ; meno ; mensaj ; mezcal el
        hallucinations	-3	mi <clinician> ; mio ; moon ; mow ; my <hear> ; my <record> ; my back
        hallucinations	-3	my friend ; my sist ; my whol ; nam he ; ni nad ; nin <day> ; nin day
        hallucinations	-3	no <crowd> ; no <leave> ; no ~si ; noon and ; not <say> ; old man ; on <alcohol>
        hallucinations	-3	on <outdoors> ; on own ; on thi ; only <consume> ; only over ; or a ; ostrich
        hallucinations	-3	ostrich and ; our <crowd> ; outsid ; panel ; parec ; per ya ; pes ; pin ; ppo
        hallucinations	-3	pregnant ; privat ; pued <stop> ; put in ; r ; razor ; referral ; rig ; run the
        hallucinations	-3	sad ; saf ; say i ; say if ; scal ; se cort ; see and ; she has ; should be
        hallucinations	-3	should hear ; si falt ; so that ; som <night> ; soy de ; spot ; spray
        hallucinations	-3	squirrel sit ; study ; such ; suegr dej ; tak the ; tel le ; teng ; teni ; term
        hallucinations	-3	texa ; that <amount> ; that is ; that way ; the <key> ; the bridg ; the coffe
        hallucinations	-3	the county ; the lak ; the lin ; through <day> ; tied ; to <clothes> ; to <give>
        hallucinations	-3	to <hear> ; to <kin> ; to <record> ; to us ; trabaj en ; ven ; vet ; viv con
        hallucinations	-3	voy a ; was hear ; way ; went brok ; what city ; whil ; wil be ; with ostrich
        hallucinations	-3	y mi ; y por ; yog ; you <phone> ; you for ; you see ; your <colleague> ; zapato
        hallucinations	-3	~<colleague> ; ~<eat> ; ~<take> ; ~le ; ~opi no ; ~tak
        hallucinations	-4	+ 0 ; 0 0 ; 0 mes ; 0 or ; 0 p ; <alcohol> <alcohol> ; <alcohol> <year>
        hallucinations	-4	<amount> 0 ; <amount> <consume> ; <amount> <money> ; <amount> <phone>
        hallucinations	-4	<amount> <take> ; <amount> as ; <amount> que ; <ask> about ; <asleep> <eat>
        hallucinations	-4	<asleep> <furniture> ; <bodypart> <amount> ; <bodypart> <palecolor>
        hallucinations	-4	<bodypart> <vermin> ; <calm> and ; <child> <consume> ; <child> <drive>
        hallucinations	-4	<child> no ; <clinician> <say> ; <clinician> <treatment> ; <cold> <fluid>
        hallucinations	-4	<colleague> <need> ; <consume> de ; <container> <container> ; <container> y
        hallucinations	-4	<crowd> <job> ; <crowd> de ; <crowd> for ; <day> <give> ; <day> <leave>
        hallucinations	-4	<day> is ; <day> or ; <die> de ; <eat> lik ; <eat> the ; <friend> <take>
        hallucinations	-4	<give> her ; <happy> <day> ; <happy> <take> ; <headface> are ; <hear> <child>
        hallucinations	-4	<hear> lik ; <home> <child> ; <hospital> <amount> ; <insurance> <insurance>
        hallucinations	-4	<job> <go> ; <job> a ; <job> de ; <kin> <count> ; <kin> <fall> ; <kin> <money>
        hallucinations	-4	<kin> <month> ; <kin> <trade> ; <kin> me ; <kin> the ; <kin> third ; <kin> was
        hallucinations	-4	<last> wk ; <last> yr ; <law> <amount> ; <law> <stimulant> ; <lock>
        hallucinations	-4	<lock> <room> ; <medicine> and ; <moment> <asleep> ; <moment> <kin>
        hallucinations	-4	<moment> <need> ; <moment> a ; <moment> and ; <money> <amount> ; <money> un
        hallucinations	-4	<month> <consume> ; <month> i ; <need> <appointment> ; <need> <job>
        hallucinations	-4	<need> <kin> ; <need> off ; <need> someth ; <need> the ; <night> 0
        hallucinations	-4	<night> <clinician> ; <night> sinc ; <night> x ; <official> and ; <order> 0
        hallucinations	-4	<outdoors> <month> ; <outdoors> de ; <pain> <chestheart> ; <partner> <happy>
        hallucinations	-4	<past> <daytime> ; <past> i ; <phone> <take> ; <phone> for ; <photo> and
        hallucinations	-4	<photo> on ; <photo> up ; <play> <go> ; <play> <moment> ; <put> las ; <put> my
        hallucinations	-4	<record> and ; <remember> the ; <room> 0 ; <room> con ; <rope> in
        hallucinations	-4	<say> <continue> ; <say> <give> ; <say> <opioid> ; <say> at ; <say> hel
        hallucinations	-4	<school> 0 ; <school> <amount> ; <see> <outdoors> ; <see> your ; <soon> de
        hallucinations	-4	<start> <stimulant> ; <stimulant> <kin> ; <stimulant> <last> ; <stimulant> on
        hallucinations	-4	<stranger> els ; <stranger> lik ; <take> a ; <take> out ; <think> <stranger>
        hallucinations	-4	<think> <treatment> ; <think> <unreal> ; <think> i ; <treatment> <moment>
        hallucinations	-4	<treatment> <past> ; <treatment> <stop> ; <treatment> <take> ; <treatment> at
        hallucinations	-4	<treatment> for ; <trust> ; <unreal> y ; <vermin> <height> ; <week> <past>
        hallucinations	-4	<week> for ; <withdrawal> in ; <write> with ; a <build> ; a <colleague>
        hallucinations	-4	a <color> ; a <count> ; a <media> ; a group ; a las ; a patient ; a word ; act
        hallucinations	-4	actual ; adult ; age ; ago i ; agost ; air condition ; all right ; alon ; alumni
        hallucinations	-4	alway ; an old ; and <consume> ; and <fluid> ; and <give> ; and every ; and then
        hallucinations	-4	ano pas ; anthem ; app ; apunt ; army ; around <amount> ; attack ; away from
        hallucinations	-4	ban ; be a ; bel ; bucket ; burn ; by a ; cal back ; cam up ; can do ; cant get
        hallucinations	-4	cas <colleague> ; cent ; centr ; cer ; certificat ; check in ; cit ; cod
        hallucinations	-4	comput ; consum ; content ; could i ; crash ; dar ; de <amount> ; desk ; despu
        hallucinations	-4	despu de ; dia de ; dia desd ; diner ; do <crowd> ; dolor ; dont ~<consume> ; e
        hallucinations	-4	el <container> ; el <official> ; el <trade> ; el tal ; encontr ; english
        hallucinations	-4	envelop ; es el ; es por ; experienc ; fifteen ; fil ; find the ; flight
        hallucinations	-4	forgiv ; grandfath ; gray ; grew ; gust ; hacen ; had <vermin> ; had bee
        hallucinations	-4	had one ; half of ; hast que ; hav <amount> ; he use ; hear peopl ; her in
        hallucinations	-4	her moth ; hes going ; high ; his <chestheart> ; honey <go> ; honey cam ; how do
        hallucinations	-4	i <job> ; i been ; i hear ; i left ; i liv ; i look ; im <amount> ; im <consume>
        hallucinations	-4	imagin ; in county ; ingl ; inpatient ; intent ; its about ; its cok ; its in
        hallucinations	-4	ive <stop> ; ive got ; knif ; la <headface> ; la iglesi ; la nariz ; la podi
        hallucinations	-4	larg ; las <amount> ; last week ; last wk ; last yr ; lead ; length
        hallucinations	-4	lesson every ; licenci ; lik a ; lik that ; littl light ; lo <see> ; look at
        hallucinations	-4	look for ; los audifono ; me <feel> ; me <give> ; me <pain> ; me about ; me hear
        hallucinations	-4	meant ; medicin ; minuto ; mis <child> ; mis <kin> ; muer ; murd ; my <trade>
        hallucinations	-4	my feet ; my husband ; my landlord ; nad de ; naloxon ; nariz ; navidad
        hallucinations	-4	near every ; need a ; neighbor voic ; no <wait> ; no teng ; no ~sz ; non sinc
        hallucinations	-4	not a ; noth els ; numb on ; ocup ; or is ; or so ; or what ; p / ; parent
        hallucinations	-4	parroqui ; parrot ; pas out ; pay ; personal ; phot ; pink ; plum ; por eso
        hallucinations	-4	por las ; porqu no ; pos ; position ; prend ; pres ; psychiatrist ; punch
        hallucinations	-4	pupil ; que <continue> ; que <need> ; que <say> ; que tien ; recovery ; releas
        hallucinations	-4	ren ; resum ; rop ; rx ; sat in ; say she ; schedul ; screen ; se <put> ; sea
        hallucinations	-4	sec ; septemb ; sid ; slot ; smil ; so hard ; so my ; so we ; sobredosi ; soft
        hallucinations	-4	somebody els ; spent ; spr ; stretch ; structur ; supportiv ; suppos ; swept
        hallucinations	-4	sí ; tamal ; telefon ; ten ; teng 0 ; that all ; that what ; the <gun>
        hallucinations	-4	the <hospital> ; the <pill> ; the <school> ; the <tool> ; the <week> ; the bar
        hallucinations	-4	the cat ; the day ; the honey ; the kid ; the only ; the plac ; therapy
        hallucinations	-4	thi <year> ; thi year ; thin so ; throw up ; til 0 ; to <build> ; to sleep
        hallucinations	-4	to work ; too much ; trash ; tre mes ; tuv ; unles ; veint ; veo arana ; ver
        hallucinations	-4	vide ; vien ; vm ; voic all ; voic lesson ; voicemail ; wal for ; want off
        hallucinations	-4	was cros ; was in ; we can ; wear ; weath ; weekend and ; what would ; when he
        hallucinations	-4	when my ; when she ; wher you ; which ; whod ; wif think ; with it ; with my
        hallucinations	-4	with one ; worri ; would you ; wouldnt say ; y su ; your <phone> ; your numb
        hallucinations	-4	your plac ; youv ; zoom ; ~<amount> ; ~<chestheart> ; ~<clinician>
        hallucinations	-4	~<insurance> ; ~<money> ; ~<seizure> ; ~<withdrawal> ; ~cp ; ~it ; ~one ; ~w/d
        hallucinations	-5	% ; 0 % ; <always> <month> ; <amount> <ask> ; <amount> <home> ; <amount> <need>
        hallucinations	-5	<amount> <outdoors> ; <amount> at ; <ask> <appointment> ; <asleep> en
        hallucinations	-5	<buy> <home> ; <clinician> <write> ; <clothes> <container> ; <colleague> <say>
        hallucinations	-5	<consume> <drug> ; <continue> me ; <count> and ; <day> <job> ; <day> <school>
        hallucinations	-5	<day> <treatment> ; <day> <wait> ; <day> desd ; <drive> <continue>
        hallucinations	-5	<drive> <job> ; <drive> <kin> ; <drive> <outdoors> ; <drive> and
        hallucinations	-5	<eat> <always> ; <eat> de ; <eat> with ; <fall> <room> ; <feel> it
        hallucinations	-5	<give> <home> ; <give> la ; <go> <past> ; <go> <put> ; <go> her
        hallucinations	-5	<hear> <church> ; <hear> de ; <home> <kin> ; <home> <month> ; <home> to
        hallucinations	-5	<job> <moment> ; <job> <money> ; <job> <school> ; <job> en ; <job> i
        hallucinations	-5	<kin> <consume> ; <kin> <drive> ; <last> <week> ; <leave> in ; <moment> <home>
        hallucinations	-5	<moment> <moment> ; <moment> my ; <moment> with ; <money> <day> ; <money> no
        hallucinations	-5	<month> <moment> ; <need> <furniture> ; <need> <home> ; <need> with
        hallucinations	-5	<outdoors> the ; <partner> <month> ; <partner> <think> ; <past> de
        hallucinations	-5	<phone> <daytime> ; <phone> <write> ; <phone> at ; <play> <amount>
        hallucinations	-5	<play> <clothes> ; <play> en ; <play> y ; <promise> <trust> ; <put> el
        hallucinations	-5	<put> in ; <room> <container> ; <room> <opening> ; <say> <goodbye>
        hallucinations	-5	<say> <wait> ; <say> that ; <school> <child> ; <school> and
        hallucinations	-5	<sedative> <medicine> ; <sedative> sinc ; <see> <play> ; <see> for ; <sober>
        hallucinations	-5	<soon> <stranger> ; <stop> <month> ; <stop> <phone> ; <stop> a
        hallucinations	-5	<stranger> <crowd> ; <take> <eat> ; <take> <medicine> ; <take> <need>
        hallucinations	-5	<take> <stranger> ; <take> him ; <take> la ; <take> them ; <think> <go>
        hallucinations	-5	<think> about ; <treatment> 0 ; <treatment> <amount> ; <treatment> <child>
        hallucinations	-5	<treatment> <colleague> ; <treatment> <hospital> ; <vermin> y ; <water> and
        hallucinations	-5	<week> <amount> ; <write> me ; <write> the ; <year> <take> ; a <furniture>
        hallucinations	-5	a <gun> ; a <school> ; a bad ; a box ; a boy ; a good ; a liv ; a mat
        hallucinations	-5	about you ; abt ; aft <job> ; aft that ; all the ; allow ; ambulatori ; and 0
        hallucinations	-5	and <stop> ; ant de ; any ; anymor ; at noon ; avis ; back from ; beat
        hallucinations	-5	becaus i ; big ; birthday ; bit ; black ; bor ; both ; boyfriend ; breastbon
        hallucinations	-5	brother ; cal the ; cant <hold> ; cant do ; cash ; caught ; cheap ; chil
        hallucinations	-5	cigaret ; clear ; click ; clr <kin> ; clr on ; club ; colg ; convulsion ; cover
        hallucinations	-5	daught is ; de <month> ; de mi ; decent ; desd que ; dio ; director ; do we
        hallucinations	-5	door and ; drov ; due ; dying ; el <eat> ; el <treatment> ; enough ; esa
        hallucinations	-5	everybody ; favorit ; field ; firm ; for one ; gan ; gav me ; glad ; hag ; ham
        hallucinations	-5	help with ; hijo ; him and ; hundr ; hung ; i <angry> ; i <clothes> ; i <give>
        hallucinations	-5	i <home> ; i driv ; i got ; i just ; i read ; i thought ; idk ; if <stranger>
        hallucinations	-5	iglesi ; in <law> ; in april ; issu ; it by ; its only ; juni ; kais
        hallucinations	-5	la <opioid> ; last month ; leg ; licens ; lik an ; lock ; lost ; lot of ; m cok
        hallucinations	-5	m self ; me <amount> ; me <go> ; me a ; me pus ; medical ; mi jef ; middl of
        hallucinations	-5	midnight ; mov to ; msg ; much ; my <crowd> ; my <moment> ; my bos ; my niec
        hallucinations	-5	my old ; niec ; nobody has ; nuestr ; old <drug> ; old deal ; on <hold>
        hallucinations	-5	on hold ; on speak ; one with ; onlin ; orang ; out on ; out sinc
        hallucinations	-5	own <furniture> ; pacient ; pagin ; pan ; pleas <say> ; plumb ; port ; problem
        hallucinations	-5	purpl ; quier que ; quisier ; ready ; regres ; reloj ; rul ; run out ; scor
        hallucinations	-5	seizur ; shadow men ; shed ; show up ; sinc east ; sixty day ; snow ; split
        hallucinations	-5	strap ; suggest ; tard ; teach ; team ; the <child> ; the <friend> ; the <last>
        hallucinations	-5	the first ; the guy ; the last ; the numb ; the tim ; the week ; the word
        hallucinations	-5	then i ; then the ; ther an ; thi <month> ; think about ; think i ; thirty day
        hallucinations	-5	thrown ; thursday hand ; tiemp ; tijuan ; to 0 ; to <asleep> ; toi ; tomat
        hallucinations	-5	tomorrow ; top ; un <treatment> ; up through ; wak up ; was a ; was my ; was the
        hallucinations	-5	wash ; we do ; websit ; wev ; wher do ; which is ; wks ago ; writ for ; y los
        hallucinations	-5	y un ; yawn ; you <see> ; youl ; your <treatment> ; ~<night> ; ~<sick> ; ~dts
        hallucinations	-5	~sz
        hallucinations	-6	0 <month> ; 0 nd ; <alcohol> in ; <amount> <headface> ; <ask> <day>
        hallucinations	-6	<asleep> and ; <bodypart> <withdrawal> ; <buy> <eat> ; <chestheart> <pain>
        hallucinations	-6	<child> <play> ; <child> <stimulant> ; <child> <take> ; <continue> in
        hallucinations	-6	<continue> my ; <count> <month> ; <day> de ; <fluid> <blood> ; <give> a
        hallucinations	-6	<go> <child> ; <go> <opening> ; <go> it ; <hit> me ; <illness> <bodypart>
        hallucinations	-6	<job> <say> ; <job> is ; <job> with ; <kin> <asleep> ; <kin> <buy>
        hallucinations	-6	<last> <year> ; <leave> <day> ; <month> <amount> ; <need> 0 ; <need> <give>
        hallucinations	-6	<need> <moment> ; <need> <see> ; <night> <always> ; <official> <need>
        hallucinations	-6	<opioid> <hospital> ; <phone> back ; <phone> from ; <play> de ; <promise> me
        hallucinations	-6	<record> <say> ; <record> of ; <stop> in ; <think> im ; <town> <law>
        hallucinations	-6	<treatment> <crowd> ; <treatment> <need> ; <treatment> en ; <treatment> on
        hallucinations	-6	<treatment> y ; <year> <need> ; a <appointment> ; a <home> ; a <kill> ; a <town>
        hallucinations	-6	aceptan ; aft the ; aliv ; am a ; and <play> ; and her ; and id ; and not
        hallucinations	-6	anywher ; approv ; blood ; buen ; but not ; by 0 ; c ; calend ; cant <breath>
        hallucinations	-6	cant breath ; chart ; chef ; chin ; christma ; could ; cowork ; cuand ; cuant
        hallucinations	-6	de <eat> ; de <go> ; decid ; dieron ; do a ; do not ; dont <need> ; east ; ech
        hallucinations	-6	el ban ; entr ; eso no ; explain ; famili ; february ; fiv ; fly ; for <alcohol>
        hallucinations	-6	fue ; fuert ; gav ; get to ; grup ; hes <go> ; hes see ; hol ; hom and
        hallucinations	-6	how many ; i count ; i would ; id be ; im the ; in <home> ; in your ; intak
        hallucinations	-6	iop ; jan ; jerk ; kick ; kit ; last year ; leas ; library ; lleg ; long
        hallucinations	-6	los <amount> ; marc ; me back ; mejor ; mi comadr ; my <insurance> ; my cousin
        hallucinations	-6	my doctor ; my head ; my parent ; my phon ; no <money> ; no <phone> ; od
        hallucinations	-6	of <crowd> ; old ; on a ; one <headface> ; one <say> ; one and ; paint ; par el
        hallucinations	-6	patron ; pressur ; proof ; reason ; restroom ; say hel ; script ; se pus ; segu
        hallucinations	-6	semana ; shar ; so ther ; sobr ; son <amount> ; song ; soy ; squeez ; station
        hallucinations	-6	stepdad ; stomach ; stuck ; swim ; sz ; tan ; the <appointment>
        hallucinations	-6	the <treatment> ; the park ; the rest ; therapist ; they said ; they wer
        hallucinations	-6	through a ; tmrw ; told us ; took a ; tour ; treatment ; turn out ; usa ; va a
        hallucinations	-6	vomit ; weight ; what do ; wish ; work at ; y platic ; yes ; you <think>
        hallucinations	-6	~<need> ; ~avh
        hallucinations	-7	<bodypart> <hot> ; <bodypart> <pain> ; <buy> <amount> ; <clinician> <job>
        hallucinations	-7	<drive> to ; <fall> off ; <fire> ; <give> <phone> ; <give> my ; <give> to
        hallucinations	-7	<go> <job> ; <headface> <amount> ; <kill> me ; <kin> <job> ; <kin> <opioid>
        hallucinations	-7	<kin> a ; <kin> en ; <money> <take> ; <need> <amount> ; <need> <day>
        hallucinations	-7	<need> <die> ; <need> <need> ; <need> <stranger> ; <opioid> in
        hallucinations	-7	<promise> <write> ; <remember> ; <rope> <room> ; <say> she ; <school> a
        hallucinations	-7	<see> <clinician> ; <stranger> <treatment> ; <stranger> at ; <take> <opioid>
        hallucinations	-7	<take> <phone> ; <vendor> ; <vermin> in ; @ ; a <consume> ; a <friend>
        hallucinations	-7	a <height> ; a <partner> ; a <stimulant> ; a lot ; about 0 ; about a ; airport
        hallucinations	-7	and nev ; arregl ; at work ; bad ; bag ; bug on ; build ; busc ; cal it ; camp
        hallucinations	-7	cant hold ; company ; cond ; corazon ; cuid a ; dan ; diez ; divorc ; end
        hallucinations	-7	es par ; f <opioid> ; fax ; fist ; front of ; given ; goe ; hav a ; hed ; hic
        hallucinations	-7	hot ; how to ; hx ; i <leave> ; i <play> ; i had ; ill ; im at ; im in ; in an
        hallucinations	-7	in front ; in with ; intern ; jef ; key ; lab ; level ; lik somebody ; lin at
        hallucinations	-7	manag ; mand ; manej ; me tom ; mean ; meet ; mientra ; morning ; my <day>
        hallucinations	-7	my <pet> ; my <play> ; my <school> ; my heart ; my kid ; nad <amount> ; nad mas
        hallucinations	-7	nail ; neith ; nic ; ninety ; no <go> ; not the ; of <opioid> ; of that
        """
}
