extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-1	que contest ; que ser ; quien ; quit klonopin ; quitan ; rail on ; rain all ; raj
        detox	-1	raspberry ; re <drug> ; re <trade> ; re cowork ; reach for ; recet y ; reentry
        detox	-1	reentry rn ; refil ear ; refund ; regional ; rehab aft ; rel ; releas monday ; rep for
        detox	-1	requir ; residenc ; residential client ; rest in ; restor ; right <give> ; right <soon>
        detox	-1	right next ; rigid ; ris que ; rodil ; round my ; run it ; rxd ; sac los ; sacud ; saf to
        detox	-1	said hed ; said id ; saint ; salary ; salt ; sandwich on ; sang ; sangr desd
        detox	-1	saturday at ; say tel ; school rn ; se <hear> ; se <shake> ; se moj ; se oye ; se queden
        detox	-1	se vin ; seek ; segu ; seizur ; seizur alert ; seizur in ; seman ; seman desd ; send
        detox	-1	sentimental ; ser ; set me ; setting ; seven sinc ; sew ; shadow peopl ; shap lik
        detox	-1	she <sober> ; she nev ; she right ; she slur ; she sob ; she watch ; shoot cok ; shot of
        detox	-1	show me ; shy ; si <consume> ; sicknes ; sign ; sign up ; sin ~<clinician>
        detox	-1	sin ~<seizure> ; sin ~convulsion ; sin ~doctor ; sinc 0 ; sinc <outdoors> ; sinc <wait>
        detox	-1	sinc stay ; sink a ; siren ; sit for ; sit in ; six bar ; six whit ; sleep eat
        detox	-1	sleep over ; smok spic ; so <stiff> ; so im ; so many ; so tight ; soak the ; sob aft
        detox	-1	sob and ; sobr mi ; social <job> ; social work ; sol los ; sol sin ; som <treatment>
        detox	-1	som powd ; somebody about ; somebody to ; someon cal ; someth is ; sophomor ; sor
        detox	-1	soy el ; spe dai ; spe sinc ; spel it ; squid ; st dui ; stack of ; staf memb ; staf to
        detox	-1	stag ; stand the ; start doing ; stay ; stay ther ; stay with ; step <amount> ; stepbroth
        detox	-1	straight <home> ; straight hom ; strawberry ; student ; su centr ; su sal ; su tia
        detox	-1	subject ; suck in ; sud y ; sup every ; supplement ; suppos that ; swallow an ; swe to
        detox	-1	swear by ; sweat the ; switchboard ; tacha ; tak any ; tak tim ; tak you ; talk to
        detox	-1	tank a ; tarjet ; tech ; tech and ; tech position ; telefon ; teng <think> ; teng el
        detox	-1	thank ; that <eat> ; that <outdoors> ; that a ; that bakery ; that can ; that night
        detox	-1	the <breath> ; the <hot> ; the <medicine> ; the agency ; the baggi ; the beach ; the big
        detox	-1	the comput ; the dash ; the din ; the doctor ; the drink ; the eclips ; the even
        detox	-1	the extend ; the factory ; the flight ; the good ; the hem ; the high ; the hil
        detox	-1	the hook ; the hot ; the insuranc ; the issu ; the klonopin ; the mailbox ; the map
        detox	-1	the pier ; the pip ; the queen ; the rat ; the rig ; the rod ; the rol ; the schedul
        detox	-1	the short ; the soc ; the thing ; the vodk ; the voic ; the weed ; them back ; then 0
        detox	-1	then <put> ; then ive ; then lin ; then slept ; ther be ; ther or ; therapist and
        detox	-1	thermomet ; they <withdrawal> ; they found ; they need ; theyv <say> ; thi <day>
        detox	-1	thi the ; thing wher ; third <room> ; third floor ; thos <day> ; thre four ; thre oclock
        detox	-1	thre plac ; through your ; thursday ; thursday through ; thx ; tien medicar ; tien un
        detox	-1	tienen <crowd> ; tienen vacant ; tingl ; tio est ; titl is ; to <home> ; to <month>
        detox	-1	to <say> ; to chang ; to cut ; to fentanyl ; to hurt ; to lift ; to ninety ; to saint
        detox	-1	to sew ; to stop ; to vanish ; to ~<say> ; to ~be ; to ~talk ; today hes ; tom no
        detox	-1	tom otr ; tomorrow at ; tongu and ; tonic ; took pictur ; town ; track ; tramadol for
        detox	-1	trat ; tratamient de ; tricar prim ; trust ; tub en ; turn up ; two beer ; two drink
        detox	-1	two night ; two weekend ; tx for ; ultim dosi ; un <headface> ; un <write> ; un hombr
        detox	-1	un mes ; un ojo ; una <play> ; una <seizure> ; una convulsion ; una mas ; una vez
        detox	-1	uncl of ; uncl who ; und it ; up <blood> ; up an ; up blood ; us by ; us to ; used cok
        detox	-1	using the ; uso coc ; usted tienen ; va domiciliary ; venic ; vez al ; vin una ; virtual
        detox	-1	vitrin ; voc ; vodk down ; vodk last ; vodk sod ; vs ; w/o ; w/o <opioid> ; want company
        detox	-1	want purchas ; want step ; was <alone> ; was <cold> ; was <month> ; was alcohol
        detox	-1	was doing ; was sunday ; was ther ; was truck ; wat tow ; we <phone> ; we <shake>
        detox	-1	we <write> ; we eat ; we met ; we shar ; we shook ; we stil ; week ten ; weekday evening
        detox	-1	weekend that ; went dead ; went rigid ; wer <shake> ; wer born ; wer doing ; wer fiv
        detox	-1	wet herself ; wev <take> ; wev got ; wev no ; what <insurance> ; what follow ; what you
        detox	-1	whatev my ; whatsoev ; when <school> ; when somebody ; wher can ; wher do ; wher is
        detox	-1	wher to ; which <say> ; whil the ; whip its ; whit ; who <insurance> ; who pick ; who won
        detox	-1	who work ; whoev <go> ; whol story ; whol year ; widow bourbon ; wif cam ; wif com
        detox	-1	wif gon ; wif of ; wil <money> ; wil <phone> ; wil email ; win and ; win two ; window
        detox	-1	wis ; with dog ; with good ; with thc ; with whoev ; withdrawal unit ; without ~my
        detox	-1	wk sinc ; woman ; wont <give> ; word in ; work in ; work is ; work on ; would <happy>
        detox	-1	wouldnt ; wrap 0 ; wt ; xanax 0 ; y <alcohol> ; y <crowd> ; y gan ; y och ; y of ; y quit
        detox	-1	y ran ; year the ; year to ; yest noon ; you <job> ; you <night> ; you <think> ; you and
        detox	-1	you believ ; you might ; you tonight ; your <drive> ; your <furniture> ; your <opening>
        detox	-1	your cent ; your competitor ; your even ; your pay ; zer ~<treatment> ; zoom
        detox	-1	~<alcohol> ~<alcohol> ; ~<always> ~<daytime> ; ~<appointment> ; ~<asleep> ~<count>
        detox	-1	~<blood> ~<drive> ; ~<bodysound> ; ~<calm> ; ~<consume> <alone> ; ~<consume> desd
        detox	-1	~<consume> nad ; ~<consume> ni ; ~<consume> ~<consume> ; ~<count> ~<moment>
        detox	-1	~<count> ~<week> ; ~<crash> ; ~<crowd> ; ~<crowd> <need> ; ~<day> <phone>
        detox	-1	~<day> ~<home> ; ~<day> ~in ; ~<daytime> <medicine> ; ~<drive> 0 ; ~<drive> in
        detox	-1	~<drug> or ; ~<drug> ~<consume> ; ~<go> a ; ~<go> ~<home> ; ~<home> ~at ; ~<job> til
        detox	-1	~<kin> ~<partner> ; ~<leave> ~for ; ~<medicine> <need> ; ~<medicine> ~<last>
        detox	-1	~<pain> ~<medicine> ; ~<partner> ~<amount> ; ~<phone> and ; ~<photo> ; ~<pill> no
        detox	-1	~<pill> ~<vermin> ; ~<sad> ; ~<say> for ; ~<say> yet ; ~<say> ~<clinician>
        detox	-1	~<see> ~<clinician> ; ~<seizure> sin ; ~<shake> <eat> ; ~<sick> <phone> ; ~<stop> ~at
        detox	-1	~<stranger> in ; ~<take> ~<blood> ; ~<take> ~<pill> ; ~<take> ~a ; ~<think> <drug>
        detox	-1	~<think> if ; ~<treatment> <alcohol> ; ~<treatment> ever ; ~<treatment> hx ; ~<trust>
        detox	-1	~<wait> ~a ; ~<withdrawal> ~<money> ; ~a ~bottl ; ~a ~day ; ~a ~multivitamin ; ~a ~whil
        detox	-1	~at ~<money> ; ~at ~bank ; ~atin ; ~away ~a ; ~away ~for ; ~been ~to ; ~bleed
        detox	-1	~blood ~driv ; ~brought ~me ; ~cant ~<say> ; ~check ; ~clean ~the ; ~contract
        detox	-1	~convulsion sin ; ~cough ; ~cuid ; ~d ~<treatment> ; ~dat ; ~day ~in ; ~de ~<illness>
        detox	-1	~de ~embaraz ; ~don ~with ; ~drink no ; ~driv hom ; ~dts no ; ~elaborat ; ~engin
        detox	-1	~epilepsy as ; ~es <happy> ; ~es brom ; ~estan ; ~estoy <sick> ; ~estoy enferm
        detox	-1	~every ~morn ; ~for a ; ~for ~twenty ; ~fre ; ~friend ; ~from 0 ; ~go ~away ; ~got
        detox	-1	~group ; ~ha <feel> ; ~ha toc ; ~head ; ~helmet ; ~i ~walk ; ~ice ; ~ill ; ~in ~0 ; ~inpt
        detox	-1	~keppr ~last ; ~la ~<home> ; ~la ~cas ; ~lat ~<partner> ; ~lat ~wif ; ~le <say> ; ~left
        detox	-1	~liv ~at ; ~me <say> ; ~me dij ; ~medicin ; ~methadon ; ~my ~tea ; ~not ~com ; ~novent
        detox	-1	~novent ~<day> ; ~novent ~dia ; ~off meth ; ~oth <drug> ; ~oth <medicine> ; ~oth drug
        detox	-1	~oth med ; ~overdos ; ~piedr desd ; ~pil ~bug ; ~psych ; ~pued <money> ; ~pued <stop>
        detox	-1	~pued habl ; ~pued pag ; ~qued ; ~quiet ; ~quit ~drink ; ~residencial ~de
        detox	-1	~residential ever ; ~say for ; ~scholarship ; ~se asust ; ~sea ; ~seizur ; ~seman
        detox	-1	~sist ~hous ; ~six ; ~slur ; ~someon ; ~stop ; ~the ~0 ; ~the ~stair ; ~touch
        detox	-1	~treatment ~for ; ~twenty ; ~use ; ~volvi a ; ~w/d want ; ~when ~i ; ~withdrawal ~at
        detox	-1	~within ; ~wont ~be ; ~wouldnt ~<say> ; ~wouldnt ~say ; ~year and
        detox	-2	% ; *alcoholic:hypothetical ; *chestPain ; *clientAdmin.opensNote:other_experiencer
        detox	-2	*detoxWord:historical ; *drinks.0:possible ; *firstOffence ; *frequency.2:historical
        detox	-2	*hallucination.lookAlike ; *jobSeeker ; *needsHelp:hypothetical
        detox	-2	*noBarrierMoney:hypothetical ; *quantity.treatmentBefore:negated
        detox	-2	*residentialDone:negated ; *residentialRequest:hypothetical ; *rhythm.1
        detox	-2	*service:hypothetical ; *service:negated ; *serviceQuestion:historical ; *soonDate
        detox	-2	*substance.stimulant:historical ; *vendor ; + <bodypart> ; + <fluid> ; + meth ; / no
        detox	-2	0 % ; 0 <record> ; 0 com ; 0 drunk ; 0 for ; 0 gabapentin ; 0 gummi ; 0 la ; 0 nd
        detox	-2	0 panel ; 0 rd ; 0 today ; 0 whil ; 0 word ; 0 x ; <afraid> <soon> ; <afraid> at
        detox	-2	<afraid> ~<withdrawal> ; <alcohol> <night> ; <alcohol> <official> ; <alcohol> <past>
        detox	-2	<alcohol> <withdrawal> ; <alcohol> al ; <alcohol> club ; <alcohol> down ; <alcohol> el
        detox	-2	<alcohol> whil ; <alone> <church> ; <alone> sin ; <always> <cold> ; <always> by
        detox	-2	<always> ~<die> ; <amount> <cannabis> ; <amount> <colleague> ; <amount> <fall>
        detox	-2	<amount> <headface> ; <amount> <night> ; <amount> <phone> ; <amount> <photo>
        detox	-2	<amount> <record> ; <amount> <shame> ; <amount> glas ; <amount> grand ; <amount> lin
        detox	-2	<amount> she ; <amount> unk ; <angry> <day> ; <appointment> <soon> ; <appointment> at
        detox	-2	<appointment> in ; <appointment> to ; <ask> <amount> ; <ask> y ; <ask> yo
        detox	-2	<asleep> <fluid> ; <asleep> <home> ; <asleep> <sedative> ; <asleep> at ; <asleep> en
        detox	-2	<asleep> off ; <awake> <fluid> ; <awake> <past> ; <blade> <clothes> ; <blood> <crowd>
        detox	-2	<blood> <drive> ; <blood> sinc ; <bodypart> 0 ; <bodypart> <always> ; <bodypart> <play>
        detox	-2	<bodypart> <stimulant> ; <bodypart> cuf ; <bodypart> lik ; <bodypart> with
        detox	-2	<bodysound> <stranger> ; <break> <phone> ; <breath> forc ; <build> <clothes>
        detox	-2	<build> <insurance> ; <build> <money> ; <build> for ; <build> it ; <build> on
        detox	-2	<buy> <consume> ; <cannabis> <daytime> ; <cannabis> all ; <cannabis> cart
        detox	-2	<caretaking> <happy> ; <caretaking> <opioid> ; <caretaking> for ; <chestheart> <stiff>
        detox	-2	<child> <illness> ; <child> <year> ; <child> wer ; <clean> <always> ; <clean> de
        detox	-2	<clinician> <pet> ; <clinician> <record> ; <clinician> <school> ; <clinician> <shake>
        detox	-2	<clinician> <water> ; <clinician> a ; <clinician> b ; <clothes> <phone>
        detox	-2	<clothes> <soon> ; <clothes> as ; <clothes> blu ; <clothes> with ; <cold> <go>
        detox	-2	<colleague> <appointment> ; <colleague> <church> ; <colleague> <fall>
        detox	-2	<colleague> <give> ; <color> <blood> ; <color> <town> ; <confused> ; <consume> <home>
        detox	-2	<consume> <kin> ; <consume> <last> ; <consume> <month> ; <consume> <pill>
        detox	-2	<consume> <see> ; <consume> at ; <consume> el ; <consume> k ; <consume> only
        detox	-2	<consume> pot ; <container> <amount> ; <container> <day> ; <container> <treatment>
        detox	-2	<container> an ; <container> right ; <container> ~<think> ; <continue> <colleague>
        detox	-2	<continue> <leave> ; <continue> <stimulant> ; <continue> any ; <continue> clean
        detox	-2	<continue> do ; <continue> up ; <count> <treatment> ; <count> is ; <crash> <day>
        detox	-2	<crowd> <daytime> ; <crowd> <insurance> ; <crowd> <last> ; <crowd> <partner>
        detox	-2	<crowd> <past> ; <crowd> <wait> ; <crowd> <write> ; <crowd> are ; <crowd> do
        detox	-2	<day> <opioid> ; <day> <past> ; <day> <stranger> ; <day> <withdrawal> ; <day> at
        detox	-2	<day> cant ; <day> ni ; <day> no ; <day> of ; <day> only ; <day> she ; <day> teng
        detox	-2	<day> they ; <day> ~<treatment> ; <daytime> <stranger> ; <daytime> de ; <daytime> til
        detox	-2	<die> <consume> ; <die> <emergency> ; <die> <money> ; <drive> + ; <drive> <appointment>
        detox	-2	<drive> <leave> ; <drive> <month> ; <drive> <stimulant> ; <drive> for ; <drug> <consume>
        detox	-2	<drug> <night> ; <drug> <phone> ; <drug> at ; <drug> no ; <eat> <fluid> ; <eat> <month>
        detox	-2	<eat> <soon> ; <eat> <stimulant> ; <eat> <stranger> ; <eat> <treatment> ; <eat> at
        detox	-2	<eat> clr ; <eat> kind ; <emergency> <eat> ; <emergency> <go> ; <emergency> <home>
        detox	-2	<emergency> and ; <fall> <hit> ; <fall> <opening> ; <fall> <room> ; <fall> <write>
        detox	-2	<feel> <shame> ; <feel> <think> ; <feel> <trust> ; <feel> good ; <feel> human ; <feel> ok
        detox	-2	<feel> steady ; <fluid> <cold> ; <fluid> <take> ; <fluid> <withdrawal> ; <fluid> the
        detox	-2	<friend> <alone> ; <friend> <happy> ; <friend> the ; <furniture> <moment>
        detox	-2	<furniture> anywher ; <furniture> dur ; <furniture> in ; <furniture> off ; <give> <color>
        detox	-2	<give> <container> ; <give> <last> ; <give> <soon> ; <give> us ; <go> <crash>
        detox	-2	<go> <partner> ; <go> <phone> ; <go> <room> ; <go> <stiff> ; <go> by ; <go> cuand
        detox	-2	<go> it ; <goodbye> 0 ; <gun> <official> ; <happy> <palecolor> ; <happy> you
        detox	-2	<headface> <rail> ; <headface> <school> ; <headface> pa ; <hear> <past> ; <hear> <say>
        detox	-2	<hear> <shake> ; <hear> clr ; <hear> noth ; <hear> sinc ; <hear> y ; <height> <tool>
        detox	-2	<hit> <eat> ; <hit> <moment> ; <hit> <write> ; <hit> a ; <hit> el ; <hold> <eat>
        detox	-2	<hold> <moment> ; <home> <sober> ; <home> <stop> ; <home> con ; <home> from ; <home> nadi
        detox	-2	<home> ther ; <home> whil ; <hospital> <buy> ; <hospital> <key> ; <hospital> <month>
        detox	-2	<hospital> <opioid> ; <hospital> <record> ; <hospital> me ; <hot> <pet> ; <illness> <say>
        detox	-2	<insurance> <amount> ; <insurance> <month> ; <intoxicated> <hit> ; <intoxicated> <say>
        detox	-2	<intoxicated> so ; <job> <give> ; <job> <past> ; <job> by ; <kill> <child>
        detox	-2	<kin> <alcohol> ; <kin> <cannabis> ; <kin> <seizure> ; <kin> con ; <kin> me ; <kin> re
        detox	-2	<kin> ~<withdrawal> ; <last> <home> ; <last> <insurance> ; <last> <stimulant>
        detox	-2	<law> <furniture> ; <law> <official> ; <law> <write> ; <law> who ; <leave> <alone>
        detox	-2	<leave> <amount> ; <leave> <give> ; <leave> <stimulant> ; <leave> del ; <leave> wont
        detox	-2	<limp> but ; <lock> <container> ; <lock> <headface> ; <medicine> <daytime>
        detox	-2	<medicine> <fluid> ; <medicine> <stimulant> ; <medicine> <write> ; <medicine> for
        detox	-2	<medicine> no ; <moment> <awake> ; <moment> <confused> ; <moment> <stranger>
        detox	-2	<moment> <trust> ; <moment> was ; <money> <appointment> ; <money> <school>
        detox	-2	<money> <stimulant> ; <money> when ; <month> <colleague> ; <month> <continue>
        detox	-2	<month> <feel> ; <month> <friend> ; <month> <money> ; <month> <play> ; <month> <put>
        detox	-2	<month> <sober> ; <month> <soon> ; <month> <stranger> ; <month> sin ; <month> ther
        detox	-2	<month> until ; <need> <ask> ; <need> <asleep> ; <need> <media> ; <need> <phone>
        detox	-2	<need> <stranger> ; <need> <wait> ; <need> <write> ; <need> anyth ; <need> cb ; <need> pt
        detox	-2	<need> ~<hospital> ; <night> <child> ; <night> <past> ; <night> <put> ; <night> on
        detox	-2	<night> owl ; <official> <give> ; <official> <job> ; <official> <moment>
        detox	-2	<official> <see> ; <official> <stimulant> ; <opening> <palecolor> ; <opening> <stranger>
        detox	-2	<opioid> <clinician> ; <opioid> <last> ; <opioid> <partner> ; <opioid> <put>
        detox	-2	<opioid> aft ; <opioid> at ; <opioid> es ; <opioid> n ; <opioid> onc ; <order> by
        detox	-2	<order> un ; <outdoors> <breath> ; <outdoors> <start> ; <outdoors> <week>
        detox	-2	<outdoors> all ; <outdoors> she ; <pain> <write> ; <pain> que ; <palecolor> <crowd>
        detox	-2	<palecolor> at ; <partner> <alcohol> ; <partner> <bodysound> ; <partner> <container>
        detox	-2	<partner> <medicine> ; <partner> <opioid> ; <partner> <sedative> ; <partner> <shake>
        detox	-2	<partner> over ; <partner> who ; <past> <awake> ; <past> bc ; <past> ten
        detox	-2	<past> ~<moment> ; <pet> <bodysound> ; <pet> <drug> ; <pet> <palecolor> ; <pet> <school>
        detox	-2	<phone> <count> ; <phone> <intoxicated> ; <phone> <month> ; <phone> m ; <phone> out
        detox	-2	<photo> <opening> ; <photo> com ; <photo> its ; <pill> off ; <pill> the ; <play> <kill>
        detox	-2	<play> <money> ; <play> <say> ; <play> <stimulant> ; <play> a ; <play> by ; <play> se
        detox	-2	<put> <fluid> ; <put> <opioid> ; <put> to ; <rarely> <year> ; <record> <money>
        detox	-2	<record> of ; <remember> my ; <room> <hospital> ; <room> <sad> ; <room> <school>
        detox	-2	<room> <withdrawal> ; <room> are ; <room> has ; <room> in ; <sad> <say> ; <sad> <stop>
        detox	-2	<sad> no ; <say> <hear> ; <say> <money> ; <say> <sedative> ; <say> en ; <say> ex
        detox	-2	<school> <clinician> ; <school> <day> ; <school> had ; <school> how ; <school> or
        detox	-2	<school> sit ; <sedative> <clinician> ; <sedative> <past> ; <sedative> <take>
        detox	-2	<sedative> for ; <sedative> her ; <sedative> i ; <sedative> my ; <sedative> off
        detox	-2	<sedative> protocol ; <see> <home> ; <see> <stranger> ; <see> no ; <see> our ; <see> to
        detox	-2	<seizure> <happy> ; <seizure> <moment> ; <seizure> en ; <shake> <asleep> ; <shake> all
        detox	-2	<shake> and ; <shake> the ; <sick> ni ; <sober> <need> ; <soon> <put> ; <soon> <stop>
        detox	-2	<soon> les ; <start> <month> ; <start> doing ; <stiff> com ; <stiff> y
        detox	-2	<stimulant> <alcohol> ; <stimulant> <chestheart> ; <stimulant> <furniture>
        detox	-2	<stimulant> <headface> ; <stimulant> <hold> ; <stimulant> about ; <stimulant> from
        detox	-2	<stimulant> has ; <stimulant> problem ; <stimulant> ~<consume> ; <stop> <drive>
        detox	-2	<stop> <night> ; <stop> <rope> ; <stop> <sober> ; <stop> <week> ; <stop> is ; <stop> me
        detox	-2	<stop> stand ; <stop> tod ; <stranger> <photo> ; <stranger> <seizure>
        detox	-2	<stranger> <write> ; <stranger> lik ; <stranger> the ; <take> <asleep> ; <take> <happy>
        detox	-2	<take> <month> ; <take> <phone> ; <take> <school> ; <take> <shake> ; <take> <start>
        detox	-2	<take> myself ; <take> out ; <think> <fluid> ; <think> around ; <think> el ; <threat> the
        detox	-2	<tired> <see> ; <tool> <money> ; <tool> all ; <tool> thi ; <town> <play>
        detox	-2	<town> <treatment> ; <town> clos ; <trade> <need> ; <trade> nam ; <treatment> <alcohol>
        detox	-2	<treatment> <alone> ; <treatment> <hold> ; <treatment> <last> ; <treatment> <night>
        detox	-2	<treatment> <phone> ; <treatment> <room> ; <treatment> <sad> ; <treatment> <sedative>
        detox	-2	<treatment> on ; <treatment> porqu ; <treatment> rn ; <treatment> sid ; <treatment> they
        detox	-2	<treatment> until ; <treatment> was ; <trust> ; <trust> <happy> ; <unreal> ; <vendor> 0
        detox	-2	<vermin> <take> ; <vermin> <think> ; <vermin> und ; <wait> <job> ; <wait> <last>
        detox	-2	<wait> de ; <wait> somewher ; <water> <color> ; <water> <hit> ; <water> <money>
        detox	-2	<water> or ; <water> was ; <week> <count> ; <week> <month> ; <week> <phone>
        detox	-2	<week> <school> ; <week> back ; <week> desd ; <week> out ; <week> tambien
        detox	-2	<withdrawal> <go> ; <withdrawal> <opening> ; <withdrawal> at ; <withdrawal> i
        detox	-2	<write> <crowd> ; <write> <day> ; <write> <hear> ; <write> <law> ; <write> <stop>
        detox	-2	<write> a ; <write> by ; <write> of ; <write> up ; <year> <always> ; <year> <drug>
        detox	-2	<year> casi ; <year> me ; a <appointment> ; a <crowd> ; a <opioid> ; a <sad>
        detox	-2	a <seizure> ; a cast ; a circl ; a dui ; a fern ; a garag ; a group ; a hot ; a landlord
        detox	-2	a lawy ; a llam ; a map ; a month ; a nam ; a night ; a nit ; a novel ; a packag ; a pian
        detox	-2	a recovery ; a seizur ; a sew ; a studi ; a train ; a usted ; a vide ; a visit ; a win
        detox	-2	a woman ; a xanax ; a ~<withdrawal> ; a ~counselor ; about <opioid> ; about it ; about my
        detox	-2	abril ; aceptan medi ; actor ; adderal i ; adderal snort ; addy 0 ; adic ; aft snort
        detox	-2	aft we ; afuer con ; ago 0 ; ago bc ; ago but ; ago in ; agost ; air com ; air forc
        detox	-2	al <stimulant> ; al <year> ; al ano ; alfombra ; alg o ; all and ; aloud ; alway been
        detox	-2	alway leav ; alzheim ; am 0 ; amas ; amt unk ; an <drug> ; an <job> ; an assessment
        detox	-2	an inpatient ; an offic ; an overdos ; and <alcohol> ; and <limp> ; and <rarely>
        detox	-2	and alcohol ; and fentanyl ; and got ; and lip ; and long ; and may ; and need ; and no
        detox	-2	and sometim ; and teach ; and use ; and wed ; and which ; and women ; and your
        detox	-2	anfetamin ; anfetamina ; angel ; annual ; ano casi ; ano me ; ant no ; any ; any <job>
        detox	-2	anyth ; anywher near ; apartment ; apne ; are <phone> ; are blu ; arm cuf ; as <trade>
        detox	-2	as alway ; as rxd ; as written ; ash <day> ; ash wednesday ; asi me ; asses ; assessment
        detox	-2	at <money> ; at an ; at cedar ; at clinic ; at ~the ; awak now ; away <amount>
        detox	-2	away somewher ; baby could ; badg ; bait <town> ; bait shop ; baj poc ; bakery ; ballpark
        detox	-2	banan ; be <home> ; be <put> ; be <write> ; be arrang ; be writ ; bed anywher ; been read
        detox	-2	beer with ; befor clas ; believ that ; between <treatment> ; between my ; big tank
        detox	-2	bit clean ; bled ; blood ; blood sinc ; bloom ; bls ; blu one ; blu paint ; blueberry
        detox	-2	blueberry pie ; bluish ; body fin ; borrach de ; bourbon befor ; bowl ; box up
        detox	-2	breath but ; breez ; bright ; bring my ; broth for ; btl win ; buen dia ; bug und ; bulk
        detox	-2	bup ; bup tap ; bus far ; but a ; by <photo> ; by a ; by itself ; by vide ; bye
        detox	-2	c/o chest ; caf ; cajetil ; cal slur ; camel ; can <give> ; candidat ; carry that
        detox	-2	cart dai ; cas de ; cas nadi ; casi todo ; cast ; catalog ; cedar ; centr en ; centro
        detox	-2	chest is ; chocolat ; clean 0 ; clean thru ; clinic de ; clr <phone> ; clr <promise>
        detox	-2	clr sist ; club <amount> ; co ; cobr ; cocain 0 ; cocain habit ; cocain most ; cocin y
        detox	-2	coed ; coffe ground ; cok ; cok 0 ; cok and ; com by ; comment on ; compos ; computador
        detox	-2	con <drive> ; con licenci ; con usted ; convuls ; convulsion en ; cook in ; cooki
        detox	-2	correct ; correct it ; could <consume> ; could be ; could i ; could use ; counselor for
        detox	-2	count is ; county and ; cours ; cousin that ; crack 0 ; crack x ; craft ; crawl ; cream
        detox	-2	cream charger ; cristal casi ; cristal en ; cristal par ; cry say ; cuant cuest
        detox	-2	cuarent y ; cun tom ; curiou ; current client ; current pt ; custodi ; d <take>
        detox	-2	d <treatment> ; dan de ; dark and ; dashboard ; dat of ; dato ; day bed ; day hous
        detox	-2	day in ; day only ; day out ; day run ; day they ; de <crowd> ; de <drug> ; de <money>
        detox	-2	de <sad> ; de <school> ; de cabez ; de intern ; de mujer ; de thc ; de todo
        detox	-2	de tratamient ; de una ; death and ; decent <stranger> ; deci ; decid ; del <crowd>
        detox	-2	del camion ; del mand ; delic ; delt 0 ; depression ; desd entonc ; desk in ; desvel
        detox	-2	det ; deteng ; detox del ; detox floor ; detox rn ; detox sinc ; detox wing ; dexedrin
        detox	-2	dia en ; dia mas ; differenc between ; dij el ; din is ; do at ; do next ; doctor and
        detox	-2	doe <consume> ; doe a ; doing wel ; dollar and ; domiciliary ; don is ; don stand
        detox	-2	don today ; dont <money> ; dont go ; dont pay ; door to ; door with ; dos cosa ; dos of
        detox	-2	down off ; dream ; dres as ; dres blu ; drink at ; drink on ; drink rum ; drink two
        detox	-2	driveway at ; drown ; drunk in ; duel much ; duerm ; duerm la ; dui 0 ; durant el
        detox	-2	each even ; each month ; eat again ; ech la ; ech una ; eclips ; ehr ; eight week
        detox	-2	el <consume> ; el <container> ; el <daytime> ; el <treatment> ; el <write> ; el abog
        detox	-2	el cuerp ; el examen ; el mediodi ; el preci ; elder m ; eleven minut ; els ever
        detox	-2	email is ; emojisnow ; empres ; en <palecolor> ; en <treatment> ; en agost ; en blanc
        detox	-2	en nochebuen ; en riversid ; encer ; encier ; encontr en ; enrol in ; entiend lo
        detox	-2	entonc tom ; entr seman ; er tech ; es <amount> ; escrit ; espanol y ; espos sali
        detox	-2	est <eat> ; est intern ; est junt ; estacionamient ; estan ; estanci ; esto ; etoh
        detox	-2	even the ; evening i ; every payday ; every weekend ; ex in ; exact ; examin ; expert
        detox	-2	extern ; eye rol ; f <cannabis> ; f <drug> ; f <take> ; f clonazepam ; f ice ; faint
        detox	-2	fairground ; fak <blood> ; fak blood ; falt una ; fami can ; far are ; fath d ; feed an
        detox	-2	feel human ; feel ok ; feel steady ; feet are ; fentanyl sinc ; fiest y ; fifth of
        detox	-2	fin physical ; fingernail are ; finish in ; firehous ; first lin ; first month
        detox	-2	first word ; fiv day ; floor eye ; fly hom ; foam on ; follet ; folleto ; for <eat>
        detox	-2	for <kin> ; for an ; for anybody ; for bed ; for hav ; for heroin ; for inpatient
        detox	-2	for kitchen ; for migrain ; for no ; for parent ; for pie ; for the ; for treatment
        detox	-2	for uber ; for wiv ; forget it ; forgot to ; fortnit ; found that ; four evening
        detox	-2	four month ; frasc enter ; french ; frog ; from <treatment> ; from detox ; fueron los
        detox	-2	ful <stop> ; fum marihuan ; fum spic ; g at ; gabapentin 0 ; gav us ; get drunk
        detox	-2	get sleepy ; girlfriend found ; glas ; glas a ; glas of ; glas pip ; glaz ; go out
        detox	-2	goe by ; goodby and ; got an ; graduat ; grandkid ; granit ; great shot ; greet is ; gri
        detox	-2	grief ; group with ; grout ; grup ; guild ; gummy ; gym for ; ha <go> ; hablan ; haci
        detox	-2	had noth ; had ~<withdrawal> ; had ~dts ; hammer ; handl ; handl <buy> ; handl a
        detox	-2	handl purchas ; hardest ; harold ; harvest ; has to ; hasnt used ; hav no ; hav noth
        detox	-2	hav someth ; hav that ; hav thre ; hav your ; he <fall> ; he <try> ; he already ; he est
        detox	-2	he kick ; he left ; he skip ; he tri ; hear noth ; hed lik ; her <alcohol> ; her dad
        detox	-2	her sleev ; her wat ; herman con ; herman me ; herman por ; hermanit ; hes <think>
        detox	-2	hes using ; hes whit ; hey ; hic ; high and ; his <school> ; his cat ; his forehead
        """
}
