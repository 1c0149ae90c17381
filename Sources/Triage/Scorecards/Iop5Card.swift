extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	-3	mis my ; mol n ; month with ; moth son ; moth would ; muchach que ; my bik ; my car
        iop	-3	my key ; my mouth ; my tenant ; nam the ; narcan me ; neck ; neith of ; nev cal ; nev used
        iop	-3	newborn ; night now ; no dej ; no pas ; no sabemo ; no safety ; no se ; no ~booz
        iop	-3	nobody get ; nonstop ; not my ; noth lin ; novi se ; now a ; now im ; nts / ; number
        iop	-3	nunc dej ; ob ; of cok ; of crack ; of em ; offic at ; oh ; oir ; on anyth ; on its
        iop	-3	on lin ; on oth ; on our ; on tim ; only cok ; only reason ; open ; or charg ; or les
        iop	-3	or they ; or use ; or what ; orang ; orient ; oth say ; our numb ; out on ; outpatient on
        iop	-3	oxy ; p 0 ; pack a ; pagu ; panic ; panz ; passeng ; pastilla ; patel ; patient ; personal
        iop	-3	pharmacy board ; phon in ; pick at ; piedr diari ; pis ; pleas help ; pluck ; poem
        iop	-3	post accident ; ppo ; prescrib ; proces ; program wher ; prov ; pued llev ; pued ni
        iop	-3	puest si ; purs ; q ; qd ; que empez ; que noma ; que salg ; que tom ; que voy ; quier sal
        iop	-3	quis dec ; r ; radiat ; rental ; represent ; rescu ; rid ; rideshar ; right through
        iop	-3	ring back ; rn 0 ; room for ; room is ; roommat is ; rosari ; sabemo ; saf ; said tak
        iop	-3	sat in ; say cal ; say cant ; say nobody ; say only ; say pt ; say thi ; scen ; se hac
        iop	-3	se inyect ; se le ; se pic ; seat ; seiz in ; seman me ; send a ; settl ; she back
        iop	-3	she quit ; shot ; shot at ; si ~aceptan ; sigui ; sinc sat ; sinc valentin ; sit her ; slam
        iop	-3	slam tin ; slot by ; slump ; so high ; sob hom ; sof ; solt el ; someon cal ; somewher i
        iop	-3	somewher with ; stand up ; steel ; stil pay ; stil see ; stop i ; su propi ; sun ; survey
        iop	-3	sw 0 ; swear ; sweaty ; sx now ; sx today ; system set ; tap for ; target ; tech open
        iop	-3	telephon ; ten month ; term disability ; the addres ; the camer ; the ceil ; the cond
        iop	-3	the crystal ; the drug ; the eap ; the elbow ; the elk ; the graduation ; the knif
        iop	-3	the leav ; the man ; the meth ; the park ; the plan ; the promotion ; the sid ; the vent
        iop	-3	the wagon ; the wind ; the workbook ; the yard ; then iop ; ther park ; thi isnt
        iop	-3	thought it ; thre kid ; threaten ; through ; through all ; til i ; til oct ; tmrw
        iop	-3	to drink ; to follow ; to leav ; to new ; to smok ; to whoev ; tonight and ; toxicology
        iop	-3	tra ; trag ; triag ; trivi ; trivi night ; troc ; trunk ; turno ; two tour ; una convulsion
        iop	-3	uno 0 ; until thi ; use anyth ; use in ; used thi ; uso hac ; van a ; vap nicotin ; vap pen
        iop	-3	vec x ; vegetabl ; vegetarian ; vend tamal ; vendor ; vez con ; viejit ; virtual ; visit
        iop	-3	visit hrs ; volvi ; vomit ; vomit sangr ; wait on ; was with ; we can ; we did ; we wer
        iop	-3	wear ; wed photograph ; week clean ; weekend and ; weekend plu ; when that ; whenev
        iop	-3	wher do ; who gon ; wif husb ; wing ; with plan ; with them ; with zer ; withdrawal unit
        iop	-3	without ~a ; wkday ; wont answ ; wont say ; wont talk ; workbook ; worn ; wrap 0 ; wrap up
        iop	-3	wrong with ; x seman ; xan ; y dai ; y nev ; y se ; ya no ; year of ; yo tambien
        iop	-3	your doctor ; your facility ; your inpatient ; your medical ; your plac ; your sit ; yrs
        iop	-3	zyn ; ~cold ; ~cousin ; ~cristal ; ~dog ; ~drug ; ~exist ; ~fev ; ~hang ~himself ; ~icu
        iop	-3	~klonopin ; ~no ~tx ; ~po ; ~seizur in ; ~tx hx ; ~w/d ~seizur ; él
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
        iop	-4	drov ; dtr re ; el alcohol ; el celul ; el tusi ; en cocain ; ent ; es él ; espald
        iop	-4	estoy tom ; etoh detox ; every saturday ; f in ; f s/p ; falt me ; feel ok ; fev
        iop	-4	flashlight ; fml ; for cannabi ; for work ; friday is ; gav my ; gav the ; going lik
        iop	-4	going up ; gram of ; group hom ; half the ; he had ; he shoot ; he stil ; he wil
        iop	-4	hear voic ; hel i ; her its ; hes been ; hid ; him a ; his truck ; hour ago ; hous wher
        iop	-4	how long ; hoy no ; hungry ; i build ; ill go ; im drink ; im right ; in 0 ; in her
        iop	-4	in som ; includ ; inde ; iop sinc ; isnt for ; it goe ; jail ; jur que ; just a
        iop	-4	just weekend ; ketamin at ; la espald ; la llav ; la malil ; la mes ; la mot ; la net
        iop	-4	la quij ; la ~coc ; las xanax ; late ive ; lean every ; lit ; litr de ; llam x ; los dia
        iop	-4	los his ; lu ; mas eso ; me pic ; metadon ; mi viej ; midnight ; mo x ; model ; mor or
        iop	-4	morphin ; motel ; my coach ; my teeth ; night too ; no job ; no quis ; no sab ; no usa
        iop	-4	no vacation ; no ~sz ; nobody ther ; now my ; nuer ; of ther ; off foil ; ok so ; on cok
        iop	-4	or it ; or only ; organist ; oth lin ; oth week ; outpt 0 ; over his ; overdos
        iop	-4	overnight tech ; own pillow ; oxycodon ; pan ; parti and ; particul ; pastilla azul
        iop	-4	per es ; person with ; pierd la ; pistol ; plan to ; pleas cal ; preguntan ; pric ; prim y
        iop	-4	probation me ; property ; pt ; que fue ; quier alg ; rattl ; reason ive ; red ; refere
        iop	-4	referenc ; rent in ; rep for ; residential with ; right now ; saturday sometim ; say it
        iop	-4	say nev ; say what ; se tom ; sent en ; seven year ; she been ; she wil ; shirt and
        iop	-4	sick leav ; sit for ; slid off ; snf ; sobredosi ; speak to ; specifi ; stab ; staf
        iop	-4	stay dry ; step up ; stil drink ; stil open ; strang ; stres ; subutex ; ta ; tak xanax
        iop	-4	tap ; teen iop ; tequil ; than two ; than typ ; that would ; the ambulanc ; the block
        iop	-4	the coffe ; the wint ; the young ; them with ; they know ; thi am ; thi semest ; thi tim
        iop	-4	third tim ; thought we ; thre evening ; threat ; thru ; thru sun ; thruout ; til 0
        iop	-4	to every ; to giv ; to her ; to iop ; to ten ; to use ; took the ; trap ; trash ; turn down
        iop	-4	two shot ; un mes ; und the ; unit ; us hav ; usa coc ; user ; veint dia ; virtual iop
        iop	-4	viv sol ; vodk ; w/d no ; was only ; we pul ; wednesday too ; went out ; what could
        iop	-4	who sel ; wil hold ; wint and ; with breakfast ; with cok ; without los ; wiv ; word and
        iop	-4	would your ; wouldnt say ; xanax ; ~ambulatori ; ~convulsion ; ~drug no ; ~opiat ; ~pt
        iop	-4	~son ; ~sz
        iop	-5	*backToUse.0:negated ; *deliriumTremens.0 ; *emergency.4:negated ; *family.1 ; *family.9
        iop	-5	*frequency.2 ; *lengthOfUse.1 ; *overdose.0 ; *quantity.0 ; *substance.0:hypothetical
        iop	-5	*usersAtHome.0 ; + test ; + thc ; + weed ; 0 nts ; 0 pt ; 0 thi ; 0 yrs ; a detox ; a spot
        iop	-5	abov ; aclar ; admit ; al dia ; ambulanci ; ambulatori de ; and used ; and would ; approx
        iop	-5	at weekend ; attach ; bang ; been back ; been to ; box of ; bucket ; busc a ; cad fin
        iop	-5	cal want ; can / ; cannabi ; chil ; color of ; couch surf ; could one ; count out ; crush
        iop	-5	crystal and ; d in ; dad say ; dai ; day four ; day thre ; de tom ; desd cuand ; desd marz
        iop	-5	dia no ; diari desd ; disclos ; do blow ; drink social ; dry 0 ; duration ; edibl and
        iop	-5	el peric ; empiez el ; ems ; emt ; entir tim ; experienc ; fentanil ; fil it ; for cok
        iop	-5	furnac ; gon by ; gray ; grp 0 ; guest ; hallway ; handl of ; he is ; he put ; he say
        iop	-5	hes cal ; hes fin ; hes in ; hes nev ; hid it ; high on ; his mom ; hombr ; hosp ; hosp cm
        iop	-5	how much ; hr ago ; in county ; in treatment ; incl ; inpt in ; instead of ; intern con
        iop	-5	iop per ; is his ; its 0 ; keep up ; know its ; la chiv ; la metadon ; la nariz ; least
        iop	-5	llamen ; man in ; me pueden ; mgmt ; minut ago ; month is ; month residential ; my arm
        iop	-5	nariz ; need someon ; no dio ; nts ; on wednesday ; one sid ; one took ; opioid ; or nin
        iop	-5	over every ; par su ; parti mayb ; perd el ; pit ; po say ; pres pil ; pt wil ; puls ; qd x
        iop	-5	que escrib ; queu ; quij ; quis ; receipt ; reconoc ; remov ; resi 0 ; se pus
        iop	-5	session with ; she hasnt ; shift a ; shoot ; sign for ; slid down ; so excus ; someth a
        iop	-5	soy el ; speech ; stil in ; su espos ; substitut ; tak eight ; tal can ; tel you
        iop	-5	the closet ; the color ; the couch ; the daycar ; the moment ; the rail ; the wait
        iop	-5	ther and ; thing befor ; third day ; thru a ; tiembl ; tito ; to donat ; tom desd ; tom otr
        iop	-5	took him ; tramadol ; twic and ; twic for ; valium ; vomit blood ; want residential
        iop	-5	was doing ; was out ; we found ; weed out ; week all ; whiskey ; wif in ; wk no ; writ it
        iop	-5	x wk ; y que ; y sigu ; you help ; your hous ; zoom and ; ~aceptan ; ~er ; él dic
        iop	-6	*alcoholic.0 ; *conflict.0 ; *heavy.0 ; *homeless.0 ; *lastUsed.0 ; *seizure.0:historical
        iop	-6	0 see ; a cook ; a coupl ; a gram ; about half ; absces ; again ; agre to ; ambien
        iop	-6	ambulanc ; and most ; at noon ; atienden ; behalf of ; bro ; cant mak ; center
        iop	-6	complet iop ; cpr ; crawl ; cuant ; dai again ; dai for ; day two ; detox befor
        iop	-6	district hr ; don the ; dont feel ; dont use ; dri out ; eap let ; eight bal ; el air
        iop	-6	el trag ; eleven year ; episod ; estuv en ; evening a ; f dab ; faciliti ; fami session
        iop	-6	foil ; for detox ; for half ; forget ; fui ; fuman ; havent slept ; he nev ; honest i
        iop	-6	hung ; i kept ; i overdos ; in tx ; kept me ; linen ; lithium ; lueg ; mal 0 ; management
        iop	-6	mas dato ; me again ; memori ; mi carnal ; moment ; msw ; now but ; on behalf ; on ice
        iop	-6	on january ; only and ; perdi la ; pto ; quier mat ; restroom ; rivotril ; sam as ; secret
        iop	-6	sei ano ; sel it ; senor que ; sinc 0 ; sinc saturday ; smok shop ; snor ; snort vyvans
        iop	-6	so whatev ; solt ; som cocain ; spray ; stabl no ; stil smok ; system ; tak 0 ; tembl
        iop	-6	the desk ; the slot ; ther someth ; thi the ; through it ; to treatment ; unknown ; up sinc
        iop	-6	vanish ; weed vap ; when it ; wherev ; wif re ; win a ; win every ; wkend no ; would i
        iop	-6	wrong # ; ya and ; ya le ; ~bed ; ~dts x ; ~w/d ~sz
        iop	-7	*abstinent.3 ; *emergency.3 ; *lostThroughUse.0 ; *quantity.4 ; *relief.0 ; *sinceLastUse.1
        iop	-7	a diari ; a pint ; a websit ; again sinc ; agu y ; alcohol detox ; an intensiv ; and is
        iop	-7	be cal ; been every ; benzo ; brandy ; cant hold ; car and ; carnal ; convuls ; couldnt tel
        iop	-7	d ago ; daught she ; despiert ; discus ; dm ; dtr of ; ex wif ; fetty ; foam ; fork ; gas
        iop	-7	general ; hav gon ; he quit ; how often ; la sal ; le peg ; leav them ; librium
        iop	-7	littl girl ; long is ; m in ; man y ; mg a ; milligram ; morn i ; naloxon ; ni la
        iop	-7	night tech ; no ide ; on fentanyl ; on someth ; outpatient i ; pack and ; perfect ; pretend
        iop	-7	quinc ano ; ralph ; recog ; round ; s ; said yes ; stand on ; stop drink ; suer ; that part
        iop	-7	the bat ; then say ; to bring ; tongu ; tonit ; took someth ; tra un ; try ; tuls ; use and
        iop	-7	use cok ; want detox ; we do ; we speak ; we tak ; weed i ; what hes ; wif of ; ya ni
        iop	-7	you charg
        iop	-8	*psychosis.0 ; *withdrawal.0 ; / d ; 0 back ; 0 s ; again most ; agre ; already in ; armpit
        iop	-8	as every ; at breakfast ; been drink ; cramp ; cuart ; detox ; detox at ; detox off
        iop	-8	diari 0 ; diversion ; dts ; dxm ; go through ; goe through ; goin ; gram ; i shoot
        iop	-8	in your ; its heroin ; iv ; mak sens ; me thi ; much is ; narcan ; night 0 ; only weed ; pd
        iop	-8	per day ; puk ; roxi ; run out ; say he ; say how ; sinc april ; skin ; smok ice
        iop	-8	social drink ; stepdad ; that was ; the medical ; told the ; tom no ; we go ; ~alcohol
        iop	-8	~substanc ; ~treatment ; ~w/d
        iop	-9	*relief.2 ; *residentialLeft.0 ; *wantsOff.0:hypothetical ; 0 oh ; and busc ; ask 0 ; benz
        iop	-9	bipol ; convulsion ; dai sinc ; dem ; desintoxic ; el ban ; la desintoxicacion ; laps
        iop	-9	medical detox ; meth four ; my jaw ; nam no ; narcan x ; no drug ; nunc ha ; put away
        iop	-9	resum ; rn ; safe ; she not ; smok fentanyl ; statement ; strip ; tenant ; then a ; volvi a
        iop	-9	walmart ; weed and ; who need
        iop	-10	*ciwa.0 ; *detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical ; a prob ; ativan
        iop	-10	bed for ; ciw 0 ; cocain a ; cristal diari ; enrol ; f vap ; fentanyl in ; g ; gambl
        iop	-10	he know ; idk ; is cal ; its her ; just ask ; know if ; last me ; lawy suggest ; malil
        iop	-10	min ago ; no ~substanc ; park lot ; poison ; round the ; sab en ; she drink
        iop	-10	treatment center ; until ive ; want in ; whoev
        iop	-11	*backToUse.0 ; *organDamage.0 ; dato ; diganl ; fent ; g / ; gin ; hit me ; mot y
        iop	-11	outreach ; that arent ; thc + ; thi job ; tim the ; want inpt
        iop	-12	*priorTreatments.0 ; *rhythm.2 ; at least ; befor lunch ; can we ; even intensiv ; gallo
        iop	-12	get in ; ron ; sinc when ; trat ; ~detox
        iop	-13	*emergency.4 ; *sinceLastUse.0 ; ago he ; ciw ; eight or ; phenibut ; unk
        iop	-14	ghb ; supervis ; who handl
        iop	-15	*mandate.1 ; detox for ; lorazepam ; no sleep ; sa ; y est
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
