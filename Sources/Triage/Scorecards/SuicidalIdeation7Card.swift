extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-6	cas <think> ; cas plan ; child ; children ; clr at ; cocin ; cold on
        suicidal_ideation	-6	com aft ; com from ; com off ; cond ; confirm ; cooki ; country ; coworker
        suicidal_ideation	-6	cran ; crib ; deal ; deb ; del arn ; deni ~si ; desd <night> ; desd anoch
        suicidal_ideation	-6	desd entonc ; dia en ; dmv ; do <crowd> ; doing wel ; donat ; dozen ; dur the
        suicidal_ideation	-6	el <alcohol> ; el <bodypart> ; el <colleague> ; el <headface> ; el <school>
        suicidal_ideation	-6	elephant ; en 0 ; enrollment ; es el ; est bien ; f <sedative> ; farmaci
        suicidal_ideation	-6	fel off ; festival ; first <law> ; fue la ; fuert ; go anywher ; graduat
        suicidal_ideation	-6	grew ; gust ; has nev ; hav nev ; havent had ; he get ; help by ; help me
        suicidal_ideation	-6	her <child> ; her <clinician> ; her dos ; hes <continue> ; his kne ; hold his
        suicidal_ideation	-6	how deep ; hr 0 ; hum ; i complet ; icu ; id <kill> ; im in ; in <sober>
        suicidal_ideation	-6	in ojai ; in room ; in septemb ; in troubl ; intensiv outpatient ; is a
        suicidal_ideation	-6	it too ; its <day> ; its <eat> ; jal ; just got ; la <clinician>
        suicidal_ideation	-6	la <partner> ; laundry ; lawy say ; le <buy> ; le acab ; lik that ; liv with
        suicidal_ideation	-6	lo mism ; lun y ; mat a ; me its ; me through ; mensaj de ; mg x ; mi <home>
        suicidal_ideation	-6	mi <job> ; mi mar ; mi segur ; middl of ; migrain ; mis the ; morn and ; mow
        suicidal_ideation	-6	much as ; my <alcohol> ; my eye ; my friend ; my grandfath ; my grandm
        suicidal_ideation	-6	my nam ; my stepdad ; new ; nicotin ; no w/d ; nod ; nos <give> ; not a
        suicidal_ideation	-6	off <sedative> ; off a ; off of ; oficin ; on <medicine> ; on a ; one was
        suicidal_ideation	-6	open <ask> ; open ask ; opinion ; out <hear> ; out loud ; pan ; park lot
        suicidal_ideation	-6	pech ; pel ; pelicul ; per no ; perfect ; pillow ; por dond ; por una
        suicidal_ideation	-6	porqu en ; practicum ; prior ; pued <take> ; pur ; que ni ; recovery ; sac
        suicidal_ideation	-6	saint ; school and ; se <fall> ; se quit ; seriou ; shar ; sharp ; she need
        suicidal_ideation	-6	she tak ; sinc <kin> ; sinc about ; sinc her ; sit for ; so he ; stay with
        suicidal_ideation	-6	step down ; swear ; swing ; talk to ; tel myself ; tempran ; ten <moment>
        suicidal_ideation	-6	termin ; the <cold> ; the <lock> ; the <sick> ; the lamp ; the porch
        suicidal_ideation	-6	the wind ; then its ; ther park ; thes <day> ; thes day ; thi year
        suicidal_ideation	-6	thing they ; thirty year ; thumb ; tio ; to <church> ; to promis ; to turn
        suicidal_ideation	-6	took me ; tooth ; tour ; tra un ; tremor ; una <alcohol> ; una pastilla
        suicidal_ideation	-6	until ive ; up from ; up his ; urgent ; urgent car ; use anyth ; ven ; vend
        suicidal_ideation	-6	ver a ; viern y ; viv con ; viv en ; wagon ; want someth ; was <stimulant>
        suicidal_ideation	-6	was my ; watch the ; we <give> ; we <think> ; wel ; wher to ; women
        suicidal_ideation	-6	wont wak ; y sali ; y se ; yel ; yo <alone> ; yo sol ; ~<fall> ; ~<month> and
        suicidal_ideation	-6	~<withdrawal> ; ~client ; ~cp ; ~kitchen ~tabl ; ~me ~<need> ; ~narcan ; ~sz
        suicidal_ideation	-7	0 kid ; <ask> <job> ; <asleep> a ; <asleep> through ; <bodypart> <eat>
        suicidal_ideation	-7	<bodypart> <headface> ; <bodypart> <shake> ; <chestheart> is
        suicidal_ideation	-7	<child> <stimulant> ; <church> <give> ; <clinician> to ; <cold> <bodypart>
        suicidal_ideation	-7	<cold> <eat> ; <cold> on ; <colleague> del ; <colleague> is ; <color>
        suicidal_ideation	-7	<consume> en ; <consume> y ; <continue> no ; <day> <rarely> ; <day> <shake>
        suicidal_ideation	-7	<daytime> en ; <die> de ; <drug> and ; <eat> <alcohol> ; <eat> <eat>
        suicidal_ideation	-7	<feel> ok ; <friend> de ; <give> up ; <go> <sedative> ; <gun> <say>
        suicidal_ideation	-7	<headface> in ; <hear> on ; <hear> them ; <hit> on ; <illness> and
        suicidal_ideation	-7	<insurance> <insurance> ; <job> <treatment> ; <key> <key> ; <kin> <build>
        suicidal_ideation	-7	<last> <month> ; <law> <month> ; <medicine> <moment> ; <need> <start>
        suicidal_ideation	-7	<need> <week> ; <opioid> aft ; <partner> <amount> ; <past> <take>
        suicidal_ideation	-7	<phone> <outdoors> ; <play> <job> ; <play> for ; <say> and ; <say> with
        suicidal_ideation	-7	<school> <night> ; <school> in ; <sedative> hac ; <see> <play>
        suicidal_ideation	-7	<see> <vermin> ; <see> thing ; <shake> the ; <stimulant> <child>
        suicidal_ideation	-7	<stimulant> <kin> ; <stimulant> no ; <stop> <opioid> ; <stop> <outdoors>
        suicidal_ideation	-7	<stop> <past> ; <stranger> <need> ; <town> <outdoors> ; <treatment> +
        suicidal_ideation	-7	<treatment> <order> ; <treatment> <week> ; <vendor> ; a <alcohol>
        suicidal_ideation	-7	a <church> ; a <colleague> ; a <emergency> ; a <hold> ; a <lock> ; a <pet>
        suicidal_ideation	-7	a jok ; a month ; a program ; about your ; again in ; all en ; and <continue>
        suicidal_ideation	-7	and <need> ; and half ; and he ; and would ; apriet ; aquel ; at <kin>
        suicidal_ideation	-7	ayud a ; back with ; barbecu ; becaus my ; bldg ; bles ; boc ; bp ; bus stop
        suicidal_ideation	-7	but im ; buy a ; caller ; can pay ; can somebody ; carcel ; caus ; chew
        suicidal_ideation	-7	cinc dia ; clammy ; clr <happy> ; clr on ; community ; consid ; copay
        suicidal_ideation	-7	counsel ; cruis ; cuchar ; d 0 ; de <job> ; detox 0 ; detox and
        suicidal_ideation	-7	didnt <think> ; difunt ; direct ; dolor ; dont even ; down dai ; dying to
        suicidal_ideation	-7	eight ; embaraz ; equip ; es de ; escond ; everywher ; eye ; feel ok ; feo
        suicidal_ideation	-7	fev ; first <day> ; flew ; fly ; for read ; from you ; gallina ; get int
        suicidal_ideation	-7	giv him ; golf ; gotten ; grandm ; grow ; habi ; hacen ; had two ; hear them
        suicidal_ideation	-7	hes nev ; how <calm> ; how doe ; i <goodbye> ; id <happy> ; id nev
        suicidal_ideation	-7	im <shake> ; im the ; in that ; insuranc paper ; intensiv ; is <kill> ; it as
        suicidal_ideation	-7	it turn ; jaj ; jueg ; keep a ; kept the ; kitchen floor ; ko ; la <alcohol>
        suicidal_ideation	-7	la <clean> ; la <outdoors> ; la <room> ; la botel ; la coc ; la de ; la sal
        suicidal_ideation	-7	labio ; le dieron ; leagu ; leak ; let him ; licens ; llav con ; local
        suicidal_ideation	-7	lock in ; los del ; los zapato ; me <hit> ; me da ; me if ; me pas ; me what
        suicidal_ideation	-7	mi cun ; mi prim ; michoacan ; mistak ; muj ; music ; my <clinician>
        suicidal_ideation	-7	my <leave> ; my favorit ; my grandmoth ; my rib ; naloxon ; no sab ; no sx
        suicidal_ideation	-7	nosotro ; nov ; now no ; ob ; of <home> ; of an ; one <headface>
        suicidal_ideation	-7	our <opening> ; own <home> ; p / ; parad ; patch ; personal ; plac with
        suicidal_ideation	-7	pref ; prevention ; pued <stop> ; que es ; rent a ; respit ; shirt
        suicidal_ideation	-7	sist would ; siz of ; solter ; som cut ; south ; stop and ; straw ; subpoen
        suicidal_ideation	-7	sz ; tak it ; tamal ; than my ; the clinic ; the driveway ; the lawy
        suicidal_ideation	-7	them on ; then it ; therapy ; they took ; thi <year> ; thi for ; thigh in
        suicidal_ideation	-7	to mov ; to sinc ; tomat ; too <amount> ; treat ; turn out ; two winter
        suicidal_ideation	-7	un <treatment> ; vaca ; visitor ; we cant ; when my ; whit ; with you
        suicidal_ideation	-7	withdrawal ; wont <awake> ; work at ; wrong <phone> ; your <treatment>
        suicidal_ideation	-7	your plac ; ~<confused> ; ~dan ; ~sinc
        suicidal_ideation	-8	0 at ; 0 in ; 0 or ; <amount> <promise> ; <blood> in ; <bodypart> lik
        suicidal_ideation	-8	<child> <illness> ; <child> <school> ; <clothes> <bodypart>
        suicidal_ideation	-8	<consume> <partner> ; <consume> anyth ; <continue> <eat> ; <count> <week>
        suicidal_ideation	-8	<crowd> <moment> ; <die> on ; <drive> <eat> ; <eat> <asleep> ; <fire> up
        suicidal_ideation	-8	<friend> <night> ; <headface> <amount> ; <headface> <furniture> ; <home> 0
        suicidal_ideation	-8	<illness> y ; <job> <money> ; <kill> <partner> ; <kin> <die> ; <kin> <play>
        suicidal_ideation	-8	<moment> <play> ; <month> <wait> ; <needle> in ; <official> <law>
        suicidal_ideation	-8	<opioid> at ; <outdoors> <moment> ; <past> <year> ; <phone> <count>
        suicidal_ideation	-8	<phone> <die> ; <rope> <chestheart> ; <say> <clothes> ; <say> <pain>
        suicidal_ideation	-8	<say> us ; <school> de ; <school> of ; <see> <treatment>
        suicidal_ideation	-8	<stimulant> <leave> ; <stranger> in ; <take> <alcohol> ; <think> ~<pain>
        suicidal_ideation	-8	<treatment> <law> ; <treatment> thi ; <withdrawal> off ; <year> <past>
        suicidal_ideation	-8	aft sunday ; alg ; and is ; and say ; anthem ; at one ; at two ; befor that
        suicidal_ideation	-8	behind ; breastbon ; cinc ; coffe ; con <amount> ; con usted ; condition
        suicidal_ideation	-8	could i ; crash ; de desintoxicacion ; deer ; dejarl ; del <town> ; dream
        suicidal_ideation	-8	el <play> ; el <town> ; eleven week ; enrol ; entonc ; entr <week>
        suicidal_ideation	-8	entr seman ; exam ; fail ; fee ; find out ; fist ; for <partner> ; forklift
        suicidal_ideation	-8	group for ; hand are ; has 0 ; hay quien ; he <see> ; he quit ; hes <take>
        suicidal_ideation	-8	hes got ; him 0 ; i <hear> ; i <sad> ; i grew ; i send ; i tak ; im ~not
        suicidal_ideation	-8	in our ; is your ; isnt ther ; it is ; juli ; just need ; knew ; knif
        suicidal_ideation	-8	la cervez ; la fil ; las 0 ; last spr ; littl leagu ; me <pain> ; me by
        suicidal_ideation	-8	mi suegr ; must ; my key ; nam is ; no tom ; non sinc ; not <angry> ; novel
        suicidal_ideation	-8	on <photo> ; on our ; overpas wher ; permis ; physician ; por los ; privat
        suicidal_ideation	-8	psychiatrist ; purchas ; quilt ; quinceaner ; quit on ; recommend
        suicidal_ideation	-8	refrigerator ; sad ; say for ; should i ; sin <need> ; sit and ; steady
        suicidal_ideation	-8	stranger ; stretch ; suitcas ; the <order> ; the cord ; the parakeet
        suicidal_ideation	-8	the relationship ; the til ; tim i ; to get ; told us ; tongu ; too much
        suicidal_ideation	-8	tratamient ; turkey ; un <friend> ; we <go> ; we took ; wev ; what would
        suicidal_ideation	-8	with <amount> ; with <kin> ; wound ; y de ; y uno ; ~had ; ~harm ; ~hear
        suicidal_ideation	-8	~thought
        suicidal_ideation	-9	<bodypart> from ; <clinician> <treatment> ; <crowd> <room> ; <day> sin
        suicidal_ideation	-9	<die> to ; <fluid> <blood> ; <give> and ; <give> una ; <go> <write>
        suicidal_ideation	-9	<hear> my ; <home> en ; <insurance> <job> ; <intoxicated> and ; <kin> es
        suicidal_ideation	-9	<month> <buy> ; <month> <go> ; <needle> ; <official> de ; <partner> <hit>
        suicidal_ideation	-9	<school> <play> ; <stranger> <room> ; <stranger> <stimulant> ; <stranger> que
        suicidal_ideation	-9	<think> hes ; <town> has ; <treatment> <colleague> ; a un ; abril ; absenc
        suicidal_ideation	-9	aceptan ; acros from ; ambulatori ; and sinc ; asham ; at all ; bedroom
        suicidal_ideation	-9	beer at ; bring up ; by 0 ; by <write> ; cay ; clinical ; clr <say> ; crowd
        suicidal_ideation	-9	cuant <money> ; de <child> ; deploy ; dry ; duty ; el <treatment> ; el de
        suicidal_ideation	-9	ems ; en ener ; even program ; field ; for <stimulant> ; fork
        suicidal_ideation	-9	front <furniture> ; front desk ; goat ; grand ; habl ; hip ; his cousin
        suicidal_ideation	-9	i bring ; in <eat> ; in <town> ; in aug ; ingl ; ir a ; it <stop> ; kil me
        suicidal_ideation	-9	knock ; mayb <amount> ; meth on ; mi que ; monday and ; my girlfriend
        suicidal_ideation	-9	nervou ; nev <take> ; no gun ; no ~<consume> ; off it ; oig ; our <crowd>
        suicidal_ideation	-9	panic ; parec ; por el ; ppo ; pray ; prison ; pupil ; quier sal ; remot
        suicidal_ideation	-9	rodil ; run a ; say my ; scream ; se meti ; semest ; sobredosi ; sof ; somo
        suicidal_ideation	-9	sweat ; terapi ; the <shake> ; the kitchen ; toddl ; trai ; traig ; try to
        suicidal_ideation	-9	und my ; vacuum ; vez que ; viv teng ; voc ; we had ; we hav ; wil cal
        suicidal_ideation	-9	with that ; won ; y <leave> ; y par ; yo me ; ~<colleague> ; ~<hot> ; ~chest
        suicidal_ideation	-9	~overdos ; ~seizur ; ~when
        suicidal_ideation	-10	0 that ; <amount> <opening> ; <angry> over ; <break> my ; <buy> <furniture>
        suicidal_ideation	-10	<calm> itd ; <chestheart> <go> ; <clinician> <see> ; <consume> in ; <die> en
        suicidal_ideation	-10	<feel> <go> ; <fire> <home> ; <friend> <die> ; <give> <write>
        suicidal_ideation	-10	<headface> <eat> ; <headface> <headface> ; <headface> is ; <headface> open
        suicidal_ideation	-10	<height> <wait> ; <hit> a ; <kill> a ; <kin> le ; <kin> was ; <leave> <job>
        suicidal_ideation	-10	<moment> <consume> ; <moment> <eat> ; <moment> <fluid> ; <need> 0
        suicidal_ideation	-10	<need> un ; <pain> <bodypart> ; <partner> <treatment> ; <past> that
        suicidal_ideation	-10	<phone> <clinician> ; <play> <amount> ; <play> <month> ; <sober> <home>
        suicidal_ideation	-10	<start> <day> ; <stranger> <clothes> ; <treatment> is ; <week> <count>
        suicidal_ideation	-10	a <palecolor> ; a coupl ; a dorm ; aa ; and do ; apena ; attack ; bang
        suicidal_ideation	-10	be buri ; bear ; breath and ; button ; cart de ; de <room> ; de <trade>
        suicidal_ideation	-10	dos mes ; el <clinician> ; el <official> ; en eso ; flight ; flu ; glad
        suicidal_ideation	-10	golp ; grief ; grp ; ha ; had been ; he need ; health ; herself thi ; i work
        suicidal_ideation	-10	in <school> ; in with ; lead ; licenci ; mi tio ; nail ; nieg ; piz
        suicidal_ideation	-10	ran out ; said my ; sei mes ; shadow ; skin ; that <stop> ; the dock
        suicidal_ideation	-10	thre day ; threw up ; tim he ; union ; visit ; we <buy> ; we <home>
        suicidal_ideation	-10	we <say> ; we liv ; when he ; would a ; year ago ; you hav ; ~<cold>
        suicidal_ideation	-11	<bodypart> <hot> ; <cold> <day> ; <count> <money> ; <die> of ; <friend> in
        suicidal_ideation	-11	<headface> <moment> ; <job> <room> ; <job> at ; <kill> her ; <moment> 0
        suicidal_ideation	-11	<moment> with ; <need> <eat> ; <play> de ; <say> <stimulant> ; <stiff>
        suicidal_ideation	-11	<stimulant> <home> ; <take> <drug> ; at your ; con <eat> ; copi ; corn ; cow
        suicidal_ideation	-11	death ; dur ; easi to ; en mi ; es <emergency> ; her with ; la <treatment>
        suicidal_ideation	-11	lent ; medi cal ; meet ; mi yern ; mix ; monitor ; nev in ; oclock ; onlin
        suicidal_ideation	-11	own <room> ; oye ; pharmacy ; prefer ; puls ; ring me ; scal ; se <take>
        suicidal_ideation	-11	sinc <eat> ; soak ; squeez ; supervis ; t ; tea ; the record ; threaten
        suicidal_ideation	-11	to reach ; un <blade> ; w/d ; was one ; we are ; what kind ; wher do
        suicidal_ideation	-11	without it ; ~si/hi
        suicidal_ideation	-12	<clinician> <clinician> ; <continue> <hear> ; <crowd> on
        suicidal_ideation	-12	<furniture> <phone> ; <give> <treatment> ; <go> <opening> ; <job> <job>
        suicidal_ideation	-12	<job> <need> ; <kin> no ; <month> <past> ; <say> <amount> ; <stimulant> in
        suicidal_ideation	-12	a <clinician> ; band ; candl ; clr said ; disculp ; gas station ; i <job>
        suicidal_ideation	-12	i hear ; orient ; platic ; plum ; saw ; seizur ; spoon ; the board ; thread
        suicidal_ideation	-12	threat ; throw up ; town ; treatment ; uncl ; und a ; yawn ; ~<hear> ; ~dts
        suicidal_ideation	-12	~etoh /
        suicidal_ideation	-13	<alcohol> no ; <fluid> <furniture> ; <kill> the ; <moment> <always>
        suicidal_ideation	-13	<need> por ; <stranger> i ; <vermin> ; approv ; battery ; bos ; corre ; cun
        suicidal_ideation	-13	day aft ; el <chestheart> ; gray ; grit ; hang up ; in from ; jaw ; lvn
        suicidal_ideation	-13	our street ; outreach ; por <amount> ; porqu se ; smal ; suicidal thought
        suicidal_ideation	-13	the laundry ; wher you ; y con ; ~<alcohol> / ; ~<seizure> ; ~<try> ~to
        suicidal_ideation	-14	<ask> <ask> ; <bodypart> <furniture> ; <kill> my ; <kin> had ; <play> <play>
        suicidal_ideation	-14	<stimulant> <last> ; addiction ; becaus the ; befor my ; began ; boyfriend
        suicidal_ideation	-14	can i ; da ; ever sinc ; ful of ; i mis ; me my ; movi ; my <moment>
        suicidal_ideation	-14	nuestr ; rib ; snow ; so we ; wir ; y en
        suicidal_ideation	-15	<crowd> <need> ; <day> <clinician> ; <home> con ; <stop> <sedative> ; carpet
        suicidal_ideation	-15	grey ; its 0 ; las <daytime> ; lost ; pip ; pueden ; ris ; wav
        suicidal_ideation	-15	your <colleague> ; ~stop
        suicidal_ideation	-16	<headface> <go> ; <kill> me ; a <play> ; bak ; do a ; doctor ; facility
        suicidal_ideation	-16	snor ; the third ; to quit
        suicidal_ideation	-17	0 <need> ; <go> <headface> ; <happy> to ; <headface> <palecolor> ; ate
        suicidal_ideation	-17	chest ; hit ; our <home> ; party ; por un ; sx
        suicidal_ideation	-18	<phone> <eat> ; centr ; my old ; spel ; tra
        suicidal_ideation	-19	<go> <feel> ; <need> <clinician> ; <take> un ; all night ; allow ; cam off
        suicidal_ideation	-19	friday and ; ham ; lip ; mov to ; test
        suicidal_ideation	-20	<blood> <headface> ; <confused> ; ayud por
        suicidal_ideation	-21	<unreal> ; neg ; no ~si
        suicidal_ideation	-22	de <happy>
        suicidal_ideation	-23	machet ; my first
        suicidal_ideation	-24	our <outdoors> ; se le
        suicidal_ideation	-26	fax
        suicidal_ideation	-28	<bodysound>
        suicidal_ideation	-34	<seizure>
        """
}
