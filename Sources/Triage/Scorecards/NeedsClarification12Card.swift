extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification12 = """
        needs_clarification	-4	<cannabis> ; <cannabis> <amount> ; <cannabis> <night> ; <caretaking> for
        needs_clarification	-4	<chestheart> <amount> ; <chestheart> <stop> ; <child> <clinician>
        needs_clarification	-4	<child> <week> ; <clean> <die> ; <clean> <pet> ; <clinician>
        needs_clarification	-4	<clinician> <angry> ; <clinician> <partner> ; <clinician> pt
        needs_clarification	-4	<clothes> aft ; <cold> <headface> ; <consume> <alone> ; <consume> <count>
        needs_clarification	-4	<consume> <crowd> ; <consume> <sedative> ; <consume> for ; <consume> sinc
        needs_clarification	-4	<consume> todo ; <container> <opioid> ; <container> <take>
        needs_clarification	-4	<container> sin ; <continue> <hit> ; <continue> <need> ; <count> <year>
        needs_clarification	-4	<day> le ; <day> no ; <day> noth ; <day> one ; <day> thru ; <day> ~<opioid>
        needs_clarification	-4	<daytime> <shake> ; <drug> ; <drug> <clinician> ; <eat> <opioid>
        needs_clarification	-4	<eat> <school> ; <emergency> in ; <emergency> was ; <fall> <play>
        needs_clarification	-4	<fluid> <asleep> ; <friend> 0 ; <friend> <hear> ; <furniture> <think>
        needs_clarification	-4	<furniture> ya ; <give> <medicine> ; <give> clr ; <give> lin
        needs_clarification	-4	<go> <alcohol> ; <go> del ; <goodbye> <job> ; <hear> lin
        needs_clarification	-4	<hold> <continue> ; <home> son ; <home> ther ; <home> was ; <hospital>
        needs_clarification	-4	<hospital> rn ; <job> <take> ; <kill> <rope> ; <kin> <ask>
        needs_clarification	-4	<kin> <withdrawal> ; <kin> onc ; <law> <order> ; <law> for
        needs_clarification	-4	<leave> <asleep> ; <leave> <stimulant> ; <media> <media> ; <medicine>
        needs_clarification	-4	<medicine> <pain> ; <medicine> <stop> ; <medicine> y ; <moment> <day>
        needs_clarification	-4	<moment> <opioid> ; <moment> <treatment> ; <money> <home> ; <money> by
        needs_clarification	-4	<month> ; <month> <last> ; <month> <moment> ; <month> <night>
        needs_clarification	-4	<month> <take> ; <month> no ; <need> <blood> ; <need> <caretaking>
        needs_clarification	-4	<need> <count> ; <need> <medicine> ; <need> <room> ; <need> <sad>
        needs_clarification	-4	<need> <school> ; <need> un ; <night> ; <night> <eat> ; <night> <fluid>
        needs_clarification	-4	<night> desd ; <official> <appointment> ; <official> <stimulant>
        needs_clarification	-4	<official> <take> ; <opening> <trade> ; <opioid> <clinician>
        needs_clarification	-4	<opioid> <leave> ; <opioid> <outdoors> ; <opioid> desd ; <opioid> y
        needs_clarification	-4	<order> 0 ; <outdoors> bien ; <palecolor> <angry> ; <palecolor> <opening>
        needs_clarification	-4	<partner> <consume> ; <partner> mad ; <pet> <drug> ; <phone> <vendor>
        needs_clarification	-4	<phone> whil ; <play> me ; <rail> <room> ; <rarely> en
        needs_clarification	-4	<remember> <record> ; <room> with ; <rope> <continue> ; <rope> <photo>
        needs_clarification	-4	<say> w/d ; <sedative> <go> ; <sedative> <stop> ; <sedative> de ; <see> for
        needs_clarification	-4	<sick> ; <sober> ; <sober> <kin> ; <sober> <need> ; <sober> and
        needs_clarification	-4	<start> <job> ; <stimulant> most ; <stimulant> off ; <stimulant> som
        needs_clarification	-4	<stimulant> too ; <stimulant> when ; <stranger> <month>
        needs_clarification	-4	<stranger> <night> ; <stranger> mak ; <take> <last> ; <take> <withdrawal>
        needs_clarification	-4	<take> su ; <town> ther ; <trade> <treatment> ; <treatment> <illness>
        needs_clarification	-4	<treatment> first ; <treatment> por ; <treatment> wher ; <try> the
        needs_clarification	-4	<try> us ; <vendor> <money> ; <vendor> for ; <vermin> off ; <water> aft
        needs_clarification	-4	<week> <alcohol> ; <week> <job> ; <week> <year> ; <write> <palecolor>
        needs_clarification	-4	<write> e ; <write> ~<write> ; <year> <amount> ; <year> <count> ; <year> im
        needs_clarification	-4	a borrow ; a buddy ; a coffe ; a drop ; a guy ; a heroin ; a kitten ; a m
        needs_clarification	-4	a packag ; a pt ; a room ; a roost ; a rop ; a saw ; a sound ; a thirty
        needs_clarification	-4	a yellow ; a ~nurs ; about <amount> ; about <insurance> ; aceptan mujer
        needs_clarification	-4	addres is ; afford ; ago i ; al <month> ; al mes ; alberc y ; all tim
        needs_clarification	-4	allow <phone> ; allow phon ; am right ; an iop ; and back ; and havent
        needs_clarification	-4	and out ; and smok ; and think ; ano fum ; anoch le ; any typo ; app
        needs_clarification	-4	aqui hay ; arbol ; are fil ; asdkj ; at <appointment> ; at anoth
        needs_clarification	-4	at daught ; at parti ; at your ; auth ; back surgery ; balon ; bar
        needs_clarification	-4	batteri ; bday ; bedtim ; been <stimulant> ; been the ; beep ; beer
        needs_clarification	-4	best for ; bil my ; bio ; blist ; blow ; botella ; bottl ; brush ; bundl
        needs_clarification	-4	buy it ; by <pet> ; cadc ; cal whisper ; calentur ; cam thru ; can we
        needs_clarification	-4	canary ; candy to ; cant confirm ; cant hold ; cant quit ; casi diari
        needs_clarification	-4	casi toda ; cb <soon> ; cb in ; cerveza ; champion ; chas by ; check out
        needs_clarification	-4	cheer ; civic ; clas of ; clinical <colleague> ; clink on ; clr <hear>
        needs_clarification	-4	clr <phone> ; clr got ; clr rang ; cobija y ; cocain every ; coffe ring
        needs_clarification	-4	cok in ; cok thre ; con <stimulant> ; contesten por ; copi leas ; could my
        needs_clarification	-4	counselor ther ; coupl tim ; cozy ; crack most ; cran ; cuand <phone>
        needs_clarification	-4	cuatr dia ; cuz ; d <stop> ; d for ; dai for ; day all ; day every
        needs_clarification	-4	day four ; day from ; day its ; day my ; day off ; de alcohol ; de cad
        needs_clarification	-4	de cobr ; de mas ; de pes ; de vez ; de visita ; death in ; dej mi
        needs_clarification	-4	del <bodypart> ; del <kin> ; del <year> ; del ano ; deni w/d ; dept
        needs_clarification	-4	desd hac ; desd que ; detox and ; detox for ; do it ; do meth ; doing
        needs_clarification	-4	domino ; don in ; don it ; doubl ; down <moment> ; down now ; drench
        needs_clarification	-4	driv with ; dry <day> ; dtr re ; earth ; eat and ; ech ; el casin
        needs_clarification	-4	el puest ; el turn ; eleven day ; en eso ; en juli ; en may ; enfermeri
        needs_clarification	-4	ent ; equivoqu de ; eso ; estanci ; estat of ; eve ; even group ; evening a
        needs_clarification	-4	every 0 ; every coupl ; every nit ; ex client ; experienci ; f <cannabis>
        needs_clarification	-4	f <consume> ; f cok ; fac and ; falt al ; favor <phone> ; february
        needs_clarification	-4	feel hopeful ; fev 0 ; fifteen ; fifteen minut ; first <home> ; fiv and
        needs_clarification	-4	fiv tim ; fiv year ; flood the ; flush ; foil ; for 0 ; for <hospital>
        needs_clarification	-4	for admission ; for self ; for wiv ; fri ; garden my ; get high ; get off
        needs_clarification	-4	go in ; goosebump ; gracia a ; grief ; hac <amount> ; half an ; hang in
        needs_clarification	-4	hang out ; hang pictur ; hangman ; has gon ; has sinc ; hav <play> ; hav me
        needs_clarification	-4	havent had ; he stil ; he went ; hear aid ; her neighbor ; her toe ; hir
        needs_clarification	-4	hir for ; his <breath> ; his <drug> ; his dead ; hlep ; hold a ; hondura
        needs_clarification	-4	horror ; housekeep ; hrs ; hueso ; hurry ; husb 0 ; husband alway
        needs_clarification	-4	husband in ; hybrid ; i get ; i represent ; icu ; id nev ; im <asleep>
        needs_clarification	-4	im <eat> ; im <try> ; im all ; im forty ; in <go> ; in <hospital> ; in apr
        needs_clarification	-4	in august ; in july ; insist ; is <ask> ; is bet ; is get ; is nam
        needs_clarification	-4	it alon ; it than ; it thre ; its <leave> ; its gon ; its just
        needs_clarification	-4	iv <stimulant> ; jering ; job over ; k ; ket ; la botel ; la ferreteri
        needs_clarification	-4	la pat ; lamb ; last drink ; lcsw ; ld 0 ; le <hit> ; le va ; learn my
        needs_clarification	-4	leash ; left on ; let <crowd> ; level 0 ; licenci de ; lick ; lik 0 ; lik i
        needs_clarification	-4	llanter ; llev cinc ; lmft ; lo cor ; los fin ; lupit ; m <cannabis>
        needs_clarification	-4	m <sedative> ; mayb two ; me aft ; me cobr ; me fue ; me int ; me inyect
        needs_clarification	-4	me las ; me pop ; medical <treatment> ; medical detox ; mensaj de ; met a
        needs_clarification	-4	meth sinc ; mi cuent ; mis 0 ; mobil ; monitor ; month of ; moth wont
        needs_clarification	-4	mov clos ; nasal ; near <always> ; need somewher ; needl stil ; nephew 0
        needs_clarification	-4	nervou about ; nev <phone> ; new <clinician> ; new <phone> ; night
        needs_clarification	-4	night out ; nin year ; no ~<sedative> ; no ~cp ; no ~opi ; no ~reaccion
        needs_clarification	-4	no ~subst ; no ~sz ; nobody can ; noch desd ; nois lik ; noma <consume>
        needs_clarification	-4	non ; norc ; noth for ; novent ; now the ; num ; numb for ; nurs student
        needs_clarification	-4	of gold ; of spe ; of ther ; old <drive> ; old <rail> ; on crack ; on thre
        needs_clarification	-4	one <container> ; onlin ; only <consume> ; only <start> ; only thing
        needs_clarification	-4	open to ; opening for ; or <count> ; or so ; our tir ; out <day>
        needs_clarification	-4	out candy ; ox ; oye el ; pap tom ; par <amount> ; par <put> ; peg ahorit
        needs_clarification	-4	pen escrib ; per con ; perdi mi ; phil ; phras ; picnic and ; pinpoint
        needs_clarification	-4	pip in ; pls ; poodl ; porqu me ; prep ; pres 0 ; privat person
        needs_clarification	-4	psychiatrist ; q <day> ; qpw ; qued y ; quier dejarl ; quot ; radt
        needs_clarification	-4	rain on ; rais goat ; re <night> ; register ; regres a ; renewal
        needs_clarification	-4	represent ; represent a ; retain ; rig ; ring twic ; rm 0 ; robocal ; rv
        needs_clarification	-4	said you ; scar me ; sesion ; seven ; seven year ; seventeen ; she just
        needs_clarification	-4	shelt ; sherif ; si lo ; siet ; sin ~<medicine> ; sin ~<outdoors>
        needs_clarification	-4	sinc <daytime> ; sinc aug ; sinc fri ; sinc friday ; sinc his ; singl <kin>
        needs_clarification	-4	sist need ; six night ; six or ; six pack ; sixty ; slot machin ; sob
        needs_clarification	-4	solit ; som <night> ; somebody cal ; sort the ; soy su ; specialist
        needs_clarification	-4	sponsor ; spous ; start on ; stay in ; steward ; stil her ; stil on
        needs_clarification	-4	stil run ; street numb ; su program ; suboxon ; suer ; sunny ; tak his
        needs_clarification	-4	tak hom ; tak my ; telegram ; term ; th ; thank in ; the <caretaking>
        needs_clarification	-4	the <daytime> ; the bottl ; the lat ; the liv ; the sweat ; the vodk
        needs_clarification	-4	the ~dts ; them <day> ; ther anyth ; ther not ; ther privat ; they <give>
        needs_clarification	-4	thi <clothes> ; thre month ; thread ; through <treatment> ; thur
        needs_clarification	-4	thursday through ; tienen <treatment> ; tim the ; to <partner> ; to volunte
        needs_clarification	-4	todo la ; tol ; town by ; trap ; try us ; twelv week ; two bottl ; ua
        needs_clarification	-4	un <container> ; un lug ; ups ; ventur ; viej de ; viern ; viv con ; wak my
        needs_clarification	-4	want inpt ; was <hit> ; was <leave> ; was <think> ; was cok ; wash my
        needs_clarification	-4	watch my ; way <amount> ; web ; wed lik ; week for ; went from
        needs_clarification	-4	what <need> ; what now ; when is ; whol block ; wil <ask> ; wil ask
        needs_clarification	-4	wil think ; wil to ; window down ; without ; wont tel ; would <happy> ; x 0
        needs_clarification	-4	x wk ; y quier ; ya <need> ; ya quier ; year of ; yo <alone> ; you how
        needs_clarification	-4	your <town> ; your detox ; zolpidem ; ~0 ~<day> ; ~<amount> ~<alcohol>
        needs_clarification	-4	~<amount> ~<day> ; ~<awake> <headface> ; ~<awake> up ; ~<consume> ni
        needs_clarification	-4	~<emergency> ; ~<emergency> on ; ~<home> ~<treatment> ; ~<job>
        needs_clarification	-4	~<need> ~<die> ; ~<say> i ; ~<vermin> ; ~a drink ; ~and ; ~back ; ~beer
        needs_clarification	-4	~convulsion ; ~delirium ; ~despiert ; ~etoh no ; ~fev ; ~nam <give>
        needs_clarification	-4	~nam given ; ~night ; ~one to ; ~plan ; ~pued dej ; ~reaccion ; ~say i
        needs_clarification	-4	~sin ; ~subst ; ~sz 0 ; ~to ~end ; ~tri ~to ; ~w/d ~sz ; ~wak up ; ~with
        needs_clarification	-5	*heavy:other_experiencer ; *homeless:other_experiencer
        needs_clarification	-5	*iopRequest:hypothetical ; *iopRequest:negated ; *number.1
        needs_clarification	-5	*otherService.therapist:negated ; *overdose:other_experiencer
        needs_clarification	-5	*quantity.consequence:negated ; *relief.against ; *sinceLastUse.3
        needs_clarification	-5	*substance.stimulant:other_experiencer ; *unaided:other_experiencer ; *uses
        needs_clarification	-5	*withdrawalSign ; 0 <cannabis> ; 0 <clinician> ; 0 <furniture>
        needs_clarification	-5	0 <sedative> ; 0 <take> ; 0 <treatment> ; 0 dia ; 0 now ; 0 thi
        needs_clarification	-5	<alcohol> <clinician> ; <alcohol> <furniture> ; <alcohol> <stop>
        needs_clarification	-5	<alcohol> <withdrawal> ; <alcohol> on ; <always> <alcohol> ; <always> sinc
        needs_clarification	-5	<amount> <clinician> ; <amount> <consume> ; <amount> <treatment>
        needs_clarification	-5	<amount> doe ; <appointment> <tool> ; <appointment> de ; <appointment> for
        needs_clarification	-5	<ask> <night> ; <blood> <money> ; <cannabis> at ; <child> re
        needs_clarification	-5	<clinician> <record> ; <clinician> <year> ; <cold> <fluid>
        needs_clarification	-5	<consume> <drug> ; <consume> com ; <consume> mayb ; <consume> noma
        needs_clarification	-5	<container> <amount> ; <container> <past> ; <container> a ; <continue> con
        needs_clarification	-5	<crowd> <consume> ; <day> ; <day> <continue> ; <day> <fluid> ; <day> about
        needs_clarification	-5	<day> of ; <day> out ; <day> too ; <drive> warranty ; <eat> dur
        needs_clarification	-5	<emergency> <container> ; <feel> the ; <furniture> i ; <give> <partner>
        needs_clarification	-5	<give> or ; <go> <clinician> ; <go> <night> ; <go> <opioid>
        needs_clarification	-5	<go> <stimulant> ; <headface> <color> ; <headface> for ; <hit> him
        needs_clarification	-5	<home> <need> ; <hospital> <hospital> ; <hospital> <need>
        needs_clarification	-5	<illness> <opioid> ; <intoxicated> <need> ; <job> <stimulant>
        needs_clarification	-5	<job> <treatment> ; <kin> chay ; <kin> ~<consume> ; <law> <ask>
        needs_clarification	-5	<law> <media> ; <leave> <color> ; <leave> <month> ; <leave> i
        needs_clarification	-5	<moment> <alcohol> ; <moment> <order> ; <moment> its ; <moment> sinc
        needs_clarification	-5	<money> <always> ; <money> <need> ; <money> me ; <month> <clinician>
        needs_clarification	-5	<month> con ; <need> <amount> ; <need> <past> ; <need> <volunteer>
        needs_clarification	-5	<need> out ; <need> step ; <need> structur ; <needle> <soon> ; <needle> in
        needs_clarification	-5	<night> <amount> ; <night> <week> ; <night> <year> ; <night> she
        needs_clarification	-5	<official> ; <opioid> <moment> ; <opioid> at ; <opioid> en
        needs_clarification	-5	<partner> <home> ; <past> <night> ; <past> <treatment> ; <pet> <goodbye>
        needs_clarification	-5	<phone> <rope> ; <pill> <amount> ; <promise> <opening> ; <promise> ya
        needs_clarification	-5	<put> el ; <rail> <see> ; <record> a ; <sad> <crowd> ; <school> y
        needs_clarification	-5	<sedative> 0 ; <sedative> <cold> ; <sedative> <medicine> ; <sedative> on
        needs_clarification	-5	<sober> <home> ; <soon> rung ; <stimulant> <needle> ; <stimulant> <year>
        needs_clarification	-5	<stimulant> and ; <stimulant> the ; <stop> <shake>
        needs_clarification	-5	<stranger> <caretaking> ; <threat> <say> ; <town> <hospital>
        needs_clarification	-5	<treatment> 0 ; <treatment> <start> ; <treatment> the ; <wait> <stop>
        needs_clarification	-5	<wait> y ; <week> <amount> ; <week> <continue> ; <write> <needle>
        needs_clarification	-5	<year> <consume> ; <year> <start> ; <year> me ; a 0 ; a <sober> ; a bucket
        needs_clarification	-5	a doming ; a facility ; a seriou ; a sit ; a vec ; about fish ; absces
        needs_clarification	-5	adic ; aft clos ; again tmrw ; ahi mism ; al <stimulant> ; al <year>
        needs_clarification	-5	al ano ; alcoholic ; american ; amigo ; an even ; and <medicine>
        needs_clarification	-5	and <need> ; and keep ; annual ; ano me ; aparec ; apr ; april ; ard
        needs_clarification	-5	back <hospital> ; bajarl ; barstow ; bathroom floor ; be somewher ; bean
        needs_clarification	-5	been <take> ; behavioral health ; big <container> ; boom ; bor at
        needs_clarification	-5	borrow phon ; breath at ; buddy ; bus leav ; by lunch ; c/o ; cant <take>
        needs_clarification	-5	cas <colleague> ; casi <always> ; chay ; chin on ; cit con ; clearanc
        needs_clarification	-5	clonazepam ; clr <think> ; cna ; coc los ; cocain for ; cocain sinc
        needs_clarification	-5	cok most ; competitor ; congratulation ; cool ; corol ; coron
        needs_clarification	-5	could <take> ; coupl ; cps ; cramp ; crypt ; crystal in ; cut me ; d/c 0
        needs_clarification	-5	dad want ; dai 0 ; dai x ; day ; de <caretaking> ; de <give> ; dead 0 ; dem
        needs_clarification	-5	deni any ; did the ; dieron de ; do lin ; doe <stimulant> ; dont go
        needs_clarification	-5	drink win ; ech agu ; el mejor ; email is ; employment ; en <write>
        needs_clarification	-5	en cuand ; en fiesta ; enrol ; estuv ; estuv con ; every few ; f <opioid>
        needs_clarification	-5	falt una ; first in ; flask ; for <law> ; for <money> ; for four
        needs_clarification	-5	for parent ; for someth ; four night ; from your ; g a ; get me ; giv or
        needs_clarification	-5	go if ; going away ; going on ; grand mal ; grant ; greet is ; ha <think>
        needs_clarification	-5	hac <count> ; hard <alcohol> ; hard for ; has new ; hasnt had ; he cant
        needs_clarification	-5	he eat ; he pour ; her counselor ; hes mak ; history ; hous wher ; how do
        needs_clarification	-5	i <consume> ; i <hit> ; i own ; i smok ; i snort ; i wak ; i ~<emergency>
        needs_clarification	-5	i ~overdos ; if i ; if ~<treatment> ; im <insurance> ; im thirty
        needs_clarification	-5	in <week> ; in program ; in week ; internarl ; iop client ; irs ; is <day>
        needs_clarification	-5	is <stop> ; ive <consume> ; last beer ; len ; lighthous ; lik beet ; lkjh
        needs_clarification	-5	mail himself ; malibu ; management ; masc 0 ; may 0 ; me 0 ; me <leave>
        needs_clarification	-5	me as ; mft ; mo <past> ; mo ago ; money on ; mot ; msw ; my card
        needs_clarification	-5	my granddaught ; my marriag ; n the ; nam to ; nev open ; nev thought
        needs_clarification	-5	next rung ; ni ~<alcohol> ; night only ; nin hour ; no ~<alcohol>
        needs_clarification	-5	no ~<insurance> ; no ~coverag ; no ~leav ; not ~been ; noth he ; nov 0
        needs_clarification	-5	now its ; nts ; numer ; o tre ; of current ; off alcohol ; off of
        needs_clarification	-5	off xanax ; on him ; on ketamin ; onc a ; only when ; or fiv ; our <room>
        needs_clarification	-5	our kitchen ; party and ; patient ther ; pepper ; per mi ; pid ; pond and
        needs_clarification	-5	por <go> ; portugues ; position ; prefier no ; prepar ; priv ; psicolog
        needs_clarification	-5	pt <consume> ; puls ; quien me ; quit cold ; quit el ; regul ; repav
        needs_clarification	-5	requir ; residential program ; rns ; rosebush ; sat ; sch ; second week
        needs_clarification	-5	sesent dia ; shaky ; shop told ; shot up ; si pued ; sleep ; smok weed
        needs_clarification	-5	snor ; som weekend ; somewher to ; sophomor ; spe to ; spic <always>
        needs_clarification	-5	stash ; steady ; stitch in ; student ; sx ; tak one ; telefon en ; ten in
        needs_clarification	-5	terren ; test the ; th and ; thank god ; thatl ; thc cart ; the iop
        needs_clarification	-5	the lifeguard ; the med ; the plastic ; the weed ; the ~<withdrawal>
        needs_clarification	-5	theat ; thesi ; they nam ; they said ; thi far ; thre year ; thru <month>
        needs_clarification	-5	to drop ; to group ; tortug ; tourniquet ; transf ; twelv year
        needs_clarification	-5	twenty four ; twic a ; two beer ; two night ; van tre ; verify ; vez en
        needs_clarification	-5	vm ful ; voicemail greet ; want tx ; was ful ; was surpris ; week in
        needs_clarification	-5	went down ; when can ; wher i ; who sel ; win on ; with <illness>
        needs_clarification	-5	withdrawal ; wiv ; wk of ; wont <hold> ; y <need> ; y <stimulant> ; y casi
        needs_clarification	-5	y ya ; yo lo ; you <go> ; you decid ; you run ; your client ; ~<asleep>
        needs_clarification	-5	~<continue> ; ~<emergency> el ; ~a ~day ; ~a ~fit ; ~com ~off ; ~drink and
        needs_clarification	-5	~etoh / ; ~kick ; ~lik ~to ; ~me pued ; ~residential ; ~seiz ; ~sob ; ~stay
        needs_clarification	-5	~they ; ~to ~<stop> ; ~un ; ~when ~i
        needs_clarification	-6	*backToUse ; *family.0 ; *frequency.1:other_experiencer ; *quitting
        needs_clarification	-6	*service:hypothetical ; *withdrawalSign:other_experiencer ; / ; 0 <consume>
        needs_clarification	-6	0 im ; 0 m ; 0 pk ; 0 pls ; 0 x ; <alcohol> <month> ; <alcohol> al
        needs_clarification	-6	<alcohol> all ; <alcohol> hac ; <alone> <consume> ; <always> x
        needs_clarification	-6	<amount> <day> ; <amount> <daytime> ; <amount> <past> ; <asleep> a
        needs_clarification	-6	<asleep> is ; <asleep> sinc ; <asleep> ther ; <bodypart> <clinician>
        needs_clarification	-6	<breath> <moment> ; <breath> at ; <cannabis> <day> ; <cannabis> cart
        needs_clarification	-6	<child> <treatment> ; <colleague> wont ; <consume> <amount>
        needs_clarification	-6	<consume> <container> ; <consume> <week> ; <consume> only ; <consume> piedr
        needs_clarification	-6	<count> <put> ; <count> one ; <crash> with ; <crowd> <week>
        needs_clarification	-6	<crowd> doesnt ; <day> <sedative> ; <day> desd ; <day> y ; <drive> <trade>
        needs_clarification	-6	<drive> spot ; <drug> sinc ; <drug> the ; <emergency> <caretaking>
        needs_clarification	-6	<emergency> <day> ; <emergency> <school> ; <fire> <take>
        needs_clarification	-6	<go> <withdrawal> ; <headface> <furniture> ; <homeless> ; <job> <record>
        needs_clarification	-6	<last> <sedative> ; <medicine> <hospital> ; <moment> <last>
        needs_clarification	-6	<month> <continue> ; <month> <stimulant> ; <month> ive ; <need> <town>
        needs_clarification	-6	<need> alg ; <need> in ; <night> <chestheart> ; <night> out ; <night> ther
        needs_clarification	-6	<official> <law> ; <opioid> <needle> ; <opioid> <year>
        needs_clarification	-6	<palecolor> <bodysound> ; <palecolor> <home> ; <partner> <count>
        needs_clarification	-6	<partner> <illness> ; <partner> <key> ; <past> <consume> ; <past> <month>
        needs_clarification	-6	<pill> <palecolor> ; <pill> <stimulant> ; <play> no ; <record> <hospital>
        needs_clarification	-6	<record> <pet> ; <room> <bodysound> ; <school> <stimulant>
        needs_clarification	-6	<sedative> <amount> ; <start> con ; <start> doing ; <start> on
        needs_clarification	-6	<stimulant> <go> ; <stimulant> <medicine> ; <stimulant> <play>
        needs_clarification	-6	<stimulant> <room> ; <stimulant> <school> ; <stimulant> about
        needs_clarification	-6	<stop> <put> ; <trade> <crowd> ; <trade> <threat>
        needs_clarification	-6	<treatment> <appointment> ; <treatment> <need> ; <treatment> <year>
        needs_clarification	-6	<vendor> <amount> ; <week> 0 ; <week> <leave> ; <week> <week> ; <week> for
        needs_clarification	-6	<week> sinc ; <withdrawal> <sedative> ; a drunk ; a piec ; a second
        needs_clarification	-6	a therapist ; adderal and ; addict to ; alvar ; an <night> ; and shak
        needs_clarification	-6	and thursday ; anyth for ; archery ; artichok ; asdlkj ; aseguranz
        needs_clarification	-6	at <opening> ; august ; banan ; be away ; been on ; busc trabaj ; buy from
        needs_clarification	-6	cant <awake> ; cb mon ; centr de ; check in ; cinc dia ; clinic
        needs_clarification	-6	clr <blood> ; clr <write> ; com <amount> ; com <soon> ; complet ; cort la
        needs_clarification	-6	crayon ; cristal desd ; daniel ; day 0 ; day now ; day thre ; day two
        needs_clarification	-6	day without ; de <hit> ; de golp ; de limpiez ; de rehabilitacion
        needs_clarification	-6	delirium tremen ; deploy ; dia ; dia desd ; diari desd ; did it ; dobl
        needs_clarification	-6	dolar ; dont ~drink ; doordash ; dos dia ; dos semana ; drink 0 ; drink lik
        needs_clarification	-6	dts ; dx ; empec ; en <emergency> ; en abril ; encin ; espald ; evening
        needs_clarification	-6	every month ; exp ; expedient ; extern ; fel for ; finger ; four or
        needs_clarification	-6	from <day> ; from <eat> ; got hom ; grati ; grup de ; grup par ; hag al
        needs_clarification	-6	hand are ; he can ; her <clinician> ; her <medicine> ; himself in ; hom now
        needs_clarification	-6	homeles ; i <kill> ; i hadnt ; i show ; im with ; in county ; in room
        needs_clarification	-6	in ther ; intern ; is <illness> ; it <alone> ; its one ; just <consume>
        needs_clarification	-6	la clinic ; la espald ; last me ; lin of ; look for ; lorazepam ; lu 0
        needs_clarification	-6	m <drug> ; m meth ; may i ; may we ; meth every ; mi <treatment> ; minut y
        needs_clarification	-6	mol + ; n i ; necesit una ; needl ; nev mis ; nin <moment> ; nip
        needs_clarification	-6	nobody at ; not ~<always> ; np ; ocupan ; oding ; ofrecemo ; our van
        needs_clarification	-6	over <stimulant> ; paycheck ; pension ; phon # ; piel ; pk ; podcast
        needs_clarification	-6	por and ; psych ; quart ; quien es ; quinc <year> ; quinc ano ; request
        needs_clarification	-6	res ; rub ; run out ; said landlord ; sali de ; say so ; sept ; she back
        needs_clarification	-6	should go ; singl day ; six week ; skin is ; sleep ther ; sport bet ; stack
        needs_clarification	-6	start doing ; suelt a ; supier que ; sí y ; tallboy ; terc <day>
        needs_clarification	-6	terc dia ; the <sick> ; the <withdrawal> ; the battery ; the ful ; the run
        needs_clarification	-6	the week ; thing for ; think im ; to <volunteer> ; to sunday ; to your
        needs_clarification	-6	tourist ; una <alcohol> ; urgent car ; use want ; vap ; vap thc ; w
        needs_clarification	-6	walk out ; was <opioid> ; way sinc ; we get ; we wait ; week sinc
        needs_clarification	-6	what can ; whatev ; wher els ; wildlif ; would ~lik ; y ni ; yo tambien
        needs_clarification	-6	your doctor ; your facility ; your iop ; your ~<treatment> ; ~/
        needs_clarification	-6	~<clinician> ; ~<consume> and ; ~<crowd> ; ~<emergency> <day>
        needs_clarification	-6	~<emergency> in ; ~<night> ; ~<try> ~to ; ~<week> ; ~coverag ; ~diari
        needs_clarification	-6	~liv ~in ; ~month ; ~naloxon ; ~step ; ~tap
        """
}
