extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	<friend> <school> ; <furniture> 0 ; <furniture> <count> ; <furniture> <eat>
        iop	1	<furniture> <emergency> ; <furniture> <go> ; <furniture> <hospital> ; <furniture> <rope>
        iop	1	<furniture> over ; <give> la ; <give> nad ; <give> par ; <give> pt ; <go> la ; <go> through
        iop	1	<go> twic ; <goodbye> <amount> ; <goodbye> <water> ; <headface> <eat>
        iop	1	<headface> <furniture> ; <headface> <money> ; <headface> <need> ; <headface> <smell>
        iop	1	<headface> he ; <headface> sinc ; <hear> <church> ; <hear> <home> ; <hear> <night>
        iop	1	<height> de ; <height> lik ; <hit> <clothes> ; <hit> <drive> ; <hit> for ; <hold> <eat>
        iop	1	<hold> <room> ; <home> <appointment> ; <home> <caretaking> ; <home> <order> ; <home> without
        iop	1	<homeless> resident ; <hospital> <take> ; <hospital> <volunteer> ; <hospital> <write>
        iop	1	<hot> <play> ; <illness> and ; <illness> por ; <insurance> <asleep> ; <insurance> <write>
        iop	1	<insurance> cant ; <insurance> me ; <intoxicated> 0 ; <intoxicated> <leave>
        iop	1	<intoxicated> to ; <job> <day> ; <job> <go> ; <job> <leave> ; <job> <pet> ; <job> del
        iop	1	<job> fin ; <job> first ; <job> no ; <job> nuev ; <key> <stop> ; <kill> <week> ; <kill> my
        iop	1	<kin> <furniture> ; <kin> <give> ; <kin> <go> ; <kin> <remember> ; <kin> <seizure>
        iop	1	<kin> can ; <kin> lo ; <kin> only ; <kin> when ; <law> <fall> ; <law> has ; <law> which
        iop	1	<leave> <clinician> ; <leave> <eat> ; <leave> <headface> ; <leave> <hear>
        iop	1	<leave> <hospital> ; <leave> <opening> ; <leave> for ; <leave> out ; <lock> <bodypart>
        iop	1	<lock> behind ; <lock> right ; <media> en ; <media> first ; <medicine> / ; <moment> <drive>
        iop	1	<moment> <sober> ; <moment> <trust> ; <moment> est ; <moment> for ; <moment> se
        iop	1	<moment> which ; <moment> you ; <money> <go> ; <money> <opening> ; <money> im ; <money> one
        iop	1	<money> out ; <money> par ; <money> us ; <month> <cold> ; <month> <die> ; <month> <pill>
        iop	1	<month> <put> ; <month> <try> ; <month> been ; <month> me ; <month> p ; <month> which
        iop	1	<month> yo ; <need> <clinician> ; <need> <money> ; <need> lo ; <need> mis ; <need> or
        iop	1	<need> someplac ; <needle> <count> ; <needle> <eat> ; <needle> <room> ; <night> <blood>
        iop	1	<night> <order> ; <night> are ; <night> hes ; <night> im ; <official> <last>
        iop	1	<opening> <container> ; <opening> con ; <opioid> <moment> ; <opioid> aft ; <opioid> at
        iop	1	<opioid> from ; <order> <bodypart> ; <order> so ; <outdoors> <write> ; <outdoors> had
        iop	1	<pain> <asleep> ; <palecolor> <clothes> ; <palecolor> <week> ; <partner> did
        iop	1	<partner> from ; <partner> sinc ; <past> 0 ; <past> <die> ; <past> <furniture>
        iop	1	<past> <hit> ; <past> anybody ; <pet> <always> ; <pet> <hospital> ; <pet> <pet> ; <pet> lo
        iop	1	<pet> out ; <phone> / ; <phone> <go> ; <phone> <job> ; <phone> el ; <phone> re ; <phone> the
        iop	1	<photo> from ; <play> <emergency> ; <play> <moment> ; <play> <pet> ; <play> <sad>
        iop	1	<play> <see> ; <play> <year> ; <play> each ; <play> lik ; <play> of ; <play> so
        iop	1	<play> ~<afraid> ; <promise> <hear> ; <promise> <take> ; <promise> to ; <put> <container>
        iop	1	<put> <play> ; <put> <stranger> ; <rail> <amount> ; <rail> <clinician> ; <relapse> <crowd>
        iop	1	<room> <afraid> ; <room> <headface> ; <room> <month> ; <room> <soon> ; <room> lik
        iop	1	<room> my ; <rope> <photo> ; <sad> <phone> ; <say> <outdoors> ; <say> <try> ; <say> whil
        iop	1	<say> ~<amount> ; <say> ~<drug> ; <say> ~<need> ; <say> ~<treatment> ; <say> ~<wait>
        iop	1	<school> ; <school> <consume> ; <school> <daytime> ; <school> <emergency> ; <school> <last>
        iop	1	<school> mi ; <school> re ; <school> rn ; <school> yr ; <sedative> <clinician>
        iop	1	<sedative> <withdrawal> ; <see> <bodypart> ; <see> <stranger> ; <see> about ; <see> how
        iop	1	<see> myself ; <see> of ; <see> que ; <shake> + ; <shake> tod ; <sober> ; <sober> <die>
        iop	1	<sober> <insurance> ; <sober> sin ; <sober> sinc ; <sober> with ; <soon> <happy>
        iop	1	<start> <cannabis> ; <start> <think> ; <start> a ; <start> of ; <stiff> acros
        iop	1	<stimulant> 0 ; <stimulant> <caretaking> ; <stimulant> <hospital> ; <stimulant> <put>
        iop	1	<stimulant> cant ; <stimulant> el ; <stimulant> lik ; <stimulant> neg ; <stimulant> par
        iop	1	<stimulant> self ; <stimulant> sin ; <stimulant> ~<crowd> ; <stop> 0 ; <stop> <furniture>
        iop	1	<stop> <put> ; <stop> by ; <stop> sin ; <stop> sus ; <stranger> <day> ; <stranger> <hit>
        iop	1	<stranger> <opioid> ; <take> <die> ; <take> <month> ; <take> <opioid> ; <take> <palecolor>
        iop	1	<take> <phone> ; <take> <soon> ; <take> no ; <take> pop ; <think> <drug> ; <threat> <amount>
        iop	1	<tired> <withdrawal> ; <tool> <gun> ; <tool> <treatment> ; <town> <caretaking>
        iop	1	<town> <drug> ; <town> has ; <trade> <money> ; <trade> <outdoors> ; <trade> on
        iop	1	<treatment> cm ; <treatment> hac ; <treatment> is ; <treatment> isnt ; <treatment> nad
        iop	1	<treatment> sam ; <treatment> ~<opioid> ; <trust> <asleep> ; <trust> to ; <trust> who
        iop	1	<try> <water> ; <vendor> 0 ; <volunteer> ; <wait> <child> ; <wait> con ; <wait> las
        iop	1	<wait> list ; <wait> so ; <water> <color> ; <water> <say> ; <week> <alcohol>
        iop	1	<week> <friend> ; <week> <hit> ; <week> <leave> ; <week> <pet> ; <week> <stimulant>
        iop	1	<week> is ; <week> x ; <withdrawal> i ; <write> <home> ; <write> <school> ; <write> hes
        iop	1	<year> <order> ; <year> <play> ; <year> has ; <year> or ; <year> ther ; <year> too
        iop	1	<year> was ; <year> ~<hear> ; a <seizure> ; a bend ; a breakup ; a brid ; a cent ; a desert
        iop	1	a desk ; a documentary ; a fast ; a feed ; a fenc ; a fern ; a fre ; a gold ; a lat
        iop	1	a light ; a lineman ; a mailbox ; a marc ; a mem ; a monst ; a night ; a pap ; a pencil
        iop	1	a pillow ; a quart ; a seizur ; a shoebox ; a stairwel ; a stubborn ; a student ; a sunburn
        iop	1	a talk ; a tenant ; a tent ; a tidy ; a trumpet ; a voic ; a weekend ; a zombi
        iop	1	a ~<alcohol> ; a ~<seizure> ; a ~beer ; a ~hospital ; a ~seizur ; abog ; abog dic
        iop	1	about <amount> ; about end ; about twic ; about us ; acaban ; adderal and ; adderal for
        iop	1	admir ; aetn ppo ; aft <phone> ; aft cal ; aft doing ; aft hrs ; aft i ; aft me ; aft my
        iop	1	aft thanksgiv ; afternoon a ; afternoon im ; against ; agar con ; ago with ; ahead of
        iop	1	ahor tien ; al corre ; al merc ; alg se ; all cle ; all fml ; all over ; all tim ; alquil
        iop	1	am 0 ; ambulatori de ; amiga y ; an <medicine> ; an eyebrow ; an overnight ; and <breath>
        iop	1	and <need> ; and <put> ; and at ; and between ; and bor ; and died ; and flush ; and half
        iop	1	and hop ; and saw ; and sunday ; and swing ; and they ; and thre ; and want ; and wouldnt
        iop	1	anti ; any <moment> ; anyth overnight ; anywher i ; apartment has ; apret y
        iop	1	are <palecolor> ; are <stop> ; are bleed ; are hard ; arent <money> ; arizon ; arrang
        iop	1	as <take> ; asad ; asham to ; asi es ; ask anyway ; ask can ; at <drive> ; at <school>
        iop	1	at cvs ; at fifty ; at hosp ; at night ; at party ; at ~<school> ; at ~school ; ataud
        iop	1	baby down ; bachelor party ; back bow ; bad one ; bal and ; bar say ; bar the ; bark
        iop	1	barn in ; bastant ; be <eat> ; be aft ; be best ; be out ; be thre ; be ~<alone> ; becom a
        iop	1	bed my ; been <break> ; been crush ; been year ; beer ; beer wkend ; befor anybody
        iop	1	befor im ; begin with ; behalf ; besid the ; bien per ; bilingual ; bit mor ; bit of
        iop	1	blacklist ; blood work ; bodeg ; body to ; booklet ; both <consume> ; both at ; bowl sunday
        iop	1	box i ; boyfriend in ; brand ; braz izq ; brazo y ; breakfast my ; breath it ; brid ; bridg
        iop	1	brkfst ; broth band ; broth drank ; build for ; bulk ; bunk 0 ; burn all ; bury me
        iop	1	bus again ; busc grupo ; but her ; but nev ; but no ; buy a ; buy for ; by <write> ; by day
        iop	1	by fri ; by noon ; cad cuant ; cal herself ; calambr ; cam her ; can <leave> ; cant <phone>
        iop	1	cant cal ; cant catch ; cant lay ; cant rememb ; cap ; car at ; car behind ; carpet in
        iop	1	carpet is ; carpool ; carri me ; cart a ; caso ; caught it ; cb <day> ; cb tmrw ; certificat
        iop	1	certificat and ; cerveza con ; chap ; check and ; chef say ; chest and ; chest has
        iop	1	chest sinc ; chiv ; church bel ; cin ; cinc dia ; cincuent y ; circl with ; clean pool
        iop	1	clear me ; clock ; clr <friend> ; clr dad ; clr mention ; clr say ; coc a ; cocin ; coffin
        iop	1	cok ; cok and ; cold by ; com <say> ; com along ; com hom ; com yo ; con <friend>
        iop	1	con <need> ; con que ; con terapeut ; confes que ; confes to ; convinc ; corre de ; cotiz
        iop	1	could <buy> ; could join ; could mak ; counselor in ; count my ; counti ; court and
        iop	1	court pap ; crack lik ; cran ; crank ; cream truck ; crew in ; crib and ; cristal sin ; csw
        iop	1	cuand <hear> ; cuid a ; cuidarl ; cumpl sus ; cup ; dad girl ; dai 0 ; dat by ; day /
        iop	1	day doe ; day each ; day finish ; day group ; day no ; day sinc ; day they ; dds
        iop	1	de <alcohol> ; de <friend> ; de <furniture> ; de barb ; de carton ; de cas ; de cirrosi
        iop	1	de desintoxicacion ; de intern ; de mezcal ; de preferenci ; de qued ; de residencial
        iop	1	de vin ; dead cent ; dead in ; dean <need> ; dean want ; decad and ; decent man
        iop	1	del <illness> ; del <kin> ; del tal ; deni ; deploy no ; desd navidad ; desvel ; desvi ; di
        iop	1	did me ; die if ; die on ; dieron de ; dijeron ; din every ; din is ; dio cuent ; discord
        iop	1	do evening ; do lin ; do on ; doc semana ; doctor circl ; doctor wrot ; domingo ; don <play>
        iop	1	don bet ; don on ; don with ; dont <take> ; dont <trust> ; dont both ; dont get ; dont trust
        iop	1	dorm ; dorm la ; dos mes ; down for ; down with ; drag her ; draw ; drink cold ; drown
        iop	1	drunk driv ; dur my ; durmi ; each <bodypart> ; each <week> ; each <year> ; each week
        iop	1	each year ; eap employe ; earn ; easy <amount> ; easy it ; eight of ; el <law> ; el doming
        iop	1	el fil ; el frasc ; el fut ; el futbol ; el jal ; el patron ; el pis ; el primer ; el puest
        iop	1	el vici ; el viern ; eleventh <school> ; eleventh grad ; ell en ; ell que ; els and
        iop	1	els who ; empen ; empty ; en <height> ; en <week> ; en avent ; en las ; en quinc ; en texa
        iop	1	en veran ; entonc ; epilepsy wel ; er doc ; era <stimulant> ; es <crowd> ; es con ; esquin
        iop	1	essay ; est con ; est pas ; estoy <happy> ; eval say ; even ; even a ; evening in ; event
        iop	1	ever do ; ever drink ; every bottl ; ex <take> ; exist and ; eye open ; f ice ; fac in
        iop	1	faint ; fal through ; faltan <amount> ; far in ; february i ; fern ; few week ; fin <asleep>
        iop	1	fin de ; final and ; find <stranger> ; finish ninety ; finish rehab ; first ; first four
        iop	1	first now ; first off ; fist behind ; fix a ; flush the ; fly at ; for folk ; for fun
        iop	1	for hav ; for intensiv ; for so ; forearm ; fost mom ; found <stimulant> ; frasc
        iop	1	fre <appointment> ; fre <week> ; fre week ; friday sunday ; friday with ; friend for
        iop	1	from july ; from somebody ; fue <alcohol> ; ful ninety ; ful til ; ful tim ; fun at ; futbol
        iop	1	fwd ; get treatment ; get ~a ; gf ; girl from ; girlfriend ; glas ; glas <amount>
        iop	1	glendal and ; glov ; glov box ; go and ; goe with ; gon even ; gon for ; goodby at
        iop	1	goodby let ; got 0 ; got no ; got pop ; gpa 0 ; grabacion ; grad ; grad student ; gradu el
        iop	1	grandbaby ; green ; greet ; group they ; group thre ; grow ; h <eat> ; habit of ; habr
        iop	1	half court ; half now ; hand at ; hand with ; happen i ; has <illness> ; hast <month>
        iop	1	hav driv ; hav fiv ; hav lik ; hav molin ; hav zer ; havent <need> ; havent want
        iop	1	hawthorn and ; he complet ; he graduat ; he pour ; he set ; he tak ; he writ ; head that
        iop	1	headphon ; health <crowd> ; health committe ; hear in ; hear the ; hed nev ; help get
        iop	1	help i ; her <illness> ; her <stop> ; her baby ; her friend ; her kid ; her of ; her two
        iop	1	her up ; herman viv ; hes kind ; hes lik ; hes on ; hij termin ; him <die> ; him with
        iop	1	hir for ; hir man ; his <crowd> ; his lawy ; his rout ; hold my ; hom use ; hondura y
        iop	1	hop for ; hos ; hous + ; hous key ; how ive ; hse ; human ; hydrocodon ; hymn ; i <bodypart>
        iop	1	i <consume> ; i <hear> ; i <hospital> ; i deliv ; i earn ; i kick ; i label ; i light
        iop	1	i meant ; i park ; i swallow ; i ~<seizure> ; ice <night> ; id <feel> ; id <leave>
        iop	1	id <write> ; id feel ; id tel ; if 0 ; if out ; im <afraid> ; im all ; im fifty
        iop	1	im overreact ; im ~away ; in <breath> ; in <hospital> ; in <photo> ; in all ; in between
        iop	1	in january ; in main ; in market ; in surgery ; in two ; in year ; inpatient at
        iop	1	inpatient in ; inquiet ; intervention ; iop aft ; iop on ; iop par ; irritabl
        iop	1	is <continue> ; is <happy> ; is <moment> ; is <night> ; is already ; is bet ; is happy
        iop	1	is my ; is nam ; is simp ; is ther ; isnt on ; it <hold> ; it doesnt ; it every ; it im
        iop	1	it mov ; it scar ; it whil ; itd <take> ; itd tak ; item ; its adderal ; its almost ; its as
        iop	1	its how ; its jun ; its ketamin ; its too ; ive <wait> ; ive sign ; ive stay ; ive ~been
        iop	1	january ; jingl ; jittery ; job off ; job to ; join ; join an ; joint ; joshu
        iop	1	joshu <outdoors> ; joshu tre ; jump in ; junior and ; k + ; karaok ; keel ; keel over
        iop	1	keep a ; keep going ; keep walk ; kept a ; ketamin 0 ; key back ; kid no ; kid school
        iop	1	kind <clinician> ; kitchen floor ; kitten ; knif sharpen ; know every ; la <blood>
        iop	1	la <eat> ; la <money> ; la acab ; la bodeg ; la cancion ; la duen ; la espum ; la fabric
        iop	1	la grabacion ; la guitar ; la loncher ; la pisc ; la taqueri ; la vea ; lab ; lab ok
        iop	1	lack is ; laps 0 ; largest ; las <cannabis> ; las <key> ; las fiesta ; las gomita ; las llav
        iop	1	last dos ; laugh about ; laugh til ; lawn mow ; le recomiendan ; leav nam ; lectur me
        iop	1	left collarbon ; lei ; lik bread ; lik him ; lil <kin> ; limpi busc ; limpi de ; limpi en
        iop	1	limpi sin ; littl brother ; liv in ; lleg la ; local <money> ; lone and ; loop ; lord
        iop	1	los dej ; los del ; los llev ; los primer ; lost <clothes> ; lost two ; loteri ; lov to
        iop	1	lunch two ; m <sedative> ; m <stop> ; m coc ; m dad ; m hvac ; machet ; machet que ; mai
        iop	1	mak <count> ; maleta y ; man do ; marco ; mat to ; maternal ; may en ; may por ; mayb twic
        iop	1	md <need> ; md clear ; md want ; me <fire> ; me aft ; me can ; me from ; me gustari ; me hic
        iop	1	me regan ; me som ; me think ; me thirty ; me tumb ; me voy ; me your ; mean a ; meant
        iop	1	med no ; medi <pill> ; medi pastil ; medi sin ; mes completo ; mes me ; met coc ; met peric
        iop	1	meth again ; meth every ; mgr cost ; mgr res ; mi <play> ; mi <school> ; mi doctor ; mi mar
        iop	1	mi nin ; mi oficial ; mi vid ; mientra estan ; milla ; min now ; min to ; minut away
        iop	1	mir el ; mis ; mis <amount> ; mis thre ; mo ; mo <die> ; mom found ; mon ask ; mon from
        iop	1	month i ; mor no ; morning and ; morning only ; most afternoon ; mot tod ; moth dtr
        iop	1	motorcycl ; mov out ; ms and ; much as ; mud con ; mushroom ; mustard ; my apprenticeship
        iop	1	my build ; my eye ; my gf ; my great ; my lab ; my laptop ; my plan ; my turn ; my ~<child>
        iop	1	my ~bos ; n on ; nad ; nad cuand ; nadi q ; nail gun ; navaj y ; nd dui ; neci ; need a
        iop	1	neighbor is ; neurologist cal ; nev let ; nev thre ; new ; new <colleague> ; next ; next loc
        iop	1	ni con ; niet 0 ; night clas ; night janitor ; night last ; nin con ; niner ; no ~afloj
        iop	1	no ~dormirs ; no ~fac ; no ~hospital ; no ~jail ; no ~oth ; no ~physical ; no ~second
        iop	1	no ~shak ; no ~tenemo ; no ~truck ; no ~using ; no ~week ; nobody her ; noma de ; nombr de
        iop	1	non sinc ; noon ; nos ha ; not ~<amount> ; not ~even ; not ~find ; not ~les ; not ~urgent
        iop	1	notch ; noth strong ; notic i ; now hes ; now whil ; now you ; nuc en ; nuev en ; numer en
        iop	1	nunc he ; nurs school ; nye ; of <appointment> ; of <headface> ; of <treatment> ; of <trust>
        iop	1	of embarrassment ; of mol ; of novemb ; of sixty ; off <kin> ; off n ; off oxy
        iop	1	off ~somewher ; offic on ; oficina de ; ok at ; old and ; on <job> ; on <medicine> ; on car
        iop	1	on dat ; on disability ; on doubl ; on halloween ; on in ; on my ; on thos ; on weekend
        iop	1	on whoev ; on ~meth ; one <container> ; one <month> ; one friend ; one puf ; one second
        iop	1	one too ; onion ; only <hit> ; only <see> ; only few ; only one ; only person ; open mic
        iop	1	opinion on ; or <drive> ; or <treatment> ; ord and ; oth <drive> ; otr <child>
        iop	1	our <opening> ; our door ; our team ; our uncl ; out any ; out fri ; out is ; out ive
        iop	1	out sunday ; outpatient and ; outpatient befor ; outpatient por ; outpatient thing
        iop	1	outpatient with ; outpt or ; outsid referral ; over <amount> ; over <day> ; over tonight
        iop	1	over zoom ; own offic ; own skin ; oxy 0 ; oxygen ; padrin y ; par <crowd> ; par <soon>
        iop	1	par despu ; parent fly ; parrot ; pas en ; pasaden ; pastor me ; patient <amount> ; peg con
        iop	1	pelot de ; peopl over ; per <record> ; per mi ; per teng ; perdimo en ; person in
        iop	1	person or ; pharmacist in ; phon at ; physical ; pick it ; pick me ; pid nuev ; pie
        iop	1	pink elephant ; pint ; plac <need> ; plac is ; plan by ; plan in ; plan my ; plan wont
        iop	1	planch calient ; platform ; play bridg ; pleas <write> ; plum de ; pmh ; point and ; pomon y
        iop	1	pos x ; potluck ; pour <amount> ; pour <fire> ; pour gasolin ; ppo thru ; preferenci
        iop	1	pregnant with ; prep ; prevention <crowd> ; probation want ; problem ; program de
        iop	1	program on ; program the ; program two ; pt aunt ; puent de ; puest en ; punz en ; put down
        iop	1	quad ; que <build> ; que <crowd> ; que grupo ; quem el ; quien <continue> ; quier bajarl
        iop	1	quier dejarla ; quier que ; quiet part ; quinceanera y ; quisier una ; quit that ; rambl
        iop	1	rath do ; ray de ; rd <school> ; ready ; real <drug> ; reception on ; red and ; refd
        iop	1	regist in ; regresan ; rehab day ; reloj ; rend ; res 0 ; resi clt ; residential as
        iop	1	resolucion ; rest ; rest on ; rib on ; right <past> ; rigid ; rigid at ; ris y ; rod it
        iop	1	rol ; rol on ; rom ; rul ; rul out ; run one ; run up ; sab o ; said hed ; said maam
        iop	1	said thank ; santiag de ; satisfaction ; saturday im ; saw a ; saw your ; say enough
        iop	1	say nobody ; say on ; school hour ; school nurs ; school rn ; scrub ; se <feel> ; se meti
        iop	1	se sali ; se sient ; season and ; security guard ; see about ; see if ; seen it ; segu
        iop	1	segur ; segur teng ; seltz ; seman dic ; seniority ; senor mi ; sept for ; ser que ; servic
        iop	1	set up ; settl it ; several ; shark ; she <asleep> ; she may ; she rais ; she usual
        iop	1	shelt resident ; shield de ; sho ; should <clothes> ; should als ; show curtain ; si eso
        iop	1	sient con ; sight ; sight of ; simp not ; sin ~<consume> ; sin ~<key> ; sin ~<sick>
        iop	1	sin ~coc ; sin ~probarl ; sin ~problem ; sinc <child> ; sinc <start> ; sinc becom
        iop	1	sinc childhood ; sinc his ; sinc july ; sinc moth ; sinc not ; sinc start ; sinc tenth
        iop	1	sinc yesterday ; singl dad ; six peopl ; six rehab ; six the ; skydiv ; slat ; sleep good
        iop	1	sleep lik ; sleep no ; sleep over ; sleepy ; slept in ; smel ; smok the ; so <child>
        iop	1	so <daytime> ; so <money> ; so hi ; so to ; so when ; sob want ; sob with ; sobri ; sobrin y
        iop	1	social 0 ; socket ; sol tom ; solter no ; som <night> ; somebody who ; someth <week>
        iop	1	someth week ; son <church> ; soul who ; soy mam ; spe about ; sponsor that ; sponsor the
        iop	1	st <stimulant> ; stab at ; stabl <moment> ; stabl now ; stack ; stag ; star thru
        iop	1	start about ; stat and ; step out ; stil i ; stil want ; stool ; stop and ; story about
        iop	1	stov on ; straighten ; street now ; subpoen ; sueltan ; sum its ; sup every ; surg
        iop	1	surgical ; sus <amount> ; tafil de ; tak an ; tak as ; tak thre ; tak ~pet ; taken cocain
        iop	1	talk fast ; tambor ; tap befor ; tap with ; teach pian ; teach you ; technician ; tel who
        iop	1	ten tim ; terapia ; term <treatment> ; termination ; test for ; than i ; than not
        iop	1	that <start> ; that about ; that bad ; that four ; that lik ; that no ; that run ; that said
        iop	1	thc gummi ; the <ask> ; the <calm> ; the <palecolor> ; the <sad> ; the <soon> ; the aft
        iop	1	the announc ; the army ; the bed ; the blow ; the blu ; the bon ; the dark ; the extension
        iop	1	the fight ; the firm ; the fram ; the freeway ; the gat ; the grief ; the gym ; the head
        iop	1	the herd ; the hurrican ; the machet ; the movi ; the pain ; the part ; the pen
        iop	1	the pharmacy ; the physician ; the potluck ; the print ; the psych ; the quiet
        iop	1	the restaurant ; the rifl ; the run ; the schedul ; the servic ; the sink ; the sixty
        iop	1	the ski ; the snow ; the sou ; the sound ; the sup ; the thing ; the women ; the ~<pill>
        iop	1	the ~pil ; them one ; then four ; then no ; then not ; then on ; then with ; ther an
        iop	1	ther ~nobody ; they hand ; they teach ; thi hous ; thi i ; thi july ; thi town ; thi way
        iop	1	thin ; thing if ; thirty minut ; thousand and ; thousand for ; thre when ; through 0
        iop	1	through <job> ; through septemb ; thursday she ; tienen ; tight acros ; til and ; til im
        iop	1	til we ; to <hit> ; to <see> ; to arrang ; to bois ; to catch ; to cov ; to folk ; to land
        iop	1	to look ; to mention ; to nov ; to somebody ; toddl ; toddl and ; told by ; told everybody
        iop	1	tom 0 ; tom los ; tom nad ; tomorrow if ; toothbrush ; tour i ; trabajador del ; travel and
        iop	1	treatment aft ; treatment befor ; tub and ; tuesday is ; turkey at ; tv ; tweak ; twing
        iop	1	two counti ; two dollar ; two every ; two festival ; two is ; two week ; tx <need> ; ua
        iop	1	uas x ; ultim hoj ; un <angry> ; un <day> ; un infart ; un ladril ; un pleit ; una cuanta
        iop	1	uncl ranch ; uncl wil ; uninsur meth ; unscrew ; until january ; up <soon> ; upon
        iop	1	urin test ; uso otr ; usual right ; va dom ; van com ; varia vec ; vay ; venden ; verd
        iop	1	vide ; viern despu ; view ; vin en ; vodk sod ; voic gon ; voic on ; volv ; vomit ; vuelt en
        iop	1	wait ; wait list ; walk away ; want counsel ; want intak ; want som ; was <give>
        iop	1	was <outdoors> ; was littl ; was on ; was rais ; we both ; we paint ; wed in ; wed that
        iop	1	wedding ; weed most ; weed on ; week mayb ; weekday and ; weekend for ; went in
        iop	1	what <leave> ; whatev <continue> ; whatev that ; wher a ; wher is ; wheth im
        iop	1	which <clothes> ; which <take> ; whil in ; who watch ; whod <see> ; whod watch ; whol lif
        iop	1	wif back ; wif pregnant ; wil <fire> ; wil <try> ; wil try ; with <color> ; with aa
        iop	1	with his ; with noth ; with overnight ; with parent ; with vodk ; within ; within 0 ; wk so
        iop	1	wks off ; wks then ; wont <give> ; wont hold ; work as ; worri ; would anybody ; would help
        iop	1	wouldnt <leave> ; wouldnt <take> ; wouldnt leav ; wrap ; writ them ; wrong link ; wrong numb
        iop	1	y <colleague> ; y <need> ; y <pain> ; y ask ; y de ; y tom ; y vien ; year has ; year so
        iop	1	year was ; yel ; yo vend ; you com ; you end ; you meet ; you pay ; youd nev ; your <build>
        iop	1	your build ; your colleagu ; your link ; your numb ; your program ; your rehab ; yr
        iop	1	yr <partner> ; yr and ; yr wif ; yrs no ; zapato ; zer ~coverag ; ~<alcohol> x
        iop	1	~<always> ~<week> ; ~<amount> <amount> ; ~<amount> ~<night> ; ~<amount> ~tim ; ~<blood> no
        iop	1	~<confused> ; ~<consume> <amount> ; ~<consume> <need> ; ~<consume> <stop> ; ~<consume> at
        iop	1	~<consume> ~<cannabis> ; ~<consume> ~<pill> ; ~<consume> ~<stimulant> ; ~<crowd> in
        iop	1	~<day> <job> ; ~<die> just ; ~<emergency> on ; ~<fluid> no ; ~<gun> ; ~<illness> <past>
        iop	1	~<insurance> sinc ; ~<job> y ; ~<key> <money> ; ~<last> <month> ; ~<leave> ~<day>
        iop	1	~<leave> ~<week> ; ~<leave> ~a ; ~<lock> ~up ; ~<medicine> ; ~<need> from ; ~<need> ~<stop>
        iop	1	~<needle> ; ~<pain> <day> ; ~<pill> ; ~<pill> sinc ; ~<sedative> i ; ~<seizure> from
        iop	1	~<stimulant> <always> ; ~<stimulant> <day> ; ~<stimulant> <year> ; ~<take> ~it ; ~<take> ~me
        iop	1	~<treatment> ; ~<treatment> <amount> ; ~<treatment> par ; ~a ~<child> ; ~a ~<crowd> ; ~abl
        iop	1	~afloj ; ~aft ; ~ahorc ; ~assessment ; ~baby ; ~baby ~kick ; ~big ; ~board ; ~cry
        iop	1	~day ~stay ; ~detoxification ; ~don ; ~dont ; ~dormirs ; ~dui ; ~eap ; ~end ; ~enrol ; ~fil
        iop	1	~glas ; ~group ; ~ha <feel> ; ~ha toc ; ~has ; ~havent ; ~hay de ; ~help from ; ~hx ; ~in it
        iop	1	~ir ; ~iv ; ~le dan ; ~lock ~up ; ~lost ; ~me dio ; ~me quier ; ~me ~intern ; ~no ~exist
        iop	1	~of ~suicid ; ~par de ; ~pil sinc ; ~probarl ; ~pued <stop> ; ~rush on ; ~se <wait>
        iop	1	~second ; ~shar ; ~show ; ~sip ; ~snort ; ~sz ever ; ~talk to ; ~tenemo ; ~the ~policy
        iop	1	~the ~union ; ~thi ; ~through ; ~tien con ; ~tien ningun ; ~to ~end ; ~to ~stop ; ~to ~talk
        iop	1	~trabaj y ; ~w/d <say> ; ~w/d sx ; ~wont ~be
        iop	-1	# <give> ; # given ; *about.0 ; *detoxDone:historical ; *drinks.1
        iop	-1	*familySupport:other_experiencer ; *frequency.1:negated ; *frequency.1:possible
        iop	-1	*jobSeeker.opensNote:other_experiencer ; *noBarrierMoney ; *notEvidence:possible ; *phone.0
        iop	-1	*residentialRequest ; *rhythm.0 ; *seizure.body ; *substance.opioid:possible
        iop	-1	*treatmentNeed:historical ; *withdrawalHint ; *withdrawalSign:hypothetical ; + <always>
        iop	-1	+ som ; / / ; / <stimulant> ; / ~<alcohol> ; 0 <height> ; 0 <home> ; 0 <hot> ; 0 <medicine>
        iop	-1	0 <past> ; 0 <phone> ; 0 <start> ; 0 <stranger> ; 0 <year> ; 0 bottl ; 0 box ; 0 by
        iop	-1	0 clas ; 0 cok ; 0 dos ; 0 judg ; 0 nit ; 0 perc ; 0 por ; 0 semana ; 0 she ; 0 through
        iop	-1	0 ~<emergency> ; 0 ~<stop> ; <afraid> and ; <alcohol> + ; <alcohol> <ask> ; <alcohol> <day>
        iop	-1	<alcohol> <job> ; <alcohol> float ; <alcohol> for ; <alcohol> qd ; <alone> par
        iop	-1	<always> <day> ; <always> <furniture> ; <always> <month> ; <always> <take>
        iop	-1	<amount> <child> ; <amount> <church> ; <amount> <die> ; <amount> <job> ; <amount> <relapse>
        iop	-1	<amount> between ; <amount> cart ; <amount> each ; <amount> es ; <amount> fuert
        iop	-1	<amount> personality ; <amount> todo ; <angry> <stranger> ; <appointment> <give>
        iop	-1	<appointment> <go> ; <appointment> <past> ; <ask> <kin> ; <ask> <partner> ; <ask> <trust>
        """
}
