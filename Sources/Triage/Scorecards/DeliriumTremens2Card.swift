extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	3	as pie ; at <breath> ; at <pet> ; at air ; ayudarl ; barefoot ; bathroom mirror
        delirium_tremens	3	bed aft ; bed doesnt ; beer sat ; begun to ; bernadet ; bow to ; but <take>
        delirium_tremens	3	by his ; cal off ; camion no ; card to ; cervez el ; cha think ; chemistry
        delirium_tremens	3	clr husb ; coach and ; compadr me ; confus ; confus think ; d off ; desd 0
        delirium_tremens	3	desorient ; discut con ; doesnt answ ; dsk ; el comedor ; es <stranger>
        delirium_tremens	3	es est ; est <give> ; exact chang ; fam ; fath hes ; fix a ; flick ; for 0
        delirium_tremens	3	for uncl ; from in ; golp el ; gracia ; h ; handl <stranger> ; hay ; he <ask>
        delirium_tremens	3	he <say> ; health ; health aid ; heart goin ; her bedroom ; herself ; him who
        delirium_tremens	3	his boat ; his offic ; husb in ; if he ; in tuls ; is <put> ; is in ; is pick
        delirium_tremens	3	its a ; its dad ; jail deputy ; kansa ; keep try ; kno ; la <job> ; la cortin
        delirium_tremens	3	la niet ; last cap ; le contest ; lik 0 ; lik sew ; llegamo a ; los elot
        delirium_tremens	3	lun ve ; m he ; m sin ; me very ; medic ; mov his ; muerto ; nam she ; neg
        delirium_tremens	3	new ; ni dond ; no prueb ; no xanax ; o x ; ob <need> ; ob want ; of <friend>
        delirium_tremens	3	of bed ; of us ; on it ; oth hand ; our coat ; pared ; partn ; partn say
        delirium_tremens	3	por la ; pretty sur ; propi <kin> ; pul up ; qt ; que andan ; que en ; regan a
        delirium_tremens	3	round ; see ; see men ; shel ; shush ; skin ; soak thru ; soldadito ; solt el
        delirium_tremens	3	som the ; soup ; speak say ; sud much ; sunday ; sunday nit ; sweep up
        delirium_tremens	3	the <official> ; the bras ; the buick ; the ceil ; the quilt ; the snak
        delirium_tremens	3	thread out ; to her ; to plac ; tremor + ; typ for ; un beb ; up <container>
        delirium_tremens	3	usual ; vaca ; vaci ; w/o <say> ; want placement ; was <hold> ; was finish
        delirium_tremens	3	was sunday ; we <go> ; wednesday becaus ; what <home> ; whittl ; whol ; why
        delirium_tremens	3	y se ; year he ; yes your ; you his
        delirium_tremens	-3	$ 0 ; 0 yrs ; <always> <go> ; <always> <year> ; <amount> <count>
        delirium_tremens	-3	<amount> <kin> ; <amount> <money> ; <amount> <stranger> ; <asleep> in
        delirium_tremens	-3	<blood> <bodypart> ; <bodypart> <amount> ; <caretaking> a
        delirium_tremens	-3	<clothes> <container> ; <consume> it ; <container> in ; <continue> a
        delirium_tremens	-3	<day> <headface> ; <day> <opioid> ; <day> the ; <drive> <stop> ; <eat> the
        delirium_tremens	-3	<go> <leave> ; <go> <stimulant> ; <go> <week> ; <happy> <day> ; <happy> to
        delirium_tremens	-3	<hear> <say> ; <height> and ; <home> <amount> ; <home> and ; <home> to
        delirium_tremens	-3	<illness> and ; <kin> <drive> ; <kin> <opioid> ; <kin> <take> ; <kin> had
        delirium_tremens	-3	<kin> pas ; <last> <week> ; <moment> on ; <month> <amount> ; <need> <day>
        delirium_tremens	-3	<outdoors> <amount> ; <outdoors> <go> ; <play> a ; <promise> you
        delirium_tremens	-3	<say> <room> ; <say> her ; <start> <day> ; <stimulant> <consume>
        delirium_tremens	-3	<stimulant> x ; <stranger> at ; <take> <sedative> ; <take> to ; <town> <day>
        delirium_tremens	-3	<treatment> <kin> ; <treatment> <past> ; <treatment> en ; <trust>
        delirium_tremens	-3	<water> and ; <write> <phone> ; <year> <always> ; <year> <stimulant>
        delirium_tremens	-3	a <palecolor> ; a <seizure> ; almost ; alon ; and 0 ; and it ; and said
        delirium_tremens	-3	at night ; cant <hold> ; chef ; clt ; complet ; convulsion ; cor ; count
        delirium_tremens	-3	cowork ; de <go> ; de las ; del <treatment> ; diari desd ; dont <need> ; driv
        delirium_tremens	-3	el <chestheart> ; el <play> ; encontr ; estan ; eye ; for <stimulant>
        delirium_tremens	-3	friday and ; gues ; hav to ; his hand ; hol ; how long ; hurt ; i <asleep>
        delirium_tremens	-3	i <drive> ; i <give> ; i <leave> ; i did ; i drink ; i thought ; im <write>
        delirium_tremens	-3	intak ; it <take> ; ive nev ; junt ; la coc ; lawy ; los <amount> ; many ; map
        delirium_tremens	-3	me back ; me da ; me i ; me that ; medi cal ; meti ; mi sobrin ; mid
        delirium_tremens	-3	my <drive> ; my boy ; my ex ; my grandmoth ; my lif ; my old ; need a ; ninety
        delirium_tremens	-3	ningun ; no lo ; no sleep ; no ~<drug> ; of <stimulant> ; of that ; old
        delirium_tremens	-3	on speak ; otherwis ; pay ; pick up ; ppo ; pregnant ; que ve ; quinc ; refil
        delirium_tremens	-3	regal ; rep ; ring ; rout ; say the ; se <wait> ; sea ; self 0 ; sentenc
        delirium_tremens	-3	singl ; skip ; so im ; swear ; swing ; the <cold> ; the <stop> ; the only
        delirium_tremens	-3	the rest ; the sam ; to quit ; to sleep ; told my ; top ; ultim ; unk
        delirium_tremens	-3	used to ; ver ; vid ; vm ; wak ; was <amount> ; when my ; with the ; without a
        delirium_tremens	-3	women ; y <take> ; y si ; zapato ; ~<insurance> ; ~detox ; ~sinc ; ~w/d
        delirium_tremens	-4	0 <consume> ; 0 <moment> ; 0 <stimulant> ; <always> desd ; <always> x
        delirium_tremens	-4	<amount> <crowd> ; <amount> y ; <ask> for ; <bodypart> <shake> ; <break>
        delirium_tremens	-4	<caretaking> <kin> ; <child> <take> ; <continue> <amount> ; <count> <amount>
        delirium_tremens	-4	<count> <month> ; <crowd> <day> ; <day> <need> ; <day> en ; <eat> <always>
        delirium_tremens	-4	<eat> <moment> ; <give> <amount> ; <give> my ; <go> <job> ; <go> <month>
        delirium_tremens	-4	<go> a ; <go> back ; <go> by ; <go> de ; <headface> <palecolor> ; <home> con
        delirium_tremens	-4	<job> <clinician> ; <job> <day> ; <job> de ; <job> en ; <key> ; <kin> <happy>
        delirium_tremens	-4	<kin> <job> ; <kin> <phone> ; <kin> a ; <leave> de ; <moment> <moment>
        delirium_tremens	-4	<moment> <phone> ; <money> <day> ; <need> <home> ; <need> <stop>
        delirium_tremens	-4	<night> <amount> ; <opioid> in ; <outdoors> and ; <partner> <amount>
        delirium_tremens	-4	<past> de ; <pet> <eat> ; <play> <crowd> ; <play> <play> ; <play> on
        delirium_tremens	-4	<remember> ; <say> <soon> ; <say> de ; <say> that ; <school> and ; <sober>
        delirium_tremens	-4	<stimulant> <year> ; <stimulant> in ; <stimulant> sinc ; <stop> on
        delirium_tremens	-4	<stranger> 0 ; <stranger> <room> ; <stranger> <say> ; <take> <money>
        delirium_tremens	-4	<treatment> <colleague> ; <treatment> and ; <try> <stop> ; <week> <amount>
        delirium_tremens	-4	<write> de ; <year> <go> ; <year> <moment> ; <year> and ; a <friend>
        delirium_tremens	-4	a <play> ; a <school> ; abuelit que ; aguant ; alt ; and <crowd> ; and nobody
        delirium_tremens	-4	and would ; ant de ; anymor ; anyon ; apt ; asleep ; at noon ; at work ; aug
        delirium_tremens	-4	beat ; becaus ; bf ; brush ant ; buena ; can i ; club ; collect ; compr
        delirium_tremens	-4	condition ; consum ; cuatr ano ; d x ; de <amount> ; dr ; driveway ; drov
        delirium_tremens	-4	ech ; eleven ; empez ; en una ; enough ; find out ; fir ; fork ; from my
        delirium_tremens	-4	front of ; gan ; going on ; grey ; hang ; he said ; hormiga en ; hospital
        delirium_tremens	-4	i <job> ; i <play> ; i <put> ; i am ; i get ; i know ; i work ; i would
        delirium_tremens	-4	im on ; in <amount> ; in <town> ; in front ; in may ; in that ; is that
        delirium_tremens	-4	it isnt ; its my ; jan ; just <need> ; kept ; la <photo> ; la <stranger>
        delirium_tremens	-4	licens ; lol ; love ; me <consume> ; me <take> ; me a ; mention
        delirium_tremens	-4	mi <colleague> ; mi senor ; muchach ; music ; my cousin ; my dad ; my hand
        delirium_tremens	-4	my wif ; necesit ; next ; no ~si ; noch ; noth els ; notic ; och ; of my ; ok
        delirium_tremens	-4	on <say> ; on our ; outpt ; overdos ; par mi ; part ; patient ; per no ; pon
        delirium_tremens	-4	practic ; pric ; pur ; quier que ; resi ; shar ; sick ; sient ; sixty ; slept
        delirium_tremens	-4	slid ; sold ; son 0 ; steady ; tak my ; teni ; tequil el ; the <medicine>
        delirium_tremens	-4	the <money> ; the <rope> ; the <soon> ; the <tool> ; the next ; then i
        delirium_tremens	-4	thi week ; thing ; though ; tied ; tiemp ; tim i ; tmrw ; to <asleep>
        delirium_tremens	-4	to <give> ; todavi ; took the ; troubl ; usa ; vap ; veint ; visit ; week and
        delirium_tremens	-4	what he ; whatev ; wif say ; worri ; y <continue> ; year and ; you <crowd>
        delirium_tremens	-4	you can ; ~<clinician> ; ~<emergency> ; ~<illness> ; ~<pain> ; ~<shake> ; ~el
        delirium_tremens	-5	$ ; 0 <hospital> ; 0 at ; 0 nd ; 0 year ; <alcohol> <eat> ; <always> <moment>
        delirium_tremens	-5	<amount> and ; <amount> de ; <consume> <consume> ; <consume> on
        delirium_tremens	-5	<continue> the ; <day> <month> ; <day> i ; <die> de ; <drive> <amount>
        delirium_tremens	-5	<eat> <outdoors> ; <eat> and ; <fall> off ; <friend> <say> ; <go> <town>
        delirium_tremens	-5	<hot> ; <kin> <need> ; <kin> <write> ; <need> <write> ; <need> it ; <need> me
        delirium_tremens	-5	<night> and ; <official> <say> ; <order> <treatment> ; <past> to
        delirium_tremens	-5	<phone> <amount> ; <put> <amount> ; <say> <consume> ; <say> <eat>
        delirium_tremens	-5	<say> about ; <say> she ; <stimulant> and ; <take> a ; <take> off
        delirium_tremens	-5	<think> how ; <tired> ; <treatment> <amount> ; <treatment> <stimulant>
        delirium_tremens	-5	<treatment> de ; <volunteer> ; <write> <write> ; @ ; a <height> ; a <partner>
        delirium_tremens	-5	a <room> ; a few ; a month ; about <amount> ; about a ; about it ; agre ; ahi
        delirium_tremens	-5	alway ; and <consume> ; and <stop> ; and all ; and no ; and ther ; anybody
        delirium_tremens	-5	anywher ; at <job> ; at <night> ; ate ; aunt nam ; back to ; ban ; befor i
        delirium_tremens	-5	big ; bor ; boyfriend ; break ; buen ; camp ; child ; com off ; con un ; cover
        delirium_tremens	-5	cros ; current ; d <treatment> ; d/c ; dan ; day for ; day of ; de <eat>
        delirium_tremens	-5	de <month> ; del <town> ; desk ; despu ; diez ; do i ; el <eat> ; espanol
        delirium_tremens	-5	evening ; ever ; food ; friend ; garag ; given ; goodby ; got my ; guard ; hat
        delirium_tremens	-5	hom and ; honest ; hung ; i <feel> ; i could ; i just ; i stil ; in it
        delirium_tremens	-5	in march ; ins ; is my ; it <always> ; la <church> ; la <daytime> ; la <drive>
        delirium_tremens	-5	las <amount> ; le <put> ; le dio ; learn ; library ; lip ; liv with ; look for
        delirium_tremens	-5	loud ; lov ; lu ; me <need> ; meth 0 ; mi herman ; mi prim ; mov to ; my <day>
        delirium_tremens	-5	my <pet> ; my <phone> ; nic ; no <go> ; no oth ; no pued ; no se ; no w/d
        delirium_tremens	-5	not a ; novi ; of a ; out <day> ; pastor ; pres ; question ; ready ; regres
        delirium_tremens	-5	return ; rol ; san ; se <put> ; season ; si no ; sinc yesterday ; slow ; sobr
        delirium_tremens	-5	sobrin ; som ; sound ; st ; stor ; straight ; stuck ; sum ; tabl ; tak the
        delirium_tremens	-5	tenant ; termin ; text ; that the ; the <day> ; the <die> ; the <play>
        delirium_tremens	-5	the <stimulant> ; the <treatment> ; the cal ; the day ; the lin ; thi <week>
        delirium_tremens	-5	to <treatment> ; to do ; tomorrow ; un <treatment> ; until ; up the ; up to
        delirium_tremens	-5	ve bicho ; ve hormiga ; wear ; wint ; with you ; y dic ; you hav ; yrs
        delirium_tremens	-5	~<need>
        delirium_tremens	-6	0 <week> ; 0 with ; <amount> <play> ; <colleague> <say> ; <day> <stimulant>
        delirium_tremens	-6	<day> at ; <drive> <town> ; <give> <phone> ; <give> a ; <kin> <stimulant>
        delirium_tremens	-6	<need> <need> ; <outdoors> <outdoors> ; <phone> <day> ; <say> <go>
        delirium_tremens	-6	<say> <treatment> ; <say> i ; <see> for ; <sick> ; <think> i ; <treatment> for
        delirium_tremens	-6	<year> <amount> ; a <consume> ; a <eat> ; a <month> ; a coupl ; admission
        delirium_tremens	-6	and <day> ; and a ; are you ; ayer ; bank ; bet ; between ; bil ; bought
        delirium_tremens	-6	burn ; by <day> ; calm ; clas ; coffe ; com out ; company ; cuant ; custody
        delirium_tremens	-6	dentist ; desintoxicacion ; die ; dorm ; each ; en <month> ; era ; es por
        delirium_tremens	-6	escrib ; estuv ; everybody ; everyon ; for two ; gam ; gat ; great ; habi
        delirium_tremens	-6	hav <amount> ; he isnt ; how <amount> ; i <school> ; i go ; i only ; i took
        delirium_tremens	-6	inf ; inpatient ; is it ; judg ; k ; la <stimulant> ; lik that ; lik the
        delirium_tremens	-6	list ; long ; lug ; marri ; mean ; mejor ; middl ; mo ; moth in
        delirium_tremens	-6	my <furniture> ; near ; no <vermin> ; no es ; no le ; no one ; no sx ; nois
        delirium_tremens	-6	noma ; numer ; odd ; of <treatment> ; otr ; over a ; pain ; paint ; pen
        delirium_tremens	-6	primer ; que se ; rath ; saf ; see the ; senor ; she <stop> ; sit in ; smel
        delirium_tremens	-6	spot ; station ; tambien ; that was ; the <kin> ; thes ; thos ; to com ; to go
        delirium_tremens	-6	to see ; to talk ; twic ; vend ; was in ; watch ; went to ; wher i ; whisper
        delirium_tremens	-6	~<go> ; ~<law> ; ~<stop>
        delirium_tremens	-7	0 <month> ; 0 when ; <amount> <month> ; <clinician> <job> ; <crash>
        delirium_tremens	-7	<day> <outdoors> ; <furniture> with ; <job> at ; <kin> <illness> ; <kin> of
        delirium_tremens	-7	<kin> was ; <last> <year> ; <limp> ; <moment> <day> ; <month> 0
        delirium_tremens	-7	<need> <give> ; <opioid> <amount> ; <record> <say> ; <room> <opening>
        delirium_tremens	-7	<say> <amount> ; <stimulant> on ; a plac ; alg ; als ; and ive ; and one
        delirium_tremens	-7	at bug ; cook ; cost ; court ; doing ; even ; f <stimulant> ; fac ; funeral
        delirium_tremens	-7	go to ; got a ; grandmoth ; had to ; happy ; heard ; hi ; his <headface>
        delirium_tremens	-7	i <think> ; i <write> ; insuranc ; is 0 ; is on ; its for ; july ; lady
        delirium_tremens	-7	last year ; manan ; me <go> ; min ; my <chestheart> ; my <job> ; my <school>
        delirium_tremens	-7	no ant ; on <opioid> ; outsid ; par que ; psych ; say he ; seizur ; shop
        delirium_tremens	-7	sinc i ; test ; the car ; the first ; toc ; treatment ; turn ; two year ; uso
        delirium_tremens	-7	usted ; voy ; wel ; y el
        delirium_tremens	-8	<alone> ; <always> 0 ; <always> <month> ; <child> <play> ; <day> <give>
        delirium_tremens	-8	<day> of ; <drive> and ; <go> <bodypart> ; <headface> and ; <homeless>
        delirium_tremens	-8	<kin> <play> ; <need> <crowd> ; <play> <amount> ; <say> <need>
        delirium_tremens	-8	<stranger> who ; a <crowd> ; a littl ; alguien ; at my ; been on ; best ; bien
        delirium_tremens	-8	blood ; both ; counselor ; divorc ; dont hav ; drug ; dts in ; eat ; famili
        delirium_tremens	-8	fil ; final ; for me ; from a ; happen ; i <say> ; i <see> ; i cant ; jun
        delirium_tremens	-8	la <bodypart> ; mad ; mi <friend> ; morn ; my nephew ; nuev ; overnight ; pag
        delirium_tremens	-8	person ; rais ; report ; run ; send ; sheet that ; so i ; somewher ; student
        delirium_tremens	-8	sí ; tard ; the <job> ; the cat ; ther a ; touch ; trabaj ; using ; voic
        delirium_tremens	-8	w/d ; wont <say> ; word ; y mi ; year ago
        delirium_tremens	-9	0 min ; <day> <last> ; <home> with ; <last> <month> ; <outdoors> in ; <past> i
        delirium_tremens	-9	<smell> ; <treatment> <month> ; a <home> ; a <write> ; about the ; acros
        delirium_tremens	-9	and <amount> ; at 0 ; baby ; bring ; buy ; cb ; clr <say> ; cuid ; de mi ; din
        delirium_tremens	-9	discharg ; dos ano ; email ; en 0 ; end ; everyth ; fre ; grandfath ; half
        delirium_tremens	-9	head ; hit ; is ther ; its <stimulant> ; kil ; leav ; lot ; m <stimulant>
        delirium_tremens	-9	mal ; mism ; mor ; my <colleague> ; narcan ; need to ; no <asleep> ; one of
        delirium_tremens	-9	outpatient ; parent ; problem ; quiet ; sam ; sel ; sol ; someon ; spel ; sx
        delirium_tremens	-9	the <last> ; the last ; thre year ; too ; tuv ; twenty ; went ; ~<seizure>
        delirium_tremens	-10	0 i ; <bodysound> ; <give> me ; <kin> <home> ; <money> <money> ; <month> and
        delirium_tremens	-10	<seizure> ; <stop> in ; <take> it ; <tool> ; <vendor> ; a <child>
        delirium_tremens	-10	a <treatment> ; blu ; but i ; dio ; don ; en mi ; going to ; had a
        delirium_tremens	-10	i <money> ; i tak ; id lik ; intensiv ; leg ; les ; lock ; muy ; my <crowd>
        delirium_tremens	-10	my <home> ; my kid ; myself ; nunc ; porqu ; que me ; se me ; seven ; shot
        delirium_tremens	-10	spr ; tre ano ; whil
        delirium_tremens	-11	# ; <amount> <week> ; <count> <year> ; <kin> <law> ; <money> <amount>
        delirium_tremens	-11	<need> <say> ; <sad> ; <say> he ; <shame> ; <stop> <treatment> ; <threat>
        delirium_tremens	-11	<year> <past> ; a <town> ; bridg ; day and ; doe ; ear ; en las ; goe
        delirium_tremens	-11	havent ; i need ; liv in ; my <clinician> ; my <headface> ; numb ; prim
        delirium_tremens	-11	read ; record ; residential ; stay ; than ; the one ; when i ; writ
        delirium_tremens	-12	<eat> <eat> ; <gun> ; <home> <kin> ; <kin> <child> ; abt ; as a ; duerm ; dur
        delirium_tremens	-12	feel ; found ; i <consume> ; i can ; i do ; i want ; im 0 ; kind ; play ; pus
        delirium_tremens	-12	segur ; the <record> ; to my ; twelv ; used ; vomit ; way
        delirium_tremens	-13	<day> <treatment> ; <needle> ; <say> <phone> ; <treatment> <day> ; any
        delirium_tremens	-13	anyth ; breath ; do you ; drop ; eso ; estoy ; fiv ; im a ; it was
        delirium_tremens	-13	my daught ; my son ; nin ; no ~etoh ; open ; qued ; to be
        delirium_tremens	-14	<fire> ; <withdrawal> in ; chest ; has a ; i <go> ; i had ; ive been ; mas
        delirium_tremens	-14	mis ; phon
        delirium_tremens	-15	<take> <amount> ; la <headface> ; nad ; show ; the dog ; ~<treatment>
        delirium_tremens	-16	<blade> ; <color> ; <media> ; cuand ; fin ; on <stimulant> ; sinc <month>
        delirium_tremens	-17	my moth ; pued ; saw ; teng
        delirium_tremens	-18	iop
        delirium_tremens	-19	<awake>
        delirium_tremens	-20	on my ; plan
        delirium_tremens	-23	again
        """
}
