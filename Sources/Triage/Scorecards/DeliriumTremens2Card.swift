extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	4	stop thur ; su mam ; su propi ; suben ; suben <vermin> ; suben hormiga
        delirium_tremens	4	suitcas with ; sup he ; sweep up ; tel u ; ten <year> ; terminal
        delirium_tremens	4	the <headface> ; the <month> ; the <stranger> ; the <week> ; the ceil
        delirium_tremens	4	the chicken ; the chin ; the firemen ; the hel ; the kitten ; the whiteboard
        delirium_tremens	4	then zip ; think cal ; thru ; thursday ; tienen <amount> ; tio est ; to <think>
        delirium_tremens	4	to plac ; try ; tv remot ; tv stand ; und ; unit clerk ; up n ; urgencia ; us
        delirium_tremens	4	us <home> ; us hom ; vaca ; ve <vermin> ; ve alacran ; ve vibora ; viej solt
        delirium_tremens	4	was <goodbye> ; was sunday ; was wav ; went dry ; wer <drive> ; wer back
        delirium_tremens	4	wet thru ; what <home> ; when harold ; who graduat ; wif stop ; win on
        delirium_tremens	4	wir out ; with <kin> ; with pap ; without ; wrong ; wrong <town> ; wrot on
        delirium_tremens	4	xanax he ; y <promise> ; y cre ; your <child> ; yrs noth
        delirium_tremens	3	+ <think> ; / <container> ; 0 giv ; 0 stop ; <afraid> as ; <amount> empty
        delirium_tremens	3	<amount> soak ; <angry> <order> ; <ask> <goodbye> ; <ask> <town>
        delirium_tremens	3	<build> <wait> ; <church> <hear> ; <clinician> <soon> ; <clinician> pul
        delirium_tremens	3	<clothes> he ; <cold> <week> ; <cold> a ; <colleague> 0 ; <consume> the
        delirium_tremens	3	<container> <pet> ; <day> tir ; <drive> and ; <eat> <say> ; <furniture> onc
        delirium_tremens	3	<hit> hac ; <home> le ; <home> or ; <kin> <kin> ; <last> can ; <law> infirmary
        delirium_tremens	3	<moment> <past> ; <moment> dry ; <month> <stop> ; <month> estamo
        delirium_tremens	3	<opening> <need> ; <phone> <say> ; <rail> <leave> ; <room> <church>
        delirium_tremens	3	<say> <stranger> ; <say> <town> ; <say> con ; <say> im ; <say> pop
        delirium_tremens	3	<sedative> <pet> ; <see> por ; <shake> <angry> ; <shake> <think>
        delirium_tremens	3	<shake> <write> ; <shake> bien ; <stop> his ; <stop> my ; <think> <amount>
        delirium_tremens	3	<town> lo ; <trade> not ; <try> ; <unreal> por ; <vermin> <furniture>
        delirium_tremens	3	<vermin> <hear> ; <vermin> on ; <vermin> por ; <water> wont
        delirium_tremens	3	<withdrawal> <day> ; <withdrawal> bad ; <withdrawal> real ; <write> <say>
        delirium_tremens	3	a <kin> ; a <pet> ; a dud ; a duffel ; a parad ; afternoon she ; afuer es
        delirium_tremens	3	aguardient de ; aid to ; al air ; al suel ; and <need> ; and correte ; and lay
        delirium_tremens	3	animal en ; as pie ; at <home> ; at fresn ; at hom ; barefoot ; bed mov
        delirium_tremens	3	been no ; befor light ; bernadet ; blanket ther ; blown ; bourbon sinc
        delirium_tremens	3	bowl with ; box ; broth ray ; burn ; busc cam ; cam y ; cant hard
        delirium_tremens	3	chuy <consume> ; chuy tom ; clinic is ; clos when ; clr husb ; coffe to
        delirium_tremens	3	convert ; correte ; couldnt say ; dad hand ; dai man ; daught cam ; dawn he
        delirium_tremens	3	day now ; de pte ; decad and ; detox tech ; doct ; doesnt <think> ; drink four
        delirium_tremens	3	dtr in ; dts in ; dud that ; dx ; em ; em befor ; ems on ; ers ; espant
        delirium_tremens	3	esper el ; etoh in ; f <put> ; fam want ; fami ask ; for <count> ; for exact
        delirium_tremens	3	friend cam ; from <put> ; from box ; ful ; gallina ; girlfriend ; giv order
        delirium_tremens	3	golp al ; gut and ; hal un ; hallway ; hand ; handl <stranger> ; hard typ
        delirium_tremens	3	hav long ; he aint ; he ask ; he keep ; health rn ; hear ; hear and
        delirium_tremens	3	heart goin ; her whos ; hes start ; him who ; his <kin> ; his old ; his wif
        delirium_tremens	3	holiday wer ; holler ; horror ; hotel y ; hoy platic ; husb off ; hush
        delirium_tremens	3	i <stop> ; ida ; if he ; im not ; in his ; infirmary 0 ; inpt with ; insist
        delirium_tremens	3	int ; it stat ; jail infirmary ; juev le ; kansa ; keep brush ; keep let
        delirium_tremens	3	la cobij ; last can ; last vodk ; littl soldier ; llegamo a ; los <law>
        delirium_tremens	3	los elot ; lost in ; loud on ; lpn ; mail that ; mami le ; medic dic ; mes
        delirium_tremens	3	mezcal el ; mi ruc ; milp en ; monday ; month wer ; morn a ; moth gav ; much no
        delirium_tremens	3	my girlfriend ; my valium ; nam she ; non ther ; non x ; nurs friend ; of us
        delirium_tremens	3	off <clothes> ; on <day> ; on backward ; on drip ; on pt ; own <child>
        delirium_tremens	3	own cat ; padrin de ; paramedic say ; partn say ; passenger ; pid ; plaz de
        delirium_tremens	3	por la ; pour out ; pregunt con ; puebl lo ; pul up ; puls rac ; qt
        delirium_tremens	3	que <kill> ; que <vendor> ; que hora ; que mat ; que no ; que vendemo ; quit
        delirium_tremens	3	quit thre ; rail tel ; regan a ; ron 0 ; ruc ; saturday morn ; sent enfrent
        delirium_tremens	3	sent us ; sheet tel ; sign ; sinc mon ; sirv <eat> ; sirv caf ; sort mail
        delirium_tremens	3	sponse ; stair laugh ; steward ; stop whiskey ; su bod ; su comadr ; sub a
        delirium_tremens	3	sub en ; sur its ; sweep ant ; team think ; ten year ; that she ; that what
        delirium_tremens	3	the <home> ; the <moment> ; the <pet> ; the <water> ; the actual ; the captain
        delirium_tremens	3	the censu ; the conductor ; the cow ; the hen ; the tub ; ther no ; tia se
        delirium_tremens	3	tienen ; til saturday ; to <amount> ; to be ; to medical ; twic what ; typ for
        delirium_tremens	3	una carrer ; uncl ; up <bodysound> ; up <container> ; us <see> ; us see
        delirium_tremens	3	va triag ; vaci y ; ve <crowd> ; ve gent ; war ; was <day> ; was <hold>
        delirium_tremens	3	was monday ; was on ; was president ; what <school> ; whiskey thre ; win thre
        delirium_tremens	3	with la ; wrong nam ; xanax ran ; y <need> ; y hal ; y la ; ya <die> ; you his
        delirium_tremens	-3	% ; 0 % ; 0 p ; <alcohol> en ; <amount> <headface> ; <amount> <outdoors>
        delirium_tremens	-3	<amount> <room> ; <amount> que ; <ask> <appointment> ; <clinician> <see>
        delirium_tremens	-3	<confused> no ; <container> <container> ; <continue> on ; <crowd> <day>
        delirium_tremens	-3	<day> desd ; <day> the ; <eat> <moment> ; <eat> at ; <furniture> with
        delirium_tremens	-3	<go> <month> ; <go> <past> ; <go> <stimulant> ; <go> back ; <go> down
        delirium_tremens	-3	<go> to ; <happy> to ; <headface> <palecolor> ; <home> <amount>
        delirium_tremens	-3	<home> <moment> ; <home> <outdoors> ; <home> con ; <home> to ; <home> y
        delirium_tremens	-3	<job> <say> ; <kin> <happy> ; <kin> <need> ; <money> a ; <need> 0
        delirium_tremens	-3	<need> <die> ; <need> the ; <night> <partner> ; <partner> <stimulant>
        delirium_tremens	-3	<partner> <think> ; <partner> clg ; <phone> <confused> ; <phone> back
        delirium_tremens	-3	<phone> y ; <promise> <trust> ; <room> lik ; <say> <leave> ; <say> that
        delirium_tremens	-3	<say> was ; <school> of ; <see> the ; <shake> <hold> ; <sick> ; <sober>
        delirium_tremens	-3	<stimulant> a ; <stranger> <kin> ; <stranger> <say> ; <stranger> at
        delirium_tremens	-3	<stranger> de ; <stranger> que ; <stranger> to ; <take> <go> ; <think> <crowd>
        delirium_tremens	-3	<think> <write> ; <vermin> <room> ; <vermin> that ; <week> <go>
        delirium_tremens	-3	<year> <consume> ; <year> <stimulant> ; <year> en ; a <consume> ; a man
        delirium_tremens	-3	admission ; adult ; aft that ; ago i ; ago tremulou ; ahorit ; and would
        delirium_tremens	-3	ano en ; anyway ; approv ; ask for ; at <day> ; back from ; bath ; becaus
        delirium_tremens	-3	behind ; belgian ; brinc ; bring ; but the ; by 0 ; cabez ; cam hom
        delirium_tremens	-3	cant <hold> ; clr <kin> ; club ; color ; con usted ; contract ; convulsion
        delirium_tremens	-3	cop ; corazon ; could ; counsel ; cow 0 ; cup ; dai x ; dec ; detox in
        delirium_tremens	-3	doe the ; encontr ; es par ; esa ; ese ; est bien ; f <stimulant> ; find the
        delirium_tremens	-3	for <alcohol> ; fourteen ; general ; gon ; grown ; gues ; happy ; hav a ; hay
        delirium_tremens	-3	he drink ; he had ; heart ; hormiga en ; i <drive> ; i com ; i drink
        delirium_tremens	-3	i havent ; i know ; i stil ; i think ; im <ask> ; im ask ; in a ; in your
        delirium_tremens	-3	its been ; just want ; la coc ; lab ; land ; lik a ; lik thi ; los <amount>
        delirium_tremens	-3	manej ; march ; marin ; me <amount> ; me <stop> ; me <take> ; medi cal ; mid
        delirium_tremens	-3	morn and ; most of ; my <play> ; my arm ; neith ; no ~si ; no ~sz
        delirium_tremens	-3	not ~<think> ; not ~the ; nurs <school> ; on me ; on your ; one and ; oye
        delirium_tremens	-3	paper said ; patron ; plac in ; pressur ; que <say> ; r ; san ; sant ; scar
        delirium_tremens	-3	scor ; se <wait> ; se lo ; sei ano ; septemb ; she told ; should ; si hay
        delirium_tremens	-3	siz ; skin ; slept ; so he ; so we ; som ; somebody ; tan ; tel my
        delirium_tremens	-3	the <consume> ; the <daytime> ; the <hospital> ; the <stop> ; the lak
        delirium_tremens	-3	the way ; they <say> ; thursday and ; til 0 ; til the ; to <consume>
        delirium_tremens	-3	to <furniture> ; trail ; tremen and ; tuv ; up a ; used to ; ve hormiga ; vez
        delirium_tremens	-3	wak ; want off ; was an ; wasnt ; watch ; wif clg ; with <amount> ; wk 0
        delirium_tremens	-3	wk x ; work at ; would lik ; ya me ; you <crowd> ; you <think> ; zapato
        delirium_tremens	-3	~<appointment> ; ~<bodypart> ; ~<clinician> ; ~<consume> no ; ~<die> ~of
        delirium_tremens	-3	~<pain> ; ~<photo> ; ~<year> ~old ; ~com ; ~duerm ; ~fit ; ~fiv ; ~gav
        delirium_tremens	-3	~liv ~in ; ~muri de ; ~out ; ~said ; ~sz ; ~withdrawal ; ~year ~old
        delirium_tremens	-4	$ 0 ; 0 <moment> ; 0 <month> ; 0 ano ; 0 per ; 0 the ; <afraid>
        delirium_tremens	-4	<always> desd ; <amount> <clinician> ; <amount> <count> ; <amount> <eat>
        delirium_tremens	-4	<amount> <take> ; <ask> for ; <caretaking> a ; <clean> <room>
        delirium_tremens	-4	<clinician> <job> ; <clothes> de ; <colleague> <say> ; <consume> it
        delirium_tremens	-4	<consume> on ; <continue> a ; <day> <hospital> ; <day> <outdoors> ; <day> its
        delirium_tremens	-4	<drive> <amount> ; <drive> <stop> ; <eat> <always> ; <fluid> through
        delirium_tremens	-4	<friend> <say> ; <furniture> at ; <give> <phone> ; <go> <town> ; <go> a
        delirium_tremens	-4	<go> the ; <hit> the ; <home> <consume> ; <home> and ; <job> <night>
        delirium_tremens	-4	<job> en ; <kin> <illness> ; <kin> <job> ; <kin> <school> ; <kin> <write>
        delirium_tremens	-4	<kin> a ; <kin> el ; <kin> ~pas ; <leave> <treatment> ; <leave> the
        delirium_tremens	-4	<moment> <consume> ; <moment> its ; <moment> with ; <month> <amount>
        delirium_tremens	-4	<month> <stimulant> ; <need> <appointment> ; <need> <phone>
        delirium_tremens	-4	<need> <stranger> ; <need> it ; <need> off ; <night> <day> ; <night> <job>
        delirium_tremens	-4	<opioid> in ; <outdoors> <amount> ; <outdoors> <go> ; <palecolor> y ; <pet> 0
        delirium_tremens	-4	<pet> <eat> ; <phone> <withdrawal> ; <say> <alcohol> ; <say> <continue>
        delirium_tremens	-4	<say> <see> ; <school> <write> ; <see> me ; <soon> de ; <stimulant> x
        delirium_tremens	-4	<take> 0 ; <take> <money> ; <take> <stimulant> ; <take> off ; <take> our
        delirium_tremens	-4	<take> to ; <think> about ; <think> if ; <treatment> <amount>
        delirium_tremens	-4	<treatment> <kin> ; <treatment> <past> ; <treatment> de ; <withdrawal> they
        delirium_tremens	-4	<write> <day> ; <write> de ; <year> <fluid> ; <year> <go> ; a 0
        delirium_tremens	-4	a <clinician> ; a <colleague> ; a <friend> ; a <money> ; all the ; ambulatori
        delirium_tremens	-4	and <day> ; and <hit> ; and her ; answer ; ant de ; anybody ; anymor ; at work
        delirium_tremens	-4	background ; bank ; beat ; behind the ; bel ; bet ; body ; break ; broth in
        delirium_tremens	-4	build ; calend ; can <take> ; caught ; chart ; check ; chil ; clg re
        delirium_tremens	-4	com <amount> ; con un ; consum ; cuatr ano ; d/c plan ; dad quit ; de <month>
        delirium_tremens	-4	de la ; death ; deni ; desd hac ; despu de ; dicen ; do it ; don ; driv
        delirium_tremens	-4	driveway ; dts they ; duerm ; ech ; el segur ; eleven ; en una ; encer
        delirium_tremens	-4	es que ; f <opioid> ; fax ; first tim ; fiv ; for <stimulant> ; for an
        delirium_tremens	-4	front <furniture> ; gam ; good ; got me ; got my ; had to ; hat ; havent ; hel
        delirium_tremens	-4	her and ; hes a ; hes sup ; his hand ; hospital 0 ; hung ; i <buy>
        delirium_tremens	-4	i <continue> ; i <leave> ; i ask ; i cam ; i go ; i nev ; i thought ; i took
        delirium_tremens	-4	i work ; im at ; in ther ; ins ; intak ; is <kill> ; it every ; it isnt
        delirium_tremens	-4	ive nev ; jan ; jaw ; jerk ; k ; kept ; kick ; know if ; la <opioid>
        delirium_tremens	-4	las <amount> ; lat ; le pus ; level ; library ; m meth ; man who ; manag
        delirium_tremens	-4	marc ; mas ; me <consume> ; me and ; meti ; mgmt ; mi <colleague> ; morn
        delirium_tremens	-4	morning ; mov to ; my <bodypart> ; my <clothes> ; my doctor ; my lif ; my old
        delirium_tremens	-4	nam is ; narcan ; nev been ; no ~one ; nois ; noth els ; now its ; octob ; odd
        delirium_tremens	-4	of <stimulant> ; offic ; on speak ; open ; over it ; over the ; p / ; par el
        delirium_tremens	-4	parrot ; party ; per no ; perdon ; plan 0 ; poc ; pon ; por un ; ppo ; pres
        delirium_tremens	-4	pric ; probation ; pus delirium ; quiet ; quinc ; quisier ; regal ; regres
        delirium_tremens	-4	rep ; res ; sea ; see the ; senor ; servic ; she <stop> ; she isnt ; siet
        delirium_tremens	-4	slow ; so <amount> ; so im ; strip ; structur ; study ; swallow ; terapi
        delirium_tremens	-4	text ; the <opioid> ; the <play> ; the <rope> ; the <soon> ; the park ; then i
        delirium_tremens	-4	therapist ; they had ; they said ; thi <month> ; thi morn ; thi wk ; tiemp
        delirium_tremens	-4	to writ ; tod la ; told my ; took the ; track ; traig ; travel ; tremen on
        delirium_tremens	-4	troubl ; twic ; un <treatment> ; up <confused> ; upstair ; ver ; week and
        delirium_tremens	-4	what a ; whatev ; whiskey cold ; wint ; with him ; woman ; women ; y los
        delirium_tremens	-4	y si ; ya est ; yesterday ; ~0 ~<moment> ; ~<angry> ; ~<consume> ni
        delirium_tremens	-4	~<die> de ; ~<gun> ; ~<hear> ; ~<home> ~in ; ~<kill> ; ~<promise> ; ~<write>
        delirium_tremens	-4	~clean ; ~dia ; ~hx ; ~inf ; ~slept ; ~x ~0
        delirium_tremens	-5	<alcohol> and ; <always> x ; <amount> <home> ; <amount> <treatment>
        delirium_tremens	-5	<asleep> in ; <bodypart> <day> ; <bodypart> <withdrawal> ; <break>
        delirium_tremens	-5	<caretaking> <kin> ; <day> <give> ; <day> <headface> ; <day> <month>
        delirium_tremens	-5	<day> <stop> ; <furniture> <night> ; <furniture> <withdrawal> ; <furniture> on
        delirium_tremens	-5	<give> <amount> ; <give> a ; <go> <job> ; <go> <school> ; <go> de
        delirium_tremens	-5	<height> and ; <hospital> <record> ; <illness> and ; <job> <day> ; <job> at
        delirium_tremens	-5	<kin> <buy> ; <kin> <opioid> ; <kin> in ; <kin> ~<think> ; <last> wk
        delirium_tremens	-5	<leave> <day> ; <money> <money> ; <need> <give> ; <official> <think>
        delirium_tremens	-5	<opioid> <hospital> ; <order> <treatment> ; <partner> <amount> ; <past> <stop>
        delirium_tremens	-5	<past> de ; <phone> <phone> ; <phone> for ; <play> <crowd> ; <play> on
        delirium_tremens	-5	<say> <consume> ; <say> <treatment> ; <say> about ; <say> she ; <school> <day>
        delirium_tremens	-5	<school> and ; <see> <amount> ; <see> <crowd> ; <stimulant> <consume>
        delirium_tremens	-5	<stimulant> <stimulant> ; <stimulant> in ; <take> <opioid> ; <take> <phone>
        delirium_tremens	-5	<take> <sedative> ; <treatment> <stimulant> ; <try> <stop> ; <water> and
        delirium_tremens	-5	<year> <moment> ; a <height> ; a <play> ; a <school> ; a <stranger> ; a month
        delirium_tremens	-5	a plac ; about it ; all of ; and <consume> ; and <fluid> ; and <stop>
        delirium_tremens	-5	and <take> ; anyon ; at <job> ; at night ; at noon ; aug ; august ; back to
        delirium_tremens	-5	ban ; befor i ; buena ; camp ; chef ; clt ; collect ; con las ; count ; cros
        delirium_tremens	-5	d/c ; de <eat> ; did it ; did not ; doe ; dont <need> ; drum ; each
        delirium_tremens	-5	el <chestheart> ; el <phone> ; en 0 ; en <home> ; en cas ; enter ; eso
        delirium_tremens	-5	estudi ; finish ; fiv year ; food ; for two ; gat ; given ; going on
        delirium_tremens	-5	grandson ; hac dos ; had a ; hav been ; hav to ; he said ; hes 0 ; hom and
        delirium_tremens	-5	i <give> ; i <job> ; i <put> ; i <say> ; i <school> ; i did ; im on
        delirium_tremens	-5	in county ; in it ; in that ; is thi ; it <take> ; it and ; it up ; judg
        delirium_tremens	-5	just <need> ; la <photo> ; last wk ; lawy ; limpi ; liv with ; look for ; lug
        delirium_tremens	-5	m <stimulant> ; mand ; mejor ; mention ; mi sobrin ; my <furniture>
        delirium_tremens	-5	my <home> ; my <phone> ; my boyfriend ; my moth ; next ; no ~alcohol ; no ~se
        delirium_tremens	-5	noon ; notic ; novi ; off and ; on our ; our <outdoors> ; pain ; par mi
        delirium_tremens	-5	patient ; pick up ; plu ; po ; por las ; por mi ; pur ; rath ; real ; rehab
        delirium_tremens	-5	ros ; rum on ; sacud de ; sangr ; say it ; season ; sentenc ; set up ; shar
        delirium_tremens	-5	smel ; someon ; swim ; tap ; telefon ; that all ; the <day> ; the <die>
        delirium_tremens	-5	the <palecolor> ; the <tool> ; the boy ; the hous ; the only ; the sam
        delirium_tremens	-5	the sink ; the week ; then non ; they wer ; thi week ; threw ; thursday hand
        delirium_tremens	-5	tim i ; to <treatment> ; todavi ; tour ; up and ; vap ; ve bicho ; vid ; w/d
        delirium_tremens	-5	what he ; what she ; window ; with one ; with you ; word ; yo
        delirium_tremens	-5	~<amount> ~<day> ; ~<chestheart> ; ~<sick> ; ~<wait> ; ~<withdrawal> ; ~detox
        delirium_tremens	-5	~etoh no ; ~for ; ~intern ; ~si/hi ; ~to ; ~x
        delirium_tremens	-6	$ ; 0 <stimulant> ; <amount> <money> ; <amount> <play> ; <amount> y
        delirium_tremens	-6	<bodypart> <shake> ; <calm> ; <child> <play> ; <child> <take>
        delirium_tremens	-6	<clinician> <amount> ; <confused> ~<think> ; <container> in ; <count> <amount>
        delirium_tremens	-6	<crowd> in ; <hear> <say> ; <kin> <law> ; <kin> <stimulant> ; <kin> was
        delirium_tremens	-6	<need> <write> ; <need> a ; <night> i ; <phone> <amount> ; <play> <play>
        delirium_tremens	-6	<say> <amount> ; <see> for ; <stimulant> <year> ; <stimulant> sinc ; <stop> on
        delirium_tremens	-6	<take> <bodypart> ; <take> <day> ; <think> it ; <treatment> for ; <volunteer>
        delirium_tremens	-6	<week> <amount> ; a <crowd> ; a <palecolor> ; a <write> ; a few ; abt
        delirium_tremens	-6	abuelit que ; and <crowd> ; and a ; and nobody ; and said ; are you ; asleep
        delirium_tremens	-6	bf ; buen ; bug that ; cay ; cer ; cod ; com off ; compr ; condition ; dentist
        delirium_tremens	-6	desd que ; die ; dio delirium ; dr ; drop ; drug ; els ; en <month> ; en mi
        delirium_tremens	-6	enough ; espanol ; estan ; even ; evening ; fac ; find out ; fork ; gray
        delirium_tremens	-6	grey ; ha ; had the ; he isnt ; hi ; hol ; i <feel> ; i <play> ; i <write>
        delirium_tremens	-6	in jun ; in march ; january ; july ; junt ; known ; la <church>
        delirium_tremens	-6	la <stimulant> ; learn ; licens ; lik the ; mak ; many ; me <give> ; me <need>
        delirium_tremens	-6	me a ; me go ; me that ; meth 0 ; mi herman ; middl ; mo ; muchach ; music
        delirium_tremens	-6	my dad ; my nephew ; nad ; no ~w/d ; numer ; och ; of my ; of that ; of your
        delirium_tremens	-6	ok ; on <opioid> ; over a ; par que ; past ; plant ; primer ; question
        delirium_tremens	-6	return ; ring ; say the ; se <put> ; se tom ; skip ; sound ; station ; steady
        delirium_tremens	-6	story ; straight ; stuck ; swing ; termin ; that the ; the <build> ; the <key>
        delirium_tremens	-6	the <treatment> ; the day ; the first ; the lin ; the tim ; thes ; thing
        delirium_tremens	-6	tijuan ; to <die> ; to com ; to my ; to stop ; to talk ; took a ; trip ; unk
        delirium_tremens	-6	uso ; vend ; veo ; voic ; wear ; whisper ; wif say ; y dic ; yes ; yest
        delirium_tremens	-6	you hav ; ~<confused> ; ~<insurance> ; ~<room> ; ~<week> ; ~dan ; ~funeral
        delirium_tremens	-6	~inpatient ; ~old ; ~program ; ~residential ; ~tak
        delirium_tremens	-7	0 nd ; 0 on ; <always> 0 ; <amount> <month> ; <amount> de ; <bodypart> in
        delirium_tremens	-7	<clinician> <write> ; <confused> <say> ; <continue> <amount> ; <continue> the
        delirium_tremens	-7	<day> <need> ; <day> at ; <eat> <outdoors> ; <fall> off ; <go> <opening>
        delirium_tremens	-7	<hold> <container> ; <intoxicated> ; <kin> <child> ; <moment> <day>
        delirium_tremens	-7	<money> <amount> ; <month> 0 ; <need> <say> ; <night> <amount> ; <night> <see>
        delirium_tremens	-7	<play> <day> ; <put> <amount> ; <put> <confused> ; <say> <need> ; <say> <stop>
        delirium_tremens	-7	<take> <eat> ; <trust> ; <year> <always> ; a <month> ; a littl ; agre
        delirium_tremens	-7	alguien ; all over ; alway ; and no ; and one ; at her ; at my ; brush ant
        delirium_tremens	-7	but i ; clas ; cor ; cost ; court ; day and ; de <amount> ; desintoxicacion
        delirium_tremens	-7	dio ; do i ; drov ; el <play> ; eleven year ; everyon ; eye ; follow ; friend
        delirium_tremens	-7	from my ; going to ; guard ; habi ; half ; hav <amount> ; honest ; i just
        delirium_tremens	-7	i tak ; inpatient ; is my ; is that ; kil ; la <stranger> ; leg ; lik to
        delirium_tremens	-7	liv in ; me <go> ; mi hij ; my <pet> ; my <room> ; my boy ; nic ; out <day>
        delirium_tremens	-7	outsid ; paint ; part ; pastor ; phon ; pictur ; porqu ; problem ; puk ; rais
        delirium_tremens	-7	ready ; rest ; saf ; si no ; slid ; sobrin ; sum ; tambien ; the <crowd>
        delirium_tremens	-7	the <stimulant> ; the old ; thi <week> ; to see ; trabaj ; treatment
        delirium_tremens	-7	two year ; usted ; went to ; wev ; when my ; without ~a ; year ago ; ~<afraid>
        delirium_tremens	-7	~d ~<treatment> ; ~de ; ~how ~long ; ~me ~da ; ~of ; ~oth
        delirium_tremens	-8	0 min ; <amount> <stranger> ; <crash> ; <day> of ; <drive> <town>
        delirium_tremens	-8	<furniture> ~<vermin> ; <go> <bodypart> ; <need> <need>
        delirium_tremens	-8	<outdoors> <outdoors> ; <say> i ; <shake> <fluid> ; <smell> ; <stimulant> and
        delirium_tremens	-8	<write> the ; a <partner> ; a <town> ; a thing ; about a ; and it ; best ; bil
        delirium_tremens	-8	both ; bought ; cb ; company ; cook ; counselor ; cuant ; desk ; diez ; divorc
        delirium_tremens	-8	doing ; dont hav ; dorm ; es por ; ever ; everyth ; falt ; hang ; head ; i get
        delirium_tremens	-8	i only ; insuranc ; la <drive> ; lik that ; lip ; lov ; manan ; mean
        delirium_tremens	-8	my <crowd> ; my <job> ; my cousin ; my son ; no ~<drug> ; no ~<treatment>
        delirium_tremens	-8	no ~ant ; no ~es ; no ~le ; no ~pued ; no ~sx ; nuev ; paper ; rod ; se me
        delirium_tremens	-8	second ; segur ; sinc yesterday ; sobr ; stor ; sí ; tak the ; tenant ; teni
        delirium_tremens	-8	the <job> ; the <kin> ; the <last> ; the cal ; the last ; ther was
        delirium_tremens	-8	through the ; to a ; tomorrow ; turn ; usa ; wher i ; wont <say> ; ~<money>
        delirium_tremens	-8	~<play> ; ~and ; ~from ; ~sleep ; ~sx ; ~with
        delirium_tremens	-9	0 with ; 0 yrs ; <alone> ; <always> <month> ; <home> <kin> ; <kin> <home>
        delirium_tremens	-9	<kin> <play> ; <last> <month> ; <limp> ; <need> <stop> ; <opioid> <amount>
        delirium_tremens	-9	<outdoors> and ; @ ; about the ; acros ; alg ; as a ; at bug ; ayer ; been on
        delirium_tremens	-9	bien ; big ; chest ; clr <say> ; complet ; custody ; email ; en las ; feel
        delirium_tremens	-9	final ; fre ; fue ; go to ; got a ; great ; heard ; her <bodypart> ; i <see>
        delirium_tremens	-9	i need ; in <town> ; is 0 ; lady ; le <put> ; les ; lot ; me <feel>
        delirium_tremens	-9	mi <child> ; mi senor ; my <colleague> ; my <school> ; near ; need to ; one of
        delirium_tremens	-9	outpatient ; overdos ; overnight ; pen ; person ; psych ; pued ; que se
        delirium_tremens	-9	say he ; seizur ; sel ; sient ; so i ; sol ; spel ; spot ; wel ; writ
        delirium_tremens	-9	~<blood> ; ~<day> ~<treatment> ; ~one ; ~pued
        delirium_tremens	-10	# ; 0 i ; <day> <treatment> ; <day> i ; <eat> and ; <say> <say> ; <shame>
        delirium_tremens	-10	<take> it ; <threat> ; <treatment> <month> ; <year> <amount> ; a <treatment>
        delirium_tremens	-10	a coupl ; als ; boyfriend ; cuid ; day of ; eat ; end ; era ; fil ; grandmoth
        delirium_tremens	-10	hit ; i <think> ; i do ; i want ; is ther ; its my ; list ; mad ; min
        delirium_tremens	-10	my <chestheart> ; my <headface> ; my kid ; nunc ; pag ; pus ; test ; ~<drive>
        delirium_tremens	-10	~<go> ; ~<law> ; ~i ; ~w/d
        delirium_tremens	-11	0 at ; <headface> and ; <homeless> ; <stop> <treatment> ; <treatment> <day>
        delirium_tremens	-11	<year> <past> ; a <child> ; anyth ; bridg ; cover ; din ; discharg ; dur
        delirium_tremens	-11	escrib ; for me ; from a ; has a ; i <money> ; im a ; its <stimulant>
        delirium_tremens	-11	its for ; ive been ; la <bodypart> ; lock ; mal ; mism ; muy ; my hand
        delirium_tremens	-11	myself ; no ~<asleep> ; numb ; of <treatment> ; parent ; qued ; run ; seven
        delirium_tremens	-11	stay ; thos ; thre year ; tre ano ; used ; voy ; whil ; ~<emergency>
        delirium_tremens	-11	~<illness> ; ~<seizure>
        delirium_tremens	-12	<eat> <eat> ; <record> <say> ; <sad> ; <take> <amount> ; and all ; blood
        delirium_tremens	-12	blu ; breath ; estoy ; group ; id lik ; it <always> ; last year ; may ; mor
        delirium_tremens	-12	my <clinician> ; my daught ; nin ; que me ; sheet that ; touch ; twenty
        delirium_tremens	-12	using ; was in ; ~<eat> ; ~se
        delirium_tremens	-13	<amount> <week> ; <color> ; <last> <year> ; <say> he ; <stiff> ; <stop> in
        delirium_tremens	-13	dos ano ; ear ; his <headface> ; i <consume> ; i can ; im 0 ; kind ; otr
        delirium_tremens	-13	read ; record ; residential ; show ; spr ; toc ; way ; ~<medicine> ; ~how
        delirium_tremens	-14	<count> <year> ; <home> with ; <past> i ; and <amount> ; and ive ; between
        delirium_tremens	-14	cuand ; do you ; goe ; i <go> ; intensiv ; play ; sinc <month> ; than
        delirium_tremens	-14	the dog ; the one ; vomit ; ~on
        delirium_tremens	-15	<needle> ; fin ; how ; i had ; mis ; saw ; too ; ~<stop>
        delirium_tremens	-16	<gun> ; <tired> ; <tool> ; any ; la <headface> ; teng ; the <record>
        delirium_tremens	-16	~<shake>
        """
}
