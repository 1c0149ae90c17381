extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-1	queri que ; ques ; quier don ; quier que ; quimic ; quinc <day> ; quinc dia
        needs_clarification	-1	railway bridg ; rain all ; rais <pet> ; rais me ; rar <write>
        needs_clarification	-1	re <consume> ; re <job> ; re night ; read the ; ready ; real <calm> ; rear
        needs_clarification	-1	record from ; recruit ; refus er ; regal limon ; regard to ; relativ
        needs_clarification	-1	reloj ; rememb my ; replic <see> ; replic watch ; reportaj ; resi
        needs_clarification	-1	residential with ; restart ; restaurant had ; result ; rib ; rich but
        needs_clarification	-1	right <phone> ; right hand ; right in ; right numb ; right so ; right way
        needs_clarification	-1	riverb ; rock <play> ; rock music ; rode ; roi ; rol rink ; rol und ; ronc
        needs_clarification	-1	roof ; roof 0 ; room of ; room when ; root canal ; round ; round to ; rueda
        needs_clarification	-1	ruiz ; run at ; sab el ; saf ; said so ; said what ; sal qued ; sal y
        needs_clarification	-1	sang ; sat <night> ; saturday ; saw that ; say hed ; say talk ; scissor
        needs_clarification	-1	scottish ; se <alcohol> ; se <ask> ; se <break> ; se <feel> ; se <remember>
        needs_clarification	-1	se <write> ; se habi ; se pid ; se quit ; se sient ; se vei ; second
        needs_clarification	-1	second floor ; second was ; security <official> ; see any ; see thing
        needs_clarification	-1	segur ; segur y ; seltz ; ser voluntari ; set alarm ; set to ; seven day
        needs_clarification	-1	seven night ; seven week ; seventeen ; seventh <child> ; seventy ; shak so
        needs_clarification	-1	shaken ; shar ; she <lock> ; she bet ; she ever ; she goe ; she kick
        needs_clarification	-1	shift a ; sho cam ; sho to ; shoot ; shop and ; should <hear> ; should when
        needs_clarification	-1	show and ; show them ; si ya ; sicknes ; sig con ; sign at ; sign the
        needs_clarification	-1	silenci de ; silent ; sin ~<shake> ; sin ~<sick> ; sin ~ayud ; sin ~quer
        needs_clarification	-1	sin ~temblor ; sinc and ; sinc around ; sinc lunch ; singl ; singl one
        needs_clarification	-1	sist keep ; sixth ; siz smal ; skylight ; sleep behind ; slob ; smok fent
        needs_clarification	-1	smok fetty ; snapchat ; sneez ; so <night> ; so <stiff> ; so do ; so our
        needs_clarification	-1	so tight ; so ~excus ; sob ; sob and ; sob sinc ; sobredosi en ; sobri
        needs_clarification	-1	soc ; soma ; someon with ; someth wher ; somewher for ; son hear
        needs_clarification	-1	sorry wrong ; sort the ; spe on ; speak in ; speech at ; spel my ; spin
        needs_clarification	-1	sprinkler ; spy ; ssn ; stadium ; stand with ; start around ; stat feel
        needs_clarification	-1	station wher ; step stool ; stil writ ; strang and ; straw ; street and
        needs_clarification	-1	street for ; street is ; street numb ; study ; su <die> ; su <home>
        needs_clarification	-1	su <key> ; su <write> ; su dia ; su formulari ; su nin ; su oficin
        needs_clarification	-1	su pagin ; sub ; subi al ; sueld ; sum ; summary ; sunday ; sunday it
        needs_clarification	-1	support group ; swam ; swear by ; sweatshirt ; swept ; swor ; tak doubl
        needs_clarification	-1	tak six ; tak someth ; tak thre ; tal <container> ; talk at ; talk through
        needs_clarification	-1	tap ; tb test ; team ; tecat ; ten <opioid> ; teng medi ; terapi ; terri
        needs_clarification	-1	that <build> ; that <home> ; that <phone> ; that com ; that dead
        needs_clarification	-1	that doesnt ; that how ; that lin ; that part ; that sid ; that thing
        needs_clarification	-1	that too ; that wouldnt ; the <buy> ; the <medicine> ; the <soon> ; the aft
        needs_clarification	-1	the arm ; the bait ; the baptism ; the bik ; the bing ; the cap
        needs_clarification	-1	the carpet ; the ches ; the cho ; the coat ; the community ; the credit
        needs_clarification	-1	the dai ; the dental ; the even ; the exterminator ; the flower ; the fog
        needs_clarification	-1	the hang ; the haunt ; the hik ; the hospital ; the hotel ; the hurrican
        needs_clarification	-1	the inpatient ; the jaw ; the kind ; the laundry ; the lawn ; the map
        needs_clarification	-1	the mosquito ; the movi ; the music ; the neck ; the old ; the ord
        needs_clarification	-1	the pear ; the picnic ; the pin ; the puppet ; the queen ; the ring
        needs_clarification	-1	the rol ; the servic ; the snow ; the spic ; the stuf ; the twin
        needs_clarification	-1	the ~<alcohol> ; then at ; then no ; ther alway ; ther that ; ther used
        needs_clarification	-1	ther when ; they <break> ; they hit ; they let ; theyv <say> ; thi <say>
        needs_clarification	-1	thi <school> ; thi aft ; thi mak ; think its ; third day ; third night
        needs_clarification	-1	thought id ; thrift ; thril ; thru ; thru sun ; tic tac ; tienen <media>
        needs_clarification	-1	tienen folleto ; til then ; tim as ; tin ; tin and ; tir aft ; tir tod
        needs_clarification	-1	tmrw 0 ; to <build> ; to <church> ; to <colleague> ; to admit ; to bed
        needs_clarification	-1	to complain ; to i ; to jail ; to laugh ; to light ; to mov ; to our
        needs_clarification	-1	to partn ; to repaint ; to saint ; to teach ; to use ; toc ; told my
        needs_clarification	-1	tom a ; tom sol ; tom tod ; tom todo ; tomorrow if ; too ; took too
        needs_clarification	-1	took way ; took your ; touch the ; tournament ; tra de ; trabaj y
        needs_clarification	-1	transfer a ; transmission ; treat gambl ; treatment ; treatment hous
        needs_clarification	-1	treint dia ; trip and ; triplet ; truck was ; trueno ; tryn ; tuesday and
        needs_clarification	-1	tuesday to ; tun ; turn <color> ; turn <palecolor> ; turtl ; tv on
        needs_clarification	-1	two dollar ; two nam ; two plac ; two thre ; typ on ; uds + ; un <friend>
        needs_clarification	-1	un ataqu ; un cumpleano ; un nin ; un pan ; un recib ; una amig
        needs_clarification	-1	una cervez ; una clinic ; una desped ; una fiest ; una mor ; una noven
        needs_clarification	-1	una obr ; uncl ~gav ; und two ; unhous ; unk <pill> ; unk pil ; uno no
        needs_clarification	-1	unpaid ; until lat ; until they ; up <child> ; up <leave> ; up at ; up left
        needs_clarification	-1	up over ; up til ; upload ; upright ; us a ; us has ; us in ; us lost
        needs_clarification	-1	use 0 ; use fentanyl ; user ; using cok ; vacun ; van ; van <amount>
        needs_clarification	-1	vanish for ; vap weed ; varia vec ; varsity and ; vay ; vayan ; ve a ; vec
        needs_clarification	-1	vec y ; vend machin ; veng por ; very patient ; vet ; vez <amount>
        needs_clarification	-1	virtual ; visita ; vivitrol ; w/d mgmt ; wak up ; walk the ; wander
        needs_clarification	-1	want mor ; want out ; was <blood> ; was driv ; was great ; was order
        needs_clarification	-1	was scar ; was und ; was used ; was using ; was with ; wash ; wat but
        needs_clarification	-1	way mor ; way up ; we <partner> ; we <play> ; we fight ; we open ; we paint
        needs_clarification	-1	we wer ; weekday ; weekend a ; went hom ; wer <day> ; wer <hear>
        needs_clarification	-1	wer <lock> ; wer the ; what <night> ; what did ; whatev the ; whatev was
        needs_clarification	-1	when ther ; whenev ther ; wher do ; which of ; whiskey ; who <buy>
        needs_clarification	-1	who answer ; who buy ; who self ; who whistl ; who wil ; whol fami
        needs_clarification	-1	wif ask ; wif back ; wif with ; wil <eat> ; wil feed ; wil hold ; wil my
        needs_clarification	-1	wind chil ; with <hot> ; with <medicine> ; with gma ; with narcan
        needs_clarification	-1	with stranger ; within ; without ~<stimulant> ; without ~being ; won a
        needs_clarification	-1	wont <say> ; wont carry ; wont say ; wool ; work on ; work they
        needs_clarification	-1	would <take> ; would a ; written up ; wrong no ; wrong plac ; y bendi
        needs_clarification	-1	y compr ; y con ; y dai ; y quisier ; y todavi ; ya <say> ; ya <write>
        needs_clarification	-1	ya con ; ya pudimo ; ya va ; year ; year 0 ; year im ; year without
        needs_clarification	-1	yes real ; yo <asleep> ; yo sol ; yo yo ; you ; you as ; you believ
        needs_clarification	-1	you buy ; you hav ; you might ; you send ; youl <think> ; your <colleague>
        needs_clarification	-1	your <kin> ; your <opening> ; your kitchen ; your tuesday ; youv got ; zer
        needs_clarification	-1	~0 ~hrs ; ~<alcohol> <amount> ; ~<alcohol> <day> ; ~<amount> <stranger>
        needs_clarification	-1	~<amount> ~<day> ; ~<amount> ~of ; ~<awake> <play> ; ~<breath> right
        needs_clarification	-1	~<clean> ~out ; ~<consume> <eat> ; ~<consume> ~<stimulant> ; ~<day> <year>
        needs_clarification	-1	~<die> <phone> ; ~<die> <sad> ; ~<die> ~<kin> ; ~<drug> not
        needs_clarification	-1	~<eat> <phone> ; ~<eat> dur ; ~<emergency> <last> ; ~<go> ~a ; ~<go> ~off
        needs_clarification	-1	~<gun> ~rang ; ~<hear> no ; ~<hit> ; ~<home> <night> ; ~<home> <stranger>
        needs_clarification	-1	~<home> ~<rail> ; ~<home> ~by ; ~<hot> ; ~<intoxicated> ~<school>
        needs_clarification	-1	~<job> ~<money> ; ~<kill> ~<play> ; ~<kin> <give> ; ~<law> no ; ~<leave>
        needs_clarification	-1	~<limp> <outdoors> ; ~<media> <drive> ; ~<media> en ; ~<moment> and
        needs_clarification	-1	~<month> ~off ; ~<need> from ; ~<need> ~<hospital> ; ~<outdoors>
        needs_clarification	-1	~<palecolor> one ; ~<phone> ; ~<phone> ~el ; ~<play> with ; ~<relapse>
        needs_clarification	-1	~<rope> ~<water> ; ~<say> <child> ; ~<school> ~<play> ; ~<shake> ni
        needs_clarification	-1	~<shake> the ; ~<sober> ~<home> ; ~<start> ~<school> ; ~<stop> ~<consume>
        needs_clarification	-1	~<stranger> ~at ; ~<take> <go> ; ~<take> ~<pill> ; ~<take> ~me
        needs_clarification	-1	~<think> ~wher ; ~<threat> ~to ; ~<treatment> <kin> ; ~<wait> ~<amount>
        needs_clarification	-1	~<wait> ~a ; ~<week> ~ear ; ~<write> <amount> ; ~<year> ~old ; ~a thing
        needs_clarification	-1	~a ~<furniture> ; ~a ~<money> ; ~a ~<pill> ; ~a ~multivitamin ; ~acab
        needs_clarification	-1	~allow to ; ~an ~hr ; ~and ~a ; ~anunci en ; ~at 0 ; ~botel ; ~breath right
        needs_clarification	-1	~bug ; ~cal ; ~complaint ; ~contest ~el ; ~could ; ~cp ; ~crack ~in
        needs_clarification	-1	~crash ; ~cuand ; ~disappe ; ~dont ; ~dot ; ~down ; ~drug at ; ~dry
        needs_clarification	-1	~dt hx ; ~dts ; ~dur ; ~el ~<eat> ; ~entr en ; ~etoh sinc ; ~every
        needs_clarification	-1	~exception ; ~fath ; ~favorit ; ~find ; ~gav ~me ; ~gin ; ~gun ~rang
        needs_clarification	-1	~ha <consume> ; ~hand ; ~happy ; ~havent ; ~hay <drug> ; ~help from
        needs_clarification	-1	~hi to ; ~hi ~to ; ~high ~school ; ~hoop with ; ~id ; ~in ; ~in ~<town>
        needs_clarification	-1	~inpatient for ; ~insuranc ~card ; ~intensiv ; ~is ~clean ; ~just
        needs_clarification	-1	~la ~<outdoors> ; ~la ~nariz ; ~lat ~fath ; ~le <go> ; ~limpi ~oficina
        needs_clarification	-1	~list for ; ~liv ~at ; ~mail ; ~mal ; ~man ~at ; ~marri ~for ; ~me ~<need>
        needs_clarification	-1	~me ~quit ; ~mi ; ~mis ~<child> ; ~monday ; ~month ~off ; ~muri el
        needs_clarification	-1	~my mom ; ~my nam ; ~my ~coffe ; ~my ~favorit ; ~narcand ; ~nariz ; ~non
        needs_clarification	-1	~nos ~spray ; ~not ~stop ; ~of ~soup ; ~oficina ; ~old ; ~old and
        needs_clarification	-1	~on ~<week> ; ~on ~lisinopril ; ~one els ; ~opiat ; ~overdos on ; ~own
        needs_clarification	-1	~own ~<home> ; ~par de ; ~pet ; ~phon ~died ; ~plac ; ~quit ; ~quit ~a
        needs_clarification	-1	~record ; ~relief ; ~rememb ; ~rop ; ~salg ; ~se por ; ~singl ~<kin>
        needs_clarification	-1	~sobredosi el ; ~spirit ; ~sz 0 ; ~sz ~hx ; ~tak ~blood ; ~tak ~metformin
        needs_clarification	-1	~teach ~at ; ~teng <child> ; ~the ~bus ; ~the ~list ; ~the ~nos
        needs_clarification	-1	~the ~train ; ~ther ; ~therapist ; ~threaten ~to ; ~thur ; ~tiembl
        needs_clarification	-1	~truck and ; ~two ~night ; ~two ~week ; ~uncl ; ~union ; ~used ~a ; ~viern
        needs_clarification	-1	~vodk ; ~voic ; ~wak ~up ; ~week ~ear ; ~when ; ~with ~a ; ~wont ~<awake>
        needs_clarification	-1	~wont ~wak ; ~wrot ; ~year ~old ; ~year ~straight ; él dej ; él pidi
        needs_clarification	-2	% ; *abstinent.0:hypothetical ; *abstinent.0:other_experiencer
        needs_clarification	-2	*abstinent.1 ; *ago.1 ; *backToUse:hypothetical ; *chestPain:negated
        needs_clarification	-2	*deliriumTremens:historical ; *detoxRequest:negated ; *detoxWord:historical
        needs_clarification	-2	*drinks.0:negated ; *emergency.infection ; *family.1
        needs_clarification	-2	*frequency.1:historical ; *hallucination:negated ; *keptUsing
        needs_clarification	-2	*lapse:other_experiencer ; *mandator ; *mandator:hypothetical ; *number.0
        needs_clarification	-2	*otherService.gambling:other_experiencer
        needs_clarification	-2	*otherService.therapist:other_experiencer ; *pregnancy:other_experiencer
        needs_clarification	-2	*residentialEnding ; *seizure:other_experiencer ; *sinceStopping.2
        needs_clarification	-2	*spam.opensNote:hypothetical ; *substance.opioid ; *substance.stimulant
        needs_clarification	-2	*suicidal:historical ; *thirdParty.opensNote ; *unaided:historical
        needs_clarification	-2	*vendor ; *violence.lookAlike:negated ; *withdrawalHint ; + <cannabis>
        needs_clarification	-2	+ <sedative> ; / <day> ; / ~opi ; 0 % ; 0 <emergency> ; 0 <rarely>
        needs_clarification	-2	0 <stimulant> ; 0 <stop> ; 0 befor ; 0 bottl ; 0 court ; 0 el ; 0 heroin
        needs_clarification	-2	0 k ; 0 minut ; 0 nts ; 0 off ; 0 over ; 0 pack ; 0 prior ; 0 so ; 0 sob
        needs_clarification	-2	0 vec ; 0 yrs ; <afraid> <child> ; <afraid> <crowd> ; <afraid> <sad>
        needs_clarification	-2	<afraid> but ; <afraid> me ; <alcohol> <cold> ; <alcohol> <law>
        needs_clarification	-2	<alcohol> lik ; <alcohol> los ; <alcohol> or ; <alcohol> x ; <alone> sin
        needs_clarification	-2	<alone> so ; <always> <alcohol> ; <always> <hit> ; <always> <moment>
        needs_clarification	-2	<always> <night> ; <always> one ; <amount> <container> ; <amount> <drug>
        needs_clarification	-2	<amount> <smell> ; <amount> <vermin> ; <amount> <water> ; <amount> bar
        needs_clarification	-2	<amount> de ; <amount> doe ; <amount> generation ; <amount> handl
        needs_clarification	-2	<amount> kind ; <amount> lost ; <amount> open ; <amount> plac
        needs_clarification	-2	<amount> por ; <amount> problem ; <amount> vuelta ; <amount> ~<promise>
        needs_clarification	-2	<angry> cuand ; <angry> over ; <appointment> ; <appointment> <last>
        needs_clarification	-2	<appointment> <night> ; <appointment> <partner> ; <appointment> <treatment>
        needs_clarification	-2	<ask> <height> ; <ask> wher ; <ask> ~<treatment> ; <asleep> <eat>
        needs_clarification	-2	<asleep> <headface> ; <asleep> <put> ; <asleep> <take> ; <asleep> ok
        needs_clarification	-2	<awake> her ; <awake> him ; <awake> up ; <blade> <day> ; <blade> <daytime>
        needs_clarification	-2	<blade> <home> ; <blood> <intoxicated> ; <blood> <outdoors>
        needs_clarification	-2	<blood> <school> ; <bodypart> <chestheart> ; <bodypart> <clothes>
        needs_clarification	-2	<bodypart> <fluid> ; <bodypart> <hear> ; <bodypart> <hit>
        needs_clarification	-2	<bodypart> <illness> ; <bodypart> <medicine> ; <bodypart> <opening>
        needs_clarification	-2	<bodypart> <pain> ; <bodypart> <pill> ; <bodypart> replacement
        needs_clarification	-2	<bodypart> se ; <bodypart> sinc ; <bodypart> until ; <bodysound> <headface>
        needs_clarification	-2	<bodysound> weird ; <break> <happy> ; <breath> <think> ; <breath> is
        needs_clarification	-2	<build> <blade> ; <build> <gun> ; <build> <opening> ; <buy> <furniture>
        needs_clarification	-2	<buy> <job> ; <buy> <opioid> ; <buy> <phone> ; <buy> <room>
        needs_clarification	-2	<buy> <vermin> ; <buy> it ; <calm> <amount> ; <cannabis> ; <cannabis> <eat>
        needs_clarification	-2	<cannabis> <past> ; <cannabis> <week> ; <cannabis> <write> ; <cannabis> on
        needs_clarification	-2	<cannabis> that ; <caretaking> a ; <chestheart> <day>
        needs_clarification	-2	<chestheart> <school> ; <chestheart> desd ; <chestheart> tatto
        needs_clarification	-2	<child> <remember> ; <child> her ; <child> is ; <child> und
        needs_clarification	-2	<child> ~<start> ; <church> <hit> ; <church> <trade> ; <church> me
        needs_clarification	-2	<church> nuev ; <clean> <vermin> ; <clean> <year> ; <clean> en
        needs_clarification	-2	<clean> isnt ; <clean> y ; <clinician> <drive> ; <clinician> <rope>
        needs_clarification	-2	<clinician> del ; <clinician> ii ; <clothes> <partner> ; <clothes> de
        needs_clarification	-2	<clothes> sit ; <cold> se ; <colleague> <consume> ; <colleague> <insurance>
        needs_clarification	-2	<colleague> <sober> ; <colleague> ~<continue> ; <color> <room>
        needs_clarification	-2	<color> <water> ; <consume> ; <consume> <crowd> ; <consume> <daytime>
        needs_clarification	-2	<consume> <drive> ; <consume> <outdoors> ; <consume> <put>
        needs_clarification	-2	<consume> <sedative> ; <consume> de ; <consume> lean ; <consume> x
        needs_clarification	-2	<container> ; <container> <break> ; <container> <count>
        needs_clarification	-2	<container> <furniture> ; <container> about ; <container> are
        needs_clarification	-2	<container> between ; <container> down ; <container> each
        needs_clarification	-2	<container> when ; <continue> <clothes> ; <continue> <color>
        needs_clarification	-2	<continue> <headface> ; <continue> <opening> ; <continue> bien
        needs_clarification	-2	<continue> me ; <continue> ~<pill> ; <count> <alcohol> ; <count> <ask>
        needs_clarification	-2	<count> <count> ; <count> <eat> ; <count> <stimulant> ; <crowd> <stimulant>
        needs_clarification	-2	<day> <appointment> ; <day> <continue> ; <day> <feel> ; <day> <hit>
        needs_clarification	-2	<day> <illness> ; <day> <need> ; <day> <order> ; <day> <pain>
        needs_clarification	-2	<day> <soon> ; <day> <take> ; <day> at ; <day> back ; <day> es ; <day> lik
        needs_clarification	-2	<day> nad ; <day> only ; <day> sin ; <day> that ; <day> ~<emergency>
        needs_clarification	-2	<daytime> <always> ; <daytime> <bodypart> ; <daytime> <furniture>
        needs_clarification	-2	<daytime> <room> ; <daytime> <take> ; <daytime> a ; <daytime> me
        needs_clarification	-2	<daytime> my ; <die> <hold> ; <die> <money> ; <die> back ; <die> ~<kin>
        needs_clarification	-2	<drive> <die> ; <drive> <month> ; <drive> <rope> ; <drive> through
        needs_clarification	-2	<drive> til ; <drug> <pill> ; <drug> <record> ; <drug> <school>
        needs_clarification	-2	<drug> <treatment> ; <drug> and ; <drug> by ; <drug> in ; <drug> test
        needs_clarification	-2	<eat> <alcohol> ; <eat> <give> ; <eat> <opening> ; <eat> <play>
        needs_clarification	-2	<eat> <treatment> ; <eat> by ; <eat> con ; <eat> hes ; <eat> prob
        needs_clarification	-2	<eat> thi ; <emergency> <money> ; <fall> 0 ; <fall> <container>
        needs_clarification	-2	<fall> <happy> ; <fall> <phone> ; <fall> them ; <fall> una
        needs_clarification	-2	<feel> <alcohol> ; <feel> human ; <feel> no ; <fire> <clothes>
        needs_clarification	-2	<fire> <official> ; <fluid> <opioid> ; <fluid> a ; <fluid> the
        needs_clarification	-2	<friend> <build> ; <friend> <take> ; <friend> con ; <friend> nos
        needs_clarification	-2	<friend> sam ; <friend> to ; <furniture> 0 ; <furniture> <container>
        needs_clarification	-2	<furniture> <town> ; <furniture> del ; <furniture> magnet ; <furniture> par
        needs_clarification	-2	<furniture> was ; <furniture> ya ; <give> <happy> ; <give> <order>
        needs_clarification	-2	<give> <town> ; <give> <wait> ; <give> <year> ; <give> away ; <give> de
        needs_clarification	-2	<give> each ; <give> his ; <go> <continue> ; <go> <fluid> ; <go> <stop>
        needs_clarification	-2	<go> clos ; <go> loos ; <go> soft ; <go> with ; <goodbye> in
        needs_clarification	-2	<gun> <friend> ; <gun> de ; <happy> <wait> ; <happy> unk ; <headface>
        needs_clarification	-2	<headface> <die> ; <headface> <drug> ; <headface> <write> ; <headface> com
        needs_clarification	-2	<headface> when ; <hear> <night> ; <hear> del ; <hear> las ; <hear> the
        needs_clarification	-2	<hear> ~<afraid> ; <height> <clothes> ; <height> <fall> ; <height> <go>
        needs_clarification	-2	<height> <money> ; <height> <year> ; <height> right ; <hit> <emergency>
        needs_clarification	-2	<hit> <intoxicated> ; <hit> <last> ; <hit> them ; <hold> <headface>
        needs_clarification	-2	<hold> a ; <hold> that ; <home> <asleep> ; <home> dond ; <home> from
        needs_clarification	-2	<home> wher ; <homeless> <night> ; <hopeless> <go> ; <hospital> <amount>
        needs_clarification	-2	<hospital> <month> ; <hospital> <school> ; <hospital> on ; <hot> 0
        needs_clarification	-2	<hot> en ; <illness> <bodypart> ; <illness> <day> ; <illness> <kin>
        needs_clarification	-2	<insurance> 0 ; <insurance> <fall> ; <insurance> <record> ; <insurance> no
        needs_clarification	-2	<insurance> twic ; <intoxicated> <always> ; <job> <child> ; <job> <clothes>
        needs_clarification	-2	<job> <hear> ; <job> <hit> ; <job> <record> ; <job> <rope> ; <job> cant
        needs_clarification	-2	<job> her ; <job> long ; <job> one ; <key> al ; <key> wer ; <kill> control
        needs_clarification	-2	<kin> <build> ; <kin> <color> ; <kin> <day> ; <kin> <drug> ; <kin> <moment>
        needs_clarification	-2	<kin> <need> ; <kin> <needle> ; <kin> <stop> ; <kin> aft ; <kin> been
        needs_clarification	-2	<kin> cant ; <kin> desd ; <kin> final ; <kin> hac ; <kin> odd ; <kin> pleas
        needs_clarification	-2	<kin> q ; <kin> tim ; <kin> ~<say> ; <last> <amount> ; <last> <illness>
        needs_clarification	-2	<last> <phone> ; <law> 0 ; <law> <hospital> ; <law> <medicine> ; <law> de
        needs_clarification	-2	<law> so ; <leave> <daytime> ; <leave> <law> ; <leave> vm ; <limp> in
        needs_clarification	-2	<lock> <height> ; <lock> <key> ; <medicine> + ; <medicine> <continue>
        needs_clarification	-2	<medicine> <eat> ; <medicine> <year> ; <medicine> on ; <moment> <clinician>
        needs_clarification	-2	<moment> <colleague> ; <moment> <container> ; <moment> <count>
        needs_clarification	-2	<moment> <job> ; <moment> <start> ; <moment> <year> ; <moment> the
        needs_clarification	-2	<money> <chestheart> ; <money> <month> ; <money> <opioid> ; <money> doesnt
        needs_clarification	-2	<money> her ; <money> his ; <money> on ; <month> <alone> ; <month> <always>
        needs_clarification	-2	<month> <last> ; <month> <law> ; <month> <opioid> ; <month> en
        needs_clarification	-2	<month> por ; <need> 0 ; <need> <buy> ; <need> <leave> ; <need> <moment>
        needs_clarification	-2	<need> <school> ; <need> he ; <need> ir ; <need> mi ; <need> nam
        needs_clarification	-2	<need> una ; <needle> 0 ; <needle> <always> ; <needle> <needle>
        needs_clarification	-2	<night> <container> ; <night> <drive> ; <night> <month> ; <night> dont
        needs_clarification	-2	<night> noth ; <night> that ; <night> the ; <official> <ask>
        needs_clarification	-2	<official> <say> ; <official> <treatment> ; <opening> <trade>
        needs_clarification	-2	<opening> down ; <opening> era ; <opening> light ; <opening> when
        needs_clarification	-2	<opioid> <buy> ; <opioid> <daytime> ; <opioid> <last> ; <opioid> <week>
        needs_clarification	-2	<opioid> iv ; <opioid> qd ; <opioid> with ; <order> ; <order> <church>
        needs_clarification	-2	<order> <record> ; <outdoors> <bodypart> ; <outdoors> <opening>
        needs_clarification	-2	<outdoors> <outdoors> ; <outdoors> becaus ; <outdoors> gul ; <outdoors> of
        needs_clarification	-2	<outdoors> through ; <outdoors> ~<think> ; <pain> <medicine> ; <pain> en
        needs_clarification	-2	<palecolor> <job> ; <palecolor> <vermin> ; <palecolor> around
        needs_clarification	-2	<palecolor> light ; <palecolor> ~<breath> ; <partner> <ask>
        needs_clarification	-2	<partner> <goodbye> ; <partner> <need> ; <partner> <soon> ; <partner> back
        needs_clarification	-2	<partner> been ; <partner> deploy ; <partner> read ; <partner> ~<die>
        needs_clarification	-2	<past> <fall> ; <past> <hear> ; <past> <money> ; <past> aft ; <past> for
        needs_clarification	-2	<pet> <clothes> ; <pet> <leave> ; <pet> <pet> ; <pet> <promise> ; <pet> and
        needs_clarification	-2	<pet> but ; <pet> is ; <pet> sit ; <phone> <break> ; <phone> <crash>
        needs_clarification	-2	<phone> <hospital> ; <phone> <vendor> ; <phone> didnt ; <phone> mejor
        needs_clarification	-2	<phone> right ; <phone> thi ; <phone> uno ; <phone> ~<clean>
        needs_clarification	-2	<phone> ~<clothes> ; <photo> <blade> ; <photo> <count> ; <photo> up
        needs_clarification	-2	<pill> ; <pill> <leave> ; <pill> <moment> ; <pill> on ; <play> <blood>
        needs_clarification	-2	<play> <break> ; <play> <calm> ; <play> <drive> ; <play> <rope> ; <play> o
        needs_clarification	-2	<play> se ; <play> sinc ; <play> until ; <promise> <child>
        needs_clarification	-2	<promise> <take> ; <promise> id ; <promise> my ; <put> <money>
        needs_clarification	-2	<put> <opioid> ; <put> <play> ; <put> <stimulant> ; <put> <stranger>
        needs_clarification	-2	<put> <treatment> ; <rail> <height> ; <rail> station ; <rarely> <week>
        needs_clarification	-2	<record> of ; <record> par ; <remember> <partner> ; <room> <consume>
        needs_clarification	-2	<room> <feel> ; <room> <room> ; <room> <treatment> ; <rope> <headface>
        needs_clarification	-2	<rope> <photo> ; <sad> no ; <say> <fluid> ; <say> bor ; <say> clr
        needs_clarification	-2	<say> no ; <say> noma ; <say> sobr ; <school> <appointment>
        needs_clarification	-2	<school> <hospital> ; <school> i ; <school> im ; <school> of ; <sedative> +
        needs_clarification	-2	<sedative> <always> ; <sedative> <asleep> ; <sedative> <last>
        needs_clarification	-2	<sedative> <past> ; <sedative> sinc ; <sedative> to ; <see> <official>
        needs_clarification	-2	<see> <palecolor> ; <see> <phone> ; <see> up ; <seizure> <day>
        needs_clarification	-2	<seizure> <illness> ; <seizure> at ; <shake> ; <shake> <alcohol>
        needs_clarification	-2	<shake> <take> ; <shake> sinc ; <shake> tod ; <sober> <ask>
        needs_clarification	-2	<sober> <happy> ; <sober> <treatment> ; <soon> <take> ; <soon> can
        needs_clarification	-2	<soon> mi ; <start> <alcohol> ; <start> <drug> ; <start> <partner>
        needs_clarification	-2	<start> around ; <stiff> a ; <stimulant> <alone> ; <stimulant> <buy>
        needs_clarification	-2	<stimulant> <consume> ; <stimulant> <crowd> ; <stimulant> <day>
        needs_clarification	-2	<stimulant> <feel> ; <stimulant> <furniture> ; <stimulant> <hold>
        needs_clarification	-2	<stimulant> <insurance> ; <stimulant> <intoxicated> ; <stimulant> <opioid>
        needs_clarification	-2	<stimulant> <rarely> ; <stimulant> between ; <stimulant> iv
        needs_clarification	-2	<stimulant> noma ; <stimulant> off ; <stop> ; <stop> <alone>
        needs_clarification	-2	<stop> <breath> ; <stop> <cannabis> ; <stop> <container> ; <stop> <media>
        """
}
