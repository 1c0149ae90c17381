extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	at <church> ; at colleg ; at least ; at parti ; at sist ; attack in ; attic
        residential	1	audifono ; aunt nephew ; aunt no ; aviation <clinician> ; aviation doctor ; ayudan
        residential	1	b / ; back in ; back it ; back room ; back she ; bad new ; bag and ; bak ; bale
        residential	1	bar exam ; bar fight ; bard porqu ; barrier ; basement with ; be <phone> ; be <put>
        residential	1	bed to ; been <continue> ; been <kill> ; been dig ; been drink ; been going
        residential	1	been in ; been keep ; been nin ; been talk ; befor arrest ; befor hel ; began at
        residential	1	being <give> ; besid my ; bien com ; bkgd ; blyth ; board <order> ; boat the ; booz
        residential	1	both <kin> ; both on ; both tim ; breastbon ; bring my ; brinqu ; bro finish
        residential	1	brochur for ; broth hasnt ; buck of ; burbank and ; burnt ; but doesnt ; buy it
        residential	1	by east ; by memorial ; c/o cp ; cad terc ; calentur ; camionet y ; can als
        residential	1	cannot <say> ; cant hold ; cant know ; cant read ; cant real ; cap and ; car de
        residential	1	car on ; cas que ; casi <amount> ; cb 0 ; chain on ; chanc of ; charg me ; church
        residential	1	cig ; cinc ; cinc ano ; cinc dia ; cirrosi ; ck ; clr <continue> ; clr <say>
        residential	1	cobija ; coc no ; cocain and ; cocain or ; cok befor ; cok fre ; cok up ; cok wif
        residential	1	cold ; cold with ; colt ; com y ; comp 0 ; complain of ; complet residential
        residential	1	con mas ; con mi ; con sombrer ; conclud ; conferenc ; congratulat me ; consum
        residential	1	convulsion ; cool ; cor de ; corol with ; cost y ; could <eat> ; could <home>
        residential	1	could liv ; count with ; coupl can ; court at ; cousin sinc ; cousin tak ; crack a
        residential	1	crank on ; cristian ; cristiano y ; crush it ; cuand cae ; cuand est ; cuand ni
        residential	1	cuand porqu ; cuarent dia ; cuart con ; cuart y ; culvert ; cut at ; cut me ; cut my
        residential	1	d de ; d for ; d/c ; dai 0 ; dai sinc ; dangerou ; day again ; day becaus ; day how
        residential	1	day or ; day told ; dcd from ; de <container> ; de <drug> ; de boyl ; de cps
        residential	1	de gana ; de gent ; de tom ; de volv ; dead thing ; dead uncl ; deal out ; deal with
        residential	1	dec par ; ded ; dej las ; del <money> ; del <official> ; del cuel ; del hog
        residential	1	deny it ; dependency ct ; depot ; descans en ; desd ; desd hac ; detox etoh
        residential	1	detox on ; diari desd ; diari hac ; diari no ; diary ; did 0 ; did and ; did was
        residential	1	did your ; didnt <caretaking> ; didnt car ; didnt know ; die ; dij vet ; dim
        residential	1	dio per ; disability check ; dispatch ; do <crowd> ; do <soon> ; doc ano
        residential	1	doctor sign ; doe <play> ; doe a ; dog stay ; doing <eat> ; doing dish ; don stand
        residential	1	dond ; dont <hear> ; dont feel ; dont hear ; dont need ; doorway ; dorm mientra
        residential	1	dos dia ; dos trabajo ; dri out ; driv off ; dts in ; dur and ; dx <illness>
        residential	1	ear <illness> ; eddi ; egg on ; el <furniture> ; el <take> ; el estacionamient
        residential	1	el gal ; el garag ; el recib ; el salvador ; el tren ; eleven year ; emt and
        residential	1	en <hot> ; en <insurance> ; en bayamon ; en cocain ; en tegucigalp ; ener 0
        residential	1	enferm noma ; engin off ; entir ; entr los ; entr y ; era y ; ernest ; escog
        residential	1	espos alcohol ; est <hit> ; estudi ; estuv <amount> ; estuv pres ; etoh ; etoh dai
        residential	1	eve <treatment> ; even of ; evening would ; ever at ; every box ; every monday
        residential	1	everyon at ; ex <write> ; exam in ; except the ; exprim ; eyebrow and ; f <home>
        residential	1	f <illness> ; f canc ; f first ; fal i ; falleci en ; far ive ; fast can ; feel saf
        residential	1	fentanyl detox ; fentanyl sinc ; fermin ; fight and ; fir in ; flat <hear>
        residential	1	flat voic ; for <breath> ; for <volunteer> ; for air ; for denis ; for over
        residential	1	for record ; for six ; for thes ; for us ; for word ; forty i ; fought
        residential	1	found <container> ; found noth ; four ; four if ; fre to ; friday at ; friday she
        residential	1	friend who ; from <day> ; from county ; from ther ; fry ; fuer a ; ful <stop>
        residential	1	fum dos ; funny thing ; gast tod ; gent par ; gentl ; get me ; get treat ; girl and
        residential	1	glas ; glassy ; go <see> ; go anywher ; go round ; go ~<treatment> ; go ~inpatient
        residential	1	going around ; going for ; gon 0 ; gon til ; gon to ; good insuranc ; good money
        residential	1	good one ; gord ; got bad ; got discharg ; got medi ; got shot ; got two ; gram
        residential	1	grandmoth is ; great <child> ; greek <church> ; group is ; gun for ; guy hav
        residential	1	guy lik ; ha falt ; habi <past> ; habi pas ; habl ; hablan desd ; had six ; had used
        residential	1	half a ; han <law> ; han arrest ; hand are ; hand to ; happen as ; happen is
        residential	1	hardest ; has <room> ; has nin ; has notic ; has sat ; has start ; hast las
        residential	1	hav <give> ; hav <go> ; havent <feel> ; havent touch ; hay que ; he <blood>
        residential	1	he <container> ; he <outdoors> ; he chok ; he com ; he laugh ; he return ; he stand
        residential	1	he wil ; he ~<stop> ; heal ; hear voic ; heart valv ; hedg ; hep ; hepatology
        residential	1	her but ; her cocain ; her counselor ; her int ; her parent ; her plac ; her twic
        residential	1	herman a ; herman pued ; hes 0 ; hes <clean> ; hes <eat> ; hes <hold>
        residential	1	hes <treatment> ; hes alway ; hes cur ; hes finish ; hes my ; hes through ; hesperi
        residential	1	high at ; him <crowd> ; him hold ; him too ; himself ask ; his crew ; his job
        residential	1	his kid ; his teeth ; hiv ; hold on ; hom my ; homeroom ; honest dont ; hosp d/c
        residential	1	hospital dri ; hospital for ; hous want ; housemat ; hr told ; i <bodysound>
        residential	1	i <play> ; i bang ; i end ; i join ; i kept ; i nod ; i notic ; i rotat ; i start
        residential	1	i use ; i ~<need> ; i ~need ; ice going ; ice he ; idk ; if <treatment> ; ignor it
        residential	1	ill <stop> ; ill go ; im <need> ; im behind ; im hear ; im liv ; im run ; im thirty
        residential	1	im through ; in <appointment> ; in <money> ; in <stimulant> ; in <week> ; in again
        residential	1	in an ; in bg ; in bkgd ; in boot ; in inglewood ; in motel ; in san ; in seven
        residential	1	in stay ; in utah ; in when ; includ ; infirmary ; inject meth ; inpt on ; inpt w/d
        residential	1	inyect ; iop counselor ; iop x ; is <money> ; is <need> ; is <unreal> ; is availabl
        residential	1	is back ; is crystal ; is finish ; is it ; is ive ; is kil ; is lik ; is thre
        residential	1	isnt <stop> ; isnt sur ; isnt thi ; isnt work ; it <amount> ; it <home> ; it <job>
        residential	1	it <medicine> ; it <write> ; it aint ; it anyway ; it doe ; it let ; it liv
        residential	1	it need ; it not ; it until ; it work ; ito ; its <take> ; its warm ; ive <eat>
        residential	1	ive <stop> ; ive eaten ; ive lost ; j ; jail d/c ; jail on ; jan ; jos ; judg said
        residential	1	just <photo> ; just cant ; just show ; just try ; juvenil ; keep walk ; keep what
        residential	1	kept smok ; kern ; kick in ; kid in ; kil me ; kitchen island ; know ill
        residential	1	la camionet ; la desintoxicacion ; la hij ; la person ; la trabajador ; la van
        residential	1	la ~<opioid> ; la ~heroin ; las <bodypart> ; las xanax ; last quart ; last tap
        residential	1	last two ; late and ; latin ; law is ; ld 0 ; le falt ; le quier ; least <amount>
        residential	1	leav befor ; leav she ; leav them ; leav wed ; left befor ; left is ; les of
        residential	1	les than ; let on ; liar ; librium don ; librium protocol ; light for ; lik breath
        residential	1	lik who ; lim ; limit ; limpi y ; liv ; liv at ; liv by ; liv up ; llamant ; llev al
        residential	1	llev och ; llor el ; lo <order> ; lo mandan ; lo mism ; long not ; lortab ; los fin
        residential	1	lot mor ; lug asi ; lupu ; m <clinician> ; m in ; m out ; m used ; mad it ; maestr
        residential	1	mag ; mail carri ; mak <think> ; mak a ; mak good ; mak plan ; malibu in
        residential	1	malibu plac ; mart me ; masc 0 ; mat in ; may <continue> ; me <home> ; me <media>
        residential	1	me acab ; me all ; me awak ; me brinqu ; me las ; me oper ; me solt ; me your
        residential	1	med floor ; med school ; mes mas ; met ; metformin ; meth befor ; meth by
        residential	1	meth four ; meth from ; meth use ; meth using ; meth when ; meth x ; mg ; mg a
        residential	1	mi <home> ; mi <pet> ; mi abog ; mi cas ; mi corre ; mi maestr ; mi perrit ; mi tal
        residential	1	mid <phone> ; mid cal ; middl initial ; mientra <go> ; milligram on ; mism <home>
        residential	1	mo <ask> ; mo ask ; mo stil ; mol + ; mol and ; mom meth ; mom must ; mom my ; money
        residential	1	month not ; month the ; mor i ; mor sinc ; morn ther ; most for ; moth he ; mov back
        residential	1	mov in ; msg ; msw ; much dai ; much it ; my <drive> ; my <write> ; my bed ; my ceil
        residential	1	my corol ; my folk ; my girl ; my group ; my housemat ; my issu ; my licens
        residential	1	my manag ; my plac ; my sew ; my shift ; my sock ; my team ; my temp ; my way
        residential	1	myself id ; n its ; nam are ; nam no ; nam only ; nanny ; near every ; neck tatto
        residential	1	need me ; need placement ; negr ; neighbor with ; nephew got ; nephew who
        residential	1	nev <phone> ; nev <stop> ; nev stop ; nev was ; night in ; night of ; night they
        residential	1	nineteen <day> ; nineteen day ; nino en ; nit evry ; no <angry> ; no <crowd>
        residential	1	no <headface> ; no cal ; no detail ; no entiend ; no entr ; no gig ; no hom ; no mor
        residential	1	no not ; no ord ; no ~<partner> ; no ~arrest ; no ~etoh ; nobody <say> ; nobody ther
        residential	1	nobody told ; noch por ; noma <say> ; noma que ; noon with ; norwalk ; nosotro somo
        residential	1	not <break> ; not <take> ; not about ; not how ; not let ; not look ; not scary
        residential	1	not us ; noth <go> ; novi ; novi le ; novi se ; now ive ; numb for ; numb one
        residential	1	nurs aid ; o tre ; obedec ; obs ; ocup ; of <sick> ; of <treatment> ; of it
        residential	1	of meeting ; of program ; of sick ; of tequil ; off <needle> ; off <night>
        residential	1	off <opioid> ; off beer ; off fentanyl ; oil ; ojo pelon ; on and ; on cocain
        residential	1	on each ; on eleven ; on mol ; on nin ; on sepulved ; on six ; on spe ; on that
        residential	1	on you ; onc mor ; one <buy> ; one <school> ; one good ; one the ; only tak
        residential	1	opening ; opening in ; or <amount> ; or only ; or two ; osl ; oth <day>
        residential	1	oth <treatment> ; oth day ; our <trade> ; our den ; our whol ; our ~<treatment>
        residential	1	out aft ; out he ; outpatient i ; overdos 0 ; owed ; own couch ; own phon ; own up
        residential	1	oye voc ; pack and ; pagin en ; pandemic ; pandemic and ; papel piden ; parakeet and
        residential	1	parent no ; park spac ; parrot say ; part that ; parti ; pasaden <home> ; past it
        residential	1	pastilla el ; payday ; payday and ; pedaz ; peopl around ; peopl my ; peopl smok
        residential	1	per <consume> ; per <kin> ; per <month> ; per <partner> ; per dad ; per en ; per lo
        residential	1	per month ; perders ; phon died ; php then ; pick her ; pie in ; pip going ; pis
        residential	1	pistol ; pistol and ; pistol y ; plac a ; plac and ; plac for ; platic lo ; ple
        residential	1	plenty ; po re ; pop <stimulant> ; por ; por escrit ; por las ; por program ; pot of
        residential	1	pound of ; powd every ; ppl ; pregunt q ; pretty ; pric for ; privat <money>
        residential	1	privat pay ; probation 0 ; problem i ; program aft ; program now ; protocol for
        residential	1	psych ward ; pt deni ; puertorriquen ; punch me ; put away ; put me ; python
        residential	1	que caig ; que incluy ; que ser ; que vend ; queremo ; question befor ; quier sal
        residential	1	quier ver ; quit la ; ratchet ; rath not ; razor is ; re <home> ; read <treatment>
        residential	1	ready to ; real <need> ; recay ; recip ; recog ; recommendation ; referenc
        residential	1	regional ; rehab ; rehab aft ; rehab at ; reinstatement ; ren for ; report and
        residential	1	requir ; resident <clinician> ; residential bed ; residential sid ; restles
        residential	1	reunification plan ; rib that ; right ther ; right thing ; ring twic ; roomat
        residential	1	roommat mov ; roommat sob ; rop in ; round ; rp is ; s/p ~0 ; sa ; sab en ; sac de
        residential	1	said six ; said thi ; said why ; sal de ; sali y ; salvador ; sam coffe ; sat and
        residential	1	satisfi ; saturday sometim ; saturday thing ; say one ; say thi ; school i
        residential	1	school im ; school on ; school so ; screen neg ; se arregl ; se asusten ; se dec
        residential	1	se iba ; se ni ; se pele ; sel out ; seman and ; seman tambien ; semana de
        residential	1	senor pid ; senor tien ; shar ; she <happy> ; she <put> ; she als ; she bring
        residential	1	she graduat ; she not ; she stay ; sheet <eat> ; sheet cak ; shift a ; shop around
        residential	1	should add ; shov ; si ~<take> ; si ~reciben ; sigu ; sin <pain> ; sin <stop>
        residential	1	sin dolor ; sin dorm ; sinc ; sinc dawn ; sinc halloween ; sinc i ; sinc thur
        residential	1	sirven ; sist a ; sist out ; sister and ; six hundr ; six night ; skip a ; slay
        residential	1	slay me ; smok shop ; smok weed ; snort cocain ; snort k ; soak the ; sob now
        residential	1	sob parent ; sol asi ; somebody to ; somewher <night> ; somewher a ; somo de
        residential	1	soonest ; sound ; soy cociner ; spam ; spe ; spe 0 ; sponsor i ; spread ; starv
        residential	1	stay clean ; stay her ; stay put ; step 0 ; step away ; stil go ; stil her
        residential	1	stockton ; stop ; stop being ; structur <past> ; stuf in ; su beb ; sud clinic ; sw
        residential	1	sw <ask> ; sw <town> ; sw ask ; sw county ; swear the ; switch ; sword ; sz on
        residential	1	sí <say> ; ta ; tabl in ; tak whatev ; talk in ; tatto artist ; tax season
        residential	1	teeth ach ; teeth clock ; tel which ; ten feet ; teng hijo ; teng treint ; teng y
        residential	1	termin 0 ; test sinc ; text first ; than any ; than ninety ; that <bodysound>
        residential	1	that <die> ; that <stimulant> ; that com ; that we ; thatl ; thc cart ; the <clean>
        residential	1	the <feel> ; the <night> ; the <opioid> ; the <school> ; the <shake> ; the <week>
        residential	1	the arm ; the aviation ; the clinton ; the clock ; the cop ; the cran ; the dab
        residential	1	the deadlin ; the den ; the desert ; the fal ; the forklift ; the gat ; the guest
        residential	1	the hardest ; the hot ; the jar ; the nois ; the ocean ; the own ; the pack
        residential	1	the pandemic ; the parakeet ; the radiator ; the receipt ; the rectory
        residential	1	the restroom ; the rock ; the shadow ; the sho ; the smal ; the stov ; the wait
        residential	1	the widow ; them <go> ; then my ; ther <amount> ; they <hospital> ; they cal
        residential	1	they com ; they discharg ; they kept ; they let ; they plac ; they shar ; theyr nic
        residential	1	theyv <take> ; theyv got ; thi <hot> ; thi friday ; thi heat ; thing <day>
        residential	1	third arrest ; third is ; thirti ; thre now ; through withdrawal ; thru ; thru the
        residential	1	thursday on ; tied the ; tien en ; tien la ; til <day> ; til <money> ; til they
        residential	1	ting ; tio y ; to <always> ; to <leave> ; to <week> ; to any ; to crack ; to every
        residential	1	to hav ; to return ; to six ; to your ; today no ; todo se ; told myself
        residential	1	tonight if ; tour in ; tra una ; trabajador social ; tratamient y ; tre mes
        residential	1	treatment ; treatment aft ; tri everyth ; trombon ; troubl of ; truck over
        residential	1	tue thur ; tuesday so ; twic both ; two iop ; ua meth ; uas ; uds ; ultrasound
        residential	1	un amor ; un cuchil ; un pedaz ; un program ; una <rope> ; una <seizure> ; una botel
        residential	1	una convulsion ; union ; unit now ; unit sw ; until about ; up <continue> ; up again
        residential	1	up meth ; up nev ; urologist show ; us <take> ; us he ; usand cristal ; use i
        residential	1	use if ; use was ; use with ; used on ; useful ; usted no ; usual do ; utah
        residential	1	va <amount> ; vain ; valentin ; vap thc ; vec a ; veo ; veo en ; veo gent
        residential	1	very <tired> ; very nic ; vez <always> ; vez el ; viern a ; vincent ; viv de
        residential	1	vodk was ; voic sinc ; voicemail ; von on ; voz baj ; vs ; vyvans that
        residential	1	waitlist for ; walk hom ; wallpap has ; wan quit ; want answer ; want next
        residential	1	want somewher ; was adderal ; was bad ; was don ; was due ; was hold ; was tuesday
        residential	1	wasnt an ; watch by ; we <die> ; we <give> ; we both ; we print ; we spok
        residential	1	wed photograph ; wedg ; weed pen ; week every ; weekend im ; weekend then
        residential	1	what <moment> ; what <soon> ; what next ; what now ; wher ; wher would ; which has
        residential	1	whip cream ; who <eat> ; who als ; who for ; why ; wif husb ; wif im ; wif left
        residential	1	wif mov ; wif sob ; wil <write> ; wil run ; win to ; wish ; with <child>
        residential	1	with <pet> ; with <photo> ; with all ; with thi ; without <stop> ; wk has ; wk now
        residential	1	wks now ; wks preg ; women hous ; wont <see> ; wood grain ; word for ; worri
        residential	1	would <die> ; would believ ; would mak ; would that ; would your ; would ~go
        residential	1	x year ; xanax off ; y <leave> ; y <trade> ; y aguant ; y is ; y lleg ; y nunc
        residential	1	y qued ; y sali ; ya <give> ; yank ; yard sign ; year every ; year he ; year of
        residential	1	you <put> ; you put ; you recommend ; youd think ; young <kin> ; your <home>
        residential	1	your offic ; your question ; your ~<treatment> ; yrs smok ; zer ~<treatment>
        residential	1	zoom group ; ~/ ~wk ; ~<alcohol> no ; ~<buy> ; ~<consume> ~<stimulant> ; ~<hit>
        residential	1	~<money> of ; ~<room> ; ~<rope> ~himself ; ~<treatment> <partner> ; ~<treatment> en
        residential	1	~<wait> ; ~a ~bottl ; ~a ~diari ; ~a ~spot ; ~aceptan ; ~alcohol hat ; ~complet
        residential	1	~da ~un ; ~dai ; ~day ; ~deal ; ~en ; ~fev now ; ~for ~<amount> ; ~for ~the ; ~heard
        residential	1	~inpatient program ; ~intentional ; ~intern en ; ~iv ; ~keppr ; ~mi ; ~mis ~one
        residential	1	~not ~<illness> ; ~on ~<medicine> ; ~peopl ; ~residential yet ; ~room ; ~scar
        residential	1	~spot ; ~student ; ~the ~<night> ; ~therapy ; ~to ~<treatment> ; ~tonight ; ~uncl
        residential	1	~wk ; ~x ~/
        residential	-1	# ; $ $ ; *caller.0:hypothetical ; *confusion.0 ; *died.0:historical
        residential	-1	*drinks.1:other_experiencer ; *drinks.2:other_experiencer ; *emergency.0
        residential	-1	*family.3 ; *family.8 ; *familySupport.0:other_experiencer
        residential	-1	*functioning.0:hypothetical ; *losingSupply.0 ; *mildCue.0 ; *notPregnant.0:negated
        residential	-1	*otherService.4:hypothetical ; *pregnancy.0:negated ; *substance.1:hypothetical
        residential	-1	*substance.1:other_experiencer ; *withdrawalHint.0:historical ; + <opioid>
        residential	-1	+ <treatment> ; + fent ; / day ; / night ; / thc ; 0 <hit> ; 0 <insurance>
        residential	-1	0 absenc ; 0 an ; 0 bag ; 0 cocain ; 0 com ; 0 er ; 0 ex ; 0 nam ; 0 pm ; 0 qd
        residential	-1	0 sem ; 0 week ; 0 win ; 0 wk ; <afraid> for ; <alcohol> 0 ; <alcohol> <child>
        residential	-1	<alcohol> <hit> ; <alcohol> <year> ; <alcohol> for ; <alcohol> in
        residential	-1	<always> <opioid> ; <always> <start> ; <always> about ; <always> fin ; <always> oth
        residential	-1	<always> quien ; <amount> <container> ; <amount> <hear> ; <amount> <trust>
        residential	-1	<amount> as ; <amount> hav ; <amount> unk ; <appointment> <die>
        residential	-1	<appointment> <outdoors> ; <appointment> the ; <ask> <friend> ; <ask> anyway
        residential	-1	<ask> by ; <ask> is ; <asleep> la ; <asleep> too ; <blood> down ; <blood> from
        residential	-1	<bodypart> <crowd> ; <bodypart> <hospital> ; <bodypart> <partner> ; <bodypart> them
        residential	-1	<bodypart> then ; <break> <job> ; <break> i ; <breath> <day> ; <breath> <moment>
        residential	-1	<breath> <take> ; <build> <headface> ; <buy> <phone> ; <buy> cart
        residential	-1	<cannabis> <furniture> ; <cannabis> <month> ; <cannabis> sinc
        residential	-1	<caretaking> <amount> ; <caretaking> <kin> ; <caretaking> <leave>
        residential	-1	<caretaking> <outdoors> ; <caretaking> <stranger> ; <caretaking> is
        residential	-1	<caretaking> to ; <chestheart> <chestheart> ; <chestheart> <consume>
        residential	-1	<child> <kill> ; <child> <need> ; <child> <phone> ; <child> <stimulant>
        residential	-1	<child> down ; <child> i ; <church> <child> ; <church> <take> ; <clean> <play>
        residential	-1	<clean> <stimulant> ; <clinician> 0 ; <clinician> <need> ; <clinician> her
        residential	-1	<clinician> so ; <clothes> 0 ; <clothes> <outdoors> ; <clothes> <play>
        residential	-1	<clothes> y ; <colleague> <opioid> ; <colleague> <stranger> ; <colleague> did
        residential	-1	<colleague> wont ; <color> <amount> ; <color> <outdoors> ; <color> <palecolor>
        residential	-1	<color> so ; <confused> ; <consume> / ; <consume> <moment> ; <consume> <put>
        residential	-1	<consume> <room> ; <consume> crank ; <consume> de ; <consume> el
        residential	-1	<consume> problem ; <consume> someth ; <consume> spic ; <consume> tod
        residential	-1	<consume> un ; <container> <night> ; <container> is ; <container> on
        residential	-1	<container> or ; <container> that ; <continue> <daytime> ; <continue> <phone>
        residential	-1	<count> <daytime> ; <count> <furniture> ; <count> <take> ; <count> my ; <count> y
        residential	-1	<crash> of ; <crowd> <angry> ; <crowd> <appointment> ; <crowd> <homeless>
        residential	-1	<crowd> <tool> ; <crowd> did ; <crowd> in ; <crowd> lost ; <day> <illness>
        residential	-1	<day> <palecolor> ; <day> <partner> ; <day> <soon> ; <day> el ; <day> est
        residential	-1	<day> las ; <day> long ; <day> most ; <day> sin ; <daytime> <always>
        residential	-1	<daytime> and ; <daytime> i ; <die> <day> ; <die> <need> ; <die> <shame> ; <die> me
        residential	-1	<drive> <feel> ; <drive> for ; <drive> had ; <drive> ther ; <drug> <consume>
        residential	-1	<drug> <day> ; <eat> <day> ; <eat> <month> ; <eat> <sad> ; <eat> con ; <eat> them
        residential	-1	<emergency> <outdoors> ; <emergency> <school> ; <emergency> hac ; <fall> <take>
        residential	-1	<fall> them ; <feel> <container> ; <feel> <past> ; <feel> ~<drug> ; <fire> de
        residential	-1	<friend> <clothes> ; <friend> <write> ; <friend> at ; <furniture> <breath>
        residential	-1	<furniture> <moment> ; <furniture> <think> ; <furniture> if ; <give> <opioid>
        residential	-1	<give> it ; <give> that ; <go> <eat> ; <go> <goodbye> ; <go> <home> ; <go> <pill>
        residential	-1	<go> lik ; <go> our ; <go> ther ; <go> un ; <goodbye> 0 ; <goodbye> <amount>
        residential	-1	<gun> out ; <happy> <clothes> ; <happy> is ; <happy> not ; <headface> <build>
        residential	-1	<headface> <home> ; <headface> he ; <hear> <church> ; <hear> <month> ; <hear> ther
        residential	-1	<height> <kin> ; <height> with ; <hit> <stranger> ; <home> <home> ; <home> <record>
        residential	-1	<home> ni ; <home> sat ; <home> to ; <homeless> <day> ; <hospital> <home>
        residential	-1	<hospital> <school> ; <hospital> <wait> ; <illness> <go> ; <illness> <kin>
        residential	-1	<illness> <treatment> ; <illness> and ; <illness> is ; <illness> y
        residential	-1	<insurance> <see> ; <insurance> <wait> ; <insurance> of ; <insurance> only
        residential	-1	<intoxicated> 0 ; <intoxicated> <last> ; <job> <go> ; <job> <night>
        residential	-1	<job> <record> ; <job> and ; <job> ther ; <key> <bodypart> ; <key> <stop>
        residential	-1	<key> <stranger> ; <key> y ; <kill> <amount> ; <kill> <phone> ; <kin> <breath>
        residential	-1	<kin> <last> ; <kin> <outdoors> ; <kin> <photo> ; <kin> <year> ; <kin> d
        residential	-1	<kin> est ; <kin> if ; <kin> nunc ; <kin> un ; <kin> which ; <last> in
        residential	-1	<law> <ask> ; <law> <home> ; <law> <moment> ; <leave> <alcohol> ; <leave> it
        residential	-1	<leave> you ; <lock> <month> ; <medicine> <homeless> ; <medicine> <medicine>
        residential	-1	<medicine> <say> ; <moment> <amount> ; <moment> <sober> ; <moment> <soon>
        residential	-1	<moment> com ; <moment> me ; <moment> sal ; <moment> x ; <moment> y ; <money> $
        residential	-1	<money> laps ; <money> por ; <month> <bodypart> ; <month> <insurance>
        residential	-1	<month> <try> ; <month> first ; <month> me ; <month> non ; <month> one
        residential	-1	<month> sin ; <month> without ; <need> $ ; <need> <buy> ; <need> <daytime>
        residential	-1	<need> <sober> ; <need> <stop> ; <needle> <always> ; <needle> <bodypart>
        residential	-1	<night> <afraid> ; <night> <colleague> ; <night> <day> ; <night> <pet>
        residential	-1	<night> <stop> ; <night> <trade> ; <night> are ; <night> con ; <night> im
        residential	-1	<night> ive ; <night> noth ; <night> o ; <night> one ; <official> <child>
        residential	-1	<official> <pet> ; <official> wil ; <opening> <always> ; <opioid> <play>
        residential	-1	<opioid> <record> ; <opioid> <week> ; <opioid> then ; <order> <home>
        residential	-1	<outdoors> <phone> ; <outdoors> de ; <outdoors> is ; <pain> toracic
        residential	-1	<palecolor> <always> ; <palecolor> <chestheart> ; <palecolor> no
        residential	-1	<partner> <intoxicated> ; <partner> her ; <partner> in ; <partner> mad
        residential	-1	<partner> she ; <partner> too ; <partner> would ; <past> <continue>
        residential	-1	<past> <month> ; <past> <partner> ; <past> <withdrawal> ; <past> id ; <past> my
        residential	-1	<past> so ; <past> your ; <pet> <eat> ; <phone> <break> ; <phone> <daytime>
        residential	-1	<phone> <eat> ; <phone> <headface> ; <phone> <put> ; <phone> aft ; <phone> my
        residential	-1	<phone> she ; <phone> was ; <phone> when ; <phone> x ; <pill> <container>
        residential	-1	<pill> <month> ; <pill> <stranger> ; <pill> a ; <pill> de ; <play> <awake>
        residential	-1	<play> <bodypart> ; <play> <fire> ; <play> <friend> ; <play> by ; <play> en
        residential	-1	<play> the ; <put> <amount> ; <put> <opioid> ; <record> im ; <record> one
        residential	-1	<relapse> prevention ; <remember> it ; <room> <intoxicated> ; <room> <kill>
        residential	-1	<room> <past> ; <rope> <photo> ; <rope> a ; <say> <moment> ; <say> <trade>
        residential	-1	<say> <write> ; <say> so ; <say> to ; <say> with ; <say> x ; <say> yes
        residential	-1	<say> ~<drug> ; <say> ~<kin> ; <say> ~opi ; <school> <drug> ; <school> <hospital>
        """
}
