extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-2	the bourbon ; the bridg ; the clinton ; the deadlin ; the desk ; the eap ; the fal
        iop	-2	the ferry ; the festival ; the knif ; the knob ; the laker ; the link ; the medical
        iop	-2	the meth ; the nicest ; the park ; the property ; the remot ; the rol ; the saf ; the shelt
        iop	-2	the smok ; the spel ; the strip ; the traffic ; the wat ; the workbook ; the yard
        iop	-2	them sinc ; then a ; then nev ; then sam ; ther <phone> ; ther <room> ; ther <stimulant>
        iop	-2	ther someth ; therapist for ; thes ; thesi ; they <think> ; they kept ; they wil
        iop	-2	thi <home> ; thi am ; thi cal ; thi is ; thi let ; thi the ; thi tim ; thi turn
        iop	-2	thing <go> ; thing as ; thing with ; third <day> ; third <night> ; third <week>
        iop	-2	thought it ; thre kid ; through ; through a ; through friday ; thru both ; thursday group
        iop	-2	tianeptin ; tic tac ; tid ; tien los ; tien una ; tienen <clinician> ; tijuan en ; til 0
        iop	-2	til <money> ; tim aft ; tim every ; tin ; to <alcohol> ; to <kin> ; to <last> ; to <leave>
        iop	-2	to com ; to complet ; to couch ; to drop ; to giv ; to hid ; to iop ; to last ; to new
        iop	-2	to peopl ; to six ; to sort ; to that ; to vanish ; to your ; today ; today im ; todo
        iop	-2	todo los ; tom desd ; tom diari ; tom un ; tomorrow and ; tonight ; tonight and
        iop	-2	tonight she ; toy ; trabaj me ; trabaj social ; traig el ; trap ; triag ; troc ; tumb
        iop	-2	turn 0 ; turn down ; tusi ; twic <day> ; twic for ; twic today ; u <need> ; u <stranger>
        iop	-2	u <take> ; u guy ; u tak ; un <alcohol> ; un <room> ; un cuchil ; una pastil ; una sobrin
        iop	-2	uncl and ; uncl had ; und the ; unhous ; until thi ; up sinc ; ur ; ur nurs ; urologist
        iop	-2	us hav ; use ketamin ; use mol ; used cok ; used crack ; used on ; uso hac ; utah ; vacant
        iop	-2	vap nicotin ; vap thc ; vec x ; vein ; vend tamal ; veo cas ; viejit ; virtual <treatment>
        iop	-2	virtual iop ; voic ; volunte ; vouch ; vs 0 ; w/d mgmt ; walk her ; want bed
        iop	-2	want placement ; was at ; was caught ; was knock ; was let ; was only ; watch for ; way out
        iop	-2	we <eat> ; we <hold> ; we <trust> ; we can ; we do ; we go ; we own ; wear ; wed photograph
        iop	-2	wednesday and ; week befor ; week late ; week mor ; week not ; weekend and ; weekend im
        iop	-2	weekend plu ; went out ; what <take> ; what and ; what doe ; whatsap ; wheth a ; whiskey on
        iop	-2	who gon ; who nev ; who stil ; whoev open ; whol body ; whom ; wif drink ; wif husb
        iop	-2	wif upset ; wil <hold> ; wil keep ; wil ring ; wildernes camp ; wit ; with breakfast
        iop	-2	with plan ; with thc ; with your ; with zer ; without ~insuranc ; without ~los
        iop	-2	without ~stop ; wk <colleague> ; wkly x ; won a ; wont ; wont <see> ; wont put ; wont say
        iop	-2	wont see ; word ; worn ; would <fire> ; would not ; writ about ; writ it ; written down
        iop	-2	x <kin> ; y <alone> ; y dij ; y entr ; y lleg ; y nev ; ya <leave> ; ya <write> ; ya en
        iop	-2	ya est ; ya sali ; year 0 ; year clean ; year two ; you <ask> ; you <crowd> ; you <job>
        iop	-2	you <last> ; you <take> ; you allow ; you ask ; you bil ; you folk ; you get ; you hir
        iop	-2	you how ; you keep ; you last ; you let ; you tak ; you when ; your <amount> ; your <count>
        iop	-2	your <think> ; your alumni ; your cent ; your medical ; your resident ; yrs ; yrs of
        iop	-2	yrs on ; zaz ; zer ~insuranc ; zoom and ; ~<alcohol> <day> ; ~<alcohol> or
        iop	-2	~<alcohol> ~w/d ; ~<always> no ; ~<amount> ~<day> ; ~<amount> ~<week> ; ~<asleep> <day>
        iop	-2	~<consume> <drug> ; ~<consume> ~<alcohol> ; ~<consume> ~<drug> ; ~<container> <amount>
        iop	-2	~<drug> <give> ; ~<feel> it ; ~<give> <amount> ; ~<give> ~<illness> ; ~<go> ~a ; ~<hot>
        iop	-2	~<insurance> at ; ~<job> ; ~<need> ~<need> ; ~<opioid> ~<stimulant> ; ~<palecolor>
        iop	-2	~<put> nad ; ~<seizure> 0 ; ~<seizure> ~when ; ~<stimulant> <say> ; ~<take> a ; ~<think> en
        iop	-2	~<treatment> <put> ; ~<treatment> in ; ~absces ; ~addres ; ~blu ; ~ct ; ~dai no ; ~dar
        iop	-2	~de ~<consume> ; ~dog ; ~drug ; ~en el ; ~etoh ~w/d ; ~had ~to ; ~hurry ; ~ide ; ~infart
        iop	-2	~jal ; ~know ; ~le <see> ; ~le veo ; ~limpi ; ~man ; ~my ~<job> ; ~nam no ; ~narcan in
        iop	-2	~od ; ~one could ; ~one ~of ; ~outpatient befor ; ~panic ; ~par ; ~pued <breath>
        iop	-2	~pued respir ; ~quier viv ; ~quit ; ~reconoc ; ~residential ~program ; ~roommat ; ~rum
        iop	-2	~run ; ~sab ; ~se a ; ~seizur com ; ~shift ; ~sist no ; ~sit ; ~spray ; ~stab ; ~sur
        iop	-2	~sur what ; ~sx <moment> ; ~sx now ; ~sz x ; ~tak ; ~teng <child> ; ~teng <key> ; ~the one
        iop	-2	~thirty ~day ; ~today ; ~un ~<illness> ; ~un ~infart ; ~w/d no ; ~with ; ~wound
        iop	-3	# ; *confusion:negated ; *deliriumTremens:historical ; *family.1 ; *homeless ; *overdose
        iop	-3	*overdose:negated ; *quantity ; *quantity.treatmentBefore:historical
        iop	-3	*quantity:other_experiencer ; *sinceStopping.1 ; *substance.sedative:hypothetical
        iop	-3	*treatmentNeed:historical ; *wantsOff:hypothetical ; / <day> ; 0 <last> ; 0 bal ; 0 clean
        iop	-3	0 hour ; 0 hr ; 0 last ; 0 today ; <afraid> <stop> ; <alcohol> <continue> ; <alcohol> desd
        iop	-3	<alcohol> q ; <alcohol> sinc ; <always> <ask> ; <always> <stranger> ; <always> desd
        iop	-3	<always> the ; <amount> bar ; <amount> he ; <amount> los ; <amount> tal ; <angry> que
        iop	-3	<appointment> <day> ; <ask> <church> ; <ask> <record> ; <ask> her ; <ask> us
        iop	-3	<asleep> <drive> ; <asleep> <pet> ; <asleep> <think> ; <blade> <furniture> ; <blood> y
        iop	-3	<bodypart> 0 ; <bodypart> <job> ; <bodypart> <put> ; <bodypart> <sick> ; <bodypart> <start>
        iop	-3	<bodypart> <tool> ; <bodypart> <wait> ; <bodypart> are ; <bodysound> <take>
        iop	-3	<breath> <say> ; <build> my ; <buy> <insurance> ; <cannabis> <drug> ; <cannabis> <kin>
        iop	-3	<cannabis> out ; <caretaking> <furniture> ; <chestheart> lik ; <child> <pill>
        iop	-3	<child> been ; <church> <outdoors> ; <clean> <moment> ; <clean> his ; <clinician> <home>
        iop	-3	<clothes> <opening> ; <clothes> <take> ; <clothes> when ; <colleague> <colleague>
        iop	-3	<colleague> <hospital> ; <color> <clothes> ; <color> <go> ; <consume> <drive>
        iop	-3	<consume> <sedative> ; <consume> el ; <consume> i ; <consume> she ; <container> <daytime>
        iop	-3	<continue> <amount> ; <continue> <container> ; <continue> <drug> ; <continue> up
        iop	-3	<count> or ; <crowd> <kin> ; <crowd> <room> ; <day> <awake> ; <day> sam ; <day> sinc
        iop	-3	<daytime> <school> ; <die> hac ; <drive> <amount> ; <drive> <month> ; <drive> est
        iop	-3	<eat> <continue> ; <feel> <day> ; <fluid> ; <fluid> <go> ; <fluid> <pain>
        iop	-3	<friend> <friend> ; <furniture> <alcohol> ; <furniture> <container> ; <furniture> <friend>
        iop	-3	<furniture> a ; <furniture> when ; <give> or ; <give> una ; <go> <consume> ; <go> <opioid>
        iop	-3	<go> <withdrawal> ; <go> otr ; <gun> <say> ; <happy> <afraid> ; <headface> <school>
        iop	-3	<headface> wont ; <hear> <happy> ; <height> <say> ; <hit> me ; <home> <build>
        iop	-3	<home> <buy> ; <home> <clinician> ; <home> <insurance> ; <hospital> <clothes>
        iop	-3	<illness> in ; <insurance> <clothes> ; <insurance> turn ; <intoxicated> on ; <job> clos
        iop	-3	<job> over ; <key> <amount> ; <kill> <friend> ; <kin> <clothes> ; <kin> <medicine>
        iop	-3	<kin> <opioid> ; <kin> bf ; <kin> pleas ; <leave> by ; <moment> <consume>
        iop	-3	<moment> <opioid> ; <moment> <phone> ; <moment> <room> ; <moment> <soon> ; <moment> back
        iop	-3	<money> <intoxicated> ; <money> <room> ; <money> or ; <month> <alcohol> ; <month> <pain>
        iop	-3	<need> <kin> ; <need> <pet> ; <needle> <continue> ; <official> <trade> ; <opening> shut
        iop	-3	<opioid> <container> ; <opioid> <headface> ; <opioid> <law> ; <opioid> <needle>
        iop	-3	<opioid> lik ; <opioid> sinc ; <outdoors> <eat> ; <outdoors> <town> ; <outdoors> so
        iop	-3	<partner> <seizure> ; <partner> supportiv ; <past> doing ; <pet> <friend> ; <phone> 0
        iop	-3	<phone> <build> ; <phone> <consume> ; <phone> <partner> ; <phone> <stop> ; <pill> <day>
        iop	-3	<play> los ; <play> only ; <put> him ; <record> <need> ; <room> <container> ; <rope> up
        iop	-3	<say> <bodypart> ; <say> <fire> ; <say> <soon> ; <say> back ; <say> desd ; <say> hes
        iop	-3	<say> just ; <say> pt ; <say> what ; <say> ~<leave> ; <sedative> <moment> ; <sedative> off
        iop	-3	<see> <week> ; <see> in ; <see> what ; <shake> y ; <sick> in ; <sober> <stimulant>
        iop	-3	<start> <drive> ; <start> <shake> ; <stimulant> + ; <stimulant> <sober>
        iop	-3	<stimulant> <stimulant> ; <stimulant> it ; <stimulant> mayb ; <stimulant> near
        iop	-3	<stop> <appointment> ; <stop> <clinician> ; <stop> <consume> ; <stop> <medicine>
        iop	-3	<stop> <say> ; <stop> <sedative> ; <stop> <shake> ; <stranger> nam
        iop	-3	<stranger> ~<insurance> ; <take> <alcohol> ; <take> <room> ; <take> <tired> ; <take> bar
        iop	-3	<take> ten ; <take> whatev ; <think> <ask> ; <think> <record> ; <think> <stimulant>
        iop	-3	<think> how ; <tired> of ; <tool> <drive> ; <tool> at ; <town> <consume> ; <town> <law>
        iop	-3	<town> hr ; <trade> <cannabis> ; <trade> <treatment> ; <treatment> <asleep>
        iop	-3	<treatment> acros ; <treatment> desd ; <treatment> es ; <treatment> per ; <treatment> sinc
        iop	-3	<vermin> <bodypart> ; <water> <home> ; <week> clean ; <week> ive ; <week> tambien
        iop	-3	<write> <kin> ; <write> <week> ; <year> <go> ; a <always> ; a <continue> ; a <relapse>
        iop	-3	a and ; a bag ; a diari ; a garden ; a spot ; a terribl ; a weeknight ; a withdrawal
        iop	-3	abiert ; about <stimulant> ; about me ; accept ; adderal de ; adolescent ; aft eleven
        iop	-3	again 0 ; again every ; ahi mism ; ahorit ; ahorit est ; al dia ; alcohol poison ; alert
        iop	-3	all <amount> ; all <night> ; all weekend ; alprazolam ; am stil ; an hr ; and <fluid>
        iop	-3	and bed ; and hes ; and off ; and otr ; anoth <job> ; appointment with ; approx ; are we
        iop	-3	arregl ; as <soon> ; ask 0 ; ask her ; at <clinician> ; at midnight ; atienden ; bacardi
        iop	-3	back on ; back to ; bard ; be hom ; be seen ; bed ; bed befor ; been <eat> ; been <kill>
        iop	-3	been throw ; been to ; behind a ; bf ; bottl ; bottl a ; breastbon sinc ; bring his
        iop	-3	bring the ; bring up ; broth say ; bulb ; burn up ; but nobody ; buy the ; by christma
        iop	-3	cabinet ; camer ; camer off ; can say ; can start ; cannabi and ; cant <stop> ; cant find
        iop	-3	car and ; carnival ; casin ; centro ; chok her ; cinc vec ; circl of ; clarify ; clean a
        iop	-3	clean offic ; client in ; clinton ; cloud ; cocain ; cocain four ; cok all ; cok off
        iop	-3	color of ; com <eat> ; con suer ; connection ; corol ; costc ; could <go> ; coupl x
        iop	-3	courthous ; cristal todo ; cuant <money> ; cuant cobran ; cuart y ; current iop ; d <past>
        iop	-3	d ago ; dai sinc ; dai want ; day 0 ; day again ; day program ; de <opioid> ; deal i
        iop	-3	debaj del ; denny ; desd 0 ; desd el ; desintoxicacion ; detox is ; diari desd ; diaria y
        iop	-3	diem ; dient ; discount ; disculpen ; discus ; do first ; do mol ; do my ; dog died
        iop	-3	dond estan ; dont <remember> ; dont <stop> ; dont rememb ; down from ; dr patel
        iop	-3	drink from ; driv of ; drov ; dtr re ; duerm en ; eap ; ear <month> ; ed rn ; el <opioid>
        iop	-3	el <phone> ; el alcohol ; el cuart ; el iop ; el mio ; el peric ; el tusi ; ell no ; encarg
        iop	-3	ent ; espald y ; espos usa ; est <night> ; est <palecolor> ; est cer ; est intern
        iop	-3	est noch ; est y ; estat ; estuv en ; eve <crowd> ; eve group ; every day ; every gig
        iop	-3	ex <say> ; explain ; eye rol ; f <ask> ; f <hear> ; f dab ; f first ; falt en ; favorit
        iop	-3	fent 0 ; fent in ; first offens ; flap ; flask ; floor ; for cannabi ; for eight ; for you
        iop	-3	foreman wont ; friday at ; from <month> ; from cok ; from him ; from it ; fui ; fuimo a
        iop	-3	g a ; gam day ; garaj ; gas ; get his ; go liv ; goe through ; gon by ; grad school
        iop	-3	graduat rehab ; gut ; hand wont ; has dementi ; hav <leave> ; hav gon ; he <put>
        iop	-3	he <think> ; he know ; he shoot ; he wil ; hear my ; heel drum ; her <medicine> ; her its
        iop	-3	hes cal ; hid ; him back ; his <asleep> ; his dead ; his mouth ; his roommat ; hold a
        iop	-3	hosp ; hosp sw ; hygienist and ; i haul ; i sweat ; i test ; im <tired> ; in <withdrawal>
        iop	-3	in her ; in one ; in our ; includ ; inf ; intern es ; interview ; iop in ; is <hold>
        iop	-3	is hold ; is no ; is using ; it <calm> ; it began ; it dai ; it just ; it last ; iv 0
        iop	-3	iv <stimulant> ; jim beam ; just for ; keep hear ; keep up ; kern ; kevin ; kick heroin
        iop	-3	kick the ; know how ; la <drive> ; la autopist ; la heroin ; la llav ; la marihuan
        iop	-3	la metadon ; la recet ; labio mor ; las una ; las xanax ; last nit ; last spr ; law say
        iop	-3	le contest ; lean <always> ; lean every ; least ; leav ther ; leg wont ; lengu ; liv alon
        iop	-3	los <consume> ; los sesent ; lost <count> ; lvn ; m 0 ; m cal ; m used ; mad 0 ; mak <feel>
        iop	-3	mak sens ; man i ; man in ; march at ; mas barat ; me cai ; me inyect ; me twic ; men in
        iop	-3	meth qod ; meth to ; mg x ; mi lug ; minimum <amount> ; minut ago ; minut on
        iop	-3	mis <colleague> ; mo <home> ; mom bf ; month residential ; morphin ; mot en ; motel
        iop	-3	murd on ; muy buen ; my car ; my elbow ; my hour ; my resum ; my sock ; my stepdad
        iop	-3	my tenant ; napkin ; need me ; need placement ; need someon ; nev <try> ; nev been
        iop	-3	nev tri ; night again ; night per ; no ~<emergency> ; no ~<hot> ; no ~<night> ; no ~<say>
        iop	-3	no ~<threat> ; no ~consum ; no ~job ; no ~las ; no ~par ; no ~vacation ; nobody get
        iop	-3	noma queri ; noth <put> ; noth lin ; numer ; nunc dej ; o no ; oding ; of <drug> ; of crack
        iop	-3	of idea ; off it ; off shift ; off spe ; offic at ; on <count> ; on gam ; on ice
        iop	-3	on payday ; only <treatment> ; only cok ; only use ; or how ; or les ; or tak ; or they
        iop	-3	or use ; oth kind ; our hous ; out my ; outpt 0 ; over it ; oxycodon ; pack a ; pan
        iop	-3	parti only ; particul ; partn ; pas a ; passeng ; pastilla azul ; patel ; peaceful
        iop	-3	per diem ; perd el ; person with ; pet ; phon company ; phon on ; piedr diari ; pierd la
        iop	-3	plan cover ; platic y ; po say ; podemo ; ppo ; premis ; pric of ; privat <room>
        iop	-3	privat room ; program sinc ; pt is ; pued llam ; pupil ; puppy ; purs ; put him ; q <day>
        iop	-3	quier alg ; quit the ; r ; rank ; rath <say> ; rath than ; reason ive ; refus ambulanc
        iop	-3	rep for ; retir from ; rid my ; ring back ; rop in ; sab com ; saturday sinc
        iop	-3	saturday sometim ; say cant ; say it ; say only ; say pt ; se <consume> ; se inyect
        iop	-3	se pus ; sem 0 ; seman tambien ; seven day ; seven or ; she <hear> ; she <school>
        iop	-3	she been ; shirt and ; shoot ; si est ; sigu fum ; sin ~<put> ; sist sob ; six a ; slay
        iop	-3	slay me ; sleep eat ; smok blu ; snf ; so <intoxicated> ; sof ; som cocain
        iop	-3	someth <amount> ; someth <treatment> ; speak in ; speak to ; stay at ; steel ; sum that ; t
        iop	-3	tak eight ; tak kais ; talk of ; target ; tech ; tech open ; teeth are ; ten <alcohol>
        iop	-3	ten <month> ; ten month ; test <stimulant> ; than thi ; that hous ; the <fall> ; the addres
        iop	-3	the ambulanc ; the block ; the booz ; the clock ; the coffe ; the couch ; the daycar
        iop	-3	the glas ; the leav ; the moment ; the outpatient ; the passeng ; the receipt ; the vent
        iop	-3	the wait ; the wint ; ther <money> ; thi isnt ; thing <past> ; thing befor ; think its
        iop	-3	thre evening ; thre week ; through <treatment> ; through both ; through it ; thruout
        iop	-3	tiemp que ; tir of ; tmrw ; to <consume> ; to die ; to group ; to smok ; tom la ; tongu
        iop	-3	tonit ; took the ; try ; tuesday aft ; two sister ; tx for ; un minut ; unlock ; uno 0
        iop	-3	use every ; used thi ; useles ; user ; vegetabl ; vendor ; visit ; viv sol ; volvi al
        iop	-3	walk the ; wan quit ; want daytim ; was <hospital> ; was <put> ; we found ; weed i
        iop	-3	weed out ; weed vap ; week ive ; week with ; werent ; what could ; when that ; who or
        iop	-3	who sel ; whoev has ; wif of ; win a ; wint and ; with <stimulant> ; wkday ; wkend no
        iop	-3	wks in ; wont <put> ; wont get ; word for ; would finish ; wrot my ; y <fluid> ; y pued
        iop	-3	ya casi ; yawn ; year aft ; yes or ; you ever ; your 0 ; your <school> ; your <trade>
        iop	-3	your doctor ; your patient ; zer ~<insurance> ; zyn ; ~<alcohol> ~<drug> ; ~<cold>
        iop	-3	~<confused> ~<withdrawal> ; ~<drug> ~<alcohol> ; ~<drug> ~<consume> ; ~<emergency> x
        iop	-3	~<furniture> ; ~<go> <go> ; ~<kin> no ; ~<leave> <past> ; ~<past> ~<treatment> ; ~<seizure>
        iop	-3	~<seizure> <stop> ; ~<stimulant> in ; ~<think> si ; ~<threat> ; ~<withdrawal> x
        iop	-3	~<withdrawal> ~<seizure> ; ~cal ; ~cam ; ~coc yo ; ~cp ; ~delirium ~tremen ; ~diari
        iop	-3	~drug no ; ~dts x ; ~grand ; ~grand ~mal ; ~insuranc ; ~job ; ~mak ; ~nephew ; ~no ~tx
        iop	-3	~po ; ~pt ; ~pued <alone> ; ~pued sol ; ~safety <afraid> ; ~safety concern ; ~say mor
        iop	-3	~servic ; ~the ~<treatment> ; ~tremen ; ~tx hx ; ~w/d ~seizur ; ~went ; ~what
        iop	-4	% ; % off ; *abstinent.3 ; *ago.5 ; *detoxWord:historical ; *drinks.2:other_experiencer
        iop	-4	*frequency.2:other_experiencer ; *keptUsing ; *lastUsed ; *naloxone ; *organDamage
        iop	-4	*serviceQuestion:hypothetical ; *substance.opioid:other_experiencer
        iop	-4	*treatmentNeed:negated ; 0 % ; 0 <colleague> ; 0 g ; 0 of ; 0 pt ; 0 see ; <alcohol> <kill>
        iop	-4	<alcohol> <moment> ; <alcohol> from ; <alcohol> todo ; <always> singl
        iop	-4	<amount> <container> ; <amount> <put> ; <angry> <drive> ; <appointment> by ; <break> so
        iop	-4	<cannabis> / ; <cannabis> <need> ; <cannabis> <think> ; <child> <appointment> ; <child> re
        iop	-4	<church> <always> ; <clothes> <day> ; <clothes> <put> ; <colleague> <drive> ; <color> <eat>
        iop	-4	<consume> <past> ; <consume> blu ; <consume> did ; <consume> la ; <container> <color>
        iop	-4	<crowd> <consume> ; <day> <buy> ; <day> <fluid> ; <day> <medicine> ; <day> <take>
        iop	-4	<drive> <put> ; <eat> <headface> ; <eat> <wait> ; <eat> then ; <emergency> x
        iop	-4	<fall> <opening> ; <feel> ok ; <friend> <buy> ; <furniture> <fluid> ; <furniture> <opening>
        iop	-4	<furniture> <say> ; <furniture> open ; <give> <opioid> ; <give> <tool> ; <go> <bodypart>
        iop	-4	<go> for ; <go> lik ; <gun> <headface> ; <hold> <continue> ; <home> wher
        iop	-4	<hospital> <night> ; <hospital> sw ; <illness> <opioid> ; <job> <kill> ; <job> without
        iop	-4	<kin> he ; <kin> its ; <kin> then ; <leave> them ; <leave> your ; <medicine> <amount>
        iop	-4	<medicine> of ; <moment> <past> ; <need> <furniture> ; <needle> <furniture>
        iop	-4	<needle> <soon> ; <night> 0 ; <official> <say> ; <opening> <fall> ; <opening> off
        iop	-4	<opioid> <amount> ; <opioid> <friend> ; <opioid> <room> ; <outdoors> then
        iop	-4	<palecolor> <pill> ; <phone> <angry> ; <photo> 0 ; <play> <week> ; <play> mayb
        iop	-4	<room> <consume> ; <room> que ; <rope> <ask> ; <rope> off ; <sad> no ; <say> <eat>
        iop	-4	<say> <kill> ; <say> out ; <sedative> <alcohol> ; <sedative> <cold> ; <see> by ; <shake> on
        iop	-4	<soon> se ; <stiff> <headface> ; <stimulant> iv ; <stimulant> qd ; <stop> <hear>
        iop	-4	<take> <headface> ; <take> <withdrawal> ; <take> at ; <think> <past> ; <treatment> con
        iop	-4	<try> <stop> ; <vermin> on ; <wait> <hot> ; <withdrawal> off ; <withdrawal> the
        iop	-4	<write> la ; <year> <sober> ; <year> becaus ; a <sad> ; a <try> ; a <volunteer> ; a clean
        iop	-4	a day ; a food ; a gram ; a lock ; a prob ; a websit ; absces ; again ; agre to ; ai
        iop	-4	al <day> ; albanil ; am <continue> ; and <cannabis> ; and most ; and weed ; approx 0
        iop	-4	arent ther ; at least ; at weekend ; ayer ; back aft ; banan ; be <phone> ; be quick ; bean
        iop	-4	been <put> ; been going ; been see ; befor work ; between <eat> ; buz ; cal want ; can /
        iop	-4	candl ; cant <think> ; charg my ; cok fre ; com es ; compr ; count out ; coverag
        iop	-4	crack dai ; crack sinc ; d x ; daught she ; day for ; day six ; de abril ; de fresn
        iop	-4	de tom ; dem ; desd marz ; design ; detox off ; dia desd ; dia intern ; dio una
        iop	-4	disappe for ; district hr ; do not ; drink did ; dry <day> ; dry out ; el <breath> ; el air
        iop	-4	el trag ; en <treatment> ; en cocain ; encampment ; end it ; enrol ; entir tim ; entrevist
        iop	-4	espej ; estuv ; etoh detox ; every singl ; every thre ; f s/p ; facilitator ; falt tre
        iop	-4	feel ok ; finish with ; fiv of ; foam ; fork ; fum diari ; fuman cristal ; funeral in
        iop	-4	furnac ; gav him ; general ; get her ; go through ; going up ; gray ; greek ; group ; gummi
        iop	-4	half of ; han ; hand are ; has for ; he <buy> ; he <kill> ; he say ; heel ; her <sedative>
        iop	-4	her out ; hes <phone> ; hes been ; hes stil ; him out ; his <say> ; hour ago ; how <always>
        iop	-4	how <amount> ; how often ; hoy ; hr <past> ; hr ago ; hung up ; i tel ; ice every
        iop	-4	if <stranger> ; im drink ; in <past> ; in ther ; in tx ; inpatient or ; inpt in ; interlock
        iop	-4	intern con ; intern par ; iop de ; is hav ; is his ; ito ; its 0 ; its <alcohol> ; july 0
        iop	-4	jur que ; jury duty ; keep ask ; kid nam ; la <headface> ; la lengu ; la ~<stimulant>
        iop	-4	las <sedative> ; le quier ; lin <fall> ; lin drop ; log ; look in ; los <eat> ; lu
        iop	-4	m <hear> ; m <illness> ; malil ; me <buy> ; me pleas ; medical detox ; mes limpi ; mg a
        iop	-4	mgmt ; mi viej ; mis my ; mo x ; muchach que ; my numb ; my tio ; narcan x ; next room
        iop	-4	night 0 ; no ~pas ; novi se ; now 0 ; now my ; of rum ; of tito ; of vodk ; oficin de
        iop	-4	old <home> ; on day ; on fentanyl ; on january ; on oth ; only <official> ; op program
        iop	-4	or <consume> ; or nin ; or what ; oth lin ; oth week ; out on ; outpatient on
        iop	-4	over <always> ; over every ; pacient ; par su ; park lot ; parti and ; parti mayb
        iop	-4	passeng seat ; pastilla ; payday weekend ; pd ; per <friend> ; personal ; photograph and
        iop	-4	pric ; probation me ; pt ; qd ; que nadi ; que voy ; qued com ; restroom ; return our ; rey
        iop	-4	rn ; room is ; round ; rum ; say just ; se acab ; se pic ; she not ; shot at ; six night
        iop	-4	sixteen week ; snort ritalin ; solt ; som <alcohol> ; someth a ; staf 0 ; stand in
        iop	-4	substitut ; swat ; sweaty ; system set ; ta ; tal <container> ; tar ; tb ; test sinc
        iop	-4	than two ; the attendanc ; the detox ; the elbow ; the graduation ; the hallway ; the marin
        iop	-4	the restroom ; the teen ; then <say> ; then for ; thi <school> ; thi <write> ; thi semest
        iop	-4	through all ; thru sun ; thur sun ; tim <always> ; tim the ; to <count> ; to <lock>
        iop	-4	to anybody ; to residential ; to ten ; told the ; twic and ; two shot ; ugly ; un <blade>
        iop	-4	un doc ; used <stimulant> ; vez con ; volvi ; walgreen ; was laid ; was ther ; we <build>
        iop	-4	weed and ; went stif ; when it ; wherev ; who <buy> ; whod tak ; wil hold ; win with
        iop	-4	window open ; with cok ; with nurs ; wk no ; wont <say> ; wont talk ; would i
        iop	-4	wouldnt <say> ; wouldnt say ; wrong with ; y <stimulant> ; y dai ; ya and ; ya no
        iop	-4	year becaus ; your tuesday ; ~<bodypart> ; ~<day> <stranger> ; ~<drug> ; ~<emergency> at
        iop	-4	~<seizure> <go> ; ~<stimulant> yo ; ~<stop> ~<consume> ; ~alcohol ; ~cristal ; ~cuant
        iop	-4	~dts ; ~icu ; ~inf ; ~klonopin ; ~meth hx ; ~narcan ; ~opiat ; ~oth inf ; ~quis ; ~seiz
        iop	-4	~w/d <ask> ; ~w/d ask ; ~w/d ~<seizure> ; ~withdrawal ~seizur
        iop	-5	*emergency.fever:negated ; *heavy ; *lostThroughUse ; + <amount> ; + test ; + thc ; + weed
        iop	-5	0 <opioid> ; 0 <wait> ; 0 nts ; 0 stay ; <alcohol> <cannabis> ; <amount> <bodysound>
        iop	-5	<amount> <opioid> ; <amount> <pill> ; <ask> <room> ; <asleep> <last> ; <asleep> de
        iop	-5	<bodypart> <palecolor> ; <bodypart> <see> ; <bodypart> is ; <build> in ; <cannabis> +
        iop	-5	<cannabis> <furniture> ; <cannabis> no ; <clinician> ya ; <consume> <opioid>
        iop	-5	<consume> <town> ; <consume> all ; <consume> com ; <container> a ; <container> for
        iop	-5	<continue> <month> ; <day> <daytime> ; <day> <sedative> ; <drug> <cannabis>
        iop	-5	<fluid> <bodypart> ; <friend> of ; <headface> rol ; <hold> <phone> ; <hold> the
        iop	-5	<home> <alone> ; <medicine> 0 ; <need> dond ; <need> in ; <night> <count> ; <opening> 0
        iop	-5	<opioid> <go> ; <opioid> <think> ; <opioid> off ; <outdoors> <always> ; <partner> <clean>
        iop	-5	<past> <colleague> ; <phone> <continue> ; <room> 0 ; <say> <confused> ; <say> <stimulant>
        iop	-5	<say> when ; <say> wher ; <shake> <amount> ; <soon> <room> ; <stimulant> <trade>
        iop	-5	<stimulant> she ; <stranger> <clothes> ; <take> <last> ; <take> <sedative>
        iop	-5	<think> <opening> ; <treatment> <write> ; <wait> com ; <week> <week>
        iop	-5	<withdrawal> <alcohol> ; <withdrawal> <sedative> ; <year> <opioid> ; a coupl ; a pint
        iop	-5	aclar ; ahor tom ; alcohol ; anoch ; are best ; botella ; box win ; busc a ; but <say>
        iop	-5	cadc ; cant <say> ; cb ; clr in ; cok when ; complet iop ; cuart ; current ; dai ; day thre
        iop	-5	de <daytime> ; detox befor ; devuelv ; dm ; do blow ; do iop ; dond se ; dont use ; dri
        iop	-5	drink mayb ; dry 0 ; dtr of ; duration ; ed ; eight week ; eleven year ; empiez el
        iop	-5	even intensiv ; ex wif ; experienc ; f in ; fev ; flashlight ; for <afraid>
        iop	-5	for <cannabis> ; for parent ; friday is ; g ; gram a ; he <money> ; he is ; hes <consume>
        iop	-5	high on ; him a ; hous every ; hous wher ; how much ; iop per ; iop sinc ; it cost
        iop	-5	its heroin ; just <cannabis> ; la <treatment> ; la cam ; la ~coc ; laps ; leav them
        iop	-5	litr de ; llam x ; los dia ; lueg ; marihuan ; medical <treatment> ; month with ; nam the
        iop	-5	narcan ; no ~<stop> ; no ~quis ; outpatient i ; overnight tech ; per <kin> ; percent
        iop	-5	perdi la ; pit ; pleas cal ; property ; qd x ; quier mat ; quinc <year> ; quinc ano ; ralph
        iop	-5	reciben ; refus <emergency> ; retir in ; sam as ; say cal ; say he ; say wher ; school on
        iop	-5	segun él ; session with ; sinc 0 ; social <consume> ; social drink ; soldier ; stabl no
        iop	-5	step up ; stop drink ; tagalog ; tak 0 ; test positiv ; the slot ; ther and ; thermomet
        iop	-5	third day ; to donat ; tom no ; took mol ; treatment center ; tuls ; unit ; unit in
        iop	-5	use and ; use cok ; vanish ; want residential ; what hes ; whiskey ; win every
        """
}
