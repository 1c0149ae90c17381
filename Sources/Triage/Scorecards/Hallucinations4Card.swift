extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-6	<amount> as ; <blade> in ; <caretaking> ; <chestheart> <bodypart>
        hallucinations	-6	<child> <take> ; <color> ; <confused> ~<think> ; <consume> nad ; <continue> my
        hallucinations	-6	<crowd> for ; <crowd> through ; <day> <give> ; <day> desd ; <drive> <stop>
        hallucinations	-6	<eat> <always> ; <give> <home> ; <hear> lik ; <illness> <bodypart> ; <job> at
        hallucinations	-6	<job> with ; <kin> en ; <last> <week> ; <money> <take> ; <need> <furniture>
        hallucinations	-6	<need> <see> ; <night> <clinician> ; <night> <stop> ; <opioid> <amount>
        hallucinations	-6	<opioid> <hospital> ; <outdoors> a ; <partner> <month> ; <partner> <think>
        hallucinations	-6	<phone> <take> ; <phone> back ; <phone> from ; <play> <phone> ; <play> en
        hallucinations	-6	<rope> in ; <school> a ; <see> <play> ; <smell> of ; <soon> de
        hallucinations	-6	<stop> <treatment> ; <stop> a ; <stranger> els ; <take> <take> ; <take> la
        hallucinations	-6	<think> i ; <treatment> <hospital> ; <treatment> <moment> ; <unreal> y
        hallucinations	-6	<volunteer> ; <write> <child> ; <write> and ; <write> de ; a <appointment>
        hallucinations	-6	a <consume> ; a <fire> ; a <friend> ; a <furniture> ; a <hot> ; a <kill>
        hallucinations	-6	a good ; a word ; adult ; aft the ; alumni ; alway ; and a ; and by ; ano pas
        hallucinations	-6	anybody ; anyon ; asi ; at noon ; blood ; brother ; bucket ; but not ; c
        hallucinations	-6	can you ; cash ; center ; chef ; client ; corazon ; cos ; daught is ; de que
        hallucinations	-6	del <town> ; desk ; divorc ; do <crowd> ; dying ; el <partner> ; era ; esa
        hallucinations	-6	everybody ; everyon ; experienc ; falt ; field ; flat ; fly ; for <stimulant>
        hallucinations	-6	fre ; from <amount> ; front of ; get a ; habi ; hast que ; hel ; held ; her on
        hallucinations	-6	his <chestheart> ; honest ; hug ; i <kill> ; i kept ; i tri ; im <amount>
        hallucinations	-6	in <law> ; in april ; in front ; in your ; its <stimulant> ; its in ; jan ; key
        hallucinations	-6	kit ; la coc ; la man ; la que ; lawy ; lin at ; m self ; marc ; mark ; may
        hallucinations	-6	may i ; me a ; me about ; me back ; meant ; met ; might ; mis <child>
        hallucinations	-6	my doctor ; my lif ; narcan ; no ~drug ; no ~le ; nos ; of <opioid>
        hallucinations	-6	of <treatment> ; onlin ; orang ; outpatient ; own <furniture> ; p / ; pal ; play
        hallucinations	-6	porqu no ; position ; prim ; psychiatrist ; ready ; regres ; rep ; restroom hes
        hallucinations	-6	rout ; say she ; schedul ; se <put> ; sea ; season ; semana ; shed ; shelt
        hallucinations	-6	siet ; slot ; smel of ; so my ; som <day> ; somebody els ; stretch ; studi
        hallucinations	-6	such ; teach ; that what ; the <partner> ; the <tool> ; the bank ; the coffe
        hallucinations	-6	the week ; theat ; then he ; to <asleep> ; to <build> ; toi ; too many ; top
        hallucinations	-6	un lug ; unles ; va a ; vien ; voic all ; voy a ; was in ; was my ; went ; wev
        hallucinations	-6	what com ; what he ; wher do ; wish ; withdrawal ; y <consume> ; yes ; you <see>
        hallucinations	-6	youd ; ~<appointment> ; ~<consume> no ; ~<fall> ; ~<job> ; ~<kin> nam ; ~<wait>
        hallucinations	-6	~a ~<home> ; ~dan ; ~for ; ~od ; ~overdos ; ~work
        hallucinations	-7	0 pm ; <alcohol> in ; <amount> <ask> ; <amount> <headface> ; <amount> <outdoors>
        hallucinations	-7	<amount> <week> ; <bodypart> <hot> ; <buy> <eat> ; <child> <opioid> ; <child> no
        hallucinations	-7	<clinician> <job> ; <consume> <need> ; <crash> ; <die> <amount> ; <drive> <go>
        hallucinations	-7	<drive> <kin> ; <drive> <outdoors> ; <feel> it ; <furniture> so ; <give> a
        hallucinations	-7	<give> her ; <give> la ; <home> <consume> ; <home> <month> ; <home> and
        hallucinations	-7	<kin> <drive> ; <kin> <headface> ; <kin> <job> ; <leave> <day> ; <medicine> and
        hallucinations	-7	<moment> with ; <month> <amount> ; <need> <crowd> ; <need> <give>
        hallucinations	-7	<need> <need> ; <opioid> in ; <outdoors> the ; <partner> <need> ; <phone> <need>
        hallucinations	-7	<phone> <write> ; <phone> and ; <phone> at ; <play> <clothes> ; <play> y
        hallucinations	-7	<put> <amount> ; <room> 0 ; <say> <asleep> ; <take> <container>
        hallucinations	-7	<take> <opioid> ; <year> <need> ; a <chestheart> ; a <height> ; a <hit> ; a bad
        hallucinations	-7	a month ; acuerd ; allow ; am a ; and <consume> ; and <give> ; and <stop>
        hallucinations	-7	and nev ; and two ; any ; apunt ; at work ; back and ; bag ; bas ; befor she
        hallucinations	-7	breastbon ; by a ; cal it ; cant <hold> ; cant do ; centr ; cheap ; con un
        hallucinations	-7	cuand ; cuant ; de una ; decid ; dont <need> ; dr ; drov ; drug ; el <treatment>
        hallucinations	-7	el ban ; eleven ; end ; famili ; for <alcohol> ; gav me ; ham ; has a ; he just
        hallucinations	-7	hes <go> ; hi ; hic ; how ; hung ; i <clothes> ; i <give> ; i <leave> ; i been
        hallucinations	-7	i thought ; if <stranger> ; ins ; intern ; jef ; juni ; la <play> ; left arm
        hallucinations	-7	licens ; los <amount> ; mand ; me <consume> ; minuto ; morning ; my <insurance>
        hallucinations	-7	my <school> ; my bos ; my dad ; my parent ; nad de ; next ; no ~<say>
        hallucinations	-7	no ~<treatment> ; no ~sx ; numer ; of that ; on speak ; on your ; one and
        hallucinations	-7	pas por ; pay ; por un ; pric ; puent ; punch ; que <say> ; que tien ; rain
        hallucinations	-7	residential ; script ; se <hear> ; so i ; soft ; somewher ; son <amount>
        hallucinations	-7	station ; strap ; that was ; the numb ; the park ; then i ; therapist ; they let
        hallucinations	-7	thirty day ; through a ; to 0 ; troubl ; turn out ; was the ; websit
        hallucinations	-7	what happen ; who <say> ; wont be ; would you ; y platic ; ya est ; zoom
        hallucinations	-7	~<illness> ; ~<medicine> ; ~<money> ; ~<need> ; ~<sick> ; ~dead ~sist ; ~i
        hallucinations	-7	~shak ; ~son ; ~sz
        hallucinations	-8	0 <consume> ; 0 nd ; <alcohol> <eat> ; <fluid> <blood> ; <go> <opening>
        hallucinations	-8	<go> <past> ; <go> a ; <go> through ; <happy> to ; <home> <moment> ; <home> con
        hallucinations	-8	<job> <say> ; <kin> <buy> ; <kin> <consume> ; <money> a ; <need> 0
        hallucinations	-8	<need> <moment> ; <night> <always> ; <official> <need> ; <phone> it ; <put> in
        hallucinations	-8	<record> <say> ; <rope> <room> ; <say> she ; <stimulant> in ; <take> <always>
        hallucinations	-8	<take> <eat> ; <think> <treatment> ; <treatment> <amount> ; <treatment> for
        hallucinations	-8	<vermin> <height> ; <week> <amount> ; <write> <kin> ; <write> the
        hallucinations	-8	a <clinician> ; a <media> ; a <month> ; a <stimulant> ; a <town> ; a boy ; a lot
        hallucinations	-8	about a ; and <play> ; and then ; are you ; at my ; background ; build ; burn
        hallucinations	-8	buz ; cant <breath> ; cant breath ; card ; cer ; chang ; clas ; club ; company
        hallucinations	-8	confirm ; could i ; director ; door and ; es par ; ever ; explain ; fax
        hallucinations	-8	find the ; for one ; found the ; fourteen ; fue ; gam ; going to ; grup
        hallucinations	-8	hom and ; i hear ; i would ; id be ; idk ; in with ; la <stimulant> ; lab ; leas
        hallucinations	-8	lik a ; lik the ; look for ; manag ; map ; meet ; my <clinician> ; my <pet>
        hallucinations	-8	my <phone> ; my job ; my nephew ; nail ; nunc ; on <opioid> ; park ; parroqui
        hallucinations	-8	pas out ; poc ; proof ; reason ; refil ; siz ; so we ; sobr ; spot ; spray
        hallucinations	-8	squeez ; stay ; swim ; tan ; ten ; thanksgiv ; that why ; the <drug> ; the word
        hallucinations	-8	think about ; to talk ; took a ; tool ; ultim ; up through ; usted ; vid
        hallucinations	-8	what a ; what do ; widow ; you <think> ; ~<blood> ; ~<chestheart> ; ~<key> ; ~cp
        hallucinations	-8	~gav ; ~how ; ~on ; ~plan ; ~to
        hallucinations	-9	<amount> in ; <bodypart> <pain> ; <chestheart> <pain> ; <day> at ; <fall> off
        hallucinations	-9	<give> <phone> ; <go> to ; <illness> and ; <kin> <need> ; <last> <month>
        hallucinations	-9	<last> <year> ; <moment> <always> ; <need> <die> ; <need> <stranger>
        hallucinations	-9	<pain> <bodypart> ; <play> <day> ; <say> <need> ; <stimulant> <say>
        hallucinations	-9	<stranger> to ; <treatment> <colleague> ; <treatment> y ; <write> <amount>
        hallucinations	-9	a <needle> ; a <partner> ; and id ; bad ; bank ; beat ; bet ; between ; bit
        hallucinations	-9	buen ; by 0 ; cant hold ; caught ; clinic ; clt ; colleg ; compr ; convulsion
        hallucinations	-9	de <month> ; do we ; east ; f <opioid> ; fev ; fin ; fist ; fit ; food ; goe
        hallucinations	-9	goodby ; i <angry> ; i <drive> ; i <promise> ; i <school> ; i only ; i used
        hallucinations	-9	insuranc ; is my ; its for ; its only ; january ; last year ; library ; list
        hallucinations	-9	me on ; middl of ; muy ; my <chestheart> ; nad <amount> ; nad mas ; not ~the
        hallucinations	-9	one <headface> ; one of ; out sinc ; paint ; patron ; per no ; perdon ; primer
        hallucinations	-9	quiet ; seiz ; servic ; steady ; stomach ; stor ; stuck ; suggest ; suicid
        hallucinations	-9	tard ; termin ; the <appointment> ; the <die> ; the tim ; they <hear> ; throw
        hallucinations	-9	to say ; todavi ; tour ; used to ; vomit ; walk out ; wash ; whoev ; with you
        hallucinations	-9	would lik ; ~tak
        hallucinations	-10	# ; 0 <child> ; 0 min ; <buy> <amount> ; <container> <furniture>
        hallucinations	-10	<friend> <unreal> ; <give> <amount> ; <law> 0 ; <media> ; <moment> on
        hallucinations	-10	<month> 0 ; <need> <continue> ; <need> <write> ; <school> <say>
        hallucinations	-10	<see> <outdoors> ; <see> for ; <seizure> ; <treatment> <day> ; <try> <stop>
        hallucinations	-10	a <money> ; a new ; alarm ; ambulanc ; and her ; cb ; christma ; colg ; collect
        hallucinations	-10	cost ; cuid ; doubl ; en una ; fuert ; hav to ; he said ; hed ; hospital
        hallucinations	-10	i <play> ; judg ; lik to ; liv with ; mientra ; my <crowd> ; necesit ; need to
        hallucinations	-10	needl ; neighbor through ; ninety ; notic ; nuev ; och ; of your ; onc
        hallucinations	-10	one who ; par el ; patient ; rais ; restroom ; shook ; sixty ; song ; step down
        hallucinations	-10	strang ; test ; the <kin> ; too <amount> ; until the ; who <take> ; wint
        hallucinations	-10	ya no ; ~clean ; ~dts ; ~funeral ; ~lik ; ~said ; ~seizur ; ~sx
        hallucinations	-11	<amount> <room> ; <job> is ; <kin> a ; <money> <amount> ; <outdoors> <amount>
        hallucinations	-11	<year> <past> ; @ ; a <happy> ; a <room> ; against ; agre ; as a ; be a ; chart
        hallucinations	-11	from a ; group ; had a ; how <amount> ; i <count> ; i <hold> ; i use ; id lik
        hallucinations	-11	it was ; ive nev ; jerk ; july ; my niec ; odd ; old ; our <outdoors> ; qued
        hallucinations	-11	rol ; si no ; tablet ; the <record> ; threw ; up with ; wrap ; you hav
        hallucinations	-12	<amount> <count> ; <continue> the ; <day> <treatment> ; <eat> <outdoors>
        hallucinations	-12	<hit> <headface> ; <hit> a ; <kin> <play> ; <pet> <eat> ; <write> <write>
        hallucinations	-12	acros the ; at <job> ; bridg ; color ; custody ; duerm ; el <chestheart> ; gas
        hallucinations	-12	had to ; i didnt ; i want ; im <go> ; kil ; lik somebody ; lock ; nam is ; nic
        hallucinations	-12	overdos ; pain ; say no ; sum ; than ; the <asleep> ; the <palecolor>
        hallucinations	-12	the back ; the plac ; to hear ; to see ; tomorrow ; wak ; with <amount>
        hallucinations	-12	~<clinician> ; ~<drive> ; ~pued
        hallucinations	-13	<amount> y ; <headface> <palecolor> ; <limp> ; <stimulant> <stimulant>
        hallucinations	-13	<take> <phone> ; <take> <play> ; a few ; block ; body ; bring ; buy ; dentist
        hallucinations	-13	fal ; gun ; i <try> ; i need ; intensiv ; my <colleague> ; record ; ~<law>
        hallucinations	-13	~<seizure> ; ~out
        hallucinations	-14	<ask> <write> ; <caretaking> <kin> ; <need> <say> ; a <write> ; clr <say>
        hallucinations	-14	escrib ; film ; go to ; grey ; i had ; i tak ; kind of ; parrot ; pastor
        hallucinations	-14	practic ; sick ; student ; to <hear> ; trabaj ; vap ; vide
        hallucinations	-15	<outdoors> <go> ; a <treatment> ; best ; bought ; chest ; do you ; email ; gon
        hallucinations	-15	hard ; im a ; in that ; lov ; mor ; person ; regal ; seizur ; the sam ; vez
        hallucinations	-15	~<school> ; ~<withdrawal>
        hallucinations	-16	<gun> ; <kin> <illness> ; <shame> ; el <bodypart> ; final ; found ; i nev ; lip
        hallucinations	-16	lol ; nephew ; no ~pued ; sel ; sign ; spel ; the car ; word ; you can
        hallucinations	-16	~<emergency>
        hallucinations	-17	<sick> ; <stiff> ; <tired> ; can <take> ; discharg ; mis ; nois ; plan
        hallucinations	-18	<bodysound> ; <need> <stop> ; <play> a ; mal ; pictur
        hallucinations	-19	la <church>
        hallucinations	-20	rath ; slow
        hallucinations	-21	from my ; the <money>
        hallucinations	-22	myself
        hallucinations	-23	is ther
        hallucinations	-26	heart
        hallucinations	-32	min
        """
}
