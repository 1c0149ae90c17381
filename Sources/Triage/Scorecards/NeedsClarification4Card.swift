extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	<opioid> <unreal> ; <order> <clinician> ; <order> <stimulant>
        needs_clarification	2	<outdoors> <child> ; <outdoors> <daytime> ; <outdoors> <height>
        needs_clarification	2	<outdoors> <past> ; <outdoors> <phone> ; <outdoors> <stop>
        needs_clarification	2	<outdoors> <take> ; <outdoors> de ; <outdoors> horn ; <outdoors> is
        needs_clarification	2	<outdoors> on ; <outdoors> sin ; <outdoors> turn ; <outdoors> used
        needs_clarification	2	<outdoors> was ; <pain> com ; <palecolor> <money> ; <palecolor> <past>
        needs_clarification	2	<palecolor> <record> ; <palecolor> for ; <palecolor> spruc ; <palecolor> the
        needs_clarification	2	<partner> <blade> ; <partner> <feel> ; <partner> <gun>
        needs_clarification	2	<partner> <intoxicated> ; <partner> <official> ; <partner> <pill>
        needs_clarification	2	<partner> <relapse> ; <partner> <town> ; <partner> <treatment>
        needs_clarification	2	<partner> <water> ; <partner> down ; <partner> me ; <partner> over
        needs_clarification	2	<partner> then ; <partner> ~<take> ; <past> <appointment> ; <past> <blood>
        needs_clarification	2	<past> any ; <past> no ; <past> your ; <pet> <drive> ; <pet> <happy>
        needs_clarification	2	<pet> <lock> ; <pet> aft ; <pet> back ; <pet> been ; <pet> de ; <pet> lik
        needs_clarification	2	<pet> und ; <pet> wil ; <phone> <bodysound> ; <phone> <furniture>
        needs_clarification	2	<phone> <go> ; <phone> <intoxicated> ; <phone> <put> ; <phone> <tool>
        needs_clarification	2	<phone> alguien ; <phone> and ; <phone> between ; <phone> block
        needs_clarification	2	<phone> del ; <phone> desd ; <phone> do ; <phone> en ; <phone> first
        needs_clarification	2	<phone> had ; <phone> if ; <phone> its ; <phone> ive ; <phone> los
        needs_clarification	2	<phone> nev ; <phone> no ; <phone> off ; <phone> par ; <phone> pd
        needs_clarification	2	<phone> por ; <phone> read ; <phone> that ; <phone> twic ; <phone> us
        needs_clarification	2	<photo> <gun> ; <photo> <kin> ; <photo> <outdoors> ; <photo> <pet>
        needs_clarification	2	<photo> has ; <photo> its ; <photo> lik ; <pill> <bodypart>
        needs_clarification	2	<pill> <continue> ; <play> <hit> ; <play> <leave> ; <play> <palecolor>
        needs_clarification	2	<play> <trade> ; <play> <write> ; <play> becaus ; <play> cart ; <play> con
        needs_clarification	2	<play> cours ; <play> de ; <play> llev ; <play> of ; <play> whil
        needs_clarification	2	<promise> <media> ; <promise> <play> ; <promise> to ; <put> <ask>
        needs_clarification	2	<put> <build> ; <put> <school> ; <put> de ; <put> que ; <rail> <go>
        needs_clarification	2	<rail> <play> ; <rail> com ; <rarely> <drive> ; <rarely> por
        needs_clarification	2	<record> <fall> ; <record> fil ; <record> one ; <relapse>
        needs_clarification	2	<remember> <palecolor> ; <remember> <write> ; <remember> her
        needs_clarification	2	<remember> the ; <room> <appointment> ; <room> <week> ; <room> are
        needs_clarification	2	<room> but ; <room> pt ; <room> tod ; <room> what ; <room> ~<job> ; <rope> 0
        needs_clarification	2	<rope> <angry> ; <rope> <eat> ; <rope> <hospital> ; <rope> <leave>
        needs_clarification	2	<rope> <past> ; <rope> <week> ; <rope> up ; <sad> <give> ; <sad> <happy>
        needs_clarification	2	<sad> un ; <say> <awake> ; <say> <confused> ; <say> <drive> ; <say> <fall>
        needs_clarification	2	<say> <media> ; <say> <partner> ; <say> <rope> ; <say> <stranger>
        needs_clarification	2	<say> <year> ; <say> anyth ; <say> con ; <say> del ; <say> est ; <say> ex
        needs_clarification	2	<say> hes ; <say> its ; <say> out ; <say> una ; <say> why ; <say> ~<consume>
        needs_clarification	2	<say> ~<pain> ; <say> ~<partner> ; <school> <blood> ; <school> <clinician>
        needs_clarification	2	<school> <hold> ; <school> <month> ; <school> <photo> ; <school> principal
        needs_clarification	2	<school> that ; <school> twic ; <see> <church> ; <see> <stimulant>
        needs_clarification	2	<see> cas ; <see> down ; <see> your ; <shake> <past> ; <shame> <amount>
        needs_clarification	2	<shame> <take> ; <shame> my ; <sick> <color> ; <smell> <alcohol>
        needs_clarification	2	<smell> of ; <sober> <stimulant> ; <soon> <count> ; <soon> <moment>
        needs_clarification	2	<soon> <money> ; <start> <amount> ; <start> <day> ; <start> <last>
        needs_clarification	2	<stimulant> + ; <stimulant> <blade> ; <stimulant> <colleague>
        needs_clarification	2	<stimulant> <shame> ; <stimulant> <soon> ; <stimulant> <wait>
        needs_clarification	2	<stimulant> at ; <stimulant> hac ; <stimulant> ive ; <stimulant> obvious
        needs_clarification	2	<stimulant> self ; <stop> <angry> ; <stop> <chestheart> ; <stop> <drive>
        needs_clarification	2	<stop> <start> ; <stop> <stimulant> ; <stop> <week> ; <stop> abiert
        needs_clarification	2	<stop> my ; <stop> ninety ; <stop> read ; <stop> twic ; <stop> wel
        needs_clarification	2	<stranger> <alone> ; <stranger> <ask> ; <stranger> <calm>
        needs_clarification	2	<stranger> <clothes> ; <stranger> <hold> ; <stranger> <kin>
        needs_clarification	2	<stranger> <stranger> ; <stranger> <year> ; <stranger> behind
        needs_clarification	2	<stranger> its ; <stranger> me ; <stranger> ni ; <stranger> o
        needs_clarification	2	<stranger> ought ; <stranger> preferab ; <stranger> should ; <stranger> what
        needs_clarification	2	<stranger> ~<seizure> ; <take> <blade> ; <take> <blood> ; <take> <day>
        needs_clarification	2	<take> <opening> ; <take> hast ; <take> hes ; <take> open ; <take> til
        needs_clarification	2	<think> <angry> ; <think> <cold> ; <think> <give> ; <think> <outdoors>
        needs_clarification	2	<think> <phone> ; <think> could ; <think> no ; <think> ther ; <think> who
        needs_clarification	2	<threat> <drive> ; <threat> <pet> ; <tired> <eat> ; <tired> <home>
        needs_clarification	2	<tool> <die> ; <tool> <play> ; <tool> <room> ; <tool> <shake> ; <tool> no
        needs_clarification	2	<tool> the ; <tool> then ; <town> <lock> ; <town> <moment> ; <town> <pet>
        needs_clarification	2	<town> <photo> ; <town> fair ; <town> que ; <trade> <phone> ; <trade> all
        needs_clarification	2	<trade> at ; <trade> mad ; <trade> son ; <trade> thi ; <treatment> <eat>
        needs_clarification	2	<treatment> <take> ; <treatment> el ; <treatment> i ; <treatment> with
        needs_clarification	2	<trust> <church> ; <trust> <room> ; <trust> for ; <try> <continue>
        needs_clarification	2	<try> back ; <try> nad ; <unreal> <need> ; <vermin> <crowd> ; <vermin> und
        needs_clarification	2	<wait> <headface> ; <wait> <town> ; <wait> <trade> ; <wait> away ; <wait> it
        needs_clarification	2	<wait> list ; <wait> un ; <water> <hit> ; <water> <month> ; <water> <night>
        needs_clarification	2	<water> <pain> ; <water> for ; <water> from ; <week> <home> ; <week> <water>
        needs_clarification	2	<write> <amount> ; <write> <bodypart> ; <write> <die> ; <write> <hear>
        needs_clarification	2	<write> <job> ; <write> <lock> ; <write> <phone> ; <write> <treatment>
        needs_clarification	2	<write> at ; <write> mejor ; <write> my ; <write> someth ; <write> twic
        needs_clarification	2	<write> us ; <write> we ; <year> <clinician> ; <year> <moment>
        needs_clarification	2	<year> <remember> ; <year> <treatment> ; <year> el ; <year> the
        needs_clarification	2	<year> then ; a <always> ; a <clinician> ; a <consume> ; a <daytime>
        needs_clarification	2	a <hopeless> ; a <insurance> ; a <need> ; a battery ; a bet ; a bloodbath
        needs_clarification	2	a brick ; a bridg ; a cal ; a candy ; a chanc ; a chisel ; a crowb ; a detox
        needs_clarification	2	a dres ; a fan ; a fil ; a flood ; a flu ; a hears ; a hom ; a larg ; a lawy
        needs_clarification	2	a leer ; a lif ; a mail ; a market ; a medianoch ; a messag ; a mous
        needs_clarification	2	a nickel ; a night ; a otr ; a pallet ; a peaceful ; a pinhead ; a pool
        needs_clarification	2	a recruit ; a residential ; a rid ; a sec ; a stay ; a tenni ; a tijuan
        needs_clarification	2	a toothbrush ; a train ; a velvet ; a way ; a ~waitlist ; about <drug>
        needs_clarification	2	about <write> ; about her ; about himself ; about who ; abov ; abr est
        needs_clarification	2	abuel al ; abuel falleci ; acabamo ; accord ; accord to ; accus ; acept
        needs_clarification	2	aceptan el ; addr ; addres and ; addres from ; advantag ; afraid hel
        needs_clarification	2	aft <church> ; aft <clean> ; aft chor ; aft colleg ; aft six ; afuer con
        needs_clarification	2	again from ; again im ; age or ; ahij y ; ahorit y ; ai fal ; air
        needs_clarification	2	air condition ; ak ; al <height> ; al <last> ; al <play> ; al ciel ; al dia
        needs_clarification	2	al final ; al fond ; al mar ; al mism ; al rat ; alcohol ; algebr
        needs_clarification	2	alguem ai ; alguem que ; algun lad ; all <take> ; all about ; all got
        needs_clarification	2	all his ; all ive ; all learn ; all thos ; all tonight ; all very
        needs_clarification	2	all weekend ; allow <consume> ; allow smok ; along the ; aloud ; als 0
        needs_clarification	2	als do ; als in ; als is ; als on ; although ; alumni text ; am <ask>
        needs_clarification	2	am fil ; am fre ; am going ; am in ; am shy ; am tir ; am using ; amarramo
        needs_clarification	2	amarramo la ; amas ; amiga ; an <crash> ; an <tool> ; an accident
        needs_clarification	2	an interview ; and $ ; and <opioid> ; and <shame> ; and aft ; and alway
        needs_clarification	2	and charg ; and cok ; and crack ; and doe ; and eras ; and ill ; and ive
        needs_clarification	2	and long ; and shut ; and somebody ; and we ; and yet ; and ~paid ; anex
        needs_clarification	2	anil ; ankl lik ; ann ; anniversary ; announcement ; ano el ; anoch
        needs_clarification	2	anoch fue ; ans ; answ when ; any <consume> ; any kind ; any of ; any use
        needs_clarification	2	anybody <appointment> ; anyon at ; anyon would ; anyth about ; anyth mor
        needs_clarification	2	approv it ; aprob el ; aquarium ; aqui ; aqui <need> ; araw ; araw po
        needs_clarification	2	are <crowd> ; are best ; are bet ; are ful ; are old ; argu over ; armenian
        needs_clarification	2	army in ; around 0 ; around <town> ; around town ; arrib ; artesi ; arthriti
        needs_clarification	2	as <trade> ; asaw ; asaw ko ; ask her ; ask only ; ask straight ; ask you
        needs_clarification	2	asleep on ; at <money> ; at bing ; at birthday ; at end ; at it ; at library
        needs_clarification	2	at som ; atend em ; atraves ; attack <always> ; attack every ; audi ; autobu
        needs_clarification	2	avent del ; avisarl ; avisarl a ; avisen ; avisen a ; awar of ; away 0
        needs_clarification	2	away she ; away so ; ay ; ayer ; ayud par ; b <amount> ; bachelor <play>
        needs_clarification	2	back is ; back to ; bad and ; bail en ; bailarin ; bak bread ; bak sal
        needs_clarification	2	bal field ; balcon ; balcony ; balcony rail ; ban con ; bank is ; bank now
        needs_clarification	2	banner ; bar per ; barb say ; bark in ; bath bomb ; bathroom i
        needs_clarification	2	battery died ; be <clean> ; be <phone> ; be <stranger> ; be all ; be an
        needs_clarification	2	be any ; be at ; be don ; be i ; be no ; be quiet ; be somebody ; be ~<sad>
        needs_clarification	2	beat my ; bed open ; bed thi ; been ; been argu ; been cal ; been dat
        needs_clarification	2	been drink ; been marri ; been skim ; been ~<consume> ; been ~drink
        needs_clarification	2	befor any ; besid a ; best <day> ; bet with ; beyond ; bibliotec ; bien tien
        needs_clarification	2	bird feed ; blad out ; blanc y ; block from ; blood int ; blood out
        needs_clarification	2	bloodbath ; blu box ; blu one ; blu spruc ; blueberry ; blueberry pie
        needs_clarification	2	board <school> ; board at ; bolich ; bols de ; bonit ; bonso ; bor in
        needs_clarification	2	both <say> ; bother us ; bottl and ; bottl of ; box but ; box gym
        needs_clarification	2	box truck ; boy went ; brayan ; break ; bridg becaus ; bridg partn ; brincan
        needs_clarification	2	bring it ; bro in ; broth aft ; broth drink ; broth lost ; broth wif
        needs_clarification	2	brother fought ; buen ; buen nos ; bug und ; build model ; bulletin
        needs_clarification	2	burbank airport ; burgl in ; burial plot ; burn it ; bus driv ; bus for
        needs_clarification	2	bus stop ; bush ; bust ; but at ; buttonwillow ; buz lik ; by <appointment>
        needs_clarification	2	by hors ; by mail ; by phon ; by psych ; by siz ; by sunday ; by teddy
        needs_clarification	2	cad cuand ; cafeteri ; cafeteri de ; cal and ; cal by ; cal con ; cal found
        needs_clarification	2	cal gasp ; cal hear ; cal m ; cal pd ; cal slur ; calor y ; cam a ; cam over
        needs_clarification	2	cambi de ; camion 0 ; camion por ; camp shel ; camp was ; can and ; canasta
        needs_clarification	2	cancel my ; cancion ; cand y ; canel y ; cano for ; cant <asleep>
        needs_clarification	2	cant <say> ; cant a ; cant sleep ; car titl ; cara ; card has ; carv
        needs_clarification	2	cat been ; cat has ; catch the ; cb numb ; cerc del ; cest pour ; chart and
        needs_clarification	2	chest and ; chest my ; cho toi ; chodzi ; chodzi o ; church bel
        needs_clarification	2	church bulletin ; cincuent ano ; citi ; client ; client no ; climb
        needs_clarification	2	clr <fall> ; clr <need> ; clr <rope> ; clr hum ; clr is ; clr lost
        needs_clarification	2	clr neighbor ; clt <say> ; coat over ; coc de ; cocain 0 ; cocain it
        needs_clarification	2	cocain last ; cod in ; coed ; coffe now ; cok ; cok sinc ; cold i ; cold the
        needs_clarification	2	colleg student ; colleg told ; com 0 ; com <see> ; com quien ; com the
        needs_clarification	2	com thi ; comadr que ; companero del ; company on ; compil ; compr la
        needs_clarification	2	compr zapato ; compramo ; computador ; con <lock> ; con <think> ; con cand
        needs_clarification	2	con tod ; confidential ; connection ; contabilidad ; contract with
        needs_clarification	2	convers com ; correct it ; cort ; cort los ; costum ; cough ; could not
        needs_clarification	2	could one ; couldnt find ; counselor 0 ; country cod ; county fair ; coupon
        needs_clarification	2	court next ; cousin and ; cousin got ; cowork was ; cpr current ; crack all
        needs_clarification	2	crack an ; crack his ; crack last ; crack on ; crash my ; cros <outdoors>
        needs_clarification	2	cros guard ; cros street ; cry hung ; cuadr ; cuand uno ; cuelg
        needs_clarification	2	curiou about ; cut his ; d <always> ; d/c plan ; da <eat> ; dairy ; dand
        needs_clarification	2	dark so ; daught and ; daught recital ; daught took ; dcf ; de <treatment>
        needs_clarification	2	de abog ; de alguien ; de carton ; de clav ; de cumpleano ; de dia ; de dos
        needs_clarification	2	de favor ; de gal ; de hac ; de kais ; de luz ; de mi ; de mis
        needs_clarification	2	de quinceaner ; de ser ; de text ; de vera ; de viejit ; declin to
        needs_clarification	2	deep than ; degre in ; dehydrat ; dej abiert ; dej los ; dej oir ; dej pag
        needs_clarification	2	del <home> ; del <hot> ; del <treatment> ; del calor ; del comedor
        needs_clarification	2	del edifici ; del rostr ; del tac ; delic ; delivery van ; demon ; deni ever
        needs_clarification	2	depression no ; depui ; descompus el ; desk of ; desk with ; despidiendos
        needs_clarification	2	detour ; detox tea ; dia de ; dia del ; diaphoresi ; dich ; did <drug>
        needs_clarification	2	did i ; didnt <see> ; didnt pres ; diecinuev ano ; dieron permis
        needs_clarification	2	diganl que ; diner del ; direccion en ; discharg from ; discharg of
        needs_clarification	2	discus my ; dispatch relay ; divorc my ; dm ; dmv and ; do men ; do or
        needs_clarification	2	do we ; dobry ; doe a ; doe anyon ; doe with ; dog wil ; doing <count>
        needs_clarification	2	doing <play> ; doing drum ; don lup ; dond <past> ; dond ant ; dond estacion
        needs_clarification	2	dond qued ; dont <clothes> ; dont <think> ; dont know ; dont mean ; door has
        needs_clarification	2	door is ; door of ; door so ; dos cosa ; down <see> ; down she ; dres as
        needs_clarification	2	dres blu ; drink ; drink again ; drink then ; driv ed ; driv him ; driv in
        needs_clarification	2	driv it ; driv of ; drop kid ; drop phon ; drug ; drug no ; drunk and ; dtr
        needs_clarification	2	dtr graduat ; duen del ; dur his ; dzien ; dzien dobry ; each <school>
        needs_clarification	2	easiest way ; ed and ; el <consume> ; el <friend> ; el <official>
        needs_clarification	2	el balcon ; el barandal ; el cor ; el encendedor ; el mio ; el pegament
        needs_clarification	2	el personal ; el plat ; el pleit ; el preci ; el reloj ; el revers ; el sobr
        needs_clarification	2	el sol ; el vecin ; elder ; elder m ; elephant on ; eleven minut ; ello y
        needs_clarification	2	els wil ; embaraz ; emergency contact ; empez el ; ems ; ems 0 ; en algun
        needs_clarification	2	en fil ; en medi ; en nochebuen ; encier ; encim y ; encontramo ; enrollment
        needs_clarification	2	entier y ; entr que ; envelop ; equip de ; equivoc busc ; er <see>
        needs_clarification	2	es <stranger> ; es mas ; es noma ; es tod ; escuch ; escuch en ; esk
        needs_clarification	2	esk gen ; esperamo ; espos trabaj ; est <hit> ; est <night> ; est a
        needs_clarification	2	est mund ; est noch ; est platic ; est por ; esta <moment> ; esta cosa
        needs_clarification	2	esta hora ; estacion ; estan ; estoy encer ; et il ; even <say>
        needs_clarification	2	even <write> ; even know ; even to ; ever <job> ; ever <see> ; ever work
        needs_clarification	2	every cloud ; every decemb ; every holiday ; every minut ; every saturday
        needs_clarification	2	everybody and ; everybody sign ; everyon got ; excit ; explain in
        needs_clarification	2	explain to ; f <drug> ; f cry ; f etoh ; f say ; f sound ; fad
        needs_clarification	2	fail <school> ; fal apart ; falt en ; fan and ; far my ; farmaci a
        needs_clarification	2	fath sold ; fault ; fax no ; feel it ; fel down ; femal cry ; ferri
        needs_clarification	2	ferri <drive> ; ferri wheel ; few day ; field and ; fight outsid ; fil
        needs_clarification	2	fil two ; filh ; final turn ; finish the ; fir to ; fir was ; first <eat>
        needs_clarification	2	first <outdoors> ; first cal ; flagpol ; floj ; flow ; foam ; fog horn ; foi
        needs_clarification	2	follow the ; food truck ; foot two ; for <eat> ; for <moment> ; for <phone>
        needs_clarification	2	for <town> ; for chew ; for she ; for uber ; for und ; for work ; forearm
        needs_clarification	2	form de ; form is ; fortieth ; fortieth <day> ; fortieth birthday ; found a
        needs_clarification	2	found someth ; fountain ; frasquit ; freez at ; friday im ; friend +
        needs_clarification	2	friend moth ; friend of ; from <hot> ; from <opening> ; from <phone>
        needs_clarification	2	from ear ; from library ; from nebrask ; from octob ; fruitcak ; fruta
        needs_clarification	2	fuer del ; fuert la ; ful tank ; ful tim ; funny thing ; furnac
        needs_clarification	2	furnitur stor ; fus ; gam on ; gan en ; gan la ; garrafon ; gasp ; gav it
        needs_clarification	2	gav zip ; gelatin ; geometry ; get back ; get stuck ; giv everyon ; giv mor
        needs_clarification	2	given ; given to ; glas break ; gmail ; god help ; going down ; golf cart
        needs_clarification	2	golf cours ; gon <drive> ; gon <height> ; gon <put> ; gon driv ; gon jump
        needs_clarification	2	gon put ; good <crowd> ; good <kin> ; good term ; goril ; got cut
        needs_clarification	2	got marri ; got our ; grabacion ; gracia por ; grad and ; grandmoth
        needs_clarification	2	grandmoth funeral ; granit ; grapevin and ; gray per ; group # ; guanter
        needs_clarification	2	gues it ; guidanc ; gummi ; ha hech ; ha ido ; habi <money> ; habi pag
        needs_clarification	2	habit of ; habl porqu ; hablen espanol ; hac treint ; had <cold>
        needs_clarification	2	had <vermin> ; hand fre ; hand with ; hand wont ; handwritten ; handy
        needs_clarification	2	hang 0 ; hang on ; hard part ; has <appointment> ; has <blade> ; has <kin>
        needs_clarification	2	has car ; has fiv ; has left ; has sent ; hasnt ; hasnt <leave>
        needs_clarification	2	hast <daytime> ; hav <furniture> ; hav <hear> ; hav <law> ; hav and
        needs_clarification	2	hav bed ; hav chang ; hav got ; hav heard ; hav nev ; hav privat
        needs_clarification	2	hav somebody ; havent used ; hay <church> ; hay arana ; hay camion ; hay un
        needs_clarification	2	he <smell> ; he decid ; he final ; he get ; he grab ; he know ; he said
        needs_clarification	2	he set ; he smel ; hear him ; hear noth ; heard the ; heart doing
        needs_clarification	2	heart tablet ; hed ; hed <think> ; hel <rope> ; hel hang ; hel talk
        needs_clarification	2	hel ~<emergency> ; hel ~overdos ; help him ; hem ; her <goodbye> ; her <hit>
        needs_clarification	2	her <photo> ; her can ; her dorm ; her drink ; her numb ; her servic
        needs_clarification	2	her skul ; her throat ; her visit ; herman por ; heroin for ; herself then
        needs_clarification	2	hes <hear> ; hes nev ; hes one ; hes put ; hiel hac ; high and ; hij meti
        needs_clarification	2	him <money> ; him <rope> ; him hang ; him out ; him tonight ; hinch
        needs_clarification	2	hipotec se ; his bro ; his car ; his fridg ; his head ; his roommat
        needs_clarification	2	his shift ; his thing ; his wed ; his wif ; hit a ; hit his ; hiz la
        needs_clarification	2	hockey ; hold 0 ; hom they ; homeown ; honey ; hoop ; horn de
        needs_clarification	2	hospital show ; hous to ; houseboat ; howl ; hoy ni ; hr <past> ; hr ago
        needs_clarification	2	hung over ; husb ; husband and ; husband no ; husband use ; hx ; hx <give>
        needs_clarification	2	hx given ; hx kne ; hx ~dt ; i <blood> ; i <last> ; i <need> ; i <play>
        needs_clarification	2	i dug ; i explain ; i fel ; i gath ; i havent ; i help ; i hunt ; i lie
        needs_clarification	2	i might ; i mop ; i pres ; i serv ; i shant ; i want ; i wear ; i ~drank
        needs_clarification	2	i ~hit ; ice all ; id <phone> ; identificacion ; idk ; if <need>
        needs_clarification	2	if <treatment> ; if id ; ill <phone> ; ill cal ; im 0 ; im <hot> ; im <soon>
        needs_clarification	2	im alway ; im gon ; im meant ; im next ; im out ; im suicidal ; in 0
        needs_clarification	2	in <eat> ; in <medicine> ; in <threat> ; in by ; in dang ; in fri
        needs_clarification	2	in glendor ; in liv ; in meeting ; in mind ; in pencil ; in temecul
        needs_clarification	2	in thes ; in toled ; in vernon ; in want ; incoherencia ; inf for
        needs_clarification	2	informacion ; information ; inhal is ; inpatient my ; ins card
        needs_clarification	2	insid <container> ; insuranc card ; int <headface> ; int jaw ; interview on
        needs_clarification	2	interview tue ; inund el ; iop and ; iron and ; is <break> ; is <die>
        needs_clarification	2	is <drive> ; is <insurance> ; is alway ; is any ; is clos ; is empty
        needs_clarification	2	is film ; is for ; is going ; is hav ; is kais ; is like ; is lying ; is tel
        needs_clarification	2	is threaten ; is tru ; is unresponsiv ; is wrong ; is your ; isang
        needs_clarification	2	isnt <consume> ; isnt using ; it <always> ; it <see> ; it acros ; it answer
        needs_clarification	2	it back ; it coed ; it depend ; it felt ; it had ; it hes ; it how ; it play
        needs_clarification	2	it run ; it tonight ; it walk ; it wher ; itd ; ito ; its 0
        needs_clarification	2	its <furniture> ; its <opioid> ; its drink ; its kratom ; its light
        needs_clarification	2	its noth ; its two ; its urgent ; its what ; ive ; ive <think> ; ive got
        needs_clarification	2	ive paid ; jar of ; jim beam ; job and ; joint account ; judg of ; just mov
        needs_clarification	2	just ring ; k no ; karaok ; keep send ; keep str ; kept ; keyboard and
        needs_clarification	2	kid broth ; kil myself ; kil tim ; kind <clinician> ; kis the ; kitchen lik
        needs_clarification	2	kms ; knew every ; knif and ; know that ; know who ; known her ; koreatown
        needs_clarification	2	la <moment> ; la <opening> ; la <pet> ; la <try> ; la bibliotec ; la carpet
        needs_clarification	2	la consult ; la cubet ; la grabacion ; la grand ; la guanter ; la hipotec
        needs_clarification	2	la madrin ; la mejor ; la prob ; la que ; la rej ; la segui ; la senal
        needs_clarification	2	la sra ; la torment ; la voz ; lad la ; lady who ; lamp and ; lanch con
        needs_clarification	2	land 0 ; land with ; landlord fix ; languag ; larg <record> ; larg print
        needs_clarification	2	las <amount> ; las <count> ; las <see> ; las <write> ; las planta ; las via
        needs_clarification	2	last eleven ; last use ; last used ; laugh said ; laundry and ; lawn mow
        needs_clarification	2	lax ; le <ask> ; le dicen ; le explic ; le hal ; le marc ; le marqu
        needs_clarification	2	le pregunt ; le teng ; le vendi ; least it ; leav nam ; leav wer ; leed
        needs_clarification	2	left him ; left his ; left hom ; left the ; leftov lasagn ; leg ; leg i
        needs_clarification	2	les <say> ; level i ; ley ; library book ; licens and ; licens numb
        needs_clarification	2	licuador ; lif insuranc ; lik <hear> ; lik <play> ; lik hear ; lilac
        needs_clarification	2	lin <phone> ; lin clos ; lin so ; line ; lip r ; lip swel ; list at
        needs_clarification	2	list on ; littl chapel ; liv next ; llam desd ; llam despu ; llam manan
        needs_clarification	2	llam se ; llamamo ; llegamo a ; llen el ; llor ; llor un ; llov
        needs_clarification	2	lo <stranger> ; lo teng ; lo va ; load shotgun ; locutor ; look down
        needs_clarification	2	look the ; lookin for ; los <ask> ; los <day> ; los <need> ; los <trust>
        needs_clarification	2	los acento ; los escuch ; los impuesto ; los lugar ; loud that ; lov them
        needs_clarification	2	lower <hear> ; lower voic ; lug est ; m <ask> ; m <phone> ; m <say>
        needs_clarification	2	m <stimulant> ; m <trade> ; m cal ; m clr ; m im ; m resident ; m text
        needs_clarification	2	machin i ; machin no ; machin shak ; mad up ; mag ; mag tagalog
        needs_clarification	2	magandang araw ; mak <feel> ; mak sens ; makausap ; mal que ; malo ; mam me
        needs_clarification	2	mam ve ; man ther ; many to ; map of ; mar and ; marathon ; marc a ; marqu
        needs_clarification	2	marquem por ; mas o ; mas on ; me <soon> ; me again ; me apriet ; me cal
        needs_clarification	2	me down ; me entiend ; me his ; me llaman ; me pint ; me sal ; me whenev
        needs_clarification	2	me why ; mean all ; mean the ; mecat ; medic in ; medicar advantag ; meeting
        needs_clarification	2	memb of ; memorial ; menor de ; merc ; merc me ; merci ; mes de ; messag is
        needs_clarification	2	meth four ; meth thi ; meti al ; metr ; metrolink stop ; mi dentist
        needs_clarification	2	mi madr ; mi madrin ; mi numer ; mi vid ; microwav ; middl ; might hav ; mim
        needs_clarification	2	minut off ; minut out ; mis <clothes> ; model train ; molest en ; mom but
        needs_clarification	2	mom i ; mom say ; mon mari ; mor she ; mor ya ; morn then ; morning are
        """
}
