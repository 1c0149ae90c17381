extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-5	can you ; ceil fan ; cle ; client ; clr <kin> ; cod ; com back ; cort ; cost
        hallucinations	-5	could ; could <stranger> ; cover ; de <amount> ; de <go> ; de que ; decent
        hallucinations	-5	del <drive> ; desd que ; desintoxicacion ; diner ; divorc ; do a ; do it ; doe a
        hallucinations	-5	dollar ; dolor ; dr ; el <partner> ; el agu ; entr ; falt ; favorit ; fir
        hallucinations	-5	fueron ; get to ; go <home> ; gray ; great ; guy who ; ha ; hac <moment>
        hallucinations	-5	had one ; hear his ; her <container> ; her on ; his <chestheart> ; holiday
        hallucinations	-5	hous in ; how long ; hug ; hundr ; i <blood> ; i <buy> ; i cal ; i count
        hallucinations	-5	i just ; i liv ; i work ; im in ; imagin ; in county ; intak ; is <kill>
        hallucinations	-5	is <leave> ; is my ; is what ; it every ; its in ; ive <take> ; just <need>
        hallucinations	-5	kick the ; la <opioid> ; la nariz ; la parroqui ; label ; landlin ; las cuatr
        hallucinations	-5	last week ; last yr ; left a ; length ; llav ; look for ; look lik ; loos
        hallucinations	-5	lunch and ; m self ; main ; marc ; marri ; mat ; me <official> ; me <pain>
        hallucinations	-5	me about ; me at ; me offic ; mow ; much ; my <day> ; my <moment> ; my <play>
        hallucinations	-5	my broth ; my cat ; my kid ; my nos ; my old ; nariz ; neith ; ni nad
        hallucinations	-5	no ~<leave> ; no ~sz ; oct ; of <crowd> ; of him ; old <drug> ; old deal
        hallucinations	-5	on speak ; only <consume> ; option ; or what ; own <illness> ; p / ; packag
        hallucinations	-5	pal ; pes ; phot ; plum ; plumb ; pong ; por eso ; port ; position ; pres
        hallucinations	-5	pressur ; privat ; psychiatrist ; pupil ; purpl ; que <continue> ; quem
        hallucinations	-5	quisier ; recovery ; refer ; referral ; rehab ; restroom hes ; resum ; return
        hallucinations	-5	rout ; rul ; run out ; rx ; say 0 ; schedul ; scor ; segu ; septemb ; she said
        hallucinations	-5	si hay ; six and ; snow ; so im ; so my ; somebody els ; spr ; stretch ; studi
        hallucinations	-5	sunday nit ; tak the ; that was ; the <hospital> ; the <trade> ; the bar
        hallucinations	-5	the week ; theat ; they <give> ; they let ; they wer ; thirty day
        hallucinations	-5	through <day> ; thursday hand ; tijuan ; to <clothes> ; to <start> ; top
        hallucinations	-5	treatment ; un lug ; vend ; voy a ; w/o ; we do ; what do ; what would ; whod
        hallucinations	-5	with <stranger> ; with it ; wouldnt say ; writ for ; y <consume> ; y el
        hallucinations	-5	year ago ; you <crowd> ; your plac ; ~<blood> ; ~<insurance> ; ~<key> ; ~<week>
        hallucinations	-5	~avh ; ~fit ; ~overdos
        hallucinations	-6	0 <hospital> ; <amount> <consume> ; <amount> <need> ; <amount> <outdoors>
        hallucinations	-6	<amount> <take> ; <ask> <appointment> ; <blade> in ; <chestheart> <bodypart>
        hallucinations	-6	<chestheart> <pain> ; <child> <drive> ; <church> <church> ; <clinician> <write>
        hallucinations	-6	<cold> ; <confused> ~<think> ; <consume> <need> ; <consume> nad ; <crowd> for
        hallucinations	-6	<day> <month> ; <day> <school> ; <day> desd ; <daytime> and ; <drive> <die>
        hallucinations	-6	<drive> <go> ; <eat> <always> ; <feel> it ; <give> <home> ; <give> her
        hallucinations	-6	<go> <job> ; <go> through ; <hear> lik ; <hit> my ; <illness> <bodypart>
        hallucinations	-6	<job> with ; <last> <week> ; <medicine> and ; <need> <amount> ; <need> <give>
        hallucinations	-6	<need> <see> ; <night> <clinician> ; <official> and ; <opioid> <hospital>
        hallucinations	-6	<opioid> in ; <outdoors> a ; <phone> <write> ; <phone> back ; <play> <phone>
        hallucinations	-6	<promise> <trust> ; <promise> me ; <record> of ; <rope> in ; <say> <opioid>
        hallucinations	-6	<say> <play> ; <say> <soon> ; <say> <treatment> ; <say> that ; <school> a
        hallucinations	-6	<smell> of ; <soon> de ; <stimulant> <room> ; <stop> <month> ; <take> <need>
        hallucinations	-6	<think> <treatment> ; <town> <law> ; <treatment> 0 ; <treatment> <stop>
        hallucinations	-6	<write> <child> ; <write> and ; a <build> ; a <colleague> ; a <consume>
        hallucinations	-6	a <fire> ; a <height> ; a group ; a mat ; aft the ; aliv ; an <treatment>
        hallucinations	-6	and by ; ano pas ; anoth ; anybody ; around my ; asi ; asleep ; at noon ; bas
        hallucinations	-6	big ; bles ; blood ; breastbon ; brother ; buz ; by a ; c ; cam up ; cash ; cent
        hallucinations	-6	cigaret ; click ; community ; corazon ; cos ; daught is ; dead sist ; despu de
        hallucinations	-6	dia desd ; dont <need> ; door and ; everybody ; experienc ; explain ; fel off
        hallucinations	-6	fly ; for <alcohol> ; for <stimulant> ; found the ; front of ; fue ; get a
        hallucinations	-6	hast que ; hes <go> ; honest ; hormiga en ; i <give> ; i <home> ; i <job>
        hallucinations	-6	i <kill> ; i been ; i left ; i thought ; idk ; if <stranger> ; im <amount>
        hallucinations	-6	in <home> ; in april ; in front ; in your ; its about ; jan ; juni
        hallucinations	-6	l <bodypart> ; la coc ; la que ; las <daytime> ; lawy ; lead ; lin at
        hallucinations	-6	littl light ; long ; lost ; lot of ; mand ; mark ; may ; me <consume> ; me a
        hallucinations	-6	me back ; meant ; met ; my cousin ; my doctor ; my lif ; near every ; need to
        hallucinations	-6	no ~<go> ; no ~<say> ; nos ; noth els ; of <opioid> ; of <treatment> ; old
        hallucinations	-6	one and ; or so ; orang ; outpatient ; own <furniture> ; pan ; pas por ; pin
        hallucinations	-6	plu ; por un ; porqu no ; prim ; purs ; put in ; que tien ; quier ; rain
        hallucinations	-6	regres ; rep ; se <put> ; season ; semana ; show up ; sixty ; slot ; smel of
        hallucinations	-6	so i ; so ther ; strap ; structur ; such ; suppos ; sí ; teach ; ten ; termin
        hallucinations	-6	the <gun> ; the first ; the lin ; then he ; thi <month> ; through a ; tim i
        hallucinations	-6	to sleep ; toi ; too many ; tre mes ; verdad ; vien ; voic all ; w/d ; was my
        hallucinations	-6	weath ; went ; wev ; what com ; when my ; who <say> ; who <take> ; wif think
        hallucinations	-6	wont be ; y si ; yawn ; you <see> ; you <take> ; youd ; youl ; ~<ask>
        hallucinations	-6	~<chestheart> ; ~<consume> no ; ~<illness> ; ~<moment> ; ~<need> ; ~<seizure>
        hallucinations	-6	~delirium ; ~od ; ~odd ; ~sz ; ~tak
        hallucinations	-7	0 0 ; <alcohol> in ; <amount> <ask> ; <amount> <headface> ; <buy> <eat>
        hallucinations	-7	<child> <opioid> ; <child> no ; <color> ; <crash> ; <crowd> through
        hallucinations	-7	<drive> <outdoors> ; <furniture> so ; <give> a ; <give> la ; <go> <opening>
        hallucinations	-7	<headface> <amount> ; <home> <amount> ; <kill> me ; <kin> <buy> ; <kin> <drive>
        hallucinations	-7	<kin> <job> ; <kin> en ; <last> <year> ; <media> ; <moment> <moment>
        hallucinations	-7	<money> <take> ; <need> <furniture> ; <night> <always> ; <night> <stop>
        hallucinations	-7	<partner> <hit> ; <phone> at ; <phone> from ; <phone> is ; <play> <clothes>
        hallucinations	-7	<play> y ; <put> <amount> ; <room> 0 ; <say> <asleep> ; <say> <goodbye>
        hallucinations	-7	<see> <clinician> ; <see> for ; <stop> a ; <stranger> lik ; <take> <container>
        hallucinations	-7	<take> <opioid> ; <take> la ; <think> i ; <treatment> <moment> ; <volunteer>
        hallucinations	-7	<write> <kin> ; <write> the ; <year> <need> ; a <appointment> ; a <chestheart>
        hallucinations	-7	a <friend> ; a <hit> ; a bad ; a boy ; a good ; a liv ; acuerd ; adult ; aguant
        hallucinations	-7	allow ; and <play> ; and nev ; and then ; any ; are wring ; at work ; back and
        hallucinations	-7	befor she ; bucket ; but not ; by 0 ; calend ; cant <breath> ; cant <hold>
        hallucinations	-7	cant breath ; card ; cer ; clr has ; con un ; convulsion ; cuand ; de una
        hallucinations	-7	del <town> ; drug ; due ; el ban ; eleven ; esa ; fin ; fit ; fre ; gav me
        hallucinations	-7	grup ; ham ; has a ; he just ; he said ; hed ; held ; how many ; hung ; i only
        hallucinations	-7	in <law> ; ins ; intern ; its <stimulant> ; january ; jef ; key ; kit
        hallucinations	-7	la <play> ; la man ; last month ; last year ; left arm ; licens ; lik a
        hallucinations	-7	los <amount> ; mean ; meet ; mi comadr ; might ; minuto ; mis <child> ; morning
        hallucinations	-7	my <insurance> ; my <school> ; my parent ; nad de ; nev <feel> ; nev touch
        hallucinations	-7	next ; no ~sx ; numer ; nunc ; on your ; one <headface> ; onlin ; pas out
        hallucinations	-7	per no ; play ; poc ; pric ; que <say> ; saf ; say she ; school ; script
        hallucinations	-7	se <hear> ; shar ; shed ; siet ; so we ; soft ; som <day> ; somewher
        hallucinations	-7	son <amount> ; squeez ; stay ; swim ; tablet ; tan ; thanksgiv ; that what
        hallucinations	-7	the <drug> ; the <partner> ; the bank ; the numb ; the word ; think about
        hallucinations	-7	to <asleep> ; to <build> ; took a ; until the ; va a ; vid ; was a ; was the
        hallucinations	-7	websit ; what happen ; when she ; wher do ; wint ; wish ; withdrawal ; wont say
        hallucinations	-7	ya est ; yes ; you for ; zoom ; ~<fall> ; ~<law> ; ~le ; ~lik ; ~shak
        hallucinations	-8	0 nd ; <alcohol> <eat> ; <bodypart> <hot> ; <bodypart> <pain> ; <caretaking>
        hallucinations	-8	<day> <wait> ; <drive> <kin> ; <fluid> <blood> ; <friend> <unreal> ; <go> <past>
        hallucinations	-8	<go> a ; <happy> to ; <home> <month> ; <home> con ; <home> to ; <job> <say>
        hallucinations	-8	<job> at ; <kin> <consume> ; <last> <month> ; <moment> with ; <month> <amount>
        hallucinations	-8	<need> <crowd> ; <need> <moment> ; <need> <stranger> ; <official> <need>
        hallucinations	-8	<outdoors> the ; <phone> <need> ; <put> in ; <record> <say> ; <say> she
        hallucinations	-8	<stimulant> in ; <take> <always> ; <take> <eat> ; <week> <amount> ; <write> de
        hallucinations	-8	a <clinician> ; a <home> ; a <media> ; a month ; am a ; and <consume>
        hallucinations	-8	and <give> ; and <stop> ; and two ; apunt ; arrest ; at my ; bag ; buen ; caught
        hallucinations	-8	chang ; cheap ; chef ; club ; company ; could i ; de <month> ; decid
        hallucinations	-8	el <treatment> ; end ; es par ; ever ; fax ; find the ; firm ; goe ; going to
        hallucinations	-8	hes see ; hi ; hic ; how to ; i <angry> ; i <clothes> ; i <leave> ; i hear
        hallucinations	-8	i would ; ill ; in with ; judg ; la <stimulant> ; leas ; manag ; map ; me da
        hallucinations	-8	my <chestheart> ; my <clinician> ; my <colleague> ; my bos ; my dad ; my heart
        hallucinations	-8	my job ; no ~drug ; on <opioid> ; onc ; one of ; par el ; park ; parroqui
        hallucinations	-8	patron ; puent ; puest ; punch ; reason ; seizur ; servic ; shook ; sobr ; spot
        hallucinations	-8	spray ; stor ; suggest ; that why ; then i ; therapist ; to talk ; todavi ; tool
        hallucinations	-8	up through ; vomit ; wash ; what a ; whoev ; with you ; y platic ; you <think>
        hallucinations	-8	~<wait> ; ~cp ; ~plan ; ~use
        hallucinations	-9	0 <consume> ; <container> <furniture> ; <day> at ; <drive> to ; <fall> off
        hallucinations	-9	<give> <phone> ; <give> my ; <home> <moment> ; <moment> on ; <money> a
        hallucinations	-9	<need> 0 ; <need> <continue> ; <pain> <bodypart> ; <partner> <need>
        hallucinations	-9	<rope> <room> ; <say> <need> ; <say> <stop> ; <see> <outdoors>
        hallucinations	-9	<stimulant> <say> ; <stranger> to ; <treatment> de ; <treatment> y
        hallucinations	-9	<write> <amount> ; a <hot> ; a <kill> ; a <needle> ; a <partner> ; a <stimulant>
        hallucinations	-9	a lot ; are you ; background ; bad ; beat ; between ; bit ; burn ; cant hold
        hallucinations	-9	clear ; collect ; compr ; confirm ; dan ; director ; do we ; doubl ; drov ; fev
        hallucinations	-9	field ; fist ; for one ; fourteen ; gon ; hom and ; i <promise> ; its for
        hallucinations	-9	its only ; jerk ; library ; lik the ; liv with ; middl of ; my <pet>
        hallucinations	-9	my <phone> ; my nephew ; nail ; narcan ; ninety ; not ~the ; odd ; of that
        hallucinations	-9	paint ; pay ; proof ; siz ; song ; station ; steady ; stomach ; tard ; the park
        hallucinations	-9	the tim ; they <hear> ; throw ; to 0 ; turn out ; twenty ; ultim ; used to
        hallucinations	-9	walk out ; would lik ; would you ; ya no ; ~<job>
        hallucinations	-10	# ; 0 min ; <amount> <count> ; <amount> <week> ; <amount> in ; <die> <amount>
        hallucinations	-10	<go> to ; <illness> and ; <kin> a ; <moment> <always> ; <money> <amount>
        hallucinations	-10	<month> 0 ; <need> <die> ; <need> <write> ; <treatment> <colleague>
        hallucinations	-10	<vermin> <height> ; @ ; a <happy> ; a <month> ; a new ; and id ; as a ; bank
        hallucinations	-10	befor i ; bet ; build ; cb ; clinic ; clt ; cuid ; f <opioid> ; food ; from a
        hallucinations	-10	fuert ; funeral ; goodby ; had a ; hav to ; i <count> ; i <drive> ; i <hold>
        hallucinations	-10	i <play> ; i <school> ; i used ; i want ; insuranc ; lab ; mientra ; my niec
        hallucinations	-10	necesit ; nuev ; och ; of your ; one who ; our <outdoors> ; out sinc ; perdon
        hallucinations	-10	primer ; restroom ; si no ; strang ; stuck ; test ; the <appointment>
        hallucinations	-10	too <amount> ; tour ; up with ; ~<clinician> ; ~seizur
        hallucinations	-11	<amount> <room> ; <buy> <amount> ; <eat> <outdoors> ; <give> <amount>
        hallucinations	-11	<headface> <palecolor> ; <hit> <headface> ; <hit> a ; <job> is ; <kin> <need>
        hallucinations	-11	<need> <need> ; <pet> <eat> ; <play> <day> ; <take> <phone> ; <treatment> <day>
        hallucinations	-11	<try> <stop> ; a <room> ; a <town> ; against ; and her ; clas ; colg ; color
        hallucinations	-11	custody ; duerm ; en una ; famili ; gas ; had to ; i <try> ; im <go> ; ive nev
        hallucinations	-11	lik somebody ; me on ; my <crowd> ; nad <amount> ; nad mas ; nam is
        hallucinations	-11	neighbor through ; notic ; patient ; rais ; refil ; rol ; step down ; suicid
        hallucinations	-11	the <kin> ; the <palecolor> ; the <record> ; tomorrow ; usted ; yellow
        hallucinations	-11	you hav ; ~dts ; ~sx
        hallucinations	-12	<continue> the ; <kin> <play> ; <law> 0 ; <outdoors> <amount>
        hallucinations	-12	<stimulant> <stimulant> ; <write> <write> ; <year> <past> ; a few ; ambulanc
        hallucinations	-12	at <job> ; be a ; block ; bridg ; chart ; dentist ; east ; el <chestheart>
        hallucinations	-12	hospital ; i didnt ; i nev ; i use ; july ; kil ; pain ; qued ; record ; say no
        hallucinations	-12	the <asleep> ; the back ; the plac ; threw ; to see ; widow ; with <amount>
        hallucinations	-12	wrap ; ~pued
        hallucinations	-13	<need> <say> ; <outdoors> <go> ; a <write> ; agre ; bring ; fal ; grey
        hallucinations	-13	in that ; it was ; lik to ; list ; lock ; nic ; overdos ; sum ; than
        hallucinations	-13	the <die> ; trabaj ; vide
        hallucinations	-14	<amount> y ; <ask> <write> ; <limp> ; <past> i ; <take> <play> ; a <money>
        hallucinations	-14	best ; body ; buy ; discharg ; film ; go to ; gun ; hard ; i need ; id lik
        hallucinations	-14	kind of ; lov ; needl ; parrot ; shot ; student ; the sam ; to hear ; to say
        hallucinations	-14	until ; vap ; wak ; ~<treatment>
        hallucinations	-15	<caretaking> <kin> ; <gun> ; <sick> ; a <treatment> ; bought ; clr <say>
        hallucinations	-15	do you ; el <bodypart> ; email ; how <amount> ; lol ; mor ; pastor ; regal
        hallucinations	-15	sick ; sign ; spel ; the car ; vez ; ~<emergency>
        hallucinations	-16	<shame> ; <stiff> ; final ; im a ; nephew ; no ~pued ; person ; to <hear>
        hallucinations	-16	word ; ~<withdrawal>
        hallucinations	-17	<kin> <illness> ; <need> <stop> ; <play> a ; found ; i tak ; lip ; mal ; nois
        hallucinations	-17	sel
        hallucinations	-18	<bodysound> ; <tired> ; can <take> ; escrib ; pictur
        hallucinations	-19	chest ; christma ; intensiv ; la <church> ; plan ; practic ; rath
        hallucinations	-20	mis ; slow ; you can
        hallucinations	-21	from my ; myself ; the <money>
        hallucinations	-22	heart
        hallucinations	-23	is ther
        hallucinations	-25	<seizure>
        hallucinations	-33	min
        """
}
