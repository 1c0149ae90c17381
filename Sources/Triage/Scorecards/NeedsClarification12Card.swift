extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification12 = """
        needs_clarification	-4	<consume> <count> ; <consume> <crowd> ; <consume> <past>
        needs_clarification	-4	<consume> <sedative> ; <consume> for ; <container> <opioid>
        needs_clarification	-4	<container> <take> ; <container> sin ; <continue> <hit> ; <continue> <need>
        needs_clarification	-4	<count> <year> ; <day> ; <day> le ; <day> no ; <day> noth ; <day> one
        needs_clarification	-4	<day> thru ; <day> ~<opioid> ; <daytime> <shake> ; <drug>
        needs_clarification	-4	<drug> <clinician> ; <eat> <opioid> ; <eat> <school> ; <emergency> in
        needs_clarification	-4	<emergency> was ; <fall> 0 ; <fall> <play> ; <fluid> <asleep> ; <friend> 0
        needs_clarification	-4	<friend> <hear> ; <furniture> <think> ; <furniture> ya ; <give> <medicine>
        needs_clarification	-4	<give> clr ; <give> lin ; <go> <alcohol> ; <go> del ; <goodbye> <job>
        needs_clarification	-4	<hear> lin ; <hold> <continue> ; <home> son ; <home> ther ; <home> was
        needs_clarification	-4	<hospital> ; <hospital> <hospital> ; <hospital> rn ; <job> <take>
        needs_clarification	-4	<kill> <rope> ; <kin> <ask> ; <kin> <withdrawal> ; <kin> onc
        needs_clarification	-4	<law> <order> ; <law> for ; <leave> <asleep> ; <leave> <stimulant>
        needs_clarification	-4	<media> <media> ; <medicine> ; <medicine> <pain> ; <medicine> <stop>
        needs_clarification	-4	<medicine> y ; <moment> <day> ; <moment> <opioid> ; <moment> <treatment>
        needs_clarification	-4	<money> <always> ; <money> <home> ; <money> by ; <month> ; <month> <last>
        needs_clarification	-4	<month> <moment> ; <month> <night> ; <month> <take> ; <month> no
        needs_clarification	-4	<need> <blood> ; <need> <caretaking> ; <need> <count> ; <need> <medicine>
        needs_clarification	-4	<need> <room> ; <need> <sad> ; <need> <school> ; <need> un ; <night>
        needs_clarification	-4	<night> <eat> ; <night> <fluid> ; <night> desd ; <official> <appointment>
        needs_clarification	-4	<official> <stimulant> ; <official> <take> ; <opening> <trade>
        needs_clarification	-4	<opioid> <clinician> ; <opioid> <leave> ; <opioid> <outdoors>
        needs_clarification	-4	<opioid> desd ; <opioid> y ; <order> 0 ; <outdoors> bien
        needs_clarification	-4	<palecolor> <angry> ; <palecolor> <opening> ; <partner> <consume>
        needs_clarification	-4	<partner> mad ; <pet> <drug> ; <phone> <vendor> ; <phone> whil ; <play> me
        needs_clarification	-4	<rail> <room> ; <rarely> en ; <remember> <record> ; <room> <day>
        needs_clarification	-4	<room> with ; <rope> <continue> ; <rope> <photo> ; <say> w/d
        needs_clarification	-4	<sedative> <stop> ; <sedative> de ; <sick> ; <sober> <kin> ; <sober> <need>
        needs_clarification	-4	<sober> and ; <start> <job> ; <stimulant> lik ; <stimulant> most
        needs_clarification	-4	<stimulant> off ; <stimulant> som ; <stimulant> too ; <stimulant> when
        needs_clarification	-4	<stimulant> with ; <stranger> <month> ; <stranger> <night> ; <stranger> mak
        needs_clarification	-4	<take> <last> ; <take> <withdrawal> ; <take> su ; <town> ther
        needs_clarification	-4	<trade> <treatment> ; <treatment> <illness> ; <treatment> first
        needs_clarification	-4	<treatment> por ; <treatment> wher ; <try> the ; <try> us
        needs_clarification	-4	<vendor> <money> ; <vendor> for ; <vermin> off ; <water> aft
        needs_clarification	-4	<week> <alcohol> ; <week> <crowd> ; <week> <job> ; <week> <year>
        needs_clarification	-4	<write> <palecolor> ; <write> e ; <write> ~<write> ; <year> <count>
        needs_clarification	-4	<year> im ; @ ; a borrow ; a buddy ; a coffe ; a drop ; a guy ; a heroin
        needs_clarification	-4	a kitten ; a m ; a packag ; a room ; a roost ; a rop ; a saw ; a sound
        needs_clarification	-4	a thirty ; a yellow ; a ~nurs ; about <amount> ; about <insurance>
        needs_clarification	-4	aceptan mujer ; addres is ; afford ; ago i ; al <month> ; al mes ; alberc y
        needs_clarification	-4	all tim ; allow <phone> ; allow phon ; am right ; an iop ; and havent
        needs_clarification	-4	and need ; and out ; and smok ; and think ; ano fum ; any typo ; app
        needs_clarification	-4	aqui hay ; arbol ; are fil ; asdkj ; at <appointment> ; at anoth
        needs_clarification	-4	at daught ; at parti ; at your ; auth ; back surgery ; balon ; bar
        needs_clarification	-4	batteri ; bday ; bedtim ; been the ; beep ; beer ; bil my ; bio ; bleacher
        needs_clarification	-4	blind ; blist ; blow ; botella ; bottl ; brush ; bundl ; buy it ; by <pet>
        needs_clarification	-4	cadc ; cal whisper ; calentur ; cam thru ; can we ; canary ; candy to
        needs_clarification	-4	cant confirm ; cant hold ; cant quit ; casi diari ; casi toda ; cb <soon>
        needs_clarification	-4	cb in ; cerveza ; champion ; chas by ; check out ; cheer ; civic ; clas of
        needs_clarification	-4	clink on ; clr <hear> ; clr <phone> ; clr got ; clr rang ; cobija y
        needs_clarification	-4	cocain every ; coffe ring ; cok thre ; con <stimulant> ; contesten por
        needs_clarification	-4	copi leas ; could my ; counselor ther ; coupl tim ; cozy ; crack most
        needs_clarification	-4	cran ; cuand <phone> ; cuz ; d <stop> ; d for ; dai for ; day all
        needs_clarification	-4	day every ; day four ; day from ; day its ; day my ; day off ; de alcohol
        needs_clarification	-4	de cad ; de cobr ; de mas ; de pes ; de vez ; de visita ; death in ; dej mi
        needs_clarification	-4	del <bodypart> ; del <kin> ; del <year> ; del ano ; deni w/d ; dept
        needs_clarification	-4	desd hac ; desd que ; detox and ; detox for ; do it ; do meth
        needs_clarification	-4	doe <stimulant> ; doing ; domino ; don in ; don it ; doubl ; drench
        needs_clarification	-4	driv with ; dry <day> ; dtr re ; earth ; eat and ; ech ; el casin
        needs_clarification	-4	el puest ; el turn ; en eso ; en juli ; en may ; enfermeri ; ent
        needs_clarification	-4	equivoqu de ; eso ; estanci ; estat of ; eve ; even group ; evening a
        needs_clarification	-4	every 0 ; every coupl ; every nit ; experienci ; f <cannabis> ; f <consume>
        needs_clarification	-4	f cok ; fac and ; falt al ; favor <phone> ; february ; feel hopeful ; fev 0
        needs_clarification	-4	fifteen ; fifteen minut ; first <home> ; first <week> ; fiv and ; fiv tim
        needs_clarification	-4	fiv year ; flood the ; flush ; foil ; for 0 ; for <hospital> ; for <law>
        needs_clarification	-4	for admission ; for self ; for wiv ; garden my ; get high ; get off ; go if
        needs_clarification	-4	go in ; goosebump ; gracia a ; grief ; hac <amount> ; half an ; hang in
        needs_clarification	-4	hang out ; hang pictur ; hangman ; has gon ; has sinc ; hav <play> ; hav me
        needs_clarification	-4	havent had ; he stil ; he went ; hear aid ; her neighbor ; her toe ; hir
        needs_clarification	-4	hir for ; his <breath> ; his <drug> ; his dead ; hlep ; hold a ; hondura
        needs_clarification	-4	horror ; housekeep ; hrs ; hueso ; hurry ; husb 0 ; husband alway
        needs_clarification	-4	husband in ; hybrid ; i <start> ; i get ; i represent ; i smok ; icu
        needs_clarification	-4	im <asleep> ; im <eat> ; im <try> ; im all ; im forty ; in <go>
        needs_clarification	-4	in <hospital> ; in apr ; in august ; in july ; in program ; insist
        needs_clarification	-4	is <ask> ; is bet ; is get ; is nam ; it alon ; it than ; it thre
        needs_clarification	-4	its <leave> ; its gon ; its just ; iv <stimulant> ; jering ; job over ; k
        needs_clarification	-4	ket ; la botel ; la ferreteri ; la pat ; lamb ; last drink ; lcsw ; ld 0
        needs_clarification	-4	le <hit> ; le va ; learn my ; leash ; lech y ; left on ; let <crowd>
        needs_clarification	-4	level 0 ; licenci de ; lick ; lighthous ; lik 0 ; lik i ; llanter
        needs_clarification	-4	llev cinc ; lmft ; lo cor ; los fin ; los hueso ; lupit ; m <cannabis>
        needs_clarification	-4	m <sedative> ; mayb two ; me aft ; me cobr ; me fue ; me int ; me inyect
        needs_clarification	-4	me las ; me pop ; medical <treatment> ; medical detox ; met a ; meth sinc
        needs_clarification	-4	mi cuent ; mis 0 ; mobil ; monitor ; month of ; mov clos ; my hat ; nasal
        needs_clarification	-4	near <always> ; need somewher ; needl stil ; nephew 0 ; nervou about
        needs_clarification	-4	nev <phone> ; new <phone> ; night ; night out ; no ~<alcohol>
        needs_clarification	-4	no ~<sedative> ; no ~cp ; no ~reaccion ; no ~subst ; no ~sz ; nobody can
        needs_clarification	-4	noch desd ; nois lik ; noma <consume> ; non ; norc ; noth for ; novent
        needs_clarification	-4	now the ; num ; numb for ; nurs student ; of <last> ; of current ; of gold
        needs_clarification	-4	of last ; of spe ; old <drive> ; old <rail> ; old bos ; on crack ; on thre
        needs_clarification	-4	one <container> ; onlin ; only <consume> ; only <start> ; only thing
        needs_clarification	-4	open to ; opening for ; or <count> ; or so ; our tir ; out <day>
        needs_clarification	-4	out candy ; ox ; oye el ; par <amount> ; peg ahorit ; pen escrib ; per con
        needs_clarification	-4	perdi mi ; phil ; phras ; picnic and ; pip in ; pls ; poodl ; poquit
        needs_clarification	-4	porqu me ; prep ; pres 0 ; privat person ; program aft ; psychiatrist
        needs_clarification	-4	q <day> ; qued y ; quier dejarl ; quot ; radt ; rain on ; rav ; re <night>
        needs_clarification	-4	register ; regres a ; renewal ; represent ; resident 0 ; retain ; rig
        needs_clarification	-4	ring twic ; robocal ; rv ; said you ; scar me ; sesion ; seven ; seven year
        needs_clarification	-4	seventeen ; shak and ; she just ; shelt ; sherif ; si lo ; siet
        needs_clarification	-4	sin ~<medicine> ; sin ~<outdoors> ; sinc <daytime> ; sinc aug ; sinc fri
        needs_clarification	-4	sinc his ; singl <kin> ; sist need ; six night ; six or ; six pack
        needs_clarification	-4	slot machin ; sob ; solit ; som <night> ; somebody cal ; sort the ; soy su
        needs_clarification	-4	specialist ; sponsor ; spous ; start on ; stash ; stay in ; steward
        needs_clarification	-4	stil her ; stil on ; stil run ; stitch in ; street numb ; su program
        needs_clarification	-4	suboxon ; suer ; sunny ; tak his ; tak hom ; tak my ; telegram ; term
        needs_clarification	-4	thank in ; the <caretaking> ; the <daytime> ; the lat ; the liv ; the sweat
        needs_clarification	-4	the vodk ; the ~dts ; theat ; them <day> ; ther anyth ; ther not
        needs_clarification	-4	ther privat ; thi <clothes> ; thre month ; thread ; through <treatment>
        needs_clarification	-4	thur ; thursday through ; tienen <treatment> ; tim the ; to <partner>
        needs_clarification	-4	to print ; to volunte ; todo la ; toilet ; tol ; town by ; trap ; try us
        needs_clarification	-4	twelv week ; two bottl ; ua ; un <container> ; un lug ; ups ; urin ; ventur
        needs_clarification	-4	viej de ; viern ; viv con ; wak my ; want inpt ; was <hit> ; was <leave>
        needs_clarification	-4	was <think> ; was cok ; wash my ; watch my ; way <amount> ; web ; wed lik
        needs_clarification	-4	week for ; went from ; what <need> ; what now ; when is ; whol block
        needs_clarification	-4	wil <ask> ; wil ask ; wil think ; wil to ; window down ; without ; wont tel
        needs_clarification	-4	would <happy> ; x 0 ; x wk ; y quier ; ya <need> ; ya quier ; year of
        needs_clarification	-4	yo <alone> ; you how ; your <town> ; your detox ; zolpidem ; ~0 ~<day>
        needs_clarification	-4	~<amount> ~<alcohol> ; ~<amount> ~<day> ; ~<awake> <headface> ; ~<awake> up
        needs_clarification	-4	~<consume> ni ; ~<emergency> ; ~<emergency> on ; ~<home> ~<treatment>
        needs_clarification	-4	~<job> ; ~<need> ~<die> ; ~<say> i ; ~<seizure> ; ~<vermin> ; ~a drink
        needs_clarification	-4	~and ; ~back ; ~beer ; ~delirium ; ~despiert ; ~etoh no ; ~fev ; ~giv
        needs_clarification	-4	~nam <give> ; ~nam given ; ~night ; ~one to ; ~plan ; ~pued dej ; ~reaccion
        needs_clarification	-4	~say i ; ~sin ; ~subst ; ~they ; ~w/d ~sz ; ~wak up ; ~when ~i ; ~with
        needs_clarification	-5	$ ; *ago.3 ; *frequency.1:other_experiencer ; *heavy:other_experiencer
        needs_clarification	-5	*homeless:other_experiencer ; *iopRequest:hypothetical
        needs_clarification	-5	*iopRequest:negated ; *number.1 ; *otherService.therapist:negated
        needs_clarification	-5	*overdose:other_experiencer ; *quantity.consequence:negated
        needs_clarification	-5	*sinceLastUse.3 ; *uses ; 0 <cannabis> ; 0 <furniture> ; 0 <sedative>
        needs_clarification	-5	0 <take> ; 0 <treatment> ; 0 dia ; <alcohol> <clinician>
        needs_clarification	-5	<alcohol> <furniture> ; <alcohol> <stop> ; <alcohol> <withdrawal>
        needs_clarification	-5	<alcohol> on ; <always> <alcohol> ; <always> sinc ; <amount> <clinician>
        needs_clarification	-5	<amount> <consume> ; <amount> <treatment> ; <appointment> <tool>
        needs_clarification	-5	<appointment> de ; <appointment> for ; <ask> <night> ; <blood> <money>
        needs_clarification	-5	<cannabis> at ; <cannabis> cart ; <child> re ; <clinician> <record>
        needs_clarification	-5	<clinician> <year> ; <consume> <drug> ; <consume> com ; <consume> mayb
        needs_clarification	-5	<consume> noma ; <consume> sinc ; <container> <amount> ; <container> <past>
        needs_clarification	-5	<container> a ; <continue> con ; <crowd> <consume> ; <day> <fluid>
        needs_clarification	-5	<day> about ; <day> of ; <day> out ; <day> too ; <drive> warranty
        needs_clarification	-5	<eat> dur ; <emergency> <container> ; <feel> the ; <furniture> i
        needs_clarification	-5	<give> <partner> ; <give> or ; <go> <clinician> ; <go> <night>
        needs_clarification	-5	<go> <opioid> ; <go> <stimulant> ; <headface> <color> ; <headface> for
        needs_clarification	-5	<hit> him ; <hold> her ; <home> <need> ; <hospital> <need>
        needs_clarification	-5	<illness> <opioid> ; <intoxicated> <need> ; <job> <stimulant>
        needs_clarification	-5	<job> <treatment> ; <kin> chay ; <kin> ~<consume> ; <law> <ask>
        needs_clarification	-5	<law> <media> ; <leave> <color> ; <leave> <month> ; <leave> i
        needs_clarification	-5	<moment> <alcohol> ; <moment> <order> ; <moment> its ; <moment> sinc
        needs_clarification	-5	<money> <need> ; <month> <clinician> ; <month> con ; <need> <amount>
        needs_clarification	-5	<need> <past> ; <need> <volunteer> ; <need> out ; <need> step
        needs_clarification	-5	<need> structur ; <needle> <soon> ; <needle> in ; <night> <amount>
        needs_clarification	-5	<night> <week> ; <night> <year> ; <night> she ; <official>
        needs_clarification	-5	<opioid> <moment> ; <opioid> at ; <opioid> en ; <partner> <home>
        needs_clarification	-5	<past> <night> ; <past> <treatment> ; <pet> <goodbye> ; <phone> <rope>
        needs_clarification	-5	<pill> <amount> ; <promise> <opening> ; <promise> ya ; <put> el
        needs_clarification	-5	<rail> <see> ; <record> a ; <sad> <crowd> ; <school> y ; <sedative> 0
        needs_clarification	-5	<sedative> <cold> ; <sedative> <go> ; <sedative> <medicine> ; <sedative> on
        needs_clarification	-5	<see> for ; <sober> ; <sober> <home> ; <soon> rung ; <stimulant> <needle>
        needs_clarification	-5	<stimulant> <year> ; <stimulant> and ; <stimulant> the ; <stop> <shake>
        needs_clarification	-5	<stranger> <caretaking> ; <threat> <say> ; <town> <hospital>
        needs_clarification	-5	<treatment> 0 ; <treatment> <start> ; <treatment> the ; <wait> <stop>
        needs_clarification	-5	<wait> y ; <week> <amount> ; <week> <continue> ; <write> <needle>
        needs_clarification	-5	<year> <consume> ; <year> <start> ; <year> me ; a <sober> ; a bucket
        needs_clarification	-5	a doming ; a facility ; a seriou ; a sit ; a vec ; about fish ; absces
        needs_clarification	-5	adic ; aft clos ; again tmrw ; ahi mism ; al <stimulant> ; al <year>
        needs_clarification	-5	al ano ; alcoholic ; american ; amigo ; an even ; and <medicine>
        needs_clarification	-5	and <need> ; and keep ; annual ; ano me ; aparec ; apr ; april ; ard
        needs_clarification	-5	back <hospital> ; bajarl ; barstow ; be somewher ; bean ; been <stimulant>
        needs_clarification	-5	been <take> ; behavioral health ; best for ; big <container> ; boom
        needs_clarification	-5	bor at ; borrow phon ; breath at ; buddy ; bus leav ; by lunch
        needs_clarification	-5	cant <take> ; cas <colleague> ; casi <always> ; chay ; chin on ; cinc dia
        needs_clarification	-5	cit con ; clearanc ; clinical <colleague> ; clonazepam ; cna ; coc los
        needs_clarification	-5	cocain for ; cocain sinc ; cok in ; cok most ; competitor ; congratulation
        needs_clarification	-5	cool ; corol ; coron ; could <take> ; coupl ; cps ; cramp ; crypt
        needs_clarification	-5	crystal in ; d/c 0 ; dad want ; dai 0 ; dai x ; day ; de <caretaking>
        needs_clarification	-5	de <give> ; dead 0 ; dem ; deni any ; did the ; dieron de ; do lin
        needs_clarification	-5	dont go ; drink win ; ech agu ; el mejor ; email is ; employment
        needs_clarification	-5	en <write> ; en cuand ; en fiesta ; enrol ; estuv ; estuv con ; every few
        needs_clarification	-5	ex client ; f <opioid> ; falt una ; first in ; flask ; for <money>
        needs_clarification	-5	for four ; for parent ; for someth ; four night ; from your ; g a ; get me
        needs_clarification	-5	giv or ; going away ; going on ; got hom ; grant ; greet is ; ha <think>
        needs_clarification	-5	hac <count> ; hard <alcohol> ; hard for ; has new ; hasnt had ; he cant
        needs_clarification	-5	he eat ; he pour ; her counselor ; hes mak ; history ; hous wher ; how do
        needs_clarification	-5	i <consume> ; i own ; i snort ; i wak ; i ~<emergency> ; i ~overdos ; if i
        needs_clarification	-5	if ~<treatment> ; im <insurance> ; im thirty ; in <week> ; in week
        needs_clarification	-5	internarl ; iop client ; irs ; is <day> ; is <stop> ; it <alone>
        needs_clarification	-5	ive <consume> ; last beer ; len ; lik beet ; lkjh ; mail himself ; malibu
        needs_clarification	-5	management ; masc 0 ; may 0 ; me 0 ; me <leave> ; me as ; mft ; mo <past>
        needs_clarification	-5	mo ago ; money on ; mot ; msw ; my card ; my granddaught ; my marriag
        needs_clarification	-5	n the ; nam to ; nev open ; nev thought ; new <clinician> ; next rung
        needs_clarification	-5	ni ~<alcohol> ; night only ; nin hour ; no ~<insurance> ; no ~coverag
        needs_clarification	-5	no ~dop ; no ~leav ; not ~been ; noth he ; nov 0 ; now its ; nts ; numer
        needs_clarification	-5	o tre ; of ther ; off alcohol ; off xanax ; on him ; on ketamin ; onc a
        needs_clarification	-5	only when ; or fiv ; our <room> ; our kitchen ; par <put> ; party and
        needs_clarification	-5	patient ther ; pepper ; per mi ; pid ; pinpoint ; pond and ; por <go>
        needs_clarification	-5	portugues ; position ; prefier no ; prepar ; priv ; psicolog ; pt <consume>
        needs_clarification	-5	puls ; quart ; quien me ; quit cold ; quit el ; regul ; repav ; requir
        needs_clarification	-5	residential program ; rm 0 ; rns ; rosebush ; sat ; sch ; second week
        needs_clarification	-5	sesent dia ; shaky ; shop told ; shot up ; sinc friday ; sixty ; sleep
        needs_clarification	-5	smok weed ; snor ; som weekend ; somewher to ; sophomor ; spe to
        needs_clarification	-5	spic <always> ; steady ; student ; sx ; tak one ; telefon en ; ten in
        needs_clarification	-5	terren ; test the ; th and ; thank god ; thatl ; thc cart ; the bottl
        needs_clarification	-5	the iop ; the lifeguard ; the med ; the plastic ; the weed
        needs_clarification	-5	the ~<withdrawal> ; thesi ; they nam ; they said ; thi far ; thre year
        needs_clarification	-5	thru <month> ; to drop ; to group ; to sunday ; tortug ; tourniquet
        needs_clarification	-5	transf ; twelv year ; twenty four ; twic a ; two beer ; two night ; van tre
        needs_clarification	-5	verify ; vez en ; vm ful ; voicemail greet ; w ; want tx ; was ful
        needs_clarification	-5	was surpris ; week in ; went down ; when can ; wher els ; who sel ; win on
        needs_clarification	-5	with <illness> ; withdrawal ; wiv ; wk of ; wont <hold> ; y <need>
        needs_clarification	-5	y <stimulant> ; y casi ; y ya ; yo lo ; you <go> ; you decid ; you run
        needs_clarification	-5	your client ; your ~<treatment> ; ~<asleep> ; ~<clinician> ; ~<continue>
        needs_clarification	-5	~<emergency> el ; ~a ~day ; ~a ~fit ; ~com ~off ; ~drink and ; ~etoh /
        needs_clarification	-5	~kick ; ~lik ~to ; ~me pued ; ~naloxon ; ~residential ; ~seiz ; ~sob
        needs_clarification	-5	~stay ; ~sz 0 ; ~tri ~to ; ~un
        needs_clarification	-6	*backToUse ; *family.0 ; *quitting ; *relief.against
        needs_clarification	-6	*service:hypothetical ; *substance.stimulant:other_experiencer
        needs_clarification	-6	*withdrawalSign:other_experiencer ; / ; 0 <clinician> ; 0 im ; 0 m ; 0 pk
        needs_clarification	-6	0 pls ; 0 x ; <alcohol> <month> ; <alcohol> al ; <alcohol> all
        needs_clarification	-6	<alcohol> hac ; <alone> <consume> ; <always> x ; <amount> <day>
        needs_clarification	-6	<amount> <daytime> ; <amount> <past> ; <asleep> a ; <asleep> is
        needs_clarification	-6	<asleep> sinc ; <asleep> ther ; <bodypart> <clinician> ; <breath> <moment>
        needs_clarification	-6	<breath> at ; <cannabis> <day> ; <child> <treatment> ; <cold> <fluid>
        needs_clarification	-6	<colleague> wont ; <consume> <amount> ; <consume> <container>
        needs_clarification	-6	<consume> <week> ; <consume> only ; <consume> piedr ; <count> <put>
        needs_clarification	-6	<count> one ; <crash> with ; <crowd> <week> ; <crowd> doesnt
        needs_clarification	-6	<day> <continue> ; <day> <sedative> ; <day> desd ; <day> y
        needs_clarification	-6	<drive> <trade> ; <drive> spot ; <drug> sinc ; <drug> the
        needs_clarification	-6	<emergency> <caretaking> ; <emergency> <day> ; <emergency> <school>
        needs_clarification	-6	<fire> <take> ; <go> <withdrawal> ; <headface> <furniture> ; <homeless>
        needs_clarification	-6	<job> <record> ; <last> <sedative> ; <medicine> <hospital>
        needs_clarification	-6	<moment> <last> ; <money> me ; <month> <continue> ; <month> ive
        needs_clarification	-6	<need> <town> ; <need> alg ; <need> in ; <night> <chestheart> ; <night> out
        needs_clarification	-6	<night> ther ; <official> <law> ; <opioid> <needle> ; <opioid> <year>
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
        needs_clarification	-6	<week> sinc ; <withdrawal> <sedative> ; a 0 ; a drunk ; a piec ; a second
        needs_clarification	-6	a therapist ; absenc ; adderal and ; addict to ; alvar ; an <night>
        needs_clarification	-6	and shak ; and thursday ; anyth for ; archery ; artichok ; asdlkj
        needs_clarification	-6	aseguranz ; at <opening> ; august ; banan ; bathroom floor ; be away
        needs_clarification	-6	been on ; busc trabaj ; buy from ; c/o ; cant <awake> ; cb mon ; centr de
        needs_clarification	-6	check in ; clinic ; clr <blood> ; clr <think> ; clr <write> ; com <amount>
        needs_clarification	-6	com <soon> ; complet ; cort la ; crayon ; cristal desd ; cut me ; daniel
        needs_clarification	-6	day 0 ; day now ; day thre ; day two ; de <hit> ; de ahi ; de golp
        needs_clarification	-6	de limpiez ; de rehabilitacion ; delirium tremen ; deploy ; dia ; dia desd
        needs_clarification	-6	diari desd ; did it ; dobl ; dolar ; dont ~drink ; doordash ; dos dia
        needs_clarification	-6	dos semana ; drink 0 ; drink lik ; dts ; dx ; empec ; en <emergency>
        needs_clarification	-6	en abril ; encin ; evening ; every month ; exp ; expedient ; extern
        needs_clarification	-6	fel for ; finger ; four or ; from <day> ; from <eat> ; grand mal ; grati
        needs_clarification	-6	grup de ; grup par ; hag al ; hand are ; he can ; her <clinician>
        needs_clarification	-6	her <medicine> ; himself in ; hom now ; homeles ; i <hit> ; i <kill>
        needs_clarification	-6	i hadnt ; i show ; im with ; in county ; in room ; in ther ; intern
        needs_clarification	-6	is <illness> ; its one ; just <consume> ; la clinic ; la espald ; last me
        needs_clarification	-6	lin of ; look for ; lorazepam ; lu 0 ; m <drug> ; m meth ; may i ; may we
        needs_clarification	-6	meth every ; mi <treatment> ; minut y ; mol + ; my nos ; n i ; narcan
        needs_clarification	-6	necesit una ; needl ; nev mis ; nin <moment> ; nip ; nobody at
        needs_clarification	-6	not ~<always> ; np ; ocupan ; oding ; off of ; ofrecemo ; our van
        needs_clarification	-6	over <stimulant> ; paycheck ; pension ; phon # ; piel ; pk ; podcast
        needs_clarification	-6	por and ; psych ; quien es ; quinc <year> ; quinc ano ; request ; res ; rub
        needs_clarification	-6	run out ; said landlord ; sali de ; say so ; sept ; she back ; should go
        needs_clarification	-6	si pued ; singl day ; six week ; skin is ; sleep ther ; sport bet ; stack
        needs_clarification	-6	start doing ; suelt a ; supier que ; sí y ; tallboy ; terc <day>
        needs_clarification	-6	terc dia ; the <sick> ; the <withdrawal> ; the ful ; the run ; the week
        needs_clarification	-6	thing for ; think im ; to <volunteer> ; to your ; tourist ; una <alcohol>
        needs_clarification	-6	urgent car ; use want ; vap thc ; walk out ; was <opioid> ; way sinc
        needs_clarification	-6	we get ; we wait ; week sinc ; what can ; whatev ; wher i ; wildlif
        needs_clarification	-6	would ~lik ; y ni ; yo tambien ; your doctor ; your facility ; your iop
        needs_clarification	-6	~/ ; ~<consume> and ; ~<crowd> ; ~<emergency> <day> ; ~<night> ; ~<week>
        needs_clarification	-6	~coverag ; ~diari ; ~liv ~in ; ~month ; ~step ; ~tap
        needs_clarification	-7	$ 0 ; % off ; *barrierChild.childsAge ; *injecting:other_experiencer
        needs_clarification	-7	*jobSeeker ; *lengthOfUse.1 ; *mandate.residential ; *mildCue
        needs_clarification	-7	*substance.cannabis ; *wantsOff ; *withdrawalSign:hypothetical
        needs_clarification	-7	*withdrawalSign:negated ; 0 <consume> ; 0 <day> ; 0 <past> ; 0 at ; 0 beer
        needs_clarification	-7	0 f ; 0 tim ; 0 today ; <alcohol> <bodypart> ; <alcohol> <week>
        needs_clarification	-7	<alcohol> el ; <cannabis> <cannabis> ; <clinician> <see>
        """
}
