extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification12 = """
        needs_clarification	-3	the vodk ; the wind ; then i ; ther used ; therapy ; thi out ; thi spr
        needs_clarification	-3	thi the ; thing my ; thought thi ; thousand dollar ; thre day
        needs_clarification	-3	through <day> ; through <treatment> ; through saturday ; through two
        needs_clarification	-3	thund ; thur ; tim so ; tir la ; tmrw a ; to <day> ; to <opioid>
        needs_clarification	-3	to <stop> ; to chang ; to keep ; to whom ; to ~<take> ; tod el ; today he
        needs_clarification	-3	todo la ; tom desd ; tonight she ; took turn ; tower ; town has ; tox
        needs_clarification	-3	tractor ; traine ; treasur chest ; trim ; tripl ; tun church ; turn her
        needs_clarification	-3	twelv week ; twic ; two a ; tx ; un <container> ; un jalon ; un lug
        needs_clarification	-3	un retrat ; uncl wil ; und <amount> ; und her ; up pottery ; us took
        needs_clarification	-3	vanity ; vec en ; vehicl ; vez ; vez y ; vial ; visitor ; visitor park
        needs_clarification	-3	vm re ; voz ; waffl iron ; want bed ; want help ; want step ; was 0
        needs_clarification	-3	was <hit> ; was <intoxicated> ; was <take> ; was driv ; was most
        needs_clarification	-3	was suppos ; was thirty ; way <amount> ; we <angry> ; we <die> ; we burn
        needs_clarification	-3	we sat ; weath has ; web ; wed cak ; wed lik ; wednesday ; week ago
        needs_clarification	-3	week thre ; weekend ; weekend only ; went from ; wer <angry> ; wer friend
        needs_clarification	-3	what <moment> ; what was ; which <container> ; which box ; whol row
        needs_clarification	-3	wif hes ; wif want ; win and ; with <emergency> ; with din ; with friend
        needs_clarification	-3	with us ; withdraw ; without ~<stimulant> ; without ~a ; work comput
        needs_clarification	-3	workday ; would <happy> ; would los ; writ a ; wrong ; x / ; x 0
        needs_clarification	-3	y <clean> ; y <clothes> ; y <drive> ; y de ; y fum ; y sig ; yard sal
        needs_clarification	-3	year now ; you how ; your <clinician> ; your <hospital> ; your <night>
        needs_clarification	-3	your competitor ; zz ; ~<alcohol> ~<drug> ; ~<always> <day>
        needs_clarification	-3	~<awake> <headface> ; ~<consume> ni ; ~<consume> ~<alcohol>
        needs_clarification	-3	~<consume> ~<town> ; ~<count> ; ~<count> ~<day> ; ~<day> <eat> ; ~<die> my
        needs_clarification	-3	~<drive> and ; ~<eat> that ; ~<fluid> ; ~<headface> ~<palecolor>
        needs_clarification	-3	~<hit> ~me ; ~<home> ~<amount> ; ~<home> ~on ; ~<money> par ; ~<money> ~me
        needs_clarification	-3	~<night> ; ~<opioid> ; ~<palecolor> <put> ; ~<say> i ; ~<school> <trade>
        needs_clarification	-3	~<seizure> ~<stop> ; ~<sober> ; ~<stimulant> ~<eat> ; ~<stop> ~<consume>
        needs_clarification	-3	~<take> ~<child> ; ~<think> <home> ; ~<treatment> <past> ; ~<treatment> ~de
        needs_clarification	-3	~a drink ; ~a ~<consume> ; ~a ~day ; ~at ~your ; ~buri my ; ~clean ~hous
        needs_clarification	-3	~cold ; ~command ; ~complaint ; ~cost ~me ; ~da mas ; ~day ; ~did
        needs_clarification	-3	~dishwash ; ~drop ; ~ear ; ~etoh no ; ~even <say> ; ~ex ; ~fight ; ~fit ~in
        needs_clarification	-3	~guy ; ~heroin ; ~hi to ; ~hiel ; ~in ~program ; ~le <wait> ; ~le qued
        needs_clarification	-3	~me ~<stop> ; ~me ~acab ; ~my ~<insurance> ; ~night ; ~novent
        needs_clarification	-3	~novent ~<day> ; ~novent ~dia ; ~of ~<alcohol> ; ~off ~it ; ~one els
        needs_clarification	-3	~oth <consume> ; ~oth use ; ~overdos ; ~overdos in ; ~pas her ; ~pregnant
        needs_clarification	-3	~prob ; ~pued dej ; ~reaccion ; ~residencial ; ~school ~play ; ~se desd
        needs_clarification	-3	~se por ; ~shop ; ~signal ; ~singl ~<kin> ; ~sit ; ~spray ; ~sz 0
        needs_clarification	-3	~teng hijo ; ~thirty ~day ; ~to ~<home> ; ~to ~liv ; ~two ~day ; ~violent
        needs_clarification	-3	~voc ; ~warm ; ~week ~off ; ~week ~pregnant
        needs_clarification	-4	$ ; *clientAdmin:other_experiencer ; *deliriumTremens:historical
        needs_clarification	-4	*emergency.fever ; *family.4 ; *functioning ; *hallucination.lookAlike
        needs_clarification	-4	*heavy:other_experiencer ; *iopRequest:hypothetical
        needs_clarification	-4	*keptUsing:other_experiencer ; *lostThroughUse:other_experiencer
        needs_clarification	-4	*occasional.0:other_experiencer ; *otherService.gambling
        needs_clarification	-4	*otherService.lowSpirits ; *overdoseNow:possible ; *sinceLastUse.2
        needs_clarification	-4	*substance.opioid ; *substance.opioid:historical
        needs_clarification	-4	*substance.sedative:negated ; *unaided:other_experiencer ; *withdrawalSign
        needs_clarification	-4	+ <eat> ; 0 # ; 0 de ; 0 la ; 0 or ; 0 smok ; 0 thi ; 0 y/o ; 0 yr
        needs_clarification	-4	<alcohol> <put> ; <alcohol> all ; <alcohol> desd ; <alcohol> on
        needs_clarification	-4	<alcohol> y ; <always> <money> ; <always> <school> ; <amount> <consume>
        needs_clarification	-4	<amount> <job> ; <amount> a ; <amount> doe ; <amount> x ; <angry> <ask>
        needs_clarification	-4	<appointment> lin ; <asleep> <home> ; <awake> <bodypart>
        needs_clarification	-4	<bodypart> <fire> ; <bodysound> lik ; <breath> <always> ; <buy> <money>
        needs_clarification	-4	<calm> <drive> ; <calm> <insurance> ; <cannabis> <amount>
        needs_clarification	-4	<cannabis> <night> ; <caretaking> for ; <chestheart> <always>
        needs_clarification	-4	<chestheart> <amount> ; <child> <week> ; <clean> <pet>
        needs_clarification	-4	<clinician> <angry> ; <clinician> <day> ; <clinician> <record>
        needs_clarification	-4	<clinician> <year> ; <clothes> aft ; <consume> <alone> ; <consume> <count>
        needs_clarification	-4	<consume> <past> ; <consume> <week> ; <consume> a ; <consume> for
        needs_clarification	-4	<consume> mayb ; <consume> noma ; <consume> sinc ; <container> <opioid>
        needs_clarification	-4	<container> <take> ; <container> sin ; <continue> <hit> ; <count> <week>
        needs_clarification	-4	<count> <year> ; <count> one ; <count> them ; <day> <amount>
        needs_clarification	-4	<day> <fluid> ; <day> <law> ; <day> <sedative> ; <day> le ; <day> noth
        needs_clarification	-4	<day> one ; <day> thru ; <drug> on ; <eat> <opioid> ; <emergency> was
        needs_clarification	-4	<fall> <play> ; <feel> normal ; <feel> the ; <friend> <rope>
        needs_clarification	-4	<furniture> <think> ; <furniture> ya ; <give> <partner> ; <go> <alcohol>
        needs_clarification	-4	<go> <stimulant> ; <go> del ; <goodbye> <job> ; <headface> for ; <hear> fin
        needs_clarification	-4	<height> tol ; <home> son ; <hospital> ; <hospital> <hospital>
        needs_clarification	-4	<hospital> rn ; <insurance> <pet> ; <job> <crowd> ; <job> <stimulant>
        needs_clarification	-4	<kin> <ask> ; <law> <order> ; <law> for ; <leave> <asleep>
        needs_clarification	-4	<leave> <color> ; <leave> <palecolor> ; <leave> <stimulant> ; <leave> i
        needs_clarification	-4	<media> <media> ; <medicine> <clinician> ; <medicine> <pain>
        needs_clarification	-4	<medicine> <stop> ; <medicine> y ; <moment> <alcohol> ; <moment> <day>
        needs_clarification	-4	<moment> <treatment> ; <money> <always> ; <money> me ; <month>
        needs_clarification	-4	<month> <last> ; <month> <moment> ; <month> <night> ; <month> <wait>
        needs_clarification	-4	<need> <blood> ; <need> <count> ; <need> <leave> ; <need> <play>
        needs_clarification	-4	<need> <room> ; <need> <sad> ; <need> anoth ; <need> step ; <need> un
        needs_clarification	-4	<needle> in ; <night> ; <night> <eat> ; <night> <fluid> ; <night> <go>
        needs_clarification	-4	<night> desd ; <official> <appointment> ; <official> <stimulant>
        needs_clarification	-4	<opioid> <clinician> ; <opioid> <continue> ; <opioid> <outdoors>
        needs_clarification	-4	<opioid> y ; <outdoors> bien ; <palecolor> <angry> ; <palecolor> <opening>
        needs_clarification	-4	<partner> <consume> ; <partner> <home> ; <past> <last> ; <past> <night>
        needs_clarification	-4	<pet> <goodbye> ; <pet> but ; <phone> whil ; <pill> <amount> ; <play> me
        needs_clarification	-4	<promise> <opening> ; <rail> <room> ; <rarely> en ; <record> +
        needs_clarification	-4	<remember> <record> ; <room> <bodysound> ; <room> with ; <rope> <continue>
        needs_clarification	-4	<say> w/d ; <sedative> <alcohol> ; <sedative> <medicine>
        needs_clarification	-4	<sedative> <sedative> ; <sedative> <stop> ; <sedative> de ; <shake> so
        needs_clarification	-4	<sick> ; <sober> <home> ; <sober> <kin> ; <sober> <need> ; <sober> and
        needs_clarification	-4	<stimulant> and ; <stimulant> too ; <stimulant> when ; <stop> <shake>
        needs_clarification	-4	<stranger> <night> ; <stranger> mak ; <take> <last> ; <take> <treatment>
        needs_clarification	-4	<take> su ; <think> ~<day> ; <town> <hospital> ; <town> ther
        needs_clarification	-4	<trade> <treatment> ; <treatment> 0 ; <treatment> <illness>
        needs_clarification	-4	<treatment> first ; <treatment> por ; <try> the ; <try> us
        needs_clarification	-4	<vendor> <money> ; <wait> <fall> ; <wait> <stop> ; <water> aft
        needs_clarification	-4	<week> <alcohol> ; <week> <continue> ; <week> <crowd> ; <week> <job>
        needs_clarification	-4	<write> <palecolor> ; <write> e ; <write> ~<write> ; <year> <count>
        needs_clarification	-4	a borrow ; a buddy ; a coffe ; a drop ; a heroin ; a kitten ; a m ; a pt
        needs_clarification	-4	a roost ; a saw ; a seriou ; a sound ; about <amount> ; about <insurance>
        needs_clarification	-4	about fish ; aceptan mujer ; addres is ; aft clos ; agenci de ; ahi mism
        needs_clarification	-4	alberc y ; allow phon ; an iop ; and havent ; and need ; and out ; and smok
        needs_clarification	-4	and think ; ansiedad ; any typo ; app ; are fil ; asdkj ; at <appointment>
        needs_clarification	-4	at anoth ; at daught ; at parti ; auth ; back surgery ; bar ; batteri
        needs_clarification	-4	bday ; be <take> ; bean ; bedtim ; beep ; beer ; beer on ; bil my
        needs_clarification	-4	bleacher ; blind ; blist ; boom ; botella ; bottl ; bridg tol ; brush
        needs_clarification	-4	bulk ; bundl ; buy it ; cadc ; calentur ; cam thru ; can we ; canary
        needs_clarification	-4	candy to ; cant confirm ; cant hold ; cant quit ; casi toda ; cb <day>
        needs_clarification	-4	cb in ; cerveza ; champion ; check out ; cheer ; cinc dia ; civic ; clas of
        needs_clarification	-4	clinica ; clr <hear> ; clr <phone> ; clr got ; clr husband ; cna
        needs_clarification	-4	cocain every ; cocain for ; cocain sinc ; coffe ring ; com back ; com un
        needs_clarification	-4	community garden ; con <stimulant> ; copi leas ; counselor ther
        needs_clarification	-4	count them ; coupl ; crack most ; cran ; crystal in ; cuand <phone> ; cup
        needs_clarification	-4	cuz ; d <treatment> ; day all ; day four ; day its ; de <caretaking>
        needs_clarification	-4	de alcohol ; de cad ; de cobr ; de mas ; de pes ; dead 0 ; death in
        needs_clarification	-4	del <kin> ; del <year> ; del ano ; deni w/d ; dept ; detox and ; detox for
        needs_clarification	-4	do it ; do meth ; doe your ; doing ; domino ; don it ; dond uno ; dopesick
        needs_clarification	-4	drench ; drink win ; dry <day> ; dtr re ; earth ; eat and ; el casin
        needs_clarification	-4	el puest ; empec con ; en juli ; en may ; encampment ; enfermeri ; ent
        needs_clarification	-4	equivoqu de ; eso ; estanci ; estat of ; eve ; evening a ; every nit
        needs_clarification	-4	f <cannabis> ; f <consume> ; f <stop> ; f cok ; fac and ; falt al
        needs_clarification	-4	favor <phone> ; feb ; february ; feel hopeful ; few night ; finish with
        needs_clarification	-4	first <home> ; first in ; fiv tim ; flush ; foil ; for 0 ; for <hospital>
        needs_clarification	-4	for admission ; for four ; for lunch ; for wiv ; fri ; g a ; garden my
        needs_clarification	-4	get high ; go if ; go in ; going away ; goosebump ; gracia a ; guy with
        needs_clarification	-4	hac <amount> ; had me ; hang in ; hang out ; hard <alcohol> ; has new
        needs_clarification	-4	hav <play> ; hav high ; hav me ; hav sinc ; havent had ; he cant ; he pour
        needs_clarification	-4	he stil ; hear aid ; her neighbor ; her toe ; hir for ; his <breath>
        needs_clarification	-4	his <drug> ; hold a ; hondura ; hueso ; hurry ; husb 0 ; hybrid
        needs_clarification	-4	i <caretaking> ; i <start> ; i get ; i own ; i represent ; i smok ; i stop
        needs_clarification	-4	i wak ; i ~lost ; icu ; im <asleep> ; im <eat> ; im <try> ; im all
        needs_clarification	-4	im thirty ; in <hospital> ; in apr ; in august ; in hom ; insist
        needs_clarification	-4	inventari ; is ask ; is bet ; is get ; is slow ; it alon ; it than
        needs_clarification	-4	it thre ; its <leave> ; its gon ; its just ; jering ; job over ; k
        needs_clarification	-4	ketamin ; la <withdrawal> ; la ferreteri ; la pat ; la piedr ; la prep
        needs_clarification	-4	lamb ; las <sedative> ; lcsw ; ld 0 ; le va ; learn my ; leash ; lech y
        needs_clarification	-4	left on ; let <crowd> ; level 0 ; library and ; licenci de ; lick ; lik 0
        needs_clarification	-4	lik beet ; lik for ; lin was ; llanter ; llev cinc ; lo cor ; los hueso
        needs_clarification	-4	lupit ; m <cannabis> ; m <partner> ; m <sedative> ; malibu ; marriag
        needs_clarification	-4	mayb two ; me 0 ; me aft ; me as ; me cobr ; me fue ; me inyect ; me las
        needs_clarification	-4	me pop ; medical detox ; mention your ; met a ; mi cuent ; mi muj ; mis 0
        needs_clarification	-4	mobil ; mom of ; monitor ; mot ; mouth ; mov clos ; msw ; my <clinician>
        needs_clarification	-4	my girlfriend ; my granddaught ; near <always> ; need somewher ; needl stil
        needs_clarification	-4	nephew 0 ; nervou about ; nev <phone> ; new <clinician> ; new <phone>
        needs_clarification	-4	nic <play> ; night out ; no ~<job> ; no ~<sedative> ; no ~leav ; no ~opi
        needs_clarification	-4	no ~subst ; no ~voic ; noc ; noch desd ; nois lik ; noma <consume>
        needs_clarification	-4	not ~been ; not ~every ; novi se ; now the ; num ; numb aft ; nurs student
        needs_clarification	-4	of current ; of gold ; of main ; of spe ; offer ; old <drive> ; on crack
        needs_clarification	-4	on thre ; one <container> ; one <pill> ; only <start> ; open to
        needs_clarification	-4	opening for ; or <count> ; or so ; otherwis ; our tir ; out <day>
        needs_clarification	-4	out candy ; oye el ; par <amount> ; peg ahorit ; pepper ; per ~se
        needs_clarification	-4	perdi mi ; picnic and ; pls ; poodl ; por <go> ; porqu me ; portugues
        needs_clarification	-4	pres 0 ; privat person ; q <day> ; qpw ; qued y ; quier dejarl ; quier sal
        needs_clarification	-4	quit cold ; quot ; radt ; rain on ; rais goat ; re <night> ; register
        needs_clarification	-4	renewal ; represent ; represent a ; residential for ; residential program
        needs_clarification	-4	retain ; rig ; ring twic ; robocal ; rosebush ; rv ; said you ; scar me
        needs_clarification	-4	sesent dia ; sesion ; seven ; she just ; sherif ; shop told
        needs_clarification	-4	sin ~<medicine> ; sin ~<outdoors> ; sinc <daytime> ; sinc aug ; sinc fri
        needs_clarification	-4	sinc friday ; sist need ; six night ; six or ; six pack ; sixty ; slam
        needs_clarification	-4	slot machin ; solit ; som <night> ; somewher to ; sort the ; soy su
        needs_clarification	-4	specialist ; spous ; st ann ; start on ; stay in ; step stool ; steward
        needs_clarification	-4	stil on ; stil run ; street numb ; student ; su program ; suer ; tak hom
        needs_clarification	-4	tak me ; tak one ; taught her ; telefon en ; test the ; th ; the iop
        needs_clarification	-4	the oper ; the sweat ; the ~dts ; ther anyth ; ther not ; ther privat
        needs_clarification	-4	thesi ; thi <clothes> ; thre month ; thread ; thursday through
        needs_clarification	-4	tienen <treatment> ; til ; til he ; til thi ; tim the ; to <opening>
        needs_clarification	-4	to <partner> ; to <volunteer> ; to forty ; to group ; to print ; toilet
        needs_clarification	-4	tom 0 ; tonsil out ; trap ; try us ; twenty four ; two beer ; two bottl
        needs_clarification	-4	two minut ; two night ; ua ; ups ; urin ; us by ; uso ; ventur ; viv con
        needs_clarification	-4	wak my ; want inpt ; was <leave> ; was <think> ; was cok ; was surpris
        needs_clarification	-4	wash my ; watch my ; week with ; what <need> ; what now ; when is
        needs_clarification	-4	wil <ask> ; wil ask ; wil think ; wil to ; window down ; wiv ; wk
        needs_clarification	-4	wont tel ; wont wak ; wouldnt <leave> ; wouldnt leav ; x wk ; y <stimulant>
        needs_clarification	-4	y/o ; ya <need> ; ya quier ; year of ; yesterday he ; yo <alone> ; you <go>
        needs_clarification	-4	you cal ; your detox ; zolpidem ; ~<alcohol> in ; ~<always> ; ~<awake> up
        needs_clarification	-4	~<emergency> ; ~<emergency> on ; ~<give> <phone> ; ~<last> ; ~<last> ~one
        needs_clarification	-4	~<seizure> ; ~<shake> ; ~<week> ~off ; ~a ~<amount> ; ~a ~<night> ; ~a ~fit
        needs_clarification	-4	~a ~night ; ~and ; ~back ; ~despiert ; ~dia ; ~diem ; ~dont ~want
        needs_clarification	-4	~every ~coupl ; ~every ~few ; ~facility ; ~fev ; ~in ~<treatment>
        needs_clarification	-4	~last ~one ; ~lost ~my ; ~me pued ; ~me ~<take> ; ~my nam ; ~nam <give>
        needs_clarification	-4	~nam given ; ~off ~a ; ~one to ; ~per ~diem ; ~rm ~0 ; ~six ~week ; ~subst
        needs_clarification	-4	~temblor ; ~two ~hour ; ~wak up ; ~when ~i ; ~with ~<eat> ; ~xanax
        needs_clarification	-5	*ago.3 ; *barrierChild.childsAge ; *family.3 ; *frequency.0
        needs_clarification	-5	*homeless:other_experiencer ; *number.1 ; *otherService.therapist:negated
        needs_clarification	-5	*quantity.binge ; *sinceLastUse.3 ; *substance.stimulant:other_experiencer
        needs_clarification	-5	*uses ; *withdrawalSign:other_experiencer ; 0 <cannabis> ; 0 <clinician>
        needs_clarification	-5	0 <furniture> ; 0 <sedative> ; 0 <take> ; 0 <treatment> ; 0 pk
        needs_clarification	-5	<alcohol> <clinician> ; <alcohol> <furniture> ; <alcohol> <withdrawal>
        needs_clarification	-5	<always> <alcohol> ; <always> sinc ; <amount> <clinician> ; <amount> <past>
        needs_clarification	-5	<amount> <treatment> ; <appointment> <tool> ; <appointment> de
        needs_clarification	-5	<appointment> for ; <ask> <night> ; <asleep> a ; <asleep> ther
        needs_clarification	-5	<blood> <money> ; <bodypart> <clinician> ; <breath> <moment> ; <breath> at
        needs_clarification	-5	<cannabis> at ; <child> <treatment> ; <child> re ; <clinician>
        needs_clarification	-5	<cold> <fluid> ; <consume> <drug> ; <consume> com ; <container> /
        needs_clarification	-5	<container> <amount> ; <container> <past> ; <container> a ; <crash> with
        needs_clarification	-5	<crowd> <consume> ; <day> ; <day> <continue> ; <day> about ; <day> has
        needs_clarification	-5	<day> no ; <day> of ; <day> out ; <day> too ; <day> ~<amount>
        needs_clarification	-5	<drive> spot ; <drive> warranty ; <drug> ; <emergency> <container>
        needs_clarification	-5	<friend> 0 ; <furniture> i ; <give> lin ; <go> <clinician> ; <go> <night>
        needs_clarification	-5	<go> <opioid> ; <headface> <color> ; <hear> lin ; <hold> her
        needs_clarification	-5	<home> <need> ; <hospital> <need> ; <illness> <stimulant> ; <kin> chay
        needs_clarification	-5	<kin> onc ; <kin> ~<consume> ; <last> one ; <law> <ask> ; <law> <media>
        needs_clarification	-5	<leave> <month> ; <medicine> <hospital> ; <moment> <last>
        needs_clarification	-5	<moment> <order> ; <moment> its ; <moment> sinc ; <money> <need>
        needs_clarification	-5	<month> <clinician> ; <month> <continue> ; <month> con ; <month> no
        needs_clarification	-5	<need> <amount> ; <need> <past> ; <need> <volunteer> ; <need> in
        needs_clarification	-5	<need> out ; <needle> <soon> ; <night> <amount> ; <night> <chestheart>
        needs_clarification	-5	<night> <year> ; <night> she ; <night> ther ; <official> ; <official> <law>
        needs_clarification	-5	<official> <take> ; <opioid> <moment> ; <opioid> <year> ; <opioid> at
        needs_clarification	-5	<opioid> desd ; <opioid> en ; <palecolor> <bodysound> ; <palecolor> <home>
        needs_clarification	-5	<past> <consume> ; <past> <month> ; <pet> <drug> ; <pill> <palecolor>
        needs_clarification	-5	<promise> ya ; <put> el ; <rarely> al ; <record> a ; <sad> <crowd>
        needs_clarification	-5	<school> y ; <sedative> 0 ; <sedative> <cold> ; <sedative> <go> ; <see> for
        needs_clarification	-5	<sober> ; <soon> rung ; <stimulant> <medicine> ; <stimulant> <needle>
        needs_clarification	-5	<stimulant> <wait> ; <stimulant> <year> ; <stimulant> with
        needs_clarification	-5	<stimulant> ~<always> ; <stop> el ; <stranger> <caretaking>
        needs_clarification	-5	<take> <continue> ; <threat> <say> ; <trade> <crowd> ; <trade> <threat>
        needs_clarification	-5	<treatment> <start> ; <treatment> <year> ; <treatment> the
        needs_clarification	-5	<vendor> <amount> ; <vermin> off ; <wait> y ; <week> <always>
        needs_clarification	-5	<week> <amount> ; <withdrawal> <sedative> ; <write> <needle>
        needs_clarification	-5	<year> <consume> ; a <sober> ; a bucket ; a doming ; a facility ; a handl
        needs_clarification	-5	a second ; a sit ; a vec ; addict to ; adic ; again tmrw ; al <year>
        needs_clarification	-5	al ano ; al anon ; alcoholic ; allow <phone> ; american ; amigo ; an even
        needs_clarification	-5	and <medicine> ; and <need> ; and keep ; annual ; aparec ; apr ; april
        needs_clarification	-5	archery ; ard ; aseguranz ; back <hospital> ; bajarl ; balon ; barstow
        needs_clarification	-5	basical ; bathroom floor ; be away ; been <stimulant> ; been the
        needs_clarification	-5	behavioral health ; best for ; big <container> ; bor at ; breath at ; buddy
        needs_clarification	-5	bus leav ; buy from ; by lunch ; c/o ; cal whisper ; cant <take>
        needs_clarification	-5	cas <colleague> ; casi <always> ; casi diari ; chay ; chin on ; clearanc
        needs_clarification	-5	clinical <colleague> ; clonazepam ; clr <blood> ; clr <think> ; clr rang
        needs_clarification	-5	cobija y ; coc los ; cok 0 ; cok in ; cok most ; competitor ; complet
        needs_clarification	-5	congratulation ; contesten por ; cool ; corol ; coron ; could <take>
        needs_clarification	-5	coupl tim ; cozy ; cps ; cramp ; crypt ; d/c 0 ; dad want ; dai for ; dai x
        needs_clarification	-5	day 0 ; de vez ; dej el ; dem ; desd hac ; did the ; dieron de ; do lin
        needs_clarification	-5	doe <stimulant> ; ech agu ; el mejor ; empec ; en <write> ; en cuand
        needs_clarification	-5	en eso ; en fiesta ; estuv con ; ex client ; exp ; f <opioid> ; flask
        needs_clarification	-5	flood the ; for <money> ; for someth ; four month ; four night ; from <day>
        needs_clarification	-5	get me ; giv or ; going on ; got hom ; grant ; greet is ; ha <think>
        needs_clarification	-5	hangman ; hard for ; hasnt had ; he can ; he eat ; he went ; her <medicine>
        needs_clarification	-5	her counselor ; hes mak ; himself in ; history ; hlep ; homeles ; horror
        needs_clarification	-5	hous wher ; how do ; i <hit> ; i <kill> ; i fix ; i snort ; i ~<emergency>
        needs_clarification	-5	i ~overdos ; if i ; if ~<treatment> ; im <insurance> ; im forty ; in <go>
        needs_clarification	-5	in week ; internarl ; iop client ; irs ; is <ask> ; is <stop> ; is nam
        needs_clarification	-5	iv <stimulant> ; ive <consume> ; just <consume> ; ket ; last beer
        needs_clarification	-5	last one ; lighthous ; lin on ; liv ther ; lkjh ; m meth ; management
        needs_clarification	-5	masc 0 ; may we ; me <leave> ; medical <treatment> ; mft ; mo ago
        needs_clarification	-5	money on ; my card ; n i ; n the ; nam to ; nasal ; nev thought ; next rung
        needs_clarification	-5	ni ~<alcohol> ; night only ; nin <moment> ; nin hour ; no ~<insurance>
        needs_clarification	-5	no ~coverag ; no ~dop ; non ; norc ; noth he ; now its ; nts ; numb off
        needs_clarification	-5	numer ; o tre ; of <last> ; of last ; of ther ; off alcohol ; off of
        needs_clarification	-5	off xanax ; on him ; on ketamin ; onc a ; only when ; or fiv ; our <room>
        needs_clarification	-5	par <put> ; patient ther ; per mi ; phon # ; phras ; pid ; piedr ; pinpoint
        needs_clarification	-5	pip in ; pk ; pond and ; position ; prefier no ; prepar ; priv ; psicolog
        needs_clarification	-5	pt <consume> ; puls ; quien me ; quinc <year> ; quinc ano ; quit el ; regul
        needs_clarification	-5	requir ; res ; rns ; say so ; sch ; second week ; sei ano ; shaky
        needs_clarification	-5	she back ; shelt ; shot up ; si lo ; si pued ; sleep ; sleep ther
        needs_clarification	-5	smok weed ; snor ; som weekend ; sophomor ; spe to ; stash ; stitch in ; sx
        needs_clarification	-5	tak his ; ten in ; term ; terren ; th and ; thank god ; thatl ; the <sick>
        needs_clarification	-5	the <withdrawal> ; the bottl ; the lat ; the plastic ; the run ; the weed
        needs_clarification	-5	the ~<clean> ; the ~<withdrawal> ; the ~smok ; theat ; they nam ; they said
        needs_clarification	-5	thi far ; think im ; thre year ; thru <month> ; to drop ; to sunday
        needs_clarification	-5	tortug ; tourniquet ; transf ; up 0 ; van tre ; vap thc ; vec al ; verify
        needs_clarification	-5	vez en ; viej de ; viern ; vm ful ; voicemail greet ; w ; want tx ; was ful
        needs_clarification	-5	way sinc ; we wait ; week for ; week in ; when can ; wher els ; who sel
        needs_clarification	-5	whol block ; wildlif ; win on ; with <illness> ; wk of ; wont <awake>
        needs_clarification	-5	wont <hold> ; y <need> ; y quier ; y ya ; yo lo ; you decid ; you run
        needs_clarification	-5	your <town> ; your iop ; ~0 ~<month> ; ~0 ~mo ; ~<always> ~0
        needs_clarification	-5	~<amount> ~<alcohol> ; ~<day> ~<treatment> ; ~<emergency> el ; ~com ~off
        needs_clarification	-5	~d ~inpt ; ~dad ; ~dan permis ; ~dont ~<need> ; ~etoh / ; ~every ~0
        needs_clarification	-5	~gon ~a ; ~kick ; ~mo ; ~month ; ~naloxon ; ~off ; ~peg ; ~psych ; ~they
        needs_clarification	-5	~thre ; ~tri ~to ; ~w/d ~sz
        needs_clarification	-6	$ 0 ; *backToUse ; *family.0 ; *frequency.1:other_experiencer
        needs_clarification	-6	*iopRequest:negated ; *quantity.consequence:negated ; *quitting
        needs_clarification	-6	*relief.against ; *withdrawalSign:hypothetical ; / ; 0 at ; 0 beer ; 0 dai
        needs_clarification	-6	0 im ; 0 m ; 0 pls ; 0 week ; <alcohol> <continue> ; <alcohol> al
        needs_clarification	-6	<alcohol> el ; <alone> <consume> ; <always> x ; <amount> <daytime>
        needs_clarification	-6	<appointment> <clinician> ; <asleep> is ; <buy> from ; <cannabis> <day>
        needs_clarification	-6	<cannabis> cart ; <colleague> wont ; <consume> only ; <continue> <bodypart>
        needs_clarification	-6	<continue> con ; <count> <put> ; <crowd> <week> ; <crowd> doesnt
        needs_clarification	-6	<day> <friend> ; <day> desd ; <drive> <trade> ; <drug> sinc ; <drug> the
        needs_clarification	-6	<emergency> <caretaking> ; <emergency> <school> ; <fire> <take> ; <give> or
        """
}
