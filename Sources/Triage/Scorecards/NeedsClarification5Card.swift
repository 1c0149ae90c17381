extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	1	0 advis ; 0 amenaz ; 0 lat ; 0 mes ; 0 said ; 0 sec ; 0 sist ; 0 warm ; 0 x
        needs_clarification	1	<afraid> <continue> ; <afraid> <say> ; <afraid> <trade> ; <afraid> al
        needs_clarification	1	<alcohol> ; <alcohol> <clothes> ; <alcohol> <phone> ; <alone> <school>
        needs_clarification	1	<always> <clothes> ; <always> quinc ; <amount> / ; <amount> <church>
        needs_clarification	1	<amount> <count> ; <amount> <media> ; <amount> <phone>
        needs_clarification	1	<amount> <stimulant> ; <amount> and ; <amount> are ; <amount> card
        needs_clarification	1	<amount> different ; <amount> he ; <amount> is ; <amount> milla ; <amount> o
        needs_clarification	1	<amount> was ; <amount> ~<hear> ; <angry> <always> ; <angry> <town>
        needs_clarification	1	<angry> desd ; <appointment> <amount> ; <appointment> <give>
        needs_clarification	1	<appointment> <opening> ; <appointment> <pet> ; <appointment> <week>
        needs_clarification	1	<appointment> in ; <ask> <bodypart> ; <ask> <happy> ; <ask> <insurance>
        needs_clarification	1	<ask> <last> ; <ask> <take> ; <ask> any ; <ask> nad ; <ask> one
        needs_clarification	1	<ask> primer ; <ask> the ; <ask> which ; <ask> ~<insurance>
        needs_clarification	1	<asleep> <amount> ; <asleep> <stop> ; <awake> <amount> ; <awake> <daytime>
        needs_clarification	1	<awake> <happy> ; <blade> <law> ; <blade> from ; <blood> <always>
        needs_clarification	1	<blood> en ; <bodypart> <ask> ; <bodypart> <sick> ; <bodypart> all
        needs_clarification	1	<bodysound> from ; <bodysound> so ; <bodysound> thing ; <break> <container>
        needs_clarification	1	<break> <play> ; <break> his ; <break> the ; <break> when ; <breath> but
        needs_clarification	1	<breath> com ; <breath> forc ; <build> <moment> ; <build> he ; <build> the
        needs_clarification	1	<buy> <needle> ; <buy> <play> ; <buy> a ; <buy> her ; <buy> una
        needs_clarification	1	<calm> <week> ; <cannabis> <consume> ; <caretaking> <container>
        needs_clarification	1	<caretaking> <happy> ; <caretaking> to ; <chestheart> <leave>
        needs_clarification	1	<chestheart> down ; <chestheart> me ; <chestheart> sinc ; <chestheart> thing
        needs_clarification	1	<child> <feel> ; <child> <hold> ; <child> of ; <child> practic ; <child> él
        needs_clarification	1	<church> <buy> ; <church> <shame> ; <church> los ; <clean> <go>
        needs_clarification	1	<clean> for ; <clean> is ; <clinician> <phone> ; <clinician> re
        needs_clarification	1	<clothes> <count> ; <clothes> <home> ; <clothes> <law> ; <clothes> <money>
        needs_clarification	1	<clothes> behind ; <clothes> or ; <clothes> over ; <cold> <always>
        needs_clarification	1	<cold> <day> ; <cold> <tool> ; <colleague> <blood>
        needs_clarification	1	<colleague> <caretaking> ; <colleague> <colleague> ; <colleague> <stimulant>
        needs_clarification	1	<color> <palecolor> ; <color> over ; <color> que ; <confused> y
        needs_clarification	1	<consume> <clothes> ; <consume> <eat> ; <consume> <friend>
        needs_clarification	1	<consume> <stimulant> ; <consume> in ; <consume> mi ; <consume> then
        needs_clarification	1	<consume> when ; <consume> whil ; <consume> ~<consume>
        needs_clarification	1	<container> <insurance> ; <container> <stranger> ; <container> del
        needs_clarification	1	<container> desd ; <container> es ; <continue> <bodysound>
        needs_clarification	1	<continue> <hot> ; <continue> <write> ; <continue> aqui ; <continue> cant
        needs_clarification	1	<continue> it ; <count> las ; <crash> of ; <crowd> <intoxicated>
        needs_clarification	1	<crowd> <opening> ; <crowd> ever ; <crowd> muy ; <crowd> shar ; <crowd> wer
        needs_clarification	1	<day> <breath> ; <day> <die> ; <day> <intoxicated> ; <day> <leave>
        needs_clarification	1	<day> de ; <day> mad ; <day> mari ; <day> por ; <day> they ; <day> wheth
        needs_clarification	1	<daytime> <money> ; <daytime> <need> ; <daytime> are ; <daytime> then
        needs_clarification	1	<die> <breath> ; <die> <count> ; <die> <night> ; <die> <tool> ; <die> el
        needs_clarification	1	<drive> <afraid> ; <drive> <always> ; <drive> <amount> ; <drive> <emergency>
        needs_clarification	1	<drive> <hear> ; <drive> <moment> ; <drive> <sad> ; <drive> <smell>
        needs_clarification	1	<drive> <take> ; <drive> and ; <drive> but ; <drive> cerc ; <drive> him
        needs_clarification	1	<drive> i ; <drive> them ; <drive> to ; <eat> <go> ; <eat> <month>
        needs_clarification	1	<eat> aft ; <eat> had ; <eat> let ; <eat> por ; <eat> without
        needs_clarification	1	<emergency> 0 ; <emergency> <eat> ; <emergency> becaus ; <emergency> lin
        needs_clarification	1	<fall> <official> ; <fall> de ; <feel> <alone> ; <feel> un ; <fire> a
        needs_clarification	1	<fluid> <go> ; <fluid> through ; <friend> <alcohol> ; <friend> <height>
        needs_clarification	1	<friend> <record> ; <friend> <seizure> ; <furniture> <key>
        needs_clarification	1	<furniture> <medicine> ; <furniture> aft ; <furniture> hac
        needs_clarification	1	<furniture> magnet ; <furniture> so ; <give> <amount> ; <give> <appointment>
        needs_clarification	1	<give> <build> ; <give> <calm> ; <give> <church> ; <give> <crowd>
        needs_clarification	1	<give> <key> ; <give> <stranger> ; <give> <trust> ; <give> <write>
        needs_clarification	1	<give> aft ; <give> and ; <go> <alone> ; <go> <cold> ; <go> <intoxicated>
        needs_clarification	1	<go> ins ; <go> or ; <go> que ; <go> sin ; <go> ~<drug> ; <go> él
        needs_clarification	1	<goodbye> <phone> ; <goodbye> at ; <gun> <drive> ; <gun> <furniture>
        needs_clarification	1	<gun> <say> ; <gun> acros ; <gun> rang ; <happy> <church>
        needs_clarification	1	<happy> <colleague> ; <happy> <partner> ; <happy> <pet> ; <happy> disregard
        needs_clarification	1	<happy> dry ; <happy> hav ; <happy> my ; <happy> not ; <happy> sinc
        needs_clarification	1	<headface> <child> ; <headface> <home> ; <headface> <rail>
        needs_clarification	1	<headface> <say> ; <headface> big ; <hear> <blood> ; <hear> <child>
        needs_clarification	1	<hear> <go> ; <hear> a ; <hear> de ; <hear> my ; <hear> so ; <hear> tem
        needs_clarification	1	<hear> that ; <hit> <angry> ; <hit> <drive> ; <hit> <hear>
        needs_clarification	1	<hit> <outdoors> ; <hit> el ; <home> <alone> ; <home> <continue>
        needs_clarification	1	<home> <headface> ; <home> <palecolor> ; <home> it ; <home> one ; <home> re
        needs_clarification	1	<home> through ; <hospital> <clothes> ; <hospital> do ; <hospital> sw
        needs_clarification	1	<illness> <treatment> ; <illness> y ; <insurance> <drive>
        needs_clarification	1	<insurance> <furniture> ; <insurance> <rope> ; <insurance> <stranger>
        needs_clarification	1	<insurance> <take> ; <insurance> advantag ; <intoxicated> <take>
        needs_clarification	1	<job> <month> ; <job> <need> ; <job> <palecolor> ; <job> <stop>
        needs_clarification	1	<job> <volunteer> ; <job> er ; <key> <stranger> ; <kill> <kin> ; <kill> al
        needs_clarification	1	<kill> el ; <kill> est ; <kill> no ; <kin> <home> ; <kin> <month>
        needs_clarification	1	<kin> <smell> ; <kin> chin ; <kin> doing ; <kin> he ; <kin> just
        needs_clarification	1	<kin> lost ; <kin> ve ; <kin> vou ; <kin> we ; <kin> whil ; <kin> y
        needs_clarification	1	<kin> ~<rope> ; <last> <drive> ; <last> <stimulant> ; <last> vez
        needs_clarification	1	<law> <clothes> ; <law> <medicine> ; <law> her ; <leave> <school>
        needs_clarification	1	<leave> del ; <leave> it ; <limp> <fall> ; <lock> behind ; <lock> con
        needs_clarification	1	<media> <moment> ; <media> abt ; <media> board ; <medicine> <hear>
        needs_clarification	1	<medicine> all ; <medicine> c ; <moment> <breath> ; <moment> desd
        needs_clarification	1	<moment> im ; <moment> my ; <moment> refus ; <money> 0 ; <money> <happy>
        needs_clarification	1	<money> <school> ; <money> <stranger> ; <money> <trade> ; <money> or
        needs_clarification	1	<money> through ; <money> was ; <money> would ; <month> <give>
        needs_clarification	1	<month> <partner> ; <month> ther ; <need> <die> ; <need> <official>
        needs_clarification	1	<need> <stranger> ; <need> cer ; <need> com ; <need> inf ; <need> som
        needs_clarification	1	<need> us ; <need> ~<consume> ; <needle> <put> ; <needle> <rope>
        needs_clarification	1	<needle> for ; <night> <clinician> ; <night> <happy> ; <night> <take>
        needs_clarification	1	<night> becaus ; <night> he ; <night> por ; <night> to ; <night> we
        needs_clarification	1	<official> <drug> ; <official> <eat> ; <official> at ; <official> pul
        needs_clarification	1	<official> then ; <opening> <amount> ; <opening> <consume>
        needs_clarification	1	<opening> <crowd> ; <opening> <money> ; <opening> de ; <opening> porqu
        needs_clarification	1	<opening> thi ; <opioid> <phone> ; <order> by ; <outdoors> <clothes>
        needs_clarification	1	<outdoors> <eat> ; <outdoors> <write> ; <outdoors> for ; <outdoors> from
        needs_clarification	1	<outdoors> on ; <outdoors> todo ; <pain> <go> ; <pain> <outdoors>
        needs_clarification	1	<pain> and ; <pain> fuert ; <palecolor> <container> ; <palecolor> per
        needs_clarification	1	<palecolor> so ; <palecolor> spruc ; <partner> 0 ; <partner> <bodysound>
        needs_clarification	1	<partner> <breath> ; <partner> <treatment> ; <partner> ell
        needs_clarification	1	<partner> leftov ; <partner> too ; <past> <photo> ; <past> nam ; <past> no
        needs_clarification	1	<past> o ; <pet> <day> ; <pet> <think> ; <pet> <year> ; <pet> thi
        needs_clarification	1	<phone> <breath> ; <phone> <cannabis> ; <phone> <colleague> ; <phone> <go>
        needs_clarification	1	<phone> <hold> ; <phone> <intoxicated> ; <phone> <put> ; <phone> about
        needs_clarification	1	<phone> f ; <phone> hast ; <phone> la ; <phone> on ; <phone> or
        needs_clarification	1	<phone> por ; <phone> read ; <phone> until ; <phone> us ; <phone> with
        needs_clarification	1	<photo> <amount> ; <photo> <job> ; <photo> <outdoors> ; <photo> has
        needs_clarification	1	<photo> out ; <pill> <clothes> ; <pill> <need> ; <play> <alcohol>
        needs_clarification	1	<play> <cold> ; <play> <continue> ; <play> <leave> ; <play> <partner>
        needs_clarification	1	<play> of ; <play> the ; <play> whil ; <promise> <moment> ; <promise> <past>
        needs_clarification	1	<promise> for ; <promise> to ; <promise> us ; <promise> y ; <put> <year>
        needs_clarification	1	<put> out ; <rail> <pet> ; <rarely> por ; <record> <order> ; <record> <pet>
        needs_clarification	1	<record> one ; <record> the ; <remember> that ; <room> <see> ; <room> <tool>
        needs_clarification	1	<room> has ; <room> pt ; <rope> ; <rope> <build> ; <rope> <eat>
        needs_clarification	1	<rope> <leave> ; <rope> <phone> ; <rope> al ; <rope> from ; <rope> on
        needs_clarification	1	<rope> over ; <rope> with ; <sad> <day> ; <sad> <go> ; <sad> for
        needs_clarification	1	<say> <cannabis> ; <say> <confused> ; <say> <media> ; <say> <opening>
        needs_clarification	1	<say> <rope> ; <say> both ; <say> buena ; <say> cb ; <say> con ; <say> es
        needs_clarification	1	<say> eso ; <say> le ; <say> los ; <say> pura ; <say> was ; <say> wrong
        needs_clarification	1	<say> ~<alcohol> ; <say> ~<money> ; <say> ~<sad> ; <school> <month>
        needs_clarification	1	<school> onc ; <see> <emergency> ; <see> <moment> ; <see> in ; <see> your
        needs_clarification	1	<shame> <kin> ; <shame> about ; <shame> its ; <sick> <last>
        needs_clarification	1	<smell> <alcohol> ; <soon> <crowd> ; <soon> <kin> ; <soon> <opening>
        needs_clarification	1	<soon> the ; <start> <day> ; <stiff> ; <stimulant> ; <stimulant> <happy>
        needs_clarification	1	<stimulant> <leave> ; <stimulant> <need> ; <stimulant> <official>
        needs_clarification	1	<stimulant> <try> ; <stimulant> <write> ; <stimulant> from ; <stop> <amount>
        needs_clarification	1	<stop> <daytime> ; <stop> <past> ; <stop> for ; <stop> my
        needs_clarification	1	<stranger> <angry> ; <stranger> <fluid> ; <stranger> <hear>
        needs_clarification	1	<stranger> <outdoors> ; <stranger> <past> ; <stranger> <write>
        needs_clarification	1	<stranger> o ; <take> <drug> ; <take> <medicine> ; <take> <smell>
        needs_clarification	1	<take> <tool> ; <take> <town> ; <take> <week> ; <take> adelant
        needs_clarification	1	<take> anoth ; <take> if ; <take> open ; <take> our ; <think> <always>
        needs_clarification	1	<think> <fall> ; <think> <headface> ; <think> <phone> ; <think> <seizure>
        needs_clarification	1	<think> <treatment> ; <think> by ; <think> can ; <think> el ; <think> him
        needs_clarification	1	<think> nobody ; <think> ther ; <think> they ; <think> ~<amount>
        needs_clarification	1	<threat> to ; <tired> <eat> ; <tool> lost ; <tool> the ; <town> <afraid>
        needs_clarification	1	<town> <stop> ; <town> <take> ; <town> <tool> ; <town> book ; <town> clos
        needs_clarification	1	<town> front ; <town> is ; <town> perdi ; <trade> 0 ; <trade> <amount>
        needs_clarification	1	<trade> <give> ; <trade> <school> ; <trade> all ; <trade> the ; <trade> turn
        needs_clarification	1	<treatment> <colleague> ; <treatment> <drive> ; <treatment> <goodbye>
        needs_clarification	1	<treatment> <hear> ; <treatment> anywher ; <trust> <outdoors> ; <trust> for
        needs_clarification	1	<trust> your ; <try> <buy> ; <try> <continue> ; <try> <take> ; <unreal> on
        needs_clarification	1	<vermin> <happy> ; <wait> <child> ; <wait> <trade> ; <wait> de
        needs_clarification	1	<wait> until ; <wait> with ; <water> <money> ; <water> <opening>
        needs_clarification	1	<water> <play> ; <water> <see> ; <water> de ; <week> o ; <week> of
        needs_clarification	1	<week> y ; <withdrawal> <kill> ; <write> <soon> ; <write> doe ; <write> est
        needs_clarification	1	<write> if ; <write> mejor ; <write> over ; <write> so ; <write> somewher
        needs_clarification	1	<write> then ; <write> us ; <write> you ; <year> <blade>
        needs_clarification	1	<year> <clinician> ; <year> <give> ; <year> <record> ; <year> <remember>
        needs_clarification	1	<year> <treatment> ; <year> aqui ; a <ask> ; a <need> ; a <think>
        needs_clarification	1	a <threat> ; a burial ; a but ; a cal ; a cast ; a chat ; a closet
        needs_clarification	1	a current ; a doubl ; a fil ; a firefight ; a habl ; a hears ; a job
        needs_clarification	1	a leagu ; a leer ; a limp ; a mal ; a messag ; a moment ; a mous ; a pallet
        needs_clarification	1	a pic ; a pin ; a pint ; a pip ; a ppo ; a problem ; a recruit ; a relativ
        needs_clarification	1	a rental ; a sunday ; a tenni ; a text ; a toda ; a violin ; a vis
        needs_clarification	1	a websit ; a weekday ; a word ; a ~substanc ; about <money> ; about get
        needs_clarification	1	about himself ; about writ ; abt us ; abuel al ; abur ; aceptan el ; acerc
        needs_clarification	1	acros a ; addres from ; addres on ; adulto ; advantag ; aeropuerto
        needs_clarification	1	aft <night> ; aft som ; afternoon and ; aguant ; ahij y ; air ; air forc
        needs_clarification	1	al cor ; al cuart ; al dia ; alask ; alcohol de ; all <take> ; all en
        needs_clarification	1	all he ; all hour ; all ill ; all por ; all week ; already <stop>
        needs_clarification	1	als <take> ; als do ; als in ; als is ; alway a ; alway leav ; am <law>
        needs_clarification	1	am <tired> ; am right ; am shy ; am tir ; amabl ; ambulanc is ; ame
        needs_clarification	1	amount or ; ampar ; ampli ; an <container> ; an apartment ; an elevator
        needs_clarification	1	an envelop ; and 0 ; and <key> ; and <night> ; and <stimulant> ; and <town>
        needs_clarification	1	and charg ; and driv ; and i ; and numb ; and oxy ; and pag ; and paid
        needs_clarification	1	and portugues ; and releas ; and sorry ; and we ; and when ; and which
        needs_clarification	1	and wif ; and yet ; and ~nobody ; angry ; ano aqui ; anoth <day> ; anoth day
        needs_clarification	1	answ when ; answer machin ; answer on ; anthem and ; any tim
        needs_clarification	1	anyth <amount> ; anyth in ; apart and ; apologiz to ; appli ; approv <leave>
        needs_clarification	1	approv leav ; aps ; apunt ; aqui estoy ; are four ; are writ ; arent ther
        needs_clarification	1	argument ; arm began ; around 0 ; art ; as direct ; as him ; as one
        needs_clarification	1	as soup ; as though ; ask any ; ask could ; ask which ; asm ; at <church>
        needs_clarification	1	at <drug> ; at clr ; at dialysi ; at eleven ; at mom ; at ninety ; at thi
        needs_clarification	1	atraves ; audi ; aug ; aven ; awar of ; away <last> ; away last ; azuc
        needs_clarification	1	back aft ; back door ; back then ; back x ; bacon ; bakery ; balcon
        needs_clarification	1	balcony ; bathroom i ; battery <die> ; bay ; bc of ; be <amount> ; be <ask>
        needs_clarification	1	be <drive> ; be <play> ; be <stop> ; be all ; be an ; be cal ; be driv
        needs_clarification	1	be enough ; be found ; be ther ; beard ; beef ; been ; been argu ; been away
        needs_clarification	1	been lik ; been love ; been sit ; been think ; being <alone> ; being alon
        needs_clarification	1	believ its ; believ ther ; belt cinch ; between your ; bien tien
        needs_clarification	1	big wooden ; birthday cak ; blanket to ; blew out ; blink ; block from
        needs_clarification	1	blood ; blood a ; blu hond ; blu one ; blu spruc ; boa noit ; booklet
        needs_clarification	1	both say ; both wrong ; bother him ; bottl from ; bought my ; box of
        needs_clarification	1	break down ; breastbon sinc ; bring me ; bring my ; broth ; broth drink
        needs_clarification	1	broth who ; buen nos ; bulletin board ; bus is ; busc ayud ; but <law>
        needs_clarification	1	but in ; but ive ; but knif ; but right ; but talk ; by <pet> ; by color
        needs_clarification	1	by mail ; by phon ; cabez en ; cad quinc ; cal again ; cal as ; cal by
        needs_clarification	1	cal f ; cal his ; cal ive ; cal liv ; cal my ; calm that ; calor ; camin al
        needs_clarification	1	camion que ; camp shel ; can <colleague> ; can bare ; can believ ; can manag
        needs_clarification	1	can my ; canasta ; cand ; cannabi ; cant <breath> ; cant <consume>
        needs_clarification	1	cant breath ; canyon in ; carreter ; cash ; cat has ; catch up ; cb <phone>
        needs_clarification	1	cb to ; cent 0 ; cent and ; cerc del ; chicken aft ; cho em ; cholesterol
        needs_clarification	1	chuec ; cien ; cign ; cincuent ano ; cint <palecolor> ; cint gri ; clarinet
        needs_clarification	1	cle <drug> ; cle stuf ; clean 0 ; clean a ; clos a ; closet with ; clr for
        needs_clarification	1	clr got ; clr in ; clr liv ; clr think ; coach my ; coat over ; cocain i
        needs_clarification	1	cocin par ; cok + ; cok an ; cok it ; cold with ; com from ; com through
        needs_clarification	1	comadr ; company for ; compar program ; computador es ; confidential
        needs_clarification	1	connection ; construccion y ; contabilidad ; contest ; contest la ; cord and
        needs_clarification	1	cork ; corn for ; corre que ; corrient ; cort ; cough ; could <smell>
        needs_clarification	1	could not ; could smel ; could ~<hear> ; could ~hear ; couldnt <take>
        needs_clarification	1	counselor ; counselor 0 ; count to ; cousin pas ; cp <pain> ; cp radiat
        needs_clarification	1	cpr ; crack all ; creen ; creen que ; cristal en ; cros ; cruc ; cuand era
        needs_clarification	1	cuand est ; cuant ; cumpli 0 ; curiosity ; cut in ; d <drive> ; d <past>
        needs_clarification	1	d <treatment> ; d ago ; d/c plan ; da <eat> ; dad can ; dad her ; dark so
        needs_clarification	1	daught she ; daught the ; day end ; de <daytime> ; de <palecolor>
        needs_clarification	1	de <write> ; de camion ; de cen ; de cumpleano ; de dos ; de kais ; de mi
        needs_clarification	1	de preferenci ; de segur ; de tratamient ; de uno ; de viaj ; dead by
        needs_clarification	1	deadlin for ; debt ; del <rail> ; del mand ; del pati ; del problem
        needs_clarification	1	del rostr ; deletre ; desd navidad ; desk with ; dia de ; dia del ; dia lleg
        needs_clarification	1	dibuj ; dich ; dict est ; did thi ; diecinuev ; died of ; diez ; diganl
        needs_clarification	1	dinosaur ; dinosaur <photo> ; dinosaur movi ; dio mas ; direccion en
        needs_clarification	1	dish and ; distres ; do men ; doctor on ; doe anyon ; dog show ; dog swallow
        needs_clarification	1	donat in ; dont match ; dont wish ; door in ; dorm el ; dormi en ; dos perro
        needs_clarification	1	down <see> ; down she ; down ther ; doy clas ; drawer ; dri up ; drink in
        needs_clarification	1	drink she ; drink then ; driv at ; driv for ; driv my ; driv on ; driv out
        needs_clarification	1	driv them ; drop no ; drop x ; drov a ; e ; each <night> ; easiest
        needs_clarification	1	eat ther ; el <amount> ; el <fire> ; el balcon ; el bus ; el de ; el dej
        needs_clarification	1	el hij ; el mio ; el pastel ; el salon ; el suel ; el telefon ; el vas
        needs_clarification	1	ello y ; em trai ; embarras by ; emojisnow ; empez el ; empty at
        needs_clarification	1	en <threat> ; en camin ; en mis ; en peligr ; encendedor ; encer con
        needs_clarification	1	encier ; end over ; engin run ; enormou ; enrollment ; envelop ; epileptic
        needs_clarification	1	era chic ; es 0 ; es del ; es larg ; es mas ; es noma ; esa <say>
        needs_clarification	1	escrit no ; escuel con ; eso el ; espanol y ; espos est ; espos me
        needs_clarification	1	est <night> ; est <outdoors> ; est afuer ; est noch ; est peg ; esta cosa
        needs_clarification	1	estatua ; esto ; estoy encer ; even <write> ; even be ; even sur
        needs_clarification	1	evening hav ; every barbecu ; every night ; everybody sign ; excus the
        needs_clarification	1	executor of ; exit ; exit do ; experienc with ; explain to ; f cry ; fami of
        needs_clarification	1	fan and ; far down ; farmaci a ; fath hes ; fath in ; favor de ; favorit
        needs_clarification	1	feel saf ; fel asleep ; femal 0 ; fil del ; filipin ; finish thi
        needs_clarification	1	finish thirty ; first by ; fish <container> ; fish tank ; fist ; fit a
        needs_clarification	1	fiv week ; flood in ; floor eye ; foam ; follow me ; for <amount>
        needs_clarification	1	for <drive> ; for <job> ; for anxiety ; for chew ; for christma ; for march
        needs_clarification	1	for safety ; for thirty ; for und ; for word ; form client ; foto de
        needs_clarification	1	found in ; found noth ; fountain in ; fre at ; friday ; friday becaus
        needs_clarification	1	friday is ; fridg magnet ; friend said ; from <kin> ; from <moment>
        needs_clarification	1	from <opening> ; from cok ; from jan ; from now ; fuck ; fue del
        needs_clarification	1	funeral was ; furnitur ; furth inf ; gallo de ; gam and ; gan el ; gan la
        needs_clarification	1	gav ; general ; get dark ; get stuck ; get that ; giggl in ; girl on
        needs_clarification	1	glad of ; goe im ; gon <put> ; gon for ; gon put ; gon so ; good <clean>
        needs_clarification	1	good <day> ; good <school> ; good and ; good night ; got all ; got cut
        needs_clarification	1	got marri ; grabacion ; gracia por ; grad and ; graduat ; graduat from
        needs_clarification	1	grandchildren ; grandfath pocket ; grandm ; grandson on ; great spirit
        needs_clarification	1	grout ; gun in ; gun rang ; ha <consume> ; ha consum ; ha ido ; habi <money>
        needs_clarification	1	habi pag ; habian ; habl de ; hac <container> ; hac con ; hac los ; hac much
        needs_clarification	1	had 0 ; hamst ; happen <law> ; happi ; has <past> ; has a ; has left
        needs_clarification	1	has used ; hast <daytime> ; hav anyon ; hav medicar ; hav nev ; hay alg
        needs_clarification	1	hay un ; he explain ; he final ; he get ; he giv ; he in ; he meant
        needs_clarification	1	he sold ; he text ; he wait ; he work ; head open ; hear a ; hear it
        needs_clarification	1	heard the ; hears ; heart to ; heat ; heat and ; hed ; hel <bodypart>
        needs_clarification	1	her <clean> ; her <consume> ; her around ; her cas ; her feet ; her hair
        needs_clarification	1	her lif ; her lock ; her mak ; her now ; her numb ; her step ; her who
        needs_clarification	1	her yes ; herman por ; hes <intoxicated> ; hes been ; hes nev ; hes using
        needs_clarification	1	hes whit ; hicimo ; high cha ; hij pap ; hil with ; him <take>
        needs_clarification	1	himself <last> ; himself last ; his <consume> ; his <school> ; his car
        needs_clarification	1	his church ; his drum ; his neck ; his program ; his thermo ; his vest
        needs_clarification	1	his ~<headface> ; hold 0 ; hold for ; holiday includ ; hom gam ; hond in
        needs_clarification	1	honey ; hop your ; hospital ; hospital show ; hostil ; hour at ; hous to
        needs_clarification	1	hr <colleague> ; hr <past> ; hr ago ; hug the ; hum ; human ; husband 0 ; hx
        needs_clarification	1	hx <bodypart> ; hx <give> ; hx given ; hx kne ; i <blood> ; i <job>
        needs_clarification	1	i <promise> ; i been ; i build ; i did ; i finish ; i gues ; i help ; i mop
        needs_clarification	1	i play ; i realiz ; i thank ; i thought ; i want ; ibamo ; id <need>
        needs_clarification	1	id cal ; id go ; iglesi me ; ill <say> ; ill tel ; im <angry> ; im <fall>
        needs_clarification	1	im <lock> ; im even ; im out ; im the ; impresor ; in <threat> ; in advanc
        needs_clarification	1	in band ; in closet ; in dang ; in group ; in guam ; in lin ; in march
        needs_clarification	1	in monopo ; in session ; in thos ; in toled ; in utah ; in what ; inf given
        needs_clarification	1	informacion sobr ; information ; inhal is ; ink was ; inpt in ; intern at
        needs_clarification	1	iron his ; iron the ; is <amount> ; is <opioid> ; is <pet> ; is <photo>
        needs_clarification	1	is awak ; is awful ; is clean ; is happen ; is hurt ; is it ; is jump
        needs_clarification	1	is kais ; is kil ; is ninety ; is und ; is wrong ; is you ; is your
        needs_clarification	1	isnt about ; it <always> ; it <night> ; it <play> ; it <say> ; it <stranger>
        needs_clarification	1	it anymor ; it her ; it i ; it know ; it mak ; it out ; it play ; its 0
        needs_clarification	1	its <cannabis> ; its <emergency> ; its <furniture> ; its <play> ; its his
        needs_clarification	1	its light ; its two ; ive <see> ; ive paid ; ive sweat ; jan want
        needs_clarification	1	janitor at ; jim beam ; job know ; job last ; job was ; joven ; jur que
        needs_clarification	1	just <give> ; just ask ; just back ; just gon ; just punch ; just sit
        needs_clarification	1	keep hav ; kept ; kept on ; ketamin is ; kid on ; kid practic ; kil her
        needs_clarification	1	king ; kitchen sink ; kne hav ; knelt ; knif for ; knif is ; knock out
        needs_clarification	1	know can ; know me ; ko po ; l <bodypart> ; l sid ; la <ask> ; la <opening>
        needs_clarification	1	la <opioid> ; la <sick> ; la azote ; la carreter ; la construccion
        needs_clarification	1	la cuerd ; la grabacion ; la herman ; la hor ; la mas ; la mis ; la nev
        """
}
