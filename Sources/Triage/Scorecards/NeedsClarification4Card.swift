extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	<medicine> for ; <medicine> in ; <moment> <past> ; <moment> <try>
        needs_clarification	2	<moment> mi ; <moment> would ; <moment> ~<drug> ; <money> <caretaking>
        needs_clarification	2	<money> <happy> ; <money> <play> ; <money> <tired> ; <money> first
        needs_clarification	2	<month> <fire> ; <month> <room> ; <month> and ; <month> of ; <month> ok
        needs_clarification	2	<month> on ; <month> ther ; <need> ; <need> <ask> ; <need> <die>
        needs_clarification	2	<need> <feel> ; <need> <home> ; <need> <insurance> ; <need> <official>
        needs_clarification	2	<need> <start> ; <need> him ; <need> inf ; <need> someth ; <need> you
        needs_clarification	2	<night> <clinician> ; <night> <continue> ; <night> between ; <night> fue
        needs_clarification	2	<night> he ; <night> i ; <night> my ; <night> por ; <official> <colleague>
        needs_clarification	2	<official> <pet> ; <official> then ; <opening> <give> ; <opening> <home>
        needs_clarification	2	<opening> <night> ; <opening> <pet> ; <opening> <stranger> ; <opening> off
        needs_clarification	2	<opening> porqu ; <opening> y ; <opioid> <container> ; <opioid> <need>
        needs_clarification	2	<opioid> <phone> ; <opioid> <sad> ; <order> by ; <order> ~<clinician>
        needs_clarification	2	<outdoors> <height> ; <outdoors> <past> ; <outdoors> <phone>
        needs_clarification	2	<outdoors> <rail> ; <outdoors> <stop> ; <outdoors> <take> ; <outdoors> ever
        needs_clarification	2	<outdoors> horn ; <outdoors> is ; <outdoors> thi ; <outdoors> turn
        needs_clarification	2	<outdoors> used ; <outdoors> was ; <pain> com ; <palecolor> <build>
        needs_clarification	2	<palecolor> <past> ; <palecolor> <record> ; <palecolor> <year>
        needs_clarification	2	<palecolor> for ; <palecolor> the ; <partner> <blood> ; <partner> <continue>
        needs_clarification	2	<partner> <feel> ; <partner> <gun> ; <partner> <kin> ; <partner> <official>
        needs_clarification	2	<partner> <relapse> ; <partner> <treatment> ; <partner> <water>
        needs_clarification	2	<partner> down ; <partner> me ; <partner> over ; <partner> ~<take>
        needs_clarification	2	<past> <blood> ; <past> bc ; <past> no ; <past> your ; <pet> <drive>
        needs_clarification	2	<pet> <give> ; <pet> <happy> ; <pet> <insurance> ; <pet> <lock> ; <pet> aft
        needs_clarification	2	<pet> been ; <pet> de ; <pet> thi ; <pet> wil ; <phone> <bodysound>
        needs_clarification	2	<phone> <crowd> ; <phone> <furniture> ; <phone> <intoxicated>
        needs_clarification	2	<phone> <soon> ; <phone> <year> ; <phone> alguien ; <phone> and
        needs_clarification	2	<phone> between ; <phone> bk ; <phone> block ; <phone> del ; <phone> desd
        needs_clarification	2	<phone> en ; <phone> first ; <phone> if ; <phone> its ; <phone> ive
        needs_clarification	2	<phone> lo ; <phone> los ; <phone> nev ; <phone> no ; <phone> o ; <phone> on
        needs_clarification	2	<phone> par ; <phone> pd ; <phone> por ; <phone> read ; <phone> she
        needs_clarification	2	<phone> that ; <phone> twic ; <phone> us ; <photo> <gun> ; <photo> <pet>
        needs_clarification	2	<pill> <bodypart> ; <pill> <continue> ; <pill> <put> ; <pill> <say>
        needs_clarification	2	<pill> i ; <play> <always> ; <play> <eat> ; <play> <hit> ; <play> <leave>
        needs_clarification	2	<play> <palecolor> ; <play> <trade> ; <play> <write> ; <play> becaus
        needs_clarification	2	<play> cart ; <play> cours ; <play> de ; <play> it ; <play> llev ; <play> on
        needs_clarification	2	<promise> <eat> ; <promise> each ; <promise> to ; <put> <ask>
        needs_clarification	2	<put> <build> ; <put> <school> ; <put> mak ; <put> que ; <put> your
        needs_clarification	2	<rail> com ; <rail> desd ; <rarely> por ; <record> <fall> ; <record> fil
        needs_clarification	2	<record> one ; <record> so ; <relapse> ; <remember> <palecolor>
        needs_clarification	2	<remember> <pet> ; <remember> <write> ; <remember> her ; <remember> the
        needs_clarification	2	<room> <appointment> ; <room> <child> ; <room> <die> ; <room> are
        needs_clarification	2	<room> but ; <room> con ; <room> mejor ; <room> pt ; <room> what
        needs_clarification	2	<room> ~<hold> ; <rope> 0 ; <rope> <angry> ; <rope> <eat>
        needs_clarification	2	<rope> <hospital> ; <rope> <leave> ; <rope> <week> ; <rope> herself
        needs_clarification	2	<rope> up ; <sad> <ask> ; <sad> <give> ; <sad> un ; <say> <awake>
        needs_clarification	2	<say> <drive> ; <say> <media> ; <say> <partner> ; <say> <phone>
        needs_clarification	2	<say> <stranger> ; <say> anyth ; <say> con ; <say> del ; <say> ex
        needs_clarification	2	<say> fil ; <say> hes ; <say> its ; <say> out ; <say> una ; <say> why
        needs_clarification	2	<say> ~<home> ; <school> <blood> ; <school> <break> ; <school> <clinician>
        needs_clarification	2	<school> <day> ; <school> <give> ; <school> <month> ; <school> <photo>
        needs_clarification	2	<school> lin ; <school> principal ; <school> that ; <school> twic
        needs_clarification	2	<see> <church> ; <see> <stimulant> ; <see> cas ; <see> your
        needs_clarification	2	<seizure> right ; <shame> <amount> ; <shame> <rope> ; <shame> <take>
        needs_clarification	2	<sick> <color> ; <smell> <alcohol> ; <smell> of ; <sober> <stimulant>
        needs_clarification	2	<soon> <count> ; <soon> <moment> ; <soon> is ; <start> <day>
        needs_clarification	2	<start> <last> ; <stiff> <soon> ; <stimulant> <blade>
        needs_clarification	2	<stimulant> <colleague> ; <stimulant> <soon> ; <stimulant> aft
        needs_clarification	2	<stimulant> at ; <stimulant> hac ; <stimulant> ive ; <stimulant> self
        needs_clarification	2	<stimulant> ~<wait> ; <stop> <amount> ; <stop> <angry> ; <stop> <stimulant>
        needs_clarification	2	<stop> <week> ; <stop> abiert ; <stop> read ; <stop> the ; <stop> twic
        needs_clarification	2	<stop> wel ; <stranger> <alone> ; <stranger> <ask> ; <stranger> <build>
        needs_clarification	2	<stranger> <clinician> ; <stranger> <hold> ; <stranger> <kin>
        needs_clarification	2	<stranger> <sad> ; <stranger> <seizure> ; <stranger> <stranger>
        needs_clarification	2	<stranger> <write> ; <stranger> <year> ; <stranger> about ; <stranger> el
        needs_clarification	2	<stranger> its ; <stranger> ni ; <stranger> o ; <stranger> ought
        needs_clarification	2	<stranger> should ; <stranger> ~<die> ; <take> # ; <take> <alone>
        needs_clarification	2	<take> <blade> ; <take> <blood> ; <take> <day> ; <take> <drug>
        needs_clarification	2	<take> <happy> ; <take> <opening> ; <take> adelant ; <take> hast
        needs_clarification	2	<take> hes ; <take> open ; <take> til ; <think> <angry> ; <think> <cold>
        needs_clarification	2	<think> <outdoors> ; <think> could ; <think> el ; <think> ther ; <think> who
        needs_clarification	2	<tired> aft ; <tool> <room> ; <tool> no ; <tool> the ; <tool> then
        needs_clarification	2	<town> <lock> ; <town> <moment> ; <town> <pet> ; <town> <photo>
        needs_clarification	2	<town> <play> ; <town> around ; <town> book ; <town> but ; <town> fair
        needs_clarification	2	<town> que ; <trade> <phone> ; <trade> <stimulant> ; <trade> all
        needs_clarification	2	<trade> mad ; <trade> son ; <treatment> <eat> ; <treatment> <last>
        needs_clarification	2	<treatment> <past> ; <treatment> <say> ; <treatment> <write>
        needs_clarification	2	<treatment> el ; <treatment> i ; <treatment> no ; <treatment> only
        needs_clarification	2	<treatment> ~<drug> ; <trust> <church> ; <trust> <room> ; <trust> for
        needs_clarification	2	<try> <continue> ; <try> <write> ; <try> back ; <try> nad ; <volunteer> at
        needs_clarification	2	<wait> <town> ; <wait> <trade> ; <wait> it ; <water> <color>
        needs_clarification	2	<water> <furniture> ; <water> <go> ; <water> <gun> ; <water> <month>
        needs_clarification	2	<water> <opening> ; <water> <pain> ; <water> for ; <water> from
        needs_clarification	2	<week> <home> ; <week> <night> ; <week> and ; <write> <amount>
        needs_clarification	2	<write> <bodypart> ; <write> <job> ; <write> <kin> ; <write> <phone>
        needs_clarification	2	<write> <treatment> ; <write> doe ; <write> mejor ; <write> my
        needs_clarification	2	<write> someth ; <write> us ; <write> we ; <year> <build>
        needs_clarification	2	<year> <clinician> ; <year> <remember> ; <year> <treatment> ; <year> by
        needs_clarification	2	<year> el ; <year> then ; a <always> ; a <consume> ; a <daytime>
        needs_clarification	2	a <hopeless> ; a <hospital> ; a <insurance> ; a <need> ; a <vermin> ; a bal
        needs_clarification	2	a battery ; a bet ; a bloodbath ; a bottl ; a brick ; a bridg ; a cal
        needs_clarification	2	a candy ; a cast ; a chanc ; a crossroad ; a crossword ; a crowb ; a dres
        needs_clarification	2	a escribirl ; a fil ; a flood ; a funny ; a hears ; a hom ; a human ; a larg
        needs_clarification	2	a lawy ; a leer ; a liar ; a lif ; a mail ; a market ; a medianoch
        needs_clarification	2	a messag ; a mous ; a nickel ; a night ; a ocup ; a otr ; a pallet ; a pinat
        needs_clarification	2	a pinhead ; a pool ; a purs ; a recruit ; a residential ; a restaurant
        needs_clarification	2	a sec ; a softwar ; a stay ; a truck ; a vis ; a way ; a websit ; a week
        needs_clarification	2	a woman ; a ~<child> ; a ~<school> ; a ~waitlist ; about <drug>
        needs_clarification	2	about <eat> ; about <write> ; about her ; about himself ; about who
        needs_clarification	2	about writ ; abov ; abren ; abuel dej ; abuel ~falleci ; acabamo
        needs_clarification	2	accredit and ; acept ; aceptan el ; addr ; addres and ; afraid hel
        needs_clarification	2	aft <church> ; aft <clean> ; aft chor ; aft colleg ; aft six ; afuer con
        needs_clarification	2	again from ; again im ; age or ; ago bc ; ahij y ; ahorit y ; ai fal ; air
        needs_clarification	2	air condition ; ak ; al <last> ; al <play> ; al ciel ; al cor ; al final
        needs_clarification	2	al fond ; al mar ; al mism ; al rat ; alcohol ; alguem que ; all <take>
        needs_clarification	2	all his ; all ive ; all learn ; all tonight ; all weekend ; allow <consume>
        needs_clarification	2	allow dog ; allow smok ; along our ; along the ; als 0 ; als do ; als in
        needs_clarification	2	als is ; als on ; although ; alumni text ; am <ask> ; am fil ; am fre
        needs_clarification	2	am in ; amarramo ; amarramo la ; amas ; amiga ; an <crash> ; an <tool>
        needs_clarification	2	an accident ; anak ko ; and $ ; and <opioid> ; and <shame> ; and <vermin>
        needs_clarification	2	and aft ; and alway ; and charg ; and crack ; and doe ; and eras ; and fiv
        needs_clarification	2	and ill ; and is ; and ive ; and shut ; and somebody ; and we ; and yet
        needs_clarification	2	and ~paid ; anex ; ankl lik ; anniversary ; announcement ; ano el ; anoch
        needs_clarification	2	anoch fue ; ans ; answ when ; any <consume> ; any <furniture> ; any bed
        needs_clarification	2	any kind ; any of ; any use ; anybody <appointment> ; anyon at ; anyon would
        needs_clarification	2	anyth about ; anyth mor ; apologiz each ; apologiz for ; apologiz to
        needs_clarification	2	aprob el ; apt in ; aqui ; aqui <need> ; are <crowd> ; are bet ; are blu
        needs_clarification	2	are ful ; are off ; are old ; argu over ; armenian ; army in ; around 0
        needs_clarification	2	around by ; around her ; arregl radio ; arrib ; artesi ; arthriti ; ask her
        needs_clarification	2	ask how ; ask straight ; ask the ; ask you ; asleep on ; asthm inhal
        needs_clarification	2	astronaut ; at birthday ; at eight ; at end ; at it ; at library ; atend em
        needs_clarification	2	atraves ; audi ; aunt say ; autobu ; autopist ; ave ; avent del ; avisarl
        needs_clarification	2	avisarl a ; avisen ; avisen a ; away she ; away so ; ay ; ayer ; ayud par
        needs_clarification	2	b <amount> ; back is ; back to ; bad and ; bail danzon ; bail en ; bak bread
        needs_clarification	2	balcon ; balcony ; band camp ; bank now ; banner ; barb say ; bark in
        needs_clarification	2	bath bomb ; bathroom i ; be <clean> ; be <need> ; be <phone> ; be any
        needs_clarification	2	be at ; be cal ; be i ; be no ; be quiet ; be ~<sad> ; bear it ; beard
        needs_clarification	2	beat my ; bed open ; bed thi ; been ; been <partner> ; been argu ; been away
        needs_clarification	2	been cal ; been drink ; been skim ; been ~<consume> ; been ~drink ; bellez
        needs_clarification	2	besid a ; bet with ; beyond ; bien tien ; birdhous ; birthday party
        needs_clarification	2	bit nervou ; bk ; blad out ; blanc y ; blew out ; block from ; blood int
        needs_clarification	2	blood out ; bloodbath ; blu one ; blueberry ; blueberry pie ; board <phone>
        needs_clarification	2	board cal ; boletin ; boletin de ; bols de ; bonit ; bonso ; bor in
        needs_clarification	2	both <say> ; bother us ; bottl and ; box but ; box truck ; boy went ; brayan
        needs_clarification	2	break ; bridg becaus ; bridg partn ; brincan ; bring it ; brome ; broth aft
        needs_clarification	2	broth drink ; broth hes ; broth liv ; broth lost ; brother fought ; buen
        needs_clarification	2	buenisim ; bufand ; build model ; build was ; built me ; bulletin
        needs_clarification	2	bunkmat from ; burbank airport ; burial plot ; burn it ; bus driv ; bus for
        needs_clarification	2	bus stop ; bush ; bust ; but at ; buttonwillow ; buz lik ; by <appointment>
        needs_clarification	2	by hors ; by mail ; by phon ; by psych ; by siz ; by sunday ; by teddy
        needs_clarification	2	cad cuand ; cafeteri ; cafeteri de ; cal again ; cal and ; cal bk ; cal by
        needs_clarification	2	cal del ; cal gasp ; cal hear ; cal m ; cal pd ; cal slur ; calcetin
        needs_clarification	2	calend with ; caloptim ; calor ; calor y ; cam over ; cam up ; cambi de
        needs_clarification	2	camp shel ; camp was ; can bare ; can her ; can step ; can talk ; can wak
        needs_clarification	2	canasta ; cancel my ; cand y ; cano for ; cant <asleep> ; cant <breath>
        needs_clarification	2	cant <say> ; cant <think> ; cant a ; cant breath ; cant sleep ; car titl
        needs_clarification	2	cara ; carton y ; cat been ; cat has ; catholic ; cb 0 ; cb numb ; cest pour
        needs_clarification	2	channel ; chart and ; chest and ; chest my ; children in ; chodzi ; chodzi o
        needs_clarification	2	church bel ; church bulletin ; citi ; clean 0 ; clear the ; climb ; cllr
        needs_clarification	2	clr <colleague> ; clr <fall> ; clr <job> ; clr <rope> ; clr cowork
        needs_clarification	2	clr daught ; clr hum ; clr is ; clr need ; clt <say> ; coat over ; cobran y
        needs_clarification	2	coc de ; cocain 0 ; cocain it ; cocain last ; cocin mejor ; cocin y ; coed
        needs_clarification	2	cok ; cok sinc ; cold i ; cold the ; colleg student ; colleg told ; com 0
        needs_clarification	2	com <see> ; com quien ; com the ; comadr que ; companero del ; company for
        needs_clarification	2	company on ; compil ; compr la ; compr zapato ; compramo ; computador
        needs_clarification	2	con <lock> ; con <think> ; con cand ; confidential ; connection ; convers
        needs_clarification	2	convers com ; cook show ; corn for ; corre con ; cort ; cough ; could one
        needs_clarification	2	couldnt find ; county fair ; coupon ; court next ; cousin and ; cowork was
        needs_clarification	2	cpr current ; crack all ; crack head ; crack his ; crack last ; crack on
        needs_clarification	2	cranky ; crash my ; cros <outdoors> ; cros guard ; cros street ; crossroad
        needs_clarification	2	crush chest ; cry ; cry hung ; cuadr ; cuand uno ; cuatr vec ; cumpli 0
        needs_clarification	2	curiou about ; cut herself ; cut his ; czy kto ; da el ; dairy ; danc ; dand
        needs_clarification	2	danzon ; dark so ; daught and ; daught recital ; dcf ; de <water> ; de abog
        needs_clarification	2	de alguien ; de bellez ; de carton ; de cumpleano ; de dia ; de dos
        needs_clarification	2	de favor ; de gal ; de hac ; de kais ; de luz ; de mi ; de mis ; de ser
        needs_clarification	2	de vera ; de viejit ; dej abiert ; dej los ; dej oir ; dej sal ; del <home>
        needs_clarification	2	del <hot> ; del <treatment> ; del calor ; del comedor ; del edifici
        needs_clarification	2	del parqu ; del puent ; del rostr ; del tac ; deliver flower ; delivery van
        needs_clarification	2	demon ; deni ever ; depression no ; descompus el ; desk of ; desk with
        needs_clarification	2	despidiendos ; detour ; detox tea ; di a ; dia de ; dia del ; dia lleg
        needs_clarification	2	diaphoresi ; did <drug> ; did he ; did i ; did not ; didnt <see>
        needs_clarification	2	didnt pres ; diecinuev ano ; dieron permis ; different <kin> ; diganl que
        needs_clarification	2	dim and ; diner del ; discharg from ; discharg of ; discus my ; divorc my
        needs_clarification	2	dm ; dmv and ; do men ; do or ; do we ; dobry ; doe a ; doe anyon ; doe with
        needs_clarification	2	dog wil ; doi ; doing <count> ; doing <play> ; doing drum ; don lup
        needs_clarification	2	dond <past> ; dond ant ; dond estacion ; dond qued ; dont <clothes>
        needs_clarification	2	dont <think> ; dont answ ; dont mean ; door has ; door of ; door so
        needs_clarification	2	dos cosa ; dos hijo ; down <see> ; dres as ; dres blu ; dres has ; drink
        needs_clarification	2	drink again ; drink then ; driv at ; driv ed ; driv licens ; driv past
        needs_clarification	2	driv thru ; drop kid ; drop phon ; drov up ; drug ; drug no ; drunk and
        needs_clarification	2	dtr ; duel much ; duen del ; durmi ; dzien ; dzien dobry ; ed and ; el 0
        needs_clarification	2	el <consume> ; el <friend> ; el <official> ; el balcon ; el barandal
        needs_clarification	2	el boletin ; el camion ; el encendedor ; el equip ; el map ; el mio
        needs_clarification	2	el personal ; el pleit ; el preci ; el reloj ; el revers ; el sobr ; el sol
        needs_clarification	2	el vecin ; eleven minut ; ello y ; els wil ; email on ; embarras by
        needs_clarification	2	emergency contact ; emotional support ; empez el ; ems 0 ; en algun ; en fil
        needs_clarification	2	en medi ; en nochebuen ; encier ; encim y ; encontramo ; end it ; end over
        needs_clarification	2	enrollment ; entier y ; entr que ; envelop ; epilepsy ; equip de
        needs_clarification	2	equivoc busc ; er <see> ; es <stranger> ; es noma ; escuch ; escuch en
        needs_clarification	2	esper su ; esperamo ; espos trabaj ; est <hit> ; est <night> ; est a
        needs_clarification	2	est apunt ; est mund ; est noch ; est platic ; est por ; esta <moment>
        needs_clarification	2	esta cosa ; esta hora ; estacion ; estan ; estoy encer ; et il ; even know
        needs_clarification	2	even to ; ever <job> ; ever <see> ; ever work ; every cloud ; every decemb
        needs_clarification	2	every holiday ; every minut ; every night ; every saturday ; every wednesday
        needs_clarification	2	every word ; everybody and ; everyon got ; excit ; exit ; explain in
        needs_clarification	2	explain to ; extension cord ; f <drug> ; f etoh ; f say ; f sound
        needs_clarification	2	f whisper ; fad ; fail <school> ; fal apart ; falt en ; fan and ; farmaci a
        needs_clarification	2	fault ; fax no ; feel it ; feel saf ; fel down ; feliz ; femal cry ; ferri
        needs_clarification	2	ferri <drive> ; ferri wheel ; fight outsid ; fil ; fil two ; filh
        needs_clarification	2	final turn ; find an ; finish the ; finish ~0 ; fir to ; fir was
        needs_clarification	2	first <drive> ; first <eat> ; first <go> ; first <outdoors> ; first cal
        needs_clarification	2	fit sinc ; flagpol ; floj ; foam ; fog horn ; foi ; food pantry ; foot two
        needs_clarification	2	for <eat> ; for <moment> ; for <phone> ; for <town> ; for bother ; for chew
        needs_clarification	2	for march ; for myself ; for she ; for und ; forearm ; forgot to ; form de
        needs_clarification	2	form is ; fortieth ; fortieth <day> ; fortieth birthday ; found a
        needs_clarification	2	found someth ; fountain ; fountain in ; fourth and ; frasquit ; fre throw
        needs_clarification	2	friday im ; friend + ; friend moth ; friend of ; from <opening> ; from ear
        needs_clarification	2	from library ; from nebrask ; from octob ; fruitcak ; fuert la
        needs_clarification	2	ful <container> ; ful tank ; funny thing ; furnac ; furnitur stor ; fus
        needs_clarification	2	gallblad out ; gam on ; gan en ; gan la ; garrafon ; gas <job> ; gas company
        needs_clarification	2	gav zip ; gelatin ; get back ; get him ; get stuck ; giv everyon ; giv mor
        needs_clarification	2	given ; given to ; glas break ; god help ; godson ; goe quiet ; golf cart
        needs_clarification	2	golf cours ; golpe la ; gon <drive> ; gon <height> ; gon <put> ; gon driv
        needs_clarification	2	gon jump ; gon put ; good <crowd> ; good cooki ; good term ; goril ; got #
        needs_clarification	2	got bed ; got cut ; got mov ; got no ; got our ; grabacion ; graduat
        needs_clarification	2	granit ; gray per ; guanter ; gues it ; guidanc ; gummi ; gun in ; ha hech
        needs_clarification	2	habi <money> ; habi pag ; habit from ; habit of ; habl con ; habl porqu
        needs_clarification	2	hac treint ; had <cold> ; had <outdoors> ; hand with ; hand wont ; handy
        needs_clarification	2	hang 0 ; hang herself ; hard part ; has <blade> ; has <illness> ; has <kin>
        needs_clarification	2	has car ; has left ; has sent ; has used ; has work ; hasnt ; hasnt <leave>
        needs_clarification	2	hav <asleep> ; hav <furniture> ; hav and ; hav bed ; hav got ; hav nev
        needs_clarification	2	hav somebody ; hav work ; havent used ; hay arana ; hay camion ; he <smell>
        needs_clarification	2	he decid ; he explain ; he final ; he get ; he grab ; he know ; he said
        needs_clarification	2	he set ; he smel ; he ~com ; hear him ; hear it ; hear noth ; hear peopl
        needs_clarification	2	heard the ; heart doing ; hed ; hed <think> ; hel talk ; hel ~<emergency>
        needs_clarification	2	hel ~overdos ; help him ; her <goodbye> ; her <hit> ; her <photo>
        needs_clarification	2	her <town> ; her can ; her daught ; her dorm ; her numb ; her servic
        needs_clarification	2	her throat ; her visit ; herman por ; heroin for ; herself then ; hes nev
        needs_clarification	2	hes one ; hes put ; hes saf ; hes sweet ; hes talk ; hiel hac ; high and
        needs_clarification	2	hij meti ; him <money> ; him <rope> ; him hang ; him out ; him tonight
        needs_clarification	2	him twic ; hinch ; hipotec se ; his fridg ; his grandfath ; his head
        needs_clarification	2	his password ; his record ; his roommat ; his thing ; his wed ; hiz la
        needs_clarification	2	hockey ; hom they ; homesick ; honey my ; horn de ; hosp ; hour a ; howl
        needs_clarification	2	hoy ni ; hr <past> ; hr ago ; hung it ; hung over ; husband fel ; husband no
        needs_clarification	2	husband use ; hx ; hx <give> ; hx given ; hx kne ; i <blood> ; i <last>
        needs_clarification	2	i <need> ; i bak ; i been ; i buy ; i dug ; i explain ; i gath ; i havent
        needs_clarification	2	i help ; i lie ; i might ; i pres ; i serv ; i shant ; i want ; i ~drink
        needs_clarification	2	i ~found ; i ~taught ; ice all ; id <phone> ; identificacion ; idk
        needs_clarification	2	if <stranger> ; if <treatment> ; if anyth ; iglesi me ; ill <phone>
        needs_clarification	2	ill cal ; im <hot> ; im <soon> ; im alway ; im gon ; im meant ; im next
        needs_clarification	2	im sorry ; im suicidal ; in 0 ; in <eat> ; in <insurance> ; in <threat>
        needs_clarification	2	in advanc ; in by ; in dang ; in driveway ; in glendor ; in group ; in mind
        needs_clarification	2	in pencil ; in residential ; in temecul ; in thes ; in toled ; in vernon
        needs_clarification	2	in want ; incoherencia ; inf <give> ; inf for ; inf given ; inhal is
        needs_clarification	2	inpatient my ; ins card ; insid <container> ; int 0 ; int <headface>
        needs_clarification	2	int jaw ; interview on ; interview tue ; inund el ; iop and ; iron and
        needs_clarification	2	is <break> ; is <insurance> ; is <kill> ; is <see> ; is any ; is away
        needs_clarification	2	is bad ; is clos ; is film ; is for ; is going ; is hav ; is jump ; is kais
        needs_clarification	2	is kick ; is like ; is park ; is tel ; is threaten ; is tru ; is unresponsiv
        needs_clarification	2	is wrong ; is your ; isang ; isnt <consume> ; isnt using ; it <always>
        needs_clarification	2	it <last> ; it <play> ; it <see> ; it acros ; it answer ; it back
        needs_clarification	2	it depend ; it had ; it hes ; it how ; it play ; it run ; it tonight
        needs_clarification	2	it wher ; it ~<money> ; it ~cost ; ito ; its 0 ; its <furniture>
        needs_clarification	2	its <opioid> ; its drink ; its kratom ; its light ; its noth ; its two
        needs_clarification	2	its urgent ; ive ; ive <think> ; ive got ; jar of ; jim beam ; job and
        needs_clarification	2	job last ; job was ; joint <key> ; joint account ; judg of ; jun to
        needs_clarification	2	just mov ; just ring ; karaok ; keep send ; kept ; kept a ; ki <palecolor>
        needs_clarification	2	ki pal ; kid broth ; kil myself ; kil tim ; kind <clinician> ; kis the
        needs_clarification	2	kitchen knif ; kitchen tabl ; kms ; know that ; know who ; known her
        needs_clarification	2	koreatown ; la <blade> ; la <fall> ; la <opening> ; la <try> ; la cuadr
        needs_clarification	2	la cubet ; la grabacion ; la guanter ; la hipotec ; la lech ; la madrin
        needs_clarification	2	la mejor ; la navaj ; la play ; la prob ; la que ; la rej ; la segui
        needs_clarification	2	la senal ; la torment ; la voz ; lad la ; lady who ; lak in ; lamp and
        needs_clarification	2	lanch con ; land 0 ; land with ; languag ; larg <record> ; larg print
        needs_clarification	2	las <amount> ; las <see> ; las <write> ; las cara ; las cinc ; las planta
        needs_clarification	2	las via ; last eleven ; last use ; last used ; laundry and ; lawn mow ; lax
        needs_clarification	2	le <ask> ; le <phone> ; le dicen ; le explic ; le hal ; le marc ; le marqu
        needs_clarification	2	le pregunt ; le vendi ; leas went ; least it ; leav nam ; leav wer ; leed
        needs_clarification	2	leer ; left him ; left hom ; left the ; left us ; leg ; leg i ; les <say>
        needs_clarification	2	level i ; ley ; library book ; licens and ; light at ; lik <hear>
        needs_clarification	2	lik <play> ; lik hear ; lin clos ; line ; lip swel ; list at
        needs_clarification	2	littl embarras ; liv next ; llam desd ; llam despu ; llam manan ; llamamo
        needs_clarification	2	llamarl ; llamen ; llav a ; llegamo a ; llen est ; llor ; llor un ; llov
        needs_clarification	2	lo cuent ; lo teng ; lo va ; load <gun> ; lock in ; locutor ; long <drive>
        needs_clarification	2	long driv ; look the ; lookin for ; los <ask> ; los <need> ; los <pet>
        needs_clarification	2	los <trust> ; los bot ; los escuch ; los impuesto ; los lugar ; los miercol
        needs_clarification	2	los papel ; lot with ; loud that ; lov them ; lower <hear> ; lower voic
        needs_clarification	2	lug est ; luz ; m <ask> ; m <intoxicated> ; m <phone> ; m <say>
        needs_clarification	2	m <stimulant> ; m <trade> ; m cal ; m clr ; m im ; m text ; machin no
        needs_clarification	2	mad up ; mag ; mailbox so ; mak <feel> ; mak sens ; makausap ; mal que
        """
}
