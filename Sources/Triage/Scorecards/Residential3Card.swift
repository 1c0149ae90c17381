extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	3	and pick ; and stand ; and twic ; and wednesday ; anniversary in ; ano ya
        residential	3	anymor the ; app ; apparent ; april she ; are <think> ; around <day> ; around east
        residential	3	arrang aft ; as befor ; as in ; asi <continue> ; ask and ; asleep by ; at an
        residential	3	at day ; at st ; audienci ; audit ; aunt want ; awak so ; back <consume>
        residential	3	back <headface> ; bal of ; barricad in ; basical ; bath salt ; be someplac ; bed let
        residential	3	been <always> ; been fir ; been hid ; been nin ; been over ; been read ; been see
        residential	3	been talk ; been thre ; been violent ; beer on ; befor dur ; befor sentenc
        residential	3	befor work ; bender ; betabel ; bibl and ; bipol one ; blow it ; board consent
        residential	3	boat the ; both <kin> ; both feet ; box win ; bus station ; busc ; but most
        residential	3	cal self ; can <wait> ; can afford ; can clos ; can go ; can only ; cancel it
        residential	3	carcel del ; casi toda ; cdl ; cdl and ; chanc ; charm ; chip and ; chut ; cirrhosi
        residential	3	cita ; cle head ; cle me ; clean <insurance> ; cm 0 ; cocain + ; cocain desd
        residential	3	cocain pos ; cok every ; cok qd ; com no ; comedor de ; competitor ; con <job>
        residential	3	con <shame> ; con suer ; con tre ; concierg ; cond ; consejer dic ; conservator
        residential	3	consum ; consum per ; cook and ; cook in ; cool with ; couch at ; could <home>
        residential	3	could liv ; couldnt <say> ; county jail ; coupl x ; cours in ; cps took ; crack at
        residential	3	crack use ; crank on ; cristal ; cristal con ; cristal y ; cristal él ; cristiano
        residential	3	crumb ; crush adderal ; crystal at ; cuand <consume> ; cuant cobran ; cuant tiemp
        residential	3	cuart dond ; cuart que ; cuatr ano ; custodi de ; cut me ; d/c <day> ; d/c tomorrow
        residential	3	d/t ; d/t <stimulant> ; dai going ; dai meth ; daught been ; day fiv ; day for
        residential	3	day inpt ; day option ; day program ; dcf ; de encim ; de mexicali ; deadlin
        residential	3	deal out ; decad of ; del <happy> ; del <hospital> ; del alcohol ; del hospital
        residential	3	desintox ; desintoxicacion 0 ; despu por ; detox with ; dia en ; dia otr ; did my
        residential	3	did the ; diganl ; dispuest ; do mol ; doctor was ; doe meth ; doing <stimulant>
        residential	3	dollar of ; domestic ; dond <leave> ; dond ir ; dont <afraid> ; dont scar
        residential	3	dont stop ; door on ; door that ; dos was ; drag him ; dri ; drink at ; drink on
        residential	3	drov me ; duerm y ; dui ; dutch ; east now ; eight at ; eight week ; eightbal every
        residential	3	el <breath> ; el <homeless> ; el <stimulant> ; el air ; el dep ; el departament
        residential	3	el ice ; el tub ; el veran ; ell me ; empec por ; en <treatment> ; end last
        residential	3	enough dai ; entregu el ; er hallway ; era <colleague> ; es la ; ese tiemp
        residential	3	eso <ask> ; espos llev ; esquin y ; est <put> ; estuv <law> ; estuv bien ; estuv sei
        residential	3	even iop ; every monday ; every thur ; ex <phone> ; ex <trade> ; extranar ; f <room>
        residential	3	f k ; f mom ; f slam ; falt otr ; feb back ; fellow lik ; fentanyl ; few month
        residential	3	find <amount> ; finish etoh ; first <official> ; flac y ; flew out ; fly again
        residential	3	for <count> ; for <opioid> ; for eight ; for oxy ; for tel ; for using ; forth
        residential	3	found <drug> ; four now ; franci ; freeway 0 ; freshman year ; fri sat ; from our
        residential	3	front <room> ; fui ; fui a ; get paid ; gimnasi ; go <day> ; go <see> ; go in
        residential	3	go inpatient ; go right ; go straight ; going on ; good til ; got tim ; gram a
        residential	3	grandson and ; greek ; grownup ; habit that ; hac diez ; hac siet ; had <count>
        residential	3	had ~<treatment> ; half ago ; half year ; hand gon ; handl of ; has kid ; has nowher
        residential	3	hast me ; hast septiembr ; hav <room> ; hav i ; havent quit ; he <lock> ; he lost
        residential	3	he pay ; he show ; he snif ; heal ; hed <asleep> ; hed sleep ; helicopter ; hep c
        residential	3	hepatology ; her <daytime> ; her <treatment> ; her broth ; her goe ; her iop
        residential	3	her nephew ; her third ; her tonight ; her too ; hes forty ; hes lost ; hes right
        residential	3	hes swing ; hi toward ; high loc ; high on ; him <stimulant> ; him about ; hir me
        residential	3	his <palecolor> ; his bed ; his forearm ; his lin ; his rent ; his teeth ; hom high
        residential	3	homeles and ; hos from ; hous do ; hous get ; hrg 0 ; hungry ; i <asleep>
        residential	3	i <crash> ; i blow ; i dial ; i flew ; i inject ; i rent ; i show ; i sign ; i stay
        residential	3	ice <go> ; id been ; if <furniture> ; if bed ; im <bodysound> ; im <furniture>
        residential	3	im couch ; im proud ; im smok ; in <go> ; in county ; in encin ; in malibu
        residential	3	in month ; in prgm ; in twelv ; infect ; inpatient cok ; inpatient program ; inpt +
        residential	3	inpt tx ; int crystal ; iop all ; iop counselor ; is <law> ; is cool ; is squeez
        residential	3	is sweet ; it <fluid> ; it <furniture> ; it <smell> ; it dai ; it eight ; it four
        residential	3	it if ; it she ; it smel ; it twic ; its <always> ; its fiv ; its four ; ivdu
        residential	3	ive <start> ; jail rn ; judg ; judg okafor ; juez le ; jun i ; just finish ; k every
        residential	3	k hol ; kept me ; kia ; kick it ; kick off ; kingman ; klonopin ; l hand
        residential	3	la <media> ; la entrevist ; la troc ; la ~coc ; lak hous ; las manana ; law did
        residential	3	law school ; le <consume> ; le hac ; le pag ; leav thru ; left my ; level and
        residential	3	librium don ; licens over ; lie back ; lilac ; lin the ; liv a ; liv togeth
        residential	3	liv with ; livin ; llev cuatr ; llev doc ; lo <insurance> ; lo cubr ; lo feo
        residential	3	log off ; long the ; longest <wait> ; longest stay ; los misma ; lot aft ; loteri
        residential	3	lunch every ; m <opioid> ; m sleep ; machet in ; mak someth ; malil en ; manan sin
        residential	3	manana ; manic ; marriag ; marriag and ; marz y ; me <leave> ; me <sober> ; me as
        residential	3	meten ; meth a ; meth bf ; meth i ; meth pos ; meth sinc ; meth the ; meth up
        residential	3	meth which ; meth x ; metiendom ; metimo a ; mgmt 0 ; mientra se ; minim
        residential	3	minimum <amount> ; mism <clothes> ; mo x ; monday wednesday ; money so ; month aft
        residential	3	moth i ; moth son ; much meth ; my <treatment> ; my bed ; my bel ; my calend
        residential	3	my camer ; my crack ; my firm ; my thirti ; myself im ; n <amount> ; n everyth
        residential	3	nam no ; nam und ; need intak ; need placement ; neighbor are ; nerv damag
        residential	3	nev actual ; nev the ; nev ~opi ; next step ; nic hous ; night duration ; night per
        residential	3	night they ; night too ; nin <month> ; nin month ; ningun program ; nit /
        residential	3	nitrou by ; no ~batal ; no ~kid ; no ~numbnes ; no ~plac ; no ~plan ; no ~safety
        residential	3	no ~threat ; no ~tx ; no ~vacation ; no ~wif ; noma diganl ; non thi ; nonprofit
        residential	3	noon no ; norc at ; normal that ; nos <happy> ; nos reimo ; nostril ; not ~been
        residential	3	not ~late ; not ~look ; not ~our ; novent <day> ; novent dia ; now cok ; now meth
        residential	3	now using ; och <week> ; och semana ; octob ive ; octubr de ; of <last> ; of <money>
        residential	3	of dai ; of last ; of prison ; of thre ; of ~<stimulant> ; off lithium ; on bath
        residential	3	on cocain ; on crystal ; on k ; on spe ; on tin ; on unit ; one <partner> ; only cam
        residential	3	only keep ; only use ; op <clinician> ; open to ; ord read ; orden de ; order meth
        residential	3	oth <night> ; otr <height> ; otr tech ; our <caretaking> ; our <phone> ; our <tool>
        residential	3	our den ; our guest ; out <go> ; out friday ; out thi ; outpatient at
        residential	3	outpatient isnt ; outpt in ; over is ; pack list ; paid in ; pamphlet and ; pap is
        residential	3	pas que ; past thi ; payday and ; pen and ; per tampoc ; person do ; pharmacy board
        residential	3	piedr ya ; pip dai ; plac in ; plan approv ; plan read ; plant clos ; polit and
        residential	3	por tre ; porqu extranar ; porqu segun ; pric of ; program has ; protocol finish
        residential	3	psych hold ; pue <go> ; pued entr ; pul his ; pump at ; put our ; q <continue>
        residential	3	q sigu ; que <key> ; que hiz ; que sigu ; quier inform ; quinc <year> ; quinc ano
        residential	3	quit pick ; ratchet ; recit ; referral to ; regres cuand ; rehab didnt ; rehears
        residential	3	reimo ; remov ; rent and ; rent un ; reserv a ; resi bed ; resid with
        residential	3	residential 0 ; residential a ; residential client ; residential treatment
        residential	3	restaurant and ; review <town> ; rib ; ring to ; room ; room in ; roommat smok
        residential	3	rul that ; run of ; rv ; s/p ~<treatment> ; sab com ; sacrament ; said goodby
        residential	3	said whatev ; said who ; sam room ; sat me ; say somebody ; say the ; se com
        residential	3	se quem ; second try ; seguirl ; semana y ; semana ya ; severanc ; shar <room>
        residential	3	she drink ; shoot meth ; show she ; shut for ; sick leav ; sin ~<home> ; sin ~<pain>
        residential	3	sin ~dolor ; sinc <wait> ; sinc law ; sinc march ; sinc stay ; sirvi ; sist she
        residential	3	sit 0 ; sixty day ; siz too ; sleep now ; slip to ; smok it ; snort ; so theyr
        residential	3	som oth ; somebody keep ; someplac ; somewher for ; soon could ; spe 0
        residential	3	spe <continue> ; spe two ; speech at ; st franci ; st tim ; stash ; stay ; stay in
        residential	3	stay somewher ; steady on ; stepdad is ; sternum ; stil at ; stil buy ; stomp
        residential	3	stop for ; streak ; street outreach ; structur befor ; suer ; suspend ; sí y ; t 0
        residential	3	t <job> ; tabl next ; tak coupl ; tard no ; tarp ; teen residential ; teng lo
        residential	3	than ninety ; than onc ; that <kin> ; that ranch ; that was ; the <cannabis>
        residential	3	the alcohol ; the apartment ; the buckl ; the bunk ; the cab ; the campu
        residential	3	the counselor ; the deacon ; the ful ; the grandmoth ; the handful ; the hol
        residential	3	the hospital ; the lan ; the lif ; the ord ; the problem ; the ralph ; the salt
        residential	3	the skin ; the social ; the tin ; the trail ; the unit ; the use ; the ~<law>
        residential	3	the ~<stimulant> ; the ~light ; the ~liv ; them <consume> ; then <stimulant>
        residential	3	then walk ; ther <always> ; ther <day> ; ther <money> ; ther <room> ; ther out
        residential	3	ther room ; therapist refer ; thes <amount> ; thes plac ; thes two ; they <drive>
        residential	3	they <give> ; they <lock> ; they check ; they discharg ; they let ; they lock
        residential	3	they pul ; they releas ; they saw ; thi rig ; thirty day ; thre four ; thre night
        residential	3	thu ; thur and ; thursday through ; tienen dond ; tienen residencial ; til about
        residential	3	til at ; til my ; til they ; tim is ; tin most ; tmrw ; to <consume> ; to drink
        residential	3	to go ; to monday ; to tuesday ; tom otr ; tomorrow is ; too <stiff> ; too tight
        residential	3	trabaj por ; trag ; transplant ; trap hous ; truck behind ; truck sinc ; trunk
        residential	3	turtleneck ; twelv hour ; twic <day> ; two becaus ; two job ; two marriag
        residential	3	tx <furniture> ; tx bed ; tyl ; uds + ; un centr ; un machet ; un program
        residential	3	una <moment> ; una botel ; una hor ; uncl and ; unit ; unk no ; up 0 ; up high
        residential	3	up lat ; up monday ; up spe ; urologist say ; urology np ; usand cocain ; use crack
        residential	3	use k ; used <always> ; used <past> ; used befor ; used dai ; used heroin ; user for
        residential	3	using adderal ; using again ; using ice ; using it ; ust sab ; vecin no ; veint dia
        residential	3	vest ; virtual iop ; visit nurs ; viv de ; voic down ; walmart ; want and
        residential	3	want attendanc ; want back ; want high ; want out ; want privat ; was <intoxicated>
        residential	3	was back ; was octob ; we tri ; wednesday to ; week got ; week his ; week ive
        residential	3	week long ; wen ; wer <see> ; when hes ; whenev ther ; wher do ; wher doe
        residential	3	who <asleep> ; whol thing ; wif broth ; wif too ; wil discus ; wir ; with <calm>
        residential	3	with <eat> ; with <leave> ; with <photo> ; with <sober> ; with aunt ; wk <continue>
        residential	3	wk again ; wont <think> ; work know ; worksheet ; wrap up ; writ from ; x <amount>
        residential	3	y <chestheart> ; y <fire> ; y awak ; y lleg ; y ve ; y ven ; ya falt ; ya sin
        residential	3	ya trai ; year now ; yo and ; yo lo ; you <go> ; you <home> ; you liv ; you suggest
        residential	3	you writ ; your <phone> ; your fly ; your residential ; yrs most ; ~<always> per
        residential	3	~<amount> ~<month> ; ~<count> ~<week> ; ~<emergency> ; ~<emergency> <hospital>
        residential	3	~<furniture> ~off ; ~<hit> ~<drug> ; ~<hospital> ~<treatment> ; ~<hot> <moment>
        residential	3	~<illness> <count> ; ~<illness> ~<alcohol> ; ~<order> ~<official> ; ~<sick> <amount>
        residential	3	~<stranger> ~only ; ~<take> ~<treatment> ; ~<think> quien ; ~<threat> no
        residential	3	~<treatment> <treatment> ; ~<withdrawal> ~<seizure> ; ~a <outdoors> ; ~a plan
        residential	3	~admit ; ~batal ; ~be ~somewher ; ~cocain ; ~coupl ; ~d ~<alcohol> ; ~d ~etoh
        residential	3	~day ~inpt ; ~dependent ; ~diari per ; ~dolor ; ~drink ~every ; ~etoh /
        residential	3	~finish ~it ; ~for a ; ~hi ; ~how ~long ; ~in ~program ; ~late ; ~le est
        residential	3	~light ~off ; ~liv ~at ; ~me ~<need> ; ~not ~a ; ~not ~pregnant ; ~numbnes
        residential	3	~one ~<consume> ; ~one ~of ; ~plac ; ~safety ; ~se ~cuant ; ~teng nad ; ~threat
        residential	3	~tmrw ; ~traum ; ~treatment befor ; él <buy> ; él vend
        residential	2	*arrests ; *backToUse:negated ; *deliriumTremens:historical
        residential	2	*detoxRequest:historical ; *duration.2 ; *frequency.2:historical
        residential	2	*hallucination.apparition:hypothetical ; *injecting:other_experiencer
        residential	2	*mandate.residential:historical ; *noBarrierChild ; *noBarrierWork ; *overdose
        residential	2	*quantity.consequence ; *quitting:hypothetical ; *residentialDone:negated
        residential	2	*residentialRequest:historical ; *residentialWord:negated ; *seizure:hypothetical
        residential	2	*sinceLastUse.2 ; *started:hypothetical ; *thirdParty ; *treatmentNeed
        residential	2	*treatmentNeed:possible ; *wantsOff:hypothetical ; + dial ; + for ; + most ; / sem
        residential	2	0 <angry> ; 0 <hear> ; 0 <play> ; 0 <stiff> ; 0 cam ; 0 can ; 0 dia ; 0 dirty
        residential	2	0 fight ; 0 g ; 0 gramo ; 0 hear ; 0 iop ; 0 mg ; 0 night ; 0 por ; 0 releas ; 0 uas
        residential	2	<afraid> <soon> ; <alcohol> <furniture> ; <alcohol> <hospital>
        residential	2	<alcohol> <treatment> ; <alcohol> is ; <alcohol> q ; <alcohol> sinc
        residential	2	<alone> <stranger> ; <alone> and ; <always> <furniture> ; <always> <go>
        residential	2	<always> <job> ; <always> <opening> ; <always> <rope> ; <always> hac ; <always> pas
        residential	2	<always> tien ; <amount> becaus ; <amount> de ; <amount> healthy ; <amount> separat
        residential	2	<amount> whil ; <angry> <clean> ; <angry> <drive> ; <appointment> <clinician>
        residential	2	<ask> <home> ; <ask> <insurance> ; <ask> <put> ; <ask> nobody ; <ask> ~<day>
        residential	2	<asleep> <clean> ; <asleep> <eat> ; <asleep> <last> ; <asleep> <month>
        residential	2	<asleep> <tool> ; <asleep> ahi ; <asleep> but ; <asleep> com ; <asleep> he
        residential	2	<blade> <height> ; <blade> <kin> ; <bodypart> <lock> ; <bodypart> his
        residential	2	<bodypart> ya ; <bodysound> on ; <break> <consume> ; <break> on ; <breath> thru
        residential	2	<build> <bodypart> ; <build> <consume> ; <build> <last> ; <build> our
        residential	2	<buy> <container> ; <buy> <go> ; <buy> ahi ; <buy> out ; <calm> <consume>
        residential	2	<caretaking> <alcohol> ; <caretaking> <day> ; <caretaking> <moment>
        residential	2	<caretaking> <opioid> ; <caretaking> <phone> ; <caretaking> about ; <caretaking> and
        residential	2	<chestheart> <build> ; <chestheart> <tool> ; <chestheart> fuert ; <chestheart> lik
        residential	2	<chestheart> normal ; <child> <water> ; <child> back ; <child> been ; <child> my
        residential	2	<church> for ; <church> san ; <clean> <see> ; <clean> del ; <clean> sinc
        residential	2	<clinician> <child> ; <clinician> <emergency> ; <clinician> <record>
        residential	2	<clinician> board ; <clinician> ref ; <clothes> when ; <colleague> d/c
        residential	2	<color> <clothes> ; <color> by ; <consume> <amount> ; <consume> <last>
        residential	2	<consume> cuand ; <consume> only ; <consume> out ; <consume> piedr
        residential	2	<consume> ~<stop> ; <container> <amount> ; <container> <leave> ; <container> <shame>
        residential	2	<container> a ; <continue> <buy> ; <continue> <caretaking> ; <continue> <smell>
        residential	2	<continue> <start> ; <continue> by ; <continue> com ; <continue> doing
        residential	2	<continue> go ; <continue> in ; <continue> just ; <continue> most ; <continue> near
        residential	2	<continue> per ; <continue> read ; <continue> turn ; <crash> <amount> ; <crash> is
        residential	2	<crash> my ; <crowd> <hold> ; <crowd> <month> ; <crowd> <stimulant>
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
        residential	2	<happy> thing ; <headface> an ; <headface> clock ; <headface> clos ; <hear> <vermin>
        residential	2	<hear> from ; <hear> you ; <height> <homeless> ; <height> ice ; <height> out
        residential	2	<height> y ; <hit> <bodypart> ; <hit> <cannabis> ; <hit> <tool> ; <hit> <treatment>
        residential	2	<hit> el ; <hit> it ; <hold> <photo> ; <hold> out ; <home> <alcohol> ; <home> <calm>
        residential	2	<home> <clinician> ; <home> con ; <home> doe ; <home> then ; <home> up
        residential	2	<home> ~<consume> ; <homeless> <colleague> ; <homeless> <homeless>
        residential	2	<homeless> <water> ; <hospital> <alcohol> ; <hospital> <always>
        residential	2	<hospital> <clothes> ; <hospital> <leave> ; <hospital> cas ; <hospital> d/c
        residential	2	<hospital> dc ; <hospital> x ; <hot> <feel> ; <hot> the ; <illness> <fluid>
        residential	2	<illness> <hospital> ; <illness> la ; <illness> off ; <illness> twic
        residential	2	<insurance> <continue> ; <insurance> sinc ; <intoxicated> out ; <job> <hit>
        residential	2	<job> already ; <job> remote ; <job> without ; <key> <ask> ; <key> <pet>
        residential	2	<key> <stimulant> ; <kill> <consume> ; <kill> <go> ; <kill> <leave> ; <kill> his
        residential	2	<kin> <alcohol> ; <kin> <shame> ; <kin> <sober> ; <kin> besid ; <kin> so
        residential	2	<kin> ~<say> ; <kin> ~<stimulant> ; <law> <drug> ; <law> <order> ; <law> <stop>
        residential	2	<law> <town> ; <law> <withdrawal> ; <law> behind ; <law> had ; <leave> <blood>
        residential	2	<leave> <sober> ; <leave> <treatment> ; <leave> she ; <leave> sid ; <leave> y
        residential	2	<lock> from ; <medicine> <amount> ; <medicine> <home> ; <medicine> <treatment>
        residential	2	<moment> <order> ; <moment> <stranger> ; <moment> act ; <moment> an
        residential	2	<money> <official> ; <money> fin ; <money> n ; <money> of ; <money> pt ; <money> ya
        residential	2	<month> <hit> ; <month> <stimulant> ; <month> good ; <month> of ; <month> the
        residential	2	<month> usa ; <need> <furniture> ; <need> <home> ; <need> <moment>
        residential	2	<need> <partner> ; <need> <stranger> ; <need> back ; <need> em ; <need> inform
        residential	2	<needle> <go> ; <needle> <year> ; <night> <week> ; <night> each ; <night> llev
        residential	2	<night> too ; <official> <write> ; <official> ive ; <official> le
        residential	2	<opening> <daytime> ; <opening> <palecolor> ; <opioid> <sick> ; <opioid> <stop>
        residential	2	<opioid> sinc ; <order> <continue> ; <order> de ; <order> him ; <order> my
        residential	2	<order> to ; <outdoors> <homeless> ; <outdoors> <illness> ; <outdoors> right
        residential	2	<pain> for ; <pain> ni ; <pain> y ; <palecolor> ; <palecolor> <partner>
        residential	2	<palecolor> and ; <partner> <clean> ; <partner> been ; <past> <crash> ; <past> <key>
        residential	2	<past> <last> ; <past> <opening> ; <past> <wait> ; <past> each ; <past> per
        residential	2	<past> theyl ; <past> tx ; <past> ~<stimulant> ; <pet> <year> ; <phone> <take>
        residential	2	<phone> me ; <phone> neg ; <phone> self ; <phone> you ; <photo> <home>
        residential	2	<photo> <media> ; <photo> <stimulant> ; <photo> de ; <promise> <night> ; <promise> i
        residential	2	<put> <drug> ; <put> <insurance> ; <put> <opening> ; <put> las ; <put> list
        residential	2	<put> me ; <put> no ; <put> por ; <put> thing ; <rarely> <day> ; <rarely> x
        residential	2	<rarely> y ; <record> <leave> ; <record> if ; <record> ive ; <relapse> <day>
        residential	2	<room> <consume> ; <room> <room> ; <room> <stimulant> ; <room> en ; <room> onc
        residential	2	<room> whil ; <rope> <break> ; <rope> <headface> ; <rope> <pet> ; <sad> <crowd>
        residential	2	<say> <height> ; <say> <start> ; <say> arent ; <say> back ; <say> desd ; <say> ful
        residential	2	<say> theyd ; <say> ~<sober> ; <school> <leave> ; <school> lin ; <sedative> <stop>
        residential	2	<sedative> <take> ; <sedative> <treatment> ; <sedative> off ; <seizure> <say>
        residential	2	<shame> of ; <smell> <fire> ; <sober> <say> ; <sober> per ; <soon> <put>
        residential	2	<soon> <room> ; <soon> la ; <stimulant> <cannabis> ; <stimulant> <homeless>
        residential	2	<stimulant> <kill> ; <stimulant> <stop> ; <stimulant> <take> ; <stimulant> as
        residential	2	<stimulant> by ; <stimulant> com ; <stimulant> i ; <stimulant> just
        residential	2	<stimulant> sinc ; <stimulant> twic ; <stimulant> y ; <stop> <week> ; <stop> being
        residential	2	<stop> ther ; <stranger> <home> ; <stranger> <wait> ; <stranger> are
        residential	2	<stranger> just ; <stranger> par ; <stranger> ~<treatment> ; <take> <promise>
        residential	2	<take> bad ; <take> mushroom ; <think> <go> ; <think> so ; <threat> <blade>
        residential	2	<threat> con ; <threat> thru ; <tired> <last> ; <tired> <room> ; <tool> he
        residential	2	<tool> just ; <town> <continue> ; <town> <treatment> ; <trade> card ; <trade> im
        residential	2	<trade> local ; <trade> turn ; <treatment> <ask> ; <treatment> <consume>
        residential	2	<treatment> <day> ; <treatment> <friend> ; <treatment> <month>
        residential	2	<treatment> <official> ; <treatment> <pill> ; <treatment> any ; <treatment> becaus
        residential	2	<treatment> clean ; <treatment> did ; <treatment> dond ; <treatment> from
        residential	2	<treatment> how ; <treatment> in ; <treatment> inf ; <treatment> sid
        residential	2	<treatment> thing ; <treatment> ~<home> ; <treatment> ~<past> ; <trust> <child>
        residential	2	<unreal> <stranger> ; <vendor> <treatment> ; <vermin> <clean> ; <vermin> are
        residential	2	<vermin> the ; <volunteer> <room> ; <wait> <height> ; <wait> at ; <wait> hast
        residential	2	<wait> in ; <water> <daytime> ; <water> so ; <week> <blood> ; <week> <furniture>
        residential	2	<week> <lock> ; <week> <official> ; <week> <soon> ; <week> com ; <week> de
        residential	2	<week> desd ; <week> in ; <week> of ; <week> ten ; <week> y ; <withdrawal>
        residential	2	<withdrawal> <hit> ; <withdrawal> <sedative> ; <withdrawal> off ; <write> do
        residential	2	<write> und ; <year> <amount> ; <year> <bodypart> ; <year> <break> ; <year> <child>
        residential	2	<year> <consume> ; <year> <count> ; <year> <illness> ; <year> <moment>
        residential	2	<year> <wait> ; <year> claus ; <year> its ; <year> up ; <year> ya ; a <homeless>
        residential	2	a <soon> ; a bil ; a bottl ; a civilian ; a cot ; a culvert ; a floor ; a food
        residential	2	a fre ; a go ; a hallway ; a king ; a level ; a menu ; a meth ; a motel ; a niec
        residential	2	a pian ; a plac ; a plat ; a ralph ; a regional ; a seven ; a teen ; a viern
        residential	2	a visit ; a wait ; a wallet ; a wat ; a week ; a whil ; about not ; absces ; abundi
        residential	2	acab su ; acceptanc ltr ; aceler ; adderal snort ; adderal thre
        residential	2	adolescent residential ; afford to ; aft group ; aft one ; again by ; again every
        residential	2	again just ; again most ; again near ; ago on ; agre ; ah ; ahi me ; ahi mism
        residential	2	ahi se ; airlin ; al foc ; al padr ; albergu ; alcohol 0 ; alguien y ; all <consume>
        residential	2	almost every ; als <consume> ; altaden ; alumni picnic ; alway pas ; amenaz
        residential	2	amenaz con ; an <tool> ; an inpatient ; an outpt ; and <calm> ; and all ; and eat
        residential	2	and empti ; and fed ; and hom ; and honest ; and ive ; and ketamin ; and quick
        residential	2	and quiet ; and ran ; and sleep ; and sort ; and theyl ; and use ; and wil ; anex en
        residential	2	ankl ; answer question ; any <appointment> ; any opening ; anywher ; aplauso
        residential	2	appl health ; apt ; ard en ; are <official> ; are cop ; are soup ; arregl la
        residential	2	as written ; asham of ; asi <amount> ; asi par ; ask no ; asleep but ; at <play>
        residential	2	at harbor ; at it ; at noth ; at sist ; at twin ; atra de ; aunt had ; authoriz
        residential	2	ayer de ; ayer sali ; back <room> ; back its ; back room ; bale ; bank ; bar a
        residential	2	bar y ; bard porqu ; bathroom floor ; be <put> ; be cal ; becaus its ; bed lik
        residential	2	bed wher ; bedroom ; bedtim ; been anywher ; been dai ; been doin ; been every
        residential	2	been walk ; befor and ; befor each ; befor school ; befor theyl ; began at ; behav
        """
}
