extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-1	week stil ; weekend at ; weekend now ; weekend to ; wel <amount> ; wen ; wet ; what the
        iop	-1	what tim ; when <ask> ; when ask ; whenev ; wher do ; which is ; which mean ; whil we
        iop	-1	who <say> ; who <write> ; who cant ; who deal ; who im ; who keep ; who kept ; who the
        iop	-1	whol floor ; whol month ; whol personality ; whol week ; whos ; wif cam ; wif who ; wil tel
        iop	-1	win box ; wint ; winter ; with <medicine> ; with <think> ; with new ; with one ; with six
        iop	-1	with spe ; with them ; with thi ; with you ; withdrawal ; withdrawal management
        iop	-1	withdrawal unit ; wks ; wont answ ; word that ; work remote ; work with ; workbook ; worth
        iop	-1	would <say> ; would <stop> ; would you ; wrap up ; wring ; written up ; x <child> ; x hij
        iop	-1	y <height> ; y <medicine> ; y <stop> ; y <take> ; y brinc ; y ni ; y qued ; y tambien
        iop	-1	y traig ; ya 0 ; ya <give> ; ya perdi ; year long ; year of ; yo tambien ; you <hold>
        iop	-1	you someth ; you think ; young men ; your <vendor> ; your facility ; your liv ; zip
        iop	-1	zucchini ; ~<afraid> ; ~<alcohol> ; ~<alcohol> ~<sedative> ; ~<amount> <money>
        iop	-1	~<consume> <consume> ; ~<die> ; ~<die> <need> ; ~<emergency> <outdoors>
        iop	-1	~<emergency> <room> ; ~<emergency> ~<emergency> ; ~<fall> ~<height> ; ~<headface> ~spray
        iop	-1	~<insurance> <money> ; ~<money> of ; ~<need> <home> ; ~<need> ~<kill> ; ~<opioid> <day>
        iop	-1	~<seizure> in ; ~<seizure> x ; ~<shake> <eat> ; ~<stop> <amount> ; ~<stop> ~<treatment>
        iop	-1	~<think> <home> ; ~<think> nad ; ~<treatment> is ; ~<week> <amount> ; ~<withdrawal> <sober>
        iop	-1	~<withdrawal> ~<hospital> ; ~a ~<height> ; ~aguant ; ~bridg ; ~children ; ~clu ; ~complaint
        iop	-1	~dts at ; ~er ; ~even for ; ~eye ; ~fal ; ~fit ; ~ha suelt ; ~hay <day> ; ~hay dia
        iop	-1	~he ~quit ; ~help ; ~hx ~sz ; ~laid ; ~long ; ~low ; ~me contest ; ~mom ; ~my ; ~nad
        iop	-1	~narcan x ; ~odd thre ; ~oig ; ~on ~purpos ; ~own ~<furniture> ; ~program in
        iop	-1	~pued <amount> ; ~pued mas ; ~purpos ; ~reciben ; ~sab nad ; ~safety ; ~se ; ~se le
        iop	-1	~se ni ; ~si hi ; ~sob ; ~sustanci ; ~sx <day> ; ~sx today ; ~sz in ; ~the ~<drive>
        iop	-1	~the ~<night> ; ~they ; ~thirty ; ~thre ; ~tonight ; ~treatment ; ~vacation ; ~wat ; él es
        iop	-2	*about.2 ; *ago.0 ; *ago.4 ; *clientAdmin.opensNote ; *detoxDone:historical ; *family.8
        iop	-2	*frequency.0:possible ; *frequency.1 ; *hallucination.apparition ; *lengthOfUse.2
        iop	-2	*mandator.authority ; *otherService.feeling:negated ; *otherService.weight
        iop	-2	*otherService.weight:other_experiencer ; *overPrescribed ; *person:negated
        iop	-2	*relief.against ; *rhythm.1 ; *seizure ; *seizure.prior:historical ; *seizure:historical
        iop	-2	*sinceStopping.3 ; *substance.opioid:possible ; *thirdParty.opensNote ; *unaided:historical
        iop	-2	+ <money> ; + <opioid> ; + <stimulant> ; / n ; / sat ; 0 <always> ; 0 <amount>
        iop	-2	0 <container> ; 0 <fluid> ; 0 <friend> ; 0 <hear> ; 0 <illness> ; 0 <moment> ; 0 <relapse>
        iop	-2	0 <sedative> ; 0 <soon> ; 0 admit ; 0 am ; 0 dia ; 0 en ; 0 every ; 0 gummi ; 0 iop
        iop	-2	0 left ; 0 mg ; 0 ninety ; 0 say ; 0 thi ; 0 when ; 0 yo ; 0 yrs ; <alcohol> <always>
        iop	-2	<alcohol> <home> ; <alcohol> <month> ; <alcohol> <year> ; <alcohol> but ; <alcohol> del
        iop	-2	<alcohol> is ; <alcohol> out ; <alone> <job> ; <always> <angry> ; <always> <cannabis>
        iop	-2	<always> <count> ; <always> <opening> ; <always> <year> ; <always> sinc ; <always> that
        iop	-2	<always> ua ; <always> y ; <amount> <give> ; <amount> <order> ; <amount> <tool>
        iop	-2	<amount> o ; <amount> ~<seizure> ; <angry> my ; <appointment> <moment> ; <appointment> my
        iop	-2	<appointment> which ; <appointment> with ; <ask> <last> ; <ask> <moment> ; <ask> <order>
        iop	-2	<ask> <withdrawal> ; <ask> <write> ; <ask> are ; <ask> to ; <ask> when
        iop	-2	<asleep> <colleague> ; <asleep> but ; <asleep> he ; <awake> him ; <blade> <room>
        iop	-2	<blood> <day> ; <blood> a ; <blood> it ; <bodypart> <build> ; <bodypart> <headface>
        iop	-2	<bodypart> <hospital> ; <bodypart> <opioid> ; <bodypart> <stimulant> ; <bodypart> wher
        iop	-2	<bodypart> wont ; <bodypart> y ; <breath> <put> ; <build> <room> ; <build> la ; <build> our
        iop	-2	<buy> <pet> ; <buy> <tool> ; <buy> on ; <buy> out ; <calm> y ; <cannabis> <room>
        iop	-2	<cannabis> in ; <caretaking> <withdrawal> ; <caretaking> ~<treatment> ; <chestheart> <take>
        iop	-2	<child> <alcohol> ; <child> <happy> ; <child> <order> ; <child> one ; <clean> <day>
        iop	-2	<clean> a ; <clinician> <consume> ; <clinician> <continue> ; <clinician> <go>
        iop	-2	<clinician> <moment> ; <clinician> from ; <clinician> ii ; <clothes> <home> ; <clothes> is
        iop	-2	<clothes> it ; <cold> <headface> ; <cold> the ; <colleague> <partner>
        iop	-2	<colleague> <treatment> ; <color> streak ; <consume> <fluid> ; <consume> <need>
        iop	-2	<consume> <phone> ; <consume> <say> ; <consume> from ; <consume> ice ; <consume> rock
        iop	-2	<consume> ya ; <container> <bodypart> ; <container> <opioid> ; <container> in
        iop	-2	<container> was ; <continue> <ask> ; <continue> <partner> ; <continue> <past>
        iop	-2	<continue> <stimulant> ; <continue> <stop> ; <continue> do ; <continue> open
        iop	-2	<count> <child> ; <count> <pill> ; <count> a ; <count> i ; <count> out ; <crash> <always>
        iop	-2	<crowd> <eat> ; <crowd> <home> ; <crowd> <last> ; <crowd> <pet> ; <crowd> off ; <crowd> up
        iop	-2	<crowd> ~<money> ; <day> <angry> ; <day> <appointment> ; <day> <church> ; <day> <lock>
        iop	-2	<day> <moment> ; <day> <rarely> ; <day> entr ; <day> for ; <day> nobody ; <day> spe
        iop	-2	<day> ya ; <daytime> <shake> ; <daytime> <treatment> ; <daytime> he ; <daytime> so
        iop	-2	<die> <write> ; <die> mi ; <die> ya ; <drive> <friend> ; <drive> <kill> ; <drive> <moment>
        iop	-2	<drive> <play> ; <drive> she ; <drug> <clinician> ; <drug> <colleague> ; <drug> <stimulant>
        iop	-2	<drug> my ; <eat> <buy> ; <eat> <church> ; <eat> <cold> ; <eat> <daytime>
        iop	-2	<eat> <furniture> ; <eat> <go> ; <eat> <town> ; <eat> all ; <eat> whil ; <emergency>
        iop	-2	<emergency> 0 ; <emergency> <moment> ; <fall> apart ; <fall> un ; <feel> <alcohol>
        iop	-2	<feel> <asleep> ; <feel> lik ; <feel> ~<stimulant> ; <fluid> + ; <fluid> <color>
        iop	-2	<fluid> <moment> ; <fluid> <sick> ; <fluid> at ; <friend> 0 ; <friend> <ask>
        iop	-2	<friend> <consume> ; <friend> <law> ; <friend> <think> ; <friend> <week> ; <friend> is
        iop	-2	<furniture> <month> ; <furniture> <night> ; <furniture> <soon> ; <furniture> <treatment>
        iop	-2	<furniture> he ; <furniture> lik ; <give> <asleep> ; <give> <money> ; <give> est
        iop	-2	<give> ~<emergency> ; <go> <headface> ; <go> <sedative> ; <go> <write> ; <go> him
        iop	-2	<gun> and ; <happy> <alcohol> ; <happy> <consume> ; <happy> <give>
        iop	-2	<headface> <chestheart> ; <headface> <container> ; <headface> <go> ; <headface> <moment>
        iop	-2	<headface> lik ; <headface> split ; <headface> up ; <hear> <consume> ; <hear> <opening>
        iop	-2	<hear> <stimulant> ; <hear> <tool> ; <height> from ; <height> in ; <hit> and ; <hold> a
        iop	-2	<home> <clothes> ; <home> <phone> ; <home> <say> ; <home> <take> ; <home> as
        iop	-2	<home> health ; <homeless> ; <hopeless> ; <hospital> <colleague> ; <hospital> <consume>
        iop	-2	<hospital> <last> ; <hospital> <town> ; <hospital> cm ; <hospital> in ; <hospital> to
        iop	-2	<hospital> y ; <hot> as ; <illness> on ; <illness> x ; <insurance> <night>
        iop	-2	<insurance> <stimulant> ; <insurance> it ; <insurance> or ; <intoxicated> <play>
        iop	-2	<intoxicated> <say> ; <job> <clinician> ; <job> <stimulant> ; <job> cant ; <job> from
        iop	-2	<key> <ask> ; <key> en ; <key> is ; <key> on ; <kill> on ; <kin> <alcohol>
        iop	-2	<kin> <caretaking> ; <kin> <height> ; <kin> <pill> ; <kin> <play> ; <kin> <rope>
        iop	-2	<kin> <soon> ; <kin> my ; <last> <pill> ; <last> <see> ; <last> mo ; <last> nt
        iop	-2	<law> <month> ; <law> <stranger> ; <law> agreement ; <law> had ; <law> por ; <leave> y
        iop	-2	<media> <always> ; <media> on ; <medicine> ; <medicine> <day> ; <medicine> <medicine>
        iop	-2	<moment> 0 ; <moment> <alcohol> ; <moment> <colleague> ; <moment> <continue>
        iop	-2	<moment> <partner> ; <moment> im ; <moment> la ; <moment> per ; <moment> round
        iop	-2	<moment> would ; <money> + ; <money> <colleague> ; <money> <play> ; <money> hes
        iop	-2	<money> per ; <money> thing ; <month> <crowd> ; <month> <fire> ; <month> <official>
        iop	-2	<month> <partner> ; <month> <take> ; <month> <withdrawal> ; <month> at ; <month> id
        iop	-2	<month> intern ; <month> is ; <month> used ; <month> ~<put> ; <need> <hospital>
        iop	-2	<need> <medicine> ; <need> off ; <need> otr ; <needle> <always> ; <night> <always>
        iop	-2	<night> <ask> ; <night> <color> ; <night> he ; <night> of ; <night> per
        iop	-2	<opening> <consume> ; <opening> <opening> ; <opening> fram ; <opening> has
        iop	-2	<opening> porqu ; <opioid> <hospital> ; <opioid> <say> ; <opioid> <withdrawal> ; <opioid> a
        iop	-2	<opioid> all ; <order> <amount> ; <outdoors> <day> ; <outdoors> <start> ; <pain> l
        iop	-2	<palecolor> y ; <partner> <buy> ; <partner> <clothes> ; <partner> <confused>
        iop	-2	<partner> <partner> ; <partner> <pill> ; <partner> <room> ; <partner> he ; <partner> of
        iop	-2	<partner> se ; <past> <start> ; <past> <stimulant> ; <past> im ; <past> so ; <pet> <school>
        iop	-2	<pet> de ; <phone> <daytime> ; <phone> <emergency> ; <phone> <hear> ; <phone> <law>
        iop	-2	<phone> <official> ; <phone> <palecolor> ; <phone> <say> ; <phone> al ; <phone> de
        iop	-2	<phone> himself ; <pill> <give> ; <pill> <palecolor> ; <play> <eat> ; <play> <fluid>
        iop	-2	<play> <hear> ; <play> <hold> ; <play> <money> ; <play> at ; <play> for ; <put> <headface>
        iop	-2	<put> <night> ; <put> una ; <rarely> x ; <record> <home> ; <relapse> ; <remember> that
        iop	-2	<room> <clothes> ; <room> <daytime> ; <room> <withdrawal> ; <room> on ; <rope> <always>
        iop	-2	<rope> <phone> ; <rope> with ; <say> 0 ; <say> <clinician> ; <say> <consume> ; <say> <day>
        iop	-2	<say> <feel> ; <say> <kin> ; <say> <night> ; <say> <rope> ; <say> <shame> ; <say> clarit
        iop	-2	<say> flat ; <say> he ; <say> hel ; <say> it ; <say> neith ; <say> nev ; <say> nonsens
        iop	-2	<say> u ; <say> was ; <say> whatev ; <say> why ; <school> / ; <school> <sober>
        iop	-2	<school> and ; <sedative> 0 ; <sedative> <asleep> ; <sedative> <home>
        iop	-2	<sedative> <medicine> ; <sedative> i ; <see> <ask> ; <see> <outdoors> ; <see> <stop>
        iop	-2	<see> cas ; <seizure> right ; <shake> all ; <shake> tac ; <smell> of ; <sober> 0
        iop	-2	<sober> <night> ; <sober> in ; <soon> <say> ; <soon> <town> ; <soon> por ; <start> <amount>
        iop	-2	<start> <past> ; <start> <write> ; <start> el ; <stimulant> <always> ; <stimulant> <fire>
        iop	-2	<stimulant> <last> ; <stimulant> <leave> ; <stimulant> <opioid> ; <stimulant> <rarely>
        iop	-2	<stimulant> <stop> ; <stimulant> <write> ; <stimulant> a ; <stimulant> an ; <stimulant> but
        iop	-2	<stimulant> fre ; <stimulant> not ; <stimulant> one ; <stimulant> ten ; <stimulant> that
        iop	-2	<stimulant> y ; <stop> <bodypart> ; <stop> <breath> ; <stop> <clothes> ; <stop> <daytime>
        iop	-2	<stop> <give> ; <stop> <start> ; <stop> an ; <stop> what ; <stop> your
        iop	-2	<stranger> <bodypart> ; <stranger> <build> ; <stranger> <buy> ; <stranger> <intoxicated>
        iop	-2	<stranger> <kin> ; <stranger> <rope> ; <stranger> pleas ; <take> <cannabis>
        iop	-2	<take> <fluid> ; <take> <gun> ; <take> her ; <take> medi ; <take> mushroom ; <think> <cold>
        iop	-2	<think> <colleague> ; <think> <day> ; <think> <illness> ; <think> <town> ; <think> so
        iop	-2	<think> yet ; <tool> on ; <town> 0 ; <town> <amount> ; <town> <hospital>
        iop	-2	<trade> <official> ; <trade> <opioid> ; <trade> <record> ; <trade> <write>
        iop	-2	<treatment> <count> ; <treatment> <crowd> ; <treatment> <furniture> ; <treatment> <play>
        iop	-2	<treatment> <school> ; <treatment> <stimulant> ; <treatment> <wait> ; <treatment> ahi
        iop	-2	<treatment> all ; <treatment> did ; <treatment> first ; <treatment> o ; <treatment> pt
        iop	-2	<trust> <outdoors> ; <try> <treatment> ; <unreal> <stranger> ; <vendor> <hospital>
        iop	-2	<wait> <crowd> ; <wait> <last> ; <wait> at ; <wait> dry ; <water> <kin> ; <water> <moment>
        iop	-2	<water> y ; <week> <asleep> ; <week> <official> ; <week> <phone> ; <week> no ; <week> so
        iop	-2	<week> they ; <week> y ; <week> ~<consume> ; <withdrawal> ; <write> <alcohol>
        iop	-2	<write> <day> ; <write> <needle> ; <write> <opioid> ; <write> about ; <year> <emergency>
        iop	-2	<year> <moment> ; <year> <need> ; <year> <stimulant> ; <year> clean ; <year> el ; <year> of
        iop	-2	a <hopeless> ; a <key> ; a <media> ; a <need> ; a <opening> ; a <promise> ; a <room>
        iop	-2	a <threat> ; a <vendor> ; a <withdrawal> ; a alguien ; a book ; a break ; a breath
        iop	-2	a bucket ; a can ; a cok ; a cook ; a detox ; a doctor ; a fami ; a fath ; a floor
        iop	-2	a landlord ; a nurs ; a paralegal ; a party ; a pool ; a record ; a room ; a season
        iop	-2	a segu ; a special ; a thursday ; a tim ; a todo ; a tom ; a week ; a weight
        iop	-2	about <insurance> ; about <opioid> ; about meth ; acceptanc ; accidental ; accredit
        iop	-2	aceptan ; actual ; adderal 0 ; adderal not ; adderal snort ; addres is ; adjust
        iop	-2	admit <stimulant> ; aetn ; aft it ; aft som ; aft two ; ago he ; agreeabl ; agreement
        iop	-2	ahorc ; al <stranger> ; al beb ; alcohol en ; alegr ; alfil ; alguien de ; all <week>
        iop	-2	all night ; all nit ; all on ; already pick ; alum of ; alumini ; amanec ; amaril ; ambien
        iop	-2	ambulanc ; amiga ; an alarm ; and <consume> ; and <play> ; and <remember> ; and <stimulant>
        iop	-2	and als ; and anoth ; and busc ; and cok ; and do ; and get ; and use ; and went
        iop	-2	and wheth ; and would ; and yet ; anex a ; ang ; ano el ; anoth at ; anxiou ; any opening
        iop	-2	app ; application ; approv <treatment> ; are <vermin> ; are with ; are you ; argu ; arrest
        iop	-2	as soon ; asi com ; asi llev ; ask that ; ask to ; ask us ; ask when ; at ballgam
        iop	-2	at birthday ; at graduation ; at kais ; at meeting ; at va ; ativan ; audienci ; aunti
        iop	-2	autumn ; ayer y ; ayud a ; baj la ; bar 0 ; bc of ; be <awake> ; be gon ; be pay
        iop	-2	be somewher ; becaus ; becaus i ; bed open ; been clean ; been eat ; been put ; been up
        iop	-2	befor septemb ; befor then ; bet hour ; bet on ; betty <drive> ; betty ford ; bing drink
        iop	-2	bipol i ; birthday is ; black and ; blanket ; blu a ; board <law> ; board diversion ; bolsa
        iop	-2	boy on ; breastbon ; bright ; bright <color> ; bright red ; bring ; bro ; brok my
        iop	-2	broth play ; broth was ; broth who ; bump of ; bunch ; bunch of ; busc dond
        iop	-2	but <stimulant> ; by <colleague> ; by it ; by then ; cad noch ; cadc ii ; cag ; cal 0
        iop	-2	cal again ; cal and ; cal himself ; cal stat ; caller ; cam on ; cam y ; can <build>
        iop	-2	can <say> ; can hear ; can reach ; can sign ; can you ; cancel my ; canel ; cano
        iop	-2	cant <awake> ; cant do ; cant mak ; cant vanish ; cas of ; caseload ; caught with ; channel
        iop	-2	charg for ; charg rn ; chatter ; cheapest thing ; check out ; chicken out ; chil ; chil and
        iop	-2	cierran ; cint ; circl for ; civic ; clean from ; clean off ; client ; climb out ; clinic
        iop	-2	clr <go> ; clr <write> ; clr has ; clr read ; clr talk ; coal ; coc hac ; cocain en
        iop	-2	cocain or ; cocain sinc ; cok can ; cok every ; cok near ; cok test ; com si ; comprobant
        iop	-2	con <medicine> ; confus ; contarl ; cook cok ; cool ; cor de ; couch sinc ; couch to
        iop	-2	could <say> ; could <stranger> ; could not ; could your ; couldnt ; county road ; coupl day
        iop	-2	court dat ; cps ; crack wkend ; cristal los ; cry ; crypt ; cuand ni ; cuant cuest
        iop	-2	cuarent dia ; cuatr ano ; cut it ; d <hospital> ; d inpatient ; d/c today ; da <law>
        iop	-2	da diversion ; dab ; dab dai ; dai meth ; dai now ; daught wed ; day don ; day giv
        iop	-2	day god ; day hes ; day only ; day or ; day to ; day you ; dcf work ; de <clean>
        iop	-2	de <stimulant> ; de facil ; de mot ; de och ; de ron ; de tre ; deal in ; debaj de ; ded
        iop	-2	dej de ; dej las ; del detox ; deny ; depend ; dept ; desayun ; descans de ; desd <day>
        iop	-2	desd ayer ; desk ; det ; detail ; detox bed ; detox in ; detox thi ; diaria ; did ninety
        iop	-2	did outpatient ; didnt hav ; dig ; dishwash ; do them ; doctor look ; doe mol ; doesnt even
        iop	-2	doesnt know ; doing a ; domiciliary <treatment> ; don thi ; dond <start> ; dond <wait>
        iop	-2	dond uno ; dont <ask> ; dont <think> ; dont ask ; dont know ; dont stop ; door fram
        iop	-2	door off ; down thre ; driv off ; dry <water> ; dtr ; dtr in ; dun ; dxm ; each and
        iop	-2	each day ; each tim ; eap lady ; ear and ; eat and ; egg on ; ehr ; eight ; eith way
        iop	-2	el <room> ; el celul ; el espej ; elaborat ; elbow ; elk ; ell me ; en <write> ; en papel
        iop	-2	enough in ; espald ; est <home> ; est <put> ; est <year> ; est ahi ; est ano ; est tom
        iop	-2	esta ; estan ; estoy <consume> ; estoy <money> ; estoy libr ; estudiant de ; estuv con
        iop	-2	etoh on ; even know ; even program ; even thing ; ever <consume> ; ever seen ; ever sinc
        iop	-2	every thursday ; ex <partner> ; ex client ; ex say ; exclusiv ; extract ; eye ; f <trade>
        iop	-2	f ask ; f complet ; f whisper ; facil ; fal apart ; falt a ; falt me ; fan ; fan on
        iop	-2	far from ; faucet ; fault ; fentanyl ; find a ; finish an ; first car ; first int
        iop	-2	fist and ; fiv night ; fiv year ; fml ; for <amount> ; for <eat> ; for <kin>
        iop	-2	for <outdoors> ; for long ; for medi ; for treatment ; for two ; for weed ; ford 0 ; forget
        iop	-2	found baggi ; found noth ; friend of ; from <stimulant> ; from your ; fry ; fue hac
        iop	-2	gallon ; gav her ; gent en ; get me ; get told ; gin every ; girl and ; giv or ; given
        iop	-2	glad to ; go out ; go wherev ; goat ; god send ; goe int ; going in ; good in ; googl
        iop	-2	got an ; got marri ; got two ; graduat the ; grandfath ; gravel ; grey ; grit que ; groggy
        iop	-2	group hom ; group so ; guest ; ha est ; habl ; hac diez ; hac nad ; had <treatment>
        iop	-2	had me ; hag falt ; hah ; half the ; hand and ; hang up ; happen on ; has 0 ; has nev
        iop	-2	has written ; hasnt ; hasnt <say> ; hast ; hav thre ; havent lost ; he ; he <always>
        iop	-2	he <happy> ; he <say> ; he did ; he laugh ; he left ; he mak ; he ran ; he sat ; he think
        iop	-2	he vap ; head and ; health <clinician> ; hear voic ; held my ; held the ; hen
        iop	-2	her <opioid> ; her <partner> ; herman est ; herman no ; heroin 0 ; heroin sinc ; hes thirty
        iop	-2	hi i ; hi its ; hid it ; high at ; hij llam ; him through ; his <alcohol> ; his <furniture>
        iop	-2	his drink ; his grandmoth ; his mom ; his neck ; his second ; his word ; hold ; hold the
        iop	-2	hom health ; hom in ; hom now ; hom staf ; hombr ; hosp cm ; hospital ; hospitalist ; hot
        iop	-2	hot as ; hotel and ; hour now ; how ; hoy me ; hungry ; husband and ; i <order> ; i believ
        iop	-2	i build ; i fly ; i honest ; i last ; i open ; i pas ; i ran ; i shak ; i try ; ice to
        iop	-2	id been ; id want ; ido ; if his ; if not ; if we ; im <consume> ; im <fall> ; im already
        iop	-2	im doing ; im gon ; im good ; im okay ; im saf ; im tir ; in 0 ; in <eat> ; in befor
        iop	-2	in custody ; in his ; in jun ; in octob ; in som ; in utah ; incl ; incluy ; inde
        iop	-2	inform del ; ingres ; inpatient minimum ; inpt for ; instrument ; insuranc say
        iop	-2	int <treatment> ; intern o ; internamient par ; internarl ; iop client ; iop now ; iop pt
        iop	-2	iop x ; is <break> ; is <drive> ; is <put> ; is <seizure> ; is <withdrawal> ; is empty
        iop	-2	is just ; is kil ; is old ; is stay ; is two ; is wheth ; it <always> ; it <start>
        iop	-2	it alway ; it as ; it cocain ; it did ; it mat ; it normal ; it out ; it run ; it tak
        iop	-2	its <count> ; its <opening> ; its eleven ; its fin ; its for ; its his ; jail ; jama ha
        iop	-2	job if ; job is ; job no ; job over ; joint commission ; juev en ; jump from
        iop	-2	just <continue> ; just <moment> ; just now ; just so ; just stop ; just tel ; karen
        iop	-2	kept me ; kept using ; know ; know my ; ko ; la <consume> ; la <fall> ; la <opening>
        iop	-2	la <outdoors> ; la <pet> ; la ambulanci ; la bard ; la detox ; la espald ; la he ; la llev
        iop	-2	la mes ; la net ; la piel ; la play ; la puert ; la sal ; label say ; lad and ; lak and
        iop	-2	las m ; las mano ; las nuev ; last me ; last mo ; last nt ; last sum ; laundry ; law school
        iop	-2	le <phone> ; le <play> ; le <stop> ; le compr ; le falt ; leav for ; leav with ; left resi
        iop	-2	leftov <eat> ; les of ; let say ; lighthous ; lik she ; lik who ; lik your ; lilac
        iop	-2	lin <blood> ; lin cut ; lin open ; lip are ; lithium ; littl girl ; llam ; llamen ; llamenm
        iop	-2	lleg ; lo <consume> ; lo <phone> ; lo <treatment> ; lo pueden ; lo uso ; long enough
        iop	-2	los <clinician> ; los <headface> ; los <pet> ; los <unreal> ; los angel ; los dos ; los fin
        iop	-2	los ojo ; lost count ; lu 0 ; lueg se ; lying ; m <ask> ; m <cannabis> ; m <phone> ; m ord
        iop	-2	m vet ; mad <amount> ; mag ; mail carri ; malet ; mand diner ; march 0 ; mas dato ; mas los
        iop	-2	mas me ; mat ; mayb thre ; me back ; me cier ; me how ; me intern ; me lik ; me piden
        iop	-2	me quier ; me sirv ; me wher ; mediodi ; menor de ; mes que ; mes sin ; messag ; met a
        iop	-2	metadon ; meth a ; meth aft ; meth at ; meth coupl ; meth dai ; meth in ; meth off
        iop	-2	methadon ; mg ; mi <colleague> ; mi <money> ; mi <room> ; mi <write> ; min ago ; min lat
        iop	-2	mio ; mis <school> ; mis clas ; mis y ; mism que ; mo <consume> ; mol n ; mom with
        iop	-2	month clean ; month the ; month ther ; mor on ; morn so ; most <day> ; most of ; moth learn
        iop	-2	mr ; much he ; munec ; muy sol ; my <outdoors> ; my <pain> ; my <stranger> ; my <tool>
        iop	-2	my age ; my bank ; my bik ; my clas ; my hous ; my lat ; my probation ; my sou ; my teeth
        iop	-2	my tongu ; nariz y ; neck ; neighbor who ; neighborhood ; nerv ; nev <stop> ; nev onc
        iop	-2	nev stop ; nev used ; new peopl ; nicest ; night ago ; night thre ; night too ; nightstand
        iop	-2	nin <year> ; nin year ; ningun program ; no ~<child> ; no ~<give> ; no ~<job> ; no ~answ
        iop	-2	no ~drug ; no ~dts ; no ~fev ; no ~hurry ; no ~ide ; no ~inf ; no ~night ; no ~reconoc
        iop	-2	no ~se ; no ~sz ; nobody at ; nobody need ; noma <need> ; nombr y ; not ~<see> ; not ~say
        iop	-2	not ~sur ; not ~tak ; not ~used ; now im ; numb from ; nurs board ; o <amount> ; o mas
        iop	-2	of <daytime> ; of cok ; of em ; of firebal ; of jim ; of march ; of month ; of what
        iop	-2	off foil ; off most ; offens ; oh <pill> ; ok so ; on <ask> ; on <bodypart>
        iop	-2	on <chestheart> ; on <clinician> ; on <money> ; on <opening> ; on anyth ; on everyth
        iop	-2	on fil ; on him ; on lin ; on me ; on our ; on six ; on tue ; on tv ; on wednesday
        iop	-2	on your ; one <say> ; one cal ; one oth ; one took ; only now ; only saturday ; open
        iop	-2	or charg ; or she ; orang ; orth ; oth <partner> ; oth <say> ; oth say ; otr cos ; otr en
        iop	-2	our <friend> ; our neighbor ; out from ; outpatient clinic ; outpatient counselor
        iop	-2	outpatient from ; outpatient plac ; outpt x ; outreach 0 ; over <cannabis> ; over ther
        iop	-2	own <phone> ; pac ; pagu ; paid ; panic ; pap le ; paquet ; par <go> ; par quien
        iop	-2	parent want ; park ; pas con ; pas de ; pas por ; payday and ; pearl ; pee ; peopl and
        iop	-2	peopl get ; peopl off ; pharm ; pick at ; pick the ; piedr casi ; pistol ; placement
        iop	-2	plan to ; pleas ; pleas <continue> ; pleas <give> ; pleas keep ; pleas send
        iop	-2	plu <stimulant> ; pluck ; plug ; po <say> ; popov ; por si ; positiv ; post <crash>
        iop	-2	post accident ; powd ; preguntan ; pres <pill> ; pres pil ; prescrib ; pretend ; prim y
        iop	-2	prior ; proces <trade> ; proces serv ; program only ; prov ; psiquiatr ; psychiatrist
        iop	-2	pt <stop> ; pued llev ; pued pas ; puert ; puest si ; puk ; q <night> ; q day ; q si ; q ya
        iop	-2	qd sinc ; que <buy> ; que <die> ; que era ; que papel ; que salg ; que tom ; quien es
        iop	-2	quien se ; quier inform ; quier platica ; quier quit ; quit sol ; quit vodk ; radi ; radiat
        iop	-2	rail ; rail on ; ran out ; re <stranger> ; re entry ; read <record> ; recog ; red streak
        iop	-2	referral fax ; refund ; refus er ; refus to ; remind ; remov ; rent in ; report on
        iop	-2	residential thi ; revers ; right <moment> ; right back ; right now ; rioj ; rol up
        iop	-2	room from ; rout to ; run a ; run down ; saf ; said tak ; sal la ; sali bien ; sam #
        iop	-2	sam wk ; sampl ; sat through ; saturday non ; say ; say hes ; say in ; say she ; se <stop>
        iop	-2	se le ; sec ; second week ; see fac ; seman ya ; senor que ; sens ; sent ; sentenc
        iop	-2	septemb when ; session ; set an ; shar a ; shar the ; she <money> ; she <stop> ; she <take>
        iop	-2	she doesnt ; she drink ; she hasnt ; she my ; she put ; she thought ; she wil ; she wont
        iop	-2	shiver ; shop in ; si a ; si le ; sidewalk ; siempr ; siet ano ; siet mes ; sign for
        iop	-2	sigui ; sin ~met ; sin ~nad ; sinc <law> ; sinc march ; sinc sum ; sinc valentin ; sinc wed
        iop	-2	sist nam ; sist wil ; six hour ; slam tin ; sleep on ; sleep through ; slid off ; slot by
        iop	-2	slur ; smel of ; smok weed ; snort vyvans ; so <say> ; so <tired> ; so high ; so himself
        iop	-2	so nobody ; so often ; so tel ; so tir ; sob 0 ; sob in ; softwar ; solt el
        iop	-2	som <treatment> ; someth aft ; someth i ; sometim i ; somewher i ; song ; sop ; soy chof
        iop	-2	soy pap ; speech ; speech at ; spot in ; spr ; spr 0 ; staf ; stand ; start 0 ; stay dry
        iop	-2	stay in ; stil + ; stil do ; stil drink ; stil pay ; stn ; stomach ; stop ; straight to
        iop	-2	strang ; straw in ; streak ; study ; su <hospital> ; su <stranger> ; su abuel ; su clinic
        iop	-2	sug ; sun ; supportiv ; sus <pet> ; swear its ; system ; t 0 ; tak adderal ; tak anyth
        iop	-2	tak bar ; tak whatev ; tak xanax ; tal <child> ; tal boy ; tal can ; talk nonsens
        iop	-2	tampoc es ; tap ; tech y ; tel my ; television ; ten beer ; term <illness>
        iop	-2	term disability ; than <amount> ; that first ; that part ; that wasnt ; that we ; that year
        iop	-2	thc 0 ; the <clothes> ; the <opioid> ; the <photo> ; the <stiff> ; the basement ; the bat
        """
}
