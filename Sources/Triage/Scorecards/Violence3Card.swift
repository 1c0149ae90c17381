extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	-3	<happy> <day> ; <happy> about ; <home> <kin> ; <home> <treatment> ; <hot> 0
        violence	-3	<hot> and ; <insurance> <amount> ; <job> 0 ; <job> y ; <kin> <give> ; <kin> <month>
        violence	-3	<law> <law> ; <leave> <night> ; <lock> <night> ; <medicine> <day> ; <moment> 0
        violence	-3	<moment> <consume> ; <moment> <furniture> ; <moment> <treatment> ; <moment> <week>
        violence	-3	<money> <drive> ; <money> y ; <need> <appointment> ; <need> a ; <night> aft
        violence	-3	<night> for ; <opening> down ; <order> 0 ; <partner> <continue> ; <past> my
        violence	-3	<photo> and ; <play> <moment> ; <room> <headface> ; <say> about ; <say> and
        violence	-3	<sedative> <amount> ; <see> at ; <shake> and ; <soon> <stranger> ; <soon> <week>
        violence	-3	<stimulant> <count> ; <stimulant> <kin> ; <stop> <stimulant> ; <stranger> <give>
        violence	-3	<take> <law> ; <take> nin ; <take> them ; <take> up ; <trade> de
        violence	-3	<treatment> <outdoors> ; <treatment> <stranger> ; <treatment> <take> ; <treatment> and
        violence	-3	<try> to ; <wait> <amount> ; a <build> ; a <put> ; a <school> ; a baby ; a bus
        violence	-3	a half ; aceptan ; airport ; all my ; als ; alt ; am a ; and 0 ; and do ; at <daytime>
        violence	-3	barn ; been off ; been to ; befor six ; big ; borrow ; brazo ; buen me ; but hes ; caf
        violence	-3	cal from ; camer ; can you ; card ; cat ; chang ; check ; children ; chin ; cign
        violence	-3	collection ; cream ; daught is ; day without ; dcf ; decid ; deni ; desd cuand ; doe
        violence	-3	down on ; dts ; east ; el <clinician> ; el <height> ; el <month> ; el sab ; employ
        violence	-3	entonc ; es azul ; est bien ; everyon ; facility ; fan ; fast ; for <amount>
        violence	-3	for <day> ; for six ; friday and ; funeral ; grew ; guit ; hac cinc ; had two
        violence	-3	halloween ; hand wont ; has <illness> ; has had ; has nev ; hav <leave> ; hav a
        violence	-3	hotel ; hous and ; i <always> ; i <job> ; i feel ; i mis ; i should ; i stop
        violence	-3	im <leave> ; in my ; ins ; is <lock> ; is it ; is lock ; is thi ; its <amount>
        violence	-3	its cocain ; its cok ; jean ; jun ; juni ; just the ; keep it ; knit ; kniv chef ; ko
        violence	-3	labor day ; las cuatr ; las pastilla ; le ech ; les <write> ; lik it ; liv in ; llen
        violence	-3	look at ; magandang ; me dic ; medicar ; mom of ; most of ; moth in ; movi ; msg
        violence	-3	navidad ; near every ; need detox ; nervou ; nieg ; no ide ; no one ; no use ; of 0
        violence	-3	of <amount> ; of <treatment> ; of it ; off his ; okay ; on <night> ; overnight ; patch
        violence	-3	pleas <phone> ; por su ; prescrib ; que sigu ; re 0 ; regul ; reloj ; ren ; request
        violence	-3	run a ; sa ; segund ; septemb ; she just ; she was ; si falt ; siet ; sin ; sist is
        violence	-3	skin ; slip ; so ther ; sobrin ; speak ; storm ; sweat ; talk about ; teng <amount>
        violence	-3	terapi ; texa ; the <church> ; the <clinician> ; the cok ; the middl ; the rifl
        violence	-3	the roof ; the sam ; the til ; ther nobody ; ther someth ; thirty one
        violence	-3	through <amount> ; thumb with ; to <hit> ; to <hold> ; to <start> ; to stop
        violence	-3	tonight hes ; too ; too <amount> ; top of ; tratamient ; truck and ; tub y ; tuvimo
        violence	-3	un lug ; use a ; ust ; w/o ; was sit ; way to ; week ago ; went to ; wer <lock>
        violence	-3	what <day> ; what the ; whol ; wif found ; wif on ; wil <phone> ; with <partner>
        violence	-3	with kniv ; y <continue> ; y <need> ; y la ; you <stranger> ; you guy ; you tak ; zoom
        violence	-3	~<eat> ; ~<friend> ; ~<hot> ; ~<pain> ; ~<play> ; ~<year> ; ~one ; ~overdos
        violence	-4	0 hr ; 0 that ; <alcohol> <past> ; <alcohol> de ; <amount> <blade>
        violence	-4	<amount> <treatment> ; <amount> de ; <amount> for ; <ask> to ; <asleep> <amount>
        violence	-4	<asleep> <bodypart> ; <asleep> <moment> ; <blade> <crowd> ; <blade> <home>
        violence	-4	<blade> <lock> ; <blood> my ; <bodypart> <eat> ; <bodypart> <hold> ; <bodypart> <hot>
        violence	-4	<bodypart> <stop> ; <bodypart> <tool> ; <build> <home> ; <caretaking> <kin>
        violence	-4	<chestheart> and ; <child> se ; <clean> out ; <clothes> de ; <colleague> <give>
        violence	-4	<color> ; <consume> <night> ; <consume> nad ; <container> on ; <continue> <eat>
        violence	-4	<continue> <hit> ; <continue> <phone> ; <count> <year> ; <crowd> <need> ; <crowd> are
        violence	-4	<day> <child> ; <day> <hear> ; <day> <treatment> ; <day> con ; <day> without ; <die> y
        violence	-4	<drive> 0 ; <drive> a ; <drive> de ; <eat> <crowd> ; <eat> <headface> ; <eat> <town>
        violence	-4	<eat> so ; <emergency> <go> ; <emergency> x ; <fall> <asleep> ; <fall> <room>
        violence	-4	<furniture> <amount> ; <furniture> <phone> ; <give> away ; <give> it ; <give> my
        violence	-4	<give> up ; <go> <alcohol> ; <go> <write> ; <go> off ; <go> on ; <happy> <amount>
        violence	-4	<hear> in ; <hear> lik ; <home> <calm> ; <home> <stop> ; <home> for
        violence	-4	<hospital> <amount> ; <illness> <bodypart> ; <job> <give> ; <job> <trade>
        violence	-4	<kin> <need> ; <kin> <play> ; <kin> <trade> ; <kin> <wait> ; <kin> did ; <kin> no
        violence	-4	<kin> pas ; <last> <alcohol> ; <law> 0 ; <leave> <outdoors> ; <leave> <past>
        violence	-4	<medicine> 0 ; <medicine> <always> ; <medicine> and ; <moment> a ; <moment> on
        violence	-4	<need> <child> ; <need> <continue> ; <need> <go> ; <need> <kin> ; <need> <see>
        violence	-4	<need> un ; <needle> in ; <night> <amount> ; <opioid> <bodypart> ; <opioid> in
        violence	-4	<outdoors> <eat> ; <outdoors> <phone> ; <pain> <chestheart> ; <palecolor> <headface>
        violence	-4	<partner> <clinician> ; <partner> <month> ; <pet> <eat> ; <pet> <go> ; <pet> <pet>
        violence	-4	<pet> in ; <phone> <count> ; <play> <night> ; <put> las ; <put> up ; <rail>
        violence	-4	<room> of ; <rope> in ; <say> <opioid> ; <say> so ; <school> <go> ; <school> <play>
        violence	-4	<see> a ; <see> the ; <shake> <bodypart> ; <stimulant> + ; <stimulant> de
        violence	-4	<stop> <treatment> ; <stop> and ; <stop> las ; <stop> my ; <stop> un ; <stop> with
        violence	-4	<stranger> <clothes> ; <stranger> with ; <take> <hit> ; <take> <money>
        violence	-4	<take> <think> ; <think> <see> ; <think> en ; <treatment> <crowd> ; <week> <go>
        violence	-4	<week> <illness> ; <week> with ; <write> is ; <write> it ; <write> my ; <year> and
        violence	-4	<year> old ; @ ; a <appointment> ; a <clean> ; a <clinician> ; a <hospital> ; a <hot>
        violence	-4	a <stimulant> ; a <trade> ; a big ; a cal ; a long ; a minut ; a phon ; a plac ; aa
        violence	-4	about the ; accident ; aetn ; aft <job> ; and <promise> ; and <shake> ; and can ; any
        violence	-4	arent ; argu ; ask re ; at breakfast ; at hom ; awak ; bad ; barb ; bartend ; bat in
        violence	-4	becaus of ; began ; between ; bod ; bor ; breath ; brinc ; bug ; by 0 ; can i
        violence	-4	cant <continue> ; cant do ; cant keep ; cap ; cas y ; cay ; cb ; center ; chil ; clt
        violence	-4	cm ; confus ; contract ; convulsion ; cuarent ; current ; cut my ; de <treatment>
        violence	-4	de lo ; de todo ; dej las ; dental ; desd <day> ; do <treatment> ; down from ; dr
        violence	-4	drink at ; duerm en ; e ; eat ; el <church> ; el <outdoors> ; el lun ; email
        violence	-4	embarras ; en <amount> ; en mi ; enfermer ; es la ; espanol ; excus ; fami ; farm
        violence	-4	fel off ; for <count> ; forgiv the ; gam ; garden ; glad ; gracia ; green ; grup
        violence	-4	guest ; guy at ; hacen ; haul ; hav <insurance> ; hav been ; hay ; her <day> ; hil
        violence	-4	holiday ; hous tonight ; i <blood> ; i <happy> ; i <leave> ; i do ; i finish ; i gav
        violence	-4	i sat ; i shoot ; i start ; id rath ; if its ; im not ; in <write> ; in jun ; intensiv
        violence	-4	is my ; isnt ; its about ; its lik ; its me ; joven ; l <bodypart> ; la <church>
        violence	-4	la <consume> ; la <week> ; la vecin ; la vid ; las <daytime> ; las <pill> ; lat
        violence	-4	left a ; letter ; licenci ; lik me ; lik the ; littl ; llam ; lying ; mad ; mailbox
        violence	-4	main ; mak a ; mart ; me your ; mes y ; mio ; mis <kin> ; moment ; mor than ; moth is
        violence	-4	muri ; my <clinician> ; my <leave> ; my <pet> ; my <sedative> ; my aunt ; my chest
        violence	-4	my insuranc ; my jaw ; my sponsor ; nev been ; nev touch ; newborn ; nin year
        violence	-4	nineteen ; no <awake> ; no contest ; no me ; no mor ; no quier ; no ~tom ; not a
        violence	-4	number ; od ; of cok ; ofc ; oldest ; on <hold> ; on hold ; on sunday ; one with
        violence	-4	our street ; outreach ; over and ; packag ; pech ; pick ; pilot ; pistol de ; plac in
        violence	-4	platic con ; plu ; plumb ; polit ; prim ; print ; privat ; que <need> ; que en ; quilt
        violence	-4	ready to ; recib ; recovery ; referral ; releas ; residencial ; resum ; rop ; saf
        violence	-4	said hel ; san ; sangr ; saw ; say that ; seizur ; senor de ; set up ; she a
        violence	-4	she cant ; she said ; sinc about ; so he ; stop drink ; straight ; sud ; suit
        violence	-4	supportiv ; tan ; tant ; tax ; telephon ; that way ; that when ; the <color>
        violence	-4	the <count> ; the <money> ; the <month> ; the <needle> ; the <photo> ; the <rail>
        violence	-4	the blad ; the bridg ; the county ; the desk ; the month ; the park ; ther an
        violence	-4	thes <day> ; thes day ; they <take> ; thi <month> ; thi wk ; thing hes ; thirty day
        violence	-4	thre day ; thre week ; throw up ; titl ; to <amount> ; to <day> ; to <eat> ; to <home>
        violence	-4	to detox ; to look ; to see ; touch it ; town ; trabaj ; un <moment> ; una <stranger>
        violence	-4	una cart ; up <past> ; up my ; using meth ; veo ; vest ; vi ; viern ; visitor ; voc
        violence	-4	was so ; we <partner> ; we wer ; weath ; week at ; week sinc ; went through ; what it
        violence	-4	with one ; wrong ; y <stop> ; ya no ; yawn ; year and ; year old ; you <need>
        violence	-4	~<chestheart> ; ~<die> ; ~<illness> ; ~<money> ; ~<take> ; ~de ; ~in ; ~pt ; ~seizur
        violence	-5	0 <need> ; <alcohol> en ; <alcohol> in ; <amount> <daytime> ; <amount> at
        violence	-5	<amount> than ; <ask> <take> ; <ask> re ; <asleep> en ; <blade> por ; <breath>
        violence	-5	<buy> <home> ; <child> <play> ; <child> <threat> ; <colleague> <need>
        violence	-5	<continue> <hear> ; <crowd> <day> ; <day> <job> ; <day> <think> ; <day> the
        violence	-5	<die> <day> ; <drive> <amount> ; <drive> <past> ; <eat> <amount> ; <eat> <furniture>
        violence	-5	<emergency> <day> ; <furniture> <continue> ; <give> his ; <go> <height>
        violence	-5	<go> <treatment> ; <happy> to ; <hit> <opioid> ; <home> <month> ; <job> <home>
        violence	-5	<job> <night> ; <job> for ; <kin> <clothes> ; <kin> <drive> ; <kin> who ; <kin> wil
        violence	-5	<law> in ; <leave> and ; <leave> by ; <moment> <bodypart> ; <moment> <day>
        violence	-5	<moment> <moment> ; <need> <stop> ; <need> it ; <need> someth ; <outdoors> <amount>
        violence	-5	<partner> <container> ; <partner> a ; <photo> <blade> ; <put> <day> ; <say> <ask>
        violence	-5	<say> <write> ; <see> <drive> ; <see> <treatment> ; <sick> ; <stimulant> <past>
        violence	-5	<stop> <opioid> ; <stop> on ; <stranger> <phone> ; <think> <amount> ; <think> <kin>
        violence	-5	<town> <day> ; <town> and ; <trade> <say> ; <treatment> 0 ; <treatment> y
        violence	-5	<water> and ; <week> at ; <week> sinc ; <write> <child> ; <year> <go> ; a <play>
        violence	-5	a <think> ; a let ; a littl ; a nadi ; ach ; aft <day> ; ahor ; alumni ; alway
        violence	-5	and <kin> ; and cant ; and found ; and his ; and one ; anybody ; anyway ; at <home>
        violence	-5	at ten ; atty ; aunt ; bakery ; be a ; blew ; body ; bp ; bring her ; buena
        violence	-5	by myself ; c ; caj ; cannot ; cho ; city ; comadr ; con <kill> ; con alguien
        violence	-5	con mat ; contact ; control ; corren ; coverag ; crush ; dang ; day with ; de 0
        violence	-5	de las ; de noch ; del <treatment> ; department ; did a ; did the ; dish ; do you
        violence	-5	doesnt ; dont <consume> ; dont hav ; dont know ; egg ; en <home> ; en cas ; en su
        violence	-5	en una ; era ; es el ; ever ; fail ; february ; floor ; for 0 ; for hunt ; for thirty
        violence	-5	fost ; found a ; fourteen ; freez ; fue ; goat ; got her ; grandfath ; gun licens
        violence	-5	gurgl ; h ; hac dos ; hand and ; hast el ; her off ; hes <amount> ; hic
        violence	-5	his <headface> ; hop ; i <eat> ; i <school> ; i <start> ; i <stop> ; i could ; i left
        violence	-5	i read ; includ ; inf ; instead ; issu ; it <say> ; it all ; it from ; it off ; jerk
        violence	-5	la <alcohol> ; la <friend> ; la <kin> ; la <photo> ; la cocain ; la nariz ; label
        violence	-5	late ; left arm ; length ; library ; lift ; lik to ; lin at ; los the ; lost ; lov
        violence	-5	lvn ; machet de ; machet is ; md ; me go ; me llam ; me qued ; medi cal ; meet ; meno
        violence	-5	mes ; mi tia ; might ; mo ; mom 0 ; montan ; mos ; mouth ; muert ; murd ; museum
        violence	-5	my <church> ; my feet ; my parent ; nariz ; nev <feel> ; nin <year> ; nin and
        violence	-5	no <alcohol> ; no <asleep> ; no <medicine> ; no <need> ; no se ; nobody has
        violence	-5	nobody in ; normal ; odd ; off it ; often ; ohi ; par el ; password ; pastor ; pink
        violence	-5	poc ; porqu se ; pregunt ; pt 0 ; que <die> ; que su ; ranch ; ris ; road ; rod ; ronc
        violence	-5	rx ; sam ; se nos ; semana ; sentenc ; seven ; she <say> ; she <think> ; shelf ; shop
        violence	-5	sinc my ; snow ; sol ; spent ; stabl ; straw ; sum ; support ; suppos ; surgery ; tal
        violence	-5	tel you ; tenemo ; tent ; that is ; that what ; the <day> ; the <key> ; the end
        violence	-5	the morn ; the night ; the second ; the smok ; the spr ; they wer ; tio ; to <give>
        violence	-5	to pay ; track ; trad ; trembl ; un <day> ; up in ; urgent ; vm ; was <day> ; week of
        violence	-5	weight ; weird ; what do ; when the ; wif say ; won ; work at ; wrot ; y con ; y por
        violence	-5	yellow ; you do ; ~<alone> ; ~<fluid> ; ~cal ; ~for ; ~si/hi ; ~w/d
        violence	-6	<amount> <clothes> ; <amount> <crowd> ; <amount> <need> ; <ask> <amount>
        violence	-6	<ask> <write> ; <ask> si ; <blood> <headface> ; <bodypart> <shake> ; <child> <stop>
        violence	-6	<child> <treatment> ; <colleague> de ; <confused> ; <consume> <drug>
        violence	-6	<continue> <see> ; <count> <month> ; <day> <count> ; <day> <month> ; <day> <school>
        violence	-6	<day> <see> ; <day> is ; <die> <kin> ; <die> de ; <drive> for ; <give> <day>
        violence	-6	<headface> <bodypart> ; <hear> my ; <job> <eat> ; <job> <month> ; <kill> est
        violence	-6	<kin> <job> ; <kin> tien ; <kin> to ; <month> <go> ; <month> <kin> ; <month> y
        violence	-6	<need> <say> ; <need> <write> ; <night> <past> ; <night> <see> ; <opening> rechin
        violence	-6	<opioid> and ; <partner> <leave> ; <partner> <treatment> ; <partner> found
        violence	-6	<partner> who ; <pet> <say> ; <phone> por ; <put> <headface> ; <room> at ; <say> that
        violence	-6	<see> <stranger> ; <stop> <sedative> ; <stop> his ; <stranger> els ; <take> <alcohol>
        violence	-6	<take> <medicine> ; <take> <rope> ; <think> <phone> ; <think> <stop> ; <think> it
        violence	-6	<treatment> <consume> ; <treatment> <kin> ; <treatment> <need> ; <treatment> <stop>
        violence	-6	<volunteer> ; <year> <amount> ; a <law> ; a <town> ; a girl ; a liv ; a thing ; a whil
        violence	-6	about a ; agre ; aguant ; al <stimulant> ; all over ; and <phone> ; and nev ; answ
        violence	-6	apoy ; are you ; ask for ; at all ; at it ; bak ; band ; begin ; believ ; build
        violence	-6	built ; by his ; cal it ; cent ; clr on ; cow ; cramp ; cre ; cuant ; d <past> ; d ago
        violence	-6	day in ; de <eat> ; de <night> ; different ; direct ; do the ; doe the ; dont even
        violence	-6	drench ; dying ; el <official> ; el <trade> ; end ; es por ; everybody ; everyth
        violence	-6	feed ; fev ; fly ; forearm ; forgiv ; go to ; grad ; grey ; gust ; habi ; health ; hip
        violence	-6	i just ; i quit ; i turn ; im look ; is <amount> ; is kil ; is no ; ive nev
        violence	-6	la <partner> ; la <school> ; llev ; mat est ; me lo ; mi <stranger> ; mi tio
        violence	-6	my <container> ; my <day> ; my <play> ; my first ; my girl ; my heart ; need the ; neg
        violence	-6	no sx ; no teng ; not in ; not on ; ocup ; of your ; off a ; on your ; our <church>
        violence	-6	paramedic ; parrot ; party ; pidi ; pm ; pop ; pregunt si ; primer ; proud ; puebl
        violence	-6	puert rechin ; r ; real ; say 0 ; school ; se la ; sens ; seri ; shak ; shot ; smel
        violence	-6	social ; song ; spar ; spray ; step down ; stor ; story ; strip ; suicidal ; team
        violence	-6	teni ; thanksgiv ; the <daytime> ; the <palecolor> ; the key ; the wrong ; they <give>
        violence	-6	ticket ; to <crowd> ; to find ; to hear ; traffic ; tri ; troubl ; try to ; tuv
        violence	-6	union ; until the ; used to ; vide ; w/d ; want 0 ; was a ; we had ; worri ; youv
        violence	-6	~<partner> ; ~<sick> ; ~dts
        violence	-7	0 + ; 0 for ; <alcohol> <eat> ; <alcohol> <go> ; <amount> <furniture> ; <bodypart> is
        violence	-7	<day> <leave> ; <day> <need> ; <day> <opioid> ; <drive> y ; <eat> <eat> ; <hold> his
        violence	-7	<kin> <see> ; <need> <job> ; <need> <soon> ; <need> <think> ; <night> <clinician>
        violence	-7	<partner> <drive> ; <play> <day> ; <put> <write> ; <rope> <room> ; <school> <school>
        violence	-7	<school> in ; <sedative> <day> ; <see> lik ; <take> <breath> ; <think> and
        violence	-7	<think> im ; <town> <amount> ; <treatment> <wait> ; <treatment> en ; <treatment> for
        violence	-7	<vendor> ; <write> <say> ; <year> <kin> ; a <church> ; a <go> ; a <height> ; a bed
        violence	-7	admit ; aft a ; and by ; anyth ; are <amount> ; been a ; breastbon ; but the ; buy
        violence	-7	camp ; cant hold ; cant tel ; centr ; cold ; com off ; con su ; cos ; couldnt ; cur
        violence	-7	de <amount> ; dead ; divorc ; doe it ; dur ; el <chestheart> ; el <colleague>
        violence	-7	envelop ; er ; es par ; estuv ; fair ; feb ; film ; fold ; fourth ; fri ; gan ; ha
        violence	-7	had <amount> ; had to ; he cant ; his arm ; honest ; hour and ; how to ; hx ; i <feel>
        violence	-7	i am ; i tri ; in that ; interview ; is not ; it has ; kais ; la <opioid> ; lab
        violence	-7	lat <kin> ; le <ask> ; lik 0 ; look lik ; los <bodypart> ; lu ; me mand ; me on
        violence	-7	medic ; mov ; my fath ; my grandmoth ; my lat ; no <think> ; no oth ; nod ; of <eat>
        violence	-7	off <opioid> ; outpatient ; parent ; per no ; ppo ; pres ; present ; problem
        violence	-7	pt <say> ; puent ; que <continue> ; que est ; que se ; que sí ; qued ; ran ; sant
        violence	-7	sav ; see the ; ship ; sinc <month> ; singl ; slur ; steady ; suicid ; sunday and
        violence	-7	tamal ; termin ; thank ; that i ; the <alcohol> ; the <die> ; the year ; though ; tia
        violence	-7	tiemp ; til the ; tomat ; train ; tre ; used ; was <say> ; watch ; widow ; ~<job>
        violence	-8	$ 0 ; 0 am ; 0 wks ; <ask> <money> ; <bodypart> <play> ; <day> in ; <eat> <drive>
        violence	-8	<eat> <pet> ; <eat> for ; <give> <eat> ; <kin> <alcohol> ; <kin> <ask> ; <kin> <build>
        violence	-8	<last> <month> ; <last> <year> ; <month> <say> ; <month> and ; <need> <home>
        violence	-8	<partner> <think> ; <phone> <partner> ; <promise> por ; <promise> the ; <say> de
        violence	-8	<smell> ; <stop> <alcohol> ; <take> <amount> ; <think> that ; <treatment> on
        violence	-8	<week> <past> ; a month ; a plan ; about <amount> ; aft 0 ; ambulatori ; and we ; bank
        violence	-8	blanket ; blood ; book ; cant <hold> ; climb ; coast ; complet ; corre ; dan ; day ago
        violence	-8	day of ; de <month> ; desintoxicacion ; el <alcohol> ; em ; fal ; folk ; googl ; great
        violence	-8	hav <amount> ; himself ; hir ; hors ; i <ask> ; i ask ; in march ; int a ; internet
        violence	-8	it is ; last year ; machin ; me da ; my <school> ; my <write> ; needl ; no <amount>
        violence	-8	no <consume> ; no lo ; no ~<consume> ; non ; octob ; on <medicine> ; orden ; paint
        violence	-8	pian ; prison ; pupil ; que yo ; rais ; refus ; se me ; she been ; sinc yesterday
        violence	-8	structur ; the <appointment> ; the <insurance> ; the <record> ; to <stop> ; trip ; ve
        violence	-8	with <eat> ; with no ; year ago ; ~<emergency> ; ~sz
        violence	-9	<day> of ; <die> in ; <illness> and ; <job> <job> ; <kin> <treatment>
        violence	-9	<money> <treatment> ; <month> 0 ; <night> <job> ; <outdoors> <day> ; <phone> <amount>
        violence	-9	<room> 0 ; <say> <rope> ; <say> <stranger> ; <school> de ; <think> <need>
        violence	-9	<think> que ; a <month> ; a un ; actual ; and <need> ; and id ; approv ; becaus the
        violence	-9	boat ; colg ; compr ; corazon ; court ; de eso ; discharg ; driv a ; en un ; fax
        violence	-9	fish ; hat ; i took ; in one ; kil myself ; l ; la <stranger> ; las <amount>
        violence	-9	las <bodypart> ; lead ; lik <stranger> ; lueg ; mi sobrin ; my <insurance> ; nin <day>
        violence	-9	nin day ; noth els ; on friday ; on our ; on saturday ; papel ; rid ; saving ; shook
        violence	-9	short ; skip ; spel ; student ; sx ; tea ; the <week> ; the <write> ; thought ; toast
        violence	-9	told him ; tranquil ; usual ; vid ; was <amount> ; with <kin> ; withdrawal ; work with
        violence	-9	~<shake> ; ~a
        violence	-10	<amount> <play> ; <clinician> <job> ; <fall> off ; <home> to ; <limp>
        violence	-10	<money> <amount> ; <need> <record> ; <partner> <need> ; <play> <play> ; <relapse>
        violence	-10	<school> a ; <see> <amount> ; <treatment> <amount> ; age ; and cam ; and nobody
        violence	-10	as a ; ate ; befor i ; brought ; but my ; el doming ; fiv day ; hrs ; me <order>
        violence	-10	medical ; ninety ; on day ; our <outdoors> ; overdos ; patient ; perdi ; practic
        violence	-10	pued ; rath ; sheet ; sign ; tak it ; that the ; that was ; to <money> ; wks
        violence	-10	~<seizure>
        violence	-11	<amount> <month> ; <cold> ; <kill> myself ; <play> and ; <play> on ; <stop> <day>
        violence	-11	<treatment> de ; <trust> ; a <home> ; a <water> ; a <write> ; but i ; church
        violence	-11	clr said ; el <eat> ; fight ; from 0 ; i <give> ; i <write> ; in an ; la <job>
        violence	-11	me <happy> ; much ; my <chestheart> ; necesit ; play ; retir ; soy ; st ; the <year>
        violence	-11	the fami ; week and ; whatev ; whistl ; whit ; y si ; ~el
        violence	-12	<amount> <count> ; <headface> <palecolor> ; <home> <partner> ; <outdoors> <outdoors>
        violence	-12	<say> its ; <shame> ; <stop> 0 ; a <job> ; and <eat> ; bel ; cle ; dat ; empez
        violence	-12	had a ; is ther ; jan ; lif ; lun ; me <ask> ; nuev ; nunc ; ok ; question ; say its
        violence	-12	segur ; so we ; teach ; tongu ; vomit ; your <treatment> ; ~no
        violence	-13	<clinician> <say> ; <need> <crowd> ; <need> <die> ; <stop> <consume> ; befor the
        violence	-13	blu ; bowl ; bridg ; coffe ; colleg ; dentist ; died ; doming ; en 0 ; no ~etoh
        violence	-13	nurs ; pain ; se le ; sel ; to <see> ; y mi ; ~<withdrawal>
        violence	-14	<say> <always> ; <year> <past> ; clas ; feel ; friend ; may ; mon ; mov to ; read
        violence	-14	roof ; swallow ; the <town>
        violence	-15	<kin> <die> ; <stiff> ; <tired> ; <trade> 0 ; <write> <write> ; birthday ; do i
        violence	-15	entr ; goodby ; id lik ; lol ; march ; razor ; tak a
        violence	-16	<kin> <stop> ; best ; could ; cri ; doctor ; falt ; final ; heart ; sient ; twin
        violence	-17	at a ; im a ; licens ; mi abuel ; than
        violence	-18	<think> its ; evening ; narcan
        violence	-19	0 mo ; <remember> ; <unreal> ; d/c
        violence	-20	<seizure>
        violence	-21	hard
        violence	-22	<vermin>
        violence	-25	lik a
        violence	-26	chest
        """
}
