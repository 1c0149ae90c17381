extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	4	own kid ; paramedic next ; paramedic say ; partn say ; pas is ; per <child>
        delirium_tremens	4	per dtr ; pesc en ; phon your ; pid permis ; plac + ; plat ask ; platoon
        delirium_tremens	4	por cam ; post op ; pregunt ; pregunt con ; pregunt en ; president and
        delirium_tremens	4	propi <partner> ; propi espos ; propi herman ; pt broth ; q ; quarrel with
        delirium_tremens	4	que <alcohol> ; que <month> ; que afuer ; que hora ; que mes ; quier ensil
        delirium_tremens	4	quit ; quitamo el ; re <furniture> ; reach her ; regader y ; resident <go>
        delirium_tremens	4	resident <say> ; ron 0 ; ruc ; s ; sacud hormiga ; saturday we ; school thi
        delirium_tremens	4	se llen ; se sub ; see rat ; see spider ; segun él ; sei ; sewn ; she <clean>
        delirium_tremens	4	she has ; she offer ; sheet is ; ship ; shirt he ; shut in ; sign ; sinc fri
        delirium_tremens	4	sinc my ; slap at ; snak ; snf ; snf nurs ; soak <furniture> ; soak in
        delirium_tremens	4	soap oper ; soon ; soup ; spider ; spider off ; staf ; stair laugh ; stand and
        delirium_tremens	4	start tonight ; stop 0 ; su mam ; su propi ; sub en ; suben ; suben <vermin>
        delirium_tremens	4	suben hormiga ; subirs ; suitcas with ; sup he ; sus hermano ; sweep ant
        delirium_tremens	4	sweep up ; tehuacan ; tel u ; the <afraid> ; the <headface> ; the <home>
        delirium_tremens	4	the <month> ; the <stranger> ; the actual ; the chicken ; the hel ; the kitten
        delirium_tremens	4	the whiteboard ; then zip ; ther a ; ther no ; think cal ; thru ; tia se
        delirium_tremens	4	tienen <amount> ; til ; to <think> ; to medical ; to plac ; took my ; train hom
        delirium_tremens	4	try ; tv remot ; tv stand ; und <furniture> ; up n ; urgencia ; us <home>
        delirium_tremens	4	us <see> ; us hom ; us see ; vaca ; valium hac ; ve <vermin> ; ve a
        delirium_tremens	4	ve alacran ; ve en ; ve vibora ; vecin don ; viej solt ; was <goodbye>
        delirium_tremens	4	was hold ; was load ; was on ; was sunday ; was wav ; went dry ; wer back
        delirium_tremens	4	wet thru ; what <year> ; who <partner> ; who let ; wif stop ; win on ; win thre
        delirium_tremens	4	wir out ; with <kin> ; without ; wrong ; wrong <town> ; y cre ; y la ; y se
        delirium_tremens	4	year of ; your <child> ; yrs noth
        delirium_tremens	3	0 <confused> ; 0 answer ; 0 dry ; 0 giv ; <alcohol> <stop> ; <amount> <child>
        delirium_tremens	3	<amount> empty ; <ask> <goodbye> ; <ask> <town> ; <ask> <vermin> ; <ask> his
        delirium_tremens	3	<breath> <ask> ; <breath> <think> ; <child> is ; <church> <wait>
        delirium_tremens	3	<clean> <clinician> ; <clean> a ; <clean> at ; <clinician> <soon>
        delirium_tremens	3	<crowd> <ask> ; <crowd> refus ; <day> tir ; <day> until ; <drive> <official>
        delirium_tremens	3	<drive> and ; <eat> <say> ; <furniture> no ; <furniture> que ; <go> desorient
        delirium_tremens	3	<hear> <phone> ; <home> or ; <kill> <vermin> ; <kin> sin ; <last> can
        delirium_tremens	3	<medicine> <room> ; <month> <stop> ; <month> estamo ; <need> <think>
        delirium_tremens	3	<opening> <need> ; <past> and ; <play> <opening> ; <rail> <leave>
        delirium_tremens	3	<record> <withdrawal> ; <relapse> <home> ; <rope> out ; <say> <child>
        delirium_tremens	3	<say> <day> ; <say> <stranger> ; <say> <town> ; <say> pop ; <school> <unreal>
        delirium_tremens	3	<sedative> <pet> ; <sedative> <week> ; <see> por ; <shake> <angry>
        delirium_tremens	3	<shake> <outdoors> ; <shake> <write> ; <stop> his ; <stop> my ; <think> his
        delirium_tremens	3	<town> lo ; <unreal> por ; <vermin> <furniture> ; <vermin> por
        delirium_tremens	3	<withdrawal> <day> ; <withdrawal> bad ; a <kin> ; a <say> ; a broom ; a mi
        delirium_tremens	3	a parad ; abuel dic ; aft <medicine> ; aft dos ; afuer es ; ago dai
        delirium_tremens	3	aguardient de ; aid to ; al <chestheart> ; al pech ; al suel
        delirium_tremens	3	alcohol withdrawal ; and correte ; and desorient ; and lay ; and o ; ant and
        delirium_tremens	3	are children ; ask his ; at fresn ; bathroom ; be let ; been without
        delirium_tremens	3	befor light ; bowl with ; broom ; by his ; cam y ; can sinc ; cannot
        delirium_tremens	3	cant hard ; cel ; church ; chuy <consume> ; chuy tom ; clos when ; confus
        delirium_tremens	3	correte ; couldnt ; couldnt say ; ctr 0 ; da ; da nang ; dad hand ; dad hasnt
        delirium_tremens	3	dawn he ; dio delirium ; doesnt answ ; down <past> ; down befor ; dsk ; dtr in
        delirium_tremens	3	em ; em befor ; er <say> ; ers ; esper el ; f <hospital> ; f <put> ; f admit
        delirium_tremens	3	fam want ; fami ask ; feet so ; fifth most ; fix a ; for gas ; fri ; front
        delirium_tremens	3	ful ; ghb on ; going thru ; golp al ; got lost ; gracia ; granddaught 0 ; gym
        delirium_tremens	3	h orient ; hal un ; hand ; hand goin ; handl <stranger> ; hard typ ; hav long
        delirium_tremens	3	he <stop> ; he aint ; he ask ; he has ; he retir ; he say ; health rn
        delirium_tremens	3	hes whistl ; him who ; his etoh ; his wif ; hom staf ; hour ; hoy platic
        delirium_tremens	3	husb off ; husband put ; im not ; in his ; in iow ; in through ; in yerevan
        delirium_tremens	3	insist ; is think ; isnt ; it stat ; its dad ; juev le ; kansa ; keep lift
        delirium_tremens	3	know his ; la <school> ; la cobij ; la lampar ; last can ; le subi
        delirium_tremens	3	littl soldier ; llegamo a ; los <law> ; los elot ; lpn ; mail that ; med inmat
        delirium_tremens	3	medic dic ; mes ; mes x ; milp en ; monday ; monja ; ni dond ; non x
        delirium_tremens	3	nuer suegr ; of <friend> ; off <clothes> ; off wed ; offer him ; our liv
        delirium_tremens	3	own <child> ; pack for ; partn ; per medic ; pid ; plat for ; plaz de ; pod 0
        delirium_tremens	3	por la ; puebl lo ; pul up ; puls rac ; que <kill> ; que <vendor> ; que mat
        delirium_tremens	3	que vendemo ; rail tel ; rata ; regan a ; rest her ; rn is ; room ; seman and
        delirium_tremens	3	sent enfrent ; she <take> ; she set ; sheet tel ; sinc mon ; sirv <eat>
        delirium_tremens	3	sirv caf ; sit ; sold ; someth ; someth off ; sort mail ; soy su ; staf 0
        delirium_tremens	3	steward ; stop thur ; su bod ; su comadr ; sur its ; team think ; tech re
        delirium_tremens	3	the <week> ; the back ; the captain ; the chin ; the conductor ; the firemen
        delirium_tremens	3	the hen ; the snak ; ther <think> ; to <amount> ; to march ; tonight
        delirium_tremens	3	tx <furniture> ; tx bed ; un beb ; una carrer ; uncl 0 ; up <bodysound>
        delirium_tremens	3	vaci y ; valium last ; ve <crowd> ; ve gent ; war ; was <day> ; was president
        delirium_tremens	3	wat ; whiskey thre ; with la ; with pap ; wrong nam ; wrot on ; y <need>
        delirium_tremens	3	y <promise> ; y hal ; yerevan
        delirium_tremens	-3	% ; + <stimulant> ; / 0 ; 0 % ; 0 <consume> ; 0 so ; <amount> <outdoors>
        delirium_tremens	-3	<amount> <room> ; <amount> que ; <bodypart> in ; <church> insid
        delirium_tremens	-3	<confused> <kin> ; <confused> no ; <count> <week> ; <crowd> and ; <day> /
        delirium_tremens	-3	<day> the ; <drive> <die> ; <drive> with ; <eat> at ; <feel> <confused>
        delirium_tremens	-3	<friend> <say> ; <furniture> at ; <go> <month> ; <go> <stimulant> ; <go> and
        delirium_tremens	-3	<hold> <container> ; <home> <home> ; <home> to ; <home> y ; <job> <say>
        delirium_tremens	-3	<job> de ; <kin> <happy> ; <moment> its ; <money> and ; <month> <amount>
        delirium_tremens	-3	<month> <stimulant> ; <need> <stranger> ; <need> the ; <night> 0
        delirium_tremens	-3	<night> <crowd> ; <night> <job> ; <night> <partner> ; <opioid> and
        delirium_tremens	-3	<outdoors> <take> ; <palecolor> y ; <partner> <month> ; <partner> <stimulant>
        delirium_tremens	-3	<partner> clg ; <past> 0 ; <say> de ; <say> no ; <stranger> <say>
        delirium_tremens	-3	<stranger> que ; <stranger> to ; <take> <go> ; <take> <money> ; <take> out
        delirium_tremens	-3	<think> <write> ; <treatment> <crowd> ; <treatment> <stop> ; <write> <amount>
        delirium_tremens	-3	<write> <kin> ; <write> <write> ; <write> down ; <year> <past>
        delirium_tremens	-3	<year> <stimulant> ; a <happy> ; a <hospital> ; aft that ; agar 0 ; ahorit
        delirium_tremens	-3	an <moment> ; an hour ; and her ; anyway ; ask for ; at lunch ; away from
        delirium_tremens	-3	back from ; background ; bel ; bet ; body ; break ; brinc ; camp ; cho insid
        delirium_tremens	-3	color ; com <amount> ; com out ; counsel ; cowork ; d/c ; d/c plan ; dad quit
        delirium_tremens	-3	dar ; de <eat> ; dec ; diari desd ; doe the ; don with ; en un ; ener ; es par
        delirium_tremens	-3	ese ; espos x ; f <opioid> ; fax ; find the ; first tim ; fourteen
        delirium_tremens	-3	front <furniture> ; grown ; guy ; had to ; hat ; hav the ; hes sup ; hour and
        delirium_tremens	-3	i <drive> ; i <promise> ; i could ; i drink ; i left ; i work ; im <amount>
        delirium_tremens	-3	is <kill> ; is for ; it isnt ; it up ; its been ; ive <take> ; ive <think>
        delirium_tremens	-3	know if ; la <week> ; la coc ; los <headface> ; m <opioid> ; marc ; marri
        delirium_tremens	-3	medi cal ; morn and ; most of ; mov out ; my <day> ; my <insurance>
        delirium_tremens	-3	my <play> ; my grandmoth ; my old ; nad de ; ninety <day> ; ninety day
        delirium_tremens	-3	no ~<go> ; no ~<say> ; no ~<treatment> ; not ~<think> ; now its
        delirium_tremens	-3	nurs <school> ; of <stimulant> ; on me ; on speak ; or so ; outpt ; oye
        delirium_tremens	-3	paper said ; peg ; pound ; probation ; que <say> ; r ; rest ; reynos ; rout
        delirium_tremens	-3	se <wait> ; se muri ; senor ; shift ; sinc i ; six year ; sixty day ; slid
        delirium_tremens	-3	snor ; so im ; somebody ; strip ; swallow ; sz ; tan ; tel my ; the <daytime>
        delirium_tremens	-3	the <drug> ; the <money> ; the cat ; the guy ; the way ; therapist ; thi am
        delirium_tremens	-3	thi morn ; to <consume> ; to say ; told my ; veint ; walk ; week and ; when my
        delirium_tremens	-3	wif clg ; window ; with 0 ; with it ; wk x ; woman ; y mi ; ya me
        delirium_tremens	-3	you <think> ; ~<consume> ni ; ~hx ; ~use
        delirium_tremens	-4	$ 0 ; 0 <month> ; 0 <week> ; 0 ano ; 0 per ; <always> 0 ; <always> <moment>
        delirium_tremens	-4	<amount> <clinician> ; <amount> <count> ; <amount> <crowd>
        delirium_tremens	-4	<amount> <headface> ; <amount> <take> ; <ask> for ; <asleep> in
        delirium_tremens	-4	<caretaking> a ; <clean> <room> ; <clinician> <see> ; <clothes> de
        delirium_tremens	-4	<consume> it ; <container> <container> ; <continue> a ; <count> <month>
        delirium_tremens	-4	<day> <headface> ; <day> <stimulant> ; <day> desd ; <die> <withdrawal>
        delirium_tremens	-4	<drive> <amount> ; <drive> <stop> ; <furniture> <night> ; <furniture> on
        delirium_tremens	-4	<give> <phone> ; <give> my ; <go> <town> ; <go> a ; <go> back ; <go> down
        delirium_tremens	-4	<go> the ; <headface> <palecolor> ; <hit> the ; <home> <amount>
        delirium_tremens	-4	<home> <moment> ; <home> <outdoors> ; <home> con ; <hospital> <amount>
        delirium_tremens	-4	<job> <day> ; <job> <night> ; <job> en ; <key> ; <kin> <hit> ; <kin> a
        delirium_tremens	-4	<kin> el ; <kin> was ; <leave> the ; <moment> <consume> ; <moment> a
        delirium_tremens	-4	<moment> on ; <money> <money> ; <month> <past> ; <need> <appointment>
        delirium_tremens	-4	<need> <crowd> ; <need> it ; <night> <day> ; <official> <think> ; <opioid> in
        delirium_tremens	-4	<outdoors> <amount> ; <outdoors> <go> ; <partner> <confused>
        delirium_tremens	-4	<partner> <consume> ; <phone> <confused> ; <phone> <phone>
        delirium_tremens	-4	<phone> <withdrawal> ; <phone> back ; <phone> for ; <play> a
        delirium_tremens	-4	<promise> <trust> ; <say> <stop> ; <say> that ; <say> was ; <school> <amount>
        delirium_tremens	-4	<school> of ; <see> me ; <soon> de ; <stimulant> <consume> ; <stimulant> x
        delirium_tremens	-4	<stranger> <kin> ; <stranger> de ; <take> 0 ; <take> <container>
        delirium_tremens	-4	<take> <phone> ; <take> off ; <take> our ; <take> to ; <think> if
        delirium_tremens	-4	<treatment> <need> ; <treatment> <past> ; <treatment> <stimulant>
        delirium_tremens	-4	<try> <stop> ; <vermin> <room> ; <vermin> that ; <write> de ; <year> <go>
        delirium_tremens	-4	<year> <moment> ; a 0 ; a <consume> ; a <friend> ; a <home> ; a <money>
        delirium_tremens	-4	a <school> ; a bad ; a plac ; about my ; admission ; all the ; ambulatori
        delirium_tremens	-4	and <day> ; and <fluid> ; and <hit> ; and said ; ant de ; anybody ; anyon
        delirium_tremens	-4	at work ; aug ; beat ; becaus ; befor i ; behind ; behind the ; belgian
        delirium_tremens	-4	build ; cabez ; calend ; can <take> ; card ; check ; chef ; chil ; clg re
        delirium_tremens	-4	club ; con un ; consum ; contract ; cop ; dai x ; de <month> ; desd hac
        delirium_tremens	-4	despu de ; detectiv ; dicen ; did it ; did not ; do it ; don ; drop ; duerm
        delirium_tremens	-4	each ; el <chestheart> ; en cas ; encontr ; enter ; es que ; esa ; famili
        delirium_tremens	-4	farm ; fiv year ; for <stimulant> ; for an ; given ; good ; got my ; hay
        delirium_tremens	-4	heart ; hel ; hes a ; his hand ; hung ; i <buy> ; i <job> ; i <say> ; i ask
        delirium_tremens	-4	i havent ; i lost ; i nev ; i stil ; im at ; in for ; in jun ; in your ; intak
        delirium_tremens	-4	is 0 ; it and ; ive nev ; jan ; jaw ; jerk ; k ; kept ; kick ; know how
        delirium_tremens	-4	la <opioid> ; lab ; las <amount> ; leav ; level ; library ; lik to ; look for
        delirium_tremens	-4	los <amount> ; lu ; lug ; manag ; me <consume> ; me and ; meet ; meti ; mgmt
        delirium_tremens	-4	mi <colleague> ; mi sobrin ; mid ; muri ; my <bodypart> ; my <clothes>
        delirium_tremens	-4	my <last> ; my arm ; my boyfriend ; my doctor ; my last ; my lif ; nam is
        delirium_tremens	-4	near ; nev been ; no ~<leave> ; no ~oth ; nois ; not ~the ; noth els ; novi
        delirium_tremens	-4	of dts ; otherwis ; our <opening> ; over the ; p / ; paint ; par el ; parrot
        delirium_tremens	-4	party ; per no ; personal ; poc ; pon ; por las ; por un ; ppo ; pres
        delirium_tremens	-4	pressur ; quinc ; quisier ; regal ; regres ; rep ; res ; resi ; rum on
        delirium_tremens	-4	sacud de ; san ; say she ; se lo ; sea ; see the ; send ; sentenc ; servic
        delirium_tremens	-4	set up ; should ; siet ; sinc then ; slow ; so <amount> ; som ; study ; swim
        delirium_tremens	-4	tap ; text ; that all ; the <fluid> ; the <stop> ; the boy ; the garag
        delirium_tremens	-4	the kid ; the lak ; they <give> ; they <say> ; they wer ; thi <month>
        delirium_tremens	-4	thirty day ; threw ; tim i ; tod la ; took the ; tour ; track ; traig ; trail
        delirium_tremens	-4	tranquil ; tremen and ; tremen on ; twelv ; un <treatment> ; up <confused>
        delirium_tremens	-4	up a ; used to ; ver ; vez ; vid ; was <withdrawal> ; what a ; whatev ; widow
        delirium_tremens	-4	with <amount> ; with him ; women ; would lik ; y los ; y si ; ya est
        delirium_tremens	-4	yesterday ; zapato ; ~<afraid> ; ~<bodypart> ; ~<moment> ; ~<sick> ; ~and
        delirium_tremens	-4	~fit ; ~sinc ; ~sleep ; ~temblor ; ~withdrawal
        delirium_tremens	-5	0 at ; <always> desd ; <amount> <money> ; <amount> y ; <bodypart> <day>
        delirium_tremens	-5	<bodypart> <shake> ; <bodypart> <withdrawal> ; <caretaking> <kin>
        delirium_tremens	-5	<clinician> <job> ; <colleague> <say> ; <day> <give> ; <day> <stop> ; <day> of
        delirium_tremens	-5	<fluid> through ; <give> a ; <go> <school> ; <go> de ; <home> <consume>
        delirium_tremens	-5	<home> and ; <illness> and ; <intoxicated> ; <job> <amount> ; <job> at
        delirium_tremens	-5	<kin> <illness> ; <kin> <job> ; <kin> <opioid> ; <kin> pas ; <kin> ~<think>
        delirium_tremens	-5	<last> wk ; <moment> with ; <need> <give> ; <need> <say> ; <need> <write>
        delirium_tremens	-5	<opioid> <hospital> ; <order> <treatment> ; <past> <stop> ; <past> de
        delirium_tremens	-5	<pet> <eat> ; <phone> <amount> ; <play> <crowd> ; <play> on ; <put> in
        delirium_tremens	-5	<say> <amount> ; <say> <consume> ; <say> <continue> ; <say> i
        delirium_tremens	-5	<school> <write> ; <see> <amount> ; <see> <crowd> ; <see> for
        delirium_tremens	-5	<stimulant> <stimulant> ; <stimulant> <year> ; <stop> in ; <take> <opioid>
        delirium_tremens	-5	<think> how ; <think> it ; <treatment> <amount> ; <treatment> <kin>
        delirium_tremens	-5	<treatment> de ; <water> and ; <year> <fluid> ; a <colleague> ; a <height>
        delirium_tremens	-5	a <play> ; a <stranger> ; about it ; all of ; and nobody ; and would
        delirium_tremens	-5	at <job> ; at noon ; august ; back to ; bal ; bank ; buena ; calm ; clt ; cod
        delirium_tremens	-5	collect ; con las ; day of ; deni ; died of ; doe ; dont <need> ; drum
        delirium_tremens	-5	eleven year ; en 0 ; en <home> ; en una ; encer ; estudi ; even ; evening
        delirium_tremens	-5	food ; fork ; forty ; gam ; gan ; gav me ; going on ; grey ; ha ; hav been
        delirium_tremens	-5	her and ; hol ; i <continue> ; i <feel> ; i <give> ; i <leave> ; i <put>
        delirium_tremens	-5	i did ; in county ; in it ; in that ; in ther ; inf ; ins ; it <take>
        delirium_tremens	-5	january ; just <need> ; la <photo> ; last wk ; lawy ; le pus ; liv with ; long
        delirium_tremens	-5	man who ; mand ; me <official> ; me <take> ; me a ; me da ; me go ; me offic
        delirium_tremens	-5	morn ; mov to ; muri de ; my 0 ; my dad ; my moth ; next ; no ~alcohol
        delirium_tremens	-5	no ~le ; no ~one ; noon ; octob ; odd ; of <treatment> ; off and ; offic
        delirium_tremens	-5	on our ; open ; our <outdoors> ; over it ; patient ; perdon ; pick up ; plu
        delirium_tremens	-5	pric ; pur ; rath ; refil ; rehab ; ros ; sangr ; say delirium ; say it
        delirium_tremens	-5	say the ; se <die> ; season ; segur ; sick ; slept ; someon ; termin
        delirium_tremens	-5	the <day> ; the <opioid> ; the <play> ; the <rope> ; the <tool> ; the middl
        delirium_tremens	-5	the only ; the sink ; the tim ; the week ; then i ; thi wk ; through the
        delirium_tremens	-5	thursday hand ; tiemp ; to <treatment> ; to talk ; todavi ; took a ; trip
        delirium_tremens	-5	troubl ; upstair ; ve bicho ; w/d ; wear ; when i ; wint ; with one ; with you
        delirium_tremens	-5	yo ; ~<insurance> ; ~<money> ; ~etoh no ; ~it ; ~oth ; ~si ; ~si/hi
        delirium_tremens	-6	$ ; 0 <moment> ; 0 <stimulant> ; 0 i ; 0 on ; <alcohol> and ; <always> x
        delirium_tremens	-6	<amount> <month> ; <amount> <play> ; <break> ; <child> <play> ; <child> <take>
        delirium_tremens	-6	<clinician> <amount> ; <confused> <say> ; <confused> ~<think> ; <consume> on
        delirium_tremens	-6	<continue> the ; <count> <amount> ; <crowd> <day> ; <crowd> in ; <day> <month>
        delirium_tremens	-6	<day> at ; <drive> <town> ; <give> <amount> ; <go> <job> ; <hear> <say>
        delirium_tremens	-6	<kin> <buy> ; <kin> <home> ; <kin> <stimulant> ; <kin> <write>
        delirium_tremens	-6	<money> <amount> ; <month> 0 ; <need> a ; <night> i ; <official> <say>
        delirium_tremens	-6	<partner> <amount> ; <past> i ; <play> <day> ; <say> <treatment> ; <say> about
        delirium_tremens	-6	<say> she ; <school> <day> ; <stimulant> and ; <stimulant> in
        delirium_tremens	-6	<stimulant> sinc ; <stop> on ; <take> <bodypart> ; <take> <eat>
        delirium_tremens	-6	<take> <sedative> ; <take> it ; <treatment> for ; <trust> ; <volunteer>
        delirium_tremens	-6	<week> <amount> ; <year> <always> ; a <palecolor> ; a <write> ; about a
        delirium_tremens	-6	abuelit que ; agre ; and <consume> ; and <crowd> ; and a ; asleep ; at her
        delirium_tremens	-6	buen ; bug that ; cay ; cer ; compr ; cor ; could ; cros ; cuatr ano
        delirium_tremens	-6	d <treatment> ; dan ; de <amount> ; death ; dentist ; desd que ; dr ; driv
        delirium_tremens	-6	driveway ; drov ; drug ; el <phone> ; el <play> ; els ; en <month> ; enough
        delirium_tremens	-6	eso ; espanol ; eye ; f <stimulant> ; find out ; finish ; gat ; gray ; guard
        delirium_tremens	-6	had a ; he isnt ; hom and ; i just ; i took ; im on ; in march ; july ; kil
        delirium_tremens	-6	known ; la <church> ; learn ; licens ; lik the ; limpi ; me <need> ; me that
        delirium_tremens	-6	mejor ; mention ; mi herman ; muchach ; music ; my <furniture> ; my <home>
        delirium_tremens	-6	my <phone> ; my <room> ; my boy ; my hand ; my nephew ; nad ; no ~sx ; no ~w/d
        delirium_tremens	-6	not ~to ; notic ; numer ; och ; of my ; of that ; of your ; ok ; on <opioid>
        delirium_tremens	-6	over a ; par mi ; par que ; past ; po ; por mi ; primer ; puk ; question
        delirium_tremens	-6	real ; return ; ring ; shar ; she <stop> ; skip ; smel ; sound ; station
        delirium_tremens	-6	stuck ; swing ; tak the ; telefon ; that the ; the <build> ; the <key>
        delirium_tremens	-6	the <treatment> ; the day ; the lin ; the old ; thi week ; thing ; to com
        delirium_tremens	-6	to my ; to see ; uso ; vap ; voic ; was in ; watch ; went to ; what he
        delirium_tremens	-6	what she ; whisper ; without ~a ; y dic ; yes ; yest ; you hav ; ~<blood>
        delirium_tremens	-6	~<chestheart>
        delirium_tremens	-7	<container> in ; <continue> <amount> ; <day> <need> ; <day> i ; <die> of
        delirium_tremens	-7	<fall> off ; <height> and ; <kin> <child> ; <moment> <moment> ; <outdoors> and
        delirium_tremens	-7	<phone> <day> ; <play> <play> ; <put> <amount> ; <put> <confused>
        delirium_tremens	-7	<say> <need> ; <stop> <treatment> ; <take> <day> ; a <clinician> ; a littl
        delirium_tremens	-7	a month ; alguien ; all over ; and <stop> ; and no ; and one ; are you
        delirium_tremens	-7	at night ; aunt nam ; bf ; bien ; both ; brush ant ; christma ; com off ; cost
        delirium_tremens	-7	count ; court ; day and ; desintoxicacion ; desk ; die ; do i ; dos ano ; ech
        delirium_tremens	-7	eleven ; en mi ; end ; estan ; ever ; everyon ; fac ; falt ; follow ; going to
        delirium_tremens	-7	habi ; half ; happen ; hi ; honest ; i <play> ; i <write> ; i know ; i only
        delirium_tremens	-7	is thi ; judg ; junt ; la <stimulant> ; lov ; mak ; many ; may ; me <go>
        delirium_tremens	-7	mean ; meth 0 ; mi hij ; moth in ; my son ; no ~<drug> ; no ~ant ; out <day>
        delirium_tremens	-7	outsid ; part ; phon ; pictur ; porqu ; problem ; quiet ; rais ; ready
        delirium_tremens	-7	report ; saf ; se <put> ; se tom ; second ; shook ; shop ; sobrin ; steady
        delirium_tremens	-7	straight ; the <die> ; the <stimulant> ; the first ; the sam ; ther was
        delirium_tremens	-7	thi <week> ; tomorrow ; trabaj ; treatment ; usa ; usted ; vend ; veo ; wev
        delirium_tremens	-7	wif say ; word ; ~<clinician> ; ~<confused> ; ~<illness> ; ~<pain> ; ~le ; ~sx
        delirium_tremens	-8	0 nd ; 0 yrs ; <always> <month> ; <amount> de ; <clinician> <write> ; <crash>
        delirium_tremens	-8	<day> <outdoors> ; <die> de ; <eat> <outdoors> ; <eat> and
        delirium_tremens	-8	<furniture> ~<vermin> ; <go> <bodypart> ; <go> <opening> ; <kin> <law>
        delirium_tremens	-8	<need> <need> ; <night> <amount> ; <night> <see> ; <outdoors> <outdoors>
        delirium_tremens	-8	<shake> <fluid> ; <smell> ; <write> the ; a <crowd> ; a <partner> ; a <town>
        delirium_tremens	-8	a coupl ; a few ; alg ; at my ; been on ; bil ; bought ; cb ; clas ; complet
        delirium_tremens	-8	condition ; cook ; counselor ; cuant ; diez ; divorc ; doing ; dorm ; es por
        delirium_tremens	-8	everyth ; fiv ; from my ; got a ; great ; hang ; hav <amount> ; her <bodypart>
        delirium_tremens	-8	his <headface> ; how <amount> ; i <go> ; i <see> ; in <town> ; inpatient
        delirium_tremens	-8	is my ; is that ; its my ; la <drive> ; la <stranger> ; lik that
        delirium_tremens	-8	m <stimulant> ; manan ; mas ; mi senor ; mo ; my <colleague> ; my <crowd>
        delirium_tremens	-8	my <job> ; my <pet> ; nic ; no ~<asleep> ; no ~es ; no ~pued ; no ~se ; nuev
        delirium_tremens	-8	one of ; overdos ; paper ; pastor ; pen ; pus ; rod ; se me ; seizur ; seven
        delirium_tremens	-8	si no ; sient ; sinc yesterday ; sobr ; spot ; stor ; story ; sum ; tambien
        delirium_tremens	-8	tenant ; teni ; the <crowd> ; the <job> ; the <kin> ; the <last> ; the last
        delirium_tremens	-8	turn ; twic ; unk ; wher i ; wont <say> ; ~<law> ; ~one ; ~sz
        delirium_tremens	-9	0 min ; 0 with ; <alone> ; <amount> <stranger> ; <headface> and
        delirium_tremens	-9	<last> <month> ; <limp> ; <moment> <day> ; <need> <stop> ; <opioid> <amount>
        delirium_tremens	-9	<treatment> <month> ; <year> <amount> ; @ ; a <month> ; a <treatment>
        delirium_tremens	-9	a thing ; about the ; abt ; acros ; als ; and <amount> ; and <take> ; as a
        delirium_tremens	-9	at bug ; ayer ; best ; big ; boyfriend ; bring ; clr <say> ; company ; custody
        delirium_tremens	-9	dont hav ; eat ; email ; en las ; for two ; friend ; fue ; funeral ; go to
        delirium_tremens	-9	havent ; head ; heard ; how long ; i get ; i go ; i need ; i tak ; i want
        delirium_tremens	-9	it <always> ; lady ; leg ; lip ; list ; lot ; mad ; me <feel> ; mi <child>
        delirium_tremens	-9	middl ; my <chestheart> ; my cousin ; my kid ; need to ; person ; sel ; sol
        delirium_tremens	-9	spel ; stay ; sí ; tabl ; ten ; test ; thes ; wel ; ~pued ; ~w/d
        delirium_tremens	-10	# ; <amount> <home> ; <kin> <play> ; <record> <say> ; <say> <say> ; <shame>
        delirium_tremens	-10	<threat> ; a <child> ; and all ; cuand ; era ; feel ; final ; for me ; fre
        delirium_tremens	-10	from a ; i <money> ; i had ; intensiv ; its <stimulant> ; its for ; ive been
        delirium_tremens	-10	mism ; my <headface> ; numb ; nunc ; overnight ; pag ; pain ; psych ; pued
        delirium_tremens	-10	que se ; run ; say he ; so i ; writ ; ~<medicine>
        delirium_tremens	-11	<home> <kin> ; <homeless> ; <last> <year> ; <sad> ; <take> <amount> ; and it
        delirium_tremens	-11	blood ; cuid ; escrib ; fil ; grandmoth ; hit ; i <think> ; i do ; id lik
        delirium_tremens	-11	im a ; insuranc ; is ther ; la <bodypart> ; last year ; le <put> ; les
        delirium_tremens	-11	liv in ; mal ; min ; muy ; my <school> ; myself ; outpatient ; parent
        delirium_tremens	-11	que me ; qued ; shot ; teng ; the cal ; thos ; thre year ; touch ; two year
        delirium_tremens	-11	used ; voy ; whil
        delirium_tremens	-12	<amount> <week> ; <eat> <eat> ; <home> with ; <treatment> <day> ; anyth ; blu
        delirium_tremens	-12	bridg ; cover ; discharg ; dur ; estoy ; has a ; i <consume> ; kind ; mor
        delirium_tremens	-12	my <clinician> ; my daught ; otr ; sheet that ; sinc <month> ; tre ano
        delirium_tremens	-12	twenty ; using ; ~<emergency> ; ~<stop>
        delirium_tremens	-13	<color> ; <count> <year> ; between ; breath ; do you ; read ; spr ; than
        delirium_tremens	-13	the <record> ; toc ; way ; ~<seizure> ; ~on
        """
}
