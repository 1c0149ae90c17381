extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	*service:negated ; *substance.opioid:historical ; *thirdParty.lookAlike:historical ; / <eat>
        iop	3	/ <law> ; / iop ; 0 <trust> ; 0 <week> ; 0 copa ; 0 dat ; 0 each ; 0 enrol ; 0 found ; 0 gl
        iop	3	0 group ; 0 mes ; 0 sem ; 0 und ; 0 wif ; 0 wk ; <alcohol> / ; <alcohol> <container>
        iop	3	<alcohol> <media> ; <alcohol> did ; <alcohol> only ; <alcohol> which ; <alone> <official>
        iop	3	<alone> ~<sick> ; <always> <partner> ; <amount> <school> ; <amount> grand ; <amount> lin
        iop	3	<amount> near ; <amount> un ; <appointment> <daytime> ; <appointment> extern ; <ask> him
        iop	3	<asleep> <year> ; <asleep> a ; <asleep> good ; <asleep> la ; <awake> <furniture>
        iop	3	<blade> <clean> ; <blood> to ; <bodysound> has ; <breath> it ; <build> en ; <build> is
        iop	3	<buy> <week> ; <calm> <room> ; <cannabis> <past> ; <cannabis> de ; <cannabis> to
        iop	3	<cannabis> x ; <caretaking> <order> ; <caretaking> <school> ; <caretaking> <stop>
        iop	3	<caretaking> agency ; <chestheart> <day> ; <chestheart> <medicine> ; <child> <caretaking>
        iop	3	<child> <drug> ; <child> nadi ; <child> ~<caretaking> ; <colleague> ya ; <consume> <asleep>
        iop	3	<consume> <hospital> ; <consume> <wait> ; <consume> noma ; <consume> spray ; <consume> until
        iop	3	<consume> ~<cannabis> ; <consume> ~<school> ; <container> <hit> ; <container> i
        iop	3	<container> too ; <continue> <rope> ; <continue> <sober> ; <count> is ; <crowd> allow
        iop	3	<crowd> go ; <crowd> if ; <crowd> she ; <day> <alone> ; <day> <treatment> ; <day> away
        iop	3	<day> clean ; <day> cuand ; <day> cumpli ; <day> did ; <day> per ; <day> ~<treatment>
        iop	3	<daytime> a ; <daytime> without ; <die> lik ; <drive> <daytime> ; <drug> <sick>
        iop	3	<drug> <week> ; <eat> or ; <feel> <appointment> ; <feel> <hold> ; <feel> con ; <fluid> <see>
        iop	3	<furniture> + ; <furniture> <kin> ; <go> asi ; <go> backward ; <go> ~<job>
        iop	3	<goodbye> <week> ; <goodbye> a ; <goodbye> anoth ; <goodbye> ~<day> ; <happy> <alone>
        iop	3	<hear> <month> ; <hear> me ; <hold> <leave> ; <home> <happy> ; <home> to ; <hospital> nl
        iop	3	<hospital> ~<need> ; <illness> <leave> ; <illness> <night> ; <illness> and ; <illness> y
        iop	3	<insurance> 0 ; <insurance> <say> ; <job> <go> ; <job> <stranger> ; <job> ni ; <job> porqu
        iop	3	<job> rep ; <job> si ; <kin> isnt ; <kin> ~<insurance> ; <law> <fluid> ; <law> my
        iop	3	<leave> <stiff> ; <leave> or ; <lock> acros ; <medicine> <pill> ; <moment> que
        iop	3	<money> <tired> ; <money> ~<go> ; <month> <shame> ; <month> onc ; <month> one ; <month> too
        iop	3	<month> up ; <need> <stimulant> ; <need> <treatment> ; <need> confi ; <need> ive
        iop	3	<night> <drug> ; <night> <start> ; <night> <tool> ; <night> only ; <night> par ; <opioid> in
        iop	3	<outdoors> <insurance> ; <outdoors> est ; <outdoors> it ; <outdoors> let
        iop	3	<outdoors> ~<month> ; <partner> <month> ; <past> <play> ; <past> <try> ; <past> noth
        iop	3	<pet> <seizure> ; <pet> had ; <pet> out ; <phone> me ; <photo> when ; <play> <friend>
        iop	3	<play> most ; <rarely> <stimulant> ; <rarely> <week> ; <rarely> en ; <relapse> at
        iop	3	<school> <past> ; <school> <week> ; <school> are ; <school> del ; <school> nad
        iop	3	<see> <night> ; <see> forward ; <see> int ; <see> ~<leave> ; <seizure> <illness>
        iop	3	<sober> <colleague> ; <sober> <crowd> ; <sober> <eat> ; <sober> de ; <sober> on
        iop	3	<soon> <stranger> ; <soon> for ; <soon> step ; <start> aft ; <start> in ; <stiff> <daytime>
        iop	3	<stimulant> <asleep> ; <stimulant> <clean> ; <stimulant> <medicine> ; <stimulant> at
        iop	3	<stimulant> behind ; <stimulant> con ; <stimulant> mak ; <stimulant> medical
        iop	3	<stimulant> sort ; <stimulant> ~<build> ; <stimulant> ~<day> ; <stop> from
        iop	3	<stranger> <week> ; <stranger> lik ; <stranger> whod ; <take> <law> ; <take> evaluat
        iop	3	<take> laid ; <take> weird ; <take> zer ; <think> <night> ; <think> ~<job> ; <town> <key>
        iop	3	<town> mi ; <trade> its ; <treatment> <drive> ; <treatment> <go> ; <treatment> <partner>
        iop	3	<treatment> <soon> ; <treatment> clos ; <treatment> i ; <treatment> inf ; <treatment> lo
        iop	3	<treatment> plu ; <treatment> theyl ; <trust> <treatment> ; <trust> <wait> ; <trust> i
        iop	3	<vendor> <amount> ; <wait> <alone> ; <wait> <pet> ; <wait> ahead ; <wait> ya ; <water> or
        iop	3	<water> pol ; <week> <crowd> ; <week> <home> ; <week> <treatment> ; <week> aft ; <week> her
        iop	3	<week> int ; <week> los ; <week> most ; <week> nad ; <week> nunc ; <week> sin
        iop	3	<withdrawal> <day> ; <write> <awake> ; <write> all ; <write> its ; <year> <insurance>
        iop	3	<year> <kin> ; <year> noth ; <year> si ; a <afraid> ; a <school> ; a <year> ; a bump ; a cak
        iop	3	a cart ; a couch ; a fac ; a friday ; a meet ; a motel ; a schedul ; a steady ; a sup
        iop	3	a vec ; a ~nurs ; about east ; adderal most ; adderal off ; adderal then ; advisor
        iop	3	aft <school> ; aft clas ; aft hes ; aft practic ; aft school ; aft she ; aft theyr
        iop	3	aft what ; afterward ; again and ; ago doing ; agost con ; aguant ya ; ahog en ; al lleg
        iop	3	alg <money> ; alg despu ; alguno fin ; all over ; all ther ; als my ; alumn de
        iop	3	an <appointment> ; an <treatment> ; an appointment ; an outpatient ; an ~<treatment>
        iop	3	and between ; and escond ; and new ; and no ; and o ; and squeez ; anoth shift ; any <night>
        iop	3	anyth <treatment> ; anyth lik ; anyth long ; appeal lost ; apprentic electrician ; are don
        iop	3	are fami ; as for ; ashor ; ask him ; ask start ; assessment ; at <photo> ; at most ; at nit
        iop	3	athletic ; autistic and ; away ; away tomorrow ; away would ; azul ; baby is ; babysit
        iop	3	back <day> ; back sinc ; back so ; bangor ; barb 0 ; bark and ; bautizo y ; be fil ; be left
        iop	3	be zer ; been <afraid> ; been <home> ; been good ; been using ; beer at ; beer on
        iop	3	befor wint ; began 0 ; began when ; bel for ; benefit ; besid ; bet but ; between show
        iop	3	bf is ; big book ; bing q ; blow at ; blown up ; boda ; bor toda ; borrach de ; break 0
        iop	3	brochur mail ; bronca ; broth driv ; build and ; bump ; busc apoy ; but first ; but id
        iop	3	but sinc ; by county ; caguama ; califica ; cannot ; cannot <leave> ; cant <goodbye>
        iop	3	cant mis ; cart sinc ; cartridg ; cent in ; centr dond ; cerveza al ; champagn ; cheap kind
        iop	3	chemistry teach ; chew ; church ladi ; clas with ; classmat ; clear ; clear and
        iop	3	clinical and ; clock at ; cm @ ; cobij ; cocain about ; cocain aft ; cocain for
        iop	3	cocain thursday ; coin ; cok at ; cok between ; cok in ; cok mayb ; cok on ; cok only
        iop	3	cok thing ; cok two ; cok ~0 ; com yo ; commut is ; complain about ; complet ~0 ; confi
        iop	3	consult extern ; corren de ; could go ; couldnt pay ; counsel befor ; count is ; county has
        iop	3	cov and ; cov outpt ; cow 0 ; crack aft ; crack no ; crystal on ; crystal thre ; csw ; ct 0
        iop	3	cuand <play> ; cuand jueg ; cuaresm ; cumpl sus ; d don ; da <shame> ; da pen ; dab all
        iop	3	dad of ; day at ; day away ; day hom ; day left ; day than ; de <sedative> ; de internamient
        iop	3	de juni ; de met ; de novent ; de tecat ; de zombi ; dec por ; dejarla ; del <kin>
        iop	3	del futbol ; del salon ; deni x ; desert ; despu ya ; dia completo ; didnt <give> ; diet pil
        iop	3	diplom ; do <cannabis> ; do <night> ; do at ; do in ; do night ; do spe ; doesnt com
        iop	3	doesnt get ; dog got ; dollar ; domingo viend ; don by ; don with ; dop sick ; dorm a
        iop	3	dorm en ; down residential ; drink aft ; drink two ; drink with ; drop off ; drown in
        iop	3	drunk i ; drunk the ; dry in ; dtr worri ; dui my ; ecstasy ; edibl to ; eight a ; eith sinc
        iop	3	el duen ; el ~residencial ; eleven thousand ; ell era ; empacador ; empec en ; en cuand
        iop	3	end my ; entonc nad ; epilepsi ; epilepsy ; epilepsy wel ; es peric ; eso <amount>
        iop	3	eso qued ; espos quier ; etoh quit ; eve <moment> ; even one ; even ~<consume> ; evening /
        iop	3	every dol ; exam is ; extern ; eye on ; f <palecolor> ; f <stop> ; f adderal ; f edibl
        iop	3	f snort ; fail test ; faltan ; farmaci ; feed and ; fentanyl in ; festival ; fiesta
        iop	3	finish on ; first <law> ; first <try> ; fist through ; fit around ; fiv and ; fiv on
        iop	3	for <break> ; for aft ; for drink ; for ketamin ; for thc ; foreman 0 ; four glas
        iop	3	friend in ; friend now ; from <awake> ; from <treatment> ; from anybody ; from clinic
        iop	3	from drink ; from prison ; from rehab ; from wak ; from xanax ; from ~0 ; ful <stop>
        iop	3	fum pur ; gallery ; get evaluat ; get its ; girl 0 ; girl say ; gl ; glas ; go inpt ; go sit
        iop	3	go tomorrow ; god rest ; goe hom ; going away ; gold star ; good that ; got for
        iop	3	got insuranc ; got laid ; grad slip ; gram in ; group of ; group or ; group program
        iop	3	grup en ; grup que ; had <go> ; had <stimulant> ; had sinc ; had us ; hag con ; hal drop
        iop	3	hand me ; hangov ; hard my ; has <illness> ; has <wait> ; has becom ; has just ; has mad
        iop	3	has stay ; has told ; has win ; hasnt <feel> ; hav <treatment> ; hav an ; hav is ; hav no
        iop	3	hav someth ; he <hit> ; he stop ; he suggest ; health <insurance> ; hear me ; her physician
        iop	3	herman sal ; hes at ; hes fiv ; hes out ; hic <amount> ; hic un ; his 0 ; his folk ; hitch
        iop	3	hom aft ; hora son ; horari despu ; hospital detox ; hous no ; hous who ; huf spray
        iop	3	hundr of ; i about ; i admit ; i begin ; i clerk ; i grow ; i return ; i ~get ; if
        iop	3	im insur ; im nervou ; im sob ; in <year> ; in bed ; in pe ; in school ; in with ; incom
        iop	3	infart y ; inpatient on ; intak at ; intak slot ; intensiv tre ; iop brochur ; iop nin ; ipa
        iop	3	irm a ; is <hear> ; is <order> ; is <tool> ; is aft ; is ice ; is mor ; is requir
        iop	3	is sixteen ; isnt happen ; isnt min ; it <bodysound> ; it alon ; it behind ; it handl
        iop	3	it rattl ; it than ; it whil ; its cocain ; its how ; ive bought ; jerk ; job fin ; join an
        iop	3	judg put ; jue ; july when ; just <count> ; just pot ; just thi ; kais deni ; keppr for
        iop	3	ket at ; ketamin at ; kid 0 ; kid a ; kid by ; kid gav ; kitchen count ; kratom
        iop	3	kratom shot ; l breast ; la <shame> ; la control ; la farmaci ; la fiebr ; la pizc
        iop	3	laps and ; las junta ; las tacha ; lav la ; layof ; layof in ; lazy ; le hag ; leav her
        iop	3	leav me ; leav my ; leav or ; lectur me ; lift and ; lik how ; lin of ; lineman ; llegu a
        iop	3	lo <threat> ; lo advirti ; lock acros ; lock with ; lockdown ; long <hold> ; long haul
        iop	3	look forward ; look int ; los <caretaking> ; los viern ; low level ; m <drug> ; m <law>
        iop	3	m adderal ; m tak ; malest ; malibu on ; man plumb ; man quit ; man so ; manan se ; manejan
        iop	3	many hour ; march a ; march when ; marketplac ; mas que ; mate ; may 0 ; may me ; mayb six
        iop	3	md <write> ; me <caretaking> ; me <insurance> ; me <stimulant> ; me <treatment> ; me apunt
        iop	3	me caig ; me corren ; me cuid ; me mom ; me ofrecen ; me pagan ; me recomiendan ; mean and
        iop	3	mean no ; medic y ; memorial day ; men group ; mes le ; mes lo ; meth on ; meth two
        iop	3	mg stabl ; mi program ; mi puest ; mi roomi ; mid <month> ; mil por ; minut my ; mis anoth
        iop	3	mis novent ; mo nev ; mo on ; mol ; mol sinc ; mom did ; month mayb ; month noth ; mortifi
        iop	3	most saturday ; mot los ; must <start> ; mva ; my <amount> ; my <opioid> ; my beagl
        iop	3	my certificat ; my coin ; my fiance ; my mattres ; my residential ; my saving ; my thigh
        iop	3	my weight ; my whol ; myself on ; myself sinc ; myself with ; nad <amount> ; nad cuand
        iop	3	nad mas ; near encin ; necesit alg ; neg ; neighbor to ; nev <think> ; nev <treatment>
        iop	3	nev drank ; nev treat ; new <year> ; new boyfriend ; new for ; new year ; next for
        iop	3	next guy ; next on ; next step ; next wed ; ni amenaz ; ni par ; niet 0 ; night doe ; nite x
        iop	3	no ~$ ; no ~<hospital> ; no ~camin ; no ~contact ; no ~el ; no ~exception ; no ~fam
        iop	3	no ~ocup ; no ~program ; no ~psych ; no ~pto ; no ~qued ; no ~sea ; no ~volv ; noch par
        iop	3	non aft ; not ~happen ; novemb 0 ; nunc habi ; nurs quit ; oct ; octob i ; of <opioid>
        iop	3	of <soon> ; of adderal ; of bourbon ; of is ; of next ; of pocket ; ok then ; old kid
        iop	3	on <drive> ; on <school> ; on <week> ; on april ; on memorial ; onc she ; one <friend>
        iop	3	one <law> ; one dui ; only <child> ; only <clinician> ; only <medicine> ; only <outdoors>
        iop	3	only so ; or now ; or zoom ; orientation ; oth men ; otr person ; out <leave> ; out jun
        iop	3	outpatient aft ; outpatient nin ; outpatient that ; own 0 ; own <alcohol> ; own <stimulant>
        iop	3	own bed ; own steam ; pag y ; pap solter ; paper cam ; par intern ; parti sinc ; party in
        iop	3	party on ; pastil de ; pay for ; pay that ; peak ; pelot ; peopl go ; perdi el
        iop	3	perhap <amount> ; peric ; peric y ; pes par ; phantom ; phon me ; php / ; plac want
        iop	3	plan for ; plan outpt ; po me ; pok night ; popper ; por <drive> ; por manej ; porch light
        iop	3	possession ; possession charg ; pot ; pour half ; pregunt q ; prescot on ; prescrib to
        iop	3	pretrial ; program if ; program that ; program wher ; proof by ; pue ahi ; pued hac ; pur
        iop	3	pus iop ; que <continue> ; que falt ; que ofrecen ; que sigu ; que todo ; quien dejarlo
        iop	3	quier bajarl ; quier grupo ; quier ir ; quincen ; quitan el ; rais by ; re <church>
        iop	3	re outpt ; re sist ; reach for ; real thing ; recomiendan ; regres a ; regres el
        iop	3	resolucion ; rest is ; restful ; reten ; rig <drive> ; rip ; roof crew ; roommat vyvans
        iop	3	rte ; rung ; said no ; sail ; salg de ; salg el ; sap <appointment> ; saturday at
        iop	3	saturday she ; scal ; schedul ; school hour ; school pickup ; scor on ; screen at ; se <put>
        iop	3	segur <clinician> ; segur y ; sei cerveza ; sei semana ; self at ; seman nad ; seman nunc
        iop	3	seman tre ; semana casi ; seniority ; septemb and ; seriou ; she nap ; she went ; shift thre
        iop	3	si me ; sient con ; sin ~coc ; sin ~cristal ; sin ~peric ; sin ~prob ; sin ~un ; sinc colleg
        iop	3	sinc final ; sinc school ; sinc sunday ; sit til ; six on ; skydiv <school> ; sleep good
        iop	3	slip at ; smal for ; smok lik ; snort meth ; so <home> ; so a ; so neith ; so no ; so twic
        iop	3	sob on ; sob want ; sol sab ; som friday ; som structur ; som support ; som tim
        iop	3	somebody els ; sometim a ; son com ; spar me ; spe ; sponsor ; sponsor sam ; spook ; spot if
        iop	3	stay ahead ; stop smok ; stop think ; stori and ; straight int ; straight up ; stubborn
        iop	3	student 0 ; su cuent ; su ~intern ; suction ; suegr en ; sueltan ni ; sunday that
        iop	3	sus ~<amount> ; syndrom and ; sí a ; tab ; tacha ; tacha en ; tak mol ; taken to ; taqueri
        iop	3	texa with ; th of ; than thre ; that <order> ; that do ; that ever ; that in ; that it
        iop	3	that me ; that real ; that stil ; thc ; the <caretaking> ; the cocain ; the comput
        iop	3	the dispatch ; the draw ; the ranch ; the reception ; the salvation ; the sheet ; the sleev
        iop	3	the thought ; the vyvans ; the warehous ; them down ; them overnight ; ther <play>
        iop	3	ther music ; ther noth ; ther or ; ther they ; they <asleep> ; they <fall> ; they charg
        iop	3	they drop ; they giv ; they rang ; they replac ; theyd <fire> ; theyd fir ; theyl <fire>
        iop	3	theyl fir ; theyl only ; thi term ; though and ; thre if ; thre my ; thre session
        iop	3	thre weekend ; threaten to ; threw my ; throughout <need> ; tienen <treatment> ; til <fall>
        iop	3	til april ; til january ; til then ; tim <take> ; to <calm> ; to <past> ; to aft ; to fal
        iop	3	to mind ; to replac ; to someon ; to ~kil ; tom en ; tom mis ; tom nad ; tom per ; too much
        iop	3	took leav ; torch ; touch cok ; touch meth ; trach ; tre el ; trust my ; tub and ; tusi en
        iop	3	twin and ; two 0 ; two a ; two light ; two lin ; una <alone> ; una <container> ; una cervez
        iop	3	una sei ; una sol ; una tard ; unaid no ; unic ; unic que ; union rep ; until octob ; usar
        iop	3	use mayb ; use peopl ; used <amount> ; usted en ; utah for ; va y ; vanish for ; vay a
        iop	3	vec en ; vet say ; viern ; viol ; voy un ; vuelt a ; want cal ; want mor ; want somebody
        iop	3	want what ; was it ; was march ; wat pol ; we run ; weed but ; weed is ; week about
        iop	3	week as ; week hom ; week is ; week out ; week to ; weekend a ; weekend sinc ; weekend the
        iop	3	weekend when ; weight and ; went backward ; which <daytime> ; which evening ; which night
        iop	3	who <afraid> ; who set ; whol staf ; whol year ; wif worri ; win most ; wis ; with childcar
        iop	3	with ms ; with structur ; wk <job> ; wk etoh ; wkend ; wks no ; wont <money> ; wont releas
        iop	3	would ~lik ; wrestl coach ; wrot a ; wrot no ; y camin ; y doming ; y domingo ; y pierd
        iop	3	y program ; ya pregunt ; ya vaci ; yes but ; you off ; you run ; your <night> ; your own
        iop	3	your seat ; your ~sist ; yr no ; zapato ; zer ~<day> ; ~$ $ ; ~<always> ~<week>
        iop	3	~<amount> <say> ; ~<amount> <stop> ; ~<ask> you ; ~<clinician> for ; ~<clinician> ~<say>
        iop	3	~<count> ~<amount> ; ~<crowd> her ; ~<crowd> in ; ~<day> <count> ; ~<day> en
        iop	3	~<die> <consume> ; ~<drive> ~off ; ~<go> ~<stimulant> ; ~<headface> on ; ~<hear> <month>
        iop	3	~<hit> ~a ; ~<home> ~over ; ~<insurance> y ; ~<insurance> ~<money>
        iop	3	~<insurance> ~<treatment> ; ~<job> <go> ; ~<job> de ; ~<job> that ; ~<kin> <child>
        iop	3	~<kin> <kin> ; ~<last> ~fit ; ~<leave> ~0 ; ~<month> ther ; ~<need> just
        iop	3	~<opioid> ~patient ; ~<partner> <stimulant> ; ~<school> <month> ; ~<see> ~a ; ~<shake> then
        iop	3	~<shake> ~<need> ; ~<stimulant> <always> ; ~<stimulant> <give> ; ~<treatment> <outdoors>
        iop	3	~<treatment> sinc ; ~<wait> <job> ; ~<wait> ~a ; ~<week> <child> ; ~<week> <need>
        iop	3	~<week> and ; ~<week> ~<treatment> ; ~a <insurance> ; ~a drink ; ~al ~<job> ; ~ambulatori
        iop	3	~any <treatment> ; ~ask you ; ~check ~in ; ~chor ; ~contact ; ~cov ; ~daught ; ~de un
        iop	3	~died ~of ; ~eight ~year ; ~el ~foc ; ~fifty ~day ; ~fix ; ~for ~a ; ~forty ~four ; ~gon
        iop	3	~gon ~0 ; ~havent ; ~hom ~over ; ~hx no ; ~i ~dont ; ~i ~fix ; ~in ~<stranger> ; ~in ~person
        iop	3	~inpatient in ; ~ins lost ; ~insuranc at ; ~insuranc no ; ~la ~coc ; ~last ~fit ; ~le ~<hit>
        iop	3	~le ~dan ; ~me quier ; ~me sueltan ; ~medical ; ~mom ~of ; ~month ther ; ~my spot
        iop	3	~necesit desintoxicacion ; ~nineteen ~an ; ~nuev ; ~of a ; ~off and ; ~off or ; ~oficina de
        iop	3	~old <child> ; ~or ~in ; ~overdos last ; ~papel y ; ~positiv ; ~prob ; ~program ~ambulatori
        iop	3	~pued <treatment> ; ~pued intern ; ~quisier ; ~regres ~a ; ~residential ~for ; ~se qued
        iop	3	~se ~va ; ~sea ; ~shak noth ; ~shak then ; ~singl ; ~spr ~break ; ~start ~a
        iop	3	~tenemo <insurance> ; ~tenemo aseguranz ; ~teng ; ~the ~board ; ~the ~policy
        iop	3	~to <treatment> ; ~trabaj me ; ~used ~to ; ~watch ; ~week and ; ~why im ; él dorm
        iop	2	*chestPain.lookAlike ; *deliriumTremens:other_experiencer ; *drinks.0:hypothetical
        iop	2	*duration.3 ; *emergency:possible ; *frequency.0 ; *frequency.1:hypothetical
        iop	2	*hallucination.lookAlike:other_experiencer ; *lapse:other_experiencer
        iop	2	*overdose:hypothetical ; *pregnancy:other_experiencer ; *seizure.prior:other_experiencer
        iop	2	*serviceQuestion:negated ; *sinceLastUse.2 ; *substance.cannabis:other_experiencer
        iop	2	*substance.stimulant:hypothetical ; *wantsOff ; *wantsToQuit:hypothetical ; + <caretaking>
        iop	2	+ <job> ; + cok ; + in ; + wheth ; / <illness> ; / <night> ; 0 <child> ; 0 adderal
        iop	2	0 colleg ; 0 don ; 0 drink ; 0 empti ; 0 evening ; 0 ex ; 0 for ; 0 fum ; 0 mom ; 0 one
        iop	2	0 pk ; 0 rais ; 0 shak ; 0 th ; 0 twin ; 0 ua ; 0 usa ; 0 y/o ; <afraid> <consume>
        iop	2	<afraid> <month> ; <afraid> es ; <afraid> porqu ; <alcohol> <colleague> ; <alcohol> <week>
        iop	2	<alcohol> all ; <alcohol> around ; <alcohol> behind ; <alone> <stimulant> ; <alone> for
        iop	2	<alone> le ; <always> <container> ; <always> <friend> ; <always> <law> ; <always> <photo>
        iop	2	<always> <start> ; <always> <withdrawal> ; <amount> <headface> ; <amount> <height>
        iop	2	<amount> <withdrawal> ; <amount> as ; <amount> doe ; <amount> lif ; <amount> lik
        iop	2	<amount> milla ; <amount> sag ; <amount> structur ; <amount> that ; <amount> too
        iop	2	<amount> up ; <amount> ~<kin> ; <amount> ~<need> ; <amount> ~<try> ; <angry> <bodypart>
        iop	2	<angry> <write> ; <angry> it ; <angry> over ; <appointment> <furniture>
        iop	2	<appointment> <pet> ; <appointment> what ; <ask> <leave> ; <ask> <sad> ; <ask> <smell>
        iop	2	<ask> anyway ; <ask> permis ; <asleep> <blade> ; <asleep> <partner> ; <asleep> is
        iop	2	<asleep> without ; <blood> <moment> ; <bodypart> <shake> ; <bodypart> as ; <bodypart> prob
        iop	2	<bodypart> pul ; <bodypart> through ; <bodysound> <hear> ; <bodysound> and ; <break> i
        iop	2	<build> <height> ; <build> <money> ; <build> and ; <buy> <month> ; <buy> for ; <calm> no
        iop	2	<calm> part ; <cannabis> <write> ; <cannabis> a ; <caretaking> <alone> ; <caretaking> over
        iop	2	<child> cuand ; <child> id ; <child> no ; <child> nobody ; <child> ~<kin> ; <church> bel
        iop	2	<clean> <color> ; <clinician> <palecolor> ; <clinician> clear ; <clothes> <play>
        iop	2	<clothes> me ; <colleague> <school> ; <colleague> <threat> ; <colleague> must
        iop	2	<color> <amount> ; <consume> <die> ; <consume> <lock> ; <consume> <start> ; <consume> en
        iop	2	<consume> mis ; <consume> ~<treatment> ; <container> <record> ; <container> cant
        iop	2	<continue> <daytime> ; <continue> <home> ; <continue> <need> ; <continue> <year>
        iop	2	<continue> ahi ; <continue> its ; <continue> smal ; <count> she ; <count> them ; <crowd> +
        iop	2	<crowd> <count> ; <crowd> lik ; <crowd> near ; <crowd> of ; <crowd> por ; <day> +
        iop	2	<day> <alcohol> ; <day> <height> ; <day> <hospital> ; <day> con ; <day> d ; <day> el
        iop	2	<day> he ; <day> mayb ; <day> teng ; <day> than ; <day> thing ; <day> ~<wait>
        iop	2	<daytime> <afraid> ; <daytime> <church> ; <daytime> <fluid> ; <daytime> cuand ; <daytime> i
        iop	2	<daytime> not ; <die> <furniture> ; <die> <shame> ; <drive> si ; <drive> spac ; <drive> thi
        iop	2	<drive> til ; <drug> <job> ; <drug> <past> ; <drug> that ; <eat> <pill> ; <eat> <sad>
        iop	2	<eat> cant ; <eat> som ; <eat> stir ; <eat> to ; <fall> for ; <fall> otr ; <feel> <fire>
        iop	2	<feel> <money> ; <feel> <opioid> ; <feel> an ; <feel> nad ; <fire> me ; <friend> <opioid>
        iop	2	<friend> en ; <friend> hav ; <furniture> <headface> ; <furniture> <school> ; <furniture> i
        iop	2	<give> <drug> ; <give> <soon> ; <give> <start> ; <give> mi ; <give> par ; <go> <soon>
        iop	2	<go> <stiff> ; <go> ~<die> ; <happy> par ; <headface> <need> ; <headface> desd
        iop	2	<hear> <night> ; <height> <bodypart> ; <height> has ; <hit> <consume> ; <hit> <past>
        iop	2	<hit> for ; <hold> <day> ; <home> <key> ; <home> aft ; <home> by ; <home> confirm
        iop	2	<home> ~<treatment> ; <homeless> in ; <hospital> <afraid> ; <hospital> <home>
        iop	2	<hospital> plan ; <hot> <play> ; <hot> per ; <illness> <day> ; <illness> at
        iop	2	<illness> nobody ; <illness> wel ; <insurance> <money> ; <intoxicated> 0
        iop	2	<intoxicated> <month> ; <intoxicated> <stimulant> ; <job> <day> ; <job> ft ; <job> no
        iop	2	<job> nuev ; <job> so ; <job> ~<past> ; <job> ~<stop> ; <job> ~<think> ; <kill> <week>
        iop	2	<kin> <continue> ; <kin> <furniture> ; <kin> <shake> ; <kin> <sick> ; <kin> can
        iop	2	<kin> found ; <kin> le ; <kin> over ; <kin> wer ; <kin> ~<height> ; <kin> ~se
        iop	2	<last> <alcohol> ; <last> <clinician> ; <last> <eat> ; <last> nam ; <last> plac
        iop	2	<law> <intoxicated> ; <law> <last> ; <law> may ; <law> no ; <law> period ; <law> which
        iop	2	<leave> <month> ; <leave> el ; <leave> for ; <leave> i ; <leave> out ; <leave> over
        iop	2	<leave> positiv ; <lock> <bodypart> ; <lock> <rope> ; <lock> my ; <lock> right
        iop	2	<media> <count> ; <moment> <sober> ; <moment> <threat> ; <moment> he ; <moment> which
        iop	2	<moment> ~<treatment> ; <money> <go> ; <money> im ; <money> kind ; <money> only
        iop	2	<money> par ; <month> <awake> ; <month> <die> ; <month> <furniture> ; <month> <try>
        iop	2	<month> el ; <month> segun ; <month> ther ; <month> ~<wait> ; <need> $ ; <need> <clinician>
        iop	2	<need> <daytime> ; <need> <school> ; <need> <start> ; <need> an ; <need> ir ; <need> or
        iop	2	<needle> <count> ; <night> <afraid> ; <night> <asleep> ; <night> <need> ; <night> <order>
        iop	2	<night> <promise> ; <night> do ; <night> im ; <night> nad ; <night> nev ; <night> o
        iop	2	<night> so ; <night> they ; <official> no ; <official> who ; <opening> post
        iop	2	<opioid> <always> ; <opioid> aft ; <opioid> por ; <order> <bodypart> ; <order> <job>
        iop	2	<order> con ; <outdoors> <buy> ; <outdoors> <moment> ; <outdoors> <palecolor>
        iop	2	<outdoors> <stimulant> ; <outdoors> only ; <pain> ~<chestheart> ; <palecolor> <clothes>
        iop	2	<partner> are ; <partner> com ; <partner> nad ; <partner> we ; <partner> ~<day> ; <past> 0
        iop	2	<past> <die> ; <past> board ; <past> clean ; <past> its ; <pet> 0 ; <pet> <always>
        iop	2	<pet> <pet> ; <pet> becaus ; <phone> re ; <phone> the ; <phone> whil ; <photo> <count>
        iop	2	<photo> sinc ; <pill> <sedative> ; <pill> is ; <pill> out ; <play> <fire> ; <play> <month>
        iop	2	<play> <see> ; <play> bat ; <play> desd ; <play> her ; <play> ok ; <put> away ; <put> hast
        iop	2	<rarely> <year> ; <record> <hospital> ; <relapse> <crowd> ; <relapse> <water> ; <room> but
        iop	2	<rope> <opening> ; <rope> <photo> ; <sad> per ; <say> <outdoors> ; <say> <tool> ; <say> op
        iop	2	<say> per ; <say> ~sz ; <school> ; <school> <drug> ; <school> <friend> ; <school> <goodbye>
        iop	2	<school> <month> ; <school> <start> ; <school> <stimulant> ; <school> <stranger>
        iop	2	<school> <treatment> ; <school> en ; <school> had ; <school> i ; <school> our ; <school> yr
        iop	2	<school> ~<treatment> ; <sedative> <consume> ; <sedative> <past> ; <sedative> <stop>
        iop	2	<sedative> and ; <sedative> on ; <see> <height> ; <see> <phone> ; <see> <treatment>
        iop	2	<see> any ; <see> con ; <see> ive ; <seizure> <happy> ; <shake> tod ; <sober> <asleep>
        iop	2	<sober> <job> ; <sober> sinc ; <soon> del ; <start> <clinician> ; <start> <colleague>
        iop	2	<start> <fall> ; <start> <school> ; <start> <week> ; <start> ther ; <stiff> <room>
        iop	2	<stimulant> <build> ; <stimulant> <caretaking> ; <stimulant> <child> ; <stimulant> <cold>
        """
}
