extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	in school ; in troubl ; in two ; in van ; in with ; infart y ; inpt last ; inq ; insuranc of
        iop	3	int someth ; intak slot ; internamient ; inventory ; iop brochur ; iop nin ; iop schedul
        iop	3	iop that ; ipa ; irm a ; is any ; is bet ; is nin ; is off ; isnt anyon ; it <hear>
        iop	3	it going ; it mad ; it sound ; its <bodypart> ; its one ; ive mov ; jerk ; job fin ; join an
        iop	3	judg wrot ; july when ; kais deni ; keep count ; keep it ; keep me ; kid by ; kid go
        iop	3	la <money> ; la control ; la desped ; la unic ; laps 0 ; las <daytime> ; las junta ; lav la
        iop	3	lazy ; leav or ; leav they ; leav til ; let so ; level <treatment> ; lif on ; lik i
        iop	3	lik twic ; lin of ; load and ; loan ; long <hold> ; long haul ; look int ; los my
        iop	3	low level ; lyft ; m <drug> ; m <law> ; m <tool> ; m adderal ; m lineman ; machet que
        iop	3	machinist 0 ; mad him ; man plumb ; man so ; manan se ; marc ; mayb ; mayb six ; md <write>
        iop	3	me adelant ; me corren ; me evaluat ; me gradu ; me som ; me think ; mean and ; mean no
        iop	3	medicin no ; meet ; mes con ; mes le ; met coc ; meth clean ; meth two ; mg stabl
        iop	3	mi internamient ; might as ; mil de ; mil y ; minut my ; minut now ; mio es ; mis <day>
        iop	3	mo on ; mol ; mol every ; mom work ; monday on ; monitor contract ; monitor rn ; monst
        iop	3	month no ; most shift ; most weekend ; mot noma ; mov in ; much at ; muj dic ; mushroom and
        iop	3	mushroom onc ; must enrol ; my <amount> ; my <stimulant> ; my gran ; my health ; my physical
        iop	3	my residential ; my thigh ; nap ; near <home> ; near hom ; near torranc
        iop	3	necesit desintoxicacion ; need structur ; neg uds ; nev <treatment> ; nev treat
        iop	3	new boyfriend ; new guy ; new man ; next step ; next wed ; ni <insurance> ; ni <key>
        iop	3	ni papel ; night deni ; night doe ; night nev ; night one ; night only ; nin tien ; nip it
        iop	3	nitrou + ; no aid ; no leav ; no meth ; no oth ; no program ; no ~<hospital> ; no ~<sick>
        iop	3	nobody set ; noma <insurance> ; non in ; not <eat> ; not <lock> ; not interest ; not pay
        iop	3	noth <leave> ; noth left ; nurs practition ; nurs school ; o te ; oct ; octob 0
        iop	3	of <opioid> ; of adderal ; of april ; of bourbon ; of is ; of yesterday ; off and ; off meth
        iop	3	oil <outdoors> ; oil field ; ok at ; old who ; on <week> ; on birthday ; on curb ; on earth
        iop	3	on fri ; on march ; on sat ; on stag ; on tour ; onc sinc ; one <cannabis> ; one <stimulant>
        iop	3	one to ; only <child> ; only <medicine> ; only <take> ; only outpatient ; onset ; onset 0
        iop	3	op <insurance> ; op benefit ; open mic ; opinion ; orientacion ; otr <day> ; otr <drive>
        iop	3	otr driv ; our twin ; out any ; outpatient is ; outpatient kind ; outpt group ; outpt only
        iop	3	pag un ; pag y ; par ant ; par gent ; par lo ; parkinson ; parkinson and ; patrick ; pay for
        iop	3	pcp 0 ; peak ; perc ; peric ; permis en ; pharmacist in ; phas ; pid nuev ; pisc ; plan b
        iop	3	polv ; possibl ; post <treatment> ; pot ; powd cocain ; prendi ; prima ; prob una
        iop	3	program hav ; proof by ; prove ; psicolog que ; pue ahi ; pued dej ; quad ; que <ask>
        iop	3	que pag ; que pued ; que quisier ; que todo ; qued atra ; quien platic ; quier ayud
        iop	3	quier dejarla ; quier grup ; quier grupo ; quier par ; quit by ; quit she ; quitan la
        iop	3	quot me ; ra ; rais <child> ; re <church> ; real thing ; refer 0 ; regres el ; rehab thre
        iop	3	residential i ; respit agency ; rest him ; right i ; riversid <amount> ; roof crew ; rtd
        iop	3	rte ; rueda ; salg el ; sali positiv ; salvation ; salvation army ; sam <night>
        iop	3	sap <appointment> ; sap eval ; saturday 0 ; saturday aft ; saturday been ; saturday she
        iop	3	scal ; schedul + ; school no ; school pickup ; second job ; see if ; see someon ; segun lo
        iop	3	self <stimulant> ; self harm ; semana ; semana dur ; semana que ; semestr ; sept 0 ; sept no
        iop	3	seventy fiv ; she trust ; she worri ; si <ask> ; si me ; sign me ; simi ; sin <medicine>
        iop	3	sin peric ; sin prob ; sin un ; sinc <school> ; sinc colleg ; sinc septemb ; singl <job>
        iop	3	singl shift ; sit in ; sle ; sleep two ; sleepover ; slip at ; slip in ; smthg ; snap at
        iop	3	so <daytime> ; so a ; so how ; so twic ; sob on ; sol caretak ; sol y ; solter y
        iop	3	som <school> ; som <week> ; som clas ; som support ; somebody els ; someon lik
        iop	3	someth <money> ; someth cheap ; someth on ; someth thre ; somewher is ; spe ; spe is
        iop	3	sponsor ; sponsor sam ; spring for ; st patrick ; start dat ; station in ; stay ahead
        iop	3	stock ; stori and ; su estanci ; su intern ; suicidal thought ; suitcas ; tac truck
        iop	3	talk and ; tard a ; teach you ; ten que ; tent ; tenth <school> ; tenth grad ; termination
        iop	3	than he ; than that ; that <order> ; that a ; that cost ; that in ; that it ; that run
        iop	3	that theyl ; thc ; the aquarium ; the draw ; the hollow ; the k ; the lawy ; the math
        iop	3	the niner ; the rafter ; them night ; ther they ; therapist said ; they <asleep>
        iop	3	they <bodypart> ; they drop ; they teach ; theyd <give> ; theyv <say> ; thi july ; thre my
        iop	3	thre residential ; threw my ; through <job> ; throughout <need> ; thru sunday ; til january
        iop	3	tim <take> ; tim <week> ; tim week ; timetabl ; to <calm> ; to mention ; to watch ; to ~talk
        iop	3	toda mis ; too <amount> ; torch ; trabajador del ; transitional <home> ; tre el ; trembl
        iop	3	trust my ; two light ; two margarita ; ultim cop ; un grup ; un internamient ; un ladril
        iop	3	una <alone> ; una <appointment> ; una cuatr ; una o ; una sei ; una sol ; unaid no
        iop	3	und <count> ; unic ; unic que ; union rep ; until octob ; up with ; us <write> ; uso peric
        iop	3	usted en ; usual its ; valium ; vay a ; vend la ; ventilator ; vez un ; vid me ; vuelt ; w/d
        iop	3	want quiet ; want somebody ; want virtual ; was it ; we run ; weed is ; weed most ; week a
        iop	3	week as ; week no ; weekend a ; weekend when ; what <moment> ; what <money> ; what <seizure>
        iop	3	what fit ; whatev <go> ; whatv ; which night ; who <see> ; whol history ; wif worri
        iop	3	wil <ask> ; wil ask ; with f ; with husb ; with structur ; with vodk ; within the
        iop	3	without meth ; wk etoh ; wkend ; wks aft ; wks from ; worth <say> ; x / ; xanax ; y cinc
        iop	3	y quier ; yal hav ; year ther ; yo <money> ; yo solit ; you <money> ; you <phone> ; you off
        iop	3	you run ; your own ; zer <day> ; ~0 ~<week> ; ~0 ~wks ; ~<alone> <week>
        iop	3	~<consume> ~<stimulant> ; ~<count> ~<day> ; ~<key> ~<insurance> ; ~<stimulant> hx
        iop	3	~<take> ~el ; ~<treatment> has ; ~<treatment> ~<crowd> ; ~<treatment> ~<treatment>
        iop	3	~a ~professional ; ~check ; ~check ~in ; ~de ~<child> ; ~etoh x ; ~evening ; ~gon ~0 ; ~hors
        iop	3	~in ~<stranger> ; ~in ~person ; ~intern no ; ~or ~in ; ~papel y ; ~professional ; ~send
        iop	3	~sicknes ; ~sleep ; ~through ; ~wks ; ~wont ~be
        iop	2	*abstinent.3:historical ; *age.0 ; *conflict.9 ; *cows.0 ; *deliriumTremens.0:negated
        iop	2	*drinks.0:negated ; *duration.3 ; *frequency.1:hypothetical
        iop	2	*hallucination.9:other_experiencer ; *losingSupply.0 ; *mandate.2:historical
        iop	2	*pregnancy.0:other_experiencer ; *relief.1 ; *residentialWord.0:negated
        iop	2	*seizure.2:other_experiencer ; *seizure.3 ; *serviceQuestion.0:negated ; *sinceLastUse.2
        iop	2	*sinceStopping.0 ; *substance.1:historical ; *substance.3:other_experiencer ; *thirdParty.9
        iop	2	*vendor.1 ; *wantsOff.0 ; *withdrawal.0:negated ; + cok ; + his ; + in ; / with ; 0 <week>
        iop	2	0 an ; 0 coc ; 0 each ; 0 empti ; 0 grandkid ; 0 ipa ; 0 la ; 0 mom ; 0 rais ; 0 shak ; 0 th
        iop	2	0 week ; 0 x ; 0 y/o ; <afraid> <money> ; <afraid> es ; <alcohol> / ; <alcohol> <media>
        iop	2	<alcohol> behind ; <alcohol> which ; <alone> <child> ; <alone> <clinician>
        iop	2	<alone> <outdoors> ; <alone> y ; <alone> yo ; <alone> ~<shake> ; <always> <container>
        iop	2	<always> <photo> ; <always> <withdrawal> ; <always> cuant ; <amount> <headface>
        iop	2	<amount> <height> ; <amount> <medicine> ; <amount> <month> ; <amount> as ; <amount> copita
        iop	2	<amount> for ; <amount> lik ; <amount> near ; <amount> smal ; <amount> structur
        iop	2	<amount> that ; <amount> tim ; <amount> too ; <amount> up ; <amount> usa ; <angry> <write>
        iop	2	<angry> it ; <appointment> <soon> ; <appointment> <start> ; <appointment> aft
        iop	2	<appointment> extern ; <ask> <chestheart> ; <ask> <child> ; <ask> <job> ; <ask> <night>
        iop	2	<ask> <treatment> ; <ask> anyway ; <ask> can ; <asleep> a ; <asleep> over ; <blade> <drive>
        iop	2	<blood> <moment> ; <bodypart> <afraid> ; <bodypart> <shake> ; <bodypart> cuanta
        iop	2	<bodypart> dont ; <bodypart> flat ; <bodypart> prob ; <bodysound> has ; <break> <break>
        iop	2	<build> <money> ; <build> <palecolor> ; <build> and ; <build> is ; <buy> <rope>
        iop	2	<cannabis> <job> ; <cannabis> <phone> ; <cannabis> desd ; <caretaking> ; <chestheart> <day>
        iop	2	<chestheart> <partner> ; <chestheart> a ; <child> <hear> ; <child> <town> ; <child> con
        iop	2	<child> grand ; <child> si ; <child> usa ; <church> <give> ; <church> bel
        iop	2	<clean> <continue> ; <clean> <month> ; <clean> as ; <clean> im ; <clean> its ; <clean> twic
        iop	2	<clinician> <official> ; <clinician> no ; <clothes> on ; <colleague> <threat>
        iop	2	<colleague> must ; <colleague> ya ; <color> <amount> ; <color> <think> ; <color> so
        iop	2	<consume> <alcohol> ; <consume> <asleep> ; <consume> <money> ; <consume> <tool>
        iop	2	<consume> aft ; <consume> crank ; <consume> pur ; <consume> that ; <consume> ~<cannabis>
        iop	2	<container> <hit> ; <count> <ask> ; <count> <headface> ; <count> <outdoors>
        iop	2	<count> <rarely> ; <count> <week> ; <count> en ; <count> is ; <count> them ; <crash> of
        iop	2	<crowd> <alone> ; <crowd> aft ; <crowd> allow ; <crowd> go ; <crowd> not ; <crowd> of
        iop	2	<crowd> wher ; <day> <clean> ; <day> <intoxicated> ; <day> away ; <day> de ; <day> noma
        iop	2	<day> noth ; <day> nunc ; <day> teng ; <day> thing ; <daytime> <church> ; <daytime> a
        iop	2	<daytime> o ; <die> is ; <die> lik ; <die> that ; <drive> <daytime> ; <drive> for
        iop	2	<drive> had ; <drive> mi ; <drive> si ; <drug> <count> ; <drug> <friend> ; <drug> <job>
        iop	2	<drug> at ; <drug> del ; <drug> up ; <eat> <color> ; <eat> <sad> ; <eat> <week> ; <eat> cant
        iop	2	<eat> n ; <eat> nunc ; <eat> or ; <eat> som ; <eat> twic ; <emergency> <opioid>
        iop	2	<emergency> <partner> ; <fall> for ; <feel> <appointment> ; <feel> bet ; <feel> con
        iop	2	<feel> nad ; <fire> <day> ; <fire> <stranger> ; <fluid> and ; <friend> <day>
        iop	2	<furniture> <afraid> ; <furniture> <count> ; <furniture> <go> ; <furniture> each
        iop	2	<give> <alcohol> ; <give> <alone> ; <give> <try> ; <give> en ; <give> i ; <go> <cannabis>
        iop	2	<go> <hold> ; <go> <home> ; <go> along ; <go> away ; <go> backward ; <go> only
        iop	2	<go> ~<treatment> ; <goodbye> <school> ; <happy> <clean> ; <happy> <clothes>
        iop	2	<happy> <phone> ; <happy> <think> ; <happy> until ; <headface> <chestheart>
        iop	2	<headface> <eat> ; <headface> <hear> ; <headface> <palecolor> ; <hear> <child>
        iop	2	<hear> <home> ; <hear> <month> ; <hear> <night> ; <hear> <play> ; <height> <last>
        iop	2	<hit> <ask> ; <hit> <consume> ; <hold> <stranger> ; <hold> and ; <home> <appointment>
        iop	2	<home> by ; <home> con ; <home> confirm ; <home> im ; <home> somewher ; <hospital> <afraid>
        iop	2	<hospital> <bodypart> ; <hospital> <home> ; <illness> <child> ; <illness> <count>
        iop	2	<illness> <leave> ; <illness> <wait> ; <illness> and ; <illness> at ; <illness> por
        iop	2	<illness> so ; <insurance> <count> ; <insurance> <hit> ; <insurance> op
        iop	2	<intoxicated> <month> ; <intoxicated> de ; <job> <day> ; <job> <go> ; <job> <pet> ; <job> ft
        iop	2	<job> ful ; <job> nev ; <job> porqu ; <job> si ; <job> so ; <key> <write> ; <kill> <drive>
        iop	2	<kill> si ; <kin> <furniture> ; <kin> <give> ; <kin> can ; <kin> el ; <kin> with
        iop	2	<kin> ~<insurance> ; <last> <clinician> ; <last> <sober> ; <law> <intoxicated>
        iop	2	<law> <treatment> ; <law> <write> ; <law> de ; <law> my ; <law> no ; <law> que
        iop	2	<leave> <clinician> ; <leave> <continue> ; <leave> <hospital> ; <leave> <illness>
        iop	2	<leave> <leave> ; <leave> el ; <limp> ; <lock> <law> ; <lock> <month> ; <media> <drive>
        iop	2	<medicine> <pill> ; <moment> <sober> ; <moment> each ; <money> <opening>
        iop	2	<money> <treatment> ; <money> apena ; <money> nad ; <money> out ; <month> 0
        iop	2	<month> <awake> ; <month> <clinician> ; <month> <phone> ; <month> <relapse> ; <month> con
        iop	2	<month> hed ; <month> lo ; <month> ni ; <month> off ; <month> one ; <month> only
        iop	2	<month> una ; <month> which ; <month> ~<stimulant> ; <need> $ ; <need> <appointment>
        iop	2	<need> <buy> ; <need> <clinician> ; <need> bajarl ; <need> de ; <needle> <eat>
        iop	2	<night> <asleep> ; <night> <official> ; <night> im ; <night> one ; <night> par
        iop	2	<official> who ; <opening> <go> ; <opening> of ; <opioid> 0 ; <opioid> <play> ; <opioid> aft
        iop	2	<opioid> patient ; <opioid> por ; <outdoors> <order> ; <pain> <write> ; <partner> <count>
        iop	2	<partner> <die> ; <partner> <month> ; <partner> good ; <partner> we ; <past> 0
        iop	2	<past> board ; <past> its ; <past> nev ; <past> ~<amount> ; <past> ~<take> ; <pet> 0
        iop	2	<pet> <say> ; <pet> becaus ; <pet> out ; <phone> <job> ; <photo> sinc ; <pill> <sedative>
        iop	2	<play> bat ; <play> ok ; <promise> <write> ; <put> hast ; <rail> <amount>
        iop	2	<rail> <clinician> ; <rarely> en ; <record> <hospital> ; <record> neg ; <record> que
        iop	2	<relapse> <crowd> ; <room> <headface> ; <room> becaus ; <room> but ; <room> her
        iop	2	<rope> <eat> ; <sad> <friend> ; <sad> per ; <say> <outdoors> ; <say> <treatment>
        iop	2	<say> <try> ; <say> per ; <say> ~<amount> ; <school> 0 ; <school> <friend>
        iop	2	<school> <goodbye> ; <school> <home> ; <school> <past> ; <school> <treatment> ; <school> all
        iop	2	<school> i ; <school> inf ; <school> nad ; <sedative> <consume> ; <sedative> <past>
        iop	2	<sedative> <stop> ; <sedative> de ; <see> <chestheart> ; <see> <height>
        iop	2	<see> <intoxicated> ; <see> <soon> ; <see> <treatment> ; <see> any ; <see> con ; <see> desd
        iop	2	<see> el ; <see> que ; <seizure> around ; <seizure> to ; <shake> all ; <shake> tod
        iop	2	<sick> sin ; <sober> <crowd> ; <sober> <job> ; <sober> <week> ; <soon> <write> ; <soon> for
        iop	2	<start> <clinician> ; <start> <job> ; <start> <week> ; <start> <year> ; <start> of
        iop	2	<stiff> y ; <stimulant> <caretaking> ; <stimulant> <container> ; <stimulant> <money>
        iop	2	<stimulant> <stranger> ; <stimulant> <take> ; <stimulant> <year> ; <stimulant> desd
        iop	2	<stimulant> down ; <stimulant> en ; <stimulant> lik ; <stimulant> medical
        iop	2	<stimulant> rough ; <stimulant> was ; <stop> <container> ; <stop> <put> ; <stop> <sober>
        iop	2	<stop> <stimulant> ; <stop> <treatment> ; <stop> from ; <stop> ya ; <stranger> <cannabis>
        iop	2	<stranger> <hit> ; <stranger> <week> ; <stranger> if ; <stranger> lik ; <take> <lock>
        iop	2	<take> <tool> ; <take> <trust> ; <take> myself ; <take> pop ; <take> zer ; <take> ~a
        iop	2	<think> <die> ; <think> around ; <think> for ; <think> lik ; <think> wont
        iop	2	<tired> <bodypart> ; <town> <alone> ; <town> mi ; <trade> <money> ; <treatment>
        iop	2	<treatment> <moment> ; <treatment> <partner> ; <treatment> <pet> ; <treatment> <start>
        iop	2	<treatment> can ; <treatment> hac ; <treatment> her ; <treatment> inf ; <treatment> is
        iop	2	<treatment> just ; <treatment> los ; <treatment> out ; <treatment> sat ; <treatment> that
        iop	2	<treatment> without ; <trust> <calm> ; <trust> <see> ; <trust> <treatment> ; <trust> my
        iop	2	<try> <opioid> ; <vendor> me ; <vermin> me ; <wait> <afraid> ; <wait> <sober>
        iop	2	<wait> <town> ; <wait> list ; <wait> no ; <water> <day> ; <water> <hear> ; <water> was
        iop	2	<week> ; <week> <colleague> ; <week> <fall> ; <week> <friend> ; <week> <moment>
        iop	2	<week> <money> ; <week> <record> ; <week> <school> ; <week> <stranger> ; <week> <write>
        iop	2	<week> about ; <week> old ; <week> que ; <week> sin ; <week> that ; <week> ~<treatment>
        iop	2	<withdrawal> <day> ; <withdrawal> no ; <withdrawal> with ; <write> <happy> ; <write> all
        iop	2	<write> its ; <write> medical ; <year> <build> ; <year> <church> ; <year> <kin> ; <year> has
        iop	2	<year> or ; <year> ther ; a <afraid> ; a <leave> ; a <year> ; a birthday ; a cak ; a cas
        iop	2	a cent ; a condition ; a counselor ; a crowb ; a fac ; a fix ; a fourth ; a funny ; a girl
        iop	2	a head ; a hurry ; a mailbox ; a motel ; a nephew ; a pillow ; a pitch ; a sophomor
        iop	2	a studi ; a thc ; a ~<amount> ; a ~<home> ; a ~hospital ; a ~liv ; abog ; about <amount>
        iop	2	about <day> ; about east ; about end ; about four ; about is ; about thre ; about two
        iop	2	about you ; abuel y ; acas ; accurat ; adderal off ; adentr y ; adhd ; adic ; advisor
        iop	2	afford ; afford a ; afford it ; aft <count> ; aft <stimulant> ; aft clas ; aft me ; aft new
        iop	2	aft sixty ; aft thanksgiv ; aft theyr ; agar con ; aged ; ahog en ; aid quit ; al otr
        iop	2	alcohol all ; alg <money> ; all <clean> ; all fin ; all over ; almond ; alumn ; ama
        iop	2	an <medicine> ; an <outdoors> ; an eye ; an overnight ; an ~<treatment> ; and <church>
        iop	2	and <rarely> ; and adderal ; and ate ; and between ; and brok ; and cant ; and drov
        iop	2	and everyon ; and if ; and pas ; and skip ; and sometim ; and ther ; and thursday ; and wrot
        iop	2	and ~nev ; any <stranger> ; any hour ; anyon els ; anywher i ; are <asleep> ; are asleep
        iop	2	are cod ; arent <money> ; army and ; as smok ; asad ; asada ; asi es ; ask anyway ; aspirin
        iop	2	asthm ; at <photo> ; at burn ; at hosp ; at nit ; at somebody ; at ~<school> ; at ~school
        iop	2	ataqu ; august and ; aunt ; autist ; away <play> ; away tomorrow ; azul ; baby is
        iop	2	back bedroom ; back hom ; badg ; bal and ; ballgam ; bark ; bautiz ; be <afraid> ; be <put>
        iop	2	be best ; be email ; be fil ; be had ; be zer ; bec ; becom a ; bed each ; been <home>
        iop	2	been <school> ; been <write> ; been fin ; been look ; been say ; been tak ; been tight
        iop	2	been writ ; beer a ; beer at ; befor im ; befor ten ; befor you ; began 0 ; begin
        iop	2	begin aft ; begin the ; behind the ; between <moment> ; between now ; bio dad ; blood twic
        iop	2	blow at ; bob ; boda ; bodeg ; body to ; born with ; both at ; bought him ; boyfriend in
        iop	2	boyfriend want ; breakup ; brew ; bronc ; brought me ; bug me ; bump ; bump in ; buoy
        iop	2	burn man ; bury me ; but i ; but sinc ; by lunch ; by zoom ; cad cuant ; cak on ; cal four
        iop	2	cal the ; calambr ; calend for ; calific ; calv ; can leav ; can watch ; cancel me ; cannot
        iop	2	cannot leav ; cant <goodbye> ; cant lay ; cant mis ; cant rememb ; cardi ; carn asada
        iop	2	cart with ; cartridg ; caught myself ; cb <day> ; cen ; cen nunc ; cerveza con ; cha by
        iop	2	champagn at ; chemistry ; chiquit ; church bel ; cincuent dia ; cincuent y ; circl it
        iop	2	circl the ; clas a ; clas thi ; clean ; clean 0 ; clear and ; clerk for ; clinical
        iop	2	clinical inf ; clock ; clos to ; clr on ; cm @ ; cnslr ; cobij ; coc sin ; coc tre
        iop	2	cocain a ; cocain at ; cocain fiv ; codig ; coffe ground ; cok and ; cok at ; cok only
        iop	2	cok start ; cok thing ; cok x ; com dos ; commercial ; companero ; complet ; complet an
        iop	2	con <treatment> ; con alzheim ; con ayud ; con las ; con terapi ; confes que
        iop	2	consult extern ; contamo con ; copay for ; copita ; copita de ; corren ; could buy
        iop	2	could it ; could ~<go> ; couldnt pay ; counsel ; counselor re ; county has
        iop	2	county outpatient ; county say ; court pap ; court report ; cov and ; cow ; cow 0 ; cracker
        iop	2	crank to ; creen ; creen que ; crew ; crew in ; cristal casi ; cristal de ; cristal x
        iop	2	crystal on ; csw ; ct 0 ; cuanta <moment> ; cuanta hora ; cuarent y ; cuent no ; cuid a
        iop	2	cumpl sus ; cumpli mis ; cumplimo ; curb 0 ; d/c <day> ; dab all ; dad found ; dad girl
        iop	2	dad used ; daught think ; dawn ; day at ; day away ; day each ; day group ; day no
        iop	2	day probation ; day treatment ; de <money> ; de <sedative> ; de <unreal> ; de all ; de camp
        iop	2	de emple ; de grup ; de harin ; de marihuan ; de plant ; de riversid ; de solter ; de vin
        iop	2	de zombi ; death and ; dejarlo ; del andami ; del equip ; del ranch ; del turn ; dementi
        iop	2	demon and ; deni inpatient ; deport no ; desvel ; desvel y ; detox from ; detox need
        iop	2	did <count> ; did her ; did six ; died of ; dig si ; dijeron ; din every ; din she ; diplom
        iop	2	diplom y ; dismis ; ditch ; do <amount> ; do <night> ; do night ; doe iop ; doe your
        iop	2	doesnt com ; doing so ; doing whippet ; dolar por ; domingo de ; don anyth ; don sinc
        iop	2	dont <go> ; doordash ; dos copita ; dr pham ; draw ; drawn ; drink every ; drink mor
        iop	2	drink saturday ; drink two ; drink until ; drunk driv ; drunk the ; dry <room> ; dry and
        iop	2	dtr worri ; duck ; dui on ; each <week> ; each even ; eat hes ; ecstasy ; edibl at
        iop	2	edibl to ; effect ; el <colleague> ; el adderal ; el intensiv ; el oficial ; ell era
        iop	2	els <need> ; els want ; elsewher ; emergenci noma ; empec en ; en <always> ; en <day>
        iop	2	en <play> ; en <week> ; en cad ; en espanol ; en hondura ; en juli ; en las ; end thi
        iop	2	epilepsy wel ; er doc ; es <crowd> ; es <emergency> ; es cristal ; es vici ; escalera y
        iop	2	eso <wait> ; eso per ; eso pregunt ; eso sí ; esperan ; estacion ; estarian mejor ; estimat
        iop	2	eval don ; eval say ; evaluation ; eve no ; even ; even <amount> ; even one ; evening are
        iop	2	evening or ; evening sinc ; evening with ; event ; ever <ask> ; ever ask ; evry
        iop	2	exact <amount> ; f <bodypart> ; f <go> ; f <stimulant> ; f <treatment> ; f cok ; f nurs
        iop	2	f paralegal ; f thc ; fail a ; faint ; falta ; fami court ; fami her ; fami in ; farm ; fear
        iop	2	feb 0 ; february i ; feed ; feel bet ; festival ; few a ; fiance ; fiest y ; fifty day
        iop	2	fifty fiv ; fifty thre ; fight over ; fin <clinician> ; finish her ; finish his
        iop	2	finish ninety ; first <law> ; first of ; fist behind ; fit around ; fiv on ; fly at ; fml on
        iop	2	for <see> ; for eve ; for exam ; for midterm ; for som ; for spous ; foreman ; foreman 0
        iop	2	foreman gav ; forty fiv ; friday if ; friday with ; friend for ; from <awake>
        iop	2	from <clinician> ; from <furniture> ; from drink ; from sixty ; from wak ; fueron sei
        iop	2	garag aft ; get help ; get tight ; girl from ; girlfriend found ; glas ; glas <amount>
        iop	2	glas each ; glas with ; glov ; gma 0 ; go <home> ; go if ; go inpt ; go sit ; go tomorrow
        iop	2	god rest ; going off ; gomita de ; good kid ; goodby let ; got pop ; gpa 0 ; group not
        iop	2	group or ; group they ; group to ; grup en ; grup que ; gs ; guant ; guy downstair
        iop	2	guy with ; habi ten ; hac <bodypart> ; hac dos ; had <go> ; had <job> ; had ~<seizure>
        iop	2	had ~seizur ; hal drop ; half now ; hand at ; has <say> ; has <wait> ; has me ; has stay
        iop	2	has win ; hasnt sinc ; hast marz ; hat it ; hav 0 ; hav <crowd> ; hav <treatment> ; hav in
        iop	2	hav said ; hav them ; hav two ; havent <take> ; havent got ; hawthorn and ; hay alg
        iop	2	hay guarderi ; he <continue> ; he <hit> ; he cannot ; hear the ; heat no ; hed lik ; help
        iop	2	her <headface> ; her clas ; her day ; hij termin ; hijo grand ; him talk ; himself int
        iop	2	hir at ; his <bodypart> ; his <record> ; his <trust> ; his <vermin> ; his leftov ; his rout
        iop	2	his sixty ; his two ; hmo ; hold my ; hom all ; hom nobody ; hop for ; hora y ; horari despu
        iop	2	hous no ; hous rul ; hous the ; hr <give> ; hundr of ; hurt i ; hurt real ; husb deploy
        iop	2	husb finish ; husband a ; i <breath> ; i <rail> ; i about ; i be ; i begin ; i breath
        iop	2	i clerk ; i grow ; i lack ; i wrap ; ibew ; ice dai ; ice on ; id <think> ; id be ; id lik
        iop	2	if out ; if she ; im all ; im fifty ; im hom ; im overreact ; im seven ; im the ; imagines
        iop	2	in <consume> ; in anyth ; in bed ; in being ; in chapt ; in check ; in dry ; in person
        iop	2	in plac ; inpatient in ; inpatient last ; ins lost ; insist ; insur deni ; insuranc at
        iop	2	insuranc im ; insuranc sinc ; int an ; intensivo ; interest in ; intern ni ; internist
        iop	2	iop is ; iop thc ; ironwork meth ; irritabl ; is <order> ; is <stimulant> ; is aft
        iop	2	is breath ; is convinc ; is fiv ; is her ; is nobody ; is peopl ; is requir ; is simp
        iop	2	isnt a ; issu <need> ; it <count> ; it <hold> ; it alon ; it doesnt ; it each ; it ever
        iop	2	it ive ; its <go> ; its <month> ; its <stiff> ; its jun ; its mor ; its new ; its saturday
        iop	2	its tight ; its two ; ive <ask> ; ive <give> ; ive ask ; ive bought ; ive work
        iop	2	january with ; job off ; job so ; joint ; joshu ; joshu <outdoors> ; joshu tre ; juli se
        iop	2	junt con ; just being ; just cok ; just dont ; just willpow ; k and ; k sinc ; keel
        iop	2	keel over ; keep going ; ket at ; kid gav ; kin ; kitten ; kratom ; la <die> ; la <eat>
        iop	2	la <room> ; la farmaci ; la fil ; la novel ; la prep ; la supervisor ; la veo ; la vio ; lab
        iop	2	label ; lack ; lack is ; lad y ; landlady ; larg <pet> ; larg animal ; las fiesta ; las madr
        iop	2	las tacha ; lat <phone> ; lat cal ; layof ; layof in ; le dio ; le entr ; le recomiendan
        iop	2	le vayan ; lean on ; leav ; leav her ; leav i ; leav my ; leav vm ; lectur me ; leftov
        iop	2	leg over ; legit ; lft nl ; lif ive ; lik <crowd> ; lik most ; lik wher ; limpi en
        iop	2	limpi la ; lin <go> ; lin told ; lin went ; lineman storm ; list with ; littl brother
        iop	2	liv somewher ; llamant ; lo <threat> ; lo advirti ; lo neg ; local <money> ; lock with
        iop	2	long and ; longshoreman ; los <colleague> ; los dej ; los guant ; los her ; los it
        iop	2	los llev ; loteri ; lug a ; lug en ; lv ; m / ; m <colleague> ; m <stop> ; m hvac
        iop	2	m ironwork ; maam i ; maestr y ; mai ; mak too ; mal thi ; malestar ; manej y ; manejan
        iop	2	many hour ; march a ; march when ; mat si ; mattres ; may 0 ; may to ; mayb fiv ; md <need>
        iop	2	md want ; me <drug> ; me <start> ; me acab ; me alcanz ; me apunt ; me cubr ; me do
        """
}
