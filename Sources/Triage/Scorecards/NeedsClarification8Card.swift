extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	read all ; reca ; rechin ; recruit ; regres con ; rei ; rep
        needs_clarification	-1	repair accordion ; restart ; restaurant had ; revok ; rig ; rigid ; ring at
        needs_clarification	-1	ris que ; riverb ; road is ; road trip ; rock <play> ; rock music
        needs_clarification	-1	rol <play> ; ronc ; roof ; room ; room is ; room of ; room when ; roomat
        needs_clarification	-1	roommat from ; rop de ; rop for ; rueda ; ruid ; ruid com ; ruin ; rv
        needs_clarification	-1	sab es ; sab y ; sabi que ; sacudi ; saf ; safe ; said so ; sailboat
        needs_clarification	-1	sal de ; sam <clothes> ; saturday ; saw ; say get ; scalp ; scar the
        needs_clarification	-1	school is ; scrap ; scream in ; se <consume> ; se rio ; se sab ; se vei
        needs_clarification	-1	second ; second floor ; second grad ; second was ; security <official>
        needs_clarification	-1	see any ; see what ; segur ; sel ; sel used ; select ; self <say> ; self or
        needs_clarification	-1	seman me ; seman no ; semest ; sent over ; ser <volunteer> ; seventeen year
        needs_clarification	-1	seventy one ; shadow ; shak so ; shar ; she couldnt ; she goe ; sherman
        needs_clarification	-1	shift ; shift a ; shipyard ; shook him ; shoot up ; shop window
        needs_clarification	-1	shout over ; show them ; sign the ; silenc and ; sin quer ; sinc <partner>
        needs_clarification	-1	sinc <past> ; sinc about ; sinc august ; sinc i ; sinc monday ; sinc no
        needs_clarification	-1	sinc then ; singl dad ; sist 0 ; skylight ; sleep behind ; smel the
        needs_clarification	-1	smirnof ; smok fent ; smok spic ; snapchat ; so <night> ; so a ; so are
        needs_clarification	-1	so often ; so quiet ; so sinc ; soak through ; sob in ; sob sinc ; sog
        needs_clarification	-1	sol ; sol quier ; sold roast ; somebody cal ; someplac ; someth wher
        needs_clarification	-1	someth with ; somewher for ; sorry for ; sorry if ; sorry thi ; sound calm
        needs_clarification	-1	sourdough ; sourdough start ; soy bilingu ; soy estudiant ; spe limit
        needs_clarification	-1	spel the ; spil ; spoon on ; spr break ; squar <play> ; squar danc
        needs_clarification	-1	squirrel hav ; stain ; start colleg ; start dat ; start on ; stat feel
        needs_clarification	-1	station on ; station wher ; stay the ; stepmoth ; stil in ; strap
        needs_clarification	-1	street and ; su <home> ; su <treatment> ; su nin ; su numer ; sueld ; suic
        needs_clarification	-1	suit to ; sunday night ; surf ; sus ; tak hom ; tak lisinopril ; tak me
        needs_clarification	-1	tak off ; tak phon ; tak thre ; tan ; tan larg ; tap ; teach told
        needs_clarification	-1	teach used ; teach yog ; teas ; tecl ; teen cal ; tem ; teng kais
        needs_clarification	-1	teng medi ; teng segur ; tercer ; test for ; text only ; thankful for
        needs_clarification	-1	that <need> ; that com ; that first ; that need ; that sel ; that too
        needs_clarification	-1	the <medicine> ; the <opioid> ; the <order> ; the <soon> ; the background
        needs_clarification	-1	the balloon ; the beer ; the bel ; the bibl ; the bing ; the bon
        needs_clarification	-1	the build ; the cap ; the ches ; the country ; the cros ; the detectiv
        needs_clarification	-1	the elevator ; the freeway ; the gentleman ; the ghost ; the gin
        needs_clarification	-1	the goldfish ; the high ; the inpatient ; the jaw ; the key ; the leav
        needs_clarification	-1	the lin ; the marriag ; the music ; the north ; the patient ; the pavement
        needs_clarification	-1	the pear ; the peterson ; the pool ; the reclin ; the review ; the ribbon
        needs_clarification	-1	the rol ; the shipyard ; the sidewalk ; the six ; the spic ; the stitch
        needs_clarification	-1	the storm ; the tomat ; the valley ; the wed ; the whit ; the wind
        needs_clarification	-1	the ~<home> ; the ~<withdrawal> ; them ; them all ; then i ; ther <moment>
        needs_clarification	-1	ther now ; ther privat ; ther that ; therapist ; thermo ; they ; theyd
        needs_clarification	-1	thi <say> ; thi up ; thi wk ; thi yr ; thing i ; think its ; third day
        needs_clarification	-1	thought id ; thought we ; thre hour ; threat to ; thrift ; thrift <town>
        needs_clarification	-1	thril ; through <kin> ; through one ; thru ; thru sun ; tie a ; tie to
        needs_clarification	-1	til ive ; til thi ; tim <night> ; tim aft ; tim hard ; tin and ; tio que
        needs_clarification	-1	to <color> ; to <continue> ; to <furniture> ; to <sedative> ; to admit
        needs_clarification	-1	to agre ; to anoth ; to bed ; to bring ; to car ; to complain ; to la
        needs_clarification	-1	to mas ; to repeat ; to see ; to stand ; to start ; to tak ; to text
        needs_clarification	-1	to tie ; to turn ; to wat ; to zer ; toc ; todo <past> ; todo ant ; tol
        needs_clarification	-1	told my ; tom agu ; toma ; tomorrow if ; too ; took way ; took your
        needs_clarification	-1	tortug ; touch anyth ; tournament ; trab y ; transmission ; tre ; tre casa
        needs_clarification	-1	tre o ; treasur ; treat gambl ; tri everyth ; tripl ; trombon ; truck was
        needs_clarification	-1	tuv que ; twelv pack ; twin took ; two cat ; two dollar ; two month ; tx no
        needs_clarification	-1	u just ; ultim hoj ; un <money> ; un calambr ; un cumpleano ; un reportaj
        needs_clarification	-1	una <job> ; una azul ; una fabric ; una fot ; una tre ; unit ; unk <pill>
        needs_clarification	-1	unk pil ; unlock so ; uno <friend> ; uno <month> ; uno mes ; uno se
        needs_clarification	-1	until <month> ; up <child> ; up and ; up first ; up und ; upright ; upsid
        needs_clarification	-1	upsid down ; use 0 ; use too ; used <drive> ; used car ; user
        needs_clarification	-1	using crystal ; usmc ; va la ; va por ; vacant de ; vec entr ; vec y
        needs_clarification	-1	vecin ya ; vehicl ; vest azul ; vez <amount> ; vez se ; vi una ; vial
        needs_clarification	-1	vicarag ; videojuego ; viej ; viern y ; view of ; visita ; vodk every
        needs_clarification	-1	vodk sinc ; voic i ; voic wer ; voicemail greet ; walk my ; walk on
        needs_clarification	-1	want liv ; want support ; was <confused> ; was cut ; was let ; was long
        needs_clarification	-1	was mortifi ; was order ; was suppos ; was und ; was used ; was using
        needs_clarification	-1	was very ; watercolor of ; wav her ; way mor ; we <die> ; we <hit>
        needs_clarification	-1	we <write> ; we could ; we empti ; we gav ; we turn ; weath report
        needs_clarification	-1	wed was ; weed that ; week at ; week back ; week thre ; week two ; weekday
        needs_clarification	-1	weekend a ; weld at ; what 0 ; what <night> ; what are ; what left
        needs_clarification	-1	what should ; what ther ; whatev it ; whatev the ; whatev was ; when i
        needs_clarification	-1	when ther ; when theyr ; wher do ; whisky ; who <friend> ; who cal
        needs_clarification	-1	who pick ; who repair ; who sign ; who was ; who wil ; whom do ; wif com
        needs_clarification	-1	wif hes ; wif job ; wif with ; wil <say> ; wil <take> ; wil i ; wil text
        needs_clarification	-1	wind scream ; window in ; window seat ; with <afraid> ; with <sober>
        needs_clarification	-1	with nephew ; with parent ; withdrawal from ; without <stimulant>
        needs_clarification	-1	without being ; without his ; witnes ; wkend + ; wknd ; won ; wor a
        needs_clarification	-1	work is ; work right ; work van ; work you ; worri about ; would <happy>
        needs_clarification	-1	wring ; wrinkl ; wrong ; wrong ext ; wrong plac ; y <clean> ; y and
        needs_clarification	-1	y entonc ; y nad ; y tuv ; ya <write> ; ya leo ; ya van ; year eve
        needs_clarification	-1	yern le ; yes or ; yo <consume> ; yo sol ; you ; you as ; you folk
        needs_clarification	-1	you locat ; you might ; you when ; you would ; youl <take> ; your 0
        needs_clarification	-1	your <hospital> ; your end ; youv got ; zip ; ~<alcohol> in ; ~<clean>
        needs_clarification	-1	~<consume> no ; ~<hear> no ; ~<home> ~<consume> ; ~<kin> used ; ~<last>
        needs_clarification	-1	~<medicine> ; ~<remember> ; ~<seizure> ~<stop> ; ~<sick>
        needs_clarification	-1	~<stimulant> <take> ; ~<take> ~medi ; ~<vermin> ; ~a ~<consume>
        needs_clarification	-1	~a ~<pill> ; ~a ~drink ; ~about ; ~board ; ~cervez ; ~com ; ~cup
        needs_clarification	-1	~de ~<hit> ; ~de ~golp ; ~dot ; ~drug at ; ~dt hx ; ~el ~<phone>
        needs_clarification	-1	~el ~telefon ; ~every ~day ; ~find ; ~go ; ~golp ; ~hac ~<pain> ; ~hac ~dan
        needs_clarification	-1	~in ~a ; ~inpt ; ~keep ; ~kick ; ~kid ; ~las ; ~last ; ~narcan
        needs_clarification	-1	~no ~<phone> ; ~no ~contest ; ~no ~pued ; ~opiat ; ~patron ; ~pet ; ~se
        needs_clarification	-1	~seiz ; ~sz 0 ; ~telefon ; ~test ; ~the ; ~the ~<home> ; ~to ; ~to ~do
        needs_clarification	-1	~up ; ~vin ; ~voic ; él dej
        needs_clarification	-2	*abstinent.1 ; *ago.1 ; *ago.2 ; *detoxRequest.0:negated
        needs_clarification	-2	*detoxWord.0:historical ; *drinks.2:negated ; *drinks.2:other_experiencer
        needs_clarification	-2	*duration.1 ; *hallucination.0:negated ; *naloxone.0:negated
        needs_clarification	-2	*noBarrierWork.0 ; *number.0 ; *otherService.2:other_experiencer
        needs_clarification	-2	*overdoseNow.0:possible ; *pregnancy.0 ; *quantity.0:negated ; *relief.2
        needs_clarification	-2	*residentialWord.0:historical ; *seizure.1:negated ; *sinceStopping.2
        needs_clarification	-2	*substance.1 ; *substance.4 ; *thirdParty.1 ; *unaided.0:historical
        needs_clarification	-2	*unaided.0:other_experiencer ; *wantsToQuit.0:other_experiencer
        needs_clarification	-2	*withdrawalHint.0 ; / day ; / ~opi ; 0 <fluid> ; 0 <go> ; 0 <happy>
        needs_clarification	-2	0 <treatment> ; 0 becaus ; 0 befor ; 0 but ; 0 conferenc ; 0 dai ; 0 fent
        needs_clarification	-2	0 heroin ; 0 l ; 0 mo ; 0 new ; 0 semana ; 0 so ; 0 th ; 0 when
        needs_clarification	-2	<afraid> <child> ; <afraid> <crowd> ; <alcohol> / ; <alcohol> <go>
        needs_clarification	-2	<alcohol> <law> ; <alcohol> <pill> ; <alcohol> <room> ; <alcohol> <take>
        needs_clarification	-2	<alcohol> but ; <alcohol> los ; <alcohol> the ; <alcohol> x ; <alone> so
        needs_clarification	-2	<always> <alcohol> ; <always> <job> ; <always> <money> ; <always> <night>
        needs_clarification	-2	<always> no ; <always> one ; <always> terc ; <amount> 0 ; <amount> <always>
        needs_clarification	-2	<amount> <amount> ; <amount> <container> ; <amount> <job>
        needs_clarification	-2	<amount> <smell> ; <amount> <sober> ; <amount> <week> ; <amount> an
        needs_clarification	-2	<amount> bar ; <amount> do ; <amount> els ; <amount> lost ; <amount> nin
        needs_clarification	-2	<amount> no ; <amount> open ; <amount> por ; <angry> <write> ; <angry> of
        needs_clarification	-2	<angry> over ; <angry> por ; <angry> re ; <appointment> <last>
        needs_clarification	-2	<appointment> <official> ; <appointment> <partner> ; <appointment> con
        needs_clarification	-2	<ask> <eat> ; <ask> <height> ; <ask> al ; <ask> can ; <ask> is ; <ask> wher
        needs_clarification	-2	<ask> ~<treatment> ; <asleep> ; <asleep> <headface> ; <asleep> <need>
        needs_clarification	-2	<asleep> <pill> ; <asleep> <take> ; <asleep> no ; <awake> her ; <awake> up
        needs_clarification	-2	<blade> <eat> ; <blade> <home> ; <blood> <eat> ; <blood> <outdoors>
        needs_clarification	-2	<blood> <water> ; <blood> <write> ; <bodypart> <asleep>
        needs_clarification	-2	<bodypart> <chestheart> ; <bodypart> <child> ; <bodypart> <clothes>
        needs_clarification	-2	<bodypart> <fire> ; <bodypart> <furniture> ; <bodypart> <hit>
        needs_clarification	-2	<bodypart> <opioid> ; <bodypart> <pill> ; <bodypart> <water>
        needs_clarification	-2	<bodypart> replacement ; <breath> then ; <build> <gun> ; <build> <headface>
        needs_clarification	-2	<build> <write> ; <buy> <furniture> ; <buy> <room> ; <buy> <stimulant>
        needs_clarification	-2	<buy> it ; <calm> <insurance> ; <cannabis> <amount> ; <cannabis> <cannabis>
        needs_clarification	-2	<cannabis> <eat> ; <cannabis> <week> ; <cannabis> <write> ; <cannabis> only
        needs_clarification	-2	<cannabis> that ; <caretaking> ; <caretaking> <stop> ; <chestheart> <day>
        needs_clarification	-2	<chestheart> <school> ; <chestheart> desd ; <child> <friend>
        needs_clarification	-2	<child> <pet> ; <child> <remember> ; <child> <treatment> ; <child> is
        needs_clarification	-2	<church> practic ; <clean> <clean> ; <clean> <year> ; <clean> y
        needs_clarification	-2	<clinician> <give> ; <clinician> <month> ; <clinician> <rope>
        needs_clarification	-2	<clinician> <year> ; <clinician> and ; <clinician> del ; <clinician> en
        needs_clarification	-2	<clinician> ii ; <clinician> par ; <clothes> <kill> ; <clothes> <kin>
        needs_clarification	-2	<clothes> <partner> ; <clothes> out ; <clothes> twic ; <cold>
        needs_clarification	-2	<cold> <phone> ; <cold> on ; <cold> se ; <color> <die> ; <color> <write>
        needs_clarification	-2	<consume> <continue> ; <consume> <crowd> ; <consume> lean ; <consume> sat
        needs_clarification	-2	<consume> todo ; <consume> un ; <consume> x ; <container>
        needs_clarification	-2	<container> <give> ; <container> <pill> ; <container> are
        needs_clarification	-2	<container> between ; <container> down ; <container> lik
        needs_clarification	-2	<continue> <consume> ; <continue> <headface> ; <continue> <key>
        needs_clarification	-2	<continue> <opening> ; <continue> grow ; <continue> me ; <count> <ask>
        needs_clarification	-2	<count> <stimulant> ; <count> them ; <crash> right ; <crowd> <school>
        needs_clarification	-2	<crowd> should ; <crowd> to ; <day> <afraid> ; <day> <appointment>
        needs_clarification	-2	<day> <feel> ; <day> <illness> ; <day> <last> ; <day> <need>
        needs_clarification	-2	<day> <night> ; <day> <order> ; <day> <seizure> ; <day> <wait> ; <day> at
        needs_clarification	-2	<day> back ; <day> in ; <day> off ; <day> on ; <day> only ; <day> per
        needs_clarification	-2	<day> she ; <day> the ; <day> ~<alcohol> ; <daytime> <bodypart>
        needs_clarification	-2	<daytime> <fluid> ; <daytime> <stop> ; <daytime> <take> ; <daytime> my
        needs_clarification	-2	<daytime> ni ; <die> <die> ; <die> prevention ; <die> until
        needs_clarification	-2	<drive> <build> ; <drive> <give> ; <drive> <money> ; <drive> <trade>
        needs_clarification	-2	<drive> detra ; <drive> myself ; <drive> pas ; <drive> through
        needs_clarification	-2	<drive> warranty ; <drive> was ; <drug> <consume> ; <drug> <furniture>
        needs_clarification	-2	<drug> <night> ; <drug> <pill> ; <drug> <treatment> ; <drug> on
        needs_clarification	-2	<drug> test ; <eat> <clothes> ; <eat> <height> ; <eat> <opioid>
        needs_clarification	-2	<eat> <play> ; <eat> <treatment> ; <emergency> <need> ; <fall> <home>
        needs_clarification	-2	<fall> <moment> ; <feel> <alcohol> ; <feel> <bodypart> ; <feel> <need>
        needs_clarification	-2	<feel> good ; <feel> grand ; <fire> <stimulant> ; <fluid> <chestheart>
        needs_clarification	-2	<fluid> <opioid> ; <fluid> <pain> ; <fluid> and ; <fluid> the
        needs_clarification	-2	<friend> <appointment> ; <friend> <clean> ; <friend> <emergency>
        needs_clarification	-2	<friend> <give> ; <friend> <phone> ; <friend> <play> ; <friend> del
        needs_clarification	-2	<friend> lou ; <furniture> <money> ; <furniture> was ; <give> <child>
        needs_clarification	-2	<give> <clean> ; <give> <furniture> ; <give> <gun> ; <give> <hold>
        needs_clarification	-2	<give> <order> ; <give> <wait> ; <give> away ; <give> clr ; <give> each
        needs_clarification	-2	<give> en ; <go> <alcohol> ; <go> <count> ; <go> <fluid> ; <go> <try>
        needs_clarification	-2	<go> aft ; <go> fin ; <go> his ; <go> otr ; <go> south ; <go> wil
        needs_clarification	-2	<goodbye> <drive> ; <goodbye> with ; <gun> <phone> ; <happy> over
        needs_clarification	-2	<headface> ; <headface> <breath> ; <headface> <cold> ; <headface> <drug>
        needs_clarification	-2	<headface> down ; <headface> that ; <headface> when ; <hear> <afraid>
        needs_clarification	-2	<hear> <height> ; <hear> <hold> ; <hear> <town> ; <hear> bc ; <hear> el
        needs_clarification	-2	<hear> en ; <height> <clothes> ; <height> <fall> ; <height> <hear>
        needs_clarification	-2	<height> <outdoors> ; <height> <phone> ; <height> until ; <hold> <die>
        needs_clarification	-2	<hold> <home> ; <home> <child> ; <home> <drug> ; <home> <intoxicated>
        needs_clarification	-2	<home> <trade> ; <home> and ; <home> con ; <home> dond ; <home> son
        needs_clarification	-2	<home> was ; <hot> 0 ; <illness> <kin> ; <illness> sinc ; <insurance> 0
        needs_clarification	-2	<insurance> <fall> ; <insurance> no ; <insurance> sinc ; <insurance> twic
        needs_clarification	-2	<intoxicated> <always> ; <intoxicated> <need> ; <job> <child>
        needs_clarification	-2	<job> <clothes> ; <job> <hit> ; <job> <illness> ; <job> <kin>
        needs_clarification	-2	<job> <phone> ; <job> <start> ; <job> cant ; <job> est ; <job> had
        needs_clarification	-2	<job> one ; <key> <crowd> ; <key> <say> ; <kill> control ; <kin> <blade>
        needs_clarification	-2	<kin> <bodysound> ; <kin> <color> ; <kin> <consume> ; <kin> <crowd>
        needs_clarification	-2	<kin> <drug> ; <kin> <illness> ; <kin> <moment> ; <kin> <needle>
        needs_clarification	-2	<kin> aft ; <kin> cant ; <kin> desd ; <kin> mientra ; <kin> nev ; <kin> old
        needs_clarification	-2	<kin> onc ; <kin> pleas ; <kin> q ; <kin> ramon ; <kin> ta ; <kin> toma
        needs_clarification	-2	<law> 0 ; <law> <need> ; <law> <order> ; <law> card ; <law> de ; <law> me
        needs_clarification	-2	<law> so ; <leave> <chestheart> ; <leave> <child> ; <leave> <leave>
        needs_clarification	-2	<leave> in ; <limp> <breath> ; <limp> and ; <media> <town> ; <medicine> +
        needs_clarification	-2	<medicine> <blood> ; <medicine> <headface> ; <medicine> <last>
        needs_clarification	-2	<medicine> <month> ; <medicine> <phone> ; <medicine> <sedative>
        needs_clarification	-2	<medicine> and ; <moment> ; <moment> <bodypart> ; <moment> <container>
        needs_clarification	-2	<moment> <count> ; <moment> <furniture> ; <moment> <last>
        needs_clarification	-2	<moment> <start> ; <moment> <year> ; <moment> are ; <moment> the
        needs_clarification	-2	<money> <home> ; <money> <opioid> ; <money> desd ; <money> her ; <money> i
        needs_clarification	-2	<money> that ; <month> <alcohol> ; <month> <always> ; <month> <clinician>
        needs_clarification	-2	<month> <feel> ; <month> <take> ; <month> at ; <month> con ; <month> i
        needs_clarification	-2	<month> por ; <need> 0 ; <need> <afraid> ; <need> <blood> ; <need> <day>
        needs_clarification	-2	<need> <media> ; <need> <opioid> ; <need> <withdrawal> ; <need> bajarl
        needs_clarification	-2	<need> his ; <need> ir ; <need> mi ; <need> por ; <needle> 0
        needs_clarification	-2	<needle> <container> ; <needle> <furniture> ; <night> <alcohol>
        needs_clarification	-2	<night> <eat> ; <night> <kin> ; <night> <year> ; <night> desd ; <night> for
        needs_clarification	-2	<night> noth ; <official> <need> ; <official> for ; <official> who
        needs_clarification	-2	<opening> <eat> ; <opening> <furniture> ; <opening> <trade> ; <opening> en
        needs_clarification	-2	<opening> era ; <opening> when ; <opioid> <daytime> ; <opioid> <drug>
        needs_clarification	-2	<opioid> <pill> ; <opioid> <treatment> ; <opioid> from ; <opioid> qd
        needs_clarification	-2	<order> ; <order> <home> ; <order> mi ; <outdoors> <kin>
        needs_clarification	-2	<outdoors> <need> ; <outdoors> <outdoors> ; <outdoors> <remember>
        needs_clarification	-2	<outdoors> <start> ; <pain> <job> ; <pain> per ; <palecolor> <drive>
        needs_clarification	-2	<palecolor> <job> ; <palecolor> <opening> ; <palecolor> <pill>
        needs_clarification	-2	<partner> <ask> ; <partner> <need> ; <partner> <soon> ; <partner> could
        needs_clarification	-2	<partner> has ; <partner> in ; <partner> with ; <past> <always>
        needs_clarification	-2	<past> <fall> ; <past> <medicine> ; <past> <need> ; <past> <take>
        needs_clarification	-2	<past> <week> ; <past> for ; <past> he ; <past> my ; <pet> <media>
        needs_clarification	-2	<pet> <opioid> ; <pet> <pet> ; <pet> <water> ; <pet> at ; <pet> he
        needs_clarification	-2	<pet> over ; <pet> se ; <phone> # ; <phone> <container> ; <phone> <last>
        needs_clarification	-2	<phone> <outdoors> ; <phone> <play> ; <phone> <think> ; <phone> back
        needs_clarification	-2	<phone> bajit ; <phone> cuand ; <phone> didnt ; <photo> <past>
        needs_clarification	-2	<photo> from ; <photo> it ; <pill> <leave> ; <pill> <moment> ; <pill> but
        needs_clarification	-2	<pill> on ; <play> <height> ; <play> <key> ; <play> a ; <promise> <write>
        needs_clarification	-2	<promise> in ; <put> <clinician> ; <put> <count> ; <put> <money>
        needs_clarification	-2	<put> <play> ; <put> <stranger> ; <put> <water> ; <put> bien ; <put> with
        needs_clarification	-2	<rail> <room> ; <rail> to ; <rarely> <amount> ; <rarely> <month>
        needs_clarification	-2	<rarely> <phone> ; <rarely> <week> ; <rarely> mal ; <record> <clinician>
        needs_clarification	-2	<record> <month> ; <record> <year> ; <record> confirm ; <record> my
        needs_clarification	-2	<record> ton ; <room> 0 ; <room> <afraid> ; <room> <consume>
        needs_clarification	-2	<room> <container> ; <room> <day> ; <room> <drug> ; <room> <room>
        needs_clarification	-2	<room> <stranger> ; <room> becaus ; <room> del ; <room> in
        needs_clarification	-2	<sad> <partner> ; <sad> over ; <say> <key> ; <say> <outdoors>
        needs_clarification	-2	<say> <withdrawal> ; <say> abt ; <say> bor ; <say> clear ; <say> dur
        needs_clarification	-2	<say> good ; <say> lo ; <say> our ; <say> so ; <school> <appointment>
        needs_clarification	-2	<school> <sad> ; <school> im ; <school> of ; <sedative> <count>
        needs_clarification	-2	<sedative> <go> ; <sedative> <hospital> ; <sedative> <year>
        needs_clarification	-2	<sedative> from ; <sedative> off ; <sedative> sinc ; <see> <official>
        needs_clarification	-2	<see> <phone> ; <see> thing ; <seizure> <clean> ; <seizure> at
        needs_clarification	-2	<seizure> x ; <seizure> y ; <shake> <alcohol> ; <shake> <amount>
        needs_clarification	-2	<shake> sinc ; <shame> <height> ; <shame> <write> ; <shame> when
        needs_clarification	-2	<sick> <continue> ; <sick> as ; <sober> <job> ; <soon> <treatment>
        needs_clarification	-2	<start> <alcohol> ; <start> <drug> ; <start> <job> ; <start> <record>
        needs_clarification	-2	<start> on ; <stimulant> <build> ; <stimulant> <day>
        needs_clarification	-2	<stimulant> <furniture> ; <stimulant> between ; <stimulant> noma
        needs_clarification	-2	<stimulant> pretty ; <stimulant> som ; <stimulant> twic ; <stimulant> with
        needs_clarification	-2	<stimulant> ya ; <stop> ; <stop> <cannabis> ; <stop> <container>
        needs_clarification	-2	<stop> <headface> ; <stop> <job> ; <stop> <media> ; <stop> <stop>
        needs_clarification	-2	<stop> de ; <stop> sus ; <stop> your ; <stranger> <drug>
        needs_clarification	-2	<stranger> <month> ; <stranger> <play> ; <stranger> <town> ; <stranger> of
        needs_clarification	-2	<stranger> read ; <take> 0 ; <take> <amount> ; <take> <bodypart>
        needs_clarification	-2	<take> <last> ; <take> <law> ; <take> <treatment> ; <take> alg ; <take> on
        needs_clarification	-2	<take> ten ; <think> <bodypart> ; <think> im ; <threat> <partner>
        needs_clarification	-2	<tired> <day> ; <tool> <clinician> ; <tool> <think> ; <town> <hear>
        needs_clarification	-2	<town> <opening> ; <town> <phone> ; <town> and ; <town> de ; <town> fair
        needs_clarification	-2	<town> which ; <trade> <angry> ; <trade> <leave> ; <trade> <record>
        needs_clarification	-2	<trade> <take> ; <trade> que ; <trade> re ; <treatment> +
        needs_clarification	-2	<treatment> <consume> ; <treatment> <drug> ; <treatment> <give>
        needs_clarification	-2	<treatment> <insurance> ; <treatment> <official> ; <treatment> <partner>
        needs_clarification	-2	<treatment> <rail> ; <treatment> <vendor> ; <treatment> <wait>
        needs_clarification	-2	<treatment> a ; <treatment> all ; <treatment> but ; <treatment> plac
        needs_clarification	-2	<trust> <friend> ; <trust> <night> ; <trust> <opening> ; <trust> <pain>
        needs_clarification	-2	<trust> de ; <trust> i ; <trust> toda ; <trust> you ; <try> <stop>
        needs_clarification	-2	<try> <treatment> ; <try> to ; <try> us ; <vendor> ; <vendor> for
        needs_clarification	-2	<vermin> <take> ; <vermin> and ; <volunteer> <month> ; <wait> el
        needs_clarification	-2	<wait> her ; <wait> in ; <wait> out ; <wait> the ; <water> <angry>
        needs_clarification	-2	<water> <clean> ; <water> <drive> ; <water> <intoxicated>
        needs_clarification	-2	<water> <school> ; <water> <stiff> ; <water> <stop> ; <water> <water>
        needs_clarification	-2	<water> is ; <week> + ; <week> <say> ; <week> <treatment> ; <week> im
        needs_clarification	-2	<week> sant ; <week> the ; <withdrawal> <room> ; <withdrawal> and
        needs_clarification	-2	<withdrawal> off ; <write> <confused> ; <write> <fire> ; <write> <hear>
        needs_clarification	-2	<write> <vermin> ; <write> de ; <write> has ; <write> is ; <write> surnam
        needs_clarification	-2	<write> without ; <year> <container> ; <year> <fall> ; <year> <moment>
        needs_clarification	-2	<year> <opening> ; <year> <opioid> ; <year> <see> ; <year> <seizure>
        needs_clarification	-2	<year> <try> ; <year> do ; <year> of ; a <cannabis> ; a <intoxicated>
        needs_clarification	-2	a <law> ; a <leave> ; a <night> ; a <sober> ; a <treatment> ; a barbershop
        needs_clarification	-2	a basket ; a beekeep ; a broth ; a cak ; a cas ; a cattl ; a cemetery
        needs_clarification	-2	a christen ; a clock ; a com ; a concert ; a cord ; a dai ; a deer ; a fel
        needs_clarification	-2	a forklift ; a grey ; a hardwar ; a jump ; a landscap ; a milkshak
        needs_clarification	-2	a museum ; a nit ; a patient ; a plac ; a pt ; a rak ; a resum ; a room
        needs_clarification	-2	a roost ; a rug ; a smil ; a steak ; a step ; a third ; a tourist ; a twelv
        needs_clarification	-2	a usarl ; a version ; a weekend ; a women ; a y ; about <amount>
        needs_clarification	-2	about fish ; about half ; about to ; about twic ; about which ; about you
        needs_clarification	-2	absent ; acab las ; accordion ; accountability ; acost ; activ
        needs_clarification	-2	addres chang ; admit how ; afford ; aft <stimulant> ; aft clos ; aft i
        needs_clarification	-2	against my ; agar la ; age do ; ago we ; aguant el ; ahi con ; ahor
        needs_clarification	-2	ahorit hay ; ai ; airport gat ; al <pet> ; al client ; al foc
        needs_clarification	-2	alarm <moment> ; alarm clock ; alcohol 0 ; alguien cad ; all <day>
        """
}
