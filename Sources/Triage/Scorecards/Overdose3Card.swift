extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	-3	<lock> in ; <moment> <outdoors> ; <month> <go> ; <need> <go> ; <need> <record>
        overdose	-3	<need> <soon> ; <night> <asleep> ; <outdoors> and ; <pain> in ; <partner> <drive>
        overdose	-3	<partner> <eat> ; <partner> <stimulant> ; <past> <day> ; <past> that ; <phone> <write>
        overdose	-3	<phone> a ; <promise> por ; <put> me ; <say> <drive> ; <say> <give> ; <say> <outdoors>
        overdose	-3	<say> hed ; <say> it ; <say> ther ; <school> in ; <school> to ; <shake> all
        overdose	-3	<shake> lik ; <start> <day> ; <stimulant> at ; <stop> his ; <take> <law>
        overdose	-3	<think> <go> ; <think> a ; <treatment> <month> ; <treatment> <take> ; <wait> <kin>
        overdose	-3	<write> on ; <year> <go> ; a <crowd> ; a <height> ; a <partner> ; a <school> ; a las
        overdose	-3	a liv ; a plac ; a purpl ; a year ; aceptan ; aliv ; all i ; and <bodypart> ; and ask
        overdose	-3	and on ; and would ; ant ; attack ; audit ; azul per ; bathroom count ; bedroom
        overdose	-3	being ; believ ; bod ; but i ; cans ; car com ; centr ; cereal ; city ; clear
        overdose	-3	client 0 ; cm 0 ; cros ; de <month> ; de <outdoors> ; de una ; del <treatment>
        overdose	-3	doing <stimulant> ; dont ~<consume> ; drug ; dts ; east ; eight year ; el <amount>
        overdose	-3	el <opioid> ; el corazon ; el doctor ; employ ; es par ; escond ; every oth ; fail
        overdose	-3	feel fin ; flight ; for her ; forearm ; fum mot ; get air ; go away ; goe in
        overdose	-3	gooseflesh ; grand ; grap popsicl ; ham ; happy ; haul ; hav <insurance> ; hay alg
        overdose	-3	hear ; hes <say> ; hes been ; his lip ; i <awake> ; i <clothes> ; i ask ; i get
        overdose	-3	i ~<take> ; icu ; if he ; if you ; in march ; in room ; intensiv ; is <stimulant>
        overdose	-3	it <start> ; it tak ; its me ; jur ; just <bodysound> ; la <church> ; la sal
        overdose	-3	las <daytime> ; last one ; ld ; left open ; left sid ; library ; link ; look grey
        overdose	-3	los <amount> ; lost my ; m <trade> ; m etoh ; me <happy> ; meet ; mg / ; mi viej ; mo
        overdose	-3	my <church> ; my <crowd> ; my nam ; my niec ; night i ; nin year ; nit ; no ~<drug>
        overdose	-3	no ~<wait> ; no ~duerm ; now gray ; now his ; o <amount> ; of <amount> ; of putty
        overdose	-3	off it ; offer ; one who ; one with ; only one ; or <consume> ; our <church> ; outpt
        overdose	-3	padr ; par que ; parent ; put me ; que <consume> ; que <day> ; re 0 ; red ; repeat
        overdose	-3	sant ; se <fall> ; ser ; shap ; sleep in ; so the ; teeth ; ten <year> ; ten year
        overdose	-3	that my ; thc ; the <crowd> ; the <kin> ; the <rail> ; the gas ; the left ; the sheet
        overdose	-3	they <take> ; they let ; thi <week> ; thi <year> ; throw ; tiemblan ; tien los
        overdose	-3	to find ; to you ; tractor ; trip ; troubl ; tuv ; two day ; up a ; up on ; up with
        overdose	-3	urgent ; using ; uso cristal ; vendi ; viend ; vin ; w/d ; was my ; we had ; we took
        overdose	-3	week sinc ; when the ; wher the ; which i ; with no ; with someon ; women ; won ; writ
        overdose	-3	wrong <say> ; y a ; y jal ; y su ; you <think> ; ~<afraid> ; ~<awake> y ; ~<homeless>
        overdose	-3	~<last> ; ~<see> ; ~and ; ~detox ; ~etoh ; ~hx ; ~ice ; ~le <drive> ; ~le cab ; ~nos
        overdose	-3	~pued ; ~quier ; ~tim
        overdose	-4	0 <limp> ; 0 h ; 0 night ; <alcohol> <take> ; <always> <job> ; <always> <say>
        overdose	-4	<amount> <job> ; <amount> o ; <amount> tim ; <ask> me ; <bodypart> <pain>
        overdose	-4	<bodypart> with ; <break> <headface> ; <buy> a ; <calm> ; <child> <home>
        overdose	-4	<clothes> <container> ; <clothes> in ; <clothes> y ; <consume> <alcohol>
        overdose	-4	<consume> ice ; <continue> <eat> ; <continue> <night> ; <continue> <think>
        overdose	-4	<crowd> <amount> ; <day> <bodypart> ; <day> <continue> ; <day> <kin> ; <day> <moment>
        overdose	-4	<day> <take> ; <day> <think> ; <day> desd ; <day> on ; <day> with ; <day> without
        overdose	-4	<drive> him ; <eat> de ; <emergency> 0 ; <give> <phone> ; <give> a ; <give> me
        overdose	-4	<go> <alcohol> ; <hear> <photo> ; <home> <amount> ; <home> con ; <home> de ; <home> y
        overdose	-4	<hospital> <say> ; <job> <eat> ; <job> <trade> ; <kin> <drive> ; <kin> en ; <kin> que
        overdose	-4	<last> <consume> ; <law> <say> ; <leave> <color> ; <leave> <home> ; <leave> by
        overdose	-4	<need> <appointment> ; <need> <clinician> ; <need> <continue> ; <need> <leave>
        overdose	-4	<night> <clinician> ; <night> <job> ; <official> <say> ; <order> <treatment>
        overdose	-4	<order> a ; <outdoors> <day> ; <palecolor> of ; <partner> <leave> ; <partner> found
        overdose	-4	<partner> me ; <past> <bodypart> ; <past> <eat> ; <past> de ; <past> i ; <past> it
        overdose	-4	<phone> back ; <pill> ~<awake> ; <put> <stiff> ; <record> and ; <room> <day>
        overdose	-4	<room> <see> ; <room> and ; <room> in ; <say> <clinician> ; <say> <crowd>
        overdose	-4	<say> <eat> ; <say> at ; <say> de ; <say> him ; <say> my ; <see> it
        overdose	-4	<shake> <bodysound> ; <start> with ; <stimulant> <consume> ; <stimulant> <day>
        overdose	-4	<stimulant> <needle> ; <stimulant> <take> ; <stimulant> <year> ; <stranger> with
        overdose	-4	<take> <drug> ; <take> <eat> ; <take> <money> ; <take> <pet> ; <take> <phone>
        overdose	-4	<think> its ; <tool> and ; <treatment> and ; <wait> a ; <wait> for ; <week> sinc
        overdose	-4	<write> for ; <year> <consume> ; <year> and ; a <kill> ; a <lock> ; a <official>
        overdose	-4	a <room> ; a <rope> ; a <year> ; a month ; about my ; actual ; aft that ; amaneci
        overdose	-4	ambulatori ; and <ask> ; and <play> ; and <stranger> ; and cant ; and do ; and sinc
        overdose	-4	and was ; animal ; ant de ; anyon ; anywher ; apologiz ; apunt ; are blu ; are soup
        overdose	-4	are you ; argu ; ask me ; ask what ; at it ; at that ; beb ; behind my ; c/o ; cal it
        overdose	-4	cambi ; cant do ; cant go ; carry ; caught ; cerveza ; chest pain ; christma ; clean
        overdose	-4	click ; client ; clos ; clr <kin> ; clt ; codein a ; contract ; convulsion ; coupl
        overdose	-4	court ; cow ; cristal diari ; cuid ; daught ; day and ; day off ; day sinc
        overdose	-4	day without ; de ahi ; desd <month> ; desd entonc ; dia desd ; dia sin ; dic que
        overdose	-4	different ; diner ; do <stimulant> ; do that ; doesnt <think> ; dollar ; dos dia
        overdose	-4	drew ; dry ; due ; each <night> ; eleven ; ems 0 ; en que ; enough ; envelop ; es la
        overdose	-4	falt ; favorit ; fight ; find the ; for <stimulant> ; for <treatment> ; for good
        overdose	-4	for him ; for two ; ful of ; fum cristal ; garden ; gav me ; going gray ; green ; grup
        overdose	-4	gues ; gust ; habit ; has narcan ; health ; her lip ; her own ; hir ; holiday
        overdose	-4	hung up ; hunt ; i <build> ; i <fall> ; i <happy> ; i feel ; i know ; i smok ; i start
        overdose	-4	i tak ; id be ; im drool ; im not ; in <bodysound> ; in <school> ; in <town>
        overdose	-4	in <treatment> ; in jun ; in septemb ; in with ; ins ; is her ; it and ; it up ; its a
        overdose	-4	ive <take> ; jail ; jump ; k ; kept ; knif ; la <room> ; la <treatment> ; la cal
        overdose	-4	la vecin ; larg ; lead ; leagu ; lemon ; lengu no ; lift it ; lik i ; limp and
        overdose	-4	liv in ; long as ; los nino ; los papelit ; mattres ; me <give> ; me llam ; me out
        overdose	-4	mediodi ; mes ; mi comadr ; mio ; moment ; mov to ; mow ; mumbl and ; must ; my <eat>
        overdose	-4	my <last> ; my <leave> ; my first ; my last ; my uncl ; nic ; nin <year> ; ningun
        overdose	-4	no ~<alcohol> ; no ~<give> ; no ~<treatment> ; no ~es ; no ~sleep ; nobody has
        overdose	-4	non sinc ; noth sinc ; och ; of <treatment> ; of our ; off my ; old <stranger>
        overdose	-4	oldest ; or anyth ; our <home> ; over the ; pan ; pap ; papelit de ; parrot ; past
        overdose	-4	pian ; placement ; poc ; podcast ; polit ; prend ; privat ; psych ; puebl ; pump and
        overdose	-4	pus ties ; que lo ; que sí ; ranch ; re <kin> ; read the ; rehab ; releas ; rent
        overdose	-4	request ; road ; run a ; rxd ; sam sunset ; say it ; say what ; sheet ; short ; si me
        overdose	-4	sick ; sigu ; sinc then ; skul ; sleep hard ; sponsor ; stepdad ; stomach ; su hij
        overdose	-4	sweet ; swing ; tabl ; thanksgiv ; that the ; the <job> ; the fir ; the front
        overdose	-4	the old ; the week ; thermomet ; thi am ; though ; thre day ; tiembl ; to <consume>
        overdose	-4	to see ; tranquil ; viej ; we <need> ; we <take> ; went rigid ; whil i ; window
        overdose	-4	without ; wont hold ; work at ; wors ; wrot ; y <leave> ; y el ; y en ; y si
        overdose	-4	year ago ; yellow ; you do ; ~0 ~d ; ~0 ~day ; ~<confused> ; ~<go> a ; ~<gun>
        overdose	-4	~<home> ~in ; ~<put> ; ~<sad> ; ~<sick> ; ~<stop> ; ~<think> ni ; ~an ; ~beb ; ~dia
        overdose	-4	~driv ; ~drug ; ~dts ; ~duerm ; ~funeral ; ~he ; ~him ; ~himself ; ~hous ; ~intern
        overdose	-4	~lik ; ~liv ~in ; ~night ; ~od ; ~one ; ~opi ; ~oth ; ~out ; ~phon ; ~plan ; ~program
        overdose	-4	~purpos i ; ~see ; ~seizur ; ~slept ; ~su ; ~two ; ~week ; ~your
        overdose	-5	+ <stimulant> ; 0 a ; 0 ano ; 0 meth ; 0 when ; 0 yrs ; <alcohol> / ; <amount> <need>
        overdose	-5	<amount> <rarely> ; <ask> for ; <bodypart> <hot> ; <bodysound> <fluid> ; <break>
        overdose	-5	<breath> <put> ; <breath> it ; <child> <leave> ; <consume> <consume> ; <day> 0
        overdose	-5	<day> <amount> ; <day> <go> ; <day> <last> ; <day> <month> ; <day> <need>
        overdose	-5	<day> <week> ; <day> in ; <day> no ; <day> she ; <day> sin ; <day> sinc ; <day> the
        overdose	-5	<day> ya ; <die> of ; <drive> 0 ; <drive> <amount> ; <drive> de ; <eat> <day>
        overdose	-5	<eat> for ; <eat> so ; <furniture> <stranger> ; <give> away ; <go> <room> ; <go> al
        overdose	-5	<go> away ; <hear> <say> ; <job> de ; <key> ; <kin> <buy> ; <kin> <see> ; <kin> ~<die>
        overdose	-5	<last> <year> ; <moment> <need> ; <need> <give> ; <opioid> <limp>
        overdose	-5	<outdoors> <amount> ; <outdoors> <go> ; <phone> <amount> ; <phone> it ; <say> <day>
        overdose	-5	<say> no ; <soon> <awake> ; <stimulant> <continue> ; <stimulant> a ; <stop> my
        overdose	-5	<stop> the ; <stranger> <phone> ; <stranger> se ; <take> <drive> ; <take> <opening>
        overdose	-5	<take> it ; <think> how ; <trade> and ; <treatment> in ; <week> <amount> ; <week> <go>
        overdose	-5	<write> <amount> ; <year> <moment> ; a 0 ; a <colleague> ; a <month> ; a hous ; a la
        overdose	-5	a woman ; about it ; agre ; al <day> ; al dia ; all <day> ; all day ; amt ; and <need>
        overdose	-5	and ive ; and put ; anybody ; april ; ask for ; background ; basement ; beer
        overdose	-5	befor the ; birthday ; board ; bor ; both <bodypart> ; caf ; calend ; camion
        overdose	-5	cant <say> ; cent ; chil ; cho ; cle ; cond ; cost ; d <past> ; d ago ; de <drive>
        overdose	-5	de <eat> ; de eso ; de noch ; deal ; desintoxicacion ; doesnt know ; dr ; drum ; eap
        overdose	-5	el <home> ; el <hospital> ; el <write> ; el cristal ; el hospital ; elephant ; es por
        overdose	-5	exact ; fel off ; fingernail are ; firm ; fish ; fiv day ; fork ; fui ; gal ; gent
        overdose	-5	get to ; got the ; gun ; hac cuatr ; hacen ; hand on ; hast el ; hid ; his sternum
        overdose	-5	hold the ; i <buy> ; i <play> ; i <school> ; i <start> ; i look ; id rath ; in august
        overdose	-5	includ ; int a ; its <amount> ; ive been ; la <friend> ; labor ; last nit ; last year
        overdose	-5	lip bluish ; listen ; liv with ; llev <amount> ; los <child> ; lu ; lug ; mand
        overdose	-5	me <pain> ; medical ; medicar ; mention ; met ; meters alg ; meti alg ; money ; mot
        overdose	-5	my <amount> ; my <chestheart> ; my <job> ; my <play> ; my <school> ; my kid ; my skin
        overdose	-5	n his ; necesit ; neith ; nev <take> ; niec ; night and ; nobody ; octob
        overdose	-5	of <stimulant> ; one in ; one of ; open his ; order ; our <outdoors> ; over it ; pag
        overdose	-5	parti ; perdon ; point ; por las ; ppo ; proud ; punch ; que <continue> ; que no
        overdose	-5	rais ; rang ; return ; season ; segur ; self 0 ; seman ; sens ; she <think> ; sid of
        overdose	-5	siet ; sil ; sinc my ; slept ; slip ; so no ; social ; spic ; spot ; spr ; steady
        overdose	-5	step ; story ; sw ; tak the ; tel me ; tembl ; teni ; the 0 ; the <appointment>
        overdose	-5	the <colleague> ; the <day> ; the <eat> ; the <leave> ; the <opening>
        overdose	-5	the <stimulant> ; the cal ; the county ; therapist ; they <give> ; thi morn
        overdose	-5	thre year ; thru ; to <give> ; to <say> ; to <stranger> ; to <take> ; to <treatment>
        overdose	-5	to get ; to it ; to say ; toast ; troc ; ultim ; usted ; ver ; viern ; want off
        overdose	-5	was <bodysound> ; wear ; week ago ; whenev ; wif is ; wint ; with <eat>
        overdose	-5	with <opioid> ; with it ; wok up ; ~<count> ; ~<eat> ; ~<furniture> ; ~<hit>
        overdose	-5	~<leave> ; ~<past> ; ~<wait> ; ~<write> ; ~buri ; ~d ; ~es ; ~fit ; ~i ; ~in ; ~much
        overdose	-5	~pas ; ~residential ; ~said ; ~sinc ; ~ther ; ~use
        overdose	-6	0 and ; <afraid> of ; <alcohol> <past> ; <always> <night> ; <awake> <needle>
        overdose	-6	<awake> <palecolor> ; <bodysound> all ; <breath> <headface> ; <buy> <amount>
        overdose	-6	<child> to ; <consume> or ; <day> <alcohol> ; <day> <child> ; <day> <clinician>
        overdose	-6	<day> <put> ; <day> <treatment> ; <day> aft ; <day> off ; <drive> y
        overdose	-6	<furniture> <day> ; <go> <home> ; <go> <month> ; <go> <see> ; <go> <treatment>
        overdose	-6	<job> <day> ; <kin> <need> ; <kin> <outdoors> ; <kin> re ; <kin> who ; <last> <month>
        overdose	-6	<money> <amount> ; <need> off ; <night> <day> ; <partner> <hit> ; <partner> is
        overdose	-6	<pet> <eat> ; <play> <eat> ; <play> <school> ; <put> <container> ; <say> what
        overdose	-6	<school> a ; <school> de ; <sedative> <day> ; <see> the ; <stiff> ; <stimulant> sinc
        overdose	-6	<stop> <day> ; <stranger> <home> ; <take> <stimulant> ; <take> to ; <treatment> <day>
        overdose	-6	<treatment> en ; <volunteer> ; <year> <always> ; a <kin> ; a <write> ; a thing
        overdose	-6	about a ; age ; all over ; alt ; and <bodysound> ; and <stop> ; and id ; and pupil
        overdose	-6	back of ; back on ; beat ; been <consume> ; bing ; block ; bright ; bring ; buen
        overdose	-6	buena ; can i ; card ; clock ; confirm ; confus ; corn ; cpap ; cramp ; crew
        overdose	-6	cuand jal ; cuatr ; day ago ; dead ; divorc ; doe a ; doming ; duel ; dui
        overdose	-6	el <clinician> ; el <stimulant> ; empez ; ener ; entonc ; ever sinc ; everyon ; feb
        overdose	-6	for <amount> ; garag ; gracia ; guard ; hast que ; hat ; he <say> ; he cant ; heel
        overdose	-6	hijo ; himself ; his eyelid ; hx ; i <feel> ; i am ; i wont ; im in ; im on ; is my
        overdose	-6	it all ; it for ; its for ; january ; job ; judg ; juev ; jun ; kais ; kil ; left arm
        overdose	-6	limpi ; maestr ; mak it ; many box ; mied ; most day ; my <home> ; my daught
        overdose	-6	my grandmoth ; my kne ; my neck ; near ; nev been ; nieg ; nitrou ; noc ; noth els
        overdose	-6	or <amount> ; over a ; pcp ; peopl ; permis ; phot ; platic ; por el ; por la ; pue
        overdose	-6	put his ; res ; se lo ; sea ; she lift ; smok crack ; sold ; stair ; street ; termin
        overdose	-6	the <drive> ; the <insurance> ; the plac ; then she ; ther an ; thi <daytime>
        overdose	-6	think about ; ticket ; town ; tue ; tx ; un dia ; unit ; ve ; vet ; vid ; walk out
        overdose	-6	we hav ; when he ; wk ; wouldnt ; y dic ; y yo ; yo no ; ~<drug> ; ~<insurance>
        overdose	-6	~<job> ; ~<kin> ; ~<night> ; ~<pet> ; ~<promise> ; ~<take> ; ~hour ; ~it ; ~mi
        overdose	-6	~month ; ~no ; ~sick ; ~sleep ; ~stop
        overdose	-7	% ; / d ; 0 % ; <always> <week> ; <amount> <crowd> ; <amount> <home>
        overdose	-7	<amount> <outdoors> ; <amount> <phone> ; <amount> <photo> ; <amount> <put>
        overdose	-7	<amount> <school> ; <amount> or ; <asleep> ~<awake> ; <blood> <bodypart>
        overdose	-7	<bodypart> <moment> ; <consume> <continue> ; <crowd> in ; <go> and ; <illness> and
        overdose	-7	<job> <amount> ; <job> is ; <kin> le ; <kin> me ; <month> 0 ; <need> <crowd>
        overdose	-7	<opioid> <bodypart> ; <play> <day> ; <play> <play> ; <say> <soon> ; <say> <treatment>
        overdose	-7	<say> a ; <school> <amount> ; <school> <take> ; <stimulant> in ; <take> <furniture>
        overdose	-7	<take> <go> ; <treatment> for ; a <job> ; a <treatment> ; a night ; and <say> ; and a
        overdose	-7	and say ; apartment ; at night ; attach ; bak ; bit ; bridg ; brinc ; buy ; cam out
        overdose	-7	cb ; children ; circl ; comadr ; de <night> ; dig ; discharg ; el <alcohol> ; entr
        overdose	-7	evening ; fal ; famili ; feed ; for <eat> ; for my ; from a ; from the ; gon the
        overdose	-7	got a ; got my ; grandmoth ; ha ; he told ; hors ; how much ; hung ; i <money>
        overdose	-7	i sleep ; i would ; in thi ; inpatient ; insuranc ; intern ; it is ; its been ; l
        overdose	-7	la <alcohol> ; la <job> ; la escuel ; lab ; licens ; lik to ; los <day> ; low ; lun
        overdose	-7	m <alcohol> ; mad ; me i ; medi cal ; meth dai ; mil ; morn ; my nephew ; need to
        overdose	-7	ni nad ; nino ; noon ; notic ; of slat ; on your ; or the ; ord ; out to ; outsid
        overdose	-7	paint ; par el ; par mi ; pregunt ; pur ; ready ; saf ; saturday ; sav ; say its
        overdose	-7	seizur ; seven ; sinc about ; skip ; soak ; soon ; spray <emergency> ; spray narcan
        overdose	-7	stab ; tamal ; tambien ; the <die> ; the <fire> ; the <town> ; to <wait> ; today
        overdose	-7	two year ; vec ; visit ; want a ; watch ; week and ; with <amount> ; y <amount>
        overdose	-7	y <need> ; y con ; year of ; you hav ; your <treatment> ; ~0 ~<day> ; ~dan ; ~drink
        overdose	-7	~liv ; ~my ; ~overdos ; ~year
        overdose	-8	<alcohol> <always> ; <alcohol> a ; <consume> <cannabis> ; <continue> <consume>
        overdose	-8	<give> <day> ; <give> el ; <go> en ; <hit> a ; <kin> a ; <leave> <bodypart>
        overdose	-8	<moment> <day> ; <money> for ; <need> <write> ; <relapse> ; <say> <stranger>
        overdose	-8	<say> that ; <think> about ; <treatment> de ; <withdrawal> ; ach ; anoch ; august
        overdose	-8	bad ; bank ; becaus i ; befor i ; blood ; body ; by 0 ; cart ; closet ; cm ; com in
        overdose	-8	cover ; current ; curtain ; do you ; dog ; drink a ; egg ; el <pet> ; en 0 ; es el
        overdose	-8	escuel ; espanol ; fair ; fil ; fresn ; gan ; going to ; good ; i could ; ill
        overdose	-8	im <consume> ; im the ; iron ; it <take> ; its 0 ; its <stimulant> ; july ; ketamin
        overdose	-8	la <stimulant> ; me <amount> ; me the ; mi abuel ; mis <child> ; mon ; my <pet>
        overdose	-8	no ~sx ; offic ; on <amount> ; one sid ; pen ; perdi ; pid ; pocket ; sal
        overdose	-8	sam <night> ; san ; septemb ; si no ; t ; that all ; the <church> ; to <go> ; to hav
        overdose	-8	to the ; todo ; took someth ; trail ; un <day> ; va a ; viv ; weed ; would lik
        overdose	-8	~<clinician> ; ~<month> ; ~<year> ; ~at ; ~for ; ~si ; ~sz
        overdose	-9	/ wk ; 0 hrs ; <bodypart> <play> ; <consume> <eat> ; <container> a ; <day> a
        overdose	-9	<drive> a ; <eat> <outdoors> ; <go> lik ; <month> <past> ; <night> a ; <night> and
        overdose	-9	<palecolor> <awake> ; <partner> <think> ; <play> on ; <say> con ; <see> for
        overdose	-9	<shake> <fluid> ; <stimulant> <night> ; <stimulant> <week> ; <stimulant> on
        overdose	-9	<stop> <sedative> ; <stranger> who ; <trust> ; <year> of ; a <child> ; all night
        overdose	-9	and <give> ; bel ; busc ; cal me ; check ; coc ; company ; could ; cuent ; dej el
        overdose	-9	died ; dio ; en las ; every night ; fax ; for 0 ; gam ; group ; hav <amount> ; hav the
        overdose	-9	i <asleep> ; i <hear> ; i <say> ; ive got ; jerk ; kick ; last night ; learn
        overdose	-9	lip look ; look for ; mak me ; mejor ; morning ; my fath ; my nos ; numb ; numer
        overdose	-9	pack ; pint ; por mi ; problem ; quien ; quisier ; sab ; sali ; shop ; sun ; that i
        overdose	-9	the <outdoors> ; throat ; to go ; treatment ; tri to ; twin ; wind ; would be ; ~<law>
        overdose	-9	~<school> ; ~sx
        overdose	-10	0 <stimulant> ; <amount> a ; <container> <always> ; <count> <year> ; <home> <moment>
        overdose	-10	<kin> <illness> ; <kin> <stimulant> ; <moment> <asleep> ; <need> <amount>
        overdose	-10	<need> <need> ; <outdoors> in ; <phone> me ; <rarely> ; <stop> <treatment>
        overdose	-10	<week> and ; aid ; and they ; bat ; bil ; bleed ; calm ; cay ; clr <say> ; crystal
        overdose	-10	duerm ; email ; en <amount> ; eso ; fami ; fath ; fre ; honest ; id lik ; it <go>
        overdose	-10	it in ; la cas ; lov ; mail ; me dij ; my <colleague> ; outpatient ; patient ; piedr
        overdose	-10	siz ; team ; telefon ; the kid ; the only ; to stop ; whistl ; wil ; ~<stimulant>
        overdose	-10	~<week> ; ~muri
        overdose	-11	0 day ; <amount> <child> ; <amount> <count> ; <build> the ; <day> <night>
        overdose	-11	<home> with ; <need> <say> ; <stimulant> 0 ; <stop> <alcohol> ; <year> <past>
        overdose	-11	a <clinician> ; afternoon ; all <night> ; and <day> ; box ; cant <breath>
        overdose	-11	cant breath ; en un ; i need ; i stil ; is ther ; la <drive> ; la <home> ; laugh
        overdose	-11	my <clinician> ; our <child> ; peric ; pip ; ran out ; refus ; regal ; school
        overdose	-11	sinc i ; spe ; sunday ; teach ; thank ; thur ; tight ; tuesday ; union ; until ; vap
        overdose	-11	wednesday ; y <say> ; yawn
        overdose	-12	0 dia ; <bodypart> in ; <cannabis> ; <day> <past> ; <go> <amount> ; <go> <stiff>
        overdose	-12	<need> <stop> ; <need> <treatment> ; <need> a ; <pain> <chestheart> ; <photo> of
        overdose	-12	<school> <school> ; a <night> ; a <trade> ; a week ; at my ; crack ; cri ; director
        overdose	-12	dur ; el <play> ; f <stimulant> ; fev ; grad ; i use ; march ; po ; residential
        overdose	-12	retir ; semana ; smok meth ; sud ; test ; the <official> ; the sam ; thursday
        overdose	-12	until the ; voy a ; ~<medicine> ; ~day ; ~of ; ~up
        overdose	-13	<always> <daytime> ; <amount> <night> ; <chestheart> <pain> ; <count> <day>
        overdose	-13	<week> <past> ; clas ; d/c ; fit ; go to ; herself ; jok ; leav ; may ; sei ; set
        overdose	-13	trabaj ; train ; wed ; yest ; ~<colleague> ; ~<seizure> ; ~de
        overdose	-14	<kin> <leave> ; <media> ; <shame> ; <take> <clothes> ; <take> me ; <take> my
        overdose	-14	<vermin> ; deni ; iop ; on <day> ; on sunday ; pay ; wher ; ~died
        overdose	-15	0 am ; <kin> <play> ; at hom ; diaria ; dond ; my ex ; sign ; the <money>
        overdose	-16	0 d ; <blade> ; <height> ; ed ; el <day> ; has a ; hrs ; i drink ; im a
        overdose	-16	my <clothes> ; nuev ; see ; sel
        overdose	-17	<school> and ; doctor ; en <month> ; rath ; to my
        overdose	-18	<gun> ; <last> <night> ; adderal ; desd que ; hav a ; sweat
        overdose	-19	<unreal> ; aqui ; soy
        overdose	-20	/ 0 ; <sick> ; post
        overdose	-22	friday ; sam
        overdose	-23	ayer
        overdose	-25	<seizure>
        overdose	-26	<vendor>
        overdose	-31	plan
        """
}
