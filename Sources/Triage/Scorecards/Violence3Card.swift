extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	3	her hous ; her new ; her nos ; her think ; her yes ; herman meti ; hes gon ; him but
        violence	3	him til ; his car ; hom that ; hosp ; hour ; hous by ; hoy ; i <asleep> ; i <cold>
        violence	3	i held ; i know ; i sleep ; i stood ; i swing ; id <stop> ; if my ; igualit que
        violence	3	ill put ; im <intoxicated> ; in low ; in proces ; in ten ; inpatient last ; intak clerk
        violence	3	intensiv ; iop if ; is get ; is hold ; ish a ; isnt <asleep> ; it com ; it when
        violence	3	its oxy ; ive been ; jail in ; jal del ; junk ; just <try> ; kid get ; kind the
        violence	3	kind with ; knif say ; la gasolin ; la man ; la otr ; la planch ; la rej
        violence	3	landlord when ; las <media> ; las noticia ; last night ; last tim ; laundry rm ; lav el
        violence	3	law had ; le subi ; left open ; les dig ; level ; libertad <law> ; libertad condicional
        violence	3	lin <hear> ; lin the ; lleg bien ; lo voy ; load 0 ; load and ; lock or ; los bot
        violence	3	m resident ; machet at ; mailman ; man no ; man y ; mar tra ; me <buy> ; me <lock>
        violence	3	me around ; me estan ; me onc ; me ten ; medi empec ; memb ; meti al ; metiendol
        violence	3	metiendol a ; mi compadr ; minut i ; mom pleas ; most every ; moth porch ; moth son
        violence	3	mouth has ; my cal ; my daught ; my driveway ; my landlord ; my nan ; my neck
        violence	3	my roomi ; nadi ; nadi y ; nam to ; navaj ; new fel ; next ; nin ; nobody and
        violence	3	noch hoy ; noma <say> ; not tomorrow ; noticia ; novi con ; now pac ; now when
        violence	3	nowher els ; of hot ; of our ; of them ; off me ; ojo porqu ; old lady ; on <opening>
        violence	3	on spic ; onc mor ; only cam ; only twic ; oscura ; our gat ; over <night> ; over til
        violence	3	own <happy> ; oxycodon script ; pa all ; pantry ; panz ; paper would ; par dos
        violence	3	park ther ; part la ; past ; per her ; phas 0 ; phon goe ; phon it ; pin ; plant in
        violence	3	pocket of ; porch sinc ; propan ; put a ; put one ; que <hear> ; que <school> ; que le
        violence	3	quien ; quien sea ; rat por ; rat porqu ; reason he ; record ; rej ; report senor ; res
        violence	3	rn 0 ; room to ; round her ; said then ; sal en ; sat ; say bye ; say when
        violence	3	se <amount> ; se <put> ; sem x ; servic <gun> ; she leav ; she off ; she sleep
        violence	3	shelt staf ; sit <outdoors> ; sit outsid ; skillet ; sleep the ; slept ; som <night>
        violence	3	someth to ; strap ; sus <bodypart> ; tambien quier ; tel everyon ; that <opening>
        violence	3	that hel ; that man ; that theyl ; the <moment> ; the <sedative> ; the balcony
        violence	3	the bread ; the crawl ; the draw ; the grandbabi ; the liar ; the pin ; the pit
        violence	3	the very ; then four ; then told ; therel ; therel be ; thi <pill> ; thirty minut
        violence	3	thru that ; thru the ; tien cas ; til ; tim im ; to <blade> ; to sharpen ; to shoot
        violence	3	told the ; tuesday or ; turn ; tv say ; tweak 0 ; twic say ; two other ; una cruz
        violence	3	und in ; und me ; uno del ; unscrew ; until ; up drink ; up plac ; usted ; van
        violence	3	vec mas ; vecin report ; vendi a ; very <amount> ; very old ; vez ; voic say ; vuelv al
        violence	3	vuelven ; vuelven a ; wat tank ; went ; when <kin> ; wher that ; which <home>
        violence	3	which window ; whiskey which ; with <phone> ; with all ; with los ; wldnt ; wont <go>
        violence	3	word in ; work he ; work now ; y and ; y escondi ; y no ; y su ; ya sab ; yel he
        violence	3	yesterday ; yet ; you tuesday ; zaf ; zon ; él es
        violence	-3	0 <last> ; 0 <month> ; 0 at ; 0 last ; 0 mes ; 0 st ; 0 to ; <alone> ; <amount> <pet>
        violence	-3	<amount> <phone> ; <ask> <amount> ; <ask> <think> ; <asleep> en ; <awake> <amount>
        violence	-3	<blade> for ; <blade> from ; <bodypart> <chestheart> ; <bodypart> <pain>
        violence	-3	<bodypart> <stop> ; <chestheart> <go> ; <child> <think> ; <clinician> <see>
        violence	-3	<clinician> de ; <colleague> <give> ; <color> ; <consume> <night> ; <consume> no
        violence	-3	<container> on ; <crowd> at ; <crowd> in ; <day> <daytime> ; <day> with
        violence	-3	<die> <amount> ; <drive> <continue> ; <eat> <alcohol> ; <eat> so ; <friend> y
        violence	-3	<give> <crowd> ; <give> <pet> ; <go> <stranger> ; <go> <trade> ; <happy> <day>
        violence	-3	<height> <bodypart> ; <hold> <play> ; <hold> me ; <home> is ; <hospital> <say>
        violence	-3	<hospital> <treatment> ; <job> <continue> ; <job> <night> ; <job> on ; <key> in
        violence	-3	<key> is ; <kill> himself ; <kin> wil ; <last> wk ; <law> is ; <leave> el
        violence	-3	<lock> <night> ; <moment> <consume> ; <money> <insurance> ; <month> <treatment>
        violence	-3	<month> of ; <night> for ; <opioid> and ; <pain> <bodypart> ; <partner> <ask>
        violence	-3	<partner> pul ; <partner> was ; <phone> <partner> ; <phone> por ; <pill> in
        violence	-3	<play> en ; <play> in ; <promise> for ; <put> <alcohol> ; <rail> ; <rope> a ; <say> la
        violence	-3	<school> <play> ; <school> to ; <sober> ; <soon> <stranger> ; <start> con
        violence	-3	<stimulant> <illness> ; <stop> <stimulant> ; <stop> <treatment> ; <take> <money>
        violence	-3	<take> nin ; <think> <amount> ; <think> is ; <tired> of ; <trade> <say> ; <trade> de
        violence	-3	<treatment> <soon> ; <treatment> <stranger> ; <treatment> par ; <treatment> por
        violence	-3	<wait> <asleep> ; <week> and ; <write> to ; a <clinician> ; a <headface> ; a fit
        violence	-3	a knif ; a plac ; absenc ; agu ; and 0 ; and hav ; and so ; anymor ; apel ; apologiz
        violence	-3	are the ; ask re ; ask to ; attack ; aunqu ; be a ; belong ; bien y ; bipol ; blew
        violence	-3	blood ; brazo ; buen ; by <daytime> ; cat ; cb ; cel ; cign ; clinical ; collection
        violence	-3	companer ; comput ; coverag ; cream ; cuest ; current ; de 0 ; decent ; decid ; declin
        violence	-3	del <chestheart> ; desd ayer ; died in ; do <treatment> ; doe your ; doing ; dolor
        violence	-3	drink at ; duel ; east ; el <write> ; el pech ; el pis ; embarras ; eso ; everyon
        violence	-3	ex boyfriend ; excus ; for <crowd> ; for <partner> ; four day ; funeral ; go on ; goat
        violence	-3	guard ; gues ; guit ; hand wont ; has <illness> ; he can ; he think ; his <play>
        violence	-3	hospic ; i <continue> ; i <leave> ; i cant ; i cut ; i feel ; i kick ; i left
        violence	-3	id been ; im back ; inhal ; is 0 ; is boom ; is kil ; is lock ; is ther ; it for
        violence	-3	it tak ; it to ; its <amount> ; its <stimulant> ; jaj ; jueg ; just the ; keep it
        violence	-3	kniv chef ; ko ; l <bodypart> ; la <school> ; la <threat> ; la amenaz ; la cervez
        violence	-3	la senor ; las cuatr ; las mano ; las pastilla ; last wk ; le <phone> ; limit ; local
        violence	-3	lunch ; mad ; magandang ; marc ; me <die> ; me <pain> ; me dieron ; mi <crowd> ; mied
        violence	-3	mirror ; moth is ; msg ; my mouth ; near every ; need detox ; nev <stop> ; new <year>
        violence	-3	new year ; no despiert ; no sleep ; no ~tom ; number ; ob ; of <kin> ; of every
        violence	-3	on wednesday ; one <headface> ; only <consume> ; our street ; p / ; papa ; parej tra
        violence	-3	parroqui ; pas y ; pasaden ; permis ; pickl <job> ; pickl busines ; pie ; pierd ; plu
        violence	-3	por eso ; pregunt si ; propi ; public ; quilt ; re 0 ; rec ; recet ; regres a ; releas
        violence	-3	request ; rock ; sa ; sab ; saf ; say i ; seven ; she just ; si falt ; siet ; slip
        violence	-3	smal ; so <amount> ; so nobody ; so ther ; soy <trade> ; supportiv ; tac ; that is
        violence	-3	that it ; the <clinician> ; the count ; the desk ; the ice ; the middl ; the pickl
        violence	-3	the roof ; ther for ; ther no ; ther nobody ; they hav ; thirty day ; thirty one
        violence	-3	though ; thre week ; threaten me ; til <day> ; tir of ; to <amount> ; to <eat>
        violence	-3	to <give> ; to <see> ; to look ; to talk ; toilet ; tonight hes ; top of ; tratamient
        violence	-3	tre ; turn out ; un <pet> ; una vez ; up <past> ; ur ; used only ; was 0 ; was sit
        violence	-3	was so ; we tak ; week sinc ; wer <lock> ; wher you ; which i ; whol ; wir
        violence	-3	with <partner> ; with kniv ; y <soon> ; y al ; y la ; you tak ; zoom ; ~<crowd>
        violence	-3	~<friend> ; ~<give> ; ~<money> ; ~<school> ; ~<write> ; ~intern ; ~overdos
        violence	-4	0 <job> ; 0 am ; 0 hr ; 0 hrs ; 0 mos ; 0 nd ; <alcohol> <past>
        violence	-4	<alcohol> <treatment> ; <alcohol> de ; <alcohol> in ; <amount> <ask>
        violence	-4	<amount> <month> ; <amount> que ; <amount> the ; <ask> <appointment> ; <ask> re
        violence	-4	<ask> si ; <ask> to ; <asleep> <amount> ; <asleep> <bodypart> ; <asleep> <moment>
        violence	-4	<blade> <container> ; <blade> <crowd> ; <blade> <lock> ; <blade> por
        violence	-4	<bodypart> <hold> ; <bodypart> <tool> ; <build> <home> ; <cannabis> <stimulant>
        violence	-4	<chestheart> <pain> ; <chestheart> sinc ; <child> <consume> ; <child> <play>
        violence	-4	<child> <stop> ; <clean> out ; <clinician> <ask> ; <clinician> <colleague>
        violence	-4	<clinician> <hospital> ; <clothes> <amount> ; <colleague> <kin> ; <colleague> <order>
        violence	-4	<colleague> <treatment> ; <colleague> me ; <container> for ; <container> that
        violence	-4	<continue> <blade> ; <continue> <eat> ; <continue> <month> ; <count> <daytime>
        violence	-4	<count> <year> ; <crowd> for ; <day> <child> ; <day> <crowd> ; <day> <fall>
        violence	-4	<day> <hear> ; <day> lik ; <day> only ; <day> que ; <day> sinc ; <die> <day>
        violence	-4	<die> <take> ; <die> en ; <die> y ; <drive> <school> ; <eat> <crowd> ; <eat> <town>
        violence	-4	<eat> for ; <fall> out ; <fluid> <fluid> ; <friend> se ; <furniture> <amount>
        violence	-4	<furniture> <continue> ; <furniture> <phone> ; <give> away ; <give> his ; <give> it
        violence	-4	<give> my ; <give> su ; <go> <appointment> ; <go> <asleep> ; <go> <sedative> ; <go> al
        violence	-4	<go> el ; <gun> is ; <happy> <amount> ; <headface> <go> ; <hear> <play> ; <hear> lik
        violence	-4	<home> <calm> ; <home> <kin> ; <home> <month> ; <hot> 0 ; <job> 0 ; <kin> <buy>
        violence	-4	<kin> <count> ; <kin> <job> ; <kin> <month> ; <kin> <opioid> ; <kin> <school>
        violence	-4	<kin> did ; <kin> no ; <kin> pas ; <kin> se ; <law> in ; <leave> <night>
        violence	-4	<leave> <outdoors> ; <leave> <past> ; <medicine> <day> ; <medicine> and ; <moment> 0
        violence	-4	<moment> <stimulant> ; <moment> <treatment> ; <moment> <week> ; <money> un
        violence	-4	<month> <month> ; <need> <appointment> ; <need> <child> ; <need> a ; <needle> in
        violence	-4	<night> <school> ; <night> aft ; <opening> down ; <opening> rechin ; <opioid> for
        violence	-4	<order> 0 ; <pain> <chestheart> ; <partner> <continue> ; <partner> <leave>
        violence	-4	<past> <month> ; <past> my ; <pet> <eat> ; <pet> <go> ; <photo> <blade>
        violence	-4	<play> <night> ; <play> de ; <put> <phone> ; <put> las ; <record> on
        violence	-4	<room> <headface> ; <rope> in ; <rope> on ; <sad> <say> ; <say> and ; <say> with
        violence	-4	<school> <day> ; <school> <go> ; <school> <say> ; <sedative> <amount> ; <see> <photo>
        violence	-4	<see> <unreal> ; <see> a ; <see> him ; <start> in ; <stimulant> +
        violence	-4	<stimulant> <count> ; <stimulant> <kin> ; <stimulant> <law> ; <stop> and ; <stop> in
        violence	-4	<stop> my ; <stranger> <give> ; <take> <amount> ; <take> <partner> ; <think> <kin>
        violence	-4	<treatment> <child> ; <treatment> <outdoors> ; <treatment> and ; <treatment> with
        violence	-4	<week> <illness> ; <week> <treatment> ; <week> <year> ; <week> with ; <write> is
        violence	-4	<write> my ; a <appointment> ; a <friend> ; a <medicine> ; a <put> ; a <rope>
        violence	-4	a <school> ; a bed ; a big ; a bus ; a cal ; a job ; a liv ; a minut ; a nadi ; a rifl
        violence	-4	a whil ; account ; al <blade> ; all my ; alt ; alumni ; alway ; and <kin>
        violence	-4	and <promise> ; and can ; and do ; and his ; and nev ; and yel ; answ ; any ; argu
        violence	-4	at <daytime> ; at hom ; at night ; attach ; august ; bakery ; barb ; bartend
        violence	-4	becaus of ; bet ; bor ; borrow ; brinc ; bug ; built ; button ; cal from ; cal me
        violence	-4	cant <continue> ; cant do ; cant keep ; cart ; cas y ; cay ; center ; chat ; chil
        violence	-4	coin ; com si ; community ; con alguien ; concret ; confus ; consejer ; conversation
        violence	-4	convulsion ; corren ; cow ; cuarent ; cut my ; day inpatient ; day or ; day without
        violence	-4	dcf ; de <eat> ; de todo ; dej las ; delirium ; deni ; desd cuand ; despu ; do u
        violence	-4	do you ; doesnt <consume> ; dos dia ; down from ; e ; el <church> ; el <colleague>
        violence	-4	el <height> ; el <month> ; el <outdoors> ; el sab ; enfermer ; entonc ; est bien
        violence	-4	estuv ; everybody ; except ; fan ; farm ; fath in ; favorit ; fiesta ; first tim
        violence	-4	flood ; for 0 ; for <day> ; for six ; for thirty ; forgiv ; gam ; grandp ; green
        violence	-4	grew ; grup ; guest ; gurgl ; h ; had two ; half of ; has nev ; haul ; hav <leave>
        violence	-4	hav been ; hav you ; heal ; her <day> ; hic ; hij se ; hil ; holiday ; i <blood>
        violence	-4	i <break> ; i <count> ; i <happy> ; i <stop> ; i <try> ; i do ; i gav ; i kept
        violence	-4	i should ; id rath ; im not ; includ ; is <amount> ; is my ; is thi ; it <say>
        violence	-4	its lik ; its me ; kept ; la <consume> ; la <treatment> ; la seman ; la vid
        violence	-4	las <pill> ; lat ; le ech ; left a ; letter ; lik me ; lik somebody ; llam
        violence	-4	los <headface> ; lvn ; lying ; machet de ; mand a ; many ; marri ; me dic ; medicar
        violence	-4	mes y ; mi <drive> ; mi comadr ; mi muchach ; mio ; mis <kin> ; mom of ; moth in
        violence	-4	museum ; muy ; my <clinician> ; my <container> ; my <crowd> ; my <law> ; my <official>
        violence	-4	my <sedative> ; my chest ; my fath ; my friend ; my insuranc ; my jaw ; myself
        violence	-4	navidad ; nd ; nev been ; newborn ; ni ; nieg ; nin <year> ; no <shake> ; no <threat>
        violence	-4	no ide ; no me ; no mor ; no oth ; no use ; no w/d ; nobody in ; not a ; now the ; od
        violence	-4	of cok ; of it ; ofc ; off it ; ohi ; okay ; on <night> ; one with ; our <pet>
        violence	-4	outreach ; packag ; patch ; pick ; piens ; pilot ; plan to ; plumb ; por <phone>
        violence	-4	prescrib ; proud ; puert rechin ; que <die> ; que en ; que sigu ; quinceaner ; ran
        violence	-4	reciben ; recovery ; referral ; regul ; reloj ; ren ; respir ; review ; road ; ronc
        violence	-4	run a ; rx ; salud ; saw ; segund ; senor de ; set up ; shaky ; she cant ; shelf
        violence	-4	short ; sinc about ; sinc her ; sist is ; slid ; smel ; snow ; so he ; soak
        violence	-4	sobredosi ; sobrin ; spent ; stop drink ; straw ; su <partner> ; suit ; sunday
        violence	-4	suppos ; sweat and ; swim ; talk about ; tambien mis ; tax ; tel you ; telephon
        violence	-4	teng <amount> ; terapi ; thank ; the <church> ; the <color> ; the <count> ; the <rail>
        violence	-4	the blad ; the box ; the cook ; the month ; the overpas ; the rop ; the sam ; the til
        violence	-4	ther an ; thes <day> ; thes day ; they <take> ; they let ; thi <month> ; thi wk
        violence	-4	thing hes ; think its ; threw up ; through <day> ; throw up ; to <day> ; to <hit>
        violence	-4	to <home> ; to detox ; to show ; tow ; town ; trabaj ; tri ; truck and ; turn 0
        violence	-4	una cart ; up my ; using meth ; vest ; w/o ; we wer ; week at ; wif found ; wif on
        violence	-4	wil <phone> ; wil cal ; work at ; y <continue> ; y <need> ; y <stop> ; y por
        violence	-4	year old ; yellow ; ~<chestheart> ; ~<hot> ; ~<play> ; ~de ; ~pt ; ~seizur
        violence	-5	% ; 0 % ; 0 that ; <amount> <treatment> ; <amount> for ; <amount> than ; <ask> <write>
        violence	-5	<bodypart> <eat> ; <bodypart> <hot> ; <bodysound> ; <breath> ; <buy> <eat>
        violence	-5	<buy> <home> ; <caretaking> ; <chestheart> and ; <container> <eat> ; <continue> <day>
        violence	-5	<continue> <hit> ; <crowd> <day> ; <crowd> <need> ; <day> <ask> ; <day> <school>
        violence	-5	<day> the ; <day> without ; <die> <kin> ; <die> to ; <drive> 0 ; <eat> <furniture>
        violence	-5	<eat> <headface> ; <emergency> <day> ; <emergency> x ; <give> <container>
        violence	-5	<go> <treatment> ; <go> <write> ; <go> lik ; <hit> <opioid> ; <home> <stop>
        violence	-5	<home> for ; <illness> <bodypart> ; <job> <eat> ; <job> <home> ; <job> <room>
        violence	-5	<job> for ; <kill> est ; <kin> <clothes> ; <kin> tien ; <last> <alcohol> ; <law> <law>
        violence	-5	<medicine> <always> ; <moment> <see> ; <month> <kin> ; <month> y ; <need> <continue>
        violence	-5	<need> <go> ; <need> <stop> ; <need> someth ; <need> un ; <opioid> in
        violence	-5	<outdoors> <amount> ; <outdoors> <eat> ; <outdoors> <phone> ; <palecolor> <headface>
        violence	-5	<partner> <month> ; <partner> <think> ; <partner> a ; <past> i ; <pet> <kin>
        violence	-5	<pet> <pet> ; <pet> <room> ; <phone> <count> ; <phone> <die> ; <put> up ; <say> <ask>
        violence	-5	<say> <opioid> ; <say> that ; <see> <play> ; <shake> <bodypart> ; <stimulant> <past>
        violence	-5	<stop> <opioid> ; <stop> his ; <stop> las ; <stop> un ; <stranger> <clothes>
        violence	-5	<stranger> els ; <take> <law> ; <take> <think> ; <think> <see> ; <think> it
        violence	-5	<town> and ; <trade> and ; <treatment> <crowd> ; <treatment> <take> ; <treatment> y
        violence	-5	<week> at ; <week> sinc ; <write> <child> ; <write> <kin> ; <year> old ; @ ; a <clean>
        violence	-5	a <hospital> ; a <hot> ; a <play> ; a <stimulant> ; a baby ; a month ; a phon
        violence	-5	a thing ; aceptan ; airport ; and found ; and one ; anoth ; apoy ; arent ; at all
        violence	-5	aunt ; bad ; bak ; bat in ; been off ; bod ; body ; bp ; breath ; bridg ; by 0 ; c
        violence	-5	caj ; can i ; cannot ; carpet ; children ; chin ; church ; clr has ; clr on
        violence	-5	con <kill> ; con mat ; crush ; d x ; day sinc ; day with ; de <treatment> ; de eso
        violence	-5	de noch ; department ; desd <day> ; did a ; did the ; direct ; dish ; do the
        violence	-5	dont <consume> ; dont hav ; dont know ; down on ; dr ; dts ; duerm en ; egg
        violence	-5	el <clinician> ; elbow ; email ; en <amount> ; en <home> ; en cas ; en los ; en una
        violence	-5	era ; espanol ; fail ; february ; flight ; for <amount> ; for <count>
        violence	-5	for <treatment> ; for hunt ; forgiv the ; freez ; fun ; garden ; get a ; good
        violence	-5	gun licens ; hacen ; halloween ; hav <insurance> ; hav an ; he cant ; hes <amount>
        violence	-5	his <headface> ; hop ; hour and ; i finish ; i quit ; i read ; i sat ; i shoot
        violence	-5	if its ; in <write> ; in jun ; inf ; ins ; instead ; internet ; is it ; is no
        violence	-5	its about ; jerk ; joven ; kitchen floor ; la <friend> ; la <photo> ; la <week>
        violence	-5	la primer ; la vecin ; lat <kin> ; late ; left arm ; library ; llev ; los the ; lost
        violence	-5	machet is ; mat est ; md ; medi cal ; medicin ; meet ; mi tia ; might ; mix ; montan
        violence	-5	mor than ; muert ; murd ; my <church> ; my <day> ; my <play> ; my <year> ; my left
        violence	-5	my parent ; nev <feel> ; nev touch ; nin and ; nineteen ; no <medicine> ; no contest
        violence	-5	no lo ; nobody has ; normal ; not in ; not on ; of <month> ; often ; oldest
        violence	-5	on <hold> ; on hold ; our <crowd> ; out 0 ; outpatient ; over and ; password ; plac in
        violence	-5	platic con ; por su ; por una ; pregunt ; print ; privat ; que <need> ; que su ; qued
        violence	-5	recib ; residencial ; resum ; ris ; rod ; sam ; san ; sangr ; saving ; se nos ; semana
        violence	-5	sentenc ; she said ; so my ; someth with ; story ; tent ; that a ; that was
        violence	-5	that what ; that when ; the <day> ; the <key> ; the <needle> ; the blu ; the children
        violence	-5	the er ; the second ; the sheet ; ther someth ; thought ; thre day ; titl ; to <hold>
        violence	-5	to <money> ; tomat ; touch it ; track ; troubl ; una <stranger> ; una <week>
        violence	-5	una seman ; up a ; veo ; vide ; voc ; want a ; week of ; weight ; weird ; wer
        violence	-5	what do ; what it ; yawn ; you do ; you hav ; ~<alone> ; ~<illness> ; ~cal ; ~in
        violence	-5	~si/hi
        violence	-6	$ ; 0 for ; <alcohol> en ; <amount> <crowd> ; <ask> <take> ; <child> se
        violence	-6	<colleague> <need> ; <consume> <drug> ; <continue> <hear> ; <crowd> are
        violence	-6	<day> <count> ; <day> <give> ; <drive> <past> ; <eat> <amount> ; <eat> <pet>
        violence	-6	<go> <height> ; <gun> <room> ; <hear> my ; <job> <month> ; <job> <say> ; <kin> <drive>
        violence	-6	<kin> <play> ; <kin> <trade> ; <kin> who ; <law> 0 ; <leave> by ; <moment> a
        violence	-6	<money> <drive> ; <need> <see> ; <need> <soon> ; <need> <think> ; <need> it
        violence	-6	<night> <clinician> ; <opioid> <bodypart> ; <partner> <clinician> ; <partner> who
        violence	-6	<pet> <say> ; <put> <day> ; <put> <headface> ; <say> <die> ; <say> <write>
        violence	-6	<see> <stranger> ; <stop> with ; <stranger> <phone> ; <take> <breath> ; <take> <rope>
        violence	-6	<think> <ask> ; <think> <phone> ; <think> <stop> ; <think> en ; <town> <day>
        violence	-6	<treatment> <consume> ; <treatment> <day> ; <treatment> <need> ; <treatment> <stop>
        violence	-6	<treatment> <wait> ; <treatment> en ; <wait> <amount> ; <write> it ; <year> <go>
        violence	-6	<year> <kin> ; a <month> ; a <town> ; aa ; about a ; ach ; aft <day> ; aft a ; aguant
        violence	-6	al <stimulant> ; and cant ; at <home> ; at it ; awak ; bail ; band ; becaus the
        violence	-6	befor i ; befor the ; began ; begin ; believ ; between ; but my ; camion ; city ; cold
        violence	-6	com off ; con su ; contact ; cre ; del <treatment> ; dying ; el <job> ; en mi ; en un
        violence	-6	end ; es la ; feb ; forearm ; glad ; got her ; gracia ; hand and ; hay ; heat
        violence	-6	her off ; honest ; hous tonight ; hx ; i <write> ; i am ; i start ; i turn ; im look
        violence	-6	interview ; issu ; it all ; it from ; it off ; ive nev ; la <church> ; la <kin>
        violence	-6	la cocain ; labor day ; las <bodypart> ; las <daytime> ; lift ; llen ; mailbox ; main
        violence	-6	man who ; mart ; me go ; me qued ; mom 0 ; mos ; mouth ; movi ; my <leave> ; my girl
        violence	-6	my lat ; my sponsor ; need the ; neg ; no <alcohol> ; no <asleep> ; no <awake>
        violence	-6	no one ; odd ; on sunday ; on your ; paint ; par el ; parrot ; pastor ; pech ; pink
        violence	-6	porqu se ; prison ; que yo ; r ; rais ; ranch ; ready to ; real ; refus ; say that
        violence	-6	se la ; seizur ; sens ; seri ; she a ; shop ; shot ; snor ; spar ; stabl ; step down
        violence	-6	stor ; sud ; suicidal ; support ; tal ; tan ; tant ; teni ; the <photo> ; the end
        violence	-6	the key ; the night ; the only ; the park ; the smok ; the wrong ; ticket ; tio
        violence	-6	to <stop> ; to find ; to hear ; to pay ; trad ; trembl ; try to ; un <day> ; until the
        violence	-6	up in ; urgent ; usual ; vi ; visitor ; vm ; want 0 ; was <say> ; worri ; wrot ; y con
        violence	-6	you <need> ; ~<die> ; ~<fluid> ; ~<pain> ; ~dts ; ~w/d
        violence	-7	$ 0 ; 0 + ; 0 th ; <amount> <furniture> ; <amount> at ; <blade> <blade>
        violence	-7	<blood> <headface> ; <bodypart> <shake> ; <bodypart> is ; <child> <treatment>
        violence	-7	<confused> ; <count> <day> ; <count> <month> ; <day> <month> ; <day> <opioid>
        violence	-7	<day> <treatment> ; <day> is ; <die> de ; <drive> de ; <drive> for ; <drive> y
        violence	-7	<eat> <eat> ; <illness> and ; <kin> <need> ; <last> <year> ; <leave> and ; <month> 0
        violence	-7	<month> <go> ; <month> and ; <need> <home> ; <need> <write> ; <night> <past>
        violence	-7	<partner> <need> ; <partner> <treatment> ; <say> <stranger> ; <see> <drive> ; <sick>
        violence	-7	<smell> ; <take> <alcohol> ; <take> <medicine> ; <think> im ; <town> <amount>
        violence	-7	<treatment> <kin> ; <volunteer> ; <water> and ; <write> for ; a <go> ; a <job>
        violence	-7	a <law> ; a bit ; a girl ; a long ; a plan ; agre ; ahor ; and <phone> ; and by
        violence	-7	and nobody ; anyway ; are <amount> ; are you ; atty ; bank ; been a ; blanket ; book
        violence	-7	bring her ; buena ; but the ; by his ; camp ; cant get ; cant tel ; cap ; centr ; cho
        violence	-7	climb ; coast ; comadr ; county ; cramp ; cuant ; d <past> ; d ago ; day in
        violence	-7	de <month> ; de <night> ; de lo ; divorc ; eat ; el <official> ; employ ; envelop
        violence	-7	es por ; fair ; feed ; fel off ; fev ; film ; fly ; fold ; fourteen ; fourth ; grad
        violence	-7	grandfath ; grey ; gust ; ha ; habi ; had <amount> ; hip ; i <feel> ; i <school>
        violence	-7	i <start> ; in march ; in that ; la <partner> ; lab ; last year ; los <bodypart>
        violence	-7	mak a ; me mand ; medic ; meno ; mi tio ; mo ; my grandmoth ; my heart ; needl
        violence	-7	no hay ; no sx ; no teng ; nod ; off <opioid> ; off a ; otherwis ; overnight ; papel
        violence	-7	party ; per no ; pidi ; pm ; poc ; pt 0 ; puebl ; que <continue> ; retir ; sav ; say 0
        violence	-7	sinc <month> ; sinc my ; sixty ; skip ; social ; sol ; song ; strip ; sunday and
        violence	-7	tamal ; termin ; the <appointment> ; the <write> ; the bridg ; the year ; tiemp
        violence	-7	to <crowd> ; traffic ; train ; union ; watch ; we had ; weath ; widow ; youv ; ~<job>
        violence	-7	~<partner> ; ~for
        violence	-8	0 wks ; <alcohol> <eat> ; <amount> <clothes> ; <amount> <home> ; <ask> <money>
        violence	-8	<clinician> <job> ; <continue> <see> ; <day> <see> ; <eat> <drive>
        violence	-8	<headface> <bodypart> ; <hold> his ; <job> <trade> ; <kin> <alcohol>
        violence	-8	<moment> <moment> ; <money> <treatment> ; <month> <say> ; <need> <job> ; <night> <job>
        violence	-8	<night> <see> ; <outdoors> <outdoors> ; <promise> the ; <put> <write> ; <school> in
        violence	-8	<see> lik ; <stop> <sedative> ; <stop> on ; <treatment> for ; <treatment> on
        violence	-8	<vendor> ; <week> <past> ; a <church> ; a <height> ; a <home> ; about <amount> ; admit
        violence	-8	age ; and id ; and we ; breastbon ; buy ; cal it ; cant <hold> ; cant hold ; cent
        violence	-8	cos ; couldnt ; cur ; desintoxicacion ; different ; discharg ; do we ; doe the
        violence	-8	drench ; driv a ; dur ; el <trade> ; en su ; es par ; ever ; folk ; fri ; friend
        violence	-8	googl ; had a ; his arm ; hors ; i <eat> ; i ask ; id lik ; it has ; it is
        violence	-8	la <opioid> ; la <stranger> ; le <ask> ; licenci ; lik the ; look lik ; lu ; me lo
        violence	-8	mov ; muri ; my <school> ; no <consume> ; no <need> ; no <think> ; no quier ; non
        violence	-8	octob ; ocup ; of your ; on friday ; on saturday ; orden ; paramedic ; perdi ; pian
        violence	-8	pop ; ppo ; pres ; present ; pt <say> ; pupil ; sant ; see the ; she been ; singl
        """
}
