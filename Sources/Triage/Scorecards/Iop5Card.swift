extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	<eat> to ; <fall> <hit> ; <fall> otr ; <feel> <night> ; <feel> <week> ; <feel> con
        iop	1	<fire> <day> ; <fire> all ; <fluid> <alcohol> ; <fluid> <clothes> ; <fluid> test
        iop	1	<friend> <amount> ; <friend> <school> ; <friend> hav ; <furniture> 0 ; <furniture> <count>
        iop	1	<furniture> <eat> ; <furniture> <go> ; <furniture> <hospital> ; <furniture> <rope>
        iop	1	<furniture> over ; <give> la ; <give> nad ; <give> par ; <give> pt ; <go> la ; <go> through
        iop	1	<go> twic ; <goodbye> <amount> ; <goodbye> <water> ; <headface> <furniture>
        iop	1	<headface> <money> ; <headface> <need> ; <headface> <smell> ; <headface> he
        iop	1	<headface> sinc ; <hear> <church> ; <hear> <home> ; <hear> <night> ; <height> <build>
        iop	1	<height> de ; <height> lik ; <hit> <clothes> ; <hit> <drive> ; <hit> for ; <hold> <room>
        iop	1	<home> <appointment> ; <home> <caretaking> ; <home> <order> ; <home> without
        iop	1	<homeless> resident ; <hospital> <take> ; <hospital> <volunteer> ; <hospital> <write>
        iop	1	<hot> <play> ; <illness> and ; <illness> por ; <insurance> <asleep> ; <insurance> <write>
        iop	1	<insurance> cant ; <insurance> me ; <intoxicated> 0 ; <intoxicated> <leave>
        iop	1	<intoxicated> to ; <job> <day> ; <job> <go> ; <job> <leave> ; <job> <pet> ; <job> del
        iop	1	<job> fin ; <job> first ; <job> no ; <job> nuev ; <job> ~<stop> ; <key> <stop>
        iop	1	<kill> <week> ; <kill> my ; <kin> <furniture> ; <kin> <give> ; <kin> <go> ; <kin> <remember>
        iop	1	<kin> can ; <kin> lo ; <kin> only ; <kin> when ; <law> <fall> ; <law> has ; <law> which
        iop	1	<leave> <clinician> ; <leave> <eat> ; <leave> <headface> ; <leave> <hear>
        iop	1	<leave> <hospital> ; <leave> <opening> ; <leave> for ; <leave> out ; <lock> <bodypart>
        iop	1	<lock> behind ; <lock> right ; <media> en ; <medicine> / ; <moment> <drive>
        iop	1	<moment> <sober> ; <moment> <trust> ; <moment> est ; <moment> for ; <moment> se
        iop	1	<moment> which ; <moment> you ; <money> <go> ; <money> <opening> ; <money> im ; <money> one
        iop	1	<money> out ; <money> par ; <money> us ; <month> <ask> ; <month> <cold> ; <month> <die>
        iop	1	<month> <pill> ; <month> <put> ; <month> <try> ; <month> been ; <month> me ; <month> p
        iop	1	<month> which ; <month> yo ; <month> ~<treatment> ; <need> <clinician> ; <need> <money>
        iop	1	<need> ive ; <need> lo ; <need> mis ; <need> or ; <need> someplac ; <needle> <count>
        iop	1	<needle> <eat> ; <needle> <room> ; <night> <blood> ; <night> <order> ; <night> are
        iop	1	<night> im ; <night> one ; <official> <last> ; <official> no ; <opening> <container>
        iop	1	<opening> con ; <opioid> <moment> ; <opioid> aft ; <opioid> at ; <opioid> from
        iop	1	<order> <bodypart> ; <order> from ; <order> so ; <outdoors> <write> ; <outdoors> had
        iop	1	<palecolor> <week> ; <partner> did ; <partner> from ; <partner> sinc ; <past> 0
        iop	1	<past> <die> ; <past> <furniture> ; <past> <hit> ; <past> anybody ; <past> ~<take>
        iop	1	<pet> <always> ; <pet> <asleep> ; <pet> <hospital> ; <pet> <pet> ; <pet> attack ; <pet> lo
        iop	1	<pet> out ; <phone> / ; <phone> <go> ; <phone> <job> ; <phone> el ; <phone> the
        iop	1	<photo> from ; <play> <emergency> ; <play> <moment> ; <play> <pet> ; <play> <sad>
        iop	1	<play> <see> ; <play> <year> ; <play> each ; <play> of ; <play> so ; <play> thi
        iop	1	<play> ~<afraid> ; <promise> <hear> ; <promise> <take> ; <promise> to ; <put> <container>
        iop	1	<put> <play> ; <put> <stranger> ; <put> down ; <rail> <amount> ; <rail> <clinician>
        iop	1	<relapse> <crowd> ; <room> <afraid> ; <room> <month> ; <room> <soon> ; <room> lik
        iop	1	<room> my ; <rope> <photo> ; <sad> <phone> ; <say> <try> ; <say> whil ; <say> ~<amount>
        iop	1	<say> ~<drug> ; <say> ~<need> ; <say> ~<treatment> ; <say> ~<wait> ; <school>
        iop	1	<school> <consume> ; <school> <daytime> ; <school> <emergency> ; <school> <last>
        iop	1	<school> mi ; <school> re ; <school> rn ; <school> yr ; <sedative> <clinician>
        iop	1	<sedative> <withdrawal> ; <see> <bodypart> ; <see> <height> ; <see> <stranger> ; <see> about
        iop	1	<see> how ; <see> myself ; <see> of ; <see> que ; <shake> + ; <shake> tod ; <shame> <amount>
        iop	1	<sober> ; <sober> <die> ; <sober> <insurance> ; <sober> sin ; <sober> sinc ; <sober> with
        iop	1	<soon> <happy> ; <soon> <past> ; <start> <cannabis> ; <start> <think> ; <start> a
        iop	1	<start> of ; <stiff> acros ; <stimulant> 0 ; <stimulant> <caretaking>
        iop	1	<stimulant> <hospital> ; <stimulant> <put> ; <stimulant> cant ; <stimulant> lik
        iop	1	<stimulant> neg ; <stimulant> par ; <stimulant> self ; <stimulant> sin
        iop	1	<stimulant> ~<crowd> ; <stop> 0 ; <stop> <furniture> ; <stop> <put> ; <stop> by ; <stop> sin
        iop	1	<stop> sus ; <stranger> <day> ; <stranger> <hit> ; <stranger> <opioid> ; <take> <die>
        iop	1	<take> <month> ; <take> <opioid> ; <take> <palecolor> ; <take> <phone> ; <take> <soon>
        iop	1	<take> <tool> ; <take> no ; <take> pop ; <think> <drug> ; <threat> <amount>
        iop	1	<tired> <withdrawal> ; <tool> <gun> ; <tool> <treatment> ; <town> <caretaking>
        iop	1	<town> <drug> ; <town> has ; <trade> <money> ; <trade> <outdoors> ; <trade> on
        iop	1	<treatment> cm ; <treatment> hac ; <treatment> is ; <treatment> isnt ; <treatment> nad
        iop	1	<treatment> plac ; <treatment> sam ; <treatment> ~<opioid> ; <trust> <asleep> ; <trust> to
        iop	1	<trust> who ; <try> <water> ; <vendor> 0 ; <volunteer> ; <wait> <child> ; <wait> con
        iop	1	<wait> las ; <wait> list ; <wait> so ; <water> <color> ; <water> <say> ; <week> <alcohol>
        iop	1	<week> <hit> ; <week> <leave> ; <week> <pet> ; <week> <stimulant> ; <week> x
        iop	1	<withdrawal> i ; <write> <home> ; <write> hes ; <year> <order> ; <year> <play> ; <year> has
        iop	1	<year> or ; <year> ther ; <year> too ; <year> was ; <year> ~<hear> ; a bend ; a breakup
        iop	1	a cent ; a cocain ; a desert ; a desk ; a documentary ; a fast ; a feed ; a fenc ; a fern
        iop	1	a fre ; a gold ; a lat ; a light ; a lineman ; a mailbox ; a marc ; a mem ; a mol ; a monst
        iop	1	a night ; a pap ; a pencil ; a seizur ; a shoebox ; a stairwel ; a student ; a sunburn
        iop	1	a talk ; a tenant ; a tent ; a tidy ; a trumpet ; a two ; a vec ; a voic ; a weekend
        iop	1	a zombi ; a ~<alcohol> ; a ~<home> ; a ~beer ; a ~hospital ; a ~liv ; abog ; abog dic
        iop	1	about <amount> ; about end ; about twic ; about us ; acaban ; adderal and ; adderal for
        iop	1	admir ; aetn ppo ; aft <phone> ; aft cal ; aft doing ; aft hrs ; aft i ; aft me ; aft my
        iop	1	aft thanksgiv ; aftercar ; afternoon a ; afternoon im ; against ; agar con ; ago with
        iop	1	ahead of ; ahor tien ; al corre ; al merc ; alg se ; all cle ; all fml ; all over ; all tim
        iop	1	alquil ; am 0 ; ambulatori de ; amiga y ; an <medicine> ; an eyebrow ; an overnight
        iop	1	and <breath> ; and <need> ; and <put> ; and at ; and between ; and bor ; and died
        iop	1	and flush ; and half ; and hop ; and id ; and saw ; and sunday ; and swing ; and they
        iop	1	and thre ; and want ; and wouldnt ; and ~nev ; anti ; any <moment> ; any way
        iop	1	anyth overnight ; anywher i ; apartment has ; apret y ; are <palecolor> ; are <stop>
        iop	1	are bleed ; are hard ; arent <money> ; arizon ; arrang ; as <take> ; as smok ; asad ; asi es
        iop	1	ask anyway ; ask can ; at <drive> ; at cvs ; at fifty ; at hosp ; at night ; at party
        iop	1	at ~<school> ; at ~school ; ataud ; baby down ; back bow ; bad one ; bal and ; bar say
        iop	1	bar the ; bark ; barn in ; bastant ; be <eat> ; be aft ; be best ; be out ; be thre
        iop	1	be ~<alone> ; becom a ; bed my ; been <break> ; been crush ; been year ; befor anybody
        iop	1	befor im ; behalf ; behind ; besid the ; bien per ; bilingual ; bit mor ; bit of ; blacklist
        iop	1	blood work ; bodeg ; body to ; booklet ; both <consume> ; both at ; bowl sunday ; box i
        iop	1	boyfriend in ; brand ; braz izq ; brazo y ; breakfast my ; breath it ; brid ; bridg ; brkfst
        iop	1	broth band ; broth drank ; build for ; bulk ; bunk 0 ; burn all ; bury me ; bus again
        iop	1	busc grupo ; but her ; but nev ; but no ; buy a ; buy for ; by <write> ; by day ; by fri
        iop	1	by noon ; cad cuant ; cal herself ; calend for ; cam her ; can <leave> ; cant <phone>
        iop	1	cant cal ; cant catch ; cant lay ; cant rememb ; cap ; car at ; car behind ; carpet in
        iop	1	carpet is ; carpool ; carri me ; cart ; cart a ; caso ; caught it ; cb <day> ; cb tmrw
        iop	1	certificat ; certificat and ; certificat from ; cerveza con ; chap ; check and ; chef say
        iop	1	chest and ; chest has ; chest sinc ; chiv ; church bel ; cin ; cincuent y ; circl with
        iop	1	clas thi ; clean pool ; clear me ; clock ; clr <friend> ; clr dad ; clr mention ; clr say
        iop	1	coc a ; cocain thre ; cocin ; coffin ; cok ; cok and ; cold by ; com <say> ; com along
        iop	1	com hom ; com yo ; con <friend> ; con terapeut ; con usted ; confes to ; convinc ; corre de
        iop	1	costumbr ; cotiz ; could <buy> ; could join ; could mak ; counselor in ; count my ; counti
        iop	1	court pap ; crack lik ; cran ; crank ; cream truck ; crew in ; crib and ; cristal sin ; csw
        iop	1	cuand <hear> ; cuid a ; cuidarl ; cumpl sus ; cup ; dad girl ; dai 0 ; dan en ; dat by
        iop	1	day / ; day doe ; day group ; day no ; day sinc ; day they ; dds ; de <alcohol>
        iop	1	de <friend> ; de <furniture> ; de barb ; de carton ; de cas ; de cirrosi
        iop	1	de desintoxicacion ; de intern ; de mezcal ; de preferenci ; de qued ; de residencial
        iop	1	de vin ; dead cent ; dead in ; dean <need> ; dean want ; decad and ; del <illness>
        iop	1	del <kin> ; del tal ; deni ; deploy no ; desd navidad ; desvi ; di ; did <always>
        iop	1	did every ; did me ; die if ; die on ; dieron de ; dijeron ; din every ; din is ; dio cuent
        iop	1	discord ; do evening ; do lin ; do on ; do outpatient ; doc semana ; doctor circl
        iop	1	doctor wrot ; documentary ; doesnt believ ; domingo ; don <play> ; don bet ; don on
        iop	1	dont <take> ; dont <trust> ; dont both ; dont get ; dont trust ; dorm ; dorm la ; dos mes
        iop	1	down for ; down with ; drag her ; draw ; drink cold ; drown ; due <month> ; dur my ; durmi
        iop	1	each <bodypart> ; each <go> ; each <week> ; each <year> ; each week ; each year
        iop	1	eap employe ; earn ; easy <amount> ; easy it ; eight of ; el <law> ; el fil ; el fut
        iop	1	el futbol ; el jal ; el patron ; el pis ; el primer ; el puest ; el vici ; el viern
        iop	1	eleventh <school> ; eleventh grad ; ell en ; ell que ; els and ; els who ; empen ; empty
        iop	1	en <height> ; en <week> ; en avent ; en las ; en quinc ; en texa ; en veran ; entonc
        iop	1	epilepsy wel ; era <stimulant> ; es <crowd> ; es con ; esquin ; essay ; est con ; est pas
        iop	1	estoy <happy> ; eval say ; even ; even that ; evening in ; event ; ever do ; ever drink
        iop	1	ex <take> ; exist and ; eye open ; f cok ; f ice ; f thc ; fac in ; faint ; fal through
        iop	1	faltan <amount> ; far in ; february i ; fel out ; fern ; few week ; fin de ; final and
        iop	1	find <stranger> ; finish ninety ; finish rehab ; first ; first four ; first now ; first off
        iop	1	fist behind ; fix a ; flush the ; fly at ; follow him ; for <calm> ; for exam ; for folk
        iop	1	for fun ; for hav ; for intensiv ; for so ; forearm ; found <stimulant> ; frasc
        iop	1	fre <appointment> ; fre <week> ; fre week ; friday sunday ; friday with ; friend for
        iop	1	from july ; from somebody ; fue <alcohol> ; ful ninety ; ful til ; ful tim ; fun at ; futbol
        iop	1	fwd ; get treatment ; get ~a ; gf ; gf <say> ; girl from ; girlfriend ; giv no ; glas
        iop	1	glas <amount> ; glendal and ; glov ; glov box ; go and ; goe with ; gon even ; gon for
        iop	1	goodby at ; goodby let ; got 0 ; got no ; got pop ; gpa 0 ; grabacion ; grad ; grad student
        iop	1	gradu el ; grandbaby ; green ; greet ; group they ; group thre ; grow ; h <eat> ; habit of
        iop	1	habr ; half now ; hand at ; happen i ; has <illness> ; hast <month> ; hav driv ; hav fiv
        iop	1	hav molin ; hav zer ; havent <need> ; havent want ; hawthorn and ; he graduat ; he pour
        iop	1	he set ; he tak ; he walk ; he writ ; head that ; headphon ; health <crowd>
        iop	1	health committe ; hear in ; hear the ; hed nev ; hel im ; help ; help get ; help i
        iop	1	her <illness> ; her <stop> ; her baby ; her friend ; her kid ; her of ; her two ; her up
        iop	1	herman viv ; hes <sober> ; hes lik ; hes on ; hes sob ; hij termin ; him <die> ; him with
        iop	1	hir for ; hir man ; his <crowd> ; his lawy ; his rout ; hondura y ; hop for ; hos ; hous +
        iop	1	hous key ; how ive ; hoy se ; hse ; human ; hydrocodon ; hymn ; i <consume> ; i <hear>
        iop	1	i <hospital> ; i deliv ; i earn ; i hit ; i label ; i light ; i meant ; i park ; i swallow
        iop	1	i ~<seizure> ; ice <night> ; iced ; id <feel> ; id <leave> ; id <write> ; id feel ; id tel
        iop	1	if 0 ; if out ; im <afraid> ; im all ; im fifty ; im overreact ; im ~away ; in <breath>
        iop	1	in <hospital> ; in <photo> ; in all ; in april ; in between ; in january ; in main
        iop	1	in market ; in surgery ; in two ; in year ; inpatient at ; inpatient in ; inquiet ; int an
        iop	1	intervention ; iop aft ; iop on ; iop par ; irritabl ; is <continue> ; is <happy>
        iop	1	is <moment> ; is <night> ; is already ; is bet ; is happy ; is my ; is nam ; is simp
        iop	1	is ther ; it <hold> ; it doesnt ; it every ; it im ; it scar ; it whil ; itd <take>
        iop	1	itd tak ; item ; its adderal ; its almost ; its as ; its how ; its jun ; its ketamin
        iop	1	its too ; ive <wait> ; ive sign ; ive stay ; ive ~been ; january ; jingl ; jittery ; job off
        iop	1	job to ; join an ; joint ; joshu ; joshu <outdoors> ; joshu tre ; jump in ; junior and ; k +
        iop	1	karaok ; keel ; keel over ; keep a ; keep going ; keep walk ; kept a ; ketamin 0 ; kid go
        iop	1	kid no ; kid school ; kind <clinician> ; kitchen floor ; kitten ; knif sharpen ; know every
        iop	1	la <blood> ; la <eat> ; la <money> ; la acab ; la bodeg ; la cancion ; la espum ; la fabric
        iop	1	la grabacion ; la guitar ; la loncher ; la pisc ; la taqueri ; la vea ; lab ; lab ok
        iop	1	lack is ; laps 0 ; largest ; las <awake> ; las <cannabis> ; las <key> ; las desvel
        iop	1	las fiesta ; las gomita ; las llav ; last beer ; last dos ; laugh about ; laugh til
        iop	1	lawn mow ; le recomiendan ; leav nam ; lectur me ; left collarbon ; lei ; lik bread
        iop	1	lik him ; lil <kin> ; limpi busc ; limpi de ; limpi en ; limpi sin ; littl brother ; liv in
        iop	1	lleg la ; local <money> ; loop ; lord ; los dej ; los del ; los llev ; los primer
        iop	1	lost <clothes> ; lost two ; loteri ; lov to ; m <sedative> ; m <stop> ; m dad ; m hvac
        iop	1	machet ; machet que ; mai ; mak <count> ; maleta y ; man do ; marco ; mat to ; maternal
        iop	1	may en ; may por ; mayb twic ; md <need> ; md clear ; md want ; me <fire> ; me aft ; me can
        iop	1	me from ; me gustari ; me hic ; me regan ; me som ; me think ; me thirty ; me tumb ; me voy
        iop	1	me your ; mean a ; med no ; medi <pill> ; medi pastil ; medi sin ; mes completo ; mes me
        iop	1	met coc ; met peric ; meth again ; meth every ; mgr cost ; mgr res ; mi <play> ; mi <school>
        iop	1	mi doctor ; mi mar ; mi nin ; mi oficial ; mi vid ; milla ; min now ; min to ; minut away
        iop	1	mir el ; mis ; mis <amount> ; mis thre ; mo ; mo <die> ; mo <kin> ; mo on ; mom found
        iop	1	mon ask ; mon from ; month i ; mor no ; morning and ; most afternoon ; mot tod ; moth dtr
        iop	1	motorcycl ; mov out ; ms and ; much as ; mud con ; mushroom ; mustard ; my apprenticeship
        iop	1	my build ; my eye ; my gf ; my grandbaby ; my great ; my lab ; my laptop ; my plan ; my turn
        iop	1	my ~<child> ; my ~bos ; myself befor ; n on ; nad ; nad cuand ; nadi q ; nail gun ; navaj y
        iop	1	nd dui ; neci ; need a ; neurologist cal ; nev let ; nev thre ; new ; new <colleague> ; next
        iop	1	next loc ; ni con ; niet 0 ; night clas ; night janitor ; night last ; niner ; nite
        iop	1	no ~afloj ; no ~dormirs ; no ~fac ; no ~hospital ; no ~jail ; no ~oth ; no ~physical
        iop	1	no ~second ; no ~tenemo ; no ~truck ; no ~using ; no ~week ; noma de ; nombr de ; non sinc
        iop	1	noon ; nos ha ; not ~<amount> ; not ~even ; not ~find ; not ~les ; not ~urgent ; notch
        iop	1	noth strong ; notic i ; now hes ; now whil ; now you ; nuc en ; nuev en ; numer en ; nunc he
        iop	1	nurs school ; nurs want ; nye ; of <appointment> ; of <headface> ; of <treatment>
        iop	1	of embarrassment ; of mol ; of novemb ; of sixty ; off <kin> ; off n ; off oxy ; offic on
        iop	1	oficina de ; ok at ; old and ; on <job> ; on <medicine> ; on car ; on disability ; on doubl
        iop	1	on halloween ; on in ; on my ; on thos ; on whoev ; on ~meth ; one <container> ; one <month>
        iop	1	one friend ; one puf ; one second ; one too ; only <consume> ; only <hit> ; only <see>
        iop	1	only few ; only one ; only person ; open mic ; opinion on ; or <drive> ; or <treatment>
        iop	1	oth <drive> ; our <opening> ; our door ; our team ; our uncl ; out any ; out fri ; out is
        iop	1	out ive ; out sunday ; outpatient and ; outpatient befor ; outpatient por ; outpatient thing
        iop	1	outpatient with ; outpt or ; outsid referral ; over <amount> ; over <day> ; over tonight
        iop	1	over zoom ; own md ; own offic ; own skin ; oxy 0 ; oxygen ; padrin y ; par <soon>
        iop	1	par despu ; parent fly ; parrot ; pas en ; pasaden ; pastor me ; patient <amount> ; peg con
        iop	1	pelot de ; pen that ; peopl over ; per mi ; per teng ; perdimo en ; person in ; person or
        iop	1	pharmacist in ; phon at ; physical ; pick it ; pick me ; pid nuev ; pie ; pink elephant
        iop	1	pint ; plac is ; plan by ; plan in ; plan my ; plan wont ; platform ; play bridg
        iop	1	pleas <write> ; plum de ; pmh ; point and ; pomon y ; pos x ; potluck ; pour <amount>
        iop	1	pour <fire> ; pour gasolin ; ppo thru ; preferenci ; pregnant with ; prep
        iop	1	prevention <crowd> ; probation want ; problem ; program de ; program on ; program the
        iop	1	program two ; protectiv ; pt aunt ; puent de ; puest en ; punz en ; quad ; que <build>
        iop	1	que <crowd> ; que grupo ; que quisier ; quem el ; quien <continue> ; quier bajarl
        iop	1	quier dejarla ; quier que ; quier terapi ; quiet part ; quinceanera y ; quisier una
        iop	1	quit that ; rambl ; random for ; rath do ; ray de ; rd <school> ; ready ; real <drug>
        iop	1	reception on ; red and ; regist in ; regresan ; rehab day ; reloj ; rend ; res 0 ; resi clt
        iop	1	residential as ; resolucion ; rest ; rest on ; right <past> ; rigid ; rigid at ; ris y
        iop	1	rod it ; rol ; rom ; rul ; rul out ; run one ; run up ; sab o ; said hed ; said maam
        iop	1	said thank ; santiag de ; satisfaction ; saturday im ; saw a ; saw your ; say nobody
        iop	1	say on ; sch ; school hour ; school nurs ; school rn ; scrub ; se <feel> ; se meti ; se sali
        iop	1	se sient ; season and ; seat ; security guard ; see about ; see if ; seen it ; segu
        iop	1	segur teng ; sel out ; seltz ; seman dic ; semestr ; seniority ; senor mi ; sept 0
        iop	1	sept for ; servic ; set up ; settl it ; several ; shark ; she <asleep> ; she hat ; she may
        iop	1	she rais ; she usual ; shelt resident ; shield de ; sho ; should <clothes> ; show curtain
        iop	1	si eso ; sient con ; sight ; sight of ; simp not ; sin ~<consume> ; sin ~<key> ; sin ~<sick>
        iop	1	sin ~coc ; sin ~probarl ; sin ~problem ; sinc <child> ; sinc <start> ; sinc becom
        iop	1	sinc childhood ; sinc his ; sinc july ; sinc moth ; sinc not ; sinc start ; sinc yesterday
        iop	1	singl dad ; six peopl ; six rehab ; six the ; sixty ; skydiv ; slat ; sleep good ; sleep no
        iop	1	sleep over ; sleepy ; slept in ; smel ; smok the ; so <child> ; so <daytime> ; so <money>
        iop	1	so hi ; so to ; so whatev ; so when ; sob want ; sob with ; sobri ; sobrin y ; social 0
        iop	1	socket ; solter no ; som <night> ; somebody who ; someth <week> ; someth that ; someth week
        iop	1	son <church> ; soul who ; soy mam ; spe about ; sponsor that ; st <stimulant> ; stab at
        iop	1	stabl <moment> ; stabl now ; stack ; stag ; star thru ; start about ; stat and ; step out
        iop	1	stil i ; stil want ; stock ; stool ; stop and ; story about ; stov on ; straighten
        iop	1	street now ; subpoen ; sueltan ; sum its ; sup every ; surg ; surgical ; sus <amount>
        iop	1	tafil de ; tak a ; tak as ; tak ~pet ; taken cocain ; talk fast ; tambor ; tap befor
        iop	1	tap with ; teach pian ; teach you ; technician ; tel who ; ten tim ; terapia
        iop	1	term <treatment> ; termination ; test for ; than i ; than not ; that <start> ; that about
        iop	1	that bad ; that enough ; that four ; that lik ; that no ; that run ; that said ; thc gummi
        iop	1	the <palecolor> ; the <sad> ; the <soon> ; the aft ; the announc ; the army ; the bed
        iop	1	the blow ; the blu ; the bon ; the dark ; the extension ; the fight ; the firm ; the fram
        iop	1	the freeway ; the gat ; the grief ; the gym ; the herd ; the hurrican ; the machet
        iop	1	the movi ; the pain ; the part ; the pen ; the physician ; the potluck ; the print
        iop	1	the psych ; the quiet ; the restaurant ; the rifl ; the run ; the schedul ; the servic
        iop	1	the sink ; the sixty ; the ski ; the snow ; the sou ; the sound ; the sup ; the thing
        iop	1	the women ; the ~<pill> ; the ~pil ; them one ; then four ; then no ; then not ; then on
        iop	1	then with ; ther an ; ther told ; ther ~nobody ; they hand ; they teach ; theyv <say>
        iop	1	thi hous ; thi i ; thi july ; thi town ; thi way ; thin ; thing if ; thirty minut
        iop	1	thousand and ; thousand for ; thre when ; through 0 ; through <job> ; through septemb
        iop	1	thursday she ; tienen ; tight acros ; til and ; til im ; til we ; tint ; to <hit> ; to <see>
        iop	1	to arrang ; to bois ; to catch ; to cov ; to folk ; to land ; to look ; to mention ; to nov
        iop	1	to somebody ; toddl ; toddl and ; told by ; told everybody ; tom 0 ; tom los ; tom nad
        iop	1	tomorrow if ; toothbrush ; tour i ; trabajador del ; travel and ; tre nieto ; tre semana
        iop	1	treatment aft ; treatment befor ; tremor ; tub and ; tuesday is ; turkey at ; tv ; tweak
        iop	1	twing ; two counti ; two dollar ; two every ; two is ; two week ; tx <need> ; ua ; ultim hoj
        iop	1	un <angry> ; un <day> ; un infart ; un ladril ; un pes ; un pleit ; una cuanta ; uncl ranch
        iop	1	uncl wil ; uninsur meth ; unscrew ; until january ; up <soon> ; upon ; urin test ; uso otr
        iop	1	uso peric ; usual right ; va dom ; van com ; vanish for ; varia vec ; vay ; venden ; verd
        iop	1	vide ; viern despu ; view ; vodk sod ; voic gon ; volv ; vomit ; vuelt en ; wait ; wait list
        iop	1	walk away ; want counsel ; want intak ; want me ; want som ; was <give> ; was <outdoors>
        iop	1	was <pill> ; was littl ; was on ; was rais ; we both ; we paint ; we shar ; wed that
        iop	1	wedding ; weed most ; weed on ; week mayb ; weekday and ; weekend for ; weekend no ; went in
        iop	1	what <leave> ; whatev <continue> ; whatev that ; wher a ; wher is ; wheth youd
        iop	1	which <clothes> ; which <take> ; whil in ; who watch ; whod <see> ; whod watch ; wif back
        iop	1	wif count ; wif pregnant ; wil <fire> ; wil <try> ; wil try ; with <color> ; with aa
        iop	1	with his ; with noth ; with overnight ; with parent ; with vodk ; within ; within 0 ; wk so
        iop	1	wks off ; wks then ; wont <give> ; wont hold ; work as ; worri ; would help
        iop	1	wouldnt <leave> ; wouldnt <take> ; wouldnt leav ; wrap ; writ them ; wrong link ; wrong numb
        iop	1	y <colleague> ; y <need> ; y <pain> ; y aprendi ; y ask ; y de ; y tom ; y vien ; year has
        iop	1	year so ; year was ; yel ; yo vend ; you com ; you end ; you meet ; you pay ; youd nev
        iop	1	your <build> ; your <soon> ; your build ; your colleagu ; your link ; your numb
        iop	1	your program ; your rehab ; yr ; yr <partner> ; yr and ; yr wif ; yrs no ; zer ~coverag
        iop	1	~<alcohol> x ; ~<always> ~<week> ; ~<amount> <amount> ; ~<amount> ~<night> ; ~<amount> ~tim
        iop	1	~<ask> <ask> ; ~<blood> no ; ~<cannabis> ; ~<confused> ; ~<consume> <amount>
        iop	1	~<consume> <need> ; ~<consume> <stop> ; ~<consume> at ; ~<consume> ~<cannabis>
        iop	1	~<consume> ~<pill> ; ~<consume> ~<stimulant> ; ~<crowd> in ; ~<day> <job> ; ~<die> just
        iop	1	~<emergency> on ; ~<fluid> no ; ~<gun> ; ~<illness> <past> ; ~<insurance> sinc ; ~<job> y
        iop	1	~<key> <money> ; ~<last> <month> ; ~<leave> ~<day> ; ~<leave> ~<week> ; ~<leave> ~a
        iop	1	~<lock> ~up ; ~<medicine> ; ~<need> from ; ~<need> ~<stop> ; ~<needle> ; ~<pain> <day>
        iop	1	~<pill> ; ~<pill> sinc ; ~<sedative> i ; ~<sick> ~<clinician> ; ~<stimulant> <always>
        iop	1	~<stimulant> <day> ; ~<stimulant> <year> ; ~<take> ~it ; ~<take> ~me ; ~<treatment>
        iop	1	~<treatment> <amount> ; ~<treatment> par ; ~a ~<crowd> ; ~abl ; ~afloj ; ~aft ; ~ahorc
        iop	1	~assessment ; ~baby ; ~big ; ~board ; ~cry ; ~day ~stay ; ~despiert ; ~detoxification
        iop	1	~dont ; ~dormirs ; ~eap ; ~enrol ; ~fil ; ~glas ; ~ha <feel> ; ~ha toc ; ~has ; ~havent
        iop	1	~hay de ; ~help from ; ~hx ; ~in it ; ~ir ; ~iv ; ~le dan ; ~lock ~up ; ~lost ; ~me dio
        iop	1	~me quier ; ~me ~intern ; ~no ~exist ; ~no ~noth ; ~of ~suicid ; ~par de ; ~peric
        iop	1	~pil sinc ; ~probarl ; ~pued <stop> ; ~rush on ; ~se <wait> ; ~second ; ~shak noth ; ~shar
        iop	1	~show ; ~sip ; ~snort ; ~sz ever ; ~talk to ; ~tenemo ; ~thc ; ~the ~<child> ; ~the ~kid
        iop	1	~the ~policy ; ~the ~union ; ~thi ; ~tien con ; ~tien ningun ; ~to ~<stop> ; ~to ~talk
        iop	1	~trabaj y ; ~w/d <say> ; ~w/d sx ; ~wont ~be
        iop	-1	# <give> ; # given ; *about.0 ; *clientAdmin:other_experiencer ; *drinks.1
        iop	-1	*frequency.1:negated ; *frequency.1:possible ; *jobSeeker.opensNote:other_experiencer
        iop	-1	*noBarrierMoney ; *notEvidence:possible ; *phone.0 ; *quitting:other_experiencer
        iop	-1	*residentialRequest ; *rhythm.0 ; *seizure.body ; *seizure:negated
        iop	-1	*violence:other_experiencer ; *withdrawalHint ; *withdrawalSign:hypothetical ; + <always>
        iop	-1	+ som ; / / ; / <stimulant> ; / ~<alcohol> ; 0 <height> ; 0 <home> ; 0 <hot> ; 0 <medicine>
        iop	-1	0 <past> ; 0 <phone> ; 0 <start> ; 0 <stranger> ; 0 <year> ; 0 bottl ; 0 box ; 0 by
        iop	-1	0 clas ; 0 cok ; 0 dos ; 0 judg ; 0 nit ; 0 perc ; 0 por ; 0 semana ; 0 she ; 0 through
        iop	-1	0 ~<emergency> ; 0 ~<stop> ; <afraid> and ; <alcohol> + ; <alcohol> <ask> ; <alcohol> <day>
        iop	-1	<alcohol> <job> ; <alcohol> float ; <alcohol> for ; <alcohol> qd ; <alcohol> w/d
        iop	-1	<alone> par ; <always> <day> ; <always> <furniture> ; <always> <month> ; <always> <take>
        iop	-1	<always> from ; <amount> <child> ; <amount> <church> ; <amount> <die> ; <amount> <job>
        """
}
