extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-4	<stranger> <ask> ; <stranger> <say> ; <stranger> <stranger>
        medical_emergency	-4	<stranger> <think> ; <take> <child> ; <take> <day> ; <take> <law>
        medical_emergency	-4	<take> <leave> ; <take> int ; <think> im ; <think> that ; <tool> <go>
        medical_emergency	-4	<trade> and ; <treatment> <amount> ; <treatment> <colleague>
        medical_emergency	-4	<treatment> <kin> ; <treatment> <say> ; <vendor> ; <wait> <say> ; <week> at
        medical_emergency	-4	<write> for ; <write> the ; <year> <consume> ; a <kin> ; a <school>
        medical_emergency	-4	a <write> ; a <year> ; a detox ; a hot ; a littl ; a los ; a year
        medical_emergency	-4	about <amount> ; aceptan ; air say ; airport ; alon ; already ; alumini
        medical_emergency	-4	and <continue> ; and <die> ; and <hot> ; and <take> ; and has ; are red
        medical_emergency	-4	around ; ask him ; asleep ; at <day> ; at her ; at hom ; back and ; baj ; bak
        medical_emergency	-4	been in ; bomb ; busc ; c/o ; cak ; cam to ; cambi ; can do ; can i ; ceniz
        medical_emergency	-4	cent ; centr ; circl ; clr <say> ; cold i ; com back ; con un ; cond
        medical_emergency	-4	confirm ; cuerp ; cuid a ; dan ; dar ; de <stranger> ; decent ; dej de
        medical_emergency	-4	desd <month> ; despert ; did a ; dio ; do that ; dol ; dont <consume>
        medical_emergency	-4	dont hav ; driv a ; droga ; drov ; drug ; dying ; each ; east ; eat
        medical_emergency	-4	el <clinician> ; el juez ; en <home> ; en medi ; en una ; even ; ever ; ex
        medical_emergency	-4	fair ; feed ; ferry ; finish 0 ; for <eat> ; for <stimulant> ; for his ; form
        medical_emergency	-4	found the ; fresn ; fue ; fue la ; get off ; goat ; goodby ; got her ; grad
        medical_emergency	-4	group ; gym ; hast ; hat ; hav no ; hav the ; he said ; he told ; hed ; held
        medical_emergency	-4	her i ; hir ; his <drive> ; i <blood> ; i <build> ; i <give> ; i cam ; i do
        medical_emergency	-4	i driv ; i had ; i mad ; i run ; i tri ; im a ; in front ; is no ; it goe
        medical_emergency	-4	it isnt ; it tak ; its <alcohol> ; its just ; its not ; ive nev ; january
        medical_emergency	-4	juev ; jur ; just the ; kais ; knew ; la <medicine> ; la <town>
        medical_emergency	-4	la <treatment> ; la gent ; late ; law ; lawy ; le <give> ; le <stop> ; letter
        medical_emergency	-4	lif ; lin of ; littl ; los nino ; lun ; ma ; mak ; mak me ; mam de ; me my
        medical_emergency	-4	me pas ; me va ; meet ; mes ; mi <colleague> ; mi muchach ; mied ; most of
        medical_emergency	-4	mov to ; my <amount> ; my <container> ; my <think> ; my first ; my grandmoth
        medical_emergency	-4	my son ; naloxon ; need to ; neurologist ; no ~<hot> ; no ~despiert
        medical_emergency	-4	non sinc ; nuer ; octob ; of <opioid> ; of thos ; offic ; often ; ok ; old
        medical_emergency	-4	on <amount> ; on day ; one on ; otherwis ; our <room> ; par mi ; pasar ; pes
        medical_emergency	-4	pictur ; pistol ; platic con ; pleas <phone> ; pm ; polit ; por <phone> ; ppo
        medical_emergency	-4	present ; prickl ; primer ; proud ; puls ; punch ; quinc ; re son ; read the
        medical_emergency	-4	return ; sal de ; sea ; self 0 ; sew ; siempr ; snow ; soon ; sort ; soy de
        medical_emergency	-4	spanish ; su <kin> ; suppos ; sweat and ; tak the ; talk to ; ten ; teng ; th
        medical_emergency	-4	than ; that my ; that was ; the <chestheart> ; the <crowd> ; the <home>
        medical_emergency	-4	the <key> ; the <town> ; the <treatment> ; the corn ; the day ; the door
        medical_emergency	-4	the floor ; the new ; the one ; the pil ; the spr ; the wat ; the way
        medical_emergency	-4	then i ; thirty ; ticket ; til ; to <stranger> ; to say ; told my
        medical_emergency	-4	tonight and ; took ; tour ; twenty two ; twin ; ve ; veo ; ver ; want it
        medical_emergency	-4	we <build> ; websit ; wed ; weight ; went in ; wheel ; when it ; wher do
        medical_emergency	-4	wint ; wir ; women ; wont be ; wont say ; work at ; wouldnt <say> ; y <soon>
        medical_emergency	-4	y de ; you <take> ; you <think> ; yr ; ~<consume> ni ; ~<insurance> ; ~<kill>
        medical_emergency	-4	~<night> ; ~<school> ; ~<week> ; ~an ; ~bump ; ~buri ; ~con ; ~day ~inpatient
        medical_emergency	-4	~despiert ; ~en ; ~fev ; ~go ; ~hav ; ~hay ; ~hear ; ~it ; ~muri ; ~oth
        medical_emergency	-4	~six ; ~slept ; ~smok ; ~so ; ~use ; ~week ; él
        medical_emergency	-5	0 with ; <amount> <home> ; <amount> <outdoors> ; <amount> in ; <amount> que
        medical_emergency	-5	<ask> que ; <asleep> and ; <asleep> in ; <asleep> on ; <breath> <always>
        medical_emergency	-5	<caretaking> a ; <container> <container> ; <continue> my ; <day> <crowd>
        medical_emergency	-5	<die> of ; <drive> <outdoors> ; <drive> on ; <feel> it ; <fluid> he
        medical_emergency	-5	<friend> <go> ; <friend> <room> ; <go> y ; <happy> <breath> ; <happy> <say>
        medical_emergency	-5	<headface> <pain> ; <headface> rol ; <home> in ; <kin> <container>
        medical_emergency	-5	<kin> <friend> ; <last> <amount> ; <last> <year> ; <moment> <outdoors>
        medical_emergency	-5	<moment> <treatment> ; <moment> on ; <moment> with ; <need> <kin>
        medical_emergency	-5	<need> <write> ; <order> <treatment> ; <partner> de ; <past> <say>
        medical_emergency	-5	<past> <take> ; <pet> 0 ; <phone> <day> ; <phone> <room> ; <phone> <take>
        medical_emergency	-5	<say> <child> ; <say> <moment> ; <say> <think> ; <say> to ; <say> you
        medical_emergency	-5	<see> <kin> ; <see> me ; <stimulant> <stimulant> ; <stimulant> i
        medical_emergency	-5	<stranger> <take> ; <stranger> in ; <take> <kin> ; <treatment> <stimulant>
        medical_emergency	-5	<treatment> de ; <treatment> en ; <write> de ; <year> <past> ; @ ; a <color>
        medical_emergency	-5	a <money> ; a <tool> ; a <water> ; aft i ; aint ; all the ; alt ; alway
        medical_emergency	-5	ambulatori ; and <count> ; and no ; anymor ; at <home> ; atty ; back in
        medical_emergency	-5	background ; befor it ; befor my ; behind my ; box ; bridg ; but my
        medical_emergency	-5	cal from ; charg ; church ; clear ; cod ; condition ; contract ; corre ; cow
        medical_emergency	-5	cow 0 ; crawl ; cur ; day without ; de <opioid> ; de los ; de su ; dead
        medical_emergency	-5	debaj ; dej a ; dentist ; director ; doing ; el <alcohol> ; el <container>
        medical_emergency	-5	el <official> ; el <outdoors> ; el <play> ; el <town> ; el <treatment>
        medical_emergency	-5	el que ; elephant ; en <month> ; far ; fax ; field ; fifteen ; film ; fist
        medical_emergency	-5	flop ; for <treatment> ; fui ; gas ; gat ; going to ; habi ; hair ; hast que
        medical_emergency	-5	heavy ; hel ; her 0 ; hi ; i <buy> ; i <hear> ; i <leave> ; i count ; i use
        medical_emergency	-5	i would ; im the ; in jun ; in march ; intensiv ; izquierd ; kind ; knif
        medical_emergency	-5	la <job> ; la <kin> ; la <play> ; la cas ; lab ; last year ; le <put>
        medical_emergency	-5	library ; listen ; lo de ; los <child> ; manej ; map ; mark ; mayb ; mayor
        medical_emergency	-5	me <pain> ; me tom ; mi abuel ; mi novi ; might ; mis <child> ; movi
        medical_emergency	-5	my <chestheart> ; my <colleague> ; my breastbon ; my grandson ; my skin ; nad
        medical_emergency	-5	nam is ; nev been ; new <year> ; new year ; next ; nino ; no ~<say> ; noch
        medical_emergency	-5	novi ; now talk ; ob ; off <alcohol> ; on a ; one and ; onlin ; ord ; par el
        medical_emergency	-5	paramedic ; perdon ; person ; pian ; pidi ; plan ; play ; pls ; pric
        medical_emergency	-5	que <take> ; que no ; que sigu ; rais ; ran out ; ranch ; rath ; rd ; real
        medical_emergency	-5	regres ; rub ; rul ; saf ; season ; sei ; seiz ; senor ; she <see> ; she on
        medical_emergency	-5	sing ; skin is ; smal ; so we ; sobredosi ; start with ; structur ; sz
        medical_emergency	-5	the <emergency> ; the <go> ; the <job> ; the <kin> ; the <rope> ; the ceil
        medical_emergency	-5	the room ; the tabl ; then the ; through <day> ; til i ; to find ; to her
        medical_emergency	-5	to keep ; told me ; transf ; tremor ; u ; un <year> ; un ano ; uno ; vet
        medical_emergency	-5	wak up ; wal ; warm ; we dont ; weekday ; what doe ; wheth ; who <take>
        medical_emergency	-5	with you ; word of ; y que ; year and ; yes ; you <say> ; zer ; zip
        medical_emergency	-5	~<fluid> ; ~<gun> ; ~<headface> and ; ~<past> ; ~<phone> ; ~<treatment> ~de
        medical_emergency	-5	~<try> ; ~away ; ~be ; ~beb ; ~blu ; ~lost ; ~muri de ; ~plan ; ~quit
        medical_emergency	-5	~rm ~0 ; ~seizur ; ~sinc
        medical_emergency	-6	$ 0 ; 0 <month> ; 0 y/o ; <alone> ; <amount> <stranger> ; <ask> <money>
        medical_emergency	-6	<asleep> at ; <cannabis> only ; <caretaking> <kin> ; <child> <ask>
        medical_emergency	-6	<child> <play> ; <child> and ; <count> <year> ; <day> without ; <go> <die>
        medical_emergency	-6	<go> <month> ; <go> <year> ; <home> is ; <home> on ; <last> <month>
        medical_emergency	-6	<leave> a ; <media> ; <moment> and ; <month> 0 ; <need> <crowd> ; <needle> in
        medical_emergency	-6	<partner> <need> ; <partner> <stimulant> ; <pet> <go> ; <phone> from
        medical_emergency	-6	<say> with ; <see> a ; <stranger> <stop> ; <take> <moment> ; <think> <write>
        medical_emergency	-6	<treatment> for ; <vermin> ; <week> <take> ; <write> from ; <year> <go>
        medical_emergency	-6	<year> y ; a <go> ; a <home> ; a <phone> ; a <stranger> ; a <town> ; a coupl
        medical_emergency	-6	a pap ; aca ; account ; aft 0 ; and <kin> ; and say ; and stil ; ano y
        medical_emergency	-6	arrest ; at 0 ; aunqu ; back from ; bank ; bed and ; behind ; bonit ; buena
        medical_emergency	-6	calor ; cho ; collect ; con quien ; con su ; cort ; count ; cri ; cuant
        medical_emergency	-6	cuid ; cun ; delirium ; dic q ; din ; dr ; el 0 ; el <job> ; el <month>
        medical_emergency	-6	el car ; eleven ; esper ; estan ; fast ; gam ; get the ; grandmoth
        medical_emergency	-6	hac cuatr ; ham ; hav a ; havent ; he did ; hear the ; her head ; hes on
        medical_emergency	-6	hora ; i <money> ; i found ; im in ; in <amount> ; in <treatment> ; in his
        medical_emergency	-6	in my ; in your ; inpatient ; intern ; is it ; is not ; it to ; judg ; juez
        medical_emergency	-6	kick ; la <home> ; la <photo> ; la cocin ; las pastilla ; le dio ; le ech
        medical_emergency	-6	licens ; lik to ; list ; lueg ; mad ; maestr ; mail ; manag ; me <stop>
        medical_emergency	-6	me <take> ; mi <friend> ; morning ; my <pet> ; my <play> ; my parent
        medical_emergency	-6	my ~<kin> ; n i ; neg ; ninety ; no ~<awake> ; of thi ; of us ; on <opioid>
        medical_emergency	-6	on your ; one in ; one who ; op ; out with ; pacient ; party ; poc ; pocket
        medical_emergency	-6	que hac ; rattl ; rep ; ronc ; san ; school ; segu ; semana ; staf ; steady
        medical_emergency	-6	study ; su herman ; sud ; tabl ; the 0 ; the <law> ; the <opioid>
        medical_emergency	-6	the <photo> ; the <soon> ; the county ; the next ; ther nobody ; theyd
        medical_emergency	-6	theyr ; thi <month> ; to <continue> ; to <take> ; to a ; to get ; to mak
        medical_emergency	-6	to open ; too ; trad ; until the ; vap ; visit ; we <take> ; we do
        medical_emergency	-6	what would ; whisper ; whoev ; wil be ; wrot ; y/o ; ~<colleague> ; ~<die> de
        medical_emergency	-6	~<drive> ; ~<friend> ; ~<give> ; ~<go> ; ~<leave> ; ~<pain> ; ~at ; ~long
        medical_emergency	-6	~narcan ; ~w/d
        medical_emergency	-7	<count> <day> ; <day> aft ; <day> en ; <day> is ; <hit> me
        medical_emergency	-7	<kin> <furniture> ; <kin> <home> ; <kin> <need> ; <kin> <outdoors>
        medical_emergency	-7	<kin> and ; <kin> me ; <need> <need> ; <need> <treatment> ; <pain> <amount>
        medical_emergency	-7	<partner> <think> ; <partner> and ; <past> he ; <pet> and ; <phone> it
        medical_emergency	-7	<say> on ; <say> q ; <seizure> ; <shame> ; <stop> <day> ; <stranger> <phone>
        medical_emergency	-7	a <rope> ; a <trade> ; a las ; alarm ; all over ; and a ; april ; arent
        medical_emergency	-7	at all ; at work ; befor the ; book ; bos ; break ; corazon ; court ; d/c
        medical_emergency	-7	del <town> ; die ; dij que ; el <drive> ; els ; en un ; encim ; fami ; fold
        medical_emergency	-7	food ; gracia ; grandfath ; great ; hear ; heel ; herself ; honest
        medical_emergency	-7	i <drive> ; i <start> ; insuranc ; jump ; jun ; junt ; las <pill> ; learn
        medical_emergency	-7	lock ; m <trade> ; mean ; mejor ; men ; must ; my <stranger> ; my phon
        medical_emergency	-7	nad <amount> ; nad mas ; necesit ; nieg ; no ~sx ; nobody ; not ~a ; o
        medical_emergency	-7	of your ; off <sedative> ; one for ; over a ; pack ; paid ; pastor ; point
        medical_emergency	-7	practic ; prob ; pued ; puent ; que <continue> ; que <say> ; quier ; record
        medical_emergency	-7	room ; ruid ; sangr de ; se meti ; seizur ; send ; shed ; si no ; sig
        medical_emergency	-7	sinc <month> ; sold ; sorry ; string in ; sunday ; taken ; that the
        medical_emergency	-7	the <consume> ; the <day> ; the <night> ; the only ; to be ; too much
        medical_emergency	-7	touch it ; un <day> ; using ; viern ; yel ; ~<appointment> ; ~<outdoors>
        medical_emergency	-7	~<stranger> ; ~da ; ~dan ; ~died ; ~program ; ~rm ; ~si ; ~sx ; ~to
        medical_emergency	-8	0 0 ; <amount> <money> ; <breath> <moment> ; <chestheart> y
        medical_emergency	-8	<drive> <amount> ; <go> <stiff> ; <hit> a ; <home> <amount> ; <kin> <play>
        medical_emergency	-8	<kin> de ; <stop> de ; <stranger> who ; <take> <opioid> ; <take> off
        medical_emergency	-8	<treatment> 0 ; <week> <go> ; <write> <amount> ; a <record> ; ach ; all of
        medical_emergency	-8	and <say> ; are <color> ; at <amount> ; band ; beat ; believ ; body ; boy
        medical_emergency	-8	brinc ; cant be ; cap ; chef ; clt ; co ; cor ; custody ; es la ; eso
        medical_emergency	-8	evening ; everyon ; famili ; fenc ; fin ; final ; fre ; fri ; fuert ; gan
        medical_emergency	-8	gent ; good ; grief ; gurgl ; hijo ; hospital ; how much ; i stil ; id lik
        medical_emergency	-8	in <law> ; jerk ; la coc ; lleg ; me and ; my <home> ; my daught ; my old
        medical_emergency	-8	narcan ; nobody els ; of <stimulant> ; off it ; plant ; platic ; pool
        medical_emergency	-8	problem ; radi ; self ; shap ; si me ; six ; som <day> ; stat ; tal
        medical_emergency	-8	the <amount> ; the <die> ; the bottl ; the first ; tienen ; to sleep
        medical_emergency	-8	treatment ; uso ; voy ; what the ; y en ; yet ; ~<amount> ~<year>
        medical_emergency	-8	~<medicine> ; ~<partner> ; ~<withdrawal> ; ~convulsion
        medical_emergency	-9	$ ; 0 day ; <eat> <amount> ; <kin> <amount> ; <kin> has ; <kin> ~<die>
        medical_emergency	-9	<lock> ; <moment> <amount> ; <need> <stop> ; <play> <school> ; <say> it
        medical_emergency	-9	<school> de ; and then ; are the ; back to ; bag ; bought ; buy ; cam back
        medical_emergency	-9	cash ; cb ; ceil ; cocin ; colleg ; con las ; cont ; convulsion ; cosa ; cpap
        medical_emergency	-9	dat ; de eso ; en mi ; fix ; girl ; hay ; heal ; hx ; i <school> ; job ; kept
        medical_emergency	-9	last month ; lost ; me <happy> ; me <say> ; me lo ; my <write> ; my cousin
        medical_emergency	-9	my fath ; no ~<asleep> ; of them ; on <stimulant> ; on saturday ; outpatient
        medical_emergency	-9	p ; parent ; pick ; que mi ; say the ; se <go> ; slot ; test ; thank
        medical_emergency	-9	that he ; the <friend> ; the <record> ; the neighbor ; thur ; to <say>
        medical_emergency	-9	to <see> ; todavi ; trap ; twenty ; up for ; was in ; wednesday ; with <kin>
        medical_emergency	-9	~<pet> ; ~<write> ; ~driv ; ~in ; ~in ~the
        medical_emergency	-10	<calm> ; <chestheart> <pain> ; <drive> <furniture> ; <sedative> <amount>
        medical_emergency	-10	<stimulant> and ; <trust> ; a <child> ; against ; bat ; best ; blood and
        medical_emergency	-10	brok ; check ; counselor ; cuent ; despu ; do you ; hallway ; hav <amount>
        medical_emergency	-10	i <play> ; i <try> ; i tak ; im 0 ; in <school> ; is ther ; la <crowd>
        medical_emergency	-10	la <school> ; limpi ; mand ; march ; me to ; my <crowd> ; my roommat
        medical_emergency	-10	no ~<alcohol> ; nunc ; pres ; saw ; team ; tech ; thanksgiv ; the old ; tir
        medical_emergency	-10	to <amount> ; truck ; when the ; wil ; with <amount> ; ya se ; ~<chestheart>
        medical_emergency	-10	~<clinician> ; ~<crowd> ; ~<play> ; ~sz
        medical_emergency	-11	<always> <month> ; <home> <kin> ; <home> with ; <moment> <go>
        medical_emergency	-11	<need> <amount> ; <say> <job> ; <write> with ; again ; blu ; breastbon
        medical_emergency	-11	cal it ; day 0 ; do we ; don ; had a ; i did ; in a ; is in ; la sal ; lol
        medical_emergency	-11	my <clinician> ; non ; permis ; residential ; so the ; tak a ; the <money>
        medical_emergency	-11	the <outdoors> ; the <play> ; thes ; toc ; tx ; wer ; yawn ; ~<shake> ; ~how
        medical_emergency	-11	~my ; ~pas ; ~tak
        medical_emergency	-12	0 in ; <amount> <month> ; <gun> ; <take> it ; <write> <write> ; a un
        medical_emergency	-12	and <eat> ; deni ; died ; i want ; lov ; overdos ; peopl ; sel ; shop ; text
        medical_emergency	-12	vend ; watch ; ~<child> ; ~<seizure> ; ~el
        medical_emergency	-13	<amount> <week> ; ahi ; clas ; cousin ; email ; long ; may ; my <job>
        medical_emergency	-13	my <phone> ; pressur ; sobr ; spel ; ~<emergency>
        medical_emergency	-14	<day> with ; <go> through ; <kin> who ; <say> of ; bet ; cuand ; my moth
        medical_emergency	-14	the <school> ; ya me ; ~<awake>
        medical_emergency	-15	<day> <stop> ; <unreal> ; ant ; baby ; card ; rol ; scar ; second ; snor
        medical_emergency	-15	trabaj ; you hav ; ~i
        medical_emergency	-16	<threat> ; friday ; me <go> ; onc ; pain ; sin ; wak
        medical_emergency	-17	<withdrawal> ; chest ; for me ; mov ; my chest
        medical_emergency	-18	clean ; de mi
        """
}
