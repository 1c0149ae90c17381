extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-2	<stimulant> <need> ; <stimulant> <opioid> ; <stimulant> <rarely> ; <stimulant> <water>
        iop	-2	<stimulant> <write> ; <stimulant> dur ; <stimulant> fre ; <stimulant> ive
        iop	-2	<stimulant> mayb ; <stimulant> not ; <stimulant> one ; <stimulant> that ; <stimulant> y
        iop	-2	<stop> <alcohol> ; <stop> <alone> ; <stop> <week> ; <stop> an ; <stop> en ; <stop> your
        iop	-2	<stranger> <ask> ; <stranger> <friend> ; <stranger> <insurance> ; <stranger> nam
        iop	-2	<stranger> que ; <take> 0 ; <take> <afraid> ; <take> <alcohol> ; <take> <rope>
        iop	-2	<take> medi ; <take> mushroom ; <take> nobody ; <think> <take> ; <think> asi ; <think> dond
        iop	-2	<think> nad ; <think> to ; <tired> of ; <tool> <home> ; <tool> <take> ; <trade> <insurance>
        iop	-2	<trade> <write> ; <trade> <year> ; <trade> im ; <treatment> <asleep> ; <treatment> <count>
        iop	-2	<treatment> <crowd> ; <treatment> <furniture> ; <treatment> <room> ; <treatment> <school>
        iop	-2	<treatment> acros ; <treatment> cours ; <treatment> desd ; <treatment> es
        iop	-2	<treatment> first ; <treatment> o ; <treatment> per ; <treatment> pt ; <treatment> sinc
        iop	-2	<try> <treatment> ; <vermin> en ; <wait> <crowd> ; <wait> <hot> ; <wait> dry
        iop	-2	<water> <kin> ; <week> <phone> ; <week> <wait> ; <week> cant ; <week> clean ; <week> ive
        iop	-2	<week> no ; <withdrawal> ; <withdrawal> 0 ; <withdrawal> <treatment> ; <withdrawal> in
        iop	-2	<withdrawal> management ; <write> <alcohol> ; <write> <kin> ; <write> <opioid>
        iop	-2	<write> about ; <write> por ; <year> <give> ; <year> <moment> ; <year> <stimulant>
        iop	-2	<year> aft ; <year> clean ; <year> el ; <year> of ; a <opening> ; a <past> ; a <promise>
        iop	-2	a <room> ; a <withdrawal> ; a alguien ; a boot ; a breath ; a bucket ; a certificat ; a cok
        iop	-2	a descans ; a detox ; a fing ; a freshman ; a garden ; a lock ; a machet ; a nois ; a nurs
        iop	-2	a paralegal ; a phon ; a plum ; a pool ; a room ; a season ; a tim ; a tom ; a una ; a used
        iop	-2	a weeknight ; a withdrawal ; a wonderful ; about <money> ; about <opioid> ; acceptanc
        iop	-2	accredit ; adderal not ; addict to ; admission ; admit to ; adolescent iop ; aetn
        iop	-2	aft <day> ; aft som ; aft sunday ; again 0 ; ahi ; ahor otr ; airlin ; albanil ; alcohol en
        iop	-2	alcohol no ; alcohol poison ; alegr ; alg de ; all night ; all nit ; already <take>
        iop	-2	already pick ; alum of ; alumini ; alway ; am <always> ; am stil ; ama from ; amanec
        iop	-2	ambien ; an <official> ; an alarm ; an elephant ; and <consume> ; and <insurance>
        iop	-2	and <phone> ; and <play> ; and als ; and anoth ; and bed ; and busc ; and by ; and cal
        iop	-2	and circl ; and eleven ; and get ; and otr ; and saturday ; and she ; and tel ; and use
        iop	-2	and used ; and wheth ; and would ; and yet ; anex a ; ang ; ano el ; anoth at ; ans
        iop	-2	ant era ; anxiety ; any <appointment> ; any of ; any opening ; app ; appreciat a
        iop	-2	approv <treatment> ; are <hear> ; are <vermin> ; are you ; arrest ; as <soon> ; ask to
        iop	-2	ask who ; at <clinician> ; at <daytime> ; at birthday ; at midnight ; at som ; at st
        iop	-2	at thre ; at va ; at weekend ; atienden ; ativan ; autumn ; ayer del ; ayer y ; ayud a
        iop	-2	back aft ; balcony ; bang ; bar 0 ; barat ; bc of ; be hom ; be quick ; be seen
        iop	-2	be somewher ; bed ; bed aft ; bed open ; been <fluid> ; been <happy> ; been an ; been clean
        iop	-2	been eat ; been lik ; been up ; befor septemb ; befor we ; behind a ; bernard
        iop	-2	betty <drive> ; betty ford ; between <eat> ; bf <stimulant> ; big as ; bipol i
        iop	-2	birthday is ; blanket ; blu a ; blu in ; board <law> ; board diversion ; bot ; both
        iop	-2	bright ; bring my ; bro ; broth play ; broth say ; broth who ; bunch ; bunch of ; buscan
        iop	-2	but <stimulant> ; buz ; by <colleague> ; cadc ii ; cal 0 ; cal himself ; calient ; calm
        iop	-2	cam y ; camer off ; camion por ; can <build> ; can <say> ; can say ; can you ; cancel my
        iop	-2	cannabi and ; cano ; cant <write> ; cant do ; cant find ; cant mak ; cant vanish ; capsul
        iop	-2	carcel ; carnival ; cat to ; caught with ; cel ; chamaco ; channel ; chat ; check out
        iop	-2	chil and ; chok her ; chuy ; cinc vec ; circl for ; circl of ; clean aft ; clean from
        iop	-2	clean offic ; client ; client in ; cloud ; coal ; coc con ; coc hac ; cocain ; cocain dai
        iop	-2	cocain en ; cocain last ; cocain problem ; cocain yo ; cok a ; cok all ; cok can ; cok near
        iop	-2	color of ; com <eat> ; com <wait> ; com es ; comfort ; compar program ; cond y ; contest
        iop	-2	cook cok ; cor de ; cost mes ; cost too ; couch ; couch sinc ; couch to ; coupl day ; cpr
        iop	-2	cps ; crack every ; crack wkend ; crawl ; cristal entr ; cry ; crypt ; cuand y ; cuatr ano
        iop	-2	cumpli ; cun y ; cut it ; d <hospital> ; d inpatient ; d prog ; d/c today ; da <law>
        iop	-2	da diversion ; daught she ; day again ; day fiv ; day for ; day god ; day going ; day hes
        iop	-2	day n ; day or ; dayton ; de <clean> ; de <opioid> ; de <stimulant> ; de dos ; de fresn
        iop	-2	de gana ; de och ; de quien ; deal ; deal in ; debaj de ; debaj del ; ded ; del <eat>
        iop	-2	del <hospital> ; del detox ; del hospital ; dementi and ; deni ~sz ; denny ; deny ; descans
        iop	-2	desd <day> ; desd que ; design ; desintoxic del ; desintoxicacion ; det ; detox thi
        iop	-2	did outpatient ; diem ; diez ; dio una ; discount ; do <count> ; do first ; do for ; do mol
        iop	-2	do my ; doe mol ; doesnt <think> ; doesnt even ; doesnt know ; dog is ; doing a
        iop	-2	domiciliary <treatment> ; don thi ; dond <wait> ; dond uno ; dont <ask> ; dont <think>
        iop	-2	dont ask ; dont stop ; door off ; dos en ; dos mes ; dos y ; dot ; down from ; drink from
        iop	-2	drink sinc ; drink social ; droga ; drov ; dry out ; dtr ; dts at ; dulc ; each and
        iop	-2	each day ; each tim ; eap lady ; eap say ; ear <month> ; eat and ; eat my ; ed rn ; egg on
        iop	-2	eight ; eith way ; el <phone> ; el celul ; el cuart ; el espej ; el lun ; el mio ; el peric
        iop	-2	elbow ; ell no ; en 0 ; entry ; es él ; eso me ; espald y ; est enferm ; est mor ; est par
        iop	-2	est tom ; est y ; estoy <money> ; estoy libr ; estudiant de ; estuv con ; estuv en
        iop	-2	etoh on ; even program ; evening now ; ever <consume> ; ever seen ; every day ; every gig
        iop	-2	every thre ; ex <partner> ; ext ; extasi ; extract ; f <ask> ; fal apart ; falt a ; falt ni
        iop	-2	fault ; favor ; fentanyl ; fin per ; final <say> ; find a ; fiv night ; float ; foil in
        iop	-2	for <amount> ; for <cannabis> ; for <church> ; for <kin> ; for fiv ; for long ; for my
        iop	-2	for nin ; for treatment ; for two ; ford 0 ; found baggi ; found noth ; four week
        iop	-2	friday and ; from <month> ; from <stimulant> ; from him ; from you ; from your ; fuimo
        iop	-2	fuimo a ; gabapentin ; gag ; gam night ; garaj ; gav my ; get me ; get told ; get up
        iop	-2	gin every ; girl and ; giv or ; go out ; goe int ; going in ; good in ; got an ; got nobody
        iop	-2	got that ; got two ; graduat your ; grandfath ; groggy ; group hom ; gum ; gummi ; ha est
        iop	-2	ha falt ; habr alg ; had <eat> ; had <treatment> ; hag falt ; hairdres ; half of ; half the
        iop	-2	hallucination ; hang up ; happen on ; has 0 ; has <key> ; has <money> ; hasnt ; hast
        iop	-2	hav <money> ; hav <room> ; hav gon ; hav his ; hav nev ; hay lug ; he <always> ; he <rope>
        iop	-2	he <say> ; he <stop> ; he <think> ; he did ; he laugh ; he left ; he mak ; he put ; he sat
        iop	-2	head open ; health <clinician> ; hear ; hear my ; hear them ; heat vent ; heel drum
        iop	-2	held the ; her <opioid> ; her <pet> ; her <sedative> ; her now ; her out ; herman est
        iop	-2	heroin 0 ; hes <phone> ; hes been ; hes cal ; hes thirty ; hi i ; hi its ; high at
        iop	-2	hij est ; hij y ; hil ; his <alcohol> ; his <clothes> ; his <last> ; his <say> ; his dead
        iop	-2	his drink ; his last ; his mouth ; his neck ; his phon ; his tongu ; hold the ; hom health
        iop	-2	hom in ; hospitalist ; how thi ; how your ; husband deploy ; hx <need> ; i <kill>
        iop	-2	i <order> ; i divert ; i haul ; i honest ; i join ; i keep ; i kept ; i shoot ; i speak
        iop	-2	i sweat ; i wan ; ice sinc ; ice to ; if his ; im <fall> ; im <happy> ; im mov ; im okay
        iop	-2	im tir ; in 0 ; in <eat> ; in <night> ; in <withdrawal> ; in advanc ; in and ; in befor
        iop	-2	in her ; in his ; in jun ; in octob ; in one ; in program ; in recovery ; in spr ; in that
        iop	-2	in ther ; inbox ; includ ; inform del ; initial ; inpatient minimum ; inpt for ; instead of
        iop	-2	int <day> ; int <treatment> ; intern o ; internamient par ; iop pt ; is <phone> ; is <put>
        iop	-2	is <withdrawal> ; is ask ; is hold ; is just ; is nineteen ; is no ; is old ; is squeez
        iop	-2	is stay ; is wheth ; it <always> ; it <write> ; it alway ; it as ; it began ; it cocain
        iop	-2	it did ; it last ; it mat ; it tak ; its <cannabis> ; its <count> ; its cok ; its fin
        iop	-2	its his ; jail ; jama ha ; january 0 ; job over ; juev en ; juic ; jump ; jur ; jury duty
        iop	-2	just for ; just so ; just win ; juv ; keep his ; keep up ; kept ; kept using ; kevin
        iop	-2	kick fent ; kid on ; know its ; know why ; la <give> ; la <outdoors> ; la <pet>
        iop	-2	la autopist ; la bard ; la heroin ; la licenci ; la llav ; la llev ; la virgen
        iop	-2	las <stimulant> ; las m ; last nit ; last sum ; last tuesday ; lat ; lat i ; law say
        iop	-2	law school ; layover ; le contest ; le dej ; le dieron ; leav for ; leav ther ; leav until
        iop	-2	leav with ; libr ; librium ; lif back ; lif insuranc ; lighthous ; lik <day> ; lik your
        iop	-2	lin <blood> ; lin cut ; lint ; lip are ; lithium ; liv alon ; liv her ; llam al
        iop	-2	lo <continue> ; lo <phone> ; lo pueden ; lo uso ; log ; long enough ; los <bodypart>
        iop	-2	los dedo ; los fin ; los hijo ; los ojo ; lost count ; lueg que ; lvn ; lying ; m 0
        iop	-2	m <ask> ; m <opioid> ; m <phone> ; m ord ; m vap ; mad <amount> ; mail carri ; man i
        iop	-2	march 0 ; march at ; mas me ; mat ; may hav ; may we ; mayb thre ; me han ; me intern
        iop	-2	me lik ; me lleg ; me typ ; mediodi ; men in ; menor de ; mes que ; met a ; metadon
        iop	-2	meth aft ; meth at ; meth to ; meth when ; methamphetamin ; mg ; mh ; mi <money> ; mi vecin
        iop	-2	mied de ; min lat ; mis <school> ; mis clas ; mis my ; mis y ; mo <consume>
        iop	-2	mo <treatment> ; model ; mol n ; mom has ; mom with ; month clean ; month is ; month now
        iop	-2	mot en ; motel ; moth is ; moth son ; mr ; mrs ; my <headface> ; my <stranger> ; my <write>
        iop	-2	my age ; my arm ; my bik ; my cal ; my clas ; my elbow ; my sock ; my sou ; my spot
        iop	-2	my teeth ; my tongu ; nam out ; narcan me ; need me ; need placement ; need someth ; nerv
        iop	-2	nev <try> ; nev tri ; nev was ; new peopl ; newborn ; ni la ; night befor ; night he
        iop	-2	night thre ; night too ; nin <alcohol> ; ningun program ; no <awake> ; no <emergency>
        iop	-2	no <say> ; no <threat> ; no complaint ; no es ; no hurry ; no night ; no se ; no sit
        iop	-2	no ~quier ; nobody ther ; nombr y ; not <breath> ; not breath ; not mak ; not outpatient
        iop	-2	not ~on ; noth <put> ; noth lin ; nuestr ; nurs board ; o <amount> ; o mas ; o no ; ob
        iop	-2	och <year> ; och ano ; of <daytime> ; of <room> ; of cok ; of county ; of crack ; of em
        iop	-2	of even ; of firebal ; of popov ; of rum ; of saturday ; of tito ; off foil ; off shift
        iop	-2	off spe ; offer to ; offic at ; ok so ; old than ; on <clinician> ; on <count>
        iop	-2	on <stimulant> ; on everyth ; on g ; on layover ; on lin ; on me ; on oth ; on payday
        iop	-2	on porch ; on someth ; on tv ; on wednesday ; on work ; one <take> ; one cal ; one can
        iop	-2	one in ; op <stimulant> ; opening for ; or charg ; oth <say> ; oth <week> ; oth kind
        iop	-2	otherwis a ; our <furniture> ; our <home> ; our <phone> ; our back ; our dad ; our neighbor
        iop	-2	our numb ; out <count> ; out my ; outpatient befor ; outpatient counselor ; outpatient from
        iop	-2	outpatient plac ; outpt 0 ; outreach 0 ; over ther ; own <money> ; oye ; pacient ; pain
        iop	-2	pan ; paramedic ; parent want ; partn ; pas out ; pas por ; pastilla ; pastilla azul
        iop	-2	patient ; patient ther ; per <school> ; per diem ; peric hac ; pet ; pharmacy board
        iop	-2	phon on ; pick at ; piedr casi ; piedr diari ; piedra ; pint of ; pis ; pleas <give> ; plum
        iop	-2	po <say> ; popov ; por favor ; portrait ; positiv a ; powd ; ppo ; premis ; privat <room>
        iop	-2	psiquiatr ; pt is ; pto ; public ; pued <phone> ; pued ni ; puest si ; purs ; pus a
        iop	-2	q <day> ; q <night> ; q si ; qd ; que consum ; que enviud ; que era ; que fue ; que les
        iop	-2	que papel ; que soy ; que tom ; que voy ; quier intern ; quis dec ; quit beer ; quit it
        iop	-2	quit sol ; quit vodk ; radi ; radiat ; rank ; rat ; rattl ; re <stimulant> ; read glas
        iop	-2	read thi ; reason ive ; recog ; red streak ; refere ; refus er ; refus to ; remov ; rent in
        iop	-2	rent was ; rep ; rep for ; residential thi ; retir from ; revers ; rid ; run a ; sab com
        iop	-2	sabana ; said im ; said my ; said tak ; said yes ; sali bien ; salt ; sam # ; sat through
        iop	-2	satisfi ; say ; say 0 ; say cok ; say she ; say thi ; say when ; se <need> ; se acab
        iop	-2	se inyect ; se le ; se que ; se tom ; segur no ; seizur com ; self <say> ; senior <year>
        iop	-2	senior year ; senor que ; sent hom ; sentenc ; septemb when ; set an ; seven day ; shar a
        iop	-2	she <buy> ; she <hear> ; she <hit> ; she <money> ; she <school> ; she <stop> ; she doesnt
        iop	-2	she my ; she wont ; shift a ; shirt and ; shoot ; shop clos ; shop in ; shot ; shout
        iop	-2	si est ; sid and ; sidewalk ; siet ano ; siet mes ; sign for ; sigui ; sinc <law>
        iop	-2	singl <room> ; singl room ; sist wil ; six a ; sixteen week ; slam tin ; sleep in
        iop	-2	slid off ; slot by ; slump ; so <say> ; so <tired> ; so excus ; so nobody ; so often
        iop	-2	so tel ; so tir ; sol par ; someon cal ; someon ther ; someth <amount> ; someth by
        iop	-2	someth i ; sorry ; sourdough ; soy estudiant ; spe with ; speak to ; speech ; speech at
        iop	-2	spot in ; spr ; spr 0 ; spray on ; sr ; staf ; stay dry ; stay the ; steal ; steel
        iop	-2	stil do ; stil in ; stil pay ; stomach ; stop the ; strang ; strap ; straw in ; streak
        iop	-2	street on ; study ; styl ; su <alcohol> ; su abuel ; subst not ; subutex ; supplement
        iop	-2	sur what ; swear ; swear its ; sweet ; sx <day> ; sx <moment> ; sx now ; sx today ; sz
        iop	-2	t 0 ; tak bar ; tak whatev ; tak xanax ; tal <child> ; tal boy ; tampoc es ; tap
        iop	-2	taught me ; tech ; tech job ; tech open ; ten <month> ; ten and ; ten beer ; ten month
        iop	-2	than <amount> ; than thi ; than typ ; that <month> ; that first ; that hous ; that part
        iop	-2	thc 0 ; thc and ; the <bodypart> ; the <clean> ; the <clothes> ; the addres ; the balcony
        iop	-2	the blood ; the clinton ; the closet ; the day ; the drug ; the eap ; the glas ; the light
        iop	-2	the man ; the monday ; the park ; the property ; the saf ; the smok ; the strip ; the thre
        iop	-2	the wait ; the workbook ; the young ; the ~<home> ; the ~<treatment> ; them <always>
        iop	-2	then iop ; then slept ; ther <stimulant> ; ther in ; thes ; they kept ; they wil
        iop	-2	thi <school> ; thi cal ; thi is ; thi semest ; thing with ; think its ; third <night>
        iop	-2	third <week> ; thirty day ; thre kid ; through friday ; thru both ; thursday group
        iop	-2	tianeptin ; tien la ; tien los ; til i ; til ive ; tilt ; tin ; tir of ; to <alcohol>
        iop	-2	to <kin> ; to <last> ; to <leave> ; to couch ; to die ; to driv ; to drop ; to email
        iop	-2	to hid ; to last ; to new ; to pack ; to six ; to sort ; to that ; to your ; tod mi ; today
        iop	-2	today im ; todo ; todo los ; tom desd ; toman ; tomorrow and ; took the ; touch meth ; tox
        iop	-2	trabaj social ; trat ; turn 0 ; tusi ; two sister ; typical ; u <need> ; u tak ; un <room>
        iop	-2	un cuchil ; un doc ; un foc ; un minut ; una cam ; una pastil ; up 0 ; up for ; ur
        iop	-2	use anyth ; use mol ; useles ; uso hac ; usted ; usted me ; utah ; vap thc ; varic ; ve
        iop	-2	vec x ; vegetabl ; velvet ; vend tamal ; vendi ; vendor ; viejit ; viern a ; vincent
        iop	-2	virgen ; virtual <treatment> ; virtual iop ; visit my ; volvi al ; vomit ; vouch ; vs 0
        iop	-2	vuelta ; walgreen ; walk her ; want 0 ; want bed ; want daytim ; want inpatient
        iop	-2	want placement ; warm ; was <day> ; was arrest ; was discharg ; was ther ; wat in
        iop	-2	watch for ; we <give> ; we do ; we found ; we would ; wear ; wednesday and ; wednesday the
        iop	-2	weed vap ; week ; week ive ; week late ; week with ; weekend and ; weekend at ; weekend plu
        iop	-2	wet ; what <take> ; what and ; what thi ; when im ; when someon ; wher do ; wheth a
        iop	-2	which is ; whiskey on ; who kept ; who or ; who stil ; whol month ; wif husb ; wif who
        iop	-2	wil <hold> ; wil ring ; wildernes camp ; window open ; with breakfast ; with zer
        iop	-2	withdrawal management ; without los ; without stop ; wiv ; wk no ; wkly ; wks ; wks in
        iop	-2	wont ; wont <put> ; word ; worth ; would <fire> ; would you ; writ about ; writ it
        iop	-2	written up ; x wk ; y <alone> ; y nev ; ya <write> ; ya en ; ya perdi ; year 0 ; year aft
        iop	-2	year of ; year sob ; year two ; yo tambien ; you bil ; you ever ; you folk ; you hir
        iop	-2	you how ; you keep ; you tak ; you when ; you wont ; your 0 ; your <amount> ; your liv
        iop	-2	your patient ; yrs ; zaz ; zyn ; ~<alcohol> ~w/d ; ~<consume> <need> ; ~<consume> lik
        iop	-2	~<drug> ~<alcohol> ; ~<go> ~a ; ~<kin> no ; ~<law> <day> ; ~<money> ~<money>
        iop	-2	~<past> ~<treatment> ; ~<seizure> in ; ~<stimulant> in ; ~<treatment> ~<day>
        iop	-2	~<withdrawal> ~<seizure> ; ~addres ; ~convulsion ; ~cristal ; ~de ~<consume> ; ~drug
        iop	-2	~drug no ; ~etoh ~w/d ; ~hx ; ~jump ; ~medical ; ~month ; ~most ; ~my ~<job> ; ~nephew
        iop	-2	~od ; ~panic ; ~pt ; ~scar ; ~seizur in ; ~si hi ; ~sustanci ; ~thre ; ~w/d ~<seizure>
        iop	-2	~w/d ~seizur ; ~wk
        iop	-3	*about.2 ; *ago.5 ; *confusion.0:negated ; *emergency.4:negated ; *family.1
        iop	-3	*frequency.2:other_experiencer ; *hallucination.1 ; *homeless.0 ; *keptUsing.0
        iop	-3	*otherService.3:other_experiencer ; *overPrescribed.0 ; *quantity.0 ; *relief.2 ; *rhythm.1
        iop	-3	*serviceQuestion.0:hypothetical ; *substance.0:hypothetical ; *treatmentNeed.0:historical
        iop	-3	*unaided.0:historical ; + <opioid> ; + <stimulant> ; / <day> ; / n ; 0 <container>
        iop	-3	0 <last> ; 0 <opioid> ; 0 <sedative> ; 0 <wait> ; 0 @ ; 0 bal ; 0 g ; 0 hour ; 0 hr
        iop	-3	0 last ; 0 nit ; 0 of ; 0 pt ; 0 when ; <alcohol> from ; <always> <angry> ; <always> <ask>
        iop	-3	<always> <cannabis> ; <always> the ; <amount> <always> ; <amount> <bodysound>
        iop	-3	<amount> bar ; <amount> tal ; <appointment> my ; <ask> <take> ; <ask> to ; <ask> un
        iop	-3	<ask> us ; <asleep> <colleague> ; <asleep> de ; <blade> <furniture> ; <blood> y
        iop	-3	<bodypart> 0 ; <bodypart> <job> ; <bodypart> <palecolor> ; <bodypart> <start>
        iop	-3	<bodypart> <tool> ; <bodysound> <take> ; <break> <always> ; <breath> <say> ; <build> my
        iop	-3	<build> our ; <cannabis> / ; <cannabis> <need> ; <cannabis> <room> ; <cannabis> no
        iop	-3	<chestheart> <fluid> ; <child> <order> ; <child> been ; <child> re ; <church> <always>
        iop	-3	<clean> <moment> ; <clothes> <take> ; <colleague> <drive> ; <color> <eat>
        iop	-3	<consume> <fluid> ; <consume> all ; <consume> from ; <consume> la ; <container> <room>
        iop	-3	<container> a ; <continue> <amount> ; <continue> <partner> ; <count> or ; <crash> <amount>
        iop	-3	<crowd> <consume> ; <crowd> <medicine> ; <day> <buy> ; <day> <church> ; <day> becaus
        iop	-3	<day> sinc ; <drive> <amount> ; <drive> <moment> ; <drive> <put> ; <drug> <child>
        iop	-3	<eat> <wait> ; <eat> then ; <emergency> 0 ; <emergency> <money> ; <fire> <amount>
        iop	-3	<fluid> <moment> ; <friend> <friend> ; <friend> <kin> ; <friend> of ; <furniture> <alcohol>
        iop	-3	<furniture> <friend> ; <furniture> <month> ; <furniture> open ; <give> <asleep>
        iop	-3	<give> <opioid> ; <give> him ; <go> <bodypart> ; <go> <last> ; <go> <opioid>
        iop	-3	<go> <withdrawal> ; <gun> <headface> ; <happy> <outdoors> ; <headface> <shake>
        iop	-3	<hear> <need> ; <height> <height> ; <hit> me ; <home> her ; <home> wher ; <hospital> in
        iop	-3	<hospital> to ; <illness> in ; <insurance> <clothes> ; <insurance> sinc ; <insurance> turn
        iop	-3	<intoxicated> on ; <job> over ; <kill> <friend> ; <kin> <caretaking> ; <leave> <stranger>
        iop	-3	<leave> y ; <medicine> <stop> ; <moment> <appointment> ; <moment> <consume> ; <moment> back
        iop	-3	<money> <intoxicated> ; <need> <kin> ; <need> off ; <needle> <furniture> ; <night> 0
        iop	-3	<night> <color> ; <night> he ; <night> hes ; <opioid> <container> ; <opioid> <headface>
        iop	-3	<opioid> <hospital> ; <opioid> <needle> ; <opioid> <withdrawal> ; <outdoors> <always>
        iop	-3	<partner> <seizure> ; <partner> supportiv ; <past> doing ; <past> so ; <pet> de
        iop	-3	<phone> <consume> ; <phone> <daytime> ; <phone> <partner> ; <play> for ; <put> <fluid>
        iop	-3	<record> <continue> ; <record> <kin> ; <room> from ; <room> is ; <room> que ; <sad> no
        iop	-3	<say> 0 ; <say> <bodypart> ; <say> <consume> ; <say> <day> ; <say> <pain> ; <say> desd
        iop	-3	<say> wher ; <school> <leave> ; <school> <sober> ; <sedative> <medicine> ; <sedative> off
        iop	-3	<see> <week> ; <see> in ; <seizure> <go> ; <shake> <day> ; <shake> all ; <shake> so
        iop	-3	<shame> <phone> ; <sober> <stimulant> ; <start> <drive> ; <start> <shake> ; <start> el
        iop	-3	<stimulant> + ; <stimulant> <stimulant> ; <stimulant> an ; <stimulant> it
        iop	-3	<stimulant> near ; <stimulant> ten ; <stimulant> yo ; <stop> <appointment> ; <stop> <give>
        iop	-3	<stop> <hear> ; <stop> <medicine> ; <stop> <start> ; <stop> what ; <take> <room>
        iop	-3	<take> bar ; <take> del ; <take> ten ; <take> whatev ; <think> <colleague>
        iop	-3	<think> <happy> ; <think> <record> ; <town> 0 ; <town> <amount> ; <town> hr
        iop	-3	<trade> <cannabis> ; <treatment> <play> ; <treatment> any ; <treatment> con
        iop	-3	<treatment> did ; <vermin> on ; <wait> <last> ; <water> the ; <week> <always>
        iop	-3	<week> tambien ; <withdrawal> <alcohol> ; <withdrawal> on ; <write> <week>
        iop	-3	<year> <continue> ; <year> <go> ; a <always> ; a <need> ; a <relapse> ; a <sad> ; a <try>
        iop	-3	a clean ; a cook ; a coupl ; a diari ; a prob ; a terribl ; about <stimulant> ; accept
        iop	-3	accidental ; actual ; adderal de ; aft eleven ; again every ; ahi mism ; ahor tom ; ahorc
        iop	-3	ai ; al <child> ; al <day> ; al <stranger> ; al beb ; al dia ; all <night> ; all weekend
        iop	-3	along the ; alprazolam ; am <continue> ; amaril ; ambulanc ; and <fluid> ; and do
        iop	-3	and most ; and off ; and ~the ; anex en ; anoch y ; anymor ; application ; appointment with
        iop	-3	approx ; are we ; argu ; arregl ; ask us ; at graduation ; ayer ; bacardi ; back to ; bajit
        iop	-3	bar a ; bard ; bed befor ; been <eat> ; been <kill> ; been mean ; been throw ; been to
        iop	-3	befor work ; bf ; bing drink ; botel de ; both <bodypart> ; both smok ; bottl a ; box win
        iop	-3	bring ; bring his ; bring the ; bucket ; burn up ; busc dond ; but nobody ; buy the
        iop	-3	by christma ; by it ; by wk ; cabinet ; camer ; can reach ; can start ; candl ; cant <say>
        iop	-3	cant <stop> ; cant stand ; cb ; ceil ; centr en ; centro ; charg for ; charg rn
        iop	-3	cheapest thing ; clean a ; clinton ; coc yo ; cok every ; cok fre ; cok habit ; cok off
        iop	-3	com si ; connection ; costc ; could <go> ; couldnt ; coupl tim ; court dat ; courthous ; cp
        iop	-3	crack sinc ; cristal los ; cristal todo ; crystal and ; cuant <money> ; cuart y ; cuid
        iop	-3	d <past> ; d ago ; d x ; dai want ; day 0 ; day don ; day only ; day program ; de viern
        iop	-3	deacon ; deal i ; dej de ; dej pag ; del <home> ; descans de ; desd ayer ; desd marz
        iop	-3	dia desd ; dia intern ; diari desd ; dich ; dient ; disappe for ; do an ; do iop ; do not
        iop	-3	dog died ; dont <remember> ; dont <stop> ; dont know ; dont rememb ; down thre ; dr patel
        iop	-3	driv off ; dry <day> ; dtr re ; eap ; ed ; ehr ; eight week ; el <room> ; el alcohol
        iop	-3	el iop ; el trag ; elk ; ems ; en <write> ; encampment ; ent ; entir tim ; espos usa
        iop	-3	est <palecolor> ; est <treatment> ; est intern ; estat ; etoh detox ; explain ; eye
        iop	-3	eye rol ; facilitator ; falt en ; falt tre ; favorit ; fent in ; fernet ; fev ; fifth of
        iop	-3	fing ; fioricet ; fiv of ; flap ; flashlight ; flask ; floor is ; for cannabi ; for eight
        iop	-3	for weed ; foreman wont ; friday at ; from cok ; from it ; fui ; fum diari ; fuman cristal
        iop	-3	g a ; gas ; general ; get his ; going lik ; graduat rehab ; guest ; han ; hand are
        iop	-3	has nev ; hav <leave> ; he <buy> ; he know ; he nev ; he wil ; heard of ; hes fin ; hidden
        iop	-3	his ex ; his roommat ; hosp ; hosp sw ; hour ago ; how <amount> ; hung up ; hungry
        iop	-3	i build ; i tel ; id been ; ill go ; im <tired> ; im doing ; im good ; in our ; in tx
        iop	-3	inde ; inf ; interlock ; intern es ; internarl ; interview ; iop in ; iop now ; iop per
        iop	-3	is <school> ; is using ; it anymor ; it dai ; it out ; it run ; it sinc ; its <alcohol>
        iop	-3	its for ; iv <stimulant> ; jim ; job is ; job no ; july 0 ; just ask ; just get ; just tel
        iop	-3	keep ask ; keep hear ; kept me ; kern ; kick the ; kid nam ; know my ; la <drive>
        iop	-3	la <leave> ; la <opening> ; la chiv ; la detox ; la malil ; la marihuan ; la metadon
        iop	-3	la recet ; la tiend ; la ~<stimulant> ; laps ; las xanax ; last spr ; lat uncl ; lean every
        iop	-3	lilac ; llamen ; los <clinician> ; los <consume> ; los <eat> ; los dos ; lueg se ; m <hear>
        iop	-3	m <illness> ; m cal ; mad 0 ; man in ; many of ; me <buy> ; me inyect ; me twic ; meant to
        iop	-3	met me ; meth coupl ; methadon ; mg a ; mg x ; mi lug ; mo <home> ; mo x
        iop	-3	month residential ; month the ; morn i ; morphin ; muy buen ; my grandkid ; my jaw
        iop	-3	my mouth ; my numb ; my stepdad ; my tio ; neck ; need someon ; nev used ; next room
        iop	-3	night 0 ; night per ; nin <year> ; nin year ; no <child> ; no <job> ; no <stop> ; no consum
        iop	-3	no dej ; no est ; no ide ; no vacation ; no ~<illness> ; no ~booz ; nobody get ; noma queri
        iop	-3	not tak ; novi se ; now 0 ; now im ; nunc dej ; of idea ; offens ; oficin de ; often
        iop	-3	old <home> ; on <money> ; on <opening> ; on him ; one took ; only <treatment> ; only cok
        iop	-3	only saturday ; open on ; or les ; or only ; or tak ; or they ; or use ; oth inf ; oth lin
        """
}
