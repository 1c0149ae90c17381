extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	4	til they ; til thre ; tim it ; tim she ; tio con ; tio va ; to be ; to red ; today for
        violence	4	today ther ; tom ayudenm ; tonight no ; tonight with ; tortilla y ; tra 0 ; tranc
        violence	4	tre ive ; trunk and ; tub al ; tub en ; tv say ; two other ; tx <furniture> ; tx bed
        violence	4	typ from ; un plomaz ; un rat ; unit b ; unload ; unscrew ; until id ; up one ; up plac
        violence	4	up soon ; upstair tenant ; us is ; us with ; use too ; vecin llam ; vecin report
        violence	4	vendi ya ; very <amount> ; very polite ; vez pas ; voic he ; voz cajit ; vuelta
        violence	4	wait on ; want his ; wat tank ; wen i ; went ; when hes ; wher that ; which
        violence	4	which entranc ; which hous ; which window ; who <asleep> ; whoev <buy> ; whoev com
        violence	4	why ; wil stab ; with <opioid> ; with <room> ; with door ; with then ; wor it
        violence	4	xanax get ; y escondi ; y me ; y su ; y tra ; y ya ; ya <think> ; ya escogi ; yard now
        violence	4	yard right ; year want ; yesterday it ; yo <consume> ; you tuesday ; your <outdoors>
        violence	4	yr habit ; él los ; él sal
        violence	3	0 son ; <alcohol> around ; <amount> other ; <angry> <insurance>
        violence	3	<appointment> <furniture> ; <ask> if ; <ask> which ; <asleep> <hold> ; <asleep> <think>
        violence	3	<asleep> by ; <asleep> over ; <blade> hes ; <blade> no ; <bodypart> <friend>
        violence	3	<bodypart> <night> ; <bodypart> <write> ; <bodypart> cer ; <buy> ya ; <calm> has
        violence	3	<child> <hit> ; <child> <kin> ; <child> con ; <child> lo ; <clean> rm ; <clinician> 0
        violence	3	<clothes> <lock> ; <clothes> <phone> ; <clothes> ever ; <clothes> int ; <clothes> wer
        violence	3	<consume> at ; <continue> <blood> ; <count> <say> ; <day> <clinician> ; <day> <go>
        violence	3	<day> she ; <daytime> tim ; <drive> as ; <drive> down ; <drug> <buy> ; <drug> who
        violence	3	<fall> <continue> ; <fire> con ; <fire> to ; <furniture> <hold> ; <furniture> your
        violence	3	<go> <awake> ; <go> <needle> ; <go> <opening> ; <go> buen ; <gun> acros ; <gun> en
        violence	3	<headface> <colleague> ; <headface> as ; <headface> cer ; <hear> <record>
        violence	3	<hold> <room> ; <homeless> wher ; <hospital> de ; <hospital> it ; <intoxicated> <crowd>
        violence	3	<intoxicated> y ; <job> <amount> ; <job> <homeless> ; <job> all ; <job> him ; <job> off
        violence	3	<kill> <job> ; <kill> a ; <kin> <bodypart> ; <kin> clr ; <kin> is ; <kin> nin
        violence	3	<kin> sit ; <kin> va ; <last> <clothes> ; <leave> <amount> ; <leave> in ; <leave> lin
        violence	3	<lock> conmig ; <lock> in ; <lock> myself ; <lock> or ; <lock> por ; <night> <break>
        violence	3	<night> <fire> ; <official> <phone> ; <official> i ; <opioid> <amount>
        violence	3	<outdoors> each ; <outdoors> ive ; <palecolor> <last> ; <phone> <hear> ; <phone> com
        violence	3	<phone> insid ; <phone> our ; <photo> <year> ; <pill> <clothes> ; <promise> <write>
        violence	3	<put> <child> ; <put> <room> ; <record> <phone> ; <room> <photo> ; <room> <withdrawal>
        violence	3	<room> la ; <rope> ; <sad> ; <sad> <try> ; <say> <clinician> ; <say> <day>
        violence	3	<say> <leave> ; <say> a ; <say> us ; <school> <tool> ; <school> con ; <school> til
        violence	3	<sedative> <day> ; <sick> <daytime> ; <sick> sinc ; <start> <pet> ; <stop> already
        violence	3	<stranger> by ; <take> <official> ; <take> ice ; <take> las ; <think> what
        violence	3	<tool> <bodypart> ; <tool> wher ; <treatment> whichev ; <wait> <appointment>
        violence	3	<wait> by ; <water> until ; a <friend> ; a <year> ; a claw ; a friend ; a levant
        violence	3	a pip ; a quit ; a stretch ; a ten ; a toc ; a year ; aft <phone> ; aft <record>
        violence	3	aft cal ; ago one ; ahorc y ; al <eat> ; al cuart ; al pap ; alguien ; all seven
        violence	3	aluminum bat ; amar el ; an aluminum ; and <day> ; and what ; angelit ; angry ; ano hoy
        violence	3	apunt el ; are thing ; arm last ; asalt ; asient ; ask if ; at <school> ; at one ; axe
        violence	3	b ; back until ; bakersfield on ; bat and ; bat break ; bat on ; be me ; be quiet
        violence	3	bed onc ; beer he ; belt ; besid his ; bos on ; both <consume> ; boy his ; brag
        violence	3	break down ; brok it ; brom ; broth took ; buen es ; bulb ; burn her ; burn on
        violence	3	busc con ; calm has ; can in ; can tak ; can up ; car seat ; car the ; cha wedg ; charg
        violence	3	cint <palecolor> ; cint gri ; clr stat ; clr whisper ; co op ; collarbon ; com no
        violence	3	con mas ; con quien ; cost ; cost me ; cousin ; cun con ; cut at ; dad over ; dai yrs
        violence	3	day he ; de mi ; decent ; del asient ; deputi en ; description ; deserv to ; doc o
        violence	3	don already ; dond no ; doorknob ; dos hermano ; dosciento ; down with ; drink she
        violence	3	drop callback ; drunk and ; drunk im ; dud who ; eat norc ; el <blade> ; el park
        violence	3	encer conmig ; escondi el ; esperandom ; est apunt ; estoy <put> ; even she
        violence	3	explain to ; f <hear> ; f cry ; fac is ; far and ; fist and ; flinch when ; from insid
        violence	3	fuerz ; get someth ; get ten ; girl are ; girlfriend car ; giv me ; go easy ; goma
        violence	3	got as ; grandson on ; habl ; hair she ; hallway thi ; ham not ; hand so ; hand when
        violence	3	has <build> ; has found ; hasnt said ; hav written ; he only ; he sat ; he set
        violence	3	he sold ; hed get ; hel <take> ; held ; her <home> ; her corol ; her new ; her stepdad
        violence	3	her way ; her wrist ; hermanit ; hes calm ; hes drunk ; him <night> ; his <bodypart>
        violence	3	his dtr ; his rifl ; hol in ; hold ; hom that ; hous resident ; how ; how id ; how it
        violence	3	hoy le ; hr <stranger> ; hr lady ; i <consume> ; i <drive> ; i lost ; i snort ; i threw
        violence	3	if my ; ill put ; in <school> ; in lap ; in proces ; in restraint ; is <stranger>
        violence	3	is chok ; is leav ; is the ; is withdraw ; it and ; ive work ; jail ; jugamo
        violence	3	keep what ; kick door ; kid from ; kid see ; kid watch ; kind the ; knif say ; kniv to
        violence	3	la man ; la otr ; la podador ; la tablet ; la vi ; landlord when ; las <media>
        violence	3	las noticia ; laundry rm ; lav el ; le escrib ; le subi ; left lin ; left open
        violence	3	lik your ; llav de ; lleg la ; lo volveri ; lock myself ; lock or ; look over
        violence	3	lot becaus ; luc y ; lumbr ; m <alcohol> ; m resident ; m stat ; m told ; machet at
        violence	3	mad and ; man when ; manan en ; manej desd ; me <buy> ; me <outdoors> ; me anywher
        violence	3	me get ; me notic ; memb ; meth thre ; meti al ; mgr ; mo son ; money in ; mor im
        violence	3	mouth has ; muy bajit ; my <job> ; my cal ; my kidney ; my neck ; my wrist ; n her
        violence	3	navaj ; nic and ; night mor ; nin al ; nin no ; nino con ; nino porqu ; noch 0
        violence	3	noma <say> ; noticia ; novi con ; now and ; numer despu ; of my ; off already ; ojo cer
        violence	3	ojo que ; on <angry> ; on <caretaking> ; on my ; on spic ; on you ; one per
        violence	3	one through ; otr ; outsid now ; over thos ; over tonight ; own <opening> ; own head
        violence	3	pa all ; panz ; part la ; partn ; past her ; pate el ; pay phon ; pel ; per minut
        violence	3	perc for ; phon ; pic con ; pip stuf ; plac over ; planch calient ; plug in ; po
        violence	3	porqu oi ; porqu él ; pul me ; pun cer ; pus com ; pus la ; q hoy ; que <daytime>
        violence	3	que no ; que si ; quien ; quiet and ; rain i ; re employe ; red ; refus ; rehab lik
        violence	3	res on ; residential to ; round ; sac los ; sal en ; salt + ; screen so ; se arregl
        violence	3	self i ; sent them ; servic <gun> ; she <bodysound> ; she sleep ; she text ; she wait
        violence	3	she wak ; shel <put> ; shel put ; shelt wher ; shoot me ; shouldnt be ; show me
        violence	3	sig par ; sinc had ; sist bro ; siz ; slam the ; sleep over ; slept ; snap at
        violence	3	som <night> ; son back ; sou <trade> ; sou chef ; split my ; stand behind ; stand ther
        violence	3	station on ; stepdad tonight ; stil in ; stil liv ; stood on ; street i ; stretch
        violence	3	su <kin> ; supervisor ; sí a ; sí el ; tablet de ; tail ; tech del ; tel everyon
        violence	3	tenant ; text me ; text only ; that hel ; that i ; the <drug> ; the bay ; the car
        violence	3	the cat ; the da ; the denny ; the feet ; the hotlin ; the liar ; the preach ; the yard
        violence	3	them <home> ; then <angry> ; then had ; thermo for ; theyr stil ; thi <past>
        violence	3	thi <pill> ; tien <year> ; tien ano ; tim hes ; tim they ; to <blade> ; to <room>
        violence	3	to besid ; to sharpen ; told us ; tom se ; tonight im ; too <happy> ; truck on
        violence	3	truck say ; tue with ; turn away ; twenty a ; twic with ; two year ; un plat ; und me
        violence	3	used dai ; van cinc ; viern ; viern y ; want help ; was <fall> ; was drop ; wed
        violence	3	wer <intoxicated> ; wev <buy> ; wev <say> ; wev sold ; when <kin> ; when i ; who <buy>
        violence	3	who als ; who bit ; whoev <take> ; wif she ; wip the ; with <phone> ; wouldnt <stop>
        violence	3	wouldnt stop ; wrist tonight ; xanax lik ; y <alcohol> ; y <angry> ; y dai ; y peric
        violence	3	ya avis ; yest ; yet ; yrs n ; zaf ; zapato y ; él la
        violence	-3	0 + ; 0 need ; <amount> con ; <amount> for ; <amount> than ; <angry> with ; <ask> is
        violence	-3	<asleep> <drive> ; <asleep> <room> ; <awake> <moment> ; <blade> <tool>
        violence	-3	<bodypart> <stop> ; <bodypart> through ; <bodypart> with ; <bodysound>
        violence	-3	<chestheart> <go> ; <child> <consume> ; <child> <think> ; <child> <treatment>
        violence	-3	<child> est ; <child> nam ; <church> <say> ; <colleague> <give> ; <color> of
        violence	-3	<consume> <put> ; <container> that ; <day> <asleep> ; <day> <hospital> ; <day> of
        violence	-3	<day> por ; <daytime> <day> ; <die> <think> ; <drive> <tool> ; <eat> <crowd>
        violence	-3	<fluid> <fluid> ; <furniture> sinc ; <give> su ; <go> <asleep> ; <go> <moment>
        violence	-3	<go> on ; <happy> <day> ; <hear> <amount> ; <hear> lik ; <home> <stop> ; <job> <phone>
        violence	-3	<job> <stimulant> ; <job> <think> ; <kill> si ; <kin> <buy> ; <kin> <drug>
        violence	-3	<kin> <job> ; <kin> hes ; <kin> wil ; <last> <sedative> ; <last> <week>
        violence	-3	<law> <amount> ; <leave> <child> ; <leave> <treatment> ; <leave> sid ; <money> <money>
        violence	-3	<money> for ; <money> y ; <month> of ; <month> the ; <needle> on ; <night> <clinician>
        violence	-3	<night> <school> ; <night> for ; <outdoors> acros ; <partner> <leave> ; <past> <law>
        violence	-3	<pet> <go> ; <phone> <give> ; <photo> <say> ; <play> <bodypart> ; <play> <outdoors>
        violence	-3	<promise> <phone> ; <put> <stimulant> ; <record> <day> ; <say> <always>
        violence	-3	<say> <opioid> ; <say> i ; <school> <clinician> ; <school> <play> ; <see> <crowd>
        violence	-3	<shake> <amount> ; <shake> <bodypart> ; <stop> <shake> ; <stop> <stimulant>
        violence	-3	<stop> la ; <stranger> <give> ; <take> <eat> ; <take> <last> ; <take> <law>
        violence	-3	<take> <medicine> ; <take> <think> ; <take> <water> ; <think> <crowd>
        violence	-3	<threat> <leave> ; <trade> <drive> ; <treatment> <colleague> ; <treatment> <hospital>
        violence	-3	<treatment> <night> ; <treatment> for ; <treatment> with ; <wait> <month>
        violence	-3	<water> <headface> ; <water> y ; <week> <night> ; <write> <go> ; <write> <gun>
        violence	-3	<write> en ; <write> to ; a <church> ; a <illness> ; a hospital ; a not ; a otr
        violence	-3	a singl ; abov ; accept ; admission ; advic ; aetn ; agost ; airlin ; all <daytime>
        violence	-3	alt ; amaneci ; and <fall> ; and hav ; and it ; and next ; anoth ; apel ; are the
        violence	-3	ask to ; attorney ; balloon ; bark ; barstow ; bat all ; bc ; bed next ; been <take>
        violence	-3	been tak ; bien y ; bottom ; bought the ; bring her ; bring the ; buen ; build
        violence	-3	bunkmat has ; but its ; but she ; buz ; camion ; cancel ; cannot ; cant <asleep>
        violence	-3	cant <continue> ; cant keep ; cant sleep ; chart ; cheap ; clammy ; clear ; clr <need>
        violence	-3	comput ; confus ; contract ; cor ; correct ; cours ; cros ; de usted ; death ; decad
        violence	-3	decid ; declin ; del <height> ; desd entonc ; detox for ; doe your ; doing wel
        violence	-3	dont <say> ; dos dia ; dr ; driveway again ; drool ; drum ; e ; el <container>
        violence	-3	el <sedative> ; el cajon ; embarras ; en <home> ; en cas ; expect ; eye rol ; fac over
        violence	-3	february ; felt ; fly ; for ten ; for that ; for thirty ; four day ; from it ; fun
        violence	-3	gambl ; go if ; going lik ; gracia por ; grandkid ; grief ; gues ; hacen ; halloween
        violence	-3	handl ; happen to ; hav <leave> ; hav not ; herman y ; hij se ; his <play> ; his nam
        violence	-3	hous in ; hous is ; how <always> ; hundr and ; i <continue> ; i <try> ; i cut
        violence	-3	i finish ; i set ; in <write> ; in my ; in thre ; inhal ; ir ; is lik ; is ther
        violence	-3	is wher ; it <always> ; it <amount> ; its <stimulant> ; its lik ; ive <start>
        violence	-3	ive <stop> ; jar ; jean ; juev ; keep turn ; kid 0 ; ko ; la <play> ; la <write>
        violence	-3	las cuatr ; left sid ; lik it ; lik somebody ; lin at ; lo mism ; los <kin> ; lug
        violence	-3	magandang ; main ; mand a ; mat si ; me llam ; me pidi ; me who ; mi comadr ; mied
        violence	-3	mis <kin> ; mortgag ; muer ; my <official> ; my niec ; navidad ; nev <stop>
        violence	-3	no ~<illness> ; not ~<say> ; od ; of <amount> ; of <law> ; on one ; on our ; on sunday
        violence	-3	otr <day> ; our street ; packag ; papa ; parad ; paralegal ; ped ; perdi el ; plant
        violence	-3	plu ; prob ; pt <need> ; que <think> ; quiet i ; quisier ; ra ; ran out ; random
        violence	-3	re 0 ; read it ; rop ; rx ; sa ; sad ; sav ; se <fire> ; se cay ; sentenc ; seri ; sig
        violence	-3	simp ; sinc <last> ; sinc last ; sinc thi ; so bad ; sup notifi ; swat at ; tak them
        violence	-3	tant ; terapi ; than i ; that what ; the <eat> ; the <hospital> ; the <intoxicated>
        violence	-3	the <put> ; the <shake> ; the box ; the count ; the day ; the first ; the knif
        violence	-3	the pictur ; the rop ; the sam ; the vet ; theat ; then i ; ther someth ; threaten me
        violence	-3	to <bodypart> ; to <money> ; to <stranger> ; to liv ; to you ; to your ; torranc
        violence	-3	tractor ; trai ; tre dia ; tru ; un bat ; un dia ; us the ; vend ; volv ; was 0
        violence	-3	was <day> ; what the ; wheel ; who get ; whod ; wil cal ; with <partner> ; withdrawal
        violence	-3	wkr ; wont say ; worth ; y ni ; yawn ; ~<day> ~off ; ~<leave> ~a ; ~<order>
        violence	-3	~<relapse> ; ~<stranger> ; ~<treatment> <need> ; ~<write> ; ~a ~<home> ; ~a ~<month>
        violence	-3	~a ~month ; ~ask ; ~blu ; ~contest ; ~day ~off ; ~detail ; ~falleci ; ~for ; ~ide
        violence	-3	~know ; ~no ~oth ; ~numb ; ~on ~<day> ; ~por ; ~se ; ~sist ; ~so
        violence	-4	$ 0 ; % off ; 0 <law> ; 0 <need> ; 0 k ; 0 mes ; 0 or ; <alcohol> in ; <alcohol> on
        violence	-4	<always> <eat> ; <always> <month> ; <amount> <happy> ; <amount> <phone>
        violence	-4	<amount> each ; <ask> <amount> ; <ask> <see> ; <ask> <stranger> ; <ask> re ; <ask> to
        violence	-4	<asleep> <amount> ; <asleep> <eat> ; <asleep> <moment> ; <blade> <crowd>
        violence	-4	<blade> <lock> ; <blood> <amount> ; <bodypart> <chestheart> ; <bodypart> <tool>
        violence	-4	<build> <room> ; <cannabis> <stimulant> ; <caretaking> ; <clinician> de
        violence	-4	<clothes> <room> ; <clothes> de ; <colleague> <need> ; <colleague> <treatment>
        violence	-4	<colleague> in ; <color> ; <consume> 0 ; <container> on ; <continue> <day>
        violence	-4	<continue> <take> ; <continue> his ; <count> <amount> ; <count> <daytime>
        violence	-4	<crowd> <need> ; <crowd> <night> ; <crowd> at ; <crowd> for ; <crowd> in
        violence	-4	<day> <crowd> ; <day> <daytime> ; <day> <medicine> ; <day> <rope> ; <day> on
        violence	-4	<day> only ; <day> que ; <day> was ; <drive> <play> ; <drive> him ; <drive> then
        violence	-4	<eat> <town> ; <eat> my ; <fall> out ; <fire> <eat> ; <friend> se
        violence	-4	<furniture> <clean> ; <furniture> <phone> ; <give> <crowd> ; <give> <pet>
        violence	-4	<go> <alcohol> ; <go> <appointment> ; <go> <bodypart> ; <go> <stranger> ; <goodbye>
        violence	-4	<headface> <build> ; <headface> are ; <headface> rol ; <hear> <intoxicated>
        violence	-4	<hear> <play> ; <hit> in ; <home> <eat> ; <hospital> <amount> ; <hot> 0
        violence	-4	<job> <continue> ; <job> <room> ; <job> for ; <kill> <continue> ; <kill> est
        violence	-4	<kill> for ; <kin> <give> ; <kin> <pet> ; <kin> <play> ; <kin> se ; <kin> to
        violence	-4	<kin> ~pas ; <law> <law> ; <leave> <day> ; <leave> <furniture> ; <lock> <soon>
        violence	-4	<medicine> <day> ; <moment> <week> ; <moment> of ; <money> <treatment>
        violence	-4	<month> <moment> ; <need> <appointment> ; <need> <continue> ; <need> <see>
        violence	-4	<need> <stop> ; <need> someth ; <needle> and ; <night> aft ; <opioid> <medicine>
        violence	-4	<opioid> <think> ; <outdoors> <treatment> ; <outdoors> a ; <partner> <clinician>
        violence	-4	<partner> <give> ; <partner> pul ; <past> 0 ; <past> a ; <pet> <eat> ; <pet> <kin>
        violence	-4	<pet> <pet> ; <pet> to ; <play> <phone> ; <play> the ; <play> to ; <promise> for
        violence	-4	<put> <alcohol> ; <relapse> ; <room> <always> ; <room> <build> ; <room> in
        violence	-4	<say> <continue> ; <say> <need> ; <say> <order> ; <say> <photo> ; <say> <withdrawal>
        violence	-4	<say> him ; <say> la ; <say> with ; <say> you ; <see> <need> ; <see> <write>
        violence	-4	<see> my ; <sick> ; <sober> ; <start> con ; <start> in ; <stimulant> <friend>
        violence	-4	<stimulant> <illness> ; <stop> <last> ; <stop> <opioid> ; <stop> in ; <stop> las
        violence	-4	<stop> un ; <stranger> els ; <take> <partner> ; <take> int ; <take> them
        violence	-4	<think> <amount> ; <think> is ; <think> it ; <think> she ; <tired> ; <town> <day>
        violence	-4	<trade> and ; <trade> de ; <treatment> <need> ; <treatment> <outdoors>
        violence	-4	<treatment> <stop> ; <treatment> <take> ; <treatment> <wait> ; <treatment> and
        violence	-4	<treatment> that ; <wait> <asleep> ; <wait> <furniture> ; <wait> and ; <week> <year>
        violence	-4	<week> of ; <write> <kin> ; <write> is ; <write> the ; <year> <amount> ; <year> and
        violence	-4	a <appointment> ; a <clean> ; a <colleague> ; a <headface> ; a <medicine> ; a <put>
        violence	-4	a knif ; a littl ; a meth ; a rifl ; aa ; absces ; absenc ; abt <eat> ; account
        violence	-4	activ ; agency ; agreeabl ; aguant ; ahead ; airport ; all my ; allow ; already has
        violence	-4	am i ; ambulanc ; and 0 ; and <amount> ; and <promise> ; and by ; and id ; and mov
        violence	-4	answ ; anti ; apoy ; approv ; armpit ; ask re ; ask who ; at hom ; at it ; august
        violence	-4	aunt ; bartend ; began ; bipol ; body ; bp ; bridg ; bug ; but im ; by <daytime> ; c
        violence	-4	caj ; cajon de ; can <stranger> ; can i ; can you ; cart ; cay ; center ; chat ; check
        violence	-4	children ; clean ; client in ; clr has ; coast ; coconut with ; con alguien ; consejer
        violence	-4	contact ; convulsion ; corren ; cuarent ; custom ; dad pistol ; dan ; day or
        violence	-4	de <happy> ; de <treatment> ; de todo ; dej las ; del <day> ; deploy ; desd <day>
        violence	-4	desd cuand ; dia sin ; direct ; do <crowd> ; do <treatment> ; do that ; el <church>
        violence	-4	el <height> ; el <month> ; el mart ; el pis ; elephant ; email ; en <amount> ; en mi
        violence	-4	encarg ; ener ; espanol ; exam ; famili ; farm ; fast ; fat ; fath in ; fiesta ; fin
        violence	-4	first <law> ; fist through ; food ; for <crowd> ; for thre ; forgiv the ; freez
        violence	-4	fresn ; fue ; fui ; gallina ; gav me ; go on ; grand mal ; grandp ; green ; grew
        violence	-4	guid open ; hablan ; had one ; had two ; half of ; has <illness> ; has <take>
        violence	-4	has nev ; hav <amount> ; hav <insurance> ; hav an ; hav nev ; he <phone> ; her <day>
        violence	-4	her the ; his sho ; his thumb ; holiday ; hoodi ; hx ; i <blood> ; i <go> ; i <leave>
        violence	-4	i kept ; i look ; i promis ; i shoot ; i start ; i ~<take> ; id been ; if ther
        violence	-4	im <leave> ; im so ; in <eat> ; inf ; instead of ; iron in ; is <amount> ; is com
        violence	-4	is it ; is me ; issu ; it <past> ; its cocain ; its just ; joven ; kept ; kil for
        violence	-4	know about ; know its ; l <bodypart> ; la <clinician> ; la <clothes> ; la <stranger>
        violence	-4	la <treatment> ; la <week> ; la seman ; lat ; left arm ; letter ; library ; lik me
        violence	-4	llam ; lobby ; los <headface> ; los brazo ; m <consume> ; machet and ; machin
        violence	-4	mat est ; me his ; medi cal ; medicar ; mes y ; messag ; mgmt ; mi <drive> ; might
        violence	-4	minut hes ; mirror ; mom 0 ; msg ; my <church> ; my <clinician> ; my <year> ; my left
        violence	-4	nasal ; neurologist ; nev been ; newborn ; no ~<asleep> ; no ~<child> ; no ~he
        violence	-4	no ~hx ; nois on ; nombr de ; noth els ; noth he ; of <month> ; of <treatment>
        violence	-4	of cok ; of every ; ofc ; on <night> ; one tim ; open 0 ; open coconut ; open to
        violence	-4	option ; our <pet> ; paper ; pasaden ; pharmacist ; pie ; piens ; pierd ; pistol de
        violence	-4	policy ; por eso ; por su ; por una ; porqu mi ; porqu se ; pregnant ; pregunt
        violence	-4	pregunt si ; prop ; propi ; put on ; qued ; quien se ; rais ; rar ; rec ; refrigerator
        violence	-4	regal ; ren ; rent ; review ; ribbon ; roommat say ; said to ; saving ; say that
        violence	-4	school counselor ; scor ; se <go> ; see thing ; sent me ; septiembr ; shaky ; she just
        violence	-4	she said ; she took ; shelf ; si with ; siet ; silicon est ; sinc her ; sist has
        violence	-4	slid ; so <amount> ; so its ; so nobody ; sock ; sorry ; soy <trade> ; spent ; spok
        violence	-4	supportiv ; system ; tal ; tel you ; tembl ; tenant door ; tenemo ; teng 0
        violence	-4	teng <amount> ; than a ; that <take> ; the <chestheart> ; the <photo> ; the <sick>
        violence	-4	the carpet ; the county ; the end ; the fourth ; the guid ; the nos ; the park
        violence	-4	the school ; the spr ; the year ; the ~<consume> ; the ~smok ; ther nobody ; thes
        violence	-4	thes <day> ; thes day ; they <take> ; they let ; they told ; thi <month> ; thirty day
        violence	-4	thre day ; through my ; tick it ; ticket ; tijuan ; til 0 ; to <eat> ; to <give>
        violence	-4	to <hear> ; to <start> ; to bring ; to detox ; to know ; to mov ; toilet ; tom el
        violence	-4	tomato ; tonight hes ; too many ; trabaj ; trabaj de ; transport ; treint ; trembl
        violence	-4	tren ; truck and ; turn out ; una vez ; us <needle> ; us straw ; ust ; voc ; w/o
        violence	-4	warranty ; was <stimulant> ; we tak ; we wer ; week i ; week sinc ; went through
        violence	-4	wher do ; wif found ; wif lock ; wil <phone> ; with peopl ; wok ; won ; would lik
        violence	-4	y <need> ; y <soon> ; y <stop> ; y la ; y nadi ; y por ; year and ; you <say>
        violence	-4	you <see> ; ~0 ~day ; ~<confused> ; ~<container> ~of ; ~<die> ~of ; ~<emergency> <day>
        violence	-4	~<palecolor> ; ~<pet> ; ~<phone> ; ~<sad> ; ~<say> to ; ~<take> ; ~<threat> ; ~<wait>
        violence	-4	~<year> ; ~a ~<stranger> ; ~avh ; ~been ; ~convulsion ; ~cp ; ~do ; ~dts ; ~entr
        violence	-4	~found ; ~giv ; ~hi ; ~how ; ~ice ; ~la ; ~lif ; ~long ; ~much ; ~my ~<day>
        violence	-4	~my ~birthday ; ~nurs ; ~odd ; ~que ; ~rm ~0 ; ~seizur ; ~singl ; ~singl ~<kin>
        violence	-4	~sunday ; ~the ~<height> ; ~them ; ~ther ; ~wif ; ~withdrawal
        violence	-5	$ ; % ; 0 % ; 0 <last> ; 0 <sedative> ; 0 last ; 0 month ; <alcohol> <eat>
        violence	-5	<amount> at ; <amount> is ; <ask> <money> ; <ask> <promise> ; <ask> <take> ; <ask> si
        violence	-5	<ask> who ; <blade> por ; <bodypart> <leave> ; <bodypart> con ; <consume> <blade>
        violence	-5	<consume> my ; <container> <furniture> ; <continue> <eat> ; <count> <month>
        violence	-5	<day> <month> ; <day> is ; <day> sin ; <daytime> <amount> ; <die> to ; <die> y
        violence	-5	<drive> 0 ; <drive> <continue> ; <eat> <drive> ; <eat> <pet> ; <eat> <phone>
        violence	-5	<fluid> <headface> ; <give> away ; <give> it ; <go> <leave> ; <go> <sedative>
        violence	-5	<go> lik ; <hear> my ; <hit> <opioid> ; <hold> me ; <home> for ; <hopeless>
        violence	-5	<illness> <bodypart> ; <insurance> <money> ; <job> <home> ; <job> no ; <kin> <build>
        violence	-5	<kin> <clothes> ; <kin> <drive> ; <kin> <trade> ; <kin> did ; <last> <alcohol>
        violence	-5	<last> wk ; <law> in ; <medicine> <opioid> ; <medicine> and ; <moment> <treatment>
        violence	-5	<month> <kin> ; <month> <stop> ; <need> <colleague> ; <need> <eat> ; <need> <think>
        violence	-5	<need> a ; <need> un ; <night> <past> ; <opening> down ; <opioid> <bodypart>
        violence	-5	<opioid> in ; <outdoors> y ; <pain> <chestheart> ; <partner> <continue>
        violence	-5	<partner> <month> ; <partner> <need> ; <past> <month> ; <phone> <count>
        violence	-5	<photo> <blade> ; <put> up ; <record> de ; <record> on ; <room> for ; <say> <goodbye>
        violence	-5	<say> <height> ; <say> <rope> ; <say> <stranger> ; <school> <day> ; <school> <go>
        violence	-5	<school> <need> ; <see> <play> ; <see> <unreal> ; <see> a ; <stimulant> near
        violence	-5	<stimulant> that ; <stranger> <clothes> ; <take> <alcohol> ; <think> <kin>
        violence	-5	<think> en ; <tired> of ; <town> and ; <treatment> <crowd> ; <treatment> <kin>
        violence	-5	<treatment> <month> ; <treatment> en ; <treatment> on ; <treatment> por
        violence	-5	<wait> <amount> ; <week> <past> ; <week> sinc ; <write> <say> ; <write> it
        violence	-5	a <clinician> ; a <home> ; a <hot> ; a <insurance> ; a <play> ; a <rope> ; a cal
        violence	-5	a job ; a nadi ; aceptan ; al <stimulant> ; alumni ; and <drive> ; and <need>
        violence	-5	and <phone> ; and can ; and do ; and found ; and nev ; any ; anyth ; apologiz
        violence	-5	are <amount> ; at all ; bakery ; barn ; bat in ; bet ; big ; bod ; bor ; bottom of
        violence	-5	brinc ; brush ; buy ; by his ; camer ; chil ; chin ; cho ; city ; clr on ; collection
        violence	-5	concret ; conversation ; crawl ; crossword ; cuest ; cut my ; d ago ; day in ; de noch
        violence	-5	de una ; del <chestheart> ; delirium ; deni ; did a ; did the ; died ; do u ; do you
        violence	-5	dont <consume> ; dont know ; duerm en ; el juev ; el juez ; el sab ; elbow ; es por
        violence	-5	est bien ; everybody ; fail ; ferry ; for <day> ; for <stimulant> ; for nin ; forgiv
        violence	-5	friend ; get a ; grup ; guit ; gust ; hand and ; haul ; hav a ; he think ; heel ; hip
        violence	-5	hold his ; i <rope> ; i <school> ; i <start> ; i <stop> ; i did ; i should ; id rath
        violence	-5	in an ; in fresn ; includ ; inpt ; insuranc ; is a ; it tak ; its about ; ive nev
        """
}
