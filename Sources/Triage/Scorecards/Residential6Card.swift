extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential6 = """
        residential	-1	<school> <insurance> ; <school> <last> ; <school> <official> ; <school> <week>
        residential	-1	<school> her ; <sedative> <night> ; <sedative> <outdoors> ; <sedative> <sedative>
        residential	-1	<see> 0 ; <see> <bodypart> ; <see> und ; <seizure> ; <seizure> <drive>
        residential	-1	<seizure> por ; <shake> <moment> ; <shame> <take> ; <sick> <moment> ; <sober> <die>
        residential	-1	<sober> con ; <sober> with ; <soon> <school> ; <soon> loc ; <start> <amount>
        residential	-1	<start> <treatment> ; <start> aft ; <start> at ; <stiff> in ; <stimulant> <happy>
        residential	-1	<stimulant> <month> ; <stimulant> <order> ; <stimulant> <past>
        residential	-1	<stimulant> <record> ; <stimulant> <school> ; <stimulant> <sober>
        residential	-1	<stimulant> <stranger> ; <stimulant> <think> ; <stimulant> <town>
        residential	-1	<stimulant> main ; <stimulant> me ; <stimulant> nad ; <stimulant> pt
        residential	-1	<stimulant> ~<stimulant> ; <stop> <phone> ; <stop> <photo> ; <stop> <see>
        residential	-1	<stop> <soon> ; <stop> con ; <stop> de ; <stop> las ; <stop> over ; <stop> sus
        residential	-1	<stranger> <fall> ; <stranger> <opioid> ; <stranger> <partner> ; <stranger> <say>
        residential	-1	<stranger> a ; <stranger> els ; <stranger> with ; <take> <alone>
        residential	-1	<take> <appointment> ; <take> <fluid> ; <take> <insurance> ; <take> <medicine>
        residential	-1	<take> <palecolor> ; <take> <phone> ; <take> <town> ; <take> hast ; <take> them
        residential	-1	<take> ~a ; <think> <phone> ; <think> <room> ; <think> anyth ; <think> theyd
        residential	-1	<think> what ; <threat> me ; <threat> of ; <tired> ; <tool> <room> ; <tool> <town>
        residential	-1	<town> <week> ; <town> by ; <town> thi ; <town> wher ; <trade> <container>
        residential	-1	<treatment> <record> ; <treatment> a ; <treatment> al ; <treatment> and
        residential	-1	<treatment> com ; <treatment> do ; <treatment> her ; <treatment> ive
        residential	-1	<treatment> lik ; <treatment> on ; <treatment> then ; <treatment> to ; <trust>
        residential	-1	<trust> <count> ; <trust> <phone> ; <trust> for ; <trust> to ; <try>
        residential	-1	<try> <phone> ; <try> <take> ; <volunteer> <day> ; <wait> <amount> ; <wait> <child>
        residential	-1	<wait> <year> ; <week> <bodypart> ; <week> <drug> ; <week> <promise>
        residential	-1	<week> becaus ; <week> casi ; <week> has ; <withdrawal> <amount>
        residential	-1	<withdrawal> <fluid> ; <withdrawal> <furniture> ; <withdrawal> <night>
        residential	-1	<withdrawal> no ; <write> <cannabis> ; <write> <hospital> ; <write> <soon>
        residential	-1	<write> my ; <write> only ; <write> with ; <year> <blood> ; <year> <home>
        residential	-1	<year> <play> ; <year> <sober> ; <year> i ; <year> up ; @ 0 ; a <day>
        residential	-1	a <insurance> ; a <intoxicated> ; a <withdrawal> ; a calend ; a cent ; a cowork
        residential	-1	a desintoxic ; a dol ; a drink ; a few ; a green ; a link ; a llor ; a neighbor
        residential	-1	a person ; a pres ; a tap ; a trial ; a whol ; a word ; a zombi ; about <stop>
        residential	-1	abr ; abril y ; abstinent ; abuel y ; acab las ; accident ; addres has ; adv 0
        residential	-1	advirti ; aeropuert ; aft <count> ; aft hour ; aft my ; aft night ; afterward
        residential	-1	age 0 ; ago so ; ago stitch ; agradezc ; aguant los ; ahog en ; al <job> ; al cuart
        residential	-1	al rat ; alarm ; alcanz par ; alg que ; alg se ; alguno <day> ; all <daytime>
        residential	-1	all <job> ; all <take> ; all over ; all she ; along and ; already know ; am seventy
        residential	-1	ambulatori por ; amphetamin ; an <alcohol> ; an <drug> ; an addict ; an easy
        residential	-1	and <shake> ; and <stimulant> ; and <water> ; and muy ; and need ; and only
        residential	-1	and play ; and run ; and som ; and spent ; and want ; and wed ; and win ; anim
        residential	-1	ano a ; anoth <treatment> ; ant nad ; antelop ; any help ; any plac ; anyth aft
        residential	-1	applicant ; apply ; appreciat you ; apt 0 ; aqui en ; are <continue> ; are <stop>
        residential	-1	arent <money> ; arm tingl ; as <outdoors> ; as <take> ; as ill ; as rain
        residential	-1	as though ; asdkjh ; aseguranz ; asi est ; asi noma ; ask anyway ; ask how
        residential	-1	asleep and ; asleep in ; at festival ; at length ; attendant ; audit 0 ; aunt in
        residential	-1	autistic ; away twelv ; baby ; bachelor <play> ; back pain ; bar in ; barbershop
        residential	-1	bark at ; barra ; be noth ; be sent ; becom ; bed again ; bed meth ; been <asleep>
        residential	-1	been <phone> ; been at ; been cal ; been cok ; been two ; been up ; been year
        residential	-1	befor its ; begin with ; being in ; belt cinch ; besid ; best tim
        residential	-1	between <amount> ; bid ; bio <kin> ; birthday ; bleach ; bloom ; blu dai ; board is
        residential	-1	boc ; body ; bombero ; bottl every ; bought it ; box is ; breath ; brok
        residential	-1	broth died ; broth lost ; bulb ; bump in ; buri in ; busc terapi ; but <last>
        residential	-1	but last ; by <emergency> ; by a ; by himself ; by our ; by phon ; by six ; cabl
        residential	-1	cad fin ; cad quien ; cal back ; cal laps ; cal my ; callback ; cam from ; cam up
        residential	-1	can <leave> ; can leav ; can lift ; can peopl ; can we ; cancel ; cant swallow
        residential	-1	carn ; casi diari ; celul ; cent ; cer ; cerc del ; certain ; certificat from
        residential	-1	cervez y ; chamomil ; charg my ; chequ ; chicken ; chiquito ; chronic ; cier
        residential	-1	circl the ; civil ; clarify ; clean in ; clear her ; client 0 ; clock x
        residential	-1	clos night ; clr drink ; clr liv ; clt <say> ; cobr laps ; cobran ; cocain casi
        residential	-1	cocain for ; coffe ground ; cok ; cok til ; com at ; com quien ; complete
        residential	-1	compr una ; con <alcohol> ; con <clinician> ; consulta ; consum cocain ; contrat
        residential	-1	convulsion ayer ; cooler ; copi de ; costurer ; cp <pain> ; cp radiat ; crack x
        residential	-1	crash of ; credit card ; crew ; cristal casi ; cristal el ; cristal se ; crystal i
        residential	-1	crystal sinc ; cuelg ; current ; cut ; cut again ; cut her ; d inpt ; d off
        residential	-1	d program ; d smok ; dad ; dai about ; dairy ; day every ; day long ; day moth
        residential	-1	day ten ; day they ; day thi ; de <hit> ; de <home> ; de <job> ; de <opioid>
        residential	-1	de <put> ; de baj ; de facil ; de solter ; de voz ; deceas ; defendant ; dej
        residential	-1	dej de ; dej mi ; del <kin> ; del <stimulant> ; deni ~opi ; desd la ; desk with
        residential	-1	detectiv ; detox and ; detox off ; detox was ; dia x ; diagnosi ; dicen que
        residential	-1	did in ; didnt giv ; die than ; dig que ; dij llor ; diner par ; discharg from
        residential	-1	do <day> ; do his ; do spe ; do yal ; dobl ; doe spe ; doe thi ; doe to
        residential	-1	doing whippet ; don for ; dond est ; dont <phone> ; dont know ; doordash
        residential	-1	dop every ; dopesick ; dorm en ; dos ano ; doubl ; down ; down <illness>
        residential	-1	down syndrom ; drain and ; drank ; dream ; dres room ; drink now ; drink or
        residential	-1	drink problem ; driv out ; drunk ; dry as ; dtr ; each say ; el <container>
        residential	-1	el <water> ; el chiquit ; el otr ; el pastel ; electrical ; ell est ; email is
        residential	-1	empez ; emt ; en com ; en las ; en medi ; end of ; enganch ; enter y
        residential	-1	entr <amount> ; er doc ; escalon ; eso hac ; est <fluid> ; est mi ; estoy
        residential	-1	estoy mal ; estoy san ; eval don ; even ~drink ; ever sinc ; every birthday
        residential	-1	every dol ; every liv ; every oth ; ex <take> ; ex and ; ex client ; ex is
        residential	-1	exclusiv ; expedient ; f <need> ; f <treatment> ; f ice ; f paralegal ; f want
        residential	-1	fail one ; feb 0 ; feliz ; fentanyl death ; fentanyl patch ; field ; fil ; fin
        residential	-1	find out ; firework ; first ; first 0 ; first <past> ; first befor ; fit ; flask
        residential	-1	fold chair ; food ; for <consume> ; for <happy> ; for <pain> ; for <partner>
        residential	-1	for <withdrawal> ; for decad ; for even ; for fun ; for les ; for spous
        residential	-1	for treatment ; forearm ; forget to ; fourth <school> ; fourth grad ; frasc
        residential	-1	fre for ; friend in ; from <awake> ; from a ; from job ; from wak ; fum marihuan
        residential	-1	furnitur ; g q ; get cold ; get leav ; get som ; get thi ; get tight ; gf ; globo
        residential	-1	goe in ; going round ; golf bal ; gon for ; goosebump ; got hom ; grab phon
        residential	-1	gracia por ; grandbabi ; grati ; grief group ; habl con ; hac <year> ; hac ano
        residential	-1	hac com ; had <build> ; had <stimulant> ; had cocain ; had my ; had nev ; half in
        residential	-1	hand them ; handl of ; happen on ; hard ; hard <alcohol> ; has <blade>
        residential	-1	has <stimulant> ; has dementi ; has medicar ; has not ; has our ; hast <month>
        residential	-1	hatchet ; hav <alcohol> ; hav <intoxicated> ; hav chest ; hav to ; hay alg
        residential	-1	he <build> ; he <stop> ; he drop ; he finish ; he ran ; he smok ; heart doing
        residential	-1	hel <consume> ; hel use ; her 0 ; her <afraid> ; her <soon> ; her kid ; her next
        residential	-1	her with ; herman cristal ; herman est ; heroin i ; hes mad ; hij y ; him 0
        residential	-1	him leav ; his brother ; his pillow ; hom nin ; hom right ; hom sat ; hom sunday
        residential	-1	hom to ; honeymoon ; hosp pt ; hospital dond ; hour ; hour by ; hour now ; hour on
        residential	-1	hous or ; hous run ; hous ther ; hous went ; how my ; hrs ago ; htn ; hunt
        residential	-1	husb of ; husband on ; husband was ; hx of ; i die ; i fix ; i look ; i need
        residential	-1	i phon ; i skip ; ice <continue> ; ice thre ; icu ; id gues ; id lik ; ide what
        residential	-1	idk what ; iglesi me ; im <insurance> ; im aft ; im eleven ; im fil ; im hom
        residential	-1	im not ; im the ; im told ; im typ ; in <opening> ; in <room> ; in anywher
        residential	-1	in bakersfield ; in compton ; in half ; in orang ; in pasaden ; in school
        residential	-1	in truck ; inpatient stay ; ins <say> ; inst ; instructor ; insuranc is ; invoic
        residential	-1	iop slot ; iop then ; is <continue> ; is <hear> ; is detox ; is hav ; is iop
        residential	-1	is retir ; is see ; it <day> ; it coed ; it has ; it ive ; item 0 ; its <outdoors>
        residential	-1	its <pill> ; its cocain ; its his ; its pil ; iv ; ive not ; ive taken ; jim
        residential	-1	jittery ; jubil ; jur ; jur que ; just had ; keep driv ; keep me ; keep work
        residential	-1	ketamin sinc ; kid a ; kid has ; kid if ; kid with ; kil ; kil for ; klonopin 0
        residential	-1	l arm ; la <daytime> ; la <illness> ; la <moment> ; la <money> ; la <school>
        residential	-1	la bec ; la direccion ; la ferreteri ; la lengu ; la metanfetamin ; la muel
        residential	-1	la niev ; la oficin ; la operation ; la orden ; la pagin ; la plant ; la primer
        residential	-1	la quij ; la secundari ; la tin ; la unic ; label ; lack ; lanch de ; lap blanket
        residential	-1	las 0 ; las <friend> ; las <key> ; las <kin> ; las <write> ; las cinc ; las llav
        residential	-1	las ventana ; lat <month> ; lat <partner> ; laundry and ; le <stop> ; le acab
        residential	-1	lead ; left in ; leg ; lemon cak ; lik <always> ; lik <money> ; lik <need> ; lik a
        residential	-1	lik mor ; lik someth ; lin <fall> ; lin <say> ; lin drop ; lin went ; link ; lisbon
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
        residential	-1	my ~wif ; myself out ; nad no ; nd tim ; need 0 ; need a ; need someon ; need step
        residential	-1	network ; nev <always> ; nev anyth ; nev been ; nev dai ; new <stranger>
        residential	-1	next door ; next guy ; next loc ; next morn ; ni que ; niet que ; night ther
        residential	-1	night thi ; nin <day> ; nin day ; no <emergency> ; no <fall> ; no e ; no it
        residential	-1	no kin ; no money ; no prior ; no sab ; no usan ; no y ; no ~<kin> ; no ~psychosi
        residential	-1	no ~residential ; no ~si ; nobody els ; normal que ; not ; not an ; not les
        residential	-1	not one ; not say ; not walk ; not ~stop ; noth befor ; noth has ; nuev ya ; numb 0
        residential	-1	nunc entr ; nunc habi ; o de ; och dia ; of <hospital> ; of <play> ; of an
        residential	-1	of ativan ; of firebal ; of hand ; of pinot ; of red ; of ros ; off <past>
        residential	-1	off befor ; off booz ; ok <day> ; ok today ; on <alcohol> ; on <school> ; on bar
        residential	-1	on foil ; on good ; on h ; on his ; on pcp ; on saturday ; on spic ; on wknd
        residential	-1	on wood ; onc ; one ; one <alcohol> ; one <daytime> ; one <eat> ; one <week>
        residential	-1	one cok ; one down ; one weekend ; one when ; only <need> ; only want ; or a
        residential	-1	or for ; or mayb ; or use ; organist ; orient ; oth <month> ; oth month
        residential	-1	otr <phone> ; otr y ; our <clothes> ; our <vendor> ; our church ; our honeymoon
        residential	-1	our street ; out <continue> ; out again ; out for ; out tuesday ; outpatient only
        residential	-1	outpt sud ; outpt x ; over <chestheart> ; over tonight ; own and ; own text
        residential	-1	oxnard ; pacient ; pagin ; paid off ; pain in ; pair ; pallet ; pancak ; panz
        residential	-1	papel de ; par mi ; parad ; parch ; parent on ; pas on ; pastilla de ; pastilla que
        residential	-1	pati ; payment plan ; pcp ofc ; peer specialist ; peopl usual ; per cal ; per chart
        residential	-1	per day ; per el ; perdi el ; peric ; persona ; pian teach ; piedr que ; pint /
        residential	-1	pint a ; pip and ; pip thi ; plan at ; plan for ; pleas dont ; po <colleague>
        residential	-1	po client ; poliz ; ponemo ; por <day> ; por dia ; pour it ; pregunt a ; problem
        residential	-1	problem es ; problem with ; program de ; program on ; program residencial
        residential	-1	program thre ; proof ; ps ; psych ; pt <partner> ; pt wif ; put her ; put my ; q el
        residential	-1	que <continue> ; que abr ; que pregunt ; question ; question about ; quien <say>
        residential	-1	quien <stop> ; quien dej ; quier ; quier bajarl ; quier desintoxic ; quier platic
        residential	-1	quij ; quit befor ; quit smok ; r u ; rabbi ; re ; re <stimulant> ; re iop ; reclin
        residential	-1	refus 0 ; rehab day ; relaps prevention ; releas from ; repiti ; replacement ; res
        residential	-1	res in ; resident <stimulant> ; respond ; respons ; restrain ; rn at ; roomi
        residential	-1	sab de ; sab dond ; sabemo de ; said what ; salg ; sam <build> ; sam build
        residential	-1	sam cal ; saw your ; say cok ; say goodnight ; say iop ; say she ; scholarship
        residential	-1	script ; se <asleep> ; se <breath> ; se <feel> ; se ahog ; se cort ; se duerm
        residential	-1	se ech ; se quej ; se sient ; se ve ; se vin ; seagram ; second and ; see about
        residential	-1	self then ; semana que ; sentimental ; separ ; septemb ive ; sesent y
        residential	-1	several night ; she began ; she off ; shed lik ; shift ; should tel ; si <ask>
        residential	-1	si dej ; sil y ; sinc <need> ; sinc my ; sinc want ; sinc we ; sist re ; sixth
        residential	-1	sixty eight ; skip one ; smirnof ; smok fent ; smok k ; smok too ; snow ; snow con
        residential	-1	so <amount> ; so at ; so bad ; so pleas ; so we ; sob with ; sobri y ; sol
        residential	-1	sol <caretaking> ; sol y ; soldador ; solid ; som <alcohol> ; som <child>
        residential	-1	som <treatment> ; som cok ; som day ; somebody ; someth you ; son is ; son wil
        residential	-1	sort ; soy ; soy <clinician> ; soy maestr ; spe is ; speak ; spic ; spic and
        residential	-1	sport ; squat ; staf ; start snort ; stat and ; station ; sticker ; stil breath
        residential	-1	stimulant ; stuck in ; su <treatment> ; sub ; sud ; summer ; sunday from
        residential	-1	surfboard ; swallow ; swap ; sx report ; syndrom ; tacom ; tailgat ; tak tricar
        residential	-1	tal can ; talk ; tallboy ; taught ; tb test ; tea ; technician ; teddy ; teeth are
        residential	-1	temp 0 ; ten or ; teng <insurance> ; tequil diari ; termin mis ; than my ; that as
        residential	-1	that in ; that mat ; the <caretaking> ; the <color> ; the <pain> ; the <palecolor>
        residential	-1	the <play> ; the <sad> ; the <start> ; the agency ; the answ ; the app
        residential	-1	the balloon ; the box ; the boy ; the cent ; the color ; the differenc ; the divorc
        residential	-1	the intensiv ; the length ; the machin ; the moon ; the nam ; the nasal ; the pain
        residential	-1	the parad ; the pen ; the post ; the sof ; the thought ; the websit ; the wif
        residential	-1	the wifi ; the ~<stimulant> ; the ~cok ; them by ; them i ; them in ; then laugh
        residential	-1	ther nobody ; ther or ; ther park ; ther privat ; therapist say ; they <money>
        residential	-1	they did ; they turn ; thi <day> ; thi befor ; thi even ; thi form ; thi guy
        residential	-1	thing with ; thre day ; threw ; through <count> ; through thre ; thu sun ; thyroid
        residential	-1	tid x ; tien los ; til he ; til new ; tim <ask> ; tim at ; to 0 ; to <alcohol>
        residential	-1	to <ask> ; to <opioid> ; to about ; to dr ; to fil ; to payday ; to pick ; to set
        residential	-1	to start ; to visit ; to ~<law> ; to ~<take> ; tod con ; tod un ; toe ; told you
        residential	-1	tom com ; tom su ; too <intoxicated> ; too smal ; toracic ; torci ; town ; tra nad
        residential	-1	tractor ; traemo ; train ; train on ; treat ; treint y ; tri ; troubl ; trumpet
        residential	-1	twin ; two at ; two bed ; two beer ; typ from ; typo ; ua ; ua x ; un <amount>
        residential	-1	un <crowd> ; un anex ; una ; una <play> ; una companer ; una pastilla ; until 0
        residential	-1	until he ; up <fluid> ; up <phone> ; up befor ; up until ; us ; us <go> ; usa nad
        residential	-1	use anyth ; use heroin ; use thi ; used and ; used in ; used ~cok ; using crystal
        residential	-1	usted ayudan ; vaci ; vamo ; vap ; vap nicotin ; vas ; vel ; ventana ; ver el
        residential	-1	verd ; vien ; vis ; visit hrs ; viv aqui ; vodk a ; voluntad ; vomit blood
        residential	-1	vomit y ; walk and ; want $ ; want day ; want eval ; want eve ; want his ; want nam
        residential	-1	want outpt ; want peopl ; want start ; was <blood> ; was meant ; was sent
        residential	-1	was told ; we <leave> ; we <put> ; we <take> ; we <wait> ; we bring ; we cook
        residential	-1	we only ; wedding ; wedding and ; week becaus ; week most ; week pregnant ; week so
        residential	-1	weekday and ; wer <go> ; what <year> ; what did ; who <die> ; who do ; who hasnt
        residential	-1	who run ; whom ; wif is ; wif she ; wif supportiv ; wifi ; wil <try> ; wil try
        residential	-1	win box ; with <kin> ; with client ; with ketamin ; withdraw ; withdrawal from
        residential	-1	won ; wont <stop> ; would los ; would nev ; would rath ; wouldnt <think> ; wrot iop
        residential	-1	wrot thi ; x ray ; xanax 0 ; xanax in ; y <colleague> ; y <need> ; y acab ; y cad
        residential	-1	y nosotro ; y uno ; ya termin ; year up ; yesterday ther ; you <give> ; you <money>
        residential	-1	you mis ; you no ; you on ; you peopl ; your <money> ; your counselor ; your iop
        residential	-1	zaz ; zer ; ~<alcohol> ~<treatment> ; ~<colleague> ; ~<consume> and ; ~<consume> at
        residential	-1	~<count> ~<day> ; ~<drive> ; ~<go> ~<pain> ; ~<intoxicated> ; ~<leave> ~<day>
        residential	-1	~<need> ~tx ; ~<needle> ; ~<opioid> ~<alcohol> ; ~<pain> ~el ; ~<seizure> ~in
        residential	-1	~<treatment> <kin> ; ~<withdrawal> ; ~ativan ; ~bos ; ~com ~off ; ~counselor
        residential	-1	~downer ; ~duel ~el ; ~fel ; ~i ~<stop> ; ~icu ; ~if ~i ; ~me ~dan ; ~myself
        residential	-1	~narcan ; ~no ~<think> ; ~opi ; ~park ; ~say ; ~seizur ; ~so ; ~the ~<treatment>
        residential	-1	~through ; ~too ; ~xanax
        residential	-2	*ago.3 ; *caller.0:possible ; *confusion.0:negated ; *detoxRequest.0 ; *drinks.2
        residential	-2	*jobSeeker.0 ; *lengthOfUse.0 ; *misuse.0:other_experiencer ; *person.0:negated
        residential	-2	*phone.0 ; *pregnancy.0 ; *quantity.1 ; *seizure.2:historical
        residential	-2	*seizure.2:other_experiencer ; *suicidal.0 ; *unaided.0:hypothetical
        residential	-2	*unaided.0:negated ; *uses.0:negated ; *wantsToQuit.0 ; *withdrawal.0
        residential	-2	*withdrawalHint.0 ; *withdrawalSign.0:hypothetical ; / no ; 0 <moment>
        residential	-2	0 <seizure> ; 0 btl ; 0 fum ; 0 grandkid ; 0 he ; 0 hrs ; 0 mol ; 0 pint ; 0 pt
        residential	-2	0 sam ; 0 tab ; 0 wif ; <afraid> de ; <alcohol> + ; <alcohol> <partner>
        residential	-2	<alcohol> <play> ; <alcohol> al ; <alcohol> desd ; <alcohol> hac ; <alcohol> is
        residential	-2	<alcohol> ld ; <alcohol> los ; <alcohol> par ; <alcohol> por ; <alcohol> tod
        residential	-2	<alone> <consume> ; <alone> <say> ; <alone> a ; <alone> y ; <always> <medicine>
        residential	-2	<always> has ; <always> un ; <always> una ; <amount> <break> ; <amount> <pain>
        residential	-2	<amount> bar ; <amount> by ; <amount> grand ; <amount> lik ; <amount> my
        residential	-2	<amount> se ; <angry> <kin> ; <angry> <put> ; <angry> in ; <appointment> +
        residential	-2	<appointment> <daytime> ; <appointment> <drive> ; <appointment> <moment>
        residential	-2	<appointment> <money> ; <appointment> <school> ; <appointment> <think>
        residential	-2	<appointment> <week> ; <appointment> and ; <appointment> thi ; <ask> <alcohol>
        residential	-2	<ask> <chestheart> ; <ask> <clinician> ; <ask> <give> ; <ask> <promise>
        residential	-2	<ask> <soon> ; <ask> for ; <ask> how ; <ask> por ; <ask> twic ; <asleep> <crowd>
        residential	-2	<asleep> <treatment> ; <asleep> in ; <awake> <furniture> ; <awake> con
        residential	-2	<awake> for ; <blade> <eat> ; <blood> <alcohol> ; <bodypart> <child>
        residential	-2	<bodypart> <hold> ; <bodypart> <opioid> ; <bodypart> no ; <bodypart> right
        residential	-2	<breath> en ; <build> <money> ; <build> at ; <buy> <asleep> ; <buy> <palecolor>
        residential	-2	<cannabis> <think> ; <cannabis> <year> ; <cannabis> at ; <cannabis> todo
        residential	-2	<caretaking> <colleague> ; <child> <die> ; <child> <height> ; <child> <lock>
        residential	-2	<child> <night> ; <child> <try> ; <child> has ; <child> le ; <church> <container>
        residential	-2	<church> with ; <clean> its ; <clinician> <caretaking> ; <clinician> <moment>
        residential	-2	<clinician> <take> ; <clinician> clear ; <clinician> for ; <clothes> <ask>
        residential	-2	<clothes> <die> ; <colleague> <law> ; <colleague> i ; <colleague> of
        residential	-2	<colleague> re ; <color> <always> ; <color> on ; <consume> <consume>
        residential	-2	<consume> <palecolor> ; <consume> <partner> ; <consume> <tool> ; <consume> all
        residential	-2	<consume> anyth ; <consume> one ; <consume> su ; <consume> them
        residential	-2	<container> <home> ; <container> <need> ; <container> <opioid>
        residential	-2	<container> <promise> ; <container> was ; <continue> <angry> ; <continue> <leave>
        residential	-2	<continue> <need> ; <continue> <opioid> ; <continue> <school> ; <continue> sinc
        residential	-2	<count> <crowd> ; <count> <pet> ; <count> <phone> ; <count> al ; <crowd> <pet>
        residential	-2	<crowd> <trade> ; <crowd> or ; <day> <awake> ; <day> <bodypart> ; <day> <clinician>
        residential	-2	<day> <die> ; <day> <law> ; <day> <vermin> ; <day> <wait> ; <day> clean ; <day> del
        residential	-2	<day> eve ; <day> just ; <day> un ; <day> when ; <daytime> <fluid>
        residential	-2	<daytime> <furniture> ; <daytime> <money> ; <daytime> <night> ; <daytime> <stop>
        residential	-2	<die> ; <die> <tool> ; <drive> <ask> ; <drive> <build> ; <drive> <see>
        residential	-2	<drive> one ; <drive> spac ; <drug> <alcohol> ; <drug> <record> ; <drug> <sick>
        residential	-2	<drug> <take> ; <drug> <year> ; <drug> about ; <drug> that ; <drug> to ; <drug> x
        residential	-2	<eat> <container> ; <eat> one ; <eat> par ; <eat> without ; <emergency> <emergency>
        residential	-2	<emergency> <home> ; <emergency> <say> ; <emergency> <stranger> ; <emergency> en
        residential	-2	<fall> <container> ; <fall> <room> ; <fall> off ; <feel> <home> ; <feel> normal
        residential	-2	<fire> <bodypart> ; <fire> <job> ; <fire> <leave> ; <fluid> <shake>
        residential	-2	<friend> <give> ; <friend> <headface> ; <friend> <month> ; <friend> <stimulant>
        residential	-2	<friend> pt ; <furniture> + ; <furniture> <town> ; <furniture> <treatment>
        residential	-2	<furniture> de ; <give> <chestheart> ; <give> <happy> ; <give> <vendor>
        residential	-2	<give> you ; <go> <key> ; <go> at ; <go> und ; <goodbye> <job> ; <happy> <day>
        residential	-2	<happy> <job> ; <happy> <outdoors> ; <headface> <count> ; <headface> <drug>
        residential	-2	<headface> <fluid> ; <headface> <hear> ; <headface> <palecolor> ; <hear> <amount>
        residential	-2	<hear> <outdoors> ; <height> <build> ; <hit> <amount> ; <hit> <town> ; <hit> la
        residential	-2	<hold> <amount> ; <hold> <home> ; <hold> <leave> ; <home> <amount> ; <home> aqui
        residential	-2	<home> her ; <homeless> 0 ; <hospital> <bodypart> ; <hospital> <record>
        residential	-2	<hospital> <stimulant> ; <hospital> <week> ; <hospital> from ; <illness> <eat>
        residential	-2	<illness> that ; <insurance> <ask> ; <insurance> <count> ; <insurance> <furniture>
        residential	-2	<insurance> <treatment> ; <insurance> <write> ; <insurance> by ; <job> <always>
        residential	-2	<job> <emergency> ; <job> <opioid> ; <job> <stranger> ; <job> my ; <kill> <drug>
        residential	-2	<kill> <play> ; <kill> for ; <kin> <asleep> ; <kin> <emergency> ; <kin> <headface>
        """
}
