extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead8 = """
        not_a_lead	-4	start dat ; start mon ; stick ; suffer ; sw ; tab ; tak him ; tech job ; ten <money>
        not_a_lead	-4	the <alcohol> ; the <opioid> ; the <order> ; the discharg ; the garag
        not_a_lead	-4	the overnight ; the porch ; then <say> ; they <take> ; thi a ; thi would ; threaten
        not_a_lead	-4	tien ; to <leave> ; to ref ; to your ; tod ; too ; un <day> ; una entrevist ; uno
        not_a_lead	-4	vacation ; vip ; visit hrs ; w/o ; want copy ; we <record> ; we <school> ; wet
        not_a_lead	-4	what for ; when im ; which of ; whil in ; who doesnt ; why im ; wont mak ; wors
        not_a_lead	-4	wouldnt say ; wrot ; x ; y las ; y si ; yeah ; you accept ; your front
        not_a_lead	-4	your ~<treatment> ; ~0 ; ~<hear> ; ~<need> ~to ; ~<night> ; ~<opioid> ; ~<shake>
        not_a_lead	-4	~day ; ~doctor ; ~droga ; ~dts ; ~narcan ; ~near ; ~no ~drink ; ~opening
        not_a_lead	-4	~or ~<drug> ; ~sinc ; ~staf ; ~sweaty ; ~the ; ~wif
        not_a_lead	-5	*audit ; *iopRequest ; *overdose:negated ; *quantity.binge
        not_a_lead	-5	*residentialWord:negated ; *substance.opioid:negated ; + phon ; 0 <town> ; 0 <week>
        not_a_lead	-5	0 dia ; <alcohol> <eat> ; <alcohol> with ; <always> a ; <ask> <treatment>
        not_a_lead	-5	<clinician> post ; <cold> <day> ; <day> <last> ; <day> <past> ; <day> desd
        not_a_lead	-5	<day> for ; <feel> <bodypart> ; <friend> <amount> ; <friend> and ; <furniture> is
        not_a_lead	-5	<go> back ; <headface> <eat> ; <hit> <headface> ; <kin> <seizure> ; <kin> ya
        not_a_lead	-5	<leave> <drive> ; <moment> <moment> ; <money> ten ; <need> <withdrawal>
        not_a_lead	-5	<night> <go> ; <night> a ; <opioid> 0 ; <order> <hospital> ; <partner> <say>
        not_a_lead	-5	<past> <colleague> ; <past> ~<colleague> ; <room> <moment> ; <say> 0
        not_a_lead	-5	<sedative> <amount> ; <see> <treatment> ; <sober> of ; <stimulant> <night>
        not_a_lead	-5	<stimulant> <stimulant> ; <stimulant> <week> ; <stop> <child> ; <stop> <opioid>
        not_a_lead	-5	<stranger> <consume> ; <take> <leave> ; <take> her ; <treatment> <day>
        not_a_lead	-5	<treatment> <stop> ; <vendor> <colleague> ; <week> <treatment> ; <withdrawal> 0
        not_a_lead	-5	a <always> ; a bil ; a box ; a otr ; aceptan ; aft 0 ; aft <night> ; agar ; am i
        not_a_lead	-5	an interview ; and $ ; and cok ; and your ; any <room> ; arm is ; at <money>
        not_a_lead	-5	at <stop> ; away from ; ay ; be the ; bed on ; bet app ; both ; bottl ; but hes
        not_a_lead	-5	but it ; by friday ; cad noch ; cal 0 ; cant do ; cas a ; cha ; chiv ; ciw 0
        not_a_lead	-5	clean driv ; client of ; clr ; cm ; cocin par ; cok 0 ; commerc ; complet 0 ; csun
        not_a_lead	-5	d ; dai sinc ; deadlin for ; dia sin ; do it ; drink again ; drink on ; driv record
        not_a_lead	-5	dud ; el braz ; es <stimulant> ; es por ; even ; far ; financ ; fiv week
        not_a_lead	-5	for <afraid> ; for client ; form client ; form ~client ; fue la ; get the ; going
        not_a_lead	-5	gram a ; hac <moment> ; hav your ; he <need> ; he <put> ; himself ; hir manag
        not_a_lead	-5	hom to ; honest ; how far ; i be ; i need ; im on ; in her ; it out ; it sinc
        not_a_lead	-5	its been ; ive <think> ; jail ; join your ; keep ; keep it ; la coc ; le <put>
        not_a_lead	-5	lo <stop> ; lo <think> ; me <day> ; me est ; me go ; medical detox
        not_a_lead	-5	medical director ; my sponsor ; my teeth ; myself ; no <need> ; no <say> ; no he
        not_a_lead	-5	no sx ; no ~sz ; normal ; now 0 ; of <stimulant> ; of <treatment> ; oig ; on friday
        not_a_lead	-5	on me ; one <say> ; or what ; ought to ; our team ; oxycodon ; pacient de
        not_a_lead	-5	per <day> ; puls ; quedan ; re 0 ; resuelv ; ring me ; safety ; sal rep ; say for
        not_a_lead	-5	se nos ; sinc he ; singl <day> ; singl day ; sit for ; stay for ; step down
        not_a_lead	-5	straight ; student at ; tel her ; the custodian ; the fridg ; they <give> ; theyr
        not_a_lead	-5	thi <daytime> ; thre year ; to <continue> ; to look ; told me ; tongu ; took nam
        not_a_lead	-5	two bottl ; using ; vap thc ; walk out ; want iop ; we print ; what kind ; what she
        not_a_lead	-5	wont ; wont be ; x / ; y est ; y lo ; yet ; yrs of ; ~<drug> ~no ; ~<rope> ; ~cok
        not_a_lead	-5	~drug ~no ; ~himself ; ~hospital ; ~le ; ~of
        not_a_lead	-6	*age.0 ; *barrierChild ; *ciwa ; *functioning ; *lastUsed ; *mildCue
        not_a_lead	-6	*residentialDone ; *substance.cannabis ; 0 <day> ; 0 day ; 0 s ; <always> <consume>
        not_a_lead	-6	<always> sinc ; <amount> o ; <amount> or ; <appointment> <job> ; <ask> what
        not_a_lead	-6	<bodypart> <feel> ; <child> <stimulant> ; <consume> <night> ; <container> <alcohol>
        not_a_lead	-6	<continue> <consume> ; <day> <home> ; <day> <partner> ; <furniture> <vendor>
        not_a_lead	-6	<go> <stimulant> ; <go> <volunteer> ; <kin> re ; <lock> <room> ; <moment> <consume>
        not_a_lead	-6	<need> him ; <needle> ; <needle> in ; <night> <take> ; <night> <treatment>
        not_a_lead	-6	<night> she ; <order> <treatment> ; <partner> 0 ; <past> i ; <phone> sin
        not_a_lead	-6	<photo> <vendor> ; <say> <child> ; <say> <kill> ; <say> <soon>
        not_a_lead	-6	<stimulant> <continue> ; <stranger> <leave> ; <vendor> rep ; <write> <kin>
        not_a_lead	-6	<year> <amount> ; a client ; a fre ; a spanish ; airlin ; an iop ; ask what
        not_a_lead	-6	at csun ; be don ; bf ; cant <money> ; com se ; day ; day for ; day in ; desd <day>
        not_a_lead	-6	desintoxic ; detox at ; did not ; dont want ; foil ; gin ; going on
        not_a_lead	-6	grief counselor ; he just ; his hand ; hour ago ; i do ; i havent ; in <need>
        not_a_lead	-6	its <always> ; its <amount> ; iv ; jal ; known ; la <stimulant> ; las pastilla
        not_a_lead	-6	le hac ; leg ; liv hous ; liv in ; mayb ; me <write> ; mid ; milligram ; mon ask
        not_a_lead	-6	my nos ; my own ; need rehab ; night i ; no insuranc ; novi ; of it ; oh ; one mor
        not_a_lead	-6	option ; or <amount> ; pres nin ; pue ; quis ; rat sheet ; rum ; she is ; sinc
        not_a_lead	-6	sinc <day> ; sixty day ; spic ; squeez ; straw ; structur ; sí ; tech open ; tequil
        not_a_lead	-6	the casin ; the even ; the month ; the part ; then ; to <order> ; to keep ; typ
        not_a_lead	-6	valium ; vomit ; we run ; week sinc ; weird ; whippet ; wouldnt <say> ; y ahi
        not_a_lead	-6	ya <go> ; your sit ; ~<say> ; ~<stop> ; ~inpatient
        not_a_lead	-7	*emergency ; *hallucination.apparition ; *lengthOfUse.1 ; *residentialEnding
        not_a_lead	-7	*sinceLastUse.1 ; *violence:other_experiencer ; *withdrawalSign:negated
        not_a_lead	-7	<always> <job> ; <bodypart> is ; <cannabis> ; <chestheart> <moment> ; <colleague> 0
        not_a_lead	-7	<consume> 0 ; <consume> <always> ; <count> <day> ; <day> <consume> ; <drug> <always>
        not_a_lead	-7	<hold> the ; <home> <treatment> ; <night> <clinician> ; <opioid> <day>
        not_a_lead	-7	<rope> <phone> ; <say> <stranger> ; <treatment> <stimulant> ; <vendor> <record>
        not_a_lead	-7	<week> sinc ; <year> <drug> ; a bed ; ahorit ; break ; bro ; by myself ; can start
        not_a_lead	-7	cant be ; cervez ; current resi ; day ago ; day sinc ; dia ; do <crowd>
        not_a_lead	-7	el <treatment> ; hac 0 ; he <stop> ; hes ; him in ; hold the ; how long ; hr <past>
        not_a_lead	-7	hr ago ; i meant ; inpt ; las <pill> ; link to ; lug ; malil ; meth ; mor ; mot
        not_a_lead	-7	mov in ; nitrou ; not say ; o <amount> ; off the ; or so ; pis ; pupil ; resi clt
        not_a_lead	-7	said i ; say what ; she want ; soak ; softbal ; stat northridg ; stepdad ; the door
        not_a_lead	-7	the liv ; thi am ; to someon ; tre dia ; un consejer ; websit <say> ; websit say
        not_a_lead	-7	wil <give> ; with him ; your and ; zip <key> ; zip cod ; ~<sedative>
        not_a_lead	-8	*detoxDone ; *family.1 ; *family.3 ; *lengthOfUse.2 ; *quantity.onAndOff ; *rhythm.0
        not_a_lead	-8	*rhythm.1 ; *started ; *substance.sedative ; / wk ; 0 f ; <alcohol> <night>
        not_a_lead	-8	<always> 0 ; <amount> <night> ; <consume> <continue> ; <continue> it
        not_a_lead	-8	<day> <medicine> ; <day> <stop> ; <emergency> and ; <give> <home> ; <headface> <go>
        not_a_lead	-8	<say> <continue> ; <stimulant> <amount> ; <stimulant> on ; <take> <opioid>
        not_a_lead	-8	<take> <stimulant> ; a ~patient ; be around ; braz ; coupl of ; cristal ; dispatch
        not_a_lead	-8	evening ; feel ; he told ; hes been ; hosp ; im <consume> ; interview tue
        not_a_lead	-8	la desintoxicacion ; night a ; program ambulatori ; que <ask> ; que me ; s ; son 0
        not_a_lead	-8	stay on ; sx ; til <day> ; to <stranger> ; tre mes ; un lug ; what ; wil send
        not_a_lead	-8	wouldnt ; yesterday ; your <build> ; your build ; ~<amount> ; ~back
        not_a_lead	-9	*age.1 ; *lengthOfUse.0 ; *overPrescribed ; *overdoseNow ; 0 m ; <alcohol> <always>
        not_a_lead	-9	<day> <count> ; <day> sinc ; <need> <asleep> ; <partner> <stimulant>
        not_a_lead	-9	<promise> <think> ; <stop> a ; <think> <consume> ; adderal ; and on ; been on
        not_a_lead	-9	clerk ; de 0 ; hes 0 ; im 0 ; im gon ; interview <day> ; its a ; klonopin ; que sigu
        not_a_lead	-9	she <go> ; she <need> ; sinc <eat> ; soy cociner ; the job ; thirty day ; tramadol
        not_a_lead	-9	up <blood> ; up blood ; what he ; yard ; ~convulsion ; ~me
        not_a_lead	-10	*chestPain ; *frequency.2:negated ; *misuse ; *outpatientWord
        not_a_lead	-10	*overdoseNow.pillCount ; 0 mg ; <alcohol> <day> ; <amount> <put>
        not_a_lead	-10	<consume> <opioid> ; <crowd> <home> ; <day> <hospital> ; <key> 0 ; <moment> its
        not_a_lead	-10	<stimulant> <take> ; <stimulant> sinc ; <stranger> 0 ; <wait> on ; around ; arrang
        not_a_lead	-10	cod 0 ; detox for ; dop ; equivoc busc ; f ; gf ; go hom ; he <consume> ; intensiv
        not_a_lead	-10	mg ; min ago ; my girlfriend ; now its ; outpatient group ; powd ; to stay
        not_a_lead	-10	~<always> ; ~<stimulant>
        not_a_lead	-11	*barrierWork ; *detoxRequest ; *drinks.1 ; *substance.other ; *treatmentNeed.ready
        not_a_lead	-11	0 <alcohol> ; a person ; an <treatment> ; com out ; dab ; go <home> ; idk ; kick
        not_a_lead	-11	m 0 ; no nam ; no quier ; norc ; overpas ; resum to ; sinc <last> ; sinc last ; spe
        not_a_lead	-11	whiskey
        not_a_lead	-12	*backToUse ; *family.0 ; *residentialEnding.counted ; *sinceLastUse.0
        not_a_lead	-12	*sinceStopping.1 ; <day> <stimulant> ; <phone> twic ; <sedative>
        not_a_lead	-12	<stimulant> <day> ; <stimulant> <year> ; <treatment> <daytime> ; a coupl ; bottl of
        not_a_lead	-12	cuant ; el ban ; gram ; how much ; if im ; level ; lin up ; machet ; no <insurance>
        not_a_lead	-12	no detail ; percocet ; what do ; xanax
        not_a_lead	-13	*duration.2 ; <amount> <alcohol> ; ambulatori ; breastbon ; cod ; desd hac
        not_a_lead	-14	*emergency.fever ; *residentialWord ; *substance.stimulant ; <consume> <day>
        not_a_lead	-14	<day> <alcohol> ; <soon> step ; <stimulant> ; cre que ; g ; jaw ; next step
        not_a_lead	-14	of <alcohol>
        not_a_lead	-15	*residentialRequest ; *substance.stimulant:negated ; <need> <continue> ; <night> i
        not_a_lead	-15	<treatment> <continue> ; what doe
        not_a_lead	-16	<stimulant> <always> ; cok ; fiv day ; its <stimulant> ; piedr
        not_a_lead	-17	*duration.3 ; *suicidal ; <opioid> <always> ; inpatient ; oth inf ; perc ; snort
        not_a_lead	-18	*firstOffence ; <consume> <stimulant> ; <treatment> <kin> ; outpatient ; outpt
        not_a_lead	-18	w/d
        not_a_lead	-19	*injecting ; 0 d
        not_a_lead	-20	<moment> <past>
        not_a_lead	-21	<stimulant> 0 ; oxy ; unk
        not_a_lead	-22	*family.4 ; <consume> <cannabis> ; diari
        not_a_lead	-23	*family.2 ; *substance.stimulant:other_experiencer ; ketamin
        not_a_lead	-26	vodk
        not_a_lead	-27	*rhythm.2
        not_a_lead	-33	*noWithdrawal
        """
}
