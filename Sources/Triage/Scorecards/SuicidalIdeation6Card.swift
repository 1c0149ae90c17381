extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	3	who <wait> ; who show ; who stay ; wif lock ; wifi and ; wil need ; wip
        suicidal_ideation	3	wish id ; with <write> ; with just ; with wat ; wont listen ; worst part
        suicidal_ideation	3	would fir ; wouldnt <phone> ; wouldnt cal ; wrist 0 ; wrot his ; y and ; y he
        suicidal_ideation	3	y she ; y toda ; ya firm ; ya junt ; ya nadi ; yo el ; you just ; youd tak
        suicidal_ideation	3	youl know ; your <bodypart> ; your intak ; your wil ; yourself ; zapato puesto
        suicidal_ideation	3	él <think>
        suicidal_ideation	-3	% off ; + meth ; / no ; 0 <clinician> ; 0 <friend> ; 0 hrs ; 0 kept ; 0 tri
        suicidal_ideation	-3	0 want ; <alcohol> <clothes> ; <alcohol> <need> ; <alcohol> <outdoors>
        suicidal_ideation	-3	<alcohol> con ; <amount> <fall> ; <amount> <hospital> ; <amount> <say>
        suicidal_ideation	-3	<amount> by ; <amount> eso ; <amount> im ; <amount> und ; <ask> <need>
        suicidal_ideation	-3	<ask> when ; <blade> <say> ; <blood> from ; <blood> myself
        suicidal_ideation	-3	<bodypart> <bodypart> ; <bodypart> <chestheart> ; <bodypart> <child>
        suicidal_ideation	-3	<bodypart> com ; <break> <month> ; <break> down ; <breath> mi ; <buy> <child>
        suicidal_ideation	-3	<buy> <furniture> ; <chestheart> <bodypart> ; <chestheart> <pain>
        suicidal_ideation	-3	<child> back ; <child> in ; <clothes> <phone> ; <cold> <sick> ; <colleague> i
        suicidal_ideation	-3	<consume> himself ; <consume> or ; <container> <daytime> ; <container> sinc
        suicidal_ideation	-3	<crowd> <see> ; <crowd> i ; <day> <cold> ; <day> <crowd> ; <die> <drive>
        suicidal_ideation	-3	<die> the ; <drive> <put> ; <drive> <town> ; <drive> con ; <drive> somewher
        suicidal_ideation	-3	<drive> was ; <drug> <phone> ; <eat> <clothes> ; <eat> y ; <feel> <moment>
        suicidal_ideation	-3	<feel> ~<angry> ; <fire> en ; <fluid> <chestheart> ; <friend> <school>
        suicidal_ideation	-3	<furniture> <partner> ; <furniture> sinc ; <give> <ask> ; <go> <color>
        suicidal_ideation	-3	<go> y ; <headface> <blood> ; <headface> are ; <headface> so ; <hear> on
        suicidal_ideation	-3	<height> back ; <height> out ; <hit> it ; <home> 0 ; <home> <hear>
        suicidal_ideation	-3	<home> <room> ; <home> lik ; <illness> <bodypart> ; <job> <partner>
        suicidal_ideation	-3	<job> and ; <key> to ; <kill> <crowd> ; <kill> <last> ; <kin> <eat>
        suicidal_ideation	-3	<kin> <intoxicated> ; <kin> <trade> ; <kin> <treatment> ; <kin> can
        suicidal_ideation	-3	<kin> le ; <kin> se ; <last> <year> ; <leave> 0 ; <leave> <angry>
        suicidal_ideation	-3	<lock> <blade> ; <lock> <medicine> ; <lock> a ; <media> <kin>
        suicidal_ideation	-3	<medicine> <clinician> ; <moment> <stranger> ; <moment> <wait> ; <moment> en
        suicidal_ideation	-3	<moment> est ; <moment> of ; <moment> out ; <money> <continue>
        suicidal_ideation	-3	<money> <need> ; <month> <asleep> ; <month> <leave> ; <month> <take>
        suicidal_ideation	-3	<need> <appointment> ; <need> <key> ; <need> somewher ; <night> <asleep>
        suicidal_ideation	-3	<night> <medicine> ; <night> <write> ; <night> my ; <official> <say>
        suicidal_ideation	-3	<official> for ; <opening> <day> ; <opioid> <need> ; <outdoors> <pet>
        suicidal_ideation	-3	<outdoors> en ; <pain> <take> ; <palecolor> <insurance> ; <palecolor> cros
        suicidal_ideation	-3	<partner> <moment> ; <partner> <soon> ; <partner> and ; <partner> she
        suicidal_ideation	-3	<past> <fluid> ; <past> <school> ; <past> ~pt ; <pet> <amount> ; <pet> <need>
        suicidal_ideation	-3	<pet> <school> ; <phone> <fall> ; <phone> <trade> ; <phone> equivoc
        suicidal_ideation	-3	<phone> him ; <phone> if ; <photo> <room> ; <photo> in ; <play> <room>
        suicidal_ideation	-3	<play> a ; <put> <fluid> ; <put> las ; <rail> in ; <rarely> <day>
        suicidal_ideation	-3	<record> <need> ; <record> my ; <room> <daytime> ; <room> when ; <sad> at
        suicidal_ideation	-3	<say> <ask> ; <say> is ; <say> not ; <school> <moment> ; <school> <record>
        suicidal_ideation	-3	<school> <week> ; <see> <kin> ; <see> her ; <shame> i ; <sober> <home>
        suicidal_ideation	-3	<stimulant> <moment> ; <stimulant> thing ; <stop> <consume> ; <stop> to
        suicidal_ideation	-3	<stop> y ; <stranger> <take> ; <stranger> about ; <stranger> and
        suicidal_ideation	-3	<stranger> ther ; <take> <furniture> ; <take> <treatment> ; <take> too
        suicidal_ideation	-3	<think> <stimulant> ; <think> his ; <town> <ask> ; <town> on
        suicidal_ideation	-3	<trade> <friend> ; <trade> <record> ; <treatment> <container>
        suicidal_ideation	-3	<treatment> <past> ; <treatment> to ; <vermin> <bodypart> ; <week> <rarely>
        suicidal_ideation	-3	<week> along ; <withdrawal> <stop> ; <write> <ask> ; <write> <drug>
        suicidal_ideation	-3	<write> about ; <year> asi ; a <law> ; a <trade> ; a dead ; a few
        suicidal_ideation	-3	a residential ; a singl ; a whol ; about 0 ; about <always> ; afebril
        suicidal_ideation	-3	again in ; agar la ; ahij ; ahorit est ; am not ; and <bodypart>
        suicidal_ideation	-3	and <stranger> ; and <take> ; and feed ; and theyv ; and wer ; ano asi
        suicidal_ideation	-3	anoth one ; answ that ; appeal ; apr ; are <leave> ; arn ; arn y
        suicidal_ideation	-3	as <medicine> ; as a ; asi de ; at a ; at ten ; aug ; august ; august and
        suicidal_ideation	-3	back so ; background ; bag ; bag the ; bail ; bakersfield ; bal ; bautiz
        suicidal_ideation	-3	bed in ; been at ; behind me ; bien y ; bldg ; blu cros ; blu shield
        suicidal_ideation	-3	bonjour ; book club ; by <eat> ; by midnight ; can <feel> ; can be ; can do
        suicidal_ideation	-3	can driv ; can feel ; can wait ; canc ; cant <awake> ; cant get
        suicidal_ideation	-3	catch myself ; cebolla ; chocolat ; christma he ; cign ; clr <write> ; cm
        suicidal_ideation	-3	com down ; con <crowd> ; con alguien ; cousin ; cun dic ; current ; custodian
        suicidal_ideation	-3	cut myself ; de <law> ; de <money> ; de <wait> ; de intern ; de tijuan
        suicidal_ideation	-3	deacon ; dedo ; del arn ; den ; desd cuand ; desd la ; despert y ; detectiv
        suicidal_ideation	-3	detra ; did <treatment> ; died tue ; dim ; doesnt need ; dog went ; door for
        suicidal_ideation	-3	driveway ; duerm ; dulc ; dv ; el cor ; el corre ; el del ; el vest
        suicidal_ideation	-3	ensen un ; est <cold> ; est es ; estim ; f <stop> ; fifteen minut
        suicidal_ideation	-3	fingernail ; first day ; for <bodypart> ; for help ; for thi ; friend from
        suicidal_ideation	-3	from <play> ; froz ; gav up ; get me ; ghost ; go anywher ; go if ; god bles
        suicidal_ideation	-3	goldfish ; gon to ; got me ; great shap ; guard las ; gues i ; gum ; h
        suicidal_ideation	-3	hac och ; hac un ; halfway ; harbor ; he took ; her <say> ; her first
        suicidal_ideation	-3	her garden ; her word ; hes <say> ; hij ya ; his <clinician> ; hom is
        suicidal_ideation	-3	honeymoon ; hour and ; how do ; hr 0 ; i <hit> ; i buy ; i held ; i snort
        suicidal_ideation	-3	i ~<try> ; id lik ; id trust ; ignor ; im <sick> ; im <try> ; im aft
        suicidal_ideation	-3	im calm ; in <intoxicated> ; in <law> ; in august ; in envelop ; in recovery
        suicidal_ideation	-3	informacion ; insur ; int it ; irm ; is out ; is thi ; it feel ; its <opioid>
        suicidal_ideation	-3	kne ; l and ; la farmaci ; lady at ; las manana ; last month ; law ; lax
        suicidal_ideation	-3	le acab ; le est ; le hag ; lent ; lif back ; lik <crowd> ; lik that
        suicidal_ideation	-3	liv her ; llev <count> ; lo <consume> ; lobby ; look for ; los de ; lot and
        suicidal_ideation	-3	low ; madam im ; mailbox ; mak <eat> ; me <leave> ; me but ; me peg ; me tien
        suicidal_ideation	-3	mi <phone> ; mi <record> ; mi <town> ; mi patron ; mi trabaj ; migrain
        suicidal_ideation	-3	monday wednesday ; moon ; morning ; muer de ; muev ; my bos ; my dead
        suicidal_ideation	-3	my guest ; my new ; my phon ; my teeth ; nam in ; need bed ; negr ; neith of
        suicidal_ideation	-3	nev known ; nev want ; new ; new <home> ; ni que ; no ~<chestheart> ; no ~ide
        suicidal_ideation	-3	no ~usa ; nos <go> ; novent <day> ; novent dia ; numer equivoc ; nurs board
        suicidal_ideation	-3	o me ; o tre ; oatmeal ; of <night> ; of <stimulant> ; of methadon ; of pt
        suicidal_ideation	-3	of ~<consume> ; off xanax ; oficial de ; ojai ; on <alcohol> ; on <amount>
        suicidal_ideation	-3	on <eat> ; on <kin> ; on methadon ; one <consume> ; one in ; oper ; otr cos
        suicidal_ideation	-3	our <church> ; overpas and ; paint ; panz ; paper are ; park over ; patron
        suicidal_ideation	-3	phoenix ; pleas let ; polv ; pregunt que ; program in ; program residencial
        suicidal_ideation	-3	punch ; purpl ; que <take> ; que es ; que hay ; que hor ; quit drink
        suicidal_ideation	-3	quit for ; re <child> ; recal ; rememb the ; remember ; resed <home>
        suicidal_ideation	-3	residential program ; respect ; result ; room with ; sali ; salon ; say next
        suicidal_ideation	-3	se llam ; se sali ; senor que ; serv ; she tak ; shield ; shot ; should i
        suicidal_ideation	-3	sick ; silv ; sit <continue> ; sit stil ; sleep through ; so is ; so ive
        suicidal_ideation	-3	sob hom ; someplac ; someth els ; soy <alone> ; soy sol ; spous ; ssr neg
        suicidal_ideation	-3	step on ; stepfath ; summary ; surgeon ; sí <need> ; tap off ; tempran
        suicidal_ideation	-3	terc ; thanksgiv ; that start ; that why ; the <afraid> ; the <eat>
        suicidal_ideation	-3	the front ; the green ; the map ; the middl ; the organ ; the problem
        suicidal_ideation	-3	the residential ; the sign ; them one ; thermomet ; they gav ; through his
        suicidal_ideation	-3	tight ; to <withdrawal> ; to ~end ; tomorrow it ; ton of ; trai ; trembl
        suicidal_ideation	-3	truck was ; truck wont ; turn de ; turn int ; turn up ; twelv ; twelv week
        suicidal_ideation	-3	twin ; u go ; un <school> ; una <alcohol> ; una pastil ; una pastilla
        suicidal_ideation	-3	und my ; uno tre ; up in ; us ; used it ; valentin ; virtual ; von ; want in
        suicidal_ideation	-3	was <see> ; was <shake> ; was no ; we <drive> ; wean ; wed ; week befor
        suicidal_ideation	-3	week sinc ; went back ; whisper ; who sel ; windshield ; with <stimulant>
        suicidal_ideation	-3	with peopl ; with sob ; with us ; within ; wkr ; work ive ; writ a
        suicidal_ideation	-3	wrong <phone> ; y fum ; y sali ; y todavi ; ya <take> ; yesterday was
        suicidal_ideation	-3	you charg ; your <build> ; your build ; your staf ; ~<clinician> ~<blood>
        suicidal_ideation	-3	~<die> <need> ; ~<law> ; ~<need> ir ; ~<palecolor> ; ~<room> ~<furniture>
        suicidal_ideation	-3	~<think> ~<die> ; ~bos ; ~dan ; ~detox ; ~dic ; ~dorm ; ~had ~a ; ~ide
        suicidal_ideation	-3	~insuranc and ; ~isnt a ; ~know ; ~mal ; ~medical ; ~mis ; ~nos ; ~pain
        suicidal_ideation	-3	~pet ; ~sin ; ~sz ever ; ~sz x ; ~to ~stop
        suicidal_ideation	-4	0 <crowd> ; 0 <past> ; 0 can ; 0 mos ; 0 st ; 0 week ; <alcohol> <kin>
        suicidal_ideation	-4	<alcohol> <withdrawal> ; <alcohol> of ; <alcohol> to ; <always> <stop>
        suicidal_ideation	-4	<amount> <clothes> ; <amount> <emergency> ; <amount> <hear> ; <amount> <see>
        suicidal_ideation	-4	<amount> who ; <appointment> with ; <ask> <pet> ; <asleep> in ; <asleep> ok
        suicidal_ideation	-4	<blood> off ; <bodypart> <asleep> ; <bodypart> <clinician>
        suicidal_ideation	-4	<bodypart> <leave> ; <bodypart> <partner> ; <bodypart> has ; <bodypart> i
        suicidal_ideation	-4	<bodypart> no ; <calm> <stop> ; <chestheart> y ; <child> <pill>
        suicidal_ideation	-4	<child> wher ; <church> <partner> ; <clinician> <headface>
        suicidal_ideation	-4	<clinician> <kin> ; <clinician> <treatment> ; <clinician> and
        suicidal_ideation	-4	<clinician> has ; <clinician> me ; <clinician> who ; <clothes> <hear>
        suicidal_ideation	-4	<colleague> <hold> ; <consume> <drug> ; <consume> <eat> ; <consume> <town>
        suicidal_ideation	-4	<consume> la ; <consume> was ; <container> in ; <container> would
        suicidal_ideation	-4	<continue> <headface> ; <crowd> <wait> ; <crowd> en ; <crowd> par
        suicidal_ideation	-4	<day> <shake> ; <day> am ; <day> at ; <day> es ; <daytime> <alcohol>
        suicidal_ideation	-4	<die> <home> ; <die> <shame> ; <die> por ; <drive> <amount> ; <drug> <play>
        suicidal_ideation	-4	<eat> <alcohol> ; <eat> <church> ; <eat> <color> ; <eat> <drive> ; <eat> con
        suicidal_ideation	-4	<emergency> 0 ; <emergency> <clinician> ; <emergency> y ; <fall> la
        suicidal_ideation	-4	<fall> out ; <feel> normal ; <fire> <eat> ; <friend> <go>
        suicidal_ideation	-4	<friend> <sedative> ; <friend> de ; <furniture> <hold> ; <furniture> of
        suicidal_ideation	-4	<give> <sedative> ; <go> <feel> ; <go> <room> ; <gun> de
        suicidal_ideation	-4	<happy> <container> ; <happy> <height> ; <happy> flat ; <headface> com
        suicidal_ideation	-4	<hear> <eat> ; <hear> <happy> ; <hear> <headface> ; <hear> <photo>
        suicidal_ideation	-4	<hear> com ; <hear> the ; <height> wher ; <hit> <furniture> ; <hold> <blade>
        suicidal_ideation	-4	<hold> <play> ; <hold> her ; <home> <furniture> ; <home> <tool>
        suicidal_ideation	-4	<home> anymor ; <home> her ; <home> with ; <hospital> <record>
        suicidal_ideation	-4	<hospital> <stimulant> ; <hospital> <think> ; <illness> <go> ; <illness> and
        suicidal_ideation	-4	<insurance> <need> ; <insurance> i ; <job> <clinician> ; <job> <happy>
        suicidal_ideation	-4	<job> <school> ; <job> as ; <job> del ; <kill> <take> ; <kin> <feel>
        suicidal_ideation	-4	<kin> <partner> ; <kin> are ; <kin> cant ; <kin> in ; <law> <amount>
        suicidal_ideation	-4	<law> for ; <law> of ; <leave> <home> ; <leave> <palecolor> ; <leave> <take>
        suicidal_ideation	-4	<leave> sid ; <media> on ; <medicine> <go> ; <medicine> <pill>
        suicidal_ideation	-4	<moment> <bodypart> ; <moment> <clinician> ; <moment> <day> ; <moment> <last>
        suicidal_ideation	-4	<moment> <month> ; <moment> sinc ; <money> for ; <month> <illness>
        suicidal_ideation	-4	<need> <buy> ; <need> <continue> ; <need> <give> ; <need> <stimulant>
        suicidal_ideation	-4	<need> <stop> ; <need> <wait> ; <need> per ; <needle> and ; <needle> on
        suicidal_ideation	-4	<night> <crowd> ; <night> are ; <night> ~<night> ; <official> and
        suicidal_ideation	-4	<official> de ; <official> in ; <opioid> <write> ; <outdoors> <give>
        suicidal_ideation	-4	<outdoors> <go> ; <outdoors> <gun> ; <outdoors> <outdoors>
        suicidal_ideation	-4	<outdoors> <stimulant> ; <partner> <day> ; <partner> <feel> ; <partner> <kin>
        suicidal_ideation	-4	<partner> me ; <past> <alcohol> ; <past> <amount> ; <past> hes ; <pet> in
        suicidal_ideation	-4	<pet> ya ; <phone> <stimulant> ; <play> in ; <play> that ; <put> <palecolor>
        suicidal_ideation	-4	<put> <shame> ; <rarely> <past> ; <record> <stranger> ; <record> from
        suicidal_ideation	-4	<room> <moment> ; <room> <stranger> ; <say> <chestheart> ; <say> <law>
        suicidal_ideation	-4	<say> cant ; <say> who ; <say> él ; <school> and ; <school> at ; <school> de
        suicidal_ideation	-4	<school> how ; <sedative> <asleep> ; <sedative> <withdrawal> ; <see> <night>
        suicidal_ideation	-4	<see> <phone> ; <see> <photo> ; <shake> <furniture> ; <shake> so
        suicidal_ideation	-4	<shame> <give> ; <shame> <say> ; <sick> <bodypart> ; <soon> <say>
        suicidal_ideation	-4	<start> <job> ; <stimulant> no ; <stimulant> was ; <stop> <alcohol>
        suicidal_ideation	-4	<stop> <outdoors> ; <stranger> <need> ; <stranger> <play> ; <stranger> est
        suicidal_ideation	-4	<stranger> from ; <take> <law> ; <take> <withdrawal> ; <take> you
        suicidal_ideation	-4	<think> noth ; <town> thi ; <treatment> <bodypart> ; <treatment> <caretaking>
        suicidal_ideation	-4	<treatment> <illness> ; <treatment> <partner> ; <treatment> <stranger>
        suicidal_ideation	-4	<treatment> hac ; <treatment> not ; <treatment> was ; <try> <stop>
        suicidal_ideation	-4	<try> <treatment> ; <vermin> in ; <wait> <month> ; <water> <buy>
        suicidal_ideation	-4	<water> <cold> ; <water> for ; <withdrawal> and ; <write> <bodypart>
        suicidal_ideation	-4	<write> <happy> ; <write> <media> ; <year> <see> ; a <angry> ; a <key>
        suicidal_ideation	-4	a <phone> ; a <put> ; a <tool> ; a <treatment> ; a bat ; a beer ; a cen
        suicidal_ideation	-4	a gentleman ; a group ; a intent ; a lady ; a liv ; a lock ; a pap ; a phon
        suicidal_ideation	-4	a pip ; a report ; a student ; a thing ; a thirty ; a ~<drug> ; abiert en
        suicidal_ideation	-4	absces ; accept ; account is ; addres on ; admission ; agar ; ahi no ; ai
        suicidal_ideation	-4	all <night> ; all en ; altogeth ; alumini ; alzheim ; ambien on ; an <eat>
        suicidal_ideation	-4	an <night> ; an even ; and my ; and thursday ; and two ; anxiety ; any kind
        suicidal_ideation	-4	are kind ; are my ; arent ther ; armpit ; army ; arriv ; as she ; aseguranz
        suicidal_ideation	-4	asham ; ask abt ; attach ; attorney ; baby in ; back of ; bad ; baggi
        suicidal_ideation	-4	bakery ; ballpark ; baptism ; batch ; be ~<alone> ; be ~alon ; bedroom
        suicidal_ideation	-4	been <sober> ; been clean ; been sob ; befor 0 ; believ ; biciclet ; bien
        suicidal_ideation	-4	blam ; bother anyon ; braz ; bruis ; bump ; burnt ; but id ; but she ; buz
        suicidal_ideation	-4	by mistak ; cal at ; cal him ; cald ; cam up ; can promis ; cancel me
        suicidal_ideation	-4	cant <write> ; cant hold ; capsul ; car titl ; card is ; cas ya ; casin
        suicidal_ideation	-4	cerc ; cheek ; child ; cinch ; clammy ; clr <ask> ; clr <promise> ; clr ask
        suicidal_ideation	-4	clr was ; coach littl ; com si ; compani ; complet ; conozc ; consid ; contr
        suicidal_ideation	-4	contract ; coworker ; crazy ; cream ; cuchar ; cup ; cur ; custody ; cut off
        suicidal_ideation	-4	d off ; dat of ; day eight ; day my ; de <hit> ; de desintoxicacion ; de dos
        suicidal_ideation	-4	de eso ; de joven ; de las ; de noch ; de él ; deadlin ; deep the
        suicidal_ideation	-4	del <town> ; deliv ; deliver ; deni ~si ; dent ; dentr ; describ ; desd anoch
        suicidal_ideation	-4	dia en ; dicen ; did your ; die but ; died ; director ; dmv ; do we ; dol
        suicidal_ideation	-4	dolor de ; dos o ; down dai ; drew ; driv a ; driv past ; driv to ; drool
        suicidal_ideation	-4	drov by ; dry ; durant ; edg with ; el <hear> ; el pap ; el puest ; ell dij
        suicidal_ideation	-4	ello y ; embaraz ; empaqu ; en <amount> ; en <month> ; en un ; enrollment
        suicidal_ideation	-4	espald ; est aqui ; eve ; examen ; extend ; f <need> ; f complet ; faciliti
        suicidal_ideation	-4	fal ; fat ; favorit ; febrer ; feel fin ; fin and ; first <law> ; footbal
        suicidal_ideation	-4	for $ ; for <pain> ; for <play> ; for anoth ; for cok ; for fiv ; for meth
        suicidal_ideation	-4	for residential ; for self ; forgiv the ; frighten ; from <church> ; fuert
        suicidal_ideation	-4	fuimo ; ful of ; fuman ; gam ; gatorad ; get through ; gig ; giggl ; girl who
        suicidal_ideation	-4	gon a ; got 0 ; gracia a ; grind ; ha ; hadnt ; hag al ; half the ; hallway
        suicidal_ideation	-4	han ; hand jump ; handwrit ; has <money> ; hat ; hav him ; hav his ; hav you
        suicidal_ideation	-4	havent had ; he <awake> ; he already ; he and ; hear the ; hear voic
        suicidal_ideation	-4	held my ; her <clinician> ; her last ; her off ; hes <ask> ; hes <continue>
        suicidal_ideation	-4	hes a ; hes ask ; hi ther ; hij le ; hijo creen ; hil ; him <asleep> ; him no
        suicidal_ideation	-4	himself tonight ; his <day> ; his cousin ; his landlord ; host ; hot
        suicidal_ideation	-4	how <calm> ; how deep ; how thing ; hum ; humor ; husband ; husband is ; hvac
        suicidal_ideation	-4	i <afraid> ; i <fluid> ; i <hear> ; i <hold> ; i <play> ; i am ; i complet
        suicidal_ideation	-4	i hadnt ; i pay ; i smok ; i tak ; i ~<stop> ; ice <eat> ; ice cream
        suicidal_ideation	-4	id think ; im <shake> ; im a ; im ten ; in <color> ; in <play>
        suicidal_ideation	-4	in <stranger> ; in at ; in background ; is <drive> ; is <job> ; is back
        suicidal_ideation	-4	is hold ; it <money> ; it cost ; it stop ; ive nev ; izquierd ; jur
        suicidal_ideation	-4	just stop ; keep park ; kid wher ; kil the ; knit ; know about ; ko
        suicidal_ideation	-4	la <partner> ; la desintoxicacion ; le <buy> ; le <consume> ; le dan
        suicidal_ideation	-4	le habl ; left in ; left sid ; les escribi ; licenci ; lik <day> ; lik me
        suicidal_ideation	-4	liv room ; liv with ; lo <wait> ; lock in ; los labio ; los mart ; lug
        suicidal_ideation	-4	lunch with ; mag ; mami ; manana ; manuel ; marriag ; me an ; me too ; me va
        suicidal_ideation	-4	medical <treatment> ; medical detox ; mg x ; mi parej ; mi prim ; mi segur
        suicidal_ideation	-4	mis one ; month ago ; mor on ; morn and ; mural ; murd ; museum ; must do
        suicidal_ideation	-4	my <breath> ; my <colleague> ; my <home> ; my <phone> ; my breastbon
        suicidal_ideation	-4	my chef ; my email ; my fiance ; my finger ; my granddaught ; my hous
        suicidal_ideation	-4	my key ; my nephew ; my sid ; my stepdad ; myself on ; near ; need mor
        suicidal_ideation	-4	new <child> ; new <job> ; ni una ; nin of ; nino que ; no ~<hot> ; no ~<kin>
        suicidal_ideation	-4	no ~<threat> ; no ~ha ; no ~soy ; nobody in ; nod ; noon and ; not ~<sick>
        suicidal_ideation	-4	not ~sick ; not ~sinc ; noth els ; nov ; now no ; of <caretaking> ; of <job>
        suicidal_ideation	-4	of <phone> ; of car ; of current ; of your ; off <medicine> ; oficial
        suicidal_ideation	-4	on <medicine> ; only 0 ; only that ; or is ; oth <stranger> ; otr lad ; otra
        suicidal_ideation	-4	our # ; our <town> ; our fami ; outlet ; oxnard ; pag <amount> ; pag un
        suicidal_ideation	-4	pain clinic ; panel ; pap ; par un ; parej ; parroqui ; pas la ; patient
        suicidal_ideation	-4	pay cash ; pech ; pel ; pet ; php ; pick at ; platic con ; platica ; pluck
        suicidal_ideation	-4	podcast ; por <stimulant> ; por los ; porqu en ; possession ; pow ; pray
        suicidal_ideation	-4	produc ; proper ; pued llev ; pur ; pus a ; que <moment> ; que tengan
        suicidal_ideation	-4	question ; quier ayud ; quit in ; rag ; rail yard ; rain ; random
        suicidal_ideation	-4	rath <say> ; read me ; reciben ; resed ; reunion ; revent ; rez ; ris ; rob
        suicidal_ideation	-4	root ; rug ; ruid de ; sacud ; safe ; said no ; said sorry ; said tak
        suicidal_ideation	-4	sam <stranger> ; sang ; sangr ; sap ; say for ; say i ; say nobody ; scar to
        suicidal_ideation	-4	se <fall> ; se <leave> ; se me ; se quit ; se revent ; seiz ; sel ; sens
        suicidal_ideation	-4	separat ; she <fall> ; she a ; sho in ; sillon ; sinc lunch ; sleep ok
        suicidal_ideation	-4	sleev to ; slept ; slow and ; smokin ; so he ; so yes ; som cut ; somebody in
        suicidal_ideation	-4	sometim ; spider ; start thi ; station ; stop going ; stubborn ; su hij
        suicidal_ideation	-4	subpoen ; suegr ; suicidal thought ; support ; sur we ; sus <kin> ; svc
        suicidal_ideation	-4	swing ; sz ; talk ; teng <afraid> ; termin me ; that <eat> ; that <last>
        suicidal_ideation	-4	that <play> ; that hous ; that id ; thatl be ; the <pain> ; the <vermin>
        suicidal_ideation	-4	the alarm ; the cal ; the clinic ; the dry ; the fourth ; the lad ; the lawy
        suicidal_ideation	-4	the medical ; the pin ; the school ; the tac ; then no ; they said
        suicidal_ideation	-4	thing they ; third ; thos box ; throw ; tid x ; tiend ; tim the ; to <always>
        suicidal_ideation	-4	to <pain> ; to <rope> ; to begin ; to death ; to every ; to stab ; to you
        suicidal_ideation	-4	tom en ; touch ; tra la ; trabaj de ; train to ; tremor ; try again ; turkey
        suicidal_ideation	-4	turn 0 ; turn <palecolor> ; turtl ; typ thi ; un <kin> ; un <outdoors>
        suicidal_ideation	-4	un <treatment> ; un cuchil ; una <crowd> ; una <home> ; una <pill>
        suicidal_ideation	-4	una <play> ; una cas ; unpaid ; up front ; up lik ; urgent car
        suicidal_ideation	-4	usa <stimulant> ; val ; vamo ; van dos ; ven ; vendi la ; veng ; vez me
        suicidal_ideation	-4	vid de ; vitamin ; viv en ; vomit ; w ; was told ; wav at ; we <see> ; we can
        suicidal_ideation	-4	we lost ; we put ; we took ; wed in ; wel ; what do ; what that ; what would
        suicidal_ideation	-4	whatev ; when we ; whil she ; who cal ; who isnt ; wif ask ; wif has
        suicidal_ideation	-4	wil <try> ; wil look ; wil try ; wir ; with <clinician> ; with <sober>
        suicidal_ideation	-4	with all ; with kyl ; with your ; work at ; worri ; x sem ; y <amount> ; y ni
        suicidal_ideation	-4	ya regal ; year i ; yo tambien ; you guy ; you help ; you kind ; you so
        suicidal_ideation	-4	your <room> ; your <town> ; your resident ; ~<headface> ; ~<hear> ; ~<job>
        suicidal_ideation	-4	~<pain> ; ~<stranger> ; ~<think> en ; ~<treatment> ; ~any ; ~back ; ~d
        suicidal_ideation	-4	~delirium ; ~encuentr ; ~ha ; ~nad ; ~naloxon ; ~sab ni ; ~se le ; ~si no
        suicidal_ideation	-4	~soy ; ~tabl ; ~teng segur ; ~usa ; él dic
        suicidal_ideation	-5	0 <bodypart> ; 0 <stop> ; 0 item ; 0 or ; 0 out ; 0 way ; <alcohol> <cold>
        suicidal_ideation	-5	<alcohol> sinc ; <amount> <phone> ; <ask> <appointment> ; <ask> <furniture>
        suicidal_ideation	-5	<ask> abt ; <asleep> a ; <blade> <outdoors> ; <blood> <sedative>
        suicidal_ideation	-5	<bodypart> <fall> ; <bodypart> <take> ; <bodypart> hav ; <bodypart> lik
        suicidal_ideation	-5	<build> <stop> ; <buy> <home> ; <chestheart> attack ; <child> <school>
        suicidal_ideation	-5	<clinician> <blood> ; <clinician> <night> ; <clinician> at
        suicidal_ideation	-5	<colleague> <need> ; <colleague> del ; <color> <eat> ; <consume> <consume>
        suicidal_ideation	-5	<consume> nad ; <continue> <stranger> ; <crowd> <treatment> ; <day> <rarely>
        suicidal_ideation	-5	<day> <wait> ; <day> nad ; <die> <kin> ; <die> <phone> ; <drive> <church>
        suicidal_ideation	-5	<drive> <emergency> ; <drive> <last> ; <drive> his ; <eat> <headface>
        suicidal_ideation	-5	<eat> <leave> ; <eat> <medicine> ; <emergency> <amount>
        suicidal_ideation	-5	<emergency> <caretaking> ; <emergency> <room> ; <emergency> en ; <fall> <day>
        suicidal_ideation	-5	<feel> fin ; <feel> jur ; <fire> <furniture> ; <friend> <friend>
        suicidal_ideation	-5	<furniture> <bodypart> ; <furniture> <need> ; <furniture> <take>
        suicidal_ideation	-5	<furniture> <town> ; <give> mis ; <go> <alcohol> ; <go> <appointment>
        suicidal_ideation	-5	<happy> <play> ; <headface> <bodypart> ; <headface> <headface>
        suicidal_ideation	-5	<headface> at ; <headface> lik ; <height> from ; <hit> <opioid>
        suicidal_ideation	-5	<hit> <stimulant> ; <hit> en ; <hit> on ; <hit> y ; <home> <happy>
        suicidal_ideation	-5	<home> <last> ; <home> <play> ; <home> con ; <home> de
        suicidal_ideation	-5	<homeless> <stimulant> ; <hospital> de ; <illness> y ; <job> <money>
        suicidal_ideation	-5	<job> <stimulant> ; <job> no ; <key> <pet> ; <kill> for ; <kill> his
        """
}
