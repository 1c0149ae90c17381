extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	we cant ; we could ; we gav ; we just ; we open ; we put ; we wil
        needs_clarification	-1	wear glas ; weath has ; weed ; week thre ; week two ; weeknight ; what 0
        needs_clarification	-1	what goe ; what left ; what ther ; whatev the ; whatev was ; when i
        needs_clarification	-1	when is ; when ther ; whenev ther ; whil <say> ; whil its ; whil talk
        needs_clarification	-1	whisky ; whisper ; who <friend> ; who buy ; who pick ; who repair
        needs_clarification	-1	who self ; wholesal ; widow in ; wif hes ; wif supportiv ; wil <say>
        needs_clarification	-1	wil go ; wil writ ; win with ; with <hold> ; with <sober> ; with laugh
        needs_clarification	-1	with wif ; with wooden ; wkend + ; wkend only ; wknd ; won the ; wont <say>
        needs_clarification	-1	wont say ; wont stay ; wor a ; wring ; written in ; wrong # ; wrong about
        needs_clarification	-1	wrong plac ; y <ask> ; y <moment> ; y <take> ; y camin ; y contamo ; y de
        needs_clarification	-1	y entonc ; y eso ; y qued ; y quisier ; y regal ; y tuv ; ya <write>
        needs_clarification	-1	ya cambi ; year eve ; year im ; yesterday i ; yo sol ; yo uso ; you
        needs_clarification	-1	you <go> ; you <see> ; you so ; your 0 ; your <hospital> ; your <moment>
        needs_clarification	-1	your ad ; your numb ; zet ; ~<afraid> <say> ; ~<angry>
        needs_clarification	-1	~<consume> <outdoors> ; ~<drive> <amount> ; ~<eat> ~<drive> ; ~<feel> ~mal
        needs_clarification	-1	~<hit> ; ~<home> ~<consume> ; ~<home> ~in ; ~<past> ~a ; ~<sober>
        needs_clarification	-1	~<vermin> ; ~a thing ; ~a ~<consume> ; ~a ~<pill> ; ~a ~night ; ~and
        needs_clarification	-1	~at ~a ; ~but ; ~can ~<take> ; ~can ~tak ; ~cps ; ~drug at ; ~dt hx ; ~etoh
        needs_clarification	-1	~etoh sinc ; ~even ; ~every ~day ; ~for ~a ; ~hac ~<pain> ; ~hac ~dan
        needs_clarification	-1	~hous ~use ; ~husb ; ~i ~<stop> ; ~in ~a ; ~keep ; ~kick ; ~let ; ~my
        needs_clarification	-1	~night ; ~opiat ; ~overdos ; ~overdos in ; ~patron ; ~probation ; ~pued
        needs_clarification	-1	~residential ~program ; ~sient ~mal ; ~step ; ~to ~<die> ; ~to ~die
        needs_clarification	-1	~to ~do ; ~used ~a ; ~voic ; ~wrot ; él pidi
        needs_clarification	-2	# ; *about.0 ; *abstinent.0:hypothetical ; *abstinent.1 ; *ago.1 ; *ago.2
        needs_clarification	-2	*arrests.0 ; *chestPain.0:negated ; *detoxWord.0:historical
        needs_clarification	-2	*drinks.2:negated ; *family.1 ; *hallucination.0:negated
        needs_clarification	-2	*injecting.0:negated ; *iopRequest.0:hypothetical
        needs_clarification	-2	*keptUsing.0:hypothetical ; *keptUsing.0:other_experiencer ; *mandator.0
        needs_clarification	-2	*mandator.0:hypothetical ; *naloxone.0:negated ; *noBarrierWork.0
        needs_clarification	-2	*number.0 ; *otherService.2:other_experiencer ; *otherService.5
        needs_clarification	-2	*outpatientWord.0:negated ; *overdose.0:negated ; *overdoseNow.0:possible
        needs_clarification	-2	*pregnancy.0 ; *pregnancy.0:other_experiencer ; *quantity.0:possible
        needs_clarification	-2	*quantity.3 ; *residentialWord.0:historical ; *seizure.1:negated
        needs_clarification	-2	*seizure.3:historical ; *sinceStopping.2 ; *started.0
        needs_clarification	-2	*substance.0:historical ; *substance.2 ; *substance.4:other_experiencer
        needs_clarification	-2	*unaided.0 ; *unaided.0:historical ; *unaided.0:negated
        needs_clarification	-2	*unaided.0:other_experiencer ; *withdrawalHint.0 ; + <cannabis> ; / ~opi
        needs_clarification	-2	0 <opioid> ; 0 <stimulant> ; 0 befor ; 0 conferenc ; 0 dai ; 0 dia
        needs_clarification	-2	0 heroin ; 0 l ; 0 mo ; 0 new ; 0 nino ; 0 nts ; 0 part ; 0 per ; 0 rd
        needs_clarification	-2	0 second ; 0 so ; 0 with ; 0 y/o ; 0 yrs ; <afraid> <crowd>
        needs_clarification	-2	<afraid> <happy> ; <afraid> <moment> ; <afraid> and ; <afraid> attack
        needs_clarification	-2	<afraid> in ; <afraid> me ; <alcohol> <job> ; <alcohol> <room>
        needs_clarification	-2	<alcohol> <shake> ; <alcohol> con ; <alcohol> for ; <alcohol> or
        needs_clarification	-2	<alcohol> tod ; <alcohol> y ; <alone> sin ; <always> <alcohol>
        needs_clarification	-2	<always> <consume> ; <always> <night> ; <always> one ; <always> terc
        needs_clarification	-2	<amount> <amount> ; <amount> <drug> ; <amount> <emergency> ; <amount> <job>
        needs_clarification	-2	<amount> <photo> ; <amount> <smell> ; <amount> <sober> ; <amount> a
        needs_clarification	-2	<amount> bar ; <amount> els ; <amount> nin ; <amount> por ; <amount> up
        needs_clarification	-2	<amount> vuelta ; <angry> <clean> ; <angry> <past> ; <angry> <take>
        needs_clarification	-2	<angry> cuand ; <angry> only ; <appointment> <last>
        needs_clarification	-2	<appointment> <partner> ; <appointment> <take> ; <appointment> <treatment>
        needs_clarification	-2	<ask> <height> ; <ask> ~<treatment> ; <asleep> <headface> ; <asleep> <law>
        needs_clarification	-2	<asleep> <pill> ; <asleep> a ; <asleep> no ; <awake> <moment> ; <awake> her
        needs_clarification	-2	<awake> my ; <awake> up ; <blade> <blade> ; <blade> <home>
        needs_clarification	-2	<blade> <moment> ; <blood> <eat> ; <blood> <phone> ; <blood> down
        needs_clarification	-2	<bodypart> <hit> ; <bodypart> <insurance> ; <bodypart> <opioid>
        needs_clarification	-2	<bodypart> <pain> ; <bodypart> <pill> ; <bodypart> replacement
        needs_clarification	-2	<breath> <hear> ; <breath> <moment> ; <breath> from ; <build> <photo>
        needs_clarification	-2	<build> <take> ; <buy> it ; <buy> off ; <calm> in ; <calm> so ; <cannabis>
        needs_clarification	-2	<cannabis> <week> ; <cannabis> <write> ; <cannabis> all
        needs_clarification	-2	<caretaking> <stop> ; <chestheart> <always> ; <chestheart> <day>
        needs_clarification	-2	<chestheart> <stop> ; <chestheart> of ; <child> <hear> ; <child> <remember>
        needs_clarification	-2	<child> <sad> ; <child> <treatment> ; <child> no ; <child> wil
        needs_clarification	-2	<church> <media> ; <clean> on ; <clean> y ; <clinician> <medicine>
        needs_clarification	-2	<clinician> <month> ; <clinician> <pet> ; <clinician> ii ; <clinician> in
        needs_clarification	-2	<clothes> ; <clothes> <color> ; <clothes> <kin> ; <clothes> <need>
        needs_clarification	-2	<clothes> <partner> ; <cold> ; <cold> <amount> ; <cold> <night> ; <cold> se
        needs_clarification	-2	<cold> y ; <colleague> <moment> ; <confused> <see> ; <consume> <alone>
        needs_clarification	-2	<consume> <build> ; <consume> <continue> ; <consume> <crowd>
        needs_clarification	-2	<consume> <furniture> ; <consume> <put> ; <consume> <sedative>
        needs_clarification	-2	<consume> k ; <consume> lean ; <consume> someth ; <consume> todo
        needs_clarification	-2	<consume> x ; <container> ; <container> <give> ; <container> <hot>
        needs_clarification	-2	<container> <need> ; <container> <pill> ; <container> about
        needs_clarification	-2	<container> are ; <container> between ; <container> mark ; <container> my
        needs_clarification	-2	<continue> <clothes> ; <continue> <opening> ; <continue> <pill>
        needs_clarification	-2	<continue> <start> ; <continue> <wait> ; <continue> from ; <continue> par
        needs_clarification	-2	<count> ; <count> <daytime> ; <count> <night> ; <count> them ; <crowd> 0
        needs_clarification	-2	<crowd> <day> ; <crowd> <give> ; <crowd> <play> ; <crowd> <wait>
        needs_clarification	-2	<crowd> hasnt ; <crowd> i ; <crowd> to ; <day> + ; <day> <afraid>
        needs_clarification	-2	<day> <always> ; <day> <illness> ; <day> <pain> ; <day> <partner>
        needs_clarification	-2	<day> <pill> ; <day> <seizure> ; <day> <wait> ; <day> a ; <day> at
        needs_clarification	-2	<day> i ; <day> off ; <day> per ; <day> she ; <daytime> <bodypart>
        needs_clarification	-2	<daytime> <fluid> ; <daytime> <stop> ; <daytime> me ; <daytime> my
        needs_clarification	-2	<die> <die> ; <die> <eat> ; <die> prevention ; <die> until ; <drive> <die>
        needs_clarification	-2	<drive> <give> ; <drive> <money> ; <drive> <month> ; <drive> detra
        needs_clarification	-2	<drive> myself ; <drive> pas ; <drive> thi ; <drive> was ; <drug> +
        needs_clarification	-2	<drug> <consume> ; <drug> <furniture> ; <drug> <night> ; <drug> in
        needs_clarification	-2	<drug> test ; <eat> <clothes> ; <eat> <play> ; <eat> <treatment>
        needs_clarification	-2	<eat> <write> ; <eat> stand ; <emergency> <container> ; <fall> <home>
        needs_clarification	-2	<feel> <alcohol> ; <feel> <bodypart> ; <feel> grand ; <feel> la
        needs_clarification	-2	<feel> them ; <fire> <clothes> ; <fire> <eat> ; <fire> <official>
        needs_clarification	-2	<fluid> on ; <fluid> the ; <friend> 0 ; <friend> <appointment>
        needs_clarification	-2	<friend> <break> ; <friend> <build> ; <friend> <emergency> ; <friend> <pet>
        needs_clarification	-2	<friend> <phone> ; <friend> de ; <friend> del ; <friend> sam
        needs_clarification	-2	<furniture> <bodysound> ; <furniture> <money> ; <furniture> <stimulant>
        needs_clarification	-2	<furniture> out ; <furniture> was ; <give> <happy> ; <give> <height>
        needs_clarification	-2	<give> <seizure> ; <give> <take> ; <give> away ; <give> each ; <give> to
        needs_clarification	-2	<go> <clean> ; <go> <count> ; <go> <crowd> ; <go> <fluid>
        needs_clarification	-2	<go> <insurance> ; <go> <opening> ; <go> <shake> ; <go> <vendor>
        needs_clarification	-2	<go> <wait> ; <go> an ; <go> his ; <go> por ; <go> that ; <goodbye> in
        needs_clarification	-2	<gun> <phone> ; <happy> <need> ; <happy> <think> ; <happy> unk
        needs_clarification	-2	<headface> <breath> ; <headface> <chestheart> ; <headface> <cold>
        needs_clarification	-2	<headface> <color> ; <headface> <write> ; <headface> de ; <headface> so
        needs_clarification	-2	<headface> that ; <headface> when ; <hear> <town> ; <hear> bc ; <hear> clr
        needs_clarification	-2	<hear> en ; <hear> lin ; <height> <fall> ; <hit> <emergency>
        needs_clarification	-2	<home> <drug> ; <home> <hot> ; <home> <order> ; <home> and ; <home> con
        needs_clarification	-2	<home> dond ; <home> was ; <hospital> <month> ; <hospital> <night>
        needs_clarification	-2	<hospital> <year> ; <hospital> how ; <hot> <water> ; <illness> <day>
        needs_clarification	-2	<illness> <see> ; <illness> sinc ; <insurance> <say>
        needs_clarification	-2	<intoxicated> <always> ; <intoxicated> <write> ; <job> <clean>
        needs_clarification	-2	<job> <clothes> ; <job> <crowd> ; <job> <day> ; <job> <hear> ; <job> <hit>
        needs_clarification	-2	<job> <kin> ; <job> <phone> ; <job> cant ; <job> long ; <job> wont
        needs_clarification	-2	<key> <crowd> ; <key> <take> ; <key> hav ; <kill> <rope> ; <kill> control
        needs_clarification	-2	<kin> <crowd> ; <kin> <drug> ; <kin> <illness> ; <kin> <moment>
        needs_clarification	-2	<kin> <needle> ; <kin> <stop> ; <kin> desd ; <kin> final ; <kin> mientra
        needs_clarification	-2	<kin> old ; <kin> q ; <kin> ramon ; <kin> ta ; <kin> ya ; <last> <opioid>
        needs_clarification	-2	<last> part ; <last> plac ; <law> 0 ; <law> <play> ; <law> me ; <law> of
        needs_clarification	-2	<law> y ; <leave> <happy> ; <leave> <leave> ; <leave> <stimulant>
        needs_clarification	-2	<leave> de ; <leave> vm ; <lock> <afraid> ; <lock> as ; <media> <drive>
        needs_clarification	-2	<medicine> + ; <medicine> <blood> ; <medicine> <consume>
        needs_clarification	-2	<medicine> <last> ; <medicine> <need> ; <medicine> <pain>
        needs_clarification	-2	<medicine> <phone> ; <medicine> and ; <medicine> on ; <moment> <bodypart>
        needs_clarification	-2	<moment> <colleague> ; <moment> <container> ; <moment> <feel>
        needs_clarification	-2	<moment> <fluid> ; <moment> <furniture> ; <moment> <last>
        needs_clarification	-2	<moment> <start> ; <moment> <year> ; <moment> and ; <money> <home>
        needs_clarification	-2	<money> <opioid> ; <money> a ; <money> back ; <money> desd ; <money> her
        needs_clarification	-2	<money> to ; <month> <appointment> ; <month> <clean> ; <month> <clinician>
        needs_clarification	-2	<month> <feel> ; <month> <need> ; <month> <night> ; <month> <opioid>
        needs_clarification	-2	<month> a ; <month> por ; <month> when ; <need> 0 ; <need> <blood>
        needs_clarification	-2	<need> <color> ; <need> <eat> ; <need> <leave> ; <need> <opioid>
        needs_clarification	-2	<need> <take> ; <need> <treatment> ; <need> a ; <need> bajarl
        needs_clarification	-2	<need> direction ; <need> his ; <need> mi ; <need> nam ; <need> per
        needs_clarification	-2	<needle> <container> ; <needle> <needle> ; <night> <bodypart>
        needs_clarification	-2	<night> <eat> ; <night> <feel> ; <night> <kin> ; <night> <last>
        needs_clarification	-2	<night> <month> ; <night> <partner> ; <night> desd ; <night> for
        needs_clarification	-2	<night> land ; <night> noth ; <official> <day> ; <official> <kin>
        needs_clarification	-2	<official> <stimulant> ; <official> me ; <official> who ; <opening> <trade>
        needs_clarification	-2	<opening> era ; <opening> she ; <opening> when ; <opioid> <buy>
        needs_clarification	-2	<opioid> <drug> ; <opioid> <last> ; <opioid> <pill> ; <opioid> aft
        needs_clarification	-2	<opioid> qd ; <opioid> the ; <opioid> x ; <opioid> y ; <order> <church>
        needs_clarification	-2	<order> <home> ; <order> <treatment> ; <order> mi ; <order> to
        needs_clarification	-2	<outdoors> <kill> ; <outdoors> <opening> ; <outdoors> <outdoors>
        needs_clarification	-2	<outdoors> <room> ; <outdoors> <threat> ; <outdoors> behind ; <outdoors> by
        needs_clarification	-2	<outdoors> has ; <outdoors> when ; <pain> <job> ; <pain> <say> ; <pain> per
        needs_clarification	-2	<palecolor> <day> ; <palecolor> <pill> ; <partner> <ask>
        needs_clarification	-2	<partner> <leave> ; <partner> <need> ; <partner> <palecolor>
        needs_clarification	-2	<partner> <soon> ; <partner> been ; <partner> in ; <partner> of
        needs_clarification	-2	<partner> with ; <past> <fall> ; <past> aft ; <pet> <bodypart>
        needs_clarification	-2	<pet> <clothes> ; <pet> <continue> ; <pet> <goodbye> ; <pet> <hear>
        needs_clarification	-2	<pet> <law> ; <pet> <media> ; <pet> <night> ; <pet> <stop> ; <pet> at
        needs_clarification	-2	<phone> <die> ; <phone> <last> ; <phone> <play> ; <phone> <think>
        needs_clarification	-2	<phone> <vendor> ; <phone> back ; <phone> cuand ; <phone> de
        needs_clarification	-2	<phone> didnt ; <phone> equivoc ; <phone> fin ; <phone> found ; <phone> has
        needs_clarification	-2	<phone> mejor ; <phone> over ; <phone> thi ; <photo> <month> ; <photo> from
        needs_clarification	-2	<photo> que ; <pill> <leave> ; <pill> <moment> ; <play> <hear>
        needs_clarification	-2	<play> <pet> ; <play> del ; <play> he ; <play> se ; <play> set
        needs_clarification	-2	<play> sinc ; <play> until ; <promise> <phone> ; <promise> ya
        needs_clarification	-2	<put> <always> ; <put> <child> ; <put> <count> ; <put> <money>
        needs_clarification	-2	<put> <stimulant> ; <put> <stranger> ; <put> <water> ; <put> alg ; <put> me
        needs_clarification	-2	<rail> <height> ; <rail> <room> ; <rail> <see> ; <rarely> <go>
        needs_clarification	-2	<rarely> <phone> ; <rarely> mal ; <record> <clinician> ; <record> confirm
        needs_clarification	-2	<record> from ; <record> ton ; <remember> <pet> ; <room> 0
        needs_clarification	-2	<room> <container> ; <room> <drug> ; <room> <emergency> ; <room> <room>
        needs_clarification	-2	<room> <stranger> ; <room> its ; <room> with ; <rope> <opening>
        needs_clarification	-2	<rope> for ; <rope> up ; <sad> no ; <sad> over ; <say> <fluid>
        needs_clarification	-2	<say> <insurance> ; <say> <key> ; <say> <outdoors> ; <say> <withdrawal>
        needs_clarification	-2	<say> bor ; <say> chuy ; <say> clear ; <say> clr ; <say> lo ; <say> off
        needs_clarification	-2	<say> our ; <say> w/d ; <school> <appointment> ; <school> <colleague>
        needs_clarification	-2	<school> <feel> ; <school> <happy> ; <school> <job> ; <school> <sad>
        needs_clarification	-2	<school> im ; <school> sit ; <sedative> <asleep> ; <sedative> <moment>
        needs_clarification	-2	<sedative> <past> ; <sedative> <year> ; <sedative> at ; <sedative> from
        needs_clarification	-2	<sedative> off ; <sedative> sinc ; <sedative> to ; <sedative> x
        needs_clarification	-2	<sedative> y ; <see> <breath> ; <see> <official> ; <see> <phone>
        needs_clarification	-2	<see> any ; <see> my ; <see> wel ; <see> with ; <seizure> <clean>
        needs_clarification	-2	<seizure> and ; <seizure> en ; <shake> <go> ; <shake> <sick> ; <shake> him
        needs_clarification	-2	<shake> las ; <shame> <height> ; <shame> <think> ; <shame> <write>
        needs_clarification	-2	<shame> for ; <shame> wrong ; <sick> <continue> ; <sick> at ; <sober> <job>
        needs_clarification	-2	<sober> and ; <soon> can ; <start> <drug> ; <start> <record> ; <start> at
        needs_clarification	-2	<stimulant> <alone> ; <stimulant> <asleep> ; <stimulant> <build>
        needs_clarification	-2	<stimulant> <buy> ; <stimulant> <furniture> ; <stimulant> <month>
        needs_clarification	-2	<stimulant> <room> ; <stimulant> mayb ; <stimulant> noma ; <stop>
        needs_clarification	-2	<stop> <consume> ; <stop> <count> ; <stop> <pet> ; <stop> <stop>
        needs_clarification	-2	<stop> las ; <stranger> <last> ; <stranger> <play> ; <stranger> <shame>
        needs_clarification	-2	<stranger> what ; <take> <count> ; <take> <month> ; <take> <rail>
        needs_clarification	-2	<take> <withdrawal> ; <take> alg ; <take> long ; <take> on ; <take> through
        needs_clarification	-2	<take> who ; <think> <alcohol> ; <think> <happy> ; <think> <last>
        needs_clarification	-2	<think> im ; <threat> <partner> ; <tired> <color> ; <tired> <moment>
        needs_clarification	-2	<tool> plac ; <town> 0 ; <town> <hear> ; <town> <opening> ; <town> <phone>
        needs_clarification	-2	<town> and ; <trade> <stimulant> ; <trade> que ; <trade> re ; <trade> with
        needs_clarification	-2	<treatment> + ; <treatment> <caretaking> ; <treatment> <child>
        needs_clarification	-2	<treatment> <drug> ; <treatment> <fall> ; <treatment> <official>
        needs_clarification	-2	<treatment> <partner> ; <treatment> <wait> ; <treatment> a
        needs_clarification	-2	<treatment> aft ; <treatment> first ; <treatment> from ; <treatment> has
        needs_clarification	-2	<treatment> wher ; <trust> <friend> ; <trust> <pain> ; <trust> con
        needs_clarification	-2	<try> to ; <unreal> por ; <vendor> for ; <vermin> que ; <volunteer> <month>
        needs_clarification	-2	<wait> <see> ; <wait> her ; <wait> in ; <wait> the ; <water> 0
        needs_clarification	-2	<water> <always> ; <water> <clean> ; <water> <drive> ; <water> <stiff>
        needs_clarification	-2	<water> <water> ; <water> is ; <water> ther ; <week> <treatment> ; <week> i
        needs_clarification	-2	<week> the ; <withdrawal> <law> ; <withdrawal> <say> ; <withdrawal> off
        needs_clarification	-2	<write> <fire> ; <write> e ; <write> first ; <write> is ; <write> me
        needs_clarification	-2	<write> sobr ; <write> surnam ; <year> <amount> ; <year> <bodypart>
        needs_clarification	-2	<year> <container> ; <year> <drive> ; <year> <need> ; <year> <room>
        needs_clarification	-2	<year> <seizure> ; <year> <try> ; <year> of ; @ 0 ; a <count> ; a <law>
        needs_clarification	-2	a <treatment> ; a and ; a bank ; a cak ; a cas ; a circl ; a civil ; a cord
        needs_clarification	-2	a entr ; a festival ; a forklift ; a grey ; a kitten ; a knif ; a milkshak
        needs_clarification	-2	a museum ; a not ; a notic ; a pat ; a patient ; a pt ; a report ; a resum
        needs_clarification	-2	a ribbon ; a room ; a saw ; a smil ; a step ; a thyroid ; a version ; a web
        needs_clarification	-2	a weekend ; a ~<seizure> ; a ~nurs ; a ~seizur ; about half ; about you
        needs_clarification	-2	acab las ; accordion ; adderal off ; adict ; aft <year> ; aft i ; aft work
        needs_clarification	-2	against my ; agar la ; agenci ; ago but ; ago he ; ago on ; aguant el
        needs_clarification	-2	aguardient ; ahi con ; ahor ; airport gat ; al <year> ; al ano ; al foc
        needs_clarification	-2	al fond ; alarm clock ; alcohol 0 ; alegr ; alimento ; all on ; all tim
        needs_clarification	-2	am i ; am typ ; ambulatori intensiv ; amiga ; an <night> ; an easy
        needs_clarification	-2	an eight ; an even ; and <furniture> ; and ate ; and dont ; and drink
        needs_clarification	-2	and forget ; and friday ; and go ; and hav ; and havent ; and id ; and met
        needs_clarification	-2	and night ; and put ; and ring ; and shak ; and somebody ; and spanish
        needs_clarification	-2	ang ; anoch le ; anoth <treatment> ; any advic ; any ~<drug> ; apel ; apne
        needs_clarification	-2	apologiz ; app ; apriet per ; april ; april and ; arand ; archery ; archiv
        needs_clarification	-2	arent ; around the ; as <child> ; asham and ; asham to ; asi y ; ask can
        needs_clarification	-2	ask is ; ask question ; at <night> ; at <week> ; at <write> ; at county
        needs_clarification	-2	at high ; at night ; aunt mak ; aunt she ; aunt want ; aunt work ; avis a
        needs_clarification	-2	away anywher ; ayud por ; azote en ; bacardi ; back <room> ; back in
        needs_clarification	-2	back of ; baj de ; bajit ; bakersfield ; band play ; bang ; bar ; bar 0
        needs_clarification	-2	bark ; basebal on ; be <job> ; be <put> ; be left ; bean ; becaus its
        needs_clarification	-2	becaus we ; bedtim ; been <consume> ; been awful ; been tak ; beer at
        needs_clarification	-2	beer on ; befor 0 ; being a ; being so ; best tim ; big <crowd> ; big fami
        needs_clarification	-2	big pot ; bil for ; bil my ; bit and ; blanket ; blaz ; blew his ; bolero
        needs_clarification	-2	bon ach ; bond ; both <happy> ; both laugh ; both tim ; bowl team ; box i
        needs_clarification	-2	box to ; breath from ; broth at ; broth band ; broth tel ; broth the
        needs_clarification	-2	bus pas ; but <night> ; but we ; by <eat> ; by <month> ; by mistak
        needs_clarification	-2	by school ; by trad ; c/b aft ; caballo ; cad dos ; cad terc ; cadc ii
        needs_clarification	-2	cal dur ; cal laps ; calentur ; cama ; camera ; camin hast ; camp in
        needs_clarification	-2	can get ; can we ; canari ; cannot ; cant ; cant quit ; captain ; car is
        needs_clarification	-2	car warranty ; cart in ; cartoon ; cas ; casi no ; casi toda ; casin
        needs_clarification	-2	casserol dish ; cat sleep ; catorc ; cd ; centr de ; central tim
        needs_clarification	-2	certificat and ; cessation ; chain ; chanc ; charg ; chatter ; check
        needs_clarification	-2	cheer ; chem ; chin for ; christma is ; cigar ; cigaret ; clas of
        needs_clarification	-2	clean on ; clinic de ; clink ; clr <eat> ; clr <friend> ; clr <outdoors>
        needs_clarification	-2	clr <play> ; clr <take> ; clr <write> ; clr and ; clr cousin ; clr lost
        needs_clarification	-2	clr prefer ; clt dic ; clutch his ; cna ; cobija ; coc cad ; cocain every
        needs_clarification	-2	cocain sinc ; cocher ; cok in ; cok thre ; cok to ; colleg thi ; com aft
        needs_clarification	-2	com and ; com hom ; com un ; comment on ; complaint ; complet 0 ; computer
        needs_clarification	-2	con <friend> ; con <medicine> ; con suer ; confidencial ; confirm with
        needs_clarification	-2	content unk ; contest mejor ; contesten ; convulsion ; cook and ; cook for
        needs_clarification	-2	copi leas ; corazon ; corkboard ; cort la ; couch ; could your ; count them
        needs_clarification	-2	county ; court report ; cousin shot ; crack x ; crei ; cristal
        needs_clarification	-2	cristal casi ; cristal con ; cristal hac ; cruz de ; crypt ; cuand ni
        needs_clarification	-2	cuant <money> ; cuatr dia ; cuatr mes ; cuatr noch ; cuerd a ; cup
        needs_clarification	-2	curiosidad ; current iop ; curs ; cut down ; d <stop> ; dad funeral
        needs_clarification	-2	dai drink ; dast ; dast 0 ; day four ; day has ; day liv ; daytim
        needs_clarification	-2	de <afraid> ; de <hear> ; de <pill> ; de <sedative> ; de alcohol
        needs_clarification	-2	de alimento ; de cad ; de desintoxicacion ; de intern ; de limpiez
        needs_clarification	-2	de marz ; de mas ; de orgul ; de pastilla ; de segund ; de sobredosi
        needs_clarification	-2	de ust ; dead end ; death ; deer ; deer in ; del <chestheart> ; del <room>
        needs_clarification	-2	del <write> ; del corazon ; del sab ; delivery ; delt 0 ; deni w/d
        needs_clarification	-2	deni ~etoh ; dental ; dentist has ; deny ; deployment ; dept ; desd ener
        needs_clarification	-2	desintoxican ; detector ; detox and ; dia son ; dial the ; dic a ; dic el
        needs_clarification	-2	did <amount> ; died with ; digit ; diner ; dir que ; disco ; disco de
        needs_clarification	-2	divorc in ; do <drug> ; do i ; do if ; do it ; doctor offic ; documentary
        needs_clarification	-2	dog every ; dog food ; doin ; doing cok ; dolor de ; doming dic ; don in
        needs_clarification	-2	dont ~<consume> ; dos dedo ; down on ; down until ; downtown ; draw that
        needs_clarification	-2	drew his ; drink win ; driv myself ; driv play ; drop off ; drov through
        needs_clarification	-2	drug test ; dry ; dry <feel> ; dry sens ; dtr 0 ; dtr re ; duerm en ; dwayn
        needs_clarification	-2	dx ; ear <job> ; ear at ; ear shift ; earth ; eat ; ech ; eco ; egg on
        needs_clarification	-2	egg with ; eight week ; el <hear> ; el <sedative> ; el <trade> ; el apel
        needs_clarification	-2	el arroz ; el canari ; el coch ; el codig ; el corre ; el cuart ; el cuerp
        needs_clarification	-2	el frasc ; el gas ; el numer ; el prim ; el ruid ; el spray ; el viern
        needs_clarification	-2	en <emergency> ; en <hospital> ; en aquel ; en fiesta ; en septiembr
        needs_clarification	-2	en tijuan ; en tod ; encampment ; end cal ; ene ; ener y ; enfermer de
        needs_clarification	-2	enfermera ; enganch a ; enrol ; entr ; entr en ; entr mi ; equivoc
        needs_clarification	-2	equivoqu ; equivoqu de ; eramo ; es aqui ; escuch en ; eso <ask> ; eso fue
        needs_clarification	-2	espald y ; esper su ; espos quier ; est <day> ; est <put> ; est tir
        needs_clarification	-2	estacion de ; estanci de ; estat of ; estoy list ; estudiant ; even notic
        needs_clarification	-2	every east ; every lid ; every one ; every week ; explain the ; f <consume>
        needs_clarification	-2	factur ; falt <amount> ; falt me ; fami is ; fami jok ; fat in
        needs_clarification	-2	favor llamenm ; favorit <clothes> ; fax ton ; febrer ; february ; feed lik
        needs_clarification	-2	felt it ; fev ; few x ; fiance ; fifty year ; fight about ; fil de ; finger
        needs_clarification	-2	fioricet 0 ; first <alcohol> ; first <outdoors> ; first <write> ; fiv
        needs_clarification	-2	fiv night ; fiv question ; fix that ; flight to ; floor with ; fob ; fold a
        needs_clarification	-2	for <cannabis> ; for <height> ; for <illness> ; for <pain> ; for bed
        """
}
