extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	2	teng un ; tengan ; tenni ; textbook ; thank ; that <angry> ; that add
        needs_clarification	2	that clinic ; that down ; that everyon ; that hes ; that normal ; that sum
        needs_clarification	2	the <confused> ; the <rope> ; the <week> ; the addres ; the answer
        needs_clarification	2	the attic ; the blad ; the body ; the closet ; the convent ; the corn
        needs_clarification	2	the creek ; the differenc ; the director ; the door ; the envelop ; the exit
        needs_clarification	2	the factory ; the feed ; the flag ; the flow ; the fountain ; the furnac
        needs_clarification	2	the grain ; the guard ; the harvest ; the hay ; the hedg ; the hem
        needs_clarification	2	the henderson ; the ice ; the jitter ; the magnet ; the mailman ; the mes
        needs_clarification	2	the mil ; the mop ; the neighborhood ; the nineti ; the no ; the one
        needs_clarification	2	the packet ; the pag ; the passeng ; the person ; the playground ; the plumb
        needs_clarification	2	the pow ; the pta ; the shirt ; the sid ; the sky ; the squirrel
        needs_clarification	2	the suitcas ; the supermarket ; the sweetest ; the tax ; the tooth
        needs_clarification	2	the trial ; the trip ; the typ ; the villain ; the wood ; them it ; them no
        needs_clarification	2	then <hold> ; then ask ; then did ; then has ; then his ; then said
        needs_clarification	2	then took ; then went ; ther <blood> ; ther <furniture> ; ther <money>
        needs_clarification	2	ther anybody ; ther as ; ther blood ; ther could ; ther someon ; thermomet
        needs_clarification	2	thes <record> ; thes form ; they <build> ; they are ; they could ; they get
        needs_clarification	2	they met ; they went ; theyv been ; thi <amount> ; thi <record> ; thi all
        needs_clarification	2	thi be ; thi confidential ; thi email ; thi is ; thi record ; thing so
        needs_clarification	2	thing we ; thing you ; thirty year ; thorough ; though we ; threaten
        needs_clarification	2	throat ; throat clos ; through it ; tien un ; tienen cup ; til 0
        needs_clarification	2	tim <phone> ; tim befor ; tim cal ; tim ever ; tim now ; tim zon ; titl sign
        needs_clarification	2	to 0 ; to <pain> ; to <shake> ; to <treatment> ; to <write> ; to alask
        needs_clarification	2	to arriv ; to contact ; to eleven ; to gues ; to guest ; to lak ; to lov
        needs_clarification	2	to phon ; to portland ; to put ; to sant ; to say ; to shak ; to writ
        needs_clarification	2	to ~<need> ; tod <build> ; tod arregl ; tod lo ; todo <past> ; todo ant
        needs_clarification	2	todo por ; told it ; tom otr ; tomader ; took in ; took that ; took the
        needs_clarification	2	tosi ; touch meth ; tout ; toy and ; tra un ; traffic ; train in ; translat
        needs_clarification	2	tre for ; treatment at ; treint ano ; trem ; tub en ; tud ; tuesday when
        needs_clarification	2	tumb ; turkey in ; turn orang ; turtl ; twelv peopl ; two min ; two suitcas
        needs_clarification	2	two word ; tx <moment> ; tylenol 0 ; typ that ; typ the ; un <headface>
        needs_clarification	2	un <town> ; un <treatment> ; un bur ; un equip ; un libr ; un mart ; un ojo
        needs_clarification	2	un salon ; una band ; una herman ; una pagin ; una panaderi ; unabl
        needs_clarification	2	unabl to ; unaliv ; und my ; undertak ; uneasy ; unk <drug> ; unk what
        needs_clarification	2	unresponsiv ; up <blood> ; up <happy> ; up <past> ; up blood ; up both
        needs_clarification	2	us <soon> ; us ever ; us from ; us through ; using ; uso coc
        needs_clarification	2	usted contestan ; va par ; vac ; vamo ; van a ; vap + ; vean ; vean los
        needs_clarification	2	velvet ; vend una ; veo cas ; vera ; vicio ; viej el ; viet khong ; villain
        needs_clarification	2	vimo ; visit and ; vitamin ; voic say ; volcan ; voz ; voz de ; w/o
        needs_clarification	2	wait til ; wal and ; wal talk ; walk around ; walk eleven ; wallpap has
        needs_clarification	2	want one ; want somebody ; warm xfer ; was <alone> ; was <child> ; was <job>
        needs_clarification	2	was dead ; was glad ; was his ; was kil ; was kind ; was mak ; was sent
        needs_clarification	2	was tel ; was ten ; was truck ; was your ; wasc ; wasnt <angry> ; wasnt mad
        needs_clarification	2	wat bottl ; wat from ; watch for ; watch that ; watchman ; wav a
        needs_clarification	2	wdnt <say> ; we <drive> ; we <play> ; we <say> ; we <start> ; we <stop>
        needs_clarification	2	we <think> ; we eat ; we knew ; we only ; wear ; weath ; wed need ; weed and
        needs_clarification	2	week ago ; week run ; weekend so ; weird <calm> ; weird calm ; wel <happy>
        needs_clarification	2	wer <amount> ; what doe ; what normal ; what one ; what she ; what thi
        needs_clarification	2	what to ; what we ; when <official> ; when <school> ; whenev <stranger>
        needs_clarification	2	whenev somebody ; wheth it ; wheth its ; which program ; who <write>
        needs_clarification	2	who com ; who just ; who use ; whoev ; whoev read ; whol street ; why and
        needs_clarification	2	wif re ; wif to ; wif use ; wil <try> ; wil is ; wil ring ; wil try
        needs_clarification	2	wind nois ; window open ; window shut ; with <blade> ; with <water>
        needs_clarification	2	with anthem ; with breath ; with everybody ; with exact ; with pil
        needs_clarification	2	without <insurance> ; wk sinc ; wkr ; wldnt <give> ; wldnt giv ; wolf
        needs_clarification	2	woman cal ; woman to ; wont <need> ; wont need ; word to ; work at ; work er
        needs_clarification	2	work if ; work weekend ; work wil ; would we ; wouldnt <think>
        needs_clarification	2	wrong <container> ; wrong <kin> ; wrong <town> ; wrong extension
        needs_clarification	2	wrot letter ; wrot my ; xfer ; xfer from ; xin goi ; y <caretaking>
        needs_clarification	2	y <clinician> ; y ayer ; y baj ; y contest ; y cri ; y jal ; y salg ; y tard
        needs_clarification	2	y te ; ya <put> ; ya hic ; ya le ; ya lleg ; yal charg ; yal got ; yal tak
        needs_clarification	2	yard on ; year we ; year when ; yel hes ; yend a ; yes then ; yo <phone>
        needs_clarification	2	yo <school> ; yo use ; you <ask> ; you <consume> ; you <take> ; you all
        needs_clarification	2	you and ; you are ; you ask ; you been ; you follow ; you get ; you mor
        needs_clarification	2	you near ; you speak ; you text ; you the ; you wer ; you which ; you with
        needs_clarification	2	young ; youngest and ; your <wait> ; your addres ; your billboard ; your nam
        needs_clarification	2	your offic ; your pay ; your was ; zucchini ; ~<amount> <always> ; ~<break>
        needs_clarification	2	~<consume> lik ; ~<day> <say> ; ~<drug> in ; ~<drug> ni ; ~<drug> no
        needs_clarification	2	~<emergency> <home> ; ~<emergency> en ; ~<go> ~<treatment> ; ~<hit> ~by
        needs_clarification	2	~<phone> ~<phone> ; ~<say> ~<goodbye> ; ~<seizure> in ; ~<shake> on
        needs_clarification	2	~<stop> ; ~a ~<phone> ; ~a ~real ; ~accept ; ~aceptan ~medi ; ~an
        needs_clarification	2	~around ~my ; ~broth ; ~cant ~<say> ; ~cash ; ~con ~mi ; ~cp ; ~drug in
        needs_clarification	2	~hang ; ~hit ~by ; ~hoy ; ~hx ~si ; ~in ~<write> ; ~in ~writ ; ~it
        needs_clarification	2	~it ~<go> ; ~mol ; ~pay ~cash ; ~program ; ~pt inf ; ~si 0 ; ~sobredosi
        needs_clarification	2	~son ; ~sub ; ~substanc given ; ~sweaty ; ~the ~doctor ; ~ther ~yet
        needs_clarification	2	~to ~<say> ; ~tod ~el ; ~treat ; ~yet ; él de
        needs_clarification	1	# <stop> ; # end ; *ago.4 ; *backToUse:other_experiencer
        needs_clarification	1	*chestPain:historical ; *clientAdmin.opensNote
        needs_clarification	1	*hallucination.apparition:other_experiencer ; *overdose:negated
        needs_clarification	1	*seizure.body ; *substance.sedative:hypothetical
        needs_clarification	1	*suicidal:other_experiencer ; *suicidalOblique.lookAlike:hypothetical
        needs_clarification	1	*violence:negated ; + 0 ; + every ; / wk ; 0 <child> ; 0 <medicine>
        needs_clarification	1	0 <say> ; 0 amenaz ; 0 confd ; 0 conferenc ; 0 dat ; 0 foot ; 0 from
        needs_clarification	1	0 hous ; 0 ish ; 0 lat ; 0 may ; 0 next ; 0 p ; 0 pct ; 0 said ; 0 to
        needs_clarification	1	0 warm ; <afraid> <clean> ; <afraid> <past> ; <afraid> about ; <afraid> al
        needs_clarification	1	<alcohol> <phone> ; <alcohol> and ; <alcohol> in ; <alone> <phone>
        needs_clarification	1	<always> <child> ; <always> a ; <always> how ; <amount> <count>
        needs_clarification	1	<amount> <stop> ; <amount> cosa ; <amount> different ; <amount> grand
        needs_clarification	1	<amount> informacion ; <amount> is ; <amount> lado ; <angry> for
        needs_clarification	1	<appointment> <amount> ; <appointment> <child> ; <appointment> <job>
        needs_clarification	1	<ask> <asleep> ; <ask> <room> ; <ask> about ; <ask> any ; <ask> how
        needs_clarification	1	<ask> yo ; <ask> ~<caretaking> ; <asleep> <amount> ; <asleep> <continue>
        needs_clarification	1	<asleep> <write> ; <asleep> fin ; <awake> <happy> ; <blade> <furniture>
        needs_clarification	1	<blade> <year> ; <blade> com ; <blade> out ; <blade> y ; <blood> at
        needs_clarification	1	<blood> wont ; <bodypart> <headface> ; <bodypart> <night>
        needs_clarification	1	<bodypart> <photo> ; <bodypart> at ; <bodypart> cuf ; <bodypart> fre
        needs_clarification	1	<bodypart> if ; <bodypart> whil ; <bodysound> <blood> ; <break> <drive>
        needs_clarification	1	<break> <past> ; <breath> <fluid> ; <breath> but ; <breath> forc
        needs_clarification	1	<build> <alcohol> ; <build> <amount> ; <build> <palecolor> ; <build> <room>
        needs_clarification	1	<buy> <clothes> ; <buy> cart ; <buy> her ; <buy> una ; <calm> <crowd>
        needs_clarification	1	<calm> <moment> ; <cannabis> <child> ; <caretaking> to ; <chestheart> is
        needs_clarification	1	<chestheart> sinc ; <child> <consume> ; <child> <drive> ; <child> <pill>
        needs_clarification	1	<child> <stimulant> ; <child> él ; <church> <buy> ; <church> <eat>
        needs_clarification	1	<church> <fire> ; <church> <play> ; <church> and ; <church> at
        needs_clarification	1	<church> that ; <church> was ; <clean> <day> ; <clean> <drive>
        needs_clarification	1	<clean> <water> ; <clean> to ; <clinician> <phone> ; <clinician> <write>
        needs_clarification	1	<clinician> aunqu ; <clinician> he ; <clinician> her ; <clinician> mak
        needs_clarification	1	<clinician> own ; <clinician> re ; <clothes> <child> ; <clothes> <day>
        needs_clarification	1	<clothes> <money> ; <clothes> <past> ; <clothes> <soon> ; <clothes> it
        needs_clarification	1	<clothes> right ; <clothes> she ; <cold> by ; <cold> hac ; <colleague> hes
        needs_clarification	1	<color> <opening> ; <consume> <eat> ; <consume> <friend>
        needs_clarification	1	<consume> <stimulant> ; <consume> <tool> ; <consume> alg ; <consume> som
        needs_clarification	1	<consume> ~<stimulant> ; <container> <hear> ; <container> <medicine>
        needs_clarification	1	<container> <water> ; <container> desd ; <container> she ; <container> so
        needs_clarification	1	<continue> <hear> ; <continue> <job> ; <continue> <town> ; <continue> any
        needs_clarification	1	<continue> nam ; <continue> without ; <count> <past> ; <count> and
        needs_clarification	1	<count> por ; <count> y ; <crowd> # ; <crowd> <church> ; <crowd> <colleague>
        needs_clarification	1	<crowd> allow ; <crowd> in ; <crowd> lik ; <crowd> muy ; <crowd> shar
        needs_clarification	1	<day> <crowd> ; <day> and ; <day> de ; <daytime> <kill> ; <daytime> <lock>
        needs_clarification	1	<daytime> <money> ; <daytime> then ; <die> <count> ; <die> le ; <die> nieg
        needs_clarification	1	<drive> <continue> ; <drive> <moment> ; <drive> <palecolor> ; <drive> <past>
        needs_clarification	1	<drive> <rail> ; <drive> <remember> ; <drive> <smell> ; <drive> my
        needs_clarification	1	<drive> por ; <drive> somewher ; <drive> them ; <drive> thru ; <drive> tim
        needs_clarification	1	<drive> to ; <drive> when ; <drug> <happy> ; <eat> <kin> ; <eat> at
        needs_clarification	1	<eat> dulc ; <eat> let ; <eat> near ; <emergency> 0 ; <emergency> <always>
        needs_clarification	1	<emergency> becaus ; <fall> apart ; <fall> for ; <feel> <rope>
        needs_clarification	1	<feel> <think> ; <feel> saf ; <feel> so ; <feel> to ; <feel> una ; <fire> it
        needs_clarification	1	<fire> its ; <fluid> <fluid> ; <fluid> <withdrawal> ; <fluid> all
        needs_clarification	1	<friend> <alcohol> ; <friend> <friend> ; <friend> <stranger> ; <friend> son
        needs_clarification	1	<friend> thi ; <furniture> <intoxicated> ; <furniture> <key> ; <furniture> a
        needs_clarification	1	<furniture> hac ; <furniture> of ; <furniture> over ; <give> <amount>
        needs_clarification	1	<give> <appointment> ; <give> <ask> ; <give> <church> ; <give> aft
        needs_clarification	1	<give> cb ; <give> it ; <give> su ; <go> <amount> ; <go> <consume>
        needs_clarification	1	<go> <crash> ; <go> <feel> ; <go> <intoxicated> ; <go> <pain> ; <go> as
        needs_clarification	1	<go> her ; <go> ins ; <go> sav ; <go> was ; <go> we ; <goodbye> <gun>
        needs_clarification	1	<goodbye> <phone> ; <gun> <hear> ; <gun> <say> ; <gun> ni ; <happy> <church>
        needs_clarification	1	<happy> <clothes> ; <happy> <town> ; <happy> sinc ; <headface> <go>
        needs_clarification	1	<headface> <say> ; <headface> con ; <headface> split ; <hear> <child>
        needs_clarification	1	<hear> <die> ; <hear> <kin> ; <hear> <photo> ; <hear> <water> ; <hear> each
        needs_clarification	1	<hear> how ; <hear> my ; <height> <furniture> ; <height> <headface>
        needs_clarification	1	<height> becaus ; <hit> <angry> ; <hit> <ask> ; <hit> <friend>
        needs_clarification	1	<hit> <hear> ; <hit> <outdoors> ; <hold> <ask> ; <hold> <pet> ; <hold> in
        needs_clarification	1	<home> <alone> ; <home> <awake> ; <home> <color> ; <home> <think>
        needs_clarification	1	<home> about ; <home> below ; <home> they ; <home> til ; <home> until
        needs_clarification	1	<hospital> 0 ; <hospital> <opioid> ; <hospital> coord ; <hospital> sw
        needs_clarification	1	<hot> <kin> ; <illness> and ; <illness> its ; <illness> y
        needs_clarification	1	<insurance> <furniture> ; <insurance> <past> ; <insurance> <pet>
        needs_clarification	1	<insurance> <stranger> ; <insurance> <take> ; <insurance> <think>
        needs_clarification	1	<insurance> <town> ; <insurance> advantag ; <insurance> agent
        needs_clarification	1	<insurance> he ; <intoxicated> <height> ; <intoxicated> <take> ; <job> 0
        needs_clarification	1	<job> <wait> ; <job> er ; <key> 0 ; <key> <record> ; <key> de ; <key> if
        needs_clarification	1	<key> turn ; <kill> <day> ; <kill> <kin> ; <kill> al ; <kill> el
        needs_clarification	1	<kill> est ; <kill> on ; <kin> <continue> ; <kin> <height> ; <kin> <phone>
        needs_clarification	1	<kin> <tool> ; <kin> d ; <kin> doing ; <kin> hes ; <kin> son ; <kin> threw
        needs_clarification	1	<kin> ve ; <kin> we ; <kin> whil ; <kin> ~<stop> ; <last> vez
        needs_clarification	1	<law> <church> ; <law> lost ; <leave> <give> ; <leave> <hold> ; <leave> turn
        needs_clarification	1	<lock> <clean> ; <lock> <write> ; <lock> en ; <medicine> <drive>
        needs_clarification	1	<medicine> been ; <moment> <kin> ; <moment> <partner> ; <moment> <play>
        needs_clarification	1	<moment> over ; <moment> refus ; <money> <play> ; <money> <rope>
        needs_clarification	1	<money> <stop> ; <money> <trust> ; <money> la ; <money> would
        needs_clarification	1	<month> <height> ; <month> <partner> ; <month> of ; <need> <friend>
        needs_clarification	1	<need> <promise> ; <need> <stranger> ; <need> any ; <need> cer
        needs_clarification	1	<need> inform ; <need> one ; <need> ~<consume> ; <night> <clinician>
        needs_clarification	1	<night> and ; <night> becaus ; <night> between ; <night> of ; <night> owl
        needs_clarification	1	<night> por ; <night> through ; <night> wer ; <official> <colleague>
        needs_clarification	1	<official> <drug> ; <official> <eat> ; <opening> <crowd> ; <opening> <gun>
        needs_clarification	1	<opening> <write> ; <opening> in ; <opening> porqu ; <opioid> <ask>
        needs_clarification	1	<opioid> lin ; <opioid> n ; <opioid> then ; <order> <emergency>
        needs_clarification	1	<order> <room> ; <order> <stimulant> ; <outdoors> <drive>
        needs_clarification	1	<outdoors> <furniture> ; <outdoors> <give> ; <outdoors> <goodbye>
        needs_clarification	1	<outdoors> de ; <outdoors> for ; <outdoors> insid ; <outdoors> is
        needs_clarification	1	<outdoors> ya ; <pain> <go> ; <pain> <height> ; <pain> in
        needs_clarification	1	<palecolor> <continue> ; <palecolor> <money> ; <palecolor> <phone>
        needs_clarification	1	<palecolor> from ; <palecolor> spruc ; <partner> 0 ; <partner> <blade>
        needs_clarification	1	<partner> <friend> ; <partner> <hit> ; <partner> <intoxicated>
        needs_clarification	1	<partner> <kin> ; <partner> <official> ; <partner> <partner>
        needs_clarification	1	<partner> <stop> ; <partner> <town> ; <partner> est ; <partner> was
        needs_clarification	1	<partner> when ; <past> <friend> ; <past> any ; <past> no ; <past> ~<hear>
        needs_clarification	1	<pet> <drive> ; <pet> <photo> ; <pet> <stimulant> ; <pet> been ; <pet> in
        needs_clarification	1	<pet> lik ; <pet> wer ; <pet> wil ; <phone> <bodysound> ; <phone> <breath>
        needs_clarification	1	<phone> <cannabis> ; <phone> <insurance> ; <phone> <soon> ; <phone> do
        needs_clarification	1	<phone> dont ; <phone> en ; <phone> f ; <phone> ive ; <phone> la
        needs_clarification	1	<phone> on ; <phone> or ; <phone> porf ; <phone> porqu ; <phone> she
        needs_clarification	1	<phone> us ; <phone> with ; <photo> <amount> ; <photo> <pet> ; <photo> has
        needs_clarification	1	<photo> out ; <pill> <need> ; <pill> i ; <pill> to ; <play> <continue>
        needs_clarification	1	<play> <day> ; <play> <hold> ; <play> <opening> ; <play> <palecolor>
        needs_clarification	1	<play> <tool> ; <play> of ; <play> shortstop ; <play> the ; <promise>
        needs_clarification	1	<promise> <go> ; <put> <ask> ; <put> <blade> ; <put> <hold> ; <put> anyth
        needs_clarification	1	<put> de ; <put> to ; <rail> <pet> ; <rarely> <past> ; <rarely> por
        needs_clarification	1	<record> no ; <record> por ; <record> so ; <record> the ; <room> <blood>
        needs_clarification	1	<room> <give> ; <room> <moment> ; <room> <phone> ; <room> <sad>
        needs_clarification	1	<room> back ; <room> first ; <room> pt ; <room> tod ; <rope> <eat>
        needs_clarification	1	<rope> <hospital> ; <rope> <leave> ; <rope> <moment> ; <rope> from
        needs_clarification	1	<rope> it ; <rope> porqu ; <sad> <ask> ; <sad> <give> ; <sad> for ; <sad> is
        needs_clarification	1	<say> <awake> ; <say> <drive> ; <say> <media> ; <say> <partner>
        needs_clarification	1	<say> <rope> ; <say> and ; <say> bien ; <say> both ; <say> cb ; <say> con
        needs_clarification	1	<say> cuand ; <say> ever ; <say> first ; <say> id ; <say> ive ; <say> pura
        needs_clarification	1	<say> tod ; <say> used ; <say> was ; <say> wil ; <say> youl
        needs_clarification	1	<say> ~<alcohol> ; <say> ~<day> ; <school> <hold> ; <school> spin
        needs_clarification	1	<school> to ; <sedative> for ; <see> <emergency> ; <see> <happy> ; <see> nic
        needs_clarification	1	<see> your ; <seizure> <moment> ; <shake> <clothes> ; <shake> <furniture>
        needs_clarification	1	<shake> with ; <shame> <amount> ; <shame> <put> ; <sick> was
        needs_clarification	1	<smell> <water> ; <sober> del ; <soon> <awake> ; <start> <amount>
        needs_clarification	1	<start> <eat> ; <start> <pet> ; <start> whil ; <stimulant> <official>
        needs_clarification	1	<stimulant> <put> ; <stimulant> <think> ; <stimulant> aft ; <stimulant> all
        needs_clarification	1	<stimulant> non ; <stimulant> soy ; <stimulant> thi ; <stimulant> thing
        needs_clarification	1	<stop> <amount> ; <stop> <build> ; <stop> <night> ; <stop> his
        needs_clarification	1	<stranger> <clinician> ; <stranger> <hear> ; <stranger> <hold>
        needs_clarification	1	<stranger> <leave> ; <stranger> <money> ; <stranger> <take>
        needs_clarification	1	<stranger> <write> ; <stranger> be ; <stranger> el ; <stranger> lost
        needs_clarification	1	<stranger> pleas ; <stranger> preferab ; <stranger> what ; <take> <say>
        needs_clarification	1	<take> adelant ; <take> anoth ; <take> hes ; <take> stamp ; <take> til
        needs_clarification	1	<take> your ; <think> <drug> ; <think> <fall> ; <think> <go> ; <think> cuant
        needs_clarification	1	<think> if ; <think> me ; <think> nad ; <think> they ; <think> you
        needs_clarification	1	<think> ~<amount> ; <threat> <eat> ; <tired> <build> ; <tool> <chestheart>
        needs_clarification	1	<tool> <count> ; <tool> <friend> ; <tool> lost ; <tool> off ; <tool> se
        needs_clarification	1	<town> <law> ; <town> <photo> ; <town> <tool> ; <town> del ; <town> front
        needs_clarification	1	<town> is ; <town> les ; <town> until ; <trade> 0 ; <trade> <leave>
        needs_clarification	1	<treatment> <goodbye> ; <treatment> <hear> ; <treatment> <kin>
        needs_clarification	1	<treatment> <sad> ; <treatment> for ; <treatment> i ; <trust> <always>
        needs_clarification	1	<trust> <church> ; <trust> for ; <try> <buy> ; <try> <day> ; <vermin> all
        needs_clarification	1	<wait> <child> ; <wait> <opening> ; <wait> al ; <wait> can ; <wait> it
        needs_clarification	1	<wait> list ; <wait> with ; <water> <height> ; <water> <money>
        needs_clarification	1	<water> <night> ; <water> <play> ; <water> <treatment> ; <water> from
        needs_clarification	1	<water> up ; <week> <past> ; <week> <smell> ; <week> all ; <week> and
        needs_clarification	1	<week> of ; <withdrawal> <kill> ; <write> <bodypart> ; <write> <day>
        needs_clarification	1	<write> <happy> ; <write> <law> ; <write> <wait> ; <write> <week>
        needs_clarification	1	<write> but ; <write> despaci ; <write> doe ; <write> est ; <write> her
        needs_clarification	1	<write> if ; <write> se ; <write> sharpen ; <write> someth
        needs_clarification	1	<write> somewher ; <write> to ; <write> twic ; <year> <blade>
        needs_clarification	1	<year> <build> ; <year> <continue> ; <year> by ; <year> on ; a <daytime>
        needs_clarification	1	a <gun> ; a <need> ; a <phone> ; a <take> ; a <think> ; a battery ; a burial
        needs_clarification	1	a cal ; a chicken ; a cow ; a credit ; a crisi ; a detox ; a discount
        needs_clarification	1	a duck ; a fil ; a flip ; a goat ; a hip ; a hom ; a leer ; a minh ; a numb
        needs_clarification	1	a ocup ; a person ; a phot ; a pic ; a pool ; a pretty ; a recruit
        needs_clarification	1	a rental ; a ribbon ; a shrimp ; a shuttl ; a sid ; a snoop ; a snowplow
        needs_clarification	1	a sof ; a stag ; a sticky ; a toc ; a twenty ; a twin ; a vis ; a websit
        needs_clarification	1	a whistl ; a win ; a young ; a ~<appointment> ; a ~waitlist ; abono
        needs_clarification	1	about what ; about writ ; about ~what ; abraz ; absorb ; abuel falleci
        needs_clarification	1	aceptan la ; acros ; acros <amount> ; addres + ; adulto ; advantag
        needs_clarification	1	aeropuert ; aeropuerto ; aft snort ; aft som ; aft that ; aft two
        needs_clarification	1	again from ; again tonight ; age 0 ; age or ; agent <give> ; agrura ; ahorc
        needs_clarification	1	ahorit se ; aim ; air forc ; airport and ; airport so ; al cor ; al telefon
        needs_clarification	1	alberc ; alcohol that ; algebr ; aliv ; all <daytime> ; all <take> ; all con
        needs_clarification	1	all even ; all got ; alway lik ; am <tired> ; am dying ; am not
        needs_clarification	1	an <medicine> ; an anvil ; an elevator ; an exit ; an interview ; an oil
        needs_clarification	1	and <hear> ; and <town> ; and <water> ; and alcohol ; and bleed ; and can
        needs_clarification	1	and fentanyl ; and forgot ; and hit ; and ive ; and jerk ; and mis ; and pag
        needs_clarification	1	and refus ; and shut ; and somebody ; and tap ; and text ; and thi ; and we
        needs_clarification	1	and wif ; and ~doesnt ; ann ; ano trabaj ; anoch ; anoth <day> ; anoth day
        needs_clarification	1	ans ; answ at ; answer machin ; any of ; anyon could ; anyth you ; apag el
        needs_clarification	1	apartment the ; apologis ; approv it ; aqui en ; are ; are any ; are bet
        needs_clarification	1	are four ; are writ ; are your ; aren ; argu over ; arm began ; arm cuf
        needs_clarification	1	around fiv ; asdf ; asi nos ; ask any ; ask it ; ask the ; at anybody
        needs_clarification	1	at clr ; at dialysi ; at sixty ; at that ; ate lunch ; au ; audi ; awak
        needs_clarification	1	ayud en ; ayud par ; ayudenm por ; azote ; azus ; baby sist ; bachelor party
        needs_clarification	1	bad and ; bad lin ; bagpip ; bail en ; bait <town> ; bait shop
        needs_clarification	1	balcony rail ; banc de ; bank on ; bar per ; bc of ; be <ask> ; be <calm>
        needs_clarification	1	be <play> ; be all ; be any ; be enough ; beat my ; beef ; been ; been 0
        needs_clarification	1	been <happy> ; been <leave> ; been at ; been away ; been through ; befor any
        needs_clarification	1	behalf of ; being cal ; believ me ; below us ; benzodiazepin ; between 0
        needs_clarification	1	between the ; bien <go> ; bien ahorit ; bird feed ; birthday cak ; bit clean
        needs_clarification	1	blad and ; blanket to ; blew out ; blood ; blu door ; blu spruc
        needs_clarification	1	board <phone> ; board <school> ; board cal ; boat in ; boit ; bookcas ; booz
        needs_clarification	1	bottl from ; bowl ; box for ; box of ; box up ; box with ; break
        needs_clarification	1	breastbon and ; brentwood ; bring it ; bro in ; broadway ; broken
        needs_clarification	1	broth aft ; broth doe ; broth drink ; buen es ; burden ; burial ; burn it
        needs_clarification	1	burn its ; bus driv ; bus is ; busc en ; bush ; but in ; but wont
        needs_clarification	1	by appointment ; by email ; by friday ; cabez en ; cad noch ; cak at
        needs_clarification	1	cal again ; cal f ; cal gasp ; cal me ; cal someon ; cal then ; cam becaus
        needs_clarification	1	cam over ; cambi de ; cambiarl ; camion que ; camp shel ; can <hear>
        needs_clarification	1	can explain ; can hear ; can put ; can travel ; can writ ; cand y
        needs_clarification	1	cant <consume> ; cant <say> ; capital ; car by ; car if ; car on ; car to
        needs_clarification	1	cara ; card <play> ; card gam ; card ready ; carpet de ; carson ; cas <job>
        needs_clarification	1	cas <stranger> ; cas somebody ; cas work ; cat been ; cat has ; cater ; cb 0
        needs_clarification	1	cent 0 ; cerc ; chart ; chest is ; cholesterol ; citizen ; clammy ; clarinet
        needs_clarification	1	clean 0 ; clean a ; clerk guest ; client say ; clinic and ; clos a
        needs_clarification	1	closet with ; clr <afraid> ; clr <go> ; clr <job> ; clr bak ; clr for
        needs_clarification	1	clr moth ; clr sist ; clr wil ; clt con ; coach my ; coc en ; coch
        needs_clarification	1	cocin con ; cod 0 ; coed ; coffe ground ; cok ; cok + ; cok an ; cok and
        """
}
