extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox7 = """
        detox	-2	<bodypart> <limp> ; <bodypart> all ; <bodypart> fin ; <bodypart> lik
        detox	-2	<breath> <bodypart> ; <build> <clothes> ; <build> <insurance> ; <build> <money>
        detox	-2	<buy> <bodypart> ; <buy> <consume> ; <buy> <room> ; <buy> and ; <caretaking> <alcohol>
        detox	-2	<caretaking> <amount> ; <caretaking> <opioid> ; <caretaking> on ; <chestheart> <leave>
        detox	-2	<child> <illness> ; <child> <year> ; <church> <hit> ; <church> and ; <church> that
        detox	-2	<clean> de ; <clinician> <always> ; <clinician> <pet> ; <clinician> <record>
        detox	-2	<clinician> <school> ; <clinician> <water> ; <clinician> <year> ; <clothes> <color>
        detox	-2	<cold> <go> ; <cold> <take> ; <colleague> <church> ; <colleague> to ; <colleague> was
        detox	-2	<confused> ; <consume> <happy> ; <consume> <home> ; <consume> at ; <consume> otr
        detox	-2	<consume> pot ; <consume> sat ; <container> <amount> ; <container> <hear>
        detox	-2	<container> <medicine> ; <container> <opioid> ; <container> <write> ; <container> an
        detox	-2	<container> from ; <continue> <fluid> ; <continue> <leave> ; <continue> <sober>
        detox	-2	<continue> <stimulant> ; <continue> any ; <continue> clean ; <count> <treatment>
        detox	-2	<count> <week> ; <count> is ; <count> sinc ; <count> that ; <crowd> <always>
        detox	-2	<crowd> <crowd> ; <crowd> <daytime> ; <crowd> <emergency> ; <crowd> <fall>
        detox	-2	<crowd> <insurance> ; <crowd> <month> ; <crowd> <take> ; <crowd> <week> ; <crowd> <year>
        detox	-2	<crowd> are ; <crowd> do ; <crowd> in ; <crowd> just ; <day> <opioid> ; <day> <past>
        detox	-2	<day> <sober> ; <day> <trade> ; <day> de ; <day> first ; <day> ni ; <day> of ; <day> only
        detox	-2	<day> she ; <day> they ; <daytime> que ; <daytime> til ; <daytime> ~<shake> ; <die> od
        detox	-2	<die> the ; <drive> + ; <drive> <headface> ; <drive> <leave> ; <drive> <month>
        detox	-2	<drive> en ; <drive> one ; <drug> <consume> ; <drug> <continue> ; <drug> <treatment>
        detox	-2	<eat> <break> ; <eat> <drug> ; <eat> <treatment> ; <eat> at ; <eat> clr ; <eat> kind
        detox	-2	<fall> <opening> ; <fall> <room> ; <fall> <school> ; <feel> <think> ; <feel> human
        detox	-2	<feel> of ; <feel> steady ; <fire> so ; <fluid> <clothes> ; <fluid> <continue>
        detox	-2	<fluid> <go> ; <fluid> <opioid> ; <fluid> <take> ; <fluid> cant ; <fluid> tod
        detox	-2	<friend> <happy> ; <friend> <treatment> ; <furniture> <headface> ; <furniture> anywher
        detox	-2	<furniture> in ; <furniture> over ; <give> <chestheart> ; <give> <color>
        detox	-2	<give> <friend> ; <give> <job> ; <give> <last> ; <give> <rope> ; <give> <soon>
        detox	-2	<give> <write> ; <give> a ; <go> <consume> ; <go> no ; <happy> cuand ; <happy> que
        detox	-2	<happy> you ; <headface> <fluid> ; <headface> <see> ; <headface> all ; <headface> back
        detox	-2	<headface> is ; <headface> ya ; <hear> <clean> ; <hear> sinc ; <hear> them
        detox	-2	<height> <outdoors> ; <height> <tool> ; <height> lik ; <height> with ; <hit> <hit>
        detox	-2	<hit> its ; <home> <sober> ; <home> <stimulant> ; <home> <stop> ; <home> de ; <home> nin
        detox	-2	<home> right ; <home> with ; <homeless> <stimulant> ; <hospital> <buy> ; <hospital> <key>
        detox	-2	<hospital> <month> ; <hospital> <opioid> ; <hospital> me ; <insurance> 0
        detox	-2	<insurance> <always> ; <insurance> <month> ; <insurance> ca ; <intoxicated> <hit>
        detox	-2	<intoxicated> so ; <job> <give> ; <job> <past> ; <kill> <child> ; <kin> <alcohol>
        detox	-2	<kin> <opioid> ; <kin> <order> ; <kin> its ; <kin> me ; <kin> re ; <kin> usa
        detox	-2	<kin> ~<withdrawal> ; <last> <palecolor> ; <law> <official> ; <law> <put> ; <law> <week>
        detox	-2	<law> by ; <law> who ; <leave> <amount> ; <leave> <clothes> ; <leave> <fluid>
        detox	-2	<leave> <phone> ; <leave> nam ; <leave> wont ; <limp> but ; <lock> <headface>
        detox	-2	<lock> con ; <media> <media> ; <media> re ; <medicine> <container> ; <medicine> <fluid>
        detox	-2	<medicine> <opioid> ; <medicine> <stimulant> ; <moment> / ; <moment> <confused>
        detox	-2	<moment> <day> ; <moment> <sick> ; <moment> <stranger> ; <moment> <trust>
        detox	-2	<moment> <vendor> ; <moment> an ; <moment> that ; <moment> was ; <money> <appointment>
        detox	-2	<money> <go> ; <money> <stop> ; <money> por ; <money> than ; <month> <friend>
        detox	-2	<month> <insurance> ; <month> <money> ; <month> <play> ; <month> <soon> ; <month> <wait>
        detox	-2	<month> sin ; <month> ther ; <need> 0 ; <need> <ask> ; <need> <drug> ; <need> <home>
        detox	-2	<need> <write> ; <need> any ; <night> <child> ; <night> <lock> ; <night> as
        detox	-2	<night> evry ; <night> he ; <night> on ; <night> owl ; <official> <moment>
        detox	-2	<opening> <continue> ; <opening> <palecolor> ; <opening> open ; <opening> y ; <opioid> +
        detox	-2	<opioid> <die> ; <opioid> <emergency> ; <opioid> <kin> ; <opioid> <last>
        detox	-2	<opioid> <need> ; <opioid> <past> ; <opioid> <play> ; <opioid> <think> ; <opioid> when
        detox	-2	<outdoors> <soon> ; <outdoors> <think> ; <pain> <continue> ; <pain> <fluid>
        detox	-2	<palecolor> <alcohol> ; <palecolor> <clothes> ; <palecolor> and ; <partner> <container>
        detox	-2	<partner> <medicine> ; <partner> <withdrawal> ; <partner> over ; <partner> that
        detox	-2	<partner> who ; <past> <crowd> ; <past> <moment> ; <pet> <say> ; <pet> se
        detox	-2	<phone> <furniture> ; <phone> <hold> ; <phone> <intoxicated> ; <phone> <last>
        detox	-2	<phone> <moment> ; <phone> <opening> ; <phone> bien ; <photo> com ; <photo> del
        detox	-2	<photo> its ; <photo> of ; <pill> <always> ; <pill> off ; <pill> the ; <play> <money>
        detox	-2	<play> <say> ; <play> <town> ; <put> <chestheart> ; <put> <fluid> ; <put> <needle>
        detox	-2	<put> in ; <put> to ; <rarely> <day> ; <rarely> <week> ; <record> by ; <remember> <pet>
        detox	-2	<room> <hospital> ; <room> but ; <room> first ; <room> who ; <rope> <bodypart>
        detox	-2	<rope> herself ; <rope> it ; <sad> no ; <say> 0 ; <say> <hear> ; <say> <hospital>
        detox	-2	<say> <money> ; <say> <sick> ; <say> en ; <say> es ; <school> <clinician>
        detox	-2	<school> <colleague> ; <school> <furniture> ; <school> <photo> ; <school> <stranger>
        detox	-2	<school> her ; <school> sit ; <school> with ; <sedative> <eat> ; <sedative> <take>
        detox	-2	<sedative> at ; <sedative> for ; <sedative> her ; <sedative> i ; <sedative> my
        detox	-2	<sedative> one ; <see> <chestheart> ; <see> <home> ; <see> <opening> ; <see> <stranger>
        detox	-2	<see> our ; <seizure> ; <seizure> <happy> ; <shake> <asleep> ; <shake> <clothes>
        detox	-2	<shake> <furniture> ; <shake> <pet> ; <shake> all ; <shake> and ; <sick> and
        detox	-2	<sober> <need> ; <sober> y ; <soon> <awake> ; <soon> <put> ; <start> doing ; <stiff>
        detox	-2	<stiff> com ; <stiff> y ; <stimulant> <asleep> ; <stimulant> <buy>
        detox	-2	<stimulant> <chestheart> ; <stimulant> <colleague> ; <stimulant> <headface>
        detox	-2	<stimulant> <illness> ; <stimulant> about ; <stimulant> la ; <stimulant> problem
        detox	-2	<stimulant> with ; <stimulant> y ; <stop> <day> ; <stop> <night> ; <stop> <pet>
        detox	-2	<stop> <rope> ; <stop> anyth ; <stop> in ; <stop> is ; <stop> me ; <stop> stand
        detox	-2	<stop> su ; <stop> tod ; <stranger> <continue> ; <stranger> <order>
        detox	-2	<stranger> <remember> ; <stranger> <seizure> ; <stranger> <write> ; <stranger> from
        detox	-2	<stranger> lik ; <take> <asleep> ; <take> <job> ; <take> <month> ; <take> <opening>
        detox	-2	<take> <phone> ; <take> an ; <take> myself ; <think> <give> ; <think> around
        detox	-2	<think> desd ; <think> el ; <think> we ; <tool> <chestheart> ; <tool> <money>
        detox	-2	<tool> thi ; <town> <phone> ; <trade> <night> ; <trade> nam ; <trade> the
        detox	-2	<treatment> <alone> ; <treatment> <clinician> ; <treatment> <home>
        detox	-2	<treatment> <hospital> ; <treatment> <phone> ; <treatment> <room>
        detox	-2	<treatment> <sedative> ; <treatment> <wait> ; <treatment> clt ; <treatment> de
        detox	-2	<treatment> inf ; <treatment> let ; <treatment> thing ; <treatment> until
        detox	-2	<trust> <happy> ; <trust> <need> ; <unreal> ; <vendor> <furniture> ; <vendor> <treatment>
        detox	-2	<vermin> me ; <vermin> und ; <wait> <job> ; <wait> somewher ; <water> <hit>
        detox	-2	<water> <money> ; <water> <partner> ; <week> <colleague> ; <week> <count> ; <week> <day>
        detox	-2	<week> <play> ; <week> <stranger> ; <week> back ; <week> for ; <withdrawal> <go>
        detox	-2	<withdrawal> <opening> ; <withdrawal> <phone> ; <write> <law> ; <write> <say>
        detox	-2	<write> <school> ; <write> <stimulant> ; <write> of ; <write> so ; <write> your
        detox	-2	<year> <law> ; <year> me ; <year> off ; a <blade> ; a <child> ; a <fall> ; a <homeless>
        detox	-2	a <night> ; a <sad> ; a <vendor> ; a borrow ; a brochur ; a city ; a client ; a concret
        detox	-2	a dond ; a dorm ; a fold ; a fourth ; a joint ; a landlord ; a list ; a llam ; a mis
        detox	-2	a mous ; a mul ; a pag ; a potat ; a ppo ; a quien ; a recovery ; a roof ; a saturday
        detox	-2	a seizur ; a shoebox ; a sponsor ; a spot ; a tod ; a win ; a woman ; a xanax
        detox	-2	a ~<seizure> ; a ~seizur ; about <opioid> ; about it ; abuel con ; accountability ; ad
        detox	-2	adderal and ; adderal off ; adderal snort ; addy ; afraid ; aftercar ; ago 0 ; ago but
        detox	-2	ago in ; agost ; ahorit and ; ajen ; al <play> ; al <stimulant> ; alcohol tap
        detox	-2	all through ; alway been ; alzheim ; amt ; an inpatient ; an iop ; an iron ; an outsid
        detox	-2	and <alcohol> ; and <bodysound> ; and <die> ; and <drug> ; and <fluid> ; and <rarely>
        detox	-2	and bien ; and fentanyl ; and forgot ; and good ; and havent ; and ill ; and look
        detox	-2	and may ; and need ; and night ; and skip ; and soak ; and sometim ; and teach
        detox	-2	and throw ; and wed ; and what ; and women ; and won ; anfetamin ; anfetamina ; animal
        detox	-2	announcement ; ano diari ; ano me ; anoch ; any <clinician> ; any <job> ; any help
        detox	-2	any kind ; anyth ; apne ; aqui <continue> ; are <palecolor> ; are <phone> ; are at
        detox	-2	are good ; as alway ; as rxd ; as to ; asi de ; asi me ; at cedar ; at pok ; aunqu sea
        detox	-2	awak now ; away somewher ; ayer de ; baby could ; baj poc ; barbershop ; bast ; be <home>
        detox	-2	be <put> ; be <write> ; be an ; be arrang ; be in ; been anywher ; befor last ; began 0
        detox	-2	behind it ; believ that ; benzo ; between <treatment> ; bien tom ; black out ; blad
        detox	-2	bloom ; bls ; blu in ; blu paint ; booz ; boredom ; borrach de ; botella ; bottl in
        detox	-2	bourbon befor ; bowl ; brak on ; breakfast on ; breakup ; breath but ; bro died
        detox	-2	brok her ; btl win ; budget ; bug me ; bug und ; bulimi ; bulk ; bup ; bup tap ; bus far
        detox	-2	busc ; but a ; by <photo> ; by a ; by itself ; by vide ; bye ; bzd ; c/b
        detox	-2	c/o <chestheart> ; c/o chest ; cak had ; cal slur ; cal when ; calcetin ; cam out ; camel
        detox	-2	can <leave> ; can send ; candidat ; cant <asleep> ; cant sleep ; cart all ; cas <think>
        detox	-2	cas de ; cas plan ; cast ; cedar ; cent in ; centr en ; cervecita ; cervez todo
        detox	-2	charg and ; cincuent ; cintur ; circl for ; cit del ; clean <home> ; climb out
        detox	-2	clinic de ; clinic pt ; clr <say> ; clr aunt ; clr sist ; clt ; club <amount> ; co
        detox	-2	coat on ; coc ; cocain 0 ; cocain habit ; cocain in ; coed ; cok and ; cok that
        detox	-2	cok when ; collect ; collection ; com round ; com tabl ; command ; comment on ; commut
        detox	-2	competitor ; con mi ; confirmation ; consejer ; consult extern ; consum ; contest bien
        detox	-2	contrat ; convuls ; copa de ; correct my ; counsel ; counselor ; county detox ; court by
        detox	-2	cousin that ; cover ca ; cow on ; cream charger ; cristal a ; cristal en ; crumb
        detox	-2	cuarent dia ; cun tom ; current resi ; d deni ; d prog ; day at ; day bed ; day man
        detox	-2	dc <day> ; de <drug> ; de <school> ; de <tool> ; de <vendor> ; de embaraz ; de manej
        detox	-2	de nadi ; de pes ; de todo ; de xanax ; death and ; deb ; deci ; dej ; dej de ; dej numer
        detox	-2	del <treatment> ; del juev ; del padr ; del parqu ; delay ; delic ; delirium tremen
        detox	-2	desd cuand ; desd entonc ; desintoxicacion y ; desk in ; det ; deteng ; detox end
        detox	-2	detox fent ; detox floor ; detox wing ; devuelvan ; di mi ; diari ; died od ; died on
        detox	-2	dieron de ; disagre ; discus ; dm ; do at ; do for ; do in ; dob ; doctor stop
        detox	-2	doe <consume> ; doe a ; doesnt know ; doing fin ; doing wel ; dollar and ; domiciliary
        detox	-2	domingo y ; don ; don is ; don stand ; dond <continue> ; dont go ; door to ; dos cosa
        detox	-2	dos dedo ; dos mes ; down off ; down with ; drink ; drink a ; drink at ; drink cold
        detox	-2	drink on ; drink som ; drink what ; driv in ; droga ; drown ; drown in ; drunk in ; dt
        detox	-2	duerm con ; duerm la ; dui 0 ; dui in ; each <week> ; each month ; ear each ; ear for
        detox	-2	easy <amount> ; eat again ; ech la ; ech una ; eight bal ; el <consume> ; el <hot>
        detox	-2	el <play> ; el <soon> ; el abog ; el cond ; el cuerp ; el puebl ; el tal ; el trag
        detox	-2	emergency ; employment ; empres ; ems ; en <month> ; en <palecolor> ; en agost ; en blanc
        detox	-2	en dos ; en nochebuen ; en un ; encer ; encin ; entonc tom ; entrevist ; es <amount>
        detox	-2	es <emergency> ; es <happy> ; es brom ; eso ya ; especial ; espos alcohol ; espum
        detox	-2	essential ; essential <shake> ; essential tremor ; est <day> ; est cer ; establish
        detox	-2	estan ; etoh no ; etoh sinc ; even <see> ; even iop ; evening are ; everybody in
        detox	-2	exact as ; examin ; experienc ; extension cord ; eye rol ; f <bodypart> ; f <cannabis>
        detox	-2	f <drug> ; f ice ; f whisper ; faith ; famili ; familia ; fast than ; feed ; feed an
        detox	-2	feel steady ; feet are ; ferry in ; fiest y ; fil <treatment> ; fil in ; fin physical
        detox	-2	finish in ; firehous ; first <drive> ; first <month> ; first car ; flow ; folk are
        detox	-2	for <count> ; for <kin> ; for anybody ; for bed ; for no ; for parent ; for the
        detox	-2	for treatment ; for wiv ; forgot to ; fortnit ; forward to ; foto ; four evening
        detox	-2	four month ; four night ; fre audit ; french ; from breakfast ; from somebody
        detox	-2	front <furniture> ; ful <stop> ; fum fentanil ; fum spic ; furnish ; gambl ; gan ; gan la
        detox	-2	gav us ; get high ; get it ; get sleepy ; get ~a ; gf <say> ; gin and ; girlfriend found
        detox	-2	girlfriend say ; glas ; glas of ; glas pip ; go <treatment> ; gon hom ; got to ; green
        detox	-2	grief ; group with ; grow ; guard las ; ha <go> ; ha est ; hablan ; haci ; had <job>
        detox	-2	had thi ; had used ; had ~<withdrawal> ; had ~dts ; hammer ; handl <buy> ; handl a
        detox	-2	handl on ; handl purchas ; hang herself ; hang on ; hardest ; harvest ; has <give>
        detox	-2	has to ; hat ; hav <amount> ; hav no ; hav noth ; hav someth ; hav somewher ; hav that
        detox	-2	hay <amount> ; he <leave> ; he leav ; he suelt ; hear noth ; hear them ; hed lik
        detox	-2	heel drum ; hel to ; her <treatment> ; her husb ; her insuranc ; her lat ; her sleev
        detox	-2	her valium ; her wat ; herman usa ; hes <eat> ; hes whit ; high ; his bowl ; his cat
        detox	-2	hit it ; hoj ; hold on ; hom from ; hond ; hosp detox ; hospital me ; hous in ; hous with
        detox	-2	how far ; hoy sin ; hrs / ; hum when ; human being ; hx ~dt ; i <fluid> ; i bak ; i brok
        detox	-2	i drank ; i hit ; i lik ; i no ; i say ; i seek ; i send ; i tied ; i use ; i walk
        detox	-2	i wrot ; i ~drank ; i ~hit ; ice 0 ; if a ; if his ; if she ; if wer ; im <afraid>
        detox	-2	im <sober> ; im comfortabl ; im off ; im six ; in <hospital> ; in <stranger> ; in <week>
        detox	-2	in all ; in custody ; in fami ; in manil ; in march ; in particul ; in pasaden ; in to
        detox	-2	in utah ; in week ; incident ; inconscient ; infart ; inject meth ; inpt for ; insid 0
        detox	-2	intensiv outpt ; interest in ; iop by ; iop pt ; iop tak ; is <calm> ; is <stimulant>
        detox	-2	is four ; is lying ; is nam ; is pour ; is set ; is stay ; isnt <amount> ; isnt <job>
        detox	-2	isnt enough ; issu ; it <eat> ; it <hear> ; it cost ; it four ; it hes ; it its ; it rain
        detox	-2	it sound ; it ther ; it turn ; its <color> ; its <continue> ; its <drug> ; its about
        detox	-2	its smal ; its stil ; ive empti ; ive nev ; jacket ; jerk all ; job at ; juda ; jueg
        detox	-2	juez me ; juni ; junto ; just be ; just com ; just don ; just weed ; juul ; kept the
        detox	-2	ketamin 0 ; kind to ; knif and ; knock out ; know her ; ko ; la <appointment>
        detox	-2	la <caretaking> ; la <height> ; la <home> ; la cas ; la cintur ; la cit ; la cocain
        detox	-2	la cort ; la cuadr ; la empres ; la famili ; la lengu ; la play ; la radi ; la trabajador
        detox	-2	lab ; lagun ; las <write> ; las percocet ; lasagn ; last blu ; last fent ; last quart
        detox	-2	lat wif ; lb ; ld 0 ; le met ; le qued ; learn how ; leav nam ; lech ; left ; left my
        detox	-2	left ther ; leftov ; leftov hydrocodon ; les ; les <stop> ; les dej ; licenci ; lik <job>
        detox	-2	lik company ; lik is ; lik on ; lik som ; lik somewher ; limit ; limpi y ; lin <hear>
        detox	-2	lin up ; lin went ; linea ; litro ; llegu ; lmft ; lo del ; lo hag ; lodg ; long driv
        detox	-2	los <treatment> ; los it ; lost my ; lot with ; lvn 0 ; m <clinician> ; m complet ; m h
        detox	-2	m heroin ; m s/p ; machet ; madrin ; magandang ; magnet ; mam hij ; man with ; manager
        detox	-2	map ; margarita ; mary ; mas desd ; max ; may 0 ; me <consume> ; me <continue> ; me a
        detox	-2	me aft ; me down ; me espant ; me go ; me gust ; me gustari ; me in ; me out ; me solt
        detox	-2	me then ; me ~<seizure> ; me ~convulsion ; meeting ; met a ; met chiv ; met cristal
        detox	-2	metanfetamin ; meth in ; meth most ; meth qd ; metimo ; meu ; mi <school> ; mi corre
        detox	-2	mi vid ; mi viej ; migrain ; minimum ; minut on ; mis <key> ; mis <photo> ; mism ; misus
        detox	-2	mo <treatment> ; mol ; mom just ; mom of ; month bottl ; month nev ; mor day ; morn my
        detox	-2	morn til ; morphin ; morphin and ; most ; most weekend ; moth drank ; moth drink
        detox	-2	mouthwash ; mov in ; mov me ; must <go> ; my <angry> ; my <pain> ; my blad ; my discharg
        detox	-2	my english ; my evening ; my group ; my new ; my suboxon ; my thre ; my vyvans ; my ~dad
        detox	-2	n that ; nad ni ; nad que ; nadi <consume> ; nag ; nam <stranger> ; necesit ayud ; need 0
        detox	-2	need for ; need tx ; neighbor roost ; neith ; network ; nev any ; nev been ; nev bother
        detox	-2	nev don ; new <job> ; new <partner> ; ni por ; ni ~<alcohol> ; night clas ; night if
        detox	-2	night owl ; ningun ; nit evry ; no <afraid> ; no <medicine> ; no <shake> ; no cal
        detox	-2	no despert ; no med ; no medicin ; no need ; no phon ; no prior ; no refil ; no respir
        detox	-2	no second ; no signal ; no volvi ; no voy ; no ~<drug> ; no ~drink ; no ~pil ; no ~resi
        detox	-2	no ~residential ; no ~sz ; nobody <home> ; nobody hom ; nobody know ; non in ; noon new
        detox	-2	not fin ; not her ; not my ; not ~<intoxicated> ; notic and ; novel ; novemb 0 ; novi me
        detox	-2	now cant ; now groggy ; now that ; nuc ; nuestr <church> ; nurs aid ; nurs on ; oaxac
        detox	-2	obligation ; octubr ; of <bodysound> ; of <last> ; of <need> ; of <outdoors> ; of help
        detox	-2	of last ; of noth ; of peopl ; of red ; of scotch ; of that ; of use ; of vet
        detox	-2	of ~<withdrawal> ; off <sedative> ; off your ; old guy ; on adderal ; on drug ; on how
        detox	-2	on march ; on norc ; on staf ; onc <day> ; one <sedative> ; one ambien ; one beer
        detox	-2	one to ; only <go> ; only <outdoors> ; only on ; only vic ; oth drug ; our <alcohol>
        detox	-2	our <colleague> ; our <phone> ; our <water> ; out <cold> ; out <media> ; out cold
        detox	-2	out flyer ; outsid ; over <moment> ; over now ; owl ; own <headface> ; oxy aft ; padrin
        detox	-2	pap y ; par <afraid> ; par <soon> ; par <stranger> ; par despu ; par intern ; par quien
        detox	-2	par su ; parqu ; partn on ; pas a ; past it ; pastilla que ; pay per ; payment ; peanut
        detox	-2	pegu ; peopl around ; peopl do ; peopl in ; peopl lik ; peopl my ; per en ; percent
        detox	-2	personal ; phon charg ; phon now ; piedr desd ; pil off ; pinhead and ; plac <day>
        detox	-2	plan around ; plant a ; plaz ; pleas <need> ; pleas cal ; pleas help ; po 0 ; point to
        detox	-2	pok ; por <week> ; por las ; por seman ; possession ; pot <always> ; powd every
        detox	-2	practicum ; presion y ; prim <law> ; prim dui ; prim el ; problema ; professor
        detox	-2	program and ; program for ; program or ; project on ; pt wif ; pued <ask> ; pued <money>
        detox	-2	pued <say> ; pued dej ; pued pag ; puk blood ; pul a ; put in ; que tien ; question
        detox	-2	quinc ; quinc <day> ; quinc dia ; quitan ; rail on ; rais 0 ; rat se ; rd ; re <trade>
        detox	-2	real all ; recent ; recovery ; red on ; refd by ; referenc ; refrigerator ; refund
        detox	-2	regard ; regres a ; rehab in ; rehab last ; rel ; rent the ; residenc
        detox	-2	residential client ; residential for ; residential meth ; residential plac ; restor
        detox	-2	retir ; return to ; right hand ; ring me ; run by ; run it ; rung ; s ; s 0 ; sab por
        detox	-2	said id ; said ther ; san juda ; sandwich ; saving ; saving and ; saw him ; say iop
        detox	-2	say mor ; say one ; scaffold ; school got ; screen ; se <amount> ; seek ; segui
        detox	-2	seizur in ; select ; seman desd ; send you ; sens of ; septemb 0 ; sesion ; seven sinc
        detox	-2	shadow peopl ; shak in ; she <angry> ; she complet ; she doe ; sherry at ; shift end
        detox	-2	shiver ; shook on ; shoot meth ; shot every ; shot put ; shy ; si le ; sick part ; sid of
        detox	-2	sil ; sil to ; sin <clinician> ; sin doctor ; sin nad ; sin tom ; sinc sunday
        detox	-2	singl even ; sink a ; sixth ; sixty ; sleep ok ; smack ; smil ; smok pot ; smok too
        detox	-2	smok weed ; snor so ; snort dai ; sob hom ; sobr ; solt el ; som weekend ; somebody has
        detox	-2	someplac ; spe 0 ; spe on ; spe sinc ; spic every ; squirrel ; st <law> ; stab
        detox	-2	stabl want ; staf ; start doing ; start mon ; start of ; stat no ; stay somewher
        detox	-2	step and ; stil breath ; stil clean ; stool ; stop talk ; storag ; strict ; su <drive>
        detox	-2	subject ; subpoen ; subst ; suck in ; sup every ; supier ; surgery ; suspend ; swap
        detox	-2	swing a ; tabl next ; tak noth ; tal por ; talk to ; tank ; tank a ; tap at ; tap complet
        detox	-2	tap don ; tech ; tecnic ; tempran par ; teng a ; termin el ; termin su ; that <angry>
        detox	-2	that <day> ; that <daytime> ; that <treatment> ; that <water> ; that and ; the <afraid>
        detox	-2	the <calm> ; the <cannabis> ; the <colleague> ; the <insurance> ; the <treatment>
        detox	-2	the <vendor> ; the <withdrawal> ; the answ ; the apartment ; the big ; the cot ; the dab
        detox	-2	the dash ; the deal ; the director ; the dui ; the elevator ; the fifth ; the final
        detox	-2	the firehous ; the flight ; the foil ; the hard ; the hardest ; the hil ; the hook
        detox	-2	the hot ; the ketamin ; the lamp ; the most ; the mov ; the odd ; the oxy ; the program
        detox	-2	the ranch ; the rol ; the scor ; the six ; the sup ; the team ; the thermomet ; the very
        detox	-2	the vodk ; the weed ; the whiskey ; then <treatment> ; then that ; ther be ; ther no
        detox	-2	ther then ; therapist and ; thermomet ; thesi on ; they <need> ; they want ; theyv <take>
        detox	-2	theyv been ; theyv got ; thi <withdrawal> ; thi the ; thing to ; third <room>
        detox	-2	third <year> ; third floor ; third year ; thos day ; thousand ; thre four ; thre night
        detox	-2	thre plac ; threw out ; threw up ; through it ; through your ; throw up ; thu ; thund
        detox	-2	thx ; tien <illness> ; tienen alg ; ties ; ties com ; til <month> ; til four
        detox	-2	tim <always> ; tim <go> ; tim for ; tim ive ; tim my ; tim you ; timbr ; tin 0
        detox	-2	to <fall> ; to <home> ; to <say> ; to chicag ; to each ; to treatment ; to wear ; tobac
        detox	-2	toc nad ; todavi me ; tol ; tom cervez ; tomat ; too smal ; took up ; tortois ; touch
        detox	-2	towel and ; tramadol a ; tre mes ; treat ; treat that ; treatment cent ; treint dia
        detox	-2	tuesday so ; turnaround ; twic <amount> ; two drink ; two every ; two word ; u tak
        detox	-2	un <blade> ; un <seizure> ; un <write> ; un cuadr ; un mensaj ; una <gun> ; una <rope>
        detox	-2	una <write> ; una cuatr ; una fiest ; una not ; una pistol ; uninsur ; unit ; uno se
        detox	-2	unpaid ; until <month> ; up an ; upset ; urin ; us <say> ; usa ; use of ; used cocain
        detox	-2	used yest ; uso coc ; usted tienen ; usted y ; val ; vap thc ; vend y ; veterinari ; vimo
        detox	-2	vin ; vin en ; visit nurs ; vitamina ; vodk last ; vodk sod ; voic from ; w/o ; wak the
        detox	-2	want anyth ; want placement ; was <insurance> ; was alcohol ; was his ; was let
        detox	-2	was over ; was sunday ; wat bottl ; we <angry> ; we run ; we shar ; week ago ; week six
        detox	-2	weekend that ; wer <amount> ; wer <say> ; wer the ; wet ; what <year> ; what follow
        detox	-2	what hous ; what peopl ; when <ask> ; when <stranger> ; when ask ; wher can ; wher id
        detox	-2	wher to ; which <say> ; which way ; whil i ; whil the ; whip cream ; whip its ; whiskey a
        detox	-2	whit as ; whit win ; who isnt ; who it ; who work ; whol story ; whol tim ; whol year
        detox	-2	wid <awake> ; wid awak ; wif and ; wil <try> ; wil try ; win befor ; wind ; window open
        detox	-2	wir ; with <go> ; with real ; with tweezer ; withdrawal no ; wiv ; wk <need> ; wkend only
        detox	-2	wok up ; women ; won a ; would not ; wouldnt <give> ; wouldnt <leave> ; wouldnt elaborat
        detox	-2	wouldnt giv ; wouldnt leav ; writ down ; written and ; wt ; xanax befor ; xanax off
        detox	-2	y <alcohol> ; y <medicine> ; y al ; y el ; y och ; y quisier ; y sal ; yo tambien ; yog
        detox	-2	you <last> ; you <think> ; you at ; you in ; you last ; your <appointment>
        detox	-2	your <container> ; your admission ; your even ; your facility ; your hous ; your is
        detox	-2	your outpatient ; your peopl ; your sit ; youv <take> ; yr 0 ; zer on ; ~0 ~d
        detox	-2	~<alcohol> ~a ; ~<asleep> ; ~<consume> <give> ; ~<day> ~<treatment> ; ~<die> <year>
        detox	-2	~<emergency> <opioid> ; ~<emergency> lik ; ~<happy> ; ~<home> ~<treatment> ; ~<home> ~at
        detox	-2	~<kin> <say> ; ~<seizure> no ; ~<stimulant> <day> ; ~<think> ; ~<think> ~<day>
        detox	-2	~<treatment> <month> ; ~a ~<seizure> ; ~a ~pint ; ~a ~seizur ; ~addict ; ~as ; ~as ~a
        detox	-2	~brochur ; ~cant ~<say> ; ~check ; ~check ~in ; ~clean ; ~client ; ~crack
        """
}
