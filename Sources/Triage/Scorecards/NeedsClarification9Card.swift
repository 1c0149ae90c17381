extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-1	threw ; thrift <town> ; through a ; thru it ; thru work ; thunderstorm
        needs_clarification	-1	thursday at ; tiangui ; tic ; tien 0 ; tienen program ; tim ; timbr ; tin
        needs_clarification	-1	tio que ; tir ; tir el ; tir plant ; tir shop ; tmrw 0 ; to <breath>
        needs_clarification	-1	to <colleague> ; to <furniture> ; to bed ; to bring ; to car ; to complain
        needs_clarification	-1	to duluth ; to everyon ; to i ; to mov ; to partn ; to penicillin
        needs_clarification	-1	to repaint ; to see ; to senior ; to teach ; today no ; today she ; toe
        needs_clarification	-1	told my ; tom diari ; tom nad ; tomat ; tomato and ; tomorrow if
        needs_clarification	-1	took down ; took way ; touch them ; toxic ; tra de ; train station ; tranq
        needs_clarification	-1	treat gambl ; trembl ; tremulou ; trip to ; truth ; tuesday and ; tun
        needs_clarification	-1	turn <color> ; twic <past> ; twic befor ; twin took ; two minut ; two plac
        needs_clarification	-1	two thre ; typ on ; u just ; ultimo ; un <crowd> ; un <furniture>
        needs_clarification	-1	un <money> ; un <say> ; un <take> ; un ataqu ; un calambr ; un cer
        needs_clarification	-1	un concurs ; un costal ; un cumpleano ; un mensaj ; un puebl ; un ruid
        needs_clarification	-1	una <eat> ; una amig ; una cervez ; una desped ; una llanter ; una mor
        needs_clarification	-1	una obr ; union cover ; unk <pill> ; unk pil ; unlock so ; unpaid
        needs_clarification	-1	until the ; until tonight ; up <always> ; up <child> ; up first ; up lik
        needs_clarification	-1	up til ; us on ; use a ; use fentanyl ; used anyth ; usted hacen ; vampir
        needs_clarification	-1	varia vec ; vec mal ; vecin nos ; very <hot> ; very hot ; vez <amount>
        needs_clarification	-1	virtual ; viv with ; vivitrol ; wak up ; walk my ; want cal ; want iop
        needs_clarification	-1	want liv ; want mor ; want out ; want purchas ; want somewher ; warranty
        needs_clarification	-1	was <alcohol> ; was <blood> ; was <shame> ; was <try> ; was black
        needs_clarification	-1	was truck ; was using ; was very ; was with ; wat tow ; wdnt say
        needs_clarification	-1	we <play> ; we bring ; we could ; we did ; we keep ; we let ; we rol
        needs_clarification	-1	we shar ; we wer ; we wil ; wean ; weapon ; wed tent ; wed was ; week too
        needs_clarification	-1	weekday ; what <leave> ; what <night> ; what are ; what ther ; whatev it
        needs_clarification	-1	whatev the ; whatev was ; when i ; when ther ; when theyr ; wher do
        needs_clarification	-1	which the ; whil <say> ; whil its ; whil talk ; whil we ; whisper bc
        needs_clarification	-1	who <buy> ; who buy ; who self ; who whistl ; who wil ; widow on ; wif job
        needs_clarification	-1	wif supportiv ; wif with ; wil <go> ; wil <say> ; wil sign ; win at
        needs_clarification	-1	window in ; windy ; with <clean> ; with <hot> ; with bad ; with gma
        needs_clarification	-1	with laugh ; with stranger ; with tweezer ; withdrawal mgmt
        needs_clarification	-1	without ~<alcohol> ; without ~<opioid> ; wk <start> ; won a ; wont say
        needs_clarification	-1	work i ; wring ; writ with ; wrong <key> ; wrong key ; wrong no ; x sem
        needs_clarification	-1	x yrs ; y <shake> ; y and ; y camin ; y limpi ; y regal ; y sab ; y todavi
        needs_clarification	-1	ya <leave> ; ya <say> ; ya <write> ; ya pudimo ; ya sali ; ya son
        needs_clarification	-1	year eve ; year im ; yes or ; yo <consume> ; yo sol ; yo uso ; you
        needs_clarification	-1	you <home> ; you <think> ; you folk ; you liv ; you might ; you off
        needs_clarification	-1	you wel ; youd <happy> ; youl <think> ; youl get ; your company
        needs_clarification	-1	your kitchen ; your numb ; zapato ; ~0 ~d ; ~<alcohol> in
        needs_clarification	-1	~<amount> ~<month> ; ~<breath> right ; ~<clean> ~out ; ~<consume> <amount>
        needs_clarification	-1	~<drug> not ; ~<eat> ~<drive> ; ~<feel> <headface> ; ~<go> ~off ; ~<hear>
        needs_clarification	-1	~<hit> ; ~<illness> sinc ; ~<insurance> ~<money> ; ~<law> no ; ~<medicine>
        needs_clarification	-1	~<opioid> <day> ; ~<phone> ~el ; ~<school> ; ~<shake> ni ; ~<sick> <pet>
        needs_clarification	-1	~<sober> ; ~<think> <kin> ; ~<think> que ; ~<try> ~<stop>
        needs_clarification	-1	~<write> <amount> ; ~a ~<furniture> ; ~again ; ~ahorc ; ~allow to ; ~at ~a
        needs_clarification	-1	~been ; ~boy ; ~breath right ; ~contest ~el ; ~cov ; ~cp ; ~cps ; ~diner
        needs_clarification	-1	~dot ; ~drop ; ~drug at ; ~dt hx ; ~el ~telefon ; ~en ; ~entr en
        needs_clarification	-1	~epilepsy sinc ; ~every ; ~exception ; ~for ; ~for long ; ~get a ; ~golp
        needs_clarification	-1	~he ; ~hear ; ~himself when ; ~his ~<pet> ; ~hom ; ~hour ; ~hung
        needs_clarification	-1	~i ~<stop> ; ~in ~a ; ~int ; ~judg ; ~le <go> ; ~leav ; ~mal ; ~man
        needs_clarification	-1	~me ~<need> ; ~me ~sient ; ~mis ; ~narcand ; ~no ~<phone> ; ~no ~contest
        needs_clarification	-1	~no ~tx ; ~nos ~spray ; ~overdos ; ~overdos on ; ~par de ; ~pcp ; ~perc
        needs_clarification	-1	~pet ; ~relief ; ~residential ~program ; ~respons ; ~sal ; ~sho ; ~sient
        needs_clarification	-1	~so <amount> ; ~so much ; ~sol ; ~teng <child> ; ~tequil ; ~the ~nos
        needs_clarification	-1	~thirty ; ~thought ; ~through ; ~to ~do ; ~to ~say ; ~tx hx ; ~union
        needs_clarification	-1	~visit ; ~voic ; ~with ~the ; él <ask>
        needs_clarification	-2	# <leave> ; *about.0 ; *abstinent.0:hypothetical
        needs_clarification	-2	*abstinent.0:other_experiencer ; *backToUse:hypothetical
        needs_clarification	-2	*detoxRequest:negated ; *drinks.0:negated ; *emergency.fainted ; *family.1
        needs_clarification	-2	*lapse:other_experiencer ; *mandator ; *mandator:hypothetical
        needs_clarification	-2	*naloxone:negated ; *naloxone:other_experiencer
        needs_clarification	-2	*noBarrierMoney:hypothetical ; *noBarrierWork ; *number.0
        needs_clarification	-2	*otherService.therapist:other_experiencer ; *quantity:negated
        needs_clarification	-2	*quantity:possible ; *residentialWord:historical
        needs_clarification	-2	*seizure.epilepsy:historical ; *spam.opensNote:hypothetical ; *started
        needs_clarification	-2	*substance.sedative:historical ; *substance.stimulant
        needs_clarification	-2	*thirdParty.opensNote ; *wantsToQuit:other_experiencer ; + <consume>
        needs_clarification	-2	+ <sedative> ; / <day> ; 0 0 ; 0 <opioid> ; 0 <rarely> ; 0 <sober>
        needs_clarification	-2	0 <stop> ; 0 befor ; 0 box ; 0 cb ; 0 coc ; 0 el ; 0 l ; 0 nino ; 0 out
        needs_clarification	-2	0 over ; 0 panel ; 0 prior ; 0 so ; 0 sob ; 0 vec ; 0 y ; 0 yr ; 0 yrs
        needs_clarification	-2	<afraid> <child> ; <afraid> but ; <afraid> the ; <alcohol> /
        needs_clarification	-2	<alcohol> <continue> ; <alcohol> from ; <alcohol> or ; <alcohol> out
        needs_clarification	-2	<alcohol> x ; <alone> sin ; <alone> when ; <always> <continue>
        needs_clarification	-2	<always> <feel> ; <always> hac ; <always> no ; <always> one ; <always> y
        needs_clarification	-2	<amount> <amount> ; <amount> <container> ; <amount> <emergency>
        needs_clarification	-2	<amount> <night> ; <amount> <outdoors> ; <amount> <take>
        needs_clarification	-2	<amount> <vermin> ; <amount> <water> ; <amount> bar ; <amount> becaus
        needs_clarification	-2	<amount> generation ; <amount> glas ; <amount> handl ; <amount> his
        needs_clarification	-2	<amount> lost ; <amount> nin ; <amount> open ; <amount> por ; <amount> rap
        needs_clarification	-2	<amount> vuelta ; <angry> over ; <angry> por ; <angry> re
        needs_clarification	-2	<appointment> <last> ; <appointment> <night> ; <appointment> <treatment>
        needs_clarification	-2	<appointment> con ; <ask> <height> ; <ask> <wait> ; <ask> wher ; <asleep>
        needs_clarification	-2	<asleep> <eat> ; <asleep> <headface> ; <asleep> <need> ; <asleep> <photo>
        needs_clarification	-2	<asleep> <pill> ; <asleep> <put> ; <awake> <always> ; <awake> her
        needs_clarification	-2	<blade> <home> ; <blade> is ; <blood> <drive> ; <blood> down
        needs_clarification	-2	<bodypart> <asleep> ; <bodypart> <chestheart> ; <bodypart> <continue>
        needs_clarification	-2	<bodypart> <fluid> ; <bodypart> <go> ; <bodypart> <hear> ; <bodypart> <hit>
        needs_clarification	-2	<bodypart> <illness> ; <bodypart> <opening> ; <bodypart> <pain>
        needs_clarification	-2	<bodypart> <pill> ; <bodypart> <promise> ; <bodypart> cant
        needs_clarification	-2	<bodypart> replacement ; <bodypart> se ; <bodypart> through
        needs_clarification	-2	<bodypart> until ; <bodypart> ~<hot> ; <bodysound> <bodysound>
        needs_clarification	-2	<break> <kin> ; <break> our ; <break> so ; <break> until ; <breath> <see>
        needs_clarification	-2	<breath> <think> ; <breath> condition ; <build> <past> ; <build> <pet>
        needs_clarification	-2	<buy> <daytime> ; <buy> <eat> ; <buy> <friend> ; <buy> <opioid>
        needs_clarification	-2	<buy> <stimulant> ; <buy> it ; <calm> <amount> ; <calm> in
        needs_clarification	-2	<cannabis> <eat> ; <cannabis> <write> ; <cannabis> all ; <cannabis> on
        needs_clarification	-2	<cannabis> only ; <cannabis> that ; <cannabis> with ; <caretaking> <kin>
        needs_clarification	-2	<caretaking> <stop> ; <chestheart> <day> ; <chestheart> of ; <child> her
        needs_clarification	-2	<child> is ; <child> q ; <church> <think> ; <church> <trade> ; <church> me
        needs_clarification	-2	<church> nuev ; <clean> <clean> ; <clean> <play> ; <clean> <year>
        needs_clarification	-2	<clean> en ; <clean> y ; <clinician> <give> ; <clinician> <think>
        needs_clarification	-2	<clinician> de ; <clothes> <rope> ; <clothes> glas ; <clothes> sit
        needs_clarification	-2	<cold> <kill> ; <cold> se ; <colleague> <buy> ; <colleague> <chestheart>
        needs_clarification	-2	<colleague> <insurance> ; <colleague> <sober> ; <color> <die>
        needs_clarification	-2	<color> <water> ; <confused> and ; <consume> <daytime> ; <consume> <month>
        needs_clarification	-2	<consume> <outdoors> ; <consume> a ; <consume> himself ; <consume> lean
        needs_clarification	-2	<consume> sat ; <consume> what ; <consume> x ; <container> <count>
        needs_clarification	-2	<container> <furniture> ; <container> <headface> ; <container> about
        needs_clarification	-2	<container> between ; <container> down ; <container> est ; <container> fil
        needs_clarification	-2	<container> mark ; <container> that ; <container> we ; <container> when
        needs_clarification	-2	<continue> <clothes> ; <continue> <consume> ; <continue> <opening>
        needs_clarification	-2	<continue> <start> ; <continue> <threat> ; <continue> bien ; <count>
        needs_clarification	-2	<count> <eat> ; <count> <moment> ; <crowd> 0 ; <crowd> <clothes>
        needs_clarification	-2	<crowd> <partner> ; <crowd> par ; <crowd> to ; <crowd> ~<stimulant>
        needs_clarification	-2	<day> <afraid> ; <day> <always> ; <day> <colleague> ; <day> <drug>
        needs_clarification	-2	<day> <feel> ; <day> <friend> ; <day> <hit> ; <day> <order> ; <day> <past>
        needs_clarification	-2	<day> <treatment> ; <day> at ; <day> back ; <day> by ; <day> es ; <day> in
        needs_clarification	-2	<day> its ; <day> lik ; <day> long ; <day> per ; <day> sin
        needs_clarification	-2	<daytime> <always> ; <daytime> <bodypart> ; <daytime> <room>
        needs_clarification	-2	<daytime> <take> ; <daytime> a ; <daytime> me ; <daytime> my
        needs_clarification	-2	<die> <consume> ; <die> <die> ; <die> <hold> ; <die> <put> ; <die> porqu
        needs_clarification	-2	<drive> <give> ; <drive> <month> ; <drive> <play> ; <drive> <town>
        needs_clarification	-2	<drive> had ; <drive> pas ; <drive> thi ; <drive> til ; <drug> +
        needs_clarification	-2	<drug> <furniture> ; <drug> <night> ; <drug> <pill> ; <drug> <school>
        needs_clarification	-2	<drug> <treatment> ; <drug> a ; <drug> and ; <drug> test ; <eat> <alcohol>
        needs_clarification	-2	<eat> <drive> ; <eat> <give> ; <eat> <opening> ; <eat> <threat>
        needs_clarification	-2	<eat> <treatment> ; <eat> <write> ; <eat> con ; <eat> hes ; <eat> iron
        needs_clarification	-2	<eat> otr ; <eat> thi ; <fall> <container> ; <fall> <water>
        needs_clarification	-2	<feel> <alcohol> ; <feel> <alone> ; <feel> <trust> ; <feel> human
        needs_clarification	-2	<feel> tod ; <fire> <clothes> ; <fire> <needle> ; <fire> <official>
        needs_clarification	-2	<fire> <stimulant> ; <fire> me ; <fire> my ; <fluid> <opioid>
        needs_clarification	-2	<fluid> <shake> ; <fluid> a ; <fluid> the ; <friend> <count>
        needs_clarification	-2	<friend> <rope> ; <friend> <take> ; <friend> on ; <friend> sam
        needs_clarification	-2	<furniture> 0 ; <furniture> <container> ; <furniture> was ; <give> <clean>
        needs_clarification	-2	<give> <clinician> ; <give> <order> ; <give> <think> ; <give> <town>
        needs_clarification	-2	<give> <wait> ; <give> away ; <give> de ; <give> limon ; <go> <continue>
        needs_clarification	-2	<go> <count> ; <go> <fluid> ; <go> <stop> ; <go> <try> ; <go> <vendor>
        needs_clarification	-2	<go> <write> ; <go> aft ; <go> back ; <go> mis ; <go> puntual ; <go> soft
        needs_clarification	-2	<go> with ; <goodbye> <drive> ; <goodbye> <furniture> ; <goodbye> <pet>
        needs_clarification	-2	<happy> <ask> ; <happy> <pet> ; <happy> unk ; <headface> <cold>
        needs_clarification	-2	<headface> <die> ; <headface> <hear> ; <headface> <lock>
        needs_clarification	-2	<headface> <write> ; <headface> spray ; <headface> that ; <hear> <night>
        needs_clarification	-2	<hear> fin ; <hear> only ; <hear> the ; <hear> through ; <height> <clothes>
        needs_clarification	-2	<height> <job> ; <height> <money> ; <height> <year> ; <height> or
        needs_clarification	-2	<hit> <emergency> ; <hit> <last> ; <hit> the ; <hit> us ; <hold> <home>
        needs_clarification	-2	<hold> a ; <home> <drug> ; <home> <order> ; <home> about ; <home> and
        needs_clarification	-2	<home> dond ; <home> in ; <home> my ; <home> wher ; <homeless> <night>
        needs_clarification	-2	<hospital> <amount> ; <hospital> <night> ; <hospital> <town>
        needs_clarification	-2	<hospital> <wait> ; <hospital> <withdrawal> ; <hospital> <year>
        needs_clarification	-2	<hospital> to ; <hot> her ; <illness> 0 ; <illness> <day>
        needs_clarification	-2	<insurance> <trade> ; <insurance> twic ; <intoxicated> <always>
        needs_clarification	-2	<job> <appointment> ; <job> <crowd> ; <job> <hit> ; <job> cant ; <job> her
        needs_clarification	-2	<job> then ; <job> without ; <key> <build> ; <key> wer ; <kill> <play>
        needs_clarification	-2	<kill> an ; <kill> control ; <kill> up ; <kin> <buy> ; <kin> <color>
        needs_clarification	-2	<kin> <consume> ; <kin> <drug> ; <kin> <give> ; <kin> <illness>
        needs_clarification	-2	<kin> <need> ; <kin> <stop> ; <kin> <treatment> ; <kin> cant ; <kin> desd
        needs_clarification	-2	<kin> final ; <kin> old ; <kin> pleas ; <kin> q ; <kin> ~<say>
        needs_clarification	-2	<last> <amount> ; <last> <day> ; <last> <illness> ; <law> ; <law> 0
        needs_clarification	-2	<law> <child> ; <law> <clinician> ; <law> <hear> ; <law> <hospital>
        needs_clarification	-2	<law> <month> ; <law> so ; <leave> <happy> ; <leave> at ; <leave> on
        needs_clarification	-2	<limp> <breath> ; <limp> <go> ; <lock> <height> ; <lock> <pet> ; <lock> as
        needs_clarification	-2	<medicine> + ; <medicine> <blood> ; <medicine> <clinician>
        needs_clarification	-2	<medicine> <continue> ; <medicine> <go> ; <medicine> <outdoors>
        needs_clarification	-2	<medicine> <year> ; <medicine> on ; <moment> <bodypart> ; <moment> <money>
        needs_clarification	-2	<moment> <year> ; <moment> and ; <moment> the ; <money> <chestheart>
        needs_clarification	-2	<money> <count> ; <money> <opioid> ; <money> <soon> ; <money> desd
        needs_clarification	-2	<money> on ; <month> <appointment> ; <month> <feel> ; <month> <home>
        needs_clarification	-2	<month> <job> ; <month> <law> ; <month> a ; <month> but ; <month> en
        needs_clarification	-2	<month> he ; <month> ~<consume> ; <need> <buy> ; <need> <colleague>
        needs_clarification	-2	<need> <day> ; <need> <furniture> ; <need> <opening> ; <need> <play>
        needs_clarification	-2	<need> he ; <need> ir ; <need> mi ; <need> nam ; <need> per ; <need> por
        needs_clarification	-2	<need> that ; <need> una ; <needle> <needle> ; <night> <go>
        needs_clarification	-2	<night> <partner> ; <official> <day> ; <official> cas ; <opening> <eat>
        needs_clarification	-2	<opening> was ; <opening> when ; <opioid> <buy> ; <opioid> <daytime>
        needs_clarification	-2	<opioid> <last> ; <opioid> from ; <opioid> iv ; <opioid> qd
        needs_clarification	-2	<order> <record> ; <order> mi ; <outdoors> <go> ; <outdoors> <hit>
        needs_clarification	-2	<outdoors> <opening> ; <outdoors> <outdoors> ; <outdoors> <photo>
        needs_clarification	-2	<outdoors> and ; <outdoors> behind ; <outdoors> chil ; <outdoors> most
        needs_clarification	-2	<outdoors> nam ; <outdoors> stand ; <pain> un ; <palecolor> <palecolor>
        needs_clarification	-2	<palecolor> <vermin> ; <palecolor> around ; <palecolor> ~<breath>
        needs_clarification	-2	<partner> <ask> ; <partner> <week> ; <partner> been ; <partner> could
        needs_clarification	-2	<partner> has ; <partner> of ; <past> <always> ; <past> <fall>
        needs_clarification	-2	<past> <last> ; <past> <medicine> ; <past> <money> ; <past> <week>
        needs_clarification	-2	<past> for ; <past> our ; <pet> 0 ; <pet> <clothes> ; <pet> <hear>
        needs_clarification	-2	<pet> <leave> ; <pet> <pet> ; <pet> around ; <pet> is ; <pet> outliv
        needs_clarification	-2	<pet> over ; <pet> se ; <pet> ~<think> ; <phone> # ; <phone> <break>
        needs_clarification	-2	<phone> <clean> ; <phone> <daytime> ; <phone> <die> ; <phone> <unreal>
        needs_clarification	-2	<phone> as ; <phone> cuand ; <phone> el ; <phone> has ; <phone> uno
        needs_clarification	-2	<photo> <blade> ; <photo> <count> ; <photo> <moment> ; <photo> from
        needs_clarification	-2	<photo> up ; <pill> <leave> ; <pill> <vermin> ; <pill> from ; <pill> on
        needs_clarification	-2	<play> + ; <play> <blood> ; <play> <drive> ; <play> <media> ; <play> <pain>
        needs_clarification	-2	<play> <rope> ; <play> bottom ; <play> fue ; <play> had ; <play> set
        needs_clarification	-2	<play> until ; <promise> <child> ; <promise> <partner> ; <promise> <phone>
        needs_clarification	-2	<promise> <take> ; <promise> <wait> ; <promise> con ; <promise> id
        needs_clarification	-2	<promise> my ; <put> <money> ; <put> <opioid> ; <put> <play>
        needs_clarification	-2	<put> <stimulant> ; <put> <water> ; <rail> <height> ; <rarely> <phone>
        needs_clarification	-2	<rarely> <week> ; <rarely> y ; <record> <clinician> ; <record> <law>
        needs_clarification	-2	<record> <month> ; <record> <year> ; <record> confirm ; <record> from
        needs_clarification	-2	<record> of ; <record> on ; <record> par ; <room> <consume> ; <room> tien
        needs_clarification	-2	<rope> <headface> ; <rope> <lock> ; <rope> and ; <rope> de ; <rope> en
        needs_clarification	-2	<sad> <daytime> ; <sad> <see> ; <sad> <stop> ; <sad> por ; <say> <count>
        needs_clarification	-2	<say> <insurance> ; <say> <outdoors> ; <say> <school> ; <say> <withdrawal>
        needs_clarification	-2	<say> bor ; <say> no ; <school> <appointment> ; <school> <hospital>
        needs_clarification	-2	<school> aft ; <school> had ; <school> i ; <school> of ; <school> sit
        needs_clarification	-2	<sedative> + ; <sedative> <asleep> ; <sedative> at ; <sedative> from
        needs_clarification	-2	<sedative> to ; <sedative> y ; <see> <breath> ; <see> <feel>
        needs_clarification	-2	<see> <night> ; <see> <official> ; <seizure> de ; <seizure> x ; <shake>
        needs_clarification	-2	<shake> <alcohol> ; <shake> <take> ; <shake> sinc ; <shake> tod
        needs_clarification	-2	<shame> <phone> ; <shame> <say> ; <shame> <think> ; <shame> <write>
        needs_clarification	-2	<shame> when ; <shame> wrong ; <sick> <continue> ; <smell> <outdoors>
        needs_clarification	-2	<sober> <ask> ; <sober> <happy> ; <sober> <job> ; <sober> in
        needs_clarification	-2	<soon> <take> ; <soon> <treatment> ; <soon> can ; <soon> mi
        needs_clarification	-2	<start> <drug> ; <start> <partner> ; <stimulant> <alone>
        needs_clarification	-2	<stimulant> <asleep> ; <stimulant> <build> ; <stimulant> <buy>
        needs_clarification	-2	<stimulant> <consume> ; <stimulant> <feel> ; <stimulant> <furniture>
        needs_clarification	-2	<stimulant> <home> ; <stimulant> <insurance> ; <stimulant> <intoxicated>
        needs_clarification	-2	<stimulant> <rarely> ; <stimulant> a ; <stimulant> between
        needs_clarification	-2	<stimulant> con ; <stimulant> near ; <stimulant> pretty ; <stimulant> twic
        needs_clarification	-2	<stimulant> which ; <stop> ; <stop> <cannabis> ; <stop> <consume>
        needs_clarification	-2	<stop> <container> ; <stop> <day> ; <stop> <headface> ; <stop> <job>
        needs_clarification	-2	<stop> <media> ; <stop> de ; <stop> sinc ; <stop> sus ; <stop> your
        needs_clarification	-2	<stranger> read ; <take> <amount> ; <take> <bodypart> ; <take> <key>
        needs_clarification	-2	<take> <play> ; <take> <treatment> ; <take> alg ; <take> int ; <take> is
        needs_clarification	-2	<take> on ; <take> ten ; <take> who ; <take> ~a ; <think> <alcohol>
        needs_clarification	-2	<think> <emergency> ; <think> <last> ; <think> <pet> ; <think> but
        needs_clarification	-2	<think> im ; <think> we ; <threat> us ; <tired> <day> ; <tired> <moment>
        needs_clarification	-2	<tool> <clinician> ; <tool> <hear> ; <tool> <seizure> ; <tool> <think>
        needs_clarification	-2	<town> ; <town> <hear> ; <town> <outdoors> ; <town> <year> ; <town> and
        needs_clarification	-2	<town> first ; <trade> <alcohol> ; <trade> <hear> ; <trade> <leave>
        needs_clarification	-2	<trade> has ; <trade> que ; <trade> with ; <treatment> <afraid>
        needs_clarification	-2	<treatment> <ask> ; <treatment> <buy> ; <treatment> <caretaking>
        needs_clarification	-2	<treatment> <church> ; <treatment> <drive> ; <treatment> <drug>
        needs_clarification	-2	<treatment> <furniture> ; <treatment> <go> ; <treatment> <opioid>
        needs_clarification	-2	<treatment> <partner> ; <treatment> all ; <treatment> but ; <treatment> con
        needs_clarification	-2	<treatment> from ; <treatment> par ; <treatment> that ; <trust> i
        needs_clarification	-2	<trust> por ; <vendor> ; <volunteer> <month> ; <volunteer> for
        needs_clarification	-2	<wait> <see> ; <wait> bien ; <wait> her ; <wait> in ; <wait> out
        needs_clarification	-2	<wait> se ; <wait> the ; <water> <angry> ; <water> <clean>
        needs_clarification	-2	<water> <school> ; <water> but ; <water> is ; <water> the ; <water> ther
        needs_clarification	-2	<week> + ; <week> <illness> ; <week> <partner> ; <week> im ; <week> out
        needs_clarification	-2	<withdrawal> <day> ; <withdrawal> <hospital> ; <withdrawal> <room>
        needs_clarification	-2	<withdrawal> <say> ; <withdrawal> and ; <write> <drug> ; <write> <fire>
        needs_clarification	-2	<write> <official> ; <write> <opening> ; <write> <outdoors>
        needs_clarification	-2	<write> <smell> ; <write> <trust> ; <write> de ; <write> first ; <write> me
        needs_clarification	-2	<write> sobr ; <year> <container> ; <year> <fall> ; <year> <home>
        needs_clarification	-2	<year> <need> ; <year> <opioid> ; <year> <see> ; <year> con ; <year> do
        needs_clarification	-2	<year> includ ; <year> of ; <year> ~<need> ; @ 0 ; a <bodysound>
        needs_clarification	-2	a <count> ; a <intoxicated> ; a <lock> ; a <sedative> ; a beekeep ; a big
        needs_clarification	-2	a capful ; a cardboard ; a chain ; a chest ; a circl ; a cop ; a couch
        needs_clarification	-2	a crack ; a dai ; a deer ; a desk ; a dio ; a documentary ; a entr ; a fel
        needs_clarification	-2	a grand ; a group ; a hundr ; a landscap ; a lock ; a milkshak
        needs_clarification	-2	a multivitamin ; a mystery ; a nit ; a paid ; a plac ; a pow ; a quart
        needs_clarification	-2	a rak ; a resum ; a snor ; a stapl ; a steak ; a subpoen ; a swing ; a taxi
        needs_clarification	-2	a tech ; a thermo ; a tier ; a vegetarian ; a version ; a veteran
        needs_clarification	-2	a western ; a year ; about 0 ; about <photo> ; about <sober> ; about as
        needs_clarification	-2	about the ; about twic ; absent ; abuel deci ; accordion ; accountability
        needs_clarification	-2	acost ; activ ; adderal ; adderal off ; addres my ; admit to ; adond
        needs_clarification	-2	aetn ppo ; aft <job> ; aft <school> ; aft <stimulant> ; aft a ; aft she
        needs_clarification	-2	against my ; agar la ; age do ; ahorit le ; al carter ; alarm <moment>
        needs_clarification	-2	alarm clock ; alcohol 0 ; all <day> ; all <think> ; all day ; all it
        needs_clarification	-2	all on ; alley ; allow ; almost <night> ; altavoz ; am i ; amanec
        needs_clarification	-2	an <treatment> ; an army ; an eight ; an empty ; an extr ; an ~<emergency>
        needs_clarification	-2	an ~overdos ; and <furniture> ; and be ; and busc ; and con ; and fed
        needs_clarification	-2	and forget ; and go ; and had ; and id ; and neith ; and noth ; and of
        needs_clarification	-2	and spanish ; and want ; andamo ; ano con ; anoth <treatment> ; anti
        needs_clarification	-2	antidop ; antiqu ; any <job> ; any <stranger> ; any advic ; any chanc
        needs_clarification	-2	any sinc ; any ~<drug> ; any ~substanc ; anyth aft ; apartment has
        needs_clarification	-2	apel es ; apen ; apena ; aprob ; arand ; arand un ; are <always> ; are for
        needs_clarification	-2	are hard ; are kind ; arm and ; around in ; arrangement ; arregl reloj
        needs_clarification	-2	articl ; as <child> ; as in ; ask can ; ask question ; ask wher ; asses
        needs_clarification	-2	at <hospital> ; at <night> ; at his ; at school ; at sup ; at tir
        needs_clarification	-2	aunt had ; aunt work ; away a ; away anywher ; away my ; ayud por
        needs_clarification	-2	azote en ; bacardi ; bach ; back in ; back tmrw ; background <ask>
        needs_clarification	-2	background ask ; bacon ; bad back ; baggi ; bailif ; bajit ; bak sod
        needs_clarification	-2	band play ; bang ; bang on ; barbecu ; bartend in ; bathroom with ; bathtub
        needs_clarification	-2	bay <height> ; bay bridg ; be <put> ; be <take> ; be happy ; beb en
        needs_clarification	-2	been <consume> ; been <count> ; been <eat> ; been <outdoors> ; been rain
        needs_clarification	-2	been shot ; beer at ; befor 0 ; beg ; behind us ; being a ; belt lock
        needs_clarification	-2	best tim ; best to ; between <play> ; between breath ; bien <promise>
        needs_clarification	-2	big pot ; billboard ; bit lost ; blanket and ; blaz ; bldg ; blood is
        """
}
