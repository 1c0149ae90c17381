extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-3	tir of ; to <day> ; to <stranger> ; too <amount> ; train ; tren ; used to
        medical_emergency	-3	va ; ver ; vet <take> ; want out ; we <build> ; week one ; went in ; when dad
        medical_emergency	-3	whenev ; wif has ; wir ; with asthm ; with her ; wks ago ; wouldnt say
        medical_emergency	-3	yo <alone> ; yo le ; yo lo ; yr ; ~<appointment> ; ~<pet> ; ~quit ; ~tak
        medical_emergency	-4	0 <amount> ; 0 <child> ; 0 i ; 0 of ; 0 rd ; 0 st ; 0 th ; 0 with
        medical_emergency	-4	<alcohol> at ; <always> <say> ; <amount> 0 ; <amount> <home>
        medical_emergency	-4	<amount> <treatment> ; <angry> at ; <ask> <money> ; <ask> him ; <blade>
        medical_emergency	-4	<blood> <drive> ; <blood> <eat> ; <blood> de ; <bodypart> <pill>
        medical_emergency	-4	<bodypart> out ; <clinician> at ; <clothes> me ; <cold> i ; <color> <fluid>
        medical_emergency	-4	<container> <amount> ; <count> <day> ; <day> <crowd> ; <day> <need>
        medical_emergency	-4	<day> on ; <day> y ; <drive> <town> ; <fall> <asleep> ; <fluid> he
        medical_emergency	-4	<give> un ; <go> <count> ; <go> <day> ; <go> <kill> ; <go> <sedative>
        medical_emergency	-4	<go> und ; <happy> to ; <headface> <breath> ; <headface> <palecolor>
        medical_emergency	-4	<headface> rol ; <hit> a ; <hit> his ; <home> <eat> ; <home> <moment>
        medical_emergency	-4	<hospital> <amount> ; <hospital> <day> ; <hospital> <treatment> ; <hot> <eat>
        medical_emergency	-4	<hot> <partner> ; <insurance> <insurance> ; <job> <job> ; <kin> <build>
        medical_emergency	-4	<kin> <buy> ; <kin> <eat> ; <kin> que ; <kin> was ; <last> <day>
        medical_emergency	-4	<moment> <drive> ; <moment> <last> ; <money> <money> ; <money> a
        medical_emergency	-4	<month> <amount> ; <month> <continue> ; <month> <past> ; <month> <take>
        medical_emergency	-4	<need> <take> ; <need> out ; <night> <count> ; <night> <past>
        medical_emergency	-4	<official> <say> ; <opioid> from ; <outdoors> <day> ; <outdoors> <home>
        medical_emergency	-4	<partner> 0 ; <partner> <hit> ; <partner> <stimulant> ; <partner> <write>
        medical_emergency	-4	<partner> me ; <partner> no ; <past> i ; <phone> <room> ; <phone> is
        medical_emergency	-4	<phone> x ; <promise> por ; <room> 0 ; <room> <bodypart> ; <room> <build>
        medical_emergency	-4	<room> of ; <say> <alcohol> ; <say> <consume> ; <say> <friend>
        medical_emergency	-4	<say> <night> ; <say> <opioid> ; <say> <pet> ; <say> <treatment> ; <say> i
        medical_emergency	-4	<say> im ; <say> to ; <school> <treatment> ; <school> a ; <see> <vermin>
        medical_emergency	-4	<see> a ; <shake> <bodypart> ; <stimulant> <consume> ; <stimulant> sinc
        medical_emergency	-4	<stop> <day> ; <stop> <stimulant> ; <stranger> <amount> ; <stranger> <ask>
        medical_emergency	-4	<stranger> <say> ; <take> <crowd> ; <take> <leave> ; <take> <money>
        medical_emergency	-4	<take> <phone> ; <think> <kin> ; <think> that ; <tool> <go>
        medical_emergency	-4	<treatment> <colleague> ; <treatment> <say> ; <vendor> ; <wait> <say>
        medical_emergency	-4	<week> <stimulant> ; <week> <treatment> ; <write> for ; @ ; a <blade>
        medical_emergency	-4	a <church> ; a <color> ; a <kill> ; a <kin> ; a <month> ; a <rarely>
        medical_emergency	-4	a <school> ; a <write> ; a <year> ; a hot ; a plac ; about <amount>
        medical_emergency	-4	about my ; actual ; air say ; alon ; already ; and has ; and id ; and would
        medical_emergency	-4	asi que ; ask him ; asleep ; at my ; back and ; bak ; bathroom floor
        medical_emergency	-4	bedroom ; befor it ; behind my ; bomb ; busc ; but my ; cabinet ; cal back
        medical_emergency	-4	cal from ; cam to ; can do ; can i ; ceniz ; cent ; circl ; clr <say> ; cod
        medical_emergency	-4	cold i ; com back ; con un ; cond ; condition ; confirm ; dar ; day going
        medical_emergency	-4	de <treatment> ; de su ; decent ; dej de ; del <treatment> ; did a ; diner
        medical_emergency	-4	do that ; doc ; dont <consume> ; dont hav ; droga ; drov ; each ; eat
        medical_emergency	-4	el <child> ; el <clinician> ; el <container> ; el <official> ; el <outdoors>
        medical_emergency	-4	el <treatment> ; el doming ; elephant ; en medi ; enter ; ese ; even ; fak
        medical_emergency	-4	ferry ; fist ; for <eat> ; for <kin> ; for <treatment> ; for his ; form
        medical_emergency	-4	found the ; fue la ; gav ; get him ; goat ; graduat ; hac cuatr ; hand are
        medical_emergency	-4	hat ; hav no ; havent ; he said ; he told ; heavy ; hed ; held ; hir
        medical_emergency	-4	his <drive> ; hit me ; i <build> ; i cam ; i do ; i had ; i mad ; i say
        medical_emergency	-4	i start ; i tri ; i would ; im a ; im an ; in front ; in jun ; in march
        medical_emergency	-4	intensiv ; is no ; it isnt ; its just ; ive nev ; izquierd ; jur ; just the
        medical_emergency	-4	kais ; knew ; know how ; la <job> ; la <kin> ; la <medicine> ; la <treatment>
        medical_emergency	-4	la primer ; lady ; late ; law ; lawy ; le <stop> ; le dio ; lin of ; look for
        medical_emergency	-4	los nino ; lost my ; ma ; mam de ; me va ; meet ; mi muchach ; mi sobrin
        medical_emergency	-4	most of ; mov to ; muri ; my <container> ; my <sedative> ; my first
        medical_emergency	-4	my grandmoth ; my lif ; myself ; naloxon ; need to ; neurologist ; new
        medical_emergency	-4	new <year> ; new year ; ni nad ; ni una ; no ~despiert ; no ~fev ; no ~sx
        medical_emergency	-4	non sinc ; now and ; nuer ; nuev ; octob ; of <month> ; of <opioid> ; of thos
        medical_emergency	-4	off <alcohol> ; often ; ok ; one and ; one on ; orden ; our <room> ; pac
        medical_emergency	-4	par mi ; par que ; park lot ; pas in ; pasar ; per la ; pictur
        medical_emergency	-4	pleas <phone> ; pm ; polit ; por <phone> ; por mi ; ppo ; present ; prickl
        medical_emergency	-4	primer ; prior ; proud ; psych ; puent ; punch ; que me ; que no ; que sigu
        medical_emergency	-4	quiet ; re son ; referral ; regres ; rm 0 ; rul ; sal de ; saturday and
        medical_emergency	-4	say im ; self 0 ; semana ; senor ; sew ; siempr ; sig ; singl ; so we
        medical_emergency	-4	sobredosi ; soon ; sorry ; soy de ; spanish ; su <kin> ; suppos ; sus
        medical_emergency	-4	sweat and ; tablet ; talk to ; teng ; teng 0 ; that i ; that was
        medical_emergency	-4	the <chestheart> ; the <crowd> ; the <emergency> ; the <home> ; the <job>
        medical_emergency	-4	the <key> ; the <kin> ; the <law> ; the <phone> ; the <sedative> ; the ceil
        medical_emergency	-4	the floor ; the new ; the pil ; the room ; the wat ; the way ; then i ; think
        medical_emergency	-4	thirty ; through <day> ; ticket ; to my ; tod ; told her ; told me ; told my
        medical_emergency	-4	touch it ; tour ; tremor ; twelv ; twenty ; un <month> ; una vez ; up for
        medical_emergency	-4	ve ; veo ; viv ; want it ; was 0 ; week at ; weight ; wheel ; when it
        medical_emergency	-4	wher do ; with my ; women ; wont be ; work at ; wouldnt <say> ; y <soon>
        medical_emergency	-4	y de ; you <think> ; youv ; ~<consume> ni ; ~<happy> ; ~<insurance>
        medical_emergency	-4	~<medicine> ; ~<try> ; ~at ; ~be ; ~hay ; ~it ; ~oth ; ~plan ; ~se que ; ~sx
        medical_emergency	-4	~to ; él
        medical_emergency	-5	0 dia ; 0 hour ; <amount> <eat> ; <amount> in ; <amount> que ; <ask> que
        medical_emergency	-5	<asleep> and ; <blood> <pain> ; <breath> <always> ; <child> <phone>
        medical_emergency	-5	<continue> my ; <crowd> of ; <day> <home> ; <day> <play> ; <day> aft
        medical_emergency	-5	<day> in ; <die> of ; <die> y ; <drive> on ; <friend> <go> ; <friend> <room>
        medical_emergency	-5	<give> me ; <go> y ; <happy> <say> ; <headface> <pain> ; <home> <amount>
        medical_emergency	-5	<job> <day> ; <job> <night> ; <job> <trade> ; <job> at ; <kill> me
        medical_emergency	-5	<kin> <ask> ; <kin> <friend> ; <kin> <law> ; <last> <amount> ; <last> <year>
        medical_emergency	-5	<moment> <outdoors> ; <moment> <treatment> ; <moment> with
        medical_emergency	-5	<month> <treatment> ; <need> <crowd> ; <need> <write> ; <opioid> <hospital>
        medical_emergency	-5	<partner> de ; <past> <take> ; <pet> 0 ; <pet> <go> ; <phone> <day>
        medical_emergency	-5	<phone> <take> ; <play> on ; <say> <child> ; <say> <think> ; <see> <kin>
        medical_emergency	-5	<see> for ; <see> me ; <stimulant> <stimulant> ; <stimulant> i ; <stop> it
        medical_emergency	-5	<stop> on ; <stranger> <take> ; <take> <child> ; <take> <day> ; <take> <kin>
        medical_emergency	-5	<take> all ; <think> <write> ; <treatment> <amount> ; <treatment> en
        medical_emergency	-5	<week> at ; <write> from ; <write> the ; a <money> ; a year ; agu ; aint
        medical_emergency	-5	airport ; all the ; alumini ; ambulatori ; and <take> ; and no ; and stil
        medical_emergency	-5	anymor ; at 0 ; aunqu ; back from ; back in ; background ; been in ; befor my
        medical_emergency	-5	blood and ; blood pressur ; bridg ; buri ; cak ; charg ; clear ; con quien
        medical_emergency	-5	contract ; corre ; cow ; cow 0 ; crawl ; cuant ; cuerp ; cuid a ; cun ; cur
        medical_emergency	-5	d/c ; day without ; de <opioid> ; debaj ; delirium ; dentist ; dic q ; doing
        medical_emergency	-5	drug ; el <day> ; el <job> ; el <play> ; el <town> ; el que ; en <month>
        medical_emergency	-5	en una ; esper ; ever ; fast ; fax ; field ; fui ; gat ; get off ; going to
        medical_emergency	-5	goodby ; grad ; group ; gym ; habi ; hast que ; he was ; hear the ; hel
        medical_emergency	-5	her head ; i <give> ; i <hear> ; i <leave> ; i <money> ; i count ; i lost
        medical_emergency	-5	i teach ; i use ; im the ; in <amount> ; in your ; it tak ; its <alcohol>
        medical_emergency	-5	its not ; jok ; kind ; knif ; la <play> ; la <town> ; lab ; last year
        medical_emergency	-5	le <give> ; le <put> ; le ech ; library ; lif ; list ; listen ; los <child>
        medical_emergency	-5	mail ; mak me ; manej ; map ; mark ; mayb ; mayor ; me <pain> ; me my
        medical_emergency	-5	medi cal ; medicin ; might ; movi ; my <chestheart> ; my <insurance>
        medical_emergency	-5	my <play> ; my breastbon ; my grandson ; my skin ; my son ; n i ; nad
        medical_emergency	-5	nam is ; narcan ; nev been ; no ~<hot> ; no ~se ; noch ; novi ; now talk ; ob
        medical_emergency	-5	of us ; off <opioid> ; offic ; on day ; onlin ; ord ; otherwis ; par la
        medical_emergency	-5	paramedic ; person ; pian ; pistol ; plan ; play ; pls ; pric ; que <take>
        medical_emergency	-5	quinc ; ran out ; rath ; rd ; real ; rub ; saf ; season ; segu ; she <see>
        medical_emergency	-5	skin is ; smal ; sobrin ; sort ; sponsor ; structur ; study ; sz ; tak the
        medical_emergency	-5	ten ; th ; that all ; that my ; the <go> ; the <pill> ; the <rope>
        medical_emergency	-5	the <soon> ; the <town> ; the box ; the day ; the door ; the next ; the tabl
        medical_emergency	-5	ther nobody ; theyd ; til ; til i ; to <die> ; to com ; to find ; to her
        medical_emergency	-5	to keep ; to quit ; to say ; tomorrow ; tonight and ; took ; trad ; transf
        medical_emergency	-5	u ; ultim ; un <year> ; un ano ; uno ; us ; vi ; viern ; visit ; wak up ; wal
        medical_emergency	-5	warm ; we dont ; websit ; weekday ; wheth ; who <take> ; whoev ; wint
        medical_emergency	-5	with us ; with you ; word of ; written ; year and ; yes ; you <say> ; zip
        medical_emergency	-5	~<amount> ; ~<crowd> ; ~<job> ; ~despiert ; ~hear ; ~my ; ~seizur
        medical_emergency	-6	$ 0 ; 0 y/o ; <asleep> at ; <asleep> in ; <cannabis> only ; <caretaking> a
        medical_emergency	-6	<child> <ask> ; <child> <play> ; <child> and ; <container> <container>
        medical_emergency	-6	<count> <amount> ; <day> <feel> ; <day> is ; <drive> <outdoors> ; <go> <die>
        medical_emergency	-6	<go> <year> ; <home> on ; <kin> <container> ; <kin> <need> ; <media>
        medical_emergency	-6	<needle> in ; <pain> <amount> ; <partner> <need> ; <partner> <think>
        medical_emergency	-6	<partner> and ; <past> <say> ; <pet> and ; <say> q ; <say> with ; <seizure>
        medical_emergency	-6	<shame> ; <stranger> <phone> ; <stranger> <stop> ; <take> <medicine>
        medical_emergency	-6	<take> <moment> ; <think> how ; <trade> and ; <vermin> ; <week> <go>
        medical_emergency	-6	<week> <take> ; <write> de ; <year> y ; a <go> ; a <phone> ; a <rope>
        medical_emergency	-6	a <town> ; a <trade> ; a <water> ; a pap ; aca ; account ; aft 0 ; aft i
        medical_emergency	-6	alt ; alway ; and <count> ; and <kin> ; and say ; ano y ; arrest ; atty
        medical_emergency	-6	bank ; bed and ; behind ; bonit ; buena ; calor ; chef ; cho ; church
        medical_emergency	-6	collect ; con su ; count ; court ; de los ; del <town> ; din ; director
        medical_emergency	-6	doming ; dr ; el 0 ; el <month> ; el car ; espum ; estan ; fin ; flop ; gas
        medical_emergency	-6	grandmoth ; grief ; hair ; hav a ; hav the ; he did ; hear ; heel ; how much
        medical_emergency	-6	i <buy> ; im in ; in <treatment> ; in his ; is it ; is not ; it to
        medical_emergency	-6	its <day> ; jump ; kick ; la cocin ; las pastilla ; lawn ; learn ; les
        medical_emergency	-6	licens ; lik to ; lueg ; m <trade> ; mad ; me <stop> ; me tom ; mean ; mejor
        medical_emergency	-6	mi <friend> ; mi novi ; morning ; muri de ; my <amount> ; my <colleague>
        medical_emergency	-6	my <stranger> ; next ; ninety ; nino ; no ~<awake> ; o ; of thi ; on a
        medical_emergency	-6	one in ; one who ; out with ; pacient ; paid ; par el ; party ; patient
        medical_emergency	-6	perdon ; poc ; que hac ; rais ; rattl ; rep ; san ; sav ; school ; screen
        medical_emergency	-6	seiz ; she on ; short ; sing ; sold ; soy <trade> ; start with ; steady
        medical_emergency	-6	su herman ; sun ; sunday ; tabl ; tal ; the 0 ; the <night> ; the <photo>
        medical_emergency	-6	the corn ; the county ; the only ; the spr ; then the ; to <continue>
        medical_emergency	-6	to <take> ; to do ; to mak ; to open ; too ; too much ; trap
        medical_emergency	-6	turn <palecolor> ; twenty two ; tx ; until the ; we do ; wed ; what doe
        medical_emergency	-6	what would ; whisper ; wil be ; wrot ; y que ; y/o ; yel ; zer ; ~<child>
        medical_emergency	-6	~<kin> ; ~<write> ; ~in ~the ; ~narcan ; ~w/d
        medical_emergency	-7	<alone> ; <amount> <outdoors> ; <amount> <stranger> ; <caretaking> <kin>
        medical_emergency	-7	<count> <year> ; <day> without ; <go> <month> ; <go> <stiff> ; <hit> me
        medical_emergency	-7	<home> is ; <kin> <furniture> ; <kin> <home> ; <last> <month> ; <month> 0
        medical_emergency	-7	<need> <need> ; <past> he ; <phone> from ; <phone> it ; <say> <moment>
        medical_emergency	-7	<school> de ; <take> <opioid> ; <treatment> de ; <treatment> for
        medical_emergency	-7	<year> <go> ; a <record> ; a <stranger> ; a coupl ; ach ; all over
        medical_emergency	-7	and <die> ; and a ; april ; are <color> ; arent ; at work ; befor the ; book
        medical_emergency	-7	break ; con el ; cort ; cuid ; dej a ; die ; dij que ; eleven ; encim
        medical_emergency	-7	evening ; fifteen ; fold ; food ; fre ; fri ; gam ; gan ; get the ; gracia
        medical_emergency	-7	grandfath ; great ; ham ; hes on ; hijo ; hora ; hospital ; i <drive>
        medical_emergency	-7	i <start> ; i found ; i stil ; id lik ; in my ; intern ; jerk ; junt
        medical_emergency	-7	la <photo> ; las <pill> ; manag ; me <take> ; men ; mis <child> ; my <pet>
        medical_emergency	-7	my <write> ; my daught ; my parent ; my phon ; nad <amount> ; nad mas
        medical_emergency	-7	necesit ; neg ; no ~<say> ; nobody ; not ~a ; of your ; on your ; one for
        medical_emergency	-7	op ; over a ; pastor ; plant ; point ; prob ; problem ; pued ; que <continue>
        medical_emergency	-7	quier ; ranch ; record ; ronc ; room ; ruid ; sangr de ; se meti ; send
        medical_emergency	-7	shap ; shed ; som <day> ; spel ; string in ; sud ; taken ; that the
        medical_emergency	-7	the <opioid> ; the <treatment> ; theyr ; to be ; to get ; treatment
        medical_emergency	-7	un <day> ; using ; what the ; wont say ; y en ; ~<withdrawal> ; ~her ; ~si
        medical_emergency	-8	0 0 ; <amount> <money> ; <chestheart> y ; <day> en ; <drive> <amount>
        medical_emergency	-8	<kin> <outdoors> ; <kin> <play> ; <kin> and ; <kin> me ; <leave> a ; <lock>
        medical_emergency	-8	<need> <treatment> ; <say> on ; <stop> de ; <stranger> in ; <stranger> who
        medical_emergency	-8	<take> off ; <write> <amount> ; <year> <past> ; a las ; alarm ; and <say>
        medical_emergency	-8	at <amount> ; at all ; beat ; body ; bought ; boy ; brinc ; cant be ; cap
        medical_emergency	-8	ceil ; clt ; co ; cocin ; cont ; convulsion ; corazon ; custody ; da ; de eso
        medical_emergency	-8	el <alcohol> ; els ; es la ; everyon ; fami ; famili ; fenc ; fuert ; honest
        medical_emergency	-8	in <law> ; insuranc ; job ; jun ; kept ; lock ; me <say> ; me and ; me lo
        medical_emergency	-8	must ; my old ; nieg ; nobody els ; of <stimulant> ; off <sedative> ; off it
        medical_emergency	-8	outpatient ; platic ; pocket ; practic ; que <say> ; rm ; se <go> ; seizur
        medical_emergency	-8	self ; si me ; slot ; tech ; the <friend> ; the <record> ; the first
        medical_emergency	-8	thi <month> ; thur ; tienen ; to a ; to sleep ; todavi ; uso ; vet ; voy
        medical_emergency	-9	$ ; <breath> <moment> ; <drive> <furniture> ; <eat> <amount> ; <kin> <amount>
        medical_emergency	-9	<kin> de ; <moment> <amount> ; <play> <school> ; <stimulant> and
        medical_emergency	-9	<treatment> 0 ; a <child> ; and then ; are the ; back to ; band ; believ
        medical_emergency	-9	best ; bos ; buy ; cam back ; cash ; cb ; con las ; cor ; cosa ; cuent ; dat
        medical_emergency	-9	despu ; el <drive> ; ell ; en un ; estuv ; final ; fix ; gent ; girl ; good
        medical_emergency	-9	gurgl ; hay ; hx ; in <school> ; la <crowd> ; lleg ; me to ; my <home>
        medical_emergency	-9	my fath ; of them ; on <stimulant> ; pick ; que mi ; radi ; say the ; so the
        medical_emergency	-9	staf ; stat ; team ; thanksgiv ; that he ; the <amount> ; the neighbor
        medical_emergency	-9	to <say> ; to <see> ; when the ; with <kin> ; yet ; ~<chestheart>
        medical_emergency	-9	~<clinician> ; ~<shake> ; ~convulsion
        medical_emergency	-10	<calm> ; <kin> has ; <need> <stop> ; <past> <go> ; <say> it
        medical_emergency	-10	<sedative> <amount> ; <trust> ; <write> with ; against ; all of ; bag ; bat
        medical_emergency	-10	brok ; counselor ; cpap ; dan ; en mi ; hav <amount> ; heal ; i <play>
        medical_emergency	-10	i <school> ; i <try> ; la <school> ; la sal ; last month ; limpi ; lost
        medical_emergency	-10	mand ; me <happy> ; my <crowd> ; my cousin ; no ~<alcohol> ; no ~<asleep>
        medical_emergency	-10	nunc ; p ; parent ; pres ; saw ; si no ; thank ; the <consume> ; the <play>
        medical_emergency	-10	the bottl ; the old ; tir ; to <amount> ; truck ; was in ; wednesday ; wer
        medical_emergency	-10	wil ; with <amount> ; ya se ; yawn ; you hav ; ~<pain> ; ~el ; ~sz
        medical_emergency	-11	0 in ; <chestheart> <pain> ; <home> with ; <kin> <die> ; <moment> <go>
        medical_emergency	-11	<say> <job> ; <take> it ; again ; breastbon ; check ; clean ; colleg
        medical_emergency	-11	cousin ; day 0 ; do we ; do you ; don ; had a ; hallway ; i did ; im 0
        medical_emergency	-11	is in ; is ther ; lol ; lov ; march ; my roommat ; non ; permis ; test
        medical_emergency	-11	the <die> ; the <money> ; the <outdoors> ; thes ; toc
        medical_emergency	-12	<day> <stop> ; <need> <amount> ; <write> <write> ; a un ; and <eat> ; cal it
        medical_emergency	-12	card ; clas ; dio ; i want ; my <clinician> ; my <job> ; on saturday
        medical_emergency	-12	overdos ; peopl ; sel ; sobr ; text ; vend ; watch ; ~<die>
        medical_emergency	-13	<always> <month> ; <amount> <month> ; <die> de ; <gun> ; ahi ; deni ; email
        medical_emergency	-13	may ; my <phone> ; pressur ; shop ; tak a ; ~<awake> ; ~<emergency>
        medical_emergency	-14	<day> with ; <go> through ; <kin> who ; <say> of ; ant ; bet ; cuand ; eso
        medical_emergency	-14	i tak ; long ; my moth ; ~<seizure>
        medical_emergency	-15	<amount> <week> ; blu ; onc ; pain ; rol ; scar ; second ; snor
        medical_emergency	-15	the <school> ; ya me
        medical_emergency	-16	<unreal> ; died ; for me ; me <go> ; sin ; trabaj
        medical_emergency	-17	<withdrawal> ; chest ; de mi ; friday ; mov ; wak
        medical_emergency	-18	<threat> ; my chest
        medical_emergency	-19	~in
        medical_emergency	-21	baby
        """
}
