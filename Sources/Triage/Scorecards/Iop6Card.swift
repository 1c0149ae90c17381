extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop6 = """
        iop	-1	<ask> and ; <ask> anybody ; <asleep> <stop> ; <asleep> off ; <awake> at ; <blood> <night>
        iop	-1	<bodypart> <break> ; <bodypart> <cold> ; <bodypart> <go> ; <bodypart> <lock>
        iop	-1	<bodypart> <moment> ; <bodypart> le ; <bodypart> tatto ; <bodysound> <blood>
        iop	-1	<bodysound> <medicine> ; <break> <always> ; <break> <clothes> ; <breath> <go>
        iop	-1	<build> <alcohol> ; <build> that ; <buy> <drug> ; <buy> <opioid> ; <buy> on ; <calm>
        iop	-1	<cannabis> only ; <caretaking> <caretaking> ; <chestheart> <asleep>
        iop	-1	<chestheart> <palecolor> ; <chestheart> wont ; <child> <stimulant> ; <child> est
        iop	-1	<child> his ; <church> <build> ; <church> <crowd> ; <church> <play> ; <church> <write>
        iop	-1	<church> has ; <clean> <always> ; <clean> <crowd> ; <clean> <hear> ; <clean> and
        iop	-1	<clean> el ; <clean> for ; <clean> me ; <clinician> <amount> ; <clinician> <sedative>
        iop	-1	<clinician> ii ; <clinician> on ; <clinician> sinc ; <clothes> <past> ; <clothes> de
        iop	-1	<cold> <headface> ; <cold> with ; <colleague> to ; <confused> ; <confused> sinc
        iop	-1	<consume> <stimulant> ; <consume> anyth ; <consume> desd ; <consume> otr ; <consume> spe
        iop	-1	<container> <furniture> ; <container> <needle> ; <container> <room> ; <container> con
        iop	-1	<container> the ; <continue> <day> ; <continue> <give> ; <continue> <play>
        iop	-1	<continue> <put> ; <continue> <treatment> ; <continue> doing ; <continue> igual
        iop	-1	<continue> with ; <continue> x ; <count> back ; <count> bar ; <crowd> <calm>
        iop	-1	<crowd> <stimulant> ; <crowd> about ; <crowd> clap ; <day> / ; <day> <lock> ; <day> <past>
        iop	-1	<day> <play> ; <day> becaus ; <day> between ; <day> can ; <day> dont ; <day> til
        iop	-1	<day> ~<insurance> ; <daytime> <child> ; <daytime> en ; <die> <crash> ; <die> battery
        iop	-1	<drive> <furniture> ; <drive> <partner> ; <drive> <stop> ; <drive> <town> ; <drive> all
        iop	-1	<drive> by ; <drive> y ; <drug> <colleague> ; <eat> <ask> ; <eat> <cannabis> ; <eat> <pain>
        iop	-1	<eat> <palecolor> ; <eat> <past> ; <eat> <stimulant> ; <eat> as ; <eat> if ; <eat> le
        iop	-1	<eat> maz ; <eat> nad ; <emergency> <day> ; <emergency> <hear> ; <emergency> <school>
        iop	-1	<emergency> <think> ; <emergency> en ; <emergency> i ; <emergency> lin ; <fall> 0
        iop	-1	<fall> <fall> ; <fall> <job> ; <fall> mal ; <fall> x ; <feel> and ; <feel> que ; <feel> y
        iop	-1	<fire> la ; <fluid> <clean> ; <fluid> <container> ; <friend> <bodypart> ; <friend> been
        iop	-1	<friend> se ; <friend> wil ; <furniture> <moment> ; <furniture> <stop>
        iop	-1	<furniture> <stranger> ; <furniture> <write> ; <furniture> con ; <furniture> for
        iop	-1	<furniture> sinc ; <give> 0 ; <give> <room> ; <give> <take> ; <give> him ; <give> in
        iop	-1	<give> to ; <give> up ; <give> vuelta ; <go> <appointment> ; <go> <cold> ; <go> <hear>
        iop	-1	<go> <moment> ; <go> <think> ; <go> <treatment> ; <go> <water> ; <go> mal ; <go> no
        iop	-1	<goodbye> to ; <gun> <home> ; <gun> en ; <happy> <drive> ; <happy> one
        iop	-1	<headface> <clinician> ; <headface> <shake> ; <headface> and ; <headface> are
        iop	-1	<headface> com ; <headface> spray ; <headface> the ; <hear> <drive> ; <hear> <hear>
        iop	-1	<hear> <stranger> ; <hear> <take> ; <height> <consume> ; <height> <furniture>
        iop	-1	<height> <height> ; <height> <see> ; <height> aft ; <height> and ; <height> y
        iop	-1	<hit> <blade> ; <hit> el ; <hit> of ; <hit> us ; <hold> til ; <home> <color>
        iop	-1	<home> <consume> ; <home> <drug> ; <home> <feel> ; <home> <intoxicated> ; <home> <past>
        iop	-1	<home> <stranger> ; <home> <think> ; <home> as ; <home> desd ; <home> near ; <home> would
        iop	-1	<hospital> <always> ; <hospital> <record> ; <hot> ; <hot> <furniture>
        iop	-1	<illness> <caretaking> ; <illness> <medicine> ; <insurance> <continue> ; <insurance> <go>
        iop	-1	<insurance> sinc ; <intoxicated> at ; <job> <say> ; <job> <write> ; <job> aft ; <job> if
        iop	-1	<job> remote ; <key> <home> ; <key> <money> ; <kill> ; <kin> <fire> ; <kin> <lock>
        iop	-1	<kin> <put> ; <kin> <wait> ; <kin> could ; <kin> hes ; <kin> ~<alcohol>
        iop	-1	<kin> ~<caretaking> ; <kin> ~pas ; <last> 0 ; <last> lin ; <law> <day> ; <law> <hold>
        iop	-1	<law> me ; <law> with ; <leave> <color> ; <leave> <soon> ; <leave> behind ; <leave> his
        iop	-1	<leave> so ; <leave> ther ; <leave> until ; <leave> when ; <limp> <room>
        iop	-1	<medicine> <always> ; <medicine> <container> ; <medicine> <kin> ; <medicine> <need>
        iop	-1	<medicine> <room> ; <medicine> <take> ; <medicine> and ; <medicine> by ; <medicine> it
        iop	-1	<moment> <appointment> ; <moment> <clinician> ; <moment> <container> ; <moment> <hit>
        iop	-1	<moment> <sick> ; <moment> but ; <moment> pt ; <moment> sí ; <moment> that ; <moment> with
        iop	-1	<money> <chestheart> ; <money> per ; <money> too ; <money> ~<money> ; <month> <afraid>
        iop	-1	<month> <child> ; <month> <job> ; <month> <key> ; <month> <sober> ; <month> <stop>
        iop	-1	<month> i ; <month> long ; <need> <colleague> ; <need> <hear> ; <need> <think>
        iop	-1	<need> acceptanc ; <need> informacion ; <need> un ; <need> y ; <needle> <needle>
        iop	-1	<night> <moment> ; <night> <night> ; <night> <stimulant> ; <night> thing ; <night> too
        iop	-1	<official> wil ; <opening> <ask> ; <opening> <lock> ; <opening> <past> ; <opening> open
        iop	-1	<opening> thi ; <opioid> <cannabis> ; <opioid> con ; <order> <moment> ; <order> me
        iop	-1	<order> no ; <order> up ; <outdoors> <asleep> ; <outdoors> <cannabis>
        iop	-1	<outdoors> <consume> ; <outdoors> <daytime> ; <outdoors> <official> ; <outdoors> <put>
        iop	-1	<outdoors> from ; <palecolor> <put> ; <palecolor> se ; <partner> <consume>
        iop	-1	<partner> <see> ; <partner> mak ; <partner> re ; <partner> ~<withdrawal> ; <past> <night>
        iop	-1	<past> <phone> ; <past> <put> ; <past> any ; <past> he ; <pet> <clothes> ; <pet> <need>
        iop	-1	<pet> <tool> ; <pet> <wait> ; <phone> <cannabis> ; <phone> <clinician> ; <phone> <home>
        iop	-1	<phone> <year> ; <phone> aft ; <phone> as ; <phone> on ; <phone> pt ; <phone> so
        iop	-1	<phone> then ; <phone> x ; <photo> <appointment> ; <photo> <town> ; <photo> for
        iop	-1	<photo> is ; <photo> off ; <pill> 0 ; <pill> a ; <play> <clinician> ; <play> <palecolor>
        iop	-1	<play> cart ; <play> on ; <play> que ; <play> the ; <promise> <need> ; <promise> and
        iop	-1	<put> <palecolor> ; <put> las ; <put> over ; <put> su ; <rarely> i ; <record>
        iop	-1	<record> <continue> ; <record> <day> ; <record> <kin> ; <record> agreement ; <record> as
        iop	-1	<relapse> <day> ; <remember> ; <room> <furniture> ; <room> <give> ; <room> <tool>
        iop	-1	<room> has ; <room> onc ; <rope> <bodypart> ; <rope> <container> ; <rope> <past>
        iop	-1	<say> <fall> ; <say> for ; <say> how ; <say> porqu ; <say> thi ; <say> through
        iop	-1	<school> <night> ; <school> on ; <school> y ; <sedative> <always> ; <see> <official>
        iop	-1	<see> <unreal> ; <see> thing ; <seizure> <amount> ; <seizure> <last> ; <seizure> x
        iop	-1	<shake> <moment> ; <shake> so ; <shame> <phone> ; <sick> <last> ; <smell> <eat>
        iop	-1	<sober> <alone> ; <sober> <year> ; <sober> aft ; <start> <daytime> ; <stiff> <shake>
        iop	-1	<stimulant> <give> ; <stimulant> <water> ; <stimulant> all ; <stimulant> dur
        iop	-1	<stimulant> ive ; <stimulant> main ; <stimulant> they ; <stimulant> yo
        iop	-1	<stimulant> ~<consume> ; <stop> <alcohol> ; <stop> <cannabis> ; <stop> <last>
        iop	-1	<stop> <seizure> ; <stop> <week> ; <stop> being ; <stop> en ; <stop> only ; <stop> una
        iop	-1	<stranger> <fall> ; <stranger> <friend> ; <stranger> <hear> ; <stranger> <opening>
        iop	-1	<stranger> in ; <stranger> re ; <take> <afraid> ; <take> <clinician> ; <take> <cold>
        iop	-1	<take> <moment> ; <take> <opening> ; <take> <pet> ; <take> in ; <take> int ; <take> nobody
        iop	-1	<take> that ; <take> thos ; <think> <continue> ; <think> <happy> ; <think> <opioid>
        iop	-1	<think> <town> ; <think> asi ; <think> they ; <think> to ; <think> youl ; <think> ~<amount>
        iop	-1	<tired> ; <tool> <chestheart> ; <tool> <rope> ; <tool> <stop> ; <tool> and
        iop	-1	<town> <alcohol> ; <town> <last> ; <town> <week> ; <trade> <container>
        iop	-1	<trade> <insurance> ; <trade> im ; <trade> local ; <trade> of ; <treatment> <hot>
        iop	-1	<treatment> <room> ; <treatment> <wait> ; <treatment> cours ; <treatment> he
        iop	-1	<treatment> int ; <treatment> minimum ; <treatment> no ; <treatment> when ; <treatment> x
        iop	-1	<trust> a ; <try> <asleep> ; <vendor> <partner> ; <vendor> <treatment> ; <vendor> rep
        iop	-1	<vermin> <take> ; <vermin> que ; <wait> 0 ; <wait> <eat> ; <wait> <play> ; <wait> in
        iop	-1	<wait> the ; <water> <go> ; <week> + ; <week> <ask> ; <week> <asleep> ; <week> <official>
        iop	-1	<week> <photo> ; <week> <say> ; <week> <take> ; <week> <year> ; <week> cant ; <week> le
        iop	-1	<week> plu ; <week> then ; <week> wer ; <week> worth ; <withdrawal> <furniture>
        iop	-1	<withdrawal> in ; <withdrawal> management ; <write> <die> ; <write> <give>
        iop	-1	<write> <media> ; <write> <vendor> ; <write> first ; <write> my ; <write> of
        iop	-1	<write> ~<treatment> ; <year> <always> ; <year> aft ; <year> we ; a <blood> ; a <emergency>
        iop	-1	a <threat> ; a <week> ; a bed ; a bottl ; a box ; a bunch ; a cabin ; a cal ; a cop
        iop	-1	a dead ; a fix ; a fold ; a freshman ; a goat ; a guit ; a hom ; a licens ; a magnet
        iop	-1	a mil ; a nois ; a plum ; a pool ; a quien ; a rig ; a rol ; a slip ; a storag ; a tech
        iop	-1	a usted ; a vap ; a wheelcha ; aa <friend> ; aa sponsor ; about <drug> ; about <money>
        iop	-1	about his ; about my ; about twenty ; acept ; adderal lik ; addict to ; addr ; admit a
        iop	-1	adolescent iop ; ads ; adult <child> ; aft <day> ; aft sunday ; again my ; again x ; agar
        iop	-1	ago she ; ahi ; ahor sí ; airlin ; airplan ; airplan bottl ; al <child> ; al <hospital>
        iop	-1	al hospital ; album ; alcoholic and ; alfil ; alg de ; all on ; all right ; all thre
        iop	-1	all with ; almuerz ; alway ; am <always> ; am tak ; ama from ; ambien ; amphet ; an <color>
        iop	-1	an <official> ; an attorney ; an elephant ; an orang ; and <alcohol> ; and <buy>
        iop	-1	and <drug> ; and <insurance> ; and <opioid> ; and <sick> ; and buy ; and by ; and circl
        iop	-1	and did ; and eleven ; and he ; and hom ; and in ; and keep ; and ketamin ; and littl
        iop	-1	and mal ; and mor ; and nam ; and on ; and phon ; and she ; and show ; and tel ; and took
        iop	-1	and used ; and would ; and ~<money> ; ano diari ; anoch me ; anoch y ; answ ; anvil
        iop	-1	anxiety ; any <furniture> ; any bed ; anyway i ; anywher without ; appl ; appointment
        iop	-1	appreciat a ; apt ; aqui ; are <happy> ; are <hear> ; are fin ; arm look ; arma ; as <eat>
        iop	-1	as prescrib ; asi desd ; ask anybody ; ask are ; ask cost ; at <crowd> ; at <furniture>
        iop	-1	at <week> ; at bus ; at county ; at onc ; at som ; at your ; august its ; awar ; away his
        iop	-1	ayer del ; ayudan ; back up ; background check ; bag and ; balcony ; ballgam ; barat
        iop	-1	barback ; bathtub ; be cal ; becaus they ; bed aft ; bedsid ; been ; been cut ; been in
        iop	-1	been lik ; been sleep ; been that ; beep ; beer float ; befor any ; befor group ; believ i
        iop	-1	below ; bent over ; bf <hit> ; big as ; black and ; blow on ; blu <always> ; bot ; both
        iop	-1	both <bodypart> ; both smok ; bottl every ; box of ; boy so ; boyfriend is ; break and
        iop	-1	breakfast ; breakfast and ; brinc ; bro is ; broken ; broth ask ; broth hasnt ; broth wont
        iop	-1	brought me ; built a ; bundl ; buscan ; but in ; buy ; bye ; cabin with ; cadc ii ; cae mal
        iop	-1	cai ; cal back ; cal me ; cal on ; cal scream ; calm ; cam par ; camion por ; can <hear>
        iop	-1	can <start> ; can <wait> ; cant <write> ; cant nam ; cant tel ; car seat ; carcel ; card in
        iop	-1	carry ; cart and ; cas del ; cas se ; cat to ; cb aft ; cdl driv ; ceil ; celul ; centr en
        iop	-1	central ; chart ; chart say ; chat ; check my ; chest x ; cinc noch ; city bus ; clas de
        iop	-1	clas y ; clean aft ; client want ; clos out ; clos up ; clr <sad> ; clt in ; coach littl
        iop	-1	coc con ; coc una ; cocain all ; cocain dai ; cocain my ; cocain problem ; cok + ; cok it
        iop	-1	cok last ; cok lik ; com <see> ; comfort ; compani ; con <amount> ; consent agreement
        iop	-1	cont que ; contact ; copy ; corn maz ; cort de ; cost mes ; cost too ; couch ; couch surf
        iop	-1	could tak ; could your ; court at ; crack all ; crack cocain ; crack every ; crack on
        iop	-1	cri on ; crisi lin ; cristal entr ; crow ; crystal and ; cuand pued ; cubr ; cuest el
        iop	-1	custodian ; custody til ; d 0 ; d detox ; d prog ; dad sid ; dark ; davi ; day becaus
        iop	-1	day til ; day weekend ; dbt ; de <clothes> ; de <need> ; de <promise> ; de <vendor>
        iop	-1	de febrer ; de gana ; de hoy ; de quien ; de septiembr ; de tard ; de tequil ; de vera
        iop	-1	deacon ; dead battery ; dear <appointment> ; dec mas ; decemb and ; dej pag
        iop	-1	del <hospital> ; del <phone> ; del alcohol ; del hospital ; del iop ; del sab ; dementi and
        iop	-1	desayun ; desd que ; desintoxic del ; desintoxicacion y ; detox unit ; detox wher ; dia con
        iop	-1	dia sí ; dich ; did a ; did your ; didnt ~<consume> ; diez ; dirty <record> ; dirty test
        iop	-1	dirty uas ; disappe ; discharg summary ; disconnect ; disorient ; district ; do <count>
        iop	-1	do for ; doc hora ; doctor said ; doe meth ; dog ate ; dollar a ; dont drink ; door ; dos o
        iop	-1	dos y ; down lik ; drink much ; drink sinc ; drink that ; driv every ; drog ; drool
        iop	-1	drop x ; dry <sick> ; dry heav ; duerm el ; dxm + ; e ; each weekend ; eap say ; east i
        iop	-1	eat my ; eat the ; eight to ; el <stimulant> ; el <write> ; el car ; el cuel ; el salon
        iop	-1	elephant on ; eleven week ; elk ; els <give> ; empty <furniture> ; ems ; engin ; equal
        iop	-1	escuel la ; eso <need> ; est ; est <hit> ; est <treatment> ; est mor ; est par
        iop	-1	est ~<treatment> ; est ~intern ; estarian ; estoy tom ; etoh bing ; etoh ciw ; etoh dry
        iop	-1	evaluator ; eve <treatment> ; even <consume> ; ever did ; ever happen ; every friday
        iop	-1	every run ; every sunday ; every ua ; everyon in ; everyth no ; evry <night> ; evry nit
        iop	-1	excus ; exec ; f <say> ; f complet ; f whisper ; falt y ; fami and ; famili me ; far and
        iop	-1	favor ; fel on ; fella ; feo ; figur i ; fijes ; fil ; final <say> ; find one ; fix incom
        iop	-1	fix my ; floor at ; flop lik ; for 0 ; for being ; for client ; for fentanyl ; for it
        iop	-1	for my ; for yrs ; form with ; fost car ; four week ; french ; frent al ; friend 0
        iop	-1	friend is ; fue una ; gag ; gam night ; gas station ; gast ; gast lo ; gav her ; gav my
        iop	-1	generou ; gibberish ; girl are ; glas to ; go away ; godfath ; golf cart ; gon in
        iop	-1	good <eat> ; got fir ; got nobody ; got that ; gram mayb ; gram of ; grandmoth
        iop	-1	grateful for ; grey and ; gri ; group is ; guard las ; h <past> ; h ago ; h/o
        iop	-1	h/o ~<withdrawal> ; h/o ~dts ; ha falt ; habit that ; habl espanol ; hac cinc ; hacemo
        iop	-1	hacen ; had it ; hairdres ; half ; half gallon ; hand in ; hand is ; has <key> ; has an
        iop	-1	has cost ; has notic ; hav <money> ; hav <room> ; hav <write> ; hav a ; hav and ; hav him
        iop	-1	hav tim ; hav used ; havent stop ; he <lock> ; he <rope> ; he alway ; he bring ; he ever
        iop	-1	he held ; he own ; he put ; he return ; he took ; head open ; heal ; hear ; hear from
        iop	-1	hear it ; heard of ; heart pil ; heat vent ; hel go ; held ; her <chestheart> ; her <hear>
        iop	-1	her <trust> ; her daught ; her lif ; her neck ; her wel ; herman le ; hes clean ; hes fin
        iop	-1	hes right ; hes snor ; hes told ; hes with ; hi ; hij la ; hij y ; him down ; him in
        iop	-1	his <consume> ; his <home> ; his <last> ; his <pill> ; his ex ; his hous ; his last
        iop	-1	his room ; hosp detox ; hoy no ; husb ; hx <give> ; hx given ; hx of ; i <shake> ; i appli
        iop	-1	i been ; i buy ; i complet ; i divert ; i felt ; i keep ; i know ; i ord ; i refere
        iop	-1	i shoot ; i was ; i wil ; i wont ; i ~drank ; ice sinc ; id <need> ; idea ; if the
        iop	-1	if ~inpt ; ill <try> ; ill try ; im <illness> ; im <soon> ; im buy ; im fil ; im next
        iop	-1	im park ; im proud ; im twenty ; in <container> ; in <go> ; in <night> ; in <play>
        iop	-1	in about ; in and ; in as ; in for ; in over ; in pen ; in recovery ; in sinc ; insomni
        iop	-1	int <day> ; intern ; iop 0 ; iop twic ; ir y ; is <hot> ; is <school> ; is and ; is ask
        iop	-1	is availabl ; is detox ; is it ; is july ; is lat ; is nineteen ; is only ; is scar
        iop	-1	is seiz ; is sit ; is squeez ; is suppos ; isnt for ; it <last> ; it <say> ; it <write>
        iop	-1	it finish ; it sinc ; its meth ; its thursday ; jan ; january 0 ; jar of ; job i ; juic
        iop	-1	jump ; jur ; just <hit> ; just <moment> ; just <stop> ; just cant ; just keep ; just my
        iop	-1	just now ; just the ; just win ; juv ; keep thi ; kept ; kick ; kick and ; kick dop
        iop	-1	kid hav ; kitchen tabl ; knif in ; kore ; la <consume> ; la <gun> ; la <key> ; la beb
        iop	-1	la direccion ; la hij ; la madrug ; la pistol ; laker ; landlord ; landlord tenant
        iop	-1	las <bodypart> ; las <stimulant> ; las sesion ; last ; last lin ; last monday ; last octob
        iop	-1	lat ; lat i ; lawy ; layover ; le <angry> ; le <ask> ; le dieron ; le platic ; leagu on
        iop	-1	leav a ; leav until ; left a ; left his ; leftov lasagn ; len ; let go ; lick ; lif back
        iop	-1	ligatur ; lik <outdoors> ; lik <write> ; lik is ; lik its ; lint ; list and ; liv doctor
        iop	-1	llam al ; llam manan ; llen ; lmp ; lo conoci ; load ; long unk ; los dient ; lov
        iop	-1	lueg que ; lump ; lun ; lunch for ; lup ; lying about ; m <amount> ; m <breath> ; m <kill>
        iop	-1	m ask ; m plumb ; m se ; m vet ; m walk ; mad it ; mag ; malet ; many bed ; march ; marz y
        iop	-1	mas fuert ; me <height> ; me <job> ; me <money> ; me as ; me dur ; me guard ; me mud
        iop	-1	me pic ; me thi ; med ; medi <container> ; melt ; mensaj de ; met me ; meth by
        iop	-1	meth problem ; meth when ; methamphetamin ; mg of ; mgr re ; mi <appointment>
        iop	-1	mi <clothes> ; mi <die> ; mi cit ; mi cuart ; mi jef ; mi nuer ; mid <say> ; mid word
        iop	-1	mied de ; mil and ; mil away ; min no ; minuto ; mis companero ; model ; mom hous
        iop	-1	month int ; month now ; month sob ; mot no ; moth on ; mouth ; mouthwash ; mov int ; mrs
        iop	-1	mucho ; munec de ; muscl ; muse ; muy sol ; my <emergency> ; my <headface> ; my <medicine>
        iop	-1	my <official> ; my <opening> ; my <stop> ; my <water> ; my <write> ; my arm ; my bik
        iop	-1	my cal ; my contract ; my deal ; my deductibl ; my finger ; my four ; my friend
        iop	-1	my grandkid ; my hand ; my hip ; my oth ; my outpatient ; my should ; my sternum ; my tea
        iop	-1	my thumb ; my tool ; myself in ; nam ; nam and ; natural ; near dai ; neck tatto
        iop	-1	need acceptanc ; need my ; need no ; need outpatient ; neg test ; nephew ; nev doe
        iop	-1	nev quit ; nev set ; nev ~<alone> ; nev ~alon ; next thursday ; next to ; ni si
        iop	-1	nic <stranger> ; night he ; nin <alcohol> ; nineti and ; ninety <count> ; nino se ; nit a
        iop	-1	no ~<illness> ; no ~<vermin> ; no ~aguant ; no ~alcohol ; no ~booz ; no ~children
        iop	-1	no ~complaint ; no ~es ; no ~exist ; no ~health ; no ~leav ; no ~med ; no ~sab ; no ~sist
        iop	-1	no ~sup ; no ~sz ; nobody <say> ; normal to ; nos candy ; nosotro somo ; not ~<breath>
        iop	-1	not ~breath ; not ~cal ; not ~low ; not ~outpatient ; novi est ; now per ; nts
        iop	-1	nuev <year> ; nuev ano ; number ; nunc la ; nurs about ; ocd ; och <year> ; och ano
        iop	-1	of <alcohol> ; of <clothes> ; of <sick> ; of <stimulant> ; of anoth ; of county ; of dop
        iop	-1	of gin ; of popov ; of putty ; of sick ; of thes ; of thre ; of us ; off <opening>
        iop	-1	off porch ; offic and ; official ; oh ; oir ; old <write> ; old hous ; old on ; on <hear>
        iop	-1	on <play> ; on <stimulant> ; on all ; on floor ; on layover ; on pcp ; on porch ; on someth
        iop	-1	on tim ; on us ; on work ; one <crowd> ; one <furniture> ; one <pill> ; one in ; one say
        iop	-1	only <think> ; only noth ; only then ; oop ; op <stimulant> ; open a ; open on
        iop	-1	opening for ; operation ; or <take> ; or only ; or was ; orang juic ; organiz ; oth <room>
        iop	-1	oth <week> ; oth room ; other ; our <furniture> ; our <sober> ; our back ; our dad
        iop	-1	our dog ; our kid ; out <count> ; out n ; out over ; out to ; out who ; outpatient was
        iop	-1	over his ; over meth ; over spil ; overdos and ; own <headface> ; own <room>
        iop	-1	own therapist ; pacient de ; pag thre ; pag un ; pagin ; pap dej ; pap y ; papelit
        iop	-1	par <write> ; paramedic ; parent no ; party ; patient in ; patient ther ; pea ; peopl com
        iop	-1	per <school> ; per con ; per neighbor ; perc a ; perders ; perfect attendanc ; peric diari
        iop	-1	peric hac ; permission ; permission to ; person to ; pharmacy board ; phon that ; piedr a
        iop	-1	piedra ; pil int ; pilat ; pink <relapse> ; pink slip ; pinky ; pis ; pleas <need>
        iop	-1	pleas be ; pleas help ; plu a ; po is ; ponch ; por ahor ; por dond ; porch 0 ; portugues
        iop	-1	pos for ; positiv a ; positiv test ; post <job> ; prefier que ; prend la ; pres <pill>
        iop	-1	pres pil ; print on ; prison and ; prison for ; pt <phone> ; pt cal ; public
        iop	-1	pueden <take> ; pueden recib ; puest si ; pul his ; push ; putty ; q ; q 0 ; qod
        iop	-1	que <key> ; que <leave> ; que ell ; que enviud ; que hoy ; que perdi ; que sali ; que soy
        iop	-1	que un ; que usted ; quit beer ; quit breath ; quit it ; rat ; rat for ; rattl
        iop	-1	re <stimulant> ; re moth ; read <record> ; recet ; red ; refinery ; rehab finish
        iop	-1	rehabilitacion en ; releas ; releas tmrw ; releas to ; rememb ; remote ; rent was
        iop	-1	residential is ; residential or ; residential program ; residential with ; restrain
        iop	-1	restraint ; rid ; ring on ; rod out ; roomat ; roommat from ; roommat is ; roommat she
        iop	-1	ruid de ; rye ; sab a ; said about ; said hes ; said yes ; salt ; sam <amount>
        iop	-1	sam <phone> ; sam night ; satisfi ; saturday thing ; say 0 ; say for ; say neith ; say nev
        iop	-1	say when ; say which ; say why ; scout ; se <need> ; se tom ; second day ; second grad
        iop	-1	see bug ; see what ; seem ; seiz in ; self <say> ; semest and ; send our ; senor pid
        iop	-1	sent hom ; seven of ; seven year ; shad ; she ; she <buy> ; she <put> ; she <say>
        iop	-1	she answer ; she found ; she had ; she in ; she liv ; she own ; she stop ; she turn ; sheet
        iop	-1	shift i ; shift without ; shot and ; should mention ; show and ; shroom and ; si el
        iop	-1	sick leav ; sient que ; siet ; siet dia ; sigu con ; sinc march ; sinc so ; sinc thur
        iop	-1	sinc thursday ; singl <room> ; singl room ; sist liv ; sist use ; sit at ; sleep a
        iop	-1	sleep in ; sleep through ; smok it ; smok rock ; snort cocain ; so about ; so at ; so excus
        iop	-1	so we ; sob aft ; sobr el ; sol par ; sold out ; solt la ; somebody watch ; someon cal
        iop	-1	someon ther ; someth at ; someth by ; sometim ; somewher a ; somewher in ; somewher that
        iop	-1	son och ; sourdough ; soy estudiant ; spe with ; spent a ; spic <always> ; spil <eat>
        iop	-1	spin ; sprit ; sra pregunt ; stamp on ; start last ; start smok ; start thi ; stay the
        iop	-1	steal ; stepdad is ; stil open ; stood ; straight thru ; strap ; street on ; subject
        iop	-1	subst not ; sunday night ; suppli ; suppos to ; suspect ; sw 0 ; swel ; swollen ; talk abt
        iop	-1	tamal los ; tank and ; tarjet de ; team and ; tear ; tech job ; teeth chatter ; telefon
        iop	-1	telephon ; temblor ; ten <opioid> ; ten and ; tengan ; termin ; termin los ; test me
        iop	-1	than 0 ; than they ; than you ; that <bodysound> ; that <kin> ; that <month> ; that kitchen
        iop	-1	that long ; that quit ; that somebody ; that ther ; the <build> ; the <leave>
        iop	-1	the <moment> ; the <unreal> ; the <week> ; the balcony ; the beach ; the blood ; the buckl
        iop	-1	the cart ; the ceil ; the checkout ; the closet ; the cond ; the corol ; the courthous
        iop	-1	the day ; the deck ; the driv ; the drug ; the empti ; the highway ; the inpatient
        iop	-1	the light ; the link ; the man ; the monday ; the mouth ; the other ; the percocet
        iop	-1	the pink ; the pip ; the plac ; the porch ; the radi ; the routin ; the shak ; the show
        iop	-1	the sid ; the target ; the til ; the tub ; the vide ; the xanax ; the youngest
        iop	-1	the ~<home> ; them <always> ; them that ; then ; then <consume> ; then <treatment>
        iop	-1	then anoth ; then iop ; then sam ; then that ; then the ; then ther ; ther 0 ; ther anybody
        iop	-1	ther room ; therapist for ; theyl <give> ; theyl giv ; thi <calm> ; thi <job> ; thi earth
        iop	-1	thi pag ; thing is ; think he ; third night ; thirty pack ; thos at ; thru ; thumb
        iop	-1	tien la ; tiend ; tienen <appointment> ; ties ; til i ; til my ; til nov ; til spr
        iop	-1	tim <say> ; tim she ; tiran ; to <always> ; to <need> ; to any ; to every ; to fifteen
        iop	-1	to go ; to know ; to noth ; to pack ; to text ; today hes ; today i ; tol ; told 0
        iop	-1	told my ; tom a ; tom todo ; toman ; tonight hes ; took him ; took two ; tow driv
        iop	-1	tow yard ; tower ; tox ; toxicology ; tra ; tra los ; track in ; trag de ; trat de ; trembl
        iop	-1	tu / ; turn int ; turno ; twic on ; two littl ; two mil ; two peopl ; two whit ; typical
        iop	-1	ulc ; ultrasound ; un <height> ; un <hospital> ; un <needle> ; un foc ; un hospital
        iop	-1	un mensaj ; un tub ; una <clothes> ; una <moment> ; una <record> ; una hor ; und ; unit at
        iop	-1	uno <month> ; uno mes ; until march ; ur <clinician> ; urin ; us ; use anyth ; use dai
        iop	-1	use my ; use spe ; use the ; used cok ; used ~<stimulant> ; using every ; uso coc ; usted
        iop	-1	usted me ; vap pen ; varic ; varsity ; ve <vermin> ; vecin de ; veint dia ; velvet ; vendi
        iop	-1	vera ; very <calm> ; vest ; vez and ; vicodin ; viern sab ; virgen ; visit my ; visita
        iop	-1	viv ; viv a ; vodk every ; volant ; vs ; vuelta ; w/out ; want 0 ; want inpatient
        iop	-1	want one ; warm ; was 0 ; was alcohol ; was arrest ; was doing ; was his ; was let
        iop	-1	was put ; was two ; wash his ; watercolor ; watermelon ; we <continue> ; we <money>
        iop	-1	we <say> ; we <start> ; we ate ; we bury ; we pul ; we say ; we would ; wear it ; week
        """
}
