extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	4	pod 0 ; por cam ; post op ; pregunt ; pregunt con ; pregunt en ; president and
        delirium_tremens	4	propi <partner> ; propi espos ; propi herman ; pt broth ; q ; quarrel with
        delirium_tremens	4	que <alcohol> ; que <month> ; que afuer ; que hora ; que mes ; quier ensil
        delirium_tremens	4	quit ; radi that ; re <furniture> ; reach her ; regader y ; resident <go>
        delirium_tremens	4	resident <say> ; ron 0 ; s ; sacud hormiga ; sal no ; saturday we ; se llen
        delirium_tremens	4	se sub ; segun él ; sei ; sewn ; she <clean> ; she can ; she has ; she offer
        delirium_tremens	4	sheet is ; ship ; shirt he ; shut in ; sign ; sinc fri ; sinc my ; slap at
        delirium_tremens	4	snak ; snf ; snf nurs ; soak <furniture> ; soak in ; soap oper ; spider off
        delirium_tremens	4	stair laugh ; stand and ; start tonight ; stop 0 ; su propi ; sub en ; suben
        delirium_tremens	4	suben <vermin> ; suben hormiga ; subirs ; suitcas with ; sup he ; sus hermano
        delirium_tremens	4	sweep ant ; sweep up ; tech re ; tehuacan ; tel u ; the <headface> ; the <home>
        delirium_tremens	4	the <month> ; the <official> ; the <stranger> ; the actual ; the chicken
        delirium_tremens	4	the hel ; the kitten ; the whiteboard ; then zip ; ther no ; think cal ; thru
        delirium_tremens	4	tia se ; tienen <amount> ; til ; til <appointment> ; to <think> ; to medical
        delirium_tremens	4	to plac ; to stat ; took my ; train hom ; try ; tv remot ; tv stand
        delirium_tremens	4	und <furniture> ; until ; up n ; urgencia ; us <home> ; us <see> ; us hom
        delirium_tremens	4	us see ; vaca ; valium hac ; ve <vermin> ; ve a ; ve alacran ; ve en
        delirium_tremens	4	ve vibora ; vecin don ; viej solt ; was <goodbye> ; was hold ; was load
        delirium_tremens	4	was sunday ; was wav ; wed hav ; went dry ; wer back ; wet thru ; who <partner>
        delirium_tremens	4	who graduat ; who let ; win on ; wir out ; with <kin> ; without ; wrong
        delirium_tremens	4	wrong <town> ; wrong nam ; y cre ; y la ; y se ; your <child> ; your honor
        delirium_tremens	3	0 <confused> ; 0 dry ; 0 giv ; <afraid> as ; <alcohol> <stop> ; <amount> empty
        delirium_tremens	3	<ask> <goodbye> ; <ask> <town> ; <ask> <vermin> ; <ask> his ; <breath> <ask>
        delirium_tremens	3	<build> <wait> ; <child> <go> ; <child> is ; <church> <wait>
        delirium_tremens	3	<clean> <clinician> ; <clean> a ; <clean> at ; <clinician> <soon>
        delirium_tremens	3	<clothes> he ; <crowd> <ask> ; <crowd> refus ; <day> tir ; <day> until
        delirium_tremens	3	<drive> and ; <fall> then ; <furniture> no ; <furniture> que ; <go> desorient
        delirium_tremens	3	<hear> <phone> ; <home> or ; <hospital> <withdrawal> ; <kill> <vermin>
        delirium_tremens	3	<kin> sin ; <last> can ; <medicine> <room> ; <month> <stop> ; <month> estamo
        delirium_tremens	3	<need> <think> ; <need> accept ; <photo> that ; <play> <opening>
        delirium_tremens	3	<rail> <leave> ; <record> <withdrawal> ; <rope> out ; <say> <day>
        delirium_tremens	3	<say> <stranger> ; <say> <town> ; <say> pop ; <school> <unreal>
        delirium_tremens	3	<sedative> <pet> ; <see> por ; <shake> <angry> ; <shake> <outdoors>
        delirium_tremens	3	<shake> <write> ; <stop> his ; <stop> my ; <take> <home> ; <think> his
        delirium_tremens	3	<town> lo ; <trade> not ; <unreal> por ; <vermin> <hear> ; <vermin> por
        delirium_tremens	3	<withdrawal> <day> ; <withdrawal> bad ; a <kin> ; a <say> ; a broom ; a mi
        delirium_tremens	3	a parad ; abuel dic ; aft <medicine> ; aft dos ; afuer es ; ago dai
        delirium_tremens	3	aguardient de ; aid to ; al <chestheart> ; al pech ; al suel
        delirium_tremens	3	alcohol withdrawal ; all sweaty ; and correte ; and desorient ; and lay ; and o
        delirium_tremens	3	ant and ; ask his ; at fresn ; bathroom ; be let ; been without ; befor light
        delirium_tremens	3	blanket ther ; borrego en ; bowl with ; broom ; busc cam ; cam y ; can sinc
        delirium_tremens	3	cannot ; cant hard ; cel ; chuy <consume> ; chuy tom ; clos when ; coffe to
        delirium_tremens	3	confus ; correte ; couldnt ; couldnt say ; ctr 0 ; da ; da nang ; dad hand
        delirium_tremens	3	dad hasnt ; daught cam ; dawn he ; dio delirium ; doesnt <think> ; doesnt answ
        delirium_tremens	3	down <past> ; down befor ; dsk ; dtr in ; dud that ; dx ; em ; em befor
        delirium_tremens	3	er <say> ; ers ; esper el ; f <hospital> ; f admit ; fam want ; fami ask
        delirium_tremens	3	far for ; feet so ; fifth most ; fifty ; fix a ; for gas ; ful ; ghb on
        delirium_tremens	3	girlfriend ; going thru ; golp al ; got lost ; gracia ; granddaught 0 ; gut and
        delirium_tremens	3	gym ; h orient ; hal un ; hand ; hand goin ; handl <stranger> ; hard typ
        delirium_tremens	3	hav long ; he aint ; he ask ; he retir ; he say ; health rn ; hes whistl
        delirium_tremens	3	him who ; his <kin> ; holler ; hom staf ; hour ; hoy platic ; husb off ; im not
        delirium_tremens	3	in his ; in iow ; in yerevan ; insist ; is think ; isnt ; it stat ; its dad
        delirium_tremens	3	juev le ; kansa ; keep brush ; keep let ; keep lift ; know his ; la <school>
        delirium_tremens	3	la cobij ; la lampar ; last can ; le subi ; littl soldier ; llegamo a
        delirium_tremens	3	los <law> ; los elot ; lpn ; ma 0 ; mail that ; mailbox is ; mart lo
        delirium_tremens	3	medic dic ; mes ; mi ruc ; milp en ; monja ; my girlfriend ; need accept
        delirium_tremens	3	ni dond ; non x ; nuer suegr ; of <friend> ; off <clothes> ; off wed
        delirium_tremens	3	offer him ; on releas ; own <child> ; pack for ; partn say ; passenger
        delirium_tremens	3	per medic ; plat for ; plaz de ; por la ; puebl lo ; pul up ; puls rac
        delirium_tremens	3	que <kill> ; que <vendor> ; que mat ; que vendemo ; quitamo el ; rail tel
        delirium_tremens	3	rata ; regan a ; rn is ; room ; ruc ; sent enfrent ; sent us ; she <take>
        delirium_tremens	3	sheet tel ; sinc mon ; sirv <eat> ; sirv caf ; sit ; sold ; someth ; someth off
        delirium_tremens	3	sort mail ; soup ; soy su ; staf 0 ; steward ; stop thur ; su bod ; su comadr
        delirium_tremens	3	su mam ; sur its ; team think ; that clos ; the <week> ; the back ; the captain
        delirium_tremens	3	the chin ; the conductor ; the firemen ; the hen ; the snak ; ther <think>
        delirium_tremens	3	to <amount> ; to march ; tonight ; twic what ; un beb ; una carrer ; uncl 0
        delirium_tremens	3	vaci y ; valium last ; ve <crowd> ; ve gent ; war ; was <day> ; was on
        delirium_tremens	3	was president ; wat ; what <school> ; whiskey thre ; win thre ; with la
        delirium_tremens	3	with pap ; wouldnt get ; wrot on ; y <need> ; y <promise> ; y hal ; yerevan
        delirium_tremens	3	yes your ; yrs noth
        delirium_tremens	-3	% ; + <stimulant> ; / 0 ; 0 % ; 0 <consume> ; 0 so ; <amount> 0
        delirium_tremens	-3	<amount> <outdoors> ; <amount> <room> ; <amount> que ; <bodypart> in
        delirium_tremens	-3	<church> insid ; <crowd> and ; <day> the ; <drive> <die> ; <drive> with
        delirium_tremens	-3	<eat> at ; <eat> is ; <feel> <confused> ; <furniture> at ; <go> <month>
        delirium_tremens	-3	<go> <stimulant> ; <go> and ; <go> to ; <hold> <container> ; <home> <home>
        delirium_tremens	-3	<home> y ; <job> <day> ; <job> <night> ; <job> de ; <kin> <happy>
        delirium_tremens	-3	<moment> its ; <month> <amount> ; <month> <stimulant> ; <month> y
        delirium_tremens	-3	<need> <phone> ; <need> <stranger> ; <night> 0 ; <night> <crowd>
        delirium_tremens	-3	<night> <partner> ; <opioid> and ; <outdoors> <take> ; <palecolor> y
        delirium_tremens	-3	<partner> <month> ; <partner> <stimulant> ; <partner> clg ; <phone> back
        delirium_tremens	-3	<say> de ; <say> no ; <sick> ; <stimulant> x ; <stranger> que ; <stranger> to
        delirium_tremens	-3	<take> <go> ; <take> out ; <think> <write> ; <think> if ; <treatment> <crowd>
        delirium_tremens	-3	<treatment> <stop> ; <vermin> <room> ; <write> <amount> ; <write> <kin>
        delirium_tremens	-3	<write> <write> ; <write> down ; aft that ; agar 0 ; ahorit ; all the
        delirium_tremens	-3	ambulatori ; an <moment> ; an hour ; and her ; anyway ; ask for ; at <day>
        delirium_tremens	-3	at lunch ; away from ; back from ; background ; behind the ; bet ; body
        delirium_tremens	-3	break ; brinc ; by a ; cho insid ; color ; com <amount> ; com up ; cop
        delirium_tremens	-3	counsel ; cowork ; d/c ; d/c plan ; dar ; de <eat> ; dec ; diari desd ; did it
        delirium_tremens	-3	doe the ; don with ; ener ; es par ; ese ; espos x ; even ; f <opioid> ; fax
        delirium_tremens	-3	first tim ; fiv year ; front <furniture> ; grown ; guy ; hac dos ; had to
        delirium_tremens	-3	has to ; hat ; hav a ; hav the ; hes sup ; hour and ; i <drive> ; i <promise>
        delirium_tremens	-3	i could ; i left ; i work ; if i ; im <amount> ; is 0 ; is <kill> ; is for
        delirium_tremens	-3	it isnt ; it up ; its been ; ive <take> ; ive <think> ; jan ; know if
        delirium_tremens	-3	la <week> ; la coc ; look for ; los <amount> ; los <headface> ; m <opioid>
        delirium_tremens	-3	marc ; marri ; me <amount> ; medi cal ; morn and ; most of ; mov out
        delirium_tremens	-3	my <bodypart> ; my <day> ; my doctor ; my grandmoth ; my old ; nad de
        delirium_tremens	-3	ninety <day> ; ninety day ; no ~<leave> ; no ~<say> ; no ~<treatment>
        delirium_tremens	-3	no ~drug ; not ~<think> ; now its ; nurs <school> ; of <stimulant> ; on me
        delirium_tremens	-3	or so ; ord ; outpt ; own <kin> ; oye ; paper said ; po ; pound ; que <say>
        delirium_tremens	-3	reynos ; se <wait> ; se muri ; senor ; shift ; six year ; sixty day ; siz
        delirium_tremens	-3	slid ; snor ; so he ; so im ; strip ; swallow ; tan ; tel my ; ten
        delirium_tremens	-3	the <daytime> ; the <drug> ; the <money> ; the cat ; the guy ; the way
        delirium_tremens	-3	the ~<withdrawal> ; thi morn ; to <consume> ; to say ; told my ; tranquil
        delirium_tremens	-3	two of ; up a ; ve hormiga ; veint ; walk ; wasnt ; week and ; when my
        delirium_tremens	-3	whiskey cold ; wif clg ; with 0 ; with him ; with it ; wk x ; woman
        delirium_tremens	-3	would lik ; would you ; y mi ; ya me ; ~<ask> ; ~<consume> ni ; ~<need> ; ~hx
        delirium_tremens	-3	~odd ; ~use
        delirium_tremens	-4	$ 0 ; 0 <month> ; 0 <week> ; 0 ano ; <afraid> ; <always> 0 ; <always> <moment>
        delirium_tremens	-4	<amount> <clinician> ; <amount> <count> ; <amount> <headface>
        delirium_tremens	-4	<amount> <take> ; <ask> for ; <asleep> in ; <caretaking> a ; <clean> <room>
        delirium_tremens	-4	<clinician> <see> ; <clothes> de ; <consume> it ; <container> <container>
        delirium_tremens	-4	<continue> a ; <count> <month> ; <day> / ; <day> <headface>
        delirium_tremens	-4	<day> <stimulant> ; <day> desd ; <die> <withdrawal> ; <drive> <amount>
        delirium_tremens	-4	<drive> <stop> ; <eat> <always> ; <friend> <say> ; <furniture> <night>
        delirium_tremens	-4	<furniture> on ; <give> <phone> ; <give> a ; <give> my ; <go> a ; <go> back
        delirium_tremens	-4	<go> down ; <go> the ; <headface> <palecolor> ; <hit> the ; <home> <amount>
        delirium_tremens	-4	<home> <moment> ; <home> <outdoors> ; <home> and ; <home> con
        delirium_tremens	-4	<hospital> <amount> ; <job> <say> ; <job> en ; <key> ; <kin> <hit> ; <kin> a
        delirium_tremens	-4	<kin> el ; <kin> was ; <leave> the ; <moment> <consume> ; <moment> a
        delirium_tremens	-4	<moment> on ; <money> <money> ; <month> <past> ; <need> <crowd> ; <need> it
        delirium_tremens	-4	<night> <day> ; <official> <think> ; <opioid> in ; <outdoors> <amount>
        delirium_tremens	-4	<outdoors> <go> ; <partner> <confused> ; <partner> <consume> ; <pet> <eat>
        delirium_tremens	-4	<phone> <confused> ; <phone> <withdrawal> ; <phone> for ; <play> a
        delirium_tremens	-4	<promise> <trust> ; <say> that ; <say> was ; <school> <amount> ; <school> of
        delirium_tremens	-4	<see> me ; <soon> de ; <stimulant> <consume> ; <stranger> <kin>
        delirium_tremens	-4	<stranger> <say> ; <stranger> de ; <take> 0 ; <take> <container>
        delirium_tremens	-4	<take> <money> ; <take> <phone> ; <take> off ; <take> our ; <take> to
        delirium_tremens	-4	<think> about ; <treatment> <need> ; <treatment> <past>
        delirium_tremens	-4	<treatment> <stimulant> ; <try> <stop> ; <vermin> that ; <write> de
        delirium_tremens	-4	<year> <go> ; <year> <moment> ; <year> <past> ; a 0 ; a <consume> ; a <friend>
        delirium_tremens	-4	a <home> ; a <hospital> ; a <money> ; a <school> ; a bad ; a plac ; about my
        delirium_tremens	-4	admission ; alway ; and <day> ; and <fluid> ; and <hit> ; and said ; ant de
        delirium_tremens	-4	anybody ; anymor ; anyon ; at work ; aug ; beat ; becaus ; befor i ; behind
        delirium_tremens	-4	belgian ; build ; cabez ; calend ; can <take> ; card ; check ; chil ; clg re
        delirium_tremens	-4	club ; con un ; consum ; contract ; dad quit ; dai x ; day of ; de <month>
        delirium_tremens	-4	desd hac ; despu de ; detectiv ; dicen ; do it ; don ; draw ; duerm ; each
        delirium_tremens	-4	el <chestheart> ; en cas ; en un ; encontr ; enter ; es que ; esa ; farm
        delirium_tremens	-4	for <stimulant> ; for an ; fourteen ; given ; good ; got my ; hav to ; hay
        delirium_tremens	-4	heart ; hung ; i <buy> ; i <continue> ; i <job> ; i <say> ; i ask ; i drink
        delirium_tremens	-4	i havent ; i lost ; i nev ; i stil ; im at ; in county ; in for ; in jun
        delirium_tremens	-4	intak ; it and ; ive nev ; jaw ; jerk ; just <need> ; k ; kept ; kick
        delirium_tremens	-4	know how ; la <opioid> ; lab ; las <amount> ; leav ; level ; library ; lu
        delirium_tremens	-4	lug ; manag ; me <consume> ; me and ; meet ; meti ; mgmt ; mi <colleague>
        delirium_tremens	-4	mi sobrin ; mid ; morn ; muri ; my <clothes> ; my <insurance> ; my <last>
        delirium_tremens	-4	my boyfriend ; my last ; my lif ; nam is ; near ; nev been ; no ~oth ; nois
        delirium_tremens	-4	not ~the ; noth els ; novi ; octob ; odd ; of dts ; off and ; on speak ; open
        delirium_tremens	-4	otherwis ; our <opening> ; over the ; p / ; paint ; par el ; parrot ; party
        delirium_tremens	-4	per no ; personal ; poc ; pon ; por las ; por un ; ppo ; pres ; pressur
        delirium_tremens	-4	probation ; quinc ; quisier ; r ; regal ; rep ; res ; sacud de ; san ; say she
        delirium_tremens	-4	se lo ; sea ; see the ; send ; sentenc ; set up ; should ; sick ; siet
        delirium_tremens	-4	sinc then ; slow ; so <amount> ; som ; study ; swim ; tap ; text ; that all
        delirium_tremens	-4	the <fluid> ; the <soon> ; the <stop> ; the boy ; the garag ; the kid
        delirium_tremens	-4	the lak ; therapist ; they <give> ; they <say> ; they wer ; thi <month>
        delirium_tremens	-4	thirty day ; threw ; tim i ; tod la ; took the ; tour ; track ; traig ; trail
        delirium_tremens	-4	tremen and ; tremen on ; troubl ; un <treatment> ; up <confused> ; used to
        delirium_tremens	-4	ver ; vez ; was <withdrawal> ; what a ; whatev ; widow ; with <amount>
        delirium_tremens	-4	with you ; women ; y los ; y si ; ya est ; yesterday ; zapato ; ~<afraid>
        delirium_tremens	-4	~<fluid> ; ~<go> ; ~<moment> ; ~<room> ; ~<sick> ; ~and ; ~fit ; ~sinc
        delirium_tremens	-4	~sleep ; ~temblor ; ~withdrawal
        delirium_tremens	-5	0 at ; <alcohol> and ; <always> desd ; <amount> <crowd> ; <amount> <money>
        delirium_tremens	-5	<amount> y ; <bodypart> <day> ; <bodypart> <shake> ; <bodypart> <withdrawal>
        delirium_tremens	-5	<caretaking> <kin> ; <clinician> <job> ; <consume> on ; <day> <give>
        delirium_tremens	-5	<day> <stop> ; <day> of ; <fluid> through ; <go> <job> ; <go> <school>
        delirium_tremens	-5	<go> <town> ; <go> de ; <home> <consume> ; <illness> and ; <job> <amount>
        delirium_tremens	-5	<job> at ; <kin> <illness> ; <kin> <job> ; <kin> <opioid> ; <kin> ~<think>
        delirium_tremens	-5	<last> wk ; <moment> with ; <need> <appointment> ; <need> <give>
        delirium_tremens	-5	<opioid> <hospital> ; <order> <treatment> ; <past> <stop> ; <past> de
        delirium_tremens	-5	<phone> <amount> ; <phone> <phone> ; <play> <crowd> ; <play> on ; <put> in
        delirium_tremens	-5	<say> <amount> ; <say> <consume> ; <say> <continue> ; <say> i
        delirium_tremens	-5	<school> <write> ; <see> <amount> ; <see> <crowd> ; <see> for
        delirium_tremens	-5	<stimulant> <stimulant> ; <stimulant> <year> ; <stop> in ; <take> <opioid>
        delirium_tremens	-5	<think> how ; <think> it ; <treatment> <amount> ; <treatment> <kin>
        delirium_tremens	-5	<treatment> de ; <volunteer> ; <water> and ; <year> <fluid> ; a <colleague>
        delirium_tremens	-5	a <height> ; a <palecolor> ; a <play> ; a <stranger> ; about it ; and <stop>
        delirium_tremens	-5	and nobody ; and would ; at <job> ; at noon ; august ; aunt nam ; back to
        delirium_tremens	-5	bal ; buena ; calm ; camp ; chef ; clt ; collect ; con las ; deni ; did not
        delirium_tremens	-5	died of ; doe ; dont <need> ; drum ; eleven year ; en 0 ; en <home> ; en una
        delirium_tremens	-5	encer ; estudi ; evening ; food ; for two ; forty ; gam ; gan ; gat ; gav me
        delirium_tremens	-5	going on ; grey ; ha ; hav been ; he isnt ; hel ; her and ; hes a ; his hand
        delirium_tremens	-5	hol ; hom and ; i <feel> ; i <give> ; i <leave> ; i <put> ; i did ; in it
        delirium_tremens	-5	in that ; in ther ; inf ; ins ; it <take> ; january ; la <photo> ; last wk
        delirium_tremens	-5	lawy ; le pus ; licens ; liv with ; long ; man who ; mand ; me <official>
        delirium_tremens	-5	me <take> ; me a ; me da ; me offic ; mov to ; muri de ; my 0 ; my dad
        delirium_tremens	-5	my moth ; next ; no ~le ; no ~one ; noon ; not ~to ; offic ; on our ; one of
        delirium_tremens	-5	our <outdoors> ; over it ; perdon ; pick up ; plu ; pric ; pur ; rath ; refil
        delirium_tremens	-5	regres ; rehab ; resi ; ros ; rum on ; sangr ; say delirium ; say it ; say the
        delirium_tremens	-5	se <die> ; season ; segur ; servic ; she <stop> ; slept ; someon ; termin
        delirium_tremens	-5	the <day> ; the <opioid> ; the <play> ; the <rope> ; the <tool> ; the day
        delirium_tremens	-5	the middl ; the only ; the sink ; the tim ; the week ; then i ; thursday hand
        delirium_tremens	-5	tiemp ; to <treatment> ; to stop ; to talk ; todavi ; took a ; trip ; upstair
        delirium_tremens	-5	ve bicho ; vid ; w/d ; was in ; wear ; what he ; wint ; with one ; yes ; yo
        delirium_tremens	-5	~<bodypart> ; ~<insurance> ; ~<money> ; ~etoh no ; ~oth ; ~si ; ~si/hi
        delirium_tremens	-6	$ ; 0 <moment> ; 0 <stimulant> ; 0 i ; 0 on ; <always> x ; <amount> <month>
        delirium_tremens	-6	<amount> <play> ; <break> ; <child> <play> ; <child> <take>
        delirium_tremens	-6	<clinician> <amount> ; <colleague> <say> ; <confused> <say>
        delirium_tremens	-6	<confused> ~<think> ; <continue> the ; <count> <amount> ; <crowd> in
        delirium_tremens	-6	<day> <month> ; <day> <need> ; <day> at ; <drive> <town> ; <give> <amount>
        delirium_tremens	-6	<hear> <say> ; <height> and ; <intoxicated> ; <kin> <buy> ; <kin> <home>
        delirium_tremens	-6	<kin> <stimulant> ; <kin> <write> ; <kin> pas ; <money> <amount> ; <month> 0
        delirium_tremens	-6	<need> <write> ; <need> a ; <night> i ; <official> <say> ; <outdoors> and
        delirium_tremens	-6	<partner> <amount> ; <past> i ; <phone> <day> ; <play> <day> ; <say> <stop>
        delirium_tremens	-6	<say> <treatment> ; <say> she ; <school> <day> ; <stimulant> and
        delirium_tremens	-6	<stimulant> in ; <stimulant> sinc ; <stop> on ; <take> <bodypart>
        delirium_tremens	-6	<take> <eat> ; <take> <sedative> ; <take> it ; <treatment> for
        delirium_tremens	-6	<week> <amount> ; <year> <always> ; a <write> ; about a ; abuelit que ; agre
        delirium_tremens	-6	and <consume> ; and <crowd> ; and a ; asleep ; at her ; bank ; buen ; cay
        delirium_tremens	-6	cer ; cod ; compr ; cor ; could ; cros ; cuatr ano ; d <treatment> ; dan
        delirium_tremens	-6	de <amount> ; death ; dentist ; desd que ; dr ; driv ; driveway ; drov ; drug
        delirium_tremens	-6	el <phone> ; el <play> ; els ; en <month> ; enough ; eso ; espanol ; eye
        delirium_tremens	-6	f <stimulant> ; find out ; finish ; fork ; gray ; guard ; had a ; happen ; hi
        delirium_tremens	-6	honest ; i just ; i took ; im on ; in march ; july ; kil ; known ; la <church>
        delirium_tremens	-6	learn ; lik the ; limpi ; lov ; me <go> ; me <need> ; me go ; me that ; mejor
        delirium_tremens	-6	mention ; mi herman ; muchach ; music ; my <furniture> ; my <home>
        delirium_tremens	-6	my <phone> ; my <room> ; my boy ; my hand ; my nephew ; nad ; no ~alcohol
        delirium_tremens	-6	no ~sx ; no ~w/d ; notic ; numer ; och ; of <treatment> ; of my ; of that
        delirium_tremens	-6	of your ; ok ; on <opioid> ; over a ; par mi ; par que ; past ; patient
        delirium_tremens	-6	por mi ; primer ; problem ; puk ; question ; real ; rest ; return ; ring
        delirium_tremens	-6	shar ; skip ; smel ; sound ; station ; stuck ; swing ; tak the ; telefon
        delirium_tremens	-6	that the ; the <build> ; the <key> ; the <treatment> ; the lin ; the old
        delirium_tremens	-6	thi week ; thing ; to com ; to see ; twic ; uso ; vap ; veo ; voic ; watch
        delirium_tremens	-6	what she ; when i ; whisper ; y dic ; yest ; you hav
        delirium_tremens	-7	0 nd ; <container> in ; <continue> <amount> ; <crowd> <day> ; <day> i
        delirium_tremens	-7	<fall> off ; <go> <bodypart> ; <kin> <child> ; <moment> <moment>
        delirium_tremens	-7	<need> <say> ; <night> <see> ; <outdoors> <outdoors> ; <play> <play>
        delirium_tremens	-7	<put> <confused> ; <say> <need> ; <say> about ; <stop> <treatment>
        delirium_tremens	-7	<take> <day> ; a <clinician> ; a <partner> ; a littl ; a month ; alguien
        delirium_tremens	-7	all over ; and no ; and one ; are you ; at night ; bf ; bien ; bil ; brush ant
        delirium_tremens	-7	bug that ; christma ; com off ; condition ; cost ; count ; court ; day and
        delirium_tremens	-7	desintoxicacion ; desk ; die ; do i ; dos ano ; ech ; eleven ; en mi ; end
        delirium_tremens	-7	estan ; ever ; everyon ; fac ; falt ; follow ; going to ; habi ; half
        delirium_tremens	-7	i <play> ; i <write> ; i know ; i only ; is that ; is thi ; judg ; junt
        delirium_tremens	-7	la <stimulant> ; lik to ; mak ; many ; mean ; meth 0 ; mi hij ; mo ; moth in
        delirium_tremens	-7	my <pet> ; my son ; out <day> ; outsid ; part ; phon ; pictur ; porqu ; quiet
        delirium_tremens	-7	rais ; ready ; report ; saf ; se <put> ; se tom ; second ; shook ; shop
        delirium_tremens	-7	sobrin ; steady ; straight ; the <stimulant> ; the first ; the sam
        delirium_tremens	-7	thi <week> ; to my ; tomorrow ; trabaj ; treatment ; two year ; usa ; usted
        delirium_tremens	-7	vend ; went to ; wev ; wif say ; without ~a ; word ; ~<blood> ; ~<chestheart>
        delirium_tremens	-7	~<clinician> ; ~<illness> ; ~<pain> ; ~le ; ~sx
        delirium_tremens	-8	0 yrs ; <always> <month> ; <amount> de ; <clinician> <write> ; <crash>
        delirium_tremens	-8	<day> <outdoors> ; <die> de ; <die> of ; <eat> <outdoors>
        delirium_tremens	-8	<furniture> ~<vermin> ; <go> <opening> ; <kin> <law> ; <need> <need>
        delirium_tremens	-8	<night> <amount> ; <put> <amount> ; <shake> <fluid> ; <smell> ; <trust>
        delirium_tremens	-8	<write> the ; a <crowd> ; a <town> ; a coupl ; a few ; abt ; alg ; been on
        delirium_tremens	-8	both ; bought ; cb ; clas ; complet ; cook ; counselor ; cuant ; diez ; divorc
        delirium_tremens	-8	dorm ; es por ; everyth ; fiv ; from my ; got a ; great ; hang ; hav <amount>
        delirium_tremens	-8	her <bodypart> ; his <headface> ; how <amount> ; i <see> ; i get ; in <town>
        delirium_tremens	-8	inpatient ; is my ; la <drive> ; la <stranger> ; leg ; lik that
        delirium_tremens	-8	m <stimulant> ; manan ; mas ; mi senor ; my <colleague> ; my <crowd>
        delirium_tremens	-8	my <job> ; nic ; no ~<asleep> ; no ~<drug> ; no ~ant ; no ~es ; no ~pued
        delirium_tremens	-8	no ~se ; nuev ; overdos ; paper ; pastor ; pen ; pus ; rod ; se me ; seizur
        delirium_tremens	-8	seven ; si no ; sient ; sinc yesterday ; sobr ; spot ; stay ; stor ; story
        delirium_tremens	-8	sum ; tambien ; tenant ; teni ; test ; the <crowd> ; the <die> ; the <job>
        delirium_tremens	-8	the <kin> ; the <last> ; the last ; ther was ; through the ; turn ; unk
        delirium_tremens	-8	wher i ; wont <say> ; ~<law> ; ~one ; ~sz
        delirium_tremens	-9	0 min ; 0 with ; <alone> ; <amount> <stranger> ; <eat> and ; <headface> and
        delirium_tremens	-9	<kin> <play> ; <last> <month> ; <limp> ; <moment> <day> ; <need> <stop>
        delirium_tremens	-9	<opioid> <amount> ; <say> <say> ; <treatment> <month> ; @ ; a <month>
        delirium_tremens	-9	a thing ; about the ; acros ; als ; and <amount> ; and <take> ; as a ; at bug
        delirium_tremens	-9	at my ; ayer ; best ; big ; boyfriend ; bring ; clr <say> ; company ; custody
        delirium_tremens	-9	doing ; dont hav ; email ; en las ; friend ; fue ; funeral ; go to ; havent
        delirium_tremens	-9	head ; heard ; how long ; i <go> ; i go ; i need ; i tak ; i want ; its my
        delirium_tremens	-9	lady ; lip ; lot ; mad ; mal ; me <feel> ; mi <child> ; middl
        delirium_tremens	-9	my <chestheart> ; my cousin ; my kid ; need to ; person ; sel ; sol ; spel
        delirium_tremens	-9	sí ; tabl ; wel ; ~pued ; ~w/d
        delirium_tremens	-10	# ; <amount> <home> ; <home> <kin> ; <record> <say> ; <shame> ; <threat>
        delirium_tremens	-10	a <child> ; a <treatment> ; and all ; anyth ; cuand ; eat ; era ; feel
        delirium_tremens	-10	final ; for me ; fre ; from a ; hit ; i <money> ; i do ; i had ; intensiv
        delirium_tremens	-10	it <always> ; its <stimulant> ; its for ; ive been ; list ; mism
        delirium_tremens	-10	my <headface> ; numb ; nunc ; overnight ; pag ; pain ; psych ; pued ; que se
        delirium_tremens	-10	say he ; so i ; thes ; writ ; ~<medicine>
        delirium_tremens	-11	<homeless> ; <last> <year> ; <sad> ; <take> <amount> ; <year> <amount>
        delirium_tremens	-11	and it ; blood ; cuid ; discharg ; escrib ; fil ; grandmoth ; i <think>
        delirium_tremens	-11	id lik ; im a ; insuranc ; la <bodypart> ; last year ; le <put> ; les
        delirium_tremens	-11	liv in ; min ; muy ; my <school> ; myself ; outpatient ; parent ; que me
        delirium_tremens	-11	qued ; run ; shot ; teng ; the cal ; thos ; thre year ; touch ; used ; voy
        delirium_tremens	-11	whil
        delirium_tremens	-12	<eat> <eat> ; <home> with ; <treatment> <day> ; blu ; bridg ; cover ; dur
        delirium_tremens	-12	estoy ; has a ; is ther ; kind ; may ; mor ; my <clinician> ; my daught ; otr
        delirium_tremens	-12	record ; sheet that ; sinc <month> ; tre ano ; twenty ; using
        delirium_tremens	-13	<amount> <week> ; <color> ; <count> <year> ; between ; breath ; but i
        """
}
