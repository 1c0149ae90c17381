extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	<gun> <say> ; <happy> por ; <headface> al ; <headface> lost ; <headface> pelon
        residential	1	<headface> was ; <headface> wer ; <hear> baj ; <hear> el ; <height> 0
        residential	1	<height> <play> ; <height> <wait> ; <hit> <kin> ; <hit> al ; <home> ; <home> <count>
        residential	1	<home> <fire> ; <home> <give> ; <home> <last> ; <home> <phone> ; <home> <sober>
        residential	1	<home> <week> ; <home> as ; <home> conmig ; <home> de ; <home> is ; <home> sign
        residential	1	<home> whil ; <home> with ; <homeless> <need> ; <homeless> <phone>
        residential	1	<homeless> <say> ; <homeless> for ; <hospital> <buy> ; <hospital> <daytime>
        residential	1	<hospital> <kin> ; <hospital> <sedative> ; <hospital> <stop> ; <hospital> cm
        residential	1	<hospital> general ; <hospital> me ; <hospital> sw ; <hospital> thi ; <hot> <rope>
        residential	1	<hot> con ; <hot> test ; <hot> then ; <illness> <blood> ; <illness> <illness>
        residential	1	<illness> from ; <illness> in ; <insurance> <clothes> ; <insurance> ya ; <job> /
        residential	1	<job> <goodbye> ; <job> <home> ; <job> le ; <job> lost ; <job> own ; <job> twic
        residential	1	<kill> <continue> ; <kill> <law> ; <kill> <moment> ; <kin> <fall> ; <kin> <feel>
        residential	1	<kin> <needle> ; <kin> <order> ; <kin> agre ; <kin> cant ; <kin> clean ; <kin> noma
        residential	1	<kin> set ; <last> <amount> ; <last> <home> ; <last> chanc ; <last> nam ; <law> did
        residential	1	<law> of ; <leave> <chestheart> ; <leave> <consume> ; <leave> <drive>
        residential	1	<leave> <hot> ; <leave> <stimulant> ; <leave> <vermin> ; <leave> to ; <lock> con
        residential	1	<lock> it ; <media> <town> ; <media> her ; <media> on ; <media> the
        residential	1	<medicine> <day> ; <medicine> <law> ; <medicine> was ; <medicine> y
        residential	1	<moment> <chestheart> ; <moment> <colleague> ; <moment> <needle> ; <moment> <room>
        residential	1	<moment> away ; <moment> back ; <moment> mism ; <moment> was ; <money> <kin>
        residential	1	<money> worth ; <month> <fire> ; <month> <key> ; <month> <needle> ; <month> <pet>
        residential	1	<month> each ; <month> had ; <month> not ; <month> o ; <month> she ; <month> som
        residential	1	<month> used ; <month> very ; <need> <die> ; <need> <hold> ; <need> first
        residential	1	<need> for ; <needle> <soon> ; <needle> down ; <night> <need> ; <night> <school>
        residential	1	<night> evry ; <night> ~<think> ; <official> <kin> ; <official> <see>
        residential	1	<official> <water> ; <official> par ; <opening> off ; <opening> sinc
        residential	1	<opening> that ; <order> <clinician> ; <order> <go> ; <order> que ; <outdoors> gul
        residential	1	<outdoors> only ; <outdoors> sinc ; <outdoors> when ; <partner> <alcohol>
        residential	1	<partner> <bodypart> ; <partner> <continue> ; <partner> <go> ; <partner> <leave>
        residential	1	<partner> <withdrawal> ; <partner> of ; <past> <buy> ; <past> <container>
        residential	1	<past> <feel> ; <past> <pet> ; <past> <promise> ; <past> on ; <past> ~<stop>
        residential	1	<pet> one ; <phone> es ; <photo> <appointment> ; <photo> <go> ; <photo> up
        residential	1	<pill> <day> ; <pill> <drug> ; <pill> <home> ; <pill> <sedative> ; <pill> el
        residential	1	<play> <asleep> ; <play> <law> ; <play> <pet> ; <play> <school> ; <play> del
        residential	1	<put> <consume> ; <put> <palecolor> ; <put> is ; <put> over ; <put> ther
        residential	1	<rarely> <go> ; <record> <day> ; <room> <height> ; <room> first ; <rope> <go>
        residential	1	<rope> <moment> ; <sad> <happy> ; <sad> <headface> ; <sad> about ; <say> <phone>
        residential	1	<say> cant ; <say> find ; <say> ninety ; <say> wher ; <say> ~<hear> ; <school> <ask>
        residential	1	<school> <sad> ; <school> at ; <school> out ; <see> <need> ; <see> is
        residential	1	<seizure> <past> ; <seizure> as ; <shake> de ; <shake> las ; <shake> lik
        residential	1	<soon> <outdoors> ; <start> <drive> ; <start> with ; <stimulant> <emergency>
        residential	1	<stimulant> <fire> ; <stimulant> <give> ; <stimulant> <rarely> ; <stimulant> <see>
        residential	1	<stimulant> abt ; <stimulant> charg ; <stimulant> desd ; <stimulant> ell
        residential	1	<stimulant> his ; <stimulant> iv ; <stimulant> todo ; <stimulant> yo
        residential	1	<stimulant> ~<amount> ; <stop> <home> ; <stop> <moment> ; <stop> <outdoors>
        residential	1	<stop> <promise> ; <stop> only ; <stop> then ; <stop> ~<treatment>
        residential	1	<stranger> <drug> ; <stranger> <furniture> ; <stranger> <job> ; <stranger> has
        residential	1	<stranger> hav ; <stranger> tien ; <stranger> whos ; <take> <continue>
        residential	1	<take> <need> ; <take> <rail> ; <take> <start> ; <take> del ; <take> our ; <take> yo
        residential	1	<think> asi ; <think> we ; <think> yr ; <threat> it ; <tired> no ; <tool> off
        residential	1	<town> <clean> ; <town> <see> ; <town> <sick> ; <town> por ; <trade> <alcohol>
        residential	1	<trade> lik ; <treatment> <angry> ; <treatment> <calm> ; <treatment> aft
        residential	1	<treatment> only ; <treatment> the ; <treatment> thi ; <treatment> used
        residential	1	<treatment> w/d ; <try> <put> ; <vendor> <church> ; <volunteer> en ; <wait> <go>
        residential	1	<wait> a ; <wait> clean ; <wait> off ; <water> <always> ; <water> <kin> ; <water> en
        residential	1	<week> <amount> ; <week> <stimulant> ; <week> ever ; <week> i ; <week> no
        residential	1	<week> not ; <week> tambien ; <week> ~<asleep> ; <withdrawal> <treatment>
        residential	1	<withdrawal> in ; <write> <afraid> ; <write> <feel> ; <write> <happy>
        residential	1	<write> <home> ; <write> <job> ; <write> <media> ; <write> <rope>
        residential	1	<year> <caretaking> ; <year> de ; <year> of ; <year> with ; <year> ~<stop> ; a <buy>
        residential	1	a <container> ; a <key> ; a <opioid> ; a <smell> ; a <week> ; a barist ; a bed
        residential	1	a book ; a buick ; a cap ; a ches ; a concret ; a cook ; a de ; a do ; a door
        residential	1	a fiance ; a fram ; a lawn ; a library ; a mediodi ; a nam ; a nap ; a not ; a nun
        residential	1	a pamphlet ; a parakeet ; a podcast ; a rescu ; a roommat ; a smel ; a speech
        residential	1	a stapl ; a terribl ; a thursday ; a tim ; a trap ; a trip ; a used ; a waitlist
        residential	1	a warehous ; a wheelcha ; abov the ; acab la ; acros me ; addi ; adentr con
        residential	1	admit <stimulant> ; aft <crowd> ; aft residential ; aft thi ; agarran ; agent <say>
        residential	1	agent told ; ago befor ; ago feel ; agu de ; ahi ; ahi <go> ; ahor tom ; al cristal
        residential	1	al pis ; alarma ; all morn ; already decid ; alt ; alt del ; altur ; alucin ; alvar
        residential	1	am <continue> ; am now ; ambulatoria ; an <leave> ; an intensiv ; and <asleep>
        residential	1	and <home> ; and afuer ; and being ; and circl ; and dic ; and did ; and en
        residential	1	and forget ; and itl ; and leav ; and legal ; and nowher ; and tak ; and whatev
        residential	1	ano dandol ; ano de ; ano empez ; any chanc ; any sort ; apartment ; apod
        residential	1	approv <treatment> ; are love ; are open ; army two ; arrang no ; arrest a
        residential	1	arriv with ; ask stranger ; ask what ; at grandm ; at midnight ; at parti ; at ten
        residential	1	attic ; audifono ; aunt 0 ; aunt nephew ; auth # ; back hous ; back if ; back in
        residential	1	back it ; back she ; back yesterday ; bad <media> ; bad <night> ; bad new ; bag and
        residential	1	bakery the ; band cal ; banner ; barback ; battery <die> ; be <phone> ; be brief
        residential	1	be oblig ; be straight ; bed aft ; bed sinc ; been <hold> ; been drink ; been going
        residential	1	befor arrest ; befor me ; behind me ; behind the ; being <give> ; being <sober>
        residential	1	being sob ; below ; besid him ; besid my ; betty ; bf <stimulant> ; bf use
        residential	1	bien con ; black out ; blad ; blow on ; blu paint ; blyth ; board <pet> ; bolsit
        residential	1	book about ; booz ; both <bodypart> ; both <happy> ; both tim ; both use ; bottl in
        residential	1	box ; box kick ; breastbon ; bring my ; broth for ; broth hasnt ; brown and
        residential	1	build on ; burbank and ; burn to ; bus far ; busc que ; but fin ; button ; buy
        residential	1	buy on ; cad noch ; cad terc ; calient con ; cam en ; cam out ; camion y ; campaign
        residential	1	camry ; can als ; can stand ; canal and ; cant <wait> ; cant find ; cant finish
        residential	1	cant hold ; cant know ; cant read ; cap and ; capful ; car on ; carnal ; casi
        residential	1	casi todo ; central ; charger ; chas our ; chef so ; chil ; children and ; church
        residential	1	cig ; cinc ; circl of ; ck ; clas ; clockwork ; clos out ; clr <job> ; clr <say>
        residential	1	clr had ; clr read ; cocain and ; cok fre ; cok has ; cok n ; cok pretty ; cok pt
        residential	1	cok up ; cok wednesday ; colader ; colico ; colombian ; com <night> ; com jamon
        residential	1	comp 0 ; complet iop ; complet not ; complet y ; con <write> ; conclud ; condition
        residential	1	confd ; cooperativ ; copy ; cord ; corn maz ; cost ; counselor client
        residential	1	counselor said ; count with ; court at ; cousin cam ; cousin sinc ; cousin tak
        residential	1	cousin who ; cp 0 ; crack desd ; cristiano y ; crystal for ; crystal me
        residential	1	cuand <fall> ; cuant <money> ; cuart ; culvert ; custodian ; d benz ; d de ; d prog
        residential	1	dai 0 ; dai sinc ; day can ; day etoh ; day if ; day nin ; day or ; day told
        residential	1	day would ; day year ; de <chestheart> ; de <daytime> ; de <drug> ; de <hot>
        residential	1	de <need> ; de <play> ; de boyl ; de cobr ; de cps ; de cuand ; de foc ; de gana
        residential	1	de pech ; de treint ; dead thing ; deal with ; debaj ; dec par ; def ; dej las
        residential	1	del freeway ; deletre ; depot ; dept ; descans en ; desd ; desd <month> ; despedi de
        residential	1	detox eight ; detox sid ; detoxification ; dia intern ; diaria y ; did ; did rehab
        residential	1	die ; dient ; dij a ; dim ; dio per ; disability check ; divorc my ; do in ; do lin
        residential	1	do over ; doc ; doe <play> ; doe a ; doe cok ; doin ; doing <treatment> ; dond
        residential	1	dond me ; dont <count> ; dont <trust> ; dont count ; dont trust ; door for
        residential	1	door wedg ; dop on ; dosi ; drink ; drink when ; driv her ; drov to ; dry <water>
        residential	1	duerm dond ; durm ; dx <illness> ; dying to ; ear <illness> ; ech ; eddi ; ef 0
        residential	1	egg on ; el <hospital> ; el <needle> ; el car ; el hospital ; el sindicat ; el tal
        residential	1	embarras to ; emojisnow ; en <insurance> ; en <school> ; en bayamon ; en mis ; en un
        residential	1	enfermedad ; engag ; engin off ; enough and ; ent and ; entir ; entr y ; equivoc
        residential	1	es <trade> ; es albanil ; espos alcohol ; espos él ; est cer ; est peg ; est y
        residential	1	etoh dai ; eve <treatment> ; even <see> ; ever at ; every one ; every wknd
        residential	1	everyon her ; everyth i ; everywher i ; ex <break> ; ex <say> ; ex <write> ; ex brok
        residential	1	exact lik ; examin ; extension cord ; f <law> ; f <order> ; f canc ; f out ; f pcp
        residential	1	f s/p ; f whisp ; fairnes ; famili y ; farewel ; fast can ; fath died ; faucet
        residential	1	febrer ; feet from ; fel ; fella ; fent detox ; fentanyl detox ; fight and
        residential	1	fingernail ; finish ; fir in ; fir she ; fiv shift ; fix in ; flac ; flight ; floj
        residential	1	floor ; floor is ; flos ; fo ; foam ; for <amount> ; for <photo> ; for <volunteer>
        residential	1	for cok ; for denis ; for half ; for over ; for thre ; for word ; forty i
        residential	1	found noth ; four day ; four if ; friday night ; friday she ; friday through
        residential	1	fridg is ; from <day> ; from <eat> ; from bil ; from county ; from wher ; fry
        residential	1	ful <stop> ; fum dos ; gambl ; gana ; gentl ; get marri ; get me ; get wel
        residential	1	go anyplac ; go anywher ; go buy ; go round ; go through ; goe around ; going around
        residential	1	gon 0 ; good <stranger> ; good at ; goodnight ; googl ; got shot ; gracia
        residential	1	graduat rehab ; gram ; gram on ; grant ; gratitud ; gray ; great <child>
        residential	1	greek <church> ; groceri ; group is ; grown son ; gul ; gun for ; guy hav
        residential	1	hablan desd ; had been ; had cok ; had six ; had used ; hadnt <feel> ; hadnt touch
        residential	1	hair out ; hallucination ; hardest ; harley ; has <child> ; has <headface>
        residential	1	has <start> ; has <try> ; has an ; has epilepsy ; has sat ; has tri ; hast ahi
        residential	1	hav <go> ; hav saving ; havent <feel> ; havent touch ; he <break> ; he <container>
        residential	1	he cook ; he held ; he lie ; he mak ; he own ; he return ; he see ; he stand
        residential	1	he wil ; hear from ; heeler ; hel <drive> ; hel driv ; hel from ; her <see>
        residential	1	her boyfriend ; her but ; her im ; her int ; her neck ; her sho ; herman va
        residential	1	heroin on ; hes <clean> ; hes agre ; hes alway ; hes calm ; hes hear ; hes ready
        residential	1	hes twenty ; hes ~<go> ; hesperi ; hi so ; hic el ; high at ; him all ; him anywher
        residential	1	him tak ; him through ; him too ; his <child> ; his <colleague> ; his card ; his kid
        residential	1	hold me ; hold on ; hom dad ; hom wednesday ; honest answ ; honest dont
        residential	1	hospital de ; hospital for ; hospital general ; hot test ; hous want ; housemat
        residential	1	how <soon> ; how soon ; hx non ; i <fluid> ; i <wait> ; i end ; i kept ; i real
        residential	1	i rotat ; i seiz ; i shoot ; i stil ; i tun ; i use ; i wak ; ice going ; ice he
        residential	1	idk ; idl ; ido a ; if any ; igual ; ill <stop> ; im <past> ; im already ; im behind
        residential	1	im buy ; im dying ; im liv ; im pack ; im past ; im steady ; im thre ; im through
        residential	1	in <appointment> ; in <container> ; in <money> ; in again ; in an ; in barstow
        residential	1	in church ; in fairnes ; in from ; in group ; in kindergarten ; in piec ; in prescot
        residential	1	in silv ; in spr ; in utah ; incluy ; indoor ; infection ; inhal ; inject spe
        residential	1	inpt on ; inpt w/d ; insid with ; insulin pen ; insuranc card ; int <treatment>
        residential	1	irm el ; is availabl ; is back ; is bet ; is blank ; is due ; is finish ; is giv
        residential	1	is it ; is new ; is paid ; is suppos ; is thursday ; isnt <job> ; isnt thi
        residential	1	it <home> ; it <job> ; it <write> ; it aint ; it anyway ; it cost ; it don ; it fiv
        residential	1	it liv ; it need ; it prescrib ; it until ; it work ; ito ; its <calm> ; ive <lock>
        residential	1	ive look ; ive run ; jail detox ; jail on ; jamaic ; jamon ; jefit ; jos ; judg said
        residential	1	just <breath> ; just go ; just mov ; just try ; juvenil ; kais y ; keep read ; kern
        residential	1	ketamin thre ; keyboard <clean> ; kil me ; kind that ; know but ; know if
        residential	1	la autopist ; la hij ; la mayor ; la person ; la pued ; la tiend ; la vac ; lak and
        residential	1	las <daytime> ; las <stimulant> ; las mano ; lasagn ; last chanc ; last me
        residential	1	last nam ; lat on ; ld 0 ; le baj ; le digan ; le ponen ; least ; leav she
        residential	1	leav wed ; left is ; licens is ; light for ; lik clockwork ; lik somewher ; lim
        residential	1	limon ; limp ; limpi y ; lin <night> ; lip wer ; lit ; liv ; liv by ; liv mgr
        residential	1	liv up ; llamant ; lleno ; lleno de ; llev och ; lm ; lo <buy> ; lo <order>
        residential	1	lo llamen ; locutor ; long is ; long not ; long program ; los <hear> ; los <town>
        residential	1	los ojo ; lot mor ; lunch she ; m <clinician> ; m <sedative> ; m cirrhosi ; m d/c
        residential	1	m in ; m out ; mad it ; mak <headface> ; mak <think> ; mak plan ; man i ; marin
        residential	1	mart me ; mas eso ; masc 0 ; mascot ; mat in ; may <continue> ; maz ; me about
        residential	1	me all ; me enough ; me every ; me hablan ; me lik ; me prest ; me vendi ; meal
        residential	1	med and ; med school ; metadon ; meth and ; meth that ; mg ; mi maestr ; mi parej
        residential	1	mi po ; mi troc ; microwav and ; mid <phone> ; mid cal ; min that ; mind for ; misma
        residential	1	mol + ; monitor want ; month 0 ; month in ; month int ; month not ; month of
        residential	1	mor sinc ; mor tim ; morn ther ; most for ; most friday ; most weekday ; moth he
        residential	1	mov back ; mov them ; msg ; msw ; mug ; mujer ; must do ; muy de ; my boy
        residential	1	my breastbon ; my busines ; my car ; my cdl ; my folk ; my group ; my hallway
        residential	1	my housemat ; my insuranc ; my issu ; my key ; my keyboard ; my licens ; my mam
        residential	1	my manag ; my mind ; my pastor ; my plac ; my temp ; my thumb ; my union ; my way
        residential	1	myself id ; n <night> ; n its ; nad <soon> ; nad despu ; nad rar ; naloxon ; nam are
        residential	1	nam dal ; nam only ; nd <treatment> ; negoci por ; negr ; nervios ; nev <phone>
        residential	1	nev left ; ni <go> ; ni las ; nieg ~<hear> ; nieg ~voc ; niet le ; night in
        residential	1	night thre ; night with ; nin y ; ningun <treatment> ; nit evry ; nitrou ; nivel
        residential	1	no desd ; no ~<hear> ; no ~<past> ; no ~detail ; no ~diari ; no ~excus ; no ~pnc
        residential	1	no ~prior ; no ~tienen ; no ~voic ; nobody <say> ; nobody told ; noch dos
        residential	1	noma <need> ; noma <say> ; noma que ; nos fue ; not ~<homeless> ; not ~dai
        residential	1	not ~depres ; not ~my ; not ~order ; noth <go> ; noth and ; novi ; nowher
        residential	1	nowher but ; numb back ; numb one ; nurs aid ; nurs manag ; o tre ; octob my
        residential	1	of <law> ; of <sick> ; of <town> ; of <treatment> ; of cok ; of colleg ; of pamphlet
        residential	1	of program ; of sick ; of tequil ; of term ; off + ; off <container> ; off <night>
        residential	1	off all ; off fentanyl ; off its ; offic 0 ; ojo ; ojo pelon ; oll ; on by ; on fiv
        residential	1	on googl ; on heroin ; on mol ; on nin ; on tweak ; onc mor ; one <school> ; one goe
        residential	1	one good ; one its ; one room ; open at ; opening ; opi <treatment> ; opi detox
        residential	1	or <die> ; or go ; or my ; or tak ; or two ; ord ; oth <friend> ; oth week
        residential	1	our <friend> ; our <write> ; our kid ; out <take> ; over on ; overamp ; owl
        residential	1	own <law> ; own my ; oxy ; pack and ; pag for ; palp ; par en ; parakeet and
        residential	1	parent no ; parish priest ; parroqui ; part that ; parti ; partn of ; pas <consume>
        residential	1	pas se ; past my ; pastilla el ; payday ; pedaz ; pen ; penni ; pensamiento suic
        residential	1	pentecostal ; peopl smok ; per <consume> ; per <home> ; per <month> ; per dad
        residential	1	per en ; per lo ; per month ; phenobarb ; phoenix ; photograph and ; pickl
        residential	1	pierd la ; pil befor ; pil with ; pip going ; piz ; plac ; plac 0 ; plac for
        residential	1	plan medic ; plan on ; plan past ; plane mi ; planta ; plat and ; platic lo ; play y
        residential	1	pleas <leave> ; pleas cal ; pleas leav ; por ; por <order> ; por orden ; por quien
        residential	1	pour the ; pregunt si ; pregunta ; prescot az ; present <day> ; pric for ; primer
        residential	1	primo y ; print on ; prior tx ; privat <money> ; privat <room> ; privat pay
        residential	1	probation lady ; produc ; product ; professional to ; program now ; protocol for
        residential	1	psychiatrist ; pto ; public defend ; puebl ; pued <wait> ; pued qued ; pumpkin
        residential	1	put them ; python ; q lo ; q night ; que con ; que hast ; que incluy ; que parec
        residential	1	que rop ; que sea ; que vend ; question befor ; quier cam ; quier el ; quier quit
        residential	1	quit ; quit la ; quit the ; rad ; ramo ; ranch plac ; razor is ; re <eat>
        residential	1	re client ; read glas ; read out ; ready ; rec a ; rehab aft ; ren for
        residential	1	res <furniture> ; res bed ; retir nurs ; rib suck ; right im ; right ther
        residential	1	ring twic ; riverb camp ; rm with ; rol for ; room or ; roommat sob ; rop se ; round
        residential	1	round of ; rum ; rung ; said six ; said theyd ; said why ; saint ; sal qued
        residential	1	sali del ; sali y ; sam coffe ; satisfi ; saturday non ; saturday sometim
        residential	1	saturday thing ; say client ; say thing ; say wher ; school i ; school im
        residential	1	school on ; school so ; screen neg ; se arregl ; se hiz ; se pele ; se quedan
        residential	1	second grad ; second round ; see what ; seman desd ; seman tambien ; semana porqu
        residential	1	send her ; senor tien ; seo ; shak ; shak lik ; she <happy> ; she <take> ; she bring
        residential	1	shift / ; shift two ; shirt with ; shot of ; si ~<take> ; si ~reciben ; sid and
        residential	1	sient muy ; siet ; sigu sal ; sin ~dorm ; sinc <month> ; sinc and ; sinc dawn
        residential	1	sinc decemb ; sinc feb ; sinc halloween ; sinc then ; sist a ; sist watch ; sist wil
        residential	1	sister and ; six night ; skip a ; slow season ; smok crack ; smok shop ; smok weed
        residential	1	snort cocain ; sob say ; sol par ; sold out ; somebody to ; someon at ; sometim mor
        residential	1	somewher <night> ; somo de ; son <leave> ; son <put> ; son left ; soy chof ; spam
        residential	1	spar room ; spe the ; sponsor 0 ; spot and ; spot in ; stand ther ; stat 0
        residential	1	stay clean ; stay off ; stay put ; steer wheel ; stepdaught ; stil do ; stil pick
        residential	1	stood in ; stop ; stop me ; strang ; streak up ; structur <past> ; suegro ; sueld
        residential	1	sunday at ; supportiv ; sw 0 ; sw <ask> ; sw <town> ; sw ask ; sw county ; sí lo
        residential	1	tabl in ; tak whatev ; tal de ; tal por ; tank ; taught sunday ; team ; teeth clock
        residential	1	tegucigalp ; tel which ; ten <bodypart> ; ten feet ; termin 0 ; test sinc
        residential	1	text first ; than you ; that <count> ; that for ; that guy ; that lock ; that shut
        residential	1	that tim ; thatl ; thc cart ; the <alcohol> ; the <friend> ; the <illness>
        residential	1	the <night> ; the <order> ; the <week> ; the all ; the almond ; the arm ; the bank
        residential	1	the beach ; the bishop ; the bleacher ; the camer ; the clinton ; the country
        residential	1	the cran ; the custody ; the deadlin ; the donut ; the elder ; the eye
        residential	1	the graduation ; the hardest ; the honest ; the hot ; the insulin ; the ipad
        residential	1	the lawy ; the leas ; the lutheran ; the mean ; the mouthwash ; the mushroom
        residential	1	the nois ; the park ; the phenobarbital ; the plast ; the rang ; the receipt
        residential	1	the remot ; the sidewalk ; the television ; the union ; the week ; the ~<furniture>
        residential	1	they both ; they kept ; they know ; they look ; they open ; they plac ; they shar
        residential	1	thi <hear> ; thi <job> ; thi goe ; thi hous ; thi sound ; thing until ; think its
        residential	1	third is ; thirteen week ; thirti ; though she ; thre becaus ; thre gram ; thre now
        residential	1	thre word ; threw him ; through ; through <always> ; through <school>
        residential	1	through every ; thru ; thursday on ; thursday outpatient ; tiemp ; tien en
        residential	1	tienen <appointment> ; tim on ; to <leave> ; to <week> ; to crack ; to happen
        residential	1	to hav ; to inpatient ; to sat ; to see ; to smok ; to ten ; to wear ; to your
        residential	1	to ~drink ; told wher ; tom un ; too and ; too old ; tow and ; trabajo y
        residential	1	treatment aft ; treatment no ; tri outpatient ; tuesday / ; tuesday so ; tun piano
        residential	1	turn blu ; tweak sinc ; twenti im ; twic both ; twin in ; two brother ; two rehab
        residential	1	ulc ; ultrasound ; un <needle> ; un pedaz ; un tub ; una <gun> ; una pistol ; union
        residential	1	unit now ; uno 0 ; uno se ; until about ; up <continue> ; up again ; up anymor
        residential	1	up meth ; up one ; up past ; use most ; use she ; use the ; use was ; used adderal
        residential	1	used crystal ; usual do ; utah ; va <amount> ; vacant ; vain ; van 0 ; van and
        residential	1	van cinc ; vap thc ; vec a ; vec segui ; veinticuatr ; vela ; velvet ; verl
        residential	1	very <tired> ; vez el ; vital ; viv sol ; voicemail ; voluntari en ; vot on ; voy al
        residential	1	voz baj ; vs ; vss ; walk hom ; wallpap has ; wan quit ; want brochur
        residential	1	want somewher ; was 0 ; was <alcohol> ; was <clothes> ; was arrest ; was due
        residential	1	was knock ; was that ; was xanax ; watch by ; we <try> ; we paid ; we print ; we wer
        residential	1	wear off ; wed photograph ; wed tak ; wedg ; week ever ; week every ; week six
        residential	1	weekend from ; werent ; what <moment> ; what <say> ; what <take> ; what and
        residential	1	what ive ; what peopl ; what the ; wher ; whip ; who <buy> ; whol left ; wif husb
        residential	1	wif mov ; wil <hold> ; wil <write> ; wil talk ; window at ; wint break ; with <pet>
        residential	1	with <tool> ; with dog ; with myself ; with su ; with ~naloxon ; without ~<amount>
        residential	1	wk <start> ; woman in ; women in ; wood grain ; work now ; would <die> ; would mak
        residential	1	x year ; xanax her ; y <continue> ; y <leave> ; y <partner> ; y <relapse>
        residential	1	y <trade> ; y duerm ; y ni ; y pt ; y qued ; y recay ; y up ; y ~cuant ; ya en
        residential	1	yard sign ; yard with ; year becaus ; year he ; year im ; yesterday to ; yo quier
        residential	1	you ; you <put> ; you about ; you allow ; you if ; you put ; you sinc ; young <kin>
        residential	1	youngest ; your ; your <build> ; your client ; your question ; yrs ; ~0 ~d
        residential	1	~<angry> with ; ~<bodypart> ~is ; ~<clinician> <go> ; ~<consume> <happy>
        residential	1	~<day> <stranger> ; ~<day> and ; ~<feel> it ; ~<headface> ; ~<home> and
        residential	1	~<law> ~<day> ; ~<money> of ; ~<month> ~<treatment> ; ~<need> ; ~<opioid> <bodypart>
        residential	1	~<sick> <clinician> ; ~<stop> <day> ; ~<stop> <take> ; ~<stranger> ~in
        residential	1	~<take> ~int ; ~<treatment> <soon> ; ~<treatment> part ; ~<vendor> ~<home> ; ~abr la
        residential	1	~aceptan ; ~alcohol hat ; ~anyon ; ~arm ; ~ataqu ; ~be ~<hospital> ; ~be ~admit
        residential	1	~cash ; ~closet ; ~da ~un ; ~deal ; ~depres ; ~detail ; ~diari ; ~dog ; ~drink sinc
        residential	1	~el ~<stimulant> ; ~el ~cristal ; ~els ~<consume> ; ~els ~use ; ~endocarditi 0
        residential	1	~excus ; ~fight no ; ~for ~the ; ~front ~of ; ~get a ; ~got ; ~graduation
        residential	1	~ha <consume> ; ~heard ; ~id ; ~in ~front ; ~know the ; ~let go ; ~mat what
        residential	1	~me ~pic ; ~my ~<room> ; ~nad <amount> ; ~nad mas ; ~nam no ; ~non ; ~not ~<illness>
        residential	1	~od on ; ~ord ; ~own ~<furniture> ; ~par ; ~pas un ; ~phon ; ~piedr ; ~pnc
        residential	1	~prior ~resi ; ~queremo que ; ~reciben ; ~saf ; ~sleep sinc ; ~sz on ; ~tant
        residential	1	~teng <child> ; ~the ~<drug> ; ~the ~<night> ; ~the ~tim ; ~therapy ; ~wound
        residential	-1	*about.0 ; *caller:hypothetical ; *caller:possible ; *detoxRequest
        """
}
