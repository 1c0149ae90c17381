extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-2	that we ; that year ; thc 0 ; the <clothes> ; the <opioid> ; the <photo> ; the <stiff>
        iop	-2	the ambulanc ; the basement ; the bourbon ; the bridg ; the clinton ; the deadlin
        iop	-2	the desk ; the eap ; the fal ; the ferry ; the festival ; the knif ; the knob ; the laker
        iop	-2	the medical ; the meth ; the nicest ; the park ; the property ; the remot ; the rol
        iop	-2	the saf ; the shelt ; the smok ; the spel ; the strip ; the traffic ; the wat
        iop	-2	the workbook ; the yard ; them sinc ; then a ; then nev ; ther <phone> ; ther <room>
        iop	-2	ther <stimulant> ; ther someth ; thes ; thesi ; they <think> ; they kept ; they wil
        iop	-2	thi <home> ; thi am ; thi cal ; thi is ; thi let ; thi the ; thi tim ; thi turn
        iop	-2	thing <go> ; thing <past> ; thing as ; thing befor ; thing with ; third <day>
        iop	-2	third <night> ; third <week> ; thought it ; thre kid ; through ; through a ; through friday
        iop	-2	thru both ; thursday group ; tianeptin ; tic tac ; tid ; tien los ; tien una
        iop	-2	tienen <clinician> ; tijuan en ; til 0 ; til <money> ; tim aft ; tim every ; tin
        iop	-2	to <alcohol> ; to <kin> ; to <last> ; to <leave> ; to chang ; to com ; to complet
        iop	-2	to couch ; to drop ; to giv ; to hid ; to last ; to six ; to sort ; to that ; to vanish
        iop	-2	to your ; today ; today im ; todo ; todo los ; tom desd ; tom diari ; tom un ; tomorrow and
        iop	-2	tonic ; tonight ; tonight and ; tonight she ; toy ; trabaj me ; trabaj social ; traig el
        iop	-2	trap ; triag ; troc ; tumb ; turn 0 ; tusi ; twic <day> ; twic for ; twic today ; u <need>
        iop	-2	u <stranger> ; u <take> ; u guy ; u tak ; un <alcohol> ; un <room> ; un cuchil ; una pastil
        iop	-2	una sobrin ; uncl and ; uncl had ; und the ; unhous ; until thi ; up for ; up sinc ; ur
        iop	-2	ur nurs ; urologist ; us hav ; use ketamin ; use mol ; used crack ; used on ; uso hac
        iop	-2	utah ; vacant ; vap nicotin ; vap thc ; vec x ; vein ; vend tamal ; veo cas ; viejit
        iop	-2	virtual <treatment> ; virtual iop ; voic ; volunte ; vouch ; vs 0 ; w/d mgmt ; walk her
        iop	-2	want bed ; want placement ; was at ; was caught ; was knock ; was only ; watch for
        iop	-2	way out ; we <eat> ; we <hold> ; we <trust> ; we can ; we do ; we go ; we own ; wear
        iop	-2	wed photograph ; wednesday and ; week befor ; week late ; week mor ; week not ; weekend and
        iop	-2	weekend im ; weekend plu ; went out ; what <take> ; what and ; what doe ; whatsap ; wheth a
        iop	-2	whiskey on ; who gon ; who nev ; who stil ; whoev open ; whol body ; whom ; wif drink
        iop	-2	wif husb ; wif upset ; wil <hold> ; wil keep ; wil ring ; wildernes camp ; wit
        iop	-2	with breakfast ; with plan ; with thc ; with your ; with zer ; without ~insuranc
        iop	-2	without ~los ; without ~stop ; wk <colleague> ; wkly x ; won a ; wont ; wont <see>
        iop	-2	wont put ; wont say ; wont see ; word ; worn ; would <fire> ; would not ; writ about
        iop	-2	writ it ; written down ; x <kin> ; y <alone> ; y dij ; y entr ; y nev ; y tambien
        iop	-2	ya <leave> ; ya <write> ; ya en ; ya est ; ya sali ; year 0 ; year aft ; year clean
        iop	-2	year two ; you <ask> ; you <crowd> ; you <job> ; you <last> ; you <take> ; you allow
        iop	-2	you ask ; you bil ; you folk ; you get ; you hir ; you how ; you keep ; you last ; you let
        iop	-2	you tak ; you when ; your <amount> ; your <count> ; your <think> ; your alumni ; your cent
        iop	-2	your medical ; your resident ; yrs ; yrs of ; yrs on ; zaz ; zer ~insuranc ; zoom and
        iop	-2	~<alcohol> <day> ; ~<alcohol> or ; ~<alcohol> ~w/d ; ~<always> no ; ~<amount> ~<day>
        iop	-2	~<amount> ~<week> ; ~<asleep> <day> ; ~<consume> <drug> ; ~<consume> ~<alcohol>
        iop	-2	~<consume> ~<drug> ; ~<container> <amount> ; ~<drug> <give> ; ~<feel> it ; ~<give> <amount>
        iop	-2	~<give> ~<illness> ; ~<go> ~a ; ~<hot> ; ~<insurance> at ; ~<job> ; ~<money> of
        iop	-2	~<need> ~<need> ; ~<opioid> ~<stimulant> ; ~<put> nad ; ~<seizure> 0 ; ~<seizure> in
        iop	-2	~<seizure> ~when ; ~<stimulant> <say> ; ~<take> a ; ~<think> en ; ~<treatment> <put>
        iop	-2	~<treatment> in ; ~absces ; ~addres ; ~blu ; ~cp ; ~ct ; ~dai no ; ~dar ; ~de ~<consume>
        iop	-2	~dog ; ~drug ; ~en el ; ~etoh ~w/d ; ~finish ~it ; ~grand ; ~grand ~mal ; ~had ~to ; ~hurry
        iop	-2	~ide ; ~infart ; ~jal ; ~know ; ~le <see> ; ~le veo ; ~limpi ; ~man ; ~my ~<job> ; ~nam no
        iop	-2	~narcan in ; ~od ; ~on ~purpos ; ~one could ; ~outpatient befor ; ~panic ; ~par
        iop	-2	~pued <breath> ; ~pued respir ; ~purpos ; ~quier viv ; ~quit ; ~reconoc
        iop	-2	~residential ~program ; ~roommat ; ~rum ; ~run ; ~sab ; ~se a ; ~seizur com ; ~shift
        iop	-2	~sist no ; ~sit ; ~spray ; ~stab ; ~sur ; ~sur what ; ~sx <moment> ; ~sx now ; ~sz x ; ~tak
        iop	-2	~teng <child> ; ~teng <key> ; ~the one ; ~thirty ~day ; ~today ; ~un ~<illness>
        iop	-2	~un ~infart ; ~w/d no ; ~went ; ~what ; ~with ; ~wound
        iop	-3	# ; *confusion:negated ; *detoxWord:historical ; *family.1 ; *homeless ; *overdose
        iop	-3	*overdose:negated ; *quantity ; *quantity.treatmentBefore:historical ; *sinceStopping.1
        iop	-3	*substance.opioid:other_experiencer ; *substance.sedative:hypothetical
        iop	-3	*wantsOff:hypothetical ; / <day> ; 0 <friend> ; 0 <last> ; 0 bal ; 0 clean ; 0 hour ; 0 hr
        iop	-3	0 last ; 0 today ; <afraid> <stop> ; <alcohol> <continue> ; <alcohol> desd ; <alcohol> q
        iop	-3	<alcohol> sinc ; <always> <ask> ; <always> <stranger> ; <always> desd ; <always> the
        iop	-3	<amount> bar ; <amount> he ; <amount> los ; <amount> tal ; <angry> que
        iop	-3	<appointment> <day> ; <ask> <church> ; <ask> <record> ; <ask> her ; <ask> us
        iop	-3	<asleep> <drive> ; <asleep> <pet> ; <asleep> <think> ; <blade> <furniture> ; <blade> <room>
        iop	-3	<blood> y ; <bodypart> 0 ; <bodypart> <job> ; <bodypart> <put> ; <bodypart> <sick>
        iop	-3	<bodypart> <start> ; <bodypart> <tool> ; <bodypart> <wait> ; <bodypart> are
        iop	-3	<bodysound> <take> ; <breath> <say> ; <build> my ; <buy> <insurance> ; <cannabis> <drug>
        iop	-3	<cannabis> <kin> ; <cannabis> out ; <caretaking> <furniture> ; <child> <pill>
        iop	-3	<child> been ; <church> <outdoors> ; <clean> <moment> ; <clean> his ; <clinician> <home>
        iop	-3	<clothes> <opening> ; <clothes> <take> ; <clothes> when ; <colleague> <colleague>
        iop	-3	<colleague> <hospital> ; <color> <clothes> ; <color> <go> ; <consume> <drive>
        iop	-3	<consume> <sedative> ; <consume> from ; <consume> i ; <consume> la ; <consume> she
        iop	-3	<container> <daytime> ; <continue> <amount> ; <continue> <container> ; <continue> up
        iop	-3	<count> or ; <crowd> <kin> ; <crowd> <room> ; <day> <awake> ; <day> sam ; <day> sinc
        iop	-3	<daytime> <school> ; <die> hac ; <drive> <amount> ; <drive> <moment> ; <drive> <month>
        iop	-3	<drive> est ; <eat> <continue> ; <feel> <day> ; <fluid> <go> ; <friend> <friend>
        iop	-3	<furniture> <alcohol> ; <furniture> <container> ; <furniture> <friend> ; <furniture> <soon>
        iop	-3	<furniture> a ; <furniture> when ; <give> or ; <give> una ; <go> <bodypart>
        iop	-3	<go> <consume> ; <go> <opioid> ; <go> <withdrawal> ; <go> otr ; <happy> <afraid>
        iop	-3	<headface> <school> ; <headface> wont ; <hear> <happy> ; <height> <say> ; <hit> me
        iop	-3	<home> <build> ; <home> <buy> ; <home> <clinician> ; <home> <insurance>
        iop	-3	<hospital> <clothes> ; <illness> in ; <insurance> <clothes> ; <insurance> turn
        iop	-3	<intoxicated> on ; <job> clos ; <job> over ; <key> <amount> ; <kill> <friend>
        iop	-3	<kin> <clothes> ; <kin> <height> ; <kin> <medicine> ; <kin> <opioid> ; <kin> bf
        iop	-3	<kin> pleas ; <leave> by ; <moment> <consume> ; <moment> <opioid> ; <moment> <phone>
        iop	-3	<moment> <room> ; <moment> <soon> ; <moment> back ; <money> <intoxicated> ; <money> <room>
        iop	-3	<money> or ; <month> <alcohol> ; <month> <pain> ; <need> <kin> ; <need> <pet>
        iop	-3	<needle> <continue> ; <official> <trade> ; <opening> shut ; <opioid> <container>
        iop	-3	<opioid> <headface> ; <opioid> <law> ; <opioid> <needle> ; <opioid> lik ; <opioid> sinc
        iop	-3	<outdoors> <eat> ; <outdoors> <town> ; <outdoors> so ; <partner> <seizure>
        iop	-3	<partner> supportiv ; <past> doing ; <phone> 0 ; <phone> <build> ; <phone> <consume>
        iop	-3	<phone> <partner> ; <phone> <stop> ; <play> los ; <play> only ; <put> him ; <record> <need>
        iop	-3	<room> <container> ; <rope> up ; <say> <bodypart> ; <say> <fire> ; <say> <soon>
        iop	-3	<say> back ; <say> desd ; <say> hes ; <say> just ; <say> pt ; <say> what ; <say> ~<leave>
        iop	-3	<sedative> <moment> ; <sedative> off ; <see> <week> ; <see> in ; <see> what ; <shake> y
        iop	-3	<sick> in ; <sober> <stimulant> ; <start> <drive> ; <start> <shake> ; <stiff> <headface>
        iop	-3	<stimulant> + ; <stimulant> <sober> ; <stimulant> <stimulant> ; <stimulant> it
        iop	-3	<stimulant> mayb ; <stimulant> near ; <stop> <appointment> ; <stop> <clinician>
        iop	-3	<stop> <consume> ; <stop> <say> ; <stop> <sedative> ; <stop> <shake> ; <stranger> nam
        iop	-3	<stranger> ~<insurance> ; <take> <alcohol> ; <take> <room> ; <take> <tired> ; <take> bar
        iop	-3	<take> ten ; <take> whatev ; <think> <ask> ; <think> <record> ; <think> <stimulant>
        iop	-3	<think> how ; <tired> of ; <tool> <drive> ; <tool> at ; <town> <consume> ; <town> <law>
        iop	-3	<town> hr ; <trade> <cannabis> ; <trade> <treatment> ; <treatment> <asleep>
        iop	-3	<treatment> acros ; <treatment> con ; <treatment> desd ; <treatment> es ; <treatment> per
        iop	-3	<treatment> sinc ; <vermin> <bodypart> ; <water> <home> ; <week> clean ; <week> ive
        iop	-3	<week> tambien ; <write> <kin> ; <year> <go> ; a <always> ; a <continue> ; a <relapse>
        iop	-3	a <vendor> ; a and ; a bag ; a breath ; a diari ; a garden ; a spot ; a terribl
        iop	-3	a weeknight ; a withdrawal ; abiert ; about <stimulant> ; about me ; accept ; adderal de
        iop	-3	adolescent ; aft eleven ; again 0 ; again every ; ago he ; ahi mism ; ahorit ; ahorit est
        iop	-3	alcohol poison ; alert ; all <amount> ; all <night> ; all weekend ; alprazolam ; am stil
        iop	-3	an alarm ; an hr ; and <fluid> ; and bed ; and hes ; and off ; and otr ; anoth <job>
        iop	-3	appointment with ; approx ; are we ; arregl ; as <soon> ; ask 0 ; ask her ; at <clinician>
        iop	-3	at midnight ; atienden ; bacardi ; back on ; back to ; bard ; be hom ; be seen ; bed
        iop	-3	bed befor ; been <eat> ; been <kill> ; been throw ; been to ; bf ; bottl ; bottl a
        iop	-3	breastbon sinc ; bring his ; bring the ; bring up ; broth say ; bulb ; burn up ; but nobody
        iop	-3	buy the ; by christma ; cabinet ; camer ; camer off ; can say ; can start ; cannabi and
        iop	-3	cant <stop> ; cant find ; car and ; casin ; centro ; chok her ; cinc vec ; clarify
        iop	-3	clean a ; clean offic ; client in ; clinton ; cloud ; cocain ; cocain four ; cok all
        iop	-3	cok off ; color of ; com <eat> ; con suer ; connection ; corol ; costc ; could <go>
        iop	-3	coupl x ; courthous ; cristal todo ; cuant <money> ; cuant cobran ; cuart y ; current iop
        iop	-3	d <past> ; d ago ; dai sinc ; dai want ; day 0 ; day again ; day program ; de <opioid>
        iop	-3	deal i ; debaj del ; denny ; desd 0 ; desd el ; desintoxicacion ; detox is ; diaria y
        iop	-3	diem ; dient ; discount ; disculpen ; discus ; do first ; do mol ; do my ; dog died
        iop	-3	dond estan ; dont <remember> ; dont <stop> ; dont rememb ; down from ; dr patel
        iop	-3	drink from ; driv of ; drov ; dtr re ; duerm en ; eap ; ear <month> ; ed rn ; el <opioid>
        iop	-3	el <phone> ; el alcohol ; el cuart ; el iop ; el mio ; el peric ; el tusi ; ell no ; encarg
        iop	-3	ent ; espald y ; espej ; espos usa ; est <night> ; est <palecolor> ; est cer ; est intern
        iop	-3	est noch ; est y ; estat ; estuv en ; eve <crowd> ; eve group ; every day ; every gig
        iop	-3	ex client ; explain ; eye rol ; f <ask> ; f <hear> ; f dab ; f first ; falt en ; favorit
        iop	-3	fent 0 ; fent in ; first offens ; fiv night ; flap ; flask ; floor ; for cannabi
        iop	-3	for eight ; for you ; foreman wont ; friday at ; from <month> ; from cok ; from him
        iop	-3	from it ; fui ; fuimo a ; g a ; gam day ; garaj ; gas ; get his ; go liv ; goe through
        iop	-3	gon by ; got caught ; grad school ; graduat rehab ; gut ; hand wont ; has dementi
        iop	-3	hav <leave> ; hav gon ; he <put> ; he <think> ; he know ; he shoot ; he wil ; hear my
        iop	-3	heel drum ; her <medicine> ; her its ; hes cal ; hid ; him back ; his <asleep> ; his dead
        iop	-3	his mouth ; his roommat ; hold a ; hosp ; hosp sw ; hospital ; hygienist and ; i haul
        iop	-3	i sweat ; i test ; im <tired> ; in <past> ; in <withdrawal> ; in her ; in one ; in our
        iop	-3	includ ; inf ; intern es ; interview ; iop in ; iop now ; is <hold> ; is no ; is using
        iop	-3	it <calm> ; it began ; it dai ; it just ; it last ; iv 0 ; iv <stimulant> ; jim beam
        iop	-3	just for ; keep hear ; keep up ; kern ; kevin ; kick heroin ; kick the ; know how
        iop	-3	la <drive> ; la autopist ; la llav ; la marihuan ; la metadon ; la recet ; las una
        iop	-3	las xanax ; last nit ; last spr ; law say ; le contest ; lean <always> ; lean every ; least
        iop	-3	leav ther ; leg wont ; lengu ; liv alon ; los <consume> ; los sesent ; lost <count> ; lvn
        iop	-3	m 0 ; m cal ; m used ; mad 0 ; mak <feel> ; mak sens ; man i ; man in ; march at
        iop	-3	mas barat ; me cai ; me inyect ; me twic ; men in ; meth qod ; meth to ; mg x ; mi lug
        iop	-3	minimum <amount> ; minut ago ; mis <colleague> ; mo <home> ; mom bf ; month residential
        iop	-3	morphin ; mot en ; motel ; murd on ; muy buen ; my car ; my elbow ; my hour ; my resum
        iop	-3	my sock ; my stepdad ; my tenant ; napkin ; need me ; need placement ; need someon
        iop	-3	nev <try> ; nev been ; nev tri ; night again ; night per ; no ~<emergency> ; no ~<hot>
        iop	-3	no ~<night> ; no ~<say> ; no ~<threat> ; no ~consum ; no ~job ; no ~las ; no ~par
        iop	-3	no ~vacation ; nobody get ; noma queri ; nombr y ; noth <put> ; numer ; nunc dej ; o no
        iop	-3	oding ; of <drug> ; of crack ; of idea ; off shift ; off spe ; offic at ; on <count>
        iop	-3	on gam ; on ice ; on payday ; only <treatment> ; only cok ; only use ; or how ; or les
        iop	-3	or nin ; or tak ; or they ; or use ; oth kind ; our hous ; out my ; outpt 0 ; over it
        iop	-3	oxycodon ; pack a ; pan ; parti only ; particul ; partn ; pas a ; passeng ; passeng seat
        iop	-3	pastilla azul ; patel ; peaceful ; per diem ; perd el ; person with ; pet ; phon company
        iop	-3	phon on ; piedr diari ; pierd la ; plan cover ; platic y ; po say ; podemo ; ppo ; premis
        iop	-3	pric of ; privat <room> ; privat room ; program sinc ; pued llam ; puppy ; purs ; put him
        iop	-3	q <day> ; quier alg ; quit the ; r ; rank ; rath <say> ; rath than ; reason ive
        iop	-3	refus ambulanc ; rep for ; retir from ; rid my ; ring back ; rop in ; sab com
        iop	-3	saturday sinc ; saturday sometim ; say cant ; say it ; say only ; say pt ; se <consume>
        iop	-3	se inyect ; se pus ; sem 0 ; seman tambien ; sentenc ; seven day ; seven or ; she <hear>
        iop	-3	she <school> ; she been ; shirt and ; shoot ; si est ; sigu fum ; sin ~<put> ; sist sob
        iop	-3	six a ; slay ; slay me ; sleep eat ; smok blu ; snf ; so <intoxicated> ; sof ; som cocain
        iop	-3	someth <treatment> ; speak in ; speak to ; stay at ; steel ; sum that ; t ; tak eight
        iop	-3	tak kais ; talk of ; target ; tech ; tech open ; teeth are ; ten <alcohol> ; ten <month>
        iop	-3	ten month ; test <stimulant> ; than thi ; that hous ; the <fall> ; the addres ; the bat
        iop	-3	the block ; the booz ; the clock ; the coffe ; the couch ; the daycar ; the glas ; the leav
        iop	-3	the moment ; the outpatient ; the passeng ; the receipt ; the vent ; the wait ; the wint
        iop	-3	ther <money> ; thi isnt ; think its ; thre evening ; thre week ; through <treatment>
        iop	-3	through both ; through it ; thruout ; tiemp que ; tir of ; tmrw ; to <consume> ; to die
        iop	-3	to group ; to iop ; to new ; to peopl ; to smok ; tom la ; tongu ; tonit ; took the ; try
        iop	-3	tuesday aft ; turn down ; two sister ; tx for ; un minut ; unlock ; uno 0 ; use every
        iop	-3	used thi ; useles ; user ; vegetabl ; vendor ; visit ; viv sol ; volvi al ; walk the
        iop	-3	wan quit ; want daytim ; was <hospital> ; was <put> ; we found ; weed i ; weed out
        iop	-3	weed vap ; week ive ; week with ; werent ; what could ; when that ; who or ; who sel
        iop	-3	whoev has ; wif of ; win a ; win with ; wint and ; with <stimulant> ; wkday ; wkend no
        iop	-3	wks in ; wont <put> ; wont get ; word for ; would finish ; wrot my ; y <fluid> ; y pued
        iop	-3	ya casi ; yawn ; yes or ; you ever ; your 0 ; your <school> ; your <trade> ; your doctor
        iop	-3	your patient ; zer ~<insurance> ; zyn ; ~<alcohol> ~<drug> ; ~<bodypart> ; ~<cold>
        iop	-3	~<confused> ~<withdrawal> ; ~<drug> ~<alcohol> ; ~<drug> ~<consume> ; ~<emergency> x
        iop	-3	~<furniture> ; ~<go> <go> ; ~<kin> no ; ~<leave> <past> ; ~<past> ~<treatment> ; ~<seizure>
        iop	-3	~<seizure> <stop> ; ~<stimulant> in ; ~<think> si ; ~<threat> ; ~<withdrawal> x
        iop	-3	~<withdrawal> ~<seizure> ; ~cal ; ~cam ; ~client ; ~coc yo ; ~delirium ~tremen ; ~diari
        iop	-3	~drug no ; ~dts x ; ~insuranc ; ~job ; ~mak ; ~nephew ; ~no ~tx ; ~po ; ~pued <alone>
        iop	-3	~pued sol ; ~safety <afraid> ; ~safety concern ; ~say mor ; ~servic ; ~the ~<treatment>
        iop	-3	~tremen ; ~tx hx ; ~w/d ~seizur
        iop	-4	% ; % off ; *abstinent.3 ; *ago.5 ; *arrests:hypothetical ; *drinks.2:other_experiencer
        iop	-4	*frequency.2:other_experiencer ; *keptUsing ; *lastUsed ; *naloxone ; *organDamage
        iop	-4	*serviceQuestion:hypothetical ; *treatmentNeed:negated ; 0 % ; 0 <colleague> ; 0 <opioid>
        iop	-4	0 g ; 0 of ; 0 pt ; 0 see ; <alcohol> <kill> ; <alcohol> <moment> ; <alcohol> from
        iop	-4	<alcohol> todo ; <always> singl ; <amount> <container> ; <amount> <put>
        iop	-4	<amount> ~<seizure> ; <angry> <drive> ; <appointment> by ; <bodypart> <palecolor>
        iop	-4	<break> so ; <cannabis> / ; <cannabis> <need> ; <cannabis> <think> ; <child> <appointment>
        iop	-4	<child> re ; <church> <always> ; <clothes> <day> ; <clothes> <put> ; <colleague> <drive>
        iop	-4	<color> <eat> ; <consume> <past> ; <consume> blu ; <consume> did ; <container> <color>
        iop	-4	<continue> <drug> ; <crowd> <consume> ; <day> <buy> ; <day> <fluid> ; <day> <medicine>
        iop	-4	<day> <take> ; <drive> <put> ; <eat> <headface> ; <eat> <wait> ; <eat> then
        iop	-4	<fall> <opening> ; <feel> ok ; <friend> <buy> ; <furniture> <fluid> ; <furniture> <opening>
        iop	-4	<furniture> <say> ; <furniture> open ; <give> <opioid> ; <give> <tool> ; <go> for
        iop	-4	<go> lik ; <gun> <headface> ; <hold> <continue> ; <home> wher ; <hospital> <night>
        iop	-4	<hospital> sw ; <illness> <opioid> ; <job> <kill> ; <job> without ; <kin> he ; <kin> its
        iop	-4	<kin> then ; <leave> them ; <leave> your ; <medicine> <amount> ; <medicine> of
        iop	-4	<moment> <past> ; <need> <furniture> ; <needle> <furniture> ; <needle> <soon> ; <night> 0
        iop	-4	<official> <say> ; <opening> <fall> ; <opening> off ; <opioid> <amount> ; <opioid> <friend>
        iop	-4	<opioid> <room> ; <outdoors> then ; <palecolor> <pill> ; <phone> <angry> ; <photo> 0
        iop	-4	<play> <week> ; <play> mayb ; <room> <consume> ; <room> que ; <rope> <ask> ; <rope> off
        iop	-4	<sad> no ; <say> <eat> ; <say> <kill> ; <say> out ; <sedative> <alcohol>
        iop	-4	<sedative> <cold> ; <see> by ; <shake> on ; <soon> se ; <stimulant> iv ; <stimulant> qd
        iop	-4	<stop> <hear> ; <stop> <medicine> ; <take> <headface> ; <take> <withdrawal> ; <take> at
        iop	-4	<think> <past> ; <try> <stop> ; <vermin> on ; <wait> <hot> ; <withdrawal> off
        iop	-4	<withdrawal> the ; <write> la ; <year> <sober> ; <year> becaus ; a <sad> ; a <try>
        iop	-4	a <volunteer> ; a clean ; a day ; a food ; a gram ; a lock ; a prob ; a websit ; absces
        iop	-4	again ; agre to ; ai ; al <day> ; albanil ; am <continue> ; and <cannabis> ; and most
        iop	-4	and weed ; approx 0 ; arent ther ; at least ; at weekend ; ayer ; back aft ; banan
        iop	-4	be <phone> ; be quick ; bean ; been <put> ; been going ; been see ; befor work ; behind a
        iop	-4	between <eat> ; buz ; cal want ; can / ; candl ; cant <think> ; charg my ; cok fre ; com es
        iop	-4	compr ; count out ; coverag ; crack dai ; crack sinc ; d x ; daught she ; day for ; day six
        iop	-4	de abril ; de fresn ; de tom ; dem ; desd marz ; design ; detox off ; dia desd ; dia intern
        iop	-4	dio una ; disappe for ; district hr ; do not ; drink did ; dry <day> ; dry out
        iop	-4	el <breath> ; el air ; en <treatment> ; en cocain ; encampment ; end it ; enrol ; entir tim
        iop	-4	entrevist ; estuv ; etoh detox ; every singl ; every thre ; f s/p ; facilitator ; falt tre
        iop	-4	feel ok ; finish with ; fiv of ; foam ; fork ; fum diari ; fuman cristal ; funeral in
        iop	-4	furnac ; gav him ; general ; get her ; go through ; going up ; gray ; greek ; group ; gummi
        iop	-4	half of ; han ; hand are ; has for ; he <buy> ; he <kill> ; he say ; heel ; her <sedative>
        iop	-4	her out ; hes <phone> ; hes been ; hes stil ; him out ; his <say> ; hour ago ; how <always>
        iop	-4	how <amount> ; how often ; hoy ; hr <past> ; hr ago ; hung up ; i tel ; ice every
        iop	-4	if <stranger> ; im drink ; in ther ; in tx ; inpatient or ; inpt in ; interlock
        iop	-4	intern con ; intern par ; iop de ; is hav ; is his ; is hold ; ito ; its 0 ; its <alcohol>
        iop	-4	july 0 ; jur que ; jury duty ; keep ask ; kid nam ; la <headface> ; la lengu
        iop	-4	la ~<stimulant> ; labio mor ; las <sedative> ; le quier ; lin <fall> ; lin drop ; log
        iop	-4	look in ; los <eat> ; lu ; m <hear> ; m <illness> ; malil ; me <buy> ; me pleas
        iop	-4	medical detox ; mes limpi ; mg a ; mgmt ; mi viej ; minut on ; mis my ; mo x ; muchach que
        iop	-4	my numb ; my tio ; narcan x ; next room ; night 0 ; no ~pas ; novi se ; now 0 ; now my
        iop	-4	of rum ; of tito ; of vodk ; off it ; oficin de ; old <home> ; on day ; on fentanyl
        iop	-4	on january ; on oth ; only <official> ; op program ; or <consume> ; or what ; oth lin
        iop	-4	oth week ; out on ; outpatient on ; over <always> ; over every ; pacient ; par su
        iop	-4	park lot ; parti and ; parti mayb ; pastilla ; payday weekend ; pd ; per <friend>
        iop	-4	personal ; photograph and ; pric ; probation me ; pt ; qd ; qd x ; que nadi ; que voy
        iop	-4	qued com ; restroom ; return our ; rey ; rn ; room is ; round ; rum ; say just ; se acab
        iop	-4	se pic ; she not ; shot at ; six night ; sixteen week ; snort ritalin ; solt
        iop	-4	som <alcohol> ; someth a ; staf 0 ; stand in ; substitut ; swat ; sweaty ; system set ; ta
        iop	-4	tar ; tb ; test sinc ; than two ; the attendanc ; the detox ; the elbow ; the graduation
        iop	-4	the hallway ; the marin ; the restroom ; the teen ; then <say> ; then for ; thi <school>
        iop	-4	thi <write> ; thi semest ; through all ; thru sun ; thur sun ; tim <always> ; tim the
        iop	-4	to <count> ; to <lock> ; to anybody ; to residential ; to ten ; told the ; twic and
        iop	-4	two shot ; ugly ; un <blade> ; un doc ; used <stimulant> ; vez con ; volvi ; walgreen
        iop	-4	was laid ; was ther ; went stif ; when it ; wherev ; who <buy> ; whod tak ; wil hold
        iop	-4	win every ; window open ; with cok ; with nurs ; wk no ; wont <say> ; wont talk ; would i
        iop	-4	wouldnt <say> ; wouldnt say ; wrong with ; y <stimulant> ; y dai ; ya and ; ya no
        iop	-4	year becaus ; your tuesday ; ~<day> <stranger> ; ~<drug> ; ~<emergency> at ; ~<sedative>
        iop	-4	~<seizure> <go> ; ~<stimulant> yo ; ~<stop> ~<consume> ; ~<vermin> ; ~alcohol ; ~cristal
        iop	-4	~cuant ; ~dts ; ~icu ; ~inf ; ~klonopin ; ~meth hx ; ~narcan ; ~opiat ; ~oth inf ; ~quis
        iop	-4	~seiz ; ~w/d <ask> ; ~w/d ask ; ~w/d ~<seizure> ; ~withdrawal ~seizur
        iop	-5	*emergency.fever:negated ; *heavy ; *lostThroughUse ; + <amount> ; + test ; + thc ; + weed
        iop	-5	0 <wait> ; 0 nts ; 0 stay ; <alcohol> <cannabis> ; <amount> <bodysound> ; <amount> <opioid>
        iop	-5	<amount> <pill> ; <ask> <room> ; <asleep> <last> ; <asleep> de ; <bodypart> <see>
        iop	-5	<bodypart> is ; <build> in ; <cannabis> + ; <cannabis> <furniture> ; <cannabis> no
        iop	-5	<clinician> ya ; <consume> <opioid> ; <consume> <town> ; <consume> all ; <consume> com
        iop	-5	<container> a ; <container> for ; <continue> <month> ; <day> <daytime> ; <day> <sedative>
        iop	-5	<drug> <cannabis> ; <emergency> x ; <fluid> <bodypart> ; <friend> of ; <headface> rol
        iop	-5	<hold> <phone> ; <hold> the ; <home> <alone> ; <medicine> 0 ; <need> dond ; <need> in
        iop	-5	<night> <count> ; <opening> 0 ; <opioid> <go> ; <opioid> <think> ; <opioid> off
        iop	-5	<outdoors> <always> ; <partner> <clean> ; <phone> <continue> ; <room> 0 ; <say> <confused>
        iop	-5	<say> <stimulant> ; <say> when ; <say> wher ; <shake> <amount> ; <soon> <room>
        iop	-5	<stimulant> <trade> ; <stimulant> or ; <stimulant> she ; <stranger> <clothes>
        iop	-5	<take> <last> ; <take> <sedative> ; <think> <opening> ; <treatment> <write> ; <wait> com
        iop	-5	<week> <week> ; <withdrawal> <alcohol> ; <withdrawal> <sedative> ; <year> <opioid>
        iop	-5	a coupl ; a pint ; aclar ; ahor tom ; alcohol ; anoch ; are best ; botella ; box win
        iop	-5	busc a ; but <say> ; cadc ; cant <say> ; cb ; clr in ; cok when ; complet iop ; cuart
        iop	-5	current ; dai ; day thre ; de <daytime> ; detox befor ; devuelv ; dm ; do blow ; do iop
        iop	-5	dond se ; dont use ; dri ; drink mayb ; dry 0 ; dtr of ; duration ; ed ; eight week
        iop	-5	el trag ; eleven year ; empiez el ; even intensiv ; ex wif ; experienc ; f in ; fev
        iop	-5	flashlight ; for <afraid> ; for <cannabis> ; for parent ; friday is ; g ; gram a
        iop	-5	he <money> ; he is ; hes <consume> ; high on ; him a ; hous every ; hous wher ; how much
        iop	-5	iop per ; iop sinc ; it cost ; its heroin ; just <cannabis> ; la <treatment> ; la cam
        iop	-5	la ~coc ; laps ; leav them ; litr de ; llam x ; los dia ; lueg ; marihuan
        iop	-5	medical <treatment> ; month with ; nam the ; narcan ; no ~<stop> ; no ~quis ; outpatient i
        iop	-5	overnight tech ; per <day> ; per <kin> ; percent ; perdi la ; pit ; pleas cal ; property
        iop	-5	quier mat ; quinc <year> ; quinc ano ; ralph ; reciben ; refus <emergency> ; retir in
        iop	-5	sam as ; say cal ; say he ; say wher ; school on ; segun él ; session with ; sinc 0
        iop	-5	social <consume> ; social drink ; soldier ; stabl no ; step up ; stop drink ; tagalog
        iop	-5	tak 0 ; tal <container> ; test positiv ; the slot ; ther and ; thermomet ; third day
        """
}
