extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	-1	with <child> ; with <pet> ; with <stranger> ; with narcan ; wkend ; wok
        not_a_lead	-1	wont <need> ; wont let ; wont need ; wor ; worst ; would not ; wrap up ; writ you
        not_a_lead	-1	xfer ; y <moment> ; y me ; y otr ; y que ; y regres ; ya <think> ; yard sign
        not_a_lead	-1	yo <school> ; you allow ; you for ; you keep ; you let ; young ; your <media>
        not_a_lead	-1	your detox ; your form ; your iop ; your offic ; your outpatient ; your own
        not_a_lead	-1	your plac ; zet ; zip ; ~<child> ; ~<continue> ; ~<key> ; ~<order>
        not_a_lead	-1	~<rope> ~himself ; ~<stop> ; ~<stranger> ; ~<treatment> ~<crowd> ; ~<year>
        not_a_lead	-1	~aceptan ; ~beer ; ~coffe ; ~d ; ~dai ; ~detox ; ~dog ; ~drug given ; ~el ; ~en
        not_a_lead	-1	~hang ~himself ; ~hear ; ~him ; ~im ; ~la ; ~much ; ~nobody ; ~not ; ~opi ; ~opioid
        not_a_lead	-1	~policy ; ~pt ; ~quit ; ~tiembl ; ~your ~<treatment>
        not_a_lead	-2	*abstinent.2 ; *arrests.0 ; *arrests.0:other_experiencer ; *barrierMoney.0
        not_a_lead	-2	*confusion.0 ; *frequency.2:historical ; *frequency.2:other_experiencer
        not_a_lead	-2	*hallucination.0:negated ; *homeless.0 ; *lostThroughUse.0 ; *mandator.1
        not_a_lead	-2	*noDetox.0 ; *nonDrug.0:hypothetical ; *otherService.4:negated ; *person.0:negated
        not_a_lead	-2	*pregnancy.0 ; *quitting.0:historical ; *quitting.0:other_experiencer ; *relief.2
        not_a_lead	-2	*residentialRequest.0:hypothetical ; *substance.0:historical ; *suicidal.9
        not_a_lead	-2	*suicidalOblique.0 ; *violence.9 ; *wantsToQuit.0 ; *withdrawalHint.0:hypothetical
        not_a_lead	-2	*withdrawalSign.0 ; + <key> ; + iop ; + phon ; 0 <cannabis> ; 0 <caretaking>
        not_a_lead	-2	0 <child> ; 0 <night> ; 0 <town> ; 0 ano ; 0 may ; 0 or ; 0 week ; <afraid> <clean>
        not_a_lead	-2	<alcohol> <eat> ; <alcohol> <go> ; <alcohol> <week> ; <alcohol> all ; <alcohol> at
        not_a_lead	-2	<alcohol> de ; <always> <container> ; <always> sinc ; <amount> <chestheart>
        not_a_lead	-2	<amount> <medicine> ; <amount> <play> ; <amount> <stop> ; <amount> than ; <angry> in
        not_a_lead	-2	<angry> my ; <appointment> + ; <appointment> <law> ; <appointment> <past>
        not_a_lead	-2	<appointment> <week> ; <appointment> thi ; <appointment> with ; <ask> <emergency>
        not_a_lead	-2	<ask> her ; <ask> ~<treatment> ; <asleep> ; <asleep> <day> ; <asleep> <go>
        not_a_lead	-2	<asleep> <home> ; <asleep> <room> ; <asleep> at ; <asleep> de ; <blood> off
        not_a_lead	-2	<bodypart> <always> ; <bodypart> <pain> ; <bodypart> go ; <bodypart> it
        not_a_lead	-2	<break> the ; <build> <day> ; <buy> <home> ; <buy> <need> ; <buy> una ; <calm> and
        not_a_lead	-2	<caretaking> <stranger> ; <chestheart> <moment> ; <child> <clothes> ; <child> <home>
        not_a_lead	-2	<child> en ; <child> has ; <child> ~<drug> ; <church> <say> ; <church> <think>
        not_a_lead	-2	<clinician> <put> ; <clinician> <think> ; <clinician> mak ; <clinician> or
        not_a_lead	-2	<colleague> <afraid> ; <colleague> <insurance> ; <colleague> from ; <colleague> of
        not_a_lead	-2	<consume> <past> ; <consume> <week> ; <consume> at ; <consume> en ; <consume> the
        not_a_lead	-2	<container> from ; <container> of ; <continue> <clinician> ; <continue> <home>
        not_a_lead	-2	<count> <put> ; <crowd> # ; <crowd> <relapse> ; <day> <amount> ; <day> <ask>
        not_a_lead	-2	<day> <blood> ; <day> <lock> ; <day> <rope> ; <day> its ; <day> le ; <day> long
        not_a_lead	-2	<day> that ; <day> then ; <day> ther ; <day> without ; <day> ya ; <daytime> y
        not_a_lead	-2	<die> <day> ; <die> <school> ; <die> my ; <drive> <past> ; <drive> a ; <drive> him
        not_a_lead	-2	<drive> is ; <drive> with ; <drug> <go> ; <drug> <medicine> ; <drug> <sad>
        not_a_lead	-2	<drug> ever ; <drug> no ; <eat> <container> ; <eat> <kin> ; <eat> <last>
        not_a_lead	-2	<eat> <moment> ; <eat> <play> ; <eat> wer ; <fall> <clothes> ; <fluid> ; <fluid> y
        not_a_lead	-2	<friend> 0 ; <friend> <friend> ; <furniture> <order> ; <give> <crowd> ; <give> <say>
        not_a_lead	-2	<give> un ; <give> us ; <give> ~<clinician> ; <go> <appointment> ; <go> <happy>
        not_a_lead	-2	<go> <need> ; <go> <opening> ; <go> <sober> ; <go> <year> ; <go> away ; <go> back
        not_a_lead	-2	<go> en ; <go> y ; <happy> <colleague> ; <happy> <money> ; <headface> and
        not_a_lead	-2	<headface> rol ; <hear> de ; <hear> on ; <hit> <opioid> ; <hold> my ; <home> <alone>
        not_a_lead	-2	<home> <partner> ; <home> <room> ; <home> <think> ; <home> along ; <home> no
        not_a_lead	-2	<hospital> <law> ; <hot> 0 ; <insurance> <give> ; <insurance> on ; <job> <hospital>
        not_a_lead	-2	<job> <volunteer> ; <job> de ; <job> rep ; <key> <bodypart> ; <kill> <kin>
        not_a_lead	-2	<kill> <opioid> ; <kin> <always> ; <kin> <amount> ; <kin> <buy> ; <kin> <church>
        not_a_lead	-2	<kin> <drive> ; <kin> <headface> ; <kin> <leave> ; <kin> <seizure> ; <kin> on
        not_a_lead	-2	<kin> renat ; <kin> with ; <kin> y ; <last> <consume> ; <law> <appointment>
        not_a_lead	-2	<law> <take> ; <leave> <past> ; <leave> <week> ; <leave> by ; <leave> the
        not_a_lead	-2	<medicine> <treatment> ; <medicine> a ; <moment> <continue> ; <moment> <eat>
        not_a_lead	-2	<moment> <soon> ; <moment> for ; <moment> se ; <money> <fall> ; <money> <key>
        not_a_lead	-2	<money> <think> ; <money> at ; <money> rat ; <money> un ; <month> <happy>
        not_a_lead	-2	<month> <stimulant> ; <need> <ask> ; <need> <home> ; <need> out ; <needle> in
        not_a_lead	-2	<night> <asleep> ; <night> <official> ; <night> im ; <night> owl ; <night> so
        not_a_lead	-2	<night> the ; <official> <colleague> ; <opening> do ; <opening> on ; <opening> with
        not_a_lead	-2	<opioid> <alcohol> ; <opioid> <year> ; <opioid> sinc ; <order> <treatment>
        not_a_lead	-2	<outdoors> <past> ; <pain> <bodypart> ; <pain> and ; <partner> <kin> ; <partner> had
        not_a_lead	-2	<past> <consume> ; <past> <give> ; <past> <headface> ; <past> <job> ; <past> <law>
        not_a_lead	-2	<past> <think> ; <pet> and ; <phone> <consume> ; <phone> <soon> ; <photo> <hospital>
        not_a_lead	-2	<play> <month> ; <play> <room> ; <promise> <past> ; <promise> <say> ; <promise> for
        not_a_lead	-2	<put> <amount> ; <put> <furniture> ; <put> la ; <put> the ; <put> up ; <put> you
        not_a_lead	-2	<rarely> <day> ; <record> 0 ; <record> <vendor> ; <record> en ; <record> to
        not_a_lead	-2	<record> you ; <room> <furniture> ; <room> and ; <room> wer ; <rope> on
        not_a_lead	-2	<say> <blood> ; <say> <bodypart> ; <say> <leave> ; <say> <outdoors> ; <say> <phone>
        not_a_lead	-2	<say> <shame> ; <say> <soon> ; <say> <think> ; <say> <vendor> ; <say> just
        not_a_lead	-2	<say> my ; <school> <room> ; <school> <vendor> ; <sedative> <always> ; <see> over
        not_a_lead	-2	<seizure> <moment> ; <seizure> in ; <shake> <moment> ; <shame> ; <soon> <week>
        not_a_lead	-2	<stiff> <chestheart> ; <stimulant> <go> ; <stimulant> <money> ; <stimulant> <month>
        not_a_lead	-2	<stimulant> <night> ; <stimulant> <past> ; <stimulant> <room> ; <stimulant> <say>
        not_a_lead	-2	<stimulant> <take> ; <stop> <treatment> ; <stop> an ; <stranger> <angry>
        not_a_lead	-2	<stranger> <past> ; <stranger> at ; <stranger> se ; <take> <drive> ; <take> <gun>
        not_a_lead	-2	<take> <media> ; <take> <opening> ; <take> <pill> ; <take> <stranger> ; <take> her
        not_a_lead	-2	<take> someth ; <take> through ; <think> <amount> ; <think> <stop> ; <think> <think>
        not_a_lead	-2	<think> <treatment> ; <think> about ; <think> me ; <threat> to ; <tired>
        not_a_lead	-2	<tool> <die> ; <tool> <go> ; <town> <happy> ; <town> <need> ; <trade> <phone>
        not_a_lead	-2	<treatment> <partner> ; <treatment> <put> ; <treatment> <wait> ; <treatment> <water>
        not_a_lead	-2	<treatment> aqui ; <treatment> i ; <treatment> or ; <treatment> p ; <treatment> per
        not_a_lead	-2	<treatment> sid ; <treatment> thi ; <try> <rope> ; <try> <stranger>
        not_a_lead	-2	<vendor> <write> ; <vendor> agency ; <wait> <trade> ; <week> for ; <week> y
        not_a_lead	-2	<write> <alcohol> ; <write> <child> ; <write> <consume> ; <write> <eat>
        not_a_lead	-2	<write> <record> ; <write> <seizure> ; <year> <job> ; <year> <night>
        not_a_lead	-2	<year> <think> ; <year> que ; a <appointment> ; a <furniture> ; a <medicine>
        not_a_lead	-2	a <needle> ; a <opening> ; a <school> ; a <seizure> ; a <stranger> ; a <take>
        not_a_lead	-2	a crisi ; a deadlin ; a dental ; a doctor ; a est ; a good ; a hotel ; a la ; a pip
        not_a_lead	-2	a psychiatrist ; a residential ; a scan ; a story ; a todo ; a twenty ; a ~detox
        not_a_lead	-2	aa and ; about how ; about me ; about that ; about vap ; about why ; acab ; acept
        not_a_lead	-2	aceptan ; acid ; acros <town> ; acros town ; afford ; aft <night> ; aft thi
        not_a_lead	-2	agre to ; ahi con ; air ; al <stimulant> ; alon ; alon in ; alvar ; am i
        not_a_lead	-2	an <night> ; an outpatient ; and <home> ; and con ; and no ; and put ; and said
        not_a_lead	-2	and she ; and watch ; and wheth ; and wil ; ano que ; anoth <phone>
        not_a_lead	-2	any <furniture> ; any bed ; anyth open ; anywher ; appli ; approx ; aqui en ; arm
        not_a_lead	-2	arrib ; as good ; as we ; at <church> ; at <home> ; at <insurance> ; at <money>
        not_a_lead	-2	at <stop> ; at her ; at hom ; at kais ; at six ; at thi ; at you ; atienden ; atra
        not_a_lead	-2	ayud par ; b <amount> ; back ; bank ; bank account ; bcb ; be ; be <see> ; be for
        not_a_lead	-2	bed for ; been at ; beer ; behalf ; bil me ; bldg is ; boc ; body ; botel ; bought
        not_a_lead	-2	bowl ; box but ; brag ; breakfast ; brinc ; brochur ; burn ; busc la ; busc terapi
        not_a_lead	-2	but clr ; by <day> ; by <write> ; by email ; by the ; c ; cal my ; cal the ; camis
        not_a_lead	-2	cant ; cant tel ; carpet de ; carrer ; cas of ; caught ; cel ; center for
        not_a_lead	-2	center in ; chatty ; chest hurt ; chest is ; cinc ano ; clas for ; clean record
        not_a_lead	-2	client say ; clos ; clr <partner> ; cobran ; cocain ; cok on ; com ; com along
        not_a_lead	-2	com le ; comput ; con <clinician> ; con <eat> ; con ell ; conozc ; consejero
        not_a_lead	-2	cost + ; cough ; could you ; couldnt <say> ; counselor keep ; crawl ; crisi
        not_a_lead	-2	cuant cobran ; cuant dur ; cuanto ; cumpl ; cun ; curiou about ; cut off
        not_a_lead	-2	d <treatment> ; d/c plan ; day going ; day long ; day off ; day on ; de <go>
        not_a_lead	-2	de <stimulant> ; de est ; de tod ; defend ; dej a ; dej las ; del <drive>
        not_a_lead	-2	del <treatment> ; del detox ; del intern ; deliv ; delt ; desd ; desd <month>
        not_a_lead	-2	desd <night> ; desd anoch ; despu ; detox myself ; detox near ; detox on ; detox thi
        not_a_lead	-2	dic que ; did a ; did it ; didnt ; didnt <need> ; didnt <think> ; dij que ; dio
        not_a_lead	-2	do <stimulant> ; do we ; doctor ; doing <stimulant> ; dond se ; dont <think>
        not_a_lead	-2	dont need ; dont think ; door do ; dorm ; down to ; dri ; drink at ; drool ; drov
        not_a_lead	-2	drov past ; dtx ; duerm en ; each ; each of ; eat in ; eat oatmeal ; eight
        not_a_lead	-2	eighteen ; el <friend> ; el <money> ; el <month> ; el alcohol ; el intern ; el juez
        not_a_lead	-2	el mart ; el mes ; el pis ; el proxim ; el tech ; ell ; emergenci ; en espanol
        not_a_lead	-2	en la ; end my ; enrollment ; epilepsy wel ; esper ; esperamo ; est <write>
        not_a_lead	-2	estat atty ; estoy en ; even <think> ; even outpatient ; everybody ; everyon
        not_a_lead	-2	everyth is ; extension ; eye ; f <stimulant> ; fal on ; far ; fath died ; fax +
        not_a_lead	-2	femal ; fent in ; few ; fil thi ; find you ; finish detox ; finish the ; fish ; fit
        not_a_lead	-2	flew ; fli ; flyer for ; fold ; for <year> ; for detox ; for folk ; for health
        not_a_lead	-2	for my ; for someon ; for ~<treatment> ; foreman ; form ; four tim ; friday becaus
        not_a_lead	-2	from <church> ; from <job> ; from <school> ; fuer ; gallon ; gav it ; gav me ; girl
        not_a_lead	-2	girlfriend ; giv them ; glori ; go <day> ; goe ; golp ; got marri ; got me ; got our
        not_a_lead	-2	grabacion ; grand ; grit ; groceri ; group # ; guam ; gurgl ; guy in ; hac
        not_a_lead	-2	hac <moment> ; hac och ; had ; had me ; half off ; hand are ; happy holiday
        not_a_lead	-2	hardest part ; harin ; has 0 ; has a ; hast ; hav two ; havent <say> ; havent had
        not_a_lead	-2	hay quien ; he <think> ; he can ; he doe ; he got ; he keep ; he know ; he mov
        not_a_lead	-2	he put ; he sleep ; he smok ; he use ; health <clinician> ; healthy ; hear a
        not_a_lead	-2	hel im ; help for ; help you ; her <phone> ; her car ; her out ; hes <go> ; hes gon
        not_a_lead	-2	hes hom ; hi ther ; high on ; hij a ; hij de ; hij es ; hija ; his <bodypart>
        not_a_lead	-2	his <drive> ; his <eat> ; his chest ; hit me ; hold my ; hom ; hom for ; hom from
        not_a_lead	-2	homeown ; how ; how <always> ; how often ; hrs + ; hug ; hx ; hydrocodon ; hygienist
        not_a_lead	-2	i <clothes> ; i <consume> ; i <count> ; i <emergency> ; i <happy> ; i <promise>
        not_a_lead	-2	i been ; i kick ; i look ; i lov ; i smok ; i thought ; i turn ; i walk ; i wouldnt
        not_a_lead	-2	i wrot ; icu ; id <say> ; if we ; ill <say> ; im <say> ; im <shame> ; im apply
        not_a_lead	-2	im at ; im going ; im hav ; im out ; in <bodypart> ; in <law> ; in <order>
        not_a_lead	-2	in <sober> ; in at ; in ord ; inf given ; inquir wheth ; interest in ; intern de
        not_a_lead	-2	inviern par ; inyect ; is 0 ; is <amount> ; is <consume> ; is <money> ; is gon ; ish
        not_a_lead	-2	isnt ; it ; it <alone> ; it <always> ; it <see> ; it at ; it for ; it fre ; it not
        not_a_lead	-2	it paid ; it too ; its ; its <day> ; its for ; ive got ; ive pick ; juez
        not_a_lead	-2	keep think ; kept ; kid and ; knew ; knew nobody ; l arm ; la <sad> ; la <stimulant>
        not_a_lead	-2	la cam ; la carcel ; la consult ; la grabacion ; la noch ; la obr ; la seman ; laid
        not_a_lead	-2	las 0 ; las <key> ; las llav ; last night ; le doy ; le hag ; le pas ; leagu ; lean
        not_a_lead	-2	left arm ; letter in ; level of ; library ; lik <money> ; lik our ; litr ; liv ther
        not_a_lead	-2	llamant ; llamenm ; lo <say> ; lo dej ; long ; look at ; look over ; lug dond
        not_a_lead	-2	m <alcohol> ; m <stimulant> ; m <trade> ; maestr de ; mail a ; mail addres
        not_a_lead	-2	mak <feel> ; mak sens ; many day ; marihuan ; marri ; mas ; mayb 0 ; me ; me <day>
        not_a_lead	-2	me <give> ; me <happy> ; me <order> ; me <put> ; me <school> ; me dej ; me ech
        not_a_lead	-2	me est ; me mand ; me out ; me pued ; me when ; me with ; meal ; member
        not_a_lead	-2	memorial day ; meth 0 ; mi <colleague> ; mi <pet> ; mi <room> ; mi comadr ; mi cun
        not_a_lead	-2	mi jef ; mi novi ; mid <phone> ; mid cal ; mind ; minut and ; mix ; mom 0 ; mon
        not_a_lead	-2	money for ; month at ; mor than ; most night ; motel ; msg ; mund ; my <alcohol>
        not_a_lead	-2	my <chestheart> ; my <eat> ; my <intoxicated> ; my <town> ; my arm ; my boy
        not_a_lead	-2	my girl ; my heart ; my high ; my leg ; my mom ; my offic ; my school ; my spot
        not_a_lead	-2	my stepbroth ; my stepdad ; my ~<kin> ; myself id ; nda ; neck ; need someth
        not_a_lead	-2	new <year> ; new year ; ni ~<drug> ; night owl ; night she ; ninety <day>
        not_a_lead	-2	ninety day ; no ; no <school> ; no <think> ; no <wait> ; no ha ; no mor ; no oth
        not_a_lead	-2	no sab ; no se ; no use ; no ~etoh ; noch ; noma ; non sinc ; nos <go> ; not
        not_a_lead	-2	not her ; not to ; noth lik ; noth sinc ; novent <day> ; novent dia ; now she
        not_a_lead	-2	numb 0 ; nurs in ; nurs or ; ocean ; of <opioid> ; of <room> ; of her ; of the
        not_a_lead	-2	ofc <need> ; off <sedative> ; on <always> ; on <room> ; on and ; on cal ; on cok
        not_a_lead	-2	on deadlin ; on every ; on her ; on overdos ; on phon ; on purpos ; on request ; onc
        not_a_lead	-2	one ; one <colleague> ; one word ; opening in ; or 0 ; or in ; our <insurance>
        not_a_lead	-2	our <partner> ; our <town> ; our block ; our church ; our company ; our offic
        not_a_lead	-2	our pool ; out of ; out thi ; outsid the ; owl ; pag two ; par <treatment> ; par de
        not_a_lead	-2	part de ; particular ; past ; past your ; pastilla ; patient <record> ; paus
        not_a_lead	-2	payday ; pech y ; pediatric ; peopl relaps ; peopl wer ; per <month> ; per day
        not_a_lead	-2	per me ; per month ; perdon si ; period ; phon tre ; phot ; pil ; pink ; pint
        not_a_lead	-2	pint of ; pip ; piz ; plac and ; placement ; plan ; planch ; pls <phone> ; pls cal
        not_a_lead	-2	por mi ; porch ; possibl ; pres ; pressur ; primer ; primer <need> ; prob ; proper
        not_a_lead	-2	psych <need> ; psych want ; psychodram ; public <law> ; puert ; puk ; puls ; purpos
        not_a_lead	-2	pus ; put ; que <give> ; que era ; que sea ; que teng ; quier ir ; quier mat
        not_a_lead	-2	quier una ; quier viv ; quis ; quit smok ; r u ; rath <say> ; re <colleague>
        not_a_lead	-2	re <partner> ; real ; recet ; record of ; recuerd ; referral ; regard a ; rehab
        not_a_lead	-2	request for ; residencial ; resident in ; residential center ; residential in ; rest
        not_a_lead	-2	restles ; resum for ; rib ; rid in ; ring ; rn ; rock ; rol in ; ronc ; room and
        not_a_lead	-2	round ; rout ; roxi ; said ; sam night ; scar me ; se ni ; se pued
        not_a_lead	-2	security <official> ; seen in ; seizur of ; seman ; send ; send over ; separ
        not_a_lead	-2	she <happy> ; she <say> ; she has ; she say ; she think ; she told ; she wer ; shel
        not_a_lead	-2	si ; si me ; si no ; sin tom ; sinc breakfast ; singl <kin> ; sink ; sist sent
        not_a_lead	-2	skip the ; sleep in ; slid ; slip ; so ; so im ; soak ; sob hous ; softbal team
        not_a_lead	-2	som <money> ; som <treatment> ; someon at ; someth ; son 0 ; soy <trade> ; spac
        not_a_lead	-2	spot to ; stand on ; stat <write> ; stepbroth ; stepson ; stop at ; stop drink
        not_a_lead	-2	student and ; su <friend> ; su <kin> ; su hij ; subj ; subst ; suer ; suicid in
        not_a_lead	-2	sum in ; sunday and ; sur ; swing a ; tabl ; tak a ; tak her ; tak kais ; tak leav
        not_a_lead	-2	tak me ; tak peopl ; tech at ; tech job ; technician ; tel you ; telefon ; teng 0
        not_a_lead	-2	that <always> ; that <amount> ; that every ; that hes ; that pag ; that what
        not_a_lead	-2	the <alcohol> ; the <bodypart> ; the <chestheart> ; the <go> ; the <height>
        not_a_lead	-2	the <home> ; the <needle> ; the <opioid> ; the <pet> ; the <photo> ; the <put>
        not_a_lead	-2	the <sober> ; the anesthesi ; the bed ; the bottom ; the box ; the cafeteri
        not_a_lead	-2	the custodian ; the dog ; the kitchen ; the left ; the only ; the overpas
        not_a_lead	-2	the plant ; the rest ; the seat ; the sink ; the tech ; the websit ; then dont
        not_a_lead	-2	then say ; ther are ; ther is ; ther no ; they <continue> ; they let ; thi a
        not_a_lead	-2	thi afternoon ; thing out ; think ; thirty ; thre month ; thre night ; thre year
        not_a_lead	-2	through the ; thru ; tid ; tienen <clinician> ; tienen <treatment> ; tim a ; tio
        not_a_lead	-2	titl ; to <ask> ; to <clean> ; to <die> ; to <furniture> ; to <leave> ; to <stop>
        not_a_lead	-2	to <wait> ; to <write> ; to ask ; to leav ; to new ; to pay ; to pres ; to report
        not_a_lead	-2	to suicid ; to typ ; to zer ; tom el ; tom en ; tomato ; tongu ; too many ; took 0
        not_a_lead	-2	toy ; trabaj 0 ; track for ; traum ; tru ; trust ; tuv ; two kid ; two last ; u tak
        not_a_lead	-2	uber ; uh ; uh yeah ; un dia ; un hombr ; una <moment> ; una <seizure>
        not_a_lead	-2	una convulsion ; una entrevist ; una hor ; una tarjet ; und my ; unic que
        not_a_lead	-2	union rep ; unit at ; unles ; unload ; up <continue> ; up to ; us <angry> ; use the
        not_a_lead	-2	usted <treatment> ; van can ; vec ; vez ; viv ; volvi a ; w/o ; wait ; wal what
        not_a_lead	-2	walk in ; walk to ; want him ; want tour ; want treatment ; was <day> ; was <job>
        not_a_lead	-2	was back ; we <asleep> ; we <record> ; we <school> ; we bring ; we buy ; we print
        not_a_lead	-2	we sit ; we use ; wel <go> ; weld ; west ; what <soon> ; what it ; what next
        not_a_lead	-2	whatev ; wher he ; wher you ; who i ; whol bottl ; whol story ; wifi ; wil cal
        not_a_lead	-2	wil email ; with a ; with somebody ; withdraw ; women ; wont <hold> ; wont <say>
        not_a_lead	-2	wont hold ; work if ; would help ; wrong extension ; wrot ; x ; y <always> ; y dic
        not_a_lead	-2	y est ; y las ; y quier ; y su ; ya ; ya me ; yel ; yo ; you <phone> ; you ~accept
        not_a_lead	-2	your <opening> ; your <record> ; your <withdrawal> ; your door ; your front
        not_a_lead	-2	your is ; your pric ; your withdrawal ; yrs of ; ~0 ; ~0 ~<day> ; ~0 ~day
        not_a_lead	-2	~<colleague> re ; ~<kin> ; ~<night> ; ~<phone> ; ~<take> ~the ; ~<treatment> <take>
        not_a_lead	-2	~<try> ; ~<week> ; ~a ; ~an ; ~arrest ; ~back ; ~client re ; ~cp ; ~doctor ; ~droga
        not_a_lead	-2	~etoh ; ~every ; ~go ; ~going ; ~he ; ~hospital ; ~hr ; ~in ; ~liv ; ~liv ~in
        not_a_lead	-2	~moth ; ~no ~<consume> ; ~opening ; ~out ~of ; ~own ; ~pain ; ~treat ; ~want ~to
        not_a_lead	-2	~year
        not_a_lead	-3	# from ; *abstinent.1 ; *ago.5 ; *backToUse.0:negated
        not_a_lead	-3	*backToUse.0:other_experiencer ; *detoxWord.0 ; *instruction.0 ; *losingSupply.0
        not_a_lead	-3	*mildCue.0 ; *needsHelp.0:hypothetical ; *quantity.3 ; *relief.0
        not_a_lead	-3	*residentialEnding.0:negated ; *serviceQuestion.0:historical
        not_a_lead	-3	*substance.0:hypothetical ; *substance.0:possible ; *substance.1:hypothetical
        not_a_lead	-3	*substance.2:historical ; *substance.4:hypothetical ; *usersAtHome.0 ; 0 <amount>
        not_a_lead	-3	0 <friend> ; 0 <week> ; <afraid> + ; <always> <child> ; <always> a ; <always> for
        not_a_lead	-3	<amount> <think> ; <ask> <ask> ; <ask> <leave> ; <ask> him ; <bodypart> <chestheart>
        not_a_lead	-3	<bodypart> <eat> ; <bodypart> wont ; <breath> ; <breath> <say> ; <build> lo
        not_a_lead	-3	<calm> <hospital> ; <chestheart> <feel> ; <chestheart> <go> ; <chestheart> y
        not_a_lead	-3	<child> 0 ; <child> <kin> ; <child> <write> ; <child> de ; <clean> <trade>
        not_a_lead	-3	<clean> the ; <colleague> in ; <consume> <cold> ; <container> de ; <continue> <ask>
        not_a_lead	-3	<continue> <consume> ; <continue> <give> ; <continue> <night> ; <continue> con
        not_a_lead	-3	<count> <crowd> ; <count> <week> ; <day> <child> ; <day> <kin> ; <day> <opioid>
        not_a_lead	-3	<day> aft ; <day> and ; <day> off ; <day> sin ; <drive> <break> ; <drive> <say>
        not_a_lead	-3	<drive> at ; <eat> the ; <fall> the ; <feel> <bodypart> ; <fluid> <blood>
        not_a_lead	-3	<friend> <amount> ; <friend> <child> ; <friend> <consume> ; <give> <pet> ; <give> in
        not_a_lead	-3	<go> <cold> ; <happy> <vendor> ; <headface> <bodypart> ; <headface> <headface>
        not_a_lead	-3	<headface> <leave> ; <headface> lik ; <headface> on ; <hear> <stranger>
        not_a_lead	-3	<hit> <headface> ; <hit> me ; <hold> <bodypart> ; <hold> <phone> ; <hold> his
        not_a_lead	-3	<hold> on ; <home> <friend> ; <home> ther ; <hopeless> ; <hospital> from
        not_a_lead	-3	<insurance> <furniture> ; <insurance> and ; <intoxicated> on ; <job> <medicine>
        not_a_lead	-3	<job> <need> ; <job> por ; <kin> <angry> ; <kin> ought ; <law> + ; <leave> <drive>
        not_a_lead	-3	<lock> up ; <media> <always> ; <media> on ; <medicine> 0 ; <medicine> <day>
        not_a_lead	-3	<medicine> for ; <moment> 0 ; <moment> <headface> ; <moment> <last>
        not_a_lead	-3	<moment> resident ; <moment> she ; <money> if ; <money> or ; <money> x ; <money> y
        not_a_lead	-3	<need> la ; <needle> on ; <night> <consume> ; <night> <see> ; <night> <week>
        not_a_lead	-3	<night> a ; <night> in ; <night> por ; <night> sinc ; <opening> <key> ; <opioid>
        not_a_lead	-3	<opioid> a ; <palecolor> cros ; <partner> <think> ; <partner> on
        not_a_lead	-3	<past> <stimulant> ; <past> no ; <past> that ; <pet> y ; <phone> 0
        not_a_lead	-3	<phone> <daytime> ; <phone> <stranger> ; <phone> <year> ; <phone> my ; <play> of
        not_a_lead	-3	<promise> <media> ; <promise> que ; <put> <alcohol> ; <put> <container>
        not_a_lead	-3	<rail> <clinician> ; <record> # ; <record> <try> ; <room> <headface>
        not_a_lead	-3	<room> <opening> ; <sad> <consume> ; <say> <kin> ; <say> <put> ; <say> <rope>
        not_a_lead	-3	<say> dont ; <see> <child> ; <see> your ; <shake> <fluid> ; <sober> <crowd>
        not_a_lead	-3	<soon> <say> ; <soon> to ; <stiff> ; <stimulant> <partner> ; <stimulant> off
        not_a_lead	-3	<stimulant> x ; <stop> on ; <stranger> <alcohol> ; <stranger> <consume>
        not_a_lead	-3	<stranger> <hospital> ; <stranger> <take> ; <stranger> lik ; <take> <church>
        not_a_lead	-3	<take> <height> ; <take> <pet> ; <take> <take> ; <take> nam ; <treatment> <die>
        not_a_lead	-3	<treatment> <past> ; <treatment> <stop> ; <treatment> ahi ; <treatment> that
        not_a_lead	-3	<treatment> the ; <treatment> y ; <treatment> ya ; <trust> your ; <try> <moment>
        not_a_lead	-3	<vendor> <outdoors> ; <water> is ; <week> <consume> ; <write> <kin>
        not_a_lead	-3	<write> <vendor> ; <year> no ; a <order> ; a callback ; a diari ; a gram ; a liv
        not_a_lead	-3	a truck ; a wk ; about two ; aca ; accept ; acuerd ; advis ; aft six ; afterward
        not_a_lead	-3	afuer ; agre ; aint ; an even ; and <consume> ; and do ; and ive ; and your ; anyway
        not_a_lead	-3	apartment and ; apologiz for ; applicant ; are the ; around to ; arregl lo ; ask him
        not_a_lead	-3	ask the ; at <drive> ; at his ; at my ; ativan ; attack in ; bathroom ; be <die>
        not_a_lead	-3	be <stop> ; be dead ; becaus ; becaus i ; been ; befor that ; bil on ; bkgd
        not_a_lead	-3	blanket to ; blu cros ; blu shield ; bos ; busc dond ; but me ; by thursday
        not_a_lead	-3	cad noch ; can <start> ; can <wait> ; cant tak ; carcel ; cas want ; cb ; cen ; cerc
        not_a_lead	-3	chiv ; chof de ; clammy ; climb ; clonazepam ; cok in ; com si ; con alguien
        not_a_lead	-3	con un ; cond ; convuls ; correct it ; coupl ; cramp ; cuant sal ; cuest
        not_a_lead	-3	current resident ; da igual ; dad her ; dai for ; day program ; day residential
        not_a_lead	-3	day stay ; de escalation ; de eso ; de harin ; de manan ; debaj ; decid to
        not_a_lead	-3	depression no ; desintoxicacion ; despiert ; detail ; dia desd ; dic ; did <amount>
        not_a_lead	-3	discharg from ; don with ; dond <wait> ; dont <need> ; down ; downstair ; drink 0
        not_a_lead	-3	drink again ; drug ever ; drug no ; drunk ; ech ; eight month ; el <height>
        not_a_lead	-3	empez el ; ems ; encer ; encim ; entr ; es de ; escalation ; escribem ; etoh 0
        not_a_lead	-3	even iop ; everyon in ; exist ; falt ; famili aft ; fax # ; feel lik ; figur
        not_a_lead	-3	finish 0 ; fiv week ; for <afraid> ; for <volunteer> ; for english ; for fifteen
        not_a_lead	-3	for march ; forearm ; found ; fre <eat> ; from jan ; gan en ; garag ; gas station
        """
}
