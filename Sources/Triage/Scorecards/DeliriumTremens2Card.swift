extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	3	<home> is ; <hot> <think> ; <kin> in ; <kin> who ; <last> cap
        delirium_tremens	3	<moment> <church> ; <month> <stop> ; <month> wer ; <need> accept ; <need> ensil
        delirium_tremens	3	<official> was ; <outdoors> que ; <partner> thru ; <pet> the ; <phone> ahead
        delirium_tremens	3	<play> <ask> ; <rail> ; <rail> <continue> ; <remember> <child>
        delirium_tremens	3	<room> <church> ; <rope> <furniture> ; <say> <confused> ; <say> <day>
        delirium_tremens	3	<say> away ; <say> to ; <say> with ; <school> <unreal> ; <sedative> <amount>
        delirium_tremens	3	<see> he ; <see> por ; <shake> <write> ; <shake> from ; <start> <month>
        delirium_tremens	3	<stop> <put> ; <stop> <sedative> ; <stop> my ; <stranger> <take> ; <think> en
        delirium_tremens	3	<think> his ; <town> <friend> ; <town> lo ; <town> she ; <town> thi
        delirium_tremens	3	<trade> <emergency> ; <vermin> <clothes> ; <vermin> <hear> ; <vermin> <phone>
        delirium_tremens	3	<withdrawal> <daytime> ; <withdrawal> <phone> ; <withdrawal> <stranger>
        delirium_tremens	3	<write> <say> ; a <kin> ; a conversation ; a person ; a tractor ; afuer es
        delirium_tremens	3	agar cosa ; aguardient de ; aint ; aint <take> ; al <chestheart> ; al pech
        delirium_tremens	3	al roper ; an <play> ; and that ; answ ; as pie ; ask his ; at <breath>
        delirium_tremens	3	at air ; at nit ; atty want ; barefoot ; baston ; bathroom mirror ; bay <write>
        delirium_tremens	3	been off ; beer sun ; began ; begun to ; bow to ; bowl with ; broth ray
        delirium_tremens	3	but <take> ; cal ahead ; camin por ; cant tel ; carry on ; cart ; cel
        delirium_tremens	3	clr roommat ; compadr me ; confetti ; convert ; cosa del ; ctr 0 ; d stop
        delirium_tremens	3	dad hand ; day four ; day non ; de mano ; de tom ; de urgencia ; descans com
        delirium_tremens	3	dia lleg ; dieron ; discut con ; disorient x ; doctor de ; down <past>
        delirium_tremens	3	down befor ; drank sinc ; dtr in ; dts 0 ; dud that ; el <alcohol> ; el comedor
        delirium_tremens	3	ensil ; er doctor ; ers ; es joven ; espant <pet> ; espant gallina ; est <stop>
        delirium_tremens	3	f <hospital> ; fam want ; fath hes ; fir capt ; fish ; fix a ; for uncl
        delirium_tremens	3	fresn in ; from <put> ; from in ; ghb 0 ; goat out ; golp el ; handl <stranger>
        delirium_tremens	3	has been ; hay ; he <stop> ; health ; heart goin ; hed stop ; her quinceaner
        delirium_tremens	3	her whos ; herd ; his ativan ; holler ; im the ; in <fluid> ; in his ; ir
        delirium_tremens	3	it an ; it in ; it stat ; kansa ; la cortin ; la enfermer ; last cap
        delirium_tremens	3	last vodk ; le sirv ; le subi ; lif of ; lik sew ; llegamo a ; los elot
        delirium_tremens	3	loud on ; lun ve ; mail that ; me very ; me whos ; mi botel ; mom been ; mouth
        delirium_tremens	3	mov his ; muri y ; my girlfriend ; need accept ; neighbor 0 ; no <rail>
        delirium_tremens	3	no <think> ; no prueb ; nobody ; now cal ; of <friend> ; of thi ; of us
        delirium_tremens	3	off wed ; offer him ; orient to ; our coat ; out <outdoors> ; out sun
        delirium_tremens	3	own hous ; own kid ; pa ; pa 0 ; paramedic say ; pared ; partn ; partn say
        delirium_tremens	3	per dtr ; pid ; por <photo> ; por vide ; pt <write> ; puebl lo ; pul up
        delirium_tremens	3	quarrel with ; que <kill> ; que andan ; que da ; que en ; que mat ; que vin
        delirium_tremens	3	quien es ; quier ensil ; quit ; quit my ; quit thre ; rail tel ; recogniz
        delirium_tremens	3	regan a ; rip ; se sub ; see he ; see men ; see spider ; shed been ; shel ; sin
        delirium_tremens	3	sinc we ; snf nurs ; soldadito ; solt el ; sort mail ; speak say ; sponse
        delirium_tremens	3	stop thur ; su <alcohol> ; su propi ; sweep up ; talk ; team think ; tech
        delirium_tremens	3	that non ; that what ; the <moment> ; the <water> ; the bras ; the ceil
        delirium_tremens	3	the chicken ; the cle ; the coat ; the conductor ; the drain ; the granddaught
        delirium_tremens	3	the oven ; the win ; then zip ; ther <ask> ; ther ask ; they <drive>
        delirium_tremens	3	til <appointment> ; to <amount> ; to stat ; tom mi ; tremor + ; un beb ; usual
        delirium_tremens	3	vaca ; vaci ; vibora ; was <medicine> ; was paid ; was president ; was short
        delirium_tremens	3	what <home> ; what <year> ; whiteboard ; whittl ; why ; with my ; with plat
        delirium_tremens	3	y <angry> ; y hal ; ya me ; yes your
        delirium_tremens	-3	0 ano ; 0 on ; 0 yrs ; <afraid> of ; <alcohol> <treatment> ; <alcohol> and
        delirium_tremens	-3	<amount> <count> ; <amount> <headface> ; <amount> que ; <bodypart> <day>
        delirium_tremens	-3	<child> <take> ; <clean> <room> ; <clinician> <write> ; <clothes> de
        delirium_tremens	-3	<consume> <consume> ; <consume> it ; <count> <month> ; <crowd> <day>
        delirium_tremens	-3	<day> <headface> ; <day> <need> ; <day> desd ; <eat> 0 ; <eat> at
        delirium_tremens	-3	<furniture> <night> ; <happy> to ; <hear> <say> ; <height> and ; <home> to
        delirium_tremens	-3	<hospital> <amount> ; <illness> <medicine> ; <job> <amount> ; <kin> <hit>
        delirium_tremens	-3	<kin> <need> ; <kin> <school> ; <kin> de ; <moment> a ; <moment> with
        delirium_tremens	-3	<month> <amount> ; <month> <need> ; <need> <home> ; <need> <stranger>
        delirium_tremens	-3	<night> <day> ; <night> i ; <outdoors> <amount> ; <past> <stop> ; <phone> back
        delirium_tremens	-3	<play> de ; <promise> <trust> ; <promise> por ; <room> lik ; <say> <happy>
        delirium_tremens	-3	<say> <leave> ; <school> 0 ; <school> <moment> ; <soon> de ; <stranger> 0
        delirium_tremens	-3	<stranger> <kin> ; <stranger> de ; <take> <medicine> ; <take> <say>
        delirium_tremens	-3	<think> if ; <treatment> <kin> ; <treatment> and ; <withdrawal> at
        delirium_tremens	-3	<write> <phone> ; <year> <fluid> ; a <height> ; a <palecolor> ; a bed ; all of
        delirium_tremens	-3	all over ; almost ; ambulatori ; ask for ; august ; back from ; bakery
        delirium_tremens	-3	behind the ; bles ; block ; bug that ; build ; cant hold ; caught ; chef
        delirium_tremens	-3	club ; cond ; could ; county ; cowork ; de <day> ; de un ; deni ; desd entonc
        delirium_tremens	-3	diari desd ; do it ; driv ; el <play> ; el <write> ; els ; en <home>
        delirium_tremens	-3	for <stimulant> ; grand ; gray ; gues ; hard ; hav a ; hijo ; his hand ; hol
        delirium_tremens	-3	hour and ; hurt ; i <asleep> ; i <play> ; i <start> ; i am ; i lost ; im at
        delirium_tremens	-3	in may ; in my ; in your ; it <take> ; it and ; ive nev ; just <need> ; known
        delirium_tremens	-3	la coc ; last whiskey ; letter ; limpi ; long ; los <amount> ; m <opioid>
        delirium_tremens	-3	manag ; marc ; marri ; me <happy> ; me <take> ; me dio ; me i ; medi cal ; mid
        delirium_tremens	-3	morning ; my <clothes> ; my doctor ; nam is ; nev been ; no use ; no ~<drug>
        delirium_tremens	-3	no ~opi ; no ~sz ; od ; on our ; or so ; pay ; po ; poc ; por el ; practic
        delirium_tremens	-3	pregnant ; probation ; puk ; quinc ; recet ; regal ; res ; ros ; rout
        delirium_tremens	-3	sacud de ; say she ; say the ; script ; se <wait> ; self 0 ; send ; sentenc
        delirium_tremens	-3	servic ; shook ; sixty ; swing ; tan ; thank ; that all ; the <day>
        delirium_tremens	-3	the <key> ; the <money> ; the <outdoors> ; the <palecolor> ; the <rope>
        delirium_tremens	-3	the <soon> ; the <stop> ; the garag ; the phon ; the rest ; they had
        delirium_tremens	-3	thi week ; though ; tijuan ; to a ; to my ; to say ; upstair ; used to
        delirium_tremens	-3	veint ano ; when my ; wif say ; worri ; y los ; you can ; your <treatment>
        delirium_tremens	-3	zapato ; ~<afraid> ; ~<insurance> ; ~<sick> ; ~seizur ; ~sinc
        delirium_tremens	-4	$ 0 ; 0 <consume> ; 0 <moment> ; <alcohol> <eat> ; <always> <moment>
        delirium_tremens	-4	<always> desd ; <amount> <money> ; <amount> <outdoors> ; <amount> <room>
        delirium_tremens	-4	<ask> for ; <bodypart> <amount> ; <break> ; <caretaking> <kin>
        delirium_tremens	-4	<clinician> <job> ; <confused> <say> ; <container> <container> ; <continue> a
        delirium_tremens	-4	<count> <amount> ; <day> <asleep> ; <day> <give> ; <day> <month>
        delirium_tremens	-4	<day> <opioid> ; <day> en ; <day> the ; <drive> <amount> ; <eat> <outdoors>
        delirium_tremens	-4	<give> <phone> ; <give> a ; <give> my ; <go> <job> ; <go> <town>
        delirium_tremens	-4	<headface> <palecolor> ; <home> <amount> ; <home> <consume> ; <home> <moment>
        delirium_tremens	-4	<home> <outdoors> ; <illness> and ; <job> <day> ; <job> en ; <kin> <drive>
        delirium_tremens	-4	<kin> <happy> ; <kin> <opioid> ; <kin> had ; <kin> re ; <last> <week>
        delirium_tremens	-4	<leave> <treatment> ; <leave> the ; <moment> <always> ; <moment> <consume>
        delirium_tremens	-4	<moment> <moment> ; <moment> on ; <month> <past> ; <need> <appointment>
        delirium_tremens	-4	<need> <day> ; <need> <give> ; <need> it ; <night> <see> ; <opioid> in
        delirium_tremens	-4	<outdoors> <go> ; <outdoors> and ; <outdoors> in ; <partner> <amount>
        delirium_tremens	-4	<partner> <confused> ; <pet> <eat> ; <phone> for ; <play> <amount>
        delirium_tremens	-4	<play> <crowd> ; <play> <day> ; <play> a ; <play> on ; <say> <consume>
        delirium_tremens	-4	<say> <soon> ; <say> <stop> ; <say> de ; <say> my ; <say> that
        delirium_tremens	-4	<school> <day> ; <see> <amount> ; <sober> ; <stimulant> <consume>
        delirium_tremens	-4	<stimulant> <stimulant> ; <stimulant> <year> ; <stimulant> in
        delirium_tremens	-4	<stimulant> sinc ; <stimulant> x ; <stop> on ; <stranger> at ; <take> <money>
        delirium_tremens	-4	<think> it ; <treatment> <amount> ; <try> <stop> ; <week> <amount>
        delirium_tremens	-4	<year> <moment> ; a 0 ; a <colleague> ; a <play> ; a <room> ; about <amount>
        delirium_tremens	-4	about it ; about my ; aguant ; alon ; alway ; and 0 ; and <crowd> ; and <stop>
        delirium_tremens	-4	and nobody ; and not ; and said ; ano pas ; anyon ; apt ; asleep ; at work
        delirium_tremens	-4	aug ; aunt nam ; ban ; bank ; beat ; becaus ; bet ; bf ; body ; camp
        delirium_tremens	-4	cant <hold> ; cer ; chil ; collect ; color ; com out ; con la ; condition
        delirium_tremens	-4	consum ; cont ; cros ; d/c ; day for ; de <eat> ; de <month> ; de la ; de una
        delirium_tremens	-4	despu ; dicen ; did not ; dont <need> ; dont hav ; ech ; el <bodypart>
        delirium_tremens	-4	el <chestheart> ; empez ; encontr ; enough ; entonc ; es que ; ese ; everybody
        delirium_tremens	-4	eye ; fax ; figur ; find out ; finish ; follow ; for an ; fork ; front of
        delirium_tremens	-4	gam ; got me ; grey ; had the ; hat ; hav the ; hav to ; he said
        delirium_tremens	-4	her <bodypart> ; i <drive> ; i <give> ; i <job> ; i <leave> ; i <put>
        delirium_tremens	-4	i <say> ; i ask ; i could ; i did ; i know ; i stil ; i want ; i work
        delirium_tremens	-4	i would ; im on ; in front ; includ ; intak ; jan ; la <outdoors>
        delirium_tremens	-4	la <stranger> ; land ; las <daytime> ; level ; library ; licens ; lu ; map
        delirium_tremens	-4	me <consume> ; me a ; me that ; mention ; mi <child> ; mi prim ; mi senor
        delirium_tremens	-4	muchach ; my <drive> ; my <furniture> ; my <insurance> ; my <play> ; my arm
        delirium_tremens	-4	my boy ; my ex ; my hand ; necesit ; ningun ; no <vermin> ; no ant ; no lo
        delirium_tremens	-4	no sleep ; noma ; noth els ; notic ; novi ; of my ; of your ; on <amount>
        delirium_tremens	-4	on speak ; otherwis ; outpt ; over the ; paper ; par el ; part ; patient
        delirium_tremens	-4	patron ; peg ; per no ; pictur ; por un ; ppo ; pres ; privat ; pur ; que ve
        delirium_tremens	-4	quier que ; regres ; rep ; school ; se <put> ; se tom ; sea ; season ; see the
        delirium_tremens	-4	seizur ; sick ; skip ; slid ; slow ; so we ; sold ; swear ; sz ; tequil el
        delirium_tremens	-4	text ; that it ; the old ; the tim ; thi <week> ; thought ; thursday hand
        delirium_tremens	-4	tiemp ; tmrw ; to <consume> ; to see ; troubl ; up with ; ve bicho ; ver ; vid
        delirium_tremens	-4	visit ; vm ; wak ; was <amount> ; what he ; with <amount> ; with one
        delirium_tremens	-4	without a ; work at ; y con ; ~<illness> ; ~<pain> ; ~<shake>
        delirium_tremens	-5	0 <hospital> ; 0 <stimulant> ; 0 at ; <amount> <kin> ; <amount> and
        delirium_tremens	-5	<amount> de ; <amount> y ; <bodypart> <shake> ; <day> of ; <drive> y
        delirium_tremens	-5	<fall> off ; <give> <amount> ; <go> <month> ; <go> <school> ; <go> de
        delirium_tremens	-5	<home> <kin> ; <home> con ; <hospital> <day> ; <intoxicated>
        delirium_tremens	-5	<job> <clinician> ; <job> at ; <job> de ; <key> ; <kin> <job>
        delirium_tremens	-5	<kin> <stimulant> ; <need> me ; <night> <amount> ; <official> <say>
        delirium_tremens	-5	<order> <treatment> ; <past> de ; <phone> <phone> ; <put> <amount>
        delirium_tremens	-5	<say> <amount> ; <say> she ; <school> and ; <sick> ; <stimulant> and
        delirium_tremens	-5	<stranger> <say> ; <take> <eat> ; <take> off ; <take> to ; <think> how
        delirium_tremens	-5	<town> <day> ; <treatment> <need> ; <treatment> <stimulant> ; <treatment> for
        delirium_tremens	-5	<write> <amount> ; a <eat> ; a <friend> ; a <partner> ; a <photo> ; a <school>
        delirium_tremens	-5	a thing ; about a ; agre ; all the ; and <consume> ; and would ; ant de
        delirium_tremens	-5	anymor ; anywher ; at <job> ; at her ; at noon ; ate ; befor i ; big ; bor
        delirium_tremens	-5	brush ant ; buen ; can i ; child ; clas ; cor ; count ; d <treatment> ; d x
        delirium_tremens	-5	day and ; de <amount> ; doe ; driveway ; en las ; en una ; evening ; food
        delirium_tremens	-5	gan ; given ; good ; happen ; hav <amount> ; honest ; hung ; i <feel> ; i just
        delirium_tremens	-5	in it ; in march ; ins ; it <always> ; its my ; junt ; lawy ; le <put> ; learn
        delirium_tremens	-5	liv with ; lol ; lov ; love ; lug ; man who ; many ; may ; meth 0
        delirium_tremens	-5	mi <colleague> ; mi herman ; mi sobrin ; much ; my <day> ; my <phone>
        delirium_tremens	-5	my cousin ; my old ; next ; night and ; no <go> ; no le ; no pued ; no ~si
        delirium_tremens	-5	nois ; not a ; och ; of <treatment> ; of that ; ok ; out <day> ; overdos
        delirium_tremens	-5	par mi ; perdon ; pon ; pric ; rehab ; resi ; return ; rol ; second ; senor
        delirium_tremens	-5	shar ; sient ; slept ; so im ; st ; steady ; stor ; straight ; stuck ; tak the
        delirium_tremens	-5	telefon ; that the ; the <medicine> ; the <stimulant> ; the <tool> ; the day
        delirium_tremens	-5	the lin ; the only ; tim i ; to <treatment> ; to com ; to go ; un <treatment>
        delirium_tremens	-5	unk ; vap ; week and ; went to ; with you ; y dic ; year ago ; you <crowd>
        delirium_tremens	-5	~<clinician> ; ~<emergency> ; ~<go>
        delirium_tremens	-6	$ ; 0 <week> ; 0 nd ; 0 year ; <amount> <play> ; <colleague> <say>
        delirium_tremens	-6	<consume> on ; <continue> the ; <day> <stimulant> ; <day> <stop> ; <day> at
        delirium_tremens	-6	<go> a ; <kin> <illness> ; <kin> <write> ; <limp> ; <need> <write>
        delirium_tremens	-6	<night> and ; <opioid> <amount> ; <phone> <day> ; <say> <go>
        delirium_tremens	-6	<say> <treatment> ; <say> about ; <say> i ; <stiff> ; <stimulant> on
        delirium_tremens	-6	<volunteer> ; <withdrawal> in ; a <clinician> ; a few ; a littl ; a month
        delirium_tremens	-6	and <day> ; and it ; and ive ; and no ; and one ; are you ; back to ; bought
        delirium_tremens	-6	boyfriend ; break ; buena ; clt ; compr ; cuant ; cuatr ano ; day of
        delirium_tremens	-6	desintoxicacion ; desk ; die ; diez ; do i ; dr ; drop ; drov ; each
        delirium_tremens	-6	el <phone> ; en <month> ; es por ; estan ; even ; ever ; everyon ; fac
        delirium_tremens	-6	friend ; from my ; garag ; going on ; goodby ; guard ; hang ; he isnt
        delirium_tremens	-6	hormiga en ; how long ; i took ; in <town> ; in that ; is it ; is my ; judg
        delirium_tremens	-6	july ; k ; la <church> ; la <daytime> ; la <photo> ; las <amount> ; le dio
        delirium_tremens	-6	list ; look for ; manan ; me <feel> ; me <go> ; me <need> ; me da ; mejor
        delirium_tremens	-6	midnight ; mo ; mov to ; music ; my <pet> ; my <room> ; my <school> ; my dad
        delirium_tremens	-6	no oth ; odd ; of a ; paint ; pastor ; que se ; question ; rath ; ready
        delirium_tremens	-6	she <stop> ; sinc i ; smel ; sobr ; sound ; spot ; station ; sum ; teni
        delirium_tremens	-6	termin ; the <die> ; the <play> ; the <treatment> ; the cal ; the car
        delirium_tremens	-6	the first ; ther was ; to <see> ; twelv ; twic ; up the ; up to ; usted
        delirium_tremens	-6	ve hormiga ; wear ; wint ; you hav ; yrs ; ~<need>
        delirium_tremens	-7	0 <month> ; 0 min ; 0 when ; <amount> <home> ; <amount> <month>
        delirium_tremens	-7	<amount> <stranger> ; <asleep> in ; <child> <play> ; <crowd> in
        delirium_tremens	-7	<day> <outdoors> ; <day> i ; <eat> and ; <furniture> with ; <go> <bodypart>
        delirium_tremens	-7	<kin> was ; <need> a ; <say> <need> ; <say> <say> ; <see> for ; <see> the
        delirium_tremens	-7	<start> <day> ; <take> <bodypart> ; <take> it ; <take> my ; <write> <write>
        delirium_tremens	-7	<write> de ; <year> <amount> ; a <consume> ; a <crowd> ; a <month> ; a coupl
        delirium_tremens	-7	admission ; alg ; als ; and all ; at bug ; ayer ; baby ; bil ; by <day>
        delirium_tremens	-7	con un ; cook ; cost ; counselor ; court ; cover ; custody ; dan ; dentist
        delirium_tremens	-7	doing ; don ; el <eat> ; espanol ; estuv ; f <stimulant> ; funeral ; gat
        delirium_tremens	-7	go to ; great ; havent ; hi ; hom and ; how <amount> ; i <school> ; i <write>
        delirium_tremens	-7	i go ; i only ; inf ; inpatient ; is 0 ; is that ; jun ; la <drive>
        delirium_tremens	-7	la <stimulant> ; lik that ; lik the ; mean ; middl ; nic ; no es ; no one
        delirium_tremens	-7	no w/d ; noch ; numer ; on <opioid> ; outsid ; over a ; overnight ; phon
        delirium_tremens	-7	primer ; problem ; psych ; sam ; say he ; si no ; sobrin ; tambien
        delirium_tremens	-7	the <crowd> ; the <job> ; the <kin> ; the cat ; thes ; to talk ; todavi
        delirium_tremens	-7	tomorrow ; treatment ; turn ; vend ; whisper ; ~<law>
        delirium_tremens	-8	0 with ; <alone> ; <always> 0 ; <crash> ; <day> <last> ; <drive> <town>
        delirium_tremens	-8	<drive> and ; <headface> and ; <homeless> ; <kin> <law> ; <kin> <play>
        delirium_tremens	-8	<month> 0 ; <need> <need> ; <need> <stop> ; <record> <say> ; <shake> <fluid>
        delirium_tremens	-8	<stop> <treatment> ; <treatment> <month> ; @ ; alguien ; and <take> ; and a
        delirium_tremens	-8	at 0 ; been on ; bien ; but i ; cb ; com off ; company ; complet ; cuid
        delirium_tremens	-8	divorc ; dorm ; eat ; escrib ; everyth ; final ; for two ; from a ; had to
        delirium_tremens	-8	head ; heard ; i <see> ; i get ; intensiv ; its for ; la <bodypart> ; lip
        delirium_tremens	-8	lot ; morn ; my <chestheart> ; my <colleague> ; my <crowd> ; my nephew ; near
        delirium_tremens	-8	need to ; no <asleep> ; otr ; pain ; pen ; quiet ; rais ; ring ; saf ; san
        delirium_tremens	-8	sel ; sheet that ; so i ; somewher ; sí ; tenant ; test ; that was ; thos
        delirium_tremens	-8	touch ; twenty ; usa ; uso ; voic ; voy ; wel ; wont <say> ; y el
        delirium_tremens	-9	# ; <color> ; <die> de ; <last> <month> ; <last> <year> ; <money> <amount>
        delirium_tremens	-9	<money> <money> ; <month> and ; <need> <crowd> ; <outdoors> <outdoors>
        delirium_tremens	-9	<smell> ; a <treatment> ; and <amount> ; as a ; at my ; best ; blood ; both
        delirium_tremens	-9	bring ; buy ; drug ; era ; fre ; had a ; i <think> ; i cant ; i need
        delirium_tremens	-9	its <stimulant> ; kil ; lady ; last year ; liv in ; mad ; min ; my <home>
        delirium_tremens	-9	my <job> ; narcan ; one of ; par que ; prim ; que me ; sol ; the <last>
        delirium_tremens	-9	the last ; ther a ; thre year ; tre ano ; two year ; went ; wher i
        delirium_tremens	-9	~<seizure> ; ~<stop>
        delirium_tremens	-10	<give> me ; <home> with ; <kin> <child> ; <kin> <home> ; <need> <say>
        delirium_tremens	-10	<past> i ; <take> <amount> ; <threat> ; a <child> ; a <write> ; about the
        delirium_tremens	-10	acros ; at night ; clr <say> ; din ; discharg ; duerm ; email ; for me ; fue
        delirium_tremens	-10	going to ; got a ; habi ; i <money> ; im 0 ; is ther ; lock ; m <stimulant>
        delirium_tremens	-10	mas ; me <give> ; mor ; my kid ; no se ; nuev ; numb ; outpatient ; pag
        delirium_tremens	-10	parent ; report ; seven ; spel ; using ; veint ; w/d ; whil
        delirium_tremens	-11	0 i ; <always> <month> ; <bodysound> ; <count> <year> ; <day> <treatment>
        delirium_tremens	-11	<sad> ; <say> he ; <shame> ; <stop> in ; a <home> ; de mi ; dos ano ; ear
        delirium_tremens	-11	en 0 ; end ; fil ; fiv ; grandmoth ; his <headface> ; hit ; id lik ; im a
        delirium_tremens	-11	insuranc ; les ; mal ; mism ; muy ; my <clinician> ; my <headface> ; myself
        delirium_tremens	-11	no sx ; no ~etoh ; porqu ; run ; se me ; shot ; someon ; the <record>
        delirium_tremens	-11	the one ; to be ; used ; watch
        delirium_tremens	-12	<gun> ; <tool> ; <year> <past> ; blu ; chart ; dur ; en mi ; feel ; half
        delirium_tremens	-12	i can ; it was ; ive been ; kind ; nunc ; open ; read ; spr ; stay ; too
        delirium_tremens	-12	trabaj ; tuv
        delirium_tremens	-13	<eat> <eat> ; <say> <phone> ; <treatment> <day> ; a <town> ; abt ; anyth
        delirium_tremens	-13	between ; bridg ; found ; goe ; i <consume> ; i do ; i tak ; leg ; record
        delirium_tremens	-13	residential ; student ; than ; toc ; way
        delirium_tremens	-14	<amount> <week> ; <tired> ; any ; chest ; do you ; eso ; la <headface>
        delirium_tremens	-14	my son ; on <stimulant> ; segur ; show ; vomit
        delirium_tremens	-15	estoy ; fin ; has a ; i <go> ; my daught ; my moth ; pus
        delirium_tremens	-16	<blade> ; <needle> ; breath ; i had ; nad ; nin ; play ; qued ; the dog
        delirium_tremens	-17	cuand ; mis ; sinc <month> ; writ ; ~<treatment>
        delirium_tremens	-18	<awake> ; on my
        delirium_tremens	-19	<media> ; plan ; pued ; saw
        delirium_tremens	-20	teng
        delirium_tremens	-21	<seizure> ; dio ; iop
        delirium_tremens	-27	again ; ayud por
        """
}
