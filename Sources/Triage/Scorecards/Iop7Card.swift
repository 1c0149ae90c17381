extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-1	week all ; week along ; week clean ; week every ; week program ; week stil ; weekend at
        iop	-1	weekend now ; weekend to ; wel <amount> ; wen ; wet ; what the ; what tim ; when <ask>
        iop	-1	when ask ; whenev ; wher do ; which is ; which mean ; whil we ; who <say> ; who <write>
        iop	-1	who cant ; who deal ; who im ; who keep ; who kept ; who the ; whol floor ; whol month
        iop	-1	whol personality ; whol week ; whos ; wif cam ; wif who ; wil tel ; win box ; wint ; winter
        iop	-1	with <medicine> ; with leav ; with new ; with one ; with six ; with spe ; with them
        iop	-1	with thi ; with you ; withdrawal ; withdrawal management ; withdrawal unit ; wks
        iop	-1	wont answ ; word that ; work remote ; work with ; workbook ; worth ; would <say>
        iop	-1	would <stop> ; would you ; wrap up ; wring ; written up ; x <child> ; x hij ; y <height>
        iop	-1	y <medicine> ; y <take> ; y brinc ; y lleg ; y ni ; y qued ; y traig ; ya 0 ; ya <give>
        iop	-1	ya perdi ; year long ; year of ; yo tambien ; you <hold> ; you someth ; you think
        iop	-1	young men ; your <vendor> ; your facility ; your liv ; your sixty ; zip ; zucchini
        iop	-1	~<afraid> ; ~<alcohol> ; ~<alcohol> ~<sedative> ; ~<amount> <money> ; ~<consume> <consume>
        iop	-1	~<consume> ~<always> ; ~<die> ; ~<die> <need> ; ~<emergency> <outdoors>
        iop	-1	~<emergency> <room> ; ~<emergency> ~<emergency> ; ~<fall> ~<height> ; ~<friend>
        iop	-1	~<headface> ; ~<headface> ~spray ; ~<insurance> <money> ; ~<need> <home> ; ~<need> ~<kill>
        iop	-1	~<opioid> <day> ; ~<palecolor> ; ~<shake> <eat> ; ~<stop> ~<treatment> ; ~<take>
        iop	-1	~<think> <home> ; ~<think> nad ; ~<treatment> is ; ~<week> <amount> ; ~<withdrawal> <sober>
        iop	-1	~<withdrawal> ~<hospital> ; ~a ~<height> ; ~aguant ; ~bridg ; ~children ; ~clu ; ~complaint
        iop	-1	~dts at ; ~er ; ~even for ; ~eye ; ~fal ; ~ha suelt ; ~hay <day> ; ~hay dia ; ~he ~quit
        iop	-1	~help ; ~hx ~sz ; ~lad ; ~laid ; ~low ; ~me contest ; ~mom ; ~my ; ~nad ; ~odd thre ; ~oig
        iop	-1	~one ~of ; ~own ~<furniture> ; ~program in ; ~pt ; ~pued <amount> ; ~pued mas ; ~reciben
        iop	-1	~sab nad ; ~se ; ~se le ; ~se ni ; ~si hi ; ~sustanci ; ~sx <day> ; ~sx today ; ~sz in
        iop	-1	~the ~<drive> ; ~the ~<night> ; ~thirty ; ~tonight ; ~treatment ; ~vacation ; ~wat ; ~worry
        iop	-1	él es
        iop	-2	*about.2 ; *ago.0 ; *ago.4 ; *deliriumTremens:historical ; *family.8
        iop	-2	*frequency.0:possible ; *frequency.1 ; *hallucination.apparition ; *lengthOfUse.2
        iop	-2	*mandator.authority ; *otherService.feeling:negated ; *otherService.weight
        iop	-2	*otherService.weight:other_experiencer ; *overPrescribed ; *person:negated
        iop	-2	*quantity:other_experiencer ; *relief.against ; *rhythm.1 ; *seizure
        iop	-2	*seizure.prior:historical ; *seizure:historical ; *seizure:negated ; *sinceStopping.3
        iop	-2	*thirdParty.opensNote ; *unaided:historical ; *violence:other_experiencer ; + <money>
        iop	-2	+ <opioid> ; + <stimulant> ; / n ; / sat ; 0 <always> ; 0 <amount> ; 0 <container>
        iop	-2	0 <fluid> ; 0 <hear> ; 0 <illness> ; 0 <moment> ; 0 <relapse> ; 0 <sedative> ; 0 <soon>
        iop	-2	0 admit ; 0 am ; 0 dia ; 0 en ; 0 every ; 0 gummi ; 0 iop ; 0 left ; 0 mg ; 0 ninety
        iop	-2	0 say ; 0 thi ; 0 when ; 0 yo ; 0 yrs ; <alcohol> <always> ; <alcohol> <home>
        iop	-2	<alcohol> <month> ; <alcohol> <year> ; <alcohol> but ; <alcohol> del ; <alcohol> is
        iop	-2	<alcohol> out ; <alone> <job> ; <always> <angry> ; <always> <cannabis> ; <always> <count>
        iop	-2	<always> <opening> ; <always> <year> ; <always> sinc ; <always> that ; <always> ua
        iop	-2	<always> y ; <amount> <give> ; <amount> <order> ; <amount> <tool> ; <amount> o
        iop	-2	<amount> without ; <angry> my ; <appointment> <clinician> ; <appointment> <moment>
        iop	-2	<appointment> my ; <appointment> which ; <appointment> with ; <ask> <last> ; <ask> <moment>
        iop	-2	<ask> <order> ; <ask> <withdrawal> ; <ask> <write> ; <ask> are ; <ask> to ; <ask> when
        iop	-2	<asleep> <colleague> ; <asleep> but ; <asleep> he ; <awake> him ; <blood> <day> ; <blood> a
        iop	-2	<blood> it ; <bodypart> <build> ; <bodypart> <give> ; <bodypart> <headface>
        iop	-2	<bodypart> <hospital> ; <bodypart> <opioid> ; <bodypart> <stimulant> ; <bodypart> wher
        iop	-2	<bodypart> wont ; <bodypart> y ; <breath> <put> ; <build> <room> ; <build> la ; <build> our
        iop	-2	<buy> <pet> ; <buy> <tool> ; <buy> out ; <calm> y ; <cannabis> <room> ; <cannabis> in
        iop	-2	<caretaking> <withdrawal> ; <caretaking> ~<treatment> ; <chestheart> <go>
        iop	-2	<chestheart> <take> ; <chestheart> lik ; <child> <alcohol> ; <child> <happy>
        iop	-2	<child> <order> ; <child> one ; <clean> <day> ; <clean> a ; <clinician> <consume>
        iop	-2	<clinician> <continue> ; <clinician> <go> ; <clinician> <moment> ; <clinician> from
        iop	-2	<clothes> <furniture> ; <clothes> <home> ; <clothes> is ; <clothes> it ; <cold> the
        iop	-2	<colleague> <partner> ; <colleague> <treatment> ; <color> streak ; <consume> <fluid>
        iop	-2	<consume> <need> ; <consume> <phone> ; <consume> <say> ; <consume> el ; <consume> ice
        iop	-2	<consume> rock ; <consume> ya ; <container> <bodypart> ; <container> <child>
        iop	-2	<container> <opioid> ; <container> in ; <container> was ; <continue> <ask>
        iop	-2	<continue> <partner> ; <continue> <past> ; <continue> <stimulant> ; <continue> <stop>
        iop	-2	<continue> do ; <continue> open ; <count> <child> ; <count> <pill> ; <count> a ; <count> i
        iop	-2	<count> out ; <crash> <always> ; <crowd> <eat> ; <crowd> <home> ; <crowd> <last>
        iop	-2	<crowd> <pet> ; <crowd> off ; <crowd> up ; <crowd> ~<money> ; <day> <angry>
        iop	-2	<day> <appointment> ; <day> <church> ; <day> <moment> ; <day> <rarely> ; <day> entr
        iop	-2	<day> for ; <day> mi ; <day> nobody ; <day> or ; <day> spe ; <day> ya ; <day> ~<emergency>
        iop	-2	<daytime> <shake> ; <daytime> <treatment> ; <daytime> he ; <daytime> so ; <die> <write>
        iop	-2	<die> mi ; <die> ya ; <drive> <friend> ; <drive> <kill> ; <drive> <play> ; <drive> she
        iop	-2	<drug> <clinician> ; <drug> <stimulant> ; <drug> my ; <eat> <buy> ; <eat> <church>
        iop	-2	<eat> <cold> ; <eat> <daytime> ; <eat> <furniture> ; <eat> <go> ; <eat> <town> ; <eat> all
        iop	-2	<eat> whil ; <emergency> ; <emergency> 0 ; <emergency> <moment> ; <fall> apart ; <fall> un
        iop	-2	<feel> <alcohol> ; <feel> <asleep> ; <feel> lik ; <feel> ~<stimulant> ; <fluid> ; <fluid> +
        iop	-2	<fluid> <color> ; <fluid> <moment> ; <fluid> <sick> ; <fluid> at ; <friend> 0
        iop	-2	<friend> <ask> ; <friend> <consume> ; <friend> <law> ; <friend> <think> ; <friend> <week>
        iop	-2	<friend> is ; <furniture> <month> ; <furniture> <night> ; <furniture> <treatment>
        iop	-2	<furniture> he ; <furniture> lik ; <give> <asleep> ; <give> <money> ; <give> est
        iop	-2	<give> ~<emergency> ; <go> <headface> ; <go> <sedative> ; <go> <write> ; <go> him
        iop	-2	<gun> <say> ; <gun> and ; <happy> <alcohol> ; <happy> <consume> ; <happy> <give>
        iop	-2	<headface> <chestheart> ; <headface> <container> ; <headface> <go> ; <headface> <moment>
        iop	-2	<headface> lik ; <headface> split ; <headface> up ; <hear> <consume> ; <hear> <opening>
        iop	-2	<hear> <stimulant> ; <hear> <tool> ; <height> from ; <height> in ; <hit> <cannabis>
        iop	-2	<hit> and ; <hold> a ; <home> <clothes> ; <home> <phone> ; <home> <say> ; <home> <take>
        iop	-2	<home> health ; <homeless> ; <hopeless> ; <hospital> <colleague> ; <hospital> <consume>
        iop	-2	<hospital> <last> ; <hospital> <town> ; <hospital> cm ; <hospital> in ; <hospital> to
        iop	-2	<hospital> y ; <hot> as ; <illness> on ; <illness> x ; <insurance> <night>
        iop	-2	<insurance> <stimulant> ; <insurance> it ; <insurance> or ; <intoxicated> <play>
        iop	-2	<intoxicated> <say> ; <job> <clinician> ; <job> <stimulant> ; <job> cant ; <job> from
        iop	-2	<key> <ask> ; <key> en ; <key> is ; <key> on ; <kill> on ; <kin> <alcohol>
        iop	-2	<kin> <caretaking> ; <kin> <pill> ; <kin> <play> ; <kin> <rope> ; <kin> <soon> ; <kin> my
        iop	-2	<last> <pill> ; <last> <see> ; <last> mo ; <last> nt ; <law> <month> ; <law> <stranger>
        iop	-2	<law> agreement ; <law> had ; <law> por ; <leave> y ; <media> <always> ; <media> on
        iop	-2	<medicine> ; <medicine> <day> ; <medicine> <medicine> ; <moment> 0 ; <moment> <alcohol>
        iop	-2	<moment> <colleague> ; <moment> <continue> ; <moment> <partner> ; <moment> im ; <moment> la
        iop	-2	<moment> per ; <moment> round ; <moment> would ; <money> + ; <money> <colleague>
        iop	-2	<money> <play> ; <money> hes ; <money> thing ; <month> <crowd> ; <month> <fire>
        iop	-2	<month> <official> ; <month> <partner> ; <month> <take> ; <month> <withdrawal> ; <month> at
        iop	-2	<month> id ; <month> intern ; <month> is ; <month> used ; <month> ~<put>
        iop	-2	<need> <hospital> ; <need> <medicine> ; <need> off ; <need> otr ; <needle> <always>
        iop	-2	<night> <always> ; <night> <ask> ; <night> <color> ; <night> he ; <night> of ; <night> per
        iop	-2	<opening> <consume> ; <opening> <opening> ; <opening> fram ; <opening> has
        iop	-2	<opening> porqu ; <opioid> <hospital> ; <opioid> <say> ; <opioid> <withdrawal> ; <opioid> a
        iop	-2	<opioid> all ; <order> <amount> ; <outdoors> <day> ; <outdoors> <start> ; <pain> l
        iop	-2	<palecolor> y ; <partner> <buy> ; <partner> <clothes> ; <partner> <confused>
        iop	-2	<partner> <partner> ; <partner> <pill> ; <partner> <room> ; <partner> he ; <partner> of
        iop	-2	<partner> se ; <past> <colleague> ; <past> <start> ; <past> <stimulant> ; <past> im
        iop	-2	<past> so ; <pet> <friend> ; <pet> <school> ; <pet> de ; <phone> <daytime>
        iop	-2	<phone> <emergency> ; <phone> <hear> ; <phone> <law> ; <phone> <official>
        iop	-2	<phone> <palecolor> ; <phone> <say> ; <phone> al ; <phone> de ; <phone> himself
        iop	-2	<pill> <day> ; <pill> <give> ; <pill> <palecolor> ; <play> <eat> ; <play> <fluid>
        iop	-2	<play> <hear> ; <play> <hold> ; <play> <money> ; <play> at ; <play> for ; <put> <headface>
        iop	-2	<put> <night> ; <put> una ; <rarely> x ; <record> <home> ; <relapse> ; <remember> that
        iop	-2	<room> <clothes> ; <room> <daytime> ; <room> <withdrawal> ; <room> on ; <rope> <always>
        iop	-2	<rope> <phone> ; <rope> with ; <say> 0 ; <say> <clinician> ; <say> <consume> ; <say> <day>
        iop	-2	<say> <feel> ; <say> <go> ; <say> <kin> ; <say> <night> ; <say> <rope> ; <say> <shame>
        iop	-2	<say> clarit ; <say> flat ; <say> he ; <say> hel ; <say> it ; <say> neith ; <say> nev
        iop	-2	<say> nonsens ; <say> u ; <say> was ; <say> whatev ; <say> why ; <school> /
        iop	-2	<school> <sober> ; <school> and ; <sedative> 0 ; <sedative> <asleep> ; <sedative> <home>
        iop	-2	<sedative> <medicine> ; <sedative> i ; <see> <ask> ; <see> <outdoors> ; <see> <stop>
        iop	-2	<see> cas ; <seizure> right ; <shake> all ; <shake> tac ; <smell> of ; <sober> 0
        iop	-2	<sober> <night> ; <sober> in ; <soon> <say> ; <soon> <town> ; <soon> por ; <start> <amount>
        iop	-2	<start> <past> ; <start> <write> ; <start> el ; <stimulant> <always> ; <stimulant> <fire>
        iop	-2	<stimulant> <last> ; <stimulant> <leave> ; <stimulant> <opioid> ; <stimulant> <rarely>
        iop	-2	<stimulant> <stop> ; <stimulant> <write> ; <stimulant> a ; <stimulant> an ; <stimulant> but
        iop	-2	<stimulant> fre ; <stimulant> if ; <stimulant> not ; <stimulant> one ; <stimulant> ten
        iop	-2	<stimulant> that ; <stimulant> y ; <stop> <bodypart> ; <stop> <breath> ; <stop> <clothes>
        iop	-2	<stop> <daytime> ; <stop> <give> ; <stop> <start> ; <stop> an ; <stop> what ; <stop> your
        iop	-2	<stranger> <bodypart> ; <stranger> <build> ; <stranger> <buy> ; <stranger> <intoxicated>
        iop	-2	<stranger> <kin> ; <stranger> <rope> ; <stranger> pleas ; <take> <cannabis>
        iop	-2	<take> <fluid> ; <take> <gun> ; <take> her ; <take> medi ; <take> mushroom ; <think> <cold>
        iop	-2	<think> <colleague> ; <think> <day> ; <think> <illness> ; <think> so ; <think> yet
        iop	-2	<tool> on ; <town> 0 ; <town> <amount> ; <town> <hospital> ; <trade> <official>
        iop	-2	<trade> <opioid> ; <trade> <record> ; <trade> <write> ; <treatment> <count>
        iop	-2	<treatment> <crowd> ; <treatment> <furniture> ; <treatment> <official> ; <treatment> <play>
        iop	-2	<treatment> <school> ; <treatment> <stimulant> ; <treatment> ahi ; <treatment> all
        iop	-2	<treatment> did ; <treatment> first ; <treatment> o ; <treatment> pt ; <trust> <outdoors>
        iop	-2	<try> <treatment> ; <unreal> <stranger> ; <vendor> <hospital> ; <wait> <crowd>
        iop	-2	<wait> <last> ; <wait> at ; <wait> dry ; <water> <kin> ; <water> <moment> ; <water> y
        iop	-2	<week> <phone> ; <week> no ; <week> so ; <week> they ; <week> y ; <week> ~<consume>
        iop	-2	<withdrawal> ; <write> <alcohol> ; <write> <day> ; <write> <needle> ; <write> <opioid>
        iop	-2	<write> about ; <year> <emergency> ; <year> <moment> ; <year> <need> ; <year> <stimulant>
        iop	-2	<year> clean ; <year> el ; <year> of ; a <hopeless> ; a <key> ; a <media> ; a <need>
        iop	-2	a <opening> ; a <promise> ; a <room> ; a <withdrawal> ; a alguien ; a book ; a break
        iop	-2	a bucket ; a can ; a cok ; a cook ; a detox ; a doctor ; a fami ; a fath ; a fit ; a floor
        iop	-2	a landlord ; a nurs ; a paralegal ; a party ; a record ; a room ; a season ; a segu
        iop	-2	a special ; a thursday ; a tim ; a todo ; a tom ; a week ; a weight ; about <insurance>
        iop	-2	about <opioid> ; about meth ; acceptanc ; accidental ; accredit ; aceptan ; actual
        iop	-2	adderal 0 ; adderal not ; adderal snort ; addres is ; adjust ; admit <stimulant> ; aetn
        iop	-2	aft it ; aft som ; aft two ; agreeabl ; agreement ; ahorc ; al <stranger> ; al beb ; al dia
        iop	-2	alcohol en ; alegr ; alguien de ; all <week> ; all night ; all nit ; already pick ; alum of
        iop	-2	alumini ; amanec ; amaril ; ambulanc ; amiga ; and <consume> ; and <play> ; and <remember>
        iop	-2	and <stimulant> ; and als ; and anoth ; and busc ; and cok ; and do ; and get ; and use
        iop	-2	and went ; and wheth ; and yet ; anex a ; ang ; ano el ; anoth at ; anxiou
        iop	-2	any <appointment> ; any opening ; app ; application ; approv <treatment> ; are <vermin>
        iop	-2	are with ; are you ; argu ; arrest ; as soon ; asi com ; asi llev ; ask that ; ask to
        iop	-2	ask us ; ask when ; at ballgam ; at birthday ; at graduation ; at kais ; at meeting ; at va
        iop	-2	ativan ; audienci ; aunti ; autumn ; ayer y ; ayud a ; bail bondsman ; baj la ; bar 0
        iop	-2	bc of ; be <awake> ; be gon ; be pay ; be somewher ; becaus ; becaus i ; bed open
        iop	-2	been clean ; been eat ; been put ; been up ; befor septemb ; befor then ; bet hour ; bet on
        iop	-2	betty <drive> ; betty ford ; bing drink ; bipol i ; birthday is ; blanket ; blu a
        iop	-2	board <law> ; board diversion ; bolsa ; bondsman ; boy on ; breastbon ; bright
        iop	-2	bright <color> ; bright red ; bring ; bro ; brok my ; broth play ; broth was ; broth who
        iop	-2	bump of ; bunch ; bunch of ; busc dond ; but <stimulant> ; by <colleague> ; by it ; by then
        iop	-2	cad noch ; cag ; cal 0 ; cal again ; cal and ; cal himself ; cal stat ; caller ; cam on
        iop	-2	cam y ; can <build> ; can <say> ; can hear ; can reach ; can sign ; can you ; cancel my
        iop	-2	canel ; cano ; cant <awake> ; cant do ; cant mak ; cant vanish ; carnival ; cas of
        iop	-2	caseload ; caught with ; channel ; charg for ; charg rn ; chatter ; cheapest thing
        iop	-2	check out ; chicken out ; chil ; chil and ; cierran ; cint ; circl for ; circl of ; circuit
        iop	-2	civic ; clean from ; clean off ; client ; climb out ; clinic ; clr <go> ; clr <write>
        iop	-2	clr has ; clr read ; clr talk ; coal ; coc hac ; cocain en ; cocain last ; cocain or
        iop	-2	cocain sinc ; cok can ; cok every ; cok near ; cok test ; com si ; comprobant
        iop	-2	con <medicine> ; confus ; contarl ; cook cok ; cool ; cor de ; couch sinc ; couch to
        iop	-2	could <say> ; could <stranger> ; could not ; couldnt ; county road ; coupl day ; court dat
        iop	-2	cp ; cps ; crack wkend ; cristal los ; cry ; crypt ; cuand ni ; cuant cuest ; cuarent dia
        iop	-2	cuatr ano ; cuid ; cut it ; d <hospital> ; d inpatient ; d/c today ; da <law>
        iop	-2	da diversion ; dab ; dab dai ; dai meth ; dai now ; daught wed ; day don ; day giv
        iop	-2	day god ; day hes ; day only ; day or ; day to ; day you ; dcf work ; de <clean>
        iop	-2	de <stimulant> ; de facil ; de mot ; de och ; de ron ; de tre ; deal in ; debaj de ; ded
        iop	-2	dej de ; dej las ; del detox ; deny ; depend ; dept ; descans de ; desd <day> ; desd ayer
        iop	-2	desk ; det ; detail ; detox bed ; detox in ; detox thi ; diari desd ; diaria ; did ninety
        iop	-2	did outpatient ; didnt hav ; dig ; dishwash ; do them ; doc ; doctor look ; doe mol
        iop	-2	doesnt even ; doesnt know ; doing a ; domiciliary <treatment> ; don thi ; dond <start>
        iop	-2	dond <wait> ; dond uno ; dont <ask> ; dont <think> ; dont ask ; dont know ; dont stop
        iop	-2	door fram ; door off ; down thre ; driv off ; dry <water> ; dtr ; dtr in ; dun ; dxm
        iop	-2	each and ; each day ; each tim ; eap lady ; ear and ; eat and ; egg on ; ehr ; eight
        iop	-2	eith way ; el <room> ; el celul ; el espej ; el lun ; elaborat ; elbow ; ell me
        iop	-2	en <write> ; en papel ; enough in ; eso me ; espald ; est <home> ; est <put> ; est <year>
        iop	-2	est ahi ; est ano ; est tom ; esta ; estan ; estoy <consume> ; estoy <money> ; estoy libr
        iop	-2	estudiant de ; estuv con ; etoh on ; even know ; even program ; even thing ; ever <consume>
        iop	-2	ever seen ; ever sinc ; every thursday ; ex <partner> ; ex <say> ; ex say ; exclusiv
        iop	-2	extract ; eye ; f <trade> ; f ask ; facil ; fal apart ; falt a ; falt me ; fan ; fan on
        iop	-2	far from ; faucet ; fault ; fentanyl ; find a ; finish an ; first car ; first int
        iop	-2	fist and ; fiv year ; fml ; for <amount> ; for <eat> ; for <kin> ; for <month>
        iop	-2	for <outdoors> ; for long ; for medi ; for treatment ; for two ; for weed ; for week
        iop	-2	ford 0 ; forget ; found baggi ; found noth ; friend of ; from <stimulant> ; from your ; fry
        iop	-2	fue hac ; gallon ; gent en ; get me ; get told ; gin every ; girl and ; giv or ; given
        iop	-2	glad to ; glu ; go out ; go wherev ; goat ; god send ; goe int ; going in ; good in ; googl
        iop	-2	got an ; got marri ; got two ; graduat the ; grandfath ; gravel ; grey ; grit que ; groggy
        iop	-2	group hom ; group so ; guest ; ha est ; habl ; hac diez ; hac nad ; had <treatment>
        iop	-2	had me ; hag falt ; hah ; half the ; hand and ; hang up ; happen on ; has 0 ; has nev
        iop	-2	has written ; hasnt ; hasnt <say> ; hast ; hav thre ; havent lost ; he ; he <always>
        iop	-2	he <happy> ; he <say> ; he did ; he laugh ; he left ; he mak ; he ran ; he sat ; he think
        iop	-2	he vap ; head and ; health <clinician> ; hear voic ; held my ; held the ; hen
        iop	-2	her <opioid> ; her <partner> ; herman est ; herman no ; heroin 0 ; heroin sinc ; hes thirty
        iop	-2	hi i ; hi its ; hid it ; high at ; hij llam ; him through ; his <alcohol> ; his <furniture>
        iop	-2	his drink ; his grandmoth ; his mom ; his neck ; his second ; his son ; his word ; hold
        iop	-2	hold the ; hom health ; hom in ; hom now ; hom staf ; hombr ; hosp cm ; hospitalist ; hot
        iop	-2	hot as ; hotel and ; hour now ; how ; hoy me ; hungry ; husband and ; i <order> ; i believ
        iop	-2	i bring ; i build ; i fly ; i honest ; i last ; i open ; i pas ; i ran ; i shak ; i try
        iop	-2	ice to ; id been ; id want ; ido ; if his ; if not ; if we ; im <consume> ; im <fall>
        iop	-2	im already ; im doing ; im gon ; im good ; im okay ; im saf ; im tir ; in 0 ; in <eat>
        iop	-2	in befor ; in custody ; in his ; in jun ; in octob ; in som ; in utah ; incl ; incluy
        iop	-2	inde ; inform del ; ingres ; inpatient minimum ; inpt for ; instrument ; insuranc say
        iop	-2	int <treatment> ; intern o ; internamient par ; internarl ; iop client ; iop pt ; iop x
        iop	-2	is <break> ; is <drive> ; is <put> ; is <seizure> ; is <withdrawal> ; is empty ; is just
        iop	-2	is kil ; is old ; is stay ; is two ; is wheth ; it <always> ; it <start> ; it <stop>
        iop	-2	it alway ; it as ; it cocain ; it did ; it mat ; it normal ; it out ; it run ; it tak
        iop	-2	its <count> ; its <opening> ; its eleven ; its fin ; its for ; its his ; jail ; jama ha
        iop	-2	job if ; job is ; job no ; job over ; joint commission ; juev en ; jump from
        iop	-2	just <continue> ; just so ; just stop ; just tel ; karen ; kept me ; kept using ; know
        iop	-2	know my ; ko ; la <fall> ; la <opening> ; la <outdoors> ; la <pet> ; la ambulanci ; la bard
        iop	-2	la detox ; la espald ; la he ; la heroin ; la llev ; la mes ; la net ; la piel ; la play
        iop	-2	la puert ; la sal ; label say ; lad and ; lak and ; las m ; las mano ; las nuev ; last me
        iop	-2	last mo ; last nt ; last sum ; lat <night> ; laundry ; law school ; le <phone> ; le <play>
        iop	-2	le <stop> ; le compr ; le dej ; le falt ; leav for ; leav with ; left resi ; leftov <eat>
        iop	-2	les of ; let say ; lighthous ; lik she ; lik who ; lik your ; lilac ; lin <blood> ; lin cut
        iop	-2	lin open ; lip are ; lithium ; littl girl ; llam ; llamen ; llamenm ; lleg ; lo <consume>
        iop	-2	lo <phone> ; lo <treatment> ; lo pueden ; lo uso ; long enough ; los <clinician>
        iop	-2	los <headface> ; los <pet> ; los <unreal> ; los angel ; los dos ; los fin ; los ojo
        iop	-2	lost count ; lu 0 ; lueg se ; lying ; m <ask> ; m <cannabis> ; m <phone> ; m mol ; m ord
        iop	-2	mad <amount> ; mail carri ; mand diner ; march 0 ; mas dato ; mas los ; mas me ; mat
        iop	-2	mayb thre ; me back ; me cier ; me how ; me intern ; me lik ; me piden ; me quier ; me sirv
        iop	-2	me wher ; mediodi ; menor de ; mes que ; mes sin ; messag ; met a ; metadon ; meth a
        iop	-2	meth aft ; meth at ; meth coupl ; meth dai ; meth in ; meth off ; methadon ; mg
        iop	-2	mi <colleague> ; mi <money> ; mi <room> ; mi <write> ; min ago ; min lat ; mio
        iop	-2	mis <school> ; mis clas ; mis y ; mism que ; mo <consume> ; mo <treatment> ; mol n
        iop	-2	mom with ; month clean ; month the ; month ther ; mor on ; morn so ; most <day> ; most of
        iop	-2	moth learn ; mr ; much he ; munec ; my <outdoors> ; my <pain> ; my <stranger> ; my <tool>
        iop	-2	my age ; my bank ; my clas ; my hous ; my lat ; my probation ; my sou ; my teeth ; my tongu
        iop	-2	nariz y ; neck ; need someth ; neighbor who ; neighborhood ; nerv ; nev <stop> ; nev onc
        iop	-2	nev stop ; nev used ; new peopl ; nicest ; night ago ; night thre ; night too ; nightstand
        iop	-2	nin <year> ; nin year ; ningun program ; no ~<child> ; no ~<give> ; no ~<job> ; no ~answ
        iop	-2	no ~drug ; no ~dts ; no ~fev ; no ~hurry ; no ~ide ; no ~inf ; no ~night ; no ~reconoc
        iop	-2	no ~se ; nobody at ; nobody need ; noma <need> ; not ~<see> ; not ~mak ; not ~say
        iop	-2	not ~sur ; not ~tak ; not ~used ; noth lin ; now im ; numb from ; nurs board ; o <amount>
        iop	-2	o mas ; of <daytime> ; of cok ; of em ; of firebal ; of jim ; of march ; of month ; of what
        iop	-2	off foil ; off most ; offens ; oh <pill> ; ok so ; old than ; on <ask> ; on <bodypart>
        iop	-2	on <chestheart> ; on <clinician> ; on <money> ; on <opening> ; on anyth ; on everyth
        iop	-2	on fil ; on him ; on lin ; on me ; on our ; on six ; on tue ; on tv ; on wednesday
        iop	-2	on your ; one <say> ; one cal ; one oth ; one took ; only now ; only saturday ; open
        iop	-2	or charg ; or she ; orang ; orth ; oth <partner> ; oth <say> ; oth say ; otr cos ; otr en
        iop	-2	our <friend> ; our neighbor ; out from ; outpatient clinic ; outpatient counselor
        iop	-2	outpatient from ; outpatient group ; outpatient plac ; outpt x ; outreach 0
        iop	-2	over <cannabis> ; over ther ; own <hospital> ; own <phone> ; pac ; pagu ; paid ; panic
        iop	-2	pap le ; paquet ; par <go> ; par quien ; parent want ; park ; pas con ; pas de ; pas por
        iop	-2	payday and ; pearl ; pee ; peopl and ; peopl get ; peopl off ; pharm ; pick at ; pick the
        iop	-2	piedr casi ; pistol ; placement ; plan to ; pleas ; pleas <continue> ; pleas <give>
        iop	-2	pleas keep ; pleas send ; plu <stimulant> ; pluck ; plug ; po <say> ; popov ; por si
        iop	-2	positiv ; post <crash> ; post accident ; powd ; preguntan ; prescrib ; pretend ; prim y
        iop	-2	prior ; proces <trade> ; proces serv ; program only ; prov ; psiquiatr ; psychiatrist
        iop	-2	pt <stop> ; pt is ; pued llev ; pued pas ; puert ; pupil ; q <night> ; q day ; q si ; q ya
        iop	-2	qd sinc ; que <buy> ; que <die> ; que era ; que papel ; que salg ; que tom ; quien es
        iop	-2	quien se ; quier inform ; quier platica ; quier quit ; quit sol ; quit vodk ; radi ; radiat
        iop	-2	rail ; rail on ; ran out ; re <stranger> ; re entry ; recog ; red streak ; referral fax
        iop	-2	refund ; refus er ; refus to ; remind ; remov ; rent in ; report on ; residential thi
        iop	-2	revers ; right <moment> ; right back ; right now ; rioj ; rol up ; room from ; rout to
        iop	-2	run a ; run down ; saf ; said tak ; sal la ; sali bien ; sam # ; sam wk ; sampl
        iop	-2	sat through ; saturday non ; say ; say hes ; say in ; say she ; se <stop> ; se le ; sec
        iop	-2	second week ; see fac ; sei ano ; seman ya ; senor que ; sens ; sent ; septemb when
        iop	-2	session ; set an ; shar a ; shar the ; she <money> ; she <stop> ; she <take> ; she doesnt
        iop	-2	she drink ; she hasnt ; she my ; she put ; she thought ; she wil ; she wont ; shiver
        iop	-2	shop in ; si a ; si le ; sidewalk ; siempr ; siet ano ; siet mes ; sign for ; sigui
        iop	-2	sin ~met ; sin ~nad ; sinc <law> ; sinc sum ; sinc valentin ; sinc wed ; sist nam
        iop	-2	sist wil ; six hour ; slam tin ; sleep on ; slid off ; slot by ; slur ; smel of ; smirnof
        iop	-2	smok weed ; snort vyvans ; so <say> ; so <tired> ; so high ; so himself ; so nobody
        iop	-2	so often ; so tel ; so tir ; sob 0 ; sob in ; softwar ; solt el ; som <treatment>
        iop	-2	someth <amount> ; someth aft ; someth i ; sometim i ; somewher i ; song ; sop ; soy chof
        iop	-2	soy pap ; speech ; speech at ; spot in ; spr ; spr 0 ; staf ; stand ; start 0 ; stay dry
        iop	-2	stay in ; stil + ; stil do ; stil drink ; stil in ; stil pay ; stn ; stomach ; stop
        iop	-2	straight to ; strang ; straw in ; streak ; study ; su <hospital> ; su <stranger> ; su abuel
        iop	-2	su clinic ; sug ; sun ; supportiv ; sus <pet> ; sus hijo ; swear its ; system ; t 0
        iop	-2	tak adderal ; tak anyth ; tak bar ; tak whatev ; tak xanax ; tal <child> ; tal boy
        iop	-2	tal can ; talk nonsens ; tampoc es ; tap ; tech y ; tel my ; television ; ten beer
        iop	-2	term <illness> ; term disability ; than <amount> ; that first ; that part ; that wasnt
        """
}
