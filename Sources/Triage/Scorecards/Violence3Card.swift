extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	4	si somo ; sist bro ; smart ; sob liv ; som <night> ; someth ; son <see> ; son fath
        violence	4	sou <trade> ; sou chef ; spic smok ; split my ; stand over ; stat wil ; stitch the
        violence	4	stood on ; strangl my ; street addres ; stuf ; su <kin> ; su <opening> ; su <opioid>
        violence	4	suegr tom ; sus <bodypart> ; sw ; swing at ; swing on ; sí a ; sí ell ; tablet de
        violence	4	taho ; tank ; target <amount> ; target lot ; tarp ; tarp for ; tel your ; telefon de
        violence	4	tenant ; teng <need> ; teng gana ; text instead ; that <hospital> ; that <opening>
        violence	4	that fami ; that hel ; the <height> ; the <say> ; the boyfriend ; the closet
        violence	4	the cowork ; the denny ; the feet ; the fry ; the grandbabi ; the gravy ; the guy
        violence	4	the iron ; the iv ; the pati ; the pit ; the restrain ; the study ; the tarp ; the very
        violence	4	the yard ; them <home> ; them thi ; then had ; then scream ; then wher ; ther <night>
        violence	4	they <build> ; they replac ; thi <stranger> ; thi is ; thi man ; third arrest
        violence	4	thru that ; thru the ; thru window ; til he ; til they ; tim it ; tim she ; tim they
        violence	4	tio con ; tio va ; to <room> ; to be ; today ther ; told po ; told us ; tom ayudenm
        violence	4	tonight no ; tonight with ; tra 0 ; tranc ; transf ; tre ive ; trunk and ; tub en
        violence	4	tv say ; twic with ; two other ; tx <furniture> ; tx bed ; typ from ; un plat
        violence	4	un plomaz ; un rat ; una cruz ; uncl re ; und me ; unit b ; unscrew ; until id
        violence	4	up plac ; us with ; vecin llam ; vecin report ; very <amount> ; very old ; very polite
        violence	4	vez pas ; voz cajit ; vuelta ; wait on ; want help ; was carry ; wat tank ; weapon on
        violence	4	wen i ; wev <buy> ; wev sold ; when hes ; when i ; wher that ; which ; which hous
        violence	4	which window ; whisper bf ; who <buy> ; who als ; who owe ; whoev <buy> ; whoev com
        violence	4	why ; wif report ; wil stab ; wip the ; with <opioid> ; with <room> ; with door
        violence	4	wk <hear> ; wk hear ; wont be ; wor it ; xanax get ; y su ; y tra ; ya escogi
        violence	4	yard right ; year want ; yesterday it ; yo <consume> ; your <outdoors>
        violence	4	your <stranger> ; él los ; él sal
        violence	3	+ tequil ; 0 cristal ; 0 son ; <amount> nam ; <amount> other ; <angry> que
        violence	3	<appointment> <furniture> ; <ask> <pill> ; <ask> which ; <asleep> <hold>
        violence	3	<asleep> <last> ; <asleep> <soon> ; <asleep> <think> ; <asleep> over ; <awake>
        violence	3	<blade> <see> ; <blood> <kin> ; <bodypart> <friend> ; <bodypart> <night>
        violence	3	<bodypart> <write> ; <bodypart> off ; <break> <opening> ; <break> <partner>
        violence	3	<breath> with ; <buy> ya ; <calm> has ; <child> <hit> ; <child> con ; <child> on
        violence	3	<clinician> <wait> ; <clothes> <lock> ; <clothes> int ; <colleague> nam ; <color> gas
        violence	3	<consume> at ; <container> <ask> ; <container> <awake> ; <container> if
        violence	3	<continue> hav ; <continue> porqu ; <count> <say> ; <day> <amount> ; <day> he
        violence	3	<day> no ; <daytime> tim ; <drive> as ; <drug> <buy> ; <drug> who ; <eat> whil
        violence	3	<fall> <continue> ; <feel> a ; <fire> <night> ; <fire> <opioid> ; <fire> con
        violence	3	<fire> to ; <furniture> <day> ; <furniture> <hold> ; <furniture> yo ; <furniture> your
        violence	3	<give> him ; <go> <needle> ; <go> <opening> ; <go> a ; <go> buen ; <gun> <die>
        violence	3	<gun> <need> ; <headface> as ; <hear> <record> ; <height> <headface> ; <height> on
        violence	3	<homeless> wher ; <hospital> it ; <illness> <always> ; <intoxicated> <crowd>
        violence	3	<job> <homeless> ; <job> <week> ; <job> all ; <key> by ; <kill> <friend> ; <kill> a
        violence	3	<kin> <hold> ; <kin> clr ; <kin> is ; <last> <clothes> ; <leave> lin ; <lock> por
        violence	3	<moment> + ; <moment> all ; <moment> out ; <need> <need> ; <need> an
        violence	3	<needle> <official> ; <night> <break> ; <night> <colleague> ; <night> <fire>
        violence	3	<official> <phone> ; <official> i ; <opening> she ; <outdoors> <clean> ; <outdoors> con
        violence	3	<palecolor> <clothes> ; <palecolor> <last> ; <palecolor> round ; <partner> <day>
        violence	3	<partner> <room> ; <partner> va ; <past> <child> ; <phone> <hear> ; <phone> our
        violence	3	<promise> a ; <put> <child> ; <put> <room> ; <room> <photo> ; <room> <withdrawal>
        violence	3	<room> la ; <sad> su ; <say> a ; <school> <tool> ; <school> con ; <see> for
        violence	3	<sick> sinc ; <start> <pet> ; <stimulant> toda ; <stop> already ; <stranger> by
        violence	3	<take> <gun> ; <take> <play> ; <take> las ; <think> <colleague> ; <think> what
        violence	3	<think> wher ; <threat> y ; <tool> <blade> ; <tool> <bodypart> ; <tool> <night>
        violence	3	<tool> wher ; <wait> by ; <withdrawal> <day> ; <write> <pill> ; <write> on
        violence	3	<year> <needle> ; <year> metiendol ; <year> that ; a <chestheart> ; a cha ; a claw
        violence	3	a mow ; a pip ; a pot ; a stretch ; a ten ; about help ; aft <record> ; agent told
        violence	3	ago one ; ahi sí ; ahorc y ; al <eat> ; al cuart ; al pap ; alguien ; aluminum bat
        violence	3	amar el ; an <promise> ; an aluminum ; an apology ; ano hoy ; ano metiendol ; apology
        violence	3	apunt el ; asient ; at <school> ; at nobody ; away becaus ; axe ; back until ; bajit
        violence	3	bat and ; bat break ; be me ; be tak ; been up ; behind ; bil ; blackout on ; born
        violence	3	both <consume> ; brag ; break down ; bring ; bro say ; brok ; brok in ; brok it ; brom
        violence	3	buen es ; bulb ; burner ; bye to ; calm has ; can tak ; car the ; cha wedg ; charg
        violence	3	chew ; cint <palecolor> ; cint gri ; client ; closet to ; clr stat ; clr whisper
        violence	3	co op ; collarbon ; com no ; con mas ; con quien ; cop hav ; cruz de ; crystal two
        violence	3	cuand tom ; cun con ; cun llev ; dad over ; dai yrs ; dandol ; day 0 ; day he ; dealer
        violence	3	decent ; deer ; deer season ; del <container> ; del asient ; director ; doc o
        violence	3	don already ; don he ; dond no ; door in ; dorm ; dos hermano ; down with ; drink she
        violence	3	drop callback ; drunk and ; dud who ; eat norc ; el <blade> ; el park ; er ; escondi el
        violence	3	esperandom ; estoy <put> ; even she ; explain to ; f <opioid> ; f is ; f whisper
        violence	3	fairnes i ; far and ; fist and ; flinch when ; for <needle> ; for each ; from walk
        violence	3	front gat ; fuerz ; ful tank ; fumamo <stimulant> ; fumamo cristal ; get someth
        violence	3	get ten ; girl ; girlfriend last ; go <continue> ; go again ; goe thru ; goe und ; goma
        violence	3	gon 0 ; good <tool> ; good <trade> ; got as ; grandson on ; guagu ; h <past> ; h ago
        violence	3	habl ; hair she ; hallway thi ; ham not ; ham now ; hand when ; has <build> ; has found
        violence	3	hasnt said ; hav somewher ; hav step ; hav written ; he <write> ; he only ; he sat
        violence	3	he set ; headlight ; headlight off ; hed get ; hel <take> ; her by ; her door ; her dur
        violence	3	her hous ; her new ; her porch ; her wrist ; heroin sinc ; hes drunk ; hes sleep
        violence	3	him <night> ; his <home> ; his dtr ; his pil ; his pit ; his record ; hol in ; hom that
        violence	3	hous resident ; hoy le ; hr <stranger> ; hr lady ; i <cold> ; i <pain> ; i hurt
        violence	3	i threw ; id bring ; im going ; in <town> ; in as ; in proces ; in restraint ; in spr
        violence	3	invoic is ; is <drive> ; is leav ; is withdraw ; ish a ; it <start> ; it go ; it when
        violence	3	its <stimulant> ; its both ; its hing ; jaw a ; jugamo ; july ; kick door ; kid from
        violence	3	kid see ; kid watch ; kind the ; knelt ; knif is ; knif say ; kniv to ; la <blade>
        violence	3	la dosi ; la navaj ; la otr ; la podador ; la vi ; land with ; larg piz ; las pinza
        violence	3	last week ; laugh when ; lav el ; le <write> ; le escrib ; left in ; left lin ; les dig
        violence	3	les sirv ; lik your ; lip ; llav de ; llev <consume> ; lo jur ; lo volveri ; look over
        violence	3	los <child> ; los va ; m told ; machet at ; mad and ; mailman ; man when ; manan en
        violence	3	mand un ; manej desd ; mano ; mar y ; me <buy> ; me <outdoors> ; me <say> ; me shed
        violence	3	me tien ; me volvi ; mention what ; metiendol ; metiendol a ; mgr ; mi <opening>
        violence	3	min so ; minut she ; mis and ; mom pleas ; mor sinc ; morn ; muy bajit ; my <job>
        violence	3	my chest ; my daught ; my hood ; my kidney ; my neck ; my own ; my truck ; my wrist
        violence	3	nadi ; near ; night mor ; night too ; nin no ; nino con ; nino porqu ; nit has
        violence	3	nobody and ; noch 0 ; noma <say> ; novi con ; now and ; numb one ; numer despu
        violence	3	of <hot> ; of <kill> ; of use ; on <angry> ; on <caretaking> ; on <phone> ; on <room>
        violence	3	on pension ; on porch ; on you ; one per ; open someth ; ord and ; otr ; outsid now
        violence	3	over til ; own <opening> ; own head ; oxycodon script ; pa all ; par dos ; part la
        violence	3	past her ; pate el ; pati con ; patron ; pd notifi ; pel ; per diganl ; phon ; pic con
        violence	3	pinza ; plac <say> ; planch calient ; plug in ; po ; pocket of ; pol and ; porch with
        violence	3	porqu oi ; porqu él ; prendi ; pus com ; push ; put hand ; q fuman ; q hoy
        violence	3	que <daytime> ; que nos ; que si ; re employe ; read him ; recarg ; red gas ; rehab lik
        violence	3	report senor ; res on ; resi meth ; return from ; rob me ; room to ; round ; sab una
        violence	3	sali ; salt + ; sam room ; scar ; screen so ; se arregl ; see myself ; self ; self at
        violence	3	self i ; senor y ; set ; she <bodysound> ; she sound ; she text ; shelt wher
        violence	3	shotgun on ; shouldnt be ; show she ; sig par ; sinc <hospital> ; sist thre ; siz
        violence	3	slam the ; slap his ; sleep over ; slept ; smil at ; stand behind ; stand ther
        violence	3	station on ; stepdad tonight ; stil in ; stood ther ; street i ; supervisor ; supv
        violence	3	surten ; sí el ; tail ; talk out ; tavern own ; tech del ; tel everyon ; text me
        violence	3	text pic ; the <job> ; the <palecolor> ; the charg ; the da ; the hotlin ; the knob
        violence	3	the rat ; the rehearsal ; then <angry> ; then told ; thermo for ; theyr stil ; thi guy
        violence	3	thirty minut ; thre year ; tim hes ; to <blade> ; to sharpen ; todavi porqu ; told our
        violence	3	tom se ; tonight im ; tortilla y ; tramadol de ; truck on ; tue with ; turn away
        violence	3	twenty a ; two year ; unload ; up one ; used dai ; van cinc ; vien mi ; walk by
        violence	3	was <fall> ; was drop ; way he ; we hav ; went ; wet pcp ; wev <say> ; whiskey which
        violence	3	who <asleep> ; whoev <take> ; wif she ; with <phone> ; wrist tonight ; x <amount>
        violence	3	xanax lik ; y <alcohol> ; y <angry> ; y dai ; ya avis ; yet ; yo lleg ; yrs n ; zaf
        violence	3	zapato y ; él la
        violence	-3	% ; 0 % ; 0 dia ; 0 need ; <alone> ; <amount> <pet> ; <amount> con ; <amount> for
        violence	-3	<asleep> <room> ; <blade> <tool> ; <bodypart> through ; <bodypart> with ; <buy> <eat>
        violence	-3	<chestheart> is ; <child> <child> ; <child> <consume> ; <child> nam ; <child> ~<see>
        violence	-3	<church> <room> ; <clothes> <room> ; <colleague> <give> ; <colleague> in
        violence	-3	<consume> <put> ; <container> is ; <count> <year> ; <day> <give> ; <day> <medicine>
        violence	-3	<day> <wait> ; <daytime> <day> ; <die> <partner> ; <die> for ; <drive> <die>
        violence	-3	<eat> to ; <friend> <amount> ; <friend> <pet> ; <furniture> 0 ; <furniture> sinc
        violence	-3	<give> <bodypart> ; <give> <crowd> ; <give> <pet> ; <go> <alcohol> ; <go> <asleep>
        violence	-3	<go> <palecolor> ; <go> al ; <go> on ; <happy> <day> ; <hear> <amount> ; <hear> <play>
        violence	-3	<hear> lik ; <home> <stop> ; <home> <treatment> ; <home> in ; <hospital> sw ; <hot> 0
        violence	-3	<job> <give> ; <key> is ; <kill> si ; <kin> <buy> ; <kin> <give> ; <kin> <job>
        violence	-3	<kin> <opioid> ; <law> <amount> ; <leave> <child> ; <leave> <furniture>
        violence	-3	<leave> <treatment> ; <leave> sid ; <moment> <always> ; <moment> <eat>
        violence	-3	<moment> <job> ; <money> for ; <money> un ; <need> someth ; <need> una ; <needle> and
        violence	-3	<night> <clinician> ; <night> <crowd> ; <night> for ; <outdoors> <treatment>
        violence	-3	<palecolor> <headface> ; <partner> <clinician> ; <pet> <go> ; <photo> <say>
        violence	-3	<play> <bodypart> ; <play> <home> ; <play> in ; <promise> <phone> ; <record> <day>
        violence	-3	<record> <record> ; <say> <opioid> ; <say> him ; <say> ~<need> ; <school> to
        violence	-3	<see> <write> ; <shake> <bodypart> ; <soon> <month> ; <stimulant> by
        violence	-3	<stimulant> that ; <stop> in ; <stranger> <die> ; <take> <eat> ; <take> <law>
        violence	-3	<take> <town> ; <take> <water> ; <take> them ; <think> <crowd> ; <think> <kin>
        violence	-3	<think> it ; <threat> <leave> ; <trade> <drive> ; <trade> <go> ; <trade> <job>
        violence	-3	<trade> de ; <treatment> <night> ; <treatment> that ; <treatment> with
        violence	-3	<try> <continue> ; <wait> <asleep> ; <wait> <month> ; <water> y ; <week> <leave>
        violence	-3	<week> y ; <write> <gun> ; <year> de ; a <clean> ; a <illness> ; a <pet> ; a hospital
        violence	-3	a job ; a let ; a meth ; a rifl ; a two ; about <amount> ; admission ; aetn ; agost
        violence	-3	agreeabl ; aguant ; and <fall> ; and by ; and hav ; and who ; ano de ; anoth ; anti
        violence	-3	any ; anyth ; apel ; are the ; argu ; ask to ; ask who ; ate ; balloon ; bartend
        violence	-3	bat all ; be don ; between the ; bipol ; bring a ; bring her ; buen ; buen me ; buz
        violence	-3	camis ; cant <asleep> ; cant sleep ; cas de ; cat ; cign ; clinical ; clos the
        violence	-3	clr <need> ; consejer ; contract ; convulsion ; cros ; custom ; dad re ; de todo
        violence	-3	de usted ; deploy ; desd entonc ; detox in ; dont <say> ; dont ~drink ; door wedg
        violence	-3	dos dia ; driv hom ; drool ; duel ; duerm en ; el <container> ; el <month> ; en cas
        violence	-3	en los ; ener ; espanol ; excus ; eye rol ; fac over ; fail ; fat ; fist through
        violence	-3	flight ; fly ; for <count> ; for hunt ; for that ; for thirty ; fre ; ful ; gallina
        violence	-3	gav me ; glendal ; go on ; going lik ; goodby to ; grand mal ; green ; gun licens
        violence	-3	handl ; happen to ; he <phone> ; her <school> ; her i ; his sho ; hundr and
        violence	-3	i <count> ; i <die> ; i <trust> ; i check ; i havent ; i look ; i promis ; i set
        violence	-3	i start ; i tak ; i wak ; im not ; in <day> ; in <write> ; in february ; in my
        violence	-3	in thre ; instead of ; iron in ; is com ; is lik ; is ther ; it <past> ; its lik
        violence	-3	ive <start> ; ive <stop> ; jean ; keep turn ; kept ; kid 0 ; ko ; la <clothes>
        violence	-3	la <treatment> ; last month ; le <phone> ; left sid ; lik somebody ; llam ; lo dij
        violence	-3	lo mism ; local ; los <headface> ; los <kin> ; los brazo ; m <consume> ; mat si
        violence	-3	me <pain> ; me by ; me on ; me who ; messag ; mi <job> ; middl ; moth in ; moth is
        violence	-3	my <crowd> ; my mouth ; naloxon ; nervou ; nev <stop> ; no ~prior ; no ~sleep ; no ~sz
        violence	-3	no ~use ; nombr de ; not ~<say> ; not ~in ; numb on ; ob ; of <treatment> ; on a
        violence	-3	on our ; one tim ; open 0 ; open to ; oth one ; otr <day> ; outlet ; paralegal
        violence	-3	per <partner> ; pleas cal ; plu ; policy ; prescrib ; pressur ; primer ; primer vez
        violence	-3	que <die> ; quien se ; quiet about ; quiet i ; quisier ; ran out ; random ; recet
        violence	-3	recovery ; refrigerator ; run ; run a ; run out ; run the ; se <fire> ; see thing
        violence	-3	segund ; seven ; shak ; shelf ; shook ; si with ; simp ; singl <kin> ; smok it
        violence	-3	so bad ; so its ; sorry ; spend ; supportiv ; tal ; tenant door ; terapi ; that she
        violence	-3	that way ; the <put> ; the blu ; the box ; the county ; the day ; the desk ; the ice
        violence	-3	the knif ; the nos ; the pictur ; the roof ; the vet ; the week ; ther someth ; thes
        violence	-3	thes <day> ; thes day ; thi month ; thi yr ; threaten me ; through my ; tijuan
        violence	-3	to <hear> ; to <hit> ; to <hold> ; to liv ; to our ; to tel ; tow operator ; tractor
        violence	-3	trat ; tucson ; un <kin> ; up <blood> ; up blood ; us the ; verdad ; volunte ; volv
        violence	-3	was <stimulant> ; was gon ; was just ; what happen ; what the ; when they ; who get
        violence	-3	wif found ; with <partner> ; wont <awake> ; wont say ; would <think> ; would lik
        violence	-3	you <see> ; your <appointment> ; ~<pet> ; ~<sad> ; ~<sober> ; ~<unreal> ; ~ask ; ~el
        violence	-3	~fit ; ~ide ; ~med ; ~seizur
        violence	-4	$ 0 ; 0 + ; 0 <law> ; 0 <need> ; 0 or ; <alcohol> <treatment> ; <always> <eat>
        violence	-4	<amount> <happy> ; <amount> <phone> ; <amount> <week> ; <amount> each ; <angry> with
        violence	-4	<ask> <promise> ; <ask> <stranger> ; <ask> <take> ; <ask> re ; <ask> to ; <ask> who
        violence	-4	<asleep> <eat> ; <awake> <moment> ; <blade> <crowd> ; <blade> <lock> ; <blade> por
        violence	-4	<blood> <amount> ; <bodypart> <chestheart> ; <bodypart> <shake> ; <bodypart> <tool>
        violence	-4	<bodypart> con ; <build> <room> ; <cannabis> <stimulant> ; <caretaking>
        violence	-4	<clinician> de ; <colleague> <treatment> ; <consume> 0 ; <continue> <take>
        violence	-4	<crowd> in ; <day> <count> ; <day> <daytime> ; <day> <hospital> ; <day> <rope>
        violence	-4	<day> <treatment> ; <day> por ; <day> que ; <die> <go> ; <die> <think> ; <drive> him
        violence	-4	<eat> <put> ; <eat> <town> ; <fall> out ; <fire> <eat> ; <give> <day> ; <give> away
        violence	-4	<give> su ; <give> up ; <go> <appointment> ; <go> <height> ; <go> <leave>
        violence	-4	<go> <moment> ; <go> <stranger> ; <go> <trade> ; <goodbye> ; <headface> <build>
        violence	-4	<headface> <take> ; <headface> are ; <headface> rol ; <hear> <intoxicated>
        violence	-4	<hold> <container> ; <hold> me ; <home> <calm> ; <home> is ; <hospital> <treatment>
        violence	-4	<job> <continue> ; <job> a ; <job> for ; <job> no ; <kill> <continue> ; <kill> est
        violence	-4	<kill> for ; <kin> <pet> ; <kin> <play> ; <kin> hes ; <kin> no ; <kin> se
        violence	-4	<law> <law> ; <leave> el ; <lock> <soon> ; <medicine> <day> ; <moment> <bodypart>
        violence	-4	<moment> <treatment> ; <moment> of ; <moment> on ; <money> <home>
        violence	-4	<money> <treatment> ; <month> <month> ; <month> <stop> ; <month> y ; <need> 0
        violence	-4	<need> <appointment> ; <need> <colleague> ; <need> <continue> ; <need> <see>
        violence	-4	<need> <stop> ; <need> a ; <night> <amount> ; <night> <school> ; <night> aft
        violence	-4	<opening> <fall> ; <opioid> <think> ; <opioid> in ; <order> 0 ; <outdoors> <continue>
        violence	-4	<outdoors> a ; <outdoors> acros ; <outdoors> y ; <partner> <continue>
        violence	-4	<partner> <die> ; <partner> <give> ; <partner> <leave> ; <partner> and ; <partner> le
        violence	-4	<partner> pul ; <past> 0 ; <pet> <eat> ; <pet> <kin> ; <phone> <day> ; <phone> me
        violence	-4	<play> <night> ; <play> <outdoors> ; <play> <phone> ; <play> to ; <promise> for
        violence	-4	<put> <alcohol> ; <record> on ; <relapse> ; <room> <build> ; <say> <height>
        violence	-4	<say> <photo> ; <say> la ; <say> with ; <school> <clinician> ; <school> <play>
        violence	-4	<see> <crowd> ; <see> <photo> ; <sick> ; <sober> ; <stimulant> <bodypart>
        violence	-4	<stimulant> <crowd> ; <stimulant> <friend> ; <stimulant> <illness> ; <stimulant> <law>
        violence	-4	<stimulant> en ; <stop> <shake> ; <stop> <stimulant> ; <stop> la ; <take> <sick>
        violence	-4	<take> <think> ; <take> int ; <think> is ; <think> she ; <tired> of
        violence	-4	<treatment> <outdoors> ; <treatment> <soon> ; <treatment> <stop> ; <treatment> for
        violence	-4	<treatment> y ; <wait> <furniture> ; <wait> and ; <week> <treatment> ; <week> of
        violence	-4	<write> en ; <write> is ; <year> <job> ; <year> and ; a <appointment> ; a <headface>
        violence	-4	a <insurance> ; a <medicine> ; a <put> ; a <rope> ; a <stimulant> ; a cal ; a guy
        violence	-4	a plac ; a room ; about using ; abov ; absces ; absenc ; abt <eat> ; account ; agency
        violence	-4	ahead ; airport ; all right ; allow ; als ; ambulanc ; and 0 ; and <amount>
        violence	-4	and <drive> ; and <eat> ; and can ; and do ; and mov ; angel ; apoy ; approv ; ask re
        violence	-4	at hom ; at ten ; barb ; bc ; been <say> ; been a ; began ; bet ; bod ; body ; bottom
        violence	-4	bottom of ; breath ; bridg ; bring the ; brush ; bug ; but im ; but its ; by <daytime>
        violence	-4	by friday ; c ; cajon de ; cal me ; can <stranger> ; can i ; cannot ; cans
        violence	-4	cant <continue> ; cant keep ; chart ; chat ; check ; chil ; children ; clear
        violence	-4	client in ; clr has ; coast ; coconut with ; community ; comput ; con alguien ; confus
        violence	-4	contact ; cor ; corren ; cuarent ; current ; day off ; day or ; de <happy> ; de tre
        violence	-4	de una ; death ; decad ; decid ; declin ; dej a ; dejarl ; del <day> ; delirium
        violence	-4	desd <day> ; desd cuand ; did the ; died in ; do <crowd> ; do <treatment> ; do that
        violence	-4	doe your ; dont <consume> ; dont hav ; dont ~<consume> ; drum ; each oth ; el <church>
        violence	-4	el <clinician> ; el <height> ; el <sedative> ; el camion ; el juez ; el pis ; el sab
        violence	-4	elephant ; eleven day ; embarras ; en <amount> ; en <home> ; encarg ; end it ; farm
        violence	-4	fast ; fiesta ; fin ; first <law> ; food ; for <amount> ; for <crowd>
        violence	-4	for <stimulant> ; for six ; for ten ; for thre ; forgiv the ; fue ; fui ; gambl
        violence	-4	gracia por ; grandkid ; gues ; guid open ; hablan ; had one ; half of ; has nev
        violence	-4	hav <insurance> ; hav an ; hav nev ; he think ; heel ; her dad ; her moth ; hij se
        violence	-4	his 0 ; his <play> ; his thumb ; hx ; i <angry> ; i <go> ; i <leave> ; i <outdoors>
        violence	-4	i <start> ; i am ; i cut ; i did ; i gav ; i kept ; i mis ; i should ; im <leave>
        violence	-4	im back ; im so ; in jun ; in may ; insuranc ; ir ; is 0 ; is <amount> ; is <die>
        violence	-4	is a ; is me ; is wher ; issu ; it sinc ; its just ; kil for ; l <bodypart>
        violence	-4	la <stranger> ; la seman ; las <daytime> ; las cuatr ; left arm ; les <write> ; letter
        violence	-4	library ; lik an ; lik me ; llev ; lobby ; magandang ; mand a ; mat est ; me his
        violence	-4	me two ; medi cal ; medicar ; mes y ; mgmt ; mi <drive> ; minut hes ; mis <kin>
        violence	-4	most of ; msg ; my <church> ; my <clinician> ; my <year> ; my aunt ; my fath
        violence	-4	my friend ; my left ; my niec ; nasal ; navidad ; need detox ; net ; neurologist
        violence	-4	nev been ; new <year> ; new year ; newborn ; no ~<amount> ; no ~<asleep>
        violence	-4	no ~<consume> ; no ~<past> ; no ~he ; no ~hx ; no ~opi ; nois on ; obr ; of <kin>
        violence	-4	only the ; open coconut ; option ; our <pet> ; our street ; out 0 ; pag ; pasaden
        violence	-4	ped ; picnic ; pie ; piens ; pierd ; pinch ; pistol de ; pleas <phone> ; por eso
        violence	-4	porqu mi ; present ; prob ; prop ; put on ; que en ; qued ; quilt ; rais ; rar ; re 0
        violence	-4	read it ; rec ; recib ; regal ; reloj ; ren ; review ; ribbon ; ris ; rm 0
        violence	-4	roommat say ; rx ; saving ; scor ; se <go> ; semana ; senor de ; sent me ; sept
        violence	-4	septiembr ; seri ; she cant ; she just ; she took ; siet ; silicon est
        violence	-4	sin ~<consume> ; sinc her ; sist has ; ski ; smal ; so <amount> ; so my ; so nobody
        violence	-4	soak ; sobr ; sock ; sol ; somebody who ; soy <trade> ; storm ; story ; subject ; sud
        violence	-4	sun ; sup notifi ; sweat and ; t ; tac ; tak them ; tel you ; telephon ; tembl
        violence	-4	teng 0 ; that <take> ; that was ; that what ; the <chestheart> ; the <hospital>
        violence	-4	the <intoxicated> ; the <pain> ; the <rail> ; the <sick> ; the bridg ; the carpet
        violence	-4	the end ; the fourth ; the guid ; the lin ; the rop ; the sam ; the school
        violence	-4	the second ; the weath ; the year ; ther nobody ; they <give> ; they let ; they told
        violence	-4	tick it ; til 0 ; tir of ; to <amount> ; to <bodypart> ; to <day> ; to <eat>
        violence	-4	to <money> ; to detox ; to end ; to know ; to see ; tonight hes ; trabaj de
        violence	-4	transport ; treint ; truck and ; turn out ; un dia ; una vez ; up in ; us <needle>
        violence	-4	us straw ; ust ; voc ; warranty ; was 0 ; was so ; we tak ; week i ; week sinc
        violence	-4	went through ; wheel ; wher you ; wil <phone> ; wil cal ; with peopl ; wkr ; wok
        violence	-4	work at ; y <soon> ; y <stop> ; y al ; y la ; y nadi ; y por ; y se ; ya no ; yawn
        violence	-4	year and ; you <say> ; you do ; zoom ; ~<amount> ; ~<fluid> ; ~<friend> ; ~<moment>
        violence	-4	~<school> ; ~<treatment> ; ~<year> ; ~clean ; ~contest ; ~convulsion ; ~cp ; ~dts
        violence	-4	~end ; ~la ; ~od ; ~reviv ; ~si/hi
        violence	-5	$ ; % off ; + cok ; 0 <job> ; 0 k ; <alcohol> <eat> ; <alcohol> in ; <alcohol> on
        violence	-5	<amount> <daytime> ; <amount> is ; <ask> <amount> ; <ask> <appointment>
        violence	-5	<ask> <money> ; <bodypart> <leave> ; <clothes> de ; <colleague> <kin>
        violence	-5	<colleague> <order> ; <consume> <blade> ; <container> <kin> ; <container> on
        violence	-5	<continue> <day> ; <count> <day> ; <crowd> <day> ; <crowd> <night> ; <crowd> at
        violence	-5	<crowd> for ; <day> <crowd> ; <daytime> <amount> ; <die> <day> ; <drive> 0
        violence	-5	<drive> <tool> ; <drive> for ; <eat> <furniture> ; <eat> <phone> ; <eat> my
        violence	-5	<fluid> <headface> ; <give> my ; <go> <bodypart> ; <go> <sedative> ; <hear> my
        violence	-5	<hit> <opioid> ; <hit> in ; <home> for ; <hopeless> ; <illness> <bodypart>
        violence	-5	<job> <home> ; <job> <month> ; <job> <think> ; <kin> <build> ; <kin> <trade>
        violence	-5	<kin> did ; <kin> tien ; <kin> to ; <last> <alcohol> ; <medicine> <always>
        violence	-5	<medicine> <opioid> ; <moment> <week> ; <need> <kin> ; <need> un ; <needle> on
        violence	-5	<night> <past> ; <opening> down ; <pain> <chestheart> ; <partner> <need>
        violence	-5	<partner> <treatment> ; <past> <month> ; <past> my ; <pet> <pet> ; <pet> in ; <pet> to
        violence	-5	<phone> <count> ; <phone> <die> ; <photo> <blade> ; <record> de ; <room> <always>
        violence	-5	<room> for ; <say> i ; <say> you ; <school> <day> ; <school> <go> ; <school> <need>
        violence	-5	<school> <say> ; <see> <play> ; <see> <unreal> ; <see> a ; <start> con ; <start> in
        violence	-5	<stimulant> near ; <stop> <opioid> ; <stop> las ; <stop> un ; <stranger> <clothes>
        """
}
