extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	<hear> <consume> ; <hear> <take> ; <hear> ex ; <hear> her ; <hear> wont ; <hit> <angry>
        violence	6	<hit> <drive> ; <hit> <night> ; <hit> <tool> ; <hit> set ; <hold> <appointment>
        violence	6	<hold> <colleague> ; <hold> our ; <hold> someth ; <home> <hit> ; <home> <media>
        violence	6	<hospital> charg ; <hot> oil ; <insurance> then ; <intoxicated> im ; <kill> por
        violence	6	<kin> <think> ; <kin> id ; <kin> pul ; <kin> son ; <kin> when ; <last> for ; <law> thi
        violence	6	<leave> <calm> ; <leave> le ; <lock> <blade> ; <lock> <clean> ; <lock> <lock>
        violence	6	<lock> that ; <lock> y ; <medicine> si ; <moment> porqu ; <night> <blade> ; <night> bat
        violence	6	<night> pour ; <night> teng ; <official> <consume> ; <official> <emergency>
        violence	6	<opening> as ; <opening> con ; <opening> my ; <opening> se ; <opioid> <happy>
        violence	6	<partner> <kin> ; <partner> down ; <pet> first ; <pill> open ; <promise> <kill>
        violence	6	<promise> <night> ; <put> u ; <room> <child> ; <room> <partner> ; <room> con
        violence	6	<room> toward ; <say> already ; <say> hel ; <say> mejor ; <say> my ; <say> se
        violence	6	<say> theyl ; <say> tu ; <school> cual ; <school> resourc ; <school> va ; <see> spot
        violence	6	<stop> <room> ; <stop> de ; <stranger> im ; <stranger> re ; <take> x
        violence	6	<think> <colleague> ; <think> <fire> ; <think> to ; <threat> <drive> ; <threat> a
        violence	6	<threat> de ; <threat> her ; <threat> his ; <treatment> d ; <trust> over ; <try> <go>
        violence	6	<wait> open ; <water> <opening> ; <week> <continue> ; <withdrawal> her ; <year> <hit>
        violence	6	a # ; a <blade> ; a <kill> ; a basebal ; a chain ; a platic ; a tir ; a todo
        violence	6	acros from ; acuest a ; advocat 0 ; ahi nadi ; ahorit ya ; aint <happy> ; along his
        violence	6	amenaz de ; an extension ; an he ; an iv ; and board ; and dand ; and hum ; and quiet
        violence	6	andader ; anoch teng ; anyplac with ; are <fluid> ; army in ; arrow ; ass
        violence	6	assault <colleague> ; assault staf ; at gunpoint ; aunt niec ; b/g ; baby 0
        violence	6	baby start ; back <night> ; bat acros ; be thi ; beach towel ; beaten ; beneath
        violence	6	besid my ; blood all ; bocin ; both hand ; bounc 0 ; boyfriend ; boyfriend finish
        violence	6	brandish ; break my ; but min ; cal ive ; carry him ; cha by ; cintur y ; clock out
        violence	6	clos enough ; co <job> ; cok user ; col on ; com <take> ; con <gun> ; copi on ; corner
        violence	6	cough ; cousin tak ; cry lin ; cuand ; cuand and ; cuchil en ; cun nos ; cut on ; dand
        violence	6	de <homeless> ; deal 0 ; del cajon ; deployment and ; deputi ; devuelvan la ; diaria no
        violence	6	door as ; door my ; dorm la ; drag her ; drank today ; draw the ; dry season ; earn it
        violence	6	el compadr ; el tub ; emoji ; ems on ; enough i ; escuadr de ; esper en ; est <night>
        violence	6	est hor ; est noch ; estoy <clean> ; ex <friend> ; ex <home> ; ex <leave> ; ex est
        violence	6	ex use ; explain what ; fath with ; find thi ; first cop ; for cigaret ; for he
        violence	6	for over ; for perc ; fractur ; fram ham ; fry <eat> ; fry pan ; get shot ; gon <hit>
        violence	6	gon beat ; gon for ; group hom ; gunpoint ; hag com ; happen ; has our ; he <break>
        violence	6	he <trust> ; he count ; he drown ; he find ; he get ; he just ; he let ; he start
        violence	6	he threw ; hed <start> ; hed start ; hel get ; hel open ; hel want ; her <drive>
        violence	6	her <key> ; her int ; her twic ; her you ; hes <home> ; hes on ; hes pour
        violence	6	him <alcohol> ; him driv ; his <gun> ; his fist ; his fridg ; his lock ; hor sal
        violence	6	hor salg ; hot oil ; hous down ; hoy con ; hoy llev ; huf it ; i dres ; i follow
        violence	6	i push ; ice 0 ; id <job> ; id work ; ill <kill> ; im behind ; im over ; in bathroom
        violence	6	in joplin ; iron on ; is <withdrawal> ; is count ; it meth ; it rn ; just <school>
        violence	6	just breath ; kid get ; kid which ; know you ; la busc ; la est ; la pension ; landlord
        violence	6	last for ; law can ; le tom ; lik show ; llav por ; lun ; m <write> ; machet y
        violence	6	mar dic ; mar la ; mat por ; mayb eight ; me apag ; me aprendi ; me both ; me outsid
        violence	6	mi yern ; min would ; minut is ; mis <chestheart> ; mow i ; muert a ; my ex ; my four
        violence	6	my intak ; my lap ; my plat ; my tir ; nadi <say> ; nam him ; nam to ; nap and ; neck
        violence	6	neck til ; need in ; neighbor in ; new addres ; nin que ; noma diganl ; of apt
        violence	6	of etoh ; of gas ; old kid ; on foot ; on meth ; one step ; or anoth ; order a
        violence	6	otr <bodypart> ; otro dos ; out onc ; outpt counselor ; outsid your ; over ice
        violence	6	own bedroom ; oyen ; pd <phone> ; pd cal ; peg otr ; pictur my ; pit ; po thi
        violence	6	polic took ; pour <fire> ; pour gasolin ; pray over ; principal 0 ; pt <continue>
        violence	6	punetaz ; put u ; que <sad> ; que hiz ; que manan ; quebr los ; radi off
        violence	6	recommend inpatient ; report ; resourc <official> ; rn ; rn he ; rol <past>
        violence	6	roommat pt ; round his ; sac las ; sal le ; saw spot ; say gun ; say theyl
        violence	6	school resourc ; se despiert ; servic pistol ; set at ; settl it ; sharpen ; she <wait>
        violence	6	she brok ; she cough ; she cry ; she driv ; she park ; sheetrock ; shift to
        violence	6	shotgun say ; shout at ; sinc 0 ; sist husband ; sit <outdoors> ; sit outsid ; slam at
        violence	6	sleep ; smok at ; smok wet ; sold it ; somebody leav ; someth pop ; son <put> ; spat
        violence	6	spun ; stab him ; stair last ; stil scream ; sun + ; sunglas on ; swe on ; swing set
        violence	6	tab open ; tambien tom ; tan pes ; tech i ; tel u ; that tank ; the apt ; the buckl
        violence	6	the chain ; the ex ; the facilitator ; the fork ; the ground ; the lot ; the mop
        violence	6	the mow ; the passeng ; the pregnancy ; the strap ; the strol ; therel ; therel be
        violence	6	theyl <hold> ; theyl <think> ; theyl know ; thi even ; throw <furniture> ; thru <room>
        violence	6	thursday she ; tim his ; tim id ; tim im ; to <fire> ; to cool ; to harm ; to nobody
        violence	6	to settl ; to when ; togeth him ; tonight bat ; too we ; tra el ; tra machet
        violence	6	traig gana ; truck at ; tweak 0 ; twic <day> ; two aid ; u ; u in ; us ; us monday
        violence	6	va a ; va program ; volte a ; vuelv a ; w/d ; wal toward ; was slow ; way around
        violence	6	wear the ; wer you ; which hes ; who all ; with phon ; wldnt <give> ; wldnt giv
        violence	6	work of ; wors when ; y <lock> ; y dij ; y voy ; ya sab ; ya traig ; yo estoy ; yo uso
        violence	6	you <drive> ; your next ; yrs per ; zip and ; él cumpl
        violence	5	/ n ; 0 <colleague> ; 0 <hit> ; 0 <threat> ; 0 de ; 0 dopesick ; 0 men ; 0 tra
        violence	5	<alone> <headface> ; <always> al ; <amount> nam ; <amount> nic ; <amount> nobody
        violence	5	<amount> punz ; <angry> <continue> ; <angry> <fire> ; <ask> nam ; <asleep> acros
        violence	5	<awake> la ; <blade> <child> ; <blood> <clothes> ; <bodypart> <bodypart>
        violence	5	<bodypart> <kin> ; <bodypart> acros ; <bodypart> hes ; <bodypart> then
        violence	5	<break> <order> ; <breath> the ; <cannabis> my ; <child> <height> ; <child> over
        violence	5	<clean> <fire> ; <clean> <gun> ; <clean> im ; <clinician> <kill> ; <clothes> <hear>
        violence	5	<clothes> so ; <colleague> <headface> ; <colleague> <medicine> ; <colleague> he
        violence	5	<colleague> int ; <consume> <rope> ; <consume> by ; <consume> el ; <consume> y
        violence	5	<container> grand ; <count> backward ; <day> <hold> ; <day> i ; <daytime> <blade>
        violence	5	<daytime> <tool> ; <drive> pul ; <fluid> <hit> ; <friend> <gun> ; <friend> <last>
        violence	5	<friend> <pill> ; <furniture> against ; <furniture> an ; <furniture> hast
        violence	5	<furniture> his ; <furniture> onc ; <furniture> they ; <furniture> when ; <give> not
        violence	5	<go> bien ; <gun> out ; <gun> y ; <happy> up ; <happy> when ; <headface> <break>
        violence	5	<headface> a ; <headface> an ; <headface> they ; <hear> <medicine> ; <hear> he
        violence	5	<hear> muy ; <hit> <blade> ; <hit> <child> ; <hit> <school> ; <hit> on ; <hold> <drug>
        violence	5	<home> <gun> ; <home> <money> ; <home> <night> ; <home> right ; <home> twic
        violence	5	<hospital> in ; <intoxicated> <intoxicated> ; <key> ; <key> <night> ; <kill> <take>
        violence	5	<kin> <blade> ; <kin> <opening> ; <kin> <pain> ; <kin> empti ; <kin> set ; <kin> with
        violence	5	<last> <furniture> ; <last> <wait> ; <law> <clean> ; <law> con ; <leave> <angry>
        violence	5	<lock> <phone> ; <money> let ; <night> lo ; <night> me ; <night> whil ; <official> he
        violence	5	<opening> <blade> ; <opening> <fire> ; <opening> <official> ; <opening> <promise>
        violence	5	<opening> <say> ; <opening> at ; <opioid> <illness> ; <outdoors> <blade>
        violence	5	<outdoors> est ; <pain> you ; <partner> <blade> ; <past> hes ; <phone> <angry>
        violence	5	<phone> <intoxicated> ; <phone> fr ; <phone> ive ; <promise> <take> ; <put> my
        violence	5	<record> <leave> ; <record> one ; <room> with ; <rope> + ; <rope> <soon> ; <sad> lin
        violence	5	<say> <clinician> ; <say> cuand ; <say> po ; <school> <break> ; <see> <opening>
        violence	5	<soon> <feel> ; <soon> <happy> ; <start> <put> ; <stimulant> <blade>
        violence	5	<stimulant> <hit> ; <stop> <headface> ; <stop> what ; <stranger> <needle>
        violence	5	<stranger> com ; <stranger> should ; <take> <key> ; <take> alg ; <take> to
        violence	5	<think> twic ; <tool> <school> ; <town> mi ; <trade> pt ; <water> becaus
        violence	5	<water> until ; <withdrawal> bad ; <write> del ; a bomb ; a cigaret ; a que ; a serv
        violence	5	a tweak ; addr ; again tonight ; against ; ago hes ; agst ; air the ; al closet ; almoh
        violence	5	almoh y ; am want ; and <breath> ; and fresh ; and plac ; and right ; and theyl
        violence	5	aparezc ; around my ; asient par ; ask nam ; assault ; at <alcohol> ; at <friend>
        violence	5	at bar ; at her ; at him ; at someon ; at xma ; avent a ; baby ; baby cry ; back step
        violence	5	bad batch ; bad from ; bar + ; bath and ; bathroom door ; bdrm ; be bring ; becaus thi
        violence	5	befor breakfast ; behind <room> ; between me ; bil offic ; blow with ; bolsita
        violence	5	bos and ; botel grand ; bottl now ; boy 0 ; boyfriend the ; bring flower ; brok her
        violence	5	broth with ; buri her ; burn the ; by the ; cal fr ; cal slur ; calend ; camin a
        violence	5	can on ; cand y ; cant <promise> ; cant <take> ; cant promis ; car he ; car que
        violence	5	carport ; cas se ; catch me ; child approx ; cier <alone> ; cier sol ; cigaret burn
        violence	5	circl the ; clerk pt ; client ; closet door ; clr flat ; coat over ; cocin a ; cocin me
        violence	5	cod and ; com down ; combativ ; companer y ; company requir ; con <blade> ; con <lock>
        violence	5	con aceit ; con cand ; confiscat ; contr ; cool her ; counselor to ; cps moth
        violence	5	crib with ; cuel ; cun por ; cun ya ; d <always> ; dand vuelta ; de aceit ; de ven
        violence	5	deadbolt ; deal and ; deb <count> ; debit ; debit card ; defensor ; del cuel ; del pis
        violence	5	delivery guy ; den with ; desconect ; desgraci ; diari al ; diari doc ; did 0 ; did he
        violence	5	digal a ; dij ; dij a ; dio de ; disculp que ; dispatch in ; distanc ; doming hac
        violence	5	door lock ; down <continue> ; driv down ; drog y ; dry <water> ; earli ; earth for ; ed
        violence	5	el asient ; el cinturon ; el cuel ; el surten ; el viern ; ell usa ; emt 0 ; encer y
        violence	5	enfrent ; er <trade> ; er clerk ; est <put> ; est dand ; evac ; even new ; even think
        violence	5	every word ; everyon know ; ex <break> ; ex brok ; ex husb ; explain ; exs ; f <hit>
        violence	5	f <sedative> ; f mom ; f oxy ; f xanax ; feo no ; first + ; fit ; floorboard ; for ice
        violence	5	for me ; from fent ; front <opening> ; get dark ; get its ; get ther ; get what
        violence	5	gig and ; giv ; given to ; go <soon> ; goe past ; going over ; going to ; gon if
        violence	5	got loos ; got loud ; got the ; gri y ; grp ; gun on ; gym i ; habit all ; habl desd
        violence	5	hac a ; hand to ; has my ; hav to ; he <awake> ; he <count> ; he cam ; he mail
        violence	5	headach sinc ; headlight off ; hed do ; hel <need> ; hel stab ; hel torch ; her <night>
        violence	5	her kitchen ; her neck ; her pillow ; her with ; herman ; heroin want ; hes <threat>
        violence	5	hes going ; hes threaten ; hij dond ; him <always> ; him <drive> ; him gon ; him one
        violence	5	his <rope> ; his badg ; his hand ; his lawn ; his paperwork ; his porch ; his sheet
        violence	5	hotlin on ; hour hes ; hoy me ; hoy se ; hr <tool> ; hurl ; hurt you ; hush
        violence	5	i <threat> ; i collect ; i owe ; i squeez ; i stuck ; ill <fire> ; ill kil
        violence	5	im <clothes> ; im the ; in <amount> ; in driveway ; in laundry ; in med ; in mouth
        violence	5	inpatient ; intak ; is charm ; isnt <asleep> ; it <buy> ; it <take> ; it laugh ; juez
        violence	5	july per ; just <break> ; just brok ; just kick ; just punch ; keep job ; keep park
        violence	5	kne then ; knelt on ; knif y ; la <alcohol> ; la acab ; la altur ; la celd ; la puert
        violence	5	la sac ; lap ; lap wait ; larg <amount> ; las <clothes> ; las bota ; lat <money>
        violence	5	latch ; law i ; le <die> ; le est ; le tumb ; le vend ; les va ; lin muffl ; lin the
        violence	5	list from ; llav ; lo saqu ; los nino ; m dui ; m gin ; mal la ; man no ; mand
        violence	5	me again ; me swe ; me tap ; me when ; mi almoh ; mi ex ; microwav and ; midnight im
        violence	5	min just ; minut ago ; mochil y ; mor ; moth i ; moth ran ; moth throat ; my <gun>
        violence	5	my <headface> ; my bedroom ; my cousin ; my debit ; my exs ; my own ; near
        violence	5	nephew went ; nit with ; now by ; now over ; of <sober> ; of hot ; of librium ; of sob
        violence	5	off the ; offic ; officer ; ojo porqu ; on ice ; on loud ; on thing ; onc mor ; one got
        violence	5	one he ; one visit ; one went ; only <room> ; only typ ; or <clean> ; ottoman
        violence	5	our carri ; our landlord ; out <hit> ; outsid the ; owe 0 ; parol client ; past it
        violence	5	patale ; pedaz ; pension day ; phon im ; phon it ; pillow ; plac out ; polic notifi
        violence	5	polici ; promis i ; pt ; pt stil ; puesta ; pul in ; que hor ; raj la ; ram ; re balanc
        violence	5	reach us ; ready when ; revolv ; rit <moment> ; rit now ; rn 0 ; rt ; s whisper
        violence	5	sal mi ; saqu de ; sat outsid ; say bye ; say husb ; say when ; scarf in ; se <amount>
        violence	5	se <wait> ; se amar ; se enter ; se llaman ; sentr ; several yrs ; shak + ; sharpen the
        violence	5	she <break> ; she hand ; she stay ; shift ; shin on ; shout ; show ; show that ; si
        violence	5	si <go> ; sinc surgery ; sist cant ; sixth <outdoors> ; sixth street ; slot in
        violence	5	somebody ; somebody get ; somebody should ; son up ; spic smok ; sponsor 0 ; staf
        violence	5	stand at ; start meth ; step ; stop so ; street addres ; stuck a ; sum to ; sup
        violence	5	sup <stranger> ; sup tenant ; surg rn ; sus mano ; swung at ; sí ell ; tard afil
        violence	5	teen whisper ; tequil and ; terminarl ; test <job> ; text only ; that clinic
        violence	5	the <amount> ; the brick ; the duct ; the fry ; the glas ; the hal ; the light
        violence	5	the sou ; the star ; ther <past> ; ther befor ; ther thi ; therapist pt ; thi shift
        violence	5	thi tab ; thre nam ; throw it ; tht ; thumb acros ; thur first ; thursday would
        violence	5	til fiv ; to <break> ; to befor ; today for ; togeth most ; told po ; tonight 0
        violence	5	tonight he ; tonight the ; tra navaj ; two who ; un pedaz ; una fot ; up soon
        violence	5	upstair tenant ; us both ; usan cristal ; vivimo junto ; voic he ; want lock
        violence	5	was carry ; which entranc ; whisp ; whisper bf ; whisper dad ; who bit ; who sleep
        violence	5	why ive ; wif report ; wif tonight ; wif whisper ; wil kil ; with box ; with bro
        violence	5	wk <always> ; wk dai ; wont <go> ; work that ; y / ; y <threat> ; y ahorit ; y and
        violence	5	y escondi ; y ya ; ya <think> ; ya vien ; yard now ; year that ; yel hes ; yern
        violence	5	yern me ; yesterday ; you <soon> ; you herself ; you tuesday ; your <stranger>
        violence	5	yr habit
        violence	4	+ tequil ; 0 amenaz ; 0 no ; 0 rd ; 0 seg ; <always> nam ; <amount> on
        violence	4	<angry> <insurance> ; <angry> <see> ; <ask> then ; <ask> very ; <asleep> <blade>
        violence	4	<asleep> <last> ; <asleep> by ; <asleep> she ; <blade> <see> ; <blade> al ; <blade> an
        violence	4	<blade> at ; <bodypart> <friend> ; <bodypart> <partner> ; <bodypart> <wait>
        violence	4	<bodypart> til ; <bodysound> <leave> ; <break> <opening> ; <break> <partner>
        violence	4	<break> the ; <caretaking> mo ; <child> 0 ; <child> <day> ; <child> <headface>
        violence	4	<child> <month> ; <child> <water> ; <child> back ; <child> hac ; <child> hed
        violence	4	<child> lo ; <clean> rm ; <clinician> elsewher ; <clothes> <clothes> ; <clothes> hav
        violence	4	<clothes> it ; <clothes> puesto ; <clothes> when ; <colleague> hes ; <colleague> nam
        violence	4	<consume> <hit> ; <container> <insurance> ; <container> las ; <container> thru
        violence	4	<continue> stomp ; <continue> then ; <count> down ; <count> me ; <crash>
        violence	4	<crowd> <height> ; <crowd> adentr ; <crowd> wont ; <day> <say> ; <day> she ; <die> her
        violence	4	<drive> <promise> ; <drive> been ; <drive> ya ; <drug> al ; <eat> whil ; <emergency> el
        violence	4	<feel> <child> ; <feel> a ; <fire> <consume> ; <fire> to ; <friend> <opening>
        violence	4	<furniture> <colleague> ; <furniture> <day> ; <furniture> <happy> ; <give> con
        violence	4	<go> <gun> ; <go> all ; <go> is ; <go> out ; <gun> <continue> ; <gun> <intoxicated>
        violence	4	<gun> acros ; <gun> besid ; <headface> <colleague> ; <headface> <continue>
        violence	4	<headface> <soon> ; <headface> cer ; <headface> clos ; <headface> porqu
        violence	4	<headface> que ; <hear> <think> ; <hear> <tired> ; <hear> cajit ; <hit> <consume>
        violence	4	<hit> <continue> ; <hit> <furniture> ; <hit> <hot> ; <hit> <intoxicated> ; <hit> <pet>
        violence	4	<hit> se ; <hold> <furniture> ; <hold> <palecolor> ; <home> <angry> ; <home> down
        violence	4	<hospital> <hit> ; <hospital> b ; <hot> <water> ; <illness> <always> ; <intoxicated> on
        violence	4	<intoxicated> y ; <job> <day> ; <job> <write> ; <job> off ; <key> <rope> ; <key> a
        violence	4	<key> by ; <key> por ; <key> would ; <kill> <clinician> ; <kill> <friend> ; <kill> me
        violence	4	<kin> 0 ; <kin> <headface> ; <kin> as ; <kin> nos ; <kin> right ; <kin> thi
        violence	4	<last> <bodypart> ; <law> can ; <leave> <amount> ; <leave> <lock> ; <lock>
        violence	4	<lock> <needle> ; <lock> my ; <medicine> <hear> ; <moment> <fire> ; <moment> <home>
        violence	4	<moment> <kin> ; <moment> and ; <moment> sal ; <money> one ; <need> <need>
        violence	4	<need> <treatment> ; <need> an ; <need> anywher ; <needle> <buy> ; <needle> <town>
        violence	4	<night> <put> ; <official> <opening> ; <official> que ; <opening> <consume>
        violence	4	<opening> <hear> ; <opening> <room> ; <opening> <stop> ; <opening> <take>
        violence	4	<outdoors> <past> ; <outdoors> each ; <outdoors> her ; <pain> <child>
        violence	4	<partner> <lock> ; <partner> <room> ; <pet> and ; <phone> <alone> ; <phone> <drug>
        violence	4	<phone> com ; <phone> insid ; <photo> <gun> ; <photo> <year> ; <photo> if ; <photo> of
        violence	4	<photo> und ; <play> <soon> ; <promise> <friend> ; <promise> on ; <promise> ya
        violence	4	<put> <blade> ; <put> <child> ; <put> <drug> ; <put> <tool> ; <record> mad
        violence	4	<room> pleas ; <rope> <stop> ; <sad> <clean> ; <say> <break> ; <say> <day> ; <say> ex
        violence	4	<say> first ; <say> if ; <say> k ; <school> se ; <see> <intoxicated> ; <see> thru
        violence	4	<sick> <daytime> ; <sober> <home> ; <soon> <headface> ; <stimulant> <consume>
        violence	4	<stop> <start> ; <stranger> con ; <stranger> ill ; <take> <clean> ; <take> <count>
        violence	4	<take> ice ; <threat> <child> ; <threat> <fire> ; <threat> con ; <tired> in
        violence	4	<tool> <buy> ; <treatment> <go> ; <try> <opening> ; <water> <clothes> ; <water> my
        violence	4	<write> a ; <write> instead ; <year> metiendol ; <year> segu ; a <child> ; a <moment>
        violence	4	a <treatment> ; a bend ; a cashi ; a group ; a kitchen ; a larg ; a oscura ; a phot
        violence	4	a prend ; a second ; a stretch ; a year ; about rehab ; abuel ; aca otr ; acab
        violence	4	acab tod ; accident ; acros <amount> ; acros her ; addr given ; aft <record> ; again
        violence	4	again then ; agar del ; ago say ; ahorit ; al machet ; al pap ; alguien lo ; all seven
        violence	4	alongsid ; am going ; amenaz con ; amount unk ; and <day> ; and bien ; and empti
        violence	4	and im ; and pric ; and settl ; and shut ; and sis ; and swing ; and today ; and vodk
        violence	4	and what ; and which ; angry ; ano a ; ano metiendol ; ano segu ; apt <colleague>
        violence	4	are <asleep> ; are asleep ; are thing ; arm ; arm last ; around her ; as the ; asalt
        violence	4	ask very ; ask which ; asleep by ; at <school> ; atin ; audi que ; axe ; ayer otr
        violence	4	back <hit> ; back my ; back swing ; bajit ; bal ; barricad ; barricad in ; bat <break>
        violence	4	be <hear> ; be collect ; be hear ; be me ; be quiet ; be short ; becaus when ; been lin
        violence	4	been walk ; beer he ; being ; belt ; bf punch ; bf wont ; bien ; bien <intoxicated>
        violence	4	blackout on ; bos on ; both dead ; both the ; boy his ; bread knif ; breath with
        violence	4	bring ; buckl ; buri ; burn me ; burn on ; busc con ; cal becaus ; cal morning
        violence	4	cal our ; cal thought ; canal and ; cantin ; car who ; cas a ; cellmat ; cer con
        violence	4	chas her ; ching de ; chok his ; chop the ; cier y ; cigaret ; cigaret and ; cintur
        violence	4	clean slat ; clear for ; clos by ; closet y ; clr dtr ; clr stat ; clr whisper
        violence	4	coach and ; cok up ; collarbon ; com insid ; compadr que ; cont y ; contest con
        violence	4	cort con ; count down ; cps sw ; crack nin ; crash in ; cuand mi ; cuchil ; cuchillo de
        violence	4	cun llev ; da ; dad over ; dad son ; daddy ; day and ; de metadon ; decent <stranger>
        violence	4	del bus ; del problem ; deputi en ; description ; desd fresn ; deserv to ; despert con
        violence	4	despiert con ; diari ahorit ; diari com ; dirt ; doe crack ; doesnt <photo>
        violence	4	doesnt show ; dond ; dond <home> ; dond viv ; dont ring ; door thi ; dosciento
        violence	4	down out ; down with ; drag me ; draw and ; dres ; dumpster ; dv advocat ; each <hit>
        violence	4	eap employe ; ed 0 ; el closet ; el del ; el encendedor ; el pun ; el restaurant
        violence	4	embaraz ; empti my ; ems ; encontr la ; enough ; enrout ; er <day> ; es cuand
        violence	4	escondimo ; escrib ; est <give> ; est aqui ; every nam ; f 0 ; f <hear> ; f cry
        violence	4	fil al ; finish it ; first fiv ; flinch when ; follow her ; for each ; foreman
        violence	4	foreman park ; from thirty ; front door ; garag tonight ; gasolin on ; gaug acros ; gav
        violence	4	get going ; gf on ; girl are ; girlfriend car ; girlfriend last ; glas ; glas door
        violence	4	go stand ; gon ; gon <take> ; good mood ; got thru ; graduat ; grit que ; group
        violence	4	group hes ; guagu ; guard los ; guardi de ; guy pul ; hal at ; ham on ; hammer at
        violence	4	happen on ; he <happy> ; he <start> ; he <take> ; he <write> ; he burn ; he cook
        violence	4	he dug ; he learn ; he set ; he smil ; he wil ; head in ; headlight ; headshot
        violence	4	hed get ; hel <angry> ; hel <bodypart> ; hel <stop> ; hel finish ; her + ; her all
        violence	4	her meth ; her porch ; her work ; herenci de ; herman and ; herman sali ; hermanit
        violence	4	hes been ; hes drunk ; hes high ; hes out ; hes polit ; hid his ; high on ; hij tra
        violence	4	him til ; hing ; his <drive> ; his busines ; his car ; his guy ; his record ; his rifl
        violence	4	his school ; his sister ; his street ; his truck ; hit my ; hom staf ; hor es
        violence	4	hour ago ; hous by ; hr ; husb has ; husband drink ; i <cold> ; i danc ; i get ; i lost
        violence	4	i tap ; id bring ; id read ; im becom ; im drunk ; im gon ; im see ; im wait
        violence	4	in bedroom ; in lap ; in low ; in sinc ; in spr ; int <furniture> ; intak clerk
        violence	4	iop if ; ironwork meth ; is <outdoors> ; is <pain> ; is polit ; is the ; it was
        violence	4	its <clean> ; its hing ; its oxy ; its the ; jail in ; jok thi ; judg already ; judg my
        violence	4	just <breath> ; just told ; keep hav ; keep pictur ; key with ; kid one ; know what
        violence	4	know wher ; know which ; la <opening> ; la ching ; la cintur ; la dosi ; la man
        violence	4	la panz ; la rej ; la tablet ; lady ; laundry rm ; law had ; le <buy> ; leav ; leg thi
        violence	4	let ; let <see> ; let see ; level ; light the ; lin <hear> ; link at ; list
        violence	4	llam porqu ; llav y ; lleg bien ; lo esper ; load and ; load the ; look high ; los bot
        violence	4	los cuchillo ; lot i ; m at ; m clr ; m ironwork ; m resident ; machet grit ; mad and
        violence	4	mam el ; mam va ; man hold ; man y ; mayb an ; me <alcohol> ; me <lock> ; me anywher
        violence	4	me around ; me pictur ; me tienen ; metanfetamin 0 ; meth / ; meth bf ; meth positiv
        violence	4	metiendol ; metiendol a ; mi compadr ; mi que ; mi y ; minut in ; mo son ; mom right
        violence	4	monday on ; mosaic ; moth porch ; moth then ; mouth has ; my <opening> ; my cal
        violence	4	my coat ; my gun ; my hood ; my man ; my purs ; my rabbit ; my sist ; my soup ; my wif
        violence	4	my wip ; my wrist ; n her ; nam all ; neck befor ; neighbor to ; nev <give>
        violence	4	new <stranger> ; new fel ; next bottl ; nic and ; night run ; night staf ; night too
        violence	4	nin ; nit has ; nobody going ; noch hoy ; noma <wait> ; noma esper ; nombr ; nos
        violence	4	of <hot> ; of kid ; of my ; ofcr re ; off alprazolam ; off already ; off she ; ojo cer
        violence	4	old <colleague> ; oll de ; on <caretaking> ; on <opening> ; on my ; on now ; on spic
        violence	4	on whoev ; onc <go> ; one and ; only <count> ; only and ; oscura ; oth kind ; otr
        violence	4	otr <night> ; otr noch ; our <media> ; out two ; over cereal ; over forty ; owe
        violence	4	owe him ; pap ; paper would ; par dos ; park del ; park outsid ; park ther
        violence	4	passeng seat ; pax ; pd notifi ; pee in ; peor y ; per mom ; persist ; pick her
        violence	4	plac over ; plast ; plomaz ; pod <asleep> ; pod dorm ; point a ; point through
        violence	4	porch sinc ; porch with ; pregnant on ; prendi ; prim and ; print that ; pt bro
        """
}
