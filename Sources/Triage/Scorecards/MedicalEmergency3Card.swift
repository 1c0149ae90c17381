extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-4	<hospital> <day> ; <hot> <partner> ; <insurance> <insurance> ; <job> <night>
        medical_emergency	-4	<job> at ; <job> de ; <kin> <child> ; <kin> <law> ; <kin> <need>
        medical_emergency	-4	<kin> <room> ; <last> <day> ; <last> <month> ; <leave> de ; <medicine> y
        medical_emergency	-4	<moment> <go> ; <moment> with ; <money> <money> ; <money> for
        medical_emergency	-4	<month> <amount> ; <month> <continue> ; <needle> on ; <night> <past>
        medical_emergency	-4	<official> <say> ; <outdoors> <day> ; <partner> no ; <past> <take> ; <past> i
        medical_emergency	-4	<past> that ; <pet> 0 ; <play> <school> ; <play> on ; <promise> por
        medical_emergency	-4	<room> <blade> ; <room> <bodypart> ; <room> <breath> ; <say> <child>
        medical_emergency	-4	<say> <clinician> ; <say> <friend> ; <say> <room> ; <say> i ; <say> im
        medical_emergency	-4	<say> on ; <say> you ; <school> <write> ; <sedative> <day> ; <see> it
        medical_emergency	-4	<see> me ; <stimulant> <go> ; <stimulant> <month> ; <stimulant> i
        medical_emergency	-4	<stimulant> with ; <stop> 0 ; <stop> <opioid> ; <stop> it
        medical_emergency	-4	<stranger> <amount> ; <stranger> <stranger> ; <take> <blade> ; <take> <leave>
        medical_emergency	-4	<take> <outdoors> ; <take> int ; <think> que ; <treatment> <amount>
        medical_emergency	-4	<treatment> <kin> ; <treatment> <say> ; <wait> <amount> ; <wait> <say>
        medical_emergency	-4	<water> and ; <write> from ; <write> the ; <year> <past> ; a <home>
        medical_emergency	-4	a <kill> ; a <official> ; a <phone> ; a <rarely> ; a <seizure> ; a <stranger>
        medical_emergency	-4	a <trade> ; a <write> ; a littl ; a lump ; a plac ; a seizur ; a year
        medical_emergency	-4	account ; actual ; aft <eat> ; aft <job> ; aint ; air y ; all the ; alway
        medical_emergency	-4	and <die> ; and id ; and tak ; anymor ; approv ; are in ; asi que ; ask him
        medical_emergency	-4	at <day> ; at hom ; back from ; background ; bat ; been in ; been off
        medical_emergency	-4	been throw ; behind my ; blew ; bomb ; box ; buena ; c/o ; cambi ; can <take>
        medical_emergency	-4	can i ; cay por ; ceniz ; centr ; circl ; cod ; cold i ; community ; con los
        medical_emergency	-4	cond ; confirm ; cow 0 ; cramp ; cri ; cuant ; day at ; de <day>
        medical_emergency	-4	de <stranger> ; death ; decent ; dental ; despert ; died of ; doing ; dol
        medical_emergency	-4	doming ; dont hav ; drink and ; driv a ; drug ; el <official>
        medical_emergency	-4	el <treatment> ; el <write> ; eleven ; en los ; en medi ; enter ; es par
        medical_emergency	-4	fast ; fath ; feed ; ferry ; field ; film ; find out ; firm ; fit ; food
        medical_emergency	-4	for <eat> ; for <treatment> ; for his ; found the ; fue la ; get off ; goodby
        medical_emergency	-4	got her ; hand are ; hat ; he goe ; he said ; he told ; hel ; hi ; hijo ; hir
        medical_emergency	-4	his <drive> ; hit me ; hom with ; hospital ; hx ; i <blood> ; i <build>
        medical_emergency	-4	i <drive> ; i <happy> ; i <school> ; i <start> ; i <think> ; i count ; i mad
        medical_emergency	-4	i nev ; i want ; icu ; im an ; im at ; in <amount> ; in march ; insid
        medical_emergency	-4	instead ; intensiv ; is <stimulant> ; it isnt ; it tak ; its been ; ive nev
        medical_emergency	-4	jur ; kais ; keep my ; knew ; la <medicine> ; la gent ; la que ; lady ; lawy
        medical_emergency	-4	le <stop> ; le hag ; library ; listen ; lo de ; los nino ; mart ; me la
        medical_emergency	-4	me quit ; me sinc ; me tom ; me voy ; mejor ; mi cun ; mi hij ; mi novi ; mo
        medical_emergency	-4	month and ; most of ; murd ; my <amount> ; my <chestheart> ; my <container>
        medical_emergency	-4	my <drug> ; my <insurance> ; my doctor ; my first ; my girlfriend ; my sist
        medical_emergency	-4	my skin ; my son ; my ~<kin> ; next ; ni nad ; no ~<hot> ; no ~despiert
        medical_emergency	-4	nuer ; number ; octob ; od ; of <month> ; of <stimulant> ; off <opioid>
        medical_emergency	-4	offic ; often ; old ; one who ; orden ; otherwis ; otr ; pac ; par que
        medical_emergency	-4	pasar ; perdon ; pes ; pictur ; pistol ; pitch ; platic con ; pm ; polit
        medical_emergency	-4	ppo ; present ; prickl ; primer ; proud ; puls ; punch ; que me ; quiet
        medical_emergency	-4	real ; recet ; referral ; saf ; sal de ; screen ; seizur ; sew ; shar ; shift
        medical_emergency	-4	siempr ; sin ~<consume> ; sobrin ; sort ; st ; stab ; sud ; suppos ; sz
        medical_emergency	-4	taken ; talk to ; tamal ; teng 0 ; teni ; the <key> ; the ceil ; the corn
        medical_emergency	-4	the neighbor ; the new ; the room ; the spr ; the ~<consume> ; then i
        medical_emergency	-4	ther and ; think about ; thirty ; til ; to <amount> ; to <stranger> ; to a
        medical_emergency	-4	to say ; told my ; tonight and ; tour ; twenty two ; up at ; used to ; using
        medical_emergency	-4	va par ; ver ; we <build> ; websit ; week at ; week i ; went in ; what would
        medical_emergency	-4	wir ; women ; work at ; wouldnt <say> ; year ago ; yes ; yo lo ; you <think>
        medical_emergency	-4	youv ; ~<drive> ; ~<fluid> ; ~<headface> and ; ~<phone> ; ~<school>
        medical_emergency	-4	~<stranger> ; ~<week> ; ~be ; ~beb ; ~com ; ~con ; ~da ; ~dia ; ~fev ; ~go
        medical_emergency	-4	~hav ; ~hom ; ~how ~long ; ~lost ; ~mi ; ~muri ; ~rm ~0 ; ~seizur ; ~slept
        medical_emergency	-4	~smok ; ~un ; él
        medical_emergency	-5	0 dia ; 0 i ; 0 temp ; 0 th ; <alcohol> el ; <amount> 0 ; <amount> <eat>
        medical_emergency	-5	<amount> <medicine> ; <amount> <take> ; <amount> que ; <ask> que
        medical_emergency	-5	<blood> <awake> ; <blood> all ; <blood> de ; <breath> for ; <clinician> and
        medical_emergency	-5	<colleague> <take> ; <confused> <headface> ; <count> <amount>
        medical_emergency	-5	<count> <year> ; <die> of ; <feel> it ; <fluid> he ; <friend> <go>
        medical_emergency	-5	<go> <take> ; <go> y ; <happy> <breath> ; <happy> <say> ; <headface> <pain>
        medical_emergency	-5	<hold> his ; <home> <moment> ; <home> in ; <kill> me ; <kin> <container>
        medical_emergency	-5	<kin> <friend> ; <kin> <furniture> ; <last> <amount> ; <last> <year>
        medical_emergency	-5	<moment> <treatment> ; <moment> and ; <moment> on ; <need> <crowd>
        medical_emergency	-5	<need> <need> ; <need> <write> ; <opening> and ; <order> <treatment>
        medical_emergency	-5	<past> <say> ; <phone> <day> ; <phone> <take> ; <room> 0 ; <room> <build>
        medical_emergency	-5	<sad> ; <say> <alcohol> ; <say> <moment> ; <say> <opioid> ; <say> about
        medical_emergency	-5	<say> q ; <school> <play> ; <start> with ; <stop> <sedative> ; <take> <child>
        medical_emergency	-5	<take> <kin> ; <take> <moment> ; <treatment> en ; <treatment> for ; <vermin>
        medical_emergency	-5	<week> at ; <week> i ; <write> de ; a <blade> ; a <tool> ; a hot ; a las
        medical_emergency	-5	a red ; agu ; airport ; and a ; and no ; at 0 ; at <home> ; at her ; atty
        medical_emergency	-5	aunqu ; back in ; bak ; bed and ; bedroom ; befor it ; befor my ; blood all
        medical_emergency	-5	break ; bridg ; busc ; but the ; cal from ; cash ; cent ; clear ; con <blood>
        medical_emergency	-5	con el ; con sangr ; con su ; condition ; contract ; corre ; correct ; cosa
        medical_emergency	-5	count ; crawl ; cuatr ; cuerp ; cuid ; custody ; dan ; dar ; day without
        medical_emergency	-5	de su ; debaj ; dej a ; dej de ; dentist ; did a ; director ; do you ; doc
        medical_emergency	-5	el <clinician> ; el <outdoors> ; el <town> ; el ban ; el que ; en una
        medical_emergency	-5	er they ; esper ; estan ; estoy ; ever ; fak ; fax ; fist ; for <stimulant>
        medical_emergency	-5	form ; gam ; gas ; get her ; get the ; group ; gym ; hair ; ham ; hard she
        medical_emergency	-5	he threw ; held ; her 0 ; her head ; his lip ; holiday ; i <give> ; i <hear>
        medical_emergency	-5	i <leave> ; i <money> ; i finish ; i get ; i say ; i work ; i would ; id lik
        medical_emergency	-5	im on ; in <law> ; in <school> ; in front ; in jun ; instead of ; is no
        medical_emergency	-5	its <alcohol> ; its not ; izquierd ; jok ; juez ; just the ; kept ; la <town>
        medical_emergency	-5	la <week> ; la cas ; la coc ; la seman ; last year ; le ech ; let ; licens
        medical_emergency	-5	list ; littl ; llor ; los <child> ; ma ; mak ; mak me ; manag ; mark ; mayb
        medical_emergency	-5	mayor ; me <need> ; me dio ; me my ; me pas ; me va ; medi cal ; mi abuel
        medical_emergency	-5	monday and ; my <play> ; my grandmoth ; my grandson ; nad ; nad <amount>
        medical_emergency	-5	nad mas ; naloxon ; nam is ; nev been ; new <year> ; new year ; nieg
        medical_emergency	-5	no ~<asleep> ; novi ; of <opioid> ; off <sedative> ; oil ; onlin ; overpas
        medical_emergency	-5	paramedic ; party ; patient ; pian ; pick ; pidi ; plan ; plant ; pls ; point
        medical_emergency	-5	por <phone> ; pric ; prior ; que no ; rais ; ran out ; ranch ; rath ; rattl
        medical_emergency	-5	rd ; regres ; said i ; se tom ; season ; segu ; self 0 ; she <confused>
        medical_emergency	-5	she <see> ; sing ; skin is ; snow ; sobredosi ; soon ; sorry ; spanish ; stat
        medical_emergency	-5	string in ; structur ; study ; tabl ; tak the ; ten ; teng ; th ; that all
        medical_emergency	-5	the <emergency> ; the <hospital> ; the <treatment> ; the cat ; the county
        medical_emergency	-5	the door ; the one ; the pil ; the wal ; then the ; theyd ; through <day>
        medical_emergency	-5	ticket ; to her ; to keep ; to me ; to see ; told me ; too ; twelv ; two year
        medical_emergency	-5	un <year> ; un ano ; usted ; very ; vet ; want it ; we dont ; wed ; what doe
        medical_emergency	-5	what it ; when it ; whisper ; wint ; with <kin> ; with me ; with you
        medical_emergency	-5	wont be ; word of ; would be ; y <soon> ; yet ; zer ; ~0 ~day ; ~<consume> ni
        medical_emergency	-5	~<gun> ; ~<happy> ; ~<insurance> ; ~<kill> ; ~<past> ; ~<try> ; ~blu ; ~bump
        medical_emergency	-5	~convulsion ; ~despiert ; ~en ; ~hay ; ~he ; ~hear ; ~muri de ; ~plan ; ~quit
        medical_emergency	-5	~si ; ~sinc ; ~six ; ~w/d
        medical_emergency	-6	$ ; 0 day ; 0 y/o ; <amount> <stranger> ; <amount> de ; <asleep> at
        medical_emergency	-6	<cannabis> only ; <chestheart> y ; <child> <ask> ; <child> <play>
        medical_emergency	-6	<clinician> <go> ; <crowd> of ; <day> <feel> ; <day> in ; <day> is
        medical_emergency	-6	<give> un ; <go> <stiff> ; <go> <year> ; <kin> <play> ; <money> a ; <money> y
        medical_emergency	-6	<need> <kin> ; <need> <treatment> ; <pain> <amount> ; <partner> <need>
        medical_emergency	-6	<partner> <stimulant> ; <partner> <think> ; <past> he ; <pet> <go>
        medical_emergency	-6	<phone> from ; <put> <amount> ; <say> <treatment> ; <say> it ; <see> <kin>
        medical_emergency	-6	<see> a ; <seizure> ; <stop> with ; <stranger> <stop> ; <stranger> in
        medical_emergency	-6	<take> her ; <take> it ; <treatment> <stimulant> ; <treatment> de
        medical_emergency	-6	<week> <take> ; <year> y ; a <rope> ; a <town> ; a <water> ; a pap ; aca
        medical_emergency	-6	aft i ; alt ; alumini ; and <count> ; and <kin> ; and say ; and stil ; ano y
        medical_emergency	-6	arrest ; at <amount> ; bonit ; but my ; cak ; calor ; catch her ; chef
        medical_emergency	-6	collect ; compadr ; con un ; cor ; cort ; d/c ; de <opioid> ; dead
        medical_emergency	-6	del <town> ; do it ; dr ; el 0 ; el <month> ; el <play> ; el car ; el doming
        medical_emergency	-6	els ; encim ; es el ; fifteen ; fold ; fre ; going to ; golp ; gooseflesh
        medical_emergency	-6	grief ; heel ; hes on ; i <buy> ; i <job> ; i just ; i use ; ill ; im going
        medical_emergency	-6	im in ; in your ; insuranc ; is it ; it to ; junt ; kick ; kind ; knif
        medical_emergency	-6	la <home> ; la <photo> ; la <play> ; la cocin ; lab ; las <pill>
        medical_emergency	-6	las pastilla ; late ; lik to ; lleg ; lueg ; mad ; maestr ; mail ; manej
        medical_emergency	-6	map ; me <stop> ; mes ; mi <friend> ; movi ; my <colleague> ; my <pet>
        medical_emergency	-6	my parent ; n i ; necesit ; need to ; neg ; ninety ; nino ; now talk ; o ; ob
        medical_emergency	-6	of <sedative> ; of us ; on a ; on your ; op ; pacient ; person ; practic
        medical_emergency	-6	pued ; puent ; que <continue> ; que <say> ; record ; rep ; room ; rub ; ruid
        medical_emergency	-6	se meti ; sei ; seiz ; semana ; serv ; set ; seven ; solit ; soy <trade>
        medical_emergency	-6	su herman ; sunday ; sí ; the <job> ; the <law> ; the <night> ; the <opioid>
        medical_emergency	-6	the <phone> ; the <photo> ; the <pill> ; the <town> ; the floor ; the sheet
        medical_emergency	-6	the tabl ; ther nobody ; theyr ; thur ; to <continue> ; to be ; to com
        medical_emergency	-6	to do ; to get ; to mak ; to open ; touch it ; trad ; tremor ; uno ; visit
        medical_emergency	-6	we <take> ; wil be ; wont say ; written ; y/o ; year and ; ~<clinician>
        medical_emergency	-6	~<die> de ; ~<friend> ; ~<give> ; ~<pain> ; ~<shake> ; ~<treatment> ~de
        medical_emergency	-6	~back ; ~narcan
        medical_emergency	-7	<amount> <outdoors> ; <calm> ; <day> aft ; <day> with ; <day> without
        medical_emergency	-7	<drive> <outdoors> ; <give> me ; <kin> <outdoors> ; <kin> and ; <lock>
        medical_emergency	-7	<moment> <amount> ; <need> <stop> ; <partner> and ; <phone> it
        medical_emergency	-7	<stimulant> <stimulant> ; <stimulant> and ; <write> <amount> ; a <color>
        medical_emergency	-7	a <go> ; a <record> ; alarm ; already ; april ; arent ; at all ; at work
        medical_emergency	-7	befor the ; behind ; believ ; blu ; book ; breastbon ; cam to ; cho ; church
        medical_emergency	-7	cow ; cun ; delirium ; die ; elephant ; en un ; es la ; fenc ; fri ; gan
        medical_emergency	-7	garag ; gracia ; grandmoth ; great ; havent ; i found ; im 0 ; in his ; in my
        medical_emergency	-7	is ther ; jump ; le <put> ; le dio ; learn ; lost ; m <trade> ; me and ; men
        medical_emergency	-7	might ; morning ; my <stranger> ; my breastbon ; my fath ; my old
        medical_emergency	-7	my roommat ; no ~<say> ; no ~sx ; nobody ; noch ; not ~a ; of thi ; of your
        medical_emergency	-7	one and ; ord ; out with ; p ; paid ; par mi ; play ; poc ; que <take>
        medical_emergency	-7	que hac ; san ; saw ; say the ; send ; she on ; sig ; sinc <month> ; six
        medical_emergency	-7	sold ; tak a ; that the ; the 0 ; the <amount> ; the day ; to find ; to quit
        medical_emergency	-7	to sleep ; un <day> ; una vez ; until the ; wal ; warm ; we do ; what the
        medical_emergency	-7	whoev ; wrot ; ~0 ~<day> ; ~<appointment> ; ~at ; ~in ; ~long ; ~pas
        medical_emergency	-7	~program ; ~rm ; ~sx ; ~to
        medical_emergency	-8	0 0 ; <alone> ; <ask> <money> ; <child> and ; <continue> my ; <go> <month>
        medical_emergency	-8	<hit> a ; <hit> me ; <home> <amount> ; <home> with ; <kin> <home> ; <kin> has
        medical_emergency	-8	<kin> me ; <leave> a ; <past> <go> ; <say> with ; <stop> <day>
        medical_emergency	-8	<stranger> <phone> ; <take> off ; <trade> and ; <week> <go> ; ach ; all of
        medical_emergency	-8	and <hot> ; are <color> ; band ; bos ; bought ; boy ; cap ; clt ; convulsion
        medical_emergency	-8	corazon ; cpap ; de eso ; dij que ; el <drive> ; evening ; everyon ; fin
        medical_emergency	-8	fuert ; grandfath ; hast que ; he did ; herself ; honest ; how much ; is in
        medical_emergency	-8	job ; les ; limpi ; money ; must ; my cousin ; my phon ; no ~<awake> ; off it
        medical_emergency	-8	ok ; one for ; one in ; outpatient ; pastor ; pool ; por lo ; prob ; radi
        medical_emergency	-8	school ; shed ; snor ; som <day> ; staf ; tech ; thank ; thanksgiv ; that was
        medical_emergency	-8	the <die> ; the first ; thi <month> ; tienen ; too much ; treatment ; twenty
        medical_emergency	-8	uso ; viern ; wil ; y en ; y yo ; yel ; ~<awake> ; ~<leave> ; ~<medicine>
        medical_emergency	-8	~<outdoors> ; ~<partner>
        medical_emergency	-9	0 in ; <always> <month> ; <amount> <money> ; <chestheart> <pain>
        medical_emergency	-9	<count> <day> ; <drive> <amount> ; <home> <kin> ; <hot> <think>
        medical_emergency	-9	<kin> <amount> ; <media> ; <pet> and ; <stop> de ; <take> <opioid>
        medical_emergency	-9	<write> <write> ; a <child> ; again ; ahi ; and <say> ; and <take> ; and then
        medical_emergency	-9	are the ; beat ; blood and ; buy ; cb ; ceil ; co ; cont ; court ; deni
        medical_emergency	-9	despu ; died ; don ; en <month> ; en mi ; famili ; final ; gent ; good
        medical_emergency	-9	hav <amount> ; i <play> ; i <try> ; jerk ; judg ; jun ; la <school>
        medical_emergency	-9	last month ; me <go> ; me <say> ; me lo ; me to ; mean ; my <home>
        medical_emergency	-9	my <write> ; narcan ; nobody els ; on <stimulant> ; on saturday ; parent
        medical_emergency	-9	problem ; rol ; sangr de ; self ; shap ; shop ; si me ; slot ; smal ; tal
        medical_emergency	-9	that he ; up for ; was in ; with <amount> ; ~dan ; ~in ~the ; ~my ; ~sz
        medical_emergency	-10	<day> <stop> ; <drive> <furniture> ; <eat> <amount> ; <school> de
        medical_emergency	-10	<stranger> <say> ; <stranger> who ; <treatment> 0 ; <trust> ; aft 0
        medical_emergency	-10	against ; body ; brok ; cam back ; cant be ; check ; cocin ; colleg
        medical_emergency	-10	con las ; counselor ; el <alcohol> ; estuv ; fami ; girl ; had a ; hallway
        medical_emergency	-10	hay ; i did ; i stil ; la <crowd> ; lock ; mand ; march ; me <happy>
        medical_emergency	-10	me <take> ; my <crowd> ; nunc ; peopl ; pocket ; que mi ; ronc ; se <go>
        medical_emergency	-10	si no ; team ; test ; the <outdoors> ; the <play> ; the <record> ; the bottl
        medical_emergency	-10	the old ; to <say> ; to <take> ; toc ; todavi ; trap ; truck ; ya se
        medical_emergency	-10	~<chestheart> ; ~driv ; ~how ; ~tak
        medical_emergency	-11	<kin> who ; <kin> ~<die> ; <sedative> <amount> ; back to ; best ; brinc
        medical_emergency	-11	cal it ; fix ; gurgl ; heal ; la sal ; lov ; no ~<alcohol> ; non ; overdos
        medical_emergency	-11	pres ; residential ; scar ; the <friend> ; the <money> ; tx ; vend ; wer
        medical_emergency	-11	yawn ; ~<crowd> ; ~<play> ; ~<write>
        medical_emergency	-12	<say> <job> ; <shame> ; <write> with ; and <eat> ; bank ; cuand ; de mi
        medical_emergency	-12	for me ; in a ; my <job> ; my moth ; permis ; platic ; pressur ; second
        medical_emergency	-12	sel ; so the ; spel ; text ; thes ; wak
        medical_emergency	-13	<amount> <week> ; <gun> ; <need> <amount> ; a un ; baby ; card ; clas
        medical_emergency	-13	day 0 ; email ; lol ; long ; may ; my <clinician> ; voy ; ya me ; you hav
        medical_emergency	-13	~<amount> ~<year> ; ~<emergency> ; ~el
        medical_emergency	-14	<go> through ; ant ; bet ; do we ; my <phone> ; sobr ; trabaj ; watch
        medical_emergency	-14	~<child>
        medical_emergency	-15	<say> of ; <threat> ; <unreal> ; cousin ; dat ; hear ; the <school> ; tir
        medical_emergency	-16	sin ; ~i
        medical_emergency	-17	friday ; onc
        medical_emergency	-18	<withdrawal> ; chest ; clean ; mov ; my chest
        medical_emergency	-19	eso ; pain
        medical_emergency	-20	~<seizure>
        """
}
