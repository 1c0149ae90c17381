extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	<pain> <write> ; <partner> com ; <past> <play> ; <past> board ; <past> its ; <pet> had
        iop	3	<photo> when ; <play> <friend> ; <play> most ; <promise> hel ; <rarely> <stimulant>
        iop	3	<rarely> <year> ; <rarely> en ; <rarely> no ; <room> but ; <room> had ; <rope> los
        iop	3	<say> im ; <school> <friend> ; <school> <insurance> ; <school> <treatment> ; <school> all
        iop	3	<school> are ; <school> fin ; <school> had ; <school> no ; <school> our ; <school> until
        iop	3	<sedative> and ; <sedative> de ; <see> int ; <sober> <colleague> ; <soon> <stranger>
        iop	3	<soon> for ; <soon> step ; <start> <clinician> ; <start> aft ; <stimulant> <asleep>
        iop	3	<stimulant> <clean> ; <stimulant> <container> ; <stimulant> <friend>
        iop	3	<stimulant> <medicine> ; <stimulant> behind ; <stimulant> cuand ; <stimulant> d/c
        iop	3	<stimulant> did ; <stimulant> down ; <stimulant> que ; <stimulant> som ; <stimulant> was
        iop	3	<stimulant> ya ; <stimulant> ~<sick> ; <stop> <treatment> ; <stop> de ; <stop> from
        iop	3	<stranger> <cannabis> ; <stranger> <month> ; <stranger> <seizure> ; <stranger> <week>
        iop	3	<take> <law> ; <take> evaluat ; <take> zer ; <take> ~<think> ; <think> <hold>
        iop	3	<think> theyr ; <think> ~<job> ; <trade> its ; <treatment> <break> ; <treatment> <day>
        iop	3	<treatment> <go> ; <treatment> <moment> ; <treatment> <money> ; <treatment> <outdoors>
        iop	3	<treatment> clos ; <treatment> kind ; <treatment> la ; <treatment> theyl
        iop	3	<trust> <treatment> ; <trust> <wait> ; <trust> army ; <trust> i ; <wait> <alone>
        iop	3	<wait> <day> ; <wait> <town> ; <wait> ya ; <water> <day> ; <water> <past> ; <week> <hold>
        iop	3	<week> <law> ; <week> <partner> ; <week> <see> ; <week> <stranger> ; <week> aft
        iop	3	<week> casi ; <week> dur ; <week> first ; <week> her ; <week> sin ; <week> test
        iop	3	<week> that ; <week> would ; <week> ~<leave> ; <withdrawal> <day> ; <write> <awake>
        iop	3	<write> <stimulant> ; <write> medical ; <write> no ; <year> noth ; a <rarely> ; a <year>
        iop	3	a cak ; a classmat ; a couch ; a dui ; a fac ; a juev ; a meet ; a motel ; a norc ; a perd
        iop	3	a schedul ; a sherry ; a steady ; a sup ; a ventilator ; a ~<amount> ; about <day>
        iop	3	about <job> ; about thre ; acid ; adderal i ; afford a ; aft <stimulant> ; aft clos
        iop	3	aft cok ; aft din ; aft school ; aft she ; aft what ; ago etoh ; aguant las ; aguant ya
        iop	3	ahi par ; ahog en ; al <job> ; alcohol ultim ; alg <soon> ; alg <treatment> ; alg despu
        iop	3	all ther ; already know ; alumn ; alway has ; an 0 ; an <headface> ; an outpatient
        iop	3	an ~<treatment> ; and deni ; and escond ; and squeez ; ano par ; anoch traig ; ant no
        iop	3	any <need> ; any <night> ; anyth <treatment> ; apprentic ; apprentic electrician ; army vet
        iop	3	around me ; as for ; ask start ; asleep and ; at <photo> ; at most ; at sam ; athletic
        iop	3	autistic and ; away anywher ; away gam ; away tomorrow ; azul ; baby 0 ; bacheloret
        iop	3	back sinc ; bad <furniture> ; bark and ; be email ; be fil ; be zer ; been <afraid>
        iop	3	been <drug> ; been using ; befor exam ; befor wint ; began ; began 0 ; began when ; bel for
        iop	3	besid ; bet but ; bet so ; between show ; bien de ; big book ; bing q ; blow at ; bodi in
        iop	3	borrach de ; bottl of ; bought him ; braz dorm ; brew ; brochur mail ; bronca ; broth driv
        iop	3	broth he ; build and ; bump in ; busc apoy ; but id ; by <photo> ; by february ; by vide
        iop	3	cannot <leave> ; cant <ask> ; cant <need> ; cant ask ; cant clos ; cant com ; cant help
        iop	3	caretak ; cartridg ; caught myself ; cen ; cent in ; cervecita viend ; cerveza ; cerveza al
        iop	3	cheap kind ; chiquit ; church ladi ; cider ; cier la ; cincuent dia ; circl it ; clock at
        iop	3	cobij ; cobr ; coc en ; coc los ; cocain for ; cocain thursday ; cocktail ; coin and
        iop	3	cok between ; cok friday ; cok mayb ; cok two ; cok x ; con terapi ; consult extern
        iop	3	corren asi ; corren de ; cort 0 ; could go ; counsel ; county has ; coupl night ; cov outpt
        iop	3	cow 0 ; crack aft ; cran op ; cran operator ; cristal nad ; crystal thre ; cuadril
        iop	3	cuand <play> ; cuand jueg ; cuanta <week> ; cuanta semana ; cuent sin ; cuid ni ; d don
        iop	3	d/c 0 ; da ni ; day did ; day than ; de <put> ; de all ; de falt ; de mujer ; de riversid
        iop	3	de tecat ; dec por ; dejarla ; dementi ; deni not ; despu ya ; dia completo ; did that
        iop	3	didnt <give> ; dio de ; diplom ; disabl ; dismis ; do <cannabis> ; do <night> ; do at
        iop	3	do cocain ; do in ; do night ; do spe ; do your ; doctor suggest ; doe iop ; doe our
        iop	3	doesnt open ; dog got ; doing wel ; don by ; don sinc ; dont lov ; dos tre ; drank himself
        iop	3	drink aft ; driv again ; driv night ; drop off ; drunk the ; duck ; dui # ; ech a ; edibl at
        iop	3	edibl sinc ; el <colleague> ; el <sedative> ; el intensiv ; el turn ; els ; els <stimulant>
        iop	3	els adderal ; empac ; empec ; en <job> ; en cuand ; en tratamient ; encor ; end next
        iop	3	enquir ; epilepsi ; era cristal ; es <drug> ; es coc ; eso <amount> ; eso per ; eso qued
        iop	3	espos quier ; etoh quit ; eve ; eve or ; even <amount> ; even im ; even ~drink ; evening aft
        iop	3	evening for ; every dol ; everybody say ; extern ; eye on ; f <palecolor> ; f adderal
        iop	3	f cart ; f no ; f nurs ; f turn ; fail a ; falt una ; fear ; fentanyl in ; fiesta
        iop	3	fin <clinician> ; finish inpatient ; finish on ; first <law> ; first <try> ; first job
        iop	3	first lin ; first tri ; fist through ; for <break> ; for som ; for twenty ; four glas
        iop	3	freak out ; fri / ; friday if ; friend now ; from <awake> ; from <treatment> ; from anybody
        iop	3	from drink ; from prison ; from rehab ; from wak ; fue alcoholic ; ful <stop> ; fum pur
        iop	3	get evaluat ; glas <alcohol> ; glas win ; go sit ; go tomorrow ; god rest ; going away
        iop	3	gomita ; gon past ; good therapist ; got insuranc ; got thre ; grad a ; gram in ; grind
        iop	3	group not ; group of ; group wher ; habi ten ; had <go> ; had <stimulant> ; had sinc
        iop	3	hag con ; hag costumbr ; hand me ; hangov ; hard my ; has just ; has told ; has win
        iop	3	hav <treatment> ; hav on ; hav them ; havent got ; health <insurance> ; hear me ; her so
        iop	3	herman sal ; hes at ; hes fiv ; hes nin ; hes out ; hes ~<leave> ; hes ~gon ; hic <amount>
        iop	3	hic un ; his 0 ; his hour ; his two ; hitch ; hmo ; hom aft ; hom the ; hora son ; hous 0
        iop	3	hr let ; huf spray ; husband on ; i <shame> ; i cros ; i do ; i stock ; ice <always>
        iop	3	id <think> ; im <alone> ; im aft ; im insur ; im ten ; in anyth ; in dec ; in outpatient
        iop	3	in pe ; in school ; in stay ; in troubl ; in with ; incom ; inpt last ; intak slot
        iop	3	intensiv de ; intern y ; internist ; iop brochur ; iop for ; iop is ; iop near ; iop nin
        iop	3	iop por ; iop schedul ; ipa ; irm a ; is <hear> ; is <order> ; is <tool> ; is aft
        iop	3	is convinc ; is ice ; is mor ; is night ; is nobody ; is requir ; isnt a ; it behind
        iop	3	its <bodypart> ; its cocain ; ive bought ; jar ; job fin ; judg wrot ; juli ; jun 0
        iop	3	juni de ; junt con ; just thi ; just willpow ; kais deni ; keep tak ; ketamin most
        iop	3	ketamin with ; kid by ; kitchen count ; kratom shot ; kratom tea ; l breast ; la <shame>
        iop	3	la control ; la farmaci ; la fiebr ; la mot ; la pizc ; lad thi ; laps and ; las <home>
        iop	3	las junta ; las tacha ; lawy told ; layof ; layof in ; lazy ; leav i ; leav my ; leav or
        iop	3	leav vm ; les teng ; let so ; lewy ; lewy body ; lif ive ; lift and ; lik how ; lik it
        iop	3	lik most ; llegu a ; lock acros ; lock with ; lockdown ; long <go> ; long <hold> ; long and
        iop	3	long haul ; look int ; los <caretaking> ; los chamaco ; los cuid ; los guant ; los sab
        iop	3	low <money> ; low level ; m / ; m <law> ; m delt ; mak nineteen ; mak too ; mam re ; man so
        iop	3	manan se ; manejan ; march when ; may 0 ; may me ; mayb ; mayb six ; md <write>
        iop	3	me <stimulant> ; me caig ; me cobran ; me corren ; me evaluat ; me pong ; me recomiendan
        iop	3	mean and ; mean no ; medic y ; meet ; memorial ; memorial day ; mes empec ; meth two
        iop	3	mi <treatment> ; mi puest ; mid <month> ; mid <school> ; mil por ; mis a ; mo ago ; mol
        iop	3	mol at ; mol en ; mom doesnt ; monitor contract ; month all ; month mayb ; morning would
        iop	3	mot nad ; moth got ; mov in ; much at ; must enrol ; my certificat ; my mattres ; my meth
        iop	3	my physical ; my residential ; my saving ; my station ; my thigh ; my whol ; my ~chest
        iop	3	myself no ; myself sinc ; nd and ; near <home> ; near hom ; need peopl ; need structur
        iop	3	neg <phone> ; neg screen ; neighbor to ; nev <treatment> ; nev drank ; nev treat
        iop	3	new <start> ; new <year> ; new boyfriend ; new for ; new guy ; new job ; new man ; new onset
        iop	3	new year ; next for ; next guy ; next wed ; ni par ; ni sonarl ; ni ~<key> ; ni ~papel
        iop	3	night nev ; night which ; night wif ; nin tien ; nin to ; ningun desd ; nino chica ; nite x
        iop	3	nitrou ; nl ; no ~$ ; no ~<money> ; no ~contact ; no ~cov ; no ~doctor ; no ~dui ; no ~el
        iop	3	no ~exception ; no ~fund ; no ~psych ; no ~qued ; no ~sea ; no ~teng ; noch par ; non aft
        iop	3	not ~<home> ; not ~head ; not ~need ; not ~possibl ; novemb 0 ; now id ; nurs practition
        iop	3	och <count> ; och mil ; oct ; of adderal ; of bourbon ; of is ; of pocket ; off two ; oig a
        iop	3	oil <outdoors> ; oil field ; ok then ; on <room> ; on <week> ; on earth ; on fri ; on march
        iop	3	on septemb ; onc <always> ; onc every ; one <friend> ; one <law> ; only <child>
        iop	3	only <medicine> ; only <outdoors> ; only <take> ; only outpatient ; only thing ; only vet
        iop	3	opinion ; or now ; or sat ; or zoom ; order by ; orientacion ; orientation ; oth men
        iop	3	out <leave> ; outpatient for ; outpatient or ; outpatient that ; outpatient thre
        iop	3	over <chestheart> ; own 0 ; own <alcohol> ; own <need> ; own <stimulant> ; own bed
        iop	3	pap solter ; paper cam ; par <money> ; par gent ; par internarl ; par me ; par pag ; par uno
        iop	3	parent clas ; past his ; patrick ; pay for ; peak ; peopl go ; per <need> ; per si
        iop	3	perc aft ; peric ; peric y ; pes par ; phon me ; pint of ; plan for ; platica
        iop	3	pleas <phone> ; pls ; pm or ; pok night ; por <job> ; porch light ; possession charg
        iop	3	post <treatment> ; powd cocain ; practic <day> ; practic today ; practition ; premium
        iop	3	prendi ; prescot on ; prescrib to ; pretrial ; prima ; primer de ; prog ; program hav
        iop	3	program say ; program wher ; pue ahi ; pul up ; que <continue> ; que llegu ; que ofrecen
        iop	3	que sient ; que siquier ; que todo ; que uno ; qued con ; quien la ; quien los ; quier grupo
        iop	3	quiet my ; quincen ; rais <child> ; rais by ; re outpt ; reach for ; real thing ; refer 0
        iop	3	resident <stop> ; residential in ; respect <stranger> ; respect sir ; rest is ; rig <drive>
        iop	3	rip ; rn adderal ; roof crew ; rough <amount> ; rte ; run aft ; rung ; said no ; salvation
        iop	3	salvation army ; sap <appointment> ; sap eval ; sat group ; saturday and ; saturday at
        iop	3	saturday she ; say kid ; scar me ; schedul ; schedul + ; se gradu ; second job ; secondary
        iop	3	segun lo ; segur <clinician> ; self <stimulant> ; self at ; seman noma ; semana dur
        iop	3	sept no ; seriou ; setent dia ; seventy fiv ; she trust ; she went ; she worri ; sign up
        iop	3	sin ~<try> ; sin ~<wait> ; sin ~cristal ; sin ~qued ; sin ~un ; sinc <school> ; sinc colleg
        iop	3	sinc final ; singl shift ; siquier con ; sist facility ; sit til ; situacion ; sle
        iop	3	sleep two ; sleep without ; slip in ; so mad ; so neith ; so no ; sobran ; som <crowd>
        iop	3	som <school> ; som <week> ; som clas ; som support ; som weeknight ; somebody els
        iop	3	sometim a ; sonarl ; spar me ; spe ; spirit ; sponsor sam ; spook ; spot if ; ssi
        iop	3	st patrick ; start in ; stay end ; stay sob ; step for ; stepdown ; straight up ; student 0
        iop	3	su cuent ; suction ; suelt ; sunday that ; swear hel ; sweat and ; sí a ; taken to
        iop	3	talk and ; tard a ; ten <night> ; tent ; termin su ; th of ; than aa ; than that ; than thre
        iop	3	that <order> ; that <photo> ; that do ; that in ; that it ; the claw ; the combin
        iop	3	the comput ; the dad ; the draw ; the even ; the k ; the reception ; the residential
        iop	3	the salvation ; the seat ; the sleev ; the teeth ; the thought ; the vyvans ; the warehous
        iop	3	them down ; them thi ; ther <say> ; ther im ; ther or ; ther they ; therapist in
        iop	3	thes <child> ; they <asleep> ; they charg ; they drop ; they rang ; they replac
        iop	3	theyd <bodypart> ; theyd fir ; theyd hand ; theyl <fire> ; theyl fir ; theyl only ; thi term
        iop	3	thing wher ; though and ; thousand ; thre drink ; threaten to ; threw my
        iop	3	tienen <treatment> ; tienen el ; til <fall> ; til then ; tim <take> ; tim was ; to <calm>
        iop	3	to <past> ; to aft ; to enrol ; to everyon ; to fal ; to replac ; to watch ; to ~<kill>
        iop	3	to ~kil ; toc nad ; told on ; tom mis ; tom per ; too much ; took leav ; torch ; touch meth
        iop	3	trach ; track for ; tre el ; twelv week ; twin and ; two 0 ; two light ; ultim cop
        iop	3	un <cannabis> ; un grup ; un par ; un toqu ; una <alone> ; una <appointment> ; una cuatr
        iop	3	una ray ; una sei ; una sol ; una tard ; unaid ; und <count> ; unic <trade> ; union rep
        iop	3	until <month> ; until octob ; use mayb ; used <amount> ; used and ; utah for ; vec en
        iop	3	vecin que ; ventilator ; vet say ; vet va ; vez en ; vez un ; viern ; viern del ; w/d
        iop	3	want cal ; want somebody ; was cocain ; was it ; was march ; watch to ; we run ; we want
        iop	3	wed 0 ; weed but ; weed is ; weed pen ; week as ; week is ; week out ; week sob ; week would
        iop	3	weekend a ; weekend turn ; weight and ; went backward ; wer <sad> ; what <moment>
        iop	3	what <money> ; what <treatment> ; what cost ; wher u ; which turn ; whistl on ; whit knuckl
        iop	3	who <afraid> ; who <hold> ; whol staf ; widow in ; wif want ; wif worri ; willpow ; wis
        iop	3	with <friend> ; with ketamin ; with ms ; with nobody ; with so ; without ~any ; wk etoh
        iop	3	wkend ; wknd sinc ; wks out ; wks residential ; wont <money> ; wont pay ; wor ; work ful
        iop	3	work so ; wrot no ; x / ; y pa ; y program ; y quier ; y regres ; ya vaci ; yal hav ; yo nad
        iop	3	you <goodbye> ; you <money> ; you off ; you run ; your out ; zer ~<day> ; ~$ ; ~$ $
        iop	3	~0 ~<week> ; ~<amount> <say> ; ~<amount> <stop> ; ~<clinician> ni ; ~<colleague> ~<job>
        iop	3	~<consume> yo ; ~<count> ~<day> ; ~<crowd> ~<treatment> ; ~<hear> in ; ~<insurance> no
        iop	3	~<job> <town> ; ~<last> ~fit ; ~<law> <consume> ; ~<medicine> y ; ~<money> ; ~<money> par
        iop	3	~<need> for ; ~<night> ; ~<opioid> no ; ~<relapse> ; ~<rope> ~herself ; ~<school>
        iop	3	~<sick> <leave> ; ~<stimulant> <alone> ; ~<stimulant> no ; ~<stop> on ; ~<treatment> has
        iop	3	~<treatment> ~<crowd> ; ~<treatment> ~<medicine> ; ~<wait> ~<treatment> ; ~<withdrawal> no
        iop	3	~adderal ; ~any <treatment> ; ~as ~a ; ~aspirin ; ~chor ; ~contact ; ~coverag and
        iop	3	~doctor ni ; ~end ~it ; ~epilepsy sinc ; ~evening ; ~for ~a ; ~fund ; ~h/o ; ~hang ~herself
        iop	3	~he suelt ; ~in ~<stranger> ; ~in ~person ; ~insuranc at ; ~last ~fit ; ~me <happy>
        iop	3	~me gust ; ~medicin no ; ~necesit desintoxicacion ; ~need for ; ~oia ~voc ; ~or ~in
        iop	3	~overdos last ; ~papel y ; ~pension ; ~possibl ; ~pot ; ~psych ; ~pued <treatment>
        iop	3	~pued intern ; ~pued ped ; ~qued a ; ~quitan ; ~real but ; ~said ; ~sea ; ~step ; ~teng
        iop	3	~the ~<church> ; ~the ~<hear> ; ~the ~board ; ~the ~voic ; ~the ~wal ; ~to <treatment>
        iop	3	~use ; ~voic in ; ~way to ; ~why im ; él <asleep>
        iop	2	*abstinent.3:historical ; *age.0 ; *clientAdmin.opensNote:other_experiencer
        iop	2	*deliriumTremens:negated ; *deliriumTremens:other_experiencer ; *drinks.0:negated
        iop	2	*hallucination.lookAlike:other_experiencer ; *hooked:hypothetical ; *lapse:possible
        iop	2	*overdoseNow ; *quantity.treatmentBefore ; *residentialWord:negated
        iop	2	*seizure.prior:other_experiencer ; *uses:historical ; *vendor.opensNote
        iop	2	*wantsToQuit:hypothetical ; *withdrawal:negated ; + <caretaking> ; + <job> ; + in ; + wheth
        iop	2	/ even ; 0 <child> ; 0 <week> ; 0 dat ; 0 drink ; 0 empti ; 0 finish ; 0 gkid ; 0 ipa ; 0 k
        iop	2	0 mom ; 0 one ; 0 quier ; 0 residential ; 0 shak ; 0 th ; 0 twin ; 0 week ; 0 y/o
        iop	2	<afraid> <write> ; <afraid> el ; <afraid> porqu ; <alcohol> <colleague> ; <alcohol> <media>
        iop	2	<alcohol> around ; <alcohol> audit ; <alcohol> behind ; <alcohol> did ; <alcohol> with
        iop	2	<alcohol> ~<consume> ; <alone> <child> ; <alone> <daytime> ; <alone> <money> ; <alone> yo
        iop	2	<always> <friend> ; <always> <partner> ; <always> <photo> ; <always> <start>
        iop	2	<always> <withdrawal> ; <amount> <headface> ; <amount> <school> ; <amount> <sedative>
        iop	2	<amount> as ; <amount> clos ; <amount> fin ; <amount> has ; <amount> milla ; <amount> near
        iop	2	<amount> sag ; <amount> structur ; <amount> that ; <amount> too ; <amount> up
        iop	2	<amount> ~<need> ; <angry> it ; <appointment> <pet> ; <appointment> <soon>
        iop	2	<appointment> what ; <ask> <smell> ; <ask> him ; <ask> permis ; <ask> ~<stop>
        iop	2	<ask> ~<treatment> ; <asleep> <blade> ; <asleep> <partner> ; <asleep> <week> ; <asleep> is
        iop	2	<asleep> no ; <awake> <furniture> ; <blade> <drive> ; <blood> <moment> ; <blood> is
        iop	2	<bodypart> prob ; <bodysound> <hear> ; <bodysound> and ; <break> i ; <build> and
        iop	2	<buy> <month> ; <buy> <rope> ; <buy> for ; <calm> my ; <cannabis> <write> ; <cannabis> lik
        iop	2	<caretaking> <outdoors> ; <caretaking> <partner> ; <caretaking> a ; <caretaking> over
        iop	2	<chestheart> <day> ; <chestheart> <medicine> ; <chestheart> <partner> ; <chestheart> a
        iop	2	<chestheart> as ; <child> 0 ; <child> becaus ; <child> con ; <child> cuand ; <child> go
        iop	2	<child> nobody ; <child> tien ; <child> ~<crowd> ; <church> <stop> ; <clean> <need>
        iop	2	<clinician> <official> ; <clothes> <kin> ; <clothes> <play> ; <colleague> must
        iop	2	<colleague> van ; <consume> <asleep> ; <consume> <cold> ; <consume> <lock>
        iop	2	<consume> <play> ; <consume> en ; <consume> los ; <consume> mis ; <consume> ~<cannabis>
        iop	2	<consume> ~<treatment> ; <container> <clinician> ; <container> <record> ; <continue> <eat>
        iop	2	<continue> <rope> ; <continue> <year> ; <continue> its ; <continue> smal ; <continue> throw
        iop	2	<count> <headface> ; <count> <rarely> ; <count> <week> ; <count> en ; <count> she
        iop	2	<crowd> <stranger> ; <crowd> allow ; <crowd> lik ; <crowd> near ; <crowd> not ; <crowd> of
        iop	2	<crowd> or ; <crowd> that ; <crowd> wer ; <day> <afraid> ; <day> <alone> ; <day> <height>
        iop	2	<day> <hospital> ; <day> <record> ; <day> <year> ; <day> are ; <day> away ; <day> cumpli
        iop	2	<day> d ; <day> first ; <day> fueron ; <day> noma ; <day> per ; <day> sus ; <day> than
        iop	2	<day> thing ; <day> ~<kin> ; <day> ~<wait> ; <daytime> <leave> ; <daytime> a
        iop	2	<daytime> ~<wait> ; <die> <leave> ; <die> is ; <drive> <daytime> ; <drive> for ; <drive> mi
        iop	2	<drive> spac ; <drive> til ; <drug> + ; <drug> <sick> ; <drug> at ; <drug> del ; <drug> that
        iop	2	<eat> <pill> ; <eat> cant ; <eat> stir ; <fall> in ; <feel> <fire> ; <feel> <opioid>
        iop	2	<feel> a ; <feel> an ; <friend> <past> ; <furniture> <continue> ; <furniture> <headface>
        iop	2	<furniture> <school> ; <furniture> each ; <furniture> i ; <give> <drug> ; <give> <start>
        iop	2	<give> <try> ; <give> mi ; <go> <alcohol> ; <go> <night> ; <go> <soon> ; <go> <stiff>
        iop	2	<goodbye> anoth ; <happy> <alone> ; <happy> <pet> ; <happy> par ; <happy> so
        iop	2	<headface> <count> ; <headface> <eat> ; <headface> <palecolor> ; <headface> <trade>
        iop	2	<hear> <month> ; <hear> <start> ; <height> <bodypart> ; <height> has ; <hold> <day>
        iop	2	<hold> and ; <home> <happy> ; <home> aft ; <home> by ; <home> confirm ; <home> has
        iop	2	<home> the ; <hospital> <afraid> ; <hospital> <home> ; <hospital> nl ; <hospital> no
        iop	2	<hospital> plan ; <illness> <leave> ; <illness> at ; <illness> nobody ; <illness> so
        iop	2	<insurance> <money> ; <insurance> laps ; <insurance> op ; <intoxicated> <month>
        iop	2	<intoxicated> mayb ; <job> ft ; <job> noth ; <job> so ; <job> ~<leave> ; <job> ~<past>
        iop	2	<key> <drive> ; <kill> <chestheart> ; <kill> si ; <kin> <always> ; <kin> <continue>
        iop	2	<kin> found ; <kin> shot ; <kin> wer ; <kin> with ; <kin> ~<insurance> ; <last> <alcohol>
        iop	2	<last> <clinician> ; <last> <eat> ; <last> <school> ; <last> nam ; <last> plac
        iop	2	<law> <intoxicated> ; <law> <last> ; <law> <write> ; <law> may ; <law> my ; <law> no
        iop	2	<law> over ; <law> svc ; <leave> <cannabis> ; <leave> el ; <leave> em ; <leave> even
        iop	2	<leave> i ; <leave> over ; <leave> positiv ; <limp> ; <lock> <rope> ; <lock> my
        iop	2	<media> <give> ; <media> first ; <moment> <outdoors> ; <moment> he ; <moment> ~<treatment>
        iop	2	<money> eso ; <money> for ; <money> kind ; <money> only ; <month> <alone> ; <month> <awake>
        iop	2	<month> <friend> ; <month> <hospital> ; <month> <play> ; <month> el ; <month> la
        iop	2	<month> off ; <month> sin ; <month> too ; <month> una ; <month> up ; <need> $
        iop	2	<need> <appointment> ; <need> <buy> ; <need> <daytime> ; <need> <school> ; <need> <start>
        iop	2	<need> <stimulant> ; <need> <treatment> ; <need> an ; <need> bajarl ; <need> op
        iop	2	<need> ~<home> ; <need> ~<hospital> ; <need> ~<relapse> ; <need> ~<treatment>
        iop	2	<night> <afraid> ; <night> <asleep> ; <night> <need> ; <night> a ; <night> o ; <night> onc
        iop	2	<night> only ; <night> par ; <night> ther ; <night> which ; <official> who ; <opening> light
        iop	2	<opening> post ; <opioid> in ; <opioid> por ; <order> <day> ; <order> <goodbye>
        iop	2	<order> <job> ; <order> <past> ; <order> con ; <outdoors> <moment> ; <outdoors> <stimulant>
        iop	2	<outdoors> <wait> ; <outdoors> only ; <partner> <count> ; <partner> <month> ; <partner> are
        iop	2	<partner> good ; <partner> nad ; <past> <try> ; <past> clean ; <past> ~<consume> ; <pet> 0
        iop	2	<pet> <seizure> ; <pet> becaus ; <phone> <kin> ; <phone> equivoc ; <phone> me ; <phone> re
        iop	2	<photo> <count> ; <photo> sinc ; <photo> wher ; <pill> <always> ; <pill> <month>
        iop	2	<pill> <sedative> ; <pill> is ; <pill> out ; <play> are ; <play> bat ; <play> her
        iop	2	<play> ok ; <play> until ; <put> away ; <put> hast ; <rarely> <week> ; <record> <hospital>
        iop	2	<record> neg ; <relapse> <water> ; <relapse> at ; <room> <clean> ; <room> <kill>
        iop	2	<room> <phone> ; <room> <put> ; <say> <tool> ; <say> op ; <say> per ; <say> un
        iop	2	<school> <drug> ; <school> <goodbye> ; <school> <month> ; <school> <past> ; <school> <pet>
        iop	2	<school> <stop> ; <school> <stranger> ; <school> del ; <school> if ; <school> nev
        iop	2	<sedative> <consume> ; <sedative> <past> ; <sedative> <stop> ; <see> <feel> ; <see> <phone>
        iop	2	<see> <rail> ; <see> <treatment> ; <see> any ; <see> forward ; <see> if ; <see> ive
        iop	2	<see> no ; <seizure> <happy> ; <seizure> in ; <shame> <happy> ; <smell> ; <sober> <job>
        iop	2	<sober> <week> ; <sober> de ; <soon> del ; <start> <colleague> ; <start> <fall>
        iop	2	<start> <medicine> ; <start> <partner> ; <start> ther ; <stiff> <daytime> ; <stiff> <room>
        iop	2	<stiff> y ; <stimulant> <child> ; <stimulant> <cold> ; <stimulant> <goodbye>
        iop	2	<stimulant> <money> ; <stimulant> <year> ; <stimulant> between ; <stimulant> by
        iop	2	<stimulant> desd ; <stimulant> is ; <stimulant> mak ; <stimulant> medical ; <stimulant> no
        iop	2	<stimulant> nobody ; <stimulant> out ; <stimulant> por ; <stimulant> rough
        iop	2	<stimulant> ~<always> ; <stop> <container> ; <stop> <soon> ; <stop> <stimulant>
        iop	2	<stop> anyth ; <stop> my ; <stop> ninety ; <stranger> lik ; <take> <lock> ; <take> ahead
        iop	2	<take> for ; <take> laid ; <take> myself ; <take> tim ; <take> ~<week> ; <think> <money>
        iop	2	<think> around ; <think> wont ; <tired> <bodypart> ; <town> <say> ; <town> mi
        iop	2	<trade> <clinician> ; <trade> <crowd> ; <trade> <goodbye> ; <trade> <law> ; <trade> a
        iop	2	<trade> self ; <treatment> ; <treatment> <drive> ; <treatment> <partner>
        iop	2	<treatment> <start> ; <treatment> <trade> ; <treatment> can ; <treatment> d/c
        iop	2	<treatment> if ; <treatment> inf ; <treatment> lo ; <treatment> out ; <treatment> plu
        iop	2	<treatment> sat ; <treatment> that ; <treatment> within ; <treatment> without
        iop	2	<trust> <calm> ; <trust> <happy> ; <trust> <see> ; <trust> <stop> ; <trust> id ; <vendor> me
        iop	2	<vermin> me ; <vermin> off ; <volunteer> <money> ; <wait> <job> ; <wait> ahead ; <wait> atra
        iop	2	<wait> just ; <wait> no ; <wait> someplac ; <water> was ; <week> ; <week> <crowd>
        iop	2	<week> <moment> ; <week> <outdoors> ; <week> <sad> ; <week> <school> ; <week> about
        iop	2	<week> is ; <week> los ; <week> nunc ; <week> old ; <week> par ; <week> sinc ; <week> ther
        iop	2	<week> turn ; <week> ~<amount> ; <week> ~<treatment> ; <withdrawal> <stop> ; <withdrawal> at
        iop	2	<withdrawal> with ; <write> <school> ; <write> its ; <year> <kin> ; <year> par ; <year> top
        iop	2	a <give> ; a <school> ; a <seizure> ; a bacheloret ; a ban ; a birthday ; a brid ; a bump
        iop	2	a campu ; a chat ; a com ; a counselor ; a crowb ; a facility ; a four ; a fourth ; a friday
        iop	2	a funny ; a goodby ; a landscap ; a nephew ; a nin ; a notebook ; a pitch ; a roof ; a sixty
        iop	2	a sophomor ; a sponsor ; a step ; a studi ; a stunt ; a zoom ; a ~<hot> ; abog client
        iop	2	about <play> ; about is ; abuel y ; accordion ; acid <day> ; adderal + ; adderal at ; adic
        iop	2	advisor ; afford ; afford it ; aft ; aft <clinician> ; aft <partner> ; aft clas ; aft sixty
        iop	2	afterward ; again and ; again its ; aged ; agency has ; ago clean ; ago doing ; ago stil
        iop	2	agost y ; ahor que ; aid quit ; air 0 ; al <town> ; al otr ; al trabaj ; alcanz
        iop	2	alcohol all ; alg <money> ; alg grati ; alg que ; algun ; all nos ; alon for ; als hav
        iop	2	als my ; alumn de ; am look ; ama ; an <appointment> ; an <clothes> ; an <treatment>
        iop	2	an aspirin ; an evaluation ; an eye ; and <colleague> ; and <headface> ; and adderal
        iop	2	and cant ; and everyon ; and feel ; and ice ; and if ; and mail ; and new ; and no
        """
}
