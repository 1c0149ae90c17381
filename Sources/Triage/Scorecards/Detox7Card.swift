extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-1	not ~thi ; noth <amount> ; noth <leave> ; noth in ; noth mor ; novel ; novi no ; now he
        detox	-1	nowher <put> ; nowher lin ; numer ; nurs <school> ; o tre ; oaxac ; octubr ; ods
        detox	-1	ods dai ; of <furniture> ; of <go> ; of fiv ; of g ; of od ; of program ; of prosec
        detox	-1	of six ; of spe ; of tim ; of year ; ofc <need> ; off <opening> ; off porch ; off win
        detox	-1	off with ; off your ; offer ; oh ; ojo ; ojo pa ; on <night> ; on blow ; on camer
        detox	-1	on letterhead ; on lunch ; on own ; on tin ; on tue ; on ~my ; onc he ; one <alcohol>
        detox	-1	only 0 ; only <amount> ; only <outdoors> ; only me ; only vic ; only want ; opinion
        detox	-1	opioid w/d ; opt ; or if ; or you ; orang county ; ord say ; oth four ; oth is ; oth lin
        detox	-1	otr cos ; our <friend> ; our <phone> ; our door ; our ~<treatment> ; out over ; outsid
        detox	-1	over <month> ; owl ; own <headface> ; own busines ; own moth ; own no ; oxy in ; pag one
        detox	-1	pamphlet and ; pan ; pap 0 ; pap y ; papa ; par <afraid> ; par <stranger> ; par intern
        detox	-1	par preocup ; par quien ; parent ; parrot say ; part is ; partn on ; pas a ; pas and
        detox	-1	pas era ; past thre ; pastilla par ; pastilla que ; pay ; pay when ; payment plan
        detox	-1	peanut ; pech apret ; pegu ; pen ; pen escrib ; penal ; peopl ; peopl around ; peopl go
        detox	-1	per las ; perdi la ; personal ; phon number ; pic a ; pictur on ; pil bug ; pil off
        detox	-1	pinky ; pis de ; plan say ; pleas correct ; podrian ; pomon ; popcorn ; por <phone>
        detox	-1	por <say> ; por favor ; por las ; por lo ; por que ; porch drunk ; porqu segun
        detox	-1	position <continue> ; position stil ; positiv ; post ; postcard ; postictal
        detox	-1	pottery <school> ; pottery clas ; powd every ; prefer ; pregunt ; preschool ; prim se
        detox	-1	prob nad ; produc a ; profesor ; profesor de ; program has ; proof of ; prosec
        detox	-1	psychiatric ; pt <need> ; pt aunt ; pt is ; public <law> ; public defend ; pueden <say>
        detox	-1	pueden <see> ; puert era ; pul <outdoors> ; pul weed ; pus un ; que <money> ; que <phone>
        detox	-1	que busqu ; que contest ; que fal ; que falt ; que pag ; que pregunt ; que regres
        detox	-1	que ser ; que él ; queen ; quien le ; quitan ; radt ; rain all ; raj ; raspberry
        detox	-1	rath <say> ; razor ; rd <phone> ; rd cal ; re <drug> ; re <outdoors> ; re <trade>
        detox	-1	reach for ; real need ; recet y ; recip box ; red ; reentry rn ; refil from ; regal una
        detox	-1	regat ; regres a ; rel ; releas monday ; relev ; relocat ; ren for ; renat ; repiti
        detox	-1	replic ; reporter de ; residenc ; residential for ; retir ; return to ; rib suck ; rieg
        detox	-1	right <soon> ; right next ; rigid ; roost ; rop y ; ros with ; sab per ; said he
        detox	-1	said hed ; said id ; salary ; salmon ; san juda ; sandwich on ; say tel ; sch
        detox	-1	se <shake> ; se convulsion ; se hac ; se preocup ; se sacud ; se vin ; sea ; seat in
        detox	-1	see ods ; segment ; segu con ; seguirl ; seizur alert ; send you ; ser ; seri ; serv
        detox	-1	seven day ; seven in ; seven sinc ; sew ; shak ; shak every ; shak lik ; shak the
        detox	-1	shap lik ; she right ; shipyard ; shiver ; shook hand ; shook with ; shot of ; show me
        detox	-1	si <consume> ; si <go> ; si acas ; sign ; sigu tom ; silb ; sin ~<clothes>
        detox	-1	sin ~<outdoors> ; sin ~nad ; sin ~tom ; sinc 0 ; sinc <wait> ; sinc february ; sinc stay
        detox	-1	sink a ; six bar ; six whit ; siz too ; sleep eat ; sleep fin ; slur say ; smok rock
        detox	-1	smok weed ; snort about ; so <stiff> ; so im ; so tight ; soak the ; social <job>
        detox	-1	social work ; solt el ; som 0 ; somebody about ; somebody cal ; somebody to ; someth is
        detox	-1	son first ; sophomor ; spe sinc ; spic dai ; squid ; stack of ; staf memb ; staf to
        detox	-1	stag ; stand the ; stand ther ; start doing ; start mon ; static ; stay ; step <amount>
        detox	-1	stil clean ; stil her ; stil my ; stil using ; stop talk ; stop to ; storag unit
        detox	-1	straight <home> ; straight hom ; strawberry ; street methadon ; stubbornnes
        detox	-1	stuck behind ; su <furniture> ; subst ; sunscreen ; sup every ; support ; survey ; sw
        detox	-1	swallow an ; swap ; swear by ; tablecloth ; tak anoth ; tak any ; tak tim ; talk about
        detox	-1	talk nonsens ; talk to ; tambien ; tank a ; tarjeta ; teatr ; tech and ; tech job
        detox	-1	tech position ; teeth and ; telefon ; tempran par ; teng <think> ; tengan ; teni
        detox	-1	tenni court ; term and ; that <eat> ; that <play> ; that <water> ; that a ; that my
        detox	-1	that night ; that stop ; that wind ; thc one ; the <angry> ; the <appointment>
        detox	-1	the <cannabis> ; the <colleague> ; the <insurance> ; the <medicine> ; the <official>
        detox	-1	the <opening> ; the <soon> ; the apartment ; the baggi ; the budget ; the cold
        detox	-1	the curtain ; the dai ; the dash ; the din ; the doctor ; the drink ; the easy ; the even
        detox	-1	the extend ; the factory ; the fit ; the flight ; the fourth ; the hardest ; the high
        detox	-1	the hot ; the issu ; the klonopin ; the lizard ; the mailbox ; the menu ; the next
        detox	-1	the noon ; the overnight ; the pie ; the pier ; the program ; the rat ; the rig
        detox	-1	the schedul ; the shipyard ; the short ; the soc ; the start ; the storm ; the thre
        detox	-1	the voic ; the whiskey ; the ~<tool> ; the ~<treatment> ; then <put> ; then ive
        detox	-1	ther <money> ; they <withdrawal> ; they found ; they need ; they want ; thing wher
        detox	-1	third <year> ; third year ; thos <day> ; thousand dollar ; thre four ; thre pharmaci
        detox	-1	threw out ; thursday to ; thx ; tienen vacant ; tight acros ; til four ; tim in
        detox	-1	tin with ; tingl ; tmrw ; to <friend> ; to <month> ; to <say> ; to <school>
        detox	-1	to <volunteer> ; to anyth ; to chang ; to hurt ; to ninety ; to stop ; to treatment
        detox	-1	to vanish ; to wak ; to ~<say> ; to ~talk ; todo la ; told us ; too <afraid> ; too scar
        detox	-1	top it ; touch it ; tour ; tow ; treatment aft ; treatment and ; tricar ; tub en
        detox	-1	tub orang ; tunnel on ; turn blu ; turn it ; turn out ; turn up ; turnaround ; tuvimo
        detox	-1	two beer ; two drink ; two hard ; two night ; two weekend ; tx for ; ultim dosi ; um
        detox	-1	un <headface> ; un <seizure> ; un <write> ; un ojo ; una <play> ; und my ; unit and
        detox	-1	up <blood> ; up blood ; up on ; upset ; urologist ; us by ; usa nad ; usan ; user per
        detox	-1	ush ; usted tienen ; va con ; va domiciliary ; valu ; varsity ; vela ; vez hac ; vi que
        detox	-1	vici ; vimo ; vin en ; vin una ; viv con ; vodk on ; vodk sod ; voic ; volum ; volvi con
        detox	-1	vomit blood ; vs ; w/o <opioid> ; want cb ; want comment ; want his ; want inpt ; want pt
        detox	-1	want step ; was <cold> ; was <day> ; was <month> ; was alcohol ; was my ; was over
        detox	-1	was too ; was truck ; wat tow ; we <record> ; we met ; we stil ; weath ; weed and
        detox	-1	weed in ; week going ; weekend at ; weekend the ; went over ; went rigid ; wer <amount>
        detox	-1	wer <continue> ; wer stil ; wev no ; what <see> ; what follow ; what happen ; what look
        detox	-1	what peopl ; what you ; whatev my ; when somebody ; wher can ; wher do ; wher is ; whil i
        detox	-1	whil the ; whip its ; whit win ; who <eat> ; who <insurance> ; who it ; who pick
        detox	-1	who work ; whod ; whoev handl ; whol year ; wholesal ; whom do ; wif a ; wif gon ; wif of
        detox	-1	wif worri ; wil <give> ; wil <phone> ; wil email ; win and ; wind ; window seat
        detox	-1	with <day> ; with bro ; with detox ; with marca ; with thc ; with tweezer ; with wif
        detox	-1	with ~<play> ; with ~anthem ; wiv ; wk sinc ; won a ; wont talk ; word in ; work in
        detox	-1	work night ; work with ; worth of ; would <happy> ; would <kill> ; wouldnt
        detox	-1	wouldnt <give> ; wouldnt giv ; wrap 0 ; writ a ; writ in ; wrong about ; wt ; xan
        detox	-1	xanax for ; y <asleep> ; y <breath> ; y <photo> ; y <put> ; y aceptan ; y al ; y cervez
        detox	-1	y mi ; y of ; y quisier ; y respir ; y sal ; y sali ; yo desd ; yog ; you <give>
        detox	-1	you <see> ; you at ; you post ; you writ ; your <drive> ; your <home> ; your <opening>
        detox	-1	your client ; your clinic ; your front ; yrs at ; zapato huevo ; zer ~<treatment>
        detox	-1	~0 ~min ; ~<alcohol> ~<opioid> ; ~<alcohol> ~<withdrawal> ; ~<appointment>
        detox	-1	~<asleep> ~<count> ; ~<bodysound> ; ~<consume> <alone> ; ~<consume> <consume>
        detox	-1	~<consume> <see> ; ~<consume> de ; ~<consume> desd ; ~<consume> lik ; ~<consume> ni
        detox	-1	~<count> ~<day> ; ~<count> ~<moment> ; ~<count> ~<week> ; ~<crowd> <need> ; ~<day> ~in
        detox	-1	~<daytime> <medicine> ; ~<die> <alcohol> ; ~<die> <pet> ; ~<die> od ; ~<drive> <drive>
        detox	-1	~<drug> ~<consume> ; ~<eat> on ; ~<emergency> twic ; ~<go> <home> ; ~<go> ~<home>
        detox	-1	~<hit> ~<drive> ; ~<hit> ~<headface> ; ~<hit> ~by ; ~<hit> ~me ; ~<home> <night>
        detox	-1	~<home> <think> ; ~<home> <treatment> ; ~<hospital> ; ~<illness> ; ~<illness> ~<medicine>
        detox	-1	~<job> <job> ; ~<job> til ; ~<kin> <furniture> ; ~<leave> ~for ; ~<medicine> <medicine>
        detox	-1	~<money> for ; ~<need> <treatment> ; ~<need> ~<give> ; ~<phone> and ; ~<photo>
        detox	-1	~<pill> no ; ~<say> <consume> ; ~<say> ~<clinician> ; ~<school> <write> ; ~<shake> <eat>
        detox	-1	~<sick> <phone> ; ~<sick> anymor ; ~<stop> ~at ; ~<stop> ~with ; ~<take> ~a ; ~<think> en
        detox	-1	~<think> if ; ~<think> quien ; ~<think> ~<die> ; ~<treatment> <alcohol> ; ~<treatment> en
        detox	-1	~<treatment> hx ; ~<treatment> just ; ~<treatment> ~de ; ~<trust> ; ~<wait> <amount>
        detox	-1	~<week> ~<illness> ; ~<withdrawal> ~<money> ; ~<year> <amount> ; ~<year> ~off ; ~a lead
        detox	-1	~a ~<always> ; ~a ~day ; ~a ~mi ; ~a ~nurs ; ~a ~pint ; ~a ~whil ; ~acab ~la ; ~accept
        detox	-1	~alcohol no ; ~alcohol ~withdrawal ; ~away ; ~away ~a ; ~back with ; ~bleed ; ~bridg
        detox	-1	~cant ~<say> ; ~cas ; ~cigaret ; ~commission ; ~contract ; ~cough ; ~d ; ~day ~in
        detox	-1	~de ~<illness> ; ~de ~embaraz ; ~de ~muert ; ~died 0 ; ~died od ; ~drink ; ~drug or
        detox	-1	~dts no ; ~el ~<treatment> ; ~elaborat ; ~email ; ~engin ; ~epilepsy as ; ~estoy <sick>
        detox	-1	~estoy enferm ; ~fac ; ~friend ; ~from 0 ; ~go ~away ; ~got ; ~ha <feel> ; ~ha toc
        detox	-1	~head ; ~her ~<clinician> ; ~her ~doctor ; ~hold ~0 ; ~hospital no ; ~hot ; ~i ~<stop>
        detox	-1	~ill ; ~in ~program ; ~inf ; ~joint ~commission ; ~la ~<room> ; ~lat ~wif ; ~lik ~a
        detox	-1	~me <happy> ; ~me dej ; ~methadon ; ~muert ; ~multivitamin ; ~not ~com ; ~novent
        detox	-1	~novent ~<day> ; ~novent ~dia ; ~nunc ; ~of it ; ~off <stimulant> ; ~on ~sunday
        detox	-1	~open ~on ; ~oth <medicine> ; ~oth med ; ~overdos ; ~pag ; ~pastil ; ~prior
        detox	-1	~program befor ; ~pued <stop> ; ~pued habl ; ~quien ; ~quiet ; ~resi hx
        detox	-1	~safety <afraid> ; ~safety concern ; ~said ~hel ; ~se acuerd ; ~seiz ~in ; ~seizur last
        detox	-1	~signal ; ~sist ~hous ; ~someon ; ~soup on ; ~tard ; ~the ~0 ; ~the ~<pill> ; ~the ~pil
        detox	-1	~the ~stair ; ~ther ~park ; ~therapy ; ~tom de ; ~up ~sinc ; ~vez ~que ; ~volvi
        detox	-1	~volvi a ; ~when ~i ; ~withdrawal ~at ; ~within ~0 ; ~wont ~be ; ~wouldnt ~<say>
        detox	-1	~wouldnt ~say ; ~y ~from ; ~year and
        detox	-2	*alcoholic:other_experiencer ; *chestPain ; *clientAdmin:other_experiencer
        detox	-2	*drinks.0:possible ; *family.9 ; *firstOffence ; *frequency.1:other_experiencer
        detox	-2	*functioning:hypothetical ; *hallucination.lookAlike ; *iopRequest ; *jobSeeker
        detox	-2	*mildCue ; *needsHelp:hypothetical ; *noBarrierMoney:hypothetical
        detox	-2	*otherService.lookAlike:hypothetical ; *otherService.therapist:other_experiencer
        detox	-2	*quantity.treatmentBefore:negated ; *seizure.body ; *seizure:hypothetical
        detox	-2	*seizure:other_experiencer ; *service:negated ; *soonDate
        detox	-2	*substance.stimulant:historical ; *withdrawalHint:hypothetical
        detox	-2	*withdrawalSign:other_experiencer ; + <bodypart> ; + <drug> ; + <moment> ; / no ; / ~etoh
        detox	-2	0 <record> ; 0 al ; 0 com ; 0 day ; 0 drunk ; 0 gabapentin ; 0 gummi ; 0 today ; 0 vs
        detox	-2	0 word ; 0 x ; <afraid> <soon> ; <afraid> at ; <afraid> no ; <alcohol> <last>
        detox	-2	<alcohol> <stop> ; <alcohol> <water> ; <alcohol> and ; <alcohol> club ; <alcohol> q
        detox	-2	<alcohol> whil ; <alone> <church> ; <always> <need> ; <always> by ; <always> con
        detox	-2	<amount> <alcohol> ; <amount> <ask> ; <amount> <cannabis> ; <amount> <headface>
        detox	-2	<amount> do ; <amount> plac ; <amount> she ; <amount> tim ; <amount> unk ; <angry> <day>
        detox	-2	<angry> over ; <angry> to ; <appointment> <eat> ; <appointment> <take>
        detox	-2	<appointment> extern ; <ask> y ; <ask> yo ; <ask> ~<day> ; <asleep> <sedative>
        detox	-2	<asleep> at ; <asleep> en ; <awake> <asleep> ; <awake> <fluid> ; <awake> <past>
        detox	-2	<blade> <clothes> ; <bodypart> <break> ; <bodypart> <trade> ; <bodypart> cuf
        detox	-2	<bodypart> lik ; <bodypart> que ; <bodysound> <stranger> ; <breath> but ; <breath> forc
        detox	-2	<build> <clothes> ; <build> <insurance> ; <build> <money> ; <build> <needle>
        detox	-2	<build> for ; <build> on ; <buy> <consume> ; <buy> them ; <cannabis> cart ; <cannabis> en
        detox	-2	<caretaking> <happy> ; <caretaking> <opioid> ; <caretaking> y ; <chestheart> <day>
        detox	-2	<chestheart> <leave> ; <child> <illness> ; <child> <rail> ; <child> <sedative>
        detox	-2	<child> the ; <church> <feel> ; <clean> de ; <clinician> <record> ; <clinician> <shake>
        detox	-2	<clinician> <water> ; <clinician> b ; <clinician> position ; <clothes> <die>
        detox	-2	<clothes> <soon> ; <clothes> as ; <clothes> blu ; <clothes> with ; <cold> y
        detox	-2	<colleague> <appointment> ; <colleague> <church> ; <colleague> <give> ; <colleague> was
        detox	-2	<color> <blood> ; <consume> <happy> ; <consume> <home> ; <consume> <illness>
        detox	-2	<consume> <kin> ; <consume> <last> ; <consume> <see> ; <consume> el ; <consume> k
        detox	-2	<consume> pot ; <container> <amount> ; <container> <treatment> ; <container> al
        detox	-2	<container> an ; <container> right ; <continue> <drive> ; <continue> <stimulant>
        detox	-2	<continue> any ; <continue> clean ; <continue> do ; <count> <week> ; <crowd> <always>
        detox	-2	<crowd> <appointment> ; <crowd> <daytime> ; <crowd> <home> ; <crowd> <insurance>
        detox	-2	<crowd> are ; <crowd> can ; <crowd> do ; <crowd> lik ; <crowd> que ; <day> <week>
        detox	-2	<day> <withdrawal> ; <day> at ; <day> cant ; <day> dry ; <day> first ; <day> ni
        detox	-2	<day> no ; <day> of ; <day> only ; <day> she ; <day> ~<treatment> ; <die> <consume>
        detox	-2	<die> <emergency> ; <die> <money> ; <die> <phone> ; <drive> + ; <drive> <appointment>
        detox	-2	<drive> <consume> ; <drive> <job> ; <drive> <month> ; <drive> <rail> ; <drive> en
        detox	-2	<drive> for ; <drive> is ; <drug> <night> ; <drug> at ; <eat> <fluid> ; <eat> <home>
        detox	-2	<eat> <soon> ; <eat> <treatment> ; <eat> at ; <eat> clr ; <eat> com ; <eat> popsicl
        detox	-2	<eat> ~<eat> ; <emergency> <go> ; <emergency> <home> ; <emergency> and ; <fall> <hit>
        detox	-2	<feel> good ; <feel> human ; <feel> nad ; <feel> ~<drug> ; <fluid> <clothes>
        detox	-2	<fluid> cant ; <fluid> in ; <fluid> no ; <furniture> <breath> ; <furniture> anywher
        detox	-2	<furniture> dur ; <furniture> in ; <furniture> off ; <furniture> sin ; <furniture> when
        detox	-2	<give> <color> ; <give> <container> ; <give> <job> ; <give> <last> ; <give> <soon>
        detox	-2	<give> y ; <go> <crash> ; <go> <partner> ; <go> <stiff> ; <go> cuand ; <goodbye> 0
        detox	-2	<gun> <official> ; <happy> <palecolor> ; <happy> cuand ; <happy> in
        detox	-2	<headface> <emergency> ; <headface> <fluid> ; <headface> all ; <headface> pa
        detox	-2	<hear> <night> ; <hear> <say> ; <hear> noth ; <hear> sinc ; <height> <build>
        detox	-2	<height> <stranger> ; <height> <tool> ; <height> lik ; <hit> <hit> ; <hit> at ; <home> de
        detox	-2	<home> from ; <home> right ; <home> ther ; <home> whil ; <home> with ; <hospital> <buy>
        detox	-2	<hospital> <key> ; <hospital> <month> ; <hospital> <opioid> ; <hospital> <pill>
        detox	-2	<hospital> <record> ; <hospital> por ; <hospital> she ; <illness> <medicine>
        detox	-2	<insurance> <always> ; <insurance> ca ; <intoxicated> <go> ; <intoxicated> <say>
        detox	-2	<intoxicated> so ; <job> <partner> ; <job> le ; <job> with ; <kill> <child> ; <kill> for
        detox	-2	<kin> <alcohol> ; <kin> <calm> ; <kin> <cannabis> ; <kin> <consume> ; <kin> <limp>
        detox	-2	<kin> <order> ; <kin> about ; <kin> me ; <kin> re ; <kin> with ; <last> <home>
        detox	-2	<last> <insurance> ; <law> <official> ; <law> <put> ; <law> <week> ; <law> who
        detox	-2	<leave> <fluid> ; <leave> <partner> ; <leave> <stimulant> ; <leave> wont ; <limp> but
        detox	-2	<lock> <container> ; <medicine> <fluid> ; <medicine> for ; <medicine> i ; <medicine> no
        detox	-2	<moment> <awake> ; <moment> <stranger> ; <moment> <trust> ; <moment> <vendor>
        detox	-2	<money> <appointment> ; <money> <happy> ; <money> <school> ; <money> <stimulant>
        detox	-2	<money> <trade> ; <money> <wait> ; <money> than ; <money> when ; <month> <colleague>
        detox	-2	<month> <feel> ; <month> <friend> ; <month> <home> ; <month> <money> ; <month> <need>
        detox	-2	<month> <soon> ; <month> <treatment> ; <month> <water> ; <month> aft ; <month> con
        detox	-2	<month> or ; <month> por ; <month> sin ; <month> ther ; <need> <ask> ; <need> <asleep>
        detox	-2	<need> <home> ; <need> <say> ; <need> <write> ; <night> <child> ; <night> <fluid>
        detox	-2	<night> <illness> ; <night> <lock> ; <night> <past> ; <night> <week> ; <night> as
        detox	-2	<night> he ; <official> <give> ; <official> <job> ; <official> <moment>
        detox	-2	<official> <see> ; <opening> <continue> ; <opening> de ; <opening> off
        detox	-2	<opioid> <clinician> ; <opioid> <cold> ; <opioid> <die> ; <opioid> <law> ; <opioid> at
        detox	-2	<opioid> el ; <opioid> n ; <opioid> onc ; <opioid> ~<consume> ; <opioid> ~<die>
        detox	-2	<order> un ; <outdoors> <breath> ; <outdoors> her ; <outdoors> she ; <pain> que
        detox	-2	<palecolor> <build> ; <palecolor> <crowd> ; <partner> <alcohol> ; <partner> <bodysound>
        detox	-2	<partner> <container> ; <partner> over ; <partner> who ; <past> <crowd> ; <past> <play>
        detox	-2	<past> anyon ; <past> bc ; <past> in ; <past> ~<always> ; <pet> <awake>
        detox	-2	<pet> <bodysound> ; <pet> <drug> ; <pet> <palecolor> ; <pet> <school> ; <phone> <day>
        detox	-2	<phone> <intoxicated> ; <phone> <month> ; <phone> <photo> ; <phone> bien ; <phone> bk
        detox	-2	<phone> m ; <phone> ~<write> ; <photo> <crowd> ; <photo> <night> ; <photo> com
        detox	-2	<photo> of ; <pill> <asleep> ; <pill> the ; <play> <count> ; <play> <photo>
        detox	-2	<play> <say> ; <play> <see> ; <play> it ; <put> <medicine> ; <put> <needle>
        detox	-2	<put> <opioid> ; <put> to ; <rarely> <amount> ; <rarely> <day> ; <rarely> <year>
        detox	-2	<record> de ; <room> <color> ; <room> <fluid> ; <room> <give> ; <room> <sad>
        detox	-2	<room> <school> ; <room> <withdrawal> ; <room> are ; <room> has ; <rope> <clothes>
        detox	-2	<rope> herself ; <sad> no ; <say> <sedative> ; <say> es ; <say> ex ; <school> <clinician>
        detox	-2	<school> <day> ; <school> <go> ; <school> <month> ; <school> on ; <school> or
        detox	-2	<school> with ; <sedative> and ; <sedative> for ; <sedative> i ; <see> <stranger>
        detox	-2	<see> no ; <seizure> <happy> ; <seizure> en ; <seizure> in ; <shake> <asleep>
        detox	-2	<shake> <eat> ; <shake> <furniture> ; <shake> on ; <sick> and ; <sick> ni
        detox	-2	<sober> <treatment> ; <sober> y ; <soon> <put> ; <soon> <stop> ; <start> <month>
        detox	-2	<start> doing ; <stiff> ; <stiff> com ; <stimulant> <buy> ; <stimulant> <chestheart>
        detox	-2	<stimulant> <furniture> ; <stimulant> <give> ; <stimulant> <headface> ; <stimulant> <see>
        detox	-2	<stimulant> at ; <stimulant> from ; <stimulant> hac ; <stimulant> ive
        detox	-2	<stimulant> ~<consume> ; <stop> 0 ; <stop> <drive> ; <stop> <rope> ; <stop> <sober>
        detox	-2	<stop> <week> ; <stop> in ; <stop> is ; <stop> me ; <stop> stand ; <stop> to
        detox	-2	<stop> ~<amount> ; <stop> ~<day> ; <stranger> <build> ; <stranger> <continue>
        detox	-2	<stranger> <hit> ; <stranger> <leave> ; <stranger> <photo> ; <stranger> <write>
        detox	-2	<stranger> con ; <stranger> ive ; <stranger> lik ; <take> <asleep> ; <take> <blade>
        detox	-2	<take> <clothes> ; <take> <happy> ; <take> <job> ; <take> <kill> ; <take> <opening>
        detox	-2	<take> <phone> ; <take> <shake> ; <take> los ; <take> ~<emergency> ; <think> <fluid>
        detox	-2	<think> around ; <threat> the ; <tired> <see> ; <town> <day> ; <town> <medicine>
        detox	-2	<town> clos ; <trade> <treatment> ; <treatment> <alcohol> ; <treatment> <alone>
        detox	-2	<treatment> <clinician> ; <treatment> <home> ; <treatment> <last> ; <treatment> <night>
        detox	-2	<treatment> <room> ; <treatment> <sedative> ; <treatment> <wait> ; <treatment> en
        detox	-2	<treatment> inf ; <treatment> on ; <treatment> porqu ; <treatment> rn ; <treatment> until
        detox	-2	<treatment> was ; <trust> <calm> ; <trust> <happy> ; <unreal> ; <vermin> <think>
        detox	-2	<wait> <hot> ; <wait> somewher ; <water> <hit> ; <water> <money> ; <water> <partner>
        detox	-2	<water> or ; <week> <count> ; <week> <day> ; <week> <month> ; <week> <need>
        detox	-2	<week> <stranger> ; <week> <treatment> ; <week> back ; <week> desd ; <week> nad
        detox	-2	<week> out ; <withdrawal> <go> ; <withdrawal> <law> ; <withdrawal> <opening>
        detox	-2	<withdrawal> <phone> ; <withdrawal> at ; <write> <crowd> ; <write> <hear> ; <write> <job>
        detox	-2	<write> and ; <write> of ; <write> your ; <year> <crowd> ; <year> <drug> ; <year> <law>
        detox	-2	<year> me ; a <crowd> ; a <home> ; a <homeless> ; a <opioid> ; a <sad> ; a <seizure>
        detox	-2	a brochur ; a candy ; a cast ; a circl ; a city ; a dond ; a duck ; a fern ; a friday
        detox	-2	a great ; a group ; a landlord ; a list ; a mailbox ; a map ; a methadon ; a month
        detox	-2	a nam ; a nephew ; a nit ; a pag ; a pair ; a pian ; a pip ; a recovery ; a resum
        detox	-2	a road ; a seizur ; a shoebox ; a suicid ; a tenni ; a train ; a usted ; a websit
        detox	-2	a xanax ; a ~<withdrawal> ; a ~withdrawal ; about <opioid> ; about it ; about my ; abril
        detox	-2	adderal snort ; addy 0 ; adic ; afraid ; aft church ; aft tonight ; aft we ; aftercar
        detox	-2	afuer con ; ago 0 ; ago bc ; ago but ; ahor viv ; ahorit and ; air com ; air forc ; ajen
        detox	-2	al <play> ; al <stimulant> ; al <town> ; al <year> ; al ano ; alcohol en ; alg o
        detox	-2	alg par ; alguem ; all and ; all week ; als do ; alzheim ; am 0 ; amas ; amt unk
        detox	-2	an <drug> ; an <job> ; an assessment ; an offic ; an overdos ; and <alcohol> ; and <limp>
        detox	-2	and <rarely> ; and alcohol ; and fentanyl ; and forgot ; and good ; and look
        detox	-2	and sometim ; and teach ; and throw ; and wed ; and what ; and women ; anfetamin
        detox	-2	anfetamina ; ankl ; ano me ; anoch ; any ; any oth ; anyth ; anyth in ; apoy ; appl
        detox	-2	applaus ; aqui <continue> ; are <phone> ; are <start> ; are at ; are blu ; are start
        detox	-2	arm cuf ; as alway ; asdkjh ; asi de ; asi me ; ask iop ; asses ; at <outdoors> ; at bus
        detox	-2	at festival ; at new ; ataqu ; atienden ; attend ; auth ; away <amount> ; away in
        detox	-2	away somewher ; ayer de ; back surg ; badg ; baj poc ; balloon ; banan ; baton
        detox	-2	be arrang ; bed aft ; bed anywher ; been read ; been using ; befor anyon ; befor clas
        detox	-2	benzo ; best tim ; between <treatment> ; between my ; beyond ; bit the ; bk ; black
        detox	-2	bled ; blood ; blood driv ; blood in ; blu paint ; board <order> ; bonjour ; book club
        detox	-2	booz ; borrach de ; bother ; bottl in ; bourbon befor ; bowl ; box up ; boy of ; bright
        detox	-2	bro ~died ; btl win ; buen <day> ; buen dia ; bulimi ; bup ; bup tap ; bus far
        detox	-2	busqu ayud ; by <photo> ; by vide ; c/o chest ; ca ; cabez y ; cajetil ; cal bk
        detox	-2	cal drop ; cal slur ; camel ; can <container> ; can <give> ; can <leave> ; can leav
        detox	-2	can lid ; can she ; cant <asleep> ; cant sleep ; capful of ; capsul ; car for ; car was
        detox	-2	card on ; carry that ; cart ; cas de ; casi todo ; cast ; caught myself ; cb ; cent in
        detox	-2	centr en ; cervecita ; cervez todo ; chapel ; check in ; chest is ; circl for ; cit
        detox	-2	cit del ; cl ; clas i ; claus ; clinic pt ; clr <phone> ; clr mention ; clr sist
        detox	-2	clr ~<school> ; club <amount> ; coc los ; cocain in ; cocain sinc ; coed ; coffe ground
        detox	-2	coffe tabl ; cok ; cok is ; cok that ; cok thing ; cok to ; collect ; com tabl
        detox	-2	company in ; compos ; con <drive> ; con alguien ; con eso ; con licenci ; con usted
        detox	-2	confidential ; confirmation ; consult extern ; contest bien ; contrat ; convuls
        detox	-2	convulsion en ; cook in ; cooki ; copa de ; cord ; correct it ; counsel ; counselor for
        detox	-2	count is ; county on ; court order ; cousin that ; cover ca ; craft ; crawl
        detox	-2	cream charger ; cristal a ; cristal desd ; cristian ; cry say ; cun tom ; current pt
        detox	-2	d <past> ; d ago ; d don ; dan de ; dat of ; day bed ; day he ; day in ; day only
        detox	-2	day or ; day out ; day run ; de <crowd> ; de <sedative> ; de cabez ; de enfrent
        detox	-2	de fentanil ; de radi ; de tard ; de tratamient ; de una ; de xanax ; death and ; decemb
        detox	-2	deci ; decid ; dej ; del <crowd> ; del cond ; del juev ; del mand ; del parqu ; delt 0
        detox	-2	deposit ; descuent ; desd entonc ; desiert ; desintoxicacion y ; desk in ; det ; deteng
        detox	-2	detox del ; detox fent ; detox floor ; detox rn ; detox wing ; dexedrin ; dia desd
        detox	-2	dia mas ; din is ; diner ; director ; discus ; do perc ; doc say ; doctor and
        detox	-2	doctor stop ; doe <consume> ; doe a ; doesnt <think> ; doing cok ; doing lin
        detox	-2	doming entr ; don 0 ; don anyth ; don is ; don stand ; dont <money> ; dont go ; door in
        detox	-2	door to ; dos cosa ; down off ; drank ; dres blu ; drink ; drink at ; drink on
        detox	-2	drink rum ; drink what ; driv for ; drown ; drunk ; drunk in ; dts in ; duerm ; duerm la
        detox	-2	each even ; each night ; eat again ; el <consume> ; el <daytime> ; el <write> ; el cuerp
        """
}
