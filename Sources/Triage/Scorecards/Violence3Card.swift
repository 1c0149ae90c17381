extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	3	<hold> <furniture> ; <hold> <room> ; <home> right ; <homeless> wher
        violence	3	<intoxicated> <child> ; <job> <day> ; <job> <homeless> ; <job> him ; <key> would
        violence	3	<kill> <furniture> ; <kin> <blade> ; <kin> nin ; <last> <night> ; <leave> <lock>
        violence	3	<leave> <treatment> ; <lock> conmig ; <lock> or ; <lock> por ; <lock> that ; <moment> +
        violence	3	<moment> <leave> ; <moment> over ; <month> <amount> ; <need> <treatment> ; <need> off
        violence	3	<needle> <daytime> ; <needle> al ; <night> <colleague> ; <official> de ; <official> i
        violence	3	<outdoors> <hospital> ; <outdoors> <past> ; <outdoors> con ; <pain> <home>
        violence	3	<partner> <bodypart> ; <partner> <night> ; <partner> tambien ; <partner> va
        violence	3	<past> <day> ; <past> the ; <pet> and ; <phone> <fire> ; <phone> <treatment>
        violence	3	<put> one ; <rarely> mal ; <record> mad ; <rope> <blood> ; <say> con ; <see> me
        violence	3	<shake> hr ; <stimulant> <consume> ; <stranger> yes ; <take> <count> ; <take> <play>
        violence	3	<take> slow ; <think> what ; <think> wher ; <think> which ; <threat> y ; <tool> <blade>
        violence	3	<tool> en ; <tool> not ; <treatment> cant ; <treatment> whichev ; <vendor> is
        violence	3	<wait> <leave> ; <withdrawal> <hit> ; <write> <water> ; a <year> ; a la ; a oscura
        violence	3	a serv ; a stretch ; a year ; about rehab ; accident ; aft <record> ; again tonight
        violence	3	al pap ; alcoholic 0 ; amount unk ; and <day> ; and fresh ; and settl ; and stand
        violence	3	and what ; and which ; angry ; are und ; asient ; at <drive> ; back just ; bajit
        violence	3	be <calm> ; be me ; be tak ; becaus when ; been lin ; beer he ; belt ; between me
        violence	3	bf punch ; bil then ; blu n ; boy 0 ; bro say ; brok in ; broth put ; bump a ; by the
        violence	3	cal our ; calent ; cam hom ; can tak ; can up ; car the ; car with ; cel de ; cigaret
        violence	3	closet que ; club <amount> ; cocin a ; con quien ; condicional ; contr la ; cowork who
        violence	3	cps sw ; cristal él ; cuand mi ; cun del ; custody x ; d <treatment> ; da ; dad over
        violence	3	daught boyfriend ; de <illness> ; de <take> ; dealer ; decent <stranger> ; deep the
        violence	3	deer ; dej el ; del <container> ; del <treatment> ; del asient ; del bus ; deputi en
        violence	3	desd el ; desk ; diari casi ; direction to ; dobl el ; doe ; dont <clothes> ; down with
        violence	3	drink she ; dud who ; eap employe ; ed ; el <friend> ; el <treatment> ; el ojo
        violence	3	el pasil ; en camin ; encer ; encer conmig ; escondi el ; eso ; estoy <put> ; fac is
        violence	3	fairnes i ; fil 0 ; filet ; filet <blade> ; filet knif ; find one ; fist and
        violence	3	floorboard ; for <needle> ; for her ; foreman park ; from insid ; from thirty
        violence	3	front <job> ; front offic ; ful tank ; fumamo <stimulant> ; fumamo cristal ; garag to
        violence	3	gav ; get slow ; gf on ; gig and ; go of ; god im ; going over ; goma ; good mood
        violence	3	got loos ; habl ; habl desd ; hair and ; has <break> ; has four ; hav <record>
        violence	3	hav written ; he <awake> ; he <take> ; he laugh ; he learn ; he sat ; he show ; he smil
        violence	3	he went ; head over ; headlight ; hear her ; held the ; her <home> ; her door
        violence	3	her down ; her hed ; her hous ; her nos ; her way ; herman and ; hij me ; him til
        violence	3	his <bodypart> ; his <drive> ; his busines ; his new ; hom that ; hour ; hoy le ; hr
        violence	3	hurt me ; i <asleep> ; i held ; i need ; if i ; if my ; im <intoxicated> ; im behind
        violence	3	in chart ; in driveway ; in he ; in spr ; in vernon ; inquiry ; iop stil
        violence	3	ironwork meth ; is <stranger> ; is chok ; is going ; is polit ; ish a ; it wrap
        violence	3	its both ; its for ; its oxy ; just <moment> ; just <try> ; just kick ; just now
        violence	3	just told ; kid ear ; kid from ; know what ; la man ; leav work ; let me ; level
        violence	3	libertad ; lin <hear> ; llav y ; lleg la ; lock or ; long ; look over ; los escalon
        violence	3	m clr ; m ironwork ; m resident ; mad and ; mand ; mano ; mar tra ; mar y ; mark
        violence	3	me <amount> ; me <kill> ; me anywher ; me apag ; me mat ; me up ; mi compadr ; min
        violence	3	min so ; minut i ; mouth has ; music is ; my kidney ; my throat ; my wrist ; nadi y
        violence	3	nam <rope> ; nam hung ; navaj ; neck and ; next bottl ; nic and ; night too ; no prob
        violence	3	not back ; notic ; notifi ; now and ; now pac ; nudg ; numb one ; off it ; off the ; oi
        violence	3	on <caretaking> ; on <opening> ; on someth ; on you ; one of ; one way ; only twic
        violence	3	ord and ; oscura ; our gat ; outsid now ; own <opening> ; pa all ; pap ; paper would
        violence	3	park ther ; pate el ; pcp has ; pic con ; pie por ; platform ; plomaz ; plug in ; po
        violence	3	pol and ; promis me ; pt ; pt <consume> ; pus la ; pus mor ; put hand ; q la ; que firm
        violence	3	rag ; rat porqu ; reason he ; record ; rehab ; report senor ; resident ; respectful
        violence	3	rn i ; roommat in ; round her ; sal dic ; sam room ; sat ; screen so ; se enter
        violence	3	seat out ; self i ; sent thre ; servic <gun> ; she kick ; she look ; she sleep
        violence	3	shelt staf ; shelt wher ; shift hel ; should tel ; show with ; sin <headface>
        violence	3	sin <say> ; sin dorm ; sinc <day> ; sist bro ; slap his ; sleep over ; solt al
        violence	3	soltarl ; sorry the ; sou <trade> ; sou chef ; spray ; stair thi ; stat wil
        violence	3	stepfath tonight ; stood ther ; street i ; stuf ; sup ; tank ; that <stranger>
        violence	3	that open ; that theyl ; the <drug> ; the <say> ; the <sedative> ; the balcony
        violence	3	the bread ; the bullet ; the da ; the hallway ; the hing ; the iron ; the mailman
        violence	3	the pit ; the po ; the polic ; the rat ; the rehearsal ; the shel ; the sou ; the study
        violence	3	the tarp ; the zip ; then scream ; then told ; thermo for ; thi man ; thirty minut
        violence	3	to me ; togeth most ; told the ; tonight with ; torch ; truck at ; truck so
        violence	3	tuesday or ; turn away ; twic say ; un plomaz ; un program ; una cruz ; unscrew
        violence	3	up drink ; up plac ; van cinc ; vec mal ; very old ; voic say ; volveri ; volveri a
        violence	3	voz baj ; vuelta ; vuelven ; vuelven a ; walk away ; want off ; wat tank ; weapon on
        violence	3	wedg behind ; when <kin> ; which ; who als ; wil kil ; with <phone> ; with basebal
        violence	3	word in ; work he ; work now ; y escondi ; yard right ; yesterday it ; zaf ; zapato y
        violence	3	zon ; él la
        violence	-3	% off ; + cok ; 0 <law> ; 0 hour ; 0 i ; 0 mos ; 0 off ; 0 or ; 0 st
        violence	-3	<amount> <happy> ; <amount> <home> ; <amount> <pet> ; <ask> <appointment>
        violence	-3	<ask> <need> ; <ask> <take> ; <asleep> <bodypart> ; <bodypart> <blade> ; <breath> and
        violence	-3	<build> <home> ; <build> <room> ; <clinician> <go> ; <clinician> <see>
        violence	-3	<clinician> and ; <clinician> re ; <colleague> <order> ; <consume> or
        violence	-3	<continue> <blade> ; <continue> the ; <count> <year> ; <crowd> <night>
        violence	-3	<day> <church> ; <day> <hospital> ; <day> lik ; <day> my ; <day> plac
        violence	-3	<daytime> <day> ; <die> <partner> ; <drive> <school> ; <eat> <alcohol> ; <eat> <town>
        violence	-3	<emergency> <moment> ; <fall> <asleep> ; <feel> lik ; <fire> <eat> ; <fluid> <amount>
        violence	-3	<furniture> <amount> ; <furniture> de ; <furniture> le ; <give> <bodypart>
        violence	-3	<give> <crowd> ; <give> away ; <give> up ; <go> <alcohol> ; <go> <always>
        violence	-3	<go> <appointment> ; <go> <palecolor> ; <go> <write> ; <go> on ; <goodbye> ; <gun> is
        violence	-3	<headface> lik ; <hear> <amount> ; <hear> <intoxicated> ; <hear> lik ; <hit> <home>
        violence	-3	<hit> in ; <home> de ; <home> in ; <home> is ; <home> the ; <insurance> <insurance>
        violence	-3	<job> <continue> ; <job> <night> ; <job> a ; <kin> <build> ; <kin> <count> ; <kin> wil
        violence	-3	<law> <law> ; <law> is ; <leave> <phone> ; <medicine> 0 ; <moment> <blade>
        violence	-3	<moment> <year> ; <month> <month> ; <need> <job> ; <need> <kin> ; <need> <wait>
        violence	-3	<need> <withdrawal> ; <need> me ; <need> que ; <need> someth ; <needle> on
        violence	-3	<night> for ; <opioid> <think> ; <order> 0 ; <outdoors> <opening> ; <outdoors> acros
        violence	-3	<outdoors> at ; <pain> <chestheart> ; <partner> <illness> ; <partner> su
        violence	-3	<partner> was ; <past> 0 ; <past> i ; <pet> in ; <phone> <day> ; <phone> <happy>
        violence	-3	<photo> and ; <play> <moment> ; <play> the ; <promise> <phone> ; <record> de
        violence	-3	<room> <always> ; <rope> a ; <say> <feel> ; <say> <opioid> ; <say> <stimulant>
        violence	-3	<say> espanol ; <say> so ; <school> <go> ; <see> a ; <soon> <kin> ; <soon> step
        violence	-3	<stimulant> <eat> ; <stimulant> <kin> ; <stimulant> en ; <stop> <amount>
        violence	-3	<take> <amount> ; <take> <month> ; <take> <think> ; <take> nin ; <think> <soon>
        violence	-3	<think> he ; <think> is ; <tool> <stimulant> ; <trade> <take> ; <trade> de
        violence	-3	<treatment> <alcohol> ; <treatment> <child> ; <treatment> <hospital>
        violence	-3	<treatment> with ; <wait> <asleep> ; <wait> <month> ; <water> <headface>
        violence	-3	<week> <treatment> ; <week> <year> ; <week> of ; <write> <drive> ; <year> <amount>
        violence	-3	a <friend> ; a <outdoors> ; a bed ; a guy ; a not ; a person ; activ ; agent ; al lad
        violence	-3	all right ; alon with ; am i ; ambulanci ; an <night> ; and <die> ; and <fall>
        violence	-3	and <promise> ; and <write> ; and a ; and cant ; and mov ; anoth lif ; app ; are the
        violence	-3	ask to ; at hom ; at ten ; attack ; atty ; awful ; bathroom floor ; be a ; becaus
        violence	-3	been tak ; believ ; bien y ; bit ; born ; bottom of ; brazo ; breath ; brush ; bug
        violence	-3	bump ; but he ; but im ; by <daytime> ; c/o ; cal me ; can i ; cancel ; card ; cas de
        violence	-3	cat ; chaplain ; check ; cign ; clinical ; coach ; community ; companer ; comput
        violence	-3	control ; correct ; cover ; custom ; da <shame> ; day inpatient ; de 0 ; de <drive>
        violence	-3	declin ; dept ; desd ayer ; did the ; do <crowd> ; do <treatment> ; dont lik
        violence	-3	dont tel ; dont ~<consume> ; dr ; drink at ; each oth ; east ; eight month ; el camion
        violence	-3	el sab ; espos su ; est bien ; everyon ; eye rol ; favorit ; foam ; for ten ; for your
        violence	-3	gam ; get a ; going lik ; had one ; halloween ; happen to ; has <take> ; hav <leave>
        violence	-3	hav nev ; her <sedative> ; hey ; hous and ; hous is ; i <break> ; i <count> ; i feel
        violence	-3	i left ; i promis ; i tak ; ide ; idk ; in <day> ; in fresn ; in town ; inhal ; ins
        violence	-3	is 0 ; it all ; its <alcohol> ; its lik ; jean ; keep turn ; know its ; ko
        violence	-3	l <bodypart> ; la cervez ; la senor ; late ; ld 0 ; left a ; lik somebody ; literal
        violence	-3	llam ; lobby ; los <friend> ; los <headface> ; lunch ; machin ; magandang ; malil
        violence	-3	me <pain> ; me amenaz ; me by ; me i ; me who ; messag ; might ; mor than ; muy
        violence	-3	my <official> ; my fath ; my stomach ; nadi <amount> ; nadi mas ; nasal ; nev <feel>
        violence	-3	nev touch ; no despiert ; no use ; no ~<law> ; no ~<opioid> ; of <amount> ; of it
        violence	-3	off <day> ; orden ; oven ; p / ; papa ; paralegal ; parec ; parej tra ; pas y ; piens
        violence	-3	pleas cal ; policy ; por las ; por su ; possibl ; prep ; prim ; probab ; que <die>
        violence	-3	que <need> ; quiet about ; quiet i ; quilt ; quinc ; re <kin> ; re son ; read it ; rec
        violence	-3	recet ; regal ; rm 0 ; rop ; sa ; saf ; said next ; say 0 ; say how ; school counselor
        violence	-3	se llam ; se pued ; see thing ; si with ; sinc about ; sist is ; sit on ; ski ; slip
        violence	-3	so ther ; somebody who ; spend ; straight ; sun ; sunday ; supportiv ; tac ; tel her
        violence	-3	ten year ; teng <amount> ; that <day> ; that <take> ; that a ; the <color> ; the <eat>
        violence	-3	the <hospital> ; the <pain> ; the cook ; the corn ; the ice ; the roof ; the sam
        violence	-3	them and ; ther nobody ; ther someth ; thes <day> ; thes day ; they wer ; theyv
        violence	-3	thirty day ; thos ; thur ; to <eat> ; to talk ; took 0 ; tre ; turkey ; un <pet>
        violence	-3	unit ; ver a ; viv ; we <partner> ; websit ; week i ; weekday ; wer <lock> ; wher do
        violence	-3	with <partner> ; work at ; worth ; y <need> ; y <soon> ; y <stop> ; y el ; y en ; y se
        violence	-3	ya no ; yawn ; you <say> ; ~<give> ; ~<month> ; ~dts ; ~liv ; ~pt ; ~sob ; ~ther
        violence	-4	0 <sedative> ; 0 hrs ; 0 last ; <alcohol> <home> ; <alone> ; <alone> with
        violence	-4	<always> <eat> ; <amount> <month> ; <amount> <phone> ; <amount> <treatment>
        violence	-4	<amount> is ; <amount> los ; <amount> than ; <angry> with ; <ask> <think> ; <ask> to
        violence	-4	<asleep> <amount> ; <blade> que ; <bodypart> <chestheart> ; <bodypart> <day>
        violence	-4	<bodypart> <shake> ; <bodypart> <tool> ; <bodypart> out ; <bodysound> ; <buy> <eat>
        violence	-4	<chestheart> and ; <chestheart> sinc ; <child> <play> ; <child> <see>
        violence	-4	<child> <think> ; <clean> out ; <clinician> <colleague> ; <clinician> de
        violence	-4	<colleague> <give> ; <colleague> <kin> ; <colleague> in ; <consume> nad ; <consume> no
        violence	-4	<container> <furniture> ; <container> <kin> ; <container> is ; <container> on
        violence	-4	<container> that ; <continue> <day> ; <continue> <put> ; <crowd> for ; <crowd> in
        violence	-4	<day> <crowd> ; <daytime> <amount> ; <die> <go> ; <die> <think> ; <die> en
        violence	-4	<drive> him ; <eat> <crowd> ; <eat> <phone> ; <eat> <think> ; <eat> my ; <eat> to
        violence	-4	<feel> <bodypart> ; <fluid> <fluid> ; <fluid> <headface> ; <friend> se ; <furniture> 0
        violence	-4	<give> <eat> ; <give> <pet> ; <give> su ; <go> <bodypart> ; <go> <height>
        violence	-4	<go> <sedative> ; <go> <stranger> ; <go> <trade> ; <gun> de ; <happy> <day>
        violence	-4	<headface> <take> ; <headface> rol ; <headface> y ; <hold> me ; <home> <stop>
        violence	-4	<hospital> <amount> ; <hospital> <treatment> ; <job> <room> ; <job> <stimulant>
        violence	-4	<job> no ; <job> on ; <job> y ; <key> in ; <kill> himself ; <kin> <clothes>
        violence	-4	<kin> <job> ; <kin> <school> ; <kin> <wait> ; <kin> no ; <kin> se ; <last> <alcohol>
        violence	-4	<leave> <night> ; <lock> it ; <media> ; <medicine> <day> ; <medicine> <opioid>
        violence	-4	<medicine> and ; <moment> 0 ; <moment> <week> ; <moment> se ; <money> <home>
        violence	-4	<month> <consume> ; <month> <moment> ; <need> 0 ; <need> <appointment>
        violence	-4	<need> <child> ; <needle> in ; <opening> <drive> ; <opening> down
        violence	-4	<opioid> <medicine> ; <opioid> for ; <opioid> in ; <pain> <bodypart> ; <partner> <ask>
        violence	-4	<partner> <give> ; <partner> <leave> ; <partner> <treatment> ; <partner> and
        violence	-4	<past> my ; <pet> <eat> ; <pet> <kin> ; <pet> <pet> ; <phone> <die> ; <pill> in
        violence	-4	<play> <night> ; <play> <outdoors> ; <play> <phone> ; <play> de ; <play> en
        violence	-4	<put> las ; <room> <build> ; <room> <hit> ; <room> <stranger> ; <say> <die>
        violence	-4	<say> <withdrawal> ; <say> how ; <say> por ; <say> that ; <say> with ; <school> <need>
        violence	-4	<school> <play> ; <school> <say> ; <see> <play> ; <see> him ; <see> the ; <sober>
        violence	-4	<soon> <month> ; <soon> <stranger> ; <soon> <week> ; <start> con ; <stimulant> <child>
        violence	-4	<stimulant> <count> ; <stimulant> <illness> ; <stimulant> <law> ; <stop> <shake>
        violence	-4	<stop> <stimulant> ; <stop> a ; <stop> un ; <stranger> <clothes> ; <stranger> <die>
        violence	-4	<stranger> <threat> ; <take> <partner> ; <take> <town> ; <take> <water> ; <take> all
        violence	-4	<take> int ; <think> <kin> ; <think> and ; <trade> <drive> ; <trade> <say>
        violence	-4	<trade> and ; <treatment> 0 ; <treatment> <outdoors> ; <treatment> <take>
        violence	-4	<treatment> <wait> ; <treatment> and ; <treatment> en ; <treatment> for
        violence	-4	<treatment> por ; <treatment> that ; <wait> and ; <week> sinc ; <write> <gun>
        violence	-4	<write> the ; <write> to ; @ ; a <headface> ; a <hot> ; a <medicine> ; a <school>
        violence	-4	a baby ; a cal ; a knif ; a littl ; a phon ; a rifl ; a room ; a whil ; about 0
        violence	-4	about using ; absenc ; abt <eat> ; abuel ; ach ; aft <night> ; agency ; al cristal
        violence	-4	and 0 ; and <amount> ; and hav ; and nobody ; anymor ; apoy ; ask re ; ask who ; aunqu
        violence	-4	aunt ; awak ; barb ; bartend ; bat in ; becaus of ; becaus the ; been <say> ; began
        violence	-4	belong ; bipol ; bod ; body ; book ; borrow ; bring a ; bunkmat has ; button ; caf
        violence	-4	cal from ; camer ; camion ; cant do ; cart ; cas y ; clammy ; client in ; clos
        violence	-4	clr on ; coin ; collection ; con alguien ; consejer ; contract ; conversation
        violence	-4	cuarent ; current ; day off ; day or ; day with ; day without ; de ahi ; de todo
        violence	-4	dej las ; del <chestheart> ; desd que ; die ; died in ; discus ; dish ; do that ; do u
        violence	-4	do you ; doe your ; dolor ; dont <say> ; driv hom ; duerm en ; dying ; e ; el <day>
        violence	-4	el <write> ; el lun ; eleven year ; email ; entonc ; eso no ; espanol ; everybody
        violence	-4	fast ; february ; for 0 ; for <amount> ; for <count> ; for <crowd> ; for <stimulant>
        violence	-4	for hunt ; for thirty ; forgiv the ; four and ; freez ; fresn ; fun ; funeral ; go on
        violence	-4	goat ; good ; grad ; grandp ; gun licens ; h ; hablan ; half of ; hand wont ; hardwar
        violence	-4	haul ; hav <insurance> ; hav a ; hav an ; hay ; he <fall> ; he think ; heat
        violence	-4	her <day> ; her dad ; her eye ; hil ; his <play> ; hold his ; honest ; hour a
        violence	-4	i <angry> ; i <blood> ; i <happy> ; i <leave> ; i <rope> ; i ask ; i check ; i cut
        violence	-4	i did ; i do ; i sat ; i thought ; id been ; if a ; if ther ; im <leave> ; im not
        violence	-4	in <opening> ; in <write> ; includ ; internet ; is <stimulant> ; is a ; it for
        violence	-4	it tak ; its <amount> ; its cok ; its just ; ive <start> ; jacket ; jerk ; jueg
        violence	-4	kil her ; know about ; la <kin> ; la <photo> ; la primer ; la seman ; la vid
        violence	-4	las cuatr ; last use ; left arm ; les <write> ; library ; lik an ; lin at ; local
        violence	-4	lvn ; machet que ; mad ; me <die> ; me his ; me mand ; mes y ; mi <crowd> ; mi <drive>
        violence	-4	mi comadr ; mied ; mio ; mix ; mom 0 ; most of ; moth is ; my <clinician>
        violence	-4	my <container> ; my <crowd> ; my <day> ; my <year> ; my mouth ; my tongu ; myself
        violence	-4	navidad ; nephew ; nervou ; newborn ; nin and ; ningun ; no <need> ; no he ; no ide
        violence	-4	no lo ; no ~opi ; not <give> ; not in ; of 0 ; of an ; of cok ; ohi ; oldest
        violence	-4	on <hold> ; on <outdoors> ; on hold ; only the ; operator ; option ; oth inf
        violence	-4	our street ; packag ; panic ; pasaden ; per ya ; pick ; picnic ; pierd ; plan to ; plu
        violence	-4	por <stimulant> ; por una ; post ; prescrib ; pressur ; print ; prop ; public
        violence	-4	puert del ; put on ; que en ; que su ; ranch ; recovery ; refrigerator ; regul ; reloj
        violence	-4	residencial ; rifl and ; ronc ; sangr ; say that ; scal ; segund ; semana ; senor de
        violence	-4	sept ; shadow ; shaky ; she <fall> ; she cant ; she just ; she took ; simp ; sin
        violence	-4	sinc my ; smok it ; so <amount> ; so nobody ; soak ; someth in ; sound ; soy <trade>
        violence	-4	spar ; spel ; stop drink ; stor ; su <gun> ; su mam ; su pistol ; suelt ; suen
        violence	-4	system ; tarjet ; telephon ; terapi ; that is ; the <count> ; the <day> ; the county
        violence	-4	the desk ; the er ; the knif ; the lin ; the middl ; the rop ; the sheet ; the spr
        violence	-4	the year ; ther noth ; thes ; think its ; thirty one ; through my ; throw up
        violence	-4	til <day> ; tio ; to <start> ; to see ; to stop ; took a ; tow ; tow operator ; town
        violence	-4	transport ; treint ; tri ; un bat ; uno ; up my ; ust ; vi ; visitor ; want in
        violence	-4	was sit ; was so ; week ago ; what <day> ; what to ; wheel ; wher you ; which i ; whod
        violence	-4	wif found ; wil <phone> ; wil cal ; wir ; y al ; ya ni ; yellow ; you do ; you tak
        violence	-4	~<afraid> ; ~<confused> ; ~<crowd> ; ~<eat> ; ~<friend> ; ~<phone> ; ~<write>
        violence	-4	~<year> ; ~in ; ~quit ; ~seizur ; ~w/d
        violence	-5	$ ; 0 <last> ; 0 nd ; 0 to ; 0 wks ; <alcohol> <treatment> ; <alcohol> en
        violence	-5	<always> <month> ; <amount> <crowd> ; <amount> for ; <amount> que ; <ask> <write>
        violence	-5	<ask> re ; <ask> who ; <asleep> <moment> ; <asleep> en ; <blade> <container>
        violence	-5	<blade> <crowd> ; <chestheart> <go> ; <chestheart> <pain> ; <child> <stop>
        violence	-5	<child> se ; <clinician> <ask> ; <clothes> <amount> ; <clothes> de
        violence	-5	<colleague> <need> ; <colleague> <treatment> ; <colleague> me ; <consume> 0
        violence	-5	<consume> <blade> ; <consume> <night> ; <consume> my ; <container> <eat>
        violence	-5	<continue> <eat> ; <continue> <hit> ; <crowd> <day> ; <crowd> at ; <day> <fall>
        violence	-5	<day> <hear> ; <day> <home> ; <day> <treatment> ; <day> <write> ; <day> is
        violence	-5	<day> only ; <die> <day> ; <die> <kin> ; <die> <take> ; <die> y ; <drive> <continue>
        violence	-5	<drive> <tool> ; <drive> y ; <eat> <headface> ; <emergency> <go> ; <fluid> <bodypart>
        violence	-5	<give> <day> ; <give> his ; <gun> <container> ; <happy> <amount> ; <happy> to
        violence	-5	<headface> <go> ; <headface> on ; <hit> <stimulant> ; <home> <kin> ; <home> for
        violence	-5	<illness> <bodypart> ; <job> <home> ; <key> is ; <kin> <opioid> ; <kin> <play>
        violence	-5	<kin> <trade> ; <kin> to ; <law> 0 ; <law> in ; <leave> <past> ; <leave> by
        violence	-5	<moment> <see> ; <money> un ; <month> <go> ; <month> <stop> ; <need> <colleague>
        violence	-5	<need> <home> ; <need> <say> ; <need> it ; <night> <school> ; <night> aft
        violence	-5	<outdoors> <eat> ; <partner> <clinician> ; <partner> <continue> ; <partner> <think>
        violence	-5	<partner> pul ; <past> <month> ; <pet> <go> ; <pet> <room> ; <pet> to ; <promise> for
        violence	-5	<put> up ; <rail> ; <record> on ; <room> for ; <rope> in ; <rope> on ; <sad> <say>
        violence	-5	<say> about ; <say> and ; <say> la ; <school> <day> ; <sedative> <amount>
        violence	-5	<see> <photo> ; <shake> <bodypart> ; <start> in ; <stop> las ; <stranger> <give>
        violence	-5	<stranger> els ; <take> <law> ; <take> <money> ; <think> en ; <town> <day>
        violence	-5	<town> and ; <treatment> <crowd> ; <treatment> <stop> ; <treatment> y ; <week> and
        violence	-5	<write> is ; a <play> ; a <put> ; a big ; a bus ; aa ; agre ; aguant ; airport
        violence	-5	all my ; alt ; alumni ; alway ; and found ; and so ; angel ; ankl ; anoth
        violence	-5	at <daytime> ; at <home> ; at all ; attach ; bad ; barn ; basement ; been a ; begin
        violence	-5	big ; blew ; blood ; brinc ; caj ; camp ; cannot ; cap ; carpet ; cay ; center ; chanc
        violence	-5	chil ; children ; chin ; church ; clr has ; com si ; concret ; cos ; cow ; cut my
        violence	-5	d x ; de <treatment> ; de noch ; de usted ; dead ; desd cuand ; do the ; dont hav
        violence	-5	dont know ; door wedg ; el <church> ; el <clinician> ; el <job> ; el <month>
        violence	-5	en <amount> ; enfermer ; envelop ; era ; fan ; farm ; flight ; for <day> ; for nin
        violence	-5	found a ; fui ; garden ; grew ; grup ; gues ; guest ; gurgl ; hacen ; hand and
        violence	-5	has nev ; he cant ; he punch ; heal ; i <ask> ; i <school> ; i cant ; i read
        violence	-5	i should ; id rath ; im back ; in march ; in my ; inf ; instead ; is <amount> ; is my
        violence	-5	its about ; ive nev ; just the ; keep it ; la <consume> ; la <threat> ; la amenaz
        violence	-5	la cocain ; las pastilla ; lat <kin> ; le <phone> ; letter ; liv in ; lo <take>
        violence	-5	lying ; mailbox ; mak a ; mart ; me <phone> ; me lo ; me qued ; medicar ; meet
        violence	-5	mi muchach ; mis <kin> ; mo ; montan ; mos ; mouth ; my <church> ; my <play>
        violence	-5	my chest ; my insuranc ; my left ; my sponsor ; nd ; nerv ; nev been ; new <year>
        violence	-5	new year ; nieg ; no <medicine> ; no <shake> ; no hx ; no me ; no mor ; nod ; normal
        violence	-5	not on ; number ; of <treatment> ; ofc ; off <opioid> ; on <drug> ; on <night>
        violence	-5	on wednesday ; out 0 ; paint ; permis ; pleas <phone> ; plumb ; por <phone> ; porqu se
        violence	-5	pregunt si ; proud ; quinceaner ; ran ; recib ; request ; respir ; resum ; rock
        violence	-5	salud ; sam ; sant ; sav ; say i ; seizur ; seri ; set up ; shelf ; si falt ; sinc her
        violence	-5	slid ; smel ; sobredosi ; sobrin ; story ; straw ; su <partner> ; suppos ; swim
        violence	-5	talk about ; tent ; the <key> ; the <photo> ; the <rail> ; the blu ; the box
        violence	-5	the bridg ; the rifl ; the wrong ; they <take> ; they hav ; thre day ; threaten me
        violence	-5	through <amount> ; ticket ; tiembl ; to <give> ; to <home> ; told him ; too many
        violence	-5	top of ; tratamient ; troubl ; truck and ; una <week> ; una seman ; up in ; using meth
        violence	-5	veo ; vm ; we tak ; weath ; week at ; week of ; weight ; what happen ; when the
        violence	-5	wif say ; wrot ; y <continue> ; y ni ; y otr ; zoom ; ~<chestheart> ; ~<hot>
        violence	-5	~<money> ; ~<take> ; ~avh ; ~cp ; ~od ; ~odd ; ~se ; ~si/hi
        violence	-6	0 <week> ; 0 hr ; 0 that ; <alcohol> de ; <amount> <count> ; <amount> <play>
        violence	-6	<amount> the ; <ask> si ; <blade> por ; <bodypart> <eat> ; <bodypart> <hot> ; <breath>
        violence	-6	<child> <threat> ; <continue> <hear> ; <count> <day> ; <day> <child> ; <day> <month>
        violence	-6	<day> off ; <day> the ; <drive> 0 ; <drive> for ; <eat> <amount> ; <eat> <eat>
        violence	-6	<eat> <pet> ; <give> <container> ; <go> lik ; <hit> <opioid> ; <hot> 0 ; <illness> and
        violence	-6	<job> <say> ; <kill> est ; <kin> <alcohol> ; <kin> <illness> ; <kin> <month>
        violence	-6	<kin> <need> ; <kin> tien ; <kin> who ; <leave> and ; <medicine> <always>
        violence	-6	<moment> <treatment> ; <money> <drive> ; <need> <continue> ; <need> <see> ; <need> un
        violence	-6	<outdoors> <amount> ; <palecolor> <headface> ; <partner> <month> ; <partner> who
        violence	-6	<pet> <say> ; <phone> <count> ; <room> <headface> ; <say> <ask> ; <say> <need>
        violence	-6	<say> <rope> ; <say> <write> ; <stop> his ; <take> <alcohol> ; <think> <amount>
        violence	-6	<think> <see> ; <think> <stop> ; <think> it ; <week> at ; <week> with ; <write> for
        """
}
