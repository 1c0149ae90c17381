extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	smel the ; smirnof ; smok fent ; smok spic ; snapchat ; snort cok
        needs_clarification	-1	so <night> ; so a ; so are ; so often ; so quiet ; so sinc ; soak through
        needs_clarification	-1	sob in ; sob sinc ; sog ; sol ; sol quier ; sold roast ; somebody cal
        needs_clarification	-1	someplac ; someth wher ; someth with ; somewher for ; sorry for ; sorry if
        needs_clarification	-1	sorry thi ; sourdough ; sourdough start ; soy bilingu ; soy estudiant
        needs_clarification	-1	spe limit ; spel the ; spil ; spoon on ; spr break ; squar <play>
        needs_clarification	-1	squar danc ; squirrel hav ; stain ; start colleg ; start dat ; start on
        needs_clarification	-1	station on ; station wher ; stay the ; stepmoth ; stil in ; strap
        needs_clarification	-1	street and ; su <home> ; su <treatment> ; su escaler ; su nin ; su numer
        needs_clarification	-1	sueld ; suic ; sunburn ; sunday night ; surf ; sus ; tak hom
        needs_clarification	-1	tak lisinopril ; tak me ; tak off ; tak phon ; tak thre ; tan ; tan larg
        needs_clarification	-1	tap ; teach told ; teach used ; teach yog ; teas ; tecl ; teen cal ; tem
        needs_clarification	-1	teng kais ; teng medi ; teng segur ; tercer ; test for ; text only
        needs_clarification	-1	thankful for ; that <need> ; that com ; that first ; that need ; that sel
        needs_clarification	-1	that too ; the <medicine> ; the <opioid> ; the <order> ; the <soon>
        needs_clarification	-1	the appl ; the background ; the balloon ; the beer ; the bel ; the bibl
        needs_clarification	-1	the bing ; the bon ; the build ; the cap ; the ches ; the country
        needs_clarification	-1	the cros ; the detectiv ; the elevator ; the freeway ; the gentleman
        needs_clarification	-1	the ghost ; the gin ; the goldfish ; the high ; the jaw ; the key
        needs_clarification	-1	the leav ; the lin ; the marriag ; the music ; the north ; the oak
        needs_clarification	-1	the patient ; the pavement ; the pear ; the peterson ; the pool
        needs_clarification	-1	the reclin ; the review ; the ribbon ; the sidewalk ; the six ; the spic
        needs_clarification	-1	the stitch ; the storm ; the tomat ; the valley ; the wed ; the whit
        needs_clarification	-1	the wind ; the ~<home> ; the ~<withdrawal> ; them ; them all ; then i
        needs_clarification	-1	ther <moment> ; ther now ; ther privat ; ther that ; therapist ; thermo
        needs_clarification	-1	they ; theyd ; thi <say> ; thi up ; thi wk ; thi yr ; thing i ; third day
        needs_clarification	-1	thought id ; thought we ; thre four ; thre hour ; threat to ; thrift
        needs_clarification	-1	thrift <town> ; thril ; through <kin> ; through one ; thru ; thru sun
        needs_clarification	-1	tie a ; tie to ; til ive ; til thi ; tim <night> ; tim aft ; tim hard
        needs_clarification	-1	tin and ; to <color> ; to <continue> ; to <furniture> ; to <sedative>
        needs_clarification	-1	to admit ; to agre ; to anoth ; to bed ; to bring ; to car ; to complain
        needs_clarification	-1	to la ; to mas ; to repeat ; to see ; to stand ; to start ; to tak
        needs_clarification	-1	to text ; to tie ; to turn ; to wat ; to zer ; toc ; todo <past> ; todo ant
        needs_clarification	-1	told my ; tom agu ; tom demasi ; toma ; tomorrow if ; too ; took way
        needs_clarification	-1	took your ; tortug ; touch anyth ; tournament ; trab y ; tractor
        needs_clarification	-1	transmission ; tre ; tre o ; treasur ; treat gambl ; tri everyth ; tripl
        needs_clarification	-1	trombon ; truck was ; tuv que ; twelv pack ; twin took ; two cat
        needs_clarification	-1	two dollar ; two month ; tx no ; u just ; ultim hoj ; un <money>
        needs_clarification	-1	un calambr ; un cumpleano ; un reportaj ; una <job> ; una azul ; una fabric
        needs_clarification	-1	una fot ; una tre ; unit ; unk <pill> ; unk pil ; unlock so ; uno <friend>
        needs_clarification	-1	uno <month> ; uno mes ; until <month> ; up <child> ; up and ; up und
        needs_clarification	-1	upright ; use 0 ; use too ; used <drive> ; used car ; user ; using crystal
        needs_clarification	-1	usmc ; va la ; va por ; vacant de ; vec entr ; vec y ; vecin ya ; vehicl
        needs_clarification	-1	vest azul ; vez <amount> ; vi una ; vial ; vicarag ; videojuego ; viej
        needs_clarification	-1	viern y ; view of ; visita ; vodk sinc ; voic i ; voic wer
        needs_clarification	-1	voicemail greet ; walk my ; walk on ; want liv ; want support
        needs_clarification	-1	was <confused> ; was cut ; was fil ; was let ; was long ; was mortifi
        needs_clarification	-1	was order ; was suppos ; was und ; was used ; was very ; watercolor of
        needs_clarification	-1	wav her ; way mor ; we <die> ; we <hit> ; we <write> ; we could ; we empti
        needs_clarification	-1	we gav ; we turn ; weath report ; wed was ; weed that ; week at ; week back
        needs_clarification	-1	week thre ; week two ; weekday ; weekend a ; weld at ; what 0
        needs_clarification	-1	what <night> ; what are ; what left ; what should ; what ther ; whatev it
        needs_clarification	-1	whatev the ; whatev was ; when i ; when ther ; when theyr ; wher do
        needs_clarification	-1	whisky ; who <friend> ; who cal ; who pick ; who repair ; who sign
        needs_clarification	-1	who was ; who wil ; whom do ; wif com ; wif hes ; wif job ; wif with
        needs_clarification	-1	wil <say> ; wil <take> ; wil i ; wil text ; wind scream ; window in
        needs_clarification	-1	window seat ; with <afraid> ; with <sober> ; with nephew ; with parent
        needs_clarification	-1	withdrawal from ; without <stimulant> ; without being ; without his
        needs_clarification	-1	witnes ; wkend + ; wknd ; won ; work is ; work right ; work van ; work you
        needs_clarification	-1	worri about ; would <happy> ; wring ; wrinkl ; wrong ; wrong ext
        needs_clarification	-1	wrong plac ; y <clean> ; y and ; y entonc ; y nad ; y tuv ; ya <write>
        needs_clarification	-1	ya leo ; ya van ; year eve ; yern le ; yes or ; yo <consume> ; yo sol ; you
        needs_clarification	-1	you as ; you folk ; you locat ; you might ; you send ; you when ; you would
        needs_clarification	-1	youd <happy> ; youl get ; your 0 ; your <hospital> ; your end ; youv got
        needs_clarification	-1	zip ; ~<alcohol> in ; ~<clean> ; ~<consume> no ; ~<hear> no
        needs_clarification	-1	~<home> ~<consume> ; ~<kin> used ; ~<medicine> ; ~<remember>
        needs_clarification	-1	~<seizure> ~<stop> ; ~<sick> ; ~<stimulant> <take> ; ~<take> ~medi
        needs_clarification	-1	~<vermin> ; ~a ~<consume> ; ~a ~<pill> ; ~a ~drink ; ~about ; ~board
        needs_clarification	-1	~cervez ; ~com ; ~cup ; ~de ~<hit> ; ~de ~golp ; ~dot ; ~drug at ; ~dt hx
        needs_clarification	-1	~el ~telefon ; ~every ~day ; ~find ; ~go ; ~golp ; ~hac ~<pain> ; ~hac ~dan
        needs_clarification	-1	~in ~a ; ~inpt ; ~keep ; ~kick ; ~la ; ~las ; ~last ; ~narcan
        needs_clarification	-1	~no ~<phone> ; ~no ~contest ; ~no ~pued ; ~opiat ; ~patron ; ~pet ; ~seiz
        needs_clarification	-1	~telefon ; ~test ; ~the ; ~the ~<home> ; ~to ; ~to ~do ; ~tom ni ; ~up
        needs_clarification	-1	~vin ; ~voic ; él dej
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
        needs_clarification	-2	<always> no ; <always> one ; <always> terc ; <always> y ; <amount> 0
        needs_clarification	-2	<amount> <always> ; <amount> <amount> ; <amount> <container>
        needs_clarification	-2	<amount> <job> ; <amount> <smell> ; <amount> <sober> ; <amount> <week>
        needs_clarification	-2	<amount> bar ; <amount> do ; <amount> els ; <amount> lost ; <amount> nin
        needs_clarification	-2	<amount> no ; <amount> open ; <amount> por ; <amount> sinc
        needs_clarification	-2	<angry> <write> ; <angry> of ; <angry> over ; <angry> por ; <angry> re
        needs_clarification	-2	<appointment> <last> ; <appointment> <official> ; <appointment> <partner>
        needs_clarification	-2	<appointment> con ; <ask> <eat> ; <ask> <height> ; <ask> al ; <ask> can
        needs_clarification	-2	<ask> is ; <ask> wher ; <ask> ~<treatment> ; <asleep> ; <asleep> <headface>
        needs_clarification	-2	<asleep> <need> ; <asleep> <pill> ; <asleep> <take> ; <asleep> no
        needs_clarification	-2	<awake> her ; <awake> up ; <blade> <eat> ; <blade> <home> ; <blade> is
        needs_clarification	-2	<blood> <eat> ; <blood> <outdoors> ; <blood> <water> ; <blood> <write>
        needs_clarification	-2	<bodypart> <asleep> ; <bodypart> <chestheart> ; <bodypart> <child>
        needs_clarification	-2	<bodypart> <clothes> ; <bodypart> <fire> ; <bodypart> <furniture>
        needs_clarification	-2	<bodypart> <hear> ; <bodypart> <hit> ; <bodypart> <opioid>
        needs_clarification	-2	<bodypart> <pill> ; <bodypart> <water> ; <bodypart> replacement
        needs_clarification	-2	<breath> then ; <build> <gun> ; <build> <headface> ; <build> <write>
        needs_clarification	-2	<buy> <furniture> ; <buy> <room> ; <buy> <stimulant> ; <buy> it
        needs_clarification	-2	<calm> <insurance> ; <cannabis> <amount> ; <cannabis> <cannabis>
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
        needs_clarification	-2	<consume> un ; <consume> x ; <container> ; <container> <give>
        needs_clarification	-2	<container> <pill> ; <container> are ; <container> between
        needs_clarification	-2	<container> down ; <container> lik ; <continue> <consume>
        needs_clarification	-2	<continue> <headface> ; <continue> <key> ; <continue> <opening>
        needs_clarification	-2	<continue> grow ; <continue> me ; <count> <ask> ; <count> <stimulant>
        needs_clarification	-2	<count> them ; <crash> right ; <crowd> <school> ; <crowd> should
        needs_clarification	-2	<crowd> to ; <day> <afraid> ; <day> <appointment> ; <day> <feel>
        needs_clarification	-2	<day> <illness> ; <day> <last> ; <day> <need> ; <day> <night>
        needs_clarification	-2	<day> <order> ; <day> <seizure> ; <day> <wait> ; <day> at ; <day> back
        needs_clarification	-2	<day> in ; <day> off ; <day> on ; <day> only ; <day> per ; <day> she
        needs_clarification	-2	<day> the ; <day> ~<alcohol> ; <daytime> <bodypart> ; <daytime> <fluid>
        needs_clarification	-2	<daytime> <stop> ; <daytime> <take> ; <daytime> my ; <daytime> ni
        needs_clarification	-2	<die> <die> ; <die> prevention ; <die> until ; <drive> <build>
        needs_clarification	-2	<drive> <give> ; <drive> <money> ; <drive> <trade> ; <drive> detra
        needs_clarification	-2	<drive> myself ; <drive> pas ; <drive> through ; <drive> warranty
        needs_clarification	-2	<drive> was ; <drug> <consume> ; <drug> <furniture> ; <drug> <night>
        needs_clarification	-2	<drug> <pill> ; <drug> <treatment> ; <drug> on ; <drug> test
        needs_clarification	-2	<eat> <height> ; <eat> <opioid> ; <eat> <play> ; <eat> <treatment>
        needs_clarification	-2	<emergency> <need> ; <fall> <home> ; <fall> <moment> ; <feel> <alcohol>
        needs_clarification	-2	<feel> <bodypart> ; <feel> <need> ; <feel> good ; <feel> grand
        needs_clarification	-2	<fire> <stimulant> ; <fluid> <chestheart> ; <fluid> <opioid>
        needs_clarification	-2	<fluid> <pain> ; <fluid> and ; <fluid> the ; <friend> <appointment>
        needs_clarification	-2	<friend> <clean> ; <friend> <emergency> ; <friend> <give>
        needs_clarification	-2	<friend> <phone> ; <friend> <play> ; <friend> del ; <friend> lou
        needs_clarification	-2	<furniture> <money> ; <furniture> was ; <give> <child> ; <give> <clean>
        needs_clarification	-2	<give> <furniture> ; <give> <gun> ; <give> <hold> ; <give> <order>
        needs_clarification	-2	<give> <wait> ; <give> away ; <give> clr ; <give> each ; <give> en
        needs_clarification	-2	<go> <alcohol> ; <go> <count> ; <go> <fluid> ; <go> <try> ; <go> aft
        needs_clarification	-2	<go> fin ; <go> his ; <go> otr ; <go> south ; <go> wil ; <goodbye> <drive>
        needs_clarification	-2	<goodbye> with ; <gun> <phone> ; <happy> over ; <happy> unk ; <headface>
        needs_clarification	-2	<headface> <breath> ; <headface> <cold> ; <headface> <drug>
        needs_clarification	-2	<headface> down ; <headface> that ; <headface> when ; <hear> <afraid>
        needs_clarification	-2	<hear> <height> ; <hear> <hold> ; <hear> <town> ; <hear> bc ; <hear> el
        needs_clarification	-2	<hear> en ; <height> <clothes> ; <height> <fall> ; <height> <hear>
        needs_clarification	-2	<height> <outdoors> ; <height> <phone> ; <height> until ; <hold> <die>
        needs_clarification	-2	<hold> <home> ; <home> <child> ; <home> <drug> ; <home> <intoxicated>
        needs_clarification	-2	<home> <trade> ; <home> and ; <home> dond ; <home> son ; <home> was
        needs_clarification	-2	<hot> 0 ; <illness> <kin> ; <illness> sinc ; <insurance> 0
        needs_clarification	-2	<insurance> <fall> ; <insurance> no ; <insurance> sinc ; <insurance> twic
        needs_clarification	-2	<intoxicated> <always> ; <intoxicated> <need> ; <job> <child>
        needs_clarification	-2	<job> <clothes> ; <job> <hit> ; <job> <illness> ; <job> <kin>
        needs_clarification	-2	<job> <phone> ; <job> <start> ; <job> cant ; <job> est ; <job> had
        needs_clarification	-2	<job> her ; <job> one ; <key> <crowd> ; <key> <say> ; <kill> control
        needs_clarification	-2	<kin> <blade> ; <kin> <bodysound> ; <kin> <color> ; <kin> <consume>
        needs_clarification	-2	<kin> <crowd> ; <kin> <drug> ; <kin> <illness> ; <kin> <moment>
        needs_clarification	-2	<kin> <needle> ; <kin> aft ; <kin> cant ; <kin> desd ; <kin> mientra
        needs_clarification	-2	<kin> old ; <kin> onc ; <kin> pleas ; <kin> q ; <kin> ramon ; <kin> ta
        needs_clarification	-2	<kin> toma ; <kin> ~<stimulant> ; <law> <need> ; <law> <order> ; <law> card
        needs_clarification	-2	<law> de ; <law> me ; <law> of ; <law> so ; <leave> <chestheart>
        needs_clarification	-2	<leave> <child> ; <leave> <leave> ; <leave> in ; <limp> <breath>
        needs_clarification	-2	<limp> and ; <media> <town> ; <medicine> + ; <medicine> <blood>
        needs_clarification	-2	<medicine> <consume> ; <medicine> <headface> ; <medicine> <last>
        needs_clarification	-2	<medicine> <month> ; <medicine> <phone> ; <medicine> <sedative>
        needs_clarification	-2	<medicine> and ; <moment> ; <moment> <bodypart> ; <moment> <container>
        needs_clarification	-2	<moment> <count> ; <moment> <furniture> ; <moment> <last>
        needs_clarification	-2	<moment> <start> ; <moment> <year> ; <moment> are ; <moment> the
        needs_clarification	-2	<money> <home> ; <money> <opioid> ; <money> desd ; <money> her ; <money> i
        needs_clarification	-2	<money> that ; <month> <alcohol> ; <month> <always> ; <month> <clinician>
        needs_clarification	-2	<month> <opioid> ; <month> <take> ; <month> at ; <month> con ; <month> i
        needs_clarification	-2	<month> por ; <need> 0 ; <need> <blood> ; <need> <day> ; <need> <media>
        needs_clarification	-2	<need> <opioid> ; <need> <withdrawal> ; <need> bajarl ; <need> his
        needs_clarification	-2	<need> ir ; <need> mi ; <need> por ; <needle> 0 ; <needle> <container>
        needs_clarification	-2	<needle> <furniture> ; <night> <alcohol> ; <night> <eat> ; <night> <kin>
        needs_clarification	-2	<night> <year> ; <night> desd ; <night> for ; <night> noth
        needs_clarification	-2	<official> <need> ; <official> for ; <official> who ; <opening> <eat>
        needs_clarification	-2	<opening> <furniture> ; <opening> <trade> ; <opening> en ; <opening> era
        needs_clarification	-2	<opening> when ; <opioid> <daytime> ; <opioid> <drug> ; <opioid> <pill>
        needs_clarification	-2	<opioid> <sick> ; <opioid> <treatment> ; <opioid> from ; <opioid> iv
        needs_clarification	-2	<opioid> qd ; <order> ; <order> <home> ; <order> a ; <order> mi
        needs_clarification	-2	<outdoors> <kin> ; <outdoors> <need> ; <outdoors> <outdoors>
        needs_clarification	-2	<outdoors> <remember> ; <outdoors> <start> ; <pain> <job> ; <pain> per
        needs_clarification	-2	<palecolor> <drive> ; <palecolor> <job> ; <palecolor> <opening>
        needs_clarification	-2	<palecolor> <pill> ; <partner> <ask> ; <partner> <church>
        needs_clarification	-2	<partner> <need> ; <partner> <soon> ; <partner> could ; <partner> has
        needs_clarification	-2	<partner> in ; <partner> with ; <past> <always> ; <past> <fall>
        needs_clarification	-2	<past> <go> ; <past> <medicine> ; <past> <need> ; <past> <take>
        needs_clarification	-2	<past> <week> ; <past> for ; <past> my ; <pet> <media> ; <pet> <opioid>
        needs_clarification	-2	<pet> <pet> ; <pet> <water> ; <pet> at ; <pet> he ; <pet> over ; <pet> se
        needs_clarification	-2	<phone> # ; <phone> <container> ; <phone> <last> ; <phone> <outdoors>
        needs_clarification	-2	<phone> <play> ; <phone> <think> ; <phone> back ; <phone> bajit
        needs_clarification	-2	<phone> cuand ; <phone> didnt ; <photo> <past> ; <photo> from ; <photo> it
        needs_clarification	-2	<pill> <leave> ; <pill> <moment> ; <pill> but ; <pill> on ; <play> <height>
        needs_clarification	-2	<play> <key> ; <play> a ; <promise> <write> ; <promise> in
        needs_clarification	-2	<put> <clinician> ; <put> <count> ; <put> <money> ; <put> <play>
        needs_clarification	-2	<put> <stranger> ; <put> <water> ; <put> bien ; <put> with ; <rail> <room>
        needs_clarification	-2	<rail> to ; <rarely> <amount> ; <rarely> <month> ; <rarely> <phone>
        needs_clarification	-2	<rarely> <week> ; <rarely> mal ; <record> <clinician> ; <record> <month>
        needs_clarification	-2	<record> <year> ; <record> confirm ; <record> my ; <record> ton ; <room> 0
        needs_clarification	-2	<room> <afraid> ; <room> <consume> ; <room> <container> ; <room> <day>
        needs_clarification	-2	<room> <drug> ; <room> <room> ; <room> <stranger> ; <room> becaus
        needs_clarification	-2	<room> del ; <room> in ; <rope> <headface> ; <sad> <partner> ; <sad> over
        needs_clarification	-2	<say> <key> ; <say> <outdoors> ; <say> <withdrawal> ; <say> abt
        needs_clarification	-2	<say> clear ; <say> dur ; <say> good ; <say> lo ; <say> our ; <say> so
        needs_clarification	-2	<school> <appointment> ; <school> <sad> ; <school> im ; <school> of
        needs_clarification	-2	<sedative> <count> ; <sedative> <go> ; <sedative> <hospital>
        needs_clarification	-2	<sedative> <sedative> ; <sedative> <year> ; <sedative> from
        needs_clarification	-2	<sedative> off ; <sedative> sinc ; <see> <official> ; <see> <phone>
        needs_clarification	-2	<see> thing ; <seizure> <clean> ; <seizure> at ; <seizure> y
        needs_clarification	-2	<shake> <alcohol> ; <shake> <amount> ; <shake> sinc ; <shame> <height>
        needs_clarification	-2	<shame> <write> ; <shame> when ; <sick> <continue> ; <sick> as
        needs_clarification	-2	<sober> <job> ; <soon> <treatment> ; <start> <alcohol> ; <start> <drug>
        needs_clarification	-2	<start> <job> ; <start> <record> ; <start> on ; <stimulant> <build>
        needs_clarification	-2	<stimulant> <day> ; <stimulant> <furniture> ; <stimulant> between
        needs_clarification	-2	<stimulant> noma ; <stimulant> pretty ; <stimulant> som ; <stimulant> twic
        needs_clarification	-2	<stimulant> with ; <stimulant> ya ; <stop> ; <stop> <cannabis>
        needs_clarification	-2	<stop> <container> ; <stop> <headface> ; <stop> <job> ; <stop> <media>
        needs_clarification	-2	<stop> <stop> ; <stop> de ; <stop> sus ; <stop> your ; <stranger> <drug>
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
        needs_clarification	-2	<water> <clean> ; <water> <drive> ; <water> <intoxicated> ; <water> <stiff>
        needs_clarification	-2	<water> <stop> ; <water> <water> ; <water> is ; <week> + ; <week> <say>
        needs_clarification	-2	<week> <treatment> ; <week> im ; <week> sant ; <week> the
        needs_clarification	-2	<withdrawal> <room> ; <withdrawal> and ; <withdrawal> off
        needs_clarification	-2	<write> <confused> ; <write> <fire> ; <write> <hear> ; <write> <vermin>
        needs_clarification	-2	<write> de ; <write> has ; <write> is ; <write> surnam ; <write> without
        needs_clarification	-2	<year> <container> ; <year> <fall> ; <year> <moment> ; <year> <opening>
        needs_clarification	-2	<year> <opioid> ; <year> <see> ; <year> <seizure> ; <year> <try>
        needs_clarification	-2	<year> do ; <year> of ; a <cannabis> ; a <intoxicated> ; a <law>
        needs_clarification	-2	a <leave> ; a <night> ; a <sober> ; a <treatment> ; a <week> ; a barbershop
        needs_clarification	-2	a basket ; a beekeep ; a broth ; a cak ; a cas ; a cattl ; a cemetery
        needs_clarification	-2	a christen ; a clock ; a com ; a cord ; a dai ; a deer ; a fel ; a forklift
        needs_clarification	-2	a grey ; a hardwar ; a jump ; a landscap ; a matchbox ; a milkshak
        needs_clarification	-2	a museum ; a nit ; a patient ; a plac ; a pt ; a pur ; a rak ; a resum
        needs_clarification	-2	a room ; a roost ; a rug ; a smil ; a step ; a third ; a tourist ; a twelv
        needs_clarification	-2	a usarl ; a version ; a weekend ; a women ; a y ; about <amount>
        needs_clarification	-2	about fish ; about half ; about to ; about twic ; about which ; about you
        needs_clarification	-2	absent ; acab las ; accordion ; acost ; activ ; addres chang ; admit how
        needs_clarification	-2	afford ; aft <stimulant> ; aft clos ; aft i ; against my ; agar la ; age do
        needs_clarification	-2	ago he ; ago we ; aguant el ; ahi con ; ahor ; ahorit hay ; ai
        needs_clarification	-2	airport gat ; al <pet> ; al client ; al foc ; alarm <moment> ; alarm clock
        needs_clarification	-2	alcohol 0 ; alguien cad ; all <day> ; all day ; all on ; almuerz ; alon so
        needs_clarification	-2	altavoz ; am glad ; am i ; an eight ; and <furniture> ; and ate ; and back
        needs_clarification	-2	and dont ; and friday ; and go ; and hav ; and help ; and me ; and neith
        needs_clarification	-2	and of ; and put ; and siren ; and today ; and want ; anniversary and
        needs_clarification	-2	announcement <continue> ; announcement repeat ; announcer ; anoch cay
        needs_clarification	-2	anoch le ; anterior ; antidop ; any <stranger> ; any <threat> ; any dang
        needs_clarification	-2	any ~<drug> ; any ~substanc ; apel ; apen ; apologiz ; appreciat you
        needs_clarification	-2	apriet per ; april and ; aqui hay ; are <always> ; arm lik ; arregl el
        needs_clarification	-2	articl ; asi y ; ask is ; ask question ; ask wher ; assault ; asses
        needs_clarification	-2	at <night> ; at <write> ; at feed ; at high ; at us ; ataqu ; audit 0
        needs_clarification	-2	aunt work ; away anywher ; back ther ; baj de ; bakersfield ; bandmat
        needs_clarification	-2	banj ; bar ; bar 0 ; bar on ; bark ; bcb ppo ; beb en ; becaus its
        needs_clarification	-2	becaus we ; been <kill> ; been shoot ; been tak ; beg ; behind us ; being a
        needs_clarification	-2	bereavement ; bid ; big <crowd> ; big fami ; bil at ; bil for ; bit lost
        needs_clarification	-2	blanket and ; blew his ; blind ; boleto par ; bond ; botella ; both talk
        needs_clarification	-2	box a ; box i ; bread knif ; breath at ; breath then ; bridg until ; bro 0
        """
}
