extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	1	*frequency.0:other_experiencer ; *hooked:hypothetical ; *mandator:hypothetical
        iop	1	*overdoseNow ; *residentialWord ; *started:other_experiencer ; *thirdParty
        iop	1	*thirdParty.lookAlike ; *vendor.opensNote ; *vendor.opensNote:negated
        iop	1	*violence.lookAlike:historical ; *withdrawal:negated ; + <month> ; + <partner> ; + his ; + k
        iop	1	/ 0 ; 0 <try> ; 0 ask ; 0 finish ; 0 gkid ; 0 hard ; 0 ipa ; 0 residential ; 0 sat ; 0 sec
        iop	1	0 step ; 0 tab ; 0 the ; 0 thousand ; 0 toddler ; 0 x ; <afraid> el ; <afraid> ~<drive>
        iop	1	<afraid> ~<stimulant> ; <alcohol> <law> ; <alcohol> <past> ; <alcohol> <rarely>
        iop	1	<alcohol> el ; <alcohol> hac ; <alcohol> on ; <alcohol> when ; <alcohol> with
        iop	1	<alcohol> ~<kin> ; <alone> <daytime> ; <alone> <eat> ; <alone> <go> ; <alone> <outdoors>
        iop	1	<alone> yo ; <alone> ~<shake> ; <always> <need> ; <always> <order> ; <always> eso
        iop	1	<amount> 0 ; <amount> <month> ; <amount> <sedative> ; <amount> <week> ; <amount> al
        iop	1	<amount> d ; <amount> fin ; <amount> has ; <amount> hav ; <amount> ipa ; <amount> ive
        iop	1	<amount> por ; <amount> smal ; <amount> tim ; <amount> usa ; <amount> ~<pill>
        iop	1	<angry> <asleep> ; <angry> <kin> ; <angry> <school> ; <angry> es ; <angry> in
        iop	1	<appointment> <die> ; <appointment> <leave> ; <appointment> <night> ; <appointment> sat
        iop	1	<ask> <start> ; <ask> <stimulant> ; <ask> <treatment> ; <ask> can ; <ask> yes
        iop	1	<ask> ~<stop> ; <ask> ~<treatment> ; <asleep> <record> ; <awake> <asleep> ; <awake> my
        iop	1	<blade> <drive> ; <blade> <room> ; <blade> skil ; <blood> <amount> ; <blood> <crowd>
        iop	1	<blood> <die> ; <blood> through ; <bodypart> <clothes> ; <bodypart> <hold>
        iop	1	<bodypart> <intoxicated> ; <bodypart> <take> ; <bodypart> <write> ; <bodypart> behind
        iop	1	<bodypart> cuanta ; <bodypart> dry ; <breath> 0 ; <breath> <tool> ; <breath> at
        iop	1	<build> <go> ; <buy> <rope> ; <buy> our ; <buy> una ; <calm> <home> ; <cannabis> <asleep>
        iop	1	<cannabis> <phone> ; <caretaking> de ; <caretaking> for ; <caretaking> ni
        iop	1	<chestheart> <kill> ; <chestheart> <partner> ; <chestheart> as ; <chestheart> been
        iop	1	<chestheart> on ; <chestheart> sinc ; <child> 0 ; <child> <clinician> ; <child> <day>
        iop	1	<child> becaus ; <child> but ; <child> go ; <child> tien ; <child> usa ; <child> ~0
        iop	1	<child> ~le ; <church> <give> ; <church> <leave> ; <church> rummag ; <clean> la
        iop	1	<clinician> <official> ; <clinician> in ; <clinician> one ; <clothes> <palecolor>
        iop	1	<clothes> <room> ; <clothes> y ; <colleague> <give> ; <colleague> <sad>
        iop	1	<colleague> ~<hold> ; <consume> <alcohol> ; <consume> <ask> ; <consume> <clean>
        iop	1	<consume> <crowd> ; <consume> <month> ; <consume> <school> ; <consume> <tool>
        iop	1	<consume> <year> ; <consume> a ; <consume> crank ; <consume> is ; <consume> los
        iop	1	<consume> sat ; <consume> that ; <consume> un ; <container> <break> ; <container> <outdoors>
        iop	1	<continue> <chestheart> ; <continue> <eat> ; <continue> and ; <continue> de ; <continue> it
        iop	1	<continue> la ; <continue> ~<day> ; <continue> ~<need> ; <count> <ask> ; <count> <headface>
        iop	1	<count> <hit> ; <count> <outdoors> ; <count> <rarely> ; <count> on ; <crowd> <afraid>
        iop	1	<crowd> <appointment> ; <crowd> <church> ; <crowd> <daytime> ; <crowd> <trust> ; <crowd> est
        iop	1	<crowd> los ; <crowd> not ; <crowd> or ; <crowd> should ; <crowd> that ; <crowd> wer
        iop	1	<day> 0 ; <day> <afraid> ; <day> <pain> ; <day> <record> ; <day> <year> ; <day> de
        iop	1	<day> havent ; <day> nev ; <day> off ; <day> su ; <day> sus ; <day> wk ; <day> x
        iop	1	<day> ~<leave> ; <daytime> <leave> ; <daytime> <start> ; <die> <home> ; <die> <room>
        iop	1	<die> me ; <die> on ; <drive> <lock> ; <drive> is ; <drive> it ; <drive> mi ; <drive> was
        iop	1	<drug> at ; <drug> del ; <drug> twic ; <drug> ~<give> ; <eat> <treatment> ; <eat> until
        iop	1	<fall> in ; <feel> <night> ; <feel> <opening> ; <feel> a ; <fire> <day> ; <fire> <eat>
        iop	1	<fire> <stranger> ; <fire> <think> ; <fluid> <clothes> ; <fluid> y ; <friend> <amount>
        iop	1	<friend> <month> ; <friend> <record> ; <friend> <school> ; <friend> <stimulant>
        iop	1	<furniture> 0 ; <furniture> <continue> ; <furniture> <eat> ; <furniture> <hospital>
        iop	1	<furniture> <rope> ; <furniture> away ; <furniture> each ; <give> <eat> ; <give> <key>
        iop	1	<give> <phone> ; <give> <try> ; <give> i ; <give> pt ; <give> thi ; <go> <night>
        iop	1	<go> through ; <go> with ; <goodbye> <water> ; <happy> <die> ; <happy> <soon> ; <happy> so
        iop	1	<headface> <bodypart> ; <headface> <count> ; <headface> <eat> ; <headface> <palecolor>
        iop	1	<headface> <smell> ; <headface> <trade> ; <headface> he ; <headface> is ; <hear> <home>
        iop	1	<hear> <play> ; <hear> <start> ; <hear> desd ; <height> <build> ; <hit> ; <hit> <ask>
        iop	1	<hit> <clothes> ; <hold> <room> ; <hold> <stranger> ; <hold> and ; <home> <appointment>
        iop	1	<home> <day> ; <home> con ; <home> has ; <home> is ; <home> near ; <home> nin
        iop	1	<home> somewher ; <home> the ; <home> they ; <homeless> resident ; <hospital> 0
        iop	1	<hospital> <volunteer> ; <hospital> <write> ; <hospital> was ; <hot> <clean>
        iop	1	<illness> <clinician> ; <illness> <go> ; <illness> <wait> ; <insurance> <write>
        iop	1	<intoxicated> <consume> ; <intoxicated> <leave> ; <intoxicated> the ; <intoxicated> to
        iop	1	<job> <leave> ; <job> <pet> ; <job> del ; <job> fin ; <job> good ; <job> my ; <job> noth
        iop	1	<job> thru ; <job> ~<insurance> ; <job> ~<leave> ; <key> <law> ; <kill> <chestheart>
        iop	1	<kin> <eat> ; <kin> <give> ; <kin> par ; <kin> shot ; <kin> whil ; <kin> with
        iop	1	<last> <medicine> ; <last> <need> ; <last> <school> ; <law> <fall> ; <law> <write>
        iop	1	<leave> <clinician> ; <leave> <eat> ; <leave> <hear> ; <leave> <past> ; <leave> ~<treatment>
        iop	1	<limp> ; <media> <give> ; <medicine> <afraid> ; <medicine> <give> ; <moment> <start>
        iop	1	<moment> <trust> ; <moment> <week> ; <money> es ; <money> for ; <money> i ; <money> so
        iop	1	<money> us ; <money> your ; <month> ; <month> <ask> ; <month> <church> ; <month> <cold>
        iop	1	<month> <friend> ; <month> <hospital> ; <month> <need> ; <month> <play> ; <month> <put>
        iop	1	<month> been ; <month> he ; <month> ive ; <month> le ; <month> me ; <month> my
        iop	1	<month> open ; <month> p ; <month> ~<alcohol> ; <month> ~<amount> ; <month> ~<count>
        iop	1	<month> ~<day> ; <month> ~<treatment> ; <need> <alcohol> ; <need> <build> ; <need> <relapse>
        iop	1	<need> de ; <need> lo ; <need> someplac ; <need> ~<hospital> ; <night> <blade>
        iop	1	<night> <blood> ; <night> <furniture> ; <night> <past> ; <night> <phone> ; <night> a
        iop	1	<night> are ; <night> hes ; <night> one ; <night> the ; <night> ther ; <official> <last>
        iop	1	<official> <law> ; <official> <month> ; <official> <partner> ; <opening> <build>
        iop	1	<opening> <stranger> ; <opening> light ; <opening> the ; <opioid> <medicine>
        iop	1	<opioid> <moment> ; <opioid> <take> ; <opioid> <year> ; <order> <treatment> ; <order> so
        iop	1	<outdoors> was ; <pain> <asleep> ; <pain> <outdoors> ; <pain> real ; <partner> <bodysound>
        iop	1	<partner> <cannabis> ; <partner> <count> ; <partner> <moment> ; <partner> <write>
        iop	1	<partner> did ; <partner> each ; <partner> from ; <partner> good ; <partner> mad
        iop	1	<partner> ~<child> ; <past> <furniture> ; <past> anyon ; <past> no ; <past> ~<alcohol>
        iop	1	<pet> <asleep> ; <pet> <bodypart> ; <pet> <hospital> ; <phone> / ; <phone> <church>
        iop	1	<phone> <kin> ; <phone> <phone> ; <phone> <rope> ; <phone> <week> ; <photo> from
        iop	1	<pill> <always> ; <play> <bodysound> ; <play> <sad> ; <play> so ; <promise> <take>
        iop	1	<put> <alcohol> ; <put> <container> ; <put> <play> ; <put> <stranger> ; <put> down
        iop	1	<rail> <clinician> ; <rail> <day> ; <rarely> al ; <record> neg ; <room> <afraid>
        iop	1	<room> <bodypart> ; <room> <feel> ; <room> <headface> ; <room> <kill> ; <room> <month>
        iop	1	<room> <school> ; <room> <soon> ; <room> are ; <room> con ; <room> lik ; <room> my
        iop	1	<sad> <friend> ; <sad> <phone> ; <say> lin ; <say> nobody ; <say> un ; <say> ~<wait>
        iop	1	<school> <consume> ; <school> <day> ; <school> <emergency> ; <school> <job> ; <school> <kin>
        iop	1	<school> <stop> ; <school> did ; <school> rn ; <school> she ; <sedative> <clinician>
        iop	1	<sedative> <withdrawal> ; <see> <bodypart> ; <see> <eat> ; <see> <stimulant>
        iop	1	<see> <stranger> ; <see> el ; <see> i ; <see> if ; <see> no ; <see> que ; <see> them
        iop	1	<see> un ; <see> your ; <seizure> in ; <shake> + ; <smell> ; <sober> ; <sober> <die>
        iop	1	<sober> with ; <soon> <happy> ; <soon> <write> ; <soon> en ; <start> ; <start> 0
        iop	1	<start> <kin> ; <start> <think> ; <start> of ; <stiff> right ; <stimulant> <hospital>
        iop	1	<stimulant> <money> ; <stimulant> between ; <stimulant> de ; <stimulant> desd
        iop	1	<stimulant> habit ; <stimulant> is ; <stimulant> la ; <stimulant> lik ; <stimulant> salt
        iop	1	<stimulant> self ; <stimulant> thing ; <stimulant> ~0 ; <stimulant> ~<friend>
        iop	1	<stimulant> ~<medicine> ; <stop> <furniture> ; <stop> <put> ; <stop> <treatment>
        iop	1	<stop> anyth ; <stop> by ; <stop> mi ; <stop> ~ninety ; <stranger> <illness>
        iop	1	<stranger> <seizure> ; <take> <lock> ; <take> <soon> ; <take> pop ; <think> <money>
        iop	1	<think> around ; <think> but ; <think> thes ; <threat> me ; <tool> <treatment>
        iop	1	<tool> <water> ; <tool> sinc ; <town> wher ; <trade> <crowd> ; <trade> <goodbye>
        iop	1	<trade> <headface> ; <trade> <money> ; <trade> <outdoors> ; <trade> del ; <trade> self
        iop	1	<treatment> / ; <treatment> <law> ; <treatment> <tool> ; <treatment> <vendor>
        iop	1	<treatment> cm ; <treatment> d/c ; <treatment> is ; <treatment> isnt ; <treatment> meet
        iop	1	<treatment> on ; <treatment> with ; <treatment> ~<go> ; <treatment> ~<stimulant>
        iop	1	<treatment> ~within ; <trust> <asleep> ; <trust> <happy> ; <trust> to ; <trust> who
        iop	1	<try> <kill> ; <try> <water> ; <wait> muy ; <wait> no ; <wait> that ; <wait> upright
        iop	1	<water> <color> ; <water> <day> ; <water> <happy> ; <water> <hear> ; <water> <law>
        iop	1	<water> <water> ; <week> <alcohol> ; <week> <count> ; <week> <school> ; <week> el
        iop	1	<week> from ; <week> sinc ; <week> that ; <week> turn ; <week> x ; <week> ~<treatment>
        iop	1	<withdrawal> <clinician> ; <withdrawal> <stop> ; <write> <school> ; <year> has ; <year> par
        iop	1	<year> ther ; a <month> ; a <seizure> ; a barbecu ; a bend ; a birthday ; a candl ; a cas
        iop	1	a cent ; a crowb ; a desert ; a facility ; a fast ; a fenc ; a funny ; a glas ; a guatemal
        iop	1	a lineman ; a mem ; a minut ; a nin ; a notebook ; a pap ; a plant ; a positiv ; a prend
        iop	1	a seizur ; a shoebox ; a sil ; a stubborn ; a talk ; a tidy ; a town ; a zombi ; a ~0
        iop	1	a ~<alcohol> ; a ~<amount> ; a ~<clinician> ; a ~<count> ; a ~beer ; a ~hospital ; a ~paid
        iop	1	a ~sixty ; abog dic ; about <amount> ; about <play> ; abuel ; acaban ; adderal i ; afford it
        iop	1	afraid ; aft new ; aft thanksgiv ; afternoon a ; afternoon im ; again its ; again the
        iop	1	against ; agar con ; ago with ; ahor tien ; air y ; al corre ; al merc ; alg se ; all wknd
        iop	1	along ; alquil ; als its ; am look ; am tir ; ama ; amiga y ; amphetamin salt ; an eye
        iop	1	an eyebrow ; an overnight ; and <angry> ; and <breath> ; and <headface> ; and <need>
        iop	1	and bor ; and clean ; and drink ; and hop ; and ket ; and lik ; and only ; and saw
        iop	1	and skip ; and swear ; and swing ; and thre ; and thursday ; and want ; and work ; anim
        iop	1	any <moment> ; any <stranger> ; any help ; anyon els ; anyth <night> ; anyth ive
        iop	1	anywher for ; anywher i ; apartment has ; are <asleep> ; are <stop> ; are asleep ; are bleed
        iop	1	arent <money> ; as smok ; asada ; asi es ; ask can ; ask sinc ; ask yes ; at <law>
        iop	1	at <school> ; at <year> ; at cvs ; at fifty ; at footbal ; at hosp ; at night ; atiend
        iop	1	august with ; aunt ; aunt went ; away and ; away gam ; baby down ; back bedroom ; bad one
        iop	1	bajarl ; bar mgr ; bar say ; bautiz ; be terminat ; bec ; becom ; becom a ; bed each
        iop	1	been <break> ; been <count> ; been <write> ; been crush ; been say ; been tak ; been writ
        iop	1	been year ; beer ; beer fri ; beer when ; beer wkend ; befor anyon ; befor they ; began tak
        iop	1	begin aft ; behind ; behind the ; besid me ; besid the ; between <moment> ; between now
        iop	1	bien <asleep> ; birthday ; birthday and ; bleach ; bled through ; blood ; blood work
        iop	1	bon dry ; book club ; booklet ; both at ; bought 0 ; box at ; box i ; brand ; braz
        iop	1	breath it ; brkfst ; bronc ; brown ; brunch ; bus stop ; but her ; but nev ; buy a ; by day
        iop	1	by fri ; c/b ; caf ; cal re ; can <leave> ; can leav ; can my ; cancel me ; cant rememb
        iop	1	cap ; cardi ; carn asada ; carpet is ; cart with ; caso ; cat sleep ; cer la
        iop	1	certificat from ; cha by ; chap ; chef say ; chest and ; chev ; church rummag ; cin
        iop	1	circl it ; clas i ; clas thi ; clean 0 ; clean at ; client now ; clip a ; clock
        iop	1	clr <child> ; clr <hear> ; clr want ; clr was ; club <amount> ; cnslr ; coc a ; cocain by
        iop	1	cocain several ; cocain thre ; coffin ; cok to ; cok with ; cold ; color ; com along
        iop	1	com round ; combin ; con 0 ; con <crowd> ; con <need> ; con alberc ; con alzheim
        iop	1	con horari ; con usted ; confes to ; consult ; corre de ; cortarl ; could <buy> ; could buy
        iop	1	could it ; counselor in ; count on ; count them ; country ; court and ; court has
        iop	1	court report ; cow ; cpa ; crack lik ; creen ; creen que ; crib and ; cristal sin ; cros the
        iop	1	ct ; cuand <hear> ; cuand le ; cuid ni ; cumpli los ; cumplimo ; d end ; d max ; dad cal
        iop	1	danc and ; dand a ; dat by ; dat from ; day graduat ; day no ; daytim or ; de <alcohol>
        iop	1	de <clean> ; de <furniture> ; de <illness> ; de <money> ; de all ; de camp
        iop	1	de desintoxicacion ; de mala ; de nadi ; de qued ; de sus ; dead cent ; dean <need>
        iop	1	dean want ; death and ; decad and ; decent man ; decorator ; del <illness> ; del car
        iop	1	del negoci ; del pech ; deliv piz ; dementi ; deni any ; deni inpatient ; deport in
        iop	1	deposit ; desd <child> ; desvel ; desvel y ; desvi ; detox on ; deuda ; diabet ; diacon
        iop	1	did <always> ; did every ; did her ; did its ; did me ; did six ; die if ; die on
        iop	1	dieron de ; din ; din 0 ; din is ; dio cuent ; dio de ; director for ; disabl ; discord
        iop	1	dismis ; do 0 ; do <amount> ; do evening ; do on ; dock and ; doctor gav ; doctor listen
        iop	1	doesnt so ; doesnt tak ; dog for ; doing cok ; don on ; dont <trust> ; dont both ; dont lov
        iop	1	dont trust ; door as ; doorbel ; doordash ; doorman ; dorm la ; drag her ; drink rum
        iop	1	drink saturday ; drink thre ; drown ; drunk at ; duermen ; dur my ; durang ; each <bodypart>
        iop	1	eap employe ; earli ; eight of ; eighth a ; el banc ; el bautiz ; el corazon ; el frasc
        iop	1	el fut ; el mariachi ; el permis ; el record ; electrical ; eleventh ; ell que ; els and
        iop	1	els know ; empty ; empty <room> ; en <always> ; en <height> ; en avent ; en cad ; en las
        iop	1	en veran ; enrollment <write> ; enrollment let ; entonc ; entonc <amount> ; entr al ; enviud
        iop	1	er doc ; es <amount> ; es <drug> ; es <emergency> ; es com ; escol ; eso <wait> ; eso per
        iop	1	eso que ; eso sí ; espanol o ; est en ; estarian mejor ; estimat ; estoy <happy> ; etoh 0
        iop	1	eval don ; even ; even 0 ; even tak ; evening in ; event ; ever and ; ever do ; ever drink
        iop	1	everybody slap ; f <caretaking> ; f <stimulant> ; f baby ; f cocain ; f cok ; f widow
        iop	1	faint ; falt es ; falta ; fami court ; famili no ; famili ya ; far in ; festival in ; fil my
        iop	1	fil no ; fin <asleep> ; fin de ; find <stranger> ; finish detox ; finish my ; finish ninety
        iop	1	finish rehab ; first <count> ; first now ; first off ; first six ; fix a ; flu ; flyer for
        iop	1	follow the ; for <clean> ; for <happy> ; for an ; for hav ; for pain ; for rehab ; for step
        iop	1	for ~<consume> ; forearm ; forward ; found <stimulant> ; frasc ; freak ; friday sunday
        iop	1	friend adderal ; friend for ; from <play> ; from all ; from band ; from nin ; fueg
        iop	1	ful ninety ; ful tim ; fum mot ; fun at ; fut ; futbol ; gallblad out ; gana de
        iop	1	gas station ; get no ; gf ; girlfriend ; giv us ; gkid ; glas each ; glas on ; goe to
        iop	1	goe with ; going and ; good kid ; goodby let ; got 0 ; got hom ; got loos ; got pop
        iop	1	grabacion ; graduat from ; grandbabi ; grandkid ; grandmoth was ; group they ; group thre
        iop	1	habit and ; habit of ; hac <month> ; hac iop ; hac mes ; had cok ; had surgery
        iop	1	had ~<seizure> ; had ~seizur ; half court ; half now ; ham in ; hand at ; has <say>
        iop	1	has custody ; has decid ; has iehp ; hat the ; hav fiv ; hav group ; hav medicar ; hav smok
        iop	1	hav zer ; havent ; hay <outdoors> ; hay grup ; he <continue> ; he pour ; he punch ; he walk
        iop	1	he writ ; head is ; head that ; hear in ; hear the ; hed nev ; help and ; help or
        iop	1	her <bodypart> ; her <illness> ; her <stop> ; her baby ; her birthday ; her care
        iop	1	her forearm ; her kid ; her on ; her ~lat ; heroin in ; herself <day> ; hes kind ; hes lik
        iop	1	hij de ; him <die> ; him away ; hir ; hir for ; hir man ; his <caretaking> ; his <crowd>
        iop	1	his grad ; hold my ; hondura y ; hook ; hous is ; hous key ; hous was ; human ; hundr
        iop	1	husb finish ; i <bodypart> ; i <emergency> ; i <hospital> ; i <rail> ; i appreciat
        iop	1	i caught ; i earn ; i kick ; i meant ; i swallow ; i threw ; i ~dont ; i ~saw ; ice <night>
        iop	1	id ; id <feel> ; id feel ; id tel ; im <afraid> ; im <alone> ; im <home> ; im get
        iop	1	im overreact ; im scar ; imposibl ; in <breath> ; in <room> ; in <school> ; in <wait>
        iop	1	in arizon ; in august ; in between ; in film ; in market ; in may ; in person ; in plac
        iop	1	in privat ; in season ; in two ; includ the ; inpt 0 ; insan ; inst ; intern lo
        iop	1	intervention ; invitation ; iop aft ; iop en ; iop then ; is <continue> ; is <happy>
        iop	1	is <moment> ; is happy ; is my ; is read ; is ther ; is ~<count> ; is ~fiv ; is ~not
        iop	1	is ~seven ; isnt in ; isnt til ; it <count> ; it <shake> ; it giv ; it im ; it mad ; it on
        iop	1	it pas ; it wors ; its <drug> ; its vyvans ; ive <build> ; ive <consume> ; ive dug
        iop	1	ive sign ; ive work ; ive ~been ; jaj y ; january ; jingl ; jittery ; job good ; job off
        iop	1	jok but ; junior and ; just being ; k sinc ; k up ; kais through ; karaok ; keel ; keel over
        iop	1	keep going ; kept going ; ketamin ; kitten ; knif skil ; knot ; know peopl ; l <chestheart>
        iop	1	la <blood> ; la <eat> ; la <job> ; la bodeg ; la cancion ; la cocin ; la grabacion
        iop	1	la lanch ; la loncher ; la radi ; la taqueri ; lab ok ; labio ; lady who ; las <awake>
        iop	1	las <key> ; las del ; las desvel ; las llav ; las trenza ; last beer ; last tue ; laugh with
        iop	1	lawn mow ; le entiend ; le entr ; le recomiendan ; left collarbon ; lei ; let <alone>
        iop	1	let alon ; lie i ; lif from ; lik <treatment> ; lik bread ; lik coffe ; limpi ; limpi en
        iop	1	lin <take> ; lin cal ; lin has ; lin went ; litigator ; littl brother ; liv at
        iop	1	liv somewher ; lleg la ; lo cuid ; lo dej ; loan ; local <money> ; lom lind ; lone and
        iop	1	long <leave> ; long gon ; look 0 ; loop ; los caballero ; los her ; los turno
        iop	1	lost <clothes> ; lost two ; lot of ; lov that ; lug de ; m <sedative> ; m dad ; m sin
        iop	1	m thc ; magazin ; mai ; mak a ; mal per ; maleta y ; mam pregunt ; man at ; manan cuand
        iop	1	map ; marz no ; mas usa ; may en ; may she ; md clear ; me <start> ; me <write> ; me aft
        iop	1	me ard ; me convien ; me par ; me preocup ; me think ; me tumb ; medi <pill> ; medi pastil
        iop	1	medi sin ; met coc ; meth again ; meth every ; meth use ; mgr guest ; mgr res ; mi <church>
        iop	1	mi <clothes> ; mi <opioid> ; mi <school> ; mi <town> ; mi mar ; midterm ; milla ; min to
        iop	1	mir el ; mis clinical ; mism me ; mo ; mo <kin> ; mo of ; mom hous ; mom she ; mom work
        iop	1	mon ask ; mon from ; monday im ; month he ; month on ; month only ; month when ; morning and
        iop	1	morning befor ; morning only ; most afternoon ; moth dtr ; motorcycl ; mov out ; much as
        iop	1	much doe ; mud con ; mustard ; my <count> ; my apprenticeship ; my body ; my book ; my build
        iop	1	my day ; my eap ; my fianc ; my gf ; my gram ; my gran ; my grandbaby ; my grandson
        iop	1	my great ; my plan ; my ra ; my stag ; my ~niec ; nad ; nad no ; nadi <amount> ; nadi mas
        iop	1	nail ; neck is ; need eve ; need peopl ; nev let ; nev thre ; new ; newborn and ; next
        iop	1	next loc ; ni <key> ; ni papel ; ni se ; nieta ; night i ; night janitor ; night sleep
        iop	1	nin to ; nl <say> ; no ~<afraid> ; no ~afloj ; no ~big ; no ~blackout ; no ~dormirs ; no ~dv
        iop	1	no ~hospital ; no ~iba ; no ~iv ; no ~jail ; no ~leav ; no ~pued ; no ~rent ; no ~show
        iop	1	no ~using ; nobody got ; noma cuand ; noma tom ; non sinc ; norc 0 ; not ~<blood>
        iop	1	not ~<calm> ; not ~even ; not ~find ; not ~rxd ; not ~sel ; notch ; noth ; noth but
        iop	1	noviembr y ; now whil ; nunc he ; nye ; o te ; obo ; of <cannabis> ; of <give>
        iop	1	of <headface> ; of <shame> ; of <treatment> ; of <week> ; of blow ; of end ; of its
        iop	1	of pinot ; of ros ; of six ; of soup ; of week ; off record ; ofrecen ; ok <eat> ; ok at
        iop	1	omah ; on dialysi ; on googl ; on holiday ; on weekend ; on whoev ; on ~meth ; one 0
        iop	1	one <container> ; one <month> ; one <stimulant> ; one bad ; one beer ; one ive ; one random
        iop	1	onion ; only <hit> ; only cover ; only he ; only licens ; only no ; onset 0 ; op ; op 0
        iop	1	open <outdoors> ; open mic ; opinion on ; or <drive> ; orchid ; ord and ; otr dia ; otr hij
        iop	1	our <church> ; our <opening> ; our door ; our ~0 ; out <say> ; out any ; out fri ; out is
        iop	1	out ive ; outpatient by ; outpatient or ; outpatient with ; over <day> ; over <phone>
        iop	1	over tonight ; own apartment ; own of ; oxy 0 ; pain acros ; palm desert ; pap le ; papa son
        iop	1	par <crowd> ; par <money> ; par no ; par pag ; parallel ; parent fly ; park del ; part was
        iop	1	pastor me ; peer lost ; pelot de ; per <record> ; per el ; per la ; per mi ; per se
        iop	1	perinatal ; pharmaci ; pick it ; pickl ; pictur on ; pid grup ; pie ; pink elephant
        iop	1	plac <amount> ; plac <vendor> ; plac is ; plac quot ; plan ; plan around ; plan by ; plan my
        iop	1	play bridg ; polv ; por <day> ; por dia ; por qued ; pos ; potluck ; pour <amount>
        iop	1	pour <fire> ; pour gasolin ; privat practic ; probation end ; problem ; problem i
        iop	1	problem that ; program to ; publish ; puest en ; pul <breath> ; pul air ; pur <money>
        iop	1	pur valor ; put down ; que <build> ; que dejarl ; que sig ; que tien ; que vay ; qued muy
        iop	1	questionnair ; quier ; quier dejarl ; quier grup ; quinceanera y ; quit befor ; quot $
        iop	1	rais my ; rak ; ram ; rang a ; rath do ; ray de ; rd <school> ; re <night> ; re park
        iop	1	real <drug> ; regional <treatment> ; regional cent ; regist in ; regresan ; rehab day
        iop	1	rehabilitacion el ; reloj ; rend ; rent es ; request 0 ; res 0 ; resi clt ; residential is
        iop	1	rest ; rest on ; rhubarb ; rib on ; ribbon ; rie sol ; rigid ; ro ; rol ; roof cant
        iop	1	room at ; roomi ; rostr ; round to ; rul ; run one ; run up ; sag ; said hed ; sal for
        iop	1	sam nit ; sant mari ; satisfaction ; saturday 0 ; say every ; say ive ; say nobody ; say on
        iop	1	say stop ; school drop ; school rn ; scoot ; scrub ; scrub the ; se <feel> ; se <school>
        iop	1	se ech ; se sali ; se sient ; season ; second dui ; security ; see about ; seen it ; sei vec
        iop	1	sei y ; self emp ; seman el ; seman pas ; send thi ; senor mi ; sentimental ; sept 0
        iop	1	sept for ; ser que ; servic ; sesion ; set decorator ; settl it ; several ; sew
        iop	1	she <asleep> ; she <give> ; she <play> ; she gav ; she laugh ; she pas ; she saw
        iop	1	shelt resident ; sho ; short staf ; should <clothes> ; should talk ; sight of ; sil ; simi
        iop	1	sin ~<key> ; sin ~<sick> ; sin ~probarl ; sinc <child> ; sinc about ; sinc dtr ; sinc moth
        iop	1	sinc our ; sink ; sink is ; siren ; sit mov ; six peopl ; six rehab ; six seven ; sleep lik
        iop	1	sleepy ; slept in ; smel ; smok 0 ; smok a ; smok the ; snap at ; sneak <stimulant>
        iop	1	so <child> ; so <day> ; so mad ; so to ; so when ; sob with ; sobri y ; social 0 ; sock
        iop	1	socket ; sol caretak ; sol y ; sol yo ; solter 0 ; som wednesday ; somebody pas
        iop	1	somebody who ; son <church> ; sp <say> ; sp speak ; spe most ; spirit ; split up
        iop	1	sponsor befor ; sponsor the ; spot on ; ssi ; st <stimulant> ; st and ; stabl need ; stack
        iop	1	stag ; star thru ; start befor ; start of ; stat and ; stay that ; stay upright ; stil i
        iop	1	stil wish ; stool ; stop talk ; straighten ; strangl the ; street adderal ; su <phone>
        iop	1	su <record> ; sum at ; sunday gam ; sup every ; surg ; surgical ; sus ; sus amiga
        iop	1	sus novent ; sus tre ; tackl ; tafil de ; tak a ; tak thre ; tak ~pet ; talk for ; talk to
        iop	1	tap with ; tard ; teach in ; teach you ; technician ; tel who ; tent in ; terapi varia
        iop	1	term <treatment> ; termin un ; than <amount> ; than a ; than aa ; than not ; that <job>
        iop	1	that <photo> ; that <school> ; that exist ; that lik ; that over ; that said ; that why
        iop	1	that word ; that work ; the <calm> ; the <cold> ; the <opening> ; the <pain> ; the <sad>
        iop	1	the army ; the blad ; the bon ; the carpet ; the carpool ; the cook ; the daytim
        iop	1	the deposit ; the flow ; the flu ; the fly ; the fram ; the freeway ; the gat ; the grief
        iop	1	the honor ; the horror ; the hurrican ; the lad ; the lawy ; the let ; the machet
        iop	1	the oldest ; the part ; the physician ; the real ; the run ; the saturday ; the servic
        iop	1	the ski ; the snow ; the sound ; the sup ; the tailgat ; the team ; the thing ; the weath
        iop	1	the women ; the ~<insurance> ; the ~<school> ; the ~insuranc ; the ~scholarship ; them i
        iop	1	then it ; then me ; then with ; ther be ; they hand ; they let ; they teach ; they wont
        """
}
