extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	1	*seizure.1 ; *suicidal.0:other_experiencer ; *violence.0:negated ; + <ask>
        needs_clarification	1	+ ask ; + every ; + if ; + is ; 0 <child> ; 0 <friend> ; 0 <medicine>
        needs_clarification	1	0 <moment> ; 0 <say> ; 0 advis ; 0 am ; 0 b ; 0 lat ; 0 pct ; 0 said ; 0 sec
        needs_clarification	1	0 sist ; 0 then ; 0 warm ; 0 year ; <afraid> <night> ; <afraid> <past>
        needs_clarification	1	<afraid> al ; <afraid> on ; <alcohol> ; <alcohol> <color> ; <alone> <school>
        needs_clarification	1	<alone> <write> ; <always> <clothes> ; <always> quinc ; <amount> /
        needs_clarification	1	<amount> <church> ; <amount> <count> ; <amount> <phone> ; <amount> are
        needs_clarification	1	<amount> card ; <amount> different ; <amount> he ; <amount> is
        needs_clarification	1	<amount> milla ; <amount> was ; <amount> ~<hear> ; <angry> <always>
        needs_clarification	1	<angry> <height> ; <angry> <town> ; <angry> desd ; <appointment> <amount>
        needs_clarification	1	<appointment> <give> ; <appointment> <opening> ; <appointment> <week>
        needs_clarification	1	<appointment> in ; <ask> <insurance> ; <ask> <last> ; <ask> <room>
        needs_clarification	1	<ask> <take> ; <ask> any ; <ask> one ; <ask> primer ; <ask> the
        needs_clarification	1	<asleep> <homeless> ; <asleep> <stop> ; <asleep> through ; <awake> <amount>
        needs_clarification	1	<blood> <container> ; <blood> en ; <bodypart> <bodypart>
        needs_clarification	1	<bodypart> <night> ; <bodypart> <sick> ; <bodysound> <blood>
        needs_clarification	1	<bodysound> from ; <bodysound> so ; <break> <play> ; <break> <promise>
        needs_clarification	1	<break> down ; <break> his ; <break> the ; <breath> but ; <breath> com
        needs_clarification	1	<breath> forc ; <build> <container> ; <build> <daytime> ; <build> <moment>
        needs_clarification	1	<build> <room> ; <build> he ; <buy> <clothes> ; <buy> <pet> ; <buy> <play>
        needs_clarification	1	<buy> a ; <buy> her ; <buy> that ; <buy> una ; <calm> <week>
        needs_clarification	1	<cannabis> <consume> ; <caretaking> <container> ; <caretaking> to
        needs_clarification	1	<chestheart> <leave> ; <chestheart> its ; <chestheart> me
        needs_clarification	1	<chestheart> sinc ; <chestheart> thing ; <child> <clothes> ; <child> <fire>
        needs_clarification	1	<child> <palecolor> ; <child> just ; <child> one ; <child> practic
        needs_clarification	1	<child> él ; <church> <home> ; <church> <say> ; <church> <shame>
        needs_clarification	1	<church> bel ; <clean> <drive> ; <clean> <water> ; <clinician> <phone>
        needs_clarification	1	<clinician> her ; <clinician> re ; <clothes> <alcohol> ; <clothes> <clean>
        needs_clarification	1	<clothes> <day> ; <clothes> <home> ; <clothes> <money> ; <clothes> <past>
        needs_clarification	1	<clothes> <soon> ; <clothes> at ; <clothes> becaus ; <clothes> behind
        needs_clarification	1	<clothes> over ; <clothes> she ; <colleague> <blood>
        needs_clarification	1	<colleague> <stimulant> ; <colleague> to ; <color> <amount>
        needs_clarification	1	<color> <palecolor> ; <color> over ; <consume> <eat> ; <consume> <friend>
        needs_clarification	1	<consume> ice ; <consume> in ; <consume> mi ; <consume> then
        needs_clarification	1	<consume> when ; <consume> whil ; <consume> ~<consume>
        needs_clarification	1	<container> <insurance> ; <container> <phone> ; <container> <school>
        needs_clarification	1	<container> es ; <continue> <hear> ; <continue> <hot> ; <continue> aqui
        needs_clarification	1	<continue> cant ; <continue> good ; <continue> it ; <count> <insurance>
        needs_clarification	1	<count> <past> ; <count> <play> ; <count> and ; <count> las ; <count> or
        needs_clarification	1	<crash> of ; <crowd> <intoxicated> ; <crowd> <opening> ; <crowd> com
        needs_clarification	1	<crowd> ever ; <crowd> muy ; <crowd> shar ; <crowd> wer ; <day> <breath>
        needs_clarification	1	<day> <die> ; <day> <intoxicated> ; <day> <leave> ; <day> <past> ; <day> de
        needs_clarification	1	<day> mad ; <day> mari ; <day> por ; <day> they ; <day> wheth
        needs_clarification	1	<daytime> <lock> ; <daytime> <money> ; <daytime> are ; <daytime> then
        needs_clarification	1	<die> <breath> ; <die> <count> ; <die> <night> ; <die> <stranger>
        needs_clarification	1	<die> all ; <drive> <hear> ; <drive> <moment> ; <drive> <sad>
        needs_clarification	1	<drive> <smell> ; <drive> <take> ; <drive> but ; <drive> him ; <drive> is
        needs_clarification	1	<drive> right ; <drive> them ; <drive> thru ; <drive> to ; <eat> <month>
        needs_clarification	1	<eat> <record> ; <eat> dulc ; <eat> had ; <eat> kind ; <eat> let ; <eat> was
        needs_clarification	1	<eat> without ; <emergency> 0 ; <emergency> <eat> ; <emergency> becaus
        needs_clarification	1	<emergency> lin ; <fall> de ; <feel> <alone> ; <feel> <opening>
        needs_clarification	1	<feel> <rope> ; <feel> un ; <fire> a ; <fire> her ; <fluid> <go>
        needs_clarification	1	<friend> <alcohol> ; <friend> <kill> ; <friend> clr
        needs_clarification	1	<furniture> <treatment> ; <furniture> aft ; <furniture> magnet
        needs_clarification	1	<give> <amount> ; <give> <appointment> ; <give> <ask> ; <give> <crowd>
        needs_clarification	1	<give> <stranger> ; <give> <write> ; <go> <hear> ; <go> <intoxicated>
        needs_clarification	1	<go> as ; <go> her ; <go> ins ; <go> todo ; <go> él ; <goodbye> <home>
        needs_clarification	1	<gun> <say> ; <gun> acros ; <gun> rang ; <happy> <photo> ; <happy> dry
        needs_clarification	1	<happy> when ; <headface> <awake> ; <headface> <child> ; <headface> <say>
        needs_clarification	1	<headface> <trade> ; <headface> big ; <hear> <angry> ; <hear> <drive>
        needs_clarification	1	<hear> <give> ; <hear> <go> ; <hear> <past> ; <hear> <room> ; <hear> <think>
        needs_clarification	1	<hear> a ; <hear> de ; <hear> my ; <hear> tem ; <height> <headface>
        needs_clarification	1	<height> <stop> ; <hit> <angry> ; <hit> <drive> ; <hit> <hear>
        needs_clarification	1	<hit> <outdoors> ; <hit> el ; <hold> <amount> ; <home> <alone>
        needs_clarification	1	<home> <continue> ; <home> <palecolor> ; <home> it ; <home> one ; <home> re
        needs_clarification	1	<home> through ; <hospital> sw ; <hot> <eat> ; <illness> <treatment>
        needs_clarification	1	<illness> y ; <insurance> <emergency> ; <insurance> <rope>
        needs_clarification	1	<insurance> <take> ; <insurance> advantag ; <insurance> he
        needs_clarification	1	<insurance> then ; <intoxicated> <take> ; <job> 0 ; <job> <month>
        needs_clarification	1	<job> <need> ; <job> <palecolor> ; <job> <volunteer> ; <job> er
        needs_clarification	1	<key> <stranger> ; <kill> <eat> ; <kill> <hear> ; <kill> <kin> ; <kill> est
        needs_clarification	1	<kill> no ; <kin> <child> ; <kin> <drive> ; <kin> <happy> ; <kin> <hold>
        needs_clarification	1	<kin> <month> ; <kin> <tool> ; <kin> <unreal> ; <kin> chin ; <kin> doing
        needs_clarification	1	<kin> he ; <kin> lost ; <kin> ve ; <kin> vou ; <kin> we ; <kin> whil
        needs_clarification	1	<last> <consume> ; <last> <drive> ; <last> vez ; <law> <church>
        needs_clarification	1	<law> <take> ; <leave> del ; <leave> it ; <limp> <fall> ; <lock> <clean>
        needs_clarification	1	<lock> <moment> ; <lock> <pet> ; <lock> behind ; <media> <moment>
        needs_clarification	1	<media> board ; <medicine> <hear> ; <medicine> all ; <moment> <kin>
        needs_clarification	1	<moment> <need> ; <moment> <pet> ; <moment> im ; <moment> my
        needs_clarification	1	<moment> refus ; <money> 0 ; <money> <school> ; <money> <stranger>
        needs_clarification	1	<money> first ; <money> la ; <money> through ; <money> was ; <money> would
        needs_clarification	1	<month> 0 ; <month> <partner> ; <month> <sober> ; <month> ther
        needs_clarification	1	<need> <die> ; <need> <official> ; <need> cer ; <need> com ; <need> inf
        needs_clarification	1	<need> som ; <need> us ; <need> ~<consume> ; <needle> <put> ; <needle> for
        needs_clarification	1	<night> <clinician> ; <night> <take> ; <night> <year> ; <night> he
        needs_clarification	1	<night> i ; <night> por ; <night> segu ; <night> to ; <night> we
        needs_clarification	1	<official> <drug> ; <official> <remember> ; <official> pul ; <official> then
        needs_clarification	1	<official> y ; <opening> <amount> ; <opening> <crowd> ; <opening> <moment>
        needs_clarification	1	<opening> <money> ; <opening> <opening> ; <opening> <write> ; <opening> in
        needs_clarification	1	<opening> off ; <opening> porqu ; <opening> thi ; <opioid> <phone>
        needs_clarification	1	<order> <stimulant> ; <order> by ; <outdoors> <child> ; <outdoors> <say>
        needs_clarification	1	<outdoors> insid ; <outdoors> todo ; <outdoors> ya ; <pain> and
        needs_clarification	1	<pain> fuert ; <palecolor> <container> ; <palecolor> <phone>
        needs_clarification	1	<palecolor> per ; <palecolor> so ; <partner> <bodypart> ; <partner> <breath>
        needs_clarification	1	<partner> <fall> ; <partner> <hit> ; <partner> <kin> ; <partner> <partner>
        needs_clarification	1	<partner> <treatment> ; <partner> leftov ; <partner> too ; <past> <build>
        needs_clarification	1	<past> <friend> ; <past> no ; <past> o ; <pet> <drive> ; <pet> <think>
        needs_clarification	1	<pet> <year> ; <pet> thi ; <phone> <angry> ; <phone> <cannabis>
        needs_clarification	1	<phone> <colleague> ; <phone> <consume> ; <phone> <go> ; <phone> <hold>
        needs_clarification	1	<phone> <insurance> ; <phone> <intoxicated> ; <phone> <put> ; <phone> f
        needs_clarification	1	<phone> its ; <phone> on ; <phone> or ; <phone> pleas ; <phone> porqu
        needs_clarification	1	<phone> until ; <phone> us ; <phone> with ; <photo> <asleep>
        needs_clarification	1	<photo> <partner> ; <photo> out ; <pill> <bodypart> ; <play> <alcohol>
        needs_clarification	1	<play> <continue> ; <play> <eat> ; <play> <leave> ; <play> los ; <play> of
        needs_clarification	1	<play> on ; <play> the ; <play> whil ; <promise> <moment> ; <promise> el
        needs_clarification	1	<promise> for ; <promise> us ; <put> <church> ; <put> <phone> ; <put> anyth
        needs_clarification	1	<put> for ; <put> in ; <put> out ; <put> to ; <rail> <pet> ; <rarely> <day>
        needs_clarification	1	<rarely> <past> ; <rarely> por ; <record> <pet> ; <record> no ; <record> one
        needs_clarification	1	<record> the ; <record> with ; <remember> it ; <room> <sad> ; <room> right
        needs_clarification	1	<rope> ; <rope> <clothes> ; <rope> <day> ; <rope> <leave> ; <rope> <school>
        needs_clarification	1	<rope> from ; <rope> on ; <rope> over ; <sad> <day> ; <sad> for
        needs_clarification	1	<say> <cannabis> ; <say> <confused> ; <say> <opening> ; <say> <partner>
        needs_clarification	1	<say> <rope> ; <say> <threat> ; <say> a ; <say> buena ; <say> cb ; <say> con
        needs_clarification	1	<say> cuand ; <say> eso ; <say> ex ; <say> pura ; <say> tod ; <say> wrong
        needs_clarification	1	<say> ~<alcohol> ; <say> ~<money> ; <say> ~<sad> ; <school> <month>
        needs_clarification	1	<see> <container> ; <see> <emergency> ; <see> <moment> ; <see> <past>
        needs_clarification	1	<seizure> <eat> ; <seizure> in ; <shame> <hear> ; <shame> <kin>
        needs_clarification	1	<shame> its ; <smell> <alcohol> ; <soon> <awake> ; <soon> <crowd>
        needs_clarification	1	<soon> <kin> ; <soon> <opening> ; <soon> the ; <start> <amount>
        needs_clarification	1	<start> <day> ; <start> <eat> ; <start> <happy> ; <start> whil ; <stimulant>
        needs_clarification	1	<stimulant> <last> ; <stimulant> <leave> ; <stimulant> <need>
        needs_clarification	1	<stimulant> <official> ; <stimulant> <try> ; <stimulant> <write>
        needs_clarification	1	<stimulant> from ; <stop> <amount> ; <stop> <build> ; <stop> <opening>
        needs_clarification	1	<stop> <stimulant> ; <stop> for ; <stranger> <fluid> ; <stranger> <hear>
        needs_clarification	1	<stranger> <kin> ; <stranger> <past> ; <stranger> <take>
        needs_clarification	1	<stranger> <write> ; <stranger> had ; <stranger> o ; <stranger> pleas
        needs_clarification	1	<take> <drug> ; <take> <medicine> ; <take> <smell> ; <take> <tool>
        needs_clarification	1	<take> <town> ; <take> <week> ; <take> adelant ; <take> anoth ; <take> if
        needs_clarification	1	<take> our ; <think> <always> ; <think> <fall> ; <think> by ; <think> can
        needs_clarification	1	<think> el ; <think> him ; <think> nobody ; <think> par ; <think> ther
        needs_clarification	1	<think> they ; <threat> ; <threat> <outdoors> ; <tired> <eat>
        needs_clarification	1	<tool> <hold> ; <tool> the ; <town> <law> ; <town> <tool> ; <town> book
        needs_clarification	1	<town> but ; <town> clos ; <town> front ; <town> perdi ; <trade> the
        needs_clarification	1	<trade> turn ; <treatment> <colleague> ; <treatment> <goodbye>
        needs_clarification	1	<treatment> <hear> ; <treatment> about ; <treatment> anywher
        needs_clarification	1	<trust> <outdoors> ; <trust> for ; <try> <buy> ; <try> <continue>
        needs_clarification	1	<unreal> on ; <vendor> <pet> ; <wait> <amount> ; <wait> <child>
        needs_clarification	1	<wait> <treatment> ; <wait> de ; <wait> until ; <wait> with
        needs_clarification	1	<water> <money> ; <water> <month> ; <water> <opening> ; <week> of ; <week> y
        needs_clarification	1	<withdrawal> <kill> ; <write> <headface> ; <write> <phone> ; <write> <soon>
        needs_clarification	1	<write> already ; <write> doe ; <write> if ; <write> map ; <write> so
        needs_clarification	1	<write> then ; <write> us ; <write> you ; <year> <blade>
        needs_clarification	1	<year> <clinician> ; <year> <remember> ; a <ask> ; a <drive> ; a <think>
        needs_clarification	1	a block ; a cal ; a chat ; a closet ; a cpap ; a crossroad ; a current
        needs_clarification	1	a doubl ; a fing ; a firefight ; a habl ; a job ; a leagu ; a limp ; a llam
        needs_clarification	1	a mal ; a messag ; a minh ; a mous ; a nursery ; a pallet ; a pistol
        needs_clarification	1	a porch ; a ppo ; a quilt ; a recip ; a recruit ; a relativ ; a rental
        needs_clarification	1	a sunday ; a text ; a toda ; a violin ; a vis ; a websit ; a weekday ; a win
        needs_clarification	1	a word ; a ~substanc ; abaj ; about <money> ; about get ; about writ ; abur
        needs_clarification	1	aceptan el ; acerc ; acros a ; addres from ; addres on ; adulto ; advantag
        needs_clarification	1	aeropuerto ; aft <night> ; aft som ; afternoon and ; aguant ; ahij y ; air
        needs_clarification	1	air forc ; al <moment> ; al ciel ; al cor ; al cuart ; al hij ; al merc
        needs_clarification	1	alask ; alcohol de ; all he ; all hour ; all ill ; all por ; all week
        needs_clarification	1	all weekend ; already <stop> ; als <take> ; als do ; als is ; alway a
        needs_clarification	1	alway get ; alway leav ; am shy ; am tir ; ambulanc is ; ame ; amount or
        needs_clarification	1	ampar ; ampli ; an <container> ; an apartment ; an elevator ; an envelop
        needs_clarification	1	and 0 ; and <night> ; and <stimulant> ; and <town> ; and charg ; and driv
        needs_clarification	1	and i ; and numb ; and onc ; and oxy ; and pag ; and portugues ; and releas
        needs_clarification	1	and twic ; and we ; and when ; and which ; and wif ; and yet ; and ~nobody
        needs_clarification	1	angry ; anil ; anoth <day> ; anoth day ; ans ; answ when ; answer on
        needs_clarification	1	any kind ; any of ; any weekday ; anyth <amount> ; anyth in ; apart and
        needs_clarification	1	apologiz to ; appli ; approv <leave> ; approv leav ; aps ; apunt ; apunt de
        needs_clarification	1	aquel <year> ; aquel ano ; aqui estoy ; aqui ha ; are bug ; are four
        needs_clarification	1	are writ ; arent ther ; arm began ; around 0 ; arrastr ; art ; as <trade>
        needs_clarification	1	as direct ; as min ; as one ; as though ; ask any ; asm ; astronaut
        needs_clarification	1	at <church> ; at bal ; at dialysi ; at library ; at ninety ; at thi ; aug
        needs_clarification	1	awar of ; away <last> ; away last ; azuc ; b <amount> ; back aft ; back door
        needs_clarification	1	back then ; back x ; bacon ; bakery ; balcon ; ban con ; banner ; bat in
        needs_clarification	1	battery <die> ; bay ; bc of ; be <ask> ; be <drive> ; be <need> ; be <play>
        needs_clarification	1	be all ; be an ; be cal ; be enough ; be ther ; beard ; beat my ; bed for
        needs_clarification	1	bed open ; been ; been argu ; been away ; been lik ; been love ; been sit
        needs_clarification	1	being <alone> ; being alon ; believ its ; believ ther ; belt cinch
        needs_clarification	1	benzodiazepin ; best <friend> ; best friend ; between your ; bien tien
        needs_clarification	1	big wooden ; bik ; bil at ; birthday cak ; blanket to ; blew out
        needs_clarification	1	block from ; block party ; blood ; blood a ; blu hond ; boa noit ; boit
        needs_clarification	1	booklet ; both say ; both wrong ; bother him ; bottl from ; box of
        needs_clarification	1	boy went ; break down ; breastbon sinc ; bring me ; bring my ; bring one
        needs_clarification	1	broth ; broth drink ; broth heroin ; broth who ; buen nos ; bulletin board
        needs_clarification	1	bus is ; busc ayud ; but ive ; but right ; but talk ; by <pet> ; by <rope>
        needs_clarification	1	by color ; by mail ; by phon ; cad quinc ; cal again ; cal as ; cal by
        needs_clarification	1	cal f ; cal his ; cal ive ; cal liv ; cal scream ; cal someon ; cal through
        needs_clarification	1	calm that ; calor ; camp shel ; can bare ; can believ ; can manag ; can my
        needs_clarification	1	canasta ; cant <breath> ; cant <consume> ; cant believ ; cant breath
        needs_clarification	1	canyon in ; card in ; carreter ; cash ; cat has ; catch up ; cb <phone>
        needs_clarification	1	cb no ; cent 0 ; cent and ; chicken aft ; cholesterol ; chuec ; church bel
        needs_clarification	1	church gav ; cien ; cign ; cinc que ; cint <palecolor> ; cint gri
        needs_clarification	1	cle <drug> ; cle stuf ; clean 0 ; clean a ; clock with ; clos a ; clr <year>
        needs_clarification	1	clr age ; clr for ; clr got ; clr think ; coach my ; coat over ; cocin par
        needs_clarification	1	cok ; cok + ; cok an ; cok it ; cold with ; com <see> ; com <take>
        needs_clarification	1	com from ; com through ; comadr ; concern ; cond y ; connection
        needs_clarification	1	construccion y ; cont que ; contabilidad ; contact ; contest la ; control de
        needs_clarification	1	convers ; cork ; corn for ; corre que ; corrient ; cort ; cough
        needs_clarification	1	could <smell> ; could <stranger> ; could smel ; could somebody
        needs_clarification	1	couldnt <take> ; counselor ; counselor 0 ; count to ; cousin pas ; cp <pain>
        needs_clarification	1	cp radiat ; cpr ; crack all ; creen ; creen que ; cri for ; cristal en
        needs_clarification	1	cros ; crossroad ; cruc ; crucer ; cry on ; cuand era ; cuand est
        needs_clarification	1	curiosity ; cut in ; d <drive> ; d <past> ; d ago ; da <eat> ; dad can
        needs_clarification	1	dad her ; dairy farm ; dar lat ; dark so ; daught she ; daught the ; day and
        needs_clarification	1	day end ; de <color> ; de <daytime> ; de <palecolor> ; de <treatment>
        needs_clarification	1	de <write> ; de alguien ; de camion ; de cen ; de cumpleano ; de dos
        needs_clarification	1	de kais ; de preferenci ; de segur ; de uno ; de ven ; de viaj ; de zapato
        needs_clarification	1	dead by ; dead for ; deadlin for ; debt ; decian el ; dej pag ; dej un
        needs_clarification	1	del <rail> ; del mand ; del parqu ; del problem ; del rostr ; dementi and
        needs_clarification	1	desd navidad ; desk of ; dia de ; dia del ; dibuj ; dich ; dict est
        needs_clarification	1	did thi ; diecinuev ; different thing ; diganl que ; dinosaur
        needs_clarification	1	dinosaur <photo> ; dinosaur movi ; dio mas ; discharg of ; dish and
        needs_clarification	1	distres ; divorc was ; do men ; doe anyon ; dog show ; dog swallow
        needs_clarification	1	donat in ; dont both ; dont wish ; door in ; dorm el ; dos perro ; down she
        needs_clarification	1	drawer ; drink in ; drink she ; drink sinc ; drink then ; driv for ; driv on
        needs_clarification	1	driv out ; driv them ; driv thru ; driveway and ; drop no ; drop x ; drov a
        needs_clarification	1	dt ; duck ; e ; each <night> ; easiest ; el <amount> ; el <fire> ; el balcon
        needs_clarification	1	el bus ; el control ; el hij ; el pastel ; el salon ; el suel ; el telefon
        needs_clarification	1	el vas ; ello y ; emojisnow ; empez el ; empty at ; en <go> ; en <threat>
        needs_clarification	1	en camin ; en mis ; encendedor ; end over ; engin run ; enormou ; enrollment
        needs_clarification	1	envelop ; era chic ; es 0 ; es <happy> ; es brom ; es del ; es larg ; es mas
        needs_clarification	1	es noma ; esa <say> ; ese <month> ; eso el ; espanol y ; espos me
        needs_clarification	1	est <night> ; est <outdoors> ; est afuer ; est noch ; esta cosa ; esto
        needs_clarification	1	estoy <ask> ; estoy encer ; even be ; even sur ; evening hav ; ever used
        needs_clarification	1	every barbecu ; everybody sign ; executor of ; exit ; experienc with
        needs_clarification	1	explain to ; faith ; fami of ; fan and ; farmaci a ; fath hes ; fath in
        needs_clarification	1	favorit ; fax no ; fax numb ; feed an ; feel saf ; fel asleep ; femal 0
        needs_clarification	1	fifth grad ; filipin ; finish thi ; finish thirty ; firebal ; first by
        needs_clarification	1	first on ; fish tank ; fist ; fiv week ; flood in ; floor eye ; foam
        needs_clarification	1	follow the ; foot two ; for <amount> ; for <drive> ; for <job> ; for <need>
        needs_clarification	1	for <town> ; for chew ; for christma ; for safety ; for thirty ; for und
        needs_clarification	1	for wk ; for word ; for work ; forearm is ; foreman gav ; form client
        needs_clarification	1	found in ; found noth ; four ; fre at ; friday becaus ; friday is
        needs_clarification	1	fridg magnet ; friend said ; frijol ; from <kin> ; from <moment> ; from cok
        needs_clarification	1	from jan ; from now ; fue del ; funeral was ; furnac ; furnitur ; furth inf
        needs_clarification	1	gallo de ; gan el ; gan la ; gav ; general ; get dark ; get stuck ; get that
        needs_clarification	1	giggl in ; girl on ; gol ; gon <put> ; gon for ; gon put ; gon so ; good and
        needs_clarification	1	good night ; good student ; got all ; got loud ; got marri ; grabacion
        needs_clarification	1	gracia por ; grad and ; grandchildren ; grandm ; grandson on ; great spirit
        needs_clarification	1	green subaru ; gun in ; gun rang ; ha <consume> ; ha consum ; ha ido
        needs_clarification	1	ha llov ; habi <money> ; habi pag ; habl con ; habl del ; hac <container>
        needs_clarification	1	hac con ; hac los ; hac much ; had 0 ; halfway through ; hamst ; hand a
        needs_clarification	1	happi ; has <home> ; has a ; has dementi ; has left ; has liv ; hav <count>
        needs_clarification	1	hav forty ; hav learn ; hav medicar ; hav nev ; havent used ; hay <drive>
        needs_clarification	1	hay un ; he final ; he get ; he giv ; he meant ; he sold ; he text ; he wait
        needs_clarification	1	he work ; head open ; hear it ; hear peopl ; heard the ; hears ; heat ; hed
        needs_clarification	1	hel <bodypart> ; hel la ; her <consume> ; her <media> ; her around ; her cas
        needs_clarification	1	her good ; her hair ; her husb ; her lip ; her lock ; her mak ; her now
        needs_clarification	1	her numb ; her sho ; her step ; her story ; her who ; her yes ; hered
        needs_clarification	1	herman por ; hermano se ; hes <hear> ; hes been ; hes using ; hes whit
        needs_clarification	1	hicimo ; hij a ; hij pap ; hil with ; him <take> ; his <consume>
        needs_clarification	1	his <school> ; his car ; his church ; his drum ; his neck ; his program
        needs_clarification	1	his thermo ; his vest ; hit on ; hoars ; hold 0 ; hold for ; holiday includ
        needs_clarification	1	hond in ; honey ; honey my ; hospital ; hour at ; hous to ; hr <colleague>
        needs_clarification	1	hr <past> ; hr ago ; hug the ; hum ; human ; hurt bad ; hx ; hx <give>
        needs_clarification	1	hx given ; hx kne ; i <blood> ; i <go> ; i <job> ; i <kin> ; i <last>
        needs_clarification	1	i <promise> ; i <relapse> ; i been ; i build ; i did ; i fath ; i gues
        needs_clarification	1	i help ; i mop ; i play ; i realiz ; i thank ; i want ; ibamo ; id <need>
        needs_clarification	1	id go ; id lov ; if <need> ; if anybody ; ill <say> ; ill <write>
        needs_clarification	1	im <angry> ; im <fall> ; im <limp> ; im <outdoors> ; im even ; im out
        needs_clarification	1	im the ; in <eat> ; in <threat> ; in advanc ; in closet ; in dang ; in group
        needs_clarification	1	in guam ; in laundry ; in march ; in session ; in spanish ; in thos
        needs_clarification	1	in toled ; in what ; inf <give> ; informacion sobr ; information ; inhal is
        needs_clarification	1	ink was ; inpt in ; insuranc paid ; intern at ; iron his ; iron the
        needs_clarification	1	is <amount> ; is <kill> ; is <opioid> ; is <pet> ; is awak ; is awful
        needs_clarification	1	is clean ; is dead ; is fak ; is it ; is jump ; is kais ; is kil ; is ninety
        needs_clarification	1	is past ; is wrong ; is you ; is your ; isnt about ; it <always> ; it <say>
        needs_clarification	1	it back ; it her ; it i ; it mak ; it out ; its <amount> ; its <cannabis>
        needs_clarification	1	its <furniture> ; its <kin> ; its <play> ; its due ; its light ; its siz
        needs_clarification	1	ive <see> ; ive paid ; jail four ; jan want ; janitor at ; jean and
        needs_clarification	1	jim beam ; job know ; job last ; joven ; judg ; jur que ; just <give>
        needs_clarification	1	just back ; just gon ; just punch ; just ring ; just sit ; keep hav ; kept
        needs_clarification	1	kept on ; ketamin is ; kid practic ; kil her ; king ; kitchen sink ; kne hav
        needs_clarification	1	knelt ; knif for ; knock down ; know can ; know me ; know our ; known about
        needs_clarification	1	ko po ; koreatown ; l <bodypart> ; l sid ; la <ask> ; la <opening>
        needs_clarification	1	la <opioid> ; la <sick> ; la carreter ; la computador ; la construccion
        needs_clarification	1	la culp ; la gent ; la grabacion ; la herman ; la ley ; la mis ; la munec
        needs_clarification	1	la nev ; la ocup ; la voz ; lady in ; lak in ; landlord ; las planta
        needs_clarification	1	las sei ; las voy ; last use ; lat broth ; laugh in ; laundry and ; lav el
        needs_clarification	1	lax ; le debi ; le decian ; le est ; le expliqu ; le pedi ; le pidi
        needs_clarification	1	leas so ; leav from ; leav nam ; lech ; les <phone> ; les <say> ; letter so
        needs_clarification	1	librarian ; libro ; lif is ; lif its ; light off ; lighthous ; lik <hear>
        needs_clarification	1	lik being ; lik four ; lik hear ; lin 0 ; line ; llam desd ; llam despu
        needs_clarification	1	llam manan ; llamen despu ; llegamo a ; llev la ; llev las ; llor ; lo <see>
        needs_clarification	1	lo decidi ; lo di ; long driv ; los <church> ; los <need> ; los bendig
        needs_clarification	1	los bot ; los gato ; los quier ; lost <insurance> ; lower ; luchador ; lugar
        """
}
