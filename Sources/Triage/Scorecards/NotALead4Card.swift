extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	-2	inpatient program ; insuranc already ; int the ; iop ; is look ; is your ; isnt ; it
        not_a_lead	-2	it alon ; its for ; its not ; iv ; ive pick ; joven ; jubil ; keep ask ; kept
        not_a_lead	-2	kil myself ; kitchen when ; knew ; know wher ; know why ; ko ; la cabez ; la cam
        not_a_lead	-2	la carcel ; la cocain ; la troc ; la vid ; la zapateri ; labio ; las cinc ; las tard
        not_a_lead	-2	last 0 ; last me ; last minut ; lat cal ; lat moth ; laundromat ; lawn ; le dio
        not_a_lead	-2	le doy ; le ech ; level of ; limpi en ; lin drop ; litr ; liv ; llam por ; lock in
        not_a_lead	-2	lock up ; long ; look over ; lost an ; loud ; ma ; maestr de ; many day ; map in
        not_a_lead	-2	marihuan ; mark ; marri ; mart ; mas ; master ; me 0 ; me and ; me est ; me mand
        not_a_lead	-2	me noth ; me out ; me pas ; me pus ; meal ; meti ; metr ; mi cas ; mi jef ; mi prim
        not_a_lead	-2	mi telefon ; milligram ; minut ago ; minut of ; mom + ; mon ; month at ; month now
        not_a_lead	-2	month of ; morning are ; morphin ; most ; moth in ; mud a ; my apartment
        not_a_lead	-2	my breastbon ; my charg ; my church ; my doctor ; my head ; my job ; my mom
        not_a_lead	-2	my neck ; my spot ; my whol ; my wrist ; myself ; nad es ; narcan ; narcan x
        not_a_lead	-2	nd cal ; next ; night she ; ningun ; no ; no coverag ; no dio ; no en ; no est
        not_a_lead	-2	no hx ; no kid ; no mor ; no need ; no shak ; no teng ; no ~sz ; nobody to
        not_a_lead	-2	nobody would ; noma ; norco ; not an ; not ~sick ; novent ; novent dia ; novi
        not_a_lead	-2	now she ; nowher ; ocean ; of april ; of cok ; of me ; of rehab ; of the ; off sinc
        not_a_lead	-2	ok so ; on googl ; on slot ; one ; one word ; opening in ; oper ; or fiv ; or four
        not_a_lead	-2	or what ; ought to ; our block ; our honeymoon ; our pool ; out ; out at ; out my
        not_a_lead	-2	out thi ; over and ; over seventy ; own bed ; own lif ; paid in ; panteon ; parec
        not_a_lead	-2	park at ; park on ; past client ; pastilla ; patient who ; payday ; pech y
        not_a_lead	-2	pediatric ; pen ; peopl relaps ; per ; pharmacist ; physical ; pie y ; pint
        not_a_lead	-2	pint of ; plac lik ; placement for ; planch ; platic ; pong ; por eso ; por mi
        not_a_lead	-2	por que ; preferenci ; pressur ; pric of ; primo ; probation ; put ; put it ; put me
        not_a_lead	-2	put you ; que era ; que lo ; quier ir ; quier un ; quinc ; quit smok ; ran out
        not_a_lead	-2	rath ; re dtr ; re old ; re son ; re the ; real ; recovery 0 ; report on
        not_a_lead	-2	residencial ; residential for ; residential in ; restles ; restroom ; reviv con
        not_a_lead	-2	rib ; right now ; ring ; ronc ; said yes ; salen ; san dieg ; saturday ; say
        not_a_lead	-2	say its ; say who ; say you ; school ; scratch ; se acab ; se ni ; se pued ; seal in
        not_a_lead	-2	security guard ; seen in ; seman ; send it ; send my ; senor me ; separ ; seven day
        not_a_lead	-2	several ; she breath ; she cant ; she com ; she said ; she think ; shirt
        not_a_lead	-2	shoot heroin ; should i ; si no ; si ~reciben ; sin tom ; sinc breakfast ; sink
        not_a_lead	-2	sist say ; sist sent ; sit up ; skip ; skip the ; sleep at ; slid ; smok crack ; so
        not_a_lead	-2	so i ; so im ; soak ; soft ; solit ; solt ; som ; someon lik ; someon with
        not_a_lead	-2	someplac ; someth ; somewher to ; sorry for ; sorry i ; sou ; spac ; speak on
        not_a_lead	-2	spot to ; spous for ; spray ; squar ; stepdad ; stood ; stov ; sw 0 ; swing a ; tak
        not_a_lead	-2	tak a ; tak her ; tak peopl ; tak someon ; tech job ; teeth ; tel my ; teng los
        not_a_lead	-2	terapi de ; than my ; than that ; that ; that arent ; that was ; that what
        not_a_lead	-2	the apartment ; the bldg ; the box ; the colleg ; the fourth ; the hous ; the job
        not_a_lead	-2	the kitchen ; the left ; the morn ; the overpas ; the plant ; the point ; the porch
        not_a_lead	-2	the restaurant ; the rop ; the sheet ; the sink ; the son ; the south ; the tech
        not_a_lead	-2	the thing ; the train ; the wait ; the wat ; the yard ; the ~bank ; them no
        not_a_lead	-2	then dont ; then say ; ther are ; they ; they hav ; they put ; thi in ; thi morn
        not_a_lead	-2	thi year ; thing out ; think ; thirty year ; tho ; thre or ; thre year ; threaten to
        not_a_lead	-2	through friday ; through the ; thru ; tia ; tied ; tien ; tienen program
        not_a_lead	-2	tight acros ; to be ; to die ; to get ; to new ; to pres ; to sign ; to stop
        not_a_lead	-2	tod en ; tod la ; toda las ; today ; todo ; told 0 ; took ; took 0 ; toy ; trabaj 0
        not_a_lead	-2	track for ; tre ; tre dia ; tricar ; troc ; tru ; turn int ; two day ; two for
        not_a_lead	-2	two kid ; two men ; tylenol ; uh ; uh yeah ; un senor ; una seman ; una tarjet
        not_a_lead	-2	und the ; union rep ; unit at ; unload ; up befor ; up to ; use 0 ; used to
        not_a_lead	-2	uso nad ; va ; va a ; vez ; viend ; wait ; wait list ; wal and ; want somewher
        not_a_lead	-2	want tx ; was back ; was going ; was great ; was last ; we both ; weed ; week at
        not_a_lead	-2	week for ; weigh 0 ; wel control ; wer in ; what com ; what she ; what you ; which i
        not_a_lead	-2	whil ; who do ; who own ; who we ; whol ; whol story ; wil only ; with a ; with din
        not_a_lead	-2	with his ; with it ; with real ; with them ; without it ; wk no ; wks ; women
        not_a_lead	-2	work and ; work if ; wrap up ; wrist ; wrong dept ; wrong ext ; wrong extension
        not_a_lead	-2	wrot ; y bendi ; y cocin ; y dic ; y el ; y la ; y su ; y ya ; ya ; year i ; yes or
        not_a_lead	-2	yes to ; you been ; you by ; you hav ; you let ; you wel ; your iop
        not_a_lead	-2	your outpatient ; your scholarship ; your sit ; your tim ; your websit ; yrs of
        not_a_lead	-2	zapateri ; ~0 ~day ; ~an ; ~bank ; ~client re ; ~convulsion ; ~cp ; ~dai ; ~detox
        not_a_lead	-2	~down ; ~droga ; ~drug given ; ~hospital ; ~is ; ~la ; ~liv ; ~liv ~in ; ~pcp
        not_a_lead	-2	~program ; ~que ; ~sinc ; ~tiembl ; ~wont
        not_a_lead	-3	# from ; *abstinent.2 ; *audit.0 ; *detoxWord.0:hypothetical ; *drinks.0
        not_a_lead	-3	*duration.1 ; *frequency.1 ; *hallucination.1 ; *losingSupply.0 ; *mandate.1
        not_a_lead	-3	*naloxone.0 ; *person.0:negated ; *quitting.0:historical ; *relief.0
        not_a_lead	-3	*serviceQuestion.0:historical ; *sinceLastUse.2 ; *substance.0:hypothetical
        not_a_lead	-3	*substance.0:possible ; *substance.2:historical ; *substance.4:hypothetical
        not_a_lead	-3	*violence.0:negated ; *wantsToQuit.0 ; / wk ; 0 beer ; 0 non ; 0 pound ; a bat
        not_a_lead	-3	a crisi ; a kid ; a liv ; a otr ; a residential ; a seizur ; a whol ; about a
        not_a_lead	-3	advis ; aft ; aft 0 ; ago no ; ahi con ; all of ; alumini ; am i ; an hour
        not_a_lead	-3	an intensiv ; and bien ; and charg ; and ive ; and not ; and say ; and she
        not_a_lead	-3	and when ; army ; ask him ; at hom ; at kais ; at lunch ; at my ; ay ; back in ; be
        not_a_lead	-3	bed for ; bedroom ; behalf ; behalf of ; bil me ; bil on ; bkgd ; blu cros ; brinc
        not_a_lead	-3	broth can ; but clr ; but it ; by email ; cad ; can 0 ; can off ; carcel ; card is
        not_a_lead	-3	cas a ; caught ; cerveza ; chest is ; client from ; client wil ; clock ; coc
        not_a_lead	-3	cocin par ; cok in ; companer ; con su ; convuls ; d ; d/c plan ; dai ; dan terapi
        not_a_lead	-3	day now ; day on ; day residential ; de manan ; decid ; dej las ; del detox ; detail
        not_a_lead	-3	detox on ; detox thi ; dia de ; do it ; do we ; doe a ; doesnt show ; down ; down to
        not_a_lead	-3	dres ; drink at ; driv him ; drov past ; drunk ; dur the ; eight ; el mart
        not_a_lead	-3	el proxim ; el trag ; elementary ; en cas ; en googl ; encer ; end ; enter ; es de
        not_a_lead	-3	estim senor ; etoh ; etoh 0 ; every night ; everybody sign ; everywher ; exact ; far
        not_a_lead	-3	fenc ; fent ; fil thi ; first try ; forearm ; fuer ; g / ; gallon ; gav my ; girl
        not_a_lead	-3	gma ; go ; grief group ; guam ; gues ; gurgl ; hac cuatr ; had me ; had my ; had to
        not_a_lead	-3	half a ; hard ; has 0 ; havent touch ; heroin ; hes hom ; high on ; his drink
        not_a_lead	-3	his hand ; hold my ; hom from ; hom to ; hos and ; how doe ; hoy ; i app ; i do
        not_a_lead	-3	i keep ; i listen ; i look ; id hav ; im finish ; im look ; im not ; im out
        not_a_lead	-3	im sorry ; in bkgd ; in commerc ; in me ; inpatient for ; intern de ; iop for
        not_a_lead	-3	iop schedul ; is gon ; it and ; it out ; its ; its 0 ; its about ; its every
        not_a_lead	-3	its lik ; its only ; jail ; jerk ; jit ; joint ; keep ; keep it ; keep say ; kid and
        not_a_lead	-3	kind ; knot ; l ; l arm ; la heroin ; la prep ; las noch ; last tim ; le hac
        not_a_lead	-3	le hag ; leagu ; leav your ; left me ; left the ; let her ; let me ; licens and
        not_a_lead	-3	lie ; lik 0 ; lik our ; lin with ; llamenm ; llev dos ; look at ; loos ; los viern
        not_a_lead	-3	lu ; m etoh ; mal 0 ; me ; me ech ; me his ; me pued ; me tom ; met ; mi cun
        not_a_lead	-3	mi mam ; mix ; mom 0 ; month ago ; most day ; most night ; motel ; my offic
        not_a_lead	-3	my parent ; nadi mas ; needl ; no hay ; no program ; no pued ; no se ; no sx
        not_a_lead	-3	no tien ; northridg ; not ; not one ; not to ; now ; now hes ; now im ; obr
        not_a_lead	-3	of residential ; of seven ; of win ; ok ; on behalf ; on her ; on lin ; on saturday
        not_a_lead	-3	on someth ; op ; ought ; our daught ; out 0 ; paquet ; par de ; par no ; par que
        not_a_lead	-3	past your ; period ; phot ; pick the ; plac and ; por lo ; por seman ; powd
        not_a_lead	-3	preci de ; pres ; psychodram ; puert ; puk ; pus ; que no ; quier viv ; r u ; ranch
        not_a_lead	-3	rat sheet ; rati ; request for ; resident in ; residential center ; residential sid
        not_a_lead	-3	rest ; rid in ; room or ; run one ; safety ; said ; sal ; saturday and ; say how
        not_a_lead	-3	say im ; say mor ; scotch ; second try ; sei ; seizur of ; self 0 ; she ; she is
        not_a_lead	-3	she wer ; she wont ; sinc sunday ; sinc thi ; slap ; slur ; so her ; somebody to
        not_a_lead	-3	son 0 ; soon ; stand ; step down ; su hij ; subst ; substanc ; sunday and ; tak kais
        not_a_lead	-3	tak leav ; tech at ; tel you ; that help ; the app ; the cat ; the crack
        not_a_lead	-3	the discharg ; the door ; the fridg ; the garag ; the good ; the hos ; the library
        not_a_lead	-3	the one ; the part ; the print ; the sid ; then ; then the ; they gav ; they let
        not_a_lead	-3	thi afternoon ; think im ; thirty ; til i ; tim i ; tio ; to ask ; to hold ; to pay
        not_a_lead	-3	to tak ; today i ; togeth for ; tom el ; tongu ; tonight i ; too many ; trabajador
        not_a_lead	-3	treatment need ; twelv step ; two last ; u tak ; un dia ; un program ; union ; us at
        not_a_lead	-3	use cok ; use want ; vacation ; verdad ; vien ; viv ; volvi ; vyvans ; walk
        not_a_lead	-3	want him ; want one ; want someon ; want treatment ; was on ; weekday ; wer a ; wet
        not_a_lead	-3	what next ; whatev ; when im ; who doesnt ; whoev ; whol bottl ; wif was ; wil email
        not_a_lead	-3	wil hav ; withdrawal unit ; would help ; wouldnt say ; x 0 ; y / ; y a ; y ahi
        not_a_lead	-3	y est ; yard ; yawn ; year old ; you can ; you help ; your door ; your front
        not_a_lead	-3	your numb ; your offic ; your own ; your pric ; ~ask ; ~cal ; ~get ; ~hay ; ~hx
        not_a_lead	-3	~in ; ~nam ; ~of ; ~out ; ~pain ; ~patient ; ~quit ; ~staf ; ~sz
        not_a_lead	-4	*frequency.2:other_experiencer ; *hallucination.0:negated ; *noDetox.0 ; *overdose.0
        not_a_lead	-4	*overdoseNow.0:other_experiencer ; *quitting.0:other_experiencer
        not_a_lead	-4	*residentialWord.0:negated ; *suicidal.9 ; *treatmentNeed.0
        not_a_lead	-4	*vendor.0:other_experiencer ; *wantsOff.0 ; 0 g ; 0 week ; 0 yo ; a callback ; a fre
        not_a_lead	-4	a gram ; a singl ; a woman ; a ~patient ; abuel ; accept ; aceptan ; aft that
        not_a_lead	-4	again ; ahor ; aint ; and cok ; and do ; and gold ; and off ; and that ; and ther
        not_a_lead	-4	anyway ; anywher ; apartment ; arm ; at cal ; at six ; awak ; bathroom ; becaus
        not_a_lead	-4	becaus i ; began ; blu shield ; bought ; busc terapi ; but hes ; but i ; cam back
        not_a_lead	-4	camin ; cash ; cha ; cinc dia ; clonazepam ; clr ; cm ; com ; com se ; con alguien
        not_a_lead	-4	csun ; dai x ; day inpatient ; day of ; day stay ; dej a ; despiert ; detox
        not_a_lead	-4	dia desd ; dic ; did a ; dij que ; dispatch ; dog and ; don with ; dud ; duerm ; ech
        not_a_lead	-4	eight day ; el tech ; ell ; encontr ; entr a ; feel ; few ; finish 0 ; first nam
        not_a_lead	-4	for about ; for health ; for someon ; found ; get the ; given ; goe ; going ; golp
        not_a_lead	-4	got no ; graciou ; grand ; half off ; happen ; hav anyth ; he can ; he did ; he doe
        not_a_lead	-4	he smok ; he told ; he use ; he wil ; her out ; her own ; him ; him on ; himself
        not_a_lead	-4	hmo ; hurt ; i be ; i need ; i read ; i smok ; i thought ; i want ; i work
        not_a_lead	-4	interview on ; inyect ; ir ; is 0 ; it at ; it every ; ive been ; juez ; kitchen lik
        not_a_lead	-4	la obr ; last night ; late ; lean ; liv hous ; loc ; los fin ; m ; mas de ; me in
        not_a_lead	-4	meth dai ; mi famili ; mor than ; my dad ; my girl ; my high ; my nos ; my school
        not_a_lead	-4	necesit ayud ; new year ; ninety day ; no me ; nobody els ; noch por ; nod ; not say
        not_a_lead	-4	nunc ; on friday ; on me ; onc ; one or ; oth drug ; our church ; our company
        not_a_lead	-4	our street ; overdos ; oxycodon ; pac ; parti ; pidi ; pil ; pis ; piz ; positiv
        not_a_lead	-4	possibl ; primer ; project ; puls ; qd ; que hac ; quedan ; question for ; record 0
        not_a_lead	-4	regard a ; resi client ; ring me ; salg ; sam night ; saw your ; say for ; say the
        not_a_lead	-4	school was ; se que ; seman y ; sentenc ; shield ; simp ; sleep in ; so far
        not_a_lead	-4	softbal ; somebody ; spanish speak ; speak counselor ; squeez ; stat northridg
        not_a_lead	-4	stay for ; sum of ; sur ; the liv ; the premis ; the walk ; theyd ; theyr ; thi a
        not_a_lead	-4	threaten ; tid ; til ; tim in ; to kil ; tod ; trail ; tuv ; twic a ; typ
        not_a_lead	-4	use cocain ; using ; viej ; view ; vip ; voc ; vomit ; walk in ; want iop ; what for
        not_a_lead	-4	what im ; which ; whippet ; wif say ; wil cal ; wil not ; x ; y hoy ; y no ; yeah
        not_a_lead	-4	young ; your residential ; ~0 ; ~back ; ~every ; ~him ; ~le ; ~near ; ~pil ; ~policy
        not_a_lead	-4	~to ; ~wif
        not_a_lead	-5	*barrierMoney.0 ; *frequency.0 ; *hallucination.1:other_experiencer
        not_a_lead	-5	*residentialRequest.0:hypothetical ; *seizure.1 ; *substance.0:historical ; + phon
        not_a_lead	-5	0 mes ; a diari ; a friend ; a good ; a week ; about send ; about two ; air ; amt
        not_a_lead	-5	and $ ; and every ; and on ; and told ; and wont ; any of ; at csun ; at his
        not_a_lead	-5	attack in ; bal ; be don ; been ; breath ; by friday ; cad noch ; cant do ; cant tak
        not_a_lead	-5	center for ; chiv ; client of ; could one ; coupl ; crawl ; crypt ; day in ; de eso
        not_a_lead	-5	despu ; dia sin ; discharg from ; donat in ; el braz ; empez el ; entr ; entr seman
        not_a_lead	-5	es mi ; every oth ; foil ; for march ; from work ; gf ; gin ; got me ; ha ; he drink
        not_a_lead	-5	him to ; hoard ; how far ; i havent ; i know ; i wont ; if i ; if it ; if no ; im 0
        not_a_lead	-5	in program ; inquir wheth ; internamient ; it would ; its been ; jal ; join your
        not_a_lead	-5	kais ; kid 0 ; kitchen floor ; la car ; la vacant ; laugh ; left arm ; liv in
        not_a_lead	-5	los dia ; lueg ; lying ; me go ; me i ; me the ; medical detox ; might i ; my heart
        not_a_lead	-5	my sponsor ; my teeth ; no ha ; no he ; no plan ; no sab ; not sur ; odd ; off the
        not_a_lead	-5	oig ; on deadlin ; on request ; our offic ; overnight tech ; pap about ; pistol
        not_a_lead	-5	por el ; por la ; pregunta ; psych want ; pue ; que se ; ray en ; re 0 ; resi clt
        not_a_lead	-5	rn ; rn want ; run iop ; shel ; si me ; smok meth ; soy chof ; start dat ; stif
        not_a_lead	-5	structur ; tech open ; tel her ; tequil ; the bar ; the custodian ; the year
        not_a_lead	-5	thi would ; thing ; to look ; to your ; toda ; too ; tranquil ; traum
        not_a_lead	-5	una entrevist ; until i ; up and ; use meth ; veo ; weird ; what it ; why im ; win
        not_a_lead	-5	with him ; wok up ; wont let ; x / ; y si ; yet ; you ask ; your sign
        not_a_lead	-5	your withdrawal ; ~a ; ~inpatient ; ~it ; ~me
        not_a_lead	-6	*iopRequest.0 ; *occasional.0:other_experiencer ; *substance.1 ; *substance.3
        not_a_lead	-6	*violence.0:other_experiencer ; 0 day ; a bil ; airlin ; an interview ; and by
        not_a_lead	-6	arm is ; arrang ; ativan ; be around ; beer ; bf ; botel ; cabez ; can start
        not_a_lead	-6	cant be ; cervez ; clammy ; cociner ; correct it ; crystal ; d ago ; day for
        not_a_lead	-6	deadlin for ; desintoxicacion ; door and ; dorm ; drug no ; eight month ; el juez
        not_a_lead	-6	en una ; even ; even iop ; exist ; extension ; for client ; for somebody
        not_a_lead	-6	form client ; four tim ; fue la ; gram a ; halloween ; ham ; he just ; he want
        not_a_lead	-6	hes been ; i drink ; in recovery ; intern at ; it sinc ; its a ; ive got ; k no
        not_a_lead	-6	kratom ; las pastilla ; leg ; lit ; lug ; me to ; meth 0 ; mid ; month first ; mor
        not_a_lead	-6	mov in ; my 0 ; my arm ; my chest ; my drink ; my girlfriend ; need detox ; night i
        not_a_lead	-6	nitrou ; no clinical ; noon ; now 0 ; option ; or so ; orient ; our team
        not_a_lead	-6	patient of ; pleas help ; privat ; privat room ; put the ; que me ; que si
        not_a_lead	-6	rep from ; s ; sali del ; say what ; sinc ; smok it ; spic ; star ; straw ; suelt
        not_a_lead	-6	suffer ; sx ; tak him ; the dog ; the overnight ; ther is ; thirty day ; to ref
        not_a_lead	-6	uno ; valium ; voz ; what he ; what kind ; wher i ; wil send ; wok ; wont say ; yo
        not_a_lead	-6	you accept ; ~cok ; ~day ; ~drug ~no ; ~no ~drink
        not_a_lead	-7	*cows.0 ; *functioning.0 ; *lastUsed.0 ; *misuse.0 ; *violence.0 ; 0 s ; a client
        not_a_lead	-7	a year ; acros the ; an even ; and he ; and wheth ; ask me ; back with ; bet app
        not_a_lead	-7	bottl ; braz ; break ; bro ; busc dond ; complet 0 ; cow 0 ; crack ; cre que
        not_a_lead	-7	current resident ; day program ; dia ; dop ; evening ; grief counselor ; has forty
        not_a_lead	-7	he got ; he took ; how long ; hr ago ; i meant ; i say ; if im ; im going ; im gon
        not_a_lead	-7	inf ; its meth ; la coc ; let him ; love ; malil ; mon ask ; my own ; next to
        not_a_lead	-7	on and ; out the ; pued empez ; sal rep ; segu ; she want ; sigu ; sit for
        not_a_lead	-7	sixty day ; start mon ; stick ; straight ; student at ; sí ; the casin ; vap thc
        not_a_lead	-7	walk out ; we run ; whiskey ; y las ; y que ; ya no ; your detox ; ~servic
        not_a_lead	-8	*chestPain.0 ; *ciwa.0 ; *emergency.0 ; *overdoseNow.1 ; *quantity.2 ; *quantity.3
        not_a_lead	-8	*residentialEnding.0 ; *sinceLastUse.1 ; *started.0 ; *substance.1:negated ; 0 dia
        not_a_lead	-8	a spanish ; ahorit ; aliv ; around ; away from ; cal 0 ; ciw 0 ; cok 0 ; detox at
        not_a_lead	-8	detox near ; disput ; el pech ; f ; gat cod ; has to ; hav your ; hes ; hes in
        not_a_lead	-8	hold the ; im on ; in her ; intensiv outpatient ; machet ; mayb ; medical director
        not_a_lead	-8	men ; min ago ; morn and ; need rehab ; normal ; one mor ; pacient con ; pip ; pupil
        not_a_lead	-8	quis ; she has ; slot for ; the even ; the month ; told me ; tre mes ; up blood
        not_a_lead	-8	week sinc ; what ; wont ; wors ; yesterday
        not_a_lead	-9	*family.3 ; *frequency.2:negated ; *lengthOfUse.0 ; *overPrescribed.0
        not_a_lead	-9	*overdoseNow.0 ; 0 f ; 0 mg ; a guy ; both ; coupl of ; day ; drink on ; escribem
        not_a_lead	-9	for anxiety ; honest ; idk ; inpt ; it isnt ; la desintoxicacion ; level ; link to
        not_a_lead	-9	mg ; mot ; muj ; no insuranc ; now its ; of it ; oh ; outpatient group ; prob
        not_a_lead	-9	que sigu ; resum to ; say it ; spe ; stabl ; tab ; thi am ; y lo ; your and
        not_a_lead	-10	*age.0 ; *backToUse.0 ; *drinks.1 ; *family.1 ; *firstOffence.0 ; *lengthOfUse.1
        not_a_lead	-10	*lengthOfUse.2 ; *rhythm.0 ; 0 m ; an iop ; bottl of ; cod 0 ; com out
        not_a_lead	-10	current resi ; dab ; de 0 ; desd hac ; es por ; every tim ; final bil ; hac 0
        not_a_lead	-10	he need ; hes 0 ; hour ago ; how much ; it paid ; its my ; kick ; klonopin ; lin up
        not_a_lead	-10	no nam ; no quier ; overpas ; program ambulatori ; round ; soy cociner ; stay on
        not_a_lead	-10	to someon ; ya le ; ~the
        not_a_lead	-11	*age.1 ; *detoxRequest.0 ; *substance.0 ; agar ; befor i ; by thursday ; desintoxic
        not_a_lead	-11	dont want ; form ~client ; him in ; hosp ; norc ; rn 0 ; said i ; wouldnt
        not_a_lead	-12	*barrierChild.0 ; *residentialDone.0 ; *treatmentNeed.1 ; *withdrawalSign.0:negated
        not_a_lead	-12	be the ; cocain ; go hom ; going on ; night a ; pech ; percocet ; sinc last
        not_a_lead	-12	to keep ; to stay ; tramadol ; unk ; what doe
        not_a_lead	-13	*barrierWork.0 ; *detoxDone.0 ; *outpatientWord.0 ; *rhythm.1 ; a bed ; been on
        not_a_lead	-13	cod ; el ban ; gram ; hip ; interview tue ; minut on ; piedr ; your build
        not_a_lead	-14	*family.0 ; *substance.2 ; a coupl ; a person ; cuant ; un lug ; what do ; wont be
        not_a_lead	-15	*sinceLastUse.0 ; ask what ; clerk ; detox for ; g ; jaw ; next step ; no detail
        not_a_lead	-15	oth inf
        not_a_lead	-16	*duration.2 ; *residentialRequest.0 ; *residentialWord.0 ; *substance.4 ; breastbon
        not_a_lead	-16	known ; lip ; m 0 ; meth ; outpt ; xanax
        not_a_lead	-17	*duration.3 ; fiv day
        not_a_lead	-18	*emergency.4 ; *family.4 ; *sinceStopping.1 ; *substance.2:negated ; day ago
        not_a_lead	-19	*mandate.2 ; adderal ; ambulatori ; intensiv ; ketamin ; perc
        not_a_lead	-20	*residentialEnding.1 ; *suicidal.0 ; 0 d ; snort ; w/d
        not_a_lead	-21	diari ; oxy
        not_a_lead	-23	*substance.2:other_experiencer ; outpatient
        not_a_lead	-24	*injecting.0 ; inpatient
        not_a_lead	-26	*family.2 ; *rhythm.2
        not_a_lead	-28	vodk
        not_a_lead	-30	cok
        not_a_lead	-31	*drinks.2 ; thc
        not_a_lead	-32	*noWithdrawal.0
        not_a_lead	-37	cristal
        """
}
