extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	-2	hx ; hydrocodon ; i bought ; i cant ; i did ; i found ; i giv ; i kick ; i knit
        not_a_lead	-2	i manag ; i notic ; i overdos ; i quit ; i said ; i sel ; i sit ; i skip ; i start
        not_a_lead	-2	icu ; id rath ; im apply ; im hav ; im real ; in an ; in at ; in cost ; in custody
        not_a_lead	-2	in fresn ; in it ; inpatient program ; insuranc already ; int the ; iop ; is look
        not_a_lead	-2	is your ; isnt ; it ; it alon ; its for ; its not ; iv ; ive pick ; joven ; jubil
        not_a_lead	-2	judg ; keep ask ; kil myself ; kitchen when ; knew ; know wher ; know why ; ko
        not_a_lead	-2	la cabez ; la cam ; la carcel ; la cocain ; la tristez ; la troc ; la vid
        not_a_lead	-2	la zapateri ; labio ; las cinc ; las tard ; last 0 ; last me ; last minut ; last tim
        not_a_lead	-2	lat cal ; lat moth ; laundromat ; lawn ; le dio ; le doy ; le ech ; level of
        not_a_lead	-2	limpi en ; lin drop ; litr ; liv ; llam por ; lock in ; lock up ; long ; look over
        not_a_lead	-2	lost an ; loud ; ma ; maestr de ; many day ; map in ; marihuan ; mark ; marri ; mart
        not_a_lead	-2	mas ; master ; me 0 ; me and ; me est ; me mand ; me noth ; me out ; me pas ; meal
        not_a_lead	-2	meti ; metr ; mi cas ; mi jef ; mi prim ; mi telefon ; milligram ; minut ago
        not_a_lead	-2	minut of ; mom + ; mon ; month at ; month now ; month of ; morning are ; morphin
        not_a_lead	-2	most ; most day ; moth in ; mud a ; my apartment ; my breastbon ; my charg
        not_a_lead	-2	my church ; my doctor ; my head ; my job ; my mom ; my neck ; my spot ; my whol
        not_a_lead	-2	my wrist ; myself ; nad es ; narcan ; narcan x ; nd cal ; next ; night she ; ningun
        not_a_lead	-2	no ; no coverag ; no dio ; no en ; no est ; no hx ; no kid ; no mor ; no need
        not_a_lead	-2	no shak ; no teng ; no ~sz ; nobody to ; nobody would ; noma ; norco ; not an
        not_a_lead	-2	not ~sick ; novent ; novent dia ; novi ; now ; now she ; nowher ; ocean ; of april
        not_a_lead	-2	of cok ; of me ; of rehab ; off sinc ; ok so ; on googl ; on slot ; one ; one word
        not_a_lead	-2	opening in ; oper ; or fiv ; or four ; or what ; ought to ; our block ; our pool
        not_a_lead	-2	out ; out at ; out my ; out thi ; over and ; over seventy ; own bed ; own lif
        not_a_lead	-2	paid in ; panteon ; parec ; park at ; park on ; past client ; pastilla ; patient who
        not_a_lead	-2	payday ; pech y ; pediatric ; pen ; peopl relaps ; per ; pharmacist ; physical
        not_a_lead	-2	pie y ; pint ; pint of ; plac lik ; placement for ; planch ; platic ; pong ; por eso
        not_a_lead	-2	por mi ; por que ; preferenci ; pressur ; pric of ; primo ; probation ; put it
        not_a_lead	-2	put me ; put you ; que era ; que lo ; quier ir ; quier un ; quinc ; quit smok
        not_a_lead	-2	ran out ; rath ; re dtr ; re old ; re son ; re the ; real ; recovery 0 ; report on
        not_a_lead	-2	residencial ; residential for ; residential in ; restles ; restroom ; reviv con
        not_a_lead	-2	rib ; right now ; ring ; ronc ; said yes ; salen ; san dieg ; saqu ; saturday ; say
        not_a_lead	-2	say its ; say my ; say who ; say you ; school ; scratch ; se acab ; se ni ; se pued
        not_a_lead	-2	seal in ; security guard ; seen in ; seman ; send it ; send my ; senor me ; separ
        not_a_lead	-2	seven day ; several ; she breath ; she cant ; she com ; she said ; she think ; shirt
        not_a_lead	-2	shoot heroin ; should i ; si ~reciben ; sin tom ; sinc breakfast ; sink ; sist say
        not_a_lead	-2	sist sent ; sit up ; skip ; skip the ; slid ; smok crack ; so ; so i ; so im ; soak
        not_a_lead	-2	soft ; solit ; solt ; som ; someon lik ; someon with ; someplac ; someth
        not_a_lead	-2	somewher to ; sorry for ; sorry i ; sou ; speak on ; spot to ; spous for ; spray
        not_a_lead	-2	squar ; stepdad ; stood ; sw 0 ; swing a ; tak ; tak a ; tak her ; tak peopl
        not_a_lead	-2	tak someon ; tech job ; teeth ; tel my ; teng los ; terapi de ; than my ; than that
        not_a_lead	-2	that ; that arent ; that was ; that what ; the apartment ; the box ; the colleg
        not_a_lead	-2	the fourth ; the hous ; the job ; the kitchen ; the left ; the morn ; the overpas
        not_a_lead	-2	the plant ; the point ; the porch ; the restaurant ; the rop ; the sheet ; the sink
        not_a_lead	-2	the son ; the south ; the tech ; the thing ; the train ; the wait ; the wat
        not_a_lead	-2	the yard ; the ~bank ; them no ; then dont ; then say ; ther are ; they ; they hav
        not_a_lead	-2	they put ; thi in ; thi morn ; thi year ; thing out ; think ; thirty year ; tho
        not_a_lead	-2	thre or ; thre year ; threaten to ; through friday ; through the ; thru ; tia ; tied
        not_a_lead	-2	tien ; tienen program ; tight acros ; to be ; to die ; to get ; to new ; to pres
        not_a_lead	-2	to sign ; to stop ; tod en ; tod la ; toda las ; today ; todo ; told 0 ; took
        not_a_lead	-2	took 0 ; toy ; trabaj 0 ; track for ; tre ; tre dia ; tricar ; troc ; tru ; turn int
        not_a_lead	-2	two day ; two for ; two kid ; two men ; tylenol ; uh ; uh yeah ; un senor
        not_a_lead	-2	una seman ; una tarjet ; und the ; union rep ; unit at ; unload ; up befor ; up to
        not_a_lead	-2	use 0 ; used to ; uso nad ; va ; va a ; vez ; viend ; wait list ; wal and
        not_a_lead	-2	want somewher ; want tx ; was back ; was going ; was great ; was last ; we both
        not_a_lead	-2	weed ; week at ; week for ; weigh 0 ; wel control ; wer in ; what com ; what she
        not_a_lead	-2	what you ; which i ; whil ; who do ; who own ; whol ; whol story ; wil only
        not_a_lead	-2	with din ; with his ; with it ; with real ; with them ; without it ; wk no ; wks
        not_a_lead	-2	women ; work and ; work if ; wrap up ; wrist ; wrong dept ; wrong ext
        not_a_lead	-2	wrong extension ; wrot ; y bendi ; y cocin ; y dic ; y el ; y la ; y su ; y ya ; ya
        not_a_lead	-2	year i ; yes or ; yes to ; you been ; you by ; you hav ; you let ; you wel
        not_a_lead	-2	your iop ; your outpatient ; your scholarship ; your sit ; your tim ; your websit
        not_a_lead	-2	yrs of ; zapateri ; ~0 ~day ; ~an ; ~ask ; ~bank ; ~client re ; ~convulsion ; ~cp
        not_a_lead	-2	~dai ; ~detox ; ~down ; ~droga ; ~drug given ; ~get ; ~hospital ; ~is ; ~la ; ~liv
        not_a_lead	-2	~liv ~in ; ~pcp ; ~program ; ~que ; ~sinc ; ~tiembl
        not_a_lead	-3	# from ; *abstinent.2 ; *audit.0 ; *detoxWord.0:hypothetical ; *drinks.0
        not_a_lead	-3	*duration.1 ; *frequency.1 ; *hallucination.1 ; *losingSupply.0 ; *mandate.1
        not_a_lead	-3	*naloxone.0 ; *person.0:negated ; *quitting.0:historical ; *relief.0
        not_a_lead	-3	*serviceQuestion.0:historical ; *sinceLastUse.2 ; *substance.0:hypothetical
        not_a_lead	-3	*substance.0:possible ; *substance.2:historical ; *substance.4:hypothetical
        not_a_lead	-3	*violence.0:negated ; *wantsToQuit.0 ; / wk ; 0 non ; 0 pound ; a bat ; a crisi
        not_a_lead	-3	a kid ; a liv ; a otr ; a residential ; a seizur ; a whol ; about a ; advis ; aft
        not_a_lead	-3	aft 0 ; ago no ; ahi con ; all of ; alumini ; am i ; an hour ; an intensiv
        not_a_lead	-3	and bien ; and charg ; and ive ; and not ; and say ; and she ; and when ; army
        not_a_lead	-3	ask him ; at kais ; at lunch ; at my ; ay ; back in ; be ; bed for ; bedroom
        not_a_lead	-3	behalf ; behalf of ; bil me ; bil on ; bkgd ; blu cros ; boyfriend ; brinc
        not_a_lead	-3	broth can ; but clr ; but it ; by email ; cad ; can 0 ; can off ; carcel ; card is
        not_a_lead	-3	cas a ; caught ; cerveza ; chest is ; client from ; client wil ; clock ; coc
        not_a_lead	-3	cocin par ; cok in ; com ; companer ; con su ; convuls ; d ; d/c plan ; dai
        not_a_lead	-3	dan terapi ; day now ; day on ; day residential ; de manan ; decid ; del detox
        not_a_lead	-3	detail ; detox on ; detox thi ; dia de ; do it ; do we ; doe a ; doesnt show ; down
        not_a_lead	-3	dres ; drink at ; driv him ; drov past ; drunk ; dur the ; eight ; el mart
        not_a_lead	-3	el proxim ; el trag ; elementary ; en cas ; en googl ; encer ; end ; enter ; es de
        not_a_lead	-3	estim senor ; etoh ; etoh 0 ; every night ; everybody sign ; everywher ; exact ; far
        not_a_lead	-3	fenc ; fent ; fil thi ; first try ; for church ; forearm ; fuer ; g / ; gallon
        not_a_lead	-3	gav my ; girl ; gma ; go ; grief group ; guam ; gues ; gurgl ; hac cuatr ; had me
        not_a_lead	-3	had my ; half a ; hard ; has 0 ; havent touch ; heroin ; hes hom ; high on
        not_a_lead	-3	his drink ; his hand ; hold my ; hom from ; hom to ; hom with ; hos and ; how doe
        not_a_lead	-3	hoy ; i app ; i do ; i keep ; i listen ; i look ; id hav ; im finish ; im look
        not_a_lead	-3	im not ; im out ; im sorry ; in bkgd ; in commerc ; in me ; inpatient for
        not_a_lead	-3	intern de ; iop for ; iop schedul ; is gon ; it and ; its ; its 0 ; its about
        not_a_lead	-3	its every ; its lik ; its only ; ive been ; jail ; jerk ; jit ; joint ; keep
        not_a_lead	-3	keep it ; keep say ; kept ; kid and ; kind ; knot ; l ; l arm ; la heroin ; la prep
        not_a_lead	-3	las noch ; le hac ; le hag ; leagu ; leav your ; left me ; left the ; let her
        not_a_lead	-3	let me ; licens and ; lie ; lik 0 ; lik our ; lin with ; llamenm ; llev dos
        not_a_lead	-3	look at ; loos ; los viern ; lu ; m etoh ; mal 0 ; me ; me ech ; me his ; me pued
        not_a_lead	-3	me pus ; me tom ; mi cun ; mi mam ; mix ; mom 0 ; month ago ; most night ; motel
        not_a_lead	-3	my offic ; my parent ; my school ; nadi mas ; needl ; no hay ; no program ; no pued
        not_a_lead	-3	no se ; no sx ; no tien ; northridg ; not ; not one ; not to ; now im ; obr
        not_a_lead	-3	of residential ; of seven ; of win ; ok ; on behalf ; on her ; on lin ; on saturday
        not_a_lead	-3	on someth ; op ; ought ; our daught ; our street ; out 0 ; paquet ; par de ; par no
        not_a_lead	-3	par que ; past your ; period ; phot ; pick the ; plac and ; por lo ; por seman
        not_a_lead	-3	powd ; preci de ; pres ; psychodram ; puert ; puk ; pus ; put ; que no ; quier viv
        not_a_lead	-3	r u ; ranch ; rat sheet ; rati ; request for ; resident in ; residential center
        not_a_lead	-3	residential sid ; rest ; rid in ; ring me ; room or ; run one ; safety ; said ; sal
        not_a_lead	-3	saturday and ; say how ; say im ; say mor ; scotch ; second try ; sei ; seizur of
        not_a_lead	-3	self 0 ; she ; she is ; she wer ; she wont ; sinc sunday ; sinc thi ; slap ; slur
        not_a_lead	-3	so her ; somebody to ; son 0 ; soon ; spac ; stand ; step down ; stov ; su hij
        not_a_lead	-3	subst ; substanc ; sunday and ; tak kais ; tak leav ; tech at ; tel you ; that help
        not_a_lead	-3	the app ; the cat ; the crack ; the discharg ; the door ; the fridg ; the garag
        not_a_lead	-3	the good ; the hos ; the library ; the one ; the part ; the print ; the sid ; then
        not_a_lead	-3	then the ; they gav ; they let ; thi afternoon ; think im ; thirty ; til i ; tim i
        not_a_lead	-3	tio ; to ask ; to hold ; to pay ; to tak ; today i ; togeth for ; tom el ; tongu
        not_a_lead	-3	tonight i ; too many ; trabajador ; treatment need ; twelv step ; two last ; u tak
        not_a_lead	-3	un dia ; un program ; union ; up for ; us at ; use cok ; use want ; vacation
        not_a_lead	-3	verdad ; vien ; viv ; volvi ; vyvans ; walk ; want him ; want one ; want someon
        not_a_lead	-3	want treatment ; was on ; weekday ; wer a ; wet ; what next ; whatev ; when im
        not_a_lead	-3	who doesnt ; whoev ; whol bottl ; wif was ; wil email ; wil hav ; withdrawal unit
        not_a_lead	-3	would help ; wouldnt say ; x 0 ; y / ; y a ; y ahi ; y est ; yard ; yawn ; year old
        not_a_lead	-3	you can ; you help ; your door ; your front ; your numb ; your offic ; your own
        not_a_lead	-3	your pric ; ~cal ; ~hay ; ~hx ; ~in ; ~nam ; ~of ; ~out ; ~pain ; ~patient ; ~quit
        not_a_lead	-3	~staf ; ~sz
        not_a_lead	-4	*frequency.2:other_experiencer ; *hallucination.0:negated ; *noDetox.0 ; *overdose.0
        not_a_lead	-4	*quitting.0:other_experiencer ; *residentialWord.0:negated ; *suicidal.9
        not_a_lead	-4	*treatmentNeed.0 ; *vendor.0:other_experiencer ; *wantsOff.0 ; 0 beer ; 0 g ; 0 week
        not_a_lead	-4	0 yo ; a callback ; a fre ; a gram ; a singl ; a woman ; a ~patient ; abuel ; accept
        not_a_lead	-4	aceptan ; aft that ; again ; ahor ; aint ; amt ; and cok ; and do ; and gold
        not_a_lead	-4	and off ; and that ; and ther ; anyway ; anywher ; apartment ; arm ; at cal ; at hom
        not_a_lead	-4	at six ; awak ; bathroom ; becaus ; becaus i ; began ; blu shield ; bought
        not_a_lead	-4	busc terapi ; but hes ; but i ; cabez ; cam back ; camin ; cash ; cha ; cinc dia
        not_a_lead	-4	clonazepam ; clr ; cm ; com se ; con alguien ; csun ; dai x ; day inpatient ; day of
        not_a_lead	-4	day stay ; dej a ; despiert ; detox ; dia desd ; dic ; did a ; dij que ; dispatch
        not_a_lead	-4	dog and ; don with ; dud ; ech ; eight day ; el tech ; ell ; encontr ; entr a
        not_a_lead	-4	entr seman ; feel ; few ; finish 0 ; first nam ; for about ; for health ; for someon
        not_a_lead	-4	found ; get the ; given ; goe ; going ; golp ; got no ; graciou ; grand ; half off
        not_a_lead	-4	happen ; hav anyth ; he can ; he did ; he doe ; he smok ; he told ; he use ; he wil
        not_a_lead	-4	her out ; her own ; him ; him on ; himself ; hmo ; hurt ; i be ; i need ; i read
        not_a_lead	-4	i thought ; i want ; i work ; interview on ; inyect ; ir ; is 0 ; it at ; it every
        not_a_lead	-4	it out ; juez ; kitchen lik ; la obr ; last night ; late ; lean ; liv hous ; loc
        not_a_lead	-4	los fin ; m ; mas de ; me in ; met ; meth dai ; mi famili ; mor than ; my dad
        not_a_lead	-4	my girl ; my high ; my nos ; necesit ayud ; new year ; ninety day ; no me
        not_a_lead	-4	nobody els ; noch por ; nod ; not say ; now hes ; nunc ; on friday ; on me ; onc
        not_a_lead	-4	one or ; oth drug ; our church ; our company ; overdos ; oxycodon ; pac ; parti
        not_a_lead	-4	pidi ; pil ; pis ; piz ; positiv ; possibl ; primer ; project ; puls ; qd ; que hac
        not_a_lead	-4	quedan ; question for ; record 0 ; regard a ; resi client ; salg ; sam night
        not_a_lead	-4	saw your ; say for ; say the ; school was ; se que ; seman y ; sentenc ; shield
        not_a_lead	-4	simp ; sleep in ; so far ; softbal ; somebody ; spanish speak ; speak counselor
        not_a_lead	-4	squeez ; stat northridg ; stay for ; sum of ; sur ; the liv ; the premis ; the walk
        not_a_lead	-4	theyd ; theyr ; thi a ; threaten ; tid ; til ; tim in ; to kil ; tod ; trail ; tuv
        not_a_lead	-4	twic a ; typ ; use cocain ; using ; viej ; view ; vip ; voc ; walk in ; want iop
        not_a_lead	-4	what for ; what im ; which ; whippet ; wif say ; wil cal ; wil not ; x ; x / ; y hoy
        not_a_lead	-4	y no ; yeah ; young ; your residential ; ~0 ; ~back ; ~every ; ~him ; ~le ; ~near
        not_a_lead	-4	~pil ; ~policy ; ~to ; ~wif
        not_a_lead	-5	*barrierMoney.0 ; *frequency.0 ; *hallucination.1:other_experiencer
        not_a_lead	-5	*residentialRequest.0:hypothetical ; *seizure.1 ; *substance.0:historical ; + phon
        not_a_lead	-5	0 mes ; a diari ; a friend ; a good ; a week ; about send ; about two ; air ; and $
        not_a_lead	-5	and every ; and on ; and told ; and wont ; any of ; at csun ; at his ; attack in
        not_a_lead	-5	bal ; be don ; been ; beer ; breath ; by friday ; cad noch ; cant do ; cant tak
        not_a_lead	-5	center for ; chiv ; client of ; could one ; coupl ; crawl ; crypt ; day in ; de eso
        not_a_lead	-5	despu ; dia sin ; discharg from ; donat in ; duerm ; el braz ; empez el ; entr
        not_a_lead	-5	es mi ; every oth ; exist ; foil ; for march ; from work ; gf ; gin ; got me ; ha
        not_a_lead	-5	he drink ; him to ; hoard ; how far ; i havent ; i know ; i smok ; i wont ; if i
        not_a_lead	-5	if it ; if no ; im 0 ; in program ; inquir wheth ; internamient ; it would
        not_a_lead	-5	its been ; jal ; join your ; kais ; kid 0 ; kitchen floor ; la car ; la vacant
        not_a_lead	-5	laugh ; left arm ; liv in ; los dia ; lueg ; lying ; me go ; me i ; me the
        not_a_lead	-5	medical detox ; might i ; my heart ; my sponsor ; my teeth ; no ha ; no he ; no plan
        not_a_lead	-5	no sab ; not sur ; odd ; off the ; oig ; on deadlin ; on request ; our offic
        not_a_lead	-5	overnight tech ; pap about ; pistol ; por el ; por la ; pregunta ; psych want ; pue
        not_a_lead	-5	que se ; ray en ; re 0 ; resi clt ; rn ; rn want ; run iop ; shel ; si me
        not_a_lead	-5	smok meth ; soy chof ; start dat ; stif ; structur ; tech open ; tel her ; tequil
        not_a_lead	-5	the bar ; the custodian ; the year ; thi would ; thing ; to look ; to your ; toda
        not_a_lead	-5	too ; tranquil ; traum ; una entrevist ; until i ; up and ; use meth ; veo ; vomit
        not_a_lead	-5	weird ; what it ; wher i ; why im ; win ; with him ; wok up ; wont let ; y si ; yet
        not_a_lead	-5	you ask ; your sign ; your withdrawal ; ~a ; ~inpatient ; ~it
        not_a_lead	-6	*iopRequest.0 ; *occasional.0:other_experiencer ; *substance.1 ; *substance.3
        not_a_lead	-6	*violence.0:other_experiencer ; 0 day ; a bil ; airlin ; an interview ; and by
        not_a_lead	-6	and he ; arm is ; arrang ; ativan ; be around ; bf ; botel ; can start ; cant be
        not_a_lead	-6	cervez ; clammy ; cociner ; correct it ; crystal ; d ago ; day for ; deadlin for
        not_a_lead	-6	desintoxicacion ; door and ; dorm ; drug no ; eight month ; el juez ; en una
        not_a_lead	-6	even iop ; extension ; for client ; for somebody ; form client ; four tim ; fue la
        not_a_lead	-6	gram a ; halloween ; ham ; he just ; he want ; hes been ; i drink ; in recovery
        not_a_lead	-6	intern at ; it sinc ; its a ; ive got ; k no ; kratom ; las pastilla ; leg ; let him
        not_a_lead	-6	lit ; lug ; me to ; meth 0 ; mid ; month first ; mor ; mov in ; my 0 ; my arm
        not_a_lead	-6	my chest ; my drink ; my girlfriend ; need detox ; night i ; nitrou ; no clinical
        not_a_lead	-6	noon ; now 0 ; option ; or so ; orient ; our team ; patient of ; pleas help ; privat
        not_a_lead	-6	privat room ; pupil ; put the ; que me ; que si ; rep from ; s ; sali del ; say what
        not_a_lead	-6	sinc ; smok it ; spic ; star ; straw ; suelt ; suffer ; sx ; tak him ; the dog
        not_a_lead	-6	the overnight ; ther is ; thirty day ; to ref ; uno ; valium ; voz ; what he
        not_a_lead	-6	what kind ; wil send ; wok ; wont say ; yo ; you accept ; ~day ; ~drug ~no ; ~me
        not_a_lead	-6	~no ~drink
        not_a_lead	-7	*cows.0 ; *functioning.0 ; *lastUsed.0 ; *misuse.0 ; 0 s ; a client ; a year
        not_a_lead	-7	acros the ; an even ; and wheth ; ask me ; back with ; bet app ; bottl ; braz
        not_a_lead	-7	break ; bro ; busc dond ; complet 0 ; cow 0 ; crack ; cre que ; current resident
        not_a_lead	-7	day program ; dia ; dop ; even ; evening ; gat cod ; grief counselor ; has forty
        not_a_lead	-7	he got ; he took ; how long ; hr ago ; i meant ; i say ; if im ; im going ; im gon
        not_a_lead	-7	inf ; its meth ; la coc ; love ; malil ; mon ask ; my own ; next to ; on and
        not_a_lead	-7	out the ; pued empez ; sal rep ; segu ; she want ; sigu ; sixty day ; start mon
        not_a_lead	-7	stick ; straight ; student at ; sí ; the casin ; tre mes ; vap thc ; walk out
        not_a_lead	-7	we run ; whiskey ; y las ; y que ; ya no ; your detox ; ~cok ; ~servic
        not_a_lead	-8	*chestPain.0 ; *ciwa.0 ; *emergency.0 ; *overdoseNow.1 ; *quantity.2 ; *quantity.3
        not_a_lead	-8	*residentialEnding.0 ; *sinceLastUse.1 ; *started.0 ; *substance.1:negated
        not_a_lead	-8	*violence.0 ; 0 dia ; ahorit ; aliv ; around ; away from ; cal 0 ; ciw 0 ; cok 0
        not_a_lead	-8	detox at ; detox near ; disput ; el pech ; f ; has to ; hav your ; hes ; hes in
        not_a_lead	-8	hold the ; im on ; in her ; intensiv outpatient ; machet ; mayb ; medical director
        not_a_lead	-8	men ; min ago ; morn and ; need rehab ; normal ; one mor ; pacient con ; pip ; quis
        not_a_lead	-8	she has ; sit for ; slot for ; the even ; the month ; told me ; up blood ; week sinc
        not_a_lead	-8	what ; wont ; wors ; yesterday
        not_a_lead	-9	*family.3 ; *frequency.2:negated ; *lengthOfUse.0 ; *overPrescribed.0 ; 0 f ; 0 mg
        not_a_lead	-9	a guy ; a spanish ; both ; coupl of ; day ; drink on ; escribem ; for anxiety
        not_a_lead	-9	him in ; honest ; idk ; inpt ; it isnt ; la desintoxicacion ; level ; link to ; mg
        not_a_lead	-9	mot ; muj ; no insuranc ; now its ; of it ; oh ; outpatient group ; prob ; que sigu
        not_a_lead	-9	resum to ; say it ; spe ; stabl ; tab ; thi am ; y lo ; your and
        not_a_lead	-10	*age.0 ; *age.1 ; *backToUse.0 ; *family.1 ; *firstOffence.0 ; *lengthOfUse.1
        not_a_lead	-10	*lengthOfUse.2 ; *overdoseNow.0 ; *rhythm.0 ; 0 m ; an iop ; bottl of ; cod 0
        not_a_lead	-10	com out ; current resi ; dab ; de 0 ; desd hac ; es por ; every tim ; final bil
        not_a_lead	-10	hac 0 ; he need ; hes 0 ; hour ago ; how much ; it paid ; its my ; kick ; klonopin
        not_a_lead	-10	lin up ; no nam ; no quier ; overpas ; program ambulatori ; round ; soy cociner
        not_a_lead	-10	stay on ; to someon ; ya le ; ~the
        not_a_lead	-11	*detoxRequest.0 ; *drinks.1 ; *substance.0 ; agar ; befor i ; by thursday
        not_a_lead	-11	desintoxic ; dont want ; form ~client ; hosp ; norc ; rn 0 ; said i ; wouldnt
        not_a_lead	-12	*barrierChild.0 ; *residentialDone.0 ; *treatmentNeed.1 ; *withdrawalSign.0:negated
        not_a_lead	-12	be the ; been on ; cocain ; go hom ; going on ; gram ; night a ; pech ; sinc last
        not_a_lead	-12	to keep ; to stay ; tramadol ; unk ; what doe
        not_a_lead	-13	*barrierWork.0 ; *detoxDone.0 ; *outpatientWord.0 ; *rhythm.1 ; a bed ; cod
        not_a_lead	-13	el ban ; hip ; interview tue ; minut on ; percocet ; piedr ; your build
        not_a_lead	-14	*family.0 ; *substance.2 ; a coupl ; a person ; cuant ; un lug ; what do ; wont be
        not_a_lead	-15	*sinceLastUse.0 ; ask what ; clerk ; detox for ; g ; jaw ; known ; next step
        not_a_lead	-15	no detail ; oth inf
        not_a_lead	-16	*duration.2 ; *residentialRequest.0 ; *residentialWord.0 ; *substance.4 ; breastbon
        not_a_lead	-16	lip ; m 0 ; meth ; outpt ; xanax
        not_a_lead	-17	*duration.3 ; fiv day
        not_a_lead	-18	*family.4 ; *sinceStopping.1 ; *substance.2:negated ; day ago
        not_a_lead	-19	*emergency.4 ; *mandate.2 ; adderal ; ambulatori ; ketamin ; perc
        not_a_lead	-20	*residentialEnding.1 ; *suicidal.0 ; 0 d ; intensiv ; snort ; w/d
        not_a_lead	-21	diari ; oxy
        not_a_lead	-23	*substance.2:other_experiencer ; outpatient
        not_a_lead	-24	*injecting.0 ; inpatient
        not_a_lead	-26	*family.2 ; *rhythm.2
        not_a_lead	-28	vodk
        not_a_lead	-30	cok
        not_a_lead	-31	*drinks.2 ; thc
        not_a_lead	-33	*noWithdrawal.0
        not_a_lead	-37	cristal
        """
}
