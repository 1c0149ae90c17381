extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	3	dej etoh ; desd 0 ; drip ; dtr ; dtr in ; dts on ; es <stranger> ; es est
        delirium_tremens	3	est <take> ; est agar ; exact chang ; f 0 ; fallec ; fam ; fath hes ; fix a
        delirium_tremens	3	flick ; for 0 ; for the ; for uncl ; friday ; friend cam ; from in ; front
        delirium_tremens	3	ful ; ghb on ; goat out ; golp el ; gracia ; gym ; has been ; hay ; he <ask>
        delirium_tremens	3	health ; heart goin ; her bedroom ; hes pick ; himself to ; his boat
        delirium_tremens	3	his check ; his jok ; his offic ; hna pt ; husband quit ; if he ; in <fluid>
        delirium_tremens	3	in his ; intern ; is pick ; it an ; it to ; jail deputy ; kansa ; keep try
        delirium_tremens	3	kno ; know his ; la cortin ; last cap ; lat ; le contest ; lif ; lik sew
        delirium_tremens	3	lin talk ; llegamo a ; los elot ; m he ; m sin ; me very ; mes ; mes es
        delirium_tremens	3	mi botel ; mom been ; mov his ; muerto ; my aunt ; my broth ; nam she ; neg
        delirium_tremens	3	no prueb ; no xanax ; non x ; nurs friend ; o x ; ob <need> ; ob want
        delirium_tremens	3	of <friend> ; of littl ; of us ; our coat ; pa ; papi ; pared ; partn say
        delirium_tremens	3	por la ; propi <kin> ; puppet ; qt ; que <month> ; que andan ; que en ; que mes
        delirium_tremens	3	que vin ; quit ; re <trade> ; regan a ; renunci ; sali ; see ; shirt is ; shush
        delirium_tremens	3	soak thru ; soldadito ; solt el ; som the ; son <kin> ; soup ; speak say
        delirium_tremens	3	sunday ; sweep up ; ten ; th ; the <clinician> ; the grap ; the mar ; the oven
        delirium_tremens	3	the rum ; the umbrel ; to <amount> ; to her ; to plac ; tom mi ; tremor + ; try
        delirium_tremens	3	try to ; un beb ; una carrer ; usual ; vaci ; ve en ; w/o <say> ; was <day>
        delirium_tremens	3	was <hold> ; was com ; was sunday ; was the ; what <home> ; what the ; wif ran
        delirium_tremens	3	with <kin> ; with my ; y <angry> ; y hal ; yes your ; él
        delirium_tremens	-3	0 <consume> ; <alcohol> and ; <amount> <outdoors> ; <ask> for ; <caretaking> a
        delirium_tremens	-3	<consume> it ; <container> in ; <continue> a ; <count> <amount>
        delirium_tremens	-3	<crowd> <day> ; <day> <headface> ; <day> <opioid> ; <day> desd
        delirium_tremens	-3	<drive> <stop> ; <friend> <say> ; <give> a ; <go> <amount> ; <go> <school>
        delirium_tremens	-3	<go> <stimulant> ; <happy> to ; <hear> <say> ; <home> <amount>
        delirium_tremens	-3	<home> <outdoors> ; <home> to ; <illness> and ; <job> <clinician>
        delirium_tremens	-3	<job> <day> ; <key> ; <kin> <drive> ; <kin> <fall> ; <kin> <happy>
        delirium_tremens	-3	<kin> <year> ; <kin> re ; <leave> the ; <moment> on ; <moment> with
        delirium_tremens	-3	<need> <give> ; <need> off ; <night> i ; <sad> ; <say> her ; <start> <day>
        delirium_tremens	-3	<stimulant> x ; <stranger> <kin> ; <take> <money> ; <take> <sedative>
        delirium_tremens	-3	<think> if ; <vendor> ; <water> and ; <write> <phone> ; <year> <always>
        delirium_tremens	-3	<year> <consume> ; <year> <stimulant> ; a <eat> ; a <palecolor> ; a <school>
        delirium_tremens	-3	all of ; alon ; and ther ; and would ; at night ; aug ; beat ; behind the
        delirium_tremens	-3	cant <hold> ; chef ; clt ; club ; com out ; complet ; cor ; count ; de las
        delirium_tremens	-3	del <treatment> ; diari desd ; dont <need> ; eat ; el <chestheart> ; el <play>
        delirium_tremens	-3	empez ; encontr ; entonc ; estan ; fax ; for <stimulant> ; for an ; gav
        delirium_tremens	-3	hav the ; his hand ; hol ; hurt ; i <asleep> ; i <drive> ; i <leave> ; i ask
        delirium_tremens	-3	i did ; i drink ; im <write> ; im on ; in may ; intak ; it <take> ; ive nev
        delirium_tremens	-3	january ; know if ; la <photo> ; la coc ; limpi ; los <amount> ; many ; map
        delirium_tremens	-3	me <stop> ; me back ; me da ; me i ; me that ; medi cal ; mi <child>
        delirium_tremens	-3	mi sobrin ; mid ; morning ; mov to ; my <drive> ; my ex ; my grandmoth
        delirium_tremens	-3	need a ; ninety ; ningun ; no lo ; no se ; no sleep ; noma ; of <stimulant>
        delirium_tremens	-3	of that ; otherwis ; pick up ; por un ; ppo ; practic ; pregnant ; pressur
        delirium_tremens	-3	refil ; rep ; se <wait> ; se tom ; sea ; sentenc ; she isnt ; so im ; swear
        delirium_tremens	-3	swim ; tak my ; thank ; the <palecolor> ; the <stop> ; the kid ; the old
        delirium_tremens	-3	the only ; then i ; threw ; to <eat> ; to sleep ; top ; ultim ; unk ; ver
        delirium_tremens	-3	vid ; vm ; wak ; want a ; was <amount> ; what a ; when my ; wif say ; with the
        delirium_tremens	-3	y si ; you <crowd> ; zapato ; ~detox ; ~sinc ; ~w/d
        delirium_tremens	-4	$ 0 ; 0 <hospital> ; 0 <moment> ; 0 <stimulant> ; 0 yrs ; <always> <moment>
        delirium_tremens	-4	<always> desd ; <amount> <count> ; <amount> <crowd> ; <amount> <kin>
        delirium_tremens	-4	<amount> <money> ; <amount> <stranger> ; <amount> and ; <amount> y
        delirium_tremens	-4	<asleep> in ; <bodypart> <amount> ; <bodypart> <shake> ; <break>
        delirium_tremens	-4	<caretaking> <kin> ; <continue> <amount> ; <count> <month> ; <day> en
        delirium_tremens	-4	<day> for ; <day> the ; <eat> <always> ; <eat> <moment> ; <give> <amount>
        delirium_tremens	-4	<give> <phone> ; <give> my ; <go> <town> ; <headface> <palecolor>
        delirium_tremens	-4	<height> and ; <home> and ; <home> con ; <hot> ; <job> de ; <job> en
        delirium_tremens	-4	<kin> <give> ; <kin> <job> ; <kin> <opioid> ; <kin> <phone> ; <kin> a
        delirium_tremens	-4	<kin> had ; <last> <week> ; <leave> de ; <moment> <consume> ; <moment> <phone>
        delirium_tremens	-4	<money> <day> ; <month> <past> ; <need> <day> ; <need> <home>
        delirium_tremens	-4	<night> <amount> ; <night> <see> ; <outdoors> <amount> ; <outdoors> <go>
        delirium_tremens	-4	<partner> <amount> ; <past> de ; <pet> <eat> ; <play> <amount>
        delirium_tremens	-4	<play> <crowd> ; <play> <play> ; <remember> ; <say> <go> ; <say> <soon>
        delirium_tremens	-4	<say> de ; <say> that ; <school> and ; <sober> ; <stimulant> <consume>
        delirium_tremens	-4	<stimulant> in ; <stimulant> sinc ; <stop> a ; <stop> on ; <stranger> 0
        delirium_tremens	-4	<stranger> <room> ; <stranger> <say> ; <take> <eat> ; <take> to
        delirium_tremens	-4	<treatment> and ; <try> <stop> ; <week> <amount> ; <year> <fluid>
        delirium_tremens	-4	<year> <moment> ; <year> and ; a <friend> ; a <partner> ; a <play> ; a <room>
        delirium_tremens	-4	abuelit que ; aguant ; ahi ; alt ; and 0 ; and <crowd> ; and nobody ; and said
        delirium_tremens	-4	ant de ; anymor ; anyon ; apt ; asleep ; at <job> ; at noon ; at work ; bet
        delirium_tremens	-4	bf ; big ; brush ant ; buena ; buy ; collect ; com <amount> ; condition
        delirium_tremens	-4	consum ; cry ; d/c ; day for ; dr ; driv ; driveway ; drov ; each ; ech
        delirium_tremens	-4	eleven ; enough ; follow ; fork ; from my ; front of ; gan ; good ; grey
        delirium_tremens	-4	hang ; hat ; hav <amount> ; hormiga en ; hospital ; i <job> ; i <play>
        delirium_tremens	-4	i <put> ; i <write> ; i am ; i get ; i know ; i stil ; i work ; i would
        delirium_tremens	-4	in <town> ; in front ; is that ; it isnt ; its my ; jan ; junt ; just <need>
        delirium_tremens	-4	kept ; la <church> ; la <daytime> ; la <stranger> ; lawy ; le dio ; library
        delirium_tremens	-4	licens ; lol ; love ; may ; me <consume> ; me <take> ; mention
        delirium_tremens	-4	mi <colleague> ; much ; muchach ; music ; my <day> ; my cousin ; my dad
        delirium_tremens	-4	my hand ; my old ; my wif ; necesit ; next ; no <go> ; no use ; no ~si ; noch
        delirium_tremens	-4	noth els ; notic ; novi ; on our ; on speak ; outpt ; overdos ; par mi ; part
        delirium_tremens	-4	patient ; per no ; pon ; pres ; pric ; pur ; que ve ; quier que ; quinc ; resi
        delirium_tremens	-4	ring ; seizur ; senor ; shar ; sixty ; skip ; slid ; slow ; sold ; som
        delirium_tremens	-4	steady ; stuck ; swing ; tequil el ; that the ; the <day> ; the <medicine>
        delirium_tremens	-4	the <soon> ; the <tool> ; the lin ; the next ; thi week ; thing ; tied ; tiemp
        delirium_tremens	-4	tim i ; tmrw ; to <asleep> ; to <give> ; to <treatment> ; todavi ; took the
        delirium_tremens	-4	troubl ; up on ; up the ; used to ; vap ; what he ; whatev ; whiskey cold
        delirium_tremens	-4	wint ; without a ; women ; worri ; you can ; ~<clinician> ; ~<emergency>
        delirium_tremens	-4	~<illness> ; ~<pain> ; ~<shake> ; ~el
        delirium_tremens	-5	0 at ; 0 nd ; 0 year ; <alcohol> <eat> ; <always> <year> ; <amount> <home>
        delirium_tremens	-5	<amount> de ; <consume> <consume> ; <consume> on ; <continue> the ; <crowd> in
        delirium_tremens	-5	<day> <need> ; <day> i ; <die> de ; <drive> <amount> ; <eat> <outdoors>
        delirium_tremens	-5	<go> <job> ; <go> a ; <kin> <need> ; <moment> <moment> ; <need> <write>
        delirium_tremens	-5	<need> it ; <need> me ; <night> and ; <official> <say> ; <opioid> in
        delirium_tremens	-5	<order> <treatment> ; <outdoors> and ; <put> <amount> ; <say> <consume>
        delirium_tremens	-5	<say> <say> ; <say> about ; <say> she ; <sick> ; <stimulant> <year>
        delirium_tremens	-5	<stimulant> and ; <take> a ; <think> how ; <treatment> <amount>
        delirium_tremens	-5	<treatment> <need> ; <treatment> <stimulant> ; <treatment> de ; <volunteer>
        delirium_tremens	-5	<write> <write> ; <write> de ; @ ; a <height> ; a month ; about <amount>
        delirium_tremens	-5	about a ; agre ; and <consume> ; and <stop> ; and all ; and no ; anybody
        delirium_tremens	-5	anywher ; at <night> ; aunt nam ; baby ; back to ; ban ; befor i ; bor
        delirium_tremens	-5	boyfriend ; break ; buen ; camp ; can i ; child ; compr ; cros ; cuant
        delirium_tremens	-5	cuatr ano ; current ; d <treatment> ; d x ; day of ; de <amount> ; de <eat>
        delirium_tremens	-5	de <month> ; del <town> ; diez ; do i ; el <eat> ; en una ; evening ; ever
        delirium_tremens	-5	everyon ; find out ; fir ; food ; friend ; given ; going on ; goodby ; got a
        delirium_tremens	-5	got my ; guard ; habi ; hom and ; honest ; hung ; i <feel> ; i just ; in march
        delirium_tremens	-5	ins ; is my ; it <always> ; judg ; k ; las <amount> ; learn ; lip ; liv with
        delirium_tremens	-5	look for ; loud ; lov ; lu ; marri ; me <need> ; mejor ; meth 0 ; mi prim
        delirium_tremens	-5	mi senor ; moth in ; my <phone> ; nic ; no le ; no oth ; no w/d ; not a
        delirium_tremens	-5	of my ; ok ; out <day> ; pastor ; que se ; question ; ready ; regres ; return
        delirium_tremens	-5	rol ; san ; se <put> ; sick ; sient ; sinc yesterday ; sit in ; slept ; sobr
        delirium_tremens	-5	sound ; spot ; station ; stor ; straight ; tak the ; tenant ; teni ; termin
        delirium_tremens	-5	text ; the <money> ; the <stimulant> ; the <treatment> ; the cal ; the day
        delirium_tremens	-5	thi <week> ; through the ; to com ; to go ; tomorrow ; un <treatment> ; until
        delirium_tremens	-5	up to ; ve bicho ; ve hormiga ; visit ; wear ; week and ; went to ; when i
        delirium_tremens	-5	with you ; y <continue> ; y dic ; y mi ; year and ; you hav ; yrs ; ~<go>
        delirium_tremens	-5	~<need>
        delirium_tremens	-6	$ ; 0 <week> ; 0 with ; <amount> <month> ; <child> <play> ; <clinician> <job>
        delirium_tremens	-6	<colleague> <say> ; <day> <month> ; <day> <stimulant> ; <day> at
        delirium_tremens	-6	<drive> <town> ; <eat> <eat> ; <fall> off ; <go> <bodypart> ; <go> in
        delirium_tremens	-6	<kin> <stimulant> ; <kin> <write> ; <kin> was ; <limp> ; <opioid> <amount>
        delirium_tremens	-6	<phone> <amount> ; <phone> <day> ; <record> <say> ; <say> <amount>
        delirium_tremens	-6	<say> <eat> ; <say> <treatment> ; <say> i ; <see> for ; <take> off
        delirium_tremens	-6	<treatment> for ; a <consume> ; a <month> ; a few ; about it ; admission
        delirium_tremens	-6	alway ; and <day> ; and a ; and ive ; are you ; ate ; bank ; between ; bought
        delirium_tremens	-6	calm ; coffe ; com off ; company ; con un ; cover ; custody ; dan ; dentist
        delirium_tremens	-6	desintoxicacion ; desk ; despu ; die ; era ; es por ; escrib ; espanol ; estuv
        delirium_tremens	-6	even ; everybody ; for two ; gam ; garag ; gat ; great ; had to ; happy
        delirium_tremens	-6	he isnt ; hed ; hi ; how <amount> ; i <school> ; i go ; in that ; inf
        delirium_tremens	-6	insuranc ; is it ; july ; la <drive> ; la <stimulant> ; lik the ; list ; lug
        delirium_tremens	-6	mean ; mi herman ; middl ; mo ; my <furniture> ; my <pet> ; my <school> ; near
        delirium_tremens	-6	no <vermin> ; no ant ; no es ; no pued ; no sx ; nois ; numer ; odd
        delirium_tremens	-6	of <treatment> ; of a ; otr ; over a ; pain ; paint ; pen ; primer ; rath
        delirium_tremens	-6	saf ; season ; second ; see the ; she <stop> ; si no ; sobrin ; son 0 ; sum
        delirium_tremens	-6	tabl ; tambien ; test ; the <crowd> ; the <die> ; the <kin> ; the <play>
        delirium_tremens	-6	the first ; thos ; to do ; to see ; to talk ; toc ; twic ; uso ; vend ; watch
        delirium_tremens	-6	whisper ; ~<law>
        delirium_tremens	-7	0 <month> ; 0 when ; <always> 0 ; <always> <month> ; <amount> <play> ; <crash>
        delirium_tremens	-7	<day> <outdoors> ; <day> <stop> ; <drive> and ; <eat> and ; <furniture> with
        delirium_tremens	-7	<job> at ; <kin> <illness> ; <kin> of ; <last> <month> ; <moment> <day>
        delirium_tremens	-7	<month> 0 ; <need> <need> ; <room> <opening> ; <shake> <fluid>
        delirium_tremens	-7	<stimulant> on ; <stranger> who ; <take> <bodypart> ; <think> i
        delirium_tremens	-7	<year> <amount> ; a <clinician> ; a coupl ; a littl ; a plac ; alg ; and one
        delirium_tremens	-7	at bug ; ayer ; bien ; bil ; both ; burn ; by <day> ; clas ; cost ; counselor
        delirium_tremens	-7	court ; doing ; dorm ; en <month> ; f <stimulant> ; go to ; grandmoth ; heard
        delirium_tremens	-7	i <go> ; i <say> ; i could ; i only ; i took ; in it ; inpatient ; is 0
        delirium_tremens	-7	its for ; lady ; lik that ; manan ; me <go> ; min ; morn ; my <chestheart>
        delirium_tremens	-7	my <job> ; on <opioid> ; outsid ; psych ; say he ; shop ; sinc i ; smel ; so i
        delirium_tremens	-7	st ; tard ; that was ; the <job> ; the car ; thes ; treatment ; turn ; usa
        delirium_tremens	-7	usted ; voy ; wel ; wher i ; y el
        delirium_tremens	-8	<alone> ; <day> <last> ; <day> of ; <headface> and ; <need> <crowd>
        delirium_tremens	-8	<need> <stop> ; <outdoors> <outdoors> ; <say> <need> ; <threat>
        delirium_tremens	-8	<treatment> <month> ; <trust> ; a <crowd> ; alguien ; als ; and it ; at 0
        delirium_tremens	-8	been on ; best ; bring ; clr <say> ; cook ; divorc ; dont hav ; drug ; dts in
        delirium_tremens	-8	fac ; famili ; fil ; final ; from a ; funeral ; going to ; happen
        delirium_tremens	-8	his <headface> ; i <see> ; i <think> ; i cant ; is on ; jun ; la <bodypart>
        delirium_tremens	-8	mal ; mi <friend> ; need to ; no <asleep> ; no one ; nuev ; overnight
        delirium_tremens	-8	par que ; person ; rais ; report ; run ; send ; somewher ; spel ; sí
        delirium_tremens	-8	the cat ; ther a ; trabaj ; tuv ; two year ; using ; veint ; voic ; wont <say>
        delirium_tremens	-8	word ; ~<seizure> ; ~<stop>
        delirium_tremens	-9	0 min ; <give> me ; <home> with ; <homeless> ; <kin> <child> ; <kin> <play>
        delirium_tremens	-9	<last> <year> ; <money> <money> ; <outdoors> in ; <smell> ; <tool> ; a <child>
        delirium_tremens	-9	a <home> ; a <write> ; about the ; acros ; at my ; blood ; but i ; cb ; cuid
        delirium_tremens	-9	de mi ; din ; dio ; email ; en 0 ; end ; everyth ; for me ; fre ; grandfath
        delirium_tremens	-9	havent ; hit ; i <money> ; is ther ; its <stimulant> ; last year ; long
        delirium_tremens	-9	m <stimulant> ; mad ; mism ; mor ; my <colleague> ; my <home> ; my kid
        delirium_tremens	-9	my nephew ; narcan ; one of ; outpatient ; pag ; problem ; quiet ; sam ; sel
        delirium_tremens	-9	sheet that ; sol ; someon ; student ; sx ; the <last> ; the last ; touch ; w/d
        delirium_tremens	-10	<bodysound> ; <kin> <home> ; <month> and ; <need> <say> ; <say> he ; <stiff>
        delirium_tremens	-10	<stop> in ; <take> it ; a <treatment> ; as a ; blu ; bridg ; chart ; discharg
        delirium_tremens	-10	don ; dos ano ; en mi ; half ; head ; i need ; i tak ; kil ; leav ; les
        delirium_tremens	-10	lock ; lot ; muy ; my <crowd> ; myself ; parent ; que me ; se me ; seven
        delirium_tremens	-10	shot ; spr ; thre year ; too ; tre ano ; twenty ; whil ; writ
        delirium_tremens	-11	# ; <amount> <week> ; <gun> ; <kin> <law> ; <money> <amount> ; <shame>
        delirium_tremens	-11	<take> <amount> ; a <town> ; and <amount> ; day and ; doe ; duerm ; dur
        delirium_tremens	-11	en las ; feel ; goe ; had a ; i do ; id lik ; im 0 ; leg ; liv in
        delirium_tremens	-11	my <clinician> ; my <headface> ; my daught ; numb ; nunc ; prim ; read
        delirium_tremens	-11	record ; residential ; stay ; than ; the <record> ; to my ; went ; year ago
        delirium_tremens	-12	0 i ; <count> <year> ; <home> <kin> ; <past> i ; <say> <phone>
        delirium_tremens	-12	<stop> <treatment> ; <year> <past> ; abt ; drop ; ear ; found ; i <consume>
        delirium_tremens	-12	i can ; intensiv ; kind ; play ; porqu ; pus ; segur ; the one ; to be
        delirium_tremens	-12	twelv ; vomit ; way
        delirium_tremens	-13	<day> <treatment> ; <fire> ; <needle> ; <tired> ; <treatment> <day> ; any
        delirium_tremens	-13	anyth ; breath ; do you ; eso ; estoy ; fiv ; has a ; i want ; im a ; it was
        delirium_tremens	-13	no ~etoh ; open ; qued ; used
        delirium_tremens	-14	<withdrawal> in ; chest ; i had ; ive been ; la <headface> ; mas ; my son
        delirium_tremens	-14	nin ; phon
        delirium_tremens	-15	<blade> ; fin ; mis ; nad ; on <stimulant> ; show ; the dog ; ~<treatment>
        delirium_tremens	-16	<color> ; <media> ; cuand ; saw ; sinc <month>
        delirium_tremens	-17	again ; my moth ; pued ; teng
        delirium_tremens	-18	iop
        delirium_tremens	-19	<awake>
        delirium_tremens	-20	<seizure> ; plan
        delirium_tremens	-21	on my
        """
}
