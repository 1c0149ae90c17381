extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	each tim ; ef 0 ; eight at ; eight month ; eight week ; el <official>
        residential	3	el <stimulant> ; el consejer ; el dep ; el departament ; el gimnasi ; ell me
        residential	3	empec por ; en <stimulant> ; es <afraid> ; es sust ; escogi el ; ese tiemp
        residential	3	eso <ask> ; esquin y ; est cer ; est habl ; estuv <law> ; estuv bien ; every door
        residential	3	every group ; every thur ; everyday 0 ; evict last ; ex <trade> ; ex who
        residential	3	extranar a ; f dental ; f slam ; fail iop ; fella ; few month ; find <amount>
        residential	3	finish iop ; first <official> ; fiv day ; flashlight ; flew out ; floor is
        residential	3	follow a ; for <count> ; for <opioid> ; for <rail> ; for inpatient ; for men
        residential	3	for ninety ; for oxy ; for tel ; found <drug> ; four now ; four week ; freshman year
        residential	3	fri sat ; from bakersfield ; from our ; from that ; front <room> ; furnac ; garag on
        residential	3	get int ; get paid ; gig and ; giv or ; go now ; go right ; go straight ; going on
        residential	3	gon ~near ; good job ; good through ; got help ; got put ; graduat the ; graduation
        residential	3	gram a ; greek ; grown man ; hac nad ; hac siet ; had <count> ; half ago ; hand gon
        residential	3	has <money> ; has kid ; has medi ; hav me ; havent quit ; he <fire> ; he <lock>
        residential	3	he found ; he pay ; he saw ; he stil ; hed <asleep> ; hed sleep ; her <daytime>
        residential	3	her <home> ; her adderal ; her broth ; her iop ; her tonight ; herman llev
        residential	3	hes hold ; hes lost ; hid in ; hij viv ; him <order> ; him back ; him how
        residential	3	him order ; him out ; him say ; hir me ; his <home> ; his <palecolor> ; his bed
        residential	3	his boy ; his couch ; his rent ; hous and ; hous get ; howev long ; i <asleep>
        residential	3	i both ; i did ; i flew ; i inject ; i no ; i ~complet ; if <furniture> ; if bed
        residential	3	im <bodysound> ; im <furniture> ; im couch ; im smok ; imperial ; in <go> ; in alask
        residential	3	in between ; in kingman ; in malibu ; in prgm ; in sinc ; in spr ; in tarzan
        residential	3	includ me ; incluy ; inpatient cok ; inpt + ; int crystal ; int residential
        residential	3	int that ; int treatment ; intact ; intern por ; iop and ; irm el ; is <law>
        residential	3	is sweet ; it <stop> ; it as ; it dai ; it she ; it stuck ; it too ; it twic
        residential	3	its fin ; its nin ; its pas ; ivdu ; ive <start> ; just <hit> ; just finish
        residential	3	just my ; k every ; k hol ; kais sinc ; keep smok ; kept me ; ketamin about
        residential	3	ketamin every ; kia ; kick off ; l hand ; la troc ; la ~coc ; lad izquierd
        residential	3	laid the ; last octob ; law school ; ld ; le <consume> ; le habi ; le hac
        residential	3	leav already ; leav bank ; leav thru ; left liv ; left sid ; licens over ; lie back
        residential	3	lik them ; lilac ; lin produc ; liv a ; liv i ; liv with ; llev doc ; lo feo ; loc
        residential	3	log off ; long program ; longest <wait> ; longest stay ; lorazepam ; los quinc
        residential	3	lost job ; lost the ; lost thre ; lot aft ; lunch every ; m <illness> ; m <opioid>
        residential	3	m cocain ; m left ; m sleep ; machet in ; many week ; marriag ; marriag and ; marz y
        residential	3	mayb i ; me <leave> ; me <sober> ; me cor ; me exact ; me go ; me trat ; met a
        residential	3	metanfetamin ; meth bf ; meth his ; meth i ; meth iv ; meth pos ; meth up
        residential	3	metiendom ; mi <room> ; mi <tool> ; minim ; minimum 0 ; minimum of ; mo <stimulant>
        residential	3	mo x ; mom couch ; mom got ; monday my ; money troubl ; my <treatment> ; my client
        residential	3	my coworker ; my fil ; my firm ; my ful ; my mail ; my parol ; myself <day>
        residential	3	myself im ; n <night> ; nad <soon> ; nad despu ; neg test ; neurologist say
        residential	3	nev <home> ; nev ~opi ; new <child> ; nic about ; night per ; ningun <treatment>
        residential	3	nitrou by ; no <child> ; no <opening> ; no batal ; no desd ; no few ; no hi ; no hub
        residential	3	no numbnes ; no vacation ; nobody use ; noma diganl ; noma le ; non thi ; noon no
        residential	3	norc at ; nos <happy> ; nos reimo ; not preg ; noth arrang ; novent <day>
        residential	3	novent dia ; now cok ; nts ; nuev <day> ; nuev dia ; nunc par ; nurs said
        residential	3	och <month> ; och <year> ; och ano ; och mes ; of <money> ; of <stimulant>
        residential	3	of <withdrawal> ; of dai ; of everyon ; of inpt ; of medical ; of meth ; of prison
        residential	3	of shel ; of thre ; off + ; off lithium ; off on ; oh ; on <count> ; on <take>
        residential	3	on crank ; on four ; onc <day> ; only <consume> ; only keep ; op <clinician>
        residential	3	ord to ; oth 0 ; otr vez ; our <caretaking> ; our <tool> ; our bed ; our guest
        residential	3	out n ; outpatient group ; outpatient in ; outpt in ; over is ; pan ; pap is
        residential	3	par en ; pas <consume> ; pas lo ; pas que ; past thi ; pech apret ; per con
        residential	3	per tampoc ; perdi a ; perdi mi ; piedr cuatr ; piedr me ; piedr ya ; pilot 0
        residential	3	pip at ; pip dai ; pip und ; piquet ; piz ; plac in ; plac with ; placement in
        residential	3	plat and ; pleas a ; pleito no ; plu <day> ; plu wednesday ; porqu segun ; prescot
        residential	3	prgm ; pric of ; probation lady ; program sinc ; program was ; psych <hold>
        residential	3	psych hold ; pt use ; pued entr ; q <night> ; que <key> ; quick one ; quinc <year>
        residential	3	quinc ano ; re liv ; read residential ; recit ; reentry 0 ; referral to
        residential	3	regional jet ; regres cuand ; rehab didnt ; rehears ; reimo ; remov ; residencial a
        residential	3	residencial y ; residential car ; residential client ; residential treatment
        residential	3	reunif ; review <town> ; revok ; rock ; room ; room in ; room is ; roommat smok
        residential	3	run of ; run on ; rv ; s/p ; s/p ~<treatment> ; saf <home> ; said goodby
        residential	3	said whatev ; saint ; sal <day> ; sam <room> ; sam thre ; sat <go> ; say heart
        residential	3	say tak ; se nos ; seat belt ; second try ; sel you ; septemb i ; shar <room>
        residential	3	she don ; sheet with ; shelt night ; shirt with ; should go ; sicknes ; siet
        residential	3	siet ano ; sign so ; sinc law ; sinc most ; sirvi ; sist she ; sit 0 ; sixteen day
        residential	3	sixty day ; skip ; sleep now ; smok it ; sobrin en ; sock and ; sold out ; som oth
        residential	3	sombra ; spe two ; sro ; st tim ; stay ; stay as ; stay in ; stay lik ; stay run
        residential	3	stay somewher ; stil doing ; stop i ; straight to ; studi and ; suer ; sulk
        residential	3	sur how ; sus nino ; sw on ; sweat it ; sí y ; t <job> ; tabl next ; tank dai
        residential	3	taper off ; tard no ; teenager ; telehealth ; termin el ; termin y ; terri ; test me
        residential	3	than onc ; that <kin> ; that cal ; that guy ; that outpatient ; the <cannabis>
        residential	3	the <homeless> ; the bishop ; the buckl ; the bunk ; the camer ; the earliest
        residential	3	the glas ; the grandmoth ; the handful ; the hol ; the hospital ; the irony
        residential	3	the lan ; the marin ; the ralph ; the salt ; the sidewalk ; the trail ; the unit
        residential	3	the use ; the vide ; the vincent ; the ~<furniture> ; the ~<law> ; the ~light
        residential	3	the ~liv ; them <consume> ; then lost ; then meth ; ther out ; they <drive>
        residential	3	they <give> ; they <go> ; they <hold> ; they releas ; they took ; theyl <see>
        residential	3	thi <home> ; thing crawl ; thing which ; thirty day ; thre four ; thre night
        residential	3	through an ; through saturday ; thru sun ; tien a ; tienen residencial ; tijuan en
        residential	3	til at ; til may ; til sum ; tim is ; to <consume> ; to crystal ; to fath ; to go
        residential	3	to monday ; to not ; to rehab ; to two ; to ~go ; today from ; tonight she
        residential	3	took him ; trap ; tre tard ; tribal ; troc ; trunk ; turtleneck ; twic <day>
        residential	3	twic <moment> ; twic now ; two job ; two marriag ; tx <furniture> ; tx bed ; typical
        residential	3	uas + ; un machet ; un per ; un tiemp ; una sog ; uncl and ; unit rn ; uno se
        residential	3	up <intoxicated> ; up lat ; up spe ; urology np ; us she ; usand ; usand cocain
        residential	3	use crack ; use dai ; use ketamin ; use meth ; used heroin ; used meth
        residential	3	used straight ; using adderal ; using it ; ust sab ; vacant ; van <take> ; van is
        residential	3	vec y ; vecin no ; veint dia ; vez que ; virtual <treatment> ; voc y ; vouch
        residential	3	wal of ; wal with ; walmart lot ; want back ; want out ; want privat
        residential	3	was <cannabis> ; was cle ; was high ; was laid ; was nineteen ; we <try>
        residential	3	wednesday to ; week back ; week got ; went numb ; wer <see> ; what <always>
        residential	3	what usual ; when hes ; whiskey ; who stil ; whol 0 ; whol thing ; wif too
        residential	3	wil today ; wir ; with <calm> ; with cign ; with marca ; with sob ; wk <continue>
        residential	3	wk aft ; wk again ; wkday ; wkr ; wont <put> ; work know ; work most ; writ from
        residential	3	x eso ; y <chestheart> ; y ve ; ya trai ; year now ; you do ; you writ
        residential	3	your <build> ; your build ; your fly ; ~<alcohol> / ; ~<day> ~<home>
        residential	3	~<furniture> ~off ; ~<home> and ; ~<sedative> ~<stop> ; ~<stimulant> ~<amount>
        residential	3	~<stranger> ~<room> ; ~<stranger> ~only ; ~<treatment> <go> ; ~<treatment> at
        residential	3	~a ~slip ; ~admit ; ~aftercar ; ~at ~your ; ~attempt ; ~cash ; ~coupl
        residential	3	~cuant ~<money> ; ~cuant ~cuest ; ~cuest ; ~drink ~every ; ~fent ; ~for a
        residential	3	~how ~long ; ~light ~off ; ~liv ~at ; ~long ; ~not ~pregnant ; ~thirty ; ~threaten
        residential	3	~treatment ; ~up ~for ; ~vent ; ~your ~facility ; él <home>
        residential	2	*arrests.0 ; *backToUse.0 ; *detoxRequest.0:historical ; *drinks.0 ; *duration.2
        residential	2	*emergency.4 ; *frequency.2:historical ; *lostThroughUse.0:other_experiencer
        residential	2	*noBarrierChild.0 ; *noBarrierWork.0 ; *number.1 ; *overPrescribed.0 ; *overdose.0
        residential	2	*psychosis.0:other_experiencer ; *quantity.0 ; *quantity.4
        residential	2	*residentialDone.0:negated ; *sinceLastUse.2 ; *started.0:hypothetical
        residential	2	*suicidePast.0 ; *thirdParty.0 ; *treatmentNeed.0:possible
        residential	2	*treatmentNeed.1:hypothetical ; *uses.0:other_experiencer ; + <sedative> ; + most
        residential	2	+ ua ; 0 <angry> ; 0 <container> ; 0 <friend> ; 0 <hear> ; 0 <lock> ; 0 <play>
        residential	2	0 <relapse> ; 0 amenaz ; 0 can ; 0 crystal ; 0 dia ; 0 dirty ; 0 duerm ; 0 fight
        residential	2	0 hear ; 0 im ; 0 iop ; 0 iv ; 0 roommat ; 0 so ; <afraid> <soon>
        residential	2	<alcohol> <furniture> ; <alcohol> <take> ; <alcohol> and ; <alcohol> q ; <alcohol> x
        residential	2	<alone> asi ; <always> 0 ; <always> <crowd> ; <always> <furniture> ; <always> <go>
        residential	2	<always> <job> ; <amount> <job> ; <amount> <tool> ; <amount> a ; <amount> becaus
        residential	2	<amount> healthy ; <amount> le ; <amount> los ; <amount> separat ; <amount> which
        residential	2	<amount> whil ; <amount> yo ; <amount> ~<blood> ; <angry> <say>
        residential	2	<appointment> first ; <appointment> which ; <ask> <calm> ; <ask> <home>
        residential	2	<ask> <insurance> ; <ask> <put> ; <ask> no ; <asleep> <drug> ; <asleep> <height>
        residential	2	<asleep> <last> ; <asleep> <soon> ; <asleep> <tool> ; <asleep> ahi ; <asleep> he
        residential	2	<blade> <height> ; <blade> <money> ; <blood> <go> ; <blood> <need>
        residential	2	<bodypart> <asleep> ; <bodypart> <moment> ; <bodypart> siz ; <bodypart> with
        residential	2	<build> 0 ; <build> <consume> ; <build> our ; <calm> <need> ; <cannabis> <week>
        residential	2	<cannabis> <write> ; <caretaking> <opioid> ; <caretaking> and ; <chestheart> <last>
        residential	2	<chestheart> <tool> ; <chestheart> en ; <chestheart> fuert ; <chestheart> lik
        residential	2	<child> <water> ; <child> back ; <child> been ; <child> my ; <child> over
        residential	2	<child> wer ; <church> for ; <clean> <pet> ; <clean> <see> ; <clean> me
        residential	2	<clean> salt ; <clinician> <afraid> ; <clinician> <emergency> ; <clinician> part
        residential	2	<clinician> ref ; <clothes> it ; <clothes> when ; <colleague> <friend>
        residential	2	<colleague> <illness> ; <consume> <day> ; <consume> <drive> ; <consume> <last>
        residential	2	<consume> <pain> ; <consume> <pill> ; <consume> com ; <consume> cuand
        residential	2	<consume> only ; <consume> ther ; <container> / ; <container> <amount>
        residential	2	<container> <order> ; <container> <shame> ; <container> for ; <container> no
        residential	2	<continue> com ; <continue> doing ; <continue> in ; <continue> is ; <continue> most
        residential	2	<continue> turn ; <count> <write> ; <crash> my ; <crowd> <hold>
        residential	2	<crowd> <stimulant> ; <crowd> <threat> ; <crowd> <vendor> ; <crowd> find
        residential	2	<day> <home> ; <day> <night> ; <day> <withdrawal> ; <day> chip ; <day> in
        residential	2	<day> wheth ; <day> ~<illness> ; <daytime> <sober> ; <daytime> with
        residential	2	<drive> <medicine> ; <drive> est ; <drive> him ; <drive> my ; <drive> straight
        residential	2	<drive> structur ; <drive> token ; <drug> <container> ; <drug> <law> ; <drug> and
        residential	2	<eat> <asleep> ; <eat> <hot> ; <eat> <opening> ; <eat> health ; <eat> whil
        residential	2	<emergency> el ; <fall> <give> ; <fall> <pet> ; <fall> him ; <feel> <clinician>
        residential	2	<fluid> it ; <friend> <eat> ; <friend> <gun> ; <friend> <happy> ; <friend> <home>
        residential	2	<friend> not ; <furniture> <fire> ; <furniture> <rope> ; <furniture> hes
        residential	2	<furniture> lik ; <furniture> she ; <furniture> sinc ; <give> <take> ; <give> <tool>
        residential	2	<give> al ; <go> <angry> ; <go> <count> ; <go> <stop> ; <go> <week> ; <go> yo
        residential	2	<happy> <count> ; <happy> que ; <headface> <color> ; <headface> clock
        residential	2	<headface> fin ; <headface> lost ; <hear> <hear> ; <hear> <unreal> ; <hear> per
        residential	2	<hear> you ; <height> 0 ; <height> <wait> ; <height> ice ; <height> out
        residential	2	<hit> <kin> ; <hit> <tool> ; <hit> <treatment> ; <hit> <week> ; <home> <asleep>
        residential	2	<home> <clinician> ; <home> <count> ; <home> <insurance> ; <home> <last>
        residential	2	<home> <phone> ; <home> <sober> ; <home> <week> ; <home> as ; <home> found
        residential	2	<home> in ; <home> perdi ; <home> then ; <home> togeth ; <home> up
        residential	2	<home> ~<consume> ; <homeless> <colleague> ; <homeless> <need>
        residential	2	<hospital> <alcohol> ; <hospital> <sedative> ; <hospital> d/c ; <hospital> dc
        residential	2	<hot> <amount> ; <hot> <consume> ; <hot> <feel> ; <hot> <rope> ; <hot> for
        residential	2	<illness> <drive> ; <illness> attack ; <illness> c ; <illness> off ; <illness> twic
        residential	2	<job> <build> ; <job> <home> ; <job> <stimulant> ; <job> dr ; <job> lost
        residential	2	<kill> <child> ; <kill> <consume> ; <kill> <leave> ; <kin> besid ; <kin> desd
        residential	2	<kin> wouldnt ; <last> <amount> ; <last> nam ; <law> <child> ; <law> <clean>
        residential	2	<law> <furniture> ; <law> de ; <law> did ; <law> releas ; <law> rn ; <law> x
        residential	2	<leave> <blood> ; <leave> <height> ; <leave> <sober> ; <leave> <treatment>
        residential	2	<leave> <trust> ; <leave> <water> ; <leave> to ; <lock> from ; <media> her
        residential	2	<medicine> board ; <medicine> ~<last> ; <moment> <container> ; <moment> mism
        residential	2	<money> <lock> ; <money> <official> ; <money> <pet> ; <money> me ; <money> of
        residential	2	<money> worth ; <month> + ; <month> <hit> ; <month> <stimulant> ; <month> each
        residential	2	<month> sam ; <month> som ; <month> used ; <need> attendanc ; <need> back
        residential	2	<need> em ; <needle> <moment> ; <needle> <year> ; <night> <week> ; <night> it
        residential	2	<night> llev ; <night> than ; <night> too ; <official> <job> ; <official> <put>
        residential	2	<official> <write> ; <opening> <daytime> ; <opening> <think> ; <opening> on
        residential	2	<opioid> <day> ; <opioid> <stop> ; <order> <crowd> ; <order> <stimulant>
        residential	2	<order> him ; <order> my ; <order> que ; <outdoors> <asleep> ; <outdoors> clos
        residential	2	<pain> y ; <palecolor> ; <partner> <afraid> ; <partner> <continue>
        residential	2	<partner> <headface> ; <partner> been ; <partner> ~<alcohol> ; <past> <crash>
        residential	2	<past> <stimulant> ; <past> <wait> ; <past> dur ; <past> each ; <past> per
        residential	2	<past> theyl ; <pet> <year> ; <phone> me ; <phone> neg ; <phone> self ; <phone> they
        residential	2	<phone> you ; <photo> <appointment> ; <photo> <consume> ; <photo> <stimulant>
        residential	2	<pill> <home> ; <promise> <treatment> ; <put> <child> ; <put> <consume>
        residential	2	<put> <drug> ; <put> <insurance> ; <put> <take> ; <put> al ; <put> ther
        residential	2	<rarely> <day> ; <rarely> <treatment> ; <rarely> x ; <record> <day>
        residential	2	<record> <leave> ; <record> about ; <record> if ; <record> ive ; <relapse> con
        residential	2	<room> <medicine> ; <room> <room> ; <room> <stranger> ; <room> en ; <room> has
        residential	2	<rope> <moment> ; <rope> from ; <sad> el ; <say> <chestheart> ; <say> <start>
        residential	2	<say> arent ; <say> desd ; <say> ~<sober> ; <school> <give> ; <school> <leave>
        residential	2	<sedative> <home> ; <sedative> <take> ; <sedative> <treatment> ; <sedative> off
        residential	2	<see> <home> ; <see> <record> ; <seizure> a ; <shake> de ; <sick> <daytime>
        residential	2	<sober> <child> ; <sober> <say> ; <sober> <withdrawal> ; <soon> could ; <soon> la
        residential	2	<start> <continue> ; <start> <record> ; <stimulant> <awake> ; <stimulant> <blood>
        residential	2	<stimulant> <bodypart> ; <stimulant> <give> ; <stimulant> <hot>
        residential	2	<stimulant> <money> ; <stimulant> <take> ; <stimulant> by ; <stimulant> charg
        residential	2	<stimulant> desd ; <stimulant> habit ; <stimulant> i ; <stimulant> lost
        residential	2	<stimulant> n ; <stimulant> not ; <stimulant> that ; <stimulant> un ; <stop> <awake>
        residential	2	<stop> <week> ; <stop> <withdrawal> ; <stop> is ; <stranger> <home> ; <stranger> are
        residential	2	<stranger> just ; <stranger> whos ; <stranger> ~<treatment> ; <take> <room>
        residential	2	<take> <shake> ; <take> bad ; <take> clean ; <take> mushroom ; <think> <go>
        residential	2	<think> approv ; <think> asi ; <think> desd ; <threat> <kin> ; <threat> no
        residential	2	<threat> thru ; <tool> he ; <tool> just ; <town> <clean> ; <town> <continue>
        residential	2	<town> <hospital> ; <town> <sick> ; <trade> im ; <trade> turn ; <treatment> <ask>
        residential	2	<treatment> <calm> ; <treatment> <clinician> ; <treatment> <day>
        residential	2	<treatment> <official> ; <treatment> <take> ; <treatment> acros ; <treatment> co
        residential	2	<treatment> dond ; <treatment> en ; <treatment> in ; <treatment> inf
        residential	2	<treatment> its ; <treatment> sid ; <treatment> the ; <treatment> thing
        residential	2	<trust> <think> ; <vendor> <church> ; <vendor> <treatment> ; <volunteer> <room>
        residential	2	<wait> in ; <wait> off ; <water> <always> ; <water> <clean> ; <week> <always>
        residential	2	<week> <blood> ; <week> <furniture> ; <week> <soon> ; <week> <week> ; <week> com
        residential	2	<week> de ; <week> his ; <week> im ; <week> in ; <week> long ; <week> no ; <week> of
        residential	2	<withdrawal> ; <withdrawal> <opening> ; <withdrawal> <treatment> ; <withdrawal> me
        residential	2	<write> <feel> ; <year> <child> ; <year> <consume> ; <year> claus ; <year> im
        residential	2	<year> its ; <year> of ; <year> ya ; a <daytime> ; a <soon> ; a <start> ; a bird
        residential	2	a bottl ; a canc ; a chef ; a civilian ; a concret ; a cool ; a cop ; a crystal
        residential	2	a do ; a go ; a morn ; a motel ; a nam ; a plac ; a pod ; a program ; a ralph
        residential	2	a rav ; a regional ; a residential ; a rul ; a season ; a seven ; a sheet ; a speech
        residential	2	a terapi ; a tim ; a used ; a vacation ; a wait ; a wallet ; a whil ; a window
        residential	2	about why ; acceptanc ltr ; aceler ; aceptan medi ; adderal every ; adderal thre
        residential	2	addiction ; administration and ; admit <stimulant> ; advis on ; aft <crowd>
        residential	2	aft group ; aft one ; again every ; again most ; agarran ; agent ; agent <say>
        residential	2	ago befor ; ago on ; agre ; agre with ; ahi le ; ahor que ; al <treatment>
        residential	2	al entier ; al padr ; alcohol siet ; alg <amount> ; alg mas ; alguien y
        residential	2	all <consume> ; almost every ; alt ; alt del ; amad ; ambient ; ambulatori tre
        residential	2	amenaz ; an <bodypart> ; an ex ; and <asleep> ; and <calm> ; and <home> ; and afuer
        residential	2	and all ; and cal ; and did ; and forth ; and get ; and hom ; and ive ; and ketamin
        residential	2	and otr ; and stand ; and theyl ; ankl ; ano ya ; any opening ; any sort ; anywher
        residential	2	aplauso ; appetit back ; appl health ; appropriat ; april she ; apt ; ard en
        residential	2	are so ; arizon and ; arregl la ; arrest four ; as in ; as written ; asi <continue>
        residential	2	asi par ; ask so ; asleep but ; at it ; at noth ; at twin ; aug stil ; aunt cal
        residential	2	auth # ; autopist ; autumn ; ayer sali ; back <headface> ; back <room> ; back its
        residential	2	bal every ; bal of ; bank ; banner ; bar y ; bath salt ; bathroom floor ; be cal
        residential	2	be straight ; bed lik ; bed wher ; bedroom and ; bedtim ; been dai ; been every
        residential	2	been fir ; been see ; been walk ; befor dur ; befor each ; befor school
        residential	2	befor sentenc ; befor theyl ; behav ; behind ; beig ; being <leave> ; being gon
        residential	2	benz tap ; besid him ; bf <hit> ; bien <confused> ; bien loc ; bipol off ; blad
        residential	2	blank on ; blanket in ; blow it ; blu lin ; bolsit ; bos ok ; both feet ; box win
        residential	2	boy from ; brok a ; broth use ; buckl ; build on ; bul ; bup ; bup as ; burn to
        residential	2	bus token ; busc ; but als ; but most ; buy ; buy cok ; by <month> ; by seven
        residential	2	cad seman ; calexic ; camis planch ; campaign ; camry ; can <child> ; can kid
        residential	2	can stand ; car en ; card has ; cardiology ; carnal ; casi toda ; cdl ; cel 0
        residential	2	cel is ; cen ; chanc ; chang of ; charger ; children and ; chip and ; cinch round
        residential	2	cle <moment> ; cle head ; cle now ; clean <job> ; clean <month> ; clean liv
        residential	2	clean with ; clear to ; clinton ; clr <go> ; clr <promise> ; clr had ; cocain every
        residential	2	cocain i ; cocain when ; cogi ; cok qd ; cok test ; cok the ; cok thru ; cok use
        residential	2	cok wednesday ; com <past> ; com no ; comfortabl ; competitor ; complet
        residential	2	complet not ; compressor ; con <job> ; con aplauso ; con diplom ; con suer ; con tre
        residential	2	cond 0 ; confd in ; congratulat ; conservator ; consum per ; contesten
        residential	2	convulsion a ; corn <town> ; corn stor ; corrig ; cort le ; couch at ; could fry
        residential	2	could he ; counselor keep ; county hospital ; county road ; coupl day ; cousin run
        residential	2	cousin who ; cp ; cp x ; crack has ; crack near ; crack use ; crept ; cristal
        residential	2	cristal 0 ; cristal desd ; cristal entr ; cristiano ; cros my ; crystal becaus
        residential	2	crystal for ; crystal sleep ; cuant cobran ; cuant dur ; cuart ; cuatr ; cuatr ano
        residential	2	cuban ; cuban de ; cuest el ; custodi de ; d <sedative> ; d/c <day> ; d/c fri
        residential	2	da <law> ; da diversion ; dai ; dai cok ; dai thing ; dai two ; daught liv ; day can
        residential	2	day chip ; day hes ; day hous ; day if ; day inpt ; day nin ; day you ; dc tmrw
        residential	2	de <clean> ; de <consume> ; de cuand ; de desintox ; de encim ; de mart ; de pas
        residential	2	dead cent ; deal 0 ; deal in ; del cond ; del county ; del dcf ; deliv packag ; dept
        residential	2	desd <month> ; desd calexic ; desd febrer ; detox don ; detox sid ; detox tmrw
        residential	2	detox tomorrow ; dexedrin ; dia con ; dia porqu ; diari dos ; diari va ; did
        residential	2	did <amount> ; did forty ; did rehab ; did the ; didnt <angry> ; dient ; direct a
        residential	2	dirty <phone> ; dirty screen ; diversion ; do <count> ; do aft ; do blow ; do in
        residential	2	do lin ; do over ; do them ; do thi ; doe cocain ; doe hav ; doin ; doin <stimulant>
        residential	2	doing <stimulant> ; doing ketamin ; doming dic ; don ; don 0 ; don a ; dond <asleep>
        residential	2	dond <continue> ; dond me ; dont <ask> ; dont ask ; dont plan ; door that
        residential	2	door wedg ; drink ; drink when ; drip ; driv at ; driv her ; drov him ; drov to
        residential	2	dry day ; dual dx ; duerm ahi ; duerm con ; dui and ; dust off ; dx ; east now
        residential	2	easy <amount> ; eat no ; ech ; ed or ; eight ; el ambulatori ; el cristal ; el fin
        residential	2	el juez ; el tiemp ; el veran ; elder ; els offer ; els so ; embaraz y ; en calentur
        residential	2	en down ; en marz ; en un ; encampment off ; encin ; end sun ; enfermedad ; engag
        residential	2	ensen en ; entregu el ; era <colleague> ; es <always> ; es <emergency> ; es com
        residential	2	es diari ; esa <home> ; esa cas ; eso pregunt ; est <home> ; est <see> ; est viend
        residential	2	estuv <count> ; estuv sei ; etoh dry ; even iop ; even lik ; evening i ; event and
        residential	2	ever happen ; ever seen ; every cent ; every tabl ; everybody on ; everyon and
        residential	2	ex <home> ; ex marin ; examin ; f <cannabis> ; f <room> ; f <stimulant> ; f cristal
        residential	2	f graduat ; f k ; f ketamin ; f meth ; f pcp ; f s/p ; facility for ; fairnes
        residential	2	famili y ; feb back ; feet ; feet from ; fent ; fent 0 ; fent detox ; fentanyl
        residential	2	ferry ; fier ; fingernail ; finish it ; finish resi ; firm la ; fitnes ; fiv shift
        residential	2	fiv tim ; flac y ; flew to ; floor ; flor <palecolor> ; flor blu ; fly again
        residential	2	foc diari ; folk for ; foot on ; for <afraid> ; for <photo> ; for <week>
        residential	2	for adderal ; for cok ; for eight ; for half ; for i ; for two ; for using ; forth
        residential	2	fost hom ; found baggi ; four arrest ; franci ; friday night ; friday to
        residential	2	friend and ; friend wil ; from wher ; fry <eat> ; fry pan ; fui ; fum ya ; g ; g /
        residential	2	gallina ; gatorad ; gatorad and ; gentl with ; get ther ; glas pip ; glu ; go
        """
}
