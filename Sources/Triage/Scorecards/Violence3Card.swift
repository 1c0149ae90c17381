extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	4	the feet ; the grandbabi ; the gravy ; the hotlin ; the liar ; the light ; the restrain
        violence	4	the study ; the tarp ; the very ; the yard ; them <home> ; ther <night> ; therapist pt
        violence	4	theyr stil ; thi is ; thi man ; thi shift ; thi tab ; third arrest ; til fiv ; til he
        violence	4	tio con ; tio va ; to <rope> ; to nobody ; to red ; today ther ; togeth most ; told us
        violence	4	tonight no ; too <stimulant> ; too i ; truck on ; truck say ; trunk and ; tub al
        violence	4	tub en ; tub with ; tv say ; twic with ; two who ; tx <furniture> ; tx bed ; un pedaz
        violence	4	un plomaz ; un rat ; una llanter ; uncl re ; until id ; up one ; up soon ; vecin con
        violence	4	vendi ya ; very <amount> ; very old ; vez ; vez pas ; voz cajit ; vuelta ; weapon on
        violence	4	wen i ; wer <intoxicated> ; wet pcp ; when hes ; when i ; which ; which hous
        violence	4	whisper from ; who <asleep> ; who <buy> ; who als ; who owe ; whoev <buy>
        violence	4	whoev <take> ; whoev com ; why ; wif tonight ; wip the ; with <room> ; with <stranger>
        violence	4	with all ; with no ; with un ; without ; wont <go> ; wont be ; wont bend ; wor it
        violence	4	word ; wouldnt <stop> ; wouldnt stop ; xanax get ; y <lock> ; y <threat> ; y ahorit
        violence	4	y and ; y escondi ; y me ; y tra ; y ya ; ya escogi ; yesterday it ; yo <consume>
        violence	4	you tuesday ; your <outdoors> ; él <stimulant> ; él sal
        violence	3	0 son ; 0 text ; <angry> <insurance> ; <ask> if ; <ask> which ; <asleep> <blade>
        violence	3	<asleep> <think> ; <awake> ; <blade> <trade> ; <blade> at ; <blade> no ; <blade> y
        violence	3	<bodypart> acros ; <bodypart> then ; <break> <partner> ; <break> both ; <breath> with
        violence	3	<child> <week> ; <child> con ; <clean> <gun> ; <clean> rm ; <clinician> 0
        violence	3	<clinician> elsewher ; <colleague> <day> ; <container> las ; <continue> <blood>
        violence	3	<count> me ; <day> <clinician> ; <daytime> over ; <die> and ; <drive> <feel>
        violence	3	<drive> <promise> ; <drive> as ; <drive> del ; <drive> en ; <drug> <buy> ; <drug> who
        violence	3	<eat> <moment> ; <fall> <continue> ; <fire> <night> ; <fluid> <clinician> ; <fluid> and
        violence	3	<friend> hed ; <go> <confused> ; <go> a ; <go> buen ; <go> the ; <gun> cargador
        violence	3	<gun> with ; <headface> <colleague> ; <headface> <continue> ; <headface> <crash>
        violence	3	<headface> <media> ; <headface> <soon> ; <headface> as ; <hear> <partner>
        violence	3	<height> <headface> ; <hit> <continue> ; <hold> <furniture> ; <hold> <room>
        violence	3	<home> down ; <homeless> wher ; <hospital> de ; <hospital> it ; <intoxicated> <crowd>
        violence	3	<intoxicated> y ; <job> <homeless> ; <job> <week> ; <job> all ; <job> off ; <kill> a
        violence	3	<kin> <night> ; <kin> <room> ; <last> <clothes> ; <leave> de ; <lock> his ; <lock> or
        violence	3	<lock> ourselv ; <lock> por ; <moment> <kin> ; <moment> <leave> ; <moment> bien
        violence	3	<moment> es ; <moment> out ; <need> <treatment> ; <night> <fire> ; <night> <lock>
        violence	3	<official> i ; <opening> <height> ; <opening> <room> ; <opening> it ; <opioid> <amount>
        violence	3	<outdoors> <night> ; <outdoors> each ; <palecolor> <last> ; <palecolor> round
        violence	3	<partner> <blade> ; <partner> <night> ; <partner> low ; <partner> tambien
        violence	3	<past> <child> ; <phone> com ; <phone> insid ; <promise> a ; <promise> ya
        violence	3	<put> <child> ; <put> <gun> ; <record> <phone> ; <record> mad ; <room> <withdrawal>
        violence	3	<room> pleas ; <say> <clinician> ; <say> po ; <school> <tool> ; <school> <treatment>
        violence	3	<school> and ; <see> me ; <sick> sinc ; <stimulant> <hit> ; <stimulant> toda
        violence	3	<stimulant> él ; <stranger> con ; <take> ice ; <think> wher ; <think> which
        violence	3	<threat> y ; <tool> <lock> ; <trade> <week> ; <treatment> whichev ; <vendor> re
        violence	3	<wait> <appointment> ; <water> <clothes> ; <week> <continue> ; <year> <fall>
        violence	3	<year> com ; a <treatment> ; a few ; a mow ; a part ; a pip ; a serv ; a ten ; a toc
        violence	3	abiert ; about rehab ; aft <phone> ; aft <record> ; aft cal ; agar del ; agent told
        violence	3	ago one ; ahorit bien ; ahorit est ; al <drive> ; al <eat> ; alguien lo ; als <consume>
        violence	3	amar el ; and empti ; and him ; and today ; and vodk ; angelit ; ano hoy ; anoch me
        violence	3	answer only ; appointment with ; apunt el ; arm last ; asalt ; asient ; ask if
        violence	3	at <amount> ; at one ; audi que ; baby ; bajit ; bat on ; bathroom door ; be me
        violence	3	bed onc ; been lin ; beer he ; besid his ; bil ; both <consume> ; boyfriend beat ; brag
        violence	3	brok ; brok it ; brom ; broth took ; burn her ; burn me ; burn on ; burner ; busc con
        violence	3	bust my ; cal becaus ; cal our ; can tak ; can up ; car seat ; car the ; car with
        violence	3	cargador ; cas del ; ching ; cint <palecolor> ; cint gri ; club <amount> ; collarbon
        violence	3	com insid ; com no ; con la ; cousin got ; crash in ; crystal two ; cuand mi ; cuart la
        violence	3	cun con ; cun llev ; d and ; dad son ; dai yrs ; de <take> ; dej el ; del <container>
        violence	3	deputi en ; description ; deserv to ; desk ; diari com ; dont <clothes> ; doorknob
        violence	3	dorm ; dos hermano ; drag me ; drink she ; dud who ; ed ; el <blade> ; el <day>
        violence	3	el pleit ; encendedor ; er ; er <day> ; es doming ; escondi el ; escrib ; eso casi
        violence	3	esperandom ; est dand ; est dorm ; estoy <put> ; even she ; facility ; far and
        violence	3	fin hes ; fist and ; fiv ; foreman park ; gasolin on ; gaug acros ; get quiet
        violence	3	get someth ; get ten ; gf ; giv me ; go easy ; goma ; gon ; good <tool> ; good mood
        violence	3	grandson on ; guagu ; hasnt said ; hast ; hav slept ; he <pain> ; he already ; he burn
        violence	3	he hurt ; he laugh ; he set ; hel <bodypart> ; held ; her <home> ; her all ; her befor
        violence	3	her com ; her hous ; her new ; her porch ; her stepdad ; her throat ; her way
        violence	3	her wrist ; heroin sinc ; him both ; hing ; his dtr ; his finger ; his sister
        violence	3	his street ; hispan ; hol in ; hom that ; hous resident ; how ; how id ; hr <stranger>
        violence	3	hr lady ; i need ; i threw ; id bring ; idl in ; if my ; im <put> ; im becom ; im wait
        violence	3	in <school> ; in as ; in bedroom ; in he ; intervention ; invoic is ; is <stranger>
        violence	3	it go ; its <clean> ; its oxy ; ive <asleep> ; ive slept ; jaw ; july you ; keep what
        violence	3	kid from ; kid one ; kid watch ; kind the ; la mochil ; la otr ; la panz ; la vi
        violence	3	landlord tonight ; landlord when ; las pinza ; laundry rm ; lav el ; le <write>
        violence	3	leav now ; llam se ; lo esper ; lo jur ; lock or ; lock ourselv ; look over
        violence	3	lot becaus ; lumbr ; m clr ; m resident ; m told ; machet at ; mad and ; man y
        violence	3	manan en ; mano ; mar y ; mas ; me <amount> ; me <outdoors> ; me anywher ; me lock
        violence	3	me notic ; me pictur ; me shed ; me va ; me volvi ; memb ; meth thre ; meth which
        violence	3	meti al ; meti la ; mi y ; min ; mis nino ; mo ; money in ; mor sinc ; morn over
        violence	3	motel ; moth then ; moth whisper ; mouth has ; muffl ; my <job> ; my cal ; my sist
        violence	3	n brok ; n her ; navaj ; night too ; nin al ; nino ; nit has ; nobl ; nobody and
        violence	3	noth <fire> ; of <kill> ; of me ; of them ; on <angry> ; on spic ; on you ; one per
        violence	3	otr ; ourselv in ; over cereal ; own head ; pal ; past ; past her ; pate el ; pati
        violence	3	pd notifi ; pel ; per mom ; perc for ; pescuez ; pinza ; plac <say> ; plac over
        violence	3	planch calient ; plat and ; plug in ; pocket of ; point a ; porqu oi ; prim and
        violence	3	product ; promis me ; put a ; q fuman ; q los ; que <daytime> ; quem su ; quien sea
        violence	3	rain i ; rat por ; real <say> ; real sweet ; res on ; rest are ; rifl at ; round
        violence	3	run ive ; sac los ; salt + ; salt and ; sam room ; say dad ; screen so ; see myself
        violence	3	self i ; she sound ; she text ; she wait ; shelt wher ; shotgun on ; shouldnt be
        violence	3	shov me ; show she ; sist bro ; slam the ; somebody would ; someth <hear> ; son back
        violence	3	sou <trade> ; sou chef ; soup on ; stab our ; stab stepdad ; step ; stil in ; stood on
        violence	3	stood ther ; stretch ; su yern ; supervisor ; supervisor on ; sí el
        violence	3	tambien <consume> ; tavern own ; tel everyon ; tenant ; text pic ; that hel ; the b
        violence	3	the block ; the car ; the cat ; the drywal ; the guy ; the pit ; the pregnancy
        violence	3	the zip ; them thi ; then <angry> ; then told ; then wher ; ther two ; they <build>
        violence	3	thirty minut ; thru that ; thumb acros ; til they ; til thre ; tim it ; tim they
        violence	3	to <blade> ; to besid ; to hang ; to me ; to sharpen ; told po ; tom porqu ; tortilla y
        violence	3	turn away ; tv <say> ; two other ; un plat ; und me ; up plac ; used dai ; viern y
        violence	3	wait on ; walk ; was <fall> ; was drop ; wat tank ; wed ; wed pay ; wher ; wher that
        violence	3	which window ; why i ; wif low ; with <phone> ; with door ; with kid ; wrist tonight
        violence	3	y dai ; ya avis ; yard now ; yest ; yet ; yr habit ; zaf ; él la
        violence	-3	0 <home> ; 0 <law> ; 0 hrs ; 0 or ; 0 over ; <alcohol> de ; <alcohol> on
        violence	-3	<amount> con ; <amount> than ; <angry> with ; <ask> <home> ; <ask> <promise>
        violence	-3	<ask> to ; <asleep> <drive> ; <blade> <crowd> ; <bodypart> <height> ; <bodypart> <hot>
        violence	-3	<bodypart> <leave> ; <bodysound> ; <build> <room> ; <buy> <eat> ; <caretaking> <kin>
        violence	-3	<chestheart> y ; <child> nam ; <clinician> <see> ; <colleague> <order>
        violence	-3	<consume> <play> ; <consume> <put> ; <container> 0 ; <continue> the ; <day> <church>
        violence	-3	<day> <daytime> ; <day> <opioid> ; <day> <rope> ; <day> <school> ; <daytime> <day>
        violence	-3	<die> for ; <drive> then ; <eat> the ; <eat> to ; <friend> <amount> ; <give> <crowd>
        violence	-3	<give> su ; <go> <appointment> ; <go> <treatment> ; <go> al ; <gun> is ; <gun> to
        violence	-3	<headface> <take> ; <hear> <photo> ; <hear> lik ; <hit> <play> ; <hold> <fire>
        violence	-3	<home> <alone> ; <home> <leave> ; <home> <stop> ; <home> the ; <hot> 0 ; <job> <need>
        violence	-3	<kill> <continue> ; <kin> <count> ; <kin> <gun> ; <kin> <town> ; <kin> no ; <kin> se
        violence	-3	<kin> to ; <media> about ; <moment> <consume> ; <money> y ; <month> <month> ; <need> 0
        violence	-3	<need> me ; <needle> and ; <needle> on ; <opioid> <bodypart> ; <phone> <day>
        violence	-3	<phone> <give> ; <play> <bodypart> ; <play> en ; <play> in ; <play> the
        violence	-3	<promise> <phone> ; <put> las ; <room> <hospital> ; <say> <continue> ; <say> <height>
        violence	-3	<say> and ; <say> so ; <school> <day> ; <see> <play> ; <see> <write> ; <soon> <kin>
        violence	-3	<soon> <month> ; <soon> <stranger> ; <stimulant> <law> ; <stop> <last>
        violence	-3	<stop> <money> ; <stop> with ; <stranger> els ; <think> <amount> ; <think> <money>
        violence	-3	<threat> <leave> ; <tired> of ; <trade> <go> ; <trade> and ; <treatment> <colleague>
        violence	-3	<treatment> <night> ; <treatment> el ; <wait> <treatment> ; <water> <go>
        violence	-3	<week> <amount> ; <write> <always> ; <write> <go> ; <write> en ; <year> back
        violence	-3	<year> in ; a <clothes> ; a <hot> ; a <pet> ; a singl ; a thing ; admission
        violence	-3	al cristal ; all <daytime> ; allow ; already has ; and <count> ; and found ; anoth lif
        violence	-3	anyth ; apel ; ask re ; aunqu ; behalf ; bottom ; breath ; buen ; buen me ; buz ; caj
        violence	-3	can you ; cannot ; cant <asleep> ; cant sleep ; caught ; chaplain ; chiquit ; cign
        violence	-3	coast ; cociner ; concret ; correct ; cours ; day off ; de <count> ; de eso ; declin
        violence	-3	dej a ; deploy ; discus ; dont ~<consume> ; dont ~drink ; drool ; east ; el <write>
        violence	-3	encarg ; estoy aqui ; everybody ; ex <colleague> ; exam ; f on ; fat ; february ; fed
        violence	-3	fel out ; felt ; fin ; for nin ; for ten ; for that ; form ; four and ; freeway
        violence	-3	fresn ; funeral ; glendal ; granddaught ; grandkid ; gun to ; hacen ; half the
        violence	-3	has <illness> ; has bat ; has nev ; hav <amount> ; herman de ; herman y ; hes doing
        violence	-3	hijo estan ; hir ; his door ; his lif ; his nam ; his sho ; hoodi ; horn
        violence	-3	how <always> ; i <always> ; i <count> ; i <leave> ; i am ; i finish ; i set ; i would
        violence	-3	id rath ; if ther ; ill <say> ; im just ; in <eat> ; in <furniture> ; includ ; is 0
        violence	-3	is <stimulant> ; is me ; it <past> ; it say ; it to ; ive <start> ; ive nev ; january
        violence	-3	jar ; joven ; kept ; kick my ; l <bodypart> ; la <clinician> ; la <play>
        violence	-3	la <treatment> ; la obr ; la senor ; lap and ; las <blade> ; las <daytime> ; las cuatr
        violence	-3	las tijera ; lat dad ; ld 0 ; le <ask> ; letter ; lik it ; local ; machet is
        violence	-3	mal voic ; me dieron ; me i ; me pidi ; mind ; minuto ; moj ; muer ; my <official>
        violence	-3	my aunti ; my left ; nadi <amount> ; nadi mas ; navy ; need detox ; neurologist
        violence	-3	new one ; newborn ; nicotin ; nineteen ; ningun ; no ~<child> ; no ~<crowd> ; no ~one
        violence	-3	normal ; noth els ; ofc ; off <alcohol> ; off it ; on our ; on your ; orient
        violence	-3	otr <day> ; outpatient program ; oven ; pag ; palm ; papa ; part of ; pas out ; patch
        violence	-3	pharmacist ; pistol de ; por eso ; por una ; practicum ; prim ; privat ; prop ; propi
        violence	-3	psicolog ; pt <need> ; puls ; que no ; quisier ; rar ; re <child> ; read it ; refil
        violence	-3	rent ; roommat say ; rop ; ruid ; sab ; said to ; sat with ; say 0 ; say i ; scout
        violence	-3	shadow ; she had ; she just ; sinc and ; sinc her ; ski ; sock ; stor ; stuck ; suen
        violence	-3	supportiv ; talk to ; tel her ; that she ; that way ; the <media> ; the <partner>
        violence	-3	the bottl ; the corn ; the lin ; the middl ; the year ; the ~<consume> ; the ~smok
        violence	-3	they <hit> ; they say ; threaten me ; til 0 ; tir of ; to <clothes> ; to detox
        violence	-3	to show ; tonight hes ; trabaj ; un lug ; unic ; up my ; ver a ; volv ; was <go>
        violence	-3	was just ; was so ; what <day> ; what the ; wheel ; whol ; wif found ; wif is
        violence	-3	wif say ; with <partner> ; y <need> ; y otr ; you <see> ; ~0 ~mo ; ~0 ~year
        violence	-3	~<daytime> ; ~<year> ; ~avh ; ~convulsion ; ~day ~inpatient ; ~dead ; ~dog ; ~entr
        violence	-3	~lik ; ~mo ; ~much ; ~numb ; ~off <stimulant> ; ~overdos ; ~seizur ; ~singl ~dad
        violence	-3	~sist ; ~stay ; ~them
        violence	-4	$ ; % off ; 0 <last> ; 0 d ; 0 dia ; 0 last ; 0 mes ; 0 off ; <alcohol> <eat>
        violence	-4	<alcohol> in ; <alcohol> with ; <always> <eat> ; <amount> <happy> ; <amount> each
        violence	-4	<amount> for ; <ask> <amount> ; <ask> <appointment> ; <ask> <need> ; <ask> <take>
        violence	-4	<asleep> en ; <blood> <amount> ; <bodypart> <chestheart> ; <bodypart> <tool>
        violence	-4	<bodypart> con ; <bodypart> out ; <chestheart> <go> ; <child> <play> ; <clothes> de
        violence	-4	<colleague> <treatment> ; <colleague> in ; <consume> <blade> ; <container> <eat>
        violence	-4	<continue> <day> ; <continue> <phone> ; <continue> it ; <count> <month>
        violence	-4	<day> <crowd> ; <day> <medicine> ; <day> <month> ; <day> is ; <day> only
        violence	-4	<daytime> <amount> ; <drive> a ; <eat> <phone> ; <eat> <town> ; <eat> my
        violence	-4	<fluid> <bodypart> ; <fluid> <fluid> ; <furniture> <clean> ; <give> <pet>
        violence	-4	<go> <bodypart> ; <go> <moment> ; <go> <palecolor> ; <go> <stranger> ; <go> lik
        violence	-4	<happy> <day> ; <happy> of ; <headface> <build> ; <hear> <intoxicated>
        violence	-4	<hit> <opioid> ; <hold> me ; <hopeless> ; <hospital> <day> ; <hospital> <treatment>
        violence	-4	<job> <continue> ; <job> <home> ; <job> <room> ; <job> in ; <job> on ; <key> is
        violence	-4	<kill> for ; <kill> si ; <kin> <buy> ; <kin> <school> ; <kin> <trade> ; <kin> lo
        violence	-4	<kin> wil ; <law> <stimulant> ; <leave> <furniture> ; <leave> by ; <leave> on
        violence	-4	<leave> sid ; <medicine> <day> ; <medicine> and ; <moment> <day> ; <moment> <eat>
        violence	-4	<moment> <moment> ; <moment> <see> ; <moment> of ; <moment> on ; <money> <eat>
        violence	-4	<money> <money> ; <month> 0 ; <month> <moment> ; <month> of ; <need> <appointment>
        violence	-4	<need> <night> ; <need> <withdrawal> ; <night> <clinician> ; <night> <school>
        violence	-4	<night> for ; <night> in ; <official> <give> ; <opening> <kill> ; <opening> down
        violence	-4	<opioid> <medicine> ; <opioid> <think> ; <opioid> in ; <outdoors> <opening>
        violence	-4	<outdoors> <treatment> ; <outdoors> a ; <partner> <clinician> ; <partner> <month>
        violence	-4	<partner> pul ; <pet> <eat> ; <pet> <kin> ; <pet> <pet> ; <pet> in ; <phone> <ask>
        violence	-4	<phone> por ; <photo> <blade> ; <play> <moment> ; <play> <outdoors> ; <play> to
        violence	-4	<put> <alcohol> ; <rail> ; <relapse> ; <room> <hit> ; <say> <hit> ; <say> <opioid>
        violence	-4	<say> <photo> ; <say> <rope> ; <say> <stranger> ; <say> por ; <say> that ; <say> with
        violence	-4	<say> you ; <school> <play> ; <school> <school> ; <see> <unreal> ; <see> a ; <see> him
        violence	-4	<sick> ; <start> in ; <stimulant> <friend> ; <stimulant> <illness> ; <stimulant> <kin>
        violence	-4	<stimulant> <past> ; <stimulant> near ; <stimulant> that ; <stop> <shake> ; <stop> in
        violence	-4	<stop> un ; <stranger> que ; <take> <medicine> ; <take> <water> ; <take> con
        violence	-4	<take> int ; <think> <crowd> ; <think> <die> ; <think> en ; <think> im ; <think> is
        violence	-4	<think> she ; <town> <day> ; <trade> <drive> ; <trade> de ; <treatment> <crowd>
        violence	-4	<treatment> <outdoors> ; <treatment> <soon> ; <treatment> for ; <treatment> in
        violence	-4	<treatment> par ; <treatment> por ; <treatment> that ; <treatment> ~<treatment>
        violence	-4	<try> <continue> ; <wait> <asleep> ; <wait> <month> ; <water> <headface>
        violence	-4	<week> <treatment> ; <week> of ; <write> <child> ; <write> the ; <write> to
        violence	-4	<year> <amount> ; <year> <sober> ; @ ; a <appointment> ; a <ask> ; a <asleep>
        violence	-4	a <colleague> ; a <headface> ; a <medicine> ; a <outdoors> ; a <rope> ; a bed ; a cal
        violence	-4	a hospital ; a liv ; a meth ; a plan ; a rifl ; a room ; a ~<amount> ; abov ; absces
        violence	-4	abt <eat> ; aceptan ; advic ; aetn ; agost ; all right ; am not ; amaneci
        violence	-4	and <drive> ; and <promise> ; and can ; and hav ; and no ; and one ; and so ; answ
        violence	-4	armpit ; at all ; at hom ; aunt ; balloon ; band ; bark ; barn ; bat in ; bat to
        violence	-4	bathroom floor ; been tak ; bet ; bipol ; bottom of ; bring a ; brush ; bug
        violence	-4	by <daytime> ; by myself ; cabl de ; cajon de ; cal from ; can <stranger> ; cans
        violence	-4	cant hold ; cas y ; center ; children ; cinc ; claim ; clammy ; clinical ; clr <happy>
        violence	-4	clr has ; clr on ; coach ; coconut with ; com si ; comadr ; comput ; contract
        violence	-4	control ; convulsion ; corren ; cos ; cuarent ; cuid ; current ; custom ; d ago
        violence	-4	dad re ; dan ; day or ; de <eat> ; de <treatment> ; de todo ; death ; delirium
        violence	-4	desd ayer ; detox for ; dia y ; didnt ; do u ; dock ; doe a ; dont hav ; dont know
        violence	-4	dont lik ; dont use ; door wedg ; dos dia ; down from ; dr ; drink at ; driveway again
        violence	-4	duel ; duerm en ; each oth ; el <clinician> ; el <container> ; el <month> ; el juez
        violence	-4	el sab ; email ; employ ; en <home> ; en cas ; en los ; en mi ; ener ; es de ; es por
        violence	-4	est bien ; eye rol ; fail ; famili ; fast ; fath in ; favorit ; ferry ; first <law>
        violence	-4	floor ; for <count> ; for <crowd> ; for <stimulant> ; for thre ; for your ; from it
        violence	-4	from my ; go if ; go on ; grandp ; guid open ; habi ; had one ; had two ; handl
        violence	-4	hast el ; hav a ; hav been ; hav nev ; hav you ; hay ; he cant ; heel ; her <day>
        violence	-4	her eye ; his <headface> ; his thumb ; hold his ; holiday ; hous in ; hundr and
        violence	-4	i <angry> ; i <feel> ; i <stop> ; i check ; i cut ; i kept ; i kick ; i los ; i promis
        violence	-4	i shoot ; i wak ; i ~<take> ; if its ; im <leave> ; im back ; im so ; in <write> ; inf
        violence	-4	insuranc ; is a ; is com ; is ther ; is wher ; isnt ; issu ; it <always>
        violence	-4	its <amount> ; its cocain ; its just ; ive <consume> ; jacket ; jun ; kil for
        violence	-4	kil her ; la <church> ; la <write> ; la manzan ; last use ; left sid ; let it
        violence	-4	library ; lin at ; llev ; lo mism ; look at ; los <headface> ; los brazo ; lying
        violence	-4	malil ; mand a ; mat si ; me a ; me his ; me llam ; medi cal ; mes y ; middl ; mio
        violence	-4	mirror ; mis <kin> ; msg ; my <crowd> ; my <leave> ; my <year> ; my friend
        violence	-4	my insuranc ; nasal ; navidad ; neg ; nervou ; night in ; no ~<amount> ; no ~<consume>
        violence	-4	no ~<opioid> ; no ~<past> ; no ~drug ; no ~fal ; no ~he ; no ~hx ; no ~prior
        violence	-4	no ~quier ; nois on ; not ~on ; o <amount> ; ob ; of an ; of every ; on a
        violence	-4	on saturday ; only <need> ; open coconut ; orden ; our <church> ; our <pet> ; out 0
        violence	-4	paper ; par no ; pasaden ; pen ; per <partner> ; perdi el ; permis ; pick ; pierd
        violence	-4	pinch ; plac in ; porqu mi ; porqu se ; port ; position ; pres ; problem ; puebl
        violence	-4	put on ; que su ; qued ; quiet i ; quinc ; real ; rec ; reciben ; recovery
        violence	-4	refrigerator ; regal ; reloj ; ribbon ; road ; san ; sav ; se <go> ; se prend ; see
        violence	-4	seizur ; senor de ; sent me ; septiembr ; she said ; shelf ; short ; siet
        violence	-4	silicon est ; simp ; sinc yesterday ; sip ; six year ; sobrin ; som ; somebody who
        violence	-4	someth in ; spanish ; st ; stabl ; storm ; str ; su <partner> ; su espos ; su mam
        violence	-4	sun ; swim ; t ; tal ; tel you ; telephon ; tenemo ; teng que ; that <take> ; that was
        violence	-4	the <church> ; the <fall> ; the <hospital> ; the <intoxicated> ; the <key>
        violence	-4	the <pain> ; the <photo> ; the <rail> ; the <sick> ; the bank ; the carpet
        violence	-4	the fourth ; the guid ; the let ; the morn ; the rail ; the roof ; the rop
        violence	-4	the second ; the vet ; the weekend ; theat ; them and ; then i ; ther someth
        violence	-4	thes <day> ; thes day ; think im ; think it ; thirty one ; though ; through <day>
        violence	-4	tijuan ; til <day> ; til the ; to <day> ; to <eat> ; to <give> ; to <hold> ; to <say>
        violence	-4	to <think> ; to bring ; to know ; to liv ; to mov ; to see ; to you ; toilet ; tomato
        violence	-4	torranc ; town ; tractor ; tratamient ; tre ; troubl ; turn out ; un dia ; una <write>
        violence	-4	up <amount> ; up for ; us <needle> ; us straw ; us the ; using meth ; warranty ; was 0
        violence	-4	week sinc ; when they ; wher you ; which is ; who get ; wif and ; wil <phone>
        violence	-4	wil cal ; wir ; with peopl ; wkr ; won ; work night ; would lik ; y al ; y la ; y se
        violence	-4	you <need> ; zoom ; ~0 ~<moment> ; ~<break> ; ~<count> ~<month> ; ~<die> ~<kin>
        violence	-4	~<pet> ; ~<phone> ; ~<sad> ; ~<take> ; ~<write> ; ~a ~<month> ; ~a ~month ; ~ano
        violence	-4	~ask ; ~cp ; ~detail ; ~dts ; ~en ; ~giv ; ~hi ; ~know ; ~lif ; ~mis ; ~my ~<day>
        violence	-4	~my ~birthday ; ~odd ; ~on ~<day> ; ~papel ; ~por ; ~que ; ~so ; ~sob ; ~suicid
        violence	-4	~the ~<height> ; ~wif
        violence	-5	% ; + cok ; 0 % ; 0 to ; <alcohol> <past> ; <alcohol> en ; <amount> <daytime>
        violence	-5	<amount> <furniture> ; <ask> who ; <asleep> <amount> ; <asleep> <bodypart>
        violence	-5	<blade> <tool> ; <blade> out ; <blade> por ; <bodypart> <hospital>
        violence	-5	<clinician> <colleague> ; <clinician> de ; <colleague> <kin> ; <colleague> me
        violence	-5	<consume> my ; <container> <furniture> ; <container> on ; <continue> <see>
        violence	-5	<crowd> <continue> ; <crowd> <day> ; <crowd> <need> ; <crowd> <night> ; <crowd> at
        violence	-5	<day> <hospital> ; <day> on ; <die> de ; <drive> <continue> ; <drive> de ; <drive> him
        violence	-5	<eat> <eat> ; <eat> <furniture> ; <eat> <pet> ; <fluid> y ; <give> <day>
        violence	-5	<go> <height> ; <go> <sedative> ; <go> <write> ; <goodbye> ; <headface> rol
        violence	-5	<hear> <gun> ; <hear> <play> ; <height> <height> ; <home> <eat> ; <job> <night>
        violence	-5	<job> <trade> ; <job> no ; <kin> <drive> ; <kin> <play> ; <kin> did ; <kin> who
        violence	-5	<law> in ; <leave> <bodypart> ; <moment> <week> ; <money> a ; <month> <kin>
        violence	-5	<month> <stop> ; <need> <continue> ; <need> <stop> ; <needle> in ; <outdoors> y
        violence	-5	<pain> <chestheart> ; <partner> <need> ; <past> 0 ; <past> <month> ; <pet> <go>
        violence	-5	<phone> me ; <play> <phone> ; <promise> for ; <put> up ; <room> <always>
        violence	-5	<room> <build> ; <room> <headface> ; <room> for ; <rope> on ; <say> <goodbye>
        violence	-5	<say> <need> ; <say> <withdrawal> ; <say> la ; <school> <clinician> ; <school> <drive>
        violence	-5	<school> <need> ; <school> <say> ; <see> lik ; <smell> ; <sober> ; <stimulant> en
        violence	-5	<stop> <stimulant> ; <stop> las ; <stranger> <give> ; <take> <breath>
        violence	-5	<take> <partner> ; <take> <think> ; <think> <need> ; <think> <stop> ; <town> and
        violence	-5	<treatment> <child> ; <treatment> <consume> ; <treatment> <hospital>
        violence	-5	<treatment> <month> ; <treatment> <wait> ; <wait> <amount> ; <wait> and
        violence	-5	<week> <year> ; <week> sinc ; <write> is ; <write> my ; a <church> ; a <clean>
        violence	-5	a <put> ; a <town> ; a job ; a littl ; a plac ; aft <night> ; agency ; agu ; aguant
        violence	-5	all my ; alumni ; and <amount> ; and cal ; and do ; and mov ; anex ; any ; apologiz
        violence	-5	apoy ; ask who ; attack ; bail ; bakery ; barb ; been <say> ; belong ; bor ; brazo
        violence	-5	bridg ; buy ; by his ; cal me ; can i ; cant <hold> ; check ; chil ; church
        violence	-5	client in ; coin ; con alguien ; confus ; consejer ; contact ; conversation ; corre
        violence	-5	court ; cow ; crawl ; crossword ; cut my ; d <past> ; de <amount> ; de <happy>
        violence	-5	de noch ; de usted ; decid ; dej las ; del <chestheart> ; did a ; did the ; do <crowd>
        violence	-5	do you ; dolor ; el <church> ; el <treatment> ; elbow ; entonc ; espanol ; everyth
        violence	-5	fal ; farm ; fax ; fev ; foam ; food ; for 0 ; for <day> ; for thirty ; forearm
        """
}
