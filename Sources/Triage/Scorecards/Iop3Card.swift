extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	aguant los ; ahi par ; air 0 ; al <job> ; al trabaj ; alcohol ultim ; alg <soon>
        iop	3	alguien com ; algun ; all afternoon ; all fin ; all ther ; already know ; ama
        iop	3	ambulatori intensiv ; an 0 ; an <cannabis> ; an <headface> ; an <treatment> ; an edibl
        iop	3	an outpatient ; and deni ; and hat ; and ice ; and new ; and no ; and ~ther ; anoch traig
        iop	3	answer her ; ant no ; any <need> ; anyth a ; anyth but ; apprentic ; apprentic electrician
        iop	3	around me ; around new ; as for ; asi est ; asleep and ; at <photo> ; at risk ; athletic
        iop	3	august and ; away gam ; back just ; back sinc ; bad <furniture> ; bark and ; bautiz y
        iop	3	be fil ; be zer ; been <afraid> ; been <week> ; been about ; been ten ; been vap ; began
        iop	3	began 0 ; bet but ; between show ; bien de ; blood work ; blow at ; blown up ; borrach de
        iop	3	bowl and ; box at ; brew ; brochur mail ; bronca ; broth driv ; buddi ; build and ; bump
        iop	3	busc alg ; but id ; but late ; by <go> ; by <photo> ; by february ; by himself ; by vide
        iop	3	cal somebody ; calific ; cannot ; cannot <leave> ; cant com ; cant stop ; cartridg ; cent in
        iop	3	cerebral <illness> ; cerebral palsy ; cerveza al ; champagn ; champagn at ; chap
        iop	3	cheap kind ; chemistry teach ; chiquit ; chist ; cider ; cier la ; classmat ; clinical and
        iop	3	clos i ; clr at ; cm @ ; coachel ; cobij ; coc lo ; coc los ; coc x ; cocain a ; cocain aft
        iop	3	cocain de ; cocain los ; cocain thursday ; cocktail ; cocky ; coffe stir ; coin ; cok friday
        iop	3	cok on ; cok only ; cok sinc ; cok thi ; col ; commut is ; con terapi ; con uno
        iop	3	concert and ; cond me ; contract <say> ; copita ; copita de ; corren asi ; corren de
        iop	3	could go ; couldnt pay ; counsel ; coupl night ; cov and ; cov outpt ; crack aft ; cran op
        iop	3	cristal nad ; cristal por ; crystal thre ; cuand <play> ; cuand jueg ; cuarent ; cuid a
        iop	3	d <treatment> ; da ni ; dad cal ; day away ; day coin ; day did ; day than ; de <color>
        iop	3	de <sedative> ; de all ; de falt ; de intern ; de juni ; de marihuan ; de met ; de mujer
        iop	3	de pag ; de plant ; de tecat ; de verguenz ; de vez ; dead in ; dec por ; dejarla ; dementi
        iop	3	deni not ; deni x ; detox indicat ; dia completo ; diari quier ; did me ; didnt <give>
        iop	3	didnt lik ; diet pil ; disabl ; dismis ; do cocain ; do in ; do night ; do spe ; do your
        iop	3	doctor ni ; doctor no ; doesnt open ; dog got ; doing wel ; dollar ; domingo y ; don by
        iop	3	dont <eat> ; dont <leave> ; dont eat ; dont leav ; dos copita ; dos tre ; dosciento
        iop	3	down hes ; drank himself ; drink aft ; drink every ; driv again ; driv night ; drunk i
        iop	3	drunk mayb ; drunk the ; dry in ; dtr worri ; dui en ; dui my ; eat for ; ecstasy ; eight a
        iop	3	eith sinc ; el <hot> ; el <sedative> ; el adderal ; el avion ; el duen ; el intensiv
        iop	3	el proxim ; els ; els <need> ; els want ; empacador ; empez en ; en <job> ; en <partner>
        iop	3	en <play> ; en <week> ; en boda ; encor ; enquir ; era cristal ; es <crowd> ; es peric
        iop	3	eso qued ; espanol por ; espos quier ; est <money> ; etoh quit ; etoh wkend ; eve
        iop	3	eve <moment> ; even <amount> ; even im ; evening / ; evening for ; every dol
        iop	3	everybody keep ; everybody say ; everyon slap ; evict ; exager ; exam is ; exam nl
        iop	3	exception ; extern ; eye on ; f <drug> ; f <go> ; f <palecolor> ; f cart ; f nurs ; f turn
        iop	3	fail test ; faint ; fami court ; fami on ; fear ; festival ; festival in ; fiesta ; fifty
        iop	3	fifty thre ; first ive ; fit around ; food truck ; for <break> ; for aft ; for eve
        iop	3	for ketamin ; for som ; for twenty ; fost placement ; four glas ; friday if ; friend on
        iop	3	from <awake> ; from <treatment> ; from clinic ; from drink ; from prison ; from wak
        iop	3	fue alcoholic ; ful <stop> ; fum pur ; gallery ; get evaluat ; get its ; giv leav ; gl
        iop	3	glas ; go inpt ; go tomorrow ; god rest ; goe hom ; going away ; gomita de ; gon past
        iop	3	got laid ; got thre ; gram in ; grind ; group of ; group wher ; guy downstair ; habi ten
        iop	3	had <go> ; had <stimulant> ; had us ; hand flat ; hard my ; harvest ; has just ; has told
        iop	3	hav even ; hav on ; hav them ; hav zer ; havent had ; hay de ; he graduat
        iop	3	health <insurance> ; heat no ; her day ; her so ; herman sal ; hes fiv ; hic <amount>
        iop	3	himself no ; his folk ; his hour ; his sixty ; his two ; hmo ; hom nobody ; horari despu
        iop	3	hour a ; hous 0 ; hous no ; huf spray ; husb finish ; husband on ; i clerk ; i cros ; i do
        iop	3	i draw ; i hit ; i mak ; i plan ; i wash ; ice <always> ; im <alone> ; im aft ; im all
        iop	3	im head ; im leav ; im sob ; in <photo> ; in novemb ; in outpatient ; in school ; in stay
        iop	3	in van ; in with ; infart y ; inpt last ; inst ; intak at ; interest in ; intern y
        iop	3	internamient ; iop brochur ; iop is ; iop nin ; iop schedul ; ironwork meth ; is <stranger>
        iop	3	is convinc ; is her ; is ice ; is mor ; is night ; is nobody ; is week ; isnt on ; it <hear>
        iop	3	it alon ; it going ; it pay ; it sound ; it stick ; its vyvans ; ive bought ; ive mov
        iop	3	ive work ; jam ; job fin ; job off ; juni de ; just thi ; just weed ; keep an ; keep it
        iop	3	ketamin at ; ketamin with ; kid a ; kid by ; kid gav ; kin in ; kitten ; knot ; kratom
        iop	3	kratom tea ; la <furniture> ; la <goodbye> ; la control ; la desped ; la fiebr ; la pizc
        iop	3	la vis ; label ; laps 0 ; las <daytime> ; last plac ; lat <daytime> ; layof ; layof in
        iop	3	lazy ; le entr ; leav her ; leav i ; let so ; level <treatment> ; lie i ; lif on ; lik how
        iop	3	lik i ; lik it ; lik peopl ; lik som ; lik twic ; lin of ; lineman ; llev diez ; lo <threat>
        iop	3	lo advirti ; loan ; lock with ; lockdown ; long <hold> ; long haul ; look forward
        iop	3	los compadr ; low level ; lunch two ; lv ; m <drug> ; m <law> ; m <tool> ; m adderal ; m huf
        iop	3	m ironwork ; m tak ; machinist 0 ; man quit ; manan se ; march when ; marketplac ; mas que
        iop	3	mas y ; mat si ; mayb six ; mayb twic ; md <write> ; me <stimulant> ; me caig ; me ofrecen
        iop	3	me pagan ; me recomiendan ; me they ; mean and ; mean no ; medicin no ; meet ; memorial day
        iop	3	mes empec ; mes la ; mes le ; mes lo ; mg stabl ; mid <school> ; mil y ; mio es ; mis <job>
        iop	3	mis shift ; mo clean ; mom did ; mom doesnt ; monst ; month all ; month mayb ; most shift
        iop	3	much of ; mushroom onc ; my <opioid> ; my certificat ; my coach ; my eye ; my gran
        iop	3	my physical ; my plan ; my residential ; my seat ; my thigh ; nad <amount> ; nad mas
        iop	3	nadi que ; nap ; near <home> ; near hom ; near torranc ; necesit alg ; need structur
        iop	3	neur exam ; nev <treatment> ; nev treat ; new <year> ; new boyfriend ; new guy ; new man
        iop	3	new year ; next for ; next guy ; next step ; next wed ; ni amenaz ; ni segur ; night doe
        iop	3	night nev ; nin and ; nin tien ; ningun desd ; no aid ; no camin ; no contact ; no exception
        iop	3	no meeting ; no prescription ; no prior ; no sea ; no volv ; no ~clinic ; no ~dui
        iop	3	no ~sicknes ; nobody who ; noma de ; not <lock> ; not even ; not interest ; not pay
        iop	3	noth <pain> ; noth hurt ; novemb 0 ; nunc habi ; nurs practition ; nurs quit ; och <count>
        iop	3	och mil ; of <opioid> ; of any ; of embarrassment ; of sixty ; off two ; on <room>
        iop	3	on <school> ; on <week> ; on april ; on earth ; on fami ; on night ; onc <always>
        iop	3	onc every ; onc she ; onc sinc ; one <law> ; only <child> ; only <medicine>
        iop	3	only <outdoors> ; only <take> ; or doe ; or now ; or sat ; or zoom ; order by ; oth fami
        iop	3	oth men ; out <leave> ; outpatient is ; outpatient nin ; outpatient or ; papel ni
        iop	3	paper cam ; par intern ; par me ; par él ; party in ; patrick ; pay for ; pcp on ; pe
        iop	3	peak ; peopl go ; per <need> ; per el ; per quier ; per si ; perc aft ; peric ; permis en
        iop	3	pes par ; phon me ; pid nuev ; pie en ; pisc ; platica ; pls ; pm or ; pop for ; por <day>
        iop	3	por <job> ; por dia ; porch light ; possession charg ; practic <day> ; practic today
        iop	3	practition ; prescrib to ; pretrial ; primer vez ; program director ; program if ; prove
        iop	3	psych no ; pue ahi ; pued dej ; pur <cannabis> ; pur mot ; que pag ; que sient ; que siquier
        iop	3	quien platic ; quier grupo ; quincen ; quisier dejarla ; quitan la ; rais an ; rais by ; ram
        iop	3	ranch on ; rattl me ; re <church> ; re outpt ; re your ; reach for ; recomiendan ; refer 0
        iop	3	regional <treatment> ; relief ; respit agency ; rest is ; restful ; reten ; rig <drive>
        iop	3	rn <stimulant> ; roof crew ; rough <amount> ; rte ; rueda ; run aft ; sab con ; sab y
        iop	3	said no ; said so ; sail ; sali el ; sali positiv ; salvation ; salvation army
        iop	3	sap <appointment> ; saturday ; saturday and ; saturday the ; saving ; saw a ; scal
        iop	3	schedul + ; se gradu ; se ~<wait> ; se ~qued ; second job ; second nam ; secondary ; see if
        iop	3	segur ; segur sin ; self <stimulant> ; semana casi ; semana cuand ; semana dur ; seniority
        iop	3	separ ; septemb and ; seventy fiv ; she pas ; she trust ; she worri ; shed lik ; should talk
        iop	3	si me ; sign up ; sin <medicine> ; sin peric ; sin prob ; sin un ; sinc final ; siquier
        iop	3	siquier con ; sit til ; situacion ; sixty thousand ; sleep two ; slept in ; slip in
        iop	3	snap at ; so <daytime> ; so no ; so twic ; sob on ; sol y ; solit sin ; solter 0
        iop	3	somebody els ; somebody so ; someth 0 ; soul who ; spe ; spe in ; sponsor ; sponsor befor
        iop	3	sponsor say ; spot if ; spring for ; ssi ; st patrick ; start dat ; stepdown ; strangl the
        iop	3	structur <job> ; student 0 ; student adderal ; su cuent ; suction ; sud ; sud fri ; suelt
        iop	3	swear hel ; tac truck ; taqueri ; tard a ; termin su ; texa with ; th of ; than that
        iop	3	than thre ; that <order> ; that do ; that nev ; that real ; that spic ; thc ; thc gummi
        iop	3	the aquarium ; the corn ; the cuf ; the daytim ; the dispatch ; the extension ; the k
        iop	3	the lad ; the lord ; the niner ; the only ; the real ; the reception ; the residential
        iop	3	the salvation ; the seat ; the sleev ; the sou ; the thought ; the vyvans ; them thi
        iop	3	then or ; ther <say> ; ther they ; therapist in ; they drop ; they replac ; theyd <bodypart>
        iop	3	theyd <give> ; theyd hand ; theyr <amount> ; thing wher ; thre if ; thre my ; thre season
        iop	3	throughout <need> ; thru sunday ; tienen <treatment> ; tienen el ; til <fall> ; til april
        iop	3	til fal ; til january ; tim <take> ; tim was ; tio el ; to $ ; to <blood> ; to <calm>
        iop	3	to <past> ; to aft ; to clas ; to mind ; to watch ; to ~<kill> ; to ~kil ; tom entr
        iop	3	tom mis ; tom per ; too much ; torch ; trach ; trembl ; troubl just ; try again ; twic a
        iop	3	two 0 ; two light ; ultim cop ; un <cannabis> ; un <crowd> ; un par ; un toqu
        iop	3	una <appointment> ; una hora ; una o ; una ray ; una sei ; und <count> ; union rep
        iop	3	until octob ; upstair neighbor ; use mayb ; use peopl ; used <amount> ; used and ; usted en
        iop	3	utah for ; va y ; vec en ; ventilator ; ver que ; vet say ; vez un ; vici ; viern ; volv
        iop	3	w/in ; w/in 0 ; want eval ; want mor ; want somebody ; was <insurance> ; was every ; was it
        iop	3	wat pol ; watch a ; watch to ; we run ; we want ; wed 0 ; weed but ; weed is ; weed pen
        iop	3	week a ; week is ; week to ; weekend for ; weekend when ; went backward ; what <moment>
        iop	3	what <money> ; what <treatment> ; what cost ; what fre ; what open ; whatev com ; wher u
        iop	3	which <daytime> ; which group ; which night ; whistl on ; who <see> ; who set ; widow in
        iop	3	wif told ; wif worri ; wil <fire> ; wil <try> ; wil fir ; wil try ; with <friend>
        iop	3	with <illness> ; with childcar ; with ketamin ; with ms ; with nobody ; within ; without any
        iop	3	wk etoh ; wks back ; wks from ; wks residential ; wont <money> ; wont pay ; would they
        iop	3	writ befor ; x / ; y camin ; y cuatr ; y domingo ; y program ; y regres ; ya <ask> ; ya vaci
        iop	3	yal hav ; year or ; year smok ; year ther ; yes but ; you got ; your own ; your seat
        iop	3	yr <home> ; yr no ; zoom or ; ~0 ~<week> ; ~0 ~wks ; ~<alcohol> x ; ~<amount> <say>
        iop	3	~<amount> ~a ; ~<asleep> ; ~<gun> <home> ; ~<happy> ; ~<hit> ~a ; ~<illness> sinc
        iop	3	~<opioid> no ; ~<order> ; ~<pain> ~<breath> ; ~<rope> ~herself ; ~<stimulant> ~<consume>
        iop	3	~<treatment> has ; ~a ~<crowd> ; ~a ~group ; ~adderal ; ~aspirin ; ~end ~it ; ~epilepsy sinc
        iop	3	~etoh x ; ~food ; ~group ; ~hang ~herself ; ~im ; ~in <month> ; ~oia ; ~oia ~voc
        iop	3	~overdos last ; ~pension ; ~positiv ; ~school ; ~sicknes ; ~sicknes noth ; ~step ; ~the ~wal
        iop	3	~vin ; ~wks ; ~wont ~be
        iop	2	$ $ ; *confusion ; *cows ; *detoxDone:negated ; *detoxRequest:negated
        iop	2	*drinks.0:hypothetical ; *drinks.0:negated ; *frequency.0 ; *functioning:negated
        iop	2	*hallucination.lookAlike:other_experiencer ; *losingSupply ; *overdose:hypothetical
        iop	2	*quantity.treatmentBefore ; *seizure.prior:other_experiencer ; *serviceQuestion:negated
        iop	2	*substance.cannabis:other_experiencer ; *uses:historical ; *vendor.opensNote
        iop	2	*wantsToQuit:hypothetical ; + <clinician> ; + <job> ; + his ; + in ; + k ; + wheth
        iop	2	/ <illness> ; 0 <child> ; 0 dat ; 0 degre ; 0 each ; 0 empti ; 0 finish ; 0 gkid ; 0 ipa
        iop	2	0 pk ; 0 shak ; 0 th ; 0 the ; 0 week ; 0 x ; 0 y/o ; <afraid> el ; <afraid> porqu
        iop	2	<afraid> ~<stimulant> ; <alcohol> <week> ; <alcohol> all ; <alcohol> around
        iop	2	<alcohol> behind ; <alcohol> con ; <alcohol> did ; <alcohol> el ; <alcohol> which
        iop	2	<alcohol> with ; <alcohol> ~<consume> ; <alone> <clinician> ; <alone> <moment>
        iop	2	<alone> <official> ; <alone> a ; <alone> for ; <alone> yo ; <always> <friend>
        iop	2	<always> <need> ; <always> <start> ; <always> <withdrawal> ; <amount> <headface>
        iop	2	<amount> <withdrawal> ; <amount> clos ; <amount> doe ; <amount> fin ; <amount> has
        iop	2	<amount> near ; <amount> sag ; <amount> structur ; <amount> that ; <amount> tim
        iop	2	<amount> too ; <amount> up ; <amount> usa ; <angry> over ; <appointment> <drive>
        iop	2	<appointment> <start> ; <appointment> extern ; <appointment> what ; <ask> <child>
        iop	2	<ask> <job> ; <ask> <smell> ; <ask> <start> ; <ask> <treatment> ; <ask> <week>
        iop	2	<ask> anyway ; <ask> him ; <ask> permis ; <asleep> <blade> ; <asleep> <week> ; <asleep> a
        iop	2	<asleep> is ; <awake> <furniture> ; <blade> que ; <bodypart> lik ; <bodypart> prob
        iop	2	<build> <blade> ; <build> <money> ; <build> and ; <buy> <furniture> ; <buy> <month>
        iop	2	<buy> <rope> ; <cannabis> <consume> ; <cannabis> <give> ; <cannabis> <phone>
        iop	2	<cannabis> <write> ; <cannabis> all ; <cannabis> lik ; <cannabis> only
        iop	2	<caretaking> <alone> ; <caretaking> <appointment> ; <caretaking> <order>
        iop	2	<caretaking> <school> ; <caretaking> <trust> ; <caretaking> a ; <caretaking> al
        iop	2	<chestheart> <partner> ; <chestheart> <stop> ; <chestheart> a ; <child> 0 ; <child> <drug>
        iop	2	<child> con ; <child> go ; <child> tien ; <child> usa ; <church> <stop> ; <clean> its
        iop	2	<clinician> <seizure> ; <clothes> <kin> ; <clothes> me ; <clothes> on ; <colleague> any
        iop	2	<colleague> must ; <colleague> ya ; <consume> <alcohol> ; <consume> <asleep>
        iop	2	<consume> <hospital> ; <consume> en ; <consume> mis ; <consume> or ; <consume> sat
        iop	2	<container> i ; <continue> <need> ; <continue> <treatment> ; <continue> <write>
        iop	2	<continue> and ; <continue> being ; <continue> its ; <count> <rarely> ; <count> de
        iop	2	<count> en ; <crowd> <afraid> ; <crowd> allow ; <crowd> lik ; <crowd> near ; <crowd> por
        iop	2	<crowd> wer ; <day> <afraid> ; <day> <height> ; <day> <record> ; <day> <shake>
        iop	2	<day> <stimulant> ; <day> did ; <day> first ; <day> fueron ; <day> sus ; <day> thing
        iop	2	<daytime> <fluid> ; <daytime> <leave> ; <daytime> or ; <die> <sober> ; <die> is ; <die> of
        iop	2	<die> that ; <drive> <daytime> ; <drive> <money> ; <drive> for ; <drive> had ; <drive> mi
        iop	2	<drive> si ; <drive> til ; <drug> + ; <drug> <job> ; <drug> <past> ; <drug> <sick>
        iop	2	<drug> at ; <drug> sinc ; <drug> that ; <drug> with ; <eat> <sad> ; <eat> cant ; <eat> or
        iop	2	<eat> to ; <fall> in ; <feel> <treatment> ; <feel> a ; <feel> anyth ; <feel> con
        iop	2	<fire> <day> ; <fluid> <see> ; <fluid> and ; <friend> <past> ; <furniture> <eat>
        iop	2	<furniture> <headface> ; <furniture> <kin> ; <furniture> each ; <furniture> over
        iop	2	<give> <drug> ; <give> <furniture> ; <go> <alcohol> ; <go> <key> ; <go> <night>
        iop	2	<go> <soon> ; <go> <stiff> ; <go> <volunteer> ; <go> along ; <go> through ; <go> us
        iop	2	<go> with ; <go> ~<treatment> ; <goodbye> <amount> ; <happy> <shake> ; <happy> <soon>
        iop	2	<happy> so ; <headface> <eat> ; <headface> <need> ; <headface> <palecolor>
        iop	2	<headface> <trade> ; <hear> <home> ; <hear> <month> ; <hear> <night> ; <hear> <room>
        iop	2	<hear> me ; <height> <bodypart> ; <height> <build> ; <height> <last> ; <hold> <day>
        iop	2	<hold> and ; <home> confirm ; <home> im ; <home> the ; <home> they ; <homeless> <stimulant>
        iop	2	<hospital> <home> ; <hospital> <volunteer> ; <hospital> plan ; <hot> <headface>
        iop	2	<illness> <asleep> ; <illness> <leave> ; <illness> <wait> ; <illness> at ; <illness> nobody
        iop	2	<illness> por ; <illness> so ; <insurance> laps ; <insurance> me ; <insurance> of
        iop	2	<intoxicated> <month> ; <job> <pet> ; <job> fin ; <job> si ; <job> that ; <key> <law>
        iop	2	<kill> <always> ; <kin> <always> ; <kin> <furniture> ; <kin> <give> ; <kin> <shake>
        iop	2	<kin> deploy ; <kin> if ; <kin> lo ; <kin> with ; <kin> ~<height> ; <last> <clinician>
        iop	2	<last> nam ; <law> <fall> ; <law> <fluid> ; <law> <intoxicated> ; <law> <write> ; <law> may
        iop	2	<law> over ; <law> scen ; <law> thing ; <leave> <clinician> ; <leave> <go> ; <leave> <past>
        iop	2	<leave> el ; <leave> em ; <leave> even ; <leave> i ; <leave> positiv ; <lock> <bodypart>
        iop	2	<lock> <eat> ; <lock> acros ; <lock> right ; <lock> the ; <media> <give> ; <media> first
        iop	2	<medicine> <pill> ; <medicine> no ; <moment> <outdoors> ; <moment> <sober> ; <money> <go>
        iop	2	<money> <opening> ; <money> eso ; <money> for ; <money> kind ; <money> us ; <month> <awake>
        iop	2	<month> <cold> ; <month> con ; <month> la ; <month> le ; <month> los ; <month> off
        iop	2	<month> segun ; <month> up ; <month> which ; <need> $ ; <need> <appointment>
        iop	2	<need> <school> ; <need> <stimulant> ; <need> <treatment> ; <need> an ; <need> de
        iop	2	<need> ~<home> ; <needle> <count> ; <night> <afraid> ; <night> <asleep> ; <night> <official>
        iop	2	<night> are ; <night> but ; <night> do ; <night> im ; <night> ok ; <night> one ; <night> par
        iop	2	<official> <last> ; <opening> <build> ; <opening> light ; <opening> of ; <opioid> patient
        iop	2	<order> <bodypart> ; <order> <day> ; <order> <job> ; <order> con ; <order> so
        iop	2	<outdoors> <stimulant> ; <outdoors> it ; <outdoors> me ; <outdoors> only ; <pain> <medicine>
        iop	2	<palecolor> <photo> ; <partner> <afraid> ; <partner> <count> ; <partner> <month>
        iop	2	<partner> com ; <partner> nad ; <partner> sinc ; <past> 0 ; <past> board ; <past> its
        iop	2	<past> with ; <pet> 0 ; <pet> <bodypart> ; <pet> <eat> ; <pet> <seizure> ; <pet> becaus
        iop	2	<pet> lo ; <pet> out ; <phone> <job> ; <phone> me ; <phone> the ; <photo> <count>
        iop	2	<pill> <sedative> ; <pill> out ; <play> bat ; <play> each ; <play> her ; <play> ok
        iop	2	<play> una ; <play> until ; <put> hast ; <rarely> en ; <record> <hospital>
        iop	2	<relapse> <water> ; <relapse> at ; <room> <afraid> ; <room> <headface> ; <room> <soon>
        iop	2	<room> lik ; <rope> <eat> ; <rope> at ; <say> <tool> ; <say> op ; <say> un ; <say> whil
        iop	2	<say> ~<amount> ; <school> ; <school> <friend> ; <school> <start> ; <school> <treatment>
        iop	2	<school> del ; <school> our ; <school> yr ; <sedative> <consume> ; <sedative> <past>
        iop	2	<sedative> <stop> ; <sedative> and ; <see> <phone> ; <see> <treatment> ; <see> any
        iop	2	<see> how ; <see> ive ; <seizure> <happy> ; <shake> tod ; <sober> <crowd> ; <sober> <job>
        iop	2	<sober> <week> ; <soon> <past> ; <soon> del ; <soon> no ; <start> <clinician>
        iop	2	<start> <day> ; <start> <fall> ; <start> <medicine> ; <start> <partner> ; <start> of
        iop	2	<start> ther ; <stiff> <daytime> ; <stiff> <room> ; <stimulant> between ; <stimulant> d/c
        iop	2	<stimulant> did ; <stimulant> down ; <stimulant> medical ; <stimulant> nobody
        iop	2	<stimulant> out ; <stimulant> rough ; <stimulant> sin ; <stimulant> ya ; <stop> 0
        iop	2	<stop> <soon> ; <stop> <treatment> ; <stop> anyth ; <stop> de ; <stop> from ; <stop> w/o
        iop	2	<stranger> <opioid> ; <stranger> <trade> ; <stranger> <week> ; <stranger> but
        iop	2	<stranger> could ; <stranger> lik ; <take> <blade> ; <take> <cannabis> ; <take> <law>
        iop	2	<take> <tool> ; <take> ahead ; <take> myself ; <take> pop ; <take> tim ; <take> zer
        iop	2	<take> ~<week> ; <think> <hold> ; <think> <home> ; <think> around ; <think> for
        iop	2	<threat> me ; <tool> <treatment> ; <town> <alone> ; <town> <job> ; <town> <key>
        iop	2	<town> cant ; <town> mi ; <trade> <clinician> ; <trade> <crowd> ; <trade> <goodbye>
        iop	2	<trade> <outdoors> ; <trade> a ; <trade> del ; <trade> on ; <trade> self ; <treatment>
        iop	2	<treatment> <go> ; <treatment> <insurance> ; <treatment> <medicine> ; <treatment> <money>
        iop	2	<treatment> <need> ; <treatment> <outdoors> ; <treatment> <partner> ; <treatment> <start>
        iop	2	<treatment> <trade> ; <treatment> can ; <treatment> clos ; <treatment> d/c ; <treatment> if
        iop	2	<treatment> kind ; <treatment> out ; <treatment> sat ; <treatment> that ; <treatment> within
        iop	2	<trust> <bodypart> ; <trust> <calm> ; <trust> <happy> ; <trust> <see> ; <trust> id
        iop	2	<trust> to ; <volunteer> ; <wait> <child> ; <wait> <day> ; <wait> <night> ; <wait> ahead
        iop	2	<wait> atra ; <wait> just ; <wait> las ; <wait> someplac ; <wait> ya ; <water> <happy>
        iop	2	<week> ; <week> <crowd> ; <week> <hold> ; <week> <law> ; <week> <moment> ; <week> <school>
        iop	2	<week> <see> ; <week> <stop> ; <week> <stranger> ; <week> casi ; <week> off ; <week> old
        iop	2	<week> par ; <week> turn ; <withdrawal> <day> ; <withdrawal> <stop> ; <withdrawal> <think>
        iop	2	<withdrawal> with ; <write> its ; <write> medical ; <year> <kin> ; <year> has ; <year> or
        iop	2	<year> top ; a <afraid> ; a <rarely> ; a <school> ; a bacheloret ; a ban ; a birthday
        iop	2	a campu ; a clinical ; a counselor ; a fac ; a feed ; a fifth ; a fourth ; a head ; a helmet
        iop	2	a landscap ; a light ; a monst ; a motel ; a nephew ; a night ; a pillow ; a pitch
        iop	2	a possession ; a schedul ; a sophomor ; a student ; a sunburn ; a talk ; a two ; a ~<amount>
        iop	2	a ~<home> ; a ~<hot> ; a ~<opioid> ; a ~liv ; abog client ; abog dic ; about <day>
        iop	2	about end ; about is ; about thre ; abril por ; abuel y ; aceptan medi ; adderal +
        iop	2	adderal at ; adderal for ; adic ; aetn ppo ; afford it ; afloj ; afraid ; aft
        iop	2	aft <stimulant> ; aft clas ; aft clos ; aft cok ; aft i ; aft me ; aft my ; aft new
        iop	2	aft school ; aft theyr ; aft what ; afterward ; again its ; again last ; aged ; ago doing
        iop	2	ago stil ; agost con ; agost y ; aguant ya ; ahog en ; ahor que ; ahor tien ; aid quit
        iop	2	al otr ; al senor ; alcohol all ; alg <money> ; alg <treatment> ; alg despu ; aliv in
        iop	2	all over ; almond ; alon for ; als hav ; als my ; alumn ; an aspirin ; an evaluation
        iop	2	an eyebrow ; an overnight ; and <headface> ; and adderal ; and ate ; and between ; and cant
        iop	2	and escond ; and everyon ; and feel ; and paid ; and skip ; and squeez ; and ther
        iop	2	and thursday ; and wrot ; and ~<think> ; and ~think ; any <night> ; any <stranger>
        iop	2	any help ; any hour ; any way ; anyon els ; anyth lik ; apologiz ; apoy ; appeal lost
        iop	2	are <palecolor> ; are cod ; are fami ; are mak ; army and ; army vet ; as smok ; asad
        iop	2	asada ; asham to ; ashor ; asi dic ; ask anyway ; ask he ; ask him ; assessment ; at clos
        iop	2	at fifty ; at footbal ; at front ; at nit ; at sam ; atropel ; aun ; aun asi ; aunt
        iop	2	autistic and ; away ; away <play> ; away tomorrow ; azul ; baby is ; bachelor party
        iop	2	back so ; backup ; bad one ; bal and ; barb 0 ; bark ; bautizo y ; be <afraid> ; be <eat>
        iop	2	be <put> ; be best ; be email ; be had ; be him ; be out ; be thre ; be treat ; bed anywher
        iop	2	bed each ; bed my ; been <drug> ; been <school> ; been <write> ; been good ; been look
        iop	2	been most ; been say ; been six ; been tak ; been tight ; been using ; been writ ; beer a
        iop	2	beer when ; befor im ; befor thi ; begin ; begin aft ; begin the ; belt lock ; besid
        iop	2	bien <asleep> ; blackout ; blood twic ; blu one ; boda ; bolsil ; booklet ; born with
        iop	2	bos wil ; both <consume> ; bottl of ; bought him ; bowl sunday ; boyfriend want ; brand
        iop	2	braz dorm ; braz se ; breakup ; breath at ; bump in ; buoy ; bury me ; busc apoy ; but her
        iop	2	but i ; by <write> ; by county ; by zoom ; cabin ; cak on ; cal the ; calend and ; calv
        iop	2	can leav ; cannot leav ; cant <ask> ; cant <goodbye> ; cant ask ; cant disappe ; cant mis
        iop	2	cap ; capful ; car over ; cardi ; caretak ; carn asada ; carri me ; cart ; cart <past>
        iop	2	cart befor ; cart in ; cebu ; cen nunc ; centr dond ; cervecita viend ; chamomil ; chest and
        iop	2	cincuent dia ; circl the ; circl with ; clas i ; clean ; clinical ; clinical inf ; clock and
        iop	2	clos to ; clr <need> ; clr was ; clr whisper ; coat room ; coc en ; coc tre ; cocain about
        iop	2	cocain hac ; coin and ; cok thing ; cok to ; cok two ; cok x ; color ; com dos ; com hom
        iop	2	com round ; compadr en ; complet ; completo ; con 0 ; con <need> ; con <treatment>
        iop	2	con alzheim ; con autism ; con ayud ; con que ; consult extern ; copay for ; corren
        iop	2	corren y ; cort 0 ; cortarl ; could <continue> ; could it ; could join ; could keep
        iop	2	could ~do ; country ; county has ; coupl evening ; coverag of ; cow 0 ; cpa ; crank to
        iop	2	creen ; creen que ; crew in ; crim scen ; cristal par ; cristal x ; crowd ; crystal on ; csw
        iop	2	ct 0 ; cuadril ; cuanta <moment> ; cuanta hora ; cuent no ; cuid y ; cumpl sus ; cumplimo
        """
}
