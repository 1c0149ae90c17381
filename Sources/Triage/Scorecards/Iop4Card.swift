extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	me keep ; me leav ; me ofrecen ; me pong ; me recomiendan ; me suelt ; me tien ; me up
        iop	2	mean a ; medic brought ; meeting in ; meeting no ; mem ; memorial ; memorial day ; men group
        iop	2	mes la ; mes lo ; meth again ; meth i ; meth keep ; meth no ; mg to ; mgr res ; mi <church>
        iop	2	mi <school> ; mi <town> ; mi ama ; mi bibli ; mi mar ; mi muj ; mi nen ; mi nin ; mi propi
        iop	2	mid <school> ; mil ; min now ; min to ; mir el ; mis <job> ; mis <photo> ; mis clinical
        iop	2	mis is ; mis it ; mo <clinician> ; mo <past> ; mo ago ; money for ; month and ; month he
        iop	2	month i ; month only ; morning befor ; mortifi ; mosqu ; mot tod ; moth isnt ; moth now
        iop	2	motorcycl ; my <opioid> ; my book ; my build ; my church ; my coin ; my eye ; my plan
        iop	2	my ra ; my slot ; my therapist ; my whol ; my wil ; myself <count> ; myself on ; n a
        iop	2	nadi <amount> ; nadi mas ; nadi me ; nail ; necessary ; need an ; need eve ; need on
        iop	2	neg <phone> ; neg screen ; neighbor to ; neurologist cal ; nev <think> ; nev so ; nev thre
        iop	2	new <partner> ; new <town> ; new <year> ; new year ; next for ; next on ; ni <medicine>
        iop	2	ni par ; ni segur ; ni ~segur ; niet 0 ; night a ; night but ; night the ; niner ; nite x
        iop	2	no <eat> ; no <medicine> ; no big ; no camin ; no contact ; no fac ; no helmet ; no need
        iop	2	no psych ; no qued ; no sea ; no thought ; no truck ; no ~clinic ; no ~dui ; no ~sicknes
        iop	2	nobody can ; nobody who ; noch par ; non and ; non sinc ; norc ; not <home> ; not <medicine>
        iop	2	not even ; not every ; not find ; not why ; notch ; noth ; noth <pain> ; noth aft ; noth at
        iop	2	noth hurt ; noth not ; noth strong ; now aft ; now he ; now id ; now vomit ; nts
        iop	2	nuev <month> ; nuev mes ; nunc habi ; nunc he ; nurs <home> ; nurs <school> ; nurs cohort
        iop	2	nurs hom ; nye ; of <cannabis> ; of <give> ; of <headface> ; of <shame> ; of <week>
        iop	2	of blow ; of embarrassment ; of nin ; of novemb ; of park ; of pocket ; of sixty ; of week
        iop	2	off 0 ; off <moment> ; off <pill> ; off pil ; off two ; off xanax ; oficina de ; oid y
        iop	2	old <church> ; old crowd ; old has ; old with ; on <opioid> ; on <room> ; on <sedative>
        iop	2	on disability ; on edibl ; on googl ; on in ; on medi ; on night ; on pension ; on septemb
        iop	2	on weekend ; on ~<stimulant> ; one <friend> ; one <law> ; one bar ; one but ; one fail
        iop	2	one she ; onion ; only but ; only child ; only he ; only thing ; only vet ; op 0 ; opcion
        iop	2	or 0 ; or age ; or clos ; or doe ; ord and ; oth fami ; otr dia ; our <write> ; our littl
        iop	2	our street ; out <day> ; out <soon> ; out fri ; out jun ; out sunday ; outpatient twelv
        iop	2	outpt or ; over <phone> ; own and ; own birthday ; own drink ; own of ; own troubl ; pap est
        iop	2	par intern ; par rend ; par uno ; parent on ; parent plan ; parent work ; park del ; parque
        iop	2	parti on ; pay that ; pcp on ; pe ; pelot ; pen that ; pen with ; peopl go ; peopl lik
        iop	2	peopl now ; peopl over ; per <record> ; per el ; per le ; per mi ; per quier ; per si
        iop	2	perdi el ; perhap <amount> ; peric par ; peric y ; pes par ; phon me ; pick it ; pictur on
        iop	2	pistol de ; plac want ; plan around ; platic par ; platica o ; pls ; pop for ; popper
        iop	2	por <job> ; por qued ; porch light ; pos x ; practition ; pregnant with ; premium
        iop	2	prescrib to ; pretrial ; prevention <crowd> ; prob ; probation end ; prof ; prog ; prog in
        iop	2	program aft ; program by ; program de ; program if ; program on ; program por ; program say
        iop	2	program to ; program two ; proof ; pt wif ; pueden ver ; pur ; pur <eat> ; que <build>
        iop	2	que exager ; que llegu ; que otr ; que sigu ; qued ~sol ; quej ; question every ; quier que
        iop	2	quinceanera ; quincen ; quit befor ; quot $ ; rafter ; rais ; ram ; ran a ; rang a ; rath do
        iop	2	re <appointment> ; re which ; real <write> ; real addict ; recogniz ; recomiendan ; relativ
        iop	2	releas me ; relief ; reloj ; rent money ; rent un ; res 0 ; resi client ; resi clt
        iop	2	resi last ; residential has ; residential in ; rest on ; review <say> ; reviv ; ribbon
        iop	2	rig <drive> ; right behind ; rn <stimulant> ; roof ; roomi ; rop at ; rostr ; rostr y
        iop	2	rough <amount> ; run aft ; run an ; run at ; salg ; salg de ; sali un ; sat group ; saturday
        iop	2	saturday at ; saturday but ; saw a ; say kid ; scar me ; school outpatient ; scor an
        iop	2	scor on ; scrub the ; se <school> ; se duermen ; se ~<wait> ; se ~qued ; sea <wait>
        iop	2	sea qued ; season and ; seat away ; security <official> ; security guard ; see about
        iop	2	see any ; seen it ; segur ; sei vec ; seizur in ; self meth ; seman dic ; seman pas
        iop	2	semana sin ; semest ; senor mi ; separ ; septemb and ; ser que ; seren ; seriou ; several x
        iop	2	sew ; shak ; she do ; she hat ; she only ; shor ; should als ; si acas ; si dej ; si yo
        iop	2	sient con ; sin <try> ; sin aseguranz ; sinc admit ; sinc final ; sinc moth ; sinc mov
        iop	2	singl dad ; singl one ; sintoma ; situacion ; six on ; six the ; sixty ; skin ; sleep he
        iop	2	sleep over ; sleepy ; slept a ; slept in ; smok a ; smok every ; smok that ; snow con
        iop	2	so <day> ; so <home> ; so <money> ; so her ; so long ; soak ; sob sinc ; sobran ; sobri y
        iop	2	sol ; sol yo ; solit a ; som <crowd> ; som <year> ; som friday ; som tim ; som wednesday
        iop	2	som weeknight ; som year ; son com ; son doesnt ; son first ; soy <illness> ; soy pap
        iop	2	spe about ; sponsor befor ; sponsor say ; sponsor the ; spook ; spoon ; spr but ; squad
        iop	2	ssa ; stabl need ; stabl on ; stair today ; start of ; start on ; station ; steady sinc
        iop	2	step ; step back ; step out ; stil i ; stil liv ; stil sob ; stil think ; stool ; stop smok
        iop	2	straight int ; stubborn ; stubbornnes ; student 0 ; su <say> ; suboxon 0 ; subpoen ; suction
        iop	2	sud ; sud fri ; suelt ; suggest ; summer back ; support ; sus <count> ; swallow an ; sweat
        iop	2	syndrom and ; tacha en ; taken to ; tambien y ; tantit ; tard o ; tard par ; teach and
        iop	2	teach in ; teach knif ; tel is ; temecul ; ten tim ; ten yrs ; tenemo <insurance>
        iop	2	tenemo segur ; termin su ; test <cannabis> ; texa with ; text my ; th ; th and ; than thre
        iop	2	that <think> ; that about ; that bad ; that doesnt ; that ever ; that lik ; that me
        iop	2	that when ; that why ; thc gummi ; thc night ; the <confused> ; the <vendor> ; the appeal
        iop	2	the baggi ; the ballgam ; the big ; the bon ; the carpool ; the casserol ; the cocain
        iop	2	the corn ; the eulogy ; the extension ; the film ; the fram ; the gat ; the grief ; the head
        iop	2	the job ; the lady ; the lord ; the next ; the oxy ; the pharmacy ; the physician
        iop	2	the quiet ; the real ; the remain ; the salvation ; the servic ; the sheet ; the sight
        iop	2	the sixty ; the ski ; the sound ; the sup ; the tabl ; the thing ; the thought ; the weed
        iop	2	the ~<insurance> ; the ~insuranc ; the ~scholarship ; then dont ; then no ; then on
        iop	2	then sleep ; then what ; ther <say> ; ther anyth ; ther be ; ther not ; ther or
        iop	2	therapist and ; therapy for ; they <fall> ; they <stop> ; they approv ; they deni
        iop	2	they play ; they replac ; theyd <fire> ; theyd fir ; theyl <insurance> ; theyl cov
        iop	2	theyl only ; theyr <amount> ; theyr down ; theyr let ; theyv ; thi <bodypart> ; thi fri
        iop	2	thi i ; thi phon ; thi sum ; thi term ; thing <continue> ; thing again ; thing ive
        iop	2	third one ; thought id ; thought lik ; thre boy ; thre if ; thre season ; thre when
        iop	2	threaten to ; threw the ; through <amount> ; thrown out ; thu sun ; thursday for
        iop	2	tien demenci ; tienen ; tienen <crowd> ; til <fall> ; til fal ; til jan ; til oct ; til then
        iop	2	til we ; tim a ; tim was ; to $ ; to <blood> ; to <clean> ; to <opioid> ; to <partner>
        iop	2	to <school> ; to aft ; to attend ; to bois ; to clean ; to cut ; to detox ; to everyon
        iop	2	to fal ; to lean ; to liv ; to replac ; to som ; to talk ; to zer ; to ~<law> ; today 0
        iop	2	toddl ; toilet ; tom en ; tom mis ; tom per ; tom sus ; too much ; took four ; transitional
        iop	2	tratamient de ; tre nieto ; treat and ; treint y ; truck to ; tub and ; turn him ; tuv un
        iop	2	twenty eight ; twic a ; twic the ; twin and ; two a ; two clas ; tx want ; typ from ; uas x
        iop	2	ultim me ; un <angry> ; un <build> ; un <cannabis> ; un bautiz ; un par ; un toqu
        iop	2	una cuanta ; una prueb ; unaid ; uninsur no ; up <soon> ; up <treatment> ; upstair neighbor
        iop	2	use adderal ; using ketamin ; van com ; vec en ; ventur <town> ; ventur county ; vici
        iop	2	viend el ; viern del ; vin en ; violenci ; vodk in ; voic on ; volv ; vuelt a ; vuelt en
        iop	2	w/in ; w/in 0 ; wait list ; wak to ; wal in ; walk my ; walk out ; want $ ; want cal
        iop	2	want grp ; want mor ; want week ; want what ; was <cold> ; was <insurance> ; was <stop>
        iop	2	was every ; was fun ; was stop ; watch to ; way that ; we los ; we shar ; wed 0 ; wed in
        iop	2	wedding ; weed at ; weed cart ; weed noth ; week about ; week but ; week is ; week old
        iop	2	week out ; week sob ; week when ; weekend but ; weekend turn ; went backward ; wer <clean>
        iop	2	what exist ; what his ; what left ; what open ; whatev it ; whatev that ; when hes ; wher u
        iop	2	which <clothes> ; which turn ; whip ; whippet ; whiteboard ; who <hold> ; who <home>
        iop	2	who doesnt ; who get ; who liv ; whod ; whod do ; wif back ; wif count ; wif got
        iop	2	wif pregnant ; wil <fire> ; wil fir ; win most ; wis ; wish i ; with <fire> ; with childcar
        iop	2	with mom ; with nobody ; with parent ; within ; wk <job> ; wk <sober> ; wk sob
        iop	2	wks residential ; wont <hold> ; wont <money> ; wont hold ; wont pay ; work comput ; work ful
        iop	2	work so ; worri ; would help ; would ~lik ; wouldnt hav ; wrong <phone> ; wrot a ; xanax 0
        iop	2	y <ask> ; y cuatr ; y pic ; y regres ; y/o ; ya es ; ya vaci ; year has ; year i ; year or
        iop	2	yes but ; yesterday ; you <give> ; you <go> ; you <start> ; you allow ; you com ; you end
        iop	2	you got ; you start ; youl <think> ; your <night> ; your build ; yr ; yr <partner> ; yr wif
        iop	2	zolpidem ; zombi ; zombi en ; ~<alcohol> x ; ~<amount> ~as ; ~<amount> ~tim ; ~<child> wil
        iop	2	~<consume> ~<amount> ; ~<consume> ~<pill> ; ~<drive> ~off ; ~<happy> ; ~<headface>
        iop	2	~<illness> sinc ; ~<key> y ; ~<leave> ~0 ; ~<leave> ~<week> ; ~<leave> ~for
        iop	2	~<night> ~<crowd> ; ~<night> ~<treatment> ; ~<opioid> <amount> ; ~<opioid> no
        iop	2	~<partner> in ; ~<pill> ; ~<seizure> from ; ~<shake> <asleep> ; ~<shake> <need>
        iop	2	~<sick> ~without ; ~<stop> on ; ~<take> ~a ; ~<take> ~it ; ~<treatment> <child> ; ~<week>
        iop	2	~a ~<consume> ; ~against ; ~as ~a ; ~disappe ~for ; ~epilepsy sinc ; ~etoh sinc
        iop	2	~even ~group ; ~food ; ~health ; ~keep ; ~le ~dan ; ~me ~<take> ; ~much ; ~much ~as ; ~nev
        iop	2	~no ~exist ; ~sat ; ~seman ; ~sentenc ; ~sick ~without ; ~sicknes left ; ~sinc ; ~thc
        iop	2	~thur ; ~tim ~a ; ~without ~it ; él <asleep>
        iop	1	$ $ ; *about.1 ; *abstinent.0:historical ; *ago.1 ; *clientAdmin.9
        iop	1	*deliriumTremens.0:other_experiencer ; *detoxDone.0:negated ; *drinks.0:historical
        iop	1	*frequency.0 ; *otherService.1:negated ; *otherService.5:hypothetical ; *person.0:historical
        iop	1	*quantity.2 ; *residentialDone.0:historical ; *started.0:other_experiencer ; *thirdParty.0
        iop	1	*wantsToQuit.0:hypothetical ; *wantsToQuit.0:other_experiencer
        iop	1	*withdrawalHint.0:historical ; *withdrawalSign.0:other_experiencer ; + <drug> ; + <job>
        iop	1	+ <month> ; + <partner> ; / night ; 0 <ask> ; 0 <child> ; 0 and ; 0 ask ; 0 cat ; 0 dast
        iop	1	0 drink ; 0 er ; 0 gkid ; 0 gl ; 0 pk ; 0 step ; 0 thousand ; 0 ua ; <afraid> <friend>
        iop	1	<afraid> is ; <afraid> one ; <afraid> to ; <alcohol> <job> ; <alcohol> <week> ; <alcohol> a
        iop	1	<alcohol> all ; <alcohol> el ; <alcohol> when ; <alcohol> ~<consume> ; <alone> <go>
        iop	1	<alone> <kin> ; <alone> a ; <always> <say> ; <always> eso ; <always> its
        iop	1	<amount> <official> ; <amount> <sedative> ; <amount> <withdrawal> ; <amount> al
        iop	1	<amount> chic ; <amount> ive ; <amount> por ; <angry> <asleep> ; <angry> at ; <angry> in
        iop	1	<appointment> <drive> ; <appointment> <hospital> ; <ask> <start> ; <ask> <year> ; <ask> nuev
        iop	1	<ask> ~<kin> ; <asleep> <record> ; <asleep> la ; <blade> <clean> ; <blood> <outdoors>
        iop	1	<blood> <stranger> ; <blood> is ; <blood> twic ; <bodypart> <always> ; <bodypart> <eat>
        iop	1	<bodypart> <height> ; <bodypart> <hold> ; <bodypart> <play> ; <bodypart> behind
        iop	1	<bodypart> la ; <bodypart> my ; <bodypart> pul ; <bodysound> and ; <break> 0
        iop	1	<breath> <kin> ; <breath> <take> ; <buy> anyth ; <buy> for ; <calm> her ; <calm> no
        iop	1	<calm> part ; <cannabis> <give> ; <cannabis> <medicine> ; <cannabis> aft ; <cannabis> con
        iop	1	<caretaking> <eat> ; <caretaking> <kin> ; <caretaking> <partner> ; <caretaking> <school>
        iop	1	<caretaking> <see> ; <caretaking> <stop> ; <caretaking> a ; <caretaking> no
        iop	1	<caretaking> over ; <chestheart> <headface> ; <chestheart> <kill> ; <child> <cannabis>
        iop	1	<child> <clinician> ; <child> <leave> ; <child> <night> ; <child> <rail> ; <child> are
        iop	1	<child> if ; <child> mi ; <child> only ; <child> rol ; <church> <leave> ; <church> <stop>
        iop	1	<clean> <happy> ; <clothes> <clothes> ; <clothes> <kin> ; <clothes> <law>
        iop	1	<clothes> <palecolor> ; <clothes> <play> ; <clothes> <room> ; <clothes> over
        iop	1	<clothes> staf ; <clothes> you ; <cold> <go> ; <consume> <always> ; <consume> <chestheart>
        iop	1	<consume> <illness> ; <consume> <start> ; <consume> en ; <consume> lik ; <consume> or
        iop	1	<consume> sat ; <consume> sus ; <consume> thi ; <container> <cannabis> ; <container> <eat>
        iop	1	<container> <town> ; <container> down ; <container> i ; <continue> <child> ; <continue> <go>
        iop	1	<continue> <pill> ; <continue> so ; <count> <soon> ; <crowd> <night> ; <crowd> <start>
        iop	1	<crowd> sin ; <crowd> that ; <day> <afraid> ; <day> <emergency> ; <day> <pain>
        iop	1	<day> cumpli ; <day> did ; <day> than ; <day> they ; <daytime> <fluid> ; <die> <furniture>
        iop	1	<die> <sober> ; <die> <withdrawal> ; <die> of ; <die> was ; <drive> <kill>
        iop	1	<drive> <remember> ; <drug> <past> ; <drug> sinc ; <drug> that ; <eat> <record> ; <eat> to
        iop	1	<emergency> <home> ; <emergency> noma ; <emergency> on ; <fall> <gun> ; <fall> in
        iop	1	<feel> <opening> ; <feel> <shame> ; <feel> a ; <fire> <think> ; <fire> all ; <friend> <past>
        iop	1	<friend> <photo> ; <furniture> <continue> ; <furniture> <school> ; <furniture> del
        iop	1	<furniture> out ; <give> <night> ; <give> <start> ; <give> <town> ; <give> pt ; <go> <cold>
        iop	1	<go> <stiff> ; <go> <week> ; <go> aft ; <go> conmig ; <go> la ; <go> our ; <go> with
        iop	1	<goodbye> <week> ; <gun> de ; <happy> <alone> ; <happy> lik ; <happy> to
        iop	1	<headface> <bodypart> ; <headface> <fire> ; <headface> if ; <hear> <say>
        iop	1	<height> <bodypart> ; <height> <money> ; <height> el ; <hit> <clothes> ; <hit> for
        iop	1	<hold> <eat> ; <home> <happy> ; <home> <sad> ; <home> she ; <homeless> resident
        iop	1	<hospital> 0 ; <hospital> <stop> ; <hospital> <wait> ; <hospital> <write> ; <hospital> plan
        iop	1	<hot> <color> ; <hot> <hot> ; <illness> <day> ; <illness> sinc ; <illness> wel
        iop	1	<insurance> at ; <insurance> im ; <insurance> laps ; <intoxicated> <consume>
        iop	1	<intoxicated> <stimulant> ; <intoxicated> so ; <intoxicated> the ; <job> <hear>
        iop	1	<job> <medicine> ; <job> del ; <job> fin ; <job> first ; <job> good ; <job> has ; <job> that
        iop	1	<key> <insurance> ; <kill> <phone> ; <kill> <stimulant> ; <kill> him ; <kin> <eat>
        iop	1	<kin> <lock> ; <kin> <seizure> ; <kin> only ; <kin> perdi ; <kin> sal ; <kin> shot
        iop	1	<kin> ~<emergency> ; <kin> ~<withdrawal> ; <last> <alcohol> ; <last> <eat> ; <last> nam
        iop	1	<law> <consume> ; <law> <fall> ; <law> first ; <law> has ; <law> i ; <law> over ; <law> so
        iop	1	<leave> <past> ; <leave> out ; <leave> til ; <media> <go> ; <media> en ; <moment> <trust>
        iop	1	<moment> he ; <money> <church> ; <money> <shake> ; <money> <wait> ; <money> eso ; <money> un
        iop	1	<month> ; <month> <chestheart> ; <month> <need> ; <month> a ; <month> cuand ; <month> he
        iop	1	<month> lik ; <month> p ; <month> up ; <need> <alcohol> ; <need> <daytime> ; <need> <leave>
        iop	1	<need> <school> ; <need> he ; <need> ir ; <need> lo ; <need> whatev ; <needle> and
        iop	1	<night> <afraid> ; <night> a ; <night> ok ; <night> onc ; <night> which ; <official> <happy>
        iop	1	<opening> <build> ; <opening> <leave> ; <opening> <say> ; <opening> <wait> ; <opening> light
        iop	1	<opening> post ; <opioid> <always> ; <opioid> mayb ; <order> <past> ; <order> from
        iop	1	<outdoors> <last> ; <outdoors> cuand ; <outdoors> me ; <pain> <amount> ; <pain> <job>
        iop	1	<pain> <think> ; <pain> real ; <palecolor> <bodypart> ; <palecolor> <clothes>
        iop	1	<palecolor> <outdoors> ; <palecolor> and ; <partner> <asleep> ; <partner> <moment>
        iop	1	<partner> <needle> ; <partner> <opioid> ; <partner> <record> ; <partner> d ; <partner> did
        iop	1	<partner> sinc ; <partner> ~<seizure> ; <past> <die> ; <past> <hospital> ; <past> <moment>
        iop	1	<past> <play> ; <past> anybody ; <past> noth ; <past> only ; <past> wont ; <past> you
        iop	1	<pet> <drug> ; <pet> <pet> ; <pet> <take> ; <pet> in ; <phone> <headface> ; <phone> <phone>
        iop	1	<phone> el ; <phone> re ; <phone> the ; <photo> <gun> ; <photo> <hospital>
        iop	1	<photo> <treatment> ; <photo> out ; <pill> <child> ; <pill> <month> ; <play> <blood>
        iop	1	<play> <fire> ; <play> <stranger> ; <play> lik ; <play> mi ; <play> our ; <play> ~<afraid>
        iop	1	<put> <alcohol> ; <put> <container> ; <put> down ; <put> your ; <rarely> <week>
        iop	1	<record> at ; <record> due ; <relapse> prevention ; <remember> how ; <remember> it
        iop	1	<room> <afraid> ; <room> <drive> ; <room> <feel> ; <room> <seizure> ; <room> <sick>
        iop	1	<room> <trade> ; <room> hav ; <room> lik ; <room> par ; <rope> <room> ; <rope> a ; <rope> at
        iop	1	<say> <trade> ; <say> no ; <say> nobody ; <say> o ; <say> op ; <say> ~<drug> ; <school>
        iop	1	<school> <consume> ; <school> <daytime> ; <school> <kin> ; <school> <relapse> ; <school> en
        iop	1	<school> est ; <school> rn ; <school> yr ; <sedative> <clinician> ; <sedative> <night>
        iop	1	<sedative> <withdrawal> ; <see> <photo> ; <see> <stimulant> ; <see> about ; <see> forward
        iop	1	<see> myself ; <see> your ; <shake> + ; <sick> <bodypart> ; <sober> ; <sober> <die>
        iop	1	<sober> with ; <soon> <alcohol> ; <soon> del ; <soon> no ; <start> <day> ; <start> <think>
        iop	1	<start> en ; <start> ther ; <stiff> <amount> ; <stiff> <chestheart> ; <stiff> acros
        iop	1	<stimulant> <day> ; <stimulant> ell ; <stimulant> he ; <stimulant> me ; <stimulant> self
        iop	1	<stimulant> sin ; <stimulant> thing ; <stimulant> ya ; <stop> by ; <stop> los
        iop	1	<stop> ninety ; <stop> she ; <stranger> <day> ; <stranger> <seizure> ; <stranger> <stop>
        iop	1	<stranger> but ; <take> <always> ; <take> <appointment> ; <take> <blade> ; <take> <cannabis>
        iop	1	<take> <friend> ; <take> <soon> ; <take> ahead ; <take> for ; <think> <drive>
        iop	1	<think> <drug> ; <think> <fire> ; <think> <home> ; <think> <money> ; <threat> <give>
        iop	1	<threat> him ; <threat> to ; <tool> sinc ; <town> <day> ; <town> <job> ; <town> <night>
        iop	1	<town> <say> ; <town> <write> ; <town> doing ; <town> has ; <trade> <crowd>
        iop	1	<trade> <trade> ; <trade> a ; <trade> if ; <trade> on ; <trade> self ; <trade> the
        iop	1	<treatment> <church> ; <treatment> <drive> ; <treatment> <insurance> ; <treatment> <leave>
        iop	1	<treatment> <medicine> ; <treatment> <outdoors> ; <treatment> <record> ; <treatment> <say>
        iop	1	<treatment> <trade> ; <treatment> cm ; <treatment> coord ; <treatment> if ; <treatment> ni
        iop	1	<treatment> plac ; <treatment> por ; <treatment> sam ; <treatment> would ; <trust> <always>
        iop	1	<trust> <asleep> ; <try> <continue> ; <unreal> for ; <vendor> <record> ; <vermin>
        iop	1	<vermin> off ; <wait> <day> ; <wait> <pet> ; <wait> behind ; <wait> that ; <wait> ya
        iop	1	<water> <past> ; <water> <say> ; <water> pol ; <week> <crowd> ; <week> <hit> ; <week> <home>
        iop	1	<week> <see> ; <week> <stop> ; <week> me ; <week> off ; <week> par ; <week> sinc
        iop	1	<week> ther ; <week> turn ; <withdrawal> <think> ; <write> <smell> ; <write> it
        iop	1	<write> til ; <year> <official> ; <year> con ; <year> noth ; <year> was ; a <go> ; a <law>
        iop	1	a <trust> ; a ban ; a bend ; a campu ; a carri ; a chain ; a chat ; a farm ; a feed
        iop	1	a friday ; a lat ; a lineman ; a mam ; a minut ; a mol ; a monst ; a night ; a notary
        iop	1	a puebl ; a roof ; a schedul ; a seizur ; a squeez ; a talk ; a vec ; a weekend ; a zombi
        iop	1	a zoom ; abuel ; abuel le ; acid <day> ; adderal + ; adderal i ; afraid ; afraid of ; aft 0
        iop	1	aft <clinician> ; aft doing ; aft my ; aft we ; again last ; again so ; agency has
        iop	1	ago doing ; ago stil ; aguant ya ; air traffic ; al <friend> ; alcanz ; alg grati ; aliv in
        iop	1	all ok ; all plac ; all the ; alquil ; als my ; alum 0 ; amiga y ; an <clothes>
        iop	1	and <clinician> ; and <colleague> ; and <color> ; and befor ; and died ; and dont ; and feel
        iop	1	and hous ; and new ; and no ; and som ; and sunday ; and swear ; and whoev ; and you
        iop	1	and your ; announcement ; ano con ; ano par ; anti ; any <moment> ; any <night> ; any way
        iop	1	april ; april for ; are <blood> ; are at ; are bleed ; are don ; are mak ; around that
        iop	1	arthriti ; as <take> ; ask can ; at <give> ; at <start> ; at <week> ; at cvs ; at fifty
        iop	1	at my ; at night ; at sixty ; august with ; aunt is ; aunt want ; autoriz ; away from
        iop	1	away is ; ayud no ; baby down ; bachelor parti ; back <day> ; backward off ; bad <amount>
        iop	1	band play ; bandmat ; bank ; bar and ; bar say ; be <eat> ; be com ; becaus her ; becaus the
        iop	1	bed my ; bedroom with ; been <amount> ; been <bodypart> ; been <feel> ; been marri
        iop	1	beer when ; befor anybody ; befor in ; befor they ; begin with ; behind ; being ~<sick>
        iop	1	being ~sick ; belt round ; besid it ; besid me ; bien de ; blind ; blood work ; blu and
        iop	1	bon ; bos no ; bowl sunday ; brand ; braz ; brid ; brkfst ; brochur mail ; bronca ; broth is
        iop	1	bulletin ; bunk 0 ; burn all ; but me ; but nev ; but what ; by <drive> ; by county ; by day
        iop	1	by fri ; cad dos ; cag ; caj ; cal a ; calend and ; cam her ; camion me ; can sleep
        iop	1	can writ ; cant <take> ; cant catch ; cant stop ; car of ; car over ; carn asad ; carnicer
        iop	1	carpet is ; carpool ; cart ; cart a ; caso ; cat and ; caught ; cent in ; certificat from
        iop	1	charger ; chef say ; chest and ; chest squeez ; chest to ; chev ; clear me ; clos it
        iop	1	closet ; clr <need> ; clr dad ; coat room ; coc no ; cocain 0 ; cocain about ; cocain aft
        iop	1	cocain most ; cocin ; coffin ; coin ; cok ; cok no ; cok positiv ; cold by ; colleg ; color
        iop	1	com along ; com round ; con ella ; con uno ; con usted ; consult ; corp ; corre ; corren y
        iop	1	cortarl ; costumbr ; could <give> ; counselor in ; counselor told ; count and ; count on
        iop	1	count them ; counti ; country ; cours ; court and ; cousin shot ; cpa ; cps cas ; crack lik
        iop	1	crack problem ; crib and ; crystal when ; crystal x ; cuarent ; cuatr mes ; cub ; cun tom
        iop	1	cup ; curiou ; custom ; cut hair ; d max ; dad cal ; dad drank ; dad on ; dat by ; dat to
        iop	1	day did ; day finish ; day stay ; day they ; dbt ; de <always> ; de <church> ; de <home>
        iop	1	de <month> ; de desintoxicacion ; de diari ; de eso ; de extasi ; de intern ; de mot
        iop	1	de residencial ; de tard ; de vuelt ; del <illness> ; del <kin> ; del car ; del futbol
        iop	1	del tal ; deni w/d ; dental ; deploy til ; desd entonc ; despu del ; desvi ; diari quier
        iop	1	diaria ; did me ; did to ; diet ; diner ; diner a ; director for ; discharg plan ; do anoth
        iop	1	do cok ; do lin ; do outpatient ; do perc ; doctor circl ; doctor for ; doctor no
        iop	1	doctor wrot ; doe <soon> ; doe cok ; doe crystal ; doe next ; dolar ; dollar ; domingo y
        iop	1	dond empez ; donor ; dont <take> ; dont <trust> ; dont get ; dont need ; dont trust ; dorm
        iop	1	dorm en ; dorm la ; down with ; drink cold ; drink dai ; dry <month> ; dry on ; durang
        iop	1	each <bodypart> ; each week ; eap employe ; earli ; east and ; eight of ; eighth a
        iop	1	el <emergency> ; el <job> ; el <law> ; el <pet> ; el <sedative> ; el agu ; el jal
        iop	1	el permis ; el program ; electrical ; ell en ; els and ; els has ; email ; embarrassment
        iop	1	empec a ; employ no ; en lo ; en quinc ; en seman ; en tratamient ; en usulutan ; entr al
        iop	1	enviud ; epilepsy ; er ; era <stimulant> ; es en ; est <law> ; est con ; estoy mal
        iop	1	estoy san ; estoy un ; evaluat ; even iop ; ever do ; every 0 ; every saturday ; ex had
        iop	1	extern ; f <cold> ; f <sedative> ; f cam ; f ice ; f whippet ; falt ; fami cant ; fami would
        iop	1	farmaci ; fel hit ; fenc post ; few ; fifteen minut ; fifteenth of ; fil del
        iop	1	find <stranger> ; finish detox ; finish my ; finish rehab ; first <count> ; first <try>
        iop	1	first job ; first off ; first six ; fix a ; flyer ; fold chair ; follow him ; for <happy>
        iop	1	for <sick> ; for an ; for by ; for folk ; for fun ; for he ; for someon ; for somewher
        iop	1	formulari ; forty four ; four in ; frat ; fre <appointment> ; from ; from <consume>
        iop	1	from all ; from band ; from july ; from pcp ; from rehab ; fue la ; fue por ; fut ; fwd
        iop	1	gan apena ; gas station ; gat ; get ahead ; get evaluat ; get out ; get through
        iop	1	girlfriend is ; giv us ; gkid ; gl ; go down ; golf bal ; gon even ; got no ; got off
        iop	1	grabacion ; grad are ; grad student ; graduat ; granddaught ; grandmoth was ; grandson
        iop	1	great many ; group thre ; guardian of ; guardianship ; gustari ; h <eat> ; habit and
        iop	1	had thi ; half court ; handl ; has als ; has decid ; has iehp ; has order ; hast que
        iop	1	hav epilepsy ; hav fiv ; hav it ; hav no ; hav someth ; hav that ; havent ; havent told
        iop	1	hay <treatment> ; hay con ; he <fall> ; he go ; he met ; hear her ; hed nev ; hel <consume>
        iop	1	hel use ; help get ; help i ; help my ; her <play> ; her aft ; her lat ; her porch ; her two
        iop	1	herd ; herman ya ; hermanit ; hes <count> ; hes <sober> ; hes kind ; hes out ; hes sob
        """
}
