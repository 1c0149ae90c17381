extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-3	<rope> <ask> ; <sad> no ; <say> <confused> ; <say> <day> ; <say> <eat> ; <say> <pain>
        iop	-3	<say> desd ; <say> it ; <say> wher ; <sedative> 0 ; <sedative> <alcohol>
        iop	-3	<sedative> <cold> ; <sedative> <medicine> ; <sedative> off ; <see> <week> ; <see> what
        iop	-3	<shake> so ; <shake> y ; <sober> <stimulant> ; <start> <drive> ; <start> <shake>
        iop	-3	<stimulant> + ; <stimulant> <opioid> ; <stimulant> <stimulant> ; <stop> <appointment>
        iop	-3	<stop> <medicine> ; <stop> <start> ; <stop> en ; <stranger> <bodypart> ; <take> <alcohol>
        iop	-3	<take> <clinician> ; <take> bar ; <take> her ; <take> ten ; <take> whatev
        iop	-3	<think> <colleague> ; <think> <illness> ; <think> <record> ; <think> <town> ; <think> how
        iop	-3	<think> nad ; <tool> <say> ; <tool> at ; <town> <law> ; <town> hr ; <trade> <cannabis>
        iop	-3	<trade> <treatment> ; <trade> <write> ; <treatment> <asleep> ; <treatment> <crowd>
        iop	-3	<treatment> <write> ; <treatment> any ; <treatment> con ; <treatment> did
        iop	-3	<treatment> first ; <treatment> per ; <try> <asleep> ; <try> <stop> ; <vermin> on
        iop	-3	<water> <home> ; <week> <feel> ; <week> ive ; <write> <week> ; <write> la ; <year> <go>
        iop	-3	a <always> ; a <relapse> ; a <room> ; a <volunteer> ; a and ; a book ; a cok ; a detox
        iop	-3	a lock ; a machet ; a season ; a tim ; a weeknight ; a withdrawal ; about <stimulant>
        iop	-3	accept ; actual ; aft eleven ; again every ; ahi mism ; ahorc ; ahorit ; ai
        iop	-3	alcohol poison ; all <amount> ; all weekend ; am <continue> ; am stil ; and bed ; and do
        iop	-3	and get ; and hes ; and off ; and weed ; anoch ; appointment with ; approx ; are we
        iop	-3	are you ; argu ; arma ; ask her ; at graduation ; at midnight ; autumn ; back aft ; back on
        iop	-3	back to ; bard ; be quick ; be seen ; bed open ; been <eat> ; been <kill> ; been throw
        iop	-3	befor work ; bf ; birthday is ; blanket ; bolsa ; botella ; bottl a ; bring his ; bring up
        iop	-3	burn up ; busc dond ; by christma ; camer ; can you ; cant <stop> ; capsul ; charg rn
        iop	-3	cheapest thing ; circl for ; circl of ; clean a ; clinton ; clr in ; coc hac ; coc yo
        iop	-3	cok every ; cok fre ; cok off ; color of ; confus ; costc ; couch sinc ; could not
        iop	-3	couldnt ; crack dai ; crawl ; crept ; cristal los ; crypt ; cuant <money> ; cuart y
        iop	-3	cut it ; d <past> ; d ago ; d inpatient ; d x ; d/c today ; dai want ; daught she ; day 0
        iop	-3	day again ; day going ; de abril ; de fresn ; de tard ; debaj del ; ded ; del <home> ; dem
        iop	-3	denny ; descans de ; design ; detox bed ; detox thi ; dia intern ; diari desd ; diaria y
        iop	-3	dient ; dio una ; direccion ; disappe for ; do first ; do iop ; do mol ; do not ; dond se
        iop	-3	dont <stop> ; down thre ; dri ; drink did ; drink from ; drink sinc ; driv of ; drov
        iop	-3	dry out ; dtr re ; each day ; eap ; eat and ; ed ; eith way ; el <room> ; el alcohol
        iop	-3	el iop ; el mio ; el trag ; elk ; ems ; en <write> ; ent ; entir tim ; entrevist
        iop	-3	est <night> ; est <palecolor> ; est cer ; est noch ; estat ; estuv con ; etoh detox
        iop	-3	etoh on ; ever <consume> ; every day ; ex <partner> ; ex <say> ; explain ; eye ; f <hear>
        iop	-3	f dab ; facilitator ; falt en ; fan ; favorit ; finish with ; fioricet ; first offens
        iop	-3	flask ; floor ; floor is ; for <afraid> ; for cannabi ; for treatment ; for two ; friday at
        iop	-3	friday is ; from cok ; from him ; from it ; fue hac ; fui ; fuimo a ; fum diari
        iop	-3	funeral in ; gabapentin ; gas ; gav my ; get me ; goe through ; half of ; hallway ; han
        iop	-3	has 0 ; hav <leave> ; he <buy> ; he <think> ; he did ; he know ; he say
        iop	-3	health <clinician> ; hear it ; heel drum ; hen ; her <sedative> ; hes <phone> ; hes cal
        iop	-3	hes fin ; him back ; him out ; his <say> ; his dead ; his mouth ; hold the ; hom health
        iop	-3	hom in ; hosp sw ; hour ago ; how <amount> ; hung up ; hygienist and ; i <kill> ; i <order>
        iop	-3	i sweat ; i tel ; if his ; im <tired> ; im mov ; in her ; in jun ; in ther ; inf
        iop	-3	intern con ; intern es ; internarl ; iop de ; iop in ; is <break> ; is <seizure> ; is his
        iop	-3	is using ; it <always> ; it <write> ; it as ; it dai ; it last ; its <cannabis> ; its for
        iop	-3	ive lost ; jail ; juic ; july 0 ; jur que ; just ask ; karen ; keep ask ; kept using
        iop	-3	kick the ; know its ; la <headface> ; la <opening> ; la <treatment> ; la bard ; la marihuan
        iop	-3	la mes ; la metadon ; la recet ; labio mor ; las xanax ; le dej ; lean <always>
        iop	-3	lean every ; least ; leav ther ; leav with ; librarian ; librium ; lin <blood> ; lin cut
        iop	-3	lin open ; liv alon ; llamen ; los <consume> ; los sesent ; lueg se ; m <cannabis> ; m cal
        iop	-3	m dab ; m used ; mad 0 ; malil ; me <buy> ; me inyect ; me lik ; me twic ; mediodi ; men in
        iop	-3	mes limpi ; met a ; meth by ; meth dai ; meth qod ; meth to ; mg a ; mg x ; minut on
        iop	-3	mis clas ; mo x ; month now ; month residential ; morphin ; motel ; moth is ; my hour
        iop	-3	my sock ; my tio ; need my ; need placement ; nev <try> ; nev tri ; nev used
        iop	-3	nic <stranger> ; night 0 ; night again ; night befor ; no <child> ; no <emergency>
        iop	-3	no <job> ; no <vermin> ; no consum ; no est ; no job ; no reconoc ; no sab ; no vacation
        iop	-3	no ~<hot> ; no ~booz ; no ~dts ; no ~fev ; nobody get ; not tak ; noth lin ; now im
        iop	-3	nunc dej ; o no ; of <daytime> ; of cok ; of crack ; of month ; of tito ; off shift
        iop	-3	offer to ; oficin de ; often ; oir ; on <chestheart> ; on <count> ; on <money>
        iop	-3	on <opening> ; on floor ; on him ; on oth ; on our ; on payday ; on wednesday ; on work
        iop	-3	one sid ; only <official> ; only cok ; open ; or how ; or nin ; or tak ; or use ; oth lin
        iop	-3	our <friend> ; our neighbor ; outpatient befor ; overnight tech ; parent want ; park lot
        iop	-3	pas por ; pastilla ; pastilla azul ; payday and ; payday weekend ; peopl get ; peopl off
        iop	-3	percent ; perd el ; photograph and ; pick the ; piedr diari ; pierd la ; pistol ; plan to
        iop	-3	pluck ; plug ; po say ; popov ; premis ; pric ; pric of ; privat <room> ; privat room
        iop	-3	probation me ; psychiatrist ; pt ; pued llam ; pued llev ; pued ni ; puest si ; q <night>
        iop	-3	que <buy> ; que nadi ; qued com ; quier alg ; quis dec ; r ; ran out ; rath <say>
        iop	-3	reason ive ; recog ; red ; releas ; remov ; residential with ; restroom ; rn ; rop in ; saf
        iop	-3	safety <afraid> ; safety concern ; said my ; saturday sinc ; saturday sometim ; say mor
        iop	-3	say pt ; say which ; se <need> ; se <write> ; se a ; se acab ; se inyect ; se pic
        iop	-3	segur no ; seman no ; senor que ; sentenc ; serv ; seven day ; seven or ; she <stop>
        iop	-3	she been ; she thought ; shirt and ; shot at ; si le ; sign for ; sin <put> ; sist sob
        iop	-3	sist wil ; six a ; six night ; sixteen week ; sleep eat ; snf ; snort vyvans ; sof ; solt
        iop	-3	som <alcohol> ; som cocain ; somewher i ; soy pap ; speak to ; staf ; stay in ; stil do
        iop	-3	stil drink ; substitut ; swat ; sx <day> ; sx <moment> ; sx now ; system ; system set
        iop	-3	tagalog ; tak eight ; tal can ; tar ; target ; tb ; tech ; ten <alcohol> ; ten month
        iop	-3	test <stimulant> ; that hous ; thc 0 ; the <photo> ; the <sedative> ; the addres
        iop	-3	the attendanc ; the desk ; the detox ; the fal ; the festival ; the glas ; the graduation
        iop	-3	the marin ; the moment ; the park ; the passeng ; the property ; the receipt ; the saf
        iop	-3	the smok ; the vent ; the wint ; the ~<treatment> ; them sinc ; then for ; ther <money>
        iop	-3	thi isnt ; thi tim ; thing <past> ; thing befor ; think he ; think its ; third <night>
        iop	-3	third <week> ; thre week ; through <treatment> ; through both ; through it ; thru sun
        iop	-3	tianeptin ; tiemp que ; til nov ; to <count> ; to <kin> ; to anybody ; to com ; to die
        iop	-3	to group ; to peopl ; today im ; told them ; tongu ; tonight and ; turn down ; turno
        iop	-3	twic and ; two shot ; un <alcohol> ; un doc ; una pastil ; und the ; uno 0 ; up sinc
        iop	-3	us so ; use anyth ; use every ; use mol ; velvet ; vendor ; virtual iop ; visit ; viv sol
        iop	-3	volvi al ; walgreen ; was discharg ; was doing ; was only ; watercolor ; we can ; we go
        iop	-3	wednesday too ; weed out ; weed vap ; week befor ; week ive ; week with ; weekend and
        iop	-3	werent ; what could ; who or ; who sel ; wif husb ; wif of ; window open ; with <stimulant>
        iop	-3	with breakfast ; with cok ; with plan ; with thc ; without los ; wk no ; wkday ; wkend no
        iop	-3	wkly x ; wont <put> ; wont get ; wont say ; writ it ; wrong numb ; ya no ; year aft
        iop	-3	you <job> ; you ever ; you folk ; you how ; your 0 ; your <school> ; your patient
        iop	-3	your tuesday ; ~<bodypart> ; ~<drug> ~<consume> ; ~<seizure> <stop> ; ~<seizure> in
        iop	-3	~<stimulant> in ; ~<withdrawal> x ; ~cam ; ~coc ; ~dts ; ~dts x ; ~klonopin ; ~meth hx
        iop	-3	~my ~<job> ; ~od ; ~our ; ~po ; ~quier ; ~quit ; ~seiz ; ~spray ; ~treatment
        iop	-3	~w/d ~<seizure> ; ~went ; ~what
        iop	-4	% ; % off ; *confusion:negated ; *family.1 ; *frequency.2:other_experiencer ; *homeless
        iop	-4	*keptUsing ; *lastUsed ; *lostThroughUse ; *naloxone ; *organDamage ; *overdose
        iop	-4	*quantity.treatmentBefore:historical ; *serviceQuestion:hypothetical
        iop	-4	*substance.sedative:hypothetical ; + test ; 0 % ; 0 <colleague> ; 0 of ; <alcohol> <kill>
        iop	-4	<alcohol> <moment> ; <alcohol> todo ; <alone> <job> ; <always> desd ; <amount> <always>
        iop	-4	<amount> <bodysound> ; <amount> <opioid> ; <amount> he ; <amount> los
        iop	-4	<bodypart> <palecolor> ; <bodypart> <tool> ; <bodypart> is ; <break> <always>
        iop	-4	<cannabis> + ; <cannabis> / ; <cannabis> <kin> ; <cannabis> <need> ; <child> <appointment>
        iop	-4	<clean> his ; <clothes> <day> ; <clothes> <opening> ; <clothes> <put> ; <consume> <opioid>
        iop	-4	<consume> blu ; <consume> com ; <consume> i ; <container> / ; <continue> 0
        iop	-4	<continue> <drug> ; <crowd> <last> ; <day> <fluid> ; <day> <take> ; <drive> <moment>
        iop	-4	<drug> <cannabis> ; <eat> then ; <emergency> x ; <friend> <friend> ; <friend> of
        iop	-4	<furniture> <alcohol> ; <furniture> <say> ; <give> <emergency> ; <give> <tool>
        iop	-4	<go> <bodypart> ; <go> <consume> ; <go> <opioid> ; <go> lik ; <headface> are
        iop	-4	<headface> rol ; <hit> me ; <home> wher ; <hospital> sw ; <insurance> <clothes>
        iop	-4	<insurance> turn ; <job> <kill> ; <job> aft ; <job> without ; <leave> by ; <leave> your
        iop	-4	<medicine> <amount> ; <moment> <opioid> ; <moment> <past> ; <money> <intoxicated>
        iop	-4	<month> <pain> ; <need> <furniture> ; <need> otr ; <official> <say> ; <opening> 0
        iop	-4	<opening> off ; <opioid> <container> ; <opioid> <friend> ; <opioid> <headface>
        iop	-4	<opioid> <hospital> ; <opioid> <withdrawal> ; <outdoors> <always> ; <outdoors> <town>
        iop	-4	<outdoors> then ; <palecolor> <pill> ; <partner> <clean> ; <partner> supportiv
        iop	-4	<past> <colleague> ; <play> <eat> ; <play> mayb ; <room> 0 ; <room> que ; <rope> off
        iop	-4	<say> <bodypart> ; <say> <stimulant> ; <say> just ; <see> in ; <shake> <day> ; <shake> all
        iop	-4	<shake> on ; <stimulant> qd ; <stimulant> yo ; <stop> <hear> ; <stranger> <clothes>
        iop	-4	<take> <gun> ; <take> <room> ; <tool> on ; <week> tambien ; <withdrawal> off
        iop	-4	<year> <sober> ; a <sad> ; a <try> ; a coupl ; a day ; a gram ; a prob ; a terribl
        iop	-4	a websit ; about me ; adolescent ; again ; agre to ; ahor tom ; al <day> ; al dia ; albanil
        iop	-4	amaril ; and <cannabis> ; and <fluid> ; and most ; anoch y ; approx 0 ; atienden ; ayer
        iop	-4	be <phone> ; been <put> ; been going ; been see ; between <eat> ; box win ; but nobody
        iop	-4	cag ; cal want ; cant <say> ; cant <think> ; cb ; charg for ; charg my ; com es ; con suer
        iop	-4	corol ; count out ; coupl x ; crack sinc ; cristal todo ; cuant cobran ; cuart ; current
        iop	-4	dai sinc ; day program ; day six ; de tom ; desd marz ; detox is ; devuelv ; dia desd
        iop	-4	disculpen ; do blow ; doesnt know ; dont <remember> ; dont know ; dont rememb ; dr patel
        iop	-4	droga ; dry <day> ; dtr of ; ed rn ; edibl and ; eight week ; el <breath> ; el air
        iop	-4	el tusi ; eleven year ; empiez el ; en <treatment> ; en cocain ; espald y ; estuv
        iop	-4	even intensiv ; every thre ; f in ; f s/p ; falt tre ; fent in ; fiv of ; for parent
        iop	-4	foreman wont ; fork ; fuman cristal ; g a ; get her ; go through ; going lik ; going up
        iop	-4	group ; guest ; handl of ; havent been ; he <put> ; her its ; hes stil ; hid ; hosp
        iop	-4	how <always> ; how much ; how often ; im drink ; im fil ; in <past> ; in <withdrawal>
        iop	-4	in our ; in tx ; inpatient or ; inpt in ; interlock ; interview ; iop sinc ; is hav
        iop	-4	it anymor ; ito ; its <alcohol> ; iv 0 ; job no ; just <cannabis> ; keep hear ; kid nam
        iop	-4	know my ; la <leave> ; la cam ; la sal ; la ~<stimulant> ; las <sedative> ; le <stop>
        iop	-4	leav them ; llam x ; llamenm ; los dia ; lost <count> ; lu ; m <illness> ; many of
        iop	-4	marihuan ; me cier ; me pleas ; meant to ; mi lug ; mo <home> ; muchach que ; muy buen
        iop	-4	my stepdad ; naloxon ; narcan x ; neck ; need someon ; next room ; night per ; night tech
        iop	-4	no <night> ; no drug ; no las ; no par ; noma queri ; noth <put> ; novi se ; now 0 ; now my
        iop	-4	nuer ; on <furniture> ; on day ; on fentanyl ; on january ; or <consume> ; or les ; or only
        iop	-4	oth inf ; oth kind ; our hous ; out on ; outpatient on ; over <always> ; over every
        iop	-4	parti mayb ; passeng seat ; patel ; per <day> ; per <friend> ; per <kin> ; personal
        iop	-4	platic y ; pleas cal ; quinc <year> ; quinc ano ; quis ; ralph ; reciben ; rey ; ring back
        iop	-4	round ; rum ; sam # ; sam <stranger> ; say cant ; say it ; say just ; say only ; school on
        iop	-4	se <consume> ; se pus ; seman tambien ; sent en ; session with ; she not ; sit for ; slam
        iop	-4	snort ritalin ; so <intoxicated> ; soldier ; someth <treatment> ; someth a ; someth aft
        iop	-4	stabl no ; staf 0 ; stand in ; stay at ; steel ; sweaty ; tak kais ; talk of ; tembl
        iop	-4	ten <month> ; test sinc ; than thi ; than two ; the <fall> ; the booz ; the couch
        iop	-4	the knif ; the outpatient ; the restroom ; the teen ; the wait ; then <say> ; thi <school>
        iop	-4	thi am ; thi semest ; thre evening ; through all ; thruout ; thur sun ; tito ; to <lock>
        iop	-4	told the ; tom desd ; touch meth ; tramadol ; try ; tuesday aft ; tx for ; un minut
        iop	-4	unit in ; unlock ; use and ; use in ; vap nicotin ; visit hrs ; w/d no ; wan quit
        iop	-4	want daytim ; was laid ; we <build> ; we found ; weed and ; went stif ; when it ; when that
        iop	-4	wherev ; who <buy> ; whod tak ; wil hold ; wint and ; with alcohol ; with nurs ; wont <say>
        iop	-4	wont talk ; would i ; wrong with ; y <fluid> ; y <stimulant> ; y se ; ya and ; ya casi
        iop	-4	ya le ; yes or ; you let ; you tak ; ~<day> <stranger> ; ~<drug> ; ~<drug> no
        iop	-4	~<emergency> at ; ~<seizure> <go> ; ~<stop> ~<consume> ; ~cuant ; ~icu ; ~nam ; ~narcan
        iop	-4	~no ~tx ; ~shift ; ~sz ; ~tx hx
        iop	-5	*arrests:hypothetical ; *drinks.2:other_experiencer ; *emergency.fever:negated ; *family.9
        iop	-5	*frequency.2 ; *lengthOfUse.1 ; + thc ; / d ; 0 <hospital> ; 0 <opioid> ; 0 nts ; 0 see
        iop	-5	0 stay ; <alcohol> <treatment> ; <always> singl ; <amount> <put> ; <angry> <drive>
        iop	-5	<ask> <room> ; <asleep> <last> ; <bodypart> <see> ; <build> in ; <cannabis> no
        iop	-5	<colleague> <drive> ; <color> <container> ; <consume> <town> ; <container> <color>
        iop	-5	<continue> <month> ; <day> <daytime> ; <eat> <continue> ; <fall> <opening> ; <feel> ok
        iop	-5	<furniture> open ; <gun> <headface> ; <hold> <blade> ; <hold> the ; <home> <alone>
        iop	-5	<hospital> <night> ; <need> <opioid> ; <need> in ; <needle> <soon> ; <night> <alcohol>
        iop	-5	<night> <count> ; <opening> <fall> ; <opioid> <go> ; <opioid> <room> ; <outdoors> out
        iop	-5	<photo> 0 ; <play> <appointment> ; <record> <give> ; <say> out ; <school> or
        iop	-5	<shake> <amount> ; <soon> <room> ; <soon> se ; <stimulant> iv ; <stimulant> or
        iop	-5	<stimulant> she ; <stop> <shake> ; <take> <last> ; <take> <sedative> ; <take> <withdrawal>
        iop	-5	<take> at ; <think> <opening> ; <think> <past> ; <think> <think> ; <think> if
        iop	-5	<treatment> wont ; <wait> <hot> ; <wait> com ; <week> <start> ; <week> <week>
        iop	-5	<withdrawal> <sedative> ; <withdrawal> the ; <year> <opioid> ; <year> becaus ; a clean
        iop	-5	a fork ; a pint ; absces ; agre ; ahorit est ; and <furniture> ; and is ; and used
        iop	-5	are best ; at least ; bean ; been anywher ; been back ; been every ; bring the ; busc a
        iop	-5	but <say> ; can / ; cocain four ; cocain in ; complet iop ; compr ; convuls ; could someon
        iop	-5	coverag ; current iop ; dai ; dan a ; desd el ; detox off ; disappe ; discus ; district hr
        iop	-5	dm ; dont use ; duerm en ; duration ; each oth ; el <opioid> ; espej ; every singl ; ex wif
        iop	-5	experienc ; ext ; feel ok ; fin y ; firebal ; flashlight ; from you ; gav him ; general
        iop	-5	greek ; he <kill> ; he is ; he shoot ; hes in ; high on ; him a ; hous wher ; ice every
        iop	-5	if <stranger> ; iop per ; isnt for ; its heroin ; la ~coc ; laps ; las <friend>
        iop	-5	lin <fall> ; lin drop ; look in ; m <hear> ; mas dato ; medical <treatment> ; medical detox
        iop	-5	midnight ; minimum <amount> ; minut ago ; mis my ; month with ; my thesi ; nam the
        iop	-5	night every ; night now ; no <stop> ; no pas ; no quis ; no sabemo ; no ~<drug>
        iop	-5	off <needle> ; on ice ; op program ; or what ; organist ; oth week ; outpatient i ; outpt 0
        iop	-5	oxycodon ; par su ; pd ; perdi la ; person with ; pet ; pit ; pt wil ; que noma ; room is
        iop	-5	run out ; sab en ; sam as ; say cal ; se que ; segun él ; sinc 0 ; slid down
        iop	-5	smok fentanyl ; smok shop ; social <consume> ; social drink ; step up ; stop drink ; ta
        iop	-5	tal <container> ; that <home> ; the ambulanc ; the closet ; the daycar ; the rail
        iop	-5	the slot ; ther and ; third day ; tim <always> ; tim the ; to ten ; to whoev ; tonit ; ugly
        iop	-5	un <blade> ; used <stimulant> ; vanish ; vez con ; want detox ; want residential
        iop	-5	was <hospital> ; what hes ; who <need> ; win every ; win with ; with <cannabis> ; wont go
        iop	-5	word and ; wrong # ; y dai ; year becaus ; you help ; your hous ; your plac
        iop	-5	~<withdrawal> <hospital> ; ~alcohol ; ~convulsion ; ~naloxon ; ~opiat ; ~w/d ~sz
        iop	-6	*abstinent.3 ; *alcoholic ; *conflict ; *deliriumTremens ; *emergency.infection ; *heavy
        iop	-6	*overdoseNow.pillCount ; + <amount> ; <alcohol> <drug> ; <always> a ; <amount> <pill>
        iop	-6	<asleep> <outdoors> ; <cannabis> <furniture> ; <child> <start> ; <clinician> ya
        iop	-6	<consume> <daytime> ; <continue> <consume> ; <day> desd ; <daytime> no ; <eat> whil
        iop	-6	<furniture> <bodypart> ; <furniture> par ; <hit> <drug> ; <hold> <phone> ; <hospital> <day>
        iop	-6	<kin> <sedative> ; <moment> <soon> ; <month> <cannabis> ; <opioid> <amount>
        iop	-6	<opioid> <give> ; <opioid> <think> ; <phone> <angry> ; <room> <take> ; <say> what
        iop	-6	<sedative> <take> ; <seizure> <moment> ; <stimulant> <trade> ; <treatment> <cannabis>
        iop	-6	<treatment> only ; <withdrawal> <alcohol> ; aclar ; agu y ; alcohol ; alcohol detox
        iop	-6	and <bodypart> ; arent ther ; as every ; cadc ; cant <hold> ; car and ; center
        iop	-6	cocain weekend ; coffe tabl ; cok when ; could <stranger> ; could a ; could one
        iop	-6	couldnt tel ; cramp ; crystal most ; dab and ; dai again ; day four ; day thre
        iop	-6	de <daytime> ; de <drug> ; desintoxic ; detox befor ; detox for ; dont <consume> ; drench
        iop	-6	dry 0 ; eight bal ; el <alcohol> ; el ban ; emt ; ex <colleague> ; fami session ; fentanil
        iop	-6	for <cannabis> ; for cok ; for detox ; furnac ; get in ; gram a ; gray ; has <stop>
        iop	-6	he <money> ; her broth ; hes <consume> ; hes nev ; his eye ; honest i ; how long ; hoy
        iop	-6	i ~<emergency> ; i ~overdos ; in from ; in treatment ; intern a ; its about
        iop	-6	iv <stimulant> ; know if ; le <buy> ; litr de ; long is ; lueg ; mal 0 ; mgmt ; narcan
        iop	-6	now but ; nunc <stop> ; of vodk ; only <cannabis> ; only weed ; opioid ; pack and
        iop	-6	paid the ; parti and ; property ; queu ; receipt ; referenc ; refil ; retir in ; rn 0
        iop	-6	round the ; roxi ; s ; sabemo ; say he ; somewher with ; stepdad is ; su espos ; summer ago
        iop	-6	tak 0 ; the bat ; the coffe ; the elbow ; then say ; thermomet ; thru <outdoors> ; to bring
        iop	-6	to donat ; took someth ; treatment center ; unit ; use cok ; volvi a ; w ; was with
        iop	-6	wheth he ; whiskey ; with <insurance> ; y que ; you <insurance> ; your <clinician>
        iop	-6	your inpatient ; ~<start> ; ~bed ; ~of ~<alcohol> ; ~substanc ; ~w/d
        iop	-7	*psychosis ; *quantity.consequence ; *usersAtHome ; 0 oh ; 0 s ; <alcohol> <count>
        iop	-7	<always> <crowd> ; <always> for ; <ask> <furniture> ; <ask> <insurance>
        iop	-7	<cannabis> ~<stimulant> ; <clean> <day> ; <fluid> <bodypart> ; <fluid> <fluid>
        iop	-7	<fluid> <shake> ; <furniture> a ; <height> out ; <hospital> <moment> ; <kin> he
        iop	-7	<need> <phone> ; <night> <give> ; <opioid> sinc ; <phone> <hear> ; <put> <always>
        iop	-7	<say> when ; <withdrawal> 0 ; <withdrawal> <opening> ; <withdrawal> <opioid> ; again most
        iop	-7	and when ; as <always> ; at breakfast ; bathroom floor ; been drink ; ciw 0
        iop	-7	con <medicine> ; couldnt <say> ; dad say ; dai for ; debaj ; dont feel ; dri out
        iop	-7	drink mayb ; eap let ; eight or ; est <consume> ; f vap ; fev ; foam ; fuman ; g ; gin
        iop	-7	goin ; gon by ; gram ; he nev ; hr <past> ; hr ago ; im <fluid> ; itemiz ; its her
        iop	-7	la <opioid> ; las amiga ; linen ; lit ; lorazepam ; m in ; meth four ; mi carnal ; much is
        iop	-7	nam no ; no <asleep> ; no <drug> ; nts / ; nunc ha ; only <stimulant> ; only and
        iop	-7	own pillow ; particul ; qd x ; right through ; safe ; shelt ; sinc saturday ; smok ice
        iop	-7	suer ; that was ; thc + ; thi job ; tom no ; tom otr ; tra un ; trap ; vomit sangr ; yawn
        iop	-8	*ciwa ; *withdrawal ; <cannabis> y ; <continue> sinc ; <home> he ; <kill> her ; <kin> llev
        iop	-8	<lock> it ; <medicine> 0 ; <medicine> <sedative> ; <medicine> in ; <take> <put>
        iop	-8	<withdrawal> <hospital> ; a spot ; about half ; about step ; again sinc ; an intensiv
        iop	-8	and <treatment> ; bar a ; cant hold ; certifi ; day he ; diari 0 ; diversion ; dts ; fent
        iop	-8	for half ; ghb ; in county ; in your ; its weed ; iv ; mak <feel> ; mak sens ; man y
        iop	-8	mi viej ; of <sedative> ; perfect ; quier mat ; resi 0 ; resum ; say how ; spray ; stepdad
        iop	-8	supervis ; tuls
        iop	-9	*sinceLastUse.1 ; + <cannabis> ; <container> <always> ; <continue> <week> ; <hit> <moment>
        iop	-9	<hospital> <alcohol> ; <sedative> <amount> ; <treatment> <hospital> ; already in
        iop	-9	ambulanci ; ask 0 ; been <always> ; behalf of ; bipol ; carnal ; ciw ; cuant ; day detox
        iop	-9	detox ; detox at ; gambl ; havent <asleep> ; havent slept ; he quit ; mot y ; msw
        iop	-9	on behalf ; otr vez ; strip ; tequil ; vodk ; we tak ; who need ; ~detox
        iop	-10	*backToUse ; *relief ; <bodypart> <clinician> ; <cannabis> <child> ; <cannabis> and
        iop	-10	<continue> <alcohol> ; <continue> in ; armpit ; befor lunch ; brandy ; can we ; dato
        iop	-10	de <consume> ; idk ; if somebody ; its <opioid> ; la desintoxicacion ; lawy suggest
        iop	-10	milligram ; no ~substanc ; releas <day> ; ron ; say what ; want in ; want inpt ; whoev
        iop	-11	*detoxRequest:hypothetical ; *detoxWord:hypothetical ; *priorTreatments ; *residentialLeft
        iop	-11	*sinceLastUse.0 ; <say> <opioid> ; <sedative> ; <see> <vermin> ; cannabi ; county jail
        iop	-11	day two ; diganl ; gallo ; hit me ; outpatient only ; outreach ; per day ; poison ; sel it
        iop	-11	sinc when ; tenant ; that arent
        iop	-12	<consume> <continue> ; <sedative> <day> ; desd cuand ; g / ; phenibut ; say outpatient
        iop	-12	statement ; who handl ; you charg ; ~<emergency> <day>
        iop	-13	<hit> <opioid> ; <stimulant> todo ; faciliti ; klonopin ; wil <say> ; your detox
        iop	-14	*outpatientDuring ; *rhythm.2 ; <always> <continue> ; <cannabis> <friend>
        iop	-14	<cannabis> <stimulant> ; <cannabis> <week> ; <opioid> and ; unk ; until ive
        iop	-15	*detoxRequest ; *drinks.2 ; drink again ; no sleep
        iop	-16	bottl and ; cristal diari
        iop	-18	sa
        iop	-20	*mandate.residential ; inyect
        iop	-23	*detoxWord
        iop	-25	*injecting
        """
}
