extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-6	<ask> <appointment> ; <caretaking> a ; <chestheart> <bodypart> ; <child> and
        hallucinations	-6	<clinician> <treatment> ; <consume> de ; <day> <give> ; <day> <opioid>
        hallucinations	-6	<day> <pain> ; <day> desd ; <day> in ; <drive> <kin> ; <eat> <always>
        hallucinations	-6	<feel> it ; <furniture> <soon> ; <give> a ; <give> her ; <home> <month>
        hallucinations	-6	<home> <outdoors> ; <home> to ; <illness> and ; <kin> <headface>
        hallucinations	-6	<moment> <fluid> ; <money> <take> ; <month> i ; <need> <furniture> ; <need> it
        hallucinations	-6	<night> <asleep> ; <night> <stop> ; <outdoors> a ; <partner> <think>
        hallucinations	-6	<phone> <need> ; <phone> <take> ; <phone> at ; <phone> back ; <photo> de
        hallucinations	-6	<play> <clothes> ; <play> <phone> ; <promise> <trust> ; <relapse> ; <rope> in
        hallucinations	-6	<say> <treatment> ; <school> a ; <school> me ; <see> <play> ; <smell> of
        hallucinations	-6	<stimulant> <room> ; <stimulant> in ; <stop> <month> ; <stranger> els
        hallucinations	-6	<take> <always> ; <take> <container> ; <take> <take> ; <take> la
        hallucinations	-6	<treatment> <need> ; <treatment> <stop> ; <treatment> for ; <week> <amount> ; @
        hallucinations	-6	a <chestheart> ; a good ; a lot ; a mat ; a word ; acuerd ; adult ; and <amount>
        hallucinations	-6	anoth ; anymor ; as a ; at 0 ; away from ; befor my ; bles ; breastbon
        hallucinations	-6	broth in ; buena ; but not ; cal it ; can you ; cigaret ; community ; convulsion
        hallucinations	-6	cover ; cuand ; dan ; daught is ; death ; decent ; dolor ; drov ; el <partner>
        hallucinations	-6	eleven ; everybody ; experienc ; fiv ; from <amount> ; fueron ; gav me ; get to
        hallucinations	-6	go to ; going to ; he just ; hel ; his <chestheart> ; hormiga en ; how many
        hallucinations	-6	hundr ; hung ; i kept ; i thought ; i tri ; i wont ; i would ; if <stranger>
        hallucinations	-6	im <amount> ; in <law> ; in for ; in front ; in your ; is my ; its in ; jan
        hallucinations	-6	january ; jef ; jok ; kais ; la <law> ; la <opioid> ; lab ; left arm ; licenci
        hallucinations	-6	lik an ; lin at ; los audifono ; m cok ; mark ; may i ; me <consume> ; me about
        hallucinations	-6	meant ; mis <child> ; mor ; mow ; muer ; murd ; my heart ; my kid ; my lif
        hallucinations	-6	my nos ; near every ; nev <feel> ; nev touch ; no ~use ; on a ; outpatient ; pal
        hallucinations	-6	park ; pas por ; pes ; play ; pong ; position ; pound ; puent ; put in ; regres
        hallucinations	-6	rehab ; releas ; run out ; schedul ; se cort ; se oye ; se va ; segu ; segur
        hallucinations	-6	septemb ; sinc i ; smel of ; snow ; somebody els ; somewher ; split ; spr
        hallucinations	-6	stomach ; stretch ; studi ; sunday nit ; tak it ; teach ; test ; the <tool>
        hallucinations	-6	the kid ; the tim ; then he ; they let ; thirty day ; through a ; to say
        hallucinations	-6	to talk ; told her ; too many ; track ; trail ; until the ; up through ; used
        hallucinations	-6	va a ; was my ; was the ; weath ; what he ; when my ; wher do ; who doe ; wish
        hallucinations	-6	wont be ; ya <go> ; you <see> ; you <think> ; ~<alcohol> <confused>
        hallucinations	-6	~<appointment> ; ~<consume> no ; ~<fall> ; ~<illness> ; ~<medicine> ; ~<shake>
        hallucinations	-6	~<take> ; ~a ~<home> ; ~cousin ; ~fit ; ~odd ; ~sz no ; ~to
        hallucinations	-7	<amount> <headface> ; <asleep> and ; <buy> <eat> ; <child> <take>
        hallucinations	-7	<consume> nad ; <count> <count> ; <crowd> through ; <day> <treatment>
        hallucinations	-7	<drive> <go> ; <drive> <outdoors> ; <drive> <stop> ; <give> la ; <go> <opening>
        hallucinations	-7	<go> <past> ; <go> <put> ; <headface> <palecolor> ; <hear> <child> ; <home> con
        hallucinations	-7	<job> at ; <kill> me ; <kin> <opioid> ; <kin> in ; <last> <month>
        hallucinations	-7	<leave> <day> ; <medicine> and ; <need> <day> ; <need> <give> ; <need> <moment>
        hallucinations	-7	<need> <see> ; <outdoors> the ; <phone> it ; <record> <say> ; <remember>
        hallucinations	-7	<say> <asleep> ; <stranger> <treatment> ; <think> <treatment>
        hallucinations	-7	<treatment> <hospital> ; <treatment> <moment> ; <try> <stop> ; <unreal> y
        hallucinations	-7	<week> <past> ; <write> and ; <write> the ; a <clinician> ; a <consume>
        hallucinations	-7	a <fire> ; a <friend> ; a <height> ; a <hit> ; a <media> ; a <needle>
        hallucinations	-7	a <stimulant> ; a month ; am a ; ambulanc ; an <treatment> ; and <consume>
        hallucinations	-7	and id ; any ; are you ; at <count> ; at <job> ; at noon ; atty ; bag ; be a
        hallucinations	-7	befor she ; bet ; bicho ; big ; bucket ; c ; calend ; cb ; cent ; cer ; chang
        hallucinations	-7	cheap ; chef ; child ; christma ; client ; cm ; corazon ; cos ; cuant
        hallucinations	-7	del <drive> ; del <town> ; do a ; door and ; dr ; drug ; end ; es par ; everyon
        hallucinations	-7	falt ; fly ; for <eat> ; found the ; grandfath ; gray ; grup ; ha ; hav to
        hallucinations	-7	hes <go> ; hes see ; hic ; how ; i <clothes> ; i been ; i hear ; idk ; im 0
        hallucinations	-7	in a ; knif ; la <play> ; lead ; look for ; mand ; me <need> ; me a ; me he
        hallucinations	-7	mejor ; my <chestheart> ; nail ; no ~<go> ; numer ; nunc ; och ; of <treatment>
        hallucinations	-7	of that ; of your ; on speak ; on your ; one <headface> ; one of ; overdos ; pin
        hallucinations	-7	porqu no ; practic ; pric ; purpl ; quisier ; rain ; ready ; season ; shelt
        hallucinations	-7	shook ; siet ; slot ; snor ; so my ; sí ; tan ; thanksgiv ; that was ; the back
        hallucinations	-7	the bank ; the coffe ; the week ; thi <month> ; think about ; think i
        hallucinations	-7	to <build> ; tool ; top ; voic all ; vomit ; was a ; wash ; websit ; wev
        hallucinations	-7	when she ; who <say> ; widow ; wint ; would lik ; y <consume> ; y platic ; zoom
        hallucinations	-7	~<job> ; ~<kin> nam ; ~dan ; ~od ; ~overdos ; ~shak ; ~suicidal ; ~tak
        hallucinations	-8	0 min ; <alcohol> <eat> ; <alcohol> in ; <amount> <consume> ; <amount> in
        hallucinations	-8	<bodypart> <pain> ; <caretaking> ; <chestheart> <pain> ; <clinician> <job>
        hallucinations	-8	<continue> in ; <crash> ; <fall> off ; <furniture> so ; <give> <phone>
        hallucinations	-8	<happy> to ; <headface> <amount> ; <hit> me ; <kin> <buy> ; <kin> <need>
        hallucinations	-8	<kin> en ; <last> <year> ; <moment> <always> ; <moment> on ; <need> <continue>
        hallucinations	-8	<need> <stop> ; <night> <always> ; <official> <need> ; <phone> <write>
        hallucinations	-8	<phone> and ; <rope> <room> ; <say> she ; <stop> <treatment> ; <stranger> to
        hallucinations	-8	<take> <eat> ; <take> <opioid> ; <treatment> <amount> ; <write> <kin> ; a <kill>
        hallucinations	-8	a <month> ; a boy ; acros the ; aft that ; aguant ; aliv ; allow ; and <give>
        hallucinations	-8	and <stop> ; and her ; and nev ; ano pas ; anywher ; apunt ; arregl ; background
        hallucinations	-8	beat ; bit ; build ; buz ; by a ; cant <breath> ; cant breath ; cant do ; caught
        hallucinations	-8	chart ; clas ; company ; confirm ; de <month> ; de una ; decid ; doubl
        hallucinations	-8	el <bodypart> ; explain ; field ; firm ; for <alcohol> ; given ; goodby ; ham
        hallucinations	-8	hed ; how <amount> ; i <promise> ; i <school> ; i just ; i nev ; i only ; i used
        hallucinations	-8	im <go> ; insuranc ; its only ; kit ; la man ; last year ; licens ; lik a
        hallucinations	-8	manag ; map ; may ; mean ; meet ; mi comadr ; might ; minuto ; morning
        hallucinations	-8	my <clinician> ; my <phone> ; my <school> ; my bos ; my dad ; my job ; my parent
        hallucinations	-8	nad de ; no ~<say> ; no ~sx ; of <opioid> ; on <opioid> ; orang ; parroqui
        hallucinations	-8	pas out ; pres ; puest ; quiet ; reason ; record ; rout ; semana ; she said
        hallucinations	-8	so i ; so we ; son <amount> ; squeez ; station ; suicid ; swim ; ten ; that why
        hallucinations	-8	the <drug> ; the cat ; the park ; the word ; then i ; throw ; to my ; toi
        hallucinations	-8	troubl ; turn out ; ultim ; up with ; used to ; vap ; with <amount> ; would you
        hallucinations	-8	ya est ; ya no ; yes ; ~<money> ; ~cp ; ~how ; ~lik ; ~out ; ~use
        hallucinations	-9	<bodypart> <hot> ; <buy> <amount> ; <container> <furniture> ; <day> at
        hallucinations	-9	<fluid> <blood> ; <home> <consume> ; <money> <amount> ; <need> 0 ; <need> <die>
        hallucinations	-9	<need> <stranger> ; <outdoors> <amount> ; <put> in ; <see> for
        hallucinations	-9	<stimulant> <say> ; <stimulant> <stimulant> ; <write> <amount> ; a <hot>
        hallucinations	-9	a <partner> ; a new ; alarm ; and not ; at work ; back and ; bad ; between
        hallucinations	-9	buen ; burn ; busc ; cant <hold> ; card ; cash ; clear ; clinic ; club ; colg
        hallucinations	-9	compr ; cost ; director ; do we ; east ; el <chestheart> ; ever ; f <opioid>
        hallucinations	-9	fev ; fin ; fist ; forty ; fuert ; goe ; group ; gun ; held ; i <angry>
        hallucinations	-9	in with ; ins ; ive nev ; leas ; library ; narcan ; ninety ; nuev ; one and
        hallucinations	-9	pain ; patient ; patron ; proof ; refil ; rep ; se pus ; seizur ; sixty ; stor
        hallucinations	-9	suggest ; sum ; tablet ; the <die> ; therapist ; vid ; went ; what a ; what do
        hallucinations	-9	y si ; ~<key> ; ~avh ; ~clean ; ~on ; ~plan
        hallucinations	-10	0 <consume> ; <amount> <room> ; <ask> <write> ; <go> a ; <go> through
        hallucinations	-10	<kin> <consume> ; <law> 0 ; <money> a ; <month> 0 ; <need> <write>
        hallucinations	-10	<opioid> <amount> ; <pain> <bodypart> ; <partner> <need> ; <play> <day>
        hallucinations	-10	<say> <need> ; <see> <outdoors> ; <take> <play> ; <treatment> <day> ; a <happy>
        hallucinations	-10	a <town> ; bank ; clt ; collect ; cousin ; en una ; find the ; great ; hom and
        hallucinations	-10	i <hold> ; i <play> ; jerk ; judg ; lik somebody ; liv with ; mientra
        hallucinations	-10	my <pet> ; my niec ; necesit ; need to ; nephew ; not ~the ; odd ; old
        hallucinations	-10	one who ; paint ; par el ; primer ; rais ; si no ; siz ; song ; spray ; stuck
        hallucinations	-10	the <appointment> ; the <kin> ; todavi ; took a ; walk out ; what happen
        hallucinations	-10	you hav ; ~for ; ~funeral ; ~said ; ~son <unreal>
        hallucinations	-11	# ; 0 <child> ; <ask> <day> ; <caretaking> <kin> ; <give> <amount> ; <job> is
        hallucinations	-11	<kin> a ; <need> <crowd> ; <put> <amount> ; a <room> ; against ; befor i ; blu
        hallucinations	-11	custody ; dentist ; el ban ; fal ; fue ; he said ; hospital ; i <count>
        hallucinations	-11	i <drive> ; it was ; lik the ; list ; me on ; middl of ; my <crowd> ; my nephew
        hallucinations	-11	nad <amount> ; nad mas ; needl ; neith ; nic ; notic ; our <outdoors> ; perdon
        hallucinations	-11	qued ; restroom ; se <hear> ; strang ; threw ; tomorrow ; too <amount> ; tour
        hallucinations	-11	withdrawal ; wrap ; ~<drive> ; ~<seizure> ; ~sx
        hallucinations	-12	<amount> <week> ; <eat> <outdoors> ; <hit> a ; <kin> <illness> ; <need> <need>
        hallucinations	-12	<take> <phone> ; <year> <past> ; at my ; cant hold ; duerm ; famili ; film
        hallucinations	-12	fre ; from a ; had to ; hard ; i didnt ; july ; lock ; mal ; my <colleague>
        hallucinations	-12	myself ; nam is ; neighbor through ; onc ; person ; rol ; steady ; tard
        hallucinations	-12	the <asleep> ; the <palecolor> ; the <record> ; they <hear> ; trabaj ; vide
        hallucinations	-12	wak ; with you ; ~dts ; ~pued
        hallucinations	-13	<amount> <count> ; <continue> the ; <go> to ; <kin> <play> ; <limp>
        hallucinations	-13	<pet> <eat> ; a <money> ; a <treatment> ; a <write> ; block ; bridg ; bring
        hallucinations	-13	i <try> ; i need ; i use ; id lik ; its for ; lik to ; than ; the plac
        hallucinations	-13	to hear ; to see ; who <take> ; ~<clinician> ; ~<law> ; ~<school> ; ~seizur
        hallucinations	-14	<amount> y ; <hit> <headface> ; <write> <write> ; a few ; bought ; buy
        hallucinations	-14	clr <say> ; cuid ; do you ; gam ; gas ; had a ; i had ; is ther ; kil ; kind of
        hallucinations	-14	parrot ; pastor ; regal ; student ; usted
        hallucinations	-15	<need> <say> ; <outdoors> <go> ; <shame> ; agre ; discharg ; escrib ; final
        hallucinations	-15	gon ; grey ; i tak ; lol ; lov ; no ~pued ; sick ; sign ; spel ; the car
        hallucinations	-15	to <hear>
        hallucinations	-16	<past> i ; <sick> ; best ; body ; email ; i want ; im a ; the sam ; word
        hallucinations	-16	~<withdrawal>
        hallucinations	-17	<play> a ; can <take> ; in that ; lip ; nois ; sel
        hallucinations	-18	<stiff> ; <tired> ; la <church>
        hallucinations	-19	<bodysound> ; chest ; intensiv ; mis ; pictur ; vez
        hallucinations	-20	found ; plan ; rath ; ~<emergency>
        hallucinations	-21	color ; from my ; slow
        hallucinations	-22	<seizure> ; the <money>
        hallucinations	-25	<gun> ; you can
        hallucinations	-26	min
        hallucinations	-28	heart
        """
}
