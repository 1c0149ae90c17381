extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	-2	how ; how often ; how soon ; hr 0 ; hrs + ; hx ; hydrocodon ; i bought ; i cant
        not_a_lead	-2	i did ; i found ; i giv ; i kick ; i knit ; i lov ; i manag ; i notic ; i overdos
        not_a_lead	-2	i said ; i sel ; i sit ; i skip ; i start ; icu ; id rath ; im apply ; im hav
        not_a_lead	-2	im real ; in an ; in at ; in cost ; in fresn ; in it ; inpatient program
        not_a_lead	-2	insuranc already ; int the ; iop ; is look ; is your ; isnt ; it ; it alon ; its for
        not_a_lead	-2	its not ; iv ; ive pick ; joven ; jubil ; keep ask ; kept ; kil myself
        not_a_lead	-2	kitchen when ; knew ; know wher ; know why ; ko ; la cabez ; la cam ; la carcel
        not_a_lead	-2	la cocain ; la prep ; la tristez ; la troc ; la vid ; la zapateri ; labio ; las cinc
        not_a_lead	-2	las tard ; last 0 ; last me ; last minut ; last tim ; lat cal ; lat moth
        not_a_lead	-2	laundromat ; lawn ; le dio ; le doy ; le ech ; level of ; limpi en ; lin drop ; litr
        not_a_lead	-2	liv ; llam por ; lock in ; lock up ; long ; look over ; lost an ; loud ; ma
        not_a_lead	-2	maestr de ; many day ; map in ; marihuan ; mark ; marri ; mart ; mas ; master ; me 0
        not_a_lead	-2	me and ; me est ; me mand ; me noth ; me out ; me pas ; me pus ; meal ; meti ; metr
        not_a_lead	-2	mi cas ; mi jef ; mi prim ; mi telefon ; milligram ; minut ago ; minut of ; mom +
        not_a_lead	-2	mon ; month at ; month now ; month of ; morning are ; morphin ; most ; moth in
        not_a_lead	-2	mud a ; my apartment ; my breastbon ; my charg ; my church ; my doctor ; my head
        not_a_lead	-2	my job ; my mom ; my neck ; my spot ; my whol ; my wrist ; myself ; nad es ; narcan
        not_a_lead	-2	narcan x ; nd cal ; next ; night she ; ningun ; no ; no coverag ; no dio ; no en
        not_a_lead	-2	no est ; no hx ; no kid ; no mor ; no need ; no shak ; no teng ; no ~sz ; nobody to
        not_a_lead	-2	nobody would ; noma ; norco ; not an ; not ~sick ; novent ; novent dia ; novi ; now
        not_a_lead	-2	now she ; nowher ; ocean ; of april ; of cok ; of me ; of rehab ; off sinc ; ok so
        not_a_lead	-2	on googl ; on slot ; one ; one word ; opening in ; oper ; or fiv ; or four ; or what
        not_a_lead	-2	ought to ; our block ; our honeymoon ; our pool ; out ; out at ; out my ; out thi
        not_a_lead	-2	over and ; over seventy ; own bed ; own lif ; paid in ; panteon ; parec ; park at
        not_a_lead	-2	park on ; past client ; pastilla ; patient who ; payday ; pech y ; pediatric ; pen
        not_a_lead	-2	peopl relaps ; per ; pharmacist ; physical ; pie y ; pint ; pint of ; plac lik
        not_a_lead	-2	placement for ; planch ; platic ; pong ; por eso ; por mi ; por que ; preferenci
        not_a_lead	-2	pressur ; pric of ; primo ; probation ; put it ; put me ; put you ; que era ; que lo
        not_a_lead	-2	quier ir ; quier un ; quinc ; quit smok ; ran out ; rath ; re dtr ; re old ; re son
        not_a_lead	-2	re the ; real ; recovery 0 ; report on ; residencial ; residential for
        not_a_lead	-2	residential in ; restles ; restroom ; reviv con ; rib ; right now ; ring ; ronc
        not_a_lead	-2	said yes ; salen ; san dieg ; saturday ; say ; say its ; say who ; say you ; school
        not_a_lead	-2	scratch ; se acab ; se ni ; se pued ; seal in ; security guard ; seen in ; seman
        not_a_lead	-2	send it ; send my ; senor me ; separ ; seven day ; several ; she breath ; she cant
        not_a_lead	-2	she com ; she said ; shirt ; shoot heroin ; should i ; si no ; si ~reciben ; sin tom
        not_a_lead	-2	sinc breakfast ; sink ; sist say ; sist sent ; sit up ; skip ; skip the ; slid
        not_a_lead	-2	smok crack ; so ; so i ; so im ; soak ; soft ; solit ; solt ; som ; someon lik
        not_a_lead	-2	someon with ; someplac ; someth ; somewher to ; sorry for ; sorry i ; sou ; speak on
        not_a_lead	-2	spot to ; spous for ; spray ; squar ; stepdad ; stood ; stov ; sw 0 ; swing a ; tak
        not_a_lead	-2	tak a ; tak her ; tak peopl ; tak someon ; tech job ; teeth ; tel my ; teng los
        not_a_lead	-2	terapi de ; than my ; than that ; that ; that arent ; that was ; that what
        not_a_lead	-2	the apartment ; the box ; the colleg ; the fourth ; the hous ; the job ; the kitchen
        not_a_lead	-2	the left ; the morn ; the overpas ; the plant ; the point ; the porch
        not_a_lead	-2	the restaurant ; the rop ; the sheet ; the sink ; the son ; the south ; the tech
        not_a_lead	-2	the thing ; the train ; the wait ; the wat ; the yard ; the ~bank ; then dont
        not_a_lead	-2	then say ; ther are ; they ; they hav ; they put ; thi in ; thi morn ; thi year
        not_a_lead	-2	thing out ; think ; thirty year ; tho ; thre year ; threaten to ; through friday
        not_a_lead	-2	through the ; thru ; tia ; tied ; tien ; tienen program ; tight acros ; to be
        not_a_lead	-2	to die ; to get ; to new ; to pres ; to sign ; to stop ; tod en ; tod la ; toda las
        not_a_lead	-2	today ; todo ; told 0 ; took ; took 0 ; toy ; trabaj 0 ; track for ; tre ; tre dia
        not_a_lead	-2	tricar ; troc ; tru ; turn int ; two day ; two for ; two kid ; two men ; tylenol
        not_a_lead	-2	uh ; uh yeah ; un senor ; una seman ; una tarjet ; und the ; union rep ; unit at
        not_a_lead	-2	unload ; up befor ; up to ; use 0 ; used to ; uso nad ; va ; va a ; vez ; viend
        not_a_lead	-2	wait list ; wal and ; want somewher ; want tx ; was back ; was going ; was great
        not_a_lead	-2	was last ; we both ; weed ; week at ; week for ; weigh 0 ; wel control ; wer in
        not_a_lead	-2	what com ; what she ; what you ; which i ; whil ; who do ; who own ; whol
        not_a_lead	-2	whol story ; wil only ; with din ; with his ; with it ; with real ; with them
        not_a_lead	-2	without it ; wk no ; wks ; women ; work and ; work if ; wrap up ; wrist ; wrong dept
        not_a_lead	-2	wrong ext ; wrong extension ; wrot ; y bendi ; y cocin ; y dic ; y el ; y la ; y su
        not_a_lead	-2	y ya ; ya ; year i ; yes or ; yes to ; you been ; you by ; you hav ; you let
        not_a_lead	-2	you wel ; your iop ; your outpatient ; your scholarship ; your sit ; your tim
        not_a_lead	-2	your websit ; yrs of ; zapateri ; ~0 ~day ; ~an ; ~bank ; ~client re ; ~convulsion
        not_a_lead	-2	~cp ; ~dai ; ~detox ; ~down ; ~droga ; ~drug given ; ~hospital ; ~is ; ~la ; ~liv
        not_a_lead	-2	~liv ~in ; ~of ; ~pcp ; ~program ; ~que ; ~sinc ; ~tiembl ; ~wont
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
        not_a_lead	-3	cocin par ; cok in ; com ; companer ; con su ; convuls ; d ; d/c plan ; dai
        not_a_lead	-3	dan terapi ; day now ; day on ; day residential ; de manan ; decid ; del detox
        not_a_lead	-3	detail ; detox on ; detox thi ; dia de ; do it ; do we ; doe a ; doesnt show ; down
        not_a_lead	-3	down to ; dres ; drink at ; driv him ; drov past ; drunk ; dur the ; eight
        not_a_lead	-3	el proxim ; el trag ; elementary ; en cas ; en googl ; encer ; end ; enter ; es de
        not_a_lead	-3	estim senor ; etoh ; etoh 0 ; every night ; everybody sign ; everywher ; exact ; far
        not_a_lead	-3	fenc ; fent ; fil thi ; first try ; for church ; forearm ; fuer ; g / ; gallon
        not_a_lead	-3	gav my ; girl ; gma ; go ; grief group ; guam ; gues ; gurgl ; hac cuatr ; had me
        not_a_lead	-3	had my ; half a ; hard ; has 0 ; havent touch ; heroin ; hes hom ; high on
        not_a_lead	-3	his drink ; his hand ; hold my ; hom from ; hom to ; hom with ; hos and ; how doe
        not_a_lead	-3	hoy ; i app ; i do ; i keep ; i listen ; i look ; id hav ; im finish ; im look
        not_a_lead	-3	im not ; im out ; im sorry ; in bkgd ; in commerc ; in me ; inpatient for
        not_a_lead	-3	intern de ; iop for ; iop schedul ; is gon ; it and ; its ; its 0 ; its about
        not_a_lead	-3	its every ; its lik ; its only ; jail ; jerk ; jit ; joint ; keep ; keep it
        not_a_lead	-3	keep say ; kid and ; kind ; knot ; l ; l arm ; la heroin ; las noch ; le hac
        not_a_lead	-3	le hag ; leagu ; leav your ; left me ; left the ; let her ; let me ; licens and
        not_a_lead	-3	lie ; lik 0 ; lik our ; lin with ; llamenm ; llev dos ; look at ; loos ; los viern
        not_a_lead	-3	lu ; m etoh ; mal 0 ; me ; me ech ; me his ; me pued ; me tom ; mi cun ; mi mam
        not_a_lead	-3	mix ; mom 0 ; month ago ; most day ; most night ; motel ; my offic ; my parent
        not_a_lead	-3	my school ; nadi mas ; needl ; no hay ; no program ; no pued ; no se ; no sx
        not_a_lead	-3	no tien ; northridg ; not ; not one ; not to ; now hes ; now im ; obr
        not_a_lead	-3	of residential ; of seven ; of win ; ok ; on behalf ; on her ; on lin ; on saturday
        not_a_lead	-3	on someth ; op ; ought ; our daught ; our street ; out 0 ; paquet ; par de ; par no
        not_a_lead	-3	par que ; past your ; period ; phot ; pick the ; plac and ; por lo ; por seman
        not_a_lead	-3	powd ; preci de ; pres ; psychodram ; puert ; puk ; pus ; put ; que no ; quier viv
        not_a_lead	-3	r u ; ranch ; rat sheet ; rati ; request for ; resident in ; residential center
        not_a_lead	-3	residential sid ; rest ; rid in ; ring me ; room or ; run one ; safety ; said ; sal
        not_a_lead	-3	saturday and ; say how ; say im ; say mor ; scotch ; second try ; sei ; seizur of
        not_a_lead	-3	self 0 ; she ; she is ; she think ; she wer ; she wont ; sinc sunday ; sinc thi
        not_a_lead	-3	slap ; slur ; so her ; somebody to ; son 0 ; soon ; spac ; stand ; step down
        not_a_lead	-3	su hij ; subst ; substanc ; sunday and ; tak kais ; tak leav ; tech at ; tel you
        not_a_lead	-3	that help ; the app ; the cat ; the crack ; the discharg ; the door ; the fridg
        not_a_lead	-3	the garag ; the good ; the hos ; the library ; the one ; the part ; the print
        not_a_lead	-3	the sid ; then ; then the ; they gav ; they let ; thi afternoon ; think im ; thirty
        not_a_lead	-3	thre or ; til i ; tim i ; tio ; to ask ; to hold ; to pay ; to tak ; today i
        not_a_lead	-3	togeth for ; tom el ; tongu ; tonight i ; too many ; trabajador ; treatment need
        not_a_lead	-3	twelv step ; two last ; u tak ; un dia ; un program ; union ; us at ; use cok
        not_a_lead	-3	use want ; vacation ; verdad ; vien ; viv ; volvi ; vyvans ; walk ; want him
        not_a_lead	-3	want one ; want someon ; want treatment ; was on ; weekday ; wer a ; wet ; what next
        not_a_lead	-3	whatev ; when im ; who doesnt ; whoev ; whol bottl ; wif was ; wil email ; wil hav
        not_a_lead	-3	withdrawal unit ; would help ; wouldnt say ; x 0 ; y / ; y a ; y ahi ; y est ; yard
        not_a_lead	-3	yawn ; year old ; you can ; you help ; your door ; your front ; your numb
        not_a_lead	-3	your offic ; your own ; your pric ; ~ask ; ~cal ; ~get ; ~hay ; ~hx ; ~in ; ~nam
        not_a_lead	-3	~out ; ~pain ; ~patient ; ~quit ; ~staf ; ~sz
        not_a_lead	-4	*frequency.2:other_experiencer ; *hallucination.0:negated ; *noDetox.0 ; *overdose.0
        not_a_lead	-4	*overdoseNow.0:other_experiencer ; *quitting.0:other_experiencer
        not_a_lead	-4	*residentialWord.0:negated ; *suicidal.9 ; *treatmentNeed.0
        not_a_lead	-4	*vendor.0:other_experiencer ; *wantsOff.0 ; 0 g ; 0 week ; 0 yo ; a callback ; a fre
        not_a_lead	-4	a gram ; a singl ; a woman ; a ~patient ; abuel ; accept ; aceptan ; aft that
        not_a_lead	-4	again ; ahor ; aint ; and cok ; and do ; and gold ; and off ; and that ; and ther
        not_a_lead	-4	anyway ; anywher ; apartment ; arm ; at cal ; at six ; awak ; bathroom ; becaus
        not_a_lead	-4	becaus i ; began ; blu shield ; bought ; busc terapi ; but hes ; but i ; cam back
        not_a_lead	-4	camin ; cash ; cha ; cinc dia ; clonazepam ; clr ; cm ; com se ; con alguien ; csun
        not_a_lead	-4	dai x ; day inpatient ; day of ; day stay ; de eso ; dej a ; despiert ; detox
        not_a_lead	-4	dia desd ; dic ; did a ; dij que ; dispatch ; dog and ; don with ; dud ; duerm ; ech
        not_a_lead	-4	eight day ; el mart ; el tech ; ell ; encontr ; entr a ; feel ; few ; finish 0
        not_a_lead	-4	first nam ; for about ; for health ; for someon ; found ; get the ; given ; goe
        not_a_lead	-4	going ; golp ; got no ; graciou ; grand ; half off ; happen ; hav anyth ; he can
        not_a_lead	-4	he did ; he doe ; he smok ; he told ; he use ; he wil ; her out ; her own ; him
        not_a_lead	-4	him on ; himself ; hmo ; hurt ; i be ; i need ; i read ; i thought ; i want ; i work
        not_a_lead	-4	interview on ; inyect ; ir ; is 0 ; it at ; it every ; it out ; ive been ; juez
        not_a_lead	-4	kitchen lik ; la obr ; last night ; late ; lean ; liv hous ; loc ; los fin ; m
        not_a_lead	-4	mas de ; me in ; met ; meth dai ; mi famili ; mor than ; my dad ; my girl ; my high
        not_a_lead	-4	my nos ; necesit ayud ; new year ; ninety day ; no me ; nobody els ; noch por ; nod
        not_a_lead	-4	not say ; nunc ; on friday ; on me ; onc ; one or ; oth drug ; our church
        not_a_lead	-4	our company ; overdos ; oxycodon ; pac ; parti ; pidi ; pil ; pis ; piz ; positiv
        not_a_lead	-4	possibl ; primer ; project ; puls ; qd ; que hac ; quedan ; question for ; record 0
        not_a_lead	-4	regard a ; resi client ; salg ; sam night ; saw your ; say for ; say the
        not_a_lead	-4	school was ; se que ; seman y ; sentenc ; shield ; simp ; sleep in ; so far
        not_a_lead	-4	softbal ; somebody ; spanish speak ; speak counselor ; squeez ; stat northridg
        not_a_lead	-4	stay for ; sum of ; sur ; the liv ; the premis ; the walk ; theyd ; theyr ; thi a
        not_a_lead	-4	threaten ; tid ; til ; tim in ; to kil ; tod ; trail ; tuv ; twic a ; typ
        not_a_lead	-4	use cocain ; using ; viej ; view ; vip ; voc ; walk in ; want iop ; what for
        not_a_lead	-4	what im ; which ; whippet ; wif say ; wil cal ; wil not ; x ; x / ; y hoy ; y no
        not_a_lead	-4	yeah ; young ; your residential ; ~0 ; ~back ; ~every ; ~him ; ~le ; ~near ; ~pil
        not_a_lead	-4	~policy ; ~to ; ~wif
        not_a_lead	-5	*barrierMoney.0 ; *frequency.0 ; *hallucination.1:other_experiencer
        not_a_lead	-5	*residentialRequest.0:hypothetical ; *seizure.1 ; *substance.0:historical ; + phon
        not_a_lead	-5	0 mes ; a diari ; a friend ; a good ; a week ; about send ; about two ; air ; amt
        not_a_lead	-5	and $ ; and every ; and on ; and told ; and wont ; any of ; at csun ; at his
        not_a_lead	-5	attack in ; bal ; be don ; been ; beer ; breath ; by friday ; cad noch ; cant do
        not_a_lead	-5	cant tak ; center for ; chiv ; client of ; could one ; coupl ; crawl ; crypt
        not_a_lead	-5	day in ; despu ; dia sin ; discharg from ; donat in ; el braz ; empez el ; entr
        not_a_lead	-5	entr seman ; es mi ; every oth ; exist ; foil ; for march ; from work ; gf ; gin
        not_a_lead	-5	got me ; ha ; he drink ; him to ; hoard ; how far ; i havent ; i know ; i smok
        not_a_lead	-5	i wont ; if i ; if it ; if no ; im 0 ; in program ; inquir wheth ; internamient
        not_a_lead	-5	it would ; its been ; jal ; join your ; kais ; kid 0 ; kitchen floor ; la car
        not_a_lead	-5	la vacant ; laugh ; left arm ; liv in ; los dia ; lueg ; lying ; me go ; me i
        not_a_lead	-5	me the ; medical detox ; might i ; my heart ; my sponsor ; my teeth ; no ha ; no he
        not_a_lead	-5	no plan ; no sab ; not sur ; odd ; off the ; oig ; on deadlin ; on request
        not_a_lead	-5	our offic ; overnight tech ; pap about ; pistol ; por el ; por la ; pregunta
        not_a_lead	-5	psych want ; pue ; que se ; ray en ; re 0 ; resi clt ; rn ; rn want ; run iop ; shel
        not_a_lead	-5	si me ; smok meth ; soy chof ; start dat ; stif ; structur ; tech open ; tel her
        not_a_lead	-5	tequil ; the bar ; the custodian ; the year ; thi would ; thing ; to look ; to your
        not_a_lead	-5	toda ; too ; tranquil ; traum ; una entrevist ; until i ; up and ; use meth ; veo
        not_a_lead	-5	vomit ; weird ; what it ; why im ; win ; with him ; wok up ; wont let ; y si ; yet
        not_a_lead	-5	you ask ; your sign ; your withdrawal ; ~a ; ~inpatient ; ~it ; ~me
        not_a_lead	-6	*iopRequest.0 ; *occasional.0:other_experiencer ; *substance.1 ; *substance.3
        not_a_lead	-6	*violence.0:other_experiencer ; 0 day ; a bil ; airlin ; an interview ; and by
        not_a_lead	-6	arm is ; arrang ; ativan ; be around ; bf ; botel ; cabez ; can start ; cervez
        not_a_lead	-6	clammy ; cociner ; correct it ; crystal ; d ago ; day for ; deadlin for
        not_a_lead	-6	desintoxicacion ; door and ; dorm ; drug no ; eight month ; el juez ; en una
        not_a_lead	-6	even iop ; extension ; for client ; for somebody ; form client ; four tim ; fue la
        not_a_lead	-6	gram a ; halloween ; ham ; he just ; he want ; hes been ; i drink ; in recovery
        not_a_lead	-6	intern at ; it sinc ; its a ; ive got ; k no ; kratom ; las pastilla ; leg ; lit
        not_a_lead	-6	lug ; me to ; meth 0 ; mid ; month first ; mor ; mov in ; my 0 ; my arm ; my chest
        not_a_lead	-6	my drink ; my girlfriend ; need detox ; night i ; nitrou ; no clinical ; noon
        not_a_lead	-6	now 0 ; option ; or so ; orient ; our team ; patient of ; pleas help ; privat
        not_a_lead	-6	privat room ; put the ; que me ; que si ; rep from ; s ; sali del ; say what ; sinc
        not_a_lead	-6	smok it ; spic ; star ; straw ; suelt ; suffer ; sx ; tak him ; the dog
        not_a_lead	-6	the overnight ; ther is ; thirty day ; to ref ; uno ; valium ; voz ; what he
        not_a_lead	-6	what kind ; wher i ; wil send ; wok ; wont say ; yo ; you accept ; ~day ; ~drug ~no
        not_a_lead	-6	~no ~drink
        not_a_lead	-7	*cows.0 ; *functioning.0 ; *lastUsed.0 ; *misuse.0 ; *violence.0 ; 0 s ; a client
        not_a_lead	-7	a year ; acros the ; an even ; and he ; and wheth ; ask me ; back with ; bet app
        not_a_lead	-7	bottl ; braz ; break ; bro ; busc dond ; cant be ; complet 0 ; cow 0 ; crack
        not_a_lead	-7	cre que ; current resident ; day program ; dia ; dop ; even ; evening ; gat cod
        not_a_lead	-7	grief counselor ; has forty ; he got ; he took ; how long ; hr ago ; i meant ; i say
        not_a_lead	-7	if im ; im going ; im gon ; inf ; its meth ; la coc ; let him ; love ; malil
        not_a_lead	-7	mon ask ; my own ; next to ; on and ; out the ; pued empez ; sal rep ; segu
        not_a_lead	-7	she want ; sigu ; sit for ; sixty day ; start mon ; stick ; straight ; student at
        not_a_lead	-7	sí ; the casin ; vap thc ; walk out ; we run ; whiskey ; y las ; y que ; ya no
        not_a_lead	-7	your detox ; ~cok ; ~servic
        not_a_lead	-8	*chestPain.0 ; *ciwa.0 ; *emergency.0 ; *overdoseNow.1 ; *quantity.2 ; *quantity.3
        not_a_lead	-8	*residentialEnding.0 ; *sinceLastUse.1 ; *started.0 ; *substance.1:negated ; 0 dia
        not_a_lead	-8	a spanish ; ahorit ; aliv ; around ; away from ; cal 0 ; ciw 0 ; cok 0 ; detox at
        not_a_lead	-8	detox near ; disput ; el pech ; f ; has to ; hav your ; hes ; hes in ; hold the
        not_a_lead	-8	im on ; in her ; intensiv outpatient ; machet ; mayb ; medical director ; men
        not_a_lead	-8	min ago ; morn and ; need rehab ; normal ; one mor ; pacient con ; pip ; pupil
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
        not_a_lead	-12	be the ; been on ; cocain ; go hom ; going on ; night a ; pech ; percocet
        not_a_lead	-12	sinc last ; to keep ; to stay ; tramadol ; unk ; what doe
        not_a_lead	-13	*barrierWork.0 ; *detoxDone.0 ; *outpatientWord.0 ; *rhythm.1 ; a bed ; cod
        not_a_lead	-13	el ban ; gram ; hip ; interview tue ; minut on ; piedr ; your build
        not_a_lead	-14	*family.0 ; *substance.2 ; a coupl ; a person ; cuant ; un lug ; what do ; wont be
        not_a_lead	-15	*sinceLastUse.0 ; ask what ; clerk ; detox for ; g ; jaw ; next step ; no detail
        not_a_lead	-15	oth inf
        not_a_lead	-16	*duration.2 ; *residentialRequest.0 ; *residentialWord.0 ; *substance.4 ; breastbon
        not_a_lead	-16	known ; lip ; m 0 ; meth ; outpt ; xanax
        not_a_lead	-17	*duration.3 ; fiv day
        not_a_lead	-18	*emergency.4 ; *family.4 ; *sinceStopping.1 ; *substance.2:negated ; day ago
        not_a_lead	-19	*mandate.2 ; ambulatori ; ketamin ; perc
        not_a_lead	-20	*residentialEnding.1 ; *suicidal.0 ; 0 d ; adderal ; intensiv ; snort ; w/d
        not_a_lead	-21	diari ; oxy
        not_a_lead	-23	*substance.2:other_experiencer ; outpatient
        not_a_lead	-24	inpatient
        not_a_lead	-25	*injecting.0
        not_a_lead	-26	*family.2 ; *rhythm.2
        not_a_lead	-28	vodk
        not_a_lead	-30	cok
        not_a_lead	-31	*drinks.2 ; thc
        not_a_lead	-33	*noWithdrawal.0
        not_a_lead	-37	cristal
        """
}
