extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency3 = """
        medical_emergency	-4	<headface> <pain> ; <hear> <hear> ; <hold> his ; <home> <day>
        medical_emergency	-4	<hospital> <day> ; <hot> <eat> ; <hot> <partner> ; <job> <job>
        medical_emergency	-4	<job> <trade> ; <job> at ; <job> de ; <kin> <build> ; <kin> <eat>
        medical_emergency	-4	<kin> <law> ; <kin> <need> ; <kin> pas ; <kin> que ; <leave> de
        medical_emergency	-4	<medicine> y ; <moment> 0 ; <moment> <drive> ; <moment> <outdoors>
        medical_emergency	-4	<moment> of ; <money> <money> ; <money> <take> ; <money> a ; <money> for
        medical_emergency	-4	<month> <consume> ; <month> <continue> ; <month> <moment> ; <month> <past>
        medical_emergency	-4	<month> y ; <need> <go> ; <need> <kill> ; <need> the ; <needle> on
        medical_emergency	-4	<night> <past> ; <opioid> <hospital> ; <outdoors> <day> ; <outdoors> <home>
        medical_emergency	-4	<partner> <write> ; <pet> 0 ; <pet> <go> ; <phone> <day> ; <rail> <headface>
        medical_emergency	-4	<room> <bodypart> ; <room> <build> ; <say> <alcohol> ; <say> <friend>
        medical_emergency	-4	<say> el ; <say> im ; <school> and ; <school> at ; <see> <kin> ; <see> at
        medical_emergency	-4	<see> him ; <seizure> ; <shake> <bodypart> ; <stimulant> in ; <stop> <opioid>
        medical_emergency	-4	<stop> el ; <stranger> <stranger> ; <take> <law> ; <take> <leave>
        medical_emergency	-4	<take> <pill> ; <take> all ; <take> his ; <take> the ; <think> wher
        medical_emergency	-4	<trade> de ; <treatment> <colleague> ; <vermin> <go> ; <wait> <amount>
        medical_emergency	-4	<wait> <say> ; <write> for ; <write> from ; <write> it ; @ ; a <blade>
        medical_emergency	-4	a <chestheart> ; a <crowd> ; a <hot> ; a <kill> ; a <month> ; a <official>
        medical_emergency	-4	a <rarely> ; a <stimulant> ; a bus ; a half ; a lump ; a plac ; a red
        medical_emergency	-4	aceptan ; actual ; admit ; aft <job> ; ahead ; aint ; and has ; and no
        medical_emergency	-4	and say ; and tak ; and they ; arent ; asleep ; at 0 ; back from ; back in
        medical_emergency	-4	bak ; bathroom floor ; bedroom ; been in ; befor it ; befor my ; blood all
        medical_emergency	-4	blood on ; bonit ; break ; bridg ; buen ; busc ; but my ; c/o ; cabinet
        medical_emergency	-4	cal back ; cal from ; camion ; can i ; cb ; cent ; centr ; charg ; church
        medical_emergency	-4	circl ; clear ; co ; cold i ; compadr ; con el ; cond ; consum ; count
        medical_emergency	-4	cow 0 ; cri ; cruz ; cuadr ; cuid a ; curtain ; daught is ; day off
        medical_emergency	-4	day without ; de <day> ; debaj ; decent ; dej de ; dentist ; dic q ; died of
        medical_emergency	-4	diez ; do it ; dol ; dont <consume> ; dont hav ; dont ~<consume> ; dr ; driv
        medical_emergency	-4	el <child> ; el <clinician> ; el <kin> ; el <outdoors> ; el <write>
        medical_emergency	-4	el doming ; eleven ; en los ; ener ; es par ; esper ; fak ; fast ; feed
        medical_emergency	-4	firm ; fit ; fold ; for <kin> ; for <treatment> ; for his ; for two ; fre
        medical_emergency	-4	from 0 ; front <furniture> ; front desk ; fue la ; funeral ; get him
        medical_emergency	-4	go away ; graduat ; grief ; habi ; hac cuatr ; hand are ; has been ; he goe
        medical_emergency	-4	he said ; hes on ; hi ; his <drive> ; hold his ; i <home> ; i <think>
        medical_emergency	-4	i finish ; i get ; i liv ; i lost ; i mean ; i nev ; i tri ; ill
        medical_emergency	-4	im <afraid> ; im at ; im on ; in jun ; in march ; intensiv ; is the ; it tak
        medical_emergency	-4	its a ; izquierd ; jef ; juev ; keep my ; kind ; knew ; la <kin>
        medical_emergency	-4	la <treatment> ; la coc ; la primer ; la sangr ; la seman ; las <amount>
        medical_emergency	-4	las <daytime> ; late ; law ; legal ; listen ; littl ; los nino ; mayor
        medical_emergency	-4	me <pain> ; me a ; me about ; me and ; me back ; me to ; me va ; me voy
        medical_emergency	-4	meet ; mi novi ; mi sobrin ; might ; minut ago ; mov to ; msg
        medical_emergency	-4	my <insurance> ; my <school> ; my <sedative> ; my <write> ; my first
        medical_emergency	-4	my grandmoth ; my lif ; my parent ; neurologist ; ninety <day> ; ninety day
        medical_emergency	-4	no oth ; nos ; nuer ; nuev ; ob ; octob ; of <month> ; on <opioid> ; on a
        medical_emergency	-4	only gummi ; op ; orden ; our <home> ; pac ; par que ; park lot ; per la
        medical_emergency	-4	pes ; pian ; pidi ; prescrib ; present ; prickl ; primer ; proud ; psych
        medical_emergency	-4	puebl ; puent ; punch ; que me ; que sigu ; rd ; referral ; residencial ; rul
        medical_emergency	-4	sal de ; screen ; script ; se que ; segu ; self 0 ; senor ; sew ; she <see>
        medical_emergency	-4	shift ; sign ; singl ; snow ; so we ; solit ; soon ; sort ; soy la ; spanish
        medical_emergency	-4	sponsor ; stat ; sweat and ; tamal ; teni ; that my ; the <chestheart>
        medical_emergency	-4	the <crowd> ; the <day> ; the <hospital> ; the <law> ; the <record>
        medical_emergency	-4	the <sedative> ; the bottl ; the county ; the truck ; then the
        medical_emergency	-4	through <day> ; tien 0 ; to <die> ; to hav ; to talk ; too ; took my ; tremor
        medical_emergency	-4	tuv ; two year ; un <month> ; un dia ; uno ; va a ; was my ; we <take> ; wed
        medical_emergency	-4	week at ; what doe ; when it ; when the ; whisper ; wir ; with asthm ; women
        medical_emergency	-4	wont say ; work at ; wouldnt <say> ; y que ; yo le ; yo lo ; you <take>
        medical_emergency	-4	you <think> ; ~<cold> ; ~<illness> ; ~<insurance> ; ~back ; ~my ; ~the
        medical_emergency	-5	0 dia ; 0 i ; 0 th ; <alcohol> at ; <amount> <crowd> ; <amount> <home>
        medical_emergency	-5	<amount> <medicine> ; <amount> que ; <bodypart> <continue>
        medical_emergency	-5	<breath> <always> ; <breath> for ; <caretaking> <kin> ; <caretaking> a
        medical_emergency	-5	<clinician> <go> ; <confused> <headface> ; <container> <container>
        medical_emergency	-5	<continue> me ; <crowd> in ; <crowd> of ; <day> en ; <day> is ; <die> of
        medical_emergency	-5	<feel> it ; <friend> <go> ; <friend> <room> ; <give> my ; <go> <kill>
        medical_emergency	-5	<headface> <palecolor> ; <job> <day> ; <job> <night> ; <kin> <ask>
        medical_emergency	-5	<kin> <buy> ; <kin> <container> ; <kin> in ; <last> <amount> ; <last> <year>
        medical_emergency	-5	<media> ; <money> y ; <month> 0 ; <month> <amount> ; <need> <crowd>
        medical_emergency	-5	<need> <furniture> ; <need> <kin> ; <need> <stop> ; <need> <take>
        medical_emergency	-5	<need> <treatment> ; <official> <say> ; <partner> <stimulant>
        medical_emergency	-5	<past> <amount> ; <past> <say> ; <past> <take> ; <past> he ; <past> i
        medical_emergency	-5	<phone> <take> ; <phone> it ; <play> on ; <say> <child> ; <say> <die>
        medical_emergency	-5	<say> <treatment> ; <say> about ; <say> q ; <say> to ; <say> with ; <say> you
        medical_emergency	-5	<school> <play> ; <school> <treatment> ; <school> a ; <soon> to
        medical_emergency	-5	<stimulant> <consume> ; <stimulant> i ; <stop> it ; <stop> on
        medical_emergency	-5	<stranger> <consume> ; <stranger> <phone> ; <take> <kin> ; <take> <moment>
        medical_emergency	-5	<take> <money> ; <take> <opioid> ; <take> int ; <take> me ; <think> <kin>
        medical_emergency	-5	<treatment> <amount> ; <treatment> en ; <week> at ; <week> i ; <write> the
        medical_emergency	-5	<year> <go> ; a <color> ; a <drive> ; a <kin> ; a <phone> ; a <town>
        medical_emergency	-5	a <year> ; a year ; account ; alumini ; ambulatori ; and stil ; arrest
        medical_emergency	-5	asi que ; asthm inhal ; at work ; atty ; cak ; cam to ; cambi ; com back
        medical_emergency	-5	con <blood> ; con los ; con sangr ; con su ; correct ; cow ; cuant ; cuerp
        medical_emergency	-5	d <past> ; d ago ; day at ; de <treatment> ; de su ; despert ; dieron
        medical_emergency	-5	dij que ; diner ; director ; disculp ; divorc ; drug ; el <day> ; el <job>
        medical_emergency	-5	el <play> ; elephant ; es el ; espum ; fath ; fenc ; field ; flop
        medical_emergency	-5	for <stimulant> ; garag ; gav ; get off ; get the ; guard ; hast ; hed ; heel
        medical_emergency	-5	held ; hir ; hor ; hous and ; how long ; how much ; i <build> ; i <drive>
        medical_emergency	-5	i <leave> ; i do ; i say ; i work ; i would ; im a ; im an ; im the
        medical_emergency	-5	in <amount> ; in our ; intern ; is no ; it <hot> ; it isnt ; it to
        medical_emergency	-5	its <alcohol> ; january ; jump ; kais ; knif ; la <medicine> ; la <play>
        medical_emergency	-5	la <week> ; las <pill> ; las pastilla ; last year ; laugh ; lawy ; library
        medical_emergency	-5	los <child> ; ma ; manej ; map ; me <take> ; medi cal ; mor ; movi ; muert
        medical_emergency	-5	muri ; my <play> ; my breastbon ; my grandson ; my son ; n i ; nad ; near
        medical_emergency	-5	need to ; neg ; nev been ; next to ; no <alcohol> ; no <say> ; no se ; no w/d
        medical_emergency	-5	o ; of <sedative> ; off <alcohol> ; offic ; often ; oil ; on <stimulant>
        medical_emergency	-5	one and ; one who ; onlin ; otherwis ; otr ; overpas ; parent ; party ; pcp
        medical_emergency	-5	pistol ; plan ; pls ; pm ; ppo ; pric ; ran out ; read the ; refil ; regres
        medical_emergency	-5	rm ; sav ; season ; seiz ; she <confused> ; short ; sing ; skin is ; slap my
        medical_emergency	-5	sold ; sorry ; spel ; study ; sud ; sunday ; sí ; teng ; that the ; the <go>
        medical_emergency	-5	the <job> ; the <official> ; the <phone> ; the <photo> ; the <rope>
        medical_emergency	-5	the ceil ; the door ; the one ; the pil ; the spr ; ther are ; theyd
        medical_emergency	-5	thi <month> ; ticket ; til ; til i ; to <say> ; to <stranger> ; to see
        medical_emergency	-5	tomorrow ; took ; twin ; un <year> ; un ano ; until the ; usted ; vap ; veo
        medical_emergency	-5	ver ; vi ; viv ; wak up ; wal ; warm ; we do ; we dont ; weekday ; weight
        medical_emergency	-5	whoev ; wint ; wont be ; written ; yawn ; year and ; yel ; zer ; zip
        medical_emergency	-5	~<child> ; ~convulsion ; ~to ; él
        medical_emergency	-6	$ 0 ; 0 hrs ; <amount> <money> ; <amount> <outdoors> ; <amount> de
        medical_emergency	-6	<asleep> and ; <asleep> at ; <asleep> in ; <asleep> on ; <cannabis> only
        medical_emergency	-6	<child> <phone> ; <child> <play> ; <consume> <eat> ; <count> <amount>
        medical_emergency	-6	<count> <year> ; <day> <day> ; <day> <feel> ; <day> aft ; <day> without
        medical_emergency	-6	<daytime> <blood> ; <drive> <amount> ; <fall> <asleep> ; <go> <take>
        medical_emergency	-6	<happy> <say> ; <hit> me ; <home> on ; <kill> me ; <kin> <amount>
        medical_emergency	-6	<kin> <friend> ; <last> <month> ; <moment> with ; <need> <amount>
        medical_emergency	-6	<needle> in ; <phone> from ; <see> a ; <start> with ; <stimulant> +
        medical_emergency	-6	<stranger> <take> ; <stranger> in ; <take> <crowd> ; <treatment> for
        medical_emergency	-6	<vermin> ; <week> <take> ; <year> y ; a <money> ; a <record> ; a <rope>
        medical_emergency	-6	a <trade> ; aca ; against ; agu ; and <die> ; and <say> ; and we ; ano y
        medical_emergency	-6	april ; at <day> ; at all ; aunqu ; behind ; chef ; con las ; condition
        medical_emergency	-6	confirm ; corre ; cuid ; cun ; current ; da ; dej a ; delirium ; die ; doing
        medical_emergency	-6	doming ; eight ; el 0 ; el <month> ; el <town> ; el <treatment> ; en una
        medical_emergency	-6	estan ; estoy ; ever ; everyon ; far ; fifteen ; final ; fri ; gas ; goodby
        medical_emergency	-6	gooseflesh ; grandmoth ; great ; group ; gym ; hair ; hast que ; havent
        medical_emergency	-6	he was ; hear ; heavy ; i <give> ; i <job> ; i <money> ; i <start> ; i count
        medical_emergency	-6	i just ; i use ; im in ; in your ; is it ; la <job> ; la cocin ; la sal
        medical_emergency	-6	lawn ; le <put> ; les ; let ; licens ; m <trade> ; mad ; mail ; mark ; mayb
        medical_emergency	-6	me <happy> ; me dio ; me my ; medicin ; mis <child> ; muri de ; my <pet>
        medical_emergency	-6	my <stranger> ; my girlfriend ; nam is ; nino ; no despiert ; no sx
        medical_emergency	-6	no ~<alcohol> ; no ~<hot> ; no ~fev ; noch ; not a ; off <opioid> ; pacient
        medical_emergency	-6	pag ; paid ; par mi ; person ; pocket ; point ; practic ; prior ; que <say>
        medical_emergency	-6	que hac ; quinc ; rais ; rath ; rub ; ruid ; saf ; san ; saw ; se <go>
        medical_emergency	-6	se meti ; se tom ; serv ; skip ; slot ; soy <trade> ; staf ; tak the
        medical_emergency	-6	talk to ; th ; the <amount> ; the <clinician> ; the <friend> ; the <night>
        medical_emergency	-6	the <opioid> ; the <town> ; the only ; the room ; to be ; to com ; to get
        medical_emergency	-6	to keep ; to open ; told my ; twelv ; viern ; visit ; was 0 ; websit
        medical_emergency	-6	wednesday ; what would ; wil be ; with no
        medical_emergency	-7	$ ; 0 mes ; 0 nd ; 0 y/o ; <amount> <stranger> ; <blood> de ; <child> and
        medical_emergency	-7	<continue> my ; <day> with ; <home> is ; <kin> <furniture> ; <kin> <outdoors>
        medical_emergency	-7	<kin> <play> ; <last> <day> ; <leave> a ; <need> <need> ; <need> <write>
        medical_emergency	-7	<pain> <amount> ; <partner> and ; <play> <school> ; <promise> por ; <put> a
        medical_emergency	-7	<say> <moment> ; <say> it ; <say> on ; <stimulant> and ; <stimulant> on
        medical_emergency	-7	<stop> <day> ; <stop> de ; <stranger> <stop> ; <take> <medicine> ; <tired>
        medical_emergency	-7	<trade> and ; <treatment> 0 ; <year> <past> ; a <home> ; a <water> ; a coupl
        medical_emergency	-7	a las ; a pap ; aft 0 ; already ; alway ; and a ; are <color> ; beat
        medical_emergency	-7	bed and ; book ; bought ; buena ; cant be ; cap ; catch her ; d/c ; dan ; dar
        medical_emergency	-7	de los ; del <town> ; dio ; el <alcohol> ; el car ; encim ; fin ; her head
        medical_emergency	-7	hora ; i <buy> ; i <play> ; id lik ; in <treatment> ; is not ; job ; kept
        medical_emergency	-7	landlord ; learn ; lleg ; mak me ; me <need> ; me <stop> ; me in ; mejor
        medical_emergency	-7	men ; morning ; my <amount> ; my cousin ; my phon ; nd ; necesit ; new ; next
        medical_emergency	-7	nieg ; nobody els ; not <breath> ; not breath ; novi ; of <opioid>
        medical_emergency	-7	of <stimulant> ; of thi ; of your ; on your ; ord ; out with ; over a
        medical_emergency	-7	par el ; pastor ; patient ; perdon ; pick ; play ; que <continue> ; record
        medical_emergency	-7	rep ; room ; say the ; seizur ; shap ; shed ; sobredosi ; som <day> ; steady
        medical_emergency	-7	sx ; the <money> ; the <pill> ; the day ; the first ; the neighbor
        medical_emergency	-7	ther nobody ; theyr ; thur ; to <continue> ; to find ; to me ; to quit
        medical_emergency	-7	to sleep ; todavi ; us ; vet ; wer ; what the ; with <kin> ; y/o
        medical_emergency	-7	~<chestheart>
        medical_emergency	-8	<calm> ; <chestheart> y ; <clinician> <say> ; <drive> <furniture>
        medical_emergency	-8	<eat> <amount> ; <go> <month> ; <hit> a ; <kin> and ; <kin> de
        medical_emergency	-8	<moment> <amount> ; <partner> <need> ; <put> <amount> ; <school> de
        medical_emergency	-8	<sedative> <amount> ; <treatment> de ; <week> <go> ; <write> <amount>
        medical_emergency	-8	a <stranger> ; ach ; all over ; are the ; bag ; band ; bat ; believ ; best
        medical_emergency	-8	boy ; brinc ; brok ; cash ; ceil ; convulsion ; cor ; corazon ; cosa ; court
        medical_emergency	-8	de eso ; en <month> ; en un ; evening ; food ; gracia ; grandfath ; he did
        medical_emergency	-8	hospital ; i found ; i stil ; in <law> ; in my ; inpatient ; its just ; junt
        medical_emergency	-8	la <photo> ; la <town> ; me tom ; mean ; money ; must ; my skin
        medical_emergency	-8	nad <amount> ; nad mas ; no <awake> ; off it ; one for ; overdos ; poc ; prob
        medical_emergency	-8	que <take> ; que mi ; ranch ; ronc ; school ; she on ; sinc <month> ; smal
        medical_emergency	-8	so the ; sobr ; string in ; taken ; tech ; thank ; that was ; the <outdoors>
        medical_emergency	-8	the <treatment> ; the cat ; the floor ; tienen ; to a ; touch it ; treatment
        medical_emergency	-8	u ; un <day> ; wrot ; y yo ; you <say> ; ~<clinician> ; ~<shake>
        medical_emergency	-9	0 0 ; <alone> ; <drive> <outdoors> ; <kin> <home> ; <kin> me ; <lock>
        medical_emergency	-9	<past> <go> ; <pet> and ; <stranger> <say> ; ahi ; alarm ; alt ; back to
        medical_emergency	-9	bank ; befor the ; blu ; body ; bos ; cal it ; cam back ; clt ; cpap
        medical_emergency	-9	custody ; do we ; doctor ; el <drive> ; ell ; els ; es la ; for 0 ; gan
        medical_emergency	-9	gent ; hay ; hel ; i <school> ; i want ; in <school> ; insuranc ; jun ; list
        medical_emergency	-9	lost ; lov ; march ; me <say> ; me lo ; mi <friend> ; my <crowd> ; my <home>
        medical_emergency	-9	my fath ; my old ; on saturday ; onc ; outpatient ; problem ; quiet
        medical_emergency	-9	sangr de ; si me ; tal ; test ; that he ; the 0 ; the old ; toc ; trap
        medical_emergency	-9	truck ; tx ; using ; uso ; ya se ; ~<kin> ; ~<pain> ; ~si
        medical_emergency	-10	<chestheart> <pain> ; <go> <stiff> ; <home> <amount> ; <moment> <go>
        medical_emergency	-10	<room> 0 ; <take> off ; <trust> ; <write> <write> ; a <child> ; all of
        medical_emergency	-10	and <eat> ; and <take> ; and then ; buy ; cont ; counselor ; day 0 ; deni
        medical_emergency	-10	despu ; do you ; don ; famili ; girl ; hallway ; hav <amount> ; heal ; hijo
        medical_emergency	-10	i <try> ; i did ; i tak ; is ther ; la <crowd> ; la <school> ; last month
        medical_emergency	-10	limpi ; lock ; my kid ; no <asleep> ; nunc ; of them ; platic ; pressur
        medical_emergency	-10	team ; thes ; to <amount> ; to <take> ; was in ; with <amount> ; with us
        medical_emergency	-10	y en ; yet ; ~<withdrawal>
        medical_emergency	-11	0 in ; <kin> <die> ; <kin> has ; <sad> ; <shame> ; <stranger> who
        medical_emergency	-11	<take> it ; cuent ; en mi ; estuv ; fami ; friday ; gurgl ; im 0 ; is in
        medical_emergency	-11	lol ; my <clinician> ; my <job> ; p ; permis ; pres ; self ; shop ; si no
        medical_emergency	-11	the <consume> ; the <die> ; ~me
        medical_emergency	-12	<always> <month> ; <write> with ; ant ; card ; cocin ; colleg ; cousin ; fix
        medical_emergency	-12	good ; in his ; jerk ; mand ; my roommat ; radi ; text ; tir ; watch ; ya me
        medical_emergency	-12	~<die> ; ~<emergency> ; ~el
        medical_emergency	-13	<amount> <month> ; <go> through ; <kin> who ; <say> <job> ; a los ; a un
        medical_emergency	-13	again ; bet ; breastbon ; check ; had a ; long ; may ; non ; scar ; sel
        medical_emergency	-13	tak a ; ~sz
        medical_emergency	-14	<amount> <week> ; <day> <stop> ; <gun> ; <home> with ; <unreal> ; cuand
        medical_emergency	-14	dat ; email ; for me ; my chest ; my moth ; pain ; rol ; second ; vend
        medical_emergency	-15	<die> de ; <say> of ; <threat> ; died ; rattl ; snor ; wak
        medical_emergency	-16	ayud por ; mov ; you hav ; ~in
        medical_emergency	-17	<need> por ; <withdrawal> ; clas ; clean ; eso ; the <play> ; the <school>
        medical_emergency	-18	trabaj
        medical_emergency	-19	baby ; my <phone>
        medical_emergency	-20	sin ; voy ; ~<seizure>
        medical_emergency	-21	tabl
        medical_emergency	-22	de mi
        medical_emergency	-32	chest
        """
}
