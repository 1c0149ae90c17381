extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead8 = """
        not_a_lead	-5	hmo ; hold the ; hour ago ; how far ; i be ; i do ; i meant ; i work ; in <need>
        not_a_lead	-5	in program ; intensiv outpatient ; its been ; iv ; ive <think> ; jal ; keep it
        not_a_lead	-5	kil myself ; known ; kratom ; l <bodypart> ; laugh ; link to ; llamenm ; m
        not_a_lead	-5	m <alcohol> ; me go ; me to ; medical detox ; minut on ; mon ask ; motel
        not_a_lead	-5	my sponsor ; no <need> ; no <shake> ; no se ; no sx ; nobody <say> ; now 0 ; or fiv
        not_a_lead	-5	oxycodon ; pis ; privat room ; rati ; safety ; she is ; she want ; sinc ; sinc he
        not_a_lead	-5	singl <day> ; singl day ; sixty day ; stay for ; stif ; student at ; suffer
        not_a_lead	-5	tel her ; the <alcohol> ; the door ; to die ; to look ; took nam ; typ ; vomit
        not_a_lead	-5	want copy ; what im ; what she ; whippet ; wil <give> ; with him ; wont ; wont be
        not_a_lead	-5	wouldnt <say> ; x / ; yet ; your front ; your premis ; ~<shake> ; ~cal ; ~down
        not_a_lead	-5	~hospital ; ~near ; ~no ~drink
        not_a_lead	-6	*barrierChild ; *hallucination.apparition ; *residentialDone ; *substance.cannabis
        not_a_lead	-6	*substance.opioid:negated ; *violence:other_experiencer ; 0 mo ; 0 s
        not_a_lead	-6	<amount> <night> ; <bodypart> <go> ; <bodypart> is ; <child> <stimulant> ; <child> y
        not_a_lead	-6	<clinician> post ; <cold> <day> ; <colleague> 0 ; <container> <alcohol>
        not_a_lead	-6	<day> <consume> ; <headface> <eat> ; <month> <go> ; <need> him ; <night> <clinician>
        not_a_lead	-6	<night> <take> ; <night> <treatment> ; <order> <treatment> ; <partner> 0
        not_a_lead	-6	<past> <colleague> ; <past> i ; <phone> twic ; <put> up ; <say> 0 ; <say> <continue>
        not_a_lead	-6	<say> <stranger> ; <stimulant> <continue> ; <stimulant> <take> ; <stranger> <take>
        not_a_lead	-6	<treatment> <stimulant> ; <trust> your ; <vendor> rep ; <withdrawal> in ; a client
        not_a_lead	-6	a spanish ; aft <job> ; ask me ; away from ; be don ; be the ; bf ; both ; braz
        not_a_lead	-6	can start ; client of ; coupl of ; day ; day in ; dia ; dia desd ; dia sin
        not_a_lead	-6	dispatch ; disput ; doe a ; donat in ; el <alcohol> ; every day ; for anxiety
        not_a_lead	-6	for client ; fue la ; gram a ; he <go> ; he <stop> ; hes ; hop your ; i drink ; im 0
        not_a_lead	-6	im finish ; im on ; inpt ; it every ; it sinc ; its <always> ; its <amount> ; jail
        not_a_lead	-6	jerk ; le hac ; liv hous ; lo <stop> ; lug ; meth ; mid ; mor ; my nos ; myself
        not_a_lead	-6	need rehab ; night tech ; nitrou ; no insuranc ; normal ; not say ; of <night>
        not_a_lead	-6	of it ; off the ; oh ; on me ; or <amount> ; orient ; our team ; per <day>
        not_a_lead	-6	privat <room> ; pue ; que <ask> ; rat sheet ; re <kin> ; rn 0 ; say what ; softbal
        not_a_lead	-6	spic ; squeez ; start mon ; stepdad ; straw ; structur ; tab ; tech open ; tequil
        not_a_lead	-6	the <opioid> ; the month ; the only ; then ; they <give> ; they <take> ; think im
        not_a_lead	-6	tim in ; to <wait> ; vacation ; valium ; vap thc ; walk out ; we run ; what kind
        not_a_lead	-6	wil send ; ya <go> ; ya le ; zip <key> ; zip cod ; ~<amount> ; ~cok
        not_a_lead	-7	*chestPain ; *lastUsed ; *lengthOfUse.1 ; *residentialWord:negated ; *sinceLastUse.1
        not_a_lead	-7	*substance.sedative ; 0 <day> ; <alcohol> <night> ; <always> <job> ; <amount> o
        not_a_lead	-7	<ask> me ; <bodypart> <feel> ; <cannabis> ; <consume> 0 ; <continue> it
        not_a_lead	-7	<day> <home> ; <day> <medicine> ; <day> <stop> ; <day> de ; <day> desd
        not_a_lead	-7	<drug> <always> ; <go> <stimulant> ; <home> <treatment> ; <key> 0 ; <key> <stop>
        not_a_lead	-7	<kin> re ; <lock> <room> ; <needle> ; <promise> <think> ; <sedative> <amount>
        not_a_lead	-7	<take> <stimulant> ; a <always> ; a bed ; a guy ; aft 0 ; aft work ; an iop ; bro
        not_a_lead	-7	by thursday ; cant <money> ; cant be ; ciw 0 ; cod 0 ; com se ; desintoxic
        not_a_lead	-7	detox at ; do <crowd> ; dont want ; evening ; feel ; form client ; going on ; hac 0
        not_a_lead	-7	hes been ; hes in ; hr <past> ; hr ago ; join your ; las <pill> ; las pastilla
        not_a_lead	-7	lean ; leg ; malil ; my own ; no quier ; northridg ; of <stimulant> ; on friday
        not_a_lead	-7	option ; pres nin ; pupil ; quis ; s ; son 0 ; soy cociner ; tak him ; the even
        not_a_lead	-7	the part ; to <order> ; to keep ; to stay ; tre mes ; un lug ; websit <say>
        not_a_lead	-7	websit say ; weird ; what he ; wors ; your <build> ; your build ; your sit ; ~<say>
        not_a_lead	-7	~<sedative> ; ~the
        not_a_lead	-8	*age.0 ; *ciwa ; *drinks.1 ; *family.1 ; *family.3 ; *frequency.2:negated
        not_a_lead	-8	*lengthOfUse.0 ; *misuse ; *overPrescribed ; *overdoseNow ; *quantity.onAndOff
        not_a_lead	-8	*residentialEnding ; *started ; *withdrawalSign:negated ; 0 m ; <alcohol> <always>
        not_a_lead	-8	<amount> or ; <ask> what ; <consume> <always> ; <consume> <continue> ; <day> sinc
        not_a_lead	-8	<give> <home> ; <give> <seizure> ; <hold> the ; <moment> its ; <month> <consume>
        not_a_lead	-8	<say> <child> ; <stimulant> on ; <stimulant> sinc ; <stranger> 0 ; <take> <opioid>
        not_a_lead	-8	<vendor> <record> ; a coupl ; a ~patient ; around ; ask what ; be around ; break
        not_a_lead	-8	cervez ; clerk ; cristal ; day for ; grief group ; he <consume> ; he <need>
        not_a_lead	-8	he told ; him in ; hosp ; im gon ; interview tue ; mov in ; my girlfriend ; now its
        not_a_lead	-8	one <say> ; one mor ; or so ; outpatient group ; powd ; resi clt ; said i ; she <go>
        not_a_lead	-8	sit for ; spray ; sx ; to someon ; un consejer ; week sinc ; what ; wouldnt ; yard
        not_a_lead	-8	your and ; ~<always> ; ~me
        not_a_lead	-9	*barrierWork ; *lengthOfUse.2 ; *overdoseNow.pillCount ; *rhythm.1 ; *sinceLastUse.0
        not_a_lead	-9	0 f ; <amount> <alcohol> ; <consume> <night> ; <headface> <go> ; <pain> <chestheart>
        not_a_lead	-9	<partner> <stimulant> ; <rope> <phone> ; <stimulant> <amount> ; <stimulant> <year>
        not_a_lead	-9	<stop> a ; <week> sinc ; <withdrawal> 0 ; a person ; and on ; been on ; cod
        not_a_lead	-9	com out ; de 0 ; desd hac ; gf ; he need ; hes 0 ; how long ; klonopin ; mayb
        not_a_lead	-9	min ago ; mot ; o <amount> ; que me ; que sigu ; she <need> ; sinc <last>
        not_a_lead	-9	sinc last ; smok cigaret ; stay on ; straight ; the job ; thi am ; thirty day
        not_a_lead	-9	til <day> ; to <stranger> ; tramadol ; up <blood> ; up blood ; whiskey ; yesterday
        not_a_lead	-10	*age.1 ; *detoxDone ; *emergency ; *treatmentNeed.ready ; 0 mg ; <consume> <opioid>
        not_a_lead	-10	<day> sin ; <treatment> <daytime> ; arrang ; dab ; detox for ; dop ; f ; go hom
        not_a_lead	-10	has forty ; if im ; im <consume> ; interview <day> ; la desintoxicacion ; lin up
        not_a_lead	-10	mg ; overpas ; percocet ; program ambulatori ; sinc <eat> ; stat northridg
        not_a_lead	-11	*backToUse ; *detoxRequest ; *outpatientWord ; *rhythm.0 ; *substance.other
        not_a_lead	-11	<amount> <put> ; <day> <count> ; <day> <hospital> ; <need> <asleep> ; <night> i
        not_a_lead	-11	<soon> step ; <think> <consume> ; an <treatment> ; equivoc busc ; go <home>
        not_a_lead	-11	intensiv ; kick ; level ; next step ; night a ; no <insurance> ; no nam ; resum to
        not_a_lead	-11	~<stimulant>
        not_a_lead	-12	<alcohol> <day> ; <consume> <day> ; <stimulant> <day> ; bottl of ; cre que ; el ban
        not_a_lead	-12	gram ; idk ; jaw ; m 0 ; machet ; norc ; of <alcohol> ; spe
        not_a_lead	-13	*family.0 ; 0 <alcohol> ; <day> <stimulant> ; <sedative> ; <wait> on ; adderal
        not_a_lead	-13	ambulatori ; breastbon ; cuant ; day ago ; no detail ; what do
        not_a_lead	-14	*duration.2 ; *residentialWord ; *sinceStopping.1 ; *substance.stimulant
        not_a_lead	-14	<consume> <stimulant> ; g ; how much
        not_a_lead	-15	*emergency.fever ; *residentialRequest ; <stimulant> ; <treatment> <continue>
        not_a_lead	-15	its <stimulant> ; its a ; outpt ; piedr ; what doe
        not_a_lead	-16	*substance.stimulant:negated ; *suicidal ; 0 d ; <opioid> <always> ; perc ; xanax
        not_a_lead	-17	*duration.3 ; <day> <alcohol> ; <stimulant> <always> ; oth inf
        not_a_lead	-18	*firstOffence ; *injecting ; <need> <continue> ; <treatment> <kin> ; inpatient
        not_a_lead	-18	outpatient
        not_a_lead	-19	*residentialEnding.counted ; <moment> <past> ; <stimulant> 0 ; fiv day ; oxy
        not_a_lead	-19	snort ; unk ; w/d
        not_a_lead	-20	<consume> <cannabis> ; cok
        not_a_lead	-21	diari ; vodk
        not_a_lead	-22	ketamin
        not_a_lead	-23	*family.2 ; *substance.stimulant:other_experiencer
        not_a_lead	-24	*family.4
        not_a_lead	-27	*rhythm.2
        not_a_lead	-28	*noWithdrawal
        """
}
