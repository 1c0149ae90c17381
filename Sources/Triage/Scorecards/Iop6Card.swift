extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	1	zombi en ; ~$ ~0 ; ~0 ~d ; ~0 ~th ; ~0 ~wks ; ~<alcohol> <night> ; ~<alcohol> x
        iop	1	~<alcohol> ~<pill> ; ~<amount> than ; ~<amount> ~<night> ; ~<amount> ~as ; ~<ask> ~que
        iop	1	~<break> ~<headface> ; ~<colleague> ~<say> ; ~<consume> <week> ; ~<consume> a
        iop	1	~<consume> ~<cannabis> ; ~<count> ~<day> ; ~<crowd> <amount> ; ~<day> <bodypart>
        iop	1	~<day> <hospital> ; ~<day> <need> ; ~<day> it ; ~<die> <past> ; ~<die> <sad> ; ~<die> him
        iop	1	~<die> que ; ~<die> ~of ; ~<fluid> no ; ~<give> <drive> ; ~<home> <night> ; ~<home> ~for
        iop	1	~<home> ~from ; ~<home> ~in ; ~<illness> sinc ; ~<insurance> <town>
        iop	1	~<insurance> <treatment> ; ~<insurance> ~<job> ; ~<job> <job> ; ~<kin> ~of ; ~<law> no
        iop	1	~<leave> ~<count> ; ~<lock> ~up ; ~<money> ~<day> ; ~<month> <stimulant> ; ~<need> from
        iop	1	~<needle> ; ~<pain> <day> ; ~<partner> <month> ; ~<say> <leave> ; ~<school>
        iop	1	~<school> ~<say> ; ~<seizure> from ; ~<sick> ~without ; ~<start> ~a ; ~<stimulant> <need>
        iop	1	~<stimulant> <year> ; ~<stop> ~la ; ~<stop> ~of ; ~<stop> ~su ; ~<treatment> has
        iop	1	~<treatment> par ; ~<wait> <money> ; ~<year> <last> ; ~<year> ~<past> ; ~a ~<count>
        iop	1	~a ~bottl ; ~a ~facility ; ~a ~job ; ~afloj ; ~ambulatori ; ~as ~a ; ~aspirin ; ~at 0
        iop	1	~away ~<amount> ; ~bar on ; ~behind ; ~between ; ~buri him ; ~bus ; ~cancel ; ~cas ; ~check
        iop	1	~check ~in ; ~clean ~hous ; ~clean ~pool ; ~cok ; ~cry ; ~da ni ; ~dad ; ~day it ; ~dia y
        iop	1	~dont ; ~end ~of ; ~entr ~a ; ~epilepsy sinc ; ~ex ~<take> ; ~ex ~got ; ~fam in ; ~fami
        iop	1	~famili ; ~few ~a ; ~for <amount> ; ~foreman ; ~get ~a ; ~gon ~a ; ~h ; ~ha <feel> ; ~ha toc
        iop	1	~hay de ; ~help from ; ~her <stimulant> ; ~hx ; ~i ~<kill> ; ~im ; ~im ~<alone> ; ~im ~alon
        iop	1	~in ~0 ; ~inpatient at ; ~inpatient stay ; ~ir ; ~knock ; ~la ~coc ; ~le <go> ; ~le ~<go>
        iop	1	~le ~entr ; ~limpi ~oficina ; ~liv ; ~liv ~in ; ~lock ~up ; ~me ~dan ; ~meeting no
        iop	1	~meth on ; ~month ; ~much ~as ; ~my ~ex ; ~necesit ; ~niec ; ~no ~exist ; ~ofc 0
        iop	1	~off cocain ; ~off spe ; ~oficina ; ~old and ; ~old who ; ~on his ; ~par de ; ~pas when
        iop	1	~peg ~a ; ~pidi ~que ; ~prescription ; ~probarl ; ~ranch ; ~saw ; ~se <wait> ; ~seizur in
        iop	1	~seventy ; ~shak noth ; ~shar ; ~shop ; ~sick ~without ; ~sixty ~day ; ~slept ; ~snort
        iop	1	~stay end ; ~su ; ~sx ~<clinician> ; ~sx ~pcp ; ~sx ~sinc ; ~sz ever ; ~talk to ; ~tenth
        iop	1	~tenth ~<school> ; ~tenth ~grad ; ~th ; ~thc ; ~the <phone> ; ~the ~union ; ~through ~a
        iop	1	~tien con ; ~tien ningun ; ~to ~<outdoors> ; ~to ~stop ; ~tom yo ; ~tre ~mes ; ~two ~month
        iop	1	~two ~night ; ~una ~<container> ; ~w/d <say> ; ~with it ; ~withdrawal ; ~without ~it ; ~wk
        iop	1	~wks ~off ; él sol
        iop	-1	# <give> ; # given ; *about.0 ; *drinks.1 ; *family.0 ; *frequency.1:negated
        iop	-1	*jobSeeker.opensNote:other_experiencer ; *keptUsing:historical ; *noBarrierMoney ; *phone.0
        iop	-1	*residentialRequest ; *rhythm.0 ; *seizure.body ; *seizure.epilepsy:negated
        iop	-1	*substance.opioid:possible ; *treatmentNeed.ready:negated ; *treatmentNeed:historical
        iop	-1	*unaided:historical ; *withdrawalHint ; *withdrawalSign:hypothetical ; + <money> ; + si
        iop	-1	/ / ; / <stimulant> ; / ~<alcohol> ; 0 <always> ; 0 <fluid> ; 0 <hot> ; 0 <illness>
        iop	-1	0 <medicine> ; 0 <moment> ; 0 <phone> ; 0 <stranger> ; 0 <year> ; 0 box ; 0 by ; 0 clas
        iop	-1	0 cok ; 0 dos ; 0 every ; 0 hosp ; 0 judg ; 0 perc ; 0 por ; 0 she ; 0 through ; 0 was
        iop	-1	<afraid> and ; <alcohol> + ; <alcohol> <ask> ; <alcohol> <home> ; <alcohol> <job>
        iop	-1	<alcohol> <month> ; <alcohol> <take> ; <alcohol> by ; <alcohol> del ; <alcohol> qd
        iop	-1	<alcohol> w/d ; <alone> par ; <always> <count> ; <always> <furniture> ; <always> <month>
        iop	-1	<always> fin ; <always> on ; <always> y ; <amount> <child> ; <amount> <church>
        iop	-1	<amount> <give> ; <amount> <relapse> ; <amount> <wait> ; <amount> away ; <amount> cart
        iop	-1	<amount> each ; <amount> es ; <amount> fuert ; <amount> o ; <amount> personality
        iop	-1	<amount> todo ; <angry> <stranger> ; <appointment> <give> ; <appointment> <go>
        iop	-1	<appointment> <job> ; <appointment> <past> ; <ask> <home> ; <ask> <law> ; <ask> <order>
        iop	-1	<ask> <take> ; <ask> <trust> ; <ask> and ; <ask> to ; <asleep> <eat> ; <awake> him
        iop	-1	<awake> with ; <blood> <job> ; <blood> <night> ; <blood> it ; <bodypart> <break>
        iop	-1	<bodypart> <cold> ; <bodypart> <give> ; <bodypart> <go> ; <bodypart> <lock> ; <bodypart> le
        iop	-1	<bodysound> <blood> ; <bodysound> <medicine> ; <bodysound> <take> ; <break> on
        iop	-1	<breath> <go> ; <build> <alcohol> ; <build> <room> ; <build> that ; <buy> <opioid>
        iop	-1	<buy> and ; <buy> on ; <calm> ; <calm> for ; <cannabis> in ; <cannabis> only
        iop	-1	<caretaking> <caretaking> ; <caretaking> <withdrawal> ; <chestheart> <asleep>
        iop	-1	<chestheart> <go> ; <chestheart> <palecolor> ; <chestheart> <take> ; <chestheart> wont
        iop	-1	<child> est ; <church> <build> ; <church> <crowd> ; <church> <play> ; <church> <write>
        iop	-1	<church> has ; <church> in ; <clean> <always> ; <clean> <hear> ; <clean> <stranger>
        iop	-1	<clean> a ; <clean> and ; <clean> el ; <clean> me ; <clinician> <amount>
        iop	-1	<clinician> <consume> ; <clinician> <sedative> ; <clinician> ii ; <clinician> on
        iop	-1	<clinician> used ; <clothes> <month> ; <clothes> <past> ; <clothes> de ; <cold> <headface>
        iop	-1	<cold> with ; <colleague> <record> ; <colleague> then ; <color> streak ; <confused> sinc
        iop	-1	<consume> <town> ; <consume> otr ; <consume> spe ; <container> <child>
        iop	-1	<container> <furniture> ; <container> <opioid> ; <continue> <child> ; <continue> <clothes>
        iop	-1	<continue> <give> ; <continue> <play> ; <continue> <put> ; <continue> <stop>
        iop	-1	<continue> <treatment> ; <continue> by ; <continue> doing ; <count> bar ; <count> i
        iop	-1	<crowd> <calm> ; <crowd> <stimulant> ; <crowd> ~<money> ; <day> / ; <day> <moment>
        iop	-1	<day> <past> ; <day> <play> ; <day> <room> ; <day> am ; <day> between ; <day> each
        iop	-1	<day> entr ; <day> ive ; <day> mi ; <day> on ; <day> or ; <day> spe ; <day> til
        iop	-1	<day> ~<think> ; <daytime> <treatment> ; <die> <phone> ; <die> battery
        iop	-1	<drive> <caretaking> ; <drive> <furniture> ; <drive> <height> ; <drive> <partner>
        iop	-1	<drive> <play> ; <drive> <stop> ; <drive> by ; <drive> she ; <drug> <always> ; <eat> <ask>
        iop	-1	<eat> <cannabis> ; <eat> <church> ; <eat> <drive> ; <eat> <kill> ; <eat> <pain>
        iop	-1	<eat> <palecolor> ; <eat> <stimulant> ; <eat> <town> ; <eat> all ; <eat> as ; <eat> if
        iop	-1	<eat> le ; <eat> maz ; <emergency> <day> ; <emergency> <hear> ; <emergency> <school>
        iop	-1	<emergency> <think> ; <emergency> en ; <emergency> i ; <fall> <headface> ; <fall> <job>
        iop	-1	<fall> mal ; <fall> un ; <feel> <alone> ; <feel> que ; <fire> dept ; <fire> la
        iop	-1	<fluid> <clean> ; <fluid> <color> ; <fluid> <container> ; <fluid> <furniture>
        iop	-1	<friend> <bodypart> ; <friend> <think> ; <friend> been ; <friend> wil
        iop	-1	<furniture> <bodysound> ; <furniture> <fire> ; <furniture> for ; <furniture> sinc
        iop	-1	<give> <crowd> ; <give> <headface> ; <give> <room> ; <give> <take> ; <give> in
        iop	-1	<give> noth ; <give> to ; <give> up ; <give> vuelta ; <give> ~<emergency>
        iop	-1	<go> <appointment> ; <go> <cold> ; <go> <confused> ; <go> <pet> ; <go> <treatment>
        iop	-1	<go> him ; <go> mal ; <go> no ; <go> ~away ; <gun> and ; <happy> one
        iop	-1	<headface> <clinician> ; <headface> <shake> ; <headface> are ; <headface> spray
        iop	-1	<headface> the ; <hear> <consume> ; <hear> <stranger> ; <hear> <take> ; <height> <see>
        iop	-1	<height> aft ; <height> and ; <height> in ; <height> y ; <hit> <blade> ; <hit> of
        iop	-1	<hit> us ; <hold> his ; <hold> til ; <home> <color> ; <home> <drive> ; <home> <drug>
        iop	-1	<home> <feel> ; <home> <past> ; <home> <phone> ; <home> <say> ; <home> <stranger>
        iop	-1	<home> <think> ; <home> as ; <home> desd ; <home> she ; <home> ~<amount>
        iop	-1	<homeless> <night> ; <hospital> <always> ; <hospital> ~<withdrawal> ; <hot>
        iop	-1	<hot> <furniture> ; <illness> <caretaking> ; <illness> <stop> ; <illness> por
        iop	-1	<insurance> <clinician> ; <insurance> <continue> ; <insurance> <go> ; <insurance> <month>
        iop	-1	<insurance> from ; <insurance> sinc ; <intoxicated> at ; <job> <amount> ; <job> <say>
        iop	-1	<job> aft ; <job> from ; <job> if ; <job> pag ; <job> remote ; <key> <money> ; <key> is
        iop	-1	<kill> ; <kill> on ; <kin> <fire> ; <kin> <lock> ; <kin> <pill> ; <kin> <wait>
        iop	-1	<kin> could ; <kin> doe ; <kin> hes ; <kin> ~<give> ; <last> lin ; <last> one ; <last> shot
        iop	-1	<law> <kill> ; <law> <month> ; <law> agreement ; <law> me ; <law> with ; <leave> <color>
        iop	-1	<leave> <soon> ; <leave> <stimulant> ; <leave> his ; <leave> until ; <leave> when
        iop	-1	<leave> y ; <limp> <room> ; <limp> in ; <medicine> <clinician> ; <medicine> <container>
        iop	-1	<medicine> <need> ; <medicine> <stop> ; <medicine> <take> ; <medicine> by ; <medicine> it
        iop	-1	<medicine> the ; <moment> <appointment> ; <moment> <clinician> ; <moment> <hit>
        iop	-1	<moment> <partner> ; <moment> <sick> ; <moment> <vendor> ; <moment> but ; <moment> im
        iop	-1	<moment> pt ; <moment> sí ; <moment> that ; <money> <furniture> ; <money> per
        iop	-1	<month> <child> ; <month> <continue> ; <month> <crowd> ; <month> <job> ; <month> <key>
        iop	-1	<month> <stop> ; <month> i ; <need> <colleague> ; <need> <hear> ; <need> acceptanc
        iop	-1	<need> al ; <need> y ; <needle> <needle> ; <night> <always> ; <night> <moment>
        iop	-1	<night> <night> ; <night> aft ; <night> too ; <official> wil ; <opening> <ask>
        iop	-1	<opening> <lock> ; <opening> <opening> ; <opening> <past> ; <opening> thi
        iop	-1	<opioid> <bodypart> ; <opioid> con ; <opioid> ~<always> ; <order> <moment> ; <order> from
        iop	-1	<order> no ; <order> up ; <outdoors> <cannabis> ; <outdoors> <crowd> ; <outdoors> <daytime>
        iop	-1	<outdoors> <month> ; <outdoors> <put> ; <outdoors> <water> ; <outdoors> del
        iop	-1	<outdoors> from ; <pain> <medicine> ; <palecolor> se ; <partner> <buy>
        iop	-1	<partner> <outdoors> ; <partner> <pill> ; <partner> <see> ; <partner> mak ; <partner> of
        iop	-1	<partner> re ; <partner> ~<withdrawal> ; <past> <night> ; <past> <opioid> ; <past> <phone>
        iop	-1	<past> <put> ; <past> he ; <past> ~<consume> ; <pet> <clothes> ; <pet> <need>
        iop	-1	<pet> <tool> ; <pet> <wait> ; <phone> <emergency> ; <phone> <palecolor> ; <phone> aft
        iop	-1	<phone> pt ; <phone> then ; <photo> <town> ; <photo> is ; <photo> off ; <pill> 0 ; <pill> a
        iop	-1	<pill> from ; <play> <clinician> ; <play> <eat> ; <play> <palecolor> ; <play> <write>
        iop	-1	<play> cart ; <play> que ; <play> the ; <put> <fluid> ; <put> <headface> ; <put> <night>
        iop	-1	<put> <palecolor> ; <put> over ; <put> su ; <rarely> i ; <record> ; <record> <continue>
        iop	-1	<record> <day> ; <record> <home> ; <record> as ; <relapse> <day> ; <remember>
        iop	-1	<room> <give> ; <room> all ; <room> con ; <room> has ; <rope> <container> ; <say> <rope>
        iop	-1	<say> hel ; <say> porqu ; <say> thi ; <say> u ; <say> ~<day> ; <say> ~<die> ; <say> ~<stop>
        iop	-1	<school> <night> ; <school> and ; <school> on ; <school> only ; <school> ~<day>
        iop	-1	<sedative> <home> ; <see> <official> ; <see> cas ; <see> thing ; <seizure> <amount>
        iop	-1	<seizure> <last> ; <seizure> right ; <seizure> x ; <shake> ; <shake> <moment> ; <shake> all
        iop	-1	<shame> <phone> ; <sick> as ; <smell> <eat> ; <sober> <alone> ; <sober> <year>
        iop	-1	<start> <amount> ; <start> <daytime> ; <start> <write> ; <start> when ; <stiff> <shake>
        iop	-1	<stimulant> <drive> ; <stimulant> <give> ; <stimulant> a ; <stimulant> all
        iop	-1	<stimulant> dur ; <stimulant> if ; <stimulant> in ; <stimulant> ive ; <stimulant> twic
        iop	-1	<stimulant> yo ; <stimulant> ~<consume> ; <stop> <afraid> ; <stop> <cannabis>
        iop	-1	<stop> <eat> ; <stop> <law> ; <stop> <seizure> ; <stop> <week> ; <stop> being ; <stop> el
        iop	-1	<stop> en ; <stop> only ; <stop> then ; <stop> una ; <stop> ~un ; <stranger> <ask>
        iop	-1	<stranger> <build> ; <stranger> <calm> ; <stranger> <hear> ; <stranger> <tool>
        iop	-1	<stranger> has ; <stranger> que ; <stranger> re ; <take> <afraid> ; <take> <cannabis>
        iop	-1	<take> <clinician> ; <take> <cold> ; <take> <moment> ; <take> <partner> ; <take> <pet>
        iop	-1	<take> in ; <take> int ; <take> thos ; <think> <happy> ; <think> <opioid> ; <think> asi
        iop	-1	<think> how ; <think> they ; <think> youl ; <think> ~<amount> ; <threat>
        iop	-1	<tool> <chestheart> ; <tool> <rope> ; <tool> <stop> ; <tool> and ; <town> <alcohol>
        iop	-1	<town> <last> ; <town> <week> ; <town> my ; <trade> <official> ; <trade> at ; <trade> im
        iop	-1	<trade> local ; <trade> of ; <treatment> <hot> ; <treatment> <wait> ; <treatment> cours
        iop	-1	<treatment> he ; <treatment> int ; <treatment> ya ; <treatment> ~<drug> ; <trust> a
        iop	-1	<vendor> <treatment> ; <vendor> rep ; <vermin> <room> ; <vermin> <take> ; <vermin> que
        iop	-1	<wait> <eat> ; <wait> <play> ; <wait> in ; <water> <moment> ; <water> <stranger>
        iop	-1	<water> with ; <water> y ; <week> + ; <week> <ask> ; <week> <official> ; <week> <photo>
        iop	-1	<week> <say> ; <week> <year> ; <week> plu ; <week> worth ; <withdrawal> <furniture>
        iop	-1	<withdrawal> in ; <withdrawal> management ; <write> <day> ; <write> <give>
        iop	-1	<write> <media> ; <write> first ; <write> my ; <year> <illness> ; <year> <last>
        iop	-1	<year> aft ; a <breath> ; a <emergency> ; a <key> ; a <threat> ; a <week> ; a bak ; a bed
        iop	-1	a blu ; a bottl ; a broth ; a cabin ; a cal ; a certificat ; a cop ; a cruis ; a floor
        iop	-1	a fold ; a freshman ; a goat ; a hom ; a licens ; a lighthous ; a magnet ; a mil ; a nurs
        iop	-1	a party ; a plum ; a pool ; a quien ; a rig ; a rol ; a room ; a segu ; a shelt ; a slip
        iop	-1	a storag ; a teach ; a tech ; a thank ; a thursday ; a vap ; aa <friend> ; aa sponsor
        iop	-1	about <drug> ; about <money> ; about my ; about ~a ; account ; acept ; activ ; addict to
        iop	-1	admit <stimulant> ; admit a ; adolescent iop ; adult <child> ; aft <day> ; aft sunday
        iop	-1	again by ; again my ; again x ; ago she ; aguant ; ahi ; ahor sí ; airlin ; al <hospital>
        iop	-1	al hospital ; al per ; al ~<hospital> ; alegr ; alfil ; all <week> ; all right ; all thre
        iop	-1	alum of ; alway ; am tak ; ama from ; amaril ; ambien ; amphet ; an <official>
        iop	-1	an attorney ; an eight ; an elephant ; an hr ; and <alcohol> ; and <buy> ; and <insurance>
        iop	-1	and <opioid> ; and <sick> ; and buy ; and by ; and eleven ; and felt ; and he ; and in
        iop	-1	and keep ; and ketamin ; and littl ; and mal ; and mor ; and nam ; and oth ; and phon
        iop	-1	and she ; and show ; and smok ; and tel ; and took ; and used ; and was ; and wheth
        iop	-1	and would ; anex ; annoy ; ano diari ; anoch y ; answ ; anvil ; any <furniture> ; any bed
        iop	-1	anymor ; anywher without ; appl ; apt ; aqui ; are <happy> ; are <see> ; are fin ; are you
        iop	-1	arm look ; ask are ; ask pric ; ask to ; at <crowd> ; at <daytime> ; at airport ; at onc
        iop	-1	at som ; august its ; awar ; away his ; ayer del ; ayud a ; ayud por ; ayudan ; back up
        iop	-1	bag and ; bail bondsman ; bak ; bal of ; ballgam ; barback ; be <awake> ; be cal ; be don
        iop	-1	be somewher ; be thi ; becaus they ; been ; been cut ; been lik ; been sleep ; beep
        iop	-1	befor group ; befor septemb ; below ; bet on ; bf <hit> ; black and ; blow on
        iop	-1	blu <always> ; blu in ; bondsman ; bot ; both ; both <bodypart> ; both smok ; bottl every
        iop	-1	breakfast and ; bro is ; broken ; broth ask ; broth hasnt ; broth wont ; brought me ; bundl
        iop	-1	busc trabaj ; buscan ; but <stimulant> ; but in ; but theyr ; buy ; cabin with ; cad fin
        iop	-1	cadc ii ; cae mal ; cag ; cai ; cal back ; cal on ; cal scream ; calm ; cam de ; camel
        iop	-1	camer on ; can <start> ; can of ; canadian ; cant <write> ; cant do ; cant mak ; cant nam
        iop	-1	cant tel ; car on ; car seat ; carcel ; card in ; cart and ; cas se ; cat to ; cb aft
        iop	-1	cdl driv ; ceil ; cel ; celul ; centr en ; central ; cheap ; check my ; cirrosi ; cita
        iop	-1	city bus ; clammy ; clas de ; clas y ; clean aft ; clean from ; client want ; clinic
        iop	-1	clos out ; clos up ; clr talk ; clt in ; coc dos ; coc hac ; coc una ; cocain dai
        iop	-1	cocain last ; cocain one ; cocain or ; cocain problem ; cok + ; cok ~with ; cold the
        iop	-1	com <see> ; confus sinc ; cont que ; contact ; contarl ; convulsion ; copy ; corn maz
        iop	-1	cort de ; cost mes ; couch ; couch surf ; could your ; cours in ; court at ; cousin that
        iop	-1	crack all ; crack cocain ; crack on ; cri on ; crisi lin ; crystal and ; cuand ni
        iop	-1	cuant sal ; cuarent dia ; custodian ; custody 0 ; cut it ; cut me ; d 0 ; d detox ; dad sid
        iop	-1	daught start ; davi ; day ; day becaus ; day only ; day til ; day to ; dcf ; de <need>
        iop	-1	de <vendor> ; de gana ; de hoy ; de limpiez ; de probatori ; de septiembr ; de vera
        iop	-1	de viern ; deacon ; dead battery ; deal in ; dear <appointment> ; dear admission ; dej de
        iop	-1	dej las ; del <hospital> ; del hospital ; del iop ; descans ; desd que ; desintoxic del
        iop	-1	desintoxicacion y ; detox and ; detox wher ; dia sí ; dich ; did 0 ; did your
        iop	-1	dirty <record> ; dirty test ; dirty uas ; disconnect ; disorient ; district ; do with ; dob
        iop	-1	doc hora ; doe meth ; domiciliary <treatment> ; dond estan ; dond uno ; dont drink ; dos y
        iop	-1	dot ; drain ; drink dai ; drink sinc ; drog ; drool ; drop x ; dry <sick> ; dry heav
        iop	-1	dxm + ; ear and ; east i ; eat my ; el <friend> ; el <stimulant> ; el <write> ; el car
        iop	-1	el cuel ; el espej ; el foc ; elaborat ; elephant on ; els <give> ; empty <furniture>
        iop	-1	en agost ; en ~los ; enferm ; equal ; es <church> ; eso <need> ; est <hit>
        iop	-1	est <treatment> ; est mor ; est par ; etoh dai ; etoh w/d ; even <consume> ; even know
        iop	-1	even thing ; evening hav ; ever did ; every friday ; every run ; every sunday ; every ua
        iop	-1	evry <night> ; evry nit ; ex client ; examin ; exclusiv ; exec ; eye ; f <say> ; f ask
        iop	-1	falt y ; fami and ; famili me ; far and ; favor ; fed the ; fel on ; fella ; figur i
        iop	-1	fijes ; fil ; find one ; finish an ; finish sixty ; fir dept ; first car ; first fiv
        iop	-1	fist and ; fix my ; floor at ; flop lik ; fml ; foil in ; for <amount> ; for <year>
        iop	-1	for being ; for client ; for my ; for that ; for twenty ; for two ; for weed ; for week
        iop	-1	for yrs ; forget ; fost car ; fought ; four day ; french ; friend 0 ; friend is ; friend of
        iop	-1	from thre ; fue una ; fuert en ; gag ; gam night ; gast ; gast lo ; generou ; gin every
        iop	-1	girl are ; glu ; goat ; godfath ; golf cart ; gon kms ; good <eat> ; got that ; got two
        iop	-1	gram mayb ; grandfath ; grandmoth ; grateful for ; grey and ; gri ; grocery ; group is
        iop	-1	grupo par ; guar ; h <past> ; h ago ; h/o ; h/o ~<withdrawal> ; h/o ~dts ; ha falt
        iop	-1	habl espanol ; hac cinc ; hacemo ; hacen ; had <treatment> ; had it ; hairdres ; half
        iop	-1	half ago ; half gallon ; hand and ; hand in ; hand is ; hang up ; has <key> ; has notic
        iop	-1	hast ; hav <law> ; hav <money> ; hav <room> ; hav <write> ; hav a ; hav and ; havent lost
        iop	-1	havent stop ; havent ~<asleep> ; havent ~slept ; hay alguien ; hay grupo ; he <always>
        iop	-1	he <lock> ; he ever ; he found ; he held ; he mak ; he need ; he own ; he put ; he took
        iop	-1	he vap ; head open ; heal ; health aid ; hear from ; heat vent ; hel go ; held ; her <hear>
        iop	-1	her lif ; her neck ; her wel ; herman le ; herman no ; heroin sinc ; hes clean ; hes right
        iop	-1	hes snor ; hes thirty ; hes told ; hes with ; hidden ; high at ; hij est ; hij la
        iop	-1	hij llam ; hij y ; him in ; his <alcohol> ; his <consume> ; his <last> ; his <money>
        iop	-1	his <trade> ; his ex ; his last ; his room ; his second ; his son ; hosp detox ; hot
        iop	-1	hotel ; hotel and ; how ; hoy en ; hundr dollar ; husband and ; husband deploy ; hx of
        iop	-1	i <continue> ; i <shake> ; i been ; i buy ; i climb ; i felt ; i join ; i keep ; i know
        iop	-1	i last ; i ord ; i pas ; i refere ; i try ; i wont ; i ~got ; i ~pas ; ice ; id <need>
        iop	-1	ill <try> ; ill try ; im <illness> ; im <soon> ; im already ; im buy ; im fil ; im next
        iop	-1	im park ; im proud ; im so ; im twenty ; in <go> ; in <night> ; in <play> ; in about
        iop	-1	in and ; in as ; in aug ; in az ; in background ; in lobby ; in pen ; in sinc ; ingres
        iop	-1	insomni ; int <day> ; intern ; iop twic ; ir y ; is <drive> ; is <put> ; is <withdrawal>
        iop	-1	is alway ; is and ; is availabl ; is cocain ; is lat ; is nineteen ; is only ; is seiz
        iop	-1	is suppos ; it cocain ; it finish ; it sinc ; its thursday ; jama ha ; jar of ; juev en
        iop	-1	jump from ; just <continue> ; just <hit> ; just cant ; just keep ; just tel ; just the
        iop	-1	juv ; keep thi ; ketamin about ; kick fent ; kick heroin ; kitchen tabl ; knif in
        iop	-1	know how ; kore ; la <bodypart> ; la <clean> ; la <gun> ; la <key> ; la direccion
        iop	-1	la madrug ; la pistol ; la planch ; la troc ; laker ; las <bodypart> ; las <stimulant>
        iop	-1	last ; last lin ; last monday ; last octob ; last shot ; last tuesday ; lat <night> ; lat i
        iop	-1	late ive ; lavador ; lawy ; le <angry> ; le <ask> ; le <hit> ; le dieron ; le platic
        iop	-1	leagu on ; leav a ; leav until ; leav with ; left a ; left resi ; leftov lasagn ; les of
        iop	-1	let go ; let say ; lick ; lid ; lif back ; lik <eat> ; lik <write> ; lik its ; lik who
        iop	-1	list and ; liv doctor ; llam al ; llamenm ; lleg ; llen ; llev ; lmp ; lo conoci ; lo dan
        iop	-1	load ; los otro ; lot aft ; lu 0 ; lueg que ; lump ; lun ; lunch for ; lying about
        iop	-1	m <amount> ; m <breath> ; m <kill> ; m ask ; m dab ; m plumb ; m vet ; m walk ; mad it
        iop	-1	mak <eat> ; manej tom ; many bed ; march ; marihuan y ; marz y ; mas fuert ; me <day>
        iop	-1	me <height> ; me <money> ; me as ; me dur ; me guard ; me sient ; me wher ; med
        iop	-1	medi <container> ; medical <colleague> ; melt ; mes pas ; mes que ; met me ; meth by
        iop	-1	meth coupl ; meth problem ; mg of ; mg on ; mi <appointment> ; mi <money> ; mi <room>
        iop	-1	mi cit ; mi jef ; mi nuer ; mi vecin ; mid <say> ; mid word ; mied de ; mil and ; mil away
        iop	-1	min no ; minuto ; mis companero ; mis de ; mo <consume> ; model ; mom with ; month int
        iop	-1	month is ; month now ; mos clean ; mot no ; moth on ; mouthwash ; mrs ; muscl ; muse
        iop	-1	museum ; my <headface> ; my <opening> ; my <stop> ; my <water> ; my arm ; my band ; my best
        iop	-1	my cal ; my deal ; my deductibl ; my finger ; my hand ; my hip ; my oth ; my outpatient
        iop	-1	my vyvans ; nam ; nam and ; natural ; near dai ; need no ; need someth ; neg test ; nephew
        iop	-1	nev doe ; nev quit ; nev ~<alone> ; nev ~alon ; ni si ; nic <stranger> ; nin <alcohol>
        iop	-1	nineti and ; ninety <count> ; nino se ; nit a ; no ~<breath> ; no ~<sedative> ; no ~alcohol
        iop	-1	no ~booz ; no ~children ; no ~dej ; no ~dts ; no ~es ; no ~exist ; no ~health ; no ~jal
        iop	-1	no ~sab ; no ~sist ; no ~sup ; no ~sz ; no ~threat ; nobody <say> ; normal to
        iop	-1	nos <school> ; nos ensen ; nosotro somo ; not ~<breath> ; not ~breath ; not ~cal ; not ~low
        iop	-1	not ~ready ; nov ; novi est ; now per ; nuestr <church> ; number ; nunc la ; ocd
        iop	-1	of <alcohol> ; of <clothes> ; of <sick> ; of <stimulant> ; of anoth ; of dop ; of idea
        iop	-1	of march ; of putty ; of sick ; of us ; off <opening> ; off crack ; off most ; off porch
        iop	-1	official ; oficina ; oh ; oir ; old <write> ; old hous ; old than ; on <bodypart>
        iop	-1	on <hear> ; on <play> ; on <stimulant> ; on <take> ; on all ; on fil ; on floor ; on me
        iop	-1	on pcp ; on porch ; on six ; on someth ; on us ; one <crowd> ; one <furniture> ; one <say>
        iop	-1	one <year> ; one pil ; one positiv ; one say ; only ever ; only noth ; only then ; oop
        iop	-1	open a ; opening for ; operation ; or <take> ; or im ; or she ; or was ; otr cos ; otr en
        iop	-1	our <friend> ; our <sober> ; our back ; our neighbor ; out <count> ; out n ; out to
        iop	-1	out who ; outpatient clinic ; outpatient was ; outpatient ~program ; oven ; over his
        iop	-1	over meth ; own <headface> ; own <room> ; own therapist ; pack ; pag thre ; pag un ; pain
        iop	-1	pal ; pap dej ; papelit ; paquet ; par <go> ; par <write> ; par hombr ; paramedic ; parch
        iop	-1	parent no ; park ; party ; past thi ; patient in ; patient ther ; pea ; peopl com ; perc a
        iop	-1	perc dai ; perders ; perfect attendanc ; peric hac ; peric los ; permission ; person to
        iop	-1	pharmacy board ; phon that ; piedr a ; piedra ; pil by ; pil int ; pilat ; pinky ; pis
        iop	-1	placement ; pleas <continue> ; pleas <need> ; pleas <take> ; pleas help ; pleas keep
        iop	-1	pleas send ; plenty of ; plu a ; plug ; ponch ; pool ; por <month> ; por ahor ; porch 0
        iop	-1	portugues ; pos for ; positiv test ; post <job> ; prefier que ; preguntan ; prend la
        iop	-1	pres <pill> ; pres pil ; pric ; print on ; prison for ; probatori ; program only ; psalm
        iop	-1	pt in ; public ; pueden <order> ; puest si ; pul his ; pumpkin ; putty ; q ; qd sinc
        iop	-1	que <key> ; que ell ; que hoy ; que perdi ; que sali ; que usted ; quien es ; quis
        iop	-1	rack is ; radt ; rail on ; rat ; rath she ; re <stimulant> ; read <record> ; receptionist
        iop	-1	recet ; recib ; red ; red streak ; refus er ; rehabilitacion en ; relaps on ; relay
        iop	-1	releas tmrw ; releas to ; rememb ; remote ; rent was ; report dat ; restrain ; restraint
        iop	-1	rid ; right ; room from ; roomat ; roommat from ; roommat is ; roommat she ; rotat
        iop	-1	ruid de ; sab a ; said about ; said hes ; sal y ; sam <amount> ; sam <phone> ; sam nam
        iop	-1	sam night ; sam wk ; satisfi ; saturday non ; saturday thing ; say for ; say in ; say mor
        iop	-1	say neith ; say nev ; say which ; school with ; scout ; script ; se <need> ; se tom
        iop	-1	see men ; see what ; sei ano ; seiz in ; seman me ; seman y ; send our ; senor pid ; sens
        iop	-1	sent hom ; sent the ; separat ; sepulved ; sesion de ; seven of ; shak the ; she
        """
}
