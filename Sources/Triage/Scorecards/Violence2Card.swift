extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	alway sorry ; amenaz de ; an extension ; an he ; and <breath> ; and afuer ; and correte
        violence	6	and hum ; and plac ; andader ; angry i ; anyplac with ; are <fluid> ; arm wont
        violence	6	ask nam ; ass ; assault <colleague> ; assault staf ; at discharg ; at her ; b/g
        violence	6	baby 0 ; back <night> ; bar mgr ; beach towel ; beaten ; been chew ; bos fir ; bounc 0
        violence	6	boyfriend finish ; brandish ; bread knif ; break my ; bullet for ; burn it ; burn that
        violence	6	but min ; cabez con ; can on ; cant <promise> ; cant promis ; car til ; carport
        violence	6	catch me ; cha by ; child approx ; chok my ; cinturon ; clock out ; closet door
        violence	6	closet to ; co <job> ; cok user ; com down ; com get ; con <gun> ; contr la ; cook meth
        violence	6	cuand ; cuand tom ; cuand vuelv ; cun nos ; de <homeless> ; de peg ; deb <count>
        violence	6	del cajon ; deputi ; dond viv ; door in ; door my ; door right ; drag her ; drank today
        violence	6	draw the ; dud ; duerm con ; dug ; earn it ; ell camin ; ell usa ; empty so ; esper en
        violence	6	est del ; est hor ; est noch ; estoy <clean> ; even get ; ex <friend> ; ex <leave>
        violence	6	ex est ; ex husb ; ex use ; explain ; f spic ; fath son ; fil al ; for cigaret ; for me
        violence	6	fot mia ; fry <eat> ; fry pan ; get dark ; get shot ; given to ; go next ; gon 0
        violence	6	gon <hit> ; gon beat ; gon get ; got loud ; got my ; gun and ; had <phone> ; had cal
        violence	6	hag com ; ham not ; has <gun> ; has my ; has our ; hav mayb ; he <hit> ; he find
        violence	6	he hold ; he pray ; he show ; he sold ; hel want ; held the ; her + ; her glas
        violence	6	her which ; her work ; her you ; hes <threat> ; hes drunk ; hes look ; hes on
        violence	6	hes pour ; hes threaten ; hij meti ; him <alcohol> ; him <always> ; him plac ; his fist
        violence	6	his fridg ; his hand ; his lock ; hotlin on ; hous down ; hous swing ; hoy con
        violence	6	hoy llev ; hoy me ; huf it ; hush ; i <pain> ; i hurt ; ill <kill> ; im over
        violence	6	in joplin ; is <outdoors> ; is <withdrawal> ; is chok ; is quick ; it <take> ; its long
        violence	6	just pul ; kid in ; kid which ; la <blade> ; la busc ; la navaj ; la pension
        violence	6	lady next ; landlord ; lap ; larg <amount> ; las <clothes> ; las bota ; last for
        violence	6	law i ; lik show ; lin <blood> ; lin cut ; link at ; list und ; llav por ; los nino
        violence	6	m <write> ; m hi ; m say ; m wk ; machet y ; mandon ; mar dic ; marihuan nad
        violence	6	mayb eight ; me apag ; me both ; me empuj ; me oblig ; me outsid ; me rn ; me tap
        violence	6	meth positiv ; mi ex ; mi padrastr ; mi yern ; min would ; mis <chestheart> ; mor
        violence	6	mor weekend ; moth i ; mow i ; muy baj ; my <headface> ; my intak ; my landlord
        violence	6	nd <stranger> ; nd person ; neck ; neck til ; need in ; neighbor in ; neighbor to
        violence	6	nephew went ; nev <give> ; notifi ; novi la ; now by ; oblig a ; of kil ; on foot
        violence	6	on meth ; on pension ; one step ; one thru ; order residential ; otr <bodypart>
        violence	6	our landlord ; out onc ; out took ; out two ; outpt counselor ; outsid the ; owe
        violence	6	own bedroom ; padrastr ; part la ; pastor he ; patale ; pate ; pd ; pd <phone> ; pd cal
        violence	6	peg otr ; per sis ; phon im ; phon to ; pillow ; pit ; polici ; pour <fire>
        violence	6	pour gasolin ; principal 0 ; pt stil ; puert ; puert le ; puesta ; pul in ; punetaz
        violence	6	que <sad> ; que hiz ; que manan ; quebr ; radi off ; remark ; report ; rider ; rn he
        violence	6	rt <moment> ; rt now ; s whisper ; sac las ; school til ; se despiert ; se queden
        violence	6	serpent ; set at ; she <wait> ; she brok ; she cry ; she hand ; she held ; sheetrock
        violence	6	shift ; shift let ; shift to ; shotgun ; shotgun say ; shout ; shout at ; si <go>
        violence	6	si lo ; sist husband ; sleep ; so angry ; somebody leav ; somebody should ; someth
        violence	6	someth pop ; son <put> ; spat ; stair last ; stand at ; sun + ; sunglas on ; tabl all
        violence	6	tard afil ; telefon de ; text only ; that <past> ; that befor ; that clinic ; that door
        violence	6	that tank ; the <amount> ; the apt ; the fel ; the fork ; the lot ; the mop ; the mow
        violence	6	the sharp ; the strap ; the strol ; the voic ; ther thi ; they fix ; thi <night>
        violence	6	thi trail ; throat if ; throw <furniture> ; tht ; thursday she ; tim im ; tim she
        violence	6	to harm ; togeth him ; tonight bat ; tonight me ; too we ; tra el ; traig la
        violence	6	tremor hr ; twic today ; two aid ; u ; una fot ; und in ; until tonight ; us monday
        violence	6	va program ; volte a ; voz muy ; vuelv ; wal toward ; walk round ; walk up ; was calm
        violence	6	was slow ; way around ; wed said ; went look ; which hes ; with <go> ; wldnt <give>
        violence	6	wldnt giv ; wont <goodbye> ; wont mis ; work of ; would mak ; wreath ; y dij ; ya traig
        violence	6	year that ; yern me ; zip and ; él cumpl
        violence	5	/ n ; 0 <hit> ; 0 <threat> ; 0 tra ; <alone> <headface> ; <always> <threat>
        violence	5	<always> al ; <amount> nam ; <amount> nic ; <amount> punz ; <angry> <continue>
        violence	5	<ask> very ; <asleep> acros ; <awake> <sad> ; <awake> la ; <blade> <child>
        violence	5	<blade> hes ; <blade> porqu ; <blade> the ; <blood> <clothes> ; <bodypart> <bodypart>
        violence	5	<bodypart> hes ; <break> <container> ; <break> <order> ; <break> a ; <buy> <kin>
        violence	5	<caretaking> has ; <caretaking> who ; <child> <bodypart> ; <child> <day>
        violence	5	<child> <month> ; <child> over ; <clinician> <kill> ; <clothes> <hear>
        violence	5	<clothes> puesto ; <clothes> so ; <colleague> <headface> ; <colleague> hes
        violence	5	<colleague> int ; <consume> <rope> ; <consume> el ; <consume> tod
        violence	5	<container> <insurance> ; <container> grand ; <count> backward ; <day> <hold>
        violence	5	<day> <town> ; <day> i ; <day> pas ; <die> und ; <drive> <break> ; <drive> <breath>
        violence	5	<drive> just ; <fire> <consume> ; <fluid> <hit> ; <friend> <gun> ; <friend> <pill>
        violence	5	<furniture> against ; <furniture> an ; <furniture> his ; <furniture> they ; <give> not
        violence	5	<go> <opening> ; <go> is ; <gun> <intoxicated> ; <gun> <phone> ; <gun> y ; <happy> up
        violence	5	<happy> when ; <headface> a ; <headface> con ; <headface> they ; <hear> <consume>
        violence	5	<hear> <medicine> ; <hear> <take> ; <hit> <consume> ; <hit> set ; <hold> <drug>
        violence	5	<hold> our ; <home> <gun> ; <hospital> in ; <job> <day> ; <key> <night> ; <key> por
        violence	5	<kill> <friend> ; <kill> me ; <kill> por ; <kin> <blade> ; <kin> <think> ; <kin> set
        violence	5	<kin> son ; <last> <furniture> ; <law> <clean> ; <law> con ; <law> thi
        violence	5	<leave> <angry> ; <lock> <clean> ; <lock> y ; <moment> and ; <need> him ; <night> teng
        violence	5	<opening> <fire> ; <opening> <hear> ; <opening> <promise> ; <opening> <take>
        violence	5	<opening> at ; <opioid> <happy> ; <outdoors> est ; <outdoors> ive ; <palecolor> <leave>
        violence	5	<partner> <amount> ; <partner> <kin> ; <partner> <room> ; <past> hes ; <past> x
        violence	5	<phone> <angry> ; <phone> <intoxicated> ; <pill> open ; <promise> <night>
        violence	5	<promise> <take> ; <promise> he ; <put> my ; <put> u ; <record> <leave> ; <record> one
        violence	5	<room> <child> ; <room> <partner> ; <room> la ; <sad> lin ; <say> <break> ; <say> cuand
        violence	5	<say> if ; <say> my ; <say> pleasant ; <say> theyl ; <school> <break> ; <school> cual
        violence	5	<school> resourc ; <see> <opening> ; <see> thru ; <soon> <happy> ; <stop> <start>
        violence	5	<stop> de ; <stop> what ; <stranger> <needle> ; <stranger> com ; <take> <count>
        violence	5	<take> <key> ; <take> alg ; <take> to ; <think> to ; <think> twic ; <threat> con
        violence	5	<tool> <buy> ; <tool> <school> ; <trade> pt ; <treatment> <go> ; <wait> open
        violence	5	<year> segu ; a <moment> ; a beach ; a bomb ; a cashi ; a cigaret ; a group ; a platic
        violence	5	a que ; abiert en ; acab tod ; addr given ; again ; ago hes ; agst ; ahorit ; al closet
        violence	5	alguno fin ; almoh ; am want ; amenaz con ; and bien ; and fresh ; and im ; and pregunt
        violence	5	and pric ; and theyl ; ano diari ; ano segu ; anoch teng ; apt <colleague> ; arm back
        violence	5	army in ; around my ; arrow ; as the ; asient par ; ask very ; assault ; at <alcohol>
        violence	5	at bar ; at someon ; at xma ; back <opening> ; back step ; bad batch ; bdrm ; be bring
        violence	5	becaus thi ; befor breakfast ; behind her ; bf punch ; bf wont ; bien <intoxicated>
        violence	5	bos and ; botel grand ; bottl now ; boyfriend ; boyfriend the ; bring flower ; brok her
        violence	5	broth with ; brother if ; burn the ; cal slur ; calend ; calm about ; camin a ; car que
        violence	5	carry him ; cas se ; cer con ; cha wedg ; chart need ; chas her ; chok his
        violence	5	cier <alone> ; cier sol ; cigaret ; circl the ; clerk pt ; client ; clr dtr ; clr flat
        violence	5	coat over ; coc nad ; cocin a ; cocin me ; col on ; com <take> ; companer y
        violence	5	company requir ; con aceit ; con todo ; confiscat ; cool her ; copi on ; cough
        violence	5	counselor to ; cps moth ; crib ; crib with ; crouch ; cuchil en ; cuel ; cun por ; dand
        violence	5	de aceit ; de una ; de ven ; defensor ; del cuel ; delivery guy ; den with ; dent in
        violence	5	deployment and ; desconect ; desd fresn ; desgraci ; devuelvan la ; diari al
        violence	5	diari doc ; diaria no ; digal a ; dij y ; dirt ; dispatch in ; doe crack ; doming hac
        violence	5	dond <home> ; door as ; door lock ; dorm la ; drog y ; dry <water> ; dry season ; earli
        violence	5	earth for ; el asient ; el encendedor ; el surten ; el tel ; el tub ; emoji ; emt 0
        violence	5	enfrent ; enter y ; er <trade> ; er clerk ; est <night> ; est cas ; evac ; even new
        violence	5	even think ; everyon know ; ex <break> ; ex brok ; explain what ; f <sedative> ; f mom
        violence	5	f oxy ; f xanax ; fac is ; find thi ; fir him ; first + ; fit ; for ice ; for over
        violence	5	fractur ; fram ham ; from thirty ; front <opening> ; garag tonight ; gav addr
        violence	5	get ther ; get what ; giv ; glas door ; go <soon> ; going over ; gon if ; got the
        violence	5	gri y ; guardi de ; gun on ; hac a ; hand to ; he <awake> ; he <count> ; he <happy>
        violence	5	he <take> ; he <trust> ; he cook ; he count ; he dug ; he start ; headach sinc
        violence	5	hed <start> ; hed do ; hed start ; hel kil ; hel open ; hel torch ; her kitchen
        violence	5	her with ; herenci de ; herman ; heroin want ; hes going ; hes paid ; hes sleep
        violence	5	hij dond ; him driv ; him one ; his <consume> ; his <gun> ; his <rope> ; his badg
        violence	5	his busines ; his headlight ; his lawn ; his paperwork ; his pil ; his pit ; his porch
        violence	5	his sheet ; his sleev ; his supervisor ; his truck ; hit my ; hor es ; hour ago
        violence	5	hour hes ; hoy se ; hurl ; i <think> ; i <threat> ; i chok ; i follow ; i go ; i owe
        violence	5	i squeez ; ice 0 ; id <job> ; id work ; ill <fire> ; im <clothes> ; im behind
        violence	5	in <amount> ; in <town> ; in bathroom ; in driveway ; in med ; in mouth ; inpatient
        violence	5	inpatient last ; intak ; inyect y ; iron on ; is count ; is polit ; is swing ; it <buy>
        violence	5	it between ; it laugh ; it meth ; judg ord ; juez ; just <break> ; just breath
        violence	5	just brok ; keep job ; keep pictur ; kne then ; knelt on ; knif y ; know which
        violence	5	la <alcohol> ; la acab ; la celd ; la podador ; la puert ; la sac ; las botella
        violence	5	lat <money> ; latch ; laugh when ; law can ; le est ; le tumb ; le vend ; leg thi
        violence	5	les va ; let <see> ; let see ; lin the ; list from ; llav ; lleg bien ; lo hiz
        violence	5	long <stop> ; lot i ; m dui ; m gin ; machet grit ; mal la ; man com ; man no ; mar tra
        violence	5	mas diari ; mat por ; me aprendi ; me tien ; me when ; med ; meth bf ; microwav and
        violence	5	midnight im ; mochil y ; mosaic ; moth ran ; muy bajit ; my <opening> ; my cousin
        violence	5	my soup ; nadi <say> ; nam all ; nam him ; negotiator ; new <stranger> ; new addres
        violence	5	niet 0 ; nin que ; of <sober> ; of gas ; of librium ; of sob ; ofcr re ; off alprazolam
        violence	5	off she ; offic ; officer ; ojo porqu ; on bath ; on loud ; on my ; on thing ; onc mor
        violence	5	one got ; one visit ; one went ; only <room> ; only and ; only typ ; or anoth
        violence	5	otr <night> ; otr noch ; otro dos ; ottoman ; our carri ; out <hit> ; outsid your
        violence	5	owe 0 ; par ello ; park del ; park ther ; past it ; patron ; pay phon ; pee in
        violence	5	phon it ; pick her ; plac out ; polic notifi ; print that ; promis i ; pt ; pul a
        violence	5	put u ; que hor ; que llor ; que si ; quebr los ; ram ; rat and ; re <law> ; re balanc
        violence	5	re ex ; reach us ; recit ; record ; resourc <official> ; rifl ; rifl acros
        violence	5	rit <moment> ; rit now ; rol <past> ; rompi ; roommat pt ; said pleasant ; sal mi
        violence	5	sali ; sat outsid ; say gun ; say hel ; say husb ; say if ; say theyl ; say when
        violence	5	school resourc ; se <wait> ; se amar ; seat out ; servic pistol ; settl it
        violence	5	several yrs ; shak + ; she <alone> ; she <break> ; she <outdoors> ; she alon
        violence	5	she cough ; she driv ; she lock ; she park ; she threw ; she wak ; shoot me ; show me
        violence	5	show that ; si llam ; sinc surgery ; sist cant ; sist the ; sixth <outdoors>
        violence	5	sixth street ; siz ; slam at ; smok at ; sold it ; somebody ; somebody get ; son fin
        violence	5	spic smok ; sponsor 0 ; spun ; staf ; staf 0 ; stand over ; start meth ; step thi
        violence	5	stepdad in ; street addres ; sum to ; sup <stranger> ; sup tenant ; supv ; sus mano
        violence	5	sw ; swing set ; sí ell ; tab open ; tak phenibut ; talk out ; teen whisper ; tel u
        violence	5	tequil and ; terminarl ; test <job> ; that <hospital> ; that fami ; the bal ; the chain
        violence	5	the deputy ; the facilitator ; the fry ; the glas ; the ground ; the hal ; the iron
        violence	5	the knob ; the passeng ; the pati ; the sou ; the star ; then scream ; ther <past>
        violence	5	ther befor ; theyl <hold> ; thi am ; thi even ; thre nam ; thru <room> ; thru the
        violence	5	thru window ; thur first ; thursday ; thursday would ; tim id ; to <break> ; to be
        violence	5	to cool ; to room ; to when ; today for ; today he ; tonight 0 ; tonight im
        violence	5	tonight the ; tonight with ; tra machet ; traig gana ; tranc ; transf ; tre ive
        violence	5	truck at ; tweak 0 ; twic <day> ; u in ; una cruz ; una llav ; upstair tenant ; us both
        violence	5	us my ; usan cristal ; use too ; va un ; vecin llam ; vecin report ; very polite
        violence	5	voic he ; vuelv a ; want him ; was carry ; weed a ; which entranc ; whisp ; whisper bf
        violence	5	whisper dad ; who bit ; who sleep ; wif report ; wil <kill> ; wil kil ; with box
        violence	5	with bro ; with phon ; wk <always> ; wk dai ; work that ; wors when ; would tel ; y /
        violence	5	y voy ; ya vien ; yard right ; year want ; yel hes ; yern ; yesterday ; yo estoy
        violence	5	you <drive> ; you herself ; your <die> ; your <stranger> ; your next ; yrs per ; él es
        violence	5	él los
        violence	4	0 <colleague> ; 0 amenaz ; 0 de ; 0 men ; 0 no ; 0 rd ; 0 seg ; <always> nam
        violence	4	<amount> on ; <amount> that ; <angry> <fire> ; <angry> <see> ; <ask> then
        violence	4	<asleep> <hold> ; <asleep> she ; <blade> <daytime> ; <blade> <opening> ; <blade> <see>
        violence	4	<blade> de ; <bodypart> <kin> ; <bodypart> <partner> ; <bodypart> <wait>
        violence	4	<bodypart> <write> ; <bodypart> til ; <bodysound> <leave> ; <break> <opening>
        violence	4	<break> the ; <caretaking> mo ; <child> <headface> ; <child> <height> ; <child> <hit>
        violence	4	<child> back ; <child> hac ; <clean> <fire> ; <clean> im ; <clothes> <clothes>
        violence	4	<clothes> hav ; <clothes> when ; <colleague> <medicine> ; <colleague> he ; <color> gas
        violence	4	<confused> <stimulant> ; <confused> <take> ; <consume> <hit> ; <consume> by
        violence	4	<consume> y ; <container> if ; <container> over ; <container> thru ; <continue> hav
        violence	4	<continue> stomp ; <continue> then ; <count> <say> ; <count> down ; <crowd> <height>
        violence	4	<crowd> adentr ; <crowd> wont ; <day> he ; <day> she ; <daytime> <promise>
        violence	4	<daytime> <tool> ; <drive> ya ; <drug> al ; <eat> point ; <eat> whil ; <emergency> el
        violence	4	<feel> <child> ; <feel> a ; <fire> de ; <fire> to ; <friend> <last>
        violence	4	<friend> <opening> ; <furniture> <day> ; <furniture> <happy> ; <furniture> when
        violence	4	<furniture> your ; <give> con ; <go> all ; <go> out ; <gun> acros ; <gun> and
        violence	4	<gun> besid ; <gun> en ; <headface> an ; <headface> clos ; <headface> porqu
        violence	4	<headface> que ; <hear> <record> ; <hear> <think> ; <hear> <tired> ; <hear> cajit
        violence	4	<hear> ex ; <hear> he ; <hear> muy ; <height> on ; <hit> <child> ; <hit> <furniture>
        violence	4	<hit> <hot> ; <hit> <intoxicated> ; <hit> <pet> ; <hit> <school> ; <hit> contr
        violence	4	<hit> on ; <hit> se ; <hold> 0 ; <hold> <colleague> ; <hold> <palecolor>
        violence	4	<hold> someth ; <home> <money> ; <home> del ; <home> right ; <hospital> <hit>
        violence	4	<hot> <water> ; <intoxicated> on ; <job> <write> ; <key> ; <key> <rope> ; <key> a
        violence	4	<key> by ; <kill> <clinician> ; <kill> <furniture> ; <kin> 0 ; <kin> <amount>
        violence	4	<kin> <bodypart> ; <kin> <headface> ; <kin> <opening> ; <kin> <pain> ; <kin> as
        violence	4	<kin> empti ; <kin> nos ; <kin> right ; <last> <bodypart> ; <law> can ; <law> def
        violence	4	<leave> <amount> ; <leave> <lock> ; <leave> in ; <lock> ; <lock> <lock>
        violence	4	<lock> <needle> ; <lock> las ; <lock> my ; <lock> myself ; <medicine> <hear>
        violence	4	<moment> <fire> ; <moment> <home> ; <moment> porqu ; <money> let ; <money> one
        violence	4	<need> <official> ; <need> an ; <needle> <buy> ; <needle> <town> ; <night> <blade>
        violence	4	<night> <break> ; <night> lo ; <night> me ; <night> pour ; <night> whil
        violence	4	<official> <opening> ; <official> que ; <opening> <consume> ; <opening> <stop>
        violence	4	<opening> she ; <order> <treatment> ; <outdoors> <clean> ; <outdoors> <hospital>
        violence	4	<outdoors> <past> ; <outdoors> her ; <pain> <child> ; <pain> <hold> ; <partner> <lock>
        violence	4	<past> <amount> ; <past> <colleague> ; <phone> <alone> ; <phone> <drug>
        violence	4	<phone> <treatment> ; <phone> fr ; <photo> <opening> ; <photo> <year> ; <photo> if
        violence	4	<photo> of ; <photo> und ; <play> <soon> ; <promise> <write> ; <put> <drug>
        violence	4	<put> <opening> ; <put> <room> ; <put> <tool> ; <relapse> <treatment> ; <room> <fire>
        violence	4	<room> with ; <rope> + ; <rope> <soon> ; <sad> <clean> ; <say> <leave> ; <say> ex
        violence	4	<say> first ; <say> k ; <say> mejor ; <say> us ; <school> se ; <see> <intoxicated>
        violence	4	<sick> <daytime> ; <sober> <home> ; <soon> <headface> ; <start> <put>
        violence	4	<stimulant> <consume> ; <stranger> ill ; <take> <clean> ; <take> <fire> ; <take> <gun>
        violence	4	<take> las ; <threat> <child> ; <tired> in ; <tool> <blade> ; <tool> <bodypart>
        violence	4	<tool> not ; <tool> wher ; <town> mi ; <trust> over ; <wait> by ; <water> becaus
        violence	4	<water> until ; <withdrawal> bad ; <write> a ; <write> del ; <write> instead
        violence	4	<year> that ; a <child> ; a <friend> ; a cha ; a friend ; a kitchen ; a oscura ; a pat
        violence	4	a phot ; a quit ; a second ; a stretch ; a tweak ; abuel ; aca otr ; acab
        violence	4	acros <amount> ; acros from ; acros her ; again then ; against ; ahorc y ; aint <happy>
        violence	4	al pap ; alguien ; all seven ; alongsid ; am going ; amount unk ; an <height>
        violence	4	an <promise> ; an apology ; an hr ; and <day> ; and burn ; and right ; and shut
        violence	4	and sis ; and spe ; and swing ; and which ; aparezc ; apology ; are <asleep>
        violence	4	are asleep ; around his ; ask which ; at him ; atin ; avent a ; away becaus ; ayer otr
        violence	4	b ; back <hit> ; back <home> ; back swing ; back until ; bad from ; bar + ; bath and
        violence	4	be <hear> ; be collect ; be hear ; be quiet ; been walk ; behind <room> ; being ; belt
        violence	4	beneath ; between me ; bf is ; bf on ; bil offic ; bkgd <say> ; bkgd say ; board order
        violence	4	bos on ; both dead ; both the ; boy 0 ; boy his ; boy seven ; breath with ; bring
        violence	4	brok in ; broth nam ; buckl ; by the ; cal fr ; cal thought ; can in ; canal and
        violence	4	cand y ; cant real ; cantin ; car who ; cas a ; cellmat ; ching de ; chop the ; cier y
        violence	4	cigaret and ; cigaret burn ; cintur ; clear for ; clos by ; closet y ; clr stat
        violence	4	clr whisper ; compadr que ; con <lock> ; con cand ; con quien ; cont y ; contest con
        violence	4	cop 0 ; cort con ; counselor ; count down ; cousin ; cps sw ; cruz de ; cuchil
        violence	4	cuchillo de ; dad drink ; dad over ; daddy ; day he ; de <kill> ; de mat ; de metadon
        violence	4	de mi ; deal and ; dealer ; debit ; debit card ; decent <stranger> ; del <friend>
        violence	4	del bus ; del pis ; despert con ; diari ahorit ; did he ; dio de ; dispar a ; distanc
        violence	4	dont ring ; door thi ; dosciento ; down <continue> ; down out ; down with ; draw and
        violence	4	dumpster ; dv advocat ; each <hit> ; eap employe ; eat norc ; el cuel ; el ojo
        violence	4	el park ; el pun ; el restaurant ; el viern ; ell y ; empti my ; en cristal ; encer y
        violence	4	encontr la ; enough ; enrout ; es cuand ; escondimo ; every nam ; every word ; ex me
        violence	4	explain to ; exs ; f <hear> ; f <opioid> ; f is ; fel ; feo no ; finish it ; first fiv
        violence	4	flinch when ; floorboard ; for <needle> ; four year ; from fent ; from walk
        violence	4	front door ; fuerz ; ful tank ; gav ; gav him ; get going ; get its ; gf on ; gig and
        violence	4	girl are ; god im ; goe past ; goe und ; going to ; got as ; got go ; got loos
        violence	4	got thru ; grandmoth ; group hes ; grp ; guy my ; gym i ; habit all ; habl ; habl desd
        violence	4	hair and ; hal at ; hallway thi ; hammer at ; hand when ; has gun ; hav smok ; hav step
        violence	4	hav to ; he <start> ; he cam ; he learn ; he let ; he only ; he smil ; head in
        violence	4	head over ; headshot ; hed finish ; hel <angry> ; hel <need> ; hel <take> ; her <night>
        violence	4	her corol ; her down ; her int ; her meth ; her neck ; her pillow ; herman and
        violence	4	herman sali ; herself <stimulant> ; hes <intoxicated> ; hes gon ; hes out ; hes polit
        violence	4	hid his ; high on ; hij tra ; him <drive> ; him ice ; him thi ; him til ; his <drive>
        violence	4	his car ; his guy ; his record ; his school ; hol ; hold bed ; hous by ; hoy and ; hr
        violence	4	hr <tool> ; husb has ; husband drink ; i <consume> ; i <fall> ; i danc ; i run
        violence	4	i stuck ; i tap ; id read ; if i ; ill kil ; im drunk ; im going ; im gon ; in a
        violence	4	in chart ; in lap ; in laundry ; in low ; in motel ; in proces ; in restraint ; in sinc
        violence	4	in spr ; in ten ; insid with ; intak clerk ; iop if ; ironwork meth ; is <drive>
        violence	4	is <pain> ; is leav ; it was ; it when ; jail in ; jal del ; jaw a ; jok thi
        violence	4	judg already ; jugamo ; july per ; just <breath> ; just <school> ; keep hav ; keep park
        violence	4	kid see ; knif say ; know wher ; la <opening> ; la altur ; la ching ; la cintur
        violence	4	la est ; la gasolin ; la rej ; lad de ; lady ; laugh ; law had ; le <buy> ; le dispar
        violence	4	le escrib ; leav ; let ; level ; light the ; lik your ; lin <hear> ; lip ; list
        violence	4	llam porqu ; llav y ; lo iba ; lo saqu ; lo volveri ; load and ; load the ; lock myself
        violence	4	long ; look high ; los <amount> ; los <child> ; los bot ; los va ; m at ; m ironwork
        violence	4	m stat ; mam el ; mam va ; man hold ; man when ; manej desd ; mar va ; mayb an
        violence	4	me <alcohol> ; me <furniture> ; me <go> ; me <lock> ; me again ; me apur ; me around
        violence	4	me get ; me onc ; me ten ; metanfetamin 0 ; meth / ; meth has ; meti a ; mi almoh
        violence	4	mi compadr ; mi mom ; mi que ; min just ; min so ; minut ago ; minut in ; minut is
        violence	4	minut she ; mo son ; mom at ; mom pleas ; mom right ; mor im ; motel room ; moth porch
        violence	4	mtg dai ; my chest ; my coat ; my daught ; my debit ; my exs ; my hood ; my man
        violence	4	my neck ; my purs ; my wif ; my wip ; nap and ; neck befor ; new fel ; next bottl
        violence	4	nic and ; night run ; night staf ; nin ; nit with ; nobody going ; noch 0 ; noch hoy
        violence	4	noma <wait> ; noma esper ; notic ; now over ; numb com ; of kid ; of my ; off already
        violence	4	off the ; ojo que ; old <child> ; oll de ; on <caretaking> ; on <opening> ; on ice
        violence	4	on now ; on porch ; on whoev ; onc <go> ; one and ; one of ; only <count> ; only took
        violence	4	order it ; oscura ; oth kind ; our <media> ; outsid my ; over forty ; overpas on
        violence	4	owe him ; pantry ; pap hac ; park outsid ; parol client ; passeng seat ; pax ; pay
        violence	4	pedaz ; peor y ; persist ; phon ; pip stuf ; plast ; plomaz ; pod <asleep> ; pod dorm
        violence	4	podador ; point through ; polic ; porch sinc ; pray over ; prendi ; program ambulatori
        violence	4	pt bro ; puert del ; puesto ; pul me ; pus la ; put hand ; q hoy ; que de ; que nos
        violence	4	quem la ; quiet and ; quit a ; raj la ; rd ; rd tim ; read him ; recarg ; red gas
        violence	4	regres cuand ; rehab lik ; rej ; report senor ; resident ; revolv ; rn ; rn 0 ; rn i
        violence	4	rob me ; roci ; roommat put ; round his ; rt ; rueda ; said now ; said then ; said who
        violence	4	sali del ; salv yo ; saqu de ; sat <outdoors> ; say k ; scarf in ; scissor
        violence	4	scream that ; se <amount> ; se arregl ; se enter ; self at ; sem x ; sent them ; sentr
        violence	4	set ; she <hold> ; she carri ; she owe ; she stay ; she with ; shel <put> ; shel put
        violence	4	sherman way ; shift hel ; shin on ; show ; shower ; si somo ; sig par ; sinc 0
        violence	4	sist thre ; slot in ; smart ; smil at ; sob liv ; son <see> ; stand ther ; stat wil
        violence	4	stitch the ; stop so ; strangl my ; stuck a ; stuf ; su <opioid> ; suegr tom ; sunglas
        violence	4	sup ; sus <bodypart> ; swing on ; swung at ; sí a ; taho ; tank ; target <amount>
        violence	4	target lot ; tarp ; tarp for ; tech ; tel his ; tel your ; ten que ; test
        violence	4	text instead ; that <opening> ; the <container> ; the <height> ; the <say>
        violence	4	the bedroom ; the closet ; the cowork ; the da ; the denny ; the duct ; the ex
        """
}
