extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence3 = """
        violence	3	her hed ; her hous ; her new ; her nos ; her think ; herman meti ; hes gon ; him but
        violence	3	him til ; his car ; hom that ; hosp ; hour ; hoy ; hoy le ; i <cold> ; i held ; i need
        violence	3	i sleep ; i stood ; i swing ; id <stop> ; id bring ; if my ; igualit que ; ill put
        violence	3	im 0 ; im <intoxicated> ; im <see> ; in low ; in proces ; in ten ; intak clerk
        violence	3	intensiv ; iop if ; is hold ; ish a ; it com ; its oxy ; ive been ; jail in ; jal del
        violence	3	junk ; kid get ; kind the ; kind with ; knif say ; la <stimulant> ; la man ; la otr
        violence	3	la planch ; landlord when ; las <media> ; las noticia ; last night ; last tim
        violence	3	laundry rm ; lav el ; law had ; le <buy> ; le subi ; left open ; les dig ; level
        violence	3	libertad <law> ; libertad condicional ; lin <hear> ; lin the ; lleg bien ; lo voy
        violence	3	load 0 ; load and ; lock or ; los bot ; m at ; m resident ; machet at ; mailman
        violence	3	man no ; man y ; mar tra ; me <buy> ; me around ; me estan ; me onc ; me ten
        violence	3	medi empec ; memb ; meti al ; metiendol ; metiendol a ; mi compadr ; minut i
        violence	3	mom pleas ; most every ; moth porch ; moth son ; mouth has ; my cal ; my daught
        violence	3	my driveway ; my landlord ; my nan ; my neck ; my roomi ; nadi ; nadi y ; nam to
        violence	3	navaj ; new fel ; next ; nin ; nobody and ; noch hoy ; noma <say> ; nos <hit>
        violence	3	not tomorrow ; noticia ; novi con ; now when ; nowher els ; of our ; ojo porqu
        violence	3	old lady ; on <opening> ; on spic ; onc mor ; only cam ; only twic ; our gat ; our uncl
        violence	3	over <night> ; own <happy> ; oxycodon script ; pa all ; pantry ; panz ; paper would
        violence	3	par dos ; park ther ; part la ; past ; pd <say> ; per her ; phas 0 ; pid ; pip thi
        violence	3	pocket of ; porch sinc ; propan ; put one ; que <hear> ; que <school> ; que le ; quien
        violence	3	quien sea ; rat por ; rat porqu ; reason he ; record ; report senor ; res ; rn 0
        violence	3	round her ; said then ; sal en ; sam <drive> ; sat ; say bye ; say when ; se <amount>
        violence	3	se <put> ; sem x ; servic <gun> ; she leav ; she off ; she sleep ; shelt staf
        violence	3	sit <outdoors> ; sit outsid ; skillet ; sleep the ; slept ; som <night> ; someth to
        violence	3	strap ; sus <bodypart> ; tambien quier ; tel everyon ; that <opening> ; that hel
        violence	3	that man ; that theyl ; the <moment> ; the <sedative> ; the balcony ; the draw
        violence	3	the grandbabi ; the hing ; the liar ; the pin ; the pit ; the thanksgiv ; the very
        violence	3	then four ; then told ; therel ; therel be ; they <build> ; thi <pill> ; thirty minut
        violence	3	thru that ; thru the ; tien cas ; til ; til they ; tim hes ; tim im ; to <blade>
        violence	3	to sharpen ; to shoot ; today it ; told the ; tra 0 ; truck on ; truck so ; tuesday or
        violence	3	turn ; tweak 0 ; twic say ; two other ; una cruz ; und in ; und me ; uno del ; unscrew
        violence	3	until ; up drink ; up plac ; usted ; vec mas ; vecin report ; very <amount> ; very old
        violence	3	voic say ; vuelv al ; vuelven ; vuelven a ; wat tank ; went ; wher that ; which <home>
        violence	3	which window ; whiskey which ; with <clean> ; with <phone> ; with all ; wldnt ; work he
        violence	3	work now ; y and ; y escondi ; y no ; y run ; y su ; ya lleg ; ya sab ; yest
        violence	3	yesterday ; yet ; you tuesday ; zaf ; zon ; él es
        violence	-3	0 <last> ; 0 <month> ; 0 last ; 0 mes ; 0 st ; 0 to ; <alone> ; <amount> <pet>
        violence	-3	<amount> <phone> ; <ask> <amount> ; <ask> <think> ; <asleep> en ; <awake> <amount>
        violence	-3	<blade> for ; <blade> from ; <bodypart> <chestheart> ; <bodypart> <pain>
        violence	-3	<bodypart> <stop> ; <cannabis> <stimulant> ; <chestheart> <go> ; <child> <think>
        violence	-3	<clinician> <see> ; <clinician> de ; <colleague> <give> ; <color> ; <consume> <night>
        violence	-3	<consume> my ; <consume> no ; <container> on ; <crowd> at ; <crowd> in ; <day> <wait>
        violence	-3	<day> my ; <day> with ; <die> <amount> ; <drive> <continue> ; <eat> <alcohol>
        violence	-3	<eat> <town> ; <eat> so ; <fluid> <bodypart> ; <friend> y ; <give> <crowd>
        violence	-3	<give> <pet> ; <give> su ; <go> <trade> ; <happy> <day> ; <hear> in ; <hear> lik
        violence	-3	<height> <bodypart> ; <hold> <play> ; <hold> me ; <home> <kin> ; <home> <month>
        violence	-3	<home> <pet> ; <home> is ; <hospital> <say> ; <hospital> <treatment>
        violence	-3	<job> <continue> ; <job> <night> ; <job> on ; <key> in ; <key> is ; <kill> himself
        violence	-3	<kin> se ; <kin> wil ; <last> wk ; <law> is ; <leave> <night> ; <leave> el
        violence	-3	<lock> <night> ; <medicine> 0 ; <moment> <consume> ; <moment> <year>
        violence	-3	<money> <insurance> ; <month> <consume> ; <month> <month> ; <month> <treatment>
        violence	-3	<month> of ; <night> <school> ; <night> for ; <opioid> and ; <pain> <bodypart>
        violence	-3	<partner> <ask> ; <partner> pul ; <partner> was ; <pet> <go> ; <phone> <partner>
        violence	-3	<pill> in ; <play> en ; <promise> for ; <put> <alcohol> ; <rail> ; <room> <build>
        violence	-3	<rope> on ; <say> la ; <school> <play> ; <see> my ; <sober> ; <soon> <stranger>
        violence	-3	<stimulant> <illness> ; <stimulant> <law> ; <stop> <stimulant> ; <stop> <treatment>
        violence	-3	<take> <money> ; <think> is ; <tired> of ; <trade> <say> ; <trade> de
        violence	-3	<treatment> <soon> ; <treatment> <stranger> ; <treatment> par ; <treatment> por
        violence	-3	<week> <year> ; <write> to ; a <clinician> ; a <headface> ; a <rope> ; a cal ; a fit
        violence	-3	a knif ; a littl ; a liv ; a minut ; a plac ; a rifl ; about 0 ; absenc ; agency
        violence	-3	already at ; alway ; and 0 ; and <write> ; and hav ; and so ; anymor ; anyth ; apel
        violence	-3	argu ; ask re ; ask to ; aunqu ; be a ; belong ; bien y ; blood ; brazo ; buen
        violence	-3	by <daytime> ; cb ; cel ; chat ; cign ; clinical ; companer ; comput ; cream ; de 0
        violence	-3	decent ; decid ; declin ; del <chestheart> ; desd ayer ; died in ; do <crowd>
        violence	-3	do <treatment> ; doesnt <need> ; doing ; dolor ; drink at ; duel ; east ; el pech
        violence	-3	el pis ; embarras ; everyon ; except ; excus ; fath in ; for <crowd> ; for <partner>
        violence	-3	four day ; fui ; funeral ; goat ; guard ; guit ; hand wont ; he can ; he think
        violence	-3	his <play> ; hospic ; i <continue> ; i cant ; i cut ; i feel ; i kick ; i left
        violence	-3	id been ; im back ; im not ; in may ; inhal ; is kil ; is lock ; it for ; it to
        violence	-3	its <amount> ; its <stimulant> ; jaj ; jueg ; just the ; keep it ; kniv chef ; ko
        violence	-3	la <school> ; la <threat> ; la <treatment> ; la amenaz ; la cervez ; la seman
        violence	-3	las cuatr ; las mano ; las pastilla ; last wk ; le <phone> ; left in ; limit ; liv in
        violence	-3	local ; mad ; magandang ; me <die> ; me <pain> ; me dieron ; mi <crowd> ; mi comadr
        violence	-3	mied ; mirror ; moth is ; msg ; my mouth ; near every ; need detox ; nev <stop>
        violence	-3	new <year> ; new year ; no despiert ; no sleep ; no ~tom ; number ; of <amount>
        violence	-3	of <kin> ; of every ; of it ; off it ; one <headface> ; only <consume> ; our hous
        violence	-3	our street ; p / ; papa ; parej tra ; pas y ; pasaden ; permis ; pick ; pie ; plu
        violence	-3	plumb ; por eso ; por las ; pregunt si ; prim ; primo ; propi ; proud ; public ; puest
        violence	-3	pur ; quilt ; re 0 ; rec ; recet ; regres a ; releas ; request ; rock ; sa ; sab ; saf
        violence	-3	school counselor ; she <container> ; she just ; si falt ; siet ; sip ; slip ; smal
        violence	-3	so <amount> ; so nobody ; straight ; suit ; supportiv ; tac ; that it ; the count
        violence	-3	the desk ; the ice ; the middl ; the nos ; the roof ; the rop ; ther for ; ther nobody
        violence	-3	they hav ; thirty one ; though ; thre week ; threaten me ; through <amount>
        violence	-3	til <day> ; tir of ; to <eat> ; to <give> ; to look ; to talk ; toilet ; tonight hes
        violence	-3	top of ; tratamient ; tri ; turn 0 ; turn out ; una vez ; up <past> ; ur ; used only
        violence	-3	was sit ; was so ; we tak ; week sinc ; wer <lock> ; wher you ; which i
        violence	-3	with <partner> ; with kniv ; y <soon> ; y al ; y la ; yellow ; you tak ; your detox
        violence	-3	~<crowd> ; ~<friend> ; ~<money> ; ~<school> ; ~<write> ; ~intern ; ~overdos
        violence	-4	0 <job> ; 0 am ; 0 at ; 0 hr ; 0 hrs ; 0 mos ; 0 nd ; <alcohol> <past>
        violence	-4	<alcohol> <treatment> ; <alcohol> in ; <amount> <ask> ; <amount> <month>
        violence	-4	<amount> que ; <amount> the ; <ask> <appointment> ; <ask> re ; <ask> si ; <ask> to
        violence	-4	<asleep> <amount> ; <asleep> <bodypart> ; <asleep> <moment> ; <blade> <container>
        violence	-4	<blade> <lock> ; <blade> por ; <bodypart> <eat> ; <bodypart> <hold>
        violence	-4	<bodypart> <tool> ; <build> <home> ; <chestheart> <pain> ; <chestheart> sinc
        violence	-4	<child> <consume> ; <child> <play> ; <child> <stop> ; <clean> out ; <clinician> <ask>
        violence	-4	<clinician> <colleague> ; <clinician> <hospital> ; <clothes> <amount>
        violence	-4	<colleague> <kin> ; <colleague> <order> ; <colleague> <treatment> ; <colleague> me
        violence	-4	<container> for ; <container> that ; <continue> <blade> ; <continue> <month>
        violence	-4	<count> <year> ; <crowd> for ; <day> <child> ; <day> <crowd> ; <day> <fall>
        violence	-4	<day> <hear> ; <day> lik ; <day> only ; <day> que ; <day> sinc ; <die> <day>
        violence	-4	<die> <take> ; <die> en ; <die> y ; <eat> <crowd> ; <eat> for ; <emergency> x
        violence	-4	<fall> out ; <fluid> <fluid> ; <friend> se ; <furniture> <amount>
        violence	-4	<furniture> <continue> ; <furniture> <phone> ; <give> away ; <give> his ; <give> it
        violence	-4	<give> my ; <go> <appointment> ; <go> <asleep> ; <go> <sedative> ; <go> al ; <gun> is
        violence	-4	<happy> <amount> ; <headface> <go> ; <hear> <play> ; <home> <calm> ; <home> for
        violence	-4	<hot> 0 ; <job> 0 ; <kin> <buy> ; <kin> <count> ; <kin> <job> ; <kin> <month>
        violence	-4	<kin> <opioid> ; <kin> <school> ; <kin> did ; <kin> no ; <kin> pas ; <law> in
        violence	-4	<leave> <outdoors> ; <leave> <past> ; <medicine> <day> ; <medicine> and ; <moment> 0
        violence	-4	<moment> <stimulant> ; <moment> <treatment> ; <moment> <week> ; <money> un
        violence	-4	<need> <appointment> ; <need> <child> ; <need> a ; <night> aft ; <opening> down
        violence	-4	<opening> rechin ; <opioid> for ; <order> 0 ; <pain> <chestheart>
        violence	-4	<partner> <continue> ; <partner> <leave> ; <past> my ; <pet> <eat> ; <photo> <blade>
        violence	-4	<play> <night> ; <play> de ; <put> <phone> ; <put> las ; <record> on
        violence	-4	<room> <headface> ; <sad> <say> ; <say> and ; <say> with ; <school> <day>
        violence	-4	<school> <go> ; <school> <say> ; <sedative> <amount> ; <see> <photo> ; <see> <unreal>
        violence	-4	<start> con ; <start> in ; <stimulant> + ; <stimulant> <count> ; <stimulant> <kin>
        violence	-4	<stop> and ; <stop> in ; <stop> my ; <stranger> <give> ; <take> <amount>
        violence	-4	<take> <partner> ; <think> <amount> ; <think> <kin> ; <treatment> <child>
        violence	-4	<treatment> <outdoors> ; <treatment> and ; <treatment> with ; <wait> <asleep>
        violence	-4	<week> <illness> ; <week> <treatment> ; <week> and ; <week> with ; <write> is
        violence	-4	<write> my ; @ ; a <appointment> ; a <friend> ; a <medicine> ; a <put> ; a <school>
        violence	-4	a bed ; a big ; a bus ; a job ; a nadi ; a whil ; agu ; al <blade> ; all my ; alt
        violence	-4	and <kin> ; and <promise> ; and can ; and do ; and his ; and nev ; and no ; and yel
        violence	-4	answ ; any ; apologiz ; are the ; at <daytime> ; at hom ; at night ; attach ; august
        violence	-4	bakery ; barb ; barn ; bartend ; becaus of ; bet ; bor ; borrow ; brinc ; bug ; built
        violence	-4	button ; cal from ; cal me ; cant <continue> ; cant do ; cant keep ; cart ; cas y
        violence	-4	cay ; center ; chil ; church ; coin ; com si ; community ; con alguien ; concret
        violence	-4	confus ; consejer ; conversation ; convulsion ; cow ; cuarent ; current ; cut my
        violence	-4	day inpatient ; day or ; day without ; dcf ; de <eat> ; de todo ; dej las ; delirium
        violence	-4	desd cuand ; despu ; dish ; do u ; do you ; doe your ; doesnt <consume> ; dos dia
        violence	-4	down from ; e ; el <church> ; el <colleague> ; el <height> ; el <month>
        violence	-4	el <outdoors> ; el sab ; entonc ; eso ; est bien ; estuv ; everybody ; fan ; farm
        violence	-4	favorit ; fiesta ; first tim ; flood ; for 0 ; for <count> ; for <day> ; for six
        violence	-4	forgiv ; gam ; grandp ; green ; grew ; grup ; guest ; gurgl ; had two ; half of
        violence	-4	halloween ; has nev ; haul ; hav <insurance> ; hav <leave> ; hav you ; heal
        violence	-4	her <day> ; hic ; hij se ; hil ; holiday ; hop ; i <blood> ; i <break> ; i <count>
        violence	-4	i <happy> ; i <stop> ; i <try> ; i do ; i gav ; i kept ; i should ; id rath ; includ
        violence	-4	insuranc ; is <amount> ; is my ; is ther ; is thi ; it <say> ; it tak ; its about
        violence	-4	its lik ; its me ; kept ; la <consume> ; la vid ; las <pill> ; lat ; le ech ; left a
        violence	-4	letter ; lik me ; lik somebody ; llam ; los <headface> ; lunch ; lying ; machet de
        violence	-4	mand a ; many ; marri ; me dic ; medicar ; mes y ; mi <drive> ; mi muchach ; mio
        violence	-4	mis <kin> ; mom of ; moth in ; muy ; my <clinician> ; my <container> ; my <crowd>
        violence	-4	my <law> ; my <official> ; my <sedative> ; my chest ; my fath ; my friend
        violence	-4	my insuranc ; my jaw ; myself ; navidad ; nd ; nev been ; newborn ; ni ; nieg
        violence	-4	no <shake> ; no <threat> ; no ide ; no me ; no mor ; no oth ; no use ; no w/d
        violence	-4	nobody in ; not a ; now the ; ob ; od ; of cok ; ofc ; ohi ; okay ; on <night>
        violence	-4	on wednesday ; one with ; our <pet> ; packag ; patch ; piens ; pilot ; pink ; plac in
        violence	-4	plan to ; por <phone> ; por una ; prescrib ; puert rechin ; que <die> ; que en
        violence	-4	que sigu ; quinceaner ; reciben ; recovery ; regul ; reloj ; ren ; respir ; review
        violence	-4	road ; ronc ; run a ; salud ; san ; saw ; segund ; senor de ; set up ; shaky
        violence	-4	she cant ; shelf ; short ; sinc about ; sinc her ; sist is ; slid ; smel ; so he
        violence	-4	so ther ; sobredosi ; sobrin ; spent ; stop drink ; straw ; su <partner> ; sunday
        violence	-4	suppos ; sweat and ; swim ; talk about ; tambien mis ; tax ; tel you ; telephon
        violence	-4	teng <amount> ; terapi ; the <church> ; the <color> ; the <count> ; the <rail>
        violence	-4	the blad ; the blu ; the box ; the cook ; the month ; the overpas ; the sam ; the til
        violence	-4	ther an ; thes <day> ; thes day ; they <take> ; they let ; thi <month> ; thing hes
        violence	-4	think its ; thirty day ; threw up ; through <day> ; throw up ; to <amount> ; to <day>
        violence	-4	to <hit> ; to <home> ; to detox ; to show ; tow ; town ; trabaj ; truck and ; una cart
        violence	-4	up a ; up my ; using meth ; vest ; w/o ; we wer ; week at ; wif found ; wif on
        violence	-4	wil <phone> ; wil cal ; work at ; y <continue> ; y <need> ; y <stop> ; y por
        violence	-4	year old ; zoom ; ~<chestheart> ; ~<hot> ; ~<play> ; ~de ; ~pt ; ~seizur ; ~si/hi
        violence	-5	$ ; % ; 0 % ; 0 0 ; 0 that ; <alcohol> de ; <amount> <treatment> ; <amount> for
        violence	-5	<amount> than ; <ask> <write> ; <blade> <crowd> ; <bodypart> <hot> ; <breath>
        violence	-5	<buy> <eat> ; <buy> <home> ; <chestheart> and ; <container> <eat> ; <continue> <day>
        violence	-5	<continue> <eat> ; <continue> <hit> ; <count> <daytime> ; <crowd> <day>
        violence	-5	<crowd> <need> ; <crowd> are ; <day> <ask> ; <day> <school> ; <day> the
        violence	-5	<day> without ; <die> <kin> ; <die> to ; <drive> 0 ; <eat> <furniture>
        violence	-5	<eat> <headface> ; <emergency> <day> ; <give> <container> ; <go> <treatment>
        violence	-5	<go> <write> ; <go> el ; <go> lik ; <hit> <opioid> ; <home> <stop>
        violence	-5	<illness> <bodypart> ; <job> <eat> ; <job> <home> ; <job> <room> ; <job> for
        violence	-5	<kill> est ; <kin> <clothes> ; <kin> <trade> ; <kin> tien ; <last> <alcohol>
        violence	-5	<law> <law> ; <medicine> <always> ; <moment> <see> ; <month> <kin> ; <month> y
        violence	-5	<need> <continue> ; <need> <go> ; <need> <stop> ; <need> someth ; <need> un
        violence	-5	<needle> in ; <opioid> in ; <outdoors> <amount> ; <outdoors> <eat>
        violence	-5	<outdoors> <phone> ; <palecolor> <headface> ; <partner> <month> ; <partner> <think>
        violence	-5	<partner> a ; <past> <month> ; <past> i ; <pet> <kin> ; <pet> <pet> ; <pet> <room>
        violence	-5	<phone> <count> ; <phone> <die> ; <put> up ; <say> <ask> ; <say> <opioid> ; <say> that
        violence	-5	<see> <play> ; <see> a ; <see> him ; <shake> <bodypart> ; <stimulant> <past>
        violence	-5	<stop> <opioid> ; <stop> his ; <stop> las ; <stop> un ; <stranger> <clothes>
        violence	-5	<stranger> els ; <take> <law> ; <take> <rope> ; <take> <think> ; <think> <see>
        violence	-5	<think> it ; <town> and ; <trade> and ; <treatment> <crowd> ; <treatment> <take>
        violence	-5	<treatment> y ; <week> at ; <week> sinc ; <write> <child> ; <write> <kin> ; <year> old
        violence	-5	a <clean> ; a <hospital> ; a <hot> ; a <play> ; a <stimulant> ; a baby ; a month
        violence	-5	a phon ; a thing ; account ; aceptan ; airport ; alumni ; and cant ; and found
        violence	-5	and one ; anoth ; apoy ; arent ; at <home> ; at all ; aunt ; bad ; bak ; bat in
        violence	-5	been off ; begin ; bod ; body ; bp ; breath ; bridg ; by 0 ; caj ; can i ; cannot
        violence	-5	cant <take> ; carpet ; children ; chin ; city ; clr has ; clr on ; con <kill>
        violence	-5	con mat ; corren ; day sinc ; day with ; de <treatment> ; de eso ; de noch
        violence	-5	department ; desd <day> ; did a ; did the ; direct ; do the ; dont <consume>
        violence	-5	dont hav ; dont know ; down on ; dr ; dts ; duerm en ; egg ; el <clinician> ; elbow
        violence	-5	email ; en <amount> ; en <home> ; en cas ; en los ; enfermer ; era ; espanol ; fail
        violence	-5	february ; flight ; for <amount> ; for hunt ; for thirty ; forgiv the ; freez ; fun
        violence	-5	garden ; get a ; good ; gun licens ; h ; hacen ; hand and ; hav an ; hav been
        violence	-5	he cant ; hes <amount> ; his <headface> ; hour and ; i finish ; i quit ; i read
        violence	-5	i sat ; i shoot ; if its ; in <write> ; in jun ; in that ; inf ; ins ; instead
        violence	-5	internet ; is it ; is no ; it off ; jerk ; joven ; kitchen floor ; la <friend>
        violence	-5	la <photo> ; la <week> ; la primer ; la vecin ; lat <kin> ; late ; left arm ; library
        violence	-5	llev ; los the ; lost ; lvn ; machet is ; mat est ; md ; medi cal ; medicin ; meet
        violence	-5	mi tia ; might ; mix ; montan ; mor than ; muert ; murd ; museum ; my <church>
        violence	-5	my <play> ; my <year> ; my left ; my parent ; nev touch ; nin and ; nineteen
        violence	-5	no <medicine> ; no contest ; no lo ; nobody has ; normal ; not in ; not on
        violence	-5	of <month> ; often ; oldest ; on <hold> ; on hold ; our <crowd> ; out 0 ; outpatient
        violence	-5	outreach ; over and ; password ; platic con ; por su ; pregunt ; print ; privat
        violence	-5	que <need> ; que su ; qued ; ran ; recib ; referral ; residencial ; resum ; ris ; rod
        violence	-5	rx ; sam ; sangr ; saving ; se nos ; semana ; sentenc ; she said ; snow ; so my ; soak
        violence	-5	someth with ; story ; tent ; that a ; that was ; that what ; that when ; the <day>
        violence	-5	the <key> ; the <needle> ; the <photo> ; the children ; the er ; the second
        violence	-5	the sheet ; the wrong ; ther someth ; thi wk ; thought ; thre day ; titl ; to <hold>
        violence	-5	to <money> ; to pay ; tomat ; touch it ; track ; troubl ; una <stranger> ; una <week>
        violence	-5	una seman ; up in ; veo ; vide ; voc ; want a ; week of ; weight ; weird ; wer
        violence	-5	what it ; yawn ; you do ; you hav ; ~<alone> ; ~<illness> ; ~cal ; ~in
        violence	-6	$ 0 ; 0 for ; 0 th ; <alcohol> en ; <ask> <take> ; <bodysound> ; <caretaking>
        violence	-6	<child> se ; <colleague> <need> ; <consume> <drug> ; <continue> <hear> ; <count> <day>
        violence	-6	<day> <count> ; <day> <give> ; <drive> <past> ; <eat> <amount> ; <eat> <pet>
        violence	-6	<go> <height> ; <gun> <room> ; <hear> my ; <job> <month> ; <job> <say> ; <kin> <drive>
        violence	-6	<kin> <play> ; <kin> who ; <law> 0 ; <leave> by ; <moment> a ; <money> <drive>
        violence	-6	<need> <soon> ; <need> <think> ; <need> it ; <night> <clinician> ; <opioid> <bodypart>
        violence	-6	<partner> <clinician> ; <partner> <need> ; <partner> <treatment> ; <partner> who
        violence	-6	<pet> <say> ; <put> <day> ; <put> <headface> ; <say> <die> ; <say> <write>
        violence	-6	<see> <stranger> ; <stop> with ; <stranger> <phone> ; <take> <breath> ; <think> <ask>
        violence	-6	<think> <phone> ; <think> <stop> ; <think> en ; <town> <day> ; <treatment> <consume>
        violence	-6	<treatment> <need> ; <treatment> <stop> ; <treatment> <wait> ; <treatment> en
        violence	-6	<wait> <amount> ; <write> it ; <year> <go> ; <year> <kin> ; a <month> ; a bit ; aa
        violence	-6	about a ; ach ; aft <day> ; aguant ; al <stimulant> ; are <amount> ; at it ; awak
        violence	-6	bail ; band ; becaus the ; befor i ; befor the ; began ; believ ; between ; but my ; c
        violence	-6	camion ; cant get ; centr ; cold ; com off ; con su ; contact ; cre ; crush
        violence	-6	del <treatment> ; deni ; dying ; el <job> ; en mi ; en un ; en una ; end ; es la
        violence	-6	forearm ; got her ; gracia ; hay ; heat ; her off ; honest ; hous tonight ; hx
        violence	-6	i <write> ; i am ; i start ; i turn ; im look ; interview ; issu ; it all ; it from
        violence	-6	ive nev ; la <church> ; la <kin> ; la <partner> ; la cocain ; labor day
        violence	-6	las <bodypart> ; las <daytime> ; lift ; llen ; mailbox ; main ; man who ; mart ; me go
        violence	-6	me qued ; mom 0 ; mos ; mouth ; movi ; my <day> ; my <leave> ; my girl ; my lat
        violence	-6	my sponsor ; need the ; neg ; nev <feel> ; no <alcohol> ; no <asleep> ; no <awake>
        violence	-6	no one ; odd ; on sunday ; on your ; paint ; par el ; parrot ; pastor ; pech
        violence	-6	porqu se ; prison ; que yo ; r ; rais ; ranch ; ready to ; real ; refus ; say that
        violence	-6	se la ; seizur ; sens ; seri ; she a ; shop ; shot ; snor ; spar ; stabl ; step down
        violence	-6	stor ; sud ; suicidal ; support ; tal ; tan ; tant ; teni ; th ; the end ; the key
        violence	-6	the night ; the only ; the park ; the smok ; ticket ; tio ; to <stop> ; to find
        violence	-6	to hear ; trad ; trembl ; try to ; un <day> ; union ; urgent ; usual ; vi ; visitor
        violence	-6	vm ; want 0 ; was <say> ; watch ; what do ; worri ; wrot ; y con ; you <need> ; ~<die>
        violence	-6	~<fluid> ; ~<pain> ; ~dts ; ~w/d
        violence	-7	0 + ; <amount> <crowd> ; <amount> <furniture> ; <amount> at ; <blade> <blade>
        violence	-7	<blood> <headface> ; <bodypart> <shake> ; <child> <treatment> ; <confused>
        violence	-7	<continue> <see> ; <count> <month> ; <day> <month> ; <day> <opioid>
        violence	-7	<day> <treatment> ; <day> is ; <die> de ; <drive> de ; <drive> for ; <drive> y
        violence	-7	<eat> <eat> ; <kin> <need> ; <last> <year> ; <leave> and ; <month> 0 ; <month> <go>
        violence	-7	<month> and ; <need> <home> ; <need> <see> ; <need> <write> ; <night> <past>
        violence	-7	<say> <stranger> ; <see> <drive> ; <sick> ; <smell> ; <take> <alcohol>
        violence	-7	<take> <medicine> ; <think> im ; <town> <amount> ; <treatment> <kin> ; <volunteer>
        violence	-7	<water> and ; <write> for ; a <go> ; a <job> ; a <law> ; a <town> ; a girl ; a long
        violence	-7	aft a ; agre ; ahor ; and by ; and nobody ; anyway ; are you ; atty ; bank ; been a
        violence	-7	blanket ; book ; bring her ; buena ; but the ; by his ; cal it ; camp ; cap ; cho
        violence	-7	coast ; comadr ; county ; cramp ; cuant ; d <past> ; d ago ; day in ; de <month>
        violence	-7	de <night> ; de lo ; desintoxicacion ; divorc ; eat ; el <official> ; employ ; envelop
        violence	-7	es por ; fair ; feb ; fel off ; fev ; film ; fly ; fold ; fourteen ; fourth ; glad
        violence	-7	grad ; grandfath ; grey ; gust ; ha ; habi ; had <amount> ; had a ; hip ; i <feel>
        violence	-7	i <school> ; i <start> ; in march ; lab ; last year ; los <bodypart> ; mak a ; me mand
        violence	-7	medic ; meno ; mi tio ; mo ; my grandmoth ; my heart ; needl ; no hay ; no sx
        violence	-7	no teng ; nod ; off <opioid> ; off a ; otherwis ; overnight ; papel ; party ; per no
        violence	-7	pidi ; pm ; poc ; pt 0 ; puebl ; sav ; say 0 ; sinc <month> ; sinc my ; singl ; sixty
        violence	-7	skip ; social ; sol ; song ; strip ; sunday and ; tamal ; termin ; the <write>
        violence	-7	the bridg ; the year ; tiemp ; to <crowd> ; traffic ; train ; until the ; we had
        violence	-7	weath ; widow ; youv ; ~<job> ; ~<partner> ; ~a ; ~for
        violence	-8	0 wks ; <alcohol> <eat> ; <amount> <clothes> ; <amount> <home> ; <ask> <money>
        violence	-8	<bodypart> is ; <clinician> <job> ; <day> <see> ; <eat> <drive>
        violence	-8	<headface> <bodypart> ; <hold> his ; <job> <trade> ; <kin> <alcohol>
        violence	-8	<moment> <moment> ; <money> <treatment> ; <month> <say> ; <need> <job> ; <night> <job>
        violence	-8	<promise> the ; <put> <write> ; <say> <rope> ; <school> in ; <see> lik
        violence	-8	<stop> <sedative> ; <stop> on ; <think> that ; <treatment> <day> ; <treatment> for
        violence	-8	<treatment> on ; <vendor> ; <week> <past> ; a <church> ; a <height> ; a <home>
        violence	-8	a plan ; about <amount> ; admit ; age ; and <phone> ; and id ; and we ; breastbon
        violence	-8	buy ; cant <hold> ; cant hold ; cant tel ; cent ; climb ; cos ; couldnt ; cur
        violence	-8	different ; do we ; doe the ; drench ; driv a ; dur ; el <trade> ; el de ; en su
        violence	-8	es par ; feed ; fish ; folk ; fri ; friend ; googl ; his arm ; hors ; i <eat> ; i ask
        violence	-8	i tri ; id lik ; it has ; it is ; la <opioid> ; la <stranger> ; le <ask> ; licenci
        violence	-8	lik the ; look lik ; lu ; me lo ; mov ; muri ; my <school> ; no <consume> ; no <need>
        violence	-8	no <think> ; no quier ; non ; octob ; ocup ; of your ; on saturday ; orden ; paramedic
        violence	-8	perdi ; pian ; pop ; ppo ; pres ; pt <say> ; pupil ; que <continue> ; retir ; sant
        violence	-8	see the ; she been ; slur ; spel ; steady ; structur ; suicid ; surgery ; team
        violence	-8	tenemo ; thank ; the <appointment> ; the <die> ; the <week> ; they <give> ; tia
        """
}
