extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	4	sirv caf ; sist bernadet ; sist took ; snak ; soak <furniture> ; soak in
        delirium_tremens	4	soak thru ; soap oper ; sold ; soldadito ; somo nosotro ; soy su ; staf
        delirium_tremens	4	staf 0 ; stop 0 ; stop thur ; stop whiskey ; su propi ; sub en ; suben <vermin>
        delirium_tremens	4	suben hormiga ; suitcas with ; sup he ; sweep up ; tel u ; terminal ; texa se
        delirium_tremens	4	that what ; the <headface> ; the <home> ; the <law> ; the <month>
        delirium_tremens	4	the <official> ; the <week> ; the actual ; the ceil ; the chicken
        delirium_tremens	4	the conductor ; the jury ; the kitten ; the tablecloth ; ther is ; they <drive>
        delirium_tremens	4	think cal ; through hes ; thru ; tia tien ; to <think> ; to be ; to plac
        delirium_tremens	4	tom porqu ; trag el ; try ; tue etoh ; tuesday ; tv stand ; unit clerk ; up n
        delirium_tremens	4	us ; us <home> ; us hom ; us wher ; vaca ; valium hac ; ve <crowd> ; ve gent
        delirium_tremens	4	visit ; want help ; ward rn ; was <goodbye> ; was hold ; was load ; was monday
        delirium_tremens	4	was president ; was sunday ; was wav ; wasnt being ; wed day ; wed hav
        delirium_tremens	4	went dry ; wet thru ; what <home> ; when cle ; whiskey thre ; whol church
        delirium_tremens	4	whol conversation ; why the ; wif stop ; wir out ; with <kin> ; with pap
        delirium_tremens	4	with sweat ; without ; wrong ; wrong <town> ; xanax ran ; y <need>
        delirium_tremens	4	y <promise> ; y cre ; yesterday to ; your <child> ; yrs noth ; zer
        delirium_tremens	3	+ tremor ; / <container> ; 0 <confused> ; 0 doesnt ; 0 in ; <afraid> him
        delirium_tremens	3	<amount> soak ; <angry> <order> ; <angry> <photo> ; <angry> que ; <ask> <town>
        delirium_tremens	3	<ask> <vermin> ; <breath> <think> ; <build> <wait> ; <child> and
        delirium_tremens	3	<child> debaj ; <child> is ; <church> <wait> ; <clean> <clinician>
        delirium_tremens	3	<clinician> <soon> ; <clothes> that ; <container> <pet> ; <crowd> refus
        delirium_tremens	3	<day> lleg ; <day> tir ; <day> until ; <drive> and ; <drive> hac
        delirium_tremens	3	<emergency> <wait> ; <fire> capt ; <happy> along ; <headface> ther
        delirium_tremens	3	<hit> <vermin> ; <hit> hac ; <hold> <past> ; <hold> <say> ; <home> est
        delirium_tremens	3	<kin> and ; <kin> besid ; <leave> bc ; <lock> ; <moment> <church>
        delirium_tremens	3	<month> <stop> ; <need> que ; <opening> <need> ; <remember> <child>
        delirium_tremens	3	<say> <day> ; <say> al ; <say> away ; <say> im ; <say> it ; <say> pop
        delirium_tremens	3	<sedative> <pet> ; <see> por ; <shake> <angry> ; <shake> from ; <stop> 0
        delirium_tremens	3	<stop> my ; <town> lo ; <town> thi ; <unreal> por ; <vermin> <hear>
        delirium_tremens	3	<vermin> <month> ; <vermin> <see> ; <withdrawal> bad ; <withdrawal> real
        delirium_tremens	3	a <pet> ; a parad ; abuel ve ; afuer es ; aid to ; al <chestheart> ; al air
        delirium_tremens	3	al pech ; al suel ; am pt ; and <go> ; and correte ; and grouchy ; and o
        delirium_tremens	3	ant and ; apa llev ; at fresn ; ativan was ; baston ; bathroom ; be let
        delirium_tremens	3	bed mov ; bed onc ; befor light ; beg ; bernadet ; bourbon sinc ; bowl with
        delirium_tremens	3	brandy 0 ; by his ; cel ; chuy <consume> ; chuy tom ; client ; coffe to
        delirium_tremens	3	con el ; con much ; confund ; convert ; couldnt ; couldnt say ; cowboy
        delirium_tremens	3	dad hand ; dai man ; daught cam ; deal ; detox tech ; diaphoresi ; doesnt answ
        delirium_tremens	3	dog und ; dos sin ; drink four ; el <confused> ; el valium ; em ; em befor
        delirium_tremens	3	empty <room> ; empty cha ; ers ; es su ; esper el ; etoh in ; f <put>
        delirium_tremens	3	fath hes ; feet so ; fifth most ; fir capt ; fiv day ; for exact ; for stuf
        delirium_tremens	3	for uncl ; fresn in ; friday cold ; from <put> ; fx ; going sinc ; golp al
        delirium_tremens	3	golp el ; grouchy ; gut and ; hac tre ; hal un ; handl <stranger>
        delirium_tremens	3	he <consume> ; he <need> ; he aint ; he gav ; heart goin ; her whos ; hes got
        delirium_tremens	3	hes whistl ; hilo en ; him see ; himself ; his <job> ; his bed ; his old
        delirium_tremens	3	his som ; holler ; hotel y ; hoy platic ; husb off ; hush ; ida ; im not
        delirium_tremens	3	in iow ; in off ; in yerevan ; inpt with ; insist ; int ; is <clean>
        delirium_tremens	3	is certain ; it in ; it stat ; its dad ; juev le ; kansa ; la <school>
        delirium_tremens	3	la lampar ; last valium ; last vodk ; le subi ; left bc ; levant tembl
        delirium_tremens	3	littl soldier ; lleg <year> ; lleg ano ; llegamo a ; lock it ; los <law>
        delirium_tremens	3	lost in ; loud on ; mail that ; mami le ; meat ; medic dic ; men who ; mes
        delirium_tremens	3	mes x ; monk ; moth gav ; my girlfriend ; my valium ; nam she ; nino debaj
        delirium_tremens	3	noch ; non x ; obam ; of today ; old <job> ; operator ; our liv ; own <child>
        delirium_tremens	3	own cat ; pa ; paramedic say ; partn ; pas to ; per <child> ; perro ; pid
        delirium_tremens	3	platoon ; plaz de ; pour out ; puebl lo ; pul up ; que <kill> ; que <town>
        delirium_tremens	3	que <vendor> ; que abri ; que hora ; que mat ; que no ; que vendemo ; rail tel
        delirium_tremens	3	reach her ; resident <say> ; ron 0 ; ron <day> ; ron anti ; saturday morn
        delirium_tremens	3	scar him ; se llen ; sent us ; sewn ; sheet are ; sheet tel ; shut in ; slap at
        delirium_tremens	3	slot when ; snf nurs ; someth off ; son <kin> ; soon ; sort mail ; sponse
        delirium_tremens	3	stair laugh ; start tonight ; su comadr ; su mam ; suben ; sunday hes
        delirium_tremens	3	sweep ant ; team think ; the <height> ; the <pet> ; the bras ; the captain
        delirium_tremens	3	the censu ; the chin ; the hen ; tia se ; tienen ; til saturday ; to <amount>
        delirium_tremens	3	to <stranger> ; to medical ; transf 0 ; una carrer ; up <bodysound>
        delirium_tremens	3	up <container> ; urgencia ; us <see> ; us see ; vaci y ; valium last
        delirium_tremens	3	ve <vermin> ; was <day> ; week ago ; wer back ; whittl ; who arent
        delirium_tremens	3	who graduat ; wrot on ; y <amount> ; y hal ; y la ; y ld ; ya <die> ; yerevan
        delirium_tremens	3	yes your
        delirium_tremens	-3	$ 0 ; % ; 0 % ; 0 <consume> ; 0 <week> ; <amount> <money> ; <amount> <take>
        delirium_tremens	-3	<amount> que ; <ask> <appointment> ; <blood> <bodypart> ; <bodypart> is
        delirium_tremens	-3	<buy> <amount> ; <caretaking> <kin> ; <child> <think> ; <church> <church>
        delirium_tremens	-3	<clinician> <see> ; <confused> <kin> ; <confused> <think> ; <crowd> de
        delirium_tremens	-3	<day> <hear> ; <day> <stimulant> ; <day> desd ; <eat> <bodypart>
        delirium_tremens	-3	<fluid> <furniture> ; <fluid> <headface> ; <fluid> y ; <friend> <say>
        delirium_tremens	-3	<furniture> with ; <give> <phone> ; <go> <height> ; <go> <moment>
        delirium_tremens	-3	<go> <past> ; <go> <stimulant> ; <go> down ; <hit> the ; <home> <home>
        delirium_tremens	-3	<home> con ; <job> de ; <job> en ; <job> for ; <kill> me ; <kin> <drive>
        delirium_tremens	-3	<kin> <outdoors> ; <kin> <pet> ; <moment> on ; <money> a ; <money> and
        delirium_tremens	-3	<month> <go> ; <month> <stimulant> ; <need> <crowd> ; <need> <stranger>
        delirium_tremens	-3	<night> <job> ; <night> <partner> ; <night> sinc ; <opioid> <medicine>
        delirium_tremens	-3	<opioid> in ; <outdoors> 0 ; <outdoors> <amount> ; <palecolor> y
        delirium_tremens	-3	<partner> <stimulant> ; <partner> <think> ; <partner> clg ; <pet> 0
        delirium_tremens	-3	<phone> <need> ; <phone> <withdrawal> ; <phone> and ; <room> <build> ; <sad>
        delirium_tremens	-3	<say> <leave> ; <say> was ; <soon> de ; <stimulant> a ; <stimulant> x
        delirium_tremens	-3	<stranger> que ; <take> <crowd> ; <take> <go> ; <take> <job> ; <take> <money>
        delirium_tremens	-3	<take> <say> ; <take> la ; <take> our ; <think> <crowd> ; <think> i
        delirium_tremens	-3	<think> to ; <town> <amount> ; <town> <day> ; <treatment> y ; <write> <amount>
        delirium_tremens	-3	<write> <kin> ; <year> es ; a <colleague> ; a <money> ; about my ; aft that
        delirium_tremens	-3	and <consume> ; and <happy> ; and cam ; and her ; and id ; and it ; ano es
        delirium_tremens	-3	at <day> ; attack ; aug ; back from ; been <amount> ; behind the ; build
        delirium_tremens	-3	but the ; by 0 ; calm ; can <take> ; cant <hold> ; cant <take> ; clg re
        delirium_tremens	-3	clr <kin> ; confus think ; control ; convulsion ; death ; del <treatment>
        delirium_tremens	-3	despu de ; detox in ; doe not ; each ; eap ; egg ; en <treatment> ; encontr
        delirium_tremens	-3	enter ; es el ; es par ; est bien ; fenc ; first tim ; for <treatment> ; fost
        delirium_tremens	-3	front of ; grown ; grup ; hac dos ; had the ; halloween ; hat ; he had ; hes 0
        delirium_tremens	-3	hes sup ; him a ; hospital 0 ; hous in ; how <amount> ; i <leave> ; i <say>
        delirium_tremens	-3	icu in ; if she ; im <ask> ; im <say> ; im ask ; in <law> ; in front ; in your
        delirium_tremens	-3	is shak ; just want ; la <opioid> ; la coc ; la famili ; lab ; last 0 ; lat
        delirium_tremens	-3	le pus ; letter ; lik thi ; llor ; mayb <amount> ; me <official> ; me he
        delirium_tremens	-3	me offic ; morn ; mov out ; my first ; my grandmoth ; my lif ; my old ; nad de
        delirium_tremens	-3	necesit ; need a ; neith ; ninety ; no ~<say> ; no ~drug ; no ~es ; noon
        delirium_tremens	-3	not ~to ; nurs <school> ; odd ; on <write> ; on me ; or so ; otherwis
        delirium_tremens	-3	out and ; paper said ; patron ; pd ; pls ; poc ; por mi ; por un ; red ; res
        delirium_tremens	-3	said delirium ; scor ; se <wait> ; sei ano ; septemb ; she doe ; should ; sick
        delirium_tremens	-3	son is ; sorry ; suicid ; sweat and ; tak my ; tel my ; text ; the <drug>
        delirium_tremens	-3	the <hospital> ; the <stop> ; the garag ; therapist ; to <consume> ; to quit
        delirium_tremens	-3	to say ; to writ ; track ; trail ; travel ; tremen and ; tremen con ; usted
        delirium_tremens	-3	ve bicho ; ve hormiga ; very ; want off ; warm ; was a ; whatev ; whiskey cold
        delirium_tremens	-3	wif clg ; with me ; word ; would lik ; wrap ; wrot ; y con ; y en ; y platic
        delirium_tremens	-3	ya se ; yellow ; yes ; you <crowd> ; youd ; zapato ; ~<appointment> ; ~<awake>
        delirium_tremens	-3	~<consume> ni ; ~<consume> no ; ~<photo> ; ~dad ; ~duerm ; ~hx ; ~inf
        delirium_tremens	-3	~moth in ; ~muri de ; ~out ; ~said ; ~thre ; ~to ; ~use
        delirium_tremens	-4	+ <stimulant> ; 0 <moment> ; 0 yr ; <afraid> of ; <alcohol> and
        delirium_tremens	-4	<amount> <clinician> ; <amount> <count> ; <amount> <eat> ; <amount> <headface>
        delirium_tremens	-4	<amount> <outdoors> ; <amount> in ; <amount> to ; <ask> for ; <bodypart> in
        delirium_tremens	-4	<caretaking> a ; <clean> <room> ; <clinician> <job> ; <clothes> de
        delirium_tremens	-4	<consume> <say> ; <container> <container> ; <continue> a ; <continue> on
        delirium_tremens	-4	<day> <hospital> ; <day> <opioid> ; <day> its ; <day> the ; <day> with
        delirium_tremens	-4	<drive> <stop> ; <eat> <always> ; <eat> <moment> ; <eat> at ; <eat> is
        delirium_tremens	-4	<feel> <confused> ; <furniture> on ; <go> <month> ; <go> <town>
        delirium_tremens	-4	<headface> <palecolor> ; <home> <moment> ; <home> to ; <illness> and
        delirium_tremens	-4	<job> <night> ; <kin> <fall> ; <kin> <need> ; <kin> <vermin> ; <kin> el
        delirium_tremens	-4	<kin> on ; <leave> the ; <moment> <consume> ; <moment> its ; <month> of
        delirium_tremens	-4	<need> <appointment> ; <need> off ; <night> <day> ; <night> x
        delirium_tremens	-4	<official> <think> ; <outdoors> <go> ; <partner> <phone> ; <past> de
        delirium_tremens	-4	<pet> <eat> ; <phone> <confused> ; <phone> for ; <phone> y ; <play> a
        delirium_tremens	-4	<promise> <trust> ; <say> <alcohol> ; <say> <amount> ; <say> <continue>
        delirium_tremens	-4	<say> <soon> ; <say> de ; <school> of ; <see> <amount> ; <shake> <fluid>
        delirium_tremens	-4	<sick> ; <sober> ; <stimulant> <consume> ; <stimulant> <month>
        delirium_tremens	-4	<stimulant> <stimulant> ; <stimulant> and ; <stranger> 0 ; <stranger> de
        delirium_tremens	-4	<take> 0 ; <take> <bodypart> ; <take> <opioid> ; <take> off ; <take> to
        delirium_tremens	-4	<think> if ; <think> it ; <treatment> <kin> ; <trust> ; <water> and
        delirium_tremens	-4	<withdrawal> they ; <write> de ; <year> <always> ; <year> <consume>
        delirium_tremens	-4	<year> <stimulant> ; <year> en ; @ ; a <play> ; a <school> ; a <stranger>
        delirium_tremens	-4	a plac ; a whol ; about <amount> ; aguant ; ahorit ; all of ; all over
        delirium_tremens	-4	ambulatori ; and <day> ; and <fluid> ; and <hit> ; and we ; ano en ; anoth
        delirium_tremens	-4	answer ; ant de ; anybody ; ask for ; at lunch ; august ; background ; behind
        delirium_tremens	-4	bel ; belgian ; bet ; body ; break ; broth in ; cabez ; calend ; check ; chef
        delirium_tremens	-4	club ; color ; con usted ; cop ; cros ; cry ; dad quit ; dai x ; daught is
        delirium_tremens	-4	dec ; deni ; desk ; diari desd ; dicen ; do it ; don ; dont <need> ; doubl
        delirium_tremens	-4	driv ; dts they ; el segur ; eleven year ; en una ; esa ; ese ; farm ; fax
        delirium_tremens	-4	fev ; fly ; for <stimulant> ; for an ; general ; gon ; good ; gues ; guy ; ha
        delirium_tremens	-4	habi ; havent ; he drink ; he went ; heart ; hes a ; his hand ; hormiga en
        delirium_tremens	-4	hung ; i <buy> ; i <continue> ; i <give> ; i <try> ; i ask ; i cam ; i havent
        delirium_tremens	-4	i nev ; i stil ; i work ; i would ; im <write> ; im at ; in a ; in for ; ins
        delirium_tremens	-4	intak ; is 0 ; is <kill> ; is thi ; it isnt ; ive nev ; just <need> ; kais
        delirium_tremens	-4	kept ; kick ; know if ; la <photo> ; la <week> ; la manan ; laugh ; lik a
        delirium_tremens	-4	lik that ; los <amount> ; lu ; m <opioid> ; m meth ; man who ; marc ; marin
        delirium_tremens	-4	me <consume> ; me <stop> ; me <take> ; medi cal ; meti ; mgmt ; mi <colleague>
        delirium_tremens	-4	morn and ; morning ; my arm ; my doctor ; nam is ; near ; nev been ; no ~one
        delirium_tremens	-4	no ~use ; noth els ; now its ; octob ; of <stimulant> ; of them ; open
        delirium_tremens	-4	out in ; over the ; overdos ; oye ; pap dej ; par el ; par que ; parrot
        delirium_tremens	-4	party ; pick up ; pon ; por las ; ppo ; pres ; probation ; pus delirium
        delirium_tremens	-4	que se ; que ve ; quinc ; quisier ; r ; regres ; resi ; rol ; rum on ; sant
        delirium_tremens	-4	say she ; self 0 ; send ; servic ; set up ; she <stop> ; she isnt ; siet
        delirium_tremens	-4	sinc 0 ; sinc yesterday ; sixty ; so <amount> ; so he ; so im ; so we ; som
        delirium_tremens	-4	strip ; study ; swallow ; swim ; the <clean> ; the <consume> ; the <day>
        delirium_tremens	-4	the <daytime> ; the <money> ; the <opioid> ; the <outdoors> ; the <soon>
        delirium_tremens	-4	the bathroom ; the kid ; the sam ; they had ; thi wk ; thing ; though
        delirium_tremens	-4	through <day> ; tiemp ; til 0 ; to stop ; tour ; tremen on ; troubl
        delirium_tremens	-4	up <confused> ; up a ; upstair ; used to ; ve raton ; ver ; walk ; was an
        delirium_tremens	-4	watch ; window ; wint ; with <amount> ; with it ; wk x ; y los ; you can
        delirium_tremens	-4	your <treatment> ; ~<amount> ~<month> ; ~<angry> ; ~<ask> ; ~<bodypart>
        delirium_tremens	-4	~<die> <withdrawal> ; ~<die> de ; ~<promise> ; ~be ; ~clean ; ~d ~<treatment>
        delirium_tremens	-4	~day ~inpatient ; ~dia ; ~etoh no ; ~fit ; ~hous ; ~inpt ; ~od ; ~slept
        delirium_tremens	-4	~su alcohol ; ~x ~0
        delirium_tremens	-5	0 ano ; 0 nd ; 0 on ; 0 the ; 0 with ; <always> desd ; <always> x
        delirium_tremens	-5	<amount> <crowd> ; <amount> <home> ; <amount> <month> ; <amount> <room>
        delirium_tremens	-5	<asleep> in ; <bodypart> <day> ; <bodypart> <withdrawal> ; <clothes> and
        delirium_tremens	-5	<colleague> <say> ; <confused> ~<think> ; <consume> it ; <day> <headface>
        delirium_tremens	-5	<furniture> ~<vermin> ; <give> a ; <go> <job> ; <go> <school> ; <go> de
        delirium_tremens	-5	<go> the ; <hear> <say> ; <home> <amount> ; <home> <consume>
        delirium_tremens	-5	<hospital> <record> ; <job> <day> ; <job> at ; <kin> <job> ; <kin> <law>
        delirium_tremens	-5	<kin> <opioid> ; <kin> <write> ; <kin> ~pas ; <leave> <day>
        delirium_tremens	-5	<leave> <treatment> ; <need> <day> ; <need> <die> ; <need> <give>
        delirium_tremens	-5	<need> <phone> ; <need> <write> ; <need> it ; <outdoors> <day>
        delirium_tremens	-5	<partner> <amount> ; <past> <stop> ; <play> <crowd> ; <put> <confused>
        delirium_tremens	-5	<say> <happy> ; <say> <treatment> ; <say> about ; <school> <day>
        delirium_tremens	-5	<school> and ; <stimulant> in ; <take> <sedative> ; <treatment> <amount>
        delirium_tremens	-5	<treatment> <need> ; <week> <amount> ; <year> <fluid> ; a <height>
        delirium_tremens	-5	a <palecolor> ; a bad ; a month ; alway ; and <crowd> ; and a ; and would
        delirium_tremens	-5	anymor ; anyon ; apt ; at work ; back to ; ban ; bank ; beat ; brinc ; but i
        delirium_tremens	-5	chil ; clt ; cod ; collect ; com <amount> ; com out ; con un ; consum
        delirium_tremens	-5	cuatr ano ; d x ; de <eat> ; de <month> ; did it ; did not ; doe ; dr
        delirium_tremens	-5	driveway ; due ; ech ; el <chestheart> ; el <phone> ; en mi ; encer ; enough
        delirium_tremens	-5	everybody ; eye ; friend ; front <furniture> ; gan ; goodby ; got me ; great
        delirium_tremens	-5	hav been ; hav to ; heard ; her and ; hol ; hom and ; hurt ; i <feel>
        delirium_tremens	-5	i <job> ; i <write> ; i did ; i thought ; in county ; in that ; in ther
        delirium_tremens	-5	it <take> ; it every ; jerk ; judg ; known ; la <stimulant> ; lawy ; les
        delirium_tremens	-5	library ; lug ; m <stimulant> ; me <give> ; me go ; mean ; mi sobrin
        delirium_tremens	-5	my <bodypart> ; my <phone> ; my boyfriend ; next ; no ~le ; no ~opi ; no ~si
        delirium_tremens	-5	no ~w/d ; nois ; notic ; novi ; numer ; of that ; of your ; off and
        delirium_tremens	-5	on <amount> ; on our ; on speak ; our <outdoors> ; over it ; par mi ; past
        delirium_tremens	-5	patient ; per no ; perdon ; po ; pric ; quiet ; refil ; rehab ; rout ; sea
        delirium_tremens	-5	season ; sentenc ; si no ; sign ; skip ; slow ; stor ; straight ; stuck
        delirium_tremens	-5	swing ; tap ; telefon ; terapi ; that all ; the <die> ; the <palecolor>
        delirium_tremens	-5	the <play> ; the <rope> ; the lin ; the only ; the park ; the way ; the week
        delirium_tremens	-5	then i ; then non ; thi week ; tim i ; to <die> ; to <stop> ; to <treatment>
        delirium_tremens	-5	to do ; told my ; two year ; unk ; vend ; vez ; vid ; w/d ; what a ; what she
        delirium_tremens	-5	whil ; with one ; with you ; women ; worri ; ya est ; year ago ; ~0 ~<moment>
        delirium_tremens	-5	~<afraid> ; ~<die> ~of ; ~<gun> ; ~<hear> ; ~<home> ~in ; ~<room> ; ~<write>
        delirium_tremens	-5	~dan ; ~detox ; ~driv ; ~funeral ; ~intern ; ~la ; ~liv ~in ; ~plan ; ~tak
        delirium_tremens	-5	~x
        delirium_tremens	-6	$ ; <alcohol> <eat> ; <break> ; <child> <play> ; <child> <take>
        delirium_tremens	-6	<clinician> <amount> ; <consume> on ; <continue> <amount> ; <continue> the
        delirium_tremens	-6	<count> <amount> ; <crowd> in ; <day> <give> ; <day> <month> ; <day> at
        delirium_tremens	-6	<furniture> <night> ; <give> <amount> ; <go> a ; <intoxicated> ; <kin> <buy>
        delirium_tremens	-6	<kin> <stimulant> ; <kin> re ; <kin> ~<think> ; <last> wk
        delirium_tremens	-6	<order> <treatment> ; <outdoors> and ; <phone> <day> ; <play> <day>
        delirium_tremens	-6	<play> <play> ; <play> on ; <say> she ; <see> <crowd> ; <see> the
        delirium_tremens	-6	<stimulant> sinc ; <stranger> <kin> ; <take> <day> ; <take> <phone>
        delirium_tremens	-6	<treatment> <stimulant> ; <treatment> de ; <treatment> for ; <write> <write>
        delirium_tremens	-6	<year> <moment> ; a <town> ; a few ; a littl ; about it ; and <stop>
        delirium_tremens	-6	and nobody ; and one ; and said ; are you ; asleep ; at <job> ; at noon
        delirium_tremens	-6	befor i ; bf ; both ; buen ; bug that ; cay ; cer ; compr ; con la ; con las
        delirium_tremens	-6	cor ; count ; dai 0 ; dentist ; dio ; drum ; eat ; el <play> ; els ; en 0
        delirium_tremens	-6	en <home> ; en cas ; eso ; estan ; evening ; everyth ; finish ; gam ; gav me
        delirium_tremens	-6	given ; going to ; got my ; gray ; grey ; guard ; had to ; her <bodypart>
        delirium_tremens	-6	i <put> ; i <school> ; i could ; i know ; im on ; in it ; in jun ; it up
        delirium_tremens	-6	it was ; january ; jaw ; july ; la <church> ; last wk ; learn ; leg ; lik the
        delirium_tremens	-6	limpi ; mand ; many ; may ; me <need> ; me that ; mejor ; mention ; meth 0
        delirium_tremens	-6	middl ; mov to ; muchach ; music ; my <furniture> ; my <pet> ; my boy
        delirium_tremens	-6	my moth ; nad ; narcan ; no ~alcohol ; no ~se ; o <amount> ; och
        delirium_tremens	-6	of <treatment> ; ok ; on <opioid> ; part ; practic ; primer ; puk ; rath
        delirium_tremens	-6	ready ; rep ; return ; ros ; sacud de ; sangr ; say the ; segur ; shar ; slid
        delirium_tremens	-6	smel ; sol ; station ; story ; sum ; tak the ; the <build> ; the <crowd>
        delirium_tremens	-6	the <key> ; the <treatment> ; the first ; the tim ; they wer ; thi <week>
        delirium_tremens	-6	thought ; threw ; tijuan ; to a ; to com ; to my ; todavi ; took a ; up on
        delirium_tremens	-6	used ; vap ; wear ; what he ; yest ; you hav ; ~<amount> ~<day>
        delirium_tremens	-6	~<withdrawal> ; ~how ~long ; ~old ; ~program
        delirium_tremens	-7	0 min ; 0 year ; <amount> <play> ; <amount> <stranger> ; <bodypart> <shake>
        delirium_tremens	-7	<clinician> <write> ; <container> in ; <day> <need> ; <day> <outdoors>
        delirium_tremens	-7	<fall> off ; <furniture> <withdrawal> ; <go> <opening> ; <hold> <container>
        delirium_tremens	-7	<home> and ; <kin> was ; <moment> <day> ; <need> <say> ; <night> <amount>
        delirium_tremens	-7	<official> <say> ; <outdoors> <outdoors> ; <phone> <amount> ; <put> <amount>
        delirium_tremens	-7	<say> <need> ; <say> i ; <shame> ; <stop> on ; <take> <eat> ; <take> it
        delirium_tremens	-7	<write> the ; a <month> ; a <partner> ; a <treatment> ; a <write> ; a thing
        delirium_tremens	-7	about a ; abt ; acros ; agre ; and no ; anywher ; at her ; at my ; at night
        delirium_tremens	-7	been on ; brush ant ; buena ; can i ; cb ; com off ; complet ; condition
        delirium_tremens	-7	cost ; d/c ; diez ; dio delirium ; do i ; drug ; en <month> ; estudi ; everyon
        delirium_tremens	-7	find out ; follow ; food ; fork ; gat ; had a ; hav <amount> ; head ; hi
        delirium_tremens	-7	i <play> ; i get ; i just ; inpatient ; is my ; is that ; junt ; licens ; lol
        delirium_tremens	-7	me <go> ; my <crowd> ; my <room> ; my cousin ; my nephew ; no ~ant ; of my
        delirium_tremens	-7	out <day> ; outsid ; paint ; phon ; pictur ; rais ; real ; ring ; rod ; saf
        delirium_tremens	-7	se tom ; sinc i ; sound ; steady ; tambien ; tenant ; termin ; the <kin>
        delirium_tremens	-7	the <stimulant> ; the <tool> ; the cal ; the old ; ther was ; thes ; to see
        delirium_tremens	-7	to talk ; took the ; treatment ; trip ; turn ; twic ; uso ; veo ; week and
        delirium_tremens	-7	when i ; with him ; without ~a ; y dic ; ~<confused> ; ~<insurance> ; ~<money>
        delirium_tremens	-7	~<week> ; ~and ; ~de ; ~from ; ~oth ; ~si/hi ; ~sleep
        delirium_tremens	-8	0 at ; 0 s ; <alone> ; <amount> de ; <confused> <say> ; <drive> <town>
        delirium_tremens	-8	<eat> <outdoors> ; <go> <bodypart> ; <home> <kin> ; <home> with ; <kin> <home>
        delirium_tremens	-8	<kin> <illness> ; <last> <month> ; <money> <amount> ; <month> 0
        delirium_tremens	-8	<opioid> <amount> ; <partner> <confused> ; <say> <say> ; a <clinician> ; ayer
        delirium_tremens	-8	bil ; bought ; by <day> ; company ; counselor ; cuant ; day and
        delirium_tremens	-8	desintoxicacion ; discharg ; divorc ; doing ; dont hav ; drov ; es por
        delirium_tremens	-8	escrib ; espanol ; ever ; f <stimulant> ; fac ; falt ; for two ; from my
        delirium_tremens	-8	half ; hang ; he isnt ; i <see> ; i go ; la <drive> ; la <stranger> ; le <put>
        delirium_tremens	-8	lip ; lov ; mak ; manan ; mas ; mi herman ; mi hij ; mo ; muy ; my <home>
        delirium_tremens	-8	my <job> ; my dad ; nic ; nin ; no ~<drug> ; no ~<treatment> ; no ~sx ; nuev
        delirium_tremens	-8	paper ; pastor ; person ; problem ; psych ; question ; second ; sobrin
        delirium_tremens	-8	the <job> ; tomorrow ; usa ; wev ; when my ; wher i ; wont <say> ; y el
        delirium_tremens	-8	~<pain> ; ~me ~da ; ~one ; ~residential ; ~with
        delirium_tremens	-9	0 yrs ; <always> <month> ; <crash> ; <day> of ; <kin> <play> ; <limp>
        delirium_tremens	-9	<need> <stop> ; <smell> ; <treatment> <month> ; <year> <amount>
        delirium_tremens	-9	<year> <past> ; and <take> ; best ; bring ; clr <say> ; cook ; custody ; dorm
        delirium_tremens	-9	duerm ; feel ; fre ; go to ; got a ; grandmoth ; i need ; i tak ; in <town>
        delirium_tremens	-9	insuranc ; it <always> ; its for ; list ; liv with ; mi senor ; min
        delirium_tremens	-9	my <chestheart> ; my <colleague> ; my <school> ; my son ; need to ; no ~pued
        delirium_tremens	-9	nunc ; one of ; outpatient ; overnight ; pain ; pen ; run ; say he ; sel
        delirium_tremens	-9	seven ; sient ; sobr ; spot ; sí ; ten ; test ; thre year ; using ; was in
        delirium_tremens	-9	~<blood> ; ~<play> ; ~<sick> ; ~<wait> ; ~for ; ~sx
        delirium_tremens	-10	<day> <treatment> ; <day> i ; <headface> and ; <last> <year>
        delirium_tremens	-10	<stop> <treatment> ; a coupl ; again ; alg ; als ; at bug ; big ; blood
        delirium_tremens	-10	bridg ; clas ; dur ; email ; en las ; era ; fil ; fin ; final ; from a ; hit
        delirium_tremens	-10	i only ; i took ; is ther ; its <stimulant> ; its my ; kind ; last year
        delirium_tremens	-10	liv in ; lot ; mad ; mi <child> ; my <headface> ; my hand ; pag ; seizur
        delirium_tremens	-10	sheet that ; so i ; someon ; tabl ; teni ; that was ; the <last> ; the last
        delirium_tremens	-10	voic ; wel ; writ ; ~<day> ~<treatment> ; ~<go> ; ~<seizure> ; ~i ; ~pued
        delirium_tremens	-10	~w/d
        delirium_tremens	-11	<eat> and ; <homeless> ; <say> <stop> ; <threat> ; alguien ; and ive ; anyth
        delirium_tremens	-11	between ; boyfriend ; cuid ; day of ; for me ; fue ; how ; i <money> ; i want
        delirium_tremens	-11	id lik ; lady ; mal ; me <feel> ; mism ; mor ; no ~<asleep> ; numb ; spel
        """
}
