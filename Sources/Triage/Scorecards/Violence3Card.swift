extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	4	puert del ; puesto ; pul me ; pus la ; que de ; que le ; que llor ; que tan ; quem la
        violence	4	rd ; rd tim ; reason he ; recit ; record ; red ; refus ; regres cuand ; rehab ; rej
        violence	4	resident ; rest are ; rifl ; roci ; roommat put ; run ive ; sab una ; said now
        violence	4	said who ; sali ; sam <drive> ; sat <outdoors> ; say hel ; say if ; say k ; scissor
        violence	4	self ; sem x ; sent them ; sent thre ; servic <gun> ; set ; she <alone> ; she <hold>
        violence	4	she <outdoors> ; she alon ; she carri ; she lock ; she sleep ; she sound ; she threw
        violence	4	she with ; shel <put> ; shel on ; shel put ; sherman way ; shift hel ; shower ; si les
        violence	4	si somo ; sist bro ; siz ; smart ; smil at ; sob liv ; som <night> ; someth ; son <see>
        violence	4	son fath ; son fin ; sou <trade> ; sou chef ; split my ; stand over ; stand ther
        violence	4	stat wil ; stepdad in ; stitch the ; stood on ; strangl my ; street i ; stuf ; su <kin>
        violence	4	su <opening> ; su <opioid> ; suegr tom ; sunglas ; supervisor on ; supv
        violence	4	sus <bodypart> ; sw ; swing at ; swing on ; sí a ; tablet de ; taho ; tak phenibut
        violence	4	talk out ; tank ; target <amount> ; target lot ; tarp ; tarp for ; tavern own
        violence	4	tel your ; telefon de ; ten que ; tenant ; teng <need> ; teng gana ; text instead
        violence	4	that <hospital> ; that <opening> ; that fami ; that hel ; the <container>
        violence	4	the <height> ; the <say> ; the boyfriend ; the closet ; the cowork ; the denny
        violence	4	the feet ; the grandbabi ; the gravy ; the guy ; the hotlin ; the iron ; the iv
        violence	4	the pati ; the pit ; the restrain ; the study ; the tarp ; the very ; the yard
        violence	4	them <home> ; them thi ; then had ; then scream ; then wher ; ther <night>
        violence	4	they <build> ; they replac ; thi <stranger> ; thi am ; thi guy ; thi is ; thi man
        violence	4	third arrest ; thru that ; thru the ; thru window ; til he ; til they ; tim it
        violence	4	tim she ; tim they ; tio con ; tio va ; to <room> ; to be ; to red ; today ther
        violence	4	tom ayudenm ; tonight no ; tonight with ; tortilla y ; tra 0 ; tranc ; transf ; tre ive
        violence	4	trunk and ; tub al ; tub en ; twic with ; two other ; tx <furniture> ; tx bed
        violence	4	typ from ; un plat ; un plomaz ; un rat ; una cruz ; und me ; unit b ; unload
        violence	4	until id ; up both ; up plac ; us with ; use too ; vecin llam ; vecin report ; vendi ya
        violence	4	very <amount> ; very old ; very polite ; vez pas ; voz cajit ; vuelta ; wait on
        violence	4	want help ; wat tank ; weapon on ; wen i ; wev <buy> ; wev sold ; when hes ; when i
        violence	4	wher that ; which ; which hous ; which window ; who <buy> ; who als ; who owe
        violence	4	whoev <buy> ; whoev com ; why ; wif she ; wil <kill> ; wip the ; with <opioid>
        violence	4	with <room> ; with door ; wk <hear> ; wk hear ; wont be ; wor it ; word ; wrist tonight
        violence	4	xanax get ; y <alcohol> ; y me ; y su ; y tra ; ya escogi ; yard right ; year want
        violence	4	yesterday it ; yo <consume> ; your <outdoors> ; zaf ; él la ; él los ; él sal
        violence	3	0 cristal ; 0 son ; <amount> other ; <angry> <give> ; <angry> que
        violence	3	<appointment> <furniture> ; <ask> <pill> ; <ask> which ; <asleep> <happy>
        violence	3	<asleep> <hold> ; <asleep> <soon> ; <asleep> <think> ; <asleep> over ; <awake>
        violence	3	<blade> hes ; <blood> <kin> ; <bodypart> <night> ; <bodypart> <write> ; <bodypart> off
        violence	3	<breath> with ; <buy> <kin> ; <buy> ya ; <calm> has ; <child> con ; <child> on
        violence	3	<clinician> <wait> ; <clothes> <lock> ; <clothes> int ; <confused> <take>
        violence	3	<consume> at ; <container> <ask> ; <container> <awake> ; <container> if
        violence	3	<continue> hav ; <continue> porqu ; <count> <say> ; <day> <bodypart> ; <day> <go>
        violence	3	<day> he ; <day> no ; <daytime> tim ; <drive> as ; <drug> <buy> ; <drug> who
        violence	3	<fall> <continue> ; <fire> <night> ; <fire> <opioid> ; <fire> con ; <friend> <law>
        violence	3	<furniture> <hold> ; <furniture> yo ; <furniture> your ; <give> <phone> ; <go> <awake>
        violence	3	<go> <hit> ; <go> <needle> ; <go> <opening> ; <go> buen ; <gun> <die> ; <gun> <need>
        violence	3	<headface> as ; <hear> <record> ; <height> <headface> ; <height> on ; <hold> <room>
        violence	3	<hospital> it ; <intoxicated> <crowd> ; <job> <homeless> ; <job> <week> ; <job> all
        violence	3	<kill> <furniture> ; <kill> <job> ; <kill> a ; <kin> <bodypart> ; <kin> <night>
        violence	3	<kin> clr ; <kin> nin ; <last> <clothes> ; <leave> in ; <leave> lin ; <lock> conmig
        violence	3	<lock> myself ; <lock> or ; <lock> por ; <moment> out ; <needle> <official>
        violence	3	<night> <break> ; <night> <colleague> ; <night> <fire> ; <night> <lock> ; <night> has
        violence	3	<official> i ; <opening> <put> ; <opening> she ; <order> <treatment>
        violence	3	<outdoors> <clean> ; <outdoors> <hospital> ; <outdoors> con ; <palecolor> <clothes>
        violence	3	<palecolor> <last> ; <palecolor> round ; <partner> <day> ; <partner> va
        violence	3	<past> <colleague> ; <past> <day> ; <phone> <hear> ; <phone> <treatment> ; <phone> our
        violence	3	<promise> <consume> ; <promise> a ; <put> <room> ; <room> <key> ; <room> <photo>
        violence	3	<room> <withdrawal> ; <room> la ; <sad> ; <sad> su ; <say> a ; <say> pleasant
        violence	3	<say> us ; <school> <tool> ; <school> con ; <see> for ; <shake> hr ; <sick> sinc
        violence	3	<start> <pet> ; <stimulant> toda ; <stop> already ; <stranger> <see> ; <stranger> by
        violence	3	<take> 0 ; <take> <gun> ; <take> <play> ; <think> what ; <think> wher ; <threat> y
        violence	3	<tool> <blade> ; <tool> <bodypart> ; <tool> wher ; <treatment> <month>
        violence	3	<treatment> whichev ; <wait> by ; <withdrawal> <day> ; <write> <pill> ; <write> on
        violence	3	<year> <needle> ; <year> that ; a <fire> ; a <year> ; a cha ; a claw ; a friend
        violence	3	a levant ; a mow ; a pot ; a quit ; a ten ; a toc ; about help ; agent told ; ahorc y
        violence	3	al <eat> ; alguien ; all we ; aluminum bat ; amar el ; an aluminum ; and pregunt
        violence	3	ano hoy ; apunt el ; arm back ; around his ; asient ; at <amount> ; at <count>
        violence	3	at nobody ; away becaus ; b ; back until ; bat and ; bat break ; be tak ; bedroom and
        violence	3	been up ; behav ; behind ; bel ; board order ; born ; both <consume> ; bout the ; brag
        violence	3	break down ; bro say ; brok ; brok in ; brok it ; brom ; buen es ; bulb ; burner ; bus
        violence	3	bye to ; calm has ; can in ; can tak ; car the ; cha wedg ; charg ; cint <palecolor>
        violence	3	cint gri ; closet to ; co ; com no ; con quien ; contr la ; cop hav ; could it
        violence	3	counselor ; cousin ; cousin got ; cruz de ; cuand tom ; cun con ; d <treatment>
        violence	3	dai yrs ; dandol ; day 0 ; de <illness> ; de mi ; dealer ; decent ; del <container>
        violence	3	del asient ; director ; doc o ; don already ; dond no ; door in ; door tonight ; dorm
        violence	3	dos hermano ; drink she ; drop callback ; drunk and ; dud who ; eat norc ; el <blade>
        violence	3	el <needle> ; el park ; employe 0 ; encer conmig ; er ; escondi el ; esperandom
        violence	3	estoy <put> ; even she ; ex me ; explain to ; f <opioid> ; fac is ; fairnes i ; far and
        violence	3	fist and ; for <needle> ; from insid ; from walk ; front gat ; fuerz ; ful tank
        violence	3	fumamo <stimulant> ; fumamo cristal ; gav him ; get someth ; get ten ; girl
        violence	3	go <continue> ; go again ; goe thru ; goe und ; goma ; gon 0 ; got as ; grandmoth
        violence	3	guy my ; habl ; hair and ; hair she ; hallway thi ; ham now ; hand so ; hand when
        violence	3	has <break> ; has <build> ; has found ; hav somewher ; hav step ; he <water> ; he only
        violence	3	he sat ; he sold ; hel <take> ; her <home> ; her by ; her door ; her hous ; her new
        violence	3	her stepdad ; her throat ; heroin sinc ; hes alway ; hes gon ; hes sleep ; hij meti
        violence	3	him <night> ; him but ; his <home> ; his dtr ; his pil ; his pit ; hol in ; hold
        violence	3	hom that ; hous resident ; hoy le ; hr <stranger> ; hr lady ; hurt me ; i <pain> ; i go
        violence	3	i hurt ; i know ; i threw ; if i ; if my ; im <put> ; im going ; im typ ; in <town>
        violence	3	in as ; in motel ; in proces ; in restraint ; inpatient 0 ; insid with ; intervention
        violence	3	invoic is ; is <drive> ; is <stranger> ; is leav ; is withdraw ; ish a ; it <start>
        violence	3	it go ; it when ; its <stimulant> ; its both ; jaw a ; jugamo ; keep what ; kick door
        violence	3	kid from ; kid see ; kid watch ; kind the ; knelt ; knif is ; knif say ; kniv to
        violence	3	la <blade> ; la navaj ; la otr ; la vi ; land with ; las pinza ; laugh when ; lav el
        violence	3	le <write> ; le escrib ; le subi ; left lin ; left open ; les sirv ; lik your ; lip
        violence	3	llav de ; lleg la ; lo jur ; lo volveri ; lo voy ; lock myself ; lock or ; look for
        violence	3	look over ; los <child> ; los va ; lot becaus ; luc y ; lumbr ; m <alcohol> ; m stat
        violence	3	m told ; machet at ; mailman ; man when ; manan en ; mand un ; manej desd ; mano
        violence	3	mar y ; me <buy> ; me <go> ; me <outdoors> ; me shed ; me ten ; me volvi ; memb
        violence	3	mention what ; minut she ; mis and ; mom pleas ; mor im ; mor sinc ; moth whisper
        violence	3	muy bajit ; my <job> ; my cha ; my chest ; my daught ; my kidney ; my neck ; my truck
        violence	3	night mor ; nin al ; nin no ; nino con ; nino porqu ; nobody and ; noch 0 ; noma <say>
        violence	3	novi con ; now and ; numb one ; numer despu ; of <kill> ; of them ; ojo que
        violence	3	on <angry> ; on <phone> ; on <room> ; on pension ; on porch ; on you ; one of ; one per
        violence	3	open someth ; outsid now ; over til ; own <opening> ; own head ; oxycodon script
        violence	3	pa all ; part la ; past her ; pate el ; pati con ; patron ; pel ; per diganl ; perc for
        violence	3	phon ; pic con ; pinza ; pip stuf ; plac <say> ; planch calient ; po ; polic ; porqu oi
        violence	3	porqu él ; pus com ; q fuman ; q hoy ; que <daytime> ; que no ; que nos ; que si
        violence	3	quiet and ; raj ; re <law> ; read him ; real sweet ; recarg ; rehab lik ; report senor
        violence	3	res on ; residential to ; rob me ; room to ; round ; sac los ; said pleasant
        violence	3	said then ; salt + ; scar ; screen so ; se arregl ; see myself ; self at ; self i
        violence	3	senor y ; she <bodysound> ; she text ; she wak ; she was ; shotgun on ; shouldnt be
        violence	3	show she ; sig par ; sist the ; slam the ; slap his ; sleep over ; slept ; so that
        violence	3	stand behind ; station on ; stepdad tonight ; stil in ; stood ther ; stretch
        violence	3	supervisor ; tail ; tech del ; tel everyon ; test ; text me ; text pic
        violence	3	that <stranger> ; the <drug> ; the <palecolor> ; the car ; the charg ; the crawl
        violence	3	the da ; the knob ; the rehearsal ; then <angry> ; then told ; thermo for ; theyr stil
        violence	3	thirty minut ; thursday ; tim hes ; to <blade> ; to sharpen ; todavi porqu ; told our
        violence	3	told us ; tom se ; tonight im ; too <stimulant> ; truck on ; tue with ; tv say
        violence	3	two year ; unscrew ; until tonight ; up one ; used dai ; van cinc ; vien mi ; walk
        violence	3	was <fall> ; was drop ; wev <say> ; when <kin> ; whiskey which ; who <asleep>
        violence	3	whoev <take> ; wil stab ; with <phone> ; with both ; wouldnt <stop> ; wouldnt stop
        violence	3	xanax lik ; y <angry> ; y peric ; ya avis ; yest ; yet ; yo lleg ; yrs n ; zapato y
        violence	-3	0 + ; <alone> ; <amount> con ; <amount> for ; <asleep> <eat> ; <blade> <container>
        violence	-3	<blade> <tool> ; <bodypart> <opening> ; <bodypart> through ; <bodypart> with
        violence	-3	<buy> <eat> ; <child> <child> ; <child> <treatment> ; <child> <year> ; <child> nam
        violence	-3	<child> ~<see> ; <clothes> <room> ; <colleague> <give> ; <consume> <put>
        violence	-3	<container> <write> ; <container> that ; <continue> it ; <count> <amount>
        violence	-3	<crowd> <moment> ; <day> <hospital> ; <day> por ; <die> for ; <drive> <die>
        violence	-3	<eat> <child> ; <eat> to ; <fall> the ; <fluid> <bodypart> ; <fluid> y
        violence	-3	<friend> <amount> ; <friend> <pet> ; <furniture> sinc ; <give> <bodypart>
        violence	-3	<give> <crowd> ; <give> <day> ; <go> <alcohol> ; <go> <appointment> ; <go> <asleep>
        violence	-3	<happy> <day> ; <headface> rol ; <hear> <amount> ; <hear> lik ; <hit> <stimulant>
        violence	-3	<hold> <container> ; <home> <stop> ; <home> <treatment> ; <home> in
        violence	-3	<hospital> <amount> ; <hospital> <say> ; <hospital> sw ; <job> <give> ; <key> is
        violence	-3	<kin> <buy> ; <kin> <give> ; <kin> se ; <law> <amount> ; <leave> <night>
        violence	-3	<leave> <treatment> ; <leave> sid ; <media> ; <media> about ; <moment> <eat>
        violence	-3	<moment> <job> ; <money> <home> ; <money> <week> ; <month> <month> ; <month> of
        violence	-3	<need> <continue> ; <need> <stop> ; <need> and ; <needle> and ; <night> <clinician>
        violence	-3	<night> <school> ; <night> aft ; <night> for ; <opening> <fall>
        violence	-3	<outdoors> <treatment> ; <outdoors> acros ; <partner> and ; <past> <law>
        violence	-3	<phone> <ask> ; <photo> <say> ; <play> <eat> ; <play> <home> ; <play> in
        violence	-3	<promise> <phone> ; <put> <stimulant> ; <say> <always> ; <say> <need> ; <say> <opioid>
        violence	-3	<school> <clinician> ; <school> to ; <soon> <month> ; <stimulant> by ; <stop> my
        violence	-3	<take> <last> ; <take> <sick> ; <take> <town> ; <take> <water> ; <take> them
        violence	-3	<think> <crowd> ; <trade> <drive> ; <trade> <go> ; <trade> <job> ; <trade> de
        violence	-3	<treatment> <night> ; <try> <continue> ; <wait> <asleep> ; <wait> <month>
        violence	-3	<water> <headface> ; <water> y ; <week> y ; <write> <go> ; <year> de ; a <illness>
        violence	-3	a hospital ; a let ; a meth ; a rifl ; a singl ; about using ; accept ; addiction
        violence	-3	admission ; aetn ; agost ; agreeabl ; already has ; als ; amaneci ; and by ; and who
        violence	-3	ano de ; anoth ; apel ; are the ; argu ; armpit ; ask to ; ate ; balloon ; bat all
        violence	-3	bc ; bed ; bed next ; been <say> ; bipol ; bottom ; bring a ; bring her ; buen
        violence	-3	but she ; buz ; camis ; cant <asleep> ; cant <continue> ; cant keep ; cant sleep
        violence	-3	cas de ; cat ; cb ; cheap ; clear ; clinical ; clr <need> ; community ; convulsion
        violence	-3	cook ; cor ; cros ; cuarent ; cuid ; de usted ; decad ; deploy ; desd entonc
        violence	-3	doing wel ; dont <say> ; dont ~drink ; dos dia ; driv hom ; duel ; el <container>
        violence	-3	el <month> ; en cas ; end it ; ener ; expect ; fac over ; fat ; festival
        violence	-3	fist through ; food ; for hunt ; for that ; for thre ; gallina ; go on ; going lik
        violence	-3	goodby to ; gun licens ; had two ; half of ; happen to ; has nev ; hav not
        violence	-3	he <phone> ; he chang ; her i ; her moth ; his 0 ; hundr and ; i <continue> ; i <die>
        violence	-3	i <trust> ; i <try> ; i havent ; i look ; i promis ; i set ; i tak ; i wak ; im just
        violence	-3	in <write> ; in thre ; iron in ; is com ; is lik ; it <past> ; its 0 ; ive <start>
        violence	-3	ive <stop> ; keep turn ; kept ; know about ; ko ; las cuatr ; le <phone> ; leagu
        violence	-3	left sid ; lik somebody ; lin at ; llam ; local ; los <headface> ; los <kin>
        violence	-3	los brazo ; m <consume> ; march and ; me by ; me two ; messag ; middl ; minut hes
        violence	-3	mortgag ; moth in ; muer ; my <church> ; my <crowd> ; my friend ; my mouth ; naloxon
        violence	-3	need detox ; nephew ; nervou ; nev <stop> ; no ~ide ; no ~prior ; no ~sleep ; no ~sz
        violence	-3	not ~<say> ; not ~in ; ob ; od ; of one ; on our ; on your ; one tim ; oth one
        violence	-3	otr <day> ; outpatient program ; par no ; paralegal ; per <partner> ; pharmacist
        violence	-3	pierd ; pinch ; pleas cal ; plu ; policy ; pregunt ; prescrib ; primer vez ; pt <need>
        violence	-3	que <die> ; quien se ; quiet i ; quisier ; recovery ; refrigerator ; room now ; run
        violence	-3	run out ; sa ; se <fire> ; se cay ; se llam ; shak ; shook ; si with ; simp ; sinc thi
        violence	-3	slip ; smok it ; so bad ; so hard ; so its ; som <day> ; sorry ; spok ; sup notifi
        violence	-3	supportiv ; swat at ; tak them ; ten <year> ; tenant door ; than a ; that way
        violence	-3	the <intoxicated> ; the <rail> ; the blu ; the carpet ; the ice ; the knif ; the lin
        violence	-3	the nos ; the pictur ; the second ; the vet ; theat ; ther nobody ; thes <day>
        violence	-3	thes day ; thi yr ; thre week ; to <bodypart> ; to <hear> ; to <stranger> ; to end
        violence	-3	to liv ; to look ; to our ; to stop ; to tel ; torranc ; tow operator ; tractor ; trat
        violence	-3	treint ; tucson ; un bat ; us the ; verdad ; volunte ; volv ; week ago ; what happen
        violence	-3	what the ; wif on ; with peopl ; withdrawal ; wont <awake> ; wont say ; y al ; y hast
        violence	-3	y ni ; ya no ; yawn ; you <see> ; you do ; ~<appointment> ; ~<sad> ; ~<school>
        violence	-3	~<threat> ; ~ask ; ~coverag ; ~cp ; ~dts ; ~fit ; ~ide ; ~withdrawal
        violence	-4	$ 0 ; % ; % off ; 0 % ; 0 <law> ; 0 k ; 0 or ; <alcohol> in ; <always> <count>
        violence	-4	<always> <eat> ; <amount> <happy> ; <amount> <phone> ; <amount> <week> ; <amount> each
        violence	-4	<angry> with ; <ask> <amount> ; <ask> <promise> ; <ask> <stranger> ; <ask> <take>
        violence	-4	<ask> is ; <ask> re ; <ask> to ; <awake> <moment> ; <blade> <crowd> ; <blade> <lock>
        violence	-4	<blade> por ; <blood> <amount> ; <bodypart> <chestheart> ; <bodypart> <shake>
        violence	-4	<bodypart> <tool> ; <bodypart> con ; <build> <room> ; <cannabis> <stimulant>
        violence	-4	<caretaking> ; <chestheart> is ; <clinician> de ; <colleague> <order>
        violence	-4	<colleague> <treatment> ; <colleague> in ; <color> ; <color> of ; <consume> 0
        violence	-4	<container> <kin> ; <container> is ; <continue> <day> ; <continue> <put>
        violence	-4	<continue> <take> ; <crowd> for ; <crowd> in ; <day> <ask> ; <day> <daytime>
        violence	-4	<day> <give> ; <day> <rope> ; <day> <treatment> ; <day> <wait> ; <day> only
        violence	-4	<day> que ; <daytime> <day> ; <die> <go> ; <die> <think> ; <drive> him ; <eat> <put>
        violence	-4	<eat> <town> ; <fall> out ; <fire> <eat> ; <give> away ; <give> su ; <give> up
        violence	-4	<go> <bodypart> ; <go> <height> ; <go> <leave> ; <go> <moment> ; <go> <trade>
        violence	-4	<happy> to ; <headface> <build> ; <headface> are ; <hear> <intoxicated>
        violence	-4	<hear> <play> ; <hold> me ; <home> is ; <hospital> <treatment> ; <hot> 0
        violence	-4	<job> <continue> ; <job> <think> ; <job> a ; <job> for ; <job> no ; <kill> <continue>
        violence	-4	<kill> est ; <kill> for ; <kin> <job> ; <kin> <pet> ; <kin> <play> ; <kin> hes
        violence	-4	<kin> no ; <law> <law> ; <leave> <furniture> ; <lock> <soon> ; <medicine> <day>
        violence	-4	<moment> <year> ; <moment> of ; <moment> on ; <money> for ; <month> <consume>
        violence	-4	<month> <moment> ; <month> <treatment> ; <month> y ; <need> <appointment>
        violence	-4	<need> <colleague> ; <need> <kin> ; <need> <see> ; <night> <amount> ; <opioid> <think>
        violence	-4	<order> 0 ; <outdoors> <continue> ; <outdoors> a ; <outdoors> y
        violence	-4	<palecolor> <headface> ; <partner> <continue> ; <partner> <die> ; <partner> <give>
        violence	-4	<partner> <leave> ; <partner> le ; <partner> pul ; <past> 0 ; <past> a ; <phone> <die>
        violence	-4	<play> <night> ; <play> <phone> ; <play> to ; <promise> for ; <put> <alcohol>
        violence	-4	<record> <record> ; <room> <always> ; <say> <continue> ; <say> <height>
        violence	-4	<say> <order> ; <say> <photo> ; <say> him ; <say> i ; <say> la ; <say> with
        violence	-4	<school> <play> ; <see> <write> ; <see> my ; <shake> <bodypart> ; <sick>
        violence	-4	<stimulant> <bodypart> ; <stimulant> <crowd> ; <stimulant> <friend>
        violence	-4	<stimulant> <illness> ; <stimulant> <law> ; <stimulant> near ; <stimulant> that
        violence	-4	<stop> <shake> ; <stop> <stimulant> ; <stop> in ; <stop> la ; <stranger> <die>
        violence	-4	<stranger> els ; <take> <amount> ; <take> <think> ; <take> int ; <think> is
        violence	-4	<think> it ; <think> she ; <trade> and ; <treatment> <outdoors> ; <treatment> for
        violence	-4	<treatment> with ; <wait> <furniture> ; <wait> and ; <week> <treatment> ; <week> of
        violence	-4	<write> en ; <write> is ; <year> <amount> ; <year> <job> ; <year> and
        violence	-4	a <appointment> ; a <headface> ; a <insurance> ; a <medicine> ; a <put> ; a <rope>
        violence	-4	a <stimulant> ; a cal ; a guy ; a job ; a not ; a room ; abov ; absces ; absenc
        violence	-4	abt <eat> ; account ; aceptan ; activ ; aft a ; agency ; ahead ; airport ; allow
        violence	-4	ambulanc ; and 0 ; and <amount> ; and <drive> ; and <eat> ; and <fall> ; and a
        violence	-4	and can ; and id ; and mov ; and nev ; and they ; angel ; answ ; any ; apoy ; approv
        violence	-4	ask re ; ask who ; at hom ; at ten ; aunt ; been a ; began ; bet ; big ; bod
        violence	-4	bottom of ; breath ; bring the ; bug ; by <daytime> ; by friday ; c ; cajon de
        violence	-4	cal me ; can i ; cannot ; cans ; caught ; cay ; chart ; chat ; check ; chil ; chin
        violence	-4	client in ; clr has ; coast ; coconut with ; collection ; comput ; con alguien
        violence	-4	contact ; contract ; corren ; custom ; cut my ; dad pistol ; day off ; day or
        violence	-4	de <happy> ; de todo ; death ; decid ; declin ; dej a ; dejarl ; del <day> ; deni
        violence	-4	desd <day> ; did the ; died in ; do <crowd> ; do <treatment> ; doe your
        violence	-4	dont <consume> ; dont hav ; dont ~<consume> ; drool ; drum ; duerm en ; dying
        violence	-4	el <church> ; el <clinician> ; el <height> ; el <sedative> ; el camion ; el mart
        violence	-4	el pis ; elephant ; embarras ; en <amount> ; en <home> ; en los ; encarg ; espanol
        violence	-4	excus ; fail ; farm ; fast ; february ; ferry ; fiesta ; fin ; first <law> ; flight
        violence	-4	fly ; for <amount> ; for <count> ; for <crowd> ; for <stimulant> ; for ten
        violence	-4	forgiv the ; fue ; fui ; gambl ; gracia por ; grand mal ; grandkid ; green ; grew
        violence	-4	gues ; guid open ; guit ; hablan ; hacen ; had one ; halloween ; hav <amount>
        violence	-4	hav <insurance> ; hav an ; hav nev ; heel ; her <day> ; her eye ; hij se ; his <play>
        violence	-4	his sho ; his thumb ; hrs ; hx ; i <angry> ; i <count> ; i <go> ; i <leave>
        violence	-4	i <outdoors> ; i am ; i cant ; i cut ; i did ; i gav ; i kept ; i mis ; i should
        violence	-4	i start ; im so ; in february ; in my ; instead of ; insuranc ; is <amount> ; is <die>
        violence	-4	is <stimulant> ; is a ; is me ; is ther ; is wher ; issu ; it sinc ; its just ; jean
        violence	-4	kil for ; l <bodypart> ; la <clothes> ; la <stranger> ; la <treatment> ; la seman
        violence	-4	las <daytime> ; lat ; left arm ; les <write> ; letter ; library ; lik me ; lobby
        violence	-4	magandang ; mand a ; mat est ; me his ; me who ; medicar ; mes y ; mgmt ; mi <drive>
        violence	-4	mis <kin> ; most of ; msg ; my <clinician> ; my <year> ; my fath ; my left ; my niec
        violence	-4	nasal ; navidad ; net ; neurologist ; nev been ; new <year> ; new year ; newborn
        violence	-4	no ~<amount> ; no ~<asleep> ; no ~<past> ; no ~<treatment> ; no ~he ; no ~hx ; no ~opi
        violence	-4	nois on ; nombr de ; noth he ; obr ; odd ; of <kin> ; of <month> ; of <treatment>
        violence	-4	only the ; open 0 ; open coconut ; option ; our <pet> ; our street ; out 0 ; pag
        violence	-4	pasaden ; ped ; picnic ; pie ; piens ; pistol de ; pleas <phone> ; por eso ; por una
        violence	-4	porqu mi ; prob ; prop ; put on ; que en ; que su ; qued ; quiet about ; rais ; rar
        violence	-4	re son ; read it ; recib ; regal ; reloj ; ren ; review ; ribbon ; rm 0 ; roommat say
        violence	-4	run a ; run the ; rx ; said to ; saving ; school counselor ; scor ; se <go>
        violence	-4	see thing ; senor de ; sens ; sent me ; sentenc ; sept ; septiembr ; seri ; seven
        violence	-4	she cant ; she just ; she said ; she took ; shelf ; siet ; silicon est
        violence	-4	sin ~<consume> ; sinc her ; singl <kin> ; sist has ; sist is ; ski ; smal ; so nobody
        violence	-4	so ther ; sobr ; sock ; somebody who ; soy <trade> ; spend ; spot ; storm ; sun
        violence	-4	sweat and ; system ; t ; tac ; tal ; tel you ; telephon ; tenemo ; teng <amount>
        violence	-4	that <take> ; that was ; that what ; the <alcohol> ; the <chestheart> ; the <church>
        violence	-4	the <hospital> ; the <photo> ; the <put> ; the <sick> ; the bed ; the box ; the bridg
        violence	-4	the county ; the fourth ; the guid ; the rop ; the sam ; the school ; the weath
        violence	-4	the year ; ther noth ; ther someth ; thes ; they <give> ; they <take> ; they told
        violence	-4	threaten me ; through my ; tick it ; til 0 ; to <amount> ; to <day> ; to <eat>
        violence	-4	to <hit> ; to detox ; to find ; to know ; to mov ; tonight hes ; touch it ; town
        violence	-4	trabaj de ; transport ; troubl ; truck and ; turn out ; un dia ; una vez ; up in
        violence	-4	us <needle> ; us straw ; ust ; voc ; warranty ; was 0 ; was <stimulant> ; was so
        violence	-4	we tak ; week i ; week sinc ; went through ; wheel ; wher you ; who get ; wif found
        violence	-4	wif lock ; wil <phone> ; wil cal ; wir ; with <partner> ; wkr ; work at ; would lik
        violence	-4	y <continue> ; y <need> ; y <soon> ; y <stop> ; y la ; y nadi ; y por ; y se
        violence	-4	year and ; you <say> ; ~<amount> ; ~<crowd> ; ~<friend> ; ~<moment> ; ~<month>
        violence	-4	~<take> ; ~<treatment> ; ~<year> ; ~clean ; ~contest ; ~convulsion ; ~end ; ~la ; ~med
        violence	-4	~od ; ~pt ; ~reviv ; ~seizur ; ~si/hi
        violence	-5	$ ; + cok ; 0 <sedative> ; <alcohol> <eat> ; <alcohol> on ; <amount> <daytime>
        violence	-5	<amount> <month> ; <amount> <play> ; <amount> <treatment> ; <ask> <appointment>
        violence	-5	<ask> <money> ; <ask> who ; <bodypart> <leave> ; <clothes> de ; <colleague> <need>
        violence	-5	<container> <furniture> ; <continue> <month> ; <crowd> <need> ; <crowd> <night>
        violence	-5	<crowd> at ; <day> <crowd> ; <day> <month> ; <day> <school> ; <daytime> <amount>
        violence	-5	<die> <day> ; <drive> 0 ; <drive> <tool> ; <drive> for ; <eat> <phone> ; <eat> my
        violence	-5	<furniture> <phone> ; <give> <pet> ; <give> my ; <go> <sedative> ; <go> <write>
        violence	-5	<go> on ; <goodbye> ; <headface> <take> ; <hit> in ; <home> <calm> ; <hopeless>
        violence	-5	<job> <home> ; <kill> himself ; <kin> <build> ; <kin> <clothes> ; <kin> <trade>
        """
}
