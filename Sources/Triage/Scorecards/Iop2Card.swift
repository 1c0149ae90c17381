extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	6	positiv de ; put outpatient ; q <week> ; que crezc ; quier un ; quot 0 ; raider
        iop	6	random test ; ray en ; rec <treatment> ; reckles ; releas me ; repet ; report say
        iop	6	residential plac ; residential thre ; ring me ; run iop ; sam even ; sat only ; say im
        iop	6	say intensiv ; season run ; seman ni ; set me ; seven week ; sig limpi ; sin ~<insurance>
        iop	6	sin ~aseguranz ; sin ~consum ; sin ~piedr ; sinc sept ; six tim ; smok one ; so 0
        iop	6	so <asleep> ; so <night> ; so in ; so sleep ; sol 0 ; sold me ; som tuesday ; someplac to
        iop	6	someth 0 ; someth thre ; someth with ; somewher to ; son tre ; soph ; soul ; stil breath
        iop	6	stubbornnes ; svc <official> ; tard par ; ten week ; termin sus ; th aft ; that meet
        iop	6	thc cart ; thc in ; the audit ; the cheap ; the dean ; the extend ; the only ; the stuf
        iop	6	the vis ; ther nobody ; therapist say ; therev ; therev been ; they <bodypart> ; they go
        iop	6	thousand up ; thre und ; tien alzheim ; til <month> ; tim <go> ; tim at ; tim in
        iop	6	to burbank ; to lin ; took acid ; tre nino ; two bottl ; un <law> ; un cumpleano ; una hora
        iop	6	uno gan ; up <consume> ; utah on ; vap ; voluntad sin ; want day ; want eve ; want thre
        iop	6	week int ; week they ; week wher ; wer <eat> ; wet reckles ; when <child> ; wher that
        iop	6	whod do ; wil <insurance> ; wish i ; with sup ; without ~<stimulant> ; wk grad ; worth i
        iop	6	x a ; year eve ; yo sol ; yr <last> ; yr last ; ~<amount> i ; ~<colleague> ~<job>
        iop	6	~<consume> <stimulant> ; ~<day> <stimulant> ; ~<day> ~en ; ~<day> ~off ; ~<insurance> of
        iop	6	~<medicine> no ; ~<month> <day> ; ~<month> ~old ; ~<see> ~back ; ~<shake> noth
        iop	6	~<sick> ~off ; ~<stop> <child> ; ~<treatment> just ; ~<treatment> ~<treatment>
        iop	6	~a ~professional ; ~adderal ; ~away ~a ; ~back ~up ; ~bar and ; ~calific ; ~calific par
        iop	6	~cinc ~dia ; ~clear ; ~dad 0 ; ~day ~off ; ~detox need ; ~even ; ~inpatient don ; ~ins
        iop	6	~it ~back ; ~look ~back ; ~med no ; ~mis <child> ; ~money for ; ~month ~old ; ~much i
        iop	6	~off <stimulant> ; ~off meth ; ~oth <opioid> ; ~oth sub ; ~pension ; ~pick ~it
        iop	6	~professional ; ~qued ; ~resi 0 ; ~residential in ; ~segur ; ~sick ~off ; ~sicknes
        iop	6	~six ~week ; ~teng <sick> ; ~ther ~no ; ~to ~someon ; ~w/d <need>
        iop	5	*ago.3 ; *alcoholic:other_experiencer ; *drinks.0:possible ; *duration.2
        iop	5	*injecting:historical ; *otherService.lookAlike:hypothetical ; *outpatientWord:possible
        iop	5	*sinceStopping.2 ; *substance.cannabis:hypothetical ; + ket ; 0 court ; 0 thc ; 0 week
        iop	5	0 wkend ; 0 wknd ; <alcohol> <play> ; <alone> 0 ; <alone> <lock> ; <always> aft
        iop	5	<ask> <night> ; <asleep> him ; <blood> back ; <blood> down ; <bodypart> them
        iop	5	<build> <child> ; <cannabis> <crowd> ; <cannabis> aft ; <cannabis> desd ; <cannabis> hac
        iop	5	<cannabis> is ; <cannabis> one ; <caretaking> <kin> ; <caretaking> <leave>
        iop	5	<caretaking> <stimulant> ; <child> <afraid> ; <child> si ; <colleague> dont
        iop	5	<consume> <official> ; <container> <alone> ; <continue> <asleep> ; <count> tim
        iop	5	<crowd> both ; <day> <intoxicated> ; <day> cumpl ; <day> noth ; <day> tod
        iop	5	<daytime> <crowd> ; <daytime> se ; <daytime> would ; <drive> which ; <drug> sinc
        iop	5	<drug> thi ; <eat> <needle> ; <emergency> <partner> ; <fire> <leave> ; <fluid> <stimulant>
        iop	5	<friend> <day> ; <friend> <moment> ; <friend> about ; <give> that ; <height> than
        iop	5	<hit> that ; <home> new ; <hospital> fin ; <illness> he ; <insurance> op ; <insurance> til
        iop	5	<job> <alone> ; <job> around ; <job> n ; <job> wont ; <kill> <ask> ; <kin> <cannabis>
        iop	5	<leave> him ; <money> doe ; <money> ni ; <money> what ; <month> <fall> ; <month> clos
        iop	5	<month> doe ; <month> non ; <night> nobody ; <opioid> <alcohol> ; <pain> <write>
        iop	5	<palecolor> knuckl ; <past> <month> ; <past> <relapse> ; <past> id ; <pill> <month>
        iop	5	<record> <count> ; <rope> <colleague> ; <say> <treatment> ; <school> 0
        iop	5	<school> <insurance> ; <school> if ; <school> one ; <school> soph ; <sober> en ; <soon> rung
        iop	5	<start> <leave> ; <start> en ; <stimulant> <partner> ; <stimulant> <pill> ; <stimulant> hac
        iop	5	<stimulant> min ; <stimulant> most ; <stimulant> pa ; <stimulant> problem
        iop	5	<stimulant> ~<sick> ; <stop> mis ; <stranger> so ; <take> <leave> ; <take> <stimulant>
        iop	5	<take> ~a ; <think> <treatment> ; <think> them ; <tool> <night> ; <tool> op ; <town> if
        iop	5	<trade> <stimulant> ; <treatment> entr ; <treatment> hav ; <treatment> you
        iop	5	<treatment> ~<consume> ; <trust> <count> ; <try> el ; <wait> los ; <wait> ~<alone>
        iop	5	<week> 0 ; <week> <fire> ; <week> <money> ; <week> hast ; <week> id ; <week> near
        iop	5	<week> par ; <week> que ; <week> thi ; <week> without ; <year> off ; a crew ; a ditch
        iop	5	a dorm ; a fifth ; a mo ; a professional ; a singl ; a yr ; about <die> ; abstinent
        iop	5	abuel con ; accountabl ; adderal all ; adderal too ; afford ; aft <moment> ; aguant los
        iop	5	alcanz par ; alg ; all sinc ; alzheim y ; an aid ; an even ; an iop ; an outsid
        iop	5	an ~<opioid> ; an ~opioid ; an ~outpatient ; and hat ; anfetamina ; anyth befor ; anyth is
        iop	5	anywher but ; aseguranz me ; ash <day> ; ash wednesday ; asi de ; assum ; at brunch ; at pok
        iop	5	at softbal ; at tarzan ; baby 0 ; bachelor parti ; be <job> ; be ok ; beb rom ; befor bed
        iop	5	befor exam ; befor that ; began on ; book your ; bother me ; bought it ; bourbon befor
        iop	5	brand new ; bronz ; buddi ; bump befor ; busc terapi ; by himself ; cal <say> ; cal six
        iop	5	can do ; caregiv for ; casual ; clas en ; clear him ; clinic was ; coc desd ; coc me
        iop	5	coc nad ; cocain a ; cocain de ; cocain habit ; cok friday ; cok new ; cok wkend
        iop	5	colleg soph ; com day ; com thursday ; compar iop ; complet an ; con quien ; con uno
        iop	5	cond pus ; cost mor ; could <consume> ; could use ; couldv ; count that ; cow and ; crab
        iop	5	crab boat ; cran operator ; cristal una ; cuanta ; cut back ; dab pen ; dai aft ; dai grad
        iop	5	dai parent ; dan el ; day are ; day thing ; day up ; de <asleep> ; de consult ; de dorm
        iop	5	de inscripcion ; decemb 0 ; deep then ; del ~intern ; determin ; detox was ; dia mas
        iop	5	dic ell ; do day ; do whatev ; doe spe ; doing ok ; domingo en ; dond lo ; dont <eat>
        iop	5	dont eat ; dont go ; drink wkend ; dry and ; dugout ; dui last ; ear sinc ; edg with
        iop	5	edibl every ; edibl sinc ; egres ; el intensiv ; el proxim ; eleven dollar ; en <furniture>
        iop	5	en sil ; entr seman ; epilepsy sinc ; es coc ; essential ; essential <shake>
        iop	5	essential tremor ; etoh sob ; every party ; exam ; exclud ; f nitrou ; f nurs ; f vape
        iop	5	falt mas ; falt un ; feed her ; feed my ; few tim ; fifty fiv ; finish inpatient ; first in
        iop	5	first ive ; fiv for ; flex ; for <leave> ; for leav ; for midterm ; for monday ; for peopl
        iop	5	four month ; fri + ; fri / ; from residential ; get ~a ; glas <alcohol> ; gon <take>
        iop	5	good so ; got your ; grind ; group near ; group with ; grup ; grup por ; gui ; hag al
        iop	5	half out ; harvest ; has me ; has nobody ; her your ; herman sí ; hes replac ; him <phone>
        iop	5	him cal ; his <treatment> ; hold job ; honor rol ; humboldt ; hx want ; i fight ; i vap
        iop	5	if wev ; im head ; im leav ; im off ; in <ask> ; in peru ; in question ; in stat ; iop +
        iop	5	iop cok ; iop i ; iop only ; is weed ; it <alone> ; it count ; it dip ; it lol ; its two
        iop	5	jal las ; just <alone> ; just <start> ; just lone ; just walk ; ket ; kid und ; la rent
        iop	5	lack ; laid up ; las <daytime> ; las <kin> ; lat august ; late <amount> ; leav im
        iop	5	leav they ; lik me ; lik som ; lik ~how ; los companero ; los cuid ; lozeng ; m cok
        iop	5	m first ; mak minimum ; mam sol ; man that ; margarita on ; mas en ; mayb four ; me cubr
        iop	5	me gradu ; me laugh ; me lazy ; meet is ; meno un ; meth about ; mi gent ; mi primer
        iop	5	minimum <money> ; minimum wag ; minut now ; mis day ; mis mor ; mis one ; month ago
        iop	5	month nev ; mor scaffold ; morning ; morning would ; mot con ; mot desd ; mult ; my 0
        iop	5	my adderal ; my granddaught ; my medi ; my own ; my sponsor ; nad desd ; nadi ni
        iop	5	nev <always> ; nev dai ; new <friend> ; new <job> ; next rung ; night are ; night but
        iop	5	night only ; night want ; nil ; nin tien ; no ~<kin> ; no ~clinic ; no ~cov ; no ~fami
        iop	5	no ~medical ; no ~meth ; no ~nam ; no ~podemo ; no ~teng ; noma <insurance> ; noma cubr
        iop	5	noma y ; not ~possibl ; noth ever ; novemb ; novi empez ; o dos ; odd saturday ; of <year>
        iop	5	of may ; of treatment ; off <pill> ; off pil ; ok sinc ; on <night> ; on new ; on own
        iop	5	on sat ; on tour ; on vivitrol ; one <week> ; one que ; one stop ; only <drive> ; only me
        iop	5	option ; or noth ; otr par ; out wher ; outfit in ; outpatient for ; outpatient program
        iop	5	own <need> ; pa <treatment> ; pap say ; papel ni ; percocet ; period ; peru ; pid permis
        iop	5	pil adderal ; plan at ; por primer ; post <treatment> ; practic <day> ; practic today
        iop	5	preocup ; pric is ; primer de ; prob el ; probationary ; punch the ; pur <cannabis>
        iop	5	pur mot ; pvt ; que pued ; que siquier ; quien <caretaking> ; quien <give> ; quien cuid
        iop	5	quien los ; quier par ; quier segu ; ranch on ; rato no ; re even ; recast me
        iop	5	recommend iop ; remortgag ; report to ; resi ; resident <stop> ; rest him ; ritalin ; rob a
        iop	5	rol int ; sab con ; sab per ; said get ; said so ; sat <crowd> ; saturday aft ; saturday so
        iop	5	saturday when ; say talk ; say thre ; scaffold than ; schedul and ; sea en ; see someon
        iop	5	seman hast ; seman par ; semana que ; she down ; si <stop> ; sin ~<need> ; sinc <phone>
        iop	5	siquier ; siquier con ; sit quit ; so liv ; sob sinc ; sol <clinician> ; sol caregiv
        iop	5	sol encer ; sol uso ; solit en ; solter ; solter y ; som <school> ; som clas ; someon lik
        iop	5	someth on ; someth wher ; soul to ; sponsor say ; stabl 0 ; stabl <home> ; stabl hous
        iop	5	stabl x ; step away ; step for ; structur and ; student adderal ; suicidal thought
        iop	5	sus <count> ; sus ~tre ; tak em ; tard de ; termin mi ; that a ; that let ; that morn
        iop	5	that rul ; the combin ; the dad ; the softbal ; ther anyth ; they pay ; theyv said ; thi com
        iop	5	thi sid ; thi thursday ; thing <stimulant> ; thre hav ; thre littl ; tien autism
        iop	5	tijuan hac ; tim away ; tim was ; to <wait> ; to befor ; to morning ; to payday ; to reliev
        iop	5	to ~<home> ; to ~liv ; tod a ; tonight they ; transitional hous ; treatment that ; twic a
        iop	5	two absenc ; two whiskey ; un iop ; un pes ; una tre ; una vez ; up aftercar ; use cocain
        iop	5	uso ; vape thc ; version of ; viern de ; vin con ; vis <rope> ; vis tied ; w/d <need>
        iop	5	w/d want ; want aftercar ; want start ; wedding a ; weed pen ; week group ; week near
        iop	5	week without ; wel control ; what fit ; what left ; whil theyr ; who train ; wil cov
        iop	5	with ins ; with ~0 ; within ; without ~cok ; wks out ; wks sinc ; y <week> ; y cinc ; y sin
        iop	5	yo fum ; yo nad ; zer ~day ; ~$ ; ~<alcohol> <month> ; ~<alcohol> ~<night>
        iop	5	~<amount> ~<consume> ; ~<amount> ~tim ; ~<consume> ~that ; ~<day> <needle> ; ~<day> ~/
        iop	5	~<drive> ~for ; ~<go> <home> ; ~<hospital> <need> ; ~<job> <town> ; ~<month> ~at
        iop	5	~<month> ~from ; ~<need> de ; ~<sick> <leave> ; ~<stimulant> desd ; ~<stimulant> hx
        iop	5	~<stimulant> on ; ~<take> ~off ; ~<treatment> no ; ~<treatment> ~<medicine>
        iop	5	~<treatment> ~<stimulant> ; ~<wait> <day> ; ~<withdrawal> <need> ; ~a <trust> ; ~a soul
        iop	5	~a ~cigaret ; ~ayud de ; ~coc a ; ~crew ; ~day ~residential ; ~dej ~a ; ~dia en
        iop	5	~documentary ; ~drink ~that ; ~el ~<colleague> ; ~el ~patron ; ~evening ; ~get ~off
        iop	5	~hay otr ; ~her ~<friend> ; ~her ~friend ; ~in ~for ; ~is the ; ~legal no ; ~los pued
        iop	5	~me alcanz ; ~medical <need> ; ~medical necessary ; ~medicin and ; ~meth sinc ; ~month ~at
        iop	5	~month ~from ; ~noth ; ~off i ; ~one for ; ~oth <drug> ; ~oth drug ; ~outpatient ~program
        iop	5	~outpt ; ~podemo ; ~possibl ; ~program no ; ~psych no ; ~pued dej ; ~pued falt ; ~qued ~a
        iop	5	~resi last ; ~sea <wait> ; ~sea qued ; ~seventeen ; ~singl ~<kin> ; ~stabl ; ~step ~out
        iop	5	~sx <ask> ; ~teng ni ; ~teng papel ; ~teng quien ; ~that ~<amount> ; ~that ~much ; ~union
        iop	4	*detoxDone ; *family.2 ; *lostThroughUse:hypothetical ; *occasional.0:negated
        iop	4	*quantity.consequence:possible ; *service:hypothetical ; *spam.opensNote ; / <phone>
        iop	4	0 <sober> ; 0 cocain ; 0 fel ; 0 grandkid ; 0 k ; 0 nino ; 0 sob ; 0 test
        iop	4	<alcohol> <alone> ; <alcohol> aft ; <alcohol> audit ; <alone> <alcohol> ; <alone> <night>
        iop	4	<alone> <try> ; <alone> are ; <alone> fin ; <always> <amount> ; <always> <school>
        iop	4	<always> servic ; <amount> cider ; <amount> copita ; <amount> una ; <ask> slid
        iop	4	<asleep> <week> ; <asleep> tim ; <bodysound> me ; <calm> a ; <cannabis> <put>
        iop	4	<cannabis> he ; <cannabis> los ; <cannabis> noth ; <caretaking> <amount> ; <caretaking> a
        iop	4	<caretaking> on ; <caretaking> ~<kin> ; <child> <month> ; <child> und ; <clean> <month>
        iop	4	<clean> <need> ; <consume> <play> ; <consume> <week> ; <consume> himself ; <consume> on
        iop	4	<consume> which ; <continue> throw ; <crash> so ; <crowd> <stranger> ; <crowd> to
        iop	4	<day> <shake> ; <day> only ; <day> ~<amount> ; <day> ~<insurance> ; <daytime> de
        iop	4	<die> which ; <drug> <pill> ; <eat> twic ; <feel> <month> ; <fluid> <cold> ; <friend> but
        iop	4	<friend> dont ; <go> away ; <goodbye> <amount> ; <happy> <shake> ; <headface> <color>
        iop	4	<height> <last> ; <home> from ; <home> im ; <home> ~<month> ; <hospital> check
        iop	4	<insurance> <appointment> ; <insurance> <break> ; <insurance> laps ; <kin> <illness>
        iop	4	<kin> <start> ; <kin> deploy ; <kin> sal ; <law> <start> ; <law> so ; <law> svc
        iop	4	<leave> <child> ; <leave> even ; <leave> if ; <moment> <outdoors> ; <moment> whil
        iop	4	<money> <treatment> ; <month> 0 ; <month> <start> ; <month> hed ; <month> lo ; <month> when
        iop	4	<month> ~<relapse> ; <month> ~<stimulant> ; <need> <night> ; <need> bajarl ; <need> pm
        iop	4	<need> virtual ; <need> ~<relapse> ; <night> but ; <night> el ; <opioid> 0 ; <order> tod
        iop	4	<partner> <church> ; <partner> deploy ; <partner> ship ; <partner> that ; <past> <sober>
        iop	4	<past> nev ; <past> that ; <photo> del ; <pill> <stimulant> ; <play> clown ; <play> per
        iop	4	<play> una ; <promise> hel ; <put> <treatment> ; <rarely> no ; <room> <alone> ; <room> had
        iop	4	<rope> los ; <say> im ; <say> straight ; <school> <tool> ; <school> fin ; <school> lik
        iop	4	<school> nl ; <school> no ; <school> se ; <sedative> de ; <see> <soon> ; <sober> <continue>
        iop	4	<start> on ; <stimulant> <go> ; <stimulant> <stranger> ; <stimulant> <take>
        iop	4	<stimulant> about ; <stimulant> aft ; <stimulant> cuand ; <stimulant> est ; <stimulant> los
        iop	4	<stimulant> no ; <stimulant> que ; <stimulant> when ; <stop> <day> ; <stop> on ; <stop> w/o
        iop	4	<stranger> <month> ; <stranger> els ; <take> set ; <take> ~<day> ; <take> ~<week>
        iop	4	<treatment> <break> ; <treatment> <fire> ; <treatment> ful ; <treatment> it ; <treatment> la
        iop	4	<treatment> ~<need> ; <wait> <stimulant> ; <wait> <town> ; <wait> anywher ; <wait> behind
        iop	4	<water> <past> ; <week> <hold> ; <week> <job> ; <week> <kin> ; <week> <partner>
        iop	4	<week> <stranger> ; <week> <write> ; <week> about ; <week> as ; <week> but ; <week> dur
        iop	4	<week> first ; <week> hav ; <week> un ; <write> <treatment> ; <write> no ; a <rarely>
        iop	4	a classmat ; a gap ; a month ; a sherry ; a ventilator ; a wk ; a year ; a ~two ; absenc out
        iop	4	act up ; adderal befor ; adhd ; aft <job> ; aft cok ; aft din ; aft final ; aft hour
        iop	4	aft sixty ; ago etoh ; ago sob ; aguant las ; ahi par ; alg <soon> ; alg ambulatori
        iop	4	alon are ; already remortgag ; alzheim and ; an <cannabis> ; an assessment ; an edibl
        iop	4	an evaluation ; and <feel> ; and being ; and ~ther ; anoch traig ; any even ; any plac
        iop	4	anyth <past> ; anyth a ; anyth but ; anywher <night> ; anywher overnight ; are <color>
        iop	4	around <school> ; as <consume> ; as im ; ask slid ; at <treatment> ; at bachelor ; at risk
        iop	4	ataqu epileptic ; autist ; away isnt ; bacheloret ; back but ; back by ; bad <furniture>
        iop	4	bad <month> ; be <amount> ; be put ; been <stiff> ; been ten ; befor its ; befor thanksgiv
        iop	4	being in ; best to ; blew a ; bor ; both my ; box per ; browni ; busc alg ; but <last>
        iop	4	but last ; by <write> ; cant <ask> ; cant <leave> ; cant <need> ; cant ask ; cant clos
        iop	4	cant com ; cant help ; cant self ; car over ; carri on ; caught myself ; cen ; cent that
        iop	4	cerveza ; cerveza con ; chamb ; chest been ; cider ; cier la ; clan ; clear her ; coachel
        iop	4	cobr ; coc ; coc la ; coc sol ; coc tre ; coc x ; cocain los ; cohort ; cok keep ; cok out
        iop	4	cok sinc ; cok ~sinc ; commission ; complet 0 ; completit ; copita ; corren
        iop	4	couldnt <money> ; coupl night ; coupl of ; cov ; crack when ; cran op ; crank 0 ; crezc
        iop	4	cristal nad ; crowb ; cuadril ; cuanta <week> ; cuanta semana ; cuid al ; cumpli mis ; d on
        iop	4	d/c 0 ; dad has ; dan en ; day did ; day every ; daytim group ; de falt ; de pag ; de plant
        iop	4	de transit ; de vez ; de ~un ; dej a ; dejarlo ; del residencial ; did that ; didnt lik
        iop	4	difficulty ; do cocain ; doe our ; doing whippet ; domin ; domingo y ; don her ; don sinc
        iop	4	dont <leave> ; dont leav ; dont suggest ; dos cervecita ; dos copita ; dos tre ; down hes
        iop	4	drank himself ; drank too ; drink a ; drink which ; driv night ; dui # ; dui 0 ; eat for
        iop	4	effect ; el <sedative> ; el abog ; el avion ; el outpatient ; ell <ask> ; ell pregunt ; els
        iop	4	els <stimulant> ; els adderal ; empez con ; empez en ; en <job> ; en <play> ; encam ; encor
        iop	4	enquir ; era cristal ; est gan ; est per ; etoh wkend ; eve or ; even group ; even im
        iop	4	even ~drink ; evening for ; every servic ; everybody keep ; everybody say ; exam nl ; exist
        iop	4	f cart ; f no ; few x ; fifty thre ; first <day> ; first ever ; first lin ; for heroin
        iop	4	forty fiv ; fost placement ; freak out ; fue alcoholic ; fum un ; fundrais ; fut y ; get set
        iop	4	glas win ; glas with ; going aft ; gon past ; got eleven ; grad are ; grad ok ; group /
        iop	4	group wher ; guant ; guy downstair ; habi ten ; had cocain ; hag costumbr ; half most
        iop	4	hand them ; hard <alcohol> ; has down ; hasnt touch ; havent <relapse> ; havent had
        iop	4	havent slip ; hay <treatment> ; hay par ; he los ; he nap ; he pas ; help i ; help stay
        iop	4	her end ; her so ; her way ; herman ~se ; hilariou ; him its ; his <go> ; his hour ; his two
        iop	4	hom every ; hom from ; hom the ; hr let ; husband ship ; i consum ; i cros ; i seek
        iop	4	i stock ; ice <always> ; id gues ; im <insurance> ; im aft ; im fir ; im nineteen
        iop	4	im ~<count> ; in fami ; in lat ; in outpatient ; in septemb ; in stay ; in troubl ; in wk
        iop	4	inq re ; insur turn ; intern y ; iop for ; iop intak ; iop near ; iop sch ; iop track
        iop	4	is cok ; is hes ; is id ; is off ; is onc ; is week ; it pay ; it stick ; its mak ; its new
        iop	4	january my ; jar ; job end ; joint ; just <school> ; just smok ; just start ; just stubborn
        iop	4	keep being ; keep me ; ketamin most ; ketamin on ; knuckl it ; la <cannabis> ; la pen
        iop	4	la psicolog ; la uni ; last saturday ; lawy said ; lawy say ; le faltan ; le vi ; level 0
        iop	4	lif on ; light <alcohol> ; light beer ; lik it ; lik on ; limpi la ; liv hom ; lo neg
        iop	4	long <go> ; long and ; los compadr ; los cuarent ; los guant ; low <money> ; m <chestheart>
        iop	4	m cran ; m delt ; m huf ; machinist 0 ; mak too ; malestar ; march no ; mayb ; mayb <count>
        iop	4	mayordom no ; mdm ; me bring ; me ketamin ; me loos ; me pong ; meantim ; meet ; meet at
        iop	4	meeting alon ; mes el ; meth was ; mi grup ; mi ~internamient ; mil de ; min has ; mio es
        iop	4	mis <job> ; mis a ; mo clean ; modafinil and ; monitor contract ; monst ; month and
        iop	4	month no ; mor lik ; most shift ; mot nad ; mushroom and ; must enrol ; my coach
        iop	4	my grandkid ; my meth ; my seat ; my station ; my ~0 ; nadi que ; nap tim ; near <home>
        iop	4	near hom ; necessary ; need group ; neg uds ; neg x ; neur exam ; nev on ; new <start>
        iop	4	new guy ; new job ; new onset ; next tuesday ; ni <buy> ; ni segur ; no not
        iop	4	no ~<treatment> ; no ~<withdrawal> ; no ~box ; no ~doctor ; no ~helmet ; no ~hx
        iop	4	no ~medicin ; no ~reca ; no ~use ; not ~<lock> ; not ~interest ; not ~need ; not ~one
        iop	4	not ~pay ; noth <pain> ; noth besid ; noth hurt ; nunc <amount> ; nunc mas ; nurs practition
        iop	4	of intensiv ; of nin ; of yesterday ; off and ; off work ; oig a ; oil <outdoors>
        iop	4	oil field ; on <law> ; on <room> ; on decemb ; on earth ; on march ; on septemb ; on stag
        iop	4	on tac ; onc or ; only ; only if ; only outpatient ; only thing ; op <insurance>
        iop	4	op benefit ; opinion ; or someth ; or twic ; orientacion ; oth <stranger> ; out <month>
        iop	4	out <soon> ; out ~how ; outpatient intensiv ; outpatient kind ; own <medicine>
        iop	4	own stubbornnes ; paid by ; par internarl ; par me ; par rend ; par uno ; par él
        iop	4	parent clas ; parkinson ; parkinson and ; pas <always> ; pas so ; pas una ; pe ; pedian
        iop	4	pen all ; peopl lik ; per si ; perc aft ; peric desd ; permis en ; phas ; physical and
        iop	4	piedr los ; plan iop ; pleas <phone> ; por las ; positiv for ; practition ; preocup es
        iop	4	primer vez ; probation at ; prog ; program hav ; program her ; program with ; pued llevarl
        iop	4	pul up ; que llegu ; que pag ; que uno ; quien la ; quien me ; quier ayud ; quit en ; quiz
        iop	4	rattl me ; reca ; refus <treatment> ; registration ; rehab thre ; relev ; reliev her
        iop	4	requir iop ; resident <stimulant> ; residential at ; residential i ; retirement party
        iop	4	ris y ; rtd ; sab 0 ; sab una ; said ther ; saturday ; saturday the ; say outpt
        iop	4	se <afraid> ; se hag ; se regres ; seatbelt ; second job ; self <stimulant> ; seman noma
        iop	4	semana cuand ; semana dur ; septemb 0 ; setent dia ; she began ; she mov ; she trust
        iop	4	she worri ; shed lik ; show sinc ; si <ask> ; sign her ; sin ~<wait> ; sin ~medicina
        iop	4	sin ~papel ; sin ~qued ; situacion ; six beer ; sixty thousand ; slept a ; smthg ; so how
        iop	4	sol fin ; solit con ; solit sin ; som <week> ; somebody so ; somewher is ; sort and
        iop	4	soy mayordom ; spe in ; spring for ; stabl on ; start doing ; start in ; stat <alcohol>
        iop	4	stat bar ; stay anywher ; stay behind ; stay so ; step aft ; stepdown ; subst ; suen con
        iop	4	sus sesent ; suspension ; swear hel ; tard a ; ten <week> ; termin su ; test and
        iop	4	than meeting ; that <daytime> ; that cost ; that nev ; that theyl ; thc at ; the fost
        iop	4	the hollow ; the k ; the seat ; them thi ; ther <say> ; ther im ; ther said ; ther told
        iop	4	therapist said ; thes <child> ; they sleep ; they threw ; theyd ; theyr <amount> ; theyr in
        iop	4	thing <amount> ; thing they ; thousand ; thousand in ; thre drink ; thre season
        iop	4	threaten me ; tienen el ; til feb ; til oct ; tim off ; timetabl ; to <blood> ; to attend
        iop	4	to death ; to drown ; to non ; to wif ; to ~talk ; toddl and ; told on ; tom dos ; total
        iop	4	touch a ; track for ; troubl just ; turn her ; turn me ; tweak 0 ; twenty eight
        iop	4	twic <stimulant> ; twin age ; two month ; two saturday ; ua x ; uds neg ; ultrason ; un mes
        iop	4	una botel ; una cop ; una got ; und <count> ; uni ; until <month> ; ventilator ; ver que
        iop	4	vet va ; vis ; vyvans to ; w/in ; w/in 0 ; want virtual ; was cocain ; watch a ; we want
        iop	4	weed ; weed most ; week but ; week gon ; week sob ; week when ; weekend most ; weeknight
        iop	4	wel be ; what <money> ; what <need> ; whatev com ; when <school> ; whenev my ; wher u
        iop	4	whip cream ; whistl on ; whit knuckl ; wif the ; wif would ; with <friend> ; with husb
        iop	4	within the ; wknd sinc ; wont pay ; worth <say> ; would they ; x / ; xanax ; y quier
        iop	4	ya <ask> ; year smok ; year ther ; yo <money> ; you <phone> ; you no ; your even
        iop	4	your ~<kin> ; zer ~<leave> ; zer ~leav ; zoom or ; ~0 ~wk ; ~<angry> ~<gun> ; ~<asleep> in
        iop	4	~<clinician> ni ; ~<clinician> y ; ~<clinician> ~<order> ; ~<consume> <need>
        iop	4	~<container> for ; ~<continue> ~<consume> ; ~<count> ~<week> ; ~<home> de
        iop	4	~<illness> <stop> ; ~<kin> with ; ~<leave> ; ~<leave> ~<week> ; ~<medicine> <need>
        iop	4	~<outdoors> <drug> ; ~<partner> ~in ; ~<rope> ~herself ; ~<see> ~<photo> ; ~<start> ~<job>
        iop	4	~<stimulant> <alone> ; ~<think> ~<insurance> ; ~<treatment> <amount> ; ~<treatment> <opioid>
        iop	4	~<treatment> <week> ; ~<treatment> ~<crowd> ; ~<treatment> ~<month> ; ~<wait> ~<asleep>
        iop	4	~<week> <day> ; ~<year> no ; ~a <fall> ; ~a drop ; ~a ~<asleep> ; ~a ~<opioid> ; ~a ~dorm
        iop	4	~at ~<clinician> ; ~at ~pcp ; ~box for ; ~cas de ; ~clean ~the ; ~clinical inf ; ~cok on
        iop	4	~counsel ; ~discharg ; ~doctor ni ; ~doctor ~say ; ~enrol ; ~estoy mal ; ~fami in
        iop	4	~hang ~herself ; ~he usad ; ~helmet ; ~im ~<stop> ; ~im ~don ; ~inpt last ; ~ins no
        iop	4	~insulin ; ~intensiv ~outpatient ; ~la ~<stimulant> ; ~lo dejan ; ~long til ; ~me int
        iop	4	~medicin no ; ~medicina ; ~meth ; ~mi ~hij ; ~mor than ; ~my <play> ; ~new ~<job>
        iop	4	~new ~job ; ~of ~0 ; ~off <pill> ; ~off pil ; ~one els ; ~opioid no ; ~oth <crowd>
        iop	4	~outpatient ; ~overd it ; ~paper ; ~pcp ~referral ; ~program just ; ~pto ; ~pued ped
        iop	4	~qued a ; ~segur sin ; ~segur y ; ~seventeen ~year ; ~sleep in ; ~teng <insurance>
        iop	4	~teng aseguranz ; ~the ~<hear> ; ~the ~<stop> ; ~the ~end ; ~the ~voic ; ~the ~wal ; ~use
        iop	4	~use sinc ; ~violat ; ~way to ; ~week ~off ; ~widow ~in ; él sol
        iop	3	*clientAdmin.opensNote:other_experiencer ; *cows ; *drinks.0:other_experiencer ; *family.4
        iop	3	*functioning:negated ; *lapse:possible ; *lengthOfUse.0 ; *losingSupply
        iop	3	*notEvidence:hypothetical ; *otherService.therapist:negated ; *seizure.epilepsy
        """
}
