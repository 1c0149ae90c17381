extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	~<home> ~in ; ~<seizure> ~<stop> ; ~<sober> ; ~<take> a ; ~<vermin>
        needs_clarification	-1	~a ~<consume> ; ~a ~<pill> ; ~a ~night ; ~and ; ~at ~a ; ~cps ; ~dog
        needs_clarification	-1	~drug at ; ~dt hx ; ~etoh ; ~etoh sinc ; ~even ; ~every ~day ; ~for ~a
        needs_clarification	-1	~hac ~<pain> ; ~hac ~dan ; ~husb ; ~i ~<stop> ; ~in ~a ; ~keep ; ~kick
        needs_clarification	-1	~my ; ~narcan ; ~night ; ~opiat ; ~overdos ; ~overdos in ; ~patron
        needs_clarification	-1	~probation ; ~residential ~program ; ~seiz ; ~sient ~mal ; ~step ; ~to ~do
        needs_clarification	-1	~tom ni ; ~vin ; ~voic ; ~wrot ; él pidi
        needs_clarification	-2	# ; *about.0 ; *abstinent.0:hypothetical ; *abstinent.1 ; *ago.1 ; *ago.2
        needs_clarification	-2	*arrests.0 ; *chestPain.0:negated ; *detoxWord.0:negated
        needs_clarification	-2	*drinks.2:negated ; *family.1 ; *hallucination.0:negated
        needs_clarification	-2	*injecting.0:negated ; *iopRequest.0:hypothetical
        needs_clarification	-2	*keptUsing.0:hypothetical ; *keptUsing.0:other_experiencer
        needs_clarification	-2	*losingSupply.0:negated ; *mandator.0 ; *mandator.0:hypothetical
        needs_clarification	-2	*naloxone.0:negated ; *number.0 ; *otherService.2:other_experiencer
        needs_clarification	-2	*otherService.5 ; *outpatientWord.0:negated ; *overdose.0:negated
        needs_clarification	-2	*overdoseNow.0:possible ; *pregnancy.0:other_experiencer
        needs_clarification	-2	*quantity.0:possible ; *residentialWord.0:historical ; *seizure.1:negated
        needs_clarification	-2	*seizure.3:historical ; *sinceStopping.2 ; *substance.0:historical
        needs_clarification	-2	*substance.2 ; *substance.4:other_experiencer ; *unaided.0
        needs_clarification	-2	*unaided.0:historical ; *unaided.0:negated ; *unaided.0:other_experiencer
        needs_clarification	-2	/ ~opi ; 0 <opioid> ; 0 <stimulant> ; 0 befor ; 0 conferenc ; 0 dia
        needs_clarification	-2	0 heroin ; 0 l ; 0 mo ; 0 new ; 0 nino ; 0 nts ; 0 part ; 0 rd ; 0 second
        needs_clarification	-2	0 so ; 0 with ; 0 y/o ; 0 yrs ; <afraid> <child> ; <afraid> <crowd>
        needs_clarification	-2	<afraid> and ; <afraid> attack ; <afraid> in ; <afraid> me
        needs_clarification	-2	<alcohol> <law> ; <alcohol> en ; <alcohol> for ; <alcohol> or
        needs_clarification	-2	<alcohol> qd ; <alcohol> the ; <alcohol> tod ; <alone> sin
        needs_clarification	-2	<always> <alcohol> ; <always> <consume> ; <always> <night> ; <always> one
        needs_clarification	-2	<always> terc ; <amount> 0 ; <amount> <always> ; <amount> <amount>
        needs_clarification	-2	<amount> <clinician> ; <amount> <drive> ; <amount> <emergency>
        needs_clarification	-2	<amount> <illness> ; <amount> <job> ; <amount> <smell> ; <amount> <sober>
        needs_clarification	-2	<amount> a ; <amount> bar ; <amount> els ; <amount> nin ; <amount> por
        needs_clarification	-2	<amount> up ; <amount> vuelta ; <angry> <clean> ; <angry> <past>
        needs_clarification	-2	<angry> <take> ; <angry> cuand ; <angry> only ; <appointment> <last>
        needs_clarification	-2	<appointment> <official> ; <appointment> <partner> ; <appointment> <take>
        needs_clarification	-2	<appointment> <treatment> ; <ask> <height> ; <ask> ~<treatment>
        needs_clarification	-2	<asleep> <headface> ; <asleep> <pill> ; <asleep> no ; <awake> <moment>
        needs_clarification	-2	<awake> her ; <awake> my ; <awake> up ; <blade> <home> ; <blade> <outdoors>
        needs_clarification	-2	<blade> is ; <blood> <eat> ; <blood> <outdoors> ; <blood> <sedative>
        needs_clarification	-2	<blood> down ; <bodypart> <clothes> ; <bodypart> <fire> ; <bodypart> <hear>
        needs_clarification	-2	<bodypart> <opioid> ; <bodypart> <pill> ; <bodypart> replacement
        needs_clarification	-2	<break> our ; <breath> <hear> ; <breath> <moment> ; <breath> <see>
        needs_clarification	-2	<breath> condition ; <breath> then ; <build> <take> ; <buy> it
        needs_clarification	-2	<calm> <insurance> ; <calm> de ; <calm> in ; <calm> so ; <cannabis>
        needs_clarification	-2	<cannabis> <write> ; <cannabis> all ; <caretaking> <stop>
        needs_clarification	-2	<chestheart> <always> ; <chestheart> <day> ; <chestheart> of
        needs_clarification	-2	<child> <month> ; <child> <remember> ; <child> <sad> ; <child> no
        needs_clarification	-2	<child> re ; <church> <media> ; <church> lost ; <clean> <clean>
        needs_clarification	-2	<clean> <job> ; <clean> <pet> ; <clean> <vermin> ; <clean> y
        needs_clarification	-2	<clinician> <medicine> ; <clinician> <month> ; <clinician> <stimulant>
        needs_clarification	-2	<clinician> ii ; <clothes> ; <clothes> <clinician> ; <clothes> <go>
        needs_clarification	-2	<clothes> <need> ; <clothes> <partner> ; <cold> se ; <cold> y
        needs_clarification	-2	<colleague> <hold> ; <color> me ; <confused> <see> ; <consume> <alone>
        needs_clarification	-2	<consume> <build> ; <consume> <continue> ; <consume> <crowd>
        needs_clarification	-2	<consume> <furniture> ; <consume> <sedative> ; <consume> desd
        needs_clarification	-2	<consume> lean ; <consume> someth ; <consume> todo ; <consume> x
        needs_clarification	-2	<container> ; <container> <hot> ; <container> <need> ; <container> <pill>
        needs_clarification	-2	<container> about ; <container> are ; <container> between
        needs_clarification	-2	<container> mark ; <continue> <asleep> ; <continue> <opening>
        needs_clarification	-2	<continue> <pill> ; <continue> <start> ; <continue> from ; <count>
        needs_clarification	-2	<count> <alcohol> ; <count> <daytime> ; <count> <write> ; <count> them
        needs_clarification	-2	<crowd> 0 ; <crowd> <play> ; <crowd> <wait> ; <crowd> hasnt ; <crowd> i
        needs_clarification	-2	<crowd> to ; <day> + ; <day> <afraid> ; <day> <always>
        needs_clarification	-2	<day> <appointment> ; <day> <illness> ; <day> <order> ; <day> <pain>
        needs_clarification	-2	<day> <pill> ; <day> <seizure> ; <day> <wait> ; <day> at ; <day> by
        needs_clarification	-2	<day> i ; <day> it ; <day> no ; <day> off ; <day> per ; <day> she
        needs_clarification	-2	<daytime> <bodypart> ; <daytime> <fluid> ; <daytime> <stop> ; <daytime> me
        needs_clarification	-2	<daytime> my ; <die> <daytime> ; <die> <die> ; <die> <eat> ; <die> <job>
        needs_clarification	-2	<die> until ; <drive> <give> ; <drive> <money> ; <drive> detra
        needs_clarification	-2	<drive> myself ; <drive> pas ; <drive> thi ; <drive> was ; <drug> +
        needs_clarification	-2	<drug> <consume> ; <drug> <furniture> ; <drug> <night> ; <drug> in
        needs_clarification	-2	<drug> test ; <eat> <clothes> ; <eat> <play> ; <eat> <school> ; <eat> good
        needs_clarification	-2	<emergency> <emergency> ; <fall> <home> ; <fall> <moment>
        needs_clarification	-2	<fall> <outdoors> ; <feel> <alcohol> ; <feel> <bodypart> ; <feel> grand
        needs_clarification	-2	<feel> la ; <feel> them ; <fire> <eat> ; <fire> <official>
        needs_clarification	-2	<fire> <stimulant> ; <fluid> and ; <fluid> the ; <friend> 0
        needs_clarification	-2	<friend> <break> ; <friend> <build> ; <friend> <clean>
        needs_clarification	-2	<friend> <emergency> ; <friend> <opioid> ; <friend> <pet>
        needs_clarification	-2	<friend> <phone> ; <friend> de ; <friend> del ; <friend> sam
        needs_clarification	-2	<furniture> <bodysound> ; <furniture> dur ; <furniture> was
        needs_clarification	-2	<give> <child> ; <give> <clean> ; <give> <clothes> ; <give> <seizure>
        needs_clarification	-2	<give> <wait> ; <give> away ; <give> each ; <give> en ; <give> to
        needs_clarification	-2	<go> <count> ; <go> <fluid> ; <go> <opening> ; <go> <try> ; <go> <vendor>
        needs_clarification	-2	<go> an ; <go> around ; <go> back ; <go> his ; <go> por ; <goodbye> <pet>
        needs_clarification	-2	<gun> <phone> ; <happy> unk ; <headface> <breath> ; <headface> <cold>
        needs_clarification	-2	<headface> <color> ; <headface> <write> ; <headface> de ; <headface> so
        needs_clarification	-2	<headface> that ; <headface> when ; <hear> <night> ; <hear> <town>
        needs_clarification	-2	<hear> bc ; <hear> clr ; <hear> en ; <hear> lin ; <height> <fall>
        needs_clarification	-2	<hit> <emergency> ; <hit> <last> ; <home> <drug> ; <home> <hot>
        needs_clarification	-2	<home> <order> ; <home> <sober> ; <home> <trade> ; <home> and ; <home> con
        needs_clarification	-2	<home> dond ; <home> es ; <home> nobody ; <home> son ; <home> was
        needs_clarification	-2	<home> wher ; <hospital> <month> ; <hospital> <night> ; <hospital> <year>
        needs_clarification	-2	<hot> <water> ; <illness> 0 ; <illness> <day> ; <illness> <take>
        needs_clarification	-2	<illness> sinc ; <insurance> <day> ; <insurance> <fall>
        needs_clarification	-2	<insurance> <money> ; <insurance> no ; <insurance> sinc ; <insurance> twic
        needs_clarification	-2	<intoxicated> <always> ; <intoxicated> <room> ; <intoxicated> <write>
        needs_clarification	-2	<job> <clothes> ; <job> <crowd> ; <job> <hear> ; <job> <hit>
        needs_clarification	-2	<job> <illness> ; <job> <kin> ; <job> <phone> ; <job> cant ; <job> long
        needs_clarification	-2	<job> wont ; <key> <crowd> ; <kill> <rope> ; <kill> control ; <kin> <angry>
        needs_clarification	-2	<kin> <consume> ; <kin> <crowd> ; <kin> <drug> ; <kin> <illness>
        needs_clarification	-2	<kin> <needle> ; <kin> <stop> ; <kin> desd ; <kin> es ; <kin> final
        needs_clarification	-2	<kin> mientra ; <kin> old ; <kin> pleas ; <kin> q ; <kin> ta ; <kin> ya
        needs_clarification	-2	<kin> ~<stimulant> ; <last> <opioid> ; <last> <past> ; <last> part
        needs_clarification	-2	<last> plac ; <law> 0 ; <law> <child> ; <law> <need> ; <law> <order>
        needs_clarification	-2	<law> card ; <law> de ; <law> me ; <law> of ; <leave> <leave>
        needs_clarification	-2	<leave> <stimulant> ; <leave> de ; <leave> vm ; <lock> <afraid> ; <lock> as
        needs_clarification	-2	<medicine> + ; <medicine> <blood> ; <medicine> <consume>
        needs_clarification	-2	<medicine> <need> ; <medicine> <phone> ; <medicine> and ; <medicine> on
        needs_clarification	-2	<moment> <bodypart> ; <moment> <container> ; <moment> <count>
        needs_clarification	-2	<moment> <fluid> ; <moment> <furniture> ; <moment> <last>
        needs_clarification	-2	<moment> <start> ; <moment> <year> ; <moment> and ; <moment> the
        needs_clarification	-2	<money> <amount> ; <money> <furniture> ; <money> <opioid> ; <money> <phone>
        needs_clarification	-2	<money> back ; <money> desd ; <money> doesnt ; <money> her ; <money> i
        needs_clarification	-2	<money> to ; <month> <alcohol> ; <month> <appointment>
        needs_clarification	-2	<month> <clinician> ; <month> <feel> ; <month> <home> ; <month> <last>
        needs_clarification	-2	<month> <night> ; <month> <opioid> ; <month> <take> ; <month> a
        needs_clarification	-2	<month> por ; <month> when ; <need> 0 ; <need> <blood> ; <need> <color>
        needs_clarification	-2	<need> <day> ; <need> <eat> ; <need> <leave> ; <need> <opioid> ; <need> a
        needs_clarification	-2	<need> direction ; <need> his ; <need> mi ; <need> nam ; <need> per
        needs_clarification	-2	<needle> <container> ; <needle> <needle> ; <night> <eat> ; <night> <feel>
        needs_clarification	-2	<night> <go> ; <night> <kin> ; <night> <last> ; <night> <month>
        needs_clarification	-2	<night> <partner> ; <night> desd ; <night> for ; <night> land
        needs_clarification	-2	<night> noth ; <official> <need> ; <official> me ; <official> who
        needs_clarification	-2	<opening> <trade> ; <opening> era ; <opening> she ; <opening> when
        needs_clarification	-2	<opioid> <buy> ; <opioid> <drug> ; <opioid> <pill> ; <opioid> aft
        needs_clarification	-2	<opioid> from ; <opioid> he ; <opioid> qd ; <opioid> the ; <opioid> x
        needs_clarification	-2	<opioid> y ; <order> <church> ; <order> <home> ; <order> <record>
        needs_clarification	-2	<order> <treatment> ; <order> mi ; <order> to ; <outdoors> <need>
        needs_clarification	-2	<outdoors> <opening> ; <outdoors> <outdoors> ; <outdoors> <threat>
        needs_clarification	-2	<outdoors> behind ; <outdoors> by ; <outdoors> has ; <outdoors> when
        needs_clarification	-2	<pain> <job> ; <pain> per ; <palecolor> <bodysound> ; <palecolor> <pill>
        needs_clarification	-2	<palecolor> light ; <partner> <ask> ; <partner> <need> ; <partner> <soon>
        needs_clarification	-2	<partner> been ; <partner> could ; <partner> has ; <partner> in
        needs_clarification	-2	<partner> of ; <partner> with ; <past> <fall> ; <past> <last>
        needs_clarification	-2	<past> <medicine> ; <past> on ; <pet> <hear> ; <pet> <media>
        needs_clarification	-2	<pet> <night> ; <pet> <opioid> ; <pet> <pet> ; <pet> at ; <phone> <die>
        needs_clarification	-2	<phone> <last> ; <phone> <money> ; <phone> <outdoors> ; <phone> <phone>
        needs_clarification	-2	<phone> <take> ; <phone> <think> ; <phone> back ; <phone> cuand
        needs_clarification	-2	<phone> de ; <phone> didnt ; <phone> equivoc ; <phone> found ; <phone> has
        needs_clarification	-2	<phone> mejor ; <phone> over ; <phone> thi ; <photo> <month> ; <photo> from
        needs_clarification	-2	<photo> it ; <photo> que ; <pill> <leave> ; <pill> <moment> ; <pill> from
        needs_clarification	-2	<pill> on ; <play> <hear> ; <play> <pet> ; <play> del ; <play> has
        needs_clarification	-2	<play> se ; <play> set ; <play> sinc ; <play> until ; <promise> <phone>
        needs_clarification	-2	<promise> ya ; <put> <always> ; <put> <child> ; <put> <count>
        needs_clarification	-2	<put> <money> ; <put> <stimulant> ; <put> <water> ; <put> alg ; <put> el
        needs_clarification	-2	<put> me ; <rail> <height> ; <rail> <see> ; <rarely> <phone>
        needs_clarification	-2	<rarely> <week> ; <rarely> mal ; <record> <clinician> ; <record> <color>
        needs_clarification	-2	<record> <year> ; <record> confirm ; <record> from ; <remember> <pet>
        needs_clarification	-2	<room> 0 ; <room> <container> ; <room> <day> ; <room> <drug>
        needs_clarification	-2	<room> <emergency> ; <room> <room> ; <room> <stranger> ; <room> its
        needs_clarification	-2	<room> with ; <rope> <opening> ; <rope> for ; <rope> up ; <sad> <stop>
        needs_clarification	-2	<sad> no ; <say> <fluid> ; <say> <insurance> ; <say> <key>
        needs_clarification	-2	<say> <outdoors> ; <say> <withdrawal> ; <say> bor ; <say> chuy
        needs_clarification	-2	<say> clear ; <say> clr ; <say> lo ; <say> off ; <say> our ; <say> w/d
        needs_clarification	-2	<school> <appointment> ; <school> <feel> ; <school> <happy>
        needs_clarification	-2	<school> <sad> ; <school> im ; <school> sit ; <sedative> <asleep>
        needs_clarification	-2	<sedative> <past> ; <sedative> <year> ; <sedative> at ; <sedative> from
        needs_clarification	-2	<sedative> off ; <sedative> sinc ; <sedative> to ; <sedative> x
        needs_clarification	-2	<sedative> y ; <see> <breath> ; <see> <official> ; <see> <phone>
        needs_clarification	-2	<see> any ; <see> my ; <see> wel ; <shake> <go> ; <shake> <sick>
        needs_clarification	-2	<shake> him ; <shake> las ; <shame> <height> ; <shame> <think>
        needs_clarification	-2	<shame> <write> ; <shame> for ; <shame> wrong ; <sick> <continue>
        needs_clarification	-2	<sick> at ; <sober> <happy> ; <sober> <job> ; <sober> and ; <soon> can
        needs_clarification	-2	<start> <drug> ; <start> at ; <start> in ; <stimulant> <alone>
        needs_clarification	-2	<stimulant> <build> ; <stimulant> <buy> ; <stimulant> <day>
        needs_clarification	-2	<stimulant> <furniture> ; <stimulant> <room> ; <stimulant> mayb
        needs_clarification	-2	<stimulant> noma ; <stimulant> ya ; <stop> ; <stop> <cannabis>
        needs_clarification	-2	<stop> <consume> ; <stop> <container> ; <stop> <count> ; <stop> <day>
        needs_clarification	-2	<stop> <job> ; <stop> <pet> ; <stop> <pill> ; <stop> <stop> ; <stop> el
        needs_clarification	-2	<stop> sus ; <stranger> <last> ; <stranger> <month> ; <stranger> <play>
        needs_clarification	-2	<stranger> <shame> ; <take> 0 ; <take> <amount> ; <take> <count>
        needs_clarification	-2	<take> <law> ; <take> <withdrawal> ; <take> alg ; <take> is ; <take> long
        needs_clarification	-2	<take> off ; <take> on ; <take> through ; <take> who ; <take> you
        needs_clarification	-2	<think> <alcohol> ; <think> <last> ; <think> im ; <threat> <partner>
        needs_clarification	-2	<tired> <moment> ; <tool> <think> ; <tool> plac ; <town> 0 ; <town> <hear>
        needs_clarification	-2	<town> <phone> ; <town> and ; <trade> <stimulant> ; <trade> <take>
        needs_clarification	-2	<trade> <year> ; <trade> re ; <trade> with ; <treatment> +
        needs_clarification	-2	<treatment> <caretaking> ; <treatment> <drug> ; <treatment> <fall>
        needs_clarification	-2	<treatment> <insurance> ; <treatment> <official> ; <treatment> <partner>
        needs_clarification	-2	<treatment> aft ; <treatment> by ; <treatment> from ; <treatment> has
        needs_clarification	-2	<treatment> wher ; <trust> <friend> ; <trust> <pain> ; <trust> con
        needs_clarification	-2	<try> to ; <unreal> por ; <vermin> que ; <volunteer> <month> ; <wait> her
        needs_clarification	-2	<wait> in ; <wait> the ; <water> <drive> ; <water> <stiff>
        needs_clarification	-2	<water> <water> ; <water> is ; <week> + ; <week> <treatment> ; <week> i
        needs_clarification	-2	<week> me ; <week> out ; <week> the ; <withdrawal> <say> ; <withdrawal> off
        needs_clarification	-2	<write> <fire> ; <write> e ; <write> first ; <write> is ; <write> me
        needs_clarification	-2	<write> sobr ; <write> surnam ; <year> <amount> ; <year> <container>
        needs_clarification	-2	<year> <room> ; <year> <seizure> ; @ 0 ; a <count> ; a <intoxicated>
        needs_clarification	-2	a <law> ; a <treatment> ; a bank ; a basket ; a cak ; a cas ; a circl
        needs_clarification	-2	a civil ; a com ; a cord ; a entr ; a fel ; a festival ; a forklift
        needs_clarification	-2	a grey ; a kitten ; a knif ; a landscap ; a milkshak ; a museum ; a not
        needs_clarification	-2	a notic ; a pat ; a patient ; a pt ; a report ; a resum ; a ribbon ; a room
        needs_clarification	-2	a saw ; a smil ; a step ; a thyroid ; a version ; a weekend ; a western
        needs_clarification	-2	a ~<seizure> ; a ~nurs ; about <amount> ; about half ; about which
        needs_clarification	-2	about you ; acab las ; accordion ; ad ; adderal off ; adict ; aft <year>
        needs_clarification	-2	against my ; agar la ; agenci ; ago but ; ago he ; ago on ; aguant el
        needs_clarification	-2	aguardient ; ahi con ; ahor ; airport gat ; al <year> ; al ano ; al foc
        needs_clarification	-2	al panteon ; alcohol 0 ; alcohol detox ; all on ; all tim ; am <happy>
        needs_clarification	-2	am i ; am typ ; ambulatori intensiv ; amiga ; an easy ; an eight ; an even
        needs_clarification	-2	an overdos ; and <furniture> ; and ate ; and dont ; and drink ; and forget
        needs_clarification	-2	and friday ; and go ; and hav ; and havent ; and id ; and met ; and night
        needs_clarification	-2	and put ; and ring ; and shak ; and spanish ; and whatev ; announcer
        needs_clarification	-2	anoch le ; anoth <treatment> ; any advic ; any ~<drug> ; apel ; apne
        needs_clarification	-2	apologiz ; app ; appeal ; apriet per ; april ; april and ; arand ; archery
        needs_clarification	-2	archiv ; are ther ; arent ; around the ; as <child> ; as in ; asham and
        needs_clarification	-2	asham to ; ask can ; ask is ; ask question ; asses ; at <night>
        needs_clarification	-2	at <write> ; at county ; at high ; at night ; aunt mak ; aunt she
        needs_clarification	-2	aunt want ; aunt work ; avis a ; away anywher ; ayud por ; azote en
        needs_clarification	-2	bacardi ; back in ; back of ; band brok ; band play ; bar ; bar 0 ; bark
        needs_clarification	-2	basebal on ; basil ; be <job> ; be left ; bean ; becaus its ; becaus we
        needs_clarification	-2	bedtim ; been <consume> ; beer at ; beer on ; befor 0 ; being a ; being so
        needs_clarification	-2	best tim ; big pot ; bil for ; bit and ; blanket ; blaz ; blew his ; blind
        needs_clarification	-2	bond ; bor at ; both laugh ; both tim ; bowl team ; box i ; box to
        needs_clarification	-2	breath then ; bridg for ; broth at ; broth tel ; broth the ; burbank
        needs_clarification	-2	bus pas ; but <night> ; but we ; by <eat> ; by <month> ; by <trade>
        needs_clarification	-2	by mistak ; by myself ; by school ; by trad ; c/b aft ; cad terc ; cadc ii
        needs_clarification	-2	cal dur ; cal laps ; calentur ; cam de ; cama ; cambi la ; camera ; camp in
        needs_clarification	-2	can get ; canari ; cannot ; cant ; cant <wait> ; captain ; car est ; car is
        needs_clarification	-2	car warranty ; card from ; cart in ; cartoon ; cas ; casi no ; casi toda
        needs_clarification	-2	casin ; casserol dish ; catorc ; cd ; centr de ; central tim
        needs_clarification	-2	certificat and ; chain ; chanc ; chat re ; chatter ; check ; childcar
        needs_clarification	-2	chin for ; chuck ; cigaret ; clas of ; clean <home> ; clean on ; clinic de
        needs_clarification	-2	clink ; clr <eat> ; clr <friend> ; clr <outdoors> ; clr <say> ; clr <take>
        needs_clarification	-2	clr <wait> ; clr <write> ; clr cal ; clr has ; clr lost ; clr prefer ; clt
        needs_clarification	-2	clt dic ; clutch his ; cna ; cobija ; cobr ; coc cad ; cocain every
        needs_clarification	-2	cocain sinc ; cociner ; cohet ; cok thre ; cok to ; cold on ; colleg thi
        needs_clarification	-2	com <home> ; com aft ; com and ; com hom ; com se ; com see ; com un
        needs_clarification	-2	comment on ; complaint ; complet 0 ; comput ; con <friend> ; con <medicine>
        needs_clarification	-2	con suer ; con uno ; concurs ; concurs de ; confes ; confidencial
        needs_clarification	-2	confirm with ; contamo ; content unk ; contest mejor ; contesten
        needs_clarification	-2	convulsion ; cook and ; cool ; copi leas ; corazon ; couch ; could i
        needs_clarification	-2	could say ; could your ; count them ; court report ; coverag and ; cps
        needs_clarification	-2	crack x ; crei ; cristal ; cristal casi ; cristal con ; cristal de
        needs_clarification	-2	cristal hac ; cruz de ; cuand <stop> ; cuand la ; cuand ni ; cuant <money>
        needs_clarification	-2	cuatr dia ; cuatr mes ; cuatr noch ; cuerd a ; curiosidad ; curs ; cut down
        needs_clarification	-2	cut the ; cv ; d <stop> ; dad funeral ; dai ; dai drink ; dast ; dast 0
        needs_clarification	-2	day liv ; daytim ; de <afraid> ; de <count> ; de <pill> ; de <sedative>
        needs_clarification	-2	de alcohol ; de cad ; de chamac ; de desintoxicacion ; de intern
        needs_clarification	-2	de limpiez ; de mas ; de orgul ; de pastilla ; de sobredosi ; dead end
        needs_clarification	-2	dead man ; death ; deci ; deer ; del <chestheart> ; del <room>
        needs_clarification	-2	del <write> ; del corazon ; del sab ; delantal ; delight to ; delivery
        needs_clarification	-2	delt 0 ; demasi ; deni w/d ; deni ~etoh ; dental ; deny ; deployment ; dept
        needs_clarification	-2	desd ener ; desd que ; detector ; detox and ; dia son ; dial the ; dic a
        needs_clarification	-2	dic el ; did <amount> ; digit ; diner ; dir que ; disco ; disco de
        needs_clarification	-2	divorc in ; do 0 ; do about ; do i ; do if ; do it ; doctor offic
        needs_clarification	-2	documentary ; dog ate ; dog every ; dog food ; doin ; don in ; don rop
        needs_clarification	-2	dont ~<consume> ; dopesick ; down on ; downtown ; drain ; draw that
        needs_clarification	-2	drink win ; driv myself ; driv play ; drop off ; drov through ; drug test
        needs_clarification	-2	dry <feel> ; dry sens ; dtr re ; duerm en ; durm en ; dwayn ; dx
        needs_clarification	-2	ear <job> ; ear at ; ear shift ; earth ; eat ; ech ; eco ; egg on
        needs_clarification	-2	egg with ; eight bal ; eight week ; eighteen ; el <hear> ; el <job>
        needs_clarification	-2	el <sedative> ; el <trade> ; el apel ; el canari ; el coch ; el codig
        needs_clarification	-2	el corre ; el cuart ; el cuerp ; el frasc ; el gas ; el prim ; el ruid
        needs_clarification	-2	el son ; el spray ; empti ; en <emergency> ; en aquel ; en fiesta
        needs_clarification	-2	en septiembr ; en tijuan ; en tod ; encampment ; end cal ; ene ; ener y
        needs_clarification	-2	enfermer de ; enfermera ; enganch a ; enrol ; entr en ; entr mi ; equivoc
        needs_clarification	-2	equivoqu ; equivoqu de ; eramo ; es <drug> ; es aqui ; escrib mas
        needs_clarification	-2	escuch en ; eso <ask> ; eso fue ; espald y ; esper su ; est <put> ; est tir
        needs_clarification	-2	estacion de ; estanci de ; estat of ; estoy <school> ; estoy aprend
        needs_clarification	-2	estudiant ; estuf ; even notic ; every dog ; every east ; every lid
        needs_clarification	-2	every one ; eviction ; explain the ; eye contact ; factur ; falt <amount>
        needs_clarification	-2	falt me ; fami is ; fat in ; fath old ; favor llamenm ; febrer ; feed lik
        needs_clarification	-2	felt it ; fent in ; fev ; few ; few x ; fiance ; fifty year ; fight about
        needs_clarification	-2	fight over ; fil de ; finger ; fioricet 0 ; first <alcohol>
        needs_clarification	-2	first <amount> ; first <outdoors> ; first <write> ; first dui ; first word
        needs_clarification	-2	fishermen ; fiv ; fiv and ; fiv night ; fiv question ; fix that ; flight to
        needs_clarification	-2	floor with ; floppy ; fob ; fold a ; for <cannabis> ; for <height>
        needs_clarification	-2	for <illness> ; for bed ; for detox ; for fifty ; for gift ; for mor
        needs_clarification	-2	for piz ; for residential ; for sixty ; for that ; for thursday ; four hour
        needs_clarification	-2	fram ; fri ; from <play> ; from breakfast ; from it ; fue hac ; fum crack
        needs_clarification	-2	gallina ; garden hos ; gav noth ; giggl ; go in ; go straight ; go up
        needs_clarification	-2	goe by ; going away ; goldfish ; good <insurance> ; good chin ; goodby in
        needs_clarification	-2	got excit ; got tir ; gown ; grandp had ; great uncl ; green ; greet is
        needs_clarification	-2	grey wool ; grown ; guard el ; guy tak ; h 0 ; habi <amount> ; hablan de
        needs_clarification	-2	hac <count> ; hac <pain> ; hac dan ; had thre ; hadnt ; hag falt ; half
        needs_clarification	-2	hammock ; hand ; hand wont ; happen when ; hard tim ; harp ; has start
        needs_clarification	-2	hav <intoxicated> ; hav <play> ; hav my ; havent <feel> ; havent touch
        needs_clarification	-2	hay estacionamient ; he check ; he isnt ; he only ; he pour ; he snort
        needs_clarification	-2	he went ; heal ; health ; heart and ; heav ; her <write> ; her eye
        needs_clarification	-2	her tonight ; herenci ; heroin sinc ; heroin y ; hes wil ; hierb ; hij llam
        needs_clarification	-2	him <consume> ; him <see> ; him sleep ; his <breath> ; his <crowd>
        """
}
