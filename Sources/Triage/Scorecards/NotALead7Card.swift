extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-1	~dorm ; ~drink ~in ; ~droga ; ~drug given ; ~eight ; ~est ; ~estoy ; ~for ~<amount>
        not_a_lead	-1	~for ~year ; ~ful ~tim ; ~ha <consume> ; ~hav ~<law> ; ~hav ~jury ; ~ide ; ~la ~coc
        not_a_lead	-1	~let ~from ; ~liv ~in ; ~mas ; ~me <put> ; ~mo ; ~mor ; ~muri hac ; ~my <kin>
        not_a_lead	-1	~my ~husband ; ~net ; ~ninety ; ~ninety ~<day> ; ~ninety ~day ; ~nobody ; ~odd
        not_a_lead	-1	~off ; ~ord ; ~out ; ~pain ; ~pain ~pil ; ~par ; ~pcp ; ~policy ; ~re ; ~sab
        not_a_lead	-1	~segur ; ~si ; ~singl ~<kin> ; ~sit ; ~spe ; ~staf ; ~step ; ~talk ; ~tap ; ~tard
        not_a_lead	-1	~temblor ; ~teng con ; ~the ~policy ; ~to ~<die> ; ~to ~die ; ~two ; ~use sinc
        not_a_lead	-1	~uso ; ~weapon ; ~work ~ful ; ~x ~0
        not_a_lead	-2	# from ; *abstinent.0:historical ; *abstinent.1 ; *abstinent.2
        not_a_lead	-2	*arrests:other_experiencer ; *backToUse:negated ; *detoxRequest:hypothetical
        not_a_lead	-2	*duration.1 ; *hallucination.apparition:negated
        not_a_lead	-2	*hallucination.apparition:other_experiencer ; *lostThroughUse
        not_a_lead	-2	*needsHelp:hypothetical ; *occasional.0:other_experiencer ; *pregnancy ; *quantity
        not_a_lead	-2	*quantity.consequence ; *residentialEnding:negated ; *seizure ; *seizure.body
        not_a_lead	-2	*seizure:historical ; *sinceLastUse.2 ; *sinceStopping.2 ; *substance.opioid
        not_a_lead	-2	*suicidalOblique:other_experiencer ; *suicidePast ; *violence.lookAlike
        not_a_lead	-2	*violence:negated ; + <key> ; + <money> ; + iop ; + wheth ; 0 <appointment>
        not_a_lead	-2	0 <night> ; 0 <school> ; 0 <year> ; 0 every ; 0 in ; 0 may ; 0 se ; <afraid> <media>
        not_a_lead	-2	<alcohol> <go> ; <alcohol> <last> ; <alcohol> <past> ; <alcohol> <play>
        not_a_lead	-2	<alcohol> <stop> ; <alcohol> al ; <alcohol> all ; <always> ; <always> <bodypart>
        not_a_lead	-2	<always> <child> ; <always> <container> ; <always> <month> ; <always> <need>
        not_a_lead	-2	<always> <week> ; <always> <year> ; <always> desd ; <always> for ; <always> x
        not_a_lead	-2	<amount> / ; <amount> <home> ; <amount> <palecolor> ; <amount> <play>
        not_a_lead	-2	<amount> <sedative> ; <amount> <see> ; <amount> <stop> ; <amount> new
        not_a_lead	-2	<angry> <night> ; <appointment> <think> ; <appointment> <week> ; <ask> <always>
        not_a_lead	-2	<ask> <day> ; <ask> <furniture> ; <ask> <media> ; <ask> <need> ; <ask> <soon>
        not_a_lead	-2	<ask> can ; <ask> could ; <ask> in ; <asleep> ; <asleep> <bodypart> ; <asleep> <eat>
        not_a_lead	-2	<asleep> <furniture> ; <asleep> a ; <asleep> through ; <awake> ; <blade> <eat>
        not_a_lead	-2	<blood> <need> ; <blood> off ; <bodypart> <chestheart> ; <bodypart> <fluid>
        not_a_lead	-2	<bodypart> <pill> ; <bodypart> <shake> ; <bodypart> <trade> ; <bodypart> no
        not_a_lead	-2	<bodypart> on ; <bodypart> to ; <bodypart> wont ; <bodysound> <headface>
        not_a_lead	-2	<breath> <say> ; <build> <day> ; <build> <tool> ; <buy> <stimulant> ; <buy> <stop>
        not_a_lead	-2	<buy> it ; <cannabis> only ; <caretaking> <stranger> ; <chestheart> <leave>
        not_a_lead	-2	<chestheart> <pain> ; <chestheart> and ; <child> 0 ; <child> <clothes>
        not_a_lead	-2	<child> <continue> ; <child> <headface> ; <child> <home> ; <child> <say>
        not_a_lead	-2	<child> de ; <child> on ; <child> y ; <church> <stranger> ; <church> sinc
        not_a_lead	-2	<clean> <always> ; <clean> <trade> ; <clinician> en ; <clinician> me
        not_a_lead	-2	<clinician> my ; <clinician> or ; <colleague> not ; <consume> <amount>
        not_a_lead	-2	<consume> at ; <container> + ; <container> <always> ; <container> en
        not_a_lead	-2	<continue> <child> ; <continue> <home> ; <continue> at ; <continue> con
        not_a_lead	-2	<count> <crowd> ; <crash> <outdoors> ; <crowd> <appointment> ; <crowd> <tool>
        not_a_lead	-2	<crowd> ~<treatment> ; <day> <night> ; <day> <pet> ; <day> <play> ; <day> <year>
        not_a_lead	-2	<day> all ; <day> he ; <day> no ; <day> on ; <day> sam ; <day> so ; <day> ~<amount>
        not_a_lead	-2	<daytime> and ; <die> <school> ; <drive> <break> ; <drive> <outdoors> ; <drug> that
        not_a_lead	-2	<eat> <container> ; <eat> <day> ; <eat> <stop> ; <eat> en ; <eat> in ; <eat> too
        not_a_lead	-2	<emergency> <clinician> ; <emergency> <opening> ; <emergency> to
        not_a_lead	-2	<emergency> ~<die> ; <fall> <height> ; <fall> <record> ; <fall> <school>
        not_a_lead	-2	<feel> <moment> ; <fluid> ; <friend> <friend> ; <friend> <phone> ; <friend> <write>
        not_a_lead	-2	<friend> has ; <friend> re ; <friend> se ; <furniture> <friend>
        not_a_lead	-2	<furniture> <headface> ; <furniture> <moment> ; <furniture> <phone>
        not_a_lead	-2	<furniture> <vendor> ; <give> <promise> ; <give> in ; <give> no ; <give> un
        not_a_lead	-2	<go> <appointment> ; <go> <go> ; <go> <outdoors> ; <go> <trade> ; <go> <week>
        not_a_lead	-2	<go> <year> ; <go> down ; <go> la ; <go> lik ; <go> on ; <go> up ; <go> y
        not_a_lead	-2	<headface> <fluid> ; <headface> <say> ; <hear> <continue> ; <hear> them
        not_a_lead	-2	<hit> <moment> ; <hit> <room> ; <hit> a ; <hit> her ; <hold> his
        not_a_lead	-2	<home> <clinician> ; <home> <drive> ; <home> <eat> ; <home> <home> ; <home> <pet>
        not_a_lead	-2	<home> <think> ; <home> along ; <home> from ; <home> health ; <home> how
        not_a_lead	-2	<home> ther ; <hospital> 0 ; <hospital> from ; <hospital> sw ; <hot> 0
        not_a_lead	-2	<illness> <amount> ; <illness> <official> ; <illness> wel ; <insurance> <furniture>
        not_a_lead	-2	<insurance> <medicine> ; <insurance> <vendor> ; <insurance> <wait> ; <insurance> by
        not_a_lead	-2	<insurance> first ; <insurance> y ; <intoxicated> <phone> ; <job> <emergency>
        not_a_lead	-2	<job> <home> ; <job> <volunteer> ; <job> rep ; <job> to ; <key> <job> ; <key> are
        not_a_lead	-2	<kill> <home> ; <kill> <kin> ; <kill> <opioid> ; <kin> <angry> ; <kin> <church>
        not_a_lead	-2	<kin> <room> ; <kin> found ; <kin> she ; <kin> used ; <kin> ~<rope>
        not_a_lead	-2	<last> <insurance> ; <last> <night> ; <law> + ; <law> <say> ; <law> <take>
        not_a_lead	-2	<law> <treatment> ; <leave> by ; <leave> me ; <lock> it ; <media> <clean>
        not_a_lead	-2	<media> <play> ; <media> el ; <medicine> a ; <moment> 0 ; <moment> <always>
        not_a_lead	-2	<moment> <happy> ; <moment> <headface> ; <moment> <stimulant> ; <moment> apel
        not_a_lead	-2	<moment> he ; <moment> on ; <moment> ~<drive> ; <money> 0 ; <money> <moment>
        not_a_lead	-2	<money> <play> ; <money> first ; <money> of ; <money> or ; <money> sheet ; <money> y
        not_a_lead	-2	<month> <fall> ; <month> <home> ; <month> <stimulant> ; <month> do ; <month> to
        not_a_lead	-2	<need> <blade> ; <need> <die> ; <need> an ; <need> clinical ; <need> somewher
        not_a_lead	-2	<need> your ; <night> / ; <night> <count> ; <night> <official> ; <night> <see>
        not_a_lead	-2	<night> im ; <night> por ; <night> security ; <night> sinc ; <night> so ; <night> y
        not_a_lead	-2	<opening> <say> ; <opioid> <drug> ; <opioid> <kin> ; <opioid> from
        not_a_lead	-2	<order> <record> ; <order> saludo ; <outdoors> <give> ; <outdoors> <kill>
        not_a_lead	-2	<outdoors> <month> ; <outdoors> <night> ; <outdoors> <past> ; <outdoors> <stranger>
        not_a_lead	-2	<outdoors> with ; <palecolor> cros ; <partner> <hit> ; <partner> <kin>
        not_a_lead	-2	<partner> <night> ; <partner> <think> ; <partner> the ; <past> <amount>
        not_a_lead	-2	<past> <build> ; <past> <headface> ; <past> hes ; <pet> onc ; <phone> <friend>
        not_a_lead	-2	<phone> <say> ; <phone> away ; <phone> by ; <phone> es ; <phone> ive ; <phone> my
        not_a_lead	-2	<photo> at ; <promise> <media> ; <promise> <past> ; <promise> for ; <promise> si
        not_a_lead	-2	<put> <alcohol> ; <put> <night> ; <put> my ; <put> up ; <put> you ; <record> <go>
        not_a_lead	-2	<record> <school> ; <record> <try> ; <record> <write> ; <record> just ; <record> you
        not_a_lead	-2	<room> <bodysound> ; <room> <opening> ; <room> <room> ; <room> and ; <rope> on
        not_a_lead	-2	<say> <ask> ; <say> <headface> ; <say> <media> ; <say> <soon> ; <say> <vendor>
        not_a_lead	-2	<say> com ; <say> from ; <say> his ; <say> im ; <say> ten ; <say> thi ; <say> when
        not_a_lead	-2	<say> ~<job> ; <school> <give> ; <school> <see> ; <see> <unreal> ; <see> <vendor>
        not_a_lead	-2	<see> at ; <see> your ; <seizure> in ; <sober> <crowd> ; <soon> de ; <start> con
        not_a_lead	-2	<stimulant> <last> ; <stimulant> <partner> ; <stimulant> y ; <stop> <amount>
        not_a_lead	-2	<stop> <leave> ; <stranger> <alcohol> ; <stranger> <angry> ; <stranger> <clean>
        not_a_lead	-2	<stranger> <hold> ; <stranger> <room> ; <stranger> check ; <take> <breath>
        not_a_lead	-2	<take> <fire> ; <take> <height> ; <take> <palecolor> ; <take> anoth ; <take> away
        not_a_lead	-2	<take> el ; <take> him ; <take> som ; <take> someth ; <take> tim ; <think> <record>
        not_a_lead	-2	<think> <think> ; <tool> <die> ; <town> <need> ; <town> are ; <trade> <friend>
        not_a_lead	-2	<trade> <phone> ; <treatment> ; <treatment> <ask> ; <treatment> <partner>
        not_a_lead	-2	<treatment> <pill> ; <treatment> <stranger> ; <treatment> <water>
        not_a_lead	-2	<treatment> between ; <treatment> con ; <treatment> that ; <treatment> y
        not_a_lead	-2	<try> <rope> ; <vendor> <furniture> ; <vendor> <hospital> ; <vendor> <vendor>
        not_a_lead	-2	<vermin> en ; <wait> <kin> ; <wait> <need> ; <wait> <trade> ; <wait> <trust>
        not_a_lead	-2	<wait> en ; <wait> list ; <week> <think> ; <week> <treatment> ; <week> is
        not_a_lead	-2	<withdrawal> in ; <withdrawal> the ; <write> <clothes> ; <write> <day>
        not_a_lead	-2	<write> <eat> ; <write> <vendor> ; <write> in ; <year> <clinician> ; <year> <kin>
        not_a_lead	-2	<year> me ; a <clinician> ; a <colleague> ; a <furniture> ; a <height> ; a <need>
        not_a_lead	-2	a <stranger> ; a <think> ; a <town> ; a <wait> ; a callback ; a cho ; a dar
        not_a_lead	-2	a deadlin ; a detox ; a doctor ; a fly ; a friday ; a lif ; a list ; a llen
        not_a_lead	-2	a nicotin ; a physician ; a plan ; a scan ; a shoot ; a stock ; a tap ; a tim
        not_a_lead	-2	a week ; a ~<amount> ; a ~<school> ; about me ; about park ; about why ; acab ; ach
        not_a_lead	-2	acid ; acros the ; admit to ; advic ; advis ; aetn ; aft <count> ; aft <school>
        not_a_lead	-2	aft school ; aft two ; afuer ; agreeabl ; ajen ; al <job> ; alcanz ; all ; alon
        not_a_lead	-2	alum ; alumn de ; alvar ; am <stop> ; am i ; ama ; ambien ; an elephant ; and <eat>
        not_a_lead	-2	and down ; and every ; and havent ; and ive ; and see ; ano me ; anonymou ; ant
        not_a_lead	-2	any <furniture> ; any bed ; any of ; anyth open ; apartment ; apprentic ; apunt
        not_a_lead	-2	arana ; arm ; around and ; around my ; around to ; as ; asam ; ask can ; at <church>
        not_a_lead	-2	at <home> ; at <kin> ; at <play> ; at bedtim ; at cal ; at hom ; at me ; at parti
        not_a_lead	-2	audit 0 ; aunt in ; avail ; awful ; back ; back <room> ; bank ; baton ; be
        not_a_lead	-2	be <home> ; be aliv ; be honest ; becaus ; been ; been 0 ; been <put> ; beer
        not_a_lead	-2	beer on ; beneficiary ; between ; bien ; blanket to ; blew ; blu cros ; bor ; brandy
        not_a_lead	-2	bring a ; bring me ; buddy ; busc terapi ; but ; but clr ; but me ; by <day>
        not_a_lead	-2	by email ; by then ; cal my ; cal the ; calend ; cam back ; can 0 ; can off
        not_a_lead	-2	cant <hold> ; cant <say> ; cant tak ; cant tel ; car with ; carcel ; cas a ; cb
        not_a_lead	-2	center and ; cerc ; ceu ; chest feel ; cinc ano ; client re ; climb ; clock
        not_a_lead	-2	clonazepam ; clr <need> ; cok in ; color ; com ; com 0 ; com <amount> ; com <eat>
        not_a_lead	-2	com along ; com next ; compadr ; con <eat> ; con el ; con mi ; con mis
        not_a_lead	-2	con ~<amount> ; confd ; conmig ; connect ; cor ; corol ; correct it ; cost +
        not_a_lead	-2	costal ; could you ; counselor ; count out ; coupl ; cov let ; cramp ; crisi ; crm
        not_a_lead	-2	crossword ; csun ; cuand sali ; cuant cobran ; cuant sal ; cumpleano ; cut off ; cuz
        not_a_lead	-2	d no ; dai for ; dar ; day going ; day on ; day that ; day without ; de <build>
        not_a_lead	-2	de <container> ; de <drive> ; de <opioid> ; de dia ; de manan ; de tom ; decid to
        not_a_lead	-2	deductibl ; dehydrat ; dej las ; dejarl ; del <drive> ; del <money> ; del <room>
        not_a_lead	-2	del banc ; del comedor ; del detox ; del intern ; del viern ; delt ; depression no
        not_a_lead	-2	descans ; desintoxicacion par ; despiert ; dia desd ; did a ; didnt ; didnt <need>
        not_a_lead	-2	didnt say ; discharg from ; discharg of ; disput $ ; dmv and ; do we ; do yal ; dob
        not_a_lead	-2	doc ; doctor ; documentary about ; doe <treatment> ; don with ; dont <phone>
        not_a_lead	-2	dont <see> ; dont both ; dont cal ; dont need ; dont think ; donut ; dos a ; down
        not_a_lead	-2	down in ; dri ; drink at ; drop the ; drov past ; drum ; dui ; each <day> ; each tim
        not_a_lead	-2	eap ; el <clinician> ; el <furniture> ; el <official> ; el anunci ; el apel ; el car
        not_a_lead	-2	el intern ; el maestr ; el tech ; ell <phone> ; email ; email me ; embarras ; empty
        not_a_lead	-2	en espanol ; en fresn ; en hospital ; en la ; en que ; en rout ; end ; entr ; entr a
        not_a_lead	-2	entreg el ; entrevist el ; epilepsy wel ; equip ; es mi ; escribirl ; eso es
        not_a_lead	-2	eso ya ; estat <official> ; etoh 0 ; even know ; ever got ; every night
        not_a_lead	-2	every shift ; everybody sign ; everyon in ; exist ; ext ; f <hear> ; f <stimulant>
        not_a_lead	-2	falt ; fat in ; fath died ; fel ; femal ; few ; few night ; financ ; find you
        not_a_lead	-2	fingernail ; firm en ; fist ; flop ; flyer for ; foot two ; for <withdrawal>
        not_a_lead	-2	for about ; for bil ; for chew ; for folk ; for health ; for ~<treatment> ; for ~one
        not_a_lead	-2	form need ; four or ; four tim ; friday becaus ; fridg ; friend overdos ; from el
        not_a_lead	-2	from jan ; from octob ; fruta ; fund ; g / ; gana ; gav you ; get him ; get int
        not_a_lead	-2	girl who ; giv them ; glovebox ; good <job> ; got ; got no ; got your ; grabacion
        not_a_lead	-2	graciou ; grandp ; guit and ; guit in ; guy in ; h <past> ; h ago ; ha ; hac
        not_a_lead	-2	hac <moment> ; hac cuatr ; hacen ; had to ; hand me ; handy ; hard ; has a
        not_a_lead	-2	has sent ; has the ; hav <appointment> ; hav <emergency> ; hav <leave> ; hav two
        not_a_lead	-2	havent ; he <say> ; he finish ; he has ; he need ; he say ; he sleep ; he smok
        not_a_lead	-2	he tak ; he text ; he use ; he want ; he wont ; health clas ; hel <kill> ; help
        not_a_lead	-2	help for ; her <furniture> ; her <headface> ; her phon ; heroin every ; hes <leave>
        not_a_lead	-2	hes <say> ; hes <take> ; hes hom ; highlight ; hija ; him <day> ; him and
        not_a_lead	-2	his <bodypart> ; his <drive> ; his <job> ; his job ; hit me ; hit the ; hobby
        not_a_lead	-2	hoj de ; hold my ; hom ; hom health ; hom on ; homeown ; honest with ; host 0
        not_a_lead	-2	hotlin on ; hous not ; huf ; hug ; hydrocodon ; i <asleep> ; i <blood> ; i <clothes>
        not_a_lead	-2	i <hold> ; i <job> ; i <remember> ; i <start> ; i <take> ; i <think> ; i app
        not_a_lead	-2	i been ; i buy ; i cam ; i cant ; i coach ; i didnt ; i final ; i hit ; i look
        not_a_lead	-2	i see ; i seek ; i sit ; i sleep ; i start ; i stop ; i suppos ; i want ; i wrot
        not_a_lead	-2	iba ; id <angry> ; id been ; id hat ; id sign ; id want ; if <treatment> ; if his
        not_a_lead	-2	if possibl ; im <stop> ; im <tired> ; im apply ; im fre ; im hav ; im her ; im tir
        not_a_lead	-2	in <emergency> ; in <order> ; in <sober> ; in any ; in between ; in her ; in my
        not_a_lead	-2	in ord ; in town ; informacion ; information ; inquir wheth ; intensiv outpatient
        not_a_lead	-2	internet ; iop peopl ; is <consume> ; is already ; is me ; is the ; it ; it <alone>
        not_a_lead	-2	it <see> ; it <stop> ; it all ; it alon ; it so ; its ; its 0 ; its <day>
        not_a_lead	-2	its <opioid> ; its <take> ; its every ; its not ; ive got ; ive used ; jan want
        not_a_lead	-2	jef ; just <ask> ; just <moment> ; just now ; keyboard ; kid 0 ; kid and ; kid in
        not_a_lead	-2	kind ; kind <write> ; know the ; l arm ; la <bodypart> ; la <hear> ; la <record>
        not_a_lead	-2	la <sad> ; la <stimulant> ; la boc ; la cam ; la carcel ; la consult ; la dej
        not_a_lead	-2	la fil ; la grabacion ; la noch ; la otr ; la puert ; la tristez ; la vacant
        not_a_lead	-2	la voz ; labio ; landlord in ; las <daytime> ; las <eat> ; las <night> ; las de
        not_a_lead	-2	las llav ; las noch ; las tard ; last minut ; last night ; le ; le <go> ; le pas
        not_a_lead	-2	left arm ; left the ; lejo ; les <take> ; let me ; let the ; lik <money> ; lik him
        not_a_lead	-2	limit ; limpi en ; lin on ; lit ; llev dos ; local <write> ; local pap
        not_a_lead	-2	los <caretaking> ; los <clinician> ; los zapato ; lottery number ; loud ; love
        not_a_lead	-2	lunch for ; lunch with ; luz ; m <job> ; m <opioid> ; m <say> ; m etoh ; m retir
        not_a_lead	-2	machin i ; mad me ; mag ; mail a ; mal 0 ; man and ; manag i ; mand saludo ; maquin
        not_a_lead	-2	mariachi ; marihuan ; mas ; mas que ; mayor ; me ; me 0 ; me <consume> ; me aft
        not_a_lead	-2	me duerm ; me her ; me that ; me tom ; me up ; me va ; me voy ; me with ; meal
        not_a_lead	-2	meal and ; medic que ; medical <treatment> ; member ; mes del ; meth 0 ; mgr ask
        not_a_lead	-2	mi <pet> ; mi <stranger> ; mi car ; mi cun ; mi muj ; mi solicitud ; mi vid
        not_a_lead	-2	mi viej ; middl ; might hav ; might i ; milk ; mind ; minut and ; molin ; month at
        not_a_lead	-2	month now ; morn ; morn and ; mosqu ; most ; mund ; mushroom ; must do ; muy cambi
        not_a_lead	-2	my <colleague> ; my <eat> ; my <friend> ; my <pet> ; my apartment ; my aunt
        not_a_lead	-2	my church ; my cousin ; my dad ; my doctor ; my dog ; my heart ; my jaw ; my liv
        not_a_lead	-2	my march ; my notebook ; my school ; my shift ; my stepdad ; my tongu ; my work
        not_a_lead	-2	nad es ; nail ; nda ; need mor ; need someth ; nev stop ; new <stranger>
        not_a_lead	-2	new <year> ; new year ; ni que ; ni ~<drug> ; nic ; night she ; night sinc
        not_a_lead	-2	night tech ; night the ; nin and ; ninety <money> ; ningun ; no ~<amount>
        not_a_lead	-2	no ~<appointment> ; no ~<caretaking> ; no ~<order> ; no ~<say> ; no ~dic ; no ~dio
        not_a_lead	-2	no ~le ; no ~mor ; no ~prior ; no ~pued ; no ~tien ; no ~use ; nobody ; nobody <say>
        not_a_lead	-2	nobody is ; nobody would ; noch ; noch por ; nonprofit ; norco ; not ~<always>
        not_a_lead	-2	not ~over ; not ~re ; not ~sur ; novent ; now ; nt ; nurs ; of <photo> ; of <room>
        not_a_lead	-2	of april ; of everyon ; of red ; off it ; offic at ; oficin de ; ok ; old <stranger>
        not_a_lead	-2	on <break> ; on break ; on crack ; on crystal ; on friday ; on googl ; on purpos
        not_a_lead	-2	on saturday ; on spe ; one ; one <amount> ; one and ; one or ; one pag ; one tim
        not_a_lead	-2	one very ; only our ; opening thi ; or 0 ; or fiv ; or four ; or i ; or in ; or to
        not_a_lead	-2	oth <day> ; oth <stranger> ; oth center ; oth lin ; otr ; ought ; our <partner>
        not_a_lead	-2	our <record> ; our block ; our company ; our door ; our is ; our mosqu ; our plant
        not_a_lead	-2	our pool ; out 0 ; out <day> ; out thi ; outsid ; outsid referral ; outsid the
        not_a_lead	-2	own <home> ; own bed ; own cel ; own lif ; pa ; pac ; pag la ; papa <need>
        not_a_lead	-2	parishion ; park a ; park at ; pasajer ; past ; past client ; past your ; pastor
        not_a_lead	-2	patient of ; paus ; pay rat ; pcp ; pech y ; pen ; peopl wer ; per <month>
        not_a_lead	-2	per <partner> ; per day ; per month ; perrit ; pharmacist ; phon at ; phon me
        not_a_lead	-2	pie y ; piens ; pillow ; pint of ; pistol ; plac with ; placement ; planch ; poquit
        not_a_lead	-2	por fin ; por la ; precis ; primer <need> ; privat <room> ; privat room ; probation
        not_a_lead	-2	proces for ; produc her ; program residencial ; public <law> ; pued llevarl ; purpos
        not_a_lead	-2	pus ; put her ; que <consume> ; que era ; que hag ; que pregunt ; quebr ; quis
        not_a_lead	-2	rail ; ranch ; rat for ; rat sheet ; rath <say> ; re <child> ; record <say>
        not_a_lead	-2	record request ; recovery 0 ; regard a ; regard to ; rej de ; releas <day>
        not_a_lead	-2	resi client ; resident 0 ; resident on ; residential center ; residential sid ; rest
        not_a_lead	-2	restroom ; resum for ; rich ; ring ; ring and ; rn <need> ; rn want ; room and
        not_a_lead	-2	roxi ; run one ; said ; said its ; said yes ; sal y ; salesman ; salg de ; sali ayer
        not_a_lead	-2	sam <day> ; sam day ; say ; say 0 ; say end ; say his ; say it ; scen with ; school
        not_a_lead	-2	se <stop> ; se cocin ; se est ; se fue ; se meti ; se oye ; security <official>
        not_a_lead	-2	see the ; segund apel ; sei ; self ; seman y ; send ; send to ; separ ; separat
        not_a_lead	-2	seriou ; seven ; sew machin ; shap ; she <consume> ; she <say> ; she <stop>
        not_a_lead	-2	she <think> ; she at ; she cant ; she com ; she doe ; she goe ; she has ; she say
        not_a_lead	-2	she told ; she took ; she wer ; sherry ; sho ; shook ; should i ; shroom ; si es
        not_a_lead	-2	si falt ; sin ~<consume> ; sinc breakfast ; sinc lunch ; sinc yesterday ; sis
        not_a_lead	-2	skip the ; smok ; smok cigaret ; smok ice ; snif ; so ; so her ; so that
        not_a_lead	-2	softbal team ; som <treatment> ; som <week> ; somebody ; someon lik ; someon on
        not_a_lead	-2	somewher ; sorry for ; sou ; soup ; soy <trade> ; spanish speak ; spirit ; spot for
        not_a_lead	-2	stabl ; star ; start a ; start dat ; start monday ; step ; stop at ; story about
        not_a_lead	-2	story of ; streak ; student and ; stuf ; subj ; substanc not ; suer ; suggest
        not_a_lead	-2	sum of ; sur she ; swallow the ; swat ; system ; sí <need> ; tak a ; tak her
        not_a_lead	-2	tak leav ; telefon ; ten a ; testify ; than my ; that <always> ; that <stop>
        not_a_lead	-2	that arent ; that as ; that been ; that every ; that film ; that help ; that pag
        not_a_lead	-2	that was ; that what ; the <bodypart> ; the <cannabis> ; the <clothes> ; the <give>
        not_a_lead	-2	the <height> ; the <pet> ; the <photo> ; the <put> ; the <sedative> ; the <vendor>
        not_a_lead	-2	the box ; the cafeteri ; the casin ; the crack ; the detectiv ; the dish ; the dog
        not_a_lead	-2	the entir ; the hal ; the inpatient ; the kitchen ; the library ; the littl
        not_a_lead	-2	the long ; the meth ; the msg ; the one ; the only ; the park ; the plac ; the porch
        not_a_lead	-2	the print ; the red ; the restaurant ; the room ; the sink ; the south ; the vault
        not_a_lead	-2	the wait ; the walk ; the wat ; the ~<home> ; the ~<medicine> ; the ~<withdrawal>
        not_a_lead	-2	then dont ; then its ; then my ; then say ; they ; they <continue> ; they <give>
        not_a_lead	-2	thi afternoon ; thi i ; thi in ; thin ; thing is ; thing out ; thing that ; think
        not_a_lead	-2	thought i ; thre letter ; thre night ; thre or ; threaten ; through the ; throw in
        not_a_lead	-2	thru ; thursday is ; tien los ; til 0 ; til <day> ; til i ; titul ; to <money>
        not_a_lead	-2	to <write> ; to feel ; to get ; to pay ; to pres ; to somebody ; to testify ; tod en
        not_a_lead	-2	tod la ; toi ; told ; told 0 ; told whol ; tomorrow ; tonight i ; took 0 ; toy
        not_a_lead	-2	trabajador ; traum ; trip ; tru ; tweak ; two kid ; two last ; typ thi
        not_a_lead	-2	u <treatment> ; u need ; un <blade> ; un <container> ; un <play> ; un <stranger>
        not_a_lead	-2	un hombr ; una tarjet ; una vez ; una ~<emergency> ; una ~sobredosi ; und my
        not_a_lead	-2	unic que ; union rep ; unit at ; up <continue> ; up when ; us lost ; usa <stimulant>
        not_a_lead	-2	va par ; vaca ; vec ; vez ; videojuego y ; visit i ; voy ; wagon ; wait ; wait list
        not_a_lead	-2	wal and ; walk ; want an ; want inpt ; want someon ; want somewher ; want treatment
        not_a_lead	-2	was laid ; was told ; wav ; we <buy> ; we all ; we fil ; we print ; we use
        not_a_lead	-2	wed just ; week for ; wer a ; wer in ; what <soon> ; what im ; what it ; what its
        not_a_lead	-2	what next ; what now ; what you ; whatev ; when <ask> ; when ask ; whenev ; whenev i
        not_a_lead	-2	wher you ; which <town> ; who i ; whoev ; whol ; whol story ; wif husb ; wil <try>
        not_a_lead	-2	wil hav ; wil try ; wish us ; with <child> ; with <clinician> ; withdraw ; wooden
        not_a_lead	-2	wor ; work if ; would send ; writ from ; writ you ; x / ; y / ; y <clinician>
        not_a_lead	-2	y <leave> ; y <moment> ; y dond ; y hoy ; y las ; y medi ; y nos ; y otr ; y ya
        not_a_lead	-2	y él ; ya estoy ; yel ; yes to ; yo <go> ; you <phone> ; you allow ; you been
        not_a_lead	-2	you handl ; you hav ; you keep ; you ther ; your <amount> ; your ful ; your is
        not_a_lead	-2	your lot ; your outpatient ; your physician ; your record ; your residential
        not_a_lead	-2	~0 ~dia ; ~0 ~wks ; ~<alone> ; ~<always> ; ~<amount> ~<week> ; ~<awake> ; ~<breath>
        not_a_lead	-2	~<caretaking> ; ~<chestheart> ; ~<clinician> <ask> ; ~<colleague> <phone>
        not_a_lead	-2	~<consume> sinc ; ~<die> hac ; ~<drive> <church> ; ~<drug> <ask> ; ~<drug> ever
        not_a_lead	-2	~<emergency> <home> ; ~<feel> ; ~<headface> ; ~<hit> ; ~<hot> ; ~<insurance> and
        not_a_lead	-2	~<month> ; ~<need> <home> ; ~<rail> ; ~<say> at ; ~<take> ; ~<think> ; ~<think> ~how
        not_a_lead	-2	~<wait> ; ~<wait> for ; ~<withdrawal> 0 ; ~<year> <ask> ; ~addres ; ~back ; ~bottl
        not_a_lead	-2	~brought ; ~busc ; ~by ; ~cocain ; ~cok ; ~coverag ; ~d ~inpt ; ~da <shame>
        not_a_lead	-2	~day and ; ~day ~residential ; ~day ~stay ; ~dead ; ~dia ; ~diari ; ~dont
        not_a_lead	-2	~drug ever ; ~dts 0 ; ~entr ; ~es por ; ~every ~two ; ~fal ; ~for ~fifteen
        not_a_lead	-2	~from ~my ; ~gav ~my ; ~get ; ~group ~hom ; ~hang ~himself ; ~he ; ~head ; ~hi to
        not_a_lead	-2	~him ; ~how ~long ; ~i ~<job> ; ~i ~work ; ~ice ~on ; ~insuranc ; ~job
        not_a_lead	-2	~la ~<stimulant> ; ~man ; ~mat ; ~medi ~cal ; ~meth ; ~much ; ~nam no ; ~nephew
        not_a_lead	-2	~no ; ~nos ; ~on the ; ~one to ; ~oth ; ~out ~of ; ~poison ; ~preg ; ~pued ni
        not_a_lead	-2	~quier viv ; ~rent ; ~sab ni ; ~school ; ~sel ; ~servic ; ~shar ; ~singl ; ~sixty
        not_a_lead	-2	~sixty ~day ; ~teng ; ~that ; ~the <furniture> ; ~the ~<pet> ; ~thirty ~day
        not_a_lead	-2	~through ; ~tiembl ; ~to ~<stop> ; ~treat ; ~va a ; ~vm ; ~weekend ; ~wher ; ~with
        not_a_lead	-2	~wks
        not_a_lead	-3	# for ; $ $ ; *arrests ; *backToUse:other_experiencer ; *barrierMoney
        not_a_lead	-3	*barrierWork.unnamed ; *detoxWord ; *drinks.0 ; *frequency.2
        not_a_lead	-3	*frequency.2:historical ; *frequency.2:other_experiencer ; *occasional.0
        not_a_lead	-3	*overPrescribed ; *quitting:historical ; *residentialRequest:hypothetical
        """
}
