extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	<friend> <hit> ; <friend> <home> ; <friend> <stranger> ; <friend> no
        residential	1	<furniture> <hot> ; <furniture> <stop> ; <furniture> apag ; <give> <think>
        residential	1	<give> <town> ; <give> in ; <go> <count> ; <go> <sedative> ; <go> <wait> ; <go> back
        residential	1	<go> en ; <go> first ; <go> on ; <go> them ; <go> tod ; <goodbye> <drive>
        residential	1	<goodbye> del ; <gun> <friend> ; <gun> <say> ; <happy> por ; <happy> thing
        residential	1	<headface> al ; <headface> pelon ; <headface> was ; <headface> wer ; <hear> baj
        residential	1	<hear> el ; <height> 0 ; <height> <play> ; <hit> <kin> ; <home> ; <home> <calm>
        residential	1	<home> <count> ; <home> <fire> ; <home> <give> ; <home> <last> ; <home> <phone>
        residential	1	<home> <sober> ; <home> <week> ; <home> as ; <home> conmig ; <home> de ; <home> is
        residential	1	<home> sign ; <home> whil ; <home> with ; <homeless> <need> ; <homeless> <phone>
        residential	1	<homeless> <say> ; <homeless> for ; <hospital> <buy> ; <hospital> <daytime>
        residential	1	<hospital> <kin> ; <hospital> <sedative> ; <hospital> <stop> ; <hospital> cm
        residential	1	<hospital> general ; <hospital> me ; <hospital> sw ; <hospital> thi ; <hot> <amount>
        residential	1	<hot> <rope> ; <hot> con ; <hot> test ; <hot> then ; <illness> <blood>
        residential	1	<illness> <illness> ; <illness> attack ; <illness> from ; <illness> in
        residential	1	<insurance> <clothes> ; <insurance> ya ; <job> / ; <job> <goodbye> ; <job> <home>
        residential	1	<job> le ; <job> lost ; <job> own ; <job> twic ; <kill> <continue> ; <kill> <law>
        residential	1	<kill> <moment> ; <kin> <fall> ; <kin> <feel> ; <kin> <needle> ; <kin> <order>
        residential	1	<kin> agre ; <kin> cant ; <kin> clean ; <kin> noma ; <kin> set ; <last> <amount>
        residential	1	<last> <home> ; <last> chanc ; <last> nam ; <law> did ; <law> of
        residential	1	<leave> <chestheart> ; <leave> <consume> ; <leave> <drive> ; <leave> <hot>
        residential	1	<leave> <stimulant> ; <leave> <vermin> ; <leave> to ; <lock> con ; <lock> it
        residential	1	<media> <town> ; <media> her ; <media> on ; <media> the ; <medicine> <day>
        residential	1	<medicine> was ; <medicine> y ; <moment> <chestheart> ; <moment> <colleague>
        residential	1	<moment> <needle> ; <moment> <room> ; <moment> away ; <moment> back ; <moment> mism
        residential	1	<moment> not ; <moment> was ; <money> <kin> ; <money> worth ; <month> <fire>
        residential	1	<month> <needle> ; <month> <pet> ; <month> each ; <month> had ; <month> o
        residential	1	<month> she ; <month> som ; <month> used ; <month> very ; <need> <die>
        residential	1	<need> first ; <need> for ; <needle> <soon> ; <needle> down ; <night> <need>
        residential	1	<night> evry ; <night> ~<think> ; <official> <kin> ; <official> <see>
        residential	1	<official> <water> ; <official> par ; <opening> off ; <opening> sinc
        residential	1	<opening> that ; <order> <clinician> ; <order> <go> ; <order> que ; <outdoors> gul
        residential	1	<outdoors> sinc ; <outdoors> when ; <partner> <alcohol> ; <partner> <bodypart>
        residential	1	<partner> <continue> ; <partner> <go> ; <partner> <leave> ; <partner> <withdrawal>
        residential	1	<partner> of ; <past> <buy> ; <past> <container> ; <past> <feel> ; <past> <pet>
        residential	1	<past> <promise> ; <past> <sick> ; <past> on ; <past> ~<stop> ; <pet> <year>
        residential	1	<pet> one ; <phone> es ; <photo> <appointment> ; <photo> <hear> ; <photo> up
        residential	1	<pill> <day> ; <pill> <drug> ; <pill> <home> ; <pill> <sedative> ; <pill> el
        residential	1	<play> <asleep> ; <play> <law> ; <play> <pet> ; <play> <school> ; <play> del
        residential	1	<put> <consume> ; <put> <palecolor> ; <put> <room> ; <put> is ; <put> over
        residential	1	<rarely> <go> ; <record> <day> ; <record> als ; <room> <height> ; <room> first
        residential	1	<rope> <go> ; <rope> <moment> ; <sad> <happy> ; <sad> <headface> ; <sad> about
        residential	1	<say> <phone> ; <say> cant ; <say> find ; <say> ninety ; <say> wher ; <say> ~<hear>
        residential	1	<school> <ask> ; <school> <sad> ; <school> at ; <school> out ; <see> <need>
        residential	1	<see> is ; <seizure> <past> ; <seizure> as ; <shake> de ; <shake> las ; <shake> lik
        residential	1	<soon> <outdoors> ; <soon> its ; <start> <drive> ; <start> with
        residential	1	<stimulant> <emergency> ; <stimulant> <fire> ; <stimulant> <give>
        residential	1	<stimulant> <rarely> ; <stimulant> <see> ; <stimulant> abt ; <stimulant> charg
        residential	1	<stimulant> desd ; <stimulant> his ; <stimulant> iv ; <stimulant> todo
        residential	1	<stimulant> yo ; <stimulant> ~<amount> ; <stop> <home> ; <stop> <moment>
        residential	1	<stop> <promise> ; <stop> only ; <stop> then ; <stranger> <furniture>
        residential	1	<stranger> <job> ; <stranger> has ; <stranger> hav ; <stranger> par
        residential	1	<stranger> tien ; <stranger> whos ; <take> <continue> ; <take> <need>
        residential	1	<take> <rail> ; <take> <start> ; <take> del ; <take> our ; <take> yo ; <think> asi
        residential	1	<think> so ; <think> we ; <think> yr ; <threat> it ; <tired> no ; <tool> off
        residential	1	<town> <clean> ; <town> <see> ; <town> <sick> ; <town> por ; <trade> <alcohol>
        residential	1	<trade> lik ; <treatment> <angry> ; <treatment> <calm> ; <treatment> <water>
        residential	1	<treatment> aft ; <treatment> only ; <treatment> the ; <treatment> thi
        residential	1	<treatment> used ; <treatment> w/d ; <try> <put> ; <vendor> <church> ; <wait> <go>
        residential	1	<wait> a ; <wait> off ; <water> <always> ; <water> <kin> ; <water> en
        residential	1	<week> <amount> ; <week> <stimulant> ; <week> ever ; <week> i ; <week> no
        residential	1	<week> not ; <week> ~<asleep> ; <withdrawal> in ; <write> <afraid> ; <write> <feel>
        residential	1	<write> <happy> ; <write> <home> ; <write> <job> ; <write> <media> ; <write> <rope>
        residential	1	<year> <caretaking> ; <year> <illness> ; <year> de ; <year> of ; <year> ~<stop>
        residential	1	a <buy> ; a <container> ; a <key> ; a <opioid> ; a <smell> ; a <week> ; a barist
        residential	1	a bed ; a bil ; a buick ; a cap ; a ches ; a concret ; a cook ; a de ; a do ; a door
        residential	1	a fiance ; a fram ; a lawn ; a library ; a mediodi ; a nam ; a nap ; a not ; a nun
        residential	1	a pamphlet ; a parakeet ; a rescu ; a roommat ; a smel ; a speech ; a stapl
        residential	1	a terribl ; a thursday ; a tim ; a trap ; a trip ; a used ; a waitlist ; a warehous
        residential	1	a wheelcha ; a whil ; abov the ; acab la ; acros me ; addi ; adentr con
        residential	1	admit <stimulant> ; aft <crowd> ; aft residential ; aft thi ; agarran ; agent <say>
        residential	1	ago befor ; ago feel ; agu de ; ahi ; ahi <go> ; ahor tom ; al cristal ; al pis
        residential	1	alarma ; all morn ; already decid ; alt ; alt del ; altur ; alucin ; alvar
        residential	1	ambulatoria ; amenaz ; an <leave> ; an anvil ; an intensiv ; and <asleep>
        residential	1	and <calm> ; and <home> ; and afuer ; and being ; and circl ; and dic ; and did
        residential	1	and en ; and forget ; and itl ; and leav ; and legal ; and nowher ; and tak
        residential	1	and whatev ; ano dandol ; ano de ; ano empez ; answer question ; any chanc
        residential	1	any sort ; apartment ; apod ; approv <treatment> ; are love ; are open ; army two
        residential	1	arrang no ; arrest a ; arriv with ; ask stranger ; ask what ; at grandm
        residential	1	at midnight ; at parti ; at ten ; attic ; audifono ; aunt 0 ; aunt nephew ; auth #
        residential	1	back hous ; back if ; back in ; back it ; back she ; back yesterday ; bad <media>
        residential	1	bad <night> ; bad new ; bag and ; bakery the ; band cal ; banner ; barback
        residential	1	battery <die> ; be <phone> ; be brief ; be oblig ; be straight ; bed aft ; bed sinc
        residential	1	been <hold> ; been drink ; been going ; befor arrest ; befor me ; behind the
        residential	1	being <give> ; being <sober> ; being sob ; below ; besid him ; besid my ; betty
        residential	1	bf use ; bien con ; black out ; blow on ; blu paint ; blyth ; board <pet> ; bolsit
        residential	1	book about ; booz ; both <bodypart> ; both <happy> ; bottl in ; box ; box kick
        residential	1	breastbon ; bring my ; brok a ; broth for ; broth hasnt ; brown and ; build on
        residential	1	burbank and ; burn to ; bus far ; bus ther ; busc que ; but fin ; buy ; buy on
        residential	1	cad noch ; cad terc ; calient con ; cam en ; cam out ; campaign ; camry ; can als
        residential	1	can stand ; canal and ; cant <wait> ; cant find ; cant finish ; cant hold
        residential	1	cant know ; cant read ; cap and ; capful ; car on ; carnal ; casi todo ; central
        residential	1	charger ; chas our ; chef so ; chil ; children and ; church ; cig ; cinc ; ck ; clas
        residential	1	clockwork ; clos out ; clr <job> ; clr <say> ; clr had ; clr read ; cocain and
        residential	1	cocain when ; cok fre ; cok has ; cok n ; cok pretty ; cok pt ; cok up
        residential	1	cok wednesday ; colader ; colico ; colombian ; com <night> ; com jamon ; comp 0
        residential	1	complet iop ; complet not ; complet y ; con <write> ; con ~el ; conclud ; condition
        residential	1	confd ; convulsion ; cooperativ ; copy ; cord ; corn maz ; cost ; could he
        residential	1	counselor client ; count with ; court at ; cousin cam ; cousin sinc ; cousin tak
        residential	1	cousin who ; crack desd ; crack thre ; cristiano y ; crystal for ; crystal me
        residential	1	cuand <fall> ; cuant <money> ; cuart ; culvert ; custodian ; cut a ; d benz ; d de
        residential	1	d prog ; dai 0 ; dai sinc ; day can ; day etoh ; day if ; day nin ; day or
        residential	1	day told ; day would ; day year ; de <chestheart> ; de <daytime> ; de <drug>
        residential	1	de <hot> ; de <need> ; de <play> ; de boyl ; de cobr ; de cps ; de cuand ; de foc
        residential	1	de gana ; de mart ; de pech ; de treint ; dead thing ; deal with ; debaj ; dec par
        residential	1	def ; dej las ; del freeway ; deletre ; depot ; dept ; descans en ; desd
        residential	1	desd <month> ; despedi de ; detox eight ; detox sid ; detoxification ; dia intern
        residential	1	diaria y ; did ; did rehab ; didnt know ; die ; dient ; dij a ; dim ; dio per
        residential	1	disability check ; divorc my ; do in ; do lin ; do over ; doc ; doe a ; doe cok
        residential	1	doin ; doin <stimulant> ; doing <treatment> ; dond ; dond me ; dont <count>
        residential	1	dont <trust> ; dont count ; dont trust ; door for ; door wedg ; dosi ; drink
        residential	1	drink when ; driv her ; drov to ; dry <water> ; duerm dond ; durm ; dx <illness>
        residential	1	dying to ; ear <illness> ; ech ; eddi ; ef 0 ; egg on ; el <hospital> ; el <needle>
        residential	1	el car ; el hospital ; el sindicat ; el tal ; embarras to ; emojisnow
        residential	1	en <insurance> ; en <school> ; en bayamon ; en un ; enfermedad ; engag ; engin off
        residential	1	enough and ; ent and ; entir ; entr y ; equivoc ; es <trade> ; es albanil
        residential	1	espos alcohol ; espos él ; est cer ; est peg ; est y ; estuv en ; estuv pres
        residential	1	etoh dai ; eve <treatment> ; even <see> ; evening would ; ever at ; every one
        residential	1	every wknd ; everyon her ; everyth i ; everywher i ; ex <break> ; ex <say>
        residential	1	ex <write> ; ex brok ; exact lik ; examin ; extension cord ; f <law> ; f <order>
        residential	1	f out ; f pcp ; f s/p ; f whisp ; fairnes ; falt ya ; famili y ; farewel ; fast can
        residential	1	fath died ; faucet ; febrer ; feet from ; fel ; fella ; fent detox ; fentanyl detox
        residential	1	finish ; fir in ; fir she ; fix in ; flac ; flight ; floj ; floor ; floor is ; flos
        residential	1	fo ; foam ; for <amount> ; for <photo> ; for <volunteer> ; for <week> ; for cok
        residential	1	for denis ; for half ; for over ; for thre ; for word ; forty i ; found noth
        residential	1	four day ; four if ; fri y ; friday night ; friday she ; friday through ; fridg is
        residential	1	from <day> ; from <eat> ; from bil ; from county ; from wher ; frut ; fry
        residential	1	ful <stop> ; fum dos ; funny thing ; gallo de ; gambl ; gana ; gentl ; get marri
        residential	1	get me ; get wel ; go <moment> ; go anyplac ; go buy ; go round ; go through
        residential	1	goe around ; going around ; gon 0 ; good <stranger> ; good at ; goodnight ; googl
        residential	1	got shot ; gracia ; graduat rehab ; gram ; gram on ; grant ; gratitud ; gray
        residential	1	great <child> ; greek <church> ; groceri ; group is ; grown son ; gues that ; gul
        residential	1	gun for ; guy hav ; hablan desd ; had cok ; had six ; had used ; hadnt <feel>
        residential	1	hadnt touch ; hair out ; hallucination ; hardest ; harley ; has <child>
        residential	1	has <headface> ; has <start> ; has <try> ; has an ; has epilepsy ; has sat ; has tri
        residential	1	hast ahi ; hav <go> ; hav saving ; havent <feel> ; havent touch ; he <break>
        residential	1	he <container> ; he chok ; he cook ; he held ; he lie ; he mak ; he own ; he return
        residential	1	he see ; he stand ; he wil ; hear from ; heeler ; hel <drive> ; hel driv ; hel from
        residential	1	her <see> ; her boyfriend ; her but ; her im ; her int ; her neck ; her sho
        residential	1	herman va ; heroin on ; hes <clean> ; hes agre ; hes alway ; hes calm ; hes hear
        residential	1	hes ready ; hes twenty ; hes ~<go> ; hesperi ; hi so ; hic el ; high at ; him all
        residential	1	him anywher ; him tak ; him through ; him too ; his <child> ; his <colleague>
        residential	1	his card ; his kid ; hold me ; hold on ; hom dad ; hom is ; hom wednesday
        residential	1	honest answ ; honest dont ; hosp d/c ; hospital for ; hospital general ; hot test
        residential	1	hous want ; housemat ; how <soon> ; how soon ; hx non ; i <fluid> ; i <wait> ; i end
        residential	1	i kept ; i real ; i rotat ; i seiz ; i shoot ; i slip ; i stil ; i tun ; i use
        residential	1	i wak ; i ~<need> ; i ~want ; ice going ; ice he ; idk ; idl ; ido a ; if any
        residential	1	igual ; ill <stop> ; im <past> ; im already ; im behind ; im buy ; im dying
        residential	1	im hear ; im liv ; im pack ; im past ; im steady ; im thre ; im through
        residential	1	in <appointment> ; in <container> ; in <money> ; in again ; in an ; in barstow
        residential	1	in church ; in fairnes ; in from ; in group ; in kindergarten ; in piec ; in prescot
        residential	1	in spr ; in utah ; incluy ; indoor ; infection ; inhal ; inject spe ; inpt on
        residential	1	inpt w/d ; insid with ; insulin pen ; insult ; insuranc card ; int <treatment>
        residential	1	irm el ; is availabl ; is back ; is bet ; is blank ; is due ; is finish ; is giv
        residential	1	is it ; is new ; is paid ; is suppos ; is thursday ; isnt <job> ; isnt thi
        residential	1	it <job> ; it aint ; it anyway ; it cost ; it fiv ; it need ; it prescrib ; it until
        residential	1	it work ; ito ; its <calm> ; ive <lock> ; ive look ; ive run ; jail detox ; jail on
        residential	1	jamaic ; jamon ; jefit ; join in ; jos ; judg said ; just <breath> ; just go
        residential	1	just try ; juvenil ; kais y ; keep read ; kern ; ketamin thre ; keyboard <clean>
        residential	1	kick my ; kind that ; know but ; know if ; la autopist ; la hij ; la mayor
        residential	1	la person ; la pued ; la tiend ; la vac ; lak and ; las <daytime> ; las <stimulant>
        residential	1	las mano ; lasagn ; last chanc ; last me ; last nam ; lat on ; ld 0 ; le baj
        residential	1	le digan ; le ponen ; least ; leav she ; leav wed ; left is ; licens is ; light for
        residential	1	lik clockwork ; lik somewher ; lim ; limon ; limp ; limpi y ; lin <night> ; lip wer
        residential	1	lit ; liv ; liv by ; liv mgr ; liv up ; llamant ; lleno ; lleno de ; llev och ; lm
        residential	1	lo <buy> ; lo <order> ; lo llamen ; locutor ; long is ; long not ; long program
        residential	1	los <hear> ; los <town> ; los fin ; los ojo ; los treint ; lot mor ; lunch she
        residential	1	m <clinician> ; m cirrhosi ; m d/c ; m in ; mad it ; mak <headface> ; mak <think>
        residential	1	mak plan ; man i ; marin ; mart me ; mas eso ; masc 0 ; mascot ; mat in
        residential	1	may <continue> ; may <need> ; maz ; me about ; me all ; me enough ; me every
        residential	1	me hablan ; me lik ; me prest ; me vendi ; meal ; med and ; med floor ; med school
        residential	1	metadon ; meth and ; meth that ; mg ; mi parej ; mi po ; mi troc ; microwav and
        residential	1	mid <phone> ; mid cal ; min that ; mind for ; misma ; mol + ; monitor want ; month 0
        residential	1	month int ; month of ; mor sinc ; mor tim ; morn ther ; most for ; most friday
        residential	1	most weekday ; moth he ; mov back ; mov them ; msg ; msw ; mug ; mujer ; must do
        residential	1	muy de ; my boy ; my breastbon ; my busines ; my car ; my cdl ; my folk ; my group
        residential	1	my insuranc ; my issu ; my keyboard ; my licens ; my mam ; my manag ; my mind
        residential	1	my pastor ; my plac ; my temp ; my thumb ; my union ; my way ; myself id ; n <night>
        residential	1	n its ; nad <soon> ; nad despu ; nad rar ; naloxon ; nam are ; nam dal ; nam only
        residential	1	nd <treatment> ; negoci por ; negr ; nervios ; nev <phone> ; nev left ; ni <go>
        residential	1	ni las ; nieg ~<hear> ; nieg ~voc ; niet le ; night start ; night thre ; night with
        residential	1	nin y ; ningun <treatment> ; nit evry ; nitrou ; nivel ; no desd ; no ~<hear>
        residential	1	no ~<past> ; no ~detail ; no ~diari ; no ~excus ; no ~pnc ; no ~prior ; no ~tienen
        residential	1	no ~voic ; nobody <say> ; nobody told ; noch dos ; noma <need> ; noma <say>
        residential	1	noma que ; nos fue ; not ~<homeless> ; not ~dai ; not ~depres ; not ~my ; not ~order
        residential	1	noth <go> ; noth and ; novi ; now not ; nowher but ; numb back ; numb one ; nurs aid
        residential	1	ob ; octob my ; of <law> ; of <sedative> ; of <sick> ; of <town> ; of <treatment>
        residential	1	of cok ; of colleg ; of meeting ; of pamphlet ; of program ; of sick ; of tequil
        residential	1	of term ; off + ; off <container> ; off <night> ; off all ; off fentanyl ; off its
        residential	1	offic 0 ; ojo ; ojo pelon ; oll ; on by ; on fiv ; on googl ; on heroin ; on mol
        residential	1	on nin ; on own ; on tweak ; onc mor ; one <school> ; one goe ; one good ; one its
        residential	1	one room ; open at ; opening ; opi <treatment> ; opi detox ; or <die> ; or go
        residential	1	or my ; or tak ; or two ; ord ; oth <friend> ; oth week ; our <water> ; our <write>
        residential	1	our kid ; out <take> ; over on ; overamp ; owl ; own <law> ; own my ; oxy ; pack and
        residential	1	pag for ; palp ; par en ; parakeet and ; parent no ; parish priest ; parroqui
        residential	1	part that ; partn of ; pas <consume> ; pas se ; pasaden sinc ; past my ; pastilla el
        residential	1	payday ; pedaz ; pen ; penni ; pensamiento suic ; pentecostal ; peopl smok
        residential	1	per <consume> ; per <home> ; per <month> ; per dad ; per en ; per lo ; per month
        residential	1	phenobarb ; phoenix ; phon in ; photograph and ; pickl ; pierd la ; pil with
        residential	1	pip going ; piz ; plac ; plac 0 ; plac for ; plan medic ; plan on ; plan past
        residential	1	plane mi ; planta ; plat and ; platic lo ; play y ; pleas <leave> ; pleas cal
        residential	1	pleas leav ; por ; por <order> ; por orden ; por quien ; pos for ; pour in
        residential	1	pour the ; ppl ; pregunt si ; pregunta ; prescot az ; present <day> ; pric for
        residential	1	primer ; primo y ; print on ; prior tx ; privat <money> ; privat <room> ; privat pay
        residential	1	probation lady ; produc ; product ; professional to ; program now ; psychiatrist
        residential	1	pto ; public defend ; puebl ; pued <wait> ; pued qued ; pumpkin ; put them ; python
        residential	1	q lo ; q night ; que con ; que hast ; que incluy ; que parec ; que rop ; que sea
        residential	1	que vend ; question befor ; quier cam ; quier el ; quier quit ; quit ; quit la
        residential	1	quit the ; rad ; ramo ; ranch plac ; razor is ; re <eat> ; re client ; read glas
        residential	1	read out ; ready ; rec a ; rehab aft ; ren for ; res <furniture> ; res bed ; resid
        residential	1	retir nurs ; rib suck ; right im ; right ther ; ring twic ; rm with ; rol for
        residential	1	room or ; roommat sob ; rop se ; round ; rum ; said six ; said theyd ; said why
        residential	1	sal qued ; sali del ; sali y ; sam coffe ; satisfi ; saturday non ; saturday sometim
        residential	1	saturday thing ; say client ; say thing ; say wher ; school im ; school on
        residential	1	school so ; screen neg ; se arregl ; se hiz ; se pele ; se quedan ; second grad
        residential	1	second round ; see what ; seman desd ; semana porqu ; send her ; senor tien ; seo
        residential	1	seven year ; shak ; shak lik ; she <happy> ; she <take> ; she bring ; shift /
        residential	1	shift two ; shirt with ; shot of ; si ~<take> ; si ~reciben ; sid and ; sient muy
        residential	1	sigu sal ; sin ~dorm ; sinc <month> ; sinc and ; sinc dawn ; sinc decemb ; sinc feb
        residential	1	sinc halloween ; sinc january ; sinc then ; sist a ; sist watch ; sister and
        residential	1	six night ; skip a ; slow season ; smok crack ; smok shop ; smok weed ; snort cocain
        residential	1	sob say ; sol par ; sold out ; somebody to ; someon at ; sometim mor
        residential	1	somewher <night> ; somo de ; son <leave> ; son <put> ; son left ; soonest ; soy chof
        residential	1	spam ; spar room ; spe the ; sponsor 0 ; spot and ; stand ther ; stat 0 ; stay off
        residential	1	stay put ; steer wheel ; stepdaught ; stil do ; stil pick ; stood in ; stop
        residential	1	stop me ; streak up ; structur <past> ; suegro ; sueld ; sunday at ; supportiv
        residential	1	sw 0 ; sw <ask> ; sw <town> ; sw ask ; sw county ; sí lo ; tabl in ; tak whatev
        residential	1	tal de ; tal por ; tambien ; tank ; taught sunday ; team ; teeth clock ; tegucigalp
        residential	1	tel which ; ten <bodypart> ; ten feet ; termin 0 ; test sinc ; text first ; than you
        residential	1	that <count> ; that <stimulant> ; that for ; that guy ; that lock ; that shut
        residential	1	that tim ; thatl ; thc cart ; the <alcohol> ; the <friend> ; the <illness>
        residential	1	the <night> ; the <week> ; the all ; the arm ; the bank ; the beach ; the bishop
        residential	1	the camer ; the clinton ; the country ; the cran ; the custody ; the deadlin
        residential	1	the donut ; the elder ; the eye ; the forklift ; the graduation ; the hardest
        residential	1	the honest ; the hot ; the insulin ; the ipad ; the leas ; the lutheran ; the mean
        residential	1	the mouthwash ; the mushroom ; the nois ; the park ; the phenobarbital ; the plast
        residential	1	the rang ; the receipt ; the remot ; the sidewalk ; the television ; the union
        residential	1	the week ; the ~<furniture> ; them that ; they both ; they kept ; they look
        residential	1	they open ; they plac ; they shar ; thi <hear> ; thi <hot> ; thi <job> ; thi goe
        residential	1	thi heat ; thi sound ; thing until ; think its ; third is ; thirteen week ; thirti
        residential	1	though she ; thre gram ; thre now ; thre word ; threw him ; through
        residential	1	through <always> ; through every ; thru ; thursday on ; thursday outpatient ; tiemp
        residential	1	tien en ; tienen <appointment> ; tim on ; to <leave> ; to <week> ; to crack
        residential	1	to happen ; to hav ; to inpatient ; to sat ; to see ; to smok ; to ten ; to wear
        residential	1	to your ; to ~drink ; today no ; told wher ; too and ; too old ; tow and ; trabajo y
        residential	1	treatment aft ; treatment no ; tri outpatient ; tuesday / ; tuesday so ; tun piano
        residential	1	turn blu ; turn round ; tweak sinc ; twenti im ; twic both ; twin in ; two and
        residential	1	two brother ; two rehab ; ua meth ; ulc ; ultrasound ; un <needle> ; un pedaz
        residential	1	un tub ; una <gun> ; una pistol ; union ; unit now ; uno 0 ; uno se ; until about
        residential	1	up <continue> ; up again ; up anymor ; up meth ; up one ; up past ; use most
        residential	1	use she ; use the ; use was ; used <last> ; used adderal ; used crystal ; used last
        residential	1	usual do ; utah ; va <amount> ; vacant ; vain ; van 0 ; van and ; van cinc ; vap thc
        residential	1	vec a ; vec segui ; veinticuatr ; vela ; velvet ; verl ; very <tired> ; vez el
        residential	1	vital ; viv sol ; voc que ; voicemail ; vot on ; voy al ; voz baj ; vs ; vss
        residential	1	walk hom ; wallpap has ; wan quit ; want brochur ; want somewher ; was 0
        residential	1	was <alcohol> ; was <clothes> ; was arrest ; was due ; was knock ; was that
        residential	1	was xanax ; wasnt an ; watch by ; we <try> ; we print ; we wer ; wear off
        residential	1	wed photograph ; wed tak ; wedg ; week ever ; week every ; week six ; weekend from
        residential	1	werent ; what <moment> ; what <say> ; what <take> ; what and ; what ive ; what peopl
        residential	1	what the ; wher ; whip ; whol left ; wif husb ; wif mov ; wil <hold> ; wil <write>
        residential	1	wil talk ; window at ; wint break ; with <child> ; with <pet> ; with <tool>
        residential	1	with meth ; with myself ; with su ; with ~naloxon ; without ~<amount> ; wk <start>
        residential	1	woman in ; women in ; wood grain ; work now ; would <die> ; would mak ; x year
        residential	1	xanax her ; y <continue> ; y <leave> ; y <partner> ; y <relapse> ; y <trade>
        residential	1	y duerm ; y ni ; y pt ; y qued ; y recay ; y up ; y ~cuant ; ya en ; yard sign
        residential	1	yard with ; year becaus ; year he ; year im ; yesterday to ; yo quier ; you
        residential	1	you <put> ; you about ; you if ; you put ; you sinc ; young <kin> ; youngest ; your
        residential	1	your <build> ; your client ; your question ; your ~<treatment> ; yrs ; ~<alcohol> ni
        residential	1	~<angry> with ; ~<clinician> <go> ; ~<consume> <happy> ; ~<day> <stranger>
        residential	1	~<day> and ; ~<feel> it ; ~<headface> ; ~<law> ~<day> ; ~<money> of
        residential	1	~<month> ~<treatment> ; ~<need> ; ~<opioid> <bodypart> ; ~<pet> ; ~<rope> ~himself
        residential	1	~<rope> ~myself ; ~<sick> <clinician> ; ~<stop> <day> ; ~<stranger> ~in
        residential	1	~<take> ~int ; ~<treatment> <soon> ; ~<treatment> part ; ~a ~0 ; ~abr la ; ~aceptan
        residential	1	~alcohol hat ; ~ataqu ; ~be ~<hospital> ; ~be ~admit ; ~cash ; ~closet ; ~cp ; ~cp 0
        residential	1	~da ~un ; ~deal ; ~depres ; ~despiert ; ~detail ; ~diari ; ~dog ; ~drink sinc
        residential	1	~el ~<stimulant> ; ~el ~cristal ; ~els ~<consume> ; ~els ~use ; ~endocarditi 0
        residential	1	~excus ; ~for ~the ; ~front ~of ; ~get a ; ~got ; ~graduation ; ~ha <consume>
        residential	1	~hang ~myself ; ~heard ; ~id ; ~in ~front ; ~jump ; ~know the ; ~let go ; ~long
        residential	1	~mat what ; ~my ~<room> ; ~nad <amount> ; ~nad mas ; ~non ; ~not ~<illness> ; ~od on
        residential	1	~of ~<treatment> ; ~of ~a ; ~ord ; ~own ~<furniture> ; ~par ; ~pas un ; ~phon ; ~pnc
        """
}
