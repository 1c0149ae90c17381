extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	-3	began ; begin ; behind my ; believ ; bet ; brok ; by <amount> ; cambi ; camp ; car com
        overdose	-3	card ; ceil ; cereal ; cinc ; clear ; client 0 ; confirm ; cristal diari ; cuand
        overdose	-3	cuand jal ; de alt ; de nad ; del <treatment> ; department ; desd la ; dia sin
        overdose	-3	diari desd ; diner ; driv him ; due ; el <money> ; el doctor ; employ ; envelop
        overdose	-3	estudi ; every one ; facility ; fail ; feb ; fight ; finish ; for <kin> ; for good
        overdose	-3	for your ; found the ; gav me ; goe in ; golf ; ham ; happy ; haul ; hav been ; heart
        overdose	-3	hir ; holiday ; hurt ; i <kill> ; i com ; i mean ; in <town> ; in your ; is for
        overdose	-3	is your ; it <start> ; it tak ; it up ; its me ; ive <take> ; k ; la <room>
        overdose	-3	la <treatment> ; la coc ; last drink ; last one ; last week ; lawy ; left a
        overdose	-3	left open ; left sid ; lemon ; lengu no ; library ; lock up ; lu ; mak it ; mark ; mat
        overdose	-3	mayor ; me <happy> ; me <put> ; me dio ; me lo ; mio ; mom of ; moment ; mow ; my left
        overdose	-3	n his ; no ~<alcohol> ; no ~<treatment> ; no ~sleep ; nobody has ; now his ; o
        overdose	-3	of <amount> ; of <treatment> ; of our ; of putty ; of us ; on my ; only open
        overdose	-3	our <church> ; out <day> ; out at ; oven ; over the ; padr ; park lot ; part of
        overdose	-3	pastor ; pidi ; pistol ; plac in ; poc ; print ; que <consume> ; que sigu ; que ya
        overdose	-3	rd ; regres ; rehab ; rememb ; rent ; repeat ; request ; road ; run a ; sant ; say hel
        overdose	-3	shap ; she doe ; sick ; sirv ; sleep in ; so the ; song ; spel ; stepdad ; stepson
        overdose	-3	tal ; teeth ; teng ; that is ; thc ; the <leave> ; the <night> ; the <opening>
        overdose	-3	the <year> ; the morn ; thermomet ; thi <year> ; thi morn ; thi year ; though
        overdose	-3	to <consume> ; to <give> ; to find ; to squeez ; toast ; tractor ; tranquil ; up a
        overdose	-3	uso cristal ; viej ; viern ; viv en ; was 0 ; we had ; we took ; wear ; whenev
        overdose	-3	with <kin> ; with someon ; writ ; wrong ; wrong <say> ; y <day> ; y <leave> ; y jal
        overdose	-3	y su ; you <take> ; you <think> ; ~<afraid> ; ~<gun> ; ~<home> ~in ; ~<homeless>
        overdose	-3	~<last> ; ~<stop> ; ~<unreal> ; ~it ; ~le <drive> ; ~le cab ; ~liv ~in ; ~nos
        overdose	-3	~program ; ~sab ni ; ~tim
        overdose	-4	0 <week> ; 0 ano ; 0 mes ; <afraid> of ; <alcohol> <take> ; <always> <say>
        overdose	-4	<always> one ; <amount> <need> ; <amount> o ; <ask> what ; <asleep> tan
        overdose	-4	<asleep> ~<awake> ; <bodypart> <pain> ; <build> <room> ; <buy> a ; <calm>
        overdose	-4	<clothes> <container> ; <clothes> in ; <consume> <consume> ; <consume> on
        overdose	-4	<consume> or ; <continue> <eat> ; <continue> <home> ; <continue> <night> ; <day> 0
        overdose	-4	<day> <amount> ; <day> <bodypart> ; <day> <consume> ; <day> <need> ; <day> on
        overdose	-4	<day> she ; <day> sin ; <day> with ; <drive> <amount> ; <drive> de ; <eat> de
        overdose	-4	<emergency> 0 ; <furniture> <stranger> ; <furniture> in ; <give> <phone> ; <give> away
        overdose	-4	<give> me ; <hear> <photo> ; <hear> <say> ; <home> con ; <home> de ; <hospital> <day>
        overdose	-4	<hospital> <say> ; <job> <eat> ; <job> <trade> ; <kin> <build> ; <kin> <clothes>
        overdose	-4	<kin> <see> ; <kin> que ; <last> <week> ; <last> <year> ; <law> <say>
        overdose	-4	<leave> <color> ; <leave> <home> ; <leave> de ; <lock> up ; <moment> <home>
        overdose	-4	<month> <go> ; <month> <stimulant> ; <need> <give> ; <need> <take> ; <night> <asleep>
        overdose	-4	<night> <job> ; <night> <week> ; <opioid> <bodypart> ; <opioid> <limp>
        overdose	-4	<order> <treatment> ; <outdoors> <day> ; <palecolor> of ; <partner> <drive>
        overdose	-4	<partner> <eat> ; <partner> <leave> ; <partner> me ; <past> <bodypart>
        overdose	-4	<past> <continue> ; <pet> <eat> ; <phone> <amount> ; <play> <amount>
        overdose	-4	<put> <container> ; <put> me ; <put> the ; <room> <see> ; <room> and ; <room> in
        overdose	-4	<rope> ; <say> <drive> ; <say> <eat> ; <say> a ; <say> at ; <say> hel ; <see> <eat>
        overdose	-4	<see> it ; <sober> ; <soon> <awake> ; <start> <day> ; <stimulant> <year>
        overdose	-4	<stimulant> at ; <stimulant> to ; <stop> the ; <take> <pet> ; <tool> ; <tool> and
        overdose	-4	<treatment> <month> ; <wait> <kin> ; <wait> for ; <write> on ; <year> <go>
        overdose	-4	a <height> ; a <law> ; a <lock> ; a <partner> ; a <room> ; a <town> ; a <water>
        overdose	-4	a <year> ; a las ; a month ; aft that ; agre ; al <day> ; al dia ; amaneci
        overdose	-4	ambulatori ; and <play> ; and <think> ; and sinc ; anoch ; ant de ; apologiz ; are blu
        overdose	-4	are soup ; are you ; ask for ; at that ; atty ; be in ; beb ; bedroom ; beer
        overdose	-4	befor the ; board ; but i ; cal it ; cans ; clean ; client ; clr <kin> ; cocin
        overdose	-4	com in ; con quien ; cond ; contract ; cramp ; cuid ; daught ; day off ; day sinc
        overdose	-4	de <drive> ; de eso ; desd <month> ; desd hac ; dia desd ; do <stimulant> ; do it
        overdose	-4	do that ; doesnt <think> ; doing <stimulant> ; dollar ; dos ano ; drug ; drunk
        overdose	-4	duerm tan ; each <night> ; el <amount> ; el <home> ; el <opioid> ; el <treatment>
        overdose	-4	en que ; enough ; entonc ; escond ; esper ; estoy en ; farm ; find the ; fiv day
        overdose	-4	fiv year ; for <stimulant> ; for him ; fum ; get a ; giv ; go away ; going gray
        overdose	-4	green ; gris ; grup ; gust ; habit ; hac tre ; hand on ; hast el ; heel ; her <fluid>
        overdose	-4	her lip ; hes <say> ; hung ; i <awake> ; i <build> ; i <fall> ; i <happy> ; i had
        overdose	-4	i look ; id be ; if he ; if you ; im drool ; in <law> ; in <school> ; in <treatment>
        overdose	-4	in septemb ; in with ; ins ; intensiv ; ive got ; jump ; jur ; just <bodysound> ; kept
        overdose	-4	la <church> ; la <eat> ; la cal ; las 0 ; las <daytime> ; last nit ; last year
        overdose	-4	lift it ; liv with ; llev <amount> ; los papelit ; m <trade> ; m meth ; marc ; mattres
        overdose	-4	me llam ; me out ; medicar ; meet ; messag ; mg / ; mi comadr ; mir ; mov ; must
        overdose	-4	my <crowd> ; my <job> ; my <last> ; my <leave> ; my kid ; my last ; my moth ; my niec
        overdose	-4	my skin ; nephew ; niec ; nin <year> ; nin year ; no ~es ; not ~the ; o <amount>
        overdose	-4	of that ; one in ; only one ; open his ; or anyth ; order ; our <home> ; over a
        overdose	-4	paint ; pan ; parrot ; pian ; podcast ; prend ; privat ; puebl ; pueden ; put me
        overdose	-4	que <day> ; qued con ; quien ; re <kin> ; read the ; red ; releas ; room and ; rxd
        overdose	-4	saf ; sam sunset ; say my ; say what ; segur ; sil ; sinc he ; sinc my ; sinc then
        overdose	-4	slip ; so a ; so no ; somewher ; steady ; sweet ; swing ; syrup with ; tabl
        overdose	-4	ten <year> ; ten year ; text ; the <child> ; the <crowd> ; the <drive> ; the <eat>
        overdose	-4	the <job> ; the <kin> ; the <outdoors> ; the <rail> ; the <school> ; the <stimulant>
        overdose	-4	the front ; the long ; the old ; the week ; therapist ; they <give> ; thi <daytime>
        overdose	-4	thi am ; think about ; threaten ; through the ; to say ; to see ; to stay ; troubl
        overdose	-4	tue ; tuv ; unic ; up on ; usted ; vendi ; ver ; vin ; w/d ; we <need> ; we <take>
        overdose	-4	week sinc ; what happen ; what would ; when the ; wher the ; wif is ; with <eat>
        overdose	-4	with <opioid> ; wok up ; women ; wont hold ; wors ; wouldnt ; wrot ; y el ; y en
        overdose	-4	year ago ; yellow ; you do ; ~0 ~day ; ~<awake> y ; ~<confused> ; ~<night> ; ~<sad>
        overdose	-4	~<sedative> ; ~<see> ; ~<sick> ; ~<think> ni ; ~an ; ~beb ; ~detox ; ~dia ; ~driv
        overdose	-4	~es ; ~fit ; ~funeral ; ~himself ; ~ice ; ~intern ; ~lik ; ~mi ; ~od ; ~oth ; ~phon
        overdose	-4	~said ; ~see ; ~seizur ; ~sleep ; ~tak ; ~week ; ~your
        overdose	-5	0 meth ; 0 mo ; 0 when ; <alcohol> / ; <alcohol> <past> ; <always> <year>
        overdose	-5	<always> desd ; <always> oth ; <amount> <rarely> ; <amount> tim ; <ask> for
        overdose	-5	<bodypart> hard ; <bodysound> and ; <breath> <headface> ; <breath> <put> ; <breath> it
        overdose	-5	<child> to ; <consume> <continue> ; <continue> <think> ; <crowd> <amount>
        overdose	-5	<day> <think> ; <day> <treatment> ; <day> <week> ; <day> desd ; <day> in ; <day> sinc
        overdose	-5	<die> de ; <die> of ; <drive> 0 ; <drive> him ; <eat> <day> ; <furniture> <day>
        overdose	-5	<give> a ; <go> <home> ; <go> <see> ; <go> <treatment> ; <go> al
        overdose	-5	<insurance> <insurance> ; <job> de ; <key> ; <kin> <buy> ; <kin> en ; <kin> who
        overdose	-5	<kin> ~<die> ; <need> <crowd> ; <need> que ; <night> <clinician> ; <order> a
        overdose	-5	<past> de ; <phone> for ; <phone> it ; <play> <eat> ; <say> <clinician>
        overdose	-5	<say> <outdoors> ; <say> de ; <say> my ; <see> the ; <shake> <bodysound> ; <stiff>
        overdose	-5	<stimulant> <continue> ; <stimulant> <day> ; <stimulant> <take> ; <stimulant> a
        overdose	-5	<stop> <sedative> ; <stop> las ; <stop> my ; <stranger> <home> ; <stranger> with
        overdose	-5	<take> <furniture> ; <take> <opening> ; <take> an ; <take> it ; <take> to
        overdose	-5	<think> <go> ; <think> how ; <think> the ; <trade> and ; <treatment> 0
        overdose	-5	<week> <amount> ; <week> sinc ; <write> <amount> ; <year> <moment> ; <year> y ; a 0
        overdose	-5	a <colleague> ; a <count> ; a <hospital> ; a <opening> ; a woman ; about a ; about the
        overdose	-5	and cant ; and was ; animal ; ano y ; anybody ; anywher ; april ; ask me ; ask what
        overdose	-5	at <amount> ; back on ; background ; basement ; bed ; been a ; blood ; both <bodypart>
        overdose	-5	buena ; buy ; c/o ; caf ; caught ; cho ; cle ; confus ; convulsion ; cow ; cuatr
        overdose	-5	d <past> ; d ago ; day ago ; de <month> ; de una ; dic que ; dicen ; din ; doesnt know
        overdose	-5	dr ; drum ; duel ; el <clinician> ; el cristal ; elephant ; every oth ; fal ; falt
        overdose	-5	favorit ; fev ; for two ; from the ; fui ; garag ; garden ; got a ; gurgl in
        overdose	-5	hac cuatr ; his lip ; hold the ; i <buy> ; i <start> ; i feel ; i smok ; i start
        overdose	-5	in <bodysound> ; in jun ; it has ; it is ; its <amount> ; ive been ; jail ; jun ; kick
        overdose	-5	kil ; la vecin ; late ; left arm ; lik i ; listen ; lost my ; lug ; maestr ; mand
        overdose	-5	me <give> ; me <pain> ; mention ; mes ; meters alg ; mi abuel ; mied ; mis <kin>
        overdose	-5	money ; mot ; mov to ; my <chestheart> ; my <eat> ; my <home> ; my <school>
        overdose	-5	my daught ; my own ; my uncl ; neith ; nev <take> ; new <year> ; new year ; nieg
        overdose	-5	ningun ; noc ; noon ; now gray ; of <stimulant> ; of thi ; off <sedative> ; one of
        overdose	-5	our <outdoors> ; pag ; peopl ; perdon ; phot ; platic ; point ; por las ; ppo ; proud
        overdose	-5	punch ; rais ; sab ; se lo ; season ; self 0 ; sens ; she lift ; sinc about
        overdose	-5	smok crack ; spot ; stab ; stabl ; step ; su hij ; sw ; tak the ; tembl
        overdose	-5	the <appointment> ; the <insurance> ; the plac ; then <limp> ; then she ; ther an
        overdose	-5	thru ; to <stranger> ; to <treatment> ; to it ; troc ; un dia ; unit ; used to ; vec
        overdose	-5	vid ; week and ; wif and ; wint ; with it ; y <go> ; y dic ; yo no ; ~<eat>
        overdose	-5	~<furniture> ; ~<go> a ; ~<hit> ; ~<home> ; ~<job> ; ~<leave> ; ~<past> ; ~<put>
        overdose	-5	~<wait> ; ~<write> ; ~buri ; ~dts ; ~he ; ~him ; ~in ; ~liv ; ~much ; ~one ; ~su
        overdose	-5	~ther ; ~two ; ~w/d
        overdose	-6	% ; + <stimulant> ; 0 % ; 0 dia ; <always> <job> ; <always> <week> ; <amount> <photo>
        overdose	-6	<ask> me ; <awake> <palecolor> ; <blood> <bodypart> ; <bodypart> <hot>
        overdose	-6	<bodypart> <moment> ; <child> <leave> ; <crowd> in ; <day> <alcohol> ; <day> <child>
        overdose	-6	<day> <go> ; <day> <stranger> ; <day> off ; <day> the ; <day> ya ; <eat> for
        overdose	-6	<eat> so ; <go> <month> ; <go> and ; <illness> and ; <job> <amount> ; <kin> <drive>
        overdose	-6	<kin> <write> ; <moment> <need> ; <need> off ; <outdoors> <amount> ; <outdoors> <go>
        overdose	-6	<past> <eat> ; <phone> a ; <play> <school> ; <record> and ; <say> <soon> ; <say> what
        overdose	-6	<school> <take> ; <school> de ; <sedative> <day> ; <stimulant> in ; <take> <drive>
        overdose	-6	<take> <stimulant> ; <treatment> <day> ; <treatment> for ; <treatment> in
        overdose	-6	<volunteer> ; <wait> con ; a <bodypart> ; a <kin> ; a <month> ; a <write> ; a hous
        overdose	-6	a thing ; age ; all <day> ; all day ; and <bodysound> ; and <need> ; and <stop>
        overdose	-6	and say ; anyway ; apartment ; back of ; bing ; birthday ; bor ; bright ; calend
        overdose	-6	cam out ; camion ; cb ; chil ; clock ; corn ; cost ; cpap ; crew ; day and ; de noch
        overdose	-6	desintoxicacion ; divorc ; doctor ; drink a ; eleven ; email ; es la ; everyon ; exact
        overdose	-6	fin ; firm ; fish ; for <eat> ; for my ; fork ; from a ; gal ; get to ; going to
        overdose	-6	gon the ; gracia ; grandmoth ; gun ; hat ; he <say> ; he cant ; hijo ; his eyelid
        overdose	-6	his sternum ; how much ; hx ; i <money> ; i <school> ; i am ; i sleep ; i would
        overdose	-6	id rath ; in august ; includ ; intern ; is my ; it all ; it and ; its 0 ; its a
        overdose	-6	january ; job ; judg ; kais ; ketamin ; knif ; la <alcohol> ; la <friend> ; lik to
        overdose	-6	lun ; many box ; medi cal ; muert ; mumbl and ; my <play> ; my kne ; my nephew
        overdose	-6	necesit ; need to ; nev been ; ni nad ; nit ; noth els ; numb ; och ; octob
        overdose	-6	on <amount> ; or <amount> ; or the ; ord ; out to ; over it ; pack ; permis ; por la
        overdose	-6	pue ; pump and ; put his ; que <continue> ; que no ; sav ; say it ; sea ; seven
        overdose	-6	si no ; siet ; sixty ; snor and ; social ; sold ; soon ; spic ; street ; tamal
        overdose	-6	tambien ; tel me ; teni ; termin ; that all ; the <daytime> ; the county ; the fir
        overdose	-6	thi week ; thre day ; ticket ; to <wait> ; to get ; today ; town ; tx ; ultim ; va a
        overdose	-6	vet ; visit ; walk out ; want off ; watch ; we hav ; week ago ; when he ; would be
        overdose	-6	y <need> ; ~0 ~<day> ; ~<count> ; ~<insurance> ; ~<kill> ; ~<promise> ; ~drink ; ~i
        overdose	-6	~month ; ~my ; ~nam ; ~pas ; ~residential ; ~sick ; ~sinc
        overdose	-7	/ d ; / wk ; 0 and ; 0 hrs ; 0 i ; <amount> <night> ; <amount> <phone>
        overdose	-7	<amount> <school> ; <amount> or ; <continue> <consume> ; <day> <clinician>
        overdose	-7	<day> <month> ; <day> <take> ; <give> <day> ; <give> el ; <go> <phone> ; <go> away
        overdose	-7	<home> <moment> ; <job> is ; <kin> <need> ; <kin> me ; <leave> <bodypart>
        overdose	-7	<moment> <day> ; <money> for ; <month> 0 ; <need> <write> ; <partner> is
        overdose	-7	<play> <day> ; <relapse> ; <say> that ; <school> <amount> ; <school> a ; <see> for
        overdose	-7	<stimulant> <week> ; <stop> <day> ; <treatment> en ; <year> <always> ; a <job>
        overdose	-7	a <treatment> ; about it ; all night ; alt ; and <day> ; and a ; and id ; bak ; bank
        overdose	-7	beat ; been <consume> ; befor i ; bit ; bridg ; bring ; buen ; by 0 ; can i
        overdose	-7	cant <say> ; cart ; children ; could ; coupl ; de <night> ; dead ; dej el ; dig
        overdose	-7	discharg ; do you ; doe a ; doming ; dui ; el <alcohol> ; el <stimulant> ; ems 0
        overdose	-7	en 0 ; es el ; feed ; fel off ; fifty ; fil ; ha ; he told ; hid ; i <feel> ; i <say>
        overdose	-7	i wont ; ill ; im in ; im not ; im the ; in thi ; inpatient ; insuranc ; int a ; iron
        overdose	-7	it for ; its for ; jerk ; la <job> ; la escuel ; lab ; licens ; look for ; los nino
        overdose	-7	low ; me <amount> ; met ; mil ; mis <child> ; most day ; my <pet> ; my grandmoth
        overdose	-7	my neck ; near ; nic ; nitrou ; nobody ; notic ; one sid ; outsid ; pap ; par el
        overdose	-7	par mi ; perdi ; rang ; ready ; res ; sam <night> ; saturday ; septemb ; sheet ; skip
        overdose	-7	soak ; sponsor ; spray <emergency> ; spray narcan ; stomach ; sunday ; the <day>
        overdose	-7	the <die> ; the <fire> ; the <town> ; thi <week> ; thre year ; to <go> ; to <say>
        overdose	-7	took someth ; trail ; two year ; un <day> ; viv ; want a ; wk ; work at ; y <amount>
        overdose	-7	y yo ; yawn ; year of ; you hav ; ~<pet> ; ~at ; ~dan ; ~drug ; ~hour ; ~overdos ; ~si
        overdose	-7	~year
        overdose	-8	<alcohol> a ; <amount> <crowd> ; <amount> <put> ; <awake> <needle> ; <buy> <amount>
        overdose	-8	<chestheart> <pain> ; <consume> <cannabis> ; <container> a ; <day> a ; <drive> y
        overdose	-8	<go> en ; <hit> a ; <job> <day> ; <kin> <stimulant> ; <palecolor> <awake>
        overdose	-8	<partner> <hit> ; <play> <play> ; <rarely> ; <say> <stranger> ; <say> <treatment>
        overdose	-8	<shake> <fluid> ; <stimulant> <night> ; <stimulant> on ; <stimulant> sinc
        overdose	-8	<stranger> who ; <take> <go> ; a night ; a purpl ; about my ; ach ; all over ; bat
        overdose	-8	becaus i ; body ; brinc ; cal me ; circl ; cm ; comadr ; cover ; curtain ; dog ; dur
        overdose	-8	empez ; ener ; escuel ; espanol ; fami ; famili ; fax ; fre ; gam ; good ; got my
        overdose	-8	hast que ; himself ; hors ; i <asleep> ; i <play> ; i could ; im <consume> ; it <take>
        overdose	-8	its <stimulant> ; l ; la <stimulant> ; los <child> ; los <day> ; mad ; me dij ; me i
        overdose	-8	me the ; mejor ; no ~sx ; numer ; on your ; patient ; pcp ; por mi ; pur ; san ; seman
        overdose	-8	si ; sid of ; stair ; t ; the <church> ; tight ; to hav ; to stop ; to the ; treatment
        overdose	-8	weed ; what i ; with <amount> ; your <treatment> ; yr ; ~<drug> ; ~<kin> ; ~<law>
        overdose	-8	~<month> ; ~<take> ; ~purpos i ; ~stop ; ~sz ; ~use
        overdose	-9	<day> <past> ; <day> no ; <drive> a ; <go> <stiff> ; <month> <past> ; <night> a
        overdose	-9	<pain> <chestheart> ; <phone> me ; <play> on ; <say> <day> ; <say> con
        overdose	-9	<treatment> de ; <trust> ; <withdrawal> ; a <clinician> ; afternoon ; aid
        overdose	-9	all <night> ; and <give> ; and they ; bil ; bleed ; busc ; closet ; coc ; cuent
        overdose	-9	current ; diaria ; died ; duerm ; egg ; en <amount> ; eso ; evening ; fair ; fresn
        overdose	-9	gan ; gent ; guard ; hav <amount> ; hav the ; i <hear> ; i stil ; id lik ; last night
        overdose	-9	learn ; mak me ; my fath ; my nos ; offic ; pid ; piedr ; pocket ; por el ; pregunt
        overdose	-9	problem ; quisier ; say its ; seizur ; semana ; the kid ; tri to ; until ; up with
        overdose	-9	voy a ; whistl ; wil ; wind ; ~<clinician> ; ~<year> ; ~for ; ~sx
        overdose	-10	<alcohol> <always> ; <consume> <eat> ; <count> <year> ; <eat> <outdoors> ; <go> lik
        overdose	-10	<kin> <illness> ; <moment> <asleep> ; <need> <amount> ; <need> <stop>
        overdose	-10	<partner> <think> ; <stimulant> 0 ; <think> about ; <week> and ; <year> of
        overdose	-10	and <say> ; calm ; cay ; check ; clr <say> ; company ; cri ; deal ; director ; en las
        overdose	-10	f <stimulant> ; herself ; i need ; im on ; it <go> ; it in ; laugh ; list ; lov
        overdose	-10	mail ; morn ; morning ; my <colleague> ; pen ; sali ; slept ; sud ; sun ; team ; thur
        overdose	-10	todo ; twin ; union ; until the ; ve ; wednesday ; yest ; ~<week> ; ~up
        overdose	-11	<amount> <child> ; <amount> <count> ; <amount> a ; <bodypart> <play> ; <bodypart> in
        overdose	-11	<container> <always> ; <day> <night> ; <go> <amount> ; <kin> <leave> ; <last> <month>
        overdose	-11	<need> <say> ; <outdoors> in ; <say> no ; <school> <school> ; <stranger> se
        overdose	-11	<take> my ; <year> <past> ; a <child> ; a <night> ; a week ; at my ; cant <breath>
        overdose	-11	cant breath ; d/c ; el <pet> ; fath ; for 0 ; go to ; i use ; is ther ; my <amount>
        overdose	-11	nino ; our <child> ; outpatient ; peric ; pint ; refus ; regal ; residential ; retir
        overdose	-11	siz ; teach ; the only ; thursday ; trabaj ; tuesday ; vap ; y <say> ; ~<school>
        overdose	-11	~<stimulant> ; ~day ; ~de ; ~died ; ~muri
        overdose	-12	0 <stimulant> ; <always> <daytime> ; <blade> ; <build> the ; <cannabis> ; <home> with
        overdose	-12	<need> a ; <photo> of ; <stop> <alcohol> ; <take> <clothes> ; <vermin> ; at hom
        overdose	-12	august ; bel ; crystal ; en un ; fit ; group ; leav ; lif ; march ; mon
        overdose	-12	my <clinician> ; of slat ; on sunday ; po ; school ; sei ; sinc i ; smok meth ; spe
        overdose	-12	telefon ; test ; thank ; the <official> ; the sam ; to go ; ~<colleague>
        overdose	-13	0 day ; <count> <day> ; <height> ; <need> <treatment> ; <stop> <treatment>
        overdose	-13	<week> <past> ; at night ; deni ; grad ; honest ; jok ; la <drive> ; pay ; quier
        overdose	-13	ran out ; set ; shop ; wed ; ~<medicine> ; ~<seizure> ; ~no ; ~of
        overdose	-14	0 am ; <kin> <play> ; a <trade> ; box ; el <play> ; hav a ; hrs ; i drink ; iop
        overdose	-14	my ex ; sel ; throat ; train
        overdose	-15	<school> and ; <take> me ; ayer ; ed ; im a ; la cas ; may ; my <clothes> ; see
        overdose	-15	wher ; would lik
        overdose	-16	0 d ; <media> ; <shame> ; la <home> ; rath ; sign ; to my
        overdose	-17	desd que ; en <month> ; has a ; nuev ; the <money>
        overdose	-18	adderal ; on <day> ; the 0
        overdose	-19	/ 0 ; <last> <night> ; clas ; soy
        overdose	-20	<gun> ; <seizure> ; <unreal> ; dond ; el <day> ; pip ; post ; sam ; sweat
        overdose	-21	<vendor>
        overdose	-22	crack ; friday
        overdose	-23	<sick> ; aqui
        overdose	-31	plan
        """
}
