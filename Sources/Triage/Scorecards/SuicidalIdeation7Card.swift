extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-5	<write> <need> ; <write> <needle> ; <write> <phone> ; <write> with
        suicidal_ideation	-5	<year> <write> ; <year> clean ; a <colleague> ; a <drug> ; a <emergency>
        suicidal_ideation	-5	a <fluid> ; a <job> ; a <key> ; a bat ; a cal ; a cha ; a friend
        suicidal_ideation	-5	a gentleman ; a new ; a radi ; a residential ; a student ; a thing ; a ~<die>
        suicidal_ideation	-5	abog ; absces ; ago say ; ahor ; ai ; all <count> ; alzheim ; and <stranger>
        suicidal_ideation	-5	and got ; and id ; and is ; and ther ; angel ; app ; are my ; arn ; arn y
        suicidal_ideation	-5	as she ; asthm ; at <drive> ; at two ; attendanc ; bakersfield ; bat ; be for
        suicidal_ideation	-5	been off ; behavioral ; birthday and ; but im ; but she ; cabin ; cai
        suicidal_ideation	-5	cal stat ; cam through ; cam up ; camer ; can <drive> ; can promis ; can talk
        suicidal_ideation	-5	cant hold ; cardiologist ; cat cam ; caus ; cb ; charg ; child ; clr <kin>
        suicidal_ideation	-5	clr <need> ; clr <phone> ; clr was ; coach littl ; com down ; comfortabl
        suicidal_ideation	-5	concern ; condition ; consid ; conversation ; coraj ; could <say> ; coworker
        suicidal_ideation	-5	cuant cuest ; cur ; curb ; d 0 ; de <day> ; de <pet> ; de <remember>
        suicidal_ideation	-5	de <write> ; deadlin ; deer ; dej el ; del <furniture> ; del arn
        suicidal_ideation	-5	desd entonc ; detox thi ; die for ; died ; doe a ; down dai ; drew ; dry
        suicidal_ideation	-5	el <headface> ; el <home> ; el camion ; el juez ; eleven week
        suicidal_ideation	-5	emergenci nadi ; ensenan ; entiend ; equip ; es mi ; espanol ; est <fluid>
        suicidal_ideation	-5	esta ; extend ; eye ; f <drug> ; f <sedative> ; faciliti ; fail ; feel fin
        suicidal_ideation	-5	fiesta ; fight over ; fin no ; fingernail ; first <law> ; flu ; fml ; footbal
        suicidal_ideation	-5	for <colleague> ; for <need> ; forklift ; found my ; fourth ; fre
        suicidal_ideation	-5	friday night ; from <stranger> ; front <opening> ; ful of ; gasp ; get int
        suicidal_ideation	-5	get out ; girl in ; go from ; goldfish ; grew ; group ; gum ; had two
        suicidal_ideation	-5	hallway ; han ; handwrit ; hang up ; has nev ; hat ; hav you ; he already
        suicidal_ideation	-5	he took ; heal ; health ; hear the ; hedg ; hel whoev ; help by ; help me
        suicidal_ideation	-5	her <child> ; her mouth ; her son ; high on ; him over ; his landlord
        suicidal_ideation	-5	his ~<kin> ; history ; houston ; how <calm> ; how thing ; hr 0 ; i grew
        suicidal_ideation	-5	i rent ; i run ; i saw ; i snort ; i ~tak ; im a ; in <clothes> ; in <sober>
        suicidal_ideation	-5	in <stranger> ; in aug ; in august ; in dts ; in hand ; in our ; in ~rm
        suicidal_ideation	-5	inspector ; intensiv ; ir a ; is <afraid> ; is about ; is not ; is now
        suicidal_ideation	-5	is ~a ; it <afraid> ; it just ; it or ; jean ; jump from ; just <stop>
        suicidal_ideation	-5	just got ; just stop ; kept the ; kid 0 ; kid wher ; kitchen ; l arm
        suicidal_ideation	-5	la <outdoors> ; la botel ; la cal ; la fiest ; la play ; lancast ; last dos
        suicidal_ideation	-5	last spr ; ld 0 ; le habl ; lemon ; let say ; liaison ; libr ; licens
        suicidal_ideation	-5	lik that ; llev un ; lo mism ; long <week> ; long weekend ; los mart ; lug
        suicidal_ideation	-5	mami ; marriag ; me at ; me est ; me through ; mi <job> ; mi prim
        suicidal_ideation	-5	midnight im ; mied ; minut ; mis one ; moment ; monday and ; monitor ; moon
        suicidal_ideation	-5	mudanz ; muev ; my <alcohol> ; my <clinician> ; my <play> ; my breastbon
        suicidal_ideation	-5	my brother ; my email ; my friend ; my insulin ; my key ; my teeth ; nad en
        suicidal_ideation	-5	negr ; nev touch ; new <job> ; nin of ; nl ; no ~<hear> ; no ~<law>
        suicidal_ideation	-5	no ~<threat> ; no ~alcohol ; no ~etoh ; no ~ha ; no ~soy ; nod off ; nos <go>
        suicidal_ideation	-5	of <container> ; of pt ; of stat ; of your ; oficin ; on <go> ; on <sedative>
        suicidal_ideation	-5	on sit ; one sid ; one was ; oth <stranger> ; otra ; our <money>
        suicidal_ideation	-5	our <partner> ; our <school> ; out <hear> ; out loud ; overpas and
        suicidal_ideation	-5	own <child> ; own broth ; par un ; park lot ; pay cash ; peach ; pech ; pel
        suicidal_ideation	-5	personal ; pet ; phon yesterday ; por una ; pour out ; ppo ; pregnant
        suicidal_ideation	-5	proper ; pued ; pus a ; quis quit ; quit in ; ran ; random ; read me
        suicidal_ideation	-5	remember ; res ; resed ; reunion ; roost ; rut ; sampl ; say no ; school and
        suicidal_ideation	-5	screen ; se quit ; see thing ; self <money> ; self pay ; semest ; shak the
        suicidal_ideation	-5	she <continue> ; she a ; she out ; she tak ; shirt ; short ; sing
        suicidal_ideation	-5	sist would ; so he ; speak ; sport ; spous ; stab ; stag ; stepfath ; stepson
        suicidal_ideation	-5	suggest ; suicidal thought ; system ; talk ; terapi ; texa ; the <pain>
        suicidal_ideation	-5	the <stimulant> ; the alarm ; the bat ; the dts ; the fir ; the lawy
        suicidal_ideation	-5	the map ; the rod ; then no ; ther not ; therapy ; they <go> ; thigh in
        suicidal_ideation	-5	thing they ; throw ; to <blade> ; to <rope> ; to reach ; to sharpen ; to turn
        suicidal_ideation	-5	took me ; un cuchil ; up front ; updat the ; us a ; usa cristal ; vamo
        suicidal_ideation	-5	vendi la ; want someth ; warranty ; was <see> ; was my ; wav ; wel
        suicidal_ideation	-5	wer <amount> ; which door ; who handl ; who would ; wil <drive> ; wil <money>
        suicidal_ideation	-5	wil driv ; win with ; with that ; wont wak ; work at ; worri ; y <amount>
        suicidal_ideation	-5	y <need> ; y en ; y otr ; yel ; your <build> ; your <crowd>
        suicidal_ideation	-5	your <furniture> ; ~<alcohol> ~<drug> ; ~<day> ~<wait> ; ~<daytime>
        suicidal_ideation	-5	~<die> en ; ~<hear> ; ~<homeless> ; ~<start> ; ~<think> ni ; ~breath ; ~dan
        suicidal_ideation	-5	~dia ; ~died and ; ~doctor ; ~dorm ; ~excus ; ~fath ; ~lat ~husband ; ~mal
        suicidal_ideation	-5	~narcan ; ~nos ; ~see ; ~si <say> ; ~si deni ; ~sinc ~<day> ; ~son ; ~tri
        suicidal_ideation	-5	~wed ; ~what ~to
        suicidal_ideation	-6	0 <bodypart> ; 0 <kin> ; <alcohol> <leave> ; <alcohol> en ; <amount> <home>
        suicidal_ideation	-6	<asleep> a ; <bodypart> <palecolor> ; <break> my ; <church> <amount>
        suicidal_ideation	-6	<church> <give> ; <clinician> <say> ; <clinician> at ; <clinician> has
        suicidal_ideation	-6	<clinician> who ; <cold> <eat> ; <cold> <headface> ; <continue> <headface>
        suicidal_ideation	-6	<continue> ~<kin> ; <crowd> <outdoors> ; <crowd> <stop> ; <day> <job>
        suicidal_ideation	-6	<drive> <emergency> ; <fall> <phone> ; <fall> out ; <feel> fin
        suicidal_ideation	-6	<fluid> <eat> ; <give> <moment> ; <give> <town> ; <go> <colleague>
        suicidal_ideation	-6	<go> <play> ; <go> <treatment> ; <go> me ; <headface> <blood> ; <headface> at
        suicidal_ideation	-6	<hear> <photo> ; <hit> at ; <hit> his ; <hit> on ; <home> <play> ; <home> con
        suicidal_ideation	-6	<intoxicated> on ; <job> <money> ; <job> <order> ; <job> <play> ; <kill> in
        suicidal_ideation	-6	<kin> <bodypart> ; <kin> <promise> ; <kin> then ; <kin> ~<drive>
        suicidal_ideation	-6	<law> <ask> ; <leave> de ; <moment> <alcohol> ; <moment> <happy>
        suicidal_ideation	-6	<moment> <play> ; <moment> back ; <month> <buy> ; <month> to ; <need> <crowd>
        suicidal_ideation	-6	<night> of ; <opioid> on ; <outdoors> has ; <pain> in
        suicidal_ideation	-6	<palecolor> <headface> ; <partner> <stop> ; <partner> me ; <partner> who
        suicidal_ideation	-6	<pet> <bodypart> ; <pet> ya ; <play> <eat> ; <play> <need> ; <play> <school>
        suicidal_ideation	-6	<play> is ; <put> <bodypart> ; <say> <withdrawal> ; <say> <year> ; <say> él
        suicidal_ideation	-6	<see> <night> ; <soon> <say> ; <stimulant> <leave> ; <stimulant> <phone>
        suicidal_ideation	-6	<stop> <alcohol> ; <stop> <outdoors> ; <stranger> <town> ; <take> <breath>
        suicidal_ideation	-6	<take> <shake> ; <town> <kin> ; <town> <month> ; <treatment> <home>
        suicidal_ideation	-6	<treatment> pt ; <trust> you ; <wait> <month> ; <wait> and ; <week> on
        suicidal_ideation	-6	<withdrawal> <alcohol> ; <year> <continue> ; a <hold> ; a <hot> ; a <law>
        suicidal_ideation	-6	a <put> ; a different ; a phon ; a pip ; a program ; a ~<amount> ; about that
        suicidal_ideation	-6	absenc ; aft school ; ahi no ; al termin ; all en ; alumini ; amt
        suicidal_ideation	-6	an <amount> ; and <continue> ; and hav ; and he ; and our ; any kind ; apena
        suicidal_ideation	-6	apoy ; appl ; are fin ; as my ; aspirin ; assault ; asst ; atienden ; befor 0
        suicidal_ideation	-6	behalf ; behind ; bird ; bounc ; breastbon ; bug ; bunk ; but id ; buy a
        suicidal_ideation	-6	camp ; can com ; can pay ; cant <hold> ; cas <think> ; cas plan ; casin
        suicidal_ideation	-6	click ; clr <ask> ; clr ask ; colchon ; colour ; com from ; com off ; confirm
        suicidal_ideation	-6	country ; cpap ; cuand le ; cup ; current ; day eight ; de <outdoors>
        suicidal_ideation	-6	de <play> ; dej de ; del <town> ; deliver ; desd <night> ; desd anoch ; dial
        suicidal_ideation	-6	dijeron ; do you ; dos of ; dur the ; dying to ; el <colleague> ; el corazon
        suicidal_ideation	-6	el puest ; english ; enrol ; enrollment ; escond ; est <cold> ; estuv buen
        suicidal_ideation	-6	falt un ; falt una ; flow ; for two ; friday and ; frighten ; from <church>
        suicidal_ideation	-6	fuert ; garag aft ; gav up ; gemelo ; get me ; good <daytime> ; grand mal
        suicidal_ideation	-6	grandmoth ; gustari ; had to ; has an ; hav thre ; havent had ; he stop ; hid
        suicidal_ideation	-6	him no ; his kne ; hold his ; hour and ; how doe ; i <afraid> ; i <play>
        suicidal_ideation	-6	i work ; i ~<stop> ; in <color> ; insuranc paper ; is <moment>
        suicidal_ideation	-6	is <stimulant> ; is from ; itemiz ; just a ; kitten ; knif ; ko
        suicidal_ideation	-6	la <alcohol> ; la psicolog ; la tard ; landlin ; lay her ; lead ; learn
        suicidal_ideation	-6	liv room ; liv with ; los labio ; mak me ; meth on ; mft ; mis the ; mom gon
        suicidal_ideation	-6	muer de ; murd ; music ; my <chestheart> ; my favorit ; my insuranc
        suicidal_ideation	-6	my klonopin ; my nos ; need mor ; nev used ; new ; no ~<blood> ; no ~<pain>
        suicidal_ideation	-6	no ~<write> ; nov ; o <amount> ; of <moment> ; of <money> ; of an ; of xanax
        suicidal_ideation	-6	offer to ; okay ; on <eat> ; on our ; onlin ; opinion ; orang ; otr lad
        suicidal_ideation	-6	own <kin> ; own the ; pan ; pas de ; play the ; pleas let ; porqu en
        suicidal_ideation	-6	prim se ; project ; psychiatrist ; pt <consume> ; pt <need> ; que sigu
        suicidal_ideation	-6	quinceaner ; quit drink ; resolv ; run a ; rv ; sab y ; sacud ; sandwich
        suicidal_ideation	-6	se meti ; see it ; sei mes ; sin ~<alcohol> ; sinc <kin> ; sob liv ; softbal
        suicidal_ideation	-6	spray ; statement ; subpoen ; swear ; sz ; talk to ; teeth ; tel myself
        suicidal_ideation	-6	thanksgiv ; that <home> ; the cord ; the record ; the warehous ; the wind
        suicidal_ideation	-6	theat ; they took ; thi for ; thi year ; threat ; tight ; tio ; to <church>
        suicidal_ideation	-6	to <day> ; to <school> ; to get ; to promis ; to sinc ; to speak ; told us
        suicidal_ideation	-6	traig ; treint dia ; tremor ; try to ; turn the ; up <blood> ; up blood
        suicidal_ideation	-6	up his ; vaca ; viern y ; visit ; visitor ; wagon ; we <take> ; we <think>
        suicidal_ideation	-6	we took ; we wer ; went in ; what <go> ; whit ; who sold ; wil cal
        suicidal_ideation	-6	with <amount> ; with <illness> ; with <stimulant> ; women ; wont <awake>
        suicidal_ideation	-6	wont lay ; wrong <phone> ; y <buy> ; y asi ; y fum ; yo tambien
        suicidal_ideation	-6	your <treatment> ; ~<amount> ~<week> ; ~<job> ; ~<leave> ~a
        suicidal_ideation	-6	~<month> ~<illness> ; ~<say> ~hi ; ~<think> ~<pain> ; ~away ; ~fin ; ~fit
        suicidal_ideation	-6	~for ~<amount> ; ~ha ; ~kitchen ~tabl ; ~mis ; ~mov ; ~nad ; ~pain ; ~per
        suicidal_ideation	-6	~say ~hi ; ~soy ; ~stop ; ~when ~i
        suicidal_ideation	-7	<alcohol> <room> ; <alcohol> for ; <alcohol> sinc ; <amount> el ; <ask> <ask>
        suicidal_ideation	-7	<blade> <outdoors> ; <bodypart> <alcohol> ; <bodypart> <eat>
        suicidal_ideation	-7	<caretaking> for ; <chestheart> is ; <clinician> and ; <consume> <write>
        suicidal_ideation	-7	<continue> <eat> ; <continue> in ; <count> <money> ; <crowd> <room>
        suicidal_ideation	-7	<day> <fluid> ; <daytime> en ; <drive> iron ; <eat> <asleep>
        suicidal_ideation	-7	<eat> <headface> ; <fall> in ; <friend> <go> ; <furniture> <town>
        suicidal_ideation	-7	<go> <feel> ; <go> <sedative> ; <hear> on ; <hit> <opioid> ; <hold> <blade>
        suicidal_ideation	-7	<home> <take> ; <hospital> and ; <insurance> <job> ; <job> <need>
        suicidal_ideation	-7	<job> <room> ; <job> at ; <key> <key> ; <key> <pet> ; <kill> <partner>
        suicidal_ideation	-7	<kin> <crowd> ; <kin> es ; <last> <medicine> ; <media> about ; <month> <past>
        suicidal_ideation	-7	<need> <week> ; <night> are ; <official> <need> ; <opioid> <take>
        suicidal_ideation	-7	<pain> <bodypart> ; <palecolor> and ; <partner> <job> ; <pet> <amount>
        suicidal_ideation	-7	<phone> <clinician> ; <phone> at ; <pill> at ; <play> de ; <play> for
        suicidal_ideation	-7	<play> on ; <room> <continue> ; <say> with ; <school> in ; <school> is
        suicidal_ideation	-7	<see> thing ; <see> ~how ; <shake> the ; <stiff> ; <stimulant> <kin>
        suicidal_ideation	-7	<stop> y ; <stranger> <furniture> ; <take> <alcohol> ; <town> <outdoors>
        suicidal_ideation	-7	<town> on ; <trade> <clothes> ; <treatment> <insurance> ; <try> <stop>
        suicidal_ideation	-7	ahead of ; and <kin> ; and <play> ; and can ; and half ; and ~<die> ; anthem
        suicidal_ideation	-7	apriet ; arm and ; asham ; at one ; ay ; begin ; bit of ; bomb ; buri
        suicidal_ideation	-7	calient ; cam off ; can she ; can somebody ; cant get ; card in ; carri
        suicidal_ideation	-7	cas de ; clinical ; clr <go> ; clr <happy> ; coffe ; com aft ; community
        suicidal_ideation	-7	couldnt ; crash ; crib ; crowd ; da ; de <drive> ; de <trade> ; de eso
        suicidal_ideation	-7	deep the ; describ ; dmv ; doing great ; el <clinician> ; en mi ; espum
        suicidal_ideation	-7	est <consume> ; ex sist ; exam ; festival ; field ; fight ; for fiv
        suicidal_ideation	-7	for read ; fue la ; gallina ; gas station ; giv him ; grip ; group for
        suicidal_ideation	-7	had been ; half the ; hast las ; her back ; her dos ; her hand
        suicidal_ideation	-7	hes <continue> ; hes nev ; hot ; i <job> ; i <sad> ; icu ; id <kill>
        suicidal_ideation	-7	im <shake> ; in <school> ; is <hold> ; is <kill> ; is a ; is your ; isnt ther
        suicidal_ideation	-7	it as ; it is ; its <day> ; its <eat> ; its me ; jueg ; just need ; kil me
        suicidal_ideation	-7	knew ; la cervez ; la sal ; las <daytime> ; lock in ; lost my ; me pas
        suicidal_ideation	-7	me toc ; me what ; me when ; mes en ; mistak ; mix ; mor of ; must
        suicidal_ideation	-7	my grandm ; my left ; nam of ; nev had ; nineti ; no ~sx ; no ~tom ; noon and
        suicidal_ideation	-7	numer ; our <crowd> ; overpas wher ; pacient ; pancak ; paramedic ; parec
        suicidal_ideation	-7	pesc ; pillow ; pip ; piz ; plac with ; por las ; prior ; quit on ; ran out
        suicidal_ideation	-7	recovery ; ribbon ; rob ; say and ; scout ; see ~how ; she swallow
        suicidal_ideation	-7	sinc <eat> ; sinc feb ; sinc when ; snow ; somewher with ; somo ; south
        suicidal_ideation	-7	stretch ; suitcas ; tak it ; test ; the corn ; the driveway ; the lad
        suicidal_ideation	-7	the lamp ; the nineti ; they said ; thi <year> ; thread ; tir iron ; to quit
        suicidal_ideation	-7	todavi ; tra un ; trap ; tratamient ; tx ; un <kin> ; union ; until ive
        suicidal_ideation	-7	up from ; urgent ; ven ; voc ; was <amount> ; was fin ; we <say> ; wed lik
        suicidal_ideation	-7	when he ; who <buy> ; who doe ; ~<die> <need> ; ~back ; ~detox ; ~dts
        suicidal_ideation	-7	~me ~da ; ~minut ; ~not ~<die> ; ~not ~suicidal ; ~od ; ~si/hi ; ~we
        suicidal_ideation	-8	0 pm ; <alcohol> de ; <asleep> through ; <bodypart> <pain>
        suicidal_ideation	-8	<bodypart> <shake> ; <chestheart> and ; <child> <illness>
        suicidal_ideation	-8	<clothes> <outdoors> ; <cold> <day> ; <colleague> del ; <continue> 0
        suicidal_ideation	-8	<crowd> <moment> ; <day> <shake> ; <drive> <give> ; <eat> <eat> ; <eat> en
        suicidal_ideation	-8	<feel> <go> ; <fluid> <amount> ; <give> <treatment> ; <give> una
        suicidal_ideation	-8	<go> <write> ; <go> at ; <goodbye> <job> ; <headface> to ; <hear> <day>
        suicidal_ideation	-8	<hear> them ; <home> 0 ; <job> <month> ; <key> con ; <kill> her
        suicidal_ideation	-8	<kin> <build> ; <kin> <last> ; <law> <month> ; <moment> <consume>
        suicidal_ideation	-8	<moment> <headface> ; <moment> a ; <month> <wait> ; <need> <colleague>
        suicidal_ideation	-8	<need> <start> ; <need> un ; <opioid> for ; <order> <record> ; <palecolor> y
        suicidal_ideation	-8	<partner> <illness> ; <partner> <play> ; <partner> and ; <partner> on
        suicidal_ideation	-8	<play> <amount> ; <play> <hear> ; <say> us ; <say> who ; <school> <play>
        suicidal_ideation	-8	<stimulant> <child> ; <stop> <past> ; <stranger> <need> ; <take> <drug>
        suicidal_ideation	-8	<take> <go> ; <take> <hit> ; <take> <law> ; <take> an ; <take> los
        suicidal_ideation	-8	<withdrawal> off ; a coupl ; a month ; a un ; acros from ; aft sunday
        suicidal_ideation	-8	amaneci ; and what ; and would ; apel ; at all ; audi que ; barbecu ; becom
        suicidal_ideation	-8	befor my ; bles ; built ; cam to ; can get ; caregiv ; center ; clammy
        suicidal_ideation	-8	committe ; cooki ; copay ; copi ; could i ; crawl ; de trabaj ; deb ; detox 0
        suicidal_ideation	-8	dia en ; drywal ; el <alcohol> ; el <official> ; el <sedative> ; ems ; en eso
        suicidal_ideation	-8	es el ; finish a ; for <stimulant> ; for thirty ; fork ; from you ; get my
        suicidal_ideation	-8	gotten ; hacen ; he <see> ; he could ; he need ; he quit ; hear them
        suicidal_ideation	-8	her <clinician> ; his shirt ; i <goodbye> ; i send ; in with ; ingl ; it too
        suicidal_ideation	-8	it turn ; jaj ; jal ; jerk ; juli ; just the ; keep a ; knock ; la coc
        suicidal_ideation	-8	labio ; ladi ; le dieron ; leak ; link ; los del ; los zapato ; mat a
        suicidal_ideation	-8	me about ; mi cun ; mi suegr ; mi tio ; mid ; middl of ; much as ; muri
        suicidal_ideation	-8	my <moment> ; my grandfath ; my grandmoth ; my nam ; nail ; nev in ; nosotro
        suicidal_ideation	-8	ob ; of a ; off <sedative> ; off of ; on <alcohol> ; on <medicine>
        suicidal_ideation	-8	on <photo> ; one <headface> ; our <opening> ; plum ; por dond ; produc
        suicidal_ideation	-8	pued <take> ; pueden ; pur ; recommend ; say for ; se <fall> ; seriou ; skul
        suicidal_ideation	-8	spoon ; stop and ; supervis ; termin me ; than my ; the <colleague>
        suicidal_ideation	-8	the <lock> ; the lawn ; the porch ; them on ; thes <day> ; thes day
        suicidal_ideation	-8	thirty year ; thre day ; threw up ; til he ; to mov ; toc ; toddl ; tongu
        suicidal_ideation	-8	too <amount> ; uncl ; until <month> ; vez que ; we hav ; what would ; when my
        suicidal_ideation	-8	wil <phone> ; with you ; work day ; wrong # ; y par ; you hav
        suicidal_ideation	-8	your <clinician> ; your plac ; ~<fall> ; ~<hot> ; ~<treatment> <treatment>
        suicidal_ideation	-8	~<try> ~to ; ~<unreal> ; ~ano ; ~da ; ~hear ; ~help ; ~ice ; ~me ~<need>
        suicidal_ideation	-8	~our ; ~overdos ; ~seizur ; ~sinc ; ~temblor ; ~una
        suicidal_ideation	-9	% ; 0 % ; 0 in ; 0 that ; 0 want ; <amount> <headface>
        suicidal_ideation	-9	<bodypart> <headface> ; <bodypart> <hot> ; <bodypart> from ; <bodypart> lik
        suicidal_ideation	-9	<bodypart> no ; <build> the ; <child> <height> ; <clinician> <colleague>
        suicidal_ideation	-9	<clinician> le ; <clothes> <bodypart> ; <consume> <partner> ; <die> to
        suicidal_ideation	-9	<drive> con ; <furniture> <headface> ; <go> <appointment> ; <happy> the
        suicidal_ideation	-9	<hear> my ; <insurance> <insurance> ; <job> <job> ; <moment> <fluid>
        suicidal_ideation	-9	<night> <hit> ; <official> de ; <opioid> at ; <outdoors> was
        suicidal_ideation	-9	<phone> <count> ; <play> at ; <say> <amount> ; <say> <bodypart>
        suicidal_ideation	-9	<say> <opioid> ; <school> <school> ; <shake> and ; <stimulant> in
        suicidal_ideation	-9	<stop> <pill> ; <stranger> <stimulant> ; <treatment> <law>
        suicidal_ideation	-9	<treatment> <school> ; <week> <count> ; <year> ~<need> ; a <clinician>
        suicidal_ideation	-9	a clas ; a dorm ; aa ; about your ; ambulatori ; aquel ; back with ; bak
        suicidal_ideation	-9	beer at ; by <write> ; cho ; clr at ; clr on ; cocin ; convulsion ; cun
        suicidal_ideation	-9	de desintoxicacion ; death ; dejarl ; dream ; el <town> ; el <treatment>
        suicidal_ideation	-9	en ener ; est bien ; farmaci ; fel off ; gam ; host ; how deep ; jaw
        suicidal_ideation	-9	la <room> ; la <treatment> ; leagu ; lik im ; littl leagu ; llav con ; me its
        suicidal_ideation	-9	my girlfriend ; nam is ; nervou ; nuestr ; outreach ; own <home> ; parad
        suicidal_ideation	-9	perfect ; pharmacy ; plac and ; por un ; pupil ; remot ; sac ; shar
        suicidal_ideation	-9	she need ; sit and ; so hard ; sof ; the <cold> ; the army ; the dock
        suicidal_ideation	-9	the left ; the win ; then it ; tim he ; turkey ; two winter ; und a
        suicidal_ideation	-9	we <build> ; we <give> ; we are ; wher do ; wif want ; without ~it ; wound
        suicidal_ideation	-9	y nad ; y uno ; ~<alcohol> / ; ~<emergency> ; ~chest ; ~etoh / ; ~harm ; ~sx
        suicidal_ideation	-10	<bodypart> <feel> ; <bodypart> is ; <buy> it ; <calm> itd
        suicidal_ideation	-10	<chestheart> <go> ; <clinician> to ; <consume> in ; <continue> <hear>
        suicidal_ideation	-10	<die> de ; <emergency> <go> ; <fluid> <blood> ; <gun> <say>
        suicidal_ideation	-10	<height> <wait> ; <hit> a ; <kill> my ; <moment> 0 ; <needle> in
        suicidal_ideation	-10	<partner> <treatment> ; <past> <year> ; <school> de ; <school> of
        suicidal_ideation	-10	<sedative> hac ; <see> <treatment> ; <see> <vermin> ; <town> has ; <vermin>
        suicidal_ideation	-10	<year> <past> ; a <ask> ; a <palecolor> ; a <pet> ; a dry ; abril
        suicidal_ideation	-10	and <hit> ; and <need> ; bolt ; bring up ; by 0 ; by <amount> ; cay ; cinc
        suicidal_ideation	-10	detox and ; direct ; doctor ; dur ; empez ; entonc ; entr <week>
        suicidal_ideation	-10	entr seman ; flew ; from your ; front desk ; he com ; hip ; id <happy>
        suicidal_ideation	-10	im <fluid> ; me <hit> ; me if ; me my ; medi cal ; naloxon ; no ~sz
        suicidal_ideation	-10	not ~in ; novel ; oig ; outpatient ; oye ; physician ; pinch ; practicum
        suicidal_ideation	-10	privat ; quilt ; refrigerator ; rent a ; rodil ; say my ; scal ; scream
        suicidal_ideation	-10	soak ; steady ; step down ; teng que ; the <shake> ; throw up ; too much
        suicidal_ideation	-10	tooth ; watch the ; we <buy> ; wev ; won ; year ago ; ~<colleague>
        suicidal_ideation	-10	~<vermin> ; ~difunt ; ~had ; ~hav ~a ; ~thing
        suicidal_ideation	-11	<blood> in ; <furniture> <phone> ; <kin> was ; <need> 0 ; <past> my
        suicidal_ideation	-11	<past> pt ; <record> of ; <say> <stimulant> ; <stranger> <room>
        suicidal_ideation	-11	<think> hes ; <town> <moment> ; a group ; band ; bathroom floor ; becaus my
        suicidal_ideation	-11	boc ; bus stop ; button ; centr ; clr said ; con <eat> ; con usted
        suicidal_ideation	-11	cuant <money> ; day on ; de <room> ; different ; el <play> ; everywher
        suicidal_ideation	-11	flight ; fly ; glad ; grow ; grp ; had <die> ; had suicidal ; her with
        suicidal_ideation	-11	i bring ; its 0 ; left arm ; meet ; my <leave> ; my aunt ; no ~w/d ; off a
        suicidal_ideation	-11	our street ; por el ; prefer ; ring me ; skin ; stepdad ; t ; tamal
        suicidal_ideation	-11	threaten ; tour ; treat ; treatment ; un <blade> ; we <go> ; what kind
        suicidal_ideation	-11	would a ; y con ; ~<breath> ; ~<die> <kin> ; ~<die> ~of ; ~hous
        suicidal_ideation	-12	<clinician> <go> ; <clinician> <see> ; <colleague> <need>
        suicidal_ideation	-12	<fluid> <furniture> ; <moment> with ; <need> <eat> ; <pain> <chestheart>
        suicidal_ideation	-12	<partner> <hit> ; <play> <crowd> ; <rope> <chestheart> ; <treatment> +
        suicidal_ideation	-12	<vendor> ; a <alcohol> ; a <media> ; back in ; becaus the ; began ; bright
        suicidal_ideation	-12	clr <say> ; deploy ; dos mes ; down with ; front <furniture> ; gray ; grief
        suicidal_ideation	-12	he get ; herself thi ; id lov ; in from ; me by ; nieg ; orient ; own <room>
        suicidal_ideation	-12	panic ; platic ; por <amount> ; saw ; se <take> ; sobredosi ; tea ; turn out
        suicidal_ideation	-12	un <treatment> ; vacuum ; was one ; went down ; y de ; your <colleague>
        suicidal_ideation	-12	~<cold> ; ~<palecolor>
        suicidal_ideation	-13	0 <need> ; <clinician> <clinician> ; <consume> <need> ; <crowd> <need>
        suicidal_ideation	-13	<eat> <water> ; <fire> <home> ; <give> up ; <headface> <moment>
        suicidal_ideation	-13	<headface> is ; <kin> had ; <moment> <amount> ; <need> <clinician>
        suicidal_ideation	-13	<stop> <sedative> ; allow ; bear ; boyfriend ; cart de ; con <amount> ; corn
        suicidal_ideation	-13	cow ; feo ; fev ; fist ; i mis ; lost ; loud ; mayb <amount> ; movi ; seizur
        suicidal_ideation	-13	w/d ; ~got
        suicidal_ideation	-14	<blood> <headface> ; <crowd> on ; <go> <headface> ; <headface> open
        suicidal_ideation	-14	<kill> me ; <phone> <amount> ; <start> <day> ; <stimulant> <last> ; approv
        suicidal_ideation	-14	breath and ; candl ; de <job> ; grit ; in septemb ; intern ; licenci
        suicidal_ideation	-14	mi yern ; porqu se ; quier sal ; said my ; shadow ; the third ; town
        suicidal_ideation	-15	<happy> to ; <headface> <palecolor> ; <job> so ; <kill> the ; <play> <play>
        suicidal_ideation	-15	at your ; attack ; can i ; clt ; day aft ; de <child> ; ever sinc ; golp
        suicidal_ideation	-15	ham ; ~<seizure> ; ~<withdrawal>
        suicidal_ideation	-16	<treatment> <colleague> ; ate ; battery ; goat ; hit ; lip ; my old
        suicidal_ideation	-16	our <home> ; snor ; yawn
        suicidal_ideation	-17	<day> <clinician> ; addiction ; bos ; lvn ; squeez
        suicidal_ideation	-18	<stranger> i ; chest ; do a ; el <chestheart> ; forgot ; oclock ; party
        suicidal_ideation	-18	smal
        """
}
