extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification10 = """
        needs_clarification	-3	<crowd> <count> ; <crowd> <see> ; <crowd> <week> ; <crowd> go ; <day>
        needs_clarification	-3	<day> <always> ; <day> <fluid> ; <day> <furniture> ; <day> <goodbye>
        needs_clarification	-3	<day> can ; <day> noth ; <day> thing ; <daytime> <alcohol>
        needs_clarification	-3	<daytime> <shake> ; <die> <eat> ; <drive> <pet> ; <drive> thi ; <drug> +
        needs_clarification	-3	<drug> <clinician> ; <drug> at ; <drug> by ; <eat> <clothes>
        needs_clarification	-3	<eat> <school> ; <eat> by ; <eat> thi ; <emergency> <emergency>
        needs_clarification	-3	<emergency> <school> ; <fall> <outdoors> ; <fall> <phone>
        needs_clarification	-3	<fluid> <asleep> ; <fluid> <shake> ; <fluid> on ; <friend> 0
        needs_clarification	-3	<friend> <break> ; <friend> <build> ; <friend> <drug>
        needs_clarification	-3	<friend> <furniture> ; <friend> <night> ; <furniture> <bodysound>
        needs_clarification	-3	<furniture> del ; <furniture> i ; <furniture> lin ; <give> <medicine>
        needs_clarification	-3	<go> <crowd> ; <headface> <color> ; <headface> for ; <hear> <night>
        needs_clarification	-3	<hear> fin ; <height> 0 ; <height> right ; <hit> <past> ; <hit> him
        needs_clarification	-3	<hold> <job> ; <hold> to ; <home> <asleep> ; <home> <need> ; <home> ther
        needs_clarification	-3	<hospital> <month> ; <hospital> rn ; <illness> 0 ; <illness> <day>
        needs_clarification	-3	<insurance> <day> ; <job> <crowd> ; <job> <take> ; <job> <treatment>
        needs_clarification	-3	<job> wont ; <kill> <rope> ; <kin> <ask> ; <kin> <build>
        needs_clarification	-3	<kin> <withdrawal> ; <kin> drew ; <kin> final ; <law> 0 ; <law> <child>
        needs_clarification	-3	<law> <media> ; <law> for ; <leave> # ; <leave> <color> ; <leave> <law>
        needs_clarification	-3	<leave> <month> ; <leave> <photo> ; <leave> <stimulant> ; <leave> vm
        needs_clarification	-3	<moment> around ; <moment> me ; <moment> son ; <money> <always>
        needs_clarification	-3	<money> <clinician> ; <money> <furniture> ; <money> of
        needs_clarification	-3	<month> <appointment> ; <month> <feel> ; <month> <last> ; <month> <moment>
        needs_clarification	-3	<month> <need> ; <month> <night> ; <month> when ; <need> <afraid>
        needs_clarification	-3	<need> <medicine> ; <need> <sad> ; <need> per ; <night> <container>
        needs_clarification	-3	<night> <go> ; <night> my ; <official> ; <official> <appointment>
        needs_clarification	-3	<official> <ask> ; <official> <kin> ; <official> <order> ; <opening> rechin
        needs_clarification	-3	<opioid> <buy> ; <opioid> <clinician> ; <opioid> <continue>
        needs_clarification	-3	<opioid> <count> ; <opioid> <last> ; <opioid> x ; <opioid> y
        needs_clarification	-3	<order> <church> ; <order> <record> ; <outdoors> <week> ; <outdoors> becaus
        needs_clarification	-3	<outdoors> behind ; <outdoors> bien ; <palecolor> <day> ; <partner> deploy
        needs_clarification	-3	<partner> mad ; <partner> of ; <past> <consume> ; <past> <last> ; <pet> 0
        needs_clarification	-3	<pet> <clothes> ; <pet> <night> ; <pet> is ; <phone> <vendor> ; <phone> as
        needs_clarification	-3	<phone> dur ; <phone> he ; <phone> ok ; <phone> over ; <phone> was
        needs_clarification	-3	<photo> <night> ; <play> <rope> ; <play> just ; <play> sinc
        needs_clarification	-3	<promise> <opening> ; <promise> ya ; <put> <stimulant> ; <put> el
        needs_clarification	-3	<rail> <see> ; <rarely> ; <rarely> en ; <record> from ; <remember> <home>
        needs_clarification	-3	<remember> <record> ; <room> <amount> ; <room> its ; <room> tien
        needs_clarification	-3	<room> with ; <rope> <continue> ; <rope> <home> ; <sad> <stop>
        needs_clarification	-3	<say> <fluid> ; <say> bor ; <say> no ; <school> <drug> ; <school> <rope>
        needs_clarification	-3	<school> y ; <sedative> <alcohol> ; <sedative> <clinician> ; <sedative> de
        needs_clarification	-3	<sedative> x ; <sedative> y ; <seizure> <day> ; <seizure> <stop> ; <shake>
        needs_clarification	-3	<shake> him ; <shake> y ; <shame> <stranger> ; <shame> <think>
        needs_clarification	-3	<sick> <go> ; <sober> <treatment> ; <sober> and ; <soon> can ; <soon> rung
        needs_clarification	-3	<start> <partner> ; <stimulant> <alone> ; <stimulant> <buy>
        needs_clarification	-3	<stimulant> <night> ; <stimulant> <past> ; <stimulant> and
        needs_clarification	-3	<stimulant> mayb ; <stimulant> too ; <stimulant> which ; <stop> <breath>
        needs_clarification	-3	<stop> <consume> ; <stop> <opioid> ; <stop> <pill> ; <stop> el
        needs_clarification	-3	<stranger> <night> ; <take> <continue> ; <take> <rail> ; <take> <stimulant>
        needs_clarification	-3	<take> <withdrawal> ; <take> com ; <take> his ; <take> is ; <take> through
        needs_clarification	-3	<take> turn ; <take> who ; <think> <alcohol> ; <town> 0 ; <town> first
        needs_clarification	-3	<town> not ; <trade> <treatment> ; <trade> <year> ; <trade> with
        needs_clarification	-3	<treatment> 0 ; <treatment> <ask> ; <treatment> <crowd> ; <treatment> del
        needs_clarification	-3	<treatment> first ; <treatment> inf ; <treatment> near ; <treatment> not
        needs_clarification	-3	<treatment> par ; <treatment> that ; <treatment> wher ; <trust> con
        needs_clarification	-3	<try> <soon> ; <vendor> <money> ; <vendor> at ; <vermin> que ; <week>
        needs_clarification	-3	<week> <always> ; <week> <continue> ; <week> <illness> ; <week> en
        needs_clarification	-3	<week> i ; <week> off ; <write> <last> ; <write> <palecolor> ; <write> e
        needs_clarification	-3	<write> electronic ; <write> sobr ; <write> your ; <year> <amount>
        needs_clarification	-3	<year> <count> ; <year> <need> ; <year> asi ; <year> con ; a <fall>
        needs_clarification	-3	a body ; a borrow ; a bucket ; a circl ; a coffe ; a festival ; a mystery
        needs_clarification	-3	a pamphlet ; a physician ; a report ; a seriou ; a skylight ; a theat
        needs_clarification	-3	a treatment ; a veteran ; a western ; a ~nurs ; about <always>
        needs_clarification	-3	adderal off ; addres is ; adond ; agenci ; al <year> ; al ano ; alfil
        needs_clarification	-3	all tim ; already <money> ; am typ ; an iop ; and havent ; and need
        needs_clarification	-3	and shak ; ano asi ; ano con ; anoth <treatment> ; any <law> ; any legal
        needs_clarification	-3	apartment has ; apostroph ; app ; appt at ; arbol ; are alway ; are kind
        needs_clarification	-3	as <child> ; as in ; asdkj ; asham and ; ask can ; ask pric
        needs_clarification	-3	at <intoxicated> ; at how ; at school ; at your ; aunt want ; away <last>
        needs_clarification	-3	away last ; away my ; ayud por ; azote en ; back <hospital> ; back surgery
        needs_clarification	-3	baggi ; bajarl ; banan bread ; bang ; basil ; bathroom til ; battery was
        needs_clarification	-3	bday ; be <job> ; be <put> ; bean ; bedtim ; beekeep and ; been awful
        needs_clarification	-3	been that ; beer aft ; befor 0 ; befor my ; best <phone> ; best for
        needs_clarification	-3	best tim ; big tank ; bisabuel ; blanket ; boleto ; borrow phon
        needs_clarification	-3	both <happy> ; both laugh ; box to ; broth the ; bulk ; buri my ; busc alg
        needs_clarification	-3	busc un ; but <night> ; but no ; but we ; by 0 ; by <church> ; by himself
        needs_clarification	-3	by myself ; by teddy ; caballo ; cal didnt ; can <take> ; candl for
        needs_clarification	-3	cannot ; cano ; cant get ; cant quit ; car was ; carcel ; card from
        needs_clarification	-3	cartoon ; casi no ; casi toda ; casserol dish ; cb in ; champion ; chang a
        needs_clarification	-3	chew ; chil and ; cigar ; cinc dia ; circl ; clas ; clas for ; clas of
        needs_clarification	-3	clean hous ; clearanc ; clinic ; clr <continue> ; clr <outdoors>
        needs_clarification	-3	clr <sad> ; clr cousin ; clr found ; clr has ; clr lik ; clr nam
        needs_clarification	-3	clr roommat ; clr work ; cobija ; cocain for ; cocain most ; cohort ; cok 0
        needs_clarification	-3	com los ; com una ; complaint about ; conch ; confes ; confidencial
        needs_clarification	-3	confirm with ; contamo ; convulsion ; cook and ; cool ; copi leas
        needs_clarification	-3	corre electronic ; corren ; cort la ; couch ; cough and ; could my
        needs_clarification	-3	could say ; counselor ther ; county ; cran ; crib and ; cruz de ; crypt
        needs_clarification	-3	crystal in ; cuand puedan ; cuant cuest ; cuanto <day> ; cuanto dia ; cuart
        needs_clarification	-3	cuatr dia ; cuest ; current iop ; cv ; d ; dab <write> ; dab pen ; dai
        needs_clarification	-3	dai drink ; danc at ; day every ; day four ; day no ; de <count> ; de golp
        needs_clarification	-3	de lad ; de pes ; de pie ; de rehabilitacion ; de vez ; dead end ; death in
        needs_clarification	-3	dej mi ; del <bodypart> ; delivery ; dem ; deposit back ; depres ; dept
        needs_clarification	-3	desd hac ; detox and ; detox for ; detra ; dia sí ; dic el ; did <amount>
        needs_clarification	-3	did the ; dijeron que ; dj ; do it ; documentary ; doing ; dollar and ; don
        needs_clarification	-3	don in ; don it ; dond la ; dond uno ; dont tel ; dont ~<consume>
        needs_clarification	-3	dopesick ; down any ; down until ; drawing ; drench ; drink is ; drink was
        needs_clarification	-3	drink win ; drov through ; dur <eat> ; dwayn ; earth ; ech ; ech agu
        needs_clarification	-3	egg with ; eight bal ; el bur ; el cuart ; el gas ; el juez ; el merc
        needs_clarification	-3	el son ; el traj ; el viern ; eleven day ; elsewher ; empec con ; emple
        needs_clarification	-3	en <month> ; en cuand ; encampment ; end the ; end with ; ener y ; enrol
        needs_clarification	-3	entr los ; es coc ; escalofrio ; espum ; est <put> ; estan <job>
        needs_clarification	-3	estan contrat ; estuv ahi ; even <say> ; even a ; even iop ; evening a
        needs_clarification	-3	every nit ; evry <day> ; evry day ; ex <continue> ; f <cannabis> ; f <stop>
        needs_clarification	-3	falt un ; fath mad ; febrer ; feel hopeful ; fel for ; fev 0 ; finger
        needs_clarification	-3	fioricet 0 ; first dui ; first word ; fiv and ; floor with ; foil ; for 0
        needs_clarification	-3	for <cannabis> ; for admission ; for four ; for turn ; for wiv ; forklift
        needs_clarification	-3	franc ; fri ; from breakfast ; fue hac ; g a ; gallon of ; gat ; gf ; gig
        needs_clarification	-3	go ; go <day> ; go from ; goe down ; goldfish ; gon the ; good work
        needs_clarification	-3	goosebump ; gram of ; grandmoth spok ; gray ; grief ; guar ; guarderi
        needs_clarification	-3	guy with ; hac <amount> ; hac tre ; half an ; handl ; hang out ; happen if
        needs_clarification	-3	has <friend> ; has gon ; has new ; has nin ; has said ; has sponsor
        needs_clarification	-3	has start ; havent had ; he <lock> ; he cant ; he only ; health
        needs_clarification	-3	heavy <consume> ; heavy drink ; her <write> ; her neighbor ; her tonight
        needs_clarification	-3	heroin y ; hes fin ; hi my ; hij de ; his <breath> ; his <drug> ; hondura
        needs_clarification	-3	husband alway ; husband coach ; i <start> ; i <trade> ; i be ; i complet
        needs_clarification	-3	i drop ; i shak ; i switch ; i won ; icu ; id com ; id lik ; id nev
        needs_clarification	-3	identifi ; if ~<treatment> ; im <eat> ; im <try> ; im all ; im forty
        needs_clarification	-3	im nineteen ; im try ; in <kin> ; in <month> ; in apr ; in iop ; in malibu
        needs_clarification	-3	in phon ; inspector ; insuranc and ; iop client ; irish ; is <ask> ; is thi
        needs_clarification	-3	isnt <home> ; it strang ; its <leave> ; its <think> ; its been ; its gon
        needs_clarification	-3	its min ; iv ; jering ; joint <pain> ; joint pain ; karen ; kind wher
        needs_clarification	-3	la <night> ; la pas ; la tiend ; la visit ; labio ; landlord son ; last me
        needs_clarification	-3	last thursday ; laugh on ; ld 0 ; le <go> ; learn my ; least <amount>
        needs_clarification	-3	let <crowd> ; letici ; level 0 ; lick ; lik ; lik i ; lik thi ; lithium
        needs_clarification	-3	llam del ; lmft ; lo tienen ; los hueso ; lupit ; lvn ; lying on
        needs_clarification	-3	m <cannabis> ; m meth ; m retir ; mad him ; mail addres ; mail carri
        needs_clarification	-3	mail himself ; manej y ; marriag ; martini ; marz ; mas eso ; may <afraid>
        needs_clarification	-3	may concern ; mdm ; me <caretaking> ; me aft ; me alcanz ; me cuid ; me ech
        needs_clarification	-3	me int ; me inyect ; me las ; me mud ; me one ; me sobr ; measl
        needs_clarification	-3	medi <moment> ; medi hor ; medical ; meth sinc ; methadon clinic ; mh
        needs_clarification	-3	mi bisabuel ; mi cuent ; mi muj ; mis a ; mism <home> ; mol at ; mom in
        needs_clarification	-3	mom worri ; monday through ; month i ; month in ; most but ; most evening
        needs_clarification	-3	moth wont ; mov in ; must ; my <die> ; my <opioid> ; my <write> ; my divorc
        needs_clarification	-3	my draw ; my mail ; my pen ; my record ; my stair ; myself to ; mystery
        needs_clarification	-3	nahuatl ; nam <stimulant> ; nam given ; nasal ; nd tim ; need someon
        needs_clarification	-3	neighbor roost ; neighbor wil ; neith of ; nephew 0 ; nervou at
        needs_clarification	-3	nev <phone> ; next rung ; ni ~<alcohol> ; night ; night / ; nin <day>
        needs_clarification	-3	nin day ; nin mas ; nina ; nl ; no <insurance> ; no hay ; no leav
        needs_clarification	-3	no program ; no sleep ; no tom ; no w/d ; no ~<alcohol> ; no ~<hear>
        needs_clarification	-3	no ~<hot> ; no ~cp ; no ~fev ; no ~sz ; no ~voic ; nobody cal ; nobody to
        needs_clarification	-3	nos spray ; not <amount> ; not giv ; novent ; now and ; now the ; numb as
        needs_clarification	-3	nurs in ; of fentanyl ; of spe ; of ther ; of ~<stimulant> ; off from
        needs_clarification	-3	off suboxon ; old <rail> ; old and ; on googl ; on payday ; on radi
        needs_clarification	-3	on thre ; on to ; onc a ; one <container> ; one <pill> ; one bark ; one i
        needs_clarification	-3	one thi ; onlin ; only <consume> ; only <start> ; only been ; only do
        needs_clarification	-3	only no ; only thing ; oop ; open to ; opioid ; or <count> ; or im ; or two
        needs_clarification	-3	outpt ; outreach 0 ; overdos in ; oxicodon ; p / ; pagin ; paint purpl
        needs_clarification	-3	pamphlet ; pandemic ; panic attack ; pap tom ; par de ; par mis ; part with
        needs_clarification	-3	pas <alcohol> ; pein ; pelean por ; per con ; per mi ; pesc desd
        needs_clarification	-3	phenobarbital ; phil ; phon charg ; phon thi ; php ; phras ; pid ; pinch
        needs_clarification	-3	pint ; pip in ; plac wher ; plac with ; pleas <need> ; pleas help ; poem
        needs_clarification	-3	poem about ; pond and ; poodl ; por <stop> ; por dej ; portal ; ppl ; preg
        needs_clarification	-3	pretty <amount> ; pretty much ; privat person ; prob noth ; prog
        needs_clarification	-3	program aft ; protocol ; puert rechin ; qpw ; que otr ; que sigu
        needs_clarification	-3	qued colg ; qued y ; quiet in ; quit a ; quot ; rais 0 ; rattl ; re balanc
        needs_clarification	-3	re cousin ; real <afraid> ; renewal ; replacement ; resident 0
        needs_clarification	-3	residential ; respons ; rhubarb ; ring twic ; rm 0 ; rn <ask> ; rn ask
        needs_clarification	-3	robocal ; routin ; said goodby ; said text ; sam coffe ; sam initial
        needs_clarification	-3	sam man ; sam numb ; sat ; say no ; scar me ; school to ; se <go>
        needs_clarification	-3	se <write> ; se desd ; se ech ; secador prend ; segur ni ; sei ano
        needs_clarification	-3	senor pregunt ; sesent dia ; sesion ; seventh inning ; she <start>
        needs_clarification	-3	she had ; ship ; shoot cok ; shot my ; si no ; sigu par ; sinc <daytime>
        needs_clarification	-3	sinc <school> ; sinc july ; sing to ; singl <kin> ; sir i ; six or
        needs_clarification	-3	six week ; slid off ; slot machin ; smal <child> ; smokin ; soc ; somewher
        needs_clarification	-3	soon can ; soy su ; spar room ; spin ; stack ; stair in ; stash ; stat 0
        needs_clarification	-3	stat <alcohol> ; stat bar ; stick when ; stil ; stil run ; strang what
        needs_clarification	-3	stranger ; street has ; su program ; subject lin ; suegr se ; suelt
        needs_clarification	-3	sunday i ; supervision ; survey ; swam ; tak them ; tak women ; tambien le
        needs_clarification	-3	tant en ; tatto of ; taxi ; tear in ; tech de ; teji ; tel my
        needs_clarification	-3	tenemo segur ; teng papel ; terapi ; text not ; th ; that how ; that tak
        needs_clarification	-3	the <caretaking> ; the <daytime> ; the ballpark ; the busines ; the gras
        needs_clarification	-3	the highway ; the lad ; the layof ; the liquor ; the liv ; the lizard
        needs_clarification	-3	the long ; the med ; the mix ; the neurologist ; the nos ; the outpatient
        needs_clarification	-3	the pandemic ; the parad ; the pay ; the signal ; the train ; the vodk
        needs_clarification	-3	theat ; them <day> ; then <asleep> ; then at ; ther anyth ; ther isnt
        needs_clarification	-3	ther not ; they nam ; thi <write> ; thi let ; thi out ; thi spr ; thi the
        needs_clarification	-3	thi to ; thought thi ; thre day ; through <day> ; tiemblan
        needs_clarification	-3	tienen <treatment> ; til then ; tim so ; to chang ; to just ; to on ; to pt
        needs_clarification	-3	to return ; to wear ; tod el ; today no ; told you ; tom de ; tom noma
        needs_clarification	-3	tonight she ; too <amount> ; touch the ; tox ; traine ; traj de
        needs_clarification	-3	tratamient y ; trim ; turn de ; turn her ; twenty four ; twic thi ; tx
        needs_clarification	-3	un <friend> ; un jalon ; una <emergency> ; una sobredosi ; until lat ; ups
        needs_clarification	-3	urin ; us as ; us has ; van has ; van tre ; vanity ; vayan ; vec en
        needs_clarification	-3	vecin en ; vecin toc ; ventur ; visit hour ; w ; wak up ; walgreen
        needs_clarification	-3	want bed ; want inpt ; was <blood> ; was <leave> ; was <take> ; was most
        needs_clarification	-3	was thirty ; way i ; we <angry> ; we burn ; we fight ; we wait ; wear a
        needs_clarification	-3	week now ; week pregnant ; weekend ; went down ; what now ; whatsap
        needs_clarification	-3	when is ; whistl in ; who <buy> ; who answer ; who sel ; who used
        needs_clarification	-3	whol row ; window is ; with narcan ; withdraw ; wiv ; won a ; wont do
        needs_clarification	-3	wont tak ; wont tel ; word of ; work phon ; would los ; wouldnt <leave>
        needs_clarification	-3	wouldnt leav ; wreck ; writ a ; x wk ; y <clothes> ; y <drive> ; y asi
        needs_clarification	-3	y con ; y fum ; y sin ; ya <need> ; ya est ; yesterday ; yo lo ; you got
        needs_clarification	-3	your <clinician> ; your <kin> ; your <town> ; your even ; your is ; yrs
        needs_clarification	-3	zz ; ~0 ~<day> ; ~0 ~day ; ~<alcohol> sinc ; ~<always> ~<day>
        needs_clarification	-3	~<clinician> ; ~<cold> ; ~<consume> ni ; ~<consume> ~<alcohol> ; ~<count>
        needs_clarification	-3	~<day> ; ~<home> ~<treatment> ; ~<need> ~<die> ; ~a thing ; ~at ; ~by
        needs_clarification	-3	~dia ; ~diari ; ~dry ; ~en ; ~fev ; ~he ; ~in ; ~nev ; ~night ; ~over
        needs_clarification	-3	~resi ; ~residential ; ~sin ; ~spel ; ~stay ; ~step ; ~temblor
        needs_clarification	-3	~the ~<pet> ; ~tiembl ; ~to ~<stop> ; ~w/d ~sz ; ~when ~i ; ~with ; ~work
        needs_clarification	-3	él <asleep>
        needs_clarification	-4	$ ; *clientAdmin.0:other_experiencer ; *family.3 ; *iopRequest.0:negated
        needs_clarification	-4	*keptUsing.0 ; *otherService.2 ; *otherService.4
        needs_clarification	-4	*pregnancy.0:other_experiencer ; *quantity.1 ; *quitting.0
        needs_clarification	-4	*residentialDone.0 ; *residentialEnding.0 ; *service.0:hypothetical
        needs_clarification	-4	*substance.1:historical ; *substance.2:other_experiencer ; + <eat> ; 0 /
        needs_clarification	-4	0 <school> ; 0 <sedative> ; 0 de ; 0 dolar ; 0 no ; 0 off ; 0 thi ; 0 y/o
        needs_clarification	-4	<alcohol> <put> ; <alcohol> al ; <amount> <clinician> ; <amount> <drug>
        needs_clarification	-4	<amount> doe ; <appointment> de ; <appointment> for ; <asleep> <home>
        needs_clarification	-4	<asleep> a ; <awake> <bodypart> ; <blood> <sedative> ; <blood> <see>
        needs_clarification	-4	<breath> <hear> ; <breath> at ; <buy> <money> ; <cannabis>
        needs_clarification	-4	<cannabis> <day> ; <child> <month> ; <child> nev ; <child> refus
        needs_clarification	-4	<clean> <hear> ; <clean> <pet> ; <clean> isnt ; <clinician> <angry>
        needs_clarification	-4	<clinician> <partner> ; <clothes> aft ; <cold> y ; <consume> <always>
        needs_clarification	-4	<consume> <container> ; <consume> <count> ; <consume> <past>
        needs_clarification	-4	<consume> com ; <consume> for ; <consume> is ; <container> <furniture>
        needs_clarification	-4	<continue> <asleep> ; <continue> <need> ; <count> <furniture>
        needs_clarification	-4	<count> <night> ; <count> one ; <crowd> <afraid> ; <day> <day>
        needs_clarification	-4	<day> <sedative> ; <day> about ; <day> con ; <day> has ; <day> if
        needs_clarification	-4	<day> le ; <day> no ; <day> one ; <drug> ; <eat> dur ; <eat> hes ; <fall> 0
        needs_clarification	-4	<give> <partner> ; <give> or ; <go> <opioid> ; <go> <stimulant>
        needs_clarification	-4	<go> <treatment> ; <go> all ; <go> una ; <go> with ; <goodbye> <job>
        needs_clarification	-4	<headface> <always> ; <headface> <shake> ; <hear> at ; <hear> clr
        needs_clarification	-4	<hit> <day> ; <hold> <continue> ; <home> <sober> ; <hospital>
        needs_clarification	-4	<insurance> <say> ; <job> <day> ; <kin> becaus ; <kin> mak ; <kin> thi
        needs_clarification	-4	<last> <container> ; <last> <day> ; <last> <sedative> ; <law> <ask>
        needs_clarification	-4	<leave> <asleep> ; <leave> i ; <lock> <kin> ; <medicine>
        needs_clarification	-4	<medicine> <need> ; <medicine> <stop> ; <medicine> to ; <moment> <alcohol>
        needs_clarification	-4	<moment> <day> ; <moment> its ; <money> by ; <month> ; <month> <home>
        needs_clarification	-4	<month> off ; <need> <appointment> ; <need> <clinician> ; <need> <moment>
        needs_clarification	-4	<need> <volunteer> ; <need> anoth ; <need> out ; <need> structur
        needs_clarification	-4	<needle> <soon> ; <needle> in ; <night> ; <night> <month> ; <night> she
        needs_clarification	-4	<official> <stimulant> ; <opioid> <moment> ; <opioid> at ; <opioid> desd
        needs_clarification	-4	<order> 0 ; <palecolor> <bodysound> ; <palecolor> <home>
        needs_clarification	-4	<partner> <consume> ; <partner> <illness> ; <past> <money>
        needs_clarification	-4	<pet> <goodbye> ; <phone> uno ; <pill> <amount> ; <play> me
        needs_clarification	-4	<promise> <phone> ; <put> <palecolor> ; <room> <bodysound>
        needs_clarification	-4	<sad> <daytime> ; <sad> no ; <say> only ; <say> ~<treatment>
        needs_clarification	-4	<sedative> <amount> ; <sedative> <cold> ; <sedative> <stop> ; <sedative> is
        needs_clarification	-4	<sedative> on ; <see> <day> ; <see> <drive> ; <shake> so ; <shame> wrong
        needs_clarification	-4	<sober> ; <sober> <kin> ; <sober> <need> ; <stimulant> habit
        needs_clarification	-4	<stimulant> lik ; <stimulant> most ; <stop> <alcohol> ; <take> <alcohol>
        needs_clarification	-4	<take> <consume> ; <take> <leave> ; <take> you ; <trade> <alcohol>
        needs_clarification	-4	<treatment> <child> ; <treatment> <room> ; <treatment> from ; <try> the
        needs_clarification	-4	<vendor> <amount> ; <vermin> <furniture> ; <water> <continue> ; <water> aft
        needs_clarification	-4	<week> <crowd> ; <week> <year> ; <week> me ; <year> <drive>
        needs_clarification	-4	<year> <stimulant> ; <year> a ; <year> im ; a <count> ; a <lock>
        needs_clarification	-4	a <sedative> ; a buddy ; a doming ; a guy ; a heroin ; a packag ; a pod
        needs_clarification	-4	a second ; a sound ; a ~drink ; about <insurance> ; about <photo> ; abr los
        needs_clarification	-4	aceptan <stranger> ; aft work ; again tmrw ; again tonit ; ahi mism
        needs_clarification	-4	al <month> ; al mes ; alcoholic ; already <say> ; an <treatment>
        needs_clarification	-4	and <medicine> ; and <need> ; and keep ; and smok ; and think ; annual
        needs_clarification	-4	ano fum ; ansiedad ; apr ; april ; ard ; are fil ; at anoth ; at christma
        needs_clarification	-4	band play ; barstow ; basical ; been my ; beer on ; behind your
        needs_clarification	-4	big <container> ; bil my ; bio ; block and ; boom ; bor at ; bottl
        needs_clarification	-4	brochur at ; broth band ; buy it ; by lunch ; c/o ; cal dur ; cal whisper
        needs_clarification	-4	can she ; cant confirm ; cheap ; cheat ; check in ; chiv ; clink
        needs_clarification	-4	clonazepam ; clr <phone> ; clr <think> ; clr polit ; clr spok ; cna
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
        needs_clarification	-4	first <week> ; first in ; first week ; flood the ; for <calm> ; for <law>
        needs_clarification	-4	for pie ; from <day> ; from <opioid> ; get high ; get me ; get through
        needs_clarification	-4	giv or ; go if ; going on ; gooseflesh ; grup par ; hac <count> ; hag
        needs_clarification	-4	hard <alcohol> ; has <take> ; has sinc ; hav kais ; hav me ; he stil
        needs_clarification	-4	he went ; hel to ; her <medicine> ; her counselor ; highway ; himself in
        needs_clarification	-4	hir for ; his fingernail ; holiday are ; hormiga ; horror ; hous and
        needs_clarification	-4	i <awake> ; i <kill> ; i get ; i smok ; im <asleep> ; im <insurance>
        needs_clarification	-4	in <go> ; in <hospital> ; in <trust> ; in <week> ; in august ; in hom
        needs_clarification	-4	in lot ; in week ; insuranc no ; int his ; intern ; internarl ; inventari
        needs_clarification	-4	ir a ; is bet ; is slow ; it alon ; it than ; its every ; its rain
        needs_clarification	-4	its tim ; iv <stimulant> ; jameson ; job over ; jun and ; kid nev
        needs_clarification	-4	la <withdrawal> ; la botel ; la clinic ; la ferreteri ; lactos ; lcsw
        """
}
