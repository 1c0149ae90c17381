extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-1	sternum ; stick when ; stil 0 ; stil drink ; stil go ; stil know
        needs_clarification	-1	stil smok ; stir ; stomach ; stop drink ; strap ; straw ; streak
        needs_clarification	-1	street for ; street nam ; strong than ; study ; su dia ; su nin ; su oficin
        needs_clarification	-1	su pagin ; suen com ; suic ; suicidal thought ; sunday ; sunday night
        needs_clarification	-1	sup <container> ; sup bowl ; supermarket ; surf ; surg ; sus <order>
        needs_clarification	-1	sus orden ; sweat ; sweater ; swept ; sí quier ; t ; tac truck
        needs_clarification	-1	tak someth ; tak thre ; tanta ; tap ; tard que ; tbh ; teach 0 ; teach at
        needs_clarification	-1	teach told ; teach used ; team won ; teen ; telefon a ; ten ; ten <year>
        needs_clarification	-1	ten month ; tenni ; terapi de ; tercer ; termin mis ; terremot ; text is
        needs_clarification	-1	text messag ; text not ; thankful for ; that <bodysound> ; that <church>
        needs_clarification	-1	that christma ; that doesnt ; that first ; that help ; that lin
        needs_clarification	-1	that thund ; that too ; that way ; that youv ; the <church> ; the <eat>
        needs_clarification	-1	the <intoxicated> ; the <medicine> ; the <needle> ; the <shake>
        needs_clarification	-1	the <soon> ; the aft ; the ativan ; the bank ; the bar ; the bik ; the bon
        needs_clarification	-1	the camp ; the cano ; the cap ; the certificat ; the ches ; the children
        needs_clarification	-1	the coat ; the doorbel ; the emergency ; the fifteenth ; the flask
        needs_clarification	-1	the gravesid ; the hospital ; the insuranc ; the jaw ; the jel ; the kind
        needs_clarification	-1	the man ; the mouth ; the music ; the neck ; the north ; the organ
        needs_clarification	-1	the paperboy ; the party ; the pavement ; the pin ; the piz ; the pol
        needs_clarification	-1	the pool ; the post ; the preach ; the priest ; the propan ; the real
        needs_clarification	-1	the reclin ; the script ; the seventh ; the shadow ; the shipyard
        needs_clarification	-1	the spot ; the squar ; the str ; the stuf ; the swing ; the tac ; the vis
        needs_clarification	-1	the ~<alcohol> ; the ~<furniture> ; them all ; then <happy> ; ther <always>
        needs_clarification	-1	ther wer ; they <job> ; they hit ; they knock ; they work ; theyl
        needs_clarification	-1	theyv <say> ; thi # ; thi <school> ; thi aft ; thing i ; think its
        needs_clarification	-1	third <room> ; third floor ; third night ; threw ; thrift <town>
        needs_clarification	-1	through <school> ; thru it ; thunderstorm ; thursday at ; thursday to
        needs_clarification	-1	tiangui ; tic ; tienen ; tienen program ; til ive ; til then ; tim as ; tin
        needs_clarification	-1	tio que ; tir ; tir old ; tir plant ; tir shop ; tmrw 0 ; to <amount>
        needs_clarification	-1	to <breath> ; to <colleague> ; to <furniture> ; to admit ; to bed
        needs_clarification	-1	to bring ; to car ; to church ; to complain ; to light ; to lisbon ; to mov
        needs_clarification	-1	to our ; to partn ; to rais ; to repaint ; to teach ; to ~giv ; today no
        needs_clarification	-1	toe ; told my ; tomat ; tomorrow if ; tonsil ; too short ; took down
        needs_clarification	-1	took in ; took way ; touch them ; tour bus ; tow and ; tra de ; traffic is
        needs_clarification	-1	tranq ; transmission ; treat gambl ; treatment hous ; treatment plac
        needs_clarification	-1	trembl ; triplet ; truth ; tuesday and ; tuesday to ; turn <color>
        needs_clarification	-1	turn <palecolor> ; twin took ; two plac ; two thre ; typ on ; u just
        needs_clarification	-1	ultimo ; un <furniture> ; un <hear> ; un <money> ; un <say> ; un <take>
        needs_clarification	-1	un ataqu ; un calambr ; un concurs ; un costal ; un cumpleano ; un puebl
        needs_clarification	-1	un ruid ; una amig ; una cervez ; una desped ; una mor ; una muj ; una nuev
        needs_clarification	-1	una obr ; unlock so ; unpaid ; until <last> ; until last ; until one
        needs_clarification	-1	up <always> ; up til ; upright ; ur ; us <moment> ; us now ; us on ; use an
        needs_clarification	-1	use fentanyl ; usmc ; vampir ; van ; van has ; varia vec ; ve a ; vec mal
        needs_clarification	-1	veint ano ; vendi la ; vez <amount> ; vide ; viej que ; virtual ; viv with
        needs_clarification	-1	vivitrol ; voic from ; vomit ; wak up ; want cal ; want mor ; want out
        needs_clarification	-1	want purchas ; warranty ; was <alcohol> ; was <blood> ; was <shame>
        needs_clarification	-1	was <try> ; was high ; was scar ; was using ; was with ; wash and ; wat tow
        needs_clarification	-1	wdnt say ; we arent ; we buri ; we cook ; we could ; we did ; we keep
        needs_clarification	-1	we rol ; we shar ; we took ; we watch ; we wer ; we wil ; weapon
        needs_clarification	-1	weath report ; week 0 ; week too ; weekday ; went blank ; went in
        needs_clarification	-1	wer <hear> ; what <leave> ; what <night> ; what are ; what left ; what ther
        needs_clarification	-1	whatev it ; whatev the ; whatev was ; when i ; when ther ; when theyr
        needs_clarification	-1	which the ; which way ; whil <say> ; whil talk ; whil we ; whisky
        needs_clarification	-1	who <buy> ; who <phone> ; who answer ; who buy ; who self ; who whistl
        needs_clarification	-1	who wil ; widow on ; wif can ; wif supportiv ; wif with ; wil <go> ; wil go
        needs_clarification	-1	wil sign ; win ; win with ; window seat ; windy ; with <clean> ; with <hot>
        needs_clarification	-1	with gma ; with laugh ; with stranger ; without ~<alcohol> ; wkend +
        needs_clarification	-1	wont carry ; work i ; work on ; worldwid ; would <take> ; would tak
        needs_clarification	-1	would ther ; would ~you ; wring ; written up ; wrong <key> ; wrong about
        needs_clarification	-1	wrong key ; wrong no ; x <year> ; y <shake> ; y and ; y regal ; y todavi
        needs_clarification	-1	ya <say> ; ya <write> ; year ; year eve ; year im ; year old ; yes or
        needs_clarification	-1	yes real ; yes the ; yesterday i ; yo <consume> ; yo <money> ; yo sol ; you
        needs_clarification	-1	you <think> ; you folk ; you hav ; you wel ; your <colleague>
        needs_clarification	-1	your company ; your even ; your kitchen ; zapato ; zer ; zet ; ~0 no
        needs_clarification	-1	~0 ~dia ; ~<amount> <furniture> ; ~<clean> ~out ; ~<clinician>
        needs_clarification	-1	~<confused> ~<withdrawal> ; ~<confused> ~about ; ~<consume> ~<always>
        needs_clarification	-1	~<consume> ~<pill> ; ~<day> ; ~<die> <home> ; ~<die> <sad> ; ~<die> so
        needs_clarification	-1	~<drug> not ; ~<eat> on ; ~<emergency> <last> ; ~<go> <feel>
        needs_clarification	-1	~<go> ~<think> ; ~<go> ~a ; ~<go> ~off ; ~<go> ~to ; ~<goodbye> <pet>
        needs_clarification	-1	~<hear> no ; ~<home> ~at ; ~<illness> ; ~<insurance> ~card
        needs_clarification	-1	~<intoxicated> ~<school> ; ~<job> ~<money> ; ~<kin> <give>
        needs_clarification	-1	~<kin> ~<stimulant> ; ~<law> no ; ~<leave> ; ~<leave> ~<week>
        needs_clarification	-1	~<moment> and ; ~<month> ~along ; ~<month> ~off ; ~<opioid> <day>
        needs_clarification	-1	~<palecolor> one ; ~<partner> ~<amount> ; ~<phone> ~el ; ~<pill> with
        needs_clarification	-1	~<play> with ; ~<say> <stranger> ; ~<say> from ; ~<shake> ni ; ~<shake> que
        needs_clarification	-1	~<sick> ; ~<sick> <pet> ; ~<sober> ~<home> ; ~<start> ~<school>
        needs_clarification	-1	~<stop> ~<write> ; ~<take> ~<pill> ; ~<tool> ~<seizure> ; ~<wait> ~<amount>
        needs_clarification	-1	~<wait> ~a ; ~<withdrawal> ~<hospital> ; ~<write> <amount> ; ~<year> ~old
        needs_clarification	-1	~a ~<furniture> ; ~a ~<pill> ; ~a ~<week> ; ~a ~multivitamin ; ~a ~week
        needs_clarification	-1	~acab ; ~aftercar ; ~alcohol no ; ~allow to ; ~being ; ~birthday and ; ~boy
        needs_clarification	-1	~bridg ; ~brother ; ~cal ; ~cam ~to ; ~car and ; ~confus ~about
        needs_clarification	-1	~contest ~el ; ~coupl ~of ; ~cov ; ~cp ; ~cps ; ~craving ; ~day and
        needs_clarification	-1	~debaj ; ~delirium ~tremen ; ~dentist ; ~disappe ; ~dot ; ~down ~the
        needs_clarification	-1	~drink ~coffe ; ~drug at ; ~dry ; ~dt hx ; ~el ~<eat> ; ~en ~su
        needs_clarification	-1	~engin ~seiz ; ~es ~la ; ~etoh sinc ; ~every ; ~everyon ; ~exception
        needs_clarification	-1	~fath ; ~fee ; ~for long ; ~for ~the ; ~get a ; ~googl ; ~half ; ~hay mejor
        needs_clarification	-1	~hel to ; ~her the ; ~her ~for ; ~high ~school ; ~himself when
        needs_clarification	-1	~his ~<drive> ; ~hoop with ; ~i ~<stop> ; ~ice ; ~in ; ~is ~dead ; ~is ~the
        needs_clarification	-1	~la ~verdad ; ~labio ; ~le ~<hit> ; ~le ~peg ; ~list for ; ~liv ~at
        needs_clarification	-1	~liv ~by ; ~long or ; ~lost ; ~mail ; ~mal ; ~monday ; ~month ~off
        needs_clarification	-1	~multivitamin ; ~muri el ; ~my ~<pill> ; ~my ~coffe ; ~my ~phon ; ~narcand
        needs_clarification	-1	~necesit ; ~ni ; ~niec ; ~non ~sinc ; ~nos ~spray ; ~numb ; ~numb ~from
        needs_clarification	-1	~numb ~on ; ~od ; ~of ~soup ; ~off <opioid> ; ~off <stimulant> ; ~onc
        needs_clarification	-1	~opiat ; ~overdos on ; ~pagin que ; ~pas <alcohol> ; ~pas and ; ~perc
        needs_clarification	-1	~pet ; ~plan ; ~program ~for ; ~re ; ~ready to ; ~relief
        needs_clarification	-1	~residential ~program ; ~respons ; ~revers ; ~riv ; ~said ~hel ; ~say ~hel
        needs_clarification	-1	~shaky ; ~sient ; ~sixty ; ~so <amount> ; ~so much ; ~so ~patient
        needs_clarification	-1	~soup on ; ~sus ; ~tak ~lisinopril ; ~tak ~metformin ; ~tend
        needs_clarification	-1	~tend ~<alcohol> ; ~tend ~bar ; ~test on ; ~the ~dog ; ~the ~list
        needs_clarification	-1	~the ~nos ; ~ther ; ~therapist ; ~thur ; ~tiemp ; ~track and ; ~tremen
        needs_clarification	-1	~troubl ~<breath> ; ~troubl ~breath ; ~truck and ; ~un ; ~uncl ; ~union
        needs_clarification	-1	~up ~<amount> ; ~verdad ; ~viern ; ~vitamin ; ~volunte ~at ; ~with
        needs_clarification	-1	él <ask>
        needs_clarification	-2	# <leave> ; *about.0 ; *abstinent.0:hypothetical
        needs_clarification	-2	*abstinent.0:other_experiencer ; *ago.1 ; *backToUse:hypothetical
        needs_clarification	-2	*detoxRequest:negated ; *duration.1 ; *emergency.fainted ; *family.1
        needs_clarification	-2	*lapse:negated ; *lapse:other_experiencer ; *mandator
        needs_clarification	-2	*mandator:hypothetical ; *naloxone:negated ; *naloxone:other_experiencer
        needs_clarification	-2	*noBarrierMoney:hypothetical ; *noBarrierWork ; *number.0
        needs_clarification	-2	*otherService.therapist:other_experiencer ; *outpatientWord:negated
        needs_clarification	-2	*quantity.allDay ; *quantity:negated ; *quitting:historical
        needs_clarification	-2	*spam.opensNote:hypothetical ; *substance.sedative:historical
        needs_clarification	-2	*substance.stimulant ; *thirdParty.opensNote ; *unaided:historical
        needs_clarification	-2	+ <cannabis> ; + <consume> ; + <sedative> ; / day ; 0 <emergency>
        needs_clarification	-2	0 <opioid> ; 0 <rarely> ; 0 <sober> ; 0 <stop> ; 0 befor ; 0 cb ; 0 el
        needs_clarification	-2	0 fent ; 0 hour ; 0 l ; 0 new ; 0 nino ; 0 no ; 0 off ; 0 over ; 0 panel
        needs_clarification	-2	0 part ; 0 prior ; 0 sinc ; 0 so ; 0 sob ; 0 vec ; <afraid> <child>
        needs_clarification	-2	<alcohol> / ; <alcohol> <law> ; <alcohol> from ; <alcohol> or
        needs_clarification	-2	<alcohol> out ; <alcohol> tod ; <alcohol> x ; <alone> sin ; <alone> when
        needs_clarification	-2	<always> <consume> ; <always> <continue> ; <always> <feel>
        needs_clarification	-2	<always> <moment> ; <always> hac ; <always> one ; <always> terc
        needs_clarification	-2	<amount> <outdoors> ; <amount> <vermin> ; <amount> <water> ; <amount> bar
        needs_clarification	-2	<amount> becaus ; <amount> generation ; <amount> glas ; <amount> handl
        needs_clarification	-2	<amount> nin ; <amount> open ; <amount> por ; <amount> vuelta
        needs_clarification	-2	<amount> ~<promise> ; <angry> <clean> ; <angry> over ; <angry> por
        needs_clarification	-2	<angry> re ; <appointment> <last> ; <appointment> <night>
        needs_clarification	-2	<appointment> <official> ; <ask> <height> ; <ask> <key> ; <ask> <wait>
        needs_clarification	-2	<ask> wher ; <ask> ~<kin> ; <asleep> ; <asleep> <eat> ; <asleep> <headface>
        needs_clarification	-2	<asleep> <need> ; <asleep> <photo> ; <asleep> <put> ; <asleep> <week>
        needs_clarification	-2	<asleep> behind ; <awake> her ; <blade> <daytime> ; <blade> <home>
        needs_clarification	-2	<blood> <outdoors> ; <blood> down ; <bodypart> <asleep>
        needs_clarification	-2	<bodypart> <continue> ; <bodypart> <fluid> ; <bodypart> <go>
        needs_clarification	-2	<bodypart> <hear> ; <bodypart> <hit> ; <bodypart> <illness>
        needs_clarification	-2	<bodypart> <opening> ; <bodypart> <pain> ; <bodypart> cant ; <bodypart> on
        needs_clarification	-2	<bodypart> replacement ; <bodypart> se ; <bodypart> through
        needs_clarification	-2	<bodypart> until ; <bodypart> ~<hot> ; <bodysound> <bodysound>
        needs_clarification	-2	<break> <kin> ; <break> <phone> ; <break> our ; <break> so ; <break> until
        needs_clarification	-2	<breath> <see> ; <breath> <think> ; <breath> is ; <build> <headface>
        needs_clarification	-2	<build> <past> ; <build> <pet> ; <buy> <daytime> ; <buy> <eat>
        needs_clarification	-2	<buy> <friend> ; <buy> <opioid> ; <buy> <phone> ; <buy> <stimulant>
        needs_clarification	-2	<buy> it ; <calm> <amount> ; <calm> in ; <calm> so ; <cannabis> <eat>
        needs_clarification	-2	<cannabis> <write> ; <cannabis> all ; <cannabis> on ; <cannabis> only
        needs_clarification	-2	<cannabis> that ; <cannabis> with ; <caretaking> a ; <chestheart> a
        needs_clarification	-2	<chestheart> of ; <child> <rail> ; <child> her ; <child> is ; <child> q
        needs_clarification	-2	<child> refus ; <child> und ; <child> ~<start> ; <church> <hit>
        needs_clarification	-2	<church> <school> ; <church> <think> ; <church> <trade> ; <clean> <play>
        needs_clarification	-2	<clean> en ; <clean> y ; <clinician> <blood> ; <clinician> <rope>
        needs_clarification	-2	<clinician> de ; <clothes> glas ; <cold> se ; <colleague> <buy>
        needs_clarification	-2	<colleague> <chestheart> ; <colleague> <insurance> ; <colleague> <sober>
        needs_clarification	-2	<color> <die> ; <color> <water> ; <consume> <crowd> ; <consume> <daytime>
        needs_clarification	-2	<consume> <drive> ; <consume> <outdoors> ; <consume> himself
        needs_clarification	-2	<consume> lean ; <consume> x ; <container> ; <container> <break>
        needs_clarification	-2	<container> <count> ; <container> <furniture> ; <container> <pill>
        needs_clarification	-2	<container> <put> ; <container> are ; <container> by ; <container> down
        needs_clarification	-2	<container> est ; <container> fil ; <container> lik ; <container> we
        needs_clarification	-2	<container> when ; <continue> <clothes> ; <continue> <consume>
        needs_clarification	-2	<continue> <opening> ; <continue> <start> ; <continue> bien ; <count>
        needs_clarification	-2	<count> <eat> ; <crowd> <partner> ; <crowd> par ; <crowd> to
        needs_clarification	-2	<day> <afraid> ; <day> <always> ; <day> <drug> ; <day> <feel> ; <day> <hit>
        needs_clarification	-2	<day> <need> ; <day> <order> ; <day> <pain> ; <day> <soon> ; <day> at
        needs_clarification	-2	<day> back ; <day> es ; <day> lik ; <day> long ; <day> only ; <day> per
        needs_clarification	-2	<day> she ; <daytime> <always> ; <daytime> <bodypart>
        needs_clarification	-2	<daytime> <furniture> ; <daytime> <take> ; <daytime> a ; <daytime> me
        needs_clarification	-2	<daytime> my ; <die> <money> ; <die> back ; <die> porqu ; <die> the
        needs_clarification	-2	<drive> <give> ; <drive> <month> ; <drive> <play> ; <drive> <town>
        needs_clarification	-2	<drive> detra ; <drive> sinc ; <drive> til ; <drug> <furniture>
        needs_clarification	-2	<drug> <night> ; <drug> <pill> ; <drug> <record> ; <drug> <treatment>
        needs_clarification	-2	<drug> a ; <drug> and ; <drug> in ; <drug> test ; <eat> <clothes>
        needs_clarification	-2	<eat> <give> ; <eat> <opening> ; <eat> <play> ; <eat> <threat>
        needs_clarification	-2	<eat> <treatment> ; <eat> <write> ; <eat> con ; <eat> good ; <eat> hes
        needs_clarification	-2	<eat> thi ; <emergency> <emergency> ; <fall> <container> ; <fall> <water>
        needs_clarification	-2	<feel> <alcohol> ; <feel> <alone> ; <feel> human ; <feel> tod
        needs_clarification	-2	<fire> <clothes> ; <fire> <needle> ; <fire> <official> ; <fire> <stimulant>
        needs_clarification	-2	<fire> me ; <fire> my ; <fire> so ; <fluid> <opioid> ; <fluid> <shake>
        needs_clarification	-2	<fluid> a ; <fluid> the ; <friend> <appointment> ; <friend> <break>
        needs_clarification	-2	<friend> <play> ; <friend> <take> ; <friend> me ; <friend> nos
        needs_clarification	-2	<friend> on ; <friend> sam ; <friend> to ; <furniture> 0
        needs_clarification	-2	<furniture> <container> ; <furniture> <need> ; <give> <order>
        needs_clarification	-2	<give> <think> ; <give> <wait> ; <give> <year> ; <give> away ; <give> de
        needs_clarification	-2	<give> each ; <go> <continue> ; <go> <count> ; <go> <fluid> ; <go> <stop>
        needs_clarification	-2	<go> <write> ; <go> aft ; <go> back ; <go> mis ; <go> puntual ; <go> soft
        needs_clarification	-2	<go> with ; <happy> que ; <happy> unk ; <headface> <cold>
        needs_clarification	-2	<headface> <die> ; <headface> <hear> ; <headface> <lock>
        needs_clarification	-2	<headface> <write> ; <headface> spray ; <headface> that ; <hear> <night>
        needs_clarification	-2	<hear> <town> ; <hear> las ; <hear> only ; <hear> the ; <hear> through
        needs_clarification	-2	<height> <clothes> ; <height> <fall> ; <height> <job> ; <height> <money>
        needs_clarification	-2	<height> <year> ; <height> or ; <hit> <eat> ; <hit> <emergency> ; <hit> in
        needs_clarification	-2	<hit> us ; <hold> <home> ; <hold> a ; <home> <asleep> ; <home> <drug>
        needs_clarification	-2	<home> <order> ; <home> and ; <home> dond ; <home> nobody ; <home> wher
        needs_clarification	-2	<homeless> <night> ; <hospital> <amount> ; <hospital> <month>
        needs_clarification	-2	<hospital> <night> ; <hospital> <stimulant> ; <hospital> <town>
        needs_clarification	-2	<hospital> <wait> ; <hospital> to ; <hot> her ; <illness> <day>
        needs_clarification	-2	<insurance> <money> ; <insurance> <record> ; <insurance> <trade>
        needs_clarification	-2	<insurance> twic ; <job> <appointment> ; <job> <hit> ; <job> <record>
        needs_clarification	-2	<job> cant ; <job> her ; <job> then ; <job> without ; <job> wont
        needs_clarification	-2	<key> <build> ; <kill> an ; <kill> control ; <kill> up ; <kin> <buy>
        needs_clarification	-2	<kin> <color> ; <kin> <consume> ; <kin> <drug> ; <kin> <hopeless>
        needs_clarification	-2	<kin> <illness> ; <kin> <need> ; <kin> <needle> ; <kin> <stop> ; <kin> been
        needs_clarification	-2	<kin> cant ; <kin> drew ; <kin> mak ; <kin> nev ; <kin> old ; <kin> ta
        needs_clarification	-2	<kin> with ; <kin> ~<emergency> ; <kin> ~<say> ; <last> <amount>
        needs_clarification	-2	<last> <day> ; <last> <illness> ; <last> part ; <law> ; <law> <clinician>
        needs_clarification	-2	<law> <hear> ; <law> <hospital> ; <law> <medicine> ; <law> <month>
        needs_clarification	-2	<law> so ; <leave> <happy> ; <leave> at ; <leave> on ; <limp> <go>
        needs_clarification	-2	<limp> in ; <lock> <height> ; <lock> <pet> ; <lock> as ; <medicine> +
        needs_clarification	-2	<medicine> <continue> ; <medicine> <eat> ; <medicine> <outdoors>
        needs_clarification	-2	<medicine> <year> ; <medicine> on ; <moment> <bodypart> ; <moment> <start>
        needs_clarification	-2	<moment> <year> ; <moment> and ; <moment> the ; <money> <count>
        needs_clarification	-2	<money> <month> ; <money> <opioid> ; <money> desd ; <money> on ; <month> 0
        needs_clarification	-2	<month> <always> ; <month> <appointment> ; <month> <break> ; <month> <law>
        needs_clarification	-2	<month> <medicine> ; <month> a ; <month> en ; <month> he ; <need> 0
        needs_clarification	-2	<need> <buy> ; <need> <colleague> ; <need> <furniture> ; <need> <opening>
        needs_clarification	-2	<need> <withdrawal> ; <need> he ; <need> ir ; <need> mi ; <need> por
        needs_clarification	-2	<need> that ; <need> una ; <needle> <container> ; <needle> <needle>
        needs_clarification	-2	<night> <alcohol> ; <night> <container> ; <night> <drive>
        needs_clarification	-2	<night> <partner> ; <night> the ; <official> <ask> ; <official> <say>
        needs_clarification	-2	<official> cas ; <opening> <eat> ; <opening> <trade> ; <opening> was
        needs_clarification	-2	<opening> when ; <opioid> <buy> ; <opioid> <daytime> ; <opioid> <last>
        needs_clarification	-2	<opioid> <pill> ; <opioid> aft ; <opioid> from ; <opioid> iv ; <opioid> que
        needs_clarification	-2	<order> <record> ; <order> mi ; <outdoors> <hit> ; <outdoors> <outdoors>
        needs_clarification	-2	<outdoors> <photo> ; <outdoors> behind ; <outdoors> chil ; <outdoors> gul
        needs_clarification	-2	<outdoors> most ; <outdoors> of ; <outdoors> stand ; <outdoors> ~pas
        needs_clarification	-2	<pain> un ; <palecolor> <palecolor> ; <palecolor> <vermin> ; <palecolor> de
        needs_clarification	-2	<palecolor> i ; <palecolor> ~<breath> ; <partner> <ask> ; <partner> been
        needs_clarification	-2	<partner> could ; <partner> has ; <partner> ~pas ; <past> <always>
        needs_clarification	-2	<past> <fall> ; <past> <money> ; <past> <week> ; <past> <year> ; <past> aft
        needs_clarification	-2	<past> our ; <pet> 0 ; <pet> <clothes> ; <pet> <leave> ; <pet> over
        needs_clarification	-2	<pet> ~<die> ; <phone> # ; <phone> <break> ; <phone> <hospital>
        needs_clarification	-2	<phone> <think> ; <phone> <unreal> ; <phone> as ; <phone> back
        needs_clarification	-2	<phone> cuand ; <phone> el ; <phone> has ; <phone> right ; <phone> uno
        needs_clarification	-2	<photo> <blade> ; <photo> <count> ; <photo> <moment> ; <photo> from
        needs_clarification	-2	<photo> up ; <pill> <leave> ; <pill> <moment> ; <pill> from ; <pill> on
        needs_clarification	-2	<play> ; <play> + ; <play> <blood> ; <play> <drive> ; <play> <media>
        needs_clarification	-2	<play> <pain> ; <play> <rope> ; <play> bottom ; <play> fue ; <play> had
        needs_clarification	-2	<play> o ; <play> set ; <play> until ; <promise> <partner>
        needs_clarification	-2	<promise> <phone> ; <promise> <take> ; <promise> con ; <promise> id
        needs_clarification	-2	<promise> twic ; <put> <always> ; <put> <money> ; <put> <opioid>
        needs_clarification	-2	<put> <play> ; <put> <stimulant> ; <put> <treatment> ; <put> <water>
        needs_clarification	-2	<put> away ; <rail> <height> ; <rail> <leave> ; <rarely> <day>
        needs_clarification	-2	<rarely> <phone> ; <rarely> <week> ; <rarely> y ; <record> <law>
        needs_clarification	-2	<record> <month> ; <record> of ; <record> par ; <remember> my
        needs_clarification	-2	<room> <consume> ; <room> <play> ; <room> <treatment> ; <room> mad
        needs_clarification	-2	<room> tien ; <rope> <headface> ; <rope> <lock> ; <rope> and ; <rope> de
        needs_clarification	-2	<rope> en ; <sad> <daytime> ; <sad> over ; <say> <fluid>
        needs_clarification	-2	<say> <insurance> ; <say> <outdoors> ; <say> bor ; <say> chuy ; <say> no
        needs_clarification	-2	<say> ~<amount> ; <school> <appointment> ; <school> <hospital>
        needs_clarification	-2	<school> aft ; <school> i ; <school> im ; <school> of ; <sedative> +
        needs_clarification	-2	<sedative> <always> ; <sedative> <asleep> ; <sedative> <clinician>
        needs_clarification	-2	<sedative> <count> ; <sedative> at ; <sedative> from ; <sedative> sinc
        needs_clarification	-2	<sedative> to ; <sedative> y ; <see> <breath> ; <see> <feel>
        needs_clarification	-2	<see> <official> ; <see> <palecolor> ; <see> my ; <seizure> at
        needs_clarification	-2	<seizure> x ; <shake> <alcohol> ; <shake> <moment> ; <shake> him
        needs_clarification	-2	<shake> sinc ; <shake> tod ; <shame> <height> ; <shame> <say>
        needs_clarification	-2	<shame> <write> ; <shame> when ; <shame> wrong ; <sick> <continue>
        needs_clarification	-2	<sober> <ask> ; <sober> <happy> ; <sober> in ; <soon> <take>
        needs_clarification	-2	<soon> <treatment> ; <soon> mi ; <start> <drug> ; <start> <partner>
        needs_clarification	-2	<stimulant> <alone> ; <stimulant> <asleep> ; <stimulant> <buy>
        needs_clarification	-2	<stimulant> <consume> ; <stimulant> <feel> ; <stimulant> <furniture>
        needs_clarification	-2	<stimulant> <insurance> ; <stimulant> <intoxicated> ; <stimulant> a
        needs_clarification	-2	<stimulant> between ; <stimulant> near ; <stimulant> pretty
        needs_clarification	-2	<stimulant> twic ; <stimulant> which ; <stop> ; <stop> <alcohol>
        needs_clarification	-2	<stop> <breath> ; <stop> <cannabis> ; <stop> <consume> ; <stop> <container>
        needs_clarification	-2	<stop> <day> ; <stop> <headface> ; <stop> <job> ; <stop> <media>
        needs_clarification	-2	<stop> <opioid> ; <stop> <stop> ; <stop> de ; <stop> mis ; <stop> sinc
        needs_clarification	-2	<stop> your ; <stop> ~<amount> ; <stranger> <play> ; <stranger> of
        needs_clarification	-2	<stranger> read ; <take> <always> ; <take> <amount> ; <take> <bodypart>
        needs_clarification	-2	<take> <key> ; <take> <law> ; <take> <play> ; <take> <sick> ; <take> alg
        needs_clarification	-2	<take> his ; <take> int ; <take> is ; <take> on ; <take> ten ; <take> turn
        needs_clarification	-2	<take> who ; <think> <alcohol> ; <think> <emergency> ; <think> <last>
        needs_clarification	-2	<think> <pet> ; <think> but ; <think> im ; <think> we ; <threat> us
        needs_clarification	-2	<tired> <day> ; <tool> <clinician> ; <tool> <furniture> ; <tool> <hear>
        needs_clarification	-2	<tool> <home> ; <tool> <think> ; <town> ; <town> <hear> ; <town> <year>
        needs_clarification	-2	<town> first ; <town> not ; <town> til ; <town> we ; <trade> <alcohol>
        needs_clarification	-2	<trade> <hear> ; <trade> <leave> ; <trade> com ; <trade> has ; <trade> que
        needs_clarification	-2	<treatment> <afraid> ; <treatment> <ask> ; <treatment> <buy>
        needs_clarification	-2	<treatment> <caretaking> ; <treatment> <church> ; <treatment> <crowd>
        needs_clarification	-2	<treatment> <drive> ; <treatment> <drug> ; <treatment> <fall>
        needs_clarification	-2	<treatment> <furniture> ; <treatment> <give> ; <treatment> <opioid>
        needs_clarification	-2	<treatment> <partner> ; <treatment> <vendor> ; <treatment> a
        needs_clarification	-2	<treatment> but ; <treatment> con ; <treatment> from ; <treatment> inf
        needs_clarification	-2	<treatment> par ; <treatment> plac ; <treatment> that ; <treatment> ~<go>
        """
}
