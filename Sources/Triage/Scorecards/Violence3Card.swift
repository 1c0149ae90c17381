extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	3	fist and ; flat ; flinch when ; for each ; from insid ; from thirty ; front <job>
        violence	3	front gat ; front offic ; garag to ; gav ; get ten ; gf on ; girlfriend last ; go easy
        violence	3	go stand ; goma ; good <trade> ; gun ; habl desd ; hair and ; hal at ; hallway thi
        violence	3	has <break> ; has <build> ; hav step ; hav written ; he <take> ; he <write> ; he learn
        violence	3	he sat ; hear her ; her <home> ; her door ; her hed ; her hous ; herman meti
        violence	3	him <night> ; him til ; his belt ; his plac ; his school ; hol in ; hold ; hoy ; hr
        violence	3	i held ; i sleep ; i swing ; id <stop> ; ill put ; im 0 ; im <see> ; in <town> ; in as
        violence	3	in driveway ; in low ; in proces ; int ; intak clerk ; ironwork meth ; is <outdoors>
        violence	3	is get ; is going ; is leav ; is split ; is withdraw ; it com ; jail in ; jal del
        violence	3	just <try> ; just kick ; kid sist ; kind the ; kind with ; knif say ; la gasolin
        violence	3	la otr ; lady ; last night ; last week ; law had ; learn what ; left open ; libertad
        violence	3	lin <leave> ; lin left ; lock or ; long ; look over ; los <container> ; m clr
        violence	3	m ironwork ; m resident ; machet grit ; mad and ; mailman ; manag keep ; mar tra
        violence	3	me <buy> ; me <lock> ; me around ; me esper ; me estan ; me lock ; me notic ; me volte
        violence	3	med ; medi empec ; memb ; metiendol ; metiendol a ; mi compadr ; mi mom ; minut i
        violence	3	mis and ; mom pleas ; moth porch ; moth son ; mouth has ; my cal ; my truck
        violence	3	neighbor to ; nev <give> ; next ; nobody and ; noch hoy ; noma <say> ; noma <wait>
        violence	3	noma esper ; nos cas ; not back ; novi con ; now when ; ojo porqu ; oll de ; on meth
        violence	3	on spic ; onc mor ; oth kind ; oth sid ; otr ; our <media> ; our gat ; out next
        violence	3	out right ; over <night> ; over til ; own <happy> ; oxycodon script ; pa all ; pal
        violence	3	pantry ; part la ; partn ; past ; past her ; per her ; phon it ; pip thi ; pistol en
        violence	3	plant in ; plomaz ; pocket of ; q hac ; que le ; quien sea ; rat porqu ; ready
        violence	3	report senor ; res ; rn 0 ; said now ; said then ; sal ; sat ; se <put> ; sem x
        violence	3	servic <gun> ; she <outdoors> ; she held ; she kick ; she off ; she sleep ; shed
        violence	3	shelt staf ; shotgun on ; show with ; sist thre ; som <night> ; someth to
        violence	3	stand behind ; strap ; stuf from ; sup ; sus <bodypart> ; tel everyon ; tel u
        violence	3	telefon de ; that <hospital> ; that <opening> ; the <say> ; the <sedative>
        violence	3	the balcony ; the boyfriend ; the bread ; the da ; the draw ; the grandbabi
        violence	3	the nearest ; the pin ; the pit ; the very ; then scream ; then told ; third
        violence	3	thru that ; thursday ; tim hes ; tim im ; to besid ; today it ; togeth that ; told the
        violence	3	tonight my ; too <stimulant> ; tra 0 ; tra pistol ; truck at ; truck so ; two year ; tx
        violence	3	typ from ; un plomaz ; una cruz ; unscrew ; up drink ; up plac ; very <amount>
        violence	3	very old ; vez <past> ; viern y ; voic say ; walk ; wat tank ; week i ; went
        violence	3	when <kin> ; when i ; wher that ; which <drive> ; which <home> ; whiskey which
        violence	3	with <opioid> ; with <phone> ; with los ; with you ; word in ; work now ; y <lock>
        violence	3	y <take> ; y and ; y los ; y su ; ya sab ; yard right ; year want ; yel hes ; yern
        violence	3	yest ; yet ; you tuesday ; zon
        violence	-3	+ cok ; 0 mes ; 0 st ; <always> <eat> ; <amount> <pet> ; <amount> <phone>
        violence	-3	<ask> <think> ; <ask> re ; <asleep> <moment> ; <awake> <amount>
        violence	-3	<bodypart> <chestheart> ; <build> <room> ; <chestheart> <go> ; <child> <see>
        violence	-3	<child> <think> ; <child> <year> ; <clinician> <colleague> ; <clinician> <see>
        violence	-3	<colleague> <give> ; <colleague> <treatment> ; <colleague> me ; <consume> my
        violence	-3	<container> for ; <continue> <blade> ; <continue> <hear> ; <continue> <phone>
        violence	-3	<continue> hav ; <count> <day> ; <crowd> at ; <day> <job> ; <day> sinc
        violence	-3	<die> <amount> ; <die> <day> ; <die> to ; <drive> <continue> ; <drive> him
        violence	-3	<eat> <crowd> ; <eat> <put> ; <feel> lik ; <fluid> <fluid> ; <friend> <pet>
        violence	-3	<give> <emergency> ; <give> <pet> ; <give> it ; <go> <asleep> ; <go> <palecolor>
        violence	-3	<go> el ; <goodbye> ; <headface> lik ; <headface> over ; <hear> <play> ; <hold> me
        violence	-3	<home> <calm> ; <home> <kin> ; <hospital> <say> ; <hospital> <treatment>
        violence	-3	<job> <continue> ; <job> on ; <key> is ; <kill> for ; <kill> himself ; <kin> <count>
        violence	-3	<kin> wil ; <last> wk ; <leave> <furniture> ; <leave> <past> ; <lock> <night>
        violence	-3	<media> ; <moment> <stimulant> ; <month> <moment> ; <month> of ; <need> <clinician>
        violence	-3	<need> <colleague> ; <need> <night> ; <need> <write> ; <needle> and ; <night> <amount>
        violence	-3	<opening> rechin ; <opioid> <think> ; <partner> <ask> ; <partner> pul ; <phone> <day>
        violence	-3	<pill> in ; <play> <home> ; <play> <moment> ; <play> in ; <record> on ; <room> for
        violence	-3	<say> <die> ; <say> <withdrawal> ; <school> <clinician> ; <school> <say>
        violence	-3	<school> <school> ; <school> to ; <see> <headface> ; <see> <photo> ; <soon> <week>
        violence	-3	<stimulant> <eat> ; <stop> my ; <take> int ; <think> she ; <trade> <go>
        violence	-3	<treatment> <child> ; <treatment> <soon> ; <treatment> par ; <treatment> that
        violence	-3	<wait> <asleep> ; <wait> and ; <week> <illness> ; <week> <treatment> ; <week> <year>
        violence	-3	<week> of ; <write> to ; <year> and ; a <headface> ; a <medicine> ; a <rope> ; a cal
        violence	-3	a guy ; a rifl ; a shift ; a whil ; about using ; absenc ; abt <eat> ; agent ; and 0
        violence	-3	and so ; ankl ; apel ; apoy ; argu ; ask to ; at <school> ; aunqu ; back and
        violence	-3	been tak ; bet ; big ; brazo ; buen ; by myself ; cal from ; cat ; check ; com si
        violence	-3	community ; compr ; con alguien ; concret ; convulsion ; corren ; cream ; cuarent
        violence	-3	cuest ; cut my ; day with ; de 0 ; de <eat> ; de ahi ; decid ; del <chestheart>
        violence	-3	desd ayer ; desd cuand ; despu ; do <crowd> ; do that ; dos dia ; drink at ; east
        violence	-3	eat ; el <write> ; el <year> ; el ano ; el pech ; el pis ; en <home> ; en cas ; encarg
        violence	-3	es azul ; eso ; everyon ; fan ; floor ; flu ; for <crowd> ; for <stimulant> ; four day
        violence	-3	fun ; go in ; hablan ; haul ; hav nev ; hij se ; hospic ; hotel ; how much ; i check
        violence	-3	i feel ; i finish ; id rath ; im <leave> ; im back ; im not ; includ ; iop ; is 0
        violence	-3	is i ; is ther ; it for ; it tak ; its <amount> ; its been ; its just ; ive <stop>
        violence	-3	january ; jueg ; juni ; kil for ; kniv chef ; l <bodypart> ; la <school>
        violence	-3	la <treatment> ; la cervez ; last use ; last wk ; le <phone> ; lik my ; lik somebody
        violence	-3	liv in ; local ; m <opioid> ; mand a ; me dic ; me dieron ; me two ; mes y
        violence	-3	mi <crowd> ; mi comadr ; mio ; most of ; muy ; my mouth ; my parent ; myself ; nervou
        violence	-3	nev <stop> ; nin year ; no <phone> ; no ide ; no me ; no sleep ; no use ; of <moment>
        violence	-3	of <treatment> ; of cok ; on <hold> ; on hold ; on wednesday ; one <headface>
        violence	-3	our <church> ; our <pet> ; p / ; papa ; parec ; permis ; pleas <phone> ; primer ; prop
        violence	-3	public ; puert rechin ; que en ; re son ; rec ; refil ; regres a ; reloj ; respir
        violence	-3	review ; rig ; rock ; room now ; run ; sa ; saf ; said to ; scal ; senor de ; sept
        violence	-3	she <container> ; si falt ; sinc her ; sist say ; soak ; sobrin ; soft ; someth in
        violence	-3	spok ; sun ; sunday ; supportiv ; talk about ; terapi ; that <day> ; that was
        violence	-3	the <eat> ; the box ; the cook ; the count ; the desk ; the nos ; the overpas
        violence	-3	the rifl ; the road ; the second ; ther no ; ther nobody ; they hav ; thirty day
        violence	-3	thirty one ; threaten me ; through <day> ; thumb with ; tijuan ; til <day>
        violence	-3	to <amount> ; to <day> ; to <eat> ; to bring ; to look ; to talk ; tom el
        violence	-3	tonight hes ; top of ; tow ; tratamient ; tucson ; tumb un ; twenty year ; un lug
        violence	-3	una vez ; ur ; was 0 ; was sit ; week ago ; week sinc ; wer ; wer <lock> ; what <day>
        violence	-3	what the ; whol ; with <partner> ; with kniv ; y <soon> ; y al ; year and ; ~<school>
        violence	-3	~<write> ; ~intern ; ~sick
        violence	-4	0 <job> ; 0 am ; 0 hr ; 0 hrs ; 0 mos ; 0 nd ; 0 or ; 0 that ; <alcohol> <past>
        violence	-4	<alcohol> <treatment> ; <amount> for ; <amount> the ; <ask> <appointment>
        violence	-4	<ask> <write> ; <ask> to ; <asleep> <bodypart> ; <blade> <crowd> ; <blade> <lock>
        violence	-4	<blade> por ; <bodypart> <hold> ; <bodypart> <hot> ; <bodypart> <stop>
        violence	-4	<bodypart> <tool> ; <bodypart> out ; <build> <home> ; <buy> <eat>
        violence	-4	<cannabis> <stimulant> ; <chestheart> <pain> ; <chestheart> and ; <chestheart> sinc
        violence	-4	<child> <play> ; <clean> out ; <clinician> <ask> ; <clinician> <hospital>
        violence	-4	<clinician> de ; <colleague> <kin> ; <colleague> <order> ; <consume> nad
        violence	-4	<container> <eat> ; <container> is ; <container> on ; <container> that
        violence	-4	<continue> <day> ; <continue> <hit> ; <continue> <month> ; <crowd> for ; <day> <child>
        violence	-4	<day> <clinician> ; <day> <crowd> ; <day> <hear> ; <day> lik ; <day> only ; <day> que
        violence	-4	<day> without ; <die> y ; <drive> <past> ; <drive> <school> ; <drive> then
        violence	-4	<eat> <furniture> ; <eat> <town> ; <eat> to ; <emergency> x ; <fire> <eat>
        violence	-4	<fluid> <bodypart> ; <friend> se ; <friend> y ; <furniture> <phone>
        violence	-4	<give> <container> ; <give> away ; <give> his ; <give> my ; <give> su ; <give> up
        violence	-4	<go> <appointment> ; <go> <job> ; <go> <sedative> ; <go> <trade> ; <go> al ; <go> lik
        violence	-4	<gun> is ; <happy> <amount> ; <happy> <day> ; <hear> lik ; <home> <stop> ; <home> is
        violence	-4	<hospital> <amount> ; <hot> 0 ; <job> 0 ; <job> <eat> ; <kin> <month> ; <kin> <pet>
        violence	-4	<kin> <school> ; <kin> had ; <kin> no ; <kin> se ; <law> <law> ; <law> in
        violence	-4	<leave> <night> ; <leave> <outdoors> ; <leave> el ; <medicine> 0 ; <medicine> <day>
        violence	-4	<medicine> and ; <moment> 0 ; <moment> <week> ; <month> <consume>
        violence	-4	<month> <treatment> ; <need> <appointment> ; <need> <child> ; <need> <continue>
        violence	-4	<need> a ; <needle> in ; <night> <school> ; <night> aft ; <opioid> and ; <opioid> for
        violence	-4	<order> 0 ; <outdoors> <eat> ; <pain> <bodypart> ; <pain> <chestheart>
        violence	-4	<palecolor> <headface> ; <partner> <continue> ; <partner> <leave> ; <partner> <need>
        violence	-4	<past> <month> ; <past> the ; <pet> <go> ; <pet> <pet> ; <phone> <die>
        violence	-4	<play> <night> ; <play> de ; <promise> for ; <put> <phone> ; <put> las ; <put> up
        violence	-4	<room> <headface> ; <rope> in ; <sad> <say> ; <say> <ask> ; <say> about ; <say> and
        violence	-4	<see> <unreal> ; <see> him ; <sick> ; <start> in ; <stimulant> + ; <stimulant> <count>
        violence	-4	<stimulant> <crowd> ; <stop> <stimulant> ; <stranger> <clothes> ; <take> <law>
        violence	-4	<take> <partner> ; <think> <kin> ; <think> is ; <tired> ; <tired> of ; <town> and
        violence	-4	<trade> and ; <treatment> <alcohol> ; <treatment> <crowd> ; <treatment> <outdoors>
        violence	-4	<treatment> <take> ; <treatment> with ; <treatment> y ; <week> and ; <write> <child>
        violence	-4	<write> my ; a <clean> ; a <clinician> ; a <friend> ; a <hot> ; a <outdoors> ; a <put>
        violence	-4	a bus ; a let ; a littl ; a nadi ; a needl ; a phon ; about 0 ; account ; aguant
        violence	-4	al cristal ; already at ; alt ; alway ; and <kin> ; and do ; and hav ; and his
        violence	-4	and nev ; any ; anymor ; are the ; are you ; at <daytime> ; attach ; awak ; bad
        violence	-4	bakery ; barn ; bat in ; bod ; body ; bor ; borrow ; bp ; breath ; brinc ; bug
        violence	-4	button ; buy ; by his ; caf ; camion ; can i ; cans ; card ; cart ; cay ; center
        violence	-4	chat ; chil ; children ; cign ; clinical ; clt ; coin ; confus ; consejer ; court
        violence	-4	coverag ; cow ; day inpatient ; day or ; day sinc ; day without ; dcf ; dej las
        violence	-4	delirium ; desd que ; do <treatment> ; do u ; do you ; dolor ; dont know ; down on
        violence	-4	duerm en ; el <height> ; el <job> ; el camion ; el doctor ; el sab ; embarras
        violence	-4	en <amount> ; en los ; entonc ; est bien ; everybody ; excus ; farm ; favorit ; fiesta
        violence	-4	folk ; for <day> ; for <treatment> ; for six ; forgiv the ; found a ; four and ; freez
        violence	-4	gracia ; grandp ; green ; grew ; grup ; guard ; guest ; guit ; gurgl ; had two
        violence	-4	hand wont ; has nev ; hav <amount> ; hav <insurance> ; hav you ; he think ; heal
        violence	-4	her <day> ; hil ; i <always> ; i <blood> ; i <happy> ; i <rope> ; i cut ; i gav
        violence	-4	i left ; i shoot ; i should ; in <write> ; ins ; is <amount> ; is a ; is lock ; is my
        violence	-4	is thi ; it <say> ; its <stimulant> ; its about ; its lik ; its me ; jaj ; joven
        violence	-4	just the ; kept ; kitchen floor ; ko ; la <clinician> ; la <consume> ; la seman
        violence	-4	la vid ; label ; las <pill> ; las pastilla ; lat <kin> ; letter ; lik me ; lin at
        violence	-4	littl ; llam ; los <headface> ; lost ; lvn ; lying ; mad ; magandang ; mailbox ; marri
        violence	-4	me <die> ; me <feel> ; me <phone> ; medi cal ; medicar ; mgr ; mi <drive> ; mis <kin>
        violence	-4	mix ; mom of ; montan ; moth is ; movi ; my <container> ; my <crowd> ; my <sedative>
        violence	-4	my <year> ; my chest ; my doctor ; my fath ; my grandmoth ; my jaw ; navidad
        violence	-4	near every ; nieg ; nin <year> ; no <medicine> ; no <shake> ; no <threat> ; no contest
        violence	-4	no lo ; no oth ; no se ; not in ; now the ; ob ; of <month> ; ofc ; ohi ; okay
        violence	-4	on <night> ; on sunday ; oth inf ; our street ; packag ; pick ; picnic ; pie ; piens
        violence	-4	pilot ; pistol de ; plac in ; plan to ; platic con ; por <phone> ; por eso ; print
        violence	-4	que sigu ; que su ; quinceaner ; rain is ; ran ; recet ; reciben ; releas ; request
        violence	-4	ronc ; rop ; run a ; run the ; sab ; san ; say that ; school counselor ; scor
        violence	-4	see the ; segund ; segur ; shaky ; she cant ; short ; siet ; sinc about ; sinc my
        violence	-4	sist is ; slid ; so <amount> ; sobredosi ; spent ; stop drink ; stor ; straight ; suit
        violence	-4	suppos ; sweat and ; swim ; tan ; tax ; tel you ; thank ; that it ; the <day>
        violence	-4	the <intoxicated> ; the <rail> ; the children ; the er ; the middl ; the month
        violence	-4	the roof ; the sam ; the til ; ther an ; thes <day> ; thes day ; they let
        violence	-4	thi <month> ; thing hes ; think its ; threw up ; throw up ; tiembl ; tir of ; to <hit>
        violence	-4	to <hold> ; to <home> ; to <see> ; to <start> ; to show ; to stop ; too ; too <amount>
        violence	-4	too many ; touch it ; track ; transport ; tre dia ; truck and ; un <pet> ; up my
        violence	-4	using meth ; ust ; vend ; visitor ; w/o ; was so ; we wer ; what happen ; wher you
        violence	-4	which i ; wif found ; wif on ; wil <phone> ; wil cal ; with no ; work at
        violence	-4	y <continue> ; y <stop> ; y la ; y por ; ya no ; year old ; you <need> ; you hav
        violence	-4	zoom ; ~<alone> ; ~<chestheart> ; ~<hot> ; ~<money> ; ~de ; ~overdos ; ~pt ; ~seizur
        violence	-5	% ; 0 % ; <alcohol> de ; <alcohol> en ; <amount> <daytime> ; <amount> <furniture>
        violence	-5	<amount> <treatment> ; <amount> de ; <ask> si ; <asleep> <amount> ; <bodypart> <eat>
        violence	-5	<breath> ; <buy> <home> ; <caretaking> ; <child> <threat> ; <clothes> <amount>
        violence	-5	<clothes> de ; <color> ; <consume> <night> ; <count> <daytime> ; <crowd> <day>
        violence	-5	<crowd> <need> ; <day> <ask> ; <day> <school> ; <day> the ; <die> en ; <drive> 0
        violence	-5	<eat> <amount> ; <eat> <headface> ; <emergency> <day> ; <emergency> <go>
        violence	-5	<feel> <bodypart> ; <go> <height> ; <go> <write> ; <gun> <room> ; <happy> to
        violence	-5	<headface> <go> ; <hit> <opioid> ; <home> <month> ; <home> for ; <illness> <bodypart>
        violence	-5	<job> <home> ; <job> for ; <kill> est ; <kin> <drive> ; <kin> <job> ; <kin> <play>
        violence	-5	<kin> <trade> ; <kin> did ; <kin> pas ; <last> <alcohol> ; <law> 0
        violence	-5	<medicine> <always> ; <moment> <consume> ; <moment> <see> ; <moment> <treatment>
        violence	-5	<money> un ; <need> <go> ; <need> <stop> ; <need> someth ; <need> un
        violence	-5	<opioid> <bodypart> ; <opioid> in ; <outdoors> <amount> ; <outdoors> <phone>
        violence	-5	<partner> <clinician> ; <partner> <month> ; <partner> <think> ; <partner> a ; <past> i
        violence	-5	<past> my ; <pet> <eat> ; <pet> <kin> ; <pet> <room> ; <phone> <count>
        violence	-5	<phone> <partner> ; <photo> <blade> ; <rail> ; <rope> on ; <say> <opioid> ; <say> that
        violence	-5	<school> <day> ; <school> <play> ; <see> a ; <see> the ; <shake> <bodypart>
        violence	-5	<start> con ; <stop> and ; <stop> his ; <stop> in ; <stop> las ; <stop> un
        violence	-5	<stranger> els ; <take> <money> ; <take> <rope> ; <take> <think> ; <think> <phone>
        violence	-5	<think> <stop> ; <think> en ; <think> it ; <trade> <say> ; <treatment> and
        violence	-5	<week> sinc ; <week> with ; <write> <kin> ; <write> is ; <write> it ; <year> old
        violence	-5	a <appointment> ; a <height> ; a <hospital> ; a <school> ; a baby ; a big ; a knif
        violence	-5	a long ; a month ; a plac ; aa ; ach ; aft <amount> ; aft <day> ; agu ; alumni
        violence	-5	and cant ; and found ; and yel ; anoth ; answ ; ant ; at hom ; aunt ; bak ; barb
        violence	-5	bartend ; been off ; befor i ; blew ; book ; bring her ; but my ; by 0 ; c ; caj
        violence	-5	cal me ; cant <continue> ; cant do ; cant keep ; cas y ; chang ; church ; clr has
        violence	-5	clr on ; collection ; conversation ; cre ; de <treatment> ; de noch ; de todo ; decent
        violence	-5	desd <day> ; did a ; did the ; direct ; do the ; dont <consume> ; dr ; driv a ; dts
        violence	-5	dying ; egg ; el <church> ; el <month> ; el <outdoors> ; el <trade> ; elbow ; email
        violence	-5	en una ; enfermer ; espanol ; fel off ; film ; flight ; for hunt ; forgiv ; friend
        violence	-5	garden ; get a ; glad ; goat ; grad ; gun licens ; h ; halloween ; hand and ; hav been
        violence	-5	hay ; he cant ; heat ; his <headface> ; hous tonight ; how to ; i <stop> ; i sat
        violence	-5	i turn ; if its ; in jun ; internet ; is it ; issu ; jerk ; keep it ; la <kin>
        violence	-5	la <partner> ; la <photo> ; la primer ; la vecin ; las <daytime> ; late ; le ech
        violence	-5	left a ; left arm ; library ; lo <take> ; los the ; machet is ; man who ; mat est ; md
        violence	-5	me mand ; mi muchach ; mi tia ; might ; monitor ; mor than ; muert ; murd
        violence	-5	my <clinician> ; my <day> ; my <play> ; my feet ; my lat ; nd ; nev <feel> ; nev touch
        violence	-5	newborn ; nin and ; nineteen ; ningun ; no <alcohol> ; no <awake> ; no mor
        violence	-5	no ~<consume> ; no ~tom ; nobody has ; nobody in ; number ; od ; of every ; off it
        violence	-5	oldest ; one with ; open someth ; our <crowd> ; out 0 ; outreach ; over and ; patch
        violence	-5	plumb ; por su ; porqu se ; pregunt ; pregunt si ; prescrib ; privat ; que <need>
        violence	-5	que yo ; qued ; recib ; recovery ; referral ; residencial ; ris ; rx ; said hel
        violence	-5	sangr ; seizur ; semana ; sens ; sentenc ; set up ; shelf ; shop ; snow ; so he
        violence	-5	so my ; someth with ; story ; straw ; sud ; surgery ; tal ; tarjet ; team ; telephon
        violence	-5	teng <amount> ; texa ; that a ; the <church> ; the <count> ; the <die> ; the bridg
        violence	-5	the park ; the school ; they <take> ; thi wk ; thos ; though ; thre day ; tio ; titl
        violence	-5	to <crowd> ; to <money> ; to pay ; toast ; traffic ; tri ; try to ; una <stranger>
        violence	-5	una <week> ; una cart ; una seman ; union ; until the ; up in ; veo ; vest ; want a
        violence	-5	week at ; weight ; weird ; what do ; what it ; won ; wrot ; yellow ; you do ; ~<die>
        violence	-5	~<illness> ; ~<pain> ; ~<play> ; ~cal ; ~in ; ~w/d
        violence	-6	$ ; 0 for ; 0 th ; <alcohol> in ; <amount> <clothes> ; <amount> <crowd>
        violence	-6	<amount> than ; <ask> <take> ; <blade> <blade> ; <blood> <headface>
        violence	-6	<bodypart> <shake> ; <child> <treatment> ; <colleague> <need> ; <consume> <drug>
        violence	-6	<crowd> are ; <day> is ; <die> <kin> ; <drive> de ; <drive> for ; <eat> <eat>
        violence	-6	<furniture> <continue> ; <hear> my ; <job> <say> ; <kin> <buy> ; <kin> tien
        violence	-6	<kin> who ; <leave> by ; <moment> <bodypart> ; <moment> a ; <month> <go>
        violence	-6	<month> <kin> ; <month> y ; <need> <see> ; <need> <think> ; <need> it
        violence	-6	<night> <clinician> ; <night> <past> ; <partner> <treatment> ; <partner> who
        violence	-6	<phone> por ; <put> <day> ; <put> <headface> ; <remember> ; <say> <write>
        violence	-6	<see> <drive> ; <see> <stranger> ; <stimulant> <past> ; <stop> <opioid> ; <stop> with
        violence	-6	<stranger> <phone> ; <think> <see> ; <town> <day> ; <treatment> <consume>
        violence	-6	<treatment> <kin> ; <treatment> <need> ; <treatment> <stop> ; <treatment> <wait>
        violence	-6	<treatment> en ; <treatment> for ; <week> at ; <year> <go> ; @ ; a <church>
        violence	-6	a <month> ; a <town> ; a bed ; a thing ; aceptan ; aft a ; ahor ; airport
        violence	-6	al <stimulant> ; and <phone> ; and one ; are <amount> ; arent ; at <home> ; at all
        violence	-6	at it ; atty ; bail ; band ; began ; built ; camp ; cannot ; carpet ; cent ; chin
        violence	-6	cho ; com off ; comadr ; con su ; crush ; d x ; de eso ; de lo ; del <treatment>
        violence	-6	department ; dish ; doming ; el de ; en mi ; end ; era ; es el ; fail ; february
        violence	-6	fold ; for 0 ; for thirty ; forearm ; got her ; hacen ; hat ; hes <amount> ; hic
        violence	-6	holiday ; hop ; i <break> ; i <school> ; i quit ; i read ; i start ; im look ; instead
        violence	-6	int a ; interview ; is no ; it all ; it from ; it off ; ive nev ; la <church>
        violence	-6	la <friend> ; la <week> ; la cocain ; labor day ; lat ; le <ask> ; lik the ; llen
        violence	-6	llev ; main ; mak a ; mart ; me <order> ; me go ; medicin ; mo ; mom 0 ; mos ; mouth
        violence	-6	museum ; my <insurance> ; my first ; my girl ; my left ; my sponsor ; need the
        violence	-6	nev been ; no <asleep> ; no teng ; nod ; normal ; not on ; ocup ; often ; on your
        violence	-6	paint ; party ; pech ; per no ; por una ; proud ; pt 0 ; puebl ; ranch ; ready to
        violence	-6	resum ; road ; rod ; sam ; se la ; se nos ; seri ; she a ; sinc <month> ; stabl
        violence	-6	step down ; suicidal ; support ; tant ; tent ; that is ; that what ; that when
        violence	-6	the <appointment> ; the <key> ; the <needle> ; the <photo> ; the end ; the wrong
        violence	-6	the year ; tia ; ticket ; to find ; tomat ; trad ; trembl ; troubl ; un <day> ; up a
        violence	-6	urgent ; vi ; vide ; vm ; weath ; week of ; when the ; worri ; y con ; youv ; ~<fluid>
        violence	-6	~<partner> ; ~dts ; ~si/hi
        violence	-7	$ 0 ; 0 + ; <amount> at ; <asleep> en ; <child> <stop> ; <child> se ; <continue> <see>
        violence	-7	<count> <month> ; <count> <year> ; <day> <count> ; <day> <give> ; <day> <see>
        violence	-7	<day> <treatment> ; <drive> y ; <give> <day> ; <go> <treatment> ; <hold> his
        violence	-7	<kin> <need> ; <last> <month> ; <last> <year> ; <money> <drive> ; <month> <say>
        violence	-7	<month> and ; <need> <job> ; <need> <say> ; <need> <soon> ; <need> que ; <pet> <say>
        violence	-7	<promise> the ; <school> in ; <take> <breath> ; <think> <ask> ; <treatment> <day>
        violence	-7	<wait> <amount> ; <water> and ; <year> <amount> ; a <law> ; a <play> ; a <stimulant>
        violence	-7	a bit ; a job ; age ; agre ; ambulatori ; and by ; and nobody ; anyway ; been a
        violence	-7	begin ; blanket ; breastbon ; buena ; cal it ; cant tel ; cap ; centr ; city ; cold
        violence	-7	con <kill> ; con mat ; contact ; corazon ; cos ; cuant ; cur ; d ago ; day in
        violence	-7	de <night> ; dentist ; dont hav ; drench ; el <colleague> ; el <official> ; employ
        violence	-7	en su ; en un ; es la ; feb ; feed ; fev ; fly ; grey ; gust ; ha ; had <amount>
        violence	-7	her off ; hip ; honest ; hx ; i <feel> ; i <start> ; i am ; is kil ; it has ; it is
        violence	-7	la <opioid> ; lab ; last year ; los <bodypart> ; lov ; lu ; me qued ; medic ; meet
        violence	-7	meno ; mov ; my <church> ; my heart ; neg ; no <think> ; no one ; no quier ; no sx
        violence	-7	parrot ; password ; pidi ; pink ; pm ; poc ; pop ; post ; pres ; pt <say> ; que est
        violence	-7	r ; real ; saving ; say 0 ; se le ; se me ; shot ; singl ; skip ; social ; sol ; spar
        violence	-7	strip ; sunday and ; teni ; termin ; th ; that i ; the <palecolor> ; the smok
        violence	-7	they <give> ; to hear ; voc ; w/d ; want 0 ; was <say> ; watch ; we had ; yawn
        violence	-7	~<job> ; ~<sick> ; ~for
        violence	-8	0 wks ; <alcohol> <eat> ; <alcohol> <go> ; <ask> <money> ; <bodypart> is ; <confused>
        violence	-8	<day> <leave> ; <day> <month> ; <day> <opioid> ; <die> de ; <die> in ; <eat> <drive>
        violence	-8	<eat> <pet> ; <eat> for ; <fall> <room> ; <headface> <bodypart> ; <job> <month>
        violence	-8	<kin> <alcohol> ; <leave> and ; <money> <treatment> ; <month> 0 ; <need> <home>
        violence	-8	<night> <job> ; <night> <see> ; <put> <write> ; <rope> <room> ; <say> <rope>
        violence	-8	<say> <stranger> ; <say> de ; <say> its ; <see> lik ; <stop> <sedative>
        violence	-8	<take> <alcohol> ; <think> and ; <think> im ; <treatment> on ; <vendor> ; <volunteer>
        violence	-8	<write> for ; a <go> ; a <home> ; a girl ; a liv ; a un ; about <amount> ; admit
        violence	-8	and id ; believ ; between ; brought ; but the ; cant hold ; climb ; clr said ; coast
        violence	-8	complet ; couldnt ; d <past> ; day ago ; day of ; de <month> ; dead ; desintoxicacion
        violence	-8	do we ; dur ; el <clinician> ; envelop ; estuv ; ever ; everyth ; fair ; fal
        violence	-8	fourteen ; fourth ; fri ; fue ; grandfath ; habi ; had to ; hast el ; his arm ; hors
        violence	-8	i <eat> ; i ask ; in march ; in that ; las <amount> ; look lik ; me lo ; mi tio
        """
}
