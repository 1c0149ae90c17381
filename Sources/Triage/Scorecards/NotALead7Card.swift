extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-3	havent <say> ; he ask ; he cant ; he drink ; he has ; help ; her <home> ; her and
        not_a_lead	-3	heroin ; hes <continue> ; hes <go> ; hes <home> ; high on ; him ; his <bodypart>
        not_a_lead	-3	his <job> ; his <record> ; hoard ; hop your ; hous not ; hoy ; hum ; i <job>
        not_a_lead	-3	i <think> ; i app ; i do ; i say ; i want ; i work ; id sign ; ideal with ; im ask
        not_a_lead	-3	im not ; im sorry ; in bkgd ; in me ; in program ; inf <give> ; information
        not_a_lead	-3	int <treatment> ; intensiv outpatient ; interest in ; interview on ; ir ; iron
        not_a_lead	-3	is <happy> ; it for ; it isnt ; it wasnt ; its 0 ; its meth ; iv ; ive <take>
        not_a_lead	-3	jan want ; keep say ; kind ; kind <write> ; kind of ; l <bodypart> ; la <job>
        not_a_lead	-3	la <opioid> ; la <play> ; la <stimulant> ; last night ; lat <money> ; lat fee
        not_a_lead	-3	le <put> ; le <take> ; le dio ; let her ; let me ; lin with ; lip ; liv ; liv hous
        not_a_lead	-3	lo <stop> ; lo <think> ; lock up ; loos ; love ; lu ; lug dond ; m <say> ; ma ; mark
        not_a_lead	-3	me 0 ; me dej ; me pas ; me through ; me tom ; medical <treatment> ; mi mar
        not_a_lead	-3	month at ; moth seek ; my arm ; my chest ; my mom ; my teeth ; nadi <amount>
        not_a_lead	-3	nadi mas ; nap ; necesit ayud ; neck ; next to ; ni una ; night in ; no <asleep>
        not_a_lead	-3	no <phone> ; no <shake> ; no ha ; no hay ; no hx ; no kid ; no plan ; no quier
        not_a_lead	-3	no ~<treatment> ; noch por ; non ; not one ; now ; now im ; now what ; numb on
        not_a_lead	-3	nunc ; o <trade> ; of <room> ; of me ; of seven ; oig ; ok ; ok so ; on <eat>
        not_a_lead	-3	on <room> ; on someth ; only <say> ; or what ; oth <phone> ; oth drug ; ought to
        not_a_lead	-3	our <job> ; out ; out my ; over the ; own lif ; oxycodon ; pacient con ; pacient de
        not_a_lead	-3	pal ; par <treatment> ; parti ; past client ; pharmacist ; placement ; placement for
        not_a_lead	-3	platic ; por el ; prefier ; primer vez ; privat ; probation ; psychiatrist wrot
        not_a_lead	-3	pued <start> ; pued empez ; qd ; quedan ; quit smok ; rath ; ray en ; re <colleague>
        not_a_lead	-3	re <kin> ; record 0 ; referral ; right ; rn <need> ; rn want ; round ; rum ; rxd
        not_a_lead	-3	safety ; saw your ; school ; school was ; scotch ; se ni ; she <stop> ; she cant
        not_a_lead	-3	shield ; sinc he ; sinc thi ; six week ; sixty day ; skip ; slot for ; smok it
        not_a_lead	-3	solit ; som ; somewher ; spanish speak ; speak counselor ; spot to ; spray ; stabl
        not_a_lead	-3	staf ; star ; stat <write> ; step down ; stick ; stif ; stop drink ; student at
        not_a_lead	-3	su <friend> ; su hij ; substanc ; sum in ; sw ; swallow ; sí ; tak ; tech at
        not_a_lead	-3	ten <money> ; the <clean> ; the crack ; the discharg ; the entir ; the fridg
        not_a_lead	-3	the garag ; the girl ; the jackpot ; the library ; the premis ; the sheet ; the sid
        not_a_lead	-3	the tub ; the wait ; they <put> ; they put ; theyr ; thi <daytime> ; thing
        not_a_lead	-3	think im ; thirty ; threaten ; to <continue> ; tod la ; today i ; tom much ; tomat
        not_a_lead	-3	trail ; tranquil ; trap ; twelv step ; two 0 ; tylenol ; un <stranger> ; un program
        not_a_lead	-3	und my ; usa <stimulant> ; use want ; usted <treatment> ; va ; vien ; view ; viv
        not_a_lead	-3	volvi ; wagon ; wal and ; was <last> ; way ; we <buy> ; week at ; what com
        not_a_lead	-3	what for ; what hes ; what she ; which ; which of ; who doesnt ; wil <give>
        not_a_lead	-3	with them ; wonder wheth ; would send ; x / ; x 0 ; y cocin ; y lo ; yawn
        not_a_lead	-3	you <ask> ; you ask ; your <treatment> ; your <withdrawal> ; your <write>
        not_a_lead	-3	your door ; your ful ; your numb ; your residential ; your withdrawal ; ~<day>
        not_a_lead	-3	~<go> ; ~<opioid> ; ~<pet> ; ~<rope> ; ~<treatment> that ; ~ask ; ~convulsion
        not_a_lead	-3	~doctor ; ~every ; ~hang ; ~hay ; ~himself ; ~it ; ~nam ; ~program ; ~servic ; ~wif
        not_a_lead	-3	~your
        not_a_lead	-4	*audit.0 ; *cows.0 ; *hallucination.1:other_experiencer ; *mandate.1 ; *occasional.0
        not_a_lead	-4	*occasional.0:possible ; *seizure.2:historical ; *treatmentNeed.0
        not_a_lead	-4	*violence.0:other_experiencer ; 0 yo ; <alcohol> <last> ; <alcohol> with
        not_a_lead	-4	<always> <say> ; <always> <year> ; <amount> <night> ; <amount> <think>
        not_a_lead	-4	<amount> tim ; <appointment> <treatment> ; <ask> <ask> ; <ask> <day> ; <ask> que
        not_a_lead	-4	<ask> the ; <buy> it ; <chestheart> sinc ; <child> <home> ; <clinician> re
        not_a_lead	-4	<colleague> <day> ; <consume> <amount> ; <consume> it ; <container> <alcohol>
        not_a_lead	-4	<container> <night> ; <continue> <amount> ; <day> <partner> ; <day> <past>
        not_a_lead	-4	<day> de ; <day> desd ; <drive> <kin> ; <friend> <say> ; <friend> and
        not_a_lead	-4	<furniture> <vendor> ; <give> un ; <happy> <school> ; <hit> me ; <home> <drive>
        not_a_lead	-4	<hospital> <ask> ; <illness> <amount> ; <illness> <crowd> ; <insurance> <vendor>
        not_a_lead	-4	<kin> <seizure> ; <leave> for ; <media> <play> ; <media> on ; <moment> what
        not_a_lead	-4	<month> <go> ; <month> <home> ; <month> <vendor> ; <month> so ; <need> <ask>
        not_a_lead	-4	<need> <home> ; <need> <vendor> ; <need> <withdrawal> ; <need> him ; <night> in
        not_a_lead	-4	<opioid> <amount> ; <order> <hospital> ; <outdoors> <month>
        not_a_lead	-4	<palecolor> <insurance> ; <partner> 0 ; <partner> <opioid> ; <pet> 0 ; <phone> <kin>
        not_a_lead	-4	<say> <friend> ; <say> <kill> ; <say> <rope> ; <say> its ; <sedative> <amount>
        not_a_lead	-4	<see> <room> ; <see> <treatment> ; <see> my ; <sober> of ; <stimulant> <stimulant>
        not_a_lead	-4	<stop> <child> ; <stop> <opioid> ; <take> <palecolor> ; <take> <stimulant>
        not_a_lead	-4	<take> <take> ; <take> him ; <take> that ; <take> to ; <town> <trade>
        not_a_lead	-4	<treatment> <stop> ; <vendor> <colleague> ; <vendor> <furniture>
        not_a_lead	-4	<vendor> <outdoors> ; <week> <illness> ; <withdrawal> in ; <write> <bodypart>
        not_a_lead	-4	<year> <amount> ; <year> <kin> ; a box ; a fre ; a referral ; a week ; aceptan medi
        not_a_lead	-4	aft <day> ; aft <job> ; aft <school> ; agar ; agre ; ahor ; aint ; amt ; an even
        not_a_lead	-4	and every ; and he ; and off ; and ther ; anyway ; army ; ask could ; at <count>
        not_a_lead	-4	at <eat> ; at <town> ; at his ; at lunch ; bal ; bank and ; bf ; breath ; but hes
        not_a_lead	-4	by friday ; by myself ; cal 0 ; can 0 ; cant do ; cant tak ; car wash ; clean driv
        not_a_lead	-4	client in ; client wil ; clr ; cocin par ; color ; com si ; commerc ; con él ; cond
        not_a_lead	-4	cow 0 ; cuant <money> ; d ; d <past> ; d ago ; deadlin for ; desd <day> ; desd ayer
        not_a_lead	-4	detox ; dia sin ; did not ; donat in ; door and ; dres ; drink on ; driv record
        not_a_lead	-4	dud ; eight day ; el braz ; el cristal ; encer ; entr ; entr seman ; equivoc <need>
        not_a_lead	-4	es mi ; etoh ; even ; famili aft ; for about ; for anxiety ; for march
        not_a_lead	-4	for somebody ; fue la ; gin ; go ; grief counselor ; ha ; had my ; has forty
        not_a_lead	-4	hav anyth ; hav decid ; havent <feel> ; havent touch ; he <go> ; he wil ; him on
        not_a_lead	-4	him to ; hip ; his <chestheart> ; how far ; hrs for ; i be ; i did ; i drink
        not_a_lead	-4	i need ; id rath ; if i ; im <ask> ; im <leave> ; im finish ; in commerc
        not_a_lead	-4	in recovery ; inf ; intern at ; inviern par ; is <stimulant> ; it and ; it every
        not_a_lead	-4	it out ; its due ; its lik ; ive <think> ; jerk ; judg ; k no ; la coc ; la puert
        not_a_lead	-4	late ; laugh ; leav your ; leg ; let him ; mas de ; me <write> ; me the ; me to
        not_a_lead	-4	medical detox ; medical director ; milligram ; most ; my doctor ; my girlfriend
        not_a_lead	-4	my nos ; my sponsor ; need detox ; nin and ; nitrou ; no <need> ; no clinical
        not_a_lead	-4	no he ; nod ; northridg ; not sur ; novent ; now 0 ; of <treatment> ; on friday
        not_a_lead	-4	on slot ; our team ; per <day> ; pis ; poison in ; pregunta ; pric on ; privat room
        not_a_lead	-4	que <ask> ; que <continue> ; question for ; quis ; re son ; referenc on
        not_a_lead	-4	resi client ; residential sid ; ring me ; run iop ; sali del ; sam <night> ; say for
        not_a_lead	-4	say im ; say what ; se nos ; send my ; sin <consume> ; singl <day> ; singl day
        not_a_lead	-4	slap ; son 0 ; spanish <say> ; start dat ; stepdad ; straight ; structur ; suelt
        not_a_lead	-4	tel her ; that <amount> ; that was ; the <opioid> ; the <tool> ; the casin ; the liv
        not_a_lead	-4	the overnight ; the pian ; the vault ; then ; then <say> ; they <give> ; they <take>
        not_a_lead	-4	thi would ; tien ; til ; tim i ; to die ; to look ; to stop ; to your ; tod
        not_a_lead	-4	told me ; too ; took nam ; twic a ; typ ; u <treatment> ; un <day> ; up for
        not_a_lead	-4	vacation ; vendor ; veo ; vip ; want copy ; want iop ; what im ; when im ; wher i
        not_a_lead	-4	whippet ; why im ; wil not ; wont be ; wont mak ; wouldnt say ; y ahi ; ya no
        not_a_lead	-4	ya se ; yeah ; yet ; you accept ; your doctor ; your record ; your ~<treatment>
        not_a_lead	-4	~<container> ; ~<hear> ; ~<need> ~to ; ~cal ; ~down ; ~le ; ~near
        not_a_lead	-5	*iopRequest.0 ; *overdose.0:negated ; *residentialDone.0 ; *substance.1
        not_a_lead	-5	*substance.3 ; *violence.0 ; 0 <stimulant> ; 0 day ; 0 dia ; 0 mo
        not_a_lead	-5	<alcohol> <night> ; <always> <amount> ; <always> <consume> ; <always> <night>
        not_a_lead	-5	<appointment> <job> ; <clinician> post ; <consume> <continue> ; <consume> un
        not_a_lead	-5	<continue> on ; <day> <last> ; <day> <month> ; <day> for ; <go> <consume>
        not_a_lead	-5	<go> <stimulant> ; <go> in ; <headface> <eat> ; <headface> <go> ; <hit> a
        not_a_lead	-5	<key> <stop> ; <kill> myself ; <kin> ya ; <last> <alcohol> ; <media> at
        not_a_lead	-5	<moment> <consume> ; <night> <clinician> ; <night> <take> ; <night> she
        not_a_lead	-5	<opioid> <last> ; <partner> <say> ; <past> ~<colleague> ; <phone> sin ; <say> 0
        not_a_lead	-5	<say> <stranger> ; <school> project ; <soon> ; <stimulant> <continue>
        not_a_lead	-5	<stranger> <leave> ; <stranger> <take> ; <take> <blade> ; <take> <leave> ; <take> me
        not_a_lead	-5	<think> <always> ; <treatment> <build> ; <vendor> <hospital> ; <wait> <child>
        not_a_lead	-5	a bil ; a friend ; a otr ; a woman ; a ~patient ; acros the ; aft ; aft 0 ; airlin
        not_a_lead	-5	all of ; an iop ; and $ ; and <always> ; and cok ; are you ; arm is ; as <clinician>
        not_a_lead	-5	at cal ; be don ; bedroom ; bet app ; bottl ; cinc dia ; cm ; com se ; comadr
        not_a_lead	-5	complet 0 ; day inpatient ; day sinc ; detox at ; dia ; dispatch ; el <alcohol>
        not_a_lead	-5	el <official> ; en googl ; entr <week> ; every day ; everywher ; fent ; financ
        not_a_lead	-5	from library ; gat cod ; going on ; gram a ; happen ; he <need> ; he <put> ; he just
        not_a_lead	-5	himself ; hir manag ; hmo ; hold the ; honest ; hour ago ; i meant ; in her
        not_a_lead	-5	its <always> ; its about ; its been ; keep ; keep it ; kil myself ; kitchen lik
        not_a_lead	-5	kratom ; las <pill> ; las pastilla ; link to ; los fin ; lug ; m ; malil ; me <take>
        not_a_lead	-5	me go ; mid ; minut on ; mon ask ; mor ; my dad ; my own ; my referenc ; myself
        not_a_lead	-5	night i ; night tech ; nino ; no <amount> ; no etoh ; noon ; normal ; not say ; odd
        not_a_lead	-5	of it ; off the ; oh ; option ; or <amount> ; or so ; out the ; pcp ; pistol ; pric
        not_a_lead	-5	privat <room> ; pupil ; put the ; que se ; rat sheet ; re 0 ; rn 0 ; sal rep ; segu
        not_a_lead	-5	she <go> ; she want ; sit for ; softbal ; spic ; start mon ; stay for ; tech open
        not_a_lead	-5	tequil ; that help ; the <media> ; the <rope> ; the door ; the good ; the month
        not_a_lead	-5	the part ; the walk ; to kil ; to ref ; told my ; uno ; using ; valium ; vap thc
        not_a_lead	-5	vomit ; voz ; we run ; weird ; wouldnt <say> ; ya <go> ; ya le ; yesterday
        not_a_lead	-5	your sign ; zip <key> ; zip cod ; ~<drug> ~no ; ~day ; ~drug ~no ; ~inpatient
        not_a_lead	-5	~no ~drink ; ~out ; ~sz
        not_a_lead	-6	*age.0 ; *hallucination.1 ; *lastUsed.0 ; *relief.1 ; *residentialWord.0:negated
        not_a_lead	-6	*sinceLastUse.1 ; *wantsOff.0 ; / wk ; 0 <consume> ; 0 <day> ; 0 mes ; 0 s
        not_a_lead	-6	<always> 0 ; <ask> <treatment> ; <ask> what ; <bodypart> y ; <child> <stimulant>
        not_a_lead	-6	<cold> <day> ; <day> <consume> ; <day> <medicine> ; <day> <stop> ; <drug> <always>
        not_a_lead	-6	<lock> <room> ; <moment> its ; <night> <treatment> ; <past> <colleague> ; <phone> no
        not_a_lead	-6	<room> <moment> ; <stimulant> <take> ; <stimulant> <week> ; <stop> a
        not_a_lead	-6	<stranger> <stop> ; <think> <say> ; <treatment> <day> ; <vendor> <phone>
        not_a_lead	-6	<vendor> rep ; a <always> ; a client ; a guy ; a spanish ; about <amount> ; aft work
        not_a_lead	-6	ahorit ; an interview ; and by ; and on ; arrang ; ask me ; ask what ; at csun
        not_a_lead	-6	away from ; ay ; back with ; befor i ; break ; can start ; cant <money> ; cervez
        not_a_lead	-6	cha ; ciw 0 ; client of ; crack ; csun ; day in ; do <crowd> ; do it
        not_a_lead	-6	es <stimulant> ; es por ; exact ; feel ; form client ; form ~client ; has to
        not_a_lead	-6	hav your ; he <stop> ; how <amount> ; hr <past> ; hr ago ; hurt ; i know ; im 0
        not_a_lead	-6	im on ; it sinc ; jal ; join your ; kais ; le hac ; liv in ; mot ; need rehab
        not_a_lead	-6	no insuranc ; no sx ; novi ; now its ; of <stimulant> ; on me ; one <amount>
        not_a_lead	-6	one <say> ; orient ; pue ; que si ; rati ; resuelv ; she is ; sinc ; smok
        not_a_lead	-6	smok cigaret ; squeez ; til <day> ; to <order> ; to keep ; tre dia ; un consejer
        not_a_lead	-6	voc ; week sinc ; wil send ; wont ; y si ; your and ; ~<say> ; ~of ; ~the
        not_a_lead	-7	*chestPain.0 ; *ciwa.0 ; *detoxDone.0 ; *emergency.0 ; *family.3 ; *functioning.0
        not_a_lead	-7	*lengthOfUse.0 ; *lengthOfUse.2 ; *misuse.0 ; *overPrescribed.0 ; 0 f
        not_a_lead	-7	<alcohol> <amount> ; <always> <job> ; <always> tim ; <amount> or ; <ask> me
        not_a_lead	-7	<bodypart> <feel> ; <colleague> 0 ; <consume> 0 ; <consume> <opioid> ; <continue> it
        not_a_lead	-7	<crowd> <home> ; <day> sinc ; <hold> the ; <home> <treatment> ; <moment> <moment>
        not_a_lead	-7	<month> <consume> ; <need> que ; <needle> ; <pain> <bodypart> ; <past> i
        not_a_lead	-7	<phone> twic ; <promise> <think> ; <say> <child> ; <say> <continue>
        not_a_lead	-7	<stimulant> sinc ; <think> <consume> ; <treatment> <stimulant> ; <vendor> <record>
        not_a_lead	-7	<week> <treatment> ; <week> sinc ; <year> <drug> ; a bed ; aliv ; be the ; both
        not_a_lead	-7	braz ; cant be ; cok 0 ; could one ; day ; day for ; dont want ; el <treatment>
        not_a_lead	-7	evening ; every tim ; final bil ; foil ; for client ; hac 0 ; he <consume> ; he need
        not_a_lead	-7	he told ; he took ; hes been ; im <consume> ; im <think> ; inpt ; its <amount>
        not_a_lead	-7	jail ; mayb ; min ago ; mov in ; outpatient group ; por la ; powd ; que me
        not_a_lead	-7	resi clt ; s ; sinc <eat> ; stat northridg ; stay on ; straw ; suffer ; tab
        not_a_lead	-7	the even ; thirty day ; to <stranger> ; to someon ; websit <say> ; websit say
        not_a_lead	-7	what kind ; with him ; wouldnt ; yard ; your <build> ; your build ; ~cok ; ~me
        not_a_lead	-8	*barrierChild.0 ; *barrierWork.0 ; *frequency.2:negated ; *lengthOfUse.1
        not_a_lead	-8	*quantity.2 ; *substance.0 ; *withdrawalSign.0:negated ; <alcohol> <day>
        not_a_lead	-8	<amount> o ; <consume> <night> ; <count> <day> ; <day> <home> ; <give> <home>
        not_a_lead	-8	<kin> re ; <need> <asleep> ; <pain> <chestheart> ; <rope> <phone> ; <stimulant> on
        not_a_lead	-8	<take> <opioid> ; <withdrawal> 0 ; an <treatment> ; be around ; bottl of ; bro
        not_a_lead	-8	country cod ; coupl of ; cristal ; dab ; desd hac ; doe a ; dop ; f ; gf ; go hom
        not_a_lead	-8	hes ; hes in ; interview tue ; klonopin ; known ; la desintoxicacion ; men ; muj
        not_a_lead	-8	night a ; no <say> ; o <amount> ; own <furniture> ; program ambulatori ; said i
        not_a_lead	-8	she <need> ; sx ; tak him ; thi am ; tim in ; tramadol ; tre mes ; up <blood>
        not_a_lead	-8	up blood ; walk out ; what he ; whiskey ; ~<amount>
        not_a_lead	-9	*family.1 ; *overdoseNow.0 ; *overdoseNow.1 ; *residentialEnding.0 ; *started.0
        not_a_lead	-9	0 mg ; <alcohol> <always> ; <amount> <put> ; <bodypart> <go> ; <cannabis>
        not_a_lead	-9	<day> <always> ; <day> <hospital> ; <give> <seizure> ; <treatment> <week> ; a person
        not_a_lead	-9	com out ; current resi ; de 0 ; desintoxic ; hes 0 ; him in ; hosp ; how long
        not_a_lead	-9	im gon ; intensiv ; interview <day> ; its a ; level ; mg ; no nam ; of <alcohol>
        not_a_lead	-9	one mor ; que sigu ; sinc <last> ; sinc last ; spe ; thc ; the job ; to stay ; va a
        not_a_lead	-9	what ; wors ; ~<sedative> ; ~<shake>
        not_a_lead	-10	*age.1 ; *drinks.1 ; *outpatientWord.0 ; *substance.1:negated ; 0 m
        not_a_lead	-10	<amount> <alcohol> ; <bodypart> is ; <consume> <always> ; <day> <count>
        not_a_lead	-10	<opioid> 0 ; <stimulant> ; <treatment> <daytime> ; <wait> on ; around ; cod ; cuant
        not_a_lead	-10	el ban ; equivoc busc ; for <stranger> ; go <home> ; idk ; kick ; lin up ; meth
        not_a_lead	-10	overpas ; resum to ; soy cociner
        not_a_lead	-11	*backToUse.0 ; *detoxRequest.0 ; *rhythm.0 ; 0 <alcohol> ; <partner> <stimulant>
        not_a_lead	-11	<stimulant> <year> ; ambulatori ; detox for ; if im ; norc ; percocet ; what do
        not_a_lead	-11	xanax ; ~<always> ; ~<stimulant>
        not_a_lead	-12	*family.0 ; *sinceLastUse.0 ; *treatmentNeed.1 ; <day> <alcohol>
        not_a_lead	-12	<day> <stimulant> ; <key> 0 ; <night> i ; <opioid> <day> ; <sedative>
        not_a_lead	-12	<stranger> 0 ; a coupl ; been on ; cod 0 ; gram ; jaw ; m 0 ; machet ; no detail
        not_a_lead	-12	what doe
        not_a_lead	-13	*duration.2 ; *residentialWord.0 ; *sinceStopping.1 ; *substance.2:negated
        not_a_lead	-13	<consume> <stimulant> ; <soon> step ; <treatment> <continue> ; adderal ; breastbon
        not_a_lead	-13	clerk ; cre que ; g ; how much ; next step
        not_a_lead	-14	*emergency.4 ; *residentialRequest.0 ; *rhythm.1 ; *substance.2 ; <opioid> <always>
        not_a_lead	-14	no <insurance> ; outpt ; unk
        not_a_lead	-15	*duration.3 ; *firstOffence.0 ; *mandate.2 ; *substance.4 ; <consume> <cannabis>
        not_a_lead	-15	<consume> <day> ; <need> <continue> ; <stimulant> <day> ; day ago ; diari
        not_a_lead	-15	its <stimulant> ; oxy ; piedr ; un lug
        not_a_lead	-16	fiv day ; oth inf ; perc
        not_a_lead	-17	*drinks.2 ; 0 d ; w/d
        not_a_lead	-18	*residentialEnding.1 ; <moment> <past> ; inpatient ; outpatient ; snort
        not_a_lead	-19	<stimulant> <always> ; <treatment> <kin>
        not_a_lead	-20	*suicidal.0
        not_a_lead	-21	*substance.2:other_experiencer ; cok
        not_a_lead	-22	*family.4 ; ketamin
        not_a_lead	-23	*injecting.0
        not_a_lead	-24	*family.2
        not_a_lead	-25	*rhythm.2 ; <stimulant> 0 ; vodk
        not_a_lead	-26	<stimulant> <amount>
        not_a_lead	-28	*noWithdrawal.0
        """
}
