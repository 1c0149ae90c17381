extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-2	~inpt ; ~keep ; ~la ; ~my ~head ; ~no ~pued ; ~non ; ~of ~<alcohol>
        needs_clarification	-2	~off ~it ; ~on ; ~seiz ; ~sol ; ~suicidal just ; ~the ~<pet> ; ~to ~<die>
        needs_clarification	-2	~to ~<stop> ; ~to ~die ; ~truck ; ~vin ; ~weekend ; ~xanax
        needs_clarification	-3	$ ; *abstinent.0:hypothetical ; *ago.1 ; *detoxWord:historical
        needs_clarification	-3	*detoxWord:negated ; *duration.1 ; *emergency.infection ; *family.3
        needs_clarification	-3	*hallucination.lookAlike ; *iopRequest:hypothetical ; *jobSeeker.opensNote
        needs_clarification	-3	*naloxone:negated ; *occasional.0:other_experiencer
        needs_clarification	-3	*otherService.therapist:hypothetical ; *overdoseNow:possible
        needs_clarification	-3	*pregnancy:other_experiencer ; *quantity.allDay ; *quantity.binge
        needs_clarification	-3	*quantity:negated ; *seizure:historical ; *substance.opioid:historical
        needs_clarification	-3	*substance.other:other_experiencer ; *substance.stimulant:hypothetical
        needs_clarification	-3	*substance.stimulant:other_experiencer ; *thirdParty ; *unaided
        needs_clarification	-3	*unaided:other_experiencer ; *vendor ; *vendor.opensNote ; *wantsToQuit
        needs_clarification	-3	/ <day> ; 0 / ; 0 <happy> ; 0 <leave> ; 0 <pill> ; 0 <sober> ; 0 <take>
        needs_clarification	-3	0 <treatment> ; 0 bed ; 0 off ; 0 or ; 0 sob ; 0 thi ; 0 week
        needs_clarification	-3	<afraid> and ; <alcohol> / ; <alcohol> <shake> ; <alcohol> al
        needs_clarification	-3	<alcohol> con ; <alcohol> from ; <alcohol> x ; <alcohol> y ; <alone> when
        needs_clarification	-3	<always> <consume> ; <always> <money> ; <always> no ; <always> one
        needs_clarification	-3	<amount> <consume> ; <amount> <drug> ; <amount> <job> ; <amount> <sober>
        needs_clarification	-3	<amount> doe ; <amount> sinc ; <amount> x ; <appointment> <official>
        needs_clarification	-3	<appointment> <tool> ; <asleep> <home> ; <asleep> <outdoors>
        needs_clarification	-3	<asleep> <photo> ; <asleep> <week> ; <awake> <moment> ; <blood> <eat>
        needs_clarification	-3	<blood> <money> ; <bodypart> <fire> ; <bodypart> se ; <breath> <hear>
        needs_clarification	-3	<breath> <moment> ; <buy> <stimulant> ; <calm> in ; <calm> so ; <calm> when
        needs_clarification	-3	<cannabis> ; <cannabis> <night> ; <cannabis> <week> ; <caretaking>
        needs_clarification	-3	<caretaking> <kin> ; <chestheart> <day> ; <child> <sad> ; <child> <week>
        needs_clarification	-3	<child> refus ; <clean> for ; <clinician> <treatment> ; <clinician> de
        needs_clarification	-3	<clinician> pt ; <cold> <fluid> ; <cold> on ; <colleague> <sober>
        needs_clarification	-3	<confused> <see> ; <consume> <build> ; <consume> <count>
        needs_clarification	-3	<consume> <sedative> ; <consume> mayb ; <consume> sat ; <consume> was
        needs_clarification	-3	<consume> x ; <continue> <go> ; <continue> <hit> ; <continue> <key>
        needs_clarification	-3	<continue> <need> ; <continue> <opening> ; <continue> <wait>
        needs_clarification	-3	<continue> me ; <count> ; <count> <ask> ; <count> <night> ; <count> <week>
        needs_clarification	-3	<count> them ; <crowd> <caretaking> ; <crowd> <count> ; <crowd> go
        needs_clarification	-3	<day> <furniture> ; <day> <goodbye> ; <day> <order> ; <day> about
        needs_clarification	-3	<day> on ; <day> thing ; <daytime> <shake> ; <die> battery ; <drive> <pet>
        needs_clarification	-3	<drive> thi ; <drive> warranty ; <drug> <clinician> ; <drug> <treatment>
        needs_clarification	-3	<drug> by ; <drug> test ; <eat> <school> ; <eat> dur ; <eat> thi
        needs_clarification	-3	<fall> <outdoors> ; <fire> <stimulant> ; <fluid> on
        needs_clarification	-3	<friend> <appointment> ; <friend> <break> ; <friend> <build>
        needs_clarification	-3	<friend> <drug> ; <friend> <furniture> ; <friend> <night> ; <friend> <play>
        needs_clarification	-3	<friend> <rope> ; <furniture> <bodysound> ; <furniture> del
        needs_clarification	-3	<furniture> lin ; <give> <medicine> ; <give> <partner> ; <give> clr
        needs_clarification	-3	<give> each ; <go> <crowd> ; <go> fin ; <go> una ; <go> with
        needs_clarification	-3	<goodbye> <drive> ; <headface> <color> ; <headface> for ; <hear> <night>
        needs_clarification	-3	<hear> at ; <hear> clr ; <hear> fin ; <hear> whil ; <height> 0
        needs_clarification	-3	<height> <pet> ; <height> <phone> ; <hit> <emergency> ; <hit> <past>
        needs_clarification	-3	<home> <asleep> ; <home> <sober> ; <home> and ; <home> son
        needs_clarification	-3	<illness> <day> ; <illness> twic ; <insurance> <day> ; <insurance> no
        needs_clarification	-3	<insurance> sinc ; <job> <clothes> ; <job> <crowd> ; <job> <take>
        needs_clarification	-3	<job> one ; <kill> <rope> ; <kill> up ; <kin> <ask> ; <kin> <needle>
        needs_clarification	-3	<kin> final ; <kin> mak ; <kin> onc ; <kin> pleas ; <kin> toma
        needs_clarification	-3	<law> <child> ; <law> <media> ; <law> <need> ; <law> card ; <law> de
        needs_clarification	-3	<leave> <color> ; <leave> <law> ; <leave> <leave> ; <medicine> +
        needs_clarification	-3	<medicine> <need> ; <moment> me ; <moment> son ; <money> <always>
        needs_clarification	-3	<money> <clinician> ; <money> i ; <month> <appointment>
        needs_clarification	-3	<month> <clinician> ; <month> <feel> ; <month> <home> ; <month> <last>
        needs_clarification	-3	<month> at ; <month> con ; <need> <afraid> ; <need> <medicine>
        needs_clarification	-3	<need> <moment> ; <need> out ; <need> per ; <need> por ; <night> <alcohol>
        needs_clarification	-3	<night> <container> ; <night> <go> ; <night> <month> ; <night> desd
        needs_clarification	-3	<night> my ; <official> ; <official> <appointment> ; <official> <ask>
        needs_clarification	-3	<official> <need> ; <official> <order> ; <official> me ; <opening> <trade>
        needs_clarification	-3	<opening> era ; <opening> when ; <opioid> <continue> ; <opioid> <last>
        needs_clarification	-3	<opioid> <outdoors> ; <opioid> from ; <opioid> x ; <order> 0
        needs_clarification	-3	<outdoors> <opening> ; <outdoors> <week> ; <outdoors> bien ; <pain> un
        needs_clarification	-3	<palecolor> <day> ; <palecolor> <drive> ; <partner> <ask>
        needs_clarification	-3	<partner> <hospital> ; <partner> deploy ; <partner> of ; <past> <always>
        needs_clarification	-3	<past> <last> ; <past> <medicine> ; <past> <money> ; <past> <need>
        needs_clarification	-3	<pet> <continue> ; <pet> <media> ; <pet> but ; <pet> is ; <pet> over
        needs_clarification	-3	<phone> <think> ; <phone> as ; <phone> back ; <phone> didnt ; <phone> dur
        needs_clarification	-3	<phone> he ; <phone> nuev ; <phone> whil ; <photo> <drive> ; <pill> <leave>
        needs_clarification	-3	<play> sinc ; <play> until ; <promise> <phone> ; <rarely> ; <rarely> en
        needs_clarification	-3	<rarely> mal ; <record> from ; <remember> <home> ; <remember> <record>
        needs_clarification	-3	<room> <amount> ; <room> <room> ; <room> its ; <rope> <photo> ; <say> no
        needs_clarification	-3	<say> w/d ; <sedative> <go> ; <sedative> de ; <sedative> is
        needs_clarification	-3	<sedative> sinc ; <sedative> y ; <see> <drive> ; <see> <phone> ; <shake>
        needs_clarification	-3	<shake> him ; <shake> y ; <shame> wrong ; <sober> <treatment>
        needs_clarification	-3	<start> <partner> ; <stimulant> <alone> ; <stimulant> <consume>
        needs_clarification	-3	<stimulant> <furniture> ; <stimulant> <past> ; <stimulant> a
        needs_clarification	-3	<stimulant> and ; <stimulant> most ; <stimulant> off ; <stimulant> pretty
        needs_clarification	-3	<stimulant> when ; <stimulant> with ; <stimulant> ya ; <stop> <opioid>
        needs_clarification	-3	<stop> <pill> ; <stop> <stop> ; <stop> el ; <stranger> read
        needs_clarification	-3	<take> <continue> ; <take> <withdrawal> ; <take> com ; <take> is
        needs_clarification	-3	<take> turn ; <take> who ; <take> you ; <tool> <clothes> ; <tool> <think>
        needs_clarification	-3	<town> 0 ; <town> <hear> ; <town> <opening> ; <town> <year> ; <town> and
        needs_clarification	-3	<trade> <leave> ; <trade> <stimulant> ; <trade> <treatment> ; <trade> with
        needs_clarification	-3	<treatment> <ask> ; <treatment> <insurance> ; <treatment> <rail>
        needs_clarification	-3	<treatment> <vendor> ; <treatment> <wait> ; <treatment> a
        needs_clarification	-3	<treatment> first ; <treatment> from ; <treatment> inf ; <treatment> near
        needs_clarification	-3	<treatment> not ; <treatment> that ; <try> <soon> ; <try> <stop>
        needs_clarification	-3	<vendor> for ; <water> <angry> ; <water> <continue> ; <week> <always>
        needs_clarification	-3	<week> i ; <week> me ; <week> off ; <withdrawal> off ; <write> <needle>
        needs_clarification	-3	<year> <count> ; <year> <home> ; <year> <opioid> ; <year> <stimulant>
        needs_clarification	-3	<year> im ; <year> of ; a <count> ; a <sedative> ; a body ; a chest
        needs_clarification	-3	a festival ; a jump ; a kitten ; a pamphlet ; a report ; a room ; a saw
        needs_clarification	-3	a seriou ; a six ; a step ; a sunburn ; a vegetarian ; about <always>
        needs_clarification	-3	aceptan <stranger> ; activ ; adond ; aft work ; agenci ; ago he ; ago i
        needs_clarification	-3	alberc y ; alfil ; all tim ; allow <phone> ; allow phon ; already <money>
        needs_clarification	-3	am <calm> ; an <night> ; an <treatment> ; an easy ; an even ; an iop
        needs_clarification	-3	and <furniture> ; and <need> ; and dont ; and havent ; and need ; and smok
        needs_clarification	-3	and som ; and today ; anoth <treatment> ; ansiedad ; apartment has ; apne
        needs_clarification	-3	appreciat you ; aqui me ; are a ; as <child> ; as in ; asham and ; ask can
        needs_clarification	-3	ask pric ; at how ; at your ; audit 0 ; aunt want ; away my ; ayud por
        needs_clarification	-3	back <hospital> ; back surgery ; baggi ; bajit ; banj ; basical ; bday
        needs_clarification	-3	be <job> ; bedtim ; been awful ; been my ; been tak ; been wrong ; beer aft
        needs_clarification	-3	befor my ; behind your ; best <phone> ; best for ; bien la ; big tank
        needs_clarification	-3	bil my ; bisabuel ; blanket ; blew his ; block and ; bond ; boom
        needs_clarification	-3	both <happy> ; both laugh ; both talk ; box und ; bro 0 ; bulk ; bundl
        needs_clarification	-3	buri my ; busc alg ; but <night> ; but no ; by <eat> ; by <month>
        needs_clarification	-3	by himself ; by myself ; caballo ; cal speak ; can get ; cannot ; cano
        needs_clarification	-3	cant <hold> ; cant get ; cant hold ; cant quit ; carcel ; card right
        needs_clarification	-3	cas <think> ; cas plan ; casi no ; cb in ; cdl ; centr de ; cessation
        needs_clarification	-3	champion ; chang a ; cheap ; check out ; chew ; chil and ; circl ; clas
        needs_clarification	-3	clas for ; clean hous ; clearanc ; clink on ; clr <sad> ; clr and
        needs_clarification	-3	clr found ; clr mom ; clr mov ; clr shout ; clr spok ; cna ; cobija
        needs_clarification	-3	cocain most ; cocain on ; cocher ; coffe ring ; cohort ; cok in ; cok thre
        needs_clarification	-3	cold on ; colleg thi ; com hom ; com una ; complaint about ; con uno
        needs_clarification	-3	confes ; consult ; contamo ; contesten por ; convulsion ; copi leas
        needs_clarification	-3	could do ; count them ; coupl of ; cran ; craving ; crayon ; cristal
        needs_clarification	-3	cruz de ; crystal in ; cuanto <day> ; cuanto dia ; cuart ; cuatr dia
        needs_clarification	-3	cuatr noch ; current iop ; d for ; dab <write> ; dai ; dai drink
        needs_clarification	-3	dan <treatment> ; day every ; day four ; de <pill> ; de cociner
        needs_clarification	-3	de desintoxicacion ; de eso ; de golp ; de lad ; de pastilla ; de pes
        needs_clarification	-3	de rehabilitacion ; de visita ; dead battery ; death ; death in ; deci mi
        needs_clarification	-3	dej el ; del <bodypart> ; deni ; deni w/d ; deport ; deposit back ; depres
        needs_clarification	-3	dept ; desd que ; dia sí ; did <amount> ; diez dia ; discus the
        needs_clarification	-3	divorc in ; dj ; do it ; do lin ; documentary ; doing great ; dollar and
        needs_clarification	-3	doming dic ; don ; don in ; dond la ; dont ~<consume> ; dopesick ; dr patel
        needs_clarification	-3	drink win ; drop in ; drug test ; drum set ; dtr re ; duerm en ; dx ; eight
        needs_clarification	-3	eighteen ; el <colleague> ; el cuart ; el cuerp ; el juez ; el mejor
        needs_clarification	-3	el spray ; el turn ; empec ; empec con ; en tijuan ; encampment ; end the
        needs_clarification	-3	end with ; ener y ; enfermeri ; entr al ; entr los ; envelop mark ; es coc
        needs_clarification	-3	es urgent ; escalofrio ; escuch en ; estan <job> ; estan contrat ; estuv
        needs_clarification	-3	estuv ahi ; even i ; even iop ; every 0 ; every east ; every nit
        needs_clarification	-3	every one ; every thre ; every tuesday ; evry <day> ; evry day
        needs_clarification	-3	explain the ; extract ; eye open ; f cok ; fam ; fami is ; feb ; febrer
        needs_clarification	-3	ferreteri ; fev ; fev 0 ; few night ; fight about ; first <clothes>
        needs_clarification	-3	first ring ; fiv tim ; fond ; for 0 ; for <cannabis> ; for <go> ; for <law>
        needs_clarification	-3	for admission ; for hav ; for patienc ; for pie ; for residential
        needs_clarification	-3	for self ; for sixty ; for that ; for turn ; forklift ; from breakfast
        needs_clarification	-3	from it ; from soc ; g a ; gallon of ; gat ; gatorad ; go <day> ; go up
        needs_clarification	-3	goe around ; goe down ; going away ; going on ; gon the ; good reason
        needs_clarification	-3	goosebump ; gooseflesh ; got hit ; gray ; grief ; hadnt ; half an ; ham at
        needs_clarification	-3	hammock ; hand wont ; handl ; hang in ; hard for ; has <take> ; has gon
        needs_clarification	-3	has nin ; has said ; has sinc ; has start ; hast <eat> ; hav kais
        needs_clarification	-3	havent had ; hay estacionamient ; he <lock> ; he cant ; he leav ; he ped
        needs_clarification	-3	he went ; heart of ; heavy <consume> ; heavy drink ; hel to ; her <write>
        needs_clarification	-3	her at ; her neighbor ; her tonight ; heroin 0 ; heroin sinc ; heroin y
        needs_clarification	-3	hes fin ; hi my ; him <see> ; hir ; his <drug> ; his dead ; his finger
        needs_clarification	-3	his fingernail ; his tomat ; hom from ; hom to ; hom with ; hondura
        needs_clarification	-3	husb 0 ; hx <bodypart> ; i <trade> ; i be ; i com ; i complet ; i drop
        needs_clarification	-3	i own ; i plant ; i rot ; i sent ; i shot ; i smok ; i start ; i told
        needs_clarification	-3	i won ; id com ; id lik ; id nev ; identifi ; if ~<treatment> ; im <eat>
        needs_clarification	-3	im <try> ; im all ; im from ; im nineteen ; im thirty ; im try ; in <break>
        needs_clarification	-3	in <month> ; in <play> ; in apr ; in break ; in county ; in iop ; in phon
        needs_clarification	-3	in your ; inde ; inject meth ; inspector ; intensiv outpatient ; is <ask>
        needs_clarification	-3	is <cannabis> ; is slow ; isnt <home> ; it <amount> ; it alon ; it thre
        needs_clarification	-3	its <leave> ; its min ; its only ; iv ; ive smok ; jering ; just <afraid>
        needs_clarification	-3	just curiou ; kais and ; keep start ; ketamin every ; kil is ; la <town>
        needs_clarification	-3	la <withdrawal> ; la licenci ; la piedr ; la visit ; lactos
        needs_clarification	-3	las <palecolor> ; last drink ; last messag ; last thursday ; le <go>
        needs_clarification	-3	le <hit> ; le hag ; le llam ; least <amount> ; leav i ; leonard
        needs_clarification	-3	let <crowd> ; letici ; level 0 ; lick ; lighthous ; lik ; lik for ; lik i
        needs_clarification	-3	lik thi ; limpi ; lin was ; llamem despu ; llav en ; lmft ; lo tienen
        needs_clarification	-3	los escuch ; los viejit ; lov my ; lov you ; lvn ; m <alcohol>
        needs_clarification	-3	m <cannabis> ; m <school> ; m <stop> ; mad him ; mail addres ; malest
        needs_clarification	-3	mand carta ; marriag ; martini ; mas eso ; masc 0 ; may 0 ; may <afraid>
        needs_clarification	-3	may concern ; may we ; mayb two ; me <awake> ; me <caretaking> ; me aft
        needs_clarification	-3	me alcanz ; me cuid ; me gastan ; me int ; me mud ; medic ; medical
        needs_clarification	-3	medical detox ; ment ; met a ; mh ; mi bisabuel ; mi muj ; mik ; min lat
        needs_clarification	-3	mis lent ; mism <home> ; mol at ; mom in ; monday to ; month in ; mosquito
        needs_clarification	-3	most evening ; moth wont ; mov in ; much but ; much do ; much tim ; muse
        needs_clarification	-3	my <money> ; my back ; my comput ; my corol ; my gf ; my mail ; my nurs
        needs_clarification	-3	myself to ; nam <stimulant> ; nam for ; narcand ; nasal ; nd tim ; need a
        needs_clarification	-3	need someon ; neighbor parrot ; nervou about ; ni ~<alcohol> ; nic <hear>
        needs_clarification	-3	night ; night deep ; nin mas ; nl ; no <insurance> ; no <money>
        needs_clarification	-3	no <opioid> ; no money ; no sit ; no tom ; no w/d ; no way ; no ~<hot>
        needs_clarification	-3	no ~cp ; no ~fev ; no ~voic ; nobody cal ; noch desd ; noma <consume>
        needs_clarification	-3	nos spray ; not nam ; not scary ; now and ; now the ; nts ; num ; numb as
        needs_clarification	-3	numer ; obituary ; octob and ; of fentanyl ; of spe ; of year
        needs_clarification	-3	of ~<stimulant> ; off heroin ; off suboxon ; oficina ; oil chang ; on crack
        needs_clarification	-3	on payday ; on to ; one <container> ; one <pill> ; one i ; one thi
        needs_clarification	-3	only do ; only no ; only pleas ; only start ; only thing ; open in
        needs_clarification	-3	open to ; or two ; orgullos ; oth <consume> ; oth use ; otherwis
        needs_clarification	-3	out candy ; outpt ; over who ; overdos in ; oxicodon ; oye el ; pamphlet
        needs_clarification	-3	pandemic ; par de ; park plac ; part with ; pas el ; patel ; patient in
        needs_clarification	-3	peacock ; peg ahorit ; pens que ; per con ; phenobarbital ; phil
        needs_clarification	-3	phon died ; phon me ; php ; phras ; pic ; picnic and ; pid ; piedr ; pinch
        needs_clarification	-3	pinpoint ; plac wher ; platicarl ; play guit ; play so ; pleas <leave>
        needs_clarification	-3	pleas <need> ; pleas help ; pleas leav ; pls ; por <go> ; por <stop>
        needs_clarification	-3	por dej ; porqu me ; portugues ; postcard ; potato ; ppl ; pregnant
        needs_clarification	-3	prendi ; priv ; prob noth ; prog ; program aft ; pronounc my ; puedan
        needs_clarification	-3	puent en ; puert era ; put up ; qpw ; que otr ; quier sal ; quiet in
        needs_clarification	-3	quit a ; quot ; radt ; rag ; re <phone> ; re balanc ; re cousin ; re park
        needs_clarification	-3	real <afraid> ; register ; rehab and ; renewal ; reserv ; respons
        needs_clarification	-3	restaurant had ; ribbon ; ring twic ; rn <ask> ; rn ask ; robocal
        needs_clarification	-3	rol coast ; rot your ; routin ; rum ; safe ; sam coffe ; sam initial
        needs_clarification	-3	sam man ; sam night ; sam numb ; saturday ; say thank ; se <breath>
        needs_clarification	-3	se <go> ; se ahog ; se ech ; se pag ; se por ; second week ; semana
        needs_clarification	-3	seventeen ; seventy ; shak and ; shaky ; shelt ; shoot cok ; shot my
        needs_clarification	-3	shout over ; si no ; sicknes ; sigu ; silenci de ; sin ; sinc may
        needs_clarification	-3	sinc saturday ; sinc then ; sing to ; singl night ; sir i ; six or
        needs_clarification	-3	slap him ; slid off ; slot machin ; smokin ; snor lik ; soc ; solit
        needs_clarification	-3	som night ; somebody cal ; somebody read ; somewher ; somewher to
        needs_clarification	-3	somewher with ; somo de ; sorry wrong ; sourdough ; soy bilingu ; soy su
        needs_clarification	-3	spar room ; specialist ; spil ; spin ; st ann ; stair in ; start colleg
        needs_clarification	-3	start dat ; start on ; start using ; stat <alcohol> ; stat bar ; stay in
        needs_clarification	-3	stick when ; stir ; stop the ; sunday i ; sunny ; supervision ; survey ; sx
        needs_clarification	-3	tak him ; tak his ; tak vitamin ; tak women ; tambien le ; team lost
        needs_clarification	-3	teng kais ; test for ; th ; thank in ; that new ; that ran ; that tak
        needs_clarification	-3	the <afraid> ; the <caretaking> ; the <daytime> ; the <kill> ; the alarm
        needs_clarification	-3	the alumni ; the app ; the bait ; the busines ; the gin ; the gras
        needs_clarification	-3	the lad ; the long ; the med ; the mix ; the north ; the obituary
        needs_clarification	-3	the pandemic ; the vodk ; them <day> ; then <asleep> ; ther anyth
        needs_clarification	-3	ther not ; thi # ; thi hous ; thi spr ; thi sum ; thi the ; through <day>
        needs_clarification	-3	through <treatment> ; thru <month> ; tienen <treatment> ; til then ; tim so
        needs_clarification	-3	tim went ; tmrw a ; to <opening> ; to <partner> ; to chang ; to just
        needs_clarification	-3	to mov ; to on ; to thank ; to wear ; to whom ; tod el ; toilet ; tom noma
        needs_clarification	-3	toma ; tonight she ; tos ; touch the ; touch them ; traj de ; tratamient y
        needs_clarification	-3	tuesday and ; turn her ; twelv week ; twelv year ; twic ; twic thi
        needs_clarification	-3	two beer ; two bottl ; tx ; ubic ; uds ; ultim hoj ; un jalon ; unlock so
        needs_clarification	-3	until lat ; up <leave> ; up left ; urin ; us has ; use 0 ; van <amount>
        needs_clarification	-3	vanity ; vec en ; vec mal ; ventur ; verify ; vez ; viv con ; vm re ; w
        needs_clarification	-3	wak my ; want bed ; want help ; want inpt ; want step ; want the
        needs_clarification	-3	was <leave> ; was scar ; was thirty ; wat tow ; way <amount> ; way i
        needs_clarification	-3	we burn ; we rol ; we wait ; websit on ; week in ; week with ; weekend only
        needs_clarification	-3	went down ; what <need> ; what now ; which box ; who <buy> ; whol block
        needs_clarification	-3	wil i ; wil my ; window down ; with friend ; with us ; withdraw
        needs_clarification	-3	without it ; wont tak ; wor ; word of ; workday ; wouldnt <leave>
        needs_clarification	-3	wouldnt leav ; wrot your ; x wk ; y <clothes> ; y <drive> ; y con ; y fum
        needs_clarification	-3	y medi ; y tir ; ya <need> ; ya quier ; you cal ; you got ; you when
        needs_clarification	-3	your <clinician> ; your <town> ; your competitor ; your detox ; your even
        needs_clarification	-3	your is ; zolpidem ; zz ; ~0 ~day ; ~<alcohol> sinc ; ~<clinician>
        needs_clarification	-3	~<cold> ; ~<consume> ni ; ~<consume> ~<alcohol> ; ~<count> ; ~<fluid>
        needs_clarification	-3	~<home> ~<treatment> ; ~<need> ~<die> ; ~a ~<day> ; ~at ; ~beer
        needs_clarification	-3	~da <amount> ; ~da mas ; ~dia ; ~diari ; ~etoh / ; ~fev ; ~me ; ~nev
        needs_clarification	-3	~night ; ~over ; ~resi ; ~residential ; ~sin ; ~spel ; ~ther ; ~tiembl
        needs_clarification	-3	~w/d ~sz ; ~when ~i ; él <asleep>
        needs_clarification	-4	*clientAdmin:other_experiencer ; *heavy:other_experiencer
        needs_clarification	-4	*iopRequest:negated ; *keptUsing ; *keptUsing:other_experiencer
        needs_clarification	-4	*otherService.lowSpirits ; *quitting ; *relief.against ; *residentialDone
        needs_clarification	-4	*residentialEnding ; *service:hypothetical ; *sinceStopping.2
        needs_clarification	-4	*substance.sedative:negated ; + <eat> ; / ; 0 <cannabis> ; 0 <consume>
        needs_clarification	-4	0 <past> ; 0 <rarely> ; 0 <school> ; 0 <sedative> ; 0 de ; 0 dolar ; 0 im
        needs_clarification	-4	0 night ; 0 vec ; 0 wk ; 0 x ; <alcohol> <stop> ; <alcohol> desd
        needs_clarification	-4	<alcohol> el ; <alcohol> los ; <alcohol> on ; <alcohol> tod
        needs_clarification	-4	<always> <moment> ; <amount> <clinician> ; <amount> a ; <amount> eso
        needs_clarification	-4	<appointment> de ; <ask> <night> ; <blood> <sedative> ; <bodypart> <hot>
        needs_clarification	-4	<bodysound> <take> ; <bodysound> lik ; <breath> at ; <buy> <money>
        needs_clarification	-4	<cannabis> at ; <chestheart> <amount> ; <child> <month> ; <child> re
        needs_clarification	-4	<clinician> ; <clinician> <angry> ; <clinician> <blood>
        needs_clarification	-4	<clinician> <partner> ; <clinician> <record> ; <clothes> aft ; <cold> y
        needs_clarification	-4	<consume> <container> ; <consume> for ; <consume> is ; <consume> todo
        needs_clarification	-4	<container> <furniture> ; <container> <opioid> ; <continue> <asleep>
        needs_clarification	-4	<continue> con ; <count> <alcohol> ; <crowd> <afraid> ; <day> ; <day> <day>
        needs_clarification	-4	<day> <fluid> ; <day> <hit> ; <day> <need> ; <day> <sedative> ; <day> at
        needs_clarification	-4	<day> if ; <day> le ; <day> no ; <day> of ; <day> one ; <day> without
        needs_clarification	-4	<daytime> <alcohol> ; <drug> <day> ; <eat> hes ; <emergency> <caretaking>
        needs_clarification	-4	<emergency> <emergency> ; <emergency> <school> ; <fall> 0 ; <fall> <phone>
        needs_clarification	-4	<fluid> <asleep> ; <fluid> <shake> ; <friend> 0 ; <give> <think>
        needs_clarification	-4	<go> <alcohol> ; <go> <count> ; <go> <night> ; <go> <opioid>
        needs_clarification	-4	<go> <stimulant> ; <go> <treatment> ; <go> all ; <goodbye> <job>
        needs_clarification	-4	<headface> <always> ; <headface> <chestheart> ; <headface> <shake>
        needs_clarification	-4	<headface> spray ; <hold> <continue> ; <hold> <job> ; <home> <need>
        needs_clarification	-4	<home> ther ; <hospital> ; <hospital> rn ; <job> <day> ; <job> <treatment>
        needs_clarification	-4	<kin> <withdrawal> ; <kin> becaus ; <kin> thi ; <last> <container>
        needs_clarification	-4	<last> <sedative> ; <law> <ask> ; <law> for ; <leave> # ; <leave> <asleep>
        needs_clarification	-4	<leave> <month> ; <leave> <stimulant> ; <leave> vm ; <lock> <kin>
        needs_clarification	-4	<medicine> ; <medicine> <stop> ; <moment> <day> ; <money> <furniture>
        needs_clarification	-4	<money> by ; <money> of ; <month> ; <month> off ; <need> <sad>
        needs_clarification	-4	<need> <volunteer> ; <need> <withdrawal> ; <need> alg ; <need> anoth
        needs_clarification	-4	<need> step ; <needle> <continue> ; <needle> <soon> ; <night> ; <night> she
        needs_clarification	-4	<official> <stimulant> ; <opioid> <clinician> ; <opioid> <count>
        needs_clarification	-4	<opioid> desd ; <opioid> en ; <opioid> y ; <order> <treatment>
        needs_clarification	-4	<outdoors> <outdoors> ; <outdoors> by ; <palecolor> <bodysound>
        needs_clarification	-4	<palecolor> <home> ; <partner> could ; <partner> mad ; <pet> <goodbye>
        needs_clarification	-4	<phone> <vendor> ; <phone> was ; <play> me ; <promise> <opening>
        needs_clarification	-4	<promise> ya ; <put> <palecolor> ; <rail> <see> ; <rail> to ; <room> 0
        needs_clarification	-4	<rope> <continue> ; <sad> <daytime> ; <say> <fluid> ; <say> <outdoors>
        needs_clarification	-4	<say> <withdrawal> ; <say> only ; <say> ~<treatment> ; <school> <drug>
        """
}
