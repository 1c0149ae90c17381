extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-2	<amount> <consume> ; <amount> <palecolor> ; <amount> <play> ; <amount> <sedative>
        not_a_lead	-2	<amount> <see> ; <amount> <treatment> ; <amount> <week> ; <amount> glas
        not_a_lead	-2	<angry> <night> ; <appointment> <past> ; <appointment> <think> ; <appointment> on
        not_a_lead	-2	<appointment> thi ; <appointment> with ; <ask> <amount> ; <ask> <day>
        not_a_lead	-2	<ask> <furniture> ; <ask> <leave> ; <ask> <media> ; <ask> can ; <ask> could
        not_a_lead	-2	<ask> in ; <asleep> ; <asleep> <bodypart> ; <asleep> <eat> ; <asleep> a
        not_a_lead	-2	<asleep> through ; <awake> ; <blade> <eat> ; <blood> <bodypart>
        not_a_lead	-2	<bodypart> <chestheart> ; <bodypart> <fluid> ; <bodypart> <last> ; <bodypart> <pill>
        not_a_lead	-2	<bodypart> no ; <bodypart> on ; <bodypart> to ; <bodypart> wont
        not_a_lead	-2	<bodysound> <headface> ; <build> <day> ; <build> <tool> ; <buy> <stimulant>
        not_a_lead	-2	<buy> it ; <cannabis> only ; <caretaking> <stranger> ; <chestheart> <leave>
        not_a_lead	-2	<chestheart> <pain> ; <chestheart> <pill> ; <chestheart> and ; <child> 0
        not_a_lead	-2	<child> <clothes> ; <child> <continue> ; <child> <day> ; <child> <headface>
        not_a_lead	-2	<child> <home> ; <child> <say> ; <child> de ; <child> y ; <church> <stranger>
        not_a_lead	-2	<clean> <always> ; <clean> <trade> ; <clinician> <amount> ; <clinician> can
        not_a_lead	-2	<clinician> in ; <clinician> my ; <clinician> or ; <clinician> with ; <clothes> on
        not_a_lead	-2	<cold> and ; <colleague> de ; <colleague> from ; <colleague> in ; <consume> at
        not_a_lead	-2	<container> of ; <continue> <child> ; <continue> <consume> ; <continue> <home>
        not_a_lead	-2	<continue> <say> ; <continue> at ; <continue> con ; <crash> <outdoors>
        not_a_lead	-2	<crowd> <homeless> ; <crowd> ~<treatment> ; <day> <always> ; <day> <hold>
        not_a_lead	-2	<day> <night> ; <day> <pet> ; <day> <play> ; <day> <withdrawal> ; <day> all
        not_a_lead	-2	<day> no ; <day> on ; <day> out ; <day> sam ; <day> so ; <day> to ; <day> ~<alcohol>
        not_a_lead	-2	<daytime> and ; <die> by ; <die> my ; <drive> <break> ; <drug> <stimulant>
        not_a_lead	-2	<drug> <week> ; <drug> that ; <eat> <stop> ; <eat> par ; <eat> too
        not_a_lead	-2	<emergency> <clinician> ; <emergency> <opening> ; <emergency> lin ; <emergency> to
        not_a_lead	-2	<fall> <headface> ; <fall> <height> ; <fall> <record> ; <fall> <school>
        not_a_lead	-2	<feel> <moment> ; <fluid> ; <fluid> through ; <friend> <church> ; <friend> <friend>
        not_a_lead	-2	<friend> <phone> ; <friend> <write> ; <friend> re ; <friend> se ; <furniture> +
        not_a_lead	-2	<furniture> <friend> ; <furniture> <headface> ; <furniture> <vendor> ; <give> <pet>
        not_a_lead	-2	<give> in ; <give> no ; <go> <asleep> ; <go> <eat> ; <go> <go> ; <go> <height>
        not_a_lead	-2	<go> <hold> ; <go> <opening> ; <go> <outdoors> ; <go> <year> ; <go> down ; <go> en
        not_a_lead	-2	<go> la ; <go> lik ; <go> on ; <go> up ; <go> y ; <happy> <money> ; <happy> <record>
        not_a_lead	-2	<headface> ; <headface> <fluid> ; <headface> <headface> ; <headface> <say>
        not_a_lead	-2	<headface> rol ; <hear> <continue> ; <hear> a ; <hear> your ; <hit> <amount>
        not_a_lead	-2	<hit> <moment> ; <hit> a ; <hit> her ; <hold> <bodypart> ; <hold> <container>
        not_a_lead	-2	<hold> his ; <home> <clinician> ; <home> <eat> ; <home> <partner> ; <home> <pet>
        not_a_lead	-2	<home> along ; <home> health ; <home> her ; <home> how ; <hospital> from
        not_a_lead	-2	<hospital> sw ; <hot> 0 ; <illness> <amount> ; <illness> <official> ; <illness> wel
        not_a_lead	-2	<insurance> <furniture> ; <insurance> <medicine> ; <insurance> <wait>
        not_a_lead	-2	<insurance> by ; <insurance> card ; <insurance> first ; <insurance> y
        not_a_lead	-2	<insurance> your ; <intoxicated> <phone> ; <job> <child> ; <job> <emergency>
        not_a_lead	-2	<job> <home> ; <job> <volunteer> ; <job> de ; <job> rep ; <job> to ; <key> <job>
        not_a_lead	-2	<key> <kin> ; <key> are ; <kill> <kin> ; <kill> <opioid> ; <kin> <always>
        not_a_lead	-2	<kin> <angry> ; <kin> <church> ; <kin> cumpl ; <kin> found ; <kin> she ; <kin> used
        not_a_lead	-2	<kin> ya ; <kin> ~<rope> ; <last> <insurance> ; <law> + ; <law> <treatment>
        not_a_lead	-2	<leave> by ; <leave> me ; <leave> the ; <lock> it ; <media> <clean> ; <media> <play>
        not_a_lead	-2	<medicine> <treatment> ; <medicine> a ; <moment> <happy> ; <moment> <headface>
        not_a_lead	-2	<moment> apel ; <moment> he ; <moment> on ; <moment> so ; <money> 0 ; <money> <play>
        not_a_lead	-2	<money> first ; <money> of ; <money> or ; <money> rat ; <money> sheet ; <money> x
        not_a_lead	-2	<money> y ; <money> your ; <month> <always> ; <month> <fall> ; <month> do
        not_a_lead	-2	<need> <blade> ; <need> <die> ; <need> <insurance> ; <need> <moment>
        not_a_lead	-2	<need> <vendor> ; <need> an ; <need> somewher ; <need> your ; <night> /
        not_a_lead	-2	<night> <count> ; <night> <official> ; <night> <room> ; <night> im ; <night> in
        not_a_lead	-2	<night> security ; <night> so ; <night> y ; <opioid> <drug> ; <opioid> <school>
        not_a_lead	-2	<opioid> from ; <order> <record> ; <outdoors> <night> ; <outdoors> <past>
        not_a_lead	-2	<outdoors> <stranger> ; <outdoors> con ; <outdoors> with ; <palecolor> cros
        not_a_lead	-2	<partner> <kin> ; <partner> <night> ; <partner> <think> ; <partner> the
        not_a_lead	-2	<past> <amount> ; <past> <build> ; <past> <headface> ; <past> hes ; <past> no
        not_a_lead	-2	<past> that ; <phone> <child> ; <phone> <say> ; <phone> away ; <phone> behind
        not_a_lead	-2	<phone> by ; <phone> es ; <phone> ive ; <phone> my ; <photo> <vendor> ; <photo> at
        not_a_lead	-2	<play> <phone> ; <promise> <past> ; <promise> for ; <promise> que ; <promise> si
        not_a_lead	-2	<put> <alcohol> ; <put> <night> ; <put> up ; <put> you ; <record> <go>
        not_a_lead	-2	<record> <home> ; <record> <school> ; <record> <try> ; <record> <write>
        not_a_lead	-2	<record> just ; <record> you ; <room> <bodysound> ; <room> <opening> ; <room> <room>
        not_a_lead	-2	<room> and ; <rope> himself ; <rope> on ; <say> <ask> ; <say> <bodypart>
        not_a_lead	-2	<say> <furniture> ; <say> <headface> ; <say> <media> ; <say> <soon> ; <say> <vendor>
        not_a_lead	-2	<say> com ; <say> from ; <say> im ; <say> its ; <say> ten ; <say> thi ; <say> when
        not_a_lead	-2	<school> <color> ; <school> <see> ; <school> at ; <sedative> 0 ; <sedative> <always>
        not_a_lead	-2	<see> <sad> ; <see> <unreal> ; <see> <vendor> ; <see> at ; <see> your ; <seizure> in
        not_a_lead	-2	<shame> for ; <soon> <say> ; <soon> <week> ; <soon> de ; <stimulant> <last>
        not_a_lead	-2	<stimulant> <money> ; <stimulant> <say> ; <stimulant> y ; <stop> <amount>
        not_a_lead	-2	<stop> <day> ; <stop> <leave> ; <stop> of ; <stop> the ; <stranger> <alcohol>
        not_a_lead	-2	<stranger> <angry> ; <stranger> <clean> ; <stranger> <hold> ; <stranger> <room>
        not_a_lead	-2	<stranger> <think> ; <stranger> at ; <stranger> check ; <take> <fire> ; <take> <gun>
        not_a_lead	-2	<take> <palecolor> ; <take> anoth ; <take> el ; <take> him ; <take> me ; <take> som
        not_a_lead	-2	<think> <record> ; <think> <think> ; <think> im ; <tired> ; <town> <happy>
        not_a_lead	-2	<town> <need> ; <town> are ; <trade> <friend> ; <trade> <phone> ; <treatment> <ask>
        not_a_lead	-2	<treatment> <hospital> ; <treatment> <partner> ; <treatment> <pill>
        not_a_lead	-2	<treatment> <put> ; <treatment> <water> ; <treatment> between ; <treatment> per
        not_a_lead	-2	<treatment> rm ; <treatment> that ; <treatment> y ; <treatment> ~<drug>
        not_a_lead	-2	<try> <rope> ; <vendor> <furniture> ; <vendor> <hospital> ; <vendor> <outdoors>
        not_a_lead	-2	<vendor> <vendor> ; <vendor> thi ; <vermin> en ; <wait> <kin> ; <wait> <need>
        not_a_lead	-2	<wait> <trade> ; <wait> <trust> ; <wait> list ; <week> <illness> ; <week> <leave>
        not_a_lead	-2	<week> <think> ; <week> if ; <withdrawal> in ; <withdrawal> the ; <write> <clothes>
        not_a_lead	-2	<write> <day> ; <write> <eat> ; <write> <opening> ; <write> <vendor>
        not_a_lead	-2	<year> <always> ; <year> <clinician> ; <year> <kin> ; <year> me ; <year> que
        not_a_lead	-2	a <furniture> ; a <hear> ; a <need> ; a <needle> ; a <opening> ; a <order>
        not_a_lead	-2	a <think> ; a <town> ; a <vendor> ; a <wait> ; a callback ; a cho ; a credit
        not_a_lead	-2	a deadlin ; a detox ; a diari ; a fly ; a friday ; a friend ; a lif ; a list
        not_a_lead	-2	a llen ; a memb ; a nicotin ; a physician ; a scan ; a stock ; a tim ; a week ; a yr
        not_a_lead	-2	a ~detox ; about me ; about park ; about that ; about why ; acab ; ach ; acros the
        not_a_lead	-2	addy ; admit to ; advic ; advis ; afford ; aft <count> ; aft <school> ; aft school
        not_a_lead	-2	aft two ; afuer ; agreeabl ; air ; ajen ; alon ; along ; alumn de ; alvar ; am 0
        not_a_lead	-2	am <stop> ; am i ; ambien ; an elephant ; and <town> ; and down ; and every
        not_a_lead	-2	and havent ; and her ; and ive ; and see ; ano me ; anonymou ; ant ; anunci
        not_a_lead	-2	any <furniture> ; any bed ; any of ; anyth open ; apartment ; apprentic ; apunt
        not_a_lead	-2	arana ; arm ; around and ; around my ; asam ; asi ; ask can ; at <church> ; at <eat>
        not_a_lead	-2	at <home> ; at <kin> ; at bedtim ; at breakfast ; at cal ; at hom ; at me ; at parti
        not_a_lead	-2	audit 0 ; avail ; awful ; back <room> ; bakersfield ; bal ; bank ; be ; be <home>
        not_a_lead	-2	be <leave> ; be aliv ; be honest ; becaus ; been 0 ; been <consume> ; been <put>
        not_a_lead	-2	behind the ; being ; between ; bien ; blanket to ; blew a ; blu cros ; boc ; bor
        not_a_lead	-2	botel ; bp ; brandy ; bring me ; buddy ; build at ; but ; but clr ; by <day>
        not_a_lead	-2	by email ; by first ; cal my ; cal the ; calend ; cam back ; cam for ; camin ; can 0
        not_a_lead	-2	can off ; cant <continue> ; cant <say> ; cant keep ; cant tak ; cant tel ; car with
        not_a_lead	-2	carcel ; carpet de ; caught ; cb ; center and ; cerc ; cerc de ; cerveza
        not_a_lead	-2	chest feel ; cinc ; cle ; client in ; client pid ; client re ; climb ; clonazepam
        not_a_lead	-2	clr <need> ; coat and ; cobij ; cok in ; cold ; com ; com 0 ; com <eat> ; com along
        not_a_lead	-2	com next ; compadr ; companer ; con <eat> ; con el ; con mi ; confd ; confus ; cor
        not_a_lead	-2	corol ; cost me ; costal ; could you ; counselor ; counselor keep ; count out
        not_a_lead	-2	coupl ; cov let ; crisi ; crm ; cuand sali ; cuant dur ; cuant sal ; cumpleano
        not_a_lead	-2	curiou about ; cuz ; d no ; da <shame> ; da pen ; dad her ; dar ; day befor
        not_a_lead	-2	day every ; day going ; day on ; day that ; de <container> ; de <day> ; de <drive>
        not_a_lead	-2	de <opioid> ; de dia ; de manan ; de mis ; de tom ; decid to ; deductibl ; degre in
        not_a_lead	-2	dejarl ; del <drive> ; del <money> ; del <room> ; del banc ; del comedor ; del detox
        not_a_lead	-2	del viern ; delt ; depression no ; desert ; desintoxicacion par ; despiert
        not_a_lead	-2	detox myself ; dia desd ; didnt ; didnt <need> ; didnt <think> ; didnt say ; diganl
        not_a_lead	-2	discharg from ; discharg of ; dish ; disput $ ; dmv and ; do peopl ; do we ; do yal
        not_a_lead	-2	doctor ; doe <treatment> ; dog bark ; dont <phone> ; dont <see> ; dont both
        not_a_lead	-2	dont think ; donut ; dos a ; down ; down in ; dri ; drink ; drink at ; driv hom
        not_a_lead	-2	drop the ; drov past ; dui ; each day ; each tim ; ed ; eighteen ; el <clinician>
        not_a_lead	-2	el <official> ; el anunci ; el apel ; el car ; el intern ; el juez ; el maestr
        not_a_lead	-2	el tech ; elementary ; email ; email me ; empty ; en espanol ; en la ; en que
        not_a_lead	-2	en rout ; encontr ; end ; entreg el ; equip ; es mi ; escribem ; escribirl ; eso es
        not_a_lead	-2	estat ; estat <official> ; etoh 0 ; even know ; ever got ; every shift ; every tim
        not_a_lead	-2	every two ; everybody sign ; exist ; ext ; eye ; f <hear> ; f <stimulant> ; falt
        not_a_lead	-2	famili aft ; fat in ; fath died ; fax + ; fentanyl and ; few night ; find you
        not_a_lead	-2	finger ; firm en ; fist ; flop ; flyer for ; foot two ; for <insurance>
        not_a_lead	-2	for <withdrawal> ; for bil ; for folk ; for health ; for night ; for ~<treatment>
        not_a_lead	-2	forearm ; form need ; four tim ; friday becaus ; fridg ; friend ; from jan
        not_a_lead	-2	from octob ; from work ; fruta ; fund ; gana de ; gasp ; gav you ; get him ; get int
        not_a_lead	-2	get to ; girl who ; giv them ; glovebox ; go <day> ; go away ; good <job> ; got
        not_a_lead	-2	got me ; got no ; grabacion ; grad 0 ; guit in ; h <past> ; h ago ; ha ; hac
        not_a_lead	-2	hac <moment> ; hacen ; had to ; hand are ; hand me ; happy holiday ; hard ; has a
        not_a_lead	-2	has sent ; hasnt been ; hav <appointment> ; hav <emergency> ; hav <leave> ; hav jury
        not_a_lead	-2	hav two ; havent ; he <go> ; he <say> ; he ask ; he cant ; he finish ; he has
        not_a_lead	-2	he need ; he sleep ; he smok ; he tak ; he text ; he use ; he want ; he wont
        not_a_lead	-2	hel <kill> ; help ; help for ; help you ; her <furniture> ; her <headface>
        not_a_lead	-2	her phon ; her twelv ; heroin every ; hes <take> ; hes gon ; hes hom ; hi to ; hid
        not_a_lead	-2	highlight ; hija ; him <day> ; his <bodypart> ; his <drive> ; his <job> ; his job
        not_a_lead	-2	his truck ; hit me ; hit the ; hobby ; hoj de ; hold my ; hom ; hom health ; hom on
        not_a_lead	-2	homeown ; honest with ; host 0 ; hotlin on ; hour on ; hous not ; how <always>
        not_a_lead	-2	how often ; huf ; hug ; i <blood> ; i <clothes> ; i <consume> ; i <hold> ; i <job>
        not_a_lead	-2	i <start> ; i <think> ; i been ; i coach ; i didnt ; i final ; i look ; i pres
        not_a_lead	-2	i see ; i seek ; i sit ; i sleep ; i start ; i stop ; i suppos ; i want ; i wont
        not_a_lead	-2	i wrot ; iba ; id <say> ; id been ; id rath ; id sign ; id want ; if <treatment>
        not_a_lead	-2	if his ; if possibl ; im <tired> ; im apply ; im clear ; im her ; im the ; im tir
        not_a_lead	-2	in <emergency> ; in any ; in between ; in her ; in his ; in recovery ; inf <give>
        not_a_lead	-2	informacion ; information ; inpatient program ; inquir wheth ; internamient
        not_a_lead	-2	internet ; inviern par ; iop peopl ; is <consume> ; is <month> ; is already
        not_a_lead	-2	is clean ; is me ; is the ; it ; it <alone> ; it <see> ; it alon ; it fre ; it so
        not_a_lead	-2	it would ; its ; its 0 ; its <day> ; its <opioid> ; its <take> ; its every ; its not
        not_a_lead	-2	ive got ; ive used ; jan want ; jef ; juez ; just <moment> ; just now ; kais
        not_a_lead	-2	kept on ; kid 0 ; kid in ; kind ; kind <write> ; know the ; l arm ; la <bodypart>
        not_a_lead	-2	la <hear> ; la <record> ; la <stimulant> ; la cam ; la consult ; la dej ; la fil
        not_a_lead	-2	la grabacion ; la noch ; la puert ; la tristez ; la vacant ; landlord in ; las <eat>
        not_a_lead	-2	las tard ; last me ; last minut ; last night ; lat <money> ; le <go> ; le entr
        not_a_lead	-2	le pas ; left arm ; left the ; leg ; lengu ; les <take> ; lied to ; lik <money>
        not_a_lead	-2	lik him ; lik your ; limit ; lin on ; liv ; liv ther ; llev dos ; long ; los zapato
        not_a_lead	-2	lottery number ; loud ; love ; lueg ; lunch for ; luz ; m <job> ; m <opioid>
        not_a_lead	-2	m <say> ; m etoh ; m retir ; mad me ; mag ; mail a ; mal 0 ; man and ; manag i
        not_a_lead	-2	maquin ; mariachi ; marihuan ; mas ; mas que ; mayor ; me ; me aft ; me again
        not_a_lead	-2	me duerm ; me pas ; me that ; me voy ; meal ; meal and ; medic que
        not_a_lead	-2	medical <treatment> ; mes del ; mi <school> ; mi <stranger> ; mi car ; mi cun
        not_a_lead	-2	mi maestr ; mi muj ; mi vid ; mi viej ; middl ; might hav ; might i ; milk
        not_a_lead	-2	minut and ; mis <child> ; mix ; molin ; mom visit ; mon ; month at ; month now
        not_a_lead	-2	morn and ; mosqu ; mund ; muri hac ; must do ; muy cambi ; my <alcohol>
        not_a_lead	-2	my <chestheart> ; my <friend> ; my <pet> ; my apartment ; my aunt ; my breastbon
        not_a_lead	-2	my church ; my coffe ; my dog ; my friend ; my jaw ; my liv ; my march ; my mom
        not_a_lead	-2	my parent ; my spot ; my stepdad ; my tongu ; my work ; nad es ; nail ; nam + ; nda
        not_a_lead	-2	near <always> ; near every ; need mor ; need someth ; neg ; nev <stop> ; nev stop
        not_a_lead	-2	new <stranger> ; new <year> ; new year ; ni que ; ni ~<drug> ; nic ; night she
        not_a_lead	-2	night sinc ; night the ; nin and ; ninety <day> ; ninety <money> ; ninety day
        not_a_lead	-2	ningun ; nino ; no ~<amount> ; no ~<appointment> ; no ~<awake> ; no ~<caretaking>
        not_a_lead	-2	no ~<order> ; no ~<think> ; no ~dic ; no ~dio ; no ~hx ; no ~kid ; no ~le ; no ~lo
        not_a_lead	-2	no ~mor ; no ~opi ; no ~prior ; no ~pued ; no ~quier ; no ~sab ; no ~se ; no ~tien
        not_a_lead	-2	no ~use ; nobody ; nobody <say> ; nobody answer ; nobody els ; nobody is ; nobody to
        not_a_lead	-2	nobody would ; nonprofit ; norco ; not ~<appointment> ; not ~over ; not ~re
        not_a_lead	-2	not ~rehab ; novent ; novent <day> ; novent dia ; now ; now i ; numb 0 ; numb on
        not_a_lead	-2	nurs ; nurs 0 ; nurs for ; nurs or ; of <photo> ; of <room> ; of april ; of everyon
        not_a_lead	-2	of lat ; of me ; of month ; of red ; oficin de ; ok ; old <stranger> ; on <day>
        not_a_lead	-2	on <room> ; on <week> ; on break ; on cok ; on crack ; on googl ; on monday
        not_a_lead	-2	on purpos ; on skid ; on spe ; one ; one <amount> ; one <colleague> ; one and
        not_a_lead	-2	one or ; one pag ; one tim ; one very ; only our ; open bed ; opening thi ; or 0
        not_a_lead	-2	or four ; or i ; or in ; or to ; oth <day> ; oth <stranger> ; oth center ; oth day
        not_a_lead	-2	oth lin ; otr ; ought ; our <partner> ; our <record> ; our block ; our county
        not_a_lead	-2	our door ; our is ; our mosqu ; our neighbor ; our plant ; our pool ; out 0
        not_a_lead	-2	out <day> ; out thi ; outsid ; outsid the ; over zoom ; overdos ; own <home>
        not_a_lead	-2	own bed ; own cel ; own lif ; pa ; pac ; pag la ; paramedic ; parishion ; park a
        not_a_lead	-2	park at ; parti ; particular ; pas so ; pasajer ; past ; past client ; past your
        not_a_lead	-2	pastor ; patient of ; paus ; pay rat ; pech y ; per <month> ; per <partner>
        not_a_lead	-2	per day ; per month ; perrit ; phon at ; phon me ; pie y ; piens ; pillow ; pint of
        not_a_lead	-2	pistol ; plac with ; placement ; planch ; poquit ; por fin ; por la ; precis ; pres
        not_a_lead	-2	primer <need> ; privat <room> ; privat room ; probation ; proces for ; produc her
        not_a_lead	-2	public <law> ; pued llevarl ; pul out ; purpos ; pus ; put her ; que <consume>
        not_a_lead	-2	que el ; que era ; que es ; que pregunt ; quebr ; quiet ; rat for ; rat sheet ; rath
        not_a_lead	-2	rath <say> ; ray en ; re <child> ; re <partner> ; record <say> ; recovery 0
        not_a_lead	-2	ref from ; regard to ; rej de ; reparti ; resid ; resident on ; residential center
        not_a_lead	-2	residential for ; residential in ; residential sid ; rest ; restroom ; resum for
        not_a_lead	-2	rich ; right ; ring ; rn ; rn <need> ; rn want ; room and ; roxi ; run one ; said
        not_a_lead	-2	said its ; said yes ; sal ; sal y ; salesman ; salg de ; sam <day> ; sam day ; say
        not_a_lead	-2	say his ; scen with ; school ; se <hear> ; se <stop> ; se fue ; se meti ; se oye
        not_a_lead	-2	security <official> ; see the ; segund apel ; seman y ; send ; send to ; separ
        not_a_lead	-2	several ; sew machin ; she <stop> ; she <think> ; she at ; she cant ; she doe
        not_a_lead	-2	she goe ; she told ; she took ; she wer ; sherry ; sho ; shook ; should i ; si es
        not_a_lead	-2	si falt ; sin ~<consume> ; sinc breakfast ; sinc lunch ; sinc yesterday
        not_a_lead	-2	singl <kin> ; sis ; six week ; skip the ; sleep in ; smok cigaret ; smok ice ; snif
        not_a_lead	-2	so ; so that ; softbal team ; som <treatment> ; som <week> ; somebody ; someon lik
        not_a_lead	-2	someth at ; somewher ; sorry for ; sou ; soy <trade> ; spanish speak ; spot for
        not_a_lead	-2	spray ; start dat ; start monday ; stop at ; story about ; story of ; streak
        not_a_lead	-2	student and ; stuf ; subj ; suer ; suggest ; sum of ; sup and ; sur she
        not_a_lead	-2	swallow the ; swat ; system ; sí <need> ; tak her ; tak leav ; team stil ; telefon
        not_a_lead	-2	ten a ; tenth ; testify ; that <always> ; that <stop> ; that as ; that been
        not_a_lead	-2	that every ; that film ; that help ; that pag ; that was ; that what
        not_a_lead	-2	the <cannabis> ; the <clothes> ; the <give> ; the <opening> ; the <pet>
        not_a_lead	-2	the <photo> ; the <put> ; the <sedative> ; the <see> ; the anesthesi
        not_a_lead	-2	the application ; the box ; the cafeteri ; the casin ; the crack ; the detectiv
        not_a_lead	-2	the dish ; the dog ; the dres ; the fridg ; the hal ; the kid ; the kitchen
        not_a_lead	-2	the littl ; the long ; the meth ; the msg ; the only ; the park ; the pian
        not_a_lead	-2	the plac ; the porch ; the red ; the restaurant ; the walk ; then dont ; then its
        not_a_lead	-2	then say ; then she ; ther to ; they <continue> ; they charg ; thi afternoon ; thi i
        not_a_lead	-2	thin ; thing is ; thing out ; thing that ; think ; thirty ; thought i ; thre letter
        not_a_lead	-2	thre night ; thre or ; threaten ; through the ; thru ; tied ; tien los ; til 0
        not_a_lead	-2	til <day> ; til i ; to <feel> ; to <furniture> ; to <money> ; to <write> ; to get
        not_a_lead	-2	to go ; to pay ; to pres ; to somebody ; to testify ; tod en ; tod la ; todo ; toi
        not_a_lead	-2	told ; told 0 ; told whol ; tonight and ; tonight i ; toy ; trabajador ; traum ; tru
        not_a_lead	-2	trust ; twelv step ; two kid ; u need ; un <blade> ; un <container> ; un <stranger>
        not_a_lead	-2	un hombr ; una <furniture> ; una tarjet ; una vez ; una ~<emergency>
        not_a_lead	-2	una ~sobredosi ; und my ; unic que ; union rep ; unit at ; up <continue> ; up and
        not_a_lead	-2	up when ; us lost ; usa <stimulant> ; use cok ; va par ; vaca ; vec ; verdad ; vez
        not_a_lead	-2	videojuego y ; visit for ; volvi a ; voy ; wagon ; wait ; wait list ; wal and
        not_a_lead	-2	want an ; want let ; want someon ; want somewher ; want treatment ; was <day>
        not_a_lead	-2	was born ; was laid ; was told ; wav ; we <buy> ; we <say> ; we accept ; we all
        not_a_lead	-2	we pick ; we print ; we use ; wed just ; week for ; weekend and ; went in ; wer a
        not_a_lead	-2	what <soon> ; what im ; what it ; what next ; what now ; what you ; whenev
        not_a_lead	-2	whenev i ; which <town> ; whil ; who i ; whoev ; whol ; whol bottl ; whol story
        not_a_lead	-2	wif husb ; wil <phone> ; wil <try> ; wil hav ; wil try ; win ; wind ; with <child>
        not_a_lead	-2	with <clinician> ; with a ; withdraw ; without ~it ; wont <need> ; wont need ; wor
        not_a_lead	-2	writ from ; writ you ; y / ; y <clinician> ; y <leave> ; y <moment> ; y dond ; y hoy
        not_a_lead	-2	y las ; y medi ; y otr ; y regres ; y ya ; y él ; ya estoy ; yawn ; yel ; yes to
        not_a_lead	-2	yo <go> ; yog teach ; you <phone> ; you allow ; you been ; you handl ; you hav
        not_a_lead	-2	you keep ; you ther ; your <amount> ; your <job> ; your <write> ; your doctor
        not_a_lead	-2	your door ; your ful ; your is ; your lot ; your numb ; your physician ; your pric
        not_a_lead	-2	your record ; your residential ; your ~<treatment> ; ~<alcohol> <day>
        not_a_lead	-2	~<amount> ~<moment> ; ~<colleague> <phone> ; ~<consume> sinc ; ~<drive>
        not_a_lead	-2	~<drug> <ask> ; ~<drug> ever ; ~<emergency> <home> ; ~<gun> ; ~<home> ; ~<hospital>
        not_a_lead	-2	~<insurance> and ; ~<key> ; ~<leave> ; ~<leave> ~a ; ~<need> <home>
        not_a_lead	-2	~<rope> ~himself ; ~<take> ~the ; ~<think> ; ~<think> ni ; ~<treatment>
        not_a_lead	-2	~<treatment> that ; ~<wait> ; ~<water> ; ~<withdrawal> 0 ; ~avh ; ~brought ; ~busc
        not_a_lead	-2	~by ; ~d ; ~delirium ; ~dic ; ~droga ; ~drug ever ; ~drug given ; ~dts 0 ; ~el ; ~en
        not_a_lead	-2	~epilepsy ; ~es por ; ~fue ; ~gon ; ~hang ~himself ; ~him ; ~how ; ~lik ; ~liv ; ~lo
        not_a_lead	-2	~mat ; ~medi ; ~medi ~cal ; ~minut ; ~month ; ~nos ; ~odd ; ~on the ; ~one to
        not_a_lead	-2	~oth ~sid ; ~program ; ~pued ni ; ~qued ; ~quier viv ; ~quit ; ~re ; ~sab ni ; ~shar
        not_a_lead	-2	~sid ; ~sist ; ~that ; ~the ; ~the ~oth ; ~they ; ~to ; ~treat ; ~va a ; ~wher
        not_a_lead	-2	~with
        not_a_lead	-3	$ $ ; *abstinent.0:historical ; *abstinent.2 ; *arrests ; *audit ; *barrierMoney
        not_a_lead	-3	*barrierWork.unnamed ; *detoxRequest:hypothetical ; *drinks.0 ; *frequency.2
        not_a_lead	-3	*instruction ; *occasional.0 ; *overPrescribed ; *overdose:negated
        not_a_lead	-3	*quitting:historical ; *quitting:other_experiencer ; *relief.against
        not_a_lead	-3	*residentialRequest:hypothetical ; *seizure.epilepsy
        not_a_lead	-3	*substance.sedative:hypothetical ; *substance.stimulant:historical ; *wantsToQuit
        not_a_lead	-3	0 <friend> ; 0 <night> ; 0 <town> ; 0 drink ; 0 yo ; <alcohol> <eat>
        not_a_lead	-3	<alcohol> <play> ; <alcohol> <week> ; <always> <consume> ; <always> <say>
        not_a_lead	-3	<always> for ; <amount> <breath> ; <amount> <day> ; <amount> <medicine>
        not_a_lead	-3	<amount> tim ; <amount> when ; <appointment> <treatment> ; <appointment> <week>
        not_a_lead	-3	<ask> <always> ; <ask> <ask> ; <asleep> <day> ; <asleep> at ; <blood> off
        not_a_lead	-3	<bodypart> <eat> ; <break> the ; <breath> ; <build> lo ; <buy> <home> ; <buy> <stop>
        not_a_lead	-3	<buy> una ; <calm> <hospital> ; <cannabis> <always> ; <chestheart> y ; <child> <kin>
        not_a_lead	-3	<clinician> en ; <clinician> re ; <colleague> <afraid> ; <colleague> <record>
        not_a_lead	-3	<consume> 0 ; <consume> <past> ; <consume> it ; <container> + ; <container> <always>
        not_a_lead	-3	<container> <bodypart> ; <container> <moment> ; <container> <night> ; <container> de
        not_a_lead	-3	<continue> <ask> ; <continue> <give> ; <continue> <think> ; <count> <crowd>
        not_a_lead	-3	<count> <put> ; <count> out ; <count> the ; <crowd> <last> ; <day> <blood>
        not_a_lead	-3	<day> <day> ; <day> <month> ; <day> <put> ; <day> <year> ; <day> aft ; <day> and
        not_a_lead	-3	<day> becaus ; <day> desd ; <day> long ; <day> then ; <day> ther ; <day> without
        not_a_lead	-3	<day> ya ; <daytime> <night> ; <drive> is ; <eat> wer ; <emergency> and ; <fire> on
        not_a_lead	-3	<fluid> <clothes> ; <friend> <say> ; <furniture> <night> ; <furniture> co
        not_a_lead	-3	<furniture> for ; <give> <promise> ; <give> him ; <go> <build> ; <go> <consume>
        not_a_lead	-3	<go> <week> ; <go> back ; <go> off ; <go> out ; <headface> <go> ; <headface> <leave>
        not_a_lead	-3	<headface> lik ; <headface> open ; <hear> de ; <hear> it ; <hold> on ; <home> <kin>
        not_a_lead	-3	<home> <think> ; <home> from ; <hospital> 0 ; <hospital> <ask> ; <insurance> and
        """
}
