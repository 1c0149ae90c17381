extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	1	til <daytime> ; til friday ; til she ; tim ever ; tim the ; tim thing ; tin on ; tio le
        detox	1	tito a ; to <breath> ; to <feel> ; to <hear> ; to <last> ; to <photo> ; to bedtim
        detox	1	to eighteen ; to eternal ; to everybody ; to everyon ; to guam ; to last ; to murd
        detox	1	to prov ; to sav ; to someon ; to ten ; to ~<kill> ; to ~dead ; told our ; tom hac
        detox	1	tom mezcal ; tom sei ; too long ; took everyth ; took someth ; took xanax ; tough
        detox	1	trabajador social ; traemo ; transcrib ; transf to ; treatment in ; tremen dej
        detox	1	tremen right ; tu ; tub in ; turkey off ; tuv ; twelv ; two day ; two doctor ; two grown
        detox	1	two in ; two with ; u can ; uas ; ultim anoch ; un bail ; un lug ; una 0 ; una <media>
        detox	1	una <moment> ; una <promise> ; una cart ; una entrevist ; una hor ; uncl ray ; uncl wil
        detox	1	unconsciou ; unconsciou on ; und an ; und her ; until <furniture> ; until bed ; up <go>
        detox	1	up lik ; up swing ; up until ; us her ; use thi ; used it ; va + ; va la ; va par
        detox	1	vacuum clean ; valium in ; vamo ; vanil ; ve rata ; vegetarian ; vez los ; visit el
        detox	1	viv sin ; vodk a ; vodk becaus ; vodk drink ; vodk qd ; vodk two ; volcan ; w/d from
        detox	1	waiv ; wak ; wak at ; want mat ; was <seizure> ; was <stimulant> ; was drunk ; was lost
        detox	1	was proud ; was that ; was thi ; was thursday ; was to ; was yesterday ; wasnt a
        detox	1	watch my ; way <amount> ; way mor ; way off ; we <die> ; we mis ; wed cak ; wednesday and
        detox	1	weed ; weed out ; week ; week left ; week of ; weekend are ; when her ; whiskey down
        detox	1	whom ; why <kin> ; wif for ; wif job ; wil <kill> ; with <cold> ; with <stranger>
        detox	1	with you ; withdrawal delirium ; without ; wok at ; wont <say> ; wont <stop> ; wont hear
        detox	1	wont lie ; wont nam ; wont rous ; workshop ; worst part ; would <fire> ; would one ; wren
        detox	1	xanax a ; xanax thre ; xanax too ; xanni ; y <lock> ; y <pain> ; y <sedative> ; y despert
        detox	1	y devuelv ; y medi ; y ni ; y regres ; y tambien ; y want ; ya amar ; ya mer ; yawn and
        detox	1	year back ; year lik ; you <continue> ; you could ; you locat ; you wont ; youl <say>
        detox	1	youl say ; your <colleague> ; your <insurance> ; your addres ; your build ; youv ; zer ~i
        detox	1	~0 now ; ~0 ~when ; ~<alcohol> ~<home> ; ~<alcohol> ~<past> ; ~<asleep> <bodypart>
        detox	1	~<awake> ~<hospital> ; ~<breath> ; ~<clinician> <ask> ; ~<consume> <shake>
        detox	1	~<consume> ~una ; ~<day> <continue> ; ~<day> without ; ~<day> ~from ; ~<eat> that
        detox	1	~<eat> ~through ; ~<emergency> <last> ; ~<fluid> y ; ~<give> ~<consume> ; ~<go> de
        detox	1	~<height> at ; ~<hospital> <wait> ; ~<illness> <consume> ; ~<key> ~<home> ; ~<key> ~for
        detox	1	~<kin> ~nam ; ~<last> ~<stop> ; ~<moment> sx ; ~<moment> ~from ; ~<money> ~without
        detox	1	~<need> <take> ; ~<opening> ; ~<opioid> ~<hospital> ; ~<partner> <container>
        detox	1	~<record> ~<seizure> ; ~<record> ~de ; ~<relapse> ; ~<room> <room> ; ~<sedative> <amount>
        detox	1	~<sedative> ~in ; ~<seizure> <consume> ; ~<seizure> <day> ; ~<seizure> <see>
        detox	1	~<sick> just ; ~<sick> right ; ~<stimulant> ~in ; ~<stop> <fluid> ; ~<stranger> <job>
        detox	1	~<think> <write> ; ~<think> que ; ~<wait> ~dry ; ~<withdrawal> <record>
        detox	1	~<withdrawal> ~<consume> ; ~a ~board ; ~aft ~0 ; ~ambulanc ~with ; ~an ~<crash>
        detox	1	~an ~accident ; ~antecedent ~de ; ~awar ; ~bing ; ~botel ; ~brush ; ~button ; ~cam ~off
        detox	1	~cant ~<stop> ; ~cant ~stop ; ~clas ; ~clos ; ~colleg ; ~com off ; ~convulsion y
        detox	1	~cost ~without ; ~current sx ; ~day at ; ~de ~<count> ; ~de ~<seizure> ; ~de ~convulsion
        detox	1	~dead ; ~die ; ~dop ; ~dot ; ~down ; ~dramatic ; ~drink at ; ~drunk ; ~dts onc
        detox	1	~el ~<rail> ; ~funeral and ; ~gon ~sinc ; ~hay ; ~hay <pet> ; ~her a ; ~her ~in
        detox	1	~his ~<eat> ; ~i ~skip ; ~i ~stop ; ~in burbank ; ~in ~colleg ; ~insuranc ; ~it all
        detox	1	~juic ; ~junki ; ~la he ; ~la ~verdad ; ~le atin ; ~memory ; ~mis ~a ; ~money ; ~my dog
        detox	1	~my ~<headface> ; ~ni ; ~no ~sab ; ~no ~thought ; ~odd in ; ~off vodk ; ~one ~of ; ~out
        detox	1	~paramedic ~brought ; ~peric ; ~por ; ~pour ; ~pregnant ; ~prior ~detox ; ~purpos and
        detox	1	~que ; ~quier ir ; ~quier ~hospital ; ~reaccion est ; ~reaccion tien ; ~recet ; ~regul
        detox	1	~rm ; ~sab de ; ~se <go> ; ~se <put> ; ~se ~tom ; ~sel anyth ; ~sick just ; ~sick right
        detox	1	~sient ; ~sit ~on ; ~slept ~mor ; ~stay ; ~stay ~dry ; ~stomach ; ~sudor ; ~sz ~hx
        detox	1	~tafil ; ~tak someon ; ~ten ~<seizure> ; ~the ~<blood> ; ~the ~blood ; ~the ~edg
        detox	1	~the ~wil ; ~threaten ; ~tom ~una ; ~una ; ~verdad ; ~vomit ; ~w/d ~szs ; ~wean ; ~wil ~is
        detox	1	~won ; él per
        detox	-1	*caller:other_experiencer ; *clientAdmin.opensNote
        detox	-1	*clientAdmin.opensNote:other_experiencer ; *detoxWord:historical ; *iopRequest:negated
        detox	-1	*occasional.0:other_experiencer ; *otherService.lookAlike:other_experiencer
        detox	-1	*outpatientDuring:hypothetical ; *phone.0 ; *residentialRequest
        detox	-1	*seizure.body:other_experiencer ; *substance.opioid:possible ; *substance.other
        detox	-1	*unaided ; *vendor ; *violence ; / sem ; 0 <count> ; 0 <crowd> ; 0 <day> ; 0 <illness>
        detox	-1	0 la ; 0 prescriber ; 0 screen ; 0 sec ; 0 semana ; 0 west ; <afraid> <partner>
        detox	-1	<afraid> one ; <afraid> ~<consume> ; <alcohol> <headface> ; <alcohol> <official>
        detox	-1	<alcohol> <play> ; <alcohol> <say> ; <alcohol> <soon> ; <alcohol> <withdrawal>
        detox	-1	<alcohol> around ; <alcohol> de ; <alcohol> del ; <alcohol> when ; <alone> <job>
        detox	-1	<alone> <month> ; <alone> for ; <always> <breath> ; <always> <cold> ; <always> <last>
        detox	-1	<always> <stop> ; <always> terc ; <always> ~<die> ; <amount> <bodypart>
        detox	-1	<amount> <chestheart> ; <amount> <colleague> ; <amount> <fall> ; <amount> <money>
        detox	-1	<amount> <month> ; <amount> <night> ; <amount> <palecolor> ; <amount> <photo>
        detox	-1	<amount> <sad> ; <amount> <school> ; <amount> <week> ; <amount> glas ; <amount> lin
        detox	-1	<amount> milla ; <amount> tiemp ; <angry> <friend> ; <angry> <kin> ; <angry> <phone>
        detox	-1	<angry> her ; <appointment> ; <appointment> <clinician> ; <appointment> <furniture>
        detox	-1	<appointment> <need> ; <appointment> <soon> ; <ask> <think> ; <asleep> <drive>
        detox	-1	<asleep> <hold> ; <asleep> <last> ; <asleep> <tool> ; <asleep> el ; <asleep> ~<awake>
        detox	-1	<awake> the ; <blade> <go> ; <blood> <hit> ; <blood> <moment> ; <blood> is ; <blood> sinc
        detox	-1	<bodypart> <give> ; <bodypart> <headface> ; <bodypart> <tool> ; <bodypart> all
        detox	-1	<break> <day> ; <break> <happy> ; <break> a ; <breath> <eat> ; <breath> balloon
        detox	-1	<breath> bien ; <build> <amount> ; <build> <furniture> ; <build> <need> ; <build> the
        detox	-1	<buy> <eat> ; <buy> <room> ; <buy> <stop> ; <buy> y ; <calm> <withdrawal> ; <calm> with
        detox	-1	<cannabis> <amount> ; <cannabis> he ; <caretaking> for ; <caretaking> on
        detox	-1	<chestheart> <stiff> ; <chestheart> suck ; <child> <happy> ; <child> <room>
        detox	-1	<child> <year> ; <child> to ; <church> <week> ; <church> and ; <church> that
        detox	-1	<clean> bomb ; <clinician> <consume> ; <clinician> <kill> ; <clothes> <church>
        detox	-1	<clothes> <palecolor> ; <clothes> <phone> ; <clothes> behind ; <clothes> us
        detox	-1	<cold> <eat> ; <cold> <feel> ; <cold> <go> ; <cold> <kill> ; <cold> n
        detox	-1	<colleague> <take> ; <colleague> dont ; <colleague> to ; <color> <town> ; <color> is
        detox	-1	<consume> ; <consume> <month> ; <consume> <pet> ; <consume> <week> ; <consume> at
        detox	-1	<consume> herself ; <consume> rock ; <consume> thos ; <container> <fire> ; <container> in
        detox	-1	<container> no ; <continue> <colleague> ; <continue> doing ; <continue> up ; <count> bar
        detox	-1	<count> en ; <count> is ; <count> sinc ; <count> y ; <crash> <amount> ; <crowd> <afraid>
        detox	-1	<crowd> <asleep> ; <crowd> <crowd> ; <crowd> <emergency> ; <crowd> <last>
        detox	-1	<crowd> <take> ; <crowd> and ; <crowd> for ; <crowd> go ; <crowd> just ; <day> <feel>
        detox	-1	<day> <headface> ; <day> <opioid> ; <day> <stranger> ; <day> desd ; <day> over
        detox	-1	<day> they ; <daytime> <daytime> ; <daytime> <photo> ; <daytime> <stranger>
        detox	-1	<daytime> sinc ; <die> <night> ; <die> <treatment> ; <drive> had ; <drive> one
        detox	-1	<drive> par ; <drive> was ; <drug> <phone> ; <drug> <week> ; <drug> en ; <eat> <child>
        detox	-1	<eat> <night> ; <eat> <record> ; <eat> so ; <eat> stir ; <emergency> <die>
        detox	-1	<emergency> <last> ; <emergency> <money> ; <fall> <intoxicated> ; <fall> <opening>
        detox	-1	<fall> <school> ; <fall> <write> ; <fall> down ; <fall> out ; <fall> with
        detox	-1	<feel> <shame> ; <feel> <stimulant> ; <feel> <think> ; <feel> <trust> ; <feel> steady
        detox	-1	<fire> so ; <fluid> + ; <fluid> <continue> ; <fluid> <go> ; <fluid> <soon> ; <fluid> on
        detox	-1	<fluid> the ; <friend> <alone> ; <friend> <treatment> ; <furniture> <headface>
        detox	-1	<furniture> <moment> ; <give> <write> ; <give> our ; <go> <palecolor> ; <go> <phone>
        detox	-1	<go> <room> ; <go> along ; <go> bien ; <go> by ; <go> her ; <go> sin ; <gun> ; <happy> el
        detox	-1	<happy> you ; <happy> ~<amount> ; <headface> <headface> ; <headface> <school>
        detox	-1	<headface> becaus ; <headface> is ; <headface> que ; <hear> <die> ; <hear> <stranger>
        detox	-1	<hear> at ; <hear> one ; <height> becaus ; <height> el ; <hit> <ask> ; <hit> for
        detox	-1	<hit> its ; <hold> <breath> ; <hold> <stranger> ; <home> <clinician> ; <home> <count>
        detox	-1	<home> <fall> ; <home> <fluid> ; <home> <stimulant> ; <home> <stop> ; <home> is
        detox	-1	<home> nin ; <hospital> <bodypart> ; <hospital> nl ; <hot> <hot> ; <hot> <pet> ; <hot> in
        detox	-1	<hot> is ; <illness> ; <illness> <clinician> ; <illness> <say> ; <illness> ~<drug>
        detox	-1	<insurance> 0 ; <insurance> <amount> ; <insurance> <ask> ; <insurance> <month>
        detox	-1	<insurance> <phone> ; <insurance> <write> ; <intoxicated> <headface> ; <job> <give>
        detox	-1	<job> at ; <job> best ; <job> by ; <job> over ; <kill> in ; <kin> <blade> ; <kin> <build>
        detox	-1	<kin> <feel> ; <kin> <seizure> ; <kin> con ; <kin> its ; <kin> just ; <kin> old
        detox	-1	<kin> or ; <kin> point ; <kin> ther ; <kin> was ; <kin> y ; <kin> ~<withdrawal>
        detox	-1	<last> 0 ; <last> <palecolor> ; <last> <stimulant> ; <last> at ; <law> <take> ; <law> ~0
        detox	-1	<leave> <alone> ; <leave> <drive> ; <leave> <phone> ; <leave> del ; <leave> it
        detox	-1	<lock> <headface> ; <media> <opioid> ; <media> <write> ; <media> en ; <media> for
        detox	-1	<media> to ; <media> with ; <medicine> <container> ; <medicine> <home> ; <medicine> is
        detox	-1	<moment> / ; <moment> she ; <moment> with ; <money> <play> ; <money> al ; <money> por
        detox	-1	<month> <die> ; <month> <fire> ; <month> <insurance> ; <month> <month> ; <month> no
        detox	-1	<month> until ; <month> without ; <month> y ; <need> <blood> ; <need> <buy>
        detox	-1	<need> <drug> ; <need> <month> ; <need> <put> ; <need> <stranger> ; <need> <wait>
        detox	-1	<need> any ; <need> anyth ; <need> cb ; <need> con ; <need> for ; <need> pt ; <need> with
        detox	-1	<need> zer ; <need> ~<hospital> ; <night> <church> ; <night> evry ; <night> my
        detox	-1	<night> owl ; <night> through ; <official> <eat> ; <official> <emergency>
        detox	-1	<official> <kin> ; <official> <partner> ; <opening> <intoxicated> ; <opening> <palecolor>
        detox	-1	<opening> era ; <opening> ~<think> ; <opioid> <feel> ; <opioid> <happy> ; <opioid> <hit>
        detox	-1	<opioid> <last> ; <opioid> <need> ; <opioid> <sedative> ; <opioid> <think> ; <opioid> es
        detox	-1	<opioid> i ; <opioid> mayb ; <opioid> una ; <opioid> when ; <order> <clinician>
        detox	-1	<order> <moment> ; <order> to ; <outdoors> <angry> ; <outdoors> <eat>
        detox	-1	<outdoors> <start> ; <outdoors> <week> ; <outdoors> <write> ; <outdoors> sinc
        detox	-1	<palecolor> <alcohol> ; <palecolor> and ; <palecolor> at ; <partner> <church>
        detox	-1	<partner> <shake> ; <partner> com ; <partner> would ; <past> <feel> ; <past> <room>
        detox	-1	<past> <school> ; <past> <sedative> ; <past> <year> ; <past> ten ; <pet> <opening>
        detox	-1	<pet> <say> ; <pet> del ; <pet> ok ; <phone> <break> ; <phone> <church>
        detox	-1	<phone> <container> ; <phone> <eat> ; <phone> <fall> ; <phone> <furniture>
        detox	-1	<phone> <give> ; <phone> <last> ; <phone> <opioid> ; <phone> <record> ; <phone> about
        detox	-1	<phone> id ; <phone> if ; <phone> thi ; <photo> <room> ; <photo> its ; <pill> <give>
        detox	-1	<pill> <go> ; <pill> <vermin> ; <pill> off ; <play> <always> ; <play> <height>
        detox	-1	<play> <money> ; <play> <stimulant> ; <play> se ; <play> ~<emergency> ; <put> <opening>
        detox	-1	<put> <room> ; <put> al ; <put> your ; <rarely> <night> ; <record> <money>
        detox	-1	<record> <stimulant> ; <remember> my ; <room> in ; <room> thi ; <rope> <bodypart>
        detox	-1	<rope> <go> ; <sad> <say> ; <sad> <treatment> ; <say> <happy> ; <say> <sick>
        detox	-1	<say> <stranger> ; <say> nonsens ; <say> on ; <say> we ; <say> wel ; <say> who
        detox	-1	<say> ~<go> ; <school> ; <school> <leave> ; <school> <write> ; <school> en ; <school> had
        detox	-1	<sedative> + ; <sedative> <eat> ; <sedative> <stop> ; <sedative> her ; <sedative> my
        detox	-1	<sedative> one ; <sedative> protocol ; <see> <day> ; <see> <eat> ; <see> <emergency>
        detox	-1	<see> <law> ; <see> <school> ; <see> til ; <see> to ; <seizure> <go> ; <shake> <see>
        detox	-1	<shake> and ; <shake> en ; <shake> the ; <sober> <alone> ; <sober> <see> ; <soon>
        detox	-1	<soon> for ; <soon> les ; <soon> rung ; <start> <last> ; <start> <moment>
        detox	-1	<stimulant> <illness> ; <stimulant> <week> ; <stimulant> con ; <stimulant> has
        detox	-1	<stimulant> la ; <stimulant> problem ; <stop> <ask> ; <stop> <night> ; <stop> <town>
        detox	-1	<stop> not ; <stop> right ; <stop> tod ; <stranger> <remember> ; <stranger> so
        detox	-1	<stranger> the ; <take> <start> ; <take> <volunteer> ; <take> at ; <take> him
        detox	-1	<take> myself ; <take> ~<withdrawal> ; <think> <angry> ; <think> <clinician>
        detox	-1	<think> anyth ; <think> bet ; <think> el ; <think> of ; <think> ~<kin> ; <tool> <money>
        detox	-1	<tool> off ; <town> <moment> ; <town> <opening> ; <town> <phone> ; <town> <treatment>
        detox	-1	<trade> <outdoors> ; <trade> <school> ; <trade> nam ; <trade> the
        detox	-1	<treatment> <caretaking> ; <treatment> <sad> ; <treatment> @ ; <treatment> aft
        detox	-1	<treatment> back ; <treatment> hes ; <treatment> she ; <treatment> the ; <treatment> they
        detox	-1	<trust> ; <trust> <continue> ; <try> nad ; <vermin> on ; <vermin> und ; <volunteer>
        detox	-1	<water> <color> ; <water> <gun> ; <water> <opening> ; <week> <amount>
        detox	-1	<week> <colleague> ; <week> <phone> ; <week> se ; <withdrawal> <hit>
        detox	-1	<withdrawal> <kill> ; <withdrawal> the ; <withdrawal> x ; <write> <caretaking>
        detox	-1	<write> <stop> ; <write> from ; <write> his ; <year> <always> ; <year> <last>
        detox	-1	<year> <try> ; <year> near ; a $ ; a <appointment> ; a <child> ; a <die> ; a <night>
        detox	-1	a <phone> ; a <record> ; a <shake> ; a <vendor> ; a client ; a colleg ; a coupon ; a dim
        detox	-1	a duplex ; a feel ; a fourth ; a granol ; a hac ; a lawy ; a men ; a mis ; a nicknam
        detox	-1	a night ; a novel ; a pap ; a payment ; a ppo ; a quit ; a quiz ; a saturday ; a sec
        detox	-1	a set ; a sheet ; a sus ; a therapist ; a vide ; a violin ; a weekday ; a weekend
        detox	-1	a ~<illness> ; a ~<seizure> ; a ~clean ; a ~counselor ; a ~seizur ; about your ; abri la
        detox	-1	abuel con ; acas ; acros me ; ad ; adelant ; admission ; aft <count> ; aft six ; agency
        detox	-1	agost ; ahij y ; air balloon ; al carter ; alcohol cinc ; alfombra ; alg <amount>
        detox	-1	alg mas ; all im ; allow ; along ; although ; alway been ; am and ; ambulatori de ; amt
        detox	-1	an <tool> ; an awful ; an electrician ; an iron ; an ~ice ; and <bodysound> ; and <drug>
        detox	-1	and <key> ; and <school> ; and afuer ; and cam ; and clean ; and fish ; and havent
        detox	-1	and ill ; and light ; and lip ; and long ; and nam ; and no ; and phon ; and ran
        detox	-1	and skip ; and soak ; and thre ; and we ; and which ; and win ; and won ; and your
        detox	-1	and ~<amount> ; animal ; ano diari ; anoth <kin> ; any <furniture> ; any bed ; anyth from
        detox	-1	apartment ; apoy par ; apunt con ; are best ; arm gon ; as <write> ; ash ; asi lo
        detox	-1	ask sinc ; at <kin> ; at <money> ; at an ; at pok ; at ~the ; ate the ; awak ; away a
        detox	-1	ayer me ; ayud de ; bad night ; bag of ; bailey in ; bakery ; bast ; bath bomb
        detox	-1	battery <die> ; be <home> ; be an ; be happy ; be in ; been anywher ; beer ; beer and
        detox	-1	befor noon ; benzodiazepin ; beyond that ; bien tien ; bien tom ; bit clean ; blad is
        detox	-1	bles ; blind ; blood and ; blood int ; blood sinc ; blow <always> ; blow every ; blu one
        detox	-1	blueberry ; blueberry pie ; body fin ; boleto ; both my ; box ; breakup ; breath at
        detox	-1	bridg ; broth for ; broth lost ; broth no ; broth wil ; brought in ; budget ; buen
        detox	-1	bug und ; built ; bulk ; but <eat> ; buy my ; by <phone> ; by a ; by phon ; bye
        detox	-1	c/o <chestheart> ; cabin with ; cad terc ; caf ; cafeteri ; caguam ; cal id ; cam en
        detox	-1	cam off ; cam out ; can <continue> ; can send ; cant quit ; carcel ; cart all
        detox	-1	cas ~<always> ; cas ~every ; casin ; caso ; catalog ; catarata ; cedar ; charg in ; check
        detox	-1	check the ; chica ; chof ; cigaret ; cigarro ; cintur ; clas for ; clas or ; clean 0
        detox	-1	clean thru ; click her ; clinic de ; clos til ; clr <continue> ; clr <moment> ; clr <sad>
        detox	-1	clr <say> ; clr at ; clr clock ; clr had ; clr laugh ; clr lost ; clr neighbor ; clr said
        detox	-1	clr sound ; clr was ; clutch his ; co ed ; coat on ; cocain habit ; cocher ; coffe stir
        detox	-1	cok on ; colg ; colg en ; collection ; com <soon> ; com cuatr ; com duerm ; comedor
        detox	-1	comfortabl ; committe ; complet detox ; con <eat> ; con <friend> ; con la ; concern my
        detox	-1	concurs ; confes que ; cort ; could <consume> ; could <go> ; could i ; could use
        detox	-1	count it ; coupon for ; cpr and ; crank <always> ; crash my ; cric ; cristal 0
        detox	-1	cristal en ; cruis ; crystal and ; crystal every ; ctr ; cuand pas ; cuant <money>
        detox	-1	cuant cuest ; cuarent dia ; cuatr al ; curiou ; current ; custodi ; custody releas
        detox	-1	d/c tmrw ; dad cal ; dai meth ; daught took ; day but ; de <consume> ; de <drug>
        detox	-1	de <money> ; de <put> ; de <sad> ; de <sick> ; de <think> ; de <treatment> ; de kind
        detox	-1	de manej ; de mi ; de mujer ; de pes ; de thc ; de todo ; de usted ; de verdad ; deal
        detox	-1	death ; decent <stranger> ; decian ; del club ; del espos ; del padr ; deletre ; delic
        detox	-1	demon ; depression ; desintoxicacion en ; dia de ; dia en ; diari ; did ~not
        detox	-1	differenc between ; difficulty ; dij el ; dio un ; discharg paper ; do at ; do for
        detox	-1	do in ; do your ; doctor se ; doesnt pick ; doing wel ; dollar and ; doming dic
        detox	-1	domingo con ; domingo y ; don for ; don the ; don today ; donat ; dond <continue>
        detox	-1	dond <past> ; dond ant ; dond empez ; dont pay ; door that ; dos dedo ; dos o ; down our
        detox	-1	drank herself ; drink som ; driveway at ; drog ; drown at ; dtr of ; duel much
        detox	-1	duerm con ; durant el ; dying and ; each <daytime> ; each month ; easy <amount> ; eat her
        detox	-1	eat oatmeal ; ech la ; ed sw ; eight of ; eight week ; el <play> ; el <soon>
        detox	-1	el <stimulant> ; el caf ; el cond ; el preci ; el tiemp ; el trag ; el turn ; el ~spray
        detox	-1	elevador ; eleven week ; ell <consume> ; empti the ; emt b ; en cal ; en feb ; en person
        detox	-1	en sus ; en veran ; encim y ; encontr en ; engin off ; entiend lo ; entrevist ; escrit
        detox	-1	ese <month> ; espanol ; espos and ; essential ; essential <shake> ; essential tremor
        detox	-1	est el ; estacionamient ; estatua ; etoh ; even notic ; even the ; evening i ; every jun
        detox	-1	everyth with ; ex is ; exact as ; exist and ; extension cord ; eye play ; f <alcohol>
        detox	-1	f adderal ; f clonazepam ; f etoh ; f fent ; f whisper ; f ~<emergency> ; fail ; fami has
        detox	-1	fan ; far are ; farsi ; fast <amount> ; fath d ; fear ; feed ; feel hopeful ; feel steady
        detox	-1	feet are ; fel down ; fent last ; fent strip ; fentanyl detox ; fiesta una ; fight
        detox	-1	fight over ; fight with ; fin <asleep> ; finish inpt ; finish up ; first <drive>
        detox	-1	first offens ; first thre ; first word ; fiv tim ; flyer ; foam and ; follet ; follow up
        detox	-1	fool ; for <continue> ; for <count> ; for <hospital> ; for <month> ; for <opioid>
        detox	-1	for inpatient ; for keep ; for moth ; for no ; for overnight ; for sist ; for uber
        detox	-1	for whoev ; for wiv ; forget it ; form client ; fortnit ; forward to ; foto ; found that
        detox	-1	four tim ; francai ; frasquit ; fre <day> ; fre audit ; freq ; friday i ; friend with
        detox	-1	from duluth ; from four ; from oversea ; from rehab ; fue <opioid> ; fue hac ; fuert
        detox	-1	fuman ; furnish ; futbol ; gabapentin 0 ; gam ; gambl ; gan la ; garden ; gastan ; gav a
        detox	-1	gav no ; gent que ; get it ; get sob ; gf is ; go <past> ; go somewher ; gon hom
        detox	-1	good <month> ; got ; got ~narcan ; grab ; grac ; grad ; grandfath ; grandmoth was
        detox	-1	granol ; granol <alcohol> ; granol bar ; grati ; grew up ; gri ; grow ; guard las ; guild
        detox	-1	gym and ; gym for ; ha <consume> ; hablan ; had an ; hag al ; hair ; hangov ; hard it
        detox	-1	hardest ; has <buy> ; has <illness> ; has told ; hasnt <ask> ; hasnt ask ; hasnt used
        detox	-1	hast ahi ; hast la ; hav <count> ; hav <stranger> ; hav a ; hav don ; hav that ; hav thre
        detox	-1	hav your ; hay alguien ; hay algun ; he fel ; he ~<stop> ; he ~com ; head fin ; heard
        detox	-1	heat in ; help with ; her bel ; her dad ; her insuranc ; her mouth ; hermanit ; hes <eat>
        detox	-1	hes <hot> ; hes breath ; hes eat ; hes pour ; hey ; hic ; his <home> ; his <opening>
        detox	-1	his <room> ; his <stimulant> ; his forearm ; his wallet ; his ~grandmoth ; hit it
        detox	-1	hit on ; hiz un ; hoars ; hold on ; hom by ; hombr ; hond ; hoodi ; hook and ; hop for
        detox	-1	horne ; hospital por ; hot air ; hot dog ; how far ; hoy sin ; hrs / ; i <leave>
        detox	-1	i <order> ; i <write> ; i ask ; i drink ; i hit ; i look ; i promis ; i smok
        detox	-1	i ~<asleep> ; ice in ; id <angry> ; id go ; id hat ; identify ; im comfortabl ; im leav
        detox	-1	im mad ; im overdos ; im wel ; imag ; in <write> ; in any ; in blu ; in californi
        detox	-1	in someth ; in utah ; inch from ; incident ; inconscient ; indoor ; inhalant ; inject
        detox	-1	inject cok ; insid 0 ; int <withdrawal> ; interview <stranger> ; is 0 ; is <color>
        detox	-1	is <kill> ; is <order> ; is <shake> ; is <stimulant> ; is already ; is final ; is loud
        detox	-1	is nam ; is pour ; is requir ; is set ; is thi ; isnt <amount> ; isnt enough ; it <hear>
        detox	-1	it <think> ; it bor ; it coed ; it concern ; it happen ; it i ; it know ; it mad ; it not
        detox	-1	it or ; it proper ; it rain ; it serious ; it show ; it tast ; it with ; its christma
        detox	-1	its ketamin ; its xanax ; iv meth ; ive look ; ive nev ; jacaranda ; jerk a ; jerk for
        detox	-1	jerk lik ; job ; joe ; juda ; jumpy ; juni ; just be ; just cam ; just me ; karaok
        detox	-1	keep count ; keep walk ; kept ; kept that ; kept the ; ketchup ; kil for ; know bet
        detox	-1	la <home> ; la <palecolor> ; la <record> ; la atencion ; la cabez ; la cintur
        detox	-1	la custodi ; la famili ; la mejor ; la nuc ; la par ; la pinat ; la tarjet ; la vac
        detox	-1	la vacun ; land pag ; landlin ; las <illness> ; las <moment> ; las <play> ; las catarata
        detox	-1	las hora ; last 0 ; last blu ; last librium ; le <money> ; le <order> ; leagu night
        detox	-1	leav him ; leav it ; leav nam ; left him ; leftov hydrocodon ; leftov morphin ; les
        detox	-1	les <say> ; les cuent ; let me ; licuador ; lif and ; lik <job> ; lik company ; lik on
        detox	-1	lin pt ; lin up ; lin went ; llamenm ; lleg hast ; lm ; lo compr ; lo del ; lo desintoxic
        detox	-1	lo hic ; lo mejor ; loc ; los <treatment> ; los doctor ; los viern ; low ; lueg les
        detox	-1	lunch box ; lying about ; m <eat> ; m <pet> ; m cow ; m say ; mad a ; madrin
        detox	-1	mail addres ; mail goe ; mam tom ; manager ; mandan ; mantel ; marc 0 ; march 0 ; marco
        detox	-1	maroon ; mary ; mas ; mas desd ; me <continue> ; me detox ; me gan ; me pint ; me solt
        detox	-1	me was ; memb ; meth most ; methadon clinic ; metimo ; mg at ; mg dai ; mi <home>
        detox	-1	mi <room> ; mi cas ; mi comadr ; middl nam ; migrain ; mik ; min has ; minimum
        detox	-1	minut dem ; mis papel ; misus ; month and ; month without ; morn my ; most on
        detox	-1	moth drink ; moth was ; motivat ; mov in ; much at ; much el ; much for ; much of
        detox	-1	muri de ; muse ; must <go> ; my <bodypart> ; my <fluid> ; my <pain> ; my <past>
        detox	-1	my <record> ; my attorney ; my busines ; my ex ; my eye ; my gram ; my insuranc ; my lead
        detox	-1	my middl ; my pil ; my spel ; my supervis ; my thesi ; my whol ; n <drug> ; n that
        detox	-1	nad que ; naloxon on ; nam her ; nam on ; nam person ; nao ; narcotic ; necesit ayud
        detox	-1	neci ; need 0 ; need next ; need somebody ; neighbor lady ; neighbor roost ; neith of
        detox	-1	neurologist cal ; nev bother ; nev was ; nev ~<consume> ; nev ~been ; next for
        detox	-1	next rung ; ni por ; ni uso ; nieta me ; night owl ; night six ; nin <day> ; nin day
        detox	-1	ninety <day> ; ninety day ; nino y ; nit evry ; no ~<always> ; no ~<appointment>
        detox	-1	no ~<calm> ; no ~<cannabis> ; no ~<colleague> ; no ~<consume> ; no ~<fall> ; no ~<past>
        detox	-1	no ~<sick> ; no ~charg ; no ~contract ; no ~medicin ; no ~money ; no ~need ; no ~refil
        detox	-1	no ~residential ; no ~signal ; no ~viv ; no ~withdrawal ; nobody <home> ; nobody <pain>
        detox	-1	nobody had ; nobody hom ; nobody hurt ; nobody know ; noch a ; non ; noon new ; norc
        detox	-1	norc aft ; nos ~<die> ; nos ~muri ; not ~drug ; not ~elaborat ; not ~fin ; not ~shaky
        """
}
