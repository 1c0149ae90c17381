extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	-1	<school> <official> ; <school> <week> ; <sedative> <kin> ; <sedative> <night>
        residential	-1	<sedative> <outdoors> ; <sedative> <sedative> ; <see> 0 ; <see> <bodypart>
        residential	-1	<see> und ; <seizure> ; <seizure> <drive> ; <seizure> por ; <shake> <moment>
        residential	-1	<shame> <take> ; <sick> <moment> ; <sober> <die> ; <sober> con ; <sober> with
        residential	-1	<soon> <school> ; <soon> loc ; <start> <amount> ; <start> <treatment> ; <start> aft
        residential	-1	<start> at ; <stiff> in ; <stimulant> <happy> ; <stimulant> <month>
        residential	-1	<stimulant> <past> ; <stimulant> <record> ; <stimulant> <school>
        residential	-1	<stimulant> <sober> ; <stimulant> <stranger> ; <stimulant> <think>
        residential	-1	<stimulant> <town> ; <stimulant> main ; <stimulant> me ; <stimulant> nad
        residential	-1	<stimulant> pt ; <stimulant> ~<stimulant> ; <stop> <phone> ; <stop> <photo>
        residential	-1	<stop> <see> ; <stop> <soon> ; <stop> con ; <stop> de ; <stop> las ; <stop> sus
        residential	-1	<stranger> <fall> ; <stranger> <opioid> ; <stranger> <partner> ; <stranger> <say>
        residential	-1	<stranger> a ; <stranger> els ; <stranger> with ; <take> <alone>
        residential	-1	<take> <appointment> ; <take> <fluid> ; <take> <insurance> ; <take> <medicine>
        residential	-1	<take> <palecolor> ; <take> <phone> ; <take> <town> ; <take> hast ; <take> one
        residential	-1	<take> them ; <take> ~a ; <think> <phone> ; <think> <room> ; <think> anyth
        residential	-1	<think> theyd ; <think> what ; <threat> me ; <threat> of ; <tired> ; <tool> <room>
        residential	-1	<tool> <town> ; <town> <week> ; <town> by ; <town> thi ; <town> wher
        residential	-1	<trade> <container> ; <treatment> <record> ; <treatment> a ; <treatment> al
        residential	-1	<treatment> and ; <treatment> com ; <treatment> do ; <treatment> her
        residential	-1	<treatment> ive ; <treatment> lik ; <treatment> on ; <treatment> then
        residential	-1	<treatment> to ; <trust> ; <trust> <count> ; <trust> <phone> ; <trust> for ; <try>
        residential	-1	<try> <phone> ; <try> <take> ; <volunteer> <day> ; <wait> <amount> ; <wait> <child>
        residential	-1	<wait> <year> ; <week> <bodypart> ; <week> <promise> ; <week> becaus ; <week> casi
        residential	-1	<week> has ; <withdrawal> <amount> ; <withdrawal> <fluid>
        residential	-1	<withdrawal> <furniture> ; <withdrawal> <night> ; <withdrawal> no
        residential	-1	<write> <cannabis> ; <write> <hospital> ; <write> <soon> ; <write> my
        residential	-1	<write> only ; <write> with ; <year> <blood> ; <year> <home> ; <year> <play>
        residential	-1	<year> <sober> ; <year> i ; <year> up ; @ 0 ; a <day> ; a <insurance>
        residential	-1	a <intoxicated> ; a <withdrawal> ; a calend ; a cent ; a cowork ; a desintoxic
        residential	-1	a dol ; a drink ; a few ; a green ; a link ; a llor ; a neighbor ; a person
        residential	-1	a pres ; a tap ; a trial ; a whol ; a word ; about <stop> ; abr ; abril y
        residential	-1	abstinent ; abuel y ; acab las ; accident ; addres has ; adv 0 ; advirti
        residential	-1	aeropuert ; aft <count> ; aft hour ; aft my ; aft night ; afterward ; age 0
        residential	-1	ago stitch ; agradezc ; aguant los ; ahog en ; al <job> ; al cuart ; al rat ; alarm
        residential	-1	alcanz par ; alg que ; alg se ; alguno <day> ; all <daytime> ; all <job>
        residential	-1	all <take> ; all over ; all she ; along and ; already know ; am seventy
        residential	-1	ambulatori por ; amphetamin ; an <alcohol> ; an <drug> ; an addict ; an easy
        residential	-1	and <shake> ; and <stimulant> ; and <water> ; and cannot ; and need ; and only
        residential	-1	and play ; and run ; and som ; and spent ; and want ; and wed ; and win ; and work
        residential	-1	anim ; ano a ; anoth <treatment> ; ant nad ; antelop ; any help ; any plac
        residential	-1	anyth aft ; applicant ; apply ; appreciat you ; apt 0 ; aqui en ; are <continue>
        residential	-1	are <stop> ; arent <money> ; arm tingl ; as <outdoors> ; as <take> ; as ill
        residential	-1	as rain ; as though ; asdkjh ; aseguranz ; asi est ; asi noma ; ask anyway
        residential	-1	ask how ; asleep and ; asleep in ; at festival ; at length ; attendant ; audit 0
        residential	-1	aunt in ; autistic ; away twelv ; bachelor <play> ; back pain ; bar in ; barbershop
        residential	-1	bark at ; barra ; be noth ; be sent ; becom ; bed again ; bed meth ; been <asleep>
        residential	-1	been <phone> ; been at ; been cal ; been cok ; been two ; been up ; been year
        residential	-1	befor its ; begin with ; being in ; belt cinch ; besid ; best tim
        residential	-1	between <amount> ; bid ; bio <kin> ; birthday ; bleach ; bloom ; blu dai ; board is
        residential	-1	boc ; body ; bombero ; bottl every ; bought it ; box is ; breath ; broth died
        residential	-1	broth lost ; bulb ; bump in ; buri in ; busc terapi ; by <emergency> ; by a
        residential	-1	by himself ; by our ; by phon ; by six ; cabl ; cad fin ; cad quien ; cal back
        residential	-1	cal laps ; cal my ; callback ; cam from ; cam to ; cam up ; can <leave> ; can leav
        residential	-1	can lift ; can peopl ; can we ; cancel ; cant swallow ; carn ; casi diari ; celul
        residential	-1	cent ; cer ; cerc del ; certain ; certificat from ; chamomil ; charg my ; chequ
        residential	-1	chicken ; chiquito ; chronic ; cier ; circl the ; civil ; clarify ; clean in
        residential	-1	clear her ; client 0 ; clos night ; clr drink ; clr liv ; clt <say> ; cobr laps
        residential	-1	cobran ; cocain casi ; cocain for ; coffe ground ; cok ; cok til ; com at
        residential	-1	com quien ; complete ; compr una ; con <alcohol> ; con <clinician> ; consulta
        residential	-1	consum cocain ; contrat ; convulsion ayer ; cooler ; costurer ; cp <pain>
        residential	-1	cp radiat ; crack x ; crash of ; credit card ; crew ; cristal casi ; cristal el
        residential	-1	cristal se ; crystal i ; crystal sinc ; current ; cut ; cut again ; cut her
        residential	-1	d inpt ; d off ; d program ; d smok ; dad ; dai about ; dairy ; day every
        residential	-1	day long ; day moth ; day ten ; day they ; day thi ; de <hit> ; de <home>
        residential	-1	de <job> ; de <put> ; de adentr ; de baj ; de facil ; de solter ; de voz ; deceas
        residential	-1	defendant ; dej ; dej de ; dej mi ; del <kin> ; del <stimulant> ; deni ~opi
        residential	-1	desd la ; desk with ; detectiv ; detox and ; detox off ; detox was ; dia x
        residential	-1	diagnosi ; dicen que ; did in ; didnt giv ; didnt want ; die than ; dig que
        residential	-1	dij llor ; diner par ; discharg from ; do <day> ; do his ; do spe ; do yal ; dobl
        residential	-1	doe spe ; doe thi ; doe to ; doing whippet ; don for ; dond est ; dond sea
        residential	-1	dont <phone> ; dont know ; doordash ; dop every ; dopesick ; dorm en ; dos ano
        residential	-1	doubl ; down ; down <illness> ; down syndrom ; drain and ; drank ; dream
        residential	-1	dres room ; drink now ; drink or ; drink problem ; driv out ; drunk ; dry as ; dtr
        residential	-1	each say ; el <container> ; el <water> ; el chiquit ; el otr ; el pastel
        residential	-1	electrical ; email is ; empez ; emt ; en com ; en las ; en medi ; end of ; enganch
        residential	-1	enter y ; er doc ; escalon ; eso hac ; est <fluid> ; est mi ; estoy ; estoy mal
        residential	-1	estoy san ; etoh ld ; eval don ; even ~drink ; ever sinc ; every birthday
        residential	-1	every dol ; every liv ; every oth ; ex <take> ; ex and ; ex client ; ex is
        residential	-1	exclusiv ; expedient ; f <need> ; f <treatment> ; f ice ; f paralegal ; f want
        residential	-1	fail one ; feb 0 ; feliz ; fentanyl death ; fentanyl patch ; field ; fil ; fin
        residential	-1	find out ; firework ; first ; first 0 ; first <past> ; first befor ; fit ; flask
        residential	-1	fold chair ; food ; for <consume> ; for <happy> ; for <pain> ; for <partner>
        residential	-1	for <withdrawal> ; for decad ; for even ; for four ; for fun ; for les ; for spous
        residential	-1	for treatment ; forearm ; forget to ; fourth <school> ; fourth grad ; frasc
        residential	-1	fre for ; friend in ; from <awake> ; from a ; from job ; from wak ; fum marihuan
        residential	-1	furnitur ; g q ; get back ; get cold ; get leav ; get som ; get thi ; get tight
        residential	-1	gf ; globo ; goe in ; going round ; golf bal ; gon for ; goosebump ; got hom
        residential	-1	grab phon ; gracia por ; grandbabi ; grati ; grief group ; habl con ; hac <year>
        residential	-1	hac ano ; hac com ; had <build> ; had <stimulant> ; had cocain ; had my ; had nev
        residential	-1	half in ; hand them ; handl of ; happen on ; hard ; hard <alcohol> ; has <blade>
        residential	-1	has <stimulant> ; has dementi ; has medicar ; has not ; has our ; hast <month>
        residential	-1	hatchet ; hav <alcohol> ; hav <intoxicated> ; hav chest ; hav to ; hay alg
        residential	-1	he <build> ; he <stop> ; he drop ; he finish ; he ran ; he smok ; heart doing
        residential	-1	hel <consume> ; hel use ; her 0 ; her <afraid> ; her <soon> ; her kid ; her with
        residential	-1	herman cristal ; herman est ; heroin i ; hes mad ; hij y ; him 0 ; him leav
        residential	-1	his brother ; his pillow ; hom every ; hom nin ; hom right ; hom sat ; hom sunday
        residential	-1	hom to ; honeymoon ; hosp pt ; hour ; hour by ; hour now ; hour on ; hous or
        residential	-1	hous run ; hous ther ; hous went ; how my ; hrs ago ; htn ; hunt ; husb of
        residential	-1	husband on ; husband was ; hx of ; i die ; i fix ; i look ; i need ; i phon
        residential	-1	i skip ; ice <continue> ; ice thre ; icu ; id gues ; id lik ; ide what ; idk what
        residential	-1	iglesi me ; im <insurance> ; im aft ; im eleven ; im fil ; im hom ; im not ; im the
        residential	-1	im told ; im typ ; in <opening> ; in <room> ; in anywher ; in bakersfield
        residential	-1	in compton ; in half ; in orang ; in pasaden ; in school ; in truck
        residential	-1	inpatient stay ; ins <say> ; inst ; instructor ; insuranc is ; invoic ; iop slot
        residential	-1	iop then ; is <continue> ; is <hear> ; is detox ; is hav ; is iop ; is retir
        residential	-1	is see ; it <day> ; it has ; it ive ; item 0 ; its <outdoors> ; its <pill>
        residential	-1	its cocain ; its his ; its pil ; iv ; ive not ; ive taken ; jim ; jittery ; jubil
        residential	-1	jur ; jur que ; just had ; keep driv ; keep me ; keep work ; ketamin sinc ; kid a
        residential	-1	kid has ; kid if ; kid with ; kil ; kil for ; klonopin 0 ; l arm ; la <daytime>
        residential	-1	la <illness> ; la <moment> ; la <money> ; la <school> ; la bec ; la direccion
        residential	-1	la ferreteri ; la lengu ; la metanfetamin ; la muel ; la niev ; la oficin
        residential	-1	la operation ; la orden ; la pagin ; la plant ; la primer ; la quij ; la secundari
        residential	-1	la tin ; la unic ; label ; lack ; lanch de ; lap blanket ; las 0 ; las <friend>
        residential	-1	las <key> ; las <kin> ; las <write> ; las cinc ; las llav ; las ventana
        residential	-1	lat <month> ; lat <partner> ; laundry and ; le <stop> ; le acab ; lead ; left in
        residential	-1	leg ; lemon cak ; lik <always> ; lik <money> ; lik <need> ; lik a ; lik mor
        residential	-1	lik someth ; lin <fall> ; lin <say> ; lin drop ; lin went ; link ; lisbon
        residential	-1	listen to ; liv her ; llamenm ; llev <year> ; llev ano ; llev las ; lo dio ; lol
        residential	-1	look und ; los 0 ; los <caretaking> ; los <write> ; los cuid ; los cumpleano
        residential	-1	los escalon ; los sab ; lost count ; lost its ; lov ; lov the ; low level ; lug en
        residential	-1	lun en ; m crystal ; m found ; m ketamin ; m wif ; machin ; madam ; mam le
        residential	-1	mam pregunt ; mas ; may i ; may me ; mayb <count> ; me <afraid> ; me <hit>
        residential	-1	me asust ; me know ; me la ; me peg ; me promis ; me ~<pain> ; me ~duel
        residential	-1	mean <stimulant> ; med room ; medical <need> ; medical clear ; medical necessary
        residential	-1	medicar ; mes ; meth my ; meth thi ; meth want ; mgmt <furniture> ; mgmt bed
        residential	-1	mi nin ; mi padr ; mi roomi ; mi vid ; mid <law> ; miligramo ; minivan ; mis nina
        residential	-1	mis shift ; mis work ; mix ; mo ; mom of ; month all ; month only ; month pregnant
        residential	-1	month ther ; month without ; moon ; mor lik ; most shift ; mot ; mount ; muchach
        residential	-1	muri mi ; must complet ; muy <happy> ; my <count> ; my <hospital> ; my <law>
        residential	-1	my <month> ; my <stranger> ; my back ; my bathroom ; my certificat ; my desk
        residential	-1	my email ; my grandfath ; my grandm ; my leas ; my lung ; my new ; my room
        residential	-1	my ~wif ; myself out ; nad no ; nd tim ; need 0 ; need someon ; need step ; network
        residential	-1	nev <always> ; nev anyth ; nev been ; nev dai ; new <stranger> ; next door
        residential	-1	next guy ; next loc ; next morn ; ni que ; niet que ; night ther ; night thi
        residential	-1	nin <day> ; nin day ; no <emergency> ; no <fall> ; no e ; no it ; no kin ; no money
        residential	-1	no prior ; no sab ; no usan ; no y ; no ~<kin> ; no ~psychosi ; no ~residential
        residential	-1	no ~si ; nobody els ; normal que ; not ; not an ; not les ; not one ; not say
        residential	-1	not walk ; not ~stop ; noth befor ; noth has ; noven ; nuev ya ; numb 0 ; nunc entr
        residential	-1	nunc habi ; o de ; och dia ; of <hospital> ; of <play> ; of an ; of ativan
        residential	-1	of firebal ; of hand ; of pinot ; of red ; of ros ; off <past> ; off befor
        residential	-1	off booz ; ok <day> ; ok today ; on <alcohol> ; on <opioid> ; on <school> ; on bar
        residential	-1	on foil ; on good ; on h ; on his ; on saturday ; on spic ; on wknd ; on wood ; onc
        residential	-1	one ; one <alcohol> ; one <daytime> ; one <eat> ; one <week> ; one cok ; one down
        residential	-1	one weekend ; one when ; only <need> ; only want ; or a ; or for ; or mayb ; or use
        residential	-1	organist ; orient ; oth <month> ; oth month ; otr <phone> ; otr y ; our <clothes>
        residential	-1	our <vendor> ; our church ; our honeymoon ; our street ; out <continue> ; out again
        residential	-1	out for ; out tuesday ; outpatient only ; outpt sud ; outpt x ; over <chestheart>
        residential	-1	over tonight ; own and ; own text ; oxnard ; pacient ; pagin ; paid off ; pain in
        residential	-1	pair ; pallet ; pancak ; panz ; pap en ; papel de ; par mi ; parad ; parch
        residential	-1	parent on ; pas on ; pastilla de ; pastilla que ; pati ; payment plan ; pcp ofc
        residential	-1	peer specialist ; peopl usual ; per cal ; per chart ; per day ; per el ; perdi el
        residential	-1	peric ; persona ; pian teach ; piedr que ; pint / ; pint a ; pip and ; pip thi
        residential	-1	plan 0 ; plan at ; plan for ; pleas dont ; po <colleague> ; po client ; poliz
        residential	-1	ponemo ; por <day> ; por dia ; pour it ; pregunt a ; prest ; problem ; problem es
        residential	-1	problem with ; program de ; program on ; program residencial ; program thre ; proof
        residential	-1	ps ; psych ; pt <partner> ; pt wif ; put her ; put my ; q el ; que <continue>
        residential	-1	que abr ; que habl ; que pregunt ; qued dorm ; question ; question about
        residential	-1	quien <say> ; quien <stop> ; quien dej ; quier ; quier bajarl ; quier desintoxic
        residential	-1	quier platic ; quit befor ; quit smok ; r u ; rabbi ; re ; re <stimulant> ; re iop
        residential	-1	reclin ; refus 0 ; rehab day ; relaps prevention ; releas from ; repiti
        residential	-1	replacement ; res ; res in ; resident <stimulant> ; respond ; respons ; restrain
        residential	-1	rn at ; roomi ; sab de ; sab dond ; sabemo de ; said what ; salg ; sam <build>
        residential	-1	sam build ; sam cal ; saw your ; say cok ; say goodnight ; say iop ; say she
        residential	-1	scholarship ; se <asleep> ; se <breath> ; se <feel> ; se <give> ; se ahog ; se cort
        residential	-1	se duerm ; se ech ; se mud ; se quej ; se sient ; se ve ; se vin ; seagram
        residential	-1	second and ; second job ; see about ; self refer ; self then ; semana que
        residential	-1	sentimental ; separ ; septemb ive ; sesent y ; several night ; she began ; she off
        residential	-1	shed lik ; shift ; should tel ; si <ask> ; si dej ; sil y ; sinc <need> ; sinc my
        residential	-1	sinc want ; sinc we ; sist re ; sixth ; sixty eight ; skip one ; smirnof
        residential	-1	smok fent ; smok k ; smok too ; snow ; snow con ; so <amount> ; so at ; so bad
        residential	-1	so pleas ; so we ; sob with ; sobri y ; sol ; sol <caretaking> ; sol y ; soldador
        residential	-1	solid ; som <alcohol> ; som <child> ; som <treatment> ; som cok ; som day
        residential	-1	somebody ; someth you ; son is ; son wil ; sort ; soy ; soy <clinician>
        residential	-1	soy maestr ; spe is ; speak ; spic ; spic and ; sport ; squat ; staf ; start snort
        residential	-1	stat and ; station ; stil breath ; stimulant ; stuck in ; su <treatment> ; sub
        residential	-1	sud ; summer ; sunday from ; surfboard ; swallow ; swap ; sx report ; syndrom
        residential	-1	sz x ; tacom ; tailgat ; tak tricar ; tal can ; talk ; tallboy ; taught ; tb test
        residential	-1	tea ; technician ; teddy ; teeth are ; temp 0 ; ten or ; teng <insurance>
        residential	-1	tequil diari ; termin mis ; than my ; that as ; that in ; that mat
        residential	-1	the <caretaking> ; the <color> ; the <pain> ; the <palecolor> ; the <play>
        residential	-1	the <sad> ; the <start> ; the agency ; the answ ; the app ; the baby ; the balloon
        residential	-1	the box ; the boy ; the cent ; the color ; the differenc ; the divorc
        residential	-1	the intensiv ; the length ; the machin ; the moon ; the nam ; the nasal ; the pain
        residential	-1	the parad ; the pen ; the post ; the sof ; the thought ; the websit ; the wif
        residential	-1	the wifi ; the ~<stimulant> ; the ~cok ; them by ; them i ; them in ; then laugh
        residential	-1	ther nobody ; ther or ; ther park ; ther privat ; therapist say ; they <money>
        residential	-1	they did ; they turn ; thi <day> ; thi befor ; thi even ; thi form ; thi guy
        residential	-1	thing with ; thre day ; threw ; through <count> ; through thre ; thu sun ; thyroid
        residential	-1	tid x ; tien los ; til he ; til new ; tim <ask> ; tim at ; to 0 ; to <alcohol>
        residential	-1	to <ask> ; to <opioid> ; to about ; to dr ; to fil ; to payday ; to pick ; to set
        residential	-1	to start ; to visit ; to ~<law> ; to ~<take> ; tod con ; tod un ; toe ; told you
        residential	-1	tom com ; tom su ; too <intoxicated> ; toracic ; torci ; town ; tra nad ; tractor
        residential	-1	traemo ; train ; train on ; treat ; treint y ; tri ; troubl ; trumpet ; two at
        residential	-1	two bed ; two beer ; typ from ; typo ; ua ; ua x ; un <amount> ; un <crowd>
        residential	-1	un anex ; una ; una <play> ; una companer ; una pastilla ; until 0 ; until he
        residential	-1	up <fluid> ; up <phone> ; up befor ; up until ; urgencia ; us ; us <go> ; usa nad
        residential	-1	use anyth ; use heroin ; use thi ; used and ; used crack ; used in ; used ~cok
        residential	-1	using crystal ; usted ayudan ; vaci ; vamo ; vap nicotin ; vel ; ventana ; ver el
        residential	-1	verd ; vien ; vis ; visit hrs ; viv aqui ; vodk a ; voluntad ; vomit blood
        residential	-1	vomit y ; walk and ; want $ ; want day ; want eval ; want eve ; want his ; want nam
        residential	-1	want outpt ; want peopl ; want start ; was <blood> ; was meant ; was sent
        residential	-1	was told ; we <leave> ; we <put> ; we <take> ; we <wait> ; we bring ; we cook
        residential	-1	we only ; wedding ; wedding and ; week becaus ; week pregnant ; week so
        residential	-1	weekday and ; wer <go> ; what <year> ; what did ; who <die> ; who do ; who hasnt
        residential	-1	who run ; whom ; wif count ; wif is ; wif she ; wif supportiv ; wifi ; wil <try>
        residential	-1	wil try ; win box ; with <kin> ; with client ; with ketamin ; withdraw
        residential	-1	withdrawal from ; won ; wont <stop> ; would los ; would nev ; would rath
        residential	-1	wouldnt <think> ; wrot iop ; wrot thi ; x ray ; xanax 0 ; xanax in ; y <colleague>
        residential	-1	y <need> ; y acab ; y cad ; y nosotro ; y uno ; ya termin ; year up
        residential	-1	yesterday ther ; yo los ; you <give> ; you <money> ; you mis ; you no ; you on
        residential	-1	you peopl ; your <money> ; your counselor ; your iop ; zaz ; zer
        residential	-1	~<alcohol> ~<treatment> ; ~<consume> and ; ~<consume> at ; ~<count> ~<day>
        residential	-1	~<drive> ; ~<go> ~<pain> ; ~<intoxicated> ; ~<leave> ~<day> ; ~<need> ~tx
        residential	-1	~<needle> ; ~<opioid> ~<alcohol> ; ~<pain> ~el ; ~<seizure> ~in
        residential	-1	~<treatment> <kin> ; ~<withdrawal> ; ~ativan ; ~bleed ; ~bos ; ~com ~off ; ~con
        residential	-1	~counselor ; ~downer ; ~duel ~el ; ~fel ; ~i ~<stop> ; ~icu ; ~if ~i ; ~me ~dan
        residential	-1	~myself ; ~narcan ; ~no ~<think> ; ~opi ; ~say ; ~seizur ; ~so ; ~the ~<treatment>
        residential	-1	~through ; ~too ; ~xanax
        residential	-2	*ago.3 ; *caller.0:possible ; *confusion.0:negated ; *detoxRequest.0 ; *drinks.2
        residential	-2	*jobSeeker.0 ; *lengthOfUse.0 ; *misuse.0:other_experiencer ; *person.0:negated
        residential	-2	*phone.0 ; *pregnancy.0 ; *quantity.1 ; *seizure.2:other_experiencer ; *suicidal.0
        residential	-2	*unaided.0:hypothetical ; *unaided.0:negated ; *uses.0:negated ; *wantsToQuit.0
        residential	-2	*withdrawal.0 ; *withdrawalHint.0 ; *withdrawalSign.0:hypothetical ; / no
        residential	-2	0 <moment> ; 0 <seizure> ; 0 btl ; 0 fum ; 0 grandkid ; 0 he ; 0 hrs ; 0 mol
        residential	-2	0 pint ; 0 pt ; 0 sam ; 0 tab ; 0 wif ; <afraid> de ; <alcohol> +
        residential	-2	<alcohol> <partner> ; <alcohol> <play> ; <alcohol> al ; <alcohol> desd
        residential	-2	<alcohol> hac ; <alcohol> is ; <alcohol> ld ; <alcohol> los ; <alcohol> par
        residential	-2	<alcohol> por ; <alcohol> tod ; <alone> <say> ; <alone> a ; <alone> y
        residential	-2	<always> <medicine> ; <always> has ; <always> un ; <always> una ; <amount> <break>
        residential	-2	<amount> <pain> ; <amount> bar ; <amount> by ; <amount> grand ; <amount> lik
        residential	-2	<amount> my ; <amount> se ; <angry> <kin> ; <angry> <put> ; <angry> in
        residential	-2	<appointment> + ; <appointment> <daytime> ; <appointment> <drive>
        residential	-2	<appointment> <moment> ; <appointment> <money> ; <appointment> <school>
        residential	-2	<appointment> <think> ; <appointment> <week> ; <appointment> and
        residential	-2	<appointment> thi ; <ask> <alcohol> ; <ask> <chestheart> ; <ask> <clinician>
        residential	-2	<ask> <give> ; <ask> <promise> ; <ask> <soon> ; <ask> for ; <ask> how ; <ask> por
        residential	-2	<ask> twic ; <asleep> <crowd> ; <asleep> <treatment> ; <asleep> in
        residential	-2	<awake> <furniture> ; <awake> con ; <awake> for ; <blade> <eat> ; <blood> <alcohol>
        residential	-2	<bodypart> <child> ; <bodypart> <hold> ; <bodypart> <opioid> ; <bodypart> no
        residential	-2	<bodypart> right ; <breath> en ; <build> <money> ; <build> at ; <buy> <asleep>
        residential	-2	<buy> <palecolor> ; <cannabis> <think> ; <cannabis> <year> ; <cannabis> at
        residential	-2	<cannabis> todo ; <caretaking> <colleague> ; <child> <die> ; <child> <height>
        residential	-2	<child> <lock> ; <child> <night> ; <child> <try> ; <child> has ; <child> le
        residential	-2	<church> <container> ; <church> with ; <clean> its ; <clinician> <caretaking>
        residential	-2	<clinician> <moment> ; <clinician> <take> ; <clinician> clear ; <clinician> for
        residential	-2	<clothes> <ask> ; <clothes> <die> ; <colleague> i ; <colleague> of ; <colleague> re
        residential	-2	<color> <always> ; <color> on ; <consume> <consume> ; <consume> <palecolor>
        residential	-2	<consume> <partner> ; <consume> <tool> ; <consume> all ; <consume> anyth
        residential	-2	<consume> one ; <consume> su ; <consume> them ; <container> <home>
        residential	-2	<container> <need> ; <container> <opioid> ; <container> <promise> ; <container> was
        residential	-2	<continue> <angry> ; <continue> <leave> ; <continue> <need> ; <continue> <opioid>
        residential	-2	<continue> <school> ; <continue> open ; <continue> sinc ; <count> <crowd>
        residential	-2	<count> <pet> ; <count> <phone> ; <count> al ; <crowd> <pet> ; <crowd> <trade>
        residential	-2	<crowd> or ; <day> <awake> ; <day> <clinician> ; <day> <die> ; <day> <law>
        residential	-2	<day> <vermin> ; <day> <wait> ; <day> clean ; <day> del ; <day> eve ; <day> just
        residential	-2	<day> un ; <day> when ; <daytime> <fluid> ; <daytime> <furniture>
        residential	-2	<daytime> <money> ; <daytime> <night> ; <daytime> <stop> ; <die> ; <die> <need>
        residential	-2	<die> <tool> ; <drive> <ask> ; <drive> <build> ; <drive> <see> ; <drive> one
        residential	-2	<drive> spac ; <drug> <alcohol> ; <drug> <record> ; <drug> <sick> ; <drug> <take>
        residential	-2	<drug> <year> ; <drug> about ; <drug> that ; <drug> to ; <drug> x
        residential	-2	<eat> <container> ; <eat> one ; <eat> par ; <eat> without ; <emergency> <emergency>
        residential	-2	<emergency> <home> ; <emergency> <say> ; <emergency> <stranger> ; <emergency> en
        residential	-2	<fall> <container> ; <fall> <room> ; <fall> off ; <feel> <home> ; <feel> normal
        residential	-2	<fire> <bodypart> ; <fire> <job> ; <fire> <leave> ; <fluid> <shake>
        residential	-2	<friend> <give> ; <friend> <headface> ; <friend> <month> ; <friend> <opioid>
        residential	-2	<friend> <stimulant> ; <friend> pt ; <furniture> + ; <furniture> <town>
        residential	-2	<furniture> <treatment> ; <furniture> de ; <give> <chestheart> ; <give> <happy>
        residential	-2	<give> <vendor> ; <give> you ; <go> <key> ; <go> und ; <goodbye> <job>
        residential	-2	<happy> <day> ; <happy> <job> ; <happy> <outdoors> ; <headface> <count>
        residential	-2	<headface> <drug> ; <headface> <fluid> ; <headface> <hear> ; <headface> <palecolor>
        residential	-2	<hear> <amount> ; <hear> <outdoors> ; <height> <build> ; <hit> <amount>
        residential	-2	<hit> <town> ; <hit> la ; <hold> <amount> ; <hold> <home> ; <hold> <leave>
        residential	-2	<home> <amount> ; <home> aqui ; <home> her ; <homeless> 0 ; <hospital> <bodypart>
        residential	-2	<hospital> <record> ; <hospital> <stimulant> ; <hospital> <week> ; <hospital> from
        residential	-2	<illness> <eat> ; <illness> that ; <insurance> <ask> ; <insurance> <count>
        residential	-2	<insurance> <furniture> ; <insurance> <treatment> ; <insurance> <write>
        residential	-2	<insurance> by ; <job> <always> ; <job> <emergency> ; <job> <opioid>
        residential	-2	<job> <stranger> ; <job> my ; <kill> <drug> ; <kill> <play> ; <kill> for
        residential	-2	<kin> <asleep> ; <kin> <emergency> ; <kin> <headface> ; <kin> <illness>
        """
}
