extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	doctor was ; doe anyth ; doe hav ; doe meth ; doing ketamin ; dollar of ; don a
        residential	3	dond <money> ; dond me ; dont <afraid> ; dont scar ; dont stop ; door on ; dos was
        residential	3	drink at ; drov him ; drov me ; duerm debaj ; duerm y ; dui ; dust off ; east now
        residential	3	ef 0 ; eight at ; eightbal every ; el crack ; el cristal ; el dep ; el garaj
        residential	3	el gimnasi ; el veran ; eleven day ; ell me ; empec por ; en marz ; es <afraid>
        residential	3	es sust ; ese tiemp ; eso <ask> ; espos llev ; est <put> ; est cas ; est habl
        residential	3	estuv <law> ; estuv bien ; every cent ; every door ; every thur ; f <hit> ; f <room>
        residential	3	f dental ; f graduat ; f k ; f mom ; feel human ; feet from ; ferry ; few month
        residential	3	find <amount> ; firm la ; fiv day ; fiv tim ; flac y ; flew out ; fly again
        residential	3	follow a ; for <opioid> ; for <vermin> ; for eight ; for inpatient ; for men
        residential	3	for ninety ; for oxy ; for tel ; for two ; four now ; freshman year ; fri sat
        residential	3	from <sober> ; from our ; from sob ; from thursday ; front <room> ; fui ; fui a
        residential	3	garaj ; get paid ; gig and ; go <day> ; go someplac ; go straight ; going on
        residential	3	gon ~near ; good <lock> ; good lock ; got tim ; graduat the ; graduation
        residential	3	grandmoth now ; grandson and ; group lead ; ha est ; hac diez ; had <count>
        residential	3	half ago ; half year ; han ; hand gon ; has kid ; has nowher ; hast me ; hav tim
        residential	3	havent quit ; he <lock> ; he lie ; he own ; he pay ; he saw ; heart valv
        residential	3	hed <asleep> ; hed sleep ; hepatology ; her <daytime> ; her <home> ; her <treatment>
        residential	3	her adderal ; her goe ; her iop ; her meth ; her third ; her tonight ; herman llev
        residential	3	hes hold ; hes lost ; hid in ; him <stimulant> ; him back ; him how ; him say
        residential	3	hir me ; his bed ; his grandmoth ; his rent ; hit it ; hom he ; hous and
        residential	3	howev long ; hoy de ; i <asleep> ; i <crash> ; i both ; i did ; i flew ; i off
        residential	3	i review ; i show ; i sign ; i sleep ; i stay ; ice x ; id been ; ido a
        residential	3	if <furniture> ; if bed ; im <asleep> ; im <bodysound> ; im <clean> ; im <furniture>
        residential	3	im couch ; in <fire> ; in <go> ; in <night> ; in altaden ; in cost ; in encin
        residential	3	in malibu ; in over ; in prgm ; in tarzan ; infect ; information about ; inpatient 0
        residential	3	inpatient cok ; inpatient first ; inpt tx ; int <always> ; int crystal ; int every
        residential	3	int that ; intern por ; intern tre ; inyectandom ; iop and ; iop clinician
        residential	3	iop thre ; is <hold> ; is ask ; is cool ; is crystal ; is sweet ; it <fluid>
        residential	3	it <stop> ; it as ; it eight ; it stuck ; it too ; it twic ; its alway ; its fin
        residential	3	its fiv ; its four ; its spe ; ive start ; izquierd ; izquierd desd ; jail
        residential	3	job held ; judg okafor ; july and ; jun i ; just <stop> ; just finish ; k every
        residential	3	k hol ; kept doing ; kept me ; ketamin about ; ketamin four ; kia ; kick it
        residential	3	kick off ; kind about ; kingman ; kitchen tabl ; klonopin ; la <drive> ; la <media>
        residential	3	la custodi ; la entrevist ; la ingl ; la ~coc ; lak hous ; law school ; ld ; le habi
        residential	3	le hac ; leav already ; leav thru ; left liv ; let me ; librium don ; licens lost
        residential	3	lik them ; lin the ; liv i ; liv togeth ; llev doc ; lo han ; log off
        residential	3	long <treatment> ; long version ; los misma ; lost job ; lunch every ; m <furniture>
        residential	3	m <illness> ; m <vendor> ; macarthur ; machet in ; manan sin ; manic ; me <leave>
        residential	3	me <sober> ; me acab ; me fui ; me go ; men ; metanfetamin ; meten ; meth bf
        residential	3	meth couch ; meth his ; meth i ; meth pos ; meth pretty ; meth thre ; meth up
        residential	3	metiendos ; mi <room> ; min so ; minimum 0 ; mism la ; misma ; mo x ; mon etoh
        residential	3	month aft ; month liv ; mor im ; moth i ; my calend ; my grown ; my jefit
        residential	3	myself <day> ; myself im ; nad <soon> ; nad despu ; naloxon ; nam und ; neg test
        residential	3	neighbor plot ; neurologist say ; nev <home> ; nev actual ; nev the ; nev ~opi
        residential	3	nic about ; nic hous ; night duration ; night they ; nitrou by ; no barrier
        residential	3	no batal ; no desd ; no few ; no hi ; no numbnes ; no safety ; no vacation
        residential	3	no ~<past> ; no ~prior ; nobody doe ; noma diganl ; noma le ; noon no ; norc at
        residential	3	normal that ; nos <happy> ; nos fue ; nos reimo ; noth arrang ; noth dramatic
        residential	3	novent <day> ; novent dia ; now cok ; now using ; np <say> ; nuev <day> ; nuev dia
        residential	3	numbnes ; och <week> ; och semana ; octubr de ; of <last> ; of inpt ; of last
        residential	3	of law ; of medical ; of phon ; of vet ; of ~<stimulant> ; off becaus ; off on
        residential	3	on condition ; on crank ; on k ; on tin ; on unit ; onc <day> ; only <consume>
        residential	3	only <continue> ; only keep ; only ther ; op <clinician> ; open to ; ord read
        residential	3	ord to ; orden de ; order meth ; oth <night> ; oth night ; our <caretaking>
        residential	3	our <tool> ; our guest ; out <go> ; out but ; out n ; outpatient at
        residential	3	outpatient isnt ; outpt in ; over is ; overamp ; own hom ; oxy at ; padr que
        residential	3	pap is ; pas lo ; pas que ; past thi ; pee ; per con ; per tampoc ; perdi ; perdi a
        residential	3	pharmacy board ; piedr ya ; pip ; pip at ; pip going ; pip und ; piquet ; plan que
        residential	3	plast ; plu <day> ; plu wednesday ; porqu segun ; preg cok ; prescot ; previ ; prgm
        residential	3	pric of ; prision ; privat room ; probation lady ; program aft ; program was
        residential	3	protocol finish ; pt wil ; pue <go> ; pued entr ; punch her ; pyxi ; q <continue>
        residential	3	q sigu ; que hiz ; que sigu ; quick one ; quier inform ; quier salirs
        residential	3	read residential ; real <stop> ; recit ; reentry 0 ; refer up ; referral to
        residential	3	rehab aft ; rehabilitacion en ; rehears ; reimo ; remov ; rent and ; reserv a
        residential	3	resi bed ; resi in ; residencial a ; residential a ; residential client
        residential	3	residential or ; revok ; rib ; ring to ; rock ; room ; room is ; roommat smok
        residential	3	rotat ; rul at ; run of ; rv ; s/p ~0 ; sacrament ; said goodby ; said whatev
        residential	3	said who ; sal yo ; sali de ; salon and ; sam thre ; sat <go> ; sat me ; say heart
        residential	3	segu de ; sel you ; semana y ; septemb i ; she drink ; sheet with ; shelt night
        residential	3	should do ; should go ; show she ; sicknes ; siet ano ; sign so ; sin <asleep>
        residential	3	sin plan ; sinc law ; sinc march ; sinc most ; sirvi ; sist she ; sist sob
        residential	3	sixteen month ; sixty day ; skip ; slam <stimulant> ; slap for ; sleep now ; smok it
        residential	3	snort ; so theyr ; so without ; sobrin en ; sock and ; sold out ; som oth ; sombra
        residential	3	somebody giv ; someplac ; somewher for ; son sei ; spe four ; spe two ; sro
        residential	3	stab his ; stay ; stay in ; stil buy ; stil doing ; stop i ; straight ; straight to
        residential	3	sulk ; sur how ; sus nino ; sí y ; t 0 ; t <job> ; tabl next ; tak you ; tank
        residential	3	tank dai ; taper off ; tard no ; tegucigalp ; teng lo ; terapi ambulatori
        residential	3	termin el ; test dirty ; test me ; than onc ; than they ; that <kin> ; that thre
        residential	3	the <cannabis> ; the <homeless> ; the aft ; the apartment ; the arrest ; the buckl
        residential	3	the bunk ; the ceremony ; the counselor ; the deacon ; the glas ; the grandmoth
        residential	3	the green ; the handful ; the hol ; the hospital ; the hot ; the irony ; the medical
        residential	3	the ord ; the pyxi ; the salt ; the show ; the six ; the skin ; the use
        residential	3	the workbook ; the ~<law> ; then walk ; ther <always> ; ther <money> ; ther out
        residential	3	thes plac ; they <give> ; they <hold> ; they <hospital> ; they <withdrawal>
        residential	3	they let ; they pul ; they saw ; they tel ; theyl <see> ; thing crawl ; thing she
        residential	3	thirty day ; through <outdoors> ; through outpatient ; thru sun ; thu
        residential	3	thursday through ; tien a ; tienen residencial ; tijuan a ; til at ; til fri
        residential	3	til may ; til my ; til sum ; tim is ; tin most ; tmrw ; to crack ; to fath
        residential	3	to monday ; to rehab ; to ~go ; today from ; todo <consume> ; tom otr ; tomorrow
        residential	3	tomorrow is ; too <stiff> ; too tight ; trabaj y ; trabajo ; trail ; transplant
        residential	3	trap ; troc ; trunk ; turtleneck ; tweezer ; twic <day> ; twic <moment> ; twic now
        residential	3	tyl ; uas + ; un hombr ; un machet ; un program ; una bol ; una botel ; una sog
        residential	3	underlin ; unit and ; unit rn ; uno <home> ; uno viv ; up one ; us we ; usa cristal
        residential	3	use crack ; use meth ; use ther ; used <always> ; used <past> ; used befor
        residential	3	used sinc ; using again ; using ice ; using it ; ust sab ; van <take> ; van is
        residential	3	vecin no ; virtual <treatment> ; virtual iop ; viv con ; vouch ; want and
        residential	3	want back ; was <intoxicated> ; was cle ; was ketamin ; was laid ; was onc
        residential	3	was thirty ; wednesday to ; week back ; week got ; week his ; week ive ; went numb
        residential	3	wer <see> ; when hes ; when it ; when somebody ; wher do ; wher doe ; who <asleep>
        residential	3	wif broth ; wil discus ; wil do ; with <eat> ; with <photo> ; with <sober>
        residential	3	with aunt ; with tweezer ; wk <stimulant> ; wk aft ; wk again ; wkr 0 ; work know
        residential	3	work most ; worksheet ; writ from ; written and ; x eso ; y <illness> ; y entr
        residential	3	y ven ; ya falt ; ya sin ; ya trai ; year now ; yo and ; you about ; your fly
        residential	3	yrs most ; ~<alcohol> / ; ~<amount> ~<month> ; ~<emergency> <hospital>
        residential	3	~<go> ~<child> ; ~<height> ~off ; ~<hit> ~<drug> ; ~<hot> <moment> ; ~<illness> ~on
        residential	3	~<opioid> ~<consume> ; ~<stranger> ~only ; ~<take> ~<treatment> ; ~<treatment> <go>
        residential	3	~<vendor> ~<home> ; ~a ~slip ; ~admit ; ~aftercar ; ~anyon ; ~complet ; ~coupl
        residential	3	~d ~<alcohol> ; ~d ~etoh ; ~day ~inpt ; ~dej ; ~endocarditi ; ~endocarditi 0
        residential	3	~epilepsy ~on ; ~etoh / ; ~etoh ~detox ; ~for ~<treatment> ; ~how ~long
        residential	3	~in ~program ; ~jump ~off ; ~liv ~at ; ~long ; ~me ~regresan ; ~men ; ~myself in
        residential	3	~ninety ; ~ninety ~<day> ; ~ninety ~day ; ~not ~pregnant ; ~oig ; ~oig ~voc
        residential	3	~one ~<consume> ; ~oth ~plac ; ~piedr ; ~residencial ; ~slip ; ~the ~<drug> ; ~tmrw
        residential	3	~up ~for ; ~your ~facility ; él <buy> ; él vend
        residential	2	*duration.2 ; *emergency.fever ; *frequency.2:historical
        residential	2	*hallucination.apparition:hypothetical ; *lostThroughUse:other_experiencer
        residential	2	*mandate.residential:historical ; *noBarrierWork ; *number.1 ; *occasional.0
        residential	2	*overPrescribed ; *quantity ; *residentialDone:negated ; *seizure:hypothetical
        residential	2	*sinceLastUse.2 ; *soonDate ; *substance.sedative:hypothetical ; *thirdParty
        residential	2	*treatmentNeed.ready:hypothetical ; *treatmentNeed:possible ; *uses
        residential	2	*uses:other_experiencer ; *wantsOff:hypothetical ; + <sedative> ; + dial ; + most
        residential	2	+ ua ; / d ; / sem ; / ~opi ; 0 <angry> ; 0 <hear> ; 0 <play> ; 0 <relapse>
        residential	2	0 <stiff> ; 0 <treatment> ; 0 amenaz ; 0 cam ; 0 can ; 0 dia ; 0 fight ; 0 ft
        residential	2	0 good ; 0 gramo ; 0 iop ; 0 por ; 0 prior ; 0 releas ; <afraid> <soon>
        residential	2	<alcohol> <furniture> ; <alcohol> <hospital> ; <alcohol> <treatment> ; <alcohol> and
        residential	2	<alcohol> is ; <alcohol> q ; <alone> <stranger> ; <always> 0 ; <always> <count>
        residential	2	<always> <crowd> ; <always> <furniture> ; <always> <go> ; <always> <job>
        residential	2	<always> <rope> ; <always> son ; <always> terc ; <always> tien ; <amount> <law>
        residential	2	<amount> <tool> ; <amount> becaus ; <amount> do ; <amount> healthy ; <amount> le
        residential	2	<amount> los ; <amount> whil ; <angry> <say> ; <appointment> <clinician>
        residential	2	<ask> <home> ; <ask> <insurance> ; <ask> <put> ; <ask> no ; <asleep> <drug>
        residential	2	<asleep> <last> ; <asleep> <month> ; <asleep> ahi ; <asleep> he
        residential	2	<blade> <furniture> ; <blade> <height> ; <blade> <kin> ; <blade> <money>
        residential	2	<blood> <go> ; <blood> me ; <bodypart> <home> ; <bodypart> <lock> ; <bodypart> from
        residential	2	<bodypart> t ; <bodypart> to ; <bodypart> with ; <bodypart> ya ; <bodysound> on
        residential	2	<breath> <asleep> ; <build> <consume> ; <build> in ; <build> our ; <calm> <pet>
        residential	2	<calm> com ; <cannabis> <week> ; <cannabis> <write> ; <cannabis> cart
        residential	2	<caretaking> <alcohol> ; <caretaking> <opioid> ; <chestheart> <stimulant>
        residential	2	<chestheart> en ; <chestheart> fuert ; <chestheart> lik ; <child> <water>
        residential	2	<child> my ; <church> <phone> ; <church> for ; <clean> <pet> ; <clean> me
        residential	2	<clean> sinc ; <clean> ther ; <clinician> <appointment> ; <clinician> elsewher
        residential	2	<clinician> part ; <clinician> ref ; <clothes> when ; <cold> <day>
        residential	2	<colleague> <illness> ; <consume> <day> ; <consume> <drive> ; <consume> <last>
        residential	2	<consume> <pain> ; <consume> <pill> ; <consume> com ; <consume> cuand
        residential	2	<consume> only ; <consume> otr ; <consume> she ; <container> / ; <container> <leave>
        residential	2	<container> <shame> ; <continue> <smell> ; <continue> by ; <continue> com
        residential	2	<continue> do ; <continue> in ; <continue> lik ; <continue> most ; <continue> near
        residential	2	<continue> turn ; <count> <write> ; <count> <year> ; <crash> <amount> ; <crash> is
        residential	2	<crash> my ; <crowd> <hold> ; <crowd> <stimulant> ; <crowd> <town> ; <crowd> find
        residential	2	<crowd> ive ; <crowd> sinc ; <crowd> twic ; <day> <rarely> ; <day> chip ; <day> p
        residential	2	<day> par ; <day> to ; <day> ~<illness> ; <daytime> <month> ; <daytime> <sober>
        residential	2	<daytime> no ; <daytime> ~<shake> ; <die> thing ; <drive> <soon>
        residential	2	<drive> <stimulant> ; <drive> as ; <drive> depot ; <drive> him ; <drive> ive
        residential	2	<drive> my ; <drug> <furniture> ; <drug> <law> ; <drug> aft ; <drug> and
        residential	2	<eat> <opening> ; <eat> <stimulant> ; <eat> health ; <eat> whil
        residential	2	<emergency> <money> ; <emergency> <treatment> ; <fall> <pet> ; <fall> <sick>
        residential	2	<fall> <stimulant> ; <fall> i ; <fluid> <blood> ; <fluid> <bodypart> ; <fluid> it
        residential	2	<friend> <eat> ; <friend> <happy> ; <friend> <start> ; <friend> not
        residential	2	<furniture> lik ; <furniture> und ; <furniture> wher ; <give> <tool> ; <go> <count>
        residential	2	<go> <stop> ; <go> <week> ; <go> cuand ; <go> del ; <go> first ; <gun> <say>
        residential	2	<happy> <count> ; <headface> an ; <headface> clock ; <headface> lost ; <hear> <hear>
        residential	2	<hear> baj ; <hear> down ; <hear> you ; <height> 0 ; <height> <homeless>
        residential	2	<height> <stimulant> ; <height> hast ; <height> ice ; <hit> <eat> ; <hit> <kin>
        residential	2	<hit> <outdoors> ; <hit> <tool> ; <hit> <treatment> ; <hit> <week> ; <hold> out
        residential	2	<home> <asleep> ; <home> <clinician> ; <home> <insurance> ; <home> <sober>
        residential	2	<home> <take> ; <home> conmig ; <home> doe ; <home> then ; <home> und ; <home> with
        residential	2	<home> ~<consume> ; <homeless> <colleague> ; <homeless> <water> ; <homeless> on
        residential	2	<hospital> <alcohol> ; <hospital> <always> ; <hospital> <bodypart>
        residential	2	<hospital> <clothes> ; <hospital> <sedative> ; <hospital> d/c ; <hospital> dc
        residential	2	<hospital> him ; <hospital> thi ; <hot> <consume> ; <hot> <feel> ; <hot> the
        residential	2	<illness> <drive> ; <illness> <hospital> ; <illness> one ; <insurance> for
        residential	2	<intoxicated> out ; <job> <alcohol> ; <job> <hit> ; <job> <hold> ; <job> <home>
        residential	2	<job> aft ; <job> in ; <job> own ; <job> por ; <job> remote ; <key> <pet>
        residential	2	<kill> <leave> ; <kill> his ; <kin> <fire> ; <kin> <needle> ; <kin> <rope>
        residential	2	<kin> <shame> ; <kin> besid ; <kin> cant ; <kin> includ ; <kin> set ; <kin> so
        residential	2	<last> nam ; <law> <order> ; <law> del ; <law> enter ; <law> had ; <law> rn
        residential	2	<law> x ; <leave> <drive> ; <leave> <sober> ; <leave> <stimulant>
        residential	2	<leave> <treatment> ; <leave> <water> ; <leave> she ; <leave> sid ; <leave> to
        residential	2	<lock> <home> ; <lock> con ; <lock> from ; <media> her ; <media> on
        residential	2	<medicine> <amount> ; <medicine> <sedative> ; <money> <fire> ; <money> <official>
        residential	2	<money> n ; <money> of ; <money> troubl ; <money> ya ; <month> <hit> ; <month> <key>
        residential	2	<month> <pet> ; <month> of ; <month> the ; <month> ~<go> ; <need> <moment>
        residential	2	<need> attendanc ; <need> back ; <need> em ; <need> inform ; <need> privat
        residential	2	<needle> <moment> ; <needle> <soon> ; <night> <week> ; <night> each ; <night> it
        residential	2	<night> llev ; <official> 0 ; <official> <continue> ; <official> <see>
        residential	2	<official> <write> ; <official> ive ; <opening> <think> ; <opening> on
        residential	2	<opening> that ; <opioid> <day> ; <opioid> <stop> ; <order> <treatment> ; <order> de
        residential	2	<order> him ; <order> my ; <outdoors> <asleep> ; <outdoors> <consume>
        residential	2	<outdoors> clos ; <pain> for ; <pain> y ; <palecolor> ; <partner> <clean>
        residential	2	<partner> <outdoors> ; <partner> been ; <partner> llev ; <past> <crash>
        residential	2	<past> <last> ; <past> <wait> ; <past> dur ; <past> per ; <past> theyl ; <past> tx
        residential	2	<past> ~<stop> ; <pet> <year> ; <phone> me ; <phone> neg ; <phone> self
        residential	2	<phone> they ; <phone> you ; <photo> <media> ; <photo> <stimulant> ; <pill> <home>
        residential	2	<promise> <night> ; <put> <child> ; <put> <consume> ; <put> <drug>
        residential	2	<put> <insurance> ; <put> al ; <put> me ; <rarely> <day> ; <rarely> <treatment>
        residential	2	<rarely> x ; <rarely> y ; <record> about ; <record> if ; <record> ive
        residential	2	<relapse> con ; <room> <amount> ; <room> <consume> ; <room> <room> ; <room> en
        residential	2	<room> wher ; <room> whil ; <room> with ; <rope> <break> ; <rope> <headface>
        residential	2	<rope> <pet> ; <sad> el ; <say> <chestheart> ; <say> <start> ; <say> arent
        residential	2	<say> desd ; <say> ful ; <say> theyd ; <say> ~<sober> ; <school> <leave>
        residential	2	<school> on ; <sedative> <stop> ; <sedative> <take> ; <sedative> off
        residential	2	<sedative> onc ; <see> <clothes> ; <see> <record> ; <see> is ; <seizure> <say>
        residential	2	<smell> <fire> ; <sober> <say> ; <sober> <withdrawal> ; <sober> hast ; <sober> per
        residential	2	<soon> <put> ; <soon> <room> ; <soon> could ; <soon> la ; <start> <drive>
        residential	2	<stimulant> <awake> ; <stimulant> <bodypart> ; <stimulant> <cannabis>
        residential	2	<stimulant> <count> ; <stimulant> <emergency> ; <stimulant> <give>
        residential	2	<stimulant> <homeless> ; <stimulant> <hot> ; <stimulant> <night>
        residential	2	<stimulant> <take> ; <stimulant> a ; <stimulant> abus ; <stimulant> by
        residential	2	<stimulant> desd ; <stimulant> lost ; <stimulant> n ; <stimulant> nin
        residential	2	<stimulant> not ; <stimulant> sinc ; <stimulant> that ; <stop> <last>
        residential	2	<stop> <week> ; <stop> <withdrawal> ; <stop> he ; <stop> is ; <stop> then
        residential	2	<stranger> <breath> ; <stranger> <home> ; <stranger> <wait> ; <take> <continue>
        residential	2	<take> <opioid> ; <take> <room> ; <take> <shake> ; <take> bad ; <take> clean
        residential	2	<take> del ; <take> mushroom ; <take> too ; <think> <go> ; <think> approv
        residential	2	<think> ~<day> ; <threat> <kin> ; <tool> <buy> ; <tool> he ; <tool> just
        residential	2	<town> <continue> ; <town> <hospital> ; <town> when ; <treatment> <calm>
        residential	2	<treatment> <clinician> ; <treatment> <day> ; <treatment> <official>
        residential	2	<treatment> <pill> ; <treatment> acros ; <treatment> becaus ; <treatment> del
        residential	2	<treatment> from ; <treatment> nev ; <treatment> the ; <treatment> ~<home>
        residential	2	<trust> <last> ; <trust> <think> ; <unreal> <stranger> ; <vendor> <church>
        residential	2	<volunteer> <room> ; <wait> at ; <wait> in ; <wait> intern ; <wait> off
        residential	2	<wait> somewher ; <water> <home> ; <water> <kin> ; <water> de ; <water> en
        residential	2	<water> so ; <week> <always> ; <week> <blood> ; <week> <furniture>
        residential	2	<week> <headface> ; <week> <soon> ; <week> <wait> ; <week> desd ; <week> ever
        residential	2	<week> in ; <week> no ; <week> of ; <week> ten ; <withdrawal> <hit>
        residential	2	<withdrawal> <sedative> ; <withdrawal> at ; <withdrawal> me ; <withdrawal> off
        residential	2	<write> <feel> ; <write> <town> ; <write> do ; <year> <amount> ; <year> <consume>
        residential	2	<year> <moment> ; <year> claus ; <year> its ; <year> ~<consume> ; <year> ~<need>
        residential	2	a <soon> ; a <week> ; a bottl ; a canc ; a compr ; a concret ; a crystal ; a do
        residential	2	a hallway ; a marriag ; a motel ; a nam ; a plac ; a program ; a ralph ; a regional
        residential	2	a road ; a seven ; a speech ; a terapi ; a used ; a vacation ; a week ; a whil
        residential	2	a window ; about money ; absces ; absces on ; abundi ; acab la ; aceptan medi
        residential	2	ad on ; adderal and ; adderal every ; adderal snort ; adderal thre ; addiction
        residential	2	adentr con ; admit to ; adolescent residential ; advis on ; afford to ; aft one
        residential	2	afuer con ; again by ; again every ; again most ; again near ; agarran ; ago feel
        residential	2	ago on ; agre with ; agreement ; ahi le ; ahi me ; ahi mism ; ahorc y
        residential	2	al <treatment> ; al padr ; albergu ; alg <amount> ; alg mas ; alguien y ; all but
        residential	2	almost every ; alt del ; altaden ; ambulatori y ; amenaz a ; an acceptanc ; an anvil
        residential	2	and <calm> ; and afuer ; and all ; and both ; and by ; and cal ; and did ; and even
        residential	2	and forth ; and hom ; and honest ; and ive ; and sleep ; and stand ; and theyl
        residential	2	ankl ; anniversary in ; any sort ; aplauso ; apod ; app ; appetit back ; appl health
        residential	2	ard en ; arm sinc ; arregl la ; as written ; asi <amount> ; asi par ; asleep but
        residential	2	at day ; at it ; at noth ; at sist ; aunt cal ; aunti ; auth # ; authority
        residential	2	authoriz ; autopist ; autumn ; ayer sali ; ayer ya ; back <headface> ; back <room>
        residential	2	back hous ; back its ; back room ; bar a ; bar y ; barrier ; be <put> ; be cal
        residential	2	be straight ; bed aft ; bed lik ; bed sinc ; bed wher ; bedroom ; bedroom and
        residential	2	bedtim ; been <kill> ; been anywher ; been dai ; been doin ; been every ; been in
        residential	2	been sleep ; been talk ; befor dur ; befor school ; befor sentenc ; befor theyl
        residential	2	befor work ; began at ; behav ; behind ; being <leave> ; being gon ; belt ; bender
        residential	2	besid him ; bf <hit> ; bf use ; bien com ; big <container> ; big tank ; bipol one
        residential	2	black out ; blank on ; bles and ; bloodwork ; blow it ; blu lin ; board <pet>
        residential	2	boat the ; bolsit ; bos ok ; both <kin> ; both tim ; box win ; brochur for ; brok a
        residential	2	buckl ; bul ; bup ; bup as ; burn to ; bus depot ; busines partn ; but als ; buy cok
        residential	2	buy it ; by <month> ; by and ; by seven ; by sup ; cad terc ; caf ; cal stat
        residential	2	calexic ; camis planch ; campaign ; camry ; can <child> ; can <wait> ; can kid
        residential	2	can only ; cannot <say> ; cano ; cant say ; cant stay ; cardiologist ; cardiology
        residential	2	cart + ; cas le ; cash for ; cashi ; casi ; casi todo ; cb 0 ; cdl ; cdl and
        residential	2	chain on ; chanc of ; charger ; chef so ; children and ; chip and ; cinc noch
        residential	2	cinch round ; clean <month> ; clear to ; clinton ; clr <go> ; clr on ; coal
        residential	2	cocain and ; cok ever ; cok has ; cok pretty ; cok through ; colt ; com <past>
        residential	2	com no ; com y ; comfortabl ; complain of ; complet y ; con <shame> ; con aplauso
        residential	2	con diplom ; con suer ; cond 0 ; cond and ; confd in ; congratulat ; conmig y
        residential	2	conservator ; conviction ; cook in ; couch at ; could fry ; couldnt <say>
        residential	2	counselor keep ; county for ; county hospital ; coupl day ; cps took ; crack has
        residential	2	crack per ; crank on ; crash is ; crawl und ; crept ; cristal 0 ; cristal entr
        residential	2	cristal llam ; cros my ; crush adderal ; crystal at ; crystal for ; crystal sleep
        residential	2	cuand porqu ; cuarent dia ; cuart ; cuart y ; cuban ; cuban de ; custodi de ; cut my
        residential	2	d for ; d/c ; d/c <day> ; da <law> ; da diversion ; dai ; dai thing ; daught liv
        residential	2	day 0 ; day again ; day can ; day chip ; day fiv ; day for ; day hes ; day if
        residential	2	day last ; day nin ; day twenty ; day without ; dc tmrw ; dcd from ; dcf
        residential	2	de <count> ; de <hot> ; de <stimulant> ; de cps ; de desintox ; de pas ; de pech
        residential	2	de termin ; deal in ; del hog ; deliv packag ; demasi ; derechit ; desd <month>
        residential	2	desintoxiqu ; despedi de ; detox sid ; dexedrin ; dia con ; dia porqu ; diari dos
        residential	2	diari hac ; diari va ; did ; did <amount> ; didnt <angry> ; didnt know ; die and
        residential	2	dient ; dim ; direct a ; dirty <phone> ; dirty screen ; diversion ; dj ; do <count>
        residential	2	do aft ; do blow ; do mol ; do over ; do peopl ; do thi ; doe a ; doe thi ; doin
        residential	2	doin <stimulant> ; doing <eat> ; doing <stimulant> ; doing dish ; domestic
        residential	2	doming dic ; don ; don 0 ; dond <asleep> ; dond <continue> ; dond <leave> ; dond ir
        residential	2	dond se ; dont <ask> ; dont ask ; dont need ; dont plan ; dont ~shak ; door for
        residential	2	door wedg ; down thi ; dri ; dri out ; drink ; drink on ; drink when ; drip
        """
}
