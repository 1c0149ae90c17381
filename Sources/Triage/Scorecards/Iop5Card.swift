extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	<bodypart> as ; <bodypart> behind ; <bodypart> cuanta ; <bodypart> pul
        iop	1	<bodypart> ~<amount> ; <bodysound> and ; <breath> 0 ; <build> <go> ; <buy> <rope>
        iop	1	<buy> our ; <calm> part ; <cannabis> <container> ; <cannabis> <say>
        iop	1	<caretaking> <outdoors> ; <caretaking> <see> ; <caretaking> al ; <caretaking> no
        iop	1	<chestheart> <stiff> ; <chestheart> a ; <child> 0 ; <child> are ; <child> becaus
        iop	1	<child> but ; <child> con ; <child> go ; <child> had ; <child> mi ; <child> usa
        iop	1	<child> ~<go> ; <child> ~<seizure> ; <church> <give> ; <church> <leave> ; <clean> <shame>
        iop	1	<clinician> <palecolor> ; <clinician> ever ; <clinician> in ; <clothes> over ; <cold> y
        iop	1	<colleague> <sad> ; <colleague> ~<give> ; <colleague> ~<hold> ; <color> <amount>
        iop	1	<color> so ; <consume> <alcohol> ; <consume> <container> ; <consume> <illness>
        iop	1	<consume> <month> ; <consume> <wait> ; <consume> aft ; <consume> mis ; <consume> pur
        iop	1	<consume> sat ; <consume> sus ; <consume> un ; <consume> ~<treatment>
        iop	1	<container> <outdoors> ; <continue> <daytime> ; <continue> <need> ; <continue> ahi
        iop	1	<continue> and ; <continue> it ; <continue> la ; <continue> ~<need> ; <count> <outdoors>
        iop	1	<count> <rarely> ; <count> <soon> ; <count> of ; <count> on ; <crash> of ; <crowd> 0
        iop	1	<crowd> <afraid> ; <crowd> <appointment> ; <crowd> <count> ; <crowd> <trust> ; <crowd> cant
        iop	1	<crowd> out ; <crowd> should ; <crowd> wer ; <day> 0 ; <day> <bodypart> ; <day> <home>
        iop	1	<day> <pain> ; <day> <record> ; <day> con ; <day> de ; <day> first ; <day> havent ; <day> he
        iop	1	<day> nev ; <day> not ; <day> nunc ; <day> off ; <day> su ; <day> sus ; <day> teng
        iop	1	<day> ~<wait> ; <daytime> <fluid> ; <daytime> <start> ; <daytime> cuand ; <daytime> not
        iop	1	<die> <furniture> ; <die> <room> ; <die> me ; <die> on ; <drive> <room> ; <drive> board
        iop	1	<drive> had ; <drug> <past> ; <drug> ~<give> ; <eat> <shake> ; <eat> to ; <eat> until
        iop	1	<emergency> <go> ; <emergency> noma ; <fall> <hit> ; <fall> a ; <fall> in ; <fall> off
        iop	1	<feel> <night> ; <feel> <shame> ; <feel> <week> ; <feel> con ; <fire> all
        iop	1	<fluid> <alcohol> ; <fluid> <clothes> ; <fluid> test ; <friend> en ; <furniture> 0
        iop	1	<furniture> <count> ; <furniture> <feel> ; <furniture> <go> ; <furniture> <hospital>
        iop	1	<furniture> <promise> ; <furniture> <rope> ; <give> <try> ; <give> nad ; <give> pt
        iop	1	<go> <alcohol> ; <go> <try> ; <go> as ; <go> with ; <go> ~<die> ; <goodbye> <amount>
        iop	1	<goodbye> <water> ; <happy> <pet> ; <headface> <bodypart> ; <headface> <count>
        iop	1	<headface> <eat> ; <headface> <furniture> ; <headface> <need> ; <headface> <smell>
        iop	1	<headface> <trade> ; <headface> he ; <hear> <calm> ; <hear> <church> ; <hear> <home>
        iop	1	<hear> <night> ; <hear> <start> ; <hear> clr ; <height> de ; <height> lik ; <hit>
        iop	1	<hit> <clothes> ; <hit> set ; <hold> <room> ; <home> <appointment> ; <home> fin ; <home> has
        iop	1	<home> is ; <home> somewher ; <home> the ; <home> without ; <homeless> resident
        iop	1	<hospital> <volunteer> ; <hospital> <wait> ; <hospital> <write> ; <hospital> was
        iop	1	<hot> <play> ; <illness> <leave> ; <insurance> <write> ; <insurance> me
        iop	1	<insurance> ~<money> ; <intoxicated> 0 ; <intoxicated> <leave> ; <intoxicated> <month>
        iop	1	<intoxicated> <stimulant> ; <intoxicated> to ; <job> del ; <job> fin ; <job> good ; <job> no
        iop	1	<job> noth ; <job> nuev ; <job> or ; <job> ~<think> ; <kill> <chestheart> ; <kin> <always>
        iop	1	<kin> <furniture> ; <kin> <go> ; <kin> <remember> ; <kin> can ; <kin> check ; <kin> lo
        iop	1	<kin> only ; <kin> when ; <kin> with ; <last> <need> ; <last> <school> ; <last> plac
        iop	1	<law> <fall> ; <law> which ; <leave> <cannabis> ; <leave> <clinician> ; <leave> <eat>
        iop	1	<leave> <hear> ; <leave> <hospital> ; <leave> <past> ; <leave> out ; <leave> positiv
        iop	1	<leave> ~<treatment> ; <lock> <bodypart> ; <lock> right ; <media> first
        iop	1	<medicine> <afraid> ; <moment> <trust> ; <moment> cant ; <moment> for ; <moment> se
        iop	1	<money> <go> ; <money> <opening> ; <money> only ; <money> out ; <money> par ; <money> us
        iop	1	<money> your ; <money> ~<die> ; <month> <cold> ; <month> <die> ; <month> <need>
        iop	1	<month> <past> ; <month> <put> ; <month> <try> ; <month> been ; <month> ive ; <month> lik
        iop	1	<month> me ; <month> open ; <month> p ; <month> yo ; <month> ~<alcohol> ; <month> ~<day>
        iop	1	<need> <alcohol> ; <need> <build> ; <need> <daytime> ; <need> lo ; <need> or
        iop	1	<need> someplac ; <needle> <count> ; <needle> <eat> ; <night> <blood> ; <night> <order>
        iop	1	<night> are ; <night> onc ; <night> so ; <night> which ; <official> <last>
        iop	1	<official> <partner> ; <opening> <container> ; <opening> con ; <opioid> <medicine>
        iop	1	<opioid> <moment> ; <opioid> <month> ; <opioid> from ; <order> <bodypart> ; <order> <past>
        iop	1	<outdoors> <stimulant> ; <outdoors> <wait> ; <outdoors> had ; <palecolor> <room>
        iop	1	<palecolor> <week> ; <partner> <count> ; <partner> <law> ; <partner> <moment>
        iop	1	<partner> <write> ; <partner> did ; <partner> from ; <partner> good ; <partner> mad
        iop	1	<partner> we ; <partner> ~<day> ; <past> <hit> ; <pet> <hospital> ; <pet> lo ; <pet> out
        iop	1	<phone> / ; <phone> <hot> ; <phone> equivoc ; <phone> re ; <phone> the ; <photo> <partner>
        iop	1	<pill> <always> ; <play> <fire> ; <play> <moment> ; <play> <see> ; <play> each ; <play> so
        iop	1	<play> thi ; <play> ~<afraid> ; <promise> <put> ; <promise> <take> ; <promise> the
        iop	1	<promise> to ; <put> <play> ; <rail> <amount> ; <rail> <clinician> ; <relapse> <crowd>
        iop	1	<relapse> <water> ; <room> <afraid> ; <room> <headface> ; <room> <kill> ; <room> <month>
        iop	1	<room> <soon> ; <room> lik ; <room> my ; <rope> <lock> ; <rope> <photo> ; <sad> <phone>
        iop	1	<say> <outdoors> ; <say> <try> ; <say> how ; <say> lin ; <say> ~<drug> ; <say> ~<need>
        iop	1	<school> ; <school> <blade> ; <school> <consume> ; <school> <emergency> ; <school> <last>
        iop	1	<school> <month> ; <school> en ; <school> i ; <school> mi ; <school> rn
        iop	1	<sedative> <clinician> ; <sedative> <withdrawal> ; <see> <bodypart> ; <see> <height>
        iop	1	<see> <school> ; <see> <stranger> ; <see> <water> ; <see> con ; <see> i ; <see> if
        iop	1	<see> myself ; <see> que ; <seizure> in ; <shake> + ; <shake> tod ; <shame> <happy>
        iop	1	<smell> ; <sober> ; <sober> sinc ; <sober> with ; <soon> <happy> ; <soon> <write>
        iop	1	<start> 0 ; <start> <cannabis> ; <start> <school> ; <start> of ; <stiff> right ; <stiff> y
        iop	1	<stimulant> <caretaking> ; <stimulant> <hospital> ; <stimulant> <money> ; <stimulant> <put>
        iop	1	<stimulant> between ; <stimulant> cant ; <stimulant> el ; <stimulant> habit ; <stimulant> im
        iop	1	<stimulant> lik ; <stimulant> por ; <stimulant> self ; <stimulant> thing ; <stop> 0
        iop	1	<stop> <furniture> ; <stop> <month> ; <stop> <put> ; <stop> <treatment> ; <stop> by
        iop	1	<stop> sin ; <stranger> <hit> ; <stranger> <illness> ; <stranger> <opioid> ; <stranger> but
        iop	1	<take> <calm> ; <take> <lock> ; <take> <palecolor> ; <take> <soon> ; <take> for ; <take> pop
        iop	1	<take> tim ; <take> ~<die> ; <take> ~<money> ; <think> <drug> ; <think> <hold>
        iop	1	<think> <money> ; <tool> <gun> ; <tool> <treatment> ; <tool> sinc ; <town> <caretaking>
        iop	1	<town> <drug> ; <town> <put> ; <town> has ; <town> one ; <trade> <crowd>
        iop	1	<trade> <headface> ; <treatment> <outdoors> ; <treatment> cm ; <treatment> coord
        iop	1	<treatment> d/c ; <treatment> de ; <treatment> has ; <treatment> isnt ; <treatment> meet
        iop	1	<treatment> on ; <treatment> out ; <treatment> porqu ; <treatment> with
        iop	1	<treatment> ~within ; <trust> <asleep> ; <trust> to ; <trust> who ; <try> <kill>
        iop	1	<vendor> is ; <vermin> off ; <volunteer> ; <wait> <child> ; <wait> con ; <wait> las
        iop	1	<wait> list ; <water> <color> ; <water> <day> ; <water> <say> ; <week> <order>
        iop	1	<week> <outdoors> ; <week> <pet> ; <week> <school> ; <week> <stimulant> ; <week> would
        iop	1	<week> x ; <withdrawal> <clinician> ; <withdrawal> i ; <write> <play> ; <write> <school>
        iop	1	<write> hes ; <year> <order> ; <year> has ; <year> or ; <year> top ; <year> was ; @ 0
        iop	1	a <give> ; a <month> ; a <seizure> ; a candl ; a cent ; a cocain ; a com ; a desk
        iop	1	a facility ; a fast ; a fenc ; a fern ; a fre ; a glas ; a guy ; a minut ; a monst ; a night
        iop	1	a nin ; a pap ; a pencil ; a plant ; a quart ; a seizur ; a shoebox ; a sophomor ; a sunburn
        iop	1	a talk ; a tenant ; a tent ; a tidy ; a trumpet ; a weekend ; a ~<alcohol> ; a ~<amount>
        iop	1	a ~<count> ; a ~beer ; a ~hospital ; a ~nurs ; a ~paid ; a ~sixty ; about <amount>
        iop	1	about end ; about suicid ; accordion ; acid ; acid and ; adderal for ; aetn ppo
        iop	1	aft <count> ; aft <phone> ; aft cal ; aft hrs ; aft my ; aft thanksgiv ; afternoon a
        iop	1	afternoon im ; again its ; ago with ; agost con ; ahead of ; al corre ; alg se ; all cle
        iop	1	all fml ; all over ; all tim ; along ; alquil ; am look ; ama ; amiga y ; an <clothes>
        iop	1	an <medicine> ; an estimat ; an eye ; an eyebrow ; an overnight ; and <breath>
        iop	1	and <colleague> ; and <need> ; and <put> ; and adderal ; and at ; and between ; and clean
        iop	1	and died ; and hop ; and ket ; and skip ; and swing ; and thre ; and want ; and wouldnt
        iop	1	anoth <stranger> ; anywher i ; are <stop> ; are bleed ; are hard ; arent <money> ; arizon
        iop	1	asad ; asham to ; ask anyway ; ask can ; asthm ; at <school> ; at cvs ; at fifty
        iop	1	at footbal ; at nit ; at party ; at sam ; aunt went ; away <day> ; away anywher ; baby down
        iop	1	baby in ; back bow ; bad one ; bar mgr ; bar say ; bark ; barn in ; bastant ; bat at
        iop	1	be <eat> ; be <home> ; be aft ; be best ; be out ; be treat ; be ~<alone> ; becom a
        iop	1	bed anywher ; bed my ; been <break> ; been <write> ; been anyth ; been crush ; been six
        iop	1	been tak ; been teach ; been writ ; been year ; beer ; beer when ; beer wkend ; befor they
        iop	1	began in ; begin with ; besid the ; bien per ; bilingual ; birthday ; bit mor ; bit of
        iop	1	blacklist ; bldg ; bleed money ; blood work ; bloom ; bodeg ; body to ; booklet
        iop	1	both <consume> ; both at ; bowl sunday ; box i ; boyfriend in ; brand ; braz dorm ; braz se
        iop	1	breakfast my ; breath it ; brid ; bridg ; brkfst ; broth band ; broth drank ; build for
        iop	1	bulk ; burn all ; but her ; but late ; but nev ; buy a ; by <photo> ; by <write> ; by day
        iop	1	by fri ; by vide ; cad cuant ; cal id ; calambr ; calend for ; cam her ; can giv ; can my
        iop	1	cant <phone> ; cant cal ; cant catch ; cant rememb ; cap ; cardi ; carpet is ; carpool
        iop	1	cart in ; casi me ; caso ; caught it ; cb <day> ; cb tmrw ; certificat ; cerveza con
        iop	1	cha by ; chap ; chef say ; chest and ; chest sinc ; cin ; cinc dia ; circl with ; clas thi
        iop	1	clock ; clock and ; clonazepam ; clr <friend> ; clr dad ; clr mention ; clr say ; clr was
        iop	1	club <amount> ; cnslr ; cocain thre ; coffin ; cok ; cok and ; cok to ; colleg ; com <say>
        iop	1	com along ; com round ; com yo ; complain ; con <friend> ; con alzheim ; con terapeut
        iop	1	confes que ; confes to ; convinc ; corre de ; cortarl ; costumbr ; could <continue>
        iop	1	could join ; could keep ; could mak ; couldnt pay ; count them ; counti ; court has
        iop	1	court pap ; cousin quinceaner ; crack lik ; cran ; crank ; crank to ; crib and ; cristal sin
        iop	1	csw ; ct ; cuand <hear> ; cuarent ; cuid y ; cuidarl ; cumplimo ; d <treatment> ; dat by
        iop	1	dat from ; day / ; day coin ; day each ; day no ; day sinc ; day treatment ; de <alcohol>
        iop	1	de <money> ; de marihuan ; de mezcal ; de nadi ; de qued ; de residencial ; de vin
        iop	1	de vuelt ; dead in ; decad and ; del <illness> ; del ranch ; del tal ; deni any
        iop	1	deni inpatient ; desd entonc ; desd navidad ; desvel ; desvi ; did <always> ; did every
        iop	1	did me ; did six ; die if ; die on ; dieron de ; dijeron ; din ; dio cuent ; do 0
        iop	1	do evening ; do lin ; do on ; doc semana ; dock and ; doctor circl ; doctor gav
        iop	1	doesnt eith ; doesnt tak ; dog in ; domingo ; don <play> ; don bet ; don on ; dont <take>
        iop	1	dont <trust> ; dont both ; dont get ; dont trust ; dorm ; dorm la ; drag her ; drink until
        iop	1	drop a ; drown ; dur my ; each <bodypart> ; each <go> ; each <year> ; each year
        iop	1	eap employe ; earth ; easy it ; eight of ; el <law> ; el chiquit ; el doming ; el fil
        iop	1	el frasc ; el fut ; el futbol ; el jal ; el primer ; el program ; el rostr ; el viern
        iop	1	electrical ; eleven hundr ; ell en ; els and ; els to ; els who ; empec a ; empen
        iop	1	employ no ; empty ; empty <room> ; en <height> ; en <week> ; en avent ; en las ; en may
        iop	1	en quinc ; en texa ; en veran ; entonc ; entr al ; er doc ; era <stimulant> ; es <crowd>
        iop	1	es cocain ; es con ; escol ; espum ; esquin ; est con ; est pas ; estarian mejor
        iop	1	estoy <happy> ; etoh 0 ; eval say ; even ; even 0 ; even iop ; even tak ; evening in
        iop	1	evening or ; evening sinc ; ever do ; ever drink ; exist and ; eye open ; f <go> ; f cocain
        iop	1	f ice ; f snort ; f thc ; f widow ; fac in ; fairground ; fal through ; falt
        iop	1	faltan <amount> ; fami court ; famili ya ; fanta ; far in ; fath has ; feb 0 ; fel out
        iop	1	fentanyl i ; fern ; fiance ; fin <asleep> ; final and ; find <stranger> ; finish detox
        iop	1	finish rehab ; finish ~0 ; first ; first four ; first off ; fiv month ; fix a ; flu
        iop	1	follow him ; for <official> ; for an ; for everyon ; for exam ; for folk ; for fun ; for hav
        iop	1	for intensiv ; for les ; for so ; for stimulant ; for ~<consume> ; forearm
        iop	1	found <stimulant> ; frasc ; frent y ; friday sunday ; friend for ; from july ; ful ninety
        iop	1	ful til ; futbol ; fwd ; gelatin ; get treatment ; gf ; girl from ; girlfriend
        iop	1	glas <amount> ; glov ; goe with ; gon even ; goodby let ; got 0 ; got loos ; got pop
        iop	1	got six ; gotten ; gpa 0 ; grabacion ; grad ; grad student ; gradu el ; graduat from
        iop	1	grandbaby ; green ; group they ; group thre ; grow ; habit and ; habit of ; habr
        iop	1	hac <month> ; hac mes ; had cok ; hand at ; hasnt sinc ; hast <month> ; hav <day>
        iop	1	hav epilepsy ; hav fiv ; hav lik ; hav molin ; hav no ; he drink ; he graduat ; he pour
        iop	1	he said ; he stop ; head that ; hear in ; hear the ; hed nev ; help ; help get
        iop	1	her <illness> ; her <stop> ; her baby ; her forearm ; her of ; her on ; her up ; her ~lat
        iop	1	herman viv ; heroin in ; herself <day> ; hes kind ; hes lik ; hes not ; hes on ; hes wel
        iop	1	hij termin ; him <die> ; him talk ; him with ; hir for ; hir man ; his <bodypart>
        iop	1	his <caretaking> ; his <crowd> ; his <official> ; his lawy ; hit off ; hold my ; hom
        iop	1	hom use ; hondura y ; hop for ; horari despu ; hos ; hous 0 ; hous key ; hous rul ; human
        iop	1	husband on ; hydrocodon ; i <bodypart> ; i <hear> ; i <hospital> ; i <remember> ; i die
        iop	1	i earn ; i finish ; i graduat ; i kick ; i light ; i swallow ; i wash ; i ~<home>
        iop	1	i ~<leave> ; i ~dont ; i ~liv ; i ~saw ; ice <night> ; ice in ; ice is ; id <write> ; id tel
        iop	1	if 0 ; if out ; im <afraid> ; im all ; im hom ; im overreact ; im uninsur ; in <breath>
        iop	1	in <hospital> ; in <photo> ; in all ; in anoth ; in between ; in main ; in nurs ; in person
        iop	1	in plac ; in season ; in surgery ; in town ; in two ; iop par ; irritabl ; is <continue>
        iop	1	is <happy> ; is <illness> ; is <moment> ; is <night> ; is <stimulant> ; is bet ; is happy
        iop	1	is my ; is pour ; is pregnant ; is retir ; is simp ; is ~<count> ; is ~fiv ; is ~seven
        iop	1	isnt happen ; it doesnt ; it every ; it im ; it mov ; it pas ; it whil ; item ; its <drug>
        iop	1	its almost ; its as ; its jun ; its too ; ive stay ; january ; jingl ; jittery ; job good
        iop	1	job off ; joshu ; junior and ; just dont ; just weed ; k + ; keel ; keel over ; keep a
        iop	1	keep walk ; kept a ; ket at ; kid no ; kind <clinician> ; kind wher ; kitchen floor
        iop	1	knif sharpen ; l <chestheart> ; la <blood> ; la <eat> ; la <money> ; la acab ; la bodeg
        iop	1	la cancion ; la cuadril ; la duen ; la fabric ; la grabacion ; la guitar ; la loncher
        iop	1	la taqueri ; la vea ; label ; labio ; lad y ; laps 0 ; largest ; las <awake> ; las <key>
        iop	1	las desvel ; las fiesta ; las llav ; last beer ; last dos ; last plac ; lat <phone>
        iop	1	lat cal ; laugh then ; lawn mow ; le avis ; le entiend ; le entr ; le recomiendan ; leav nam
        iop	1	leav so ; left collarbon ; lik bread ; lik him ; lil <kin> ; limpi busc ; limpi de
        iop	1	limpi en ; lin <take> ; lin two ; littl brother ; liv at ; liv somewher ; lleg la
        iop	1	local <money> ; lone and ; long <leave> ; long gon ; loop ; lord ; los dej ; los del
        iop	1	los llev ; los primer ; lost <clothes> ; lost two ; lot of ; lug de ; lug en ; m <say>
        iop	1	m <sedative> ; m <stop> ; m coc ; m hvac ; m thc ; machet ; machet que ; mad her
        iop	1	madr solter ; mai ; maleta y ; mam pregunt ; many text ; marc ; marco ; marz no ; mat to
        iop	1	may en ; may por ; mayb fiv ; mayor me ; md <need> ; md clear ; md want ; me <fire> ; me aft
        iop	1	me from ; me gustari ; me hic ; me regan ; me som ; me think ; me tumb ; me up ; mean a
        iop	1	meant ; med no ; medi sin ; mes completo ; met coc ; met peric ; meth again ; meth wkend
        iop	1	mgr cost ; mgr res ; mi <opioid> ; mi <school> ; mi doctor ; mi mar ; mi otr ; mi terapeut
        iop	1	milla ; min now ; min to ; minut away ; mir el ; mis ; mis <amount> ; mis <photo> ; mo <kin>
        iop	1	mom found ; mon ask ; mon from ; monday on ; mor no ; mormon ; morn i ; morning befor
        iop	1	morning only ; mortgag and ; most afternoon ; mot ant ; mot tod ; moth dtr ; motorcycl
        iop	1	mov out ; mow ; much as ; mud con ; muj dic ; mustard ; my apprenticeship ; my body
        iop	1	my build ; my dead ; my foot ; my gf ; my grandbaby ; my great ; my lab ; my laptop ; my new
        iop	1	my slot ; my stag ; my ~niec ; nad ; nad cuand ; nad no ; nadi q ; nail ; nail gun
        iop	1	national ; navaj y ; nd dui ; neci ; need structur ; nen de ; neurologist cal ; nev let
        iop	1	nev thre ; new ; next ; next loc ; ni con ; niet 0 ; night clas ; night doe ; night i
        iop	1	night last ; night or ; night sleep ; night the ; night ther ; nite ; nl <say>
        iop	1	no ~<school> ; no ~afloj ; no ~fam ; no ~iv ; no ~jail ; no ~physical ; no ~shak
        iop	1	no ~tenemo ; no ~using ; nombr de ; non sinc ; noon ; nos quedamo ; not ~<calm> ; not ~find
        iop	1	not ~les ; not ~sel ; not ~urgent ; notch ; noth ; noth aft ; noth at ; noth but
        iop	1	noth strong ; noviembr y ; now whil ; nuc en ; nuev en ; numer equivoc ; nunc he
        iop	1	nurs school ; nye ; o dos ; o por ; o un ; of <appointment> ; of <fluid> ; of <headface>
        iop	1	of <shame> ; of <treatment> ; of <trust> ; of end ; of mol ; of novemb ; of ros ; off <kin>
        iop	1	off im ; off record ; off xanax ; offic on ; ok at ; on <medicine> ; on <trade> ; on car
        iop	1	on edibl ; on fami ; on halloween ; on holiday ; on in ; on my ; on thos ; on weekend
        iop	1	on whoev ; on ~meth ; onc at ; one 0 ; one <container> ; one <drug> ; one <eat> ; one bar
        iop	1	one drug ; one friend ; one puf ; one too ; only <consume> ; only <hit> ; only <see>
        iop	1	only no ; only one ; only person ; op ; opcion ; open mic ; opinion on ; or <moment>
        iop	1	or <treatment> ; or someth ; ord 0 ; ord and ; oth <drive> ; otr <child> ; our <opening>
        iop	1	our door ; our lawn ; our team ; our ~0 ; out any ; out fri ; out is ; out ive ; out sunday
        iop	1	outpatient aft ; outpatient and ; outpatient befor ; outpatient with ; over <day>
        iop	1	over tonight ; over zoom ; own offic ; own ~<clinician> ; own ~pcp ; oxy 0 ; oxygen
        iop	1	padrin y ; pain acros ; par <soon> ; par despu ; parent fly ; pasaden ; pastor me ; peg con
        iop	1	pelot de ; pen in ; per <record> ; per mi ; per teng ; perdimo en ; person lik ; pes
        iop	1	phon at ; pick it ; pid nuev ; pink elephant ; plac <need> ; plan by ; plan my ; plan wont
        iop	1	platform ; play bridg ; pleas <write> ; plum de ; pmh ; point and ; polv ; pomon y ; pos x
        iop	1	possibl ; potluck ; pour <fire> ; pour gasolin ; ppo thru ; prevention <crowd> ; prob
        iop	1	probation want ; prog in ; proof by ; pt aunt ; punz en ; put down ; que <build>
        iop	1	que <crowd> ; que grupo ; que met ; que parec ; quem el ; questionnair ; quien <continue>
        iop	1	quier ; quier bajarl ; quier que ; quiet part ; quimic ; quinceanera y ; quisier una ; quot
        iop	1	ranch ; ray de ; rd <school> ; ready ; real <drug> ; real but ; reception on ; regist in
        iop	1	rehab day ; rend ; res 0 ; resi clt ; resi d/c ; residencial de ; residency ; residential as
        iop	1	residential on ; resolucion ; rest ; retir mail ; rib on ; rie sol ; right <past> ; rigid
        iop	1	rod it ; rol ; rom ; rostr ; rostr y ; round to ; rul ; run from ; run in ; run one ; run up
        iop	1	sab o ; said hed ; salg ; sant mari ; santiag de ; satisfaction ; say every ; say on
        iop	1	school got ; school nurs ; school rn ; scor an ; scrub ; scrub the ; se <feel> ; se meti
        iop	1	se sali ; se sient ; season and ; seat ; security guard ; see about ; segu ; segur ; sei vec
        iop	1	seizur in ; seltz ; seman ; semestr ; seniority ; sept 0 ; septemb and ; ser que ; servic
        iop	1	set it ; set up ; settl it ; several ; shark ; she <asleep> ; she may ; she rais ; she usual
        iop	1	shelt resident ; shield de ; shirt ; sho ; should <clothes> ; should talk ; show curtain
        iop	1	si eso ; sient con ; sight ; silb ; silenc and ; simp not ; sin ~<key> ; sin ~coc
        iop	1	sin ~probarl ; sin ~problem ; sinc <child> ; sinc becom ; sinc childhood ; sinc not
        iop	1	sinc septemb ; singl <day> ; six rehab ; six the ; skydiv ; sleep lik ; sleep no
        iop	1	sleep over ; sleepy ; slept in ; smel ; smok a ; smok the ; snif cok ; so <day>
        iop	1	so <daytime> ; so hi ; so to ; so when ; sob with ; sobri ; social 0 ; sol tom ; sol yo
        iop	1	solter no ; som <night> ; som counsel ; som kind ; somebody befor ; somebody who
        iop	1	someth <week> ; someth week ; son <church> ; soul who ; soy <caretaking> ; soy niner
        iop	1	spe on ; speak at ; spirit ; split the ; split up ; st <stimulant> ; stab at ; star thru
        iop	1	start about ; start on ; stat and ; stat wil ; station ; stay end ; step int ; step out
        iop	1	stil bring ; stil i ; stil liv ; stil want ; stock ; stop and ; story about ; stov on
        iop	1	straighten ; street adderal ; street now ; structur befor ; student say ; suboxon 0
        iop	1	subpoen ; sud ; sunday gam ; sup every ; surg ; surgical ; swing set ; tak an ; tak anthem
        iop	1	tak as ; tak thre ; tak ~pet ; taken cocain ; talk fast ; talk to ; tap befor ; tap with
        iop	1	tard y ; teach in ; teach pian ; teach you ; technician ; tel who ; teng car ; tent in
        iop	1	terapia ; term <treatment> ; termin un ; termination ; test + ; test for ; than <amount>
        iop	1	than hav ; than i ; than not ; thankful ; that <photo> ; that <stop> ; that bad
        iop	1	that doesnt ; that ever ; that four ; that lik ; that run ; that said ; that why ; thc gummi
        iop	1	the 0 ; the <ask> ; the <calm> ; the <sad> ; the announc ; the army ; the blow ; the bon
        iop	1	the box ; the carpool ; the court ; the extension ; the fight ; the firm ; the freeway
        iop	1	the gat ; the gym ; the herd ; the horror ; the hurrican ; the kettl ; the machet
        iop	1	the nause ; the pain ; the part ; the pen ; the potluck ; the quiet ; the ref
        iop	1	the restaurant ; the rul ; the run ; the schedul ; the servic ; the shoot ; the sink
        iop	1	the sixty ; the ski ; the sou ; the sound ; the thing ; the towel ; the ~<insurance>
        iop	1	the ~insuranc ; them i ; then me ; then not ; then on ; then with ; ther an ; ther ~nobody
        iop	1	therapist in ; they <happy> ; they teach ; theyl <insurance> ; theyl cov ; thi hous ; thi i
        iop	1	thi morn ; thi town ; thi way ; thin ; thing i ; thing if ; thing ive ; third <year>
        iop	1	third year ; thousand for ; thre day ; thre residential ; thre session ; through 0
        iop	1	through septemb ; thursday she ; tien de ; tight acros ; til and ; til im ; to <appointment>
        iop	1	to <hit> ; to <partner> ; to <phone> ; to bois ; to clas ; to cov ; to folk ; to land
        iop	1	to liv ; to look ; to mention ; to nov ; to somebody ; to someon ; toddl and
        iop	1	told everybody ; tom ; tom nad ; tomorrow if ; toothbrush ; transitional ; tratamient de
        iop	1	tre mes ; tre nieto ; treatment aft ; treint y ; tri my ; tuesday is ; tweak ; two counti
        iop	1	two dollar ; two every ; two thing ; ua ; umbrel ; un <angry> ; un <day> ; un <month>
        iop	1	un bautiz ; un infart ; un ladril ; un plat ; un ~<treatment> ; una <shame> ; una cuanta
        iop	1	una verguenz ; uncl wil ; uninsur meth ; uno tre ; unscrew ; until january ; until jun
        iop	1	until spr ; up <soon> ; up positiv ; upon ; urin test ; usa coc ; use sinc ; using the
        iop	1	uso cocain ; uso otr ; usual right ; van com ; vay ; venden ; verd ; viern despu ; view
        iop	1	vin en ; vodk in ; vodk sod ; voic gon ; volv ; vomit ; vuelt a ; wait ; wait list
        iop	1	wait room ; wal breath ; want eval ; want intak ; want som ; was <insurance>
        iop	1	was <outdoors> ; was <pill> ; was alway ; was ill ; was littl ; was on ; was stop ; was told
        iop	1	was win ; we <fall> ; we drop ; weed most ; weed only ; week would ; weekend for
        iop	1	weekend in ; went away ; went through ; wer <clean> ; what his ; when doe ; wher is
        iop	1	whereabout ; wheth im ; wheth youd ; which <money> ; whil in ; who ~has ; whod <see>
        iop	1	whod <take> ; whos <partner> ; wif back ; wif say ; wil <fire> ; wil <take> ; wil <try>
        iop	1	wil try ; with <color> ; with <school> ; with coworker ; with his ; with noth ; with oth
        iop	1	with overnight ; with vodk ; wk so ; wks 0 ; wks then ; wont do ; work day ; worri
        iop	1	wouldnt <leave> ; wouldnt <take> ; wouldnt leav ; wrap ; writ them ; wrong link ; wrong numb
        iop	1	xanax 0 ; y <colleague> ; y <need> ; y aprendi ; y de ; year has ; year so ; year top
        iop	1	year was ; yo vend ; yo with ; you <asleep> ; you meet ; you pay ; you sleep ; you ~hav
        iop	1	youd nev ; youd tak ; your <build> ; your <phone> ; your build ; your rehab ; yr ; yrs no
        """
}
