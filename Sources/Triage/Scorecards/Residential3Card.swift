extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	ano ya ; anymor the ; app ; apparent ; april she ; are <think> ; around <day>
        residential	3	around east ; arrang aft ; as befor ; as in ; asi <continue> ; ask and ; asleep by
        residential	3	at an ; at day ; at st ; audienci ; audit ; aunt want ; awak so ; back <consume>
        residential	3	back <headface> ; bal of ; barricad in ; basical ; bath salt ; be someplac
        residential	3	been <always> ; been fir ; been hid ; been nin ; been over ; been read ; been see
        residential	3	been talk ; been thre ; been violent ; beer on ; befor dur ; befor sentenc
        residential	3	befor work ; bender ; betabel ; bibl and ; bipol one ; blow it ; board consent
        residential	3	boat the ; both <kin> ; both feet ; box win ; bus station ; busc ; but most
        residential	3	cal self ; can <wait> ; can afford ; can clos ; can go ; can only ; cancel it
        residential	3	carcel del ; casi toda ; cdl ; cdl and ; chanc ; charm ; chip and ; chut ; cirrhosi
        residential	3	cita ; cle head ; cle me ; cm 0 ; cocain + ; cocain pos ; cok every ; cok qd
        residential	3	com no ; comedor de ; competitor ; con <job> ; con <shame> ; con suer ; con tre
        residential	3	concierg ; cond ; consejer dic ; consent agreement ; conservator ; consum
        residential	3	consum per ; cook and ; cook in ; cool with ; couch at ; couldnt <say> ; county jail
        residential	3	coupl x ; cps took ; crack at ; crack use ; crank on ; cristal con ; cristal y
        residential	3	cristal él ; cristiano ; crumb ; crush adderal ; crystal at ; cuand <consume>
        residential	3	cuant cobran ; cuant tiemp ; cuart dond ; cuart que ; cuatr ano ; custodi de
        residential	3	cut me ; d/c <day> ; d/c tomorrow ; d/t ; d/t <stimulant> ; dai going ; dai meth
        residential	3	dat 0 ; daught been ; day fiv ; day for ; day inpt ; day option ; day program
        residential	3	dcf work ; de <treatment> ; de encim ; de mexicali ; deadlin ; deal out ; decad of
        residential	3	del <happy> ; del <hospital> ; del alcohol ; del hospital ; desintox
        residential	3	desintoxicacion 0 ; despu por ; dia en ; dia otr ; did my ; did the ; diganl
        residential	3	dispuest ; do mol ; doctor was ; doe meth ; doing <stimulant> ; dollar of ; domestic
        residential	3	dond <leave> ; dond ir ; dont <afraid> ; dont scar ; dont stop ; door on ; door that
        residential	3	dos was ; down thi ; drag him ; dri ; drink at ; drink on ; drov me ; duerm y ; dui
        residential	3	dutch ; east now ; eight at ; eight week ; eightbal every ; el <breath>
        residential	3	el <stimulant> ; el air ; el dep ; el departament ; el ice ; el tub ; el veran
        residential	3	ell me ; empec por ; en <treatment> ; end last ; enough dai ; entregu el
        residential	3	er hallway ; era <colleague> ; es la ; ese tiemp ; eso <ask> ; espos llev ; esquin y
        residential	3	est <put> ; estuv <law> ; estuv bien ; estuv sei ; even iop ; every monday
        residential	3	every thur ; ex <phone> ; ex <trade> ; extranar ; f <room> ; f k ; f mom ; f slam
        residential	3	falt otr ; feb back ; fellow lik ; fentanyl ; few month ; find <amount>
        residential	3	first <official> ; flac y ; flew out ; fly again ; for <count> ; for <opioid>
        residential	3	for eight ; for oxy ; for tel ; for using ; forth ; found <drug> ; four now
        residential	3	freeway 0 ; freshman year ; fri sat ; from our ; front <room> ; fui ; fui a
        residential	3	get paid ; gimnasi ; go <day> ; go <see> ; go in ; go inpatient ; go right
        residential	3	go straight ; going on ; good til ; got tim ; gram a ; grandson and ; greek
        residential	3	grownup ; habit that ; hac diez ; hac siet ; had <count> ; had ~<treatment>
        residential	3	half ago ; half year ; hand gon ; handl of ; has kid ; hast me ; hast septiembr
        residential	3	hav <room> ; hav i ; havent quit ; he <lock> ; he lost ; he pay ; he show ; he snif
        residential	3	heal ; hed <asleep> ; hed sleep ; helicopter ; hepatology ; her <daytime>
        residential	3	her broth ; her goe ; her nephew ; her third ; her tonight ; hes forty ; hes lost
        residential	3	hes right ; hes swing ; hi toward ; high loc ; high on ; him <stimulant> ; him about
        residential	3	hir me ; his <palecolor> ; his bed ; his forearm ; his lin ; his rent ; his teeth
        residential	3	hom high ; homeles and ; hos from ; hous do ; hous get ; hrg 0 ; hungry ; i <asleep>
        residential	3	i <crash> ; i blow ; i dial ; i flew ; i inject ; i rent ; i show ; i sign
        residential	3	ice <go> ; id been ; if <furniture> ; if bed ; im <bodysound> ; im <furniture>
        residential	3	im couch ; im proud ; im smok ; in <go> ; in county ; in encin ; in malibu
        residential	3	in month ; in prgm ; in twelv ; infect ; inpatient cok ; inpatient program ; inpt +
        residential	3	inpt tx ; int crystal ; iop all ; iop counselor ; is <calm> ; is <law> ; is cool
        residential	3	is squeez ; is sweet ; it <consume> ; it <fluid> ; it <furniture> ; it <smell>
        residential	3	it dai ; it eight ; it four ; it if ; it she ; it smel ; it twic ; its <always>
        residential	3	its fiv ; its four ; its pas ; its spe ; ivdu ; ive <start> ; jail rn ; judg
        residential	3	judg okafor ; juez le ; jun i ; just finish ; k every ; k hol ; kept me ; kia
        residential	3	kick it ; kick off ; kingman ; klonopin ; l hand ; la <media> ; la entrevist
        residential	3	la troc ; la ~coc ; lak hous ; las manana ; law did ; law school ; le <consume>
        residential	3	le hac ; le pag ; leav thru ; left my ; level and ; librium don ; licens over
        residential	3	lie back ; lilac ; lin the ; liv a ; liv togeth ; liv with ; livin ; llev cuatr
        residential	3	llev doc ; lo <insurance> ; lo cubr ; lo feo ; loc ; log off ; longest <wait>
        residential	3	longest stay ; los misma ; lost job ; lot aft ; loteri ; lunch every ; m <opioid>
        residential	3	m sleep ; machet in ; mak someth ; malil en ; manan sin ; manana ; manic ; marriag
        residential	3	marriag and ; marz y ; me <leave> ; me <sober> ; me as ; meth bf ; meth i ; meth pos
        residential	3	meth sinc ; meth the ; meth up ; meth which ; meth x ; metiendom ; metimo a ; mgmt 0
        residential	3	mientra se ; minim ; minimum <amount> ; mism <clothes> ; mo x ; monday wednesday
        residential	3	money so ; month aft ; moth i ; moth son ; much meth ; my <treatment> ; my bed
        residential	3	my bel ; my calend ; my camer ; my crack ; my firm ; my thirti ; myself im
        residential	3	n <amount> ; n everyth ; nam no ; nam und ; need intak ; need placement
        residential	3	neighbor are ; nerv damag ; nev actual ; nev the ; nev ~opi ; next step ; nic hous
        residential	3	night duration ; night per ; night they ; night too ; nin <month> ; nin month
        residential	3	ningun program ; nit / ; nitrou by ; no ~batal ; no ~kid ; no ~numbnes ; no ~plac
        residential	3	no ~plan ; no ~safety ; no ~threat ; no ~tx ; no ~vacation ; no ~wif ; noma diganl
        residential	3	non thi ; nonprofit ; noon no ; noon with ; norc at ; normal that ; nos <happy>
        residential	3	nos reimo ; not ~been ; not ~late ; not ~look ; not ~our ; novent <day> ; novent dia
        residential	3	now cok ; now meth ; now using ; och <week> ; och semana ; octob ive ; octubr de
        residential	3	of <last> ; of <money> ; of dai ; of last ; of prison ; of thre ; of ~<stimulant>
        residential	3	off lithium ; on bath ; on cocain ; on crystal ; on k ; on tin ; on unit
        residential	3	one <partner> ; only cam ; only keep ; only use ; op <clinician> ; open to
        residential	3	ord read ; orden de ; order meth ; oth <night> ; otr <height> ; otr tech
        residential	3	our <caretaking> ; our <phone> ; our <tool> ; our den ; our guest ; out <go>
        residential	3	out friday ; out thi ; outpatient at ; outpatient isnt ; outpt in ; over is
        residential	3	paid in ; pamphlet and ; pap is ; pas que ; past thi ; payday and ; pen and
        residential	3	per tampoc ; person do ; pharmacy board ; piedr ya ; pip dai ; plac in ; plan approv
        residential	3	plan read ; plant clos ; policy and ; polit and ; por tre ; porqu extranar
        residential	3	porqu segun ; pric of ; program has ; protocol finish ; psych hold ; pue <go>
        residential	3	pued entr ; pul his ; pump at ; put our ; q <continue> ; q <night> ; q sigu
        residential	3	que <key> ; que hiz ; que sigu ; quier inform ; quinc <year> ; quinc ano ; quit pick
        residential	3	ratchet ; recit ; referral to ; regres cuand ; rehab didnt ; rehears ; reimo ; remov
        residential	3	rent and ; rent un ; reserv a ; resi bed ; resid with ; residential 0
        residential	3	residential a ; residential aft ; residential client ; residential treatment
        residential	3	restaurant and ; review <town> ; rib ; ring to ; room ; room in ; roommat smok
        residential	3	run of ; rv ; s/p ~<treatment> ; sab com ; sacrament ; said goodby ; said whatev
        residential	3	said who ; sam room ; sat <go> ; sat me ; say somebody ; say the ; se com ; se quem
        residential	3	second try ; seguirl ; semana y ; semana ya ; severanc ; shar <room> ; she drink
        residential	3	shoot meth ; show she ; shut for ; sick leav ; sin ~<home> ; sin ~<pain>
        residential	3	sin ~dolor ; sinc <wait> ; sinc law ; sinc march ; sinc stay ; sirvi ; sist she
        residential	3	sit 0 ; sixty day ; siz too ; sleep now ; slip to ; smok it ; snif cocain ; snort
        residential	3	so theyr ; som oth ; somebody keep ; someplac ; somewher for ; soon could ; spe 0
        residential	3	spe <continue> ; spe two ; speech at ; st tim ; stash ; stay ; stay in ; stay lik
        residential	3	stay somewher ; steady on ; stepdad is ; sternum ; stil at ; stil buy ; stomp
        residential	3	stop for ; streak ; street outreach ; structur befor ; suer ; suspend ; sweat it
        residential	3	sí y ; t 0 ; t <job> ; tabl next ; tak coupl ; tard no ; tarp ; teen residential
        residential	3	teng lo ; than ninety ; that <kin> ; that <lock> ; that ranch ; that was
        residential	3	the <cannabis> ; the alcohol ; the apartment ; the buckl ; the bunk ; the cab
        residential	3	the campu ; the counselor ; the deacon ; the ful ; the grandmoth ; the handful
        residential	3	the hol ; the hospital ; the lan ; the lif ; the ord ; the problem ; the ralph
        residential	3	the salt ; the skin ; the social ; the tin ; the trail ; the unit ; the use
        residential	3	the ~<law> ; the ~<stimulant> ; the ~light ; the ~liv ; them <consume>
        residential	3	then <stimulant> ; then walk ; ther <always> ; ther <day> ; ther <money>
        residential	3	ther <room> ; ther out ; ther room ; therapist 0 ; therapist refer ; thes <amount>
        residential	3	thes plac ; thes two ; they <drive> ; they <give> ; they <lock> ; they check
        residential	3	they discharg ; they let ; they lock ; they pul ; they releas ; they saw ; thi rig
        residential	3	thing which ; thirty day ; thre four ; thre night ; thru sun ; thu ; thur and
        residential	3	thursday through ; tienen dond ; tienen residencial ; til about ; til at ; til my
        residential	3	til they ; tim is ; tin most ; tmrw ; to <consume> ; to drink ; to go ; to monday
        residential	3	to tuesday ; to ~go ; tom otr ; tomorrow is ; too <stiff> ; too tight ; trabaj por
        residential	3	trag ; transplant ; trap hous ; troc ; truck behind ; truck sinc ; trunk
        residential	3	tuesday wednesday ; turtleneck ; twelv hour ; twic <day> ; two becaus ; two job
        residential	3	two marriag ; tx <furniture> ; tx bed ; tyl ; uas + ; uds + ; un centr ; un machet
        residential	3	un program ; una <moment> ; una hor ; uncl and ; unit ; unk no ; up 0 ; up high
        residential	3	up lat ; up monday ; up spe ; urologist say ; urology np ; usand cocain ; use crack
        residential	3	used <always> ; used <past> ; used befor ; used dai ; used heroin ; user for
        residential	3	using adderal ; using again ; using ice ; ust sab ; vecin no ; veint dia ; vest
        residential	3	virtual iop ; visit nurs ; viv de ; voic down ; walmart ; want and ; want attendanc
        residential	3	want back ; want high ; want out ; want privat ; was <intoxicated> ; was back
        residential	3	was laid ; was octob ; we tri ; wednesday to ; week back ; week got ; week his
        residential	3	week ive ; week long ; wen ; wer <see> ; when hes ; whenev ther ; wher do ; wher doe
        residential	3	who <asleep> ; whol thing ; wif broth ; wif too ; wil <drive> ; wil discus
        residential	3	wil driv ; wir ; with <calm> ; with <eat> ; with <leave> ; with <photo>
        residential	3	with <sober> ; with aunt ; wk <continue> ; wk again ; wont <think> ; work know
        residential	3	worksheet ; would stop ; wrap up ; writ from ; x <amount> ; y <chestheart>
        residential	3	y <fire> ; y awak ; y lleg ; y ve ; y ven ; ya falt ; ya sin ; ya trai ; year now
        residential	3	yo and ; yo lo ; you <go> ; you <home> ; you liv ; you suggest ; you writ
        residential	3	your <phone> ; your fly ; your residential ; yrs most ; ~<afraid> of ; ~<always> per
        residential	3	~<amount> ~<month> ; ~<child> no ; ~<count> ~<week> ; ~<emergency>
        residential	3	~<emergency> <hospital> ; ~<furniture> ~off ; ~<height> ~off ; ~<hit> ~<drug>
        residential	3	~<hospital> ~<treatment> ; ~<hot> <moment> ; ~<illness> <count>
        residential	3	~<illness> ~<alcohol> ; ~<order> ~<official> ; ~<sick> <amount> ; ~<stranger> ~only
        residential	3	~<take> ~<treatment> ; ~<think> quien ; ~<threat> no ; ~<treatment> <treatment>
        residential	3	~<withdrawal> ~<seizure> ; ~a <outdoors> ; ~a plan ; ~admit ; ~amenaz ; ~batal
        residential	3	~be ~somewher ; ~been ; ~cocain ; ~coupl ; ~d ~<alcohol> ; ~d ~detox ; ~d ~etoh
        residential	3	~day ~inpt ; ~dependent ; ~diari per ; ~drink ~every ; ~etoh / ; ~etoh ~detox
        residential	3	~for a ; ~hang ~himself ; ~hi ; ~how ~long ; ~in ~program ; ~jump ~off ; ~late
        residential	3	~le est ; ~light ~off ; ~liv ~at ; ~me ~<need> ; ~not ~a ; ~not ~pregnant ; ~numbnes
        residential	3	~oig ~voc ; ~one ~<consume> ; ~one ~of ; ~plac ; ~safety ; ~scar of ; ~se ~cuant
        residential	3	~teng nad ; ~threat ; ~tmrw ; ~traum ; ~treatment befor ; ~withdrawal ~seizur
        residential	3	él <buy> ; él vend
        residential	2	*arrests ; *backToUse:negated ; *deliriumTremens:historical
        residential	2	*detoxRequest:historical ; *duration.2 ; *frequency.2:historical
        residential	2	*hallucination.apparition:hypothetical ; *mandate.residential:historical
        residential	2	*noBarrierChild ; *noBarrierWork ; *overdose ; *quantity.consequence
        residential	2	*quitting:hypothetical ; *residentialDone:negated ; *residentialWord:negated
        residential	2	*seizure:hypothetical ; *sinceLastUse.2 ; *started:hypothetical ; *thirdParty
        residential	2	*treatmentNeed ; *treatmentNeed:possible ; *wantsOff:hypothetical ; + dial ; + for
        residential	2	+ most ; / sem ; 0 <angry> ; 0 <hear> ; 0 <play> ; 0 amenaz ; 0 cam ; 0 can ; 0 dia
        residential	2	0 dirty ; 0 fight ; 0 g ; 0 gramo ; 0 iop ; 0 mg ; 0 night ; 0 por ; 0 releas
        residential	2	0 uas ; <afraid> <soon> ; <alcohol> <furniture> ; <alcohol> <hospital>
        residential	2	<alcohol> is ; <alcohol> q ; <alcohol> sinc ; <alone> <stranger> ; <alone> and
        residential	2	<always> <furniture> ; <always> <go> ; <always> <job> ; <always> <opening>
        residential	2	<always> <rope> ; <always> hac ; <always> pas ; <always> tien ; <amount> becaus
        residential	2	<amount> de ; <amount> healthy ; <amount> separat ; <amount> whil ; <angry> <clean>
        residential	2	<angry> <drive> ; <appointment> <clinician> ; <ask> <home> ; <ask> <insurance>
        residential	2	<ask> <put> ; <ask> nobody ; <asleep> <clean> ; <asleep> <eat> ; <asleep> <month>
        residential	2	<asleep> <tool> ; <asleep> ahi ; <asleep> but ; <asleep> he ; <blade> <height>
        residential	2	<blade> <kin> ; <bodypart> <lock> ; <bodypart> his ; <bodypart> ya
        residential	2	<break> <consume> ; <break> on ; <break> so ; <breath> thru ; <build> <bodypart>
        residential	2	<build> <consume> ; <build> <last> ; <build> our ; <buy> <container> ; <buy> <go>
        residential	2	<buy> ahi ; <buy> out ; <calm> <consume> ; <caretaking> <alcohol>
        residential	2	<caretaking> <day> ; <caretaking> <moment> ; <caretaking> <opioid>
        residential	2	<caretaking> <phone> ; <caretaking> about ; <caretaking> and ; <chestheart> <build>
        residential	2	<chestheart> <tool> ; <chestheart> fuert ; <chestheart> lik ; <chestheart> normal
        residential	2	<child> <water> ; <child> back ; <child> been ; <child> my ; <church> for
        residential	2	<church> san ; <clean> <see> ; <clean> del ; <clean> sinc ; <clinician> <child>
        residential	2	<clinician> <emergency> ; <clinician> <record> ; <clinician> board ; <clinician> ref
        residential	2	<clothes> when ; <color> <clothes> ; <color> by ; <consume> <amount>
        residential	2	<consume> <last> ; <consume> cuand ; <consume> only ; <consume> out
        residential	2	<consume> piedr ; <consume> ~<stop> ; <container> <amount> ; <container> <leave>
        residential	2	<container> <shame> ; <container> a ; <continue> <buy> ; <continue> <caretaking>
        residential	2	<continue> <smell> ; <continue> <start> ; <continue> by ; <continue> com
        residential	2	<continue> doing ; <continue> go ; <continue> in ; <continue> just ; <continue> most
        residential	2	<continue> near ; <continue> per ; <continue> read ; <continue> turn
        residential	2	<crash> <amount> ; <crash> is ; <crash> my ; <crowd> <hold> ; <crowd> <stimulant>
        residential	2	<crowd> <threat> ; <crowd> <town> ; <crowd> find ; <crowd> twic ; <day> <alcohol>
        residential	2	<day> <fluid> ; <day> <rarely> ; <day> <stimulant> ; <day> chip ; <day> par
        residential	2	<day> to ; <day> wheth ; <daytime> no ; <drive> <soon> ; <drive> <stimulant>
        residential	2	<drive> depot ; <drive> est ; <drive> him ; <drive> ive ; <drive> my
        residential	2	<drive> straight ; <drive> wrong ; <drug> <furniture> ; <drug> <law> ; <drug> and
        residential	2	<eat> <asleep> ; <eat> back ; <eat> health ; <eat> ~<shake>
        residential	2	<emergency> <treatment> ; <fall> <pet> ; <feel> <clinician> ; <feel> <opioid>
        residential	2	<fire> up ; <fire> with ; <fluid> <blood> ; <fluid> and ; <friend> <alone>
        residential	2	<friend> <start> ; <friend> doesnt ; <furniture> <die> ; <furniture> <fire>
        residential	2	<furniture> <rope> ; <furniture> hes ; <furniture> in ; <furniture> lik
        residential	2	<furniture> nin ; <furniture> she ; <furniture> und ; <furniture> wher
        residential	2	<give> ~<amount> ; <go> <week> ; <go> not ; <go> otr ; <goodbye> that ; <happy> que
        residential	2	<headface> an ; <headface> clock ; <headface> clos ; <headface> lost
        residential	2	<hear> <vermin> ; <hear> from ; <hear> you ; <height> <homeless> ; <height> <wait>
        residential	2	<height> ice ; <height> out ; <height> y ; <hit> <bodypart> ; <hit> <tool>
        residential	2	<hit> <treatment> ; <hit> el ; <hit> it ; <hold> <photo> ; <hold> out
        residential	2	<home> <alcohol> ; <home> <clinician> ; <home> con ; <home> doe ; <home> then
        residential	2	<home> up ; <home> ~<consume> ; <homeless> <colleague> ; <homeless> <homeless>
        residential	2	<homeless> <water> ; <hospital> <alcohol> ; <hospital> <always>
        residential	2	<hospital> <clothes> ; <hospital> <leave> ; <hospital> cas ; <hospital> d/c
        residential	2	<hospital> dc ; <hospital> x ; <hot> <feel> ; <hot> the ; <illness> <fluid>
        residential	2	<illness> <hospital> ; <illness> la ; <illness> off ; <illness> twic
        residential	2	<insurance> <continue> ; <insurance> sinc ; <intoxicated> out ; <job> <alcohol>
        residential	2	<job> <hit> ; <job> already ; <job> remote ; <job> without ; <key> <ask>
        residential	2	<key> <pet> ; <key> <stimulant> ; <kill> <consume> ; <kill> <go> ; <kill> <leave>
        residential	2	<kill> his ; <kin> <alcohol> ; <kin> <shame> ; <kin> <sober> ; <kin> besid
        residential	2	<kin> so ; <kin> ~<say> ; <kin> ~<stimulant> ; <law> <drug> ; <law> <order>
        residential	2	<law> <stop> ; <law> <town> ; <law> <withdrawal> ; <law> behind ; <law> had
        residential	2	<leave> <blood> ; <leave> <sober> ; <leave> <treatment> ; <leave> she ; <leave> sid
        residential	2	<leave> y ; <lock> from ; <medicine> <amount> ; <medicine> <home>
        residential	2	<medicine> <treatment> ; <moment> <order> ; <moment> <stranger> ; <moment> act
        residential	2	<moment> an ; <money> <official> ; <money> fin ; <money> n ; <money> of ; <money> pt
        residential	2	<money> ya ; <month> <hit> ; <month> <key> ; <month> <stimulant> ; <month> good
        residential	2	<month> of ; <month> the ; <month> usa ; <month> ~<stop> ; <need> <furniture>
        residential	2	<need> <home> ; <need> <moment> ; <need> <partner> ; <need> <stranger> ; <need> back
        residential	2	<need> em ; <need> inform ; <needle> <go> ; <needle> <year> ; <night> <week>
        residential	2	<night> each ; <night> llev ; <night> too ; <official> <write> ; <official> ive
        residential	2	<official> le ; <opening> <daytime> ; <opening> <palecolor> ; <opioid> <sick>
        residential	2	<opioid> <stop> ; <opioid> sinc ; <order> <continue> ; <order> de ; <order> him
        residential	2	<order> my ; <order> to ; <outdoors> <homeless> ; <outdoors> <illness>
        residential	2	<outdoors> right ; <pain> for ; <pain> ni ; <pain> y ; <palecolor>
        residential	2	<palecolor> <partner> ; <palecolor> and ; <partner> <clean> ; <partner> been
        residential	2	<past> <crash> ; <past> <key> ; <past> <last> ; <past> <opening> ; <past> <wait>
        residential	2	<past> each ; <past> per ; <past> theyl ; <past> tx ; <past> ~<stimulant>
        residential	2	<phone> <take> ; <phone> me ; <phone> neg ; <phone> self ; <phone> you
        residential	2	<photo> <go> ; <photo> <home> ; <photo> <media> ; <photo> <stimulant> ; <photo> de
        residential	2	<promise> <night> ; <promise> i ; <put> <drug> ; <put> <insurance> ; <put> <opening>
        residential	2	<put> las ; <put> list ; <put> me ; <put> no ; <put> por ; <put> thing
        residential	2	<rarely> <day> ; <rarely> x ; <rarely> y ; <record> <leave> ; <record> if
        residential	2	<record> ive ; <relapse> <day> ; <room> <consume> ; <room> <room>
        residential	2	<room> <stimulant> ; <room> en ; <room> onc ; <room> whil ; <rope> <break>
        residential	2	<rope> <headface> ; <rope> <pet> ; <sad> <crowd> ; <say> <height> ; <say> <start>
        residential	2	<say> arent ; <say> back ; <say> desd ; <say> ful ; <say> theyd ; <say> ~<sober>
        residential	2	<school> <leave> ; <school> lin ; <sedative> <stop> ; <sedative> <take>
        residential	2	<sedative> <treatment> ; <sedative> off ; <seizure> <say> ; <shame> of
        residential	2	<smell> <fire> ; <sober> <say> ; <sober> per ; <soon> <put> ; <soon> <room>
        residential	2	<soon> la ; <stimulant> <cannabis> ; <stimulant> <homeless> ; <stimulant> <kill>
        residential	2	<stimulant> <stop> ; <stimulant> <take> ; <stimulant> as ; <stimulant> by
        residential	2	<stimulant> com ; <stimulant> ell ; <stimulant> i ; <stimulant> just
        residential	2	<stimulant> sinc ; <stimulant> twic ; <stimulant> y ; <stop> <week> ; <stop> being
        residential	2	<stop> ther ; <stranger> <drug> ; <stranger> <home> ; <stranger> <wait>
        residential	2	<stranger> are ; <stranger> just ; <stranger> ~<treatment> ; <take> <promise>
        residential	2	<take> bad ; <take> clean ; <take> mushroom ; <think> <go> ; <threat> thru
        residential	2	<tired> <last> ; <tired> <room> ; <tool> he ; <tool> just ; <town> <continue>
        residential	2	<town> <treatment> ; <trade> card ; <trade> im ; <treatment> <ask>
        residential	2	<treatment> <consume> ; <treatment> <day> ; <treatment> <friend>
        residential	2	<treatment> <month> ; <treatment> <official> ; <treatment> <pill> ; <treatment> any
        residential	2	<treatment> becaus ; <treatment> clean ; <treatment> did ; <treatment> dond
        residential	2	<treatment> from ; <treatment> in ; <treatment> inf ; <treatment> sid
        residential	2	<treatment> thing ; <treatment> ~<home> ; <treatment> ~<past> ; <trust> <child>
        residential	2	<unreal> <stranger> ; <vendor> <treatment> ; <vermin> <clean> ; <vermin> are
        residential	2	<vermin> the ; <volunteer> <room> ; <wait> <height> ; <wait> at ; <wait> hast
        residential	2	<wait> in ; <water> <daytime> ; <water> so ; <week> <blood> ; <week> <furniture>
        residential	2	<week> <lock> ; <week> <official> ; <week> <soon> ; <week> com ; <week> de
        residential	2	<week> desd ; <week> in ; <week> of ; <week> ten ; <week> y ; <withdrawal>
        residential	2	<withdrawal> <hit> ; <withdrawal> <sedative> ; <withdrawal> off ; <write> do
        residential	2	<write> und ; <year> <amount> ; <year> <bodypart> ; <year> <break> ; <year> <child>
        residential	2	<year> <consume> ; <year> <count> ; <year> <law> ; <year> <moment> ; <year> <wait>
        residential	2	<year> claus ; <year> its ; <year> up ; <year> with ; <year> ya ; a <soon>
        residential	2	a <start> ; a bottl ; a civilian ; a cot ; a culvert ; a floor ; a food ; a fre
        residential	2	a go ; a hallway ; a king ; a level ; a menu ; a meth ; a motel ; a niec ; a pian
        residential	2	a plac ; a plat ; a ralph ; a regional ; a seven ; a teen ; a viern ; a visit
        residential	2	a wait ; a wallet ; a wat ; a week ; about not ; absces ; abundi ; acab su
        residential	2	acceptanc ltr ; aceler ; adderal snort ; adderal thre ; adolescent residential
        residential	2	afford to ; aft group ; aft one ; again by ; again every ; again just ; again most
        residential	2	again near ; ago on ; agre ; ah ; ah/vh ; ahi me ; ahi mism ; ahi se ; airlin
        residential	2	al foc ; al padr ; albergu ; alcohol 0 ; alguien y ; all <consume> ; all use
        residential	2	almost every ; als <consume> ; altaden ; alumni picnic ; alway pas ; am now
        residential	2	an <tool> ; an inpatient ; an outpt ; and all ; and eat ; and empti ; and fed
        residential	2	and hom ; and honest ; and ive ; and ketamin ; and quick ; and ran ; and sleep
        residential	2	and sort ; and theyl ; and use ; and wil ; anex en ; ankl ; any <appointment>
        residential	2	any opening ; anywher ; aplauso ; appl health ; apt ; ard en ; are <official>
        residential	2	are cop ; are soup ; arregl la ; as written ; asham of ; asi <amount> ; asi par
        residential	2	ask no ; asleep but ; at <play> ; at harbor ; at it ; at noth ; at sist ; at twin
        residential	2	atra de ; aunt had ; authoriz ; ayer de ; ayer sali ; back <room> ; back its
        residential	2	back room ; bale ; bank ; bar a ; bar y ; bard porqu ; bathroom floor ; be <put>
        residential	2	be cal ; becaus its ; bed lik ; bed wher ; bedroom ; bedtim ; been anywher
        residential	2	been dai ; been doin ; been every ; been walk ; befor and ; befor each
        residential	2	befor school ; befor theyl ; began at ; behav ; behind ; behind me ; behind our
        """
}
