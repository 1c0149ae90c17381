extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	<home> <media> ; <hospital> charg ; <hot> oil ; <insurance> then ; <intoxicated> im
        violence	6	<kill> him ; <kill> por ; <kin> <think> ; <kin> id ; <kin> pul ; <kin> son ; <law> thi
        violence	6	<leave> <calm> ; <leave> le ; <lock> <blade> ; <lock> <clean> ; <lock> <lock>
        violence	6	<lock> that ; <lock> y ; <medicine> si ; <moment> porqu ; <night> <blade> ; <night> bat
        violence	6	<night> teng ; <official> <consume> ; <official> <emergency> ; <opening> <fire>
        violence	6	<opening> as ; <opening> con ; <opening> my ; <opening> se ; <opioid> <happy>
        violence	6	<partner> <kin> ; <promise> <kill> ; <promise> <night> ; <put> u ; <put> you
        violence	6	<room> <child> ; <room> <partner> ; <say> <clinician> ; <say> already ; <say> hel
        violence	6	<say> my ; <say> se ; <say> tu ; <school> cual ; <school> resourc ; <school> va
        violence	6	<see> spot ; <stimulant> <blade> ; <stop> <room> ; <stranger> re ; <take> x
        violence	6	<think> <fire> ; <think> to ; <threat> a ; <threat> de ; <threat> her ; <threat> his
        violence	6	<treatment> d ; <trust> over ; <try> <go> ; <wait> open ; <water> <opening>
        violence	6	<week> <continue> ; <withdrawal> her ; <year> <hit> ; <year> easy ; a # ; a <blade>
        violence	6	a <kill> ; a chain ; a pan ; a todo ; acros from ; acuest a ; advocat 0 ; ago hes
        violence	6	ahi nadi ; ahorit ya ; amenaz de ; an he ; an iv ; and afuer ; and being ; and dand
        violence	6	and plac ; andader ; anoch teng ; anyplac with ; are <fluid> ; army in ; arrow ; ass
        violence	6	assault <colleague> ; assault staf ; b/g ; baby 0 ; back <night> ; bat acros ; be thi
        violence	6	beach towel ; beaten ; besid my ; blood all ; bocin ; boyfriend ; brandish ; break my
        violence	6	bullet for ; burn the ; but min ; cabez con ; cal ive ; carry him ; cha by ; cintur y
        violence	6	clock out ; clr flat ; co <job> ; cok user ; col on ; com <take> ; con <blade>
        violence	6	con <gun> ; cool her ; copi on ; corner ; cuand ; cun nos ; cut on ; dand
        violence	6	de <homeless> ; deal 0 ; del cajon ; deputi ; devuelvan la ; diaria no ; doing 0
        violence	6	door as ; door my ; dorm la ; dosciento y ; down <continue> ; drag her ; driv down
        violence	6	dry season ; dud ; earn it ; el compadr ; el surten ; el tel ; el tub ; emoji ; ems on
        violence	6	enfrent de ; escuadr de ; esper en ; est <night> ; est hor ; est noch ; estoy <clean>
        violence	6	ex <friend> ; ex <home> ; ex <leave> ; ex use ; explain what ; f <hear> ; fia
        violence	6	first cop ; fist on ; for cigaret ; for perc ; fractur ; fram ham ; get shot ; gig and
        violence	6	go next ; gon <hit> ; gon beat ; gon for ; group hom ; habit all ; hag com ; happen
        violence	6	has gun ; has no ; has our ; he <break> ; he <trust> ; he count ; he find ; he get
        violence	6	he just ; he sold ; he start ; he threw ; hel get ; hel want ; her <drive> ; her <key>
        violence	6	her int ; her twic ; her which ; her you ; hes <home> ; hes <threat> ; hes pour
        violence	6	hes threaten ; him <always> ; him driv ; him gon ; his <gun> ; his fist ; his fridg
        violence	6	his hand ; his lock ; hor sal ; hor salg ; hot oil ; hoy llev ; huf it ; hush ; i dres
        violence	6	i follow ; i go ; ice 0 ; ice two ; im behind ; im over ; in bathroom ; in joplin
        violence	6	iron on ; is <withdrawal> ; is count ; it meth ; just <school> ; just breath ; kid get
        violence	6	kid in ; kid which ; la busc ; la panz ; la pension ; la sac ; lady next
        violence	6	larg <amount> ; le tom ; lik show ; llav por ; llev tom ; lun ; m <write> ; machet y
        violence	6	man com ; mar dic ; mar la ; mat por ; mayb eight ; me apag ; me aprendi ; me outsid
        violence	6	mi yern ; min would ; minut is ; mis <chestheart> ; moth i ; muert a ; my bedroom
        violence	6	my ex ; my lap ; nadi <say> ; nam him ; nam to ; neck ; neck til ; need in
        violence	6	neighbor in ; new addres ; nin que ; nit with ; noma diganl ; notifi ; of apt ; of etoh
        violence	6	of gas ; old kid ; on foot ; on meth ; one step ; or <clean> ; order a ; otr <bodypart>
        violence	6	otro dos ; out onc ; outpt counselor ; outsid your ; over ice ; own bedroom ; oyen
        violence	6	park van ; pd ; pd <phone> ; pd cal ; peg otr ; pillow ; pit ; po thi ; port bien
        violence	6	pour <fire> ; pour gasolin ; pray over ; principal 0 ; pt <continue> ; put u
        violence	6	que <sad> ; que hiz ; que manan ; quebr los ; radi off ; ready when ; report
        violence	6	resourc <official> ; rifl acros ; rn ; rn he ; rol <past> ; roommat pt ; round his
        violence	6	sac las ; sal le ; saw spot ; say gun ; school resourc ; se despiert ; sent enfrent
        violence	6	set at ; settl it ; several yrs ; sharpen ; sharpen the ; she <wait> ; she brok
        violence	6	she cough ; she cry ; she driv ; she hunt ; she park ; sheetrock ; shift to
        violence	6	shotgun say ; shout at ; si ; sinc 0 ; sist husband ; sleep ; smok at ; smok wet
        violence	6	sold it ; somebody leav ; someth pop ; son <put> ; son crystal ; spat ; spun ; stab him
        violence	6	stair last ; stil scream ; sun + ; swe on ; tambien tom ; tan pes ; tel u ; that tank
        violence	6	the apt ; the buckl ; the chain ; the ex ; the facilitator ; the fel ; the fork
        violence	6	the ground ; the mop ; the pregnancy ; the strap ; the strol ; theyl <hold> ; thi even
        violence	6	throw <furniture> ; thru <room> ; thursday she ; tim his ; tim im ; to <fire> ; to cool
        violence	6	to harm ; to nobody ; to settl ; to when ; togeth him ; tonight bat ; too we ; tra el
        violence	6	tra machet ; tra navaj ; tra pistol ; traig gana ; truck at ; tweak 0 ; twic <day> ; u
        violence	6	una com ; us ; us monday ; va program ; vuelv a ; w/d ; want lock ; way around
        violence	6	wear the ; wel <see> ; wer you ; which hes ; with machet ; with phon ; wldnt <give>
        violence	6	wldnt giv ; work of ; wors when ; would mak ; y <lock> ; y dicen ; y dij ; y mas
        violence	6	ya sab ; ya traig ; yard now ; yo estoy ; yo uso ; you <drive> ; your next ; yr habit
        violence	6	yrs per ; zip and
        violence	5	/ n ; 0 <colleague> ; 0 <hit> ; 0 <threat> ; 0 de ; 0 dopesick ; 0 men ; 0 tra
        violence	5	<alone> <headface> ; <always> al ; <amount> nic ; <amount> nobody ; <amount> punz
        violence	5	<angry> <continue> ; <ask> nam ; <ask> él ; <asleep> acros ; <asleep> by ; <awake> la
        violence	5	<blade> <child> ; <blood> <clothes> ; <bodypart> <bodypart> ; <bodypart> <kin>
        violence	5	<bodypart> <wait> ; <bodypart> acros ; <bodypart> hes ; <break> <container>
        violence	5	<breath> the ; <buy> <kin> ; <cannabis> my ; <child> <day> ; <child> <height>
        violence	5	<child> <water> ; <child> over ; <clean> <fire> ; <clean> <gun> ; <clean> im
        violence	5	<clinician> <kill> ; <clothes> <hear> ; <clothes> so ; <colleague> <headface>
        violence	5	<colleague> <medicine> ; <colleague> int ; <consume> <rope> ; <consume> by
        violence	5	<consume> el ; <container> grand ; <continue> then ; <count> backward ; <day> <hold>
        violence	5	<day> i ; <daytime> <blade> ; <daytime> <tool> ; <drive> pul ; <fluid> <hit>
        violence	5	<friend> <gun> ; <friend> <opening> ; <friend> <pill> ; <furniture> against
        violence	5	<furniture> an ; <furniture> hast ; <furniture> his ; <furniture> onc
        violence	5	<furniture> they ; <furniture> when ; <give> not ; <go> bien ; <gun> and ; <gun> out
        violence	5	<happy> up ; <headface> <break> ; <headface> a ; <headface> they ; <hear> <medicine>
        violence	5	<hear> ex ; <hear> he ; <hear> muy ; <hit> <blade> ; <hit> <child> ; <hit> <hot>
        violence	5	<hit> <school> ; <hit> on ; <hold> <drug> ; <hold> someth ; <home> <gun>
        violence	5	<home> <night> ; <home> twic ; <hospital> in ; <intoxicated> <intoxicated> ; <key>
        violence	5	<kill> <clinician> ; <kill> <take> ; <kin> 0 ; <kin> <blade> ; <kin> <opening>
        violence	5	<kin> <pain> ; <kin> empti ; <kin> set ; <kin> thi ; <kin> when ; <kin> with
        violence	5	<last> <furniture> ; <last> <wait> ; <last> for ; <law> con ; <lock> <phone>
        violence	5	<moment> sal ; <money> let ; <needle> <buy> ; <night> lo ; <night> me ; <night> pour
        violence	5	<night> whil ; <opening> <blade> ; <opening> <official> ; <opening> <promise>
        violence	5	<opening> <say> ; <opening> at ; <outdoors> <blade> ; <outdoors> est ; <pain> you
        violence	5	<partner> <blade> ; <partner> down ; <past> hes ; <phone> <angry>
        violence	5	<phone> <intoxicated> ; <phone> fr ; <phone> ive ; <photo> if ; <pill> open
        violence	5	<promise> <take> ; <put> my ; <record> <leave> ; <record> one ; <relapse> <treatment>
        violence	5	<room> toward ; <room> with ; <rope> <soon> ; <sad> lin ; <say> <break> ; <say> cuand
        violence	5	<say> k ; <say> theyl ; <school> <break> ; <sedative> <day> ; <see> <opening>
        violence	5	<soon> <feel> ; <soon> <happy> ; <start> <put> ; <stimulant> <hit> ; <stop> <headface>
        violence	5	<stop> de ; <stop> what ; <stranger> <needle> ; <stranger> com ; <stranger> should
        violence	5	<take> <key> ; <take> alg ; <take> to ; <threat> <fire> ; <tool> <school> ; <town> mi
        violence	5	<trade> pt ; <try> <opening> ; <water> becaus ; <water> until ; <withdrawal> bad
        violence	5	<write> del ; <year> segu ; a bomb ; a cashi ; a cigaret ; a que ; a serv ; a tir
        violence	5	a tweak ; acab tod ; addr ; again ; again then ; agst ; aint <happy> ; air the
        violence	5	al closet ; almoh ; almoh y ; am want ; an extension ; and <breath> ; and fresh
        violence	5	and hum ; and right ; and theyl ; ano segu ; anyon in ; aparezc ; apt <colleague>
        violence	5	around my ; asient par ; ask nam ; asleep by ; assault ; at <friend> ; at bar ; at her
        violence	5	at him ; at someon ; at xma ; audi que ; back step ; bad batch ; bad from ; bath and
        violence	5	bathroom door ; bdrm ; be bring ; becaus thi ; befor breakfast ; behind <room>
        violence	5	between me ; bil offic ; blow with ; bolsita ; bos and ; botel grand ; bottl now
        violence	5	boy 0 ; boyfriend finish ; boyfriend the ; bring flower ; brok her ; broth with
        violence	5	caja de ; cal fr ; cal slur ; calend ; camin a ; can on ; cand y ; cant <promise>
        violence	5	cant promis ; car que ; carport ; cas se ; catch me ; chas her ; child approx
        violence	5	cier <alone> ; cier sol ; circl the ; clerk pt ; closet door ; coat over ; cocin a
        violence	5	cocin me ; com down ; combativ ; companer y ; company requir ; con <lock> ; con cand
        violence	5	confiscat ; contr ; cough ; counselor to ; cps moth ; cuchil en ; cuchillo de ; cuel
        violence	5	cun ya ; dand vuelta ; day and ; de <illness> ; de aceit ; de ven ; deal and
        violence	5	deb <count> ; debit ; debit card ; defensor ; del cuel ; del pis ; delivery guy
        violence	5	den with ; dent in ; deployment and ; desconect ; desd fresn ; desgraci ; diari al
        violence	5	did 0 ; did he ; digal a ; dij ; dij a ; dio de ; disculp que ; doming hac ; door lock
        violence	5	drank today ; drog y ; dry <water> ; earli ; ed ; el asient ; el cinturon ; el cuel
        violence	5	el viern ; ell usa ; embaraz ; emt 0 ; encer y ; enfrent ; enough ; er <trade>
        violence	5	er clerk ; est dand ; evac ; even new ; even think ; every word ; everyon know ; ex est
        violence	5	ex husb ; explain ; exs ; f <hit> ; f <sedative> ; f mom ; f oxy ; f xanax ; feo no
        violence	5	find thi ; finish it ; first + ; fit ; for me ; from fent ; front <opening> ; fry <eat>
        violence	5	fry pan ; gav ; gav him ; get dark ; get its ; get ther ; get what ; giv ; given to
        violence	5	go <soon> ; goe past ; going over ; going to ; gon if ; got loos ; got loud ; got the
        violence	5	graduat ; gri y ; grp ; gym i ; habl desd ; hac a ; hand to ; happen on ; has my
        violence	5	he <awake> ; he <count> ; he <happy> ; he cam ; headach sinc ; hed <start> ; hed do
        violence	5	hed start ; hel <need> ; hel stab ; hel torch ; her <night> ; her all ; her kitchen
        violence	5	her pillow ; her with ; herenci de ; herman ; heroin want ; hes going ; hij dond
        violence	5	him <drive> ; him one ; his <rope> ; his badg ; his lawn ; his paperwork ; his porch
        violence	5	his sheet ; hit my ; hotlin on ; hour hes ; hoy con ; hoy me ; hoy se ; hr <tool>
        violence	5	hurl ; hurt you ; i <think> ; i <threat> ; i collect ; i owe ; i push ; i squeez
        violence	5	i stuck ; id <job> ; id work ; ill <fire> ; im <clothes> ; im the ; in <amount>
        violence	5	in driveway ; in laundry ; in med ; in mouth ; intak ; is charm ; it <buy> ; it <take>
        violence	5	it laugh ; juez ; just <break> ; just brok ; just kick ; keep job ; keep park
        violence	5	keep pictur ; kne then ; knelt on ; knif y ; know which ; la <alcohol> ; la acab
        violence	5	la celd ; la puert ; lap ; lap wait ; las <clothes> ; las bota ; last for ; latch
        violence	5	law can ; law i ; le <die> ; le est ; le tumb ; le vend ; les va ; let <see> ; let see
        violence	5	lin the ; list from ; llav ; lo saqu ; load the ; los nino ; lot i ; m dui ; m gin
        violence	5	mal la ; man no ; mand ; me both ; me swe ; me when ; mi almoh ; mi ex ; microwav and
        violence	5	midnight im ; min just ; minut ago ; minut in ; mochil y ; mor ; moth ran ; moth throat
        violence	5	mow i ; mtg dai ; my <gun> ; my <headface> ; my cousin ; my debit ; my exs ; my four
        violence	5	my plat ; my sist ; nap and ; nephew went ; nev <give> ; now by ; of <sober>
        violence	5	of librium ; of sob ; ofcr re ; offic ; officer ; ojo porqu ; on ice ; on loud
        violence	5	on thing ; onc mor ; one got ; one he ; one visit ; one went ; only <room> ; only typ
        violence	5	or anoth ; ottoman ; our carri ; our landlord ; out <hit> ; outsid the ; over tonight
        violence	5	owe 0 ; parol client ; past it ; patale ; pax ; pedaz ; pension day ; per sis ; phon im
        violence	5	phon it ; pick her ; plac out ; polic notifi ; polic took ; polici ; print that
        violence	5	promis i ; pt ; pt stil ; puesta ; pul in ; punetaz ; que hor ; que tan ; raj ; ram
        violence	5	rd tim ; re balanc ; reach us ; refus ; revolv ; rit <moment> ; rit now ; rn 0 ; rt
        violence	5	s whisper ; sal mi ; saqu de ; sat outsid ; say bye ; say husb ; say k ; say theyl
        violence	5	say when ; se <amount> ; se <wait> ; se amar ; se enter ; seg ; sent thre ; sentr
        violence	5	servic pistol ; she <break> ; she carri ; she hand ; she stay ; shift ; shin on ; shout
        violence	5	show ; show that ; si <go> ; sinc surgery ; sist cant ; sist the ; sixth <outdoors>
        violence	5	sixth street ; slam at ; slot in ; somebody ; somebody get ; somebody should ; son fin
        violence	5	son up ; sponsor 0 ; staf ; stand at ; start meth ; step ; stepdad in ; stop so
        violence	5	stuck a ; sum to ; sunglas on ; sup ; sup <stranger> ; sup tenant ; supervisor on
        violence	5	surg rn ; sus mano ; swung at ; tab open ; tard afil ; teen whisper ; ten que
        violence	5	tequil and ; terminarl ; test <job> ; text only ; that clinic ; the <container>
        violence	5	the brick ; the glas ; the hal ; the light ; the lot ; the mow ; the passeng ; the sou
        violence	5	the star ; ther <past> ; ther befor ; ther thi ; therapist pt ; theyl <think>
        violence	5	theyl know ; thi am ; thi shift ; thi tab ; thre nam ; throw it ; tht ; thumb acros
        violence	5	thur first ; thursday would ; til fiv ; tim id ; to <break> ; to befor ; to red
        violence	5	today for ; togeth most ; tonight 0 ; tonight he ; tonight the ; tub al ; two aid
        violence	5	two who ; u in ; un pedaz ; una fot ; up both ; up soon ; upstair tenant ; us both
        violence	5	usan cristal ; use too ; vendi ya ; voic he ; wal toward ; was slow ; which entranc
        violence	5	whisp ; whisper dad ; who all ; who sleep ; why ive ; wif tonight ; wif whisper
        violence	5	wil <kill> ; wil kil ; with box ; with bro ; wk <always> ; wk dai ; wont <go> ; word
        violence	5	work that ; y / ; y <threat> ; y ahorit ; y and ; y escondi ; y me ; y voy ; y ya
        violence	5	ya <think> ; ya vien ; year that ; yel hes ; yern ; yern me ; yesterday ; you herself
        violence	5	you tuesday ; él cumpl
        violence	4	0 amenaz ; 0 no ; 0 rd ; 0 seg ; <always> nam ; <amount> on ; <amount> that
        violence	4	<angry> <insurance> ; <angry> <see> ; <ask> then ; <ask> very ; <asleep> <blade>
        violence	4	<asleep> she ; <blade> al ; <blade> an ; <blade> at ; <blade> hes
        violence	4	<bodypart> <partner> ; <bodypart> then ; <bodypart> til ; <bodysound> <leave>
        violence	4	<break> the ; <caretaking> mo ; <child> 0 ; <child> <headface> ; <child> <month>
        violence	4	<child> back ; <child> hac ; <child> hed ; <child> lo ; <clean> rm
        violence	4	<clinician> elsewher ; <clothes> <clothes> ; <clothes> hav ; <clothes> it
        violence	4	<clothes> puesto ; <clothes> when ; <colleague> hes ; <confused> <take>
        violence	4	<consume> <hit> ; <consume> y ; <container> <insurance> ; <container> las
        violence	4	<container> thru ; <continue> stomp ; <count> down ; <count> me ; <crash>
        violence	4	<crowd> <height> ; <crowd> adentr ; <crowd> wont ; <day> <bodypart> ; <day> <go>
        violence	4	<day> <say> ; <day> she ; <drive> <promise> ; <drive> been ; <drive> ya ; <drug> al
        violence	4	<emergency> el ; <feel> <child> ; <fire> <consume> ; <friend> <last> ; <friend> por
        violence	4	<furniture> <colleague> ; <furniture> <happy> ; <give> con ; <go> <gun> ; <go> <hit>
        violence	4	<go> all ; <go> is ; <go> out ; <gun> <continue> ; <gun> <intoxicated> ; <gun> acros
        violence	4	<gun> besid ; <gun> y ; <happy> when ; <headface> <colleague> ; <headface> <continue>
        violence	4	<headface> <soon> ; <headface> an ; <headface> cer ; <headface> clos ; <headface> porqu
        violence	4	<headface> que ; <hear> <think> ; <hear> <tired> ; <hear> cajit ; <hit> <continue>
        violence	4	<hit> <furniture> ; <hit> <intoxicated> ; <hit> <pet> ; <hit> se ; <hold> <palecolor>
        violence	4	<home> <angry> ; <home> <money> ; <home> down ; <home> right ; <hospital> <hit>
        violence	4	<hospital> b ; <hot> <water> ; <intoxicated> on ; <intoxicated> y ; <job> <day>
        violence	4	<job> <write> ; <job> at ; <job> off ; <key> <night> ; <key> <rope> ; <key> a
        violence	4	<key> por ; <key> would ; <kill> <furniture> ; <kill> me ; <kin> <amount>
        violence	4	<kin> <bodypart> ; <kin> <headface> ; <kin> as ; <kin> nos ; <kin> right
        violence	4	<last> <bodypart> ; <law> can ; <leave> <amount> ; <leave> <angry> ; <leave> <lock>
        violence	4	<leave> in ; <lock> ; <lock> <needle> ; <lock> my ; <lock> myself ; <lock> or
        violence	4	<medicine> <hear> ; <moment> <fire> ; <moment> <home> ; <moment> <kin> ; <moment> and
        violence	4	<money> one ; <need> <official> ; <need> <treatment> ; <needle> <town> ; <night> <lock>
        violence	4	<night> <put> ; <official> <opening> ; <official> he ; <official> que
        violence	4	<opening> <consume> ; <opening> <hear> ; <opening> <room> ; <opening> <stop>
        violence	4	<opening> <take> ; <opioid> <illness> ; <order> <treatment> ; <outdoors> <hospital>
        violence	4	<outdoors> <past> ; <outdoors> each ; <outdoors> her ; <pain> <child>
        violence	4	<partner> <lock> ; <past> <day> ; <pet> and ; <phone> <alone> ; <phone> <drug>
        violence	4	<phone> <treatment> ; <phone> com ; <phone> insid ; <photo> <gun> ; <photo> <year>
        violence	4	<photo> of ; <photo> und ; <play> <soon> ; <promise> <friend> ; <promise> on
        violence	4	<promise> ya ; <put> <blade> ; <put> <drug> ; <put> <opening> ; <put> <tool>
        violence	4	<record> mad ; <room> pleas ; <rope> + ; <rope> <stop> ; <sad> <clean> ; <say> <day>
        violence	4	<say> ex ; <say> first ; <say> if ; <say> po ; <say> us ; <school> se
        violence	4	<see> <intoxicated> ; <see> thru ; <sick> <daytime> ; <sober> <home>
        violence	4	<soon> <headface> ; <stimulant> <consume> ; <stop> <start> ; <stranger> con
        violence	4	<stranger> ill ; <take> <clean> ; <take> <count> ; <think> twic ; <threat> <child>
        violence	4	<threat> con ; <tired> in ; <tool> <buy> ; <treatment> <go> ; <write> a
        violence	4	<write> instead ; a <child> ; a <moment> ; a <treatment> ; a <year> ; a bend ; a friend
        violence	4	a group ; a kitchen ; a larg ; a oscura ; a phot ; a prend ; a quit ; a second ; a toc
        violence	4	a year ; about rehab ; abuel ; aca otr ; acab ; accident ; acros <amount> ; acros her
        violence	4	addr given ; again tonight ; against ; agar del ; ago say ; ahorit ; al machet
        violence	4	alguien lo ; all seven ; alongsid ; am going ; amenaz con ; amount unk ; and <day>
        violence	4	and bien ; and empti ; and im ; and pregunt ; and pric ; and settl ; and shut ; and sis
        violence	4	and swing ; and today ; and vodk ; and which ; angry ; ano a ; are <asleep>
        violence	4	are asleep ; are thing ; arm ; arm back ; arm last ; around her ; around his ; as the
        violence	4	asalt ; ask very ; ask which ; at <alcohol> ; at <count> ; atin ; avent a ; ayer otr
        violence	4	baby ; back <hit> ; back swing ; bal ; bar + ; barricad ; barricad in ; bat <break>
        violence	4	be <hear> ; be collect ; be hear ; be quiet ; becaus when ; been lin ; been walk
        violence	4	beer he ; being ; belt ; beneath ; bf punch ; bf wont ; bien ; bien <intoxicated>
        violence	4	bos on ; both dead ; both the ; boy his ; bread knif ; breath with ; buckl ; burn me
        violence	4	burn on ; busc con ; by the ; cal becaus ; cal morning ; cal our ; cal thought
        violence	4	calient y ; can in ; canal and ; cantin ; car he ; car who ; cas a ; cer con ; ching de
        violence	4	chok his ; chop the ; cier y ; cigaret ; cigaret and ; cigaret burn ; cintur
        violence	4	clean slat ; clear for ; clos by ; closet y ; clr dtr ; coach and ; cok up ; com insid
        violence	4	compadr que ; cont y ; contest con ; contr la ; cort con ; counselor ; count down
        violence	4	cousin got ; cps sw ; crack nin ; crash in ; crib with ; cuand mi ; cuchil ; cun por
        violence	4	d <treatment> ; dad son ; daddy ; de metadon ; de mi ; decent <stranger> ; del bus
        violence	4	deputi en ; description ; deserv to ; despert con ; despiert con ; diari ahorit
        violence	4	diari com ; diari doc ; dirt ; dispatch in ; distanc ; doe crack ; doesnt <photo>
        violence	4	doesnt show ; dond ; dond <home> ; dond viv ; dont ring ; door thi ; dosciento
        violence	4	down out ; drag me ; draw and ; dres ; duct tap ; dumpster ; dv advocat ; each <hit>
        violence	4	eap employe ; ed 0 ; el <needle> ; el closet ; el encendedor ; el pun ; el restaurant
        violence	4	eleven ; employe 0 ; empti my ; ems ; encontr la ; enrout ; er <day> ; es cuand
        violence	4	escondimo ; escrib ; est <give> ; est aqui ; every nam ; ex <break> ; ex brok ; ex me
        violence	4	f 0 ; f cry ; fil al ; first fiv ; fiv ; floorboard ; for ice ; for over ; foreman
        violence	4	foreman park ; from insid ; from thirty ; front door ; garag tonight ; gasolin on
        violence	4	gaug acros ; get going ; gf on ; girl are ; girlfriend car ; glas ; glas door
        violence	4	go stand ; gon ; gon <take> ; good mood ; got thru ; grandmoth ; grit que ; group
        violence	4	group hes ; guard los ; guardi de ; gun on ; guy pul ; hair and ; hal at ; ham on
        violence	4	hammer at ; hav to ; he <start> ; he <take> ; he burn ; he cook ; he dug ; he laugh
        violence	4	he learn ; he let ; he smil ; he wil ; head in ; headshot ; hel <angry>
        violence	4	hel <bodypart> ; hel <stop> ; hel finish ; her + ; her meth ; her neck ; her throat
        violence	4	her work ; herman and ; herman sali ; hermanit ; herself <stimulant>
        violence	4	hes <intoxicated> ; hes been ; hes high ; hes out ; hes polit ; hid his ; high on
        violence	4	hij meti ; hij tra ; him til ; hing ; his <drive> ; his busines ; his car ; his finger
        violence	4	his guy ; his rifl ; his school ; his sister ; his street ; his truck ; hom staf
        violence	4	hor es ; hour ago ; hous by ; how id ; hr ; husb has ; husband drink ; i danc ; i get
        violence	4	i lost ; i tap ; id read ; if i ; if my ; im <put> ; im becom ; im drunk ; im gon
        violence	4	im wait ; in bedroom ; in lap ; in low ; in motel ; in sinc ; inpatient ; insid with
        violence	4	int <furniture> ; intak clerk ; iop if ; ironwork meth ; is <outdoors> ; is <pain>
        violence	4	is polit ; is the ; it was ; its <clean> ; its oxy ; jail in ; jok thi ; judg already
        violence	4	judg my ; july per ; just <breath> ; just punch ; just told ; keep hav ; kid one
        violence	4	know what ; know wher ; la <opening> ; la altur ; la ching ; la cintur ; la est
        violence	4	la man ; la rej ; la tablet ; lady ; lat <money> ; laugh ; laundry rm ; law had
        violence	4	le <buy> ; le subi ; leav ; leg thi ; let ; level ; light the ; lin <hear> ; link at
        violence	4	list ; llam porqu ; llav y ; lleg bien ; lleg la ; lo esper ; load and ; lock myself
        violence	4	lock or ; look high ; los bot ; los cuchillo ; lumbr ; m <alcohol> ; m at ; m clr
        violence	4	m ironwork ; m resident ; machet grit ; mam el ; mam va ; man hold ; man y ; mayb an
        violence	4	me <alcohol> ; me <go> ; me <lock> ; me again ; me anywher ; me around ; me pictur
        violence	4	me tap ; me tienen ; memb ; metanfetamin 0 ; meth / ; meth bf ; meth positiv
        violence	4	mi compadr ; mi que ; mi y ; mo son ; mom right ; monday on ; mor im ; mosaic
        violence	4	moth porch ; moth then ; mouth has ; muffl ; my <opening> ; my cal ; my coat ; my gun
        violence	4	my man ; my purs ; my soup ; my wif ; my wip ; n her ; neck befor ; new <stranger>
        violence	4	new fel ; next bottl ; nic and ; night run ; night staf ; nin ; nobody going ; noch hoy
        violence	4	noma <wait> ; noma esper ; nombr ; nos ; now over ; of hot ; of kid ; of my
        violence	4	off alprazolam ; off already ; off she ; off the ; ojo cer ; oll de ; on <opening>
        violence	4	on my ; on now ; on spic ; on whoev ; onc <go> ; one and ; one of ; only <count>
        violence	4	only and ; oscura ; oth kind ; otr <night> ; otr noch ; our <media> ; out two
        violence	4	over <night> ; over cereal ; over forty ; owe ; owe him ; panz ; pap ; paper would
        violence	4	park del ; park outsid ; park ther ; passeng seat ; pee in ; peor y ; per mom ; persist
        violence	4	plac over ; plast ; plomaz ; pod <asleep> ; pod dorm ; point a ; point through
        violence	4	porch sinc ; pregnant on ; prim and ; pt bro ; puert del ; puesto ; pul me ; pus la
        violence	4	que de ; que le ; que llor ; que no ; quem la ; quiet and ; rd ; real sweet ; reason he
        violence	4	recit ; record ; regres cuand ; rehab ; rej ; resident ; rest are ; rifl ; roci
        violence	4	roommat put ; run ive ; sac los ; said now ; said then ; said who ; sam <drive>
        violence	4	sat <outdoors> ; say hel ; say if ; scarf in ; scissor ; sem x ; sent them
        violence	4	servic <gun> ; shak + ; she <hold> ; she <outdoors> ; she lock ; she sleep ; she threw
        violence	4	she wak ; she with ; shel <put> ; shel put ; sherman way ; shift hel ; shower ; si les
        """
}
