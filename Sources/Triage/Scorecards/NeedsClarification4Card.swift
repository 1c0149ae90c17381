extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	<key> 0 ; <key> <record> ; <key> a ; <key> are ; <key> de ; <key> if
        needs_clarification	2	<key> on ; <kill> <eat> ; <kill> <play> ; <kill> no ; <kill> tim ; <kin> 0
        needs_clarification	2	<kin> <alcohol> ; <kin> <height> ; <kin> but ; <kin> chin ; <kin> ell
        needs_clarification	2	<kin> empti ; <kin> grew ; <kin> he ; <kin> near ; <kin> o ; <kin> pin
        needs_clarification	2	<kin> threw ; <kin> ~<height> ; <kin> ~<phone> ; <last> used ; <last> vez
        needs_clarification	2	<law> <church> ; <law> <kill> ; <leave> <drive> ; <leave> <emergency>
        needs_clarification	2	<leave> <hear> ; <leave> <opening> ; <leave> do ; <leave> open ; <leave> us
        needs_clarification	2	<leave> wer ; <leave> wont ; <limp> <outdoors> ; <lock> behind ; <lock> en
        needs_clarification	2	<lock> with ; <media> <pet> ; <media> abt ; <media> que ; <medicine> <day>
        needs_clarification	2	<medicine> <fluid> ; <medicine> <past> ; <medicine> been ; <medicine> but
        needs_clarification	2	<moment> <try> ; <moment> over ; <moment> ~<give> ; <money> <play>
        needs_clarification	2	<money> <tired> ; <money> first ; <month> <media> ; <month> ther ; <need>
        needs_clarification	2	<need> <feel> ; <need> <friend> ; <need> <hear> ; <need> <home>
        needs_clarification	2	<need> <insurance> ; <need> <start> ; <need> someth ; <night> <clinician>
        needs_clarification	2	<night> <continue> ; <night> becaus ; <night> he ; <night> my ; <night> owl
        needs_clarification	2	<night> por ; <night> ~<go> ; <official> <remember> ; <official> <town>
        needs_clarification	2	<official> then ; <opening> <crowd> ; <opening> <home>
        needs_clarification	2	<opening> <palecolor> ; <opening> agent ; <opening> de ; <opening> has
        needs_clarification	2	<opening> is ; <opening> porqu ; <opening> with ; <opening> y
        needs_clarification	2	<opioid> <ask> ; <opioid> <container> ; <opioid> <phone> ; <opioid> <sad>
        needs_clarification	2	<opioid> <think> ; <opioid> lin ; <order> <stimulant> ; <order> ~<clinician>
        needs_clarification	2	<outdoors> <daytime> ; <outdoors> <height> ; <outdoors> <phone>
        needs_clarification	2	<outdoors> <stop> ; <outdoors> been ; <outdoors> ever ; <outdoors> for
        needs_clarification	2	<outdoors> horn ; <outdoors> on ; <outdoors> she ; <outdoors> sin
        needs_clarification	2	<outdoors> trim ; <outdoors> turn ; <outdoors> used ; <pain> in
        needs_clarification	2	<palecolor> <year> ; <palecolor> for ; <palecolor> per ; <palecolor> spruc
        needs_clarification	2	<palecolor> the ; <partner> <continue> ; <partner> <fall>
        needs_clarification	2	<partner> <official> ; <partner> <relapse> ; <partner> <treatment>
        needs_clarification	2	<partner> over ; <partner> then ; <partner> wouldnt ; <partner> ~<take>
        needs_clarification	2	<past> <appointment> ; <past> <blood> ; <past> any ; <past> your
        needs_clarification	2	<past> ~<hear> ; <pet> <afraid> ; <pet> <awake> ; <pet> <bodysound>
        needs_clarification	2	<pet> <consume> ; <pet> <drive> ; <pet> <happy> ; <pet> <insurance>
        needs_clarification	2	<pet> <key> ; <pet> <lock> ; <pet> <photo> ; <pet> back ; <pet> been
        needs_clarification	2	<pet> he ; <pet> thi ; <pet> wer ; <phone> <go> ; <phone> <intoxicated>
        needs_clarification	2	<phone> <opening> ; <phone> <put> ; <phone> <write> ; <phone> <year>
        needs_clarification	2	<phone> and ; <phone> bien ; <phone> block ; <phone> had ; <phone> himself
        needs_clarification	2	<phone> im ; <phone> its ; <phone> ive ; <phone> lo ; <phone> los
        needs_clarification	2	<phone> no ; <phone> nuev ; <phone> o ; <phone> off ; <phone> on
        needs_clarification	2	<phone> porqu ; <phone> she ; <phone> twic ; <phone> ~<kin>
        needs_clarification	2	<photo> <outdoors> ; <photo> lik ; <pill> <put> ; <pill> <say>
        needs_clarification	2	<pill> <vermin> ; <pill> i ; <play> <day> ; <play> <eat> ; <play> <hear>
        needs_clarification	2	<play> <write> ; <play> about ; <play> alt ; <play> at ; <play> by
        needs_clarification	2	<play> de ; <play> que ; <promise> <eat> ; <promise> el ; <promise> por
        needs_clarification	2	<promise> to ; <promise> u ; <promise> us ; <put> <church> ; <put> <phone>
        needs_clarification	2	<put> <school> ; <put> <town> ; <put> anyth ; <put> de ; <put> que
        needs_clarification	2	<put> to ; <put> your ; <rail> <night> ; <rail> com ; <record> <fall>
        needs_clarification	2	<record> fil ; <record> one ; <relapse> ; <remember> <pet> ; <remember> it
        needs_clarification	2	<room> <appointment> ; <room> <hear> ; <room> <hold> ; <room> <intoxicated>
        needs_clarification	2	<room> <phone> ; <room> but ; <room> over ; <room> pt ; <room> what
        needs_clarification	2	<room> ~<hold> ; <rope> 0 ; <rope> <hospital> ; <rope> <past> ; <rope> up
        needs_clarification	2	<sad> <ask> ; <sad> <outdoors> ; <sad> <rope> ; <sad> hard ; <sad> un
        needs_clarification	2	<sad> wil ; <say> <awake> ; <say> <drive> ; <say> <fall> ; <say> <kin>
        needs_clarification	2	<say> <phone> ; <say> <stranger> ; <say> bien ; <say> con ; <say> es
        needs_clarification	2	<say> espanol ; <say> est ; <say> hes ; <say> its ; <say> out ; <say> pura
        needs_clarification	2	<say> right ; <say> youd ; <say> youl ; <say> ~<alcohol> ; <say> ~<home>
        needs_clarification	2	<say> ~si/hi ; <school> <clinician> ; <school> <give> ; <school> <month>
        needs_clarification	2	<school> lin ; <see> <church> ; <see> <stimulant> ; <see> <town> ; <see> cas
        needs_clarification	2	<see> down ; <see> your ; <see> ~<eat> ; <shake> <fluid> ; <shake> the
        needs_clarification	2	<shame> <amount> ; <shame> <rope> ; <shame> <take> ; <shame> de
        needs_clarification	2	<sick> <tired> ; <sober> <stimulant> ; <soon> <money> ; <soon> <phone>
        needs_clarification	2	<soon> is ; <start> <day> ; <start> <last> ; <start> out ; <start> whil
        needs_clarification	2	<stiff> <soon> ; <stimulant> <happy> ; <stimulant> <month>
        needs_clarification	2	<stimulant> <promise> ; <stimulant> all ; <stimulant> an ; <stimulant> hac
        needs_clarification	2	<stimulant> obvious ; <stimulant> ~<think> ; <stimulant> ~<wait>
        needs_clarification	2	<stimulant> ~me ; <stop> <amount> ; <stop> <angry> ; <stop> <stimulant>
        needs_clarification	2	<stop> <week> ; <stop> for ; <stop> twic ; <stranger> <angry>
        needs_clarification	2	<stranger> <clothes> ; <stranger> <fall> ; <stranger> <gun>
        needs_clarification	2	<stranger> <hear> ; <stranger> <hold> ; <stranger> <year> ; <stranger> about
        needs_clarification	2	<stranger> had ; <stranger> its ; <stranger> not ; <stranger> ought
        needs_clarification	2	<stranger> pleas ; <stranger> preferab ; <stranger> should
        needs_clarification	2	<stranger> togeth ; <stranger> what ; <stranger> ~<die> ; <stranger> ~<take>
        needs_clarification	2	<take> <drug> ; <take> <fire> ; <take> <gun> ; <take> <palecolor>
        needs_clarification	2	<take> hes ; <take> him ; <take> open ; <take> til ; <think> <angry>
        needs_clarification	2	<think> <cold> ; <think> <outdoors> ; <think> could ; <think> plac
        needs_clarification	2	<think> which ; <threat> <pet> ; <tired> from ; <tool> <chestheart>
        needs_clarification	2	<tool> <money> ; <tool> <room> ; <tool> as ; <tool> lost ; <tool> no
        needs_clarification	2	<tool> off ; <tool> the ; <tool> then ; <tool> ~<take> ; <town> <moment>
        needs_clarification	2	<town> <photo> ; <town> <treatment> ; <trade> <last> ; <trade> <water>
        needs_clarification	2	<trade> sinc ; <trade> the ; <treatment> <eat> ; <treatment> <say>
        needs_clarification	2	<treatment> el ; <treatment> i ; <treatment> no ; <treatment> old
        needs_clarification	2	<trust> <church> ; <try> <awake> ; <try> <continue> ; <try> <day>
        needs_clarification	2	<try> <write> ; <try> back ; <try> nad ; <unreal> on ; <volunteer> at
        needs_clarification	2	<wait> <opening> ; <wait> <town> ; <wait> <trade> ; <wait> cerc ; <wait> it
        needs_clarification	2	<wait> un ; <water> <church> ; <water> <happy> ; <water> <height>
        needs_clarification	2	<water> <hit> ; <water> <month> ; <water> from ; <week> <go> ; <week> <home>
        needs_clarification	2	<week> <night> ; <week> and ; <week> becaus ; <week> y ; <write> <amount>
        needs_clarification	2	<write> <bodypart> ; <write> <consume> ; <write> <day> ; <write> <hear>
        needs_clarification	2	<write> <kin> ; <write> <moment> ; <write> <photo> ; <write> <soon>
        needs_clarification	2	<write> <wait> ; <write> doe ; <write> instead ; <write> my ; <write> twic
        needs_clarification	2	<year> <always> ; <year> <build> ; <year> el ; <year> the ; <year> then
        needs_clarification	2	a <ask> ; a <clinician> ; a <consume> ; a <daytime> ; a <drive> ; a <gun>
        needs_clarification	2	a <hopeless> ; a <limp> ; a <need> ; a <take> ; a <vermin> ; a battery
        needs_clarification	2	a burial ; a candy ; a carpent ; a chisel ; a countdown ; a crowb ; a dead
        needs_clarification	2	a delivery ; a detox ; a dres ; a escribirl ; a farm ; a fork ; a hom
        needs_clarification	2	a job ; a leagu ; a liar ; a lif ; a march ; a mediodi ; a moment
        needs_clarification	2	a musician ; a nad ; a otr ; a pallet ; a peaceful ; a pinhead ; a polic
        needs_clarification	2	a recip ; a recruit ; a rental ; a residential ; a rush ; a sec ; a snowplow
        needs_clarification	2	a sof ; a softwar ; a tijuan ; a train ; a velvet ; a way ; a woman
        needs_clarification	2	a ~<appointment> ; a ~<illness> ; a ~waitlist ; abiert ; about <drug>
        needs_clarification	2	about <eat> ; about himself ; about old ; about us ; about what ; abov
        needs_clarification	2	abr est ; abren ; acabamo ; acapulc ; accord ; accord to ; accredit and
        needs_clarification	2	accus ; aceptan la ; acostumbr ; adorn ; aft <clean> ; aft <night>
        needs_clarification	2	aft chor ; aft six ; again but ; again im ; agar hast ; age or
        needs_clarification	2	agent <give> ; ahij ; ahorit y ; air ; air forc ; airport and ; airport for
        needs_clarification	2	ak ; aking ; ako po ; al 0 ; al <money> ; al baj ; al banc ; al cor ; al hij
        needs_clarification	2	al merc ; al mism ; al tech ; al velori ; alcohol ; alcohol par
        needs_clarification	2	alcohol that ; algebr ; algun lad ; all <fire> ; all <take> ; all even
        needs_clarification	2	all his ; all ive ; all learn ; all she ; all weekend ; allow dog ; along
        needs_clarification	2	along my ; along our ; along the ; als do ; als in ; als is ; although
        needs_clarification	2	alumni text ; am fil ; am read ; am using ; ambulanc becaus ; ambulanc for
        needs_clarification	2	amiga ; amount ; amount or ; an <tool> ; an <trade> ; an anvil
        needs_clarification	2	an extension ; and $ ; and <hear> ; and <opioid> ; and aft ; and alway
        needs_clarification	2	and charg ; and cok ; and eras ; and even ; and fiv ; and listen ; and long
        needs_clarification	2	and numb ; and paid ; and shut ; and tir ; and we ; and ~paid ; anex
        needs_clarification	2	anniversary ; ano ant ; ano el ; anoch ; anoch y ; ans ; answ when
        needs_clarification	2	answer on ; any kind ; any of ; any use ; anyon at ; anyon would
        needs_clarification	2	anyth <amount> ; anyth about ; anyth in ; anywher near ; apologis
        needs_clarification	2	apologiz for ; appl ; apt <colleague> ; aquel <year> ; aquel ano ; aqui
        needs_clarification	2	are <crowd> ; are <put> ; are <stranger> ; are blu ; are ful ; are men
        needs_clarification	2	are off ; are the ; are writ ; aret ; arm again ; army in ; around 0
        needs_clarification	2	around <town> ; around by ; around her ; around town ; arrib
        needs_clarification	2	as <clinician> ; as <play> ; ask how ; ask only ; ask straight ; ask the
        needs_clarification	2	ask you ; asleep on ; astronaut ; at <official> ; at <school> ; at <trade>
        needs_clarification	2	at camp ; at car ; at eight ; at end ; at it ; at som ; atend ; audi
        needs_clarification	2	audibl ; august so ; aunqu yo ; autobu ; autopist ; avent del ; avisarl
        needs_clarification	2	avisarl a ; avisen ; avisen a ; awar of ; away she ; away so ; ayud par
        needs_clarification	2	ayud porf ; back is ; back to ; bad and ; bad connection ; bad lin ; bagpip
        needs_clarification	2	bail danzon ; bail en ; bailarin ; bak sal ; balcony ; ban con ; banc de
        needs_clarification	2	bank ; barb say ; bark in ; barricad ; batanga ; battery <die>
        needs_clarification	2	battery died ; battery was ; bc ; be <need> ; be <phone> ; be any
        needs_clarification	2	be enough ; be i ; be need ; be no ; be quiet ; bear it ; beard ; beat my
        needs_clarification	2	bed thi ; been ; been argu ; been cal ; been drink ; been marri ; been skim
        needs_clarification	2	been ~<consume> ; been ~drink ; befor any ; befor lunch ; bei ; bei ihnen
        needs_clarification	2	being <alone> ; being aliv ; being alon ; being cal ; believ its ; bendij
        needs_clarification	2	besid a ; best <day> ; best <friend> ; best friend ; between the
        needs_clarification	2	between your ; beyond ; bezwen ; bien tien ; birthday cak ; birthday party
        needs_clarification	2	bkgd <say> ; bkgd say ; blad in ; blad out ; blanc y ; blew out ; blood int
        needs_clarification	2	blood out ; blu fold ; blu one ; blu spruc ; blueberry ; blueberry pie
        needs_clarification	2	board <phone> ; board cal ; boletin ; boletin de ; bonit dia ; bonjour je
        needs_clarification	2	bonso ; bonsw ; bor in ; botanical ; botanical <outdoors> ; botanical garden
        needs_clarification	2	both say ; both wrong ; bottl from ; bought my ; bowl night ; box but
        needs_clarification	2	box for ; box gym ; box is ; box up ; box with ; boy went ; bread and
        needs_clarification	2	break ; bridg becaus ; bridg partn ; bring it ; bring one ; bro then
        needs_clarification	2	broadway ; broth com ; broth hes ; broth liv ; broth wif ; brother fought
        needs_clarification	2	brown his ; buen ; buenisim ; burgl in ; burial ; burn it ; bush ; but at
        needs_clarification	2	buz lik ; by friend ; by phon ; by psych ; by siz ; cactu ; cad cuand
        needs_clarification	2	cafeteri ; cal and ; cal are ; cal as ; cal at ; cal between ; cal gasp
        needs_clarification	2	cal hear ; cal himself ; cal m ; cal me ; cal then ; calend with ; calor y
        needs_clarification	2	cam a ; cambiarl ; camin al ; can and ; can talk ; cancel my ; cand y
        needs_clarification	2	cannon ; cant <breath> ; cant <home> ; cant <say> ; cant breath ; cant liv
        needs_clarification	2	car titl ; cara ; card from ; carpinteri ; carrer ; carry in ; carson
        needs_clarification	2	cas <job> ; cas work ; cat been ; cay un ; cb 0 ; cb no ; cest ; chair as
        needs_clarification	2	chart and ; checklist ; chest and ; chin for ; cho con ; chowd ; cign ppo
        needs_clarification	2	citi ; citizen ; claremont ; clav en ; cle the ; clean 0 ; client say
        needs_clarification	2	climb ; cllr ; clos by ; clr <colleague> ; clr <need> ; clr <stop>
        needs_clarification	2	clr cowork ; clr for ; clr hum ; clr moth ; clr neighbor ; clr whisper
        needs_clarification	2	clr work ; coat over ; cocain it ; cocain last ; cocain problem ; cod
        needs_clarification	2	cod 0 ; coed ; cok ; cok she ; cok sinc ; cold i ; cold the ; colleg told
        needs_clarification	2	columpi ; com <confused> ; com <see> ; com loco ; com quien ; com the
        needs_clarification	2	comadr ; companero del ; company on ; compar plac ; compr la ; compramo
        needs_clarification	2	con <lock> ; con <think> ; con caf ; con cand ; con pan ; con tod ; concern
        needs_clarification	2	cond de ; confidential ; conoc a ; contabilidad ; contarl ; contest bien
        needs_clarification	2	contract with ; control de ; cook in ; cook show ; corazon que ; cort los
        needs_clarification	2	cost + ; costum ; cough ; cough drop ; could hav ; could one ; couldnt find
        needs_clarification	2	counselor ; count out ; country ; coupon ; cousin then ; cowork was
        needs_clarification	2	cpr current ; crack all ; crack his ; crack last ; crack on ; crack then
        needs_clarification	2	crash my ; creci ; cros guard ; crossword ; crossword and ; crucer ; cuadr
        needs_clarification	2	cuand era ; cuand uno ; cuatr vec ; cucko ; culp ; cun en ; curiou about
        needs_clarification	2	cut herself ; cut his ; cut up ; d/c plan ; da el ; dahil ; dairy ; danc
        needs_clarification	2	danc to ; dani ; danzon ; dark so ; daught and ; daught the ; day and
        needs_clarification	2	de <rail> ; de <stimulant> ; de <tool> ; de <water> ; de blanc ; de camion
        needs_clarification	2	de carton ; de dos ; de gal ; de galleta ; de hac ; de kais ; de kern
        needs_clarification	2	de mi ; de mis ; de text ; de trail ; de tratamient ; de tren ; de vera
        needs_clarification	2	de vin ; deadlin for ; decid to ; dej los ; dej pag ; del <home>
        needs_clarification	2	del <treatment> ; del galliner ; del padr ; deliv piz ; deliver flower
        needs_clarification	2	dementi and ; demon ; deni ever ; deni ~si/hi ; dentist so ; depression no
        needs_clarification	2	desk at ; desk of ; despidiendos ; deutsch ; di a ; dia del ; diaphoresi
        needs_clarification	2	dich ; did <drug> ; did he ; did i ; did thi ; didnt get ; diecinuev ano
        needs_clarification	2	dieron un ; dinosaur <photo> ; dinosaur movi ; dio est ; direction
        needs_clarification	2	discharg from ; discus my ; dishwash ; dispatch relay ; dm ; dm me ; dmv and
        needs_clarification	2	do co ; do if ; do men ; do we ; dock and ; dock thi ; doctor on
        needs_clarification	2	doctor told ; doe <insurance> ; doe a ; doesnt <smell> ; doesnt smel
        needs_clarification	2	dog need ; dog swallow ; doing <play> ; doing drum ; dol bil ; dond estacion
        needs_clarification	2	dond qued ; dont <think> ; dont answ ; dont match ; dont mean ; dont ring
        needs_clarification	2	door has ; door is ; doorbel ; dorm de ; dos cosa ; dos hijo ; doubl at
        needs_clarification	2	down <see> ; down but ; doy clas ; dres as ; dres blu ; drink ; drip
        needs_clarification	2	driv him ; driv it ; driv my ; driv out ; driv past ; driveway at ; drop a
        needs_clarification	2	drug ; drug no ; drunk and ; dry <headface> ; dtr ; duck ; duen del ; durmi
        needs_clarification	2	durmi el ; each <hear> ; each sunday ; each voic ; eap ; el <palecolor>
        needs_clarification	2	el boletin ; el control ; el diacon ; el encendedor ; el festival ; el limon
        needs_clarification	2	el mantel ; el mio ; el past ; el personal ; el plat ; el preci ; el revers
        needs_clarification	2	el salon ; el sol ; el telefon ; el vecin ; elephant <drive> ; els wil
        needs_clarification	2	em portugu ; email on ; email that ; emergency contact ; emotional
        needs_clarification	2	empez el ; ems 0 ; en <give> ; en algun ; en cort ; en fil ; en medi
        needs_clarification	2	en nochebuen ; encier ; encim aqui ; end over ; ener mi ; engin off
        needs_clarification	2	entr que ; epilepsy ; equip ; equivoc busc ; er <see> ; es <alone> ; es geht
        needs_clarification	2	es noma ; es sol ; esk ; esk gen ; espanol de ; espanol y ; esper
        needs_clarification	2	est corre ; est golpe ; est noch ; est peg ; esta <moment> ; esta hora
        needs_clarification	2	establish ; establish who ; estatua ; estoy encer ; even <say>
        needs_clarification	2	even <write> ; even to ; ever <job> ; ever gav ; ever seen ; ever used
        needs_clarification	2	ever work ; every holiday ; every saturday ; every spr ; every word
        needs_clarification	2	everybody and ; everybody sign ; everyon got ; exam in ; examen de ; exit
        needs_clarification	2	explic ; f say ; f sound ; fal apart ; fal we ; falt en ; fan and ; far as
        needs_clarification	2	fax no ; fech ; feed tim ; feel it ; feel saf ; fel ; fel asleep ; fel down
        needs_clarification	2	feliz ; femal 0 ; ferri ; ferri <drive> ; ferri wheel ; ferry in ; few minut
        needs_clarification	2	fil del ; fil two ; find an ; finish ~0 ; fir was ; firefight and ; firm en
        needs_clarification	2	first <law> ; fish <container> ; fish tank ; floj y ; flood and ; flood in
        needs_clarification	2	foam ; foam eye ; fog horn ; food pantry ; for <moment> ; for <phone>
        needs_clarification	2	for bother ; for eight ; for march ; for she ; for teach ; for two
        needs_clarification	2	for uber ; for wif ; forbidden ; forget ; forgot to ; fortieth ; forty two
        needs_clarification	2	found <write> ; found a ; fountain in ; frasquit ; fre aft ; freez at
        needs_clarification	2	frent al ; frer a ; friday im ; friend got ; friend of ; frijol
        needs_clarification	2	from <opening> ; from ear ; from him ; from nebrask ; fue del
        needs_clarification	2	ful <container> ; ful tank ; furnac ; furnitur ; fus ; gallblad out
        needs_clarification	2	galliner ; gallo ; gallo de ; galon ; gan el ; gan en ; garrafon ; gash in
        needs_clarification	2	gat agent ; gat cod ; geht ; geht um ; gelatin ; gen moun ; giv age
        needs_clarification	2	giv everyon ; given ; given to ; glas break ; go by ; god help ; goe quiet
        needs_clarification	2	going down ; golpe la ; gon <drive> ; gon <height> ; gon driv ; gon jump
        needs_clarification	2	good <clean> ; good <crowd> ; good towel ; got cut ; got no ; got our
        needs_clarification	2	got to ; graduat ; grandm kept ; grandp 0 ; granit ; gravy ; gray per
        needs_clarification	2	greek <church> ; gues it ; guidanc ; guit in ; gun in ; gymnasium ; ha hech
        needs_clarification	2	habit from ; habl con ; hablarl ; hablen espanol ; had <cold> ; had <vermin>
        needs_clarification	2	had only ; hail on ; hallucination ; hamst ; hand of ; hand wont
        needs_clarification	2	handwritten ; handy ; hang ; hang 0 ; hangov ; hapon ; has <blade>
        needs_clarification	2	has <kin> ; has left ; has sent ; has used ; has work ; hasnt
        needs_clarification	2	hasnt <leave> ; hast <daytime> ; hast <leave> ; hast ahi ; hast sali
        needs_clarification	2	hav <furniture> ; hav and ; hav forty ; hav nev ; hav privat ; hav som
        needs_clarification	2	hav somebody ; havent used ; hay <drive> ; hay arana ; he <smell> ; he argu
        needs_clarification	2	he final ; he mov ; he said ; he set ; he smel ; hear each ; hear him
        needs_clarification	2	hear it ; hear peopl ; heard about ; heard the ; heart doing ; heart tablet
        needs_clarification	2	heart to ; hed ; hel <say> ; hel i ; hel talk ; help him ; help my ; hem of
        needs_clarification	2	her <hit> ; her <photo> ; her feet ; her mak ; her numb ; her of
        needs_clarification	2	her servic ; her tabl ; her ther ; herman por ; herman y ; hermano se
        needs_clarification	2	heroin for ; heron ; hes put ; hes saf ; hes using ; hicimo una ; hiel hac
        needs_clarification	2	high and ; highland ; highland <outdoors> ; highland park ; hij lueg
        needs_clarification	2	him <money> ; him out ; him twic ; himself then ; hinch ; hinch de ; hindi
        needs_clarification	2	hindi po ; hipotec ; his car ; his fish ; his fridg ; his garag ; his head
        needs_clarification	2	his key ; his password ; his roommat ; his thing ; his wed ; his wif
        needs_clarification	2	hit his ; hoars ; homeown ; homesick ; hour now ; hous sold ; hoy lo
        needs_clarification	2	hoy ni ; hr <past> ; hr ago ; husband driv ; husband nam ; husband no
        needs_clarification	2	husband shak ; husband snor ; husband use ; hx ; hx <give> ; hx given
        needs_clarification	2	i <blood> ; i <clothes> ; i <last> ; i <need> ; i <relapse> ; i answ
        needs_clarification	2	i apologiz ; i been ; i buy ; i cut ; i dug ; i explain ; i fil ; i gath
        needs_clarification	2	i go ; i havent ; i lie ; i might ; i refere ; i remember ; i shant ; i want
        needs_clarification	2	i wor ; i ~<consume> ; i ~drank ; i ~got ; ice all ; id <phone>
        needs_clarification	2	identificacion ; if <treatment> ; if id ; iglesi me ; ihnen ; ihnen remand
        needs_clarification	2	im <hot> ; im <outdoors> ; im about ; im apply ; im back ; im gon ; im meant
        needs_clarification	2	im six ; imag ; in <eat> ; in <medicine> ; in <threat> ; in advanc ; in by
        needs_clarification	2	in dang ; in driveway ; in group ; in march ; in mind ; in monopo
        needs_clarification	2	in residential ; in temecul ; in thes ; in third ; in want ; in what
        needs_clarification	2	incoherencia ; inf given ; inform par ; informacion ; inpatient my ; instruc
        needs_clarification	2	instruction ; insuranc company ; int 0 ; int <headface> ; int <room>
        needs_clarification	2	int jaw ; intern at ; iop and ; is <amount> ; is <insurance> ; is <kill>
        needs_clarification	2	is <opioid> ; is <sad> ; is <see> ; is awful ; is broken ; is for ; is going
        needs_clarification	2	is heroin ; is high ; is jump ; is park ; is past ; is real ; is tel
        needs_clarification	2	is threaten ; is unresponsiv ; is wrong ; is your ; isang ; isnt <consume>
        needs_clarification	2	isnt using ; isnt what ; it <last> ; it <money> ; it acros ; it hes
        needs_clarification	2	it know ; it ring ; it run ; it thursday ; it wher ; it ~<money> ; it ~cost
        needs_clarification	2	itd ; its 0 ; its <furniture> ; its <sedative> ; its cok ; its due
        needs_clarification	2	its kratom ; its light ; its what ; ive ; ive <think> ; ive got ; ive sweat
        needs_clarification	2	janitor ; jean and ; jim beam ; job and ; job last ; jordan ; juev y
        needs_clarification	2	jun to ; just <try> ; just ask ; just look ; just pick ; just ring
        needs_clarification	2	keep send ; kept ; kept a ; kept the ; ketamin i ; kickbal ; kid broth
        needs_clarification	2	kid one ; kil tim ; kind <clinician> ; kindnes ; kis the ; kitchen lik
        needs_clarification	2	knew every ; knif ; knock knock ; knot in ; know for ; know that ; know to
        needs_clarification	2	koreatown ; la <blade> ; la <opening> ; la <palecolor> ; la <try>
        needs_clarification	2	la alberc ; la carpet ; la consult ; la direccion ; la fortun ; la guitar
        needs_clarification	2	la lech ; la madrin ; la navaj ; la nev ; la nuer ; la pagin ; la perrit
        needs_clarification	2	la prob ; la que ; la recamar ; la sra ; la tomader ; la tumb ; la voz ; lab
        needs_clarification	2	labor ; lad la ; ladril ; lady at ; lahat ; lamp and ; land 0 ; land with
        needs_clarification	2	landlord ; larg <eat> ; larg <record> ; larg print ; las <amount>
        needs_clarification	2	las <count> ; las <fire> ; las <see> ; las <write> ; las vela ; last bus
        needs_clarification	2	last messag ; last use ; last used ; laugh in ; laught ; laundry and
        needs_clarification	2	lav el ; lawy on ; lax and ; le <ask> ; le <drive> ; le <phone> ; le dict
        needs_clarification	2	le marqu ; le vendi ; leagu in ; leas so ; leav are ; leav wer ; leav your
        needs_clarification	2	lechug de ; left his ; left hom ; left us ; leg ; leg i ; legib ; les <say>
        needs_clarification	2	les da ; let do ; letter to ; level i ; ley ; librarian patron
        needs_clarification	2	library book ; libro ; licens and ; lie awak ; lif is ; lif its ; lilac
        needs_clarification	2	lin clos ; lip swel ; littl chapel ; liv next ; liv without ; llam manan
        needs_clarification	2	llam porqu ; llamarl ; llamen ; llamen despu ; llor un ; lmp 0 ; lo cuent
        """
}
