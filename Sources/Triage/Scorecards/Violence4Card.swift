extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence4 = """
        violence	-6	<write> it ; <write> my ; <year> <go> ; a <clinician> ; a <height> ; a <hospital>
        violence	-6	a <town> ; a nadi ; about a ; aceptan ; aft <day> ; age ; agu ; ahor ; al <stimulant>
        violence	-6	already at ; ambulatori ; and <kin> ; and <phone> ; and can ; and do ; and nev ; as a
        violence	-6	bak ; band ; been off ; bp ; bring her ; built ; but my ; by 0 ; cal it ; cb ; city
        violence	-6	cold ; compr ; confus ; corren ; coverag ; day in ; de <night> ; de eso ; de lo
        violence	-6	department ; desd <day> ; desd la ; did a ; divorc ; dont <consume> ; driveway again
        violence	-6	el <chestheart> ; el <height> ; el <outdoors> ; elbow ; embarras ; employ ; en cas
        violence	-6	en mi ; end ; feed ; fev ; fiv day ; fly ; forgiv ; fri ; gan ; glad ; had to
        violence	-6	hav been ; hom to ; hop ; hospic ; i kick ; i shoot ; i tri ; if its ; im look
        violence	-6	in jun ; ir ; is no ; issu ; it is ; jaj ; joven ; juev ; kitchen floor ; la <week>
        violence	-6	la vecin ; labor day ; las <pill> ; llev ; los <bodypart> ; machet de ; mat est
        violence	-6	me <order> ; me dic ; medi cal ; mi tia ; monitor ; movi ; museum ; my feet ; my girl
        violence	-6	my lat ; my parent ; need the ; nineteen ; no <alcohol> ; no <asleep> ; no <awake>
        violence	-6	no <threat> ; no sx ; no w/d ; odd ; of every ; of your ; one <headface> ; one with
        violence	-6	only <consume> ; open someth ; our <crowd> ; outreach ; paramedic ; pilot ; pistol de
        violence	-6	platic con ; pregunt ; puent ; reciben ; refus ; ris ; sens ; she said ; sinc <month>
        violence	-6	sinc yesterday ; soft ; sol ; someth with ; spent ; step down ; strip ; tal ; tan
        violence	-6	tax ; texa ; that was ; the <church> ; the <needle> ; the <record> ; the <year>
        violence	-6	the children ; the end ; the month ; the park ; the second ; the til ; thi <month>
        violence	-6	thi wk ; though ; titl ; to <money> ; to pay ; tomat ; too <amount> ; try to
        violence	-6	un <day> ; una <stranger> ; una cart ; up <past> ; vest ; want a ; was <say> ; we had
        violence	-6	weird ; what it ; with one ; wks ; y por ; you <need> ; youv ; ~<die> ; ~<illness>
        violence	-6	~el ; ~for
        violence	-7	$ 0 ; % ; 0 % ; <amount> <clothes> ; <ask> <money> ; <buy> <home>
        violence	-7	<child> <treatment> ; <count> <daytime> ; <count> <month> ; <crowd> are ; <day> <ask>
        violence	-7	<day> <count> ; <day> <give> ; <drive> de ; <furniture> <continue>
        violence	-7	<furniture> <phone> ; <gun> <room> ; <home> <calm> ; <job> <eat> ; <kin> <treatment>
        violence	-7	<moment> <consume> ; <month> <kin> ; <month> y ; <need> <soon> ; <need> <stop>
        violence	-7	<night> <past> ; <outdoors> <phone> ; <partner> a ; <phone> <partner> ; <phone> por
        violence	-7	<photo> <blade> ; <promise> the ; <put> <day> ; <see> <unreal> ; <sick>
        violence	-7	<stop> <treatment> ; <stop> with ; <stranger> <phone> ; <take> <breath>
        violence	-7	<take> <medicine> ; <take> <rope> ; <think> <ask> ; <think> <need> ; <think> im
        violence	-7	<treatment> <consume> ; <treatment> <day> ; <treatment> <kin> ; <treatment> on
        violence	-7	<write> <child> ; <write> <kin> ; a <home> ; a girl ; a un ; about <amount> ; aft 0
        violence	-7	aft a ; and by ; and id ; and we ; and yel ; answ ; ant ; at it ; ate ; bail ; brought
        violence	-7	buena ; by his ; cant <continue> ; cant hold ; cant keep ; cant tel ; cho ; contact
        violence	-7	cre ; crush ; cuant ; day of ; desintoxicacion ; dur ; el <colleague> ; el <official>
        violence	-7	en <home> ; en una ; er ; es la ; everyth ; fair ; feb ; fel off ; fifteen ; forearm
        violence	-7	gracia ; gust ; her off ; hic ; holiday ; i <give> ; i am ; i start ; in one ; is kil
        violence	-7	it has ; it off ; la <church> ; la <friend> ; la <opioid> ; le <ask> ; licenci
        violence	-7	los the ; lu ; marri ; me go ; medicin ; meno ; mov ; mov to ; my <leave>
        violence	-7	my <sedative> ; my first ; my grandmoth ; my jaw ; neg ; no <think> ; no one
        violence	-7	no quier ; no teng ; nobody has ; nobody in ; non ; of <month> ; on your ; over and
        violence	-7	parent ; pastor ; per no ; pidi ; pm ; poc ; pres ; pt 0 ; puebl ; pued ; que sigu
        violence	-7	que yo ; real ; referral ; residential ; run a ; school ; se la ; se me ; see the
        violence	-7	sentenc ; shop ; short ; sink ; skin ; snor ; so he ; support ; surgery ; tant ; team
        violence	-7	teni ; termin ; that i ; that when ; the <daytime> ; the <die> ; the morn ; ther an
        violence	-7	thing hes ; threw up ; to <stop> ; to find ; to hear ; tongu ; trad ; train ; trembl
        violence	-7	tuv ; twin ; until the ; up a ; what do ; won ; worri ; ~<partner> ; ~<sick> ; ~cal
        violence	-8	0 + ; <alcohol> <eat> ; <alcohol> <go> ; <alcohol> in ; <amount> <furniture>
        violence	-8	<clinician> <job> ; <day> <school> ; <day> <see> ; <day> in ; <day> of ; <day> without
        violence	-8	<die> de ; <go> off ; <last> <year> ; <moment> <bodypart> ; <moment> a ; <month> 0
        violence	-8	<need> <record> ; <need> <think> ; <need> <write> ; <partner> <need> ; <play> and
        violence	-8	<say> <stranger> ; <school> in ; <stimulant> <past> ; <stop> <alcohol>
        violence	-8	<stop> <opioid> ; <stop> <sedative> ; <stop> on ; <take> <leave> ; <vendor>
        violence	-8	<water> and ; <week> <past> ; <write> <say> ; a <church> ; a <go> ; a <law>
        violence	-8	a <stimulant> ; a bit ; a month ; a plan ; account ; and <need> ; and cam ; approv
        violence	-8	arent ; between ; but i ; climb ; comadr ; court ; cur ; d ago ; de <month> ; down on
        violence	-8	drench ; driv a ; eat ; egg ; el <alcohol> ; el <trade> ; el de ; en su ; es por
        violence	-8	estuv ; ever ; fal ; film ; fold ; fourth ; go to ; got her ; grandfath ; ha ; habi
        violence	-8	hast el ; hip ; i <eat> ; i <feel> ; i <start> ; im the ; in an ; in that ; is not
        violence	-8	lab ; last year ; llen ; machet is ; mal voic ; md ; murd ; my <school> ; needl
        violence	-8	off a ; often ; paid ; parrot ; perdi ; pt <say> ; qued ; r ; ready to ; rod ; she a
        violence	-8	she been ; singl ; sixty ; skip ; snow ; social ; song ; suicid ; suicidal ; tenemo
        violence	-8	thank ; that what ; the <alcohol> ; the <appointment> ; the <insurance> ; the <write>
        violence	-8	the fami ; the key ; the smok ; they <give> ; toast ; touch it ; trabaj ; traffic
        violence	-8	union ; used ; used to ; was a ; watch ; widow ; with <kin> ; year ago ; ~<fluid>
        violence	-9	0 <need> ; 0 for ; <blade> <blade> ; <color> ; <confused> ; <consume> <drug>
        violence	-9	<die> in ; <hear> my ; <job> <month> ; <kin> <drive> ; <moment> <moment>
        violence	-9	<money> <amount> ; <night> <clinician> ; <night> <job> ; <put> <headface>
        violence	-9	<put> <write> ; <say> de ; <say> its ; <school> <school> ; <see> lik ; <volunteer>
        violence	-9	a <month> ; anyway ; are <amount> ; befor i ; blanket ; bowl ; breastbon ; buy
        violence	-9	cant <hold> ; complet ; con <kill> ; con mat ; con su ; corre ; county ; cramp
        violence	-9	d <past> ; dan ; day ago ; de las ; discharg ; es par ; fue ; googl ; grey ; hat
        violence	-9	i <write> ; i turn ; interview ; is it ; la <stranger> ; look lik ; lov ; march
        violence	-9	medic ; medical ; my <write> ; necesit ; ninety ; no <consume> ; not a ; octob ; ocup
        violence	-9	on day ; on friday ; otherwis ; outpatient ; party ; password ; pian ; pink ; pop
        violence	-9	que sí ; read ; rid ; se nos ; shook ; so we ; structur ; sx ; the <week> ; tia
        violence	-9	tiemp ; trip ; urgent ; voc ; work with ; y con ; ~a
        violence	-10	0 am ; <amount> at ; <clinician> <say> ; <continue> <see> ; <day> <leave>
        violence	-10	<day> <opioid> ; <eat> for ; <fall> <room> ; <headface> <bodypart>
        violence	-10	<headface> <palecolor> ; <hold> his ; <kin> <ask> ; <kin> <see> ; <money> <treatment>
        violence	-10	<month> <say> ; <night> <see> ; <play> <day> ; <relapse> ; <see> <stranger> ; <shame>
        violence	-10	<treatment> de ; a <water> ; anybody ; anyth ; bank ; boat ; but the ; cent ; colg
        violence	-10	com off ; couldnt ; daught is ; different ; do i ; do we ; en <month> ; en un ; fax
        violence	-10	fish ; folk ; fourteen ; from 0 ; hav <amount> ; hir ; his <headface> ; hour and
        violence	-10	how to ; int a ; kais ; kil myself ; lun ; mi tio ; muri ; my heart ; nin <day>
        violence	-10	nin day ; no <amount> ; no ~<consume> ; on <medicine> ; on saturday ; overdos ; papel
        violence	-10	practic ; present ; saving ; say its ; steady ; student ; that the ; the night
        violence	-10	todavi ; usual ; ve ; vid ; vide ; want 0 ; was <amount> ; whatev ; with <eat> ; y si
        violence	-10	~<pain> ; ~<withdrawal> ; ~sz
        violence	-11	0 0 ; <bodypart> is ; <home> <partner> ; <kin> re ; <need> <die> ; <phone> <amount>
        violence	-11	<play> <play> ; <play> on ; <promise> por ; <school> a ; <see> <amount>
        violence	-11	<think> that ; <town> <amount> ; a <job> ; admit ; centr ; clr said ; coffe ; corazon
        violence	-11	could ; dat ; de <amount> ; doe it ; doe the ; dts ; em ; friend ; great ; had a
        violence	-11	his arm ; is ther ; las <bodypart> ; lik <stranger> ; lik the ; me <happy> ; me da
        violence	-11	mi sobrin ; my <chestheart> ; nunc ; on our ; overnight ; patient ; ppo ; pupil
        violence	-11	que <continue> ; question ; retir ; roof ; se le ; ship ; sign ; st ; sunday and
        violence	-11	tamal ; teach ; withdrawal
        violence	-12	<day> <need> ; <need> <crowd> ; <rope> <room> ; <say> <always> ; <school> de
        violence	-12	<think> que ; <trust> ; a liv ; bridg ; cle ; dentist ; doming ; el doming ; hors
        violence	-12	lead ; lueg ; mon ; my <insurance> ; of <eat> ; ok ; play ; sel ; seven ; to <see>
        violence	-12	tranquil ; week and ; ~<shake> ; ~no
        violence	-13	<kill> myself ; <month> and ; <outdoors> <outdoors> ; <stop> <day> ; <year> <past>
        violence	-13	a <write> ; feel ; fight ; himself ; hrs ; i took ; jan ; l ; much ; narcan
        violence	-13	our <outdoors> ; prison ; que est ; rath ; segur ; soy ; tea ; whistl ; whit ; wrong
        violence	-13	y mi
        violence	-14	<home> to ; <limp> ; <stop> 0 ; <think> its ; and <eat> ; befor the ; blu ; goodby
        violence	-14	im a ; la <job> ; las <amount> ; no ~etoh ; pain ; vomit
        violence	-15	<bodypart> <play> ; <kin> <die> ; <need> por ; <stop> <consume> ; actual ; ayud por
        violence	-15	birthday ; clas ; colleg ; el <eat> ; falt ; me <ask> ; mi abuel ; nurs ; the <town>
        violence	-15	~<seizure>
        violence	-16	<kin> <stop> ; empez ; en 0 ; entr ; id lik ; nuev ; razor
        violence	-17	<remember> ; <tired> ; at a ; best ; final ; heart ; licens ; may ; swallow ; tak a
        violence	-17	your <treatment>
        violence	-18	<cold> ; <stiff> ; died ; evening ; lif ; pag
        violence	-19	0 mo ; d/c ; doctor ; than
        violence	-20	<write> <write> ; cri ; lol ; sient ; ~<emergency>
        violence	-21	<trade> 0
        violence	-22	<seizure> ; hard
        violence	-24	chest
        violence	-25	lik a
        violence	-27	<vermin>
        """
}
