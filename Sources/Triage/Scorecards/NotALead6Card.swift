extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead6 = """
        not_a_lead	-2	*frequency.2:historical ; *homeless.0 ; *losingSupply.0 ; *mandator.1 ; *noDetox.0
        not_a_lead	-2	*nonDrug.0:hypothetical ; *occasional.0:other_experiencer ; *otherService.4:negated
        not_a_lead	-2	*person.0:negated ; *pregnancy.0 ; *quitting.0:historical
        not_a_lead	-2	*quitting.0:other_experiencer ; *relief.2 ; *residentialRequest.0:hypothetical
        not_a_lead	-2	*serviceQuestion.0:historical ; *sinceLastUse.2 ; *substance.0:historical
        not_a_lead	-2	*suicidalOblique.0 ; *vendor.1:negated ; *violence.9 ; *wantsToQuit.0
        not_a_lead	-2	*withdrawalHint.0:hypothetical ; *withdrawalSign.0 ; + <key> ; 0 <cannabis>
        not_a_lead	-2	0 <caretaking> ; 0 <child> ; 0 <night> ; 0 ano ; 0 may ; 0 or ; 0 week
        not_a_lead	-2	<afraid> <clean> ; <alcohol> <container> ; <alcohol> <eat> ; <alcohol> <go>
        not_a_lead	-2	<alcohol> <play> ; <alcohol> <stop> ; <alcohol> <week> ; <alcohol> all
        not_a_lead	-2	<alcohol> at ; <alcohol> de ; <always> <child> ; <always> <container>
        not_a_lead	-2	<always> <stop> ; <always> sinc ; <amount> <count> ; <amount> <medicine>
        not_a_lead	-2	<amount> <phone> ; <amount> <play> ; <amount> <stop> ; <amount> than ; <angry> in
        not_a_lead	-2	<angry> my ; <appointment> + ; <appointment> <law> ; <appointment> <past>
        not_a_lead	-2	<appointment> <think> ; <appointment> <week> ; <appointment> on ; <appointment> thi
        not_a_lead	-2	<appointment> with ; <ask> <emergency> ; <ask> could ; <ask> her ; <ask> him
        not_a_lead	-2	<ask> ~<treatment> ; <asleep> ; <asleep> <home> ; <asleep> <room> ; <asleep> at
        not_a_lead	-2	<asleep> de ; <blood> <bodypart> ; <blood> off ; <bodypart> <always>
        not_a_lead	-2	<bodypart> <amount> ; <bodypart> <bodypart> ; <bodypart> <chestheart>
        not_a_lead	-2	<bodypart> <hold> ; <bodypart> <say> ; <bodypart> <stop> ; <bodypart> lik
        not_a_lead	-2	<bodypart> of ; <break> the ; <breath> ; <build> <day> ; <build> <play>
        not_a_lead	-2	<buy> <home> ; <buy> <need> ; <buy> una ; <calm> and ; <caretaking> <stranger>
        not_a_lead	-2	<chestheart> <moment> ; <child> 0 ; <child> <clothes> ; <child> <job> ; <child> in
        not_a_lead	-2	<child> ~<drug> ; <church> <say> ; <clean> the ; <clinician> <put>
        not_a_lead	-2	<clinician> <think> ; <clinician> mak ; <clinician> or ; <colleague> <afraid>
        not_a_lead	-2	<colleague> from ; <colleague> of ; <consume> <past> ; <consume> <week>
        not_a_lead	-2	<consume> at ; <consume> en ; <container> <colleague> ; <container> from
        not_a_lead	-2	<container> of ; <continue> <clinician> ; <continue> <consume> ; <continue> <give>
        not_a_lead	-2	<continue> <home> ; <continue> con ; <count> <put> ; <crowd> # ; <crowd> <relapse>
        not_a_lead	-2	<crowd> <volunteer> ; <day> <amount> ; <day> <ask> ; <day> <asleep> ; <day> <blood>
        not_a_lead	-2	<day> <child> ; <day> <hold> ; <day> <lock> ; <day> <rope> ; <day> becaus
        not_a_lead	-2	<day> its ; <day> le ; <day> long ; <day> on ; <day> then ; <day> ther
        not_a_lead	-2	<day> without ; <day> ya ; <daytime> and ; <daytime> y ; <die> <day>
        not_a_lead	-2	<die> <school> ; <die> my ; <drive> <past> ; <drive> con ; <drive> him ; <drive> is
        not_a_lead	-2	<drive> with ; <drug> <medicine> ; <drug> no ; <drug> ~<consume> ; <eat> <container>
        not_a_lead	-2	<eat> <eat> ; <eat> <kin> ; <eat> <last> ; <eat> <stop> ; <eat> her ; <eat> the
        not_a_lead	-2	<fall> <clothes> ; <fall> <go> ; <fire> <think> ; <fluid> ; <friend> 0
        not_a_lead	-2	<friend> <amount> ; <friend> <church> ; <friend> <friend> ; <furniture> <moment>
        not_a_lead	-2	<furniture> <wait> ; <furniture> in ; <give> <crowd> ; <give> <go> ; <give> us
        not_a_lead	-2	<give> ~<clinician> ; <go> <cold> ; <go> <drive> ; <go> <happy> ; <go> <opening>
        not_a_lead	-2	<go> <outdoors> ; <go> <sober> ; <go> <week> ; <go> away ; <go> back ; <go> con
        not_a_lead	-2	<go> en ; <go> up ; <happy> <hear> ; <happy> <money> ; <headface> and
        not_a_lead	-2	<headface> rol ; <hear> de ; <hear> on ; <hit> <opioid> ; <hold> my ; <home> <alone>
        not_a_lead	-2	<home> <think> ; <home> along ; <home> no ; <home> to ; <hot> 0
        not_a_lead	-2	<illness> <consume> ; <insurance> no ; <insurance> on ; <job> <child>
        not_a_lead	-2	<job> <hospital> ; <job> <volunteer> ; <job> por ; <job> rep ; <kill> <kin>
        not_a_lead	-2	<kill> <opioid> ; <kin> <always> ; <kin> <amount> ; <kin> <buy> ; <kin> <church>
        not_a_lead	-2	<kin> <consume> ; <kin> <drive> ; <kin> <leave> ; <kin> <room> ; <kin> cumpl
        not_a_lead	-2	<kin> llev ; <kin> on ; <kin> renat ; <kin> y ; <last> <consume> ; <last> <say>
        not_a_lead	-2	<law> <appointment> ; <law> <take> ; <leave> <past> ; <leave> <week> ; <leave> by
        not_a_lead	-2	<leave> the ; <medicine> <treatment> ; <medicine> a ; <moment> <continue>
        not_a_lead	-2	<moment> <eat> ; <moment> <last> ; <moment> <soon> ; <moment> she ; <moment> so
        not_a_lead	-2	<money> <key> ; <money> <think> ; <money> at ; <money> rat ; <money> sheet
        not_a_lead	-2	<money> un ; <month> <past> ; <month> <stimulant> ; <need> <moment> ; <need> <soon>
        not_a_lead	-2	<needle> in ; <night> <asleep> ; <night> <go> ; <night> <week> ; <night> im
        not_a_lead	-2	<night> owl ; <night> so ; <night> the ; <official> <colleague> ; <opening> <moment>
        not_a_lead	-2	<opening> do ; <opening> on ; <opening> with ; <opioid> <alcohol> ; <opioid> <year>
        not_a_lead	-2	<opioid> sinc ; <order> <treatment> ; <outdoors> <give> ; <pain> and
        not_a_lead	-2	<partner> <alcohol> ; <partner> <kin> ; <partner> had ; <partner> me
        not_a_lead	-2	<past> <build> ; <past> <law> ; <past> <think> ; <pet> and ; <phone> <consume>
        not_a_lead	-2	<phone> <need> ; <phone> <say> ; <phone> away ; <photo> <hospital> ; <pill> <day>
        not_a_lead	-2	<play> <month> ; <play> <room> ; <put> ; <put> la ; <put> up ; <put> you
        not_a_lead	-2	<rarely> <day> ; <record> 0 ; <record> <ask> ; <record> <try> ; <record> to
        not_a_lead	-2	<record> you ; <room> <furniture> ; <room> <hear> ; <room> and ; <room> wer
        not_a_lead	-2	<say> <ask> ; <say> <blood> ; <say> <consume> ; <say> <leave> ; <say> <put>
        not_a_lead	-2	<say> <shame> ; <say> <soon> ; <say> <think> ; <say> <vendor> ; <say> dont
        not_a_lead	-2	<say> im ; <say> just ; <say> my ; <school> <vendor> ; <see> at ; <seizure> <eat>
        not_a_lead	-2	<seizure> of ; <seizure> on ; <shame> ; <soon> <amount> ; <soon> <past>
        not_a_lead	-2	<soon> <week> ; <stiff> <chestheart> ; <stimulant> <money> ; <stimulant> <month>
        not_a_lead	-2	<stimulant> <night> ; <stimulant> <room> ; <stop> <day> ; <stop> <stimulant>
        not_a_lead	-2	<stop> <treatment> ; <stop> an ; <stranger> <angry> ; <stranger> <past>
        not_a_lead	-2	<stranger> <think> ; <stranger> se ; <take> <opening> ; <take> <pill>
        not_a_lead	-2	<take> <stranger> ; <take> an ; <take> through ; <think> <amount> ; <think> <stop>
        not_a_lead	-2	<think> <think> ; <think> <treatment> ; <think> about ; <think> me ; <threat> to
        not_a_lead	-2	<tired> ; <tool> <die> ; <town> <happy> ; <town> <need> ; <treatment> <partner>
        not_a_lead	-2	<treatment> <past> ; <treatment> <put> ; <treatment> <wait> ; <treatment> <water>
        not_a_lead	-2	<treatment> i ; <treatment> not ; <treatment> p ; <treatment> per ; <treatment> sid
        not_a_lead	-2	<treatment> thi ; <try> <rope> ; <try> <stranger> ; <vendor> <vendor>
        not_a_lead	-2	<vendor> agency ; <vendor> el ; <wait> <trade> ; <week> for ; <week> y
        not_a_lead	-2	<write> <alcohol> ; <write> <consume> ; <write> <eat> ; <write> <record>
        not_a_lead	-2	<write> <seizure> ; <year> <job> ; <year> <night> ; <year> <think> ; <year> que
        not_a_lead	-2	a <appointment> ; a <furniture> ; a <medicine> ; a <need> ; a <needle> ; a <school>
        not_a_lead	-2	a <seizure> ; a <stranger> ; a <take> ; a crisi ; a deadlin ; a dental ; a doctor
        not_a_lead	-2	a est ; a good ; a hotel ; a morn ; a psychiatrist ; a residential ; a scan
        not_a_lead	-2	a story ; a todo ; a wed ; a ~detox ; aa and ; about how ; about me ; about send
        not_a_lead	-2	about that ; about why ; acept ; aceptan ; acid ; acros ; acros <town> ; acros town
        not_a_lead	-2	afford ; aft <night> ; aft thi ; agre to ; ahi con ; air ; al <stimulant> ; all en
        not_a_lead	-2	alon in ; alvar ; am i ; an <night> ; an old ; an outpatient ; and <home>
        not_a_lead	-2	and charg ; and con ; and gold ; and no ; and put ; and she ; and that ; and watch
        not_a_lead	-2	and wev ; and wheth ; and wil ; ano que ; anoth <phone> ; any <furniture> ; any bed
        not_a_lead	-2	anywher ; appli ; approx ; aqui en ; arm ; around and ; around to ; arrib ; as we
        not_a_lead	-2	ask her ; ask him ; at <church> ; at <home> ; at <insurance> ; at <money>
        not_a_lead	-2	at <stop> ; at her ; at hom ; at kais ; at six ; at thi ; atra ; ayud par ; ayudenm
        not_a_lead	-2	b <amount> ; back ; bank ; bank account ; bcb ; be ; be <home> ; be <see> ; be for
        not_a_lead	-2	bed for ; been ; behalf ; behind the ; bil me ; bldg is ; body ; botel ; bought
        not_a_lead	-2	bowl ; box but ; brag ; breakfast ; brinc ; brochur ; busc dond ; busc la
        not_a_lead	-2	busc terapi ; but clr ; but me ; by <day> ; by <write> ; by email ; by the
        not_a_lead	-2	by thursday ; c ; cal my ; cal the ; cant ; cant tel ; carcel ; carpet de ; carrer
        not_a_lead	-2	cas a ; cas of ; caught ; cel ; center for ; center in ; chest hurt ; cinc ano
        not_a_lead	-2	clas for ; clean <record> ; clean record ; client say ; clonazepam ; clos ; coat and
        not_a_lead	-2	cobran ; cod in ; cok on ; com ; com along ; com le ; com thi ; committe
        not_a_lead	-2	con <clinician> ; con <eat> ; con ell ; conozc ; consejero ; cost + ; cough
        not_a_lead	-2	could you ; couldnt <say> ; counselor keep ; crystal ; cuant cobran ; cuant dur
        not_a_lead	-2	cuanto ; cun ; curiou about ; cut off ; d <treatment> ; d/c plan ; dan <treatment>
        not_a_lead	-2	dan terapi ; day going ; day long ; day now ; day off ; day on ; day program
        not_a_lead	-2	de <stimulant> ; de escalation ; de est ; de tod ; decid to ; defend ; dej las
        not_a_lead	-2	del <drive> ; del <outdoors> ; del <treatment> ; del detox ; del intern ; deliv
        not_a_lead	-2	delt ; desd <month> ; desd <night> ; desd anoch ; despu ; detox myself ; detox on
        not_a_lead	-2	detox thi ; dic que ; did <amount> ; did a ; did it ; didnt ; didnt <need>
        not_a_lead	-2	didnt <think> ; diganl ; dij que ; dio ; do <stimulant> ; do that ; do we ; dob
        not_a_lead	-2	doctor ; doing <stimulant> ; dont need ; dont think ; door do ; down to ; drink 0
        not_a_lead	-2	drink at ; driv him ; drool ; drov ; drov past ; dtx ; duerm en ; each ; eat in
        not_a_lead	-2	eat oatmeal ; ech ; eighteen ; el <die> ; el <friend> ; el <money> ; el alcohol
        not_a_lead	-2	el intern ; el juez ; el pis ; el proxim ; el tech ; emergenci ; en espanol ; en la
        not_a_lead	-2	end ; end my ; enrollment ; epilepsy wel ; escalation ; esper ; esperamo
        not_a_lead	-2	est <write> ; estat <official> ; estat atty ; estoy <consume> ; estoy en
        not_a_lead	-2	even <think> ; even outpatient ; everybody ; everyon ; everyth is ; extension ; eye
        not_a_lead	-2	f <stimulant> ; fal on ; far ; fath died ; fax + ; femal ; fent in ; fil thi
        not_a_lead	-2	find you ; finish detox ; fit ; flew ; fli ; flyer for ; fold ; for chew
        not_a_lead	-2	for church ; for detox ; for folk ; for health ; for my ; for someon
        not_a_lead	-2	for ~<treatment> ; foreman ; form ; four or ; four tim ; friday becaus
        not_a_lead	-2	from <church> ; from <eat> ; from <job> ; from <school> ; from long ; fue a ; fuer
        not_a_lead	-2	garag ; gav it ; gav me ; girl ; girlfriend ; giv them ; glori ; go <day> ; golp
        not_a_lead	-2	got marri ; got me ; got our ; grabacion ; grit ; groceri ; group # ; guam ; gurgl
        not_a_lead	-2	guy in ; hac ; hac <moment> ; hac och ; had ; had me ; half a ; half off ; hand are
        not_a_lead	-2	happy holiday ; hardest part ; harin ; has 0 ; has a ; hast ; hav two ; havent had
        not_a_lead	-2	hay quien ; he <buy> ; he can ; he doe ; he got ; he keep ; he know ; he mov
        not_a_lead	-2	he put ; he say ; he sleep ; he smok ; he use ; he want ; health <clinician>
        not_a_lead	-2	healthy ; hel im ; help for ; help you ; her car ; her out ; hes <take> ; hes gon
        not_a_lead	-2	hes hom ; hes stil ; hi ther ; hij 0 ; hij de ; hij es ; hija ; his <drive>
        not_a_lead	-2	his chest ; his hand ; hom ; hom for ; hom now ; homeown ; how ; how <always>
        not_a_lead	-2	how often ; hr 0 ; hrs + ; hug ; hx ; hygienist ; i <clothes> ; i <consume>
        not_a_lead	-2	i <count> ; i <emergency> ; i <go> ; i <promise> ; i been ; i kick ; i look ; i lov
        not_a_lead	-2	i pay ; i smok ; i start ; i thought ; i turn ; i walk ; i wouldnt ; i wrot ; icu
        not_a_lead	-2	id <say> ; id hav ; if we ; ill <say> ; im <say> ; im <shame> ; im apply ; im at
        not_a_lead	-2	im going ; im hav ; im out ; in <bodypart> ; in <law> ; in <order> ; in <sober>
        not_a_lead	-2	in at ; in ord ; inf given ; inquir wheth ; intern de ; inyect ; is 0 ; is <amount>
        not_a_lead	-2	is <consume> ; is <money> ; is gon ; is no ; isnt ; it ; it <alone> ; it <always>
        not_a_lead	-2	it <see> ; it at ; it fre ; it not ; it paid ; its ; its <day> ; its every ; its for
        not_a_lead	-2	ive pick ; jubil ; juez ; keep ask ; keep think ; kept ; kid and ; knew
        not_a_lead	-2	knew nobody ; ko ; l arm ; la <sad> ; la cam ; la carcel ; la consult ; la grabacion
        not_a_lead	-2	la luz ; la noch ; la prep ; la seman ; laid ; las 0 ; las <night> ; las <outdoors>
        not_a_lead	-2	las noch ; le doy ; le hag ; le pas ; leagu ; lean ; left arm ; letter in ; level of
        not_a_lead	-2	library ; lik <money> ; lik our ; lik thi ; lit ; litr ; liv alon ; liv ther
        not_a_lead	-2	llamant ; llamenm ; lo <say> ; lo dej ; long ; look at ; look over ; los <amount>
        not_a_lead	-2	m <alcohol> ; m <job> ; m <stimulant> ; m <trade> ; maestr de ; mail a ; mak <feel>
        not_a_lead	-2	mak sens ; man and ; many day ; marihuan ; marri ; mas ; mayb 0 ; me ; me <day>
        not_a_lead	-2	me <order> ; me <school> ; me aft ; me ech ; me est ; me out ; me pued ; me when
        not_a_lead	-2	me with ; meal ; member ; memorial day ; meth 0 ; meth dai ; meti ; mi <clinician>
        not_a_lead	-2	mi <colleague> ; mi <friend> ; mi <pet> ; mi <room> ; mi cun ; mi jef ; mi novi
        not_a_lead	-2	mi telefon ; mid <phone> ; mid cal ; middl ; mind ; minut and ; minut of
        not_a_lead	-2	mis <child> ; mix ; mom + ; mom 0 ; mon ; money for ; mor than ; most night ; motel
        not_a_lead	-2	msg ; mund ; my <alcohol> ; my <chestheart> ; my <eat> ; my <intoxicated> ; my <pet>
        not_a_lead	-2	my <town> ; my boy ; my girl ; my heart ; my high ; my leg ; my offic ; my parent
        not_a_lead	-2	my school ; my spot ; my stepbroth ; my stepdad ; my ~<kin> ; myself id ; nda
        not_a_lead	-2	need someth ; new <stranger> ; new <year> ; new year ; ni ~<drug> ; night owl
        not_a_lead	-2	night she ; ninety <day> ; ninety day ; ningun ; no ; no <feel> ; no <think>
        not_a_lead	-2	no <wait> ; no coverag ; no le ; no mor ; no oth ; no se ; no use ; no ~etoh
        not_a_lead	-2	nobody <say> ; noch ; noma ; non sinc ; not ; not her ; not to ; noth lik
        not_a_lead	-2	noth sinc ; novent <day> ; novent dia ; now she ; numb 0 ; nurs in ; nurs or ; obr
        not_a_lead	-2	ocean ; of <opioid> ; of her ; of lat ; of the ; of your ; ofc <need>
        not_a_lead	-2	off <sedative> ; on <always> ; on and ; on cal ; on cok ; on deadlin ; on every
        not_a_lead	-2	on her ; on overdos ; on phon ; on purpos ; on request ; on tim ; onc
        not_a_lead	-2	one <colleague> ; one word ; opening in ; or 0 ; or fiv ; or in ; our <insurance>
        not_a_lead	-2	our <partner> ; our <town> ; our block ; our church ; our company ; our offic
        not_a_lead	-2	our pool ; out thi ; outsid the ; owl ; pac ; par de ; part de ; particular ; past
        not_a_lead	-2	past your ; pastilla ; patient <record> ; paus ; payday ; pech y ; pediatric
        not_a_lead	-2	peopl relaps ; peopl wer ; per <month> ; per day ; per month ; perdon si ; period
        not_a_lead	-2	phon tre ; phot ; pil ; pink ; pint ; pip ; piz ; plac and ; planch ; planta
        not_a_lead	-2	pleas <need> ; pleas confirm ; pleas help ; pls <phone> ; pls cal ; por <week>
        not_a_lead	-2	por seman ; porch ; possibl ; pres ; pressur ; primer ; primer <need> ; prob
        not_a_lead	-2	project ; proper ; psych <need> ; psych want ; psychodram ; public <law> ; puert
        not_a_lead	-2	puk ; puls ; pura ; purpos ; put ; que le ; que sea ; que teng ; quier ir
        not_a_lead	-2	quier mat ; quier una ; quier viv ; r u ; ranch ; rath <say> ; re <child>
        not_a_lead	-2	re <partner> ; real ; recet ; record of ; regard a ; request for ; residencial
        not_a_lead	-2	resident in ; residential center ; residential for ; residential in ; rest ; restles
        not_a_lead	-2	resum for ; retirement ; rib ; rid in ; ring ; rn ; rock ; ronc ; room and ; rout
        not_a_lead	-2	roxi ; sam night ; say it ; scar me ; se pued ; seal in ; security <official>
        not_a_lead	-2	seen in ; seizur of ; seman ; send ; send over ; sent me ; separ ; seven day
        not_a_lead	-2	she <happy> ; she <say> ; she has ; she say ; she think ; she told ; she wer ; shel
        not_a_lead	-2	si me ; si no ; sin tom ; sinc <day> ; sinc breakfast ; singl <kin> ; sink
        not_a_lead	-2	sist sent ; skip the ; sleep in ; slid ; slip ; slur ; so ; so im ; sob hous
        not_a_lead	-2	softbal team ; som <treatment> ; someon at ; someth ; sou ; soy chof ; spac
        not_a_lead	-2	stand on ; stepbroth ; stepson ; stop at ; stov ; student and ; subj ; subst ; suer
        not_a_lead	-2	suicid in ; sunday and ; sur ; sur she ; swing a ; tabl ; tak a ; tak her ; tak kais
        not_a_lead	-2	tak leav ; tak me ; tech job ; tel you ; teng 0 ; that <always> ; that every
        not_a_lead	-2	that hes ; that pag ; that what ; the <alcohol> ; the <bodypart> ; the <chestheart>
        not_a_lead	-2	the <go> ; the <height> ; the <home> ; the <needle> ; the <order> ; the <pet>
        not_a_lead	-2	the <photo> ; the <put> ; the <sober> ; the <vendor> ; the anesthesi ; the bed
        not_a_lead	-2	the bee ; the bottom ; the box ; the cafeteri ; the custodian ; the dog ; the left
        not_a_lead	-2	the littl ; the numb ; the only ; the overpas ; the plant ; the program ; the radi
        not_a_lead	-2	the rest ; the rop ; the seat ; the sink ; the tech ; the websit ; then dont
        not_a_lead	-2	then say ; ther <money> ; ther are ; ther is ; they ; they <continue> ; they let
        not_a_lead	-2	thi <moment> ; thi a ; thi afternoon ; think ; thre month ; thre night ; thre year
        not_a_lead	-2	through the ; thru ; thursday is ; tid ; tienen <clinician> ; tienen <treatment>
        not_a_lead	-2	tim a ; tim me ; tio ; titl ; to <ask> ; to <die> ; to <furniture> ; to <leave>
        not_a_lead	-2	to <stop> ; to <wait> ; to <write> ; to ask ; to join ; to leav ; to new ; to pay
        not_a_lead	-2	to pres ; to report ; to suicid ; to zer ; tom el ; tom en ; tongu ; too many
        not_a_lead	-2	took 0 ; toy ; trabaj 0 ; track for ; traum ; tru ; trust ; two kid ; two last
        not_a_lead	-2	u tak ; uber ; uh ; uh yeah ; un hombr ; una <moment> ; una <seizure>
        not_a_lead	-2	una convulsion ; una entrevist ; una hor ; una tarjet ; unic que ; union rep
        not_a_lead	-2	unit at ; unles ; unload ; up <continue> ; up to ; us <angry> ; used <stimulant>
        not_a_lead	-2	va par ; van can ; vault ; vec ; vez ; volvi a ; vyvans ; w/o ; wait ; wal what
        not_a_lead	-2	walk in ; wallpap ; want him ; want tour ; want treatment ; was <job> ; was back
        not_a_lead	-2	was born ; watch the ; wav ; we <asleep> ; we <record> ; we <school> ; we bring
        not_a_lead	-2	we buy ; we print ; we sit ; we use ; we would ; wel <go> ; weld ; west
        not_a_lead	-2	what <soon> ; what it ; what next ; whatev ; wher you ; who i ; whol bottl
        not_a_lead	-2	whol story ; wif was ; wifi ; wil <phone> ; wil <try> ; wil cal ; wil email
        not_a_lead	-2	wil try ; win ; with <stimulant> ; with a ; withdraw ; women ; wont <hold>
        not_a_lead	-2	wont <say> ; wont hold ; wont let ; work if ; would help ; wrong extension ; wrot
        not_a_lead	-2	x ; y <always> ; y <take> ; y dic ; y est ; y las ; y que ; y quier ; y su ; ya
        not_a_lead	-2	ya <stop> ; ya me ; yel ; yo ; you <phone> ; you can ; you keep ; your <opening>
        not_a_lead	-2	your <record> ; your detox ; your front ; your is ; your pric ; your scholarship
        not_a_lead	-2	yrs of ; ~0 ; ~0 ~<day> ; ~0 ~day ; ~<child> ; ~<colleague> <moment>
        not_a_lead	-2	~<colleague> re ; ~<home> ~in ; ~<kin> ; ~<night> ; ~<past> ; ~<phone> ; ~<stop>
        not_a_lead	-2	~<take> ~the ; ~<treatment> <take> ; ~<try> ; ~<week> ; ~a ; ~an ; ~arrest ; ~back
        not_a_lead	-2	~client re ; ~droga ; ~etoh ; ~going ; ~he ; ~hospital ; ~hr ; ~in ; ~liv ; ~liv ~in
        not_a_lead	-2	~moth ; ~no ~<consume> ; ~opening ; ~out ~of ; ~own ; ~pain ; ~quit ; ~sinc ; ~staf
        not_a_lead	-2	~to ; ~treat ; ~want ~to
        not_a_lead	-3	# from ; *abstinent.1 ; *ago.5 ; *backToUse.0:negated
        not_a_lead	-3	*backToUse.0:other_experiencer ; *detoxWord.0 ; *frequency.2:other_experiencer
        not_a_lead	-3	*hallucination.0:negated ; *instruction.0 ; *mildCue.0 ; *needsHelp.0:hypothetical
        not_a_lead	-3	*quantity.3 ; *relief.0 ; *residentialEnding.0:negated ; *substance.0:hypothetical
        not_a_lead	-3	*substance.0:possible ; *substance.1:hypothetical ; *substance.2:historical
        not_a_lead	-3	*substance.4:hypothetical ; *suicidal.9 ; *usersAtHome.0 ; + phon ; 0 <amount>
        not_a_lead	-3	0 <friend> ; 0 <give> ; 0 <week> ; <always> <go> ; <always> a ; <always> for
        not_a_lead	-3	<ask> <leave> ; <asleep> <day> ; <bodypart> wont ; <breath> <say> ; <build> lo
        not_a_lead	-3	<calm> <hospital> ; <chestheart> <feel> ; <chestheart> <go> ; <chestheart> y
        not_a_lead	-3	<child> <kin> ; <child> <put> ; <child> <write> ; <child> de ; <child> y
        not_a_lead	-3	<clean> <trade> ; <colleague> in ; <container> de ; <continue> <ask>
        not_a_lead	-3	<continue> <night> ; <count> <crowd> ; <count> <week> ; <day> <opioid> ; <day> aft
        not_a_lead	-3	<day> and ; <day> off ; <day> sin ; <drive> <break> ; <drive> <say> ; <drive> at
        not_a_lead	-3	<drug> ever ; <eat> wer ; <fall> the ; <feel> <bodypart> ; <fluid> <blood>
        not_a_lead	-3	<fluid> <headface> ; <fluid> y ; <friend> <child> ; <furniture> is ; <give> in
        not_a_lead	-3	<go> <furniture> ; <go> by ; <go> out ; <headface> <bodypart>
        not_a_lead	-3	<headface> <headface> ; <headface> <leave> ; <headface> lik ; <headface> on
        not_a_lead	-3	<hear> <stranger> ; <hear> a ; <hit> <headface> ; <hold> <bodypart> ; <hold> <phone>
        not_a_lead	-3	<hold> his ; <hold> on ; <home> <child> ; <home> <friend> ; <home> ther
        not_a_lead	-3	<hospital> <colleague> ; <hospital> from ; <insurance> <furniture>
        not_a_lead	-3	<insurance> <give> ; <insurance> and ; <intoxicated> on ; <job> <medicine>
        not_a_lead	-3	<job> <need> ; <job> de ; <kin> <angry> ; <kin> <happy> ; <kin> <headface>
        not_a_lead	-3	<kin> <phone> ; <kin> ought ; <kin> with ; <law> + ; <leave> <drive> ; <lock> up
        not_a_lead	-3	<media> <always> ; <medicine> 0 ; <medicine> <day> ; <medicine> for ; <moment> 0
        not_a_lead	-3	<moment> <headface> ; <moment> for ; <moment> resident ; <money> <fall> ; <money> if
        not_a_lead	-3	<money> or ; <money> x ; <money> y ; <month> do ; <need> <furniture> ; <need> la
        not_a_lead	-3	<needle> on ; <night> <consume> ; <night> <official> ; <night> <see> ; <night> a
        not_a_lead	-3	<night> por ; <night> sinc ; <opening> <key> ; <opioid> ; <opioid> a
        not_a_lead	-3	<pain> <moment> ; <palecolor> cros ; <partner> <think> ; <partner> on ; <past> <go>
        not_a_lead	-3	<past> <home> ; <past> no ; <past> that ; <phone> 0 ; <phone> <daytime>
        not_a_lead	-3	<phone> <stranger> ; <phone> <year> ; <phone> my ; <play> of ; <promise> <media>
        not_a_lead	-3	<promise> for ; <promise> que ; <put> <alcohol> ; <put> <container>
        not_a_lead	-3	<put> <furniture> ; <put> the ; <rail> <clinician> ; <record> # ; <room> <headface>
        not_a_lead	-3	<room> <opening> ; <rope> on ; <sad> <consume> ; <say> <bodypart> ; <say> <kin>
        not_a_lead	-3	<say> <phone> ; <say> what ; <see> <vendor> ; <see> your ; <seizure> <moment>
        not_a_lead	-3	<shake> <fluid> ; <sober> <crowd> ; <soon> <say> ; <soon> to ; <stiff>
        not_a_lead	-3	<stimulant> <partner> ; <stimulant> off ; <stimulant> x ; <stop> 0 ; <stop> las
        not_a_lead	-3	<stop> on ; <stranger> <alcohol> ; <stranger> <consume> ; <stranger> <drive>
        not_a_lead	-3	<stranger> <year> ; <stranger> del ; <stranger> lik ; <take> <church>
        not_a_lead	-3	<take> <height> ; <take> <pet> ; <take> her ; <take> nam ; <take> someth
        not_a_lead	-3	<treatment> <appointment> ; <treatment> <ask> ; <treatment> <die> ; <treatment> ahi
        not_a_lead	-3	<treatment> that ; <treatment> the ; <treatment> y ; <treatment> ya ; <trust> your
        not_a_lead	-3	<water> is ; <week> <consume> ; <write> <kin> ; <year> no ; a <opening> ; a <order>
        not_a_lead	-3	a callback ; a diari ; a gram ; a liv ; a pip ; a truck ; a wk ; about two ; aca
        not_a_lead	-3	accept ; acuerd ; advis ; aft six ; afterward ; afuer ; again ; and <consume>
        not_a_lead	-3	and do ; and ive ; and your ; anyth open ; apartment and ; apologiz for ; applicant
        not_a_lead	-3	are the ; arregl lo ; as good ; ask the ; at <drive> ; at my ; atienden ; ativan
        not_a_lead	-3	attack in ; bathroom ; be <die> ; be <stop> ; be dead ; becaus ; becaus i ; beer
        not_a_lead	-3	befor that ; bil on ; bkgd ; blanket to ; blu cros ; blu shield ; bos ; cad noch
        not_a_lead	-3	can <start> ; can <wait> ; cas want ; cb ; cen ; cerc ; chiv ; chof de ; clammy
        not_a_lead	-3	client from ; climb ; cok in ; com <day> ; con alguien ; con un ; convuls
        not_a_lead	-3	correct it ; coupl ; cramp ; crawl ; cuant sal ; cuest ; current resident ; da igual
        not_a_lead	-3	dad her ; dai for ; day residential ; day stay ; de <count> ; de eso ; de harin
        not_a_lead	-3	de manan ; debaj ; depression no ; desintoxicacion ; despiert ; detail ; detox near
        not_a_lead	-3	dia desd ; dic ; discharg from ; don with ; dond <wait> ; dond se ; dont <need>
        not_a_lead	-3	down ; downstair ; drink again ; drug ever ; drug no ; drunk ; eight month
        not_a_lead	-3	el <height> ; empez el ; ems ; encim ; es de ; escribem ; etoh 0 ; even iop
        not_a_lead	-3	everyon in ; exist ; falt ; fax # ; feel lik ; figur ; finish 0 ; finish the
        not_a_lead	-3	fiv week ; for <afraid> ; for <volunteer> ; for english ; for fifteen ; forearm
        not_a_lead	-3	found ; fre <eat> ; fridg ; from jan ; gallon ; gan en ; gas station ; get the ; gma
        not_a_lead	-3	going ; good at ; got ; graciou ; grand ; hac cuatr ; hacen ; had to ; hast el
        """
}
