extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	<night> <start> ; <night> they ; <opioid> 0 ; <opioid> patient ; <outdoors> <insurance>
        iop	3	<outdoors> est ; <outdoors> it ; <outdoors> let ; <pain> <write> ; <partner> com
        iop	3	<past> <play> ; <past> board ; <past> its ; <pet> had ; <photo> when ; <play> <friend>
        iop	3	<play> most ; <promise> hel ; <rarely> <stimulant> ; <rarely> <year> ; <rarely> en
        iop	3	<rarely> no ; <room> but ; <room> had ; <rope> los ; <say> im ; <school> <friend>
        iop	3	<school> <insurance> ; <school> <treatment> ; <school> all ; <school> are ; <school> had
        iop	3	<school> no ; <school> our ; <school> until ; <sedative> and ; <sedative> de ; <see> int
        iop	3	<sober> <colleague> ; <soon> <stranger> ; <soon> for ; <soon> step ; <start> <clinician>
        iop	3	<start> aft ; <stimulant> <asleep> ; <stimulant> <clean> ; <stimulant> <container>
        iop	3	<stimulant> <medicine> ; <stimulant> behind ; <stimulant> cuand ; <stimulant> d/c
        iop	3	<stimulant> did ; <stimulant> down ; <stimulant> que ; <stimulant> som ; <stimulant> was
        iop	3	<stimulant> ya ; <stimulant> ~<sick> ; <stop> <container> ; <stop> <treatment> ; <stop> de
        iop	3	<stop> from ; <stranger> <cannabis> ; <stranger> <month> ; <stranger> <week> ; <take> <law>
        iop	3	<take> evaluat ; <take> zer ; <take> ~<think> ; <think> <hold> ; <think> theyr
        iop	3	<think> ~<job> ; <trade> its ; <treatment> <break> ; <treatment> <day> ; <treatment> <go>
        iop	3	<treatment> <moment> ; <treatment> <money> ; <treatment> <outdoors> ; <treatment> clos
        iop	3	<treatment> kind ; <treatment> la ; <treatment> theyl ; <trust> <treatment> ; <trust> <wait>
        iop	3	<trust> army ; <trust> i ; <wait> <alone> ; <wait> <day> ; <wait> <town> ; <wait> ya
        iop	3	<water> <day> ; <water> <past> ; <week> <hold> ; <week> <home> ; <week> <law>
        iop	3	<week> <partner> ; <week> <see> ; <week> <stranger> ; <week> aft ; <week> casi
        iop	3	<week> first ; <week> her ; <week> sin ; <week> test ; <week> that ; <week> would
        iop	3	<week> ~<leave> ; <withdrawal> <day> ; <write> <awake> ; <write> <stimulant>
        iop	3	<write> medical ; <write> no ; <year> noth ; a <rarely> ; a <year> ; a cak ; a classmat
        iop	3	a couch ; a dui ; a fac ; a juev ; a meet ; a month ; a norc ; a perd ; a schedul ; a sherry
        iop	3	a steady ; a sup ; a ventilator ; a ~<amount> ; about <day> ; about <job> ; about thre
        iop	3	acid ; afford a ; aft <stimulant> ; aft clos ; aft cok ; aft din ; aft school ; aft she
        iop	3	aft what ; ago etoh ; aguant las ; aguant ya ; ahi par ; ahog en ; al <job> ; alcohol ultim
        iop	3	alg <soon> ; alg <treatment> ; alg despu ; all ther ; already know ; alumn ; alway has
        iop	3	an 0 ; an outpatient ; an ~<treatment> ; and deni ; and escond ; and squeez ; ano par
        iop	3	anoch traig ; ant no ; any <need> ; any <night> ; anyth <treatment> ; apprentic
        iop	3	apprentic electrician ; army vet ; around me ; as for ; ask start ; asleep and ; at <photo>
        iop	3	at most ; at sam ; athletic ; autistic and ; away anywher ; away gam ; away tomorrow ; azul
        iop	3	baby 0 ; bacheloret ; back sinc ; bad <furniture> ; bark and ; be email ; be fil ; be zer
        iop	3	been <afraid> ; been <drug> ; been using ; beer on ; befor exam ; befor wint ; began
        iop	3	began 0 ; began when ; bel for ; besid ; bet but ; bet so ; between show ; bf <stimulant>
        iop	3	bf is ; bien de ; big book ; bing q ; blow at ; bodi in ; borrach de ; bottl of ; bought him
        iop	3	braz dorm ; brew ; bronca ; broth driv ; broth he ; build and ; bump in ; busc apoy ; but id
        iop	3	by <photo> ; by february ; by vide ; cannot <leave> ; cant <ask> ; cant <need> ; cant ask
        iop	3	cant clos ; cant com ; cant help ; caretak ; cartridg ; caught myself ; cen ; cent in
        iop	3	cervecita viend ; cerveza ; cerveza al ; cheap kind ; chiquit ; church ladi ; cider
        iop	3	cier la ; cincuent dia ; circl it ; clear ; clear her ; client now ; clock at ; cobij
        iop	3	coc en ; coc los ; cocain for ; cocain thursday ; cocktail ; coin and ; cok between
        iop	3	cok friday ; cok mayb ; cok two ; cok x ; con terapi ; consult extern ; corren asi
        iop	3	corren de ; could go ; counsel ; county has ; coupl night ; cov outpt ; cow 0 ; crack aft
        iop	3	cran op ; cran operator ; cristal nad ; crystal thre ; cuadril ; cuand <play> ; cuand jueg
        iop	3	cuanta <week> ; cuanta semana ; cuent sin ; cuid ni ; d don ; d/c 0 ; da ni ; dad cal
        iop	3	day away ; day did ; day than ; de <put> ; de all ; de falt ; de mujer ; de riversid
        iop	3	de tecat ; dec por ; dejarla ; dementi ; deni not ; despu ya ; dia completo ; did that
        iop	3	didnt <give> ; dio de ; diplom ; disabl ; dismis ; do <cannabis> ; do <night> ; do at
        iop	3	do cocain ; do in ; do night ; do spe ; do your ; doctor suggest ; doe iop ; doe our
        iop	3	doesnt open ; dog got ; doing wel ; don by ; don sinc ; dont lov ; dos tre ; drank himself
        iop	3	drink aft ; drink with ; driv again ; driv night ; drop off ; drunk the ; duck ; ech a
        iop	3	edibl at ; edibl sinc ; el <colleague> ; el <sedative> ; el intensiv ; el turn ; els
        iop	3	els <stimulant> ; els adderal ; empac ; empec ; en <job> ; en cuand ; en tratamient ; encor
        iop	3	end my ; end next ; enquir ; epilepsi ; era cristal ; es <drug> ; es coc ; eso <amount>
        iop	3	eso per ; eso qued ; espos quier ; etoh quit ; eve ; eve or ; even <amount> ; even im
        iop	3	even ~drink ; evening aft ; every dol ; everybody say ; extern ; eye on ; f <palecolor>
        iop	3	f adderal ; f cart ; f no ; f nurs ; f turn ; fail a ; falt una ; faltan ; fear
        iop	3	fentanyl in ; fiesta ; fin <clinician> ; finish inpatient ; finish on ; first <day>
        iop	3	first <law> ; first <try> ; first job ; first lin ; first tri ; fist through ; for <break>
        iop	3	for som ; for twenty ; four glas ; freak out ; fri / ; friday if ; friend now ; from <awake>
        iop	3	from <treatment> ; from anybody ; from drink ; from prison ; from rehab ; from wak
        iop	3	fue alcoholic ; ful <stop> ; fum pur ; get evaluat ; glas <alcohol> ; glas win ; go sit
        iop	3	go tomorrow ; god rest ; going away ; gomita ; gon past ; good therapist ; got thre ; grad a
        iop	3	gram in ; grind ; group not ; group of ; group wher ; habi ten ; had <go> ; had <stimulant>
        iop	3	had sinc ; hag con ; hag costumbr ; hand me ; hangov ; hard my ; has just ; has told
        iop	3	has win ; hav <treatment> ; hav on ; hav them ; havent got ; hear me ; her so ; herman sal
        iop	3	hes at ; hes fiv ; hes nin ; hes out ; hes ~<leave> ; hes ~gon ; hic <amount> ; hic un
        iop	3	him find ; his 0 ; his hour ; his two ; hitch ; hmo ; hom aft ; hom the ; hora son ; hous 0
        iop	3	hr let ; huf spray ; husband on ; i <shame> ; i cros ; i do ; i stock ; ice <always>
        iop	3	id <think> ; if ; im <alone> ; im aft ; im insur ; im ten ; in dec ; in outpatient ; in pe
        iop	3	in school ; in stay ; in troubl ; in with ; incom ; inpt last ; intak slot ; intensiv de
        iop	3	intern y ; internist ; iop brochur ; iop for ; iop is ; iop near ; iop nin ; iop por ; ipa
        iop	3	irm a ; is <hear> ; is <order> ; is <tool> ; is aft ; is convinc ; is ice ; is mor
        iop	3	is night ; is nobody ; is requir ; isnt a ; it behind ; its <bodypart> ; its cocain
        iop	3	ive bought ; jar ; job fin ; judg wrot ; juli ; jun 0 ; juni de ; junt con ; just thi
        iop	3	just willpow ; kais deni ; keep tak ; ketamin most ; ketamin with ; kid by ; kitchen count
        iop	3	kratom shot ; kratom tea ; l breast ; la <shame> ; la control ; la farmaci ; la fiebr
        iop	3	la mot ; la pizc ; lad thi ; laps and ; laps no ; las <home> ; las junta ; las tacha
        iop	3	lawy told ; layof ; layof in ; lazy ; leav i ; leav my ; leav or ; leav vm ; les teng
        iop	3	let so ; lewy ; lewy body ; lif ive ; lift and ; lik how ; lik it ; lik most ; llegu a
        iop	3	lock acros ; lock with ; lockdown ; long <go> ; long <hold> ; long and ; long haul
        iop	3	look int ; los <caretaking> ; los chamaco ; los cuid ; los guant ; los sab ; low <money>
        iop	3	low level ; m / ; m <chestheart> ; m <law> ; m delt ; mak nineteen ; mak too ; mam re
        iop	3	man so ; manan se ; manejan ; march when ; may 0 ; may me ; mayb ; mayb six ; md <write>
        iop	3	me <stimulant> ; me caig ; me cobran ; me corren ; me evaluat ; me pong ; me recomiendan
        iop	3	mean and ; mean no ; medic y ; meet ; memorial ; memorial day ; mes empec ; mi <treatment>
        iop	3	mi puest ; mid <month> ; mid <school> ; mil por ; mis a ; mo ago ; mol ; mol at ; mol en
        iop	3	mom doesnt ; monitor contract ; month all ; month mayb ; morning would ; mot nad ; moth got
        iop	3	mov in ; much at ; must enrol ; my certificat ; my mattres ; my physical ; my residential
        iop	3	my station ; my thigh ; my whol ; my ~chest ; myself no ; nd and ; near <home> ; near hom
        iop	3	need peopl ; need structur ; neg <phone> ; neg screen ; neighbor to ; nev <treatment>
        iop	3	nev drank ; nev treat ; new <start> ; new <year> ; new boyfriend ; new for ; new guy
        iop	3	new job ; new man ; new onset ; new year ; next for ; next guy ; next wed ; ni par
        iop	3	ni sonarl ; ni ~<key> ; ni ~papel ; night nev ; night which ; night wif ; nin tien ; nin to
        iop	3	ningun desd ; nino chica ; nite x ; nitrou ; nl ; no ~$ ; no ~<money> ; no ~contact
        iop	3	no ~cov ; no ~doctor ; no ~dui ; no ~el ; no ~exception ; no ~fund ; no ~helmet ; no ~psych
        iop	3	no ~qued ; no ~sea ; no ~teng ; noch par ; non aft ; not ~<home> ; not ~head ; not ~need
        iop	3	not ~possibl ; novemb 0 ; novemb i ; now id ; nurs practition ; och <count> ; och mil ; oct
        iop	3	of adderal ; of bourbon ; of is ; of pocket ; off two ; oig a ; oil <outdoors> ; oil field
        iop	3	ok then ; on <room> ; on <week> ; on earth ; on fri ; on march ; on night ; on septemb
        iop	3	onc <always> ; onc every ; one <friend> ; one <law> ; only <child> ; only <medicine>
        iop	3	only <outdoors> ; only <take> ; only outpatient ; only thing ; only vet ; opinion ; or now
        iop	3	or sat ; or zoom ; order by ; orientacion ; orientation ; oth men ; our twin ; out <leave>
        iop	3	outpatient for ; outpatient or ; outpatient that ; outpatient thre ; over <chestheart>
        iop	3	own 0 ; own <alcohol> ; own <need> ; own <stimulant> ; own bed ; pap solter ; paper cam
        iop	3	par <money> ; par gent ; par internarl ; par me ; par pag ; par uno ; parent clas ; past his
        iop	3	patrick ; pay for ; peak ; peopl go ; per <need> ; per si ; perc aft ; peric ; peric y
        iop	3	pes par ; phon me ; pint of ; plan for ; platica ; pleas <phone> ; pls ; pm or ; pok night
        iop	3	por <job> ; porch light ; possession charg ; post <treatment> ; powd cocain ; practic <day>
        iop	3	practic today ; practition ; premium ; prendi ; prescot on ; prescrib to ; pretrial ; prima
        iop	3	primer de ; prog ; program hav ; program say ; program wher ; pue ahi ; pul up
        iop	3	que <continue> ; que llegu ; que ofrecen ; que sient ; que siquier ; que todo ; que uno
        iop	3	qued con ; quien la ; quien los ; quier grupo ; quiet my ; quincen ; rais <child> ; rais by
        iop	3	re outpt ; reach for ; real thing ; refer 0 ; residential in ; respect <stranger>
        iop	3	respect sir ; rest is ; rig <drive> ; rip ; rn adderal ; roof crew ; rough <amount> ; rte
        iop	3	run aft ; rung ; said no ; salvation ; salvation army ; sap <appointment> ; sap eval
        iop	3	sat group ; saturday and ; saturday at ; saturday she ; say kid ; scar me ; schedul
        iop	3	schedul + ; se gradu ; se hag ; second job ; secondary ; segun lo ; segur <clinician>
        iop	3	self <stimulant> ; self at ; seman noma ; sept no ; seriou ; setent dia ; seventy fiv
        iop	3	she trust ; she went ; she worri ; sign up ; sin ~<try> ; sin ~<wait> ; sin ~cristal
        iop	3	sin ~qued ; sin ~un ; sinc <school> ; sinc colleg ; sinc final ; singl shift ; siquier con
        iop	3	sit til ; situacion ; sle ; sleep two ; sleep without ; slip in ; so mad ; so neith ; so no
        iop	3	sobran ; som <crowd> ; som <school> ; som <week> ; som clas ; som support ; som weeknight
        iop	3	somebody els ; sometim a ; sonarl ; spar me ; spe ; spirit ; sponsor sam ; spook ; spot if
        iop	3	ssi ; st patrick ; start in ; stay end ; stay sob ; step for ; stepdown ; straight up
        iop	3	student 0 ; su cuent ; suction ; suelt ; sunday that ; swear hel ; sweat and ; sí a
        iop	3	taken to ; talk and ; tard a ; ten <night> ; tent ; termin su ; th of ; than aa ; than that
        iop	3	than thre ; that <order> ; that <photo> ; that do ; that in ; that it ; the claw
        iop	3	the combin ; the comput ; the dad ; the draw ; the even ; the k ; the reception
        iop	3	the residential ; the salvation ; the seat ; the sleev ; the teeth ; the thought
        iop	3	the vyvans ; the warehous ; them down ; them thi ; ther <say> ; ther im ; ther or
        iop	3	ther they ; therapist in ; thes <child> ; they <asleep> ; they charg ; they drop ; they rang
        iop	3	they replac ; theyd <bodypart> ; theyd fir ; theyd hand ; theyl <fire> ; theyl fir
        iop	3	theyl only ; thi term ; thing wher ; though and ; thousand ; thre drink ; threaten to
        iop	3	threw my ; tienen <treatment> ; tienen el ; til <fall> ; til then ; tim <take> ; tim <week>
        iop	3	tim was ; tim week ; to <calm> ; to <past> ; to aft ; to drown ; to enrol ; to everyon
        iop	3	to fal ; to replac ; to watch ; to ~kil ; toc nad ; told on ; tom mis ; tom per ; too much
        iop	3	torch ; touch meth ; trach ; track for ; twelv week ; two 0 ; two light ; ultim cop
        iop	3	un <cannabis> ; un grup ; un par ; un toqu ; una <alone> ; una <appointment> ; una cuatr
        iop	3	una hora ; una ray ; una sei ; una sol ; una tard ; unaid ; und <count> ; unic <trade>
        iop	3	union rep ; until <month> ; until octob ; use mayb ; used <amount> ; used and ; utah for
        iop	3	vec en ; vecin que ; ventilator ; vet say ; vet va ; vez en ; vez un ; viern ; viern del
        iop	3	w/d ; want cal ; want somebody ; was cocain ; was it ; was march ; watch to ; we run
        iop	3	we want ; wed 0 ; weed but ; week as ; week is ; week out ; week sob ; week would
        iop	3	weekend a ; weekend turn ; weight and ; went backward ; wer <sad> ; what <moment>
        iop	3	what <treatment> ; what cost ; when <school> ; wher u ; which turn ; whistl on ; whit knuckl
        iop	3	who <afraid> ; who <hold> ; whol staf ; widow in ; wif want ; wif worri ; willpow ; wis
        iop	3	with <friend> ; with ketamin ; with ms ; with nobody ; with so ; without ~any ; wk etoh
        iop	3	wkend ; wknd sinc ; wks out ; wks residential ; wont <money> ; wont pay ; wor ; work ful
        iop	3	work so ; wrot no ; x / ; y pa ; y program ; y quier ; y regres ; ya vaci ; yal hav ; yo nad
        iop	3	you <goodbye> ; you <money> ; you off ; you run ; your out ; zer ~<day> ; ~$ ; ~$ $
        iop	3	~<amount> <say> ; ~<amount> <stop> ; ~<ask> <ask> ; ~<clinician> ni ; ~<colleague> ~<job>
        iop	3	~<consume> yo ; ~<crowd> ~<treatment> ; ~<hear> in ; ~<insurance> no ; ~<last> ~fit
        iop	3	~<money> ; ~<need> for ; ~<night> ; ~<opioid> no ; ~<relapse> ; ~<school>
        iop	3	~<seizure> <sedative> ; ~<sick> <leave> ; ~<stimulant> <alone> ; ~<stimulant> no
        iop	3	~<stop> on ; ~<treatment> has ; ~<treatment> ~<crowd> ; ~<treatment> ~<medicine>
        iop	3	~<wait> ~<treatment> ; ~adderal ; ~any <treatment> ; ~as ~a ; ~chor ; ~contact
        iop	3	~coverag and ; ~doctor ni ; ~end ~it ; ~epilepsy sinc ; ~for ~a ; ~fund ; ~h/o ; ~he suelt
        iop	3	~helmet ; ~in ~<stranger> ; ~in ~person ; ~insuranc at ; ~last ~fit ; ~me <happy> ; ~me gust
        iop	3	~medicin no ; ~necesit desintoxicacion ; ~need for ; ~oia ~voc ; ~or ~in ; ~overdos last
        iop	3	~papel y ; ~pension ; ~possibl ; ~pot ; ~psych ; ~pued <treatment> ; ~pued intern
        iop	3	~pued ped ; ~qued a ; ~quitan ; ~real but ; ~said ; ~se qued ; ~sea ; ~segur y
        iop	3	~seizur from ; ~step ; ~teng ; ~the ~<church> ; ~the ~<hear> ; ~the ~board ; ~the ~voic
        iop	3	~the ~wal ; ~to <treatment> ; ~use ; ~voic in ; ~way to ; ~why im ; él <asleep>
        iop	2	*abstinent.3:historical ; *age.0 ; *clientAdmin.opensNote:other_experiencer
        iop	2	*deliriumTremens:negated ; *deliriumTremens:other_experiencer ; *drinks.0:negated
        iop	2	*emergency:other_experiencer ; *hallucination.lookAlike:other_experiencer
        iop	2	*hooked:hypothetical ; *lapse:other_experiencer ; *lapse:possible ; *overdoseNow
        iop	2	*quantity.treatmentBefore ; *residentialWord:negated ; *seizure.prior:other_experiencer
        iop	2	*serviceQuestion:negated ; *uses:historical ; *vendor.opensNote ; *wantsToQuit:hypothetical
        iop	2	*withdrawal:negated ; + <caretaking> ; + <job> ; + in ; + wheth ; / even ; 0 <child>
        iop	2	0 <week> ; 0 dat ; 0 drink ; 0 empti ; 0 finish ; 0 found ; 0 gkid ; 0 ipa ; 0 k ; 0 mom
        iop	2	0 one ; 0 quier ; 0 shak ; 0 th ; 0 twin ; 0 week ; 0 y/o ; <afraid> <write> ; <afraid> el
        iop	2	<afraid> porqu ; <alcohol> <colleague> ; <alcohol> <media> ; <alcohol> <week>
        iop	2	<alcohol> around ; <alcohol> audit ; <alcohol> behind ; <alcohol> con ; <alcohol> did
        iop	2	<alcohol> el ; <alcohol> monitor ; <alcohol> with ; <alcohol> ~<consume> ; <alone> <child>
        iop	2	<alone> <daytime> ; <alone> <money> ; <alone> yo ; <always> <friend> ; <always> <partner>
        iop	2	<always> <photo> ; <always> <start> ; <always> <withdrawal> ; <amount> <headface>
        iop	2	<amount> <school> ; <amount> <sedative> ; <amount> as ; <amount> clos ; <amount> fin
        iop	2	<amount> has ; <amount> milla ; <amount> near ; <amount> sag ; <amount> structur
        iop	2	<amount> that ; <amount> too ; <amount> up ; <amount> ~<need> ; <angry> it
        iop	2	<appointment> <pet> ; <appointment> <soon> ; <appointment> what ; <ask> <smell> ; <ask> him
        iop	2	<ask> permis ; <ask> ~<stop> ; <ask> ~<treatment> ; <asleep> <blade> ; <asleep> <partner>
        iop	2	<asleep> <week> ; <asleep> is ; <asleep> no ; <awake> <furniture> ; <blade> <drive>
        iop	2	<blood> <moment> ; <blood> is ; <bodypart> prob ; <bodysound> and ; <break> i ; <build> and
        iop	2	<buy> <month> ; <buy> <rope> ; <buy> for ; <calm> my ; <cannabis> lik
        iop	2	<caretaking> <outdoors> ; <caretaking> <partner> ; <caretaking> a ; <caretaking> over
        iop	2	<chestheart> <day> ; <chestheart> <medicine> ; <chestheart> <partner> ; <chestheart> a
        iop	2	<chestheart> as ; <child> 0 ; <child> becaus ; <child> con ; <child> cuand ; <child> go
        iop	2	<child> nobody ; <child> tien ; <child> ~<crowd> ; <church> <stop> ; <clean> <need>
        iop	2	<clinician> <official> ; <clothes> <kin> ; <clothes> <play> ; <colleague> <school>
        iop	2	<colleague> must ; <colleague> van ; <consume> <asleep> ; <consume> <cold>
        iop	2	<consume> <lock> ; <consume> <play> ; <consume> <start> ; <consume> en ; <consume> los
        iop	2	<consume> mis ; <consume> ~<cannabis> ; <consume> ~<treatment> ; <container> <clinician>
        iop	2	<container> <record> ; <container> cant ; <continue> <eat> ; <continue> <rope>
        iop	2	<continue> <year> ; <continue> its ; <continue> smal ; <continue> throw ; <count> <headface>
        iop	2	<count> <rarely> ; <count> <week> ; <count> en ; <count> she ; <crowd> <stranger>
        iop	2	<crowd> allow ; <crowd> if ; <crowd> lik ; <crowd> near ; <crowd> not ; <crowd> of
        iop	2	<crowd> or ; <crowd> that ; <crowd> wer ; <day> <afraid> ; <day> <alone> ; <day> <height>
        iop	2	<day> <hospital> ; <day> <record> ; <day> <year> ; <day> are ; <day> cumpli ; <day> d
        iop	2	<day> first ; <day> fueron ; <day> noma ; <day> per ; <day> sus ; <day> than ; <day> thing
        iop	2	<day> ~<kin> ; <day> ~<wait> ; <daytime> <leave> ; <daytime> a ; <daytime> ~<wait>
        iop	2	<die> <leave> ; <die> is ; <drive> <daytime> ; <drive> for ; <drive> mi ; <drive> spac
        iop	2	<drive> til ; <drug> + ; <drug> <sick> ; <drug> at ; <drug> del ; <drug> that ; <eat> <pill>
        iop	2	<eat> cant ; <eat> stir ; <fall> in ; <feel> <fire> ; <feel> <opioid> ; <feel> a ; <feel> an
        iop	2	<friend> <past> ; <friend> hav ; <furniture> <continue> ; <furniture> <headface>
        iop	2	<furniture> <school> ; <furniture> each ; <furniture> i ; <give> <drug> ; <give> <start>
        iop	2	<give> <try> ; <give> mi ; <go> <alcohol> ; <go> <night> ; <go> <soon> ; <go> <stiff>
        iop	2	<goodbye> anoth ; <goodbye> ~<day> ; <happy> <alone> ; <happy> <pet> ; <happy> par
        iop	2	<happy> so ; <headface> <count> ; <headface> <palecolor> ; <headface> <trade>
        iop	2	<hear> <month> ; <hear> <start> ; <height> <bodypart> ; <height> <build> ; <height> has
        iop	2	<hit> <consume> ; <hold> <day> ; <hold> and ; <home> <happy> ; <home> aft ; <home> by
        iop	2	<home> confirm ; <home> has ; <home> the ; <hospital> <afraid> ; <hospital> <home>
        iop	2	<hospital> nl ; <hospital> no ; <hospital> plan ; <illness> <leave> ; <illness> at
        iop	2	<illness> nobody ; <illness> so ; <insurance> <money> ; <insurance> laps ; <insurance> op
        iop	2	<intoxicated> <month> ; <intoxicated> mayb ; <job> ft ; <job> noth ; <job> so
        iop	2	<job> ~<leave> ; <job> ~<past> ; <key> <drive> ; <kill> <chestheart> ; <kill> si
        iop	2	<kin> <always> ; <kin> <continue> ; <kin> found ; <kin> shot ; <kin> wer ; <kin> with
        iop	2	<kin> ~<insurance> ; <last> <alcohol> ; <last> <clinician> ; <last> <eat> ; <last> <school>
        iop	2	<last> nam ; <last> plac ; <law> <intoxicated> ; <law> <last> ; <law> <write> ; <law> may
        iop	2	<law> my ; <law> no ; <law> over ; <law> svc ; <leave> <cannabis> ; <leave> el ; <leave> em
        iop	2	<leave> even ; <leave> i ; <leave> over ; <leave> positiv ; <limp> ; <lock> <rope>
        iop	2	<lock> my ; <media> <give> ; <moment> <outdoors> ; <moment> he ; <moment> ~<treatment>
        iop	2	<money> eso ; <money> for ; <money> kind ; <money> only ; <month> <alone> ; <month> <awake>
        iop	2	<month> <friend> ; <month> <hospital> ; <month> <play> ; <month> el ; <month> la
        iop	2	<month> off ; <month> sin ; <month> too ; <month> una ; <month> up ; <need> $
        iop	2	<need> <appointment> ; <need> <buy> ; <need> <daytime> ; <need> <school> ; <need> <start>
        iop	2	<need> <stimulant> ; <need> <treatment> ; <need> an ; <need> bajarl ; <need> op
        iop	2	<need> ~<home> ; <need> ~<hospital> ; <need> ~<relapse> ; <need> ~<treatment>
        iop	2	<night> <afraid> ; <night> <asleep> ; <night> <need> ; <night> a ; <night> o ; <night> onc
        iop	2	<night> one ; <night> only ; <night> par ; <night> ther ; <night> which ; <official> who
        iop	2	<opening> light ; <opening> post ; <opioid> in ; <opioid> por ; <order> <day>
        iop	2	<order> <goodbye> ; <order> <job> ; <order> <past> ; <order> con ; <order> from
        iop	2	<outdoors> <moment> ; <outdoors> <stimulant> ; <outdoors> <wait> ; <outdoors> only
        iop	2	<partner> <count> ; <partner> <month> ; <partner> are ; <partner> good ; <partner> nad
        iop	2	<past> <try> ; <past> clean ; <past> ~<consume> ; <pet> 0 ; <pet> <seizure> ; <pet> becaus
        iop	2	<phone> <kin> ; <phone> equivoc ; <phone> me ; <photo> <count> ; <photo> sinc ; <photo> wher
        iop	2	<pill> <always> ; <pill> <month> ; <pill> <sedative> ; <pill> is ; <pill> out ; <play> are
        iop	2	<play> bat ; <play> her ; <play> ok ; <play> until ; <put> away ; <put> hast
        iop	2	<rarely> <week> ; <record> <hospital> ; <record> neg ; <relapse> <water> ; <relapse> at
        iop	2	<room> <clean> ; <room> <kill> ; <room> <phone> ; <room> <put> ; <say> <tool> ; <say> op
        iop	2	<say> per ; <say> un ; <school> <drug> ; <school> <goodbye> ; <school> <month>
        iop	2	<school> <past> ; <school> <pet> ; <school> <stop> ; <school> <stranger> ; <school> del
        iop	2	<school> if ; <school> nev ; <sedative> <consume> ; <sedative> <past> ; <sedative> <stop>
        iop	2	<see> <feel> ; <see> <height> ; <see> <phone> ; <see> <rail> ; <see> <treatment> ; <see> any
        iop	2	<see> forward ; <see> if ; <see> ive ; <see> no ; <seizure> <happy> ; <seizure> in
        iop	2	<shame> <happy> ; <smell> ; <sober> <job> ; <sober> <week> ; <sober> de ; <soon> del
        iop	2	<start> <colleague> ; <start> <fall> ; <start> <medicine> ; <start> <partner> ; <start> ther
        iop	2	<stiff> <daytime> ; <stiff> <room> ; <stiff> y ; <stimulant> <child> ; <stimulant> <cold>
        iop	2	<stimulant> <friend> ; <stimulant> <goodbye> ; <stimulant> <money> ; <stimulant> <year>
        iop	2	<stimulant> between ; <stimulant> by ; <stimulant> desd ; <stimulant> is ; <stimulant> mak
        iop	2	<stimulant> medical ; <stimulant> no ; <stimulant> nobody ; <stimulant> out
        iop	2	<stimulant> por ; <stimulant> rough ; <stimulant> ~<always> ; <stop> <soon>
        iop	2	<stop> <stimulant> ; <stop> anyth ; <stop> my ; <stop> ninety ; <stranger> <seizure>
        iop	2	<stranger> lik ; <take> <lock> ; <take> ahead ; <take> for ; <take> laid ; <take> myself
        iop	2	<take> tim ; <think> <money> ; <think> around ; <think> wont ; <tired> <bodypart>
        iop	2	<town> <say> ; <town> mi ; <trade> <clinician> ; <trade> <crowd> ; <trade> <goodbye>
        iop	2	<trade> <law> ; <trade> a ; <trade> self ; <treatment> ; <treatment> <drive>
        iop	2	<treatment> <partner> ; <treatment> <start> ; <treatment> <trade> ; <treatment> can
        iop	2	<treatment> d/c ; <treatment> if ; <treatment> inf ; <treatment> lo ; <treatment> out
        iop	2	<treatment> plac ; <treatment> plu ; <treatment> sat ; <treatment> that ; <treatment> within
        iop	2	<treatment> without ; <trust> <calm> ; <trust> <happy> ; <trust> <see> ; <trust> <stop>
        iop	2	<trust> id ; <vendor> me ; <vermin> me ; <vermin> off ; <volunteer> <money> ; <wait> <job>
        iop	2	<wait> ahead ; <wait> atra ; <wait> just ; <wait> no ; <wait> someplac ; <water> was
        iop	2	<week> ; <week> <crowd> ; <week> <moment> ; <week> <outdoors> ; <week> <sad>
        iop	2	<week> <school> ; <week> about ; <week> dur ; <week> los ; <week> nunc ; <week> old
        iop	2	<week> par ; <week> sinc ; <week> ther ; <week> turn ; <week> ~<amount>
        iop	2	<week> ~<treatment> ; <withdrawal> <stop> ; <withdrawal> at ; <withdrawal> with
        iop	2	<write> its ; <year> <kin> ; <year> par ; <year> top ; a <give> ; a <school> ; a bacheloret
        iop	2	a ban ; a birthday ; a bump ; a campu ; a chat ; a cocain ; a com ; a counselor ; a crowb
        iop	2	a facility ; a four ; a fourth ; a friday ; a funny ; a goodby ; a landscap ; a motel
        iop	2	a nephew ; a nin ; a notebook ; a pitch ; a roof ; a sixty ; a sophomor ; a sponsor ; a step
        iop	2	a studi ; a stunt ; a two ; a zoom ; a ~<hot> ; abog client ; about <play> ; about is
        iop	2	abuel y ; accordion ; acid <day> ; adderal + ; adderal at ; adderal i ; adic ; advisor
        iop	2	afford ; afford it ; aft ; aft <clinician> ; aft <partner> ; aft clas ; aft sixty ; aftercar
        iop	2	afterward ; again and ; again its ; aged ; agency has ; ago clean ; ago doing ; ago stil
        iop	2	agost y ; ahor que ; aid quit ; air 0 ; al <town> ; al otr ; al trabaj ; alcanz
        iop	2	alcohol all ; alg <money> ; alg grati ; alg que ; algun ; all nos ; alon for ; als hav
        iop	2	als my ; alumn de ; am look ; ama ; an <appointment> ; an <clothes> ; an <headface>
        """
}
