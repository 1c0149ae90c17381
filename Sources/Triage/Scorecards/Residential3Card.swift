extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	desintoxicacion 0 ; desintoxicacion del ; desintoxicacion por ; despu por ; detox @
        residential	3	detox complet ; detox d/c ; detox with ; diaper ; diari ; diari cinc ; diganl ; dj
        residential	3	do peopl ; doctor last ; doctor was ; doe ketamin ; doe meth ; doe too ; dollar of
        residential	3	don being ; dond se ; dont stop ; dont ~shak ; dop on ; dos was ; doy al ; dri
        residential	3	drink at ; drink on ; drov me ; drug court ; dry <day> ; duerm ; duerm y ; dui ; dxd
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
        residential	3	get paid ; gig and ; giv or ; go now ; go right ; go straight ; going on ; gon ~near
        residential	3	good job ; good through ; got help ; got put ; graduat the ; graduation ; gram a
        residential	3	greek ; grown man ; hac nad ; hac siet ; had <count> ; half ago ; hand gon
        residential	3	has <money> ; has kid ; has medi ; hav me ; havent quit ; he <fire> ; he <lock>
        residential	3	he found ; he pay ; he saw ; he stil ; hed <asleep> ; hed sleep ; her <daytime>
        residential	3	her <home> ; her adderal ; her broth ; her iop ; her tonight ; herman llev
        residential	3	hes hold ; hes lost ; hid in ; hij viv ; him <order> ; him back ; him how
        residential	3	him order ; him out ; him say ; hir me ; his <home> ; his <palecolor> ; his bed
        residential	3	his boy ; his couch ; his rent ; hous and ; hous get ; howev long ; i <asleep>
        residential	3	i both ; i did ; i flew ; i inject ; i no ; i ~complet ; if <furniture> ; if bed
        residential	3	im <bodysound> ; im <furniture> ; im couch ; im smok ; imperial ; in <go> ; in alask
        residential	3	in between ; in kingman ; in malibu ; in prgm ; in sinc ; in spr ; in tarzan
        residential	3	includ me ; incluy ; inpatient cok ; inpt + ; int crystal ; int that ; int treatment
        residential	3	intact ; intern por ; iop and ; irm el ; is <law> ; is sweet ; it <stop> ; it as
        residential	3	it dai ; it she ; it stuck ; it too ; it twic ; its fin ; its nin ; its pas ; ivdu
        residential	3	ive <start> ; just finish ; just my ; k every ; k hol ; kais sinc ; keep smok
        residential	3	kept me ; ketamin about ; ketamin every ; kick off ; l hand ; la troc ; la ~coc
        residential	3	lad izquierd ; laid the ; last octob ; law school ; ld ; le <consume> ; le habi
        residential	3	le hac ; leav already ; leav bank ; leav thru ; left liv ; left sid ; licens over
        residential	3	lie back ; lik them ; lilac ; lin produc ; liv a ; liv i ; liv with ; llev doc
        residential	3	lo feo ; loc ; log off ; long program ; longest <wait> ; longest stay ; lorazepam
        residential	3	los quinc ; lost job ; lost the ; lost thre ; lot aft ; lunch every ; m <illness>
        residential	3	m <opioid> ; m cocain ; m left ; m sleep ; machet in ; many week ; marriag
        residential	3	marriag and ; marz y ; mayb i ; me <sober> ; me cor ; me exact ; me go ; me trat
        residential	3	met a ; metanfetamin ; meth bf ; meth his ; meth i ; meth iv ; meth pos ; meth up
        residential	3	metiendom ; mi <room> ; mi <tool> ; minim ; minimum 0 ; minimum of ; mo <stimulant>
        residential	3	mo x ; mom couch ; mom got ; monday my ; money troubl ; my <treatment> ; my calend
        residential	3	my client ; my coworker ; my fil ; my firm ; my ful ; my mail ; my parol
        residential	3	myself <day> ; myself im ; n <night> ; nad <soon> ; nad despu ; neg test
        residential	3	neurologist say ; nev <home> ; nev ~opi ; new <child> ; nic about ; night per
        residential	3	nin y ; ningun <treatment> ; no <child> ; no <opening> ; no batal ; no desd ; no few
        residential	3	no hi ; no hub ; no numbnes ; no vacation ; nobody use ; noma diganl ; noma le
        residential	3	non thi ; noon no ; norc at ; nos <happy> ; nos reimo ; noth arrang ; novent <day>
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
        residential	3	prgm ; pric of ; probation lady ; program sinc ; program was ; protocol finish
        residential	3	psych <hold> ; psych hold ; pt use ; pued entr ; q <night> ; que <key> ; quick one
        residential	3	quinc <year> ; quinc ano ; re liv ; read residential ; recit ; reentry 0
        residential	3	referral to ; regional jet ; regres cuand ; rehab didnt ; rehears ; reimo ; remov
        residential	3	residencial a ; residencial y ; residential car ; residential client
        residential	3	residential treatment ; reunif ; review <town> ; revok ; rock ; room ; room in
        residential	3	room is ; roommat smok ; run of ; run on ; rv ; s/p ; s/p ~<treatment> ; saf <home>
        residential	3	said goodby ; said whatev ; saint ; sal <day> ; sam <room> ; sam thre ; sat <go>
        residential	3	say heart ; say tak ; seat belt ; second try ; sel you ; septemb i ; shar <room>
        residential	3	she don ; sheet with ; shelt night ; shirt with ; should go ; sicknes ; siet
        residential	3	siet ano ; sign so ; sinc law ; sinc most ; sirvi ; sist she ; sit 0 ; sixty day
        residential	3	skip ; sleep now ; smok it ; sobrin en ; sock and ; sold out ; som oth ; sombra
        residential	3	spe two ; st tim ; stay ; stay as ; stay in ; stay lik ; stay run ; stay somewher
        residential	3	stil doing ; stop i ; straight to ; studi and ; suer ; sulk ; sur how ; sus nino
        residential	3	sw on ; sweat it ; sí y ; t <job> ; tabl next ; tank dai ; taper off ; tard no
        residential	3	teenager ; telehealth ; termin el ; termin y ; terri ; test me ; that <kin>
        residential	3	that cal ; that guy ; that outpatient ; the <cannabis> ; the <homeless> ; the bishop
        residential	3	the buckl ; the bunk ; the camer ; the earliest ; the glas ; the grandmoth
        residential	3	the handful ; the hol ; the hospital ; the irony ; the lan ; the marin ; the ralph
        residential	3	the salt ; the sidewalk ; the trail ; the union ; the unit ; the use ; the vide
        residential	3	the vincent ; the ~<furniture> ; the ~<law> ; the ~light ; them <consume>
        residential	3	then lost ; then meth ; ther out ; they <drive> ; they <give> ; they <go>
        residential	3	they <hold> ; they releas ; they tel ; they took ; theyl <see> ; thi <home>
        residential	3	thing crawl ; thing which ; thirty day ; thre four ; thre night ; through an
        residential	3	through saturday ; thru sun ; tien a ; tienen residencial ; tijuan en ; til at
        residential	3	til may ; til sum ; tim is ; to <consume> ; to crystal ; to fath ; to go ; to monday
        residential	3	to not ; to rehab ; to two ; to ~go ; today from ; tonight she ; took him ; trap
        residential	3	tre tard ; tribal ; troc ; trunk ; turtleneck ; twic <day> ; twic <moment>
        residential	3	twic now ; two job ; two marriag ; tx <furniture> ; tx bed ; typical ; uas +
        residential	3	un per ; un tiemp ; una sog ; uncl and ; unit rn ; uno se ; up <intoxicated>
        residential	3	up lat ; up spe ; urology np ; us she ; usand ; usand cocain ; use crack ; use dai
        residential	3	use ketamin ; use meth ; used heroin ; used straight ; using adderal ; using it
        residential	3	ust sab ; vacant ; van <take> ; van is ; vec y ; vecin no ; veint dia ; vez que
        residential	3	virtual <treatment> ; voc y ; volvi al ; vouch ; wal of ; wal with ; walmart lot
        residential	3	want back ; want out ; want privat ; was <cannabis> ; was cle ; was high ; was laid
        residential	3	was nineteen ; we <try> ; wednesday to ; week back ; week got ; went numb
        residential	3	wer <see> ; what <always> ; what usual ; when hes ; whiskey ; who stil ; whol 0
        residential	3	whol thing ; wif too ; wil today ; wir ; with <calm> ; with cign ; with marca
        residential	3	with sob ; wk <continue> ; wk aft ; wk again ; wkday ; wkr ; wont <put> ; work know
        residential	3	work most ; writ from ; x eso ; y <chestheart> ; y ve ; ya trai ; year now ; you do
        residential	3	you writ ; your <build> ; your build ; your fly ; ~<alcohol> / ; ~<day> ~<home>
        residential	3	~<furniture> ~off ; ~<home> and ; ~<sedative> ~<stop> ; ~<stimulant> ~<amount>
        residential	3	~<stranger> ~<room> ; ~<stranger> ~only ; ~<treatment> <go> ; ~<treatment> at
        residential	3	~a ~kid ; ~a ~slip ; ~admit ; ~aftercar ; ~at ~your ; ~attempt ; ~cash ; ~coupl
        residential	3	~cuant ~<money> ; ~cuant ~cuest ; ~cuest ; ~drink ~every ; ~fent ; ~for a
        residential	3	~how ~long ; ~light ~off ; ~liv ~at ; ~long ; ~not ~pregnant ; ~thirty ; ~threaten
        residential	3	~treatment ; ~up ~for ; ~vent ; ~your ~facility ; él <home>
        residential	2	*arrests.0 ; *backToUse.0 ; *detoxRequest.0:historical ; *drinks.0 ; *drinks.1
        residential	2	*duration.2 ; *emergency.4 ; *frequency.2:historical
        residential	2	*lostThroughUse.0:other_experiencer ; *noBarrierChild.0 ; *noBarrierWork.0
        residential	2	*number.1 ; *overPrescribed.0 ; *overdose.0 ; *psychosis.0:other_experiencer
        residential	2	*quantity.0 ; *quantity.4 ; *residentialDone.0:negated ; *sinceLastUse.2
        residential	2	*started.0:hypothetical ; *suicidePast.0 ; *thirdParty.0 ; *treatmentNeed.0:possible
        residential	2	*treatmentNeed.1:hypothetical ; *uses.0:other_experiencer ; + <sedative> ; + most
        residential	2	+ ua ; 0 <angry> ; 0 <container> ; 0 <friend> ; 0 <hear> ; 0 <lock> ; 0 <play>
        residential	2	0 <relapse> ; 0 amenaz ; 0 crystal ; 0 dia ; 0 dirty ; 0 duerm ; 0 fight ; 0 hear
        residential	2	0 im ; 0 iop ; 0 iv ; 0 roommat ; 0 so ; 0 soy ; <afraid> <soon>
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
        residential	2	<clinician> <afraid> ; <clinician> <emergency> ; <clinician> part ; <clinician> ref
        residential	2	<clothes> it ; <clothes> when ; <colleague> <friend> ; <colleague> <illness>
        residential	2	<consume> <day> ; <consume> <drive> ; <consume> <last> ; <consume> <pain>
        residential	2	<consume> <pill> ; <consume> com ; <consume> cuand ; <consume> only ; <consume> ther
        residential	2	<container> / ; <container> <amount> ; <container> <order> ; <container> <shame>
        residential	2	<container> for ; <container> no ; <continue> com ; <continue> doing ; <continue> in
        residential	2	<continue> is ; <continue> most ; <continue> turn ; <count> <write> ; <crash> my
        residential	2	<crowd> <hold> ; <crowd> <stimulant> ; <crowd> <threat> ; <crowd> <vendor>
        residential	2	<crowd> find ; <day> <home> ; <day> <night> ; <day> <withdrawal> ; <day> chip
        residential	2	<day> in ; <day> wheth ; <day> ~<illness> ; <daytime> <sober> ; <daytime> with
        residential	2	<drive> <medicine> ; <drive> est ; <drive> him ; <drive> my ; <drive> straight
        residential	2	<drive> token ; <drug> <container> ; <drug> <law> ; <drug> and ; <eat> <asleep>
        residential	2	<eat> <hot> ; <eat> <opening> ; <eat> health ; <eat> whil ; <emergency> el
        residential	2	<fall> <give> ; <fall> <pet> ; <fall> him ; <feel> <clinician> ; <fluid> it
        residential	2	<friend> <eat> ; <friend> <gun> ; <friend> <happy> ; <friend> <home> ; <friend> not
        residential	2	<furniture> <fire> ; <furniture> hes ; <furniture> lik ; <furniture> she
        residential	2	<furniture> sinc ; <give> <take> ; <give> <tool> ; <give> al ; <go> <angry>
        residential	2	<go> <count> ; <go> <stop> ; <go> <week> ; <go> yo ; <happy> <count> ; <happy> que
        residential	2	<headface> <color> ; <headface> clock ; <headface> fin ; <headface> lost
        residential	2	<hear> <hear> ; <hear> <unreal> ; <hear> per ; <hear> you ; <height> 0
        residential	2	<height> <wait> ; <height> ice ; <height> out ; <hit> <kin> ; <hit> <tool>
        residential	2	<hit> <treatment> ; <hit> <week> ; <home> <asleep> ; <home> <clinician>
        residential	2	<home> <count> ; <home> <insurance> ; <home> <last> ; <home> <phone>
        residential	2	<home> <sober> ; <home> <week> ; <home> as ; <home> found ; <home> in ; <home> perdi
        residential	2	<home> then ; <home> togeth ; <home> up ; <home> ~<consume> ; <homeless> <colleague>
        residential	2	<homeless> <need> ; <hospital> <alcohol> ; <hospital> <sedative> ; <hospital> cm
        residential	2	<hospital> d/c ; <hospital> dc ; <hot> <consume> ; <hot> <feel> ; <hot> <rope>
        residential	2	<hot> for ; <illness> <drive> ; <illness> attack ; <illness> c ; <illness> off
        residential	2	<illness> twic ; <job> <build> ; <job> <home> ; <job> <stimulant> ; <job> dr
        residential	2	<job> lost ; <kill> <child> ; <kill> <consume> ; <kill> <leave> ; <kin> besid
        residential	2	<kin> desd ; <kin> wouldnt ; <last> <amount> ; <last> nam ; <law> <child>
        residential	2	<law> <clean> ; <law> <furniture> ; <law> de ; <law> did ; <law> releas ; <law> rn
        residential	2	<law> x ; <leave> <blood> ; <leave> <height> ; <leave> <sober> ; <leave> <treatment>
        residential	2	<leave> <trust> ; <leave> <water> ; <leave> to ; <lock> from ; <media> her
        residential	2	<medicine> board ; <medicine> ~<last> ; <moment> <container> ; <moment> mism
        residential	2	<money> <lock> ; <money> <official> ; <money> <pet> ; <money> me ; <money> of
        residential	2	<money> worth ; <month> + ; <month> <hit> ; <month> <stimulant> ; <month> each
        residential	2	<month> sam ; <month> som ; <month> used ; <need> attendanc ; <need> back
        residential	2	<need> em ; <needle> <moment> ; <needle> <year> ; <night> <week> ; <night> it
        residential	2	<night> llev ; <night> than ; <night> too ; <official> <job> ; <official> <put>
        residential	2	<official> <write> ; <opening> <daytime> ; <opening> <think> ; <opening> on
        residential	2	<opioid> <day> ; <opioid> <stop> ; <order> <crowd> ; <order> <stimulant>
        residential	2	<order> de ; <order> him ; <order> my ; <order> que ; <outdoors> <asleep>
        residential	2	<outdoors> clos ; <pain> y ; <palecolor> ; <partner> <afraid> ; <partner> <continue>
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
        residential	2	<stimulant> <money> ; <stimulant> <take> ; <stimulant> by ; <stimulant> desd
        residential	2	<stimulant> habit ; <stimulant> i ; <stimulant> lost ; <stimulant> n
        residential	2	<stimulant> not ; <stimulant> that ; <stimulant> un ; <stop> <awake> ; <stop> <week>
        residential	2	<stop> <withdrawal> ; <stop> is ; <stranger> <home> ; <stranger> are
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
        residential	2	all <consume> ; almost every ; alt ; alt del ; am <ask> ; amad ; ambient
        residential	2	ambulatori tre ; amenaz ; an <bodypart> ; an ex ; and <asleep> ; and <home>
        residential	2	and afuer ; and all ; and cal ; and did ; and forth ; and get ; and hom ; and ive
        residential	2	and ketamin ; and otr ; and stand ; and theyl ; ankl ; ano ya ; any opening
        residential	2	any sort ; anywher ; aplauso ; appl health ; appropriat ; april she ; apt ; ard en
        residential	2	are so ; arizon and ; arregl la ; arrest four ; as in ; as written ; asi <continue>
        residential	2	asi par ; ask so ; asleep but ; at it ; at noth ; at twin ; aug stil ; aunt cal
        residential	2	auth # ; autopist ; autumn ; ayer sali ; back <headface> ; back <room> ; back its
        residential	2	bal every ; bal of ; bank ; banner ; bar y ; bathroom floor ; be cal ; be straight
        residential	2	bed lik ; bed wher ; bedroom and ; bedtim ; been dai ; been every ; been fir
        residential	2	been see ; been walk ; befor dur ; befor each ; befor school ; befor sentenc
        residential	2	befor theyl ; behav ; behind ; beig ; being <leave> ; being gon ; benz tap
        residential	2	besid him ; bf <hit> ; bien <confused> ; bien loc ; bipol off ; blad ; blank on
        residential	2	blanket in ; blow it ; blu lin ; bolsit ; bos ok ; both feet ; box win ; boy from
        residential	2	broth use ; buckl ; build on ; bul ; bup ; bup as ; burn to ; bus token ; busc
        residential	2	but als ; but most ; buy ; buy cok ; by <month> ; by seven ; cad seman ; calexic
        residential	2	camis planch ; campaign ; camry ; can <child> ; can kid ; can stand ; car en
        residential	2	card has ; cardiology ; carnal ; casi toda ; cdl ; cel 0 ; cel is ; cen ; chanc
        residential	2	chang of ; charger ; children and ; chip and ; cinch round ; cle <moment> ; cle head
        residential	2	cle now ; clean <job> ; clean <month> ; clean liv ; clean with ; clear to ; clinton
        residential	2	clr <go> ; clr <promise> ; clr had ; cocain every ; cocain i ; cocain when ; cogi
        residential	2	cok qd ; cok test ; cok the ; cok thru ; cok use ; cok wednesday ; com <past>
        residential	2	com no ; comfortabl ; competitor ; complet ; complet not ; compressor ; con <job>
        residential	2	con aplauso ; con diplom ; con suer ; con tre ; cond 0 ; confd in ; congratulat
        residential	2	conservator ; consum per ; contesten ; convulsion a ; corn <town> ; corn stor
        residential	2	corrig ; cort le ; couch at ; could fry ; could he ; counselor keep
        residential	2	county hospital ; county road ; coupl day ; cousin run ; cousin who ; cp ; cp x
        residential	2	crack has ; crack near ; crack use ; crept ; cristal ; cristal 0 ; cristal desd
        residential	2	cristal entr ; cristiano ; cros my ; crystal becaus ; crystal for ; crystal sleep
        residential	2	cuant cobran ; cuant dur ; cuart ; cuatr ; cuatr ano ; cuban ; cuban de ; cuest el
        residential	2	custodi de ; d <sedative> ; d/c <day> ; d/c fri ; da <law> ; da diversion ; dai
        residential	2	dai 0 ; dai cok ; dai thing ; dai two ; daught liv ; day can ; day chip ; day hes
        residential	2	day hous ; day if ; day inpt ; day nin ; day you ; dc tmrw ; de <clean>
        residential	2	de <consume> ; de cuand ; de encim ; de mart ; de pas ; dead cent ; deal 0 ; deal in
        residential	2	del cond ; del county ; del dcf ; deliv packag ; dept ; desd <month> ; desd calexic
        residential	2	desd febrer ; detox don ; detox sid ; detox tmrw ; detox tomorrow ; dexedrin
        residential	2	dia con ; dia porqu ; diari dos ; diari va ; did ; did <amount> ; did forty
        residential	2	did rehab ; did the ; didnt <angry> ; dient ; direct a ; dirty <phone>
        residential	2	dirty screen ; diversion ; do <count> ; do aft ; do blow ; do in ; do lin ; do over
        residential	2	do them ; do thi ; doe anyth ; doe cocain ; doe hav ; doin ; doin <stimulant>
        residential	2	doing <stimulant> ; doing ketamin ; doming dic ; don ; don 0 ; don a ; dond <asleep>
        residential	2	dond <continue> ; dond me ; dont <ask> ; dont ask ; dont plan ; door that
        residential	2	door wedg ; drink ; drink when ; drip ; driv at ; driv her ; drov him ; drov to
        residential	2	dry day ; duerm ahi ; duerm con ; dui and ; dust off ; dx ; east now ; easy <amount>
        residential	2	eat no ; ech ; ed or ; eight ; el ambulatori ; el cristal ; el fin ; el juez
        residential	2	el tiemp ; el veran ; elder ; els offer ; els so ; embaraz y ; en calentur ; en down
        residential	2	en marz ; en un ; encampment off ; encin ; end sun ; enfermedad ; engag ; ensen en
        residential	2	entregu el ; era <colleague> ; es <always> ; es <emergency> ; es com ; es diari
        residential	2	esa <home> ; esa cas ; eso pregunt ; est <home> ; est <see> ; est viend
        residential	2	estuv <count> ; estuv sei ; etoh dry ; even iop ; even lik ; evening i ; event and
        residential	2	ever happen ; ever seen ; every tabl ; everybody on ; everyon and ; ex <home>
        residential	2	ex marin ; examin ; f <cannabis> ; f <room> ; f <stimulant> ; f cristal ; f graduat
        residential	2	f k ; f ketamin ; f meth ; f pcp ; f s/p ; facility for ; fairnes ; famili y
        residential	2	feb back ; feet ; feet from ; fent ; fent 0 ; fent detox ; fentanyl ; ferry ; fier
        residential	2	fingernail ; finish it ; finish resi ; firm la ; fitnes ; fiv shift ; fiv tim
        residential	2	flac y ; flew to ; floor ; flor <palecolor> ; flor blu ; fly again ; foc diari
        residential	2	folk for ; for <afraid> ; for <photo> ; for <week> ; for adderal ; for cok
        residential	2	for eight ; for half ; for i ; for two ; for using ; forth ; fost hom ; found baggi
        residential	2	four arrest ; franci ; fre to ; friday night ; friday to ; friend and ; friend wil
        residential	2	from wher ; fry <eat> ; fry pan ; fui ; fum ya ; g ; g / ; gallina ; gatorad
        """
}
