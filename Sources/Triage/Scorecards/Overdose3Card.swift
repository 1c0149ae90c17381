extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose3 = """
        overdose	3	whil <child> ; whil they ; whol week ; with <sedative> ; with the ; with vodk
        overdose	3	word run ; wtf ; y noma ; y tod
        overdose	-3	0 <last> ; 0 last ; 0 rd ; <alcohol> qd ; <always> one ; <always> sinc
        overdose	-3	<amount> <eat> ; <amount> <job> ; <amount> <treatment> ; <amount> o ; <ask> re
        overdose	-3	<asleep> <drive> ; <asleep> hard ; <awake> <palecolor> ; <blood> <amount>
        overdose	-3	<bodypart> <outdoors> ; <bodysound> <fluid> ; <break> <headface> ; <breath> 0
        overdose	-3	<breath> <say> ; <buy> a ; <child> <day> ; <child> <stimulant> ; <child> <think>
        overdose	-3	<clothes> y ; <color> <hear> ; <consume> on ; <consume> or ; <continue> a ; <crowd> on
        overdose	-3	<day> <friend> ; <day> <last> ; <day> <moment> ; <day> <need> ; <day> sin
        overdose	-3	<daytime> <say> ; <drive> <home> ; <eat> <leave> ; <give> <container> ; <give> <eat>
        overdose	-3	<go> <consume> ; <go> <stimulant> ; <go> by ; <goodbye> ; <hear> a ; <home> and
        overdose	-3	<home> con ; <home> in ; <hospital> <day> ; <hospital> <say> ; <insurance> <money>
        overdose	-3	<job> <job> ; <job> <say> ; <job> with ; <kill> me ; <kin> <year> ; <last> <year>
        overdose	-3	<leave> <home> ; <moment> <ask> ; <moment> <outdoors> ; <month> <go>
        overdose	-3	<need> <clinician> ; <need> <day> ; <need> <soon> ; <need> <stranger>
        overdose	-3	<needle> <blood> ; <night> <give> ; <night> <job> ; <outdoors> con
        overdose	-3	<partner> <illness> ; <partner> <say> ; <partner> <trade> ; <past> <daytime>
        overdose	-3	<past> <month> ; <phone> <die> ; <phone> <eat> ; <phone> for ; <phone> wont
        overdose	-3	<play> <amount> ; <play> <outdoors> ; <promise> you ; <put> <day> ; <put> me
        overdose	-3	<room> <day> ; <room> in ; <say> at ; <say> mi ; <say> ther ; <school> in
        overdose	-3	<school> to ; <see> <eat> ; <see> <kin> ; <shake> <amount> ; <shake> all
        overdose	-3	<soon> <awake> ; <start> <day> ; <stimulant> <consume> ; <stimulant> <play>
        overdose	-3	<stimulant> no ; <stop> at ; <stranger> <job> ; <take> <insurance>
        overdose	-3	<take> <treatment> ; <wait> in ; <week> <go> ; <write> <write> ; <write> for
        overdose	-3	a <appointment> ; a <crowd> ; a <drive> ; a <lock> ; a <official> ; a dog ; a year
        overdose	-3	about a ; addict ; and <ask> ; and <go> ; and <stranger> ; and how ; and ive ; and on
        overdose	-3	and would ; attack ; barbecu sauc ; been lying ; begin ; behind my ; bet ; blad ; brok
        overdose	-3	but i ; but it ; cant <stop> ; card ; ceil ; cereal ; cinc ; clear ; clos the
        overdose	-3	coffe ground ; cort ; cosa ; court ; cuand jal ; cuid ; custody ; day sinc ; de alt
        overdose	-3	de uva ; del <treatment> ; department ; dia desd ; dio ; dont ~<consume> ; drew
        overdose	-3	driv him ; dry ; eap ; el <treatment> ; el doctor ; en que ; envelop ; every one
        overdose	-3	fail ; feb ; fight ; fiv year ; ful of ; fum cristal ; fum mot ; gf is ; goe in ; golf
        overdose	-3	grand ; group ; grup ; hac tre ; hair ; hav <insurance> ; hav been ; hir ; holiday
        overdose	-3	i <awake> ; i <kill> ; i ask ; i bring ; i mean ; i only ; if you ; im <amount>
        overdose	-3	im drool ; in july ; in march ; in your ; inpt ; ins ; is about ; is for ; is your
        overdose	-3	it tak ; its me ; ive <take> ; ive had ; juev ; k ; kept ; la <church> ; la cal
        overdose	-3	la coc ; leagu ; left open ; lemon ; lengu no ; lid and ; lift it ; llev <amount>
        overdose	-3	lock up ; long as ; mark ; mat ; me <ask> ; me <happy> ; me lo ; me on ; meet
        overdose	-3	meth every ; mio ; mos ; mow ; my <chestheart> ; my <church> ; my <furniture>
        overdose	-3	my <leave> ; my <phone> ; my rib ; n his ; nad ; no ~<opioid> ; no ~sleep ; now his
        overdose	-3	o <amount> ; of ketchup ; of us ; old <stranger> ; oldest ; on friday ; only open
        overdose	-3	open his ; or anyth ; or so ; our <church> ; out <amount> ; out <day> ; out at ; oven
        overdose	-3	padr ; par mi ; parrot ; part of ; pidi ; poc ; prior ; psych ; put me ; que sigu ; rd
        overdose	-3	regres ; rehab ; rememb ; repeat ; resum ; road ; sauc took ; sinc he ; so a ; so the
        overdose	-3	spel ; stepson ; sternum lik ; straight ; syrup with ; tea ; teng ; thc ; the <leave>
        overdose	-3	the <night> ; the <opening> ; the front ; the long ; the morn ; thermomet ; thi morn
        overdose	-3	thi year ; thirty day ; tiembl ; to <consume> ; to squeez ; to stay ; tranquil
        overdose	-3	tremor ; up a ; used <stimulant> ; viej ; viv en ; was 0 ; was <bodysound> ; we had
        overdose	-3	wear ; what would ; when the ; with someon ; wknd ; won ; writ ; wrong ; y <day>
        overdose	-3	y <leave> ; y a ; y en ; y jal ; y su ; you <take> ; zoom ; ~<afraid> ; ~<always>
        overdose	-3	~<sick> ; ~<stop> ; ~day ; ~dts ; ~le <drive> ; ~le cab ; ~one ; ~pain ; ~sab ni
        overdose	-3	~seizur
        overdose	-4	0 <week> ; 0 ano ; 0 hour ; 0 yrs ; <afraid> of ; <alcohol> <take> ; <always> <say>
        overdose	-4	<always> <year> ; <always> desd ; <always> oth ; <amount> <need> ; <ask> what
        overdose	-4	<asleep> tan ; <asleep> ~<awake> ; <bodypart> <pain> ; <bodysound> and ; <breath> no
        overdose	-4	<build> <room> ; <clinician> <give> ; <clothes> <container> ; <clothes> in
        overdose	-4	<colleague> <go> ; <consume> <consume> ; <continue> <container> ; <continue> <eat>
        overdose	-4	<continue> <night> ; <count> <month> ; <crowd> <amount> ; <day> 0 ; <day> <bodypart>
        overdose	-4	<day> <clinician> ; <day> <drive> ; <day> <go> ; <day> <month> ; <day> <put>
        overdose	-4	<day> <think> ; <day> at ; <day> desd ; <day> sinc ; <day> with ; <drive> <amount>
        overdose	-4	<drive> de ; <eat> de ; <emergency> 0 ; <fluid> <blood> ; <friend> <stimulant>
        overdose	-4	<furniture> in ; <give> <phone> ; <give> <play> ; <give> away ; <go> <home>
        overdose	-4	<go> <see> ; <hear> <photo> ; <hear> <say> ; <home> de ; <home> is ; <job> 0
        overdose	-4	<job> <trade> ; <job> de ; <kin> <build> ; <kin> <clothes> ; <kin> pas ; <kin> que
        overdose	-4	<kin> with ; <last> <week> ; <last> one ; <law> <say> ; <leave> <color> ; <leave> by
        overdose	-4	<leave> de ; <lock> in ; <lock> up ; <moment> <home> ; <moment> <week> ; <moment> a
        overdose	-4	<money> a ; <month> <illness> ; <need> <appointment> ; <need> <give> ; <need> <take>
        overdose	-4	<night> <asleep> ; <night> <week> ; <official> <say> ; <opioid> <bodypart>
        overdose	-4	<palecolor> of ; <partner> <eat> ; <partner> found ; <partner> me ; <past> <bodypart>
        overdose	-4	<past> <continue> ; <past> de ; <past> i ; <phone> <amount> ; <phone> <home>
        overdose	-4	<put> <container> ; <room> and ; <say> <crowd> ; <say> <drive> ; <say> <eat>
        overdose	-4	<say> <home> ; <say> a ; <say> hel ; <see> it ; <see> the ; <sober> ; <stiff> as
        overdose	-4	<stimulant> <continue> ; <stimulant> to ; <stop> <sedative> ; <stop> my ; <stop> the
        overdose	-4	<stranger> <phone> ; <stranger> with ; <take> <child> ; <take> <drug> ; <take> <job>
        overdose	-4	<take> <money> ; <take> <pet> ; <take> it ; <think> how ; <tool> ; <tool> and
        overdose	-4	<treatment> <month> ; <treatment> <take> ; <treatment> and ; <wait> <kin> ; <wait> for
        overdose	-4	<week> with ; <withdrawal> ; <write> on ; <year> <take> ; a <height> ; a <opening>
        overdose	-4	a <room> ; a <water> ; a <year> ; a coupl ; a las ; al <day> ; al dia ; all i
        overdose	-4	amaneci ; ambulatori ; and <bodysound> ; and <play> ; and cant ; and sinc ; animal
        overdose	-4	anyth ; anywher ; apologiz ; are soup ; argu ; aspirin ; at that ; at your ; basement
        overdose	-4	be in ; bedroom ; beer ; befor the ; believ ; blood ; cal it ; cambi ; car com ; click
        overdose	-4	cocin ; con quien ; cond ; corn ; cramp ; cuand ; d <past> ; d ago ; de <drive>
        overdose	-4	de eso ; desd <month> ; desd hac ; didnt <think> ; din ; diner ; do <stimulant>
        overdose	-4	do it ; do that ; doesnt <think> ; doing <stimulant> ; dollar ; dos ano ; drug ; drunk
        overdose	-4	duerm tan ; each <night> ; el <amount> ; el <home> ; el <money> ; el <opioid>
        overdose	-4	el <outdoors> ; elephant ; ems 0 ; enough ; entonc ; escond ; esper ; estoy en
        overdose	-4	every oth ; every two ; exam ; falt ; farm ; feel lik ; find the ; fiv day
        overdose	-4	for <stimulant> ; for him ; four day ; from a ; fum ; gam ; get a ; giv ; going gray
        overdose	-4	green ; gris ; gurgl in ; habit ; ham ; hand on ; happy ; hast el ; haul ; her <fluid>
        overdose	-4	her lip ; hes <say> ; i <fall> ; i <happy> ; i had ; i look ; i smok ; icu ; id be
        overdose	-4	if he ; in <town> ; in <treatment> ; in with ; is brown ; it up ; its <amount>
        overdose	-4	ive got ; jump ; jur ; just <say> ; la <eat> ; la <room> ; la <write> ; last nit
        overdose	-4	last one ; last week ; library ; listen ; liv with ; los papelit ; lu ; m <trade>
        overdose	-4	m meth ; mand ; marc ; marri ; mattres ; me <pain> ; me dio ; me llam ; me out
        overdose	-4	medicar ; mg / ; mi comadr ; mied ; mir ; mom of ; money ; must ; my <crowd>
        overdose	-4	my <job> ; my <last> ; my last ; my moth ; my uncl ; niec ; nin year ; ningun
        overdose	-4	no ~<alcohol> ; no ~es ; no ~oth ; nobody has ; non sinc ; now gray ; of our
        overdose	-4	of putty ; of that ; off <opioid> ; on my ; one of ; our <home> ; over a ; paint ; pan
        overdose	-4	perdon ; pian ; podcast ; por las ; prend ; puebl ; pueden ; que <day> ; qued con
        overdose	-4	ranch ; re <kin> ; read the ; red ; releas ; request ; room and ; run a ; saf
        overdose	-4	sam sunset ; sant ; say hel ; say my ; say what ; segur ; sil ; sinc the ; sinc then
        overdose	-4	sleep in ; smok crack ; so no ; social ; somewher ; steady ; sweet ; tabl ; teeth
        overdose	-4	ten <year> ; ten year ; the <crowd> ; the <insurance> ; the <rail> ; the <school>
        overdose	-4	the <stimulant> ; thi <daytime> ; thi <year> ; think about ; threaten ; through the
        overdose	-4	to <give> ; to find ; to see ; toast ; troubl ; tue ; tuv ; twic a ; unic ; up <blood>
        overdose	-4	up blood ; up the ; usted ; vendi ; ver ; verdad ; vet ; w/d ; we <need> ; we <take>
        overdose	-4	we took ; week sinc ; wif and ; with <eat> ; women ; wont hold ; wors ; wouldnt ; wrot
        overdose	-4	y <go> ; y dic ; y el ; year ago ; you <think> ; ~<awake> y ; ~<blood> ; ~<hit>
        overdose	-4	~<leave> ; ~<put> ; ~<sad> ; ~<sedative> ; ~<think> ni ; ~drink ; ~el ; ~es ; ~fit
        overdose	-4	~he ; ~him ; ~himself ; ~od ; ~oth ; ~see
        overdose	-5	+ <stimulant> ; 0 <limp> ; 0 dia ; 0 mes ; 0 meth ; 0 when ; 0 year ; <alcohol> /
        overdose	-5	<bodypart> hard ; <breath> <headface> ; <breath> <put> ; <breath> it ; <calm>
        overdose	-5	<consume> <continue> ; <continue> <home> ; <day> <child> ; <day> <consume> ; <day> on
        overdose	-5	<day> ya ; <die> of ; <drive> 0 ; <drive> him ; <eat> <day> ; <eat> so
        overdose	-5	<furniture> <stranger> ; <give> me ; <go> <treatment> ; <go> al
        overdose	-5	<insurance> <insurance> ; <kin> <buy> ; <kin> <drive> ; <kin> <see> ; <kin> <write>
        overdose	-5	<kin> en ; <month> <stimulant> ; <need> <crowd> ; <need> que ; <night> <clinician>
        overdose	-5	<night> and ; <opioid> <limp> ; <order> a ; <outdoors> <day> ; <outdoors> <go>
        overdose	-5	<pet> <eat> ; <phone> it ; <play> <eat> ; <promise> por ; <put> the ; <record> and
        overdose	-5	<room> <see> ; <say> <outdoors> ; <say> de ; <shake> <bodysound> ; <stiff>
        overdose	-5	<stimulant> <day> ; <stimulant> <take> ; <stimulant> a ; <stimulant> at ; <stop> las
        overdose	-5	<stranger> <home> ; <take> <opening> ; <take> an ; <take> to ; <think> <go>
        overdose	-5	<think> the ; <trade> and ; <treatment> 0 ; <treatment> in ; <wait> con ; <week> sinc
        overdose	-5	<write> <amount> ; <year> <go> ; <year> <moment> ; <year> y ; a 0 ; a <hospital>
        overdose	-5	a <rope> ; a <town> ; a hous ; a liv ; a month ; a woman ; about the ; agre
        overdose	-5	and <continue> ; and <need> ; and they ; ano y ; april ; are <palecolor> ; are you
        overdose	-5	ask for ; at <amount> ; back on ; background ; barbecu ; board ; bor ; both <bodypart>
        overdose	-5	c/o ; caf ; caught ; cle ; clean ; clr <kin> ; com in ; coupl of ; cow ; cpap ; cuatr
        overdose	-5	daught ; de <month> ; de una ; dic que ; dicen ; doesnt know ; dr ; drum ; due ; duel
        overdose	-5	el <clinician> ; el cristal ; fal ; famili ; fev ; for two ; from the ; fui ; go away
        overdose	-5	got a ; gun ; gust ; hac cuatr ; heel ; hold the ; hung ; i <buy> ; i <start>
        overdose	-5	i sleep ; i start ; i would ; in <bodysound> ; in <school> ; in jun ; in septemb
        overdose	-5	intensiv ; is my ; it has ; it is ; its a ; jail ; jun ; just <bodysound> ; kil ; knit
        overdose	-5	la vecin ; lik i ; lost my ; lug ; me <give> ; mention ; mes ; messag ; meters alg
        overdose	-5	mil ; mis <kin> ; mov to ; my <home> ; my <play> ; my <school> ; my daught ; my niec
        overdose	-5	my skin ; neith ; nev <take> ; new <year> ; new year ; ni nad ; nieg ; nin <year>
        overdose	-5	noon ; of <amount> ; of <stimulant> ; of <treatment> ; off <sedative> ; one in
        overdose	-5	our <outdoors> ; over it ; pag ; peopl ; permis ; phot ; point ; ppo ; privat
        overdose	-5	put his ; que no ; rxd ; sab ; se lo ; season ; self 0 ; sens ; seven ; she lift
        overdose	-5	sinc about ; sinc my ; skip ; sleep hard ; slip ; snor and ; spot ; stab ; stabl
        overdose	-5	step ; su hij ; sw ; swing ; tamal ; tambien ; tel me ; tembl ; teni ; termin ; text
        overdose	-5	that i ; the <appointment> ; the <daytime> ; the <job> ; the <kin> ; the <outdoors>
        overdose	-5	the kid ; the old ; then <limp> ; then she ; ther an ; therapist ; they <give>
        overdose	-5	thi am ; thre day ; thru ; ticket ; to <stranger> ; to <treatment> ; to get ; to it
        overdose	-5	to say ; troc ; tx ; un dia ; used to ; vec ; vin ; want off ; we hav ; week ago
        overdose	-5	wif is ; wint ; with <opioid> ; wok up ; y <need> ; yo no ; you do ; ~<eat> ; ~<go> a
        overdose	-5	~<job> ; ~convulsion ; ~it ; ~of ; ~sleep ; ~w/d
        overdose	-6	% ; 0 % ; 0 and ; 0 i ; <alcohol> <past> ; <always> <job> ; <always> <night>
        overdose	-6	<always> <week> ; <amount> <rarely> ; <amount> tim ; <ask> for ; <ask> me
        overdose	-6	<blood> <bodypart> ; <bodypart> <hot> ; <bodypart> <moment> ; <child> <leave>
        overdose	-6	<child> to ; <continue> <think> ; <day> <continue> ; <day> in ; <die> de ; <eat> for
        overdose	-6	<furniture> <day> ; <give> a ; <go> <month> ; <go> and ; <job> <day> ; <job> <eat>
        overdose	-6	<job> is ; <key> ; <kin> <outdoors> ; <kin> who ; <money> <amount> ; <need> off
        overdose	-6	<order> <treatment> ; <past> <eat> ; <phone> a ; <play> <play> ; <play> <school>
        overdose	-6	<say> <clinician> ; <say> <soon> ; <school> <take> ; <take> <furniture>
        overdose	-6	<take> <stimulant> ; <treatment> for ; <volunteer> ; <week> <amount> ; a <colleague>
        overdose	-6	a <month> ; a <write> ; about it ; about my ; age ; all day ; along ; alt ; and <stop>
        overdose	-6	and a ; and say ; anyway ; apartment ; ask me ; ask what ; back of ; bak ; bank ; bed
        overdose	-6	been <consume> ; been a ; bing ; bright ; buri ; calend ; cam out ; can i ; cant go
        overdose	-6	cart ; cb ; chil ; cho ; confus ; contract ; cost ; crew ; day and ; de noch ; dej el
        overdose	-6	desintoxicacion ; divorc ; doe a ; dui ; el <alcohol> ; eleven ; email ; es la
        overdose	-6	everyon ; exact ; firm ; fork ; gal ; garag ; garden ; get to ; going to ; gon the
        overdose	-6	gracia ; ha ; he <say> ; he cant ; he told ; hijo ; his lip ; his sternum ; hx
        overdose	-6	i <build> ; i <school> ; i tak ; im not ; in august ; in thi ; int a ; it all ; it and
        overdose	-6	ive been ; january ; job ; judg ; knif ; la <alcohol> ; laptop ; las <daytime> ; late
        overdose	-6	left arm ; liv in ; look for ; lun ; maestr ; many box ; medi cal ; mot ; muert
        overdose	-6	mumbl and ; my <eat> ; my grandmoth ; my kne ; my neck ; my own ; necesit ; need to
        overdose	-6	nev been ; nitrou ; nobody ; noc ; noth els ; och ; octob ; on <amount> ; on saturday
        overdose	-6	one sid ; or the ; ord ; out to ; pack ; par el ; platic ; proud ; pue ; punch
        overdose	-6	que <continue> ; rais ; res ; return ; sav ; say it ; sea ; si no ; siet ; sixty
        overdose	-6	sold ; soon ; spic ; street ; sud ; tak the ; that all ; the <day> ; the <drive>
        overdose	-6	the <eat> ; the fir ; the plac ; thi week ; today ; town ; trail ; unit ; up on ; va a
        overdose	-6	vid ; week and ; wk ; ~<colleague> ; ~<day> ; ~<furniture> ; ~<illness> ; ~<insurance>
        overdose	-6	~<wait> ; ~a ; ~de ; ~drug ; ~for ; ~in ; ~nam
        overdose	-7	/ d ; 0 hrs ; <amount> <crowd> ; <amount> <home> ; <amount> <phone> ; <amount> <photo>
        overdose	-7	<amount> <school> ; <crowd> in ; <day> <take> ; <day> <week> ; <die> <kin> ; <give> el
        overdose	-7	<go> <phone> ; <go> away ; <job> <amount> ; <kin> <need> ; <kin> <stimulant>
        overdose	-7	<kin> me ; <money> for ; <month> 0 ; <need> <write> ; <outdoors> <amount>
        overdose	-7	<partner> is ; <say> what ; <school> a ; <school> de ; <sedative> <day> ; <see> for
        overdose	-7	<stimulant> <week> ; <stimulant> in ; <stimulant> on ; <take> <drive>
        overdose	-7	<treatment> <day> ; <treatment> en ; <year> <always> ; a <count> ; a <job> ; a <kin>
        overdose	-7	a <treatment> ; all <day> ; and id ; are blu ; beat ; beb ; befor i ; befor it
        overdose	-7	birthday ; bit ; body ; brinc ; bring ; buen ; by 0 ; camion ; cans ; cant <say>
        overdose	-7	children ; circl ; clock ; confirm ; could ; day off ; de <night> ; dig ; discharg
        overdose	-7	do you ; doctor ; doming ; drink a ; el <stimulant> ; ener ; favorit ; feed ; fel off
        overdose	-7	few ; fifty ; fil ; fish ; for <eat> ; from his ; grandmoth ; gurgl sound ; hav the
        overdose	-7	hid ; himself ; his eyelid ; hors ; i <asleep> ; i <say> ; i am ; id rath ; ill
        overdose	-7	im in ; im the ; includ ; insuranc ; its 0 ; its for ; jerk ; kais ; ketamin
        overdose	-7	la <friend> ; la <job> ; la <stimulant> ; la escuel ; lab ; licens ; lik to ; los nino
        overdose	-7	mad ; me <amount> ; me dij ; met ; mi abuel ; most day ; my nephew ; near ; nic
        overdose	-7	of thi ; outsid ; pap ; perdi ; pump and ; san ; saturday ; seman ; sheet ; soak
        overdose	-7	sponsor ; spray <emergency> ; spray narcan ; the 0 ; the <fire> ; the <town>
        overdose	-7	the county ; thi <week> ; to <go> ; took someth ; two year ; ultim ; un <day> ; visit
        overdose	-7	viv ; walk out ; want a ; watch ; when he ; with <amount> ; would be ; y <amount>
        overdose	-7	y yo ; yawn ; year of ; you hav ; ~<clinician> ; ~<drug> ; ~<give> ; ~<law> ; ~<money>
        overdose	-7	~si ; ~sick ; ~the ; ~use
        overdose	-8	/ wk ; <amount> <put> ; <awake> <needle> ; <consume> <cannabis> ; <container> a
        overdose	-8	<continue> <consume> ; <day> <treatment> ; <day> a ; <day> off ; <give> <day>
        overdose	-8	<go> en ; <hit> a ; <home> <moment> ; <illness> and ; <kin> a ; <moment> <day>
        overdose	-8	<night> a ; <palecolor> <awake> ; <rarely> ; <relapse> ; <say> <stranger>
        overdose	-8	<say> <treatment> ; <say> that ; <school> <amount> ; <shake> <fluid>
        overdose	-8	<stimulant> <night> ; <stimulant> sinc ; <stop> <day> ; <stranger> who ; <take> <go>
        overdose	-8	a <law> ; a night ; a purpl ; all night ; all over ; and <day> ; anoch ; bad ; bat
        overdose	-8	becaus i ; bridg ; buy ; cm ; comadr ; cover ; cuent ; dead ; dog ; dur ; egg ; empez
        overdose	-8	en 0 ; escuel ; espanol ; evening ; fair ; fami ; fresn ; got my ; hast que ; hat
        overdose	-8	i <money> ; i <play> ; i wont ; id lik ; im <consume> ; intern ; iron ; it <take>
        overdose	-8	it for ; its <stimulant> ; l ; learn ; los <child> ; los <day> ; low ; me i ; mejor
        overdose	-8	mis <child> ; my <pet> ; notic ; numer ; on your ; pocket ; por mi ; pregunt ; pur
        overdose	-8	rang ; ready ; si ; sid of ; stomach ; t ; the only ; tight ; to <say> ; to hav
        overdose	-8	to stop ; to the ; treatment ; up with ; weed ; work at ; your <treatment> ; yr
        overdose	-8	~overdos
        overdose	-9	<alcohol> <always> ; <alcohol> a ; <amount> or ; <buy> <amount> ; <drive> a
        overdose	-9	<drive> y ; <go> <stiff> ; <leave> <bodypart> ; <month> <past> ; <pain> <chestheart>
        overdose	-9	<partner> <hit> ; <past> it ; <play> <day> ; <play> on ; <say> con ; <think> about
        overdose	-9	<trust> ; <year> of ; ach ; aid ; all <night> ; and <give> ; busc ; cal me ; closet
        overdose	-9	coc ; cri ; current ; curtain ; dan ; day ago ; diaria ; duerm ; en <amount> ; en las
        overdose	-9	eso ; every night ; f <stimulant> ; fax ; fin ; for 0 ; for my ; fre ; funeral ; gan
        overdose	-9	gent ; good ; hav <amount> ; herself ; how much ; i <hear> ; i could ; inpatient
        overdose	-9	it <go> ; it in ; last night ; mail ; mak me ; me the ; my fath ; no ~sx ; offic ; pen
        overdose	-9	pid ; piedr ; por el ; por la ; problem ; quisier ; sali ; sam <night> ; say its
        overdose	-9	seizur ; semana ; stair ; sun ; sunday ; the <church> ; the <die> ; the <official>
        overdose	-9	to <wait> ; tri to ; until ; voy a ; what i ; whistl ; wind ; ~<medicine> ; ~stop
        overdose	-9	~sx ; ~sz
        overdose	-10	0 am ; <chestheart> <pain> ; <container> <always> ; <day> <stranger> ; <day> no
        overdose	-10	<day> the ; <eat> <outdoors> ; <go> lik ; <last> <month> ; <moment> <asleep>
        overdose	-10	<need> <stop> ; <phone> me ; <stimulant> 0 ; <stranger> se ; <treatment> de
        overdose	-10	<vermin> ; <week> and ; a <clinician> ; afternoon ; and <say> ; bleed ; calm ; cay
        overdose	-10	clr <say> ; company ; deal ; director ; el <pet> ; guard ; honest ; i need ; i stil
        overdose	-10	i use ; im on ; laugh ; list ; lov ; morn ; my <amount> ; my <colleague> ; my nos
        overdose	-10	nino ; numb ; patient ; refus ; siz ; slept ; team ; thur ; union ; vap ; ve ; wil
        overdose	-10	yest ; ~<stimulant>
        overdose	-11	<amount> <child> ; <amount> a ; <bodypart> <play> ; <build> the ; <cannabis>
        overdose	-11	<count> <year> ; <kin> <illness> ; <need> <amount> ; <outdoors> in
        overdose	-11	<partner> <think> ; <say> <day> ; <say> no ; <take> my ; <year> <past> ; a <night>
        overdose	-11	bil ; cant <breath> ; cant breath ; check ; crystal ; fath ; finish ; go to ; grad
        overdose	-11	morning ; muri ; our <child> ; pcp ; peric ; shop ; sinc i ; teach ; twin ; y <say>
        overdose	-11	~<opioid>
        overdose	-12	0 <stimulant> ; <always> <daytime> ; <blade> ; <go> <amount> ; <home> with
        overdose	-12	<need> <say> ; <take> <clothes> ; a <child> ; at my ; at night ; august ; bel ; d/c
        overdose	-12	fit ; is ther ; jok ; leav ; mon ; my <clinician> ; outpatient ; po ; regal ; school
        overdose	-12	sei ; smok meth ; telefon ; test ; to go ; tuesday ; until the ; wednesday ; wher
        overdose	-12	~<withdrawal>
        overdose	-13	<amount> <night> ; <bodypart> in ; <consume> <eat> ; <count> <day> ; <day> <past>
        overdose	-13	<height> ; <kin> <leave> ; <need> <treatment> ; <need> a ; <photo> of
        overdose	-13	<stop> <treatment> ; <week> <past> ; box ; deni ; el <play> ; en un ; la <drive>
        overdose	-13	march ; of slat ; pint ; ran out ; residential ; retir ; sam ; set ; spe ; thank
        overdose	-13	throat ; ~<treatment>
        overdose	-14	<kin> <play> ; <school> <school> ; <stop> <alcohol> ; a <trade> ; at hom ; hrs ; iop
        overdose	-14	my ex ; pay ; quier ; the sam ; wed ; ~no
        overdose	-15	<school> and ; <shame> ; ayer ; died ; hav a ; i drink ; my <clothes> ; sel
        overdose	-15	thursday ; train ; would lik
        overdose	-16	/ 0 ; <day> <night> ; <media> ; <take> me ; ed ; en <month> ; im a ; la cas ; nuev
        overdose	-16	on sunday ; rath ; see ; to my ; todo
        overdose	-17	0 d ; adderal ; clas ; has a ; la <home> ; may ; the <money> ; trabaj
        overdose	-18	desd que ; sign ; soy ; ~<seizure>
        overdose	-19	<last> <night> ; <seizure> ; el <day>
        overdose	-20	<gun> ; <unreal> ; dond ; pip ; post ; sweat
        overdose	-21	crack
        overdose	-22	<vendor>
        overdose	-23	aqui
        overdose	-24	<sick>
        overdose	-25	friday
        overdose	-30	plan
        """
}
