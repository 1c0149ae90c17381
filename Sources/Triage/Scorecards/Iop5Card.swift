extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	-3	meth coupl ; meth dai ; methadon ; mezcal ; mg ; mi vecin ; mis clas ; mis my ; mol n
        iop	-3	month with ; moth son ; moth would ; muchach que ; my bik ; my car ; my key ; my mouth
        iop	-3	my tenant ; nam the ; narcan me ; neck ; neith of ; nev cal ; nev used ; newborn
        iop	-3	night now ; no dej ; no pas ; no sabemo ; no safety ; no se ; no ~booz ; nobody get
        iop	-3	nonstop ; not my ; noth lin ; novi se ; now a ; now im ; nts / ; number ; nunc dej ; ob
        iop	-3	of cok ; of crack ; of em ; offic at ; oh ; oir ; on anyth ; on its ; on lin ; on oth
        iop	-3	on our ; on tim ; only cok ; only reason ; open ; or charg ; or les ; or they ; or use
        iop	-3	or what ; orang ; orient ; oth say ; our numb ; out on ; outpatient on ; oxy ; p 0 ; pack a
        iop	-3	pagu ; panic ; panz ; passeng ; pastilla ; patel ; patient ; personal ; pharmacy board
        iop	-3	phon in ; pick at ; piedr diari ; pis ; pleas help ; pluck ; poem ; post accident ; ppo
        iop	-3	prescrib ; proces ; program wher ; prov ; pued llev ; pued ni ; puest si ; purs ; q ; qd
        iop	-3	que empez ; que noma ; que salg ; que tom ; que voy ; quier sal ; quis dec ; r ; radiat
        iop	-3	rental ; represent ; rescu ; rid ; rideshar ; right through ; ring back ; rn 0 ; room for
        iop	-3	room is ; roommat is ; rosari ; sabemo ; saf ; said tak ; sat in ; say cal ; say cant
        iop	-3	say nobody ; say only ; say pt ; say thi ; scen ; se hac ; se inyect ; se le ; se pic
        iop	-3	seat ; seiz in ; seman me ; send a ; settl ; she back ; she quit ; shirt and ; shot
        iop	-3	shot at ; si ~aceptan ; sigui ; sinc sat ; sinc valentin ; sit her ; slam ; slam tin
        iop	-3	slot by ; slump ; so high ; sob hom ; sof ; solt el ; someon cal ; somewher i
        iop	-3	somewher with ; stand up ; steel ; stil pay ; stil see ; stop i ; su propi ; sun ; survey
        iop	-3	suspect ; sw 0 ; swear ; sweaty ; sx now ; sx today ; system set ; tap for ; target
        iop	-3	tech open ; telephon ; ten month ; term disability ; thank me ; the addres ; the camer
        iop	-3	the ceil ; the cond ; the crystal ; the drug ; the eap ; the elbow ; the elk
        iop	-3	the graduation ; the knif ; the leav ; the man ; the meth ; the park ; the plan
        iop	-3	the promotion ; the sid ; the vent ; the wagon ; the wind ; the workbook ; the yard
        iop	-3	then iop ; ther park ; thi isnt ; thought it ; thre kid ; threaten ; through ; through all
        iop	-3	til i ; til oct ; tmrw ; to follow ; to leav ; to new ; to smok ; to whoev ; tonight and
        iop	-3	toxicology ; tra ; trag ; triag ; trivi ; trivi night ; troc ; trunk ; turno ; two tour
        iop	-3	una convulsion ; uno 0 ; until thi ; use anyth ; use in ; uso hac ; van a ; vap nicotin
        iop	-3	vap pen ; vec x ; vegetabl ; vegetarian ; vend tamal ; vendor ; vez con ; viejit ; virtual
        iop	-3	visit ; visit hrs ; volvi ; vomit ; vomit sangr ; wait on ; was with ; we can ; we did
        iop	-3	we own ; we wer ; wear ; wed photograph ; week clean ; weekend and ; weekend plu
        iop	-3	when that ; whenev ; wher do ; who gon ; wif husb ; wing ; with plan ; with them ; with zer
        iop	-3	withdrawal unit ; without ~a ; wkday ; wont answ ; wont say ; wont talk ; workbook ; wrap 0
        iop	-3	wrap up ; wrong with ; x seman ; xan ; y dai ; y nev ; y se ; ya no ; year of ; yo tambien
        iop	-3	your doctor ; your facility ; your inpatient ; your medical ; your plac ; your sit ; yrs
        iop	-3	zyn ; ~cousin ; ~cristal ; ~dog ; ~drug ; ~exist ; ~fev ; ~hang ~himself ; ~icu ; ~klonopin
        iop	-3	~no ~tx ; ~po ; ~seizur in ; ~tx hx ; ~w/d ~seizur ; él
        iop	-4	*ago.5 ; *arrests.0:hypothetical ; *frequency.2:other_experiencer ; *hallucination.1
        iop	-4	*keptUsing.0 ; *otherService.3:other_experiencer ; *quitting.0:other_experiencer
        iop	-4	*seizure.0:negated ; *seizure.1:other_experiencer ; *sinceStopping.1
        iop	-4	*suicidalOblique.0:historical ; + mol ; 0 of ; a clean ; a day ; a drum ; a nurs
        iop	-4	a paralegal ; a una ; a withdrawal ; accept ; adderal that ; adjust ; adolescent ; aft two
        iop	-4	again every ; agar la ; ahi no ; ahorit est ; alcohol ; alprazolam ; and are ; and hes
        iop	-4	ano sin ; anxiety ; are fin ; arent ther ; ask a ; at graduation ; ayer y ; balcony
        iop	-4	basement ; bathtub ; bed befor ; been anywher ; been going ; been in ; been see
        iop	-4	beer every ; behind a ; bing drink ; blanket ; bottl ; bring up ; by christma ; by then
        iop	-4	cad noch ; cadc ; cant vanish ; carisoprodol ; cb ; certifi ; clr in ; cocain four
        iop	-4	coffe tabl ; cok off ; com stay ; compr ; couldnt ; crack sinc ; crystal most
        iop	-4	cuant cobran ; cuest el ; cumpli ; dai want ; day detox ; day he ; day six ; debaj ; desd 0
        iop	-4	detox bed ; devuelv ; dia con ; diez ; do not ; dob ; doe mol ; dont know ; dr ; drink from
        iop	-4	drov ; dtr re ; el celul ; el tusi ; en cocain ; ent ; es él ; espald ; estoy tom
        iop	-4	etoh detox ; every saturday ; f in ; f s/p ; falt me ; feel ok ; fev ; flashlight ; fml
        iop	-4	for cannabi ; for work ; friday is ; gav my ; gav the ; going lik ; going up ; gram of
        iop	-4	group hom ; half the ; he had ; he shoot ; he wil ; hear voic ; hel i ; her its ; hes been
        iop	-4	hid ; him a ; his truck ; hour ago ; hous wher ; how long ; hoy no ; hungry ; i build
        iop	-4	ill go ; im drink ; im right ; in 0 ; in her ; in som ; includ ; inde ; iop sinc ; isnt for
        iop	-4	it goe ; jail ; jur que ; just a ; just weekend ; ketamin at ; la espald ; la llav
        iop	-4	la malil ; la mes ; la mot ; la net ; la quij ; la ~coc ; las xanax ; late ive ; lean every
        iop	-4	lit ; litr de ; llam x ; los dia ; los his ; lu ; mas eso ; me pic ; metadon ; mi viej
        iop	-4	midnight ; mo x ; model ; mor or ; morphin ; motel ; my coach ; my teeth ; night too
        iop	-4	no job ; no quis ; no sab ; no usa ; no vacation ; no ~sz ; nobody ther ; now my ; nuer
        iop	-4	of ther ; off foil ; ok so ; on cok ; or it ; or only ; organist ; oth lin ; oth week
        iop	-4	outpt 0 ; over his ; overdos ; overnight tech ; own pillow ; oxycodon ; pan ; parti and
        iop	-4	particul ; pastilla azul ; per es ; person with ; pistol ; plan to ; pleas cal ; preguntan
        iop	-4	pric ; prim y ; probation me ; property ; pt ; que fue ; quier alg ; rattl ; reason ive
        iop	-4	red ; refere ; referenc ; rent in ; rep for ; residential with ; right now
        iop	-4	saturday sometim ; say it ; say nev ; say what ; se tom ; sent en ; seven year ; she been
        iop	-4	she wil ; sick leav ; sit for ; slid off ; snf ; snor ; sobredosi ; speak to ; specifi
        iop	-4	stab ; staf ; stay dry ; step up ; stil drink ; stil open ; strang ; stres ; subutex ; ta
        iop	-4	tak xanax ; tap ; teen iop ; tequil ; than two ; than typ ; that would ; the ambulanc
        iop	-4	the block ; the coffe ; the wint ; the young ; them with ; they know ; thi am ; thi semest
        iop	-4	thi tim ; third tim ; thought we ; thre evening ; threat ; thru ; thru sun ; thruout
        iop	-4	til 0 ; to every ; to giv ; to her ; to iop ; to ten ; to use ; took the ; trap ; trash
        iop	-4	turn down ; two shot ; un mes ; und the ; unit ; us hav ; usa coc ; used thi ; user
        iop	-4	veint dia ; virtual iop ; viv sol ; vodk ; vomit blood ; w/d no ; was only ; we pul
        iop	-4	wednesday too ; went out ; what could ; who sel ; wil hold ; wint and ; with breakfast
        iop	-4	with cok ; without los ; wiv ; word and ; worn ; would your ; wouldnt say ; xanax
        iop	-4	~ambulatori ; ~convulsion ; ~drug no ; ~opiat ; ~pt ; ~son ; ~sz
        iop	-5	*backToUse.0:negated ; *deliriumTremens.0 ; *emergency.4:negated ; *family.1 ; *family.9
        iop	-5	*frequency.2 ; *lengthOfUse.1 ; *overdose.0 ; *quantity.0 ; *substance.0:hypothetical
        iop	-5	*usersAtHome.0 ; + test ; + thc ; + weed ; 0 nts ; 0 pt ; 0 thi ; 0 yrs ; a detox ; a spot
        iop	-5	abov ; aclar ; admit ; al dia ; ambulanci ; and used ; and would ; approx ; at weekend
        iop	-5	attach ; bang ; been back ; been to ; box of ; bucket ; busc a ; cad fin ; cal want ; can /
        iop	-5	cannabi ; chil ; color of ; couch surf ; could one ; count out ; crush ; crystal and ; d in
        iop	-5	dad say ; dai ; day four ; day thre ; de tom ; desd cuand ; desd marz ; dia no ; diari desd
        iop	-5	disclos ; do blow ; drink social ; dry 0 ; duration ; edibl and ; el alcohol ; el peric
        iop	-5	empiez el ; ems ; emt ; entir tim ; estuv en ; experienc ; fentanil ; fil it ; for cok
        iop	-5	furnac ; gon by ; gray ; grp 0 ; guest ; hallway ; handl of ; he is ; he put ; he say
        iop	-5	hes cal ; hes fin ; hes in ; hes nev ; hid it ; high on ; his mom ; hombr ; hosp ; hosp cm
        iop	-5	how much ; hr ago ; in county ; in treatment ; incl ; inpt in ; instead of ; intern con
        iop	-5	iop per ; is his ; its 0 ; keep up ; know its ; la chiv ; la metadon ; la nariz ; least
        iop	-5	llamen ; man in ; me pueden ; mgmt ; minut ago ; month is ; month residential ; my arm
        iop	-5	nariz ; need someon ; no dio ; nts ; on wednesday ; one sid ; one took ; opioid ; or nin
        iop	-5	over every ; par su ; parti mayb ; perd el ; pierd la ; pit ; po say ; pres pil ; pt wil
        iop	-5	puls ; qd x ; que escrib ; queu ; quij ; quis ; receipt ; reconoc ; remov ; resi 0 ; se pus
        iop	-5	session with ; she hasnt ; shift a ; shoot ; sign for ; slid down ; so excus ; someth a
        iop	-5	soy el ; speech ; stil in ; su espos ; substitut ; tak eight ; tal can ; tel you
        iop	-5	the closet ; the color ; the couch ; the daycar ; the moment ; the rail ; the wait
        iop	-5	ther and ; thing befor ; third day ; thru a ; tiembl ; tito ; to donat ; tom desd ; tom otr
        iop	-5	took him ; tramadol ; twic and ; twic for ; valium ; want residential ; was doing ; was out
        iop	-5	we found ; weed out ; week all ; whiskey ; wif in ; wk no ; writ it ; x wk ; y que ; y sigu
        iop	-5	you help ; your hous ; zoom and ; ~aceptan ; ~er ; él dic
        iop	-6	*alcoholic.0 ; *conflict.0 ; *heavy.0 ; *homeless.0 ; *lastUsed.0 ; *seizure.0:historical
        iop	-6	0 see ; a cook ; a coupl ; a gram ; about half ; absces ; again ; agre to ; ambien
        iop	-6	ambulanc ; ambulatori de ; and most ; at noon ; atienden ; behalf of ; bro ; cant mak
        iop	-6	center ; complet iop ; cpr ; crawl ; cuant ; dai again ; dai for ; day two ; detox befor
        iop	-6	district hr ; don the ; dont feel ; dont use ; dri out ; eap let ; eight bal ; el air
        iop	-6	el trag ; eleven year ; episod ; evening a ; f dab ; faciliti ; fami session ; fetty ; foil
        iop	-6	for detox ; for half ; forget ; fui ; fuman ; havent slept ; he nev ; honest i ; hung
        iop	-6	i kept ; i overdos ; in tx ; kept me ; linen ; lithium ; lueg ; mal 0 ; management
        iop	-6	mas dato ; me again ; memori ; mi carnal ; moment ; msw ; now but ; on behalf ; on ice
        iop	-6	on january ; only and ; perdi la ; pto ; quier mat ; restroom ; rivotril ; sam as ; secret
        iop	-6	sei ano ; sel it ; senor que ; sinc 0 ; sinc saturday ; smok shop ; snort vyvans
        iop	-6	so whatev ; solt ; som cocain ; spray ; stabl no ; stil smok ; system ; tak 0 ; tembl
        iop	-6	the desk ; the slot ; ther someth ; thi the ; through it ; to treatment ; unknown ; up sinc
        iop	-6	vanish ; weed vap ; when it ; wherev ; wif re ; win a ; win every ; wkend no ; would i
        iop	-6	wrong # ; ya and ; ya le ; ~bed ; ~dts x ; ~w/d ~sz
        iop	-7	*abstinent.3 ; *emergency.3 ; *lostThroughUse.0 ; *quantity.4 ; *relief.0 ; *sinceLastUse.1
        iop	-7	0 back ; a diari ; a pint ; a websit ; again sinc ; agre ; agu y ; alcohol detox
        iop	-7	an intensiv ; and is ; be cal ; been every ; benzo ; brandy ; cant hold ; car and ; carnal
        iop	-7	convuls ; couldnt tel ; d ago ; daught she ; despiert ; discus ; dm ; dtr of ; ex wif
        iop	-7	foam ; fork ; gas ; general ; hav gon ; he quit ; how often ; la sal ; le peg ; leav them
        iop	-7	librium ; littl girl ; long is ; m in ; man y ; mg a ; milligram ; morn i ; naloxon ; ni la
        iop	-7	night tech ; no ide ; on fentanyl ; on someth ; outpatient i ; pack and ; perfect ; pretend
        iop	-7	quinc ano ; ralph ; recog ; round ; s ; said yes ; stand on ; stop drink ; suer ; that part
        iop	-7	the bat ; then say ; to bring ; tongu ; tonit ; took someth ; tra un ; try ; tuls ; use and
        iop	-7	use cok ; want detox ; we do ; we speak ; we tak ; weed i ; what hes ; wif of ; ya ni
        iop	-7	you charg
        iop	-8	*psychosis.0 ; *withdrawal.0 ; / d ; 0 s ; again most ; already in ; armpit ; as every
        iop	-8	at breakfast ; been drink ; cramp ; cuart ; detox ; detox at ; detox off ; diari 0
        iop	-8	diversion ; dts ; dxm ; go through ; goe through ; goin ; gram ; i shoot ; in your
        iop	-8	its heroin ; iv ; mak sens ; me thi ; much is ; narcan ; night 0 ; only weed ; pd ; per day
        iop	-8	puk ; roxi ; run out ; say he ; say how ; sinc april ; skin ; smok ice ; social drink
        iop	-8	stepdad ; that was ; the medical ; told the ; tom no ; we go ; ~alcohol ; ~substanc
        iop	-8	~treatment ; ~w/d
        iop	-9	*relief.2 ; *residentialLeft.0 ; *wantsOff.0:hypothetical ; 0 oh ; and busc ; ask 0 ; benz
        iop	-9	bipol ; convulsion ; dai sinc ; dem ; desintoxic ; el ban ; la desintoxicacion ; laps
        iop	-9	medical detox ; meth four ; my jaw ; nam no ; narcan x ; no drug ; nunc ha ; put away
        iop	-9	resum ; rn ; safe ; she not ; smok fentanyl ; statement ; strip ; tenant ; then a ; volvi a
        iop	-9	walmart ; weed and ; who need
        iop	-10	*ciwa.0 ; *detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical ; a prob ; ativan
        iop	-10	bed for ; ciw 0 ; cocain a ; cristal diari ; enrol ; f vap ; fentanyl in ; g ; gambl ; gin
        iop	-10	he know ; idk ; is cal ; its her ; just ask ; know if ; last me ; lawy suggest ; malil
        iop	-10	min ago ; no ~substanc ; park lot ; poison ; round the ; sab en ; she drink
        iop	-10	treatment center ; until ive ; want in ; whoev
        iop	-11	*backToUse.0 ; *organDamage.0 ; dato ; diganl ; fent ; g / ; hit me ; outreach
        iop	-11	that arent ; thc + ; thi job ; tim the ; want inpt ; y est ; ~detox
        iop	-12	*priorTreatments.0 ; *rhythm.2 ; at least ; befor lunch ; can we ; even intensiv ; gallo
        iop	-12	get in ; mot y ; ron ; sinc when ; trat
        iop	-13	*emergency.4 ; *sinceLastUse.0 ; ago he ; ciw ; eight or ; phenibut ; unk
        iop	-14	ghb ; supervis ; who handl
        iop	-15	*mandate.1 ; detox for ; lorazepam ; no sleep ; sa
        iop	-16	*outpatientDuring.0 ; bottl and ; county jail ; dri ; say outpatient
        iop	-17	*drinks.2 ; outpatient only ; shelt ; your detox
        iop	-18	*detoxRequest.0 ; rum
        iop	-19	otr vez
        iop	-21	*detoxWord.0
        iop	-22	drink again ; klonopin
        iop	-23	inyect
        iop	-25	*injecting.0
        """
}
