extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	-1	<outdoors> <law> ; <outdoors> <month> ; <outdoors> so ; <pain> <kin> ; <palecolor> y
        iop	-1	<partner> <appointment> ; <partner> <breath> ; <partner> <buy> ; <partner> <consume>
        iop	-1	<partner> <room> ; <partner> <see> ; <partner> nam ; <partner> off ; <partner> se
        iop	-1	<partner> ~<withdrawal> ; <past> <night> ; <past> any ; <past> at ; <past> im
        iop	-1	<pet> <money> ; <phone> <cannabis> ; <phone> <money> ; <phone> <palecolor>
        iop	-1	<phone> <write> ; <phone> al ; <phone> pt ; <phone> so ; <phone> then
        iop	-1	<photo> <appointment> ; <photo> is ; <photo> off ; <pill> a ; <play> <month>
        iop	-1	<play> <night> ; <play> <palecolor> ; <play> <week> ; <play> <write> ; <play> at
        iop	-1	<play> to ; <play> twic ; <promise> and ; <put> <fluid> ; <put> <phone> ; <put> nad
        iop	-1	<put> su ; <rarely> i ; <record> ; <record> <day> ; <record> <kin> ; <record> <opioid>
        iop	-1	<record> agreement ; <record> out ; <relapse> <night> ; <remember> that ; <room> <daytime>
        iop	-1	<room> <give> ; <room> <phone> ; <room> <play> ; <room> <think> ; <room> <withdrawal>
        iop	-1	<room> all ; <rope> <bodypart> ; <rope> <container> ; <rope> with ; <say> <die>
        iop	-1	<say> <fall> ; <say> <night> ; <say> <shame> ; <say> <think> ; <say> back ; <say> u
        iop	-1	<say> which ; <say> ~<withdrawal> ; <school> <eat> ; <school> about ; <school> at
        iop	-1	<school> on ; <school> teng ; <school> your ; <sedative> <always> ; <sedative> <asleep>
        iop	-1	<see> <ask> ; <see> <job> ; <see> <official> ; <see> <unreal> ; <see> ni ; <seizure> right
        iop	-1	<shake> tac ; <sick> <leave> ; <sick> of ; <smell> <alcohol> ; <sober> 0 ; <sober> <year>
        iop	-1	<soon> <furniture> ; <soon> <town> ; <soon> the ; <stiff> <shake> ; <stimulant> <alcohol>
        iop	-1	<stimulant> <always> ; <stimulant> <buy> ; <stimulant> <last> ; <stimulant> <outdoors>
        iop	-1	<stimulant> <water> ; <stimulant> a ; <stimulant> dur ; <stimulant> if ; <stimulant> ive
        iop	-1	<stimulant> one ; <stimulant> they ; <stop> <alcohol> ; <stop> <cannabis> ; <stop> <law>
        iop	-1	<stop> <week> ; <stop> being ; <stop> only ; <stop> to ; <stop> your ; <stranger> <buy>
        iop	-1	<stranger> <friend> ; <stranger> <furniture> ; <stranger> <hear> ; <stranger> <height>
        iop	-1	<stranger> <kin> ; <stranger> <think> ; <stranger> has ; <stranger> re ; <take> <afraid>
        iop	-1	<take> <clean> ; <take> <furniture> ; <take> <key> ; <take> <say> ; <take> in
        iop	-1	<take> nobody ; <take> the ; <take> thos ; <think> <church> ; <think> <consume>
        iop	-1	<think> <day> ; <think> <go> ; <think> <insurance> ; <think> <trust> ; <think> asi
        iop	-1	<think> si ; <think> to ; <think> youl ; <threat> ; <tool> <rope> ; <tool> and
        iop	-1	<town> <last> ; <town> <week> ; <trade> <bodypart> ; <trade> <think> ; <trade> im
        iop	-1	<trade> no ; <trade> of ; <treatment> <hot> ; <treatment> <kill> ; <treatment> es
        iop	-1	<treatment> minimum ; <treatment> noth ; <treatment> over ; <treatment> pt
        iop	-1	<treatment> sinc ; <treatment> when ; <vendor> rep ; <vermin> <bodypart> ; <vermin> <take>
        iop	-1	<wait> <awake> ; <wait> <continue> ; <wait> <last> ; <wait> <play> ; <wait> la
        iop	-1	<water> <kin> ; <water> <moment> ; <water> the ; <water> y ; <week> <go>
        iop	-1	<week> <official> ; <week> <opioid> ; <week> <say> ; <week> <wait> ; <week> cant ; <week> i
        iop	-1	<week> plu ; <week> so ; <week> then ; <week> to ; <week> worth ; <withdrawal> <go>
        iop	-1	<withdrawal> <medicine> ; <withdrawal> <treatment> ; <write> <alone> ; <write> <day>
        iop	-1	<write> <drive> ; <write> <media> ; <write> <water> ; <write> first ; <write> of
        iop	-1	<year> <always> ; <year> <emergency> ; <year> <treatment> ; <year> aft ; <year> of
        iop	-1	a <buy> ; a <clean> ; a <go> ; a <hopeless> ; a <promise> ; a <water> ; a <week>
        iop	-1	a alguien ; a bag ; a cabin ; a can ; a cruis ; a doctor ; a gam ; a jar ; a lemon
        iop	-1	a licens ; a nombr ; a nurs ; a party ; a patient ; a poc ; a pres ; a quien ; a record
        iop	-1	a rehab ; a slip ; a slow ; a storag ; a thursday ; a tom ; a vacation ; a vap ; a wheelcha
        iop	-1	aa <friend> ; aa sponsor ; about meth ; about twenty ; abov ; account ; adderal lik
        iop	-1	adderal snort ; addiction ; addres is ; admit <stimulant> ; aft sunday ; aftercar group
        iop	-1	again by ; again my ; again x ; agar ; agar la ; ago she ; agu ; ahi ; ahor sí ; air and
        iop	-1	airlin ; airplan bottl ; al <trade> ; alarm for ; alcohol en ; alegr ; alguien de
        iop	-1	all right ; alphabetiz ; alprazolam ; already <take> ; alucin ; alumni barbecu ; alway get
        iop	-1	am with ; am without ; ama from ; ambien 0 ; ambulatori de ; amiga ; amphet ; an <official>
        iop	-1	an attorney ; and <night> ; and <opioid> ; and <stimulant> ; and <tired> ; and anoth
        iop	-1	and by ; and circl ; and cok ; and did ; and eleven ; and fail ; and he ; and k
        iop	-1	and ketamin ; and monday ; and phon ; and saturday ; and shak ; and she ; and sinc
        iop	-1	and tel ; and tir ; and took ; and went ; and ~<money> ; anfetamin ; annoy ; ano diari
        iop	-1	anoch me ; anoth <job> ; ans ; answer the ; anxiety ; any <appointment> ; any <furniture>
        iop	-1	any bed ; any opening ; anywher without ; appli for ; appointment ; apt ; aqui
        iop	-1	are <happy> ; are <hear> ; arm look ; as befor ; as prescrib ; as soon ; asi llev
        iop	-1	ask anybody ; at <daytime> ; at birthday ; at onc ; at one ; at som ; at st ; at thre
        iop	-1	at your ; ate ; august ; aunt say ; ayud a ; ayudan ; back and ; back up ; bag and
        iop	-1	bail bondsman ; bakery and ; bar <always> ; bar off ; barback ; bathtub ; battery ; battl
        iop	-1	be cal ; becaus ; becaus i ; bed aft ; bedsid ; been clean ; been in ; been read
        iop	-1	been shoot ; beer was ; befor any ; befor group ; befor septemb ; believ i ; below ; bendig
        iop	-1	best thing ; betty <drive> ; betty ford ; bf <hit> ; big as ; bilingu ; bird ; blink
        iop	-1	block ; blow <always> ; blow <amount> ; blow every ; blu ; bondsman ; boot ; bossy
        iop	-1	bottl every ; bowl night ; breakfast and ; bro is ; broken ; broth ask ; broth hasnt
        iop	-1	bucket ; built a ; bul ; burst ; but my ; but only ; buz ; by it ; bye ; cabin with
        iop	-1	cad fin ; cad noch ; cadc ii ; cae mal ; cajit ; cal ; cal back ; cal id ; cal me ; cal on
        iop	-1	cal scream ; caller ; cam on ; can <say> ; can my ; can say ; can see ; can sign ; canel
        iop	-1	cant <go> ; cant nam ; cant quit ; cant tel ; car behind ; car no ; car on ; cart and
        iop	-1	cas en ; cas se ; cat to ; caught with ; cb # ; cdl driv ; ceil ; celul ; centr en
        iop	-1	central ; cerveza diaria ; chanc of ; chat ; che ; check my ; check out ; chest x ; chil
        iop	-1	children and ; cle the ; clean aft ; clean off ; click ; clr <write> ; clr has ; clt in
        iop	-1	coal ; coat and ; coc con ; cocain all ; cocain dai ; coffe ; cok lik ; cok near
        iop	-1	cok start ; cok test ; com <past> ; com <see> ; com stay ; comment ; compar program
        iop	-1	con <sick> ; con una ; consent agreement ; cont que ; cort de ; costum ; couch surf
        iop	-1	could <say> ; could your ; county road ; court at ; cousin is ; cousin went ; crack all
        iop	-1	crack cocain ; cri on ; cuand <amount> ; cuand y ; cuant <wait> ; cuant tard ; d 0 ; d @
        iop	-1	da de ; dad sid ; dang ; dark so ; daycar ; dayton ; de <clean> ; de <clothes> ; de <cold>
        iop	-1	de <need> ; de <promise> ; de <sad> ; de dos ; de duel ; de facil ; de lad ; de quien
        iop	-1	de tre ; de vera ; dead battery ; dec mas ; deci que ; dej pag ; del barri ; del iop
        iop	-1	depend ; dept ; descans ; desd febrer ; desd su ; desintoxic del ; det ; detail ; detox end
        iop	-1	detox first ; detox wher ; dia con ; dia sí ; dial ; diaria ; dich ; did a ; did ninety
        iop	-1	did your ; didnt hav ; dig ; dilaudid ; dirty <record> ; dirty test ; dirty uas
        iop	-1	do <count> ; do for ; do her ; do if ; do them ; do thi ; doc ; doc cerveza ; doctor look
        iop	-1	doe <play> ; doe meth ; dog is ; dog to ; doing a ; dollar a ; donat ; dont drink
        iop	-1	door fram ; dos mes ; dos of ; dos y ; dot ; down group ; drink most ; drink much
        iop	-1	drink that ; drog ; duerm el ; duration unk ; dxm ; dxm + ; e ; each tim ; ear <always>
        iop	-1	ear every ; ech ; eight ; eight to ; ekg ; el <drug> ; el <phone> ; el herman ; el lun
        iop	-1	el ron ; el salon ; elephant ; ell me ; empap ; en 0 ; en <build> ; encim aqui ; envelop
        iop	-1	es la ; espos me ; est <home> ; est pagin ; esta ; estan ; estoy <consume> ; estoy libr
        iop	-1	etoh dry ; etoh w/d ; even know ; even program ; even thing ; every morn ; every ua
        iop	-1	everyon doe ; everyon in ; evry <night> ; evry nit ; examin ; exec ; f <trade> ; f ask
        iop	-1	f whisper ; fami and ; fami want ; fast can ; fast than ; feel it ; feet ; fella ; fent 0
        iop	-1	feo ; fernet ; fetty ; figur i ; fil ; find one ; finish what ; first anyth ; fix my ; flam
        iop	-1	flip ; foil in ; for <church> ; for <month> ; for <outdoors> ; for client ; for herself
        iop	-1	for my ; for niec ; for us ; for weed ; for you ; form with ; fought ; freez ; frent al
        iop	-1	fresn ; from ohi ; fry ; furnac and ; gag ; gana ; gas station ; gast ; gast lo ; gav
        iop	-1	get up ; girl and ; giv him ; go wherev ; god send ; goe by ; gon in ; got an ; got fir
        iop	-1	got nin ; got nobody ; got that ; got two ; grad 0 ; graduat the ; graduat your ; gram mayb
        iop	-1	grandfath ; grandkid ; graniz ; gravel ; group is ; group lead ; group so ; guar ; h <past>
        iop	-1	h/o ~<withdrawal> ; h/o ~dts ; habl ; hac nad ; hacen ; had 0 ; had <cold> ; had it
        iop	-1	hairdres ; half the ; hand in ; has for ; has nev ; has notic ; has the ; hasnt <asleep>
        iop	-1	hasnt slept ; hav insuranc ; hav somebody ; hav used ; hay <day> ; hay dia ; hay que
        iop	-1	hazelden ; he <happy> ; he <say> ; he bring ; he ever ; he has ; he held ; he left ; he put
        iop	-1	he return ; he sat ; he sel ; he think ; he took ; head and ; health aid ; hear from
        iop	-1	hear them ; hear voic ; heat vent ; heel ; hel go ; held ; her daught ; her lif ; her wel
        iop	-1	herman le ; heroin sinc ; hes clean ; hes shy ; hes with ; hi ; hij est ; hij la ; hij y
        iop	-1	him down ; him in ; his <consume> ; his <job> ; his daught ; his neck ; his second ; hold
        iop	-1	hold stil ; hom staf ; homeles ; honest to ; hosp cm ; hot ; hotel ; hour are ; hour now
        iop	-1	hous so ; hunt <home> ; husband and ; hx <give> ; hx given ; hx ~sz ; i <continue>
        iop	-1	i appli ; i been ; i behav ; i believ ; i bring ; i cry ; i felt ; i let ; i ord ; i pas
        iop	-1	i ran ; i sold ; i speak ; i start ; ice sinc ; id <need> ; idk if ; ido ; if not
        iop	-1	if ~inpt ; im <soon> ; im already ; im buy ; im next ; im park ; im twenty ; in <eat>
        iop	-1	in and ; in any ; in as ; in clas ; in custody ; in dts ; in great ; in meeting
        iop	-1	in program ; in that ; in utah ; incluy ; instead of ; instrument ; int <day> ; ir y
        iop	-1	is <emergency> ; is <hot> ; is <phone> ; is and ; is availabl ; is detox ; is finish
        iop	-1	is hard ; is july ; is just ; is kil ; is nineteen ; is only ; is seiz ; is tel ; is two
        iop	-1	is wheth ; isnt an ; it <last> ; it <start> ; it alway ; it cost ; it did ; it just
        iop	-1	it right ; it run ; it serious ; itd be ; its <opening> ; its <stimulant> ; jack
        iop	-1	january 0 ; jim ; jim beam ; job i ; job if ; joint commission ; jury duty
        iop	-1	just <continue> ; just for ; just keep ; just the ; just win ; keep up ; kick and
        iop	-1	kick dop ; kid hav ; knif in ; know it ; know wher ; kore ; la <clean> ; la <fall>
        iop	-1	la <key> ; la carcel ; la chiv ; la computador ; la ferreteri ; la hor ; la lanch
        iop	-1	la lengu ; la man ; la piel ; lady in ; landlady ; lapd ; las mano ; last ; last drink
        iop	-1	last mo ; last monday ; last nt ; last sum ; lat <night> ; lat broth ; lat i ; laundry
        iop	-1	lawy ; le <give> ; le <phone> ; le <see> ; le compr ; le dieron ; le platic ; lead
        iop	-1	learn to ; leav befor ; leav for ; leav no ; leav town ; leav until ; left resi ; lemon
        iop	-1	les of ; let go ; let her ; letterhead ; libr ; lie ; lif <insurance> ; lif insuranc
        iop	-1	lighthous ; lik <day> ; lik <month> ; lik <outdoors> ; lik <write> ; lik noth ; lik she
        iop	-1	lin 0 ; list and ; liv doctor ; llam manan ; llev ; llor mas ; lmp ; lo <continue>
        iop	-1	lo conoci ; lo uso ; long unk ; los <unreal> ; los angel ; los dient ; lot ; lu 0 ; lun
        iop	-1	lunch for ; lying about ; m <kill> ; m ask ; m ord ; m walk ; mad it ; man i ; mand diner
        iop	-1	march 0 ; marquem ; marz ; marz y ; mayb <amount> ; me <go> ; me <job> ; me as ; me over
        iop	-1	me pic ; medical <colleague> ; medical director ; melt ; mensaj de ; mes y ; meth a
        iop	-1	meth aft ; meth at ; methamphetamin ; meti ; meu ; mg on ; mgr re ; mi <colleague>
        iop	-1	mi <opening> ; mi <room> ; mi abuelit ; mi cuart ; mi jef ; mi problem ; mi vecin
        iop	-1	mid <say> ; mid word ; mied de ; min ; min for ; min no ; model ; mom has ; money so
        iop	-1	month int ; mor on ; most <day> ; most of ; mot no ; mouth ; mrs ; much for ; murd on
        iop	-1	muscl ; my <bodypart> ; my <medicine> ; my <outdoors> ; my <phone> ; my <stop>
        iop	-1	my <stranger> ; my appointment ; my aunt ; my breastbon ; my cal ; my mail ; my one
        iop	-1	my outpatient ; my sou ; my spot ; my tool ; myself in ; nam is ; nasal ; necesit que
        iop	-1	neck tatto ; need someth ; needl ; neg sinc ; nerv ; nev at ; nev quit ; nev the
        iop	-1	nev ~<alone> ; nev ~alon ; ni que ; ni si ; nit ; nit a ; no children ; no complaint
        iop	-1	no med ; no one ; no ~<illness> ; no ~pil ; nobody told ; noch a ; not <breath>
        iop	-1	not <think> ; not breath ; not me ; not say ; not used ; nov ; novi est ; now a ; now drink
        iop	-1	now per ; nurs about ; nurs board ; o tre ; ocup ; of <play> ; of <sick> ; of anoth
        iop	-1	of jim ; of methadon ; of putty ; of seven ; of sick ; of sum ; of tequil ; of thes
        iop	-1	of two ; of what ; of your ; off <money> ; off <opening> ; off foil ; off most ; off porch
        iop	-1	off spe ; offic and ; official ; okay ; old <drive> ; old <write> ; on <ask> ; on <hold>
        iop	-1	on <kin> ; on <stimulant> ; on fent ; on hold ; on its ; on lin ; on moth ; on myself
        iop	-1	on pcp ; on six ; on someth ; on speak ; on tue ; on tv ; one <crowd> ; one cal ; one cry
        iop	-1	one he ; one in ; one oth ; one took ; only <think> ; only hav ; only now ; only saturday
        iop	-1	only then ; op <stimulant> ; open a ; open the ; open thi ; or they ; organiz
        iop	-1	oth facility ; other ; otr en ; our <go> ; our <school> ; out get ; out over
        iop	-1	outpatient clinic ; outpt x ; over spil ; over the ; own <room> ; own apt ; pacient
        iop	-1	pack a ; pag <amount> ; pag thre ; pain ; pap le ; pap y ; par <stranger> ; par <write>
        iop	-1	par hombr ; park ; past thi ; patient ; patient in ; patient ther ; peopl com ; per con
        iop	-1	per neighbor ; per por ; perders ; peric diari ; permis y ; pharmacy board ; pidi un
        iop	-1	piedr casi ; piedr todo ; pil int ; pinky ; placement ; pleas be ; poem ; por ahor
        iop	-1	por dond ; por favor ; por medi ; porch 0 ; positiv a ; powd ; prefier que ; preguntan
        iop	-1	pres <pill> ; pres pil ; prescriber ; problem es ; program befor ; prov ; pt in ; pt need
        iop	-1	pued <phone> ; pued <say> ; pued <treatment> ; pued intern ; pueden <order> ; pueden <take>
        iop	-1	pul his ; purs ; putty ; q 0 ; q day ; q ya ; qd ; que <amount> ; que <key> ; que ell
        iop	-1	que falleci ; que un ; que usted ; queri que ; quien se ; quier quit ; quit meth ; rail
        iop	-1	rail on ; rat ; rat for ; rath than ; rattl ; re <stimulant> ; re moth ; read thi
        iop	-1	referral from ; rehab aft ; rehabilitacion en ; releas to ; rent in ; rent was
        iop	-1	residential is ; residential or ; respond ; retir from ; rid ; right <moment> ; right now
        iop	-1	riverb ; road to ; roi ; rol up ; roommat from ; roommat is ; rye ; s m ; sab a ; sab com
        iop	-1	sabana ; sacud ; said about ; said yes ; sal la ; sali ayer ; sam <amount> ; sam <drug>
        iop	-1	sam <phone> ; sam night ; sam stuf ; sam wk ; saturday thing ; say nev ; school play
        iop	-1	school with ; se <stop> ; se bien ; second day ; second grad ; second week ; segui ; seguro
        iop	-1	sei ano ; seiz in ; self <say> ; sent ; separat ; servic <pet> ; seven of ; shad ; shadow
        iop	-1	shar the ; she ; she <say> ; she <take> ; she drink ; she in ; she own ; shiver ; shop clos
        iop	-1	shop in ; shot ; should do ; should mention ; shout ; shroom and ; si a ; si est ; si pued
        iop	-1	sidewalk ; siet ano ; siet dia ; sign in ; sigu con ; sigui ; sin intern ; sin su
        iop	-1	sinc <night> ; sinc march ; sinc thursday ; singl <room> ; singl room ; sist liv ; sist use
        iop	-1	sister on ; six bar ; sixti ; skip the ; slay ; slay me ; sleep a ; slept ; slot by
        iop	-1	smok fetty ; smok it ; smok rock ; snort cocain ; so <tired> ; so dont ; so excus ; so high
        iop	-1	so himself ; so often ; so tir ; sob in ; solicitud ; someon cal ; someon ther ; someth at
        iop	-1	somewher a ; son och ; sorry for ; soup ; soup and ; soy <kin> ; spar <key> ; spar key
        iop	-1	spe with ; speak in ; spil <eat> ; sr ; st ; stand ; start 0 ; start thi ; steal
        iop	-1	steel reserv ; stepbroth ; stil open ; stop ; stop for ; straight thru ; strang ; study to
        iop	-1	styl ; su <media> ; subject ; sug ; sunday night ; suppli ; sur what ; sus <pet> ; sus hijo
        iop	-1	swear ; swollen ; tablet ; tak adderal ; talk abt ; tank a ; tard en ; tarjet de ; taught
        iop	-1	team and ; tech job ; tech y ; teen iop ; teen outpatient ; tel anyon ; tel my ; telehealth
        iop	-1	temecul ; ten <opioid> ; ten and ; termin en ; th <outdoors> ; than 0 ; than they
        iop	-1	that <kin> ; that kitchen ; that long ; that quit ; the <bodypart> ; the <clean>
        iop	-1	the <treatment> ; the <unreal> ; the <wait> ; the <week> ; the bathroom ; the bridg
        iop	-1	the buckl ; the cart ; the cel ; the checkout ; the church ; the cok ; the corol ; the day
        iop	-1	the deadlin ; the dril ; the driv ; the driveway ; the drug ; the dry ; the dts ; the hen
        iop	-1	the inpatient ; the jail ; the knob ; the man ; the map ; the monday ; the nasal
        iop	-1	the ninety ; the pastor ; the percocet ; the plan ; the pric ; the rol ; the show
        iop	-1	the sidewalk ; the tub ; the tuesday ; the youngest ; the ~<home> ; them that ; then
        iop	-1	then <ask> ; then <consume> ; then <take> ; then <treatment> ; then the ; ther <stimulant>
        iop	-1	ther anybody ; thesi ; they <go> ; they know ; theyl giv ; thi <job> ; thi is ; thi let
        iop	-1	thi month ; thi pag ; thing as ; thing is ; thing was ; third <day> ; third night ; threat
        iop	-1	through ; through a ; tic ; tic tac ; tien los ; tiend ; tienen <appointment> ; til <money>
        iop	-1	til i ; til my ; tilt ; to <church> ; to <consume> ; to armpit ; to cancel ; to carry
        iop	-1	to complet ; to discus ; to drop ; to fifteen ; to gues ; to me ; to shar ; toc y ; today
        iop	-1	today hes ; today i ; todo los ; toi ; tol ; told cant ; tom todo ; tomorrow ; tonic
        iop	-1	tonight ; too hard ; took a ; took him ; took my ; took too ; tow truck ; tower
        iop	-1	toxicology ; tra ; trabaj bien ; travel ; travel for ; treint dia ; tromp ; truck so
        iop	-1	tuesday thursday ; turkey and ; turn int ; tusi ; twenty ; twenty a ; twic <moment>
        iop	-1	twic now ; twic on ; twic today ; two day ; two littl ; two mil ; typical ; un <amount>
        iop	-1	un <height> ; un <needle> ; un muchach ; un program ; un tub ; una <record> ; una caj ; und
        iop	-1	unit at ; unk no ; uno <month> ; uno mes ; unsupervis ; until march ; until spr ; ups and
        iop	-1	ur ; use dai ; use spe ; use the ; used crack ; uso hac ; va par ; vacant ; varic ; vein
        iop	-1	veint dia ; veinticuatr ; vera ; very <calm> ; very <happy> ; vez and ; viejit ; viv
        iop	-1	vodk / ; voic ; volant ; want 0 ; want liv ; was 0 ; was <ask> ; was alcohol ; was arrest
        iop	-1	was just ; was knock ; was put ; we <money> ; we <say> ; we ate ; we bury ; we pul ; we say
        iop	-1	weed all ; week ear ; week every ; week program ; weekend now ; wel <amount> ; wer
        iop	-1	wer <amount> ; what <take> ; what the ; what thi ; whatev tim ; which is ; whiskey on
        iop	-1	who <happy> ; who deal ; who turn ; who walk ; whol bottl ; whol personality ; whom do
        iop	-1	wif cam ; wif mov ; wil keep ; wil ring ; wint ; wint coat ; winter ; wit ; with <medicine>
        iop	-1	with <opioid> ; with ex ; with leav ; with them ; with thi ; with your ; without insuranc
        iop	-1	wk want ; wks with ; wont answ ; word ; work with ; workbook ; worn ; worth ; would <say>
        iop	-1	would <think> ; would gues ; would kil ; wrap up ; wreck ; writ about ; written down
        iop	-1	wrot my ; x <child> ; x <kin> ; x hij ; x wk ; y dij ; y dond ; y dos ; y entr ; y ni
        iop	-1	y qued ; y sol ; y tambien ; ya <buy> ; ya <give> ; ya <go> ; ya compr ; ya est ; yal do
        iop	-1	year long ; year of ; yet ; yo tambien ; you <need> ; you <treatment> ; you get ; you think
        iop	-1	young men ; your <count> ; your <think> ; your <vendor> ; your alumni ; your cent
        iop	-1	your sign ; your sit ; yrs and ; ~<alcohol> ~<consume> ; ~<alcohol> ~<sedative>
        iop	-1	~<amount> ~<month> ; ~<amount> ~<week> ; ~<consume> <take> ; ~<consume> lik
        iop	-1	~<consume> ~<alcohol> ; ~<consume> ~<consume> ; ~<die> ; ~<die> <need> ; ~<eat> ~them
        iop	-1	~<emergency> <outdoors> ; ~<emergency> <room> ; ~<emergency> x ; ~<emergency> ~<emergency>
        iop	-1	~<fluid> ; ~<headface> ~spray ; ~<home> ~in ; ~<kill> <happy> ; ~<money> of
        iop	-1	~<opioid> ~<stimulant> ; ~<palecolor> ; ~<relapse> ; ~<seizure> en ; ~<stimulant> <say>
        iop	-1	~<stop> ~<treatment> ; ~<treatment> in ; ~<treatment> ~<stranger> ; ~<withdrawal> <amount>
        iop	-1	~<withdrawal> <sober> ; ~a ~<height> ; ~a ~wk ; ~around ~my ; ~blu ; ~bridg ; ~cervez ~tom
        iop	-1	~company ; ~cousin ; ~drink or ; ~dts at ; ~eat ~them ; ~er ; ~etoh ~w/d ; ~exist ; ~fit
        iop	-1	~had ; ~had ~to ; ~he ; ~he ~quit ; ~limpi ; ~man ; ~medical ; ~month ; ~nos ; ~one ~of
        iop	-1	~program in ; ~reciben ; ~resi ; ~residential ; ~rum ; ~seiz in ; ~si hi ; ~sinc wk
        iop	-1	~sist no ; ~start ; ~sz x ; ~they ; ~thirty ; ~thre ; ~trag ; ~wound ; él dic
        iop	-2	# ; *about.2 ; *abstinent.1 ; *ago.0 ; *ago.4 ; *caller:historical ; *clientAdmin.opensNote
        iop	-2	*frequency.0:possible ; *frequency.1 ; *frequency.1:possible ; *hallucination.apparition
        iop	-2	*lengthOfUse.2 ; *mandator.authority ; *otherService.weight
        iop	-2	*otherService.weight:other_experiencer ; *person:negated ; *relief.against ; *rhythm.1
        iop	-2	*seizure.body ; *seizure:historical ; *seizure:negated ; *sinceStopping.3
        iop	-2	*suicidal:hypothetical ; *treatmentNeed:negated ; *unaided:historical
        iop	-2	*violence.lookAlike:negated ; *withdrawalHint ; + <alcohol> ; + <money> ; / n ; 0 <always>
        iop	-2	0 <container> ; 0 <friend> ; 0 <height> ; 0 <medicine> ; 0 <past> ; 0 <sedative> ; 0 admit
        iop	-2	0 dia ; 0 hour ; 0 iop ; 0 mg ; 0 ninety ; 0 nit ; 0 say ; 0 through ; 0 tim ; 0 today
        iop	-2	0 yrs ; 0 ~<stop> ; <alcohol> <ask> ; <alcohol> <continue> ; <alcohol> <day>
        iop	-2	<alcohol> <home> ; <alcohol> float ; <alcohol> for ; <alcohol> is ; <alcohol> out
        iop	-2	<alcohol> q ; <alcohol> qd ; <alone> par ; <always> <angry> ; <always> <count>
        iop	-2	<always> <day> ; <always> <furniture> ; <always> <take> ; <always> <year> ; <always> that
        iop	-2	<always> ua ; <amount> <give> ; <amount> <order> ; <amount> <tool> ; <amount> ~<seizure>
        iop	-2	<angry> my ; <appointment> <day> ; <appointment> <past> ; <appointment> with
        iop	-2	<ask> <church> ; <ask> <give> ; <ask> <last> ; <ask> <partner> ; <ask> <record>
        iop	-2	<ask> <take> ; <ask> <withdrawal> ; <ask> us ; <ask> when ; <asleep> <stop> ; <asleep> but
        iop	-2	<asleep> de ; <asleep> he ; <awake> <angry> ; <blade> <bodypart> ; <blood> <day>
        iop	-2	<bodypart> 0 ; <bodypart> <build> ; <bodypart> <color> ; <bodypart> <go>
        iop	-2	<bodypart> <headface> ; <bodypart> <hospital> ; <bodypart> <put> ; <bodypart> <start>
        iop	-2	<bodypart> <wait> ; <bodypart> are ; <bodypart> y ; <bodysound> <medicine>
        iop	-2	<bodysound> <take> ; <break> <chestheart> ; <break> so ; <build> <alcohol> ; <build> <eat>
        iop	-2	<build> my ; <build> that ; <buy> <opioid> ; <buy> <tool> ; <buy> on ; <buy> out ; <calm> y
        iop	-2	<cannabis> <drug> ; <cannabis> <room> ; <chestheart> <asleep> ; <chestheart> <fluid>
        iop	-2	<chestheart> <go> ; <chestheart> <take> ; <child> <alcohol> ; <child> <crowd>
        iop	-2	<child> <moment> ; <child> <order> ; <child> est ; <child> one ; <clinician> <go>
        iop	-2	<clinician> <home> ; <clinician> <sedative> ; <clinician> sinc ; <clothes> <home>
        iop	-2	<clothes> back ; <clothes> for ; <clothes> is ; <clothes> it ; <clothes> when
        iop	-2	<clothes> with ; <cold> the ; <colleague> <colleague> ; <colleague> <treatment>
        iop	-2	<color> <clothes> ; <color> streak ; <consume> <drive> ; <consume> <furniture>
        iop	-2	<consume> <phone> ; <consume> <say> ; <consume> <sedative> ; <consume> ice ; <consume> la
        iop	-2	<consume> otr ; <consume> she ; <consume> social ; <consume> ya ; <container> <bodypart>
        iop	-2	<container> <child> ; <container> <daytime> ; <container> <room> ; <container> for
        iop	-2	<container> in ; <container> was ; <continue> <container> ; <continue> <partner>
        iop	-2	<continue> <stimulant> ; <continue> open ; <continue> up ; <continue> with ; <continue> x
        iop	-2	<count> <child> ; <count> a ; <count> or ; <count> out ; <crowd> <kin> ; <crowd> <medicine>
        iop	-2	<crowd> <stimulant> ; <crowd> about ; <crowd> her ; <crowd> up ; <day> <angry>
        iop	-2	<day> <appointment> ; <day> <buy> ; <day> <medicine> ; <day> <rarely> ; <day> am
        iop	-2	<day> becaus ; <day> for ; <day> or ; <day> spe ; <day> ya ; <day> ~<alcohol>
        iop	-2	<daytime> <school> ; <daytime> <shake> ; <daytime> en ; <die> <write> ; <drive> <friend>
        iop	-2	<drive> <furniture> ; <drive> <kill> ; <drive> <stop> ; <drive> <town> ; <drive> but
        iop	-2	<drive> off ; <drive> she ; <drug> <stimulant> ; <drug> my ; <eat> <buy> ; <eat> <cannabis>
        iop	-2	<eat> <cold> ; <eat> <daytime> ; <eat> <headface> ; <eat> <hot> ; <eat> <palecolor>
        iop	-2	<eat> <wait> ; <eat> if ; <eat> le ; <emergency> 0 ; <emergency> <day> ; <emergency> en
        iop	-2	<fall> <clothes> ; <fall> apart ; <feel> <alcohol> ; <feel> <alone> ; <feel> <asleep>
        iop	-2	<feel> <day> ; <feel> lik ; <feel> que ; <feel> y ; <fluid> <go> ; <fluid> <moment>
        iop	-2	<fluid> <sick> ; <friend> <ask> ; <friend> <consume> ; <friend> <law> ; <friend> <think>
        """
}
