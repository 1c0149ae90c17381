extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	of <money> ; of <month> ; of <outdoors> ; of both ; of brandy ; of control
        needs_clarification	-1	of day ; of g ; of gold ; of googl ; of old ; of pap ; of someth ; of spit
        needs_clarification	-1	off klonopin ; off the ; off til ; off work ; official ; ofrezc
        needs_clarification	-1	old <child> ; old bos ; on <amount> ; on <drug> ; on <hold> ; on <night>
        needs_clarification	-1	on <room> ; on <stimulant> ; on alcohol ; on crank ; on earth ; on everyth
        needs_clarification	-1	on feed ; on hold ; on kitchen ; on lexapr ; on loud ; on vm ; onc drov
        needs_clarification	-1	onc in ; one <past> ; one <stimulant> ; one <try> ; one befor ; one puf
        needs_clarification	-1	one try ; only <phone> ; only about ; only drink ; only tim ; onset
        needs_clarification	-1	opening ; or <drug> ; or les ; or seven ; or use ; orgul ; otr vez
        needs_clarification	-1	our <trade> ; our apartment ; our aunt ; out befor ; out thur ; out with
        needs_clarification	-1	outliv ; outpatient group ; overlook ; own past ; oyen ; pack and
        needs_clarification	-1	pag load ; pagin que ; pain of ; pain patch ; paint the ; panader ; pap cut
        needs_clarification	-1	pap dej ; par <wait> ; par aguant ; par del ; par el ; parakeet ; pardon
        needs_clarification	-1	parent hav ; parkinson ; parrot in ; part just ; partn ; pas out
        needs_clarification	-1	pastilla y ; pay for ; payas de ; peanut ; peg a ; peg el ; pein ; pel
        needs_clarification	-1	pele por ; pelean ; pencil the ; per ahorit ; per el ; peric ; person just
        needs_clarification	-1	pest ; peterson ; phlebotomist ; pick at ; pie ; piec ; piedra ; pier with
        needs_clarification	-1	pil from ; pil organiz ; pint ; piz plac ; pizc ; plac out ; plan 0 ; pleas
        needs_clarification	-1	pleito no ; plug ; plum ; po <container> ; po box ; pod ; pol ; popcorn
        needs_clarification	-1	por <write> ; por aguant ; por quien ; por un ; pot ; pot on ; prescrib
        needs_clarification	-1	president ; prevention ; prid when ; probab ; proces ; progres ; psych np
        needs_clarification	-1	psychiatric <clinician> ; puebl lo ; pued contest ; pued hac ; pueden ; puk
        needs_clarification	-1	pul the ; puro ; purpl ; put away ; qqq ; qualifi ; que <happy> ; que dio
        needs_clarification	-1	que nac ; que pen ; que termin ; que todavi ; qued bien ; quier bajarl
        needs_clarification	-1	quier que ; quier recuper ; quisieramo ; radi ; railway bridg ; razor is
        needs_clarification	-1	re <job> ; re sist ; reaccion ; read thi ; reca ; recal ; recal my
        needs_clarification	-1	record from ; refus <drive> ; regres con ; reloj ; repaint his ; reporter
        needs_clarification	-1	resi ; restart ; restroom ; retir mail ; revok ; rig ; right one
        needs_clarification	-1	right way ; rigid ; ring again ; ring i ; riverb ; rob el ; rol his
        needs_clarification	-1	rol out ; ronc ; roof ; roof 0 ; room ; room when ; rot ; rummag sal
        needs_clarification	-1	sabana ; sac a ; sad that ; said and ; said so ; sam thing ; sat <night>
        needs_clarification	-1	saturday i ; scalp ; scar the ; scary ; scottish ; scrub ; se <feel>
        needs_clarification	-1	se <stiff> ; se <write> ; se oyen ; se pic ; se sab ; se sient ; se suic
        needs_clarification	-1	se trab ; se vei ; season of ; secador prend ; second ; second floor
        needs_clarification	-1	second languag ; second was ; see thing ; segund ; segund y ; seizur ; sel
        needs_clarification	-1	self <say> ; seman no ; servsaf ; session ; seventeen year
        needs_clarification	-1	seventh <child> ; shak so ; shar ; she <asleep> ; she bet ; she bring
        needs_clarification	-1	she brok ; she goe ; she went ; shin ; shirt and ; sho cam ; sho repa
        needs_clarification	-1	shook him ; shoot heroin ; should when ; show and ; show them ; si uno
        needs_clarification	-1	sign the ; sinc <partner> ; sinc no ; sinc sept ; sinc the ; sist 0
        needs_clarification	-1	sist cam ; sist keep ; sixty one ; slam meth ; sleep behind ; slob
        needs_clarification	-1	smok fent ; smok spic ; snow ; so <go> ; so <night> ; so a ; so do
        needs_clarification	-1	so going ; so patient ; so quiet ; soap oper ; sob in ; sobredosi en
        needs_clarification	-1	soc team ; somebody pleas ; somebody put ; someth with ; somewher for
        needs_clarification	-1	somo una ; son <build> ; son <hear> ; soonest ; sorry thi ; southern
        needs_clarification	-1	soy <school> ; spanish ; spe on ; speak from ; spel surnam ; spic dai
        needs_clarification	-1	spic rack ; spoon on ; squirrel hav ; st ; st <law> ; st dui ; start at
        needs_clarification	-1	startl ; stay her ; step stool ; steward ; stil bring ; stil go ; stil hav
        needs_clarification	-1	stil in ; stil know ; stop ; stop drink ; stop shak ; strang and
        needs_clarification	-1	street for ; street has ; student 0 ; su <say> ; su nin ; su oficin
        needs_clarification	-1	su pagin ; su troc ; subject lin ; suer y ; suicid prevention ; sunday
        needs_clarification	-1	sup <container> ; sup bowl ; supier ; surf ; sus <order> ; sus orden ; swam
        needs_clarification	-1	sweat ; t 0 ; tak off ; talk through ; talk too ; tanta ; tard que
        needs_clarification	-1	tatto of ; teach used ; teen cal ; ten <opioid> ; ten <year> ; teng medi
        needs_clarification	-1	terremot ; test 0 ; that <color> ; that <need> ; that <phone> ; that com
        needs_clarification	-1	that need ; that to ; the <clinician> ; the <hit> ; the <play>
        needs_clarification	-1	the <water> ; the build ; the cab ; the cap ; the chimney ; the coin
        needs_clarification	-1	the crystal ; the detox ; the east ; the extension ; the fami ; the firm
        needs_clarification	-1	the ghost ; the hears ; the high ; the hospital ; the jaw ; the lin
        needs_clarification	-1	the makeup ; the marriag ; the mechanic ; the music ; the neck ; the next
        needs_clarification	-1	the organ ; the pas ; the patient ; the pencil ; the peterson ; the priest
        needs_clarification	-1	the queen ; the quilt ; the receptionist ; the sidewalk ; the signal
        needs_clarification	-1	the six ; the speak ; the squar ; the train ; the villain ; the whiskey
        needs_clarification	-1	the whit ; the window ; the work ; them in ; ther <always> ; ther privat
        needs_clarification	-1	therapist ; therapy ; thermo ; they <job> ; they work ; theyv <say>
        needs_clarification	-1	thi <say> ; thi <school> ; thi semest ; thi up ; thought id ; thought we
        needs_clarification	-1	thousand dollar ; thre four ; thre hour ; through sunday ; thru <partner>
        needs_clarification	-1	thru wif ; tiangui ; tic ; tic tac ; tiembl que ; tiemblan ; tien 0
        needs_clarification	-1	til ive ; tim <night> ; tin and ; to <home> ; to <night> ; to <palecolor>
        needs_clarification	-1	to <sedative> ; to anoth ; to bring ; to complain ; to donat ; to door
        needs_clarification	-1	to i ; to now ; to print ; to tak ; to teach ; to thre ; to use
        needs_clarification	-1	tomorrow if ; too long ; took too ; took us ; tortilla ; tour bus ; tow
        needs_clarification	-1	tra nad ; tractor ; train station ; tranq ; tre ; tre and ; treat gambl
        needs_clarification	-1	treatment ; treatment plac ; tren de ; tripl ; trumpet ; tuesday
        needs_clarification	-1	turn <leave> ; turn left ; turno ; tuv que ; twelv so ; twenty eight
        needs_clarification	-1	twic for ; twic on ; twic sinc ; two summer ; tx no ; un <furniture>
        needs_clarification	-1	un <take> ; un <think> ; un calambr ; un cumpleano ; un intern ; un machet
        needs_clarification	-1	un plan ; un program ; un terren ; una <rope> ; una azul ; una fiest
        needs_clarification	-1	una fot ; una obr ; uncl wil ; und <amount> ; unhous ; until tonight
        needs_clarification	-1	up over ; up und ; upright ; ur ; usan ; use fentanyl ; using crystal
        needs_clarification	-1	using my ; va por ; vacant de ; vap weed ; vecin me ; vecin toc ; vecin ya
        needs_clarification	-1	vecina ; vend el ; vend machin ; venic ; very polit ; vest azul
        needs_clarification	-1	videojuego ; viern y ; villain ; virtual ; vivitrol ; walk my ; walk off
        needs_clarification	-1	walk the ; want detox ; want liv ; want mor ; want support ; was <happy>
        needs_clarification	-1	was <hit> ; was cros ; was gon ; was let ; was order ; was quiet ; was rais
        needs_clarification	-1	was und ; was used ; wash ; we <fire> ; we <phone> ; we argu ; we cal
        needs_clarification	-1	we empti ; we fight ; we gav ; we took ; weath report ; week at ; weekday
        needs_clarification	-1	weekend a ; what 0 ; what <night> ; what goe ; what they ; whatev it
        needs_clarification	-1	whatev was ; when ther ; wher do ; which <say> ; which <write> ; whisper
        needs_clarification	-1	whisper bc ; who deliver ; who self ; who was ; who whistl ; whol parish
        needs_clarification	-1	wholesal ; wif can ; wif hes ; wif with ; wil sign ; with <kin>
        needs_clarification	-1	with chicken ; with gma ; with husband ; without being ; wk of ; wkend only
        needs_clarification	-1	wont carry ; work you ; would ~you ; wring ; wrong ; wrong #
        needs_clarification	-1	wrong <phone> ; wrong <room> ; wrong plac ; y <clean> ; y camin ; y dai
        needs_clarification	-1	y entonc ; ya <say> ; year im ; yegu ; yes or ; yes the ; yesterday i
        needs_clarification	-1	yo <alone> ; yo uso ; yogurt ; you ; you <home> ; you buy ; you liv
        needs_clarification	-1	you not ; you send ; you so ; you what ; you would ; youl <take>
        needs_clarification	-1	your <treatment> ; your end ; your intak ; youv got ; yr ; zapato de ; zer
        needs_clarification	-1	~0 ~d ; ~<amount> ; ~<clean> ; ~<clean> ~out ; ~<consume> no
        needs_clarification	-1	~<consume> sinc ; ~<crowd> ; ~<die> <tired> ; ~<go> ~<think> ; ~<go> ~off
        needs_clarification	-1	~<hear> ; ~<home> ~in ; ~<hot> ; ~<kin> used ; ~<last> ; ~<remember>
        needs_clarification	-1	~<seizure> ~<stop> ; ~<take> ~<drive> ; ~<treatment> for ; ~<write> ~<home>
        needs_clarification	-1	~a ~<amount> ; ~a ~<pill> ; ~a ~drink ; ~at ~a ; ~buy ; ~crystal
        needs_clarification	-1	~de ~<hit> ; ~de ~golp ; ~dot ; ~dt hx ; ~email ; ~email ~addres ; ~fee
        needs_clarification	-1	~for ~a ; ~golp ; ~hac ~<pain> ; ~hac ~dan ; ~heroin ; ~i ; ~in ~a ; ~judg
        needs_clarification	-1	~kick ; ~las ; ~last ; ~les ; ~narcan ; ~no ~thought ; ~non ~sinc ; ~our
        needs_clarification	-1	~overdos in ; ~patron ; ~residential ~program ; ~se ; ~sick ; ~sz ; ~to
        needs_clarification	-1	~to ~do ; ~tom ni ; ~up ; ~voic ; ~when ; él dej ; él pidi
        needs_clarification	-2	*ago.2 ; *arrests ; *chestPain:negated ; *clientAdmin
        needs_clarification	-2	*deliriumTremens:historical ; *detoxRequest:negated ; *drinks.2:negated
        needs_clarification	-2	*drinks.2:other_experiencer ; *lapse:other_experiencer ; *mandator
        needs_clarification	-2	*noBarrierMoney:hypothetical ; *noBarrierWork ; *number.0
        needs_clarification	-2	*otherService.gambling:other_experiencer ; *otherService.therapist
        needs_clarification	-2	*otherService.therapist:other_experiencer ; *quantity:possible
        needs_clarification	-2	*residentialWord:historical ; *seizure.body:negated ; *substance.opioid
        needs_clarification	-2	*substance.sedative:historical ; *substance.stimulant
        needs_clarification	-2	*substance.stimulant:historical ; *thirdParty.opensNote ; *unaided:negated
        needs_clarification	-2	*wantsToQuit:other_experiencer ; *withdrawalHint ; / day ; / ~opi ; 0 0
        needs_clarification	-2	0 <fluid> ; 0 <go> ; 0 @ ; 0 befor ; 0 cb ; 0 conferenc ; 0 cuand ; 0 l
        needs_clarification	-2	0 new ; 0 nino ; 0 rd ; 0 semana ; 0 so ; 0 th ; 0 y/o ; 0 yrs
        needs_clarification	-2	<afraid> <child> ; <afraid> attack ; <afraid> me ; <alcohol> <continue>
        needs_clarification	-2	<alcohol> <drug> ; <alcohol> <law> ; <alcohol> <pill> ; <alcohol> <room>
        needs_clarification	-2	<alcohol> or ; <alcohol> qd ; <alcohol> the ; <always> for ; <always> terc
        needs_clarification	-2	<amount> 0 ; <amount> <container> ; <amount> <drive> ; <amount> <illness>
        needs_clarification	-2	<amount> <night> ; <amount> <take> ; <amount> bar ; <amount> becaus
        needs_clarification	-2	<amount> bet ; <amount> do ; <amount> els ; <amount> lost ; <amount> nin
        needs_clarification	-2	<amount> open ; <amount> por ; <amount> row ; <amount> vuelta
        needs_clarification	-2	<angry> <past> ; <angry> <take> ; <angry> is ; <angry> of ; <appointment>
        needs_clarification	-2	<appointment> <night> ; <appointment> con ; <ask> <drive> ; <ask> <eat>
        needs_clarification	-2	<ask> <height> ; <ask> is ; <ask> ~<treatment> ; <asleep> <headface>
        needs_clarification	-2	<asleep> <need> ; <asleep> <pill> ; <asleep> <take> ; <awake> her
        needs_clarification	-2	<awake> him ; <awake> my ; <awake> to ; <awake> up ; <blade> <home>
        needs_clarification	-2	<blade> is ; <blood> <outdoors> ; <blood> <see> ; <blood> <write>
        needs_clarification	-2	<blood> down ; <bodypart> <asleep> ; <bodypart> <chestheart>
        needs_clarification	-2	<bodypart> <clothes> ; <bodypart> <color> ; <bodypart> <hear>
        needs_clarification	-2	<bodypart> <hit> ; <bodypart> <opioid> ; <bodypart> <pain>
        needs_clarification	-2	<bodypart> <put> ; <bodypart> through ; <bodypart> y ; <bodysound>
        needs_clarification	-2	<break> <happy> ; <breath> <fall> ; <breath> condition ; <breath> from
        needs_clarification	-2	<breath> then ; <build> <headface> ; <build> <write> ; <buy> <furniture>
        needs_clarification	-2	<buy> <room> ; <calm> <amount> ; <calm> <drive> ; <calm> <insurance>
        needs_clarification	-2	<calm> de ; <calm> que ; <cannabis> <eat> ; <cannabis> <write>
        needs_clarification	-2	<cannabis> only ; <cannabis> that ; <cannabis> with ; <caretaking> a
        needs_clarification	-2	<chestheart> <always> ; <chestheart> <write> ; <chestheart> a
        needs_clarification	-2	<chestheart> down ; <chestheart> of ; <child> <hear> ; <child> <pet>
        needs_clarification	-2	<child> <remember> ; <child> <treatment> ; <child> first ; <child> hic
        needs_clarification	-2	<child> is ; <church> practic ; <clean> <clean> ; <clean> <pet>
        needs_clarification	-2	<clean> <vermin> ; <clean> <year> ; <clean> isnt ; <clean> y
        needs_clarification	-2	<clinician> <give> ; <clinician> <happy> ; <clinician> <medicine>
        needs_clarification	-2	<clinician> <school> ; <clinician> <stimulant> ; <clinician> <year>
        needs_clarification	-2	<clinician> del ; <clothes> <need> ; <clothes> <partner> ; <clothes> <rope>
        needs_clarification	-2	<clothes> glas ; <clothes> twic ; <cold> ; <cold> <headface> ; <cold> se
        needs_clarification	-2	<colleague> <break> ; <colleague> <consume> ; <colleague> <hold>
        needs_clarification	-2	<colleague> <insurance> ; <color> <die> ; <consume> <continue>
        needs_clarification	-2	<consume> <crowd> ; <consume> <night> ; <consume> <outdoors>
        needs_clarification	-2	<consume> <past> ; <consume> desd ; <consume> lean ; <consume> ni
        needs_clarification	-2	<consume> un ; <container> ; <container> <count> ; <container> <give>
        needs_clarification	-2	<container> <pill> ; <container> are ; <container> by ; <container> down
        needs_clarification	-2	<container> mark ; <container> we ; <continue> <blood>
        needs_clarification	-2	<continue> <headface> ; <continue> par ; <count> <say>
        needs_clarification	-2	<count> <stimulant> ; <crowd> <partner> ; <crowd> <school> ; <crowd> <see>
        needs_clarification	-2	<crowd> <wait> ; <crowd> i ; <crowd> to ; <day> <afraid>
        needs_clarification	-2	<day> <appointment> ; <day> <drug> ; <day> <feel> ; <day> <illness>
        needs_clarification	-2	<day> <pain> ; <day> <partner> ; <day> <seizure> ; <day> <stimulant>
        needs_clarification	-2	<day> <treatment> ; <day> back ; <day> can ; <day> in ; <day> long
        needs_clarification	-2	<day> noth ; <day> only ; <day> per ; <day> she ; <daytime> <bodypart>
        needs_clarification	-2	<daytime> <fluid> ; <daytime> me ; <daytime> my ; <die> <consume>
        needs_clarification	-2	<die> <daytime> ; <die> <die> ; <die> my ; <drive> <build> ; <drive> <give>
        needs_clarification	-2	<drive> <hear> ; <drive> <trade> ; <drive> behind ; <drive> detra
        needs_clarification	-2	<drive> had ; <drive> la ; <drive> myself ; <drive> pas ; <drive> through
        needs_clarification	-2	<drive> til ; <drive> was ; <drug> + ; <drug> <consume>
        needs_clarification	-2	<drug> <furniture> ; <drug> <night> ; <drug> <pill> ; <drug> at ; <drug> on
        needs_clarification	-2	<eat> <clothes> ; <eat> <opioid> ; <eat> <town> ; <eat> <treatment>
        needs_clarification	-2	<eat> an ; <eat> good ; <eat> porqu ; <fall> <calm> ; <fall> <home>
        needs_clarification	-2	<fall> <moment> ; <fall> <play> ; <fall> them ; <feel> <alcohol>
        needs_clarification	-2	<feel> <bodypart> ; <feel> <need> ; <feel> <trust> ; <fire> me
        needs_clarification	-2	<fluid> <chestheart> ; <fluid> <opioid> ; <fluid> and ; <fluid> the
        needs_clarification	-2	<fluid> thru ; <friend> <child> ; <friend> <clean> ; <friend> <count>
        needs_clarification	-2	<friend> <emergency> ; <friend> <feel> ; <friend> <phone> ; <friend> de
        needs_clarification	-2	<friend> lou ; <friend> sam ; <furniture> 0 ; <furniture> <money>
        needs_clarification	-2	<furniture> <need> ; <furniture> i ; <furniture> was ; <give> <child>
        needs_clarification	-2	<give> <clean> ; <give> <furniture> ; <give> <hold> ; <give> <town>
        needs_clarification	-2	<give> <wait> ; <give> away ; <give> en ; <go> <fluid> ; <go> <try>
        needs_clarification	-2	<go> <vendor> ; <go> his ; <go> las ; <go> por ; <go> soft
        needs_clarification	-2	<goodbye> <pet> ; <goodbye> in ; <goodbye> the ; <gun> <phone>
        needs_clarification	-2	<happy> que ; <happy> unk ; <happy> you ; <headface> ; <headface> <breath>
        needs_clarification	-2	<headface> <cold> ; <headface> and ; <headface> down ; <headface> that
        needs_clarification	-2	<headface> when ; <hear> <church> ; <hear> <tool> ; <hear> <trade>
        needs_clarification	-2	<hear> las ; <hear> only ; <hear> the ; <height> <fall> ; <height> <kin>
        needs_clarification	-2	<height> <money> ; <hit> in ; <hold> <home> ; <hold> to ; <home> <drive>
        needs_clarification	-2	<home> <drug> ; <home> <intoxicated> ; <home> <money> ; <home> <order>
        needs_clarification	-2	<home> al ; <home> nobody ; <home> right ; <home> wil ; <hospital> <month>
        needs_clarification	-2	<hospital> <night> ; <hot> 0 ; <hot> <water> ; <illness> <take>
        needs_clarification	-2	<illness> sinc ; <insurance> 0 ; <insurance> <fall> ; <insurance> <soon>
        needs_clarification	-2	<insurance> twic ; <intoxicated> <always> ; <intoxicated> <consume>
        needs_clarification	-2	<intoxicated> <need> ; <job> <hit> ; <job> <illness> ; <job> <kin>
        needs_clarification	-2	<job> <phone> ; <job> cant ; <job> est ; <job> wont ; <kill> <opioid>
        needs_clarification	-2	<kill> <tool> ; <kill> control ; <kin> <build> ; <kin> <color>
        needs_clarification	-2	<kin> <drug> ; <kin> <give> ; <kin> <illness> ; <kin> aft ; <kin> cant
        needs_clarification	-2	<kin> desd ; <kin> mientra ; <kin> nev ; <kin> q ; <kin> ta
        needs_clarification	-2	<kin> ~<stimulant> ; <law> <happy> ; <law> <month> ; <law> can ; <law> me
        needs_clarification	-2	<leave> <child> ; <leave> <give> ; <leave> de ; <leave> in ; <leave> ohi
        needs_clarification	-2	<leave> on ; <limp> <breath> ; <limp> and ; <media> <opioid>
        needs_clarification	-2	<media> <town> ; <medicine> <blood> ; <medicine> <eat> ; <medicine> <go>
        needs_clarification	-2	<medicine> <last> ; <medicine> <leave> ; <medicine> <moment>
        needs_clarification	-2	<medicine> <month> ; <medicine> <pain> ; <medicine> <phone>
        needs_clarification	-2	<medicine> <sedative> ; <moment> ; <moment> <bodypart>
        needs_clarification	-2	<moment> <colleague> ; <moment> <container> ; <moment> <count>
        needs_clarification	-2	<moment> <feel> ; <moment> <fluid> ; <moment> <last> ; <moment> <media>
        needs_clarification	-2	<moment> <start> ; <moment> and ; <moment> around ; <moment> the
        needs_clarification	-2	<money> <home> ; <money> <month> ; <money> <opioid> ; <money> <phone>
        needs_clarification	-2	<money> her ; <money> sin ; <month> 0 ; <month> <alcohol>
        needs_clarification	-2	<month> <always> ; <month> <headface> ; <month> <law> ; <month> <moment>
        needs_clarification	-2	<month> <opioid> ; <month> <take> ; <month> a ; <month> for ; <month> i
        needs_clarification	-2	<month> its ; <month> por ; <month> when ; <need> 0 ; <need> <blood>
        needs_clarification	-2	<need> <eat> ; <need> <media> ; <need> <opioid> ; <need> <room> ; <need> at
        needs_clarification	-2	<need> bajarl ; <need> direction ; <need> his ; <need> ir ; <need> mi
        needs_clarification	-2	<needle> <container> ; <needle> <furniture> ; <needle> <needle>
        needs_clarification	-2	<needle> <stimulant> ; <night> <bodypart> ; <night> <eat> ; <night> <fluid>
        needs_clarification	-2	<night> <kin> ; <night> <partner> ; <night> <year> ; <night> deep
        needs_clarification	-2	<night> for ; <night> noth ; <night> one ; <official> <buy>
        needs_clarification	-2	<official> <kin> ; <official> <take> ; <official> who
        needs_clarification	-2	<opening> <palecolor> ; <opening> she ; <opioid> <buy> ; <opioid> <daytime>
        needs_clarification	-2	<opioid> <drug> ; <opioid> <headface> ; <opioid> <sick> ; <opioid> <stop>
        needs_clarification	-2	<opioid> iv ; <opioid> me ; <opioid> qd ; <opioid> with ; <order>
        needs_clarification	-2	<order> <home> ; <order> <record> ; <outdoors> <need> ; <outdoors> <soon>
        needs_clarification	-2	<outdoors> <start> ; <outdoors> cuand ; <pain> <job> ; <pain> per
        needs_clarification	-2	<palecolor> <opening> ; <palecolor> <pill> ; <palecolor> <vermin>
        needs_clarification	-2	<palecolor> around ; <palecolor> light ; <partner> <emergency>
        needs_clarification	-2	<partner> <leave> ; <partner> <need> ; <partner> back ; <partner> has
        needs_clarification	-2	<partner> par ; <partner> usa ; <past> <fall> ; <past> <take>
        needs_clarification	-2	<past> <week> ; <past> my ; <past> on ; <past> our ; <pet> 0 ; <pet> at
        needs_clarification	-2	<phone> <break> ; <phone> <daytime> ; <phone> <die> ; <phone> <last>
        needs_clarification	-2	<phone> bajit ; <phone> cuand ; <phone> has ; <phone> mejor ; <phone> ok
        needs_clarification	-2	<phone> thi ; <phone> una ; <phone> uno ; <photo> <month> ; <photo> from
        needs_clarification	-2	<photo> it ; <pill> <moment> ; <pill> but ; <pill> from ; <pill> on
        needs_clarification	-2	<pill> y ; <play> + ; <play> <gun> ; <play> <pet> ; <play> <rope>
        needs_clarification	-2	<play> has ; <play> he ; <play> set ; <promise> <take> ; <promise> a
        needs_clarification	-2	<put> <always> ; <put> <count> ; <put> <emergency> ; <put> <money>
        needs_clarification	-2	<put> <opioid> ; <put> <stimulant> ; <put> <stranger> ; <put> <treatment>
        needs_clarification	-2	<put> bien ; <put> el ; <put> of ; <rail> <room> ; <rarely> <month>
        needs_clarification	-2	<rarely> <phone> ; <rarely> <week> ; <rarely> y ; <record> <clinician>
        needs_clarification	-2	<record> <law> ; <record> <year> ; <record> a ; <record> confirm
        needs_clarification	-2	<record> my ; <record> ton ; <remember> my ; <room> <afraid>
        needs_clarification	-2	<room> <container> ; <room> <need> ; <room> <stranger> ; <room> tien
        needs_clarification	-2	<room> with ; <rope> <headface> ; <rope> <play> ; <rope> de ; <sad> <see>
        needs_clarification	-2	<sad> <stop> ; <sad> no ; <say> <insurance> ; <say> <school> ; <say> bor
        needs_clarification	-2	<say> dur ; <say> lo ; <say> off ; <say> our ; <say> so
        needs_clarification	-2	<school> <appointment> ; <school> <happy> ; <school> i ; <school> im
        needs_clarification	-2	<school> of ; <school> sit ; <sedative> <clinician> ; <sedative> <last>
        needs_clarification	-2	<sedative> <past> ; <sedative> <sedative> ; <sedative> from
        needs_clarification	-2	<sedative> off ; <sedative> to ; <sedative> x ; <see> <official>
        needs_clarification	-2	<see> <water> ; <see> any ; <seizure> <clean> ; <seizure> <day>
        needs_clarification	-2	<seizure> <stop> ; <seizure> de ; <shake> <alcohol> ; <shake> <consume>
        needs_clarification	-2	<shake> <go> ; <shake> <see> ; <shake> las ; <shake> til ; <shame> <height>
        needs_clarification	-2	<shame> <phone> ; <shame> <think> ; <shame> <write> ; <sick> <continue>
        needs_clarification	-2	<sick> y ; <sober> <happy> ; <sober> <job> ; <sober> <need> ; <sober> in
        needs_clarification	-2	<soon> <treatment> ; <soon> mi ; <start> <drug> ; <start> at
        needs_clarification	-2	<stimulant> <build> ; <stimulant> <buy> ; <stimulant> <container>
        needs_clarification	-2	<stimulant> <hold> ; <stimulant> <intoxicated> ; <stimulant> <job>
        needs_clarification	-2	<stimulant> <opioid> ; <stimulant> <rarely> ; <stimulant> iv
        needs_clarification	-2	<stimulant> mayb ; <stimulant> near ; <stimulant> noma ; <stimulant> som
        needs_clarification	-2	<stimulant> twic ; <stop> ; <stop> <breath> ; <stop> <cannabis>
        needs_clarification	-2	<stop> <container> ; <stop> <headface> ; <stop> <job> ; <stop> <media>
        needs_clarification	-2	<stop> sus ; <stop> your ; <stranger> <drug> ; <stranger> <month>
        needs_clarification	-2	<stranger> <town> ; <stranger> mak ; <stranger> of ; <stranger> scor
        needs_clarification	-2	<take> <amount> ; <take> <bodypart> ; <take> <hear> ; <take> <last>
        needs_clarification	-2	<take> <leave> ; <take> <treatment> ; <take> alg ; <take> his ; <take> int
        needs_clarification	-2	<take> lik ; <take> on ; <take> ten ; <think> <alcohol>
        needs_clarification	-2	<think> <bodypart> ; <think> <last> ; <think> im ; <think> we ; <tool> it
        needs_clarification	-2	<town> <die> ; <town> <phone> ; <town> de ; <town> fair ; <town> first
        needs_clarification	-2	<trade> que ; <trade> re ; <treatment> + ; <treatment> <caretaking>
        needs_clarification	-2	<treatment> <consume> ; <treatment> <drive> ; <treatment> <fall>
        needs_clarification	-2	<treatment> <give> ; <treatment> <go> ; <treatment> <partner>
        needs_clarification	-2	<treatment> <stimulant> ; <treatment> aft ; <treatment> all
        needs_clarification	-2	<treatment> but ; <treatment> con ; <trust> <friend> ; <trust> <pain>
        needs_clarification	-2	<trust> con ; <trust> i ; <trust> you ; <try> to ; <vendor> ; <vendor> at
        needs_clarification	-2	<vermin> que ; <volunteer> <month> ; <wait> <see> ; <wait> el ; <wait> her
        needs_clarification	-2	<wait> mi ; <wait> out ; <wait> the ; <water> <stiff> ; <water> <stop>
        needs_clarification	-2	<week> <illness> ; <week> <start> ; <week> im ; <week> sant ; <week> the
        needs_clarification	-2	<withdrawal> <hospital> ; <withdrawal> <moment> ; <withdrawal> <room>
        """
}
