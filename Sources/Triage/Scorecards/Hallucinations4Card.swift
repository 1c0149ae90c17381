extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-5	cant <hold> ; cant do ; chok ; client ; clinic ; clr <kin> ; content
        hallucinations	-5	convulsion ; cuid a ; de <stranger> ; de su ; de tod ; did a ; did not ; dio
        hallucinations	-5	doe a ; dont <need> ; drov ; due ; dying ; el <partner> ; el agu ; english ; esa
        hallucinations	-5	ese ; everybody ; favorit ; fifteen ; fir ; from me ; fueron ; gan ; guy who
        hallucinations	-5	had one ; hag ; has a ; hast que ; hav <amount> ; help with ; her on ; hes going
        hallucinations	-5	his <phone> ; holiday ; hous in ; hx ; i <buy> ; i been ; i had ; i hear
        hallucinations	-5	i lost ; i read ; i work ; igual ; im <amount> ; imagin ; in and ; in with
        hallucinations	-5	issu ; it every ; its cok ; just <need> ; la <law> ; la de ; la nariz ; label
        hallucinations	-5	larg ; las <amount> ; length ; let him ; lik a ; lik your ; littl light ; lost
        hallucinations	-5	lot of ; m self ; mark ; mayb <amount> ; me <pain> ; me at ; me back ; me pus
        hallucinations	-5	me sient ; meant ; mejor ; mi comadr ; minuto ; mow ; msg ; much ; my <moment>
        hallucinations	-5	my cousin ; my parent ; my sist ; nariz ; navidad ; need a ; nev touch
        hallucinations	-5	nin <day> ; nin day ; no <go> ; no <need> ; no <say> ; no <wait> ; no le ; no sx
        hallucinations	-5	no ~si ; not a ; noth els ; oct ; of <crowd> ; of that ; old <drug> ; old deal
        hallucinations	-5	on own ; on speak ; one <say> ; one with ; only <consume> ; option ; orang
        hallucinations	-5	outsid ; own <illness> ; paint ; par la ; parroqui ; patch ; pilot ; play ; plum
        hallucinations	-5	plumb ; pocket ; position ; pressur ; quem ; recovery ; referral ; regres
        hallucinations	-5	releas ; resum ; rul ; say 0 ; say if ; say that ; school ; scor ; script ; sea
        hallucinations	-5	see snak ; segu ; shed ; sin guar ; slot ; snow ; so ther ; so we ; somebody els
        hallucinations	-5	soprano ; soy de ; spray ; stretch ; such ; sunday nit ; tamal ; te ; teng
        hallucinations	-5	the <child> ; the <gun> ; the <hospital> ; the <school> ; the first ; the kid
        hallucinations	-5	the soprano ; they <give> ; they said ; thing in ; thirty day ; thursday hand
        hallucinations	-5	tied ; tmrw ; to <asleep> ; to <hear> ; to <start> ; toi ; told her ; tre mes
        hallucinations	-5	ultim ; un lug ; unles ; veo arana ; w/o ; was a ; wash ; weird ; which is
        hallucinations	-5	who <say> ; wish ; with you ; wks ago ; work at ; wouldnt say ; writ for ; y por
        hallucinations	-5	yellow ; you <crowd> ; ~<play> ; ~delirium ; ~odd
        hallucinations	-6	0 0 ; <afraid> of ; <amount> <ask> ; <amount> <need> ; <amount> <outdoors>
        hallucinations	-6	<appointment> for ; <ask> <appointment> ; <bodypart> <amount>
        hallucinations	-6	<bodypart> <chestheart> ; <buy> <eat> ; <child> <take> ; <consume> <drug>
        hallucinations	-6	<continue> in ; <continue> my ; <day> <school> ; <day> at ; <day> de
        hallucinations	-6	<drive> <job> ; <drive> <kin> ; <drive> <outdoors> ; <eat> <always>
        hallucinations	-6	<fall> <room> ; <give> <home> ; <go> de ; <home> <child> ; <home> to
        hallucinations	-6	<illness> <bodypart> ; <job> en ; <kin> <consume> ; <kin> <home> ; <moment> with
        hallucinations	-6	<money> no ; <month> 0 ; <month> <amount> ; <month> i ; <need> <amount>
        hallucinations	-6	<need> <give> ; <need> it ; <official> and ; <phone> from ; <play> <clothes>
        hallucinations	-6	<play> de ; <play> en ; <play> y ; <promise> <trust> ; <promise> <write>
        hallucinations	-6	<promise> me ; <room> 0 ; <room> <container> ; <room> con ; <say> <give>
        hallucinations	-6	<say> <goodbye> ; <say> at ; <say> she ; <school> and ; <see> <outdoors>
        hallucinations	-6	<stimulant> <room> ; <stop> <month> ; <stranger> <treatment> ; <take> <need>
        hallucinations	-6	<take> them ; <think> <treatment> ; <treatment> <child>
        hallucinations	-6	<treatment> <colleague> ; <treatment> <crowd> ; <treatment> <moment>
        hallucinations	-6	<treatment> <need> ; @ ; a <clinician> ; a <gun> ; a <media> ; a boy ; adult
        hallucinations	-6	all right ; alumni ; and <fluid> ; and <give> ; and <stop> ; and a ; and nev
        hallucinations	-6	ano pas ; anoth ; anthem ; approv ; away from ; back from ; bicho ; blood ; bor
        hallucinations	-6	brother ; busc ; buz ; by a ; cas <colleague> ; caught ; cent ; could ; cover
        hallucinations	-6	cuand ; dan ; de <go> ; de que ; del <town> ; dia de ; dia desd ; director
        hallucinations	-6	dolor ; dr ; e ; eso no ; everyon ; experienc ; fax ; find ; fly ; he just
        hallucinations	-6	hear folk ; hi ; hormiga en ; i <give> ; i <job> ; i <kill> ; i <leave>
        hallucinations	-6	i count ; i liv ; i thought ; i used ; id lik ; idk ; if <stranger> ; if ther
        hallucinations	-6	in for ; in your ; ive got ; kais ; la <opioid> ; la man ; last month ; lin at
        hallucinations	-6	long ; m cok ; marc ; me a ; me about ; me tom ; muer ; muy ; my niec ; my old
        hallucinations	-6	my phon ; nad de ; nail ; nev <feel> ; ni ; no <phone> ; nos ; nuestr
        hallucinations	-6	of <opioid> ; old ; one <headface> ; oven and ; over it ; own <furniture>
        hallucinations	-6	pacient ; park ; patron ; porqu no ; port ; privat ; put in ; que <say> ; ready
        hallucinations	-6	refer ; run out ; say hel ; semana ; septemb ; show up ; sixty ; snor ; so hard
        hallucinations	-6	soft ; split ; squeez ; suppos ; swim ; sí ; the coffe ; the guy ; the numb
        hallucinations	-6	the rest ; the tim ; threw ; tijuan ; til 0 ; took a ; tool ; top ; treatment
        hallucinations	-6	vien ; vomit ; voy a ; was my ; was the ; websit ; weight ; wher do ; whod
        hallucinations	-6	wont be ; year ago ; yes ; you <take> ; zoom ; ~<money> ; ~cp ; ~sz
        hallucinations	-7	0 <child> ; <ask> <day> ; <asleep> and ; <blade> ; <bodypart> <pain>
        hallucinations	-7	<bodypart> <withdrawal> ; <caretaking> a ; <chestheart> <pain> ; <count> and
        hallucinations	-7	<crash> ; <day> desd ; <drive> a ; <drive> and ; <feel> it ; <furniture> so
        hallucinations	-7	<give> a ; <give> la ; <go> <child> ; <hit> me ; <job> <say> ; <job> with
        hallucinations	-7	<kin> <job> ; <kin> <money> ; <kin> <need> ; <kin> <opioid> ; <medicine> and
        hallucinations	-7	<moment> on ; <money> <take> ; <need> <furniture> ; <need> <moment>
        hallucinations	-7	<need> <see> ; <night> <always> ; <night> <stop> ; <opioid> in ; <phone> <write>
        hallucinations	-7	<record> of ; <rope> <room> ; <sedative> sinc ; <take> <eat> ; <treatment> on
        hallucinations	-7	<treatment> y ; <week> <amount> ; a <appointment> ; a <chestheart> ; a <height>
        hallucinations	-7	a <room> ; a group ; a mat ; act ; allow ; and <amount> ; anyon ; apunt
        hallucinations	-7	are wring ; background ; between ; big ; breastbon ; bucket ; by 0
        hallucinations	-7	cant <breath> ; cant breath ; cant hold ; card ; chang ; chart ; chef ; child
        hallucinations	-7	club ; corazon ; daught is ; el <treatment> ; end ; entr ; es por ; firm
        hallucinations	-7	for me ; for one ; front of ; fue ; fuert ; get to ; given ; gray ; grup ; ham
        hallucinations	-7	hed ; hel ; hes see ; hic ; hol ; honest ; i <angry> ; i <clothes> ; i <home>
        hallucinations	-7	i only ; i would ; id be ; in <law> ; in front ; jan ; jef ; key ; kit ; la coc
        hallucinations	-7	lab ; leas ; licenci ; licens ; lik an ; lik somebody ; llav ; look for
        hallucinations	-7	los audifono ; mand ; manej ; me <consume> ; middl of ; might ; mom keep
        hallucinations	-7	mov to ; my <clinician> ; my <insurance> ; my <pet> ; my doctor ; one and
        hallucinations	-7	one of ; onlin ; part ; pas out ; por un ; pres ; proof ; punch ; purpl
        hallucinations	-7	que tien ; quisier ; rid ; rout ; se <put> ; se pus ; season ; servic ; should
        hallucinations	-7	sold ; som <day> ; somewher ; step down ; stomach ; stuck ; suggest ; termin
        hallucinations	-7	that was ; that what ; the <kin> ; the <month> ; the <week> ; the bank ; then i
        hallucinations	-7	theyl ; think about ; throw ; to 0 ; to <build> ; tomorrow ; used ; uso ; vide
        hallucinations	-7	what do ; what happen ; would you ; wrap ; y el ; y un ; ~<insurance> ; ~<job>
        hallucinations	-7	~<seizure> ; ~myself
        hallucinations	-8	0 <consume> ; <alcohol> in ; <amount> in ; <amount> y ; <child> <stimulant>
        hallucinations	-8	<clinician> <write> ; <day> <opioid> ; <fall> off ; <go> <job> ; <hear> lik
        hallucinations	-8	<hit> <headface> ; <job> at ; <kill> me ; <kin> <buy> ; <kin> en ; <last> <year>
        hallucinations	-8	<money> <amount> ; <need> <day> ; <official> <need> ; <outdoors> the
        hallucinations	-8	<school> a ; <see> for ; <stimulant> in ; <take> <always> ; <take> <phone>
        hallucinations	-8	<vermin> <vermin> ; <write> <kin> ; a <partner> ; a liv ; a month ; aft the
        hallucinations	-8	aliv ; am a ; and id ; are you ; as a ; at <job> ; back and ; bag ; beat ; buen
        hallucinations	-8	burn ; c ; clr has ; cm ; colg ; cort ; could i ; do we ; explain ; famili
        hallucinations	-8	field ; find the ; fit ; goe ; how <amount> ; how to ; i ask ; i just ; ill
        hallucinations	-8	im <go> ; in april ; its only ; january ; jerk ; la <play> ; las <daytime>
        hallucinations	-8	last year ; lead ; lol ; los <amount> ; manag ; marri ; me <need> ; me da ; meet
        hallucinations	-8	met ; midnight ; mis <child> ; my <day> ; my <school> ; my job ; my lif
        hallucinations	-8	nad <amount> ; nad mas ; no pued ; on your ; one who ; our <outdoors> ; out sinc
        hallucinations	-8	pastor ; pric ; prim ; puest ; rain ; saf ; seizur ; shar ; sick ; sobr
        hallucinations	-8	son <amount> ; song ; stor ; suicid ; that why ; the <appointment>
        hallucinations	-8	the <partner> ; the <treatment> ; the day ; the word ; to my ; tour ; troubl
        hallucinations	-8	turn out ; va a ; voic all ; what a ; wont say ; would lik ; you hav ; ~<night>
        hallucinations	-8	~<take>
        hallucinations	-9	<alcohol> <eat> ; <amount> <week> ; <ask> <write> ; <bodypart> <hot>
        hallucinations	-9	<clinician> <job> ; <day> <month> ; <day> <wait> ; <go> through
        hallucinations	-9	<headface> <amount> ; <home> <amount> ; <home> <consume> ; <home> <moment>
        hallucinations	-9	<home> con ; <kin> a ; <last> <month> ; <moment> <always> ; <need> 0
        hallucinations	-9	<need> <continue> ; <need> <stranger> ; <partner> <need> ; <record> <say>
        hallucinations	-9	<treatment> de ; a <kill> ; a <month> ; a <town> ; arregl ; asleep ; at work
        hallucinations	-9	befor i ; bet ; buena ; but not ; calend ; cash ; cer ; clas ; company ; confirm
        hallucinations	-9	cost ; custody ; de una ; doubl ; el <bodypart> ; el ban ; es par ; es que
        hallucinations	-9	ever ; f <opioid> ; fev ; fist ; forty ; from a ; gon ; goodby ; he said ; held
        hallucinations	-9	i <drive> ; i <play> ; i <promise> ; i want ; ins ; insuranc ; ive nev ; judg
        hallucinations	-9	july ; la <stimulant> ; library ; lik the ; map ; me on ; mientra ; morning
        hallucinations	-9	my <chestheart> ; my <play> ; my dad ; my heart ; need to ; ninety ; numer ; onc
        hallucinations	-9	par el ; quiet ; rep ; segur ; shook ; si no ; so i ; spot ; steady ; strang
        hallucinations	-9	tard ; the <drug> ; the back ; to see ; to talk ; twenty ; up through ; up with
        hallucinations	-9	used to ; vap ; whoev ; y <consume> ; you <think> ; ~<chestheart>
        hallucinations	-9	~<withdrawal> ; ~dts
        hallucinations	-10	0 min ; <amount> <count> ; <buy> <amount> ; <give> <phone> ; <give> my
        hallucinations	-10	<happy> to ; <limp> ; <media> ; <need> <crowd> ; <opioid> <amount>
        hallucinations	-10	<pain> <bodypart> ; <relapse> ; <remember> ; <volunteer> ; a <friend>
        hallucinations	-10	a <happy> ; a <money> ; a <needle> ; against ; and her ; arrest ; bank ; build
        hallucinations	-10	clt ; collect ; compr ; de <month> ; don ; drug ; el <chestheart> ; fin ; food
        hallucinations	-10	fourteen ; funeral ; gun ; had to ; hom and ; hospital ; i <try> ; in <town>
        hallucinations	-10	lik to ; liv with ; lleg ; my nephew ; narcan ; not the ; nunc ; och ; odd
        hallucinations	-10	of your ; parrot ; patient ; pay ; perdon ; poc ; restroom ; she said ; spel
        hallucinations	-10	tablet ; the park ; through a ; usted ; walk out ; who <take> ; ya no ; ~<law>
        hallucinations	-10	~one
        hallucinations	-11	# ; <caretaking> ; <die> <amount> ; <illness> and ; <job> is ; <law> 0
        hallucinations	-11	<need> <write> ; <outdoors> <amount> ; <pet> <eat> ; <put> <amount>
        hallucinations	-11	<stimulant> <say> ; <take> <play> ; <write> <amount> ; <year> <past>
        hallucinations	-11	a <stimulant> ; ambulanc ; be a ; cb ; con un ; final ; going to ; great ; hard
        hallucinations	-11	i <count> ; i <hold> ; list ; my <colleague> ; my <crowd> ; nic ; notic ; nuev
        hallucinations	-11	pain ; primer ; puent ; rais ; record ; refil ; rol ; siz ; test ; than
        hallucinations	-11	the <palecolor> ; the <record> ; the plac ; todavi ; vid ; wint ; with <amount>
        hallucinations	-11	~<illness>
        hallucinations	-12	<amount> <room> ; <continue> the ; <eat> <outdoors> ; <go> a
        hallucinations	-12	<headface> <palecolor> ; <hit> a ; <need> <need> ; <past> i ; <treatment> <day>
        hallucinations	-12	<try> <stop> ; <write> de ; a new ; at my ; body ; dentist ; hav to ; i didnt
        hallucinations	-12	i need ; in that ; it was ; kil ; lock ; nam is ; overdos ; qued ; the <asleep>
        hallucinations	-12	the <die> ; until the
        hallucinations	-13	<caretaking> <kin> ; <kin> <play> ; <outdoors> <go> ; <stimulant> <stimulant>
        hallucinations	-13	a <write> ; a few ; aguant ; block ; bridg ; bring ; discharg ; en una ; fal
        hallucinations	-13	gas ; i <school> ; i nev ; mean ; necesit ; sign ; sum ; the <money> ; the sam
        hallucinations	-13	they <hear> ; widow ; ~<clinician>
        hallucinations	-14	<gun> ; <kin> <illness> ; <write> <write> ; a <treatment> ; agre ; bought ; buy
        hallucinations	-14	cuid ; go to ; needl ; regal ; say no ; shot ; student ; to say ; wak ; word
        hallucinations	-14	~<treatment>
        hallucinations	-15	<need> <say> ; <need> por ; <play> <day> ; <play> a ; <say> <need> ; <sick>
        hallucinations	-15	asi ; best ; clr <say> ; east ; film ; found ; fre ; grey ; its for ; kind of
        hallucinations	-15	mor ; nephew ; person ; trabaj ; went ; withdrawal
        hallucinations	-16	<shame> ; blu ; do you ; email ; i tak ; i use ; im a ; la <church>
        hallucinations	-16	my <phone> ; nois ; pictur ; pued ; to hear ; ~seizur
        hallucinations	-17	<need> <stop> ; color ; escrib ; intensiv ; mal ; mis ; practic ; ~<emergency>
        hallucinations	-18	<stiff> ; ayud por ; christma ; sel ; the car ; to be
        hallucinations	-19	can <take> ; lip ; lov
        hallucinations	-20	<tired> ; chest ; is ther ; myself ; plan ; vez ; you can
        hallucinations	-21	from my ; rath
        hallucinations	-22	slow
        hallucinations	-23	heart
        hallucinations	-24	min
        hallucinations	-25	<bodysound>
        hallucinations	-26	<seizure>
        """
}
