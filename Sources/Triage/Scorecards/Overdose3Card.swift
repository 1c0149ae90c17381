extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	3	y noma ; y tod
        overdose	-3	# ; 0 <last> ; 0 last ; 0 rd ; <alcohol> qd ; <always> one ; <always> sinc
        overdose	-3	<amount> <eat> ; <amount> <job> ; <amount> <treatment> ; <amount> o ; <ask> re
        overdose	-3	<asleep> <drive> ; <awake> <palecolor> ; <blood> <amount> ; <bodypart> <outdoors>
        overdose	-3	<bodysound> <fluid> ; <break> <headface> ; <breath> 0 ; <breath> <say> ; <child> <day>
        overdose	-3	<child> <stimulant> ; <clothes> y ; <colleague> <go> ; <color> <hear> ; <consume> or
        overdose	-3	<continue> a ; <crowd> on ; <day> <amount> ; <day> <drive> ; <day> <friend>
        overdose	-3	<day> <last> ; <day> <moment> ; <day> <need> ; <day> sin ; <daytime> <say>
        overdose	-3	<eat> <leave> ; <give> <container> ; <give> <eat> ; <go> <stimulant> ; <go> by
        overdose	-3	<goodbye> ; <hear> a ; <home> <kin> ; <home> con ; <home> in ; <hospital> <day>
        overdose	-3	<hospital> <say> ; <insurance> <money> ; <job> <job> ; <job> <say> ; <job> with
        overdose	-3	<kill> me ; <kin> <build> ; <kin> <year> ; <kin> pas ; <last> <year> ; <leave> <home>
        overdose	-3	<leave> sid ; <moment> <ask> ; <month> <go> ; <need> <clinician> ; <need> <soon>
        overdose	-3	<need> <stranger> ; <need> out ; <needle> <blood> ; <night> <give> ; <night> <job>
        overdose	-3	<outdoors> con ; <partner> <illness> ; <partner> <say> ; <partner> <trade>
        overdose	-3	<past> <daytime> ; <past> <month> ; <phone> <die> ; <phone> <eat> ; <phone> for
        overdose	-3	<phone> wont ; <play> <amount> ; <play> <outdoors> ; <promise> you ; <put> <day>
        overdose	-3	<put> me ; <room> in ; <say> at ; <say> mi ; <say> ther ; <school> in ; <school> to
        overdose	-3	<see> <kin> ; <shake> <amount> ; <shake> all ; <soon> <awake> ; <stimulant> <consume>
        overdose	-3	<stop> at ; <stranger> <job> ; <take> <insurance> ; <take> <treatment>
        overdose	-3	<treatment> <take> ; <wait> in ; <week> <go> ; <week> with ; <write> <write>
        overdose	-3	<write> for ; a <appointment> ; a <crowd> ; a <lock> ; a <official> ; a dog ; a year
        overdose	-3	addict ; ambulatori ; and <ask> ; and <go> ; and <stranger> ; and how ; and ive
        overdose	-3	and on ; and would ; anyth ; attack ; bad ; barbecu sauc ; been lying ; begin
        overdose	-3	behind my ; bet ; brok ; but i ; cant <stop> ; card ; ceil ; cereal ; cinc ; clear
        overdose	-3	clos the ; coffe ground ; cort ; cosa ; couldnt ; court ; cuand jal ; cuid ; custody
        overdose	-3	day sinc ; de alt ; de uva ; dia desd ; didnt <think> ; dont ~<consume> ; drew
        overdose	-3	driv him ; dry ; eap ; el doctor ; entr ; envelop ; estudi ; every one ; fail ; fight
        overdose	-3	fum cristal ; fum mot ; gf is ; goe in ; golf ; grand ; group ; hac tre ; hair
        overdose	-3	hav been ; hir ; holiday ; i <awake> ; i <kill> ; i ask ; i mean ; i only ; if you
        overdose	-3	im <amount> ; im drool ; in july ; in march ; in your ; inpt ; ins ; is about ; is for
        overdose	-3	is her ; is your ; it tak ; ive <take> ; ive had ; juev ; k ; kept ; la <church>
        overdose	-3	last drink ; leagu ; left a ; left open ; left sid ; lengu no ; lid and
        overdose	-3	llev <amount> ; lock up ; long as ; mark ; mat ; md ; me <ask> ; me <happy> ; me lo
        overdose	-3	me on ; meet ; meters ; meth every ; mio ; moment ; mos ; mow ; my <chestheart>
        overdose	-3	my <church> ; my <furniture> ; my <leave> ; my <phone> ; my rib ; n his ; nad
        overdose	-3	no ~<alcohol> ; no ~sleep ; now his ; o <amount> ; of ketchup ; of us ; old <stranger>
        overdose	-3	oldest ; on friday ; only open ; open his ; or anyth ; or so ; our <church>
        overdose	-3	out <day> ; out at ; padr ; par mi ; parrot ; part of ; pidi ; plac in ; poc ; psych
        overdose	-3	put me ; que sigu ; rd ; red ; regres ; rehab ; rememb ; repeat ; resum ; road
        overdose	-3	sauc took ; say my ; sinc he ; so a ; so the ; spel ; stepson ; sternum lik ; straight
        overdose	-3	syrup with ; tea ; thc ; the <leave> ; the <night> ; the front ; the long ; the morn
        overdose	-3	thermomet ; thi <year> ; thi morn ; thi year ; thirty day ; tiembl ; to <consume>
        overdose	-3	to squeez ; to stay ; to talk ; tranquil ; tremor ; up a ; vendi ; viej ; viern
        overdose	-3	viv en ; was 0 ; we had ; wear ; when the ; with someon ; won ; writ ; wrong
        overdose	-3	wrong <say> ; y <day> ; y <leave> ; y jal ; y su ; you <take> ; zoom ; ~<afraid>
        overdose	-3	~<always> ; ~<sick> ; ~dts ; ~himself ; ~le <drive> ; ~le cab ; ~one ; ~sab ni
        overdose	-4	0 0 ; 0 <week> ; 0 ano ; 0 hour ; 0 yrs ; <afraid> of ; <alcohol> <take>
        overdose	-4	<always> <say> ; <always> <year> ; <always> desd ; <always> oth ; <amount> <need>
        overdose	-4	<ask> what ; <asleep> tan ; <asleep> ~<awake> ; <bodypart> <pain> ; <bodysound> and
        overdose	-4	<breath> no ; <build> <room> ; <buy> a ; <clinician> <give> ; <clothes> <container>
        overdose	-4	<clothes> in ; <consume> <consume> ; <consume> on ; <continue> <container>
        overdose	-4	<continue> <eat> ; <continue> <night> ; <count> <month> ; <crowd> <amount> ; <day> 0
        overdose	-4	<day> <bodypart> ; <day> <clinician> ; <day> <month> ; <day> <put> ; <day> <think>
        overdose	-4	<day> at ; <day> desd ; <day> sinc ; <day> with ; <drive> <amount> ; <drive> de
        overdose	-4	<eat> de ; <emergency> 0 ; <fluid> <blood> ; <friend> <stimulant>
        overdose	-4	<furniture> <stranger> ; <furniture> in ; <give> <phone> ; <give> <play> ; <give> away
        overdose	-4	<go> <home> ; <go> <see> ; <hear> <photo> ; <hear> <say> ; <home> and ; <home> de
        overdose	-4	<home> is ; <job> 0 ; <job> <trade> ; <job> de ; <kin> <clothes> ; <kin> que
        overdose	-4	<kin> with ; <last> <week> ; <last> one ; <law> <say> ; <leave> <color> ; <leave> by
        overdose	-4	<leave> de ; <lock> in ; <lock> up ; <moment> <home> ; <moment> <week> ; <moment> a
        overdose	-4	<money> a ; <month> <illness> ; <month> <stimulant> ; <need> <appointment>
        overdose	-4	<need> <give> ; <need> <take> ; <night> <asleep> ; <night> <week> ; <official> <say>
        overdose	-4	<opioid> <bodypart> ; <palecolor> of ; <partner> <eat> ; <partner> found
        overdose	-4	<partner> me ; <past> <bodypart> ; <past> <continue> ; <past> de ; <past> i
        overdose	-4	<phone> <amount> ; <phone> <home> ; <put> <container> ; <room> <day> ; <room> <see>
        overdose	-4	<room> and ; <say> <crowd> ; <say> <drive> ; <say> <eat> ; <say> <home> ; <say> a
        overdose	-4	<say> hel ; <see> <eat> ; <see> it ; <see> the ; <sober> ; <start> <day> ; <stiff> as
        overdose	-4	<stimulant> <continue> ; <stimulant> <day> ; <stimulant> at ; <stimulant> to
        overdose	-4	<stop> <sedative> ; <stop> my ; <stop> the ; <stranger> <phone> ; <stranger> with
        overdose	-4	<take> <child> ; <take> <drug> ; <take> <job> ; <take> <money> ; <take> <pet>
        overdose	-4	<take> it ; <think> how ; <tool> ; <tool> and ; <treatment> <month> ; <treatment> and
        overdose	-4	<wait> <kin> ; <wait> for ; <withdrawal> ; <write> on ; <year> <take> ; a <height>
        overdose	-4	a <opening> ; a <room> ; a <water> ; a <year> ; a coupl ; a las ; a month ; al <day>
        overdose	-4	al dia ; all i ; amaneci ; and <bodysound> ; and <play> ; and cant ; and sinc ; animal
        overdose	-4	anywher ; apologiz ; are soup ; argu ; aspirin ; at that ; at your ; basement ; be in
        overdose	-4	bedroom ; beer ; befor the ; believ ; blood ; buena ; cal it ; cambi ; car com
        overdose	-4	caught ; click ; cocin ; con quien ; cond ; corn ; cramp ; cuand ; cuatr ; d <past>
        overdose	-4	d ago ; daught ; de <drive> ; de eso ; del <treatment> ; desd <month> ; desd hac ; din
        overdose	-4	diner ; do <stimulant> ; do it ; do that ; doesnt <think> ; doing <stimulant> ; dollar
        overdose	-4	dos ano ; drug ; drunk ; duerm tan ; each <night> ; el <amount> ; el <home>
        overdose	-4	el <money> ; el <opioid> ; el <outdoors> ; ems 0 ; en que ; enough ; entonc ; escond
        overdose	-4	esper ; estoy en ; every oth ; every two ; exam ; falt ; farm ; feb ; feel lik
        overdose	-4	find the ; fiv day ; fiv year ; for <stimulant> ; for him ; four day ; from a ; fum
        overdose	-4	gam ; get a ; giv ; going gray ; green ; gris ; grup ; gurgl in ; habit ; ham
        overdose	-4	hand on ; happy ; hast el ; haul ; her <fluid> ; her lip ; hes <say> ; i <fall>
        overdose	-4	i <happy> ; i had ; i look ; i tak ; icu ; id be ; if he ; in <town> ; in <treatment>
        overdose	-4	in with ; is brown ; it up ; ive got ; jump ; jur ; la <eat> ; la <room> ; la <write>
        overdose	-4	la vid ; last one ; last week ; library ; lift it ; listen ; liv with ; los papelit
        overdose	-4	lu ; m <trade> ; m meth ; mand ; marc ; marri ; mattres ; me <pain> ; me dio ; me llam
        overdose	-4	me out ; medicar ; messag ; mg / ; mi comadr ; mied ; mir ; mom of ; money ; must
        overdose	-4	my <crowd> ; my <job> ; my <last> ; my kid ; my last ; my moth ; my uncl ; niec
        overdose	-4	nin year ; ningun ; no ~<opioid> ; no ~es ; no ~oth ; nobody has ; non sinc ; now gray
        overdose	-4	o ; of <amount> ; of our ; of putty ; of that ; off <opioid> ; on my ; one of
        overdose	-4	only one ; our <home> ; over a ; paint ; pan ; perdon ; pian ; podcast ; por las
        overdose	-4	prend ; privat ; puebl ; pueden ; que <day> ; qued con ; ranch ; re <kin> ; read the
        overdose	-4	releas ; request ; room and ; run a ; saf ; sam sunset ; sant ; say hel ; say what
        overdose	-4	sil ; sinc the ; sinc then ; sleep in ; smok crack ; so no ; social ; somewher
        overdose	-4	steady ; sweet ; tabl ; teeth ; ten <year> ; ten year ; text ; the <crowd>
        overdose	-4	the <insurance> ; the <rail> ; the <school> ; the <stimulant> ; ther an
        overdose	-4	thi <daytime> ; thi am ; think about ; threaten ; through the ; to <give> ; to find
        overdose	-4	to say ; to see ; toast ; troubl ; tue ; tuv ; twic a ; unic ; up <blood> ; up blood
        overdose	-4	up the ; usted ; ver ; verdad ; vet ; w/d ; we <need> ; we <take> ; we took
        overdose	-4	week sinc ; wif and ; wif is ; with <eat> ; wok up ; women ; wont hold ; wors
        overdose	-4	wouldnt ; wrot ; y <go> ; y dic ; y el ; y en ; year ago ; you <think> ; ~<awake> y
        overdose	-4	~<blood> ; ~<hit> ; ~<leave> ; ~<put> ; ~<sad> ; ~<think> ni ; ~drink ; ~el ; ~es
        overdose	-4	~fit ; ~he ; ~him ; ~od ; ~oth ; ~see ; ~seizur
        overdose	-5	+ <stimulant> ; 0 <limp> ; 0 mes ; 0 meth ; 0 when ; 0 year ; <alcohol> /
        overdose	-5	<bodypart> hard ; <breath> <headface> ; <breath> <put> ; <breath> it ; <calm>
        overdose	-5	<child> to ; <consume> <continue> ; <continue> <home> ; <day> <child>
        overdose	-5	<day> <consume> ; <day> on ; <day> ya ; <die> of ; <drive> 0 ; <drive> him
        overdose	-5	<eat> <day> ; <eat> so ; <give> me ; <go> <treatment> ; <go> al
        overdose	-5	<insurance> <insurance> ; <job> <eat> ; <kin> <buy> ; <kin> <see> ; <kin> <write>
        overdose	-5	<kin> en ; <need> <crowd> ; <need> que ; <night> <clinician> ; <opioid> <limp>
        overdose	-5	<order> a ; <outdoors> <day> ; <outdoors> <go> ; <pet> <eat> ; <phone> it
        overdose	-5	<play> <eat> ; <promise> por ; <put> the ; <record> and ; <say> <outdoors> ; <say> de
        overdose	-5	<say> my ; <shake> <bodysound> ; <stiff> ; <stimulant> <take> ; <stimulant> a
        overdose	-5	<stop> las ; <stranger> <home> ; <take> <furniture> ; <take> <opening> ; <take> an
        overdose	-5	<take> to ; <think> <go> ; <think> the ; <trade> and ; <treatment> 0 ; <treatment> in
        overdose	-5	<week> sinc ; <write> <amount> ; <year> <go> ; <year> <moment> ; <year> y ; a 0
        overdose	-5	a <hospital> ; a <rope> ; a <town> ; a hous ; a liv ; a woman ; about a ; about the
        overdose	-5	agre ; and <continue> ; and <need> ; and they ; and was ; ano y ; april
        overdose	-5	are <palecolor> ; are you ; ask for ; at <amount> ; back on ; background ; barbecu
        overdose	-5	board ; bor ; both <bodypart> ; bright ; buri ; c/o ; caf ; cant go ; cho ; cle
        overdose	-5	clean ; clr <kin> ; com in ; confus ; convulsion ; coupl of ; cow ; de <month>
        overdose	-5	de una ; desintoxicacion ; dic que ; dicen ; doesnt know ; dr ; drum ; due ; duel
        overdose	-5	el <clinician> ; el cristal ; elephant ; fal ; famili ; fev ; for two ; from the ; fui
        overdose	-5	go away ; got a ; gun ; gust ; hac cuatr ; heel ; his lip ; hold the ; hung ; i <buy>
        overdose	-5	i <start> ; i sleep ; i smok ; i start ; i would ; in <bodysound> ; in <school>
        overdose	-5	in jun ; in septemb ; intensiv ; it has ; it is ; its <amount> ; jail ; jun
        overdose	-5	just <bodysound> ; kil ; knit ; la vecin ; las <daytime> ; last nit ; lik i ; lost my
        overdose	-5	lug ; me <give> ; mention ; mes ; mil ; mis <kin> ; mov to ; my <home> ; my <play>
        overdose	-5	my <school> ; my daught ; my niec ; my own ; my skin ; neith ; nev <take> ; new <year>
        overdose	-5	new year ; ni nad ; nieg ; nin <year> ; noc ; noon ; of <stimulant> ; of <treatment>
        overdose	-5	off <sedative> ; one in ; our <outdoors> ; over it ; pag ; peopl ; permis ; phot
        overdose	-5	point ; ppo ; put his ; que no ; rxd ; sab ; se lo ; season ; segur ; self 0 ; sens
        overdose	-5	seven ; she lift ; sinc about ; sinc my ; slip ; spot ; stab ; stabl ; step ; su hij
        overdose	-5	sw ; swing ; tamal ; tambien ; tel me ; tembl ; teni ; termin ; that i
        overdose	-5	the <appointment> ; the <daytime> ; the <job> ; the <kin> ; the <outdoors> ; the kid
        overdose	-5	the old ; then <limp> ; then she ; therapist ; they <give> ; thre day ; thru ; ticket
        overdose	-5	to <stranger> ; to <treatment> ; to get ; to it ; today ; town ; troc ; tx ; un dia
        overdose	-5	up on ; used to ; vec ; vin ; want off ; we hav ; week ago ; wint ; with <opioid>
        overdose	-5	y <need> ; yo no ; you do ; ~<colleague> ; ~<eat> ; ~<go> a ; ~<illness> ; ~<job>
        overdose	-5	~<sedative> ; ~in ; ~it ; ~of ; ~sleep ; ~w/d
        overdose	-6	% ; 0 % ; 0 and ; 0 dia ; 0 i ; <always> <job> ; <always> <week> ; <amount> <rarely>
        overdose	-6	<amount> tim ; <ask> for ; <ask> me ; <blood> <bodypart> ; <bodypart> <hot>
        overdose	-6	<bodypart> <moment> ; <child> <leave> ; <continue> <think> ; <day> <continue>
        overdose	-6	<day> <go> ; <day> <week> ; <day> in ; <die> de ; <eat> for ; <furniture> <day>
        overdose	-6	<give> a ; <go> <month> ; <go> and ; <go> away ; <job> <day> ; <job> is ; <key>
        overdose	-6	<kin> <drive> ; <kin> <outdoors> ; <kin> who ; <money> <amount> ; <need> off
        overdose	-6	<order> <treatment> ; <past> <eat> ; <phone> a ; <play> <play> ; <play> <school>
        overdose	-6	<say> <clinician> ; <say> <soon> ; <school> <take> ; <school> a ; <school> de
        overdose	-6	<stimulant> in ; <stimulant> on ; <take> <stimulant> ; <treatment> for ; <wait> con
        overdose	-6	<week> <amount> ; a <colleague> ; a <month> ; a <write> ; about it ; about my ; age
        overdose	-6	all day ; along ; alt ; and <stop> ; and a ; and say ; anyway ; apartment ; ask me
        overdose	-6	ask what ; back of ; bak ; bank ; bed ; been <consume> ; been a ; befor i ; bing
        overdose	-6	calend ; cam out ; can i ; cart ; cb ; chil ; confirm ; contract ; cost ; cpap ; crew
        overdose	-6	cuant ; day and ; de noch ; dej el ; divorc ; dui ; el <alcohol> ; email ; es la
        overdose	-6	everyon ; exact ; firm ; fork ; gal ; garag ; garden ; get to ; going to ; gon the
        overdose	-6	gracia ; ha ; he <say> ; he cant ; he told ; hijo ; his sternum ; hx ; i <build>
        overdose	-6	i <school> ; id rath ; im not ; in august ; in thi ; includ ; int a ; is my ; it all
        overdose	-6	it and ; its a ; ive been ; january ; job ; judg ; kais ; knif ; la <alcohol> ; laptop
        overdose	-6	late ; left arm ; liv in ; look for ; lun ; maestr ; many box ; medi cal ; meters alg
        overdose	-6	mot ; muert ; mumbl and ; my <eat> ; my grandmoth ; my kne ; my neck ; necesit
        overdose	-6	nev been ; nitrou ; nobody ; noth els ; och ; octob ; on <amount> ; on saturday
        overdose	-6	or the ; ord ; out to ; pack ; par el ; platic ; proud ; pue ; punch ; que <continue>
        overdose	-6	rais ; res ; return ; sav ; say it ; sea ; si no ; siet ; sixty ; snor and ; soak
        overdose	-6	sold ; soon ; spic ; street ; tak the ; that all ; the <day> ; the <drive> ; the <eat>
        overdose	-6	the fir ; the plac ; thi week ; trail ; unit ; va a ; week and ; ~<day> ; ~<furniture>
        overdose	-6	~<give> ; ~<insurance> ; ~<wait> ; ~a ; ~de ; ~drug ; ~for ; ~nam ; ~the
        overdose	-7	/ d ; 0 hrs ; <alcohol> <past> ; <amount> <crowd> ; <amount> <phone>
        overdose	-7	<amount> <photo> ; <amount> <school> ; <crowd> in ; <day> <take> ; <die> <kin>
        overdose	-7	<give> el ; <go> <phone> ; <job> <amount> ; <kin> <need> ; <kin> <stimulant>
        overdose	-7	<kin> me ; <money> for ; <month> 0 ; <outdoors> <amount> ; <partner> is ; <say> what
        overdose	-7	<sedative> <day> ; <see> for ; <stimulant> <week> ; <take> <drive> ; <treatment> <day>
        overdose	-7	<treatment> en ; <volunteer> ; <year> <always> ; a <count> ; a <kin> ; a <treatment>
        overdose	-7	all <day> ; and id ; are blu ; beat ; beb ; befor it ; birthday ; bit ; body ; brinc
        overdose	-7	bring ; buen ; by 0 ; camion ; cans ; cant <say> ; children ; circl ; clock ; could
        overdose	-7	day off ; de <night> ; dig ; discharg ; do you ; doctor ; doe a ; doming ; drink a
        overdose	-7	el <stimulant> ; eleven ; ener ; favorit ; feed ; fel off ; fifty ; fil ; fish
        overdose	-7	for <eat> ; from his ; got my ; grandmoth ; gurgl sound ; hav the ; hid ; himself
        overdose	-7	his eyelid ; hors ; i <asleep> ; i <say> ; i am ; ill ; im in ; im the ; insuranc
        overdose	-7	its 0 ; its for ; jerk ; ketamin ; la <friend> ; la <job> ; la <stimulant> ; la escuel
        overdose	-7	lab ; licens ; lik to ; los nino ; low ; mad ; me <amount> ; me dij ; mejor ; met
        overdose	-7	mi abuel ; most day ; my nephew ; near ; need to ; nic ; notic ; of thi ; one sid
        overdose	-7	outsid ; pap ; perdi ; por mi ; pump and ; san ; saturday ; seman ; sheet ; si ; skip
        overdose	-7	sponsor ; spray <emergency> ; spray narcan ; t ; the 0 ; the <fire> ; the <town>
        overdose	-7	the county ; thi <week> ; to <go> ; took someth ; two year ; ultim ; un <day> ; visit
        overdose	-7	viv ; walk out ; want a ; watch ; when he ; with <amount> ; wk ; would be ; y <amount>
        overdose	-7	y yo ; yawn ; year of ; you hav ; ~<clinician> ; ~<drug> ; ~<law> ; ~<money> ; ~si
        overdose	-7	~sick ; ~use
        overdose	-8	/ wk ; <amount> <home> ; <amount> <put> ; <awake> <needle> ; <buy> <amount>
        overdose	-8	<consume> <cannabis> ; <continue> <consume> ; <day> <treatment> ; <day> off
        overdose	-8	<give> <day> ; <go> en ; <illness> and ; <kin> a ; <moment> <day> ; <need> <write>
        overdose	-8	<night> a ; <pain> <chestheart> ; <palecolor> <awake> ; <play> <day> ; <rarely>
        overdose	-8	<relapse> ; <say> <stranger> ; <say> <treatment> ; <say> that ; <school> <amount>
        overdose	-8	<stimulant> <night> ; <stimulant> sinc ; <stop> <day> ; <stranger> who ; <take> <go>
        overdose	-8	a <job> ; a <law> ; a night ; a purpl ; aid ; all night ; all over ; and <day> ; bat
        overdose	-8	becaus i ; bridg ; buy ; cm ; comadr ; cover ; cuent ; day ago ; dead ; dog ; dur
        overdose	-8	egg ; empez ; en 0 ; escuel ; espanol ; evening ; fair ; fami ; fax ; few ; fresn
        overdose	-8	good ; hast que ; hat ; hav <amount> ; i <money> ; i <play> ; i wont ; id lik
        overdose	-8	im <consume> ; inpatient ; intern ; iron ; it <take> ; it for ; l ; los <child>
        overdose	-8	los <day> ; me i ; mis <child> ; my <pet> ; numer ; on your ; pocket ; pregunt ; pur
        overdose	-8	rang ; ready ; sam <night> ; seizur ; sid of ; stomach ; tight ; to <say> ; to hav
        overdose	-8	to stop ; to the ; treatment ; tri to ; up with ; vid ; work at ; your <treatment>
        overdose	-8	yr ; ~overdos
        overdose	-9	<alcohol> a ; <amount> or ; <container> a ; <day> a ; <drive> a ; <drive> y
        overdose	-9	<go> <stiff> ; <hit> a ; <home> <moment> ; <leave> <bodypart> ; <month> <past>
        overdose	-9	<partner> <hit> ; <past> it ; <play> on ; <say> con ; <stimulant> 0 ; <trust>
        overdose	-9	<year> of ; ach ; all <night> ; and <give> ; anoch ; busc ; cal me ; closet ; coc
        overdose	-9	cri ; current ; curtain ; dan ; diaria ; duerm ; en <amount> ; en las ; eso
        overdose	-9	f <stimulant> ; fin ; for my ; fre ; funeral ; gan ; gent ; how much ; i <hear>
        overdose	-9	im on ; it <go> ; it in ; its <stimulant> ; last night ; learn ; mak me ; me the
        overdose	-9	my fath ; no ~sx ; offic ; pen ; pid ; piedr ; por el ; por la ; problem ; quisier
        overdose	-9	say its ; semana ; siz ; stair ; sun ; the <church> ; to <wait> ; until ; voy a ; weed
        overdose	-9	what i ; whistl ; wind ; ~<medicine> ; ~stop ; ~sx ; ~sz
        overdose	-10	<alcohol> <always> ; <container> <always> ; <day> <stranger> ; <day> no ; <day> the
        overdose	-10	<eat> <outdoors> ; <go> lik ; <last> <month> ; <need> <stop> ; <partner> <think>
        overdose	-10	<phone> me ; <shake> <fluid> ; <stranger> se ; <think> about ; <treatment> de
        overdose	-10	<vermin> ; <week> and ; a <clinician> ; afternoon ; and <say> ; bleed ; calm ; cay
        overdose	-10	clr <say> ; company ; deal ; director ; el <pet> ; fath ; for 0 ; guard ; herself
        overdose	-10	honest ; i could ; i stil ; i use ; laugh ; list ; lov ; mail ; morn ; my <amount>
        overdose	-10	my <colleague> ; my nos ; nino ; numb ; patient ; pcp ; refus ; sali ; slept ; sud
        overdose	-10	team ; the <die> ; the only ; thur ; twin ; union ; vap ; ve ; wil ; yest
        overdose	-10	~<stimulant>
        overdose	-11	0 am ; <amount> <child> ; <amount> a ; <bodypart> <play> ; <build> the ; <cannabis>
        overdose	-11	<chestheart> <pain> ; <count> <year> ; <kin> <illness> ; <moment> <asleep>
        overdose	-11	<need> <amount> ; <outdoors> in ; <say> <day> ; <say> no ; <take> my ; <year> <past>
        overdose	-11	a <night> ; bil ; cant <breath> ; cant breath ; check ; crystal ; d/c ; finish
        overdose	-11	go to ; grad ; i need ; morning ; muri ; our <child> ; peric ; shop ; sinc i ; sunday
        overdose	-11	teach ; until the ; y <say> ; ~<opioid>
        overdose	-12	0 <stimulant> ; <always> <daytime> ; <amount> <night> ; <blade> ; <go> <amount>
        overdose	-12	<home> with ; <need> <say> ; <need> a ; <take> <clothes> ; <week> <past> ; a <child>
        overdose	-12	at my ; august ; bel ; fit ; is ther ; jok ; leav ; march ; mon ; my <clinician>
        overdose	-12	outpatient ; po ; regal ; school ; sei ; smok meth ; telefon ; test ; the <official>
        overdose	-12	to go ; tuesday ; wednesday ; wher ; ~<seizure> ; ~<treatment> ; ~<withdrawal>
        overdose	-13	<bodypart> in ; <consume> <eat> ; <count> <day> ; <day> <past> ; <height>
        overdose	-13	<kin> <leave> ; <need> <treatment> ; <photo> of ; <stop> <alcohol>
        overdose	-13	<stop> <treatment> ; at night ; box ; deni ; el <play> ; en un ; la <drive> ; my ex
        overdose	-13	of slat ; pint ; quier ; ran out ; residential ; retir ; sam ; set ; spe ; thank
        overdose	-13	throat
        overdose	-14	<kin> <play> ; <school> <school> ; a <trade> ; at hom ; hrs ; iop ; pay ; the sam
        overdose	-14	wed ; ~no
        overdose	-15	/ 0 ; <school> and ; <shame> ; ayer ; died ; hav a ; my <clothes> ; sel ; thursday
        overdose	-15	would lik
        overdose	-16	<day> <night> ; <media> ; <take> me ; ed ; en <month> ; i drink ; im a ; la cas ; may
        overdose	-16	nuev ; rath ; see ; to my ; todo ; train
        overdose	-17	0 d ; clas ; desd que ; has a ; la <home> ; on sunday ; the <money> ; trabaj
        overdose	-18	adderal ; sign ; soy
        overdose	-19	<last> <night> ; el <day>
        overdose	-20	<seizure> ; <unreal> ; dond ; pip ; post ; sweat
        overdose	-21	<gun> ; <vendor> ; crack
        overdose	-22	aqui
        overdose	-24	<sick> ; friday
        overdose	-30	plan
        """
}
