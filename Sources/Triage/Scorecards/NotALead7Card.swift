extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-2	hablan ; hac cinc ; had my ; half a ; hand are ; handy ; hang on ; hang up ; happen
        not_a_lead	-2	happy holiday ; hard ; has a ; hast ; haul ; haunt hayrid ; hav <emergency>
        not_a_lead	-2	hav two ; hay quien ; he <fall> ; he <write> ; he cant ; he doe ; he drink ; he mov
        not_a_lead	-2	he sleep ; he smok ; he text ; he use ; he want ; help for ; her <headface>
        not_a_lead	-2	her <phone> ; her car ; her out ; heroin ; hes <home> ; hes <take> ; hes gon
        not_a_lead	-2	hes hom ; hij de ; him and ; him to ; him up ; his <eat> ; his <job> ; his truck
        not_a_lead	-2	hit ; hoard ; hoj de ; hold my ; hom now ; homeown ; honest with ; hormiga
        not_a_lead	-2	hotlin on ; hour on ; how ; how <always> ; how often ; hoy ; hr 0 ; huf ; hug
        not_a_lead	-2	husband play ; hydrocodon ; i <clothes> ; i <go> ; i <hold> ; i <job> ; i <lock>
        not_a_lead	-2	i <think> ; i apologiz ; i buy ; i cant ; i gav ; i had ; i keep ; i kick ; i lov
        not_a_lead	-2	i manag ; i say ; i seek ; i sit ; i want ; i wont ; i wrot ; id hav ; id sign
        not_a_lead	-2	id want ; if his ; if no ; if we ; im <afraid> ; im <stop> ; im <think> ; im not
        not_a_lead	-2	im the ; in <emergency> ; in <money> ; in <wait> ; in between ; in crisi ; in guam
        not_a_lead	-2	in his ; in my ; in ord ; inf given ; int <treatment> ; int the
        not_a_lead	-2	intensiv ambulatori ; interest in ; intern de ; interview on ; iop schedul
        not_a_lead	-2	is <happy> ; is <month> ; is <photo> ; is hav ; is the ; is your ; isnt ; it
        not_a_lead	-2	it <alone> ; it <always> ; it alon ; it for ; it not ; it so ; its 0 ; its <alcohol>
        not_a_lead	-2	its every ; its for ; its his ; its not ; ive <take> ; ive pick ; ive used
        not_a_lead	-2	jan want ; jit ; juez ; jump when ; jur que ; just <moment> ; just now ; keep ask
        not_a_lead	-2	kept on ; kid 0 ; kid and ; knew ; knot ; l ; la <bodypart> ; la <eat> ; la <hear>
        not_a_lead	-2	la <play> ; la <withdrawal> ; la car ; la grabacion ; la malil ; la man ; la noch
        not_a_lead	-2	la piedr ; la prep ; la puert ; la tristez ; la troc ; la verdad ; la vid ; laid
        not_a_lead	-2	las <night> ; las noch ; last me ; lat <phone> ; lat cal ; lat fee ; le <phone>
        not_a_lead	-2	le dio ; le doy ; le hag ; left arm ; left the ; let me ; letter in ; level of
        not_a_lead	-2	library ; licens and ; lik <money> ; lik our ; lin on ; lit ; litr ; liv ; liv alon
        not_a_lead	-2	liv room ; liv ther ; lo <see> ; lock up ; lorazepam ; los <bodypart> ; lu ; m <job>
        not_a_lead	-2	m etoh ; mak <feel> ; mak sens ; mal 0 ; manag a ; mand a ; mand saludo ; maquin
        not_a_lead	-2	marihuan ; marin ; mark ; marri coupl ; master ; me ; me <caretaking> ; me <fall>
        not_a_lead	-2	me <need> ; me <order> ; me and ; me at ; me dij ; me ech ; me mand ; me pued
        not_a_lead	-2	me pus ; me that ; me voy ; me with ; me your ; mean ; medic que
        not_a_lead	-2	medical <treatment> ; member ; men ; meno ; met ; meth 0 ; metr ; mi <colleague>
        not_a_lead	-2	mi <room> ; mi car ; mi ex ; mi expedient ; mi jef ; mi mar ; mia ; michoacan
        not_a_lead	-2	mid <phone> ; mid cal ; midnit ; minut and ; mism ; mom + ; mom 0 ; mon ; morphin
        not_a_lead	-2	most ; most night ; msg ; mund ; my <bodypart> ; my <colleague> ; my <town>
        not_a_lead	-2	my apartment ; my aunt ; my breastbon ; my cousin ; my gf ; my heart ; my job
        not_a_lead	-2	my mom ; my referenc ; my school ; my spot ; my stepdad ; my work ; my ~<kin>
        not_a_lead	-2	nad <alone> ; nad sol ; nam + ; nearby ; neck ; need someth ; nev stop
        not_a_lead	-2	new <stranger> ; ni ~<drug> ; night she ; nin and ; ningun ; no ; no <asleep>
        not_a_lead	-2	no <awake> ; no <wait> ; no dio ; no etoh ; no hay ; no hx ; no ide ; no kid ; no la
        not_a_lead	-2	no me ; no mor ; no program ; no pued ; no quis ; no sab ; no shak ; no use
        not_a_lead	-2	no ~etoh ; nobody ; nobody is ; nobody would ; noch ; noma ; not an ; not her
        not_a_lead	-2	novent <day> ; novent dia ; now hes ; nt ; nuer ; numb 0 ; nurs in ; nurs or ; ocean
        not_a_lead	-2	of april ; of night ; of the ; of win ; oficin de ; on <amount> ; on <break>
        not_a_lead	-2	on <furniture> ; on <height> ; on <week> ; on and ; on behalf ; on break ; on cal
        not_a_lead	-2	on crystal ; on deadlin ; on googl ; on her ; on overdos ; on purpos ; on tim ; one
        not_a_lead	-2	one <colleague> ; one <rope> ; one <week> ; one of ; one or ; one to ; one word
        not_a_lead	-2	opening in ; or 0 ; or <count> ; or in ; or to ; oth <drug> ; oth day ; otr ; ought
        not_a_lead	-2	our <job> ; our company ; our library ; our offic ; our plant ; out thi ; out to
        not_a_lead	-2	outsid ; own <room> ; own lif ; pac ; pacient con ; packet to ; pag two ; pal
        not_a_lead	-2	parad ; parakeet ; park at ; part de ; particul ; past ; past client ; past your
        not_a_lead	-2	patient <record> ; patient of ; paus ; pay cash ; pay when ; payday ; peopl wer
        not_a_lead	-2	per <month> ; per day ; per month ; perdon si ; phon at ; phon me ; phot ; pid cit
        not_a_lead	-2	pil in ; pillow ; pistol ; placement ; plan ; planch ; pleas <phone> ; pleasant
        not_a_lead	-2	por el ; possibl ; prefier ; pres ; primer ; primer <day> ; primer <need>
        not_a_lead	-2	primer dia ; privat ; privat <room> ; privat room ; prob ; problem ; proces for
        not_a_lead	-2	program aft ; project ; psych <need> ; public <law> ; puebl ; pura ; purpos
        not_a_lead	-2	que <consume> ; que le ; que pregunt ; que sea ; que teng ; quier viv ; quit el
        not_a_lead	-2	quit smok ; rack ; rath <say> ; re <partner> ; real ; ref from ; referral ; regard a
        not_a_lead	-2	regres ; rehab ; repeat ; request for ; resi client ; resid ; residencial
        not_a_lead	-2	resident in ; residential center ; residential sid ; rest ; restles ; retir bus
        not_a_lead	-2	retirement ; rheumatologist ; rich ; right <moment> ; right now ; right person ; rn
        not_a_lead	-2	room and ; roug ; rout ; rub ; s m ; sabi ; said ; said it ; salesman ; salg de
        not_a_lead	-2	sam <night> ; saturday and ; say 0 ; school ; school project ; scratch ; se si
        not_a_lead	-2	self 0 ; self <money> ; seman y ; separ ; separat ; seven ; seven day ; sew machin
        not_a_lead	-2	she <consume> ; she <put> ; she <stop> ; she at ; she has ; she told ; she took
        not_a_lead	-2	she wont ; shel ; sherry ; si no ; si usted ; sign up ; sin mi ; sin tom
        not_a_lead	-2	sinc <school> ; sinc breakfast ; singl <kin> ; sink ; sist sent ; skip ; skip the
        not_a_lead	-2	slip ; snif ; so her ; so that ; softbal team ; solit ; som <treatment> ; som <week>
        not_a_lead	-2	somebody ; somebody to ; someon lik ; someth ; soy <trade> ; spac ; spanish speak
        not_a_lead	-2	spot to ; squar ; staf ; stand on ; star ; star at ; start with ; story about
        not_a_lead	-2	student and ; su hij ; subj ; subst ; suer ; suicid in ; sup and ; sur ; sur she
        not_a_lead	-2	swat ; system ; tak ; tak a ; tak her ; technician ; tel you ; telefon ; ten a
        not_a_lead	-2	tenth ; testify ; that as ; that every ; that help ; that hes ; that isnt ; that was
        not_a_lead	-2	the <bodypart> ; the <cannabis> ; the <church> ; the <friend> ; the <give>
        not_a_lead	-2	the <headface> ; the <media> ; the <rope> ; the <soon> ; the <tool> ; the anesthesi
        not_a_lead	-2	the bee ; the cocain ; the detectiv ; the dog ; the dres ; the entir ; the gas
        not_a_lead	-2	the guy ; the kitchen ; the next ; the plant ; the premis ; the sink ; the tech
        not_a_lead	-2	the wait ; the walk ; the worst ; the ~<withdrawal> ; then dont ; then say ; ther is
        not_a_lead	-2	ther to ; they ; they charg ; they put ; thi <moment> ; thin ; thing out ; thirty
        not_a_lead	-2	thre letter ; thre night ; through the ; thrown ; thru ; thursday is ; tid ; til
        not_a_lead	-2	til 0 ; tim i ; tim in ; to <die> ; to <kin> ; to <money> ; to <sober> ; to <wait>
        not_a_lead	-2	to ask ; to eleven ; to finish ; to get ; to go ; to join ; to pres ; to send
        not_a_lead	-2	to somebody ; to testify ; tod en ; todo ; told whol ; tom de ; tom el ; tom much
        not_a_lead	-2	took 0 ; trabajador ; trail ; tranquil ; trap ; traum ; treatment need ; tremor
        not_a_lead	-2	tru ; tue thur ; two 0 ; two hour ; two men ; u tak ; uh ; uh yeah ; umbrel
        not_a_lead	-2	un <clinician> ; un <container> ; un <play> ; un dia ; un hombr ; un program ; und a
        not_a_lead	-2	unic que ; union ; union rep ; unload ; until i ; up <continue> ; up <past>
        not_a_lead	-2	up again ; up and ; up to ; up when ; used <stimulant> ; usted <treatment> ; van can
        not_a_lead	-2	vault ; ve ; verdad ; vi en ; vot ; voz ; vyvans ; wait ; wak up ; want me ; want my
        not_a_lead	-2	want out ; want pric ; want someon ; want treatment ; was <count> ; was <say>
        not_a_lead	-2	was back ; was buri ; was laid ; was told ; wav ; we <buy> ; we accept ; week for
        not_a_lead	-2	weeknight ; wel im ; weld ; went off ; wer a ; wer in ; what <soon> ; what next
        not_a_lead	-2	what now ; what the ; whatev ; whenev i ; wher you ; wheth any ; which <town>
        not_a_lead	-2	whol bottl ; wil <phone> ; wil cal ; wil email ; wil hav ; wil not ; with his
        not_a_lead	-2	with parent ; withdraw ; withdrawal unit ; wont <need> ; wont need ; work if
        not_a_lead	-2	would help ; would send ; wrap up ; writ from ; wrong extension ; xfer
        not_a_lead	-2	y <clinician> ; y <leave> ; y <moment> ; y <say> ; y dic ; y nos ; y otr ; y que
        not_a_lead	-2	y regres ; ya ; ya estan ; ya me ; yel ; yo ; you <phone> ; you been ; you email
        not_a_lead	-2	you handl ; you hav ; you keep ; you ther ; your <withdrawal> ; your <write>
        not_a_lead	-2	your chef ; your door ; your form ; your is ; your offic ; your outpatient
        not_a_lead	-2	your physician ; your pric ; your scholarship ; your sign ; your withdrawal ; zip
        not_a_lead	-2	~0 ~day ; ~<colleague> re ; ~<emergency> ; ~<home> ; ~<pain> ~<pill> ; ~<past>
        not_a_lead	-2	~<phone> ; ~<take> ~the ; ~<treatment> <take> ; ~<treatment> ~for ; ~<withdrawal>
        not_a_lead	-2	~<withdrawal> 0 ; ~a ; ~aceptan ; ~brought ; ~client re ; ~d ; ~delirium ; ~dog
        not_a_lead	-2	~drug given ; ~etoh ; ~every ; ~go ; ~going ; ~he ; ~him ; ~im ; ~lif ; ~liv ; ~moth
        not_a_lead	-2	~much ; ~no ~<consume> ; ~odd ; ~opi ; ~out ; ~pain ~pil ; ~papel ; ~policy ; ~pt
        not_a_lead	-2	~servic ; ~that ; ~to ~<stop> ; ~treat ; ~want ~to ; ~what
        not_a_lead	-3	*abstinent.2 ; *backToUse:negated ; *backToUse:other_experiencer ; *detoxWord
        not_a_lead	-3	*frequency.2:other_experiencer ; *hallucination.apparition:other_experiencer
        not_a_lead	-3	*instruction ; *losingSupply ; *needsHelp:hypothetical
        not_a_lead	-3	*otherService.lowSpirits:negated ; *quantity.treatmentBefore ; *relief.against
        not_a_lead	-3	*relief.without ; *residentialRequest:hypothetical ; *seizure.body
        not_a_lead	-3	*sinceStopping.2 ; *substance.opioid ; *substance.stimulant:historical
        not_a_lead	-3	*suicidalOblique ; *unaided:other_experiencer ; *violence ; *violence:negated
        not_a_lead	-3	0 <stimulant> ; 0 beer ; 0 drink ; <alcohol> <last> ; <alcohol> <stop>
        not_a_lead	-3	<alcohol> <week> ; <alcohol> de ; <always> <need> ; <always> for ; <always> tim
        not_a_lead	-3	<amount> <chestheart> ; <amount> <day> ; <amount> <week> ; <amount> tim ; <amount> y
        not_a_lead	-3	<appointment> <past> ; <appointment> <treatment> ; <ask> <ask> ; <ask> <day>
        not_a_lead	-3	<ask> <furniture> ; <ask> <leave> ; <ask> her ; <ask> him ; <asleep> <home>
        not_a_lead	-3	<asleep> <room> ; <asleep> y ; <blood> <bodypart> ; <break> the ; <breath>
        not_a_lead	-3	<buy> <home> ; <buy> <stop> ; <chestheart> <feel> ; <chestheart> <go>
        not_a_lead	-3	<chestheart> y ; <child> 0 ; <child> me ; <church> <colleague> ; <church> <say>
        not_a_lead	-3	<clean> <trade> ; <clinician> <night> ; <colleague> <day> ; <color> and
        not_a_lead	-3	<container> <bodypart> ; <container> de ; <continue> <ask> ; <continue> <month>
        not_a_lead	-3	<continue> <night> ; <count> <crowd> ; <day> <always> ; <day> <blood> ; <day> <day>
        not_a_lead	-3	<day> <play> ; <day> <start> ; <day> <year> ; <day> and ; <day> becaus ; <day> long
        not_a_lead	-3	<daytime> <night> ; <die> <school> ; <drive> <say> ; <drive> is ; <eat> <pet>
        not_a_lead	-3	<emergency> <opening> ; <fall> <school> ; <fluid> y ; <friend> <church>
        not_a_lead	-3	<friend> <say> ; <furniture> <moment> ; <give> in ; <go> down ; <go> off ; <go> out
        not_a_lead	-3	<go> straight ; <go> up ; <headface> <bodypart> ; <headface> <leave>
        not_a_lead	-3	<headface> and ; <headface> lik ; <headface> open ; <hear> <stranger> ; <hear> a
        not_a_lead	-3	<hear> de ; <hit> <opioid> ; <home> <drive> ; <home> to ; <insurance> and
        not_a_lead	-3	<insurance> me ; <job> <always> ; <job> <need> ; <kin> <always> ; <kin> <buy>
        not_a_lead	-3	<kin> <consume> ; <kin> ought ; <kin> would ; <leave> for ; <leave> the
        not_a_lead	-3	<media> <always> ; <moment> <eat> ; <moment> <headface> ; <moment> <last>
        not_a_lead	-3	<moment> for ; <money> <buy> ; <money> <think> ; <money> at ; <money> or ; <money> y
        not_a_lead	-3	<money> your ; <month> <consume> ; <month> <stimulant> ; <need> <soon>
        not_a_lead	-3	<need> <vendor> ; <need> out ; <needle> on ; <night> <asleep> ; <night> <official>
        not_a_lead	-3	<night> <see> ; <night> im ; <night> in ; <night> the ; <official> <colleague>
        not_a_lead	-3	<official> for ; <opening> <lock> ; <opening> <moment> ; <opioid>
        not_a_lead	-3	<opioid> <amount> ; <opioid> a ; <outdoors> <stimulant> ; <pain> <chestheart>
        not_a_lead	-3	<palecolor> cros ; <partner> <opioid> ; <partner> <school> ; <partner> <think>
        not_a_lead	-3	<past> <think> ; <pet> and ; <phone> <consume> ; <phone> <daytime> ; <phone> <say>
        not_a_lead	-3	<phone> no ; <pill> <day> ; <promise> <media> ; <promise> for ; <put> <alcohol>
        not_a_lead	-3	<put> up ; <room> <hear> ; <room> <opening> ; <rope> on ; <sad> <clinician>
        not_a_lead	-3	<say> <bodypart> ; <say> <friend> ; <say> <rope> ; <say> dont ; <say> ten
        not_a_lead	-3	<see> <vendor> ; <see> your ; <seizure> of ; <soon> to ; <stimulant> <money>
        not_a_lead	-3	<stop> <day> ; <stop> <sedative> ; <stop> <stimulant> ; <stop> las
        not_a_lead	-3	<stranger> <angry> ; <stranger> <drive> ; <stranger> <past> ; <stranger> <think>
        not_a_lead	-3	<stranger> <year> ; <take> <blade> ; <take> <take> ; <take> el ; <take> him
        not_a_lead	-3	<think> im ; <think> que ; <tired> ; <town> <trade> ; <treatment> <die>
        not_a_lead	-3	<treatment> <emergency> ; <treatment> <past> ; <treatment> <week> ; <treatment> i
        not_a_lead	-3	<treatment> per ; <treatment> rm ; <treatment> ya ; <trust> your
        not_a_lead	-3	<vendor> <furniture> ; <vendor> <outdoors> ; <vermin> en ; <wait> <trade>
        not_a_lead	-3	<water> is ; <week> <consume> ; <write> <alcohol> ; <write> <vendor> ; <year> <job>
        not_a_lead	-3	a <clinician> ; a <height> ; a <vendor> ; a bat ; a deadlin ; a gram ; a handl
        not_a_lead	-3	a pip ; a referral ; a residential ; a scan ; a wk ; a woman ; about <crowd>
        not_a_lead	-3	about send ; accept ; aft ; aft <day> ; aft work ; agre to ; all en ; am 0 ; an old
        not_a_lead	-3	and <always> ; and bien ; and do ; and go ; and he ; and said ; and she ; and that
        not_a_lead	-3	anonymou ; anunci de ; any <furniture> ; any bed ; anyth open ; anywher ; apart
        not_a_lead	-3	apartment and ; applicant ; apply ; apply for ; are <go> ; around to ; arrib
        not_a_lead	-3	ask her ; ask him ; ask me ; at <count> ; at <drive> ; at <eat> ; at <town> ; at his
        not_a_lead	-3	at six ; at thi ; ativan ; atra ; ayud a ; back and ; bal ; be ; be <die>
        not_a_lead	-3	be <need> ; be <stop> ; be dead ; be need ; becaus ; bed for ; been ; been to
        not_a_lead	-3	behalf ; behind the ; bldg is ; blu cros ; blu shield ; body ; bowl ; breath
        not_a_lead	-3	busc terapi ; but me ; by <day> ; by email ; by thursday ; cal the ; cam back
        not_a_lead	-3	can <give> ; can <start> ; can <wait> ; cant tel ; car wash ; cas of ; caught ; cb
        not_a_lead	-3	center for ; cerc ; charg in ; chest and ; chin ; clav ; claw ; client from
        not_a_lead	-3	client want ; client wil ; com si ; companer ; comput ; con las ; con que ; concret
        not_a_lead	-3	cond ; confus ; conmig ; convuls ; correct it ; could one ; couldnt <say> ; coupl
        not_a_lead	-3	cov let ; cramp ; crisi ; crm ; cuant <money> ; cuant sal ; cuanto ; cun ; d/c plan
        not_a_lead	-3	dad her ; dai for ; day long ; day now ; day program ; day residential ; day stay
        not_a_lead	-3	de <day> ; de escalation ; de harin ; del <outdoors> ; desd ; desd anoch
        not_a_lead	-3	desintoxicacion ; despiert ; despu ; detox near ; detox on ; dia intern ; dic
        not_a_lead	-3	did you ; didnt ; didnt <say> ; didnt <think> ; diganl ; doctor ; donat in
        not_a_lead	-3	dond <wait> ; dont <need> ; dont think ; down to ; doy ; drink 0 ; eight month
        not_a_lead	-3	el <furniture> ; el <hospital> ; el <official> ; el car ; el hospital ; el letrero
        not_a_lead	-3	el tal ; elementary ; ell <phone> ; em ; en googl ; en la ; encer ; encim
        not_a_lead	-3	enrollment ; entr <week> ; entr seman ; epilepsy wel ; escalation ; estat atty
        not_a_lead	-3	etoh ; even outpatient ; every tim ; everyon in ; evry ; falt ; fami therapy
        not_a_lead	-3	famili aft ; finish the ; for <stranger> ; for detox ; for someon ; forearm
        not_a_lead	-3	foreman ; found ; four tim ; fridg ; from <job> ; from library ; from work
        not_a_lead	-3	gas station ; gav me ; golp ; got ; got a ; graciou ; grief group ; ha ; hac cuatr
        not_a_lead	-3	hac rat ; had me ; hardest part ; hav decid ; havent <say> ; he <go> ; he <take>
        not_a_lead	-3	he got ; her and ; high on ; him ; hip ; his <chestheart> ; his <soon> ; his next
        not_a_lead	-3	hit the ; hom for ; hop your ; hous not ; i <buy> ; i <promise> ; i app ; i smok
        not_a_lead	-3	i thought ; i work ; id rath ; ide ; if possibl ; ill <say> ; im apply ; im ask
        not_a_lead	-3	im hav ; im her ; in <order> ; in me ; inf <give> ; inquir wheth
        not_a_lead	-3	intensiv outpatient ; inviern par ; is 0 ; is <consume> ; ish ; it and ; it every
        not_a_lead	-3	it from ; it paid ; its ; its about ; jok ; kais ; kept ; kind ; kind of
        not_a_lead	-3	kitchen floor ; l <bodypart> ; l arm ; la <headface> ; la consult ; la obr
        not_a_lead	-3	last minut ; last night ; le <need> ; le pas ; leav your ; lik a ; lin with
        not_a_lead	-3	llamenm ; loos ; los <amount> ; lying ; m <opioid> ; ma ; manag i ; many day ; marri
        not_a_lead	-3	mayb 0 ; me 0 ; me <put> ; me <take> ; me acab ; me the ; me to ; meti ; mi cun
        not_a_lead	-3	mix ; month at ; motel ; my <chestheart> ; my <intoxicated> ; my chest ; my dad
        not_a_lead	-3	my doctor ; my girl ; my high ; my offic ; my parent ; nadi <amount> ; nadi mas
        not_a_lead	-3	necesit ayud ; new <year> ; new year ; next to ; ni una ; night in ; nino ; no oth
        not_a_lead	-3	no ~<treatment> ; noch por ; nod ; non sinc ; noon ; not ; not be ; noth sinc
        not_a_lead	-3	novent ; now ; now im ; now she ; now what ; nunc ; of <room> ; of her ; of me
        not_a_lead	-3	of seven ; ok ; ok so ; old <stranger> ; on <ask> ; on <room> ; on phon ; on slot
        not_a_lead	-3	on someth ; onc ; only <say> ; or i ; oth <day> ; oth drug ; our church ; out the
        not_a_lead	-3	overdos and ; par <treatment> ; par de ; par en ; parti ; particular ; period ; piz
        not_a_lead	-3	plac and ; pleas <need> ; pleas help ; por <week> ; por la ; por seman ; pregunta
        not_a_lead	-3	probation ; proper ; psych want ; psychiatrist wrot ; psychodram ; pued <start>
        not_a_lead	-3	pued empez ; pued llevarl ; puert ; put the ; que lo ; que si ; question for ; r u
        not_a_lead	-3	rath ; re son ; record 0 ; referenc on ; residential in ; resum for ; rn <need>
        not_a_lead	-3	rn want ; rock ; ronc ; round ; roxi ; run one ; rxd ; sali del ; sam night
        not_a_lead	-3	school was ; se <put> ; se ni ; seizur of ; semana ; she cant ; she did ; she doe
        not_a_lead	-3	shield ; si me ; sin <consume> ; six week ; slot for ; slur ; smok cigaret ; so
        not_a_lead	-3	so im ; som ; somewher ; sou ; spanish <say> ; speak counselor ; spot for ; stabl
        not_a_lead	-3	stand ; stif ; stop drink ; su <friend> ; substanc ; sunday and ; swing a ; tac
        not_a_lead	-3	tak kais ; tak me ; that <always> ; thc ; the <chestheart> ; the <clean> ; the <go>
        not_a_lead	-3	the <pet> ; the <sedative> ; the apartment ; the application ; the bottom ; the box
        not_a_lead	-3	the calend ; the cod ; the crack ; the fourth ; the girl ; the jackpot ; the library
        not_a_lead	-3	the middl ; the one ; the overpas ; the pian ; the sheet ; the vault ; then the
        not_a_lead	-3	they <put> ; they let ; thi afternoon ; thing ; think im ; thre month
        not_a_lead	-3	tienen <treatment> ; titl ; to <ask> ; to <furniture> ; to <rope> ; to <stop>
        not_a_lead	-3	to die ; to end ; to kil ; to leav ; to pay ; to report ; to stop ; to typ ; to zer
        not_a_lead	-3	today i ; took ; trabaj 0 ; trai ; tricar ; trust ; tue / ; twic a ; twic in
        not_a_lead	-3	two kid ; una <moment> ; una hor ; und my ; unit at ; usa <stimulant> ; use want
        not_a_lead	-3	va ; va a ; va par ; vap for ; vec ; vendor ; vez ; vien ; view ; wagon ; wal and
        not_a_lead	-3	want him ; way ; we buy ; went cold ; what hes ; wher he ; wher i ; which ; whoev
        not_a_lead	-3	whol story ; win ; with <stimulant> ; with them ; wok ; worst ; y <take> ; y cocin
        not_a_lead	-3	y medi ; y no ; ya <stop> ; ya le ; yawn ; yo <go> ; you <ask> ; you allow ; you ask
        not_a_lead	-3	you can ; you help ; your <treatment> ; your detox ; your doctor ; your numb
        not_a_lead	-3	your phon ; your premis ; your program ; your residential ; ~0 ~<day>
        not_a_lead	-3	~<colleague> <phone> ; ~<day> ; ~<emergency> <day> ; ~<headface> ; ~<home> ~in
        not_a_lead	-3	~<key> ; ~<kin> ; ~<pet> ; ~<take> ; ~an ; ~ask ; ~by ; ~cal ; ~epilepsy ; ~hang
        not_a_lead	-3	~hay ; ~hear ; ~in ; ~it ; ~liv ~in ; ~minut ; ~nam ; ~poison ; ~quit ; ~reviv ; ~to
        not_a_lead	-3	~treatment ~for
        not_a_lead	-4	# for ; *abstinent.1 ; *cows ; *drinks.2 ; *mandate.residential ; *noDetox
        not_a_lead	-4	*occasional.0 ; *occasional.0:possible ; *relief ; *seizure:historical
        not_a_lead	-4	*sinceLastUse.2 ; *suicidal.eitherLanguage ; *treatmentNeed ; *unaided:negated
        not_a_lead	-4	*wantsOff ; 0 <consume> ; 0 kilo ; 0 mes ; 0 mo ; 0 not ; 0 yo ; <alcohol> <play>
        not_a_lead	-4	<alcohol> at ; <always> <amount> ; <always> <say> ; <ask> could ; <ask> me
        not_a_lead	-4	<ask> que ; <asleep> <day> ; <asleep> at ; <bodypart> <bodypart> ; <breath> <say>
        not_a_lead	-4	<chestheart> and ; <chestheart> sinc ; <clinician> re ; <colleague> we
        not_a_lead	-4	<consume> un ; <consume> with ; <container> <always> ; <container> of
        not_a_lead	-4	<continue> on ; <count> <week> ; <count> out ; <day> <ask> ; <day> <month>
        not_a_lead	-4	<day> de ; <day> without ; <drive> at ; <eat> <container> ; <fall> the
        not_a_lead	-4	<fluid> <headface> ; <friend> <die> ; <furniture> for ; <give> <seizure> ; <go> en
        not_a_lead	-4	<go> in ; <headface> <headface> ; <headface> on ; <hold> <phone> ; <hold> on
        not_a_lead	-4	<home> from ; <illness> <crowd> ; <insurance> <give> ; <intoxicated> on ; <job> de
        not_a_lead	-4	<key> <stop> ; <kill> myself ; <kin> <angry> ; <last> <alcohol> ; <law> <take>
        not_a_lead	-4	<media> at ; <medicine> 0 ; <moment> <always> ; <moment> she ; <moment> what
        not_a_lead	-4	<money> doe ; <money> if ; <money> x ; <month> <vendor> ; <need> <ask>
        not_a_lead	-4	<need> <furniture> ; <need> <home> ; <night> <consume> ; <night> <week>
        not_a_lead	-4	<night> por ; <opioid> <last> ; <pain> <bodypart> ; <pain> <moment>
        not_a_lead	-4	<palecolor> <insurance> ; <past> <go> ; <past> no ; <pet> 0 ; <phone> 0
        not_a_lead	-4	<phone> <stranger> ; <play> of ; <record> por ; <room> <headface> ; <room> <room>
        not_a_lead	-4	<say> <put> ; <say> armenian ; <say> its ; <say> what ; <see> <room>
        not_a_lead	-4	<seizure> <moment> ; <soon> ; <stimulant> <partner> ; <stop> 0 ; <stop> an
        not_a_lead	-4	<stranger> <take> ; <stranger> lik ; <take> <daytime> ; <take> <pet> ; <take> me
        not_a_lead	-4	<take> nam ; <take> through ; <treatment> <appointment> ; <treatment> ahi
        not_a_lead	-4	<vendor> <hospital> ; <wait> <child> ; <week> y ; <write> <bodypart> ; a guy
        not_a_lead	-4	about vap ; aca ; aetn ; aft six ; ahor ; aint ; all of ; amt ; an even ; and by
        not_a_lead	-4	and off ; anyway ; as <clinician> ; asi ; ask could ; at first ; back in ; bank and
        not_a_lead	-4	bathroom ; befor i ; bil me ; bkgd ; blanket to ; bos ; breakfast ; cal him ; can 0
        not_a_lead	-4	cant tak ; carpet de ; casi <always> ; casi diari ; cho ; chof de ; cinc dia
        not_a_lead	-4	clammy ; climb ; comadr ; con <clinician> ; con alguien ; country cod ; cow 0
        not_a_lead	-4	crack ; crawl ; d <past> ; d ago ; de eso ; de manan ; desd <night> ; desd ayer
        not_a_lead	-4	detox ; dia desd ; diari desd ; disput ; doe a ; don with ; down ; each tim
        not_a_lead	-4	eight week ; el <alcohol> ; el cristal ; ems ; entr ; equivoc <need> ; etoh 0
        not_a_lead	-4	even iop ; everywher ; exist ; eye ; fent ; final bil ; for <insurance>
        not_a_lead	-4	for <volunteer> ; for anxiety ; for march ; frasc ; gallon ; gat cod ; girlfriend
        not_a_lead	-4	gma ; go ; grand ; guam ; gym ; hacen ; had to ; has forty ; has to ; havent <feel>
        not_a_lead	-4	havent touch ; he has ; he hasnt ; he need ; he wil ; her <home> ; hes in ; him on
        not_a_lead	-4	hmo ; hom from ; how <amount> ; hrs for ; hurt ; hx ; i <consume> ; i did ; i drink
        not_a_lead	-4	i know ; i look ; if i ; im <ask> ; im <leave> ; im finish ; im going ; im sorry
        not_a_lead	-4	in bkgd ; in commerc ; in program ; in want ; inf ; intern at ; inyect
        not_a_lead	-4	is <stimulant> ; it <stop> ; it isnt ; it wasnt ; its due ; its lik ; its meth
        not_a_lead	-4	jerk ; k no ; keep say ; kil myself ; kitchen lik ; kratom ; la <job> ; la <opioid>
        not_a_lead	-4	late ; laugh ; lean ; let him ; lik 0 ; lip ; los del ; lottery ; lun a ; lunch with
        not_a_lead	-4	m ; m <alcohol> ; m <say> ; m <stimulant> ; m <trade> ; minut on ; my arm
        not_a_lead	-4	need detox ; night tech ; no <amount> ; no <shake> ; no clinical ; no le ; no plan
        not_a_lead	-4	nobody <say> ; northridg ; not <photo> ; not show ; not sur ; not to ; o <trade>
        not_a_lead	-4	odd ; of <night> ; ofc <need> ; on lin ; on request ; op ; orient ; oth <phone>
        not_a_lead	-4	out ; own <furniture> ; pap about ; parol ; pcp ; pharmacist ; puk ; pus ; quier ir
        not_a_lead	-4	rati ; re <colleague> ; recet ; rib ; rn 0 ; run iop ; saw your ; say im ; scotch
        not_a_lead	-4	segu ; she think ; sigu ; sinc thi ; slap ; sleep in ; slid ; smok ; smok it
        """
}
