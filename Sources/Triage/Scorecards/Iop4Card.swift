extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	2	mal thi ; malestar ; man plumb ; manej y ; manejan ; many hour ; marc ; march a ; march when
        iop	2	mat si ; mattres ; may 0 ; may to ; mayb fiv ; md <need> ; md want ; me <drug> ; me <start>
        iop	2	me acab ; me alcanz ; me apunt ; me do ; me keep ; me leav ; me ofrecen ; me pong
        iop	2	me recomiendan ; me tien ; me up ; mean a ; meeting in ; meeting no ; memorial
        iop	2	memorial day ; men group ; mes con ; mes la ; mes lo ; met in ; meth again ; meth i
        iop	2	meth keep ; mg to ; mgr res ; mi <church> ; mi <school> ; mi <town> ; mi ama ; mi bibli
        iop	2	mi muj ; mi nen ; mi nin ; mi propi ; mil ; min now ; min to ; mir el ; mis <job>
        iop	2	mis <photo> ; mis clinical ; mis it ; mo <clinician> ; mo <past> ; mo ago ; mol on ; mom mad
        iop	2	money for ; month and ; month he ; month only ; morning befor ; mortifi ; mosqu ; mot tod
        iop	2	moth isnt ; moth now ; motorcycl ; my <opioid> ; my book ; my build ; my church ; my coin
        iop	2	my eye ; my great ; my plan ; my ra ; my slot ; my therapist ; my whol ; my wil ; n a
        iop	2	nadi <amount> ; nadi mas ; nadi q ; nail ; necessary ; need an ; need eve ; need on
        iop	2	neg <phone> ; neg screen ; neighbor to ; neurologist cal ; nev <think> ; nev let ; nev so
        iop	2	nev thre ; new <partner> ; new <town> ; new <year> ; new year ; next on ; ni par ; niet 0
        iop	2	night a ; night but ; night the ; niner ; nip it ; nite x ; no <medicine> ; no big
        iop	2	no camin ; no contact ; no fac ; no fam ; no helmet ; no necesit ; no need ; no psych
        iop	2	no sea ; no thought ; no truck ; no volv ; no ~clinic ; no ~dui ; no ~sicknes ; nobody can
        iop	2	nobody set ; nobody who ; noch par ; non and ; non sinc ; norc ; not <home> ; not <lock>
        iop	2	not <medicine> ; not <money> ; not even ; not find ; not why ; noth ; noth <pain> ; noth aft
        iop	2	noth els ; noth hurt ; noth not ; noth strong ; now aft ; now he ; now id ; nts
        iop	2	nuev <month> ; nuev mes ; nunc habi ; nunc he ; nurs <home> ; nurs <school> ; nurs cohort
        iop	2	nurs hom ; nurs school ; nye ; of <cannabis> ; of <headface> ; of <shame> ; of <week>
        iop	2	of blow ; of embarrassment ; of nin ; of novemb ; of park ; of pocket ; of sixty ; of week
        iop	2	off 0 ; off <moment> ; off <pill> ; off pil ; off two ; oficina de ; ok at ; old <church>
        iop	2	old crowd ; old has ; old with ; on <opioid> ; on <room> ; on <sedative> ; on curb ; on dat
        iop	2	on edibl ; on googl ; on in ; on medi ; on night ; on pension ; on septemb ; on ~<stimulant>
        iop	2	one <friend> ; one <treatment> ; one bar ; one but ; one fail ; one she ; onion
        iop	2	only <clinician> ; only but ; only child ; only he ; only thing ; op 0 ; or 0 ; or age
        iop	2	or clos ; or doe ; ord and ; oth fami ; otr dia ; our <write> ; our littl ; our street
        iop	2	out <day> ; out <soon> ; out fri ; out jun ; out sunday ; outpatient por ; outpatient twelv
        iop	2	over <phone> ; own and ; own birthday ; own drink ; own of ; own troubl ; padrin y
        iop	2	par intern ; par lo ; par no ; par rend ; par uno ; parent on ; parent plan ; parent work
        iop	2	park del ; parti on ; pcp on ; pe ; pelot ; pen that ; pen with ; peopl go ; peopl lik
        iop	2	peopl now ; peopl over ; per <record> ; per el ; per le ; per mi ; per quier ; per si
        iop	2	perdi el ; perhap <amount> ; peric par ; peric y ; pes par ; pharmacist in ; phon me
        iop	2	pick it ; pictur on ; pint ; pint of ; pip de ; pistol de ; plac <amount> ; plac want
        iop	2	plan around ; platic par ; platica o ; pls ; pop for ; popper ; por <job> ; por qued
        iop	2	porch light ; pos x ; pour half ; practition ; premium ; prescot on ; prescrib to ; pretrial
        iop	2	prevention <crowd> ; prima ; prob ; probation end ; prof ; prog ; prog in ; program aft
        iop	2	program by ; program de ; program if ; program on ; program por ; program to ; program two
        iop	2	proof ; pt wif ; pued <stop> ; pueden ver ; pur <eat> ; que <build> ; que llegu ; que otr
        iop	2	que sigu ; quej ; question every ; quier que ; quiet my ; quinceanera ; quincen ; quit befor
        iop	2	quit by ; quot $ ; quot me ; rafter ; rais ; ram ; ran a ; rang a ; rath do
        iop	2	re <appointment> ; re which ; recomiendan ; relativ ; releas me ; relief ; rent money
        iop	2	rent un ; reqd ; res 0 ; resi client ; resi last ; residential has ; residential in
        iop	2	rest on ; reviv ; ribbon ; rig <drive> ; rn <stimulant> ; roof ; roof cant ; roomi ; rop at
        iop	2	rostr ; rostr y ; run at ; run from ; salg ; salg de ; sali el ; sali un ; sam sentenc
        iop	2	sat group ; saturday ; saturday at ; saturday but ; saw a ; say ive ; say kid ; scar me
        iop	2	school outpatient ; scor an ; scor on ; scrub the ; se <school> ; se duermen ; se ~<wait>
        iop	2	se ~qued ; season and ; seat away ; security <official> ; see about ; see any ; sei vec
        iop	2	seizur in ; self meth ; seman dic ; seman pas ; semana sin ; semest ; senor mi ; separ
        iop	2	ser que ; seren ; seriou ; several x ; sew ; shak ; she do ; she hat ; she only ; shor
        iop	2	should als ; si yo ; sient con ; sin <insurance> ; sin <try> ; sin aseguranz ; sin problem
        iop	2	sinc admit ; sinc ear ; sinc final ; sinc mov ; sintoma ; situacion ; six on ; sixty ; skin
        iop	2	sleep he ; sleep over ; sleepy ; slept in ; smok a ; smok every ; smok that ; snow con
        iop	2	so <day> ; so <home> ; so <money> ; so her ; so long ; soak ; sob sinc ; sobran ; sobri y
        iop	2	sol ; sol yo ; solit a ; som <crowd> ; som <year> ; som friday ; som kind ; som support
        iop	2	som tim ; som wednesday ; som weeknight ; som year ; somebody and ; somebody els
        iop	2	someth <money> ; someth cheap ; son <church> ; son <stimulant> ; son com ; son doesnt
        iop	2	soy pap ; spe about ; sponsor befor ; sponsor say ; sponsor the ; spook ; spoon ; spr but
        iop	2	squad ; ssa ; stabl need ; stabl on ; stair today ; start of ; start on ; station
        iop	2	station in ; steady sinc ; step ; step back ; step out ; stil i ; stil liv ; stil think
        iop	2	stool ; stop smok ; straight int ; stubborn ; stubbornnes ; student 0 ; suboxon 0 ; suction
        iop	2	sud ; sud fri ; suelt a ; suggest ; summer back ; sus <count> ; sweat ; syndrom and
        iop	2	tacha en ; taken to ; tambien y ; tambor ; tantit ; tard o ; tard par ; teach and ; teach in
        iop	2	teach knif ; tel is ; temecul ; ten tim ; tenemo segur ; tent ; termin su ; test <cannabis>
        iop	2	texa with ; text my ; th ; th and ; than thre ; that <think> ; that about ; that bad
        iop	2	that doesnt ; that ever ; that honest ; that lik ; that me ; that when ; that why
        iop	2	thc gummi ; the <calm> ; the <confused> ; the appeal ; the baggi ; the ballgam ; the big
        iop	2	the carpool ; the casserol ; the cocain ; the corn ; the eulogy ; the extension ; the film
        iop	2	the fram ; the gat ; the head ; the job ; the lady ; the lord ; the next ; the oxy
        iop	2	the pharmacy ; the physician ; the quiet ; the real ; the remain ; the seat ; the servic
        iop	2	the sheet ; the ski ; the sound ; the sup ; the tabl ; the thing ; the weed
        iop	2	the ~<insurance> ; the ~insuranc ; the ~scholarship ; them down ; then dont ; then no
        iop	2	then on ; then sleep ; then what ; ther <say> ; ther anyth ; ther be ; ther not ; ther or
        iop	2	therapist and ; they <fall> ; they approv ; they deni ; they play ; they replac
        iop	2	theyd <fire> ; theyl only ; theyr <amount> ; theyr down ; theyr let ; theyv ; theyv <say>
        iop	2	thi fri ; thi i ; thi phon ; thi term ; thing <continue> ; thing again ; thing ive
        iop	2	think about ; third one ; thought id ; thought lik ; thre boy ; thre if ; thre season
        iop	2	thre when ; threaten to ; threw the ; thrown out ; thu sun ; thursday for ; tien demenci
        iop	2	tienen ; tienen <crowd> ; til <fall> ; til fal ; til jan ; til then ; til we ; tim a ; to $
        iop	2	to <blood> ; to <opioid> ; to <partner> ; to <school> ; to aft ; to bois ; to clean
        iop	2	to detox ; to enrol ; to everyon ; to lean ; to liv ; to replac ; to som ; to someon
        iop	2	to talk ; to ~<law> ; to ~talk ; today 0 ; toddl ; toilet ; tom en ; tom mis ; tom per
        iop	2	tom sus ; too much ; took four ; tracker ; transitional ; tratamient de ; tre nieto
        iop	2	treat and ; treint y ; truck to ; tub and ; turn him ; tv ; twenty eight ; twic a ; twic the
        iop	2	twin and ; two a ; two clas ; two light ; tx want ; typ from ; uas x ; ultim me ; un <angry>
        iop	2	un <build> ; un <cannabis> ; un bautiz ; un internamient ; un mes ; un sab ; un toqu
        iop	2	una <week> ; una cuanta ; una prueb ; una seman ; unaid ; unaid no ; unic ; uninsur no
        iop	2	up <soon> ; up <treatment> ; up with ; upstair neighbor ; use adderal ; using ketamin
        iop	2	usual its ; valium ; van com ; vay a ; vec en ; ventur <town> ; ventur county ; viend el
        iop	2	viern del ; vin en ; violenci ; vodk in ; voic on ; vuelt en ; w/in ; w/in 0 ; wak to
        iop	2	wal in ; walk my ; walk out ; wallpap and ; want cal ; want clas ; want even ; want grp
        iop	2	want mor ; want week ; want what ; was <cold> ; was <insurance> ; was every ; was fun
        iop	2	was stop ; watch to ; we los ; we shar ; wed 0 ; wedding ; weed at ; weed cart ; weed noth
        iop	2	week about ; week is ; week old ; week out ; week sob ; week when ; weekend a ; weekend no
        iop	2	weekend turn ; weekend when ; went backward ; wer <clean> ; what exist ; what his
        iop	2	what left ; whatev it ; whatev that ; when hes ; wher u ; which <clothes> ; which turn
        iop	2	whip ; whippet ; whiteboard ; who <hold> ; who <home> ; who doesnt ; who get ; who liv
        iop	2	whod ; whod do ; whol year ; wif back ; wif count ; wif got ; wif pregnant ; win most ; wis
        iop	2	wish i ; with <fire> ; with childcar ; with mom ; with nobody ; with parent ; within
        iop	2	wk <job> ; wk <sober> ; wk so ; wk sob ; wks from ; wks residential ; wont <hold>
        iop	2	wont hold ; wont pay ; work comput ; work ful ; work so ; worri ; would help ; would ~lik
        iop	2	wouldnt hav ; wrong <phone> ; wrot a ; xanax 0 ; y <ask> ; y cuatr ; y pic ; y regres ; y/o
        iop	2	ya <ask> ; ya es ; year has ; year i ; year or ; yes but ; yesterday ; yo solit ; you <give>
        iop	2	you <go> ; you <money> ; you <start> ; you allow ; you com ; you end ; you got ; you out
        iop	2	you start ; youl <think> ; your <night> ; your build ; yr ; yr <partner> ; yr wif ; zolpidem
        iop	2	zombi ; zombi en ; ~<alcohol> x ; ~<amount> ~as ; ~<amount> ~tim ; ~<consume> ~<amount>
        iop	2	~<consume> ~<pill> ; ~<drive> ~off ; ~<headface> ; ~<illness> sinc ; ~<key> y ; ~<leave> ~0
        iop	2	~<leave> ~<week> ; ~<leave> ~for ; ~<lock> ~up ; ~<night> ~<crowd> ; ~<night> ~<treatment>
        iop	2	~<opioid> no ; ~<partner> in ; ~<seizure> from ; ~<shake> <asleep> ; ~<shake> <need>
        iop	2	~<sick> ~without ; ~<stimulant> <take> ; ~<stimulant> <year> ; ~<stop> on ; ~<take> ~a
        iop	2	~<take> ~it ; ~<week> ; ~against ; ~as ~a ; ~disappe ~for ; ~epilepsy sinc ; ~etoh sinc
        iop	2	~even ~group ; ~food ; ~for ~a ; ~health ; ~keep ; ~le ~dan ; ~lock ~up ; ~me ~<take>
        iop	2	~much ; ~much ~as ; ~nev ; ~no ~exist ; ~sat ; ~seman ; ~sentenc ; ~sick ~without
        iop	2	~sicknes left ; ~sinc ; ~thc ; ~thur ; ~tim ~a ; ~us ; ~without ~it ; él <asleep>
        iop	1	$ $ ; *about.1 ; *abstinent.0:historical ; *ago.1 ; *clientAdmin.9 ; *confusion.0
        iop	1	*detoxDone.0:negated ; *drinks.0:historical ; *duration.0 ; *frequency.1:hypothetical
        iop	1	*mandator.0:hypothetical ; *otherService.1:negated ; *otherService.5:hypothetical
        iop	1	*overdoseNow.0 ; *person.0:historical ; *quantity.2 ; *residentialDone.0:historical
        iop	1	*started.0:other_experiencer ; *substance.2:historical ; *thirdParty.0
        iop	1	*wantsToQuit.0:hypothetical ; *wantsToQuit.0:other_experiencer
        iop	1	*withdrawalHint.0:historical ; *withdrawalSign.0:other_experiencer ; + <drug> ; + <month>
        iop	1	+ <partner> ; + in ; 0 and ; 0 ask ; 0 cat ; 0 drink ; 0 er ; 0 gkid ; 0 gl ; 0 mil ; 0 pk
        iop	1	0 smok ; 0 thousand ; 0 ua ; 0 without ; <afraid> <friend> ; <afraid> el ; <afraid> one
        iop	1	<alcohol> <week> ; <alcohol> a ; <alcohol> all ; <alcohol> el ; <alcohol> when
        iop	1	<alcohol> ~<consume> ; <alone> <child> ; <alone> <give> ; <alone> <kin> ; <alone> a
        iop	1	<always> <say> ; <always> eso ; <amount> <caretaking> ; <amount> <count> ; <amount> <height>
        iop	1	<amount> <official> ; <amount> <sedative> ; <amount> <withdrawal> ; <amount> al
        iop	1	<amount> chic ; <amount> hav ; <amount> por ; <angry> <asleep> ; <angry> <bodypart>
        iop	1	<angry> in ; <appointment> <drive> ; <appointment> <hospital> ; <ask> <child> ; <ask> <pet>
        iop	1	<ask> <start> ; <ask> nuev ; <ask> ~<kin> ; <asleep> <go> ; <asleep> <record> ; <asleep> a
        iop	1	<asleep> la ; <blood> <outdoors> ; <blood> is ; <blood> twic ; <bodypart> <hold>
        iop	1	<bodypart> <play> ; <bodypart> <shake> ; <bodypart> behind ; <bodypart> flat
        iop	1	<bodypart> izq ; <break> 0 ; <breath> <kin> ; <buy> anyth ; <buy> for ; <calm> her
        iop	1	<calm> no ; <calm> part ; <cannabis> <give> ; <cannabis> <medicine> ; <cannabis> aft
        iop	1	<cannabis> con ; <caretaking> <eat> ; <caretaking> <partner> ; <caretaking> <school>
        iop	1	<caretaking> <see> ; <caretaking> a ; <caretaking> for ; <caretaking> no ; <caretaking> over
        iop	1	<chestheart> <happy> ; <chestheart> <headface> ; <chestheart> <kill> ; <child> <clinician>
        iop	1	<child> <hear> ; <child> <leave> ; <child> <rail> ; <child> are ; <child> but
        iop	1	<child> chica ; <child> de ; <child> rol ; <church> <leave> ; <church> <stop>
        iop	1	<clean> <need> ; <clinician> no ; <clothes> <clothes> ; <clothes> <palecolor>
        iop	1	<clothes> <play> ; <clothes> <room> ; <clothes> over ; <consume> <always>
        iop	1	<consume> <container> ; <consume> <start> ; <consume> a ; <consume> en ; <consume> lik
        iop	1	<consume> or ; <consume> sat ; <container> <cannabis> ; <container> <eat>
        iop	1	<container> <town> ; <container> i ; <continue> <go> ; <continue> ahi ; <continue> so
        iop	1	<count> <bodypart> ; <count> de ; <count> she ; <crowd> <start> ; <crowd> est ; <crowd> of
        iop	1	<crowd> should ; <crowd> sin ; <crowd> that ; <day> <emergency> ; <day> <key> ; <day> <pain>
        iop	1	<day> cumpli ; <day> than ; <day> they ; <daytime> <fluid> ; <die> <sober>
        iop	1	<die> <withdrawal> ; <die> of ; <die> was ; <drive> <kill> ; <drive> <remember>
        iop	1	<drive> <room> ; <drug> or ; <drug> sinc ; <drug> that ; <eat> <color> ; <eat> <sad>
        iop	1	<eat> to ; <emergency> <home> ; <emergency> noma ; <emergency> on ; <fall> <gun>
        iop	1	<fall> for ; <fall> in ; <feel> <chestheart> ; <feel> <night> ; <feel> <shame>
        iop	1	<feel> <week> ; <fire> all ; <fluid> and ; <friend> <day> ; <friend> <photo>
        iop	1	<furniture> <continue> ; <furniture> <go> ; <furniture> <school> ; <furniture> del
        iop	1	<give> <drug> ; <give> <night> ; <give> <start> ; <give> pt ; <go> <stiff> ; <go> acros
        iop	1	<go> along ; <go> as ; <go> la ; <go> with ; <goodbye> <week> ; <gun> de ; <happy> <alone>
        iop	1	<happy> <say> ; <happy> to ; <headface> <hear> ; <headface> if ; <hear> <child>
        iop	1	<hear> <play> ; <hear> <say> ; <height> <bodypart> ; <height> el ; <height> lik
        iop	1	<hit> <clothes> ; <hold> <eat> ; <hold> <room> ; <home> <appointment> ; <home> <order>
        iop	1	<home> <sad> ; <home> she ; <homeless> resident ; <hospital> <school> ; <hospital> <wait>
        iop	1	<hospital> plan ; <hospital> was ; <hot> <color> ; <hot> <hot> ; <illness> <child>
        iop	1	<illness> <day> ; <illness> and ; <illness> wel ; <illness> y ; <insurance> i
        iop	1	<insurance> im ; <insurance> laps ; <insurance> me ; <intoxicated> <stimulant>
        iop	1	<intoxicated> so ; <intoxicated> the ; <job> <go> ; <job> <hear> ; <job> <medicine>
        iop	1	<job> del ; <job> fin ; <job> first ; <job> has ; <job> lo ; <job> nev ; <job> si
        iop	1	<job> that ; <key> <law> ; <key> <stop> ; <kill> <stimulant> ; <kill> him ; <kin> <eat>
        iop	1	<kin> <give> ; <kin> <go> ; <kin> <phone> ; <kin> only ; <kin> perdi ; <kin> sal
        iop	1	<kin> shot ; <kin> ~<emergency> ; <kin> ~<withdrawal> ; <last> <alcohol> ; <last> <eat>
        iop	1	<last> nam ; <law> <fall> ; <law> <write> ; <law> has ; <law> which ; <leave> <past>
        iop	1	<leave> el ; <leave> out ; <leave> til ; <limp> ; <lock> <month> ; <lock> the ; <media> <go>
        iop	1	<medicine> <pill> ; <medicine> a ; <moment> <drive> ; <moment> <last> ; <moment> <trust>
        iop	1	<moment> each ; <money> <church> ; <money> <happy> ; <money> <shake> ; <money> eso
        iop	1	<money> im ; <money> un ; <month> ; <month> <chestheart> ; <month> <clean> ; <month> a
        iop	1	<month> but ; <month> con ; <month> cuand ; <month> he ; <month> lik ; <month> p
        iop	1	<month> up ; <need> $ ; <need> <leave> ; <need> he ; <need> ir ; <need> lo ; <need> ~<home>
        iop	1	<needle> <eat> ; <needle> and ; <night> <furniture> ; <night> a ; <night> ok ; <night> onc
        iop	1	<official> no ; <opening> <leave> ; <opening> <say> ; <opening> <wait> ; <opening> light
        iop	1	<opioid> <always> ; <opioid> mayb ; <order> <past> ; <order> from ; <outdoors> <buy>
        iop	1	<outdoors> <last> ; <outdoors> cuand ; <outdoors> me ; <pain> <job> ; <pain> real
        iop	1	<palecolor> <clothes> ; <palecolor> <outdoors> ; <palecolor> and ; <partner> <needle>
        iop	1	<partner> <opioid> ; <partner> did ; <partner> sinc ; <partner> ~<seizure> ; <past> <die>
        iop	1	<past> <hit> ; <past> with ; <past> wont ; <past> you ; <pet> <drug> ; <pet> <pet>
        iop	1	<pet> <take> ; <pet> in ; <phone> <go> ; <phone> <headface> ; <phone> <phone> ; <phone> el
        iop	1	<phone> en ; <phone> re ; <photo> <drive> ; <photo> <hospital> ; <photo> <treatment>
        iop	1	<pill> <child> ; <pill> <month> ; <play> <blood> ; <play> <room> ; <play> <stranger>
        iop	1	<play> it ; <play> lik ; <play> mi ; <play> our ; <play> sinc ; <play> thi
        iop	1	<play> ~<afraid> ; <promise> <hear> ; <put> down ; <record> at ; <record> due
        iop	1	<relapse> prevention ; <remember> how ; <room> <feel> ; <room> <opening> ; <room> becaus
        iop	1	<room> hav ; <room> lik ; <room> par ; <rope> <photo> ; <rope> at ; <rope> los
        iop	1	<say> <outdoors> ; <say> nobody ; <say> o ; <say> un ; <say> ~<drug> ; <school>
        iop	1	<school> <consume> ; <school> <daytime> ; <school> <goodbye> ; <school> <kin>
        iop	1	<school> <last> ; <school> en ; <school> re ; <school> rn ; <school> yr ; <sedative> <night>
        iop	1	<sedative> <withdrawal> ; <see> <bodypart> ; <see> <intoxicated> ; <see> <opening>
        iop	1	<see> <photo> ; <see> <put> ; <see> <stimulant> ; <see> about ; <see> forward ; <see> myself
        iop	1	<see> your ; <shake> + ; <shame> <happy> ; <sick> <bodypart> ; <smell> ; <sober>
        iop	1	<sober> <die> ; <sober> <insurance> ; <sober> with ; <soon> <alcohol> ; <soon> del
        iop	1	<soon> for ; <start> <think> ; <start> <year> ; <start> a ; <start> en ; <start> ther
        iop	1	<stiff> <amount> ; <stiff> <chestheart> ; <stiff> acros ; <stimulant> <consume>
        iop	1	<stimulant> <day> ; <stimulant> <past> ; <stimulant> ell ; <stimulant> he ; <stimulant> i
        iop	1	<stimulant> lik ; <stimulant> me ; <stimulant> self ; <stimulant> sin ; <stimulant> ya
        iop	1	<stop> <put> ; <stop> <stimulant> ; <stop> by ; <stop> she ; <stop> sus ; <stranger> but
        iop	1	<take> <always> ; <take> <blade> ; <take> <cannabis> ; <take> <friend> ; <take> <month>
        iop	1	<take> <soon> ; <take> ahead ; <take> for ; <take> no ; <think> <die> ; <think> <drive>
        iop	1	<think> <drug> ; <think> <fire> ; <think> <money> ; <think> just ; <tool> sinc
        iop	1	<town> <day> ; <town> <job> ; <town> <night> ; <town> <play> ; <town> doing ; <town> has
        iop	1	<trade> <money> ; <trade> if ; <trade> on ; <trade> self ; <treatment> 0
        iop	1	<treatment> <amount> ; <treatment> <church> ; <treatment> <medicine> ; <treatment> <say>
        iop	1	<treatment> cm ; <treatment> coord ; <treatment> isnt ; <treatment> ni ; <treatment> plac
        iop	1	<treatment> que ; <treatment> sam ; <treatment> with ; <treatment> within
        iop	1	<treatment> would ; <trust> <always> ; <try> <continue> ; <unreal> for ; <vendor> <record>
        iop	1	<vermin> ; <wait> <child> ; <wait> behind ; <wait> list ; <wait> that ; <water> <hear>
        iop	1	<water> <hot> ; <water> <say> ; <water> pol ; <week> <colleague> ; <week> <crowd>
        iop	1	<week> <hit> ; <week> <home> ; <week> <see> ; <week> me ; <week> off ; <week> sinc
        iop	1	<week> ther ; <write> <home> ; <write> <money> ; <write> <smell> ; <write> it ; <write> out
        iop	1	<write> til ; <year> <official> ; <year> noth ; <year> was ; a <law> ; a <trust> ; a ban
        iop	1	a bend ; a campu ; a carri ; a chain ; a chat ; a com ; a facility ; a feed ; a friday
        iop	1	a guatemal ; a landscap ; a lat ; a lineman ; a minut ; a mol ; a monst ; a night
        iop	1	a positiv ; a puebl ; a roof ; a rotary ; a second ; a squeez ; a talk ; a weekend ; a zombi
        iop	1	a zoom ; about her ; about suicid ; abuel ; abuel le ; acas ; acid <day> ; adderal +
        iop	1	adderal i ; adentr y ; afraid ; afraid of ; aft 0 ; aft <clinician> ; aft <last> ; aft last
        iop	1	aft me ; aft my ; aft thanksgiv ; again last ; again so ; agar con ; agency has
        iop	1	air traffic ; al <friend> ; alcanz ; aliv in ; all nos ; all plac ; all the ; alquil
        iop	1	als my ; alum 0 ; alumn de ; amiga y ; an <clothes> ; and <colleague> ; and <color>
        iop	1	and <past> ; and befor ; and brok ; and died ; and dont ; and feel ; and hous ; and no
        iop	1	and som ; and sunday ; and swear ; and whoev ; and you ; and your ; announcement ; anti
        iop	1	any <moment> ; any way ; anywher for ; april ; april for ; are at ; are bleed ; are don
        iop	1	are mak ; around that ; as <take> ; aseguranz y ; ask can ; at <give> ; at <start> ; at cvs
        iop	1	at fifty ; at half ; at my ; at night ; august and ; august with ; aunt is ; aunt want
        iop	1	autoriz ; away from ; ayud no ; baby down ; bachelor parti ; back <day> ; backward off
        iop	1	bad <amount> ; badg ; ballgam ; bandmat ; bank ; bar and ; bar say ; be com ; becaus her
        iop	1	becaus the ; bed anywher ; bed my ; been <feel> ; been tight ; beer when ; befor they
        iop	1	befor you ; begin aft ; begin with ; being ~<sick> ; being ~sick ; belt round ; besid me
        iop	1	bien de ; blind ; blood work ; blu and ; bob ; bos no ; bowl sunday ; braz ; braz izq
        iop	1	break up ; brkfst ; brochur mail ; bronca ; broth is ; buddi ; bunk 0 ; burn all ; but me
        iop	1	but nev ; but what ; by <drive> ; by county ; by day ; by fri ; cad dos ; cag ; caj
        iop	1	cal she ; calend and ; calend for ; camion me ; can look ; can sleep ; can writ ; cancel me
        iop	1	cant catch ; car at ; car of ; car over ; carnicer ; carpet is ; carpool ; caso ; cat and
        iop	1	cent in ; certificat from ; charger ; chef say ; chest and ; chest squeez ; chest to ; chiv
        iop	1	cincuent dia ; clas thi ; classmat ; clear me ; clos it ; clr <need> ; clr dad ; clr mention
        iop	1	clr on ; club 0 ; coat room ; coc no ; coc tre ; cocain 0 ; cocain about ; cocain aft
        iop	1	cocain at ; cocain most ; cocain several ; cocain when ; coffin ; coin ; cok ; cok no
        iop	1	cok only ; cok positiv ; cold by ; colleg ; color ; com along ; com round ; con alzheim
        iop	1	con ella ; con horari ; con mis ; con uno ; con usted ; confus que ; consult ; copi ; corp
        iop	1	corre ; corren y ; cortarl ; costumbr ; could <give> ; could buy ; counselor in
        iop	1	counselor told ; count and ; count on ; count them ; counti ; cours ; court and ; cpa
        iop	1	cps cas ; crack lik ; crack problem ; crew ; crystal when ; crystal x ; cuatr mes ; cun tom
        iop	1	curiou ; cut hair ; d max ; dad cal ; dad on ; dai smok ; dat by ; day did ; day finish
        iop	1	day stay ; day they ; dbt ; de <always> ; de <die> ; de buen ; de diari ; de emple ; de entr
        iop	1	de eso ; de extasi ; de intern ; de mot ; de tard ; dec por ; del <illness> ; del <kin>
        iop	1	del car ; del futbol ; del tal ; deni w/d ; dental ; dental work ; deploy til ; desd entonc
        iop	1	despu del ; desvel ; desvel y ; desvi ; detox on ; di ; diari quier ; diaria ; did me
        iop	1	did to ; dieron de ; diet ; dig si ; diner ; diner a ; dio cuent ; director for
        iop	1	discharg plan ; do anoth ; do cok ; do lin ; do outpatient ; do perc ; doc semana
        iop	1	doctor circl ; doctor no ; doctor wrot ; doe cok ; doe crystal ; doing cok ; dolar ; dollar
        iop	1	domingo y ; dond empez ; donor ; dont <take> ; dont <trust> ; dont get ; dont need
        iop	1	dont trust ; doordash ; dorm ; dorm la ; down with ; drink cold ; drink dai ; dry <month>
        iop	1	dry on ; durang ; each <bodypart> ; each week ; eap employe ; earli ; east and ; edibl on
        iop	1	eight of ; eighth a ; el <colleague> ; el <emergency> ; el <job> ; el <law> ; el <sedative>
        iop	1	el agu ; el jal ; el permis ; el program ; electrical ; eleven hundr ; els and ; els has
        iop	1	email ; embarrassment ; employ no ; en <always> ; en cad ; en las ; en lo ; en quinc
        iop	1	en seman ; en tratamient ; encer un ; entr al ; enviud ; epilepsy ; er ; era <stimulant>
        iop	1	est <law> ; est con ; estoy mal ; estoy san ; estoy un ; evaluat ; even iop ; evening /
        iop	1	evening aft ; ever do ; ever use ; every 0 ; ex had ; extern ; f <child> ; f <sedative>
        iop	1	f cam ; f whippet ; falt ; fam ; fam in ; fami cant ; fami would ; famili ya ; farmaci
        iop	1	fel hit ; festival ; few ; fifteenth of ; fifty thre ; find <stranger> ; finish detox
        iop	1	finish my ; finish rehab ; first <count> ; first <try> ; first job ; first off ; first six
        iop	1	fix a ; fml on ; follow him ; for <happy> ; for <sick> ; for <water> ; for an ; for by
        iop	1	for folk ; for fun ; for he ; for someon ; for somewher ; foreman ; formulari ; fost mom
        iop	1	four in ; frat ; fre <appointment> ; from ; from <consume> ; from all ; from band
        iop	1	from july ; from pcp ; from rehab ; fue por ; fwd ; gas station ; gat ; get ahead ; get out
        iop	1	get through ; girlfriend is ; giv us ; gkid ; gl ; go down ; golf bal ; gomita ; good spirit
        iop	1	goodby let ; got no ; got off ; grabacion ; grad are ; grad student ; granddaught
        iop	1	grandmoth was ; grandson ; group or ; group thre ; guardian of ; guardianship ; gurgl
        iop	1	h <eat> ; habit and ; had champagn ; had thi ; half court ; hallway is ; handl ; has als
        iop	1	has decid ; has iehp ; has order ; hasnt sinc ; hast que ; hav epilepsy ; hav fiv ; hav it
        iop	1	hav no ; hav said ; hav someth ; hav that ; havent ; havent told ; hay <outdoors> ; hay con
        iop	1	he <fall> ; he final ; he go ; he met ; he ~tak ; hear her ; hear peopl ; hed nev
        iop	1	hel <consume> ; hel use ; help get ; help i ; help my ; her <play> ; her aft ; her lat
        iop	1	her porch ; her two ; herd ; herman sal ; herman ya ; hermanit ; hes <count> ; hes <sober>
        """
}
