extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-2	<tool> <home> ; <tool> <take> ; <trade> <insurance> ; <trade> <write> ; <trade> <year>
        iop	-2	<treatment> <asleep> ; <treatment> <count> ; <treatment> <crowd> ; <treatment> <furniture>
        iop	-2	<treatment> <room> ; <treatment> <school> ; <treatment> acros ; <treatment> con
        iop	-2	<treatment> cours ; <treatment> desd ; <treatment> es ; <treatment> first ; <treatment> o
        iop	-2	<treatment> per ; <treatment> pt ; <treatment> sinc ; <try> <treatment> ; <vermin> en
        iop	-2	<wait> <crowd> ; <wait> <hot> ; <wait> dry ; <water> <kin> ; <week> <phone> ; <week> <wait>
        iop	-2	<week> cant ; <week> clean ; <week> ive ; <week> no ; <withdrawal> ; <withdrawal> 0
        iop	-2	<withdrawal> <treatment> ; <withdrawal> in ; <withdrawal> management ; <write> <alcohol>
        iop	-2	<write> <kin> ; <write> <opioid> ; <write> about ; <write> por ; <year> <give>
        iop	-2	<year> <moment> ; <year> <stimulant> ; <year> aft ; <year> clean ; <year> el ; <year> of
        iop	-2	a <opening> ; a <past> ; a <promise> ; a <room> ; a <withdrawal> ; a alguien ; a breath
        iop	-2	a bucket ; a certificat ; a cok ; a descans ; a detox ; a fing ; a freshman ; a garden
        iop	-2	a lock ; a machet ; a nois ; a nurs ; a paralegal ; a phon ; a plum ; a pool ; a room
        iop	-2	a season ; a shot ; a tim ; a tom ; a una ; a used ; a weeknight ; a withdrawal
        iop	-2	a wonderful ; about <money> ; about <opioid> ; acceptanc ; accredit ; adderal not
        iop	-2	addict to ; admission ; admit to ; adolescent iop ; aetn ; aft <day> ; aft som ; aft sunday
        iop	-2	again 0 ; ahi ; ahor otr ; airlin ; albanil ; alcohol en ; alcohol no ; alcohol poison
        iop	-2	alegr ; all night ; all nit ; already <take> ; already pick ; alum of ; alumini ; alway
        iop	-2	am <always> ; am stil ; ama from ; amanec ; ambien ; an <official> ; an alarm ; an elephant
        iop	-2	an hr ; and <consume> ; and <insurance> ; and <phone> ; and <play> ; and als ; and anoth
        iop	-2	and bed ; and busc ; and by ; and cal ; and circl ; and eleven ; and get ; and otr
        iop	-2	and saturday ; and she ; and tel ; and use ; and used ; and wheth ; and would ; and yet
        iop	-2	anex a ; ang ; ano el ; anoth at ; ant era ; anxiety ; any <appointment> ; any of
        iop	-2	any opening ; app ; appreciat a ; approv <treatment> ; are <hear> ; are <vermin> ; are you
        iop	-2	arrest ; as <soon> ; ask to ; ask when ; ask who ; at <clinician> ; at <daytime>
        iop	-2	at birthday ; at midnight ; at som ; at st ; at thre ; at va ; at weekend ; ativan ; autumn
        iop	-2	ayer del ; ayer y ; ayud a ; back aft ; balcony ; bang ; bar 0 ; barat ; bc of ; be hom
        iop	-2	be quick ; be seen ; be somewher ; bed ; bed aft ; bed open ; been <fluid> ; been <happy>
        iop	-2	been an ; been clean ; been eat ; been lik ; been up ; befor septemb ; befor we ; behind a
        iop	-2	bernard ; betty <drive> ; betty ford ; between <eat> ; bf <stimulant> ; big as ; bipol i
        iop	-2	blanket ; blu a ; blu in ; board <law> ; board diversion ; bot ; both ; bright ; bring my
        iop	-2	bro ; broth play ; broth say ; broth who ; bunch ; bunch of ; buscan ; but <stimulant>
        iop	-2	buz ; by <colleague> ; by sup ; cadc ii ; cal 0 ; cal himself ; calient ; calm ; cam y
        iop	-2	camer off ; camion por ; can <build> ; can <say> ; can say ; can you ; cancel my
        iop	-2	cannabi and ; cano ; cant <write> ; cant do ; cant find ; cant mak ; cant vanish ; capsul
        iop	-2	carcel ; carnival ; cat to ; caught with ; cel ; chamaco ; channel ; chat ; check out
        iop	-2	chil and ; chok her ; chuy ; cinc vec ; circl for ; circl of ; clean aft ; clean from
        iop	-2	clean offic ; client ; client in ; cloud ; coal ; coc con ; coc hac ; cocain ; cocain dai
        iop	-2	cocain en ; cocain last ; cocain problem ; cocain yo ; cok a ; cok all ; cok can
        iop	-2	cok every ; cok near ; color of ; com <eat> ; com <wait> ; com es ; comfort
        iop	-2	compar program ; cond y ; contest ; cook cok ; cor de ; cost mes ; cost too ; couch
        iop	-2	couch sinc ; couch to ; coupl day ; cpr ; cps ; crack every ; crack wkend ; crawl
        iop	-2	cristal entr ; cry ; crypt ; cuand y ; cuatr ano ; cumpli ; cun y ; cut it ; d <hospital>
        iop	-2	d inpatient ; d prog ; d/c today ; da <law> ; da diversion ; daught she ; day again
        iop	-2	day fiv ; day for ; day god ; day going ; day hes ; day n ; day or ; dayton ; de <clean>
        iop	-2	de <stimulant> ; de dos ; de fresn ; de gana ; de och ; de quien ; deal ; deal in
        iop	-2	debaj de ; debaj del ; ded ; del <eat> ; del <hospital> ; del detox ; del hospital
        iop	-2	dementi and ; deni ~sz ; denny ; deny ; descans ; desd <day> ; desd que ; design
        iop	-2	desintoxic del ; desintoxicacion ; det ; detox thi ; did outpatient ; diem ; diez ; dio una
        iop	-2	discount ; do <count> ; do first ; do for ; do mol ; do my ; doe mol ; doesnt <think>
        iop	-2	doesnt even ; doesnt know ; dog is ; doing a ; domiciliary <treatment> ; don thi
        iop	-2	dond <wait> ; dond uno ; dont <ask> ; dont <think> ; dont ask ; dont stop ; door off
        iop	-2	dos en ; dos y ; dot ; down from ; drink from ; drink sinc ; drink social ; droga ; drov
        iop	-2	dry out ; dtr ; dts at ; dulc ; each and ; each day ; each tim ; eap lady ; eap say
        iop	-2	ear <month> ; earth to ; eat and ; eat my ; ed rn ; egg on ; eight ; eith way ; el <phone>
        iop	-2	el celul ; el cuart ; el espej ; el lun ; el mio ; el peric ; elbow ; ell no ; en 0 ; entry
        iop	-2	es él ; eso me ; espald y ; est enferm ; est par ; est tom ; est y ; estoy <money>
        iop	-2	estoy libr ; estudiant de ; estuv con ; estuv en ; etoh on ; even program ; evening now
        iop	-2	ever <consume> ; ever seen ; every day ; every gig ; every thre ; ex <partner> ; ext
        iop	-2	extasi ; extract ; eye ; eye rol ; f <ask> ; fal apart ; falt a ; falt ni ; fault ; favor
        iop	-2	fentanyl ; fin per ; final <say> ; find a ; fiv night ; float ; foil in ; for <amount>
        iop	-2	for <cannabis> ; for <church> ; for <kin> ; for fiv ; for long ; for my ; for nin
        iop	-2	for treatment ; for two ; ford 0 ; found baggi ; found noth ; four week ; friday and
        iop	-2	from <month> ; from <stimulant> ; from him ; from you ; from your ; fuimo ; fuimo a
        iop	-2	gabapentin ; gag ; gam night ; garaj ; gav my ; get me ; get told ; get up ; gin every
        iop	-2	girl and ; giv or ; go out ; goe int ; going in ; good in ; got an ; got nobody ; got that
        iop	-2	got two ; graduat your ; grandfath ; groggy ; group hom ; gum ; gummi ; ha est ; ha falt
        iop	-2	habr alg ; had <eat> ; had <treatment> ; hag falt ; hairdres ; half of ; half the
        iop	-2	hallucination ; hang up ; happen on ; has 0 ; has <key> ; has <money> ; hasnt ; hast
        iop	-2	hav <money> ; hav <room> ; hav gon ; hav his ; hav nev ; hay lug ; he <always> ; he <rope>
        iop	-2	he <say> ; he <stop> ; he <think> ; he did ; he laugh ; he left ; he mak ; he put ; he sat
        iop	-2	head open ; health <clinician> ; hear ; hear my ; hear them ; heat vent ; heel drum
        iop	-2	held the ; her <opioid> ; her <pet> ; her <sedative> ; her now ; her out ; herman est
        iop	-2	hes <phone> ; hes been ; hes cal ; hes thirty ; hi i ; hi its ; high at ; hij est ; hij y
        iop	-2	hil ; his <alcohol> ; his <clothes> ; his <last> ; his <say> ; his dead ; his drink
        iop	-2	his last ; his mom ; his mouth ; his neck ; his phon ; his tongu ; hold the ; hom health
        iop	-2	hom in ; hospitalist ; how thi ; how your ; husband deploy ; hx <need> ; i <kill>
        iop	-2	i <order> ; i divert ; i haul ; i honest ; i join ; i keep ; i kept ; i shak ; i shoot
        iop	-2	i speak ; i sweat ; i wan ; ice sinc ; ice to ; if his ; im <fall> ; im <happy> ; im mov
        iop	-2	im okay ; im tir ; in 0 ; in <eat> ; in <night> ; in <withdrawal> ; in advanc ; in and
        iop	-2	in befor ; in her ; in his ; in jun ; in octob ; in one ; in program ; in recovery ; in spr
        iop	-2	in that ; in ther ; inbox ; includ ; inform del ; initial ; inpatient minimum ; inpt for
        iop	-2	instead of ; int <day> ; int <treatment> ; intern o ; internamient par ; iop pt
        iop	-2	is <phone> ; is <put> ; is <withdrawal> ; is ask ; is hold ; is just ; is nineteen ; is no
        iop	-2	is old ; is squeez ; is stay ; is wheth ; it <always> ; it <write> ; it alway ; it as
        iop	-2	it began ; it cocain ; it did ; it last ; it mat ; it tak ; its <cannabis> ; its <count>
        iop	-2	its cok ; its fin ; its his ; jail ; jama ha ; january 0 ; job over ; juev en ; jump ; jur
        iop	-2	jury duty ; just for ; just so ; just win ; juv ; keep his ; keep up ; kept ; kept using
        iop	-2	kevin ; kick fent ; kid on ; know its ; know wher ; know why ; la <give> ; la <outdoors>
        iop	-2	la <pet> ; la autopist ; la bard ; la heroin ; la licenci ; la llav ; la llev ; la virgen
        iop	-2	languag ; las <stimulant> ; las m ; last nit ; last sum ; last tuesday ; lat ; lat i
        iop	-2	law say ; law school ; layover ; le contest ; le dej ; le dieron ; leav for ; leav ther
        iop	-2	leav until ; leav with ; libr ; librium ; lif back ; lif insuranc ; lighthous ; lik <day>
        iop	-2	lik your ; lin <blood> ; lin cut ; lint ; lip are ; lithium ; liv alon ; liv her ; llam al
        iop	-2	lo <continue> ; lo <phone> ; lo pueden ; lo uso ; log ; long enough ; los <bodypart>
        iop	-2	los dedo ; los fin ; los hijo ; los ojo ; lost count ; lueg que ; lvn ; lying ; m 0
        iop	-2	m <ask> ; m <opioid> ; m <phone> ; m ord ; m vap ; mad <amount> ; mail carri ; man i
        iop	-2	march 0 ; march at ; mas me ; mat ; may hav ; may we ; mayb thre ; me han ; me intern
        iop	-2	me lik ; me lleg ; me typ ; mediodi ; men in ; menor de ; mes que ; met a ; metadon
        iop	-2	meth aft ; meth at ; meth dai ; meth to ; meth when ; methamphetamin ; mg ; mh ; mi <money>
        iop	-2	mi vecin ; mied de ; min lat ; mis <school> ; mis clas ; mis my ; mis y ; mo <consume>
        iop	-2	mo <treatment> ; model ; mol n ; mom has ; mom with ; month clean ; month is ; month now
        iop	-2	month the ; mot en ; motel ; moth is ; moth son ; mr ; mrs ; my <headface> ; my <stranger>
        iop	-2	my <write> ; my age ; my arm ; my bik ; my cal ; my clas ; my elbow ; my finger ; my sock
        iop	-2	my sou ; my spot ; my teeth ; my tenant ; my tongu ; nam out ; narcan me ; need me
        iop	-2	need placement ; need someth ; nerv ; nev <try> ; nev tri ; nev was ; new peopl ; newborn
        iop	-2	ni la ; night befor ; night he ; night thre ; night too ; nin <alcohol> ; ningun program
        iop	-2	no <awake> ; no <emergency> ; no <say> ; no <threat> ; no complaint ; no es ; no hurry
        iop	-2	no night ; no se ; no sit ; no ~quier ; nobody ther ; nombr y ; not <breath> ; not breath
        iop	-2	not mak ; not outpatient ; not ~on ; noth <put> ; noth lin ; nuestr ; nurs board
        iop	-2	o <amount> ; o mas ; o no ; ob ; och <year> ; och ano ; of <daytime> ; of <room> ; of cok
        iop	-2	of county ; of crack ; of em ; of even ; of firebal ; of popov ; of rum ; of saturday
        iop	-2	of tito ; off foil ; off shift ; off spe ; offer to ; offic at ; ok so ; old than
        iop	-2	on <clinician> ; on <count> ; on <stimulant> ; on everyth ; on g ; on layover ; on lin
        iop	-2	on me ; on oth ; on payday ; on porch ; on someth ; on tv ; on wednesday ; on work
        iop	-2	one <take> ; one cal ; one can ; one in ; op <stimulant> ; opening for ; or charg
        iop	-2	oth <say> ; oth <week> ; oth kind ; otherwis a ; our <furniture> ; our <home> ; our <phone>
        iop	-2	our back ; our dad ; our numb ; out <count> ; out my ; outpatient befor
        iop	-2	outpatient counselor ; outpatient from ; outpatient plac ; outpt 0 ; outreach 0 ; over ther
        iop	-2	own <money> ; oye ; pacient ; pain ; pan ; paramedic ; parent want ; partn ; pas out
        iop	-2	pas por ; pastilla ; pastilla azul ; patient ; patient ther ; per <school> ; per diem
        iop	-2	peric hac ; pet ; pharmacy board ; phon on ; pick at ; piedr casi ; piedr diari ; piedra
        iop	-2	pint of ; pis ; placement ; pleas <give> ; plum ; po <say> ; popov ; por favor ; portrait
        iop	-2	positiv a ; powd ; ppo ; premis ; psiquiatr ; pt is ; pto ; public ; pued <phone> ; pued ni
        iop	-2	puest si ; purs ; pus a ; q <day> ; q <night> ; qd ; que consum ; que enviud ; que era
        iop	-2	que fue ; que les ; que papel ; que soy ; que tom ; que voy ; quier intern ; quis dec
        iop	-2	quit beer ; quit it ; quit sol ; quit vodk ; radi ; radiat ; rank ; rat ; rattl
        iop	-2	re <stimulant> ; read glas ; read thi ; reason ive ; recog ; red streak ; refere ; refus er
        iop	-2	refus to ; remov ; rent in ; rent was ; rep ; rep for ; residential thi ; retir from
        iop	-2	revers ; rid ; run a ; sab com ; sabana ; said im ; said my ; said tak ; said yes
        iop	-2	sali bien ; salt ; sam # ; sat through ; satisfi ; say ; say 0 ; say cok ; say she
        iop	-2	say thi ; say when ; se <need> ; se acab ; se inyect ; se le ; se que ; se tom ; segur no
        iop	-2	seizur com ; self <say> ; senior <year> ; senior year ; senor que ; sent hom ; sentenc
        iop	-2	septemb when ; set an ; seven day ; shar a ; she <buy> ; she <hear> ; she <hit>
        iop	-2	she <money> ; she <school> ; she <stop> ; she doesnt ; she my ; she turn ; she wont
        iop	-2	shift a ; shirt and ; shoot ; shop clos ; shop in ; shot ; shout ; si est ; sid and
        iop	-2	sidewalk ; siet ano ; siet mes ; sign for ; sigui ; sinc <law> ; singl <room> ; singl room
        iop	-2	sist wil ; six a ; sixteen week ; slam tin ; sleep in ; slid off ; slot by ; slump
        iop	-2	so <say> ; so <tired> ; so excus ; so nobody ; so often ; so tel ; so tir ; sol par
        iop	-2	someon cal ; someon ther ; someth <amount> ; someth by ; someth i ; sorry ; sourdough
        iop	-2	soy estudiant ; spe with ; speak to ; speech ; speech at ; spot in ; spr ; spr 0 ; spray on
        iop	-2	sr ; staf ; stay dry ; stay the ; steal ; steel ; stil do ; stil in ; stil pay ; stomach
        iop	-2	stop the ; strang ; strap ; straw in ; streak ; street on ; study ; styl ; su <alcohol>
        iop	-2	su abuel ; subst not ; subutex ; supplement ; swear ; swear its ; sweet ; sx <day>
        iop	-2	sx <moment> ; sx now ; sx today ; t 0 ; tak bar ; tak whatev ; tak xanax ; tal <child>
        iop	-2	tal boy ; tampoc es ; tap ; taught me ; tech ; tech job ; tech open ; ten <month> ; ten and
        iop	-2	ten beer ; ten month ; than <amount> ; than thi ; than typ ; that <month> ; that first
        iop	-2	that hous ; that part ; thc 0 ; thc and ; the <bodypart> ; the <clean> ; the <clothes>
        iop	-2	the <rope> ; the addres ; the balcony ; the blood ; the clinton ; the closet ; the day
        iop	-2	the drug ; the eap ; the glas ; the light ; the man ; the monday ; the park ; the property
        iop	-2	the saf ; the smok ; the strip ; the thre ; the wait ; the workbook ; the young
        iop	-2	the ~<home> ; the ~<treatment> ; them <always> ; then iop ; then slept ; ther <stimulant>
        iop	-2	ther in ; thes ; they kept ; they wil ; thi <school> ; thi cal ; thi is ; thi semest
        iop	-2	thing with ; think its ; third <night> ; third <week> ; thirty day ; thre kid
        iop	-2	through friday ; thru both ; thursday group ; tianeptin ; tien la ; tien los ; til i
        iop	-2	til ive ; tilt ; tin ; tir of ; to <alcohol> ; to <kin> ; to <last> ; to <leave> ; to couch
        iop	-2	to die ; to driv ; to drop ; to email ; to hid ; to last ; to new ; to pack ; to six
        iop	-2	to sort ; to that ; tod mi ; today im ; todo ; todo los ; tom desd ; toman ; tomorrow and
        iop	-2	took the ; touch meth ; tox ; trabaj social ; trat ; turn 0 ; tusi ; two sister ; typical
        iop	-2	u <need> ; u tak ; un <room> ; un cuchil ; un doc ; un foc ; un minut ; una cam
        iop	-2	una pastil ; up 0 ; up for ; ur ; use anyth ; use mol ; useles ; uso hac ; usted ; usted me
        iop	-2	utah ; vap thc ; varic ; ve ; vec x ; vecin de ; vegetabl ; velvet ; vend tamal ; vendi
        iop	-2	vendor ; viejit ; viern a ; vincent ; virgen ; virtual <treatment> ; virtual iop ; visit my
        iop	-2	volvi al ; vomit ; vouch ; vs 0 ; vuelta ; walgreen ; walk her ; want 0 ; want bed
        iop	-2	want daytim ; want inpatient ; want placement ; warm ; was <day> ; was arrest
        iop	-2	was discharg ; was ther ; wat in ; watch for ; we <give> ; we do ; we found ; we would
        iop	-2	wear ; wednesday and ; weed vap ; week ; week ive ; week late ; week with ; weekend and
        iop	-2	weekend at ; weekend plu ; wet ; what <take> ; what and ; what thi ; when im ; when someon
        iop	-2	wher do ; wheth a ; which is ; whiskey on ; who kept ; who or ; who stil ; whol month
        iop	-2	wif husb ; wif who ; wil <hold> ; wil ring ; wildernes camp ; window open ; with breakfast
        iop	-2	with zer ; withdrawal management ; without los ; without stop ; wiv ; wk no ; wkly ; wks
        iop	-2	wks in ; wont ; wont <put> ; word ; worth ; would <fire> ; would you ; writ about ; writ it
        iop	-2	written up ; x wk ; y <alone> ; y nev ; ya <write> ; ya en ; ya perdi ; year 0 ; year aft
        iop	-2	year of ; year sob ; year two ; yo tambien ; you bil ; you ever ; you folk ; you hir
        iop	-2	you how ; you keep ; you tak ; you when ; you wont ; your 0 ; your <amount> ; your liv
        iop	-2	your patient ; yrs ; zaz ; zyn ; ~<alcohol> ~w/d ; ~<consume> <need> ; ~<consume> lik
        iop	-2	~<drug> ~<alcohol> ; ~<go> ~a ; ~<kin> no ; ~<law> <day> ; ~<money> ~<money>
        iop	-2	~<past> ~<treatment> ; ~<seizure> in ; ~<stimulant> in ; ~<treatment> ~<day>
        iop	-2	~<withdrawal> ~<seizure> ; ~addres ; ~convulsion ; ~cristal ; ~de ~<consume> ; ~drug
        iop	-2	~drug no ; ~etoh ~w/d ; ~hx ; ~jump ; ~medical ; ~month ; ~most ; ~my ~<job> ; ~nephew
        iop	-2	~od ; ~panic ; ~pt ; ~scar ; ~seizur in ; ~si hi ; ~sustanci ; ~thre ; ~w/d ~seizur ; ~wk
        iop	-3	*about.2 ; *ago.5 ; *confusion.0:negated ; *emergency.4:negated ; *family.1
        iop	-3	*frequency.2:other_experiencer ; *hallucination.1 ; *homeless.0 ; *keptUsing.0
        iop	-3	*otherService.3:other_experiencer ; *overPrescribed.0 ; *quantity.0 ; *relief.2 ; *rhythm.1
        iop	-3	*seizure.0 ; *serviceQuestion.0:hypothetical ; *substance.0:hypothetical
        iop	-3	*treatmentNeed.0:historical ; *unaided.0:historical ; + <opioid> ; + <stimulant> ; + weed
        iop	-3	/ n ; 0 <container> ; 0 <last> ; 0 <opioid> ; 0 <sedative> ; 0 <wait> ; 0 @ ; 0 bal ; 0 g
        iop	-3	0 hour ; 0 hr ; 0 last ; 0 nit ; 0 of ; 0 pt ; 0 when ; <alcohol> from ; <always> <angry>
        iop	-3	<always> <ask> ; <always> <cannabis> ; <always> the ; <amount> <always>
        iop	-3	<amount> <bodysound> ; <amount> bar ; <amount> tal ; <appointment> my ; <ask> to ; <ask> un
        iop	-3	<ask> us ; <asleep> <colleague> ; <asleep> de ; <blade> <furniture> ; <blood> a ; <blood> y
        iop	-3	<bodypart> 0 ; <bodypart> <job> ; <bodypart> <palecolor> ; <bodypart> <start>
        iop	-3	<bodypart> <tool> ; <bodysound> <take> ; <break> <always> ; <breath> <say> ; <build> my
        iop	-3	<build> our ; <cannabis> / ; <cannabis> <need> ; <cannabis> <room> ; <cannabis> no
        iop	-3	<chestheart> <fluid> ; <child> <order> ; <child> <pill> ; <child> been ; <child> re
        iop	-3	<church> <always> ; <clean> <moment> ; <clothes> <take> ; <colleague> <drive>
        iop	-3	<color> <eat> ; <consume> <fluid> ; <consume> <past> ; <consume> all ; <consume> from
        iop	-3	<consume> la ; <container> <room> ; <container> a ; <continue> <amount>
        iop	-3	<continue> <partner> ; <count> or ; <crash> <amount> ; <crowd> <consume>
        iop	-3	<crowd> <medicine> ; <day> <buy> ; <day> <church> ; <day> becaus ; <day> sinc
        iop	-3	<drive> <amount> ; <drive> <moment> ; <drive> <put> ; <drug> <child> ; <eat> then
        iop	-3	<emergency> 0 ; <emergency> <money> ; <fire> <amount> ; <fluid> <moment>
        iop	-3	<friend> <friend> ; <friend> <kin> ; <friend> of ; <furniture> <alcohol>
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
        iop	-3	<phone> <consume> ; <phone> <daytime> ; <phone> <partner> ; <phone> <stop> ; <play> for
        iop	-3	<put> <fluid> ; <record> <continue> ; <record> <kin> ; <room> from ; <room> is ; <room> que
        iop	-3	<rope> <ask> ; <rope> <phone> ; <sad> no ; <say> 0 ; <say> <bodypart> ; <say> <consume>
        iop	-3	<say> <day> ; <say> <kill> ; <say> <pain> ; <say> desd ; <say> wher ; <school> <leave>
        iop	-3	<school> <sober> ; <sedative> <medicine> ; <sedative> off ; <see> <week> ; <see> in
        iop	-3	<shake> <day> ; <shake> all ; <shake> so ; <shame> <phone> ; <sober> <stimulant>
        iop	-3	<start> <drive> ; <start> <shake> ; <start> el ; <stimulant> + ; <stimulant> <stimulant>
        iop	-3	<stimulant> an ; <stimulant> it ; <stimulant> near ; <stimulant> ten ; <stimulant> yo
        iop	-3	<stop> <alcohol> ; <stop> <appointment> ; <stop> <give> ; <stop> <hear> ; <stop> <medicine>
        iop	-3	<stop> <start> ; <stop> what ; <take> <room> ; <take> bar ; <take> del ; <take> ten
        iop	-3	<take> whatev ; <think> <colleague> ; <think> <happy> ; <think> <record> ; <town> 0
        iop	-3	<town> <amount> ; <town> hr ; <trade> <cannabis> ; <treatment> <play> ; <treatment> any
        iop	-3	<treatment> did ; <vermin> on ; <wait> <last> ; <water> the ; <week> <always>
        iop	-3	<week> tambien ; <withdrawal> <alcohol> ; <withdrawal> on ; <write> <week> ; <write> la
        iop	-3	<year> <continue> ; <year> <go> ; a <always> ; a <need> ; a <relapse> ; a <sad> ; a <try>
        iop	-3	a clean ; a cook ; a coupl ; a diari ; a prob ; a terribl ; about <stimulant> ; accept
        iop	-3	accidental ; actual ; adderal de ; aft eleven ; again every ; ahi mism ; ahor tom ; ahorc
        iop	-3	ai ; al <child> ; al <day> ; al <stranger> ; al beb ; al dia ; all <night> ; all weekend
        iop	-3	along the ; alprazolam ; am <continue> ; amaril ; ambulanc ; and <fluid> ; and do
        iop	-3	and most ; and off ; and ~the ; anex en ; anoch y ; anymor ; application ; appointment with
        iop	-3	approx ; are we ; argu ; arregl ; ask us ; at graduation ; atienden ; ayer ; bacardi
        iop	-3	back to ; bajit ; bar a ; bard ; bed befor ; been <eat> ; been <kill> ; been mean
        iop	-3	been throw ; been to ; befor work ; bf ; bing drink ; birthday is ; botel de
        iop	-3	both <bodypart> ; both smok ; bottl a ; box win ; bring ; bring his ; bring the ; bucket
        iop	-3	burn up ; busc dond ; but nobody ; buy the ; by christma ; by it ; by wk ; cabinet ; camer
        iop	-3	can reach ; can start ; candl ; cant <say> ; cant <stop> ; cant stand ; cb ; ceil
        iop	-3	centr en ; centro ; charg for ; charg rn ; cheapest thing ; clean a ; clinton ; coc yo
        iop	-3	cok fre ; cok habit ; cok off ; com si ; connection ; costc ; could <go> ; couldnt
        iop	-3	coupl tim ; court dat ; courthous ; cp ; crack sinc ; cristal los ; cristal todo
        iop	-3	crystal and ; cuant <money> ; cuart y ; cuid ; d <past> ; d ago ; d x ; dai want ; day 0
        iop	-3	day don ; day only ; day program ; de viern ; deacon ; deal i ; dej de ; dej pag
        iop	-3	del <home> ; descans de ; desd ayer ; desd marz ; dia desd ; dia intern ; diari desd ; dich
        iop	-3	dient ; disappe for ; do an ; do iop ; do not ; dog died ; dont <remember> ; dont <stop>
        iop	-3	dont know ; dont rememb ; down thre ; dr patel ; driv off ; dry <day> ; dtr re ; eap ; ed
        iop	-3	ehr ; eight week ; el <room> ; el alcohol ; el iop ; el trag ; elk ; ems ; en <write>
        iop	-3	encampment ; ent ; entir tim ; espos usa ; est <palecolor> ; est <treatment> ; est intern
        iop	-3	estat ; etoh detox ; explain ; facilitator ; falt en ; falt tre ; favorit ; fent in
        iop	-3	fernet ; fev ; fifth of ; fing ; fioricet ; fiv of ; flap ; flashlight ; flask ; floor is
        iop	-3	for cannabi ; for eight ; for weed ; foreman wont ; friday at ; from cok ; from it ; fui
        iop	-3	fum diari ; fuman cristal ; g a ; gas ; general ; get his ; going lik ; graduat rehab
        iop	-3	guest ; han ; hand are ; has nev ; hav <leave> ; he <buy> ; he know ; he nev ; he wil
        iop	-3	heard of ; heroin 0 ; hes fin ; hidden ; his ex ; his roommat ; hosp ; hosp sw ; hour ago
        iop	-3	how <amount> ; hung up ; hungry ; i build ; i tel ; id been ; ill go ; im <tired>
        iop	-3	im doing ; im good ; in our ; in tx ; inde ; inf ; interlock ; intern es ; internarl
        iop	-3	interview ; iop in ; iop now ; iop per ; is <school> ; is using ; it anymor ; it dai
        iop	-3	it out ; it run ; it sinc ; its <alcohol> ; its for ; iv <stimulant> ; jim ; job is
        iop	-3	job no ; july 0 ; just ask ; just get ; just tel ; keep ask ; keep hear ; kept me ; kern
        iop	-3	kick the ; kid nam ; know my ; la <drive> ; la <leave> ; la <opening> ; la chiv ; la detox
        iop	-3	la malil ; la marihuan ; la metadon ; la recet ; la tiend ; la ~<stimulant> ; laps
        iop	-3	las xanax ; last spr ; lat uncl ; lean every ; lilac ; llamen ; los <clinician>
        iop	-3	los <consume> ; los dos ; lueg se ; m <hear> ; m <illness> ; m cal ; mad 0 ; man in
        iop	-3	many of ; me <buy> ; me inyect ; me twic ; meant to ; met me ; meth coupl ; methadon ; mg a
        iop	-3	mg x ; mi lug ; mo <home> ; mo x ; month residential ; morn i ; morphin ; muy buen
        iop	-3	my grandkid ; my jaw ; my mouth ; my numb ; my stepdad ; my tio ; neck ; need someon
        iop	-3	nev used ; next room ; night 0 ; night per ; nin <year> ; nin year ; no <child> ; no <job>
        iop	-3	no <stop> ; no consum ; no dej ; no est ; no ide ; no vacation ; no ~<illness> ; no ~booz
        iop	-3	nobody get ; noma queri ; not tak ; novi se ; now 0 ; now im ; nunc dej ; of idea ; offens
        iop	-3	oficin de ; often ; old <home> ; on <money> ; on <opening> ; on him ; one took
        iop	-3	only <treatment> ; only cok ; only saturday ; open on ; or les ; or only ; or tak ; or they
        iop	-3	or use ; oth inf ; oth lin ; otr cos ; our <go> ; outpatient on ; overnight tech
        iop	-3	own <phone> ; oxy ; pac ; pack a ; pas a ; passeng ; passeng seat ; patel ; payday and
        iop	-3	payday weekend ; peopl off ; perd el ; perdi la ; personal ; pierd la ; pistol ; plan to
        iop	-3	platic y ; pleas <need> ; pleas help ; pluck ; po say ; pric of ; probation me
        iop	-3	psychiatrist ; pt ; pt <stop> ; pued llam ; pued llev ; puk ; put him ; q si ; que <buy>
        iop	-3	que <die> ; que nadi ; quit the ; r ; rath than ; re <kin> ; reciben ; refil ; refund
        iop	-3	registr ; releas ; residential with ; ring back ; rivotril ; rn ; rop in ; rum
        """
}
