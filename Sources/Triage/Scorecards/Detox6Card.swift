extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	1	ya despu ; ya est ; ya sab ; year back ; year clean ; year lik ; yellow and ; you could
        detox	1	you wont ; youl <say> ; your <build> ; your <insurance> ; your <town> ; your build
        detox	1	your location ; youv ; zapato y ; ~0 now ; ~<alcohol> <take> ; ~<alcohol> ~<home>
        detox	1	~<always> ~<moment> ; ~<amount> ~<headface> ; ~<amount> ~<medicine> ; ~<breath>
        detox	1	~<breath> <needle> ; ~<breath> <say> ; ~<caretaking> ; ~<clean> ~<vermin>
        detox	1	~<clinician> <ask> ; ~<confused> ; ~<consume> <day> ; ~<consume> <shake>
        detox	1	~<consume> ~<stimulant> ; ~<consume> ~una ; ~<crowd> ~<moment> ; ~<day> without
        detox	1	~<day> ~<alcohol> ; ~<eat> <drive> ; ~<emergency> hac ; ~<emergency> in ; ~<emergency> ya
        detox	1	~<fluid> ~<cold> ; ~<go> <feel> ; ~<go> de ; ~<go> ~off ; ~<headface> ; ~<height> at
        detox	1	~<hit> ; ~<illness> ~de ; ~<insurance> <money> ; ~<key> ~<home> ; ~<key> ~for ; ~<kin> nam
        detox	1	~<last> ~tim ; ~<leave> ~sinc ; ~<medicine> x ; ~<moment> around ; ~<moment> ~<say>
        detox	1	~<moment> ~from ; ~<need> from ; ~<opioid> <day> ; ~<outdoors> <say>
        detox	1	~<record> ~<seizure> ; ~<record> ~de ; ~<room> <room> ; ~<seizure> ever ; ~<seizure> whil
        detox	1	~<shake> y ; ~<sick> as ; ~<sick> right ; ~<stimulant> ~<eat> ; ~<stimulant> ~in
        detox	1	~<stranger> <build> ; ~<stranger> <job> ; ~<vermin> <furniture> ; ~<vermin> off
        detox	1	~<wait> <see> ; ~<wait> ~dry ; ~<week> ~along ; ~<week> ~off ; ~<withdrawal> hac
        detox	1	~<withdrawal> ~<consume> ; ~a ~man ; ~abstinenci ; ~accident ; ~addres ; ~aft ~0
        detox	1	~an <drug> ; ~an addict ; ~antecedent ; ~antecedent ~de ; ~awar ; ~behind ; ~box ~of
        detox	1	~breath ; ~button ; ~cant ~stop ; ~com off ; ~corn ; ~couldnt ; ~d ~resi ; ~day at
        detox	1	~day without ; ~de ~0 ; ~de ~<count> ; ~de ~<seizure> ; ~de ~convulsion ; ~dead ~broth
        detox	1	~dop ; ~drink at ; ~embaraz ~de ; ~encontr ~su ; ~etoh 0 ; ~exception ; ~expect
        detox	1	~fami ~now ; ~floor ; ~get ~the ; ~gon ~sinc ; ~guar ; ~hay ; ~hay <pet> ; ~help from
        detox	1	~hi to ; ~him ~back ; ~his ~<eat> ; ~hous ; ~i ~<seizure> ; ~i ~seiz ; ~i ~skip ; ~ide how
        detox	1	~in a ; ~in ~an ; ~it all ; ~junki ; ~la he ; ~la pued ; ~last ~tim ; ~le entr ; ~le fal
        detox	1	~me <give> ; ~me contest ; ~memory ; ~mi ~viej ; ~mis ~a ; ~my ~nos ; ~my ~own
        detox	1	~my ~tongu ; ~nam and ; ~narcan by ; ~narcan en ; ~ni ; ~no ~sab ; ~one ~of ; ~out
        detox	1	~own ~pillow ; ~que <stop> ; ~que dej ; ~que lo ; ~quier ir ; ~quier ~hospital
        detox	1	~reaccion tien ; ~rm ; ~roommat ; ~sab ; ~sab de ; ~school ~play ; ~se <go> ; ~sei
        detox	1	~seizur ~in ; ~seizur ~last ; ~sel anyth ; ~she ~<stop> ; ~sick i ; ~sick right ; ~sient
        detox	1	~sit ~on ; ~slept ~mor ; ~slip ; ~sobredosi el ; ~stay ~dry ; ~stomach ; ~sudor ; ~sur who
        detox	1	~swing ; ~sz sinc ; ~sz ~<withdrawal> ; ~sz ~dts ; ~sz ~in ; ~szs ; ~ten ; ~tequil
        detox	1	~than ~an ; ~the ~<blood> ; ~the ~<die> ; ~the ~blood ; ~the ~edg ; ~the ~wil ; ~threaten
        detox	1	~tiembl no ; ~tom ~una ; ~trag ~en ; ~tremen hac ; ~two ~day ; ~viej ; ~vodk and ; ~vomit
        detox	1	~wak ; ~week ~pregnant ; ~weekend ; ~went ; ~wil ~is ; ~with ; ~x ~0 ; él <say> ; él per
        detox	-1	*alcoholic:other_experiencer ; *clientAdmin:other_experiencer
        detox	-1	*frequency.1:other_experiencer ; *iopRequest ; *iopRequest:negated
        detox	-1	*otherService.lookAlike:other_experiencer ; *otherService.therapist:other_experiencer
        detox	-1	*substance.other ; *unaided ; *violence ; + <moment> ; + phon ; 0 <count> ; 0 <day>
        detox	-1	0 day ; 0 min ; 0 over ; 0 pound ; 0 screen ; 0 west ; <afraid> one ; <afraid> ~<consume>
        detox	-1	<alcohol> <build> ; <alcohol> <start> ; <alcohol> <stop> ; <alcohol> around
        detox	-1	<alcohol> de ; <alone> 0 ; <alone> <month> ; <alone> for ; <alone> los
        detox	-1	<always> <bodypart> ; <amount> <bodypart> ; <amount> <chestheart> ; <amount> <month>
        detox	-1	<amount> <room> ; <amount> <sedative> ; <amount> el ; <amount> except ; <amount> le
        detox	-1	<amount> milla ; <amount> se ; <angry> <always> ; <angry> <amount> ; <angry> <kin>
        detox	-1	<angry> <play> ; <angry> her ; <angry> to ; <appointment> <eat> ; <appointment> extern
        detox	-1	<ask> <always> ; <ask> <consume> ; <ask> <record> ; <ask> and ; <ask> wheth
        detox	-1	<ask> ~<day> ; <ask> ~<law> ; <asleep> <hold> ; <asleep> <last> ; <asleep> <pill>
        detox	-1	<asleep> <tool> ; <asleep> over ; <asleep> ~<awake> ; <blade> <room> ; <blade> <town>
        detox	-1	<blood> <daytime> ; <blood> <moment> ; <blood> desd ; <bodypart> <break>
        detox	-1	<bodypart> <give> ; <bodypart> <headface> ; <bodypart> <tool> ; <bodypart> <trade>
        detox	-1	<bodypart> all ; <bodypart> replacement ; <bodysound> from ; <break> <container>
        detox	-1	<break> <day> ; <break> cp ; <breath> but ; <build> <needle> ; <buy> <eat> ; <buy> <room>
        detox	-1	<buy> out ; <buy> them ; <calm> <take> ; <calm> with ; <cannabis> <amount>
        detox	-1	<cannabis> but ; <cannabis> desd ; <cannabis> he ; <caretaking> on ; <chestheart> <leave>
        detox	-1	<chestheart> <medicine> ; <chestheart> <needle> ; <child> <amount> ; <child> <sedative>
        detox	-1	<child> <trade> ; <child> to ; <clean> <eat> ; <clean> <kin> ; <clinician> <kill>
        detox	-1	<clinician> position ; <clothes> <palecolor> ; <clothes> <stranger> ; <clothes> behind
        detox	-1	<cold> <home> ; <cold> n ; <cold> y ; <colleague> dont ; <colleague> no
        detox	-1	<consume> <breath> ; <consume> <pet> ; <consume> her ; <consume> otr ; <consume> sus
        detox	-1	<consume> thos ; <consume> ~<stop> ; <container> <fire> ; <container> from
        detox	-1	<container> in ; <container> no ; <continue> <drive> ; <continue> <emergency>
        detox	-1	<continue> <fluid> ; <continue> <record> ; <continue> <start> ; <continue> <treatment>
        detox	-1	<continue> doing ; <continue> la ; <continue> per ; <count> <week> ; <count> bar
        detox	-1	<count> sinc ; <count> y ; <crowd> <afraid> ; <crowd> <asleep> ; <crowd> <crowd>
        detox	-1	<crowd> <home> ; <crowd> <take> ; <crowd> and ; <crowd> at ; <crowd> go ; <crowd> in
        detox	-1	<crowd> just ; <crowd> lik ; <crowd> one ; <day> <always> ; <day> <feel>
        detox	-1	<day> <headface> ; <day> <think> ; <day> <trade> ; <day> <week> ; <day> del ; <day> mad
        detox	-1	<day> with ; <day> ~<awake> ; <daytime> <daytime> ; <daytime> <hold> ; <daytime> <photo>
        detox	-1	<die> <bodysound> ; <die> <room> ; <die> <treatment> ; <die> becaus ; <die> the
        detox	-1	<drive> <job> ; <drive> <rail> ; <drive> en ; <drive> par ; <drive> was ; <drug> en
        detox	-1	<drug> test ; <eat> <always> ; <eat> <break> ; <eat> <child> ; <eat> <night> ; <eat> for
        detox	-1	<eat> sinc ; <eat> so ; <eat> ~<eat> ; <eat> ~ice ; <emergency> <die>
        detox	-1	<emergency> <last> ; <fall> <alcohol> ; <fall> out ; <feel> <calm> ; <feel> <crowd>
        detox	-1	<feel> ~<drug> ; <feel> ~<stimulant> ; <fluid> <alcohol> ; <fluid> <continue>
        detox	-1	<fluid> <say> ; <fluid> <soon> ; <fluid> cant ; <fluid> on ; <friend> <goodbye>
        detox	-1	<friend> <opioid> ; <friend> <stimulant> ; <furniture> <headface> ; <furniture> has
        detox	-1	<give> <insurance> ; <give> <write> ; <give> su ; <give> them ; <give> y ; <go> <home>
        detox	-1	<go> <relapse> ; <go> as ; <go> bien ; <go> straight ; <gun> <say> ; <gun> de ; <gun> for
        detox	-1	<happy> cuand ; <happy> hast ; <happy> in ; <headface> <fluid> ; <headface> <headface>
        detox	-1	<headface> all ; <headface> becaus ; <headface> is ; <headface> que ; <headface> ya
        detox	-1	<hear> <die> ; <hear> <hear> ; <hear> <partner> ; <hear> <school> ; <hear> <vermin>
        detox	-1	<hear> desd ; <height> <build> ; <height> becaus ; <height> el ; <height> lik
        detox	-1	<hit> <ask> ; <hit> by ; <hit> its ; <hold> 0 ; <hold> <breath> ; <home> <clinician>
        detox	-1	<home> <color> ; <home> <fall> ; <home> <fluid> ; <home> <month> ; <home> de ; <home> nin
        detox	-1	<home> right ; <home> with ; <hospital> <bodypart> ; <hospital> <stop> ; <hospital> por
        detox	-1	<hospital> she ; <hot> in ; <illness> twic ; <illness> x ; <illness> ~<drug>
        detox	-1	<insurance> 0 ; <insurance> <always> ; <insurance> <ask> ; <insurance> <furniture>
        detox	-1	<insurance> <phone> ; <insurance> ca ; <insurance> prim ; <intoxicated> <blood>
        detox	-1	<job> <partner> ; <job> <treatment> ; <job> sinc ; <kin> <headface> ; <kin> <limp>
        detox	-1	<kin> <night> ; <kin> about ; <kin> and ; <kin> its ; <kin> mak ; <kin> should
        detox	-1	<kin> ~<say> ; <last> <write> ; <law> <palecolor> ; <law> <week> ; <law> at ; <law> for
        detox	-1	<law> of ; <law> ~0 ; <leave> <fluid> ; <leave> <insurance> ; <leave> <play> ; <leave> do
        detox	-1	<leave> it ; <leave> them ; <leave> wer ; <media> re ; <medicine> <home>
        detox	-1	<moment> <cannabis> ; <moment> <sick> ; <moment> <vendor> ; <money> <insurance>
        detox	-1	<money> <record> ; <money> <town> ; <money> al ; <money> par ; <month> ; <month> <die>
        detox	-1	<month> <fire> ; <month> <home> ; <month> <need> ; <month> <outdoors> ; <month> <partner>
        detox	-1	<month> <see> ; <month> <wait> ; <month> aft ; <month> con ; <month> del ; <month> no
        detox	-1	<month> with ; <month> without ; <need> <blood> ; <need> <drug> ; <need> <home>
        detox	-1	<need> <month> ; <need> <week> ; <need> for ; <need> me ; <need> the ; <need> with
        detox	-1	<need> zer ; <night> <awake> ; <night> <bodypart> ; <night> evry ; <night> he
        detox	-1	<official> <eat> ; <official> <kin> ; <official> <think> ; <opening> <continue>
        detox	-1	<opening> <intoxicated> ; <opening> is ; <opening> off ; <opening> ~<think> ; <opioid> +
        detox	-1	<opioid> <happy> ; <opioid> <kin> ; <opioid> <need> ; <opioid> con ; <opioid> i
        detox	-1	<opioid> mayb ; <opioid> una ; <opioid> when ; <opioid> ~<consume> ; <opioid> ~<die>
        detox	-1	<order> <clinician> ; <order> to ; <outdoors> <eat> ; <outdoors> <soon> ; <outdoors> her
        detox	-1	<outdoors> only ; <outdoors> ther ; <pain> <fluid> ; <palecolor> <alcohol>
        detox	-1	<palecolor> <eat> ; <palecolor> knuckl ; <partner> <fire> ; <partner> <kin>
        detox	-1	<partner> <stop> ; <partner> com ; <partner> that ; <past> <colleague> ; <past> <crowd>
        detox	-1	<past> <feel> ; <past> <school> ; <past> <year> ; <past> in ; <past> its ; <past> on
        detox	-1	<past> you ; <pet> <amount> ; <pet> <opening> ; <pet> <soon> ; <pet> <take>
        detox	-1	<phone> <church> ; <phone> <container> ; <phone> <eat> ; <phone> <furniture>
        detox	-1	<phone> <see> ; <phone> <stimulant> ; <phone> <tool> ; <phone> id ; <photo> <crowd>
        detox	-1	<photo> <happy> ; <photo> <night> ; <photo> <pet> ; <photo> <room> ; <pill> <asleep>
        detox	-1	<play> <night> ; <play> <see> ; <play> <treatment> ; <play> ~<emergency>
        detox	-1	<put> <medicine> ; <put> <opening> ; <put> <room> ; <put> al ; <put> them
        detox	-1	<rarely> <amount> ; <rarely> <day> ; <rarely> <phone> ; <record> for
        detox	-1	<room> <appointment> ; <room> <give> ; <room> <week> ; <room> but ; <room> thi
        detox	-1	<sad> for ; <say> <friend> ; <say> <sick> ; <say> <stranger> ; <say> but ; <say> de
        detox	-1	<say> on ; <say> su ; <say> that ; <say> who ; <say> ~<go> ; <say> ~<phone> ; <say> ~how
        detox	-1	<school> <month> ; <school> <photo> ; <school> en ; <school> from ; <school> her
        detox	-1	<school> in ; <school> on ; <school> rn ; <school> ~<give> ; <sedative> <stop>
        detox	-1	<see> <day> ; <see> <eat> ; <see> <height> ; <see> <law> ; <see> <outdoors>
        detox	-1	<see> <shake> ; <see> ~<die> ; <seizure> <furniture> ; <seizure> <go> ; <seizure> in
        detox	-1	<shake> <clothes> ; <shake> <fall> ; <shake> <furniture> ; <shake> <need> ; <shake> his
        detox	-1	<shake> on ; <sick> <daytime> ; <sober> <see> ; <sober> aft ; <sober> y ; <soon> <amount>
        detox	-1	<soon> <stranger> ; <soon> rung ; <start> <drug> ; <start> <see> ; <start> by
        detox	-1	<stimulant> <give> ; <stimulant> <illness> ; <stimulant> <say> ; <stimulant> <see>
        detox	-1	<stimulant> at ; <stimulant> fin ; <stop> <consume> ; <stop> <key> ; <stop> <kin>
        detox	-1	<stop> <town> ; <stop> anyth ; <stop> in ; <stop> los ; <stop> ~<amount>
        detox	-1	<stranger> <cold> ; <stranger> <leave> ; <stranger> <remember> ; <stranger> about
        detox	-1	<stranger> im ; <stranger> so ; <stranger> to ; <take> <clothes> ; <take> <count>
        detox	-1	<take> <job> ; <take> <sober> ; <take> <volunteer> ; <take> your ; <take> ~<emergency>
        detox	-1	<think> <clinician> ; <think> anyth ; <think> bet ; <think> of ; <think> som ; <think> we
        detox	-1	<think> ~<kin> ; <threat> <kin> ; <threat> <outdoors> ; <tool> off ; <town> <day>
        detox	-1	<town> <leave> ; <town> <town> ; <town> que ; <town> was ; <trade> <give> ; <trade> mad
        detox	-1	<treatment> <caretaking> ; <treatment> <opioid> ; <treatment> @ ; <treatment> aft
        detox	-1	<treatment> back ; <treatment> clt ; <treatment> hes ; <treatment> plac ; <treatment> the
        detox	-1	<treatment> thing ; <trust> <calm> ; <try> <continue> ; <try> <opioid> ; <vendor> <go>
        detox	-1	<vermin> on ; <vermin> that ; <wait> <hot> ; <wait> <treatment> ; <wait> a ; <wait> las
        detox	-1	<wait> ther ; <wait> with ; <wait> ~<money> ; <water> <church> ; <water> <gun>
        detox	-1	<water> <opening> ; <water> <school> ; <week> <colleague> ; <week> <day> ; <week> <home>
        detox	-1	<week> <sad> ; <week> <stranger> ; <week> for ; <week> hav ; <week> se ; <week> ten
        detox	-1	<withdrawal> <clinician> ; <withdrawal> <law> ; <withdrawal> off ; <withdrawal> the
        detox	-1	<withdrawal> x ; <write> <always> ; <write> <media> ; <write> <say> ; <write> despaci
        detox	-1	<write> down ; <write> from ; <write> no ; <write> somewher ; <write> your
        detox	-1	<year> <clean> ; <year> <law> ; <year> the ; <year> to ; a <blade> ; a <child>
        detox	-1	a <consume> ; a <die> ; a <feel> ; a <insurance> ; a <kill> ; a <month> ; a <phone>
        detox	-1	a <school> ; a <sedative> ; a <vendor> ; a blanket ; a brochur ; a candy ; a capful
        detox	-1	a cardboard ; a child ; a client ; a colleg ; a desk ; a dim ; a dond ; a fourth
        detox	-1	a friday ; a grief ; a king ; a list ; a long ; a mailbox ; a man ; a mis ; a mous
        detox	-1	a mul ; a needl ; a nephew ; a next ; a pair ; a pap ; a pitch ; a ppo ; a quiz ; a road
        detox	-1	a saturday ; a scen ; a sheet ; a sho ; a song ; a street ; a sus ; a tent ; a voicemail
        detox	-1	a wk ; a ~<seizure> ; a ~clean ; a ~seizur ; a ~withdrawal ; about <day> ; about your
        detox	-1	abri la ; abuel con ; acros me ; ad ; adelant ; afraid ; aft detox ; aft tonight
        detox	-1	aftercar ; again tonight ; ago ; ago on ; ahorit and ; ajen ; al <play> ; alcanzari
        detox	-1	alcohol cinc ; alcohol en ; alcohol tap ; allow ; along ; although ; ambulatori de ; amt
        detox	-1	an <tool> ; an angel ; an awful ; an iop ; an iron ; an ~ice ; and <clothes>
        detox	-1	and <fluid> ; and <key> ; and a ; and cocain ; and forgot ; and havent ; and how
        detox	-1	and ill ; and kept ; and light ; and look ; and lost ; and phon ; and skip ; and soak
        detox	-1	and thre ; and watch ; and ~how ; ang ; animal ; announcement ; anoch ; anoth <kin>
        detox	-1	anoth <room> ; anoth room ; anti ; any <furniture> ; any bed ; any help ; anyth from
        detox	-1	anyth in ; anyth is ; appl ; applaus ; are at ; as <write> ; asdkjh ; asi lo ; ask iop
        detox	-1	ask sinc ; at bus ; at hom ; at pok ; at preschool ; at ten ; ate the ; atol ; attic
        detox	-1	aun ; aun asi ; aunt ; awak ; away a ; away in ; ayer de ; back surg ; bag of ; bak
        detox	-1	banj ; bar in ; barbershop ; barstow <amount> ; bast ; battery <die> ; be an ; be hom
        detox	-1	be in ; be put ; been <hear> ; been anywher ; been drink ; beer ; befor ten ; began
        detox	-1	began in ; benzo ; bien tom ; black ; black out ; blind ; blood in ; blood int
        detox	-1	blow <always> ; blow every ; board <order> ; book club ; botella ; both my ; bought a
        detox	-1	box truck ; boy of ; breakup ; breath it ; bridg ; brok her ; broth no ; broth wil
        detox	-1	brought in ; buen <day> ; bulimi ; busc alg ; but at ; by <hear> ; by phon ; by spr
        detox	-1	by voic ; c/o <chestheart> ; ca ; cabin in ; cabin with ; cafeteri ; caguam ; cal
        detox	-1	cam en ; cam off ; caminan ; camion por ; can <leave> ; can leav ; can send ; can she
        detox	-1	cant <asleep> ; cant a ; cant quit ; cant sleep ; capful of ; carcel ; card on ; cart
        detox	-1	cart all ; carta de ; cas ~<always> ; cas ~every ; caso ; caught myself ; cbt ; centav
        detox	-1	certificat ; cervez todo ; charg a ; charg in ; chof ; chor ; church has ; cigaret
        detox	-1	clas i ; clas or ; claus ; click ; clinic pt ; clos til ; clr <colleague>
        detox	-1	clr <continue> ; clr <moment> ; clr <write> ; clr aunt ; clr back ; clr clock
        detox	-1	clr cowork ; clr had ; clr moth ; clr son ; clutch his ; codig ; cok is ; cok on ; cok to
        detox	-1	colico ; collect ; com dicen ; com duerm ; com tabl ; comfortabl ; company in
        detox	-1	con <blood> ; con <eat> ; con cristal ; con la ; con pan ; con sangr ; concern my
        detox	-1	confes que ; confirmation ; congratulat ; constanci ; consult extern ; consum per
        detox	-1	contrat ; cort ; cosi ; cost per ; couch aft ; could <asleep> ; could <go> ; couldnt go
        detox	-1	counsel ; counselor ; count it ; coupl ; cover ca ; cpr and ; crack every
        detox	-1	crank <always> ; crash my ; cristal a ; crush cp ; crystal every ; ct ; ctr ; cuand pas
        detox	-1	cuant <money> ; cuarent ; cuarent dia ; cuest el ; custody releas ; d <fluid> ; d/c tmrw
        detox	-1	day but ; day he ; day or ; day that ; de <put> ; de <shame> ; de <sick> ; de boyl
        detox	-1	de cocin ; de duel ; de enfrent ; de mi ; de pes ; de xanax ; deal ; dej ; del centr
        detox	-1	del cond ; del iop ; del padr ; del parqu ; deletre ; delight ; denis ; departament
        detox	-1	desaparec ; desiert ; despu ; detox en ; detox fent ; devuelvan ; dia de
        detox	-1	did <treatment> ; diet ; discharg me ; discharg paper ; do <crowd> ; do <eat> ; do for
        detox	-1	do perc ; do your ; doc dia ; dock and ; doctor se ; doctor stop ; doctor who
        detox	-1	doesnt drink ; doesnt know ; doesnt pick ; doing lin ; dol bil ; doming ; doming dic
        detox	-1	domingo con ; domingo y ; don 0 ; don for ; don the ; dond <continue> ; door in ; dos o
        detox	-1	drank ; drank a ; draw ; drink her ; drink som ; drink what ; drug test ; drunk ; dts in
        detox	-1	duerm en ; dui in ; dui last ; each night ; easy <amount> ; eat and ; eat her ; eat me
        detox	-1	el <alcohol> ; el <hot> ; el <soon> ; el caf ; el desiert ; el internamient ; el trag
        detox	-1	el volum ; eleven week ; ello ; email ; employment ; empti the ; en <month>
        detox	-1	en <stimulant> ; en algun ; en cal ; en ingl ; en mexicali ; en mi ; en tod ; en un
        detox	-1	en veran ; enclos ; engin off ; enjoy it ; entir tim ; entrevist ; es doming ; es la
        detox	-1	escog ; escrit en ; eso dond ; espos alcohol ; espos and ; essential ; essential <shake>
        detox	-1	essential tremor ; est <clean> ; estatua ; every east ; everyon know ; everyth with
        detox	-1	ex is ; exact as ; examen de ; exist and ; exit ; extension cord ; eye went ; eyed
        detox	-1	f <leave> ; f etoh ; f fent ; f whisper ; f ~<emergency> ; fabric ; faith ; falt un
        detox	-1	fami has ; fan ; far from ; fast <amount> ; fear ; feed ; feed my ; feel saf ; fent 0
        detox	-1	fent strip ; fentanyl detox ; fentanyl with ; ferry in ; festival ; fetty a
        detox	-1	field placement ; fin <asleep> ; fin at ; finish inpt ; fir from ; first offens
        detox	-1	first thre ; fiv children ; flood and ; floor 0 ; flow ; flyer ; follow up ; for <count>
        detox	-1	for <job> ; for <month> ; for <soon> ; for all ; for everyth ; for moth ; for overnight
        detox	-1	for so ; for wif ; found in ; freq ; friday ; friend overdos ; friend with ; from clr
        detox	-1	from it ; from march ; from rehab ; front <job> ; front offic ; fruitcak ; fue hac
        detox	-1	fuent ; fuert ; ful tim ; furnish ; furnitur stor ; gam and ; gambl ; garden ; gav a
        detox	-1	gav cel ; gav no ; gav them ; get it ; get som ; gf <say> ; gin and ; go <day>
        detox	-1	go monday ; go somewher ; gon hom ; good afternoon ; got ; got through ; got ~narcan
        detox	-1	grab ; graduat from ; grandmoth ; great ; greet ; grew up ; guit ; guit in ; guitar
        detox	-1	gym and ; ha de ; ha ido ; had an ; had used ; hag al ; hair ; hambr ; hand shak
        detox	-1	has <buy> ; has <illness> ; has smok ; has told ; hat ; hav <stranger> ; hav don
        detox	-1	hav group ; hav somebody ; hav two ; hay <crowd> ; he <consume> ; he fel ; he quit
        detox	-1	he ~<stop> ; head fin ; hear voic ; heart hurt ; heat in ; help with ; her <hit>
        detox	-1	her bel ; her husb ; her pictur ; her twic ; hes <eat> ; hes eat ; hes pour ; highway
        detox	-1	hil ; himself <ask> ; his <room> ; his <stimulant> ; his bowl ; his eye ; his lif
        detox	-1	his lip ; his plac ; his tongu ; his wallet ; his ~grandmoth ; hit on ; hoop
        detox	-1	hospital por ; hot air ; hoy me ; hoy sin ; humor ; i <give> ; i <room> ; i caught
        detox	-1	i drink ; i look ; i mean ; i reach ; i room ; i test ; i ~<asleep> ; ice in ; iced tea
        detox	-1	id <angry> ; id go ; id hat ; identify ; iglesi ; ill explain ; im head ; im hear ; im in
        detox	-1	im leav ; im mad ; im overdos ; im wel ; in <consume> ; in <feel> ; in <treatment>
        detox	-1	in am ; in any ; in californi ; in guam ; in march ; in outpatient ; in pomon
        detox	-1	in residential ; in restroom ; in som ; in someth ; in touch ; in utah ; in week
        detox	-1	in ~<treatment> ; inch from ; incident ; incom ; inject ; insid 0 ; inspector
        detox	-1	instructor ; interes ; iop pt ; is 0 ; is <color> ; is <order> ; is <think> ; is <wait>
        detox	-1	is alway ; is bet ; is four ; is hit ; is like ; is lying ; is pour ; is probab ; is real
        detox	-1	is requir ; is using ; isnt <amount> ; isnt <job> ; isnt enough ; it <eat> ; it <think>
        detox	-1	it bor ; it concern ; it cost ; it got ; it happen ; it hard ; it in ; it mad ; it not
        detox	-1	it proper ; it rain ; it serious ; it show ; it sound ; it tast ; it ther ; it thi
        detox	-1	it took ; it what ; it with ; its <color> ; its <continue> ; its crack ; its ketamin
        detox	-1	its smal ; its spe ; its stil ; its wednesday ; iv cok ; ive look ; jaj ; jitter ; job
        detox	-1	join in ; juev a ; juez me ; jumpy ; just ran ; juul ; keep ask ; keep count ; kept
        detox	-1	ketchup ; know bet ; know her ; la <emergency> ; la <home> ; la cabez ; la cuadr
        detox	-1	la custodi ; la detox ; la empres ; la entr ; la ferreteri ; la fuent ; la heroin
        detox	-1	la lech ; la nuc ; la recamar ; labio mor ; land pag ; las alfombra ; last 0
        detox	-1	last librium ; lat <kin> ; le <pain> ; le avis ; le dict ; le hag ; le pregunt ; le qued
        detox	-1	learn to ; leas is ; leav it ; leav on ; leav them ; leav wer ; left my ; leftov
        detox	-1	leftov hydrocodon ; leftov morphin ; leg are ; lemon cak ; lengu ; let for ; licuador
        detox	-1	lie awak ; lif togeth ; lik <crowd> ; lik <fluid> ; lik on ; lik wet ; lin <blood>
        detox	-1	lin cut ; lin pt ; lin up ; lin went ; lip ; list is ; llamenm ; llamenm por ; lleg hast
        detox	-1	lluvia ; lo sac ; lookin ; los mart ; los viern ; lost my ; lugar ; lvm ; m <intoxicated>
        detox	-1	m <leave> ; m day ; m left ; m pcp ; magnet ; mail addres ; mailman ; mam hij ; manager
        detox	-1	mand un ; many bed ; march 0 ; mary ; may ; may hav ; mayb onc ; mayb twic ; md <write>
        detox	-1	me detox ; me exact ; me gust ; me in ; me limpi ; me solt ; me through ; me tuv ; me was
        detox	-1	medicar ; meeting ; memb ; mention ; messag ; meth in ; meth iv ; meth last ; mg at
        detox	-1	mi <appointment> ; mi <play> ; mi cit ; microwav ; mil dolar ; min has ; mis <kin>
        detox	-1	mis papel ; mism ; misma ; mo at ; mom of ; month ago ; month and ; month bottl ; mor day
        detox	-1	morn person ; mot desd ; moth drink ; much ; much every ; muri de ; must <go> ; my <play>
        detox	-1	my <record> ; my <sober> ; my <year> ; my abuel ; my ankl ; my aunt ; my bf ; my blad
        detox	-1	my carpet ; my ex ; my glas ; my grandchildren ; my group ; my lab ; my lead ; my licens
        detox	-1	my lunch ; my new ; my pen ; my station ; my supervis ; my whol ; my ~<child>
        detox	-1	my ~<count> ; myself on ; n <drug> ; nacho ; nad que ; nag ; naloxon on ; nam her
        detox	-1	narcotic ; need the ; neg sinc ; neighbor boy ; neighbor roost ; neith of ; nev
        detox	-1	nev ~<consume> ; nev ~smok ; new <year> ; new year ; next rung ; next tuesday ; ni con
        detox	-1	ni ~cervez ; nieg ~<shake> ; nieg ~temblor ; nin <day> ; nin day ; nino y ; nippl
        detox	-1	nit evry ; no ~<afraid> ; no ~<always> ; no ~<appointment> ; no ~<cannabis> ; no ~<law>
        detox	-1	no ~<shake> ; no ~atin ; no ~contract ; no ~despert ; no ~duerm ; no ~helmet ; no ~ins
        detox	-1	no ~opioid ; no ~refil ; no ~sea ; no ~w/d ; no ~way ; nobody <pain> ; nobody <think>
        detox	-1	nobody had ; nobody hom ; nobody hurt ; noch por ; noisy ; non sinc ; nos ~<die>
        detox	-1	nos ~muri ; not ~<illness> ; not ~elaborat ; not ~thi ; now groggy ; nowher <put>
        detox	-1	nowher lin ; nuc ; nun ; nurs <school> ; o si ; o tre ; of <furniture> ; of <go> ; of cok
        detox	-1	of cooki ; of network ; of pocket ; of six ; of that ; of vitamin ; of year
        detox	-1	off <opening> ; off <sedative> ; off booz ; off porch ; off win ; off with ; ofrecen
        detox	-1	ojo pa ; old <colleague> ; old <town> ; on <night> ; on <town> ; on <week> ; on lin
        detox	-1	on own ; on staf ; on tin ; on weekend ; one <alcohol> ; one <say> ; one <try> ; one a
        detox	-1	one ambien ; one glas ; one of ; one try ; only if ; only smok ; only vic ; only want
        detox	-1	opinion ; opioid w/d ; opt ; or doe ; order residential ; oth <say> ; oth is ; oth say
        detox	-1	our <vendor> ; over 0 ; over <moment> ; over now ; own <headface> ; own moth ; oxygen
        detox	-1	paint ; pamphlet and ; par <afraid> ; par all ; par intern ; par quien ; park ; parqu
        detox	-1	parrot say ; part is ; pas it ; pas su ; pasaden and ; past thi ; pay when ; payas
        detox	-1	pen all ; peopl around ; peopl lik ; per la ; perdon por ; phenobarb protocol ; pick a
        detox	-1	pil befor ; pil count ; pil the ; pink froth ; pis de ; pistol de ; play y
        detox	-1	pleas correct ; pleas not ; po ba ; point to ; pok ; pomon ; por ; por el ; por lo
        detox	-1	porch drunk ; porqu segun ; porqu su ; position <continue> ; position stil ; possib
        detox	-1	post ; pottery ; practicum ; pregunt ; preschool ; pretzel ; program and ; program has
        detox	-1	project on ; ptsd ; pued <start> ; pued empez ; pueden <phone> ; pueden <see> ; pupil is
        """
}
