extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	-1	<say> <calm> ; <say> <feel> ; <say> <go> ; <say> <headface> ; <say> <night> ; <say> <pet>
        iop	-1	<say> back ; <say> but ; <say> es ; <say> flat ; <say> porqu ; <school> <container>
        iop	-1	<school> <night> ; <school> <water> ; <school> about ; <school> and ; <school> project
        iop	-1	<school> y ; <school> your ; <sedative> <asleep> ; <sedative> <last> ; <see> <ask>
        iop	-1	<see> <job> ; <see> <official> ; <see> en ; <shake> ; <shake> tac ; <shame> <phone>
        iop	-1	<sick> of ; <smell> <alcohol> ; <sober> 0 ; <start> <need> ; <stimulant> <always>
        iop	-1	<stimulant> <last> ; <stimulant> <need> ; <stimulant> <outdoors> ; <stimulant> <sober>
        iop	-1	<stimulant> <stop> ; <stimulant> <water> ; <stimulant> dur ; <stimulant> if
        iop	-1	<stop> <furniture> ; <stop> only ; <stop> your ; <stranger> <blood> ; <stranger> <build>
        iop	-1	<stranger> <buy> ; <stranger> <calm> ; <stranger> <friend> ; <stranger> <insurance>
        iop	-1	<stranger> <see> ; <stranger> nam ; <stranger> only ; <stranger> pleas ; <stranger> re
        iop	-1	<take> <fluid> ; <take> <gun> ; <take> <key> ; <take> <opening> ; <take> <pet>
        iop	-1	<take> <rail> ; <take> <rope> ; <take> <say> ; <take> in ; <take> int ; <take> that
        iop	-1	<take> thos ; <take> you ; <think> <go> ; <think> <illness> ; <think> <stimulant>
        iop	-1	<think> si ; <think> to ; <think> why ; <threat> ; <threat> to ; <town> <last>
        iop	-1	<town> <outdoors> ; <town> my ; <town> with ; <trade> <opioid> ; <trade> <year>
        iop	-1	<treatment> <asleep> ; <treatment> <crowd> ; <treatment> <furniture> ; <treatment> <hot>
        iop	-1	<treatment> <kill> ; <treatment> <put> ; <treatment> <stimulant> ; <treatment> did
        iop	-1	<treatment> he ; <treatment> minimum ; <treatment> noth ; <treatment> pt ; <treatment> til
        iop	-1	<treatment> when ; <treatment> ~<stimulant> ; <trust> <outdoors> ; <trust> a ; <trust> por
        iop	-1	<vendor> <treatment> ; <vendor> rep ; <vermin> <bodypart> ; <vermin> <room> ; <vermin> que
        iop	-1	<wait> <eat> ; <wait> <hot> ; <wait> <last> ; <wait> <play> ; <water> the ; <water> y
        iop	-1	<week> <afraid> ; <week> <ask> ; <week> <official> ; <week> <opioid> ; <week> <wait>
        iop	-1	<week> plu ; <week> worth ; <week> y ; <withdrawal> <sober> ; <write> <headface>
        iop	-1	<write> <photo> ; <write> <vendor> ; <write> the ; <write> up ; <write> you
        iop	-1	<year> <always> ; <year> <give> ; <year> <pet> ; <year> <seizure> ; <year> aft
        iop	-1	<year> clean ; <year> we ; a <go> ; a <pet> ; a <threat> ; a and ; a broth ; a cabin
        iop	-1	a can ; a certificat ; a cop ; a door ; a floor ; a freshman ; a llor ; a medi ; a mil
        iop	-1	a nois ; a pag ; a party ; a plum ; a poc ; a record ; a rehab ; a slip ; a storag
        iop	-1	a strip ; a tap ; a thursday ; a una ; a used ; a vacation ; a week ; about <money>
        iop	-1	about twenty ; academy ; adderal lik ; adderal snort ; adderal without ; addres ; admission
        iop	-1	aft <hospital> ; aft lunch ; again 0 ; again my ; again x ; agar ; agent ; ahi ; ahor otr
        iop	-1	ahor son ; ahor sí ; air and ; airplan bottl ; alarm for ; albergu ; alg que ; all <month>
        iop	-1	all night ; almuerz ; als in ; alucin ; alumni barbecu ; alway get ; am <always> ; am on
        iop	-1	amad ; ambien 0 ; ambulanc ; amiga ; amount ; amphet ; an attorney ; and <stimulant>
        iop	-1	and ask ; and cok ; and get ; and hom ; and in ; and mal ; and monday ; and she ; and wed
        iop	-1	and went ; and wev ; and ~<money> ; and ~the ; ano diari ; ano trabaj ; anoch me ; ans
        iop	-1	anxiety ; any opening ; anyway i ; appointment ; appreciat a ; are <happy> ; are fin
        iop	-1	arm look ; arthriti ; as prescrib ; as soon ; asi llev ; ask anybody ; ask are ; ask cost
        iop	-1	ask pric ; ask us ; ask when ; at <crowd> ; at an ; at birthday ; at bus ; at kais
        iop	-1	at noon ; at som ; at your ; aunti ; back ; back up ; back when ; bag and ; bail bondsman
        iop	-1	baj ; baj la ; bar <always> ; barback ; bathtub with ; battl ; be admit ; be hom ; becaus
        iop	-1	becaus they ; bed aft ; bed for ; been ; been <fluid> ; been <happy> ; been cut ; been read
        iop	-1	been shoot ; been up ; befor septemb ; befor then ; bendig ; bernard ; bf <hit> ; big as
        iop	-1	birth ; block ; blow <always> ; blow every ; blu in ; bondsman ; booz ; bot ; both feet
        iop	-1	bottl every ; boy at ; break and ; breakfast ; breath ; bright ; bro is ; built a ; but at
        iop	-1	buy ; bye ; cae mal ; cal ; cal back ; cal me ; cal on ; caller ; calm ; cam y ; camion por
        iop	-1	can <wait> ; can sign ; candl ; canel ; cano ; cant <go> ; cant find ; cant nam
        iop	-1	car behind ; card in ; cart and ; cas en ; cash for ; casin ; cb aft ; cel ; centr cristian
        iop	-1	chart ; chart say ; chat re ; chatter ; che ; check out ; cheerful ; chicken out
        iop	-1	children and ; chok her ; cierran ; civic ; clammy ; clean aft ; clean off ; clean offic
        iop	-1	clear by ; clinic ; clos up ; clr <drive> ; clr <happy> ; clr <job> ; clr read ; clr sound
        iop	-1	clr work ; clt in ; coach littl ; coc con ; cocain all ; cocain fin ; cocain last
        iop	-1	cocain or ; cocain problem ; cocain sinc ; cocain una ; cok can ; cok it ; cok lik
        iop	-1	cok near ; cok test ; cok wednesday ; com <eat> ; com <past> ; com by ; com off ; com stay
        iop	-1	comfortabl ; compar program ; complaint ; compramo ; con <amount> ; confus sinc
        iop	-1	convulsion in ; cost mes ; costum ; couch surf ; could not ; county road ; coupon
        iop	-1	cours in ; cousin ; crack all ; cristal entr ; crush ; crypt ; crystal and ; crystal is
        iop	-1	cuand ni ; cuant sal ; cuest el ; cun y ; curiosidad ; curtain ; custodian ; d @ ; d detox
        iop	-1	da de ; dad sid ; dai meth ; dai now ; dang to ; dark so ; day ever ; day hous ; daycar
        iop	-1	de <clothes> ; de <cold> ; de <need> ; de <promise> ; de <sad> ; de dos ; de esper
        iop	-1	de fresn ; de gana ; de probatori ; de quien ; de vera ; dead and ; dec ; dec mas
        iop	-1	decemb and ; del alcohol ; del detox ; del puent ; depend ; desayun ; desd 0 ; desk
        iop	-1	detox first ; detox wher ; dia con ; dia sí ; dial ; diari ; did my ; did ninety ; died on
        iop	-1	diem ; dieron ; dieron convulsion ; dig ; direct ; dirty <record> ; dirty test ; dirty uas
        iop	-1	disc ; district ; dm 0 ; do <stimulant> ; do an ; do for ; do her ; do thi ; doc
        iop	-1	doctor look ; doe <play> ; doe a ; doe meth ; dond <start> ; dont pay ; dot ; drink social
        iop	-1	drink that ; drool ; duerm el ; dxm ; dxm + ; each tim ; ear <always> ; ear every
        iop	-1	earth to ; east i ; ed sw ; eight to ; el <container> ; el <hospital> ; el <phone>
        iop	-1	el ambulatori ; el hospital ; elbow ; eleven week ; empty <furniture> ; en bakersfield
        iop	-1	enferm ; envelop ; es com ; es cuand ; eso me ; est ; est <write> ; est <year> ; est ano
        iop	-1	est corre ; est pagin ; est y ; estan ; estarian ; etoh ; etoh ciw ; etoh last ; etoh w/d
        iop	-1	eve <crowd> ; eve group ; even <consume> ; ever sinc ; every day ; every run ; every sunday
        iop	-1	every ua ; everyon doe ; everyth no ; evry <night> ; evry nit ; ex say ; exact one ; examin
        iop	-1	excus ; eyelid ; f fent ; fal apart ; falt <amount> ; falt a ; falt ni ; falt y ; fami and
        iop	-1	fan on ; far and ; fast can ; fel down ; fentanyl ; feo ; fetty ; few minut ; figur i
        iop	-1	find one ; fing ; finish an ; finish what ; first anyth ; fix my ; flexibl ; for <outdoors>
        iop	-1	for <stimulant> ; for client ; for my ; for thi ; for weed ; for work ; for you ; form with
        iop	-1	fresn ; from <month> ; from <opening> ; from guam ; from him ; from ohi ; from your ; fry
        iop	-1	fuert en ; gag ; gallina ; gallon ; gast lo ; gat cod ; gato ; gin every ; girl are
        iop	-1	giv him ; go anywher ; go out ; go somewher ; go wherev ; god send ; godfath ; gon in
        iop	-1	good <crowd> ; got an ; got fir ; got marri ; graduat your ; gram mayb ; grandfath
        iop	-1	grandkid ; grant ; grateful for ; grip ; group is ; group lead ; gum ; guy 0 ; ha <consume>
        iop	-1	habr alg ; hac cinc ; hac veint ; hacen ; had 0 ; had <cold> ; had <eat> ; hah ; hairdres
        iop	-1	hand going ; hand is ; has <money> ; has for ; has notic ; has the ; hasnt <say> ; hast
        iop	-1	hav <money> ; hav used ; hav you ; havent lost ; hay <day> ; hay dia ; hazelden ; he
        iop	-1	he <always> ; he bring ; he held ; he isnt ; he left ; he mak ; he sat ; he stil ; he took
        iop	-1	he was ; hear ; hear from ; heard of ; hel go ; held ; her <partner> ; her daught
        iop	-1	her neck ; her son ; her wel ; her who ; hes thirty ; hi ; hi its ; high at ; hij llam
        iop	-1	hij y ; hil ; him <take> ; him down ; his <asleep> ; his <consume> ; his <job> ; his <tool>
        iop	-1	his glas ; his moth ; his nos ; his second ; his son ; hom now ; hom staf ; homeles
        iop	-1	hosp cm ; hot ; hot as ; hotel ; hotel and ; hour to ; hous every ; hous so ; how ; hrs ago
        iop	-1	hunt <home> ; husband and ; hx <give> ; hx given ; hygienist and ; i <continue>
        iop	-1	i <rarely> ; i behav ; i cry ; i discharg ; i divert ; i felt ; i fil ; i havent ; i keep
        iop	-1	i know ; i last ; i open ; i refere ; i shak ; i sold ; id <need> ; idk if ; ido ; if we
        iop	-1	im <soon> ; im gon ; im next ; im okay ; im park ; imodium ; in advanc ; in again ; in and
        iop	-1	in background ; in dayton ; in intensiv ; in meeting ; in program ; in som ; in utah ; incl
        iop	-1	initial ; instrument ; int <day> ; inyect cristal ; iop client ; is <hot> ; is <phone>
        iop	-1	is and ; is availabl ; is detox ; is empty ; is it ; is july ; is kil ; is lat
        iop	-1	is nineteen ; is two ; is wheth ; isnt an ; issu ; it <start> ; it cocain ; it normal
        iop	-1	it right ; it sinc ; it until ; its <calm> ; its <opening> ; ive lost ; ive paid ; j ; jan
        iop	-1	jardin ; jim beam ; joint commission ; just <hit> ; just <moment> ; just <stop> ; just keep
        iop	-1	just now ; kept me ; kick dop ; kickbal ; kid on ; kitchen tabl ; la <clean> ; la <fall>
        iop	-1	la <key> ; la <pet> ; la construccion ; la direccion ; la empres ; la fabric ; la he
        iop	-1	la hor ; la madrug ; la mis ; la pas ; la piel ; la puert ; lad and ; lapd ; larg <eat>
        iop	-1	last ; last octob ; last one ; last tuesday ; lat ; lat <night> ; late ive ; layover
        iop	-1	le <give> ; le <play> ; le quier ; lead ; leas is ; leav approv ; leav befor ; leav no
        iop	-1	leav town ; left my ; les of ; letterhead ; libr ; licens and ; lif <insurance>
        iop	-1	lik <month> ; lik <outdoors> ; lik <water> ; lik <write> ; lik she ; lik your
        iop	-1	lin <continue> ; list and ; list on ; liv doctor ; llam ; llam manan ; llev ; lo <continue>
        iop	-1	lo <phone> ; lo <treatment> ; lo conoci ; locat ; long unk ; los <clinician> ; los <pet>
        iop	-1	los his ; los sesent ; los viern ; lump ; lun ; lying ; lying about ; m 0 ; m <amount>
        iop	-1	m <breath> ; m <kill> ; m <opioid> ; m vet ; m walk ; malet ; man i ; maner de ; many day
        iop	-1	map ; march 0 ; marisol ; marquem ; marz ; may hav ; me <height> ; me han ; me over
        iop	-1	medical <colleague> ; medical director ; medico ; melt ; mensaj ; messag ; meth a ; meth by
        iop	-1	meth in ; meth problem ; methadon ; methamphetamin ; mg ; mi <write> ; mi per ; mil away
        iop	-1	min ; min for ; min no ; minut on ; model ; mom has ; mom with ; moment ; month int
        iop	-1	mor on ; mot no ; moth would ; mrs ; much dai ; murd on ; muscl ; my <outdoors> ; my <stop>
        iop	-1	my <tool> ; my age ; my appointment ; my aunt ; my band ; my cal ; my dog ; my fil
        iop	-1	my finger ; my friend ; my hous ; my lat ; my numb ; my one ; my pil ; my sou ; my tenant
        iop	-1	my twin ; my vyvans ; nam out ; narcan at ; nariz y ; nasal ; natural ; neck tatto
        iop	-1	need acceptanc ; need me ; need outpatient ; needl ; neg test ; nephew ; nev <hear>
        iop	-1	nev been ; nev doe ; nev heard ; nev set ; newborn ; next thursday ; next to ; ni si
        iop	-1	night again ; night going ; night thre ; night too ; ninety <count> ; nit ; nit /
        iop	-1	no <give> ; no <think> ; no night ; no one ; no reconoc ; no ~<kin> ; no ~quier ; no ~sz
        iop	-1	nobody at ; nobody told ; noch a ; nois ; nombr es ; nos spray ; nosotro somo
        iop	-1	not <breath> ; not breath ; not him ; not used ; noth wrong ; nuestr ; nuestr <church>
        iop	-1	numb from ; number ; number are ; nurs about ; nurs board ; o mas ; ob ; och <year>
        iop	-1	och ano ; odd <amount> ; odd thre ; of <clothes> ; of <play> ; of <sick> ; of anoth
        iop	-1	of county ; of sick ; of sum ; of tequil ; of thre ; of us ; off <night> ; off <opening>
        iop	-1	off cok ; off porch ; off street ; off with ; offic and ; official ; oh <pill>
        iop	-1	old <drive> ; old <write> ; old hous ; on <hold> ; on eight ; on fil ; on hold ; on layover
        iop	-1	on pcp ; on porch ; on that ; on tue ; on tv ; one <room> ; one <take> ; one cal ; one in
        iop	-1	only hav ; or she ; organiz ; orth ; other ; our <sober> ; out as ; out by ; out get
        iop	-1	out over ; out today ; outdoor ; outpatient group ; outpatient was ; outpt x ; over his
        iop	-1	over the ; own <hospital> ; own <kin> ; own <room> ; own apt ; pag <amount> ; pag thre
        iop	-1	pagin ; paid ; pap le ; paquet ; par <go> ; par hombr ; par pagarl ; parent no
        iop	-1	pas <consume> ; pas con ; patient in ; peopl and ; per con ; per desd ; per diem ; perders
        iop	-1	personality ; phon aft ; phon the ; piedr 0 ; pierd la ; pil by ; pink <relapse>
        iop	-1	pink slip ; pinky ; piz and ; plant de ; platic lo ; pleas ; pleas be ; pleas hurry ; po is
        iop	-1	pod ; policy is ; pon ; por <month> ; por ahor ; por medi ; porch ; positiv ; post <crash>
        iop	-1	post accident ; pour ; pour it ; powd ; practicum ; prescriber ; prim y ; probatori ; prov
        iop	-1	pt in ; pt need ; pued <breath> ; pued <phone> ; pued pas ; pued respir ; pueden <phone>
        iop	-1	pueden <take> ; pul his ; puls ; punt ; puppy ; purchas ; purpl ; q ; q 0 ; q <day>
        iop	-1	qd sinc ; que <amount> ; que <die> ; que <key> ; que hoy ; que perdi ; que un ; queri que
        iop	-1	quien se ; quier inform ; quier met ; quier quit ; quier recuper ; quisier un ; radt
        iop	-1	rail on ; rat ; rat for ; rath than ; re <insurance> ; re <stimulant> ; re entry ; re the
        iop	-1	reconoc ; refere ; referral fax ; refrigerator ; rehab don ; rehabilitacion en ; releas to
        iop	-1	remind ; renew ; rent un ; rent was ; residential or ; residential program ; respond
        iop	-1	restles ; retd ; right ; rioj ; rob ; roi ; rol up ; room and ; room from ; roomat
        iop	-1	ruid de ; run down ; said about ; said hes ; sal la ; sam <amount> ; sam night ; satisfi
        iop	-1	sauc ; say hel ; say neith ; say nev ; say when ; scrap ; script ; se <stop> ; se <write>
        iop	-1	se bien ; se le ; se ni ; sea que ; see bug ; see what ; sei ano ; sel car ; sel me
        iop	-1	self then ; seman ya ; servic <pet> ; sesent dia ; seven of ; shadow ; she ; she <hit>
        iop	-1	she <say> ; she drink ; she had ; she in ; she my ; she stop ; shift 0 ; shop in ; short
        iop	-1	shot of ; should do ; should mention ; shout ; shroom and ; si ~<take> ; si ~reciben
        iop	-1	sick leav ; sid and ; sidewalk ; siet ano ; sigu con ; sin nad ; sinc march ; sinc thur
        iop	-1	singl <room> ; singl room ; sist liv ; sist use ; sit at ; six hour ; slam meth ; sleep a
        iop	-1	sleep and ; sleep in ; sleep on ; sleep so ; slid off ; slot by ; slow ; slur ; smirnof
        iop	-1	smok it ; snort cocain ; so <tired> ; so high ; so tir ; sob 0 ; sober ; som <stranger>
        iop	-1	someth by ; someth i ; sometim i ; sometim thre ; somewher a ; somewher in ; son <say>
        iop	-1	sorry for ; sort it ; spar <key> ; spar key ; specifi <treatment> ; spr and ; spray on ; sr
        iop	-1	stand ; start ; start thi ; steal ; stood ; streak ; styl ; su <hospital> ; su clinic
        iop	-1	subject ; subst not ; suggest a ; sun ; supplement ; sus <pet> ; swear ; sx today ; t 0
        iop	-1	tagalog ; tak adderal ; tak anyth ; tan ; tap ; tarjet ; tax ; teach at ; team and ; tech y
        iop	-1	teen outpatient ; teeth are ; tel anyon ; television ; teng mied ; tengan ; termin los
        iop	-1	test ; than 0 ; than <amount> ; than typ ; that <bodysound> ; that <phone> ; that cal
        iop	-1	that long ; that somebody ; that we ; the <clean> ; the <clothes> ; the <day>
        iop	-1	the <friend> ; the <moment> ; the <opioid> ; the <wait> ; the <week> ; the addres
        iop	-1	the armpit ; the block ; the buckl ; the deadlin ; the dril ; the driv ; the driveway
        iop	-1	the er ; the fal ; the ful ; the glu ; the map ; the monday ; the motel ; the ninety
        iop	-1	the park ; the pastor ; the pip ; the rain ; the shak ; the shelt ; the sid ; the stor
        iop	-1	the strip ; the thre ; the traffic ; the vent ; the walmart ; the wat ; the youngest
        iop	-1	the ~<school> ; them <always> ; then ; then <ask> ; then <consume> ; then <treatment>
        iop	-1	then a ; then for ; then ther ; ther <room> ; ther <stranger> ; ther anybody ; thes <day>
        iop	-1	thes day ; thesi ; they <think> ; they left ; thi <container> ; thi <job> ; thing is
        iop	-1	thing was ; third night ; thirty day ; thos at ; thought it ; thre four ; thre night
        iop	-1	through ; through an ; through friday ; thru ; thru <job> ; tic ; tic tac ; tien <afraid>
        iop	-1	tien los ; tiend ; tienen <clinician> ; tijuan en ; til <money> ; til nov ; tilt
        iop	-1	tim <say> ; tim aft ; tim every ; tim im ; tiran ; to <emergency> ; to <give> ; to <kin>
        iop	-1	to <leave> ; to carry ; to drink ; to fifteen ; to hand ; to read ; to shar ; to smok
        iop	-1	to vanish ; tod la ; today hes ; today i ; told 0 ; told cant ; tom la ; tom todo ; tonic
        iop	-1	tonight hes ; tonight she ; tow and ; tow driv ; tow truck ; towel ; tower ; toxicology
        iop	-1	trabaj me ; trag de ; traig el ; train in ; transport ; trat ; trat de ; travel for
        iop	-1	treint dia ; tribal ; trivi ; trivi <night> ; trivi night ; troc ; troubl of ; truck so
        iop	-1	tuesday thursday ; tumbl ; turkey and ; turn 0 ; turn int ; twic <moment> ; twic at
        iop	-1	twic now ; two for ; two littl ; two whit ; ua <stimulant> ; ultrasound ; un <clinician>
        iop	-1	un <hospital> ; un cabal ; un foc ; un hospital ; una <moment> ; una <record> ; una hor
        iop	-1	unhous ; unit at ; uno <month> ; uno mes ; until march ; us <write> ; us from ; use dai
        iop	-1	use ketamin ; use spe ; use the ; used cocain ; used cok ; used crack ; used meth ; used on
        iop	-1	using every ; usted me ; va in ; ve <vermin> ; vegetabl ; velvet ; vera ; very strict
        iop	-1	vicodin ; viern a ; vodk / ; volunte ; volvi al ; vomit blood ; vs ; vuelta ; w/d <ask>
        iop	-1	w/d ask ; warm xfer ; was <ask> ; was arrest ; was caught ; was discharg ; was i ; was put
        iop	-1	was ther ; was your ; wat in ; we <money> ; we bury ; we own ; we say ; wear ; wear it
        iop	-1	week ; week all ; week befor ; week clean ; week ear ; week every ; week mor ; week program
        iop	-1	weekend now ; weekend to ; wer ; wer <amount> ; what the ; what thi ; whatev he ; when im
        iop	-1	whenev ; wheth ; who <sober> ; who <write> ; who cant ; who gon ; who sob ; whol month
        iop	-1	whol personality ; whom do ; whos ; wil tel ; wint ; wint coat ; winter ; wit
        iop	-1	with <medicine> ; with cocain ; with meth ; with six ; with spe ; with them ; with thi
        iop	-1	with your ; without <stop> ; wiv ; wkly x ; wks + ; wks with ; wont <see> ; wont com
        iop	-1	wont put ; wont see ; word ; workbook ; worth ; would <think> ; would ~you ; wound
        iop	-1	writ the ; written down ; x <child> ; x <kin> ; x hij ; y <continue> ; y <feel> ; y <hear>
        iop	-1	y <medicine> ; y dij ; y lost ; y nev ; y ni ; y nunc ; y sigu ; y sol ; y tambien ; ya est
        iop	-1	yal do ; year 0 ; year clean ; year of ; yet ; yo <stimulant> ; you <job> ; you <last>
        iop	-1	you <take> ; you last ; you sinc ; young men ; your <count> ; your <vendor> ; your <write>
        iop	-1	your alumni ; your cent ; your liv ; your medical ; yrs and ; zoom ; ~<alcohol>
        iop	-1	~<consume> ~<alcohol> ; ~<container> ~of ; ~<die> <need> ; ~<eat> ~them ; ~<job>
        iop	-1	~<opioid> ~<stimulant> ; ~<past> ~<treatment> ; ~<relapse> ; ~<seizure> ~when
        iop	-1	~<stimulant> <say> ; ~<stop> ~<alcohol> ; ~<stop> ~<stimulant> ; ~<stop> ~el
        iop	-1	~<treatment> <past> ; ~<treatment> ~<day> ; ~<withdrawal> ; ~<withdrawal> ~<seizure>
        iop	-1	~a ~<height> ; ~a ~wk ; ~calentur ; ~cold ; ~cp ; ~dej ; ~diari ; ~drink or ; ~dts ; ~eat
        iop	-1	~eat ~them ; ~exist ; ~fent ; ~fev ; ~fit ; ~hac ; ~he ; ~liv ~in ; ~mom ; ~mor ; ~most
        iop	-1	~my ; ~ojo ; ~one ~of ; ~peg ; ~piedr ; ~quit ; ~residential ~program ; ~sinc wk ; ~thirty
        iop	-1	~trag
        iop	-2	# ; *about.2 ; *abstinent.0:other_experiencer ; *abstinent.1 ; *caller:historical
        iop	-2	*clientAdmin.opensNote ; *frequency.1 ; *hallucination.apparition ; *lengthOfUse.2
        iop	-2	*mandator.authority ; *person:negated ; *quantity:other_experiencer ; *relief.against
        iop	-2	*seizure ; *seizure.epilepsy:negated ; *seizure.prior:historical ; *seizure:negated
        iop	-2	*sinceStopping.1 ; *substance.opioid ; *substance.sedative:hypothetical
        iop	-2	*treatmentNeed:historical ; *treatmentNeed:negated ; *wantsOff:hypothetical ; + <alcohol>
        iop	-2	+ <opioid> ; + <stimulant> ; / ~etoh ; 0 <always> ; 0 <bodypart> ; 0 <friend> ; 0 <illness>
        iop	-2	0 <medicine> ; 0 <moment> ; 0 <past> ; 0 <relapse> ; 0 <soon> ; 0 admit ; 0 bal ; 0 by
        iop	-2	0 dia ; 0 en ; 0 every ; 0 g ; 0 hosp ; 0 iop ; 0 ish ; 0 narcan ; 0 ninety ; 0 over
        iop	-2	0 thi ; 0 today ; 0 yrs ; <afraid> <stop> ; <alcohol> <always> ; <alcohol> <home>
        iop	-2	<alcohol> <year> ; <alcohol> but ; <alcohol> desd ; <alcohol> float ; <alcohol> for
        iop	-2	<alcohol> in ; <alcohol> out ; <alcohol> q ; <alcohol> som ; <alone> par ; <always> <angry>
        iop	-2	<always> <child> ; <always> <day> ; <always> <month> ; <always> <year> ; <always> fin
        iop	-2	<always> the ; <always> ua ; <always> y ; <amount> <child> ; <amount> <clinician>
        iop	-2	<amount> <room> ; <amount> <tool> ; <amount> las ; <amount> thi ; <angry> my ; <angry> que
        iop	-2	<appointment> <amount> ; <appointment> <give> ; <appointment> <job> ; <appointment> <past>
        iop	-2	<appointment> by ; <appointment> my ; <appointment> which ; <ask> <church> ; <ask> <give>
        iop	-2	<ask> <moment> ; <ask> <record> ; <ask> are ; <ask> no ; <ask> us ; <ask> who
        iop	-2	<asleep> <kin> ; <asleep> but ; <asleep> he ; <asleep> through ; <awake> <bodypart>
        iop	-2	<blade> <bodypart> ; <blood> a ; <bodypart> <build> ; <bodypart> <headface>
        iop	-2	<bodypart> <hospital> ; <bodypart> <job> ; <bodypart> <moment> ; <bodypart> <opioid>
        iop	-2	<bodypart> <sick> ; <bodypart> <start> ; <bodypart> <wait> ; <bodysound> <blood>
        iop	-2	<bodysound> on ; <break> <chestheart> ; <break> so ; <build> <room> ; <build> that
        iop	-2	<buy> <opioid> ; <buy> on ; <calm> y ; <cannabis> <drug> ; <cannabis> <room> ; <cannabis> i
        iop	-2	<caretaking> <furniture> ; <chestheart> <asleep> ; <chestheart> <fluid>
        iop	-2	<chestheart> <take> ; <chestheart> lik ; <child> <alcohol> ; <child> <crowd>
        iop	-2	<child> <order> ; <child> <pill> ; <child> <treatment> ; <child> est ; <child> one
        iop	-2	<church> has ; <church> in ; <clinician> <consume> ; <clinician> <continue>
        iop	-2	<clinician> <go> ; <clinician> <home> ; <clinician> ii ; <clothes> <home>
        iop	-2	<clothes> <take> ; <clothes> for ; <clothes> is ; <clothes> it ; <clothes> off
        iop	-2	<clothes> when ; <cold> the ; <colleague> <colleague> ; <colleague> <hospital>
        iop	-2	<colleague> <treatment> ; <color> streak ; <confused> ; <confused> sinc ; <consume> <drive>
        iop	-2	<consume> <phone> ; <consume> <say> ; <consume> <sedative> ; <consume> anyth
        iop	-2	<consume> ice ; <consume> la ; <consume> she ; <consume> ya ; <container> <bodypart>
        iop	-2	<container> <opioid> ; <container> <room> ; <container> con ; <continue> <container>
        iop	-2	<continue> <past> ; <continue> <stimulant> ; <continue> do ; <count> <pill> ; <count> are
        iop	-2	<crowd> <ask> ; <crowd> <hold> ; <crowd> <kin> ; <crowd> <last> ; <crowd> <stimulant>
        iop	-2	<crowd> <tool> ; <crowd> her ; <crowd> up ; <day> <angry> ; <day> <appointment>
        iop	-2	<day> <moment> ; <day> <rarely> ; <day> <sedative> ; <day> becaus ; <day> for ; <day> has
        iop	-2	<day> otr ; <day> spe ; <day> ya ; <daytime> <shake> ; <daytime> he ; <die> <pet>
        iop	-2	<die> <write> ; <drive> <container> ; <drive> <friend> ; <drive> <kill> ; <drive> <moment>
        iop	-2	<drive> <month> ; <drive> <play> ; <drive> <stop> ; <drive> <town> ; <drive> est
        iop	-2	<drive> she ; <drug> <stimulant> ; <drug> my ; <eat> <alcohol> ; <eat> <ask> ; <eat> <buy>
        iop	-2	<eat> <cannabis> ; <eat> <headface> ; <eat> <palecolor> ; <eat> if ; <eat> le ; <emergency>
        iop	-2	<emergency> 0 ; <emergency> <clinician> ; <emergency> <moment> ; <emergency> <outdoors>
        iop	-2	<emergency> <play> ; <emergency> and ; <feel> <alcohol> ; <feel> <alone> ; <feel> <asleep>
        iop	-2	<feel> y ; <fluid> ; <fluid> <sick> ; <friend> <ask> ; <friend> <friend> ; <friend> <week>
        iop	-2	<friend> of ; <furniture> <night> ; <furniture> <soon> ; <furniture> <treatment>
        iop	-2	<furniture> con ; <furniture> he ; <furniture> when ; <give> <room> ; <give> <seizure>
        iop	-2	<give> <stop> ; <give> <take> ; <give> him ; <give> or ; <give> una ; <go> <headface>
        iop	-2	<go> <last> ; <go> <medicine> ; <go> <moment> ; <go> <opioid> ; <go> <sedative>
        iop	-2	<go> <treatment> ; <go> <week> ; <go> him ; <gun> <day> ; <gun> and ; <gun> en ; <gun> in
        iop	-2	<happy> <afraid> ; <happy> <alcohol> ; <headface> and ; <headface> wont ; <hear> <church>
        iop	-2	<hear> <need> ; <hear> it ; <hear> them ; <height> <consume> ; <height> <height>
        iop	-2	<height> <say> ; <height> and ; <height> at ; <hit> <cannabis> ; <home> <build>
        iop	-2	<home> <buy> ; <home> <color> ; <home> <say> ; <home> desd ; <home> health ; <home> her
        iop	-2	<home> it ; <home> would ; <homeless> ; <hospital> <colleague> ; <hospital> cm
        iop	-2	<hot> <water> ; <illness> <opioid> ; <insurance> <medicine> ; <insurance> <night>
        iop	-2	<insurance> <stimulant> ; <intoxicated> <say> ; <job> <clinician> ; <job> <stimulant>
        iop	-2	<job> <write> ; <job> cant ; <job> over ; <key> <amount> ; <key> is ; <kill> on
        iop	-2	<kin> <caretaking> ; <kin> <clothes> ; <kin> <fire> ; <kin> <medicine> ; <kin> <soon>
        iop	-2	<kin> bf ; <kin> my ; <kin> son ; <last> 0 ; <last> nt ; <last> one ; <law> <school>
        iop	-2	<law> agreement ; <law> me ; <leave> <color> ; <leave> <kin> ; <leave> <water>
        iop	-2	<leave> bien ; <leave> by ; <leave> until ; <limp> in ; <limp> on ; <media> <always>
        iop	-2	<medicine> <always> ; <moment> 0 ; <moment> <alcohol> ; <moment> <clinician>
        iop	-2	<moment> <colleague> ; <moment> <container> ; <moment> <opioid> ; <moment> <room>
        """
}
