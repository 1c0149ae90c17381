extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	-1	<amount> <relapse> ; <amount> <wait> ; <amount> between ; <amount> cart ; <amount> each
        iop	-1	<amount> es ; <amount> fuert ; <amount> personality ; <amount> todo ; <amount> without
        iop	-1	<angry> <stranger> ; <appointment> <clinician> ; <appointment> <give> ; <appointment> <go>
        iop	-1	<appointment> <past> ; <appointment> <tool> ; <ask> <kin> ; <ask> <partner> ; <ask> <phone>
        iop	-1	<ask> <take> ; <ask> <trust> ; <ask> and ; <ask> anybody ; <asleep> <stop> ; <asleep> off
        iop	-1	<awake> at ; <blood> <night> ; <bodypart> <break> ; <bodypart> <cold> ; <bodypart> <give>
        iop	-1	<bodypart> <go> ; <bodypart> <lock> ; <bodypart> <moment> ; <bodypart> le
        iop	-1	<bodypart> tatto ; <bodysound> <blood> ; <bodysound> <medicine> ; <break> <always>
        iop	-1	<break> <clothes> ; <breath> <go> ; <build> <alcohol> ; <build> that ; <buy> <drug>
        iop	-1	<buy> <opioid> ; <calm> ; <caretaking> <caretaking> ; <chestheart> <asleep>
        iop	-1	<chestheart> <go> ; <chestheart> wont ; <child> <stimulant> ; <child> est ; <child> his
        iop	-1	<church> <build> ; <church> <crowd> ; <church> <play> ; <church> <write> ; <church> has
        iop	-1	<clean> <always> ; <clean> <crowd> ; <clean> <hear> ; <clean> and ; <clean> el
        iop	-1	<clean> for ; <clean> me ; <clinician> <amount> ; <clinician> <sedative> ; <clinician> on
        iop	-1	<clinician> sinc ; <clothes> <furniture> ; <clothes> <past> ; <clothes> de ; <cold> with
        iop	-1	<colleague> to ; <confused> ; <confused> sinc ; <consume> <stimulant> ; <consume> anyth
        iop	-1	<consume> desd ; <consume> otr ; <consume> spe ; <container> <child>
        iop	-1	<container> <furniture> ; <container> <needle> ; <container> <room> ; <container> con
        iop	-1	<container> the ; <continue> <day> ; <continue> <give> ; <continue> <play>
        iop	-1	<continue> <put> ; <continue> <treatment> ; <continue> doing ; <continue> igual
        iop	-1	<continue> with ; <continue> x ; <count> back ; <count> bar ; <crowd> <calm>
        iop	-1	<crowd> <stimulant> ; <crowd> about ; <crowd> clap ; <day> / ; <day> <past> ; <day> <play>
        iop	-1	<day> becaus ; <day> between ; <day> can ; <day> dont ; <day> mi ; <day> or ; <day> til
        iop	-1	<day> ~<emergency> ; <day> ~<insurance> ; <daytime> <child> ; <daytime> en ; <die> <crash>
        iop	-1	<die> battery ; <drive> <furniture> ; <drive> <partner> ; <drive> <stop> ; <drive> <town>
        iop	-1	<drive> all ; <drive> by ; <drive> y ; <eat> <cannabis> ; <eat> <pain> ; <eat> <palecolor>
        iop	-1	<eat> <past> ; <eat> <stimulant> ; <eat> as ; <eat> if ; <eat> le ; <eat> maz ; <eat> nad
        iop	-1	<emergency> <clinician> ; <emergency> <day> ; <emergency> <school> ; <emergency> <think>
        iop	-1	<emergency> en ; <emergency> i ; <emergency> lin ; <fall> 0 ; <fall> <fall> ; <fall> <job>
        iop	-1	<fall> mal ; <fall> x ; <feel> and ; <feel> que ; <feel> y ; <fire> la
        iop	-1	<fluid> <container> ; <friend> <bodypart> ; <friend> been ; <friend> se ; <friend> wil
        iop	-1	<furniture> <moment> ; <furniture> <stop> ; <furniture> <stranger> ; <furniture> <write>
        iop	-1	<furniture> con ; <furniture> for ; <furniture> sinc ; <give> 0 ; <give> <stop>
        iop	-1	<give> <take> ; <give> him ; <give> in ; <give> to ; <give> up ; <give> vuelta
        iop	-1	<go> <appointment> ; <go> <cold> ; <go> <hear> ; <go> <moment> ; <go> <think>
        iop	-1	<go> <treatment> ; <go> <water> ; <go> mal ; <go> no ; <goodbye> to ; <gun> <home>
        iop	-1	<gun> en ; <happy> <drive> ; <happy> one ; <headface> <clinician> ; <headface> <shake>
        iop	-1	<headface> and ; <headface> are ; <headface> com ; <headface> spray ; <headface> the
        iop	-1	<hear> <drive> ; <hear> <hear> ; <hear> <stranger> ; <hear> <take> ; <height> <consume>
        iop	-1	<height> <furniture> ; <height> <height> ; <height> <see> ; <height> aft ; <height> and
        iop	-1	<height> y ; <hit> <blade> ; <hit> <cannabis> ; <hit> of ; <hit> us ; <hold> til
        iop	-1	<home> <color> ; <home> <consume> ; <home> <drug> ; <home> <feel> ; <home> <intoxicated>
        iop	-1	<home> <past> ; <home> <stranger> ; <home> <think> ; <home> desd ; <home> near
        iop	-1	<home> would ; <hospital> <always> ; <hospital> <record> ; <hot> ; <hot> <furniture>
        iop	-1	<illness> <caretaking> ; <illness> <medicine> ; <insurance> <continue> ; <insurance> <go>
        iop	-1	<insurance> <month> ; <insurance> sinc ; <intoxicated> at ; <job> <say> ; <job> <write>
        iop	-1	<job> aft ; <job> if ; <job> remote ; <key> <home> ; <kill> ; <kin> <fire> ; <kin> <lock>
        iop	-1	<kin> <put> ; <kin> could ; <kin> hes ; <kin> ~<alcohol> ; <kin> ~<caretaking> ; <last> 0
        iop	-1	<last> lin ; <law> <day> ; <law> me ; <law> with ; <leave> <color> ; <leave> <soon>
        iop	-1	<leave> behind ; <leave> his ; <leave> so ; <leave> ther ; <leave> until ; <leave> when
        iop	-1	<limp> <room> ; <medicine> <always> ; <medicine> <container> ; <medicine> <kin>
        iop	-1	<medicine> <need> ; <medicine> <room> ; <medicine> <take> ; <medicine> and ; <medicine> by
        iop	-1	<medicine> it ; <moment> <appointment> ; <moment> <clinician> ; <moment> <container>
        iop	-1	<moment> <hit> ; <moment> <sick> ; <moment> but ; <moment> pt ; <moment> sí
        iop	-1	<moment> that ; <moment> with ; <money> <chestheart> ; <money> too ; <money> ~<money>
        iop	-1	<month> <afraid> ; <month> <child> ; <month> <job> ; <month> <key> ; <month> <sober>
        iop	-1	<month> <stop> ; <month> i ; <month> long ; <need> <colleague> ; <need> <hear>
        iop	-1	<need> <think> ; <need> acceptanc ; <need> informacion ; <need> un ; <needle> <needle>
        iop	-1	<night> <moment> ; <night> <stimulant> ; <night> too ; <official> wil ; <opening> <ask>
        iop	-1	<opening> <lock> ; <opening> <past> ; <opening> open ; <opening> thi ; <opioid> con
        iop	-1	<order> <moment> ; <order> me ; <order> no ; <order> up ; <outdoors> <asleep>
        iop	-1	<outdoors> <cannabis> ; <outdoors> <consume> ; <outdoors> <daytime> ; <outdoors> <official>
        iop	-1	<outdoors> <put> ; <outdoors> from ; <palecolor> <put> ; <palecolor> se
        iop	-1	<partner> <consume> ; <partner> <see> ; <partner> mak ; <partner> re
        iop	-1	<partner> ~<withdrawal> ; <past> <night> ; <past> <phone> ; <past> <put> ; <past> any
        iop	-1	<past> he ; <pet> <clothes> ; <pet> <need> ; <pet> <tool> ; <pet> <wait>
        iop	-1	<phone> <cannabis> ; <phone> <clinician> ; <phone> <home> ; <phone> <year> ; <phone> aft
        iop	-1	<phone> as ; <phone> on ; <phone> pt ; <phone> so ; <phone> then ; <phone> x
        iop	-1	<photo> <appointment> ; <photo> <town> ; <photo> for ; <photo> is ; <photo> off ; <pill> 0
        iop	-1	<pill> a ; <play> <palecolor> ; <play> <write> ; <play> cart ; <play> on ; <play> que
        iop	-1	<play> the ; <promise> <need> ; <promise> and ; <put> <palecolor> ; <put> las ; <put> over
        iop	-1	<put> su ; <rarely> i ; <record> ; <record> <continue> ; <record> <day> ; <record> <kin>
        iop	-1	<record> agreement ; <record> as ; <relapse> <day> ; <remember> ; <room> <furniture>
        iop	-1	<room> <give> ; <room> <tool> ; <room> has ; <room> onc ; <rope> <bodypart>
        iop	-1	<rope> <container> ; <say> <fall> ; <say> <go> ; <say> <think> ; <say> for ; <say> how
        iop	-1	<say> porqu ; <say> thi ; <say> through ; <school> <night> ; <school> on ; <school> y
        iop	-1	<sedative> <always> ; <see> <official> ; <see> <unreal> ; <see> thing ; <seizure> <amount>
        iop	-1	<seizure> <last> ; <shake> <moment> ; <shake> so ; <shame> <phone> ; <sick> <last>
        iop	-1	<smell> <eat> ; <sober> <alone> ; <sober> <year> ; <sober> aft ; <start> <daytime>
        iop	-1	<start> when ; <stiff> <shake> ; <stimulant> <give> ; <stimulant> <water> ; <stimulant> all
        iop	-1	<stimulant> dur ; <stimulant> if ; <stimulant> ive ; <stimulant> main ; <stimulant> they
        iop	-1	<stimulant> yo ; <stimulant> ~<consume> ; <stop> <alcohol> ; <stop> <cannabis>
        iop	-1	<stop> <last> ; <stop> <week> ; <stop> being ; <stop> en ; <stop> only ; <stop> una
        iop	-1	<stranger> <friend> ; <stranger> <hear> ; <stranger> <opening> ; <stranger> in
        iop	-1	<stranger> re ; <take> <afraid> ; <take> <clinician> ; <take> <cold> ; <take> <moment>
        iop	-1	<take> <opening> ; <take> <pet> ; <take> in ; <take> int ; <take> nobody ; <take> that
        iop	-1	<take> thos ; <take> you ; <think> <continue> ; <think> <happy> ; <think> <opioid>
        iop	-1	<think> asi ; <think> they ; <think> to ; <think> youl ; <think> ~<amount> ; <tired>
        iop	-1	<tool> <rope> ; <tool> <stop> ; <tool> and ; <town> <alcohol> ; <town> <last>
        iop	-1	<town> <week> ; <trade> <container> ; <trade> <insurance> ; <trade> im ; <trade> local
        iop	-1	<trade> of ; <treatment> <hot> ; <treatment> <official> ; <treatment> <room>
        iop	-1	<treatment> cours ; <treatment> he ; <treatment> int ; <treatment> minimum ; <treatment> no
        iop	-1	<treatment> when ; <treatment> x ; <trust> a ; <try> <asleep> ; <vendor> <partner>
        iop	-1	<vendor> <treatment> ; <vendor> rep ; <vermin> <take> ; <vermin> que ; <wait> 0
        iop	-1	<wait> <clothes> ; <wait> <eat> ; <wait> <play> ; <wait> in ; <wait> the ; <water> <go>
        iop	-1	<week> + ; <week> <ask> ; <week> <photo> ; <week> <say> ; <week> <take> ; <week> <year>
        iop	-1	<week> cant ; <week> plu ; <week> then ; <week> wer ; <week> worth
        iop	-1	<withdrawal> <furniture> ; <withdrawal> <go> ; <withdrawal> in ; <withdrawal> management
        iop	-1	<write> <die> ; <write> <give> ; <write> <media> ; <write> <month> ; <write> <vendor>
        iop	-1	<write> first ; <write> my ; <write> of ; <write> ~<treatment> ; <year> <always>
        iop	-1	<year> aft ; <year> we ; a <blood> ; a <emergency> ; a <week> ; a bak ; a bed ; a box
        iop	-1	a bunch ; a cabin ; a cal ; a cop ; a dead ; a fit ; a fix ; a fold ; a freshman ; a goat
        iop	-1	a guit ; a hom ; a licens ; a magnet ; a mil ; a nois ; a pag ; a plum ; a quien ; a rig
        iop	-1	a rol ; a slip ; a storag ; a tech ; a usted ; a vap ; a wheelcha ; aa <friend>
        iop	-1	aa sponsor ; about <drug> ; about <money> ; about his ; about my ; about twenty ; acept
        iop	-1	adderal lik ; addict to ; addr ; admit a ; adolescent iop ; ads ; adult <child> ; aft <day>
        iop	-1	again my ; again x ; agar ; ago she ; ahi ; ahor sí ; airlin ; airplan ; airplan bottl
        iop	-1	al <child> ; al <hospital> ; al <trade> ; al hospital ; album ; alcoholic and ; all right
        iop	-1	all thre ; all with ; almuerz ; alway ; am <always> ; am tak ; ama from ; amphet
        iop	-1	an <color> ; an <official> ; an attorney ; an elephant ; an orang ; and <alcohol>
        iop	-1	and <buy> ; and <drug> ; and <insurance> ; and <opioid> ; and <sick> ; and buy ; and by
        iop	-1	and circl ; and did ; and eleven ; and he ; and hom ; and in ; and keep ; and ketamin
        iop	-1	and littl ; and mal ; and mor ; and nam ; and on ; and phon ; and she ; and show ; and smok
        iop	-1	and tel ; and took ; and used ; and ~<money> ; annoy ; ano diari ; anoch me ; anoch y
        iop	-1	answ ; anvil ; anxiety ; any <appointment> ; any <furniture> ; any bed ; anyway i
        iop	-1	anywher without ; appl ; appointment ; appreciat a ; apt ; aqui ; are <happy> ; are <hear>
        iop	-1	are fin ; arm look ; arma ; as <eat> ; as prescrib ; asi desd ; ask anybody ; ask are
        iop	-1	ask cost ; at <crowd> ; at <furniture> ; at <week> ; at bus ; at county ; at onc ; at som
        iop	-1	at your ; august its ; awar ; away his ; ayer del ; ayudan ; back up ; background check
        iop	-1	bag and ; bail bondsman ; balcony ; ballgam ; barat ; barback ; bathtub ; be cal
        iop	-1	becaus they ; bed aft ; bedsid ; been ; been cut ; been in ; been lik ; been sleep ; beep
        iop	-1	beer float ; befor any ; befor group ; believ i ; below ; bent over ; bf <hit> ; big as
        iop	-1	blow on ; blu <always> ; bondsman ; bot ; both ; both <bodypart> ; both smok ; bottl every
        iop	-1	box of ; boy so ; boyfriend is ; break and ; breakfast ; breakfast and ; brinc ; bro is
        iop	-1	broken ; broth ask ; broth hasnt ; broth wont ; brought me ; built a ; bundl ; buscan
        iop	-1	but in ; buy ; bye ; cabin with ; cae mal ; cai ; cal back ; cal me ; cal on ; cal scream
        iop	-1	calm ; cam par ; camion por ; can <hear> ; can <start> ; can <wait> ; cant <write>
        iop	-1	cant nam ; cant tel ; car seat ; carcel ; card in ; carry ; cart and ; cas del ; cas se
        iop	-1	cat to ; cb aft ; cdl driv ; ceil ; cel ; celul ; centr en ; central ; chart ; chart say
        iop	-1	chat ; check my ; chest x ; cinc noch ; circuit ; city bus ; clas de ; clas y ; clean aft
        iop	-1	clos out ; clos up ; clr <sad> ; clt in ; coach littl ; coc con ; coc una ; cocain all
        iop	-1	cocain dai ; cocain last ; cocain my ; cocain problem ; cok + ; cok it ; cok last ; cok lik
        iop	-1	com <past> ; com <see> ; comfort ; compani ; con <amount> ; consent agreement ; cont que
        iop	-1	contact ; copy ; corn maz ; cort de ; cost mes ; cost too ; couch ; couch surf ; could tak
        iop	-1	court at ; crack all ; crack cocain ; crack every ; crack on ; cri on ; crisi lin
        iop	-1	cristal entr ; crow ; crystal and ; cuand pued ; cubr ; cuest el ; cuid ; custodian
        iop	-1	custody til ; d 0 ; d detox ; d prog ; dad sid ; dark ; day becaus ; day til ; day weekend
        iop	-1	dbt ; dcf ; de <clothes> ; de <need> ; de <promise> ; de <vendor> ; de febrer ; de gana
        iop	-1	de hoy ; de quien ; de septiembr ; de tard ; de tequil ; de vera ; deacon ; dead battery
        iop	-1	dear <appointment> ; dear admission ; dec mas ; decemb and ; dej pag ; del <hospital>
        iop	-1	del <phone> ; del alcohol ; del hospital ; del iop ; del sab ; desd que ; desintoxic del
        iop	-1	desintoxicacion y ; detox unit ; detox wher ; dia con ; dia sí ; dich ; did a ; did your
        iop	-1	didnt ~<consume> ; diez ; dirty <record> ; dirty test ; dirty uas ; disappe
        iop	-1	discharg summary ; disconnect ; disorient ; district ; do <count> ; do for ; doc ; doc hora
        iop	-1	doctor said ; doe meth ; dog ate ; dollar a ; dont drink ; door ; dos o ; dos of ; dos y
        iop	-1	down lik ; drink most ; drink much ; drink sinc ; drink that ; driv every ; drog ; drool
        iop	-1	drop x ; dry <sick> ; dry heav ; duerm el ; dxm + ; e ; each weekend ; eap say ; east i
        iop	-1	eat my ; eat the ; eight to ; el <stimulant> ; el <write> ; el car ; el cuel ; el lun
        iop	-1	el salon ; elephant on ; eleven week ; els <give> ; empty <furniture> ; ems ; engin ; equal
        iop	-1	escuel la ; eso <need> ; eso me ; est ; est <hit> ; est <treatment> ; est mor ; est par
        iop	-1	est ~<treatment> ; est ~intern ; estarian ; estoy tom ; etoh bing ; etoh ciw ; etoh dry
        iop	-1	etoh w/d ; eve <treatment> ; even <consume> ; ever did ; ever happen ; every friday
        iop	-1	every run ; every sunday ; every ua ; everyon in ; everyth no ; evry <night> ; evry nit
        iop	-1	excus ; exec ; f <say> ; falt y ; fami and ; famili me ; far and ; favor ; fel on ; fella
        iop	-1	feo ; figur i ; fijes ; fil ; final <say> ; find one ; fix incom ; fix my ; floor at
        iop	-1	flop lik ; for 0 ; for <month> ; for being ; for client ; for fentanyl ; for it ; for my
        iop	-1	for nin ; for week ; for yrs ; form with ; fost car ; four week ; french ; frent al
        iop	-1	friend is ; fue una ; gag ; gam night ; gas station ; gast ; gast lo ; gav my ; generou
        iop	-1	gibberish ; girl are ; glas to ; glu ; go away ; godfath ; golf cart ; gon in ; good <eat>
        iop	-1	got caught ; got fir ; got nobody ; got that ; gram mayb ; gram of ; grandmoth
        iop	-1	grateful for ; grey and ; gri ; group is ; grupo par ; guard las ; h <past> ; h ago ; h/o
        iop	-1	h/o ~<withdrawal> ; h/o ~dts ; ha falt ; habit that ; habl espanol ; hac cinc ; hacemo
        iop	-1	hacen ; had it ; hairdres ; half ; half gallon ; hand in ; hand is ; has <key> ; has an
        iop	-1	has cost ; has notic ; hav <money> ; hav <room> ; hav <write> ; hav a ; hav and ; hav him
        iop	-1	hav tim ; hav used ; havent stop ; he <lock> ; he <rope> ; he alway ; he bring ; he ever
        iop	-1	he held ; he own ; he put ; he return ; he took ; head open ; heal ; hear ; hear a
        iop	-1	hear from ; hear it ; heard of ; heart pil ; heat vent ; hel go ; held ; her <chestheart>
        iop	-1	her <hear> ; her <trust> ; her a ; her daught ; her lif ; her neck ; her wel ; herman le
        iop	-1	hes clean ; hes fin ; hes right ; hes snor ; hes told ; hes with ; hi ; hidden ; hij la
        iop	-1	hij y ; him down ; him in ; his <consume> ; his <home> ; his <last> ; his ex ; his hous
        iop	-1	his last ; his room ; his son ; hosp detox ; hoy no ; hx <give> ; hx given ; hx of
        iop	-1	i <shake> ; i appli ; i been ; i bring ; i buy ; i complet ; i divert ; i felt ; i havent
        iop	-1	i join ; i keep ; i know ; i ord ; i refere ; i shoot ; i was ; i wil ; i wont ; i ~drank
        iop	-1	ice sinc ; id <need> ; idea ; if the ; if ~inpt ; ill <try> ; ill try ; im <illness>
        iop	-1	im <soon> ; im buy ; im fil ; im next ; im park ; im proud ; im twenty ; in <container>
        iop	-1	in <go> ; in <night> ; in <play> ; in about ; in and ; in as ; in for ; in over ; in pen
        iop	-1	in recovery ; in sinc ; insomni ; int <day> ; intern ; iop 0 ; iop twic ; ir y
        iop	-1	is <school> ; is alway ; is and ; is ask ; is availabl ; is detox ; is it ; is july
        iop	-1	is lat ; is nineteen ; is only ; is scar ; is seiz ; is sit ; is squeez ; is suppos
        iop	-1	isnt for ; it <last> ; it <say> ; it <stop> ; it <write> ; it finish ; it sinc ; its meth
        iop	-1	its thursday ; jan ; january 0 ; jar of ; job i ; juic ; jump ; jur ; just <stop>
        iop	-1	just cant ; just keep ; just my ; just the ; just win ; juv ; k 0 ; keep thi ; kept ; kick
        iop	-1	kick and ; kick dop ; kid hav ; kitchen tabl ; knif in ; kore ; la <gun> ; la <key>
        iop	-1	la beb ; la direccion ; la hij ; la madrug ; la pistol ; laker ; landlord ; landlord tenant
        iop	-1	las <bodypart> ; las <stimulant> ; las sesion ; last ; last lin ; last monday ; last octob
        iop	-1	lat ; lat <night> ; lat i ; lawy ; layover ; le <angry> ; le <ask> ; le dej ; le platic
        iop	-1	leagu on ; leav a ; leav until ; left a ; left his ; leftov lasagn ; len ; let go ; lick
        iop	-1	lif back ; ligatur ; lik <outdoors> ; lik <write> ; lik is ; lik its ; lint ; list and
        iop	-1	liv doctor ; llam al ; llam manan ; llen ; lmp ; lo conoci ; load ; long unk ; los dient
        iop	-1	lov ; lueg que ; lump ; lun ; lunch for ; lup ; lying about ; m <amount> ; m <breath>
        iop	-1	m <kill> ; m ask ; m mol ; m plumb ; m se ; m walk ; mad it ; many bed ; march ; marz y
        iop	-1	mas fuert ; me <height> ; me <job> ; me <money> ; me as ; me dur ; me guard ; me mud
        iop	-1	me pic ; me thi ; med ; medi <container> ; melt ; mensaj de ; met me ; meth by
        iop	-1	meth problem ; methamphetamin ; mg of ; mgr re ; mi <appointment> ; mi <die> ; mi cit
        iop	-1	mi cuart ; mi jef ; mi nuer ; mied de ; mil and ; mil away ; min no ; minuto
        iop	-1	mis companero ; mo <treatment> ; model ; mom hous ; month int ; month now ; month sob
        iop	-1	mot no ; moth on ; mouth ; mouthwash ; mov int ; mrs ; mucho ; munec de ; muscl ; muse
        iop	-1	museum ; my <headface> ; my <medicine> ; my <official> ; my <opening> ; my <stop>
        iop	-1	my <water> ; my <write> ; my arm ; my cal ; my contract ; my deal ; my deductibl
        iop	-1	my finger ; my four ; my friend ; my grandkid ; my hand ; my hip ; my oth ; my outpatient
        iop	-1	my should ; my tea ; my thumb ; my tool ; nam ; nam and ; natural ; near dai ; neck tatto
        iop	-1	need acceptanc ; need my ; need no ; need outpatient ; need someth ; neg test ; nephew
        iop	-1	nev doe ; nev quit ; nev set ; nev ~<alone> ; nev ~alon ; next thursday ; next to ; ni si
        iop	-1	nic <stranger> ; niev ; night he ; nin <alcohol> ; nineti and ; ninety <count> ; nino se
        iop	-1	nit a ; no ~<illness> ; no ~<vermin> ; no ~aguant ; no ~alcohol ; no ~booz ; no ~children
        iop	-1	no ~complaint ; no ~es ; no ~exist ; no ~health ; no ~med ; no ~sab ; no ~sist ; no ~sup
        iop	-1	nobody <say> ; normal to ; nos candy ; nosotro somo ; not ~<breath> ; not ~<cannabis>
        iop	-1	not ~breath ; not ~cal ; not ~low ; not ~mak ; not ~outpatient ; not ~see ; novi est ; nts
        iop	-1	nuev <year> ; nuev ano ; number ; nunc la ; nurs about ; ocd ; och <year> ; och ano
        iop	-1	of <alcohol> ; of <clothes> ; of <sick> ; of <stimulant> ; of anoth ; of county ; of dop
        iop	-1	of gin ; of popov ; of putty ; of sick ; of thes ; of thre ; of us ; off <opening>
        iop	-1	off porch ; offic and ; official ; oh ; oir ; old <write> ; old hous ; old on ; old than
        iop	-1	on <hear> ; on <play> ; on <stimulant> ; on all ; on floor ; on layover ; on pcp ; on porch
        iop	-1	on someth ; on tim ; on us ; on work ; onc the ; one <crowd> ; one <furniture> ; one <pill>
        iop	-1	one in ; one say ; only <think> ; only noth ; only then ; oop ; op <stimulant> ; open a
        iop	-1	open on ; opening for ; operation ; or <take> ; or only ; or was ; orang juic ; organiz
        iop	-1	oth <room> ; oth <week> ; oth room ; other ; our <furniture> ; our <sober> ; our back
        iop	-1	our dog ; our kid ; out <count> ; out n ; out over ; out to ; out who ; outpatient group
        iop	-1	outpatient was ; over his ; over meth ; overdos and ; own <headface> ; own <hospital>
        iop	-1	own <room> ; own therapist ; pacient de ; pag thre ; pag un ; pagin ; panader ; pap dej
        iop	-1	pap y ; papelit ; par <write> ; paramedic ; parent no ; party ; patient in ; patient ther
        iop	-1	pea ; peopl com ; per <school> ; per con ; per neighbor ; perc a ; perders
        iop	-1	perfect attendanc ; peric diari ; peric hac ; permission ; permission to ; person to
        iop	-1	pharmacy board ; phon that ; piedr a ; piedra ; pil int ; pilat ; pilot ; pink <relapse>
        iop	-1	pink slip ; pinky ; pis ; pleas <need> ; pleas be ; pleas help ; plu a ; po is ; ponch
        iop	-1	por ahor ; por dond ; porch 0 ; portugues ; pos for ; positiv a ; positiv test ; post <job>
        iop	-1	prefier que ; prend la ; print on ; prison and ; prison for ; pt in ; pt need ; public
        iop	-1	pueden <take> ; pueden recib ; pul his ; push ; putty ; q ; q 0 ; qod ; que <key>
        iop	-1	que <leave> ; que ell ; que enviud ; que hoy ; que perdi ; que sali ; que soy ; que un
        iop	-1	que usted ; quit beer ; quit breath ; quit it ; rat ; rat for ; rattl ; re <stimulant>
        iop	-1	re moth ; recet ; red ; rehab finish ; rehabilitacion en ; releas ; releas tmrw ; releas to
        iop	-1	rememb ; remote ; rent was ; residential is ; residential or ; residential program
        iop	-1	residential with ; restrain ; restraint ; rid ; ring on ; rod out ; roi ; roomat
        iop	-1	roommat from ; roommat is ; roommat she ; ruid de ; rye ; sab a ; said about ; said goodby
        iop	-1	said hes ; said yes ; salt ; sam <amount> ; sam <phone> ; sam night ; satisfi
        iop	-1	saturday thing ; say 0 ; say for ; say neith ; say nev ; say when ; say which ; say why
        iop	-1	scout ; se <need> ; se tom ; second day ; second grad ; see what ; seem ; sei ano ; seiz in
        iop	-1	self <say> ; semest and ; send our ; senor pid ; sent hom ; seven of ; seven year ; shad
        iop	-1	she ; she <buy> ; she <put> ; she <say> ; she answer ; she found ; she had ; she in
        iop	-1	she liv ; she own ; she stop ; she turn ; sheet ; shift without ; shot and ; should mention
        iop	-1	show and ; shroom and ; shy on ; si el ; sick leav ; sient que ; siet ; siet dia ; sigu con
        iop	-1	sinc <night> ; sinc so ; sinc thur ; sinc thursday ; singl <room> ; singl room ; sist liv
        iop	-1	sist use ; sit at ; sleep a ; sleep in ; smirnof ; smok it ; smok rock ; snort cocain
        iop	-1	so about ; so at ; so excus ; so we ; sob aft ; sobr el ; sol par ; sold out
        iop	-1	somebody watch ; someon cal ; someon ther ; someth at ; someth by ; sometim ; somewher a
        iop	-1	somewher in ; somewher that ; son och ; soup and ; sourdough ; soy estudiant ; spe with
        iop	-1	spent a ; spin ; sprit ; sra pregunt ; stamp on ; start last ; start smok ; start thi
        iop	-1	stay the ; steal ; stepdad is ; stil in ; stil open ; stood ; straight thru ; strap
        iop	-1	street on ; subject ; subst not ; sunday night ; suppli ; suppos to ; sus hijo ; suspect
        iop	-1	sw 0 ; swear ; swel ; swollen ; talk abt ; tamal los ; tank and ; tarjet de ; team and
        iop	-1	tear ; tech job ; teeth chatter ; telefon ; telephon ; ten <opioid> ; ten and ; tengan
        iop	-1	termin ; termin los ; test <last> ; test last ; test me ; than 0 ; than they ; than you
        iop	-1	that <bodysound> ; that <kin> ; that <month> ; that kitchen ; that long ; that quit
        iop	-1	that somebody ; that ther ; the <build> ; the <leave> ; the <moment> ; the <unreal>
        iop	-1	the <week> ; the balcony ; the beach ; the blood ; the buckl ; the cart ; the ceil
        iop	-1	the checkout ; the closet ; the cond ; the corol ; the courthous ; the day ; the deck
        iop	-1	the driv ; the drug ; the empti ; the er ; the highway ; the inpatient ; the light
        iop	-1	the man ; the monday ; the mouth ; the other ; the percocet ; the pink ; the pip ; the plac
        iop	-1	the porch ; the radi ; the routin ; the shak ; the show ; the sid ; the target ; the til
        iop	-1	the tub ; the vide ; the xanax ; the youngest ; the ~<home> ; them <always> ; them that
        iop	-1	then ; then <consume> ; then <treatment> ; then anoth ; then iop ; then that ; then the
        iop	-1	then ther ; ther 0 ; ther anybody ; ther room ; they know ; theyl <give> ; theyl giv
        iop	-1	thi <calm> ; thi <job> ; thi earth ; thi pag ; thing is ; think he ; third night ; thos at
        iop	-1	thru ; thumb ; tien la ; tiend ; tienen <appointment> ; ties ; til i ; til my ; til nov
        iop	-1	til spr ; tim <say> ; tim he ; tiran ; to <always> ; to <need> ; to any ; to chang
        iop	-1	to every ; to fifteen ; to go ; to him ; to know ; to noth ; to pack ; to stranger
        iop	-1	to text ; today hes ; today i ; tol ; told 0 ; told my ; tom a ; tom todo ; toman ; tonic
        iop	-1	tonight hes ; took him ; took two ; tool ; tow driv ; tow yard ; tower ; tox ; toxicology
        iop	-1	tra ; tra los ; track in ; trag de ; tranquil ; trat de ; trembl ; tu / ; turn int ; turno
        iop	-1	twic on ; two littl ; two mil ; two peopl ; two whit ; typical ; ulc ; ultrasound
        iop	-1	un <height> ; un <hospital> ; un <needle> ; un foc ; un hospital ; un mensaj ; un tub
        iop	-1	una <clothes> ; una <moment> ; una <record> ; una hor ; und ; unit at ; uno <month>
        iop	-1	uno mes ; until march ; up for ; ur <clinician> ; urin ; us ; use anyth ; use dai ; use my
        iop	-1	use spe ; use the ; used ~<stimulant> ; using every ; uso coc ; usted ; usted me ; varic
        iop	-1	varsity ; ve <vermin> ; veint dia ; velvet ; vendi ; vera ; very <calm> ; vest ; vez and
        iop	-1	vicodin ; viern sab ; virgen ; visit my ; visita ; viv ; viv a ; vodk every ; volant ; vs
        iop	-1	vuelta ; want 0 ; want inpatient ; want one ; warm ; was 0 ; was alcohol ; was arrest
        iop	-1	was doing ; was his ; was put ; was two ; wash his ; watercolor ; watermelon
        iop	-1	we <continue> ; we <money> ; we <say> ; we <start> ; we ate ; we bury ; we pul ; we say
        iop	-1	we would ; week ; week all ; week along ; week clean ; week every ; week program
        """
}
