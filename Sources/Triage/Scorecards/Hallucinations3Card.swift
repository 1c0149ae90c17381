extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	4	yrs last
        hallucinations	3	+ shroom ; 0 <clothes> ; 0 activ ; 0 day ; 0 off ; 0 s/p ; 0 tremulou ; 0 without
        hallucinations	3	<alcohol> sat ; <always> <year> ; <always> van ; <angry> <day> ; <angry> <hear>
        hallucinations	3	<ask> <goodbye> ; <ask> <month> ; <ask> <wait> ; <ask> permis
        hallucinations	3	<bodypart> <furniture> ; <bodypart> been ; <breath> <ask> ; <breath> <leave>
        hallucinations	3	<build> <always> ; <build> <wait> ; <church> <night> ; <clothes> <crowd>
        hallucinations	3	<clothes> becaus ; <colleague> 0 ; <consume> <shake> ; <consume> by
        hallucinations	3	<continue> <home> ; <continue> de ; <crowd> <put> ; <crowd> le ; <day> <money>
        hallucinations	3	<day> dry ; <day> es ; <day> tod ; <die> <friend> ; <die> <try> ; <die> en
        hallucinations	3	<drug> that ; <eat> mit ; <feel> y ; <fire> <furniture> ; <furniture> <angry>
        hallucinations	3	<furniture> <breath> ; <furniture> <height> ; <furniture> at ; <furniture> has
        hallucinations	3	<furniture> that ; <go> <month> ; <go> down ; <go> in ; <go> jal ; <go> open
        hallucinations	3	<go> spac ; <headface> that ; <hear> <count> ; <hear> <crowd> ; <hear> <photo>
        hallucinations	3	<hear> <vermin> ; <hear> behind ; <hear> ex ; <hit> hac ; <home> <room>
        hallucinations	3	<homeless> ; <homeless> <stimulant> ; <homeless> <town> ; <kin> los ; <kin> nam
        hallucinations	3	<last> <sedative> ; <lock> her ; <need> <take> ; <night> <record> ; <night> de
        hallucinations	3	<night> her ; <night> ive ; <night> ni ; <opening> <color> ; <palecolor> by
        hallucinations	3	<pet> adentr ; <pet> and ; <phone> <eat> ; <phone> son ; <photo> <rope>
        hallucinations	3	<photo> le ; <play> q ; <put> <moment> ; <rarely> <phone> ; <room> <rail>
        hallucinations	3	<room> <sad> ; <room> and ; <rope> <think> ; <say> <crowd> ; <say> <say>
        hallucinations	3	<say> <water> ; <say> arent ; <say> you ; <sedative> <bodypart> ; <see> <die>
        hallucinations	3	<see> <headface> ; <shake> <continue> ; <shake> from ; <stimulant> <homeless>
        hallucinations	3	<stranger> <shake> ; <stranger> are ; <take> <last> ; <think> mi ; <think> quien
        hallucinations	3	<town> + ; <trade> <sober> ; <treatment> <furniture> ; <try> <money>
        hallucinations	3	<unreal> ve ; <vermin> all ; <vermin> she ; <water> hast ; <write> down
        hallucinations	3	<write> our ; a <drive> ; a <play> ; a cambi ; a contest ; a wheel ; a whit
        hallucinations	3	again it ; ahor est ; aint got ; al air ; al iop ; all shift ; alto ; alucin ve
        hallucinations	3	an angel ; and <ask> ; and <day> ; and <headface> ; and <hear> ; and hav
        hallucinations	3	and jal ; and scream ; and she ; anoth man ; answer me ; answer question
        hallucinations	3	apareci ; applaud ; are writ ; arm ; around ; as <kin> ; asegur ; asegur que
        hallucinations	3	at <night> ; at <stranger> ; ati ; attend ; aunqu ; away ; baby ; baby down
        hallucinations	3	bak a ; barn in ; be remov ; bed doesnt ; bed rail ; been pack ; been so
        hallucinations	3	befor light ; bernadet ; bes ; bipol off ; blanc no ; blew out ; breath 0
        hallucinations	3	brother nam ; cal fath ; cal son ; calm that ; can <see> ; can hear ; cant tel
        hallucinations	3	cay el ; chifl ; chip y ; clas thi ; clos on ; clr roommat ; coat in ; comin
        hallucinations	3	con much ; con sombrer ; confund ; confus and ; conservatory ; contest la
        hallucinations	3	contestan ; copy ; couldnt say ; crack smok ; crawl spac ; crawl with ; cry insid
        hallucinations	3	crystal been ; cuent porqu ; d <ask> ; d ask ; dal and ; dat / ; dej etoh
        hallucinations	3	del closet ; del post ; del vecin ; delir ve ; demon in ; den is ; deni ; desk 0
        hallucinations	3	diari van ; did <drug> ; dig them ; din on ; dispatch xfer ; do know
        hallucinations	3	doesnt recognis ; dog und ; doming dic ; dori ; dorm and ; down every ; down its
        hallucinations	3	drink sat ; dry saturday ; dxm + ; el <height> ; em so ; escob ; esper despiert
        hallucinations	3	est <unreal> ; est alucin ; est delir ; estoy ; every run ; everyth i ; excus me
        hallucinations	3	f <unreal> ; f hallucinat ; f she ; fast i ; fath hes ; fath re ; febrer ; feel
        hallucinations	3	fel nam ; fi ; fifth on ; figur ; floor are ; folk on ; for decad ; for tel
        hallucinations	3	foreman at ; foto y ; ful ; ful legal ; gin and ; gin was ; giv no ; got angry
        hallucinations	3	gps ; gut and ; h by ; habit all ; hand going ; has read ; hay un ; he <say>
        hallucinations	3	he gav ; her plat ; her re ; her sleev ; herman llev ; hes talk ; him thing
        hallucinations	3	him who ; his <vendor> ; his coffe ; his suppli ; hna pt ; hold ; hombr con
        hallucinations	3	hormiga de ; hors in ; hospic aid ; hour ther ; hrs in ; i tap ; in day ; in my
        hallucinations	3	incl <day> ; insist ; iow ; iron at ; is <clean> ; is <give> ; is <see> ; is bar
        hallucinations	3	is certain ; is keep ; it <sad> ; it clos ; just <bodypart> ; kansa ; keep mov
        hallucinations	3	keep turn ; kitchen ; la escob ; la impresor ; la television ; landlord re ; late
        hallucinations	3	le jal ; legal nam ; les <phone> ; letter ; lo <phone> ; lo llam ; look no
        hallucinations	3	look with ; los <furniture> ; lvn at ; m <stimulant> ; m en ; m far ; m machinist
        hallucinations	3	m say ; mailbox is ; mar out ; me i ; me insid ; me lo ; me pid ; me to ; me va
        hallucinations	3	medi sin ; met un ; mezcal de ; mi ventan ; middl nam ; mirror ; mism y ; monja
        hallucinations	3	muertito ; my <clean> ; my <container> ; my addres ; my grandmoth ; my ord
        hallucinations	3	my pint ; my plat ; n k ; negro ; noch ni ; nombr y ; non ; nuer suegr ; nurs are
        hallucinations	3	occ health ; of cok ; off alamed ; off theyd ; on tv ; one about ; one cup
        hallucinations	3	only few ; orient polit ; oril del ; other in ; oven mit ; over a ; own bathroom
        hallucinations	3	own birthday ; par con ; pelon ; peopl talk ; pesc en ; pod 0 ; por dentr
        hallucinations	3	pregunt con ; preocup por ; pt <stop> ; pt report ; que <month> ; que hora
        hallucinations	3	que mes ; que puebl ; quit de ; radi for ; radiator ; rail tel ; reagan ; rentamo
        hallucinations	3	request detox ; review <town> ; rie ; rn <say> ; roommat put ; sacud ; sal no
        hallucinations	3	salud a ; san ; say arent ; se llen ; se quit ; se rie ; see a ; segun ; self on
        hallucinations	3	seven ; sharpen the ; she keep ; sinc nin ; sinc saturday ; sirv ; skin ; skip
        hallucinations	3	sleep <drive> ; sleep cab ; soap oper ; somebody answ ; someth <continue>
        hallucinations	3	someth <go> ; sprinkl ; street over ; su <headface> ; sunday hes ; tabl
        hallucinations	3	tap todo ; tea for ; tech 0 ; tel about ; tenant 0 ; terminal ; texa se
        hallucinations	3	text back ; that us ; the <outdoors> ; the <stimulant> ; the cha ; the hatch
        hallucinations	3	the night ; the radiator ; the resed ; the sixth ; the skin ; the win
        hallucinations	3	then <intoxicated> ; then ran ; ther <crowd> ; ther <think> ; ther doesnt
        hallucinations	3	they <think> ; they cam ; they talk ; thi afternoon ; through hes ; tiembl
        hallucinations	3	tien <eat> ; til <break> ; tim today ; tiny ; to <hold> ; tocan ; today she
        hallucinations	3	today too ; tonight to ; total clean ; touch her ; trag el ; transf when ; tuck a
        hallucinations	3	two an ; two day ; un per ; uncl ray ; und ther ; uno ; uno <friend> ; va <say>
        hallucinations	3	va triag ; vec a ; vi a ; vienen ; voc y ; voic behind ; want her ; was <alone>
        hallucinations	3	was paid ; wasnt being ; wed and ; weld pip ; wer back ; which <insurance>
        hallucinations	3	whiskey thre ; who do ; who you ; wi fi ; wif keep ; wif ran ; x tonight
        hallucinations	3	y <angry> ; y ahorit ; y ve ; y yo ; youd <say> ; yrs noth
        hallucinations	-3	$ ; 0 aft ; 0 for ; 0 kid ; 0 mos ; 0 on ; 0 per ; 0 pm ; 0 se ; 0 with ; 0 yo
        hallucinations	-3	<alcohol> <job> ; <alcohol> no ; <always> <need> ; <amount> <need>
        hallucinations	-3	<amount> <town> ; <amount> with ; <blood> on ; <bodypart> <vermin>
        hallucinations	-3	<bodypart> in ; <chestheart> y ; <child> <consume> ; <child> <month>
        hallucinations	-3	<child> <treatment> ; <church> <outdoors> ; <church> y ; <clinician> and
        hallucinations	-3	<colleague> of ; <confused> no ; <consume> <home> ; <container> <container>
        hallucinations	-3	<container> on ; <continue> <headface> ; <crowd> and ; <day> of ; <day> only
        hallucinations	-3	<day> ~<stimulant> ; <feel> fin ; <friend> <opioid> ; <give> to ; <go> <vermin>
        hallucinations	-3	<go> int ; <happy> <day> ; <headface> lik ; <hear> <asleep> ; <hit> her
        hallucinations	-3	<hit> on ; <hopeless> ; <hospital> <take> ; <job> <money> ; <kin> me
        hallucinations	-3	<leave> <amount> ; <lock> ; <lock> in ; <medicine> for ; <moment> <home>
        hallucinations	-3	<moment> <moment> ; <moment> <need> ; <moment> <treatment> ; <moment> <week>
        hallucinations	-3	<moment> of ; <need> <drive> ; <need> <home> ; <need> out ; <night> 0
        hallucinations	-3	<opioid> <year> ; <opioid> from ; <partner> <consume> ; <partner> se
        hallucinations	-3	<past> <go> ; <phone> from ; <phone> you ; <photo> <school> ; <play> <moment>
        hallucinations	-3	<play> <school> ; <promise> <write> ; <record> and ; <room> 0 ; <room> de
        hallucinations	-3	<room> fan ; <sad> <say> ; <say> ~sz ; <sedative> <withdrawal> ; <see> at
        hallucinations	-3	<see> in ; <stop> <always> ; <stranger> <ask> ; <stranger> <crowd>
        hallucinations	-3	<stranger> <take> ; <stranger> for ; <take> <bodypart> ; <take> <need>
        hallucinations	-3	<trade> <consume> ; <trade> <drive> ; <treatment> or ; <treatment> par ; <trust>
        hallucinations	-3	<unreal> de ; <vermin> <height> ; <vermin> <vermin> ; <volunteer>
        hallucinations	-3	<write> <stranger> ; a <asleep> ; a <die> ; a <job> ; a car ; a las ; a let
        hallucinations	-3	a vec ; add ; against the ; agent ; al fumigador ; amor ; an <emergency>
        hallucinations	-3	an iop ; an old ; and <alcohol> ; and <leave> ; and <money> ; and <write>
        hallucinations	-3	and a ; and cam ; and get ; and noth ; and so ; and swat ; ant era ; anyon
        hallucinations	-3	apologiz ; army i ; around my ; as the ; bay ; bedroom door ; beer sun ; begin
        hallucinations	-3	bien ; burbank ; by 0 ; cal the ; cam off ; can i ; carg ; centr ; chas
        hallucinations	-3	check in ; clr has ; cocin y ; com to ; complet ; concern ; consej en ; contact
        hallucinations	-3	could <hear> ; de <stimulant> ; de consej ; de eso ; deni ~sz ; desintoxic
        hallucinations	-3	detox for ; do it ; do peopl ; dobl por ; doe <stimulant> ; dont <see>
        hallucinations	-3	dont ~drink ; drool ; duel ; eight ; el <clothes> ; el <trade> ; el tal
        hallucinations	-3	eleven year ; en <fluid> ; en <treatment> ; en sudor ; entir ; era ; fax
        hallucinations	-3	feel fin ; fiest ; fil ; find out ; for <stimulant> ; gma ; go <home> ; grp
        hallucinations	-3	guit ; habi ; habi <vermin> ; habi hormiga ; hac <unreal> ; hac sombra
        hallucinations	-3	he <hit> ; he did ; he use ; head ; her <container> ; her <say> ; his <phone>
        hallucinations	-3	his eye ; his sister ; hot ; hung up ; hunt ; hx ; i <happy> ; i <kill> ; i ask
        hallucinations	-3	i lik ; i mad ; i sat ; if ther ; igual ; im <stop> ; in county ; in may ; in me
        hallucinations	-3	in thi ; inpatient ; involv ; is <kill> ; is for ; is not ; is wher ; issu
        hallucinations	-3	it again ; la <money> ; la coc ; la tard ; last month ; lik its ; llamamo al
        hallucinations	-3	look at ; love ; low ; mar dej ; me <die> ; me <go> ; me <take> ; me qued
        hallucinations	-3	me sient ; met ; methadon clinic ; mgmt ; mov to ; my <law> ; my <trade>
        hallucinations	-3	my head ; my sponsor ; nin <day> ; nin day ; no ~drug ; no ~oth ; no ~voic
        hallucinations	-3	nobody has ; not ~<sick> ; not ~sick ; noth to ; of <eat> ; oldest ; on top
        hallucinations	-3	one i ; only one ; open and ; our <crowd> ; palabra ; pancak ; panic ; parec
        hallucinations	-3	poison ; pos ; problem ; purchas ; qd x ; que <ask> ; que fue ; que su ; rehe
        hallucinations	-3	sad ; saf ; see and ; senior ; sent to ; sentenc ; she at ; shel say
        hallucinations	-3	should <say> ; sit <continue> ; sit stil ; slid ; so bad ; so nobody
        hallucinations	-3	sobrin hac ; sombra de ; sorry ; sort of ; sound ; soy ; spar ; speak with
        hallucinations	-3	sponsor ; stay ; stepdad ; su <room> ; supervis ; support ; supportiv
        hallucinations	-3	talk through ; tap along ; that what ; the <play> ; the bal ; the bridg
        hallucinations	-3	the laundry ; the only ; the pil ; the school ; the truck ; then a ; then my
        hallucinations	-3	therapy ; they wer ; thi tim ; throw up ; tick tick ; to <give> ; to <kin>
        hallucinations	-3	to <start> ; to cal ; to tel ; to us ; trip ; tue ; tuesday and ; ur ; ven
        hallucinations	-3	vend ; veo arana ; ver ; very ; viv con ; voy a ; wal i ; want the ; was <say>
        hallucinations	-3	was hear ; we tak ; week ago ; weekend and ; went to ; what doe ; when hes
        hallucinations	-3	wheth ; with my ; with one ; with the ; woman in ; women ; y llamamo ; y sali
        hallucinations	-3	you <phone> ; you <take> ; your <clinician> ; your <colleague> ; your plac
        hallucinations	-3	~<cold> ; ~<daytime> ; ~<die> <amount> ; ~<friend> ; ~<treatment> ~de ; ~<week>
        hallucinations	-3	~blood ; ~de ~0 ; ~fin ; ~hav ; ~his <alcohol> ; ~in ~0 ; ~lost ; ~nuy ; ~off ~a
        hallucinations	-3	~pcp ; ~reconoc la ; ~rent ; ~shoot ; ~una ; ~van ~nuy ; ~with ; ~wont ; ~work
        hallucinations	-4	% ; 0 % ; 0 nd ; 0 thi ; <afraid> about ; <alcohol> <kin> ; <alcohol> <say>
        hallucinations	-4	<alcohol> <year> ; <alone> <need> ; <always> <outdoors> ; <amount> 0
        hallucinations	-4	<amount> <home> ; <amount> <job> ; <amount> <money> ; <amount> <month>
        hallucinations	-4	<amount> <say> ; <angry> over ; <ask> <money> ; <ask> do ; <ask> for
        hallucinations	-4	<asleep> <furniture> ; <asleep> through ; <blood> in ; <bodypart> <amount>
        hallucinations	-4	<bodypart> <leave> ; <bodypart> <palecolor> ; <calm> and ; <chestheart> and
        hallucinations	-4	<child> no ; <clinician> <say> ; <clinician> y ; <clothes> <container>
        hallucinations	-4	<color> and ; <color> of ; <consume> <need> ; <consume> en ; <container> and
        hallucinations	-4	<continue> me ; <count> <month> ; <day> <job> ; <day> <leave> ; <day> <month>
        hallucinations	-4	<day> <school> ; <day> <wait> ; <day> is ; <day> or ; <drive> out
        hallucinations	-4	<drug> <container> ; <fall> <eat> ; <fire> <eat> ; <fluid> in
        hallucinations	-4	<friend> <stranger> ; <furniture> <opening> ; <furniture> in
        hallucinations	-4	<give> <container> ; <go> <home> ; <go> <night> ; <happy> <take> ; <hear> yes
        hallucinations	-4	<hold> <eat> ; <home> <moment> ; <home> de ; <illness> i ; <illness> ve
        hallucinations	-4	<insurance> <insurance> ; <insurance> <treatment> ; <job> <school>
        hallucinations	-4	<job> <stop> ; <job> a ; <job> de ; <job> i ; <job> with ; <kin> <happy>
        hallucinations	-4	<kin> <month> ; <kin> <pet> ; <kin> hac ; <kin> the ; <last> <fall> ; <last> wk
        hallucinations	-4	<last> yr ; <law> <stimulant> ; <leave> in ; <moment> <asleep> ; <moment> a
        hallucinations	-4	<moment> se ; <month> <need> ; <need> <appointment> ; <need> <kin>
        hallucinations	-4	<need> <past> ; <need> the ; <need> with ; <needle> <furniture> ; <night> x
        hallucinations	-4	<opioid> <go> ; <opioid> <medicine> ; <opioid> in ; <partner> de
        hallucinations	-4	<past> <consume> ; <past> <need> ; <pet> <take> ; <phone> <daytime> ; <phone> en
        hallucinations	-4	<phone> for ; <phone> is ; <phone> on ; <play> y ; <promise> me ; <put> las
        hallucinations	-4	<room> <blade> ; <room> <clean> ; <room> <container> ; <room> <job>
        hallucinations	-4	<room> with ; <say> <continue> ; <say> <count> ; <say> <stop> ; <say> <try>
        hallucinations	-4	<say> dont ; <say> your ; <sedative> sinc ; <see> <clinician> ; <see> to
        hallucinations	-4	<smell> lik ; <sober> ; <sober> sinc ; <soon> <eat> ; <soon> de ; <soon> step
        hallucinations	-4	<start> <stimulant> ; <start> at ; <stimulant> <go> ; <stimulant> and
        hallucinations	-4	<stop> <eat> ; <stop> en ; <stranger> <write> ; <stranger> lik ; <take> <night>
        hallucinations	-4	<take> <photo> ; <take> <stimulant> ; <take> <stranger> ; <take> them
        hallucinations	-4	<think> to ; <tool> in ; <town> <law> ; <treatment> <outdoors>
        hallucinations	-4	<treatment> <past> ; <treatment> de ; <treatment> y ; <vendor> ; <water> in
        hallucinations	-4	<write> <take> ; <write> <treatment> ; <write> in ; <year> <hospital>
        hallucinations	-4	<year> <need> ; a 0 ; a <build> ; a <count> ; a <furniture> ; a <home>
        hallucinations	-4	a <school> ; a <see> ; a <trust> ; a bed ; a person ; abiert ; about an ; abt
        hallucinations	-4	admission ; aft 0 ; afterward ; agre to ; alcohol detox ; alg de ; and 0
        hallucinations	-4	and <buy> ; and <fluid> ; and <play> ; and <vermin> ; and cok ; and every
        hallucinations	-4	and stil ; armpit ; army ; around <amount> ; asi ; ask do ; ask to ; asleep
        hallucinations	-4	ban ; barb ; bedtim ; bel ; below ; bomb ; bor ; both ; bowl ; brought
        hallucinations	-4	by <day> ; cam up ; can do ; can he ; cannot ; carri ; ceil fan ; center ; click
        hallucinations	-4	cond ; consejer ; could i ; cow 0 ; crash ; ct ; day in ; de <count>
        hallucinations	-4	de <happy> ; decemb ; declin ; del <day> ; demenci ve ; desd que ; despu de
        hallucinations	-4	dia de ; diabl ; did a ; died ; dio ; disculp ; do <stimulant> ; do with ; don
        hallucinations	-4	driveway ; drown ; dur the ; e ; el <play> ; el pech ; entr ; entr <week>
        hallucinations	-4	entr seman ; ese ; eso no ; est bien ; est con ; est platic ; even and ; evening
        hallucinations	-4	for <partner> ; for my ; for someon ; for year ; four of ; from me ; front desk
        hallucinations	-4	gat ; go back ; goosebump ; grandson ; grew ; gues ; hac un ; hacen ; had bee
        hallucinations	-4	hag ; hang ; happy ; hav it ; hav my ; hay <vermin> ; hear his ; heel
        hallucinations	-4	help with ; her head ; her in ; hes going ; hi ; honey ; honey <go> ; honey cam
        hallucinations	-4	hous in ; i <blood> ; i <buy> ; i <leave> ; i <phone> ; i already ; i cal
        hallucinations	-4	i com ; i got ; i lost ; i put ; i read ; i spent ; id be ; if we ; if you
        hallucinations	-4	ingl ; inpt ; intent ; intern ; is <stop> ; it by ; its <amount> ; its <opioid>
        hallucinations	-4	its lik ; jaw ; job ; just <need> ; keep the ; kick ; kick the ; knit
        hallucinations	-4	l <bodypart> ; la <stimulant> ; la nariz ; la parroqui ; la que ; landlin
        hallucinations	-4	las 0 ; las <amount> ; las <daytime> ; last fal ; last week ; last wk ; last yr
        hallucinations	-4	law ; le ech ; let go ; lid ; lik that ; lo <see> ; long ; los <amount>
        hallucinations	-4	los dos ; lot of ; m <opioid> ; mano le ; me <pain> ; me <stop> ; memb
        hallucinations	-4	mi <clinician> ; mi jef ; much as ; muy ; my 0 ; my <day> ; my <official>
        hallucinations	-4	my <play> ; my cat ; my cousin ; my daught ; my doctor ; my fac ; my fami
        hallucinations	-4	my friend ; my landlord ; my old ; my partn ; my whol ; nam he ; nariz ; nervou
        hallucinations	-4	nev <stop> ; next step ; ni ; ni dond ; night in ; no ~<blood> ; no ~<give>
        hallucinations	-4	no ~<kin> ; no ~es ; no ~hx ; no ~plan ; noma <need> ; noon and ; not ~a
        hallucinations	-4	oclock ; of him ; of thos ; off my ; okay ; old <drug> ; old deal ; on <alcohol>
        hallucinations	-4	on <hold> ; on hold ; on purpos ; on them ; one at ; only <consume> ; or a
        hallucinations	-4	or is ; out at ; over to ; p / ; pacient ; parej ; per no ; phot ; plum ; poc
        hallucinations	-4	por eso ; pressur ; purpos ; que <say> ; que <write> ; que se ; que si ; quem
        hallucinations	-4	quien me ; r ; read thi ; ref ; referral ; reloj ; resum ; room 0 ; rul ; say i
        hallucinations	-4	say no ; screen ; se cay ; se pued ; see my ; see snak ; seiz ; send ; shar
        hallucinations	-4	show up ; sid ; sin ~cervez ; siren ; slur ; smel lik ; smil ; so hard ; so that
        hallucinations	-4	som <day> ; soprano ; sternum ; strip ; sz ; te ; teng ; teng 0 ; terapi ; term
        hallucinations	-4	that hes ; that when ; the <gun> ; the <job> ; the <medicine> ; the day
        hallucinations	-4	the exterminator ; the first ; the lak ; the library ; the middl ; the soprano
        hallucinations	-4	the va ; thing ; thought ; through <day> ; thursday hand ; tiemp ; tim i
        hallucinations	-4	to <clothes> ; to ask ; to be ; to hav ; to work ; to your ; tomato ; trad
        hallucinations	-4	trash ; twenty ; una <write> ; union ; unles ; up <amount> ; up <blood> ; up and
        hallucinations	-4	up blood ; usual drink ; vici ; vm ; w/o ; wak up ; wal for ; want bed
        hallucinations	-4	want out ; was an ; we can ; what would ; whil ; whil i ; whoev ; wif in ; wil
        hallucinations	-4	with 0 ; wk 0 ; wks ago ; wors ; xanax ran ; y un ; yal ; yellow ; you for
        hallucinations	-4	you see ; youl ; your <phone> ; youv ; ~0 ~mo ; ~<day> ~<treatment>
        hallucinations	-4	~<give> ~my ; ~<opening> ; ~<order> ; ~<palecolor> ; ~<promise> ; ~<put>
        hallucinations	-4	~<try> ; ~be ; ~contest ; ~del ; ~driv ; ~intern ; ~mo ; ~mor ; ~my ; ~program
        hallucinations	-4	~school ; ~stay ; ~sz ; ~uncl nam ; ~w/d no ; ~widow
        hallucinations	-5	+ 0 ; 0 <hospital> ; <amount> <clinician> ; <amount> <palecolor>
        hallucinations	-5	<amount> <phone> ; <amount> as ; <amount> at ; <amount> por ; <appointment> for
        hallucinations	-5	<ask> to ; <bodypart> <chestheart> ; <bodypart> <color> ; <break> my
        hallucinations	-5	<child> <outdoors> ; <child> y ; <church> <church> ; <clinician> <write>
        hallucinations	-5	<cold> <fluid> ; <colleague> <need> ; <colleague> <phone> ; <confused> ~<think>
        hallucinations	-5	<container> <amount> ; <continue> my ; <crowd> for ; <day> <hospital> ; <day> de
        hallucinations	-5	<day> its ; <drive> <continue> ; <drive> <job> ; <drive> to ; <drive> with
        hallucinations	-5	<eat> <day> ; <eat> de ; <eat> her ; <eat> with ; <fall> <room> ; <fluid> no
        hallucinations	-5	<friend> <unreal> ; <give> <home> ; <go> <child> ; <go> <job> ; <go> de
        hallucinations	-5	<go> el ; <hear> all ; <hear> lik ; <hear> of ; <hit> my ; <home> and
        hallucinations	-5	<illness> <bodypart> ; <job> <say> ; <job> en ; <kin> <drive> ; <kin> <job>
        hallucinations	-5	<kin> <outdoors> ; <kin> was ; <last> <week> ; <law> and ; <lock> <room>
        hallucinations	-5	<money> no ; <month> <amount> ; <month> <moment> ; <need> <amount>
        hallucinations	-5	<need> someth ; <night> <clinician> ; <official> and ; <outdoors> <always>
        hallucinations	-5	<outdoors> on ; <partner> <hit> ; <partner> <leave> ; <partner> <month>
        hallucinations	-5	<past> de ; <pet> 0 ; <photo> on ; <record> of ; <room> <opening> ; <say> <give>
        hallucinations	-5	<say> <goodbye> ; <say> <play> ; <say> el ; <say> that ; <school> <child>
        hallucinations	-5	<sedative> <medicine> ; <see> lik ; <see> your ; <stimulant> <kin> ; <stop> a
        hallucinations	-5	<stop> and ; <stop> in ; <stranger> at ; <town> <outdoors> ; <trade> <amount>
        hallucinations	-5	<treatment> <child> ; <treatment> on ; <write> <child> ; <write> de ; <write> me
        hallucinations	-5	a <appointment> ; a <gun> ; a <rarely> ; a detox ; a patient ; about a
        hallucinations	-5	about his ; aceptan ; ach ; act ; actual ; aft the ; all right ; alumni ; alway
        hallucinations	-5	and <take> ; and ive ; and then ; ant de ; anybody ; anyway ; approv ; arrest
        hallucinations	-5	asi que ; attack ; back from ; back of ; bas ; bicho en ; blad ; blood ; bug on
        hallucinations	-5	bus stop ; c/o ; cal back ; cant get ; cas <colleague> ; certificat ; chil
        hallucinations	-5	chok ; clr on ; cod ; com aft ; com back ; con un ; consum ; contract ; could
        hallucinations	-5	could <stranger> ; cuid a ; d <treatment> ; de <eat> ; de <stranger> ; de que
        hallucinations	-5	dem ; desintoxicacion ; dia desd ; did not ; do <crowd> ; doe a ; dollar
        hallucinations	-5	dont <need> ; dont ~<consume> ; drag ; due ; eap ; el <treatment> ; el agu
        hallucinations	-5	el braz ; employ ; encer ; enter ; envelop ; es que ; esa ; espum ; favorit
        hallucinations	-5	fel off ; fifteen ; fit ; for one ; front <furniture> ; front of ; gambl ; get a
        hallucinations	-5	glad ; grief ; gurgl ; hac <moment> ; had one ; has a ; hast que ; haunt
        hallucinations	-5	her on ; holiday ; honest ; how to ; i <fall> ; i <give> ; i count ; i driv
        hallucinations	-5	ill ; im <afraid> ; im <write> ; im at ; imagin ; in <home> ; in april ; in one
        hallucinations	-5	intak ; is what ; it every ; its <alcohol> ; its <stimulant> ; ive got ; juez
        hallucinations	-5	juni ; la cabez ; la de ; la vid ; larg ; las cuatr ; lawy ; le hag ; left a
        hallucinations	-5	length ; let him ; llav ; lo que ; look lik ; loos ; lost ; main ; marc ; marri
        hallucinations	-5	mayb <amount> ; me <give> ; me back ; me pus ; me tom ; midnight ; mio ; msg
        hallucinations	-5	my <moment> ; my phon ; need a ; ni nad ; no ~<leave> ; no ~<need> ; no ~<phone>
        hallucinations	-5	no ~<treatment> ; no ~le ; nos ; oct ; of <crowd> ; ok ; one <amount>
        hallucinations	-5	one <bodypart> ; one in ; one with ; option ; or what ; out sinc ; outsid
        hallucinations	-5	own <furniture> ; own <illness> ; pan ; part ; patch ; pay ; per ya ; pilot
        hallucinations	-5	plumb ; por un ; port ; privat ; psychiatrist ; punch ; que <continue> ; que hac
        hallucinations	-5	que tien ; recovery ; ren ; restroom hes ; retir ; return ; run the ; say she
        hallucinations	-5	say that ; school ; script ; se <fall> ; se <put> ; servic ; shed ; should be
        hallucinations	-5	si hay ; sinc east ; so ther ; sobredosi ; soft ; spot ; step down ; strap
        hallucinations	-5	structur ; suegr dej ; suppos ; tak the ; tamal ; teni ; that <amount>
        hallucinations	-5	that all ; the <hospital> ; the <key> ; the <partner> ; the <pill>
        hallucinations	-5	the <school> ; the bar ; the church ; the judg ; the lin ; the numb ; the old
        hallucinations	-5	the rest ; theat ; then <say> ; they <give> ; they said ; thing in ; til 0
        hallucinations	-5	tmrw ; to 0 ; to <asleep> ; to do ; to sleep ; treatment ; tuv ; two hour ; vien
        hallucinations	-5	was going ; was in ; way ; we do ; weird ; what com ; wif think
        hallucinations	-5	with <stranger> ; with <unreal> ; with it ; work at ; wouldnt say ; writ for
        hallucinations	-5	y el ; yawn ; year ago ; you to ; your numb ; ~<amount> ~<amount> ; ~<ask>
        hallucinations	-5	~<blood> ; ~<caretaking> ; ~<chestheart> ; ~<need> ; ~<sick> ; ~<wait>
        hallucinations	-5	~<write> ; ~a ~liv ; ~bos ; ~dead ~sist ; ~min ; ~minut ; ~much ; ~suicid ; ~van
        hallucinations	-6	0 0 ; <amount> <ask> ; <amount> <drive> ; <amount> <outdoors> ; <amount> <take>
        """
}
