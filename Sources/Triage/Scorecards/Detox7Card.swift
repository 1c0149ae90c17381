extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-1	refund ; regat ; regional ; regres a ; rehab aft ; rel ; relativ ; releas monday ; rent a
        detox	-1	residential client ; restor ; right <give> ; right <soon> ; right next ; rigid ; ring at
        detox	-1	ris que ; rodil ; room of ; run it ; rxd ; s ; sac los ; said hed ; said id ; saint
        detox	-1	salt ; sandwich on ; sang ; sangr desd ; saturday at ; say tel ; school got ; school rn
        detox	-1	se fueron ; se moj ; se oye ; se pag ; se queden ; segu con ; seguirl ; seizur alert
        detox	-1	seman tambien ; sentimental ; seri ; set me ; seven sinc ; seven week ; sew ; sew machin
        detox	-1	she <sober> ; she fel ; she nev ; she right ; she slur ; she sob ; shiver ; shoot cok
        detox	-1	shop clos ; shot of ; shroom ; shy ; si <consume> ; sicknes ; sign ; sign up
        detox	-1	sin ~<clinician> ; sin ~<outdoors> ; sin ~doctor ; sin ~tom ; sinc 0 ; sinc <night>
        detox	-1	sinc <outdoors> ; sinc sun ; sinc sunday ; sink a ; siren ; sit in ; six seven ; six whit
        detox	-1	sleep ok ; smok spic ; snort about ; so <stiff> ; so im ; so many ; so tight ; soak the
        detox	-1	sob aft ; sob and ; sob hom ; sobr mi ; social <job> ; social work ; sol sin ; solt el
        detox	-1	som <treatment> ; som powd ; somebody about ; somebody has ; somebody to ; someon cal
        detox	-1	someon from ; someth to ; sophomor ; sor ; soy el ; spe 0 ; spel it ; spic every
        detox	-1	sponsor the ; sport bet ; st dui ; stabl want ; stack of ; staf memb ; stag ; stand the
        detox	-1	start doing ; stay ther ; stay with ; step <amount> ; stil do ; stomp ; straight <home>
        detox	-1	straight hom ; strawberry ; structur ; stubbornnes ; student ; stuf for ; su <drive>
        detox	-1	su centr ; su tia ; subject ; suck in ; sup every ; supplement ; support ; swallow an
        detox	-1	swe ; sweat the ; swing a ; tacha ; tak any ; tak turn ; tak vitamin ; tak you ; tarjet
        detox	-1	tea for ; teacher ; tech ; tech job ; tecl ; telescop ; teng <think> ; teng los
        detox	-1	tenni court ; that <count> ; that <eat> ; that <night> ; that <outdoors> ; that <photo>
        detox	-1	that <treatment> ; that a ; that arent ; that bakery ; that can ; that my ; that night
        detox	-1	the <afraid> ; the <breath> ; the <hot> ; the <insurance> ; the <kill> ; the <month>
        detox	-1	the <vendor> ; the baggi ; the dash ; the din ; the door ; the eclips ; the even
        detox	-1	the extend ; the factory ; the fit ; the flight ; the food ; the garden ; the gas
        detox	-1	the good ; the habit ; the hat ; the hem ; the heroin ; the high ; the hot ; the insuranc
        detox	-1	the issu ; the ketamin ; the klonopin ; the lizard ; the lodg ; the map ; the meth
        detox	-1	the noon ; the odd ; the oxy ; the pain ; the pier ; the print ; the queen ; the rat
        detox	-1	the rig ; the rol ; the schedul ; the shoot ; the short ; the six ; the soc ; the sup
        detox	-1	the thing ; the vodk ; the voic ; the weed ; them back ; then 0 ; then ive ; then lin
        detox	-1	ther be ; ther or ; therapist and ; thermomet ; they <withdrawal> ; they need
        detox	-1	theyv <say> ; theyv been ; thi <day> ; thi the ; thing wher ; third <room> ; third floor
        detox	-1	thos <day> ; threw out ; thursday ; thursday through ; thx ; tien medicar ; tien un
        detox	-1	tienen <appointment> ; tienen <crowd> ; tienen vacant ; tim in ; tingl ; tio est
        detox	-1	titl is ; to er ; to hurt ; to lift ; to ninety ; to put ; to ring ; to saint ; to stop
        detox	-1	to vanish ; today hes ; todo los ; tom no ; tom una ; tomorrow at ; tonic ; too much
        detox	-1	took pictur ; touch it ; trabaj social ; trag de ; tramadol for ; trampolin ; trat
        detox	-1	tratamient de ; treint ; tricar prim ; troubl is ; trust ; tub en ; tuesday so ; turn out
        detox	-1	turn up ; two beer ; two friend ; two night ; two weekend ; two word ; ultim dosi
        detox	-1	un <headface> ; un ataqu ; un hombr ; un mes ; un ojo ; una <play> ; una mas ; una obr
        detox	-1	und it ; unpaid ; up <blood> ; up an ; up blood ; upset ; us by ; using the ; usted y
        detox	-1	va domiciliary ; valentin ; vanish for ; vap + ; varia ; ventan ; vez al ; violat
        detox	-1	vitamin ; viven ; vivitrol ; vodk down ; vodk sod ; vs ; vs 0 ; w/o ; w/o <opioid>
        detox	-1	want 0 ; want cb ; want step ; want tour ; want us ; was <cold> ; was <day> ; was <month>
        detox	-1	was doing ; was sunday ; was ther ; was truck ; wat tow ; way off ; we <need>
        detox	-1	we <phone> ; we eat ; we lost ; we met ; wean ; week ten ; weekday evening ; weekend at
        detox	-1	weekend drink ; weekend that ; went rigid ; wer <shake> ; wer doing ; wev <take> ; wev no
        detox	-1	what <insurance> ; what follow ; whatev my ; whatsoev ; when <school> ; when his
        detox	-1	when somebody ; wher ; wher can ; wher do ; wher is ; which <say> ; whil i ; whil the
        detox	-1	whip its ; whippet in ; who <insurance> ; who pick ; who won ; who work ; whoev <go>
        detox	-1	whol story ; wholesal ; whom do ; widow bourbon ; wif cam ; wif com ; wif gon ; wif of
        detox	-1	wif worri ; wil <drive> ; wil <money> ; wil <phone> ; wil driv ; win and ; win befor
        detox	-1	window ; with <go> ; with bro ; with good ; with real ; with thc ; with whoev
        detox	-1	with ~<play> ; with ~anthem ; within ; without ~my ; wk sinc ; wk want ; wkr ; wks in
        detox	-1	woman ; won a ; wont <give> ; wont talk ; wooden <needle> ; word in ; would <happy>
        detox	-1	wrap 0 ; wrestl ; writ down ; wt ; y <alcohol> ; y gan ; y of ; y quit ; y ran ; year to
        detox	-1	yest noon ; yog ; you <give> ; you <job> ; you <money> ; you <night> ; you <think>
        detox	-1	you might ; your <furniture> ; your <media> ; your cent ; your competitor
        detox	-1	your counselor ; your even ; your facility ; your pay ; ~0 ~cuand ; ~<alcohol> ~<alcohol>
        detox	-1	~<breath> bien ; ~<breath> ~on ; ~<calm> ; ~<consume> <alone> ; ~<consume> <give>
        detox	-1	~<consume> ni ; ~<consume> no ; ~<crash> ; ~<crowd> <need> ; ~<die> <year> ; ~<drug> or
        detox	-1	~<go> a ; ~<goodbye> ; ~<hit> ~<drive> ; ~<illness> as ; ~<insurance>
        detox	-1	~<medicine> ~<last> ; ~<promise> ; ~<say> for ; ~<say> yet ; ~<say> ~what
        detox	-1	~<seizure> <moment> ; ~<sick> <phone> ; ~<stop> <consume> ; ~<think> ; ~<think> <drug>
        detox	-1	~<think> <soon> ; ~<think> if ; ~<treatment> <month> ; ~<treatment> hx ; ~<wait> a
        detox	-1	~<withdrawal> <month> ; ~<withdrawal> and ; ~<withdrawal> in ; ~a ~<month> ; ~a ~month
        detox	-1	~adderal ; ~alcohol no ; ~as ; ~atin ; ~been ~to ; ~birthday ; ~bleed ; ~breath ~on
        detox	-1	~brochur ; ~cant ~<say> ; ~cant ~stand ; ~contract ; ~d ~<treatment> ; ~distres
        detox	-1	~drink no ; ~drug or ; ~dts in ; ~dts no ; ~elaborat ; ~epilepsy as ; ~es <happy>
        detox	-1	~es brom ; ~estoy <sick> ; ~estoy enferm ; ~fac ; ~famili ; ~ha <feel> ; ~ha toc ; ~head
        detox	-1	~her ~<clinician> ; ~her ~doctor ; ~heroin in ; ~in ~0 ; ~inpt ; ~is the ; ~job
        detox	-1	~keppr ~last ; ~le <say> ; ~liv ~at ; ~me <say> ; ~me dij ; ~methadon ; ~myself or
        detox	-1	~need ; ~no ~sab ; ~not ~com ; ~of ~gin ; ~on ~sunday ; ~opioid no ; ~oth <drug>
        detox	-1	~oth <medicine> ; ~pay ; ~prior ~program ; ~pued <money> ; ~pued habl ; ~pued pag
        detox	-1	~quien ; ~residential ever ; ~say for ; ~say ~what ; ~scholarship ; ~se asust ; ~seiz ~in
        detox	-1	~smok ; ~the ~0 ; ~treatment ~for ; ~usa ; ~volvi a ; ~w/d want
        detox	-2	% ; *alcoholic:other_experiencer ; *chestPain ; *clientAdmin.opensNote ; *duration.3
        detox	-2	*firstOffence ; *frequency.2:historical ; *hallucination.lookAlike ; *iopRequest
        detox	-2	*jobSeeker ; *needsHelp:hypothetical ; *noBarrierMoney:hypothetical
        detox	-2	*notEvidence:historical ; *otherService.lookAlike:hypothetical
        detox	-2	*quantity.treatmentBefore:negated ; *rhythm.1 ; *seizure:other_experiencer
        detox	-2	*service:hypothetical ; *soonDate ; *substance.stimulant:hypothetical ; *vendor
        detox	-2	+ <bodypart> ; + meth ; / <night> ; / no ; / wk ; 0 % ; 0 <record> ; 0 drunk ; 0 for
        detox	-2	0 gabapentin ; 0 gummi ; 0 kid ; 0 la ; 0 nd ; 0 panel ; 0 rd ; 0 s ; 0 today ; 0 word
        detox	-2	0 x ; <afraid> <soon> ; <afraid> at ; <afraid> ~<withdrawal> ; <alcohol> <drug>
        detox	-2	<alcohol> <official> ; <alcohol> <past> ; <alcohol> <withdrawal> ; <alcohol> al
        detox	-2	<alcohol> club ; <alcohol> whil ; <alone> <church> ; <alone> sin ; <always> <die>
        detox	-2	<always> by ; <amount> <cannabis> ; <amount> <colleague> ; <amount> <fall>
        detox	-2	<amount> <headface> ; <amount> <month> ; <amount> <night> ; <amount> <record>
        detox	-2	<amount> <school> ; <amount> <shame> ; <amount> glas ; <amount> grand ; <amount> le
        detox	-2	<amount> lin ; <amount> she ; <amount> that ; <amount> unk ; <angry> her
        detox	-2	<appointment> <eat> ; <appointment> <soon> ; <appointment> in ; <appointment> to
        detox	-2	<ask> <amount> ; <ask> y ; <ask> yo ; <asleep> <fluid> ; <asleep> <home>
        detox	-2	<asleep> <last> ; <asleep> <pill> ; <asleep> <sedative> ; <asleep> at ; <asleep> off
        detox	-2	<blood> <crowd> ; <blood> <drive> ; <blood> sinc ; <bodypart> <always>
        detox	-2	<bodypart> <play> ; <bodypart> <stimulant> ; <bodypart> <tool> ; <bodypart> cuf
        detox	-2	<bodypart> lik ; <bodypart> with ; <bodysound> <stranger> ; <breath> <illness>
        detox	-2	<breath> forc ; <build> <clothes> ; <build> <insurance> ; <build> for ; <build> it
        detox	-2	<build> on ; <buy> <consume> ; <buy> <room> ; <buy> and ; <cannabis> <daytime>
        detox	-2	<cannabis> all ; <cannabis> cart ; <caretaking> <happy> ; <chestheart> <stiff>
        detox	-2	<child> <illness> ; <child> <year> ; <child> wer ; <clean> <always> ; <clean> en
        detox	-2	<clinician> <pet> ; <clinician> <school> ; <clinician> <shake> ; <clinician> <water>
        detox	-2	<clinician> a ; <clothes> <phone> ; <clothes> <soon> ; <clothes> as ; <clothes> blu
        detox	-2	<clothes> with ; <cold> y ; <colleague> <church> ; <colleague> <fall>
        detox	-2	<colleague> <give> ; <consume> <amount> ; <consume> <breath> ; <consume> <color>
        detox	-2	<consume> <home> ; <consume> <last> ; <consume> <pill> ; <consume> <see> ; <consume> at
        detox	-2	<consume> el ; <consume> k ; <consume> only ; <consume> otr ; <consume> pot
        detox	-2	<container> an ; <container> ~<think> ; <continue> <colleague> ; <continue> <leave>
        detox	-2	<continue> <treatment> ; <continue> any ; <continue> clean ; <continue> la
        detox	-2	<continue> up ; <count> <month> ; <count> <treatment> ; <count> <week> ; <count> is
        detox	-2	<count> sinc ; <crash> <day> ; <crowd> <daytime> ; <crowd> <insurance> ; <crowd> <last>
        detox	-2	<crowd> <night> ; <crowd> <past> ; <crowd> <wait> ; <crowd> <year> ; <crowd> do
        detox	-2	<crowd> in ; <crowd> just ; <crowd> lik ; <day> <opioid> ; <day> <past> ; <day> <sober>
        detox	-2	<day> <stranger> ; <day> <trade> ; <day> <withdrawal> ; <day> at ; <day> de ; <day> del
        detox	-2	<day> ni ; <day> of ; <day> only ; <day> over ; <day> she ; <day> teng ; <day> they
        detox	-2	<daytime> <stranger> ; <die> <emergency> ; <die> <treatment> ; <die> becaus ; <die> od
        detox	-2	<die> the ; <drive> + ; <drive> <appointment> ; <drive> <leave> ; <drive> <month>
        detox	-2	<drive> for ; <drug> <consume> ; <drug> <night> ; <drug> <phone> ; <drug> at
        detox	-2	<eat> <break> ; <eat> <fluid> ; <eat> <stimulant> ; <eat> <stranger> ; <eat> <treatment>
        detox	-2	<eat> clr ; <eat> ice ; <eat> kind ; <emergency> <eat> ; <emergency> <go>
        detox	-2	<emergency> <last> ; <emergency> and ; <emergency> of ; <fall> <hit> ; <fall> <opening>
        detox	-2	<fall> <room> ; <feel> <think> ; <feel> <trust> ; <feel> good ; <feel> human
        detox	-2	<fluid> <amount> ; <fluid> <cold> ; <fluid> <withdrawal> ; <fluid> and ; <friend> <alone>
        detox	-2	<friend> <opioid> ; <friend> <stimulant> ; <friend> the ; <furniture> <moment>
        detox	-2	<furniture> anywher ; <furniture> dur ; <furniture> in ; <furniture> off
        detox	-2	<give> <chestheart> ; <give> <container> ; <give> <last> ; <give> <soon> ; <give> us
        detox	-2	<go> <alcohol> ; <go> <crash> ; <go> <partner> ; <go> <phone> ; <go> it ; <go> me
        detox	-2	<gun> <official> ; <happy> <palecolor> ; <happy> you ; <headface> <school>
        detox	-2	<headface> becaus ; <headface> pa ; <hear> <shake> ; <hear> clr ; <hear> desd
        detox	-2	<hear> noth ; <hear> sinc ; <hear> y ; <height> <tool> ; <height> lik ; <height> with
        detox	-2	<hit> <eat> ; <hit> <hit> ; <hit> <moment> ; <hit> <write> ; <hit> a ; <hold> <eat>
        detox	-2	<hold> <moment> ; <home> <calm> ; <home> <sober> ; <home> <stop> ; <home> con
        detox	-2	<home> from ; <home> my ; <home> nadi ; <home> ther ; <home> whil ; <home> with
        detox	-2	<hospital> <buy> ; <hospital> <key> ; <hospital> <month> ; <hospital> <opioid>
        detox	-2	<hospital> <record> ; <hospital> me ; <hospital> she ; <illness> x ; <insurance> <amount>
        detox	-2	<insurance> <appointment> ; <insurance> <month> ; <insurance> at ; <intoxicated> <hit>
        detox	-2	<intoxicated> <say> ; <intoxicated> so ; <job> <give> ; <job> <partner> ; <job> <past>
        detox	-2	<job> <treatment> ; <job> by ; <kill> <child> ; <kin> <alcohol> ; <kin> con ; <kin> mak
        detox	-2	<kin> me ; <kin> re ; <kin> ~<withdrawal> ; <last> <home> ; <last> <stimulant>
        detox	-2	<law> <furniture> ; <law> <official> ; <law> <week> ; <law> <write> ; <law> for
        detox	-2	<law> who ; <leave> <alone> ; <leave> <amount> ; <leave> <consume> ; <leave> <fluid>
        detox	-2	<leave> <give> ; <leave> <stimulant> ; <leave> del ; <leave> wont ; <limp> but
        detox	-2	<lock> <headface> ; <media> <school> ; <media> re ; <medicine> <stimulant>
        detox	-2	<medicine> <stranger> ; <medicine> <write> ; <medicine> for ; <medicine> no
        detox	-2	<medicine> of ; <moment> <awake> ; <moment> <colleague> ; <moment> <tired>
        detox	-2	<moment> <trust> ; <moment> an ; <moment> was ; <money> <appointment> ; <money> <school>
        detox	-2	<money> <stimulant> ; <money> al ; <money> when ; <month> <colleague>
        detox	-2	<month> <continue> ; <month> <feel> ; <month> <friend> ; <month> <home> ; <month> <money>
        detox	-2	<month> <put> ; <month> <soon> ; <month> <wait> ; <month> no ; <month> ther
        detox	-2	<need> <ask> ; <need> <asleep> ; <need> <drug> ; <need> <feel> ; <need> <home>
        detox	-2	<need> <media> ; <need> <phone> ; <need> <stranger> ; <need> <wait> ; <need> <write>
        detox	-2	<need> anyth ; <need> per ; <need> pt ; <need> ~<hospital> ; <night> <child>
        detox	-2	<night> <past> ; <night> <put> ; <night> on ; <night> owl ; <official> <give>
        detox	-2	<official> <job> ; <official> <moment> ; <official> <see> ; <official> <stimulant>
        detox	-2	<opening> <palecolor> ; <opening> <stranger> ; <opioid> + ; <opioid> <clinician>
        detox	-2	<opioid> <die> ; <opioid> <last> ; <opioid> <law> ; <opioid> <partner> ; <opioid> <put>
        detox	-2	<opioid> con ; <opioid> es ; <opioid> n ; <opioid> onc ; <order> by ; <order> un
        detox	-2	<outdoors> <breath> ; <outdoors> <pet> ; <outdoors> <soon> ; <outdoors> <start>
        detox	-2	<outdoors> <week> ; <outdoors> all ; <outdoors> her ; <pain> que ; <palecolor> <alcohol>
        detox	-2	<palecolor> <clothes> ; <palecolor> <crowd> ; <palecolor> at ; <partner> <bodysound>
        detox	-2	<partner> <container> ; <partner> <medicine> ; <partner> <shake> ; <partner> <withdrawal>
        detox	-2	<partner> over ; <partner> who ; <past> <awake> ; <past> bc ; <past> ten
        detox	-2	<past> ~<colleague> ; <past> ~<moment> ; <pet> <bodysound> ; <pet> <drug>
        detox	-2	<pet> <palecolor> ; <pet> <school> ; <phone> <intoxicated> ; <phone> m ; <phone> out
        detox	-2	<photo> <crowd> ; <photo> <opening> ; <photo> com ; <photo> its ; <pill> off ; <pill> the
        detox	-2	<play> <kill> ; <play> <money> ; <play> <photo> ; <play> <say> ; <play> se
        detox	-2	<put> <chestheart> ; <put> <opioid> ; <put> to ; <rarely> <day> ; <rarely> <year>
        detox	-2	<record> of ; <relapse> <crowd> ; <remember> my ; <room> <fluid> ; <room> <hospital>
        detox	-2	<room> <school> ; <room> <withdrawal> ; <room> are ; <room> has ; <rope> herself
        detox	-2	<sad> <say> ; <sad> <stop> ; <sad> no ; <say> <hear> ; <say> <money> ; <say> <sedative>
        detox	-2	<say> en ; <say> es ; <say> ex ; <school> <clinician> ; <school> <day> ; <school> <month>
        detox	-2	<school> <stranger> ; <school> had ; <school> or ; <school> sit ; <sedative> <past>
        detox	-2	<sedative> <take> ; <sedative> for ; <sedative> i ; <sedative> my ; <sedative> protocol
        detox	-2	<see> <day> ; <see> <home> ; <see> <stranger> ; <see> no ; <see> our ; <see> to
        detox	-2	<seizure> ; <seizure> en ; <seizure> in ; <shake> <asleep> ; <shake> <clothes>
        detox	-2	<shake> all ; <shake> and ; <sick> ni ; <smell> <outdoors> ; <sober> <need>
        detox	-2	<soon> <put> ; <soon> <stop> ; <soon> <stranger> ; <soon> rung ; <start> <month>
        detox	-2	<stiff> com ; <stiff> y ; <stimulant> <alcohol> ; <stimulant> <chestheart>
        detox	-2	<stimulant> <furniture> ; <stimulant> <hold> ; <stimulant> <law> ; <stimulant> <see>
        detox	-2	<stimulant> about ; <stimulant> has ; <stimulant> out ; <stimulant> problem
        detox	-2	<stimulant> up ; <stop> <day> ; <stop> <drive> ; <stop> <rope> ; <stop> <sober>
        detox	-2	<stop> anyth ; <stop> is ; <stop> me ; <stop> stand ; <stop> tod ; <stranger> <continue>
        detox	-2	<stranger> <photo> ; <stranger> <write> ; <stranger> lik ; <stranger> the
        detox	-2	<stranger> ~<amount> ; <take> <asleep> ; <take> <job> ; <take> <month> ; <take> <school>
        detox	-2	<take> <volunteer> ; <take> an ; <take> myself ; <take> out ; <think> around
        detox	-2	<tired> <see> ; <tool> <money> ; <tool> thi ; <town> <leave> ; <town> <treatment>
        detox	-2	<town> clos ; <town> was ; <trade> <money> ; <trade> <need> ; <trade> nam
        detox	-2	<treatment> <alone> ; <treatment> <child> ; <treatment> <hold> ; <treatment> <home>
        detox	-2	<treatment> <night> ; <treatment> <opioid> ; <treatment> <phone> ; <treatment> <room>
        detox	-2	<treatment> <sad> ; <treatment> <sedative> ; <treatment> aft ; <treatment> clt
        detox	-2	<treatment> de ; <treatment> on ; <treatment> porqu ; <treatment> rn ; <treatment> sid
        detox	-2	<treatment> they ; <treatment> until ; <trust> <happy> ; <vendor> <treatment>
        detox	-2	<wait> <job> ; <wait> somewher ; <water> <church> ; <water> <color> ; <water> <hit>
        detox	-2	<water> <money> ; <water> or ; <water> was ; <week> <colleague> ; <week> <count>
        detox	-2	<week> <day> ; <week> <need> ; <week> <phone> ; <week> <town> ; <week> back ; <week> desd
        detox	-2	<week> hav ; <week> out ; <withdrawal> ; <withdrawal> <go> ; <withdrawal> <opening>
        detox	-2	<withdrawal> <shake> ; <withdrawal> i ; <write> <day> ; <write> a ; <write> of
        detox	-2	<write> up ; <year> <alcohol> ; <year> <law> ; <year> off ; <year> to ; a <homeless>
        detox	-2	a <opioid> ; a <phone> ; a <sad> ; a <seizure> ; a capful ; a child ; a circl ; a dond
        detox	-2	a dui ; a fan ; a fern ; a garag ; a gurgl ; a king ; a landlord ; a lawy ; a llam
        detox	-2	a long ; a map ; a mis ; a month ; a multivitamin ; a nam ; a night ; a nit ; a novel
        detox	-2	a packag ; a pian ; a recovery ; a scen ; a seizur ; a sho ; a shoebox ; a shot
        detox	-2	a sponsor ; a studi ; a suicid ; a train ; a usted ; a vide ; a visit ; a voicemail
        detox	-2	a win ; a woman ; a xanax ; a ~<withdrawal> ; a ~counselor ; a ~withdrawal
        detox	-2	about <opioid> ; about it ; about my ; acab un ; aceptan medi ; actor ; adderal and
        detox	-2	adderal snort ; addy 0 ; adic ; aft we ; afuer con ; ago 0 ; ago bc ; ago but ; ago in
        detox	-2	air com ; air forc ; al <stimulant> ; al <year> ; al ano ; alcohol tap ; all and ; aloud
        detox	-2	alzheim ; amas ; amt unk ; an <drug> ; an <job> ; an assessment ; an inpatient ; an offic
        detox	-2	an outsid ; and <alcohol> ; and <bodysound> ; and <die> ; and <fluid> ; and <rarely>
        detox	-2	and alcohol ; and fentanyl ; and forgot ; and good ; and havent ; and how ; and ill
        detox	-2	and lip ; and long ; and may ; and need ; and no ; and skip ; and sometim ; and teach
        detox	-2	and use ; and wed ; and wok ; and women ; and your ; anfetamin ; anfetamina ; animal
        detox	-2	ankl ; ant no ; any ; any oth ; anyth ; apartment ; apne ; are <phone> ; are at ; arm cuf
        detox	-2	as <trade> ; as alway ; as rxd ; as written ; ash <day> ; ash wednesday ; asi de ; asi me
        detox	-2	asses ; assessment ; at <play> ; at an ; at cedar ; at clinic ; awak now ; away <amount>
        detox	-2	away somewher ; ayer de ; baby could ; baj poc ; bakery ; balloon ; ballpark ; banan
        detox	-2	be <home> ; be <put> ; be <write> ; be an ; be arrang ; bed anywher ; been <hear>
        detox	-2	been drink ; been read ; befor clas ; befor last ; believ that ; bien tom ; bit clean
        detox	-2	bled ; blood sinc ; bloom ; bls ; blu paint ; blueberry ; blueberry pie ; bluish
        detox	-2	board <order> ; borrach de ; bottl in ; bought a ; bourbon befor ; bowl ; box up
        detox	-2	breakup ; breath but ; breez ; bridg every ; bright ; broth wil ; btl win ; buen dia
        detox	-2	bulk ; bup ; bup tap ; bus far ; busines partn ; but a ; by <photo> ; by a ; by itself
        detox	-2	by vide ; bzd ; c/o <chestheart> ; c/o chest ; cajetil ; cal slur ; camel ; can <leave>
        detox	-2	can afford ; can send ; candidat ; carry that ; cart dai ; cas de ; cas nadi ; casi todo
        detox	-2	cast ; catalog ; cbt ; centr en ; centro ; cerc del ; charg a ; charg in ; chocolat
        detox	-2	clean <home> ; click ; clinic de ; clinic pt ; clr <phone> ; clr <promise> ; clr aunt
        detox	-2	clr say ; clr sist ; club <amount> ; co ; cobr ; cocain 0 ; cocain habit ; cocain most
        detox	-2	cocain sinc ; cocin y ; coed ; cok ; cok and ; cok is ; cok that ; com by ; com tabl
        detox	-2	comment on ; commission ; compos ; computador ; con <drive> ; con licenci ; con quien
        detox	-2	con usted ; concern my ; cook in ; correct ; correct it ; could <consume> ; could <go>
        detox	-2	could be ; could use ; counselor for ; count is ; county and ; cousin that ; crack x
        detox	-2	craft ; cream ; cream charger ; cristal en ; cristal par ; cry say ; cuadr ; cuant cuest
        detox	-2	cuarent y ; cun tom ; curiou ; current client ; current pt ; current resi ; custodi
        detox	-2	d <treatment> ; dat of ; day bed ; day only ; day or ; day run ; day they ; de <crowd>
        detox	-2	de <drug> ; de <money> ; de <sad> ; de cabez ; de embaraz ; de manej ; de mujer ; de nadi
        detox	-2	de thc ; de todo ; de tratamient ; de una ; death ; deci ; decid ; del <crowd>
        detox	-2	del camion ; del juev ; delic ; delt 0 ; depression ; desd entonc ; desk in ; det
        detox	-2	deteng ; detox del ; detox en ; detox fent ; detox floor ; detox rn ; devuelvan
        detox	-2	dexedrin ; di mi ; dia mas ; did <treatment> ; died od ; diem ; dieron de
        detox	-2	differenc between ; din is ; do <crowd> ; do at ; do for ; do your ; doe <consume>
        detox	-2	doe a ; doing lin ; doing wel ; dollar and ; domiciliary ; domingo y ; don for ; don is
        detox	-2	don stand ; don today ; dont <money> ; dont go ; dont pay ; door to ; door with
        detox	-2	dos cosa ; dos of ; down off ; dream ; dres as ; dres blu ; drink a ; drink at ; drink on
        detox	-2	drink rum ; drink what ; driveway at ; drown ; drunk in ; dt ; duerm la ; dui 0
        detox	-2	each even ; eat again ; ech la ; eclips ; ehr ; eight week ; el <consume>
        detox	-2	el <container> ; el <daytime> ; el <hot> ; el <write> ; el abog ; el cuerp ; el frasc
        detox	-2	el mediodi ; el preci ; el trag ; elder m ; eleven minut ; els ever ; emergency
        detox	-2	emojisnow ; employment ; empres ; en <palecolor> ; en agost ; en blanc ; en mi
        detox	-2	en nochebuen ; en un ; encer ; end thi ; entiend lo ; entonc tom ; entr <week>
        detox	-2	entr seman ; episod ; er tech ; escrit ; espos sali ; espum ; est <eat> ; est intern
        detox	-2	est junt ; estacionamient ; estan ; estan en ; estanci ; estatua ; esto ; etoh
        detox	-2	etoh detox ; even the ; evening i ; every payday ; every weekend ; exact ; exact as
        detox	-2	examin ; exist ; exit ; expert ; extern ; eye rol ; f <cannabis> ; f <drug> ; f <take>
        detox	-2	f ice ; faint ; fairground ; fak <blood> ; fak blood ; falt una ; fami can ; fami has
        detox	-2	far are ; fath d ; feed an ; feel human ; feet are ; fent strip ; fentanyl sinc ; fiest y
        detox	-2	fin physical ; fin with ; finish in ; firehous ; first lin ; first month ; first word
        detox	-2	floor 0 ; floor eye ; foam on ; folk are ; follet ; for <count> ; for <eat> ; for <month>
        detox	-2	for an ; for anybody ; for bed ; for everyth ; for hav ; for heroin ; for inpatient
        detox	-2	for kitchen ; for migrain ; for no ; for parent ; for pie ; for so ; for the
        detox	-2	for treatment ; for wiv ; forget it ; forgot to ; form ~client ; found that
        detox	-2	four evening ; frasc enter ; french ; friend who ; frog ; from <treatment> ; from detox
        detox	-2	ful <stop> ; fum spic ; g at ; gabapentin 0 ; gav no ; gav us ; get drunk ; get it
        detox	-2	get sleepy ; get ~a ; girlfriend found ; glas ; glas a ; glas pip ; go <treatment>
        detox	-2	go out ; goe by ; gold ; goodby and ; graduat ; granit ; great shot ; greet ; greet is
        detox	-2	gri ; grief ; group with ; grout ; grup ; guild ; gummy ; gym for ; hablan ; haci
        detox	-2	had noth ; hair is ; hambr ; handl ; handl <buy> ; handl a ; handl on ; handl purchas
        detox	-2	hang herself ; hardest ; harvest ; has to ; hat ; hav <amount> ; hav no ; hav noth
        detox	-2	hav someth ; hav somewher ; hav that ; hav thre ; he <fall> ; he already ; he est
        detox	-2	he left ; he skip ; he tri ; hear noth ; heart pil ; hed lik ; her <alcohol> ; her dad
        detox	-2	her sleev ; her wat ; herman con ; herman me ; herman por ; hermanit ; hes <think>
        detox	-2	hes pour ; hes using ; hes whit ; hey ; hic ; high and ; his <school> ; his cat
        detox	-2	his forehead ; his lip ; his tongu ; hit it ; hoars ; hoj ; hoj de ; hold on ; hom from
        detox	-2	hom my ; honey ; hook and ; hop for ; hosp detox ; hospital me ; hour a ; hous is
        detox	-2	how far ; how it ; hoy sin ; huf dust ; i <hospital> ; i <leave> ; i bak ; i caught
        detox	-2	i discharg ; i drink ; i learn ; i lik ; i no ; i overd ; i seek ; i use ; i walk
        detox	-2	i ~drank ; i ~hit ; ice 0 ; ice sinc ; iced tea ; if <night> ; if a ; if his ; if im
        detox	-2	if she ; if wer ; im <hear> ; im comfortabl ; im off ; im scar ; imag ; in <stranger>
        detox	-2	in <week> ; in <write> ; in custody ; in fami ; in lin ; in person ; in residential
        detox	-2	in restroom ; in utah ; ingl ; inhal thin ; inpt for ; int your ; intensiv car
        detox	-2	interest in ; iop 0 ; iop by ; iop pt ; iop tak ; is <calm> ; is <outdoors> ; is <wait>
        """
}
