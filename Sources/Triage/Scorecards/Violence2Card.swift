extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	ass ; at her ; aunt niec ; aunt now ; b/g ; baby 0 ; baby start ; back <night> ; bar +
        violence	6	bar mgr ; bat acros ; bdrm ; be mak ; beaten ; becaus thi ; been chew ; behind his
        violence	6	besid my ; blood all ; both hand ; bought 0 ; bounc 0 ; boyfriend finish ; brandish
        violence	6	break my ; bullet for ; burn it ; burn that ; burn the ; cant <promise> ; cant promis
        violence	6	carport ; cellmat ; cha by ; chew on ; cintur y ; clerk pt ; client ; clock out
        violence	6	closet door ; closet to ; co <job> ; col on ; con <gun> ; con aceit ; contr ; cool her
        violence	6	copi on ; corner ; cuand ; cuand and ; cuand vuelv ; cuchil en ; cun nos ; dand
        violence	6	de <homeless> ; del cajon ; devuelvan la ; diaria no ; doing 0 ; dond estacion
        violence	6	door as ; door in ; door my ; dorm la ; dosciento y ; drag her ; drank today ; draw the
        violence	6	earn it ; el compadr ; el surten ; el tub ; el viern ; empty so ; er <trade> ; er clerk
        violence	6	escuadr de ; esper en ; est <night> ; est hor ; est noch ; estoy <clean> ; ex <friend>
        violence	6	ex est ; ex husb ; ex use ; explain what ; f ex ; f spic ; fath son ; fia ; find thi
        violence	6	first cop ; fist on ; for cigaret ; for groceri ; for he ; for me ; front <opening>
        violence	6	get shot ; go next ; going over ; gon 0 ; gon <hit> ; gon beat ; had <phone> ; had cal
        violence	6	hag com ; ham at ; has gun ; he <break> ; he <hold> ; he <trust> ; he count ; he find
        violence	6	he hold ; he just ; he smil ; he start ; he threw ; hed do ; hel be ; hel burn
        violence	6	hel get ; hel open ; hel stab ; hel want ; her glas ; her with ; her you ; hes on
        violence	6	hes pour ; him <alcohol> ; him <always> ; him driv ; his fridg ; his lock ; hot oil
        violence	6	hous swing ; hoy llev ; huf it ; i follow ; ice 0 ; im behind ; im over ; in bathroom
        violence	6	in joplin ; iron on ; it meth ; it rn ; its long ; just breath ; kick the ; kid in
        violence	6	kid which ; la busc ; la est ; la pension ; lady next ; landlord ; lap ; las <clothes>
        violence	6	las bota ; last for ; law can ; law i ; lay her ; lik show ; lin <blood> ; lin cut
        violence	6	list und ; llav por ; loop ; lun ; m <kill> ; machet y ; mandon ; mar dic ; mayb eight
        violence	6	me apag ; me aprendi ; me both ; me outsid ; me tienen ; mi yern ; min would ; minut is
        violence	6	mis <chestheart> ; moth i ; moth throat ; mow i ; muert a ; my <headface> ; my bedroom
        violence	6	my boyfriend ; my ex ; my intak ; my landlord ; my lap ; my plat ; nam him ; nam to
        violence	6	neck ; neck til ; need in ; neighbor in ; neighbor to ; new addres ; nin que ; nit with
        violence	6	notifi ; of apt ; of librium ; off she ; on foot ; on meth ; one step ; one thru
        violence	6	only <room> ; open <furniture> ; or <clean> ; order a ; oth sid ; otr <bodypart>
        violence	6	otro dos ; out onc ; out when ; outpt counselor ; outsid your ; own bedroom ; oyen
        violence	6	park van ; pas <last> ; pas last ; pd ; pd <phone> ; pd cal ; pillow ; pit ; po thi
        violence	6	pray over ; principal 0 ; puesta ; pul a ; pul in ; punetaz ; que <sad> ; que hiz
        violence	6	que manan ; quebr los ; radi off ; rat and ; remark ; resourc <official> ; revolv
        violence	6	rn he ; rol <past> ; roommat pt ; sac las ; sal le ; saw spot ; say hel ; say theyl
        violence	6	school resourc ; se despiert ; see to ; sharpen ; she <wait> ; she cough ; she cry
        violence	6	she driv ; she hand ; she lock ; she park ; sheetrock ; shift to ; shotgun say
        violence	6	shout at ; sist my ; sit <outdoors> ; sit outsid ; sleep ; smok at ; somebody leav
        violence	6	spun ; squeez her ; stab him ; stair last ; stil scream ; sun + ; sunglas on
        violence	6	swing set ; tab open ; tambien tom ; tan pes ; tard afil ; that clinic ; that tank
        violence	6	the apt ; the buckl ; the ex ; the facilitator ; the fel ; the fork ; the fry
        violence	6	the ground ; the lot ; the mop ; the mow ; the pregnancy ; the strap ; the strol
        violence	6	theyl <think> ; theyl know ; thi even ; thi tab ; throw <furniture> ; thru <room>
        violence	6	thursday she ; thursday would ; tim his ; tim im ; to <fire> ; to cool ; to harm
        violence	6	to nobody ; to when ; togeth him ; too we ; tra el ; tra machet ; traig gana
        violence	6	tremor hr ; truck at ; twic today ; u ; und in ; until someth ; us ; us monday
        violence	6	va program ; volte a ; walk round ; walk up ; was calm ; was slow ; way around
        violence	6	wel <see> ; went look ; which hes ; wif report ; with <go> ; with all ; with box
        violence	6	with phon ; wldnt <give> ; wldnt giv ; wont bend ; wont lay ; work of ; wors when
        violence	6	y dicen ; y dij ; y voy ; ya sab ; ya traig ; year that ; yern me ; yo estoy
        violence	6	you <drive> ; your next ; yrs per ; zip and ; él cumpl
        violence	5	/ n ; 0 <hit> ; 0 amenaz ; 0 de ; 0 dopesick ; 0 men ; 0 no ; 0 rd ; 0 tra
        violence	5	<alone> <headface> ; <always> <threat> ; <always> al ; <amount> nam ; <amount> nic
        violence	5	<amount> punz ; <angry> <continue> ; <angry> <fire> ; <ask> él ; <asleep> acros
        violence	5	<awake> <sad> ; <awake> la ; <blade> <child> ; <blade> the ; <blood> <clothes>
        violence	5	<bodypart> <bodypart> ; <bodypart> <kin> ; <bodypart> hes ; <bodypart> then
        violence	5	<break> <container> ; <break> <order> ; <breath> the ; <cannabis> my ; <child> <water>
        violence	5	<child> over ; <clean> <gun> ; <clean> im ; <clothes> <hear> ; <clothes> so
        violence	5	<colleague> <headface> ; <colleague> <hit> ; <colleague> he ; <colleague> int
        violence	5	<consume> <rope> ; <consume> el ; <container> <insurance> ; <container> grand
        violence	5	<count> backward ; <crowd> wont ; <day> <hold> ; <daytime> <tool> ; <drive> <breath>
        violence	5	<drive> just ; <fire> <consume> ; <fluid> <hit> ; <friend> <last> ; <friend> <pill>
        violence	5	<furniture> against ; <furniture> an ; <furniture> his ; <furniture> they
        violence	5	<furniture> when ; <go> <gun> ; <go> bien ; <gun> and ; <gun> with ; <gun> y
        violence	5	<happy> up ; <happy> when ; <headface> <daytime> ; <headface> a ; <headface> she
        violence	5	<headface> they ; <hear> <medicine> ; <hear> <take> ; <hear> ex ; <hear> muy
        violence	5	<hit> <blade> ; <hit> <consume> ; <hit> <furniture> ; <hit> <night> ; <hit> <school>
        violence	5	<hit> <tool> ; <hit> on ; <hold> <drug> ; <home> <angry> ; <home> <gun> ; <home> <hit>
        violence	5	<home> <money> ; <home> right ; <home> twic ; <hospital> in
        violence	5	<intoxicated> <intoxicated> ; <key> <night> ; <kill> por ; <kin> <opening> ; <kin> set
        violence	5	<kin> son ; <last> <furniture> ; <law> con ; <leave> <calm> ; <lock> <blade>
        violence	5	<lock> <lock> ; <lock> <phone> ; <moment> <home> ; <need> <treatment> ; <night> bat
        violence	5	<night> lo ; <night> me ; <night> whil ; <official> he ; <opening> <fire>
        violence	5	<opening> <official> ; <opening> <promise> ; <opening> at ; <opioid> <illness>
        violence	5	<outdoors> <blade> ; <outdoors> est ; <pain> you ; <palecolor> <leave> ; <partner> va
        violence	5	<phone> <angry> ; <phone> <intoxicated> ; <phone> ive ; <promise> <take> ; <put> my
        violence	5	<put> u ; <record> <leave> ; <record> one ; <room> <child> ; <room> <hold>
        violence	5	<room> toward ; <room> with ; <rope> <soon> ; <sad> lin ; <say> cuand ; <say> hel
        violence	5	<say> mejor ; <say> po ; <school> <break> ; <school> cual ; <see> <opening>
        violence	5	<soon> <happy> ; <stimulant> <hit> ; <stop> <headface> ; <stop> what
        violence	5	<stranger> <needle> ; <stranger> com ; <stranger> im ; <stranger> should ; <take> <key>
        violence	5	<take> alg ; <think> <fire> ; <think> to ; <tool> <buy> ; <tool> <school> ; <town> mi
        violence	5	<wait> open ; <water> my ; <withdrawal> bad ; <write> del ; <write> instead
        violence	5	<year> segu ; a bend ; a bomb ; a chain ; a cigaret ; a group ; a platic ; a que
        violence	5	a tir ; a tweak ; acab tod ; accident ; addr ; addr given ; again ; again tonight
        violence	5	ago hes ; agst ; air the ; al closet ; almoh ; almoh y ; am want ; an extension
        violence	5	and <breath> ; and being ; and bien ; and fresh ; and hum ; and plac ; and right
        violence	5	and theyl ; ano segu ; aparezc ; army in ; around his ; asient par ; assault
        violence	5	assault <colleague> ; assault staf ; at <alcohol> ; at bar ; at him ; at someon
        violence	5	at xma ; ayer otr ; back step ; bad batch ; bad from ; bath and ; be bring
        violence	5	beach towel ; befor breakfast ; beneath ; between me ; bil offic ; bolsita ; bos and
        violence	5	botel grand ; bottl now ; boy 0 ; boy seven ; boyfriend ; boyfriend the ; bring flower
        violence	5	brok her ; broth with ; cal slur ; calend ; calm about ; can on ; cand y ; cant get
        violence	5	car que ; carry him ; cas se ; cer con ; chas her ; child approx ; chok my
        violence	5	cier <alone> ; cier sol ; circl the ; clr flat ; coat over ; cocin a ; cocin me
        violence	5	com <take> ; com down ; companer y ; company requir ; con <blade> ; con <lock>
        violence	5	con cand ; confiscat ; cont y ; cough ; counselor to ; cps moth ; crib ; crib with
        violence	5	cuel ; cun ya ; dand vuelta ; de aceit ; de f ; de ven ; deal and ; deb <count> ; debit
        violence	5	debit card ; defensor ; del cuel ; delivery guy ; den with ; deployment and ; deputi
        violence	5	desconect ; desgraci ; diari al ; diari com ; did he ; digal a ; dij ; dio de ; dirt
        violence	5	dispatch in ; doesnt mak ; doming hac ; door lock ; dry <water> ; dry season ; duct tap
        violence	5	dv advocat ; earli ; ed ; el asient ; el cinturon ; el cuel ; emoji ; ems on ; emt 0
        violence	5	encer y ; enfrent ; est <put> ; est aqui ; est dand ; even think ; every word
        violence	5	everyon know ; ex <break> ; ex <leave> ; ex brok ; explain ; f <sedative> ; f mom
        violence	5	f oxy ; f xanax ; feo no ; first + ; fit ; floorboard ; fractur ; from fent
        violence	5	from thirty ; garag tonight ; gav ; get dark ; get its ; get ther ; gig and ; giv
        violence	5	given to ; go <soon> ; goe past ; going to ; gon if ; got loud ; got the ; gri y
        violence	5	guagu ; habit all ; habl desd ; hand to ; has my ; has no ; has our ; he <count>
        violence	5	he <happy> ; he cam ; he cook ; he mail ; headach sinc ; hear is ; hed <start>
        violence	5	hed start ; hel <bodypart> ; hel <need> ; hel torch ; her <night> ; her kitchen
        violence	5	her twic ; herman ; hes <home> ; hes <threat> ; hes going ; hes one ; hes threaten
        violence	5	him one ; his <rope> ; his badg ; his busines ; his hand ; his lawn ; his paperwork
        violence	5	his pil ; his pit ; his porch ; his sheet ; his sleev ; hor es ; hor sal ; hotlin on
        violence	5	hour hes ; hoy con ; hoy me ; hoy se ; hr <tool> ; hurl ; hurt you ; hush ; i <pain>
        violence	5	i <think> ; i <threat> ; i chok ; i get ; i go ; i hurt ; i push ; id <job> ; id work
        violence	5	if i ; ill <fire> ; im drunk ; im going ; in <amount> ; in <town> ; in driveway
        violence	5	in med ; in mouth ; intak ; iop if ; is <drive> ; is charm ; is count ; it <buy>
        violence	5	it <take> ; it laugh ; just <break> ; just brok ; just punch ; keep job ; keep pictur
        violence	5	kne then ; knelt on ; knif y ; know wher ; know which ; la <alcohol> ; la acab
        violence	5	la celd ; la panz ; la puert ; lap wait ; larg <amount> ; latch ; le est ; le tumb
        violence	5	le vend ; leg thi ; les va ; let ; lin muffl ; lin the ; list from ; llav ; lo saqu
        violence	5	load and ; los nino ; lot i ; m dui ; m gin ; mal la ; man no ; mat por ; me <lock>
        violence	5	me again ; me when ; meth has ; mi almoh ; microwav and ; midnight im ; min just
        violence	5	minut ago ; mochil y ; mor ; motel room ; moth ran ; my cousin ; my debit ; my rabbit
        violence	5	my soup ; my wip ; nadi <say> ; nap and ; near ; negotiator ; nephew went ; nev <give>
        violence	5	new <stranger> ; nin ; noma diganl ; now by ; of <sober> ; of etoh ; of gas ; of sob
        violence	5	offic ; officer ; ojo porqu ; old kid ; on ice ; on pension ; on thing ; onc <go>
        violence	5	one got ; one he ; one visit ; one went ; only and ; only typ ; or anoth ; ottoman
        violence	5	our carri ; our landlord ; out <hit> ; outsid the ; owe 0 ; owe him ; parol client
        violence	5	past it ; patale ; pay ; pedaz ; per nadi ; phon im ; phon it ; plac out ; polic notifi
        violence	5	polic took ; polici ; porch sinc ; prendi ; print that ; promis i ; pt ; pt <continue>
        violence	5	push ; put u ; que hor ; raj ; ram ; rd ; re balanc ; reach us ; record ; regres cuand
        violence	5	rifl ; rit <moment> ; rit now ; rn ; round his ; rt ; s whisper ; sal mi ; saqu de
        violence	5	sat outsid ; say gun ; say husb ; say if ; say when ; se <amount> ; se <wait> ; se amar
        violence	5	se enter ; se llaman ; seat out ; see how ; sent my ; sent thre ; sentr ; servic pistol
        violence	5	settl it ; several yrs ; she brok ; she carri ; she stay ; she threw ; shift ; shin on
        violence	5	shout ; show that ; si ; si <go> ; sinc 0 ; sinc surgery ; sist cant ; sist husband
        violence	5	slam at ; slot in ; smok wet ; sold it ; somebody ; somebody should ; someth pop
        violence	5	son <put> ; son fin ; spat ; sponsor 0 ; staf ; staf 0 ; stand at ; start meth
        violence	5	stepdad in ; street addres ; sum to ; sup <stranger> ; sup tenant ; supervisor on
        violence	5	sus mano ; swung at ; sí ell ; talk out ; teen whisper ; tel u ; tequil and
        violence	5	terminarl ; test <job> ; text instead ; that <past> ; that befor ; that fami
        violence	5	the <container> ; the bal ; the chain ; the dent ; the glas ; the gravy ; the hal
        violence	5	the iron ; the light ; the passeng ; the sou ; the star ; ther <past> ; ther befor
        violence	5	ther thi ; they replac ; theyl <hold> ; thi am ; thi is ; thre nam ; tht ; thur first
        violence	5	til fiv ; tim id ; to <break> ; to befor ; togeth most ; told po ; tonight 0
        violence	5	tonight bat ; tonight he ; tonight the ; tra navaj ; transf ; twic <day> ; two aid
        violence	5	two who ; u in ; un pedaz ; una cruz ; una fot ; until tonight ; us both ; usan cristal
        violence	5	vivimo junto ; vuelv a ; wal toward ; want lock ; was carry ; whisp ; whisper bf
        violence	5	whisper dad ; who all ; who owe ; who sleep ; why ive ; wif tonight ; wif whisper
        violence	5	wil <kill> ; wil kil ; with bro ; wk <always> ; wk dai ; wont <go> ; wont be
        violence	5	work that ; y / ; y <lock> ; y <threat> ; y ahorit ; y and ; ya vien ; yel hes ; yern
        violence	5	yesterday ; yo uso ; you <soon> ; you herself ; your <stranger>
        violence	4	0 <colleague> ; 0 seg ; <always> nam ; <amount> on ; <angry> <see> ; <angry> que
        violence	4	<ask> then ; <ask> very ; <asleep> <blade> ; <asleep> <soon> ; <asleep> she ; <awake>
        violence	4	<blade> al ; <blade> an ; <bodypart> <partner> ; <bodypart> <wait> ; <bodypart> acros
        violence	4	<bodypart> til ; <bodysound> <leave> ; <break> <partner> ; <break> the ; <buy> <kin>
        violence	4	<caretaking> mo ; <child> 0 ; <child> <day> ; <child> <headface> ; <child> <height>
        violence	4	<child> <month> ; <child> back ; <child> hac ; <child> hed ; <clean> <fire>
        violence	4	<clinician> <kill> ; <clinician> elsewher ; <clothes> hav ; <clothes> puesto
        violence	4	<clothes> when ; <colleague> <medicine> ; <colleague> hes ; <colleague> nam
        violence	4	<confused> <take> ; <consume> <hit> ; <consume> by ; <consume> y ; <container> if
        violence	4	<container> las ; <container> over ; <container> thru ; <continue> hav
        violence	4	<continue> stomp ; <continue> then ; <count> down ; <count> me ; <crash>
        violence	4	<crowd> <height> ; <crowd> adentr ; <day> <say> ; <day> i ; <day> in
        violence	4	<daytime> <promise> ; <drive> <feel> ; <drive> <promise> ; <drive> been ; <drive> ya
        violence	4	<drug> al ; <eat> whil ; <emergency> el ; <feel> <child> ; <feel> a ; <friend> <gun>
        violence	4	<friend> <opening> ; <furniture> <happy> ; <furniture> hast ; <give> con ; <give> not
        violence	4	<go> all ; <go> is ; <go> out ; <gun> <intoxicated> ; <gun> besid ; <headface> <break>
        violence	4	<headface> <continue> ; <headface> <hot> ; <headface> <soon> ; <headface> an
        violence	4	<headface> clos ; <headface> porqu ; <headface> que ; <hear> <think> ; <hear> <tired>
        violence	4	<hear> cajit ; <hear> he ; <height> on ; <hit> <child> ; <hit> <continue> ; <hit> <hot>
        violence	4	<hit> <intoxicated> ; <hit> <pet> ; <hit> se ; <hold> 0 ; <hold> <colleague>
        violence	4	<hold> <furniture> ; <hold> <palecolor> ; <home> del ; <home> down ; <hospital> <hit>
        violence	4	<hospital> b ; <hot> <water> ; <illness> <always> ; <intoxicated> on ; <job> <day>
        violence	4	<key> ; <key> <rope> ; <key> a ; <key> by ; <key> por ; <kill> <clinician>
        violence	4	<kill> <friend> ; <kill> <furniture> ; <kill> me ; <kin> 0 ; <kin> <blade>
        violence	4	<kin> <headface> ; <kin> <pain> ; <kin> as ; <kin> empti ; <kin> nos ; <kin> pul
        violence	4	<kin> right ; <last> <bodypart> ; <law> can ; <leave> <angry> ; <leave> <lock> ; <lock>
        violence	4	<lock> <needle> ; <lock> my ; <medicine> <hear> ; <moment> <fire> ; <moment> <kin>
        violence	4	<moment> and ; <moment> sal ; <money> let ; <money> one ; <need> <need> ; <need> an
        violence	4	<need> anywher ; <needle> <buy> ; <needle> <town> ; <night> <lock> ; <night> <put>
        violence	4	<night> pour ; <official> <opening> ; <official> que ; <opening> <consume>
        violence	4	<opening> <hear> ; <opening> <room> ; <opening> <say> ; <opening> <stop>
        violence	4	<order> <treatment> ; <outdoors> <clean> ; <outdoors> <hospital> ; <outdoors> <past>
        violence	4	<outdoors> con ; <outdoors> her ; <pain> <child> ; <pain> <hold> ; <partner> <blade>
        violence	4	<partner> <lock> ; <partner> <room> ; <past> <colleague> ; <past> hes ; <pet> and
        violence	4	<phone> <alone> ; <phone> <drug> ; <phone> <treatment> ; <phone> fr ; <photo> <gun>
        violence	4	<photo> <opening> ; <photo> if ; <photo> of ; <photo> und ; <play> <soon>
        violence	4	<promise> ya ; <put> <blade> ; <put> <drug> ; <put> <tool> ; <record> mad
        violence	4	<relapse> <treatment> ; <room> pleas ; <rope> + ; <sad> <clean> ; <say> <break>
        violence	4	<say> ex ; <say> if ; <say> k ; <school> se ; <see> <intoxicated> ; <see> thru
        violence	4	<shake> <fluid> ; <sober> <home> ; <soon> <headface> ; <start> <put>
        violence	4	<stimulant> <blade> ; <stimulant> <consume> ; <stimulant> toda ; <stop> <start>
        violence	4	<stranger> con ; <stranger> ill ; <stranger> when ; <take> <clean> ; <take> carsick
        violence	4	<take> to ; <think> <colleague> ; <think> twic ; <think> wher ; <threat> <child>
        violence	4	<threat> <fire> ; <threat> con ; <threat> y ; <tired> in ; <tool> <blade>
        violence	4	<treatment> <go> ; <try> <opening> ; <write> a ; <year> metiendol ; <year> that
        violence	4	a <chestheart> ; a <child> ; a <treatment> ; a cashi ; a kitchen ; a larg ; a oscura
        violence	4	a phot ; a prend ; a serv ; about rehab ; abuel ; aca otr ; acab ; acros <amount>
        violence	4	acros her ; again then ; against ; agar del ; ago say ; ahorit ; aint <happy>
        violence	4	al machet ; alguien lo ; alongsid ; am going ; amenaz con ; amount unk ; an <height>
        violence	4	an hr ; and <go> ; and burn ; and im ; and pregunt ; and pric ; and shut ; and sis
        violence	4	and swing ; and today ; and vodk ; and which ; ano metiendol ; apt <colleague>
        violence	4	are <asleep> ; are asleep ; arm ; around her ; around my ; as his ; as the ; ask very
        violence	4	ask which ; atin ; audi que ; avent a ; baby ; baby cry ; back <hit> ; back my
        violence	4	back swing ; bajit ; barricad ; barricad in ; bat <break> ; bathroom door ; be <buy>
        violence	4	be <hear> ; be collect ; be hear ; be order ; be tak ; been lin ; been walk
        violence	4	behind <room> ; behind her ; being ; bf punch ; bf wont ; bien ; bien <intoxicated>
        violence	4	both dead ; both the ; bread knif ; brok in ; broth nam ; buckl ; burn me ; by the
        violence	4	cal becaus ; cal fr ; cal our ; cal thought ; camin a ; can shar ; canal and ; cantin
        violence	4	car who ; car with ; carsick ; cas a ; ching de ; chok his ; chop the ; cier y
        violence	4	cigaret ; cigaret and ; cigaret burn ; cintur ; clear for ; clos by ; closet y
        violence	4	clr dtr ; coach and ; combativ ; compadr que ; contest con ; contr la ; cop 0
        violence	4	cort con ; counselor ; count down ; cousin got ; cps sw ; crack nin ; crash in ; crouch
        violence	4	cruz de ; cuand mi ; cuand tom ; cuchil ; cuchillo de ; cun llev ; cun por ; custody
        violence	4	dad son ; daddy ; day and ; de metadon ; deadbolt ; dealer ; decent <stranger>
        violence	4	del <container> ; del bus ; del pis ; desd fresn ; despert con ; despiert con
        violence	4	diari ahorit ; diari doc ; dij a ; distanc ; doe crack ; dond ; dond <home> ; dond viv
        violence	4	dont ring ; door thi ; dorm ; down out ; drag me ; draw and ; drog y ; dumpster
        violence	4	each <hit> ; eap employe ; ed 0 ; el <needle> ; el closet ; el encendedor ; el pun
        violence	4	el restaurant ; ell usa ; employe 0 ; empti my ; empty ; ems ; encer en ; encontr la
        violence	4	enough ; enrout ; er ; er <day> ; es cuand ; escondimo ; escrib ; est <give> ; evac
        violence	4	even new ; every nam ; ex me ; exs ; f <hit> ; f <opioid> ; f is ; fairnes i ; fil al
        violence	4	first fiv ; follow her ; for <needle> ; for ice ; for over ; foreman ; foreman park
        violence	4	friday and ; from walk ; front door ; front gat ; ful tank ; gasolin on ; gaug acros
        violence	4	get carsick ; get going ; get what ; gf on ; glas door ; go stand ; god im ; goe und
        violence	4	gon ; gon <take> ; good mood ; got loos ; got thru ; grandmoth ; grit que ; group hes
        violence	4	grp ; guard los ; guardi de ; guy my ; guy pul ; gym i ; hac a ; hair and ; hal at
        violence	4	ham on ; hammer at ; happen on ; has four ; he <awake> ; he <start> ; he <take>
        violence	4	he <water> ; he <write> ; he burn ; he dug ; he laugh ; he learn ; he let ; he wil
        violence	4	head in ; headlight ; headlight off ; headshot ; hel <angry> ; hel <stop> ; hel finish
        violence	4	her + ; her all ; her hous ; her int ; her meth ; her neck ; her pillow ; her scrub
        violence	4	her throat ; her work ; herenci de ; herman and ; herman sali ; hes been ; hes high
        violence	4	hes out ; hes sleep ; hid his ; high on ; hij dond ; hij meti ; hij tra ; him <drive>
        violence	4	him thi ; him til ; hing ; his <consume> ; his <drive> ; his <home> ; his car ; his guy
        violence	4	his record ; his school ; his sister ; his street ; his truck ; hit my ; hour ago
        violence	4	hous by ; hr ; husb has ; husband drink ; i <cold> ; i danc ; i owe ; i squeez
        violence	4	i stuck ; i tap ; id bring ; id read ; ill kil ; im <put> ; im becom ; im gon ; im see
        violence	4	im wait ; in a ; in bedroom ; in laundry ; in low ; in motel ; in sinc ; in spr
        violence	4	in ten ; insid with ; intak clerk ; intervention ; ironwork meth ; is <pain> ; is polit
        violence	4	isnt <asleep> ; it was ; it when ; its <clean> ; its hing ; its oxy ; its the ; jail in
        violence	4	jaw a ; jok thi ; judg already ; juez ; july per ; just <breath> ; just kick ; keep hav
        violence	4	keep park ; key with ; kid one ; know what ; la <opening> ; la altur ; la ching
        violence	4	la cintur ; la dosi ; la limpi ; la rej ; la sac ; lady ; las pinza ; lat <money>
        violence	4	laugh ; laugh when ; law had ; le <buy> ; le <consume> ; leav ; let <see> ; let see
        violence	4	level ; light the ; lin <hear> ; link at ; lip ; list ; llam porqu ; llam se ; llav y
        violence	4	lleg bien ; lo esper ; lo jur ; load the ; look high ; los <child> ; los bot
        violence	4	los cuchillo ; m at ; m clr ; m ironwork ; machet grit ; mak it ; mam el ; mam va
        violence	4	man hold ; man y ; mand ; mayb an ; me <alcohol> ; me <go> ; me around ; me pictur
        violence	4	me tap ; me ten ; me tien ; me volvi ; metanfetamin 0 ; meth / ; meth bf ; metiendol
        violence	4	metiendol a ; mi compadr ; mi ex ; mi que ; mi y ; min so ; minut in ; minut she
        violence	4	mis nino ; mo ; mom right ; mor sinc ; morn ; mosaic ; moth porch ; moth then ; mtg dai
        violence	4	my <opening> ; my chest ; my coat ; my daught ; my exs ; my hood ; my man ; my own
        violence	4	my purs ; my wif ; nam all ; neck befor ; new fel ; next bottl ; night run ; night staf
        violence	4	night too ; nit has ; nobody and ; nobody going ; noch hoy ; noma <wait> ; noma esper
        violence	4	nombr ; nos ; now over ; of <kill> ; of kid ; ofcr re ; off alprazolam ; off the
        violence	4	oll de ; on <opening> ; on <room> ; on it ; on loud ; on now ; on porch ; on whoev
        violence	4	onc mor ; only <count> ; open someth ; oscura ; oth kind ; otr <night> ; otr noch
        violence	4	over cereal ; over forty ; over with ; overpas on ; owe ; pap hac ; park del
        violence	4	park outsid ; park ther ; passeng seat ; patron ; pax ; pd notifi ; pee in ; peor y
        violence	4	per mom ; persist ; pick her ; pinza ; plac <say> ; plast ; plomaz ; pocket of
        violence	4	pod <asleep> ; pod dorm ; point a ; point through ; polic ; porch with ; prim and
        violence	4	pt bro ; pt stil ; puert del ; puesto ; put hand ; que de ; que le ; que llor ; que nos
        violence	4	que tan ; quem la ; quit a ; rabbit in ; rd tim ; read him ; real sweet ; reason he
        violence	4	recarg ; recit ; rehab ; rej ; rest are ; rifl at ; rn i ; rob me ; roci ; roommat put
        violence	4	run ive ; sab una ; said now ; said then ; said who ; sali ; sat <outdoors> ; say k
        violence	4	scarf in ; scissor ; self at ; sem x ; set ; shak + ; she <alone> ; she <break>
        violence	4	she <hold> ; she <outdoors> ; she alon ; she sound ; she with ; shel on ; sherman way
        violence	4	shift hel ; shotgun on ; show ; show she ; shower ; si les ; si somo ; sixth <outdoors>
        violence	4	sixth street ; smart ; smil at ; sob liv ; somebody get ; someth ; son <see> ; soup on
        violence	4	spic smok ; stand over ; stat wil ; step ; stitch the ; stood ther ; stop so
        violence	4	strangl my ; stuck a ; stuf ; su <opening> ; su <opioid> ; suegr tom ; sunglas ; sup
        violence	4	supv ; sus <bodypart> ; sw ; swing on ; taho ; tank ; tap a ; target <amount>
        violence	4	target lot ; tarp ; tarp for ; tavern own ; tel your ; telefon de ; ten que
        violence	4	teng <need> ; teng gana ; text pic ; that <die> ; that <hospital> ; that <opening>
        violence	4	the <amount> ; the <height> ; the brick ; the closet ; the cowork ; the grandbabi
        violence	4	the guy ; the knob ; the pati ; the pit ; the restrain ; the study ; the tarp
        violence	4	the very ; the zip ; them thi ; then scream ; then wher ; ther <night> ; therapist pt
        violence	4	they <build> ; thi man ; thi shift ; third arrest ; thirty minut ; thre year ; throw it
        violence	4	thru that ; thru the ; thru window ; thumb acros ; thursday ; tienen ; til he
        """
}
