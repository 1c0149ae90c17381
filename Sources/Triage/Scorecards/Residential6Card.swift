extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	1	venezolan ; verl ; veterinary ; vez que ; viv sol ; voc que ; voc y ; voicemail
        residential	1	voy me ; vs ; vss ; walk hom ; wan quit ; want answer ; want brochur ; want help
        residential	1	want residential ; want somewher ; was <clothes> ; was <count> ; was <law> ; was due
        residential	1	was hold ; was vodk ; was xanax ; wasnt an ; watch by ; we paid ; we print ; we went
        residential	1	wear off ; wed photograph ; wed tak ; wedg ; week ever ; week every ; week i
        residential	1	week of ; weekday for ; werent ; what <say> ; what and ; what ive ; what now
        residential	1	what peopl ; what the ; whatev they ; wher ; whip ; who <buy> ; who he ; whoev open
        residential	1	whol 0 ; wif husb ; wif left ; window at ; window open ; with <go> ; with <pet>
        residential	1	with all ; with child ; with meth ; with myself ; withdrawal and ; without ~<amount>
        residential	1	wks now ; women in ; wood grain ; word no ; would <die> ; would believ ; would die
        residential	1	y 0 ; y <continue> ; y <partner> ; y <relapse> ; y <trade> ; y duerm ; y ni ; y pt
        residential	1	y qued ; y recay ; y work ; y ~cuant ; ya en ; ya hast ; yard sign ; yard with
        residential	1	year becaus ; year mor ; you ; you <crowd> ; you sinc ; young <kin> ; your
        residential	1	your <home> ; your <phone> ; your build ; your client ; your lobby ; your peopl
        residential	1	your question ; your ~<treatment> ; ~<alcohol> ni ; ~<amount> ~than
        residential	1	~<appointment> ~for ; ~<caretaking> for ; ~<clean> ~<room> ; ~<clinician> 0
        residential	1	~<consume> <happy> ; ~<consume> ~detector ; ~<count> ~<moment> ; ~<crowd> ~for
        residential	1	~<day> ; ~<day> <drive> ; ~<day> with ; ~<day> ~<amount> ; ~<day> ~<past>
        residential	1	~<day> ~up ; ~<die> <drug> ; ~<drive> to ; ~<eat> with ; ~<go> ~<home>
        residential	1	~<hold> ~off ; ~<home> <day> ; ~<home> ~ther ; ~<homeless> ; ~<illness> <hospital>
        residential	1	~<illness> y ; ~<job> <ask> ; ~<kin> ~<drive> ; ~<law> ~<day> ; ~<medicine> 0
        residential	1	~<medicine> and ; ~<money> of ; ~<month> en ; ~<night> and ; ~<opioid> <bodypart>
        residential	1	~<partner> a ; ~<partner> and ; ~<phone> aft ; ~<say> <stranger>
        residential	1	~<sick> <clinician> ; ~<take> <stranger> ; ~<take> ~<day> ; ~<take> ~<phone>
        residential	1	~<take> ~<room> ; ~<take> ~int ; ~<think> <continue> ; ~<think> and ; ~<treatment> o
        residential	1	~<treatment> part ; ~<treatment> wil ; ~<treatment> ~<furniture>
        residential	1	~<treatment> ~<year> ; ~<year> ~<amount> ; ~a ~0 ; ~a ~<day> ; ~a ~<relapse>
        residential	1	~abr la ; ~aceptan ; ~alcohol hat ; ~anyon ; ~attempt ; ~be ~<hospital> ; ~be ~admit
        residential	1	~buddy ; ~calm ; ~cash ; ~clean ~offic ; ~contest ; ~cp ; ~cre ; ~da ~un ; ~day
        residential	1	~day with ; ~day ~inpt ; ~day ~up ; ~de ~novent ; ~del ; ~depres ; ~detail
        residential	1	~detector ; ~detox ~d/c ; ~dia ~intern ; ~doing ; ~drink sinc ; ~eight ~week
        residential	1	~el ~<room> ; ~el ~<stimulant> ; ~el ~cristal ; ~el ~program ; ~els ~<consume>
        residential	1	~els ~use ; ~embaraz y ; ~entr ni ; ~even <say> ; ~fiv ~year ; ~front ~of ; ~get a
        residential	1	~graduation ; ~ha <consume> ; ~hang ~himself ; ~hold ~off ; ~hous ~is ; ~in 0 ; ~inf
        residential	1	~inf cb ; ~insuranc and ; ~kid ; ~kind ; ~know the ; ~le ~<take> ; ~liv ~ther
        residential	1	~lo ha ; ~mak ~it ; ~mat what ; ~me <amount> ; ~mes en ; ~my <amount>
        residential	1	~nad <amount> ; ~nad mas ; ~nam no ; ~night and ; ~nina ; ~nino en ; ~no ~ins ; ~non
        residential	1	~nos ~fue ; ~nunc ; ~of ~<think> ; ~of ~<treatment> ; ~of ~idea ; ~otr
        residential	1	~overdos and ; ~own ~<furniture> ; ~pas it ; ~pas un ; ~patch ; ~perdon ~que ; ~pnc
        residential	1	~preg ; ~program ~for ; ~queremo que ; ~residential meth ; ~say ~how ; ~se ~nos
        residential	1	~semana ; ~sign ; ~smok ~detector ; ~so ~<intoxicated> ; ~so ~high ; ~someplac
        residential	1	~staf ; ~sz on ; ~tard ; ~taught ~sunday ; ~tea ; ~teng <child> ; ~than ~0
        residential	1	~the ~tim ; ~thre ; ~tmrw ; ~to ~be ; ~today ; ~treint ; ~tx ; ~up on ; ~voc ; ~wint
        residential	1	~wound ; ~your ~<home> ; él los
        residential	-1	*about.0 ; *detoxRequest ; *died ; *drinks.2:negated ; *emergency:other_experiencer
        residential	-1	*family.3 ; *functioning:hypothetical ; *injecting:negated ; *mildCue
        residential	-1	*naloxone:other_experiencer ; *otherService.lookAlike:hypothetical
        residential	-1	*otherService.lowSpirits ; *otherService.therapist
        residential	-1	*outpatientDuring:other_experiencer ; *phone.1 ; *pregnancy ; *quitting:historical
        residential	-1	*substance.stimulant:possible ; *suicidal ; *uses:negated ; + fent ; + wif ; / nt
        residential	-1	/ thc ; 0 <hit> ; 0 <moment> ; 0 <take> ; 0 at ; 0 bar ; 0 btl ; 0 cocain ; 0 com
        residential	-1	0 en ; 0 er ; 0 la ; 0 nino ; 0 pls ; 0 qd ; 0 sem ; 0 win ; 0 ~<seizure>
        residential	-1	<afraid> for ; <afraid> to ; <alcohol> <say> ; <alcohol> each ; <alcohol> por
        residential	-1	<alcohol> that ; <alcohol> todo ; <alone> a ; <always> <container>
        residential	-1	<always> <opioid> ; <always> <start> ; <always> <take> ; <always> about
        residential	-1	<always> una ; <amount> <emergency> ; <amount> <headface> ; <amount> desd
        residential	-1	<amount> globo ; <amount> lif ; <amount> my ; <amount> nin ; <amount> through
        residential	-1	<amount> ~<kin> ; <amount> ~<opioid> ; <amount> ~<promise> ; <appointment> <moment>
        residential	-1	<appointment> <outdoors> ; <appointment> the ; <ask> <friend> ; <ask> <give>
        residential	-1	<ask> anyway ; <ask> by ; <ask> en ; <ask> if ; <asleep> <furniture>
        residential	-1	<asleep> <pill> ; <asleep> la ; <awake> <day> ; <awake> a ; <blade> <drive>
        residential	-1	<blood> <hit> ; <bodypart> <continue> ; <bodypart> <height> ; <bodypart> <hold>
        residential	-1	<bodypart> <hospital> ; <bodypart> <partner> ; <bodypart> <stop>
        residential	-1	<bodypart> <withdrawal> ; <bodypart> as ; <bodypart> right ; <bodypart> them
        residential	-1	<bodysound> <hear> ; <break> cp ; <breath> 0 ; <breath> <day> ; <breath> <take>
        residential	-1	<build> <month> ; <build> <photo> ; <build> de ; <buy> <phone> ; <cannabis> <month>
        residential	-1	<cannabis> <year> ; <cannabis> sinc ; <caretaking> <child> ; <caretaking> is
        residential	-1	<caretaking> to ; <caretaking> y ; <chestheart> <chestheart> ; <chestheart> <say>
        residential	-1	<child> <alcohol> ; <child> <kill> ; <child> <lock> ; <child> <phone>
        residential	-1	<child> <shame> ; <child> down ; <child> of ; <child> out ; <church> <container>
        residential	-1	<church> <play> ; <church> <say> ; <clean> la ; <clinician> <take> ; <clothes> 0
        residential	-1	<clothes> <rope> ; <clothes> <write> ; <clothes> y ; <clothes> you
        residential	-1	<colleague> <opioid> ; <colleague> did ; <colleague> ~<amount>
        residential	-1	<consume> <consume> ; <consume> <die> ; <consume> <eat> ; <consume> <moment>
        residential	-1	<consume> <room> ; <consume> <tool> ; <consume> from ; <consume> his
        residential	-1	<consume> one ; <consume> problem ; <consume> someth ; <consume> them
        residential	-1	<container> <cannabis> ; <container> <fluid> ; <container> <promise>
        residential	-1	<container> <year> ; <container> desd ; <container> on ; <container> that
        residential	-1	<continue> <bodypart> ; <continue> <breath> ; <continue> <school> ; <count> <crowd>
        residential	-1	<count> <daytime> ; <count> them ; <count> y ; <crash> of ; <crowd> <alcohol>
        residential	-1	<crowd> <blood> ; <crowd> <cannabis> ; <crowd> <homeless> ; <crowd> <treatment>
        residential	-1	<crowd> in ; <crowd> was ; <day> <week> ; <day> de ; <day> las ; <day> most
        residential	-1	<day> ten ; <day> ~<stimulant> ; <day> ~<stop> ; <day> ~<wait>
        residential	-1	<daytime> <bodypart> ; <daytime> <room> ; <daytime> <take> ; <die> <day>
        residential	-1	<die> <tool> ; <drive> <feel> ; <drive> <give> ; <drive> <night>
        residential	-1	<drive> <palecolor> ; <drive> <school> ; <drive> for ; <drive> her ; <drive> ther
        residential	-1	<drug> <record> ; <drug> <year> ; <eat> <drive> ; <eat> <fluid> ; <eat> <sedative>
        residential	-1	<eat> <week> ; <eat> kind ; <eat> to ; <emergency> <day> ; <emergency> <room>
        residential	-1	<emergency> <say> ; <emergency> ~<die> ; <fall> <happy> ; <fall> <take>
        residential	-1	<feel> <home> ; <fire> de ; <fluid> <cold> ; <fluid> <headface> ; <fluid> ~<asleep>
        residential	-1	<friend> <headface> ; <friend> <stop> ; <friend> <write> ; <friend> about
        residential	-1	<friend> at ; <friend> in ; <friend> que ; <friend> re ; <furniture> <breath>
        residential	-1	<furniture> against ; <furniture> dur ; <give> <night> ; <give> <sedative>
        residential	-1	<give> <sober> ; <give> <year> ; <give> no ; <give> su ; <give> that ; <go> <eat>
        residential	-1	<go> <give> ; <go> <home> ; <go> <key> ; <go> <soon> ; <go> at ; <go> com
        residential	-1	<go> lik ; <go> und ; <goodbye> ; <goodbye> 0 ; <happy> <outdoors> ; <happy> <pet>
        residential	-1	<happy> is ; <happy> ~<happy> ; <headface> <drug> ; <headface> he ; <headface> la
        residential	-1	<hear> que ; <hear> ther ; <hit> <emergency> ; <hit> <headface> ; <hit> about
        residential	-1	<home> <kin> ; <home> <palecolor> ; <home> <play> ; <home> <record> ; <home> sat
        residential	-1	<home> when ; <hospital> <drive> ; <hospital> <home> ; <hospital> <room>
        residential	-1	<hospital> <stimulant> ; <hospital> from ; <illness> is ; <illness> that
        residential	-1	<illness> y ; <insurance> <wait> ; <intoxicated> 0 ; <job> <day> ; <job> <happy>
        residential	-1	<job> <stranger> ; <job> ther ; <key> <stranger> ; <kill> <amount> ; <kill> <last>
        residential	-1	<kill> <phone> ; <kin> <hear> ; <kin> <last> ; <kin> <photo> ; <kin> hac
        residential	-1	<kin> thi ; <kin> which ; <last> <drive> ; <last> <need> ; <last> tim
        residential	-1	<law> <stimulant> ; <law> no ; <leave> <alcohol> ; <leave> <church>
        residential	-1	<leave> <continue> ; <leave> <home> ; <leave> <job> ; <leave> el ; <leave> en
        residential	-1	<leave> in ; <leave> you ; <lock> behind ; <media> <need> ; <media> <school>
        residential	-1	<medicine> in ; <moment> <amount> ; <moment> <build> ; <moment> <buy>
        residential	-1	<moment> <pill> ; <moment> <year> ; <moment> com ; <moment> me ; <moment> que
        residential	-1	<moment> x ; <money> <past> ; <money> <see> ; <money> by ; <money> card
        residential	-1	<money> laps ; <money> only ; <money> per ; <month> <colleague> ; <month> <money>
        residential	-1	<month> <phone> ; <month> <put> ; <month> <say> ; <month> clos ; <month> doe
        residential	-1	<month> me ; <month> was ; <need> $ ; <need> <daytime> ; <need> nam ; <need> thi
        residential	-1	<need> with ; <needle> <eat> ; <needle> <put> ; <night> <angry> ; <night> <pet>
        residential	-1	<night> <see> ; <night> her ; <night> or ; <night> thi ; <official> <order>
        residential	-1	<official> let ; <opening> <bodypart> ; <opening> is ; <opioid> <medicine>
        residential	-1	<opioid> <town> ; <opioid> then ; <opioid> ~<always> ; <order> <home>
        residential	-1	<order> <take> ; <order> <week> ; <outdoors> <daytime> ; <outdoors> <night>
        residential	-1	<pain> <job> ; <pain> acros ; <palecolor> <chestheart> ; <palecolor> <take>
        residential	-1	<palecolor> no ; <palecolor> ya ; <partner> <always> ; <partner> <asleep>
        residential	-1	<partner> <night> ; <partner> <say> ; <partner> <sedative> ; <partner> <stimulant>
        residential	-1	<partner> dont ; <partner> est ; <partner> her ; <partner> mad ; <partner> me
        residential	-1	<partner> off ; <partner> too ; <partner> ~<die> ; <past> <alcohol>
        residential	-1	<past> <moment> ; <past> <money> ; <past> <month> ; <past> doing ; <past> id
        residential	-1	<past> my ; <pet> <asleep> ; <pet> <photo> ; <pet> <take> ; <pet> had ; <pet> und
        residential	-1	<phone> <go> ; <phone> <hear> ; <phone> <hot> ; <phone> <phone>
        residential	-1	<phone> <stranger> ; <phone> only ; <phone> sam ; <pill> <always>
        residential	-1	<pill> <palecolor> ; <play> <alcohol> ; <play> <friend> ; <play> <moment>
        residential	-1	<play> <week> ; <play> <year> ; <play> its ; <play> se ; <promise> <take>
        residential	-1	<put> <say> ; <record> <count> ; <record> <say> ; <record> to
        residential	-1	<relapse> prevention ; <room> 0 ; <room> <intoxicated> ; <room> go ; <room> hes
        residential	-1	<room> lik ; <rope> <eat> ; <rope> <photo> ; <sad> <amount> ; <sad> <partner>
        residential	-1	<say> <confused> ; <say> <official> ; <say> <trade> ; <say> espanol ; <say> flat
        residential	-1	<say> id ; <say> im ; <say> off ; <say> ~<kin> ; <say> ~<partner> ; <say> ~<shake>
        residential	-1	<school> <alcohol> ; <school> <fall> ; <school> <insurance> ; <school> <last>
        residential	-1	<school> <month> ; <school> for ; <school> her ; <school> sit ; <school> ~<school>
        residential	-1	<sedative> <month> ; <sedative> in ; <see> 0 ; <see> <height> ; <see> <night>
        residential	-1	<see> <play> ; <see> sinc ; <seizure> <moment> ; <seizure> y ; <shame> <take>
        residential	-1	<sober> con ; <soon> <home> ; <soon> <kin> ; <soon> <stimulant> ; <soon> <week>
        residential	-1	<soon> loc ; <soon> que ; <start> <amount> ; <start> <week> ; <start> at
        residential	-1	<start> en ; <stimulant> <clinician> ; <stimulant> <consume> ; <stimulant> <happy>
        residential	-1	<stimulant> <kin> ; <stimulant> <law> ; <stimulant> <play> ; <stimulant> <school>
        residential	-1	<stimulant> <sober> ; <stimulant> <stranger> ; <stimulant> <think>
        residential	-1	<stimulant> cas ; <stimulant> el ; <stimulant> la ; <stimulant> lik
        residential	-1	<stimulant> noma ; <stimulant> ~<amount> ; <stimulant> ~<day> ; <stop> <happy>
        residential	-1	<stop> <hit> ; <stop> <photo> ; <stop> <treatment> ; <stop> his ; <stop> mi
        residential	-1	<stranger> <angry> ; <stranger> <consume> ; <stranger> <feel>
        residential	-1	<stranger> <partner> ; <stranger> <say> ; <stranger> <see> ; <stranger> els
        residential	-1	<take> <appointment> ; <take> <breath> ; <take> <insurance> ; <take> <kin>
        residential	-1	<take> <leave> ; <take> <phone> ; <take> <school> ; <take> <water> ; <take> ill
        residential	-1	<take> som ; <take> thi ; <think> <drive> ; <think> <media> ; <think> <outdoors>
        residential	-1	<think> anyth ; <think> my ; <think> ther ; <think> theyd ; <think> which
        residential	-1	<think> y ; <threat> me ; <tired> <asleep> ; <tired> <bodypart> ; <tired> per
        residential	-1	<tool> <continue> ; <town> a ; <trade> <ask> ; <trade> <container> ; <treatment> +
        residential	-1	<treatment> <chestheart> ; <treatment> <night> ; <treatment> a ; <treatment> and
        residential	-1	<treatment> as ; <treatment> cm ; <treatment> do ; <treatment> nin
        residential	-1	<treatment> pag ; <treatment> to ; <trust> <day> ; <trust> <take> ; <trust> for
        residential	-1	<trust> to ; <try> <phone> ; <try> nad ; <vendor> <phone> ; <vendor> rep
        residential	-1	<vermin> en ; <vermin> from ; <wait> <alone> ; <wait> <amount> ; <wait> <moment>
        residential	-1	<wait> <needle> ; <wait> <town> ; <wait> <week> ; <wait> on ; <water> <amount>
        residential	-1	<water> <month> ; <water> in ; <water> is ; <week> <drug> ; <week> <job>
        residential	-1	<week> <money> ; <week> <promise> ; <week> id ; <week> when
        residential	-1	<withdrawal> <furniture> ; <withdrawal> from ; <withdrawal> management
        residential	-1	<withdrawal> myself ; <write> 0 ; <write> <amount> ; <write> <ask> ; <write> for
        residential	-1	<write> my ; <write> with ; <year> <blade> ; <year> <happy> ; <year> <play>
        residential	-1	<year> ~<alcohol> ; @ 0 ; a <ask> ; a <crowd> ; a <pill> ; a <stiff> ; a <wait>
        residential	-1	a button ; a cort ; a crim ; a diari ; a fenc ; a funny ; a grey ; a hard
        residential	-1	a intern ; a joint ; a lab ; a lit ; a meet ; a nail ; a nit ; a numb ; a parent
        residential	-1	a question ; a saturday ; a shop ; a snor ; a sound ; a straight ; a subpoen
        residential	-1	a suicid ; a trial ; a version ; a voic ; a whol ; a word ; about <die>
        residential	-1	about <treatment> ; about ketamin ; abstinent ; acostumbr ; advirti ; aft hour
        residential	-1	aft i ; aft my ; aft practic ; aft year ; ahor que ; aid and ; al <last> ; al cuart
        residential	-1	al final ; al program ; al rat ; alberc ; alg por ; alg se ; alguien ; alguien me
        residential	-1	alguno <day> ; all <job> ; all fin ; all good ; als on ; alway has ; am <tired>
        residential	-1	am tir ; ambulatori por ; amount ; amphetamin ; an adolescent ; an appointment
        residential	-1	and <drive> ; and hug ; and onc ; and run ; and win ; and wrot ; and your ; anim
        residential	-1	ano a ; any <treatment> ; anyth els ; apartment and ; apartment in ; apen
        residential	-1	applicant ; apply ; apt 0 ; aqui en ; arbor ; are <amount> ; are <vermin> ; are out
        residential	-1	arent ther ; arm gon ; arm hot ; arm tingl ; around ten ; arthriti ; as ive
        residential	-1	aseguranz ; asi desd ; asi noma ; ask anyway ; ask for ; ask how ; asleep and
        residential	-1	asleep on ; aspirin ; asust ; at <insurance> ; at breakfast ; at eight
        residential	-1	at festival ; at four ; at hosp ; at risk ; awful ; azul y ; back <home> ; back out
        residential	-1	back surgery ; ban ; bar dai ; barricad ; be <hospital> ; be noth ; be ok ; be sent
        residential	-1	becaus a ; bed meth ; beekeep ; been <think> ; been cal ; been hear ; been look
        residential	-1	been smok ; been to ; been year ; been ~<die> ; beer aft ; befor its ; befor lunch
        residential	-1	being in ; besid ; between <amount> ; between <day> ; bf on ; biciclet ; birth
        residential	-1	birthday cak ; blew it ; blind and ; blu sinc ; bor ; borrach ; bottl ; bottl every
        residential	-1	bottom of ; bowl ; brayan ; breath and ; brok ; browni ; bubbl ; bug off ; bur
        residential	-1	bury me ; busc terapi ; by <pet> ; by <record> ; by fax ; by how ; by myself
        residential	-1	by noon ; by six ; cal activ ; cal back ; cam up ; can <count> ; can <smell>
        residential	-1	can <write> ; can believ ; can my ; can peopl ; can smel ; can u ; cancion ; cannot
        residential	-1	cant <feel> ; cant leav ; cant stop ; carter ; carv ; cas in ; cash and
        residential	-1	casi diari ; cb tmrw ; cer ; cerc del ; chamomil ; charg in ; chem ; chew
        residential	-1	christen ; christma tre ; cinc dia ; cit ; classroom ; claw <tool> ; claw ham
        residential	-1	cle eyed ; clean in ; clear her ; clear him ; clock x ; clos night ; clr <give>
        residential	-1	clr at ; clr gav ; clr ~<school> ; club ; cm ; cobij ; cobr laps ; cocain casi
        residential	-1	cocain fiv ; cok ; cok with ; coleccion ; com <take> ; com at ; com bien ; com yo
        residential	-1	commerc ; compl ; complet inpt ; complet ~ninety ; compr una ; con 0 ; confes to
        residential	-1	confi ; consulta ; consum cristal ; contrat ; cooler ; copay ; correct my
        residential	-1	could she ; could we ; count them ; cov ; cps wkr ; crack all ; crack fri
        residential	-1	crack last ; crack on ; crew ; crew of ; cricket ; cristal en ; cros the ; crush cp
        residential	-1	crystal sinc ; cuand <stop> ; cuent ; cuent que ; cuid a ; cun que ; cut ; d inpt
        residential	-1	d residential ; d smok ; dad did ; dad say ; dai about ; dai drink
        residential	-1	dan <treatment> ; dan terapi ; dast ; dast 0 ; day a ; day coin ; day detox
        residential	-1	day thing ; de <eat> ; de <put> ; de <week> ; de est ; de facil ; de joven ; de las
        residential	-1	de nadi ; de seman ; de septiembr ; de solter ; de tecat ; de viaj ; defendant
        residential	-1	del cristal ; del ~<treatment> ; den with ; deni inpt ; depresion ; desd nin
        residential	-1	detox near ; detox was ; dia x ; diari un ; didnt want ; diez al ; dio me ; dmv
        residential	-1	do <day> ; do his ; do iop ; do you ; dobl ; doctor told ; doe he ; doe not
        residential	-1	doe to ; domiciliary ; donor ; door down ; door in ; door with ; dop 0 ; dopesick
        residential	-1	dos 0 ; down ; down <illness> ; down <treatment> ; down l ; down syndrom ; dr pham
        residential	-1	drain and ; dres room ; drift ; drink / ; drink now ; drink or ; drink problem
        residential	-1	drop ; drunk ; dt ; dtr in ; duelen ; durmi el ; dv ; eight to ; el <alcohol>
        residential	-1	el <clothes> ; el <opioid> ; el <pain> ; el aguardient ; el arroz ; el avion
        residential	-1	el camion ; el dia ; el dolor ; el frasc ; el lavab ; el mezcal ; el muert ; el otr
        residential	-1	el sobr ; electrical ; eleven dollar ; empiez ; employ no ; en <money> ; en lug
        residential	-1	en monterrey ; enclos ; end of ; enfermeri ; enganch ; enter de ; enter y ; entiend
        residential	-1	entier ; entr al ; er doc ; era pur ; es cristal ; es el ; eso hac ; espanol
        residential	-1	est mes ; estoy <tired> ; estoy cans ; estuf ; etoh 0 ; etoh ld ; even i ; even use
        residential	-1	evening ; ever sinc ; every 0 ; every liv ; everyth is ; exager ; extend ; eye are
        residential	-1	eyed and ; eyelid ; f <drug> ; f <stop> ; f finish ; f heroin ; f paralegal
        residential	-1	fami court ; fami in ; fath is ; favor ; fel asleep ; fent dai ; fentanyl death
        residential	-1	fight over ; fil a ; fil my ; fin ; fin <day> ; fin today ; final in ; find out
        residential	-1	first ; first <drive> ; first <law> ; first <phone> ; first ever ; first fiv
        residential	-1	fit on ; fiv year ; flask ; flour ; flow ; for age ; for hav ; for me ; for monday
        residential	-1	for spous ; for twelv ; for w/d ; for weed ; for work ; forget to ; forgot ; fork
        residential	-1	form ; fost mom ; four kid ; fresn and ; friend in ; from noon ; from rehab
        residential	-1	front and ; fum crystal ; fum marihuan ; gam ; get leav ; get thi ; get tight
        residential	-1	giv nam ; giv you ; gma 0 ; golf bal ; goodby ; gooseflesh ; got loos ; grab phon
        residential	-1	grief group ; group for ; grown up ; grup de ; gues im ; gummy ; hacen <treatment>
        residential	-1	hacen desintoxicacion ; had <build> ; had <stimulant> ; had cocain ; had nev
        residential	-1	had som ; hand ; hand and ; hand at ; hand going ; hand them ; handl q ; happen on
        residential	-1	hard ; has <blade> ; hav <say> ; hav aetn ; hav an ; hav even ; hav not ; hav them
        residential	-1	hay <appointment> ; he <build> ; he <stop> ; he drank ; he is ; he play ; he ran
        residential	-1	he walk ; heart doing ; hel <consume> ; hel use ; help ; help with ; hen ; her 0
        residential	-1	her <stop> ; her cok ; her nurs ; her off ; herd ; herman tom ; hermano ; heroin i
        residential	-1	hes <bodysound> ; hes mad ; hij y ; him <write> ; him go ; him with ; his <crowd>
        residential	-1	his <eat> ; his <headface> ; his head ; his pillow ; hom sat ; hom they ; honeymoon
        residential	-1	hora ; hospital dond ; hour ; hour of ; hour on ; hous thi ; how doe ; how many
        residential	-1	how my ; hoy no ; hr ; husband ~pas ; i <try> ; i beat ; i drank ; i fel ; i hav
        residential	-1	i knew ; i need ; i pack ; i wor ; i ~<take> ; i ~tak ; ice <night> ; ice <take>
        residential	-1	ice most ; id gues ; id had ; id lik ; id nev ; id rath ; ideal ; if i ; im <hot>
        residential	-1	im final ; im look ; im told ; im typ ; in <photo> ; in <room> ; in anywher
        residential	-1	in arizon ; in bakersfield ; in driveway ; in hallway ; in its ; in jail ; in main
        residential	-1	in network ; in ohi ; in texa ; inf given ; inject meth ; injury ; inmigracion
        residential	-1	ins ; intensiv outpt ; ironwork ; is <job> ; is <stimulant> ; is <treatment>
        residential	-1	is cut ; is drink ; is dumb ; is iop ; is meth ; is see ; is typ ; it aft ; it coed
        residential	-1	it ive ; it no ; item 0 ; its <pill> ; its back ; its beer ; its pil ; its weed
        residential	-1	iv dai ; ive not ; ive thought ; january ; jittery ; jobsit ; joshu <outdoors>
        residential	-1	joshu tre ; juez ; juez orden ; july becaus ; jumpy ; just <asleep> ; just <start>
        residential	-1	keep work ; ketamin sinc ; kid a ; kid broth ; kitchen knif ; kne ; knock togeth
        residential	-1	know i ; la <money> ; la bec ; la botel ; la cocin ; la de ; la entr ; la esquin
        residential	-1	la ferreteri ; la juez ; la min ; la mis ; la muel ; la niev ; la oril ; la pregunt
        residential	-1	la recamar ; la rodil ; la unic ; label ; lack ; las <friend> ; las <kin>
        residential	-1	las <pet> ; las <write> ; las m ; las ventana ; last tim ; lat <month> ; lavab
        residential	-1	lawy suggest ; le <buy> ; le <height> ; le dig ; lean every ; leav her ; let it
        residential	-1	lie flat ; lif ; lift ; light ; lik <money> ; lik <need> ; lik mor ; lik she
        residential	-1	lik someth ; limpiez ; lin <eat> ; lin at ; lin cook ; lin open ; line ; link
        residential	-1	liquid ; liv hom ; lo <stop> ; lo suy ; lo vio ; local <money> ; lol ; long <stop>
        residential	-1	long messag ; los <count> ; los <drive> ; los <year> ; los ano ; los diez
        residential	-1	los escalon ; lost and ; lot that ; lov ; lov the ; low level ; m <alcohol>
        residential	-1	m <seizure> ; m drink ; mad me ; mad up ; mail them ; mak me ; mam pregunt ; mami
        residential	-1	man to ; maquet ; margarita ; martini ; max ; mayb <count> ; mayb onc
        residential	-1	me <treatment> ; me crystal ; me durmi ; me on ; me pong ; me pueden ; me voy
        residential	-1	me wel ; mean a ; med room ; medicar ; meet at ; mes intern ; meth + ; meth run
        residential	-1	meth want ; methadon clinic ; metr ; mi <opening> ; mi abuelit ; mi mam ; mi tio
        residential	-1	mi vid ; mic ; mid <law> ; middl of ; migracion ; min lat ; minut ; minut ago
        residential	-1	minut so ; mis hermano ; mism <container> ; mom said ; mom she ; mom son ; mon from
        residential	-1	monday on ; month all ; month and ; month only ; month ther ; mor absenc ; mor day
        residential	-1	mot ; moth and ; moth keep ; mount ; mov a ; mrs ; muchach de ; muel ; munec de
        residential	-1	my <day> ; my <law> ; my <trade> ; my barb ; my email ; my fianc ; my finger
        residential	-1	my first ; my front ; my grandm ; my guy ; my gym ; my lung ; my night ; my option
        residential	-1	my suitcas ; my thing ; mystery ; n ther ; nam cal ; nan ; nd and ; nd tim
        residential	-1	need step ; network ; nev <always> ; nev been ; nev dai ; nev ~been ; new <drive>
        residential	-1	new <stranger> ; new job ; next door ; next morn ; ni par ; ni ~<consume> ; nieg
        residential	-1	night out ; night shift ; night sleep ; nin hour ; niner ; no the ; no ~$
        residential	-1	no ~<photo> ; no ~contact ; no ~kin ; no ~la ; no ~meth ; no ~psych ; no ~pued
        residential	-1	no ~residential ; no ~sab ; no ~saving ; no ~si/hi ; no ~slip ; no ~street
        residential	-1	nobody her ; noc ; noma los ; normal que ; north ; not ; not ~<lock> ; not ~enough
        """
}
