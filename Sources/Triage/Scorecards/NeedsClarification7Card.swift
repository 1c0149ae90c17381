extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	-1	<consume> <furniture> ; <consume> <last> ; <consume> <month>
        needs_clarification	-1	<consume> aft ; <consume> de ; <consume> hac ; <consume> k ; <consume> what
        needs_clarification	-1	<container> <need> ; <container> about ; <container> aft
        needs_clarification	-1	<container> between ; <container> lik ; <container> with
        needs_clarification	-1	<continue> <amount> ; <continue> <clothes> ; <continue> <color>
        needs_clarification	-1	<continue> <consume> ; <continue> <pill> ; <continue> <sober>
        needs_clarification	-1	<continue> go ; <count> <count> ; <count> its ; <crowd> 0 ; <crowd> <buy>
        needs_clarification	-1	<crowd> <clinician> ; <crowd> <clothes> ; <crowd> <day> ; <crowd> par
        needs_clarification	-1	<crowd> should ; <day> <chestheart> ; <day> <friend> ; <day> <law>
        needs_clarification	-1	<day> <night> ; <day> <rarely> ; <day> <take> ; <day> a ; <day> behind
        needs_clarification	-1	<day> by ; <day> es ; <day> off ; <day> that ; <day> ~<alcohol>
        needs_clarification	-1	<daytime> <friend> ; <daytime> <moment> ; <daytime> <stop>
        needs_clarification	-1	<daytime> <take> ; <daytime> no ; <daytime> til ; <die> <emergency>
        needs_clarification	-1	<die> <home> ; <die> <job> ; <die> <leave> ; <die> <money>
        needs_clarification	-1	<die> prevention ; <die> until ; <drive> <color> ; <drive> <home>
        needs_clarification	-1	<drive> <money> ; <drive> <month> ; <drive> <rope> ; <drive> <stimulant>
        needs_clarification	-1	<drive> <town> ; <drive> becaus ; <drive> who ; <drug> <count> ; <drug> in
        needs_clarification	-1	<eat> <alcohol> ; <eat> <needle> ; <eat> <play> ; <eat> <write>
        needs_clarification	-1	<eat> anymor ; <eat> bar ; <eat> list ; <eat> maz ; <eat> tin ; <eat> to
        needs_clarification	-1	<emergency> <need> ; <emergency> <say> ; <fall> we ; <feel> <past>
        needs_clarification	-1	<feel> good ; <feel> human ; <fire> <day> ; <fire> <eat>
        needs_clarification	-1	<fire> <official> ; <friend> <eat> ; <friend> <give> ; <friend> <media>
        needs_clarification	-1	<friend> <opioid> ; <friend> <take> ; <friend> to ; <furniture> <container>
        needs_clarification	-1	<furniture> <hear> ; <furniture> dond ; <furniture> ful ; <furniture> in
        needs_clarification	-1	<give> <gun> ; <give> <happy> ; <give> <play> ; <give> <take> ; <give> to
        needs_clarification	-1	<give> una ; <go> <continue> ; <go> <insurance> ; <go> <opening>
        needs_clarification	-1	<go> <pet> ; <go> <stop> ; <go> <write> ; <go> aft ; <go> an ; <go> around
        needs_clarification	-1	<go> buen ; <go> clos ; <go> est ; <go> i ; <go> out ; <go> wil
        needs_clarification	-1	<goodbye> <play> ; <goodbye> with ; <happy> <home> ; <happy> de
        needs_clarification	-1	<happy> me ; <headface> <die> ; <headface> <drug> ; <headface> <write>
        needs_clarification	-1	<headface> de ; <headface> so ; <hear> <hold> ; <hear> <outdoors>
        needs_clarification	-1	<hear> <sad> ; <hear> bc ; <hear> el ; <hear> from ; <height> <appointment>
        needs_clarification	-1	<height> <clothes> ; <height> <friend> ; <height> <moment>
        needs_clarification	-1	<height> <outdoors> ; <height> <partner> ; <height> de ; <height> if
        needs_clarification	-1	<height> over ; <hit> <intoxicated> ; <hit> en ; <hold> <day> ; <hold> a
        needs_clarification	-1	<hold> that ; <home> <feel> ; <home> <kin> ; <home> <leave>
        needs_clarification	-1	<home> <medicine> ; <home> <trade> ; <home> de ; <home> dond ; <home> es
        needs_clarification	-1	<home> in ; <home> near ; <home> of ; <home> was ; <home> with
        needs_clarification	-1	<hospital> <school> ; <hospital> <stimulant> ; <hospital> <year>
        needs_clarification	-1	<hospital> on ; <hot> <breath> ; <illness> 0 ; <illness> <need>
        needs_clarification	-1	<illness> <stimulant> ; <insurance> <money> ; <insurance> <record>
        needs_clarification	-1	<insurance> <trade> ; <insurance> til ; <insurance> very
        needs_clarification	-1	<intoxicated> <write> ; <intoxicated> by ; <job> <hear> ; <job> <record>
        needs_clarification	-1	<job> her ; <job> then ; <job> ther ; <job> without ; <key> <clothes>
        needs_clarification	-1	<key> <colleague> ; <key> <room> ; <key> <say> ; <key> en ; <key> wer
        needs_clarification	-1	<kill> <pet> ; <kill> <wait> ; <kill> a ; <kill> is ; <kin> <angry>
        needs_clarification	-1	<kin> <bodysound> ; <kin> <consume> ; <kin> <crowd> ; <kin> <moment>
        needs_clarification	-1	<kin> been ; <kin> sí ; <last> part ; <last> wil ; <law> ; <law> 0
        needs_clarification	-1	<law> <build> ; <law> <hear> ; <law> <hospital> ; <law> of ; <law> so
        needs_clarification	-1	<leave> <chestheart> ; <leave> <church> ; <leave> <happy> ; <leave> <past>
        needs_clarification	-1	<leave> <town> ; <limp> ; <limp> in ; <lock> <day> ; <media> by
        needs_clarification	-1	<media> produc ; <media> to ; <media> with ; <medicine> <consume>
        needs_clarification	-1	<medicine> <headface> ; <medicine> and ; <medicine> from
        needs_clarification	-1	<moment> <insurance> ; <moment> <law> ; <moment> are ; <moment> back
        needs_clarification	-1	<moment> languag ; <moment> pt ; <money> <amount> ; <money> back
        needs_clarification	-1	<money> desd ; <money> for ; <money> on ; <money> that ; <money> to
        needs_clarification	-1	<month> <alone> ; <month> <job> ; <month> <key> ; <month> <month>
        needs_clarification	-1	<month> <need> ; <month> away ; <need> <buy> ; <need> <count>
        needs_clarification	-1	<need> <day> ; <need> <play> ; <need> <tool> ; <need> aft ; <need> he
        needs_clarification	-1	<need> nam ; <need> recuper ; <need> una ; <need> ~<hospital> ; <needle> 0
        needs_clarification	-1	<needle> <day> ; <night> <medicine> ; <night> <night> ; <night> dont
        needs_clarification	-1	<night> the ; <official> cas ; <official> re ; <opening> <ask>
        needs_clarification	-1	<opening> <lock> ; <opening> do ; <opioid> <eat> ; <opioid> <emergency>
        needs_clarification	-1	<opioid> <pill> ; <opioid> <treatment> ; <opioid> <week> ; <opioid> aft
        needs_clarification	-1	<opioid> out ; <opioid> que ; <opioid> the ; <order> <stop> ; <order> a
        needs_clarification	-1	<order> el ; <order> mi ; <order> tod ; <outdoors> ; <outdoors> +
        needs_clarification	-1	<outdoors> <kin> ; <outdoors> <remember> ; <outdoors> <room>
        needs_clarification	-1	<outdoors> <threat> ; <outdoors> behind ; <outdoors> mak ; <outdoors> over
        needs_clarification	-1	<outdoors> por ; <pain> <kin> ; <pain> en ; <palecolor> <room>
        needs_clarification	-1	<partner> <afraid> ; <partner> <church> ; <partner> <happy>
        needs_clarification	-1	<partner> <month> ; <partner> <palecolor> ; <partner> <sober>
        needs_clarification	-1	<partner> been ; <partner> can ; <partner> each ; <partner> with
        needs_clarification	-1	<past> <go> ; <past> <past> ; <past> becaus ; <past> for ; <past> he
        needs_clarification	-1	<pet> <clothes> ; <pet> <crowd> ; <pet> <night> ; <pet> <opioid>
        needs_clarification	-1	<pet> <say> ; <pet> and ; <pet> he ; <pet> se ; <phone> <clothes>
        needs_clarification	-1	<phone> <headface> ; <phone> <outdoors> ; <phone> <see> ; <phone> <town>
        needs_clarification	-1	<phone> equivoc ; <phone> my ; <phone> one ; <phone> the ; <photo>
        needs_clarification	-1	<photo> <count> ; <photo> <moment> ; <photo> <past> ; <pill> organiz
        needs_clarification	-1	<pill> that ; <play> ; <play> <hear> ; <play> <height> ; <play> del
        needs_clarification	-1	<play> from ; <promise> <amount> ; <promise> <blood> ; <promise> <last>
        needs_clarification	-1	<promise> <partner> ; <promise> <say> ; <promise> con ; <promise> in
        needs_clarification	-1	<promise> las ; <promise> los ; <promise> my ; <put> <child>
        needs_clarification	-1	<put> <clean> ; <put> <clinician> ; <put> <play> ; <put> <water>
        needs_clarification	-1	<put> alg ; <put> away ; <put> me ; <put> over ; <put> una ; <put> with
        needs_clarification	-1	<rail> <go> ; <rail> station ; <rarely> <year> ; <record> <moment>
        needs_clarification	-1	<record> of ; <record> on ; <record> par ; <remember> how
        needs_clarification	-1	<room> <consume> ; <room> <continue> ; <room> <drug> ; <room> <emergency>
        needs_clarification	-1	<room> <month> ; <room> becaus ; <room> del ; <room> mad ; <room> then
        needs_clarification	-1	<room> wer ; <rope> <kin> ; <rope> <opening> ; <rope> and ; <rope> at
        needs_clarification	-1	<rope> en ; <rope> out ; <sad> <partner> ; <sad> that ; <say> <angry>
        needs_clarification	-1	<say> <key> ; <say> cant ; <say> chuy ; <school> <build>
        needs_clarification	-1	<school> <opioid> ; <school> <sad> ; <school> aft ; <school> b
        needs_clarification	-1	<school> used ; <sedative> <hospital> ; <sedative> <leave> ; <sedative> at
        needs_clarification	-1	<see> my ; <seizure> x ; <seizure> y ; <shake> + ; <shake> <amount>
        needs_clarification	-1	<shake> <moment> ; <shake> <take> ; <shake> sinc ; <shake> tac
        needs_clarification	-1	<shake> tod ; <shame> if ; <shame> thi ; <sick> <always> ; <sick> at
        needs_clarification	-1	<sober> <ask> ; <soon> <appointment> ; <soon> <opening> ; <start> <daytime>
        needs_clarification	-1	<start> <record> ; <start> with ; <stimulant> <insurance>
        needs_clarification	-1	<stimulant> <wait> ; <stimulant> between ; <stimulant> con
        needs_clarification	-1	<stimulant> has ; <stop> <child> ; <stop> <clothes> ; <stop> <die>
        needs_clarification	-1	<stranger> <bodysound> ; <stranger> <media> ; <stranger> <opioid>
        needs_clarification	-1	<stranger> lik ; <stranger> sit ; <take> <count> ; <take> <fluid>
        needs_clarification	-1	<take> <job> ; <take> <key> ; <take> way ; <tired> <moment>
        needs_clarification	-1	<tool> <clinician> ; <tool> <hear> ; <tool> plac ; <town> ; <town> <drive>
        needs_clarification	-1	<town> had ; <town> lo ; <town> thi ; <trade> <take> ; <trade> con
        needs_clarification	-1	<treatment> <afraid> ; <treatment> <break> ; <treatment> <buy>
        needs_clarification	-1	<treatment> <drug> ; <treatment> <furniture> ; <treatment> <money>
        needs_clarification	-1	<treatment> <official> ; <treatment> <stranger> ; <treatment> can
        needs_clarification	-1	<treatment> dond ; <treatment> has ; <treatment> just ; <treatment> plac
        needs_clarification	-1	<trust> <give> ; <trust> <put> ; <trust> por ; <vendor> <month>
        needs_clarification	-1	<vendor> <treatment> ; <vermin> <think> ; <vermin> hav ; <volunteer>
        needs_clarification	-1	<wait> <happy> ; <wait> <money> ; <wait> bien ; <wait> en ; <wait> in
        needs_clarification	-1	<water> <always> ; <water> <clean> ; <water> <intoxicated> ; <water> <kin>
        needs_clarification	-1	<water> <say> ; <water> <think> ; <water> <water> ; <water> is
        needs_clarification	-1	<week> <appointment> ; <week> a ; <withdrawal> en ; <write> <confused>
        needs_clarification	-1	<write> <drug> ; <write> <fire> ; <write> <insurance> ; <write> <town>
        needs_clarification	-1	<write> de ; <write> electronic ; <write> im ; <write> is ; <write> me
        needs_clarification	-1	<write> only ; <write> surnam ; <write> tan ; <year> <consume>
        needs_clarification	-1	<year> <container> ; <year> <day> ; <year> <drive> ; <year> <last>
        needs_clarification	-1	<year> <pet> ; a 0 ; a <cannabis> ; a <die> ; a <height> ; a <law>
        needs_clarification	-1	a <leave> ; a <pet> ; a <rail> ; a bachelor ; a bank ; a big ; a bundl
        needs_clarification	-1	a cak ; a capful ; a cattl ; a cemetery ; a clock ; a colleagu ; a cooki
        needs_clarification	-1	a couch ; a counselor ; a crack ; a dead ; a desk ; a dond ; a entr ; a fel
        needs_clarification	-1	a grand ; a handful ; a hedg ; a hospic ; a hymn ; a knif ; a lad
        needs_clarification	-1	a landscap ; a matchbox ; a melon ; a meth ; a middl ; a month ; a mystery
        needs_clarification	-1	a nois ; a pat ; a patient ; a podcast ; a pumpkin ; a sack ; a sal
        needs_clarification	-1	a singl ; a ski ; a skylight ; a steak ; a stitch ; a subpoen ; a sweat
        needs_clarification	-1	a taxi ; a tech ; a television ; a theat ; a thermo ; a third ; a thyroid
        needs_clarification	-1	a veteran ; a weed ; a whil ; a ~<clinician> ; about 0 ; about <sober>
        needs_clarification	-1	about as ; aceptacion ; acost ; acuerd de ; adderal not ; adderal off
        needs_clarification	-1	addres chang ; addres my ; administration ; aft ; aft <eat> ; aft clos
        needs_clarification	-1	aft din ; afuer del ; again the ; ago but ; ago on ; agu com ; aguant el
        needs_clarification	-1	aguardient ; ahi <continue> ; ahor me ; ahor son ; al <pet> ; al carter
        needs_clarification	-1	al foc ; al lad ; alguien <always> ; alguien de ; all <think> ; all a
        needs_clarification	-1	all it ; all know ; allow ; alon so ; alt ; am <school> ; am comfortabl
        needs_clarification	-1	am grateful ; am right ; an <headface> ; an arrow ; an outpatient
        needs_clarification	-1	and <moment> ; and <try> ; and bought ; and busc ; and con ; and content
        needs_clarification	-1	and doing ; and drew ; and id ; and me ; and neith ; and night ; and now
        needs_clarification	-1	and on ; and sinc ; andamo ; anuncio ; any sinc ; any typo ; any ~<drug>
        needs_clarification	-1	anyth aft ; apologiz ; apoy par ; apt <phone> ; apunt con ; aquarium
        needs_clarification	-1	aqui hay ; arana ; arand ; archery ; are <appointment> ; arm lik
        needs_clarification	-1	arrangement ; articl ; asham to ; asi desd ; ask wher ; assault ; at 0
        needs_clarification	-1	at <child> ; at <intoxicated> ; at <write> ; at airport ; at ex ; at hous
        needs_clarification	-1	at laundromat ; at night ; at parti ; at rest ; at sup ; at traffic ; aunt
        needs_clarification	-1	aunt ask ; aunt she ; avis a ; awful ; bach ; back ; back <room> ; bag a
        needs_clarification	-1	baj de ; bak on ; barist ; bark ; bartend in ; be <take> ; be put
        needs_clarification	-1	becaus its ; bed in ; bed that ; been dry ; befor ; befor hang ; behind us
        needs_clarification	-1	being <ask> ; being ask ; bet <kin> ; between <breath> ; between breath
        needs_clarification	-1	bien los ; big pot ; bil is ; biz ; blaz ; bles her ; boil dry ; bos sent
        needs_clarification	-1	both use ; bought a ; bowl team ; break room ; breakfast on ; breath at
        needs_clarification	-1	breath get ; bridg for ; bridg over ; brok her ; brok so ; brok with
        needs_clarification	-1	broth band ; buen <trade> ; buen humor ; bulimi ; bur ; burbank ; buscan
        needs_clarification	-1	but we ; buzon ; by itself ; by teddy ; by you ; cabl ; cadc ii ; cal laps
        needs_clarification	-1	cal sist ; cal the ; calambr ; calentur ; cambi la ; camin al ; can <need>
        needs_clarification	-1	can back ; can cal ; can fix ; can help ; can in ; can run ; canadian
        needs_clarification	-1	cancel me ; candidat ; cant <drive> ; cant <goodbye> ; cant <put>
        needs_clarification	-1	cant mis ; cant put ; cant wak ; capston ; car was ; cardiology ; cart in
        needs_clarification	-1	carta ; cas de ; casa en ; casin ; cat is ; cat walk ; cd ; cel in ; censu
        needs_clarification	-1	chamac ; chap ; charg my ; chat ; check ; cheerful ; chees ; chest of
        needs_clarification	-1	chimney ; cho rehears ; chocolat ; chuck ; church bulletin ; cigaret
        needs_clarification	-1	cign thru ; cilantr ; circl for ; clas at ; clean on ; clinical director
        needs_clarification	-1	clinton ; clos my ; clr <eat> ; clr <friend> ; clr <happy> ; clr <take>
        needs_clarification	-1	clr cal ; clr roommat ; clr want ; clr wil ; clutch his ; coast my
        needs_clarification	-1	cocain thi ; cocain with ; cociner ; codein ; coffe can ; coffe mug
        needs_clarification	-1	cok between ; cok weekend ; cold turkey ; colgu ; collaps ; collect the
        needs_clarification	-1	color ; color ceniz ; color y ; com <say> ; com <wait> ; com aft
        needs_clarification	-1	com along ; com around ; com cuatr ; com los ; com next ; comadr me
        needs_clarification	-1	compliment ; con <clothes> ; con <rope> ; con alberc ; con lapiz
        needs_clarification	-1	con sombrer ; con zapato ; confetti ; cont lo ; contest una ; cook 0
        needs_clarification	-1	cook and ; corcholata ; cordles ; corn maz ; corre electronic ; cort el
        needs_clarification	-1	cosa en ; cost of ; costal de ; cotizacion ; couch and ; couch surf
        needs_clarification	-1	cough and ; could <give> ; could i ; count aft ; coupon ; court at
        needs_clarification	-1	court over ; cousin for ; coverag and ; coworker ; cps work ; crack
        needs_clarification	-1	crack every ; crack x ; crec ; crib and ; cristal casi ; cristal con
        needs_clarification	-1	cristal él ; cros with ; crowd ; crystal every ; cuand <stop> ; cuant dur
        needs_clarification	-1	cuent yo ; cuerd a ; cuid ; cun vend ; cup ; cut the ; d ; d at ; d no
        needs_clarification	-1	d sinc ; d x ; dark and ; dast ; dast 0 ; daught start ; day becaus
        needs_clarification	-1	day eleven ; day has ; day if ; day liv ; day of ; day residential ; de
        needs_clarification	-1	de <always> ; de <clothes> ; de aceptacion ; de carg ; de costur
        needs_clarification	-1	de galleta ; de hiel ; de las ; de marz ; de may ; de numer ; de panic
        needs_clarification	-1	de taco ; de teatr ; deal ; dej en ; del <write> ; del car ; del nort
        needs_clarification	-1	del post ; del walmart ; deni ~etoh ; denny ; dentist ; dentist has
        needs_clarification	-1	dentur ; deployment ; desmay ; detox first ; detra del ; dia a ; diarre
        needs_clarification	-1	dic a ; died cal ; disco ; disco de ; disculp ; do about ; do all ; do i
        needs_clarification	-1	doctor is ; doe cok ; doesnt tak ; dog and ; dog he ; doing cocain
        needs_clarification	-1	doing cok ; dollar ; dolor de ; domiciliary ; dond <start> ; dond lo
        needs_clarification	-1	dont <leave> ; dont get ; dont hav ; dont leav ; door do ; doorknob
        needs_clarification	-1	dorm a ; dorm la ; dos casa ; down <continue> ; down slow ; dram and
        needs_clarification	-1	draw that ; drew an ; drink and ; drink coffe ; drink for ; drink vodk
        needs_clarification	-1	drool ; drop them ; drought ; dryer ; dts in ; durant el ; durm ; durm en
        needs_clarification	-1	dying and ; ear <pet> ; ear at ; ear bird ; earth to ; eat ; ed sw
        needs_clarification	-1	el <clothes> ; el <job> ; el <stimulant> ; el <trade> ; el asient
        needs_clarification	-1	el canari ; el carrit ; el coch ; el horari ; el intern ; el patron
        needs_clarification	-1	el puent ; el sab ; el son ; el tiangui ; el timbr ; el yern ; empti my
        needs_clarification	-1	empty ; en <always> ; en <furniture> ; en <hospital> ; en <school>
        needs_clarification	-1	en <week> ; en aquel ; en cad ; en construccion ; engin and ; enorm
        needs_clarification	-1	ensen a ; entr en ; entr mi ; es q ; eso fue ; esper al ; espos quier
        needs_clarification	-1	essay ; est <consume> ; est con ; est per ; estudiant ; estuf ; etoh no
        needs_clarification	-1	even program ; ever got ; every even ; every lid ; every wed ; every week
        needs_clarification	-1	evry <night> ; evry nit ; ex kept ; f self ; f soft ; fac down ; fal we
        needs_clarification	-1	falt <amount> ; falt un ; favor que ; feel guilty ; feel hopeful
        needs_clarification	-1	feel human ; fel for ; fentanyl ; fentanyl dai ; feo ; fiesta del ; fifti
        needs_clarification	-1	fil de ; fil in ; fil thi ; fin ; fingertip ; fir ; firework
        needs_clarification	-1	first <amount> ; first <treatment> ; fix a ; flat ; flop ; fold a ; food
        needs_clarification	-1	for <appointment> ; for <clean> ; for <year> ; for behavioral ; for cocain
        needs_clarification	-1	for eleven ; for iop ; for mor ; for ninety ; for servic ; for tx ; forg
        needs_clarification	-1	form ~ct ; found <container> ; fre <amount> ; frent a ; friend moth
        needs_clarification	-1	from <illness> ; from <partner> ; from thursday ; from when ; fuert en
        needs_clarification	-1	fui ; funeral hom ; funerari ; fx ; galleta ; gav away ; get int
        needs_clarification	-1	get through ; girl say ; glas in ; go straight ; go tomorrow ; goat and
        needs_clarification	-1	goe ; gon a ; got as ; got fir ; got so ; gram each ; gram of
        needs_clarification	-1	grandmoth letter ; grandp had ; great uncl ; grit que ; grocery list
        needs_clarification	-1	group i ; guadalup ; guard el ; gues the ; guion ; gust que ; guy ; guy set
        needs_clarification	-1	habi ; habi <amount> ; hablan espanol ; hac <pain> ; hac dan ; hac rat
        needs_clarification	-1	had <eat> ; hair so ; hal closet ; half court ; hand from ; hand going
        needs_clarification	-1	hand him ; hand me ; handful of ; happen when ; hard seltzer ; has <go>
        needs_clarification	-1	has <leave> ; has <stimulant> ; has for ; has rid ; has two ; hast <month>
        needs_clarification	-1	hat for ; hav <go> ; hav <night> ; hav kid ; he <asleep> ; he ate
        needs_clarification	-1	he check ; he hav ; he hid ; he isnt ; he learn ; he mis ; he read
        needs_clarification	-1	he sleep ; health <school> ; hear aid ; hear the ; heart and ; heav
        needs_clarification	-1	hed been ; her <soon> ; her <stimulant> ; her clas ; her room ; her typ
        needs_clarification	-1	her word ; herman el ; hermanit ; heroin diari ; heroin iv ; herradur
        needs_clarification	-1	hes <home> ; hes blu ; hes com ; hes swing ; hes the ; hes wil ; hicier
        needs_clarification	-1	hid in ; hij de ; him ; him about ; him its ; him seen ; his <bodypart>
        needs_clarification	-1	his <die> ; his <opioid> ; his chin ; his driv ; his fac ; hiv ; hold cel
        needs_clarification	-1	hold on ; hold stil ; hom ; hom and ; hom by ; hor y ; hour sinc
        needs_clarification	-1	hous manag ; hous mgr ; hous tonight ; hous wil ; housekeep ; how i ; hr 0
        needs_clarification	-1	humor ; husband lost ; hydrange ; i <bodysound> ; i <breath> ; i <clean>
        needs_clarification	-1	i <happy> ; i <leave> ; i <smell> ; i breath ; i cannot ; i drink ; i fix
        needs_clarification	-1	i learn ; i plan ; i sleep ; i smel ; i sound ; i ~<buy> ; i ~buy ; icu
        needs_clarification	-1	id <ask> ; id ask ; if <furniture> ; if bed ; if my ; ii ; im <continue>
        needs_clarification	-1	im <drug> ; im <fluid> ; im <happy> ; im aft ; im hard ; im hook ; im real
        needs_clarification	-1	im up ; impossibl ; in <fluid> ; in <furniture> ; in <say> ; in <stimulant>
        needs_clarification	-1	in band ; in check ; in fallujah ; in mar ; in pasaden ; in year ; ins aetn
        needs_clarification	-1	intern y ; internship ; inventari ; inyect cristal ; ir ; is ; is <cold>
        needs_clarification	-1	is <emergency> ; is <official> ; is <outdoors> ; is cold ; is hard ; is hes
        needs_clarification	-1	is hook ; is lorrain ; is love ; is one ; is out ; is worri ; it <bodypart>
        needs_clarification	-1	it <past> ; it befor ; it is ; it rol ; it slid ; it tak ; it wel
        needs_clarification	-1	itemiz bil ; its tim ; itself ; ive <home> ; ive liv ; jarab ; jealou
        needs_clarification	-1	join ; judg gav ; juli ; junt a ; just <start> ; just get ; just kil
        needs_clarification	-1	keep cut ; ketamin ; ketamin 0 ; ketamin night ; kettl boil ; keyboard
        needs_clarification	-1	kitchen draw ; kitchen tabl ; kitchen until ; knit ; kniv ; la <stranger>
        needs_clarification	-1	la cerc ; la encontr ; la estuf ; la farmaci ; la loncher ; la music
        needs_clarification	-1	la nariz ; la niev ; la noch ; la pat ; la prim ; la razon ; la seman
        needs_clarification	-1	la tare ; la tiend ; la una ; la vecin ; labio ; laminat ; land in
        needs_clarification	-1	landlord in ; languag ; lap blanket ; lapiz ; larg del ; las <appointment>
        needs_clarification	-1	las <bodypart> ; las visita ; las xanax ; last bit ; last part ; last wil
        needs_clarification	-1	lat grandmoth ; law laugh ; law say ; law the ; lay down ; le <angry>
        needs_clarification	-1	le <give> ; le <shake> ; le falt ; le guard ; le qued ; leak over ; leav
        needs_clarification	-1	leav are ; leav my ; lech y ; lemonad ; lent ; letter from ; letter so
        needs_clarification	-1	librium ; licens ; ligatur ; lik <past> ; lik befor ; lik me ; lik somewher
        needs_clarification	-1	lik that ; limpi oficina ; lin <play> ; lin going ; lin play ; lin the
        needs_clarification	-1	liquid ; liquor ; lisinopril ; liv in ; liv mgr ; liv with ; lleg tard
        needs_clarification	-1	llen el ; llev cuatr ; long <outdoors> ; long <write> ; long beach
        needs_clarification	-1	long haul ; look ; look to ; los <headface> ; los error ; los muchacho
        needs_clarification	-1	lost <drive> ; lost count ; lug ; lying on ; m / ; m meth ; m nitrou
        needs_clarification	-1	machin to ; mad of ; mail it ; main when ; mak her ; mak out ; mal senal
        needs_clarification	-1	mam pid ; mam x ; man at ; man con ; man who ; manag ; mand mi ; manejan
        needs_clarification	-1	march i ; margarita ; mari ; matchbox ; may <ask> ; may ask ; may she
        needs_clarification	-1	may y ; mayb onc ; mayb twic ; me <take> ; me acab ; me any ; me ensen
        needs_clarification	-1	me jubil ; me la ; me levant ; me qued ; me senti ; me thing ; me until
        needs_clarification	-1	me yes ; merec ; mes con ; mes dond ; met at ; met peric ; meth when
        needs_clarification	-1	mi <asleep> ; mi <write> ; mi bibli ; mi car ; mi descans ; mi gal ; midnit
        needs_clarification	-1	midwif ; mis <day> ; mis nina ; mism cas ; mix up ; mol ; mol de
        needs_clarification	-1	mom doesnt ; mom of ; monday ; money ; month away ; moradit ; mordi
        needs_clarification	-1	moth mov ; mouthwash ; muchach le ; mural on ; muy orgullos ; my <alcohol>
        needs_clarification	-1	my <insurance> ; my dead ; my favorit ; my gallblad ; my goldfish
        needs_clarification	-1	my great ; my grocery ; my guy ; my old ; my own ; my question ; my record
        needs_clarification	-1	my spic ; my stair ; my system ; my teeth ; my thre ; my ticket
        needs_clarification	-1	my tuesday ; my uncl ; my ~<kin> ; mystery ; n he ; n the ; nam a
        needs_clarification	-1	nam given ; nam her ; nam his ; nam of ; nam yet ; naranja ; nariz
        needs_clarification	-1	need an ; needl stil ; nephew play ; nerv ; nervou ; nev <remember>
        needs_clarification	-1	nev happen ; nev ~<law> ; nev ~arrest ; new <eat> ; new doctor ; next ; ni
        needs_clarification	-1	niev ; night ago ; night so ; nin ; ninety ; no ; no <calm> ; no <eat>
        needs_clarification	-1	no <job> ; no <leave> ; no <night> ; no <outdoors> ; no habi ; no id
        needs_clarification	-1	no phon ; no reaccion ; no relief ; no voy ; no ~avh ; no ~da
        needs_clarification	-1	nobody <say> ; nobody tak ; noma <need> ; noon ; nort ; nos <say> ; nos dij
        needs_clarification	-1	not <afraid> ; not <moment> ; not look ; not now ; not ~drink ; noven
        needs_clarification	-1	nuestr ; numer equivoc ; nunc habi ; nunc me ; nurs and ; nurs board
        needs_clarification	-1	o <phone> ; occasional ; och <month> ; och mes ; of <crowd> ; of <key>
        """
}
