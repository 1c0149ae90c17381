extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	4	the <emergency> ; the <headface> ; the <phone> ; the bee ; the cha ; the committe
        hallucinations	4	the fac ; the grap ; the men ; the milk ; the mirror ; the neighbour
        hallucinations	4	the radiator ; the sixth ; the skin ; the tar ; the television ; the turn
        hallucinations	4	the umbrel ; the upstair ; them out ; ther <crowd> ; ther <play> ; ther somebody
        hallucinations	4	ther someon ; ther two ; they wont ; thi <furniture> ; thi dai ; thi pm
        hallucinations	4	third <night> ; though she ; tien <shake> ; tienen <amount> ; tim her ; tim its
        hallucinations	4	to <amount> ; to <take> ; tobil ; toc y ; tocan y ; today dai ; today includ
        hallucinations	4	toddl ; told me ; tongu tremor ; tonight to ; torreon ; touch her ; tremor sweat
        hallucinations	4	tuck ; tuvier ; tuvier sent ; two guy ; two last ; u check ; una que
        hallucinations	4	und <furniture> ; und sink ; up <container> ; up sinc ; up thought ; up would
        hallucinations	4	usual for ; vaci el ; ve a ; ve vibora ; vec ; vent they ; violenci nieg ; wal of
        hallucinations	4	wal when ; walk ; want a ; was <alone> ; was <goodbye> ; was paid ; was wav
        hallucinations	4	wav at ; way <say> ; way say ; we hid ; we look ; wear off ; what i ; what the
        hallucinations	4	wher he ; whiskey on ; whiskey thre ; who we ; why ; wif keep ; with voic
        hallucinations	4	wk incl ; wont look ; work boot ; wring <fluid> ; wring wet ; x tonight
        hallucinations	4	xanax cold ; xfer m ; y <angry> ; y <awake> ; y platicamo ; yard in ; yest for
        hallucinations	4	yrs of
        hallucinations	3	0 <see> ; 0 activ ; 0 keep ; 0 without ; 0 yrs ; <alcohol> <vermin>
        hallucinations	3	<alcohol> lu ; <always> <opening> ; <always> <sedative> ; <always> til
        hallucinations	3	<angry> <hit> ; <angry> <leave> ; <appointment> <opening> ; <ask> his
        hallucinations	3	<ask> what ; <breath> and ; <build> <insurance> ; <calm> <furniture>
        hallucinations	3	<caretaking> ma ; <child> 0 ; <child> <hear> ; <church> <hear> ; <clean> <happy>
        hallucinations	3	<clothes> <crowd> ; <clothes> becaus ; <colleague> 0 ; <colleague> are
        hallucinations	3	<confused> x ; <consume> foc ; <container> <pet> ; <continue> pluck ; <crowd> to
        hallucinations	3	<day> <breath> ; <day> <money> ; <day> <photo> ; <day> es ; <day> til ; <day> tod
        hallucinations	3	<die> le ; <drug> that ; <furniture> <height> ; <furniture> est ; <furniture> has
        hallucinations	3	<give> <confused> ; <give> detail ; <give> out ; <go> <bodypart> ; <go> down
        hallucinations	3	<go> perd ; <go> segun ; <happy> along ; <happy> pas ; <headface> on
        hallucinations	3	<hear> <build> ; <hear> <kin> ; <hear> <stranger> ; <hear> ex ; <hear> his
        hallucinations	3	<hear> nad ; <height> 0 ; <home> <clothes> ; <hot> ; <hot> <think> ; <hot> vent
        hallucinations	3	<insurance> they ; <kin> real ; <lock> her ; <moment> <day> ; <moment> hay
        hallucinations	3	<night> de ; <night> ive ; <night> non ; <night> over ; <night> up
        hallucinations	3	<palecolor> by ; <partner> <unreal> ; <pet> no ; <phone> <eat> ; <phone> <friend>
        hallucinations	3	<photo> <rope> ; <photo> <start> ; <photo> out ; <play> <amount> ; <play> and
        hallucinations	3	<put> <breath> ; <put> <month> ; <rarely> ; <rarely> <phone> ; <room> <write>
        hallucinations	3	<room> only ; <rope> <blood> ; <rope> not ; <say> <crowd> ; <say> <school>
        hallucinations	3	<say> clean ; <say> por ; <say> wer ; <see> <friend> ; <see> <headface>
        hallucinations	3	<see> <sad> ; <see> <treatment> ; <see> pink ; <stop> 0 ; <stop> <sedative>
        hallucinations	3	<stranger> are ; <stranger> con ; <stranger> sent ; <think> <shake> ; <tool> not
        hallucinations	3	<treatment> <furniture> ; <treatment> in ; <unreal> <furniture> ; <unreal> at
        hallucinations	3	<unreal> ve ; <water> hast ; <week> in ; <write> <say> ; <write> down
        hallucinations	3	<year> <asleep> ; <year> old ; a <child> ; a <moment> ; a ballgam ; a cambi
        hallucinations	3	a pedirl ; a plat ; a second ; a slic ; a whit ; accept facility ; afternoon no
        hallucinations	3	ago keep ; ago pick ; agu con ; ahi ; ahorit mi ; air vent ; al <chestheart>
        hallucinations	3	al muchach ; al pech ; alg ; aloud ; alt ; alucin ve ; am <moment> ; ama ya
        hallucinations	3	and <day> ; and <need> ; and lay ; and over ; and perd ; and told ; angry that
        hallucinations	3	ano 0 ; anoch ; apareci ; april ; apt <colleague> ; are writ ; arrib y ; asegur
        hallucinations	3	asegur que ; ask his ; ask what ; at <bodypart> ; at night ; attend ; awak 0
        hallucinations	3	ayudarl ; bak a ; beard ; bed rail ; been off ; been pack ; been pick ; bernadet
        hallucinations	3	borrego en ; bp 0 ; but theyr ; caen ; cal roommat ; cal whisper ; can <see>
        hallucinations	3	cant giv ; cant tel ; car ma ; cara ; cas por ; cat ; cha acros ; chifl
        hallucinations	3	clas thi ; clos ; clos on ; closet que ; cocin me ; comin ; con sombrer
        hallucinations	3	confetti ; confund ; could you ; couldnt say ; cri becaus ; cros ; crowd of
        hallucinations	3	d tremor ; dai at ; dai two ; dat / ; dat not ; daught want ; day going ; day see
        hallucinations	3	day til ; de la ; de mano ; decd ; del closet ; del er ; desintoxicacion
        hallucinations	3	diari va ; dic papi ; different tim ; dig them ; din on ; direct a ; direct the
        hallucinations	3	doe <see> ; doe it ; doe the ; dog und ; doming dic ; dont hav ; dori ; dos in
        hallucinations	3	down every ; down its ; drink sat ; dry saturday ; drywal in ; dts right
        hallucinations	3	duerm no ; duerm tiembl ; ed md ; el <height> ; el hotel ; el vin ; els <see>
        hallucinations	3	es joven ; es normal ; espald ; est <unreal> ; est alucin ; est les
        hallucinations	3	estoy <confused> ; estudi y ; etoh lu ; etoh stop ; everyth i ; f <try>
        hallucinations	3	f <unreal> ; f hallucinat ; fac again ; feo no ; flick ; floor again
        hallucinations	3	fold laundry ; for <amount> ; for folk ; for him ; foreman at ; fourth one
        hallucinations	3	from <medicine> ; gin sinc ; girl in ; giv detail ; giv him ; gon sinc ; got a
        hallucinations	3	hal and ; hallucination sinc ; hay <stranger> ; he <continue> ; he drank
        hallucinations	3	he wouldnt ; health rn ; helicopt ; her <die> ; her <kin> ; her <withdrawal>
        hallucinations	3	her by ; her re ; herman llev ; hes <hear> ; him drink ; him who ; his skin
        hallucinations	3	hold it ; hombr en ; hotel y ; hour ther ; i heard ; i turn ; ice for ; if anyth
        hallucinations	3	in day ; in out ; introduc ; is <build> ; is <unreal> ; is and ; is funny
        hallucinations	3	is keep ; is mov ; is off ; is think ; isnt <phone> ; it clos ; its got ; iv lu
        hallucinations	3	jail deputy ; keep mov ; keep pluck ; keep turn ; kid mov ; know them ; la espald
        hallucinations	3	la saban ; la tercer ; la terminal ; last win ; laugh on ; le meti ; les <phone>
        hallucinations	3	littl boy ; lo llaman ; los brazo ; lvn at ; madr hij ; mam va ; me lo ; me reg
        hallucinations	3	med 0 ; meth only ; mirror and ; my <container> ; my moth ; my pillow ; my sock
        hallucinations	3	n nobody ; nadi ahi ; neck ; neighbor of ; neighbor re ; neighbor son
        hallucinations	3	night ther ; no <alcohol> ; no <build> ; no <sedative> ; no <water> ; no rat
        hallucinations	3	of <friend> ; of <stimulant> ; of <vermin> ; of my ; off diazepam ; off theyd
        hallucinations	3	off wed ; ok thi ; on <child> ; on spe ; one about ; out <night> ; out and
        hallucinations	3	out for ; pati y ; paz descans ; peopl cam ; pesc en ; plat and ; plat ask
        hallucinations	3	plat at ; platic y ; pluck <rope> ; pluck thread ; por la ; porqu lo
        hallucinations	3	porqu segun ; pregunt con ; probab say ; que <alcohol> ; que puebl ; quien es
        hallucinations	3	quit vodk ; radiator ; recamar ; recycl <container> ; recycl bin ; refrigerator
        hallucinations	3	relay ; review <town> ; rn is ; roof he ; sab ni ; saban ; san ; saw my ; se enoj
        hallucinations	3	se llen ; sec ; see a ; segun ; senor ; senor tien ; senorit mi ; serv me ; set
        hallucinations	3	sez ; she <continue> ; sheet that ; shirt he ; show sinc ; shut off
        hallucinations	3	sinc <homeless> ; sinc fri ; sinc i ; sinc monday ; slap at ; soak in
        hallucinations	3	soak sheet ; som mol ; somebody answ ; spe about ; stand ; start last ; stood by
        hallucinations	3	stov on ; su compadr ; sup for ; tech y ; tent ; th day ; that do ; that empty
        hallucinations	3	that oth ; the <drive> ; the <hot> ; the gentleman ; the hal ; the hel ; the mul
        hallucinations	3	the rat ; the resed ; the win ; ther <ask> ; ther and ; ther ask ; they <think>
        hallucinations	3	they arent ; they cam ; thi <appointment> ; thing are ; think hes ; thre without
        hallucinations	3	through hes ; til <break> ; tim today ; to <crowd> ; to hold ; to plac ; tocan
        hallucinations	3	todo fuman ; transf when ; tre ; typ for ; ubic ; un <alone> ; un sol
        hallucinations	3	una gallina ; uncl on ; unk what ; until i ; us could ; vet <alcohol> ; vienen
        hallucinations	3	visual halluc ; voic cal ; wallpap and ; want her ; was <hold> ; was <medicine>
        hallucinations	3	wednesday becaus ; wel she ; weld pip ; wet with ; which <insurance> ; whil
        hallucinations	3	whisper say ; who you ; wif ran ; with pap ; worm ; y <promise> ; y estan
        hallucinations	3	y estoy ; ya le ; yard ; year old ; yel at ; you <ask> ; you ask ; youd
        hallucinations	3	youd <say> ; yrs noth
        hallucinations	-3	+ <alcohol> ; / 0 ; / no ; 0 thi ; 0 today ; <alcohol> <alcohol>
        hallucinations	-3	<amount> <consume> ; <amount> <kin> ; <amount> <leave> ; <amount> <take>
        hallucinations	-3	<amount> <town> ; <amount> <treatment> ; <amount> at ; <amount> is
        hallucinations	-3	<amount> nobody ; <ask> <always> ; <ask> <treatment> ; <asleep> through
        hallucinations	-3	<awake> <amount> ; <blade> <bodypart> ; <blood> in ; <buy> <home>
        hallucinations	-3	<chestheart> <bodypart> ; <chestheart> y ; <child> <drive> ; <church> <outdoors>
        hallucinations	-3	<colleague> <stranger> ; <confused> <think> ; <consume> <take>
        hallucinations	-3	<consume> <town> ; <consume> nad ; <container> on ; <continue> <phone>
        hallucinations	-3	<continue> me ; <crowd> <play> ; <crowd> for ; <day> <day> ; <die> of ; <die> on
        hallucinations	-3	<die> to ; <drive> con ; <drug> <container> ; <drug> <stimulant> ; <eat> 0
        hallucinations	-3	<eat> <go> ; <fluid> in ; <furniture> <need> ; <furniture> in ; <go> <home>
        hallucinations	-3	<go> back ; <go> el ; <headface> hum ; <headface> rol ; <hear> <church>
        hallucinations	-3	<hear> of ; <home> <kin> ; <home> <need> ; <home> <play> ; <home> and
        hallucinations	-3	<insurance> for ; <job> <month> ; <job> <town> ; <job> <week> ; <kin> <asleep>
        hallucinations	-3	<kin> <continue> ; <kin> <law> ; <kin> pas ; <kin> was ; <last> wk
        hallucinations	-3	<law> <amount> ; <law> <stimulant> ; <leave> el ; <moment> <job>
        hallucinations	-3	<moment> <month> ; <moment> <phone> ; <moment> its ; <moment> no
        hallucinations	-3	<need> <child> ; <need> <kin> ; <need> <past> ; <official> <law>
        hallucinations	-3	<official> <order> ; <opening> is ; <opioid> on ; <outdoors> <month>
        hallucinations	-3	<outdoors> a ; <partner> <consume> ; <partner> <container> ; <partner> <kin>
        hallucinations	-3	<partner> <phone> ; <partner> <put> ; <partner> de ; <phone> <need>
        hallucinations	-3	<play> <moment> ; <room> with ; <say> <wait> ; <say> from ; <say> of
        hallucinations	-3	<say> your ; <school> <amount> ; <school> me ; <sedative> aft ; <see> <photo>
        hallucinations	-3	<see> in ; <see> to ; <shake> <furniture> ; <soon> step ; <stimulant> <phone>
        hallucinations	-3	<stimulant> on ; <stimulant> with ; <stop> <always> ; <stop> <opioid>
        hallucinations	-3	<stop> <stimulant> ; <stranger> for ; <take> <bodypart> ; <take> <go> ; <take> a
        hallucinations	-3	<take> out ; <take> through ; <think> <stranger> ; <trade> <drive>
        hallucinations	-3	<treatment> <home> ; <treatment> por ; <week> y ; <withdrawal> in
        hallucinations	-3	<write> <stranger> ; <write> en ; <write> in ; a <furniture> ; a <hot>
        hallucinations	-3	a <trade> ; a nurs ; a shift ; a vec ; abiert ; about you ; aceptan ; aft work
        hallucinations	-3	agency ; agre to ; airport ; amanec ; an <appointment> ; and <always>
        hallucinations	-3	and <take> ; and cam ; and stil ; ant de ; armpit ; around my ; at noon
        hallucinations	-3	audifono ; aug ; back of ; basement ; be the ; bedtim ; beer at ; befor noon
        hallucinations	-3	belong ; below ; bomb ; breakfast ; brought ; bus stop ; but its ; c/o ; cak
        hallucinations	-3	cal from ; cal the ; center ; cerc ; chin ; con que ; could <hear>
        hallucinations	-3	cuant <money> ; dad ; day i ; de <amount> ; de <count> ; de <play> ; de ahi
        hallucinations	-3	decemb ; desk ; despu ; divorc ; dobl por ; dollar ; driv ; each ; el <drive>
        hallucinations	-3	el <eat> ; el <official> ; el tal ; el tequil ; elevator ; encer ; entir
        hallucinations	-3	er <clinician> ; era ; espum ; est bien ; est con ; f <phone> ; f cal ; fiest
        hallucinations	-3	fil ; finish a ; for <alcohol> ; fram ; furth ; futbol ; gas station ; get him
        hallucinations	-3	go back ; go hom ; gues ; gurgl ; gust ; guy in ; had <vermin> ; had bee
        hallucinations	-3	hav it ; he use ; heel ; his fac ; his room ; honey ; honey <go> ; honey cam
        hallucinations	-3	husband bos ; i <happy> ; i <height> ; i own ; i put ; i tel ; im alon ; in july
        hallucinations	-3	in law ; in may ; in thi ; inpt ; is <stop> ; is not ; it on ; its <stimulant>
        hallucinations	-3	job ; juez ; knif ; la <hospital> ; la tard ; lad ; last wk ; lav ; leg
        hallucinations	-3	lesson every ; level ; light ; lin mom ; lin of ; look at ; lun tom ; lunch and
        hallucinations	-3	mano le ; mar dej ; me <amount> ; me <give> ; medical ; medicin ; mi <clinician>
        hallucinations	-3	mi <pet> ; mi vecin ; my <record> ; my <stranger> ; my <trade> ; my broth
        hallucinations	-3	my cat ; my husband ; my kid ; my landlord ; my partn ; my ~<alcohol> ; near
        hallucinations	-3	neighbor voic ; nev <stop> ; no <crowd> ; no <leave> ; now its ; ob ; octob
        hallucinations	-3	of <outdoors> ; off my ; on them ; one <bodypart> ; one i ; only <need> ; or 0
        hallucinations	-3	out at ; pas por ; pes ; pong ; pregnant ; prescrib ; psychiatrist ; que <money>
        hallucinations	-3	que <need> ; razor ; read thi ; restaurant ; run the ; sant ; sat in ; say she
        hallucinations	-3	se cort ; sent to ; seri ; set up ; she has ; shotgun ; sid ; sigu ; so her
        hallucinations	-3	so my ; sob sinc ; spit ; sponsor ; structur ; supervisor ; support ; supportiv
        hallucinations	-3	teeth hum ; telefon ; terapi ; that all ; that hes ; the <key> ; the <medicine>
        hallucinations	-3	the <night> ; the <rail> ; the church ; the er ; the kind ; the lak ; the left
        hallucinations	-3	the old ; the only ; the oth ; the week ; then <say> ; then the ; ther wer
        hallucinations	-3	thi <year> ; thi year ; thin so ; throw up ; to <give> ; to <kin> ; to <wait>
        hallucinations	-3	to cal ; to hav ; tod lo ; touch it ; trail ; un senor ; usa ; user ; ven ; ver
        hallucinations	-3	very ; vm ; voic lesson ; w/d no ; wak up ; wal for ; want out ; was <say>
        hallucinations	-3	was in ; we can ; we tak ; week for ; wer <vermin> ; when hes ; whiskey and
        hallucinations	-3	wil be ; women ; work with ; would hav ; y los ; y platic ; y si ; you for
        hallucinations	-3	you hear ; you know ; ~<week> ; ~od ; ~out ; ~tak ; ~to ~tel
        hallucinations	-4	% ; 0 % ; 0 for ; 0 th ; 0 want ; <alcohol> <job> ; <alcohol> <say> ; <amount> 0
        hallucinations	-4	<amount> <clinician> ; <amount> <money> ; <amount> as ; <amount> por
        hallucinations	-4	<appointment> on ; <ask> <money> ; <ask> to ; <bodypart> <palecolor>
        hallucinations	-4	<bodypart> <vermin> ; <break> my ; <cannabis> <stimulant> ; <chestheart> and
        hallucinations	-4	<child> <consume> ; <child> <month> ; <child> <outdoors> ; <child> <partner>
        hallucinations	-4	<child> <play> ; <church> <church> ; <church> y ; <clinician> <amount>
        hallucinations	-4	<clinician> <appointment> ; <clinician> <say> ; <clinician> y
        hallucinations	-4	<clothes> <container> ; <clothes> <room> ; <cold> <fluid> ; <colleague> <need>
        hallucinations	-4	<colleague> of ; <color> ; <confused> no ; <consume> <home> ; <consume> no
        hallucinations	-4	<container> <furniture> ; <container> in ; <count> <week> ; <crowd> <take>
        hallucinations	-4	<crowd> <think> ; <crowd> de ; <day> <give> ; <day> <pain> ; <day> en
        hallucinations	-4	<drive> <continue> ; <drive> <die> ; <drive> <go> ; <drive> on ; <drive> to
        hallucinations	-4	<eat> her ; <eat> lik ; <fall> <asleep> ; <fluid> no ; <friend> <stranger>
        hallucinations	-4	<furniture> <opening> ; <furniture> de ; <give> <container> ; <go> <past>
        hallucinations	-4	<go> <put> ; <go> her ; <happy> <day> ; <headface> open ; <hear> anyth
        hallucinations	-4	<hear> de ; <hear> y ; <hit> my ; <home> <treatment> ; <hospital> <amount>
        hallucinations	-4	<illness> i ; <illness> ve ; <insurance> <insurance> ; <insurance> <treatment>
        hallucinations	-4	<job> 0 ; <job> <amount> ; <job> <school> ; <job> de ; <key> ; <key> and
        hallucinations	-4	<kill> the ; <kin> <drive> ; <kin> <headface> ; <kin> <pet> ; <kin> <take>
        hallucinations	-4	<kin> <treatment> ; <kin> me ; <kin> wil ; <last> <fall> ; <leave> <amount>
        hallucinations	-4	<leave> <day> ; <leave> and ; <leave> for ; <leave> in ; <lock> in
        hallucinations	-4	<moment> <fluid> ; <moment> <need> ; <moment> a ; <moment> my ; <money> <money>
        hallucinations	-4	<month> <month> ; <month> de ; <month> y ; <need> <job> ; <needle> <furniture>
        hallucinations	-4	<needle> in ; <night> <amount> ; <night> <treatment> ; <night> sinc
        hallucinations	-4	<opioid> <medicine> ; <opioid> en ; <order> 0 ; <outdoors> de ; <outdoors> on
        hallucinations	-4	<pain> <chestheart> ; <partner> <happy> ; <partner> <hit> ; <partner> <leave>
        hallucinations	-4	<past> <need> ; <past> de ; <pet> 0 ; <pet> is ; <phone> <daytime>
        hallucinations	-4	<phone> <past> ; <phone> <stop> ; <phone> <take> ; <phone> and ; <phone> en
        hallucinations	-4	<phone> for ; <phone> on ; <photo> de ; <play> <always> ; <play> <think>
        hallucinations	-4	<remember> the ; <room> <blade> ; <say> <continue> ; <say> <kill> ; <say> <stop>
        hallucinations	-4	<say> dont ; <say> that ; <school> <child> ; <see> <clinician> ; <see> at
        hallucinations	-4	<see> el ; <see> lik ; <sober> ; <sober> sinc ; <soon> <stranger>
        hallucinations	-4	<stimulant> <kin> ; <stop> <say> ; <stop> in ; <stop> on ; <stranger> <crowd>
        hallucinations	-4	<stranger> <write> ; <stranger> lik ; <take> <container> ; <take> <job>
        hallucinations	-4	<take> <put> ; <take> <take> ; <take> el ; <take> off ; <think> <eat>
        hallucinations	-4	<think> <vermin> ; <think> <write> ; <tool> in ; <town> <law>
        hallucinations	-4	<treatment> <kin> ; <treatment> <past> ; <vermin> <height> ; <vermin> <stop>
        hallucinations	-4	<vermin> in ; <water> in ; <water> with ; <week> <stimulant> ; <week> for
        hallucinations	-4	<write> <child> ; <write> and ; <write> from ; <write> me ; <write> the
        hallucinations	-4	<year> <hospital> ; a <asleep> ; a <build> ; a <count> ; a <fire> ; a <rarely>
        hallucinations	-4	a bad ; a box ; a detox ; a good ; a gun ; a lot ; a person ; about his ; ach
        hallucinations	-4	acuerd ; ad ; aft my ; afterward ; air condition ; al fumigador ; alg de ; alon
        hallucinations	-4	alway ; an old ; and <alcohol> ; and <buy> ; and <play> ; and <vermin>
        hallucinations	-4	and every ; and his ; and if ; and ive ; and not ; and so ; and two ; and ~<say>
        hallucinations	-4	anyway ; army ; army i ; ask about ; at 0 ; barb ; bas ; bay ; befor my ; being
        hallucinations	-4	bicho en ; birthday ; black ; both ; cam off ; cannot ; cant get ; carri
        hallucinations	-4	ceil fan ; certificat ; charg ; cheap ; chil ; clear ; clr on ; cod ; com aft
        hallucinations	-4	com back ; con quien ; concern ; consejer ; consum ; contract ; cos
        hallucinations	-4	could <stranger> ; crash ; ct ; cuest ; dang ; dar ; de <eat> ; de <happy>
        hallucinations	-4	de <trade> ; de mi ; dead sist ; death ; decid ; declin ; del <drive>
        hallucinations	-4	del <job> ; demenci ve ; desd que ; despu de ; diabl ; diez ; disculp ; dish
        hallucinations	-4	do <crowd> ; do it ; door and ; drink at ; driveway ; el <clinician>
        hallucinations	-4	el <clothes> ; el que ; els to ; embaraz ; employ ; enter ; envelop ; evening
        hallucinations	-4	exterminator ; falt ; farm ; fel off ; fiesta ; fight ; fiv ; foam ; for <eat>
        hallucinations	-4	for someon ; for year ; form ; four of ; gav me ; get a ; glad ; gma ; go <home>
        hallucinations	-4	got int ; grandfath ; grandkid ; grandson ; grew ; ground ; habi <vermin>
        hallucinations	-4	habi hormiga ; hac <moment> ; hacen ; hang ; heal ; hear his ; her <container>
        hallucinations	-4	her head ; her in ; hes <go> ; his <chestheart> ; hot ; how do ; how many
        hallucinations	-4	hundr ; hung ; i <ask> ; i <blood> ; i <fall> ; i driv ; i got ; i kept ; i left
        hallucinations	-4	i shoot ; i tri ; if im ; im 0 ; im <write> ; im doing ; in <home> ; in any
        hallucinations	-4	in county ; ingl ; inpatient ; intak ; is 0 ; is <kill> ; is <leave> ; is what
        hallucinations	-4	it up ; its <opioid> ; its lik ; juni ; keep the ; knit ; l <bodypart>
        hallucinations	-4	la <headface> ; la <job> ; la cabez ; la iglesi ; la que ; la vid ; landlin
        hallucinations	-4	las cuatr ; last fal ; last week ; law ; lawy ; le ech ; left arm ; let
        hallucinations	-4	lik <stranger> ; lik that ; llamamo al ; lo <see> ; lo que ; look lik ; loos
        hallucinations	-4	m <opioid> ; main ; me <happy> ; me <official> ; me he ; me offic ; me qued
        hallucinations	-4	medic ; mensaj ; mi jef ; mi nin ; mio ; mis <kin> ; murd ; my bos ; my fami
        hallucinations	-4	my feet ; my head ; nam he ; neith ; nev <think> ; night in ; night x
        hallucinations	-4	no <money> ; no shak ; no teng ; no ~<hear> ; no ~sz ; noon and ; noth to ; ocup
        hallucinations	-4	of a ; okay ; old man ; on <hold> ; on <opioid> ; on a ; on hold ; on sit
        hallucinations	-4	one for ; one in ; or is ; or what ; orient <think> ; orient know ; outreach
        hallucinations	-4	p / ; pagin ; palabra ; pan ; panel ; panic ; parec ; parent ; per no ; phot
        hallucinations	-4	pin ; placement ; play the ; pleas <say> ; ppo ; problem ; prop ; pupil ; pur
        hallucinations	-4	qd x ; que <continue> ; que hac ; que su ; r ; ready to ; reason ; ref ; reloj
        hallucinations	-4	return ; rop ; said he ; saving ; scal ; schedul ; se <stop> ; se acab ; see my
        hallucinations	-4	si hay ; siet ; sin cervez ; sinc east ; sinc then ; sixty day ; slur ; smil
        hallucinations	-4	so that ; som <night> ; speak with ; spent ; station ; strap ; studi ; study
        hallucinations	-4	suicidal ; tak the ; talk through ; tan ; tap along ; teach ; ten ; ten <moment>
        hallucinations	-4	teng 0 ; teni ; tequil hac ; texa ; thanksgiv ; that <amount> ; that is
        hallucinations	-4	that when ; the <last> ; the <tool> ; the bar ; the bridg ; the county
        hallucinations	-4	the exterminator ; the last ; the library ; the lin ; the seat ; then my
        hallucinations	-4	they let ; think i ; through <day> ; tiemp ; tim i ; to <clothes> ; to <record>
        hallucinations	-4	to finish ; to sleep ; to us ; to work ; tomat ; too <amount> ; trabaj en
        hallucinations	-4	trash ; turn 0 ; tuv ; up <blood> ; up blood ; up the ; use sinc ; ve <amount>
        hallucinations	-4	ve nad ; vend ; voicemail ; want bed ; was cros ; we do ; weath ; weekend and
        hallucinations	-4	went to ; what com ; what im ; what would ; when he ; when my ; when she ; which
        hallucinations	-4	who doe ; wif think ; with 0 ; with my ; woman in ; y <leave> ; y llamamo ; y su
        hallucinations	-4	yal ; you <phone> ; you <see> ; youl ; your <colleague> ; your <phone>
        hallucinations	-4	your numb ; your plac ; youv ; zapato ; ~<amount> ; ~<eat> ; ~<moment> ; ~<sick>
        hallucinations	-4	~convulsion ; ~le ; ~lik ; ~overdos ; ~son ; ~use ; ~w/d
        hallucinations	-5	+ 0 ; 0 <month> ; 0 nd ; 0 or ; 0 p ; <alcohol> <year> ; <amount> <drive>
        hallucinations	-5	<amount> <headface> ; <amount> <home> ; <amount> <phone> ; <amount> <say>
        hallucinations	-5	<ask> <need> ; <ask> about ; <ask> do ; <asleep> en ; <blade> in
        hallucinations	-5	<bodypart> <leave> ; <child> <opioid> ; <child> no ; <clinician> <treatment>
        hallucinations	-5	<consume> <play> ; <consume> en ; <count> <month> ; <day> <hospital>
        hallucinations	-5	<day> <job> ; <day> its ; <day> or ; <daytime> and ; <die> de ; <drive> <stop>
        hallucinations	-5	<drive> with ; <eat> <day> ; <eat> de ; <eat> with ; <fire> ; <fluid> <blood>
        hallucinations	-5	<friend> <take> ; <friend> <unreal> ; <furniture> <soon> ; <give> <pet>
        hallucinations	-5	<give> her ; <go> <opening> ; <happy> <take> ; <headface> <fluid>
        hallucinations	-5	<hear> <child> ; <hear> all ; <home> <month> ; <job> <money> ; <job> <stop>
        hallucinations	-5	<job> i ; <kin> <month> ; <last> <week> ; <law> and ; <lock> ; <lock> <room>
        hallucinations	-5	<moment> <asleep> ; <money> a ; <money> un ; <month> <consume>
        hallucinations	-5	<month> <moment> ; <month> <need> ; <need> <die> ; <need> someth ; <need> with
        hallucinations	-5	<night> 0 ; <night> <clinician> ; <night> x ; <opioid> <hospital>
        hallucinations	-5	<opioid> from ; <partner> <month> ; <partner> <think> ; <phone> at ; <photo> up
        hallucinations	-5	<play> <go> ; <play> <phone> ; <put> in ; <put> las ; <room> <opening>
        hallucinations	-5	<rope> in ; <say> <opioid> ; <say> hel ; <school> the ; <sedative> <medicine>
        hallucinations	-5	<see> <kin> ; <see> <play> ; <soon> de ; <stimulant> <go> ; <stop> <phone>
        hallucinations	-5	<stop> a ; <stranger> at ; <stranger> els ; <stranger> to ; <take> <consume>
        hallucinations	-5	<take> <photo> ; <take> <stranger> ; <take> him ; <take> la ; <think> i
        hallucinations	-5	<trade> <amount> ; <treatment> 0 ; <treatment> <amount> ; <treatment> <stop>
        hallucinations	-5	<treatment> or ; <treatment> par ; <vendor> ; <vermin> y ; <week> <past>
        hallucinations	-5	<withdrawal> <opioid> ; <year> <need> ; a <colleague> ; a <consume>
        hallucinations	-5	a <emergency> ; a <home> ; a <school> ; a las ; a patient ; a word ; about 0
        hallucinations	-5	abt ; aca ; actual ; aft that ; an <treatment> ; and 0 ; and <consume> ; and by
        hallucinations	-5	and then ; and would ; any ; anybody ; anymor ; anywher ; ask do ; attack ; avis
        hallucinations	-5	bad ; becaus i ; bles ; cabez ; cam up ; camp ; can do ; can he ; can you
        """
}
