extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-3	non sinc ; nos ; number ; octob ; od ; of <treatment> ; off <alcohol> ; offer
        medical_emergency	-3	old ; on <opioid> ; on meth ; only gummi ; orden ; orient ; otr ; our <home>
        medical_emergency	-3	out on ; own a ; pack ; park ; pitch ; platic con ; pleas <say> ; prep
        medical_emergency	-3	prescrib ; proud ; que me ; quick ; quisier ; ran ; read the ; ready ; resi
        medical_emergency	-3	residencial ; rob ; roommat ; serv ; snow ; so nobody ; solit ; son is
        medical_emergency	-3	soy la ; stab ; surgeon ; tamal ; teni ; the <clinician> ; the <colleague>
        medical_emergency	-3	the <daytime> ; the cat ; the park ; the sheet ; the truck ; then <breath>
        medical_emergency	-3	then gasp ; thick than ; think about ; tir of ; to <day> ; told her
        medical_emergency	-3	too <amount> ; train ; tren ; un dia ; una vez ; used to ; va ; ver
        medical_emergency	-3	vet <take> ; want out ; we <build> ; week one ; when dad ; whenev ; wher to
        medical_emergency	-3	wif has ; wir ; with asthm ; with her ; wks ago ; would be ; wouldnt say
        medical_emergency	-3	yo <alone> ; yo le ; yo lo ; ~<appointment> ; ~<pet> ; ~odd ; ~quit ; ~tak
        medical_emergency	-3	él
        medical_emergency	-4	0 <amount> ; 0 <child> ; 0 i ; 0 of ; 0 rd ; 0 st ; 0 th ; 0 with
        medical_emergency	-4	<alcohol> at ; <always> <say> ; <amount> 0 ; <amount> <home>
        medical_emergency	-4	<amount> <medicine> ; <angry> at ; <ask> <money> ; <ask> <need> ; <ask> him
        medical_emergency	-4	<blade> ; <blood> <drive> ; <blood> <eat> ; <blood> de ; <bodypart> <pill>
        medical_emergency	-4	<bodypart> out ; <clinician> at ; <clothes> me ; <cold> i ; <color> <fluid>
        medical_emergency	-4	<container> <amount> ; <count> <day> ; <day> <crowd> ; <day> <need>
        medical_emergency	-4	<day> on ; <day> y ; <drive> <town> ; <fall> <asleep> ; <fluid> he
        medical_emergency	-4	<give> un ; <go> <count> ; <go> <day> ; <go> <home> ; <go> <kill>
        medical_emergency	-4	<go> <sedative> ; <go> und ; <happy> to ; <headface> <breath>
        medical_emergency	-4	<headface> <palecolor> ; <headface> rol ; <hit> his ; <home> <day>
        medical_emergency	-4	<home> <moment> ; <hospital> <amount> ; <hospital> <day>
        medical_emergency	-4	<hospital> <treatment> ; <hot> <eat> ; <hot> <partner>
        medical_emergency	-4	<insurance> <insurance> ; <job> <job> ; <kin> <build> ; <kin> <buy>
        medical_emergency	-4	<kin> <eat> ; <kin> que ; <kin> was ; <last> <day> ; <moment> <drive>
        medical_emergency	-4	<moment> <furniture> ; <moment> <last> ; <moment> of ; <money> <money>
        medical_emergency	-4	<money> a ; <month> <amount> ; <month> <consume> ; <month> <past>
        medical_emergency	-4	<month> <take> ; <need> <take> ; <need> out ; <night> <count>
        medical_emergency	-4	<night> <past> ; <official> <say> ; <opioid> from ; <outdoors> <day>
        medical_emergency	-4	<outdoors> <home> ; <partner> 0 ; <partner> <hit> ; <partner> <write>
        medical_emergency	-4	<partner> me ; <partner> no ; <past> <take> ; <past> i ; <phone> <room>
        medical_emergency	-4	<phone> is ; <phone> x ; <room> 0 ; <room> <bodypart> ; <room> <build>
        medical_emergency	-4	<room> of ; <say> <alcohol> ; <say> <consume> ; <say> <friend>
        medical_emergency	-4	<say> <night> ; <say> <opioid> ; <say> <pet> ; <say> im
        medical_emergency	-4	<school> <treatment> ; <school> a ; <see> a ; <see> him ; <see> me
        medical_emergency	-4	<shake> <bodypart> ; <stimulant> <consume> ; <stimulant> sinc
        medical_emergency	-4	<stop> <stimulant> ; <stranger> <amount> ; <stranger> <ask>
        medical_emergency	-4	<stranger> <stranger> ; <take> <crowd> ; <take> <leave> ; <take> <phone>
        medical_emergency	-4	<take> all ; <take> int ; <think> <kin> ; <think> that ; <tool> <go>
        medical_emergency	-4	<treatment> <amount> ; <treatment> <colleague> ; <vendor> ; <wait> <say>
        medical_emergency	-4	<week> <amount> ; <week> <stimulant> ; <write> for ; @ ; a <church>
        medical_emergency	-4	a <color> ; a <kill> ; a <kin> ; a <medicine> ; a <month> ; a <school>
        medical_emergency	-4	a <write> ; a <year> ; a hot ; about <amount> ; about my ; actual ; air say
        medical_emergency	-4	alon ; already ; and has ; asi que ; ask him ; asleep ; at <day> ; at my
        medical_emergency	-4	back and ; bak ; bathroom floor ; bedroom ; befor it ; behind my ; bomb
        medical_emergency	-4	but my ; c/o ; cabinet ; cal back ; cal from ; cam to ; can do ; can i
        medical_emergency	-4	ceniz ; cent ; circl ; clr <say> ; cod ; cold i ; com back ; con un ; cond
        medical_emergency	-4	condition ; confirm ; cuerp ; dar ; day going ; de <treatment> ; de su
        medical_emergency	-4	decent ; dej de ; del <treatment> ; did a ; diner ; director ; dont <consume>
        medical_emergency	-4	dont hav ; droga ; drov ; each ; eat ; el <child> ; el <clinician>
        medical_emergency	-4	el <container> ; el <official> ; el <outdoors> ; el <treatment> ; elephant
        medical_emergency	-4	en medi ; enter ; ese ; even ; fak ; ferry ; fist ; for <eat> ; for <kin>
        medical_emergency	-4	for his ; form ; found the ; fue la ; get him ; goat ; grad ; graduat
        medical_emergency	-4	hand are ; hat ; hav no ; havent ; he said ; heavy ; hed ; held ; hir
        medical_emergency	-4	his <drive> ; hit me ; i <build> ; i cam ; i do ; i had ; i mad ; i pour
        medical_emergency	-4	i start ; i tri ; i would ; im a ; im an ; im at ; in jun ; in march
        medical_emergency	-4	intensiv ; it <hot> ; it isnt ; it tak ; its just ; ive nev ; izquierd ; juev
        medical_emergency	-4	juez ; jur ; just the ; kais ; knew ; know how ; la <job> ; la <medicine>
        medical_emergency	-4	la coc ; la primer ; lady ; late ; law ; lawy ; le <stop> ; le dio ; lin of
        medical_emergency	-4	littl ; look for ; los nino ; lost my ; ma ; maestr ; mam de ; me va ; meet
        medical_emergency	-4	mi muchach ; mi sobrin ; most of ; mov to ; muri ; my <container>
        medical_emergency	-4	my <sedative> ; my first ; my grandmoth ; my lif ; myself ; naloxon ; nam is
        medical_emergency	-4	need to ; neurologist ; new ; new <year> ; new year ; ni nad ; ni una
        medical_emergency	-4	no ~despiert ; no ~fev ; noch ; nuer ; nuev ; of <month> ; of <opioid>
        medical_emergency	-4	of thos ; often ; ok ; on <amount> ; one and ; one on ; our <room> ; pac
        medical_emergency	-4	par la ; par mi ; park lot ; pas in ; per la ; pes ; pictur ; pleas <phone>
        medical_emergency	-4	pm ; polit ; por <phone> ; por mi ; ppo ; present ; prickl ; primer ; prior
        medical_emergency	-4	psych ; puent ; punch ; que sigu ; quiet ; quinc ; rd ; re son ; referral
        medical_emergency	-4	regres ; rehab ; return ; rm 0 ; rul ; sal de ; saturday and ; say i ; say im
        medical_emergency	-4	self 0 ; semana ; senor ; sew ; siempr ; so we ; sobredosi ; soon ; sorry
        medical_emergency	-4	soy de ; spanish ; su <kin> ; suppos ; sweat and ; sz ; tablet ; talk to
        medical_emergency	-4	teng ; teng 0 ; that was ; the <chestheart> ; the <crowd> ; the <day>
        medical_emergency	-4	the <emergency> ; the <home> ; the <job> ; the <key> ; the <kin> ; the <law>
        medical_emergency	-4	the <rope> ; the <sedative> ; the box ; the ceil ; the floor ; the new
        medical_emergency	-4	the way ; then i ; ther are ; think ; thirty ; through <day> ; ticket
        medical_emergency	-4	to <stranger> ; to my ; tod ; told me ; told my ; tonight and ; touch it
        medical_emergency	-4	tour ; tremor ; twelv ; twenty ; ultim ; un <month> ; up for ; ve ; veo ; viv
        medical_emergency	-4	want it ; week at ; weight ; went in ; wheel ; when it ; wher do ; with my
        medical_emergency	-4	women ; wont be ; work at ; wouldnt <say> ; y <soon> ; y de ; you <take>
        medical_emergency	-4	you <think> ; youv ; yr ; ~<consume> ni ; ~<happy> ; ~<insurance> ; ~<job>
        medical_emergency	-4	~<medicine> ; ~<try> ; ~be ; ~it ; ~oth ; ~plan ; ~se que ; ~to
        medical_emergency	-5	0 hour ; <amount> <eat> ; <amount> <outdoors> ; <amount> in ; <amount> que
        medical_emergency	-5	<ask> que ; <asleep> and ; <blood> <pain> ; <breath> <always>
        medical_emergency	-5	<child> <phone> ; <continue> my ; <crowd> of ; <day> <home> ; <day> <play>
        medical_emergency	-5	<day> aft ; <day> in ; <die> of ; <die> y ; <drive> on ; <friend> <go>
        medical_emergency	-5	<friend> <room> ; <give> me ; <go> y ; <happy> <say> ; <headface> <pain>
        medical_emergency	-5	<home> <amount> ; <job> <day> ; <job> <night> ; <job> <trade> ; <job> at
        medical_emergency	-5	<kill> me ; <kin> <ask> ; <kin> <friend> ; <kin> <law> ; <last> <amount>
        medical_emergency	-5	<last> <year> ; <moment> <outdoors> ; <moment> <treatment> ; <moment> with
        medical_emergency	-5	<month> <treatment> ; <need> <crowd> ; <need> <write> ; <needle> in
        medical_emergency	-5	<opioid> <hospital> ; <partner> <stimulant> ; <partner> de ; <pet> 0
        medical_emergency	-5	<pet> <go> ; <phone> <day> ; <phone> <take> ; <play> on ; <promise> por
        medical_emergency	-5	<say> <child> ; <say> <think> ; <say> i ; <say> to ; <see> <kin> ; <see> for
        medical_emergency	-5	<stimulant> <stimulant> ; <stimulant> i ; <stop> it ; <stop> on
        medical_emergency	-5	<stranger> <take> ; <take> <child> ; <take> <day> ; <take> <kin>
        medical_emergency	-5	<treatment> en ; <week> at ; <write> from ; <write> the ; a year ; agu ; aint
        medical_emergency	-5	airport ; all the ; alumini ; alway ; ambulatori ; and <take> ; and no
        medical_emergency	-5	and stil ; anymor ; at 0 ; atty ; back from ; back in ; background ; been in
        medical_emergency	-5	befor my ; blood pressur ; bridg ; buri ; cak ; charg ; clear ; con quien
        medical_emergency	-5	contract ; corre ; cow ; cow 0 ; crawl ; cuid a ; cun ; cur ; d/c
        medical_emergency	-5	day without ; de <opioid> ; debaj ; delirium ; dentist ; dic q ; doing ; drug
        medical_emergency	-5	el <day> ; el <job> ; el <play> ; el <town> ; el que ; en <month> ; en una
        medical_emergency	-5	esper ; ever ; fast ; fax ; field ; fui ; gat ; gav ; get off ; going to
        medical_emergency	-5	goodby ; group ; gym ; habi ; hac cuatr ; hast que ; he was ; hear the ; hel
        medical_emergency	-5	her head ; i <give> ; i <hear> ; i <leave> ; i <money> ; i count ; i lost
        medical_emergency	-5	i teach ; i use ; im the ; in <amount> ; in front ; in your ; is no
        medical_emergency	-5	its <alcohol> ; its not ; january ; jok ; kind ; knif ; la <kin> ; la <play>
        medical_emergency	-5	la <town> ; lab ; last year ; le <give> ; le <put> ; le ech ; library ; lif
        medical_emergency	-5	list ; listen ; los <child> ; mak me ; manej ; map ; mark ; mayb ; mayor
        medical_emergency	-5	me <pain> ; me my ; medi cal ; medicin ; might ; movi ; my <chestheart>
        medical_emergency	-5	my <insurance> ; my <play> ; my breastbon ; my grandson ; my skin ; my son
        medical_emergency	-5	n i ; nad ; nev been ; no ~se ; novi ; now and ; now talk ; ob ; of thi
        medical_emergency	-5	of us ; off <opioid> ; offic ; on day ; onlin ; ord ; otherwis ; par que
        medical_emergency	-5	paramedic ; person ; pian ; pistol ; plan ; play ; pric ; que <take>
        medical_emergency	-5	ran out ; rath ; real ; rub ; saf ; season ; segu ; she <see> ; singl
        medical_emergency	-5	skin is ; smal ; sobrin ; sort ; sponsor ; structur ; study ; sus ; tak the
        medical_emergency	-5	ten ; th ; that all ; that i ; that my ; the <go> ; the <soon> ; the <town>
        medical_emergency	-5	the day ; the door ; the next ; the pil ; the room ; the tabl ; ther nobody
        medical_emergency	-5	theyd ; til ; til i ; to <die> ; to com ; to find ; to her ; to keep
        medical_emergency	-5	to quit ; to say ; tomorrow ; took ; trad ; transf ; twenty two ; un <year>
        medical_emergency	-5	un ano ; uno ; us ; vap ; vi ; viern ; visit ; wak up ; wal ; warm ; we dont
        medical_emergency	-5	websit ; weekday ; what doe ; wheth ; who <take> ; whoev ; wint ; with us
        medical_emergency	-5	with you ; word of ; written ; y que ; year and ; yes ; you <say> ; zip
        medical_emergency	-5	~<amount> ; ~<crowd> ; ~at ; ~despiert ; ~hay ; ~hear ; ~my ; ~seizur
        medical_emergency	-6	$ 0 ; 0 dia ; 0 y/o ; <amount> <stranger> ; <asleep> at ; <asleep> in
        medical_emergency	-6	<cannabis> only ; <caretaking> a ; <child> <ask> ; <child> <play>
        medical_emergency	-6	<child> and ; <container> <container> ; <count> <amount> ; <day> <feel>
        medical_emergency	-6	<day> is ; <drive> <outdoors> ; <go> <die> ; <go> <year> ; <home> on
        medical_emergency	-6	<kin> <container> ; <kin> <need> ; <media> ; <month> 0 ; <pain> <amount>
        medical_emergency	-6	<partner> <need> ; <partner> and ; <past> <say> ; <say> q ; <say> with
        medical_emergency	-6	<seizure> ; <shame> ; <stranger> <phone> ; <stranger> <stop>
        medical_emergency	-6	<take> <medicine> ; <take> <moment> ; <think> <write> ; <think> how
        medical_emergency	-6	<trade> and ; <vermin> ; <week> <go> ; <week> <take> ; <write> de ; <year> y
        medical_emergency	-6	a <go> ; a <money> ; a <phone> ; a <rope> ; a <town> ; a <trade> ; a <water>
        medical_emergency	-6	a pap ; aca ; account ; aft 0 ; aft i ; alt ; and <count> ; and <kin>
        medical_emergency	-6	and say ; ano y ; arrest ; aunqu ; bank ; bed and ; behind ; blood and
        medical_emergency	-6	bonit ; buena ; calor ; chef ; cho ; church ; collect ; con su ; count
        medical_emergency	-6	court ; cuant ; de los ; del <town> ; din ; doming ; dr ; el 0 ; el <month>
        medical_emergency	-6	el car ; espum ; estan ; flop ; gas ; grandmoth ; grief ; hair ; hav a
        medical_emergency	-6	hav the ; he did ; hear ; heel ; hora ; hospital ; how much ; i <buy>
        medical_emergency	-6	i <drive> ; im in ; in <treatment> ; in his ; in my ; is not ; it to
        medical_emergency	-6	its <day> ; job ; jump ; kick ; la cocin ; las pastilla ; lawn ; learn ; les
        medical_emergency	-6	lik to ; m <trade> ; mad ; mail ; me <stop> ; me tom ; mean ; mejor
        medical_emergency	-6	mi <friend> ; mi novi ; morning ; muri de ; my <amount> ; my <colleague>
        medical_emergency	-6	my daught ; narcan ; next ; ninety ; nino ; no ~<awake> ; no ~<hot> ; not ~a
        medical_emergency	-6	on a ; one in ; one who ; op ; out with ; pacient ; paid ; par el ; party
        medical_emergency	-6	patient ; perdon ; pls ; poc ; que hac ; rais ; rattl ; rep ; san ; sav
        medical_emergency	-6	screen ; seiz ; she on ; short ; sig ; sing ; sold ; soy <trade> ; start with
        medical_emergency	-6	steady ; su herman ; sud ; sun ; sunday ; tabl ; the <night> ; the <photo>
        medical_emergency	-6	the <pill> ; the <treatment> ; the corn ; the county ; the only ; the spr
        medical_emergency	-6	then the ; theyr ; to <continue> ; to <take> ; to do ; to mak ; to open ; too
        medical_emergency	-6	too much ; trap ; treatment ; turn <palecolor> ; tx ; u ; until the ; was 0
        medical_emergency	-6	we do ; wed ; what would ; whisper ; wil be ; wrot ; y/o ; yel ; zer
        medical_emergency	-6	~<child> ; ~<kin> ; ~<write> ; ~narcan ; ~w/d
        medical_emergency	-7	<alone> ; <caretaking> <kin> ; <count> <year> ; <day> without ; <go> <month>
        medical_emergency	-7	<go> <stiff> ; <hit> me ; <home> is ; <kin> <furniture> ; <kin> <home>
        medical_emergency	-7	<last> <month> ; <need> <need> ; <partner> <think> ; <past> he ; <pet> and
        medical_emergency	-7	<phone> from ; <phone> it ; <school> de ; <take> <opioid> ; <treatment> de
        medical_emergency	-7	<treatment> for ; <year> <go> ; a <record> ; a <stranger> ; a coupl
        medical_emergency	-7	and <die> ; and a ; april ; are <color> ; arent ; at work ; befor the ; body
        medical_emergency	-7	book ; break ; con el ; cort ; cuid ; dej a ; die ; dij que ; eleven ; encim
        medical_emergency	-7	evening ; fifteen ; fin ; fold ; food ; fre ; gam ; gan ; get the ; gracia
        medical_emergency	-7	grandfath ; great ; ham ; hes on ; hijo ; i <start> ; i found ; i stil
        medical_emergency	-7	inpatient ; intern ; is it ; jerk ; jun ; junt ; la <photo> ; las <pill>
        medical_emergency	-7	licens ; lueg ; manag ; me <take> ; men ; mis <child> ; my <pet>
        medical_emergency	-7	my <stranger> ; my <write> ; my parent ; nad <amount> ; nad mas ; necesit
        medical_emergency	-7	neg ; no ~<say> ; no ~sx ; nobody ; o ; of your ; on your ; one for
        medical_emergency	-7	outpatient ; over a ; pastor ; plant ; point ; prob ; problem ; pued
        medical_emergency	-7	que <continue> ; quier ; ranch ; record ; ronc ; room ; ruid ; sangr de
        medical_emergency	-7	school ; se meti ; send ; shap ; shed ; som <day> ; spel ; string in ; taken
        medical_emergency	-7	tal ; that the ; the 0 ; the <opioid> ; to be ; to get ; todavi ; un <day>
        medical_emergency	-7	using ; what the ; wont say ; ~<withdrawal> ; ~her ; ~si
        medical_emergency	-8	0 0 ; <amount> <money> ; <day> en ; <drive> <amount> ; <go> <treatment>
        medical_emergency	-8	<kin> <outdoors> ; <kin> <play> ; <kin> and ; <kin> me ; <leave> a ; <lock>
        medical_emergency	-8	<need> <treatment> ; <say> <moment> ; <say> on ; <stop> de ; <stranger> in
        medical_emergency	-8	<stranger> who ; <take> off ; <write> <amount> ; <year> <past> ; a las ; ach
        medical_emergency	-8	alarm ; all over ; and <say> ; at <amount> ; at all ; beat ; best ; bought
        medical_emergency	-8	boy ; brinc ; cant be ; cap ; ceil ; clt ; co ; cocin ; con las ; cont
        medical_emergency	-8	convulsion ; corazon ; custody ; da ; de eso ; el <alcohol> ; els ; es la
        medical_emergency	-8	everyon ; fami ; famili ; fenc ; fri ; fuert ; honest ; id lik ; in <law>
        medical_emergency	-8	insuranc ; kept ; lock ; me <say> ; me and ; me lo ; must ; my old ; my phon
        medical_emergency	-8	nieg ; nobody els ; of <stimulant> ; off <sedative> ; off it ; platic
        medical_emergency	-8	pocket ; practic ; que <say> ; seizur ; self ; si me ; sinc <month> ; slot
        medical_emergency	-8	tech ; the <friend> ; the <record> ; the first ; thi <month> ; tienen ; to a
        medical_emergency	-8	to sleep ; uso ; vet ; voy ; y en ; ~sx
        medical_emergency	-9	$ ; <breath> <moment> ; <chestheart> y ; <drive> <furniture> ; <eat> <amount>
        medical_emergency	-9	<hit> a ; <kin> <amount> ; <kin> de ; <moment> <amount> ; <play> <school>
        medical_emergency	-9	<sedative> <amount> ; <stimulant> and ; <treatment> 0 ; a <child> ; and then
        medical_emergency	-9	are the ; back to ; bag ; band ; bat ; believ ; bos ; buy ; cam back ; cash
        medical_emergency	-9	cb ; cor ; cosa ; cpap ; dat ; despu ; el <drive> ; ell ; en un ; estuv
        medical_emergency	-9	final ; fix ; gent ; girl ; good ; gurgl ; hay ; in <school> ; la <crowd>
        medical_emergency	-9	lleg ; me to ; my <home> ; my fath ; of them ; on <stimulant> ; pick ; que mi
        medical_emergency	-9	radi ; rm ; say the ; se <go> ; so the ; staf ; stat ; team ; thanksgiv
        medical_emergency	-9	that he ; the <amount> ; the old ; thur ; to <say> ; to <see> ; when the
        medical_emergency	-9	with <kin> ; ya se ; yet ; ~<clinician> ; ~<shake> ; ~convulsion
        medical_emergency	-10	<calm> ; <kin> has ; <need> <stop> ; <past> <go> ; <say> it ; <trust>
        medical_emergency	-10	<write> with ; against ; all of ; brok ; counselor ; cuent ; dan ; day 0
        medical_emergency	-10	do you ; en mi ; hav <amount> ; heal ; hx ; i <play> ; i <school> ; i <try>
        medical_emergency	-10	la <school> ; la sal ; last month ; limpi ; lost ; mand ; march ; me <happy>
        medical_emergency	-10	my <crowd> ; my cousin ; my roommat ; no ~<alcohol> ; no ~<asleep> ; nunc
        medical_emergency	-10	parent ; pres ; saw ; thank ; the <consume> ; the bottl ; the neighbor
        medical_emergency	-10	to <amount> ; truck ; was in ; wednesday ; wer ; with <amount> ; yawn
        medical_emergency	-10	you hav ; ~<pain>
        medical_emergency	-11	<chestheart> <pain> ; <kin> <die> ; <moment> <go> ; <say> <job> ; <take> it
        medical_emergency	-11	again ; breastbon ; check ; clean ; colleg ; cousin ; do we ; don ; had a
        medical_emergency	-11	hallway ; i did ; im 0 ; is in ; is ther ; lol ; lov ; non ; on saturday ; p
        medical_emergency	-11	permis ; si no ; test ; the <die> ; the <money> ; the <outdoors>
        medical_emergency	-11	the <play> ; thes ; tir ; toc ; wil ; ~<chestheart> ; ~el
        medical_emergency	-12	0 in ; <day> <stop> ; <need> <amount> ; <write> <write> ; a un ; and <eat>
        medical_emergency	-12	cal it ; card ; clas ; dio ; i want ; my <clinician> ; my <job> ; overdos
        medical_emergency	-12	peopl ; sel ; sobr ; text ; vend ; watch ; ~<die> ; ~sz
        medical_emergency	-13	<always> <month> ; <amount> <month> ; <die> de ; <gun> ; <home> with ; ahi
        medical_emergency	-13	deni ; email ; may ; my <phone> ; pressur ; tak a ; ~<awake> ; ~<emergency>
        medical_emergency	-14	<amount> <week> ; <day> with ; <go> through ; <kin> who ; <say> of ; ant
        medical_emergency	-14	bet ; eso ; i tak ; long ; my moth ; shop ; the <school> ; ~<seizure>
        medical_emergency	-15	<unreal> ; blu ; cuand ; onc ; rol ; scar ; second ; snor ; ya me
        medical_emergency	-16	died ; for me ; friday ; me <go> ; pain ; trabaj
        medical_emergency	-17	<withdrawal> ; chest ; de mi ; mov ; my chest ; sin ; wak ; ~in
        medical_emergency	-18	<threat>
        medical_emergency	-21	baby
        """
}
