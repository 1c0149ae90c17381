extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-2	<alcohol> <go> ; <alcohol> <last> ; <alcohol> <past> ; <alcohol> <play>
        not_a_lead	-2	<alcohol> al ; <alcohol> all ; <alone> no ; <always> <child> ; <always> <month>
        not_a_lead	-2	<always> <need> ; <always> <week> ; <always> desd ; <always> tim
        not_a_lead	-2	<amount> <consume> ; <amount> <count> ; <amount> <palecolor> ; <amount> <play>
        not_a_lead	-2	<amount> <sedative> ; <amount> <see> ; <amount> <treatment> ; <amount> <week>
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
        not_a_lead	-2	<child> <clothes> ; <child> <continue> ; <child> <headface> ; <child> <home>
        not_a_lead	-2	<child> <say> ; <child> de ; <child> on ; <child> y ; <church> <stranger>
        not_a_lead	-2	<clean> <always> ; <clean> <trade> ; <clinician> <amount> ; <clinician> in
        not_a_lead	-2	<clinician> my ; <clinician> or ; <clinician> with ; <clothes> on ; <cold> and
        not_a_lead	-2	<colleague> <need> ; <colleague> de ; <colleague> from ; <consume> at
        not_a_lead	-2	<container> <always> ; <container> of ; <continue> <child> ; <continue> <consume>
        not_a_lead	-2	<continue> <home> ; <continue> at ; <continue> con ; <crash> <outdoors>
        not_a_lead	-2	<crowd> <homeless> ; <crowd> ~<treatment> ; <day> <always> ; <day> <hold>
        not_a_lead	-2	<day> <night> ; <day> <pet> ; <day> <play> ; <day> <withdrawal> ; <day> all
        not_a_lead	-2	<day> no ; <day> on ; <day> out ; <day> sam ; <day> so ; <day> to ; <day> ~<alcohol>
        not_a_lead	-2	<daytime> and ; <die> by ; <die> my ; <drive> <outdoors> ; <drug> <stimulant>
        not_a_lead	-2	<drug> <week> ; <drug> that ; <eat> <stop> ; <eat> kind ; <eat> par ; <eat> too
        not_a_lead	-2	<emergency> <clinician> ; <emergency> <opening> ; <emergency> lin ; <emergency> to
        not_a_lead	-2	<fall> <record> ; <fall> <school> ; <feel> <moment> ; <fluid> ; <fluid> <shake>
        not_a_lead	-2	<fluid> through ; <friend> <church> ; <friend> <friend> ; <friend> <phone>
        not_a_lead	-2	<friend> <write> ; <friend> has ; <friend> re ; <friend> se ; <furniture> +
        not_a_lead	-2	<furniture> <friend> ; <furniture> <headface> ; <furniture> <vendor> ; <give> in
        not_a_lead	-2	<give> no ; <give> ~<clinician> ; <go> <asleep> ; <go> <eat> ; <go> <height>
        not_a_lead	-2	<go> <hold> ; <go> <opening> ; <go> <outdoors> ; <go> <year> ; <go> down ; <go> en
        not_a_lead	-2	<go> la ; <go> lik ; <go> on ; <go> up ; <go> y ; <happy> <money> ; <happy> <record>
        not_a_lead	-2	<headface> ; <headface> <fluid> ; <headface> <headface> ; <headface> <say>
        not_a_lead	-2	<headface> rol ; <hear> <continue> ; <hear> <kin> ; <hear> your ; <hit> <amount>
        not_a_lead	-2	<hit> <moment> ; <hit> a ; <hit> her ; <hold> <bodypart> ; <hold> <container>
        not_a_lead	-2	<hold> his ; <home> <clinician> ; <home> <eat> ; <home> <partner> ; <home> <pet>
        not_a_lead	-2	<home> along ; <home> health ; <home> her ; <home> how ; <hospital> 0
        not_a_lead	-2	<hospital> from ; <hospital> sw ; <hot> 0 ; <illness> <amount>
        not_a_lead	-2	<illness> <official> ; <illness> wel ; <insurance> <furniture>
        not_a_lead	-2	<insurance> <medicine> ; <insurance> <vendor> ; <insurance> <wait> ; <insurance> by
        not_a_lead	-2	<insurance> card ; <insurance> y ; <insurance> your ; <intoxicated> <phone>
        not_a_lead	-2	<job> <child> ; <job> <emergency> ; <job> <home> ; <job> <volunteer> ; <job> de
        not_a_lead	-2	<job> rep ; <job> to ; <key> <job> ; <key> <kin> ; <key> are ; <kill> <kin>
        not_a_lead	-2	<kill> <opioid> ; <kin> <always> ; <kin> <angry> ; <kin> <church> ; <kin> cumpl
        not_a_lead	-2	<kin> found ; <kin> she ; <kin> used ; <kin> ya ; <law> + ; <law> <treatment>
        not_a_lead	-2	<leave> by ; <leave> me ; <leave> the ; <lock> it ; <media> <clean> ; <media> <play>
        not_a_lead	-2	<medicine> <treatment> ; <medicine> a ; <moment> <happy> ; <moment> <headface>
        not_a_lead	-2	<moment> apel ; <moment> he ; <moment> on ; <moment> so ; <money> 0 ; <money> <play>
        not_a_lead	-2	<money> first ; <money> of ; <money> or ; <money> rat ; <money> sheet ; <money> x
        not_a_lead	-2	<money> y ; <money> your ; <month> <always> ; <month> <fall> ; <month> do
        not_a_lead	-2	<need> <blade> ; <need> <die> ; <need> <past> ; <need> an ; <need> somewher
        not_a_lead	-2	<need> your ; <night> / ; <night> <count> ; <night> <official> ; <night> <room>
        not_a_lead	-2	<night> im ; <night> in ; <night> security ; <night> so ; <night> y
        not_a_lead	-2	<opioid> <drug> ; <opioid> <kin> ; <opioid> from ; <order> <record>
        not_a_lead	-2	<outdoors> <kill> ; <outdoors> <night> ; <outdoors> <past> ; <outdoors> <stranger>
        not_a_lead	-2	<outdoors> con ; <outdoors> with ; <pain> de ; <palecolor> cros ; <partner> <kin>
        not_a_lead	-2	<partner> <night> ; <partner> <think> ; <partner> the ; <past> <amount>
        not_a_lead	-2	<past> <build> ; <past> <headface> ; <past> hes ; <past> no ; <past> that
        not_a_lead	-2	<phone> <child> ; <phone> <say> ; <phone> away ; <phone> behind ; <phone> es
        not_a_lead	-2	<phone> ive ; <phone> my ; <photo> <vendor> ; <photo> at ; <play> <phone>
        not_a_lead	-2	<promise> <past> ; <promise> for ; <promise> que ; <promise> si ; <put> <alcohol>
        not_a_lead	-2	<put> <night> ; <put> up ; <put> you ; <record> <go> ; <record> <home>
        not_a_lead	-2	<record> <try> ; <record> <write> ; <record> just ; <record> you
        not_a_lead	-2	<room> <bodysound> ; <room> <opening> ; <room> <room> ; <room> and ; <say> <ask>
        not_a_lead	-2	<say> <bodypart> ; <say> <furniture> ; <say> <headface> ; <say> <media>
        not_a_lead	-2	<say> <vendor> ; <say> com ; <say> from ; <say> im ; <say> its ; <say> ten
        not_a_lead	-2	<say> thi ; <say> when ; <school> <color> ; <school> <see> ; <school> at
        not_a_lead	-2	<sedative> 0 ; <sedative> <always> ; <see> <sad> ; <see> <unreal> ; <see> <vendor>
        not_a_lead	-2	<see> at ; <see> your ; <seizure> in ; <shame> for ; <soon> <past> ; <soon> <say>
        not_a_lead	-2	<soon> <week> ; <soon> de ; <stimulant> <last> ; <stimulant> <money>
        not_a_lead	-2	<stimulant> <say> ; <stimulant> y ; <stop> <amount> ; <stop> <leave> ; <stop> of
        not_a_lead	-2	<stop> the ; <stranger> <alcohol> ; <stranger> <angry> ; <stranger> <clean>
        not_a_lead	-2	<stranger> <hold> ; <stranger> <room> ; <stranger> <think> ; <stranger> at
        not_a_lead	-2	<stranger> check ; <take> <fire> ; <take> <gun> ; <take> <palecolor> ; <take> anoth
        not_a_lead	-2	<take> el ; <take> him ; <take> me ; <take> som ; <think> <record> ; <think> <take>
        not_a_lead	-2	<think> <think> ; <think> im ; <tired> ; <town> <happy> ; <town> <need> ; <town> are
        not_a_lead	-2	<trade> <friend> ; <trade> <phone> ; <treatment> <ask> ; <treatment> <hospital>
        not_a_lead	-2	<treatment> <partner> ; <treatment> <pill> ; <treatment> <put> ; <treatment> <water>
        not_a_lead	-2	<treatment> between ; <treatment> per ; <treatment> rm ; <treatment> that
        not_a_lead	-2	<treatment> y ; <treatment> ~<drug> ; <try> <rope> ; <vendor> <furniture>
        not_a_lead	-2	<vendor> <hospital> ; <vendor> <outdoors> ; <vendor> <vendor> ; <vendor> thi
        not_a_lead	-2	<vermin> en ; <wait> <kin> ; <wait> <need> ; <wait> <trade> ; <wait> <trust>
        not_a_lead	-2	<wait> list ; <week> <illness> ; <week> <leave> ; <week> <think> ; <week> if
        not_a_lead	-2	<withdrawal> in ; <withdrawal> off ; <withdrawal> the ; <write> <clothes>
        not_a_lead	-2	<write> <eat> ; <write> <opening> ; <write> <record> ; <write> <vendor>
        not_a_lead	-2	<year> <always> ; <year> <clinician> ; <year> <kin> ; <year> me ; <year> no
        not_a_lead	-2	<year> que ; a <hear> ; a <need> ; a <opening> ; a <order> ; a <past> ; a <think>
        not_a_lead	-2	a <town> ; a <wait> ; a callback ; a cho ; a current ; a deadlin ; a detox ; a diari
        not_a_lead	-2	a fly ; a friday ; a friend ; a good ; a lif ; a list ; a llen ; a memb ; a nicotin
        not_a_lead	-2	a physician ; a scan ; a stock ; a tap ; a tim ; a week ; a yr ; a ~detox ; about me
        not_a_lead	-2	about park ; about that ; about why ; acab ; ach ; acros the ; addy ; admit to
        not_a_lead	-2	advic ; advis ; afford ; aft <count> ; aft <school> ; aft school ; aft two ; afuer
        not_a_lead	-2	agar ; agreeabl ; air ; ajen ; along ; alum ; alumn de ; alvar ; am 0 ; am i
        not_a_lead	-2	ambien ; an elephant ; and <consume> ; and <town> ; and down ; and every
        not_a_lead	-2	and havent ; and her ; and ive ; and see ; ano me ; anonymou ; ant ; anunci
        not_a_lead	-2	any <furniture> ; any bed ; any of ; anyth open ; apartment ; apprentic ; apunt
        not_a_lead	-2	arana ; arm ; around and ; around my ; asam ; asi ; ask can ; at <church> ; at <eat>
        not_a_lead	-2	at <home> ; at <kin> ; at bedtim ; at breakfast ; at hom ; at me ; at parti
        not_a_lead	-2	audit 0 ; avail ; awful ; ayudenm ; back <room> ; bakersfield ; bank ; be
        not_a_lead	-2	be <home> ; be <leave> ; be aliv ; be honest ; becaus ; been 0 ; been <consume>
        not_a_lead	-2	been <put> ; behind the ; being ; between ; bien ; blew a ; blu cros ; boc ; botel
        not_a_lead	-2	bottl ; bp ; brandy ; bring me ; buddy ; but ; but clr ; by <day> ; by email
        not_a_lead	-2	by first ; cal my ; cal the ; calend ; cam back ; cam for ; camin ; can 0
        not_a_lead	-2	cant <continue> ; cant <hold> ; cant <say> ; cant keep ; cant tak ; cant tel
        not_a_lead	-2	car with ; carcel ; carpet de ; caught ; cb ; center and ; cerc ; cerc de ; cerveza
        not_a_lead	-2	chest feel ; cle ; climb ; clock ; clonazepam ; clr <need> ; coat and ; cobij
        not_a_lead	-2	cok in ; cold ; com ; com 0 ; com <eat> ; com along ; com thi ; compadr ; companer
        not_a_lead	-2	con <eat> ; con el ; con mi ; confd ; confus ; cor ; corol ; cost me ; costal
        not_a_lead	-2	could you ; counselor ; counselor keep ; count out ; coupl ; cov let ; cp ; cramp
        not_a_lead	-2	crisi ; crm ; cuand sali ; cuant dur ; cuant sal ; cumpleano ; curiou about ; cuz
        not_a_lead	-2	d no ; d/c plan ; da <shame> ; da pen ; dar ; day befor ; day every ; day going
        not_a_lead	-2	day on ; day that ; de <container> ; de <day> ; de <drive> ; de <opioid> ; de dia
        not_a_lead	-2	de manan ; de mis ; de tom ; decid to ; deductibl ; degre in ; dejarl ; del <drive>
        not_a_lead	-2	del <money> ; del <room> ; del banc ; del comedor ; del detox ; del viern ; delt
        not_a_lead	-2	desert ; desintoxicacion par ; despiert ; dia desd ; didnt ; didnt <need>
        not_a_lead	-2	didnt <think> ; didnt say ; diganl ; discharg from ; discharg of ; dish ; disput
        not_a_lead	-2	dmv and ; do peopl ; do we ; do yal ; doctor ; doe <treatment> ; dog bark
        not_a_lead	-2	dont <phone> ; dont both ; dont think ; donut ; dos a ; down ; down in ; dri ; drink
        not_a_lead	-2	drink at ; driv by ; driv hom ; drop the ; drov past ; dui ; each of ; each tim ; ed
        not_a_lead	-2	eighteen ; el <clinician> ; el <official> ; el anunci ; el apel ; el car ; el intern
        not_a_lead	-2	el juez ; el maestr ; el tech ; elementary ; ell <phone> ; email ; email me ; empty
        not_a_lead	-2	en espanol ; en la ; en que ; en rout ; encontr ; end ; end my ; end of ; entr
        not_a_lead	-2	entreg el ; equip ; es mi ; escribem ; escribirl ; eso es ; estat ; estat <official>
        not_a_lead	-2	even know ; ever got ; every shift ; every tim ; every two ; everybody sign ; exist
        not_a_lead	-2	ext ; eye ; f <hear> ; f <stimulant> ; falt ; famili aft ; fat in ; fath died
        not_a_lead	-2	fax + ; fentanyl and ; few night ; find you ; finger ; fingernail ; firm en ; fist
        not_a_lead	-2	flop ; flyer for ; foot two ; for <insurance> ; for <stop> ; for <withdrawal>
        not_a_lead	-2	for bil ; for folk ; for health ; for night ; for ~<treatment> ; forearm ; form
        not_a_lead	-2	form need ; four tim ; friday becaus ; fridg ; friend ; from jan ; from octob
        not_a_lead	-2	from work ; fruta ; fund ; gana de ; gasp ; gav you ; get him ; get int ; girl who
        not_a_lead	-2	giv them ; glovebox ; go <day> ; go away ; good <job> ; got ; got me ; got no
        not_a_lead	-2	grabacion ; grad 0 ; guit in ; h <past> ; h ago ; ha ; hac ; hac <moment> ; hacen
        not_a_lead	-2	had to ; hand are ; hand me ; happy holiday ; hard ; has a ; has sent ; hasnt been
        not_a_lead	-2	hav <appointment> ; hav <emergency> ; hav <leave> ; hav jury ; hav two ; havent
        not_a_lead	-2	he <say> ; he ask ; he can ; he cant ; he finish ; he has ; he need ; he sleep
        not_a_lead	-2	he smok ; he tak ; he text ; he use ; he want ; he wont ; hel <kill> ; help
        not_a_lead	-2	help for ; help you ; her <furniture> ; her <headface> ; heroin every ; hes <take>
        not_a_lead	-2	hes gon ; hes hom ; hi to ; hid ; highlight ; hija ; him <day> ; his <bodypart>
        not_a_lead	-2	his <job> ; his job ; his truck ; hit me ; hit the ; hobby ; hoj de ; hold my ; hom
        not_a_lead	-2	hom health ; hom on ; homeown ; honest with ; host 0 ; hotlin on ; hour on
        not_a_lead	-2	how <always> ; how often ; huf ; hug ; hurt ; i <blood> ; i <clothes> ; i <consume>
        not_a_lead	-2	i <hold> ; i <job> ; i <start> ; i <think> ; i been ; i coach ; i didnt ; i final
        not_a_lead	-2	i look ; i pres ; i see ; i sit ; i sleep ; i start ; i stop ; i suppos ; i want
        not_a_lead	-2	i wont ; i wrot ; iba ; id <say> ; id been ; id sign ; id want ; if <treatment>
        not_a_lead	-2	if possibl ; im <tired> ; im apply ; im clear ; im her ; im the ; im tir
        not_a_lead	-2	in <emergency> ; in any ; in between ; in her ; in his ; in recovery ; inf <give>
        not_a_lead	-2	informacion ; information ; inquir wheth ; internamient ; internet ; inviern par
        not_a_lead	-2	iop peopl ; is <consume> ; is <happy> ; is <month> ; is already ; is clean ; is me
        not_a_lead	-2	is the ; ish ; it ; it <alone> ; it <see> ; it alon ; it fre ; it so ; it would
        not_a_lead	-2	its ; its <day> ; its <take> ; its every ; its not ; ive got ; ive used ; jan want
        not_a_lead	-2	jef ; jok ; juez ; just <moment> ; just now ; kept on ; kid 0 ; kid and ; kid in
        not_a_lead	-2	kind ; kind <write> ; know the ; l arm ; la <bodypart> ; la <hear> ; la <play>
        not_a_lead	-2	la <record> ; la <stimulant> ; la cam ; la consult ; la dej ; la fil ; la grabacion
        not_a_lead	-2	la noch ; la puert ; la tristez ; la vacant ; la voz ; landlord in ; las <eat>
        not_a_lead	-2	las tard ; last me ; last minut ; last night ; lat <money> ; le <go> ; le entr
        not_a_lead	-2	le pas ; left arm ; left the ; leg ; lengu ; les <take> ; lied to ; lik <money>
        not_a_lead	-2	lik him ; lik our ; lik your ; limit ; lin on ; list on ; liv ; liv ther ; llev dos
        not_a_lead	-2	long ; lorazepam ; los <caretaking> ; los zapato ; lottery number ; loud ; love
        not_a_lead	-2	lueg ; lunch for ; luz ; m <job> ; m <opioid> ; m <say> ; m etoh ; m retir ; mad me
        not_a_lead	-2	mag ; mail a ; mal 0 ; man and ; manag i ; maquin ; mariachi ; marihuan ; mas
        not_a_lead	-2	mas que ; mayor ; me ; me <pain> ; me <take> ; me aft ; me again ; me duerm ; me pas
        not_a_lead	-2	me that ; me urg ; me voy ; meal ; meal and ; medic que ; medical <treatment>
        not_a_lead	-2	mes del ; mi <school> ; mi <stranger> ; mi car ; mi cun ; mi maestr ; mi prim
        not_a_lead	-2	mi vid ; mi viej ; middl ; might hav ; might i ; milk ; minut and ; mis <child>
        not_a_lead	-2	mix ; molin ; mom visit ; mon ; month at ; month now ; morn and ; mosqu ; most
        not_a_lead	-2	mund ; muri hac ; must do ; muy cambi ; my <alcohol> ; my <chestheart> ; my <friend>
        not_a_lead	-2	my <pet> ; my aunt ; my breastbon ; my church ; my coffe ; my cousin ; my dog
        not_a_lead	-2	my friend ; my jaw ; my liv ; my march ; my mom ; my parent ; my spot ; my stepdad
        not_a_lead	-2	my work ; nad es ; nail ; nam + ; nda ; near <always> ; near every ; need mor
        not_a_lead	-2	need someth ; neg ; nev <stop> ; nev stop ; new <stranger> ; new <year> ; new year
        not_a_lead	-2	ni que ; nic ; night she ; night sinc ; night the ; nin and ; ninety <day>
        not_a_lead	-2	ninety <money> ; ninety day ; ningun ; nino ; no ~<amount> ; no ~<appointment>
        not_a_lead	-2	no ~<awake> ; no ~<caretaking> ; no ~<order> ; no ~dic ; no ~dio ; no ~hx ; no ~kid
        not_a_lead	-2	no ~le ; no ~lo ; no ~mor ; no ~opi ; no ~oth ; no ~prior ; no ~pued ; no ~quier
        not_a_lead	-2	no ~sab ; no ~se ; no ~tien ; no ~use ; nobody ; nobody <say> ; nobody answer
        not_a_lead	-2	nobody els ; nobody is ; nobody to ; nobody would ; nonprofit ; norco ; not ~over
        not_a_lead	-2	not ~rehab ; novent ; novent <day> ; novent dia ; now ; nt ; numb 0 ; numb on ; nurs
        not_a_lead	-2	nurs 0 ; nurs for ; nurs or ; of <photo> ; of <room> ; of april ; of everyon
        not_a_lead	-2	of lat ; of me ; of month ; of red ; oficin de ; ok ; old <stranger> ; on <day>
        not_a_lead	-2	on <room> ; on <week> ; on break ; on cok ; on crack ; on googl ; on monday
        not_a_lead	-2	on purpos ; on skid ; on spe ; one ; one <amount> ; one and ; one or ; one pag
        not_a_lead	-2	one tim ; one very ; only our ; open bed ; opening thi ; or 0 ; or four ; or i
        not_a_lead	-2	or in ; or to ; oth <day> ; oth <stranger> ; oth center ; oth lin ; otr ; ought
        not_a_lead	-2	our <partner> ; our <record> ; our block ; our county ; our door ; our is
        not_a_lead	-2	our neighbor ; our plant ; our pool ; out 0 ; out <day> ; out thi ; outsid
        not_a_lead	-2	outsid the ; over zoom ; overdos ; own <home> ; own bed ; own cel ; own lif ; pa
        not_a_lead	-2	pac ; pag la ; paramedic ; parishion ; park a ; park at ; parti ; particular
        not_a_lead	-2	pas so ; pasajer ; past your ; pastor ; patient of ; paus ; pay rat ; pech y
        not_a_lead	-2	peopl wer ; per <month> ; per <partner> ; per day ; per month ; perrit ; phon at
        not_a_lead	-2	phon me ; pie y ; piens ; pillow ; pint of ; pistol ; plac with ; placement ; planch
        not_a_lead	-2	poquit ; por el ; por fin ; por la ; precis ; pres ; pres two ; primer <need>
        not_a_lead	-2	privat <room> ; privat room ; probation ; proces for ; produc her ; public <law>
        not_a_lead	-2	pued llevarl ; pul out ; purpos ; pus ; put her ; que <consume> ; que el ; que era
        not_a_lead	-2	que hag ; que pregunt ; quebr ; quiet ; rat for ; rath ; rath <say> ; ray en
        not_a_lead	-2	re <child> ; re <friend> ; read her ; record <say> ; recovery 0 ; ref from
        not_a_lead	-2	regard a ; regard to ; rej de ; reparti ; resid ; resident on ; residential center
        not_a_lead	-2	residential for ; residential in ; residential sid ; rest ; restroom ; resum for
        not_a_lead	-2	retir bus ; rich ; right person ; ring ; rn ; rn <need> ; rn want ; room and ; roxi
        not_a_lead	-2	run one ; s/p ; said ; said its ; said yes ; sal ; sal y ; salesman ; salg de
        not_a_lead	-2	sali ayer ; sam <day> ; sam day ; say ; say his ; scen with ; school ; se <hear>
        not_a_lead	-2	se <stop> ; se fue ; se meti ; se oye ; security <official> ; see the ; segund apel
        not_a_lead	-2	seman y ; send ; send to ; separ ; several ; sew machin ; she <stop> ; she <think>
        not_a_lead	-2	she at ; she cant ; she doe ; she goe ; she told ; she took ; she wer ; sherry ; sho
        not_a_lead	-2	shook ; should i ; si es ; si falt ; sin ~<consume> ; sinc breakfast ; sinc lunch
        not_a_lead	-2	sinc yesterday ; singl <kin> ; sis ; sit up ; six week ; skip the ; slap ; sleep in
        not_a_lead	-2	smok cigaret ; smok ice ; snif ; so that ; softbal team ; som <treatment>
        not_a_lead	-2	som <week> ; somebody ; someon lik ; someth at ; somewher ; sorry for ; sou
        not_a_lead	-2	soy <trade> ; spanish speak ; spot for ; spray ; start dat ; start monday ; stop at
        not_a_lead	-2	story about ; story of ; streak ; student and ; stuf ; subj ; substanc not ; suer
        not_a_lead	-2	suggest ; sum of ; sup and ; sur she ; swallow the ; swat ; system ; sí <need>
        not_a_lead	-2	tak her ; tak leav ; target ; team stil ; telefon ; ten a ; tenth ; testify
        not_a_lead	-2	that <always> ; that <stop> ; that as ; that been ; that every ; that film
        not_a_lead	-2	that help ; that pag ; that was ; that way ; that what ; the <cannabis>
        not_a_lead	-2	the <clothes> ; the <give> ; the <opening> ; the <pet> ; the <photo> ; the <put>
        not_a_lead	-2	the <sedative> ; the anesthesi ; the application ; the box ; the cafeteri
        not_a_lead	-2	the casin ; the crack ; the detectiv ; the dish ; the dog ; the dres ; the fridg
        not_a_lead	-2	the hal ; the kid ; the kitchen ; the littl ; the long ; the meth ; the msg
        not_a_lead	-2	the only ; the park ; the pian ; the plac ; the porch ; the red ; the restaurant
        not_a_lead	-2	the south ; the walk ; then dont ; then its ; then say ; then she ; ther to
        not_a_lead	-2	they <continue> ; they charg ; thi afternoon ; thi i ; thin ; thing is ; thing out
        not_a_lead	-2	thing that ; think ; thirty ; thought i ; thre letter ; thre night ; thre or
        not_a_lead	-2	threaten ; through the ; thru ; tied ; tien los ; til 0 ; til <day> ; til i ; tim as
        not_a_lead	-2	titul ; to <feel> ; to <furniture> ; to <money> ; to <write> ; to die ; to get
        not_a_lead	-2	to go ; to new ; to pay ; to pres ; to somebody ; to testify ; tod en ; tod la
        not_a_lead	-2	todo ; todo los ; toi ; told ; told 0 ; told whol ; tonight and ; tonight i ; took 0
        not_a_lead	-2	toy ; trabajador ; traum ; tru ; twelv step ; two kid ; two men ; u need
        not_a_lead	-2	un <blade> ; un <container> ; un <stranger> ; un hombr ; una <furniture>
        not_a_lead	-2	una tarjet ; una vez ; una ~<emergency> ; una ~sobredosi ; und my ; unic que
        not_a_lead	-2	union rep ; unit at ; up <continue> ; up and ; up when ; us lost ; usa <stimulant>
        not_a_lead	-2	use cok ; used to ; va par ; vaca ; vec ; verdad ; vez ; videojuego y ; visit for
        not_a_lead	-2	volvi a ; voy ; wagon ; wait ; wait list ; want an ; want let ; want someon
        not_a_lead	-2	want somewher ; want treatment ; was <day> ; was born ; was laid ; was told ; wav
        not_a_lead	-2	we <buy> ; we <say> ; we all ; we pick ; we print ; we use ; wed just ; week for
        not_a_lead	-2	weekend and ; went in ; wer a ; what <soon> ; what im ; what it ; what next
        not_a_lead	-2	what now ; what you ; whenev ; whenev i ; wher he ; which <town> ; whil ; whil in
        not_a_lead	-2	who i ; whoev ; whol ; whol bottl ; whol story ; wif husb ; wil <phone> ; wil <try>
        not_a_lead	-2	wil cal ; wil hav ; wil try ; win ; wind ; wish us ; with <clinician> ; with a
        not_a_lead	-2	with parent ; withdraw ; wont <need> ; wont need ; wor ; writ from ; writ you ; y /
        not_a_lead	-2	y <clinician> ; y <leave> ; y <moment> ; y dond ; y hoy ; y medi ; y otr ; y regres
        not_a_lead	-2	y su ; y ya ; y él ; ya estoy ; yawn ; yel ; yes to ; yo <go> ; you <phone>
        not_a_lead	-2	you allow ; you been ; you handl ; you hav ; you keep ; you ther ; you wel
        not_a_lead	-2	your <amount> ; your <write> ; your doctor ; your door ; your ful ; your is
        not_a_lead	-2	your lot ; your numb ; your physician ; your pric ; your record ; your residential
        not_a_lead	-2	your sign ; your ~<treatment> ; ~<alcohol> <day> ; ~<amount> ~<moment>
        not_a_lead	-2	~<colleague> <moment> ; ~<consume> sinc ; ~<drive> ; ~<drug> <ask> ; ~<drug> ever
        not_a_lead	-2	~<emergency> <home> ; ~<fluid> ; ~<gun> ; ~<hit> ; ~<home> ; ~<hospital>
        not_a_lead	-2	~<insurance> and ; ~<key> ; ~<leave> ; ~<leave> ~a ; ~<need> <home>
        not_a_lead	-2	~<rope> ~himself ; ~<take> ~the ; ~<think> ; ~<think> ni ; ~<treatment>
        not_a_lead	-2	~<treatment> that ; ~<wait> ; ~<water> ; ~<withdrawal> 0 ; ~avh ; ~brought ; ~busc
        not_a_lead	-2	~by ; ~cp ; ~d ; ~delirium ; ~dic ; ~droga ; ~drug ever ; ~drug given ; ~dts 0 ; ~el
        not_a_lead	-2	~en ; ~epilepsy ; ~es por ; ~gon ; ~hang ~himself ; ~head ; ~him ; ~lik ; ~liv ; ~lo
        not_a_lead	-2	~mat ; ~medi ; ~medi ~cal ; ~minut ; ~month ; ~moth ; ~nos ; ~odd ; ~on the
        not_a_lead	-2	~one to ; ~oth ~sid ; ~program ; ~pued ni ; ~qued ; ~quier viv ; ~quit ; ~sab ni
        not_a_lead	-2	~shar ; ~sid ; ~sist ; ~that ; ~the ; ~the ~oth ; ~they ; ~to ~<stop> ; ~treat ; ~up
        not_a_lead	-2	~va a ; ~vm ; ~wher ; ~who ; ~with
        not_a_lead	-3	$ $ ; *abstinent.2 ; *arrests ; *audit ; *barrierMoney ; *barrierWork.unnamed
        not_a_lead	-3	*detoxRequest:hypothetical ; *detoxWord ; *drinks.0 ; *frequency.2 ; *instruction
        not_a_lead	-3	*occasional.0 ; *overPrescribed ; *overdose:negated ; *quitting:historical
        not_a_lead	-3	*quitting:other_experiencer ; *residentialRequest:hypothetical ; *seizure.epilepsy
        not_a_lead	-3	*serviceQuestion:historical ; *substance.sedative:hypothetical
        not_a_lead	-3	*substance.stimulant:historical ; *wantsToQuit ; 0 <friend> ; 0 <night> ; 0 <town>
        not_a_lead	-3	0 drink ; 0 mo ; 0 yo ; <alcohol> <container> ; <alcohol> <eat> ; <always> <consume>
        not_a_lead	-3	<always> <say> ; <always> for ; <amount> <breath> ; <amount> <day>
        not_a_lead	-3	<amount> <medicine> ; <amount> tim ; <amount> when ; <appointment> <treatment>
        not_a_lead	-3	<appointment> <week> ; <ask> <always> ; <ask> <ask> ; <asleep> <day> ; <asleep> at
        not_a_lead	-3	<blood> off ; <bodypart> <eat> ; <break> the ; <breath> ; <build> lo ; <buy> <home>
        not_a_lead	-3	<buy> <stop> ; <buy> una ; <calm> <hospital> ; <cannabis> <always> ; <chestheart> y
        not_a_lead	-3	<child> <kin> ; <clinician> en ; <clinician> re ; <colleague> <afraid>
        not_a_lead	-3	<colleague> of ; <colleague> we ; <consume> 0 ; <consume> <past> ; <consume> it
        not_a_lead	-3	<container> + ; <container> <bodypart> ; <container> <moment> ; <container> <night>
        not_a_lead	-3	<container> de ; <continue> <give> ; <continue> <say> ; <continue> <think>
        not_a_lead	-3	<count> <crowd> ; <count> <put> ; <count> out ; <count> the ; <crowd> <last>
        not_a_lead	-3	<day> <blood> ; <day> <day> ; <day> <month> ; <day> <put> ; <day> <year> ; <day> aft
        not_a_lead	-3	<day> and ; <day> becaus ; <day> desd ; <day> long ; <day> then ; <day> ther
        not_a_lead	-3	<day> without ; <day> ya ; <daytime> <night> ; <drive> is ; <eat> wer
        not_a_lead	-3	<emergency> and ; <fire> on ; <fluid> <clothes> ; <friend> <say>
        not_a_lead	-3	<furniture> <night> ; <furniture> co ; <furniture> for ; <give> <promise>
        """
}
