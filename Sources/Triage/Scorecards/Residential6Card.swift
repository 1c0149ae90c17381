extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	1	thursday on ; tia que ; tiembl ; tien <job> ; tien trabaj ; tienen <appointment>
        residential	1	til <outdoors> ; til christma ; til my ; tio y ; tissu ; to <leave> ; to all
        residential	1	to crack ; to ent ; to fami ; to finish ; to match ; to ten ; to wak ; to your
        residential	1	today has ; todo se ; token ; told no ; told the ; tom no ; tomorrow at ; tonic
        residential	1	too and ; too many ; too old ; took for ; took too ; trabajador social ; traig las
        residential	1	trail and ; tratamient residencial ; tratamient y ; tre dia ; treatment aft
        residential	1	treatment of ; trec ; tri outpatient ; tri sleep ; truck over ; truck sinc
        residential	1	tuesday / ; turn round ; turn up ; twic both ; two day ; two iop ; tx <past>
        residential	1	typ with ; typical ; ua <stimulant> ; ulc ; un nin ; un pedaz ; un residencial
        residential	1	una faj ; uncl ask ; und control ; uno 0 ; unsupervis ; until the ; up <intoxicated>
        residential	1	up again ; up lat ; upp ; use and ; use crystal ; use mol ; used <last>
        residential	1	used <opioid> ; used every ; used last ; used on ; used sat ; vacant ; vain
        residential	1	valentin ; van ; van 0 ; van and ; van tre ; vec y ; vecin report ; vela ; venezolan
        residential	1	vet <stimulant> ; veterinary ; vez <past> ; vez el ; vez que ; videojuego ; vital nl
        residential	1	voy al ; vs ; vss ; wal with ; walk off ; wan quit ; want answer ; want brochur
        residential	1	want for ; want inpatient ; want somewher ; want tx ; was 0 ; was <law> ; was bad
        residential	1	was cry ; was due ; was normal ; was twelv ; was vodk ; was xanax ; wasnt an
        residential	1	we print ; we spok ; wear off ; wed photograph ; wedg ; weed pen ; week every
        residential	1	week got ; week of ; weekday for ; went for ; wer <partner> ; werent ; what <take>
        residential	1	what peopl ; what the ; whatev they ; wheelcha ; whip ; whippet ; who hav ; who he
        residential	1	who the ; whol 0 ; wif husb ; wif left ; wif mov ; wil <hold> ; wil <money>
        residential	1	wil talk ; window at ; wish it ; with <go> ; with <pet> ; with <photo> ; with all
        residential	1	with aunt ; with cousin ; with myself ; withdrawal and ; without ~<amount>
        residential	1	wk <start> ; wk start ; wks now ; women in ; wood grain ; work remote ; workday
        residential	1	worm ; worth a ; would <die> ; would die ; wrot down ; y <play> ; y <trade>
        residential	1	y aguant ; y duerm ; y nunc ; y pt ; y qued ; y sali ; y ve ; y ~up ; ya <write>
        residential	1	ya nad ; yank ; yard sign ; year becaus ; year he ; year im ; year lat ; year of
        residential	1	year with ; yes <day> ; yes i ; yes today ; yo ni ; yog ; you about ; you allow
        residential	1	you sinc ; youd think ; young <kin> ; your ; your 0 ; your <home> ; your <phone>
        residential	1	your client ; your peopl ; yrs and ; ~<alcohol> <angry> ; ~<alcohol> <day>
        residential	1	~<amount> ~than ; ~<angry> no ; ~<appointment> ~for ; ~<awake> ~sinc
        residential	1	~<clinician> 0 ; ~<clinician> <think> ; ~<confused> ; ~<consume> <happy>
        residential	1	~<consume> y ; ~<consume> ~<eat> ; ~<consume> ~<stimulant> ; ~<consume> ~<town>
        residential	1	~<consume> ~la ; ~<count> ~<moment> ; ~<crowd> ~for ; ~<day> ; ~<day> ~<amount>
        residential	1	~<day> ~<past> ; ~<day> ~of ; ~<die> <amount> ; ~<go> ~<height> ; ~<go> ~<home>
        residential	1	~<go> ~el ; ~<height> <consume> ; ~<hit> ~me ; ~<home> <friend> ; ~<home> <month>
        residential	1	~<home> ~at ; ~<home> ~in ; ~<job> <ask> ; ~<kin> ~<drive> ; ~<law> ~<day>
        residential	1	~<money> of ; ~<money> ~un ; ~<month> <treatment> ; ~<month> en ; ~<need> <leave>
        residential	1	~<night> and ; ~<opioid> <bodypart> ; ~<pain> <last> ; ~<pain> y ; ~<partner> and
        residential	1	~<partner> i ; ~<phone> aft ; ~<remember> ; ~<shake> ; ~<stimulant> <day>
        residential	1	~<take> <stranger> ; ~<take> ~<day> ; ~<take> ~<room> ; ~<take> ~int
        residential	1	~<think> <past> ; ~<think> and ; ~<treatment> <colleague> ; ~<treatment> wil
        residential	1	~<treatment> ~<furniture> ; ~<week> <continue> ; ~<week> ~de ; ~<withdrawal> in
        residential	1	~<year> <clinician> ; ~<year> ~<amount> ; ~a ~la ; ~a ~residential ; ~are
        residential	1	~awak ~sinc ; ~baj ; ~be ~<hospital> ; ~be ~admit ; ~camion y ; ~clean ~offic
        residential	1	~control ; ~cp ; ~cre que ; ~da ~un ; ~day ~inpatient ; ~day ~inpt ; ~dej ; ~del
        residential	1	~depres ; ~detail ; ~dog ; ~doing ; ~dts in ; ~duerm desd ; ~eight ~day
        residential	1	~el ~<height> ; ~el ~<room> ; ~el ~program ; ~el ~puent ; ~embaraz y ; ~en
        residential	1	~endocarditi 0 ; ~entiend ; ~entr ; ~es mal ; ~fiv ~year ; ~front ~of ; ~get a
        residential	1	~hang ~himself ; ~heard ; ~hel ; ~how ; ~in 0 ; ~in ~jail ; ~in ~may ; ~inf
        residential	1	~inf cb ; ~ketamin ; ~kind ~of ; ~know the ; ~la ~<stimulant> ; ~las <go> ; ~las voy
        residential	1	~le ~<go> ; ~liv ~in ; ~mat what ; ~me ~pic ; ~me ~quis ; ~mes en ; ~metr
        residential	1	~my <amount> ; ~nad <amount> ; ~nad mas ; ~nam no ; ~night and ; ~nina ; ~no ~ins
        residential	1	~no ~use ; ~non ~sinc ; ~not ~<illness> ; ~of ~<think> ; ~of ~<treatment>
        residential	1	~of ~idea ; ~oh ; ~one <leave> ; ~one left ; ~overdos and ; ~overdos in ; ~par
        residential	1	~pas it ; ~perdon ~que ; ~pnc ; ~rent ~un ; ~scar ; ~semana ; ~semana ~de ; ~sign
        residential	1	~smok ~shop ; ~so ~<intoxicated> ; ~so ~high ; ~spot ; ~start and ; ~taught ~sunday
        residential	1	~tea ; ~teng hijo ; ~than ~0 ; ~the ~<drive> ; ~the ~tim ; ~thre ; ~tiemp ; ~tmrw
        residential	1	~to ~be ; ~tod ; ~today ; ~tom y ; ~tom ~la ; ~treint ; ~tx ; ~und ; ~unk
        residential	1	~unk ~how ; ~win ; ~withdrawal ; ~woman ; él <home> ; él los
        residential	-1	*about.0 ; *caller:hypothetical ; *confusion:historical ; *confusion:negated
        residential	-1	*died:historical ; *drinks.2:negated ; *emergency:hypothetical
        residential	-1	*notPregnant:negated ; *otherService.lookAlike:hypothetical
        residential	-1	*otherService.therapist ; *person:negated ; *phone.1 ; *pregnancy ; *relief.against
        residential	-1	*seizure:other_experiencer ; *sinceLastUse.0 ; *suicidalOblique.lookAlike
        residential	-1	*uses:negated ; *wantsToQuit:other_experiencer ; *withdrawalHint:hypothetical
        residential	-1	+ fent ; + group ; + som ; / day ; / no ; / thc ; 0 <hit> ; 0 <opioid>
        residential	-1	0 <sedative> ; 0 cervez ; 0 cerveza ; 0 grandkid ; 0 he ; 0 hr ; 0 la ; 0 nam
        residential	-1	0 qd ; 0 sat ; 0 sleep ; 0 usa ; 0 vodk ; 0 wif ; <afraid> <drive>
        residential	-1	<afraid> <think> ; <afraid> attack ; <afraid> for ; <alcohol> +
        residential	-1	<alcohol> <bodypart> ; <alcohol> <hit> ; <alcohol> in ; <alcohol> ld
        residential	-1	<alcohol> par ; <alcohol> por ; <alone> <night> ; <alone> a ; <always> <feel>
        residential	-1	<always> <opioid> ; <always> <photo> ; <always> <rarely> ; <always> <start>
        residential	-1	<always> about ; <always> quien ; <amount> + ; <amount> <headface>
        residential	-1	<amount> <money> ; <amount> <year> ; <amount> desd ; <amount> globo ; <amount> lif
        residential	-1	<amount> my ; <amount> nin ; <amount> unk ; <amount> ~<kin> ; <amount> ~<opioid>
        residential	-1	<angry> <kin> ; <angry> <put> ; <appointment> + ; <appointment> <moment>
        residential	-1	<ask> <drive> ; <ask> <give> ; <ask> <need> ; <ask> <promise> ; <ask> <treatment>
        residential	-1	<ask> anyway ; <ask> by ; <ask> permis ; <ask> who ; <asleep> <treatment>
        residential	-1	<awake> en ; <blood> <headface> ; <blood> her ; <bodypart> <fall>
        residential	-1	<bodypart> <hold> ; <bodypart> <soon> ; <bodypart> <stop> ; <bodypart> <withdrawal>
        residential	-1	<bodypart> as ; <bodypart> them ; <bodysound> and ; <bodysound> lik ; <breath> 0
        residential	-1	<breath> <take> ; <build> <headface> ; <build> <say> ; <buy> <phone>
        residential	-1	<buy> <stimulant> ; <calm> <treatment> ; <cannabis> <year> ; <caretaking> <amount>
        residential	-1	<caretaking> <colleague> ; <caretaking> <kin> ; <caretaking> <stranger>
        residential	-1	<caretaking> is ; <caretaking> to ; <caretaking> ~<kin> ; <chestheart> <chestheart>
        residential	-1	<chestheart> <say> ; <chestheart> rac ; <child> <alcohol> ; <child> <last>
        residential	-1	<child> <night> ; <child> <shame> ; <child> <try> ; <child> down ; <church> <buy>
        residential	-1	<church> <drive> ; <church> <take> ; <church> bel ; <church> de ; <clean> <play>
        residential	-1	<clinician> <moment> ; <clinician> by ; <clothes> <drive> ; <clothes> <give>
        residential	-1	<clothes> <money> ; <clothes> you ; <colleague> <container> ; <color> <amount>
        residential	-1	<color> <opioid> ; <color> a ; <consume> <consume> ; <consume> <put>
        residential	-1	<consume> <stop> ; <consume> all ; <consume> de ; <consume> nad ; <consume> problem
        residential	-1	<consume> them ; <consume> todo ; <container> <cannabis> ; <container> <eat>
        residential	-1	<container> <fluid> ; <container> <promise> ; <container> <year> ; <container> or
        residential	-1	<container> per ; <continue> <always> ; <continue> <clinician> ; <continue> <leave>
        residential	-1	<continue> right ; <count> <daytime> ; <count> <month> ; <count> them ; <count> y
        residential	-1	<crash> of ; <crowd> <cannabis> ; <crowd> <drive> ; <crowd> <homeless>
        residential	-1	<crowd> <play> ; <crowd> <treatment> ; <crowd> de ; <day> + ; <day> <awake>
        residential	-1	<day> <emergency> ; <day> <palecolor> ; <day> <partner> ; <day> <sober>
        residential	-1	<day> <soon> ; <day> cumpl ; <day> first ; <day> las ; <day> long
        residential	-1	<day> ~<stimulant> ; <day> ~<stop> ; <day> ~<wait> ; <daytime> <always>
        residential	-1	<daytime> <night> ; <daytime> to ; <die> <happy> ; <die> <shame> ; <die> <tool>
        residential	-1	<drive> <feel> ; <drive> <outdoors> ; <drive> <remember> ; <drive> <school>
        residential	-1	<drive> for ; <drug> <record> ; <drug> <sick> ; <drug> about ; <eat> <day>
        residential	-1	<eat> <opioid> ; <eat> <put> ; <eat> <shake> ; <eat> con ; <eat> them ; <emergency>
        residential	-1	<emergency> <drive> ; <emergency> for ; <fall> <asleep> ; <fall> <container>
        residential	-1	<fall> <day> ; <fall> <take> ; <fall> del ; <feel> <week> ; <feel> ~<drug>
        residential	-1	<fire> <bodypart> ; <fire> de ; <fluid> <cold> ; <fluid> <headface> ; <fluid> thru
        residential	-1	<friend> <headface> ; <friend> <month> ; <friend> <stop> ; <friend> que
        residential	-1	<friend> thi ; <furniture> <breath> ; <furniture> <treatment> ; <furniture> de
        residential	-1	<give> <furniture> ; <give> <law> ; <give> <sober> ; <give> <stimulant> ; <give> no
        residential	-1	<give> that ; <give> you ; <go> <cold> ; <go> <give> ; <go> <home> ; <go> <key>
        residential	-1	<go> <play> ; <go> <soon> ; <go> acros ; <go> at ; <go> mejor ; <go> und
        residential	-1	<goodbye> ; <goodbye> <job> ; <happy> <clothes> ; <happy> <headface>
        residential	-1	<happy> <outdoors> ; <happy> <take> ; <happy> ~<happy> ; <headface> <drug>
        residential	-1	<headface> all ; <headface> back ; <headface> he ; <hear> <town> ; <hear> de
        residential	-1	<height> <headface> ; <height> by ; <home> <amount> ; <home> <kin>
        residential	-1	<home> <record> ; <home> ni ; <home> sat ; <home> to ; <home> when
        residential	-1	<homeless> <eat> ; <hospital> <bodypart> ; <hospital> por ; <hospital> then
        residential	-1	<illness> <order> ; <illness> is ; <insurance> <furniture> ; <insurance> <think>
        residential	-1	<intoxicated> 0 ; <job> ; <job> <happy> ; <job> ft ; <job> ther ; <job> til
        residential	-1	<kill> <colleague> ; <kill> <last> ; <kill> <stranger> ; <kill> <week> ; <kill> for
        residential	-1	<kin> <bodysound> ; <kin> <continue> ; <kin> <hear> ; <kin> <last> ; <kin> <photo>
        residential	-1	<kin> <seizure> ; <kin> hac ; <kin> hes ; <kin> if ; <kin> its ; <kin> pin
        residential	-1	<kin> then ; <kin> thi ; <kin> un ; <kin> used ; <kin> when ; <kin> which
        residential	-1	<kin> whil ; <last> <need> ; <last> tim ; <law> no ; <law> o ; <leave> <church>
        residential	-1	<leave> in ; <media> <furniture> ; <medicine> <hospital> ; <medicine> <illness>
        residential	-1	<medicine> <pain> ; <moment> <amount> ; <moment> <awake> ; <moment> <build>
        residential	-1	<moment> <happy> ; <moment> <past> ; <moment> <see> ; <moment> <sober>
        residential	-1	<moment> <take> ; <moment> <year> ; <moment> me ; <moment> sal ; <moment> se
        residential	-1	<moment> x ; <moment> y ; <money> <child> ; <money> by ; <money> card ; <money> la
        residential	-1	<money> y ; <month> <ask> ; <month> <church> ; <month> <colleague>
        residential	-1	<month> <money> ; <month> <phone> ; <month> <put> ; <month> <say>
        residential	-1	<month> <school> ; <month> clos ; <month> doe ; <month> non ; <month> was
        residential	-1	<need> $ ; <need> 0 ; <need> <always> ; <need> <daytime> ; <need> <emergency>
        residential	-1	<need> <headface> ; <need> <medicine> ; <need> <sober> ; <need> <stop> ; <need> it
        residential	-1	<need> nam ; <need> no ; <need> one ; <need> pt ; <need> them ; <needle> <always>
        residential	-1	<needle> <put> ; <night> <angry> ; <night> <tool> ; <night> o ; <night> or
        residential	-1	<night> thi ; <night> when ; <official> let ; <official> wil ; <opening> <bodypart>
        residential	-1	<opening> is ; <opioid> <kill> ; <opioid> <moment> ; <opioid> <pill>
        residential	-1	<opioid> <record> ; <opioid> off ; <opioid> ~<always> ; <order> <day>
        residential	-1	<order> <home> ; <order> <take> ; <order> <week> ; <outdoors> <daytime>
        residential	-1	<outdoors> <night> ; <outdoors> <treatment> ; <outdoors> has ; <outdoors> was
        residential	-1	<outdoors> ya ; <pain> <clinician> ; <pain> <job> ; <pain> <medicine>
        residential	-1	<pain> acros ; <palecolor> <always> ; <palecolor> <chestheart> ; <partner> +
        residential	-1	<partner> 0 ; <partner> <angry> ; <partner> <night> ; <partner> <sedative>
        residential	-1	<partner> on ; <partner> too ; <partner> ~<seizure> ; <past> 0 ; <past> <alcohol>
        residential	-1	<past> <give> ; <past> <moment> ; <past> <money> ; <past> <partner> ; <past> doing
        residential	-1	<past> id ; <past> my ; <pet> <cold> ; <pet> <eat> ; <pet> <give> ; <pet> <pet>
        residential	-1	<pet> <photo> ; <pet> had ; <phone> <break> ; <phone> <daytime> ; <phone> <eat>
        residential	-1	<phone> <insurance> ; <phone> <kin> ; <phone> <phone> ; <phone> <think>
        residential	-1	<phone> only ; <phone> sam ; <phone> she ; <photo> <moment> ; <photo> <see>
        residential	-1	<photo> del ; <pill> <say> ; <pill> <think> ; <pill> sinc ; <play>
        residential	-1	<play> <alcohol> ; <play> <container> ; <play> <moment> ; <play> <photo>
        residential	-1	<play> <unreal> ; <play> <year> ; <play> en ; <play> in ; <promise> <take>
        residential	-1	<promise> por ; <put> <consume> ; <put> <needle> ; <put> <say> ; <record> <count>
        residential	-1	<record> <hospital> ; <record> <say> ; <record> im ; <record> to
        residential	-1	<relapse> prevention ; <remember> it ; <room> <blade> ; <room> <home> ; <room> hes
        residential	-1	<room> lik ; <rope> a ; <sad> <kin> ; <say> <trade> ; <say> <write> ; <say> con
        residential	-1	<say> flat ; <say> go ; <say> how ; <say> i ; <say> id ; <say> im ; <say> ~<shake>
        residential	-1	<school> <alcohol> ; <school> <buy> ; <school> <drug> ; <school> <insurance>
        residential	-1	<school> <last> ; <school> es ; <school> for ; <school> ~<school>
        residential	-1	<sedative> <moment> ; <sedative> <month> ; <sedative> <night>
        residential	-1	<sedative> <sedative> ; <see> 0 ; <see> <color> ; <see> <play> ; <see> <soon>
        residential	-1	<see> <stimulant> ; <see> <treatment> ; <see> <unreal> ; <see> it ; <see> them
        residential	-1	<see> und ; <seizure> y ; <shame> <take> ; <sick> <bodypart> ; <sober> <die>
        residential	-1	<sober> con ; <soon> <stimulant> ; <soon> <week> ; <soon> que ; <start> <outdoors>
        residential	-1	<start> at ; <start> con ; <start> el ; <stiff> ; <stimulant> <consume>
        residential	-1	<stimulant> <go> ; <stimulant> <happy> ; <stimulant> <hit> ; <stimulant> <kin>
        residential	-1	<stimulant> <play> ; <stimulant> <sober> ; <stimulant> <think> ; <stimulant> been
        residential	-1	<stimulant> el ; <stimulant> la ; <stimulant> main ; <stimulant> nad
        residential	-1	<stimulant> pt ; <stimulant> wil ; <stimulant> ~<day> ; <stop> <consume>
        residential	-1	<stop> <happy> ; <stop> <photo> ; <stop> de ; <stop> her ; <stop> mis ; <stop> of
        residential	-1	<stop> over ; <stranger> <feel> ; <stranger> <homeless> ; <stranger> <opioid>
        residential	-1	<stranger> <see> ; <stranger> <town> ; <stranger> els ; <stranger> is
        residential	-1	<stranger> with ; <take> <appointment> ; <take> <asleep> ; <think> <insurance>
        residential	-1	<think> <last> ; <think> <media> ; <think> <outdoors> ; <think> <room> ; <think> my
        residential	-1	<think> ther ; <think> theyd ; <think> which ; <think> who ; <threat> <outdoors>
        residential	-1	<tool> <continue> ; <tool> <room> ; <tool> <town> ; <town> <buy> ; <town> de
        residential	-1	<treatment> <chestheart> ; <treatment> <eat> ; <treatment> <insurance>
        residential	-1	<treatment> a ; <treatment> and ; <treatment> as ; <treatment> do
        residential	-1	<treatment> first ; <treatment> nin ; <treatment> pag ; <treatment> to
        residential	-1	<treatment> twic ; <treatment> ~<go> ; <trust> <leave> ; <trust> <phone>
        residential	-1	<trust> for ; <trust> to ; <try> ; <try> <phone> ; <try> nad ; <wait> <alone>
        residential	-1	<wait> <amount> ; <wait> <needle> ; <wait> <week> ; <wait> on ; <water> in
        residential	-1	<water> is ; <week> <count> ; <week> <drug> ; <week> <job> ; <week> <money>
        residential	-1	<week> <promise> ; <week> id ; <week> noth ; <week> sinc ; <week> so ; <week> when
        residential	-1	<withdrawal> from ; <write> <amount> ; <write> <cannabis> ; <write> <hospital>
        residential	-1	<write> <moment> ; <write> for ; <write> my ; <year> <happy> ; <year> <play>
        residential	-1	<year> el ; <year> the ; <year> ~<money> ; @ 0 ; a <eat> ; a <friend>
        residential	-1	a <insurance> ; a <palecolor> ; a <write> ; a blu ; a cow ; a cowork ; a denny
        residential	-1	a fenc ; a ferry ; a intern ; a ir ; a lab ; a llor ; a meet ; a month ; a novel
        residential	-1	a pip ; a plan ; a problem ; a punt ; a quart ; a que ; a question ; a quien
        residential	-1	a servic ; a singl ; a suicid ; a trial ; a truck ; a vec ; a version ; a whol
        residential	-1	a widow ; a ~detox ; abiert ; about <drug> ; about ketamin ; acostumbr ; addict to
        residential	-1	adv 0 ; afraid ; aft 0 ; aft <job> ; aft hour ; aft i ; aft sup ; aft year
        residential	-1	afternoon ; agar hast ; agreg ; ahog ; aid ; al rat ; alcohol detox ; alg en
        residential	-1	alg por ; alg se ; alguno <day> ; all fin ; all good ; all she ; als on
        residential	-1	am seventy ; amanec ; ambulatori por ; amount ; an <home> ; an accountant
        residential	-1	an adolescent ; an appointment ; and <drive> ; and cannot ; and count ; and laugh
        residential	-1	and meth ; and onc ; and only ; and shak ; and teach ; and tom ; and wrot ; ano el
        residential	-1	ano met ; ano tom ; ant nad ; any plac ; any program ; anyth els ; anyth til
        residential	-1	applicant ; apply ; apt 0 ; aqui estoy ; are <vermin> ; are long ; are out
        residential	-1	arent ther ; arm hot ; around ten ; arthriti ; as ever ; asi noma ; ask anyway
        residential	-1	ask for ; ask iop ; asust ; at <night> ; at breakfast ; at tarzan ; at them
        residential	-1	at wedding ; ate a ; atienden ; avion ; avis ; awful ; ayud por ; baby ; back pain
        residential	-1	back surgery ; bag a ; bar dai ; bathrm ; be <hospital> ; be ok ; becaus a ; becom
        residential	-1	bed again ; been <hit> ; been <leave> ; been at ; been cal ; been hit ; been meth
        residential	-1	been sleep ; been smok ; been year ; befor its ; begin with ; being in
        residential	-1	between <day> ; birth ; blackout ; blew it ; blind and ; blu dai ; blu sinc
        residential	-1	bombero ; bon ; both <go> ; bottl every ; box of ; breath and ; brok ; bump in
        residential	-1	burn in ; bury me ; busc terapi ; but the ; by <record> ; by a ; by eight ; by fax
        residential	-1	by how ; by myself ; by our ; cabl ; cad quien ; cal back ; cal her ; calambr
        residential	-1	callback ; can <write> ; can and ; can my ; can peopl ; can u ; cant <feel>
        residential	-1	cant <write> ; cant leav ; cant tak ; capital ; car 0 ; carter ; cas in ; cast
        residential	-1	catch ; cb ; celul ; cer ; chamomil ; charg a ; children ; chiquito ; church bel
        residential	-1	circl the ; claw <tool> ; claw ham ; clean in ; clear her ; clear him ; clock and
        residential	-1	clos <night> ; clr is ; clr ~<school> ; club ; cm ; coc cinc ; cocain habit
        residential	-1	cocain x ; cok ; cok coupl ; cok til ; coleccion ; com at ; com trap ; com yo
        residential	-1	compr en ; confes to ; confi ; construccion ; consulta ; contrat ; cooki ; cooler
        residential	-1	copi ; corre ; could <consume> ; could she ; could someon ; could use ; could we
        residential	-1	couldnt <take> ; count them ; cov ; covid ; cpr ; crack all ; crack the ; cranky
        residential	-1	crew ; crew of ; cuand la ; cuand sali ; cuent ; cuid ; cuid a ; cut
        residential	-1	d residential ; d x ; d/c plan ; dad did ; dai about ; dairy ; dan terapi ; danc
        residential	-1	day a ; day at ; day coin ; day cok ; day lik ; day long ; day she ; day thing
        residential	-1	de <asleep> ; de <bodypart> ; de <night> ; de blanc ; de cristal ; de emergenci
        residential	-1	de est ; de joven ; de menor ; de nadi ; de noch ; de solter ; dear ; death
        residential	-1	deceas ; defendant ; del <church> ; del cristal ; del intern ; del merc
        residential	-1	del volcan ; del ~<treatment> ; deni inpt ; dependency <official> ; depresion
        residential	-1	desd ener ; detox d/c ; detox off ; detox tea ; detox was ; dia par ; dia son
        residential	-1	dicen que ; did <stimulant> ; dig que ; dio est ; discharg from ; do <day> ; do his
        residential	-1	do spe ; dobl ; dock and ; doctor look ; doctor told ; doe he ; doe to ; dog need
        residential	-1	doing whippet ; domiciliary ; don for ; don last ; dond <go> ; dond est
        residential	-1	dont <consume> ; dont <phone> ; door in ; doordash ; dop 0 ; dop every ; dopesick
        residential	-1	down <treatment> ; down for ; down l ; dr pham ; drain and ; dres room ; drink /
        residential	-1	drink for ; drink now ; drink problem ; driver ; duelen ; each morn ; ear ring
        residential	-1	earn ; eat toast ; el <pain> ; el <rail> ; el bur ; el dolor ; el fentanil
        residential	-1	el frasc ; el lavab ; el mezcal ; el part ; el preci ; el tren ; el vecin ; el viej
        residential	-1	el viern ; ell est ; elm ; empez ; en <job> ; en com ; en lug ; en medi ; en sant
        residential	-1	encontr ; end of ; ener y ; enfermera ; enganch ; eob ; eran ; escalon ; eso hac
        residential	-1	espanol ; est vomit ; estoy <tired> ; etoh 0 ; etoh ld ; eval don ; even im
        residential	-1	even use ; even ~drink ; evening ; ever sinc ; every 0 ; every dol ; every liv
        residential	-1	everyth is ; ex and ; exam ; expect ; extract ; eye in ; f <drug> ; f <opioid>
        residential	-1	f <stop> ; f don ; f finish ; f paralegal ; facil ; fail one ; faltan ; fami court
        residential	-1	fami of ; fath is ; favor ; feb 0 ; fentanyl patch ; fil a ; fil my ; fil thi ; fin
        residential	-1	fin eat ; final in ; find out ; finish inpatient ; finish residential ; first ever
        residential	-1	fix that ; flam ; flask ; food ; footbal ; for <drug> ; for <pain> ; for everyth
        residential	-1	for four ; for monday ; for rehab ; for spous ; for twelv ; for weed ; for whom
        residential	-1	for work ; forget to ; forgot ; four kid ; four minut ; fre ; from <soon>
        residential	-1	from next ; from noon ; front <furniture> ; front and ; g q ; gan ; get leav
        residential	-1	get that ; get thi ; get tight ; giggl ; girlfriend say ; giv nam ; gma 0 ; go on
        residential	-1	goe off ; going round ; golf bal ; good <day> ; goosebump ; got loos ; grab phon
        residential	-1	gracia por ; group or ; group sinc ; guer ; gues im ; gurgl ; gurgl nois ; guy at
        residential	-1	habi un ; hacen <treatment> ; hacen desintoxicacion ; had <stimulant> ; had cocain
        residential	-1	had nev ; had som ; hand ; hand going ; hand them ; handl q ; happen on ; hard
        residential	-1	hard of ; has <stimulant> ; has happen ; has not ; hav aetn ; hav chest ; hav his
        residential	-1	hav not ; hay <appointment> ; hay <treatment> ; he <stop> ; he doesnt ; he drink
        residential	-1	he is ; heart doing ; hel <break> ; hel <consume> ; hel break ; hel i ; hel use
        residential	-1	hen ; her 0 ; her <afraid> ; her <hit> ; her <illness> ; her cas ; her church
        residential	-1	her cok ; her eye ; her with ; herd ; herman tom ; hes <bodysound> ; hes been
        residential	-1	hes mad ; hij est ; hij y ; hilariou ; him leav ; him with ; himself from
        residential	-1	his <eat> ; his <needle> ; his eye ; his pillow ; his wif ; holiday includ
        residential	-1	hom every ; hom sat ; hom they ; hour ; how doe ; hr ; hr 0 ; hs <clinician>
        residential	-1	huevo ; hunt for ; husband and ; husband ~pas ; i <promise> ; i <try> ; i beat
        residential	-1	i mix ; i quit ; i set ; i usual ; ice <night> ; ice <take> ; ice most ; icu
        residential	-1	id had ; id lik ; id nev ; if ; im <insurance> ; im aft ; im back ; im marri
        residential	-1	im not ; im typ ; in <room> ; in anywher ; in bakersfield ; in driveway ; in film
        residential	-1	in hallway ; in lobby ; in texa ; inf given ; initial ; inmigracion ; instructor
        residential	-1	intensiv outpt ; interview ; intranasal ; invoic ; inyect heroin ; iop that
        residential	-1	ironwork ; is <cannabis> ; is <treatment> ; is dumb ; is get ; is hav ; is nam
        residential	-1	is next ; is see ; is typ ; is ~0 ; isnt me ; isnt on ; it aft ; it coed ; it ive
        residential	-1	it safe ; it should ; it sinc ; item 0 ; its <eat> ; its <pill> ; its back ; its my
        residential	-1	its pil ; its sunday ; its weed ; iv ; iv <always> ; iv dai ; ive ~<home>
        residential	-1	ive ~liv ; jail four ; january ; jel ; jewelry ; jim ; jittery ; joshu ; jr ; juez
        residential	-1	juez orden ; july becaus ; jumpy ; jur que ; just want ; keep work ; ketamin sinc
        residential	-1	kevin ; kid a ; kil for ; klonopin 0 ; know i ; know who ; kore ; la <illness>
        residential	-1	la <insurance> ; la <medicine> ; la <town> ; la bec ; la chiv ; la estuf ; la juez
        residential	-1	la llam ; la madrin ; la operation ; la oril ; la rodil ; la unic ; labio azul
        residential	-1	labio mor ; ladi ; landlord who ; lap blanket ; las m ; last tim ; last wint
        """
}
