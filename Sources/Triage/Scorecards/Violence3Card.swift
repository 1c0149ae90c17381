extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	-3	<bodypart> <pain> ; <bodysound> <hear> ; <cannabis> <stimulant> ; <chestheart> sinc
        violence	-3	<child> <year> ; <child> se ; <clinician> <amount> ; <clinician> <ask> ; <cold> <eat>
        violence	-3	<colleague> <kin> ; <colleague> me ; <container> <go> ; <container> for
        violence	-3	<continue> <blade> ; <continue> <eat> ; <continue> <month> ; <crowd> <outdoors>
        violence	-3	<die> <amount> ; <die> <think> ; <eat> <child> ; <eat> <town> ; <eat> so ; <fall> out
        violence	-3	<give> <pet> ; <give> up ; <go> <palecolor> ; <goodbye> ; <gun> <room> ; <happy> about
        violence	-3	<home> <stop> ; <job> <law> ; <job> y ; <kin> <month> ; <kin> no ; <leave> <night>
        violence	-3	<leave> <past> ; <moment> 0 ; <moment> <furniture> ; <moment> <treatment>
        violence	-3	<moment> <week> ; <money> <insurance> ; <need> <continue> ; <need> <see>
        violence	-3	<need> <stop> ; <night> <amount> ; <night> aft ; <night> for ; <opening> down
        violence	-3	<order> 0 ; <outdoors> <amount> ; <pain> <chestheart> ; <past> a ; <pet> to
        violence	-3	<play> <moment> ; <play> <phone> ; <play> de ; <rope> on ; <say> about ; <say> and
        violence	-3	<say> por ; <say> with ; <see> <play> ; <see> him ; <shake> and ; <stimulant> <count>
        violence	-3	<stimulant> <kin> ; <stimulant> en ; <take> <amount> ; <take> <think>
        violence	-3	<town> <amount> ; <trade> <give> ; <treatment> <outdoors> ; <treatment> <take>
        violence	-3	<treatment> and ; <try> to ; <wait> and ; <week> of ; a <build> ; a <friend>
        violence	-3	a <hospital> ; a <school> ; a baby ; a coupl ; a minut ; aceptan ; aetn ; agu ; als
        violence	-3	am a ; and 0 ; and do ; at <daytime> ; at breakfast ; back and ; been to ; befor six
        violence	-3	bod ; born ; borrow ; brazo ; busines ; but hes ; button ; cal i ; can you ; chang
        violence	-3	chin ; cign ; clinical ; collection ; com si ; contract ; cuarent ; current ; cut my
        violence	-3	dcf ; de <consume> ; decid ; dej a ; del <chestheart> ; dental ; desd cuand ; dolor
        violence	-3	down on ; dts ; duerm en ; el <clinician> ; el <height> ; el <month> ; el <outdoors>
        violence	-3	el sab ; en <amount> ; es azul ; est bien ; everyon ; ex <hit> ; fan ; flight
        violence	-3	for <day> ; for <treatment> ; for six ; funeral ; gooseflesh ; hac cinc ; had two
        violence	-3	halloween ; has had ; has nev ; hav <leave> ; hav a ; hay ; he think ; hotel
        violence	-3	hous and ; i <always> ; i <bodypart> ; i <continue> ; i <job> ; i feel ; i mis
        violence	-3	i stop ; im <leave> ; in my ; ins ; is <lock> ; is lock ; is my ; is thi ; it tak
        violence	-3	its about ; its cok ; its lik ; ive <stop> ; jean ; jun ; juni ; just the ; knit
        violence	-3	kniv chef ; ko ; la <treatment> ; las <pill> ; las cuatr ; las pastilla ; le ech
        violence	-3	lik it ; lik my ; littl ; liv in ; llam ; lo <take> ; look at ; los the ; lying ; m 0
        violence	-3	magandang ; medicar ; mied ; mix ; mom of ; most of ; moth is ; movi ; msg
        violence	-3	my <clinician> ; my jaw ; my left ; myself ; navidad ; near every ; need detox
        violence	-3	no contest ; no he ; not a ; o ; of <treatment> ; ofc ; ohi ; okay ; on <night>
        violence	-3	on sunday ; one who ; overnight ; por <stimulant> ; por su ; prescrib ; recet ; reloj
        violence	-3	request ; rop ; said hel ; say she ; scal ; segund ; septemb ; seven ; shaky
        violence	-3	she just ; si falt ; sinc my ; slip ; snor ; so ther ; soak ; sound ; soy <trade>
        violence	-3	suit ; supportiv ; talk about ; tax ; teng <amount> ; texa ; th ; the <church>
        violence	-3	the <color> ; the county ; the middl ; the roof ; the sam ; ther someth ; ther was
        violence	-3	thes <day> ; thes day ; thos ; through <amount> ; thumb with ; thur ; to <start>
        violence	-3	to stop ; tomato ; tonight hes ; too ; top of ; town ; trad ; tratamient ; truck and
        violence	-3	tuvimo ; un <moment> ; un lug ; una cart ; ust ; viern ; w/o ; was at ; was sit
        violence	-3	week at ; week sinc ; wer <lock> ; what <day> ; what the ; whol ; wif on ; wil <phone>
        violence	-3	wil cal ; with <partner> ; with kniv ; y <continue> ; y <soon> ; yawn ; you <stranger>
        violence	-3	you guy ; zoom ; ~<cold> ; ~<friend> ; ~<play> ; ~a ; ~one ; ~overdos ; ~seizur
        violence	-4	0 hr ; 0 that ; <alcohol> <past> ; <amount> <medicine> ; <amount> <treatment>
        violence	-4	<amount> de ; <amount> for ; <ask> <ask> ; <blade> <lock> ; <blood> my
        violence	-4	<bodypart> <hot> ; <bodypart> <tool> ; <caretaking> <kin> ; <chestheart> and
        violence	-4	<child> <stop> ; <child> <think> ; <clean> out ; <colleague> <order> ; <color>
        violence	-4	<consume> nad ; <container> on ; <container> that ; <continue> <hear>
        violence	-4	<continue> <hit> ; <continue> <phone> ; <count> <year> ; <crowd> <day>
        violence	-4	<crowd> <need> ; <crowd> are ; <day> <ask> ; <day> <clean> ; <day> <hear>
        violence	-4	<day> <treatment> ; <day> con ; <day> sin ; <day> sinc ; <day> without ; <die> y
        violence	-4	<drive> a ; <drive> de ; <eat> <amount> ; <eat> <crowd> ; <emergency> x
        violence	-4	<fall> <asleep> ; <friend> y ; <give> away ; <give> it ; <give> my ; <go> <alcohol>
        violence	-4	<go> <stranger> ; <go> on ; <happy> to ; <hear> in ; <hear> lik ; <home> <calm>
        violence	-4	<hopeless> ; <hospital> <amount> ; <illness> <bodypart> ; <illness> and ; <job> <give>
        violence	-4	<job> for ; <kin> <clothes> ; <kin> <need> ; <kin> <trade> ; <kin> <wait> ; <kin> did
        violence	-4	<kin> pas ; <last> <alcohol> ; <leave> <outdoors> ; <lock> <night> ; <medicine> 0
        violence	-4	<medicine> and ; <moment> <see> ; <moment> on ; <need> <appointment> ; <need> <child>
        violence	-4	<need> <kin> ; <need> un ; <needle> in ; <opioid> <bodypart> ; <opioid> in
        violence	-4	<outdoors> <phone> ; <palecolor> <headface> ; <partner> <month> ; <past> <hit>
        violence	-4	<past> my ; <pet> <eat> ; <phone> <count> ; <phone> <past> ; <play> <night>
        violence	-4	<play> <outdoors> ; <put> las ; <rail> ; <room> of ; <say> <ask> ; <say> <die>
        violence	-4	<say> so ; <school> <play> ; <sedative> <amount> ; <see> <outdoors> ; <see> the
        violence	-4	<seizure> ; <shake> <bodypart> ; <stimulant> + ; <stimulant> <child> ; <stimulant> de
        violence	-4	<stop> <sedative> ; <stop> <treatment> ; <stop> and ; <stop> my ; <stranger> <clothes>
        violence	-4	<take> <hit> ; <take> <money> ; <take> <rope> ; <think> <see> ; <trade> <go>
        violence	-4	<trade> de ; <treatment> 0 ; <treatment> <child> ; <treatment> <crowd> ; <vendor>
        violence	-4	<week> <go> ; <week> <illness> ; <week> <moment> ; <week> at ; <week> with
        violence	-4	<write> it ; <write> my ; <year> and ; <year> old ; @ ; a <appointment> ; a <clean>
        violence	-4	a <hot> ; a <medicine> ; a <pet> ; a <play> ; a <put> ; a <seizure> ; a <trade>
        violence	-4	a big ; a bus ; a cal ; a let ; a long ; a phon ; aa ; accident ; aft <job>
        violence	-4	and <promise> ; and <shake> ; and can ; ant ; any ; arent ; argu ; ask re ; at hom
        violence	-4	atty ; awak ; bad ; bartend ; bat in ; been off ; befor i ; began ; big ; bor ; breath
        violence	-4	brinc ; buen me ; bug ; by 0 ; c ; caj ; can i ; cant <continue> ; cant do ; cant keep
        violence	-4	cap ; cas y ; cay ; cb ; center ; chil ; children ; christma ; clt ; coin ; coverag
        violence	-4	dang ; de <treatment> ; de noch ; de todo ; department ; desd <day> ; did a ; did the
        violence	-4	do <treatment> ; down from ; dr ; drink at ; e ; el <church> ; el de ; el lun ; email
        violence	-4	embarras ; en mi ; enfermer ; entonc ; es la ; facility ; fami ; farm ; fast ; fel off
        violence	-4	for thirty ; forgiv the ; glad ; gracia ; green ; grew ; grup ; guest ; gurgl ; guy at
        violence	-4	h ; habi ; hac dos ; half of ; has <illness> ; hast el ; haul ; hav <insurance>
        violence	-4	hav been ; her <day> ; hil ; holiday ; hous tonight ; i <blood> ; i <happy>
        violence	-4	i <leave> ; i do ; i finish ; i gav ; i sat ; id rath ; im not ; in jun ; includ
        violence	-4	instead ; intensiv ; is <amount> ; is not ; isnt ; its me ; jerk ; joven ; keep it
        violence	-4	l <bodypart> ; la <consume> ; la <hospital> ; la <kin> ; la <week> ; la nariz
        violence	-4	la vecin ; la vid ; labor day ; las <daytime> ; left a ; letter ; licenci ; lik me
        violence	-4	lik the ; lik to ; llen ; mailbox ; mart ; me dic ; me llam ; mes y ; mio ; mis <kin>
        violence	-4	moment ; montan ; mor than ; mos ; moth in ; muert ; murd ; muri ; my <leave>
        violence	-4	my <pet> ; my <play> ; my <sedative> ; my aunt ; my chest ; my insuranc ; my sponsor
        violence	-4	nariz ; nervou ; nev been ; nev touch ; newborn ; nieg ; nin and ; nin year
        violence	-4	no <alcohol> ; no <awake> ; no <medicine> ; no me ; no mor ; no quier ; no se
        violence	-4	no ~<law> ; no ~tom ; nobody has ; nobody in ; number ; od ; of <amount> ; of cok
        violence	-4	of it ; off his ; oldest ; one with ; our street ; outreach ; over and ; packag ; pech
        violence	-4	pidi ; pistol de ; plac in ; platic con ; plu ; polit ; prim ; que <need> ; que en
        violence	-4	que sigu ; ready to ; recib ; referral ; rehab in ; releas ; ren ; residencial ; rid
        violence	-4	rod ; run ; run a ; sa ; saf ; sangr ; saw ; say that ; semana ; set up ; she a
        violence	-4	she cant ; she said ; she was ; sinc about ; sist is ; so he ; speak ; stop drink
        violence	-4	storm ; straight ; sum ; sunday ; support ; surgery ; tal ; tan ; tant ; telephon
        violence	-4	that way ; that when ; the <clinician> ; the <money> ; the <month> ; the <needle>
        violence	-4	the <rail> ; the bridg ; the park ; the rifl ; ther an ; ther nobody ; they <take>
        violence	-4	thi <month> ; thi wk ; thirty day ; thirty one ; thre day ; thre week ; throw up
        violence	-4	titl ; to <day> ; to <hold> ; to <home> ; to <see> ; to detox ; too <amount>
        violence	-4	touch it ; trabaj ; track ; two hour ; una <stranger> ; up a ; use a ; veo ; vest
        violence	-4	visitor ; voc ; was so ; we wer ; weath ; week ago ; went through ; what it ; won
        violence	-4	y la ; ya no ; year and ; year old ; you <need> ; ~<chestheart> ; ~<die> ; ~<illness>
        violence	-4	~<pain> ; ~<stop> ; ~<take> ; ~de ; ~in ; ~pt
        violence	-5	0 <need> ; <alcohol> de ; <alcohol> en ; <amount> <crowd> ; <amount> than ; <ask> re
        violence	-5	<asleep> <amount> ; <asleep> en ; <blade> por ; <bodypart> <hold> ; <breath>
        violence	-5	<buy> <home> ; <chestheart> <go> ; <colleague> <give> ; <colleague> de ; <day> <job>
        violence	-5	<day> <school> ; <day> <see> ; <day> <think> ; <day> the ; <die> <day> ; <drive> 0
        violence	-5	<drive> <past> ; <eat> <furniture> ; <eat> <headface> ; <emergency> <day>
        violence	-5	<emergency> <go> ; <fall> <room> ; <furniture> <amount> ; <furniture> <phone>
        violence	-5	<give> <container> ; <give> his ; <give> su ; <go> <asleep> ; <go> <height>
        violence	-5	<go> <treatment> ; <go> <week> ; <go> <write> ; <go> off ; <happy> <amount>
        violence	-5	<happy> <day> ; <hear> my ; <hit> <opioid> ; <home> <month> ; <home> for ; <job> <eat>
        violence	-5	<job> <home> ; <job> <night> ; <kin> <give> ; <kin> <job> ; <kin> who ; <kin> wil
        violence	-5	<law> 0 ; <leave> and ; <leave> by ; <medicine> <always> ; <moment> <bodypart>
        violence	-5	<moment> <day> ; <moment> <moment> ; <moment> a ; <month> <kin> ; <need> <think>
        violence	-5	<need> it ; <need> someth ; <opioid> and ; <outdoors> <eat> ; <partner> <clinician>
        violence	-5	<partner> <container> ; <partner> a ; <pet> <go> ; <pet> <pet> ; <pet> <say>
        violence	-5	<pet> in ; <phone> <happy> ; <photo> <blade> ; <put> <day> ; <put> up
        violence	-5	<say> <bodypart> ; <say> <opioid> ; <say> <write> ; <school> <go> ; <see> <drive>
        violence	-5	<see> <treatment> ; <sick> ; <stop> his ; <stop> on ; <stop> with ; <stranger> <phone>
        violence	-5	<stranger> els ; <stranger> with ; <think> <amount> ; <think> <phone> ; <town> and
        violence	-5	<trade> <say> ; <treatment> for ; <treatment> y ; <water> and ; <week> sinc
        violence	-5	<write> <job> ; <write> is ; a <clinician> ; a liv ; a nadi ; ach ; aft <day> ; ahor
        violence	-5	alumni ; alway ; and <kin> ; and cant ; and found ; and nev ; and one ; anybody
        violence	-5	ask for ; at <home> ; at it ; at ten ; aunt ; bail ; bakery ; be a ; becaus of ; begin
        violence	-5	blew ; body ; bp ; bring her ; buena ; cal me ; cannot ; carpet ; city ; comadr
        violence	-5	con <kill> ; con alguien ; con mat ; contact ; control ; corren ; cow ; crush ; day in
        violence	-5	day sinc ; day with ; de lo ; dej las ; del <treatment> ; dish ; do the ; do you
        violence	-5	dont <consume> ; dont hav ; dont know ; egg ; employ ; en <home> ; en cas ; en su
        violence	-5	en una ; era ; espanol ; everybody ; february ; fifteen ; floor ; for <amount>
        violence	-5	for <count> ; for hunt ; forgiv ; fost ; freez ; fue ; garden ; get a ; goat ; got her
        violence	-5	gun licens ; hacen ; hand and ; her off ; hic ; hip ; his <headface> ; i <eat>
        violence	-5	i <school> ; i <stop> ; i could ; i left ; i read ; i shoot ; i start ; i turn
        violence	-5	if its ; in <write> ; inf ; is it ; issu ; it <say> ; it all ; it from ; it off
        violence	-5	la <church> ; la <friend> ; la <photo> ; la cocain ; label ; lat ; late ; left arm
        violence	-5	length ; library ; lift ; lin at ; llev ; lost ; lov ; lvn ; machet de ; machet is
        violence	-5	main ; mak a ; md ; me go ; me qued ; me your ; medi cal ; meet ; mes ; mi tia ; might
        violence	-5	mo ; mom 0 ; mouth ; museum ; my <church> ; my feet ; n ; nev <feel> ; nin <year>
        violence	-5	nineteen ; no <asleep> ; no <need> ; no teng ; normal ; off it ; often ; on <hold>
        violence	-5	on hold ; on your ; par el ; paramedic ; password ; pastor ; patch ; pilot ; plumb
        violence	-5	poc ; porqu se ; pregunt ; privat ; proud ; pt 0 ; puest ; que <die> ; que se ; que su
        violence	-5	r ; ranch ; re <child> ; real ; recovery ; resum ; ris ; road ; ronc ; rx ; sam
        violence	-5	say 0 ; se nos ; senor de ; sentenc ; shak ; she <think> ; shelf ; shop ; shot ; smel
        violence	-5	snow ; spar ; stabl ; straw ; strip ; sunday and ; suppos ; tel you ; ten year
        violence	-5	tenemo ; tent ; that is ; that what ; the <count> ; the <key> ; the <photo> ; the blad
        violence	-5	the end ; the key ; the month ; the morn ; the night ; the second ; the smok ; the spr
        violence	-5	they <give> ; they wer ; thing hes ; tio ; to <give> ; to look ; to pay ; trembl
        violence	-5	troubl ; un <day> ; up <past> ; up in ; urgent ; using meth ; vi ; vm ; was <day>
        violence	-5	we had ; weight ; weird ; what do ; wif say ; work at ; wrong ; wrot ; y con ; y por
        violence	-5	you do ; ~<alone> ; ~<fluid> ; ~<partner> ; ~cal ; ~si/hi ; ~w/d
        violence	-6	0 for ; <alcohol> in ; <amount> <need> ; <amount> at ; <ask> <amount> ; <ask> <take>
        violence	-6	<ask> <write> ; <ask> si ; <blade> <blade> ; <blood> <headface> ; <bodypart> <shake>
        violence	-6	<colleague> <need> ; <confused> ; <continue> <see> ; <count> <month> ; <day> <month>
        violence	-6	<day> is ; <die> <kin> ; <die> de ; <drive> <amount> ; <drive> for ; <eat> <put>
        violence	-6	<furniture> <continue> ; <give> <consume> ; <job> <month> ; <kill> est ; <kin> <drive>
        violence	-6	<kin> <see> ; <kin> tien ; <kin> to ; <moment> <eat> ; <month> y ; <need> <say>
        violence	-6	<need> <write> ; <night> <clinician> ; <night> <past> ; <night> <see>
        violence	-6	<opening> rechin ; <partner> <give> ; <partner> <leave> ; <partner> <treatment>
        violence	-6	<partner> found ; <past> to ; <phone> por ; <photo> and ; <play> <day>
        violence	-6	<put> <headface> ; <room> at ; <say> that ; <school> in ; <see> <stranger>
        violence	-6	<stop> <alcohol> ; <stop> <consume> ; <take> <alcohol> ; <take> <medicine>
        violence	-6	<think> <kin> ; <think> <stop> ; <think> it ; <town> <day> ; <treatment> <consume>
        violence	-6	<treatment> <day> ; <treatment> <need> ; <treatment> <stop> ; <write> <child>
        violence	-6	<year> <amount> ; <year> <kin> ; a <go> ; a <law> ; a <think> ; a girl ; a littl
        violence	-6	a thing ; about the ; agre ; al <stimulant> ; all over ; and his ; answ ; anyway
        violence	-6	apoy ; are you ; at all ; band ; been a ; believ ; breastbon ; build ; built ; but the
        violence	-6	by his ; cal it ; cent ; cho ; clr on ; com off ; cos ; cre ; cuant ; d <past> ; d ago
        violence	-6	d x ; de 0 ; de <eat> ; de <night> ; de las ; different ; direct ; doe the ; dont even
        violence	-6	dying ; es por ; estuv ; ever ; fail ; fev ; fly ; for 0 ; forearm ; found a ; go to
        violence	-6	grandfath ; grey ; gust ; health ; hop ; i <start> ; i just ; i quit ; i tri ; im look
        violence	-6	in that ; interview ; is kil ; is no ; ive nev ; la <alcohol> ; la <partner>
        violence	-6	la <school> ; lu ; mad ; mat est ; me lo ; medic ; meno ; mi <stranger>
        violence	-6	my <container> ; my <day> ; my fath ; my first ; my girl ; my heart ; need the ; neg
        violence	-6	no sx ; nod ; not in ; not on ; ocup ; odd ; of your ; off <opioid> ; our <church>
        violence	-6	paint ; parrot ; party ; pink ; pm ; pregunt si ; pres ; print ; pt <say> ; puebl
        violence	-6	puert rechin ; ran ; school ; se la ; see the ; sens ; seri ; she <say> ; singl
        violence	-6	social ; sol ; song ; spent ; spray ; step down ; stor ; sud ; suicidal ; tamal ; team
        violence	-6	teni ; thanksgiv ; the <alcohol> ; the <cold> ; the <day> ; the <daytime> ; the wrong
        violence	-6	though ; tia ; ticket ; tiemp ; to <crowd> ; to hear ; traffic ; train ; tri ; try to
        violence	-6	tuv ; union ; used to ; vide ; w/d ; want 0 ; week of ; when the ; widow ; worri
        violence	-6	yellow ; youv ; ~<sick> ; ~dts ; ~for
        violence	-7	0 + ; 0 am ; <alcohol> <eat> ; <amount> <clothes> ; <amount> <daytime>
        violence	-7	<amount> <furniture> ; <bodypart> is ; <consume> <drug> ; <day> <child>
        violence	-7	<day> <count> ; <day> <leave> ; <day> <opioid> ; <drive> y ; <eat> <drive>
        violence	-7	<eat> <eat> ; <give> <day> ; <headface> <bodypart> ; <hold> his ; <law> in
        violence	-7	<money> <treatment> ; <month> <go> ; <need> <job> ; <need> <soon> ; <partner> <drive>
        violence	-7	<partner> who ; <phone> <partner> ; <promise> the ; <put> <write> ; <say> <rope>
        violence	-7	<say> <stranger> ; <school> <school> ; <see> lik ; <smell> ; <take> <breath>
        violence	-7	<take> <law> ; <think> im ; <think> that ; <treatment> <kin> ; <treatment> en
        violence	-7	<treatment> on ; <volunteer> ; <week> <past> ; <write> <say> ; a <church> ; a <height>
        violence	-7	a <town> ; a bed ; a month ; a whil ; admit ; aft a ; aguant ; and <phone> ; and by
        violence	-7	anyth ; are <amount> ; bak ; between ; blanket ; buy ; camp ; cant hold ; cant tel
        violence	-7	centr ; climb ; colg ; con su ; corre ; couldnt ; cramp ; cur ; dan ; de <amount>
        violence	-7	desintoxicacion ; divorc ; doe it ; drench ; dur ; el <chestheart> ; el <colleague>
        violence	-7	el <official> ; end ; envelop ; er ; es par ; everyth ; fair ; feed ; film ; fold
        violence	-7	fourth ; gan ; googl ; grad ; great ; ha ; had <amount> ; his arm ; honest ; how to
        violence	-7	hx ; i <feel> ; i am ; i ask ; internet ; it has ; kais ; la <opioid> ; last year
        violence	-7	lat <kin> ; lik 0 ; look lik ; me mand ; me on ; mi tio ; mov ; my grandmoth
        violence	-7	my parent ; no <think> ; no oth ; of <eat> ; off a ; outpatient ; parent ; per no
        violence	-7	pop ; present ; primer ; prison ; problem ; pupil ; que <continue> ; que sí ; qued
        violence	-7	rais ; sant ; she been ; ship ; steady ; story ; suicid ; that i ; the <die>
        violence	-7	the year ; til the ; to find ; tre ; until the ; used ; was <say> ; watch ; with <eat>
        violence	-7	with one ; ~<emergency> ; ~<job>
        violence	-8	$ 0 ; 0 wks ; <alcohol> <go> ; <ask> <money> ; <bodypart> <play> ; <child> <treatment>
        violence	-8	<day> <need> ; <day> in ; <eat> <pet> ; <eat> for ; <give> <eat> ; <kin> <alcohol>
        violence	-8	<kin> <ask> ; <kin> <treatment> ; <last> <year> ; <month> <say> ; <month> and
        violence	-8	<need> <home> ; <partner> <think> ; <room> 0 ; <think> and ; <treatment> <wait>
        violence	-8	a <month> ; a plan ; a un ; aft 0 ; ambulatori ; and we ; blood ; boat ; book
        violence	-8	cant <hold> ; church ; coast ; complet ; court ; day ago ; de <month> ; em ; es el
        violence	-8	fal ; feb ; folk ; fri ; had to ; hav <amount> ; hir ; hors ; hour and ; i <ask>
        violence	-8	in march ; int a ; it is ; l ; lab ; le <ask> ; lik <stranger> ; los <bodypart>
        violence	-8	me da ; my <school> ; my lat ; no <amount> ; no <consume> ; no lo ; no ~<consume>
        violence	-8	non ; orden ; pian ; ppo ; puent ; que yo ; refus ; sav ; saving ; se me ; seizur
        violence	-8	sinc <month> ; sinc yesterday ; skip ; slur ; structur ; tea ; termin ; thank
        violence	-8	the <appointment> ; the <record> ; to <stop> ; toast ; told him ; trip ; ve ; was a
        violence	-8	with no ; withdrawal ; work with ; year ago ; ~sz
        violence	-9	0 0 ; <clinician> <job> ; <die> in ; <job> <job> ; <kin> <build> ; <night> <job>
        violence	-9	<phone> <amount> ; <promise> por ; <think> <need> ; <think> que ; <treatment> <amount>
        violence	-9	<trust> ; actual ; age ; and id ; and nobody ; approv ; bank ; becaus the ; but my
        violence	-9	compr ; convulsion ; corazon ; day of ; de eso ; discharg ; driv a ; el <trade> ; fax
        violence	-9	fish ; himself ; i took ; in one ; la <stranger> ; las <amount> ; las <bodypart>
        violence	-9	lead ; lueg ; machin ; mi sobrin ; my <insurance> ; needl ; nin <day> ; nin day
        violence	-9	noth els ; octob ; on <medicine> ; on day ; on friday ; on our ; on saturday ; overdos
        violence	-9	papel ; patient ; que est ; shook ; short ; skin ; spel ; student ; sx
        violence	-9	the <insurance> ; the <write> ; the fami ; tranquil ; usual ; vid ; with <kin> ; wks
        violence	-9	~<shake>
        violence	-10	<amount> <play> ; <consume> <night> ; <day> of ; <fall> off ; <home> to
        violence	-10	<last> <month> ; <limp> ; <need> <record> ; <outdoors> <day> ; <relapse>
        violence	-10	<rope> <room> ; <say> its ; <school> de ; <see> <amount> ; <treatment> de
        violence	-10	about <amount> ; and cam ; as a ; ate ; clr said ; dead ; el doming ; en un ; fiv day
        violence	-10	hat ; hrs ; i <give> ; in an ; kil myself ; la <job> ; me <order> ; medical
        violence	-10	my <chestheart> ; my <write> ; perdi ; practic ; pued ; rath ; say its ; sheet ; sign
        violence	-10	tak it ; the <week> ; thought ; to <money>
        violence	-11	<amount> <month> ; <headface> <palecolor> ; <kill> myself ; <month> 0
        violence	-11	<outdoors> <outdoors> ; <partner> <need> ; <play> <play> ; <play> on ; <school> a
        violence	-11	<stop> 0 ; <trade> 0 ; a <job> ; a <write> ; and <need> ; but i ; cle ; cold
        violence	-11	el <eat> ; from 0 ; i <write> ; jan ; lif ; necesit ; ninety ; our <outdoors> ; play
        violence	-11	segur ; so we ; soy ; st ; that the ; the <year> ; was <amount> ; week and ; whit
        violence	-11	y si ; ~<seizure> ; ~el
        violence	-12	<kin> <stop> ; <shame> ; <stop> <day> ; <year> <past> ; a <home> ; a <water>
        violence	-12	brought ; died ; empez ; fight ; had a ; is ther ; lun ; me <ask> ; much ; no ~etoh
        violence	-12	nunc ; ok ; question ; retir ; teach ; that was ; tongu ; vomit ; whatev ; whistl
        violence	-12	your <treatment>
        violence	-13	<amount> <count> ; <home> <partner> ; and <eat> ; befor the ; bel ; blu ; coffe
        violence	-13	colleg ; dat ; dentist ; doming ; me <happy> ; mon ; mov to ; nurs ; pain ; se le
        violence	-13	sel ; y mi ; ~<withdrawal> ; ~no
        violence	-14	<kin> <die> ; <need> <crowd> ; <need> <die> ; bowl ; bridg ; do i ; en 0 ; feel
        violence	-14	friend ; id lik ; nuev ; razor ; read ; roof ; swallow ; tak a ; the <town>
        violence	-15	<clinician> <say> ; <say> <always> ; <write> <write> ; birthday ; clas ; final
        violence	-15	goodby ; lol ; may ; mi abuel
        violence	-16	0 mo ; <stiff> ; at a ; best ; could ; doctor ; falt ; heart ; march ; sient
        violence	-17	<think> its ; <tired> ; cri ; im a ; licens ; than ; twin
        violence	-18	entr
        violence	-19	<remember> ; evening ; narcan
        violence	-20	<unreal> ; d/c
        violence	-21	<vermin> ; hard
        violence	-24	lik a
        violence	-25	chest
        """
}
