extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-1	tir plant ; tir shop ; tmrw 0 ; to <breath> ; to <colleague>
        needs_clarification	-1	to <furniture> ; to bed ; to bring ; to car ; to complain ; to duluth
        needs_clarification	-1	to everyon ; to i ; to mov ; to penicillin ; to repaint ; to see
        needs_clarification	-1	to senior ; to teach ; today no ; today she ; told my ; tom diari ; tom nad
        needs_clarification	-1	tomat ; tomato and ; tomorrow if ; too long ; took down ; took way
        needs_clarification	-1	tortilla ; touch them ; toxic ; tra de ; tranq ; treat gambl ; trembl
        needs_clarification	-1	tremulou ; trip to ; truth ; tuesday and ; tun ; turn <color> ; twic <past>
        needs_clarification	-1	twic befor ; two plac ; two thre ; typ on ; u just ; ultimo ; un <crowd>
        needs_clarification	-1	un <furniture> ; un <hear> ; un <money> ; un <say> ; un <take> ; un ataqu
        needs_clarification	-1	un calambr ; un cer ; un concurs ; un costal ; un cumpleano ; un mensaj
        needs_clarification	-1	un puebl ; un ruid ; una <eat> ; una amig ; una cervez ; una desped
        needs_clarification	-1	una llanter ; una mor ; una obr ; union cover ; unlock so ; unpaid
        needs_clarification	-1	until the ; until tonight ; up <always> ; up <child> ; up first ; up lik
        needs_clarification	-1	up til ; us as ; us on ; use a ; use fentanyl ; used anyth ; usted hacen
        needs_clarification	-1	vampir ; vec mal ; vecin nos ; very <hot> ; very hot ; vest azul
        needs_clarification	-1	vez <amount> ; virtual ; viv with ; wak up ; walk it ; walk my ; want cal
        needs_clarification	-1	want iop ; want liv ; want mor ; want out ; want purchas ; want somewher
        needs_clarification	-1	warranty ; was <alcohol> ; was <blood> ; was <shame> ; was <try> ; was low
        needs_clarification	-1	was truck ; was using ; was very ; was with ; wat tow ; wdnt say
        needs_clarification	-1	we <kill> ; we <play> ; we bring ; we could ; we keep ; we let ; we mad
        needs_clarification	-1	we rol ; we shar ; we wer ; we wil ; wean ; weapon ; wed tent ; wed was
        needs_clarification	-1	week too ; weekday ; wer <height> ; wer jump ; what <leave> ; what <night>
        needs_clarification	-1	what are ; what ther ; whatev it ; whatev the ; whatev was ; whatsap
        needs_clarification	-1	when ther ; when theyr ; wher do ; which the ; whil <say> ; whil its
        needs_clarification	-1	whil talk ; whil we ; whisper bc ; who <buy> ; who buy ; who self
        needs_clarification	-1	who whistl ; widow on ; wif can ; wif is ; wif job ; wif supportiv
        needs_clarification	-1	wif with ; wil <go> ; wil <say> ; win at ; window in ; windy ; with <clean>
        needs_clarification	-1	with <hot> ; with bad ; with gma ; with laugh ; with stranger
        needs_clarification	-1	with tweezer ; withdrawal mgmt ; without ~<alcohol> ; without ~<opioid>
        needs_clarification	-1	wk <start> ; won a ; wont carry ; wont say ; wring ; writ with
        needs_clarification	-1	wrong <key> ; wrong key ; wrong no ; x sem ; x yrs ; y <shake> ; y and
        needs_clarification	-1	y camin ; y limpi ; y sab ; y todavi ; ya <leave> ; ya <say> ; ya <write>
        needs_clarification	-1	ya pudimo ; ya reparti ; ya sali ; ya son ; year eve ; year im
        needs_clarification	-1	year straight ; yes or ; yo <consume> ; yo sol ; yo solit ; yo uso ; you
        needs_clarification	-1	you <home> ; you <think> ; you folk ; you liv ; you might ; you off
        needs_clarification	-1	you wel ; youd <happy> ; youl <think> ; youl get ; your kitchen ; your numb
        needs_clarification	-1	zapato ; ~0 ~d ; ~<alcohol> in ; ~<amount> ~<month> ; ~<ask> ~<money>
        needs_clarification	-1	~<breath> right ; ~<clean> ~out ; ~<consume> <amount> ; ~<drug> not
        needs_clarification	-1	~<eat> ~<drive> ; ~<feel> <headface> ; ~<go> ~off ; ~<hear> ; ~<illness>
        needs_clarification	-1	~<illness> sinc ; ~<insurance> ~<money> ; ~<law> no ; ~<medicine>
        needs_clarification	-1	~<moment> ; ~<phone> ~el ; ~<shake> ni ; ~<sick> <pet> ; ~<sober>
        needs_clarification	-1	~<think> <kin> ; ~<think> que ; ~<think> ~<say> ; ~<unreal>
        needs_clarification	-1	~<write> <amount> ; ~a ~<furniture> ; ~again ; ~ahorc ; ~allow to ; ~at ~a
        needs_clarification	-1	~been ; ~boy ; ~breath right ; ~bug ; ~contest ~el ; ~cov ; ~cps ; ~diner
        needs_clarification	-1	~dot ; ~drug at ; ~dt hx ; ~el ~telefon ; ~en ; ~entr en ; ~epilepsy sinc
        needs_clarification	-1	~every ; ~exception ; ~for ; ~for long ; ~get a ; ~hay ; ~he ; ~hear
        needs_clarification	-1	~himself when ; ~his ~<pet> ; ~hom ; ~hour ; ~hung ; ~i ~<stop> ; ~in ~a
        needs_clarification	-1	~in ~the ; ~int ; ~isnt ; ~judg ; ~le <go> ; ~leav ; ~man ; ~me ~<need>
        needs_clarification	-1	~me ~sient ; ~mis ; ~narcand ; ~no ~<phone> ; ~no ~contest ; ~no ~tx
        needs_clarification	-1	~nos ~spray ; ~overdos ; ~par de ; ~perc ; ~pet ; ~relief
        needs_clarification	-1	~residential ~program ; ~respons ; ~sal ; ~sho ; ~sient ; ~so <amount>
        needs_clarification	-1	~so much ; ~sol ; ~stair ; ~sweat ; ~teng <child> ; ~tequil ; ~the ~nos
        needs_clarification	-1	~thirty ; ~thought ; ~through ; ~to ~do ; ~to ~say ; ~tx hx ; ~union
        needs_clarification	-1	~visit ; ~voic ; ~with ~the ; él <ask>
        needs_clarification	-2	# <leave> ; *about.0 ; *abstinent.0:hypothetical
        needs_clarification	-2	*abstinent.0:other_experiencer ; *backToUse:hypothetical
        needs_clarification	-2	*detoxRequest:negated ; *drinks.0:negated ; *emergency.fainted ; *family.1
        needs_clarification	-2	*injecting:negated ; *lapse:other_experiencer ; *mandator
        needs_clarification	-2	*mandator:hypothetical ; *naloxone:negated ; *noBarrierMoney:hypothetical
        needs_clarification	-2	*noBarrierWork ; *number.0 ; *otherService.therapist:other_experiencer
        needs_clarification	-2	*quantity.treatmentBefore:historical ; *quantity:negated
        needs_clarification	-2	*quantity:possible ; *residentialWord:historical ; *seizure.body:negated
        needs_clarification	-2	*seizure.epilepsy:historical ; *spam.opensNote:hypothetical ; *started
        needs_clarification	-2	*substance.other:other_experiencer ; *substance.sedative:historical
        needs_clarification	-2	*substance.stimulant ; *substance.stimulant:historical
        needs_clarification	-2	*substance.stimulant:hypothetical ; *wantsToQuit:other_experiencer
        needs_clarification	-2	*withdrawalHint ; + <consume> ; + <sedative> ; / <day> ; 0 0 ; 0 <opioid>
        needs_clarification	-2	0 <rarely> ; 0 <sober> ; 0 <stop> ; 0 befor ; 0 box ; 0 cb ; 0 coc ; 0 el
        needs_clarification	-2	0 l ; 0 mo ; 0 nino ; 0 no ; 0 nts ; 0 out ; 0 over ; 0 panel ; 0 prior
        needs_clarification	-2	0 so ; 0 sob ; 0 vec ; 0 y ; 0 yr ; 0 yrs ; 0 ~<emergency>
        needs_clarification	-2	<afraid> <child> ; <afraid> but ; <alcohol> / ; <alcohol> from
        needs_clarification	-2	<alcohol> ld ; <alcohol> or ; <alcohol> out ; <alcohol> x ; <alone> sin
        needs_clarification	-2	<alone> when ; <always> <continue> ; <always> <feel> ; <always> hac
        needs_clarification	-2	<always> no ; <always> one ; <always> y ; <amount> <amount>
        needs_clarification	-2	<amount> <container> ; <amount> <emergency> ; <amount> <night>
        needs_clarification	-2	<amount> <outdoors> ; <amount> <take> ; <amount> <vermin>
        needs_clarification	-2	<amount> <water> ; <amount> bar ; <amount> becaus ; <amount> generation
        needs_clarification	-2	<amount> glas ; <amount> handl ; <amount> his ; <amount> lost
        needs_clarification	-2	<amount> nin ; <amount> open ; <amount> por ; <amount> rap
        needs_clarification	-2	<amount> vuelta ; <angry> over ; <angry> por ; <angry> re
        needs_clarification	-2	<appointment> <last> ; <appointment> <night> ; <appointment> <treatment>
        needs_clarification	-2	<appointment> con ; <ask> <height> ; <ask> <wait> ; <ask> wher ; <asleep>
        needs_clarification	-2	<asleep> <headface> ; <asleep> <need> ; <asleep> <photo> ; <asleep> <pill>
        needs_clarification	-2	<asleep> <put> ; <awake> <always> ; <awake> her ; <blade> <home>
        needs_clarification	-2	<blade> is ; <blood> <drive> ; <blood> down ; <bodypart> <asleep>
        needs_clarification	-2	<bodypart> <chestheart> ; <bodypart> <continue> ; <bodypart> <fluid>
        needs_clarification	-2	<bodypart> <go> ; <bodypart> <hear> ; <bodypart> <hit>
        needs_clarification	-2	<bodypart> <illness> ; <bodypart> <opening> ; <bodypart> <pain>
        needs_clarification	-2	<bodypart> <pill> ; <bodypart> <promise> ; <bodypart> cant
        needs_clarification	-2	<bodypart> replacement ; <bodypart> se ; <bodypart> until
        needs_clarification	-2	<bodypart> ~<hot> ; <bodysound> <bodysound> ; <break> <kin> ; <break> our
        needs_clarification	-2	<break> so ; <break> until ; <breath> <see> ; <breath> <think>
        needs_clarification	-2	<breath> condition ; <build> <home> ; <build> <past> ; <build> <pet>
        needs_clarification	-2	<buy> <daytime> ; <buy> <eat> ; <buy> <friend> ; <buy> <opioid>
        needs_clarification	-2	<buy> <stimulant> ; <buy> it ; <calm> <amount> ; <calm> in
        needs_clarification	-2	<cannabis> <eat> ; <cannabis> <write> ; <cannabis> all ; <cannabis> on
        needs_clarification	-2	<cannabis> only ; <cannabis> that ; <cannabis> with ; <caretaking> <kin>
        needs_clarification	-2	<caretaking> <stop> ; <chestheart> <day> ; <chestheart> of ; <child> <eat>
        needs_clarification	-2	<child> <remember> ; <child> is ; <child> q ; <church> <think>
        needs_clarification	-2	<church> <trade> ; <church> me ; <church> nuev ; <clean> <play>
        needs_clarification	-2	<clean> <year> ; <clean> en ; <clean> y ; <clinician> <give>
        needs_clarification	-2	<clinician> <rope> ; <clinician> <think> ; <clinician> de
        needs_clarification	-2	<clothes> <rope> ; <clothes> glas ; <clothes> sit ; <cold> <kill>
        needs_clarification	-2	<cold> se ; <colleague> <buy> ; <colleague> <chestheart>
        needs_clarification	-2	<colleague> <sober> ; <color> <die> ; <color> <water> ; <color> <write>
        needs_clarification	-2	<consume> <daytime> ; <consume> <month> ; <consume> <outdoors>
        needs_clarification	-2	<consume> a ; <consume> hac ; <consume> himself ; <consume> lean
        needs_clarification	-2	<consume> sat ; <consume> what ; <consume> x ; <container>
        needs_clarification	-2	<container> <count> ; <container> <furniture> ; <container> <headface>
        needs_clarification	-2	<container> about ; <container> between ; <container> down
        needs_clarification	-2	<container> est ; <container> fil ; <container> mark ; <container> that
        needs_clarification	-2	<container> we ; <container> when ; <continue> <clothes>
        needs_clarification	-2	<continue> <consume> ; <continue> <opening> ; <continue> <start>
        needs_clarification	-2	<continue> <threat> ; <continue> bien ; <count> ; <count> <eat>
        needs_clarification	-2	<count> <moment> ; <count> <night> ; <crowd> 0 ; <crowd> <clothes>
        needs_clarification	-2	<crowd> <partner> ; <crowd> par ; <crowd> to ; <crowd> ~<stimulant>
        needs_clarification	-2	<day> <afraid> ; <day> <always> ; <day> <colleague> ; <day> <drug>
        needs_clarification	-2	<day> <feel> ; <day> <friend> ; <day> <hit> ; <day> <order> ; <day> <pain>
        needs_clarification	-2	<day> <past> ; <day> <treatment> ; <day> at ; <day> back ; <day> by
        needs_clarification	-2	<day> es ; <day> in ; <day> its ; <day> lik ; <day> long ; <day> per
        needs_clarification	-2	<day> sin ; <daytime> <always> ; <daytime> <bodypart> ; <daytime> <room>
        needs_clarification	-2	<daytime> <take> ; <daytime> a ; <daytime> me ; <daytime> my
        needs_clarification	-2	<die> <consume> ; <die> <die> ; <die> <hold> ; <die> <put> ; <die> porqu
        needs_clarification	-2	<drive> <give> ; <drive> <month> ; <drive> <play> ; <drive> <town>
        needs_clarification	-2	<drive> had ; <drive> pas ; <drive> thi ; <drive> til ; <drug> +
        needs_clarification	-2	<drug> <furniture> ; <drug> <night> ; <drug> <pill> ; <drug> <school>
        needs_clarification	-2	<drug> <treatment> ; <drug> a ; <drug> and ; <drug> test ; <eat> <alcohol>
        needs_clarification	-2	<eat> <drive> ; <eat> <give> ; <eat> <opening> ; <eat> <threat>
        needs_clarification	-2	<eat> <treatment> ; <eat> <write> ; <eat> con ; <eat> hes ; <eat> iron
        needs_clarification	-2	<eat> otr ; <eat> thi ; <fall> <container> ; <fall> <home> ; <fall> <water>
        needs_clarification	-2	<feel> <alcohol> ; <feel> <alone> ; <feel> <trust> ; <feel> human
        needs_clarification	-2	<feel> tod ; <fire> <clothes> ; <fire> <needle> ; <fire> <official>
        needs_clarification	-2	<fire> <stimulant> ; <fire> me ; <fire> my ; <fluid> <opioid>
        needs_clarification	-2	<fluid> <shake> ; <fluid> a ; <fluid> the ; <friend> <count>
        needs_clarification	-2	<friend> <rope> ; <friend> <take> ; <friend> on ; <friend> sam
        needs_clarification	-2	<furniture> 0 ; <furniture> <container> ; <furniture> was ; <give> <clean>
        needs_clarification	-2	<give> <order> ; <give> <think> ; <give> <town> ; <give> <wait>
        needs_clarification	-2	<give> away ; <give> de ; <give> limon ; <go> <continue> ; <go> <count>
        needs_clarification	-2	<go> <fluid> ; <go> <treatment> ; <go> <try> ; <go> <vendor> ; <go> <write>
        needs_clarification	-2	<go> aft ; <go> back ; <go> mis ; <go> puntual ; <go> soft ; <go> with
        needs_clarification	-2	<goodbye> <drive> ; <goodbye> <furniture> ; <goodbye> <pet> ; <happy> <ask>
        needs_clarification	-2	<happy> <pet> ; <happy> unk ; <headface> <cold> ; <headface> <die>
        needs_clarification	-2	<headface> <hear> ; <headface> <lock> ; <headface> <write>
        needs_clarification	-2	<headface> spray ; <headface> that ; <hear> <night> ; <hear> only
        needs_clarification	-2	<hear> the ; <hear> through ; <height> <clothes> ; <height> <job>
        needs_clarification	-2	<height> <money> ; <height> <year> ; <height> or ; <hit> <emergency>
        needs_clarification	-2	<hit> <last> ; <hit> the ; <hit> us ; <hold> <home> ; <hold> a
        needs_clarification	-2	<home> <drug> ; <home> <order> ; <home> about ; <home> and ; <home> dond
        needs_clarification	-2	<home> es ; <home> in ; <home> my ; <home> wher ; <homeless> <night>
        needs_clarification	-2	<hospital> <amount> ; <hospital> <month> ; <hospital> <night>
        needs_clarification	-2	<hospital> <town> ; <hospital> <wait> ; <hospital> <withdrawal>
        needs_clarification	-2	<hospital> <year> ; <hospital> to ; <hot> her ; <illness> 0
        needs_clarification	-2	<illness> <day> ; <insurance> <day> ; <insurance> <trade>
        needs_clarification	-2	<insurance> twic ; <intoxicated> <always> ; <job> <appointment>
        needs_clarification	-2	<job> <crowd> ; <job> <hit> ; <job> cant ; <job> her ; <job> then
        needs_clarification	-2	<job> without ; <key> <build> ; <key> wer ; <kill> <play> ; <kill> an
        needs_clarification	-2	<kill> control ; <kill> up ; <kin> <build> ; <kin> <buy> ; <kin> <color>
        needs_clarification	-2	<kin> <consume> ; <kin> <drug> ; <kin> <give> ; <kin> <illness>
        needs_clarification	-2	<kin> <need> ; <kin> <needle> ; <kin> <stop> ; <kin> cant ; <kin> desd
        needs_clarification	-2	<kin> final ; <kin> old ; <kin> pleas ; <kin> q ; <kin> ~<say>
        needs_clarification	-2	<last> <amount> ; <last> <day> ; <last> <illness> ; <law> ; <law> <child>
        needs_clarification	-2	<law> <clinician> ; <law> <hear> ; <law> <hospital> ; <law> <month>
        needs_clarification	-2	<law> rn ; <law> so ; <leave> <happy> ; <leave> at ; <leave> on
        needs_clarification	-2	<limp> <breath> ; <limp> <go> ; <lock> <height> ; <lock> <pet>
        needs_clarification	-2	<lock> <play> ; <lock> as ; <medicine> + ; <medicine> <blood>
        needs_clarification	-2	<medicine> <clinician> ; <medicine> <continue> ; <medicine> <go>
        needs_clarification	-2	<medicine> <outdoors> ; <medicine> on ; <moment> <bodypart>
        needs_clarification	-2	<moment> <money> ; <moment> <start> ; <moment> <year> ; <moment> and
        needs_clarification	-2	<moment> the ; <money> <chestheart> ; <money> <count> ; <money> <opioid>
        needs_clarification	-2	<money> <soon> ; <money> desd ; <money> on ; <month> <appointment>
        needs_clarification	-2	<month> <feel> ; <month> <home> ; <month> <job> ; <month> <law> ; <month> a
        needs_clarification	-2	<month> away ; <month> but ; <month> en ; <month> he ; <month> ~<consume>
        needs_clarification	-2	<need> <buy> ; <need> <colleague> ; <need> <furniture> ; <need> <opening>
        needs_clarification	-2	<need> <play> ; <need> he ; <need> ir ; <need> mi ; <need> nam ; <need> per
        needs_clarification	-2	<need> por ; <need> that ; <need> una ; <needle> <needle> ; <night> <go>
        needs_clarification	-2	<night> <partner> ; <official> <day> ; <official> cas ; <opening> <eat>
        needs_clarification	-2	<opening> was ; <opening> when ; <opioid> <buy> ; <opioid> <daytime>
        needs_clarification	-2	<opioid> <last> ; <opioid> a ; <opioid> from ; <opioid> iv ; <opioid> qd
        needs_clarification	-2	<order> <church> ; <order> <record> ; <order> mi ; <outdoors> <go>
        needs_clarification	-2	<outdoors> <hit> ; <outdoors> <opening> ; <outdoors> <outdoors>
        needs_clarification	-2	<outdoors> <photo> ; <outdoors> and ; <outdoors> behind ; <outdoors> chil
        needs_clarification	-2	<outdoors> most ; <outdoors> nam ; <outdoors> stand ; <pain> un
        needs_clarification	-2	<palecolor> <palecolor> ; <palecolor> <vermin> ; <palecolor> ~<breath>
        needs_clarification	-2	<partner> <ask> ; <partner> <week> ; <partner> been ; <partner> could
        needs_clarification	-2	<partner> has ; <partner> of ; <partner> par ; <past> <always>
        needs_clarification	-2	<past> <fall> ; <past> <medicine> ; <past> <money> ; <past> <week>
        needs_clarification	-2	<past> for ; <past> our ; <pet> 0 ; <pet> <clothes> ; <pet> <hear>
        needs_clarification	-2	<pet> <leave> ; <pet> <pet> ; <pet> around ; <pet> is ; <pet> outliv
        needs_clarification	-2	<pet> over ; <pet> se ; <pet> ~<think> ; <phone> # ; <phone> <break>
        needs_clarification	-2	<phone> <clean> ; <phone> <daytime> ; <phone> <die> ; <phone> <unreal>
        needs_clarification	-2	<phone> as ; <phone> cuand ; <phone> el ; <phone> has ; <phone> uno
        needs_clarification	-2	<photo> <blade> ; <photo> <count> ; <photo> <moment> ; <photo> from
        needs_clarification	-2	<photo> up ; <pill> <leave> ; <pill> <vermin> ; <pill> from ; <pill> on
        needs_clarification	-2	<play> + ; <play> <blood> ; <play> <drive> ; <play> <media> ; <play> <pain>
        needs_clarification	-2	<play> <rope> ; <play> bottom ; <play> fue ; <play> had ; <play> set
        needs_clarification	-2	<play> until ; <promise> <child> ; <promise> <need> ; <promise> <partner>
        needs_clarification	-2	<promise> <phone> ; <promise> <take> ; <promise> <wait> ; <promise> con
        needs_clarification	-2	<promise> id ; <promise> in ; <promise> my ; <put> <money> ; <put> <opioid>
        needs_clarification	-2	<put> <play> ; <put> <stimulant> ; <put> <water> ; <rail> <height>
        needs_clarification	-2	<rarely> <phone> ; <rarely> <week> ; <rarely> y ; <record> <clinician>
        needs_clarification	-2	<record> <law> ; <record> <month> ; <record> <year> ; <record> confirm
        needs_clarification	-2	<record> from ; <record> of ; <record> on ; <record> par ; <room> <consume>
        needs_clarification	-2	<room> tien ; <rope> <headface> ; <rope> <lock> ; <rope> and ; <rope> de
        needs_clarification	-2	<rope> en ; <sad> <daytime> ; <sad> <see> ; <sad> <stop> ; <sad> por
        needs_clarification	-2	<say> <count> ; <say> <insurance> ; <say> <outdoors> ; <say> <school>
        needs_clarification	-2	<say> <withdrawal> ; <say> bor ; <say> no ; <school> <appointment>
        needs_clarification	-2	<school> <hospital> ; <school> aft ; <school> had ; <school> i
        needs_clarification	-2	<school> of ; <school> sit ; <sedative> + ; <sedative> <asleep>
        needs_clarification	-2	<sedative> <past> ; <sedative> at ; <sedative> from ; <sedative> y
        needs_clarification	-2	<see> <feel> ; <see> <night> ; <see> <official> ; <seizure> at ; <shake>
        needs_clarification	-2	<shake> <alcohol> ; <shake> <moment> ; <shake> <take> ; <shake> sinc
        needs_clarification	-2	<shake> tod ; <shame> <phone> ; <shame> <say> ; <shame> <think>
        needs_clarification	-2	<shame> <write> ; <shame> when ; <shame> wrong ; <sick> <continue>
        needs_clarification	-2	<smell> <outdoors> ; <sober> <ask> ; <sober> <happy> ; <sober> <job>
        needs_clarification	-2	<sober> in ; <soon> <take> ; <soon> <treatment> ; <soon> can ; <soon> mi
        needs_clarification	-2	<start> <drug> ; <start> <partner> ; <stimulant> <alone>
        needs_clarification	-2	<stimulant> <asleep> ; <stimulant> <build> ; <stimulant> <buy>
        needs_clarification	-2	<stimulant> <consume> ; <stimulant> <feel> ; <stimulant> <furniture>
        needs_clarification	-2	<stimulant> <home> ; <stimulant> <insurance> ; <stimulant> <intoxicated>
        needs_clarification	-2	<stimulant> <rarely> ; <stimulant> a ; <stimulant> between
        needs_clarification	-2	<stimulant> con ; <stimulant> near ; <stimulant> pretty ; <stimulant> twic
        needs_clarification	-2	<stimulant> which ; <stop> ; <stop> <cannabis> ; <stop> <container>
        needs_clarification	-2	<stop> <headface> ; <stop> <job> ; <stop> <media> ; <stop> <pill>
        needs_clarification	-2	<stop> de ; <stop> sinc ; <stop> sus ; <stop> your ; <stranger> read
        needs_clarification	-2	<take> <amount> ; <take> <bodypart> ; <take> <key> ; <take> <play>
        needs_clarification	-2	<take> <treatment> ; <take> alg ; <take> int ; <take> is ; <take> on
        needs_clarification	-2	<take> ten ; <take> turn ; <take> way ; <take> who ; <take> ~a
        needs_clarification	-2	<think> <alcohol> ; <think> <emergency> ; <think> <last> ; <think> <pet>
        needs_clarification	-2	<think> but ; <think> im ; <think> we ; <threat> us ; <tired> <day>
        needs_clarification	-2	<tired> <moment> ; <tool> <clinician> ; <tool> <hear> ; <tool> <seizure>
        needs_clarification	-2	<tool> <think> ; <town> ; <town> <hear> ; <town> <outdoors> ; <town> <year>
        needs_clarification	-2	<town> and ; <town> first ; <trade> <alcohol> ; <trade> <hear>
        needs_clarification	-2	<trade> <leave> ; <trade> has ; <trade> que ; <trade> with
        needs_clarification	-2	<treatment> <afraid> ; <treatment> <ask> ; <treatment> <buy>
        needs_clarification	-2	<treatment> <caretaking> ; <treatment> <church> ; <treatment> <drive>
        needs_clarification	-2	<treatment> <drug> ; <treatment> <furniture> ; <treatment> <go>
        needs_clarification	-2	<treatment> <opioid> ; <treatment> <partner> ; <treatment> <wait>
        needs_clarification	-2	<treatment> all ; <treatment> but ; <treatment> con ; <treatment> from
        needs_clarification	-2	<treatment> par ; <treatment> that ; <trust> i ; <trust> por ; <vendor>
        needs_clarification	-2	<volunteer> <month> ; <volunteer> for ; <wait> <see> ; <wait> bien
        needs_clarification	-2	<wait> her ; <wait> in ; <wait> out ; <wait> se ; <wait> the
        needs_clarification	-2	<water> <angry> ; <water> <clean> ; <water> <school> ; <water> but
        needs_clarification	-2	<water> is ; <water> ther ; <week> + ; <week> <illness> ; <week> <partner>
        needs_clarification	-2	<week> a ; <week> im ; <week> me ; <week> out ; <withdrawal> <day>
        needs_clarification	-2	<withdrawal> <hospital> ; <withdrawal> <room> ; <withdrawal> <say>
        needs_clarification	-2	<withdrawal> and ; <write> <drug> ; <write> <fire> ; <write> <official>
        needs_clarification	-2	<write> <opening> ; <write> <outdoors> ; <write> <smell> ; <write> <trust>
        needs_clarification	-2	<write> de ; <write> first ; <write> is ; <write> me ; <write> sobr
        needs_clarification	-2	<year> <container> ; <year> <fall> ; <year> <home> ; <year> <need>
        needs_clarification	-2	<year> <opioid> ; <year> <see> ; <year> con ; <year> do ; <year> includ
        needs_clarification	-2	<year> of ; <year> ~<need> ; @ ; @ 0 ; a <bodysound> ; a <count>
        needs_clarification	-2	a <intoxicated> ; a <lock> ; a <sedative> ; a beekeep ; a big ; a capful
        needs_clarification	-2	a cardboard ; a chain ; a chest ; a circl ; a cop ; a crack ; a dai
        needs_clarification	-2	a deer ; a desk ; a dio ; a documentary ; a entr ; a fel ; a grand
        needs_clarification	-2	a group ; a hundr ; a landscap ; a lock ; a milkshak ; a multivitamin
        needs_clarification	-2	a mystery ; a nit ; a plac ; a pow ; a quart ; a rak ; a resum ; a snor
        needs_clarification	-2	a stapl ; a stitch ; a subpoen ; a swing ; a taxi ; a tech ; a thermo
        needs_clarification	-2	a tier ; a vegetarian ; a version ; a veteran ; a western ; a year
        needs_clarification	-2	about 0 ; about <sober> ; about as ; about the ; about twic ; absent
        needs_clarification	-2	abuel deci ; accordion ; accountability ; acost ; activ ; adderal
        needs_clarification	-2	adderal off ; addres my ; admit to ; adond ; aetn ppo ; aft <job>
        needs_clarification	-2	aft <school> ; aft <stimulant> ; aft a ; aft she ; against my ; agar la
        needs_clarification	-2	age do ; agreeabl ; ahog y ; ahorit le ; al <pet> ; al carter
        needs_clarification	-2	alarm <moment> ; alarm clock ; alcohol 0 ; all <day> ; all <think>
        needs_clarification	-2	all day ; all it ; all on ; alley ; allow ; almost <night> ; altavoz
        needs_clarification	-2	am <school> ; am i ; amanec ; an <treatment> ; an army ; an eight
        needs_clarification	-2	an empty ; an extr ; an ~<emergency> ; an ~overdos ; and <furniture>
        needs_clarification	-2	and be ; and busc ; and con ; and fed ; and forget ; and go ; and had
        needs_clarification	-2	and id ; and noth ; and of ; and spanish ; and want ; andamo ; ano con
        needs_clarification	-2	anoth <treatment> ; anti ; antidop ; antiqu ; any <job> ; any <stranger>
        needs_clarification	-2	any advic ; any chanc ; any sinc ; any ~<drug> ; any ~substanc ; anyth aft
        needs_clarification	-2	apartment has ; apel es ; apen ; apena ; aprob ; arand ; arand un
        needs_clarification	-2	are <always> ; are for ; are hard ; are kind ; arm and ; around in
        needs_clarification	-2	arrangement ; arregl reloj ; articl ; as <child> ; as in ; ask can
        needs_clarification	-2	ask question ; ask wher ; asses ; at <hospital> ; at <night> ; at his
        needs_clarification	-2	at sup ; at tir ; aunt had ; aunt work ; away a ; away anywher ; away my
        needs_clarification	-2	ayud por ; azote en ; bacardi ; bach ; back by ; back in ; back tmrw
        needs_clarification	-2	background <ask> ; background ask ; bacon ; bad back ; baggi ; bailif
        needs_clarification	-2	bajit ; bak sod ; band play ; bang ; bang on ; barbecu ; bartend in
        needs_clarification	-2	bathroom with ; bathtub ; bay <height> ; bay bridg ; be <put> ; be <take>
        """
}
