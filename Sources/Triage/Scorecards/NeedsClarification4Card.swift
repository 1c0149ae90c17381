extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	dad to ; dang ; danzon ; daught and ; daught has ; daught recital
        needs_clarification	2	daught roommat ; day but ; day do ; de <cold> ; de <color> ; de alguien
        needs_clarification	2	de blanc ; de buen ; de enfrent ; de favor ; de solter ; de text ; de traj
        needs_clarification	2	de ven ; de viejit ; dead air ; dear whoev ; decad ; decid to ; declin to
        needs_clarification	2	defend ; dej y ; del refri ; deliver flower ; delivery van ; dementi and
        needs_clarification	2	demon ; dental work ; dentr de ; desaparec ; desd <day> ; desk at
        needs_clarification	2	desk guest ; desk of ; desped de ; despert manan ; despiert con ; deutsch
        needs_clarification	2	dict mi ; did <try> ; did not ; did try ; didnt see ; diecinuev ano
        needs_clarification	2	dieron un ; dig a ; dij mi ; dim and ; dio est ; discharg from ; discharg of
        needs_clarification	2	disculpa ; disculpa por ; disregard ; divorc when ; dm ; dm me
        needs_clarification	2	do <stranger> ; do hous ; doctor to ; doe a ; doesnt <smell> ; doesnt smel
        needs_clarification	2	dog allow ; dog wil ; doi ; doing <play> ; doing drum ; doing wel
        needs_clarification	2	dollar with ; dolor fuert ; domino ; don lup ; don with ; dond <drive>
        needs_clarification	2	dond <past> ; dond ant ; dond estacion ; dond estan ; dont <clothes>
        needs_clarification	2	dont <fire> ; dont <think> ; dont both ; dont expect ; dont pick ; door for
        needs_clarification	2	door get ; door is ; dos cosa ; dos minuto ; dough ; down it ; drink again
        needs_clarification	2	drink wat ; driv int ; driv thru ; driveway and ; drug ; dry <headface>
        needs_clarification	2	dtr ; duck ; dud ; dul and ; dulc ; easiest way ; eat at ; eat in
        needs_clarification	2	eat oatmeal ; echo ; effect ; el 0 ; el <friend> ; el <give>
        needs_clarification	2	el <palecolor> ; el anil ; el boletin ; el control ; el diacon
        needs_clarification	2	el encendedor ; el foc ; el gat ; el menor ; el sobr ; el vecin ; elder m
        needs_clarification	2	elephant sat ; ell y ; em portugu ; email on ; emergency ; emergency contact
        needs_clarification	2	ems ; en <hear> ; en <stranger> ; en <wait> ; en algun ; en esper ; en fil
        needs_clarification	2	en nochebuen ; en voz ; encant ; ener mi ; energy <consume> ; energy drink
        needs_clarification	2	enred ; entr que ; envi ; equip ; equip de ; equivoc busc ; er <see>
        needs_clarification	2	es casi ; es cuand ; es geht ; es mi ; es par ; escuel de ; eso con
        needs_clarification	2	esperamo ; est apunt ; est corre ; esta ; even to ; ever <give> ; ever <see>
        needs_clarification	2	ever gav ; ever seen ; every weekend ; everyon got ; everyon her ; ex is
        needs_clarification	2	exact chang ; except <day> ; f <alcohol> ; f clr ; f etoh ; f flat ; f sound
        needs_clarification	2	f whisper ; fad ; fami who ; famili aft ; famili get ; far from ; farm with
        needs_clarification	2	fath say ; favor no ; feed a ; feed an ; feel it ; fel down ; feliz
        needs_clarification	2	felt lik ; feud ; few day ; few minut ; final de ; final was ; finish
        needs_clarification	2	firefight in ; first 0 ; first <law> ; first <record> ; first nam
        needs_clarification	2	first was ; fit anymor ; fiv month ; flag ; flam ; flat <hear> ; flat voic
        needs_clarification	2	flick ; flip flop ; flood and ; flu shot ; fluid ; foam at ; fog horn
        needs_clarification	2	folsom ; food pantry ; for <always> ; for <friend> ; for <media>
        needs_clarification	2	for <moment> ; for <outdoors> ; for <stimulant> ; for every ; for lat
        needs_clarification	2	for treatment ; for who ; for wif ; for wk ; for work ; forearm ; forget the
        needs_clarification	2	form is ; form want ; forty two ; found a ; fre aft ; frent al ; friend +
        needs_clarification	2	friend has ; friend is ; friend of ; friend say ; friend use ; frijol
        needs_clarification	2	from <headface> ; from <treatment> ; from library ; front and ; fuimo
        needs_clarification	2	furnac ; furnac and ; furth ; fus ; gallo ; gan en ; gasolin en ; gato
        needs_clarification	2	gav it ; geht ; geht um ; gen moun ; get him ; ghb ; gibberish ; giup do
        needs_clarification	2	giv a ; giv everyon ; glit ; go back ; go int ; go somewher ; godmoth ; golf
        needs_clarification	2	golpe la ; gon up ; good <crowd> ; good term ; good towel ; got # ; got to
        needs_clarification	2	grab the ; gracia ; grandfath left ; grandmoth cam ; grandmoth funeral
        needs_clarification	2	grandmoth hid ; gray per ; green subaru ; grey and ; grit desd ; grocery
        needs_clarification	2	gues it ; guit in ; habit of ; habl del ; habl espanol ; hablaban ; hac 0
        needs_clarification	2	haci ; had <job> ; halal food ; half a ; hand a ; hand fre ; hang herself
        needs_clarification	2	hang on ; happy holiday ; hard part ; has <home> ; has <illness>
        needs_clarification	2	has dementi ; has fiv ; has liv ; hasnt ; hasnt <past> ; hasnt used
        needs_clarification	2	hast la ; hast las ; hav <clean> ; hav <count> ; hav <drive> ; hav <hear>
        needs_clarification	2	hav <stranger> ; hav chang ; hav driven ; hav got ; hav heard ; hav read
        needs_clarification	2	hav saving ; hav som ; hav somebody ; hav visitor ; hay <drive> ; he decid
        needs_clarification	2	he know ; he last ; he swallow ; he use ; hear him ; hear noth ; hear peopl
        needs_clarification	2	heard about ; heart doing ; heart pil ; hed <think> ; hedg in ; help him
        needs_clarification	2	help no ; hemet ; her <goodbye> ; her <photo> ; her can ; her ear ; her good
        needs_clarification	2	her husb ; her roommat ; her servic ; her tabl ; her ther ; hered ; herman y
        needs_clarification	2	hermano se ; hes als ; hes sweet ; hes talk ; hi ther ; hij 0 ; hij a
        needs_clarification	2	him <rope> ; him get ; him hang ; him tonight ; hipotec se ; his <opening>
        needs_clarification	2	his cha ; his fish ; his head ; his leg ; his marbl ; his password
        needs_clarification	2	his record ; his wif ; hit his ; hit on ; hoars ; hockey ; hol que ; hom run
        needs_clarification	2	homesick ; hond ; hoop ; hora a ; hospital en ; hour a ; hous cal ; hous it
        needs_clarification	2	hous sinc ; hous sold ; hous tonight ; hoy ; hoy lo ; hoy ni ; hr mgr
        needs_clarification	2	hsa card ; hung over ; husb ; husband nam ; husband no ; hx ~dt ; i <asleep>
        needs_clarification	2	i <need> ; i <play> ; i are ; i attach ; i bought ; i cut ; i explain
        needs_clarification	2	i found ; i go ; i havent ; i lie ; i lik ; i might ; i read ; i refere
        needs_clarification	2	i serv ; i shook ; i wear ; ice all ; if anybody ; ihnen ; ihnen remand
        needs_clarification	2	ill hav ; im 0 ; im <drive> ; im <limp> ; im about ; im alway ; im apply
        needs_clarification	2	im final ; im gon ; im kind ; im near ; im sorry ; im suicidal ; in 0
        needs_clarification	2	in <eat> ; in <moment> ; in by ; in eurek ; in feb ; in january ; in liv
        needs_clarification	2	in manil ; in or ; in oxnard ; in particul ; in thes ; in third ; in traffic
        needs_clarification	2	in vernon ; inch ; incoherencia ; inf <give> ; inf for ; inform par
        needs_clarification	2	informacion ; inpatient my ; instruc ; insuranc agent ; insuranc company
        needs_clarification	2	insuranc paid ; insuranc question ; inviern ; iop and ; is <break>
        needs_clarification	2	is <insurance> ; is <pain> ; is <past> ; is <sad> ; is <see> ; is anybody
        needs_clarification	2	is dead ; is empty ; is film ; is going ; is kick ; isnt me ; it acros
        needs_clarification	2	it aft ; it could ; it hes ; it how ; it let ; it per ; it run ; it said
        needs_clarification	2	it tast ; it thi ; it tonight ; it wher ; it ~<money> ; it ~cost ; ito
        needs_clarification	2	its <consume> ; its <opioid> ; its <sedative> ; its <stimulant> ; its cok
        needs_clarification	2	its due ; its him ; its kratom ; its long ; its noth ; its our ; ive
        needs_clarification	2	ive <take> ; ive <think> ; ive got ; ive typ ; jail ; jail four ; jan
        needs_clarification	2	jardin y ; jok abt ; juev y ; jun to ; just pick ; just ring ; k 0 ; k no
        needs_clarification	2	kais is ; keep hear ; keep it ; keep narcan ; keep send ; keep work ; kevin
        needs_clarification	2	kid mad ; kid the ; kitchen knif ; kne surgery ; knew every ; knew nobody
        needs_clarification	2	knew the ; knock down ; know which ; known her ; known to ; koreatown ; l
        needs_clarification	2	la <hear> ; la <pet> ; la <try> ; la autopist ; la bibliotec ; la cuadr
        needs_clarification	2	la culp ; la guitar ; la hipotec ; la loteri ; la madrin ; la medicin
        needs_clarification	2	la muchach ; la munec ; la play ; la prob ; la que ; la secundari ; la segui
        needs_clarification	2	la tiroid ; la tomader ; la torment ; la tumb ; lab ; lady who ; lak in
        needs_clarification	2	land with ; landlin ; landlord is ; landlord say ; landlord tenant
        needs_clarification	2	landscap busines ; larg <record> ; larg print ; las <amount> ; las <fire>
        needs_clarification	2	las <see> ; las <write> ; las cara ; las cinc ; las nuev ; las planta
        needs_clarification	2	las vela ; last eleven ; last used ; lat 0 ; lat the ; laugh said ; lax
        needs_clarification	2	lax and ; le debi ; le dicen ; le explic ; le veo ; leer ; left him ; leg
        needs_clarification	2	legib ; les <give> ; let jacket ; lexapr ; library book ; libro ; licens and
        needs_clarification	2	licens numb ; lik <pet> ; limit ; lin <go> ; lin re ; lin when ; lip r
        needs_clarification	2	list at ; listen ; listen to ; liv alon ; llam despu ; llam manan
        needs_clarification	2	llam porqu ; llamarl ; llav a ; llev las ; llev par ; llev tre ; llor un
        needs_clarification	2	llov ; ln ; lo <play> ; lo cuent ; lo di ; long befor ; long is ; look down
        needs_clarification	2	look in ; lookin for ; los <day> ; los <pet> ; los <trust> ; los <write>
        needs_clarification	2	los bendig ; los va ; lost <insurance> ; lot with ; loud that ; luchador
        needs_clarification	2	luck ; lueg les ; lueg me ; lueg por ; lunch hr ; lvm ; m 0 ; m <ask>
        needs_clarification	2	m <phone> ; m <trade> ; m cal ; m im ; m resident ; m slow ; machin no
        needs_clarification	2	maestr ; mail us ; mailroom ; mak <feel> ; mak one ; mak sens ; mal por
        needs_clarification	2	mam dic ; mam me ; mand un ; manej una ; mango ; many bed ; mar and ; marbl
        needs_clarification	2	marc al ; marqu ; marquenm despu ; marri ; marri for ; marri with
        needs_clarification	2	mas grand ; mas informacion ; match ; me <lock> ; me about ; me again
        needs_clarification	2	me anywher ; me cal ; me down ; me encarg ; me instead ; me llamen
        needs_clarification	2	me perdon ; me rappel ; me rent ; me sal ; me then ; me we ; me why ; mean a
        needs_clarification	2	mean all ; mean the ; mecat ; med at ; medianoch ; medic in ; mein tocht
        needs_clarification	2	mejor en ; mencion ; messag ; messag is ; met the ; meth dai ; meth four
        needs_clarification	2	meth say ; mi <eat> ; mi <think> ; mi amig ; mi comadr ; mi madrin ; mi padr
        needs_clarification	2	mi plan ; microwav ; mid <phone> ; mid cal ; might hav ; min i
        needs_clarification	2	mis <clothes> ; mis <kin> ; mis muchacho ; mis nieto ; moi ; moj y ; mom 0
        needs_clarification	2	mom but ; mom it ; month so ; mor she ; morn then ; morning are ; moth keep
        needs_clarification	2	msg with ; much calor ; muchach ; mural ; museum of ; mutual ; muy bajit
        needs_clarification	2	mwen bezwen ; my <photo> ; my ankl ; my chest ; my coffe ; my fath
        needs_clarification	2	my gallblad ; my godfath ; my godmoth ; my gram ; my list ; my not
        needs_clarification	2	my option ; my school ; my stepson ; my tea ; my twin ; nad asi ; nam #
        needs_clarification	2	nam / ; nam <say> ; nam denis ; nam in ; nam or ; navidad ; nd <school>
        needs_clarification	2	nd grad ; necesit que ; neck in ; need in ; need thi ; need tx
        needs_clarification	2	neighbor dog ; neighbor for ; neighbor has ; nephew meth ; nervios
        needs_clarification	2	nev mind ; nev touch ; nev ~start ; new <insurance> ; new kid ; ng kapatid
        needs_clarification	2	ni he ; nic guy ; nieg ~<think> ; nieg ~idea ; night auditor ; night clerk
        needs_clarification	2	night desk ; night now ; night owl ; night watchman ; night we ; nin <eat>
        needs_clarification	2	ninety <count> ; ninety and ; ningun de ; nino encer ; no <happy>
        needs_clarification	2	no callback ; no children ; no del ; no emergency ; no hurry ; no job
        needs_clarification	2	no nam ; no no ; no that ; no y ; no ~<kin> ; nobody <pain> ; nobody had
        needs_clarification	2	nobody hurt ; nobody want ; nochebuen ; noisy ; nos <order> ; nos llevamo
        needs_clarification	2	nos mand ; not <fall> ; not befor ; not de ; not fal ; not going ; not know
        needs_clarification	2	not liv ; not over ; not pick ; not sur ; not touch ; not upset ; noth she
        needs_clarification	2	notic last ; nou ; novel sinc ; now 0 ; now my ; now thre ; nt ; numb
        needs_clarification	2	numb aft ; numb is ; numb that ; nunc entr ; nvr ; o do ; o par ; o que
        needs_clarification	2	o si ; och y ; od ; ods dai ; of <count> ; of <headface> ; of <medicine>
        needs_clarification	2	of <room> ; of <stimulant> ; of blu ; of cok ; of crystal ; of mustard
        needs_clarification	2	of network ; of noth ; of person ; of seven ; of staf ; of twin
        needs_clarification	2	of vacation ; of vodk ; of ~<withdrawal> ; ofc <need> ; off <job>
        needs_clarification	2	offic party ; offic want ; oficin ; often or ; oh ; oir ; ojal ; ok on
        needs_clarification	2	old <outdoors> ; old chair ; old hous ; old son ; oldest <friend>
        needs_clarification	2	oldest friend ; on <breath> ; on <clean> ; on board ; on card ; on good
        needs_clarification	2	on ln ; on rout ; on spic ; on victory ; onc <happy> ; onc <past>
        needs_clarification	2	one anoth ; one cal ; one could ; one park ; one sid ; only <go>
        needs_clarification	2	only <month> ; only cal ; only met ; only reason ; op <ask> ; op ask
        needs_clarification	2	open enrollment ; opiat ; or <partner> ; or in ; or it ; or nev ; or not
        needs_clarification	2	or out ; or separat ; or thursday ; orang juic ; organ ; oth inf
        needs_clarification	2	otr <phone> ; our # ; our <break> ; our <crowd> ; our <night> ; our <pet>
        needs_clarification	2	our build ; our coffe ; our congregation ; our fami ; our insuranc ; our son
        needs_clarification	2	our synagogu ; out <hear> ; out front ; out loud ; out who ; over <kin>
        needs_clarification	2	over so ; owl ; own <eat> ; own grandmoth ; own text ; own therapist ; p 0
        needs_clarification	2	pack the ; pag hast ; pageant ; paid through ; pan dulc ; pancak ; pansi
        needs_clarification	2	pap me ; pap y ; papa viven ; par desd ; par o ; par sa ; par tod ; parrot
        needs_clarification	2	part de ; pas along ; past your ; pastilla en ; pastilla xanax ; pastor re
        needs_clarification	2	paus ; pay off ; pay or ; pay rat ; pd ; pecan ; peopl are ; peopl bring
        needs_clarification	2	peopl com ; peopl ever ; peopl or ; per <take> ; per <week> ; per week
        needs_clarification	2	perd ; perdon el ; person than ; phon at ; phon i ; phon it ; phon tre
        needs_clarification	2	pick our ; pinhead ; plac <day> ; plac hav ; plac in ; plac today ; plan de
        needs_clarification	2	plant de ; planta ; platan ; play at ; play domino ; play shortstop
        needs_clarification	2	playground ; pleas somebody ; pls <phone> ; pls <stranger> ; pls <write>
        needs_clarification	2	pls cal ; pls someon ; point in ; pon las ; poni ; por <week> ; por dond
        needs_clarification	2	por lo ; por medi ; por seman ; porch drunk ; porqu ahi ; portugal
        needs_clarification	2	pottery <school> ; pow out ; powd ; ppo card ; predict ; pregunt cuant
        needs_clarification	2	preguntarl ; present and ; pretzel ; prim en ; primo que ; prob nad
        needs_clarification	2	probation ; problem ; problem and ; program about ; pt <write> ; pt in
        needs_clarification	2	pt need ; pued <ask> ; pued marc ; pueden <appointment> ; pura <confused>
        needs_clarification	2	pura incoherencia ; put anyth ; put by ; que <continue> ; que <insurance>
        needs_clarification	2	que <phone> ; que <school> ; que alguien ; que apena ; que aprendi
        needs_clarification	2	que averiguar ; que ciudad ; que escrib ; que estudi ; que la ; que usted
        needs_clarification	2	que vuelv ; queden ; quej del ; quien <amount> ; quien mas ; quier dec
        needs_clarification	2	quis ; quit meth ; quit sol ; quit the ; radiat ; radio ; rain ever ; rambl
        needs_clarification	2	ran my ; ranchera ; rang ; rappel ; rath than ; rati of ; re <appointment>
        needs_clarification	2	re broth ; re etoh ; re old ; re one ; re pt ; re uncl ; reach out ; read
        needs_clarification	2	read from ; read thes ; real long ; recamar ; recip for ; record is
        needs_clarification	2	record to ; red on ; refer by ; refere ; refere youth ; regal una
        needs_clarification	2	rehab old ; reloj y ; remand ; remand deutsch ; renuev ; res in
        needs_clarification	2	resident <consume> ; resident use ; restor ; restrain <order> ; revis la
        needs_clarification	2	right hand ; right plac ; right then ; ring him ; ring my ; rink ; rink and
        needs_clarification	2	riv in ; rn <kin> ; room hav ; rosary and ; rost ; run down ; s m
        needs_clarification	2	sab cuant ; sab mas ; sab par ; said a ; said ask ; said hes ; said its
        needs_clarification	2	said she ; said writ ; said wrong ; sal mi ; sal un ; sali ; sam <drive>
        needs_clarification	2	sam <home> ; sam hous ; sam one ; sangr en ; savannah ; saw our ; say anyth
        needs_clarification	2	say both ; say dtr ; say for ; say its ; say rehab ; say weed ; scar i
        needs_clarification	2	school counselor ; school nurs ; school with ; school year ; scotch
        needs_clarification	2	scream at ; se <amount> ; se <hear> ; se encier ; se oye ; se pelean
        needs_clarification	2	se queden ; se quier ; se ve ; seanc ; seat then ; second grad ; section of
        needs_clarification	2	see ods ; seed catalog ; seen her ; semilla ; senor junt ; senor llam
        needs_clarification	2	senor mand ; senor mayor ; senor por ; sent us ; sepan ; seven peopl
        needs_clarification	2	shak hand ; she finish ; she let ; she lik ; she thirty ; she wav ; sheep
        needs_clarification	2	shield of ; shirt button ; shook with ; shoot himself ; shop around
        needs_clarification	2	shop with ; shot <last> ; shot last ; shotgun acros ; shouldnt be ; shovel
        needs_clarification	2	shutof and ; shuttl ; si es ; si ~hay ; sid <fluid> ; siempr ; siempr en
        needs_clarification	2	siet y ; simp dont ; sin <consume> ; sin met ; sin sab ; sinc <month>
        needs_clarification	2	sinc nov ; sinc that ; sinc thi ; sinc yest ; sinc yesterday ; sist cut
        needs_clarification	2	sist hous ; sist numb ; six month ; smel ; smil ; smil at ; smok for
        needs_clarification	2	smok ice ; smok meth ; smth ; snow day ; so <month> ; so <take> ; so spr
        needs_clarification	2	so which ; sob 0 ; sobrin quier ; sol queri ; sold her ; sold you
        needs_clarification	2	som <ask> ; som question ; somebody ; somebody had ; somebody ought
        needs_clarification	2	someon gav ; someon is ; someth <phone> ; someth <treatment> ; someth cal
        needs_clarification	2	someth has ; someth long ; son ask ; son has ; son then ; sorry about
        needs_clarification	2	speak one ; speak re ; speak to ; spel our ; spricht ; spricht bei ; sra dic
        needs_clarification	2	stab his ; stabl ; stand the ; start out ; stat final ; stat northridg
        needs_clarification	2	station and ; stay away ; stepbroth ; stepdad is ; sticky ; sticky not
        needs_clarification	2	stil isnt ; stil pay ; stop read ; stop talk ; stop thi ; stor so
        needs_clarification	2	story abt ; story and ; strawberry ; stuck in ; su <crowd> ; su <media>
        needs_clarification	2	su <phone> ; su almoh ; su anunci ; su famili ; su hermanit ; su ranch
        needs_clarification	2	suegr le ; sum of ; sunday on ; supervisor on ; sur ; surgery last ; swe
        needs_clarification	2	sweet ; swing at ; swollen red ; system <write> ; system not ; tab ; tagalog
        needs_clarification	2	tak any ; tak hsa ; tak vitamin ; tak walk ; tak ~medi ; talk aft
        needs_clarification	2	talk gibberish ; tambien que ; tap los ; tard un ; tea ; telefon a
        needs_clarification	2	telephon ; telescop ; tempran par ; teng <gun> ; teng ningun ; teng sesent
        needs_clarification	2	teng un ; tenni court ; tenor ; text only ; that <angry> ; that <last>
        needs_clarification	2	that <smell> ; that add ; that all ; that cough ; that down ; that everyon
        needs_clarification	2	that happen ; that im ; that its ; that littl ; that mean ; that normal
        needs_clarification	2	that smel ; that took ; that wint ; the <gun> ; the <height> ; the <money>
        needs_clarification	2	the <rail> ; the <think> ; the <week> ; the bank ; the bay ; the bibl
        needs_clarification	2	the booz ; the casket ; the chip ; the convent ; the dash ; the deacon
        needs_clarification	2	the desk ; the differenc ; the din ; the easiest ; the email ; the exit
        needs_clarification	2	the figur ; the flag ; the fridg ; the garden ; the gun ; the jitter
        needs_clarification	2	the job ; the land ; the library ; the mailbox ; the notary ; the offic
        needs_clarification	2	the pag ; the password ; the playground ; the premis ; the pta ; the record
        needs_clarification	2	the remain ; the rent ; the sermon ; the sky ; the snack ; the sponsor
        needs_clarification	2	the squirrel ; the story ; the strik ; the theat ; the trial ; the trust
        needs_clarification	2	the typ ; the y ; the zoo ; the ~<vendor> ; the ~brochur ; them it ; them no
        needs_clarification	2	then <eat> ; then her ; then his ; ther <money> ; ther anybody ; ther as
        needs_clarification	2	ther drink ; ther someon ; ther wasnt ; thes <record> ; thes form ; they are
        needs_clarification	2	theyv been ; thi anymor ; thi record ; thirty year ; thos are ; thought you
        needs_clarification	2	through it ; tien una ; tienen cup ; tim <happy> ; tim as ; tim ever
        needs_clarification	2	tim now ; tir from ; tiroid ; to 0 ; to <money> ; to <pain> ; to <shake>
        needs_clarification	2	to admission ; to arriv ; to duluth ; to each ; to gues ; to haul ; to lak
        needs_clarification	2	to listen ; to phoenix ; to phon ; to portland ; to ring ; to sav ; to say
        needs_clarification	2	to shak ; to writ ; to ~<need> ; tocht ; todo <happy> ; tol booth ; told a
        needs_clarification	2	toled ; tomader ; tomat patch ; too but ; too far ; took me ; took phon
        needs_clarification	2	took the ; tool to ; torment ; tortois ; touch meth ; touch ~cok ; tow truck
        needs_clarification	2	trabajador ; trafic ; train for ; translat ; trat ; trat de ; tre hermana
        needs_clarification	2	treatment at ; troubl <breath> ; troubl breath ; trust the ; try again
        needs_clarification	2	try me ; tub so ; tub y ; tuesday from ; tuesday so ; tulong ng ; tumb
        needs_clarification	2	turn from ; tuv <amount> ; tv <hear> ; tv and ; twelv so ; twic <say>
        needs_clarification	2	two block ; two inch ; tx <moment> ; tylenol 0 ; typ and ; typ that
        needs_clarification	2	typ the ; um ; un <clinician> ; un <headface> ; un <leave> ; un bar
        needs_clarification	2	un equip ; un mes ; un minut ; un sal ; un telefon ; una band ; una escuel
        needs_clarification	2	unabl ; unabl to ; uncle ; und my ; unit no ; unk what ; until thursday
        needs_clarification	2	up <happy> ; up <past> ; up both ; us sinc ; us through ; us who ; usa nad
        needs_clarification	2	use or ; using ; uso coc ; usted <need> ; usted contestan ; val y ; vamo a
        needs_clarification	2	vap + ; vean ; vean los ; velvet ; veo cas ; verd ; vi su ; vicio ; vigili
        needs_clarification	2	voic on ; volcan ; vomit ; voy bien ; wait a ; wait on ; wait room ; wal and
        needs_clarification	2	want inf ; warm xfer ; was <consume> ; was alway ; was dead ; was eith
        needs_clarification	2	was glad ; was his ; was kil ; was truck ; was your ; wasc ; wash his
        needs_clarification	2	watch for ; watch that ; watchman ; we <play> ; we <start> ; we <think>
        needs_clarification	2	we <wait> ; we bought ; we kil ; we knew ; we met ; we only ; we play
        needs_clarification	2	wear the ; web pag ; wed ring ; weed and ; week ago ; week and
        needs_clarification	2	weird <calm> ; weird calm ; wer <afraid> ; wev been ; what did ; what doe
        needs_clarification	2	what insuranc ; what we ; which program ; whistl in ; who <promise>
        needs_clarification	2	who els ; who for ; who in ; who just ; who need ; who or ; who use
        needs_clarification	2	who wrot ; wif re ; wif to ; wind nois ; wind on ; window shut ; wint to
        needs_clarification	2	with <child> ; with <colleague> ; with <pill> ; with <promise>
        needs_clarification	2	with everybody ; with exact ; with ketamin ; with laught ; with pil
        needs_clarification	2	without <insurance> ; wk has ; wk sinc ; wkr ; wldnt ; wolf ; woman cal
        needs_clarification	2	woman to ; wont <need> ; wont need ; word to ; work er ; work ful ; work if
        needs_clarification	2	work with ; would <stranger> ; wouldnt <think> ; wren ; writ to
        needs_clarification	2	written down ; wrong <container> ; wrong <kin> ; wrong <town> ; wrong box
        needs_clarification	2	xfer ; xin cha ; y <appointment> ; y compramo ; y contest ; y q ; y que
        needs_clarification	2	y solt ; y tanto ; ya <buy> ; ya dej ; ya le ; yard on ; yel he
        needs_clarification	2	yo <school> ; yo el ; yo per ; yo que ; yo use ; you <consume> ; you <crowd>
        needs_clarification	2	you <take> ; you als ; you anyth ; you let ; you mor ; you provid ; you the
        needs_clarification	2	you wer ; you who ; you with ; your and ; your corn ; your hour ; your moth
        needs_clarification	2	your pay ; your program ; your record ; your sign ; your was ; zaz ; zip on
        needs_clarification	2	~<alcohol> at ; ~<amount> <always> ; ~<consume> <give> ; ~<consume> it
        needs_clarification	2	~<die> ; ~<die> nieg ; ~<drug> in ; ~<fall> ~off ; ~<insurance> and
        needs_clarification	2	~<partner> ~<take> ; ~<stimulant> <month> ; ~<take> ~<insurance>
        needs_clarification	2	~<treatment> ~<alcohol> ; ~a ~<phone> ; ~a ~mi ; ~accept ; ~balcon ; ~blu
        needs_clarification	2	~cierran ; ~drank ; ~drink it ; ~drug in ; ~fel ~off ; ~hij ; ~him ~a
        needs_clarification	2	~hx ~si ; ~in ~<write> ; ~in ~writ ; ~list ; ~no ~oth ; ~off ; ~quien
        needs_clarification	2	~real ; ~sentenc ; ~si 0 ; ~son ; ~sub ; ~substanc no ; ~ther ~yet
        needs_clarification	2	~thre ~week ; ~to ~<say> ; ~treat ; ~treatment ~for ; ~waitlist ; ~whisper
        needs_clarification	2	~worry ; ~yet ; él ni
        needs_clarification	1	*abstinent.0 ; *backToUse.0:other_experiencer ; *caller.0
        needs_clarification	1	*caller.0:negated ; *chestPain.0:historical ; *quitting.0:other_experiencer
        needs_clarification	1	*residentialEnding.0:negated ; *seizure.0:negated ; *seizure.1
        needs_clarification	1	*suicidal.0:other_experiencer ; *violence.0:negated ; + <ask> ; + ask
        needs_clarification	1	+ every ; + is ; + phon ; 0 <child> ; 0 <friend> ; 0 <moment> ; 0 <threat>
        """
}
