extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-3	<bodypart> <color> ; <bodypart> <hear> ; <bodypart> <pain> ; <bodypart> se
        needs_clarification	-3	<bodysound> ; <bodysound> <take> ; <breath> <moment> ; <calm> <amount>
        needs_clarification	-3	<calm> <drive> ; <calm> in ; <calm> when ; <cannabis> <night>
        needs_clarification	-3	<chestheart> <always> ; <chestheart> <amount> ; <chestheart> <daytime>
        needs_clarification	-3	<chestheart> a ; <child> <sad> ; <clean> <vermin> ; <clean> prend
        needs_clarification	-3	<clinician> ; <clinician> <blood> ; <clinician> <record> ; <clinician> pt
        needs_clarification	-3	<clinician> ther ; <colleague> <sober> ; <confused> <insurance>
        needs_clarification	-3	<confused> <see> ; <consume> <build> ; <consume> <sedative>
        needs_clarification	-3	<consume> mayb ; <consume> ni ; <consume> was ; <container> <past>
        needs_clarification	-3	<container> mark ; <continue> <go> ; <continue> <hit> ; <continue> <start>
        needs_clarification	-3	<continue> <wait> ; <continue> par ; <count> ; <count> <alcohol>
        needs_clarification	-3	<count> <say> ; <count> <week> ; <crowd> <count> ; <crowd> <see>
        needs_clarification	-3	<crowd> <week> ; <crowd> go ; <day> ; <day> <always> ; <day> <fluid>
        needs_clarification	-3	<day> <furniture> ; <day> <goodbye> ; <day> can ; <day> noth ; <day> thing
        needs_clarification	-3	<daytime> <alcohol> ; <daytime> <shake> ; <die> <eat> ; <drive> <pet>
        needs_clarification	-3	<drive> thi ; <drug> + ; <drug> <clinician> ; <drug> at ; <drug> by
        needs_clarification	-3	<eat> <school> ; <eat> by ; <eat> hes ; <eat> thi ; <emergency> <emergency>
        needs_clarification	-3	<emergency> <school> ; <fall> <outdoors> ; <fall> <phone>
        needs_clarification	-3	<fluid> <asleep> ; <fluid> <shake> ; <fluid> on ; <friend> <break>
        needs_clarification	-3	<friend> <build> ; <friend> <drug> ; <friend> <furniture>
        needs_clarification	-3	<friend> <night> ; <furniture> <bodysound> ; <furniture> del
        needs_clarification	-3	<furniture> i ; <furniture> lin ; <give> <medicine> ; <go> <crowd>
        needs_clarification	-3	<happy> unk ; <headface> <color> ; <headface> for ; <hear> <night>
        needs_clarification	-3	<hear> fin ; <height> 0 ; <height> right ; <hit> <past> ; <hit> him
        needs_clarification	-3	<hold> <job> ; <hold> to ; <home> <asleep> ; <home> <need> ; <home> ther
        needs_clarification	-3	<hospital> <month> ; <hospital> rn ; <illness> 0 ; <illness> <day>
        needs_clarification	-3	<insurance> <day> ; <job> <crowd> ; <job> <take> ; <job> <treatment>
        needs_clarification	-3	<job> wont ; <kill> <rope> ; <kin> <ask> ; <kin> <build>
        needs_clarification	-3	<kin> <withdrawal> ; <kin> drew ; <kin> final ; <law> <child>
        needs_clarification	-3	<law> <media> ; <law> for ; <leave> # ; <leave> <color> ; <leave> <law>
        needs_clarification	-3	<leave> <month> ; <leave> <photo> ; <leave> <stimulant> ; <leave> vm
        needs_clarification	-3	<moment> around ; <moment> its ; <moment> me ; <moment> son
        needs_clarification	-3	<money> <always> ; <money> <clinician> ; <money> <furniture> ; <money> of
        needs_clarification	-3	<month> <appointment> ; <month> <last> ; <month> <moment> ; <month> <need>
        needs_clarification	-3	<month> <night> ; <month> <opioid> ; <month> when ; <need> <medicine>
        needs_clarification	-3	<need> <sad> ; <need> per ; <night> <container> ; <night> <go> ; <night> my
        needs_clarification	-3	<official> ; <official> <appointment> ; <official> <ask> ; <official> <kin>
        needs_clarification	-3	<official> <order> ; <opening> rechin ; <opioid> <buy>
        needs_clarification	-3	<opioid> <clinician> ; <opioid> <continue> ; <opioid> <count>
        needs_clarification	-3	<opioid> <last> ; <opioid> iv ; <opioid> x ; <opioid> y ; <order> <church>
        needs_clarification	-3	<order> <record> ; <outdoors> <week> ; <outdoors> becaus
        needs_clarification	-3	<outdoors> behind ; <outdoors> bien ; <palecolor> <day>
        needs_clarification	-3	<partner> <church> ; <partner> deploy ; <partner> mad ; <partner> of
        needs_clarification	-3	<past> <consume> ; <past> <go> ; <past> <last> ; <pet> 0 ; <pet> <clothes>
        needs_clarification	-3	<pet> <night> ; <pet> is ; <phone> <vendor> ; <phone> as ; <phone> dur
        needs_clarification	-3	<phone> he ; <phone> ok ; <phone> over ; <phone> uno ; <phone> was
        needs_clarification	-3	<photo> <night> ; <play> <rope> ; <play> just ; <play> sinc
        needs_clarification	-3	<promise> <opening> ; <promise> ya ; <put> <stimulant> ; <put> el
        needs_clarification	-3	<rail> <see> ; <rarely> ; <rarely> en ; <record> from ; <remember> <home>
        needs_clarification	-3	<remember> <record> ; <room> <amount> ; <room> its ; <room> tien
        needs_clarification	-3	<room> with ; <rope> <continue> ; <rope> <home> ; <sad> <stop>
        needs_clarification	-3	<say> <fluid> ; <say> no ; <school> <drug> ; <school> <rope> ; <school> y
        needs_clarification	-3	<sedative> <alcohol> ; <sedative> <clinician> ; <sedative> <sedative>
        needs_clarification	-3	<sedative> de ; <sedative> x ; <sedative> y ; <seizure> <day>
        needs_clarification	-3	<seizure> <stop> ; <shake> ; <shake> him ; <shake> y ; <shame> <stranger>
        needs_clarification	-3	<shame> <think> ; <sick> <go> ; <sober> <treatment> ; <sober> and
        needs_clarification	-3	<soon> can ; <soon> rung ; <start> <partner> ; <stimulant> <alone>
        needs_clarification	-3	<stimulant> <buy> ; <stimulant> <night> ; <stimulant> <past>
        needs_clarification	-3	<stimulant> and ; <stimulant> mayb ; <stimulant> too ; <stimulant> which
        needs_clarification	-3	<stop> <breath> ; <stop> <consume> ; <stop> <opioid> ; <stop> <pill>
        needs_clarification	-3	<stop> el ; <stranger> <night> ; <take> <continue> ; <take> <rail>
        needs_clarification	-3	<take> <stimulant> ; <take> <withdrawal> ; <take> com ; <take> his
        needs_clarification	-3	<take> is ; <take> through ; <take> turn ; <take> who ; <think> <alcohol>
        needs_clarification	-3	<town> 0 ; <town> first ; <town> not ; <trade> <treatment> ; <trade> <year>
        needs_clarification	-3	<trade> with ; <treatment> 0 ; <treatment> <ask> ; <treatment> <crowd>
        needs_clarification	-3	<treatment> del ; <treatment> first ; <treatment> inf ; <treatment> near
        needs_clarification	-3	<treatment> not ; <treatment> par ; <treatment> that ; <treatment> wher
        needs_clarification	-3	<trust> con ; <try> <soon> ; <vendor> <money> ; <vendor> at ; <vermin> que
        needs_clarification	-3	<week> ; <week> <always> ; <week> <continue> ; <week> <illness> ; <week> en
        needs_clarification	-3	<week> i ; <week> off ; <write> <last> ; <write> <palecolor> ; <write> e
        needs_clarification	-3	<write> electronic ; <write> sobr ; <write> your ; <year> <amount>
        needs_clarification	-3	<year> <count> ; <year> asi ; <year> con ; a <fall> ; a body ; a borrow
        needs_clarification	-3	a bucket ; a circl ; a coffe ; a festival ; a mystery ; a pamphlet
        needs_clarification	-3	a physician ; a report ; a seriou ; a skylight ; a theat ; a treatment
        needs_clarification	-3	a veteran ; a western ; a ~nurs ; about <always> ; adderal off ; addres is
        needs_clarification	-3	adond ; agenci ; ago he ; al <year> ; al ano ; alfil ; all tim
        needs_clarification	-3	already <money> ; am typ ; an iop ; and havent ; and need ; and shak
        needs_clarification	-3	ano asi ; ano con ; anoth <treatment> ; any <law> ; any legal
        needs_clarification	-3	apartment has ; apostroph ; app ; appt at ; arbol ; are alway ; are kind
        needs_clarification	-3	as <child> ; as in ; asdkj ; asham and ; ask can ; ask pric
        needs_clarification	-3	at <intoxicated> ; at how ; at school ; at your ; ataqu ; aunt want
        needs_clarification	-3	away <last> ; away last ; away my ; ayud por ; azote en ; back <hospital>
        needs_clarification	-3	back surgery ; baggi ; bajarl ; banan bread ; band play ; bang ; basil
        needs_clarification	-3	bathroom til ; battery was ; bday ; be <job> ; be <put> ; bean ; bedtim
        needs_clarification	-3	beekeep and ; been awful ; been that ; beer aft ; befor 0 ; befor my
        needs_clarification	-3	best <phone> ; best for ; best tim ; big tank ; bisabuel ; blanket ; boleto
        needs_clarification	-3	borrow phon ; both <happy> ; both laugh ; box to ; broth the ; bulk
        needs_clarification	-3	buri my ; busc alg ; busc un ; but <night> ; but no ; but we ; by 0
        needs_clarification	-3	by <church> ; by himself ; by myself ; by teddy ; caballo ; cal didnt
        needs_clarification	-3	can <take> ; candl for ; cannot ; cano ; cant get ; cant quit ; car was
        needs_clarification	-3	carcel ; card from ; cartoon ; casi no ; casi toda ; casserol dish ; cb in
        needs_clarification	-3	champion ; chang a ; check out ; chew ; chil and ; cigar ; cinc dia ; circl
        needs_clarification	-3	clas ; clas for ; clas of ; clean hous ; clearanc ; clinic ; clr <continue>
        needs_clarification	-3	clr <outdoors> ; clr <sad> ; clr cousin ; clr found ; clr has ; clr lik
        needs_clarification	-3	clr nam ; clr roommat ; clr work ; cobija ; cocain for ; cocain most
        needs_clarification	-3	cohort ; cok 0 ; com los ; com una ; complaint about ; conch ; confes
        needs_clarification	-3	confidencial ; confirm with ; contamo ; content unk ; convulsion ; cook and
        needs_clarification	-3	cool ; copi leas ; corre electronic ; corren ; cort la ; couch ; cough and
        needs_clarification	-3	could my ; could say ; counselor ther ; county ; cran ; crib and ; cruz de
        needs_clarification	-3	crypt ; crystal in ; cuand puedan ; cuant cuest ; cuanto <day> ; cuanto dia
        needs_clarification	-3	cuart ; cuatr dia ; cuest ; current iop ; cv ; d ; dab <write> ; dab pen
        needs_clarification	-3	dai ; dai drink ; danc at ; day every ; day four ; day no ; de <count>
        needs_clarification	-3	de golp ; de lad ; de pes ; de pie ; de rehabilitacion ; de vez ; dead end
        needs_clarification	-3	death in ; dej mi ; del <bodypart> ; delivery ; dem ; deposit back ; depres
        needs_clarification	-3	dept ; desd hac ; detox and ; detox for ; detra ; dia sí ; dic el
        needs_clarification	-3	did <amount> ; did the ; dijeron que ; dj ; do it ; documentary ; doing
        needs_clarification	-3	dollar and ; don ; don in ; don it ; dond la ; dond uno ; dont tel
        needs_clarification	-3	dont ~<consume> ; dopesick ; down any ; down until ; drawing ; drench
        needs_clarification	-3	drink is ; drink was ; drink win ; drov through ; dur <eat> ; dwayn ; earth
        needs_clarification	-3	ech ; ech agu ; egg with ; eight bal ; el bur ; el cuart ; el gas ; el juez
        needs_clarification	-3	el merc ; el son ; el traj ; el viern ; eleven day ; elsewher ; empec con
        needs_clarification	-3	emple ; en <month> ; en cuand ; encampment ; end the ; end with ; ener y
        needs_clarification	-3	enrol ; entr los ; es coc ; escalofrio ; est <put> ; estan <job>
        needs_clarification	-3	estan contrat ; estuv ahi ; even <say> ; even a ; even iop ; evening a
        needs_clarification	-3	every nit ; evry <day> ; evry day ; ex <continue> ; f <cannabis> ; f <stop>
        needs_clarification	-3	falt un ; fath mad ; fath old ; febrer ; feel hopeful ; fel for ; fev 0
        needs_clarification	-3	finger ; fioricet 0 ; first dui ; first word ; fiv and ; floor with ; foil
        needs_clarification	-3	for 0 ; for <cannabis> ; for admission ; for pie ; for turn ; for wiv
        needs_clarification	-3	forklift ; franc ; fri ; from breakfast ; fue hac ; g a ; gallon of ; gat
        needs_clarification	-3	get high ; gettin ; gf ; gig ; gin ; go ; go <day> ; go from ; goe down
        needs_clarification	-3	goldfish ; gon the ; good work ; goosebump ; gram of ; grandmoth spok
        needs_clarification	-3	gray ; grief ; guar ; guarderi ; guy with ; hac <amount> ; hac <count>
        needs_clarification	-3	handl ; hang out ; happen if ; has <friend> ; has gon ; has new ; has nin
        needs_clarification	-3	has said ; has sponsor ; has start ; havent had ; he <lock> ; he cant
        needs_clarification	-3	he only ; health ; heavy <consume> ; heavy drink ; her <write>
        needs_clarification	-3	her neighbor ; her tonight ; heroin y ; hes fin ; hi my ; hij de
        needs_clarification	-3	his <breath> ; his <drug> ; holiday are ; hondura ; husband alway
        needs_clarification	-3	husband coach ; i <start> ; i <trade> ; i be ; i but ; i complet ; i drop
        needs_clarification	-3	i shak ; i switch ; i won ; icu ; id com ; id lik ; id nev ; identifi
        needs_clarification	-3	if ~<treatment> ; im <eat> ; im <try> ; im all ; im forty ; im nineteen
        needs_clarification	-3	im try ; in <kin> ; in <month> ; in apr ; in between ; in iop ; in malibu
        needs_clarification	-3	in phon ; inspector ; insuranc and ; iop client ; irish ; is <ask> ; is thi
        needs_clarification	-3	isnt <home> ; it strang ; its <leave> ; its <think> ; its been ; its gon
        needs_clarification	-3	its min ; iv ; jering ; joint <pain> ; joint pain ; karen ; kind wher
        needs_clarification	-3	la <night> ; la pas ; la tiend ; la visit ; labio ; landlord son ; last me
        needs_clarification	-3	last thursday ; laugh on ; le <go> ; learn my ; least <amount>
        needs_clarification	-3	let <crowd> ; letici ; level 0 ; lick ; lik ; lik beet ; lik i ; lik thi
        needs_clarification	-3	lithium ; llam del ; lmft ; lo tienen ; los hueso ; lupit ; lvn ; lying on
        needs_clarification	-3	m <cannabis> ; m meth ; m retir ; mad him ; mail addres ; manej y ; marriag
        needs_clarification	-3	martini ; marz ; mas eso ; may <afraid> ; may concern ; mdm
        needs_clarification	-3	me <caretaking> ; me aft ; me alcanz ; me cuid ; me ech ; me int
        needs_clarification	-3	me inyect ; me las ; me mud ; me one ; me sobr ; measl ; medi <moment>
        needs_clarification	-3	medi hor ; medical ; meth sinc ; methadon clinic ; mh ; mi bisabuel
        needs_clarification	-3	mi cuent ; mi muj ; mis a ; mism <home> ; mol at ; mom in ; mom worri
        needs_clarification	-3	monday through ; month i ; month in ; most but ; most evening ; moth wont
        needs_clarification	-3	mov in ; must ; my <die> ; my <opioid> ; my <write> ; my divorc ; my draw
        needs_clarification	-3	my mail ; my pen ; my record ; my stair ; myself to ; mystery
        needs_clarification	-3	nam <stimulant> ; nam given ; nasal ; nd tim ; need someon ; neighbor roost
        needs_clarification	-3	neighbor wil ; neith of ; nephew 0 ; nervou at ; next rung ; ni ~<alcohol>
        needs_clarification	-3	night ; night / ; nin <day> ; nin day ; nin mas ; nin year ; nina ; nl
        needs_clarification	-3	no <insurance> ; no hay ; no leav ; no program ; no sleep ; no tom ; no w/d
        needs_clarification	-3	no ~<alcohol> ; no ~<hear> ; no ~<hot> ; no ~cp ; no ~fev ; no ~sz
        needs_clarification	-3	no ~voic ; nobody cal ; nobody to ; nos spray ; not <amount> ; not giv
        needs_clarification	-3	novent ; now and ; now its ; now the ; numb as ; nurs in ; of fentanyl
        needs_clarification	-3	of spe ; of ther ; of ~<stimulant> ; off from ; off suboxon ; old <rail>
        needs_clarification	-3	old and ; on googl ; on payday ; on radi ; on thre ; on to ; onc a
        needs_clarification	-3	one <container> ; one <pill> ; one bark ; one i ; one thi ; onlin
        needs_clarification	-3	only <consume> ; only <start> ; only been ; only do ; only no ; only thing
        needs_clarification	-3	oop ; open to ; opioid ; or <count> ; or im ; or two ; other are ; outpt
        needs_clarification	-3	outreach 0 ; overdos in ; oxicodon ; p / ; pagin ; paint purpl ; pamphlet
        needs_clarification	-3	pandemic ; panic attack ; pap tom ; par de ; par mis ; part with
        needs_clarification	-3	pas <alcohol> ; pein ; pelean por ; per con ; per mi ; pesc desd
        needs_clarification	-3	phenobarbital ; phil ; phon thi ; php ; phras ; pid ; pinch ; pint ; pip in
        needs_clarification	-3	plac wher ; plac with ; pleas <need> ; pleas help ; poem ; poem about
        needs_clarification	-3	pond and ; poodl ; por <stop> ; por dej ; portal ; ppl ; preg ; prescrib
        needs_clarification	-3	pretty <amount> ; pretty much ; privat person ; prob noth ; prog
        needs_clarification	-3	program aft ; protocol ; puent en ; puert rechin ; qpw ; que otr ; que sigu
        needs_clarification	-3	qued colg ; qued y ; quiet in ; quit a ; quot ; rais 0 ; rattl ; re balanc
        needs_clarification	-3	re cousin ; real <afraid> ; rehabilitacion ; renewal ; replacement
        needs_clarification	-3	resident 0 ; residential ; respons ; rhubarb ; ring twic ; rm 0 ; rn <ask>
        needs_clarification	-3	rn ask ; robocal ; routin ; said goodby ; said text ; sam coffe
        needs_clarification	-3	sam initial ; sam man ; sam numb ; sat ; say no ; scar me ; school to
        needs_clarification	-3	se <go> ; se <write> ; se desd ; se ech ; secador prend ; segur ni
        needs_clarification	-3	sei ano ; senor pregunt ; sesent dia ; sesion ; seventh inning
        needs_clarification	-3	she <start> ; she had ; ship ; shoot cok ; shot my ; si no ; sigu par
        needs_clarification	-3	sinc <daytime> ; sinc <school> ; sinc july ; sing to ; singl <kin> ; sir i
        needs_clarification	-3	six or ; six week ; slid off ; slot machin ; smal <child> ; smokin ; soc
        needs_clarification	-3	somewher ; soon can ; soy su ; spar room ; spin ; stack ; stair in ; stash
        needs_clarification	-3	stat 0 ; stat <alcohol> ; stat bar ; stick when ; stil ; stil run
        needs_clarification	-3	strang what ; stranger ; street has ; su program ; subject lin ; suegr se
        needs_clarification	-3	suelt ; sunday i ; supervision ; survey ; swam ; tak them ; tak women
        needs_clarification	-3	tambien le ; tant en ; tatto of ; taxi ; tear in ; tech de ; teji ; tel my
        needs_clarification	-3	tenemo segur ; teng papel ; terapi ; text not ; th ; that how ; that tak
        needs_clarification	-3	the <caretaking> ; the <daytime> ; the ballpark ; the busines ; the gras
        needs_clarification	-3	the highway ; the lad ; the layof ; the liquor ; the liv ; the lizard
        needs_clarification	-3	the long ; the med ; the mix ; the neurologist ; the nos ; the outpatient
        needs_clarification	-3	the pandemic ; the parad ; the pay ; the signal ; the train ; the vodk
        needs_clarification	-3	theat ; them <day> ; then <asleep> ; then at ; ther anyth ; ther isnt
        needs_clarification	-3	ther not ; they nam ; thi <write> ; thi let ; thi out ; thi spr ; thi the
        needs_clarification	-3	thi to ; thought thi ; thre day ; through <day> ; tiemblan ; til then
        needs_clarification	-3	tim so ; to <amount> ; to chang ; to just ; to on ; to pt ; to return
        needs_clarification	-3	to wear ; tod el ; today no ; told you ; tom de ; tom noma ; tonight she
        needs_clarification	-3	too <amount> ; touch the ; tox ; traine ; traj de ; tratamient y ; trim
        needs_clarification	-3	turn de ; turn her ; tv on ; twenty four ; twic thi ; tx ; un <friend>
        needs_clarification	-3	un jalon ; una <emergency> ; una sobredosi ; until lat ; ups ; urin ; us as
        needs_clarification	-3	us has ; van has ; van tre ; vanity ; vape ; vayan ; vec en ; vecin en
        needs_clarification	-3	vecin toc ; ventur ; visit hour ; w ; wak up ; walgreen ; want bed
        needs_clarification	-3	want inpt ; was <blood> ; was <leave> ; was <take> ; was most ; was surpris
        needs_clarification	-3	was thirty ; way i ; we <angry> ; we burn ; we fight ; we wait ; wear a
        needs_clarification	-3	week now ; week pregnant ; weekend ; went down ; what now ; whatsap
        needs_clarification	-3	when is ; whistl in ; who <buy> ; who answer ; who sel ; who used
        needs_clarification	-3	whol row ; window is ; with narcan ; withdraw ; wiv ; won a ; wont do
        needs_clarification	-3	wont tak ; wont tel ; word of ; work phon ; would los ; wouldnt <leave>
        needs_clarification	-3	wouldnt leav ; wreck ; writ a ; x wk ; y <clothes> ; y <drive> ; y asi
        needs_clarification	-3	y con ; y fum ; y sin ; ya <need> ; ya est ; yesterday ; yo lo ; you got
        needs_clarification	-3	your <clinician> ; your <kin> ; your <town> ; your even ; your is ; yrs
        needs_clarification	-3	zz ; ~0 ~<day> ; ~0 ~day ; ~<alcohol> sinc ; ~<always> ~<day>
        needs_clarification	-3	~<clinician> ; ~<cold> ; ~<consume> ~<alcohol> ; ~<count> ; ~<day>
        needs_clarification	-3	~<home> ~<treatment> ; ~<need> ~<die> ; ~a thing ; ~at ; ~by ; ~da <amount>
        needs_clarification	-3	~da mas ; ~dia ; ~diari ; ~dry ; ~en ; ~fev ; ~he ; ~in ; ~nev ; ~night
        needs_clarification	-3	~over ; ~resi ; ~sin ; ~spel ; ~stay ; ~step ; ~temblor ; ~the ~<pet>
        needs_clarification	-3	~tiembl ; ~to ~<stop> ; ~w/d ~sz ; ~when ~i ; ~with ; ~work ; él <asleep>
        needs_clarification	-4	$ ; *clientAdmin.0:other_experiencer ; *family.3 ; *iopRequest.0:negated
        needs_clarification	-4	*keptUsing.0 ; *lostThroughUse.0:other_experiencer ; *otherService.2
        needs_clarification	-4	*otherService.4 ; *pregnancy.0:other_experiencer ; *quantity.1
        needs_clarification	-4	*quitting.0 ; *residentialDone.0 ; *residentialEnding.0
        needs_clarification	-4	*service.0:hypothetical ; *substance.1:historical
        needs_clarification	-4	*substance.2:other_experiencer ; *wantsToQuit.0 ; + <eat> ; 0 /
        needs_clarification	-4	0 <emergency> ; 0 <school> ; 0 <sedative> ; 0 de ; 0 dolar ; 0 no ; 0 off
        needs_clarification	-4	0 thi ; 0 y/o ; <alcohol> <put> ; <alcohol> al ; <alcohol> on
        needs_clarification	-4	<amount> <clinician> ; <amount> <drug> ; <amount> doe ; <appointment> de
        needs_clarification	-4	<appointment> for ; <asleep> <home> ; <asleep> a ; <awake> <bodypart>
        needs_clarification	-4	<blood> <sedative> ; <blood> <see> ; <breath> <hear> ; <breath> at
        needs_clarification	-4	<buy> <money> ; <cannabis> ; <cannabis> <day> ; <child> <month>
        needs_clarification	-4	<child> nev ; <child> refus ; <clean> <hear> ; <clean> <pet> ; <clean> isnt
        needs_clarification	-4	<clinician> <angry> ; <clinician> <partner> ; <clothes> aft ; <cold> y
        needs_clarification	-4	<consume> <always> ; <consume> <container> ; <consume> <count>
        needs_clarification	-4	<consume> <past> ; <consume> com ; <consume> for ; <consume> is
        needs_clarification	-4	<container> <furniture> ; <continue> <asleep> ; <continue> <need>
        needs_clarification	-4	<count> <furniture> ; <count> <night> ; <count> one ; <crowd> <afraid>
        needs_clarification	-4	<day> <day> ; <day> <sedative> ; <day> about ; <day> con ; <day> has
        needs_clarification	-4	<day> if ; <day> le ; <day> no ; <day> one ; <drug> ; <eat> dur ; <fall> 0
        needs_clarification	-4	<friend> 0 ; <give> <partner> ; <give> or ; <go> <opioid>
        needs_clarification	-4	<go> <stimulant> ; <go> <treatment> ; <go> all ; <go> una ; <go> with
        needs_clarification	-4	<goodbye> <job> ; <headface> <always> ; <headface> <shake> ; <hear> at
        needs_clarification	-4	<hear> clr ; <hit> <day> ; <hold> <continue> ; <home> <sober> ; <hospital>
        needs_clarification	-4	<insurance> <say> ; <job> <day> ; <kin> becaus ; <kin> mak ; <kin> thi
        needs_clarification	-4	<last> <container> ; <last> <day> ; <last> <sedative> ; <law> <ask>
        needs_clarification	-4	<leave> <asleep> ; <leave> i ; <lock> <kin> ; <medicine>
        needs_clarification	-4	<medicine> <need> ; <medicine> <stop> ; <medicine> to ; <moment> <alcohol>
        needs_clarification	-4	<moment> <day> ; <money> by ; <month> ; <month> <home> ; <month> off
        needs_clarification	-4	<need> <appointment> ; <need> <clinician> ; <need> <moment>
        needs_clarification	-4	<need> <volunteer> ; <need> anoth ; <need> out ; <need> structur
        needs_clarification	-4	<needle> <continue> ; <needle> <soon> ; <needle> in ; <night>
        needs_clarification	-4	<night> <month> ; <official> <stimulant> ; <opioid> <moment> ; <opioid> at
        needs_clarification	-4	<opioid> desd ; <order> 0 ; <palecolor> <bodysound> ; <palecolor> <home>
        needs_clarification	-4	<partner> <consume> ; <partner> <illness> ; <past> <money>
        needs_clarification	-4	<pet> <goodbye> ; <pill> <amount> ; <play> me ; <promise> <phone>
        needs_clarification	-4	<put> <palecolor> ; <room> <bodysound> ; <sad> <daytime> ; <sad> no
        needs_clarification	-4	<say> only ; <say> ~<treatment> ; <sedative> <amount> ; <sedative> <cold>
        needs_clarification	-4	<sedative> <stop> ; <sedative> is ; <sedative> on ; <see> <drive>
        needs_clarification	-4	<shake> so ; <shame> wrong ; <sober> ; <sober> <kin> ; <sober> <need>
        needs_clarification	-4	<stimulant> habit ; <stimulant> lik ; <stimulant> most ; <stimulant> the
        needs_clarification	-4	<stop> <alcohol> ; <take> <alcohol> ; <take> <consume> ; <take> you
        needs_clarification	-4	<trade> <alcohol> ; <treatment> <child> ; <treatment> <room>
        needs_clarification	-4	<treatment> from ; <try> the ; <vendor> <amount> ; <vermin> <furniture>
        needs_clarification	-4	<water> <continue> ; <water> aft ; <week> <crowd> ; <week> <year>
        needs_clarification	-4	<week> me ; <year> <drive> ; <year> <need> ; <year> <stimulant> ; <year> a
        needs_clarification	-4	<year> im ; a <count> ; a <lock> ; a <sedative> ; a buddy ; a doming
        needs_clarification	-4	a guy ; a heroin ; a packag ; a pod ; a second ; a sound ; a ~drink
        needs_clarification	-4	about <insurance> ; about <photo> ; abr los ; aceptan <stranger> ; aft work
        needs_clarification	-4	again tmrw ; again tonit ; ahi mism ; al <month> ; al mes ; alcoholic
        needs_clarification	-4	already <say> ; an <treatment> ; and <medicine> ; and <need> ; and keep
        needs_clarification	-4	and smok ; and think ; annual ; ano fum ; ansiedad ; apr ; april ; ard
        needs_clarification	-4	are fil ; at anoth ; at christma ; barstow ; basical ; been my ; beer on
        needs_clarification	-4	behind your ; big <container> ; bil my ; bio ; block and ; boom ; bor at
        needs_clarification	-4	bottl ; brochur at ; broth band ; buy it ; by lunch ; c/o ; cal dur
        needs_clarification	-4	cal whisper ; can she ; cant confirm ; cheap ; cheat ; check in ; chiv
        needs_clarification	-4	clink ; clonazepam ; clr <phone> ; clr <think> ; clr polit ; clr spok ; cna
        needs_clarification	-4	coc los ; cocain on ; competitor ; consult ; contesten por ; crack most
        needs_clarification	-4	crayon ; cuant <money> ; cuz ; d for ; dad said ; dai 0 ; dai for ; dat of
        needs_clarification	-4	day all ; day for ; day two ; day without ; de alcohol ; de desintoxicacion
        needs_clarification	-4	de limpiez ; de visita ; dej el ; del <kin> ; del <year> ; del ano ; deni
        needs_clarification	-4	deport ; desd calexic ; diem ; digit ; dio una ; disagre ; discharg
        needs_clarification	-4	do lin ; do meth ; doe <stimulant> ; dolar ; doming dic ; domino
        needs_clarification	-4	dont ~drink ; dos dia ; drink lik ; dtr re ; eat and ; eight month
        needs_clarification	-4	el cuerp ; el turn ; el yern ; en <emergency> ; en <write> ; en eso
        needs_clarification	-4	en fiesta ; enfermeri ; ent ; envelop mark ; estanci ; even group ; evening
        needs_clarification	-4	every dog ; every east ; ex kept ; exclusiv ; experienci ; explain the
        needs_clarification	-4	f <opioid> ; falt ; february ; fight about ; fingernail ; firework and
        """
}
