extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	3	<withdrawal> himself ; <write> <say> ; <write> a ; <write> our
        hallucinations	3	<year> <furniture> ; <year> ahi ; <year> old ; <year> straight ; a <moment>
        hallucinations	3	a pedirl ; a wheel ; about the ; afternoon she ; ago keep ; ago talk ; ahi
        hallucinations	3	aint got ; alg ; alguien en ; am <moment> ; and <ask> ; and <caretaking>
        hallucinations	3	and <day> ; and as ; and told ; animal en ; ano 0 ; ano ahi ; apareci ; applaud
        hallucinations	3	are <angry> ; argu ; arm that ; ask me ; at <bodypart> ; at a ; at wasp
        hallucinations	3	ate someth ; attend ; baby ; baby down ; bak a ; bed doesnt ; been hand
        hallucinations	3	been pack ; been pick ; been quiet ; been to ; bien feo ; borrego ; bp 0 ; bras
        hallucinations	3	broth been ; bus ; but my ; cal roommat ; cal whisper ; cant <eat> ; cap 0
        hallucinations	3	car ma ; carpet 0 ; check if ; clr roommat ; cocin me ; cold sun ; cold sunday
        hallucinations	3	confetti ; confus and ; contest no ; contestan ; cosa fea ; cun est ; cup
        hallucinations	3	cup each ; custom at ; d de ; d tremor ; dai at ; dai seven ; daught want
        hallucinations	3	dawn he ; day four ; day til ; de mano ; dead moth ; decad and ; del <write>
        hallucinations	3	dia temblor ; diari ahorit ; diari va ; dic papi ; dig them ; direct a
        hallucinations	3	doming dic ; dont <say> ; down <always> ; down saturday ; down someth
        hallucinations	3	drink cold ; dry saturday ; dud that ; dxm + ; el hotel ; el miercol ; el pist
        hallucinations	3	elot y ; er say ; est apag ; est le ; estoy ; estudi y ; even she ; everyth i
        hallucinations	3	eye ; f <try> ; f mushroom ; fan is ; fath hes ; fath on ; fath re ; febrer
        hallucinations	3	feet so ; ferry dock ; flick ; floor ; floor she ; follow ; for <amount> ; foto y
        hallucinations	3	from <medicine> ; from box ; ful ; g <day> ; gato ; gf ; girl in ; giv detail
        hallucinations	3	giv him ; gown ; grandson ask ; guest 0 ; gut and ; h <past> ; h aft ; h ago
        hallucinations	3	ha tom ; hablan desd ; has <start> ; has start ; hay <stranger> ; hay vaca
        hallucinations	3	he <consume> ; he <say> ; he keep ; he look ; he promis ; helicopt
        hallucinations	3	her <withdrawal> ; her her ; her lap ; her quinceaner ; herman llev ; him drink
        hallucinations	3	him who ; his brandy ; his whiskey ; hold it ; hotel ; husb in ; i <consume>
        hallucinations	3	i <eat> ; i wrot ; ice 0 ; ice i ; in day ; in my ; in out ; indoor ; infirmary
        hallucinations	3	inpatient bed ; insid ; insist ; insult ; is <build> ; is <put> ; is funny
        hallucinations	3	is keep ; is mov ; is pack ; it clos ; its <night> ; its tuesday ; jail med
        hallucinations	3	job she ; k ; keep ask ; keep com ; keep pluck ; keep turn ; kid she ; la lampar
        hallucinations	3	la niet ; la saban ; la tercer ; lady in ; lampar ; last gin ; lat wif
        hallucinations	3	laugh with ; le <blood> ; le jal ; le tien ; lie ; los <die> ; los <hear>
        hallucinations	3	los oye ; lug ; m <eat> ; m <stimulant> ; me <angry> ; me lo ; med 0 ; mes es
        hallucinations	3	mi roommat ; mirror and ; motel night ; moth he ; my eyebrow ; my plat ; nam x
        hallucinations	3	neck ; negotiat ; neighbor are ; neighbor is ; neighbor of ; no <build>
        hallucinations	3	no <take> ; no rat ; no sab ; no se ; no train ; nobody <hear> ; nobody hear
        hallucinations	3	noma <think> ; not <confused> ; not confus ; not threaten ; o x ; of cok
        hallucinations	3	of seventeen ; off by ; on <child> ; on spic ; one about ; orient to ; our <die>
        hallucinations	3	own <day> ; pack for ; papi ahi ; passenger ; peopl cam ; peopl talk
        hallucinations	3	pick thread ; pijam ; plat and ; plaz de ; plu whatev ; popov sinc ; por <year>
        hallucinations	3	por ano ; porqu lo ; porqu segun ; probab say ; puert y ; q <week> ; qt
        hallucinations	3	que <month> ; que afuer ; que mes ; quier despert ; recogniz him ; red
        hallucinations	3	refus transport ; rent todo ; request bed ; review <town> ; room ; sab a ; saban
        hallucinations	3	saqu ; sat <shake> ; school thi ; see noth ; seen my ; senor ; senor en
        hallucinations	3	senorit mi ; sez ; she in ; show on ; sinc <month> ; sinc wk ; slap at ; sob i
        hallucinations	3	solt el ; som the ; sombra en ; son dad ; stand <soon> ; stand next ; stay so
        hallucinations	3	stick that ; stop his ; stov on ; su <alcohol> ; sud much ; sun need ; sunday two
        hallucinations	3	swallow ; swamp cool ; tap las ; team think ; tech y ; tehuacan ; text back
        hallucinations	3	than you ; the <emergency> ; the <outdoors> ; the cov ; the grap ; the hal
        hallucinations	3	the neighbour ; the rug ; the upstair ; them out ; ther and ; ther two
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
        hallucinations	-3	<amount> <treatment> ; <amount> one ; <angry> over ; <appointment> for
        hallucinations	-3	<ask> to ; <awake> <amount> ; <awake> up ; <blade> in ; <bodypart> <chestheart>
        hallucinations	-3	<breath> condition ; <cannabis> <stimulant> ; <child> <day> ; <church> <church>
        hallucinations	-3	<clinician> <amount> ; <clothes> <room> ; <consume> <town> ; <container> and
        hallucinations	-3	<crowd> <consume> ; <crowd> <play> ; <day> its ; <drive> with
        hallucinations	-3	<friend> <unreal> ; <furniture> <opening> ; <furniture> in ; <go> <eat>
        hallucinations	-3	<hit> her ; <home> <count> ; <home> <night> ; <job> 0 ; <key> ; <kin> <headface>
        hallucinations	-3	<kin> <pill> ; <law> and ; <leave> on ; <money> and ; <month> <need>
        hallucinations	-3	<month> <past> ; <month> de ; <need> <eat> ; <need> out ; <needle> in
        hallucinations	-3	<night> <job> ; <night> <stop> ; <official> <law> ; <official> <order>
        hallucinations	-3	<opioid> <medicine> ; <outdoors> on ; <outdoors> with ; <partner> <consume>
        hallucinations	-3	<partner> <phone> ; <partner> de ; <past> <need> ; <pet> is ; <phone> <stop>
        hallucinations	-3	<phone> in ; <phone> on ; <photo> de ; <put> <outdoors> ; <room> <blade>
        hallucinations	-3	<room> with ; <sad> <say> ; <say> <play> ; <say> <stop> ; <say> dont ; <say> how
        hallucinations	-3	<say> of ; <school> the ; <see> lik ; <soon> step ; <stimulant> <take>
        hallucinations	-3	<stop> <always> ; <take> <consume> ; <take> <night> ; <take> <photo>
        hallucinations	-3	<take> <take> ; <take> off ; <take> up ; <think> <write> ; <trade> <amount>
        hallucinations	-3	<treatment> or ; <treatment> par ; <vermin> <breath> ; <vermin> sit ; <water> in
        hallucinations	-3	<water> with ; <write> and ; a <asleep> ; a <calm> ; a <hit> ; a <job>
        hallucinations	-3	a <medicine> ; a person ; acuerd ; ad ; admission ; alcohol detox
        hallucinations	-3	an <treatment> ; and <count> ; and cam ; and two ; and would ; anoth ; anyway
        hallucinations	-3	around <amount> ; at 0 ; bank ; barb ; bark in ; be the ; between the ; bles
        hallucinations	-3	buena ; c/o ; caj ; cak ; cal from ; can you ; center ; cok at ; concern
        hallucinations	-3	condition <see> ; condition watch ; consejer ; could <stranger> ; couldnt tel
        hallucinations	-3	cow ; ct ; dang ; dat the ; de <play> ; de que ; dead sist ; decemb ; declin
        hallucinations	-3	did a ; doe a ; doe the ; dos mes ; driveway ; each ; eap ; el <clothes>
        hallucinations	-3	elephant ; elevator ; es que ; ese ; eso ; evening ; everyon ; fel off
        hallucinations	-3	for <eat> ; forgiv ; front <furniture> ; fueron ; gat ; gma ; go back ; grandkid
        hallucinations	-3	ground ; gues ; guy in ; hav <illness> ; hel ; her on ; him tel ; hous in
        hallucinations	-3	how long ; how much ; hug ; i <blood> ; i <fall> ; i lost ; i work ; id rath
        hallucinations	-3	if im ; if ther ; if you ; igual ; im doing ; in for ; in may ; is that
        hallucinations	-3	it every ; its <stimulant> ; l <bodypart> ; la <headface> ; la <law> ; la <town>
        hallucinations	-3	la de ; la vid ; label ; landlin ; law ; le <hit> ; let ; lin of ; look lik
        hallucinations	-3	loos ; lunch and ; mak it ; mayb <amount> ; me <consume> ; me <happy> ; me dej
        hallucinations	-3	me he ; me qued ; meno ; mensaj ; mezcal el ; mi <clinician> ; mio ; mow
        hallucinations	-3	my <hear> ; my <record> ; my back ; my friend ; my sist ; my whol ; nad de
        hallucinations	-3	nam he ; ni nad ; nin <day> ; nin day ; no <crowd> ; no <leave> ; no ~si
        hallucinations	-3	noon and ; not <say> ; old man ; on <alcohol> ; on <outdoors> ; on own ; on thi
        hallucinations	-3	only <consume> ; only over ; or a ; ostrich ; ostrich and ; our <crowd> ; outsid
        hallucinations	-3	panel ; parec ; pes ; pin ; ppo ; pregnant ; privat ; pued <stop> ; pur ; put in
        hallucinations	-3	que <need> ; r ; razor ; referral ; rig ; sad ; saf ; say i ; say if ; scal
        hallucinations	-3	se cort ; see and ; she has ; should be ; should hear ; si falt ; so that
        hallucinations	-3	som <night> ; soy de ; spot ; spray ; squirrel sit ; study ; such ; suegr dej
        hallucinations	-3	tak the ; tel le ; teng ; teni ; texa ; that <amount> ; that is ; that way
        hallucinations	-3	the <key> ; the bridg ; the coffe ; the county ; the lak ; the lin
        hallucinations	-3	through <day> ; to <clothes> ; to <give> ; to <hear> ; to <kin> ; to <record>
        hallucinations	-3	to us ; trabaj en ; ven ; vet ; viv con ; vm ; voy a ; was hear ; way
        hallucinations	-3	went brok ; what city ; whil ; wil be ; with ostrich ; y mi ; y por ; yog
        hallucinations	-3	you <phone> ; you for ; you see ; your <colleague> ; zapato ; ~<colleague>
        hallucinations	-3	~<eat> ; ~<take> ; ~le ; ~opi no ; ~tak
        hallucinations	-4	+ 0 ; 0 0 ; 0 mes ; 0 or ; 0 p ; <alcohol> <alcohol> ; <alcohol> <year>
        hallucinations	-4	<amount> 0 ; <amount> <consume> ; <amount> <money> ; <amount> <phone>
        hallucinations	-4	<amount> <take> ; <amount> as ; <amount> por ; <amount> que ; <ask> about
        hallucinations	-4	<asleep> <eat> ; <asleep> <furniture> ; <bodypart> <amount>
        hallucinations	-4	<bodypart> <palecolor> ; <bodypart> <vermin> ; <calm> and ; <child> <consume>
        hallucinations	-4	<child> <drive> ; <child> no ; <clinician> <treatment> ; <cold> <fluid>
        hallucinations	-4	<colleague> <need> ; <consume> de ; <container> <container> ; <container> y
        hallucinations	-4	<crowd> <job> ; <crowd> de ; <crowd> for ; <day> <give> ; <day> is ; <day> or
        hallucinations	-4	<die> de ; <eat> lik ; <eat> the ; <friend> <take> ; <give> her ; <happy> <day>
        hallucinations	-4	<happy> <take> ; <headface> are ; <hear> <child> ; <hear> lik ; <home> <child>
        hallucinations	-4	<hospital> <amount> ; <insurance> <insurance> ; <job> <go> ; <job> a ; <job> de
        hallucinations	-4	<kin> <count> ; <kin> <drive> ; <kin> <fall> ; <kin> <money> ; <kin> <month>
        hallucinations	-4	<kin> <trade> ; <kin> me ; <kin> the ; <kin> third ; <kin> was ; <last> wk
        hallucinations	-4	<last> yr ; <law> <amount> ; <law> <stimulant> ; <lock> ; <lock> <room>
        hallucinations	-4	<medicine> and ; <moment> <asleep> ; <moment> <kin> ; <moment> <need>
        hallucinations	-4	<moment> a ; <moment> and ; <money> <amount> ; <money> un ; <month> <consume>
        hallucinations	-4	<month> <moment> ; <month> i ; <need> <appointment> ; <need> <job>
        hallucinations	-4	<need> <kin> ; <need> off ; <need> someth ; <need> the ; <night> 0
        hallucinations	-4	<night> <clinician> ; <night> sinc ; <night> x ; <official> and ; <order> 0
        hallucinations	-4	<outdoors> <month> ; <outdoors> de ; <pain> <chestheart> ; <partner> <happy>
        hallucinations	-4	<past> <daytime> ; <past> i ; <phone> <take> ; <phone> for ; <photo> and
        hallucinations	-4	<photo> on ; <photo> up ; <play> <go> ; <play> <moment> ; <put> las ; <put> my
        hallucinations	-4	<record> and ; <remember> the ; <room> 0 ; <room> <container> ; <room> con
        hallucinations	-4	<rope> in ; <say> <continue> ; <say> <give> ; <say> <opioid> ; <say> at
        hallucinations	-4	<say> hel ; <school> 0 ; <school> <amount> ; <see> <outdoors> ; <see> your
        hallucinations	-4	<soon> de ; <start> <stimulant> ; <stimulant> <kin> ; <stimulant> <last>
        hallucinations	-4	<stimulant> on ; <stranger> els ; <stranger> lik ; <take> <go> ; <take> a
        hallucinations	-4	<take> out ; <think> <stranger> ; <think> <treatment> ; <think> <unreal>
        hallucinations	-4	<think> i ; <treatment> <moment> ; <treatment> <past> ; <treatment> <stop>
        hallucinations	-4	<treatment> <take> ; <treatment> at ; <treatment> for ; <trust> ; <unreal> y
        hallucinations	-4	<vermin> <height> ; <week> <past> ; <week> for ; <withdrawal> in ; <write> with
        hallucinations	-4	a <build> ; a <colleague> ; a <color> ; a <count> ; a <media> ; a group ; a las
        hallucinations	-4	a patient ; a word ; act ; actual ; adult ; age ; ago i ; agost ; air condition
        hallucinations	-4	all right ; alon ; alumni ; alway ; an old ; and <fluid> ; and <give>
        hallucinations	-4	and every ; and then ; ano pas ; anthem ; app ; apunt ; army ; attack
        hallucinations	-4	away from ; ban ; be a ; bel ; bucket ; burn ; by a ; cal back ; cam up ; can do
        hallucinations	-4	cant get ; cas <colleague> ; cent ; centr ; cer ; certificat ; check in ; cit
        hallucinations	-4	cod ; comput ; consum ; content ; could i ; crash ; cuest ; dar ; de <amount>
        hallucinations	-4	desk ; despu ; despu de ; dia de ; dia desd ; diner ; do <crowd> ; dolor
        hallucinations	-4	dont ~<consume> ; e ; el <container> ; el <official> ; el <trade> ; el tal
        hallucinations	-4	encontr ; english ; envelop ; es el ; es por ; experienc ; fifteen ; fil
        hallucinations	-4	find the ; fir ; flight ; grandfath ; gray ; grew ; gust ; guy who
        hallucinations	-4	hac <moment> ; hacen ; had <vermin> ; had bee ; had one ; half of ; hang
        hallucinations	-4	hast que ; hav <amount> ; he use ; hear peopl ; her in ; her moth ; hes going
        hallucinations	-4	high ; his <chestheart> ; honey <go> ; honey cam ; how do ; i <job> ; i been
        hallucinations	-4	i hear ; i left ; i liv ; i look ; im <amount> ; im <consume> ; imagin
        hallucinations	-4	in county ; ingl ; inpatient ; intent ; its about ; its cok ; its in
        hallucinations	-4	ive <stop> ; ive got ; knif ; la iglesi ; la nariz ; la podi ; larg
        hallucinations	-4	las <amount> ; last week ; last wk ; last yr ; lead ; length ; lesson every
        hallucinations	-4	licenci ; lik a ; lik that ; littl light ; lo <see> ; look at ; look for
        hallucinations	-4	los audifono ; mark ; me <feel> ; me <give> ; me about ; me hear ; meant
        hallucinations	-4	medicin ; minuto ; mis <child> ; mis <kin> ; muer ; murd ; my <trade> ; my feet
        hallucinations	-4	my husband ; my landlord ; naloxon ; nariz ; navidad ; near every ; need a
        hallucinations	-4	neighbor voic ; no <wait> ; no teng ; no ~sz ; non sinc ; not a ; noth els
        hallucinations	-4	numb on ; ocup ; or is ; or so ; or what ; p / ; parent ; parroqui ; parrot
        hallucinations	-4	pas out ; pay ; personal ; phot ; pink ; plum ; por eso ; por las ; porqu no
        hallucinations	-4	pos ; position ; prend ; pres ; psychiatrist ; punch ; pupil ; que <continue>
        hallucinations	-4	que <say> ; que tien ; recovery ; releas ; ren ; resum ; rop ; run the ; rx
        hallucinations	-4	sat in ; say she ; schedul ; screen ; se <put> ; sea ; sec ; septemb ; sid
        hallucinations	-4	slot ; smil ; so hard ; so my ; so we ; sobredosi ; soft ; somebody els ; spent
        hallucinations	-4	spr ; stretch ; structur ; supportiv ; suppos ; swept ; tamal ; team ; telefon
        hallucinations	-4	ten ; teng 0 ; term ; that all ; that what ; the <gun> ; the <hospital>
        hallucinations	-4	the <pill> ; the <school> ; the <tool> ; the <week> ; the bar ; the cat
        hallucinations	-4	the day ; the honey ; the kid ; the only ; the plac ; therapy ; thi <year>
        hallucinations	-4	thi year ; thin so ; throw up ; tied ; til 0 ; to <build> ; to sleep ; to work
        hallucinations	-4	too much ; trash ; tre mes ; tuv ; unles ; veint ; veo arana ; ver ; vide ; vien
        hallucinations	-4	voic all ; voic lesson ; voicemail ; wal for ; want off ; was cros ; was in
        hallucinations	-4	we can ; wear ; weath ; weekend and ; what would ; when he ; when my ; when she
        hallucinations	-4	wher you ; which ; whod ; wif think ; with it ; with my ; with one ; worri
        hallucinations	-4	would you ; wouldnt say ; y su ; your <phone> ; your numb ; your plac ; youv
        hallucinations	-4	zoom ; ~<amount> ; ~<chestheart> ; ~<clinician> ; ~<insurance> ; ~<money>
        hallucinations	-4	~<seizure> ; ~<withdrawal> ; ~cp ; ~it ; ~one ; ~w/d
        hallucinations	-5	% ; 0 % ; 0 nd ; <always> <month> ; <amount> <ask> ; <amount> <headface>
        hallucinations	-5	<amount> <home> ; <amount> <need> ; <amount> <outdoors> ; <amount> at
        hallucinations	-5	<ask> <appointment> ; <asleep> en ; <buy> <home> ; <clinician> <say>
        hallucinations	-5	<clinician> <write> ; <clothes> <container> ; <colleague> <say>
        hallucinations	-5	<consume> <drug> ; <continue> me ; <count> and ; <day> <job> ; <day> <leave>
        hallucinations	-5	<day> <school> ; <day> <treatment> ; <day> <wait> ; <day> desd
        hallucinations	-5	<drive> <continue> ; <drive> <job> ; <drive> <kin> ; <drive> <outdoors>
        hallucinations	-5	<drive> and ; <eat> <always> ; <eat> de ; <eat> with ; <fall> <room> ; <feel> it
        hallucinations	-5	<give> <home> ; <give> la ; <go> <past> ; <go> <put> ; <go> her
        hallucinations	-5	<hear> <church> ; <hear> de ; <home> <kin> ; <home> <month> ; <home> to
        hallucinations	-5	<job> <moment> ; <job> <money> ; <job> <school> ; <job> en ; <job> i
        hallucinations	-5	<kin> <consume> ; <last> <week> ; <leave> in ; <moment> <home>
        hallucinations	-5	<moment> <moment> ; <moment> my ; <moment> with ; <money> <day> ; <money> no
        hallucinations	-5	<need> <furniture> ; <need> <home> ; <need> with ; <outdoors> the
        hallucinations	-5	<partner> <month> ; <partner> <think> ; <past> de ; <phone> <daytime>
        hallucinations	-5	<phone> <write> ; <phone> at ; <play> <amount> ; <play> <clothes> ; <play> en
        hallucinations	-5	<play> y ; <promise> <trust> ; <put> el ; <put> in ; <room> <opening>
        hallucinations	-5	<say> <goodbye> ; <say> <wait> ; <say> that ; <school> <child> ; <school> and
        hallucinations	-5	<sedative> <medicine> ; <sedative> sinc ; <see> <play> ; <see> for ; <sober>
        hallucinations	-5	<soon> <stranger> ; <stop> <month> ; <stop> <phone> ; <stop> a
        hallucinations	-5	<stranger> <crowd> ; <take> <eat> ; <take> <medicine> ; <take> <need>
        hallucinations	-5	<take> <stranger> ; <take> him ; <take> la ; <take> them ; <think> <go>
        hallucinations	-5	<think> about ; <treatment> 0 ; <treatment> <amount> ; <treatment> <child>
        hallucinations	-5	<treatment> <colleague> ; <treatment> <hospital> ; <vermin> y ; <water> and
        hallucinations	-5	<week> <amount> ; <write> me ; <write> the ; <year> <take> ; a <furniture>
        hallucinations	-5	a <gun> ; a <school> ; a bad ; a box ; a boy ; a good ; a liv ; a mat
        hallucinations	-5	about you ; abt ; aft <job> ; aft that ; all the ; allow ; am a ; ambulatori
        hallucinations	-5	and <consume> ; and <stop> ; ant de ; any ; anymor ; at noon ; avis ; back from
        hallucinations	-5	beat ; becaus i ; big ; birthday ; bit ; black ; bor ; both ; boyfriend
        hallucinations	-5	breastbon ; brother ; cal the ; cant <hold> ; cant do ; cash ; caught ; cheap
        hallucinations	-5	chil ; cigaret ; clear ; click ; clr <kin> ; clr on ; club ; cover ; daught is
        hallucinations	-5	de <month> ; de mi ; decent ; desd que ; dio ; director ; do we ; door and
        hallucinations	-5	drov ; due ; dying ; el <eat> ; el <treatment> ; enough ; esa ; everybody
        hallucinations	-5	favorit ; firm ; for one ; gan ; gav me ; glad ; hag ; ham ; help with ; hijo
        hallucinations	-5	hundr ; hung ; i <clothes> ; i <give> ; i <home> ; i driv ; i got ; i just
        hallucinations	-5	i read ; i thought ; idk ; if <stranger> ; iglesi ; in <law> ; in april ; issu
        hallucinations	-5	it by ; its only ; juni ; kais ; la <opioid> ; last month ; leg ; licens
        hallucinations	-5	lik an ; lock ; lost ; lot of ; m cok ; me <amount> ; me <go> ; me <pain> ; me a
        hallucinations	-5	me pus ; medical ; mi jef ; middl of ; midnight ; mov to ; msg ; much
        hallucinations	-5	my <crowd> ; my <moment> ; my bos ; my niec ; my old ; niec ; nobody has
        hallucinations	-5	nuestr ; old <drug> ; old deal ; on <hold> ; on hold ; on speak ; one with
        hallucinations	-5	onlin ; orang ; out on ; out sinc ; own <furniture> ; pacient ; pagin ; pan
        hallucinations	-5	pleas <say> ; plumb ; port ; problem ; purpl ; quier que ; quisier ; ready
        hallucinations	-5	regres ; reloj ; rul ; run out ; scor ; seizur ; shadow men ; shed ; show up
        hallucinations	-5	sinc east ; sixty day ; snow ; split ; strap ; sz ; sí ; tard ; teach
        hallucinations	-5	the <child> ; the <friend> ; the <last> ; the first ; the guy ; the last
        hallucinations	-5	the numb ; the tim ; the week ; the word ; then i ; then the ; ther an
        hallucinations	-5	thi <month> ; think about ; think i ; thirty day ; thrown ; thursday hand
        hallucinations	-5	tiemp ; tijuan ; to 0 ; to <asleep> ; toi ; tomat ; tomorrow ; top
        hallucinations	-5	un <treatment> ; up through ; wak up ; was a ; was my ; was the ; wash ; we do
        hallucinations	-5	websit ; wev ; wher do ; which is ; wks ago ; writ for ; y los ; y un ; yawn
        hallucinations	-5	you <see> ; youl ; your <treatment> ; ~<night> ; ~<sick> ; ~dts ; ~sz
        hallucinations	-6	0 <month> ; <alcohol> in ; <ask> <day> ; <asleep> and ; <bodypart> <withdrawal>
        hallucinations	-6	<buy> <eat> ; <chestheart> <pain> ; <child> <play> ; <child> <stimulant>
        hallucinations	-6	<child> <take> ; <continue> in ; <continue> my ; <count> <month> ; <day> de
        hallucinations	-6	<fluid> <blood> ; <give> a ; <go> <child> ; <go> <opening> ; <go> it ; <hit> me
        hallucinations	-6	<illness> <bodypart> ; <job> <say> ; <job> is ; <job> with ; <kin> <asleep>
        hallucinations	-6	<kin> <buy> ; <last> <year> ; <leave> <day> ; <month> <amount> ; <need> 0
        hallucinations	-6	<need> <give> ; <need> <moment> ; <need> <see> ; <night> <always>
        hallucinations	-6	<official> <need> ; <opioid> <hospital> ; <phone> back ; <phone> from
        hallucinations	-6	<play> de ; <promise> me ; <record> <say> ; <record> of ; <stop> in ; <think> im
        hallucinations	-6	<town> <law> ; <treatment> <crowd> ; <treatment> <need> ; <treatment> en
        hallucinations	-6	<treatment> on ; <treatment> y ; a <appointment> ; a <home> ; a <kill>
        hallucinations	-6	a <town> ; aceptan ; aft the ; aliv ; and 0 ; and <play> ; and her ; and id
        hallucinations	-6	and not ; anywher ; approv ; blood ; buen ; but not ; by 0 ; c ; calend
        hallucinations	-6	cant <breath> ; cant breath ; chart ; chef ; chin ; christma ; colg ; convulsion
        hallucinations	-6	could ; cowork ; cuand ; cuant ; de <eat> ; de <go> ; decid ; dieron ; do a
        hallucinations	-6	do not ; dont <need> ; east ; ech ; el ban ; entr ; eso no ; explain ; famili
        hallucinations	-6	february ; field ; fiv ; fly ; for <alcohol> ; fue ; fuert ; gav ; get to ; grup
        hallucinations	-6	hes <go> ; hes see ; him and ; hol ; hom and ; how many ; i <angry> ; i count
        hallucinations	-6	i would ; id be ; im the ; in <home> ; in your ; intak ; iop ; jan ; jerk ; kick
        hallucinations	-6	kit ; last year ; leas ; library ; lleg ; long ; los <amount> ; m self ; marc
        hallucinations	-6	me back ; mejor ; mi comadr ; my <insurance> ; my cousin ; my doctor ; my head
        hallucinations	-6	my parent ; my phon ; no <money> ; no <phone> ; od ; of <crowd> ; old ; on a
        hallucinations	-6	one <headface> ; one <say> ; one and ; paint ; par el ; patron ; pressur ; proof
        hallucinations	-6	reason ; restroom ; say hel ; script ; se pus ; segu ; semana ; shar ; so ther
        hallucinations	-6	sobr ; son <amount> ; song ; soy ; squeez ; station ; stepdad ; stomach ; stuck
        hallucinations	-6	suggest ; swim ; tan ; the <appointment> ; the <treatment> ; the park ; the rest
        hallucinations	-6	therapist ; they said ; they wer ; through a ; tmrw ; told us ; took a ; tour
        hallucinations	-6	treatment ; turn out ; usa ; va a ; vomit ; weight ; what do ; wish ; work at
        hallucinations	-6	y platic ; yes ; you <think> ; ~<need> ; ~avh
        hallucinations	-7	<bodypart> <hot> ; <bodypart> <pain> ; <buy> <amount> ; <clinician> <job>
        hallucinations	-7	<drive> to ; <fall> off ; <fire> ; <give> <phone> ; <give> my ; <give> to
        hallucinations	-7	<go> <job> ; <headface> <amount> ; <kill> me ; <kin> <job> ; <kin> <opioid>
        hallucinations	-7	<kin> a ; <kin> en ; <money> <take> ; <need> <amount> ; <need> <day>
        hallucinations	-7	<need> <die> ; <need> <need> ; <need> <stranger> ; <opioid> in
        hallucinations	-7	<promise> <write> ; <remember> ; <rope> <room> ; <say> she ; <school> a
        hallucinations	-7	<see> <clinician> ; <stranger> <treatment> ; <stranger> at ; <take> <opioid>
        hallucinations	-7	<take> <phone> ; <vendor> ; <vermin> in ; <year> <need> ; @ ; a <consume>
        hallucinations	-7	a <friend> ; a <height> ; a <partner> ; a <stimulant> ; a lot ; about 0
        hallucinations	-7	about a ; airport ; and nev ; arregl ; at work ; bad ; bag ; bug on ; build
        hallucinations	-7	busc ; cal it ; camp ; cant hold ; company ; cond ; corazon ; cuid a ; dan
        hallucinations	-7	diez ; end ; es par ; f <opioid> ; fax ; fist ; front of ; given ; goe ; hav a
        hallucinations	-7	hav to ; hic ; hot ; how to ; hx ; i <leave> ; i <play> ; i had ; ill ; im at
        hallucinations	-7	im in ; in an ; in front ; in with ; insuranc ; intern ; jef ; key ; lab
        hallucinations	-7	lik somebody ; lin at ; manag ; mand ; manej ; me tom ; mean ; meet ; mientra
        hallucinations	-7	morning ; my <day> ; my <pet> ; my <play> ; my <school> ; my heart ; my kid
        hallucinations	-7	nad <amount> ; nad mas ; nail ; neith ; nic ; ninety ; no <go> ; not the
        hallucinations	-7	of <opioid> ; of that ; on <opioid> ; one of ; open ; our <outdoors> ; park
        """
}
