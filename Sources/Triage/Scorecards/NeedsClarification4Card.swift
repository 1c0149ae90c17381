extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	chapt on ; chart ; checklist ; chest hair ; chi ; children in ; cho em
        needs_clarification	2	chop ; chronic <pain> ; chronic pain ; cign and ; cincuent ano ; clam
        needs_clarification	2	clammy ; clean my ; climb ; climb int ; closet with ; clr ; clr <child>
        needs_clarification	2	clr <go> ; clr <home> ; clr <see> ; clr confirm ; clr hum ; clr is
        needs_clarification	2	clr mention ; clr saw ; clr say ; clr stat ; coat at ; coc de ; cocain last
        needs_clarification	2	cocin y ; coconut ; cod ; cod 0 ; cok dai ; cok she ; cok sinc ; cok til
        needs_clarification	2	com decirl ; com get ; com pesc ; com quien ; com thi ; comadr que
        needs_clarification	2	commission ; company on ; compar program ; compramo ; con <blood>
        needs_clarification	2	con sangr ; con toda ; cond de ; conferenc ; congel ; congel la ; convent
        needs_clarification	2	corre con ; cosa que ; cost per ; cough drop ; could <asleep> ; could not
        needs_clarification	2	could one ; could sleep ; count for ; cousin and ; cow in ; cowork was
        needs_clarification	2	crack his ; crack on ; crack then ; cranky ; crash my ; crawl ; creek
        needs_clarification	2	crisi lin ; cros <outdoors> ; cros street ; crossword ; cry ; cry hung
        needs_clarification	2	cry in ; crystal i ; crystal is ; cumpli 0 ; cut at ; cut his
        needs_clarification	2	d <treatment> ; d/c plan ; dad to ; dang ; danzon ; daught and ; daught has
        needs_clarification	2	daught recital ; daught roommat ; day but ; day do ; de <cold>
        needs_clarification	2	de <consume> ; de blanc ; de buen ; de enfrent ; de favor ; de mi
        needs_clarification	2	de solter ; de text ; de traj ; de tratamient ; de viejit ; dead air
        needs_clarification	2	dear whoev ; decad ; decid to ; declin to ; defend ; dej oir ; dej y
        needs_clarification	2	del <home> ; del refri ; del volcan ; deletre ; deliver flower
        needs_clarification	2	delivery van ; demon ; dental work ; dentr de ; desaparec ; desd <day>
        needs_clarification	2	desk at ; desk guest ; desped de ; despert manan ; despiert con ; deutsch
        needs_clarification	2	dia lleg ; dict mi ; did <try> ; did not ; did try ; didnt see
        needs_clarification	2	diecinuev ano ; died of ; dieron un ; dig a ; dij mi ; dim and ; dio est
        needs_clarification	2	discharg from ; disculpa ; disculpa por ; disregard ; divorc when ; dm
        needs_clarification	2	dm me ; do <stranger> ; do hous ; doctor on ; doctor to ; doe a
        needs_clarification	2	doesnt <smell> ; doesnt fit ; doesnt smel ; dog allow ; dog wil ; doi
        needs_clarification	2	doing <play> ; doing drum ; doing wel ; dollar with ; dolor fuert ; don lup
        needs_clarification	2	dond estacion ; dond estan ; dont <clothes> ; dont <think> ; dont expect
        needs_clarification	2	dont match ; dont pick ; door for ; door get ; door is ; dos cosa ; dough
        needs_clarification	2	down it ; down ther ; doy clas ; drink again ; drink wat ; drug
        needs_clarification	2	dry <headface> ; dtr ; dud ; dul and ; dulc ; each <school> ; easiest way
        needs_clarification	2	eat at ; eat in ; eat oatmeal ; echo ; effect ; el 0 ; el <friend>
        needs_clarification	2	el <palecolor> ; el anil ; el boletin ; el encendedor ; el foc ; el gat
        needs_clarification	2	el map ; el menor ; el sobr ; el vecin ; elder m ; elephant sat ; ell y
        needs_clarification	2	em portugu ; em trai ; email on ; emergency ; emergency contact ; emoji
        needs_clarification	2	ems ; en <stranger> ; en <wait> ; en algun ; en esper ; en nochebuen
        needs_clarification	2	encant ; encer con ; ener mi ; energy <consume> ; energy drink ; enred
        needs_clarification	2	entr que ; envi ; equip ; equip de ; equivoc busc ; er <see> ; es casi
        needs_clarification	2	es cuand ; es geht ; es mi ; escuel con ; escuel de ; eso con ; esperamo
        needs_clarification	2	espos est ; est apunt ; est corre ; esta ; estatua ; even <write> ; even to
        needs_clarification	2	ever <give> ; ever <see> ; ever gav ; ever seen ; every night
        needs_clarification	2	every weekend ; everyon got ; everyon her ; ex is ; exact chang
        needs_clarification	2	except <day> ; f <alcohol> ; f clr ; f cry ; f etoh ; f flat ; f sound
        needs_clarification	2	f whisper ; fad ; fami who ; famili aft ; famili get ; far down ; far from
        needs_clarification	2	farm with ; fath say ; favor no ; favorit es ; feed a ; feel it ; fel down
        needs_clarification	2	feliz ; felt lik ; few day ; final de ; final was ; finish ; firefight in
        needs_clarification	2	first 0 ; first <law> ; first nam ; fit anymor ; fiv month ; flat <hear>
        needs_clarification	2	flat voic ; flick ; flood and ; floor right ; flu shot ; fluid ; foam at
        needs_clarification	2	fog horn ; follow me ; folsom ; food pantry ; for <always> ; for <friend>
        needs_clarification	2	for <media> ; for <moment> ; for <stimulant> ; for anxiety ; for every
        needs_clarification	2	for lat ; for march ; for treatment ; for who ; forearm ; forget the
        needs_clarification	2	foto de ; found a ; fountain in ; fre aft ; frent al ; friend + ; friend has
        needs_clarification	2	friend is ; friend of ; friend say ; friend use ; from <opening>
        needs_clarification	2	from library ; front and ; fuimo ; furnac and ; furth ; fus ; gallo ; gan en
        needs_clarification	2	gasolin en ; gav it ; geht ; geht um ; gen moun ; get him ; ghb ; giv a
        needs_clarification	2	giv everyon ; glit ; go back ; go int ; go somewher ; godmoth ; golf
        needs_clarification	2	golpe la ; gon up ; good <clean> ; good <crowd> ; good <day> ; good term
        needs_clarification	2	got # ; got cut ; got to ; grab the ; gracia ; grandfath left
        needs_clarification	2	grandmoth cam ; grandmoth funeral ; grandmoth hid ; gray per ; grey and
        needs_clarification	2	grit desd ; grocery ; grout ; gues it ; guit in ; habl espanol ; hac 0
        needs_clarification	2	haci ; halal food ; half a ; hand fre ; hang 0 ; hang herself ; hang on
        needs_clarification	2	happy holiday ; hard part ; has used ; hasnt ; hasnt used ; hast la
        needs_clarification	2	hast las ; hav <clean> ; hav <drive> ; hav <furniture> ; hav <hear>
        needs_clarification	2	hav <stranger> ; hav and ; hav chang ; hav got ; hav heard ; hav read
        needs_clarification	2	hav saving ; hav som ; hav somebody ; hav visitor ; hay alg ; he decid
        needs_clarification	2	he know ; he last ; he swallow ; he use ; hear him ; hear noth ; heard about
        needs_clarification	2	heart doing ; heart pil ; hed <think> ; hedg in ; help him ; help no ; hemet
        needs_clarification	2	her <goodbye> ; her <photo> ; her can ; her ear ; her lif ; her roommat
        needs_clarification	2	her servic ; her smil ; her tabl ; her ther ; herman y ; hes als ; hes nev
        needs_clarification	2	hes sweet ; hes talk ; hi ther ; hij 0 ; him <rope> ; him get ; him hang
        needs_clarification	2	him tonight ; himself <last> ; himself last ; hipotec se ; his <opening>
        needs_clarification	2	his cha ; his fish ; his head ; his leg ; his marbl ; his password
        needs_clarification	2	his record ; his thing ; his wif ; hit his ; hockey ; hol que ; hom run
        needs_clarification	2	homesick ; hond ; hoop ; hora a ; hostil ; hour a ; hous cal ; hous it
        needs_clarification	2	hous sinc ; hous sold ; hous tonight ; hoy ; hoy lo ; hoy ni ; hr mgr
        needs_clarification	2	hsa card ; hung over ; husb ; husband just ; husband nam ; husband no
        needs_clarification	2	hx ~dt ; i <need> ; i <play> ; i attach ; i bought ; i cut ; i explain
        needs_clarification	2	i finish ; i found ; i go ; i havent ; i lie ; i lik ; i might ; i read
        needs_clarification	2	i refere ; i serv ; i shook ; i wear ; ice <always> ; ice all ; ihnen
        needs_clarification	2	ihnen remand ; ill hav ; im 0 ; im about ; im alway ; im apply ; im final
        needs_clarification	2	im gon ; im kind ; im near ; im sorry ; im suicidal ; in 0 ; in <moment>
        needs_clarification	2	in <treatment> ; in by ; in eurek ; in feb ; in january ; in lin ; in liv
        needs_clarification	2	in manil ; in or ; in oxnard ; in particul ; in thes ; in third ; in traffic
        needs_clarification	2	in vernon ; inch ; incoherencia ; inf for ; informacion ; inpatient my
        needs_clarification	2	instruc ; insuranc agent ; insuranc company ; insuranc question ; inviern
        needs_clarification	2	iop and ; is <insurance> ; is <pain> ; is <photo> ; is <sad> ; is <see>
        needs_clarification	2	is anybody ; is empty ; is film ; is going ; is happen ; is kick ; is und
        needs_clarification	2	isnt me ; it <play> ; it acros ; it aft ; it anymor ; it could ; it hes
        needs_clarification	2	it how ; it let ; it per ; it play ; it run ; it said ; it tast ; it thi
        needs_clarification	2	it wher ; it ~<money> ; it ~cost ; ito ; its <consume> ; its <opioid>
        needs_clarification	2	its <sedative> ; its <stimulant> ; its cok ; its him ; its his ; its kratom
        needs_clarification	2	its long ; its noth ; its our ; its two ; its urgent ; ive ; ive <take>
        needs_clarification	2	ive <think> ; ive got ; ive sweat ; ive typ ; jan ; jardin y ; job was
        needs_clarification	2	jok abt ; juev y ; jun to ; just pick ; k 0 ; k no ; kais is ; keep hear
        needs_clarification	2	keep it ; keep narcan ; keep send ; keep work ; kept the ; kevin ; kid broth
        needs_clarification	2	kid mad ; kid the ; kind to ; kis the ; kitchen knif ; kne surgery
        needs_clarification	2	knew every ; knew nobody ; knew the ; knif is ; knock out ; know which
        needs_clarification	2	known her ; known to ; l ; la <hear> ; la <pet> ; la <try> ; la autopist
        needs_clarification	2	la cuadr ; la guitar ; la hipotec ; la loteri ; la madrin ; la medicin
        needs_clarification	2	la muchach ; la play ; la prob ; la que ; la secundari ; la segui
        needs_clarification	2	la tiroid ; la tomader ; la tumb ; la vac ; lab ; lady who ; laid out
        needs_clarification	2	land with ; landlady ; landlin ; landlord is ; landlord say
        needs_clarification	2	landlord tenant ; landscap busines ; larg ; larg <record> ; larg print
        needs_clarification	2	las <amount> ; las <fire> ; las <see> ; las <write> ; las cinc ; las nuev
        needs_clarification	2	las vela ; last eleven ; last physical ; last used ; lat 0 ; lat the
        needs_clarification	2	laugh said ; lax and ; le dej ; le dicen ; le explic ; le marqu ; le veo
        needs_clarification	2	learn to ; leer ; left him ; leg ; legib ; let jacket ; level no ; lexapr
        needs_clarification	2	library book ; licens and ; licens numb ; lik <pet> ; limit ; lin <go>
        needs_clarification	2	lin re ; lin when ; lip r ; list at ; listen ; listen to ; liv alon
        needs_clarification	2	llam porqu ; llamarl ; llav a ; llev par ; llev tre ; llev veint ; llor un
        needs_clarification	2	llov ; ln ; lo <play> ; lo cuent ; lo mejor ; long befor ; long is
        needs_clarification	2	look down ; look in ; lookin for ; los <day> ; los <pet> ; los <write>
        needs_clarification	2	los va ; lot with ; loud that ; luck ; lueg les ; lueg me ; lueg por
        needs_clarification	2	lunch hr ; lvm ; m 0 ; m <ask> ; m <phone> ; m <trade> ; m cal ; m im
        needs_clarification	2	m resident ; m slow ; machin no ; maestr ; mailbox so ; mailroom
        needs_clarification	2	mak <feel> ; mak one ; mak sens ; mal por ; mam dic ; mam me ; mand en
        needs_clarification	2	mand un ; manej una ; many bed ; mar and ; marathon ; marbl ; marc al
        needs_clarification	2	marri ; marri with ; mas grand ; mat al ; may nagsasalit ; mayor ; me <lock>
        needs_clarification	2	me about ; me anywher ; me cal ; me down ; me encarg ; me go ; me llamen
        needs_clarification	2	me monday ; me perdon ; me rappel ; me rent ; me then ; me we ; me why
        needs_clarification	2	mean a ; mean all ; mean the ; mecat ; med at ; medianoch ; medic in
        needs_clarification	2	mein tocht ; mencion ; merc ; messag ; met the ; meth four ; meth say
        needs_clarification	2	mi <eat> ; mi <think> ; mi amig ; mi comadr ; mi madrin ; mi padr ; mi plan
        needs_clarification	2	mia ; microwav ; mid <phone> ; mid cal ; might hav ; min i ; mis <kin>
        needs_clarification	2	mis muchacho ; mis nieto ; moi ; moj y ; mom 0 ; mom but ; mom it ; month so
        needs_clarification	2	mor she ; morn then ; morning are ; moth keep ; msg with ; much calor
        needs_clarification	2	muchach ; museum of ; mutual ; mwen bezwen ; my ankl ; my coffe ; my fath
        needs_clarification	2	my gallblad ; my godfath ; my godmoth ; my gram ; my option ; my school
        needs_clarification	2	my stepson ; my toddl ; my twin ; nagsasalit po ; nam # ; nam / ; nam <say>
        needs_clarification	2	nam denis ; nam in ; nam or ; navidad ; nd <school> ; nd grad ; necesit que
        needs_clarification	2	need in ; need thi ; need tx ; neighbor dog ; neighbor for ; neighbor has
        needs_clarification	2	nephew meth ; nervios ; nev mind ; nev touch ; new <insurance> ; new kid
        needs_clarification	2	ng kapatid ; nic guy ; nieg ~<think> ; nieg ~idea ; night auditor
        needs_clarification	2	night clerk ; night desk ; night now ; night we ; nin <eat> ; ninety <count>
        needs_clarification	2	ninety and ; nino encer ; no callback ; no children ; no contest ; no del
        needs_clarification	2	no distres ; no ive ; no job ; no nam ; no no ; no that ; no use ; no y
        needs_clarification	2	no ~<kin> ; nobody <pain> ; nobody had ; nobody hurt ; nobody want
        needs_clarification	2	nochebuen ; noisy ; not <fall> ; not <past> ; not doing ; not fal
        needs_clarification	2	not going ; not hostil ; not know ; not liv ; not over ; not pick ; not sur
        needs_clarification	2	not touch ; noth she ; notic last ; nou ; novel sinc ; now 0 ; now my
        needs_clarification	2	now thre ; nt ; numb ; numb is ; numb that ; nunc entr ; o do ; o par ; o si
        needs_clarification	2	och y ; od ; ods dai ; of <count> ; of <headface> ; of <medicine>
        needs_clarification	2	of <room> ; of <stimulant> ; of blu ; of cok ; of crystal ; of mustard
        needs_clarification	2	of network ; of noth ; of person ; of staf ; of twin ; of vacation ; of vodk
        needs_clarification	2	of whom ; of ~<withdrawal> ; ofc <need> ; off <job> ; offic party
        needs_clarification	2	offic want ; oficin ; oh ; oi ; oir ; ojal ; ok on ; old <clothes>
        needs_clarification	2	old <outdoors> ; old chair ; old crew ; old hous ; old son ; oldest <friend>
        needs_clarification	2	oldest friend ; on <breath> ; on card ; on good ; on ln ; on rout ; on spic
        needs_clarification	2	on victory ; one cal ; one could ; one on ; one park ; one sid
        needs_clarification	2	only <month> ; only cal ; only hav ; only met ; only reason
        needs_clarification	2	open enrollment ; opiat ; opin ; opin que ; or in ; or it ; or not ; or out
        needs_clarification	2	or separat ; or thursday ; orang juic ; oth form ; oth inf ; otr <phone>
        needs_clarification	2	our # ; our <break> ; our <crowd> ; our <night> ; our <outdoors> ; our <pet>
        needs_clarification	2	our build ; our coffe ; our fami ; our insuranc ; our synagogu ; out <hear>
        needs_clarification	2	out front ; out his ; out loud ; out who ; over email ; over so ; own <eat>
        needs_clarification	2	own grandmoth ; own has ; own text ; own therapist ; p 0 ; pack the
        needs_clarification	2	pag hast ; pageant ; pancak ; pap me ; pap y ; papa <home> ; papa viven
        needs_clarification	2	par <stop> ; par desd ; par o ; par tod ; paramedic next ; park and ; parrot
        needs_clarification	2	part de ; pas along ; pastilla en ; pastilla xanax ; pastor re ; pati con
        needs_clarification	2	paus ; pay off ; pay or ; pay rat ; payment plan ; pd ; pecan ; peopl are
        needs_clarification	2	peopl bring ; peopl com ; peopl ever ; peopl or ; per <week> ; per week
        needs_clarification	2	perd ; perdon el ; person than ; phon aft ; phon at ; phon i ; phon it
        needs_clarification	2	phon tre ; phot of ; physical was ; pick our ; pinhead ; plac <day>
        needs_clarification	2	plac hav ; plac in ; plac today ; plan de ; plane ; plant de ; plant in
        needs_clarification	2	play at ; play shortstop ; playground ; playof ; pleas <stop>
        needs_clarification	2	pleas <stranger> ; pleas disregard ; pls <phone> ; pls <write> ; pls cal
        needs_clarification	2	poco ; point in ; pon las ; poni ; por <week> ; por dond ; por lo ; por medi
        needs_clarification	2	por seman ; porch drunk ; porqu ahi ; porqu él ; portugal ; powd ; ppo card
        needs_clarification	2	pray for ; predict ; pregunt cuant ; preguntarl ; presum ; pretzel ; prim en
        needs_clarification	2	primo que ; prob nad ; problem ; problem and ; program about ; prov it
        needs_clarification	2	pt <write> ; pt in ; pt need ; public defend ; pued marc ; pura <confused>
        needs_clarification	2	pura incoherencia ; put anyth ; put by ; put mor ; que <insurance>
        needs_clarification	2	que <school> ; que alguien ; que apena ; que aprendi ; que averiguar
        needs_clarification	2	que ciudad ; que escrib ; que estudi ; que la ; que usa ; que usted
        needs_clarification	2	que vuelv ; queden ; quej del ; queri que ; quien <amount> ; quien mas
        needs_clarification	2	quis ; quit meth ; quit sol ; quit the ; radiat ; rain ever ; rambl ; ran my
        needs_clarification	2	ranchera ; rang ; rappel ; rath than ; rati of ; re <appointment>
        needs_clarification	2	re <hospital> ; re broth ; re etoh ; re old ; re one ; re pt ; re uncl
        needs_clarification	2	reach out ; read ; read from ; read thes ; real long ; recamar ; recip for
        needs_clarification	2	record is ; record to ; red on ; refer by ; refere ; refere youth ; regal
        needs_clarification	2	regal un ; rehab old ; remand ; remand deutsch ; renuev ; res in
        needs_clarification	2	resident <consume> ; resident use ; restor ; restrain <order> ; revis la
        needs_clarification	2	rider ; right <give> ; right plac ; right then ; ring him ; ring my ; rink
        needs_clarification	2	rink and ; riv in ; rn <kin> ; room hav ; rop with ; rosary and ; rost
        needs_clarification	2	run down ; s m ; sab cuant ; sab mas ; sab par ; said a ; said all
        needs_clarification	2	said ask ; said hes ; said its ; said she ; said writ ; said wrong ; sal mi
        needs_clarification	2	sal un ; salt and ; sam <home> ; sam hous ; sam one ; sangr en ; savannah
        needs_clarification	2	saw our ; say anyth ; say dtr ; say for ; say meth ; say rehab ; say weed
        needs_clarification	2	say wher ; scar i ; school counselor ; school nurs ; school with ; scotch
        needs_clarification	2	scream at ; se <amount> ; se <need> ; se dorm ; se encier ; se oye
        needs_clarification	2	se queden ; se quier ; se ve ; seat then ; second grad ; section of
        needs_clarification	2	see ods ; seed catalog ; seen her ; senor llam ; senor mand ; senor mayor
        needs_clarification	2	senor por ; sent us ; sepan ; seven peopl ; shak hand ; shar an ; she finish
        needs_clarification	2	she let ; she lik ; she meant ; she nev ; she smok ; she thirty ; she wav
        needs_clarification	2	sheep ; shirt button ; shook with ; shop around ; shot <last> ; shot last
        needs_clarification	2	shotgun acros ; should <phone> ; shouldnt be ; shovel ; shutof and ; shuttl
        needs_clarification	2	shy about ; si es ; si la ; si ~hay ; sid <fluid> ; siempr ; siempr en
        needs_clarification	2	siet y ; simp dont ; sin <consume> ; sin met ; sin sab ; sinc <month>
        needs_clarification	2	sinc that ; sinc thi ; sinc yesterday ; sist cut ; sist numb ; six month
        needs_clarification	2	smel ; smil ; smil at ; smok for ; smok meth ; smooth ; smoothi ; so <take>
        needs_clarification	2	so spr ; so which ; soap ; sob 0 ; sol queri ; sold her ; sold you ; som
        needs_clarification	2	som <ask> ; som <insurance> ; som insuranc ; som question ; somebody
        needs_clarification	2	somebody ought ; somebody should ; someon gav ; someon is
        needs_clarification	2	someth <treatment> ; someth has ; someth long ; son 0 ; son <ask>
        needs_clarification	2	son <opioid> ; son ask ; son has ; son then ; speak one ; speak re
        needs_clarification	2	speak to ; spel our ; spricht ; spricht bei ; spruc ; sra dic ; stabl
        needs_clarification	2	stand the ; stat final ; stat northridg ; stay away ; stepbroth ; stepdad is
        needs_clarification	2	sticky ; sticky not ; stil pay ; stop read ; stop that ; stor so ; story abt
        needs_clarification	2	story and ; strawberry ; street bridg ; street was ; stuck in ; su <crowd>
        needs_clarification	2	su <phone> ; su almoh ; su famili ; su hermanit ; su ranch ; suegr le
        needs_clarification	2	sum of ; sunday on ; supervisor on ; sur ; surgery last ; survivor ; swe
        needs_clarification	2	sweet ; swing at ; swollen red ; system <write> ; system not ; tab ; tak any
        needs_clarification	2	tak hsa ; tak vitamin ; tak walk ; tak ~kais ; tak ~medi ; talk aft
        needs_clarification	2	talk gibberish ; talk with ; tap los ; tard un ; tarjet con ; tea ; tel them
        needs_clarification	2	telefon a ; telephon ; telescop ; tempran par ; tenant 0 ; teng <gun>
        needs_clarification	2	teng un ; tenni ; tenni court ; tenor ; text ok ; that <last> ; that <month>
        needs_clarification	2	that <smell> ; that add ; that all ; that cough ; that down ; that happen
        needs_clarification	2	that im ; that its ; that mean ; that normal ; that smel ; that took
        needs_clarification	2	that wint ; the <gun> ; the <money> ; the <rail> ; the <think> ; the <week>
        needs_clarification	2	the bibl ; the body ; the booz ; the casket ; the convent ; the dash
        needs_clarification	2	the deacon ; the desk ; the differenc ; the din ; the easiest ; the email
        needs_clarification	2	the exit ; the figur ; the flag ; the fountain ; the fridg ; the garden
        needs_clarification	2	the gun ; the jitter ; the job ; the land ; the library ; the mailbox
        needs_clarification	2	the mil ; the museum ; the pag ; the password ; the playground ; the premis
        needs_clarification	2	the record ; the remain ; the rent ; the sermon ; the sid ; the signal
        needs_clarification	2	the sky ; the snack ; the story ; the strik ; the tooth ; the trial
        needs_clarification	2	the trip ; the typ ; the user ; the vault ; the y ; the zoo ; the ~<vendor>
        needs_clarification	2	the ~brochur ; them it ; them no ; then <die> ; then <eat> ; then dont
        needs_clarification	2	then her ; then his ; then pt ; ther <blood> ; ther <furniture>
        needs_clarification	2	ther <money> ; ther anybody ; ther as ; ther blood ; ther drink
        needs_clarification	2	ther someon ; ther wasnt ; thes <record> ; thes are ; thes form ; they are
        needs_clarification	2	theyv been ; thi anymor ; thi box ; thi record ; thirty year ; thorough
        needs_clarification	2	thos are ; thought you ; through it ; tienen cup ; tim as ; tim now
        needs_clarification	2	tim two ; tingl ; tiny ; tir from ; tiroid ; to 0 ; to <money> ; to <pain>
        needs_clarification	2	to <shake> ; to admission ; to each ; to gues ; to haul ; to listen
        needs_clarification	2	to phoenix ; to phon ; to portland ; to ring ; to say ; to shak ; to ~<need>
        needs_clarification	2	tocht ; tol booth ; toled ; tom much ; tomader ; tomat patch ; too but
        needs_clarification	2	too far ; took in ; took phon ; took the ; tool to ; torment ; tortois
        needs_clarification	2	touch meth ; tow truck ; trabajador ; trafic ; train for ; trat ; trat de
        needs_clarification	2	treatment at ; trust the ; try again ; try me ; tub so ; tub y
        needs_clarification	2	tuesday from ; tuesday so ; tulip ; tulong ng ; turn from ; tv <hear>
        needs_clarification	2	tv and ; twelv so ; twic <say> ; two block ; two inch ; two question
        needs_clarification	2	two suitcas ; two year ; tx <moment> ; tylenol 0 ; typ and ; typ that
        needs_clarification	2	typ the ; um ; un <clinician> ; un <leave> ; un bar ; un mes ; un minut
        needs_clarification	2	un sal ; una <furniture> ; una <gun> ; una band ; una escuel ; una pistol
        needs_clarification	2	unabl ; unabl to ; uncle ; und my ; unit no ; unk what ; until thursday
        needs_clarification	2	up <past> ; up both ; us sinc ; us through ; us who ; usa nad ; usad
        needs_clarification	2	use or ; using ; uso coc ; usted <need> ; usted contestan ; val y ; vap +
        needs_clarification	2	vean ; vean los ; velvet ; veo cas ; verd ; vi su ; vicio ; vigil
        needs_clarification	2	vitamin c ; vomit ; voy bien ; wait a ; wait on ; wal and ; want inf
        needs_clarification	2	want us ; warm xfer ; was <consume> ; was dead ; was eith ; was kil
        needs_clarification	2	was mak ; was park ; was truck ; was your ; wasc ; wash his ; watch for
        needs_clarification	2	wav a ; we <start> ; we <think> ; we <wait> ; we bought ; we kil ; we knew
        needs_clarification	2	we met ; we only ; we used ; wear the ; wed ring ; weed and ; week ago
        needs_clarification	2	week and ; weird <calm> ; weird calm ; wer <afraid> ; wev been ; what did
        needs_clarification	2	what doe ; what insuranc ; what normal ; what we ; which program ; whistl in
        needs_clarification	2	whiteboard ; who <blood> ; who <promise> ; who cut ; who els ; who for
        needs_clarification	2	who in ; who just ; who need ; who use ; who wrot ; wif re ; wif to
        needs_clarification	2	wind nois ; window shut ; wint to ; with <colleague> ; with <pill>
        needs_clarification	2	with <promise> ; with <trust> ; with everybody ; with exact ; with ketamin
        needs_clarification	2	with laught ; with pil ; without <insurance> ; wk has ; wkr ; wldnt ; wolf
        needs_clarification	2	woman cal ; woman to ; wont <need> ; wont need ; word to ; work er
        needs_clarification	2	work ful ; work if ; work with ; would <stranger> ; wouldnt <think> ; wren
        needs_clarification	2	writ to ; written down ; wrong <container> ; wrong <town> ; wrong box
        needs_clarification	2	wrong extension ; xfer ; xin cha ; y <appointment> ; y aceptan ; y contest
        needs_clarification	2	y q ; y que ; y solt ; y tanto ; ya <buy> ; ya le ; yard on ; yel he
        needs_clarification	2	yo <school> ; yo el ; yo que ; yo use ; you <crowd> ; you <say> ; you <take>
        needs_clarification	2	you als ; you anyth ; you get ; you let ; you mor ; you provid ; you the
        needs_clarification	2	you wer ; you who ; you with ; your <ask> ; your and ; your hour ; your moth
        needs_clarification	2	your pay ; your program ; your record ; your sign ; your was ; zaz ; zip on
        needs_clarification	2	zoo ; ~<alcohol> at ; ~<amount> <always> ; ~<break> ; ~<die> nieg
        needs_clarification	2	~<drug> in ; ~<fall> ~off ; ~<insurance> and ; ~<partner> ~<take>
        needs_clarification	2	~<stimulant> <month> ; ~<stop> ~su ; ~<treatment> ~<alcohol> ; ~a ~<phone>
        needs_clarification	2	~a ~mi ; ~accept ; ~balcon ; ~cierran ; ~cok and ; ~drank ; ~drink it
        needs_clarification	2	~drug in ; ~fel ~off ; ~hij ; ~him ~a ; ~in ~<write> ; ~in ~writ ; ~list
        needs_clarification	2	~no ~oth ; ~off ; ~on ~it ; ~quien ; ~real ; ~sentenc ; ~substanc no
        needs_clarification	2	~ther ~yet ; ~thre ~week ; ~to ~<say> ; ~treat ; ~treatment ~for ; ~waitlist
        needs_clarification	2	~whisper ; ~worry ; ~yet ; él ni
        needs_clarification	1	*abstinent.0 ; *caller.0 ; *caller.0:negated ; *quitting.0:other_experiencer
        """
}
