extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	<opioid> <hospital> ; <opioid> <need> ; <opioid> <phone> ; <opioid> <sad>
        needs_clarification	2	<opioid> <unreal> ; <order> <clinician> ; <order> <stimulant>
        needs_clarification	2	<outdoors> <child> ; <outdoors> <daytime> ; <outdoors> <height>
        needs_clarification	2	<outdoors> <past> ; <outdoors> <phone> ; <outdoors> <stop>
        needs_clarification	2	<outdoors> <take> ; <outdoors> de ; <outdoors> horn ; <outdoors> is
        needs_clarification	2	<outdoors> on ; <outdoors> sin ; <outdoors> turn ; <outdoors> used
        needs_clarification	2	<outdoors> was ; <pain> com ; <palecolor> <money> ; <palecolor> <past>
        needs_clarification	2	<palecolor> <record> ; <palecolor> for ; <palecolor> spruc ; <palecolor> the
        needs_clarification	2	<partner> <blade> ; <partner> <feel> ; <partner> <gun>
        needs_clarification	2	<partner> <intoxicated> ; <partner> <official> ; <partner> <pill>
        needs_clarification	2	<partner> <relapse> ; <partner> <treatment> ; <partner> <water>
        needs_clarification	2	<partner> down ; <partner> me ; <partner> over ; <partner> ~<take>
        needs_clarification	2	<past> <appointment> ; <past> <blood> ; <past> any ; <past> no ; <past> your
        needs_clarification	2	<pet> <drive> ; <pet> <happy> ; <pet> <lock> ; <pet> aft ; <pet> back
        needs_clarification	2	<pet> been ; <pet> de ; <pet> lik ; <pet> ok ; <pet> und ; <pet> wil
        needs_clarification	2	<phone> <bodysound> ; <phone> <furniture> ; <phone> <go>
        needs_clarification	2	<phone> <intoxicated> ; <phone> <tool> ; <phone> alguien ; <phone> and
        needs_clarification	2	<phone> between ; <phone> bk ; <phone> block ; <phone> del ; <phone> desd
        needs_clarification	2	<phone> do ; <phone> en ; <phone> first ; <phone> had ; <phone> if
        needs_clarification	2	<phone> its ; <phone> ive ; <phone> los ; <phone> nev ; <phone> no
        needs_clarification	2	<phone> off ; <phone> par ; <phone> pd ; <phone> por ; <phone> that
        needs_clarification	2	<phone> twic ; <phone> us ; <photo> <gun> ; <photo> <kin>
        needs_clarification	2	<photo> <outdoors> ; <photo> <pet> ; <photo> has ; <photo> its ; <photo> lik
        needs_clarification	2	<pill> <bodypart> ; <pill> <continue> ; <play> <hit> ; <play> <leave>
        needs_clarification	2	<play> <palecolor> ; <play> <trade> ; <play> <write> ; <play> becaus
        needs_clarification	2	<play> cart ; <play> con ; <play> cours ; <play> de ; <play> it
        needs_clarification	2	<play> llev ; <play> of ; <play> whil ; <promise> <media> ; <promise> <play>
        needs_clarification	2	<promise> to ; <put> <ask> ; <put> <build> ; <put> <school> ; <put> de
        needs_clarification	2	<put> que ; <rail> <go> ; <rail> <play> ; <rail> com ; <rarely> <drive>
        needs_clarification	2	<rarely> por ; <record> <fall> ; <record> fil ; <record> one ; <relapse>
        needs_clarification	2	<remember> <palecolor> ; <remember> her ; <remember> the
        needs_clarification	2	<room> <appointment> ; <room> <week> ; <room> are ; <room> but ; <room> has
        needs_clarification	2	<room> pt ; <room> tod ; <room> what ; <room> ~<job> ; <rope> 0
        needs_clarification	2	<rope> <angry> ; <rope> <eat> ; <rope> <hospital> ; <rope> <leave>
        needs_clarification	2	<rope> <week> ; <rope> herself ; <rope> up ; <sad> <give> ; <sad> <happy>
        needs_clarification	2	<sad> un ; <say> <awake> ; <say> <confused> ; <say> <drive> ; <say> <fall>
        needs_clarification	2	<say> <media> ; <say> <partner> ; <say> <rope> ; <say> <stranger>
        needs_clarification	2	<say> <year> ; <say> anyth ; <say> con ; <say> del ; <say> est ; <say> ex
        needs_clarification	2	<say> hes ; <say> its ; <say> out ; <say> una ; <say> why ; <say> youl
        needs_clarification	2	<say> ~<consume> ; <say> ~<pain> ; <school> <blood> ; <school> <clinician>
        needs_clarification	2	<school> <hold> ; <school> <month> ; <school> <photo> ; <school> lin
        needs_clarification	2	<school> principal ; <school> that ; <school> twic ; <see> <church>
        needs_clarification	2	<see> <stimulant> ; <see> cas ; <see> your ; <shake> <past>
        needs_clarification	2	<shame> <amount> ; <shame> <take> ; <shame> my ; <sick> <color>
        needs_clarification	2	<smell> <alcohol> ; <smell> of ; <sober> <stimulant> ; <soon> <count>
        needs_clarification	2	<soon> <moment> ; <soon> <money> ; <start> <amount> ; <start> <day>
        needs_clarification	2	<start> <last> ; <stimulant> + ; <stimulant> <blade>
        needs_clarification	2	<stimulant> <colleague> ; <stimulant> <shame> ; <stimulant> <soon>
        needs_clarification	2	<stimulant> <wait> ; <stimulant> at ; <stimulant> hac ; <stimulant> ive
        needs_clarification	2	<stimulant> obvious ; <stimulant> self ; <stop> <angry>
        needs_clarification	2	<stop> <chestheart> ; <stop> <drive> ; <stop> <start> ; <stop> <stimulant>
        needs_clarification	2	<stop> <week> ; <stop> abiert ; <stop> ninety ; <stop> read ; <stop> tod
        needs_clarification	2	<stop> twic ; <stop> wel ; <stranger> <alone> ; <stranger> <ask>
        needs_clarification	2	<stranger> <calm> ; <stranger> <clothes> ; <stranger> <hold>
        needs_clarification	2	<stranger> <kin> ; <stranger> <rope> ; <stranger> <seizure>
        needs_clarification	2	<stranger> <stranger> ; <stranger> <year> ; <stranger> behind
        needs_clarification	2	<stranger> el ; <stranger> its ; <stranger> me ; <stranger> ni
        needs_clarification	2	<stranger> o ; <stranger> ought ; <stranger> preferab ; <stranger> should
        needs_clarification	2	<stranger> what ; <take> <blade> ; <take> <blood> ; <take> <day>
        needs_clarification	2	<take> <opening> ; <take> hast ; <take> hes ; <take> open ; <take> til
        needs_clarification	2	<think> <angry> ; <think> <cold> ; <think> <outdoors> ; <think> <phone>
        needs_clarification	2	<think> could ; <think> el ; <think> no ; <think> ther ; <think> who
        needs_clarification	2	<threat> <pet> ; <tired> <eat> ; <tired> <home> ; <tool> <die>
        needs_clarification	2	<tool> <play> ; <tool> <room> ; <tool> <shake> ; <tool> no ; <tool> the
        needs_clarification	2	<tool> then ; <town> <lock> ; <town> <moment> ; <town> <pet>
        needs_clarification	2	<town> <photo> ; <town> around ; <town> fair ; <town> que ; <trade> <phone>
        needs_clarification	2	<trade> all ; <trade> mad ; <trade> son ; <trade> thi ; <treatment> <eat>
        needs_clarification	2	<treatment> <take> ; <treatment> <write> ; <treatment> el ; <treatment> i
        needs_clarification	2	<treatment> with ; <trust> <church> ; <trust> <room> ; <trust> for
        needs_clarification	2	<try> <continue> ; <try> back ; <try> nad ; <unreal> <need>
        needs_clarification	2	<vermin> <crowd> ; <vermin> und ; <wait> <headface> ; <wait> <town>
        needs_clarification	2	<wait> away ; <wait> it ; <wait> un ; <water> <gun> ; <water> <hit>
        needs_clarification	2	<water> <month> ; <water> <night> ; <water> <opening> ; <water> <pain>
        needs_clarification	2	<water> for ; <water> from ; <week> <home> ; <week> <water>
        needs_clarification	2	<write> <amount> ; <write> <bodypart> ; <write> <die> ; <write> <hear>
        needs_clarification	2	<write> <job> ; <write> <lock> ; <write> <phone> ; <write> <treatment>
        needs_clarification	2	<write> at ; <write> doe ; <write> mejor ; <write> my ; <write> someth
        needs_clarification	2	<write> twic ; <write> us ; <write> we ; <year> <clinician>
        needs_clarification	2	<year> <moment> ; <year> <remember> ; <year> <treatment> ; <year> el
        needs_clarification	2	<year> the ; <year> then ; a <clinician> ; a <consume> ; a <daytime>
        needs_clarification	2	a <hopeless> ; a <insurance> ; a <need> ; a battery ; a bet ; a bloodbath
        needs_clarification	2	a brick ; a bridg ; a cal ; a candy ; a chanc ; a chisel ; a crowb ; a detox
        needs_clarification	2	a dres ; a fil ; a flood ; a flu ; a hears ; a hom ; a larg ; a lawy
        needs_clarification	2	a leer ; a lif ; a mail ; a market ; a medianoch ; a messag ; a mous
        needs_clarification	2	a nickel ; a night ; a otr ; a pallet ; a peaceful ; a pinat ; a pinhead
        needs_clarification	2	a pool ; a recruit ; a residential ; a rid ; a sec ; a stay ; a tenni
        needs_clarification	2	a tijuan ; a toothbrush ; a train ; a velvet ; a way ; a woman ; a ~waitlist
        needs_clarification	2	about <drug> ; about <write> ; about her ; about himself ; about who
        needs_clarification	2	about writ ; abov ; abr est ; abuel al ; abuel falleci ; acabamo ; accord
        needs_clarification	2	accord to ; accus ; acept ; aceptan el ; addr ; addres and ; addres from
        needs_clarification	2	afraid hel ; aft <church> ; aft colleg ; aft six ; afuer con ; again from
        needs_clarification	2	again im ; age or ; ahij y ; ahorit y ; ai fal ; air ; air condition ; ak
        needs_clarification	2	al <height> ; al <last> ; al <play> ; al ciel ; al dia ; al final ; al fond
        needs_clarification	2	al hij ; al mar ; al merc ; al mism ; al rat ; alcohol ; algebr ; alguem que
        needs_clarification	2	algun lad ; all <take> ; all about ; all got ; all his ; all ive ; all learn
        needs_clarification	2	all thos ; all tonight ; all very ; all weekend ; allow <consume>
        needs_clarification	2	allow smok ; aloud ; als 0 ; als do ; als in ; als is ; als on ; although
        needs_clarification	2	alumni text ; am <ask> ; am fil ; am fre ; am going ; am in ; am shy
        needs_clarification	2	am tir ; am using ; amarramo ; amarramo la ; amas ; amiga ; an <crash>
        needs_clarification	2	an <tool> ; an accident ; an interview ; and $ ; and <opioid> ; and <shame>
        needs_clarification	2	and aft ; and alway ; and charg ; and cok ; and crack ; and doe ; and eras
        needs_clarification	2	and ill ; and ive ; and long ; and shut ; and somebody ; and we ; and yet
        needs_clarification	2	and ~doesnt ; and ~paid ; anex ; anil ; ankl lik ; ann ; anniversary
        needs_clarification	2	announcement ; ano el ; anoch ; anoch fue ; ans ; answ when ; any <consume>
        needs_clarification	2	any kind ; any of ; any use ; anyon at ; anyon would ; anyth about
        needs_clarification	2	anyth mor ; approv it ; aprob el ; aquarium ; aqui ; aqui <need> ; araw
        needs_clarification	2	araw po ; are <crowd> ; are <put> ; are best ; are bet ; are ful ; are old
        needs_clarification	2	argu over ; armenian ; army in ; around 0 ; around <town> ; around town
        needs_clarification	2	arrib ; arthriti ; as <trade> ; asaw ; asaw ko ; ask her ; ask only
        needs_clarification	2	ask straight ; ask you ; asleep on ; at <money> ; at bing ; at birthday
        needs_clarification	2	at end ; at it ; at library ; at som ; atraves ; attack <always>
        needs_clarification	2	attack every ; audi ; autobu ; avent del ; avisarl ; avisarl a ; avisen
        needs_clarification	2	avisen a ; awar of ; away 0 ; away she ; away so ; ay ; ayer ; ayud par
        needs_clarification	2	b <amount> ; back is ; back to ; bad and ; bail danzon ; bail en ; bailarin
        needs_clarification	2	bak bread ; bak sal ; bal field ; balcon ; balcony ; balcony rail ; ban con
        needs_clarification	2	bank is ; banner ; bar per ; barb say ; bark in ; bath bomb ; bathroom i
        needs_clarification	2	battery died ; be <clean> ; be <phone> ; be all ; be an ; be any ; be at
        needs_clarification	2	be don ; be i ; be no ; be quiet ; be ~<sad> ; beat my ; bed open ; bed thi
        needs_clarification	2	been ; been argu ; been cal ; been dat ; been drink ; been marri ; been skim
        needs_clarification	2	been ~<consume> ; been ~drink ; befor any ; besid a ; bet with ; beyond
        needs_clarification	2	bibliotec ; bien tien ; bird feed ; bk ; blad out ; blanc y ; block from
        needs_clarification	2	blood int ; blood out ; bloodbath ; blu box ; blu one ; blu spruc
        needs_clarification	2	blueberry ; blueberry pie ; board <school> ; board at ; bolich ; bols de
        needs_clarification	2	bonit ; bonso ; bor in ; both <say> ; bother us ; bottl and ; bottl of
        needs_clarification	2	box but ; box gym ; box truck ; boy went ; brayan ; break ; bridg becaus
        needs_clarification	2	bridg partn ; brincan ; bring it ; broth aft ; broth drink ; broth lost
        needs_clarification	2	broth wif ; brother fought ; buen ; buen nos ; bufand ; bug und
        needs_clarification	2	build model ; bulletin ; burbank airport ; burgl in ; burial plot ; burn it
        needs_clarification	2	bus driv ; bus for ; bus stop ; bush ; bust ; but at ; buttonwillow
        needs_clarification	2	buz lik ; by <appointment> ; by mail ; by phon ; by psych ; by siz
        needs_clarification	2	by sunday ; by teddy ; cad cuand ; cafeteri ; cafeteri de ; cal and ; cal bk
        needs_clarification	2	cal by ; cal con ; cal found ; cal gasp ; cal hear ; cal m ; cal pd
        needs_clarification	2	cal slur ; calor y ; cam a ; cam over ; cambi de ; camion 0 ; camion por
        needs_clarification	2	camp shel ; camp was ; can and ; can someon ; canasta ; cancel my ; cancion
        needs_clarification	2	cand y ; canel y ; cano for ; cant <asleep> ; cant <say> ; cant a
        needs_clarification	2	cant sleep ; car titl ; cara ; card has ; carv ; cat been ; cat has
        needs_clarification	2	catch the ; cb numb ; cerc del ; cest pour ; chart and ; chest and
        needs_clarification	2	chest my ; cho toi ; chodzi ; chodzi o ; church bel ; church bulletin
        needs_clarification	2	cincuent ano ; citi ; client ; client no ; climb ; clr <fall> ; clr <need>
        needs_clarification	2	clr <rope> ; clr hum ; clr is ; clr lost ; clr neighbor ; clt <say>
        needs_clarification	2	coat over ; coc de ; cocain 0 ; cocain it ; cocain last ; coed ; coffe now
        needs_clarification	2	cok ; cok sinc ; cold i ; cold the ; colleg student ; colleg told ; com 0
        needs_clarification	2	com <see> ; com quien ; com the ; com thi ; comadr que ; companero del
        needs_clarification	2	company on ; compil ; compr la ; compr zapato ; compramo ; computador
        needs_clarification	2	con <lock> ; con <think> ; con cand ; confidential ; connection
        needs_clarification	2	contabilidad ; contract with ; convers com ; cort ; cort los ; costum
        needs_clarification	2	cough ; could not ; could one ; couldnt find ; counselor 0 ; county fair
        needs_clarification	2	coupon ; court next ; cousin and ; cousin got ; cowork was ; cpr current
        needs_clarification	2	crack all ; crack an ; crack head ; crack his ; crack last ; crack on
        needs_clarification	2	crash my ; cros <outdoors> ; cros guard ; cros street ; crush chest
        needs_clarification	2	cry hung ; cuadr ; cuand uno ; cuelg ; curiou about ; cut his ; d <always>
        needs_clarification	2	d/c plan ; da <eat> ; dairy ; dand ; danzon ; dark so ; daught and
        needs_clarification	2	daught took ; dcf ; de <treatment> ; de abog ; de alguien ; de carton
        needs_clarification	2	de cumpleano ; de dia ; de dos ; de favor ; de gal ; de hac ; de kais
        needs_clarification	2	de luz ; de mi ; de mis ; de ser ; de text ; de vera ; de viejit ; declin to
        needs_clarification	2	deep than ; degre in ; dehydrat ; dej abiert ; dej los ; dej oir ; dej pag
        needs_clarification	2	del <home> ; del <hot> ; del <treatment> ; del calor ; del comedor
        needs_clarification	2	del edifici ; del galliner ; del rostr ; del tac ; delic ; delivery van
        needs_clarification	2	demon ; deni ever ; depression no ; descompus el ; desk of ; desk with
        needs_clarification	2	despidiendos ; detour ; detox tea ; dia de ; dia del ; diaphoresi ; dich
        needs_clarification	2	did <drug> ; did i ; didnt <see> ; didnt pres ; didnt see ; diecinuev ano
        needs_clarification	2	dieron permis ; diganl que ; diner del ; direccion en ; discharg from
        needs_clarification	2	discharg of ; discus my ; dispatch relay ; divorc my ; dm ; dmv and ; do men
        needs_clarification	2	do or ; dobry ; doe a ; doe anyon ; doe with ; dog wil ; doi ; doing <count>
        needs_clarification	2	doing <play> ; doing drum ; don lup ; dond <past> ; dond ant ; dond estacion
        needs_clarification	2	dond qued ; dont <clothes> ; dont <think> ; dont know ; dont mean ; door is
        needs_clarification	2	door of ; door so ; dos cosa ; down <see> ; down she ; dres as ; dres blu
        needs_clarification	2	drink ; drink again ; drink then ; driv ed ; driv him ; driv in ; driv it
        needs_clarification	2	driv of ; drogen ; drop kid ; drop phon ; drug ; drug no ; drunk and ; dtr
        needs_clarification	2	dtr graduat ; duen del ; dur his ; dzien ; dzien dobry ; easiest way
        needs_clarification	2	ed and ; el <friend> ; el <official> ; el balcon ; el barandal ; el cor
        needs_clarification	2	el encendedor ; el mio ; el pegament ; el personal ; el plat ; el pleit
        needs_clarification	2	el preci ; el reloj ; el revers ; el sobr ; el sol ; el vecin ; elder
        needs_clarification	2	elder m ; elephant on ; eleven minut ; ello y ; els wil ; embaraz
        needs_clarification	2	emergency contact ; empez el ; ems ; ems 0 ; en algun ; en fil ; en medi
        needs_clarification	2	en nochebuen ; encier ; encim y ; encontramo ; end it ; enrollment
        needs_clarification	2	entier y ; entr que ; envelop ; equip de ; equivoc busc ; er <see>
        needs_clarification	2	es <stranger> ; es noma ; escuch ; escuch en ; esk ; esk gen ; esperamo
        needs_clarification	2	espos trabaj ; est <hit> ; est <night> ; est a ; est mund ; est noch
        needs_clarification	2	est platic ; est por ; esta <moment> ; esta cosa ; esta hora ; estacion
        needs_clarification	2	estan ; estoy encer ; et il ; even <say> ; even <write> ; even know
        needs_clarification	2	even to ; ever <job> ; ever <see> ; ever work ; every cloud ; every decemb
        needs_clarification	2	every holiday ; every minut ; every saturday ; everybody and
        needs_clarification	2	everybody sign ; everyon got ; excit ; explain in ; explain to ; f <drug>
        needs_clarification	2	f cry ; f etoh ; f say ; f sound ; fad ; fail <school> ; fal apart ; falt en
        needs_clarification	2	fan and ; far my ; farmaci a ; fath sold ; fault ; fax no ; feel it
        needs_clarification	2	fel down ; femal cry ; ferri ; ferri <drive> ; ferri wheel ; few day
        needs_clarification	2	field and ; fight outsid ; fil ; fil two ; filh ; final turn ; finish
        needs_clarification	2	finish the ; fir to ; fir was ; first <eat> ; first cal ; flagpol ; floj
        needs_clarification	2	flow ; fluid ; foam ; fog horn ; foi ; follow the ; food truck ; foot two
        needs_clarification	2	for <eat> ; for <moment> ; for <phone> ; for <town> ; for chew ; for she
        needs_clarification	2	for uber ; for und ; for work ; forearm ; form de ; form is ; fortieth
        needs_clarification	2	found a ; found someth ; fountain ; frasquit ; freez at ; friday im
        needs_clarification	2	friend + ; friend moth ; friend of ; from <hot> ; from <opening>
        needs_clarification	2	from <phone> ; from ear ; from library ; from nebrask ; from octob
        needs_clarification	2	fruitcak ; fruta ; fuer del ; fuert la ; ful tank ; ful tim ; funny thing
        needs_clarification	2	furnac ; furnac and ; furnitur stor ; fus ; galliner ; gam on ; gan el
        needs_clarification	2	gan en ; gan la ; garrafon ; gasp ; gav it ; gav zip ; gelatin ; geometry
        needs_clarification	2	get back ; get him ; get stuck ; giv everyon ; giv mor ; given ; given to
        needs_clarification	2	glas break ; gmail ; god help ; going down ; golf cart ; golf cours
        needs_clarification	2	golpe la ; gon <drive> ; gon <height> ; gon <put> ; gon driv ; gon jump
        needs_clarification	2	gon put ; good <crowd> ; good <kin> ; good term ; goril ; got cut
        needs_clarification	2	got marri ; got mov ; got our ; grabacion ; gracia por ; grad and ; graduat
        needs_clarification	2	grandmoth ; grandmoth funeral ; granit ; grapevin and ; gray per ; group #
        needs_clarification	2	guanter ; gues it ; guidanc ; gummi ; gymnasium ; ha hech ; habi <money>
        needs_clarification	2	habi pag ; habit from ; habit of ; habl con ; habl porqu ; hablen espanol
        needs_clarification	2	hac treint ; had <cold> ; had <vermin> ; hand fre ; hand with ; hand wont
        needs_clarification	2	handwritten ; handy ; hang 0 ; hang herself ; hang on ; hard part
        needs_clarification	2	has <appointment> ; has <blade> ; has <kin> ; has car ; has fiv ; has left
        needs_clarification	2	has sent ; hasnt ; hasnt <leave> ; hast <daytime> ; hav <furniture>
        needs_clarification	2	hav <hear> ; hav <law> ; hav and ; hav bed ; hav chang ; hav heard ; hav nev
        needs_clarification	2	hav privat ; hav somebody ; havent used ; hay <church> ; hay arana
        needs_clarification	2	he <smell> ; he decid ; he final ; he get ; he grab ; he know ; he said
        needs_clarification	2	he set ; he smel ; hear him ; hear noth ; heard the ; heart doing
        needs_clarification	2	heart tablet ; hed ; hed <think> ; hel talk ; hel ~<emergency>
        needs_clarification	2	hel ~overdos ; help him ; hem ; her <goodbye> ; her <hit> ; her <photo>
        needs_clarification	2	her can ; her dorm ; her drink ; her servic ; her skul ; her throat
        needs_clarification	2	her visit ; herman por ; heroin for ; herself then ; hes nev ; hes one
        needs_clarification	2	hes put ; hes saf ; hiel hac ; high and ; hij meti ; him <money>
        needs_clarification	2	him <rope> ; him hang ; him out ; him tonight ; hinch ; hipotec se ; his bro
        needs_clarification	2	his car ; his fridg ; his head ; his jean ; his record ; his roommat
        needs_clarification	2	his shift ; his wed ; his wif ; hit his ; hiz la ; hockey ; hold 0
        needs_clarification	2	hom they ; homeown ; honey ; hoop ; horn de ; hospital show ; hous to
        needs_clarification	2	houseboat ; howl ; hoy ni ; hr <past> ; hr ago ; hung over ; husb
        needs_clarification	2	husband and ; husband no ; husband use ; hx ; hx <give> ; hx given ; hx kne
        needs_clarification	2	hx ~dt ; i <blood> ; i <last> ; i <need> ; i <play> ; i dug ; i explain
        needs_clarification	2	i fel ; i gath ; i havent ; i help ; i hunt ; i lie ; i might ; i mop
        needs_clarification	2	i pres ; i serv ; i shant ; i want ; i wear ; i ~drank ; i ~hit ; ice all
        needs_clarification	2	id <phone> ; identificacion ; idk ; if <need> ; if <treatment> ; if id
        needs_clarification	2	ill <phone> ; ill cal ; im 0 ; im <hot> ; im <soon> ; im alway ; im gon
        needs_clarification	2	im meant ; im next ; im out ; im suicidal ; in 0 ; in <eat> ; in <medicine>
        needs_clarification	2	in <threat> ; in by ; in dang ; in fri ; in glendor ; in liv ; in meeting
        needs_clarification	2	in mind ; in pencil ; in temecul ; in thes ; in toled ; in vernon ; in want
        needs_clarification	2	incoherencia ; inf for ; informacion ; information ; inhal is ; inpatient my
        needs_clarification	2	ins card ; insid <container> ; insuranc card ; int <headface> ; int jaw
        needs_clarification	2	interview on ; interview tue ; inund el ; iop and ; iron and ; is <break>
        needs_clarification	2	is <die> ; is <drive> ; is <insurance> ; is alway ; is any ; is bad
        needs_clarification	2	is clos ; is empty ; is film ; is for ; is going ; is hav ; is kais
        needs_clarification	2	is like ; is lying ; is tel ; is threaten ; is tru ; is unresponsiv
        needs_clarification	2	is wrong ; is your ; isang ; isnt <consume> ; isnt using ; it <always>
        needs_clarification	2	it <see> ; it acros ; it answer ; it back ; it depend ; it felt ; it had
        needs_clarification	2	it hes ; it how ; it play ; it run ; it tonight ; it walk ; it wher ; itd
        needs_clarification	2	ito ; its 0 ; its <furniture> ; its <opioid> ; its drink ; its kratom
        needs_clarification	2	its light ; its noth ; its two ; its urgent ; its what ; ive ; ive <take>
        needs_clarification	2	ive <think> ; ive got ; ive paid ; jar of ; jim beam ; job and ; job last
        needs_clarification	2	joint account ; judg of ; just mov ; just ring ; k no ; karaok ; keep send
        needs_clarification	2	keep str ; kept ; keyboard and ; kid broth ; kind <clinician> ; kis the
        needs_clarification	2	kms ; knew every ; know that ; know who ; known her ; koreatown
        needs_clarification	2	la <moment> ; la <opening> ; la <pet> ; la <try> ; la bibliotec ; la carpet
        needs_clarification	2	la cuadr ; la cubet ; la grabacion ; la grand ; la guanter ; la hipotec
        needs_clarification	2	la lech ; la madrin ; la mejor ; la prob ; la que ; la rej ; la segui
        needs_clarification	2	la senal ; la torment ; la voz ; lad la ; lady who ; lamp and ; lanch con
        needs_clarification	2	land 0 ; land with ; landlord fix ; languag ; larg <record> ; larg print
        needs_clarification	2	las <amount> ; las <count> ; las <see> ; las <write> ; las planta
        needs_clarification	2	last eleven ; last use ; last used ; lawn mow ; lax ; le <ask> ; le dicen
        needs_clarification	2	le explic ; le hal ; le marc ; le marqu ; le pregunt ; le teng ; least it
        needs_clarification	2	leav nam ; leav wer ; lech ; leed ; left him ; left his ; left hom
        needs_clarification	2	left the ; leftov lasagn ; leg ; leg i ; les <say> ; level i ; ley
        needs_clarification	2	library book ; licens and ; licens numb ; licuador ; lif insuranc
        needs_clarification	2	lik <hear> ; lik <play> ; lik hear ; lilac ; lin clos ; lin so ; line
        needs_clarification	2	lip swel ; list at ; list on ; littl chapel ; liv next ; llam desd
        needs_clarification	2	llam despu ; llam manan ; llam se ; llamamo ; llegamo a ; llen el ; llor
        needs_clarification	2	llor un ; llov ; lo <stranger> ; lo cuent ; lo teng ; lo va ; load shotgun
        needs_clarification	2	locutor ; long <say> ; look the ; lookin for ; los <ask> ; los <day>
        needs_clarification	2	los <need> ; los <trust> ; los acento ; los escuch ; los impuesto
        needs_clarification	2	los lugar ; lot with ; loud that ; lov them ; lower <hear> ; lower voic
        needs_clarification	2	lug est ; m <ask> ; m <intoxicated> ; m <phone> ; m <say> ; m <stimulant>
        needs_clarification	2	m <trade> ; m cal ; m clr ; m im ; m resident ; m text ; machin i
        needs_clarification	2	machin no ; machin shak ; mad up ; mag ; mag tagalog ; magandang araw
        needs_clarification	2	mak <feel> ; mak sens ; makausap ; mal que ; malo ; mam me ; mam ve
        needs_clarification	2	man ther ; many to ; map of ; mar and ; marathon ; marc a ; marqu ; mas o
        needs_clarification	2	me <soon> ; me again ; me apriet ; me cal ; me down ; me entiend ; me his
        needs_clarification	2	me llaman ; me sal ; me why ; mean all ; mean the ; mecat ; medic in
        needs_clarification	2	medicar advantag ; meeting ; memb of ; memorial ; menor de ; merc me ; merci
        needs_clarification	2	mes de ; messag is ; meth four ; meth thi ; meti al ; metr ; metrolink stop
        needs_clarification	2	mi madrin ; mi numer ; mi vid ; microwav ; middl ; might hav ; mim
        needs_clarification	2	minut off ; minut out ; mis <clothes> ; model train ; molest en ; mom but
        needs_clarification	2	mom driv ; mom i ; mom say ; mon mari ; montreal ; mor she ; mor ya
        needs_clarification	2	morn then ; morning are ; mortgag in ; mot no ; moth a ; moth drink
        needs_clarification	2	moth hous ; moth keep ; moth learn ; mov the ; msg ; musical ; mutual
        """
}
