extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	nam denis ; nao ; near us ; need tx ; need you ; nephew hes ; nephew meth
        needs_clarification	3	net and ; nev went ; ni <kin> ; nieg ; night now ; nin <month> ; nin month
        needs_clarification	3	ninety and ; no <consume> ; no <record> ; no el ; no etoh ; no fue
        needs_clarification	3	no furth ; no mencion ; no queremo ; no that ; no ~<kin> ; no ~si
        needs_clarification	3	nobody need ; noma queri ; not <partner> ; not marri ; not touch ; noth its
        needs_clarification	3	noven de ; now it ; now then ; nt ; numb ask ; numb block ; numb is
        needs_clarification	3	numb on ; numer en ; obtain ; od ; of <medicine> ; of <stimulant> ; of golf
        needs_clarification	3	of vacation ; of ~withdrawal ; oh ; okinaw ; old <home> ; on <clean>
        needs_clarification	3	one had ; onion ; only <hear> ; only half ; only met ; only word
        needs_clarification	3	open enrollment ; open it ; open up ; or hel ; or it ; or mayb ; or sinc
        needs_clarification	3	or ~<consume> ; orang juic ; otr <phone> ; our <clothes> ; our <headface>
        needs_clarification	3	our nam ; our synagogu ; out <moment> ; out now ; outsid her ; over seventy
        needs_clarification	3	pa mi ; pal ak ; part y ; past thre ; pastilla en ; pastor re ; pate el
        needs_clarification	3	pay off ; payment ; payment plan ; penal ; peopl keep ; peopl sent
        needs_clarification	3	per <colleague> ; per day ; per nad ; perdonenm todo ; person ; person on
        needs_clarification	3	pg ; phon at ; phon goe ; physical was ; pick one ; pick the ; pil are
        needs_clarification	3	plac but ; plac today ; plait ; plant de ; plant in ; playground
        needs_clarification	3	pleas <stop> ; pls <write> ; point in ; policy on ; polit to ; por si
        needs_clarification	3	portrait ; pottery <school> ; pottery clas ; pregunt cuant ; pres nin
        needs_clarification	3	pric list ; probation ; prov it ; pt <phone> ; pt cal ; pued con ; pued dec
        needs_clarification	3	puestit ; puestit de ; puk blood ; pura <confused> ; pura incoherencia
        needs_clarification	3	put anyth ; puzzl ; q el ; que <clean> ; que <phone> ; que aqui ; que dur
        needs_clarification	3	qued cerc ; quien <ask> ; quit it ; r u ; radi play ; rak ; rath than
        needs_clarification	3	rati of ; re <alcohol> ; re <kin> ; re nephew ; re niec ; read thes
        needs_clarification	3	recamar ; record is ; record to ; refd by ; regal ; regal el ; regal una
        needs_clarification	3	rehab in ; relationship ; releas ; releas to ; rent was ; resourc ; resurfac
        needs_clarification	3	rheumatologist ; rieg ; rieg las ; rink ; rocket ; room shar ; rop from
        needs_clarification	3	rop with ; rush ; sab por ; saf ther ; saf to ; said all ; said hes
        needs_clarification	3	said youl ; sal <soon> ; sal por ; salg del ; sali del ; salon de ; sang the
        needs_clarification	3	saw your ; say dtr ; say for ; say leav ; say weed ; say which ; school got
        needs_clarification	3	se <hear> ; se cort ; se moj ; se ni ; se pelean ; se q ; se que ; se si
        needs_clarification	3	second try ; section of ; seen her ; segu aqui ; segun el ; seguro
        needs_clarification	3	seizur right ; servic dog ; set <fire> ; set fir ; she <volunteer> ; she sat
        needs_clarification	3	she volunteer ; shel <need> ; shield tri ; shop around ; shut off
        needs_clarification	3	shutof and ; si es ; si tom ; sil vou ; silenc ; sin tom ; sist cut
        needs_clarification	3	smal <trade> ; smel of ; smok from ; smok ice ; snowplow and ; so <take>
        needs_clarification	3	so high ; sob then ; sobr un ; sold you ; som <treatment> ; som thi
        needs_clarification	3	someon ring ; someon ther ; son <opioid> ; son school ; sort out ; sou de
        needs_clarification	3	soup on ; soy yo ; spam ; spe <night> ; specific ; spel our ; squar with
        needs_clarification	3	sra ; sra espos ; stabl ; stand on ; start last ; start out ; steak knif
        needs_clarification	3	stepdad is ; stil hum ; stood by ; stuck in ; su bat ; subject
        needs_clarification	3	substitut <church> ; succes ; suicid every ; supervisor on ; sus aret
        needs_clarification	3	tak cign ; tak metformin ; tak or ; tamal los ; tap los ; teach to
        needs_clarification	3	telefon de ; telephon ; teng un ; tenni ; tequil ; text from ; thank
        needs_clarification	3	that <smell> ; that all ; that for ; that smel ; the <confused>
        needs_clarification	3	the anesthesi ; the booz ; the convent ; the delivery ; the din ; the exit
        needs_clarification	3	the furnac ; the henderson ; the how ; the job ; the lilac ; the payrol
        needs_clarification	3	the photograph ; the playground ; the plumb ; the pow ; the pta ; the rink
        needs_clarification	3	the shirt ; the sid ; the sky ; the tax ; the theat ; the vault ; the when
        needs_clarification	3	them about ; then 0 ; then for ; then his ; ther <drive> ; ther ive
        needs_clarification	3	ther then ; thermomet ; theyd get ; thi <job> ; thi confidential ; thi email
        needs_clarification	3	thi four ; thi sit ; thirty year ; throat clos ; til monday ; tim as
        needs_clarification	3	tim zon ; tiramo ; titl ; to <write> ; to arriv ; to hurt ; to iop ; to phon
        needs_clarification	3	to sort ; tol booth ; took nam ; topic ; touch ~meth ; tow truck ; train to
        needs_clarification	3	tramadol ; trat ; tre dia ; tri <insurance> ; truthful ; tub en ; tumb un
        needs_clarification	3	turn from ; twenty pound ; two caller ; tx <moment> ; un <clothes>
        needs_clarification	3	un <needle> ; un cuadr ; un tub ; una pagin ; una pregunta
        needs_clarification	3	una ~<emergency> ; una ~sobredosi ; unaliv ; und my ; unk what ; uno me
        needs_clarification	3	up for ; up x ; us <ask> ; us <write> ; us four ; us from ; use hes
        needs_clarification	3	use you ; using crack ; using or ; usted contestan ; vean los ; vecin llam
        needs_clarification	3	velador de ; veo cas ; verd ; vez me ; vip ; vou plait ; voz ; w/o ; wak the
        needs_clarification	3	wallpap has ; want tour ; was <alone> ; was his ; was me ; was your
        needs_clarification	3	wash his ; wdnt <say> ; we <trust> ; we ate ; we leav ; we look ; we play
        needs_clarification	3	wer fiv ; what doe ; wheth <phone> ; wheth its ; which <outdoors>
        needs_clarification	3	which program ; whichev of ; whiteboard ; who <hear> ; who <vendor>
        needs_clarification	3	who lead ; who listen ; who or ; who wrot ; whol story ; why yet ; wil cb
        needs_clarification	3	wind ; with plat ; with real ; with thank ; without <insurance> ; wk then
        needs_clarification	3	woman cal ; woman on ; women and ; women togeth ; wont mat ; word to
        needs_clarification	3	would ring ; wouldnt <give> ; wouldnt giv ; wrong <town> ; x ; x / ; xanax
        needs_clarification	3	xfer from ; y aceptan ; y contest ; y tambien ; ya <stop> ; ya hic
        needs_clarification	3	yal <take> ; yard not ; year the ; yel hes ; yes hes ; yo <phone> ; yo per
        needs_clarification	3	yo use ; you all ; you als ; you and ; you believ ; you did ; you he
        needs_clarification	3	you hear ; you let ; you work ; your billboard ; your card ; your department
        needs_clarification	3	your hair ; your program ; your record ; ~<consume> <give> ; ~<emergency> en
        needs_clarification	3	~<insurance> ; ~<stimulant> and ; ~a ~<phone> ; ~a ~real ; ~around ~my
        needs_clarification	3	~bet ~off ; ~crack ; ~dt 0 ; ~el ~<bodypart> ; ~hx ~si ; ~my ~<job> ; ~ok
        needs_clarification	3	~opioid ; ~pay ~cash ; ~pt inf ; ~sangr ; ~sentenc ; ~si ; ~si 0 ; ~sub
        needs_clarification	3	~use hx ; ~wifi
        needs_clarification	2	# <stop> ; # end ; # no ; $ per ; *age.1 ; *ago.0 ; *confusion:historical
        needs_clarification	2	*deliriumTremens:negated ; *mandator.authority ; *needsHelp:hypothetical
        needs_clarification	2	*quitting:other_experiencer ; *seizure.epilepsy ; *started:negated
        needs_clarification	2	*substance.opioid:other_experiencer ; *substance.other:hypothetical
        needs_clarification	2	*substance.sedative:hypothetical ; *suicidalOblique.lookAlike:hypothetical
        needs_clarification	2	+ <ask> ; + ask ; + phon ; + wher ; / span ; 0 + ; 0 <colleague>
        needs_clarification	2	0 <container> ; 0 <medicine> ; 0 advis ; 0 am ; 0 car ; 0 clear ; 0 do
        needs_clarification	2	0 foot ; 0 hour ; 0 hous ; 0 ish ; 0 keep ; 0 kilo ; 0 mes ; 0 nam ; 0 perc
        needs_clarification	2	0 too ; 0 unit ; 0 yo ; <afraid> <past> ; <afraid> <write> ; <afraid> al
        needs_clarification	2	<afraid> la ; <afraid> ~<withdrawal> ; <alcohol> ; <alcohol> +
        needs_clarification	2	<alcohol> <phone> ; <alcohol> float ; <alcohol> fue ; <alcohol> in
        needs_clarification	2	<alcohol> no ; <alone> <phone> ; <alone> <school> ; <alone> <year>
        needs_clarification	2	<always> <child> ; <always> <week> ; <always> and ; <amount> <bodysound>
        needs_clarification	2	<amount> <count> ; <amount> <media> ; <amount> <phone> ; <amount> <write>
        needs_clarification	2	<amount> amabl ; <amount> card ; <amount> is ; <amount> lado
        needs_clarification	2	<amount> lugar ; <amount> milla ; <amount> tim ; <angry> <appointment>
        needs_clarification	2	<angry> <height> ; <angry> <leave> ; <angry> desd ; <angry> in
        needs_clarification	2	<appointment> <child> ; <appointment> <give> ; <appointment> <stranger>
        needs_clarification	2	<appointment> on ; <ask> <die> ; <ask> <insurance> ; <ask> <last>
        needs_clarification	2	<ask> <shame> ; <ask> about ; <ask> anyth ; <ask> her ; <ask> only
        needs_clarification	2	<ask> porqu ; <ask> which ; <ask> you ; <asleep> <amount>
        needs_clarification	2	<awake> <daytime> ; <awake> <stimulant> ; <awake> the ; <blade> <furniture>
        needs_clarification	2	<blade> <give> ; <blade> y ; <blood> <feel> ; <blood> <headface>
        needs_clarification	2	<blood> his ; <bodypart> fre ; <bodypart> is ; <break> from ; <break> his
        needs_clarification	2	<breath> <need> ; <breath> forc ; <breath> only ; <build> <alcohol>
        needs_clarification	2	<build> <container> ; <build> <last> ; <build> <moment> ; <build> <soon>
        needs_clarification	2	<build> has ; <buy> los ; <buy> sus ; <calm> <crowd> ; <calm> <friend>
        needs_clarification	2	<calm> <treatment> ; <cannabis> <consume> ; <cannabis> <furniture>
        needs_clarification	2	<caretaking> if ; <caretaking> releas ; <caretaking> to
        needs_clarification	2	<chestheart> <leave> ; <chestheart> me ; <chestheart> y ; <child> 0
        needs_clarification	2	<child> <palecolor> ; <child> <photo> ; <child> <trade> ; <child> al
        needs_clarification	2	<child> fin ; <child> out ; <child> she ; <child> van ; <child> would
        needs_clarification	2	<child> él ; <church> <drive> ; <church> <eat> ; <church> <fire>
        needs_clarification	2	<church> <shame> ; <church> los ; <church> sinc ; <church> to
        needs_clarification	2	<clean> <school> ; <clean> el ; <clinician> or ; <clinician> own
        needs_clarification	2	<clothes> <child> ; <clothes> <clean> ; <clothes> <count> ; <clothes> <eat>
        needs_clarification	2	<clothes> <fall> ; <clothes> <tool> ; <clothes> <write> ; <clothes> as
        needs_clarification	2	<clothes> even ; <clothes> mak ; <clothes> par ; <cold> <blood>
        needs_clarification	2	<colleague> <medicine> ; <colleague> <treatment> ; <confused> doesnt
        needs_clarification	2	<consume> <consume> ; <consume> <tool> ; <consume> alg ; <consume> hes
        needs_clarification	2	<consume> ice ; <consume> otr ; <consume> ~<consume> ; <container> <hear>
        needs_clarification	2	<container> <needle> ; <container> <vermin> ; <container> <water>
        needs_clarification	2	<container> abov ; <container> an ; <container> but ; <container> desd
        needs_clarification	2	<container> se ; <continue> <try> ; <continue> but ; <continue> la
        needs_clarification	2	<continue> zip ; <count> <hear> ; <count> <kin> ; <count> <month>
        needs_clarification	2	<count> <past> ; <count> las ; <crowd> # ; <crowd> <home>
        needs_clarification	2	<crowd> <homeless> ; <crowd> <shake> ; <crowd> <stranger> ; <crowd> nam
        needs_clarification	2	<crowd> shar ; <day> <ask> ; <day> <rail> ; <day> <stop> ; <day> and
        needs_clarification	2	<day> besid ; <day> but ; <day> de ; <day> mad ; <day> up ; <daytime> <kill>
        needs_clarification	2	<daytime> <lock> ; <daytime> <money> ; <daytime> <need> ; <daytime> <year>
        needs_clarification	2	<daytime> ya ; <die> <always> ; <die> <room> ; <die> <tool> ; <die> <water>
        needs_clarification	2	<drive> <always> ; <drive> <amount> ; <drive> <angry> ; <drive> <hit>
        needs_clarification	2	<drive> <pain> ; <drive> <photo> ; <drive> acros ; <drive> but ; <drive> for
        needs_clarification	2	<drive> has ; <drive> lik ; <drive> mak ; <drive> somewher ; <drive> then
        needs_clarification	2	<drive> tim ; <drug> <put> ; <drug> <town> ; <eat> <asleep> ; <eat> <wait>
        needs_clarification	2	<eat> at ; <eat> hast ; <eat> let ; <eat> no ; <eat> sal ; <eat> sin
        needs_clarification	2	<eat> ther ; <emergency> <hear> ; <emergency> rn ; <fall> with ; <fall> x
        needs_clarification	2	<feel> <clean> ; <feel> <give> ; <feel> <money> ; <feel> <opening>
        needs_clarification	2	<feel> im ; <feel> of ; <feel> saf ; <fire> <town> ; <fire> from ; <fire> it
        needs_clarification	2	<friend> <bodypart> ; <friend> <height> ; <friend> <key> ; <friend> <order>
        needs_clarification	2	<friend> <stranger> ; <friend> los ; <friend> pul ; <friend> son
        needs_clarification	2	<furniture> <intoxicated> ; <furniture> <key> ; <furniture> <treatment>
        needs_clarification	2	<furniture> thi ; <give> <amount> ; <give> <appointment> ; <give> <ask>
        needs_clarification	2	<give> <hear> ; <give> <home> ; <give> <stranger> ; <give> <trust>
        needs_clarification	2	<give> first ; <give> nombr ; <give> x ; <go> <alone> ; <go> crazy
        needs_clarification	2	<go> her ; <go> or ; <go> que ; <go> sav ; <go> ther ; <goodbye> <gun>
        needs_clarification	2	<goodbye> her ; <gun> <say> ; <happy> <day> ; <happy> <outdoors>
        needs_clarification	2	<happy> no ; <happy> re ; <headface> <go> ; <headface> <rail>
        needs_clarification	2	<headface> con ; <headface> me ; <hear> <past> ; <hear> <phone>
        needs_clarification	2	<hear> <put> ; <hear> <rail> ; <hear> <say> ; <hear> desd ; <hear> e
        needs_clarification	2	<hear> each ; <hear> he ; <hear> him ; <hear> it ; <hear> re
        needs_clarification	2	<height> <crowd> ; <height> <official> ; <height> <rail> ; <height> colgant
        needs_clarification	2	<height> com ; <height> int ; <hit> <height> ; <hit> del ; <hold> 0
        needs_clarification	2	<hold> <ask> ; <hold> <fire> ; <home> <day> ; <home> <month>
        needs_clarification	2	<home> <think> ; <home> <tool> ; <home> her ; <home> one ; <home> they
        needs_clarification	2	<hospital> <clothes> ; <hospital> from ; <hospital> she ; <hot> <eat>
        needs_clarification	2	<illness> <furniture> ; <illness> <treatment> ; <illness> but
        needs_clarification	2	<insurance> <emergency> ; <insurance> <friend> ; <insurance> <furniture>
        needs_clarification	2	<insurance> <stranger> ; <insurance> <take> ; <insurance> advantag
        needs_clarification	2	<insurance> agent ; <insurance> then ; <insurance> with
        needs_clarification	2	<intoxicated> <bodypart> ; <intoxicated> <go> ; <intoxicated> <opening>
        needs_clarification	2	<intoxicated> <outdoors> ; <intoxicated> out ; <job> 0 ; <job> <build>
        needs_clarification	2	<job> <consume> ; <job> <need> ; <job> <volunteer> ; <job> as ; <job> best
        needs_clarification	2	<job> lead ; <job> too ; <key> 0 ; <key> <daytime> ; <key> <phone>
        needs_clarification	2	<key> <record> ; <key> a ; <key> are ; <key> postal ; <kill> <day>
        needs_clarification	2	<kill> <play> ; <kill> <write> ; <kill> est ; <kin> 0 ; <kin> <limp>
        needs_clarification	2	<kin> <stimulant> ; <kin> bernadet ; <kin> but ; <kin> fue ; <kin> he
        needs_clarification	2	<kin> his ; <kin> near ; <kin> pin ; <kin> tod ; <kin> ~<rope> ; <last> used
        needs_clarification	2	<law> <church> ; <law> <treatment> ; <leave> <day> ; <leave> <drive>
        needs_clarification	2	<leave> <school> ; <leave> nam ; <limp> <fall> ; <limp> but ; <lock> behind
        needs_clarification	2	<lock> y ; <media> <moment> ; <media> board ; <media> que
        needs_clarification	2	<medicine> <afraid> ; <medicine> c ; <medicine> for ; <medicine> in
        needs_clarification	2	<moment> <past> ; <moment> <try> ; <moment> an ; <moment> dont ; <moment> it
        needs_clarification	2	<moment> mi ; <moment> refus ; <moment> sal ; <moment> ~<drug>
        needs_clarification	2	<money> <drug> ; <money> <tired> ; <money> <trust> ; <money> doesnt
        needs_clarification	2	<money> first ; <money> rang ; <money> through ; <month> <partner>
        needs_clarification	2	<month> <vendor> ; <month> and ; <need> ; <need> <die> ; <need> <hear>
        needs_clarification	2	<need> <start> ; <need> any ; <need> him ; <need> she ; <need> someth
        needs_clarification	2	<need> tx ; <need> you ; <night> <continue> ; <night> <moment>
        needs_clarification	2	<night> <trade> ; <night> between ; <night> owl ; <night> through
        needs_clarification	2	<official> <remember> ; <official> <town> ; <opening> <amount>
        needs_clarification	2	<opening> <give> ; <opening> <opening> ; <opening> <write> ; <opening> off
        needs_clarification	2	<opening> y ; <opioid> ; <opioid> <fall> ; <opioid> <happy>
        needs_clarification	2	<opioid> <need> ; <opioid> <phone> ; <opioid> <sad> ; <opioid> <think>
        needs_clarification	2	<opioid> <unreal> ; <order> <room> ; <order> by ; <outdoors> <furniture>
        needs_clarification	2	<outdoors> <hot> ; <outdoors> <put> ; <outdoors> <stop> ; <outdoors> de
        needs_clarification	2	<outdoors> dond ; <outdoors> ever ; <outdoors> was ; <pain> bad ; <pain> com
        needs_clarification	2	<palecolor> <phone> ; <palecolor> per ; <palecolor> spruc ; <partner> 0
        needs_clarification	2	<partner> <continue> ; <partner> <feel> ; <partner> <official>
        needs_clarification	2	<partner> <relapse> ; <partner> <town> ; <partner> <treatment>
        needs_clarification	2	<partner> was ; <partner> wouldnt ; <past> <appointment> ; <past> <partner>
        needs_clarification	2	<past> <phone> ; <past> your ; <past> ~<colleague> ; <pet> <asleep>
        needs_clarification	2	<pet> <give> ; <pet> been ; <pet> for ; <pet> lik ; <pet> por
        needs_clarification	2	<phone> <fall> ; <phone> <intoxicated> ; <phone> <kin> ; <phone> <leave>
        needs_clarification	2	<phone> about ; <phone> do ; <phone> himself ; <phone> im ; <phone> its
        needs_clarification	2	<phone> ive ; <phone> nev ; <phone> por ; <phone> porqu ; <phone> right
        needs_clarification	2	<phone> ~<kin> ; <phone> ~<stop> ; <photo> <asleep> ; <photo> its
        needs_clarification	2	<pill> <need> ; <pill> to ; <play> <always> ; <play> <eat>
        needs_clarification	2	<play> <furniture> ; <play> <hit> ; <play> <leave> ; <play> <media>
        needs_clarification	2	<play> <opening> ; <play> <write> ; <play> alt ; <play> but ; <play> by
        needs_clarification	2	<play> en ; <play> los ; <play> por ; <play> ranchera ; <play> the
        needs_clarification	2	<play> twic ; <promise> el ; <put> anyth ; <put> que ; <rail> <kin>
        needs_clarification	2	<rail> <night> ; <rail> <stop> ; <rail> com ; <rarely> por
        needs_clarification	2	<record> <emergency> ; <record> <fall> ; <record> <pet> ; <record> one
        needs_clarification	2	<record> por ; <relapse> ; <remember> <write> ; <remember> it
        needs_clarification	2	<room> <blood> ; <room> <child> ; <room> <phone> ; <room> <tool>
        needs_clarification	2	<room> but ; <room> on ; <room> tod ; <room> what ; <rope> 0
        needs_clarification	2	<rope> <always> ; <rope> <leave> ; <sad> <ask> ; <sad> <drive>
        needs_clarification	2	<sad> <give> ; <sad> <go> ; <sad> <outdoors> ; <sad> <school> ; <sad> then
        needs_clarification	2	<sad> un ; <sad> wil ; <say> <consume> ; <say> <fall> ; <say> <opening>
        needs_clarification	2	<say> <partner> ; <say> <threat> ; <say> <year> ; <say> a ; <say> es
        needs_clarification	2	<say> espanol ; <say> est ; <say> fuert ; <say> hes ; <say> out ; <say> pura
        needs_clarification	2	<say> right ; <say> used ; <say> was ; <say> which ; <say> youl
        needs_clarification	2	<say> ~<alcohol> ; <say> ~<child> ; <say> ~<money> ; <school> <break>
        needs_clarification	2	<school> <give> ; <school> <photo> ; <school> id ; <school> lin
        needs_clarification	2	<school> onc ; <school> to ; <see> <treatment> ; <see> down ; <see> his
        needs_clarification	2	<see> your ; <seizure> right ; <seizure> what ; <shake> <clothes>
        needs_clarification	2	<shake> <furniture> ; <shake> the ; <shake> with ; <shame> <amount>
        needs_clarification	2	<shame> its ; <shame> my ; <sick> <color> ; <smell> <alcohol> ; <sober> 0
        needs_clarification	2	<sober> <stimulant> ; <soon> <count> ; <soon> <moment> ; <soon> <phone>
        needs_clarification	2	<start> <pet> ; <start> whil ; <stimulant> <need> ; <stimulant> <phone>
        needs_clarification	2	<stimulant> <promise> ; <stimulant> <soon> ; <stimulant> noth
        needs_clarification	2	<stimulant> obvious ; <stimulant> self ; <stop> <amount> ; <stop> <angry>
        needs_clarification	2	<stop> <month> ; <stop> <say> ; <stop> <stimulant> ; <stop> <week>
        needs_clarification	2	<stop> for ; <stop> my ; <stop> ninety ; <stop> read ; <stop> twic
        needs_clarification	2	<stop> what ; <stranger> <appointment> ; <stranger> <ask>
        needs_clarification	2	<stranger> <build> ; <stranger> <calm> ; <stranger> <fall>
        needs_clarification	2	<stranger> <insurance> ; <stranger> <kin> ; <stranger> <limp>
        needs_clarification	2	<stranger> <sad> ; <stranger> <seizure> ; <stranger> <stranger>
        needs_clarification	2	<stranger> <try> ; <stranger> how ; <stranger> mayor ; <stranger> o
        needs_clarification	2	<take> # ; <take> <blood> ; <take> <day> ; <take> <fire> ; <take> <sedative>
        needs_clarification	2	<take> <smell> ; <take> <tired> ; <take> adelant ; <take> anoth
        needs_clarification	2	<take> open ; <think> <angry> ; <think> <outdoors> ; <think> <phone>
        needs_clarification	2	<think> by ; <think> cuant ; <think> el ; <think> nad ; <think> right
        needs_clarification	2	<think> they ; <think> which ; <threat> <outdoors> ; <threat> <think>
        needs_clarification	2	<tool> <bodysound> ; <tool> <count> ; <tool> <die> ; <tool> <room>
        needs_clarification	2	<tool> lost ; <tool> no ; <tool> the ; <town> <appointment> ; <town> <eat>
        needs_clarification	2	<town> <take> ; <town> but ; <town> del ; <town> until ; <trade> <water>
        needs_clarification	2	<treatment> <month> ; <treatment> <write> ; <treatment> el ; <treatment> no
        needs_clarification	2	<treatment> sinc ; <trust> <church> ; <trust> <room> ; <try> <continue>
        needs_clarification	2	<try> <day> ; <try> back ; <try> nad ; <unreal> <need>
        needs_clarification	2	<vendor> <furniture> ; <vermin> <take> ; <vermin> und ; <wait> away
        needs_clarification	2	<wait> list ; <wait> muy ; <water> <color> ; <water> <happy>
        needs_clarification	2	<water> <night> ; <water> <opening> ; <week> <go> ; <week> <night>
        needs_clarification	2	<week> <past> ; <week> <take> ; <week> and ; <week> of ; <week> y
        needs_clarification	2	<withdrawal> <kill> ; <write> <bodypart> ; <write> <happy>
        needs_clarification	2	<write> <moment> ; <write> <phone> ; <write> <photo> ; <write> <rope>
        needs_clarification	2	<write> <vendor> ; <write> at ; <write> but ; <write> despaci ; <write> doe
        needs_clarification	2	<write> her ; <write> lo ; <write> map ; <write> someth ; <write> us
        needs_clarification	2	<write> x ; <write> yo ; <year> <continue> ; <year> el ; <year> when
        needs_clarification	2	a <always> ; a <clinician> ; a <threat> ; a battery ; a bet ; a bottl
        needs_clarification	2	a bug ; a burial ; a but ; a chat ; a closet ; a commercial ; a cpap
        needs_clarification	2	a esta ; a flood ; a fly ; a fork ; a goat ; a half ; a king ; a larg
        needs_clarification	2	a llam ; a messag ; a moment ; a nad ; a napkin ; a nickel ; a otr
        needs_clarification	2	a peaceful ; a pinhead ; a pip ; a pool ; a pretty ; a question ; a quit
        needs_clarification	2	a recip ; a recruit ; a rough ; a rush ; a say ; a snowplow ; a sof ; a stay
        needs_clarification	2	a tenni ; a train ; a truck ; a wig ; a ~waitlist ; abenco ; abenco o
        needs_clarification	2	abiert ; about <write> ; about fami ; about her ; about himself ; about me
        needs_clarification	2	about us ; about what ; about who ; about writ ; accent ; accord ; accord to
        needs_clarification	2	accus ; aceptan <insurance> ; acid <day> ; acostumbr ; actual <job>
        needs_clarification	2	addres + ; addres from ; addres on ; admission no ; advantag ; aft <church>
        needs_clarification	2	aft friday ; aft six ; afuer con ; again but ; ahorc ; ahorit en ; ai fal
        needs_clarification	2	air forc ; airport and ; airport for ; ajud e ; al 0 ; al <church>
        needs_clarification	2	al <moment> ; al <play> ; al hij ; al merc ; alberc ; alcohol ; alguem ai
        needs_clarification	2	algun lad ; all en ; all heal ; all morn ; all tonight ; all weekend
        needs_clarification	2	allow <consume> ; allow and ; allow smok ; als in ; although ; alumni text
        needs_clarification	2	alway lik ; am <ask> ; am <tired> ; am fil ; am going ; am in ; ambulanc for
        needs_clarification	2	amiga ; amount or ; ampli ; an <emergency> ; an interview ; and $
        needs_clarification	2	and <consume> ; and <opioid> ; and <water> ; and alway ; and charg ; and cok
        needs_clarification	2	and crack ; and doe ; and driv ; and fentanyl ; and fiv ; and gold ; and how
        needs_clarification	2	and ill ; and meth ; and numb ; and paid ; and thi ; and we ; and wif
        needs_clarification	2	and yet ; and youl ; and ~doesnt ; anex ; ano ant ; ano el ; ano limpi
        needs_clarification	2	ano trabaj ; answ ; answ when ; any <consume> ; any of ; anyon ther
        needs_clarification	2	anyon would ; apag el ; apendic ; apron ; aps ; apt <colleague> ; aqui ; are
        needs_clarification	2	are <hear> ; are <vermin> ; are off ; are the ; are writ ; arent ther ; aret
        needs_clarification	2	argu over ; around 0 ; arrib ; arrib y ; as <trade> ; as direct ; as though
        needs_clarification	2	asaw ; ask anyth ; ask her ; ask somebody ; ask the ; ask which ; asleep at
        needs_clarification	2	at <money> ; at birthday ; at by ; at dialysi ; at eight ; at it
        needs_clarification	2	at library ; at ninety ; at that ; at warehous ; atenca ; atend ; autopist
        needs_clarification	2	avent del ; averiguar ; avisen ; avisen a ; awar of ; away she ; ayer
        needs_clarification	2	bachelor <play> ; back aft ; back to ; back x ; backdrop ; bad <withdrawal>
        needs_clarification	2	bail danzon ; bak sal ; balcon ; ban con ; bard porqu ; bark in
        """
}
