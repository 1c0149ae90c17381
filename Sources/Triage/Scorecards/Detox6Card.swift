extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	1	your <withdrawal> ; your build ; your location ; your withdrawal ; youv ; zapato y
        detox	1	~<amount> <opioid> ; ~<asleep> ; ~<breath> ; ~<breath> <needle> ; ~<caretaking> ; ~<clean>
        detox	1	~<clean> ~<vermin> ; ~<consume> <day> ; ~<container> ; ~<emergency> in ; ~<emergency> ya
        detox	1	~<give> ~<consume> ; ~<gun> ~in ; ~<headface> ; ~<home> ~in ; ~<insurance> <money>
        detox	1	~<kin> no ; ~<last> ~tim ; ~<medicine> <say> ; ~<medicine> x ; ~<moment> sx ; ~<need> from
        detox	1	~<need> ir ; ~<opening> ; ~<pill> in ; ~<relapse> ; ~<sedative> <amount> ; ~<see> ~cosa
        detox	1	~<seizure> <awake> ; ~<seizure> <drive> ; ~<seizure> <treatment> ; ~<seizure> at
        detox	1	~<seizure> ni ; ~<seizure> on ; ~<seizure> ~if ; ~<stop> ~el ; ~<think> ~<home>
        detox	1	~<treatment> <day> ; ~<treatment> y ; ~<vermin> <furniture> ; ~<water> ; ~<week>
        detox	1	~<year> ~old ; ~a ~<hospital> ; ~a ~<medicine> ; ~a ~dos ; ~abstinenci ; ~aguj
        detox	1	~an <drug> ; ~an addict ; ~an ~<crash> ; ~an ~accident ; ~awar ; ~azul ; ~bag ; ~beb y
        detox	1	~cant ~<stop> ; ~cant ~stop ; ~corn ; ~cort ; ~current sx ; ~dej ~el ; ~dog ; ~down
        detox	1	~drink at ; ~el ~<sedative> ; ~etoh 0 ; ~fifth ; ~flop ; ~flop ~on ; ~guar ; ~hay
        detox	1	~hay <pet> ; ~help from ; ~i ~skip ; ~in ; ~insuranc ; ~jail ; ~junki ; ~la pued
        detox	1	~last ~tim ; ~le entr ; ~le ~dio ; ~me busquen ; ~me contest ; ~me ~dan ; ~memory ; ~minut
        detox	1	~mor me ; ~moth ; ~my ~own ; ~nam and ; ~narcan a ; ~no ~<child> ; ~no ~kid ; ~nos
        detox	1	~of ~<kill> ; ~of ~harm ; ~on ~my ; ~one ~of ; ~out ; ~over ; ~own ; ~own ~pillow ; ~ox
        detox	1	~ox ~0 ; ~paramedic ~brought ; ~pil in ; ~pillow ; ~pt ; ~quier ir ; ~quier ~hospital
        detox	1	~quier ~mor ; ~respir ; ~rousabl ; ~sab ; ~sab de ; ~se <go> ; ~se ~tom ; ~seizur ~if
        detox	1	~seizur ~in ; ~seizur ~last ; ~stomach ; ~sur who ; ~sz 0 ; ~sz sinc ; ~sz ~<withdrawal>
        detox	1	~sz ~dts ; ~szs ; ~tafil ; ~ten ~<seizure> ; ~the ; ~the ~<treatment> ; ~the ~wil
        detox	1	~tiembl no ; ~to ~in ; ~two ; ~veo ~cosa ; ~vomit y ; ~wil ~is ; ~with ~the ; ~year ~old
        detox	1	él per
        detox	-1	*clientAdmin.opensNote:other_experiencer ; *detoxDone:historical ; *drinks.0:possible
        detox	-1	*drinks.1:historical ; *frequency.1:other_experiencer
        detox	-1	*otherService.lookAlike:other_experiencer ; *otherService.therapist:other_experiencer
        detox	-1	*otherService.weight:negated ; *overPrescribed:other_experiencer ; *person:historical
        detox	-1	*residentialDone:negated ; *seizure.prior:hypothetical ; *service:negated
        detox	-1	*substance.cannabis:hypothetical ; *substance.other ; *unaided ; *vendor.lookAlike
        detox	-1	*violence ; + <moment> ; + if ; / / ; 0 <count> ; 0 <day> ; 0 com ; 0 grandkid ; 0 over
        detox	-1	0 screen ; 0 stabl ; 0 west ; 0 whil ; <afraid> one ; <afraid> ~<consume>
        detox	-1	<alcohol> <build> ; <alcohol> <headface> ; <alcohol> <night> ; <alcohol> <soon>
        detox	-1	<alcohol> <stop> ; <alcohol> around ; <alcohol> de ; <alcohol> down ; <alcohol> the
        detox	-1	<alone> 0 ; <alone> <month> ; <alone> con ; <alone> for ; <always> <bodypart>
        detox	-1	<always> ~<alcohol> ; <amount> <bodypart> ; <amount> <opening> ; <amount> <palecolor>
        detox	-1	<amount> <phone> ; <amount> <photo> ; <amount> <promise> ; <amount> <sad>
        detox	-1	<amount> <sedative> ; <amount> <week> ; <amount> do ; <amount> se ; <angry> <always>
        detox	-1	<angry> <amount> ; <angry> <day> ; <angry> <kin> ; <angry> to ; <appointment> <amount>
        detox	-1	<appointment> <clinician> ; <appointment> extern ; <appointment> is ; <ask> <consume>
        detox	-1	<ask> <continue> ; <ask> <record> ; <ask> and ; <ask> ~<law> ; <asleep> <count>
        detox	-1	<asleep> <tool> ; <asleep> ~<awake> ; <awake> <fluid> ; <blade> <clothes>
        detox	-1	<blade> <room> ; <blade> <town> ; <blood> <daytime> ; <blood> desd ; <bodypart> <break>
        detox	-1	<bodypart> <give> ; <bodypart> <headface> ; <bodypart> <trade> ; <bodypart> all
        detox	-1	<bodysound> from ; <break> <container> ; <break> <phone> ; <break> cp ; <breath> <stop>
        detox	-1	<breath> but ; <build> has ; <buy> <eat> ; <buy> <play> ; <calm> her ; <calm> with
        detox	-1	<cannabis> <amount> ; <cannabis> but ; <cannabis> he ; <caretaking> for ; <caretaking> on
        detox	-1	<chestheart> <leave> ; <chestheart> <needle> ; <child> <amount> ; <child> <sedative>
        detox	-1	<child> <trade> ; <child> she ; <church> that ; <clean> <eat> ; <clean> <home>
        detox	-1	<clean> <kin> ; <clinician> <kill> ; <clinician> <record> ; <clinician> <year>
        detox	-1	<clinician> b ; <clinician> position ; <clothes> <church> ; <clothes> <stranger>
        detox	-1	<clothes> behind ; <cold> <home> ; <cold> n ; <colleague> dont ; <colleague> was
        detox	-1	<color> <blood> ; <color> <leave> ; <color> is ; <consume> ; <consume> <leave>
        detox	-1	<consume> <month> ; <consume> her ; <consume> herself ; <consume> thos ; <consume> una
        detox	-1	<container> <amount> ; <container> <day> ; <container> <fire> ; <container> from
        detox	-1	<container> in ; <container> no ; <container> of ; <container> right ; <continue> <drive>
        detox	-1	<continue> <emergency> ; <continue> <fluid> ; <continue> <play> ; <continue> <start>
        detox	-1	<continue> <try> ; <continue> do ; <continue> doing ; <continue> per ; <continue> the
        detox	-1	<crowd> <afraid> ; <crowd> <asleep> ; <crowd> <crowd> ; <crowd> <emergency>
        detox	-1	<crowd> <take> ; <crowd> <write> ; <crowd> and ; <crowd> go ; <day> <amount>
        detox	-1	<day> <feel> ; <day> <last> ; <day> <think> ; <day> <week> ; <day> dry ; <day> no
        detox	-1	<day> with ; <day> ~<awake> ; <day> ~<medicine> ; <daytime> <daytime> ; <daytime> <hold>
        detox	-1	<daytime> <photo> ; <daytime> til ; <die> <bodysound> ; <die> <consume>
        detox	-1	<drive> <headface> ; <drive> <play> ; <drive> <stimulant> ; <drive> back ; <drive> en
        detox	-1	<drive> one ; <drive> par ; <drive> was ; <drug> en ; <drug> test ; <eat> <always>
        detox	-1	<eat> <bodysound> ; <eat> <drug> ; <eat> <month> ; <eat> so ; <emergency> <home>
        detox	-1	<emergency> <money> ; <fall> <alcohol> ; <fall> <write> ; <fall> out ; <feel> <calm>
        detox	-1	<feel> <crowd> ; <feel> <shame> ; <feel> steady ; <feel> ~<drug> ; <fluid> <alcohol>
        detox	-1	<fluid> <continue> ; <fluid> <moment> ; <fluid> <say> ; <fluid> <soon> ; <fluid> cant
        detox	-1	<fluid> on ; <fluid> the ; <friend> <rope> ; <friend> for ; <friend> hav
        detox	-1	<furniture> <headface> ; <give> <color> ; <give> <insurance> ; <give> <opening>
        detox	-1	<give> <phone> ; <give> <rope> ; <give> <say> ; <give> <write> ; <give> them ; <give> y
        detox	-1	<go> <home> ; <go> <relapse> ; <go> <room> ; <go> bien ; <go> cuand ; <go> straight
        detox	-1	<goodbye> 0 ; <goodbye> <moment> ; <gun> ; <gun> <say> ; <gun> de ; <happy> <drive>
        detox	-1	<happy> <pet> ; <happy> hast ; <headface> <blood> ; <headface> <fluid>
        detox	-1	<headface> <headface> ; <headface> que ; <headface> ya ; <hear> <hear> ; <hear> <say>
        detox	-1	<hear> <school> ; <hear> <vermin> ; <hear> them ; <hear> through ; <height> <outdoors>
        detox	-1	<height> becaus ; <hit> <ask> ; <hit> <outdoors> ; <hit> el ; <hit> for ; <hit> its
        detox	-1	<hold> 0 ; <hold> <breath> ; <home> <clinician> ; <home> <color> ; <home> <fluid>
        detox	-1	<home> <happy> ; <home> de ; <home> is ; <home> nin ; <home> right ; <hospital> <alcohol>
        detox	-1	<hospital> <bodypart> ; <hospital> <eat> ; <hospital> is ; <hospital> por ; <hot> <pet>
        detox	-1	<hot> in ; <illness> twic ; <illness> ~<drug> ; <insurance> 0 ; <insurance> <always>
        detox	-1	<insurance> <ask> ; <insurance> <give> ; <insurance> <insurance> ; <insurance> <phone>
        detox	-1	<insurance> <take> ; <insurance> ca ; <insurance> prim ; <intoxicated> <blood>
        detox	-1	<key> <furniture> ; <kin> <cannabis> ; <kin> <child> ; <kin> <drive> ; <kin> <headface>
        detox	-1	<kin> <hear> ; <kin> <limp> ; <kin> <night> ; <kin> its ; <kin> over ; <kin> should
        detox	-1	<kin> ~<say> ; <last> <record> ; <last> <write> ; <law> <palecolor> ; <law> <take>
        detox	-1	<law> and ; <law> at ; <leave> <drive> ; <leave> <go> ; <leave> <insurance>
        detox	-1	<leave> <phone> ; <leave> <play> ; <leave> it ; <leave> them ; <leave> wer
        detox	-1	<lock> <container> ; <medicine> <always> ; <medicine> <container> ; <medicine> <home>
        detox	-1	<medicine> <leave> ; <moment> / ; <moment> <confused> ; <moment> <day> ; <moment> <kill>
        detox	-1	<moment> <sick> ; <moment> <stranger> ; <moment> <vendor> ; <moment> aft
        detox	-1	<money> <insurance> ; <money> <trade> ; <month> <fire> ; <month> <need>
        detox	-1	<month> <partner> ; <month> <sober> ; <month> <stranger> ; <month> con ; <month> del
        detox	-1	<month> en ; <month> sin ; <need> <blood> ; <need> <week> ; <need> any ; <need> cb
        detox	-1	<need> for ; <need> the ; <need> with ; <need> zer ; <night> <bodypart> ; <night> evry
        detox	-1	<night> from ; <night> he ; <night> through ; <night> ~<amount> ; <official> <eat>
        detox	-1	<official> <kin> ; <official> <partner> ; <official> can ; <opening> <angry>
        detox	-1	<opening> <continue> ; <opening> <intoxicated> ; <opening> <moment> ; <opening> is
        detox	-1	<opening> of ; <opening> off ; <opening> open ; <opening> porqu ; <opioid> <happy>
        detox	-1	<opioid> <need> ; <opioid> <unreal> ; <opioid> aft ; <opioid> at ; <opioid> mayb
        detox	-1	<opioid> una ; <opioid> when ; <order> <past> ; <order> to ; <outdoors> <eat>
        detox	-1	<outdoors> only ; <outdoors> ther ; <pain> <fluid> ; <pain> toda ; <palecolor> <eat>
        detox	-1	<palecolor> knuckl ; <partner> <alcohol> ; <partner> <fire> ; <partner> <kin>
        detox	-1	<partner> <sedative> ; <partner> <stop> ; <partner> com ; <partner> leftov
        detox	-1	<partner> would ; <past> <feel> ; <past> <year> ; <past> any ; <past> anybody ; <past> in
        detox	-1	<past> its ; <past> on ; <past> you ; <pet> <amount> ; <pet> <opening> ; <pet> <soon>
        detox	-1	<pet> <take> ; <pet> se ; <phone> <church> ; <phone> <container> ; <phone> <eat>
        detox	-1	<phone> <furniture> ; <phone> <stimulant> ; <phone> id ; <photo> <happy>
        detox	-1	<photo> <night> ; <photo> <room> ; <pill> <asleep> ; <pill> <give> ; <pill> i
        detox	-1	<play> <night> ; <play> <see> ; <play> <stranger> ; <play> <treatment> ; <play> by
        detox	-1	<play> ~<emergency> ; <put> <opening> ; <put> <room> ; <put> al ; <put> in ; <rail> to
        detox	-1	<rarely> <phone> ; <record> for ; <room> <appointment> ; <room> <give> ; <room> <week>
        detox	-1	<room> but ; <room> in ; <room> ~<job> ; <rope> <bodypart> ; <sad> for ; <say> <friend>
        detox	-1	<say> <media> ; <say> <stranger> ; <say> but ; <say> de ; <say> on ; <say> su
        detox	-1	<say> that ; <say> who ; <say> ~<go> ; <school> <ask> ; <school> <go> ; <school> <photo>
        detox	-1	<school> <treatment> ; <school> en ; <school> from ; <school> her ; <school> on
        detox	-1	<school> rn ; <sedative> <stop> ; <sedative> her ; <see> <eat> ; <see> <law>
        detox	-1	<see> <outdoors> ; <see> <school> ; <see> <shake> ; <seizure> <go> ; <seizure> <happy>
        detox	-1	<seizure> de ; <shake> <fall> ; <shake> his ; <sick> <daytime> ; <sober> <play>
        detox	-1	<sober> <see> ; <sober> aft ; <sober> y ; <soon> <amount> ; <soon> les ; <start> <drug>
        detox	-1	<start> <week> ; <start> by ; <stimulant> <give> ; <stimulant> <illness>
        detox	-1	<stimulant> <say> ; <stimulant> fin ; <stimulant> hac ; <stimulant> la
        detox	-1	<stimulant> ~<always> ; <stimulant> ~<consume> ; <stop> <child> ; <stop> <consume>
        detox	-1	<stop> <key> ; <stop> <night> ; <stop> <write> ; <stop> in ; <stop> los
        detox	-1	<stranger> <cold> ; <stranger> <remember> ; <stranger> im ; <stranger> so
        detox	-1	<take> <happy> ; <take> <phone> ; <take> <shake> ; <take> <sober> ; <take> <start>
        detox	-1	<take> ~<emergency> ; <take> ~<think> ; <think> <clinician> ; <think> <need>
        detox	-1	<think> anyth ; <think> bet ; <think> el ; <think> of ; <think> som ; <think> we
        detox	-1	<threat> <kin> ; <tool> <clinician> ; <tool> <job> ; <tool> <shake> ; <tool> all
        detox	-1	<tool> off ; <town> <play> ; <town> que ; <trade> <night> ; <trade> <opioid>
        detox	-1	<trade> mad ; <treatment> <caretaking> ; <treatment> <wait> ; <treatment> acros
        detox	-1	<treatment> from ; <treatment> hes ; <treatment> inf ; <treatment> it ; <treatment> plac
        detox	-1	<treatment> thing ; <treatment> ~<treatment> ; <trust> ; <trust> <calm>
        detox	-1	<try> <continue> ; <try> <opioid> ; <vendor> 0 ; <vermin> <take> ; <vermin> und
        detox	-1	<wait> <hot> ; <wait> <kin> ; <wait> <treatment> ; <wait> a ; <wait> de ; <wait> for
        detox	-1	<wait> her ; <wait> las ; <wait> ther ; <wait> with ; <water> <gun> ; <water> <school>
        detox	-1	<week> <home> ; <week> <night> ; <week> <sad> ; <week> <stranger> ; <week> i ; <week> se
        detox	-1	<week> tambien ; <week> ten ; <withdrawal> <money> ; <withdrawal> <stop>
        detox	-1	<write> <caretaking> ; <write> <crowd> ; <write> <media> ; <write> <say> ; <write> <stop>
        detox	-1	<write> despaci ; <write> down ; <write> no ; <write> somewher ; <write> your
        detox	-1	<year> <always> ; <year> <clean> ; <year> <colleague> ; <year> <pet> ; <year> me
        detox	-1	<year> ~<consume> ; a <blade> ; a <child> ; a <consume> ; a <feel> ; a <insurance>
        detox	-1	a <month> ; a <pill> ; a <school> ; a <sedative> ; a <shake> ; a blanket ; a brochur
        detox	-1	a cardboard ; a chat ; a client ; a colleg ; a dim ; a divorc ; a documentary ; a dos
        detox	-1	a drink ; a fourth ; a hot ; a list ; a mailbox ; a mul ; a needl ; a next ; a pag
        detox	-1	a pair ; a ppo ; a pur ; a quiz ; a road ; a saturday ; a set ; a sheet ; a song
        detox	-1	a street ; a sus ; a tent ; about your ; abril ; abuel con ; acid <day> ; ad
        detox	-1	adderal misus ; adhd pil ; afraid ; aft <count> ; aft detox ; aft six ; aft tonight
        detox	-1	again tonight ; ago ; ago on ; agost ; ahorit and ; ajen ; al <clothes> ; al <play>
        detox	-1	al peric ; alcanzari ; alcohol cinc ; alcohol en ; alfombra ; all im ; almost <always>
        detox	-1	als got ; alt ; alway been ; alway leav ; am 0 ; ambulanci en ; ambulatori intensiv ; amt
        detox	-1	an angel ; an awful ; an ice ; an iron ; and <clothes> ; and <key> ; and a ; and cocain
        detox	-1	and got ; and honest ; and look ; and lost ; and ox ; and phon ; and snor ; and soak
        detox	-1	and watch ; and which ; announcement ; annual ; ano me ; anoch ; anoth <kin>
        detox	-1	anoth <room> ; anoth room ; any help ; anyth from ; anyth in ; anyth is ; anywher near
        detox	-1	apoy par ; applaus ; apriet y ; are turn ; arthriti ; as <write> ; asdkjh ; asi lo
        detox	-1	ask iop ; ask sinc ; at bank ; at bus ; at hom ; at how ; at pok ; at ten ; ativan night
        detox	-1	atol ; attic ; aun ; aun asi ; aunt ; awak ; ayud por ; back surg ; badg ; bait <town>
        detox	-1	bait shop ; barbershop ; bast ; battery <die> ; be in ; be put ; be writ ; been anywher
        detox	-1	beer ; befor any ; befor anybody ; befor ten ; began in ; beig ; benzo ; benzodiazepin
        detox	-1	bing drink ; bit the ; black ; black out ; blanc com ; blind ; blood in ; blood int
        detox	-1	blow <always> ; blow every ; body fin ; book in ; botel en ; botella ; both my
        detox	-1	box truck ; boy of ; break and ; breath it ; bridg ; bring my ; broth for ; broth no
        detox	-1	brought in ; buen <day> ; bug und ; bulimi ; burbank ; busc alg ; but id ; by spr ; ca
        detox	-1	cabin in ; cabin with ; caf ; cafeteri ; caguam ; cal ; camion por ; can <continue>
        detox	-1	can <money> ; can i ; can leav ; can she ; cant <asleep> ; cant a ; cant quit
        detox	-1	cant sleep ; capful of ; carcel ; card on ; cart all ; cas <think> ; cas plan ; caso
        detox	-1	catarata ; caught myself ; cb in ; cent in ; centav ; certificat ; cervez todo ; chest is
        detox	-1	chica ; chof ; cigaret ; circl for ; clas i ; clas or ; clean thru ; clos til
        detox	-1	clr <colleague> ; clr <continue> ; clr <play> ; clr <write> ; clr back ; clr cowork
        detox	-1	clr moth ; clr son ; clutch ; clutch his ; coc ; coc desd ; cod ; cok to ; colico
        detox	-1	collect ; collection ; com dicen ; com duerm ; comfortabl ; commut ; con <blood>
        detox	-1	con <eat> ; con cristal ; con eso ; con la ; con pan ; con sangr ; confes que
        detox	-1	confirmation ; congratulat ; consult extern ; consum ; consum per ; contrat
        detox	-1	conversation ; convuls ; cort ; cosi ; cost per ; couch aft ; could <asleep> ; couldnt go
        detox	-1	counsel ; counselor ; count it ; coupl tim ; cours ; cover ca ; cpr and ; crack every
        detox	-1	crank <always> ; cristal a ; crush cp ; crystal and ; crystal every ; cuant <money>
        detox	-1	cuarent ; cuarent dia ; cuest el ; cut in ; d/c tmrw ; dad and ; dai a ; dan en
        detox	-1	dan permis ; dashboard ; daught took ; day he ; day heart ; day hous ; day in ; day last
        detox	-1	day on ; de <put> ; de <shame> ; de <sick> ; de boyl ; de cocin ; de duel ; de enfrent
        detox	-1	de mi ; de pes ; de xanax ; deal ; decent <stranger> ; dej ; del <treatment> ; del cond
        detox	-1	del iop ; del mand ; del padr ; del parqu ; delay ; deletre ; delight ; denis ; desaparec
        detox	-1	desiert ; despu ; desvel ; detox don ; detox sinc ; diari ; diet ; dij el ; discharg me
        detox	-1	discharg paper ; do perc ; doc dia ; dock and ; doctor stop ; doctor who ; documentary
        detox	-1	doesnt know ; doming ; doming dic ; domingo con ; don 0 ; don the ; dond <continue>
        detox	-1	dond empez ; door in ; door that ; dorm el ; dos dedo ; dos o ; drank ; drank herself
        detox	-1	draw ; drink cold ; drink her ; drink som ; driv in ; drop befor ; drov an ; drug test
        detox	-1	drunk ; duel much ; duerm en ; dui last ; durant el ; each <week> ; each month
        detox	-1	each night ; ear for ; easy <amount> ; eat and ; eat at ; eat her ; eat me ; ech una
        detox	-1	el <alcohol> ; el <emergency> ; el <key> ; el <record> ; el <soon> ; el calor
        detox	-1	el clonazepam ; el desiert ; el estacionamient ; el examen ; el internamient ; el pap
        detox	-1	el tambor ; el volum ; ello ; els wil ; email ; embaraz y ; empti the ; en <month>
        detox	-1	en <stimulant> ; en algun ; en cal ; en ingl ; en mexicali ; en person ; en veran
        detox	-1	encier ; enclos ; end ; engin off ; enjoy it ; enrol in ; entir tim ; entrevist
        detox	-1	es doming ; escog ; escrit en ; escritori ; escuch ; espos alcohol ; essential
        detox	-1	essential <shake> ; essential tremor ; est <clean> ; even <see> ; every east ; every jun
        detox	-1	everyon know ; everyth with ; ex in ; ex is ; ex new ; examen de ; exist and
        detox	-1	extension cord ; eye went ; eyed ; f <leave> ; f adderal ; f clonazepam ; f etoh ; f fent
        detox	-1	f whisper ; f ~<emergency> ; fabric ; fac ; falt un ; fan ; far from ; fast <amount>
        detox	-1	favor ; fear ; feed ; feed my ; feel steady ; fent 0 ; fentanyl detox ; fentanyl with
        detox	-1	ferry in ; festival ; fetty a ; field placement ; fight ; fight for ; fin <asleep>
        detox	-1	fin at ; fingernail are ; finish inpt ; first offens ; first thre ; flood and ; fly hom
        detox	-1	folleto ; follow up ; for <soon> ; for all ; for moth ; for overnight ; for uber
        detox	-1	fortnit ; forty four ; foto ; found in ; four month ; frasquit ; freq ; friday with
        detox	-1	friend say ; from <clinician> ; from clr ; from four ; from march ; from rehab
        detox	-1	from somebody ; from then ; front <job> ; front desk ; front offic ; fruitcak ; fue hac
        detox	-1	fuent ; fueron los ; fuert ; ful tim ; fuman ; furnish ; gam ; gav a ; gav cel ; gav them
        detox	-1	gf <say> ; gin and ; giv a ; go <day> ; go in ; go monday ; gon hom ; good <month>
        detox	-1	good afternoon ; got an ; got through ; got to ; got ~narcan ; grab ; gram of ; grandkid
        detox	-1	grandmoth ; great ; grew up ; ground ; grow ; guit ; guit in ; guitar ; gun ; gym and
        detox	-1	ha <consume> ; ha <go> ; ha de ; habi <money> ; habi pag ; had an ; had used ; hag al
        detox	-1	hair ; hand shak ; hard it ; hardwar stor ; harold ; has <buy> ; has <illness> ; has smok
        detox	-1	has told ; has ~<emergency> ; has ~overdos ; hasnt used ; hav <stranger> ; hav don
        detox	-1	hav somebody ; hav two ; hav you ; hav your ; hay <crowd> ; he <consume> ; he <try>
        detox	-1	he fel ; he kick ; he snif ; hear ; hear them ; heart hurt ; heat in ; hel im ; help with
        detox	-1	her <hit> ; her bel ; her husb ; her pictur ; her twic ; hes <eat> ; hes eat ; highway
        detox	-1	hil ; him <happy> ; himself when ; his <stimulant> ; his bowl ; his church ; his eye
        detox	-1	hit on ; hno ; hom by ; hopeful ; horne ; hospital por ; hot air ; hot dog ; hoy me
        detox	-1	hrs / ; hum the ; human being ; humor ; husb had ; i <room> ; i black ; i cut ; i drank
        detox	-1	i look ; i mean ; i reach ; i room ; i say ; i tak ; iced ; id <angry> ; id be ; id go
        detox	-1	id hat ; identify ; iglesi ; ill explain ; im drunk ; im fre ; im head ; im hook ; im in
        detox	-1	im leav ; im mad ; im one ; im overdos ; im six ; im wel ; in <feel> ; in <hospital>
        detox	-1	in <treatment> ; in am ; in any ; in between ; in californi ; in march ; in outpatient
        detox	-1	in particul ; in rm ; in som ; in touch ; in week ; in yog ; inch from ; incident ; incom
        detox	-1	inhalant ; inject ; inpatient in ; insid 0 ; inspector ; instructor ; int <withdrawal>
        detox	-1	intern por ; is <color> ; is <stimulant> ; is <think> ; is from ; is hit ; is like
        detox	-1	is park ; is pour ; is probab ; is real ; is squeez ; is stay ; isnt <job> ; isnt enough
        detox	-1	it <eat> ; it <think> ; it bor ; it concern ; it happen ; it hard ; it in ; it mad
        detox	-1	it not ; it proper ; it rain ; it real ; it serious ; it sound ; it tast ; it ther
        detox	-1	it what ; it with ; its <color> ; its <continue> ; its <opioid> ; its crack ; its stil
        detox	-1	its too ; its wednesday ; iv cok ; iv meth ; ive look ; jaj ; jerk for ; jitter ; join
        detox	-1	join in ; juev a ; jump lik ; jumpy ; just ran ; juul ; keep ask ; keep nod ; kept
        detox	-1	know bet ; know her ; la <home> ; la cabez ; la cocain ; la cuadr ; la detox ; la empres
        detox	-1	la entr ; la ferreteri ; la fuent ; la heroin ; la iglesi ; la nuc ; la orej ; la pagin
        detox	-1	la recamar ; lak ; land pag ; landlady ; landlin ; las <daytime> ; las <illness>
        detox	-1	las catarata ; last capsul ; last librium ; lat grandmoth ; le avis ; le dict ; le hag
        detox	-1	le pregunt ; learn to ; leav it ; leav nam ; leav them ; leav wer ; left arm ; leftov
        detox	-1	leftov hydrocodon ; leftov morphin ; leg are ; lemon cak ; les ; les <say> ; licuador
        detox	-1	lif <insurance> ; lif insuranc ; lif togeth ; lik <job> ; lik company ; lik is ; limit
        detox	-1	lin <blood> ; lin cut ; lin up ; lin went ; linoleum ; list for ; liv ther ; llamenm por
        detox	-1	lleg hast ; llev cuarent ; lluvia ; lo desintoxic ; lookin ; los tre ; lueg les ; lug asi
        detox	-1	lugar ; lunch break ; lvm ; m <leave> ; m <pet> ; m cocain ; m day ; m left ; m pcp
        detox	-1	machin shak ; mail addres ; mak mak ; mam hij ; mam tien ; manager ; mand un ; many bed
        detox	-1	march 0 ; margarita on ; mary ; may ; may hav ; mayb onc ; md <say> ; me and ; me apunt
        detox	-1	me detox ; me gust ; me limpi ; me solt ; me through ; me tuv ; me ~<seizure>
        detox	-1	me ~convulsion ; medical <colleague> ; medicar ; meeting ; memb ; mention the ; messag
        detox	-1	methadon clinic ; meu ; mezcal ; mg at ; mi <appointment> ; mi <pet> ; mi cit ; mi madrin
        detox	-1	microwav ; might ; mil dolar ; min has ; min with ; mis <child> ; mis <kin> ; mism
        detox	-1	misma ; mo residential ; month and ; morn person ; morn til ; moth was ; mov day ; much
        detox	-1	much el ; much every ; must <go> ; my <play> ; my <sober> ; my <year> ; my abuel
        detox	-1	my aunt ; my bad ; my bf ; my blad ; my ex ; my glas ; my grandchildren ; my lab
        detox	-1	my lead ; my new ; my pen ; my station ; my suboxon ; my trunk ; my whol ; my ~dad
        detox	-1	n <drug> ; nag ; nam <give> ; nam her ; nam on ; nam person ; narcotic ; need 0
        detox	-1	need somebody ; neg sinc ; neighbor boy ; neighborhood ; neith of ; nev ; nev ~<consume>
        detox	-1	nev ~been ; nev ~smok ; new <room> ; new <year> ; new year ; next tuesday ; ni con
        detox	-1	ni por ; ni usa ; ni ~cervez ; niec re ; nieg ~<shake> ; nieg ~temblor ; night from
        detox	-1	night if ; night six ; ninety <day> ; ninety day ; nino en ; nino y ; nippl ; nit evry
        detox	-1	no es ; no ~<afraid> ; no ~<always> ; no ~<appointment> ; no ~<cannabis> ; no ~<consume>
        detox	-1	no ~<drug> ; no ~<fall> ; no ~<law> ; no ~<medicine> ; no ~<past> ; no ~atin
        detox	-1	no ~contract ; no ~despert ; no ~duerm ; no ~fal ; no ~les ; no ~need ; no ~resi
        detox	-1	no ~usa ; no ~w/d ; nobody <need> ; nobody <pain> ; nobody <think> ; nobody hom
        detox	-1	nobody hurt ; non sinc ; not ~elaborat ; not ~thi ; noth mor ; novemb 0 ; now groggy
        detox	-1	now he ; nowher <put> ; nowher lin ; nun ; nurs <school> ; nurs of ; o si
        detox	-1	of <furniture> ; of <go> ; of network ; of spe ; of that ; of vitamin ; of whiskey
        detox	-1	of ~<withdrawal> ; off <alcohol> ; off <sedative> ; off meth ; off with ; ojo ; ojo pa
        detox	-1	old <colleague> ; on <consume> ; on <town> ; on ice ; on lin ; on mov ; on staf ; on thos
        detox	-1	on tin ; one <alcohol> ; one <moment> ; one <sedative> ; one glas ; only <outdoors>
        detox	-1	only thing ; only vic ; only want ; opioid w/d ; order residential ; orej ; oth <say>
        detox	-1	oth is ; oth say ; otr cos ; our <outdoors> ; our <vendor> ; over <moment> ; over now
        detox	-1	overdos of ; ox 0 ; oxygen ; pagin ; paint ; pamphlet and ; pap 0 ; par <afraid>
        detox	-1	par all ; park ; park on ; parqu ; parrot say ; particul ; partn on ; pas su
        detox	-1	pasaden and ; past thi ; pastilla que ; pay when ; payment ; pen ; pen all ; periodic
        detox	-1	personal ; phenobarb protocol ; phon charg ; pic a ; pil befor ; pil count ; pil the
        detox	-1	pink froth ; pinky ; pip on ; pis ; pistol de ; pitch of ; plan say ; platic de ; play y
        detox	-1	pleas correct ; pok ; pon gri ; ponch ; popcorn ; por lo ; porch drunk ; porqu segun
        detox	-1	porqu su ; possib ; post ; practicum ; pregunt ; preschool ; presion toda ; pretzel
        detox	-1	probation ; program aft ; program has ; psicolog ; pued <start> ; pued empez
        detox	-1	pul <outdoors> ; pul weed ; pupil is ; que <phone> ; que ser ; qued con ; quien
        detox	-1	quien le ; quit klonopin ; rail on ; rain all ; raj ; rak ; raspberry ; re <drug>
        detox	-1	reach for ; read glas ; recet y ; red ; red and ; red blood ; reentry rn ; refil ear
        """
}
