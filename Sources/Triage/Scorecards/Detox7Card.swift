extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-1	partn on ; pas su ; pasaden and ; past thi ; pastilla que ; pay when ; payas ; payment
        detox	-1	pen all ; periodic ; personal ; phenobarb protocol ; phon charg ; pic a ; pil befor
        detox	-1	pil bug ; pil count ; pil the ; pink froth ; pinky ; pip on ; pis ; pistol de ; pitch of
        detox	-1	plan say ; platic de ; play y ; pleas correct ; pok ; pon gri ; ponch ; pool ; popcorn
        detox	-1	por lo ; porch drunk ; porqu segun ; porqu su ; possib ; post ; practicum ; pregunt
        detox	-1	preschool ; presion toda ; pretzel ; probation ; program has ; pued <start> ; pued empez
        detox	-1	pul <outdoors> ; pul weed ; que <phone> ; que ser ; qued con ; quien ; quien le
        detox	-1	quit klonopin ; rail on ; rain all ; raj ; rak ; rang ; raspberry ; razor ; re <drug>
        detox	-1	reach for ; read glas ; recet y ; red ; red and ; red blood ; reentry rn ; refil ear
        detox	-1	refund ; regat ; regional ; regres a ; rehab aft ; rehab in ; rel ; relativ
        detox	-1	releas monday ; rent a ; residential client ; residential for ; rest in ; restor
        detox	-1	right <give> ; right <soon> ; right next ; rigid ; ring at ; ris que ; rodil ; room of
        detox	-1	run it ; rxd ; s ; sac los ; said hed ; said id ; saint ; salt ; sam <happy> ; sam jok
        detox	-1	sandwich on ; sang ; sangr desd ; saturday at ; say tel ; school got ; school rn
        detox	-1	se <hear> ; se fueron ; se moj ; se oye ; se pag ; se pon ; se queden ; segu con
        detox	-1	seizur alert ; seizur in ; seman tambien ; sentimental ; set me ; seven sinc ; seven week
        detox	-1	sew ; sew machin ; she <sober> ; she fel ; she nev ; she right ; she slur ; she sob
        detox	-1	she watch ; shiver ; shoot cok ; shop clos ; shot of ; shroom ; shy ; si <consume>
        detox	-1	sicknes ; sign ; sign up ; sil ; sin ~<clinician> ; sin ~<outdoors> ; sin ~doctor
        detox	-1	sin ~tom ; sinc 0 ; sinc <night> ; sinc <outdoors> ; sinc sun ; sinc sunday ; sink a
        detox	-1	siren ; sist hous ; sit in ; six seven ; six whit ; sleep ok ; sleep over ; smok spic
        detox	-1	snort about ; so <stiff> ; so im ; so many ; so tight ; soak the ; sob aft ; sob and
        detox	-1	sob hom ; sobr mi ; soc ; social <job> ; social work ; sol sin ; solt el
        detox	-1	som <treatment> ; som powd ; somebody about ; somebody has ; somebody to ; someon cal
        detox	-1	someon from ; sophomor ; sor ; soy el ; spe 0 ; spel it ; spic every ; sponsor the
        detox	-1	sport bet ; st dui ; stabl want ; stack of ; staf ; staf memb ; staf to ; stag
        detox	-1	stand the ; start doing ; stay ther ; stay with ; step <amount> ; stil do ; stomp
        detox	-1	stop and ; straight <home> ; straight hom ; strawberry ; structur ; stubbornnes ; student
        detox	-1	stuf for ; su <drive> ; su centr ; su escaler ; su tia ; subject ; suck in ; sup every
        detox	-1	supplement ; swallow an ; swe ; sweat the ; swing a ; tacha ; tak any ; tak turn
        detox	-1	tak vitamin ; tak you ; talk nonsens ; tarjet ; tea for ; teacher ; tech ; tech job
        detox	-1	tecl ; telescop ; teng <think> ; teng los ; tenni court ; thank ; that <count>
        detox	-1	that <day> ; that <eat> ; that <night> ; that <outdoors> ; that <photo>
        detox	-1	that <treatment> ; that a ; that bakery ; that can ; that my ; that night ; the <afraid>
        detox	-1	the <breath> ; the <home> ; the <hot> ; the <insurance> ; the <kill> ; the <month>
        detox	-1	the <vendor> ; the baggi ; the dash ; the din ; the door ; the eclips ; the even
        detox	-1	the extend ; the factory ; the fit ; the flight ; the food ; the garden ; the gas
        detox	-1	the good ; the habit ; the hat ; the hem ; the heroin ; the high ; the hot ; the insuranc
        detox	-1	the issu ; the ketamin ; the klonopin ; the lizard ; the lodg ; the map ; the meth
        detox	-1	the noon ; the odd ; the oxy ; the pain ; the pier ; the print ; the queen ; the ranch
        detox	-1	the rat ; the rig ; the rod ; the rol ; the schedul ; the shoot ; the short ; the six
        detox	-1	the soc ; the sup ; the thing ; the vodk ; the voic ; the weed ; the ~<withdrawal>
        detox	-1	them back ; then 0 ; then ive ; then lin ; ther be ; ther or ; therapist and ; thermomet
        detox	-1	they <withdrawal> ; they need ; theyv <say> ; theyv been ; thi <day> ; thi the
        detox	-1	thing wher ; third <room> ; third floor ; thos <day> ; thre oclock ; threw out ; thursday
        detox	-1	tien medicar ; tien un ; tienen <appointment> ; tienen <crowd> ; tienen vacant ; tim in
        detox	-1	tingl ; tio est ; titl is ; to er ; to hurt ; to lift ; to ninety ; to put ; to saint
        detox	-1	to vanish ; today hes ; todo los ; tom no ; tom una ; tomorrow at ; tongu and ; tonic
        detox	-1	too much ; took pictur ; touch it ; trabaj social ; trag de ; tramadol for ; trat
        detox	-1	tratamient de ; treint ; tricar prim ; troubl is ; trust ; tub en ; tuesday so ; turn out
        detox	-1	turn up ; two beer ; two friend ; two night ; two weekend ; two word ; ultim dosi
        detox	-1	un <headface> ; un ataqu ; un hombr ; un mes ; un ojo ; una <outdoors> ; una <play>
        detox	-1	una mas ; und it ; unpaid ; up <blood> ; up an ; up blood ; us by ; us to ; using the
        detox	-1	usted y ; va domiciliary ; valentin ; vanish for ; vap + ; varia ; vez al ; vin una
        detox	-1	violat ; virtual ; vitamin ; viven ; vivitrol ; vodk down ; vodk sod ; vs ; vs 0 ; w/o
        detox	-1	w/o <opioid> ; want 0 ; want cb ; want step ; want tour ; was <cold> ; was <day>
        detox	-1	was <month> ; was doing ; was sunday ; was ther ; was truck ; wat tow ; way off
        detox	-1	we <need> ; we <phone> ; we <write> ; we eat ; we lost ; we met ; we stil ; wean
        detox	-1	week ten ; weekday evening ; weekend at ; weekend that ; went rigid ; wer <shake>
        detox	-1	wer born ; wer fiv ; wet herself ; wev <take> ; wev no ; what <insurance> ; what follow
        detox	-1	whatev my ; whatsoev ; when <school> ; when his ; when somebody ; wher ; wher can
        detox	-1	wher do ; wher is ; which <say> ; which way ; whil i ; whil the ; whip its ; whippet in
        detox	-1	who <insurance> ; who pick ; who won ; who work ; whoev <go> ; whol story ; wholesal
        detox	-1	whom do ; wif cam ; wif com ; wif gon ; wif of ; wif worri ; wil <drive> ; wil <money>
        detox	-1	wil <phone> ; wil driv ; win and ; win befor ; window ; with <go> ; with bro ; with good
        detox	-1	with thc ; with whoev ; with ~<play> ; with ~anthem ; within ; without ~my ; wk sinc
        detox	-1	wk want ; wkr ; wks in ; woman ; won a ; wont <give> ; wont talk ; wooden <needle>
        detox	-1	word in ; work on ; would <happy> ; wouldnt ; wrap 0 ; wrestl ; written and ; wt
        detox	-1	y <alcohol> ; y gan ; y of ; y quit ; y ran ; year to ; yest noon ; yog ; you <give>
        detox	-1	you <job> ; you <money> ; you <night> ; you <think> ; you ever ; your <furniture>
        detox	-1	your <media> ; your cent ; your competitor ; your counselor ; your pay
        detox	-1	your ~<treatment> ; ~0 ~cuand ; ~<alcohol> ~<alcohol> ; ~<breath> bien ; ~<breath> ~on
        detox	-1	~<calm> ; ~<consume> <alone> ; ~<consume> <give> ; ~<consume> nad ; ~<consume> ni
        detox	-1	~<consume> no ; ~<crash> ; ~<crowd> <need> ; ~<day> ~<treatment> ; ~<die> <year>
        detox	-1	~<drug> or ; ~<go> a ; ~<goodbye> ; ~<hit> ~<drive> ; ~<illness> as ; ~<insurance>
        detox	-1	~<kin> <say> ; ~<medicine> ~<last> ; ~<money> ; ~<say> for ; ~<say> yet ; ~<say> ~what
        detox	-1	~<sick> <phone> ; ~<stop> ; ~<stop> <amount> ; ~<stop> <consume> ; ~<think>
        detox	-1	~<think> <drug> ; ~<think> <soon> ; ~<think> if ; ~<treatment> <month> ; ~<treatment> hx
        detox	-1	~<wait> a ; ~<withdrawal> <month> ; ~<withdrawal> and ; ~<withdrawal> in
        detox	-1	~<withdrawal> ~<need> ; ~a ~<month> ; ~a ~month ; ~adderal ; ~alcohol no ; ~atin ; ~been
        detox	-1	~been ~to ; ~birthday ; ~bleed ; ~breath ~on ; ~cant ~<say> ; ~cant ~stand ; ~contract
        detox	-1	~d ~<treatment> ; ~drink no ; ~drug or ; ~dts in ; ~dts no ; ~elaborat ; ~epilepsy as
        detox	-1	~es <happy> ; ~es brom ; ~estoy <sick> ; ~estoy enferm ; ~fac ; ~famili ; ~ha <feel>
        detox	-1	~ha toc ; ~head ; ~helmet ; ~her ~<clinician> ; ~her ~doctor ; ~heroin in ; ~in ~0
        detox	-1	~inpt ; ~is the ; ~it ~is ; ~keppr ~last ; ~le <say> ; ~liv ~at ; ~me <say> ; ~me dij
        detox	-1	~methadon ; ~no ~sab ; ~not ~com ; ~of ~gin ; ~on ~sunday ; ~opioid no ; ~oth <drug>
        detox	-1	~oth <medicine> ; ~oth med ; ~pay ; ~prior ~program ; ~pued <money> ; ~pued habl
        detox	-1	~pued pag ; ~quien ; ~residential ever ; ~say for ; ~say ~what ; ~scholarship ; ~se asust
        detox	-1	~seiz ~in ; ~slur ; ~smok ; ~spider ; ~stop ; ~the ~0 ; ~treatment ~for ; ~usa ; ~volvi a
        detox	-2	% ; *chestPain ; *clientAdmin:other_experiencer ; *detoxWord:historical ; *duration.3
        detox	-2	*firstOffence ; *frequency.2:historical ; *hallucination.lookAlike ; *iopRequest
        detox	-2	*jobSeeker ; *needsHelp:hypothetical ; *noBarrierMoney:hypothetical
        detox	-2	*otherService.lookAlike:hypothetical ; *quantity.treatmentBefore:negated ; *rhythm.1
        detox	-2	*service:hypothetical ; *serviceQuestion:historical ; *soonDate
        detox	-2	*substance.stimulant:hypothetical ; *vendor ; + <bodypart> ; + meth ; / <night> ; / no
        detox	-2	/ wk ; 0 % ; 0 <record> ; 0 drunk ; 0 for ; 0 gabapentin ; 0 gummi ; 0 kid ; 0 la ; 0 nd
        detox	-2	0 panel ; 0 rd ; 0 s ; 0 today ; 0 word ; 0 x ; <afraid> <soon> ; <afraid> at
        detox	-2	<afraid> ~<withdrawal> ; <alcohol> <official> ; <alcohol> <past> ; <alcohol> <withdrawal>
        detox	-2	<alcohol> al ; <alcohol> club ; <alcohol> whil ; <alone> <church> ; <alone> sin
        detox	-2	<always> <die> ; <always> by ; <amount> <cannabis> ; <amount> <colleague>
        detox	-2	<amount> <fall> ; <amount> <headface> ; <amount> <month> ; <amount> <night>
        detox	-2	<amount> <record> ; <amount> <school> ; <amount> <shame> ; <amount> glas ; <amount> grand
        detox	-2	<amount> le ; <amount> lin ; <amount> she ; <amount> that ; <amount> unk ; <angry> her
        detox	-2	<appointment> <eat> ; <appointment> <soon> ; <appointment> in ; <appointment> to
        detox	-2	<ask> <amount> ; <ask> y ; <ask> yo ; <asleep> <fluid> ; <asleep> <home>
        detox	-2	<asleep> <last> ; <asleep> <pill> ; <asleep> at ; <blood> <crowd> ; <blood> <drive>
        detox	-2	<blood> sinc ; <bodypart> <always> ; <bodypart> <play> ; <bodypart> <stimulant>
        detox	-2	<bodypart> <tool> ; <bodypart> cuf ; <bodypart> lik ; <bodypart> with
        detox	-2	<bodysound> <stranger> ; <breath> <illness> ; <breath> forc ; <build> <clothes>
        detox	-2	<build> <insurance> ; <build> for ; <build> it ; <build> on ; <buy> <consume>
        detox	-2	<buy> <room> ; <buy> and ; <cannabis> <daytime> ; <cannabis> all ; <cannabis> cart
        detox	-2	<caretaking> <happy> ; <chestheart> <stiff> ; <child> <illness> ; <child> <year>
        detox	-2	<child> wer ; <clean> <always> ; <clean> de ; <clean> en ; <clinician> <school>
        detox	-2	<clinician> <shake> ; <clinician> <water> ; <clinician> a ; <clothes> <phone>
        detox	-2	<clothes> <soon> ; <clothes> as ; <clothes> blu ; <clothes> with ; <cold> y
        detox	-2	<colleague> <church> ; <colleague> <fall> ; <colleague> <give> ; <consume> <amount>
        detox	-2	<consume> <breath> ; <consume> <color> ; <consume> <home> ; <consume> <last>
        detox	-2	<consume> <pill> ; <consume> <see> ; <consume> el ; <consume> k ; <consume> only
        detox	-2	<consume> otr ; <consume> pot ; <container> an ; <container> ~<think>
        detox	-2	<continue> <colleague> ; <continue> <leave> ; <continue> <treatment> ; <continue> any
        detox	-2	<continue> clean ; <continue> la ; <continue> up ; <count> <month> ; <count> <treatment>
        detox	-2	<count> <week> ; <count> is ; <count> sinc ; <crash> <day> ; <crowd> <daytime>
        detox	-2	<crowd> <insurance> ; <crowd> <last> ; <crowd> <night> ; <crowd> <past> ; <crowd> <wait>
        detox	-2	<crowd> <year> ; <crowd> are ; <crowd> do ; <crowd> in ; <crowd> just ; <crowd> lik
        detox	-2	<day> <opioid> ; <day> <past> ; <day> <sober> ; <day> <stranger> ; <day> <trade>
        detox	-2	<day> <withdrawal> ; <day> at ; <day> de ; <day> del ; <day> ni ; <day> of ; <day> only
        detox	-2	<day> over ; <day> she ; <day> teng ; <day> they ; <daytime> <stranger>
        detox	-2	<die> <emergency> ; <die> <treatment> ; <die> becaus ; <die> od ; <die> the ; <drive> +
        detox	-2	<drive> <appointment> ; <drive> <leave> ; <drive> <month> ; <drive> <stimulant>
        detox	-2	<drive> for ; <drug> <consume> ; <drug> <night> ; <drug> <phone> ; <drug> at
        detox	-2	<eat> <break> ; <eat> <fluid> ; <eat> <stimulant> ; <eat> <stranger> ; <eat> <treatment>
        detox	-2	<eat> clr ; <eat> ice ; <eat> kind ; <emergency> <eat> ; <emergency> <last>
        detox	-2	<emergency> and ; <emergency> of ; <fall> <hit> ; <fall> <opening> ; <fall> <room>
        detox	-2	<feel> <think> ; <feel> <trust> ; <feel> good ; <feel> human ; <feel> ok
        detox	-2	<fluid> <withdrawal> ; <fluid> and ; <friend> <alone> ; <friend> <opioid>
        detox	-2	<friend> <stimulant> ; <friend> the ; <furniture> <moment> ; <furniture> anywher
        detox	-2	<furniture> dur ; <furniture> in ; <furniture> off ; <give> <chestheart>
        detox	-2	<give> <container> ; <give> <last> ; <give> <soon> ; <give> us ; <go> <alcohol>
        detox	-2	<go> <crash> ; <go> <partner> ; <go> <phone> ; <go> it ; <go> me ; <gun> <official>
        detox	-2	<happy> <palecolor> ; <headface> becaus ; <headface> pa ; <hear> <shake> ; <hear> clr
        detox	-2	<hear> desd ; <hear> noth ; <hear> sinc ; <hear> y ; <height> <tool> ; <height> lik
        detox	-2	<height> with ; <hit> <eat> ; <hit> <hit> ; <hit> <moment> ; <hit> <write> ; <hit> a
        detox	-2	<hold> <eat> ; <hold> <moment> ; <home> <calm> ; <home> <sober> ; <home> <stop>
        detox	-2	<home> con ; <home> from ; <home> my ; <home> nadi ; <home> ther ; <home> whil
        detox	-2	<home> with ; <hospital> <buy> ; <hospital> <key> ; <hospital> <month>
        detox	-2	<hospital> <opioid> ; <hospital> <record> ; <hospital> me ; <hospital> she ; <hot> <pet>
        detox	-2	<illness> x ; <insurance> <amount> ; <insurance> <appointment> ; <insurance> <month>
        detox	-2	<insurance> at ; <intoxicated> <hit> ; <intoxicated> <say> ; <intoxicated> so
        detox	-2	<job> <give> ; <job> <partner> ; <job> <past> ; <job> <treatment> ; <job> by
        detox	-2	<kill> <child> ; <kin> <alcohol> ; <kin> con ; <kin> mak ; <kin> me ; <kin> re
        detox	-2	<kin> ~<withdrawal> ; <last> <home> ; <last> <insurance> ; <last> <stimulant>
        detox	-2	<law> <furniture> ; <law> <official> ; <law> <week> ; <law> <write> ; <law> for
        detox	-2	<law> who ; <leave> <alone> ; <leave> <amount> ; <leave> <consume> ; <leave> <fluid>
        detox	-2	<leave> <give> ; <leave> <stimulant> ; <leave> del ; <leave> wont ; <limp> but
        detox	-2	<lock> <headface> ; <media> <school> ; <media> re ; <medicine> <fluid>
        detox	-2	<medicine> <stimulant> ; <medicine> <stranger> ; <medicine> <write> ; <medicine> for
        detox	-2	<medicine> no ; <medicine> of ; <moment> <awake> ; <moment> <colleague>
        detox	-2	<moment> <tired> ; <moment> <trust> ; <moment> an ; <moment> was ; <money> <appointment>
        detox	-2	<money> <school> ; <money> <stimulant> ; <money> al ; <money> when ; <month> <colleague>
        detox	-2	<month> <continue> ; <month> <feel> ; <month> <friend> ; <month> <home> ; <month> <money>
        detox	-2	<month> <put> ; <month> <soon> ; <month> <wait> ; <month> no ; <month> ther
        detox	-2	<need> <ask> ; <need> <asleep> ; <need> <drug> ; <need> <feel> ; <need> <home>
        detox	-2	<need> <media> ; <need> <phone> ; <need> <stranger> ; <need> <write> ; <need> anyth
        detox	-2	<need> per ; <need> pt ; <need> ~<hospital> ; <night> <child> ; <night> <past>
        detox	-2	<night> <put> ; <night> on ; <night> owl ; <official> <give> ; <official> <job>
        detox	-2	<official> <moment> ; <official> <see> ; <official> <stimulant> ; <opening> <palecolor>
        detox	-2	<opening> <stranger> ; <opioid> + ; <opioid> <clinician> ; <opioid> <die>
        detox	-2	<opioid> <last> ; <opioid> <law> ; <opioid> <partner> ; <opioid> <put> ; <opioid> at
        detox	-2	<opioid> con ; <opioid> es ; <opioid> n ; <opioid> onc ; <order> by ; <order> un
        detox	-2	<outdoors> <breath> ; <outdoors> <pet> ; <outdoors> <soon> ; <outdoors> <start>
        detox	-2	<outdoors> <week> ; <outdoors> all ; <outdoors> her ; <pain> que ; <palecolor> <alcohol>
        detox	-2	<palecolor> <crowd> ; <palecolor> at ; <partner> <bodysound> ; <partner> <container>
        detox	-2	<partner> <medicine> ; <partner> <shake> ; <partner> <withdrawal> ; <partner> over
        detox	-2	<partner> who ; <past> <awake> ; <past> bc ; <past> ten ; <past> ~<moment>
        detox	-2	<pet> <bodysound> ; <pet> <drug> ; <pet> <palecolor> ; <pet> <school>
        detox	-2	<phone> <intoxicated> ; <phone> m ; <phone> out ; <photo> <crowd> ; <photo> <opening>
        detox	-2	<photo> com ; <photo> its ; <pill> off ; <pill> the ; <play> <kill> ; <play> <money>
        detox	-2	<play> <photo> ; <play> <say> ; <play> se ; <put> <chestheart> ; <put> <opioid>
        detox	-2	<put> to ; <rarely> <day> ; <rarely> <year> ; <record> of ; <relapse> <crowd>
        detox	-2	<remember> my ; <room> <hospital> ; <room> <school> ; <room> <withdrawal> ; <room> are
        detox	-2	<room> but ; <room> has ; <sad> <say> ; <sad> <stop> ; <sad> no ; <say> <hear>
        detox	-2	<say> <money> ; <say> <sedative> ; <say> en ; <say> es ; <say> ex ; <school> <clinician>
        detox	-2	<school> <day> ; <school> <month> ; <school> had ; <school> how ; <school> or
        detox	-2	<school> sit ; <sedative> <past> ; <sedative> <take> ; <sedative> for ; <sedative> i
        detox	-2	<sedative> my ; <sedative> protocol ; <see> <day> ; <see> <home> ; <see> <stranger>
        detox	-2	<see> no ; <see> our ; <see> to ; <seizure> ; <seizure> <go> ; <seizure> <happy>
        detox	-2	<seizure> <moment> ; <seizure> en ; <seizure> in ; <shake> <asleep> ; <shake> <clothes>
        detox	-2	<shake> all ; <shake> and ; <sick> ni ; <smell> <outdoors> ; <sober> <need>
        detox	-2	<soon> <put> ; <soon> <stop> ; <soon> <stranger> ; <soon> rung ; <start> <month>
        detox	-2	<stiff> com ; <stiff> y ; <stimulant> <alcohol> ; <stimulant> <chestheart>
        detox	-2	<stimulant> <furniture> ; <stimulant> <hold> ; <stimulant> <law> ; <stimulant> <see>
        detox	-2	<stimulant> about ; <stimulant> has ; <stimulant> out ; <stimulant> problem
        detox	-2	<stimulant> up ; <stop> <day> ; <stop> <drive> ; <stop> <night> ; <stop> <rope>
        detox	-2	<stop> <sober> ; <stop> anyth ; <stop> is ; <stop> me ; <stop> stand ; <stop> tod
        detox	-2	<stranger> <cold> ; <stranger> <continue> ; <stranger> <photo> ; <stranger> <seizure>
        detox	-2	<stranger> <write> ; <stranger> lik ; <stranger> the ; <stranger> ~<amount>
        detox	-2	<take> <asleep> ; <take> <job> ; <take> <school> ; <take> <volunteer> ; <take> an
        detox	-2	<take> myself ; <take> out ; <think> <fluid> ; <think> around ; <tired> <see>
        detox	-2	<tool> <money> ; <tool> thi ; <town> <leave> ; <town> <treatment> ; <town> clos
        detox	-2	<town> was ; <trade> <money> ; <trade> <need> ; <trade> nam ; <treatment> <alone>
        detox	-2	<treatment> <child> ; <treatment> <hold> ; <treatment> <night> ; <treatment> <opioid>
        detox	-2	<treatment> <phone> ; <treatment> <room> ; <treatment> <sad> ; <treatment> <sedative>
        detox	-2	<treatment> aft ; <treatment> clt ; <treatment> de ; <treatment> on ; <treatment> porqu
        detox	-2	<treatment> rn ; <treatment> sid ; <treatment> they ; <treatment> until ; <trust> <happy>
        detox	-2	<unreal> ; <vendor> <treatment> ; <vermin> <take> ; <wait> <job> ; <wait> somewher
        detox	-2	<water> <church> ; <water> <color> ; <water> <hit> ; <water> <money> ; <water> or
        detox	-2	<water> was ; <week> <colleague> ; <week> <count> ; <week> <need> ; <week> <phone>
        detox	-2	<week> <town> ; <week> back ; <week> desd ; <week> hav ; <week> out ; <withdrawal>
        detox	-2	<withdrawal> <go> ; <withdrawal> <opening> ; <withdrawal> <shake> ; <write> <day>
        detox	-2	<write> a ; <write> of ; <write> up ; <year> <alcohol> ; <year> <law> ; <year> off
        detox	-2	<year> to ; a <appointment> ; a <homeless> ; a <opioid> ; a <phone> ; a <sad>
        detox	-2	a <seizure> ; a capful ; a circl ; a dond ; a dui ; a fern ; a garag ; a gurgl ; a king
        detox	-2	a landlord ; a lawy ; a llam ; a long ; a map ; a mis ; a month ; a multivitamin ; a nam
        detox	-2	a night ; a nit ; a novel ; a packag ; a pian ; a recovery ; a scen ; a seizur ; a sho
        detox	-2	a shoebox ; a shot ; a studi ; a suicid ; a train ; a usted ; a vide ; a visit
        detox	-2	a voicemail ; a win ; a woman ; a xanax ; a ~<withdrawal> ; a ~counselor ; a ~withdrawal
        detox	-2	about <opioid> ; about it ; about my ; abril ; acab un ; aceptan medi ; actor
        detox	-2	adderal and ; adderal snort ; addy 0 ; adic ; aft we ; afuer con ; ago 0 ; ago bc
        detox	-2	ago but ; ago in ; air com ; air forc ; al <stimulant> ; al <year> ; al ano ; alcohol tap
        detox	-2	all and ; aloud ; alway leav ; alzheim ; amas ; amt unk ; an <drug> ; an <job>
        detox	-2	an assessment ; an inpatient ; an offic ; an outsid ; and <alcohol> ; and <bodysound>
        detox	-2	and <die> ; and <fluid> ; and <rarely> ; and alcohol ; and fentanyl ; and forgot
        detox	-2	and good ; and havent ; and how ; and lip ; and long ; and may ; and need ; and no
        detox	-2	and skip ; and sometim ; and teach ; and use ; and wed ; and women ; and your
        detox	-2	anfetamina ; animal ; ankl ; ant no ; any ; any oth ; anyth ; anywher near ; apartment
        detox	-2	apne ; are <phone> ; are at ; arm cuf ; as <trade> ; as alway ; as rxd ; as written
        detox	-2	ash <day> ; ash wednesday ; asi de ; asi me ; asses ; assessment ; at <play> ; at an
        detox	-2	at cedar ; at clinic ; awak now ; away <amount> ; away somewher ; ayer de ; baby could
        detox	-2	baj poc ; bakery ; balloon ; ballpark ; banan ; be <home> ; be <put> ; be <write> ; be an
        detox	-2	be arrang ; bed anywher ; been <hear> ; been drink ; been read ; befor clas ; befor last
        detox	-2	believ that ; bien tom ; bit clean ; blad ; bled ; blood sinc ; bloom ; bls ; blu paint
        detox	-2	blueberry ; blueberry pie ; bluish ; board <order> ; body fin ; borrach de ; bottl in
        detox	-2	bought a ; bourbon befor ; bowl ; box up ; breakup ; breath but ; breez ; bridg every
        detox	-2	bright ; broth wil ; btl win ; buen dia ; bulimi ; bulk ; bup ; bup tap ; bus far
        detox	-2	busines partn ; but a ; by <photo> ; by a ; by itself ; by vide ; bzd ; c/o chest
        detox	-2	cajetil ; cal slur ; camel ; can <leave> ; can afford ; can send ; candidat ; card on
        detox	-2	carry that ; cart dai ; cas de ; cas nadi ; casi todo ; cast ; catalog ; cbt ; centr en
        detox	-2	centro ; cerc del ; chocolat ; clean <home> ; clearanc ; click ; clinic de ; clinic pt
        detox	-2	clr <phone> ; clr <promise> ; clr aunt ; clr say ; club <amount> ; co ; cobr ; cocain 0
        detox	-2	cocain habit ; cocain most ; cocain sinc ; cocin y ; coed ; cok ; cok and ; cok is
        detox	-2	cok that ; com by ; com tabl ; comment on ; compos ; computador ; con <drive>
        detox	-2	con licenci ; concern my ; convuls ; cook in ; correct ; correct it ; couch aft
        detox	-2	could <consume> ; could <go> ; could be ; could use ; counselor for ; count is
        detox	-2	county and ; cousin that ; crack x ; craft ; cream ; cream charger ; cristal en
        detox	-2	cristal par ; cry say ; cuadr ; cuant cuest ; cuarent y ; cun tom ; curiou
        detox	-2	current client ; current pt ; custodi ; d <treatment> ; dat of ; day bed ; day he
        detox	-2	day hous ; day only ; day or ; day run ; day they ; dc <day> ; de <crowd> ; de <drug>
        detox	-2	de <money> ; de <sad> ; de <shame> ; de cabez ; de embaraz ; de manej ; de mujer
        detox	-2	de nadi ; de thc ; de todo ; de una ; death ; deci ; decid ; del <crowd> ; del camion
        detox	-2	del juev ; del mand ; del padr ; delic ; delt 0 ; depression ; desd entonc ; desk in
        detox	-2	det ; deteng ; detox del ; detox en ; detox fent ; detox floor ; detox rn ; devuelvan
        detox	-2	dexedrin ; di mi ; dia mas ; did <treatment> ; died od ; diem ; dieron de
        detox	-2	differenc between ; din is ; do <crowd> ; do at ; do for ; do your ; doe <consume>
        detox	-2	doe a ; doing lin ; doing wel ; dollar and ; domiciliary ; domingo y ; don for ; don is
        detox	-2	don stand ; don today ; dont <money> ; dont go ; dont pay ; door with ; dos cosa ; dos of
        detox	-2	down off ; dream ; dres as ; dres blu ; drink at ; drink on ; drink rum ; drink what
        detox	-2	driveway at ; drown ; drunk in ; duerm la ; dui 0 ; each even ; eat again ; ech la
        detox	-2	eclips ; ehr ; el <consume> ; el <container> ; el <daytime> ; el <hot> ; el <write>
        detox	-2	el abog ; el cuerp ; el frasc ; el mediodi ; el preci ; el trag ; elder m ; eleven minut
        detox	-2	els ever ; emojisnow ; employment ; empres ; en <palecolor> ; en agost ; en blanc
        detox	-2	en nochebuen ; en un ; encer ; end thi ; enrol in ; entiend lo ; entonc tom ; entr seman
        detox	-2	episod ; er tech ; escrit ; espos sali ; espum ; est <eat> ; est intern ; est junt
        detox	-2	estacionamient ; estan ; estan en ; estanci ; estatua ; esto ; etoh ; etoh detox
        detox	-2	even the ; evening i ; every weekend ; exact ; exact as ; examin ; exist ; expert
        detox	-2	extern ; eye rol ; eye went ; eyed ; f <cannabis> ; f <drug> ; f <take> ; f ice ; faint
        detox	-2	fairground ; fak <blood> ; fak blood ; falt una ; fami can ; far are ; fath d ; feed an
        detox	-2	feel human ; feel ok ; feet are ; fent strip ; fentanyl sinc ; fiest y ; fin physical
        detox	-2	fin with ; finish in ; firehous ; first lin ; first month ; first word ; floor eye
        detox	-2	foam on ; folk are ; follet ; for <count> ; for <eat> ; for <month> ; for an
        detox	-2	for anybody ; for bed ; for everyth ; for hav ; for heroin ; for inpatient ; for kitchen
        detox	-2	for migrain ; for no ; for parent ; for pie ; for so ; for the ; for treatment ; for wiv
        detox	-2	forget it ; forgot to ; fortnit ; found that ; four evening ; four month ; frasc enter
        detox	-2	french ; friend who ; frog ; from <treatment> ; from detox ; ful <stop> ; fum spic ; g at
        detox	-2	gabapentin 0 ; gav no ; gav us ; get drunk ; get it ; get sleepy ; get ~a
        detox	-2	girlfriend found ; glas ; glas a ; glas pip ; go out ; goe by ; gold ; goodby and
        detox	-2	graduat ; granit ; great shot ; greet is ; gri ; grief ; group with ; grout ; grup
        detox	-2	guild ; gummy ; gym for ; hablan ; haci ; had noth ; hambr ; hammer ; handl ; handl <buy>
        detox	-2	handl a ; handl on ; handl purchas ; hardest ; harvest ; has to ; hav <amount> ; hav no
        detox	-2	hav noth ; hav someth ; hav somewher ; hav that ; hav thre ; hay alg ; he <fall>
        detox	-2	he already ; he est ; he left ; hear noth ; heart hurt ; heart pil ; hed lik
        """
}
