extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	<promise> <play> ; <promise> <think> ; <promise> todo ; <put> <phone>
        needs_clarification	4	<remember> to ; <room> are ; <rope> <week> ; <sad> i ; <say> <gun>
        needs_clarification	4	<say> <hear> ; <say> <phone> ; <say> en ; <say> just ; <say> mixtec
        needs_clarification	4	<say> neith ; <say> she ; <say> son ; <school> as ; <sick> <consume>
        needs_clarification	4	<sober> of ; <soon> <ask> ; <stimulant> + ; <stimulant> <kin>
        needs_clarification	4	<stimulant> <promise> ; <stimulant> my ; <stimulant> she ; <stop> what
        needs_clarification	4	<stranger> about ; <stranger> the ; <stranger> togeth ; <stranger> whol
        needs_clarification	4	<take> <blood> ; <take> <insurance> ; <take> <opening> ; <take> medi
        needs_clarification	4	<take> nam ; <take> ~<insurance> ; <think> <shame> ; <threat> <day>
        needs_clarification	4	<tool> then ; <treatment> <last> ; <treatment> <leave> ; <treatment> <phone>
        needs_clarification	4	<treatment> <say> ; <treatment> only ; <trust> <promise> ; <try> back
        needs_clarification	4	<try> it ; <unreal> <friend> ; <vermin> to ; <wait> <appointment>
        needs_clarification	4	<wait> cerc ; <water> <pain> ; <week> <treatment> ; <write> in
        needs_clarification	4	<write> pleas ; <write> x ; a cast ; a deposit ; a est ; a fami ; a hears
        needs_clarification	4	a minivan ; a nicknam ; a persona ; a recog ; a star ; a terribl ; a torn
        needs_clarification	4	a watch ; a ~son ; about fami ; about me ; accent ; accredit and
        needs_clarification	4	addres has ; aft friday ; ago ; agre which ; ak ; ako ; al <money> ; al banc
        needs_clarification	4	alguem ai ; all <week> ; all i ; all ive ; allow <consume> ; allow smok
        needs_clarification	4	als what ; am <clothes> ; am read ; ambien ; an extension ; and dand
        needs_clarification	4	and lent ; and lin ; and mal ; and shoot ; and youl ; anh ; anh chi
        needs_clarification	4	ano ant ; any <breath> ; any air ; appli for ; apply ; apriet y ; aqui la
        needs_clarification	4	are <stranger> ; are fami ; are so ; are you ; arm + ; as good ; as soup
        needs_clarification	4	ask nam ; ask them ; at bus ; at end ; at la ; atty re ; aunt re ; ba
        needs_clarification	4	back onc ; bank is ; bar of ; be his ; been ask ; been love ; bet one
        needs_clarification	4	birthday is ; black out ; blad in ; blood from ; bom ; bom <day> ; bom dia
        needs_clarification	4	bonit ; bonjour <day> ; bonjour mon ; bossy ; bulb ; burbank airport ; cabal
        needs_clarification	4	cal any ; cal de ; cal del ; cal estan ; cal if ; cal its ; cal lat
        needs_clarification	4	cal tel ; can <say> ; can giup ; can step ; cant writ ; cantidad ; carnival
        needs_clarification	4	cb no ; cha anh ; chapt on ; charad ; chi ; clean sinc ; climb int
        needs_clarification	4	clr <moment> ; clr <rope> ; clr <see> ; clr clock ; clr jok ; clr need
        needs_clarification	4	clr talk ; cm ; coat at ; cobran y ; cocain ; coffe now ; cok every
        needs_clarification	4	coleccion ; coleccion de ; colg ; com thi ; company pay ; compramo
        needs_clarification	4	concern my ; conferenc ; congel ; congel la ; convuls ; cookbook
        needs_clarification	4	correct it ; count out ; cousin got ; crack an ; crack from
        needs_clarification	4	cros <outdoors> ; cros street ; crush chest ; cry say ; culp de ; cut at
        needs_clarification	4	czy ; d residential ; day in ; de arrib ; dear whoev ; dec en ; decid
        needs_clarification	4	dej numer ; dej oir ; del tac ; del volcan ; dental work ; depend ; depui
        needs_clarification	4	detail ; detail <need> ; detail on ; didnt <ask> ; didnt ask ; didnt help
        needs_clarification	4	didnt pres ; didnt say ; dieron est ; dij en ; diran ; disregard ; diyan
        needs_clarification	4	do if ; do payment ; doe one ; dont pick ; dont ring ; drank ; drink a
        needs_clarification	4	drov past ; dry <headface> ; dtr graduat ; duerm la ; dur com ; each night
        needs_clarification	4	eap ; eith of ; el apel ; el preci ; el que ; el vecin ; elementary school
        needs_clarification	4	elephant ; ell <think> ; ell la ; ell nunc ; els known ; en <give>
        needs_clarification	4	en person ; enderez ; eng / ; entier ; entr las ; equal ; es hombr ; es par
        needs_clarification	4	escuch ; est <intoxicated> ; est <write> ; estudi contabilidad ; etoh ask
        needs_clarification	4	everyth was ; f <alcohol> ; f cry ; f re ; f whisper ; fal apart ; favor es
        needs_clarification	4	fed the ; fel and ; felt lik ; first 0 ; fiv children ; for <eat> ; for now
        needs_clarification	4	for pancak ; forget ; fortieth <day> ; fortieth birthday ; found us ; french
        needs_clarification	4	from outsid ; ful tank ; fum nad ; gallblad out ; get sleepy ; get your
        needs_clarification	4	giup do ; go she ; going in ; gol ; golpe la ; gon end ; gon kms ; good in
        needs_clarification	4	good peopl ; gri ; grit desd ; guard los ; gummi ; guten tag ; ha <ask>
        needs_clarification	4	ha usad ; habit from ; habl desd ; hac <container> ; halal <eat> ; half in
        needs_clarification	4	hasnt quit ; hay <drive> ; hay camion ; he pick ; help for ; her <water>
        needs_clarification	4	her feet ; her sweat ; herman jueg ; heroin ; hes <break> ; hes talk ; hilf
        needs_clarification	4	himself or ; hing off ; his wallet ; his ~moth ; honest with ; hor sal
        needs_clarification	4	hos and ; hospital en ; host 0 ; hous not ; houston and ; how much ; howl
        needs_clarification	4	human being ; husb and ; husband i ; i hunt ; i mes ; i unplug ; i wrot
        needs_clarification	4	identificacion ; idk why ; ill <leave> ; ill <phone> ; ill cal ; ill leav
        needs_clarification	4	im mad ; imag ; in as ; in or ; interview tue ; iop in ; is <drive> ; is as
        needs_clarification	4	is beat ; is la ; it her ; it sinc ; it written ; its <pill> ; its alcohol
        needs_clarification	4	its neith ; its our ; its pil ; ive empti ; ive paid ; ive pick ; jacaranda
        needs_clarification	4	jack and ; jerk and ; jigsaw puzzl ; just send ; keep driv ; khong ; ki
        needs_clarification	4	kick ; know him ; known ; ko po ; kreyol ; kto ; la gent ; la insulin
        needs_clarification	4	la play ; la recamar ; la vac ; landlord re ; lang ; lastr de ; le <ask>
        needs_clarification	4	le pregunt ; le regal ; le vendi ; lent us ; letter in ; litr ; liv person
        needs_clarification	4	lm ; long paus ; long silenc ; lor ; los espej ; los ~<key> ; los ~papel
        needs_clarification	4	lot with ; lup ; lut ; m ; m ask ; m slow ; madrin ; mag tagalog ; mam llev
        needs_clarification	4	manan ya ; mandon a ; many bed ; me abraz ; me deteng ; me entiend
        needs_clarification	4	me marqu ; me meti ; me then ; me thi ; measur the ; medi los ; messag
        needs_clarification	4	metformin ; mi <opening> ; mil away ; mochil ; mom right ; mom told
        needs_clarification	4	month and ; moun ; moun ki ; mouth slid ; mowi ; mowi po ; mr okafor
        needs_clarification	4	much or ; muy bajit ; mwen ; my company ; my gram ; my sob ; myself aft
        needs_clarification	4	myself tonight ; nao ; ne ; need treatment ; neighbor dog ; neith sur
        needs_clarification	4	nephew hes ; nev ~<start> ; nev ~<stimulant> ; new glas ; new kid
        needs_clarification	4	ng tagalog ; nieg ; no <consume> ; no dang ; no dio ; no fue ; no inf
        needs_clarification	4	no queremo ; no quis ; no record ; no se ; no ~si ; nobody <pain>
        needs_clarification	4	nobody hurt ; nobody ill ; noi ; noi tieng ; noma queri ; not <partner>
        needs_clarification	4	not elaborat ; not get ; not marri ; not stat ; noth its ; nt
        needs_clarification	4	nuestr <phone> ; nuestr numer ; numer en ; o que ; of orang
        needs_clarification	4	old <furniture> ; on <eat> ; on laundry ; on slot ; one <record>
        needs_clarification	4	only <month> ; op <ask> ; op ask ; open no ; open up ; or it ; or when
        needs_clarification	4	or wheth ; oth cal ; otr que ; our <eat> ; our door ; our fridg ; our magnet
        needs_clarification	4	our parrot ; own <write> ; oxy ; pa mi ; pal kreyol ; par o ; parl francai
        needs_clarification	4	parrot learn ; password are ; pate el ; pay too ; payment ; pcs ; peer
        needs_clarification	4	peopl ever ; peopl sent ; per nad ; perdonenm todo ; pesc fuer ; phon off
        needs_clarification	4	plac hav ; plant on ; play domino ; pleas <write> ; pleas just ; plu
        needs_clarification	4	po polsku ; poison in ; polsku ; pon mas ; por dond ; pothol ; pou
        needs_clarification	4	pour <day> ; pour mon ; pressur cook ; pt 0 ; puppy ; purpl one ; puzzl
        needs_clarification	4	q 0 ; q do ; q nunc ; que <put> ; que aqui ; que fal ; quien <ask> ; quit it
        needs_clarification	4	rais it ; rak ; rang the ; rath than ; re 0 ; re <drug> ; re broth ; re gf
        needs_clarification	4	re nephew ; re niec ; re tenant ; re uncl ; recuperarlo ; refd by ; rid to
        needs_clarification	4	right <record> ; right form ; s <say> ; said all ; sal en ; sam <tool>
        needs_clarification	4	sang the ; saw your ; say clean ; say for ; say leav ; se que ; second try
        needs_clarification	4	self 0 ; seriou tho ; she heard ; she scream ; sheet <play> ; sheet music
        needs_clarification	4	shel <clothes> ; shel ring ; shield of ; shield tri ; shop until
        needs_clarification	4	short <law> ; short sentenc ; should <take> ; sign on ; sin <clothes>
        needs_clarification	4	sin tom ; sinc 0 ; sist numb ; sist the ; slept in ; so use ; somebody had
        needs_clarification	4	somebody she ; someon ther ; somo <amount> ; son perc ; sound 0 ; spac and
        needs_clarification	4	spe <night> ; speak one ; spel our ; stop halfway ; su <moment> ; su hor
        needs_clarification	4	su sal ; su telefon ; substitut <church> ; succes ; sur which ; tanto
        needs_clarification	4	taught 0 ; tempran par ; ten la ; teng el ; tengan bonit ; tequil
        needs_clarification	4	text from ; the bldg ; the ear ; the food ; the forest ; the habit ; the job
        needs_clarification	4	the knot ; the light ; the mayor ; the messag ; the mural ; the payrol
        needs_clarification	4	the remain ; the rink ; the siren ; the substitut ; the topic ; the undertak
        needs_clarification	4	the vault ; then 0 ; then hang ; ther <drive> ; ther bed ; ther park
        needs_clarification	4	ther ~<drive> ; ther ~park ; therel ; therel be ; they even ; they mean
        needs_clarification	4	thi am ; thi job ; thi lik ; thi pag ; thi sit ; thing to ; thyroid medicin
        needs_clarification	4	tieng ; tieng viet ; to hurt ; tom el ; took phon ; train to ; trat
        needs_clarification	4	trat de ; tub y ; tulong ; tuv <amount> ; two year ; tx now ; typ <amount>
        needs_clarification	4	typ mor ; u tak ; un <write> ; un cabal ; un problem ; uncl ran ; uno me
        needs_clarification	4	unplug it ; up befor ; us four ; us you ; use of ; using or ; val y ; viet
        needs_clarification	4	vip ; vm ; wait ; wak the ; want tour ; was eighty ; was our ; we play
        needs_clarification	4	we pul ; we think ; wear it ; web <record> ; web form ; went cold ; wer fiv
        needs_clarification	4	wer kind ; when or ; when u ; wheth your ; which insuranc ; whisp
        needs_clarification	4	whisper say ; who or ; who wrot ; who you ; why yet ; wif if ; wil cal
        needs_clarification	4	with 0 ; with alcohol ; with los ; with plat ; with real ; without us
        needs_clarification	4	women togeth ; wont bend ; word and ; wouldnt ; x / ; y aceptan ; y compramo
        needs_clarification	4	y och ; ya dej ; yal <take> ; yard not ; you accredit ; you did ; you tak
        needs_clarification	4	you work ; young fellow ; your <photo> ; your policy ; your ~in
        needs_clarification	4	~<consume> alg ; ~<drive> for ; ~<stop> ~a ; ~bet ~off ; ~birthday ; ~cal o
        needs_clarification	4	~crack ; ~el ~<bodypart> ; ~exist ; ~it ~is ; ~kais ; ~my ~<job> ; ~park for
        needs_clarification	4	~si ; ~slur ; ~substanc inf ; ~the ~<insurance> ; ~tom alg
        needs_clarification	3	# <leave> ; *age.1 ; *ago.5 ; *alcoholic:hypothetical ; *chestPain
        needs_clarification	3	*deliriumTremens:negated ; *overdoseNow:hypothetical
        needs_clarification	3	*quitting:other_experiencer ; *seizure.prior:hypothetical ; *sinceStopping.3
        needs_clarification	3	*substance.stimulant:negated ; *violence ; + <alcohol> ; + phon ; / 0
        needs_clarification	3	0 <rope> ; 0 <threat> ; 0 fil ; 0 i ; 0 ve ; 0 year ; 0 ~finish
        needs_clarification	3	<alcohol> <rail> ; <always> quien ; <amount> <record> ; <amount> aqui
        needs_clarification	3	<amount> es ; <amount> porqu ; <amount> sunburn ; <angry> <height>
        needs_clarification	3	<appointment> to ; <ask> <die> ; <ask> <friend> ; <ask> <last>
        needs_clarification	3	<ask> <rarely> ; <ask> <say> ; <ask> cuant ; <ask> only ; <ask> per
        needs_clarification	3	<ask> porqu ; <ask> them ; <awake> the ; <blade> <trade> ; <blade> from
        needs_clarification	3	<blood> <furniture> ; <blood> en ; <bodypart> is ; <bodypart> wont
        needs_clarification	3	<break> <play> ; <break> when ; <breath> con ; <breath> no ; <build> <soon>
        needs_clarification	3	<build> or ; <buy> <stop> ; <buy> around ; <calm> <rope>
        needs_clarification	3	<calm> <treatment> ; <caretaking> en ; <caretaking> if
        needs_clarification	3	<chestheart> <container> ; <chestheart> <leave> ; <child> 0 ; <child> <lock>
        needs_clarification	3	<child> one ; <church> sinc ; <clean> <stranger> ; <clinician> o
        needs_clarification	3	<clothes> <tool> ; <clothes> has ; <clothes> or ; <cold> <soon>
        needs_clarification	3	<colleague> 0 ; <colleague> <clean> ; <colleague> <treatment>
        needs_clarification	3	<colleague> do ; <color> que ; <consume> <headface> ; <consume> <phone>
        needs_clarification	3	<consume> you ; <consume> ~<consume> ; <continue> but ; <continue> hum
        needs_clarification	3	<continue> zip ; <count> <month> ; <crash> <photo> ; <crowd> <home>
        needs_clarification	3	<day> <ask> ; <day> <breath> ; <day> <month> ; <day> <rail> ; <day> <year>
        needs_clarification	3	<day> besid ; <day> do ; <day> frer ; <day> im ; <daytime> <year>
        needs_clarification	3	<die> <night> ; <die> at ; <die> twic ; <drive> <chestheart> ; <drive> est
        needs_clarification	3	<drive> him ; <drive> lik ; <drive> on ; <drive> spac ; <drug> <ask>
        needs_clarification	3	<drug> <town> ; <drug> my ; <eat> 0 ; <eat> <last> ; <eat> <photo>
        needs_clarification	3	<eat> dough ; <eat> sal ; <eat> so ; <feel> <child> ; <feel> <opening>
        needs_clarification	3	<feel> of ; <fire> a ; <fluid> <bodypart> ; <friend> <order>
        needs_clarification	3	<furniture> <photo> ; <furniture> <treatment> ; <furniture> right
        needs_clarification	3	<give> <home> ; <give> <rope> ; <give> <say> ; <give> est ; <give> no
        needs_clarification	3	<give> ~<drug> ; <go> them ; <gun> <need> ; <happy> <continue>
        needs_clarification	3	<headface> <sick> ; <headface> ya ; <hear> <clothes> ; <hear> <shake>
        needs_clarification	3	<hear> desd ; <hear> noth ; <hear> one ; <hear> re ; <hear> tem
        needs_clarification	3	<height> <blood> ; <height> <school> ; <hit> <drive> ; <hit> del ; <hold> 0
        needs_clarification	3	<hold> <outdoors> ; <home> <hear> ; <home> <month> ; <home> open
        needs_clarification	3	<hospital> <clothes> ; <hospital> do ; <hot> <chestheart> ; <insurance> ok
        needs_clarification	3	<intoxicated> <blood> ; <intoxicated> <bodypart> ; <intoxicated> <opening>
        needs_clarification	3	<intoxicated> <water> ; <intoxicated> out ; <job> all ; <job> and
        needs_clarification	3	<job> lin ; <job> los ; <job> whil ; <key> <kin> ; <key> a ; <key> are
        needs_clarification	3	<key> is ; <kill> <clinician> ; <kin> <limp> ; <kin> bernadet ; <kin> it
        needs_clarification	3	<kin> just ; <kin> nunc ; <last> <drive> ; <law> <day> ; <leave> <drive>
        needs_clarification	3	<leave> <pet> ; <leave> nam ; <leave> wont ; <medicine> <day>
        needs_clarification	3	<medicine> <fluid> ; <moment> it ; <moment> sal ; <moment> would
        needs_clarification	3	<money> <fall> ; <money> doesnt ; <money> troubl ; <money> y
        needs_clarification	3	<month> <room> ; <need> <ask> ; <need> him ; <night> fue ; <official> <town>
        needs_clarification	3	<official> y ; <opening> <key> ; <opening> has ; <opening> light
        needs_clarification	3	<opening> y ; <opioid> ; <opioid> <container> ; <opioid> <fall>
        needs_clarification	3	<order> laps ; <outdoors> been ; <outdoors> she ; <pain> com ; <pain> pt
        needs_clarification	3	<pain> ~<sick> ; <palecolor> <colleague> ; <partner> <height>
        needs_clarification	3	<partner> <water> ; <partner> me ; <partner> over ; <past> <partner>
        needs_clarification	3	<past> bc ; <pet> <give> ; <pet> aft ; <phone> <key> ; <phone> <put>
        needs_clarification	3	<phone> <tool> ; <phone> and ; <phone> away ; <phone> bien ; <phone> fin
        needs_clarification	3	<phone> himself ; <phone> if ; <phone> o ; <phone> par ; <phone> right
        needs_clarification	3	<phone> sam ; <phone> ~<kin> ; <photo> <opening> ; <pill> <put>
        needs_clarification	3	<pill> <say> ; <pill> she ; <play> <always> ; <play> <hit> ; <play> los
        needs_clarification	3	<play> twic ; <promise> <job> ; <promise> her ; <put> nervios
        needs_clarification	3	<rail> <stop> ; <rail> on ; <record> <pet> ; <record> <promise>
        needs_clarification	3	<record> se ; <relapse> <home> ; <relapse> sam ; <room> <intoxicated>
        needs_clarification	3	<room> aft ; <room> but ; <room> over ; <rope> <past> ; <rope> herself
        needs_clarification	3	<sad> <rope> ; <sad> <school> ; <say> <child> ; <say> espanol ; <say> mi
        needs_clarification	3	<say> pt ; <school> off ; <see> <church> ; <see> <stimulant>
        needs_clarification	3	<see> <vendor> ; <see> down ; <see> til ; <see> when ; <seizure> what
        needs_clarification	3	<shake> the ; <shame> mi ; <shame> my ; <sick> <tired> ; <sick> lik
        needs_clarification	3	<sober> <stimulant> ; <soon> <church> ; <soon> <count> ; <soon> les
        needs_clarification	3	<start> out ; <stimulant> <always> ; <stimulant> <daytime>
        needs_clarification	3	<stimulant> <rope> ; <stimulant> <shame> ; <stimulant> an ; <stimulant> self
        needs_clarification	3	<stop> <chestheart> ; <stop> <clean> ; <stop> <start> ; <stop> abiert
        needs_clarification	3	<stop> im ; <stranger> <ask> ; <stranger> <calm> ; <stranger> <clothes>
        needs_clarification	3	<stranger> <gun> ; <stranger> <sad> ; <stranger> <stranger> ; <stranger> had
        needs_clarification	3	<stranger> ni ; <stranger> stand ; <take> <day> ; <take> <gun> ; <take> hast
        needs_clarification	3	<take> or ; <think> <cold> ; <think> <consume> ; <think> <phone>
        needs_clarification	3	<think> could ; <think> each ; <think> nobody ; <think> which ; <think> who
        needs_clarification	3	<threat> <think> ; <tired> <amount> ; <tool> the ; <town> <moment>
        needs_clarification	3	<town> <pet> ; <town> are ; <town> around ; <town> do ; <trade> <church>
        needs_clarification	3	<trade> all ; <trade> the ; <treatment> <take> ; <treatment> pt
        needs_clarification	3	<treatment> ~<drug> ; <try> <need> ; <wait> un ; <wait> ~<money>
        needs_clarification	3	<water> <church> ; <water> <happy> ; <week> <water> ; <week> becaus
        needs_clarification	3	<withdrawal> <money> ; <write> <kin> ; <write> <night> ; <write> en
        needs_clarification	3	<write> mejor ; <write> our ; <year> the ; <year> to ; <year> we
        needs_clarification	3	a <always> ; a <clinician> ; a <insurance> ; a besoin ; a bloodbath ; a busc
        needs_clarification	3	a colg ; a crossword ; a dres ; a friend ; a hab ; a llam ; a llor ; a nad
        needs_clarification	3	a pray ; a question ; a quit ; a secret ; a stay ; a stuf ; a tijuan
        needs_clarification	3	a woman ; a ~<phone> ; abiert ; about and ; about help ; about her ; abren
        needs_clarification	3	abt us ; abuel al ; accus ; acept ; aceptan el ; acid <day> ; addres on
        needs_clarification	3	administrator ; aft <consume> ; aft church ; again but ; ago bc ; ahij
        needs_clarification	3	ai fal ; ai noi ; al 0 ; al <last> ; al dia ; al final ; al tech
        needs_clarification	3	alcohol par ; alguem que ; alguien me ; all morn ; all weekend ; allow and
        needs_clarification	3	almoh y ; als 0 ; als <drive> ; als do ; als on ; alumni text
        needs_clarification	3	ambulanc becaus ; amtrak ; an <bodypart> ; an intervention ; an overdos
        needs_clarification	3	and aft ; and cranky ; and eras ; and found ; and sorry ; and tir
        needs_clarification	3	ano limpi ; anoch fue ; answ on ; anthem blu ; any <room> ; any detail
        needs_clarification	3	anyon would ; apt in ; apunt ; are <put> ; are <vermin> ; are <write>
        needs_clarification	3	are both ; are good ; are men ; are off ; are pack ; are we ; around her
        needs_clarification	3	as min ; asa ; ask anyth ; ask are ; ask by ; ask you ; asl ; asm
        needs_clarification	3	at <drive> ; at <trade> ; at birthday ; at som ; ate the ; atraves
        needs_clarification	3	avent del ; averigu ; avisarl ; avisarl a ; ay ; ay <promise> ; ay disculp
        needs_clarification	3	ba kayong ; back aft ; bag are ; bail danzon ; bak bread ; bak sal
        needs_clarification	3	bard porqu ; battery ; battery at ; bed befor ; been <partner>
        needs_clarification	3	been anywher ; been mean ; being <phone> ; bibliotec ; bien la ; bil then
        needs_clarification	3	bkgd ; blood int ; bloodbath ; blu box ; blu fold ; board a ; boletin
        needs_clarification	3	boletin de ; bols de ; both <write> ; both are ; both say ; box but ; brasil
        needs_clarification	3	braucht ; braucht hilf ; brazo anoch ; bridg in ; brome ; broth com
        needs_clarification	3	broth hes ; broth lost ; broth mov ; btw ; buen nos ; bufand ; build model
        needs_clarification	3	build or ; but can ; by <appointment> ; by <ask> ; by ask ; by how ; by pcp
        needs_clarification	3	by siz ; cad quien ; cajon ; cal ; cal about ; cal aft ; cal himself ; cal o
        needs_clarification	3	calend with ; cam a ; camin al ; camion por ; can reach ; cant <asleep>
        needs_clarification	3	cant sleep ; caption ; carv ; carv a ; cat for ; cay un ; cb numb ; cerc del
        needs_clarification	3	check it ; chest and ; chi toi ; chicken and ; children in ; cho chong
        needs_clarification	3	chong ; chong toi ; chop ; chuec ; chuong ; chuong trinh ; church bulletin
        needs_clarification	3	clara ; clav en ; claw <tool> ; claw ham ; cle the ; clear the
        needs_clarification	3	clinical <give> ; clr <colleague> ; clr <leave> ; clr confirm ; clr cowork
        needs_clarification	3	clr daught ; clt en ; co ai ; cobran ; cocain problem ; coconut ; cok dai
        needs_clarification	3	com <take> ; com pesc ; commission ; compr la ; cond de ; consejero
        needs_clarification	3	contest bien ; county road ; crack was ; cristal no ; crucer ; crush pain
        needs_clarification	3	crystal last ; cuand uno ; cuant ; culp ; d <treatment> ; da <eat> ; dand
        needs_clarification	3	danzon ; day besid ; day but ; day do ; dcf ; de <think> ; de <water>
        needs_clarification	3	de agu ; de alguien ; de carton ; de por ; de trail ; declin to ; dej abiert
        needs_clarification	3	del edifici ; del intern ; del padr ; del problem ; delet it ; deletre
        needs_clarification	3	delic ; dema se ; dentr de ; descuent ; desk is ; desped de ; dia del ; dich
        needs_clarification	3	dict ; did he ; didnt <say> ; didnt com ; different <kin> ; dij par ; dij y
        needs_clarification	3	dinosaur <photo> ; dinosaur movi ; disculpa ; disculpa por ; do cho
        needs_clarification	3	dock and ; doctor on ; doctor told ; doe <insurance> ; doe it
        needs_clarification	3	dont <clothes> ; dont match ; door get ; door has ; dorm de ; dos hijo
        needs_clarification	3	dough ; down <last> ; down last ; drink she ; drip ; drogen ; drop x ; drug
        needs_clarification	3	drug stor ; drunk and ; durmi el ; el 0 ; el <angry> ; el <friend>
        needs_clarification	3	el alcohol ; el boletin ; el caf ; el camion ; el menor ; elder m
        needs_clarification	3	elephant on ; els <think> ; els wil ; email her ; email the ; emotional
        needs_clarification	3	en <stranger> ; en medi ; en uno ; encant ; es <official> ; es emergenci
        needs_clarification	3	es tod ; escrit en ; est <give> ; est <night> ; est noch ; esta ; even sur
        needs_clarification	3	ever used ; every decemb ; every holiday ; every shift ; every sunday
        needs_clarification	3	ex se ; experienc with ; explic ; f ; f <phone> ; f cal ; f etoh ; f say
        needs_clarification	3	f voic ; fac has ; fami who ; fault ; favorit es ; fax no ; feliz ; fil two
        needs_clarification	3	fir to ; first try ; flam ; foot two ; for <media> ; for <moment>
        needs_clarification	3	for being ; for lat ; for teach ; for treatment ; for uber ; for wif
        needs_clarification	3	forgot to ; form want ; fortieth ; found one ; freeway exit ; frer
        needs_clarification	3	friday im ; friend + ; from ear ; from him ; from oaxac ; fue <shame>
        needs_clarification	3	fue culp ; fuimo a ; fum mot ; furnac ; furth ; galon ; gas <job>
        needs_clarification	3	gas company ; gasp ; gat cod ; gato y ; gav cel ; general ; get him
        needs_clarification	3	gibberish ; given to ; glas break ; glit ; go by ; go int ; go stand
        needs_clarification	3	godmoth ; goi ; gon <put> ; gon <stop> ; gon put ; good as ; got anoth
        needs_clarification	3	got bed ; got our ; grab the ; grandmoth funeral ; greek <church>
        needs_clarification	3	habl porqu ; hablarl ; hac 0 ; hac <hear> ; hac ruid ; had <job> ; handy
        needs_clarification	3	hang herself ; hang on ; happen on ; has thre ; hav and ; hav driv ; hav got
        needs_clarification	3	hav privat ; hay <clinician> ; he set ; heart pil ; hel <break> ; hel break
        needs_clarification	3	hel i ; hel is ; hem of ; her dorm ; her numb ; her of ; her servic
        needs_clarification	3	her throat ; her visit ; heroin for ; heroin i ; hes als ; hes driv
        needs_clarification	3	hes hit ; hes using ; hi yes ; him nev ; hinch ; his door ; his fridg
        needs_clarification	3	his garag ; his head ; his lif ; his roommat ; his thermo ; hit his ; hoi ve
        needs_clarification	3	hold 0 ; holiday with ; hom for ; hom staf ; homesick ; honey my ; hous it
        needs_clarification	3	hous to ; how <amount> ; hsa card ; husb + ; husb drunk ; husband and
        needs_clarification	3	husband fel ; husband nam ; husband snor ; i buy ; i delet ; i explain
        needs_clarification	3	i meant ; i quit ; i say ; i taught ; i travel ; i wont ; ice <tool>
        needs_clarification	3	ice all ; ice machin ; id pref ; idk ; if id ; im <drive> ; im alway
        needs_clarification	3	im honest ; im out ; im park ; im put ; in 0 ; in bkgd ; in feb ; in meeting
        needs_clarification	3	in pencil ; in what ; inform par ; inquiry ; int <headface> ; int jaw ; irma
        needs_clarification	3	is <insurance> ; is <opioid> ; is <past> ; is <see> ; is about ; is clos
        needs_clarification	3	is fil ; is for ; is going ; is hav ; is heroin ; is lying ; is seiz
        needs_clarification	3	is som ; is tel ; is unresponsiv ; is very ; ish ; it <last> ; it <play>
        """
}
